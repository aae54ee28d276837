// The navigation of each page: guides, resources, and of these the one that the page is of with its
// operations. All 154 of them on every page would be most of the page.
import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { navigationOf } from "../pages/navigation.ts";
import type { Locale } from "../pages/page.ts";
import { readSite } from "../pages/pages.ts";

const site = readSite();

type Entry = StarlightRouteData["sidebar"][number];

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const locale: Locale = route.locale === "zh-cn" ? "zh-CN" : "en";
  const path = route.id.replace(/^zh-cn(\/|$)/, "").replace(/^index$/, "");
  const { groups, previous, next } = navigationOf(site, path, locale);
  route.sidebar = groups.map(
    ({ label, links, isOpen }): Entry => ({
      ...{ type: "group", label, collapsed: !isOpen, badge: undefined },
      entries: links.map(({ title, address, isCurrent }) => ({
        ...{ type: "link", label: title, href: address, isCurrent },
        ...{ badge: undefined, autogenerate: undefined },
        attrs: address.includes("/operations/") ? { class: "operation" } : {},
      })),
    }),
  );
  const linkTo = (link: typeof next) =>
    link && {
      ...{ type: "link" as const, label: link.title, href: link.address, isCurrent: false },
      ...{ badge: undefined, attrs: {}, autogenerate: undefined },
    };
  route.pagination = { prev: linkTo(previous), next: linkTo(next) };
  if (!site.pages.some((page) => page.path === path)) return;
  const markdown = { rel: "alternate", type: "text/markdown", href: `/${path || "index"}.md` };
  route.head.push({ tag: "link", attrs: markdown, content: "" });
});

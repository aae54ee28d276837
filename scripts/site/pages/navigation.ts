// What leads from a page to others.
import type { Node } from "../../contract/contract.ts";
import { type Label, label } from "./labels.ts";
import { operationPath, resourcePath } from "./links.ts";
import { addressOf, type Locale, type Page, titleOf } from "./page.ts";
import type { Site } from "./site.ts";

export interface Link {
  readonly title: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

export interface Navigation {
  readonly groups: readonly { label: string; links: readonly Link[]; isOpen: boolean }[];
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
}

const ABOUT = [
  ...["errors", "errata", "schemas", "assumptions", "coverage"],
  ...["changes", "changelog", "security"],
];

export function navigationOf({ reference, pages }: Site, path: string, locale: Locale): Navigation {
  const { root } = reference.contract;
  const linkTo = (page: Page): Link => ({
    title: titleOf(page, locale),
    address: addressOf(page.path, locale),
    isCurrent: page.path === path,
  });
  const linksTo = (paths: readonly string[]) =>
    paths.flatMap((wanted) => pages.filter((page) => page.path === wanted)).map(linkTo);
  const operationPaths = (tag: string) =>
    reference.operationsOf(tag).map(({ id }) => operationPath(id));
  const groupOfTag = (tag: string) => {
    const paths = [resourcePath(tag), ...operationPaths(tag)];
    return paths.includes(path) ? linksTo(paths) : linksTo([resourcePath(tag)]);
  };
  const order = [
    ...pages.filter((page) => page.path.startsWith("guides/")).map((page) => page.path),
    ...root["x-tagGroups"].flatMap(({ tags }: Node) =>
      tags.flatMap((tag: string) => [resourcePath(tag), ...operationPaths(tag)]),
    ),
    ...ABOUT.filter((about) => !pages.some((page) => page.path === about && page.isOfSiteAlone)),
  ];
  const place = order.indexOf(path);
  const groups = [
    {
      label: label("Guides", locale),
      links: pages.filter((page) => page.path.startsWith("guides/")).map(linkTo),
    },
    ...root["x-tagGroups"].map(({ name, tags }: Node) => ({
      label: label(name as Label, locale),
      links: tags.flatMap(groupOfTag),
    })),
    { label: label("About this reference", locale), links: linksTo(ABOUT) },
  ];
  return {
    groups: groups.map((group) => ({ ...group, isOpen: true })),
    ...(place > 0 && { previous: linksTo([order[place - 1] as string])[0] }),
    ...(place >= 0 && { next: linksTo([order[place + 1] ?? ""])[0] }),
  };
}

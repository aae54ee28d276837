// A page of the site as a document by itself: navigation, search and content. It can be read without
// a script, and its colours are those that the system asks for.
import { type Link, navigationOf } from "../pages/navigation.ts";
import { NOT_FOUND, notFoundMarkdown } from "../pages/not-found.ts";
import { addressOf, escapeHtml, type Page } from "../pages/page.ts";
import type { Site } from "../pages/site.ts";
import { searchElement } from "../search/element.ts";
import { headingsOf, htmlOf, withOwnLinks } from "./markdown.ts";

export function documentOf(page: Page, site: Site): string {
  const { previous, next } = navigationOf(site, page.path, "en");
  const html = htmlOf(page.markdown("packed", "en"));
  return frame(
    site,
    page,
    `${contentsOf(page, html)}${withOwnLinks(html)}
<nav class="pagination-links" aria-label="Pages">
${previous ? `<p>Previous: ${anchorTo(previous)}</p>` : ""}
${next ? `<p>Next: ${anchorTo(next)}</p>` : ""}
</nav>`,
  );
}

/** The parts of a page that has several, and is no index of its own. */
function contentsOf({ path }: Page, html: string): string {
  const depth = path.startsWith("guides/") ? 3 : 2;
  const headings = headingsOf(html).filter(({ level }) => level <= depth);
  if (headings.length < 2 || html.includes('<ul class="index">')) return "";
  const items = headings.map(
    ({ level, id, html }) => `<li class="level-${level}"><a href="#${id}">${html}</a></li>`,
  );
  return `<details class="contents">
<summary>On this page</summary>
<nav aria-label="On this page"><ul>${items.join("")}</ul></nav>
</details>
`;
}

export function notFound(site: Site): string {
  const page = { path: "404", ...NOT_FOUND };
  return frame(site, page, htmlOf(notFoundMarkdown("en")));
}

type Head = Pick<Page, "path" | "title" | "description">;

function frame(site: Site, { path, title, description }: Head, content: string): string {
  const isStart = path === "";
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}${isStart ? "" : " | KooDrive API"}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/site.css">
<script type="module" src="/site.js"></script>
</head>
<body>
<a class="skip-link" href="#content">Skip to content</a>
<header class="header">
<a class="name" href="${addressOf("")}">KooDrive API</a>
<a class="to-menu" href="#menu">Menu</a>
${searchElement("en")}
</header>
<main id="content" tabindex="-1">
<h1>${escapeHtml(title)}</h1>
<div class="sl-markdown-content">
${content}
</div>
<footer class="footer">
<p>koodrive-client ${escapeHtml(site.reference.contract.root.info.version)}</p>
<p><a href="#content">Back to top</a></p>
</footer>
</main>
${menu(site, path)}
</body>
</html>
`;
  return withLinksToSite(html, site);
}

/** Pages that the package does not have are on the site. site.css marks links that lead there. */
function withLinksToSite(html: string, { pages, reference }: Site): string {
  const others = pages.filter(({ isOfSiteAlone }) => isOfSiteAlone).map(({ path }) => path);
  return others.reduce((text, path) => {
    const link = ` href="${addressOf(path)}`;
    return text.replaceAll(link, ` href="${reference.siteAddress}${addressOf(path)}`);
  }, html);
}

function menu(site: Site, path: string): string {
  const groups = navigationOf(site, path, "en").groups.map(({ label, links }) => {
    const items = links.map((link) => `<li>${anchorTo(link)}</li>`).join("\n");
    return `<h2>${escapeHtml(label)}</h2>\n<ul>\n${items}\n</ul>`;
  });
  return `<nav id="menu" class="sidebar" aria-label="Main">
<a class="to-content" href="#content">Close the menu</a>
${groups.join("\n")}
</nav>`;
}

function anchorTo({ address, title, isCurrent }: Link): string {
  const kind = address.includes("/operations/") ? ' class="operation"' : "";
  const current = isCurrent ? ' aria-current="page"' : "";
  return `<a href="${address}"${kind}${current}>${escapeHtml(title)}</a>`;
}

// A page of the site as a document by itself: navigation, search and content. It can be read without
// a script, and its colours are those that the system asks for.
import { type Link, navigationOf } from "../pages/navigation.ts";
import { addressOf, escapeHtml, type Page } from "../pages/page.ts";
import type { Site } from "../pages/pages.ts";
import { searchElement } from "../search/element.ts";
import { htmlOf } from "./markdown.ts";

export function documentOf(page: Page, site: Site): string {
  const { previous, next } = navigationOf(site, page.path, "en");
  return frame(
    site,
    page,
    `${htmlOf(page.markdown("packed", "en"))}
<nav class="pagination-links" aria-label="Pages">
${previous ? `<p>Previous: ${anchorTo(previous)}</p>` : ""}
${next ? `<p>Next: ${anchorTo(next)}</p>` : ""}
</nav>`,
  );
}

export function notFound(site: Site): string {
  const page = { path: "404", title: "Not found", description: "There is no such page." };
  return frame(
    site,
    page,
    `<p>There is no such page. <a href="/">The first page</a> leads to all others.</p>`,
  );
}

type Head = Pick<Page, "path" | "title" | "description">;

function frame(site: Site, { path, title, description }: Head, content: string): string {
  const isStart = path === "";
  return `<!doctype html>
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
</main>
${menu(site, path)}
</body>
</html>
`;
}

function menu(site: Site, path: string): string {
  const groups = navigationOf(site, path, "en").groups.map(({ label, links }) => {
    const items = links.map((link) => `<li>${anchorTo(link)}</li>`).join("\n");
    return `<h2>${escapeHtml(label)}</h2>\n<ul>\n${items}\n</ul>`;
  });
  return `<nav id="menu" class="sidebar" aria-label="Main">\n${groups.join("\n")}\n</nav>`;
}

function anchorTo({ address, title, isCurrent }: Link): string {
  const kind = address.includes("/operations/") ? ' class="operation"' : "";
  const current = isCurrent ? ' aria-current="page"' : "";
  return `<a href="${address}"${kind}${current}>${escapeHtml(title)}</a>`;
}

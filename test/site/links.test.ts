// Every link of the site leads to a page that is there, and to a place that it has.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SITE = "dist/site";

interface BuiltPage {
  readonly address: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

const unescapeHtml = (text: string): string =>
  text.replace(/&#(\d+);|&#x([\da-f]+);|&(amp|quot|lt|gt|apos);/gi, (_, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Number(decimal ?? `0x${hex}`));
    return { amp: "&", quot: '"', lt: "<", gt: ">", apos: "'" }[String(name)] ?? "";
  });

const files = readdirSync(SITE, { recursive: true, encoding: "utf8" });

function readPage(file: string): BuiltPage {
  const html = readFileSync(join(SITE, file), "utf8");
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => unescapeHtml(id));
  return { address: `/${file.replace(/index\.html$/, "")}`, html, ids: new Set(ids) };
}

const pages = files.filter((file) => file.endsWith(".html")).map(readPage);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const others = new Set(files.map((file) => `/${file}`));

/** What is wrong with a link of a page. */
function problemOf({ address, ids }: BuiltPage, href: string): string | undefined {
  const { origin, pathname, hash } = new URL(href, `http://site${address}`);
  if (origin !== "http://site") return undefined;
  const place = decodeURIComponent(hash.slice(1));
  if (pathname.startsWith("/try/")) return undefined;
  const target = pathname === address ? { ids } : byAddress.get(pathname);
  if (!target) return others.has(pathname) ? undefined : `${pathname} is not there`;
  if (place === "" || place === "_top" || target.ids.has(place)) return undefined;
  return `${pathname} has no ${place}`;
}

it("there are all pages, in both languages", () => {
  expect(pages.length).toBeGreaterThan(2 * 180);
});

it("no link is broken", () => {
  const broken = new Map<string, string>();
  for (const page of pages) {
    for (const [, href = ""] of page.html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const problem = problemOf(page, unescapeHtml(href));
      if (problem) broken.set(problem, page.address);
    }
  }
  expect([...broken].map(([problem, address]) => `${address}: ${problem}`)).toEqual([]);
});

it("no two places of a page have the same name", () => {
  const doubled = pages.flatMap(({ address, html, ids }) => {
    const count = [...html.matchAll(/\sid="([^"]*)"/g)].length;
    return count === ids.size ? [] : [address];
  });
  expect(doubled).toEqual([]);
});

// Redoc's page made one that works without a network, and that all can use: by keyboard, on a
// small screen, in the dark. `page.css` and `in-browser.ts` are put into it.
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

export function offline(html: string): string {
  const style = readFileSync(new URL("page.css", import.meta.url), "utf8");
  const program = readFileSync(new URL("in-browser.ts", import.meta.url), "utf8");
  const { code } = transformSync(program, { loader: "ts", minify: true });
  return [
    ["<head>", '<head>\n  <link rel="icon" href="data:," />'],
    ["</head>", `<style>${style}</style>\n</head>`],
    ["<body>", '<body>\n<a class="skip-link" href="#api-content">Skip to the content</a>'],
    ["</body>", `<script type="module">${code}</script>\n</body>`],
  ].reduce(
    (page, [place = "", text = ""]) => replaceOnce(page, place, text),
    withoutRequests(html),
  );
}

/**
 * Redoc's logo comes from a content delivery network. `telemetry: off` in redocly.yaml must have
 * kept the page from reporting home.
 */
function withoutRequests(html: string): string {
  if (!html.includes('"disableTelemetry":true'))
    throw new Error("Redoc's page would send telemetry");
  const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
  if (!logo.test(html))
    throw new Error("Redoc's page no longer loads its logo from where offline.ts expects");
  const text = "%3Ctext y='11' font-family='sans-serif' font-size='12'%3ERedoc%3C/text%3E";
  const attributes = "xmlns='http://www.w3.org/2000/svg' width='44' height='14'";
  return html.replace(logo, `data:image/svg+xml,%3Csvg ${attributes}%3E${text}%3C/svg%3E`);
}

/** In the frame of the page, whose tags its program has too: the first and the last are meant. */
function replaceOnce(html: string, place: string, text: string): string {
  const index = place.startsWith("</body") ? html.lastIndexOf(place) : html.indexOf(place);
  if (index < 0) throw new Error(`Redoc's page has no ${place}`);
  return html.slice(0, index) + text + html.slice(index + place.length);
}

// The page for people at /_sandbox/: what the world has, the last requests, and buttons. It works
// offline, by keyboard and with a screen reader. hono/html escapes what stands in it.
import { sha256 } from "@noble/hashes/sha2.js";
import { html, raw } from "hono/html";
import { type State, settle } from "../state.ts";
import { controls } from "./controls.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";
import {
  type Button,
  type Cell,
  formatBytes,
  formatTime,
  PAGE_SIZE,
  type View,
  type ViewQuery,
  type ViewRows,
} from "./view.ts";
import { NAVIGATION, viewsOf } from "./views.ts";

/** @param origin The address of the sandbox. */
export function answerPage(state: State, { url, origin }: { url: URL; origin: string }): Response {
  // The addresses in the page are relative to it.
  if (!url.pathname.endsWith("/")) {
    return new Response(null, {
      status: 301,
      headers: { location: `${url.pathname}/${url.search}` },
    });
  }
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": POLICY,
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  };
  return new Response(String(pageOf(state, url.searchParams, origin)), { headers });
}

function pageOf(state: State, parameters: URLSearchParams, origin: string) {
  const views = viewsOf(state);
  const asked = parameters.get("view") ?? "";
  const name = Object.hasOwn(views, asked) ? asked : NAVIGATION[0];
  const view = views[name] as View;
  const query = queryOf(parameters, origin);
  const world = { ...settle(state), now: state.clock.now() };
  const listed = view.list(world, query);
  const time = formatTime(state.clock.now());
  const content = html`
    <header>
      <h1>KooDrive sandbox</h1>
      <p data-region="state">${world.organization.name} · <time>${time}</time> UTC${state.clock.isStopped() ? ", the clock stands still" : ""}</p>
      <p><label><input type="checkbox" id="live"> Refresh every second</label></p>
      <p role="status"></p>
    </header>
    <nav aria-label="Views"><ul>${NAVIGATION.map((each) => navigationItem(each, views, name))}
    </ul></nav>
    <main>
      <div data-region="view">${viewSection(view, parameters, query, listed)}
      </div>
      ${controls(state)}
    </main>`;
  return layout(view.title, content);
}

function queryOf(parameters: URLSearchParams, origin: string): ViewQuery {
  const page = Math.trunc(Number(parameters.get("page"))) || 1;
  return {
    search: parameters.get("search")?.trim().toLowerCase() ?? "",
    offset: Math.max(0, page - 1) * PAGE_SIZE,
    origin,
    get: (name) => parameters.get(name) ?? undefined,
  };
}

function navigationItem(name: string, views: Readonly<Record<string, View>>, current: string) {
  const isCurrent = name === current;
  return html`
      <li><a href="?view=${name}" ${isCurrent ? raw('aria-current="page"') : ""}>${views[name]?.title}</a></li>`;
}

function viewSection(
  { title, columns, searches }: View,
  parameters: URLSearchParams,
  query: ViewQuery,
  { total, rows, path = [] }: ViewRows,
) {
  return html`
        <h2 id="view">${title}</h2>
        ${path.length > 0 ? html`<p class="path">${path.map((cell) => html`<span>${cellContent(cell)}</span> `)}</p>` : ""}
        ${searches ? searchForm(searches, parameters) : ""}
        <p>${summaryOf(total, query, rows.length)}</p>
        <div class="wide" tabindex="0" role="region" aria-labelledby="view">
        <table>
          <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
          <tbody>${rows.map(rowOf)}
          </tbody>
        </table>
        </div>
        ${pageLinks(parameters, query, total)}`;
}

function searchForm(searches: string, parameters: URLSearchParams) {
  const kept = ["view", "space", "folder", "group"].filter((name) => parameters.has(name));
  return html`
        <form role="search">
          ${kept.map((name) => html`<input type="hidden" name="${name}" value="${parameters.get(name)}">`)}
          <label for="search">${searches}</label>
          <input type="search" id="search" name="search" value="${parameters.get("search") ?? ""}">
          <button>Search</button>
        </form>`;
}

function summaryOf(total: number, { offset }: ViewQuery, shown: number): string {
  if (total === 0) return "None.";
  return shown === total ? `${total} in all.` : `${offset + 1} to ${offset + shown} of ${total}.`;
}

function rowOf(cells: readonly Cell[]) {
  const [first = "", ...rest] = cells;
  return html`
            <tr><th scope="row">${cellContent(first)}</th>${rest.map(
              (cell) => html`<td class="${classOf(cell)}">${cellContent(cell)}</td>`,
            )}</tr>`;
}

/** Texts of more characters go over several lines. */
const LONG = 40;

function classOf(cell: Cell): string {
  if (typeof cell === "number") return "number";
  return typeof cell === "string" && cell.length > LONG ? "long" : "";
}

function cellContent(cell: Cell) {
  if (typeof cell !== "object") return String(cell);
  if ("length" in cell) return cell.map(buttonOf);
  if ("href" in cell) return html`<a href="${cell.href}">${cell.text}</a>`;
  const { used, capacity } = cell;
  const text = `${formatBytes(used)} of ${formatBytes(capacity)}`;
  return html`<meter min="0" max="${capacity}" high="${capacity * 0.9}" value="${used}" aria-label="${text}"></meter> ${formatBytes(used)}`;
}

function buttonOf({ text, label, command, id }: Button) {
  return html`<form data-command="${command}" data-done="Done: ${label}.">
              <input type="hidden" name="id" value="${id}">
              <button aria-label="${label}">${text}</button></form> `;
}

function pageLinks(parameters: URLSearchParams, { offset }: ViewQuery, total: number) {
  const page = offset / PAGE_SIZE + 1;
  const last = Math.ceil(total / PAGE_SIZE);
  if (last <= 1) return "";
  const link = (to: number, text: string) => {
    const target = new URLSearchParams(parameters);
    target.set("page", String(to));
    return html`<a href="?${target.toString()}">${text}</a>`;
  };
  return html`
        <p class="pages">${page > 1 ? link(page - 1, "Previous page") : ""} page ${page} of ${last}
          ${page < last ? link(page + 1, "Next page") : ""}</p>`;
}

function layout(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – KooDrive sandbox</title>
    <link rel="icon" href="data:,">
    <style>${raw(STYLE)}</style>
  </head>
  <body>${content}
    <script>${raw(SCRIPT)}</script>
  </body>
</html>
`;
}

/** The policy's name of what stands in the page: nothing else may have any effect. */
function hashOf(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "connect-src 'self'",
  "img-src data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

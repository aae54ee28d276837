// The page on which one chooses who signs in. It works without scripts, by keyboard and with a
// screen reader. hono/html escapes what stands in it.
import { sha256 } from "@noble/hashes/sha2.js";
import { html, raw } from "hono/html";
import { nameOf, ROLES, USER_STATUSES } from "../seed/names.ts";
import type { User } from "../world/rows.ts";

/** So many users are listed at once. */
export const MAX_LISTED = 100;

export interface SignInPage {
  domain: string;
  /** Where the user goes back to. */
  host: string;
  /** How many users there are. */
  total: number;
  /** The text that was searched for; empty if none was. */
  search: string;
  /** Those found, with the names of their departments; at most one more than are listed. */
  found: readonly { user: User; department: string }[];
}

export function signInPage(page: SignInPage) {
  const { domain, host, total, search, found } = page;
  const content = html`
    <h1>Choose who signs in</h1>
    <p>
      This page of the sandbox stands in for the sign-in of OrgID. There is no password. You will go
      back to <strong>${host}</strong>.
    </p>
    ${total > MAX_LISTED ? searchForm(domain, search) : ""}
    <p>${summary(page)}</p>
    <form method="post">
      <ul>
        ${found.slice(0, MAX_LISTED).map(userItem)}
      </ul>
    </form>`;
  return layout("Choose who signs in", content);
}

export function problemPage(problem: string) {
  const title = "This sign-in does not work";
  return layout(title, html`<h1>${title}</h1><p>${problem}</p>`);
}

function searchForm(domain: string, search: string) {
  return html`
    <form role="search">
      <input type="hidden" name="domain" value="${domain}">
      <label for="search">Name or identifier</label>
      <input type="search" id="search" name="search" value="${search}">
      <button>Search</button>
    </form>`;
}

function summary({ total, search, found }: SignInPage): string {
  const shown = Math.min(found.length, MAX_LISTED);
  const count = shown < total ? `${shown} of ${total}` : String(total);
  if (search === "") return `Users: ${count}`;
  const isCutOff = shown < found.length;
  return `Users that fit “${search}”: ${isCutOff ? `more than ${shown}, of which these are the first` : count}`;
}

function userItem({ user, department }: SignInPage["found"][number]) {
  const { id, name, role, status } = user;
  const shownStatus = status === 0 ? "" : nameOf(USER_STATUSES, status);
  const details = [nameOf(ROLES, role), department, shownStatus, id].filter(Boolean).join(", ");
  return html`
        <li><button name="user" value="${id}"><b>${name}</b> <small>${details}</small></button></li>`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.2; }
ul { list-style: none; padding: 0; }
li { margin: 0.5rem 0; }
button, input { font: inherit; padding: 0.5rem 0.75rem; }
li button { width: 100%; text-align: left; }
small { display: block; font-size: 0.875rem; }
`;

function layout(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – KooDrive sandbox</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <main>${content}
    </main>
  </body>
</html>
`;
}

/** The policy's name of the style: nothing else of a page may have any effect. */
export const STYLE_HASH = `'sha256-${btoa(
  String.fromCharCode(...sha256(new TextEncoder().encode(STYLE))),
)}'`;

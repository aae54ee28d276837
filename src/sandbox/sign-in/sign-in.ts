// The sandbox's own sign-in, in place of that of OrgID: one chooses a user, and goes back to the
// front end with a code.
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { issueCode } from "../auth/codes.ts";
import { type State, setMoment } from "../state.ts";
import type { User } from "../world/rows.ts";
import { all, count, find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { MAX_LISTED, problemPage, type SignInPage, STYLE_HASH, signInPage } from "./page.ts";
import { returnAddress } from "./return-address.ts";

/** Bytes of a form that is sent. */
const MAX_FORM = 10_000;

/** It answers at any path, so that it can be mounted anywhere. */
export function signInApp(state: Pick<State, "world" | "clock" | "keeper">): Hono {
  const app = new Hono();

  app.get("*", (context) => {
    const domain = context.req.query("domain") ?? "";
    const address = returnAddress(domain);
    if (!address) return showProblem(context, 400, BAD_DOMAIN);
    const search = context.req.query("search")?.trim() ?? "";
    setHeaders(context, address);
    return context.html(signInPage({ ...list(state.world, search), domain, host: address.host }));
  });

  app.post("*", bodyLimit({ maxSize: MAX_FORM }), async (context) => {
    if (!isSameOrigin(context.req.raw)) return showProblem(context, 403, FOREIGN_FORM);
    const domain = context.req.query("domain") ?? "";
    const address = returnAddress(domain);
    if (!address) return showProblem(context, 400, BAD_DOMAIN);
    const form = new URLSearchParams(await context.req.text());
    const user = find(state.world.users, form.get("user") ?? "");
    if (!user) return showProblem(context, 400, NO_USER);
    const world = { ...state.world, now: state.clock.now() };
    const [next, { code }] = issueCode(world, user.id, domain);
    setMoment(state, { world: next });
    address.searchParams.set("code", code);
    setHeaders(context, address);
    return context.redirect(address.href, 303);
  });

  return app;
}

const BAD_DOMAIN =
  "The parameter domain must be a host with its port if there is one, or an http or https address.";
const FOREIGN_FORM = "The choice was sent by another site.";
const NO_USER = "There is no such user any more. Go back and choose another.";

function list(world: World, search: string): Omit<SignInPage, "domain" | "host"> {
  const found: SignInPage["found"][number][] = [];
  for (const user of all(world.users)) {
    if (!fits(user, search)) continue;
    const department = find(world.departments, user.departmentId)?.name ?? "";
    // One more than are listed tells that there are more.
    if (found.push({ user, department }) > MAX_LISTED) break;
  }
  return { total: count(world.users), search, found };
}

function fits({ id, accountId, name }: User, search: string): boolean {
  const isNamed = name.toLowerCase().includes(search.toLowerCase());
  return isNamed || id === search || accountId === search;
}

/**
 * Whether the page itself has sent the form. Browsers tell in one of two headers; a request without
 * them comes from no browser, which alone could be made to send it.
 */
function isSameOrigin({ headers, url }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}

function showProblem(context: Context, status: 400 | 403, problem: string) {
  setHeaders(context);
  return context.html(problemPage(problem), status);
}

/** Nothing is loaded, framed, kept or passed on; forms lead to the page and to where it leads. */
function setHeaders(context: Context, address?: URL): void {
  const policy = [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    `form-action 'self' ${address ? formTarget(address) : ""}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  context.header("Content-Security-Policy", policy.join("; "));
  context.header("X-Content-Type-Options", "nosniff");
  context.header("Referrer-Policy", "same-origin");
  context.header("Cache-Control", "no-store");
}

/** Policies have no form for IPv6 addresses. */
function formTarget({ protocol, hostname, origin }: URL): string {
  return hostname.startsWith("[") ? protocol : origin;
}

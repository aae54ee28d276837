// The server of the upload page: it serves what `npm run build` has made, signs users in, and passes
// calls on to KooDrive.
//
//   npm ci && npm install koodrive-client && npm run build
//   KOODRIVE_ENDPOINT=http://127.0.0.1:4010 npm start
//
// PORT (default 8080) and ORIGIN, the address of the page for its users, are the other variables. A
// user is sent to the sign-in of OrgID and comes back with a code, of which a session is made. The
// session stays here; the page gets a token that ends 20 minutes after its last call. No secret of
// an application is needed, and none would belong into a page. Of the storage's CORS the page needs
// PUT from ORIGIN; KooDrive itself needs no CORS, as calls come through here.
import { randomUUID } from "node:crypto";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { proxy } from "hono/proxy";
import { ApiError, accessToken, createKooDriveClient } from "koodrive-client";

const { KOODRIVE_ENDPOINT: endpoint = "", PORT = "8080", ORIGIN } = process.env;
if (!URL.canParse(endpoint)) throw new Error("KOODRIVE_ENDPOINT must be an address.");

interface Session {
  token: string;
  userName: string;
  containerId: string;
}

/** By the value of the cookie. Several servers would have them in a database. */
const sessions = new Map<string, Session>();

const app = new Hono();
const signIn = createKooDriveClient({ endpoint }).sessions;
let origin = ORIGIN ?? "";
const protection = () =>
  ({ httpOnly: true, sameSite: "Lax", secure: origin.startsWith("https:") }) as const;

app.get("/sign-in", async (context) => {
  // Nobody is signed in by the code of a link that comes without it.
  setCookie(context, "sign-in", "begun", { ...protection(), maxAge: 600 });
  const { uri = "/" } = await signIn.getAuthCodeUrl({ domain: `${origin}/signed-in` });
  return context.redirect(uri);
});

app.get("/signed-in", async (context) => {
  const code = context.req.query("code");
  if (!code || !deleteCookie(context, "sign-in")) return context.redirect("/");
  const { data } = await signIn.create({ code, domain: `${origin}/signed-in` });
  const { accessToken: token = "", userInfo } = data ?? {};
  const { spaces } = createKooDriveClient({ endpoint, auth: accessToken(token) });
  const space = await spaces.get({ ownerId: userInfo?.innerUserId ?? "", type: 1 });
  const id = randomUUID();
  const { containerId = "" } = space.data ?? {};
  sessions.set(id, { token, userName: userInfo?.userName ?? "", containerId });
  setCookie(context, "session", id, protection());
  return context.redirect("/");
});

app.get("/session", async (context) => {
  const id = getCookie(context, "session") ?? "";
  const session = sessions.get(id);
  if (!session) return context.text("Nobody is signed in.", 401);
  const { token, userName, containerId } = session;
  try {
    // Its 20 minutes begin anew by this call.
    await createKooDriveClient({ endpoint, auth: accessToken(token) }).sessions.validate();
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    sessions.delete(id);
    return context.text("The session has ended.", 401);
  }
  context.header("cache-control", "no-store");
  return context.json({ token, userName, containerId });
});

app.all("/koodrive/*", ({ req }) => {
  const { pathname, search } = new URL(req.url);
  const headers = req.header();
  for (const name of ["cookie", "host", "origin"]) delete headers[name];
  return proxy(new URL(pathname + search, endpoint), { ...req, headers });
});

app.use(serveStatic({ root: "dist" }));

serve({ fetch: app.fetch, port: Number(PORT), hostname: "127.0.0.1" }, ({ port }) => {
  origin ||= `http://localhost:${port}`;
  console.log(`The page is at ${origin}`);
});

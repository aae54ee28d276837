// The sandbox as a function from a Request to a Response: the API, and what stands around it.
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { answerApi, type Respond } from "./answer-api.ts";
import { answerControl, failure } from "./control/answer-control.ts";
import { isAllowedOrigin, refuseHost, refuseOrigin } from "./control/guard.ts";
import { hasMethod } from "./gate/route.ts";
import type { Settings } from "./options.ts";
import { answerPage } from "./page/page.ts";
import { signInApp } from "./sign-in/sign-in.ts";
import type { State } from "./state.ts";
import { STORAGE } from "./storage/addresses.ts";
import { answerStorage } from "./storage/answer-storage.ts";
import { mayRead } from "./storage/cors.ts";
import { storageRequestOf, storageResponseOf } from "./storage/fetch.ts";
import type { StorageAnswer, StorageRequest } from "./storage/message.ts";

/** Beside the request: what a Request cannot carry. */
export interface Environment {
  /** The body, if it was read: that of a GET, which one operation has, always is. */
  body?: Uint8Array;
  /**
   * Makes the Response to a plain request. A server can send the answer at once instead, which
   * takes less time, and give a Response that says so.
   */
  respond?: Respond;
  /** Of the body, where it is known; `none` if a network would not tell it either. */
  length?: number | "none" | undefined;
}

/** What a path leads to. */
interface Place {
  url: URL;
  /** Undefined where there is no such fork. */
  state: State | undefined;
  /** What stands before the paths of the contract, and of the control. */
  prefix: string;
  /** Of the control; undefined where it is the API or the store. */
  command: string | undefined;
  isStorage: boolean;
}

interface Types {
  Bindings: Environment & { place: Place };
}

export interface App {
  fetch(request: Request, environment?: Environment): Response | Promise<Response>;
  /**
   * Answers a request to the store, without what is around it as a Request; undefined for any other
   * request. The answer is undefined where the connection is to break.
   */
  answerStorage(request: StorageRequest): Promise<StorageAnswer | undefined> | undefined;
}

export function createApp(root: State): App {
  const app = createGuardedApp(root.settings);
  return {
    fetch(request, environment = {}) {
      const place = placeOf(root, new URL(request.url));
      const { state, prefix, command, url, isStorage } = place;
      if (state && isStorage) {
        const arrived = storageRequestOf(request, { ...environment, url });
        return answerStorage(state, arrived, prefix).then(storageResponseOf);
      }
      // Most requests come from no page, and are for the API.
      if (state && command === undefined && isPlain(request)) {
        return answerApi(state, request, { ...environment, url, prefix });
      }
      return app.fetch(request, { ...environment, place });
    },
    answerStorage(request) {
      const { state, prefix, isStorage } = placeOf(root, request.url);
      return state && isStorage ? answerStorage(state, request, prefix) : undefined;
    },
  };
}

/** Whether no browser has sent it across origins, nor asks first whether it may. */
const isPlain = ({ method, headers }: Request): boolean =>
  hasMethod(method) && !headers.has("origin");

/** For the control, and for what pages send. */
function createGuardedApp(settings: Settings): Hono<Types> {
  const app = new Hono<Types>();
  // What goes wrong inside is no answer of the service.
  app.onError((error) => {
    throw error;
  });
  const aroundApi = corsOfApi(settings);
  const aroundControl = corsFor((origin) => isAllowedOrigin(settings, origin));
  app.use(async (context, next) => {
    const { command } = context.env.place;
    if (command === undefined) return aroundApi(context, next);
    const { headers } = context.req.raw;
    const wrongHost = refuseHost(settings, headers);
    // Front ends of other sites lead there, and the page itself refuses what they send.
    if (command === SIGN_IN && !wrongHost) return next();
    const message = wrongHost ?? refuseOrigin(settings, headers);
    return message ? failure(403, { message }) : aroundControl(context, next);
  });
  app.all("*", (context) => answer(context, settings));
  return app;
}

const CONTROL = "/_sandbox/";
const SIGN_IN = "sign-in";
/** The page for people, which programs get as a list of commands. */
const PAGE = "";

function isForPeople({ method, headers }: Request): boolean {
  return method === "GET" && (headers.get("accept") ?? "").includes("text/html");
}

const FORK = /^\/_sandbox\/forks\/([^/]+)/;

function placeOf(root: State, url: URL): Place {
  const path = url.pathname;
  if (!root.settings.control) {
    const isStorage = path.startsWith(STORAGE);
    return { url, state: root, prefix: "", command: undefined, isStorage };
  }
  const [prefix = "", fork] = FORK.exec(path) ?? [];
  const state = fork === undefined ? root : root.forks.get(fork);
  const rest = path.slice(prefix.length);
  const isControl = !state || `${rest}/`.startsWith(CONTROL);
  const command = isControl ? rest.slice(CONTROL.length) : undefined;
  return { url, state, prefix, command, isStorage: rest.startsWith(STORAGE) };
}

function answer({ req, env: { place, body } }: Context<Types>, settings: Settings) {
  const { url, state, prefix, command } = place;
  if (!state) return failure(404, { message: "There is no such fork, or no longer." });
  if (command === undefined) return answerApi(state, req.raw, { url, prefix, body });
  // The others read the body from the request.
  const request = req.method === "POST" && body ? withBody(req.raw, body) : req.raw;
  if (command === SIGN_IN) return signInApp(state).fetch(request);
  if (command === PAGE && isForPeople(request))
    return answerPage(state, { url, origin: (settings.origin ?? url.origin) + prefix });
  const origin = settings.origin ?? url.origin;
  return answerControl(state, command, { request, origin });
}

/** The server's own Request is none that a Request can be made from. */
function withBody({ url, method, headers }: Request, body: Uint8Array): Request {
  // Older compilers have no name for one that is on an ArrayBuffer, as all of these are.
  return new Request(url, { method, headers, body: body as BodyInit });
}

/** Whose pages may read answers. They may send any header. */
function corsFor(isAllowed: (origin: string) => boolean): MiddlewareHandler<Types> {
  return cors({
    origin: (origin) => (isAllowed(origin) ? origin : null),
    exposeHeaders: EXPOSED_HEADERS,
  });
}

/** The client goes by the first, and waits by the second. */
const EXPOSED_HEADERS = ["Date", "Retry-After"];

function corsOfApi(settings: Settings): MiddlewareHandler<Types> {
  if (settings.cors === false) return (_, next) => next();
  if (settings.cors === "*") return cors({ origin: "*", exposeHeaders: EXPOSED_HEADERS });
  return corsFor((origin) => mayRead(settings, origin));
}

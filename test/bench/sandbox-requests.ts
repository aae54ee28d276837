// The requests that the sandbox and Prism answer: one that reads, and one that changes something
// by a JSON body.
import type { Sandbox } from "koodrive-client/sandbox";

const API = "/koodrive/ose/v1";

export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export const REQUESTS = ["GET", "PUT"] as const;
export type RequestName = (typeof REQUESTS)[number];

/** @param userId One who has an individual space. */
export function requestsOf(token: string, userId: string): Record<RequestName, Sent> {
  const headers = { authorization: token };
  return {
    GET: { method: "GET", path: `${API}/space/allocation/get`, headers },
    PUT: {
      method: "PUT",
      path: `${API}/space/${userId}`,
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ type: 1, capacity: "30" }),
    },
  };
}

const ENDPOINT = "https://koodrive.example.com";

/** Makes a request of a sandbox in this process, and reads its answer as a client does. */
export async function call(sandbox: Sandbox, { path, ...init }: Sent): Promise<unknown> {
  const response = await sandbox.fetch(ENDPOINT + path, init);
  if (response.status !== 200) throw new Error(await response.text());
  return response.json();
}

/** Makes a call: a GET, or with a body a POST. */
export type Caller = (path: string, body?: object) => Promise<unknown>;

/** Calls by a user, a system administrator unless one is given. */
export function callerOf(sandbox: Sandbox, userId = sandbox.findUser({ role: 2 }).id): Caller {
  const authorization = sandbox.createToken({ userId });
  const get = { method: "GET", headers: { authorization } };
  const post = { method: "POST", headers: { authorization, "content-type": "application/json" } };
  return (path, body) =>
    body === undefined
      ? call(sandbox, { ...get, path: API + path })
      : call(sandbox, { ...post, path: API + path, body: JSON.stringify(body) });
}

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

/** A GET by a system administrator. */
export function reader(sandbox: Sandbox): (path: string) => Promise<unknown> {
  const { id: userId } = sandbox.findUser({ role: 2 });
  const headers = { authorization: sandbox.createToken({ userId }) };
  return (path) => call(sandbox, { method: "GET", path: API + path, headers });
}

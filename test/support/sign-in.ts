// Signing in at a sandbox without a browser.
import { createKooDriveClient } from "koodrive-client";
import type { createSandbox } from "koodrive-client/sandbox";
import { ENDPOINT } from "./sandbox.ts";

type Sandbox = ReturnType<typeof createSandbox>;

/** Chooses a user on the sign-in page: the answer, which leads back to the front end. */
export async function chooseUser(
  { fetch }: Sandbox,
  userId: string,
  domain: string,
): Promise<Response> {
  const koodrive = createKooDriveClient({ endpoint: ENDPOINT, fetch });
  const { uri = "" } = await koodrive.sessions.getAuthCodeUrl({ domain });
  const body = new URLSearchParams({ user: userId });
  return fetch(uri, { method: "POST", body, redirect: "manual" });
}

/** The code with which a user comes back from the sign-in page. */
export async function codeOf(
  sandbox: Sandbox,
  userId: string,
  domain = "drive.example.com",
): Promise<string> {
  const { headers } = await chooseUser(sandbox, userId, domain);
  return new URL(headers.get("location") ?? "").searchParams.get("code") ?? "";
}

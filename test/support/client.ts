// A client and the server that it calls, for one test.
import { accessToken, type ClientOptions, createKooDriveClient } from "koodrive-client";
import { type Responder, serve } from "./server.ts";

/** Retries come at once, unless the options say otherwise. */
export async function setUp(respond?: Responder, options: Partial<ClientOptions> = {}) {
  const { url, received } = await serve(respond);
  const koodrive = createKooDriveClient({
    endpoint: url,
    auth: accessToken("Bearer+t0ken"),
    retry: { baseDelay: 1 },
    ...options,
  });
  return { url, received, koodrive };
}

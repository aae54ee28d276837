// The program as a worker: what it is told comes as the body of a request, what it found goes back
// as the response.
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { exercise, type Setting } from "./program.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const setting = (await request.json()) as Setting;
    const isLosing = new URL(request.url).pathname === "/lose-token";
    return Response.json(await (isLosing ? callWithLostToken(setting) : exercise(setting)));
  },
};

let kept: KooDriveClient | undefined;

/**
 * The first request gives its call up and ends while the token is asked for: in a worker that
 * promise never settles then, nor does a timer fire that was set in that request.
 */
async function callWithLostToken({ endpoint, token }: Setting): Promise<unknown> {
  const provide = () => new Promise<string>((resolve) => setTimeout(resolve, 100, token));
  kept ??= createKooDriveClient({ endpoint, auth: accessToken(provide, { timeout: 200 }) });
  const call = kept.spaces.getAllocation({}, { timeout: isFirst ? 20 : 5_000 });
  isFirst = false;
  return call.then(
    ({ code }) => code,
    ({ name }) => name,
  );
}

let isFirst = true;

// Calls through an HTTP proxy that the environment names, in a process of their own.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { runProgram } from "../support/program.ts";

const PROGRAM = `
  import { accessToken, createKooDriveClient } from "koodrive-client";
  const endpoint = "https://drive.example.com";
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken("t0ken"), retry: false });
  const error = await koodrive.spaces.createGroup({ name: "a" }).catch((error) => error);
  console.log(JSON.stringify(error));`;

/** What a call rejects with behind a proxy that answers CONNECT with this. */
async function failBehindProxy(response: string) {
  const proxy = createServer().listen(0, "127.0.0.1");
  proxy.on("connect", (_, socket) => socket.end(response));
  onTestFinished(() => void proxy.close());
  await once(proxy, "listening");
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: address, NO_PROXY: "" };
  return JSON.parse((await runProgram(PROGRAM, { env })).stdout);
}

it.each([
  [407, "Proxy Authentication Required"],
  [403, "Forbidden"],
  [502, "Bad Gateway"],
])("a proxy's %i is the reason, and nothing was sent", async (status, phrase) => {
  expect(await failBehindProxy(`HTTP/1.1 ${status} ${phrase}\r\n\r\n`)).toMatchObject({
    name: "NetworkError",
    neverSent: true,
    message: expect.stringContaining(`Proxy response (${status})`),
  });
});

// The ports of this machine that commands listen on.
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { CommandError } from "./process.ts";

/**
 * The port that an environment variable names, 0 for any, or the usual one.
 *
 * @throws {@link CommandError} when it is none, or cannot be used.
 */
export async function portFrom(variable: string, usual: number): Promise<number> {
  const text = process.env[variable] || String(usual);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new CommandError(`${variable} must be a port, 0 to 65535: "${text}" is none.`);
  const server = createServer();
  await listenAt(server, port, variable);
  await close(server);
  return port;
}

/**
 * Listens on loopback, at a port that came from an environment variable. Returns the port.
 *
 * @throws {@link CommandError} when it cannot be used.
 */
export async function listenAt(server: Server, port: number, variable: string): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = code === "EADDRINUSE" ? "is in use" : `cannot be used (${code})`;
    throw new CommandError(`Port ${port} ${problem}: set ${variable} to another.`);
  }
}

/** Listens on loopback. Returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/**
 * A port that was free a moment ago, and is not among those that the system gives to connections,
 * which might have it in the next moment.
 */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = randomInt(10_000, 32_000);
  try {
    await listen(server, port);
  } catch {
    return freePort();
  }
  await close(server);
  return port;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, "close");
}

// Messages as bytes on a connection, which no HTTP client would send.
import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface RawConnection {
  socket: Socket;
  /** What has arrived. */
  received(): string;
  /** Resolves when the other side has ended the connection, or cut it. */
  closed: Promise<unknown>;
}

export async function open(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ""));
  let received = "";
  socket.setEncoding("latin1").on("data", (text) => {
    received += text;
  });
  // That a connection was cut is seen by its end.
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await once(socket, "connect");
  return { socket, received: () => received, closed };
}

/** What comes back for these bytes, until the other side ends the connection. */
export async function exchange(url: string, message: string): Promise<string> {
  const { socket, received, closed } = await open(url);
  socket.write(message, "latin1");
  await closed;
  return received();
}

/** Status and body of an answer that came as bytes. */
export function parseAnswer(text: string): { status: number; body: unknown } {
  const [head = "", body = ""] = text.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), body: body === "" ? "" : JSON.parse(body) };
}

// Hosts and ports: what is wrong with one, and how it is written in an address.

export interface Place {
  port: number;
  host: string;
}

/** Of an address as it was bound, not of a name. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}

/** The address by which a program on this machine comes here. */
export function originOf({ host, port }: Place): string {
  const name = { "0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

const CHOICE = "choose 127.0.0.1, or 0.0.0.0 for all addresses of this machine";

/** Why the server could not begin to listen, and what to do. */
export function describeListenError(error: unknown, { host, port }: Place): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use: choose another, or 0 for a free one.`;
    case "EACCES":
      return `Port ${port} is not open to this user: choose one above 1023, or 0 for a free one.`;
    case "EADDRNOTAVAIL":
      return `This machine does not have the address ${host}: ${CHOICE}.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host "${host}" is not known: ${CHOICE}.`;
    case "ERR_SOCKET_BAD_PORT":
      return `The port must be a number from 0 to 65535, is ${String(port)}.`;
    default:
      return `Nothing can listen at ${host}, port ${port}: ${message}`;
  }
}

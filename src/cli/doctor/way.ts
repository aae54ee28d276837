// The way to the service, step by step: the name, the connection, the certificate.
import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls, type PeerCertificate, type TLSSocket } from "node:tls";
import { isRefusedPort, OTHER_PORT } from "../refused-ports.ts";
import { type Finding, failed, ok, skipped, warning } from "./check.ts";

export interface Way {
  readonly url: URL;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds that each step may take. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** The variable by which Node is told to use a proxy, and that of the proxy. */
export function proxyIn({ url, env }: Pick<Way, "url" | "env">) {
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const address = env[name.toLowerCase()] || env[name];
  return { name, address, isUsed: Boolean(address) && env.NODE_USE_ENV_PROXY === "1" };
}

/** What to say where a proxy may be the reason. */
export function proxyHint(way: Way): string {
  const { name, address, isUsed } = proxyIn(way);
  if (isUsed) return "";
  return address
    ? ` ${name} is set, which Node.js uses with NODE_USE_ENV_PROXY=1 alone.`
    : ` Behind a proxy, set ${name} and NODE_USE_ENV_PROXY=1 (from Node.js 24 on).`;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");
const portOf = ({ port, protocol }: URL): number =>
  Number(port) || (protocol === "https:" ? 443 : 80);

/** What the error of a step is called. @throws the reason of the signal, if that has ended it. */
export function codeOf(error: unknown, { signal }: Way): string {
  signal.throwIfAborted();
  const { code, name } = error as NodeJS.ErrnoException;
  return name === "AbortError" || name === "TimeoutError" ? "no answer in time" : (code ?? name);
}

const patience = ({ timeout, signal }: Way): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(timeout)]);

/** What is done, or the reason of a signal, whichever comes first. */
function before<Value>(signal: AbortSignal, done: Promise<Value>): Promise<Value> {
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([done, givenUp]);
}

export async function checkName(way: Way): Promise<Finding> {
  const host = hostOf(way.url);
  if (isIP(host)) return ok(`${host} is an address, and no name to look up.`);
  try {
    const { address } = await before(patience(way), lookup(host));
    return ok(`${host} is ${address}.`);
  } catch (error) {
    return failed(
      `No address is known of ${host} (${codeOf(error, way)}).`,
      `Check the endpoint for typing errors, and the DNS of this machine.${proxyHint(way)}`,
      "connection",
    );
  }
}

export async function checkConnection(way: Way): Promise<Finding> {
  const host = hostOf(way.url);
  const port = portOf(way.url);
  const socket = connect({ host, port });
  try {
    await ready(socket, "connect", way);
    if (isRefusedPort(port)) {
      return failed(`Port ${port} takes connections, but not by fetch.`, OTHER_PORT, "connection");
    }
    return ok(`Port ${port} takes connections.`);
  } catch (error) {
    const code = codeOf(error, way);
    const refused = code === "ECONNREFUSED";
    return failed(
      `Port ${port} ${refused ? "refuses connections" : "does not answer"} (${code}).`,
      refused
        ? `Check the port of the endpoint, and whether the service is up.${proxyHint(way)}`
        : `A firewall may be in the way.${proxyHint(way)}`,
      "connection",
    );
  } finally {
    socket.destroy();
  }
}

async function ready(socket: Socket, event: string, way: Way): Promise<void> {
  await once(socket, event, { signal: patience(way) });
}

const DAY = 24 * 60 * 60 * 1000;
/** A certificate that ends so soon is spoken of. */
const SOON = 14 * DAY;

export async function checkCertificate(way: Way, now: number): Promise<Finding> {
  if (way.url.protocol === "http:") return skipped("The endpoint is plain http.");
  const host = hostOf(way.url);
  const servername = isIP(host) ? undefined : host;
  const socket = connectTls({ host, port: portOf(way.url), ...(servername && { servername }) });
  try {
    await ready(socket, "secureConnect", way);
    return judgeCertificate(socket, now);
  } catch (error) {
    const code = codeOf(error, way);
    return failed(
      `No secure connection: ${reasonOf(code)}${namesIn(error)} (${code}).`,
      remedyOf(code),
      "connection",
    );
  } finally {
    socket.destroy();
  }
}

function judgeCertificate(socket: TLSSocket, now: number): Finding {
  const { valid_to: end } = socket.getPeerCertificate();
  const says = `${socket.getProtocol()}, certificate until ${new Date(end).toISOString().slice(0, 10)}.`;
  return Date.parse(end) - now > SOON
    ? ok(says)
    : warning(says, "It ends soon: tell whoever runs the endpoint.");
}

const REASONS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "the certificate is signed by an authority that is not known here",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificates in between are missing",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate is of an authority that is not known here",
  CERT_HAS_EXPIRED: "the certificate has ended",
  CERT_NOT_YET_VALID: "the certificate is not valid yet",
  ERR_SSL_WRONG_VERSION_NUMBER: "what answers does not speak TLS",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another name",
};

/** The names that a certificate of another host is for. */
function namesIn(error: unknown): string {
  const { subjectaltname } = Object((error as { cert?: object }).cert) as Partial<PeerCertificate>;
  const names = subjectaltname?.split(", ").map((name) => name.replace(/^[^:]*:/, "")) ?? [];
  return names.length > 0 ? `, ${names.slice(0, MOST_NAMES).join(", ")}` : "";
}

/** Certificates of content networks are for hundreds of names. */
const MOST_NAMES = 3;

/** OpenSSL has codes for all that goes wrong, and messages that name its own source. */
const reasonOf = (code: string): string =>
  REASONS[code] ??
  code
    .replace(/^ERR_SSL_/, "")
    .toLowerCase()
    .replaceAll("_", " ");

function remedyOf(code: string): string {
  if (/EXPIRED|NOT_YET/.test(code))
    return "Check the clock of this machine; else renew the certificate.";
  if (/ALTNAME/.test(code)) {
    return (
      "What answers is another host, such as the sign-in page of a network, or the endpoint needs " +
      "another name: check the endpoint, and the DNS of this machine."
    );
  }
  if (/CERT|LEAF/.test(code)) {
    return (
      "Where a proxy or the company has an authority of its own, give Node.js its certificate: " +
      "NODE_EXTRA_CA_CERTS=FILE, or NODE_USE_SYSTEM_CA=1 (from Node.js 24 on)."
    );
  }
  return "Check that the port is that of https, and what is in between.";
}

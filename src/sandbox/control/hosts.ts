// Hosts and origins of requests: which of them are on this machine, and which an option lists.

/** This machine by its names and addresses: `localhost`, names below it (RFC 6761), 127.0.0.0/8. */
const LOOPBACK = /^(([^\s:/@]+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A name, an IPv4 address, or an IPv6 address in brackets. */
const NAME = String.raw`\[[\da-f:.]+\]|[a-z\d_](?:[a-z\d._-]*[a-z\d_])?`;

const HOST_NAME = new RegExp(`^(?:${NAME})$`, "i");
/** What begins with a scheme, such as `https://app.example.com:8443`. */
const ORIGIN = new RegExp(`^[a-z][a-z\\d+.-]*://(?:${NAME})(?::\\d+)?/?$`, "i");

export const isHostName = (text: string): boolean => HOST_NAME.test(text);

export const isOrigin = (text: string): boolean => ORIGIN.test(text) && URL.canParse(text);

/**
 * The name in a Host header or in a URL, as names are compared: without the port and the final dot,
 * in lower case. Undefined for what is no host.
 */
export function hostNameOf(host: string): string | undefined {
  const [, name] = /^(\[[^\]\s]+\]|[^\s:/@[\]]+?)\.?(?::\d+)?$/.exec(host) ?? [];
  return name?.toLowerCase();
}

export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(hostNameOf(host) ?? "");
}

export function isListedHost(names: readonly string[], host: string): boolean {
  const name = hostNameOf(host);
  return name !== undefined && names.some((listed) => hostNameOf(listed) === name);
}

export function isLoopbackOrigin(origin: string): boolean {
  const [, host] = /^https?:\/\/([^/]+)$/i.exec(origin) ?? [];
  return host !== undefined && isLoopbackHost(host);
}

/** @param listed Origins, and names of hosts, which stand for all origins there. */
export function isListedOrigin(listed: readonly string[], origin: string): boolean {
  if (!isOrigin(origin)) return false;
  const { host } = new URL(origin);
  return listed.some((entry) =>
    isOrigin(entry) ? sameOrigin(entry, origin) : isListedHost([entry], host),
  );
}

/** URL gives no origin for schemes that it does not know, as apps have them. */
function sameOrigin(one: string, other: string): boolean {
  const [first, second] = [new URL(one), new URL(other)];
  return first.protocol === second.protocol && first.host === second.host;
}

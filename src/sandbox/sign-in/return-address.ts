// Where the user goes back to after signing in: an address of the front end.

/** Where KooDrive's own front end is called back, by the published address. */
const CALLBACK = "/cloudfile/index.html";
const ADDRESS = /^https?:\/\/[^/\\]/i;
/** Nothing that ends the host in an address. */
const DOMAIN = /^[^\s/?#@\\]+$/;
/** A name or an IPv4 address, or an IPv6 address, and a port if there is one. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/;
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i;

/**
 * The address that a domain stands for: its callback by https, or by http on this machine. What is
 * an http or https address itself is taken as it is. Undefined for anything else.
 */
export function returnAddress(domain: string): URL | undefined {
  const text = ADDRESS.test(domain) ? domain : callbackOf(domain);
  if (text === undefined || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  const hasCredentials = address.username !== "" || address.password !== "";
  return HOST.test(address.host) && !hasCredentials ? address : undefined;
}

function callbackOf(domain: string): string | undefined {
  if (!DOMAIN.test(domain)) return undefined;
  return `${LOOPBACK.test(domain) ? "http" : "https"}://${domain}${CALLBACK}`;
}

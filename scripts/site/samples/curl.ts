// A call by curl, for a POSIX shell.
import { JSON_NOTATION, literal } from "./literal.ts";
import { ENDPOINT, type SampleRequest } from "./request.ts";

export function curlSample({ method, target, token, headers, body }: SampleRequest): string {
  // Of itself, curl sends GET, and POST where there is a body.
  const isUsual = method === (body ? "POST" : "GET");
  const options = [
    ...(token ? [`-H "Authorization: $${token}"`] : []),
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body ? [`-d ${quote(literal(body, JSON_NOTATION))}`] : []),
  ];
  const command = `curl -sS ${isUsual ? "" : `-X ${method} `}"$${ENDPOINT}${target}"`;
  return `${[command, ...options].join(" \\\n  ")}\n`;
}

/** In apostrophes a shell changes nothing. One of the text's own stands between two quotations. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

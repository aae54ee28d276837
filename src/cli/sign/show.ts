// How a signed request is shown: as headers, as a curl command, or step by step.
import { createHash } from "node:crypto";
import { UsageError } from "../model/usage-error.ts";
import { wrap } from "../output/style.ts";
import type { Difference } from "./compare.ts";
import type { SignedRequest } from "./signed-request.ts";

/** Lines as `curl -H @-` reads them. */
export const headersText = ({ credentials }: SignedRequest): string =>
  Object.entries(credentials)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");

export function curlText(request: SignedRequest): string {
  const { method, url, headers, credentials, body } = request;
  const names = headers.map(([name]) => name.toLowerCase());
  // Without it, curl would say that it is a form.
  const type = body && !names.includes("content-type") ? ["Content-Type: application/json"] : [];
  const lines = [
    `curl -X ${method} ${quoted(url.href)}`,
    ...[...headers, ...Object.entries(credentials)]
      .map(([name, value]) => `${name}: ${value}`)
      .concat(type)
      .map((header) => `-H ${quoted(header)}`),
    ...(body ? [bodyOption(body, request)] : []),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

/** A file as such. What is text is taken as it is, also where it begins with `@`. */
function bodyOption(body: Uint8Array, { bodyFile }: SignedRequest): string {
  if (bodyFile !== undefined) return `--data-binary ${quoted(bodyFile)}`;
  try {
    return `--data-raw ${quoted(new TextDecoder("utf-8", TEXT).decode(body))}`;
  } catch {
    throw new UsageError("--curl shows a body that is text. Give another as --body @FILE.");
  }
}

const TEXT = { fatal: true, ignoreBOM: true };

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const LINES = [
  "method",
  "path",
  "query",
  "signed headers",
  "",
  "",
  "empty",
  "their names",
  "hash of the body",
];

export function explanationText({
  canonicalRequest,
  stringToSign,
  signature,
}: SignedRequest): string {
  const lines = canonicalRequest
    .split("\n")
    .map((line, index) => `${index + 1}  ${(LINES[index] ?? "").padEnd(16)}  ${line}`.trimEnd());
  const hash = createHash("sha256").update(canonicalRequest).digest("hex");
  return `${[
    "Canonical request, its lines joined by line feeds, with none at the end:",
    ...lines.map((line) => `  ${line}`),
    "",
    "SHA-256 of the canonical request:",
    `  ${hash}`,
    "",
    "String to sign, two lines:",
    ...stringToSign.split("\n").map((line) => `  ${line}`),
    "",
    "Signature, the HMAC-SHA-256 of the string to sign with the secret as its key:",
    `  ${signature}`,
  ].join("\n")}\n`;
}

/** @param width Columns of the terminal, within which sentences are broken; lines never are. */
export function differenceText(
  { says, ours, theirs, remark }: Difference & { readonly remark?: string | undefined },
  width: number | undefined,
): string {
  const lines = [wrap(says, 0, width)];
  if (ours !== theirs)
    lines.push(`  right:  ${ours ?? "(nothing)"}`, `  yours:  ${theirs ?? "(nothing)"}`);
  if (remark !== undefined) lines.push(wrap(remark, 0, width));
  return `${lines.join("\n")}\n`;
}

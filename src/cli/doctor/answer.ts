// The answer: whether it is KooDrive that answers, and not whatever web server else is there.
import { type ApiError, createKooDriveClient, type NetworkError } from "../../index.ts";
import { type Finding, failed, ok } from "./check.ts";
import { codeOf, proxyHint, type Way } from "./way.ts";

export interface Answered {
  readonly finding: Finding;
  /** Undefined if none arrived, or not from the service or its gateway. */
  readonly response?: Response | undefined;
  /** When it was asked for and when it arrived, in milliseconds since 1970. */
  readonly between: readonly [number, number];
}

/** More than any answer of the service to this question. */
const MOST_BYTES = 1024 * 1024;

/** Calls an operation that needs no credentials and changes nothing. A refusal will do, too. */
export async function checkAnswer(way: Way, now: () => number): Promise<Answered> {
  const { url, timeout, signal } = way;
  let response: Response | undefined;
  const koodrive = createKooDriveClient({
    ...{ endpoint: url.href, timeout, signal, retry: false, maxResponseBytes: MOST_BYTES },
    async fetch(input, init) {
      response = await globalThis.fetch(input, { ...init, redirect: "manual" });
      return response;
    },
  });
  const began = now();
  const result = await koodrive.sessions
    .getAuthCodeUrl({ domain: url.host })
    .catch((error: ApiError | NetworkError) => error);
  signal.throwIfAborted();
  const between = [began, now()] as const;
  if (response === undefined) return { finding: noAnswer(result, way), between };
  const finding = judge(response, "code" in result ? String(result.code) : "", way);
  const isService = finding.state === "ok" || finding.ends === "retry";
  return { finding, between, ...(isService && { response }) };
}

function noAnswer(error: object, way: Way): Finding {
  const { cause = error } = error as Error;
  return failed(
    `There is no answer of HTTP (${codeOf(cause, way)}).`,
    `What listens there may be no web server, or something in between breaks the connection.${proxyHint(way)}`,
    "connection",
  );
}

/** Codes of KooDrive have eight digits; 0 is that of a success. */
const KOODRIVE_CODE = /^(0|\d{8})$/;
const GATEWAY_CODE = /^APIGW\.\d{4}$/;
/** The gateway has no such API. */
const UNKNOWN_API = "APIGW.0101";

function judge({ status, headers }: Response, code: string, way: Way): Finding {
  if (status === 407) {
    const remedy = "Put them into the address of the proxy.";
    return failed("The proxy wants credentials (HTTP 407).", remedy, "connection");
  }
  if (status >= 300 && status < 400) return leadsAway(status, headers, way);
  if (isUnavailable(status)) {
    return failed(
      `The service, or a gateway before it, is not available (HTTP ${status}).`,
      "Try again later; if it lasts, ask whoever runs the endpoint.",
      "retry",
    );
  }
  if (code === UNKNOWN_API) {
    return failed(
      `A gateway of Huawei Cloud answers, and has no KooDrive at this address (${code}).`,
      "Check the host and the path of the endpoint.",
      "connection",
    );
  }
  if (KOODRIVE_CODE.test(code) || GATEWAY_CODE.test(code)) {
    return ok(`KooDrive answers (HTTP ${status}).`);
  }
  const type = headers.get("content-type")?.split(";")[0];
  return notKooDrive(type === undefined ? `HTTP ${status}` : `HTTP ${status} with ${type}`);
}

/** 511 is that of a network which asks for a sign-in first (RFC 6585). */
const isUnavailable = (status: number): boolean =>
  status === 429 || (status >= 500 && status !== 511);

function leadsAway(status: number, headers: Headers, way: Way): Finding {
  const location = headers.get("location") ?? "";
  const isAddress = location !== "" && URL.canParse(location, way.url.href);
  const to = isAddress ? `to ${new URL(location, way.url).host}` : "elsewhere";
  return notKooDrive(`HTTP ${status}, which leads ${to}`);
}

/** Some other web server, or what stands in the way of the network. */
function notKooDrive(came: string): Finding {
  return failed(
    `A web server answers, but it is not KooDrive: ${came}.`,
    "Check the host and the path of the endpoint, and whether a browser shows a sign-in page of " +
      "the network there.",
    "connection",
  );
}

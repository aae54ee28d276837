// The control of a sandbox that is elsewhere: each command as a method that sends a request.
import { ArgumentError } from "../../errors.ts";
import { isObject } from "../../model/exact-json.ts";
import { type OptionRules, rules, validateOptions } from "../../validate.ts";
import { bodyOf, type WorldSource } from "../saved/transfer.ts";
import { commandNames, type RemoteMethods } from "./commands.ts";
import { SandboxError } from "./sandbox-error.ts";

export interface ConnectOptions {
  /** Any fetch. Default: the global one, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** The commands of a sandbox that is elsewhere, by the names that the methods of one here have. */
export interface RemoteSandbox extends RemoteMethods {
  /** The file of its world, as `exportWorld` of a sandbox gives it. */
  exportWorld(): Promise<ReadableStream<Uint8Array>>;
  /** Puts a world that was exported in the place of its own. Browsers send no streams: use a Blob. */
  importWorld(source: WorldSource): Promise<void>;
  /** Its address, which is also the endpoint for a client. */
  readonly url: string;
}

const OPTION_RULES: OptionRules = { fetch: rules.function };

/**
 * Connects to a sandbox that listens elsewhere, or to a fork of it, by its address. Nothing is sent
 * until a method is called.
 *
 * The methods reject with an {@link ArgumentError} that names the argument that is wrong, or with a
 * {@link SandboxError} if the sandbox cannot do it, gives no usable answer or cannot be reached;
 * the failure of `fetch` is its `cause`.
 *
 * @throws {@link ArgumentError} if the address or an option cannot be used.
 *
 * @example
 * import { accessToken, createKooDriveClient } from "koodrive-client";
 * import { connectSandbox } from "koodrive-client/sandbox";
 *
 * const { url } = await connectSandbox("http://localhost:4010").fork();
 * const sandbox = connectSandbox(url);
 * const { id } = await sandbox.findUser({ role: 2 });
 * const koodrive = createKooDriveClient({
 *   endpoint: url,
 *   auth: accessToken(await sandbox.createToken({ userId: id })),
 * });
 * await sandbox.advanceClock({ minutes: 21 });
 */
export function connectSandbox(url: string, options: ConnectOptions = {}): RemoteSandbox {
  validateOptions(options, OPTION_RULES);
  const base = parseAddress(url);
  const { fetch = (...given: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...given) } =
    options;
  const run = async (name: string, body: BodyInit, type: string) => {
    const address = `${base}/_sandbox/${name}`;
    // Only streams need `duplex`, which the types of some compilers do not know.
    const init = { method: "POST", headers: { "content-type": type }, body, duplex: "half" };
    const [response, text] = await answerOf(address, async () => {
      const answered = await fetch(address, init);
      return [answered, await answered.text()] as const;
    });
    return readAnswer(response, text, address);
  };
  const methods = commandNames.map((name) => [
    name,
    (input: object = {}) => run(name, JSON.stringify(input), "application/json"),
  ]);
  return {
    ...(Object.fromEntries(methods) as RemoteMethods),
    url: base,
    async exportWorld() {
      const address = `${base}/_sandbox/exportWorld`;
      const response = await answerOf(address, () => fetch(address));
      if (!response.ok) readAnswer(response, await response.text(), address);
      if (!response.body) throw notControlled(response, address);
      return response.body;
    },
    async importWorld(source) {
      await run("importWorld", bodyOf(source) as BodyInit, "application/octet-stream");
    },
  };
}

function parseAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHttp = url?.protocol === "https:" || url?.protocol === "http:";
  if (!url || !isHttp || url.username || url.password || /[?#]/.test(address)) {
    const expected = "must be an http or https URL without credentials, query or fragment";
    throw new ArgumentError("url", expected);
  }
  return url.href.replace(/\/+$/, "");
}

async function answerOf<Answer>(address: string, send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (cause) {
    throw new SandboxError(`${address} does not answer: ${(cause as Error).message}`, { cause });
  }
}

function readAnswer(response: Response, text: string, address: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw notControlled(response, address);
  }
  // A command without a result answers null.
  if (response.ok) return body ?? undefined;
  const error = isObject(body) ? body.error : undefined;
  if (!isObject(error) || typeof error.message !== "string") throw notControlled(response, address);
  const { argument, message } = error;
  if (typeof argument !== "string") throw new SandboxError(message);
  throw new ArgumentError(argument, message.replace(`${argument} `, ""));
}

const notControlled = ({ status }: Response, address: string) =>
  new SandboxError(`${address} answers as no control of a sandbox does: HTTP ${status}`);

// This side of a thread that hashes. It lives as long as its hash.
import type { RunningHash } from "./hash.ts";
import type { HashedBytes } from "./hash-all.ts";
import type { HashMessage, HashRequest, ReadByThread } from "./hash-messages.ts";

/** A thread as its platform has it. */
export interface ThreadPort {
  post(request: HashRequest, transferred: ArrayBuffer[]): void;
  /** Whether the process has to live until the thread has answered. */
  hold(isWaiting: boolean): void;
  end(): void;
}

/** Starts a thread. `fail` is called if it cannot be started, and when it has ended. */
export type StartThread = (
  receive: (message: HashMessage) => void,
  fail: (error: unknown) => void,
) => ThreadPort;

/** A hash in a thread of its own, which can also read a source by itself. */
export interface ThreadHash extends RunningHash {
  /** One pass, in place of updates. `onHashed` is told now and then how far it is. */
  pass(
    source: { read: ReadByThread; size: number; partSize: number },
    onHashed?: (bytes: number) => void,
  ): Promise<HashedBytes>;
}

/** Milliseconds to wait for a thread to begin, whose module may come from a network. */
const START_TIMEOUT = 10_000;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  onHashed?: ((bytes: number) => void) | undefined;
}

/**
 * Starts a thread. Undefined if there are none here, or if its module is not found, as in programs
 * that are bundled into one file.
 *
 * @throws the signal's reason. It ends the thread at any time.
 */
export async function startThread(
  start: StartThread | undefined,
  signal: AbortSignal,
): Promise<ThreadHash | undefined> {
  signal.throwIfAborted();
  if (!start) return undefined;
  const { ask, begin, end } = createExchange(signal);
  const timer = setTimeout(() => end(new Error("the thread did not begin")), START_TIMEOUT);
  try {
    await begin(start);
  } catch (error) {
    end(error);
    signal.throwIfAborted();
    return undefined;
  } finally {
    clearTimeout(timer);
  }
  return {
    update: (bytes) => ask({ update: bytes }, { transferred: [bytes.buffer] }),
    words: () => ask({ tell: "words" }),
    digest: () => ask({ tell: "digest" }),
    pass: (source, onHashed) => ask(source, { onHashed }),
    close: () => end(new Error("the hash was closed")),
  };
}

/** Requests and answers, one of each at a time, until the thread ends or is ended. */
function createExchange(signal: AbortSignal) {
  let port: ThreadPort | undefined;
  let waiting: Waiting | undefined;
  let ended: { reason: unknown } | undefined;
  const settle = (): Waiting | undefined => {
    const settled = waiting;
    waiting = undefined;
    if (!ended) port?.hold(false);
    return settled;
  };
  const end = (reason: unknown) => {
    if (ended) return;
    ended = { reason };
    signal.removeEventListener("abort", onAbort);
    port?.end();
    settle()?.reject(reason);
  };
  const onAbort = () => end(signal.reason);
  signal.addEventListener("abort", onAbort);
  const receive = (message: HashMessage) => {
    if ("hashed" in message) waiting?.onHashed?.(message.hashed);
    else if ("failure" in message) settle()?.reject(new Error(message.failure));
    else settle()?.resolve("answer" in message ? message.answer : undefined);
  };
  const wait = (send: () => void, onHashed?: Waiting["onHashed"]) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) return reject(ended.reason);
      waiting = { resolve, reject, onHashed };
      send();
      port?.hold(true);
    });
  return {
    end,
    /** Resolves when the thread says that it is ready. */
    begin: (start: StartThread) =>
      wait(() => {
        port = start(receive, end);
      }),
    ask: <Answer>(
      request: HashRequest,
      {
        transferred = [],
        onHashed,
      }: { transferred?: ArrayBuffer[] } & Pick<Waiting, "onHashed"> = {},
    ) => wait(() => post(port, request, transferred), onHashed) as Promise<Answer>,
  };
}

/** Buffers that cannot change hands, such as those that Node keeps small ones in, are copied. */
function post(
  port: ThreadPort | undefined,
  request: HashRequest,
  transferred: ArrayBuffer[],
): void {
  try {
    port?.post(request, transferred);
  } catch {
    port?.post(request, []);
  }
}

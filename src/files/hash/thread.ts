// This side of a thread that hashes: one hash after the other.
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

/** A hash in a thread, which can also read a source by itself. */
export interface ThreadHash extends RunningHash {
  /** One pass, in place of updates. `onHashed` is told now and then how far it is. */
  pass(
    source: { read: ReadByThread; size: number; partSize: number },
    onHashed?: (bytes: number) => void,
  ): Promise<HashedBytes>;
}

/** Milliseconds to wait for a thread to begin, whose module may come from a network. */
const START_TIMEOUT = 10_000;

/** Milliseconds that a thread is kept which has nothing to do. */
const IDLE_TIME = 10_000;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  onHashed?: ((bytes: number) => void) | undefined;
}

type Thread = ReturnType<typeof createExchange>;

/** Threads that have nothing to do, by what has started them, and when they are ended. */
const idle = new WeakMap<StartThread, Map<Thread, ReturnType<typeof setTimeout>>>();

/**
 * Gives a thread for a new hash: one that has nothing to do, or a new one, which takes as long as
 * hashing 15 MB. Undefined if there are none here, or if its module is not found, as in programs
 * that are bundled into one file.
 *
 * @throws the signal's reason. It ends the thread at any time.
 */
export async function takeThread(
  start: StartThread | undefined,
  signal: AbortSignal,
): Promise<ThreadHash | undefined> {
  signal.throwIfAborted();
  if (!start) return undefined;
  const thread = takeIdle(start) ?? createExchange();
  const { ask, end } = thread;
  const onAbort = () => end(signal.reason);
  signal.addEventListener("abort", onAbort);
  const leave = () => signal.removeEventListener("abort", onAbort);
  try {
    await thread.begin(start);
    await ask({ begin: true });
  } catch (error) {
    leave();
    end(error);
    signal.throwIfAborted();
    return undefined;
  }
  let isClosed = false;
  // Another hash may have the thread by then.
  const askOpen: typeof ask = async (...request) => {
    if (isClosed) throw new Error("the hash was closed");
    return ask(...request);
  };
  return {
    update: (bytes) => askOpen({ update: bytes }, { transferred: [bytes.buffer] }),
    words: () => askOpen({ tell: "words" }),
    digest: () => askOpen({ tell: "digest" }),
    pass: (source, onHashed) => askOpen(source, { onHashed }),
    close() {
      if (isClosed) return;
      isClosed = true;
      leave();
      if (thread.isIdle()) keep(start, thread);
      else end(new Error("the hash was closed"));
    },
  };
}

function takeIdle(start: StartThread): Thread | undefined {
  const threads = idle.get(start);
  for (const [thread, timer] of threads ?? []) {
    clearTimeout(timer);
    threads?.delete(thread);
    if (thread.isIdle()) return thread;
  }
  return undefined;
}

function keep(start: StartThread, thread: Thread): void {
  const threads = idle.get(start) ?? new Map();
  idle.set(start, threads);
  const timer = setTimeout(() => {
    threads.delete(thread);
    thread.end(new Error("there was nothing to do"));
  }, IDLE_TIME);
  // The process need not live for it.
  Object(timer).unref?.();
  threads.set(thread, timer);
}

/** Requests and answers, one of each at a time, until the thread ends or is ended. */
function createExchange() {
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
    port?.end();
    settle()?.reject(reason);
  };
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
    /** Whether it can be used, and nobody does. */
    isIdle: () => !ended && !waiting,
    /** Starts the thread, unless it has been started, and waits until it is ready. */
    async begin(start: StartThread) {
      if (port) return;
      const timer = setTimeout(() => end(new Error("the thread did not begin")), START_TIMEOUT);
      try {
        await wait(() => {
          port = start(receive, end);
        });
      } finally {
        clearTimeout(timer);
      }
    },
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

// One token for all calls: the provider is called once, however many calls wait (single flight).
import { TimeoutError } from "../errors.ts";
import { startTimer } from "../model/timer.ts";

interface TokenSource {
  /** The header value of the current token, for a call at the time `now`. */
  current(now: number): Promise<string>;
  /** Whether there is another token than the refused one. Asks for it, once for all calls. */
  renew(refused: string | undefined): Promise<boolean>;
}

interface TokenSourceOptions {
  /** Milliseconds that a token can go unused before it is asked for anew. */
  lifetime: number;
  /** Milliseconds after which a request for a token is given up. */
  timeout: number;
}

/**
 * A request that is under way is shared by all calls, also when the call that began it was given
 * up: a provider may use up a refresh token each time it is called.
 */
export function createTokenSource(
  requestToken: () => Promise<string>,
  { lifetime, timeout }: TokenSourceOptions,
): TokenSource {
  let token: Promise<string> | undefined;
  let isUnderWay = false;
  let lastRequest = 0;
  let lastUse = 0;

  const request = (): Promise<string> => {
    // In a Worker, promises and timers of a request that has ended never settle.
    const isLost = performance.now() - lastRequest > timeout;
    if (token && isUnderWay && !isLost) return token;
    isUnderWay = true;
    lastRequest = performance.now();
    const requested = within(timeout, requestToken());
    token = requested;
    const settle = (isKept: boolean) => {
      if (token !== requested) return;
      isUnderWay = false;
      if (!isKept) token = undefined;
    };
    requested.then(
      () => settle(true),
      () => settle(false),
    );
    return requested;
  };

  return {
    current(now) {
      // A clock that tells no time makes no token old.
      const isInUse = !(now - lastUse >= lifetime);
      lastUse = now;
      return token && isInUse && !isUnderWay ? token : request();
    },
    async renew(refused) {
      const current = token;
      // The next attempt is a first use, however long ago the refused one was made.
      lastUse = Number.NaN;
      // The first call that was refused asks; the others wait for the same token.
      const mustAsk = !current || ((await current) === refused && token === current);
      return (await ((!mustAsk && token) || request())) !== refused;
    },
  };
}

/** @throws {@link TimeoutError} when the promise takes longer. */
function within<Value>(timeout: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new TimeoutError(timeout, true, {}, "token"));
    const timer = startTimer(giveUp, timeout);
    // Node: the program may end. A call that waits has a timer of its own.
    (timer as { unref?: () => void }).unref?.();
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

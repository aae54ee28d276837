// One token for all calls: the provider is called once, however many calls wait (single flight).

interface TokenSource {
  /** The header value of the current token, for a call at the time `now`. */
  current(now: number, signal: AbortSignal | undefined): Promise<string>;
  /** Whether there is another token than the refused one. Asks for it, once for all calls. */
  renew(refused: string | undefined, signal: AbortSignal | undefined): Promise<boolean>;
}

/**
 * `lifetime` is the time in milliseconds that a token can go unused before it is asked for anew.
 */
export function createTokenSource(
  requestToken: () => Promise<string>,
  lifetime: number,
): TokenSource {
  let pending: Promise<string> | undefined;
  let lastUse = 0;

  const request = (signal: AbortSignal | undefined): Promise<string> => {
    const requested = requestToken();
    const forget = () => {
      if (pending === requested) pending = undefined;
    };
    // If the provider hangs, it is called again once the call that waits for it was given up.
    signal?.addEventListener("abort", forget);
    requested.then(() => signal?.removeEventListener("abort", forget), forget);
    pending = requested;
    return requested;
  };

  return {
    async current(now, signal) {
      const unused = now - lastUse;
      lastUse = now;
      return pending && unused < lifetime ? pending : request(signal);
    },
    async renew(refused, signal) {
      const before = pending;
      // The first call that was refused asks; the others wait for the same token.
      const mustAsk = !before || ((await before) === refused && pending === before);
      if (mustAsk) await request(signal);
      return (await pending) !== refused;
    },
  };
}

/** Called by a call that has ended. */
type Leave = () => void;

interface FirstCallGate {
  /** Whether calls may go on without entering. */
  readonly isOpen: boolean;
  /**
   * Resolves when the call may go on. The caller must call what it resolves to when it has ended.
   */
  enter(signal: AbortSignal | undefined): Promise<Leave>;
}

/**
 * Lets the first call pass alone; the others wait until it has ended or was given up. More than 5
 * refused signatures in a row lock the application (by the error catalogue), and the response to
 * the first call tells whether the clock is right.
 */
export function createFirstCallGate(): FirstCallGate {
  let firstCall: Promise<void> | undefined;
  let isOpen = false;

  return {
    get isOpen() {
      return isOpen;
    },
    async enter(signal) {
      if (firstCall) {
        await firstCall;
        return () => {};
      }
      let resolve = () => {};
      firstCall = new Promise((fulfil) => {
        resolve = fulfil;
      });
      const open = () => {
        isOpen = true;
        signal?.removeEventListener("abort", open);
        resolve();
      };
      signal?.addEventListener("abort", open);
      return open;
    },
  };
}

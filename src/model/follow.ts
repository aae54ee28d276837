// Signals that are aborted when others are.

/**
 * Aborts the controller with the reason of whichever signal is aborted first.
 *
 * @returns What takes the listeners away.
 */
export function follow(
  signals: readonly (AbortSignal | undefined)[],
  controller: AbortController,
): () => void {
  for (const signal of signals) {
    if (signal?.aborted) controller.abort(signal.reason);
    else if (signal) followersOf(signal).add(controller);
  }
  return () => {
    for (const signal of signals) signal && leave(signal, controller);
  };
}

/**
 * Who follows a signal, by one listener for all: of more than ten Node warns, and a program may have
 * one signal for hundreds of transfers.
 */
const followers = new WeakMap<AbortSignal, Followers>();

interface Followers {
  readonly controllers: Set<AbortController>;
  readonly onAbort: () => void;
}

function followersOf(signal: AbortSignal): Set<AbortController> {
  const known = followers.get(signal);
  if (known) return known.controllers;
  const controllers = new Set<AbortController>();
  const onAbort = () => {
    for (const controller of controllers) controller.abort(signal.reason);
  };
  signal.addEventListener("abort", onAbort);
  followers.set(signal, { controllers, onAbort });
  return controllers;
}

function leave(signal: AbortSignal, controller: AbortController): void {
  const { controllers, onAbort } = followers.get(signal) ?? {};
  controllers?.delete(controller);
  if (!onAbort || controllers?.size !== 0) return;
  signal.removeEventListener("abort", onAbort);
  followers.delete(signal);
}

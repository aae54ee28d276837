/** Calls a listener. One that fails, at once or later, changes nothing. */
export function notify<Event>(
  listener: ((event: Event) => unknown) | undefined,
  event: Event,
): void {
  Promise.resolve()
    .then(() => listener?.(event))
    .catch(() => {});
}

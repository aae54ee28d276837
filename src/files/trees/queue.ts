// Work that is found and done at the same time.

/** Work that waits for a free worker. */
export interface Queue<Item> {
  /** Waits while there is no room. */
  add(item: Item): Promise<void>;
  /** All that waits, in its order. */
  readonly waiting: readonly Item[];
  /** No more comes. */
  end(): void;
}

interface Pool<Item> {
  /** How much is worked on at once. */
  readonly concurrency: number;
  /** How much may wait. Default: no limit. */
  readonly room?: number;
  /** Whether an item can be worked on yet. It is asked again after each item that was. */
  readonly isReady?: (item: Item) => boolean;
}

/**
 * Works on what `find` adds to the queue, as it comes, the first that is ready first. The first
 * error ends it, once all that is under way has ended.
 */
export async function workOn<Item>(
  find: (queue: Queue<Item>) => Promise<void>,
  work: (item: Item, queue: Queue<Item>) => Promise<void>,
  { concurrency, room = Number.POSITIVE_INFINITY, isReady = () => true }: Pool<Item>,
): Promise<void> {
  const waiting: Item[] = [];
  let hasEnded = false;
  let failure: { error: unknown } | undefined;
  let wakeAll: (() => void)[] = [];
  const wake = () => {
    const woken = wakeAll;
    wakeAll = [];
    for (const resume of woken) resume();
  };
  /** Waits until the condition gives something, or it is over. */
  const until = async <T>(condition: () => T | undefined): Promise<T | undefined> => {
    for (;;) {
      if (failure) throw failure.error;
      const given = condition();
      if (given !== undefined) return given;
      if (hasEnded && waiting.length === 0) return undefined;
      await new Promise<void>((resolve) => wakeAll.push(resolve));
    }
  };
  const queue: Queue<Item> = {
    waiting,
    async add(item) {
      await until(() => (waiting.length < room ? true : undefined));
      waiting.push(item);
      wake();
    },
    end() {
      hasEnded = true;
      wake();
    },
  };
  const take = () => {
    const place = waiting.findIndex(isReady);
    return place < 0 ? undefined : waiting.splice(place, 1)[0];
  };
  const worker = async () => {
    for (;;) {
      const item = await until(take);
      if (item === undefined) return;
      wake();
      await work(item, queue);
      wake();
    }
  };
  const guard = (error: unknown) => {
    failure ??= { error };
    wake();
  };
  await Promise.all([
    find(queue).catch(guard),
    ...Array.from({ length: concurrency }, () => worker().catch(guard)),
  ]);
  if (failure) throw (failure as { error: unknown }).error;
}

// Pieces of bytes as a stream, which a Response or an archive is made of.

/** Nothing is read before somebody reads the stream: one that is forgotten holds no file open. */
export function streamOf(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  async function* each() {
    yield* pieces;
  }
  const iterator = each();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return();
      },
    },
    { highWaterMark: 0 },
  );
}

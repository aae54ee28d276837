// The memory of bytes that have arrived. The garbage collector sees objects, which are few and
// small here, and not the memory behind them: it finds it late, or looks for it on and on, which
// takes as long as receiving the bytes. So whoever has used them up gives their memory back.

type Bytes = Uint8Array<ArrayBuffer>;

/** Memory that came with bytes of ours, and has nothing else in it. */
const received = new WeakSet<ArrayBuffer>();

/** Notes that nobody else has the memory of these bytes. */
export function noteReceived(bytes: Bytes): Bytes {
  if (bytes.length === bytes.buffer.byteLength) received.add(bytes.buffer);
  return bytes;
}

/** Gives the memory of these bytes back, if it is known to be theirs alone. */
export function giveBack({ buffer }: Uint8Array): void {
  // Node 20 cannot.
  const { transfer } = buffer as { transfer?(size: number): unknown };
  if (received.delete(buffer as ArrayBuffer)) transfer?.call(buffer, 0);
}

// The sizes that the gateway takes.
import { type Refusal, refuse } from "../rules/refusal.ts";

/** Bytes of a body. */
export const MAX_BODY = 12 * 1024 * 1024;
/** Bytes of an address, and of one header. */
const MAX_LINE = 32 * 1024;
/** Bytes of all headers. */
const MAX_HEADERS = 128 * 1024;

const CODE = "APIGW.0201";

export function refuseSizes(address: string, headers: Headers): Refusal | undefined {
  if (address.length > MAX_LINE) {
    const detail = `It must have at most ${MAX_LINE} bytes, has ${address.length}`;
    return refuse(CODE, "gate.address-size", { status: 414, detail });
  }
  let total = 0;
  for (const [name, value] of headers) {
    const size = name.length + value.length;
    total += size;
    if (size > MAX_LINE) {
      const detail = `must have at most ${MAX_LINE} bytes, has ${size}`;
      return refuse(CODE, "gate.header-size", { status: 494, field: name, detail });
    }
    if (total > MAX_HEADERS) {
      const detail = `They must have at most ${MAX_HEADERS} bytes together`;
      return refuse(CODE, "gate.header-size", { status: 494, detail });
    }
  }
  return undefined;
}

export function refuseBody(): Refusal {
  const detail = `It must have at most ${MAX_BODY} bytes`;
  return refuse(CODE, "gate.body-size", { status: 413, detail });
}

// The parts of an upload: their announcement, and the addresses that they get.
import type { components } from "../../../generated/types.ts";
import { uploadAddress } from "../storage/addresses.ts";
import { drawHex } from "../world/chance.ts";
import type { Part, Upload } from "../world/file-rows.ts";
import { find, put } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { StatementId } from "./statements.ts";

type AnnouncedPart = components["schemas"]["UploadPart"];

const MAX_PARTS_OF_REQUEST = 100;
/** 5 GiB */
const MAX_PART_SIZE = 5 * 1024 ** 3;
/** Of a part. Without a limit its row would grow with each attempt to send it. */
const MAX_OPEN_ADDRESSES = 10;
/** Of SHA-256, in bytes. */
const BLOCK_SIZE = 64;

/** Why parts of a file of this length cannot be announced so, if so. */
export function refuseParts(parts: readonly AnnouncedPart[], length: number): Refusal | undefined {
  if (parts.length > MAX_PARTS_OF_REQUEST) {
    return refusePart("uploads.parts", "", `must have at most ${MAX_PARTS_OF_REQUEST} parts`);
  }
  const numbers = new Set<number>();
  for (const [index, part] of parts.entries()) {
    const { partNumber, partSize, partOffset, hashCtx } = part;
    const place = `[${index}]`;
    if (numbers.has(partNumber)) {
      return refusePart("uploads.parts", `${place}.partNumber`, "must not be there twice");
    }
    numbers.add(partNumber);
    if ((partOffset ?? 0) + partSize > length) {
      const detail = `must be within the file, which has ${length} bytes`;
      return refusePart("uploads.parts", `${place}.partSize`, detail);
    }
    if (hashCtx && (partOffset === undefined || partOffset % BLOCK_SIZE > 0)) {
      const detail = `must be a multiple of ${BLOCK_SIZE} where hashCtx is sent`;
      return refusePart("uploads.parallel", `${place}.partOffset`, detail);
    }
  }
  return undefined;
}

function refusePart(because: StatementId, place: string, detail: string): Refusal {
  return refuse("13000102", because, { field: `multiParts${place}`, detail });
}

/** What is announced where a caller announces nothing. */
export function defaultParts(length: number): AnnouncedPart[] {
  return length === 0 ? [] : [{ partNumber: 1, partSize: Math.min(length, MAX_PART_SIZE) }];
}

/** Announces parts, and gives each of them an address. */
export function announceParts(
  world: World,
  origin: string,
  { upload, parts }: { upload: Upload; parts: readonly AnnouncedPart[] },
): [World, AnnouncedPart[]] {
  let next = world;
  const multiParts = parts.map((announced) => {
    const [drawn, token] = drawHex(next, 16);
    const part = announce(drawn, { upload, announced, token });
    next = { ...drawn, parts: put(drawn.parts, part) };
    return { ...announced, uploadUrl: uploadAddress(next, origin, { upload, part, token }) };
  });
  return [next, multiParts];
}

/** What was sent of the part stays if it is announced in the same way again. */
function announce(
  world: World,
  { upload, announced, token }: { upload: Upload; announced: AnnouncedPart; token: string },
): Part {
  const { partNumber: number, partSize: size, partOffset: offset, hashCtx } = announced;
  const former = find(world.parts, `${upload.id}/${number}`);
  const openAddresses = [...(former?.openAddresses ?? []), token].slice(-MAX_OPEN_ADDRESSES);
  const row: Part = {
    ...{ uploadId: upload.id, number, size, openAddresses },
    ...(offset !== undefined && { offset }),
    ...(hashCtx && { hashContext: hashCtx }),
  };
  const isSame =
    former?.size === size &&
    former.offset === offset &&
    former.hashContext?.join() === hashCtx?.join();
  return isSame ? { ...former, openAddresses } : row;
}

// A world as a file. Each line is a list in JSON: what it is about, a name, and what has that name.
// Behind the line of a blob are its bytes, as many as it says. The first line names the format and
// the schema; the last one says that nothing is missing.
import type { ByteStore } from "../bytes/byte-store.ts";
import type { Moment } from "../state.ts";
import type { Blob } from "../world/file-rows.ts";
import { all } from "../world/table.ts";
import { tableNames } from "../world/tables.ts";
import type { World } from "../world/world.ts";
import { hasBlobs, replaceBlobs } from "./blobs.ts";
import { changesBetween } from "./changes.ts";
import { SCHEMA, tableOf } from "./records.ts";

export const FORMAT = "koodrive-sandbox";

/** Characters of a piece, which has many lines. */
const PIECE = 64 * 1024;

/** The bytes of the file of a world, and of how its clock goes. */
export async function* writeWorldFile(
  moment: Moment,
  store: ByteStore,
): AsyncGenerator<Uint8Array> {
  yield encode(lineOf(FORMAT, SCHEMA));
  for (const blob of blobsOf(moment.world)) {
    yield encode(lineOf("blob", blob.id, blob.size));
    yield* store.read(blob);
    yield encode("\n");
  }
  let text = "";
  for (const line of linesOf(moment)) {
    text += line;
    if (text.length < PIECE) continue;
    yield encode(text);
    text = "";
  }
  yield encode(text + lineOf("end"));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const lineOf = (...values: unknown[]): string => `${JSON.stringify(values)}\n`;

function* linesOf(moment: Moment): Generator<string> {
  const { values, rows } = changesBetween(undefined, moment);
  for (const [name, json] of values) yield `["value",${JSON.stringify(name)},${json}]\n`;
  for (const { table, json } of rows) yield `["row",${JSON.stringify(table)},${json}]\n`;
}

/** Each once, however many rows have it. */
function blobsOf(world: World): Iterable<Blob> {
  const blobs = new Map<string, Blob>();
  for (const name of tableNames.filter(hasBlobs)) {
    for (const row of all(tableOf(world, name))) {
      replaceBlobs(name, row, (blob) => {
        blobs.set(blob.id, blob);
        return blob;
      });
    }
  }
  return blobs.values();
}

// Identifiers as the service makes them: time-ordered numbers of 63 bits. Shifted right by 23 bits
// they are milliseconds since 2018-12-31T16:00:00Z, which the published creation times of a group,
// of tasks and of departments agree with to within a second.
import type { Rule } from "../../validate.ts";
import { type Drawing, drawHex } from "./chance.ts";
import type { World } from "./world.ts";

const EPOCH = Date.UTC(2018, 11, 31, 16);
const COUNTER_BITS = 23n;

/** What makes identifiers: a world, or so much of it as that takes. */
export type Minting = Pick<World, "now" | "lastId"> & Drawing;

/** A new identifier, larger than all before it, and what has made it as it is then. */
export function mintId<From extends Minting>(from: From): [From, string] {
  const ofNow = BigInt(Math.max(0, Math.floor(from.now) - EPOCH)) << COUNTER_BITS;
  const id = ofNow > from.lastId ? ofNow : from.lastId + 1n;
  return [{ ...from, lastId: id }, String(id)];
}

/** The largest that can be given leaves room above it for those that are made. */
const LARGEST_GIVEN = 9_200_000_000_000_000_000n;

/** An identifier that is given, by a seed or a command. */
export const identifier: Rule = {
  accepts: (value) =>
    typeof value === "string" && /^[1-9]\d{0,18}$/.test(value) && BigInt(value) <= LARGEST_GIVEN,
  expected: `a string of up to 19 digits, at most ${LARGEST_GIVEN}`,
};

/** The world whose next identifiers come after a given one. */
export function passOver(world: World, given: string): World {
  const number = BigInt(given);
  return number > world.lastId ? { ...world, lastId: number } : world;
}

/** When an identifier was made, in milliseconds since 1970. */
export function timeOfId(id: string): number {
  return Number(BigInt(id) >> COUNTER_BITS) + EPOCH;
}

/** What the identifiers of all spaces of a tenant begin with. */
const SPACE_PREFIX = "IAADfsBFCO6WtAtuA";

/** The prefix of the tenant and a number, so that spaces sort by the time of their making. */
export function mintContainerId(world: World): [World, string] {
  const [next, id] = mintId(world);
  return [next, SPACE_PREFIX + id];
}

/** `H` and 32 characters. */
export function mintRootFileId(world: World): [World, string] {
  const [next, digits] = drawHex(world, 32);
  return [next, `H${digits}`];
}

const TOP_FOLDER_PREFIX = "DEUI7pa0C24A";

/** The top folder of a space's ordinary files, and of its encrypted ones. */
export const rootFolderOf = (containerId: string): string =>
  `${TOP_FOLDER_PREFIX}root${containerId}`;
export const safeFolderOf = (containerId: string): string =>
  `${TOP_FOLDER_PREFIX}sbox${containerId}`;

/** Its name is the rest of its identifier. */
export const topFolderName = (id: string): string => id.slice(TOP_FOLDER_PREFIX.length);

/** The gateway's identifier of a request: 32 hexadecimal digits. */
export const mintRequestId = (world: World): [World, string] => drawHex(world, 32);

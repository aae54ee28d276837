// Verdicts on contents.
import type { ModerationRecord, Version } from "./file-rows.ts";
import { find, put, select } from "./table.ts";
import { at, values } from "./tree.ts";
import type { World } from "./world.ts";

export type Fingerprint = Pick<ModerationRecord, "sha256" | "size">;

/** Gives a verdict, in place of the one that there was. */
export function moderate(
  world: World,
  verdict: Omit<ModerationRecord, "time">,
): [World, ModerationRecord] {
  const record = { ...verdict, sha256: verdict.sha256.toLowerCase(), time: world.now };
  return [{ ...world, moderation: put(world.moderation, record) }, record];
}

export function findVerdict(
  world: World,
  { sha256, size }: Fingerprint,
): ModerationRecord | undefined {
  return find(world.moderation, `${sha256.toLowerCase()}/${size}`);
}

/** A version of a file that has a content. */
export function findVersionWith(world: World, { sha256, size }: Fingerprint): Version | undefined {
  for (const content of values(select(world.contents, "sha256", sha256))) {
    if (content.size !== size) continue;
    const version = at(select(world.versions, "content", content.id), 0);
    if (version) return version;
  }
  return undefined;
}

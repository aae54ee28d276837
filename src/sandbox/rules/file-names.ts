// The names that files get: those that are asked for, or others where they are taken.

import { faultOfName } from "../../model/file-names.ts";
import { findInFolder, freeName, type Place } from "../world/files.ts";
import type { World } from "../world/world.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

export const fileNameStatements = {
  "file-names.characters": {
    says: "No name has a backslash, also where the contract lets one pass; 13000102.",
    source: userGuide(22),
    assumed: "The guide and one operation forbid it. 13000102 is the code for parameters.",
  },
  "file-names.taken": {
    says:
      "A name that is taken in its folder gets a timestamp, before the extension of a file and at " +
      "the end of a folder's name. It is refused with 13000405 if the request says so.",
    source: apiReference("createDirectory"),
    assumed: "No page says what happens without a renameMode; the console renames.",
  },
} as const satisfies Statements;

export interface NameRequest {
  /** The name of the argument. */
  field: string;
  /** 3 to refuse a name that is taken. */
  renameMode: number | undefined;
}

/** The name that a file gets in its place, or why it gets none. */
export function findName(
  world: World,
  place: Place,
  { field, renameMode }: NameRequest,
): { name: string } | Refusal {
  const fault = faultOfName(place.name);
  if (fault) return refuse("13000102", "file-names.characters", { field, detail: fault });
  if (renameMode === 3 && findInFolder(world, place.parentId, place.name)) {
    return refuse("13000405", "file-names.taken", { field, detail: "is taken in the folder" });
  }
  return { name: freeName(world, place) };
}

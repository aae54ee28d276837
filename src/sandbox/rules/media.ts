// Audio and video files, as the sandbox can play them.
import { downloadAddressOf } from "../storage/addresses.ts";
import { findFileToRead } from "./file-access.ts";
import { isRefusal, refuse } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const mediaStatements = {
  "media.address": {
    says: "Nothing is transcoded: the playback address leads to the file as it is, not to a playlist.",
    assumed: "The page does not say how a file comes to be transcoded, nor to which quality.",
  },
  "media.type": {
    says: "Files of the types audio, 30, and video, 20, are played alone; 13000308 otherwise.",
    source: apiReference("MediaTranscodeAddress"),
    assumed: "The page has no code for other files; 13000308 is the one for wrong metadata.",
  },
} as const satisfies Statements;

export const mediaRules: Rules<"getPlaybackAddress"> = {
  getPlaybackAddress: {
    run(world, caller, { body: { fileId } }) {
      const file = findFileToRead(world, caller, fileId);
      if (isRefusal(file)) return file;
      if (file.fileType !== "20" && file.fileType !== "30") {
        const detail = `must be of the type 20 or 30, is of ${file.fileType}`;
        return refuse("13000308", "media.type", { field: "fileId", detail });
      }
      return [world, { address: downloadAddressOf(world, caller.origin, file) }];
    },
  },
};

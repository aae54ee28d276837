// Who does the work in the background, by its family.
import { aiTaskPerformer } from "../world/ai-tasks.ts";
import { thumbnailPerformer } from "../world/thumbnails.ts";
import type { Performers } from "../world/works.ts";
import { jobPerformers } from "./jobs.ts";
import { purgePerformer } from "./recycle-bin.ts";
import { shareTaskPerformers } from "./share-saving.ts";
import { taskPerformers } from "./task-work.ts";

export const performers: Performers = {
  aiTask: aiTaskPerformer,
  purge: purgePerformer,
  thumbnail: thumbnailPerformer,
  ...jobPerformers,
  ...shareTaskPerformers,
  ...taskPerformers,
};

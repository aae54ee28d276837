// Thumbnails of documents and videos. The sandbox does not look into files: its thumbnails are
// pictures of the extension.

import { extensionOf } from "../../model/file-names.ts";
import { textContent } from "../bytes/text-blob.ts";
import { addContent, findContent } from "./contents.ts";
import type { Content, File } from "./file-rows.ts";
import { find, put } from "./table.ts";
import { forgetWork, type Performers } from "./works.ts";
import type { World } from "./world.ts";

/** Makes the thumbnail of each item. Nobody can ask for such a work, so that it is forgotten. */
export const thumbnailPerformer: Performers[string] = {
  perform(world, _work, { id }) {
    const file = find(world.files, id);
    if (!file) return [world, { succeeded: false, message: "The file was deleted." }];
    return [addThumbnail(world, file), { succeeded: true }];
  },
  finish: forgetWork,
};

/** Files with the same extension have theirs in common. */
function addThumbnail(world: World, file: File): World {
  const picture = pictureOf(extensionOf(file.name).toUpperCase());
  const { sha256, blobs } = textContent(picture);
  const existing = findContent(world, sha256, picture.length);
  const [next, content] = existing
    ? [world, existing]
    : addContent(world, { sha256, blobs, mimeType: "image/svg+xml" });
  return { ...next, files: put(next.files, { ...file, thumbnailId: content.id }) };
}

const pictureOf = (extension: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128">` +
  `<rect width="128" height="128" fill="#e8e8e8"/>` +
  `<text x="64" y="72" font-family="sans-serif" font-size="24" text-anchor="middle">` +
  `${extension}</text></svg>`;

export const thumbnailOf = (world: World, { thumbnailId }: File): Content | undefined =>
  thumbnailId === undefined ? undefined : find(world.contents, thumbnailId);

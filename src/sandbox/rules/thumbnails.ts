// Thumbnails of documents and videos, which are made in the background.

import { extensionOf } from "../../model/file-names.ts";
import { downloadAddress } from "../storage/addresses.ts";
import type { File } from "../world/file-rows.ts";
import { isFolder } from "../world/files.ts";
import { thumbnailOf } from "../world/thumbnails.ts";
import { findUser } from "../world/users.ts";
import { beginWork } from "../world/works.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import { findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { isRefusal, refuse } from "./refusal.ts";
import type { Caller, Input, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

const DOCUMENTS = apiReference("createThumbnailTask");
const VIDEOS = apiReference("createVideoThumbnailTask");

export const thumbnailStatements = {
  "thumbnails.documents": {
    says: "Documents have thumbnails by the extensions of the page alone, whatever their case.",
    source: DOCUMENTS,
    assumed: "The page has no code for other files; 13000308 is the one for wrong metadata.",
  },
  "thumbnails.videos": {
    says: "Videos have thumbnails by the extensions of the page alone, whatever their case.",
    source: VIDEOS,
    assumed: "The page has no code for other files; 13000308 is the one for wrong metadata.",
  },
  "thumbnails.picture": {
    says:
      "The sandbox does not look into files. The thumbnail that it makes is a picture of the " +
      "extension, in SVG. It stays with the file, and copies of the file have none.",
    assumed: "A picture of the content would take programs for all of these formats.",
  },
  "thumbnails.user": {
    says: "The user that the body names must exist. It is the caller who needs the right to view.",
    assumed: "The page does not say what the user is needed for.",
  },
} as const satisfies Statements;

const DOCUMENT_EXTENSIONS = new Set(
  (
    "pdf docx doc dot wps wpt dotx docm dotm wpss rtf " +
    "pptx ppt pot potx pps ppsx dps dpt pptm potm ppsm dpss " +
    "xls xlt xlsx et ett xltx xlsb xlsm xltm ets"
  ).split(" "),
);

const VIDEO_EXTENSIONS = new Set(
  (
    "avi mpeg mpg dat divx xvid rm rmvb mov qt asf wmv vob 3gp mp4 flv avs mkv ts tp nsv swf navi " +
    "ogm webm"
  ).split(" "),
);

export const thumbnailRules: Rules<"createDocumentThumbnail" | "createVideoThumbnail"> = {
  createDocumentThumbnail: {
    changes: true,
    run: (world, caller, { body }) =>
      beginThumbnail(world, caller, body, {
        ...{ type: "document", extensions: DOCUMENT_EXTENSIONS, statement: "thumbnails.documents" },
      }),
  },

  createVideoThumbnail: {
    changes: true,
    run: (world, caller, { body }) =>
      beginThumbnail(world, caller, body, {
        ...{ type: "video", extensions: VIDEO_EXTENSIONS, statement: "thumbnails.videos" },
      }),
  },
};

interface Kind {
  readonly type: string;
  readonly extensions: ReadonlySet<string>;
  readonly statement: "thumbnails.documents" | "thumbnails.videos";
}

function beginThumbnail(
  world: World,
  caller: Caller,
  { containerId, fileId, userId }: Input<"createVideoThumbnail">["body"],
  { type, extensions, statement }: Kind,
) {
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  const file = findLiveFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  const field = "fileId";
  const unauthorized = refuseRight(world, caller, { space, file, field }, "viewPermission");
  if (unauthorized) return unauthorized;
  if (!findUser(world, userId)) {
    return refuse("13000309", "thumbnails.user", { field: "userId", detail: "is unknown" });
  }
  if (isFolder(file)) {
    return refuse("13000406", "files.folder", { field, detail: "is a folder" });
  }
  if (!extensions.has(extensionOf(file.name).toLowerCase())) {
    const detail = `is no ${type} by its extension: ${[...extensions].join(", ")}`;
    return refuse("13000308", statement, { field, detail });
  }
  const work = { family: "thumbnail", type, userId: operatorOf(caller), items: [fileId] } as const;
  const [next] = beginWork(world, work);
  return [next, {}] as const;
}

/** The address of the thumbnail of a file. */
export function thumbnailLink(world: World, origin: string, file: File) {
  const content = thumbnailOf(world, file);
  if (!content) return undefined;
  const object = { containerId: file.containerId, key: content.id, fileName: `${file.name}.svg` };
  return { usage: "thumbnail", downloadLink: downloadAddress(world, origin, object) };
}

/** The thumbnail of a file as one of its attachments. */
export function describeThumbnail(world: World, file: File) {
  const content = thumbnailOf(world, file);
  if (!content) return undefined;
  const { id, sha256, size, mimeType } = content;
  const resource = { id, length: String(size), sha256 };
  return { usage: "thumbnail", sha256, asset: { ...(mimeType && { mimeType }), resource } };
}

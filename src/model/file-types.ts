// What a file is, by the extension of its name.
import { extensionOf } from "./file-names.ts";

/** The extensions that the service lists for each `fileType`. */
const LISTED = {
  "15": "bmp ilbm png gif jpeg jpg webp",
  "20": "avi mpeg mpg divx xvid rm rmvb mov qt asf wmv navi vob 3gp mp4 flv avs mkv ogm ts tp nsv",
  "26": "txt rtf doc docx docm odt dot dotm dotx",
  "27": "xls xlsx xlsm xlsb xml xltx xltm xlt prn dif slk xlam xla csv ods sxc",
  "28": "ppt pptx pptm potx potm pot ppsx ppsm pps ppam",
};

/** Further ones, as an application would choose the type. */
const FURTHER = { "30": "mp3 wav flac aac m4a ogg wma", "35": "zip rar 7z tar gz" };

const OTHER = "45";

function byExtension(types: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(types).flatMap(([type, extensions]) =>
    extensions.split(" ").map((extension) => [extension, type] as const),
  );
  return new Map(entries);
}

const LISTED_TYPES = byExtension(LISTED);
const TYPES = byExtension({ ...LISTED, ...FURTHER });

const OFFICE = "application/vnd.openxmlformats-officedocument";

const MEDIA_TYPES = new Map([
  ["bmp", "image/bmp"],
  ["csv", "text/csv"],
  ["docx", `${OFFICE}.wordprocessingml.document`],
  ["gif", "image/gif"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["mp3", "audio/mpeg"],
  ["mp4", "video/mp4"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["pptx", `${OFFICE}.presentationml.presentation`],
  ["txt", "text/plain"],
  ["wav", "audio/wav"],
  ["webp", "image/webp"],
  ["xlsx", `${OFFICE}.spreadsheetml.sheet`],
  ["xml", "application/xml"],
  ["zip", "application/zip"],
]);

const keyOf = (name: string): string => extensionOf(name).toLowerCase();

/** The `fileType` that applications choose for a file of this name. */
export const fileTypeOf = (name: string): string => TYPES.get(keyOf(name)) ?? OTHER;

export const mediaTypeOf = (name: string): string =>
  MEDIA_TYPES.get(keyOf(name)) ?? "application/octet-stream";

/** The `fileType` whose extensions the service lists, if it is one of them. */
export const listedFileType = (name: string): string | undefined => LISTED_TYPES.get(keyOf(name));

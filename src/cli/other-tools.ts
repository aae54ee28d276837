// What those type who know other tools, and how it is done here.

const UPLOAD = "koodrive upload FILE --to FOLDER sends to a space";
const DOWNLOAD = "koodrive download PATH fetches from one";
const COPY = "koodrive call jobs.create --task-type 1 copies within spaces";
const MOVE = "koodrive call jobs.create --task-type 3 moves within spaces";
const RENAME = "koodrive call files.rename renames";
const RESTORE = "koodrive call jobs.create --task-type 4 restores from the recycle bin";
const TRASH =
  "koodrive call files.search --recycled finds what is in the recycle bin, koodrive rm moves into " +
  `it, ${RESTORE}`;
const DIAGNOSE =
  "koodrive doctor finds out why calls do not work, koodrive whoami who is signed in";

const HINTS: Readonly<Record<string, string>> = {
  cp: `${UPLOAD}, ${DOWNLOAD}; ${COPY}`,
  copy: `${UPLOAD}, ${DOWNLOAD}; ${COPY}`,
  mv: `${RENAME}; ${MOVE}`,
  move: `${RENAME}; ${MOVE}`,
  rename: RENAME,
  cat: "koodrive download PATH --to - writes a file to stdout",
  get: DOWNLOAD.replace("one", "a space"),
  put: UPLOAD,
  push: UPLOAD,
  pull: DOWNLOAD.replace("one", "a space"),
  sync: `${UPLOAD} what is not there with the same content, ${DOWNLOAD}`,
  list: "koodrive ls lists a folder",
  dir: "koodrive ls lists a folder",
  delete: "koodrive rm moves into the recycle bin",
  del: "koodrive rm moves into the recycle bin",
  remove: "koodrive rm moves into the recycle bin",
  search: "koodrive find finds files",
  restore: RESTORE,
  undelete: RESTORE,
  trash: TRASH,
  bin: TRASH,
  recycle: TRASH,
  info: "koodrive call files.get tells all of a file",
  stat: "koodrive call files.get tells all of a file",
  log: "koodrive report audit has the audit log",
  logs: "koodrive report audit has the audit log",
  version: "koodrive --version says it",
  update: "npm install --global koodrive-client brings the latest version",
  upgrade: "npm install --global koodrive-client brings the latest version",
  status: DIAGNOSE,
  ping: DIAGNOSE,
  check: DIAGNOSE,
  test: DIAGNOSE,
  du: "koodrive report quota tells used capacity",
  df: "koodrive report quota tells used capacity",
  api: "koodrive call makes any call",
  auth: "koodrive login signs in",
  configure: "koodrive login signs in, and keeps a profile",
  config: "koodrive login signs in, and keeps a profile",
};

/** A sentence for a name that is a command of other tools; undefined for any other. */
export function hintFor(name: string): string | undefined {
  return Object.hasOwn(HINTS, name) ? `${HINTS[name]}.` : undefined;
}

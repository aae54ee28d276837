// A process that uploads a file, goes on with what a former one has left, and is killed meanwhile.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { accessToken, createKooDriveClient, type UploadState } from "../../../src/index.ts";

const [endpoint = "", token = "", containerId = "", path = "", saved = ""] = process.argv.slice(2);

const koodrive = createKooDriveClient({ endpoint, auth: accessToken(token) });

/** Undefined if no process got as far as that. */
function readState(): UploadState | undefined {
  try {
    return JSON.parse(readFileSync(saved, "utf8"));
  } catch {
    return undefined;
  }
}

const onState = (state: UploadState) => {
  writeFileSync(`${saved}.new`, JSON.stringify(state));
  renameSync(`${saved}.new`, saved);
  console.log(JSON.stringify({ sent: state.sent }));
};

const state = readState();
const options = { onState, concurrency: 3, limits: { minPartSize: 64 } };
const file = state
  ? await koodrive.files.resumeUpload(path, state, options)
  : await koodrive.files.upload(path, { ...options, containerId, partSize: 64 });
console.log(JSON.stringify({ file }));

// A nightly job in CommonJS: deletes for good what has been in the recycle bin of the user's own
// space for longer than some days.
//
//   node recycle-bin.cjs --older-than-days 30 --dry-run
//
// It needs Node 20.19 or later, KOODRIVE_ENDPOINT, KOODRIVE_USER_ID, and the user's KOODRIVE_TOKEN or
// KOODRIVE_APP_ID and KOODRIVE_APP_SECRET. With `--dry-run` it says what it would delete. Exit code:
// 0 done, 1 failed, 2 called wrongly, 3 some files could not be deleted, which the next run tries
// again.
// @ts-check
const { parseArgs } = require("node:util");
const {
  accessToken,
  appSignature,
  ArgumentError,
  createKooDriveClient,
  WorkError,
} = require("koodrive-client");

const DAY = 24 * 60 * 60 * 1000;
const FILES_OF_A_JOB = 100;

/** @typedef {import("koodrive-client", { with: { "resolution-mode": "import" } }).KooDriveClient} KooDriveClient */
/** @typedef {import("koodrive-client/types", { with: { "resolution-mode": "import" } }).File} File */

/** A mistake of whoever calls the program. */
class UsageError extends Error {}

/** @param {string} name */
function variable(name) {
  const value = process.env[name];
  if (!value) throw new UsageError(`The environment variable ${name} is missing.`);
  return value;
}

/** @param {string} userId */
function connect(userId) {
  const endpoint = variable("KOODRIVE_ENDPOINT");
  const token = process.env.KOODRIVE_TOKEN;
  if (token) return createKooDriveClient({ endpoint, auth: accessToken(token) });
  const appId = variable("KOODRIVE_APP_ID");
  const appSecret = variable("KOODRIVE_APP_SECRET");
  return createKooDriveClient({ endpoint, auth: appSignature({ appId, appSecret, userId }) });
}

/**
 * @param {KooDriveClient} koodrive
 * @param {string} userId
 */
async function ownSpace({ spaces }, userId) {
  const { data } = await spaces.get({ ownerId: userId, type: 1 });
  if (!data?.containerId) throw new Error(`The user ${userId} has no individual space.`);
  return data.containerId;
}

/**
 * What was deleted itself before a time. What a deleted folder contains goes with the folder.
 *
 * @param {KooDriveClient} koodrive
 * @param {string} containerId
 * @param {number} time
 */
async function deletedBefore({ files }, containerId, time) {
  /** @type {File[]} */
  const old = [];
  const bin = /** @type {const} */ ({ type: "1", containerId, parentFileId: "root" });
  for await (const file of files.listPersonal.all(bin)) {
    if (file.id && Date.parse(file.recycledTime ?? "") < time) old.push(file);
  }
  return old;
}

/**
 * @param {KooDriveClient} koodrive
 * @param {string} containerId
 * @param {File[]} files
 * @returns the number of files that could not be deleted
 */
async function deleteForGood({ jobs }, containerId, files) {
  let failed = 0;
  for (let start = 0; start < files.length; start += FILES_OF_A_JOB) {
    const some = files.slice(start, start + FILES_OF_A_JOB);
    const fileInfo = some.map(({ id: fileId = "" }) => ({ fileId }));
    const taskInfo = { srcContainerId: containerId, fileInfo };
    try {
      await jobs.run({ taskType: 2, actionType: 202, dstContainerId: containerId, taskInfo });
    } catch (error) {
      if (!(error instanceof WorkError)) throw error;
      for (const { id, description } of error.failed) console.error(`${id}: ${description}`);
      failed += error.failed.length || some.length; // it may name none
    }
  }
  return failed;
}

async function main() {
  const { values } = parseArgs({
    options: {
      "older-than-days": { type: "string", default: "30" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const days = Number(values["older-than-days"]);
  if (!Number.isInteger(days) || days < 1) {
    throw new UsageError(
      `--older-than-days must be a whole number from 1, is "${values["older-than-days"]}".`,
    );
  }
  const userId = variable("KOODRIVE_USER_ID");
  const koodrive = connect(userId);
  const containerId = await ownSpace(koodrive, userId);
  const old = await deletedBefore(koodrive, containerId, Date.now() - days * DAY);
  for (const { fileName, recycledTime } of old) console.log(`${fileName}: deleted ${recycledTime}`);
  if (values["dry-run"]) return 0;
  return (await deleteForGood(koodrive, containerId, old)) > 0 ? 3 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error.message); // of the client's errors, without secrets
    const isUsage = error instanceof UsageError || error instanceof ArgumentError;
    process.exitCode = isUsage || error.code?.startsWith?.("ERR_PARSE_ARGS") ? 2 : 1;
  },
);

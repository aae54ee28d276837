// What the rules of uploads, versions and downloads rest on.
import { apiReference, type Statements } from "./statement.ts";

export const uploadStatements = {
  "uploads.type": {
    says: "Uploads are of type 1; 0 and 2 are refused.",
    source: apiReference("createFile"),
    assumed: "The pages say that these are not supported yet, and give no code.",
  },
  "uploads.file-type": {
    says: "A file has one of the documented types, and not that of a folder.",
    source: apiReference("createFile"),
    assumed: "13000102 is the code for parameters.",
  },
  "uploads.name": {
    says: 'A name has 1 to 250 characters, none of them one of <>|:"*?/\\, and is not . or ..',
    source: apiReference("createFile"),
    assumed: "The backslash is forbidden by the page about renaming alone.",
  },
  "uploads.capacity": {
    says: "A space has room for what is uploaded, when the upload begins and when it is completed.",
    source: apiReference("ErrorCode"),
    assumed: "13000311 is the code for too little space. No page says when this is looked at.",
  },
  "uploads.pending": {
    says:
      "A file is there once its upload is completed. Until then nothing shows it, and it takes no " +
      "capacity. The upload stays open for as long as its folder or its file is there, and for " +
      "seven days at most; what was sent is deleted then.",
    source: apiReference("createFile"),
    assumed:
      "No page says for how long, and no operation ends one. Stores are usually told to give up " +
      "uploads after some days.",
  },
  "uploads.name-taken": {
    says:
      "A taken name gets a timestamp or, with autoRename 3, is refused: when the upload begins, and " +
      "again when it is completed.",
    source: apiReference("createFile"),
    assumed: "Others may take the name meanwhile.",
  },
  "uploads.exist": {
    says:
      "With autoRename 4 nothing is made where the folder has a file of this name and digest; the " +
      "answer has the identifier of that file.",
    source: apiReference("createFile"),
  },
  "uploads.proof": {
    says:
      "sha256 comes with proofCode, unless the length is 0. A right one for a content of this digest " +
      "and length that the organization has makes the upload instant; with a wrong one the bytes " +
      "have to be sent.",
    source: apiReference("koodrive_05_0036"),
    assumed: "No page says what becomes of a wrong one, nor has a code for it.",
  },
  "uploads.pre-hash": {
    says: "preHash has no effect.",
    assumed: "The page says what it is, and not what it is for.",
  },
  "uploads.digest-form": {
    says: "A digest is written with 64 hexadecimal digits, or in base64.",
    assumed: "Digests of proofs are hexadecimal; of the others no page says how they are written.",
  },
  "uploads.parts": {
    says:
      "A request announces up to 100 parts, each once, and none of them larger than the file. " +
      "Without parts an address for the first one is given, for the whole file if that can be.",
    assumed:
      "So it is in another service of the same protocol. 13000102 is the code for parameters.",
  },
  "uploads.parallel": {
    says:
      "hashCtx comes with a partOffset that is a multiple of 64, the block size of SHA-256. The " +
      "first part needs none. Without it parts can be sent in any order as well.",
    source: apiReference("createFile"),
    assumed:
      "The page has no code, and leaves open whether the order matters without hashCtx. In another " +
      "service of the same protocol parts without it are sent one after the other.",
  },
  "uploads.addresses": {
    says:
      "Addresses are given for a part as often as they are asked for; its ten newest can be used, " +
      "and the bytes that are sent last count. Announcing it with another size or state drops what " +
      'was sent. They come in the order of the request, or with the quirk "reordered parts" not.',
    assumed:
      "No page says whether addresses can be asked for again, nor for how many at a time. In " +
      "another service of the same protocol their order is not that of the request.",
  },
  "uploads.unknown": {
    says: "An upload must be open for the file; 13000401 otherwise, also after its completion.",
    source: apiReference("ErrorCode"),
  },
  "uploads.incomplete": {
    says:
      "What has been sent are parts from 1 on, of the announced length together, with the offsets, " +
      "states and digests that were announced; 13000402 otherwise. An empty file needs no parts.",
    source: apiReference("ErrorCode"),
  },
  "uploads.part-size": {
    says: "All parts but the last have at least 5 MiB, or what the option minPartSize says.",
    source: apiReference("createFile"),
    assumed: "Which part is the last is known when the upload is completed; S3 refuses it then.",
  },
  "uploads.instant": {
    says: "After an instant upload the file is there: there is nothing to complete.",
    source: apiReference("createFile"),
  },
} as const satisfies Statements;

export const downloadStatements = {
  "downloads.folder": {
    says: "Folders cannot be downloaded, and have no versions; 13000406.",
    source: apiReference("ErrorCode"),
  },
  "downloads.pending": {
    says: "A file whose upload is not completed has no address; 13000407.",
    source: apiReference("ErrorCode"),
  },
  "downloads.each": {
    says:
      "Each file has a result of its own, a code and its text, in the order in which they are asked " +
      "for. batchCode is 1 if all succeeded, 0 if some did, 2 if none.",
    source: apiReference("getDownLoadUrl"),
    assumed: "The code of the call is 0 whatever the results; the page does not say it.",
  },
} as const satisfies Statements;

export const versionStatements = {
  "versions.begin": {
    says:
      "Beginning a version answers code and msg alone; getUploadUrls gives the addresses of its " +
      "parts, by the identifier of the file. It is never instant.",
    assumed: "The page's response table is not known; no other operation names a file's upload.",
  },
  "versions.one-upload": {
    says: "A file has one open upload of a version: another one takes its place.",
    assumed: "Its completion names the file alone.",
  },
  "versions.complete": {
    says: "completeUpload and completeFileVersion both complete the upload of a version.",
    source: apiReference("completeFileRevision"),
    assumed: "The page's example has the path of completeUpload.",
  },
  "versions.unknown": {
    says: "A version must be one of the file; 13000309 otherwise.",
    source: apiReference("ErrorCode"),
  },
  "versions.latest": {
    says: "The latest version cannot be deleted; 13000403.",
    source: apiReference("deleteRevision"),
    assumed: "The page has no code; the text of 13000403 is about states that cannot be changed.",
  },
  "versions.restore": {
    says:
      "Restoring copies a version to a new latest one, with createReason 2. The latest one is left " +
      "as it is.",
    source: apiReference("restoreRevision"),
    assumed: "The page does not speak of the latest version.",
  },
  "versions.keep": {
    says: "Versions go by deletion alone, whether or not they are kept forever.",
    source: apiReference("updateRevision"),
    assumed: "No page says when the service removes one by itself.",
  },
  "versions.creator": {
    says: "createdBy and updatedBy are identifiers of users.",
    assumed: "The pages do not say whether createdBy is one or a name; its example is a number.",
  },
} as const satisfies Statements;

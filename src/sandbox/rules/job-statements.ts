// What jobs rest on.
import { apiReference, type Statements, userGuide } from "./statement.ts";

const CREATE = apiReference("CreateJob");
const GET = apiReference("GetJobDetail");

export const jobStatements = {
  "jobs.action": {
    says:
      "An actionType is one of its taskType. Without one, files are put into the recycle bin, and " +
      "archives unpacked as a whole. It is ignored where files are restored or packed.",
    source: CREATE,
    assumed: "The field is optional, and restoring and packing have no values of it.",
  },
  "jobs.spaces": {
    says:
      "Files are copied and unpacked into the space dstContainerId, and moved within their space. " +
      "The other kinds of jobs do not look at dstContainerId.",
    source: userGuide(18),
    assumed:
      "The field is mandatory for all kinds, and says nothing for those that have no target.",
  },
  "jobs.target": {
    says:
      "newFilePath is the identifier of a folder, or root, which it also is without a value; " +
      "uploadPermission is needed there.",
    source: CREATE,
    assumed: "It is called a path, and the example has an identifier. It is optional.",
  },
  "jobs.files": {
    says:
      "A job names the fileId of each of its files, and of at least one, except to empty the " +
      "recycle bin. filePath is not looked at.",
    source: CREATE,
    assumed: "The sandbox knows where a file was without being told.",
  },
  "jobs.restore-limit": {
    says: "At most 1,000 files are restored at a time.",
    source: userGuide(12),
    assumed: "No page gives a code for more; 13000102 is the one for parameters.",
  },
  "jobs.one-archive": {
    says: "A job unpacks one archive, of which uncompressFilePaths names parts for actionType 503.",
    assumed: "The paths could not tell to which of several archives they belong.",
  },
  "jobs.results": {
    says:
      "What is wrong with a request as a whole, its spaces, its target, is refused. What is wrong " +
      "with a file is its result, and so are rights on it, as they are when its turn comes: " +
      "status 2, with the code and the text of a refusal. resultCode is the first of these codes.",
    source: GET,
    assumed: "The page has results for files, an example of a success alone, and no values.",
  },
  "jobs.copy": {
    says:
      "Copying needs copyPermission, takes a folder with all that is in it and files in their " +
      "newest version, and adds a timestamp to a taken name. It takes place from any space to any " +
      "other, where the rights are there.",
    source: userGuide(18),
    assumed: "The guide speaks of files, and of spaces of departments and individuals.",
  },
  "jobs.room": {
    says: "What is copied or unpacked must fit into what the space has left; 13000311 otherwise.",
    source: apiReference("ErrorCode"),
  },
  "jobs.depth": {
    says: "Nothing is put more than 30 folders deep; 13000310.",
    source: apiReference("ErrorCode"),
  },
  "jobs.nested": {
    says: "A folder is neither copied nor moved into itself or a folder below it; 13000307.",
    source: apiReference("ErrorCode"),
    assumed: "The code does not say for which operations it is.",
  },
  "jobs.move": {
    says:
      "Moving needs removeChildNodePermission, adds a timestamp to a taken name, and is refused " +
      "into the folder that the file is in, with 13000312.",
    source: userGuide(18),
    assumed:
      "No page says what becomes of a taken name; copies and restored files get a timestamp.",
  },
  "jobs.delete": {
    says:
      "Putting files into the recycle bin, restoring and deleting them need deletePermission. " +
      "Files are restored and deleted for good from the recycle bin alone; 13000303.",
    source: apiReference("ErrorCode"),
    assumed: "No page says that what is not in the recycle bin cannot be deleted for good.",
  },
  "jobs.restore": {
    says:
      "A file is restored if it was put into the recycle bin itself, into the folder that it was " +
      "in, which is made again if it is gone. A taken name gets a timestamp.",
    source: userGuide(26),
    assumed: "The guide does not say what becomes of a single file of a deleted folder.",
  },
  "jobs.pack": {
    says:
      "Packing needs downloadPermission. The archive has the files as they were when the job was " +
      "created, in folders by their names; of several with a name, all but one get a number. Its " +
      "link is valid for the days that the organization has set; then the archive is deleted.",
    source: apiReference("SetPackageDownloadExpires"),
    assumed: "No page says how the archive is called, nor how it is arranged.",
  },
  "jobs.unpack": {
    says:
      "Unpacking needs listChildNodePermission on the archive, and puts its files, as they were " +
      "when the job was created, into a new folder that is called as the archive without its " +
      "extension. What is not a zip archive has the result 13000308, a missing or wrong password " +
      "13000102.",
    assumed: "The console also unpacks 7z and rar. No page has codes for archives.",
  },
  "jobs.entries": {
    says:
      "An entry of an archive fails by itself: with 13000102 where a part of its path is no name " +
      "for a file, such as .. or an empty one, 13000310 too deep, 13000405 where its path is that " +
      "of another entry, 13000309 where no entry has the path that is asked for, and 13000308 " +
      "where its bytes are broken.",
    assumed: "No page has codes for entries. No entry can leave the folder that way.",
  },
  "jobs.own": {
    says: "Users see and cancel their own jobs, system administrators all. Lists have one's own.",
    assumed:
      "No page says whose jobs are shown; 13000410 is the code for what is not the caller's.",
  },
  "jobs.unknown": {
    says: "A job must exist; 13000309 otherwise.",
    source: apiReference("ErrorCode"),
  },
  "jobs.creator": {
    says: "Who has created a job must still be there when a file's turn comes; 13000410 otherwise.",
    assumed: "Nobody's rights would say what may be done.",
  },
  "jobs.order": {
    says: "A list has the newest job first.",
    source: apiReference("GetJobList"),
    assumed: "No order is named; so it is in the example.",
  },
  "jobs.times": {
    says: "Times of jobs are in UTC+8, and progress is in percent of the time or of the files.",
    assumed: "The identifiers of published jobs agree with that. No page gives time zone and unit.",
  },
  "jobs.cancel": {
    says:
      "Nothing more is done for a job that is cancelled, and what is done stays done. A job that " +
      "has ended stays as it is, and that is a success.",
    source: apiReference("CancelJob"),
    assumed: "The page says that a job in another state is not affected.",
  },
} as const satisfies Statements;

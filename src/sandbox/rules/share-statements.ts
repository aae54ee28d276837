// What the rules of shares and of their links rest on.
import { apiReference, FAQ, type Statements, userGuide } from "./statement.ts";

const NO_CODES = "No page gives a code for shares;";

export const shareStatements = {
  "shares.public": {
    says: "Only an organization that was admitted (publicShareFlag 1) shares with anyone (scope 1).",
    source: apiReference("createShare"),
    assumed: `${NO_CODES} 13000102 is the one for parameters.`,
  },
  "shares.files": {
    says:
      "A share, and a task on its files, name at least one file. One that is named twice counts " +
      "once.",
    assumed: "The edition for carriers demands one.",
  },
  "shares.recipients": {
    says:
      "A share of scope 3 names at least one user, department or user group. In other scopes the " +
      "lists are ignored.",
    source: apiReference("createShare"),
    assumed: "The page has the lists as optional, and does not say which of them scope 3 needs.",
  },
  "shares.recipient-unknown": {
    says: "Whom a share names must exist; by a mobile number, all users who have it are named.",
    assumed: `${NO_CODES} 13000309 is the one for unknown files.`,
  },
  "shares.group-space": {
    says: "Files of a group's space are shared with its members alone, by name or as the group.",
    source: userGuide(60),
    assumed:
      "The guide says that they are not shared outside the group. 13000102 is the code for parameters.",
  },
  "shares.validity": {
    says:
      "A share ends at its expireTime, if one is sent, else so many times 24 hours after the call " +
      "as validDays says. It is valid for 365 days at most.",
    source: apiReference("createShare"),
    assumed: "No page says which of the two wins, nor from when the days of a change count.",
  },
  "shares.validity-kept": {
    says: "A change with 0 as validDays leaves the end of a share as it is, whatever else is sent.",
    source: apiReference("updateShare"),
    assumed: "The page does not say whether expireTime counts then.",
  },
  "shares.no-code": {
    says: "A share that is created without an extract code needs none.",
    assumed: "The guide says of the console that it makes one up; the page says nothing.",
  },
  "shares.permission": {
    says: "Visitors may preview and download, unless the share says otherwise, and not edit.",
    assumed: "The pages announce the permissions for later, and give no default.",
  },
  "shares.name": {
    says: "A share is called by the name of its first file; of several, with “and other files”.",
    source: apiReference("listShareByMe"),
    assumed: "The page has the phrase in the language of its reader.",
  },
  "shares.own": {
    says: "Only the sharer sees, changes and cancels a share. To others it is unknown.",
    assumed: `${NO_CODES} 13000309 is the one for unknown files.`,
  },
  "shares.replaced": {
    says: "Lists that a change sends replace the former ones, and what it leaves out stays.",
    assumed: "The page does not say whether they replace or add.",
  },
  "shares.new-code": {
    says: "With another extract code, visitors have to enter that.",
    assumed: "The page does not say what becomes of those who have entered the former one.",
  },
  "shares.cancelled": {
    says: "A share that was cancelled is gone for its sharer, and is not valid for the others.",
    source: userGuide(45),
    assumed: "The guide says it of the console.",
  },
  "shares.status": {
    says:
      "A share is not valid (2) if it was cancelled, its space is disabled or deleted, or its " +
      "sharer is disabled, deleted or without any right in the space; its files are deleted (1) " +
      "if all of them are gone or in the recycle bin. It is valid again when that ends.",
    source: FAQ,
    assumed: "The FAQ names the reasons. Which goes first, and that it ends, is assumed.",
  },
  "shares.messages": {
    says: "Users whom a share names get a message, also when a change adds them.",
    source: userGuide(48),
    assumed: "The guide has messages about shares. Members of departments and groups get none.",
  },
  "received-shares.reach": {
    says:
      "A user has received what others share with the user, the user's department, one above it, " +
      "or a group of the user; of other shares those whose link the user has opened.",
    source: apiReference("listShareWithMe"),
    assumed: "The page does not say which shares the list has.",
  },
  "received-shares.left": {
    says:
      "Who has left a share does not have it in lists any more. If it is of scope 3, its link " +
      "does not open either.",
    source: userGuide(45),
    assumed: "The guide says that the record is cleared.",
  },
  "received-shares.unknown": {
    says: "A share that the caller has not received is unknown.",
    assumed: `${NO_CODES} 13000309 is the one for unknown files.`,
  },
  "received-shares.related": {
    says: "The records of what others have done are the shares that the caller has received.",
    source: apiReference("ListRelatedToMe"),
  },
} as const satisfies Statements;

export const shareLinkStatements = {
  "share-links.unknown": {
    says: "A share must exist. One that is not valid, or has expired, is unknown to visitors.",
    assumed: `${NO_CODES} 13000309 is the one for unknown files.`,
  },
  "share-links.scope": {
    says:
      "A share opens for those in its scope, and for its sharer. Without credentials only links " +
      "of scope 1 open, and only while the organization is admitted to have such.",
    source: apiReference("createShare"),
    assumed: "13000410 is the code for missing rights.",
  },
  "share-links.visit": {
    says: "A visit is no view. It does not need the extract code, which is asked for after it.",
    source: apiReference("listShareFiles"),
    assumed: "Views are counted by refreshCount. No page says what a visit changes.",
  },
  "share-links.info": {
    says: "What visitors may know of a share is told as well when it is not valid any more.",
    source: apiReference("getShareInfo"),
    assumed: "The answer has a status, which would be 0 otherwise.",
  },
  "share-links.days": {
    says: "The validity of a link in days is that which is left, rounded up.",
    assumed: "The only published value is less than the days that its share had in all.",
  },
  "share-links.code": {
    says: "A wrong extract code is refused, however often, and so is one that is not needed.",
    assumed: "No page tells of a refusal; 13000102 is the code for parameters.",
  },
  "share-links.token": {
    says:
      "A share with an extract code needs a token from its verification. It is valid for 20 " +
      "minutes, and each call with it begins them anew.",
    source: apiReference("verifyExtractCode"),
    assumed:
      "The page gives no time; this is that of access tokens. 13000410 is the code for missing " +
      "rights.",
  },
  "share-links.inside": {
    says: "Files that are not in the share are unknown.",
    assumed: "13000309 is the code for unknown files.",
  },
  "share-links.no-folder": {
    says: "The folder to list must be one; 13000304.",
    source: apiReference("ErrorCode"),
  },
  "share-links.no-file": {
    says: "A folder cannot be downloaded; 13000406.",
    source: apiReference("ErrorCode"),
  },
  "share-links.recycled": {
    says: "What is in the recycle bin is not listed, and the name that is looked for may be a part.",
    assumed: "The page does not say so; other lists of files are like that.",
  },
  "share-links.download": {
    says: "Files of a share without permission to download are neither downloaded nor saved.",
    assumed: "13000410 is the code for missing rights. Who has saved a copy could download it.",
  },
  "share-links.counts": {
    says:
      "A share counts a download when an address or an archive is asked for, and a save when a " +
      "task is begun that saves its files.",
    assumed: "The pages have the counters, and do not say when they count.",
  },
  "share-links.addresses": {
    says: "Lists of shares have addresses of pictures alone, where no extract code protects them.",
    source: apiReference("ListRelatedToMe"),
    assumed: "That page says so of pictures. An address would lead past the extract code.",
  },
  "share-tasks.target": {
    says: "Saving needs a target: a folder in a space in which the caller may upload.",
    source: apiReference("createBatchTask"),
  },
  "share-tasks.capacity": {
    says: "The space must have room for the copies; 13000311.",
    source: apiReference("ErrorCode"),
    assumed: "It is looked at when the task begins, and for each file when it is saved.",
  },
  "share-tasks.depth": {
    says: "Folders that would lie deeper than 30 levels are not saved; 13000310.",
    source: userGuide(17),
  },
  "share-tasks.archive": {
    says:
      "An archive has the files as they are when the task begins. Without a name it is called by " +
      "its first file, and .zip is added where it is missing.",
    assumed: "The page has the name as optional.",
  },
  "share-tasks.own": {
    says: "Only who has begun a task can ask for it, with a token where the share needs one.",
    source: apiReference("getBatchTask"),
    assumed: "13000309 is the code for unknown things.",
  },
} as const satisfies Statements;

// What hand-overs and imports of users rest on.
import { apiReference, type Statements, userGuide } from "./statement.ts";

const CREATE = apiReference("createTask");

export const taskStatements = {
  "tasks.administrators": {
    says: "System administrators begin and see tasks. Everybody may ask who has received what.",
    assumed: "The pages do not say who may. A hand-over deletes a user, and an import makes users.",
  },
  "tasks.arguments": {
    says: "A task has a taskType, and all the fields that its kind needs.",
    source: CREATE,
    assumed: "All fields are optional in the table, and what none of them means is not said.",
  },
  "tasks.users": {
    says: "Both users of a hand-over exist, by either identifier, and are not the same.",
    source: CREATE,
    assumed: "No page has codes for them; 13000309 is the one for resources.",
  },
  "tasks.deletable": {
    says:
      "Nobody hands over oneself, nor the last system administrator who is not disabled: the user " +
      "is deleted.",
    assumed: "So it is for deletions.",
  },
  "tasks.hand-over": {
    says:
      "The recipient gets the files of individual spaces that are not in the recycle bin, in all " +
      "their versions, in a folder of the own space that is called as the user, with a timestamp; " +
      "groups and shares become the recipient's. The user is then deleted.",
    source: CREATE,
    assumed: "The page says that everything is handed over, and not where the recipient finds it.",
  },
  "tasks.failure": {
    says:
      "A hand-over fails, with the code 18000205, if one of the users is gone or the recipient " +
      "has no space in which there is room for the files. Nothing is handed over then.",
    source: apiReference("getTaskDetail"),
    assumed: "It is the only code that is known, and its meaning is not.",
  },
  "tasks.messages": {
    says:
      "The recipient of a hand-over gets a message from the system, and system administrators get " +
      "one from the administration when a hand-over or an import is done.",
    source: userGuide(48),
    assumed: "The texts are the sandbox's own.",
  },
  "tasks.accounts": {
    says:
      "An import makes users of OrgID accounts. Its resultId is one that the command " +
      "prepareUserImport has given, and can be used once.",
    assumed: "No operation gives a resultId.",
  },
  "tasks.import-failures": {
    says:
      "What createUser would refuse of a user to import is a failure of that user. The import " +
      "itself succeeds.",
    source: apiReference("getTaskResult"),
  },
  "tasks.organization": {
    says: "orgId is the organization's own; 13000410 otherwise. orgUserId is one of its users.",
    assumed: "No page says what other values do.",
  },
  "tasks.unknown": {
    says: "A task must exist; 13000309 otherwise.",
    source: apiReference("ErrorCode"),
  },
  "tasks.result": {
    says: "Only an import has a result; a hand-over has none succeeded and none failed.",
    source: apiReference("getTaskResult"),
    assumed: "The page is silent on hand-overs.",
  },
  "tasks.order": {
    says: "The list begins with the oldest task. The user of a task is who has created it.",
    source: apiReference("getTaskLIst"),
    assumed: "So it is in the example; no page names the order or the user.",
  },
  "tasks.cursor": {
    says: "The cursor of a page is the identifier of the last task before it, and 0 the start.",
    source: apiReference("getTaskLIst"),
    assumed: "It is a number in the example, which is not the identifier of a task there.",
  },
  "tasks.recipient": {
    says: "The recipient is known once the hand-over has succeeded; 13000309 otherwise.",
    assumed: "No page says what is answered for other users.",
  },
} as const satisfies Statements;

// What goes on: shares, work in the background, messages and the audit log.
import { find } from "../../world/table.ts";
import { valuesReversed } from "../../world/tree.ts";
import type { Work, WorkStatus } from "../../world/work-rows.ts";
import { type Button, formatTime, pageRows, type View } from "../view.ts";

const SCOPES = { 1: "anyone with the link", 2: "the organization", 3: "named people" } as const;

export const sharesView: View = {
  title: "Shares",
  columns: ["Name", "By", "Files", "For", "Views", "Downloads", "Saves", "Expires", "Identifier"],
  searches: "Name or identifier",
  list: (world, query) =>
    pageRows(
      valuesReversed(world.shares.rows),
      query,
      ({ id, displayName }) => [displayName, id],
      (share) => [
        share.displayName,
        find(world.users, share.sharerId)?.name ?? share.sharerId,
        share.fileIds.length,
        SCOPES[share.scope],
        share.views,
        share.downloads,
        share.saves,
        share.cancelled ? "cancelled" : formatTime(share.expireTime),
        share.id,
      ],
    ),
};

const WORK_STATUSES: Readonly<Record<WorkStatus, string>> = {
  0: "waits",
  1: "runs",
  2: "done",
  3: "cancelled",
};

const FAMILIES = {
  job: "job",
  shareTask: "share task",
  task: "task",
  purge: "emptying a recycle bin",
  aiTask: "AI task",
  thumbnail: "thumbnail",
} as const;

export const workView: View = {
  title: "Jobs",
  columns: [
    "Kind",
    "Type",
    "Status",
    "Items done",
    "Failed",
    "Begun",
    "Ended",
    "Identifier",
    "Go on",
  ],
  searches: "Kind or identifier",
  list: (world, query) =>
    pageRows(
      valuesReversed(world.works.rows),
      query,
      ({ id, family }) => [FAMILIES[family], id],
      (work) => [
        FAMILIES[work.family],
        work.type,
        work.held && work.status < 2 ? "is held" : WORK_STATUSES[work.status],
        `${work.done} of ${work.items.length}`,
        work.items.filter(({ outcome }) => outcome?.succeeded === false).length,
        formatTime(work.createTime),
        work.endTime === undefined ? "" : formatTime(work.endTime),
        work.id,
        work.status < 2 ? buttonsFor(work) : "",
      ],
    ),
};

const buttonsFor = ({ id }: Work): Button[] => [
  { text: "Step", label: `Do the next item of ${id}`, command: "stepWork", id },
  { text: "Finish", label: `Do all that is left of ${id}`, command: "finishWork", id },
];

export const messagesView: View = {
  title: "Messages",
  columns: ["To", "From", "Text", "Read", "Time"],
  searches: "Name or text",
  list: (world, query) =>
    pageRows(
      valuesReversed(world.messages.rows),
      query,
      ({ userId, text }) => [find(world.users, userId)?.name, text],
      ({ userId, sender, text, read, createTime }) => [
        find(world.users, userId)?.name ?? userId,
        sender,
        text,
        read ? "yes" : "no",
        formatTime(createTime),
      ],
    ),
};

export const auditView: View = {
  title: "Audit log",
  columns: ["Time", "Who", "Operation", "Resource", "Result"],
  searches: "Operation or name",
  list: (world, query) =>
    pageRows(
      valuesReversed(world.auditLog.rows),
      query,
      ({ operation, operatorName }) => [operation, operatorName],
      ({ time, operatorName, operation, resource, succeeded, message }) => [
        formatTime(time),
        operatorName,
        operation,
        resource,
        succeeded ? "success" : message,
      ],
    ),
};

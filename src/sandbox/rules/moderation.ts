// The moderation of contents: an application stores verdicts, and asks for them.
import { downloadAddress } from "../storage/addresses.ts";
import { pageByCursor, sortedBy } from "../world/cursors.ts";
import type { File, ModerationRecord, Version } from "../world/file-rows.ts";
import { type Fingerprint, findVerdict, findVersionWith, moderate } from "../world/moderation.ts";
import { find, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, OperationId, Rule, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const moderationStatements = {
  "moderation.admitted": {
    says: "Moderation is for organizations whose manualAuditOpen is 1; APIGW.0302 otherwise.",
    source: apiReference("batchAudit"),
    assumed:
      "The page says that the operations are for admitted users only. Of what the subscription " +
      "tells, this is nearest. APIGW.0302 is the gateway's code for missing rights.",
  },
  "moderation.callers": {
    says: "An admitted organization's calls are answered whoever makes them.",
    assumed: "The page has the servers of applications, and no role of users.",
  },
  "moderation.fields": {
    says: "A list must be sent. A content has sha256 and size, a verdict also auditResult.",
    assumed: "The table does not show which fields are mandatory; nothing is said without these.",
  },
  "moderation.record": {
    says:
      "A verdict is that on a content, by its digest in capital or small letters and its size in " +
      "bytes, whatever files have it. Another one replaces it. Its level is 10, by a machine.",
    source: apiReference("batchAudit"),
    assumed: "The page has no level and no unit.",
  },
  "moderation.list": {
    says:
      "Results are listed, the newest first, of contents that a file of the organization has in " +
      "one of its versions, the recycle bin included, and of the levels 10 and 20.",
    source: apiReference("auditList"),
    assumed: "The page says that files are the tenant's, and has these levels. It has no order.",
  },
} as const satisfies Statements;

type ModerationOperation =
  | "batchCreateModerationRecords"
  | "batchGetModerationRecords"
  | "listModerationResults";

export const moderationRules: Rules<ModerationOperation> = {
  batchCreateModerationRecords: {
    changes: true,
    run: ifAdmitted((world, _caller, { body: { list } }) => {
      if (!list) return refuseMissing("list");
      let next = world;
      for (const [index, record] of list.entries()) {
        const fingerprint = readFingerprint(record, `list[${index}]`);
        if (isRefusal(fingerprint)) return fingerprint;
        const { auditResult: result, auditDetail: detail } = record;
        if (result === undefined) return refuseMissing(`list[${index}].auditResult`);
        [next] = moderate(next, { ...fingerprint, level: 10, result, detail });
      }
      return [next, {}];
    }),
  },

  batchGetModerationRecords: {
    run: ifAdmitted((world, _caller, { body: { featureList } }) => {
      if (!featureList) return refuseMissing("featureList");
      const auditList = [];
      for (const [index, feature] of featureList.entries()) {
        const fingerprint = readFingerprint(feature, `featureList[${index}]`);
        if (isRefusal(fingerprint)) return fingerprint;
        const record = findVerdict(world, fingerprint);
        if (!record) continue;
        const { level: auditLevel, result: auditResult } = record;
        auditList.push({ ...describe(record), auditLevel, auditResult });
      }
      return [world, { data: { auditList } }];
    }),
  },

  listModerationResults: {
    run: ifAdmitted((world, caller, { query }) => {
      const { pageSize = "100", cursor, hasUrl = false } = query;
      const records = [...values(select(world.moderation, "sensitive", "sensitive"))];
      const list = sortedBy(
        records.flatMap((record) => findListed(world, record) ?? []),
        ({ record: { time, sha256, size } }) => [time, sha256, size],
        "descending",
      );
      const page = pageByCursor(world, list, {
        ...{ list: "moderation", size: Number(pageSize), cursor, cursorField: "cursor" },
      });
      if (isRefusal(page)) return page;
      const { rows, ...next } = page;
      const auditList = rows.map((listed) => ({
        ...describe(listed.record),
        ...{ auditLevel: listed.auditLevel, auditResult: listed.auditResult },
        ...(hasUrl && { downloadUrl: addressOf(world, caller, listed) }),
      }));
      return [world, { auditList, ...next }];
    }),
  },
};

function ifAdmitted<Id extends OperationId>(run: Rule<Id>["run"]): Rule<Id>["run"] {
  return (world, caller, input) => {
    if (world.organization.manualAuditOpen === "1") return run(world, caller, input);
    const detail = "The organization is not admitted to moderation: its manualAuditOpen is not 1";
    return refuse("APIGW.0302", "moderation.admitted", { status: 403, detail });
  };
}

/** The content that a verdict is on. */
function readFingerprint(
  { sha256, size }: { sha256?: string; size?: string },
  path: string,
): Fingerprint | Refusal {
  if (sha256 === undefined) return refuseMissing(`${path}.sha256`);
  if (size === undefined) return refuseMissing(`${path}.size`);
  const bytes = Number(size);
  if (Number.isSafeInteger(bytes) && bytes >= 0) return { sha256, size: bytes };
  const detail = "must be a number of bytes";
  return refuse("13000102", "moderation.fields", { field: `${path}.size`, detail });
}

function refuseMissing(field: string): Refusal {
  return refuse("13000102", "moderation.fields", { field, detail: "is required" });
}

/** A record that the list of results has. */
interface Listed {
  readonly record: ModerationRecord;
  /** A version of a file that has the content, and the file. */
  readonly version: Version;
  readonly file: File;
  readonly auditLevel: 10 | 20;
  readonly auditResult: 2 | 3;
}

function findListed(world: World, record: ModerationRecord): Listed | undefined {
  const { level: auditLevel, result: auditResult } = record;
  if (auditLevel === 30 || auditLevel === 99 || auditResult === 1) return undefined;
  const version = findVersionWith(world, record);
  const file = find(world.files, version?.fileId ?? "");
  return version && file && { record, version, file, auditLevel, auditResult };
}

function addressOf(world: World, { origin }: Caller, { version, file }: Listed): string {
  const { containerId, name: fileName } = file;
  return downloadAddress(world, origin, { containerId, key: version.id, fileName });
}

function describe({ sha256, size, detail }: ModerationRecord) {
  return { sha256, size: String(size), ...(detail !== undefined && { auditDetail: detail }) };
}

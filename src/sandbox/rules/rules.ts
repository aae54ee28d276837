// The rules of all operations that change or read the world. The others answer from the contract's
// examples.
import { auditLogRules } from "./audit-logs.ts";
import { departmentRules } from "./departments.ts";
import { groupMemberRules } from "./group-members.ts";
import { groupSpaceRules } from "./group-spaces.ts";
import { groupRules } from "./groups.ts";
import { jsSdkRules } from "./js-sdk.ts";
import { messageRules } from "./messages.ts";
import type { OperationId, Rules } from "./rule.ts";
import { sessionRules } from "./sessions.ts";
import { settingsRules } from "./settings.ts";
import { spaceReportRules } from "./space-reports.ts";
import { spaceRules } from "./spaces.ts";
import { subscriptionRules } from "./subscription.ts";
import { userImportRules } from "./user-import.ts";
import { userRules } from "./users.ts";

export const rules: Partial<Rules<OperationId>> = {
  ...auditLogRules,
  ...departmentRules,
  ...groupMemberRules,
  ...groupRules,
  ...groupSpaceRules,
  ...jsSdkRules,
  ...messageRules,
  ...sessionRules,
  ...settingsRules,
  ...spaceReportRules,
  ...spaceRules,
  ...subscriptionRules,
  ...userImportRules,
  ...userRules,
};

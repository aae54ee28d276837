// All statements that rules and refusals rest on.
import { authStatements } from "../auth/statements.ts";
import { gateStatements } from "../gate/statements.ts";
import { cursorStatements } from "../world/cursors.ts";
import { auditLogStatements } from "./audit-logs.ts";
import { departmentStatements } from "./departments.ts";
import { groupMemberStatements } from "./group-members.ts";
import { groupStatements } from "./groups.ts";
import { jsSdkStatements } from "./js-sdk.ts";
import { messageStatements } from "./messages.ts";
import { sessionStatements } from "./sessions.ts";
import { settingsStatements } from "./settings.ts";
import {
  groupSpaceStatements,
  spaceReportStatements,
  spaceStatements,
} from "./space-statements.ts";
import { subscriptionStatements } from "./subscription.ts";
import { userImportStatements } from "./user-import.ts";
import { userStatements } from "./users.ts";

export const statements = {
  ...gateStatements,
  ...authStatements,
  ...cursorStatements,
  ...auditLogStatements,
  ...departmentStatements,
  ...groupMemberStatements,
  ...groupSpaceStatements,
  ...groupStatements,
  ...jsSdkStatements,
  ...messageStatements,
  ...sessionStatements,
  ...settingsStatements,
  ...spaceReportStatements,
  ...spaceStatements,
  ...subscriptionStatements,
  ...userImportStatements,
  ...userStatements,
};

export type StatementId = keyof typeof statements;

// All statements that rules and refusals rest on.
import { authStatements } from "../auth/statements.ts";
import { gateStatements } from "../gate/statements.ts";
import { storageStatements } from "../storage/statements.ts";
import { cursorStatements } from "../world/cursors.ts";
import { workStatements } from "../world/works.ts";
import { aiTaskStatements } from "./ai-tasks.ts";
import { archiveStatements } from "./archives.ts";
import { auditLogStatements } from "./audit-logs.ts";
import { departmentStatements } from "./departments.ts";
import { directoryStatements } from "./directories.ts";
import { favoriteStatements } from "./favorites.ts";
import { fileAccessStatements } from "./file-access.ts";
import { fileAnswerStatements } from "./file-answers.ts";
import { fileDetailStatements } from "./file-details.ts";
import { fileListStatements } from "./file-lists.ts";
import { fileNameStatements } from "./file-names.ts";
import { fileOrderStatements } from "./file-order.ts";
import { fileScopeStatements } from "./file-scope.ts";
import { fileSearchStatements } from "./file-search.ts";
import { fileStatisticsStatements } from "./file-statistics.ts";
import { groupMemberStatements } from "./group-members.ts";
import { groupStatements } from "./groups.ts";
import { jobStatements } from "./job-statements.ts";
import { jsSdkStatements } from "./js-sdk.ts";
import { mediaStatements } from "./media.ts";
import { messageStatements } from "./messages.ts";
import { moderationStatements } from "./moderation.ts";
import { permissionStatements } from "./permission-statements.ts";
import { permissionTemplateStatements } from "./permission-templates.ts";
import { recentFileStatements } from "./recent-files.ts";
import { recycleBinStatements } from "./recycle-bin.ts";
import { sessionStatements } from "./sessions.ts";
import { settingsStatements } from "./settings.ts";
import { shareLinkStatements, shareStatements } from "./share-statements.ts";
import {
  groupSpaceStatements,
  spaceReportStatements,
  spaceStatements,
} from "./space-statements.ts";
import { identified } from "./statement.ts";
import { subscriptionStatements } from "./subscription.ts";
import { syncDirectoryStatements } from "./sync-directories.ts";
import { taskStatements } from "./task-statements.ts";
import { thumbnailStatements } from "./thumbnails.ts";
import { downloadStatements, uploadStatements, versionStatements } from "./upload-statements.ts";
import { userImportStatements } from "./user-import.ts";
import { userStatements } from "./users.ts";

export const statements = identified({
  ...gateStatements,
  ...authStatements,
  ...cursorStatements,
  ...aiTaskStatements,
  ...archiveStatements,
  ...auditLogStatements,
  ...departmentStatements,
  ...directoryStatements,
  ...favoriteStatements,
  ...storageStatements,
  ...downloadStatements,
  ...fileAccessStatements,
  ...fileAnswerStatements,
  ...fileDetailStatements,
  ...fileListStatements,
  ...fileNameStatements,
  ...fileOrderStatements,
  ...fileScopeStatements,
  ...fileSearchStatements,
  ...fileStatisticsStatements,
  ...groupMemberStatements,
  ...groupSpaceStatements,
  ...groupStatements,
  ...jobStatements,
  ...jsSdkStatements,
  ...mediaStatements,
  ...messageStatements,
  ...recentFileStatements,
  ...recycleBinStatements,
  ...moderationStatements,
  ...permissionStatements,
  ...permissionTemplateStatements,
  ...sessionStatements,
  ...settingsStatements,
  ...shareLinkStatements,
  ...shareStatements,
  ...spaceReportStatements,
  ...spaceStatements,
  ...subscriptionStatements,
  ...syncDirectoryStatements,
  ...thumbnailStatements,
  ...taskStatements,
  ...uploadStatements,
  ...userImportStatements,
  ...userStatements,
  ...versionStatements,
  ...workStatements,
});

export type StatementId = keyof typeof statements;

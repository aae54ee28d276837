// The rules of all operations that change or read the world. The others answer from the contract's
// examples.
import { aiTaskRules } from "./ai-tasks.ts";
import { archiveRules } from "./archives.ts";
import { auditLogRules } from "./audit-logs.ts";
import { departmentRules } from "./departments.ts";
import { directoryRules } from "./directories.ts";
import { downloadRules } from "./downloads.ts";
import { favoriteRules } from "./favorites.ts";
import { fileDetailRules } from "./file-details.ts";
import { fileListRules } from "./file-lists.ts";
import { fileSearchRules } from "./file-search.ts";
import { fileStatisticsRules } from "./file-statistics.ts";
import { fileVersionRules } from "./file-versions.ts";
import { groupMemberRules } from "./group-members.ts";
import { groupSpaceRules } from "./group-spaces.ts";
import { groupRules } from "./groups.ts";
import { jobRules } from "./jobs.ts";
import { jsSdkRules } from "./js-sdk.ts";
import { mediaRules } from "./media.ts";
import { messageRules } from "./messages.ts";
import { moderationRules } from "./moderation.ts";
import { permissionTemplateRules } from "./permission-templates.ts";
import { permissionRules } from "./permissions.ts";
import { receivedShareRules } from "./received-shares.ts";
import { recentFileRules } from "./recent-files.ts";
import { recycleBinRules } from "./recycle-bin.ts";
import type { OperationId, Rules } from "./rule.ts";
import { sessionRules } from "./sessions.ts";
import { settingsRules } from "./settings.ts";
import { shareLinkRules } from "./share-links.ts";
import { shareTaskRules } from "./share-tasks.ts";
import { shareRules } from "./shares.ts";
import { spaceReportRules } from "./space-reports.ts";
import { spaceRules } from "./spaces.ts";
import { subscriptionRules } from "./subscription.ts";
import { syncDirectoryRules } from "./sync-directories.ts";
import { taskRules } from "./tasks.ts";
import { thumbnailRules } from "./thumbnails.ts";
import { uploadRules } from "./uploads.ts";
import { userImportRules } from "./user-import.ts";
import { userRules } from "./users.ts";

export const rules: Partial<Rules<OperationId>> = {
  ...aiTaskRules,
  ...archiveRules,
  ...auditLogRules,
  ...departmentRules,
  ...directoryRules,
  ...favoriteRules,
  ...fileDetailRules,
  ...fileListRules,
  ...fileSearchRules,
  ...fileStatisticsRules,
  ...downloadRules,
  ...fileVersionRules,
  ...groupMemberRules,
  ...groupRules,
  ...groupSpaceRules,
  ...jobRules,
  ...jsSdkRules,
  ...mediaRules,
  ...messageRules,
  ...recentFileRules,
  ...recycleBinRules,
  ...moderationRules,
  ...permissionRules,
  ...permissionTemplateRules,
  ...receivedShareRules,
  ...sessionRules,
  ...settingsRules,
  ...shareLinkRules,
  ...shareRules,
  ...shareTaskRules,
  ...spaceReportRules,
  ...spaceRules,
  ...subscriptionRules,
  ...syncDirectoryRules,
  ...thumbnailRules,
  ...taskRules,
  ...uploadRules,
  ...userImportRules,
  ...userRules,
};

// The views of the page, in the order of its navigation.
import type { State } from "../state.ts";
import type { View } from "./view.ts";
import { auditView, messagesView, sharesView, workView } from "./views/activity.ts";
import { filesView } from "./views/files.ts";
import {
  departmentsView,
  groupsView,
  membersView,
  spacesView,
  usersView,
} from "./views/organization.ts";
import { requestsView } from "./views/requests.ts";

export function viewsOf({ disturbances }: State): Readonly<Record<string, View>> {
  return {
    requests: requestsView(disturbances.journal),
    spaces: spacesView,
    departments: departmentsView,
    users: usersView,
    groups: groupsView,
    files: filesView,
    shares: sharesView,
    jobs: workView,
    messages: messagesView,
    audit: auditView,
    // Reached from the groups.
    members: membersView,
  };
}

export const NAVIGATION = [
  "requests",
  "spaces",
  "departments",
  "users",
  "groups",
  "files",
  "shares",
  "jobs",
  "messages",
  "audit",
] as const;

// What the rules of permissions rest on.
import { apiReference, type Statements, userGuide } from "./statement.ts";

const LIST = apiReference("getUserPermissionList");

export const permissionStatements = {
  "permissions.roles": {
    says:
      "Those who administer a space may do everything in it: of any space but an individual one " +
      "the administrators of the system, of a department's those of that department and of the " +
      "ones above it, of a group's the owner of the group. So may those who manage it: in the " +
      "space of their department users of role 5, in a group its administrators, and whoever is " +
      "given the preset Manage. An individual space is its owner's alone.",
    source: "https://support.huaweicloud.com/productdesc-koodrive/kd_01_0013.html",
    assumed:
      "The page has departments' administrators and the preset. That role 5 and the " +
      "administrators of groups are the members with management permissions is from their names.",
  },
  "permissions.managers": {
    says:
      "Those who administer a space change the permissions of all who belong to it, those who " +
      "manage it only of members who neither administer nor manage it. Both set the initial one.",
    source: userGuide(70),
    assumed: "The guide names both, and not whose permissions. 13000410 is for missing rights.",
  },
  "permissions.readers": {
    says: "The permissions in a space are shown to those who can use it.",
    assumed: "No page says to whom. 13000410 is the code for missing rights.",
  },
  "permissions.administrators": {
    says:
      "A permission of one who administers or manages a space is kept, and counts when that ends. " +
      "Until then the list shows the preset Manage.",
    assumed: "No page says what becomes of it.",
  },
  "permissions.space": {
    says:
      "The type of a space, and in a list the department or the group that is sent with it, are " +
      "those of the space; 13000102 otherwise.",
    source: LIST,
    assumed: "The page demands them and does not say what happens if they are others.",
  },
  "permissions.users": {
    says:
      "Permissions are given to the users of a department, not of those below it, and to the " +
      "members of a group. One change that is refused refuses all of a call.",
    assumed: "The page does not limit the users, nor does it have failures one by one.",
  },
  "permissions.template": {
    says:
      "A permission is given by a template that exists, 13000309 otherwise, and is enabled. Who " +
      "has the permission has what the template gives at any time.",
    source: apiReference("modifyPermissionTemplateStatus"),
    assumed: "No page says what a template that is disabled is no longer good for, nor a code.",
  },
  "permissions.capabilities": {
    says:
      "Permissions of one's own come with the template -1, all eleven. They are stored as they " +
      "are sent, whatever depends on what; beside another template they are not regarded.",
    source: apiReference("PermissionBatchUpdate"),
    assumed: "The console adds those that others depend on. No page says so of requests.",
  },
  "permissions.of-files": {
    says:
      "A permission on a file or folder counts in place of that in the space, and for what is in " +
      "the folder, too, unless something nearer has one. Manage, View only and Upload cannot be " +
      "given on files; 13000102.",
    source: userGuide(70),
    assumed: "The guide says that files inherit permissions from the space. It has no code.",
  },
  "permissions.end": {
    says:
      "Permissions end with the user, the file or the space, when a member leaves the group, and " +
      "when a user comes into another department.",
    assumed: "No page says so; they could not be used any more.",
  },
  "permissions.initial": {
    says:
      "New users of a department and new members of a group have its initial permission. Until " +
      "one is set it is the preset Unable to delete. Those who are there when it changes keep " +
      "what they have.",
    source: apiReference("addMemberInitialPermission"),
    assumed: "The guide has this preset for groups alone, and no page speaks of earlier members.",
  },
  "permissions.initial-team": {
    says: "spaceId is a department or a group that can have a space; 13000309 otherwise.",
    source: apiReference("InitialMemberPermission"),
    assumed: "No page has a code.",
  },
  "permissions.initial-answer": {
    says: "The spaceType of an initial permission is 0 for a department, 1 for a group.",
    assumed: "The values are those of the list of permissions. It has no userId: none fits.",
  },
  "permissions.list": {
    says:
      "The list of permissions is in the order of users. userName finds a part of a name, in any " +
      "case; deptRole is the role of the user, groupRole that in the group.",
    source: LIST,
    assumed: "The page has these fields without their values, and no order.",
  },
} as const satisfies Statements;

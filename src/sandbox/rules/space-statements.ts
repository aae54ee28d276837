import { apiReference, type Statements, userGuide } from "./statement.ts";

const NO_CODE = "No page gives a code for it.";

/** What the rules of spaces by themselves rest on. */
export const spaceStatements = {
  "spaces.unknown": {
    says:
      "An owner without a space of the type, and an identifier of no space of the owner, are " +
      "refused.",
    assumed: "13000301 is the code whose text says so; no page shows it for these operations.",
  },
  "spaces.which": {
    says:
      "A user can have several individual spaces. Operations on one of them need containerId " +
      "then; batchGetSpaces answers them all without it.",
    source: apiReference("GetSpace"),
    assumed: "The page says when containerId is needed, but not what happens without it.",
  },
  "spaces.readers": {
    says:
      "A space is shown to those who administer it, and to its user, the users of its department " +
      "or the members of its group.",
    assumed:
      "No page says who may ask for a space. Files of others are not seen, by the user guide, " +
      "and 13000410 is the code for operations on a space that somebody has no right to.",
  },
  "spaces.scope": {
    says:
      "An administrator of a department administers the spaces of that department, of those " +
      "below it, and of the users in them.",
    source: userGuide(11),
    assumed: `The user guide speaks of the own department; those below are assumed. ${NO_CODE}`,
  },
  "spaces.roles": {
    says:
      "All administrators create, change and delete spaces of departments and users, and read " +
      "the reports. Only those of the system move capacity between types.",
    source: userGuide(11),
    assumed: "The user guide does not speak of the reports.",
  },
  "spaces.server-only": {
    says: "getSpaceById is answered to the tokens of users as to signatures.",
    assumed: "The page says that getSpaceById is for servers only, but lists tokens of users, too.",
  },
  "spaces.disabled": {
    says: "A disabled space keeps its files and its capacity. It is listed, and can be changed.",
    source: apiReference("UpdateSpace"),
    assumed: "The page says that nobody can access such a space; what it shows of it is assumed.",
  },
  "spaces.used-unit": {
    says: "Used capacity is in KB, rounded up.",
    assumed:
      "No page gives the unit; KB fits all published values, and is that of the carrier edition.",
  },
  "spaces.transfer": {
    says:
      "What is moved between the types of spaces is what no space has. If there is too little of " +
      "it for all targets, nothing is moved.",
    source: apiReference("TransferUnallocatedSpace"),
    assumed: "No page gives a code; the text of 13000311 fits.",
  },
  "spaces.transfer-steps": {
    says: "Any whole number of GB can be moved, also from a type to itself, which changes nothing.",
    assumed:
      "The console takes multiples of 10 only. The page of the operation has no such rule, and " +
      "its example moves from individuals to individuals.",
  },
  "spaces.pool": {
    says: "The capacity of a space comes from what is left for its type, and is no more than that.",
    source: userGuide(11),
    assumed:
      "The user guide speaks of what is left. That it is that of the type is assumed, as is " +
      "13000311.",
  },
  "spaces.in-use": {
    says: "A space cannot be made smaller than what is in it.",
    source: userGuide(11),
    assumed: "No page gives a code; the text of 13000311 fits.",
  },
  "spaces.owner": {
    says: "A space is created for a department or for a user that exists.",
    assumed: `13000309 is the code for what does not exist. ${NO_CODE}`,
  },
  "spaces.one": {
    says: "A department or a user that has a space is not given another.",
    source: userGuide(11),
    assumed: `The console offers it to departments without a space only. ${NO_CODE}`,
  },
  "spaces.group-type": {
    says: "createSpace creates no space of a group.",
    assumed: "Its page lists the type of groups, but their spaces have an operation of their own.",
  },
  "spaces.capabilities": {
    says:
      "The capabilities of createSpace are the initial permission of the department. In an " +
      "individual space they have no effect.",
    source: apiReference("CreateSpace"),
    assumed: "The page has permissions and does not say whose. The user may do everything.",
  },
  "spaces.created": {
    says: "createSpace answers the new space.",
    assumed: "The newest table has it, the examples do not.",
  },
  "spaces.left-out": {
    says: "What updateSpace is not given stays as it is.",
    assumed: "Published requests send only some fields. No page says what becomes of the others.",
  },
  "spaces.delete": {
    says: "A deleted space and all that is in it are gone at once. Deleting it again is refused.",
    source: apiReference("DeleteSpace"),
    assumed: "No page tells of a way back, nor what the second call answers.",
  },
  "spaces.no-owner": {
    says: "listSpacesByOwner answers an empty list for an owner without spaces, or whom nobody knows.",
    assumed: "No page says otherwise, and it is a list.",
  },
} as const satisfies Statements;

/** What the rules of group spaces and of team spaces rest on. */
export const groupSpaceStatements = {
  "group-spaces.creator": {
    says: "Every user can create a group space, and owns it.",
    source: userGuide(60),
  },
  "group-spaces.name": {
    says: "The groups of an owner have different names, compared exactly.",
    source: userGuide(60),
    assumed: `Of groups that were handed over, the new owner counts. ${NO_CODE}`,
  },
  "group-spaces.limit": {
    says: "There are no more group spaces than groupsMax.",
    source: apiReference("GetGroupSpaceList"),
    assumed: `That it counts groups with a space is assumed. ${NO_CODE}`,
  },
  "group-spaces.capacity": {
    says:
      "Without a capacity, a group space has the organization's default, or 10 GB where it has " +
      "none.",
    source: userGuide(60),
  },
  "group-spaces.members": {
    says:
      "A group has at most 200 members, its owner included. Who is unknown or one too many is in " +
      "failedList, and the space is created for the others.",
    source: userGuide(60),
    assumed: "No page says what is in failedList, nor whether the owner counts.",
  },
  "group-spaces.preset": {
    says:
      "Members that come without permissions, by userIds, have the initial permission of the " +
      "group, which is the preset Unable to delete at first. The owner may do everything.",
    source: userGuide(60),
  },
  "group-spaces.group": {
    says: "A group that does not exist, and a mere list of people, have no group space to delete.",
    assumed: `13000309 is the code for what does not exist. ${NO_CODE}`,
  },
  "group-spaces.owner": {
    says: "A group space is deleted by the owner of the group or by a system administrator.",
    source: userGuide(11),
    assumed: "No page gives a code; 13000410 is the one for a space that somebody may not act on.",
  },
  "group-spaces.none": {
    says: "A group that has no space cannot be deleted as a group space.",
    assumed: `13000301 is the code of a missing space. ${NO_CODE}`,
  },
  "group-spaces.list": {
    says:
      "listGroupSpaces gives capacities in GB. total counts the spaces that were searched for, " +
      "groupsTotal all of them. They are ordered by the identifier of the space.",
    assumed: "No page gives the units, the order, or the difference of the two.",
  },
  "group-spaces.teams": {
    says:
      "listTeamSpaces has the space of the caller's department, to administrators those of all " +
      "that they administer, and those of the groups that the caller is in. Pinned ones come " +
      "first. Disabled ones are listed, too.",
    assumed: "No page says more than that they are those that the caller can use.",
  },
  "group-spaces.team-fields": {
    says:
      "role is the caller's in the group, groupName the name of the team. The owner of a " +
      "department's space is the department.",
    assumed: "No page says whose role it is, and the newest table has no name.",
  },
} as const satisfies Statements;

/** What the reports on spaces rest on. */
export const spaceReportStatements = {
  "space-reports.key-word": {
    says: "A keyWord is found anywhere in a name, and upper and lower case are the same.",
    assumed: "Pages say which names are searched, but not how.",
  },
  "space-reports.departments": {
    says:
      "listDepartmentSpaces has all departments, to an administrator of a department those that " +
      "this one administers. userNum counts the users that are directly in the department.",
    assumed: "No page says who may call it, nor what is counted.",
  },
  "space-reports.users": {
    says:
      "Without deptId, listUserSpaces has the users of the whole organization, to an " +
      "administrator of a department those of that department.",
    source: apiReference("GetUserSpaceList"),
  },
  "space-reports.user": {
    says:
      "A user without a space is listed without its fields, one with several spaces with the " +
      "oldest. id is the numeric identifier of the space.",
    assumed: "No example has such users.",
  },
  "space-reports.department": {
    says: "A department that does not exist is refused.",
    assumed: `13000309 is the code for what does not exist. ${NO_CODE}`,
  },
  "space-reports.status": {
    says: "spaceStatus selects users by the state of their spaces, 0 or 1. Another selects none.",
    assumed: "No page gives the values; these are those of updateSpace.",
  },
  "space-reports.range": {
    says:
      "A report begins at offset 0 if nothing else is asked for, and limit is at least 1. " +
      "Without limit, it is whole.",
    assumed: "No page gives ranges or defaults.",
  },
  "space-reports.sums": {
    says:
      "totalAllocation is the number of spaces, totalCapacity their capacity in GB, totalUsed " +
      "what is used in KB.",
    assumed:
      "The pages contradict themselves; this fits the published figures of the carrier edition.",
  },
  "space-reports.quota": {
    says:
      "The quota of a user is the capacity of all individual spaces in KB, valid since the first " +
      "was created. The report leaves out when it ends.",
    assumed: "The published value is 1 GB if it is in KB. No page says where a quota comes from.",
  },
  "space-reports.unknown-users": {
    says:
      "getSpaceUsageByUser leaves out users that are unknown or whom the caller does not " +
      "administer. Without userIds, it has all that the caller administers.",
    assumed: "No page says what becomes of either.",
  },
} as const satisfies Statements;

// The world `demo`: a small organization with some of everything. All names are made up.
import { DEPARTMENT_FILES, GROUP_FILES, USER_FILES } from "./demo-files.ts";
import { ADMINISTRATOR, APPLICATION, ROOT_DEPARTMENT_ID, USER } from "./known.ts";
import type {
  Seed,
  SeedCapabilities,
  SeedDepartment,
  SeedGroup,
  SeedMessage,
  SeedPermissionTemplate,
  SeedUser,
} from "./seed.ts";

/** For people who may look at files and take copies of them, and nothing else. */
const READ_ONLY: SeedCapabilities = {
  addChildNodePermission: false,
  copyPermission: false,
  deletePermission: false,
  downloadPermission: true,
  editPermission: false,
  listChildNodePermission: true,
  removeChildNodePermission: false,
  renameFilePermission: false,
  shareFilePermission: false,
  uploadPermission: false,
  viewPermission: true,
};

const departments: readonly SeedDepartment[] = [
  { name: "Research", space: { capacity: 500, files: DEPARTMENT_FILES.research } },
  { name: "Hardware", parent: "Research", space: 200 },
  {
    name: "Software",
    parent: "Research",
    space: { capacity: 300, capabilities: READ_ONLY, files: DEPARTMENT_FILES.software },
  },
  { name: "Sales", space: { capacity: 100, status: "disabled" } },
  { name: "Sales East", parent: "Sales" },
];

const users: readonly SeedUser[] = [
  {
    ...ADMINISTRATOR,
    role: "system administrator",
    space: { capacity: 20, files: USER_FILES.administrator },
  },
  { ...USER, space: { capacity: 20, files: USER_FILES.user } },
  { name: "Zhao Ning", role: "cloud drive administrator", space: 50 },
  { name: "Chen Yu", department: "Research", role: "department administrator", space: 100 },
  { name: "Amara Osei", department: "Hardware", role: "department administrator", space: 20 },
  { name: "Lin Xiaomei", department: "Hardware", space: 20 },
  { name: "Tom Fischer", department: "Software", role: "member administrator", space: 20 },
  {
    name: "Wu Jia",
    department: "Software",
    space: 40,
    moreSpaces: [{ capacity: 10, files: USER_FILES.second }],
  },
  { name: "Priya Nair", department: "Software", status: "not activated", space: 20 },
  { name: "Sun Bo", department: "Sales", role: "department administrator", space: 20 },
  { name: "Deng Rui", department: "Sales", status: "disabled", space: 20 },
  { name: "Ma Lan", department: "Sales East", space: { capacity: 10, status: "disabled" } },
  { name: "Guo Fei", department: "Sales East" },
];

const permissionTemplates: readonly SeedPermissionTemplate[] = [
  { name: "Reviewer", description: "Reads files and downloads them", capabilities: READ_ONLY },
  { name: "Guest", capabilities: { ...READ_ONLY, downloadPermission: false }, enabled: false },
];

const groups: readonly SeedGroup[] = [
  {
    name: "Trade fair",
    owner: ADMINISTRATOR.name,
    space: { capacity: 30, files: GROUP_FILES.tradeFair },
    members: [
      { user: ADMINISTRATOR.name, pinned: true },
      { user: "Sun Bo", role: "administrator" },
      USER.name,
      { user: "Ma Lan", capabilities: READ_ONLY },
    ],
  },
  {
    name: "Prototype",
    owner: USER.name,
    space: 10,
    members: [
      { user: "Lin Xiaomei", role: "administrator", pinned: true },
      { user: "Wu Jia", pinned: true },
      { user: "Amara Osei", template: "Reviewer" },
    ],
  },
  {
    name: "Archive",
    owner: "Chen Yu",
    space: { capacity: 20, status: "disabled", files: GROUP_FILES.archive },
    members: [{ user: USER.name, pinned: true }, ADMINISTRATOR.name, "Deng Rui"],
  },
  {
    name: "New joiners",
    owner: "Tom Fischer",
    members: ["Priya Nair", USER.name, ADMINISTRATOR.name],
  },
  {
    name: "Heads",
    owner: ADMINISTRATOR.name,
    sourceType: "user group",
    members: ["Chen Yu", "Amara Osei", "Sun Bo"],
  },
  {
    name: "Auditors",
    owner: ADMINISTRATOR.name,
    sourceType: "user group",
    members: ["Zhao Ning"],
  },
  {
    name: "Reviewers",
    owner: USER.name,
    sourceType: "user group",
    members: ["Chen Yu", "Wu Jia", "Guo Fei"],
  },
  { name: "Testers", owner: USER.name, sourceType: "user group", members: ["Lin Xiaomei"] },
  { name: "Lunch", owner: "Guo Fei", sourceType: "user group" },
];

const messages: readonly SeedMessage[] = [
  {
    user: ADMINISTRATOR.name,
    type: "administration",
    text: "The storage of the organization was extended to 10,240 GB.",
    read: true,
  },
  {
    user: ADMINISTRATOR.name,
    type: "administration",
    text: "The import of users is complete.",
  },
  {
    user: USER.name,
    sender: ADMINISTRATOR.name,
    type: "team",
    text: "You are now a member of the group Trade fair.",
    read: true,
  },
  {
    user: USER.name,
    sender: "Chen Yu",
    type: "share",
    text: "Chen Yu shared Measurements.xlsx with you.",
  },
  {
    user: USER.name,
    type: "system",
    text: "The files of Deng Rui are to be handed over to you.",
  },
  {
    user: "Wu Jia",
    sender: USER.name,
    type: "team",
    text: "You are now a member of the group Prototype.",
  },
];

export const demoSeed: Seed = {
  organization: { name: "Sandbox", manualAuditOpen: "1" },
  rootDepartment: { id: ROOT_DEPARTMENT_ID },
  departments,
  users,
  accounts: [{ name: "Han Xue" }, { name: "Maria Lopez" }, { name: "Tang Wei" }],
  permissionTemplates,
  groups,
  applications: [APPLICATION],
  messages,
};

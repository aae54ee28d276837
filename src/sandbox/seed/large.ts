// The world `large`: so many users, departments, groups and files that lists have many pages and a
// slow rule is felt. It is made by counting, not by chance: each part is the same at each time.
import { ADMINISTRATOR, APPLICATION, ROOT_DEPARTMENT_ID, USER } from "./known.ts";
import { type LargeFiles, largeFiles, treeOf } from "./large-files.ts";
import type { Seed, SeedDepartment, SeedGroup, SeedUser } from "./seed.ts";

const DEPARTMENTS = 200;
const USERS = 10_000;
const GROUPS = 500;

/** Of each department on the first four levels. */
const CHILDREN = 4;

const DIVISIONS = ["Research", "Sales", "Production", "Services"];

const FAMILY_NAMES = (
  "Bai Cai Chen Deng Fang Gao Guo Han He Huang Jiang Li Lin Liu Ma Song Sun Tang Wang Wu Xu Yang " +
  "Zhang Zhao Zhou"
).split(" ");

/** Any of the first and any of the second make a given name. */
const FIRST_SYLLABLES =
  "An Bo Chun Da Fei Guang Hai Jia Ke Lan Mei Ning Pei Qing Rui Shu Tian Xiao Yu Zi".split(" ");
const SECOND_SYLLABLES =
  "bin cheng dong fang gang hao hui jie jun kai ling min na ping qi rong shan ting wei ying".split(
    " ",
  );

export function largeSeed(): Seed {
  const files = largeFiles();
  const known = { capacity: 20, files: files.extreme };
  return {
    organization: {
      name: "Sandbox",
      purchasedCapacity: 1_000_000,
      userLimit: 12_000,
    },
    rootDepartment: { id: ROOT_DEPARTMENT_ID },
    departments: Array.from({ length: DEPARTMENTS - 1 }, (_, index) =>
      departmentOf(index + 1, files),
    ),
    users: [
      { ...ADMINISTRATOR, role: "system administrator", space: known },
      { ...USER, space: known },
      ...Array.from({ length: USERS - 2 }, (_, index) => userOf(index + 2, files)),
    ],
    groups: Array.from({ length: GROUPS }, (_, index) => groupOf(index, files)),
    applications: [APPLICATION],
  };
}

/** The root department is 0, and each is the parent of the next four that have none yet. */
function departmentOf(number: number, files: LargeFiles): SeedDepartment {
  const parent = parentOf(number);
  return {
    name: departmentName(number),
    space: { capacity: 100, files: treeOf(files.departments, number) },
    ...(parent > 0 && { parent: departmentName(parent) }),
  };
}

const parentOf = (number: number): number => Math.floor((number - 1) / CHILDREN);

/** The division and the place at each level below it, such as `Sales 2.4.1`. */
function departmentName(number: number): string {
  const place = ((number - 1) % CHILDREN) + 1;
  const parent = parentOf(number);
  if (parent === 0) return DIVISIONS[place - 1] ?? "";
  return `${departmentName(parent)}${parent <= CHILDREN ? " " : "."}${place}`;
}

/** Each department has as many users, the first of whom administers it. */
function userOf(number: number, files: LargeFiles): SeedUser {
  const department = number % DEPARTMENTS;
  return {
    name: userName(number),
    space: { capacity: 10, files: treeOf(files.users, number) },
    ...(department > 0 && { department: departmentName(department) }),
    ...(number < DEPARTMENTS && { role: "department administrator" }),
    ...(number >= DEPARTMENTS && number % 97 === 0 && { role: "member administrator" }),
    ...(number % 31 === 30 && { status: "disabled" }),
    ...(number % 41 === 40 && { status: "not activated" }),
  };
}

/** Unique: there are as many names as users. */
function userName(number: number): string {
  if (number === 0) return ADMINISTRATOR.name;
  if (number === 1) return USER.name;
  const pick = (parts: readonly string[], place: number) => parts[place % parts.length] ?? "";
  const family = pick(FAMILY_NAMES, number);
  const first = pick(FIRST_SYLLABLES, Math.floor(number / FAMILY_NAMES.length));
  const second = Math.floor(number / (FAMILY_NAMES.length * FIRST_SYLLABLES.length));
  return `${family} ${first}${pick(SECOND_SYLLABLES, second)}`;
}

/** Every fifth is a user group, and every hundredth has as many members and files as can be. */
function groupOf(number: number, files: LargeFiles): SeedGroup {
  const owner = number * 20;
  const size = number % 100 === 0 ? 199 : 3 + (number % 17);
  const members = Array.from({ length: size }, (_, index) => ({
    user: userName((owner + (index + 1) * 37) % USERS),
    ...(index === 0 && { role: "administrator" as const }),
    ...(index % 6 === 5 && { pinned: true }),
  }));
  return {
    name: `Project ${String(number + 1).padStart(3, "0")}`,
    owner: userName(owner),
    ...(number % 5 === 4
      ? { sourceType: "user group" }
      : {
          space: {
            capacity: 10,
            files: number % 100 === 0 ? files.extreme : treeOf(files.groups, number),
          },
        }),
    members,
  };
}

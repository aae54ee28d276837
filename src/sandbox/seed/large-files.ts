// The files of the world `large`, more than 100,000. Spaces have trees in common, and files their
// contents, so that the seed stays small.
import type { SeedFile, SeedFolder } from "./seed.ts";

const SUBJECTS = "Budget Contract Invoice Minutes Offer Plan Protocol Report Review Schedule".split(
  " ",
);
const EXTENSIONS = ["docx", "xlsx", "pdf", "txt", "png", "pptx", "zip"];

/** Times lie in 2024, hours apart, so that lists by time have an order. */
const FIRST = Date.UTC(2024, 0, 8);
const HOURS = 3_600_000;

function fileOf(number: number): SeedFile {
  return {
    text: `${SUBJECTS[number % SUBJECTS.length]}\n`,
    size: 1000 + (number % 3) * 10_000,
    createdTime: FIRST + (number % 8000) * HOURS,
    ...(number % 40 === 7 && { versions: [500, 700] }),
    ...(number % 50 === 9 && { recycled: true }),
  };
}

/** So many files, whose names differ. */
function filesOf(count: number, first = 0): SeedFolder {
  const files = Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const subject = SUBJECTS[number % SUBJECTS.length];
    const extension = EXTENSIONS[number % EXTENSIONS.length];
    return [`${subject} ${String(number + 1).padStart(3, "0")}.${extension}`, fileOf(number)];
  });
  return Object.fromEntries(files);
}

const DEEPEST = 30;

const wideAndDeep = (): SeedFolder => ({
  "Measurements/": filesOf(1000),
  [`${Array.from({ length: DEEPEST }, (_, index) => `Level ${index + 1}/`).join("")}deep.txt`]:
    "As deep as can be.",
});

export interface LargeFiles {
  /** A folder of a thousand files, and one that is as deep as can be. */
  readonly extreme: SeedFolder;
  /** Seven files, in as many as two folders. */
  readonly users: readonly SeedFolder[];
  /** A hundred files. */
  readonly departments: readonly SeedFolder[];
  /** Twenty files. */
  readonly groups: readonly SeedFolder[];
}

export const largeFiles = (): LargeFiles => ({
  extreme: wideAndDeep(),
  users: [
    filesOf(7),
    { ...filesOf(3, 20), "Documents/": filesOf(4, 30) },
    filesOf(7, 40),
    { "Projects/": { ...filesOf(2, 60), "2025/": filesOf(5, 70) } },
    { ...filesOf(6, 80), "Receipts/": filesOf(1, 90) },
  ],
  departments: [
    { ...filesOf(10), "Meetings/": filesOf(50, 100), "Guidelines/": filesOf(40, 200) },
    { "Archive/": filesOf(100, 300) },
    { ...filesOf(30, 400), "Quarters/": { "Q1/": filesOf(35, 500), "Q2/": filesOf(35, 600) } },
  ],
  groups: [filesOf(20), { "Drafts/": filesOf(12, 50), "Final/": filesOf(8, 70) }],
});

/** One tree after the other. */
export const treeOf = (trees: readonly SeedFolder[], number: number): SeedFolder =>
  trees[number % trees.length] ?? {};

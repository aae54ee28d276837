// The files of the world `demo`: some of each kind. Texts can be read; what has a size alone is
// made of zeros, whatever its name says.
import { ADMINISTRATOR, FILE, FOLDER, RECYCLED_FILE, USER } from "./known.ts";
import type { SeedFolder } from "./seed.ts";

export const USER_FILES = {
  administrator: {
    "Organization/": {
      "Departments.xlsx": 800,
      "Capacity.csv": "space,GB\nResearch,500\nHardware,200\nSoftware,300\nSales,100\n",
      "Minutes/": {
        "2024-10.docx": { size: 1_000, createdTime: "2024-10-07" },
        "2024-11.docx": { size: 1_000, createdTime: "2024-11-04" },
        "2024-12.docx": { size: 800, createdTime: "2024-12-02" },
      },
    },
    "Reminders.txt": "Renew the contract of the hall.\nInvite the auditors.\n",
  },
  user: {
    [`${FOLDER.name}/`]: {
      ".": {
        id: FOLDER.id,
        description: "Everything about the trade fair",
        createdTime: "2024-09-02",
      },
      [FILE.name]: {
        id: FILE.id,
        text: "Stand 12 in hall 3.\nThree demonstrations a day.\nSun Bo brings the posters.\n",
        versions: [
          { text: "Stand 12 in hall 3.\n", keepForever: true },
          "Stand 12 in hall 3.\nThree demonstrations a day.\n",
        ],
        createdTime: "2024-09-02",
        editedTime: "2024-11-18T09:30Z",
      },
      "Budget.xlsx": { size: 800, versions: [600], createdTime: "2024-09-03" },
      "Hall.png": { size: 1_400, createdTime: "2024-09-05" },
      "Talk/": {
        "Slides.pptx": { size: 1_400, createdTime: "2024-11-11" },
        "Abstract.txt": "How the prototype is measured.\n",
      },
    },
    "Pictures/": {
      "Team.jpg": { size: 1_400, createdTime: "2024-06-21" },
      "Workshop.jpg": { size: 1_400, createdTime: "2024-07-15" },
      "Tour.mp4": { size: 1_400, createdTime: "2024-07-15" },
    },
    "Backup.zip": { size: 1_000, createdTime: "2024-08-30" },
    "Keys.txt": { text: "In the drawer on the left.\n", hidden: true },
    "Empty folder/": {},
    "Empty.txt": "",
    [RECYCLED_FILE.name]: {
      ...{ id: RECYCLED_FILE.id, text: "Ask for a larger stand.\n", recycled: true },
      createdTime: "2023-11-20",
    },
    "Old drafts/": {
      ".": { recycled: true, createdTime: "2023-10-02" },
      "Draft 1.txt": "Stand 7 in hall 1.\n",
      "Draft 2.txt": "Stand 9 in hall 1.\n",
    },
  },
  second: { "Logs/": { "build.log": "compile: ok\ntest: ok\n" } },
} as const satisfies Record<string, SeedFolder>;

export const DEPARTMENT_FILES = {
  research: {
    "Guidelines.pdf": { size: 1_400, owner: ADMINISTRATOR.name },
    "Measurements/": {
      "Measurements.xlsx": { size: 1_000, owner: "Chen Yu", versions: [600, 800] },
      "Raw/": {
        "day 1.csv": "time,value\n09:00,1.7\n10:00,1.9\n",
        "day 2.csv": "time,value\n09:00,1.8\n10:00,2.1\n",
      },
    },
    "Superseded.docx": { size: 800, owner: "Chen Yu", recycled: true },
  },
  software: {
    "Readme.txt": "All may read here; ask Tom Fischer for more.\n",
    "Releases/": { "1.0.zip": 1_000, "1.1.zip": 1_000 },
  },
} as const satisfies Record<string, SeedFolder>;

export const GROUP_FILES = {
  tradeFair: {
    "Posters/": {
      "Poster A.png": { size: 1_400, owner: "Sun Bo" },
      "Poster B.png": { size: 1_400, owner: "Sun Bo" },
    },
    "Shifts.xlsx": { size: 600, owner: USER.name },
    "Invitation.docx": { size: 800, versions: [600] },
    "Jingle.mp3": { size: 1_400, recycled: true },
  },
  archive: { "2023/": { "Report.pdf": { size: 1_000, createdTime: "2023-12-18" } } },
} as const satisfies Record<string, SeedFolder>;

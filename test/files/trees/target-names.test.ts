// What names of the service are here.
import { describe, expect, it } from "vitest";
import {
  createNameRegister,
  faultOfTargetName,
  numberedName,
} from "../../../src/files/trees/target-names.ts";

describe("a name", () => {
  it.each([
    ...[
      "",
      ".",
      "..",
      "../x",
      "a/../../x",
      "/x",
      "x/",
      "C:\\x",
      "a\\..\\x",
      "\\\\host\\x",
      "\0",
      "a\0b",
    ],
  ])("%j is refused everywhere", (name) => {
    expect(faultOfTargetName(name, "linux")).toMatch(/^has /);
    expect(faultOfTargetName(name, "win32")).toMatch(/^has /);
  });

  it.each([
    ...[
      "a:b",
      "CON",
      "con",
      "nul.txt",
      "NUL .txt",
      "Com1.log",
      "LPT¹",
      "CONOUT$",
      "x.",
      "x ",
      "x\u0007",
      "a?",
      "a*",
    ],
  ])("%j is refused by Windows alone", (name) => {
    expect(faultOfTargetName(name, "linux")).toBeUndefined();
    expect(faultOfTargetName(name, "darwin")).toBeUndefined();
    expect(faultOfTargetName(name, "win32")).toMatch(/^has /);
  });

  it.each(["..x", ".x", "x..y", "console", "com", "COM10", "nul-1", "é", " x", "$&"])(
    "%j is taken everywhere",
    (name) => {
      expect(faultOfTargetName(name, "linux")).toBeUndefined();
      expect(faultOfTargetName(name, "win32")).toBeUndefined();
    },
  );

  it.each([
    ["report.pdf", "report (2).pdf"],
    ["report", "report (2)"],
    [".profile", ".profile (2)"],
    ["a.tar.gz", "a.tar (2).gz"],
  ])("%s becomes %s", (name, numbered) => {
    expect(numberedName(name, 2)).toBe(numbered);
  });
});

describe("two names", () => {
  const NEITHER = { case: false, unicode: false };
  it.each([
    ["A.JPG", "a.jpg", { case: true, unicode: false }],
    ["ΟΔΟΣ", "οδος", { case: true, unicode: false }],
    ["\u00e9", "e\u0301", { case: false, unicode: true }],
    ["\u00c9", "e\u0301", { case: true, unicode: true }],
  ])("%s and %s are one where the file system folds them", (first, second, folding) => {
    const register = createNameRegister(folding);
    expect([register(first), register(second)]).toEqual([undefined, first]);
    const exact = createNameRegister(NEITHER);
    expect([exact(first), exact(second), exact(first)]).toEqual([undefined, undefined, first]);
  });
});

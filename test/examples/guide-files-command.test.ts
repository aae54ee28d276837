// What the guide to files by the command line shows, run by bash as it is written, from the first
// block to the last, against a sandbox.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it, onTestFinished } from "vitest";
import { CONFLICTS } from "../../src/cli/files/send-file.ts";
import { guideExamples } from "../support/guide.ts";
import { shellDirectory } from "../support/shell.ts";

const GUIDE = "openapi/guide/20-files-by-command.md";
const text = readFileSync(GUIDE, "utf8");

it("every block of the guide runs", { timeout: 60_000 }, async () => {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const { cwd, write, run } = shellDirectory();
  for (const path of ["report.pdf", "plan.pdf", "site/index.html", "site/node_modules/x.js"]) {
    write(path, path);
  }
  const blocks = guideExamples(GUIDE).map(({ code }) => code);
  expect(blocks).toHaveLength(7);
  const { id: userId } = sandbox.findUser({ name: "Wang Lei" });
  const { stdout, stderr } = await run(blocks.join("\n"), {
    KOODRIVE_ENDPOINT: url,
    KOODRIVE_TOKEN: sandbox.createToken({ userId }),
    XDG_STATE_HOME: join(cwd, "state"),
  });
  expect(stderr.replaceAll(/: [\d.]+ K?i?B( in [\d.]+ s)?$/gm, "").split("\n")).toEqual([
    ...["4 folders, 9 files", "2 sent", "1 to send", "1 sent", "1 sent", "1 identical"],
    ...["4 fetched", "3 fetched", "2 files and 2 folders", "1 instant", ""],
  ]);
  expect(stdout).toContain("└── Plans/");
  expect(stdout).toMatch(/^to remove +\/Web\/site\/index\.html/m);
  expect(stdout).toMatch(/^site\/index\.html$/m);
  expect(stdout).toMatch(/^code +[0-9A-Za-z]{8}$/m);
  expect(stdout).toMatch(/\nF\w+\n$/);
  expect(JSON.parse(readFileSync(join(cwd, "files.json"), "utf8"))).toHaveLength(5);
  expect(readdirSync(join(cwd, "backup/Web"))).toEqual(["site", "site.tar"]);
  expect(readdirSync(join(cwd, "pictures/Pictures")).sort()).toEqual(["Team.jpg", "Workshop.jpg"]);
  expect(sandbox.getJournal({ refused: true }).entries).toEqual([]);
});

it("the guide has every way to treat a name that is taken", () => {
  for (const conflict of CONFLICTS) expect(text).toContain(`\`${conflict}\``);
});

// Answers that are lost when the work is done: whether it is done is looked at, or it is told that
// it may be.
import { describe, expect, it } from "vitest";
import { setUpCommands } from "../support/koodrive-files.ts";
import { respondWith, serve } from "../support/server.ts";

const set = setUpCommands("demo", "Wang Lei");
const { run, rows } = set;
const exists = async (path: string) => (await run(`ls ${path}`)).code === 0;

const LOST = [{ reset: true }, { status: 502 }, { status: 503 }] as const;
const lose = (operation: string, fault: (typeof LOST)[number]) =>
  set.sandbox.injectFault({ operation, when: "after", ...fault });
const failBefore = (operation: string) =>
  set.sandbox.injectFault({ operation, when: "before", status: 503, times: "always" });

describe("a folder of which the service does not answer that it is made", () => {
  it.each(LOST)("is made: %j", async (fault) => {
    lose("files.createDirectory", fault);
    const [made] = await rows("mkdir /Lost");
    expect(await rows("ls /")).toContainEqual(
      expect.objectContaining({ name: "Lost", kind: "folder", id: made.id }),
    );
    expect(made).toEqual({
      status: "made",
      path: "/Lost",
      id: expect.any(String),
    });
  });

  it("is made on the way to others, of --parents and of an upload", async () => {
    lose("files.createDirectory", { reset: true });
    expect((await run("mkdir --parents /A/B/C")).code).toBe(0);
    set.write("a.txt", "one");
    lose("files.createDirectory", { status: 503 });
    expect((await run("upload a.txt --to /D/E --parents")).code).toBe(0);
    expect([await exists("/A/B/C"), await exists("/D/E/a.txt")]).toEqual([true, true]);
  });

  it("is a failure if it is not there", async () => {
    failBefore("files.createDirectory");
    const { code, stderr } = await run("mkdir /Lost");
    expect(code).toBe(6);
    expect(stderr).toContain("HTTP 503");
    set.sandbox.clearFaults();
    expect(await exists("/Lost")).toBe(false);
  });
});

describe("files of which the service does not answer that they are removed", () => {
  it.each(LOST)("are removed: %j", async (fault) => {
    lose("jobs.create", fault);
    const removed = await rows("rm /Keys.txt /Plans --recursive --yes");
    expect(removed).toMatchObject([
      { status: "removed", path: "/Keys.txt" },
      { status: "removed", path: "/Plans" },
    ]);
    expect([await exists("/Keys.txt"), await exists("/Plans")]).toEqual([false, false]);
  });

  it("are failures while they are there, and it is told that this may change", async () => {
    failBefore("jobs.create");
    const { code, stderr } = await run("rm /Keys.txt --yes");
    expect(code).toBe(6);
    expect(stderr).toContain("/Keys.txt: ");
    expect(stderr).toContain("It may be removed yet, if the service has begun with it");
    expect(await exists("/Keys.txt")).toBe(true);
  });

  it("are failures without such a word if the service has refused it", async () => {
    set.sandbox.injectFault({ operation: "jobs.create", status: 400, code: 13000306 });
    const { code, stderr } = await run("rm /Keys.txt --yes");
    expect(code).toBe(1);
    expect(stderr).not.toContain("may be removed");
  });
});

describe("a share of which the service does not answer", () => {
  it.each(LOST)("that it is made is told, with how to look and to end it: %j", async (fault) => {
    lose("shares.create", fault);
    const { code, stdout, stderr } = await run("share /Keys.txt --code");
    expect(code).not.toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain(
      "A link may have been made all the same, which nobody knows: koodrive share --list shows " +
        "it, and koodrive share --cancel ID ends it.",
    );
    const listed = await rows("share --list");
    expect(listed.map(({ name }: { name: string }) => name)).toContain("Keys.txt");
  });

  it("is told in JSON, too", async () => {
    lose("shares.create", { reset: true });
    const { stderr } = await run("share /Keys.txt --json");
    expect(JSON.parse(stderr).error).toMatchObject({
      ...{ name: "NetworkError", exitCode: 7 },
      remedy: expect.stringContaining("koodrive share --cancel ID ends it"),
    });
  });

  it("is not told of if nothing was sent, or the service has refused it", async () => {
    set.sandbox.injectFault({ operation: "shares.create", status: 400, code: 13000306 });
    expect((await run("share /Keys.txt")).stderr).not.toContain("may have been made");
  });

  it("is a failure if the service does not say what the link is", async () => {
    const { url } = await serve((response, request) =>
      respondWith({
        ...{ code: 0, msg: "ok", data: { containerId: "C", type: "1", ownerId: "1" } },
        ...(request.target.includes("/files/0") && {
          files: [{ id: "F1", fileName: "Keys.txt", fileType: "45", size: "1" }],
        }),
      })(response, request),
    );
    const env = { ...set.env, KOODRIVE_ENDPOINT: url };
    const { code, stdout, stderr } = await run("share /Keys.txt --space C", { env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("The service does not say what the link is.\nA link may have been");
  });

  it("that it has ended is told, with how to look", async () => {
    const { shareId } = await rows("share /Keys.txt");
    lose("shares.cancel", { reset: true });
    const { code, stderr } = await run(`share --cancel ${shareId} --yes`);
    expect(code).toBe(7);
    expect(stderr).toContain("It may have ended all the same: koodrive share --list shows");
  });
});

import { type CommandEntry, createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { ADDRESS, errorOf, sendCommand } from "../../support/control.ts";

const START = Date.UTC(2026, 0, 1);

describe("a command over HTTP", () => {
  it("takes its arguments as a JSON object, and answers what the method returns", async () => {
    const sandbox = createSandbox({ now: () => START });
    const response = await sendCommand(sandbox, "advanceClock", { body: { minutes: 21 } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual(sandbox.getClock());
    expect(sandbox.now()).toBe(START + 21 * 60_000);
  });

  it("needs no body without arguments, and answers null without a result", async () => {
    const sandbox = createSandbox();
    sandbox.updateOrganization({ name: "Other" });
    const response = await sandbox.fetch(`${ADDRESS}/_sandbox/reset`, { method: "POST" });
    expect([response.status, await response.text()]).toEqual([200, "null\n"]);
    expect(sandbox.world.organization.name).toBe("Sandbox");
  });

  it("answers a text as JSON, too", async () => {
    const sandbox = createSandbox();
    const { id: userId } = sandbox.findUser();
    const response = await sendCommand(sandbox, "createToken", { body: { userId } });
    expect(await response.json()).toMatch(/^Bearer\+[\da-f]{48}$/);
  });

  it("is announced as JSON, in whatever way that is written", async () => {
    const headers = { "content-type": "Application/JSON; charset=utf-8" };
    const response = await sendCommand(createSandbox(), "advanceClock", { headers });
    expect(response.status).toBe(200);
  });
});

describe("the option logCommand", () => {
  it("gets what has changed something, when it came, and no arguments", async () => {
    const entries: CommandEntry[] = [];
    const logCommand = (entry: CommandEntry) => void entries.push(entry);
    const sandbox = createSandbox({ now: () => START, logCommand });
    await sendCommand(sandbox, "advanceClock", { body: { days: 1 } });
    await sendCommand(sandbox, "getClock");
    await sendCommand(sandbox, "advanceClock", { body: { days: -1 } });
    await sendCommand(sandbox, "createApplication", { body: { appSecret: "s3cret" } });
    sandbox.reset();
    expect(entries).toEqual([
      { time: "2026-01-01T00:00:00.000Z", command: "advanceClock" },
      { time: "2026-01-02T00:00:00.000Z", command: "createApplication" },
    ]);
  });

  it("does not hinder a command when it fails", async () => {
    const logCommand = () => {
      throw new Error("the disk is full");
    };
    const response = await sendCommand(createSandbox({ logCommand }), "reset");
    expect(response.status).toBe(200);
  });
});

describe("a command that only reads", () => {
  it("is run by GET, too, with its arguments in the query", async () => {
    const sandbox = createSandbox();
    const get = async (path: string) => (await sandbox.fetch(`${ADDRESS}/_sandbox/${path}`)).json();
    expect(await get("findUser?name=Wang%20Lei")).toEqual(sandbox.findUser({ name: "Wang Lei" }));
    expect(await get("listUsers?role=1&limit=1")).toEqual(sandbox.listUsers({ role: 1, limit: 1 }));
    // No number: the text is what the argument takes.
    const { id } = sandbox.findUser();
    expect(await get(`findUser?userId=${id}`)).toMatchObject({ id });
  });

  it("changes nothing", async () => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    for (const name of ["getInfo", "getClock", "findUser", "listUsers"]) {
      expect((await sandbox.fetch(`${ADDRESS}/_sandbox/${name}`)).status).toBe(200);
    }
    expect(sandbox.world).toBe(world);
  });

  it("refuses arguments in the query as in a body", async () => {
    const response = await createSandbox().fetch(`${ADDRESS}/_sandbox/listUsers?limit=many`);
    expect(await errorOf(response)).toEqual({
      status: 400,
      argument: "limit",
      message: "limit must be a whole number from 1 to 1000",
    });
  });
});

describe("the address of the control", () => {
  const describeCommands = async () => {
    const response = await createSandbox().fetch(`${ADDRESS}/_sandbox/`);
    expect(response.status).toBe(200);
    return (await response.json()).commands;
  };

  it("tells what there is, and the arguments of each: what they must be, and which are required", async () => {
    const commands = await describeCommands();
    expect(commands).toMatchObject({
      reset: { methods: ["POST"], arguments: {} },
      getClock: { methods: ["GET", "POST"], arguments: {} },
      createAuthCode: {
        methods: ["POST"],
        arguments: {
          userId: { expected: "a non-empty string", required: true },
          domain: { expected: "a non-empty string", required: false },
        },
      },
    });
    const { fetch, listen, now, world, ...methods } = createSandbox();
    expect(Object.keys(commands).sort()).toEqual(Object.keys(methods).sort());
  });

  it("tells by which methods each is run", async () => {
    const { fetch } = createSandbox();
    const described = await describeCommands();
    const allowed = Object.keys(described).map(async (name) => {
      const response = await fetch(`${ADDRESS}/_sandbox/${name}`, { method: "DELETE" });
      return [name, response.headers.get("allow")?.split(", ")];
    });
    expect(Object.fromEntries(await Promise.all(allowed))).toEqual(
      Object.fromEntries(Object.keys(described).map((name) => [name, described[name].methods])),
    );
  });
});

describe("an answer of the control", () => {
  it.each(["getClock", "reset", "rest"])("ends in a line feed, for terminals: %s", async (name) => {
    const response = await sendCommand(createSandbox(), name);
    expect(await response.text()).toMatch(/^[^\n]+\n$/);
  });
});

describe("what is wrong with a command over HTTP", () => {
  it("names the argument, and nothing is done", async () => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    const body = { userLimit: -1, name: "Other" };
    expect(await errorOf(await sendCommand(sandbox, "updateOrganization", { body }))).toEqual({
      status: 400,
      argument: "userLimit",
      message: "userLimit must be a whole number from 0 to 2147483647",
    });
    expect(sandbox.world).toBe(world);
  });

  it("names no argument where none is to blame", async () => {
    const sandbox = createSandbox();
    for (let count = 0; count < 100; count += 1) sandbox.snapshot();
    expect(await errorOf(await sendCommand(sandbox, "snapshot"))).toEqual({
      status: 409,
      message: "There can be 100 at most: delete some snapshots by deleteSnapshot.",
    });
  });

  it.each(["rest", "", "constructor", "__proto__", "toString", "reset/", "forks", "getClock/now"])(
    "is that there is no command %j, with a list of those that there are",
    async (name) => {
      const error = await errorOf(await sendCommand(createSandbox(), name));
      expect(error).toMatchObject({ status: 404, message: expect.stringMatching(/command/) });
      expect(Object.keys(error.commands)).toEqual(
        expect.arrayContaining(["reset", "advanceClock", "fork"]),
      );
    },
  );

  it("is its method", async () => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    const send = (name: string, method: string) =>
      sandbox.fetch(`${ADDRESS}/_sandbox/${name}`, { method });
    const response = await send("reset", "GET");
    expect(response.headers.get("allow")).toBe("POST");
    expect(await errorOf(response)).toEqual({ status: 405, message: "reset is run by POST." });
    expect((await send("getClock", "DELETE")).headers.get("allow")).toBe("GET, POST");
    expect((await send("snapshot", "PUT")).status).toBe(405);
    expect(sandbox.world).toBe(world);
    expect(sandbox.getInfo().snapshots).toEqual([]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "json"])(
    "is a body of the type %j, which a page of any origin can send",
    async (type) => {
      const sandbox = createSandbox({ now: () => START });
      const headers = { "content-type": type };
      const response = await sendCommand(sandbox, "advanceClock", { body: { days: 1 }, headers });
      expect(await errorOf(response)).toEqual({
        status: 403,
        message: "The body must be sent as application/json.",
      });
      expect(sandbox.now()).toBe(START);
    },
  );

  it.each(["[]", "null", "7", '"text"', "{", "minutes=21"])("is the body %s", async (body) => {
    const response = await createSandbox().fetch(`${ADDRESS}/_sandbox/advanceClock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(await errorOf(response)).toEqual({
      status: 400,
      argument: "body",
      message: "body must be a JSON object",
    });
  });

  it("is the length of its body", async () => {
    const body = { name: "a".repeat(12 * 1024 * 1024) };
    const response = await sendCommand(createSandbox(), "updateOrganization", { body });
    expect(await errorOf(response)).toMatchObject({ status: 413 });
  });

  it("is a query beside POST, where arguments would be overlooked", async () => {
    const sandbox = createSandbox({ now: () => START });
    const response = await sendCommand(sandbox, "advanceClock?minutes=21");
    expect(await errorOf(response)).toMatchObject({ status: 400 });
    expect(sandbox.now()).toBe(START);
  });
});

describe("the option control", () => {
  it("leaves nothing of it over HTTP, and the methods as they are", async () => {
    const sandbox = createSandbox({ control: false });
    const response = await sendCommand(sandbox, "getInfo");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error_code: "APIGW.0101" });
    expect(sandbox.getInfo().world).toBe("demo");
  });
});

import { NetworkError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { create, failure, setUpCalls, update } from "../../support/faulty-calls.ts";

describe("which requests a fault happens to", () => {
  it("is those of its operation, so many times", async () => {
    const { command, clientOf } = setUpCalls();
    const koodrive = clientOf({ retry: false });
    command.injectFault({ operation: "spaces.update", status: 503, times: 2 });
    await create(koodrive);
    for (const _ of [1, 2]) await expect(update(koodrive)).rejects.toThrow("503");
    await update(koodrive);
  });

  it("is all of them for all, even to unknown paths, and always", async () => {
    const { command, fetch, clientOf } = setUpCalls();
    command.injectFault({ status: 503, times: "always" });
    const koodrive = clientOf({ retry: false });
    for (const _ of [1, 2, 3]) await expect(update(koodrive)).rejects.toThrow("503");
    await expect(create(koodrive)).rejects.toThrow("503");
    expect((await fetch("https://koodrive.example.com/nowhere")).status).toBe(503);
  });

  it("follows the order of injection, one fault a request", async () => {
    const { command, clientOf } = setUpCalls();
    const koodrive = clientOf({ retry: false });
    command.injectFault({ status: 502 });
    command.injectFault({ reset: true });
    command.injectFault({ status: 504 });
    await expect(update(koodrive)).rejects.toThrow("502");
    await expect(update(koodrive)).rejects.toBeInstanceOf(NetworkError);
    await expect(update(koodrive)).rejects.toThrow("504");
    await update(koodrive);
  });

  it("begins after those that it leaves alone, whatever happens to these", async () => {
    const { command, clientOf } = setUpCalls();
    const koodrive = clientOf({ retry: false });
    command.injectFault({ operation: "spaces.update", status: 502, skip: 1 });
    command.injectFault({ operation: "spaces.update", status: 504, skip: 2, times: 2 });
    await update(koodrive);
    await create(koodrive);
    for (const status of ["502", "504", "504"]) {
      await expect(update(koodrive)).rejects.toThrow(status);
    }
    await update(koodrive);
  });

  it("is decided by chance, the same with the same seed", async () => {
    const statuses = async (seed: number) => {
      const { command, fetch } = setUpCalls();
      command.injectFault({ status: 503, probability: 0.5, times: "always", seed });
      const found: number[] = [];
      for (let call = 0; call < 40; call += 1) {
        found.push((await fetch("https://koodrive.example.com/")).status);
      }
      return found;
    };
    const first = await statuses(1);
    expect(first.filter((status) => status === 503).length).toBeGreaterThan(10);
    expect(first.filter((status) => status === 404).length).toBeGreaterThan(10);
    expect(await statuses(1)).toEqual(first);
    expect(await statuses(2)).not.toEqual(first);
  });
});

describe("the commands about faults", () => {
  it("list what can still happen, and how often it has", async () => {
    const { command, clientOf } = setUpCalls();
    expect(command.injectFault({ operation: "spaces.update", status: 503, times: 2 })).toEqual({
      fault: {
        ...{ id: 1, operation: "spaces.update", when: "before", skip: 0, times: 2 },
        ...{ probability: 1, seed: 1, status: 503, happened: 0 },
      },
    });
    command.injectFault({ body: "cut" });
    await failure(update(clientOf({ retry: false })));
    expect(command.listFaults().faults).toMatchObject([
      { id: 1, happened: 1 },
      { id: 2, operation: "all", when: "after", body: "cut" },
    ]);
    await failure(update(clientOf({ retry: false })));
    expect(command.listFaults().faults).toMatchObject([{ id: 2 }]);
  });

  it("take back one, those of an operation, or all", () => {
    const { command } = setUpCalls();
    const inject = (operation: string) => command.injectFault({ operation, reset: true }).fault.id;
    const ids = ["spaces.update", "spaces.update", "spaces.get", "all"].map(inject);
    expect(command.clearFaults({ id: ids[0] })).toEqual({ cleared: 1 });
    expect(command.clearFaults({ operation: "spaces.update" })).toEqual({ cleared: 1 });
    expect(command.clearFaults({ id: 99 })).toEqual({ cleared: 0 });
    expect(command.clearFaults()).toEqual({ cleared: 2 });
    expect(command.listFaults()).toEqual({ faults: [] });
  });

  it.each([
    ["operation", { operation: "spaces.updat", status: 503 }],
    ["operation", { operation: "", status: 503 }],
    ["operation", { operation: 7, status: 503 }],
    ["when", { when: "during", status: 503 }],
    ["skip", { skip: -1, status: 503 }],
    ["times", { times: 0, status: 503 }],
    ["times", { times: 1.5, status: 503 }],
    ["probability", { probability: 0, status: 503 }],
    ["probability", { probability: 1.1, status: 503 }],
    ["seed", { seed: "a", status: 503 }],
    ["delay", { delay: -1 }],
    ["delay", { delay: Number.POSITIVE_INFINITY }],
    ["status", { status: 199 }],
    ["status", { status: 600 }],
    ["status", { status: 204 }],
    ["status", { status: "503" }],
    ["code", { code: 0 }],
    ["code", { code: 429 }],
    ["code", { code: "1300031" }],
    ["code", { code: 130003111 }],
    ["code", { code: "00000311" }],
    ["code", { code: "APIGW.1" }],
    ["code", { code: "apigw.0308" }],
    ["code", { code: ["APIGW.0308"] }],
    ["retryAfter", { retryAfter: 1.5, status: 503 }],
    ["retryAfter", { retryAfter: 1, reset: true }],
    ["retryAfter", { retryAfter: 1, delay: 1 }],
    ["reset", { reset: 1 }],
    ["status", { reset: true, status: 503 }],
    ["code", { reset: true, code: 13000201 }],
    ["body", { reset: true, body: "cut" }],
    ["dateOffset", { reset: true, dateOffset: 1 }],
    ["body", { body: "half" }],
    ["operation", { body: "changed" }],
    ["operation", { body: "changed", operation: "spaces.update" }],
    ["partNumber", { partNumber: 0, operation: "storage.put", status: 503 }],
    ["partNumber", { partNumber: 1, operation: "storage.get", status: 503 }],
    ["dateOffset", { dateOffset: 1e13 }],
    ["status", {}],
    ["status", { reset: false, times: 2 }],
    ["stauts", { stauts: 503 }],
  ])("refuse an argument by its name: %s", (argument, args) => {
    const { command } = setUpCalls();
    expect(() => command.injectFault(args as object)).toThrow(
      expect.objectContaining({ name: "ArgumentError", argument }),
    );
    expect(command.listFaults().faults).toEqual([]);
  });

  it("take an operation by its operationId, too", () => {
    const { command } = setUpCalls();
    const { fault } = command.injectFault({ operation: "updateSpace", status: 503 });
    expect(fault.operation).toBe("spaces.update");
    expect(command.clearFaults({ operation: "updateSpace" })).toEqual({ cleared: 1 });
  });

  it.each(["13000311", 13000311, "APIGW.0308"])("take the code %j", (code) => {
    expect(setUpCalls().command.injectFault({ code }).fault.code).toBe(String(code));
  });

  it.each([
    ["spaces.updat", "spaces.update"],
    ["space.updates", "spaces.update"],
    ["UpdateSpace", "updateSpace"],
  ])("name the operation that is nearest to %s", (operation, nearest) => {
    const { command } = setUpCalls();
    for (const run of [command.clearFaults, command.getJournal]) {
      expect(() => run({ operation })).toThrow(new RegExp(`; the nearest is ${nearest}$`));
    }
    expect(() => command.injectFault({ operation, status: 503 })).toThrow(`is ${nearest}`);
  });

  it("name none where none is near", () => {
    const { command } = setUpCalls();
    for (const operation of ["everything", "x".repeat(1e6)]) {
      expect(() => command.clearFaults({ operation })).toThrow(/operationId, or "all"$/);
    }
  });

  it("say what a status is given as", () => {
    const { command } = setUpCalls();
    expect(() => command.injectFault({ code: 429 })).toThrow(
      "code must be a code of the service or its gateway, such as 13000311 or APIGW.0308; " +
        "429 is a status of HTTP, which is the argument status",
    );
  });

  it("refuse wrong filters", () => {
    const { command } = setUpCalls();
    for (const [argument, filter] of [
      ["id", { id: 0 }],
      ["operation", { operation: "none" }],
      ["ids", { ids: [1] }],
    ] as const) {
      expect(() => command.clearFaults(filter as object)).toThrow(
        expect.objectContaining({ argument }),
      );
    }
    expect(() => command.listFaults({ id: 1 })).toThrow(
      expect.objectContaining({ argument: "id" }),
    );
  });
});

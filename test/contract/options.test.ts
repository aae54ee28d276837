import { type MonitorOptions, monitorContract, recordHar } from "koodrive-client/contract";
import { describe, expect, it } from "vitest";

const refused = (argument: string) => ({ name: "ArgumentError", argument });

describe("an option of the monitor is refused by name:", () => {
  it.each<[string, object]>([
    ["onDeviations", { onDeviations: () => {} }],
    ["mode", { mode: "warn" }],
    ["fetch", { fetch: "fetch" }],
    ["onDeviation", { onDeviation: "warn" }],
    ["onUnchecked", { onUnchecked: {} }],
    ["repeat", { repeat: "no" }],
    ["wireVariants", { wireVariants: 1 }],
    ["maxBytes", { maxBytes: -1 }],
    ["options", []],
  ])("%s", async (argument, options) => {
    await expect(monitorContract(options as MonitorOptions)).rejects.toMatchObject(
      refused(argument),
    );
  });
});

describe("an option of the recorder is refused by name:", () => {
  it.each<[string, object]>([
    ["maxEntry", { maxEntry: 1 }],
    ["maxEntries", { maxEntries: "all" }],
    ["maxBytes", { maxBytes: Number.NaN }],
    ["fetch", { fetch: {} }],
  ])("%s", (argument, options) => {
    expect(() => recordHar(options)).toThrow(expect.objectContaining(refused(argument)));
  });
});

// What people are told of codes of a success that nothing shows, and of examples without them.
import { describe, it } from "vitest";
import type { Contract, Node } from "../../scripts/contract/contract.ts";
import { operations } from "../../scripts/generate/operations.ts";
import { expectTold } from "./mistakes.ts";

const KEY = "x-koodrive-success-code";

interface Row {
  change(contract: Contract): unknown;
  place: [file: string, text: string];
  message: string;
  hint: string;
}

const set = (id: string, code: number) => (contract: Contract) =>
  Object.assign(contract.operation(id).node, { [KEY]: code });
const example = (contract: Contract, id: string, name: string): Node =>
  contract.successExamples(contract.operation(id))[name];

const PLAYBACK = "openapi/media/getPlaybackAddress.yaml";

const rows: Record<string, Row> = {
  "an example with another code": {
    change: (contract) => {
      example(contract, "getPlaybackAddress", "published").value.code = 201;
    },
    place: [PLAYBACK, "published:"],
    message: 'the success example "published" of getPlaybackAddress has the code 201',
    hint: `Write 0, or say by ${KEY} that this is the code of a success.`,
  },
  "an example with a code of its own, of an operation that has none": {
    change: (contract) => delete contract.operation("getPlaybackAddress").node[KEY],
    place: [PLAYBACK, "published:"],
    message: 'the success example "published" of getPlaybackAddress has the code 200',
    hint: "Write 0",
  },
  "one that no example shows": {
    change: (contract) => {
      example(contract, "getPlaybackAddress", "published").value.code = 0;
    },
    place: [PLAYBACK, `${KEY}: 200`],
    message: "the success code 200 of getPlaybackAddress is in none of its success examples",
    hint: "Correct it, or give an example that has it.",
  },
  "one that needs no saying": {
    change: (contract) => {
      set("getPlaybackAddress", 0)(contract);
      example(contract, "getPlaybackAddress", "published").value.code = 0;
    },
    place: [PLAYBACK, `${KEY}: 200`],
    message: "the success code 0 of getPlaybackAddress is that of every operation",
    hint: `Leave ${KEY} out.`,
  },
  "one of a response that is not JSON": {
    change: set("getSubtitleVtt", 200),
    place: ["openapi/subtitles/getSubtitleVtt.yaml", "operationId: getSubtitleVtt"],
    message: "the success code 200 of getSubtitleVtt is of a response without a code",
    hint: `Leave ${KEY} out, or describe the field.`,
  },
  "one of a response that has no such field": {
    change: ({ root }) => delete root.components.schemas.GetPlaybackAddressResponse.properties.code,
    place: [PLAYBACK, `${KEY}: 200`],
    message: "the success code 200 of getPlaybackAddress is of a response without a code",
    hint: `Leave ${KEY} out, or describe the field.`,
  },
};

describe("a code of a success is refused:", () => {
  it.each(Object.entries(rows))("%s", (_, row) => expectTold({ ...row, generate: operations }));
});

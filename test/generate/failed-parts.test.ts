// What people are told of marks for failures that no command could read.
import { describe, it } from "vitest";
import type { Contract } from "../../scripts/contract/contract.ts";
import { commands } from "../../scripts/generate/commands.ts";
import { expectTold } from "./mistakes.ts";

const KEY = "x-koodrive-failures";
const SHARES = "openapi/shares/schemas.yaml";

const fieldsOf = ({ root }: Contract) =>
  root.components.schemas.BatchCancelSharesResponse.properties;

interface Row {
  change(contract: Contract): unknown;
  place: [file: string, text: string];
  message: string;
  hint: string;
}

const rows: Record<string, Row> = {
  "one on a text": {
    change: (contract) => {
      const fields = fieldsOf(contract);
      delete fields.subResponseList[KEY];
      fields.msg = { type: "string", [KEY]: "elements" };
    },
    place: [SHARES, "    msg:"],
    message: `${KEY} stands on no list`,
    hint: "Write it on the list of failures.",
  },
  "a second one": {
    change: (contract) => {
      const fields = fieldsOf(contract);
      fields.other = structuredClone(fields.subResponseList);
    },
    place: [SHARES, "  properties:"],
    message: "batchCancelShares has two lists of failures",
    hint: `Leave ${KEY} at one of them.`,
  },
  "one of codes, of elements without any": {
    change: (contract) => {
      fieldsOf(contract).subResponseList.items = { type: "string" };
    },
    place: [SHARES, "    subResponseList:"],
    message: `${KEY} is of codes, and the elements have none`,
    hint: "Describe the field code.",
  },
};

describe("a mark for failures is refused:", () => {
  it.each(Object.entries(rows))("%s", (_, row) => expectTold({ ...row, generate: commands }));
});

// What changes of schemas mean for programs: for those that send them, and for those that get them.
import { describe, expect, it } from "vitest";
import type { Node } from "../../scripts/contract/contract.ts";
import { changesOf } from "./changes.ts";
import { smallContract } from "./contract.ts";

/** A change of a schema, and what it and its reverse mean where it is sent and where it is got. */
interface Case {
  change(schema: Node): void;
  /** What is said of the change, and of its reverse. */
  says: [there: string, back: string];
  sent: [there: string, back: string];
  got: [there: string, back: string];
}

const CASES: Record<string, Case> = {
  "a field less": {
    change: ({ properties }) => delete properties.name,
    says: ["/name: field removed", "/name: field added"],
    sent: ["major", "minor"],
    got: ["major", "minor"],
  },
  "one more field that is required": {
    change: ({ properties, required }) => {
      properties.code = { type: "string" };
      required.push("code");
    },
    says: ["/code: required field added", "/code: field removed"],
    sent: ["major", "major"],
    got: ["minor", "major"],
  },
  "a field that is required now": {
    change: ({ required }) => required.push("name"),
    says: ["/name: field required", "/name: field optional"],
    sent: ["major", "minor"],
    got: ["minor", "major"],
  },
  "fewer types": {
    change: ({ properties }) => {
      properties.either.oneOf.pop();
    },
    says: ["/either: type narrower, 2 → 1 oneOf", "/either: type wider, 1 → 2 oneOf"],
    sent: ["major", "minor"],
    got: ["minor", "major"],
  },
  "one more type": {
    change: ({ properties }) => {
      properties.id.type = ["string", "null"];
    },
    says: [
      '/id: type wider, "string" → ["string","null"]',
      '/id: type narrower, ["string","null"] → "string"',
    ],
    sent: ["minor", "major"],
    got: ["major", "minor"],
  },
  "a number where an integer was": {
    change: ({ properties }) => {
      properties.size.type = "number";
    },
    says: ['/size: type wider, "integer" → "number"', '/size: type narrower, "number" → "integer"'],
    sent: ["minor", "major"],
    got: ["major", "minor"],
  },
  "a condition more": {
    change: ({ properties }) => {
      properties.name.allOf = [{ minLength: 1 }];
    },
    says: ["/name: type narrower, 0 → 1 allOf", "/name: type wider, 1 → 0 allOf"],
    sent: ["major", "minor"],
    got: ["minor", "major"],
  },
  "a value less": {
    change: ({ properties }) => properties.kind.enum.pop(),
    says: ["/kind: value removed, 2", "/kind: value added, 2"],
    sent: ["major", "minor"],
    got: ["minor", "minor"],
  },
  "any value": {
    change: ({ properties }) => delete properties.kind.enum,
    says: ["/kind: values no longer listed, [1,2]", "/kind: values listed, [1,2]"],
    sent: ["minor", "major"],
    got: ["major", "minor"],
  },
  "a greater least value": {
    change: ({ properties }) => {
      properties.size.minimum = 2;
    },
    says: ["/size: range smaller, minimum 1 → 2", "/size: range larger, minimum 2 → 1"],
    sent: ["major", "minor"],
    got: ["patch", "patch"],
  },
  "a longer text": {
    change: ({ properties }) => {
      properties.name.maxLength = 20;
    },
    says: ["/name: range larger, maxLength 10 → 20", "/name: range smaller, maxLength 20 → 10"],
    sent: ["minor", "major"],
    got: ["patch", "patch"],
  },
  "no limit": {
    change: ({ properties }) => delete properties.name.maxLength,
    says: ["/name: range larger, maxLength 10 → none", "/name: range smaller, maxLength none → 10"],
    sent: ["minor", "major"],
    got: ["patch", "patch"],
  },
  "another pattern": {
    change: ({ properties }) => {
      properties.name.pattern = "^b";
    },
    says: [
      '/name: range smaller, pattern "^a" → "^b"',
      '/name: range smaller, pattern "^b" → "^a"',
    ],
    sent: ["major", "major"],
    got: ["patch", "patch"],
  },
  "no further fields": {
    change: ({ properties }) => {
      properties.more.additionalProperties = false;
    },
    says: [
      '/more: range smaller, additionalProperties {"type":"string"} → false',
      '/more: range larger, additionalProperties false → {"type":"string"}',
    ],
    sent: ["major", "minor"],
    got: ["patch", "patch"],
  },
  "further fields of another type": {
    change: ({ properties }) => {
      properties.more.additionalProperties.type = ["string", "integer"];
    },
    says: [
      '/more /*: type wider, "string" → ["string","integer"]',
      '/more /*: type narrower, ["string","integer"] → "string"',
    ],
    sent: ["minor", "major"],
    got: ["major", "minor"],
  },
  "elements of another type": {
    change: ({ properties }) => {
      properties.items.items.type = ["string", "null"];
    },
    says: [
      '/items []: type wider, "string" → ["string","null"]',
      '/items []: type narrower, ["string","null"] → "string"',
    ],
    sent: ["minor", "major"],
    got: ["major", "minor"],
  },
  "elements of any type": {
    change: ({ properties }) => delete properties.items.items,
    says: ['/items []: type wider, "string" → none', '/items []: type narrower, none → "string"'],
    sent: ["minor", "major"],
    got: ["major", "minor"],
  },
  "another default": {
    change: ({ properties }) => {
      properties.kind.default = 2;
    },
    says: ["/kind: default changed, 1 → 2", "/kind: default changed, 2 → 1"],
    sent: ["minor", "minor"],
    got: ["patch", "patch"],
  },
  "another unit": {
    change: ({ properties }) => {
      properties.size["x-koodrive-unit"] = "MB";
    },
    says: ['/size: unit changed, "GB" → "MB"', '/size: unit changed, "MB" → "GB"'],
    sent: ["major", "major"],
    got: ["major", "major"],
  },
  "no unit": {
    change: ({ properties }) => delete properties.size["x-koodrive-unit"],
    says: ['/size: unit described, "GB" → none', '/size: unit described, none → "GB"'],
    sent: ["patch", "patch"],
    got: ["patch", "patch"],
  },
  "a wire variant less": {
    change: ({ properties }) => properties.items["x-koodrive-wire"].pop(),
    says: ['/items: wire variant removed, "object"', '/items: wire variant added, "object"'],
    sent: ["major", "minor"],
    got: ["major", "minor"],
  },
  "a secret": {
    change: ({ properties }) => {
      properties.name["x-koodrive-secret"] = true;
    },
    says: ["/name: secrecy changed, none → true", "/name: secrecy changed, true → none"],
    sent: ["patch", "patch"],
    got: ["patch", "patch"],
  },
  "a list of failures": {
    change: ({ properties }) => {
      properties.items["x-koodrive-failures"] = "codes";
    },
    says: [
      '/items: failures described, none → "codes"',
      '/items: failures described, "codes" → none',
    ],
    sent: ["patch", "patch"],
    got: ["minor", "minor"],
  },
  "a deprecated reference": {
    change: ({ properties }) => {
      properties.shared.deprecated = true;
    },
    says: ["/shared: deprecated", "/shared: no longer deprecated"],
    sent: ["minor", "minor"],
    got: ["minor", "minor"],
  },
  "an equal schema by another name": {
    change: ({ properties }) => {
      properties.shared = { type: "object", properties: { id: { type: "string" } } };
    },
    says: ["", ""],
    sent: ["", ""],
    got: ["", ""],
  },
};

describe.each(["Sent", "Got"] as const)("a change of what is %s", (name) => {
  it.each(Object.entries(CASES))("%s", (_, { change, says, sent, got }) => {
    const changed = smallContract();
    change(changed.components.schemas[name]);
    const [there, back] = name === "Sent" ? sent : got;
    const line = (impact: string, text: string) => text && `${impact} ${name} ${text}`;
    expect(changesOf(smallContract(), changed)).toBe(line(there, says[0]));
    expect(changesOf(changed, smallContract())).toBe(line(back, says[1]));
  });
});

describe("a schema", () => {
  it("that goes both ways changes as gravely as the graver way", () => {
    const changed = smallContract();
    changed.components.schemas.Shared.required = ["id"];
    expect(changesOf(smallContract(), changed)).toBe("major Shared /id: field required");
    expect(changesOf(changed, smallContract())).toBe("major Shared /id: field optional");
  });

  it("is a name of types", () => {
    const changed = smallContract();
    changed.components.schemas.Other = { type: "object" };
    expect(changesOf(smallContract(), changed)).toBe("minor Other: schema added");
    expect(changesOf(changed, smallContract())).toBe("major Other: schema removed");
  });

  it("of a shared answer counts as received", () => {
    const changed = smallContract();
    changed.components.schemas.Failure.required = ["code"];
    expect(changesOf(smallContract(), changed)).toBe("minor Failure /code: field required");
  });

  it("of a shared answer that is another", () => {
    const changed = smallContract();
    changed.components.responses.BadRequest.content["application/json"].schema = {
      type: "object",
    };
    expect(changesOf(smallContract(), changed)).toBe("major BadRequest /code: field removed");
  });

  it("may get a name with all that it says", () => {
    const named = smallContract();
    for (const name of ["Sent", "Got"])
      named.components.schemas[name].properties.size = { $ref: "#/components/schemas/Size" };
    const { size } = smallContract().components.schemas.Got.properties;
    named.components.schemas.Size = size;
    expect(changesOf(smallContract(), named)).toBe("minor Size: schema added");
  });

  it("may contain itself", () => {
    const nested = (name: string) => {
      const contract = smallContract();
      const { Got } = contract.components.schemas;
      contract.components.schemas[name] = Got;
      Got.properties.inner = { $ref: `#/components/schemas/${name}` };
      return contract;
    };
    expect(changesOf(nested("A"), nested("B"))).toBe(
      "major A: schema removed | minor B: schema added",
    );
  });
});

import { describe, expect, it } from "vitest";
import { requestExamples } from "../../scripts/contract/samples.ts";
import { requestOf } from "../../scripts/site/samples/request.ts";
import { answersOf, callsOf, samplesOf } from "../../scripts/site/samples/samples.ts";
import { CASES, contract } from "./cases.ts";

const samples = (id: string) => samplesOf(contract.operation(id), contract);

/** The code of each language for the first example. */
const code = (id: string): Record<string, string> =>
  Object.fromEntries((samples(id)[0]?.calls ?? []).map(({ name, code }) => [name, code]));

describe("the samples of an operation", () => {
  it("are one for each request example, or one if it has no body", () => {
    expect(samples("searchFiles").map(({ summary, isOurs }) => [summary, isOurs])).toEqual(
      Object.entries(requestExamples(contract.operation("searchFiles"))).map(
        ([name, { summary }]) => [summary, name.startsWith("ours")],
      ),
    );
    expect(samples("getSpaceAllocation")).toMatchObject([{ summary: "", isOurs: false }]);
    expect(contract.operations.flatMap(({ id }) => samples(id))).toHaveLength(CASES.length);
  });

  it("have the same languages, whichever the operation is", () => {
    for (const { id } of contract.operations) {
      for (const { calls } of samples(id)) {
        expect(calls.map(({ name }) => name)).toEqual([
          ...["TypeScript", "curl", "Python", "Java", "Go"],
        ]);
      }
    }
  });

  it.each(CASES)("have the body as the example has it: $title", ({ call, title }) => {
    const [id = "", name = ""] = title.split(", ");
    const example = requestExamples(contract.operation(id))[name]?.value;
    expect(JSON.stringify(requestOf(call, contract).body)).toBe(JSON.stringify(example));
  });

  it("name no host: the endpoint and the token are those of the environment", () => {
    for (const { call } of CASES) {
      for (const { code } of callsOf(call, contract, true)) {
        expect(code).toContain("KOODRIVE_ENDPOINT");
        expect(code).not.toMatch(/https?:\/\/(?!\w+\.example\.com)/);
      }
    }
  });
});

describe("the credentials of a sample", () => {
  it("are a user's token where one is documented", () => {
    for (const text of Object.values(code("searchFiles"))) expect(text).toContain("KOODRIVE_TOKEN");
    for (const text of Object.values(code("deleteSession"))) {
      expect(text).toContain("KOODRIVE_TOKEN");
    }
  });

  it("are an application's where that alone is", () => {
    for (const text of Object.values(code("listUserSpaces"))) {
      expect(text).toContain("KOODRIVE_APP_TOKEN");
      expect(text).not.toContain("KOODRIVE_TOKEN");
    }
    expect(code("listUserSpaces").TypeScript).toContain("appAccessToken(KOODRIVE_APP_TOKEN)");
  });

  it("are none where none are asked for", () => {
    for (const text of Object.values(code("createSession"))) {
      expect(text).not.toMatch(/Authorization|_TOKEN/);
    }
  });
});

describe("a list", () => {
  it("is walked in its first TypeScript sample, without what a walk sets itself", () => {
    const [first, ...more] = samples("searchFiles").map(({ calls }) => calls[0]?.code ?? "");
    const [, walk = ""] = (first ?? "").split("\n// All pages:\n");
    expect(walk).toContain("for await (const element of koodrive.files.search.all({");
    expect(walk).not.toContain("pageInfo");
    for (const code of more) expect(code).not.toContain("for await");
  });

  it("whose first cursor is unknown is walked from the cursor of the example", () => {
    expect(code("listAiTasks").TypeScript).toContain("aiTasks.list.all({ cursor: ");
  });
});

describe("what is short", () => {
  it("is in one line, and what is not has a line for each element", () => {
    expect(code("getSpace").TypeScript).toMatch(/koodrive\.spaces\.get\(\{ .* \}\);\n/);
    expect(code("createGroupSpace").curl).toContain(`-d '{\n  "`);
  });
});

describe("the answers of an operation", () => {
  it("are its examples", () => {
    const [answer, ...more] = answersOf(contract.operation("getSpaceAllocation"), contract);
    expect(more).toEqual([]);
    expect(answer?.grammar).toBe("json");
    expect(JSON.parse(answer?.code ?? "")).toMatchObject({ code: 0 });
  });

  it("are the text itself where it is WebVTT", () => {
    expect(answersOf(contract.operation("getSubtitleVtt"), contract)).toEqual([
      {
        ...{ summary: "Two cues", isOurs: false, grammar: "text" },
        code: expect.stringMatching(/^WEBVTT\n\n00:01\.000 --> 00:04\.000\n/),
      },
    ]);
  });
});

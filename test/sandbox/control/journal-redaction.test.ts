import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../../src/sandbox/control/journal-entry.ts";
import { setUpDisturbances } from "../../support/disturbances.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

const GROUPS = "/koodrive/ose/v1/space/groupList";

describe("secrets", () => {
  const CODE = "s3cr3t-code";

  /** All that the journal has, of requests that the callback makes. */
  async function textOf(make: (set: ReturnType<typeof setUpDisturbances>) => Promise<unknown>) {
    const logged: JournalEntry[] = [];
    const set = setUpDisturbances({ log: (entry) => logged.push(entry) });
    await make(set).catch(() => {});
    const { entries } = set.command.getJournal();
    expect(entries.length).toBeGreaterThan(0);
    expect(logged).toEqual(entries);
    return JSON.stringify(entries);
  }

  it("are taken out of bodies, by their names in the contract", async () => {
    const text = await textOf(({ clientOf }) =>
      clientOf().sessions.create({ code: CODE, domain: "https://app.example.com" } as never),
    );
    expect(text).toContain('"code":"***"');
    expect(text).not.toContain(CODE);
    expect(
      await textOf(({ clientOf }) =>
        clientOf().shares.update({ shareId: "1", validDays: 0, extractCode: CODE }),
      ),
    ).not.toContain(CODE);
  });

  it("are taken out of queries", async () => {
    const text = await textOf(({ clientOf }) =>
      clientOf().shareLinks.getDownloadLinkPublic({ shareId: "a", fileId: "f", kdstoken: CODE }),
    );
    expect(text).toContain('"kdstoken":"***"');
    expect(text).not.toContain(CODE);
  });

  it("are taken out of paths, where a caller has put one by mistake", async () => {
    const text = await textOf(({ clientOf, token }) =>
      clientOf().spaces.get({ ownerId: token, type: 0 }),
    );
    expect(text).toContain("/koodrive/ose/v1/space/***");
  });

  it("are taken out wherever else a request repeats them", async () => {
    const text = await textOf(({ clientOf }) =>
      clientOf().shares.update({ shareId: CODE, validDays: 0, extractCode: CODE }),
    );
    expect(text).toContain("/koodrive/ose/v1/share/***");
    expect(text).not.toContain(CODE);
  });

  it("are those of each request, whoever has made the one before", async () => {
    const tokens = ["a", "b", "a"].map((digit) => `Bearer+other-${digit.repeat(8)}`);
    const text = await textOf(async ({ fetch }) => {
      for (const [index, authorization] of tokens.entries()) {
        const path = `${ENDPOINT}/koodrive/ose/v1/space/${tokens.at(index - 1)}-${authorization}`;
        await fetch(path, { headers: { authorization } });
      }
    });
    const paths = [...text.matchAll(/ose\/v1\/space\/([^"]*)/g)].map(([, path]) => path);
    expect(paths).toEqual(["***-***", "Bearer+other-aaaaaaaa-***", "Bearer+other-bbbbbbbb-***"]);
  });

  it("do not include the identifier of an application", async () => {
    const text = await textOf(({ signerOf }) =>
      signerOf().spaces.get({ ownerId: "sandbox-app", type: 0 }),
    );
    expect(text).toContain("/koodrive/ose/v1/space/sandbox-app");
  });

  it("are neither shown in unknown arguments, nor quoted in the refusal of these", async () => {
    for (const make of [
      ({ fetch, token: authorization }: ReturnType<typeof setUpDisturbances>) =>
        fetch(`${ENDPOINT}${GROUPS}?offset=0&limit=1&acessToken=${CODE}`, {
          headers: { authorization },
        }),
      ({ fetch, token: authorization }: ReturnType<typeof setUpDisturbances>) =>
        fetch(`${ENDPOINT}/koodrive/ose/v1/space/7`, {
          method: "PUT",
          headers: { authorization, "content-type": "application/json" },
          body: JSON.stringify({ type: 0, acessToken: [{ value: CODE }] }),
        }),
    ]) {
      const text = await textOf(make);
      expect(text).toContain("acessToken");
      expect(text).not.toContain(CODE);
    }
  });

  it("are not looked for where a body is no JSON, or the path is unknown", async () => {
    const text = await textOf(async ({ fetch, token: authorization }) => {
      const headers = { authorization, "content-type": "application/json" };
      const body = `{"extractCode":"${CODE}`;
      await fetch(`${ENDPOINT}/koodrive/ose/v1/space/7`, { method: "PUT", headers, body });
      const unknown = `${ENDPOINT}/koodrive/nowhere?token=${CODE}`;
      await fetch(unknown, { method: "POST", headers, body: `{"a":"${CODE}"}` });
    });
    expect(text).not.toContain(CODE);
    expect(text).toContain('"bodySize":');
  });

  it("of callers and applications are in no entry", async () => {
    let secrets: string[] = [];
    const text = await textOf(async ({ signerOf, clientOf, token, fetch }) => {
      secrets = [token, token.slice("Bearer+".length), "sandbox-secret"];
      await clientOf().subscription.get();
      await signerOf({
        fetch: (input, init) => {
          const header = new Headers(init?.headers).get("authorization") ?? "";
          secrets.push(/Signature=(\w+)/.exec(header)?.[1] ?? "none");
          return fetch(input, init);
        },
      }).subscription.get();
    });
    expect(secrets).toHaveLength(4);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

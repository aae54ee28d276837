// `koodrive doctor` on credentials, and on what answers the service gives.
import { describe, expect, it } from "vitest";
import { doctor, serve, setUpDoctor } from "../../support/doctor.ts";

const set = setUpDoctor();

describe("the credentials", () => {
  it("are missing", async () => {
    expect(await doctor({ KOODRIVE_ENDPOINT: set.url })).toMatchObject({
      code: 3,
      failed: ["credentials"],
    });
  });

  it("are a token that has ended", async () => {
    const env = set.signedIn();
    set.sandbox.advanceClock({ minutes: 30 });
    const { code, failed, of } = await doctor(env, { now: set.sandbox.now });
    expect({ code, failed }).toEqual({ code: 3, failed: ["credentials"] });
    expect(of("credentials")?.says).toContain("It was the access token of a user.");
    expect(of("credentials")?.remedy).toContain("comes from KOODRIVE_TOKEN");
  });

  it("are a wrong secret, which is not shown", async () => {
    const env = { KOODRIVE_ENDPOINT: set.url, ...set.application, KOODRIVE_APP_SECRET: "s3cr3t" };
    const { code, failed, of, stdout } = await doctor(env);
    expect({ code, failed }).toEqual({ code: 3, failed: ["credentials"] });
    expect(of("credentials")?.remedy).toContain("koodrive sign --explain");
    expect(stdout).not.toContain("s3cr3t");
    // An application is locked after five refusals in a row.
    expect(set.sandbox.getJournal({ refused: true }).entries.length).toBeLessThanOrEqual(3);
  });
});

describe("the contract", () => {
  it("has documented variants, which are no failure", async () => {
    set.sandbox.setQuirks({ quirks: "all" });
    const { code, of } = await doctor(set.signedIn());
    expect(code).toBe(0);
    expect(of("contract")).toMatchObject({
      state: "warning",
      says: expect.stringMatching(
        /^Of 5 answers, some have values in another type that is documented, such as \//,
      ),
    });
  });

  it("is broken by an answer, whose place is told and not its value", async () => {
    const endpoint = await serve(async ({ method = "", url: path = "", headers }, response) => {
      const answer = await set.sandbox.fetch(set.url + path, {
        method,
        headers: headers as Record<string, string>,
      });
      const body = await answer.json();
      if (path.includes("unreadCount")) body.count = "s3cr3t";
      response
        .writeHead(answer.status, { "content-type": "application/json" })
        .end(JSON.stringify(body));
    });
    const { code, failed, of, stdout } = await doctor({
      ...set.signedIn(),
      KOODRIVE_ENDPOINT: endpoint,
    });
    expect({ code, failed }).toEqual({ code: 9, failed: ["contract"] });
    expect(of("contract")?.says).toContain(
      "Of 5 answers, these places differ from it (1): messages.countUnread: response 200 /body/count (type): expected integer",
    );
    expect(stdout).not.toContain("s3cr3t");
  });
});

import { accessToken, createKooDriveClient } from "koodrive-client";
import { recordHar } from "koodrive-client/contract";
import { describe, expect, it, vi } from "vitest";
import { freePort } from "../../scripts/ports.ts";
import { respondWith } from "../support/server.ts";
import { expectHar, serveRecorded } from "./recorded.ts";

describe("a recording", () => {
  it("has the calls in order, with what was sent and what arrived", async () => {
    const { url, client, recorder } = await serveRecorded(
      respondWith({ code: 0, msg: "OK", id: "1" }, 200, { "x-gateway": "g" }),
    );
    await client().spaces.createGroup({ name: "设计" });
    await client().spaces.listGroups({ offset: 0, limit: 10, keyWord: "a b" });
    const har = await recorder.har();
    expectHar(har);
    const [first, second] = har.log.entries;
    expect(first?.request).toMatchObject({
      method: "POST",
      url: `${url}/koodrive/ose/v1/space/group`,
      postData: { mimeType: "application/json", text: '{"name":"设计"}' },
      bodySize: 17,
    });
    expect(first?.response).toMatchObject({
      status: 200,
      statusText: "OK",
      content: { mimeType: "application/json", text: '{"code":0,"msg":"OK","id":"1"}', size: 30 },
      headers: expect.arrayContaining([{ name: "x-gateway", value: "g" }]),
    });
    expect(second?.request).toMatchObject({
      method: "GET",
      bodySize: 0,
      queryString: expect.arrayContaining([{ name: "keyWord", value: "a b" }]),
    });
    expect(second?.request).not.toHaveProperty("postData");
  });

  it("has a body that is no JSON as it was", async () => {
    const { client, recorder } = await serveRecorded(
      respondWith("WEBVTT\n", 200, { "content-type": "text/vtt" }),
    );
    await client().subtitles.getVtt({ videoId: "v", lang: "en", subtitleId: "1" });
    const har = await recorder.har();
    expectHar(har);
    expect(har.log.entries[0]?.response.content).toEqual({
      mimeType: "text/vtt",
      text: "WEBVTT\n",
      size: 7,
    });
  });

  it("keeps every digit and the type of an integer, redacted or not", async () => {
    for (const extra of ["", ',"kdstoken":"s3cret"']) {
      const { client, recorder } = await serveRecorded(
        respondWith(
          `{"code":0,"msg":"OK","id":1289173650183882753,"text":"1289173650183882753"${extra}}`,
        ),
      );
      await client().spaces.createGroup({ name: "a" });
      const [entry] = (await recorder.har()).log.entries;
      expect(entry?.response.content.text).toContain(
        '"id":1289173650183882753,"text":"1289173650183882753"',
      );
      expect(entry?.response.content.text).not.toContain("s3cret");
    }
  });

  it("has a call that got no answer, with the reason", async () => {
    const recorder = recordHar();
    const endpoint = `http://127.0.0.1:${await freePort()}`;
    const koodrive = createKooDriveClient({
      endpoint,
      auth: accessToken("t"),
      fetch: recorder.fetch,
      retry: false,
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toThrow("no response");
    const har = await recorder.har();
    expectHar(har);
    expect(har.log.entries).toMatchObject([
      { response: { status: 0, _error: expect.stringContaining("ECONNREFUSED") } },
    ]);
  });

  it("leaves a body that is too large or breaks off to the caller, and says so", async () => {
    const large = JSON.stringify({ code: 0, msg: "x".repeat(5000) });
    const { client, recorder } = await serveRecorded(respondWith(large), { maxBytes: 1000 });
    expect(await client().spaces.getAllocation()).toEqual(JSON.parse(large));
    const broken = await serveRecorded((response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-length": "9" })
        .write("{");
      setTimeout(() => response.destroy(), 20);
    });
    await expect(broken.client().spaces.getAllocation()).rejects.toMatchObject({
      name: "ResponseError",
    });
    for (const har of [await recorder.har(), await broken.recorder.har()]) {
      expectHar(har);
      expect(har.log.entries[0]?.response.content).toMatchObject({
        comment: expect.stringMatching(
          /^not recorded: the body (is longer than 1000 bytes|broke off)$/,
        ),
      });
      expect(har.log.entries[0]?.response.content).not.toHaveProperty("text");
    }
  });

  it("says that the body of a request was not recorded", async () => {
    const { url, recorder } = await serveRecorded(undefined, { maxBytes: 5 });
    await recorder.fetch(url, { method: "POST", body: "123456" });
    const har = await recorder.har();
    expectHar(har);
    expect(har.log.entries[0]?.request).toMatchObject({
      postData: { text: "", comment: "not recorded: the body is longer than 5 bytes" },
      bodySize: -1,
    });
  });

  it("names the error of a call that failed without a message", async () => {
    const failure = new TypeError("fetch failed", { cause: new AggregateError([]) });
    const { fetch, har } = recordHar({ fetch: () => Promise.reject(failure) });
    await expect(fetch("http://127.0.0.1/")).rejects.toBe(failure);
    expect((await har()).log.entries[0]?.response._error).toBe("AggregateError");
  });

  it("holds no secret that an error or a status quotes", async () => {
    const headers = { authorization: "Bearer+s3cret-token" };
    const quoted = recordHar({ fetch: () => Promise.reject(new Error("got s3cret-token")) });
    await expect(quoted.fetch("http://127.0.0.1/", { headers })).rejects.toThrow("s3cret-token");
    expect((await quoted.har()).log.entries[0]?.response._error).toBe("got ***");
    const response = new Response("{}", { statusText: "got s3cret-token" });
    const { fetch, har } = recordHar({ fetch: async () => response });
    await fetch("http://127.0.0.1/", { headers });
    expect((await har()).log.entries[0]?.response.statusText).toBe("got ***");
  });

  it("has the calls in the order in which they began, whichever ends first", async () => {
    let finishFirst: () => void = () => {};
    const { url, received, recorder } = await serveRecorded((response, { target }) => {
      if (target === "/first") finishFirst = () => response.end();
      else response.end();
    });
    const first = recorder.fetch(`${url}/first`);
    await vi.waitFor(() => expect(received).toHaveLength(1));
    await recorder.fetch(`${url}/second`);
    finishFirst();
    await first;
    const { entries } = (await recorder.har()).log;
    expect(entries.map(({ request }) => request.url)).toEqual([`${url}/first`, `${url}/second`]);
  });

  it("keeps the latest calls", async () => {
    const { client, recorder } = await serveRecorded(undefined, { maxEntries: 2 });
    for (const offset of [1, 2, 3]) await client().spaces.listGroups({ offset, limit: 10 });
    expect(
      (await recorder.har()).log.entries.map(({ request }) => request.queryString[0]?.value),
    ).toEqual(["2", "3"]);
  });

  it("hands out the response of fetch at once, and passes on what fetch throws", async () => {
    const response = Response.json({ code: 0 });
    const failure = new TypeError("fetch failed");
    expect(await recordHar({ fetch: async () => response }).fetch("http://127.0.0.1/")).toBe(
      response,
    );
    expect(await response.json()).toEqual({ code: 0 });
    await expect(
      recordHar({ fetch: () => Promise.reject(failure) }).fetch("http://127.0.0.1/"),
    ).rejects.toBe(failure);
    await expect(recordHar().fetch("no address")).rejects.toThrow();
  });
});

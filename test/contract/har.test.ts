// Recordings are HAR 1.2, hold no secrets, and `redocly drift` reads them: it finds nothing in a
// clean one and what was planted in another.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Auth, accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { type Har, type HarOptions, monitorContract, recordHar } from "koodrive-client/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { freePort } from "../../scripts/ports.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { type Answer, answer, serve } from "../support/server.ts";

const contract = readContract();

async function record(respond?: Answer, options?: HarOptions) {
  const { url, received } = await serve(respond);
  const recorder = recordHar(options);
  const client = (auth: Auth = accessToken("Bearer+t0ken-of-the-user")) =>
    createKooDriveClient({ endpoint: url, auth, fetch: recorder.fetch });
  return { url, received, recorder, client };
}

/** What HAR 1.2 demands (http://www.softwareishard.com/blog/har-12-spec/). */
const strings = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: "string" }]));
const all = (properties: object, optional: object = {}) => ({
  type: "object",
  properties: { comment: { type: "string" }, ...properties, ...optional },
  required: Object.keys(properties),
  unevaluatedProperties: false,
  patternProperties: { "^_": {} },
});
const pairs = { type: "array", items: all(strings("name", "value")) };
const size = { type: "integer", minimum: -1 };
const time = { type: "number", minimum: 0 };
const message = {
  ...strings("httpVersion"),
  cookies: { type: "array" },
  headers: pairs,
  headersSize: size,
  bodySize: size,
};
const postData = all({ ...strings("mimeType", "text") });
const content = all({ size, ...strings("mimeType") }, strings("text"));
const entry = all({
  startedDateTime: {
    type: "string",
    pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
  },
  time,
  request: all({ ...message, ...strings("method", "url"), queryString: pairs }, { postData }),
  response: all({
    ...message,
    status: { type: "integer" },
    ...strings("statusText", "redirectURL"),
    content,
  }),
  cache: { type: "object" },
  timings: all({ send: time, wait: time, receive: time }),
});
const isHar = new Ajv2020({ strict: false, allErrors: true }).compile(
  all({
    log: all({
      version: { const: "1.2" },
      creator: all(strings("name", "version")),
      entries: { type: "array", items: entry },
    }),
  }),
);

function expectHar(har: Har): void {
  expect(isHar(JSON.parse(JSON.stringify(har))), JSON.stringify(isHar.errors)).toBe(true);
  for (const { time, timings } of har.log.entries)
    expect(timings.send + timings.wait + timings.receive).toBeCloseTo(time, 6);
}

/**
 * What `redocly drift` finds in a recording: how many calls it knows, of how many, and what is
 * wrong.
 */
function drift(
  har: Har,
  server: string,
): { documented: number; exchanges: number; problems: Node[] } {
  const file = join(mkdtempSync(join(tmpdir(), "koodrive-")), "calls.har");
  writeFileSync(file, JSON.stringify(har));
  const args = [
    "drift",
    file,
    "--api",
    "generated/openapi.json",
    "--server",
    server,
    "--format",
    "json",
  ];
  // It does not count the headers of a signature as documented, though the contract's security
  // schemes name them.
  args.push("--ignore-headers", "x-date,x-user-id");
  let output: string;
  try {
    output = execFileSync("node_modules/.bin/redocly", args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    // It ends with 1 when it finds something.
    output = (error as { stdout: string }).stdout;
  }
  const { run, problems } = JSON.parse(output);
  return { documented: run.documentedExchanges, exchanges: run.totalExchanges, problems };
}

describe("redocly drift", () => {
  let prism: PrismProcess;
  beforeAll(async () => {
    prism = await startPrism();
  });
  afterAll(() => prism.stop());

  it.each([
    ["an access token", accessToken("Bearer+t0ken")],
    [
      "an app signature",
      appSignature({ appId: "app", appSecret: "secret", userId: "1505084218764547200" }),
    ],
  ] as [string, Auth][])(
    "finds nothing in a recording of every operation with %s",
    async (_, auth) => {
      const recorder = recordHar();
      const monitor = await monitorContract({ fetch: recorder.fetch, mode: "throw" });
      const koodrive = createKooDriveClient({ endpoint: prism.url, auth, fetch: monitor });
      let sent = 0;
      for (const operation of contract.operations) {
        const sample = sampleCall(operation, contract);
        const failed = await methodOf(
          koodrive,
          sample,
        )(sample.args).then(
          () => undefined,
          (error) => error,
        );
        if (failed) expect(failed).toMatchObject({ name: "ArgumentError" });
        else sent += 1;
      }
      expect(sent).toBeGreaterThan(110);
      const har = await recorder.har();
      expectHar(har);
      expect(drift(har, prism.url)).toEqual({ documented: sent, exchanges: sent, problems: [] });
    },
  );

  it("finds what was planted: in a request, in a response, and a path", async () => {
    const { url, client, recorder } = await record(
      answer('{"code":0,"msg":"OK","data":[{"type":"odd"}]}'),
    );
    const koodrive = client();
    await koodrive.spaces.getAllocation();
    await koodrive.shares.update({ shareId: "1", validDays: "ever" as unknown as number });
    await (koodrive.http as Node).GET("/koodrive/ose/v1/no/where");
    const { documented, exchanges, problems } = drift(await recorder.har(), url);
    expect([documented, exchanges]).toEqual([2, 3]);
    const text = JSON.stringify(problems);
    for (const planted of ["data[0].type", "validDays", "/koodrive/ose/v1/no/where"])
      expect(text).toContain(planted);
  });
});

describe("a recording", () => {
  it("has the calls in order, with what was sent and what arrived", async () => {
    const { url, client, recorder } = await record(
      answer({ code: 0, msg: "OK", id: "1" }, 200, { "x-gateway": "g" }),
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

  it("keeps every digit and the type of an integer, redacted or not", async () => {
    for (const extra of ["", ',"kdstoken":"s3cret"']) {
      const { client, recorder } = await record(
        answer(
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

  it("holds no secrets", async () => {
    const secret = "s3cret-0f-the-user";
    const link = `https://obs.example.com/key?AccessKeyId=${secret}&Signature=x`;
    const echo = JSON.stringify({
      code: 0,
      msg: `you sent ${secret}, ${link}`,
      session: {
        accessToken: `Bearer+${secret}`,
        sessionId: secret,
        userId: "1505084218764547200",
      },
      data: { page_token: secret, orgid_config: `{"sdk_auth_code":"${secret}"}` },
      kdstoken: secret,
      downloadUrl: link,
      newToken: [secret, 12345],
    });
    const { url, client, recorder, received } = await record(
      answer(echo, 200, { "set-cookie": `a=${secret}`, "x-note": secret, location: link }),
    );
    const token = createKooDriveClient({
      endpoint: url,
      auth: accessToken(`Bearer+${secret}`),
      fetch: recorder.fetch,
    });
    const signed = client(
      appSignature({ appId: `${secret}-app`, appSecret: secret, userId: "1505084218764547200" }),
    );
    await token.sessions.create({ code: secret });
    await token.sessions.refresh({ sessionId: secret });
    await token.shareLinks.verifyExtractCode({ shortUrl: "1", extractCode: "MDg2K0vU" });
    await token.shareLinks.getDownloadLinkPublic({ shareId: "1", fileId: "1", kdstoken: secret });
    await token.shareLinks.verifyExtractCodePublic({ shortUrl: "1", extractCode: "MDg2K0vU" });
    await token.archives.list({ containerId: "1", fileId: "1", pwd: secret });
    await signed.spaces.getAllocation();
    await recorder.fetch(`${link}&x=1`.replace("https://obs.example.com", url));
    await recorder.fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}` },
      body: `plain ${secret}`,
    });
    expect(received.length).toBe(9);
    const har = await recorder.har();
    expectHar(har);
    const text = JSON.stringify(har);
    expect(text).not.toContain("s3cret");
    expect(text).not.toContain("MDg2K0vU");
    const signatures = received.flatMap(
      ({ headers }) => /Signature=(\w+)/.exec(headers.authorization ?? "")?.[1] ?? [],
    );
    expect(signatures).toHaveLength(1);
    expect(text).not.toContain(signatures[0]);
    expect(text).toContain("1505084218764547200");
    expect(text).toContain("https://obs.example.com/key?REDACTED");
  });

  it.each([
    [
      "half of JSON",
      '{"accessToken":"s3cret/0f+user=","data":{"orgid_config":"{\\"sdk_auth_code\\":\\"s3cret\\"}","pwd": "s3cr',
    ],
    ["a form", "kdstoken=s3cret&extract_code=s3cret&name=a"],
    ["JSON nested too deeply", `${"[".repeat(100_000)}"s3cret"${"]".repeat(100_000)}`],
  ])("holds no secrets of %s", async (_, body) => {
    const { url, recorder } = await record(answer(body));
    await (await recorder.fetch(url, { method: "POST", body })).text();
    const [entry] = (await recorder.har()).log.entries;
    expect(entry?.response.content.text).toContain("REDACTED");
    expect(JSON.stringify(entry)).not.toContain("s3cr");
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
    const { client, recorder } = await record(answer(large), { maxBytes: 1000 });
    expect(await client().spaces.getAllocation()).toEqual(JSON.parse(large));
    const broken = await record((response) => {
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

  it("keeps the latest calls", async () => {
    const { client, recorder } = await record(undefined, { maxEntries: 2 });
    for (const offset of [1, 2, 3]) await client().spaces.listGroups({ offset, limit: 10 });
    expect(
      (await recorder.har()).log.entries.map(({ request }) => request.queryString[0]?.value),
    ).toEqual(["2", "3"]);
  });

  it("hands out the response of fetch itself, at once, and passes on what fetch throws", async () => {
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

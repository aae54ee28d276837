import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { redactExchange } from "../../src/contract/redact-exchange.ts";
import { respondWith } from "../support/server.ts";
import { expectHar, serveRecorded } from "./recorded.ts";

describe("a recording", () => {
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
    const { url, client, recorder, received } = await serveRecorded(
      respondWith(echo, 200, { "set-cookie": `a=${secret}`, "x-note": secret, location: link }),
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
    expect(text).toContain("https://obs.example.com/key?***");
  });

  it.each([
    [
      "half of JSON",
      '{"accessToken":"s3cret/0f+user=","data":{"orgid_config":"{\\"sdk_auth_code\\":\\"s3cret\\"}","pwd": "s3cr',
    ],
    ["a form", "kdstoken=s3cret&extract_code=s3cret&name=a"],
    ["JSON nested too deeply", `${"[".repeat(100_000)}"s3cret"${"]".repeat(100_000)}`],
  ])("holds no secrets of %s", async (_, body) => {
    const { url, recorder } = await serveRecorded(respondWith(body));
    await (await recorder.fetch(url, { method: "POST", body })).text();
    const [entry] = (await recorder.har()).log.entries;
    expect(entry?.response.content.text).toContain("***");
    expect(JSON.stringify(entry)).not.toContain("s3cr");
  });
});

describe("redactExchange", () => {
  const ADDRESS = "https://koodrive.example.com/koodrive/ose/v1/share/public/download";

  function redact({
    operation = "shareLinks.getDownloadLinkPublic" as string | null,
    url = ADDRESS,
    requestHeaders = {},
    request = "",
    responseHeaders = {},
    response = "",
  }) {
    return redactExchange({
      operation: operation ?? undefined,
      url: new URL(url),
      request: { headers: new Headers(requestHeaders), body: request },
      response: { headers: new Headers(responseHeaders), body: response },
    });
  }

  it("takes what one message knows to be secret out of all others", () => {
    const { url, request, response, redactText } = redact({
      url: `${ADDRESS}/s3cret-1?kdstoken=s3cret-2&name=s3cret-1#s3cret-1`,
      requestHeaders: { cookie: "s3cret-3", "x-note": "s3cret-1", "s3cret-1": "x" },
      request: '{"password":"s3cret-4"}',
      responseHeaders: { "set-cookie": "s3cret-5" },
      response: '{"kdstoken":"s3cret-1","msg":["s3cret-2, s3cret-3, s3cret-4","s3cret-5"]}',
    });
    expect(url).toBe(`${ADDRESS}/***?kdstoken=***&name=***`);
    expect(request.body).toBe('{"password":"***"}');
    expect(response.body).toBe('{"kdstoken":"***","msg":["***, ***, ***","***"]}');
    expect(request.headers).toContainEqual({ name: "x-note", value: "***" });
    expect(response.headers).toEqual([{ name: "set-cookie", value: "***" }]);
    expect(redactText("s3cret-1 s3cret-5")).toBe("*** ***");
  });

  it("takes short ones out where their names tell", () => {
    const { url, request, response } = redact({
      url: `${ADDRESS}?pwd=abc&shareId=7`,
      requestHeaders: { cookie: "a=b" },
      request: "pwd=abc",
      responseHeaders: { location: "/next?pwd=abc" },
      response: '{"next":"/next?pwd=abc","pwd":"abc"}',
    });
    expect(url).toBe(`${ADDRESS}?pwd=***&shareId=7`);
    expect(request).toEqual({ headers: [{ name: "cookie", value: "***" }], body: "pwd=***" });
    expect(response).toEqual({
      headers: [{ name: "location", value: "/next?pwd=***" }],
      body: '{"next":"/next?pwd=***","pwd":"***"}',
    });
  });

  it("leaves everything else", () => {
    const { url, request, response } = redact({
      url: `${ADDRESS}?shareId=visible-1`,
      requestHeaders: { "x-traceid": "visible-2" },
      request: '{"name":"visible-3"}',
      response: '{"msg":"visible-1, visible-2, visible-3"}',
    });
    expect(url).toBe(`${ADDRESS}?shareId=visible-1`);
    expect(request.headers).toEqual([{ name: "x-traceid", value: "visible-2" }]);
    expect(request.body).toBe('{"name":"visible-3"}');
    expect(response.body).toBe('{"msg":"visible-1, visible-2, visible-3"}');
  });

  it("knows the parts of credentials that the service may quote", () => {
    const authorization =
      "HMAC-SHA256 AppId=the-app,SignedHeaders=host;x-date,Signature=the-signature";
    const bearer = { requestHeaders: { authorization: "Bearer+the-token" } };
    const signed = { requestHeaders: { authorization } };
    const quote = (what: object) =>
      redact({ ...what, response: '"the-token, the-app, the-signature"' }).response.body;
    expect(quote(bearer)).toBe('"***, the-app, the-signature"');
    expect(quote(signed)).toBe('"the-token, ***, ***"');
  });

  it("takes secrets out of names of fields", () => {
    const { response } = redact({ response: '{"kdstoken":"s3cret-1","links":{"s3cret-1":1}}' });
    expect(response.body).toBe('{"kdstoken":"***","links":{"***":1}}');
  });

  it("takes out all that is inside a secret, and leaves types as they are", () => {
    const { response } = redact({
      response:
        '{"kdstoken":{"a":["s3cret",12345678,true,null]},"pwd":1289173650183882753,"n":[1,1289173650183882753,"s3cret"]}',
    });
    expect(response.body).toBe(
      '{"kdstoken":{"a":["***",0,true,null]},"pwd":0,"n":[1,1289173650183882753,"***"]}',
    );
  });

  it("takes secret numbers out of texts, and secret booleans not", () => {
    const { response } = redact({ response: '{"pwd":[12345678,true],"msg":"12345678 is true"}' });
    expect(response.body).toBe('{"pwd":[0,true],"msg":"*** is true"}');
  });

  it("leaves secrets of fewer than four characters where their names do not tell", () => {
    const { response } = redact({ response: '{"pwd":["abc","abcd"],"msg":"abc abcd"}' });
    expect(response.body).toBe('{"pwd":["***","***"],"msg":"abc ***"}');
  });

  it("leaves a body without secrets as it was written", () => {
    const body = '{ "code" : 0, "msg" : "\\u4f60", "id": 1289173650183882753 }';
    expect(redact({ response: body }).response.body).toBe(body);
  });

  it("takes the queries out of links and of unknown addresses", () => {
    const link = "https://obs.example.com/key";
    const query = "?response-content-disposition=filename*=UTF-8''a.txt&Signature=s3cret";
    const { response } = redact({
      response: JSON.stringify({ a: `see ${link}${query} or ${link}` }),
    });
    expect(response.body).toBe(`{"a":"see ${link}?*** or ${link}"}`);
    expect(redact({ operation: null, url: link + query }).url).toBe(`${link}?***`);
    expect(redact({ operation: null, url: link }).url).toBe(link);
  });

  it("knows what is secret in the request of one operation only", () => {
    const body = '{"code":"s3cret"}';
    const { request, response } = redact({
      operation: "sessions.create",
      request: body,
      response: body,
    });
    expect([request.body, response.body]).toEqual(['{"code":"***"}', '{"code":"***"}']);
    const code = '{"code":"another"}';
    const other = redact({ operation: "sessions.create", request: body, response: code });
    expect(other.response.body).toBe(code);
    expect(redact({ request: body }).request.body).toBe(body);
  });

  it("takes out a body that is nested too deeply to be looked at, at any depth", () => {
    for (let depth = 1000; depth < 30_000; depth += 500) {
      const { response } = redact({
        response: `{"pwd":"s3cret","a":${"[".repeat(depth)}${"]".repeat(depth)}}`,
      });
      expect(response.body).not.toContain("s3cret");
    }
  });

  it("finds secrets by their names in text that is not JSON, and takes them out elsewhere", () => {
    const { request, response } = redact({
      request: "kdstoken=s3cret-1&name=a",
      response: '{"msg":"s3cret-1","pwd":"s3cret-2","note":"s3cret-2',
    });
    expect(request.body).toBe("kdstoken=***&name=a");
    expect(response.body).toBe('{"msg":"***","pwd":"***","note":"***');
  });

  it("takes linear time for large and for hostile bodies", () => {
    const tokens = Array.from({ length: 8000 }, (_, index) => ({ kdstoken: `s3cret-${index}` }));
    const bodies = [
      JSON.stringify({ tokens, msg: "s3cret-7999 ".repeat(50_000) }),
      `{"tokens":${JSON.stringify(tokens)}`,
      JSON.stringify({ msg: "http://".repeat(20_000) }),
      "http://".repeat(20_000),
      "a".repeat(1_000_000),
      "pwd=[".repeat(100_000),
      `pwd${" ".repeat(1_000_000)}`,
      "?a".repeat(300_000),
      `pwd="${"\\n".repeat(8_000_000)}`,
    ];
    // A quadratic search would take minutes.
    for (const body of bodies) redact({ response: body });
  });

  it("takes a text out as a whole in which secrets of many lengths may begin everywhere", () => {
    const kdstoken = Array.from({ length: 1000 }, (_, index) => `${"s".repeat(index + 4)}3cret`);
    const { response } = redact({
      response: JSON.stringify({ kdstoken, msg: "s".repeat(500_000), note: "of ssss3cret" }),
    });
    const redacted = JSON.parse(response.body);
    expect(redacted.kdstoken).toEqual(Array(1000).fill("***"));
    expect(redacted.msg).toBe("***");
    expect(response.body).not.toContain("3cret");
  });
});

describe("a field that a later one of its name hides", () => {
  const url = new URL("https://drive.example.com/koodrive/ose/v1/space/allocation/get");
  const empty = { headers: new Headers(), body: "" };

  it.each(['{"a":{"kdstoken":"s3cret-1"},"a":1}', '{"a":{"kdst\\u006fken":"s3cret-1"},"a":1}'])(
    "leaves no secret in the recording of %s",
    (body) => {
      const response = { headers: new Headers(), body };
      const redacted = redactExchange({ url, operation: undefined, request: empty, response });
      expect(redacted.response.body).toBe('{"a":1}');
    },
  );
});

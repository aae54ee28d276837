// What the sandbox makes of signatures, in requests that are written by hand. What the client signs
// is in client-signature.test.ts.
import { describe, expect, it } from "vitest";
import vectors from "../../auth/vectors.json" with { type: "json" };
import {
  APP_ID,
  authorizationOf,
  type Changes,
  canonicalOf,
  check,
  failuresOf,
  HEADERS,
  LINES,
  MINUTES,
  SECRET,
  SIGNATURE,
  SIGNED_AT,
  sign,
  URL_OF_ALL,
  USER_ID,
  worldOfVectors,
} from "../../support/signed-by-hand.ts";

describe("a signature", () => {
  it.each(vectors)("of $name is accepted as openssl makes it", (vector) => {
    const { method, url, body, signature } = vector;
    const headers = { Authorization: authorizationOf(signature) };
    const { caller, world } = check(worldOfVectors(), { method, url, body, headers });
    expect(caller).toMatchObject({ scheme: "AppSignature", appId: APP_ID, user: { id: USER_ID } });
    expect(failuresOf(world)).toBe(0);
  });

  it.each(vectors)("of $name is refused with any part of the request changed", (vector) => {
    const { method, url, body, signature, canonicalRequest } = vector;
    const headers = { Authorization: authorizationOf(signature) };
    const changes: Changes[] = [
      { method: "PATCH" },
      { url: `${url}${url.includes("?") ? "&" : "?"}more=1` },
      { url: url.replace("/ose/", "/OSE/") },
      { url: url.replace(/\/\/[^/]+/, "//other.example.com") },
      { body: `${body} ` },
      { headers: { ...headers, "X-User-Id": "1008600000029937613" } },
      { headers: { ...headers, "X-Date": "20240909T033324Z" } },
      { headers: { Authorization: authorizationOf(signature.replace(/./, (c) => flip(c))) } },
    ];
    for (const change of changes) {
      const sent = { method, url, body, headers, ...change };
      const { because, text, world } = check(worldOfVectors(), sent);
      expect([change, because]).toEqual([change, "auth.signature"]);
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(signature);
      expect(failuresOf(world)).toBe(1);
    }
    const { text } = check(worldOfVectors(), { method, url, body });
    if (signature !== SIGNATURE) {
      expect(text).toContain(`(${canonicalRequest.replaceAll("\n", "|")})`);
    }
  });

  it("names the user by the identifier in OrgID, too", () => {
    const lines = LINES.replace(USER_ID, "1008600000029937613");
    const signature = sign(canonicalOf(HEADERS, lines));
    const headers = {
      "X-User-Id": "1008600000029937613",
      Authorization: authorizationOf(signature),
    };
    expect(check(worldOfVectors(), { headers }).caller?.user?.id).toBe(USER_ID);
  });

  it("may cover more headers, whose values count without the blanks around them", () => {
    const names = `content-type;${HEADERS}`;
    const signature = sign(canonicalOf(names, `content-type:text/plain\n${LINES}`));
    const authorization = authorizationOf(signature, names);
    const headers = { Authorization: authorization, "Content-Type": "  text/plain " };
    expect(check(worldOfVectors(), { headers }).caller).toBeDefined();
  });

  it("need not cover Host", () => {
    const names = "x-date;x-user-id";
    const signature = sign(canonicalOf(names, LINES.replace(/.*\n/, "")));
    const headers = { Authorization: authorizationOf(signature, names) };
    expect(check(worldOfVectors(), { headers }).caller).toBeDefined();
  });

  it("covers the Host that was sent, where one was", () => {
    const headers = { Host: "127.0.0.1:4010" };
    expect(check(worldOfVectors(), { headers }).because).toBe("auth.signature");
  });

  it.each([
    ["a plus sign is a blank", "?a=b+c", "a=b%20c"],
    ["an encoded plus sign is one", "?a=b%2Bc", "a=b%2Bc"],
    ["names are sorted before what is longer", "?a-b=1&a=2", "a=2&a-b=1"],
    ["equal names are sorted by value", "?a=10&a=9&a", "a=&a=10&a=9"],
    ["capital letters come first", "?b=1&F=2", "F=2&b=1"],
    ["empty parts are none", "?&a=1&&", "a=1"],
    ["a value has all after the first equals sign", "?a=b=c", "a=b%3Dc"],
    ["what is no percent-encoding is encoded", "?a=%zz", "a=%25zz"],
    ["hexadecimal digits are in capitals", "?a=%e7%8e%8b", "a=%E7%8E%8B"],
  ])("is of the query in its canonical form: %s", (_, search, query) => {
    const signature = sign(canonicalOf(HEADERS, LINES, query));
    const headers = { Authorization: authorizationOf(signature) };
    expect(check(worldOfVectors(), { url: URL_OF_ALL + search, headers }).caller).toBeDefined();
  });
});

const flip = (digit: string) => (digit === "0" ? "1" : "0");

describe("a signature is refused", () => {
  it.each([
    ["of another algorithm", authorizationOf(SIGNATURE).replace("HMAC", "SDK-HMAC")],
    ["with blanks behind the commas", authorizationOf(SIGNATURE).replaceAll(",", ", ")],
    ["in capitals", authorizationOf(SIGNATURE.toUpperCase())],
    ["of 63 digits", authorizationOf(SIGNATURE.slice(1))],
    ["with names in capitals", authorizationOf(SIGNATURE, "Host;X-Date;X-User-Id")],
    ["with an empty name", authorizationOf(SIGNATURE, "host;;x-date;x-user-id")],
    ["without names", authorizationOf(SIGNATURE, "")],
    ["alone", `HMAC-SHA256 ${SIGNATURE}`],
    ["left out", "HMAC-SHA256"],
  ])("in another form: %s", (_, authorization) => {
    const world = worldOfVectors();
    const refused = check(world, { headers: { Authorization: authorization } });
    expect(refused.because).toBe("auth.signature-form");
    expect(refused.text).toContain('Authorization must be "HMAC-SHA256 AppId=…');
    expect(refused.world).toBe(world);
  });

  it.each([
    ["x-date", "host;x-user-id", "must have x-date"],
    ["x-user-id", "host;x-date", "must have x-user-id"],
    ["the order", "x-date;host;x-user-id", "must be sorted"],
    ["difference", "host;x-date;x-date;x-user-id", "must be sorted, each name once"],
    ["a header", "host;x-date;x-other;x-user-id", "has x-other, which the request does not"],
  ])("without %s among its headers", (_, names, text) => {
    const refused = check(worldOfVectors(), {
      headers: { Authorization: authorizationOf(SIGNATURE, names) },
    });
    expect(refused.because).toBe("auth.signed-headers");
    expect(refused.text).toContain(`SignedHeaders ${text}`);
    expect(failuresOf(refused.world)).toBe(1);
  });

  it.each(["X-User-Id", "X-Date"])("without %s, by name and uncounted", (name) => {
    const world = worldOfVectors();
    const refused = check(world, { headers: { [name]: "" } });
    expect(refused.because).toBe("auth.signature-headers");
    expect(refused.text).toContain(`${name} is required.`);
    expect(refused.world).toBe(world);
  });

  it.each([
    ["a second of the future", -1, "auth.signature-age"],
    ["of this very moment", 0, undefined],
    ["15 minutes old", 15 * MINUTES, undefined],
    ["a moment older", 15 * MINUTES + 1, "auth.signature-age"],
  ])("if it is too old or of the future: %s", (_, age, because) => {
    expect(check(worldOfVectors({ now: SIGNED_AT + age }), {}).because).toBe(because);
  });

  it("with both times in its text", () => {
    const { text } = check(worldOfVectors({ now: SIGNED_AT + 16 * MINUTES }), {});
    expect(text).toContain("it is 20240909T033325Z, and the server's time 20240909T034925Z.");
  });

  it.each([
    "2024-09-09T03:33:25Z",
    "20240909T033325",
    "20240230T033325Z",
    "20240909T253325Z",
    "now",
  ])("with %s as its time", (date) => {
    const refused = check(worldOfVectors(), { headers: { "X-Date": date } });
    expect(refused.because).toBe("auth.signature-age");
  });

  it.each([`0${APP_ID}`, "other", "__proto__"])("of the unknown application %s", (appId) => {
    const world = worldOfVectors();
    const authorization = authorizationOf(SIGNATURE, HEADERS, appId);
    const refused = check(world, { headers: { Authorization: authorization } });
    expect(refused.because).toBe("auth.application");
    expect(refused.world).toBe(world);
  });

  it("for an unknown user, and for a disabled one", () => {
    expect(check(worldOfVectors({ status: 1 }), {}).because).toBe("auth.user");
    const signature = sign(canonicalOf(HEADERS, LINES.replace(USER_ID, "7")));
    const headers = { "X-User-Id": "7", Authorization: authorizationOf(signature) };
    const refused = check(worldOfVectors(), { headers });
    expect([refused.because, failuresOf(refused.world)]).toEqual(["auth.user", 1]);
  });
});

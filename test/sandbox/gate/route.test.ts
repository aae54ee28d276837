import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { contractData } from "../../../generated/contract-data.ts";
import { findRoute } from "../../../src/sandbox/gate/route.ts";
import { arrive, worldWithTokens } from "../../support/arrive.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

const operations = Object.entries(contractData.operations).map(
  ([id, { method, path }]) => [id, method, path] as const,
);
const filledIn = (path: string) => path.replaceAll(/\{[^}]*\}/g, "369528171409614001");
const { world, userToken } = worldWithTokens();

/** What comes of a request by a token; of one that is no operation's, the code alone. */
function request(method: string, target: string, headers: Record<string, string> = {}) {
  const sent = { headers: { authorization: userToken, ...headers } };
  const { route, answer, refusal } = arrive(world, method, target, sent);
  return { id: route?.id, path: route?.pathParameters, ...answer, field: refusal?.field };
}

describe("a path", () => {
  it.each(operations)("of %s is found: %s %s", (id, method, path) => {
    expect(findRoute(method, filledIn(path))?.id).toBe(id);
  });

  it("without a parameter comes before one that has it in that place", () => {
    const ids = ["jobs", "share", "service", "usergroups", "session/auth"].map(
      (name) => findRoute("GET", `/koodrive/ose/v1/${name}`)?.pathParameters,
    );
    expect(ids).toEqual([{}, {}, {}, {}, {}]);
    expect(findRoute("GET", "/koodrive/ose/v1/jobsx")?.pathParameters).toEqual({ jobId: "jobsx" });
  });

  it("of createSession may do without its slash", () => {
    for (const path of ["/koodrive/ose/v1/session", "/koodrive/ose/v1/session/"]) {
      expect(findRoute("POST", path)?.id).toBe("createSession");
    }
  });

  it("of no other operation may have another slash, or another case", () => {
    const others = operations.flatMap(([, method, path]) => {
      const filled = filledIn(path);
      const paths = [`${filled}/`, `/${filled}`, filled.replace("/v", "//v"), `/x${filled}`];
      const changed = [...paths, filled.replace("koodrive", "KooDrive")];
      return changed
        .filter((other) => !other.endsWith("/session/") || other.startsWith("//"))
        .filter((other) => findRoute(method, other));
    });
    expect(others).toEqual([]);
  });

  it.each([
    ["%E7%8E%8B%E4%BC%9F", "王伟"],
    ["a%2Fb", "a/b"],
    ["a%20b+c", "a b+c"],
    ["%25", "%"],
    ["%zz", "%zz"],
    ["%E7%8E", "%E7%8E"],
    ["__proto__", "__proto__"],
    ["..%2F..", "../.."],
    [":jobId", ":jobId"],
    ["*", "*"],
  ])("has its parameters decoded: %s", (segment, jobId) => {
    expect(request("GET", `/koodrive/ose/v1/${segment}`).path).toEqual({ jobId });
  });

  it("that is misspelt may be taken for one with a parameter, and the refusal says so", () => {
    const misspelt = request("GET", "/koodrive/ose/v1/servise");
    expect(misspelt).toMatchObject({ id: "getJob", status: 400, field: "jobId" });
    expect(misspelt.body).toMatchObject({
      msg: expect.stringMatching(
        /jobId must have format int64, is "servise"; or the path is misspelt\.$/,
      ),
    });
    const other = request("GET", "/koodrive/ose/v1/space/groupList?offset=a&limit=10");
    expect(other).toMatchObject({ field: "offset" });
    expect(JSON.stringify(other.body)).not.toContain("misspelt");
  });

  it.each([
    ["GET", "/"],
    ["GET", "/koodrive/ose/v1"],
    ["GET", "/koodrive/ose/v1/"],
    ["GET", "/koodrive/ose/v1/no/such/path"],
    ["GET", "/koodrive/ose/v9/service"],
    ["GET", "/__proto__"],
    ["PATCH", "/koodrive/ose/v1/service"],
    ["get", "/koodrive/ose/v1/service"],
    ["constructor", "/koodrive/ose/v1/service"],
    ["__proto__", "/koodrive/ose/v1/jobs"],
  ])("that the contract does not have is the gateway's to refuse: %s %s", (method, path) => {
    const { status, code, body } = request(method, path);
    expect([status, code]).toEqual([404, "APIGW.0101"]);
    expect(body).toEqual({
      error_code: "APIGW.0101",
      error_msg: "The API does not exist or has not been published in the environment.",
      request_id: expect.stringMatching(/^[\da-f]{32}$/),
    });
  });
});

describe("the query", () => {
  const USERS = "/koodrive/ose/v1/space/userList?limit=1&offset=0";

  it.each([
    ["&limit=1", "limit"],
    ["&keyWord=a&keyWord=b", "keyWord"],
    ["&Limit=1", "Limit"],
    ["&__proto__=1", "__proto__"],
    ["&constructor", "constructor"],
    ["&offset%20=1", "offset "],
  ])("has each parameter once, and no other: %s", (more, field) => {
    expect(request("GET", USERS + more)).toMatchObject({ status: 400, code: "13000102", field });
  });

  it.each(["1e1", "0x1", "+1", "1.0", "1 ", "", "٣", "99999999999999999999", "-1"])(
    "has integers in decimal digits: %j",
    (limit) => {
      const target = `/koodrive/ose/v1/space/userList?offset=0&limit=${encodeURIComponent(limit)}`;
      expect(request("GET", target)).toMatchObject({ code: "13000102", field: "limit" });
    },
  );
});

describe("sizes", () => {
  const SERVICE = "/koodrive/ose/v1/service";

  it.each([
    ["an address", 414, "x".repeat(33_000), {}],
    ["a header", 494, "", { "x-large": "x".repeat(33_000) }],
    ["all headers together", 494, "", manyHeaders(5, 30_000)],
  ])("of %s are limited", (_, status, query, headers) => {
    const refused = request("GET", `${SERVICE}?${query}`, headers);
    expect([refused.status, refused.code]).toEqual([status, "APIGW.0201"]);
  });

  it("within the limits pass", () => {
    expect(request("GET", SERVICE, manyHeaders(4, 30_000)).status).toBe(200);
  });

  it("come before credentials, and a path before sizes", () => {
    const large = { "x-large": "x".repeat(33_000), authorization: "" };
    expect(request("GET", SERVICE, large).status).toBe(494);
    expect(request("GET", "/no/path", large).status).toBe(404);
  });

  it("of a body are limited to 12 MB", async () => {
    const { fetch } = createSandbox();
    const post = async (length: number) => {
      const init = { method: "POST", body: new Uint8Array(length) };
      const response = await fetch(`${ENDPOINT}/koodrive/ose/v1/session/`, init);
      return [response.status, await response.json()];
    };
    const tooLarge = {
      error_code: "APIGW.0201",
      error_msg: expect.stringMatching(/^Request entity too large. .* 12582912 bytes/),
    };
    const limit = 12 * 1024 * 1024;
    expect(await post(limit + 1)).toEqual([413, expect.objectContaining(tooLarge)]);
    expect(await post(limit)).toEqual([400, expect.objectContaining({ code: 13000102 })]);
  });
});

function manyHeaders(count: number, length: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) => `x-large-${index}`);
  return Object.fromEntries(names.map((name) => [name, "x".repeat(length)]));
}

describe("what comes first", () => {
  it("is the path, then credentials, then arguments, then what the organization may", () => {
    const SERVICE = "/koodrive/ose/v1/service?no=1";
    const frozen = { ...world, organization: { ...world.organization, frozen: true } };
    const codeOf = (target: string, authorization: string) =>
      arrive(frozen, "GET", target, { headers: { authorization } }).answer.code;
    expect(codeOf("/koodrive/ose/v1/no/path?no=1", "")).toBe("APIGW.0101");
    expect(codeOf(SERVICE, "")).toBe("APIGW.0301");
    expect(codeOf(SERVICE, userToken)).toBe("13000102");
    expect(codeOf("/koodrive/ose/v1/service/quotaUsed?no=1", userToken)).toBe("APIGW.0302");
  });
});

describe("a method that asks about others", () => {
  const at = `${ENDPOINT}/koodrive/ose/v1/service`;

  it("HEAD is none of the contract's, and has no body", async () => {
    const response = await createSandbox().fetch(at, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([404, ""]);
  });

  it("OPTIONS lets pages of other sites call the API", async () => {
    const response = await createSandbox().fetch(at, {
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:3000",
        "access-control-request-method": "DELETE",
        "access-control-request-headers": "authorization,content-type,x-traceid",
      },
    });
    expect(response.status).toBe(204);
    const allowed = response.headers.get("access-control-allow-origin");
    expect(["*", "http://localhost:3000"]).toContain(allowed);
    expect(response.headers.get("access-control-allow-methods")).toContain("DELETE");
    expect(response.headers.get("access-control-allow-headers")).toContain("authorization");
  });
});

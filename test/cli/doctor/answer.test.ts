// `koodrive doctor` where something answers that is not KooDrive.
import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { doctor, serve, setUpDoctor } from "../../support/doctor.ts";

const set = setUpDoctor();

const answering =
  (status: number, headers: Record<string, string>, body = ""): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
const HTML = { "content-type": "text/html; charset=utf-8" };
const JSON_TYPE = { "content-type": "application/json" };
const PAGE = "<!doctype html><title>Welcome</title>";

describe("what answers", () => {
  it.each<[what: string, RequestListener, says: string]>([
    ["a page", answering(200, HTML, PAGE), "HTTP 200 with text/html"],
    ["a page that is not found", answering(404, HTML, PAGE), "HTTP 404 with text/html"],
    ["nothing", answering(204, {}), "HTTP 204"],
    ["an empty page", answering(200, {}), "HTTP 200"],
    ["a demand for a password", answering(401, { "www-authenticate": "Basic" }), "HTTP 401"],
    [
      "a redirect to a sign-in page",
      answering(302, { location: "https://portal.example.net/login?back=s3cr3t" }),
      "HTTP 302, which leads to portal.example.net",
    ],
    [
      "a redirect to itself",
      answering(307, { location: "/" }),
      "HTTP 307, which leads to 127.0.0.1",
    ],
    ["a redirect to nowhere", answering(302, {}), "HTTP 302, which leads elsewhere"],
    ["a network that asks for a sign-in", answering(511, HTML, PAGE), "HTTP 511 with text/html"],
    [
      "JSON of something else",
      answering(200, JSON_TYPE, '{"ok":true}'),
      "HTTP 200 with application/",
    ],
    ["a list", answering(200, JSON_TYPE, "[]"), "HTTP 200 with application/json"],
    [
      "another API's error",
      answering(404, JSON_TYPE, '{"code":404,"message":"no such route"}'),
      "HTTP 404 with application/json",
    ],
    [
      "a page that says it is JSON",
      answering(200, JSON_TYPE, PAGE),
      "HTTP 200 with application/json",
    ],
  ])("is %s", async (_what, respond, says) => {
    const endpoint = await serve(respond);
    const { code, failed, of, stdout } = await doctor({
      ...{ ...set.signedIn(), KOODRIVE_ENDPOINT: endpoint },
    });
    expect({ code, failed }).toEqual({ code: 7, failed: ["answer"] });
    expect(of("answer")?.says).toContain(`A web server answers, but it is not KooDrive: ${says}`);
    expect(of("answer")?.remedy).toContain("Check the host and the path of the endpoint");
    // Nothing more is sent there, least of all credentials.
    expect(of("credentials")).toBeUndefined();
    expect(stdout).not.toContain("s3cr3t");
  });

  it("is a gateway that has no KooDrive", async () => {
    const body = '{"error_code":"APIGW.0101","error_msg":"No such API","request_id":"1"}';
    const KOODRIVE_ENDPOINT = await serve(answering(404, JSON_TYPE, body));
    const { code, of } = await doctor({ ...set.signedIn(), KOODRIVE_ENDPOINT });
    expect(code).toBe(7);
    expect(of("answer")?.says).toContain("has no KooDrive at this address (APIGW.0101)");
  });

  it.each([429, 500, 503])("is a server that may answer later, HTTP %i", async (status) => {
    const KOODRIVE_ENDPOINT = await serve(answering(status, HTML, PAGE));
    const { code, failed } = await doctor({ ...set.signedIn(), KOODRIVE_ENDPOINT });
    expect({ code, failed }).toEqual({ code: 6, failed: ["answer"] });
  });

  it("is KooDrive also where it refuses", async () => {
    const body = '{"error_code":"APIGW.0308","error_msg":"Too many","request_id":"1"}';
    const KOODRIVE_ENDPOINT = await serve(answering(403, JSON_TYPE, body));
    const { of } = await doctor({ ...set.signedIn(), KOODRIVE_ENDPOINT });
    expect(of("answer")).toMatchObject({ state: "ok", says: "KooDrive answers (HTTP 403)." });
  });

  it("gets no credentials before it is known to be KooDrive", async () => {
    const seen: (string | undefined)[] = [];
    const KOODRIVE_ENDPOINT = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(200, HTML).end(PAGE);
    });
    await doctor({ ...set.signedIn(), KOODRIVE_ENDPOINT });
    expect(seen).toEqual([undefined]);
  });
});

import { expect, it } from "vitest";
import { type Responder, respondWith, serve } from "../support/server.ts";
import { mySpace, signIn } from "./session.ts";

const SESSION = {
  accessToken: "Bearer+first-t0ken",
  sessionId: "session-1",
  userInfo: { innerUserId: "369528171409614001" },
};
const EXPIRED = { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" };

/** The service: its first token ends when `expire` is called. */
async function serveSessions() {
  let valid = "Bearer+first-t0ken";
  const respond: Responder = (response, request) => {
    const { authorization } = request.headers;
    const path = request.target.split("?")[0];
    if (path === "/koodrive/ose/v1/session/") {
      return respondWith({ code: 0, msg: "OK", data: SESSION })(response, request);
    }
    if (path === "/koodrive/ose/v1/session/refresh") {
      valid = "Bearer+second-t0ken";
      return respondWith({ code: 0, msg: "OK", accessToken: valid })(response, request);
    }
    if (authorization !== valid) return respondWith(EXPIRED, 401)(response, request);
    respondWith({ code: 0, msg: "OK", data: { ownerId: "369528171409614001" } })(response, request);
  };
  const expire = () => {
    valid = "none yet";
  };
  return { ...(await serve(respond)), expire };
}

it("a session becomes a client that finds its user's space and refreshes its token", async () => {
  const { url, received, expire } = await serveSessions();
  const signedIn = await signIn(url, "c0de", "drive.example.com");
  expect(received[0]).toMatchObject({ method: "POST", target: "/koodrive/ose/v1/session/" });
  expect(received[0]?.headers.authorization).toBeUndefined();
  expect(await mySpace(signedIn)).toMatchObject({ ownerId: "369528171409614001" });
  expect(received[1]?.target).toBe("/koodrive/ose/v1/space/369528171409614001?type=1");

  expire();
  expect(await mySpace(signedIn)).toMatchObject({ ownerId: "369528171409614001" });
  const sent = received
    .slice(2)
    .map(({ target, headers }) => [
      target.split("?")[0]?.split("/").slice(4).join("/"),
      headers.authorization,
      headers["x-session-id"],
    ]);
  expect(sent).toEqual([
    ["space/369528171409614001", "Bearer+first-t0ken", undefined],
    ["session/refresh", "Bearer+first-t0ken", "session-1"],
    ["space/369528171409614001", "Bearer+second-t0ken", undefined],
  ]);
});

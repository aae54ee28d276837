const { ApiError, appSignature, createKooDriveClient } = require("koodrive-client");
const { explainError } = require("koodrive-client/errors");
const { expect, test } = require("@jest/globals");

test("a signed call is refused", async () => {
  const auth = appSignature({ appId: "app", appSecret: "secret", userId: "1" });
  const fetch = async () => Response.json({ code: 13000309, msg: "no" }, { status: 400 });
  const koodrive = createKooDriveClient({ endpoint: "http://127.0.0.1", auth, fetch });
  const error = await koodrive.spaces.getAllocation().catch((error) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(explainError(error).meaning).toBe("The resource does not exist.");
});

// A fresh world and a client of its system administrator, for each test. Nothing is sent anywhere.
const { accessToken, createKooDriveClient } = require("koodrive-client");
const { createSandbox } = require("koodrive-client/sandbox");

/** @param {import("koodrive-client/sandbox").Seed | "demo" | "empty"} [world] */
exports.createWorld = (world = "demo") => {
  const sandbox = createSandbox({ world });
  const { id: userId } = sandbox.findUser({ role: 2 });
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(() => sandbox.createToken({ userId })),
    fetch: sandbox.fetch,
    now: sandbox.now,
  });
  return { sandbox, koodrive };
};

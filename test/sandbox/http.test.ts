import { createSandbox } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { DELETE_MESSAGES } from "../support/listening.ts";

it("a form that is sent as text reaches the page for signing in", async () => {
  const sandbox = createSandbox();
  const { id } = sandbox.findUser({ role: 2 });
  const page = "http://sandbox/_sandbox/sign-in?domain=drive.example.com";
  const response = await sandbox.fetch(page, { method: "POST", body: `user=${id}` });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toMatch(/^https:\/\/drive\.example\.com\/.*code=/);
});

it("a body that breaks off rejects the call with its own error, and is no answer", async () => {
  const failure = new Error("broken off");
  const body = new ReadableStream({ start: (controller) => controller.error(failure) });
  const init = { method: "DELETE", body, duplex: "half" } as const;
  const call = createSandbox().fetch(`http://sandbox${DELETE_MESSAGES}`, init);
  await expect(call).rejects.toBe(failure);
});

import { ResponseError, TimeoutError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { create, failure, setUpCalls } from "../../support/faulty-calls.ts";

describe("a body that breaks off", () => {
  it("is a ResponseError of a call that has probably happened", async () => {
    const { command, clientOf, runs } = setUpCalls();
    command.injectFault({ body: "cut" });
    const error = await failure(create(clientOf({ retry: false })));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ reason: "truncated", retryable: true });
    expect(runs()).toBe(1);
  });

  it("promises more than it sends", async () => {
    const { command, fetch } = setUpCalls();
    command.injectFault({ body: "cut", status: 502 });
    const response = await fetch("https://koodrive.example.com/");
    expect(response.status).toBe(502);
    const chunks: Uint8Array[] = [];
    const reading = async () => {
      for await (const chunk of response.body ?? []) chunks.push(chunk);
    };
    expect(await failure(reading())).toMatchObject({ name: "TypeError", message: "terminated" });
    const [{ length } = { length: 0 }] = chunks;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(Number(response.headers.get("content-length")));
  });
});

describe("a body that stalls", () => {
  it("lasts until the caller gives up", async () => {
    const { command, clientOf } = setUpCalls();
    command.injectFault({ body: "stalled" });
    const error = await failure(clientOf({ timeout: 50 }).subscription.getUsage());
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("errors with the reason of the signal, after its first half", async () => {
    const { command, fetch } = setUpCalls();
    command.injectFault({ body: "stalled", status: 500 });
    const controller = new AbortController();
    const { signal } = controller;
    const response = await fetch("https://koodrive.example.com/", { signal });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).value?.length).toBeGreaterThan(0);
    const rest = failure(reader.read());
    controller.abort("enough");
    expect(await rest).toBe("enough");
  });

  it("ends when the sandbox is closed, as a connection that breaks", async () => {
    const { command, fetch, state } = setUpCalls();
    command.injectFault({ body: "stalled", status: 500 });
    const response = await fetch("https://koodrive.example.com/");
    const text = failure(response.text());
    state.disturbances.faults.close();
    expect(await text).toMatchObject({ name: "TypeError", message: "terminated" });
  });
});

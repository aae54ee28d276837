// An operation whose success is a text: what deviates in its responses.
import { describe, expect, it } from "vitest";
import { respondWith } from "../support/server.ts";
import { type Row, responseDeviations } from "./deviations.ts";

const VTT = { "content-type": "text/vtt" };
const REFUSAL = { code: 13000102, msg: "Verify parameters failed." };

describe("in a response that is a text by the contract", () => {
  it.each([
    ["the text", respondWith("WEBVTT\n", 200, VTT)],
    [
      "a charset beside its media type",
      respondWith("WEBVTT\n", 200, { "content-type": "Text/VTT; charset=utf-8" }),
    ],
    ["a refusal inside HTTP 200", respondWith(REFUSAL)],
    ["a refusal with its status", respondWith(REFUSAL, 400)],
  ])("%s does not deviate", async (_, respond) => {
    expect(await responseDeviations("getSubtitleVtt", respond)).toEqual([]);
  });

  it.each<[string, ReturnType<typeof respondWith>, Row]>([
    [
      "a page of a proxy",
      respondWith("<html></html>", 200, { "content-type": "text/html" }),
      ["/header/content-type", "contentType", "text/vtt", "text/html"],
    ],
    [
      "a text that arrives as JSON",
      respondWith('"WEBVTT"'),
      ["/header/content-type", "contentType", "text/vtt", "application/json"],
    ],
    [
      "a refusal inside HTTP 200 that is said to be the text",
      respondWith(REFUSAL, 200, VTT),
      ["/header/content-type", "contentType", "application/json", "text/vtt"],
    ],
    [
      "a refusal inside HTTP 200 with an unknown field",
      respondWith({ ...REFUSAL, hint: "x" }),
      ["/body/hint", "unknown", "nothing of this name", "string of 1 character"],
    ],
    [
      "a refusal that is a text",
      respondWith("WEBVTT\n", 400, VTT),
      ["/header/content-type", "contentType", "application/json", "text/vtt"],
    ],
  ])("%s is found", async (_, respond, found) => {
    expect(await responseDeviations("getSubtitleVtt", respond)).toEqual([found]);
  });
});

describe("in a response whose success has another code than 0", () => {
  it.each([200, 0])("code %j does not deviate", async (code) => {
    const respond = respondWith({ address: "https://storage.example.com/a", code, msg: "success" });
    expect(await responseDeviations("getPlaybackAddress", respond)).toEqual([]);
  });

  it("a field of another type is found", async () => {
    const respond = respondWith({ address: 7, code: 200, msg: "success" });
    expect(await responseDeviations("getPlaybackAddress", respond)).toEqual([
      ["/body/address", "type", "string", "integer of 1 digit"],
    ]);
  });
});

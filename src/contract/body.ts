// What is compared alike of the bodies of requests and responses.
import { parseExact } from "../model/exact-json.ts";
import { describeValue } from "../validation/wording.ts";
import type { Finding } from "./finding.ts";

/**
 * The value of a JSON body, or undefined if it is not JSON.
 *
 * @throws RangeError when it is nested too deeply to be looked at.
 */
export function parseBody(body: string): { value: unknown } | undefined {
  try {
    return { value: parseExact(body) };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

export function notJson(body: string): Finding {
  const seen = body ? `text of ${body.length} characters` : "nothing";
  return { pointer: "/body", keyword: "json", expected: "JSON", seen };
}

export function compareContentType(headers: Headers, expected = "application/json"): Finding[] {
  const [mediaType = ""] = (headers.get("content-type") ?? "").split(";");
  const type = mediaType.trim().toLowerCase();
  if (type === expected) return [];
  // Shown if it looks like a media type.
  const seen = /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type)
    ? type
    : describeValue(type || undefined, "contentType", true);
  const pointer = "/header/content-type";
  return [{ pointer, keyword: "contentType", expected, seen }];
}

// What a download asks for beside the object: the conditions and the range of RFC 9110.

/** What the headers of a download are compared with. */
export interface Validators {
  etag: string;
  /** Milliseconds since 1970. */
  modified: number;
}

type Header = (name: string) => string | undefined;

/** The status that the conditions of a request lead to; undefined where they are fulfilled. */
export function failedCondition(
  header: Header,
  { etag, modified }: Validators,
): 304 | 412 | undefined {
  const second = Math.floor(modified / 1000) * 1000;
  const ifMatch = header("if-match");
  const unmodifiedSince = Date.parse(header("if-unmodified-since") ?? "");
  if (ifMatch === undefined ? second > unmodifiedSince : !lists(ifMatch, etag)) return 412;
  const ifNoneMatch = header("if-none-match");
  const modifiedSince = Date.parse(header("if-modified-since") ?? "");
  if (ifNoneMatch === undefined ? second <= modifiedSince : lists(ifNoneMatch, etag)) return 304;
  return undefined;
}

/** Whether a list of entity tags has one of them, strong or weak. */
function lists(tags: string, etag: string): boolean {
  return tags.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}

/** Whether `If-Range` lets a part be sent: what is to be continued is this very object. */
export function isSameObject(header: Header, { etag, modified }: Validators): boolean {
  const ifRange = header("if-range")?.trim();
  if (ifRange === undefined || ifRange === etag) return true;
  return Date.parse(ifRange) === Math.floor(modified / 1000) * 1000;
}

export interface Range {
  start: number;
  /** The byte behind the last one. */
  end: number;
}

/** The range that is asked for; undefined for all bytes, `outside` where there are no such ones. */
export function rangeOf(header: string | undefined, size: number): Range | "outside" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === "") {
    if (last === "") return undefined;
    const length = Math.min(Number(last), size);
    return length > 0 ? { start: size - length, end: size } : "outside";
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return undefined;
  const end = last === "" ? size : Math.min(size, Number(last) + 1);
  return start < size ? { start, end } : "outside";
}

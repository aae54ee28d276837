// The part of HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) that a recording uses.
// `redocly drift` and the browsers' tools read it.

export interface Har {
  log: { version: "1.2"; creator: { name: string; version: string }; entries: HarEntry[] };
}

export interface HarEntry {
  startedDateTime: string;
  /** Milliseconds, as are the timings. */
  time: number;
  request: HarRequest;
  response: HarResponse;
  cache: Record<never, never>;
  timings: { send: number; wait: number; receive: number };
}

export interface HarRequest {
  method: string;
  url: string;
  httpVersion: string;
  cookies: [];
  headers: NameValue[];
  queryString: NameValue[];
  postData?: { mimeType: string; text: string; comment?: string };
  headersSize: -1;
  bodySize: number;
}

export interface HarResponse {
  /** 0 if no response arrived; `_error` then says why. */
  status: number;
  statusText: string;
  httpVersion: string;
  cookies: [];
  headers: NameValue[];
  content: { size: number; mimeType: string; text?: string; comment?: string };
  redirectURL: string;
  headersSize: -1;
  bodySize: number;
  _error?: string;
}

export interface NameValue {
  name: string;
  value: string;
}

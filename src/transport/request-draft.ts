/**
 * Stands in for Request: openapi-fetch makes one of these, and fetch is called with its URL and
 * options. fetch would only copy a Request, and making one takes longer than all the rest of a
 * call. Middleware and calls by path get real Requests.
 */
export class RequestDraft {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** All that openapi-fetch would have passed to Request. */
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method as string;
    this.headers = init.headers as Headers;
    this.body = init.body as string | undefined;
    this.init = init;
  }
}

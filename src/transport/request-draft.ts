// What openapi-fetch makes in place of a Request, which fetch would only copy: making one costs
// more than all the rest of a call.

/**
 * A request not yet made: what openapi-fetch would have told Request. Middleware and calls by path
 * get real ones.
 */
export class Draft {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body?: string;

  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}

// What a client has, by the scheme that its calls are authenticated by.
import type {
  AppMethods,
  PublicMethods,
  Resources,
  TokenMethods,
} from "../../generated/resources.ts";
import type { Scheme } from "../auth/auth.ts";
import type { FileMethods } from "../files/methods.ts";
import type { FollowMethods } from "../follow/methods.ts";
import type { HttpClient } from "./http-client.ts";

/** The methods that a list of them by resource names. */
type Only<List extends object> = {
  readonly [R in keyof Resources & keyof List]: Pick<Resources[R], List[R] & keyof Resources[R]>;
};

/** The methods that a client of a scheme can call. */
type Methods<S extends Scheme> = [S] extends ["AccessToken"]
  ? Resources
  : [S] extends ["AccessToken" | "AppSignature"]
    ? WithoutTokenMethods
    : [Scheme] extends [S]
      ? // An `auth` of which nothing is known is taken for one of the usual two.
        WithoutTokenMethods
      : "None" extends S
        ? Only<PublicMethods>
        : Only<AppMethods> & Only<PublicMethods>;

type WithoutTokenMethods = {
  readonly [R in keyof Resources]: R extends keyof TokenMethods
    ? Omit<Resources[R], TokenMethods[R]>
    : Resources[R];
};

/** The methods that are no operations, for a client of a scheme. */
type Later<S extends Scheme> = [S] extends ["AccessToken" | "AppSignature"]
  ? FileMethods & FollowMethods
  : [Scheme] extends [S]
    ? FileMethods & FollowMethods
    : "None" extends S
      ? { readonly shareLinks: Pick<FileMethods["shareLinks"], "download"> }
      : unknown;

/**
 * The client: the methods by resource, and the openapi-fetch client that they all go through.
 *
 * The plain name means a client with a user's access token or an app signature. A few operations
 * take an access token alone: `KooDriveClient<"AccessToken">` has them too.
 * `KooDriveClient<"AppAccessToken">` has those that document an application's token, and those that
 * need no credentials; `KooDriveClient<"None">`, made without `auth`, has the latter alone.
 */
export type KooDriveClient<S extends Scheme = "AccessToken" | "AppSignature"> = Methods<S> &
  Later<S> & {
    /**
     * The openapi-fetch client underneath, on the same pipeline: calls by path, returns
     * `{ data, error, response }`, takes middleware. A refusal inside HTTP 200 (`code` other than 0)
     * is an `error` too; `response.status` then is 200, `response.ok` false.
     */
    readonly http: HttpClient;
  };

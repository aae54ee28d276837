// What the client knows of an operation at run time: the form of generated/operations.ts. What is
// left out of a description has its default.
import type { JsonType } from "./json-type.ts";

/** A call option that is sent as a header. */
export type HeaderOption = "traceId" | "language";

/**
 * The credentials that an operation takes, where they are others than a user's access token or an
 * app signature: `accessToken` the token alone, `appAccessToken` that of an application or an app
 * signature, `none` none.
 */
export type OperationCredentials = "accessToken" | "appAccessToken" | "none";

/** Where an argument goes in the request. */
export type ArgumentPlace = "path" | "query" | "header" | "body";

/**
 * How a list is walked. `position` and `limit` are paths of arguments, the others of fields of the
 * response; the parts of a nested one are joined by dots.
 */
export type Pagination = OffsetPagination | CursorPagination;

/** Goes on by the number of elements to skip, or by the number of the page. */
interface OffsetPagination {
  readonly style: "offset" | "page";
  /** The argument that says where a page begins. */
  readonly position: string;
  /** The argument that sets the size of a page. */
  readonly limit: string;
  /** Where the elements are: the first of these that is there, and not null. */
  readonly items: readonly string[];
  /** How many elements there are on all pages. */
  readonly total?: string;
}

/** Goes on by a cursor that each response gives for the next page. */
export interface CursorPagination {
  readonly style: "cursor";
  readonly position: string;
  readonly limit: string;
  readonly items: readonly string[];
  /** The cursor of the first page. Absent: none is sent. */
  readonly first?: string;
  /** The cursor of the next page. */
  readonly next: string;
  /** A field that is false on the last page. */
  readonly more?: string;
  /** The cursor alone ends the list. */
  readonly total?: undefined;
}

export interface OperationDescription {
  /** The method of the client, `spaces.update`. */
  readonly name: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  /** Whether sending a request twice has the effect of sending it once. Absent: no. */
  readonly idempotent?: true;
  /** Absent: a user's access token or an app signature. */
  readonly credentials?: OperationCredentials;
  /** Present if a success is a text, and not JSON. */
  readonly returns?: "text";
  /** The `code` of a success beside 0. */
  readonly successCode?: number;
  /**
   * The method's arguments by their place, but for those in the path, which stand in its template.
   * A question mark ends the names of optional ones.
   */
  readonly arguments?: { readonly [Place in ArgumentPlace]?: readonly string[] };
  /** The call options that the operation takes as headers. Absent: both. */
  readonly options?: readonly HeaderOption[];
  readonly pagination?: Pagination;
  /**
   * The fields of the response that may arrive in another JSON type, wherever they are in it, by
   * the type that the contract gives them.
   */
  readonly variants?: { readonly [Type in JsonType]?: readonly string[] };
}

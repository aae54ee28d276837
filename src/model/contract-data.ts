// The shape of generated/contract-data.ts and request-schemas.ts: what comparing a call with the
// contract needs of it.

/**
 * A JSON Schema (2020-12) without descriptions. An object with `properties` and without
 * `additionalProperties` has no other fields.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  /** Documented JSON types, the contract's own first. */
  readonly "x-koodrive-wire"?: readonly string[];
  readonly [keyword: string]: unknown;
}

export interface OperationData {
  /** The client's name, `spaces.update`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /**
   * The security alternatives, each by its first scheme; "none" where no credentials are needed.
   */
  readonly security: readonly string[];
  /** The code of a success where it is not 0. */
  readonly successCode?: number;
  /** The media type of a success where it is not JSON. */
  readonly mediaType?: string;
  /** The body of a success. */
  readonly response: Schema;
}

export interface ContractData {
  readonly version: string;
  /** The headers of each security scheme, in lower case. */
  readonly schemes: Readonly<Record<string, readonly string[]>>;
  /** The documented statuses; `5XX` is any from 500. */
  readonly statuses: readonly string[];
  /** The forms that the body of a failure can have. */
  readonly failures: readonly Schema[];
  readonly operations: Readonly<Record<string, OperationData>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

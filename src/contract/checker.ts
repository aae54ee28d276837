// Requests and responses against the contract. Ajv compiles each operation's schemas when they are
// first needed.
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { contractData } from "../../generated/contract-data.ts";
import type { Schema } from "../model/contract-data.ts";
import { isObject, parseExact } from "../model/exact-json.ts";
import type { Match } from "./match.ts";
import { SECRET_NAME, secretsOf } from "./secrets.ts";
import { resolve, shape, valueAt } from "./shape.ts";
import { description, expectation } from "./words.ts";

/** One place where a message differs from the contract. */
export interface Finding {
  pointer: string;
  keyword: string;
  expected: string;
  seen: string;
}

export interface RequestParts {
  query: URLSearchParams;
  headers: Headers;
  body: string;
}

export interface ResponseParts {
  status: number;
  headers: Headers;
  body: string;
}

export interface Checker {
  request(match: Match, request: RequestParts): Finding[];
  response(match: Match, response: ResponseParts): Finding[];
}

/** @throws Error when ajv or ajv-formats is not installed. */
export async function createChecker(wireVariants: boolean): Promise<Checker> {
  compiler ??= await loadAjv();
  const compiled = compiler;

  /**
   * What `value` differs in from the schema at a pointer into the contract's data. `open` is the
   * schema to find unknown fields by.
   */
  const compare = (
    pointer: string,
    open: Schema,
    value: unknown,
    names: ReadonlySet<string>,
    base = "",
  ): Finding[] => {
    const shaped = shape(value, open);
    const validate = compiled(pointer);
    validate(shaped.value);
    const isSecret = (at: string) =>
      SECRET_NAME.test(at) || at.split("/").some((name) => names.has(name));
    const finding = (at: string, keyword: string, expected: string): Finding => ({
      pointer: base + at,
      keyword,
      expected,
      seen: description(valueAt(value, at), keyword, isSecret(at)),
    });
    return [
      ...shaped.unknown.map((at) =>
        finding(at, "unknown", at === "/body" ? "no body" : "nothing of this name"),
      ),
      ...shaped.overflows.map((at) => finding(at, "format", "format int64")),
      ...(wireVariants
        ? shaped.variants.map((at) =>
            finding(at, "x-koodrive-wire", "the contract's own type, not a documented variant"),
          )
        : []),
      ...relevant(validate.errors ?? []).map((error) => {
        const missing = error.keyword === "required" ? `/${error.params.missingProperty}` : "";
        const at = shaped.original(error.instancePath + missing);
        return finding(at, error.keyword, expectation(error.keyword, error.schema));
      }),
    ];
  };

  return {
    request(match, { query, headers, body }) {
      const { id, operation, path } = match;
      const places: Record<string, Schema> = {
        path: {},
        query: NOTHING,
        header: NOTHING,
        ...operation.request.properties,
      };
      const json = body === "" ? { value: undefined } : parse(body);
      const values = {
        path,
        query: queryValues(query, resolve(places.query)),
        header: headerValues(headers, resolve(places.header)),
        ...(json && json.value !== undefined && { body: json.value }),
      };
      const names = secretsOf(operation.name, "request");
      const findings = compare(
        `/operations/${id}/request`,
        { properties: places },
        values,
        names,
      ).filter(({ pointer }) => json || pointer !== "/body");
      return [
        ...credentials(match, headers),
        ...(body ? contentType(headers) : []),
        ...(json ? [] : [notJson(body)]),
        ...findings,
      ];
    },

    response({ id, operation }, { status, headers, body }) {
      const { statuses, failures } = contractData;
      if (!statuses.includes(String(status)) && !(status >= 500 && statuses.includes("5XX"))) {
        return [
          {
            pointer: "/status",
            keyword: "status",
            expected: statuses.join(", "),
            seen: String(status),
          },
        ];
      }
      const wrongType = contentType(headers);
      const json = parse(body);
      if (!json) return body && wrongType.length ? wrongType : [notJson(body)];
      const names = secretsOf(operation.name, "response");
      const asSuccess = () =>
        compare(`/operations/${id}/response`, operation.response, json.value, names, "/body");
      const asFailure = () =>
        failures.map((form, index) =>
          compare(`/failures/${index}`, form, json.value, names, "/body"),
        );
      const readings =
        status === 200 ? [asSuccess(), ...(isFailure(json.value) ? asFailure() : [])] : asFailure();
      // A failure has one of several forms: the one that it comes nearest to.
      return [
        ...wrongType,
        ...readings.reduce((least, findings) =>
          findings.length < least.length ? findings : least,
        ),
      ];
    },
  };
}

/** A place that has nothing. */
const NOTHING: Schema = { properties: {} };

/**
 * The validator for a schema at a pointer into the contract's data. All monitors share what was
 * compiled.
 */
let compiler: ((pointer: string) => ValidateFunction) | undefined;

async function loadAjv(): Promise<NonNullable<typeof compiler>> {
  const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]).catch((cause) => {
    throw new Error(
      "koodrive-client/contract checks with ajv and ajv-formats, which cannot be loaded: npm install ajv ajv-formats",
      { cause },
    );
  });
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  ajv.addFormat(
    "int64-string",
    (text) => /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text),
  );
  ajv.addSchema(contractData, "koodrive");
  return (pointer) => ajv.getSchema(`koodrive#${pointer}`) as ValidateFunction;
}

/** An enum or the like that fails only because the type does is the same finding. */
function relevant(errors: ErrorObject[]): ErrorObject[] {
  const ofType = new Set(
    errors.flatMap(({ keyword, instancePath }) => (keyword === "type" ? [instancePath] : [])),
  );
  return errors.filter(
    ({ keyword, instancePath }) => keyword === "type" || !ofType.has(instancePath),
  );
}

function parse(body: string): { value: unknown } | undefined {
  try {
    return { value: parseExact(body) };
  } catch (error) {
    // Nested too deeply is not the service's mistake; the caller says that it was not checked.
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

function notJson(body: string): Finding {
  return {
    pointer: "/body",
    keyword: "json",
    expected: "JSON",
    seen: body ? `text of ${body.length} characters` : "nothing",
  };
}

function contentType(headers: Headers): Finding[] {
  const type = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "application/json") return [];
  const seen = /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type)
    ? type
    : description(type || undefined, "", true);
  return [
    { pointer: "/header/content-type", keyword: "contentType", expected: "application/json", seen },
  ];
}

/**
 * KooDrive reports most failures by `code`, its gateway by `error_code`, both inside HTTP 200 too.
 */
function isFailure(body: unknown): boolean {
  if (!isObject(body)) return false;
  return (
    (body.error_code ?? null) !== null ||
    ((body.code ?? null) !== null && String(body.code) !== "0")
  );
}

const SIGNATURE = "AppSignature";

/** Whether the credentials are some that the operation takes, and complete. */
function credentials({ operation: { security } }: Match, headers: Headers): Finding[] {
  const authorization = headers.get("authorization");
  if (!authorization) {
    if (security.length === 0 || security.includes("none")) return [];
    return [
      {
        pointer: "/header/authorization",
        keyword: "required",
        expected: expectation("required", true),
        seen: "nothing",
      },
    ];
  }
  if (!authorization.startsWith("HMAC-SHA256 ")) return [];
  if (security.length > 0 && !security.includes(SIGNATURE)) {
    return [
      {
        pointer: "/header/authorization",
        keyword: "security",
        expected: security.join(", "),
        seen: SIGNATURE,
      },
    ];
  }
  const missing = contractData.schemes[SIGNATURE]?.filter((name) => !headers.has(name)) ?? [];
  return missing.map((name) => ({
    pointer: `/header/${name}`,
    keyword: "required",
    expected: expectation("required", true),
    seen: "nothing",
  }));
}

const credentialHeaders = new Set(Object.values(contractData.schemes).flat());
const contractHeaders = new Set(
  Object.values(contractData.operations).flatMap(({ request }) =>
    Object.keys(request.properties?.header?.properties ?? {}),
  ),
);

/**
 * The headers that are the contract's business: those of any operation, and all that begin with
 * `x-`. HTTP has many others.
 */
function headerValues(headers: Headers, schema: Schema): Record<string, unknown> {
  const named = [...headers].filter(
    ([name]) =>
      !credentialHeaders.has(name) && (contractHeaders.has(name) || name.startsWith("x-")),
  );
  return Object.fromEntries(
    named.map(([name, value]) => [name, read(value, schema.properties?.[name])]),
  );
}

function queryValues(query: URLSearchParams, schema: Schema): Record<string, unknown> {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const own = resolve(
        Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : {},
      );
      const values = query
        .getAll(name)
        .map((value) => read(value, own.type === "array" ? own.items : own));
      return [name, own.type === "array" || values.length > 1 ? values : values[0]];
    }),
  );
}

/**
 * The text of a parameter as the type that the contract gives it. Where it is none, it stays text,
 * and is found to be.
 */
function read(text: string, place: Schema | undefined): unknown {
  const { type } = resolve(place);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if (
    (type === "integer" && /^-?\d{1,40}$/.test(text)) ||
    (type === "number" && /^-?\d{1,40}(\.\d+)?$/.test(text))
  ) {
    return Number.isSafeInteger(Number(text)) || text.includes(".") ? Number(text) : BigInt(text);
  }
  return text;
}

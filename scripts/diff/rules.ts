// What each kind of change of the contract means for a program that was written for the version
// before. openapi/guide/17-compatibility.md says the same for readers.

export const IMPACTS = ["major", "minor", "patch"] as const;
export type Impact = (typeof IMPACTS)[number];
export type Direction = "request" | "response";

/** Of what a caller sends and of what it gets the same change may mean the opposite. */
const either = (impact: Impact) => ({ request: impact, response: impact });

export const RULES = {
  "operation removed": either("major"),
  "operation added": either("minor"),
  "operationId changed": either("major"),
  "method renamed": either("major"),
  "request line changed": either("major"),
  "credentials no longer taken": either("major"),
  "credentials taken in addition": either("minor"),
  "no longer idempotent": either("major"),
  "idempotent now": either("minor"),
  "pages changed": either("major"),
  "pages described": either("minor"),
  "success code changed": either("minor"),
  "availability changed": either("patch"),
  deprecated: either("minor"),
  "no longer deprecated": either("minor"),

  "argument removed": either("major"),
  "argument added": either("minor"),
  "required argument added": either("major"),
  "argument required": either("major"),
  "argument optional": either("minor"),
  "argument renamed": either("major"),
  "body removed": either("major"),
  "media type removed": either("major"),
  "media type added": either("minor"),
  "answer removed": either("minor"),
  "answer added": either("minor"),

  "schema removed": either("major"),
  "schema added": either("minor"),
  "field removed": either("major"),
  "field added": either("minor"),
  "required field added": { request: "major", response: "minor" },
  "field required": { request: "major", response: "minor" },
  "field optional": { request: "minor", response: "major" },
  "type narrower": { request: "major", response: "minor" },
  "type wider": { request: "minor", response: "major" },
  "value removed": { request: "major", response: "minor" },
  "value added": either("minor"),
  "values listed": { request: "major", response: "minor" },
  "values no longer listed": { request: "minor", response: "major" },
  "range smaller": { request: "major", response: "patch" },
  "range larger": { request: "minor", response: "patch" },
  "default changed": { request: "minor", response: "patch" },
  "unit changed": either("major"),
  "unit described": either("patch"),
  "wire variant removed": either("major"),
  "wire variant added": either("minor"),
  "secrecy changed": either("patch"),
  "failures described": { request: "patch", response: "minor" },

  "security scheme removed": either("major"),
  "security scheme changed": either("major"),
  "security scheme added": either("minor"),
  "error code removed": either("minor"),
  "error code added": either("minor"),
  "error code changed": either("patch"),
} as const satisfies Record<string, Record<Direction, Impact>>;

export type Rule = keyof typeof RULES;

export interface Change {
  rule: Rule;
  impact: Impact;
  /** The operation or the schema, and the place in it. */
  place: string;
  /** What was and what is, where the rule does not say it. */
  detail?: string | undefined;
}

/** The changes that were found, and where in the contract the comparison is. */
export interface Comparison {
  changes: Change[];
  directions: ReadonlySet<Direction>;
  place: string;
}

export const within = (comparison: Comparison, name: string): Comparison => ({
  ...comparison,
  place: comparison.place ? `${comparison.place} ${name}` : name,
});

/** Notes a change. Where a schema goes both ways, the graver meaning counts. */
export function note(
  { changes, directions, place }: Comparison,
  rule: Rule,
  detail?: string,
): void {
  const meant = [...directions].map((direction) => RULES[rule][direction]);
  const impact = IMPACTS.find((each) => meant.includes(each)) ?? RULES[rule].response;
  changes.push({ rule, impact, place, detail });
}

/** The gravest impact, or undefined where nothing has changed. */
export const gravest = (changes: readonly Change[]): Impact | undefined =>
  IMPACTS.find((impact) => changes.some((change) => change.impact === impact));

/** `a → b`, for details. */
export const fromTo = (before: unknown, after: unknown): string =>
  `${JSON.stringify(before) ?? "none"} → ${JSON.stringify(after) ?? "none"}`;

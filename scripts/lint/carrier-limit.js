// `x-koodrive-carrier-limit` has the limits that the carrier edition alone gives, as keywords of
// JSON Schema. Nothing enforces them, so that no other check would find what makes no sense.

const isCount = (value) => Number.isInteger(value) && value >= 0;
const COUNT = ["an integer from 0 on", isCount];
const NUMBER = ["a number", Number.isFinite];
const PATTERN = ["a regular expression", isPattern];
const ENUM = ["a list of values", (value) => Array.isArray(value) && value.length > 0];

/** What each keyword can be, and on which types it can stand; `enum` on any. */
const LIMITS = {
  minimum: [NUMBER, "number"],
  maximum: [NUMBER, "number"],
  minLength: [COUNT, "string"],
  maxLength: [COUNT, "string"],
  pattern: [PATTERN, "string"],
  minItems: [COUNT, "array"],
  maxItems: [COUNT, "array"],
  enum: [ENUM],
};
const RANGES = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
];

export default function CarrierLimit() {
  const check = (schema, { report, location }) => {
    const limits = schema["x-koodrive-carrier-limit"];
    if (limits === undefined) return;
    for (const message of problems(limits, schema))
      report({
        message: `x-koodrive-carrier-limit ${message}`,
        location: location.child("x-koodrive-carrier-limit").key(),
      });
  };
  return {
    Schema: check,
    // What is written beside a reference belongs to no node of its own.
    ref: (written, context, { node }) => check({ ...node, ...written }, context),
  };
}

function* problems(limits, schema) {
  if (Object.keys(Object(limits)).length === 0)
    yield `is ${JSON.stringify(limits)}. Write some of ${Object.keys(LIMITS).join(", ")}.`;
  for (const [keyword, value] of Object.entries(Object(limits))) {
    const problem = problemOf(keyword, value, schema);
    if (problem) yield problem;
  }
  for (const [low, high] of RANGES) {
    if (limits?.[low] > limits?.[high]) yield `has a ${low} above its ${high}. Correct one.`;
  }
}

function problemOf(keyword, value, schema) {
  if (!Object.hasOwn(LIMITS, keyword))
    return `has "${keyword}". Write some of ${Object.keys(LIMITS).join(", ")}.`;
  const [[expected, valid], type] = LIMITS[keyword];
  const written = JSON.stringify(value);
  if (!valid(value)) return `has the ${keyword} ${written}. Write ${expected}.`;
  if (type && !typesOf(schema).includes(type))
    return `has a ${keyword}, which says nothing of a schema of type ${schema.type}. Take it out.`;
  if (written === JSON.stringify(schema[keyword]))
    return `has the ${keyword} ${written}, which is enforced. Take one of them out.`;
  return undefined;
}

/** The types of a schema; a text that has a unit, or 64 bits, is a number too. */
function typesOf({ type, format, "x-koodrive-unit": unit }) {
  const types = [type].flat();
  const isNumber = types.includes("integer") || format === "int64" || unit !== undefined;
  return isNumber ? [...types, "number"] : types;
}

function isPattern(value) {
  if (typeof value !== "string") return false;
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}

// The contract's extensions of OpenAPI. One that is not listed is a misspelling; each stands where
// it belongs, on every such node where it is required, and has a value that its readers understand.

const isText = (value) => typeof value === "string" && value.trim() !== "";
const isBoolean = (value) => typeof value === "boolean";
const isChinese = (value) => isText(value) && /\p{Script=Han}/u.test(value);
const isSentences = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);

/**
 * What each says, on which nodes, and which values are valid: `expected` in words. Where `valid` is
 * missing, a rule of its own looks at the value.
 */
const EXTENSIONS = {
  "x-koodrive-argument": {
    says: "the name of the method's argument, where the name on the wire clashes or is unreadable",
    on: ["Parameter", "Schema"],
    expected: "a name such as shareFolderId",
    valid: (value) => /^[A-Za-z_]\w*$/.test(value),
  },
  "x-koodrive-availability": {
    says: "who can call the operation, where not everyone can",
    on: ["Operation"],
    expected: "whitelisted",
    valid: (value) => value === "whitelisted",
  },
  // carrier-limit.js looks at the value.
  "x-koodrive-carrier-limit": {
    says: "the limits that the carrier edition alone documents, which are not enforced",
    on: ["Schema"],
  },
  "x-koodrive-error-catalogue": {
    says: "the known error codes",
    // It is a reference; scripts/generate/error-catalogue.ts looks at what it refers to.
    on: ["Info"],
  },
  "x-koodrive-failures": {
    says: "which elements of a list in an answer name what has failed of a call that succeeded",
    on: ["Schema"],
    expected: "elements, all of them, or codes, those whose code is not 0",
    valid: (value) => value === "elements" || value === "codes",
  },
  "x-koodrive-idempotent": {
    says: "whether sending the request twice has the effect of sending it once",
    on: ["Operation"],
    required: true,
    expected: "true or false, in doubt false",
    valid: isBoolean,
  },
  // method-name.js and resource.js look at the value.
  "x-koodrive-method": {
    says: "the method of the client",
    on: ["Operation"],
    required: true,
    expected: "resource.method, such as spaces.update",
  },
  "x-koodrive-observation": {
    says: "what no page states and published values show",
    on: ["Schema", "Operation"],
    expected: "a list of sentences, or leave it out",
    valid: isSentences,
  },
  "x-koodrive-operation": {
    says: "the name of the published page, misspellings included",
    on: ["Operation"],
    required: true,
    expected: "a name such as UpdateSpace",
    valid: isText,
  },
  "x-koodrive-option": {
    says: "the call option that sets the header",
    on: ["Parameter"],
    expected: "traceId or language",
    valid: (value) => value === "traceId" || value === "language",
  },
  // pagination.js looks at the value.
  "x-koodrive-pagination": { says: "how a list is walked", on: ["Operation"] },
  "x-koodrive-secret": {
    says: "that the value must never be shown or recorded",
    on: ["Schema", "Parameter", "SecurityScheme"],
    expected: "true, or leave it out",
    valid: (value) => value === true,
  },
  "x-koodrive-source": {
    says: "the page and the revision that the operation is described from",
    on: ["Operation"],
    required: true,
    expected: "{ page, revision }, both text",
    valid: (value) =>
      isText(value?.page) && isText(value?.revision) && Object.keys(value).length === 2,
  },
  "x-koodrive-success-code": {
    says: "the code of a success, where it is not 0",
    on: ["Operation"],
    expected: "an integer such as 200",
    valid: Number.isInteger,
  },
  "x-koodrive-title": {
    says: "the title of the published page or of the family of operations in other languages",
    on: ["Operation", "Tag"],
    expected: "{ zh-CN }, a text in Chinese, or leave it out",
    valid: (value) => isChinese(value?.["zh-CN"]) && Object.keys(value).length === 1,
  },
  "x-koodrive-unit": {
    says: "the unit of a number",
    on: ["Schema"],
    expected: "a unit such as GB",
    valid: isText,
  },
  "x-koodrive-unknown": {
    says: "what no source shows",
    on: ["Operation"],
    expected: "a list of sentences, or leave it out",
    valid: isSentences,
  },
  // wire-variants.js looks at the value.
  "x-koodrive-wire": { says: "the documented JSON types, ours first", on: ["Schema"] },
};

export default function Extensions() {
  return {
    any(node, context) {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return;
      checkMissing(node, context);
      checkWritten(node, context);
    },
    // What is written beside a reference belongs to no node of its own.
    ref: checkWritten,
  };
}

function checkMissing(node, { report, location, type }) {
  for (const [name, { says, on, required, expected }] of Object.entries(EXTENSIONS)) {
    if (required && on.includes(type.name) && node[name] === undefined)
      report({
        message: `${name} is missing: it says ${says}. Write ${expected}.`,
        location: location.key(),
      });
  }
}

function checkWritten(node, { report, location, type }) {
  for (const name of Object.keys(node).filter((key) => key.startsWith("x-koodrive-"))) {
    const message = problem(name, node[name], type.name);
    if (message) report({ message, location: location.child(name).key() });
  }
}

/** What is wrong with an extension that is there, or undefined. */
function problem(name, value, type) {
  const extension = EXTENSIONS[name];
  if (!extension)
    return `${name} is not listed in scripts/lint/extensions.js. Correct the name, or list it.`;
  const { says, on, expected, valid } = extension;
  if (!on.includes(type))
    return `${name} stands on ${type}; it says ${says} and belongs on ${on.join(" or ")}.`;
  if (valid && !valid(value))
    return `${name} is ${JSON.stringify(value)}; it says ${says}. Write ${expected}.`;
  return undefined;
}

// The project's own rules for the contract, as a Redocly plugin. Redocly loads it with whatever
// Node runs it, hence JavaScript.

const EXTENSIONS = new Set([
  "x-koodrive-argument", // name of a method argument, where the wire name clashes or is unreadable
  "x-koodrive-availability", // who can call the operation, where not everyone can
  "x-koodrive-error-catalogue", // the known error codes
  "x-koodrive-idempotent", // whether sending the same request twice has the effect of sending it once
  "x-koodrive-method", // resource.method of the client
  "x-koodrive-operation", // name of the operation's published page
  "x-koodrive-option", // header that the client sets from a call option
  "x-koodrive-pagination", // how a list is walked
  "x-koodrive-secret", // whether the value is a secret
  "x-koodrive-source", // page and revision that the operation is described from
  "x-koodrive-unit", // unit of a number
  "x-koodrive-unknown", // what no source shows
  "x-koodrive-wire", // documented JSON types, ours first
]);
const WIRE_TYPES = new Set(["array", "object", "integer", "number", "string", "boolean"]);
/** Words that keep their capitals inside a sentence. */
const PROPER = new Set(["ID", "IDs", "JsSdk", "KooDrive", "OrgID", "URL"]);

/** Every operation says which published page, in which revision, it comes from. */
function Provenance() {
  return {
    Operation(operation, { report, location }) {
      if (!operation["x-koodrive-operation"])
        report({
          message: "x-koodrive-operation must name the published operation.",
          location: location.key(),
        });
      const { page, revision } = operation["x-koodrive-source"] ?? {};
      if (!page || !revision)
        report({
          message: "x-koodrive-source must give the page and its revision.",
          location: location.key(),
        });
    },
  };
}

/** Every operation is a method of the client, and no two are the same. */
function MethodName() {
  const seen = new Map();
  return {
    Operation(operation, { report, location }) {
      const name = operation["x-koodrive-method"];
      if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name ?? ""))
        report({
          message: "x-koodrive-method must be resource.method, both lowerCamelCase.",
          location: location.key(),
        });
      if (seen.has(name))
        report({
          message: `${name} is the method of ${seen.get(name)} too.`,
          location: location.child("x-koodrive-method"),
        });
      seen.set(name, operation.operationId);
    },
  };
}

/**
 * Names that never reach the wire are consistent: operations and path parameters lowerCamelCase,
 * schemas PascalCase.
 */
function Names() {
  const camel = (name) => /^[a-z][A-Za-z0-9]*$/.test(name);
  return {
    Operation(operation, { report, location }) {
      if (!camel(operation.operationId ?? ""))
        report({
          message: "operationId must be lowerCamelCase.",
          location: location.child("operationId"),
        });
    },
    Parameter(parameter, { report, location }) {
      if (parameter.in === "path" && !camel(parameter.name))
        report({
          message: "A path parameter's name must be lowerCamelCase.",
          location: location.child("name"),
        });
    },
    NamedSchemas(schemas, { report, location }) {
      for (const name of Object.keys(schemas)) {
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
          report({
            message: `The schema name ${name} must be PascalCase.`,
            location: location.child(name).key(),
          });
      }
    },
  };
}

/** A summary reads like a sentence without its full stop. */
function SentenceCaseSummary() {
  return {
    Operation({ summary = "" }, { report, location }) {
      const [first = "", ...rest] = summary.split(" ");
      const shouted = rest.find(
        (word) => /[A-Z]/.test(word) && !PROPER.has(word.replace(/[,.']s?$/, "")),
      );
      if (!/^[A-Z][a-z]/.test(first) || shouted || /[.!]$/.test(summary)) {
        report({
          message: `The summary must be in sentence case, without a full stop${shouted ? ` ("${shouted}")` : ""}.`,
          location: location.child("summary"),
        });
      }
    },
  };
}

/** Every request and response body has an example. */
function MediaTypeExamples() {
  return {
    MediaType(media, { report, location }) {
      if (Object.keys(media.examples ?? {}).length === 0)
        report({
          message: "A request or response body must have examples.",
          location: location.key(),
        });
    },
  };
}

/** Every property, of whatever type, has a description. */
function PropertyDescription() {
  return {
    SchemaProperties(properties, { report, location, resolve }) {
      for (const [name, property] of Object.entries(properties)) {
        const node = property.$ref ? { ...resolve(property).node, ...property } : property;
        if (!node.description?.trim())
          report({
            message: `The property ${name} must have a description.`,
            location: location.child(name).key(),
          });
      }
    },
  };
}

/** An extension that nobody reads is a misspelling. */
function Extensions() {
  return {
    any(node, { report, location }) {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return;
      for (const key of Object.keys(node)) {
        if (key.startsWith("x-koodrive-") && !EXTENSIONS.has(key))
          report({
            message: `${key} is not an extension of this contract.`,
            location: location.child(key).key(),
          });
      }
    },
  };
}

/** `x-koodrive-wire` lists JSON types, the schema's own first. */
function WireVariants() {
  return {
    Schema(schema, { report, location }) {
      const variants = schema["x-koodrive-wire"];
      if (variants === undefined) return;
      const valid =
        Array.isArray(variants) &&
        variants.length > 1 &&
        variants.every((type) => WIRE_TYPES.has(type)) &&
        variants[0] === schema.type;
      if (!valid)
        report({
          message: `x-koodrive-wire must list two or more JSON types, ${schema.type} first.`,
          location: location.child("x-koodrive-wire"),
        });
    },
  };
}

export default function koodrive() {
  return {
    id: "koodrive",
    rules: {
      oas3: {
        provenance: Provenance,
        "method-name": MethodName,
        names: Names,
        "sentence-case-summary": SentenceCaseSummary,
        "media-type-examples": MediaTypeExamples,
        "property-description": PropertyDescription,
        extensions: Extensions,
        "wire-variants": WireVariants,
      },
    },
  };
}

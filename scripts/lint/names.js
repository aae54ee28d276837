// Names that never reach the wire are consistent: operations are a verb and a noun and, like path
// parameters, lowerCamelCase; schemas are PascalCase.

/** What operations begin with, also after `batch`. */
const VERBS = [
  "add",
  "cancel",
  "clear",
  "close",
  "complete",
  "count",
  "create",
  "delete",
  "expand",
  "extract",
  "get",
  "leave",
  "list",
  "mark",
  "notify",
  "refresh",
  "rename",
  "restore",
  "retry",
  "search",
  "set",
  "transfer",
  "update",
  "validate",
  "verify",
  "visit",
];

const isCamelCase = (name) => /^[a-z][A-Za-z0-9]*$/.test(name);
const isPascalCase = (name) => /^[A-Z][A-Za-z0-9]*$/.test(name);

function beginsWithVerb(operationId) {
  const [first, second] = operationId.split(/(?=[A-Z])/);
  const verb = first === "batch" ? second?.toLowerCase() : first;
  return VERBS.includes(verb);
}

export default function Names() {
  return {
    Operation({ operationId }, { report, location }) {
      // Redocly itself reports a missing one.
      if (operationId === undefined) return;
      const at = location.child("operationId");
      if (!isCamelCase(operationId))
        report({
          message: `The operationId is "${operationId}". Write it in lowerCamelCase.`,
          location: at,
        });
      else if (!beginsWithVerb(operationId))
        report({
          message:
            `The operationId "${operationId}" does not begin with ${VERBS.join(", ")}. ` +
            "Use one of these verbs, or add a new one to scripts/lint/names.js.",
          location: at,
        });
    },
    Parameter(parameter, { report, location }) {
      if (parameter.in === "path" && !isCamelCase(parameter.name))
        report({
          message:
            `The path parameter is named "${parameter.name}". ` +
            "Write it in lowerCamelCase, here and in the path.",
          location: location.child("name"),
        });
    },
    NamedSchemas(schemas, { report, location }) {
      for (const name of Object.keys(schemas)) {
        if (!isPascalCase(name))
          report({
            message: `The schema is named "${name}". Write it in PascalCase.`,
            location: location.child(name).key(),
          });
      }
    },
  };
}

// `x-koodrive-pagination` says how a list is walked: by which arguments, and which fields of the
// response have its elements and tell its end. It has the keys of its style; each names a field, but
// for `first`, the cursor of a first page.

const STYLES = {
  offset: { required: ["offset", "limit", "items"], optional: ["total"] },
  page: { required: ["page", "limit", "items"], optional: ["total"] },
  cursor: { required: ["cursor", "limit", "next", "items"], optional: ["first", "more"] },
};
/** The keys that name arguments; the others name fields of the response. */
const ARGUMENTS = ["offset", "page", "cursor", "limit"];

export default function Pagination() {
  return {
    Operation(operation, { report, location, resolve }) {
      if (!("x-koodrive-pagination" in operation)) return;
      const pagination = operation["x-koodrive-pagination"] ?? {};
      const at = location.child("x-koodrive-pagination");
      const from = location.source.absoluteRef;
      for (const message of [
        ...keyProblems(pagination),
        ...fieldProblems(pagination, operation, from, resolve),
      ])
        report({ message: `x-koodrive-pagination ${message}`, location: at.key() });
    },
  };
}

function* keyProblems({ style, ...keys }) {
  const known = STYLES[style];
  if (!known) {
    yield `has the style ${JSON.stringify(style)}. Write one of ${Object.keys(STYLES).join(", ")}.`;
    return;
  }
  const { required, optional } = known;
  for (const key of required) {
    if (!(key in keys)) yield `has no "${key}". The style ${style} needs ${required.join(", ")}.`;
  }
  for (const key of Object.keys(keys)) {
    if (!required.includes(key) && !optional.includes(key))
      yield `has "${key}". The style ${style} knows ${[...required, ...optional].join(", ")}.`;
  }
  if (style in keys && keys[style] === keys.limit)
    yield `has "${keys.limit}" as "${style}" and as "limit". Name two arguments.`;
}

function* fieldProblems({ style, first, ...keys }, operation, from, resolve) {
  const request = argumentsOf(operation, from, resolve);
  const response = bodyFields(operation.responses?.[200], from, resolve);
  for (const [key, paths] of Object.entries(keys)) {
    const [fields, place] = ARGUMENTS.includes(key)
      ? [request, "request"]
      : [response, "success response"];
    if ([paths].flat().length === 0) yield `has an empty list for "${key}". Name a field.`;
    // `items` is a list where sources disagree on the field.
    for (const path of [paths].flat()) {
      if (!hasField(fields, String(path), resolve))
        yield `names "${path}" as "${key}", which the ${place} does not have. Correct the name.`;
    }
  }
}

/** Whether a path such as `pageInfo.pageSize` leads to a field. */
function hasField(fields, path, resolve) {
  const [name, ...inner] = path.split(".");
  const field = fields.get(name);
  if (!field || inner.length === 0) return Boolean(field);
  return hasField(propertiesOf(field, resolve), inner.join("."), resolve);
}

/** The fields that the operation takes, by the names of their arguments. */
function argumentsOf({ parameters = [], requestBody }, from, resolve) {
  const found = new Map();
  for (const [name, field] of bodyFields(requestBody, from, resolve))
    found.set(field.node["x-koodrive-argument"] ?? name, field);
  for (const written of parameters) {
    const parameter = follow({ node: written, from }, resolve);
    // Redocly itself reports a reference that does not resolve.
    const { name, schema, "x-koodrive-argument": argument = name } = parameter.node ?? {};
    found.set(argument, { node: schema, from: parameter.from });
  }
  return found;
}

function bodyFields(written, from, resolve) {
  const body = follow({ node: written, from }, resolve);
  const schema = body.node?.content?.["application/json"]?.schema;
  return propertiesOf({ node: schema, from: body.from }, resolve);
}

/** The properties of a schema by name, each with the file that its references are relative to. */
function propertiesOf(schema, resolve) {
  const { node, from } = follow(schema, resolve);
  return new Map(
    Object.entries(node?.properties ?? {}).map(([name, property]) => [
      name,
      { node: property, from },
    ]),
  );
}

/** What a node's reference leads to, or the node itself. */
function follow({ node, from }, resolve) {
  if (!node?.$ref) return { node, from };
  const { node: target, location } = resolve(node, from);
  return follow({ node: target, from: location?.source.absoluteRef }, resolve);
}

// Every parameter is one that methods can take, and has an example: code samples and the tests of
// all operations call with it.

const PLACES = ["path", "query", "header"];

export default function ParameterExample() {
  return {
    Parameter({ name, in: place, schema, example }, { report, location }) {
      if (!PLACES.includes(place))
        report({
          message: `The parameter "${name}" is in ${place}. Methods take path, query and header.`,
          location: location.child("in"),
        });
      if (!schema)
        report({
          message: `The parameter "${name}" has no schema. Write one instead of \`content\`.`,
          location: location.key(),
        });
      if (example === undefined)
        report({
          message: `The parameter "${name}" has no example. Write a published one, or one like it.`,
          location: location.key(),
        });
    },
  };
}

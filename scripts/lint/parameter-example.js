// Every parameter has an example: code samples and the tests of all operations call with it.

export default function ParameterExample() {
  return {
    Parameter({ name, example }, { report, location }) {
      if (example === undefined)
        report({
          message: `The parameter "${name}" has no example. Write a published one, or one like it.`,
          location: location.key(),
        });
    },
  };
}

// Every request and response body has an example: the mock answers with it.

export default function MediaTypeExamples() {
  return {
    MediaType({ examples = {} }, { report, location }) {
      if (Object.keys(examples).length === 0)
        report({
          message: "The body has no examples. Add one under examples, `published` or else `ours`.",
          location: location.key(),
        });
    },
  };
}

// The name of an example says whether a page gives it or it is one of ours: the reference page
// marks ours, and what was published counts as evidence.

export default function ExampleName() {
  return {
    ExamplesMap(examples, { report, location }) {
      for (const name of Object.keys(examples)) {
        if (!/^(published|ours)([A-Z0-9]\w*)?$/.test(name))
          report({
            message:
              `The example is named "${name}". Write \`published\` if a page gives it, ` +
              "else `ours`, with a word behind it if there are several: oursEmpty.",
            location: location.child(name).key(),
          });
      }
    },
  };
}

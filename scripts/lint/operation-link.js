// Descriptions name operations by links, which lead somewhere: readers of the reference page follow
// them, and in an editor they become the names of methods.

/** The chapters that scripts/site/page.ts adds to the page. */
const CHAPTERS = ["Errata", "Error codes"];
/** Operations whose identifier is a field's name too. */
const ALSO_FIELDS = ["createUser"];

export default function OperationLink() {
  const operations = new Set();
  const texts = [];
  return {
    Operation: ({ operationId }) => operations.add(operationId),
    any(node, { location, resolve }) {
      if (typeof node === "object" && node !== null)
        texts.push(...textsOf(node, location, resolve));
    },
    // What is written beside a reference belongs to no node of its own.
    ref: (node, { location, resolve }) => texts.push(...textsOf(node, location, resolve)),
    Root: {
      leave({ tags = [] }, { report }) {
        const chapters = [...tags.map(({ name }) => name), ...CHAPTERS];
        const targets = new Set([
          ...[...operations].map((id) => `operation/${id}`),
          ...chapters.map((name) => `tag/${name.replaceAll(" ", "-")}`),
        ]);
        for (const { text, location } of texts) {
          for (const message of [...deadLinks(text, targets), ...bareNames(text, operations)])
            report({ message, location });
        }
      },
    },
  };
}

/** The texts of a node that are shown as Markdown. That of the guide is a file of its own. */
function* textsOf(node, location, resolve) {
  const lists = ["x-koodrive-unknown", "x-koodrive-observation"];
  yield { text: resolve(node.description).node, location: location.child("description") };
  for (const list of lists) {
    for (const [index, text] of [node[list] ?? []].flat().entries())
      yield { text, location: location.child([list, index]) };
  }
}

function* deadLinks(text, targets) {
  for (const [, target] of String(text).matchAll(/\]\(#([^)]*)\)/g)) {
    if (!targets.has(target))
      yield `The link #${target} leads nowhere. ` +
        "Write #operation/<operationId> or #tag/<name>, as the contract has them.";
  }
}

function* bareNames(text, operations) {
  const withoutLinks = String(text).replace(/\[[^\]]*\]\([^)]*\)/g, "");
  for (const [word] of withoutLinks.matchAll(/\w+/g)) {
    if (operations.has(word) && !ALSO_FIELDS.includes(word))
      yield `${word} is an operation. Write it as a link: [${word}](#operation/${word}).`;
  }
}

import { describeRule } from "./lint.ts";

const wrong = (summary: string, where = "") => ({
  title: summary,
  fields: () => ({ summary }),
  messages: [
    `The summary is "${summary}"${where}. Write it in sentence case, without a full stop. Names that keep their capitals are in scripts/lint/sentence-case-summary.js.`,
  ],
});

describeRule("koodrive/sentence-case-summary", [
  wrong("Get a Space", ' ("Space")'),
  wrong("get a space"),
  wrong("GET a space"),
  wrong("Get a space."),
  wrong("Get a space!"),
  {
    title: "names that keep their capitals",
    fields: () => ({ summary: "Get a KooDrive user's OrgID's ID, and URL" }),
    messages: [],
  },
  {
    title: "a missing summary, which is another rule's matter",
    fields: () => ({ summary: undefined }),
    messages: [],
  },
]);

// The cases once more, in a process of their own, for its debug log: NODE_DEBUG=koodrive node
// test/conformance/logged.ts. Prints what is wrong.
import { readContract } from "../../scripts/contract/contract.ts";
import { readTopics, runs } from "./case.ts";
import { runCases } from "./run.ts";

const contract = readContract();
const cases = readTopics().flatMap((topic) =>
  topic.cases
    .filter(({ operations }) => !operations)
    .flatMap((test) => runs(topic, test, contract)),
);
console.log(JSON.stringify(await runCases(cases)));

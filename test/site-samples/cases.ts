// The calls that are sampled: one for each request example of an operation, or one if it has no body.
import { readContract } from "../../scripts/contract/contract.ts";
import { requestExamples, type SampleCall, sampleCall } from "../../scripts/contract/samples.ts";

interface Case {
  title: string;
  call: SampleCall;
  isFirst: boolean;
}

export const contract = readContract();

export const CASES: Case[] = contract.operations.flatMap((operation) => {
  const examples = Object.entries(requestExamples(operation));
  if (examples.length === 0) {
    return [{ title: operation.id, call: sampleCall(operation, contract), isFirst: true }];
  }
  return examples.map(([name, { value }], index) => ({
    title: `${operation.id}, ${name}`,
    call: sampleCall(operation, contract, value),
    isFirst: index === 0,
  }));
});

/** A call whose texts have what some language takes for its own. */
export const hostileCall: SampleCall = {
  ...sampleCall(contract.operation("batchUpdateUserPermissions"), contract),
  args: {
    type: 1,
    container: `it's "100 %" of $HOME \`id\` #{x} \${y} \\n \\ 下载 😀`,
    fileId: "ends in \"\"\" and '''\nin a second line,\tindented\r\n",
    amendModRoles: [{ userId: "'", template: "\\'" }, {}, [], [true, false, null, 1.5, -1, ""]],
  },
};

import { describeRule } from "./lint.ts";

describeRule(
  "koodrive/operation-file",
  [
    {
      title: "an operation that is named otherwise than its file",
      fields: () => ({ operationId: "getGroupById" }),
      file: "spaces/getGroup.yaml",
      messages: [
        'The operation "getGroupById" stands in getGroup.yaml. Name the file getGroupById.yaml, or the operation after the file.',
      ],
    },
  ],
  {
    fields: ({ paths: { "/v1/spaces/getSpace": _, ...paths } }) => ({ paths }),
    messages: [
      "spaces/getSpace.yaml is listed nowhere. Add its path and method to the paths, or delete it.",
    ],
  },
);

// An operation stands in a file of its own that is named after it.
import { basename } from "node:path";

export default function OperationFile() {
  return {
    Operation({ operationId }, { report, location }) {
      const file = basename(location.source.absoluteRef);
      if (operationId !== undefined && file !== `${operationId}.yaml`)
        report({
          message:
            `The operation "${operationId}" stands in ${file}. ` +
            `Name the file ${operationId}.yaml, or the operation after the file.`,
          location: location.child("operationId"),
        });
    },
  };
}

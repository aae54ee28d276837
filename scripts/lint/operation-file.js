// An operation stands in a file of its own that is named after it, and every such file is listed
// among the paths: Redocly looks at no other.
import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";

export default function OperationFile() {
  return {
    Root({ paths = {} }, { report, location }) {
      const listed = Object.values(paths)
        .flatMap((item) => Object.values(item))
        .map(({ $ref }) => $ref);
      for (const file of operationFiles(dirname(location.source.absoluteRef))) {
        if (!listed.includes(file))
          report({
            message: `${file} is listed nowhere. Add its path and method to the paths, or delete it.`,
            location: location.child("paths").key(),
          });
      }
    },
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

/** The files of the resources' folders but for schemas and ledgers. */
function operationFiles(directory) {
  const folders = readdirSync(directory, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !["common", "workflows"].includes(entry.name),
  );
  return folders.flatMap(({ name }) =>
    readdirSync(`${directory}/${name}`)
      .filter((file) => file.endsWith(".yaml"))
      .filter((file) => file !== "schemas.yaml" && file !== "published.yaml")
      .map((file) => `${name}/${file}`),
  );
}

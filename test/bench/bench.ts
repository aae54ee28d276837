// `npm run bench`: how large the built package is, and what it costs in calls, signatures, imports
// and type checks, beside its peers, and in bodies that grow; and what the sandbox costs beside
// Prism, and in worlds that grow; what files cost beside curl and an SDK; and what a page of the
// reference takes in a browser. Prints Markdown, with the limits of the project at its end. It judges
// growth, the command, the sandbox, files and pages alone: other times differ from machine to
// machine, and `--judged` leaves them out.
import { availableParallelism, cpus } from "node:os";
import { measureCalls } from "./calls.ts";
import { measureCommand } from "./command.ts";
import { AXIOS, KY, SIGNED, WITH_TOKEN } from "./contenders.ts";
import { measureGrowth } from "./growth.ts";
import { measureImports } from "./imports.ts";
import { demandKept, type Limit, limitRow } from "./limits.ts";
import { measureSandbox } from "./sandbox.ts";
import { measureSignature } from "./signature.ts";
import { measureSite } from "./site.ts";
import { measureSizes } from "./sizes.ts";
import { table } from "./table.ts";
import { measureTransfers } from "./transfers.ts";
import { measureTypeCheck } from "./types.ts";
import { inWorkspace } from "./workspace.ts";

/** Linear is 4, and a little more for what the garbage of large bodies takes. Quadratic is 16. */
const MOST_FOR_FOURFOLD = 5;
const MOST_FOR_MEGABYTE = 100;
/** The list of operations is read and laid out besides. */
const MOST_UNTIL_COMMAND = 1.5;
/**
 * Bytes, minified and gzipped. They were 17,000 and 18,000 for 125 operations; each further one
 * takes some 29 in the operation table. 500 and 1,000 more are for the methods that load modules of
 * their own, and for the errors of these.
 */
const MOST_IN_BROWSER = 18_000;
const MOST_IN_NODE = 20_000;

/** What CI has time for: without what is printed and not judged. */
const JUDGED_ALONE = process.argv.includes("--judged");

const model = cpus()[0]?.model.trim() ?? "unknown processor";
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${model}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
);

await inWorkspace(async (directory) => {
  const besidePeers = JUDGED_ALONE ? [] : await measureBesidePeers(directory);
  const growth = await measureGrowth();
  const command = await measureCommand();
  const sizes = await measureSizes(directory);
  const judged: Limit[] = [
    {
      title: "a body four times as large, times as long",
      measured: growth.fourfold,
      most: MOST_FOR_FOURFOLD,
    },
    {
      title: "1 MB of a body, ms of CPU",
      measured: growth.megabyte,
      digits: 0,
      most: MOST_FOR_MEGABYTE,
    },
    {
      title: "until `koodrive call` prints, times that of Node with the client's import",
      measured: command,
      digits: 2,
      most: MOST_UNTIL_COMMAND,
    },
    ...(await measureSandbox()),
    ...(await measureTransfers({ alone: JUDGED_ALONE })),
    ...(await measureSite({ alone: JUDGED_ALONE })),
  ];

  table(
    ["The project's limits", "measured", "limit"],
    [
      [
        "a browser program with an access token, bytes",
        `${sizes.browser}`,
        `${MOST_IN_BROWSER} at most`,
      ],
      ["everything for Node, bytes", `${sizes.node}`, `${MOST_IN_NODE} at most`],
      ...besidePeers,
      ...judged.map(limitRow),
    ],
  );
  demandKept(judged);
});

/** The client beside others: calls, signatures, imports and type checks. Returns rows of the limits. */
async function measureBesidePeers(directory: string): Promise<string[][]> {
  const signature = measureSignature();
  const ratios = await measureCalls(directory);
  const imports = measureImports();
  for (const flags of [["--skipLibCheck"], []]) measureTypeCheck(directory, flags);
  const times = (name: string) => (ratios.get(name) ?? Number.NaN).toFixed(2);
  return [
    [
      "CPU time of `import` beyond openapi-fetch's, ms where that takes 1 ms",
      imports.toFixed(2),
      "1.5 at most",
    ],
    ["a call with an access token, times bare openapi-fetch", times(WITH_TOKEN), "1.5 at most"],
    ["the same by axios and by ky", `${times(AXIOS)} and ${times(KY)}`, "slower than ours"],
    ["a signed call, times bare openapi-fetch", times(SIGNED), "2.0 at most"],
    ["signature, times faster than huaweicloud-sdk-core", signature.toFixed(1), "3 at least"],
  ];
}

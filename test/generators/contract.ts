// The contract as generators are given it.

/** Without ./ one of them would take this for a name in a registry. */
export const CONTRACT = "./generated/openapi.yaml";

/** The program @hey-api/openapi-ts and its arguments, given the directory to write to. */
export const heyApi = (output: string): [program: string, ...args: string[]] => [
  // Its launcher would start this in a process of its own.
  "test/generators/node_modules/@hey-api/openapi-ts/dist/run.mjs",
  `--input=${CONTRACT}`,
  `--output=${output}`,
  "--no-log-file",
];

/** The client generator of redocly, given a language. */
export const redocly =
  (language: string) =>
  (output: string): [program: string, ...args: string[]] => [
    "node_modules/.bin/redocly",
    "generate-client",
    CONTRACT,
    `--output=${output}/client.ts`,
    `--generator=${language}`,
  ];

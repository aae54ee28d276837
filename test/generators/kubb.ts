// Kubb without its command line, which asks the registry for its newest version at each run.
// Arguments: the contract, the directory to write to.
import { build, defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

const [input = "", output = ""] = process.argv.slice(2);

await build({
  config: defineConfig({
    root: ".",
    input: { path: input },
    // Imports in the output end in .js, which any setting of the compiler understands.
    output: { path: output, extension: { ".ts": ".js" }, format: false, lint: false },
    // Types and calls; without `generators: []` the first also writes each schema as JSON.
    plugins: [
      pluginOas({ generators: [] }),
      pluginTs(),
      pluginClient({ client: "fetch", bundle: true }),
    ],
  }),
});

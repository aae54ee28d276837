// `npm run docs`: builds the reference site, dist/site, and serves it with a sandbox, at which its
// readers try calls. `--once` ends when it is built.
import { readArguments } from "./arguments.ts";
import { runCommand, runScript } from "./process.ts";
import { startSandbox } from "./sandbox.ts";
import { docsPort, serveDocs } from "./site/server.ts";

const { once } = readArguments("npm run docs -- [--once]", {
  options: { once: { type: "boolean", default: false } },
}).values;

await runCommand(async () => {
  const port = once ? 0 : await docsPort();
  // Not by the shell, which a signal ends without what it has started.
  await runScript("scripts/install.ts", "scripts/site");
  for (const script of ["build", "site/build"]) await runScript(`scripts/${script}.ts`);
  if (once) return console.log("Reference: dist/site");
  const { tried } = await startSandbox();
  const { url } = await serveDocs(port, tried);
  console.log(`Reference: ${url} (Ctrl+C ends it)`);
});

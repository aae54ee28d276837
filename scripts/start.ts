// `npm start`: regenerates and builds everything, takes the first steps with a sandbox, makes every
// operation's sample call with each authentication scheme, then serves a sandbox and the reference.
// `--once` ends after the calls, with status 1 if any failed.

import { styleOf } from "../src/cli/output/style.ts";
import { createLog } from "../src/cli/sandbox/log.ts";
import { welcome } from "../src/cli/sandbox/welcome.ts";
import { readArguments } from "./arguments.ts";
import { callEverything } from "./call-everything.ts";
import { takeFirstSteps } from "./first-steps.ts";
import { portFrom } from "./ports.ts";
import { runCommand, runScript } from "./process.ts";
import { startSandbox } from "./sandbox.ts";
import { docsPort, serveDocs } from "./site/server.ts";

const { once } = readArguments("npm start -- [--once]", {
  options: { once: { type: "boolean", default: false } },
}).values;

await runCommand(async () => {
  const ports = once
    ? { sandbox: 0, docs: 0 }
    : { sandbox: await portFrom("PORT", 4010), docs: await docsPort() };
  for (const script of ["generate", "build", "site/page"]) await runScript(`scripts/${script}.ts`);

  console.log("\nFirst steps with a sandbox:");
  const first = await startSandbox();
  const failedSteps = await takeFirstSteps(first);
  await first.close();
  console.log("\nThe sample call of every operation, each with a sandbox of its own:");
  const failures = failedSteps + (await callEverything());
  console.log(failures ? `\n${failures} calls failed.` : "\nAll calls ended as they should.");
  if (once) {
    process.exitCode = failures ? 1 : 0;
    return;
  }

  const style = styleOf(process.stdout, process.env);
  const { describeCall, describeCommand } = createLog(style);
  const { url, credentials, tried } = await startSandbox({
    port: ports.sandbox,
    log: (call) => console.log(describeCall(call)),
    logCommand: (command) => console.log(describeCommand(command)),
  });
  const { url: docs, isSite } = await serveDocs(ports.docs, tried);
  const built = isSite ? "" : " (a single file; npm run docs builds the site)";
  console.log(`\n${welcome({ url, world: "demo", control: true, credentials }, style)}`);
  console.log(`Reference: ${docs}${built}\nCtrl+C ends both.`);
});

// `npm start`: regenerates and builds everything, makes every operation's sample call against the
// mock with each authentication scheme, then serves the mock and the reference. `--once` ends after
// the calls, with status 1 if any failed.
import { callEverything } from "./call-everything.ts";
import { mockPort } from "./mock.ts";
import { startPrism } from "./prism.ts";
import { runCommand, runScript } from "./process.ts";
import { docsPort, serveDocs } from "./site/server.ts";

const once = process.argv.includes("--once");

await runCommand(async () => {
  const ports = once ? { mock: 0, docs: 0 } : { mock: await mockPort(), docs: await docsPort() };
  for (const script of ["generate", "build", "site/page"]) await runScript(`scripts/${script}.ts`);
  const prism = await startPrism({ port: ports.mock });
  const failures = await callEverything(prism.url);
  console.log(failures ? `\n${failures} calls failed.` : "\nAll calls succeeded.");
  if (once) {
    await prism.stop();
    process.exitCode = failures ? 1 : 0;
    return;
  }
  const { url } = await serveDocs(ports.docs);
  console.log(`\nMock of KooDrive:  ${prism.url}\nReference:         ${url}\nCtrl+C ends both.`);
});

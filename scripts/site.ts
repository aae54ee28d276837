// `npm run docs`: builds the reference page, dist/docs/index.html, and serves it. `--once` ends
// when it is built.
import { runCommand, runScript } from "./process.ts";
import { docsPort, serveDocs } from "./site/server.ts";

const once = process.argv.includes("--once");

await runCommand(async () => {
  const port = once ? 0 : await docsPort();
  await runScript("scripts/site/page.ts");
  if (once) return console.log("Reference: dist/docs/index.html");
  const { url } = await serveDocs(port);
  console.log(`Reference: ${url} (Ctrl+C ends it)`);
});

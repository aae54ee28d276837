// dist/site: the reference as pages, by Astro and its Starlight, which scripts/site has for itself.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { runProgram } from "../process.ts";
import { buildIfOutdated } from "../up-to-date.ts";
import { DOCUMENTS } from "./pages/file-links.ts";
import { POLICY } from "./policy.ts";

const DIRECTORY = "scripts/site";
const SITE = "dist/site";

/** Of the page on which calls are tried. */
const SWAGGER = ["swagger-ui-bundle.js", "swagger-ui.css", "LICENSE", "NOTICE"];

export async function buildSite(): Promise<void> {
  const built = `${DIRECTORY}/dist`;
  rmSync(built, { recursive: true, force: true });
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const astro = `${DIRECTORY}/node_modules/astro/bin/astro.mjs`;
  await runProgram(process.execPath, astro, "build", "--root", `${DIRECTORY}/astro`, "--silent");
  for (const name of SWAGGER) {
    cpSync(`${DIRECTORY}/node_modules/swagger-ui-dist/${name}`, `${built}/try/${name}`);
  }
  const page = `${built}/try/index.html`;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace('content="POLICY"', `content="${POLICY}"`),
  );
  mkdirSync("dist", { recursive: true });
  rmSync(SITE, { recursive: true, force: true });
  renameSync(built, SITE);
}

if (import.meta.main) {
  await buildIfOutdated({
    name: "site",
    // Where the site will be is in its pages.
    settings: process.env.DOCS_SITE,
    reads: [
      ...["generated", "openapi", "scripts", "src", "test/examples", "package.json"],
      ...Object.keys(DOCUMENTS),
    ],
    writes: () => [SITE],
    build: buildSite,
  });
}

// Pages for the tests in a browser: programs, bundled with the build of the package, at a port of
// this machine.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type BuildOptions, build } from "esbuild";
import { onTestFinished } from "vitest";

export interface Pages {
  /** The page, which loads nothing but /program.js, if it is there. */
  url: string;
  /** Path and query of what was asked for. */
  received: string[];
}

/**
 * Serves a page until the test has finished.
 *
 * @param program The path of its program, or the text of one.
 * @param files What is served beside it, by path.
 */
export async function servePage(
  program: string | { text: string },
  files: Record<string, string> = {},
): Promise<Pages> {
  const served: Record<string, string> = {
    "/": '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><body><script type="module" src="/program.js"></script>',
    "/program.js": await bundle(program),
    ...files,
  };
  const received: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    received.push(url);
    const [path = ""] = url.split("?");
    const text = served[path];
    const type = path.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, received };
}

async function bundle(program: string | { text: string }): Promise<string> {
  const entry: BuildOptions =
    typeof program === "string"
      ? { entryPoints: [program] }
      : { stdin: { contents: program.text, resolveDir: "test/site", loader: "ts" } };
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    // The project's paths lead to the source, and not to the build.
    tsconfigRaw: {},
    logLevel: "warning",
  });
  return outputFiles?.[0]?.text ?? "";
}

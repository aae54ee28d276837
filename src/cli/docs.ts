// `koodrive docs`: the reference and the guides, which are part of the package, at a port of this
// machine.
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describeListenError, originOf, type Place } from "../sandbox/server/place.ts";
import { portOption } from "./arguments/kinds.ts";
import { createDocsServer } from "./docs/server.ts";
import { readSite } from "./docs/site.ts";
import { defineCommand } from "./model/command.ts";
import { untilInterrupted } from "./until-interrupted.ts";

export const docsCommand = defineCommand({
  name: "docs",
  summary: "Serves reference and guides of the API to the browsers of this machine",
  description: "They are part of this package, and load nothing from anywhere else.",
  options: { port: portOption(4011) },
  examples: ["koodrive docs", "koodrive docs --port 0"],
  shared: { output: false, service: false },
  async run({ options: { port: asked = 4011 } }, { stdout, style, signal }) {
    const server = createDocsServer(await readSite());
    const place = { host: "127.0.0.1", port: asked };
    const port = await listen(server, place);
    const title = `KooDrive reference at ${originOf({ ...place, port })}/`;
    stdout.write(`${style.stdout.paint("bold", title)} (Ctrl+C ends it)
`);
    return untilInterrupted(signal, stdout).finally(() => {
      server.close();
      server.closeAllConnections();
    });
  },
});

/** Returns the port. */
async function listen(server: Server, place: Place): Promise<number> {
  try {
    server.listen(place);
    await once(server, "listening");
  } catch (error) {
    throw new Error(describeListenError(error, place));
  }
  return (server.address() as AddressInfo).port;
}

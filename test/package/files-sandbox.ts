// A sandbox of the installed package, at a port, for programs that carry files.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FilesSetting } from "./files-program.ts";

/** The entry of the package that is installed in a directory. */
export function importSandbox(
  directory: string,
): Promise<typeof import("koodrive-client/sandbox")> {
  const entry = join(directory, "node_modules/koodrive-client/dist/sandbox.js");
  return import(pathToFileURL(entry).href);
}

export async function startSandbox(directory: string) {
  const { createSandbox, rowsOf } = await importSandbox(directory);
  const sandbox = createSandbox({ minPartSize: 64 });
  const { url: endpoint, close } = await sandbox.listen();
  const { id: userId, containerIds } = sandbox.findUser({ name: "Li Hua" });
  const [containerId = ""] = containerIds;
  const setting: FilesSetting = {
    ...{ endpoint, containerId, token: sandbox.createToken({ userId }) },
  };
  const fileNames = () => rowsOf(sandbox.world.files).map(({ name }) => name);
  return { setting, fileNames, close };
}

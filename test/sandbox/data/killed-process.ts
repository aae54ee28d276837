// A process that keeps a sandbox in a directory, at a port, until it is killed. It prints where
// and how it can be called.
import { writeSync } from "node:fs";
import { openSandbox } from "../../../src/sandbox/sandbox.ts";
import { rowsOf } from "../../../src/sandbox/world/table.ts";
import { collectGarbage } from "../../support/garbage.ts";

const [, , data = ""] = process.argv;
const sandbox = await openSandbox({ data, world: "empty", minPartSize: 1 });
const { url } = await sandbox.listen();
const token = sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id });
const [space] = rowsOf(sandbox.world.spaces);
writeSync(1, `${JSON.stringify({ url, token, containerId: space?.containerId })}\n`);
// Files of bytes are deleted once nothing in memory has them.
setInterval(collectGarbage, 10);

// Loaded before a program: the first attempt to reach the network ends it, with a message that says
// where to.

import dns from "node:dns";
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { inspect } from "node:util";

function refuse(...[target]: unknown[]): never {
  writeSync(2, `tried to reach the network: ${inspect(target)}\n`);
  process.exit(1);
}

// Everything over TCP, fetch included, goes through connect. Names are looked up before, and some
// programs only look up.
net.Socket.prototype.connect = refuse;
Object.assign(dns, { lookup: refuse, resolve: refuse });
Object.assign(dns.promises, { lookup: refuse, resolve: refuse });
syncBuiltinESMExports();

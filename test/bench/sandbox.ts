// The sandbox beside Prism, and what the size and the age of its world cost.
import type { Limit } from "./limits.ts";
import { measureBytes } from "./sandbox-bytes.ts";
import { measureInProcess } from "./sandbox-in-process.ts";
import { measureLongUse } from "./sandbox-long-use.ts";
import { REQUESTS } from "./sandbox-requests.ts";
import {
  measureServer,
  type ServerFigures,
  startPrismServer,
  startSandboxServer,
} from "./sandbox-servers.ts";
import { measureWalks } from "./sandbox-walks.ts";
import { measureLargeWorld, measureMoments } from "./sandbox-worlds.ts";
import { table } from "./table.ts";

export async function measureSandbox(): Promise<Limit[]> {
  return [...(await measureBesidePrism()), ...(await measureWorlds()), ...(await limitsOfBytes())];
}

async function measureBesidePrism(): Promise<Limit[]> {
  const prism = await measureServer(startPrismServer);
  const server = await measureServer(startSandboxServer);
  const inProcess = measureInProcess();
  printDoubles({ prism, server, inProcess });
  return [
    {
      title: "the sandbox over HTTP, requests in a second of CPU, times Prism's",
      measured: sum(prism.cpu) / sum(server.cpu),
      least: 8,
    },
    {
      title: "the same in process",
      measured: sum(prism.cpu) / sum(inProcess),
      least: 40,
    },
    {
      title: "its memory, times Prism's",
      measured: server.memory / prism.memory,
      digits: 2,
      most: 0.5,
    },
    {
      title: "until it is ready, times Prism's",
      measured: server.ready / prism.ready,
      digits: 2,
      most: 0.25,
    },
  ];
}

async function measureWorlds(): Promise<Limit[]> {
  return [
    {
      title: "a get or a list in `large`, times as long as in `demo`",
      measured: await measureLargeWorld(),
      digits: 2,
      most: 1.5,
    },
    {
      title: "reset, fork, snapshot and restore of `large`, ms",
      measured: await measureMoments(),
      digits: 2,
      most: 5,
    },
    {
      title: "a walk over four times as many elements, times as long",
      measured: await measureWalks(),
      most: 5,
    },
    {
      title: "memory of a sandbox after four times as many calls, times as much",
      measured: measureLongUse(),
      digits: 2,
      most: 1.2,
    },
  ];
}

async function limitsOfBytes(): Promise<Limit[]> {
  const { ratios, memory } = await measureBytes();
  return [
    {
      title: "an upload, CPU time, times that of a bare server with one pass of SHA-256",
      measured: ratios.upload,
      digits: 2,
      most: 1.5,
    },
    { title: "a download, the same", measured: ratios.download, digits: 2, most: 1.5 },
    {
      title: "2 GB through `--data`, MB of memory",
      measured: memory,
      digits: 0,
      most: 100,
    },
  ];
}

/** Of as many requests of each kind. */
const sum = (cpu: ServerFigures["cpu"]) => cpu.GET + cpu.PUT;

interface Doubles {
  prism: ServerFigures;
  server: ServerFigures;
  inProcess: ServerFigures["cpu"];
}

function printDoubles({ prism, server, inProcess }: Doubles): void {
  const cpu = (times: ServerFigures["cpu"]) =>
    REQUESTS.flatMap((name) => [
      times[name].toFixed(0),
      (prism.cpu[name] / times[name]).toFixed(1),
    ]);
  const row = (name: string, { ready, memory, cpu: times }: ServerFigures) => [
    name,
    ready.toFixed(0),
    memory.toFixed(0),
    ...cpu(times),
  ];
  table(
    [
      "A double of the service",
      "ready, ms",
      "MB",
      ...REQUESTS.flatMap((name) => [`\`${name}\`, µs of CPU`, "requests, times Prism's"]),
    ],
    [
      row("Prism", prism),
      row("the sandbox, over HTTP", server),
      ["the sandbox, in process", "-", "-", ...cpu(inProcess)],
    ],
  );
}

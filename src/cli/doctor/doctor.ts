// `koodrive doctor`: finds out, step by step, why calls do not work. It changes nothing.
import { stat } from "node:fs/promises";
import type { Context } from "../context.ts";
import { exitNameOf } from "../exit-codes.ts";
import { defineCommand } from "../model/command.ts";
import type { Result } from "../model/result.ts";
import { readVersion } from "../package.ts";
import { configPath, readConfig } from "../profile/config-file.ts";
import { type Connection, findConnection } from "../profile/connection.ts";
import { describeSource } from "../profile/renewal.ts";
import { checkAnswer } from "./answer.ts";
import { type Check, type CheckName, type Finding, failed, ok, skipped } from "./check.ts";
import { checkClock } from "./clock.ts";
import { checkContract, checkCredentials } from "./service.ts";
import { showChecks } from "./show.ts";
import { checkCertificate, checkConnection, checkName, proxyIn, type Way } from "./way.ts";

export const doctorCommand = defineCommand({
  name: "doctor",
  summary: "Finds out why calls do not work",
  description:
    "Looks at the program, the file of profiles, the way to the endpoint (name, connection, " +
    "certificate, answer), the clock, the credentials, and whether a few answers keep to the " +
    "contract. It sends reads alone, and shows no secret. The exit code is 0 if nothing has " +
    "failed, else that of the first failure.",
  options: {},
  examples: ["koodrive doctor", "koodrive doctor --profile night --json"],
  fields: ["check", "state", "says", "remedy"],
  async run(_input, context) {
    const checks = await examine(context);
    const first = checks.find(({ state }) => state === "failed");
    if (first) context.endAs(first.ends ?? "finding");
    const rows = checks.map(({ ends: _, ...check }) => check);
    return {
      kind: "object",
      value: { ok: first === undefined, checks: rows },
      rows,
      text: showChecks(checks, context),
    } satisfies Result;
  },
});

type Remedied = Error & { remedy?: string };

/** Milliseconds for each step of the way. */
const PATIENCE = 10_000;

async function examine(context: Context): Promise<Check[]> {
  const checks: Check[] = [];
  const check = async (name: CheckName, look: () => Finding | Promise<Finding>) => {
    context.status.show(`Looking at the ${name} …`);
    const finding = await look();
    checks.push({ check: name, ...finding });
    return finding.state !== "failed";
  };
  await check("program", () => {
    const { version, platform, arch } = process;
    return ok(`koodrive-client ${readVersion()} on Node.js ${version}, ${platform} ${arch}.`);
  });
  await check("profiles", () => checkProfiles(context));
  let connection: Connection | undefined;
  await check("endpoint", async () => {
    const found = await findConnection(context);
    connection = found;
    return describeConnection(found);
  }).catch((error) => {
    const { message, remedy = "koodrive login --help says how." } = error as Remedied;
    // It would come from the file of profiles, of which that has been said.
    if (checks.some(({ says }) => says === message)) return;
    checks.push({ check: "endpoint", ...failed(message, remedy, exitNameOf(error)) });
  });
  if (connection) await examineService(connection, check, context);
  return checks;
}

type CheckFunction = (name: CheckName, look: () => Finding | Promise<Finding>) => Promise<boolean>;

async function examineService(
  connection: Connection,
  check: CheckFunction,
  context: Context,
): Promise<void> {
  const { endpoint, credentials, credentialsFrom: source } = connection;
  const { global, env, signal, now } = context;
  const timeout = global.timeout === undefined ? PATIENCE : global.timeout * 1000;
  const way: Way = { url: new URL(endpoint), env, timeout, signal };
  if (!(await examineWay(way, check, now()))) return;
  const { finding, response, between } = await checkAnswer(way, now);
  const isAnswered = await check("answer", () => finding);
  await check("clock", () =>
    checkClock(response?.headers.get("date"), between, credentials?.kind === "app-signature"),
  );
  if (!isAnswered) return;
  if (!credentials || !source) {
    await check("credentials", () =>
      failed(
        "There are none.",
        "Sign in with koodrive login, or set KOODRIVE_TOKEN.",
        "credentials",
      ),
    );
    return;
  }
  const isAccepted = await check("credentials", () =>
    checkCredentials({ endpoint, credentials, source }, context),
  );
  if (!isAccepted) return;
  await check("contract", () => checkContract({ endpoint, credentials, source }, context));
}

/** Whether there is a way. Behind a proxy, it is the proxy that looks up and connects. */
async function examineWay(way: Way, check: CheckFunction, now: number): Promise<boolean> {
  const { name, isUsed } = proxyIn(way);
  if (isUsed) return check("connection", () => skipped(`Goes by the proxy that ${name} names.`));
  return (
    (await check("name", () => checkName(way))) &&
    (await check("connection", () => checkConnection(way))) &&
    (await check("certificate", () => checkCertificate(way, now)))
  );
}

async function checkProfiles(context: Context): Promise<Finding> {
  const path = configPath(context);
  try {
    await readConfig(context);
  } catch (error) {
    const { message, remedy = "Look at its mode, and at those of its directories." } =
      error as Remedied;
    return failed(message, remedy);
  }
  const isThere = await stat(path).catch(() => undefined);
  return ok(
    isThere
      ? `${path} is whole, and others cannot read it.`
      : `There is no file of profiles (${path}).`,
  );
}

function describeConnection({ endpoint, endpointFrom, ...connection }: Connection): Finding {
  const { credentialsFrom } = connection;
  const sources = [
    `by ${describeSource(endpointFrom)}`,
    ...(credentialsFrom ? [`with credentials of ${describeSource(credentialsFrom)}`] : []),
  ];
  return ok(`${endpoint.replace(/\/$/, "")}, ${sources.join(", ")}.`);
}

// A program in a process of its own, for what only the end of a process shows: whether something is
// left behind that keeps it alive.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { RESOLVE_SOURCE } from "./entries.ts";

/** Runs a program, for 15 s at most, on the sources. */
export async function runProgram(
  program: string,
  options: { env?: NodeJS.ProcessEnv; argv?: readonly string[] } = {},
): Promise<{ stdout: string; stderr: string; status: number | null }> {
  const { argv = [], ...others } = options;
  const child = spawn(
    process.execPath,
    [...argv, RESOLVE_SOURCE, "--input-type=module", "--eval", program],
    { ...others, stdio: ["ignore", "pipe", "pipe"], timeout: 15_000 },
  );
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { stdout, stderr, status: child.exitCode };
}

/**
 * Runs a call, an expression in `koodrive` (its client, made with `options`) and `signal`, which is
 * aborted after 100 ms: what it fails with, and the milliseconds from then to the end of the
 * process, which is ended after 15 s if nothing else does.
 */
export async function runToExit(
  call: string,
  options: string,
): Promise<{ failure: string; lingered: number }> {
  const program = `
    import { accessToken, createKooDriveClient } from "koodrive-client";
    const koodrive = createKooDriveClient({ auth: accessToken("t0ken"), ...${options} });
    const controller = new AbortController();
    const { signal } = controller;
    setTimeout(() => controller.abort(new Error("enough")), 100).unref();
    const alive = setTimeout(() => {}, 15_000);
    const failure = await ${call}.then(() => "none", (error) => error.name + " " + (error.reason ?? error.message));
    clearTimeout(alive);
    const settled = performance.now();
    process.on("exit", () => console.log(JSON.stringify({ failure, lingered: performance.now() - settled })));`;
  const { stdout } = await runProgram(program);
  return stdout
    ? JSON.parse(stdout)
    : { failure: "the process did not end", lingered: Number.POSITIVE_INFINITY };
}

import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll } from "vitest";
import { testLanguage } from "./language.ts";

/** All samples are run by one process, since Python takes longer to begin than a sample to end. */
const python = spawn("python3", [join(import.meta.dirname, "driver.py")], {
  env: { PATH: process.env.PATH },
  stdio: ["pipe", "pipe", "inherit"],
});
const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
afterAll(() => python.stdin.end());

testLanguage("Python", async (code, environment) => {
  python.stdin.write(`${JSON.stringify({ code, environment })}\n`);
  const { value } = await lines.next();
  const { text, error } = JSON.parse(value ?? '{"error":"Python has ended."}');
  if (error) throw new Error(error);
  return text;
});

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { testLanguage } from "./language.ts";

testLanguage("curl", async (code, environment) => {
  const options = { env: { PATH: process.env.PATH, ...environment } };
  const { stdout, stderr } = await promisify(execFile)("sh", ["-c", code], options);
  if (stderr) throw new Error(stderr);
  return stdout;
});

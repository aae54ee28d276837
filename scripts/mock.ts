// `npm run mock`: Prism on the bundled contract, at 127.0.0.1:4010 or at the port of the
// environment variable PORT. It prints a line for each request, which says what is wrong with it.
import { printable } from "../src/cli/output/style.ts";
import { portFrom } from "./ports.ts";
import { startPrism } from "./prism.ts";
import type { MockedCall } from "./prism-requests.ts";
import { CommandError, runCommand } from "./process.ts";

export const mockPort = (): Promise<number> => portFrom("PORT", 4010);

function describeCall({ method, path, status = 0, problems }: MockedCall): string {
  const time = new Date().toTimeString().slice(0, 8);
  return printable([time, method, path, status || "-", problems.join("; ")].join(" ").trimEnd());
}

if (import.meta.main)
  await runCommand(async () => {
    const onCall = (call: MockedCall) => console.log(describeCall(call));
    const prism = await startPrism({ port: await mockPort(), onCall });
    console.log(`Mock of KooDrive: ${prism.url} (Ctrl+C ends it)`);
    await prism.ended;
    throw new CommandError("Prism has ended.");
  });

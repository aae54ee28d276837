// `npm run mock`: Prism on the bundled contract, at 127.0.0.1:4010 or at the port of the
// environment variable PORT.
import { portFrom } from "./ports.ts";
import { startPrism } from "./prism.ts";
import { CommandError, runCommand } from "./process.ts";

export const mockPort = (): Promise<number> => portFrom("PORT", 4010);

if (import.meta.main)
  await runCommand(async () => {
    const prism = await startPrism({ port: await mockPort() });
    console.log(`Mock of KooDrive: ${prism.url} (Ctrl+C ends it)`);
    await prism.ended;
    throw new CommandError("Prism has ended.");
  });

// `npm run mock`: Prism on the bundled contract, at 127.0.0.1:4010 or at the port of the
// environment variable PORT.
import { startPrism } from "./prism.ts";

export const MOCK_PORT = Number(process.env.PORT ?? 4010);

if (import.meta.main) {
  const prism = await startPrism({ port: MOCK_PORT });
  console.log(`Mock of KooDrive: ${prism.url} (Ctrl+C ends it)`);
  await prism.ended;
}

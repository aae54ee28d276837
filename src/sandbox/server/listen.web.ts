// What stands for listen.ts where there is no Node.
import type { Listening } from "./listen.ts";

export async function listen(): Promise<Listening> {
  throw new Error(
    "The sandbox listens in Node, Bun and Deno only: elsewhere, give its fetch to the client.",
  );
}

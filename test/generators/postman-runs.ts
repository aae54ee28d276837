// Runs of the Postman collection by newman, as it is: what differs is the environment alone.
import { createRequire } from "node:module";
import type { Node } from "../../scripts/contract/contract.ts";

const newman = createRequire(import.meta.url)("newman");

export type Variables = Readonly<Record<string, string>>;

export interface Header {
  key: string;
  value: string;
  disabled?: boolean;
}

export interface Execution {
  item: { id: string };
  request?: { headers: { get(name: string): string | undefined } };
  response?: { code: number; text(): string };
  requestError?: Error;
}

interface Summary {
  run: { executions: Execution[]; failures: { error: Error }[] };
}

/** Sends the requests of these folders or items, by default all. */
export async function runCollection(
  collection: Node,
  variables: Variables,
  folder?: readonly string[],
): Promise<Summary["run"]> {
  const values = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const options = { collection, environment: { values }, folder, reporters: [] };
  const { run } = await new Promise<Summary>((resolve, reject) => {
    newman.run({ ...options, timeoutRequest: 5_000 }, (error: unknown, summary: Summary) =>
      error ? reject(error) : resolve(summary),
    );
  });
  return run;
}

/** What has gone wrong, a line each. */
export const problemsOf = ({ executions, failures }: Summary["run"]): string[] => [
  ...failures.map(({ error }) => error.message),
  ...executions.flatMap(({ item, response, requestError }) =>
    response && response.code >= 200 && response.code < 300
      ? []
      : [`${item.id}: ${response?.code} ${requestError ?? response?.text()}`],
  ),
];

// A sandbox whose state a test holds, so that it can run the commands about the journal, faults and
// quirks, and a client of its system administrator.
import {
  accessToken,
  appSignature,
  type ClientOptions,
  createKooDriveClient,
  type KooDriveClient,
} from "koodrive-client";
import { onTestFinished } from "vitest";
import { issueToken } from "../../src/sandbox/auth/tokens.ts";
import { type AnyCommand, runCommand } from "../../src/sandbox/control/command.ts";
import {
  createDisturbances,
  type DisturbanceOptions,
  disturbanceCommands,
} from "../../src/sandbox/control/disturbances.ts";
import { createApp } from "../../src/sandbox/http.ts";
import { createFetch } from "../../src/sandbox/in-process.ts";
import type { OperationId, Rule } from "../../src/sandbox/rules/rule.ts";
import { rules } from "../../src/sandbox/rules/rules.ts";
import { all } from "../../src/sandbox/world/table.ts";
import { ENDPOINT } from "./sandbox.ts";
import { smallWorld } from "./small-world.ts";
import { stateOf } from "./state.ts";

type Commands = typeof disturbanceCommands;
type Run<Name extends keyof Commands> = (
  input?: Parameters<Commands[Name]["run"]>[1],
) => ReturnType<Commands[Name]["run"]>;

export function setUpDisturbances(options: DisturbanceOptions = {}) {
  const state = stateOf(smallWorld());
  state.disturbances = createDisturbances(options);
  const [administrator] = all(state.world.users);
  if (!administrator) throw new Error("a world without users");
  const { id: userId } = administrator;
  const [world, token] = issueToken({ ...state.world, now: state.clock.now() }, { userId });
  state.world = world;
  const app = createApp(state);
  const fetch = createFetch(app);
  const clientOf = (client: Partial<ClientOptions> = {}): KooDriveClient =>
    createKooDriveClient({
      endpoint: ENDPOINT,
      auth: accessToken(token.value),
      fetch,
      retry: { baseDelay: 1 },
      ...client,
    });
  /** A client that signs its requests. */
  const signerOf = (client: Partial<ClientOptions> = {}): KooDriveClient => {
    const application = { appId: "sandbox-app", appSecret: "sandbox-secret" };
    return clientOf({ auth: appSignature({ ...application, userId }), ...client });
  };
  const command = Object.fromEntries(
    Object.entries(disturbanceCommands).map(([name, definition]) => [
      name,
      (input: object = {}) => runCommand(state, definition as AnyCommand, input),
    ]),
  ) as { [Name in keyof Commands]: Run<Name> };
  return { state, app, fetch, userId, token: token.value, clientOf, signerOf, command };
}

/** Gives an operation this rule until the test has finished. */
export function useRule<Id extends OperationId>(id: Id, rule: Rule<Id>): void {
  const before = rules[id];
  Object.assign(rules, { [id]: rule });
  onTestFinished(() => {
    Object.assign(rules, { [id]: before });
  });
}

/** Lets an operation answer from its example until the test has finished. */
export function useNoRule(id: OperationId): void {
  useRule(id, undefined as never);
}

/** A rule of the test's own: each call makes the name of the organization longer. */
export function useCountingRule(id: "updateSpace" | "createGroupSpace"): void {
  const run: Rule<"updateSpace">["run"] = (world) => {
    const name = `${world.organization.name}!`;
    return [{ ...world, organization: { ...world.organization, name } }, {}];
  };
  useRule(id, { changes: true, run } as Rule<typeof id>);
}

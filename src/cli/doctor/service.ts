// Whether the service accepts the credentials, and keeps to the contract.

import type { Deviation } from "../../contract/index.ts";
import { explainError } from "../../error-catalogue.ts";
import { type ApiError, createKooDriveClient, type KooDriveClient } from "../../index.ts";
import type { Context } from "../context.ts";
import type { Source } from "../credentials-used.ts";
import { exitNameOf } from "../exit-codes.ts";
import { authOf } from "../profile/auth.ts";
import { checkCredentials as validate } from "../profile/check-credentials.ts";
import { clientOptions } from "../profile/client-options.ts";
import { credentialsUsed } from "../profile/connection.ts";
import { type Credentials, KINDS } from "../profile/profile.ts";
import { renewalOf } from "../profile/renewal.ts";
import { type Finding, failed, ok, warning } from "./check.ts";

export interface Connected {
  readonly endpoint: string;
  readonly credentials: Credentials;
  /** Where the credentials come from. */
  readonly source: Source;
}

export async function checkCredentials(connected: Connected, context: Context): Promise<Finding> {
  const { credentials } = connected;
  const kind = KINDS[credentials.kind];
  try {
    const user = await validate(connected, context);
    const who = user ? ` (${[user.name, user.id].filter(Boolean).join(", ")})` : "";
    return ok(`The ${kind}${who} is accepted.${expiryOf(credentials)}`);
  } catch (error) {
    context.signal.throwIfAborted();
    return failed(
      `${messageOf(error)} It was the ${kind}.`,
      remedyFor(connected, error),
      exitNameOf(error),
    );
  }
}

/** Nothing tells when a token ends, but by the reference it lives 20 minutes from its last use. */
function expiryOf(credentials: Credentials): string {
  if (credentials.kind !== "token") return "";
  return credentials.sessionId === undefined
    ? " It ends 20 minutes after its last use."
    : " Its session is renewed as long as it is used.";
}

function messageOf(error: unknown): string {
  const { message } = error as Error;
  return `${message.replace(/\.$/, "")}.`;
}

function remedyFor(connected: Connected, error: unknown): string {
  const { status, code, name } = error as Partial<ApiError>;
  const { credentials, source } = connected;
  const used = credentialsUsed({ credentials, credentialsFrom: source });
  const renewal = used ? renewalOf(used) : "";
  // What cannot be sent at all.
  if ((name as string) === "UsageError") return renewal;
  if (status === undefined) return "Try again, and look at --debug.";
  if (status !== 401)
    return explainError({ code, status })?.action ?? "Look the code up in the guide to errors.";
  return credentials.kind === "app-signature"
    ? `${renewal} koodrive sign --explain shows each step of a signature.`
    : `The token has ended, or is of another endpoint. ${renewal}`;
}

type Client = KooDriveClient<"AccessToken">;

/** Reads that change nothing, with small answers. */
const READS: readonly ((client: Client) => Promise<unknown>)[] = [
  ({ messages }) => messages.countUnread(),
  ({ subscription }) => subscription.get(),
  ({ spaces }) => spaces.listTeams({ offset: 0, limit: 10 }),
  ({ shares }) => shares.list({ pageSize: 10 }),
  ({ favorites }) => favorites.list({ pageSize: 10 }),
];

const APP_READS: typeof READS = [
  ({ permissionTemplates }) => permissionTemplates.list({ offset: 0, limit: 10 }),
  ({ spaces }) => spaces.listUsers({ offset: 0, limit: 10 }),
];

/** Whether answers keep to the contract. What they say is not looked at. */
export async function checkContract(
  { endpoint, credentials, source }: Connected,
  context: Context,
): Promise<Finding> {
  const { ContractError, describeDeviation, monitorContract } = await import(
    "../../contract/index.ts"
  );
  // In this mode, all that an answer has is known when its call ends.
  const monitor = await monitorContract({ mode: "throw", wireVariants: true });
  const client = createKooDriveClient({
    ...clientOptions(context),
    ...{ endpoint, auth: authOf(credentials, source), fetch: monitor },
  });
  let answered = 0;
  for (const read of credentials.kind === "app-token" ? APP_READS : READS) {
    const error = await read(client).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    context.signal.throwIfAborted();
    if (error === undefined || error instanceof ContractError) answered += 1;
  }
  const found = monitor.deviations();
  const isVariant = ({ keyword }: Deviation) => keyword === "x-koodrive-wire";
  const deviations = found.filter((each) => !isVariant(each)).map(describeDeviation);
  return judge(deviations, found.find(isVariant), answered);
}

/** Most deviations that are told one by one. */
const MOST_TOLD = 3;

function judge(
  deviations: readonly string[],
  variant: Deviation | undefined,
  answered: number,
): Finding {
  const answers = `${answered} answer${answered === 1 ? "" : "s"}`;
  if (deviations.length > 0) {
    const told = deviations.slice(0, MOST_TOLD).join("; ");
    return failed(
      `Of ${answers}, these places differ from it (${deviations.length}): ${told}.`,
      "Report it with the trace ID: the guide to the drift monitor says how.",
    );
  }
  if (answered === 0) {
    return warning("Nothing could be read to compare.", "Give credentials that may read.");
  }
  if (variant) {
    return warning(
      `Of ${answers}, some have values in another type that is documented, such as ` +
        `${variant.pointer} of ${variant.operation}.`,
      "The client reads both types. Programs without it have to, too.",
    );
  }
  return ok(`${answers}, and nothing in them differs from it.`);
}

// What sample calls can be about in a sandbox. The samples name things that are in no world, so
// that each call is given the identifiers of things that are there, or are made for it.
import type { Auth } from "koodrive-client";
import type { Sandbox } from "koodrive-client/sandbox";
import { credentialsOf } from "../src/cli/sandbox/credentials.ts";
import type { SampleCall } from "./contract/samples.ts";
import { fileArguments, fileThings } from "./things/files.ts";
import { organizationArguments, organizationThings } from "./things/organization.ts";
import { shareArguments, shareThings } from "./things/shares.ts";
import { once, type Stage } from "./things/stage.ts";
import { workArguments, workThings } from "./things/work.ts";

export type Things = Awaited<ReturnType<typeof thingsIn>>;

/**
 * Things are made when a call needs them, in the name of a system administrator.
 * @param endpoint The address of the sandbox, if it has one.
 */
export async function thingsIn(sandbox: Sandbox, endpoint = "https://koodrive.example.com") {
  const credentials = credentialsOf(sandbox);
  if (!credentials) throw new Error("The world of the sandbox has no users.");
  const { accessToken, createKooDriveClient } = await import("koodrive-client");
  const { fetch, now } = sandbox;
  const withToken = (token: string) =>
    createKooDriveClient({ endpoint, auth: accessToken(token), fetch, now, retry: false });
  const stage: Stage = {
    ...{ sandbox, credentials, koodrive: withToken(credentials.token) },
    clientOf: (userId) => withToken(sandbox.createToken({ userId })),
  };
  const code = () => sandbox.createAuthCode({ userId: credentials.user.id });
  const organization = organizationThings(stage);
  const files = fileThings(stage, organization);
  return {
    ...{ ...stage, ...organization, ...files },
    ...shareThings(stage, files),
    ...workThings(stage, { ...organization, ...files }),
    code,
    /** Of the caller. */
    session: once(async () => (await stage.koodrive.sessions.create({ code: code() })).data),
  };
}

const REPLACEMENTS = {
  ...organizationArguments,
  ...fileArguments,
  ...shareArguments,
  ...workArguments,
};

/** What a list has, or a search finds, where the sandbox begins with nothing of the kind. */
const LISTED: Readonly<Record<string, (things: Things) => unknown>> = {
  "aiTasks.list": ({ aiTask }) => aiTask(),
  "auditLogs.list": ({ department }) => department(),
  "favorites.list": ({ favorite }) => favorite(),
  "files.listTeam": ({ departmentFolder }) => departmentFolder(),
  "files.search": ({ file }) => file(),
  "jobs.list": ({ job }) => job(),
  "moderation.batchGet": ({ verdict }) => verdict(),
  "moderation.list": ({ verdict }) => verdict(),
  "portal.listRecent": ({ viewed }) => viewed(),
  "portal.listRelated": ({ received }) => received(),
  "sharedWithMe.list": ({ received }) => received(),
  "shares.list": ({ ownShare }) => ownShare(),
  "tasks.list": ({ handOver }) => handOver(),
};

/** The arguments of a sample, about these things. */
export async function withThings(
  { method, args }: SampleCall,
  things: Things,
): Promise<Record<string, unknown>> {
  const replaced = { ...args };
  await LISTED[method]?.(things);
  for (const name of new Set([...Object.keys(args), ...argumentsOf(method)])) {
    const replacement = REPLACEMENTS[`${method} ${name}`] ?? REPLACEMENTS[name];
    if (replacement) replaced[name] = await replacement(things, args);
  }
  return replaced;
}

/** Those that a call needs for what it is about, also if they are optional. */
const argumentsOf = (method: string): string[] =>
  Object.keys(REPLACEMENTS).flatMap((key) => {
    const [of, name] = key.split(" ");
    return of === method && name ? [name] : [];
  });

/** The credentials of a scheme: of the caller, or of an application. */
export async function authOf(
  scheme: Exclude<Auth["scheme"], "None">,
  { sandbox, credentials, session }: Things,
): Promise<Auth> {
  const { accessToken, appAccessToken, appSignature } = await import("koodrive-client");
  const { appId = "", appSecret = "" } = credentials.application ?? {};
  if (scheme === "AccessToken") return accessToken((await session())?.accessToken ?? "");
  if (scheme === "AppAccessToken") return appAccessToken(sandbox.createToken({ appId }));
  return appSignature({ appId, appSecret, userId: credentials.user.id });
}

// `koodrive share`: links to files, those that there are, and their end.
import { randomInt } from "node:crypto";
import { ApiError, type KooDriveClient } from "../../index.ts";
import { textOption } from "../arguments/kinds.ts";
import { daysOption } from "../arguments/times.ts";
import type { Context } from "../context.ts";
import { ERROR_FIELDS, reportOf } from "../describe-error.ts";
import { defineCommand } from "../model/command.ts";
import { DeclinedError } from "../model/declined-error.ts";
import { eitherOf, type Fields, fieldsAt, fieldsWithout } from "../model/fields.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";
import type { Column, Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { namesOf } from "../output/names-of.ts";
import { withLookHint } from "./lost-answer.ts";
import { demandPaths, findEntry, PATH_HELP, pathPositional } from "./remote-path.ts";
import {
  LIST_COLUMNS,
  MADE_COLUMNS,
  OWN_FIELDS,
  SCOPES,
  SERVICE_FIELDS,
  shareRow,
} from "./share-row.ts";
import { openSpace, SPACE_OPTIONS } from "./space.ts";
import { idOption } from "./units.ts";

const MOST_DAYS = 365;
const USUAL_DAYS = 7;

const people = (what: string) => ({
  ...idOption(`only for this ${what}; repeat it to name others`),
  repeatable: true as const,
});

const OPTIONS = {
  expires: daysOption(`for how long, 1d to ${MOST_DAYS}d (default ${USUAL_DAYS}d)`, MOST_DAYS),
  code: { says: "generates an extract code and prints it" },
  password: {
    ...{ says: "no option of this command", hidden: true },
    refusal: "--code makes up an extract code and prints it.",
  },
  anyone: { says: "for anyone with the link, where the organization allows it" },
  "for-user": people("user"),
  "for-group": people("group"),
  "for-department": people("department"),
  "no-download": { says: "lets people view it, not download it, if the service enforces that" },
  comment: textOption("TEXT", "a message to those whom it is for", "a text"),
  list: { says: "lists your shares" },
  cancel: {
    ...idOption("ends one of your shares", "SHARE_ID"),
    repeatable: true,
  },
  yes: { says: "--cancel does not ask" },
  "dry-run": { says: "only says what would be shared or ended" },
  ...SPACE_OPTIONS,
} satisfies OptionTable;

type Values = OptionValues<typeof OPTIONS>;

export const shareCommand = defineCommand({
  name: "share",
  summary: "Shares files and folders by a link",
  description:
    "The link is for all users of the enterprise, unless it names users, groups or departments, " +
    "or is for anyone. Each call makes another link.",
  positionals: [pathPositional({ says: PATH_HELP, repeatable: true, optional: true })],
  options: OPTIONS,
  examples: [
    "koodrive share /Plans/budget.xlsx --expires 30d --code",
    "koodrive share /Plans --for-user 1580000000000000001",
    "koodrive share --list --json",
    "koodrive share --cancel 1689743054514187776",
  ],
  fields: shareFields,
  async run({ options, positionals }, context) {
    const asked = [options.list, options.cancel, positionals.length > 0].filter(Boolean);
    if (asked.length !== 1) {
      throw new UsageError("Give paths to share, or --list, or --cancel SHARE_ID: one of them.");
    }
    if (options.list) return list(context);
    if (options.cancel) return cancel(options.cancel, options, context);
    return create(positionals, options, context);
  },
});

/** What has become of shares, and of those that there are what the service tells. */
async function shareFields(): Promise<Fields> {
  const own = [
    ...[...OWN_FIELDS, "shareId", "status", ...ERROR_FIELDS],
    ...["paths.0", "validDays", "scope", "userIds.0", "groupIds.0", "deptIds.0"],
  ];
  const { fieldsOfOperation } = await import("../call/answer-fields.ts");
  const told = fieldsWithout(await fieldsOfOperation("shares.list"), SERVICE_FIELDS);
  return eitherOf(fieldsAt(own), told);
}

async function create(
  paths: readonly string[],
  options: Values,
  context: Context,
): Promise<Result> {
  const audience = audienceOf(options);
  demandPaths(paths);
  const space = await openSpace(options, context);
  const fileIds: string[] = [];
  for (const path of paths) fileIds.push((await findEntry(space, path)).id);
  const { expires: validDays = USUAL_DAYS, comment } = options;
  if (options["dry-run"]) {
    return { kind: "object", value: { status: "to share", paths, validDays, ...audience } };
  }
  const created = space.koodrive.shares.create({
    ...{ containerId: space.containerId, fileIds, validDays, ...audience },
    ...(options.code && { extractCode: makeCode() }),
    ...(comment !== undefined && { comment }),
    ...(options["no-download"] && { permission: { preview: true, download: false } }),
  });
  const { shareLink = {} } = await created.catch((error) => {
    if (context.signal.aborted) context.notice(UNKNOWN_LINK);
    throw withLookHint(inOptions(error, options), LOST_LINK);
  });
  const { linkUrl, extractCode, expireTime, shareId } = shareLink;
  if (!linkUrl) {
    throw Object.assign(new Error("The service does not say what the link is."), {
      remedy: LOST_LINK,
    });
  }
  const value = shareRow({ linkUrl, extractCode, expireTime, shareId });
  return { kind: "object", value, columns: MADE_COLUMNS };
}

/** The same error in the words of the options: the service speaks of a scope. */
function inOptions(error: unknown, { anyone }: Values): unknown {
  if (!(error instanceof ApiError) || !/\bscope\b/.test(error.message)) return error;
  const [said, remedy] = anyone
    ? ["--anyone is refused", "It is for organizations that may share with anyone: leave it out."]
    : [
        "The whole enterprise cannot have this share",
        "Name those whom it is for: --for-user, --for-group or --for-department. What is in the " +
          "space of a group can be shared in no other way.",
      ];
  const message = `${said} (code ${error.code}, trace ID ${error.traceId}).`;
  return Object.assign(error, { message, remedy });
}

function audienceOf(options: Values) {
  const named = {
    ...(options["for-user"] && { userIds: options["for-user"] }),
    ...(options["for-group"] && { groupIds: options["for-group"] }),
    ...(options["for-department"] && { deptIds: options["for-department"] }),
  };
  const isNamed = Object.keys(named).length > 0;
  if (isNamed && options.anyone) throw new UsageError("--anyone is for no one in particular.");
  const scope = isNamed ? "named" : options.anyone ? "anyone" : "enterprise";
  return { scope: SCOPES[scope], ...named };
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
const DIGITS = "23456789";
const CODE_LENGTH = 8;

/** Letters and digits that cannot be taken for one another, some of each, as the console asks. */
function makeCode(): string {
  const from = (characters: string) => characters[randomInt(characters.length)] ?? "";
  const code = Array.from({ length: CODE_LENGTH }, () => from(LETTERS + DIGITS)).join("");
  return /\d/.test(code) && /\D/.test(code) ? code : makeCode();
}

async function list(context: Context): Promise<Result> {
  const { shares } = await context.createClient();
  const rows = (async function* () {
    for await (const share of shares.list.all()) yield shareRow(share);
  })();
  return { kind: "rows", rows, columns: LIST_COLUMNS };
}

const ENDED_COLUMNS: readonly Column[] = [{ field: "status" }, { field: "shareId" }];

/** How many the service ends with one call. */
const SHARES_PER_CALL = 100;

async function cancel(
  shareIds: readonly string[],
  { yes, "dry-run": isDry }: Values,
  context: Context,
): Promise<Result> {
  if (isDry) {
    return { kind: "rows", rows: shareIds.map((shareId) => ({ status: "to end", shareId })) };
  }
  if (!yes) await confirm(shareIds, context);
  const { shares } = await context.createClient();
  const rows = cancelAll(shares, shareIds, context);
  return { kind: "rows", rows, columns: ENDED_COLUMNS };
}

/** What has ended is told also if the command is interrupted. */
async function* cancelAll(
  shares: Shares,
  shareIds: readonly string[],
  context: Context,
): AsyncGenerator<object> {
  for (let begin = 0; begin < shareIds.length; begin += SHARES_PER_CALL) {
    context.signal.throwIfAborted();
    const batch = shareIds.slice(begin, begin + SHARES_PER_CALL);
    const failed = await cancelBatch(shares, batch, context);
    for (const shareId of batch) {
      const error = failed(shareId);
      if (error === undefined) context.succeed();
      else await context.fail(shareId, error);
      yield error === undefined
        ? { status: "ended", shareId }
        : { status: "failed", shareId, error: reportOf(error) };
    }
  }
}

type Shares = KooDriveClient<"AccessToken">["shares"];

/** Resolves to what tells why a share was not ended, undefined if it was. */
async function cancelBatch(
  shares: Shares,
  shareIds: readonly string[],
  { signal, notice }: Context,
): Promise<(shareId: string) => unknown> {
  try {
    const { subResponseList = [] } = await shares.cancel({ shareIds: [...shareIds] });
    const answers = new Map(subResponseList.map((answer) => [answer.shareId, answer]));
    return (shareId) => {
      const { code, msg = "The service does not say that it has ended." } =
        answers.get(shareId) ?? {};
      return Number(code) === 0 ? undefined : Object.assign(new Error(msg), { code });
    };
  } catch (error) {
    if (signal.aborted) notice(UNKNOWN_END);
    signal.throwIfAborted();
    return () => withLookHint(error, LOST_END);
  }
}

/** What was sent before the interruption may have been done, or not. */
const UNKNOWN_END = "Interrupted; koodrive share --list shows which shares have not ended.";
const UNKNOWN_LINK =
  "Interrupted; a link may have been made, which nobody knows. koodrive share --list shows it, " +
  "and koodrive share --cancel ID ends it.";

/** The answer was lost, and with it the link and its code. */
const LOST_LINK =
  "A link may have been made all the same, which nobody knows: koodrive share --list shows it, and " +
  "koodrive share --cancel ID ends it. Look there before you share again.";
const LOST_END =
  "It may have ended all the same: koodrive share --list shows which shares have not ended.";

async function confirm(shareIds: readonly string[], { prompt }: Context): Promise<void> {
  const refusal = "This ends shares: give --yes where nobody can be asked.";
  const [share, whose] = shareIds.length === 1 ? ["share", "its"] : ["shares", "their"];
  const question = `End the ${share} ${namesOf(shareIds)}, and ${whose} link?`;
  if (await prompt.confirm(question, refusal)) return;
  throw new DeclinedError("Nothing was ended.");
}

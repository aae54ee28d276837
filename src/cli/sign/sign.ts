// `koodrive sign`: signs a request without sending it, and finds out what is wrong with a signature.
import type { AppCredentials } from "../../index.ts";
import { readSource } from "../arguments/sources.ts";
import { readTime, timeOption } from "../arguments/times.ts";
import type { Context } from "../context.ts";
import { defineCommand, type Input } from "../model/command.ts";
import type { OptionTable } from "../model/option.ts";
import type { Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { findConnection } from "../profile/connection.ts";
import { CredentialsError } from "../profile/credentials-error.ts";
import {
  canonicalIn,
  compareCanonical,
  compareSignature,
  type Difference,
  dateIn,
  judgeTime,
} from "./compare.ts";
import { unknownOperation } from "./in-contract.ts";
import { readRequest, type UnsignedRequest } from "./request.ts";
import { curlText, differenceText, explanationText, headersText } from "./show.ts";
import { type SignedRequest, signRequest } from "./signed-request.ts";

const OPTIONS = {
  header: {
    value: "NAME:VALUE",
    repeatable: true as const,
    says: "a further header, which is not signed; Host, X-Date and X-User-Id are",
  },
  body: { value: "TEXT|@FILE|-", says: "the body, byte by byte as it is sent" },
  date: timeOption("the time to sign with, 20260301T080000Z (default: now)"),
  curl: { says: "shows the signed request as a curl command" },
  explain: {
    says:
      "shows the canonical request line by line, and each step behind it, also below what a " +
      "comparison finds",
  },
  compare: {
    value: "SIGNATURE|@FILE|-",
    says: "says what is wrong with your signature, or with an Authorization header",
  },
  against: {
    value: "FILE|-",
    says: "says at which line a canonical request of yours, or that of a refusal, differs first",
  },
} satisfies OptionTable;

type SignInput = Input<typeof OPTIONS>;

export const signCommand = defineCommand({
  name: "sign",
  summary: "Signs a request without sending it, or explains a wrong signature",
  description:
    "Shows the headers that a signed request needs, as curl -H @- reads them. The secret comes from " +
    "a profile or the environment alone, and is never shown. Behind --, a curl command says what is " +
    "requested: put koodrive sign -- in front of it.\n\n" +
    "--compare and --against need the time that you have signed with: --date, or the header X-Date. " +
    "They exit with code 9 if something differs.",
  positionals: [
    { name: "METHOD", says: "such as GET; or behind -- curl, and its arguments" },
    {
      name: "URL",
      says: "an address, or a path at the endpoint",
      optional: true,
      repeatable: true,
      mayBeEmpty: true,
    },
  ],
  options: OPTIONS,
  examples: [
    "koodrive sign GET /koodrive/ose/v1/service",
    "koodrive sign POST /koodrive/ose/v1/space/group --body @group.json --curl",
    "koodrive sign --explain -- curl -X POST https://koodrive.example.com/a -d '{}'",
    "koodrive sign GET /koodrive/ose/v1/service --against canonical.txt",
  ],
  fields: [
    ...["method", "url", "date", "canonicalRequest", "stringToSign", "signature"],
    ...["headers.X-User-Id", "headers.X-Date", "headers.Authorization"],
    ...["equal", "line", "ours", "theirs", "says", "remark"],
  ],
  async run(input, context) {
    const { options, positionals } = input;
    demandOneForm(options);
    const request = await readRequest(positionals, options, context);
    const application = await findApplication(request, context);
    const theirs =
      options.against === undefined ? undefined : await readCanonical(options.against, context);
    const time = timeFor(input, request, theirs, context);
    const signed = await signRequest(request, application, time);
    if (theirs !== undefined) {
      const remark = judgeTime(signed.date, context.now());
      const difference = { ...compareCanonical(signed, theirs), remark };
      if (difference.equal) await tellUnknown(signed, context);
      return compared(signed, difference, input, context);
    }
    if (options.compare !== undefined) {
      const given = demandText("compare", await readSource("compare", options.compare, context));
      const difference = compareSignature(signed, given, application.appSecret);
      if (difference.equal) await tellUnknown(signed, context);
      return compared(signed, difference, input, context);
    }
    await tellUnknown(signed, context);
    return shown(signed, options);
  },
});

function demandOneForm({ curl, explain, compare, against }: SignInput["options"]): void {
  const isCompared = compare !== undefined || against !== undefined;
  if (compare !== undefined && against !== undefined) {
    throw new UsageError("Give --compare or --against, not both.");
  }
  if (curl && (explain || isCompared)) {
    throw new UsageError("--curl goes with none of --explain, --compare and --against.");
  }
}

/** The application of the credentials, which go to their own endpoint alone. */
async function findApplication(
  { url, given: { userId: asUser } }: UnsignedRequest,
  context: Context,
): Promise<AppCredentials> {
  const global = { ...context.global, endpoint: url.origin };
  const { credentials } = await findConnection({ ...context, global }, { isSignedOnly: true });
  if (credentials?.kind === "app-signature") {
    const { appId, appSecret, userId } = credentials;
    return { appId, appSecret, userId: asUser ?? userId };
  }
  throw new CredentialsError(
    credentials ? "Only an application signs: these are a token." : "There are no credentials.",
    "Run koodrive login --app-id ID --user-id ID, or set KOODRIVE_APP_ID, KOODRIVE_APP_SECRET and " +
      "KOODRIVE_USER_ID.",
  );
}

async function readCanonical(file: string, context: Context): Promise<string> {
  if (file === "") throw new UsageError("--against is empty: --against FILE, or - for stdin.");
  const text = await readSource("against", file === "-" ? file : `@${file}`, context);
  return canonicalIn(demandText("against", text));
}

function demandText(option: string, text: string): string {
  if (text.trim() === "") throw new UsageError(`--${option}: it is empty, nothing to compare.`);
  return text;
}

function timeFor(
  { options: { date, compare } }: SignInput,
  { given }: UnsignedRequest,
  theirs: string | undefined,
  { now }: Context,
): number {
  if (date !== undefined) return date;
  const written = given.date ?? (theirs && dateIn(theirs));
  if (written !== undefined) {
    const time = /^\d{8}T/.test(written) ? readTime(written) : undefined;
    if (time === undefined)
      throw new UsageError("The header X-Date is a time in UTC, 20260301T080000Z.");
    return time;
  }
  if (compare === undefined) return now();
  throw new UsageError("--compare needs the time of the signature: --date 20260301T080000Z.");
}

function shown(signed: SignedRequest, { curl, explain }: SignInput["options"]): Result {
  const { method, url, date, credentials, canonicalRequest, stringToSign, signature } = signed;
  const show = curl ? curlText : explain ? explanationText : headersText;
  return {
    kind: "object",
    value: {
      ...{ method, url: url.href, date, headers: credentials },
      ...{ canonicalRequest, stringToSign, signature },
    },
    text: show(signed),
  };
}

/** A signature that is right is of no use for what there is not. */
async function tellUnknown({ method, url }: SignedRequest, { notice }: Context): Promise<void> {
  const unknown = await unknownOperation(method, url);
  if (unknown !== undefined) notice(unknown);
}

function compared(
  signed: SignedRequest,
  difference: Difference & { readonly remark?: string | undefined },
  { options: { explain } }: SignInput,
  { endAs, style }: Context,
): Result {
  if (!difference.equal) endAs("finding");
  const { canonicalRequest, stringToSign, signature } = signed;
  const text = differenceText(difference, style.stdout.width);
  return {
    kind: "object",
    value: { ...difference, ...(explain && { canonicalRequest, stringToSign, signature }) },
    text: explain ? `${text}\n${explanationText(signed)}` : text,
  };
}

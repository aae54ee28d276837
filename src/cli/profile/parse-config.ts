// The text of the file of profiles, checked field by field. What is wrong is told by the name of
// the field, without its value, which may be a secret.
import { type Config, KINDS } from "./profile.ts";

/** The file of profiles is not as it is written by this command. Nothing was changed. */
export class ConfigFileError extends Error {
  override name = "ConfigFileError";
  readonly remedy: string;

  constructor(path: string, problem: string) {
    super(`The file of profiles, ${path}, cannot be used: ${problem}.`);
    this.remedy = "Correct it, or delete it and sign in again with koodrive login.";
  }
}

/** @throws {@link ConfigFileError} that names the file and the field. */
export function parseConfig(text: string, path: string): Config {
  try {
    const config = parseJson(text.replace(/^\uFEFF/, ""));
    demandConfig(config);
    return config as Config;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new ConfigFileError(path, error.message);
  }
}

class Problem extends Error {}

function parseJson(text: string): unknown {
  if (text.trim() === "") throw new Problem("it is empty");
  try {
    return JSON.parse(text);
  } catch (error) {
    // The rest of the message would quote the text.
    const [, position] = /at position (\d+)/.exec((error as Error).message) ?? [];
    const isWhole = Number(position) < text.trimEnd().length;
    if (!isWhole) throw new Problem("it is no JSON, or ends too early");
    const lines = text.slice(0, Number(position)).split("\n");
    const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
    throw new Problem(`it is no JSON from ${place} on`);
  }
}

type Fields = Record<string, unknown>;

/** A check of a value, and what the value has to be. */
interface Form {
  readonly expected: string;
  fits(value: unknown): boolean;
}

const OBJECT: Form = {
  expected: "an object",
  fits: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};
const TEXT: Form = {
  expected: "a text that is not empty",
  fits: (value) => typeof value === "string" && value !== "",
};
const TIME: Form = {
  expected: "a number, in milliseconds since 1970",
  fits: (value) => typeof value === "number",
};
const KIND: Form = {
  expected: `one of ${Object.keys(KINDS).join(", ")}`,
  fits: (value) => typeof value === "string" && Object.hasOwn(KINDS, value),
};
const optional = (form: Form): Form => ({
  ...form,
  fits: (value) => value === undefined || form.fits(value),
});

const FIELDS: Readonly<Record<keyof typeof KINDS, Readonly<Record<string, Form>>>> = {
  token: {
    token: TEXT,
    sessionId: optional(TEXT),
    renewedAt: optional(TIME),
    userId: optional(TEXT),
    userName: optional(TEXT),
  },
  "app-token": { token: TEXT },
  "app-signature": { appId: TEXT, appSecret: TEXT, userId: TEXT },
};

function demand(form: Form, value: unknown, field: string): void {
  if (form.fits(value)) return;
  throw new Problem(`${field} ${value === undefined ? "is missing" : `must be ${form.expected}`}`);
}

function demandConfig(config: unknown): void {
  demand(OBJECT, config, "its content");
  const { version, current, profiles } = config as Fields;
  demand({ expected: "1, or this version is too old for it", fits: isOne }, version, "version");
  demand(optional(TEXT), current, "current");
  demand(OBJECT, profiles, "profiles");
  for (const [name, profile] of Object.entries(profiles as Fields)) {
    demandProfileFields(profile, `profiles.${JSON.stringify(name)}`);
  }
}

const isOne = (value: unknown): boolean => value === 1;

function demandProfileFields(profile: unknown, place: string): void {
  demand(OBJECT, profile, place);
  const fields = profile as Fields;
  demand(TEXT, fields.endpoint, `${place}.endpoint`);
  demand(KIND, fields.kind, `${place}.kind`);
  for (const [name, form] of Object.entries(FIELDS[fields.kind as keyof typeof FIELDS])) {
    demand(form, fields[name], `${place}.${name}`);
  }
}

// The options of a sandbox, their defaults, and what is wrong with them.
import { type OptionRules, rules, validateOptions } from "../validate.ts";
import type { QuirkSetting } from "./answer/quirks.ts";
import type { ByteStore } from "./bytes/byte-store.ts";
import { memoryStore } from "./bytes/memory.ts";
import { wholeNumber } from "./control/argument-rules.ts";
import type { CommandEntry } from "./control/command.ts";
import { QUIRKS } from "./control/disturbances.ts";
import { isHostName, isOrigin } from "./control/hosts.ts";
import type { JournalEntry } from "./control/journal-entry.ts";
import { ADDRESS_LIFETIME, MIN_PART_SIZE } from "./world/world.ts";
import { WORLD_NAMES, type WorldOption } from "./world/worlds.ts";

export interface SandboxOptions {
  /**
   * The world that it begins with, and goes back to by `reset`: a name or a seed of your own.
   * Default `demo`.
   */
  world?: WorldOption | undefined;
  /**
   * The real clock, in milliseconds since 1970. That of the sandbox runs beside it until
   * `setClock` or `advanceClock` moves it. Default: `Date.now`.
   */
  now?: (() => number) | undefined;
  /**
   * Whether the commands can also be run over HTTP, by requests to `/_sandbox/<command>`. Without
   * that there is no sign-in page either, to which `sessions.getAuthCodeUrl` leads. The methods work
   * either way. Default true.
   */
  control?: boolean | undefined;
  /**
   * Names of hosts, without ports, by which the control can be reached beside those of this
   * machine (`localhost` and names below it, 127.0.0.0/8, `[::1]`): `sandbox` in a network of
   * containers, for example. Requests to other hosts are refused, since a page could be behind them
   * whose name leads to this machine. Default: none.
   */
  allowedHosts?: readonly string[] | undefined;
  /**
   * Whose pages may control the sandbox beside those of this machine: origins such as
   * `https://app.example.com:8443`, or names of hosts for all their origins. Default: none.
   */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * Whose pages may read the answers of the API: `loopback` those of this machine, `*` all, a list
   * of origins or names of hosts these alone, `false` none but the sandbox's own origin. The
   * control goes by `allowedOrigins`. Default `loopback`.
   */
  cors?: "loopback" | "*" | readonly string[] | false | undefined;
  /**
   * What addresses in answers begin with, such as `https://sandbox.example.com`, where the sandbox
   * is behind a proxy. Its host is one of the allowed ones. Default: the origin of the request.
   */
  origin?: string | undefined;
  /**
   * Whether operations that the sandbox has no rule for answer from the contract's examples,
   * whatever they are asked. If not they are refused with APIGW.0101, so that no test takes an
   * example for what has become of its call. Default true.
   */
  examples?: boolean | undefined;
  /** How many requests the journal keeps; 0 for none. Default 1000. */
  journalSize?: number | undefined;
  /** The quirks that it begins with, as `setQuirks` takes them. Default `none`. */
  quirks?: QuirkSetting | undefined;
  /**
   * The most elements that a page of a list has, however many are asked for: a small number makes a
   * program turn pages in a small world. Default: as many as are asked for.
   */
  pageSize?: number | undefined;
  /**
   * Bytes that each part of an upload has at least, but for the last. With a small number a small
   * file can have several parts. Default 5 MiB, as in the service.
   */
  minPartSize?: number | undefined;
  /**
   * Seconds for which the addresses of parts and of downloads are valid, by the clock of the
   * sandbox: up to 604800, seven days. Default 3600, as in the service.
   */
  addressLifetime?: number | undefined;
  /**
   * Called with each entry of the journal, whether or not any are kept. What it throws is ignored.
   * Default: none.
   */
  log?: ((entry: JournalEntry) => void) | undefined;
  /**
   * Called with each command that was run over HTTP, unless it only reads: the clock may have
   * jumped by it, for example. What it throws is ignored. Default: none.
   */
  logCommand?: ((entry: CommandEntry) => void) | undefined;
}

/** The options with their defaults, validated. */
export interface Settings {
  readonly world: WorldOption;
  readonly now: () => number;
  readonly control: boolean;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly cors: "loopback" | "*" | readonly string[] | false;
  /** Undefined for that of the request. */
  readonly origin: string | undefined;
  readonly examples: boolean;
  readonly journalSize: number;
  readonly quirks: QuirkSetting;
  readonly pageSize: number;
  readonly minPartSize: number;
  readonly addressLifetime: number;
  readonly log: ((entry: JournalEntry) => void) | undefined;
  readonly logCommand: ((entry: CommandEntry) => void) | undefined;
  /** Where bytes are kept. */
  readonly store: ByteStore;
}

const isList = (value: unknown, accepts: (element: string) => boolean): boolean =>
  Array.isArray(value) && value.every((element) => typeof element === "string" && accepts(element));

const areOrigins = (value: unknown) =>
  isList(value, (element) => isOrigin(element) || isHostName(element));

const ORIGINS = "a list of origins such as https://app.example.com, or names of hosts";

/** S3 signs for seven days at most. */
const MAX_ADDRESS_LIFETIME = 604_800;

const OPTION_RULES: OptionRules = {
  world: {
    accepts: (value) => WORLD_NAMES.some((name) => name === value) || rules.object.accepts(value),
    expected: `${WORLD_NAMES.map((name) => `"${name}"`).join(", ")} or a seed`,
  },
  now: rules.function,
  control: rules.boolean,
  allowedHosts: {
    accepts: (value) => isList(value, isHostName),
    expected: "a list of names of hosts without ports",
  },
  allowedOrigins: { accepts: areOrigins, expected: ORIGINS },
  cors: {
    accepts: (value) =>
      value === "loopback" || value === "*" || value === false || areOrigins(value),
    expected: `"loopback", "*", false or ${ORIGINS}`,
  },
  origin: {
    accepts: (value) => typeof value === "string" && /^https?:/i.test(value) && isOrigin(value),
    expected: "an http or https address without a path, such as https://sandbox.example.com",
  },
  examples: rules.boolean,
  journalSize: wholeNumber(0),
  quirks: QUIRKS,
  pageSize: rules.positiveInteger,
  minPartSize: wholeNumber(0),
  addressLifetime: wholeNumber(1, MAX_ADDRESS_LIFETIME),
  log: rules.function,
  logCommand: rules.function,
  data: { accepts: () => false, expected: "given to openSandbox, which is asynchronous" },
};

const DEFAULT_JOURNAL_SIZE = 1000;

/** @throws {@link ArgumentError} that names the option that is unknown or unusable. */
export function resolveSettings(options: SandboxOptions): Settings {
  validateOptions(options, OPTION_RULES);
  // Inherited options were not validated, and are not used.
  const own: SandboxOptions = { ...options };
  return {
    world: own.world ?? "demo",
    now: own.now ?? (() => Date.now()),
    control: own.control ?? true,
    allowedHosts: own.allowedHosts ?? [],
    allowedOrigins: own.allowedOrigins ?? [],
    cors: own.cors ?? "loopback",
    origin: own.origin === undefined ? undefined : new URL(own.origin).origin,
    examples: own.examples ?? true,
    journalSize: own.journalSize ?? DEFAULT_JOURNAL_SIZE,
    quirks: own.quirks ?? "none",
    pageSize: own.pageSize ?? Number.POSITIVE_INFINITY,
    minPartSize: own.minPartSize ?? MIN_PART_SIZE,
    addressLifetime: own.addressLifetime ?? ADDRESS_LIFETIME,
    log: own.log,
    logCommand: own.logCommand,
    store: memoryStore,
  };
}

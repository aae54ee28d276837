// What the command prints once it listens: where, and how to make a first call.
import { nameOf, ROLES } from "../../sandbox/seed/names.ts";
import { printable, type Style } from "../output/style.ts";
import type { Credentials } from "./credentials.ts";

export interface Started {
  url: string;
  /** Of the world, or the file of its seed. */
  world: string;
  /** The directory that it is kept in, if it is. */
  data?: string | undefined;
  /** Whether it can be controlled over HTTP. */
  control: boolean;
  credentials: Credentials | undefined;
}

const FIRST_CALL = "/koodrive/ose/v1/space/allocation/get";

export function welcome(
  { url, world, data, control, credentials }: Started,
  { paint }: Style,
): string {
  const row = (name: string, value: string) => `${name.padEnd(13)}${value}`;
  const title = `KooDrive sandbox at ${url}`;
  return [
    `${paint("bold", title)} (Ctrl+C ends it)`,
    "",
    row("World", printable(world)),
    ...(data === undefined ? [] : [row("Kept in", printable(data))]),
    row("Control", control ? `${url}/_sandbox/ is a page for people` : "off"),
    ...(credentials ? describe(credentials, url, row) : ["", "The world has no users."]),
    "",
  ].join("\n");
}

type Row = (name: string, value: string) => string;

function describe({ application, user, token }: Credentials, url: string, row: Row): string[] {
  const { appId = "none", appSecret = "none" } = application ?? {};
  return [
    row("Application", printable(appId)),
    row("Its secret", printable(appSecret)),
    row("User", `${printable(user.id)} (${printable(user.name)}, ${nameOf(ROLES, user.role)})`),
    row("Token", token),
    row("", "for 20 minutes after its last use"),
    "",
    `curl ${quote(url + FIRST_CALL)} \\`,
    `  -H ${quote(`Authorization: ${token}`)}`,
  ];
}

/** For a shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

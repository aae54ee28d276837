// People: those who can become users, those who are, and what they are told.
import { ArgumentError } from "../../errors.ts";
import { drawHex } from "../world/chance.ts";
import { identifier, mintId, passOver } from "../world/ids.ts";
import type { Account, Message, MessageType, Role, User } from "../world/rows.ts";
import { spacesOf } from "../world/spaces.ts";
import { all, find, put, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { oneOf, required, text } from "./argument-rules.ts";
import { type CommandTable, changeWorld, command } from "./command.ts";
import { type Page, pageArguments, pageOf } from "./page.ts";
import { hintAtNames, userOf } from "./user-of.ts";

export interface NewAccount {
  name: string;
  /** A mobile number, such as `008613600000000`. */
  mobile: string;
  /** The identifier in OrgID, up to 19 digits. Default: a new one. */
  accountId?: string | undefined;
}

/** A user, and the individual spaces that the user has. */
export interface UserInfo extends User {
  /** Of individual spaces. */
  readonly containerIds: readonly string[];
}

export interface UserFilter {
  /** The whole name. */
  name?: string | undefined;
  /**
   * 0 department administrator, 1 user, 2 system administrator, 3 cloud drive administrator, 5
   * member administrator.
   */
  role?: Role | undefined;
}

export interface UserPage extends UserFilter, Page {}

export interface UserQuery extends UserFilter {
  /** Any identifier of the user. */
  userId?: string | undefined;
}

export interface NewMessage {
  /** The recipient, by any identifier. */
  userId: string;
  /** `000` about shares, `001` about teams, `002` from the system, `003` from the administration. */
  type: MessageType;
  /** Who has sent it. */
  sender: string;
  text: string;
}

/** Identifiers of OrgID, as they are known, begin so and do not grow with time. */
const ACCOUNT_PREFIX = "10086";

function mintAccountId(world: World): [World, string] {
  const [next, digits] = drawHex(world, 16);
  const number = BigInt(`0x${digits}`) % 10n ** 14n;
  return [next, ACCOUNT_PREFIX + String(number).padStart(14, "0")];
}

/** Whether anything has this identifier: fields that take several kinds could not tell which. */
function isTaken(world: World, id: string): boolean {
  const { accounts, auditLog, departments, groups, messages, spaces } = world;
  const tables = [accounts, auditLog, departments, groups, messages];
  return (
    findUser(world, id) !== undefined ||
    tables.some((table) => find<unknown>(table, id) !== undefined) ||
    [...all(spaces)].some((space) => space.id === id)
  );
}

/** In the order of their identifiers, which is that of their making. */
function* usersWith(world: World, { name, role }: UserFilter): Generator<User> {
  const rows = role === undefined ? world.users.rows : select(world.users, "role", String(role));
  for (const user of values(rows)) {
    if (name === undefined || user.name === name) yield user;
  }
}

function infoOf(world: World, user: User): UserInfo {
  const spaces = [...values(spacesOf(world, 1, user.id))];
  return { ...user, containerIds: spaces.map(({ containerId }) => containerId) };
}

function findOne(world: World, { userId, ...filter }: UserQuery): User | undefined {
  if (userId === undefined) return usersWith(world, filter).next().value;
  const user = findUser(world, userId);
  const { name = user?.name, role = user?.role } = filter;
  return user?.name === name && user?.role === role ? user : undefined;
}

const role = oneOf(0, 1, 2, 3, 5);

export const peopleCommands = {
  /** Makes an account in OrgID, which `users.create` can take in. */
  createAccount: command<NewAccount, Account>({
    arguments: { name: required(text), mobile: required(text), accountId: identifier },
    run: changeWorld((world, { name, mobile, accountId: given }) => {
      const [next, minted] = mintAccountId(world);
      const accountId = given ?? minted;
      if (isTaken(world, accountId)) {
        throw new ArgumentError("accountId", `must be new; something has ${accountId} already`);
      }
      const account = { accountId, name, mobile };
      const accounts = put(next.accounts, account);
      return [{ ...passOver(next, accountId), accounts }, account];
    }),
  }),

  /** Users in the order in which they were made, by 100 unless more are asked for. */
  listUsers: command<UserPage, readonly UserInfo[]>({
    arguments: { name: text, role, ...pageArguments },
    reads: true,
    run: ({ world }, { offset, limit, ...filter }) =>
      pageOf(usersWith(world, filter), { offset, limit }).map((user) => infoOf(world, user)),
  }),

  /**
   * The first user that has all that is given: `findUser({ role: 2 })` is a system administrator.
   * An ArgumentError says that there is none.
   */
  findUser: command<UserQuery, UserInfo>({
    arguments: { userId: text, name: text, role },
    reads: true,
    run: ({ world }, query) => {
      const found = findOne(world, query);
      if (found) return infoOf(world, found);
      const [argument = "userId"] = Object.keys(query);
      const hint = query.userId === undefined ? "" : hintAtNames(query.userId);
      const problem = `must be that of a user; nobody has ${JSON.stringify(query)}${hint}`;
      throw new ArgumentError(argument, problem);
    },
  }),

  /** Sends a user a message, for example of a type that no operation sends. */
  sendMessage: command<NewMessage, Message>({
    arguments: {
      userId: required(text),
      type: required(oneOf("000", "001", "002", "003")),
      sender: required(text),
      text: required(text),
    },
    run: changeWorld((world, { userId, ...content }) => {
      const { id: recipient } = userOf(world, userId);
      const [next, id] = mintId(world);
      const message = { id, userId: recipient, ...content, read: false, createTime: world.now };
      return [{ ...next, messages: put(next.messages, message) }, message];
    }),
  }),
} as const satisfies CommandTable;

// Which space a command is about, and what is in its folders.
import { ApiError, type KooDriveClient } from "../../index.ts";
import { textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";
import { printable } from "../output/style.ts";
import { findConnection } from "../profile/connection.ts";
import { type Entry, entryOf, withoutName } from "./entry.ts";
import { idOption } from "./units.ts";

export const SPACE_OPTIONS = {
  space: textOption(
    "ID",
    "the space of this containerId (koodrive call spaces.listTeams); default your own",
    "the containerId of a space",
  ),
  group: idOption("the space of this group"),
  department: idOption("the space of this department"),
} satisfies OptionTable;

type SpaceValues = OptionValues<typeof SPACE_OPTIONS>;
type Client = KooDriveClient<"AccessToken">;

/** By what the service sorts a list, and in which direction. */
export interface Sorting {
  readonly by: "name" | "size" | "created" | "modified";
  readonly isReversed?: boolean;
}

export interface Space {
  readonly koodrive: Client;
  readonly containerId: string;
  /** Whether it is somebody's own, and not that of a team. */
  readonly isPersonal: boolean;
  /** That of the command. */
  readonly signal: AbortSignal;
  /**
   * What is directly in a folder, page by page.
   *
   * @param sorting `"none"` leaves the order to the service; default by name.
   */
  list(folder: Pick<Entry, "id" | "path">, sorting?: Sorting | "none"): AsyncIterable<Entry>;
}

const PERSONAL = "1";
const GROUP = "2";

/** Finds the space that the options name. @throws {@link UsageError} if they name two. */
export async function openSpace(options: SpaceValues, context: Context): Promise<Space> {
  const { space, group, department } = options;
  const named = Object.entries({ space, group, department }).filter(([, id]) => id !== undefined);
  if (named.length > 1) {
    throw new UsageError(
      `There is one space: give --${named.map(([name]) => name).join(" or --")}.`,
    );
  }
  const koodrive = await context.createClient();
  const { data } = await findSpace(koodrive, options, context).catch((error) => {
    throw space !== undefined && isUnknownSpace(error) ? unknownSpace(space, error) : error;
  });
  const { containerId, type, ownerId = "" } = data ?? {};
  if (!containerId) throw new Error("The service does not say which space it is.");
  return spaceOf(koodrive, { containerId, type: String(type), ownerId }, context);
}

const UNKNOWN_SPACE = ["13000301", "13000309", "13000102"];

const isUnknownSpace = (error: unknown): boolean =>
  error instanceof ApiError && UNKNOWN_SPACE.includes(String(error.code));

/** The identifiers of teams look much the same, and names of spaces are no identifiers. */
const unknownSpace = (space: string, error: ApiError): Error =>
  Object.assign(error, {
    remedy:
      `--space takes the containerId of a space, which ${space} is not: ` +
      "koodrive call spaces.listTeams --all lists those of your teams.",
  });

async function findSpace(
  { spaces, sessions }: Client,
  { space, group, department }: SpaceValues,
  context: Context,
) {
  if (space !== undefined) return spaces.getById({ containerId: space });
  if (group !== undefined) return spaces.get({ ownerId: group, type: 2 });
  if (department !== undefined) return spaces.get({ ownerId: department, type: 0 });
  return spaces.get({ ownerId: await findCaller(sessions, context), type: 1 });
}

/** The identifier of the user who calls. */
async function findCaller(sessions: Client["sessions"], context: Context): Promise<string> {
  const { credentials } = await findConnection(context);
  if (credentials?.kind === "app-signature") return credentials.userId;
  if (credentials?.kind === "app-token") throw new UsageError(NO_CALLER);
  const { data } = await sessions.validate();
  if (data?.innerUserId === undefined) throw new UsageError(NO_CALLER);
  return data.innerUserId;
}

const NO_CALLER =
  "Whose space it is, is not known from these credentials: name it by --space, --group or " +
  "--department.";

interface Owned {
  readonly containerId: string;
  readonly type: string;
  readonly ownerId: string;
}

const SORT_TYPES = { name: 1, size: 2, created: 3, modified: 4 } as const;

function spaceOf(
  koodrive: Client,
  { containerId, type, ownerId }: Owned,
  { signal, notice }: Pick<Context, "signal" | "notice">,
): Space {
  const told = new Set<string>();
  const isPersonal = type === PERSONAL;
  const team = { groupId: ownerId, team_type: type === GROUP ? 2 : 0 } as const;
  return {
    ...{ koodrive, containerId, isPersonal, signal },
    async *list(folder, sorting = { by: "name" }) {
      const request = {
        ...({ type: "0", containerId, parentFileId: folder.id } as const),
        ...(sorting !== "none" && { sortInfo: sortInfoOf(sorting) }),
      } as const;
      const files: AsyncIterable<unknown> = isPersonal
        ? koodrive.files.listPersonal.all(request)
        : koodrive.files.listTeam.all({ ...request, ...team });
      for await (const file of files) {
        const entry = entryOf(file, folder.path);
        if (entry) yield entry;
        else if (!told.has(folder.id)) notice(withoutName(`in ${printable(folder.path)}`));
        if (!entry) told.add(folder.id);
      }
    },
  };
}

const sortInfoOf = ({ by, isReversed = false }: Sorting) =>
  ({ sortType: SORT_TYPES[by], sortDirection: isReversed ? 2 : 1 }) as const;

const NAME_TAKEN = "13000405";

/** Whether the service has refused something because of a name that is taken. */
export const isNameTaken = (error: unknown): boolean =>
  error instanceof ApiError && String(error.code) === NAME_TAKEN;

// Generated from openapi/ by scripts/operations.ts. Do not edit.
import type { Arguments, CallOptions, Result } from "../src/method.ts";
import type { operations } from "./types.ts";

/** What the client knows of an operation. Arguments are names separated by blanks: `name` as on the wire or `name=wire`, `*` if required. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  readonly query?: string;
  readonly header?: string;
  readonly body?: string;
  /** Call options that the operation takes as headers: `option=Header`. */
  readonly options?: string;
}

/** Every operation, by resource and method of the client. */
export const operationTable = {
  spaces: {
    createGroup: { id: "createGroupSpace", method: "POST", path: "/koodrive/ose/v1/space/group", body: "name* userIds iconUrl capacity addGroupUsers", options: "traceId=X-Traceid language=language" },
    update: { id: "updateSpace", method: "PUT", path: "/koodrive/ose/v1/space/{ownerId}", body: "status capacity type* containerId", options: "traceId=X-Traceid language=language" },
    transferUnallocated: { id: "transferUnallocatedSpace", method: "POST", path: "/koodrive/ose/v1/space/allocation/transfer", body: "originType* target*", options: "traceId=X-Traceid language=language" },
    getAllocation: { id: "getSpaceAllocation", method: "GET", path: "/koodrive/ose/v1/space/allocation/get", options: "traceId=X-Traceid language=language" },
  },
  shares: {
    update: { id: "updateShare", method: "PUT", path: "/koodrive/ose/v1/share/{shareId}", body: "deptIds groupIds userIds permission expireTime extractCode comment validDays*", options: "traceId=X-Traceid" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The methods of the client, by resource. */
export interface Resources {
  /**
   * A space is a storage area with an owner and a capacity in GB. Its type says who owns it: `0` a department, `1` an individual,
   * `2` a group. A tenant's purchased capacity is divided over the three types, then over the spaces of each type.
   */
  readonly spaces: {
    /**
     * Create a group space.
     *
     * Creates a group with a space of its own. The caller becomes the owner of the group; any user may create one.
     *
     * Members are named by `addGroupUsers`, each with the permissions they get, or, as revisions of 2024 had it, by `userIds` alone. Members that
     * could not be added are returned in `failedList`; the space is created all the same.
     *
     * @param args.name Name of the space, up to 30 characters, none of `< > | : " * ? / \`, neither `.` nor `..`. No two groups of the same creator share a name. (up to 30 characters)
     * @param args.userIds (optional) Members, by user. Only revisions of 2024 list this field; newer examples still send it. Use `addGroupUsers` instead, which says what each member may do. A group has up to 200 members. (up to 200 elements)
     * @param args.iconUrl (optional) Picture of the space. The published value is `1`, so a built-in picture can be named as well as a URL.
     * @param args.capacity (optional) Capacity in GB. The console gives a new group space 10 GB unless told otherwise. (at least 1; format int32; in GB)
     * @param args.addGroupUsers (optional) Members with their permissions. Mandatory by the tables of 2025, unknown to those of 2024 and left out by all examples, hence optional here. A group has up to 200 members. (up to 200 elements)
     * @returns The group and its space exist now; `failedList` names the members that could not be added.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/space/group`; api-koodrive/CreateGroupSpace, zh-cn, undated (2025-10 or later)
     */
    createGroup(args: Arguments<operations["createGroupSpace"]>, options?: CallOptions<"traceId" | "language">): Promise<Result<operations["createGroupSpace"]>>;
    /**
     * Change a department's or individual's space.
     *
     * Changes the capacity or the status of the space that a department or a user owns. Only the fields sent are changed.
     *
     * Disabling a space (status `1`) keeps its files and forbids access to them; shares from it stop working.
     *
     * @param args.ownerId Who owns the space, a department (type `0`) or a user (type `1`). (format int64)
     * @param args.status (optional) State of the space: `0` normal (allocated and usable), `1` disabled (allocated, access forbidden). (one of `"0"`, `"1"`)
     * @param args.capacity (optional) New capacity in GB, as text. The carrier edition allows 1 to 104857600; the main edition names no range. (in GB)
     * @param args.type Type of the space: `0` of a department, `1` of an individual. Group spaces are not changed by this operation. (one of `0`, `1`)
     * @param args.containerId (optional) Identifier of a space (the reference also says container).
     * @returns The space is changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/space/{ownerId}`; api-koodrive/UpdateSpace, zh-cn 2025-12-12
     */
    update(args: Arguments<operations["updateSpace"]>, options?: CallOptions<"traceId" | "language">): Promise<Result<operations["updateSpace"]>>;
    /**
     * Move unallocated capacity between space types.
     *
     * Takes capacity that one type of space has not yet allocated and gives it to other types. For system administrators; the console offers
     * the same for yearly and monthly packages only, in multiples of 10 GB, and never gives departments and groups more than is pending.
     *
     * The call adds each time it is made: do not repeat it without looking at the allocation first.
     *
     * @param args.originType Who owns a space: `0` a department, `1` an individual, `2` a group. (one of `0`, `1`, `2`)
     * @param args.target The types of space that receive capacity, and how much each.
     * @returns The capacity is moved.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/space/allocation/transfer`; api-koodrive/TransferUnallocatedSpace, zh-cn 2025-12-12
     */
    transferUnallocated(args: Arguments<operations["transferUnallocatedSpace"]>, options?: CallOptions<"traceId" | "language">): Promise<Result<operations["transferUnallocatedSpace"]>>;
    /**
     * Get allocated and total capacity by space type.
     *
     * Returns, for each type of space, how much capacity the tenant has for it and how much of that is allocated to spaces. The difference is
     * what [transferUnallocatedSpace](#operation/transferUnallocatedSpace) can move.
     *
     * @returns The allocation of each space type.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/space/allocation/get`; api-koodrive/GetSpaceAllocation, zh-cn 2025-12-12
     */
    getAllocation(args?: Arguments<operations["getSpaceAllocation"]>, options?: CallOptions<"traceId" | "language">): Promise<Result<operations["getSpaceAllocation"]>>;
  };
  /**
   * A share gives people access to files through a link, for a number of days, optionally behind an eight-character extract code.
   */
  readonly shares: {
    /**
     * Change the settings of a share.
     *
     * Changes with whom a share of the caller is shared, how long it is valid, its extract code and its message. The shared files and the scope
     * of the share cannot be changed.
     *
     * `validDays` is always sent; `0` leaves the validity as it is.
     *
     * @param args.shareId The share to change, as createShare or a listing returned it. (format int64)
     * @param args.deptIds (optional) Departments to share with.
     * @param args.groupIds (optional) User groups to share with.
     * @param args.userIds (optional) Users to share with.
     * @param args.permission (optional) What visitors of the share may do. Announced by the service for a later version.
     * @param args.expireTime (optional) When the share ends, ISO 8601 in UTC with milliseconds. What happens when `validDays` is above 0 as well is not published. (format date-time)
     * @param args.extractCode (optional) The eight letters and digits that a visitor must enter to open the share. (8 characters)
     * @param args.comment (optional) Message shown to the people shared with. The carrier edition allows fewer than 512 characters. (up to 511 characters)
     * @param args.validDays Days for which the share is valid from now, 0 to 365. `0` leaves the validity unchanged. (0 to 365; format int32; in days)
     * @returns The share with its new settings.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/share/{shareId}`; api-koodrive/updateShare, zh-cn, undated (2025-10 or later)
     */
    update(args: Arguments<operations["updateShare"]>, options?: CallOptions<"traceId">): Promise<Result<operations["updateShare"]>>;
  };
}

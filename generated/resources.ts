// Generated from openapi/ by scripts/generate/resources.ts. Do not edit.
import type {
  AllArguments,
  AllOptions,
  CallOptions,
  CursorOptions,
  Immutable,
} from "../src/model/call-options.ts";
import type {
  AiTask,
  AuditLogEntry,
  BasicResponse,
  BatchAddGroupMembersRequest,
  BatchAddGroupMembersResponse,
  BatchCancelSharesRequest,
  BatchCancelSharesResponse,
  BatchCreateModerationRecordsRequest,
  BatchDeleteGroupMembersRequest,
  BatchDeleteGroupMembersResponse,
  BatchDeletePermissionTemplatesRequest,
  BatchGetModerationRecordsRequest,
  BatchGetModerationRecordsResponse,
  BatchGetPermissionTemplatesRequest,
  BatchGetPermissionTemplatesResponse,
  BatchGetSpacesRequest,
  BatchGetSpacesResponse,
  BatchUpdateUserPermissionsRequest,
  CancelJobRequest,
  CancelJobResponse,
  ClassifiedVideo,
  ClearRecycleBinRequest,
  CloseSyncDirectoryRequest,
  CloseSyncDirectoryResponse,
  CompleteFileVersionRequest,
  CompleteUploadRequest,
  ConversationPart,
  CountUnreadMessagesResponse,
  CountUsersResponse,
  CreateAiTaskRequest,
  CreateAiTaskResponse,
  CreateDepartmentRequest,
  CreateDepartmentResponse,
  CreateDirectoryRequest,
  CreateDirectoryResponse,
  CreateFileRequest,
  CreateFileResponse,
  CreateFileVersionRequest,
  CreateFileVersionResponse,
  CreateGroupSpaceRequest,
  CreateGroupSpaceResponse,
  CreateJobRequest,
  CreateJobResponse,
  CreatePermissionTemplateRequest,
  CreatePermissionTemplateResponse,
  CreateSessionRequest,
  CreateSessionResponse,
  CreateShareRequest,
  CreateShareResponse,
  CreateShareTaskRequest,
  CreateShareTaskResponse,
  CreateSpaceRequest,
  CreateSpaceResponse,
  CreateSyncDirectoryRequest,
  CreateSyncDirectoryResponse,
  CreateTaskRequest,
  CreateTaskResponse,
  CreateThumbnailRequest,
  CreateUserGroupRequest,
  CreateUserGroupResponse,
  CreateUserRequest,
  CreateUserResponse,
  DeleteMessagesRequest,
  DeleteSessionResponse,
  DepartmentSpace,
  ExtractPictureFeaturesRequest,
  ExtractPictureFeaturesResponse,
  FavoriteFile,
  File,
  FileVersion,
  FileVersionRequest,
  FoundFile,
  FoundPicture,
  GetAiTaskByTypeResponse,
  GetAiTaskResponse,
  GetAuthCodeUrlResponse,
  GetDepartmentResponse,
  GetDirectoryStatisticsResponse,
  GetDownloadUrlsRequest,
  GetDownloadUrlsResponse,
  GetFileRequest,
  GetFileResponse,
  GetFileVersionRequest,
  GetFileVersionResponse,
  GetFullPathResponse,
  GetHandoverRecipientResponse,
  GetInitialMemberPermissionResponse,
  GetJobResponse,
  GetJsSdkInfoResponse,
  GetPermissionTemplateUsageResponse,
  GetPlaybackAddressRequest,
  GetPlaybackAddressResponse,
  GetReceivedShareResponse,
  GetShareDownloadLinkRequest,
  GetShareDownloadLinkResponse,
  GetShareInfoResponse,
  GetShareResponse,
  GetShareTaskRequest,
  GetShareTaskResponse,
  GetSpaceAllocationResponse,
  GetSpaceUsageByQuotaResponse,
  GetSpaceUsageByUserRequest,
  GetSpaceUsageByUserResponse,
  GetSpaceUsageOverviewResponse,
  GetSubscriptionResponse,
  GetSubscriptionUsageResponse,
  GetSubtitleDownloadUrlsResponse,
  GetSyncDirectoryStartCursorRequest,
  GetSyncDirectoryStartCursorResponse,
  GetTaskResponse,
  GetTaskResultResponse,
  GetUploadUrlsRequest,
  GetUploadUrlsResponse,
  GetUserGroupResponse,
  GetUserMobileResponse,
  GetUserResponse,
  GetVideoCoursewareResponse,
  GetVideoKindsResponse,
  GetVideoSummaryResponse,
  GroupMember,
  GroupSpace,
  JobListItem,
  LeaveSharesRequest,
  LeaveSharesResponse,
  ListAiTasksResponse,
  ListArchiveEntriesRequest,
  ListArchiveEntriesResponse,
  ListAudioTracksResponse,
  ListAuditLogsRequest,
  ListAuditLogsResponse,
  ListDepartmentSpacesResponse,
  ListDepartmentsResponse,
  ListDescendantsRequest,
  ListDescendantsResponse,
  ListFavoritesResponse,
  ListFileVersionsRequest,
  ListFileVersionsResponse,
  ListFilesResponse,
  ListGroupMembersResponse,
  ListGroupSpacesResponse,
  ListJobsResponse,
  ListMessagesResponse,
  ListModerationResultsResponse,
  ListPermissionTemplatesResponse,
  ListPersonalFilesRequest,
  ListReceivedSharesResponse,
  ListRecentFilesResponse,
  ListRelatedFilesResponse,
  ListShareFilesRequest,
  ListShareFilesResponse,
  ListSharesResponse,
  ListSpacesByOwnerResponse,
  ListSubtitlesResponse,
  ListSyncDirectoryChangesRequest,
  ListSyncDirectoryChangesResponse,
  ListTasksResponse,
  ListTeamFilesRequest,
  ListTeamSpacesResponse,
  ListUserGroupsResponse,
  ListUserPermissionsResponse,
  ListUserSpacesResponse,
  ListUsersResponse,
  ListVideoConversationResponse,
  ListVideoKeyFramesResponse,
  ListVideoKindsResponse,
  ListVideosByKindResponse,
  MarkMessagesReadRequest,
  MessageChangesResponse,
  MessageInfo,
  ModerationResult,
  NotifyChangedFilesRequest,
  PermissionTemplate,
  RefreshSessionResponse,
  RelatedRecord,
  RenameFileRequest,
  RetryAiTaskByTypeRequest,
  RetryAiTaskResponse,
  SearchFilesRequest,
  SearchFilesResponse,
  SearchMediaResponse,
  SearchPicturesRequest,
  SearchPicturesResponse,
  SetInitialMemberPermissionRequest,
  SetPackageDownloadExpiryRequest,
  SetPermissionTemplateStatusRequest,
  ShareByMeLink,
  ShareFile,
  ShareWithMeLink,
  SpaceQuotaUsage,
  SpaceResponse,
  SyncDirectoryChange,
  TaskListItem,
  TeamSpace,
  TransferUnallocatedSpaceRequest,
  UpdateDepartmentRequest,
  UpdateFavoritesRequest,
  UpdateFavoritesResponse,
  UpdateFileVersionRequest,
  UpdatePermissionTemplateRequest,
  UpdateShareRequest,
  UpdateShareResponse,
  UpdateSpaceRequest,
  UpdateUserGroupRequest,
  UpdateUserRequest,
  User,
  UserGroupSummary,
  UserPermission,
  UserSpace,
  UserSpaceQuota,
  ValidateSessionResponse,
  VerifyExtractCodeRequest,
  VerifyExtractCodeResponse,
  VerifyUserImportRequest,
  VerifyUserImportResponse,
  operations,
} from "./types.ts";

/** The methods of the client, by resource. */
export interface Resources {
  /**
   * A space is a storage area with an owner and a capacity in GB. Its type says who owns it: `0` a department, `1` an individual, `2` a
   * group. A tenant's purchased capacity is divided among the three types, then among the spaces of each type.
   */
  readonly spaces: {
    /**
     * Get allocated and total capacity by space type.
     *
     * Returns, for each type of space, how much capacity the tenant has and how much of it is allocated to spaces, in GB. The difference is what
     * `spaces.transferUnallocated` can move to other types. According to the user guide, capacity is split
     * 6:2:2 between departments, individuals and groups when it is bought.
     *
     * @returns The allocated and the total capacity of each type of space.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/space/allocation/get`; api-koodrive/GetSpaceAllocation, zh-cn 2025-12-12
     */
    getAllocation(
      args?: Record<string, never>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetSpaceAllocationResponse>;
    /**
     * Move unallocated capacity between space types.
     *
     * Moves capacity that is not yet allocated from one type of space to others. According to the user guide, only system administrators with a
     * yearly or monthly package can do so. The console accepts multiples of 10 GB, and gives departments and groups no more in total than is
     * pending allocation.
     *
     * **Each call moves the capacity again.** If the outcome of a call is unknown, look at `spaces.getAllocation`
     * before repeating it.
     *
     * @param args.originType Type of space that gives up capacity: `0` department, `1` individual, `2` group. (one of `0`, `1`, `2`)
     * @param args.target The types of space that receive capacity, and how much each receives. (at least 1 element)
     * @returns The capacity has been moved.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/space/allocation/transfer`; api-koodrive/TransferUnallocatedSpace, zh-cn 2025-12-12
     */
    transferUnallocated(
      args: Immutable<TransferUnallocatedSpaceRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Get an owner's spaces of one type.
     *
     * Returns the spaces of one type that an owner has. Despite its published name, the operation takes one owner per call.
     *
     * **Programs that use fetch cannot call it**, in browsers and elsewhere, this project's TypeScript client among them. The arguments are
     * documented as the JSON body of a GET request, which the Fetch standard forbids: it needs another HTTP client. Use
     * `spaces.get` or `spaces.listByOwner`, which return the same and take their arguments in
     * the URL.
     *
     * @param args.ownerId The owner's identifier. It is documented as a user's, though `type` also admits departments and groups. (at least 1 character; format int64)
     * @param args.type Type of the owner, as text: `0` department, `1` individual, `2` group. (one of `"0"`, `"1"`, `"2"`)
     * @param args.containerId (optional) The identifier of the space to return. Needed for type `1` when the user has several individual spaces. (at least 1 character)
     * @returns The owner's spaces.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/space/batchGetSpace`; api-koodrive/batchGetSpace, zh-cn, undated (2025-10 or later)
     */
    batchGet(
      args: BatchGetSpacesRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BatchGetSpacesResponse>;
    /**
     * Get a space by its ID.
     *
     * Returns a space by its own identifier; its owner need not be known. The operation is meant for calls from servers only.
     *
     * @param args.containerId The space's identifier. (at least 1 character)
     * @returns The space.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/space/container/{containerId}`; api-koodrive/GetSpaceByContainerID, zh-cn, undated (2025-10 or later)
     */
    getById(
      args: operations["getSpaceById"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<SpaceResponse>;
    listDepartments: {
      /**
       * List departments and their spaces.
       *
       * Returns departments page by page, each with its space. Departments without a space are listed too, but only with their identifiers and
       * name.
       *
       * @param args.offset Number of departments to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit Number of departments on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of departments and of their administrators.
       * @returns A page of departments.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/space/departmentList`; api-koodrive/GetDepartmentSpaceList, zh-cn 2025-12-12
       */
      (
        args: operations["listDepartmentSpaces"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListDepartmentSpacesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.spaces.listDepartments.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.offset (optional) Number of departments to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) Number of departments on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of departments and of their administrators.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<operations["listDepartmentSpaces"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<DepartmentSpace, void, undefined>;
    };
    /**
     * Create a group space.
     *
     * Creates a group that has a space of its own. Any user may create one, and becomes its owner.
     *
     * `addGroupUsers` names the members and what each of them may do. Check `failedList` even if `code` is `0`: it lists what failed, presumably
     * members that could not be added. According to the user guide, files in a group space can be neither shared outside the group nor marked as
     * favorites.
     *
     * @param args.name Name of the space, unique among the group spaces of the same creator. It has up to 30 characters, but no `< > | : " * ? / \`, and is neither `.` nor `..`. (1 to 30 characters; matches `^(?!\.{1,2}$)[^<>|:"*?/\\]+$`)
     * @param args.userIds (optional) The identifiers of the users to add as members, up to 200, the most that a group can have. Documented in 2024 only. Use `addGroupUsers` instead, which also gives each member permissions. (up to 200 elements)
     * @param args.iconUrl (optional) Picture of the space. It need not be an address: the published value is `1`, presumably the name of a built-in picture.
     * @param args.capacity (optional) Capacity in GB. When it is absent, the service decides. The console gives a new group space 10 GB or the tenant's own default, which is a whole number of GB from 1 to a fifth of the purchased storage. (at least 1; format int32; in GB)
     * @param args.addGroupUsers (optional) The members to add, each with permissions; up to 200, the most that a group can have. Documented as mandatory since 2025, but absent from all published requests. (up to 200 elements)
     * @returns The group and its space have been created. `failedList` lists what failed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/space/group`; api-koodrive/CreateGroupSpace, zh-cn, undated (2025-10 or later)
     */
    createGroup(
      args: Immutable<CreateGroupSpaceRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateGroupSpaceResponse>;
    /**
     * Delete a group space.
     *
     * Deletes a group together with its space, the reverse of `spaces.createGroup`. To delete the space of a
     * department or an individual, call `spaces.delete`.
     *
     * @param args.groupId The group's identifier, not the space's. `spaces.listTeams` returns it as `id`. (at least 1 character; format int64)
     * @returns The group and its space have been deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `DELETE /koodrive/ose/v1/space/group/{groupId}`; api-koodrive/DeleteGroupSpace, zh-cn 2025-12-12
     */
    deleteGroup(
      args: operations["deleteGroupSpace"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    listGroups: {
      /**
       * List all group spaces of the tenant.
       *
       * Returns all group spaces of the tenant page by page, with figures about them: how many groups there are and may be, and how much capacity
       * they have and may have. Only administrators of the tenant may call it. `spaces.listTeams` lists the caller's own
       * team spaces.
       *
       * @param args.offset Number of groups to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit Number of groups on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of group spaces and of their owners.
       * @returns A page of group spaces.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/space/groupList`; api-koodrive/GetGroupSpaceList, zh-cn 2025-12-12
       */
      (
        args: operations["listGroupSpaces"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListGroupSpacesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.spaces.listGroups.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.offset (optional) Number of groups to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) Number of groups on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of group spaces and of their owners.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<operations["listGroupSpaces"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<GroupSpace, void, undefined>;
    };
    listTeams: {
      /**
       * List the caller's team spaces.
       *
       * Returns the team spaces that the caller can use, page by page: those of departments, and those of groups that the caller owns or has
       * joined. For administrators, `spaces.listGroups` lists everybody's group spaces.
       *
       * @param args.offset Number of spaces to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit Number of spaces on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of team spaces and of their owners.
       * @param args.teamType (optional) Kind of the spaces to return: `0` those of departments, `1` those that the caller owns, `2` those that the caller has joined. When it is absent, spaces of all kinds are returned. (one of `0`, `1`, `2`)
       * @returns A page of team spaces.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/space/teamList`; api-koodrive/GetTeamSpaceList, zh-cn, undated (2025-10 or later)
       */
      (
        args: operations["listTeamSpaces"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListTeamSpacesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.spaces.listTeams.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.offset (optional) Number of spaces to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) Number of spaces on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of team spaces and of their owners.
       * @param args.teamType (optional) Kind of the spaces to return: `0` those of departments, `1` those that the caller owns, `2` those that the caller has joined. When it is absent, spaces of all kinds are returned. (one of `0`, `1`, `2`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<operations["listTeamSpaces"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<TeamSpace, void, undefined>;
    };
    /**
     * Get an overview of space usage.
     *
     * Returns sums over all spaces of the tenant: how much is allocated, how much capacity they have in total, and how much of it is used.
     *
     * The operation may no longer be offered: lists of operations published since 2025-12 do not have it.
     * `subscription.getUsage` and `spaces.getAllocation` return similar figures.
     *
     * @returns The usage of all spaces together.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/space/usage/overview`; api-koodrive/GetSpaceUsageByOverview, zh-cn and en-us 2025-10-22
     */
    getUsageOverview(
      args?: Record<string, never>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetSpaceUsageOverviewResponse>;
    getUsageByQuota: {
      /**
       * Get space usage grouped by quota.
       *
       * Returns usage figures page by page. Each entry is about all allocated spaces of one size (their quota): how much capacity they have in
       * total, and how much of it is used.
       *
       * @param args.limit (optional) Number of entries on a page. The documentation gives neither a range nor a default. (format int32)
       * @param args.offset (optional) Number of entries to skip. The documentation gives neither a range nor a default. (format int32)
       * @returns A page of usage figures.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/space/usage/quota`; api-koodrive/GetSpaceUsageByQuota, zh-cn 2025-12-12
       */
      (
        args?: NonNullable<operations["getSpaceUsageByQuota"]["parameters"]["query"]>,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<GetSpaceUsageByQuotaResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.spaces.getUsageByQuota.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.limit (optional) Number of entries on a page. The documentation gives neither a range nor a default. (format int32)
       * @param args.offset (optional) Number of entries to skip. The documentation gives neither a range nor a default. (format int32)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<NonNullable<operations["getSpaceUsageByQuota"]["parameters"]["query"]>, "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<SpaceQuotaUsage, void, undefined>;
    };
    getUsageByUser: {
      /**
       * Get the space usage of users.
       *
       * Returns the quota of each given user, how much of it is used, and the period in which it is valid. The operation uses POST, but changes
       * nothing.
       *
       * @param args.userIds (optional) The identifiers of the users whose usage to return. What the service returns when it is absent is not documented. The carrier edition allows 1 to 50 elements.
       * @param args.limit (optional) Number of entries on a page. The documentation gives neither a range nor a default. (format int32)
       * @param args.offset (optional) Number of entries to skip. The documentation gives neither a range nor a default. (format int32)
       * @returns A page of users and their usage.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/space/usage/user`; api-koodrive/GetSpaceUsageByUser, zh-cn 2025-12-12
       */
      (
        args?: Immutable<GetSpaceUsageByUserRequest>,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<GetSpaceUsageByUserResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.spaces.getUsageByUser.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.userIds (optional) The identifiers of the users whose usage to return. What the service returns when it is absent is not documented. The carrier edition allows 1 to 50 elements.
       * @param args.limit (optional) Number of entries on a page. The documentation gives neither a range nor a default. (format int32)
       * @param args.offset (optional) Number of entries to skip. The documentation gives neither a range nor a default. (format int32)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<Immutable<GetSpaceUsageByUserRequest>, "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<UserSpaceQuota, void, undefined>;
    };
    listUsers: {
      /**
       * List users and their spaces.
       *
       * Returns users page by page, each with the user's individual space. Without `deptId`, a system administrator gets the users of the whole
       * organization, and a department administrator those of the administrator's own department.
       *
       * It takes an application's access token or an app signature. The published request shows a token that looks like a user's.
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.deptId (optional) The identifier of the department whose users to list. When it is absent, a system administrator gets the users of the whole organization, and a department administrator those of the administrator's own department. (at least 1 character; format int64)
       * @param args.isDirect (optional) Whether to list only direct members of the department, without the members of departments below it. (default `false`)
       * @param args.offset Number of users to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit Number of users on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names and mobile numbers of users.
       * @param args.spaceStatus (optional) State of the spaces to list. No values are documented here; presumably they are `0` normal and `1` disabled, as in `spaces.update`.
       * @returns A page of users.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/space/userList`; api-koodrive/GetUserSpaceList, zh-cn 2025-12-12
       */
      (
        args: operations["listUserSpaces"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListUserSpacesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.spaces.listUsers.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.deptId (optional) The identifier of the department whose users to list. When it is absent, a system administrator gets the users of the whole organization, and a department administrator those of the administrator's own department. (at least 1 character; format int64)
       * @param args.isDirect (optional) Whether to list only direct members of the department, without the members of departments below it. (default `false`)
       * @param args.offset (optional) Number of users to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) Number of users on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names and mobile numbers of users.
       * @param args.spaceStatus (optional) State of the spaces to list. No values are documented here; presumably they are `0` normal and `1` disabled, as in `spaces.update`.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<operations["listUserSpaces"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<UserSpace, void, undefined>;
    };
    /**
     * Get the space of an owner.
     *
     * Returns the space of a department, a user or a group: its state, its capacity, how much of it is used, and its top folders.
     *
     * A user can have several individual spaces; `containerId` then says which one to return. `spaces.listByOwner`
     * lists them. `spaces.getById` returns a space by its own identifier.
     *
     * @param args.ownerId The owner's identifier: a department's (type `0`), a user's (type `1`) or a group's (type `2`). (at least 1 character; format int64)
     * @param args.type Type of the owner: `0` department, `1` individual, `2` group. The carrier edition allows only `1`. (one of `0`, `1`, `2`)
     * @param args.containerId (optional) The identifier of the space to return. Needed for type `1` when the user has several individual spaces. (at least 1 character)
     * @returns The space.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/space/{ownerId}`; api-koodrive/GetSpace, en-us 2025-10-22
     */
    get(
      args: operations["getSpace"]["parameters"]["path"] & operations["getSpace"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<SpaceResponse>;
    /**
     * Change a department's or individual's space.
     *
     * Changes the capacity or the state of the space that a department or a user owns. Send only what is to change.
     *
     * A disabled space (`status` `1`) keeps its files, but nobody can access them, and shares of them stop working.
     *
     * @param args.ownerId The owner's identifier: a department's (type `0`) or a user's (type `1`). (at least 1 character; format int64)
     * @param args.status (optional) New state of the space: `0` normal (allocated and usable), `1` disabled (allocated, but not accessible). (one of `"0"`, `"1"`)
     * @param args.capacity (optional) New capacity in GB, as text, at least 1. The console refuses less than what the space already uses. The carrier edition allows values from 1 to 104857600. (matches `^[1-9]\d*$`; in GB)
     * @param args.type Type of the owner: `0` department, `1` individual. Group spaces cannot be changed with this operation. The carrier edition allows only `1`. (one of `0`, `1`)
     * @param args.containerId (optional) The identifier of the space to change. Presumably needed when a user has several individual spaces, as in `spaces.get`. (at least 1 character)
     * @returns The space has been changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/space/{ownerId}`; api-koodrive/UpdateSpace, zh-cn 2025-12-12
     */
    update(
      args: operations["updateSpace"]["parameters"]["path"] & UpdateSpaceRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Create a department's or individual's space.
     *
     * Allocates a space to a department or a user. `type` also admits `2`, a group, but group spaces are created with
     * `spaces.createGroup`.
     *
     * The console allocates spaces only to departments that have none. It gives at least 1 GB, and no more than the tenant has left to allocate.
     *
     * `data` is documented, but no published response has it. When it is absent, read the space with `spaces.get`.
     *
     * @param args.ownerId The owner's identifier: a department's (type `0`) or a user's (type `1`). (at least 1 character; format int64)
     * @param args.capacity Capacity in GB, as text, at least 1. The console grants no more than the tenant has left to allocate. (matches `^[1-9]\d*$`; in GB)
     * @param args.type Type of the owner: `0` department, `1` individual, `2` group. (one of `0`, `1`, `2`)
     * @param args.capabilities (optional) What users may do in the space. When it is absent, the service applies defaults, which are not documented.
     * @returns The space has been created.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/space/{ownerId}`; api-koodrive/CreateSpace, zh-cn, undated (2025-10 or later)
     */
    create(
      args: operations["createSpace"]["parameters"]["path"] & CreateSpaceRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateSpaceResponse>;
    /**
     * Delete a department's or individual's space.
     *
     * Deletes the space of a department or a user. To delete a group space, call `spaces.deleteGroup`.
     *
     * Through third-party integration, a user can have several individual spaces; `containerId` then says which one to delete.
     *
     * @param args.ownerId The owner's identifier: a department's (type `0`) or a user's (type `1`). (at least 1 character; format int64)
     * @param args.type Type of the owner: `0` department, `1` individual. The carrier edition allows only `1`. (one of `0`, `1`)
     * @param args.containerId (optional) The identifier of the space to delete. Needed when the user has several individual spaces. (at least 1 character)
     * @returns The space has been deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `DELETE /koodrive/ose/v1/space/{ownerId}`; api-koodrive/DeleteSpace, zh-cn, undated (2025-10 or later)
     */
    delete(
      args: operations["deleteSpace"]["parameters"]["path"] & operations["deleteSpace"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * List the spaces of an owner.
     *
     * Returns the spaces of an owner, all of them or those of one type. This is version 2 of `spaces.get`, which returns a
     * single space.
     *
     * It takes neither `X-Traceid` nor `language`.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.ownerId The owner's identifier. It is documented as a user's, though `type` also admits departments and groups. (at least 1 character; format int64)
     * @param args.type (optional) Type of the spaces to return: `0` department, `1` individual, `2` group. When it is absent, spaces of all types are returned. (one of `0`, `1`, `2`)
     * @returns The owner's spaces.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v2/space/{ownerId}`; api-koodrive/GetSpaceV2, zh-cn 2025-12-12
     */
    listByOwner(
      args: operations["listSpacesByOwner"]["parameters"]["path"] & NonNullable<operations["listSpacesByOwner"]["parameters"]["query"]>,
      options?: CallOptions<never>,
    ): Promise<ListSpacesByOwnerResponse>;
  };
  /**
   * A file or folder is in one space. To upload a file, create it, send each of its parts to an upload address, and complete the upload.
   * Downloads use addresses, too. Deleted files stay in the recycle bin of their space until it is emptied.
   */
  readonly files: {
    /**
     * Create a folder.
     *
     * Creates a folder in the root of a space or in another folder. Folders can be nested up to 30 levels deep: a folder at level 30 can hold
     * files, but no folders.
     *
     * `renameMode` determines what happens if the name is taken. Hidden folders and smart folders are for whitelisted users only.
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.createdTime (optional) When the folder was created, in ISO 8601, UTC, with milliseconds and `Z`. (matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`; format date-time)
     * @param args.description (optional) Description of the folder, up to 512 characters, without emoji. (up to 512 characters)
     * @param args.mimeType (optional) Media type of the folder, `application/vnd.huawei-apps.folder`.
     * @param args.editedTime (optional) When the folder was last changed, presumably in the format of `createdTime`. It may be empty.
     * @param args.fileName Name of the folder: 1 to 250 characters, without `< > | : " * ? /`, and not `.` or `..`. Avoid `\`, too: renaming and the console refuse it. (1 to 250 characters; matches `^(?!\.{1,2}$)[^<>|:"*?/]+$`)
     * @param args.fileType Type of what is created, always `10`, a folder. (one of `"10"`)
     * @param args.parentFolder (optional) Identifier of the folder in which to create the new one. Only the first element counts. When it is absent, the folder is created in the root of the space.
     * @param args.containerId Identifier of the space in which to create the folder. (at least 1 character)
     * @param args.renameMode (optional) What happens if the name is taken in the folder: `2` a timestamp is added to the name, `3` the operation fails. (one of `2`, `3`)
     * @param args.hidden (optional) Whether the folder is hidden. For whitelisted users only.
     * @param args.smartFolderAttr (optional) Attributes that make the folder a smart folder. For whitelisted users only.
     * @returns The folder was created.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/directory`; api-koodrive/createDirectory, zh-cn 2025-12-12
     */
    createDirectory(
      args: Immutable<{
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["createDirectory"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateDirectoryRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateDirectoryResponse>;
    /**
     * Create the thumbnail of a document.
     *
     * Starts a task that creates the thumbnail of a document. `portal.listRecent` selects the size of such thumbnails
     * by `usage`. Only files with these extensions are supported:
     *
     * - pdf
     * - docx, doc, dot, wps, wpt, dotx, docm, dotm, wpss, rtf
     * - pptx, ppt, pot, potx, pps, ppsx, dps, dpt, pptm, potm, ppsm, dpss
     * - xls, xlt, xlsx, et, ett, xltx, xlsb, xlsm, xltm, ets
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.fileId Identifier of the document or video. (at least 1 character)
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.userId Identifier of a user, presumably of the caller. What it is needed for is not documented. (at least 1 character; format int64)
     * @returns The service has begun to create the thumbnail.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/document/thumbnail`; api-koodrive/createThumbnailTask, zh-cn .md, undated
     */
    createDocumentThumbnail(
      args: {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["createDocumentThumbnail"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateThumbnailRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    listDescendants: {
      /**
       * List everything below a folder.
       *
       * Lists all files and folders below a folder, at all levels, page by page. It is meant for a full synchronization, after which
       * `syncDirectories.listChanges` returns what has changed. Send the same `parentFileId` for each page.
       *
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How to sort the files. Only name, size, time of creation and time of the last change are supported: `sortType` `1` to `4`.
       * @param args.containerId Identifier of the space that holds the folder. (at least 1 character)
       * @param args.parentFileId Identifier of the folder below which to list everything, or `root` for the root of the space. Send the same folder for each page. (at least 1 character)
       * @param args.type (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.includeHidden (optional) Whether to list hidden files too. (default `false`)
       * @returns A page of files and folders.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/file/walkFile`; api-koodrive/walkFile, zh-cn 2025-12-12
       */
      (
        args: ListDescendantsRequest,
        options?: CallOptions<"traceId">,
      ): Promise<ListDescendantsResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.files.listDescendants.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageInfo.pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How to sort the files. Only name, size, time of creation and time of the last change are supported: `sortType` `1` to `4`.
       * @param args.containerId Identifier of the space that holds the folder. (at least 1 character)
       * @param args.parentFileId Identifier of the folder below which to list everything, or `root` for the root of the space. Send the same folder for each page. (at least 1 character)
       * @param args.type (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.includeHidden (optional) Whether to list hidden files too. (default `false`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<ListDescendantsRequest, "pageInfo">,
        options?: AllOptions<"traceId"> & CursorOptions<string>,
      ): AsyncGenerator<File, void, undefined>;
    };
    /**
     * Complete the upload of a file.
     *
     * The last step of an upload: the service joins the parts and checks the file, also against `sha256` if it is sent. The upload is complete
     * only after this call, which does not repeat the list of parts. `files.create` describes the steps before it.
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.fileId Identifier of the file to upload, the `fileId` that `files.create` returned. (at least 1 character)
     * @param args.sha256 (optional) SHA-256 digest of the whole file, which the service checks, presumably as 64 lower-case hexadecimal digits.
     * @returns The file is complete.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/complete`; api-koodrive/completeFile, zh-cn, undated (2025-12 layout)
     */
    completeUpload(
      args: {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["completeUpload"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CompleteUploadRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Create a file and begin its upload.
     *
     * The first step of an upload. It announces a file of up to 200 GB and the parts in which it will be sent, and returns an upload address for
     * each part. The steps are:
     *
     * 1. Create the file with this operation. Keep its `fileId`, and match addresses to parts by `partNumber`.
     * 2. Send the bytes of each part to its `uploadUrl` with PUT, without KooDrive headers. `Content-Length` must be the announced `partSize`.
     *    In the published examples an address is valid for 3600 seconds.
     * 3. Use `files.getUploadUrls` to get the addresses of parts that were not announced, and presumably new addresses for
     *    parts whose address has expired.
     * 4. Call `files.completeUpload`. The upload is complete only after this call.
     *
     * There is nothing to send in two cases. If `rapidUpload` is `true`, the service already has the content, and the upload is complete. If
     * `exist` is `true`, the folder already has the same file, and nothing was created.
     *
     * A part has 5 MiB to 5 GiB; the last one may have less. Parts may be sent in parallel if every part has its `partOffset`, every part but
     * the first its `hashCtx`, and the length of every part but the last is a multiple of 64 bytes, the block size of SHA-256.
     *
     * ### Instant upload
     *
     * If you send `sha256` together with `proofCode`, content that the service already has need not be sent. `proofCode` proves that the caller
     * has the file itself. It is computed from the credentials of the request and eight bytes of the file:
     *
     * 1. Take the value of the header `X-User-Id` if the request is authenticated by an app signature, otherwise the whole value of the header
     *    `Authorization`, prefix included, as this request sends it. Its SHA-256 digest, as 64 lower-case hexadecimal digits, is the seed.
     * 2. Take the SHA-256 digest of these 64 digits as text. Read its last 8 bytes as a big-endian integer and clear the top bit, which leaves
     *    63 bits. The remainder of dividing it by the size of the file in bytes is the start. This needs 64-bit integers: use a `BigInt`,
     *    because a JavaScript number is not exact enough.
     * 3. Take 8 bytes of the file from the start, or fewer if the file ends before. Their SHA-256 digest, as 64 lower-case hexadecimal digits,
     *    is the `proofCode`.
     *
     * A file of 0 bytes needs no `proofCode`. Here is a test vector of our own; none is published. `X-User-Id` is 1605107117323346560, the file
     * has 1000 bytes, and byte number i is i modulo 256. The seed is b49969a1e6258020f293de17b6c0171921c4fc124fbcb9fdd5f6a4a947879b00, the start
     * is 940, and the `proofCode` is 871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f.
     *
     * ### File types by extension
     *
     * The caller chooses `fileType`. The service assigns these extensions to the types:
     *
     * | `fileType` | Extensions |
     * |---|---|
     * | `15` image | bmp, ilbm, png, gif, jpeg, jpg, webp |
     * | `20` video | avi, mpeg, mpg, divx, xvid, rm, rmvb, mov, qt, asf, wmv, navi, vob, 3gp, mp4, flv, avs, mkv, ogm, ts, tp, nsv |
     * | `26` Word document | txt, rtf, doc, docx, docm, odt, dot, dotm, dotx |
     * | `27` Excel workbook | xls, xlsx, xlsm, xlsb, xml, xltx, xltm, xlt, prn, dif, slk, xlam, xla, csv, ods, sxc |
     * | `28` PowerPoint presentation | ppt, pptx, pptm, potx, potm, pot, ppsx, ppsm, pps, ppam; there may be more |
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.createdTime (optional) When the file was created, in ISO 8601, UTC, in whole seconds with `Z`. (matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`; format date-time)
     * @param args.description (optional) Description of the file, up to 512 characters. (up to 512 characters)
     * @param args.mimeType (optional) Media type of the content.
     * @param args.fileName Name of a file or folder: 1 to 250 characters, without `< > | : " * ? /`, and not `.` or `..`. Avoid `\`, too: renaming and the console refuse it. Emoji are allowed. (1 to 250 characters; matches `^(?!\.{1,2}$)[^<>|:"*?/]+$`)
     * @param args.fileType Type of the file, as text, chosen by the caller: `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. `files.create` lists the extensions of each type.
     * @param args.parentFolder Identifier of the folder to put the file in, or `root` for the root of the space. Only the first element counts.
     * @param args.sha256 (optional) SHA-256 digest of the whole file, presumably as 64 lower-case hexadecimal digits. Send it together with `proofCode` to make an instant upload possible.
     * @param args.length Size of the file in bytes, at most 200 GB. (0 to 214748364800; format int64; in bytes)
     * @param args.uploadMode How the content is sent: always `multipart`, in parts. (one of `"multipart"`)
     * @param args.uploadType Kind of upload: `1` in parts. `0`, an ordinary upload, and `2`, the upload of a version, are not supported yet. (one of `0`, `1`, `2`)
     * @param args.autoRename What happens if the name is taken in the folder: `2` a timestamp is added to the name, `3` the operation fails, `4` nothing is created if the SHA-256 digest is the same, too; otherwise a timestamp is added. (one of `2`, `3`, `4`)
     * @param args.multiParts (optional) The parts in which the file will be sent.
     * @param args.containerId Identifier of the space to put the file in. (at least 1 character)
     * @param args.preHash (optional) SHA-256 digest of the first 1 KB of the file, presumably as 64 lower-case hexadecimal digits.
     * @param args.proofCode (optional) Proof that the caller has the file, and not only its digest: 64 lower-case hexadecimal digits. Mandatory together with `sha256`, unless `length` is `0`. It depends on the credentials of the request; `files.create` describes how to compute it. (matches `^[0-9a-f]{64}$`)
     * @param args.hidden (optional) Whether the file is hidden. For whitelisted users only.
     * @returns The upload has begun, was instant, or was not needed because the folder already has the file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/create`; api-koodrive/createFile, zh-cn 2025-12-12
     */
    create(
      args: Immutable<{
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["createFile"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateFileRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateFileResponse>;
    /**
     * Get download addresses of files.
     *
     * Returns a download address for each of up to 100 files in one space. Download the files from these addresses, not from KooDrive.
     *
     * The call does not fail if some files cannot be downloaded: each file has its own `code`, and `batchCode` tells whether all, some or none
     * succeeded. Unlike in other operations, `1` means that all did, and `0` that only some did.
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.containerId Identifier of the space that holds the files. (at least 1 character)
     * @param args.fileIds Identifiers of the files, up to 100. (up to 100 elements)
     * @returns The result for each file. Check `batchCode` and the `code` of each file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/download`; api-koodrive/getDownLoadUrl, zh-cn 2025-12-12
     */
    getDownloadUrls(
      args: Immutable<{
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["getDownloadUrls"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & GetDownloadUrlsRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetDownloadUrlsResponse>;
    /**
     * Get upload addresses for parts of a file.
     *
     * Returns an upload address for each of the given parts. Use it for parts that were not sent to `files.create`, and
     * presumably also for parts whose address has expired; in the published examples an address is valid for 3600 seconds. Send the bytes of a
     * part to its address with PUT.
     *
     * In a parallel upload, every part needs its `partOffset`, every part but the first its `hashCtx`, and the length of every part but the last
     * is a multiple of 64 bytes. The response repeats what was sent.
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.fileId Identifier of the file to upload, the `fileId` that `files.create` returned. (at least 1 character)
     * @param args.multiParts The parts that need an upload address, each with its number and length. In a parallel upload they also need the offset and the state of SHA-256.
     * @returns The parts with their upload addresses.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/multipart/uploadUrl`; api-koodrive/uploadUrl, zh-cn 2025-12-12
     */
    getUploadUrls(
      args: Immutable<{
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["getUploadUrls"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & GetUploadUrlsRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetUploadUrlsResponse>;
    /**
     * Get the path of a file or folder.
     *
     * Returns the full path of a file or folder: the names and the identifiers of all folders from the root of its space down to it, and its
     * own.
     *
     * @param args.fileId Identifier of the file or folder. (at least 1 character)
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @returns The path of the file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/files/path`; api-koodrive/GetFullPath, zh-cn 2025-12-12
     */
    getFullPath(
      args: operations["getFullPath"]["parameters"]["query"] & {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["getFullPath"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      },
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetFullPathResponse>;
    /**
     * Empty the recycle bin of a space.
     *
     * Starts to delete everything in the recycle bin of a space for good. The service does this in the background: the response only says that
     * it has begun, and names no job to follow. A file counts towards the used capacity until it is deleted.
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.container Identifier of the space whose recycle bin to empty. (at least 1 character)
     * @param args.containerId (optional) The same identifier as in `container`. Newer documentation calls the field `container`, its examples call it `containerId`: send both with the same value. (at least 1 character)
     * @returns The service has begun to empty the recycle bin.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/recycle`; api-koodrive/clearRecycleFile, zh-cn 2025-12-12
     */
    clearRecycleBin(
      args: {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["clearRecycleBin"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & ClearRecycleBinRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Rename a file or folder.
     *
     * Gives a file or folder another name. `renameMode` determines what happens if the name is taken in its folder. The response does not
     * contain the resulting name; `files.get` returns it.
     *
     * @param args.fileId Identifier of the file or folder to rename. (at least 1 character)
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.containerId Identifier of the space that holds the file. The carrier edition allows at most 64 characters. (at least 1 character)
     * @param args.name New name: 1 to 250 characters, without `< > | : " * ? / \`, and not `.` or `..`. (1 to 250 characters; matches `^(?!\.{1,2}$)[^<>|:"*?/\\]+$`)
     * @param args.renameMode What happens if the name is taken in the folder: `2` a timestamp is added to the name, `3` the operation fails. (one of `2`, `3`)
     * @returns The file or folder has the new name.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/rename/{fileId}`; api-koodrive/renameFile, zh-cn 2025-12-12
     */
    rename(
      args: operations["renameFile"]["parameters"]["path"] & {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["renameFile"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & RenameFileRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    search: {
      /**
       * Search for files.
       *
       * Searches the caller's individual space or team spaces, page by page. In team spaces, ordinary users and department administrators find
       * only files in the spaces of their own teams; tenant administrators find files in all team spaces of the tenant.
       *
       * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
       * @param args.searchType Where to search: `personal` in the caller's individual space, `team` in team spaces. (one of `"personal"`, `"team"`)
       * @param args.pageInfo Which page of the results to return.
       * @param args.filter (optional) Conditions that every result meets.
       * @param args.sortInfo (optional) How to sort the results. A field for the direction is very likely, but not documented.
       * @param args.recycled (optional) Whether to search the recycle bin: `true` searches only there, `false` everywhere else. (default `false`)
       * @param args.recursived (optional) Whether to search the folders below `filter.parentFolder`, too. The misspelling is the service's. (default `false`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @returns A page of the files found.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/files/search`; api-koodrive/Search, zh-cn 2025-12-12
       */
      (
        args: {
          /**
           * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
           * made with operations of the carrier edition, which are not described here.
           *
           * At least 1 character.
           */
          shareFolderId?: Required<NonNullable<operations["searchFiles"]["parameters"]["header"]>>["x-hw-share-folder-id"];
        } & SearchFilesRequest,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<SearchFilesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.files.search.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageInfo.pageSize` says otherwise, until a response has no `nextPageCursor`.
       *
       * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
       * @param args.searchType Where to search: `personal` in the caller's individual space, `team` in team spaces. (one of `"personal"`, `"team"`)
       * @param args.pageInfo (optional) Which page of the results to return.
       * @param args.filter (optional) Conditions that every result meets.
       * @param args.sortInfo (optional) How to sort the results. A field for the direction is very likely, but not documented.
       * @param args.recycled (optional) Whether to search the recycle bin: `true` searches only there, `false` everywhere else. (default `false`)
       * @param args.recursived (optional) Whether to search the folders below `filter.parentFolder`, too. The misspelling is the service's. (default `false`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<{
          /**
           * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
           * made with operations of the carrier edition, which are not described here.
           *
           * At least 1 character.
           */
          shareFolderId?: Required<NonNullable<operations["searchFiles"]["parameters"]["header"]>>["x-hw-share-folder-id"];
        } & SearchFilesRequest, "pageInfo">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<FoundFile, void, undefined>;
    };
    /**
     * Count the contents of a folder.
     *
     * Counts the folders and files in a folder and adds up the sizes of the files, either at all levels or only directly in the folder. Filters
     * restrict what is counted.
     *
     * @param args.fileId Identifier of the folder whose contents are counted, or `root` for the root of the space. (at least 1 character)
     * @param args.containerId Identifier of the space that holds the folder. (at least 1 character)
     * @param args.recursive (optional) Whether to count all levels: `true` counts everything below the folder, `false` only what is directly in it. The first level of the recycle bin cannot be counted alone. (default `true`)
     * @param args.includeDirCount (optional) Whether to count folders. (default `true`)
     * @param args.includeFileCount (optional) Whether to count files. (default `true`)
     * @param args.includeTotalSize (optional) Whether to add up the sizes of the files. (default `true`)
     * @param args.type (optional) What to count: `1` files, `2` folders. When it is absent, both are counted. (one of `1`, `2`)
     * @param args.extensions (optional) Extensions of the files to count, up to 100, separated by commas. Upper and lower case are the same. They do not restrict the count of folders. (matches `^[^,/]*(,[^,/]*){0,99}$`)
     * @param args.categorys (optional) Types of the files to count, up to 100, separated by commas: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. `files.create` lists the extensions of each type. The misspelling is the service's. (matches `^(10|15|20|26|27|28|30|35|40|45)(,(10|15|20|26|27|28|30|35|40|45)){0,99}$`)
     * @param args.hidden (optional) Whether to count hidden files only: `true` counts only hidden files, `false` only files that are not hidden. When it is absent, both are counted.
     * @param args.isRecycled (optional) Whether to count deleted files: `true` counts the files that were deleted together with the folder, or the whole recycle bin for the root; `false` counts only files that are not in the recycle bin. When it is absent, the state of the folder decides, presumably as `true` for a folder in the recycle bin and as `false` for any other.
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @returns The statistics of the folder.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/files/statsDir`; api-koodrive/StatsDir, zh-cn, undated (2026)
     */
    getStatistics(
      args: operations["getDirectoryStatistics"]["parameters"]["query"] & {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["getDirectoryStatistics"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      },
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetDirectoryStatisticsResponse>;
    /**
     * Get the details of a file or folder.
     *
     * Returns the details of one file or folder: name, times, owners, size and content, and what the caller may do with it. The operation only
     * reads, although it is a POST with a body.
     *
     * @param args.fileId Identifier of the file or folder. (at least 1 character)
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
     * @returns The details of the file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/{fileId}/detail`; api-koodrive/getFile, zh-cn 2025-12-12
     */
    get(
      args: operations["getFile"]["parameters"]["path"] & {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["getFile"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & GetFileRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetFileResponse>;
    listTeam: {
      /**
       * List files in a team space.
       *
       * Lists the files and folders directly in a folder of a team space, or in its recycle bin, page by page. The team is a department, or a
       * group if `team_type` is `2`.
       *
       * @param args.groupId Identifier of the team: of a department if `team_type` is `0`, of a group if it is `2`. (at least 1 character; format int64)
       * @param args.type What to list: `0` the files in the space, `1` the files in its recycle bin. (one of `"0"`, `"1"`)
       * @param args.team_type (optional) Kind of team: `0` a department, `2` a group. (one of `0`, `2`; default `0`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How to sort the files.
       * @param args.containerId Identifier of the team space to list, of a department or group. (at least 1 character)
       * @param args.parentFileId Identifier of the folder to list, `root` for the root of the space, or `sbox` for the root of its safe. The carrier edition allows at most 64 characters. (at least 1 character)
       * @param args.fileType (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @param args.hidden (optional) Whether to list hidden files. For whitelisted users only.
       * @returns A page of files and folders.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/files/{groupId}/{type}`; api-koodrive/getDepartmentFiles, zh-cn 2025-12-12
       */
      (
        args: operations["listTeamFiles"]["parameters"]["path"] & NonNullable<operations["listTeamFiles"]["parameters"]["query"]> & ListTeamFilesRequest,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListFilesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.files.listTeam.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageInfo.pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.groupId Identifier of the team: of a department if `team_type` is `0`, of a group if it is `2`. (at least 1 character; format int64)
       * @param args.type What to list: `0` the files in the space, `1` the files in its recycle bin. (one of `"0"`, `"1"`)
       * @param args.team_type (optional) Kind of team: `0` a department, `2` a group. (one of `0`, `2`; default `0`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How to sort the files.
       * @param args.containerId Identifier of the team space to list, of a department or group. (at least 1 character)
       * @param args.parentFileId Identifier of the folder to list, `root` for the root of the space, or `sbox` for the root of its safe. The carrier edition allows at most 64 characters. (at least 1 character)
       * @param args.fileType (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @param args.hidden (optional) Whether to list hidden files. For whitelisted users only.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listTeamFiles"]["parameters"]["path"] & NonNullable<operations["listTeamFiles"]["parameters"]["query"]> & ListTeamFilesRequest, "pageInfo">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<File, void, undefined>;
    };
    listPersonal: {
      /**
       * List files in an individual space.
       *
       * Lists the files and folders directly in a folder of the caller's individual space, or in its recycle bin, page by page.
       *
       * @param args.type What to list: `0` the files in the space, `1` the files in its recycle bin. (one of `"0"`, `"1"`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How to sort the files.
       * @param args.containerId Identifier of the individual space to list. The carrier edition allows at most 64 characters. (at least 1 character)
       * @param args.parentFileId Identifier of the folder to list, `root` for the root of the space, or `sbox` for the root of its safe. The carrier edition allows at most 64 characters. (at least 1 character)
       * @param args.fileType (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @returns A page of files and folders.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/files/{type}`; api-koodrive/getPersonalFiles, zh-cn 2024-12-25, headers of an undated later copy
       */
      (
        args: operations["listPersonalFiles"]["parameters"]["path"] & ListPersonalFilesRequest,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListFilesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.files.listPersonal.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageInfo.pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.type What to list: `0` the files in the space, `1` the files in its recycle bin. (one of `"0"`, `"1"`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How to sort the files.
       * @param args.containerId Identifier of the individual space to list. The carrier edition allows at most 64 characters. (at least 1 character)
       * @param args.parentFileId Identifier of the folder to list, `root` for the root of the space, or `sbox` for the root of its safe. The carrier edition allows at most 64 characters. (at least 1 character)
       * @param args.fileType (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listPersonalFiles"]["parameters"]["path"] & ListPersonalFilesRequest, "pageInfo">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<File, void, undefined>;
    };
    /**
     * Create the thumbnail of a video.
     *
     * Starts a task that creates the thumbnail of a video. `portal.listRecent` selects the size of such thumbnails by
     * `usage`. Only files with these extensions are supported: avi, mpeg, mpg, dat, divx, xvid, rm, rmvb, mov, qt, asf, wmv, vob, 3gp, mp4, flv,
     * avs, mkv, ts, tp, nsv, swf, navi, ogm, webm.
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.fileId Identifier of the document or video. (at least 1 character)
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.userId Identifier of a user, presumably of the caller. What it is needed for is not documented. (at least 1 character; format int64)
     * @returns The service has begun to create the thumbnail.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/video/thumbnail`; api-koodrive/createVideoThumbnailTask, zh-cn 2026-04-10
     */
    createVideoThumbnail(
      args: {
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["createVideoThumbnail"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateThumbnailRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * A file keeps its earlier contents as versions. A new version is uploaded in parts, like a file. Earlier versions can be restored, kept
   * forever or deleted. A version's identifier consists of the asset's and the version's, joined by a dot.
   */
  readonly fileVersions: {
    /**
     * Complete the upload of a new file version.
     *
     * The last step of an upload that `fileVersions.create` began: the service joins the parts and checks the
     * content. The version exists only after this call.
     *
     * The request does not name a version: `fileId` alone identifies the upload.
     *
     * @param args.fileId Identifier of the file whose new version has been uploaded. (at least 1 character)
     * @param args.sha256 (optional) SHA-256 digest of the whole content, which the service checks.
     * @returns The version is complete.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/completeRevision`; api-koodrive/completeFileRevision, zh-cn 2025-12-12
     */
    complete(
      args: CompleteFileVersionRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Begin the upload of a new file version.
     *
     * The first step of uploading new content for an existing file. The file keeps its name and its folder. The steps are: create the version,
     * send its parts, and complete it with `fileVersions.complete`.
     *
     * The service only supports `uploadType` `1` with `uploadMode` `multipart`. If `sha256` is sent, `proofCode` is mandatory, too.
     *
     * @param args.createdTime (optional) When the content was created, in ISO 8601, UTC, in whole seconds. (matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`; format date-time)
     * @param args.fileId Identifier of the file that gets a new version. (at least 1 character)
     * @param args.keepPolicy (optional) How long the version is kept: `0` until the service removes it by its rules, `1` forever. (one of `0`, `1`)
     * @param args.mimeType (optional) Media type of the content.
     * @param args.sha256 (optional) SHA-256 digest of the whole content. If it is sent, `proofCode` is mandatory unless the content is empty.
     * @param args.length Size of the content in bytes, at most 200 GB. (0 to 214748364800; format int64; in bytes)
     * @param args.uploadMode How the content is sent: always `multipart`, in parts. (one of `"multipart"`)
     * @param args.uploadType Kind of upload: `1` in parts. `0`, an upload in one piece, and `2`, the upload of a version, are not supported yet. (one of `0`, `1`, `2`)
     * @param args.multiParts (optional) The parts in which the content will be sent.
     * @param args.preHash (optional) SHA-256 digest of the first kilobyte of the content.
     * @param args.proofCode (optional) Proof that the caller has the content, and not only its digest: 64 lower-case hexadecimal digits. Mandatory together with `sha256`, unless `length` is `0`. It depends on the credentials of the request; `files.create` describes how to compute it. (matches `^[0-9a-f]{64}$`)
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @returns The upload has begun. Only `code` and `msg` are described; other fields are likely.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/createRevision`; api-koodrive/createHistoryVersions, zh-cn, undated (2025 layout)
     */
    create(
      args: Immutable<CreateFileVersionRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateFileVersionResponse>;
    /**
     * Delete an earlier version of a file.
     *
     * Deletes an earlier version of a file. The newest version cannot be deleted.
     *
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.fileId Identifier of the file that the version belongs to. (at least 1 character)
     * @param args.revisionId Identifier of a file version: the identifiers of the asset and of the version, with a dot between them. (matches `^[^.]+\.[^.]+$`)
     * @returns The version was deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/deleteRevision`; api-koodrive/deleteRevision, zh-cn 2025-10-21
     */
    delete(
      args: FileVersionRequest,
      options?: CallOptions<"traceId">,
    ): Promise<BasicResponse>;
    /**
     * Get one version of a file.
     *
     * Returns the details of one version of a file: its number and size, when and why it was created, and whether it is kept forever.
     *
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.fileId Identifier of the file that the version belongs to. (at least 1 character)
     * @param args.revisionId Identifier of a file version: the identifiers of the asset and of the version, with a dot between them. (matches `^[^.]+\.[^.]+$`)
     * @param args.urlType (optional) Where the download address must be reachable from: `1` from outside, `2` from inside the service's network. (one of `1`, `2`; default `1`)
     * @param args.fields (optional) Which fields of a version to return. Only `*`, all fields, is supported. (one of `"*"`; default `"*"`)
     * @returns The version.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/getRevision`; api-koodrive/getRevision, zh-cn 2025-12-12
     */
    get(
      args: GetFileVersionRequest,
      options?: CallOptions<"traceId">,
    ): Promise<GetFileVersionResponse>;
    list: {
      /**
       * List the versions of a file.
       *
       * Lists the versions of a file page by page, newest first. The list has no download addresses; `fileVersions.get`
       * returns one.
       *
       * @param args.pageInfo (optional) Which page to return.
       * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
       * @param args.fileId Identifier of the file whose versions to list. (at least 1 character)
       * @param args.fields (optional) Which fields of a version to return. Only `*`, all fields, is supported. (one of `"*"`; default `"*"`)
       * @returns A page of versions.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/revision/listRevision`; api-koodrive/listRevision, zh-cn 2025-12-12
       */
      (
        args: ListFileVersionsRequest,
        options?: CallOptions<"traceId">,
      ): Promise<ListFileVersionsResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.fileVersions.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageInfo.pageSize` says otherwise, until a response has no `nextPageCursor`.
       *
       * @param args.pageInfo (optional) Which page to return.
       * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
       * @param args.fileId Identifier of the file whose versions to list. (at least 1 character)
       * @param args.fields (optional) Which fields of a version to return. Only `*`, all fields, is supported. (one of `"*"`; default `"*"`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<ListFileVersionsRequest, "pageInfo">,
        options?: AllOptions<"traceId"> & CursorOptions<string>,
      ): AsyncGenerator<FileVersion, void, undefined>;
    };
    /**
     * Restore an earlier version of a file.
     *
     * Makes the content of an earlier version the newest version of the file. That version has `createReason` `2`.
     *
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.fileId Identifier of the file that the version belongs to. (at least 1 character)
     * @param args.revisionId Identifier of a file version: the identifiers of the asset and of the version, with a dot between them. (matches `^[^.]+\.[^.]+$`)
     * @returns The version was restored.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/restoreRevision`; api-koodrive/restoreRevision, zh-cn 2025-12-12
     */
    restore(
      args: FileVersionRequest,
      options?: CallOptions<"traceId">,
    ): Promise<BasicResponse>;
    /**
     * Keep a version of a file forever, or stop keeping it.
     *
     * Sets whether a version of a file is kept forever or may be removed by the service. Nothing else about a version can be changed.
     *
     * @param args.containerId Identifier of the space that holds the file. (at least 1 character)
     * @param args.fileId Identifier of the file that the version belongs to. (at least 1 character)
     * @param args.revisionId Identifier of a file version: the identifiers of the asset and of the version, with a dot between them. (matches `^[^.]+\.[^.]+$`)
     * @param args.keepForever Whether to keep the version forever: `true` keeps it, `false` lets the service remove it by its rules.
     * @returns The version was changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/updateRevision`; api-koodrive/updateRevision, zh-cn 2025-12-12
     */
    update(
      args: UpdateFileVersionRequest,
      options?: CallOptions<"traceId">,
    ): Promise<BasicResponse>;
  };
  /**
   * An archive is a compressed file in a space. Its contents can be listed without unpacking it, either at once or by a background task.
   */
  readonly archives: {
    /**
     * List the contents of an archive.
     *
     * Lists the files and folders inside an archive without unpacking it. The console does this for zip, 7z and rar archives.
     *
     * The response has either the list, in `data.uncompressedFileList`, or the `taskId` and `progress` of a background task that makes it. That
     * task is very probably a job: `jobs.get` returns a list with the same name.
     *
     * @param args.containerId Identifier of the space that holds the archive. (at least 1 character)
     * @param args.fileId Identifier of the archive. (at least 1 character)
     * @param args.pwd (optional) Password of the archive, in plain text. Leave it out if the archive has none. For an encrypted archive without it, the call presumably fails.
     * @returns The contents of the archive, or the background task that lists them.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/archive/listFile`; api-koodrive/listFile, zh-cn, undated (2025 layout)
     */
    list(
      args: ListArchiveEntriesRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<ListArchiveEntriesResponse>;
  };
  /**
   * A synchronization directory is a folder that devices keep in step with a local folder. A device gets a
   * start cursor (`syncDirectories.getStartCursor`) and reads the whole contents once, with
   * `files.listDescendants`. From then on it reads only
   * the changes since its cursor (`syncDirectories.listChanges`).
   */
  readonly syncDirectories: {
    /**
     * Close a synchronization directory.
     *
     * Ends the synchronization of a synchronization directory.
     *
     * @param args.container Identifier of the space that holds the synchronization directory. (at least 1 character)
     * @param args.syncDirId Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned. (at least 1 character)
     * @returns The directory is closed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/syncDir/close`; api-koodrive/closeSyncDir, zh-cn 2025-12-12
     */
    close(
      args: CloseSyncDirectoryRequest,
      options?: CallOptions<"traceId">,
    ): Promise<CloseSyncDirectoryResponse>;
    /**
     * Create a synchronization directory.
     *
     * Creates a synchronization directory, or turns an existing folder into one.
     *
     * To create one, send `fileName`, and optionally `parentFolder` and `hidden`. To turn a folder into one, send its `fileId` and none of these
     * three.
     *
     * A device follows a synchronization directory in these steps:
     *
     * 1. Create the directory, and keep its `fileId`.
     * 2. Get a cursor with `syncDirectories.getStartCursor`, and keep it.
     * 3. Read the whole contents of the directory once, with `files.listDescendants`.
     * 4. Read what has changed since the cursor, with `syncDirectories.listChanges`, and keep the newest
     *    `nextCursor`. Repeat this step from there, even after a restart.
     *
     * Because the cursor is taken before the contents are read, no change in between is missed; a change may be seen twice. These steps are not
     * documented: they follow from what the operations take and return.
     *
     * @param args.container Identifier of the space that holds the synchronization directory. (at least 1 character)
     * @param args.fileName (optional) Name of the synchronization directory to create. Mandatory if `fileId` is absent, otherwise not allowed. If the root already has a folder with this name, that folder becomes the synchronization directory. (at least 1 character)
     * @param args.hidden (optional) Whether to hide the new synchronization directory. Not allowed together with `fileId`. (default `false`)
     * @param args.parentFolder (optional) Identifier of the folder in which to create the synchronization directory, but not `root` or `sbox`. When it is absent, it is created in the root of the space. Not allowed together with `fileId`. (at least 1 character)
     * @param args.fileId (optional) Identifier of an existing folder to turn into a synchronization directory. Not allowed together with `fileName`, `hidden` or `parentFolder`. (at least 1 character)
     * @returns The synchronization directory, whether it is new or existed before.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/syncDir/create`; api-koodrive/createSyncDir, zh-cn 2025-12-12
     */
    create(
      args: CreateSyncDirectoryRequest,
      options?: CallOptions<"traceId">,
    ): Promise<CreateSyncDirectoryResponse>;
    /**
     * Get the start cursor of a synchronization directory.
     *
     * Returns the cursor for a device's first call of `syncDirectories.listChanges`. Get it before reading the
     * contents of the directory with `files.listDescendants`, so that no change in between is missed. Later calls continue
     * with the `nextCursor` of the page before.
     *
     * @param args.container Identifier of the space that holds the synchronization directory. (at least 1 character)
     * @param args.fileId Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned. (at least 1 character)
     * @returns The start cursor.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/syncDir/getStartCursor`; api-koodrive/getStartCursor, zh-cn 2025-12-12
     */
    getStartCursor(
      args: GetSyncDirectoryStartCursorRequest,
      options?: CallOptions<"traceId">,
    ): Promise<GetSyncDirectoryStartCursorResponse>;
    listChanges: {
      /**
       * List the changes in a synchronization directory.
       *
       * Lists what has changed in a synchronization directory since a cursor, page by page, so that a device can catch up. The first cursor comes
       * from `syncDirectories.getStartCursor`. As long as `hasMore` is `true`, continue with the `nextCursor`
       * of the page before.
       *
       * Keep the newest `nextCursor` once the changes before it have been applied, and start from it the next time. If the last page has no
       * `nextCursor`, keep the cursor that was sent for it.
       *
       * @param args.container Identifier of the space that holds the synchronization directory. (at least 1 character)
       * @param args.syncDirId Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned. (at least 1 character)
       * @param args.deviceId Identifier of the device that catches up. (at least 1 character)
       * @param args.cursor Where the page begins: `startCursor` of `syncDirectories.getStartCursor` in a device's first call, then `nextCursor` of the page before.
       * @param args.pageSize Number of changes on a page, 1 to 100. Mandatory, although a default of 10 is documented. (1 to 100; format int32)
       * @returns A page of changes.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/syncDir/listChange`; api-koodrive/listChanges, zh-cn 2025-12-12
       */
      (
        args: ListSyncDirectoryChangesRequest,
        options?: CallOptions<"traceId">,
      ): Promise<ListSyncDirectoryChangesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.syncDirectories.listChanges.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`, or its `hasMore` is false.
       *
       * @param args.container Identifier of the space that holds the synchronization directory. (at least 1 character)
       * @param args.syncDirId Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned. (at least 1 character)
       * @param args.deviceId Identifier of the device that catches up. (at least 1 character)
       * @param args.cursor Where the page begins: `startCursor` of `syncDirectories.getStartCursor` in a device's first call, then `nextCursor` of the page before.
       * @param args.pageSize (optional) Number of changes on a page, 1 to 100. Mandatory, although a default of 10 is documented. (1 to 100; format int32)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<ListSyncDirectoryChangesRequest, "pageSize">,
        options?: AllOptions<"traceId"> & CursorOptions<string>,
      ): AsyncGenerator<SyncDirectoryChange, void, undefined>;
    };
  };
  /**
   * Favorites are files and folders that the caller has marked to find them again. They are listed by the time when they were marked.
   * Deleted files are removed from the list.
   */
  readonly favorites: {
    /**
     * Add files to the favorites, or remove them.
     *
     * Adds up to 100 files to the caller's favorites, or removes them, depending on `starred`. Each file has its own result in
     * `subResponseList`, and `status` sums them up: the call may succeed although some files failed.
     *
     * According to the user guide, files in group spaces cannot be favorites.
     *
     * @param args.starred Whether to add the files to the favorites: `true` adds them, `false` removes them.
     * @param args.subRequestList The files, up to 100. Each may be listed only once. (up to 100 elements; without duplicates)
     * @returns The results for the files; `status` tells whether all, some or none succeeded.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/star/batch`; api-koodrive/batchStarFile, zh-cn 2025-12-12
     */
    update(
      args: Immutable<UpdateFavoritesRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<UpdateFavoritesResponse>;
    list: {
      /**
       * List favorites.
       *
       * Lists the caller's favorites page by page. Any page may hold fewer favorites than requested; only the last page has no `nextCursor`.
       *
       * Favorites whose files have been deleted are removed when the service comes across them, and `autoDeleted` counts them.
       *
       * @param args.pageSize (optional) Number of favorites on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Absent for the first page.
       * @param args.sortType (optional) What to sort by: `1` the time when the file became a favorite. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Sort direction: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.fileType (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS. When it is absent, the carrier edition fits them into 128 by 128 pixels: `image/resize,m_lfit,h_128,w_128`.
       * @returns A page of favorites.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/star/files`; api-koodrive/listStarFile, zh-cn 2025-12-12
       */
      (
        args?: NonNullable<operations["listFavorites"]["parameters"]["query"]>,
        options?: CallOptions<"traceId">,
      ): Promise<ListFavoritesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.favorites.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of favorites on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Absent for the first page.
       * @param args.sortType (optional) What to sort by: `1` the time when the file became a favorite. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Sort direction: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.fileType (optional) Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files of all types are listed. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS. When it is absent, the carrier edition fits them into 128 by 128 pixels: `image/resize,m_lfit,h_128,w_128`.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<NonNullable<operations["listFavorites"]["parameters"]["query"]>, "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId"> & CursorOptions<string>,
      ): AsyncGenerator<FavoriteFile, void, undefined>;
    };
  };
  /**
   * The collaboration portal shows the caller what others have shared with them, and which files they have used recently.
   */
  readonly portal: {
    /**
     * List recently used files.
     *
     * Lists the files that the caller has recently viewed, edited, shared, saved or uploaded. The list comes whole, not in pages.
     *
     * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS. When it is absent, the carrier edition fits them into 128 by 128 pixels: `image/resize,m_lfit,h_128,w_128`.
     * @param args.usage (optional) Size of the thumbnails of documents and videos, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail`, `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
     * @returns The recently used files.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/access`; api-koodrive/ListRecentlyAccess, zh-cn 2025-12-12
     */
    listRecent(
      args?: NonNullable<operations["listRecentFiles"]["parameters"]["query"]>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<ListRecentFilesResponse>;
    listRelated: {
      /**
       * List files that others have shared with the caller.
       *
       * Lists what other users have done that concerns the caller, with the files concerned, page by page. So far, this is only sharing. Any page
       * may hold fewer records than requested; only the last page has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of records on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Absent or `0` for the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: `1` the time when the other user acted. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Sort direction: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Text to find in display names. Only records whose display name resembles it are listed.
       * @param args.relatedType (optional) Records to list: `0` all, `1` shares with the caller. When it is absent, all are listed. (one of `"0"`, `"1"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS.
       * @param args.usage (optional) Size of the thumbnails of documents and videos, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail`, `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @returns A page of records.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/related`; api-koodrive/ListRelatedToMe, zh-cn 2025-12-12
       */
      (
        args?: NonNullable<operations["listRelatedFiles"]["parameters"]["query"]>,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListRelatedFilesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.portal.listRelated.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of records on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Absent or `0` for the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: `1` the time when the other user acted. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Sort direction: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Text to find in display names. Only records whose display name resembles it are listed.
       * @param args.relatedType (optional) Records to list: `0` all, `1` shares with the caller. When it is absent, all are listed. (one of `"0"`, `"1"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS.
       * @param args.usage (optional) Size of the thumbnails of documents and videos, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail`, `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<NonNullable<operations["listRelatedFiles"]["parameters"]["query"]>, "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<RelatedRecord, void, undefined>;
    };
  };
  /**
   * A share gives people access to files through a link, for a number of days. An eight-character extract code can protect it.
   */
  readonly shares: {
    list: {
      /**
       * List the caller's shares.
       *
       * Returns the caller's shares one page at a time, newest first by default. Each entry stands for one act of sharing, whether of one file or
       * of several. Continue until `nextCursor` is absent: any page may hold fewer shares than requested.
       *
       * @param args.pageSize (optional) Number of shares on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. `0`, the default, is the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: only `4`, the time of sharing. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares whose display name matches this text. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. In the carrier edition, the default is `image/resize,m_lfit,h_128,w_128`.
       * @param args.usage (optional) Size of the thumbnails of documents and videos: from the smallest to the largest, `minThumbnail`, `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @returns One page of shares, and the cursor of the next page.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/share`; api-koodrive/listShareByMe, zh-cn, undated (2025 or later)
       */
      (
        args?: NonNullable<operations["listShares"]["parameters"]["query"]>,
        options?: CallOptions<"traceId">,
      ): Promise<ListSharesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.shares.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of shares on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. `0`, the default, is the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: only `4`, the time of sharing. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares whose display name matches this text. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. In the carrier edition, the default is `image/resize,m_lfit,h_128,w_128`.
       * @param args.usage (optional) Size of the thumbnails of documents and videos: from the smallest to the largest, `minThumbnail`, `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<NonNullable<operations["listShares"]["parameters"]["query"]>, "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId"> & CursorOptions<string>,
      ): AsyncGenerator<ShareByMeLink, void, undefined>;
    };
    /**
     * Create a share.
     *
     * Shares files and folders of one space through a link, for 1 to 365 days. `scope` says who may open it: anyone with the link (`1`, for
     * whitelisted users only), all users of the enterprise (`2`), or only the departments, user groups and users that the request names (`3`).
     *
     * Every call creates another share. `shareLink` in the response has what the recipients need: the link, its short code and the extract code.
     * According to the user guide, files in group spaces cannot be shared outside the group.
     *
     * @param args.scope Who may open the share: `1` anyone with the link (for whitelisted users only), `2` all users of the enterprise, `3` only the departments, user groups and users that the request names. (one of `1`, `2`, `3`)
     * @param args.deptIds (optional) The identifiers of the departments to share with. The console takes up to 50 at a time.
     * @param args.groupIds (optional) The identifiers of the user groups to share with. The console takes up to 50 at a time.
     * @param args.userIds (optional) The identifiers of the users to share with. The console takes up to 500 at a time.
     * @param args.phoneNumbers (optional) The mobile numbers of the users to share with. Only for services that businesses resell to consumers.
     * @param args.fileIds The identifiers of the files and folders to share, all from the same space. The carrier edition allows 1 to 100 elements.
     * @param args.containerId The identifier of the space that holds the files. (at least 1 character)
     * @param args.permission (optional) What visitors may do with the shared files. Announced for a later version of the service. In the console, downloading is the only permission that can be granted.
     * @param args.extractCode (optional) The extract code that protects the share: eight letters and digits. The console calls it a password, offers it only for scope `2`, and then proposes one. (8 characters; matches `^[0-9A-Za-z]{8}$`)
     * @param args.expireTime (optional) When the share is to end, in ISO 8601, UTC, with milliseconds, as in `shares.update`; the carrier edition has `yyyy-MM-dd HH:mm:ss` instead. Not documented: whether this or `validDays` wins. (format date-time)
     * @param args.comment (optional) Message to the people shared with. The console takes up to 50 characters. The carrier edition allows at most 511 characters.
     * @param args.validDays Number of days for which the share is valid, 1 to 365. (1 to 365; format int32; in days)
     * @param args.expiredType (optional) How the share expires. Its values are not documented, and the newest documentation no longer has the field.
     * @returns The share was created; `shareLink` has its link.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share`; api-koodrive/createShare, zh-cn 2025-12-12
     */
    create(
      args: Immutable<CreateShareRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<CreateShareResponse>;
    /**
     * Cancel shares.
     *
     * Cancels up to 100 of the caller's shares. `subResponseList` has a result for each share: check all of them, even when `code` is `0`.
     *
     * @param args.shareIds (optional) The identifiers of the shares to cancel, at most 100. Always send this field, although only the carrier edition documents it as mandatory. The carrier edition allows at least 1 element. (up to 100 elements)
     * @returns The request was processed; `subResponseList` has the result for each share.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share/cancel`; api-koodrive/batchCancel, zh-cn 2025-12-12
     */
    cancel(
      args?: Immutable<BatchCancelSharesRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<BatchCancelSharesResponse>;
    /**
     * Get one of the caller's shares.
     *
     * Returns one of the caller's shares: its link, its extract code, its state, and the departments, user groups and users it is shared with.
     * For a share that the caller has received, see `sharedWithMe.get`.
     *
     * @param args.shareId The share's identifier: `shareId` from `shares.create` or `shares.list`. (at least 1 character; format int64)
     * @returns The share and its recipients.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/{shareId}`; api-koodrive/getShareByMeDetail, zh-cn 2025-12-12
     */
    get(
      args: operations["getShare"]["parameters"]["path"],
      options?: CallOptions<"traceId">,
    ): Promise<GetShareResponse>;
    /**
     * Change the settings of a share.
     *
     * Changes the recipients, the validity, the extract code and the message of one of the caller's shares. The shared files and the scope
     * cannot be changed.
     *
     * `validDays` is mandatory; send `0` to keep the validity as it is.
     *
     * @param args.shareId The identifier of the share to change: `shareId` from `shares.create` or `shares.list`. (at least 1 character; format int64)
     * @param args.deptIds (optional) The identifiers of the departments to share with.
     * @param args.groupIds (optional) The identifiers of the user groups to share with.
     * @param args.userIds (optional) The identifiers of the users to share with.
     * @param args.permission (optional) What visitors may do with the shared files from now on. Announced for a later version of the service.
     * @param args.expireTime (optional) When the share is to end, in ISO 8601, UTC, with milliseconds. Not documented: how it combines with `validDays`, which is mandatory, even if that is `0`. (format date-time)
     * @param args.extractCode (optional) The new extract code: eight letters and digits that visitors must enter to open the share. (8 characters; matches `^[0-9A-Za-z]{8}$`)
     * @param args.comment (optional) The new message to the recipients.
     * @param args.validDays Number of days for which the share is valid, 0 to 365. `0` keeps the validity as it is. Not documented: from when the days count. (0 to 365; format int32; in days)
     * @returns The share with its new settings.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/share/{shareId}`; api-koodrive/updateShare, zh-cn, undated (2025-10 or later)
     */
    update(
      args: Immutable<operations["updateShare"]["parameters"]["path"] & UpdateShareRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<UpdateShareResponse>;
  };
  /**
   * The shares that the caller has received from other users can be listed, looked at and left here. Their files are accessed through
   * `shareLinks`.
   */
  readonly sharedWithMe: {
    /**
     * Leave received shares.
     *
     * Removes the caller from shares that other users have created. `subResponseList` has a result for each share: check all of them, even when
     * `code` is `0`.
     *
     * @param args.shareIds (optional) The identifiers of the received shares to leave. Always send this field: it has been documented as mandatory since 2025, and was optional in 2024.
     * @returns The request was processed; `subResponseList` has the result for each share.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share/exit`; api-koodrive/exitShare, zh-cn, undated (2025 or later)
     */
    leave(
      args?: Immutable<LeaveSharesRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<LeaveSharesResponse>;
    list: {
      /**
       * List the shares received.
       *
       * Returns the shares that the caller has received from other users, one page at a time, newest first by default. Continue until `nextCursor`
       * is absent: any page may hold fewer shares than requested.
       *
       * @param args.pageSize (optional) Number of shares on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. `0`, the default, is the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: only `4`, the time of sharing. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares whose display name matches this text. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
       * @returns One page of received shares, and the cursor of the next page.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/share/received`; api-koodrive/listShareWithMe, zh-cn, undated (2025 or later)
       */
      (
        args?: NonNullable<operations["listReceivedShares"]["parameters"]["query"]>,
        options?: CallOptions<"traceId">,
      ): Promise<ListReceivedSharesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.sharedWithMe.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of shares on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. `0`, the default, is the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: only `4`, the time of sharing. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares whose display name matches this text. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<NonNullable<operations["listReceivedShares"]["parameters"]["query"]>, "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId"> & CursorOptions<string>,
      ): AsyncGenerator<ShareWithMeLink, void, undefined>;
    };
    /**
     * Get a received share.
     *
     * Returns a share that the caller has received from another user: its link, its owner and its state. Its other recipients are not returned;
     * the owner can see them with `shares.get`.
     *
     * @param args.shareId The received share's identifier: `shareId` from `sharedWithMe.list`. (at least 1 character; format int64)
     * @returns The received share.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/received/{shareId}`; api-koodrive/getShareWithMeDetail, zh-cn 2025-12-12
     */
    get(
      args: operations["getReceivedShare"]["parameters"]["path"],
      options?: CallOptions<"traceId">,
    ): Promise<GetReceivedShareResponse>;
  };
  /**
   * Visitors of a share use its link: they look at the share, verify its extract code, list its files, and download them or save them to a
   * space of their own. The operations whose names end in Public are for whitelisted users only; they need no credentials, except the two
   * on tasks.
   */
  readonly shareLinks: {
    /**
     * Get the download address of a shared file.
     *
     * Returns an address from which one file of a share can be downloaded. A share with an extract code needs `kdstoken` from
     * `shareLinks.verifyExtractCode`. To download several files at once, pack them with
     * `shareLinks.createTask`.
     *
     * @param args.shareId The identifier of the share that the file belongs to: `shareId` from `shareLinks.getInfo`. (at least 1 character; format int64)
     * @param args.fileId The identifier of the file to download: `id` of a file from `shareLinks.listFiles`. (at least 1 character)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCode` or `shareLinks.verifyExtractCodePublic`, which proves that the share's extract code was entered. Only shares with an extract code need it; for others, leave it out or send an empty string.
     * @returns The address is in `downloadUrl`.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share/download`; api-koodrive/downloadShareFile, zh-cn, undated (2025 or later)
     */
    getDownloadLink(
      args: GetShareDownloadLinkRequest,
      options?: CallOptions<"traceId">,
    ): Promise<GetShareDownloadLinkResponse>;
    listFiles: {
      /**
       * List the files of a share link.
       *
       * Returns the files and folders of a share, or of one of its folders, one page at a time, together with what a visitor may know about the
       * share. Continue until `nextCursor` is absent: any page may hold fewer files than requested.
       *
       * A share with an extract code needs `kdstoken` from `shareLinks.verifyExtractCode`. A call with `refreshCount` counts as
       * a view of the share: send it for the first page only, and not to a walk over all pages, which would send it with each.
       *
       * @param args.shortUrl The share's short code: the last part of its link. Operations of `shareLinks`, such as `shareLinks.visit`, identify the share by it. (at least 1 character)
       * @param args.parentFolder (optional) The identifier of the folder to list. When it is absent, the top level of the share is listed. (at least 1 character)
       * @param args.pageSize (optional) Number of files on a page, at most 100. Any page may hold fewer. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCode` or `shareLinks.verifyExtractCodePublic`, which proves that the share's extract code was entered. Only shares with an extract code need it; for others, leave it out or send an empty string.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share. A walk over all pages sends it with each of them.
       * @param args.fileName (optional) Name of the files to return.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier edition of `shareLinks.listFilesPublic` uses `image/resize,m_lfit,h_128,w_128` when it is absent.
       * @returns One page of files, and the cursor of the next page.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/share/files`; api-koodrive/listShareFiles, zh-cn, undated (2025 or later)
       */
      (
        args: ListShareFilesRequest,
        options?: CallOptions<"traceId">,
      ): Promise<ListShareFilesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.shareLinks.listFiles.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.shortUrl The share's short code: the last part of its link. Operations of `shareLinks`, such as `shareLinks.visit`, identify the share by it. (at least 1 character)
       * @param args.parentFolder (optional) The identifier of the folder to list. When it is absent, the top level of the share is listed. (at least 1 character)
       * @param args.pageSize (optional) Number of files on a page, at most 100. Any page may hold fewer. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCode` or `shareLinks.verifyExtractCodePublic`, which proves that the share's extract code was entered. Only shares with an extract code need it; for others, leave it out or send an empty string.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share. A walk over all pages sends it with each of them.
       * @param args.fileName (optional) Name of the files to return.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier edition of `shareLinks.listFilesPublic` uses `image/resize,m_lfit,h_128,w_128` when it is absent.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<ListShareFilesRequest, "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId"> & CursorOptions<string>,
      ): AsyncGenerator<ShareFile, void, undefined>;
    };
    /**
     * Get the download address of a shared file without signing in.
     *
     * Returns an address from which one file of a share can be downloaded. A share with an extract code needs `kdstoken` from
     * `shareLinks.verifyExtractCodePublic`.
     *
     * The operation is for whitelisted users only. The carrier edition sends the same fields in the body of a POST.
     *
     * Needs no credentials.
     *
     * @param args.shareId The identifier of the share that the file belongs to: `shareId` from `shareLinks.getInfoPublic`. (at least 1 character; format int64)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
     * @param args.fileId The identifier of the file to download: `id` of a file from `shareLinks.listFilesPublic`. (at least 1 character)
     * @returns The address is in `downloadUrl`.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/public/download`; api-koodrive-carrier/downloadShareFilePublic, carrier 2026-04-16; method, `shareId` and `kdstoken` from a zh-cn extract of the main edition, undated
     */
    getDownloadLinkPublic(
      args: operations["getShareDownloadLinkPublic"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetShareDownloadLinkResponse>;
    listFilesPublic: {
      /**
       * List the files of a share link without signing in.
       *
       * Returns the files and folders of a share, or of one of its folders, one page at a time. Continue until `nextCursor` is absent: any page
       * may hold fewer files than requested. A share with an extract code needs `kdstoken` from
       * `shareLinks.verifyExtractCodePublic`. A call with `refreshCount` counts as a view of the share: send it for the
       * first page only, and not to a walk over all pages, which would send it with each.
       *
       * The operation is for whitelisted users only. The carrier edition sends the same fields in the body of a POST.
       *
       * Needs no credentials.
       *
       * @param args.shortUrl The share's short code: the last part of its link. (at least 1 character)
       * @param args.parentFolder (optional) The identifier of the folder to list. When it is absent, the top level of the share is listed. (at least 1 character)
       * @param args.pageSize (optional) Number of files on a page, at most 100. Any page may hold fewer. The carrier edition allows values from 1. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share. A walk over all pages sends it with each of them.
       * @param args.fileName (optional) Name of the files to return.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service, up to five groups joined by semicolons. (default `"image/resize,m_lfit,h_128,w_128"`)
       * @param args.usage (optional) Size of the thumbnails of documents and videos: from the smallest to the largest, `minThumbnail`, `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. Only the carrier edition has this parameter here; the main edition has it, with these values, in `shares.list`. The carrier edition allows at most 100 characters. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @returns One page of files, and the cursor of the next page.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/share/public/files`; api-koodrive-carrier/listShareFilesPublic, carrier 2026-04-16; method, `shortUrl` and `parentFolder` from a zh-cn extract of the main edition, undated
       */
      (
        args: operations["listShareFilesPublic"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListShareFilesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.shareLinks.listFilesPublic.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.shortUrl The share's short code: the last part of its link. (at least 1 character)
       * @param args.parentFolder (optional) The identifier of the folder to list. When it is absent, the top level of the share is listed. (at least 1 character)
       * @param args.pageSize (optional) Number of files on a page, at most 100. Any page may hold fewer. The carrier edition allows values from 1. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share. A walk over all pages sends it with each of them.
       * @param args.fileName (optional) Name of the files to return.
       * @param args.imageProcess (optional) How to scale thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service, up to five groups joined by semicolons. (default `"image/resize,m_lfit,h_128,w_128"`)
       * @param args.usage (optional) Size of the thumbnails of documents and videos: from the smallest to the largest, `minThumbnail`, `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. Only the carrier edition has this parameter here; the main edition has it, with these values, in `shares.list`. The carrier edition allows at most 100 characters. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listShareFilesPublic"]["parameters"]["query"], "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<ShareFile, void, undefined>;
    };
    /**
     * Get the state of a task on the files of a public share link.
     *
     * Returns the progress of a task that `shareLinks.createTaskPublic` started, the outcome for each file and, for
     * an archive, the address to download it from.
     *
     * The operation is for whitelisted users only. Little of it is documented: test it before you rely on it.
     *
     * @param args.shareId The identifier of the share whose files the task processes. (at least 1 character; format int64)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
     * @param args.taskId The task's identifier: `taskId` from `shareLinks.createTaskPublic`. (at least 1 character)
     * @returns The task and its files.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/public/taskDetail`; api-koodrive, public access links, zh-cn extract, undated (2025); `taskId` and the response are those of getBatchTask
     */
    getTaskPublic(
      args: operations["getShareTaskPublic"]["parameters"]["query"],
      options?: CallOptions<never>,
    ): Promise<GetShareTaskResponse>;
    /**
     * Start a task on the files of a public share link.
     *
     * Does for public share links what `shareLinks.createTask` does: it packs files of a share into an archive to
     * download, or saves them to a space. The task runs in the background, and `shareLinks.getTaskPublic` returns its
     * progress. Every call starts another task.
     *
     * Unlike the other public operations on share links, this one is documented with credentials. It is for whitelisted users only. Little of it
     * is documented: test it before you rely on it.
     *
     * @param args.taskType What the task does with shared files: `1` pack them into an archive to download, `2` save them to a space of the caller. Jobs of `jobs.create` have other numbers. (one of `1`, `2`)
     * @param args.containerId The identifier of the space that holds the shared files. (at least 1 character)
     * @param args.fileIds The identifiers of the shared files and folders to pack or save. The carrier edition allows 1 to 1000 elements.
     * @param args.targetFileId (optional) The folder to save shared files to. Mandatory if `taskType` is `2`.
     * @param args.zipName (optional) Name of the archive, for `taskType` `1`. The carrier edition has it as mandatory there.
     * @param args.shareId The identifier of the share that the files belong to. (at least 1 character; format int64)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCode` or `shareLinks.verifyExtractCodePublic`, which proves that the share's extract code was entered. Only shares with an extract code need it; for others, leave it out or send an empty string.
     * @returns The task is accepted; `taskId` identifies it.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share/public/tasks`; api-koodrive, public access links, zh-cn extract, undated (2025); the request body is that of createBatchTask
     */
    createTaskPublic(
      args: Immutable<CreateShareTaskRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<CreateShareTaskResponse>;
    /**
     * Get information about a share link without signing in.
     *
     * Returns what a visitor may know about a share before opening it: who created it and when, until when it is valid, and its state.
     * `shareLinks.listFilesPublic` lists its files.
     *
     * The operation is for whitelisted users only.
     *
     * Needs no credentials.
     *
     * @param args.shortUrl The share's short code: the last part of its link. (at least 1 character)
     * @returns What visitors may know about the share.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/public/userInfo`; api-koodrive-carrier/getShareInfoPublic, carrier zh-cn 2026-04-16; request and end of the example also in a zh-cn extract of the main edition, undated
     */
    getInfoPublic(
      args: operations["getShareInfoPublic"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetShareInfoResponse>;
    /**
     * Verify a share's extract code without signing in.
     *
     * Checks the extract code that a visitor entered and returns `kdstoken`, a temporary token that proves that the code was right. Send the
     * token with the public calls that list and download the files of the share. A share without an extract code needs no token.
     *
     * The code is a secret, and it is part of the request's address: keep such addresses out of logs.
     *
     * The operation is for whitelisted users only. The carrier edition sends the same fields in the body of a POST.
     *
     * Needs no credentials.
     *
     * @param args.shortUrl The share's short code: the last part of its link. (at least 1 character)
     * @param args.extractCode The extract code that the visitor entered, eight letters and digits. (8 characters; matches `^[0-9A-Za-z]{8}$`)
     * @returns The code is right; `kdstoken` proves it.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/public/verify`; api-koodrive-carrier/verifyExtractCodePublic, carrier zh-cn 2026-04-16; method, `shortUrl` and end of the example from a zh-cn extract of the main edition, undated
     */
    verifyExtractCodePublic(
      args: operations["verifyExtractCodePublic"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<VerifyExtractCodeResponse>;
    /**
     * Visit a share link without signing in.
     *
     * Opens a share by its short code. The response only says whether that was possible: `shareLinks.getInfoPublic`
     * describes the share, `shareLinks.listFilesPublic` lists its files.
     *
     * The operation is for whitelisted users only.
     *
     * Needs no credentials.
     *
     * @param args.shortUrl The share's short code: the last part of its link. (at least 1 character)
     * @returns The share can be visited.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/public/visit`; api-koodrive-carrier/visitSharePublic, carrier 2026-04-16; request and example response also in a zh-cn extract of the main edition, undated
     */
    visitPublic(
      args: operations["visitSharePublic"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Get the state of a task on shared files.
     *
     * Returns the progress of a task that `shareLinks.createTask` started, the outcome for each file and, for an archive,
     * the address to download it from. Although the request is a POST, it changes nothing.
     *
     * @param args.taskId The identifier of a task on shared files, from `shareLinks.createTask`. (at least 1 character)
     * @param args.shareId The identifier of the share whose files the task processes. (at least 1 character; format int64)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCode` or `shareLinks.verifyExtractCodePublic`, which proves that the share's extract code was entered. Only shares with an extract code need it; for others, leave it out or send an empty string.
     * @returns The task and its files.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share/taskDetail`; api-koodrive/getBatchTask, zh-cn 2025-12-12
     */
    getTask(
      args: GetShareTaskRequest,
      options?: CallOptions<"traceId">,
    ): Promise<GetShareTaskResponse>;
    /**
     * Start a task on shared files.
     *
     * Packs files of a share into an archive to download (`taskType` `1`) or saves them to a space of the caller (`2`). The task runs in the
     * background, and `shareLinks.getTask` returns its progress. Every call starts another task.
     *
     * Saving needs `targetFileId`. A share with an extract code needs `kdstoken` from `shareLinks.verifyExtractCode`.
     *
     * @param args.taskType What the task does with shared files: `1` pack them into an archive to download, `2` save them to a space of the caller. Jobs of `jobs.create` have other numbers. (one of `1`, `2`)
     * @param args.containerId The identifier of the space that holds the shared files. (at least 1 character)
     * @param args.fileIds The identifiers of the shared files and folders to pack or save. The carrier edition allows 1 to 1000 elements.
     * @param args.targetFileId (optional) The folder to save shared files to. Mandatory if `taskType` is `2`.
     * @param args.zipName (optional) Name of the archive, for `taskType` `1`. The carrier edition has it as mandatory there.
     * @param args.shareId The identifier of the share that the files belong to. (at least 1 character; format int64)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCode` or `shareLinks.verifyExtractCodePublic`, which proves that the share's extract code was entered. Only shares with an extract code need it; for others, leave it out or send an empty string.
     * @returns The task is accepted; `taskId` identifies it.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share/tasks`; api-koodrive/createBatchTask, zh-cn 2025-12-12
     */
    createTask(
      args: Immutable<CreateShareTaskRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<CreateShareTaskResponse>;
    /**
     * Get information about a share link.
     *
     * Returns what a visitor may know about a share before opening it: who created it and when, until when it is valid, and its state.
     * `shareLinks.listFiles` lists its files.
     *
     * @param args.shortUrl The share's short code: the last part of its link. (at least 1 character)
     * @returns What visitors may know about the share.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/userInfo`; api-koodrive/getShareInfo, zh-cn, undated (2025 or later)
     */
    getInfo(
      args: operations["getShareInfo"]["parameters"]["query"],
      options?: CallOptions<"traceId">,
    ): Promise<GetShareInfoResponse>;
    /**
     * Verify a share's extract code.
     *
     * Checks the extract code that a visitor entered and returns `kdstoken`, a temporary token that proves that the code was right. Send the
     * token with the calls that list, download or save the files of the share. A share without an extract code needs no token.
     *
     * @param args.shortUrl The share's short code: the last part of its link. Operations of `shareLinks`, such as `shareLinks.visit`, identify the share by it. (at least 1 character)
     * @param args.extractCode The extract code that the visitor entered: eight letters and digits. (8 characters; matches `^[0-9A-Za-z]{8}$`)
     * @returns The code is right; `kdstoken` proves it.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/share/verify`; api-koodrive/verifyExtractCode, zh-cn 2025-12-12
     */
    verifyExtractCode(
      args: VerifyExtractCodeRequest,
      options?: CallOptions<"traceId">,
    ): Promise<VerifyExtractCodeResponse>;
    /**
     * Visit a share link.
     *
     * Opens a share by its short code. The response only says whether that was possible: `shareLinks.getInfo` describes the
     * share, `shareLinks.listFiles` lists its files.
     *
     * @param args.shortUrl The share's short code: the last part of its link. (at least 1 character)
     * @returns The share can be visited.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/share/visit`; api-koodrive/visitShare, zh-cn 2025-12-12
     */
    visit(
      args: operations["visitShare"]["parameters"]["query"],
      options?: CallOptions<"traceId">,
    ): Promise<BasicResponse>;
  };
  /**
   * A department is a part of the organization and has a team space of its own. Departments form a tree under one root department. Each
   * has two identifiers: one in KooDrive, which paths and requests take, and one in OrgID, the service that accounts and organizations
   * come from.
   */
  readonly departments: {
    /**
     * List the departments directly under another.
     *
     * Returns the departments directly under another one. To walk the whole tree, call the operation for each returned department in turn.
     *
     * @param args.departmentId (optional) The identifier in KooDrive of the department to look under. When it is absent, the departments under the root are returned, or the root department alone: the documentation says both. (at least 1 character; format int64)
     * @param args.keyWord (optional) Text to search for in the names of departments.
     * @returns The departments directly under the given one.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/departmentList`; api-koodrive/GetDepartmentList, zh-cn 2025-12-12
     */
    list(
      args?: NonNullable<operations["listDepartments"]["parameters"]["query"]>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<ListDepartmentsResponse>;
    /**
     * Create a department.
     *
     * Creates a department under another one and allocates a team space to it. The request does not say how large the space is: presumably it
     * has the tenant's default size, `departmentSpaceSize` of `subscription.get`, where `0` means no space. In the
     * console, the space is optional.
     *
     * If `spaces.listDepartments` shows the department without a space, allocate one with
     * `spaces.create`.
     *
     * @param args.name Name of the department. According to the user guide, it is unique and has up to 20 characters of any kind. (up to 20 characters)
     * @param args.parentId The identifier in KooDrive of the department above the new one. The console has five levels of departments and offers only those of the first four as parents. (at least 1 character; format int64)
     * @returns The department has been created.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/departments`; api-koodrive/CreateDepartment, zh-cn 2025-12-12
     */
    create(
      args: CreateDepartmentRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateDepartmentResponse>;
    /**
     * Get a department.
     *
     * Returns a department. Its fields stand beside `code` and `msg`, not in `data` as in `users.get`.
     *
     * @param args.departmentId The department's identifier in KooDrive. (at least 1 character; format int64)
     * @returns The department.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/departments/{departmentId}`; api-koodrive/GetDepartment, zh-cn, undated (2025-10 or later)
     */
    get(
      args: operations["getDepartment"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetDepartmentResponse>;
    /**
     * Rename or move a department.
     *
     * Changes the name of a department, or moves it under another department. The change includes the department's team space. Send both fields,
     * even the one that stays as it is.
     *
     * @param args.departmentId The department's identifier in KooDrive. (at least 1 character; format int64)
     * @param args.name Name of the department. According to the user guide, it is unique and has up to 20 characters of any kind. (up to 20 characters)
     * @param args.parentId The identifier in KooDrive of the department above this one after the change. To leave the department where it is, send the present one. (at least 1 character; format int64)
     * @returns The department has been changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/departments/{departmentId}`; api-koodrive/UpdateDepartment, zh-cn, undated (2025-10 or later)
     */
    update(
      args: operations["updateDepartment"]["parameters"]["path"] & UpdateDepartmentRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Delete a department.
     *
     * Deletes a department together with its team space. The console deletes only departments that have neither users nor departments below
     * them, and never the root department.
     *
     * @param args.departmentId The department's identifier in KooDrive. (at least 1 character; format int64)
     * @returns The department and its team space have been deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `DELETE /koodrive/ose/v1/departments/{departmentId}`; api-koodrive/DeleteDepartment, zh-cn 2025-12-12
     */
    delete(
      args: operations["deleteDepartment"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * A user is an OrgID account that may use KooDrive. A user belongs to a department, and a role says what the user may administer. The
   * user's identifier in KooDrive differs from the account's identifier in OrgID.
   */
  readonly users: {
    /**
     * Change the user limit in OrgID.
     *
     * Changes the number of users that an organization may have in OrgID. How the new limit is chosen is not documented: the request has only
     * `orgId`.
     *
     * @param args.orgId The organization's identifier in OrgID, as the name says. The documentation calls it a user's identifier in OrgID. (at least 1 character; format int64)
     * @returns The limit has been changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/user/expand/{orgId}`; api-koodrive/ExpandUserNum, zh-cn 2025-12-12
     */
    expandLimit(
      args: operations["expandUserLimit"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    list: {
      /**
       * List users.
       *
       * Returns the users of a department or of the caller's organization, page by page. `keyWord` narrows the list to users with a matching name.
       *
       * @param args.deptId (optional) The identifier in KooDrive of the department whose users to list. When it is absent, the users of the caller's organization are listed. (at least 1 character; format int64)
       * @param args.isDirect (optional) Whether to list only direct members of the department, without the members of departments below it. (default `false`)
       * @param args.offset Number of users to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit Number of users on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of users.
       * @returns A page of users.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/userList`; api-koodrive/GetUserList, zh-cn 2025-12-12
       */
      (
        args: operations["listUsers"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListUsersResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.users.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.deptId (optional) The identifier in KooDrive of the department whose users to list. When it is absent, the users of the caller's organization are listed. (at least 1 character; format int64)
       * @param args.isDirect (optional) Whether to list only direct members of the department, without the members of departments below it. (default `false`)
       * @param args.offset (optional) Number of users to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) Number of users on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of users.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<operations["listUsers"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<User, void, undefined>;
    };
    /**
     * Create a user from an OrgID account.
     *
     * Adds an OrgID account of the organization to KooDrive as a user. The same call can set the user's department and role.
     *
     * According to the user guide, a new user is not activated until the first sign-in.
     *
     * @param args.userId The identifier in OrgID of the account to add as a user. (at least 1 character; format int64)
     * @param args.modifyUserInfoReq (optional) Department and role of the new user. Documented as mandatory since 2024-12, but absent from the published request.
     * @returns The user has been added.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/users`; api-koodrive/CreateUser, zh-cn 2025-12-12
     */
    create(
      args: CreateUserRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateUserResponse>;
    /**
     * Check users before importing them.
     *
     * Checks whether a batch of users can be imported, and returns what it finds. It imports nothing yet.
     *
     * @param args.curDeptId The identifier in KooDrive of the department that the operator has selected for the import. (at least 1 character; format int64)
     * @param args.users The users to check.
     * @returns The users have been checked; `data` has the results.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/users/batchimport/preverify`; api-koodrive/batchImportUserPreVerify, zh-cn 2025-12-12
     */
    verifyImport(
      args: Immutable<VerifyUserImportRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<VerifyUserImportResponse>;
    /**
     * Count users.
     *
     * Returns the number of users in a department or in the whole organization.
     *
     * @param args.deptId (optional) The identifier in KooDrive of the department whose users to count. When it is absent or empty, the users of the whole organization are counted. (matches `^\d{0,19}$`)
     * @returns The number of users.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/users/count`; api-koodrive/CountUser, zh-cn, undated (2025-10 or later)
     */
    count(
      args?: NonNullable<operations["countUsers"]["parameters"]["query"]>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CountUsersResponse>;
    /**
     * Get a user's mobile number.
     *
     * Returns a user's mobile number, with or without the prefix `0086`.
     *
     * @param args.userId The user's identifier in KooDrive, the field `id` of a user. (at least 1 character; format int64)
     * @returns The mobile number.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/users/mobile/{userId}`; api-koodrive/GetUserMobile, zh-cn, undated (2025-10 or later)
     */
    getMobile(
      args: operations["getUserMobile"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetUserMobileResponse>;
    /**
     * Get a user.
     *
     * Returns a user's name, department, mobile number, role and status.
     *
     * @param args.userId The user's identifier in KooDrive, the field `id` of a user, not `userId`. (at least 1 character; format int64)
     * @returns The requested user.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/users/{userId}`; api-koodrive/GetUser, zh-cn 2025-12-12
     */
    get(
      args: operations["getUser"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetUserResponse>;
    /**
     * Change a user.
     *
     * Moves a user to another department, changes the user's role, or enables or disables the user. A disabled user (`status` `1`) cannot sign
     * in.
     *
     * @param args.userId The user's identifier in KooDrive, the field `id` of a user. (at least 1 character; format int64)
     * @param args.deptId (optional) The identifier in KooDrive of the department to move the user to. (at least 1 character; format int64)
     * @param args.role (optional) Role of the user: `0` department administrator, `1` common user, `2` system administrator, `5` member with management permissions. (one of `0`, `1`, `2`, `5`)
     * @param args.status (optional) Whether the user may sign in: `0` enabled, `1` disabled. (one of `0`, `1`)
     * @returns The user has been changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/users/{userId}`; api-koodrive/UpdateUser, zh-cn, undated (2025-10 or later)
     */
    update(
      args: operations["updateUser"]["parameters"]["path"] & UpdateUserRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Delete a user.
     *
     * Deletes a user together with the user's resources. To hand the resources over to another user instead, start a handover with
     * `tasks.create`, which deletes the user at its end.
     *
     * @param args.userId The user's identifier in KooDrive, the field `id` of a user. (at least 1 character; format int64)
     * @returns The user has been deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `DELETE /koodrive/ose/v1/users/{userId}`; api-koodrive/DeleteUser, zh-cn, undated (2025-10 or later)
     */
    delete(
      args: operations["deleteUser"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * A group has up to 200 members, one of whom owns it. A plain group (`sourceType` `0`) goes with a group
   * space. A user group (`1`) names several users at once, for example as recipients of a share.
   */
  readonly groups: {
    list: {
      /**
       * List the groups that the caller has joined.
       *
       * Returns the groups that the caller has joined, page by page. A page may hold fewer groups than asked for, or none, before the end of the
       * list: only the last page has no `nextCursor`.
       *
       * @param args.pageSize Number of groups on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.groupName (optional) Name of the groups to return.
       * @param args.sourceType Kind of the groups to return: `0` plain groups, `1` user groups. (one of `0`, `1`)
       * @returns A page of groups.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/usergroups`; api-koodrive/GetUserGroupList, zh-cn 2025-12-12
       */
      (
        args: operations["listUserGroups"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListUserGroupsResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.groups.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of groups on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.groupName (optional) Name of the groups to return.
       * @param args.sourceType Kind of the groups to return: `0` plain groups, `1` user groups. (one of `0`, `1`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listUserGroups"]["parameters"]["query"], "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<UserGroupSummary, void, undefined>;
    };
    /**
     * Create a group.
     *
     * Creates a plain group or a user group and returns its identifier. Add members with
     * `groups.addMembers`. To create a group that has a space of its own, call
     * `spaces.createGroup` instead.
     *
     * A user can create up to 200 user groups. A group has up to 200 members, and its creator may be one of them.
     *
     * @param args.groupName Name of the group, unique among the groups of the same creator. It has up to 30 characters, but no emoji and no `< > | : " * ? / \`, and is neither `.` nor `..`. (1 to 30 characters; matches `^(?!\.{1,2}$)[^<>|:"*?/\\]+$`)
     * @param args.sourceType Kind of the group: `0` plain group, `1` user group. (one of `0`, `1`)
     * @returns The group has been created.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/usergroups`; api-koodrive/CreateUserGroup, zh-cn 2025-12-12
     */
    create(
      args: CreateUserGroupRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateUserGroupResponse>;
    /**
     * Get a group.
     *
     * Returns a group's name, owner, kind and picture, and when it was created and last changed.
     *
     * @param args.groupId The group's identifier. (at least 1 character; format int64)
     * @param args.sourceType Kind of the group to return: `0` plain group, `1` user group. (one of `0`, `1`)
     * @returns The requested group.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/usergroups/{groupId}`; api-koodrive/GetUserGroup, zh-cn 2025-12-12
     */
    get(
      args: operations["getUserGroup"]["parameters"]["path"] & operations["getUserGroup"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetUserGroupResponse>;
    /**
     * Change a group.
     *
     * Changes a group's name or picture. Always send the name and the kind of the group. A user, a role in the group and whether the group is
     * pinned can be sent as well.
     *
     * @param args.groupId The group's identifier. (at least 1 character; format int64)
     * @param args.groupName Name of the group, even if it stays the same. It has up to 30 characters, but no emoji and no `< > | : " * ? / \`, and is neither `.` nor `..`. (1 to 30 characters; matches `^(?!\.{1,2}$)[^<>|:"*?/\\]+$`)
     * @param args.userId (optional) The identifier of a user, presumably the member to whom `role` and `top` apply. (at least 1 character; format int64)
     * @param args.role (optional) Role in the group: `0` owner, `1` administrator, `2` common member. (one of `"0"`, `"1"`, `"2"`)
     * @param args.iconUrl (optional) Address of the group's picture.
     * @param args.top (optional) Whether the group is pinned: `0` in normal order, `1` pinned. (one of `"0"`, `"1"`)
     * @param args.sourceType Kind of the group: `0` plain group, `1` user group. (one of `0`, `1`)
     * @returns The group has been changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/usergroups/{groupId}`; api-koodrive/UpdateUserGroup, zh-cn, undated (2025-10 or later)
     */
    update(
      args: operations["updateUserGroup"]["parameters"]["path"] & UpdateUserGroupRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Delete a group.
     *
     * Deletes a plain group or a user group.
     *
     * @param args.groupId The group's identifier. (at least 1 character; format int64)
     * @returns The group has been deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `DELETE /koodrive/ose/v1/usergroups/{groupId}`; api-koodrive/DeleteUserGroup, zh-cn 2025-10-21
     */
    delete(
      args: operations["deleteUserGroup"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    listMembers: {
      /**
       * List the members of a group.
       *
       * Returns the members of a group page by page, each with department, mobile number and role. `keyWord` narrows the list by name.
       *
       * @param args.groupId The group's identifier. (at least 1 character; format int64)
       * @param args.offset Number of members to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit Number of members on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of the members and of the owner.
       * @returns A page of members.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/usergroups/{groupId}/members`; api-koodrive/GetUserGroupMemberList, zh-cn 2025-12-12
       */
      (
        args: operations["listGroupMembers"]["parameters"]["path"] & operations["listGroupMembers"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListGroupMembersResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.groups.listMembers.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.groupId The group's identifier. (at least 1 character; format int64)
       * @param args.offset (optional) Number of members to skip, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) Number of members on a page, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of the members and of the owner.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listGroupMembers"]["parameters"]["path"] & operations["listGroupMembers"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<GroupMember, void, undefined>;
    };
    /**
     * Add members to a group.
     *
     * Adds users to a group. List them in `amendModRoles`, each with the permissions that the user gets in the group; `userIds` is the older
     * form, without permissions. `status` in the response says whether all, some or none of the users were added.
     *
     * A group has up to 200 members.
     *
     * @param args.groupId The group's identifier. (at least 1 character; format int64)
     * @param args.amendModRoles (optional) The users to add, with their permissions. Documented as mandatory since 2025-03, but published requests send `userIds` instead. (up to 200 elements)
     * @param args.userIds (optional) The identifiers of the users to add. Documented in 2024 only. Use `amendModRoles` instead. (up to 200 elements)
     * @returns The request has been carried out. `status` says whether all users were added.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/usergroups/{groupId}/members/batchAdd`; api-koodrive/BatchAddGroupMembers, zh-cn, undated (2025-10 or later)
     */
    addMembers(
      args: Immutable<operations["batchAddGroupMembers"]["parameters"]["path"] & BatchAddGroupMembersRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BatchAddGroupMembersResponse>;
    /**
     * Remove members from a group.
     *
     * Removes users from a group. List them in `amendModRoles`; `userIds` is the older form. `status` in the response says whether all, some or
     * none of the users were removed.
     *
     * @param args.groupId The group's identifier. (at least 1 character; format int64)
     * @param args.amendModRoles (optional) The users to remove. Documented as mandatory on newer pages, but published requests send `userIds` instead.
     * @param args.userIds (optional) The identifiers of the users to remove. Documented on an older page only. Use `amendModRoles` instead.
     * @returns The request has been carried out. `status` says whether all users were removed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/usergroups/{groupId}/members/batchDelete`; api-koodrive/batchDeleteGroupMembers, zh-cn 2025-12-12
     */
    removeMembers(
      args: Immutable<operations["batchDeleteGroupMembers"]["parameters"]["path"] & BatchDeleteGroupMembersRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BatchDeleteGroupMembersResponse>;
  };
  /**
   * A session stands for a signed-in user. It has an access token and an ID, both secret. Users sign in to OrgID at the address that
   * `sessions.getAuthCodeUrl` returns, and come back with an authorization code, which
   * `sessions.create` exchanges for a session. The session's access token authenticates the user's calls until
   * `sessions.refresh` replaces it. These operations accept no app signature.
   */
  readonly sessions: {
    /**
     * Create a session from an authorization code.
     *
     * Exchanges an authorization code for a session and its access token. OrgID hands the code to the front end after the user has signed in at
     * the address that `sessions.getAuthCodeUrl` returns.
     *
     * The access token expires 20 minutes after the last call that used it. Keep it and the session ID secret:
     * `sessions.refresh` takes both. A user can be signed in on several terminals at the same time.
     *
     * Needs no credentials.
     *
     * @param args.code Authorization code that OrgID handed to the front end. It is a secret. (at least 1 character)
     * @param args.domain (optional) Domain name of the front end, with its port if there is one. Not documented, but the published requests send it.
     * @returns The session has been created.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/session/`; api-koodrive/createSession, zh-cn 2025-12-12
     */
    create(
      args: CreateSessionRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateSessionResponse>;
    /**
     * Check whether a session is still valid.
     *
     * Checks whether the session of an access token is still valid, and returns the session's user. Like every call, it extends the access
     * token's validity to 20 minutes from now.
     *
     * Takes a user's access token alone, no app signature.
     *
     * @returns The session is valid; `data` describes its user.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/session/auth`; api-koodrive/authSession, zh-cn 2025-12-12
     */
    validate(
      args?: Record<string, never>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<ValidateSessionResponse>;
    /**
     * Get the OrgID address for signing in.
     *
     * Returns the address at which a user signs in to OrgID. After the user has signed in, OrgID hands the front end an authorization code,
     * which `sessions.create` exchanges for a session.
     *
     * Needs no credentials.
     *
     * @param args.domain Domain name of the front end that the user returns to after signing in. (at least 1 character)
     * @returns The address for signing in.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/session/authCodeURL`; api-koodrive/getAuthCodeURL, zh-cn 2025-12-12
     */
    getAuthCodeUrl(
      args: operations["getAuthCodeUrl"]["parameters"]["query"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetAuthCodeUrlResponse>;
    /**
     * Sign out.
     *
     * Ends the session that the access token belongs to. The access token is documented as optional, but nothing else says which session to end:
     * always send it.
     *
     * Although this is a GET request, it changes something: make sure that nothing prefetches or caches it.
     *
     * Takes a user's access token alone, no app signature.
     *
     * @returns The session has ended.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/session/logoff`; api-koodrive/logout, zh-cn, undated (2025-10 or later)
     */
    delete(
      args?: Record<string, never>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<DeleteSessionResponse>;
    /**
     * Refresh a session.
     *
     * Issues a new access token for a session. Send the session's ID and its present access token, and keep the new access token secret.
     *
     * Takes a user's access token alone, no app signature.
     *
     * @param args.sessionId The session's identifier, a secret, as `sessions.create` returned it. (at least 1 character)
     * @returns A new access token has been issued.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/session/refresh`; api-koodrive/refreshSession, zh-cn 2025-12-12
     */
    refresh(
      args: {
        /**
         * The session's identifier, a secret, as `sessions.create` returned it.
         *
         * At least 1 character.
         */
        sessionId: operations["refreshSession"]["parameters"]["header"]["x-session-id"];
      },
      options?: CallOptions<"traceId" | "language">,
    ): Promise<RefreshSessionResponse>;
  };
  /**
   * The subscription says how much space and how many users a tenant has ordered, and how much of both is used. A frozen service keeps all
   * data, but cannot be used.
   */
  readonly subscription: {
    /**
     * Get the tenant's subscription.
     *
     * Returns whether the service can be used, how much space and how many users the tenant may have, how large new spaces are by default, and
     * which features are switched on. `subscription.getUsage` returns how much is used.
     *
     * @returns The subscription.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/service`; api-koodrive/GetService, zh-cn 2025-12-12
     */
    get(
      args?: Record<string, never>,
      options?: CallOptions<"language">,
    ): Promise<GetSubscriptionResponse>;
    /**
     * Get the usage of the subscription.
     *
     * Returns how much space the tenant has ordered, how it is divided among the types of spaces, how much of it is used, and how many users
     * there are.
     *
     * Quotas and used space have different units: quotas are in GB like `spaceCapacity`, used space is in a smaller unit, which is not
     * documented.
     *
     * @returns The usage.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/service/quotaUsed`; api-koodrive/GetQuotaUsed, zh-cn 2025-12-12
     */
    getUsage(
      args?: Record<string, never>,
      options?: CallOptions<"traceId">,
    ): Promise<GetSubscriptionUsageResponse>;
  };
  /**
   * Settings apply to the whole tenant. Only one is documented: how long the archives of packaged downloads are kept.
   */
  readonly settings: {
    /**
     * Set how long packaged downloads are kept.
     *
     * Sets for how many days the service keeps the temporary archives that it makes when several files are downloaded as one package. The
     * setting applies to the whole tenant; `subscription.getUsage` returns it.
     *
     * @param args.tenantId (optional) The identifier of the tenant that the setting applies to. (at least 1 character; format int64)
     * @param args.packageDownloadExpires Number of days that an archive is kept, 1 to 30. It is 7 until somebody changes it. (1 to 30; format int32; in days; default `7`)
     * @returns The setting has been changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/org/package`; api-koodrive/SetPackageDownloadExpires, zh-cn 2025-12-12
     */
    setPackageDownloadExpiry(
      args: SetPackageDownloadExpiryRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * Messages tell a user about shares and teams, or come from the system or the administration. They stay unread until they are marked as
   * read, one by one or all at once.
   */
  readonly messages: {
    /**
     * Delete messages.
     *
     * Deletes messages of the caller and reports for each one whether it was deleted. `messages.updateAll` deletes
     * all messages at once.
     *
     * The identifiers travel in the body of a DELETE request, which some proxies and HTTP clients drop.
     *
     * @param args.ids The identifiers of the messages to delete.
     * @returns The outcome for each message.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `DELETE /koodrive/ose/v1/message/batchDelete`; api-koodrive/batchDeleteMessage, zh-cn 2025-12-12
     */
    delete(
      args: Immutable<DeleteMessagesRequest>,
      options?: CallOptions<"language">,
    ): Promise<MessageChangesResponse>;
    /**
     * Mark messages as read.
     *
     * Marks messages of the caller as read and reports for each one whether it was changed. `messages.updateAll`
     * marks all messages at once.
     *
     * @param args.ids The identifiers of the messages to mark as read.
     * @returns The outcome for each message.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/message/batchRead`; api-koodrive/batchReadMessage, intl/zh-cn 2025-10-21
     */
    markRead(
      args: Immutable<MarkMessagesReadRequest>,
      options?: CallOptions<"language">,
    ): Promise<MessageChangesResponse>;
    list: {
      /**
       * List messages.
       *
       * Returns the caller's messages page by page, optionally only those of one type or in one state. A page may hold fewer messages than asked
       * for before the end of the list: only the last page has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of messages on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out, or send `0`, for the first page. (default `"0"`)
       * @param args.filterType (optional) Type of the messages to return: `000` about shares, `001` about teams, `002` from the system, `003` from the administration. When it is absent, messages of all types are returned. (one of `"000"`, `"001"`, `"002"`, `"003"`)
       * @param args.state (optional) State of the messages to return: `0` unread, `1` read. When it is absent, messages in both states are returned. (one of `0`, `1`)
       * @returns A page of messages.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/message/list`; api-koodrive/listMessages, zh-cn 2025-12-12
       */
      (
        args?: NonNullable<operations["listMessages"]["parameters"]["query"]>,
        options?: CallOptions<"language">,
      ): Promise<ListMessagesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.messages.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of messages on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out, or send `0`, for the first page. (default `"0"`)
       * @param args.filterType (optional) Type of the messages to return: `000` about shares, `001` about teams, `002` from the system, `003` from the administration. When it is absent, messages of all types are returned. (one of `"000"`, `"001"`, `"002"`, `"003"`)
       * @param args.state (optional) State of the messages to return: `0` unread, `1` read. When it is absent, messages in both states are returned. (one of `0`, `1`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<NonNullable<operations["listMessages"]["parameters"]["query"]>, "pageCursor" | "pageSize">,
        options?: AllOptions<"language"> & CursorOptions<string>,
      ): AsyncGenerator<MessageInfo, void, undefined>;
    };
    /**
     * Mark all messages as read or delete them all.
     *
     * Marks all unread messages of the caller as read, or deletes all messages of the caller, read or unread. A repeated call also affects the
     * messages that have arrived since the first one.
     *
     * @param args.operate What to do: `0` mark all unread messages as read, `1` delete all messages. (one of `0`, `1`)
     * @returns All messages have been marked as read or deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/message/specific`; api-koodrive/updateSpecificMessageState, zh-cn 2025-12-12
     */
    updateAll(
      args: operations["updateAllMessages"]["parameters"]["query"],
      options?: CallOptions<"language">,
    ): Promise<BasicResponse>;
    /**
     * Count unread messages.
     *
     * Returns the number of the caller's unread messages. `messages.list` returns the messages themselves.
     *
     * @returns The number of unread messages.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/message/unreadCount`; api-koodrive/getUnreadCount, zh-cn 2025-12-12
     */
    countUnread(
      args?: Record<string, never>,
      options?: CallOptions<"language">,
    ): Promise<CountUnreadMessagesResponse>;
  };
  /**
   * The address and the values with which a web page starts the JavaScript SDK of OrgID. The operation accepts no app signature.
   */
  readonly jsSdk: {
    /**
     * Get the address and settings of the OrgID JavaScript SDK.
     *
     * Returns the address of the JavaScript SDK of OrgID and the values with which to start it. The code inside `orgid_config` can be used only
     * once, so call this operation before each start of the SDK.
     *
     * Takes a user's access token alone, no app signature.
     *
     * @returns The address of the SDK and the values with which to start it.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/sdk/get-js-sdk-info`; api-koodrive/getJsSdkInfo, zh-cn 2025-12-12
     */
    get(
      args?: Record<string, never>,
      options?: CallOptions<"traceId">,
    ): Promise<GetJsSdkInfoResponse>;
  };
  /**
   * Permissions say what each user may do in the space of a department or group, or with one of its files: create, upload, download, share
   * and so on. They come from a permission template or are custom permissions.
   */
  readonly permissions: {
    /**
     * Change the permissions of users.
     *
     * Changes the permissions that users have in a space, to those of a permission template or to custom ones (`template` `-1` with
     * `capabilities`). With `fileId`, the permissions apply to that file or folder itself.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.amendModRoles The users to change, each with their new permissions.
     * @param args.type Who owns the space: `0` a department (the space is a team space), `1` a group. Other operations have other numbers for the types of spaces. (one of `0`, `1`)
     * @param args.container The identifier of the space in which the permissions apply. (at least 1 character)
     * @param args.fileId (optional) The identifier of the file or folder that the permissions apply to. When it is absent, they apply to the whole space. (at least 1 character)
     * @returns The users have the new permissions.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/permission/batchupdate`; api-koodrive/PermissionBatchUpdate, zh-cn 2025-08-28
     */
    batchUpdate(
      args: Immutable<BatchUpdateUserPermissionsRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Get the initial permissions of members.
     *
     * Returns the permissions that new members of a group or department get in its space, and the permission template that these come from.
     * `permissionTemplates.setInitial` sets them.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.spaceId The identifier of the group or department that owns the space, not of the space itself. (at least 1 character; format int64)
     * @returns The initial permissions of members.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/permission/member/initial/{spaceId}`; api-koodrive/InitialMemberPermission, zh-cn 2025-12-12
     */
    getInitial(
      args: operations["getInitialMemberPermission"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetInitialMemberPermissionResponse>;
    list: {
      /**
       * List the permissions of users in a space.
       *
       * Returns the users of a department's or group's space, one page at a time, each with their permissions and their permission template. With
       * `fileId`, the permissions are those for that file or folder.
       *
       * `spaceType` says who owns the space: send `deptId` if it is `0`, and `groupId` if it is `1`. The roles in the response refer to these
       * arguments: `deptRole` is the role in the department that was sent, and `groupRole` the role in the group that was sent.
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.templateId (optional) Returns only users with this permission template. `-1` returns those with custom permissions. (matches `^(-1|\d{1,19})$`; format int64)
       * @param args.spaceType Who owns the space: `0` a department, `1` a group. (one of `0`, `1`)
       * @param args.groupId (optional) The identifier of the group that owns the space. Mandatory if `spaceType` is `1`. (at least 1 character; format int64)
       * @param args.deptId (optional) The identifier of the department that owns the space. Mandatory if `spaceType` is `0`. (at least 1 character; format int64)
       * @param args.count (optional) Number of users on a page, at most 100. (at most 100; format int32)
       * @param args.cursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.containerId The identifier of the space whose users are listed. (at least 1 character)
       * @param args.userName (optional) Returns only users with this name.
       * @param args.fileId (optional) The identifier of a file or folder in the space. Send it to get the permissions for that file or folder. (at least 1 character)
       * @returns One page of users.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/permission/userList`; api-koodrive/getUserPermissionList, zh-cn 2025-12-12
       */
      (
        args: operations["listUserPermissions"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListUserPermissionsResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.permissions.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `count` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.templateId (optional) Returns only users with this permission template. `-1` returns those with custom permissions. (matches `^(-1|\d{1,19})$`; format int64)
       * @param args.spaceType Who owns the space: `0` a department, `1` a group. (one of `0`, `1`)
       * @param args.groupId (optional) The identifier of the group that owns the space. Mandatory if `spaceType` is `1`. (at least 1 character; format int64)
       * @param args.deptId (optional) The identifier of the department that owns the space. Mandatory if `spaceType` is `0`. (at least 1 character; format int64)
       * @param args.count (optional) Number of users on a page, at most 100. (at most 100; format int32)
       * @param args.cursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.containerId The identifier of the space whose users are listed. (at least 1 character)
       * @param args.userName (optional) Returns only users with this name.
       * @param args.fileId (optional) The identifier of a file or folder in the space. Send it to get the permissions for that file or folder. (at least 1 character)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listUserPermissions"]["parameters"]["query"], "cursor" | "count">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<UserPermission, void, undefined>;
    };
  };
  /**
   * A permission template is a named set of permissions, for example to upload, download or share, that is given to the members of a
   * space. Some templates are preset, and an enterprise can add its own. New members of a group or department get one of them at first.
   */
  readonly permissionTemplates: {
    /**
     * Set the initial permissions of members.
     *
     * Sets or replaces the permissions that new members of a group or department get in its space. They are those of a permission template or,
     * if `templateId` is `-1`, those in `capabilities`. `permissions.getInitial` returns them.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.spaceId The identifier of the group or department that owns the space, not of the space itself. (at least 1 character; format int64)
     * @param args.templateId The identifier of the permission template that new members get, or `-1` for the permissions in `capabilities`. (matches `^(-1|\d{1,19})$`; format int64)
     * @param args.capabilities (optional) The custom permissions that new members get, all eleven. Needed only if `templateId` is `-1`.
     * @returns New members get these permissions.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/permission/member/initial`; api-koodrive/addMemberInitialPermission, zh-cn, undated
     */
    setInitial(
      args: SetInitialMemberPermissionRequest,
      options?: CallOptions<never>,
    ): Promise<BasicResponse>;
    /**
     * Get permission templates by identifier.
     *
     * Returns up to 200 permission templates with their permissions. The service checks that each of them exists.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.ids The identifiers of the templates to return, 1 to 200. The service checks that each of them exists. (1 to 200 elements)
     * @returns The permission templates.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/permission/template/batchGet`; api-koodrive/batchGetPermissionTemplate, zh-cn 2025-12-12
     */
    batchGet(
      args: Immutable<BatchGetPermissionTemplatesRequest>,
      options?: CallOptions<never>,
    ): Promise<BatchGetPermissionTemplatesResponse>;
    /**
     * Create a permission template.
     *
     * Creates a permission template and returns it. A permission template is a named set of permissions that can be given to the members of
     * spaces.
     *
     * In the console, selecting a permission also selects those that it depends on: previewing, for example, depends on listing and downloading.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.name Name of the template: up to 24 letters and digits, or up to 8 Chinese characters. (1 to 24 characters)
     * @param args.description (optional) What the template is for, up to 50 characters. (1 to 50 characters)
     * @param args.type Where the template comes from: `0` preset by the service, `1` made by the enterprise. (one of `0`, `1`)
     * @param args.company The identifier of the enterprise that the template belongs to: that of its organization (`orgid`) or of an application (`appid`).
     * @param args.capabilities The permissions that the template gives, all eleven.
     * @returns The template is created.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/permission/template/create`; api-koodrive/createPermissionTemplate, zh-cn, undated
     */
    create(
      args: CreatePermissionTemplateRequest,
      options?: CallOptions<never>,
    ): Promise<CreatePermissionTemplateResponse>;
    /**
     * Delete permission templates.
     *
     * Deletes up to 100 permission templates. Check first with `permissionTemplates.getUsage` whether a
     * template is in use.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.ids The identifiers of the templates to delete, 1 to 100. (1 to 100 elements)
     * @returns The templates are deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/permission/template/delete`; api-koodrive/batchDeletePermissionTemplate, zh-cn 2025-12-12
     */
    delete(
      args: Immutable<BatchDeletePermissionTemplatesRequest>,
      options?: CallOptions<never>,
    ): Promise<BasicResponse>;
    /**
     * Change a permission template.
     *
     * Changes the name, the description or the permissions of a permission template. Always send `name`, even if it stays the same.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.id The identifier of the template to change. (at least 1 character; format int64)
     * @param args.name Name of the template: up to 24 letters and digits, or up to 8 Chinese characters. (1 to 24 characters)
     * @param args.description (optional) What the template is for, up to 50 characters. (1 to 50 characters)
     * @param args.capabilities (optional) The new permissions that the template gives, all eleven.
     * @returns The template is changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/permission/template/edit`; api-koodrive/editPermissionTemplate, zh-cn, undated
     */
    update(
      args: UpdatePermissionTemplateRequest,
      options?: CallOptions<never>,
    ): Promise<BasicResponse>;
    list: {
      /**
       * List permission templates.
       *
       * Returns the enterprise's permission templates, preset ones included, one page at a time. `id`, `templateType` and `status` narrow the
       * list.
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.limit Number of templates on a page, 1 to 100. (1 to 100; format int32)
       * @param args.offset Number of templates to skip. (at least 0; format int32)
       * @param args.id (optional) Returns only the template with this identifier. (at least 1 character; format int64)
       * @param args.templateType (optional) Returns only templates of this origin: `0` preset by the service, `1` made by the enterprise. (one of `0`, `1`)
       * @param args.status (optional) Returns only templates in this state: `0` disabled, `1` enabled. (one of `0`, `1`)
       * @param args.orderByTime (optional) Sort order by time of creation: `0` newest first, `1` oldest first. (one of `0`, `1`)
       * @param args.preBefore (optional) Whether preset templates come before or after the others. Not documented: which value puts them first.
       * @returns One page of permission templates.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/permission/template/list`; api-koodrive/listPermissionTemplate, zh-cn, undated
       */
      (
        args: operations["listPermissionTemplates"]["parameters"]["query"],
        options?: CallOptions<never>,
      ): Promise<ListPermissionTemplatesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.permissionTemplates.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.limit (optional) Number of templates on a page, 1 to 100. (1 to 100; format int32)
       * @param args.offset (optional) Number of templates to skip. (at least 0; format int32)
       * @param args.id (optional) Returns only the template with this identifier. (at least 1 character; format int64)
       * @param args.templateType (optional) Returns only templates of this origin: `0` preset by the service, `1` made by the enterprise. (one of `0`, `1`)
       * @param args.status (optional) Returns only templates in this state: `0` disabled, `1` enabled. (one of `0`, `1`)
       * @param args.orderByTime (optional) Sort order by time of creation: `0` newest first, `1` oldest first. (one of `0`, `1`)
       * @param args.preBefore (optional) Whether preset templates come before or after the others. Not documented: which value puts them first.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<operations["listPermissionTemplates"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<never>,
      ): AsyncGenerator<PermissionTemplate, void, undefined>;
    };
    /**
     * Check whether a permission template is in use.
     *
     * Returns whether a permission template is in use, for example before
     * `permissionTemplates.delete` deletes it.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.id The identifier of the template to check. (at least 1 character; format int64)
     * @returns Whether the template is in use.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/permission/template/ref/{id}`; api-koodrive/queryPermissionTemplateRef, zh-cn 2025-12-12
     */
    getUsage(
      args: operations["getPermissionTemplateUsage"]["parameters"]["path"],
      options?: CallOptions<never>,
    ): Promise<GetPermissionTemplateUsageResponse>;
    /**
     * Enable or disable a permission template.
     *
     * Disables (`status` `0`) or enables (`1`) a permission template.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.id The identifier of the template to enable or disable. (at least 1 character; format int64)
     * @param args.status The new state: `0` disabled, `1` enabled. (one of `0`, `1`)
     * @returns The template has the new state.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/permission/template/status/modify`; api-koodrive/modifyPermissionTemplateStatus, zh-cn 2025-12-12
     */
    setStatus(
      args: SetPermissionTemplateStatusRequest,
      options?: CallOptions<never>,
    ): Promise<BasicResponse>;
  };
  /**
   * A job copies, deletes, moves, restores, unpacks or packs many files in the background. It waits, runs, and is then finished or
   * cancelled. The result of a finished job says whether all, some or none of its files succeeded.
   */
  readonly jobs: {
    /**
     * Cancel a batch job.
     *
     * Cancels a job that is waiting or running (`status` `0` or `1`); the scheduler then skips it. A job in another state is not affected.
     *
     * @param args.jobId The identifier of the job to cancel, as `jobs.create` returned it. (at least 1 character; format int64)
     * @returns The job is cancelled.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/cancel`; api-koodrive/CancelJob, zh-cn, undated
     */
    cancel(
      args: CancelJobRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CancelJobResponse>;
    list: {
      /**
       * List batch jobs.
       *
       * Returns batch jobs with their states and results, one page at a time, optionally only those of one kind or in one state.
       *
       * The response has no total: the list ends with an empty page. A page with fewer jobs than `limit` need not be the last, because the service
       * may return fewer than requested. The order is not documented.
       *
       * Observed in published values: The jobs in the published example are in the order of their creation, newest first.
       *
       * @param args.type (optional) Returns only jobs of this kind: `1` copy, `2` delete, `3` move, `4` restore, `5` unpack, `6` pack, `7` empty the recycle bin. (one of `1`, `2`, `3`, `4`, `5`, `6`, `7`)
       * @param args.status (optional) Returns only jobs in this state: `0` waiting, `1` running, `2` finished, `3` cancelled. (one of `0`, `1`, `2`, `3`)
       * @param args.offset Number of jobs to skip. The carrier edition allows values from 1. (at least 0; format int32)
       * @param args.limit Number of jobs on a page, 1 to 100. (1 to 100; format int32)
       * @returns One page of jobs.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/jobs`; api-koodrive/GetJobList, zh-cn 2025-12-12
       */
      (
        args: operations["listJobs"]["parameters"]["query"],
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListJobsResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.jobs.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `limit` says otherwise, until a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.type (optional) Returns only jobs of this kind: `1` copy, `2` delete, `3` move, `4` restore, `5` unpack, `6` pack, `7` empty the recycle bin. (one of `1`, `2`, `3`, `4`, `5`, `6`, `7`)
       * @param args.status (optional) Returns only jobs in this state: `0` waiting, `1` running, `2` finished, `3` cancelled. (one of `0`, `1`, `2`, `3`)
       * @param args.offset (optional) Number of jobs to skip. The carrier edition allows values from 1. (at least 0; format int32)
       * @param args.limit (optional) Number of jobs on a page, 1 to 100. (1 to 100; format int32)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<operations["listJobs"]["parameters"]["query"], "offset" | "limit">,
        options?: AllOptions<"traceId" | "language">,
      ): AsyncGenerator<JobListItem, void, undefined>;
    };
    /**
     * Start a batch job on files.
     *
     * Starts a job that copies, deletes, moves, restores, unpacks or packs files, and returns its identifier at once. The job runs in the
     * background: `jobs.get` returns its progress and the outcome for each file, and `jobs.cancel` cancels
     * it.
     *
     * `taskType` is the kind of job, `actionType` what it does in detail. Emptying the recycle bin (`7` with `701`) is open to whitelisted users
     * only.
     *
     * The user guide adds: if the name of a copied or restored file is already taken, a time stamp is appended to it. Nothing can be copied or
     * moved to a place more than 30 levels deep (code 13000310). If the folder of a restored file no longer exists, it is created again.
     *
     * @param args.shareFolderId (optional) The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are made with operations of the carrier edition, which are not described here. (at least 1 character)
     * @param args.taskType Kind of the job: `1` copy, `2` delete, `3` move, `4` restore from the recycle bin, `5` unpack an archive, `6` pack for download, `7` empty the recycle bin (whitelisted users only). (one of `1`, `2`, `3`, `4`, `5`, `6`, `7`)
     * @param args.actionType (optional) What the job does in detail. Copy: `101` copy or save to a space. Delete: `201` move to the recycle bin, `202` delete permanently. Move: `301` move. Unpack: `501` preview the archive, `502` unpack all of it, `503` unpack part of it. Empty the recycle bin: `701` (whitelisted users only). (one of `101`, `201`, `202`, `301`, `501`, `502`, `503`, `701`)
     * @param args.taskInfo The files of a job, the space they are in and the folder they go to.
     * @param args.dstContainerId The identifier of the space that receives the files. (at least 1 character)
     * @param args.password (optional) The archive's password, if it has one.
     * @returns The job has been created; `data` is its identifier.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/jobs`; api-koodrive/CreateJob, zh-cn 2025-12-12
     */
    create(
      args: Immutable<{
        /**
         * The identifier of the shared folder to work in. If it is sent, the whole operation takes place inside that folder. Shared folders are
         * made with operations of the carrier edition, which are not described here.
         *
         * At least 1 character.
         */
        shareFolderId?: Required<NonNullable<operations["createJob"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateJobRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateJobResponse>;
    /**
     * Get a batch job.
     *
     * Returns the state and the result of a job, and the outcome for each of its files. For a job that unpacks an archive, it also returns the
     * entries of the archive; for a job that packs files, it returns the download address of the archive.
     *
     * The path of this operation is only `/koodrive/ose/v1/` and the identifier, so it also matches other paths with one segment there, such as
     * that of `jobs.list`.
     *
     * @param args.jobId The job's identifier, as `jobs.create` returned it. (at least 1 character; format int64)
     * @returns The job and the outcome for each of its files.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/{jobId}`; api-koodrive/GetJobDetail, zh-cn 2025-12-12
     */
    get(
      args: operations["getJob"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetJobResponse>;
  };
  /**
   * A task works on users in the background: it hands over everything that one user has to another and deletes the first, or it imports a
   * batch of users. It ends in success or failure.
   */
  readonly tasks: {
    /**
     * Start a handover or an import of users.
     *
     * Starts a task that runs in the background. It hands over everything that one user has to another and then deletes the first user
     * (`taskType` `0`), or it imports a batch of users (`1`). `tasks.get` returns its state.
     *
     * Which other fields are mandatory depends on `taskType`: a handover needs `srcUserId` and `dstUserId`, an import needs `resultId`, `orgId`
     * and `orgUserId`.
     *
     * @param args.taskType (optional) Kind of the task: `0` hand over a user's data to another and delete the user, `1` import users. (one of `0`, `1`)
     * @param args.srcUserId (optional) The identifier of the user whose data is handed over and who is then deleted. Mandatory if `taskType` is `0`. (at least 1 character; format int64)
     * @param args.dstUserId (optional) The identifier of the user who receives the data. Mandatory if `taskType` is `0`. (at least 1 character; format int64)
     * @param args.resultId (optional) The identifier of a result, to send if `taskType` is `1`. Not documented: which result. (at least 1 character)
     * @param args.orgId (optional) The organization's identifier. Mandatory if `taskType` is `1`. (at least 1 character)
     * @param args.orgUserId (optional) The identifier, in OrgID, of the user who creates the task. Mandatory if `taskType` is `1`. (at least 1 character)
     * @returns The task has been created; `taskId` is its identifier.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/task/create`; api-koodrive/createTask, zh-cn, undated
     */
    create(
      args?: CreateTaskRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateTaskResponse>;
    /**
     * Get the user who received a handover.
     *
     * Returns the user who received everything that another user had, in a handover that `tasks.create` started. The
     * handover deleted the other user.
     *
     * @param args.srcUserId The identifier of the user whose data was handed over: `srcUserId` of the task. (at least 1 character; format int64)
     * @returns The user who received the handover.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/task/dstUserInfo/{srcUserId}`; api-koodrive/getHandoverDstUserInfo, zh-cn 2025-12-12
     */
    getHandoverRecipient(
      args: operations["getHandoverRecipient"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetHandoverRecipientResponse>;
    list: {
      /**
       * List handovers and imports of users.
       *
       * Returns tasks with their states, one page at a time, optionally only those of one kind or in certain states. Continue until `nextCursor`
       * is absent: a page may be short or even empty before the end of the list.
       *
       * Observed in published values: The tasks in the published example are in the order of their creation, oldest first. Read as milliseconds since 1970, the cursor in the published example, 1723549107000, is 2024-08-13T11:38:27Z, the day after the last task shown was created.
       *
       * @param args.taskType (optional) Returns only tasks of this kind: `0` handover, `1` import. Only `0` is documented as a filter, although tasks of both kinds are returned. (one of `0`, `1`)
       * @param args.status (optional) Returns only tasks in these states: `0` new, `1` running, `2` succeeded, `3` failed. Not documented: how several values are written. Here the parameter is repeated; with one value, that is what the documented example has.
       * @param args.pageSize (optional) Number of tasks on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page. (format int64)
       * @returns One page of tasks.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/task/list`; api-koodrive/getTaskLIst, zh-cn, undated (2025-10-21 or later)
       */
      (
        args?: Immutable<NonNullable<operations["listTasks"]["parameters"]["query"]>>,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListTasksResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.tasks.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.taskType (optional) Returns only tasks of this kind: `0` handover, `1` import. Only `0` is documented as a filter, although tasks of both kinds are returned. (one of `0`, `1`)
       * @param args.status (optional) Returns only tasks in these states: `0` new, `1` running, `2` succeeded, `3` failed. Not documented: how several values are written. Here the parameter is repeated; with one value, that is what the documented example has.
       * @param args.pageSize (optional) Number of tasks on a page, at most 100. (at most 100; format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page. (format int64)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<Immutable<NonNullable<operations["listTasks"]["parameters"]["query"]>>, "pageCursor" | "pageSize">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<TaskListItem, void, undefined>;
    };
    /**
     * Get the result of an import of users.
     *
     * Returns how many users an import added, how many it could not add, and who these are. It is for tasks of `taskType` `1`, which
     * `tasks.create` starts.
     *
     * @param args.taskId (optional) The import's identifier, as `tasks.create` returned it. It is documented as optional, although nothing else says which import is meant. (at least 1 character; format int64)
     * @returns The result of the import.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/task/result`; api-koodrive/getTaskResult, zh-cn 2025-12-12
     */
    getResult(
      args?: NonNullable<operations["getTaskResult"]["parameters"]["query"]>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetTaskResultResponse>;
    /**
     * Get a task.
     *
     * Returns the state of a handover or an import of users, and an error code if it failed. `tasks.getResult` returns
     * what an import did with its users; its path, `/task/result`, also matches the path of this operation.
     *
     * @param args.taskId The task's identifier, as `tasks.create` returned it. (at least 1 character; format int64)
     * @returns The task.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/task/{taskId}`; api-koodrive/getTaskDetail, zh-cn, undated
     */
    get(
      args: operations["getTask"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetTaskResponse>;
  };
  /**
   * The audit log has an entry for every operation that adds, deletes or changes something in the tenant: who did it, when, from where,
   * and whether it succeeded. It has the operations of people and of machines.
   */
  readonly auditLogs: {
    list: {
      /**
       * Search the audit log.
       *
       * Returns one page of the tenant's audit log: who added, deleted or changed what, when, from which IP address, and whether it succeeded. The
       * log has the operations of people and of machines, including those that failed. In the console, only system administrators can see it.
       *
       * @param args.operTimeFrom (optional) Returns only operations from this time on, in ISO 8601, UTC, with milliseconds. (format date-time)
       * @param args.operTimeTo (optional) Returns only operations up to this time, in ISO 8601, UTC, with milliseconds. (format date-time)
       * @param args.operatorName (optional) Returns only operations by the operator with this account name.
       * @param args.operations (optional) The types of operations to return. Only one value is known: `GetUser`, an event in the user guide.
       * @param args.excludedOperations (optional) The types of operations to leave out. The values are those of `operations`.
       * @param args.operateResult (optional) Returns only operations with this result. Not documented: its values. The console distinguishes success from failure; the documented example has an empty string.
       * @param args.operatorIP (optional) Returns only operations that were made from this IP address.
       * @param args.pageInfo (optional) Which page to return and how large it may be.
       * @param args.sortInfo (optional) Order of the entries. When it is absent, the newest come first.
       * @returns One page of the log.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/auditlog`; api-koodrive/listAuditLogs, zh-cn 2025-12-12
       */
      (
        args?: Immutable<ListAuditLogsRequest>,
        options?: CallOptions<never>,
      ): Promise<ListAuditLogsResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.auditLogs.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageInfo.pageSize` says otherwise, until as many elements have come as `total` says, or a page is empty.
       *
       * Elements that are deleted during the walk make it skip others: collect first, then delete.
       *
       * @param args.operTimeFrom (optional) Returns only operations from this time on, in ISO 8601, UTC, with milliseconds. (format date-time)
       * @param args.operTimeTo (optional) Returns only operations up to this time, in ISO 8601, UTC, with milliseconds. (format date-time)
       * @param args.operatorName (optional) Returns only operations by the operator with this account name.
       * @param args.operations (optional) The types of operations to return. Only one value is known: `GetUser`, an event in the user guide.
       * @param args.excludedOperations (optional) The types of operations to leave out. The values are those of `operations`.
       * @param args.operateResult (optional) Returns only operations with this result. Not documented: its values. The console distinguishes success from failure; the documented example has an empty string.
       * @param args.operatorIP (optional) Returns only operations that were made from this IP address.
       * @param args.pageInfo (optional) Which page to return and how large it may be.
       * @param args.sortInfo (optional) Order of the entries. When it is absent, the newest come first.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<Immutable<ListAuditLogsRequest>, "pageInfo">,
        options?: AllOptions<never>,
      ): AsyncGenerator<AuditLogEntry, void, undefined>;
    };
  };
  /**
   * Content moderation marks files as normal, of low sensitivity or of high sensitivity. Files are identified by digest and size. These
   * operations are for whitelisted users only.
   */
  readonly moderation: {
    list: {
      /**
       * List files found sensitive by moderation.
       *
       * Returns the tenant's files that moderation found to be of low or high sensitivity, one page at a time. With `hasUrl`, each file comes with
       * its download address.
       *
       * The operation is for whitelisted users only, and for calls from an application's server.
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.pageSize (optional) Number of files on a page, at most 100, as a decimal string. (matches `^(\d{1,2}|100)$`; default `"100"`)
       * @param args.cursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.hasUrl (optional) Whether to return the download address of each file. (default `false`)
       * @returns One page of files found sensitive.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/audit`; api-koodrive/auditList, zh-cn 2025-12-12
       */
      (
        args?: NonNullable<operations["listModerationResults"]["parameters"]["query"]>,
        options?: CallOptions<"traceId" | "language">,
      ): Promise<ListModerationResultsResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.moderation.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of files on a page, at most 100, as a decimal string. (matches `^(\d{1,2}|100)$`; default `"100"`)
       * @param args.cursor (optional) Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
       * @param args.hasUrl (optional) Whether to return the download address of each file. (default `false`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<NonNullable<operations["listModerationResults"]["parameters"]["query"]>, "cursor" | "pageSize">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<ModerationResult, void, undefined>;
    };
    /**
     * Add or change moderation records.
     *
     * Stores the moderation results of files. If a file already has a record, the new one replaces it.
     *
     * The operation is for whitelisted users only, and for calls from an application's server.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.list (optional) The records. Always send this field. Not documented: whether it is mandatory.
     * @returns The records are stored.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/audit/batch`; api-koodrive/batchAudit, zh-cn 2025-12-12
     */
    batchCreate(
      args?: Immutable<BatchCreateModerationRecordsRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Get the moderation records of files.
     *
     * Returns the moderation records of the given files, which are identified by digest and size. Files that were never moderated are absent
     * from the response.
     *
     * The operation is for whitelisted users only, and for calls from an application's server.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.featureList (optional) The files, by digest and size. Always send this field. Not documented: whether it is mandatory.
     * @returns The records of those files that were moderated.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/audit/batchGet`; api-koodrive/batchGet, zh-cn 2025-12-12
     */
    batchGet(
      args?: Immutable<BatchGetModerationRecordsRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BatchGetModerationRecordsResponse>;
  };
  /**
   * Playback and search of audio and video files: the address of a transcoded file, and a search by what is said and shown in the files.
   */
  readonly media: {
    /**
     * Get the playback address of an audio or video file.
     *
     * Returns the address of the HLS playlist (m3u8) of a transcoded audio or video file, which a player can open.
     *
     * A success has the code `200`, not `0` as in other operations. A failure is documented as HTTP 400 with `error_code` `400` and `error_msg`:
     * the fields of a gateway error, with a code that the gateway does not have.
     *
     * @param args.fileId Identifier of the audio or video file to play. The file must exist in its space. (at least 1 character)
     * @returns The address of the playlist.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0 and 200.
     * @see `POST /koodrive/ose/v1/files/media/transcode/address`; api-koodrive/MediaTranscodeAddress, zh-cn 2025-12-12
     */
    getPlaybackAddress(
      args: GetPlaybackAddressRequest,
      options?: CallOptions<never>,
    ): Promise<GetPlaybackAddressResponse>;
    /**
     * Search audio and video files by content.
     *
     * Finds the audio and video files whose content best matches a word or phrase, each with a score.
     *
     * To get further results, repeat the call with the `cursor` and `isSearchTextCompleted` of the response before.
     *
     * @param args.keyword Words to search for: up to 17 Chinese characters, or up to 70 letters and digits. (1 to 70 characters)
     * @param args.count Number of results to return, 1 to 100. (1 to 100; format int32)
     * @param args.cursor (optional) Where further results begin: `cursor` of the response before. Absent in the first call.
     * @param args.isSearchTextCompleted (optional) Whether the search of spoken and written text is complete. Send `true` once a response has said so, and `false` or nothing before that. (default `false`)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The best matches.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/keyword/search/sku`; api-koodrive/IkeywordSearchSku, zh-cn 2025-12-12
     */
    search(
      args: operations["searchMedia"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["searchMedia"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<SearchMediaResponse>;
  };
  /**
   * What the AI service has found out about a video: its kinds, what is said in it, a summary, key frames and courseware. These are
   * results of `aiTasks`.
   */
  readonly videos: {
    listConversation: {
      /**
       * List what is said in a video.
       *
       * Lists the transcript of a video, piece by piece and page by page: who says what, and when.
       *
       * @param args.fileId Identifier of the video. (at least 1 character)
       * @param args.pageSize Number of pieces on a page, 1 to 100. (1 to 100; format int32)
       * @param args.cursor Where the page begins: `nextCursor` of the page before. The value for the first page is not documented; the obvious one to try is `0`. (format int64)
       * @param args.language (optional) Language of the transcript: `cn` Chinese, `en` English, `jp` Japanese, `kr` Korean. (one of `"cn"`, `"en"`, `"jp"`, `"kr"`)
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @returns A page of the transcript.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/aisaas/conversation/detail/{fileId}`; api-koodrive/IgetConversation, zh-cn 2025-12-12
       */
      (
        args: operations["listVideoConversation"]["parameters"]["path"] & operations["listVideoConversation"]["parameters"]["query"] & {
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["listVideoConversation"]["parameters"]["header"]>>["X-AIUser-Id"];
        },
        options?: CallOptions<"language">,
      ): Promise<ListVideoConversationResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.videos.listConversation.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.fileId Identifier of the video. (at least 1 character)
       * @param args.pageSize (optional) Number of pieces on a page, 1 to 100. (1 to 100; format int32)
       * @param args.cursor Where the page begins: `nextCursor` of the page before. The value for the first page is not documented; the obvious one to try is `0`. (format int64)
       * @param args.language (optional) Language of the transcript: `cn` Chinese, `en` English, `jp` Japanese, `kr` Korean. (one of `"cn"`, `"en"`, `"jp"`, `"kr"`)
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listVideoConversation"]["parameters"]["path"] & operations["listVideoConversation"]["parameters"]["query"] & {
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["listVideoConversation"]["parameters"]["header"]>>["X-AIUser-Id"];
        }, "pageSize">,
        options?: AllOptions<"language"> & CursorOptions<number>,
      ): AsyncGenerator<ConversationPart, void, undefined>;
    };
    /**
     * List the audio tracks of a video.
     *
     * Returns the audio tracks of a video. They are looked up by the AI task that processed it, which `aiTasks.create`
     * starts.
     *
     * @param args.taskId Identifier of the AI task that processed the video. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The audio tracks. Their fields are not documented.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/audioTrack/{taskId}`; api-koodrive/IlistAudioTrackInfo, zh-cn .md, undated
     */
    listAudioTracks(
      args: operations["listAudioTracks"]["parameters"]["path"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["listAudioTracks"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListAudioTracksResponse>;
    /**
     * List all kinds of video.
     *
     * Returns the kinds by which the AI service classifies videos, as one text. `videos.listByKind` takes one of
     * them.
     *
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The kinds.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/getVideoKindSetting`; api-koodrive/IgetVideoKindSetting, zh-cn 2025-12-12
     */
    listKinds(
      args?: {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["listVideoKinds"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListVideoKindsResponse>;
    listByKind: {
      /**
       * List the videos of a kind.
       *
       * Lists the videos to which the AI service has assigned one kind, page by page.
       *
       * @param args.kind Kind of the videos to list. It is sent as the Chinese word. (one of `"全部"`, `"电视剧"`, `"综艺"`, `"电影"`, `"动漫"`, `"少儿"`, `"纪录片"`, `"体育"`, `"游戏"`, `"课程"`, `"科技"`, `"生活"`)
       * @param args.cursor (optional) Where the page begins: `nextCursor` of the page before. Absent for the first page.
       * @param args.pageSize Number of videos on a page, 1 to 100. (1 to 100; format int32)
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @returns A page of videos.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/listVideoKind`; api-koodrive/IlistVideoKind, zh-cn 2025-12-12
       */
      (
        args: operations["listVideosByKind"]["parameters"]["query"] & {
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["listVideosByKind"]["parameters"]["header"]>>["X-AIUser-Id"];
        },
        options?: CallOptions<"language">,
      ): Promise<ListVideosByKindResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.videos.listByKind.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.kind Kind of the videos to list. It is sent as the Chinese word. (one of `"全部"`, `"电视剧"`, `"综艺"`, `"电影"`, `"动漫"`, `"少儿"`, `"纪录片"`, `"体育"`, `"游戏"`, `"课程"`, `"科技"`, `"生活"`)
       * @param args.cursor (optional) Where the page begins: `nextCursor` of the page before. Absent for the first page.
       * @param args.pageSize (optional) Number of videos on a page, 1 to 100. (1 to 100; format int32)
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listVideosByKind"]["parameters"]["query"] & {
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["listVideosByKind"]["parameters"]["header"]>>["X-AIUser-Id"];
        }, "cursor" | "pageSize">,
        options?: AllOptions<"language"> & CursorOptions<string>,
      ): AsyncGenerator<ClassifiedVideo, void, undefined>;
    };
    /**
     * Get the kinds of a video.
     *
     * Returns the kinds of video that the AI service has assigned to a video.
     *
     * @param args.fileId Identifier of the video. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The kinds of the video.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/queryVideoType`; api-koodrive/IqueryVideoType, zh-cn 2025-12-12
     */
    getKinds(
      args: operations["getVideoKinds"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["getVideoKinds"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetVideoKindsResponse>;
    /**
     * Get the courseware of a video.
     *
     * Returns addresses to download the slides that are shown in a video, such as a recorded lesson, as a presentation and as a PDF document.
     *
     * @param args.fileId Identifier of the video. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The download addresses.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/smartvideo/courseware`; api-koodrive/IGetCourseware, zh-cn 2025-12-12
     */
    getCourseware(
      args: operations["getVideoCourseware"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["getVideoCourseware"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetVideoCoursewareResponse>;
    /**
     * List the key frames of a video.
     *
     * Returns the pictures that the AI service has chosen to represent a video, each with the passage of the video that it represents.
     *
     * @param args.fileId Identifier of the video. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The key frames.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/smartvideo/keyframes`; api-koodrive/IGetKeyFrames, zh-cn 2025-12-12
     */
    listKeyFrames(
      args: operations["listVideoKeyFrames"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["listVideoKeyFrames"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListVideoKeyFramesResponse>;
    /**
     * Get the summary of a video.
     *
     * Returns the AI service's summary of a video: as a whole, by segments, and as an outline.
     *
     * @param args.fileId Identifier of the video. (at least 1 character)
     * @param args.language (optional) Language of the summary: `cn` Chinese, `en` English. (one of `"cn"`, `"en"`; default `"cn"`)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The summary.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/summary`; api-koodrive/IgetSummaryResult, zh-cn 2025-12-12
     */
    getSummary(
      args: operations["getVideoSummary"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["getVideoSummary"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetVideoSummaryResponse>;
  };
  /**
   * Subtitles that the AI service has made for a video, in Chinese or English, and the files that contain them.
   */
  readonly subtitles: {
    /**
     * List the subtitles of a video.
     *
     * Lists the subtitles of a video, each with its language and identifier. `subtitles.getVtt` returns one of them as
     * text; `subtitles.getDownloadUrls` returns addresses to download them from.
     *
     * @param args.videoId Identifier of the video. (at least 1 character)
     * @param args.lang (optional) Languages to return: `cn` Chinese, `en` English, or both, separated by a comma: `cn,en`. (matches `^(cn|en)(,(cn|en))?$`)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The subtitles.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/subtitle`; api-koodrive/IGetVideoSubtitle, zh-cn 2025-12-12
     */
    list(
      args: operations["listSubtitles"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["listSubtitles"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListSubtitlesResponse>;
    /**
     * Get a subtitle as WebVTT.
     *
     * Returns one subtitle of a video as a WebVTT file. The response is plain text, not JSON, so it has no `code` and `msg`.
     * `subtitles.list` returns the languages and identifiers of a video's subtitles.
     *
     * @param args.videoId Identifier of the video. (at least 1 character)
     * @param args.lang Language of the subtitle: `cn` Chinese, `en` English. Only one can be sent. (one of `"cn"`, `"en"`)
     * @param args.subtitleId Identifier of the subtitle, from `subtitles.list`. It was called `subtitle_id` before. (at least 1 character; format int64)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The subtitle as a WebVTT file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/subtitle/generate`; api-koodrive/IGenerateVideoSubtitle, zh-cn .md, undated (later than 2025-12-12)
     */
    getVtt(
      args: operations["getSubtitleVtt"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["getSubtitleVtt"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<string>;
    /**
     * Get download addresses of subtitles.
     *
     * Returns a download address for each subtitle file of a video, or only for those in one language, in one format, or of one subtitle. The
     * operation only reads, although it is a POST. Its arguments are in the query, and there is no body.
     *
     * @param args.videoId Identifier of the video. (at least 1 character)
     * @param args.lang (optional) Languages to return: `cn` Chinese, `en` English, or both, separated by a comma: `cn,en`. (matches `^(cn|en)(,(cn|en))?$`)
     * @param args.subtitleType (optional) Format of the subtitle files: `VTT` WebVTT, `SRT` SubRip, `ASS` Advanced SubStation Alpha. When it is absent, all formats are returned. (one of `"VTT"`, `"SRT"`, `"ASS"`)
     * @param args.subtitleId (optional) Identifier of a subtitle, from `subtitles.list`. When it is absent, all subtitles are returned. (at least 1 character; format int64)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The download addresses.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/subtitle/requestObsUrl`; api-koodrive/RequestVideoSubtitleObsUrl, zh-cn .md, undated (later than 2025-12-12)
     */
    getDownloadUrls(
      args: operations["getSubtitleDownloadUrls"]["parameters"]["query"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["getSubtitleDownloadUrls"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetSubtitleDownloadUrlsResponse>;
  };
  /**
   * An AI task processes an audio or video file: it transcribes, summarizes or classifies it, or makes it searchable. It runs in the
   * background and can be retried. The operations of `videos` and `subtitles` return what it has found out
   * about a video.
   */
  readonly aiTasks: {
    /**
     * Start an AI task for an audio or video file.
     *
     * Starts the processing of an audio or video file by the AI service. `taskType` says what it does, such as transcription, classification or
     * search. The service fetches the file from `downloadUrl`.
     *
     * The task runs in the background; `aiTasks.get` returns its state.
     *
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @param args.downloadUrl (optional) Address that the service fetches the file from.
     * @param args.taskId (optional) Identifier for the new task, 32 random characters. When it is mandatory is not documented. (at least 1 character)
     * @param args.expiredAt (optional) When `downloadUrl` stops working, in milliseconds since 1970-01-01T00:00Z. (format int64; in ms)
     * @param args.subtitle (optional) Address of a subtitle file that belongs to the audio or video.
     * @param args.taskType Type of processing. The values are not documented for this field; tasks have `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of videos. (format int32)
     * @param args.mediaType Kind of the file: `0` video, `1` audio. (one of `0`, `1`)
     * @param args.fileSuffix Extension of the file's name, without the dot. (at least 1 character)
     * @param args.subType (optional) Subtype of the task. Its values are not documented. (format int32)
     * @param args.extInfo (optional) Further settings, as text. The format is not documented.
     * @param args.language (optional) Target language. Its values are not documented; summaries and subtitles have `cn` and `en`.
     * @returns The task was started.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/process/media`; api-koodrive/ImediaHandle, zh-cn, undated (2025-10 or later)
     */
    create(
      args: {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["createAiTask"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & CreateAiTaskRequest,
      options?: CallOptions<never>,
    ): Promise<CreateAiTaskResponse>;
    /**
     * Retry an AI task.
     *
     * Starts all types of processing in an AI task again. `aiTasks.retryByType` starts only one of them again, and
     * can take a new download address.
     *
     * @param args.taskId Identifier of the task to retry, as `aiTasks.create` returned it. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The task was started again.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/retry/task/{taskId}`; api-koodrive/ItaskRetry, zh-cn .md, undated
     */
    retry(
      args: operations["retryAiTask"]["parameters"]["path"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["retryAiTask"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<RetryAiTaskResponse>;
    /**
     * Retry one type of processing of an AI task.
     *
     * Starts one type of processing in an AI task again. Send a new `downloadUrl` if the old address has expired.
     *
     * @param args.taskId Identifier of the task to retry. The published example has the identifier of a file here. (at least 1 character)
     * @param args.taskType Type of processing to retry: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of videos. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @param args.downloadUrl (optional) Address that the service fetches the video from.
     * @param args.subtitle (optional) Address of a subtitle file that belongs to the video.
     * @param args.mediaType Kind of the file: `0` video, `1` audio. (one of `0`, `1`)
     * @param args.fileSuffix (optional) Extension of the file's name, without the dot.
     * @returns The processing was started again.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/retry/task/{taskId}/taskType/{taskType}`; api-koodrive/TaskRetry, zh-cn, undated (2025-10 or later)
     */
    retryByType(
      args: operations["retryAiTaskByType"]["parameters"]["path"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["retryAiTaskByType"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & RetryAiTaskByTypeRequest,
      options?: CallOptions<"language">,
    ): Promise<BasicResponse>;
    list: {
      /**
       * List AI tasks.
       *
       * Lists AI tasks page by page, each with its state, its type and the reason if it failed. `aiTasks.create` starts a
       * task.
       *
       * @param args.pageSize Number of tasks on a page, 1 to 100. (1 to 100; format int32)
       * @param args.cursor Where the page begins: `nextCursor` of the page before. The value for the first page is not documented; the obvious one to try is `0`. (format int64)
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @returns A page of tasks.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/aisaas/task`; api-koodrive/IgetTaskList, zh-cn 2025-12-12
       */
      (
        args: operations["listAiTasks"]["parameters"]["query"] & {
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["listAiTasks"]["parameters"]["header"]>>["X-AIUser-Id"];
        },
        options?: CallOptions<never>,
      ): Promise<ListAiTasksResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.aiTasks.list.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageSize` says otherwise, until a response has no `nextCursor`.
       *
       * @param args.pageSize (optional) Number of tasks on a page, 1 to 100. (1 to 100; format int32)
       * @param args.cursor Where the page begins: `nextCursor` of the page before. The value for the first page is not documented; the obvious one to try is `0`. (format int64)
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listAiTasks"]["parameters"]["query"] & {
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["listAiTasks"]["parameters"]["header"]>>["X-AIUser-Id"];
        }, "pageSize">,
        options?: AllOptions<never> & CursorOptions<number>,
      ): AsyncGenerator<AiTask, void, undefined>;
    };
    /**
     * Get an AI task.
     *
     * Returns the state of an AI task. The response has a list, presumably with one entry for each type of processing;
     * `aiTasks.getByType` returns a single entry.
     *
     * @param args.taskId Identifier of the task, as `aiTasks.create` returned it. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The task, as a list of entries.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/aisaas/task/{taskId}`; api-koodrive/IgetTaskStatus, zh-cn 2025-12-12
     */
    get(
      args: operations["getAiTask"]["parameters"]["path"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["getAiTask"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<never>,
    ): Promise<GetAiTaskResponse>;
    /**
     * Get one type of processing of an AI task.
     *
     * Returns the state of one type of processing in an AI task. `aiTasks.get` returns all types.
     *
     * @param args.taskId Identifier of the task, as `aiTasks.create` returned it. (at least 1 character)
     * @param args.taskType Type of processing, as text: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of videos. (at least 1 character)
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @returns The task, for this type of processing.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/aisaas/task/{taskId}/{taskType}`; api-koodrive/IgetTaskStatusByType, zh-cn 2025-12-12
     */
    getByType(
      args: operations["getAiTaskByType"]["parameters"]["path"] & {
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["getAiTaskByType"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<never>,
    ): Promise<GetAiTaskByTypeResponse>;
    /**
     * Announce files to the AI service.
     *
     * Tells the AI service which files are new or have changed, so that it sorts them.
     *
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @param args.changedFileInfoList (optional) The files that the AI service should sort.
     * @returns The files were announced.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/fileresource/ai/notice`; api-koodrive/AiFileResourceNotice, zh-cn 2025-12-12
     */
    notifyChangedFiles(
      args?: Immutable<{
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["notifyChangedFiles"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & NotifyChangedFilesRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * A search of pictures by text. An application sends each picture to the AI service, with its time and place; a search then finds the
   * pictures that match a description in words.
   */
  readonly pictures: {
    /**
     * Extract the features of a picture.
     *
     * Lets the AI service analyze a picture, so that `pictures.search` can find it by text. The service fetches the
     * picture from `fileUrl`.
     *
     * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
     * @param args.sendType (optional) How the picture is sent: `1` as an address, `2` as base64 text, `3` as information on the file, `4` as a path in shared storage. Only `1` is supported so far. (one of `1`, `2`, `3`, `4`)
     * @param args.fileUrl (optional) Address that the service fetches the picture from.
     * @param args.fileInfo (optional) What is known about the picture, for searches. A published example has one object instead of a list.
     * @param args.requestId (optional) Identifier of the request, judging by the name. It is not documented, but a published example has it.
     * @param args.base64 (optional) The picture as base64 text, for `sendType` `2`, judging by the name. It is not documented, but a published example has it.
     * @param args.userId (optional) Identifier of the user who owns the picture, judging by the name. It is not documented, but a published example has it.
     * @param args.fileId (optional) Identifier under which the picture is found later, judging by the name. It is not documented, but a published example has it.
     * @returns The picture was accepted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/picture/feature/extract`; api-koodrive/IExtractPictureFeature, zh-cn 2025-12-12
     */
    extractFeatures(
      args?: Immutable<{
        /**
         * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
         * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
         *
         * At least 1 character.
         */
        aiUserId?: Required<NonNullable<operations["extractPictureFeatures"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & ExtractPictureFeaturesRequest>,
      options?: CallOptions<"language">,
    ): Promise<ExtractPictureFeaturesResponse>;
    search: {
      /**
       * Search pictures by text.
       *
       * Finds the pictures that match a text: by what they show, by time and place, by labels of things, or by names of people and their
       * relations. The service recognizes only what a picture shows. Everything else is matched against what the application has sent with its
       * pictures: time and place by `pictures.extractFeatures`.
       *
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @param args.query (optional) Text to search for.
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortType (optional) Order of the pictures: `1` latest first, `2` earliest first, `3` best match first. `1` and `2` go by the time when the picture was taken or, if that is unknown, uploaded. (one of `1`, `2`, `3`; default `1`)
       * @returns A page of pictures.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/aisaas/picture/intelligentsearch`; api-koodrive/IIntelligentsearchPicture, zh-cn 2025-12-12
       */
      (
        args?: {
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["searchPictures"]["parameters"]["header"]>>["X-AIUser-Id"];
        } & SearchPicturesRequest,
        options?: CallOptions<"language">,
      ): Promise<SearchPicturesResponse>;
      /**
       * Every element of the list: `for await (const element of koodrive.pictures.search.all(…))`.
       *
       * Goes from page to page, each one call, for 100 elements unless `pageInfo.pageSize` says otherwise, until a response has no `nextPageCursor`.
       *
       * @param args.aiUserId (optional) The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent, this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed. (at least 1 character)
       * @param args.query (optional) Text to search for.
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortType (optional) Order of the pictures: `1` latest first, `2` earliest first, `3` best match first. `1` and `2` go by the time when the picture was taken or, if that is unknown, uploaded. (one of `1`, `2`, `3`; default `1`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<{
          /**
           * The identifier of the user on whose behalf the call is made. AI operations take it as an alternative to `X-User-Id`; if both are sent,
           * this one wins. Calls with an app signature already name a user, in `X-User-Id`. Not documented: whether this header has to be signed.
           *
           * At least 1 character.
           */
          aiUserId?: Required<NonNullable<operations["searchPictures"]["parameters"]["header"]>>["X-AIUser-Id"];
        } & SearchPicturesRequest, "pageInfo">,
        options?: AllOptions<"language"> & CursorOptions<string>,
      ): AsyncGenerator<FoundPicture, void, undefined>;
    };
  };
}

/** Methods that document the access token of an application, by resource. */
export interface AppMethods {
  spaces: "listUsers" | "listByOwner";
  permissions: "batchUpdate" | "getInitial" | "list";
  permissionTemplates: "setInitial" | "batchGet" | "create" | "delete" | "update" | "list" | "getUsage" | "setStatus";
  moderation: "list" | "batchCreate" | "batchGet";
}

/** Methods that take an access token alone, by resource. */
export interface TokenMethods {
  sessions: "validate" | "delete" | "refresh";
  jsSdk: "get";
}

/** Methods that need no credentials, by resource. */
export interface PublicMethods {
  shareLinks: "getDownloadLinkPublic" | "listFilesPublic" | "getInfoPublic" | "verifyExtractCodePublic" | "visitPublic";
  sessions: "create" | "getAuthCodeUrl";
}

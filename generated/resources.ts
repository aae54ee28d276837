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
   * A space is a storage area with an owner and a capacity in GB. Its type says who owns it: `0` a department, `1` an individual,
   * `2` a group. A tenant's purchased capacity is divided over the three types, then over the spaces of each type.
   */
  readonly spaces: {
    /**
     * Get allocated and total capacity by space type.
     *
     * Returns, for each type of space, how much capacity the tenant has and how much of it is allocated to spaces, in GB. The difference is
     * what `spaces.transferUnallocated` can move to other types. By the user guide, capacity is split 6:2:2
     * between departments, individuals and groups when it is bought.
     *
     * @returns The allocation of each space type.
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
     * Moves capacity that is not yet allocated from one type of space to others. By the user guide only system administrators with a yearly or
     * monthly package can do so; the console accepts multiples of 10 GB and gives departments and groups no more than is pending.
     *
     * **Each call moves the capacity again.** After a call whose outcome is unknown, look at
     * `spaces.getAllocation` before repeating it.
     *
     * @param args.originType Type of space that gives capacity: `0` department, `1` individual, `2` group. (one of `0`, `1`, `2`)
     * @param args.target The types of space that receive capacity, and how much each receives.
     * @returns The capacity is moved.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/space/allocation/transfer`; api-koodrive/TransferUnallocatedSpace, zh-cn 2025-12-12
     */
    transferUnallocated(
      args: Immutable<TransferUnallocatedSpaceRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Get several spaces at once.
     *
     * Returns the spaces of one type that an owner has. Despite its name the operation takes one owner at a time.
     *
     * **Browsers cannot call it.** The arguments are documented as the JSON body of a GET request. HTTP gives such a body no meaning, and the
     * Fetch standard forbids it, so that an HTTP client without fetch is needed. `spaces.get` and
     * `spaces.listByOwner` give the same answers and take their arguments in the URL.
     *
     * @param args.ownerId Identifier of the owner of the spaces. Documented as that of a user, though `type` also admits departments and groups. (format int64)
     * @param args.type Type of the owner, as text: `0` a department, `1` an individual, `2` a group. (one of `"0"`, `"1"`, `"2"`)
     * @param args.containerId (optional) The space to return. Needed for type `1` when the user has several individual spaces.
     * @returns The spaces of the owner.
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
     * Returns a space by its own identifier, without its owner. Meant for calls from servers only.
     *
     * @param args.containerId Identifier of the space.
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
       * Returns departments page by page, each with the space that it owns. Departments without a space are listed too, with their identifiers and
       * name only.
       *
       * @param args.offset Number of departments to skip, from 0. (at least 0; format int32)
       * @param args.limit Largest number of departments to return, 1 to 100. (1 to 100; format int32)
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
       * @param args.offset (optional) Number of departments to skip, from 0. (at least 0; format int32)
       * @param args.limit (optional) Largest number of departments to return, 1 to 100. (1 to 100; format int32)
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
     * `addGroupUsers` names the members and what each of them may do. Check `failedList` even if `code` is `0`: it says what failed, presumably
     * members that could not be added. By the user guide, files of a group space can neither be shared outside the group nor be marked as
     * favorites.
     *
     * @param args.name Name of the space, unique among the group spaces of the same creator. Up to 30 characters, none of them `< > | : " * ? / \`; neither `.` nor `..`. (up to 30 characters)
     * @param args.userIds (optional) Users to add as members. Documented in 2024 only; use `addGroupUsers` instead, which also gives each member permissions. A group has up to 200 members. (up to 200 elements)
     * @param args.iconUrl (optional) Picture of the space. The published value is `1`, so it need not be a URL; presumably it then names a built-in picture.
     * @param args.capacity (optional) Capacity in GB. When it is absent, the service decides. The console gives a new group space 10 GB, or the default set for the enterprise, which is a whole number of GB from 1 to a fifth of the storage bought. (at least 1; format int32; in GB)
     * @param args.addGroupUsers (optional) Members to add, each with their permissions; up to 200, the most that a group can have. Documented as mandatory since 2025, yet absent from every published request. (up to 200 elements)
     * @returns The group and its space are created; `failedList` has what failed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/space/group`; api-koodrive/CreateGroupSpace, zh-cn, undated (2025-10 or later)
     */
    createGroup(
      args: Immutable<CreateGroupSpaceRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateGroupSpaceResponse>;
    /**
     * Dismiss a group space.
     *
     * Dismisses a group together with its space, the reverse of `spaces.createGroup`. The spaces of departments and
     * individuals are deleted with `spaces.delete`.
     *
     * @param args.groupId Identifier of the group to dismiss, not of its space. `spaces.listTeams` gives it as `id`. (format int64)
     * @returns The group space is dismissed.
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
       * Returns the group spaces of the whole enterprise page by page, with figures about all of them: how many groups there are and may be,
       * and how much capacity they have and may have. Only administrators of the tenant may call it; the caller's own team spaces are listed by
       * `spaces.listTeams`.
       *
       * @param args.offset Number of groups to skip, from 0. (at least 0; format int32)
       * @param args.limit Largest number of groups to return, 1 to 100. (1 to 100; format int32)
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
       * @param args.offset (optional) Number of groups to skip, from 0. (at least 0; format int32)
       * @param args.limit (optional) Largest number of groups to return, 1 to 100. (1 to 100; format int32)
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
       * List the team spaces of the caller.
       *
       * Returns the team spaces that the caller can use, page by page: those of departments and those of groups, whether the caller owns or joined
       * them. Administrators list the group spaces of everybody with `spaces.listGroups`.
       *
       * @param args.offset Number of spaces to skip, from 0. (at least 0; format int32)
       * @param args.limit Largest number of spaces to return, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of team spaces and of their owners.
       * @param args.teamType (optional) Kind of spaces to return: `0` those of departments, `1` those that the caller owns, `2` those that the caller joined. All kinds when it is absent. (one of `0`, `1`, `2`)
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
       * @param args.offset (optional) Number of spaces to skip, from 0. (at least 0; format int32)
       * @param args.limit (optional) Largest number of spaces to return, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names of team spaces and of their owners.
       * @param args.teamType (optional) Kind of spaces to return: `0` those of departments, `1` those that the caller owns, `2` those that the caller joined. All kinds when it is absent. (one of `0`, `1`, `2`)
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
     * Returns sums over all spaces of the tenant: how much is allocated, the capacity in total, and how much of it is used.
     *
     * Lists of operations published since 2025-12 no longer name this one. `subscription.getUsage` and
     * `spaces.getAllocation` report similar figures.
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
       * Returns usage figures page by page, one entry for each size (quota) of the spaces that have been allocated: their capacity in total, and
       * how much of it is used.
       *
       * @param args.limit (optional) Largest number of entries to return. Neither a range nor a default is published. (format int32)
       * @param args.offset (optional) Number of entries to skip. Neither a range nor a default is published. (format int32)
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
       * @param args.limit (optional) Largest number of entries to return. Neither a range nor a default is published. (format int32)
       * @param args.offset (optional) Number of entries to skip. Neither a range nor a default is published. (format int32)
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
       * Get the space usage of given users.
       *
       * Returns the quota of each user asked for, how much of it is used, and the period in which it is valid. Although it is sent as POST, the
       * operation changes nothing.
       *
       * @param args.userIds (optional) The users whose usage to return. What the service returns without them is not published. The carrier edition allows 1 to 50 elements.
       * @param args.limit (optional) Largest number of entries to return. Neither a range nor a default is published. (format int32)
       * @param args.offset (optional) Number of entries to skip. Neither a range nor a default is published. (format int32)
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
       * @param args.userIds (optional) The users whose usage to return. What the service returns without them is not published. The carrier edition allows 1 to 50 elements.
       * @param args.limit (optional) Largest number of entries to return. Neither a range nor a default is published. (format int32)
       * @param args.offset (optional) Number of entries to skip. Neither a range nor a default is published. (format int32)
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
       * Returns users page by page, each with the user's individual space. Without `deptId` a system administrator gets the users of the whole
       * organization, a department administrator those of the administrator's own department.
       *
       * It takes an application's access token or an app signature; the published request shows a token of the form of a user's.
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.deptId (optional) Department whose users to list. When it is absent, a system administrator gets the whole organization and a department administrator the administrator's own department. (format int64)
       * @param args.isDirect (optional) Whether to list only direct members of the department, not those of departments below it. (default `false`)
       * @param args.offset Number of users to skip, from 0. (at least 0; format int32)
       * @param args.limit Largest number of users to return, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names and mobile numbers of users.
       * @param args.spaceStatus (optional) State of the spaces to list, presumably `0` normal and `1` disabled as in `spaces.update`. No values are published for this list.
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
       * @param args.deptId (optional) Department whose users to list. When it is absent, a system administrator gets the whole organization and a department administrator the administrator's own department. (format int64)
       * @param args.isDirect (optional) Whether to list only direct members of the department, not those of departments below it. (default `false`)
       * @param args.offset (optional) Number of users to skip, from 0. (at least 0; format int32)
       * @param args.limit (optional) Largest number of users to return, 1 to 100. (1 to 100; format int32)
       * @param args.keyWord (optional) Text to search for in the names and mobile numbers of users.
       * @param args.spaceStatus (optional) State of the spaces to list, presumably `0` normal and `1` disabled as in `spaces.update`. No values are published for this list.
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
     * Returns the space of a department, a user or a group: its state, its capacity, how much of that is used, and its top folders.
     *
     * A user can have several individual spaces; `containerId` then says which one to return. To list them, call
     * `spaces.listByOwner`. `spaces.getById` finds a space without its owner.
     *
     * @param args.ownerId Identifier of the owner of the space, a department (type `0`), a user (type `1`) or a group (type `2`). (format int64)
     * @param args.type Type of the owner: `0` a department, `1` an individual, `2` a group. The carrier edition allows only `1`. (one of `0`, `1`, `2`)
     * @param args.containerId (optional) The space to return. Needed for type `1` when the user has several individual spaces.
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
     * Disabling a space (status `1`) keeps its files but forbids access to them, and shares of them stop working.
     *
     * @param args.ownerId Identifier of the owner of the space, a department (type `0`) or a user (type `1`). (format int64)
     * @param args.status (optional) New state of the space: `0` normal (allocated and usable), `1` disabled (allocated, access forbidden). (one of `"0"`, `"1"`)
     * @param args.capacity (optional) New capacity in GB, as text, at least 1. The console refuses to go below what the space already uses. The carrier edition allows values from 1 to 104857600. (in GB)
     * @param args.type Type of the owner: `0` a department, `1` an individual. Group spaces cannot be changed with this operation. The carrier edition allows only `1`. (one of `0`, `1`)
     * @param args.containerId (optional) The space to change, presumably needed for a user who has several individual spaces, as in `spaces.get`.
     * @returns The space is changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `PUT /koodrive/ose/v1/space/{ownerId}`; api-koodrive/UpdateSpace, zh-cn 2025-12-12
     */
    update(
      args: operations["updateSpace"]["parameters"]["path"] & UpdateSpaceRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Create a space for an owner.
     *
     * Allocates a space to a department or a user. Type `2`, group, is listed too, but groups get their spaces with
     * `spaces.createGroup`.
     *
     * The console allocates a space only to departments that have none, at least 1 GB, and never more than the enterprise has left to allocate.
     *
     * `data` is documented, but absent from every published response. Read the space with `spaces.get` when it is missing.
     *
     * @param args.ownerId Identifier of the owner that gets the space, a department (type `0`) or a user (type `1`). (format int64)
     * @param args.capacity Capacity in GB, as text, at least 1. The console grants no more than the enterprise has left to allocate. (in GB)
     * @param args.type Type of the owner: `0` a department, `1` an individual, `2` a group. (one of `0`, `1`, `2`)
     * @param args.capabilities (optional) What users may do in the space. When it is absent, the service decides; the defaults are not published.
     * @returns The space is created.
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
     * Deletes the space of a department or a user. Group spaces are dismissed with `spaces.deleteGroup`.
     *
     * A user can have several individual spaces through third-party integration; `containerId` then says which one to delete.
     *
     * @param args.ownerId Identifier of the owner of the space, a department (type `0`) or a user (type `1`). (format int64)
     * @param args.type Type of the owner: `0` a department, `1` an individual. The carrier edition allows only `1`. (one of `0`, `1`)
     * @param args.containerId (optional) The space to delete. Needed when the user has several individual spaces.
     * @returns The space is deleted.
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
     * It takes an application's access token or an app signature, and neither `X-Traceid` nor `language`.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.ownerId Identifier of the owner of the spaces. Documented as that of a user, though `type` also admits departments and groups. (format int64)
     * @param args.type (optional) Type of the spaces to return: `0` department, `1` individual, `2` group. All types when it is absent. (one of `0`, `1`, `2`)
     * @returns The spaces of the owner.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v2/space/{ownerId}`; api-koodrive/GetSpaceV2, zh-cn 2025-12-12
     */
    listByOwner(
      args: operations["listSpacesByOwner"]["parameters"]["path"] & NonNullable<operations["listSpacesByOwner"]["parameters"]["query"]>,
      options?: CallOptions<never>,
    ): Promise<ListSpacesByOwnerResponse>;
  };
  /**
   * Files and folders, each in one space. A file is uploaded in parts: create it, send each part to its address, complete the upload.
   * Downloads go through addresses too. What is deleted stays in the recycle bin of its space until that is emptied.
   */
  readonly files: {
    /**
     * Create a folder.
     *
     * Creates a folder in the root of a space or in another folder. Folders nest up to 30 levels deep: one at level 30 takes files, but no
     * folders.
     *
     * `renameMode` says what happens if the name is taken. Hidden folders and smart folders are for whitelisted users.
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.createdTime (optional) When the folder was created, ISO 8601 with milliseconds and `Z`. (format date-time)
     * @param args.description (optional) Description of the folder, up to 512 characters without emoji. (up to 512 characters)
     * @param args.mimeType (optional) Media type of the folder, `application/vnd.huawei-apps.folder`.
     * @param args.editedTime (optional) When the folder was last changed, presumably in the format of `createdTime`. It may be empty.
     * @param args.fileName Name of the folder: 1 to 250 characters, none of `< > | : " * ? /`, neither `.` nor `..`. Renaming and the console also refuse `\`. (up to 250 characters)
     * @param args.fileType Type of what is created, always `10`, a folder. (one of `"10"`)
     * @param args.parentFolder (optional) Folder in which to create it. Only the first element counts; without one the folder is created in the root of the space.
     * @param args.containerId Space in which to create the folder.
     * @param args.renameMode (optional) What happens if the name is taken in the folder: `2` appends a timestamp to the name, `3` lets the operation fail. (one of `2`, `3`)
     * @param args.hidden (optional) Whether the folder is hidden. For whitelisted users only.
     * @param args.smartFolderAttr (optional) Attributes that make the folder a smart folder. For whitelisted users only.
     * @returns The folder was created.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/directory`; api-koodrive/createDirectory, zh-cn 2025-12-12
     */
    createDirectory(
      args: Immutable<{
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["createDirectory"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateDirectoryRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateDirectoryResponse>;
    /**
     * Make the thumbnail of a document.
     *
     * Starts a task that makes the thumbnail of a document. `portal.listRecent` takes a size of such thumbnails as
     * `usage`. These extensions are supported, and no others:
     *
     * - pdf
     * - docx, doc, dot, wps, wpt, dotx, docm, dotm, wpss, rtf
     * - pptx, ppt, pot, potx, pps, ppsx, dps, dpt, pptm, potm, ppsm, dpss
     * - xls, xlt, xlsx, et, ett, xltx, xlsb, xlsm, xltm, ets
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.fileId The document or video.
     * @param args.containerId Space that the file is in.
     * @param args.userId User of the thumbnail, presumably the one who makes the call. (format int64)
     * @returns The service has begun to make the thumbnail.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/document/thumbnail`; api-koodrive/createThumbnailTask, zh-cn .md, undated
     */
    createDocumentThumbnail(
      args: {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
       * `syncDirectories.listChanges` tells what changes. A walk begins at the same `parentFileId` on each page.
       *
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How the files are sorted. Only by name, size, time of creation or time of the last change, `sortType` `1` to `4`.
       * @param args.containerId Space that the folder is in.
       * @param args.parentFileId Folder below which everything is listed, `root` for the root of the space. Send the same folder for each page.
       * @param args.type (optional) Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.includeHidden (optional) Whether to list hidden files too. (default `false`)
       * @returns A page of files; `nextCursor` leads to the next.
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
       * @param args.sortInfo (optional) How the files are sorted. Only by name, size, time of creation or time of the last change, `sortType` `1` to `4`.
       * @param args.containerId Space that the folder is in.
       * @param args.parentFileId Folder below which everything is listed, `root` for the root of the space. Send the same folder for each page.
       * @param args.type (optional) Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
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
     * The last step of an upload: the service joins the parts and checks the file, against `sha256` too if that is sent. Only then is the upload
     * complete. The parts are not listed again; `files.create` describes the steps before.
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.fileId The file being uploaded, the `fileId` that `files.create` returned.
     * @param args.sha256 (optional) SHA-256 digest of the whole file, for the service to check it, presumably as 64 lower-case hexadecimal digits.
     * @returns The file is complete.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/complete`; api-koodrive/completeFile, zh-cn, undated (2025-12 layout)
     */
    completeUpload(
      args: {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["completeUpload"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CompleteUploadRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Create a file to upload.
     *
     * The first step of an upload. It announces a file of up to 200 GB and the parts in which it will be sent, and returns an upload address for
     * each part. The steps of an upload:
     *
     * 1. Create the file with this operation. Keep the `fileId`, and match the addresses with the parts by `partNumber`.
     * 2. Send the bytes of each part to its `uploadUrl` with PUT, without KooDrive headers. `Content-Length` must be the announced `partSize`;
     *    an address is valid for 3600 seconds in the published examples.
     * 3. Get addresses of parts that were not announced here from `files.getUploadUrls`, presumably also those of parts
     *    whose address has expired.
     * 4. Call `files.completeUpload`. The file is complete only after it.
     *
     * Two outcomes end the upload at once: `rapidUpload` is `true` if the service has this content already, and the upload is complete; `exist`
     * is `true` if the folder has the same file, and nothing was created.
     *
     * Parts have 5 MiB to 5 GiB, the last may have less. They may be sent in parallel if each has its `partOffset`, each but the first its
     * `hashCtx`, and each but the last a length that is a multiple of 64 bytes, the block of SHA-256.
     *
     * ### Instant upload
     *
     * Send `sha256` and `proofCode` together; the service then need not receive content that it has. `proofCode` proves that the caller has the
     * file itself. It is computed from the credentials of the request and eight bytes of the file:
     *
     * 1. Take the value of the header `X-User-Id` if the request is authenticated by an app signature, otherwise the whole value of the header
     *    `Authorization`. Its SHA-256 digest, as 64 lower-case hexadecimal digits, is the seed.
     * 2. Take the SHA-256 digest of these 64 digits as text. Read its last 8 bytes as a big-endian integer and clear the top bit, which leaves
     *    63 bits. The remainder of its division by the file's size in bytes is the start. It needs integers of 64 bits: a JavaScript number is
     *    not exact enough, a `BigInt` is.
     * 3. Take 8 bytes of the file from the start on, or those up to its end if they are fewer. Their SHA-256 digest, as 64 lower-case
     *    hexadecimal digits, is the `proofCode`.
     *
     * A file of 0 bytes needs none. A vector of ours, not a published one: `X-User-Id` is 1605107117323346560, the file has 1000 bytes and its
     * byte number i is i modulo 256. The seed is b49969a1e6258020f293de17b6c0171921c4fc124fbcb9fdd5f6a4a947879b00, the start 940, and the
     * `proofCode` 871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f.
     *
     * ### File types by extension
     *
     * The caller chooses `fileType`. The service counts these extensions in the types:
     *
     * | `fileType` | Extensions |
     * |---|---|
     * | `15` image | bmp, ilbm, png, gif, jpeg, jpg, webp |
     * | `20` video | avi, mpeg, mpg, divx, xvid, rm, rmvb, mov, qt, asf, wmv, navi, vob, 3gp, mp4, flv, avs, mkv, ogm, ts, tp, nsv |
     * | `26` Word document | txt, rtf, doc, docx, docm, odt, dot, dotm, dotx |
     * | `27` Excel workbook | xls, xlsx, xlsm, xlsb, xml, xltx, xltm, xlt, prn, dif, slk, xlam, xla, csv, ods, sxc |
     * | `28` PowerPoint presentation | ppt, pptx, pptm, potx, potm, pot, ppsx, ppsm, pps, ppam; there may be more |
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.createdTime (optional) When the file was created, ISO 8601 in whole seconds with `Z`. (format date-time)
     * @param args.description (optional) Description of the file, up to 512 characters. (up to 512 characters)
     * @param args.mimeType (optional) Media type of the content.
     * @param args.fileName Name of a file or folder: 1 to 250 characters, none of `< > | : " * ? /`, neither `.` nor `..`. Renaming and the console also refuse `\`, so it is best avoided. Emoji are allowed. (up to 250 characters)
     * @param args.fileType Type of the file, which the caller chooses: `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. `files.create` lists the extensions of each type.
     * @param args.parentFolder Folder to put the file in, `root` for the root of the space. Only the first element counts.
     * @param args.sha256 (optional) SHA-256 digest of the whole file, presumably as 64 lower-case hexadecimal digits. Together with `proofCode` it makes an instant upload possible.
     * @param args.length Size of the file in bytes, at most 200 GB. (0 to 214748364800; format int64; in bytes)
     * @param args.uploadMode How the content is sent: `multipart`, in parts, is the only mode. (one of `"multipart"`)
     * @param args.uploadType Kind of upload: `1` in parts. `0`, an ordinary upload, and `2`, one of a version, are not supported yet. (one of `0`, `1`, `2`)
     * @param args.autoRename What happens if the name is taken in the folder: `2` appends a timestamp to the name, `3` lets the operation fail, `4` creates nothing if the SHA-256 digest is the same too and otherwise appends a timestamp. (one of `2`, `3`, `4`)
     * @param args.multiParts (optional) The parts in which the file will be sent.
     * @param args.containerId Space to put the file in.
     * @param args.preHash (optional) SHA-256 digest of the first 1 KB of the file, presumably as 64 lower-case hexadecimal digits.
     * @param args.proofCode (optional) Proof that the caller has the file and not only its digest, 64 lower-case hexadecimal digits. Needed with `sha256`, unless `length` is 0. It depends on the credentials of the request; `files.create` says how it is computed.
     * @param args.hidden (optional) Whether the file is hidden. For whitelisted users only.
     * @returns The file was announced, or was there already.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/create`; api-koodrive/createFile, zh-cn 2025-12-12
     */
    create(
      args: Immutable<{
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["createFile"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateFileRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateFileResponse>;
    /**
     * Get download addresses of files.
     *
     * Returns a download address for each of up to 100 files of one space. The files are fetched from these addresses, not from KooDrive.
     *
     * A file that cannot be downloaded does not fail the call: it has a `code` of its own, and `batchCode` says how many succeeded. Mind that
     * `1`, not `0`, means that all did.
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.containerId Space that the files are in.
     * @param args.fileIds The files, up to 100. (up to 100 elements)
     * @returns An entry for each file; see `batchCode` and the `code` of each.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/download`; api-koodrive/getDownLoadUrl, zh-cn 2025-12-12
     */
    getDownloadUrls(
      args: Immutable<{
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["getDownloadUrls"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & GetDownloadUrlsRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetDownloadUrlsResponse>;
    /**
     * Get upload addresses for parts of a file.
     *
     * Returns an upload address for each of the parts named. It is for parts that `files.create` was not told of, and
     * presumably for those whose address has expired: an address is valid for 3600 seconds in the published examples. The bytes of a part are
     * sent to its address with PUT.
     *
     * In a parallel upload each part has its `partOffset`, each but the first its `hashCtx`, and each but the last a length that is a multiple
     * of 64 bytes. The response repeats what was sent.
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.fileId The file being uploaded, the `fileId` that `files.create` returned.
     * @param args.multiParts The parts that need an address, each with its number and length, in a parallel upload also offset and SHA-256 state.
     * @returns The parts asked for, with their addresses.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/multipart/uploadUrl`; api-koodrive/uploadUrl, zh-cn 2025-12-12
     */
    getUploadUrls(
      args: Immutable<{
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["getUploadUrls"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & GetUploadUrlsRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetUploadUrlsResponse>;
    /**
     * Get the path of a file.
     *
     * Returns where a file or folder is: the names and the identifiers of all folders from the root of its space down to itself.
     *
     * @param args.fileId The file or folder.
     * @param args.containerId Space that the file is in.
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @returns The path of the file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/files/path`; api-koodrive/GetFullPath, zh-cn 2025-12-12
     */
    getFullPath(
      args: operations["getFullPath"]["parameters"]["query"] & {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["getFullPath"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      },
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetFullPathResponse>;
    /**
     * Empty the recycle bin of a space.
     *
     * Starts to delete every file in the recycle bin of a space for good. The service works on it in the background: the response says only that
     * it has begun, and names no job that could be watched. Until a file is deleted it counts towards the used capacity.
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.container Space whose recycle bin is emptied.
     * @param args.containerId (optional) The same space again. The reference has called the field `containerId` since 2024 in its examples and `container` in its newer tables; it is safest to send both with the same value.
     * @returns The service has begun to empty the recycle bin.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/recycle`; api-koodrive/clearRecycleFile, zh-cn 2025-12-12
     */
    clearRecycleBin(
      args: {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["clearRecycleBin"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & ClearRecycleBinRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Rename a file or folder.
     *
     * Gives a file or folder another name. `renameMode` says what happens if the name is taken in its folder. The response does not say which
     * name the file has got in the end; `files.get` does.
     *
     * @param args.fileId The file or folder to rename.
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.containerId Space that the file is in. The carrier edition allows at most 64 characters.
     * @param args.name New name: 1 to 250 characters, none of `< > | : " * ? / \`, neither `.` nor `..`. (up to 250 characters)
     * @param args.renameMode What happens if the name is taken in the folder: `2` appends a timestamp to the name, `3` lets the operation fail. (one of `2`, `3`)
     * @returns The file has another name.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/rename/{fileId}`; api-koodrive/renameFile, zh-cn 2025-12-12
     */
    rename(
      args: operations["renameFile"]["parameters"]["path"] & {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
       * what is in the spaces of their own teams, tenant administrators what is in any team space of the tenant.
       *
       * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
       * @param args.searchType Where to search: `personal` the caller's individual space, `team` team spaces. (one of `"personal"`, `"team"`)
       * @param args.pageInfo Which page of the results to return.
       * @param args.filter (optional) Conditions that all results meet.
       * @param args.sortInfo (optional) How the results are sorted. A direction very likely belongs here too, under a name that is not published.
       * @param args.recycled (optional) Whether to search the recycle bin: `true` searches it alone, `false` everything else. (default `false`)
       * @param args.recursived (optional) Whether to search the folders below the parent folder too. The misspelling is the service's. (default `false`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @returns A page of results; `nextPageCursor` leads to the next.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/files/search`; api-koodrive/Search, zh-cn 2025-12-12
       */
      (
        args: {
          /**
           * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
       * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
       * @param args.searchType Where to search: `personal` the caller's individual space, `team` team spaces. (one of `"personal"`, `"team"`)
       * @param args.pageInfo (optional) Which page of the results to return.
       * @param args.filter (optional) Conditions that all results meet.
       * @param args.sortInfo (optional) How the results are sorted. A direction very likely belongs here too, under a name that is not published.
       * @param args.recycled (optional) Whether to search the recycle bin: `true` searches it alone, `false` everything else. (default `false`)
       * @param args.recursived (optional) Whether to search the folders below the parent folder too. The misspelling is the service's. (default `false`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<{
          /**
           * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
           */
          shareFolderId?: Required<NonNullable<operations["searchFiles"]["parameters"]["header"]>>["x-hw-share-folder-id"];
        } & SearchFilesRequest, "pageInfo">,
        options?: AllOptions<"traceId" | "language"> & CursorOptions<string>,
      ): AsyncGenerator<FoundFile, void, undefined>;
    };
    /**
     * Count what is in a folder.
     *
     * Counts the folders and files in a folder and adds up the sizes of the files, at all levels or only directly in the folder. Filters
     * restrict what is counted.
     *
     * @param args.fileId The folder to count in, `root` for the root of the space.
     * @param args.containerId Space that the folder is in.
     * @param args.recursive (optional) `true` counts all levels, `false` only what is directly in the folder. The first level of the recycle bin cannot be counted alone. (default `true`)
     * @param args.includeDirCount (optional) Whether to count folders. (default `true`)
     * @param args.includeFileCount (optional) Whether to count files. (default `true`)
     * @param args.includeTotalSize (optional) Whether to add up the sizes of the files. (default `true`)
     * @param args.type (optional) What to count: `1` files, `2` folders. Both if left out. (one of `1`, `2`)
     * @param args.extensions (optional) Extensions of the files to count, up to 100, separated by commas and in upper or lower case. They do not restrict the folders.
     * @param args.categorys (optional) Types of the files to count, up to 100, separated by commas: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. `files.create` lists the extensions of each type. The misspelling is the service's.
     * @param args.hidden (optional) `true` counts only hidden files, `false` only those that are not hidden. Both if left out.
     * @param args.isRecycled (optional) `true` counts the files that were deleted together with the folder, in the root the whole recycle bin; `false` only files that are not in the recycle bin. If left out, the state of the folder decides: presumably as `true` for a folder in the recycle bin and as `false` for any other.
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @returns The statistics of the folder.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/files/statsDir`; api-koodrive/StatsDir, zh-cn, undated (2026)
     */
    getStatistics(
      args: operations["getDirectoryStatistics"]["parameters"]["query"] & {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["getDirectoryStatistics"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      },
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetDirectoryStatisticsResponse>;
    /**
     * Get the details of a file or folder.
     *
     * Returns what the service knows of one file or folder: its names, times, owners, size and content, and what the caller may do with it. It
     * only reads, although it is a POST with a body.
     *
     * @param args.fileId The file or folder.
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.containerId Space that the file is in.
     * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
     * @returns The details of the file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/files/{fileId}/detail`; api-koodrive/getFile, zh-cn 2025-12-12
     */
    get(
      args: operations["getFile"]["parameters"]["path"] & {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["getFile"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & GetFileRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetFileResponse>;
    listTeam: {
      /**
       * List files in a department's or group's space.
       *
       * Lists what is directly in a folder of a team space, or what is in its recycle bin, page by page. The team is a department or, with
       * `team_type` `2`, a group.
       *
       * @param args.groupId The team, a department (`team_type` `0`) or a group (`team_type` `2`). (format int64)
       * @param args.type What to list: `0` the space, `1` its recycle bin. (one of `"0"`, `"1"`)
       * @param args.team_type (optional) What the team is: `0` a department, `2` a group. (one of `0`, `2`; default `0`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How the files are sorted.
       * @param args.containerId The department's or group's space to list.
       * @param args.parentFileId Folder to list: its identifier, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one. The carrier edition allows at most 64 characters.
       * @param args.fileType (optional) Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @param args.hidden (optional) Whether to list hidden files. For whitelisted users only.
       * @returns A page of files; `nextCursor` leads to the next.
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
       * @param args.groupId The team, a department (`team_type` `0`) or a group (`team_type` `2`). (format int64)
       * @param args.type What to list: `0` the space, `1` its recycle bin. (one of `"0"`, `"1"`)
       * @param args.team_type (optional) What the team is: `0` a department, `2` a group. (one of `0`, `2`; default `0`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How the files are sorted.
       * @param args.containerId The department's or group's space to list.
       * @param args.parentFileId Folder to list: its identifier, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one. The carrier edition allows at most 64 characters.
       * @param args.fileType (optional) Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
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
       * Lists what is directly in a folder of the caller's individual space, or what is in its recycle bin, page by page.
       *
       * @param args.type What to list: `0` the space, `1` its recycle bin. (one of `"0"`, `"1"`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How the files are sorted.
       * @param args.containerId The individual space to list. The carrier edition allows at most 64 characters.
       * @param args.parentFileId Folder to list: its identifier, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one. The carrier edition allows at most 64 characters.
       * @param args.fileType (optional) Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
       * @returns A page of files; `nextCursor` leads to the next.
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
       * @param args.type What to list: `0` the space, `1` its recycle bin. (one of `"0"`, `"1"`)
       * @param args.pageInfo (optional) Which page to return.
       * @param args.sortInfo (optional) How the files are sorted.
       * @param args.containerId The individual space to list. The carrier edition allows at most 64 characters.
       * @param args.parentFileId Folder to list: its identifier, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one. The carrier edition allows at most 64 characters.
       * @param args.fileType (optional) Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`. The carrier edition allows at most 300 characters.
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
     * Make the thumbnail of a video.
     *
     * Starts a task that makes the thumbnail of a video. `portal.listRecent` takes a size of such thumbnails as
     * `usage`. These extensions are supported, and no others: avi, mpeg, mpg, dat, divx, xvid, rm, rmvb, mov, qt, asf, wmv, vob, 3gp, mp4, flv,
     * avs, mkv, ts, tp, nsv, swf, navi, ogm, webm.
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.fileId The document or video.
     * @param args.containerId Space that the file is in.
     * @param args.userId User of the thumbnail, presumably the one who makes the call. (format int64)
     * @returns The service has begun to make the thumbnail.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/video/thumbnail`; api-koodrive/createVideoThumbnailTask, zh-cn 2026-04-10
     */
    createVideoThumbnail(
      args: {
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["createVideoThumbnail"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateThumbnailRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * A file keeps its earlier contents as versions. A new one is uploaded in parts like a file; earlier ones can be restored, kept for good
   * or deleted. A version's identifier is the asset's and the version's, joined by a dot.
   */
  readonly fileVersions: {
    /**
     * Complete the upload of a new version of a file.
     *
     * Ends an upload that `fileVersions.create` began: the service joins the parts and checks the content. The
     * version exists only then.
     *
     * The request does not name a version; `fileId` alone says which upload is meant.
     *
     * @param args.fileId The file whose new version has been uploaded.
     * @param args.sha256 (optional) SHA-256 digest of the whole content, by which the service checks what it received.
     * @returns The version is complete.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/completeRevision`; api-koodrive/completeFileRevision, zh-cn 2025-12-12
     */
    complete(
      args: CompleteFileVersionRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
    /**
     * Begin the upload of a new version of a file.
     *
     * Prepares the upload of new content for an existing file. This is the first of three steps: create the version, send its parts, and
     * complete it with `fileVersions.complete`. The file keeps its name and its folder.
     *
     * The service supports only `uploadType` 1 with `uploadMode` `multipart`. Beside `sha256` it demands `proofCode`.
     *
     * @param args.createdTime (optional) When the content was created, in ISO 8601, in UTC and whole seconds. (format date-time)
     * @param args.fileId The file that gets a new version.
     * @param args.keepPolicy (optional) How long the version is kept: `0` until the service clears it by its rules, `1` for good. (one of `0`, `1`)
     * @param args.mimeType (optional) Media type of the content.
     * @param args.sha256 (optional) SHA-256 digest of the whole content. Send `proofCode` beside it.
     * @param args.length Size of the content in bytes, at most 200 GB. (0 to 214748364800; format int64; in bytes)
     * @param args.uploadMode How the content is sent: `multipart`, in parts. (one of `"multipart"`)
     * @param args.uploadType Kind of upload: `1` in parts. The service does not support `0` (in one piece) and `2` (versioned) yet. (one of `0`, `1`, `2`)
     * @param args.multiParts (optional) The parts in which the content will be sent.
     * @param args.preHash (optional) SHA-256 digest of the first kilobyte of the content.
     * @param args.proofCode (optional) Proves that the caller has the content, and not only its `sha256`: the service computes the same value from its own copy. Mandatory beside `sha256` unless the content is empty. It depends on the credentials, so make it anew for each request: 1. `seed` is the SHA-256 digest of the value of the header X-User-Id if the request is signed with an app ID, else of the value of the header Authorization. 2. `n` is the SHA-256 digest of `seed`, of which the last 8 bytes are read as a big-endian integer without its highest bit. `start` is the remainder of `n` divided by `length`. 3. `proofCode` is the SHA-256 digest of the 8 bytes of the content that begin at `start`, or of those up to its end if it has fewer. `seed` and `proofCode` are written as 64 lower-case hexadecimal digits. The example belongs to the user 1605107117323346560 and a content of 1000 bytes, of which byte i is i mod 256; its `start` is 940.
     * @param args.containerId The space that holds the file.
     * @returns The upload is prepared. Only the result is described; other fields are likely.
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
     * Deletes a version that newer ones have replaced. The newest version of a file cannot be deleted.
     *
     * @param args.containerId The space that holds the file.
     * @param args.fileId The file that has the version.
     * @param args.revisionId Identifier of a version of a file, made of the identifiers of the asset and of the version with a dot between them.
     * @returns The version is deleted.
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
     * Returns the properties of one version of a file: its number and size, when and why it was made, and whether it is kept for good.
     *
     * @param args.containerId The space that holds the file.
     * @param args.fileId The file that has the version.
     * @param args.revisionId Identifier of a version of a file, made of the identifiers of the asset and of the version with a dot between them.
     * @param args.urlType (optional) From where the download address has to be reachable: `1` from outside, `2` from inside the service's network. (one of `1`, `2`; default `1`)
     * @param args.fields (optional) Which fields of a version to return: `*`, all of them, is the only value supported. (one of `"*"`; default `"*"`)
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
       * Returns the versions of a file a page at a time, newest first. The list has no download addresses;
       * `fileVersions.get` returns one.
       *
       * @param args.pageInfo (optional) Which page of the versions to return.
       * @param args.containerId The space that holds the file.
       * @param args.fileId The file whose versions are listed.
       * @param args.fields (optional) Which fields of a version to return: `*`, all of them, is the only value supported. (one of `"*"`; default `"*"`)
       * @returns A page of the versions.
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
       * @param args.pageInfo (optional) Which page of the versions to return.
       * @param args.containerId The space that holds the file.
       * @param args.fileId The file whose versions are listed.
       * @param args.fields (optional) Which fields of a version to return: `*`, all of them, is the only value supported. (one of `"*"`; default `"*"`)
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
     * Makes the content of an earlier version the newest version of the file. That version has `createReason` 2.
     *
     * @param args.containerId The space that holds the file.
     * @param args.fileId The file that has the version.
     * @param args.revisionId Identifier of a version of a file, made of the identifiers of the asset and of the version with a dot between them.
     * @returns The version is restored.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/restoreRevision`; api-koodrive/restoreRevision, zh-cn 2025-12-12
     */
    restore(
      args: FileVersionRequest,
      options?: CallOptions<"traceId">,
    ): Promise<BasicResponse>;
    /**
     * Keep a version of a file, or stop keeping it.
     *
     * Sets whether a version of a file is kept for good or may be cleared by the service. Nothing else of a version can be changed.
     *
     * @param args.containerId The space that holds the file.
     * @param args.fileId The file that has the version.
     * @param args.revisionId Identifier of a version of a file, made of the identifiers of the asset and of the version with a dot between them.
     * @param args.keepForever Whether the version is kept for good: `true` keeps it, `false` lets the service clear it by its rules.
     * @returns The version is changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/revision/updateRevision`; api-koodrive/updateRevision, zh-cn 2025-12-12
     */
    update(
      args: UpdateFileVersionRequest,
      options?: CallOptions<"traceId">,
    ): Promise<BasicResponse>;
  };
  /**
   * An archive is a compressed file in a space. Its content can be listed without unpacking it, at once or as a task of the service.
   */
  readonly archives: {
    /**
     * List the content of an archive.
     *
     * Lists the files and folders inside an archive without unpacking it. The console does so for archives of the kinds zip, 7z and rar.
     *
     * Either the list comes at once in `data.uncompressedFileList`, or a task of the service makes it and `data` has `taskId` and `progress`
     * instead. The task is very probably a job: ask `jobs.get` for it, whose answer has a list of the same name.
     *
     * @param args.containerId Space that the archive is in.
     * @param args.fileId The archive.
     * @param args.pwd (optional) Password of an encrypted archive, in plain text. Listing one without it fails, presumably; leave it out for an archive without a password.
     * @returns The content of the archive, or the task that makes the listing.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/archive/listFile`; api-koodrive/listFile, zh-cn, undated (2025 layout)
     */
    list(
      args: ListArchiveEntriesRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<ListArchiveEntriesResponse>;
  };
  /**
   * A synchronization directory is a folder that devices keep in step with a folder of their own. A device gets a
   * `syncDirectories.getStartCursor`, reads the whole content once (`files.listDescendants`), and from then on only
   * `syncDirectories.listChanges`, which it keeps to go on from there.
   */
  readonly syncDirectories: {
    /**
     * Close a synchronization directory.
     *
     * Ends the synchronization of a directory that `syncDirectories.create` made.
     *
     * @param args.container The space that holds the directory.
     * @param args.syncDirId Identifier of a synchronization directory, the `fileId` that `syncDirectories.create` returned.
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
     * To create one, send `fileName`, and if needed `parentFolder` and `hidden`. To turn a folder into one, send its `fileId` and none of these
     * three.
     *
     * How a device keeps up with a synchronization directory:
     *
     * 1. Create it, and keep its `fileId`.
     * 2. Get a cursor from `syncDirectories.getStartCursor` and keep it.
     * 3. Read once all that the directory contains, with `files.listDescendants`.
     * 4. Read what has changed since, with `syncDirectories.listChanges` from the cursor, and keep the newest
     *    `nextCursor`. Repeat this step from there, also after a restart.
     *
     * Getting the cursor before the content means that nothing that changes in between is missed; a change may be seen twice. No page describes
     * this sequence: it follows from what the operations take and return.
     *
     * @param args.container The space that holds the directory.
     * @param args.fileName (optional) Name of the directory to create. Mandatory unless `fileId` is sent, not allowed beside it. If the root already has a folder of this name, that folder becomes the synchronization directory.
     * @param args.hidden (optional) Whether the directory to create is hidden. Not allowed beside `fileId`. (default `false`)
     * @param args.parentFolder (optional) Identifier of the folder to create the directory in; left out, the root of the space. The names `root` and `sbox` are not accepted. Not allowed beside `fileId`.
     * @param args.fileId (optional) The existing folder to turn into a synchronization directory. Excludes `fileName`, `hidden` and `parentFolder`.
     * @returns The synchronization directory, new or already there.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/syncDir/create`; api-koodrive/createSyncDir, zh-cn 2025-12-12
     */
    create(
      args: CreateSyncDirectoryRequest,
      options?: CallOptions<"traceId">,
    ): Promise<CreateSyncDirectoryResponse>;
    /**
     * Get the first cursor of a synchronization directory.
     *
     * Returns the cursor for a device's first call of `syncDirectories.listChanges`. Get it before reading
     * what the directory contains (`files.listDescendants`), so that no change in between is missed. Later calls go on from the `nextCursor` of
     * the page before.
     *
     * @param args.container The space that holds the directory.
     * @param args.fileId Identifier of a synchronization directory, the `fileId` that `syncDirectories.create` returned.
     * @returns The first cursor.
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
       * Returns what has changed in a synchronization directory since a cursor, a page at a time, so that a device can catch up. The first cursor
       * comes from `syncDirectories.getStartCursor`, the next ones are `nextCursor` of the page before, while
       * `hasMore` is `true`.
       *
       * Keep the newest `nextCursor` once the changes before it are applied: the next look for changes goes on from there. If the last page has
       * none, keep the cursor it was asked with.
       *
       * @param args.container The space that holds the directory.
       * @param args.syncDirId Identifier of a synchronization directory, the `fileId` that `syncDirectories.create` returned.
       * @param args.deviceId The device that wants to catch up.
       * @param args.cursor Where to begin: `startCursor` of `syncDirectories.getStartCursor` in a device's first call, then `nextCursor` of the page before.
       * @param args.pageSize Most changes to return in one page. Mandatory, although a value for leaving it out is documented, 10. (1 to 100; format int32)
       * @returns A page of the changes.
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
       * @param args.container The space that holds the directory.
       * @param args.syncDirId Identifier of a synchronization directory, the `fileId` that `syncDirectories.create` returned.
       * @param args.deviceId The device that wants to catch up.
       * @param args.cursor Where to begin: `startCursor` of `syncDirectories.getStartCursor` in a device's first call, then `nextCursor` of the page before.
       * @param args.pageSize (optional) Most changes to return in one page. Mandatory, although a value for leaving it out is documented, 10. (1 to 100; format int32)
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
   * A favorite is a file or folder that the caller has starred, to find it again. Favorites are listed by the time of starring; files that
   * are deleted drop out.
   */
  readonly favorites: {
    /**
     * Add files to the favorites or remove them.
     *
     * Adds up to 100 files to the caller's favorites, or removes them, as `starred` says. Each file has a result of its own in
     * `subResponseList`, and `status` sums them up: the call as a whole can succeed although files failed.
     *
     * By the user guide, files in group spaces cannot be favorites.
     *
     * @param args.starred `true` adds the files to the favorites, `false` removes them.
     * @param args.subRequestList The files, at most 100. None may be listed twice. (up to 100 elements)
     * @returns Each file was tried; `status` says whether all, some or none succeeded.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/star/batch`; api-koodrive/batchStarFile, zh-cn 2025-12-12
     */
    update(
      args: Immutable<UpdateFavoritesRequest>,
      options?: CallOptions<"traceId">,
    ): Promise<UpdateFavoritesResponse>;
    list: {
      /**
       * List favorite files.
       *
       * Lists the caller's favorites a page at a time. A page can hold fewer files than asked for, also in the middle of the list; only the last
       * page has no `nextCursor`.
       *
       * Favorites whose files have been deleted are removed when they are met, and `autoDeleted` counts them.
       *
       * @param args.pageSize (optional) Most files to return in one page. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. Left out for the first page.
       * @param args.sortType (optional) What to sort by: `1` the time when the file became a favorite. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Order of the list: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.fileType (optional) Only files of this category: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Size of the thumbnails of images, as an image processing command of the Object Storage Service. The carrier edition fits them into 128 by 128 pixels if it is left out, `image/resize,m_lfit,h_128,w_128`.
       * @returns A page of the favorites.
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
       * @param args.pageSize (optional) Most files to return in one page. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. Left out for the first page.
       * @param args.sortType (optional) What to sort by: `1` the time when the file became a favorite. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Order of the list: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.fileType (optional) Only files of this category: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. (one of `"10"`, `"11"`, `"15"`, `"20"`, `"26"`, `"27"`, `"28"`, `"30"`, `"35"`, `"40"`, `"45"`)
       * @param args.imageProcess (optional) Size of the thumbnails of images, as an image processing command of the Object Storage Service. The carrier edition fits them into 128 by 128 pixels if it is left out, `image/resize,m_lfit,h_128,w_128`.
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
   * The collaboration portal is the caller's view of what goes on: what others have shared with them, and which files they visited lately.
   * It only reads.
   */
  readonly portal: {
    /**
     * List the files that the caller used recently.
     *
     * Lists which files the caller viewed, edited, shared, saved or uploaded lately, all at once: there are no pages.
     *
     * @param args.imageProcess (optional) Size of the thumbnails of images, as an image processing command of the Object Storage Service. The carrier edition fits them into 128 by 128 pixels if it is left out, `image/resize,m_lfit,h_128,w_128`.
     * @param args.usage (optional) Which thumbnail of documents and videos to return, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail` or `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
     * @returns What the caller did recently.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/access`; api-koodrive/ListRecentlyAccess, zh-cn 2025-12-12
     */
    listRecent(
      args?: NonNullable<operations["listRecentFiles"]["parameters"]["query"]>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<ListRecentFilesResponse>;
    listRelated: {
      /**
       * List what others shared with the caller.
       *
       * Lists what other users did that concerns the caller, with the files, a page at a time. So far that is sharing alone. A page can hold fewer
       * records than asked for, also in the middle of the list; only the last page has no `nextCursor`.
       *
       * @param args.pageSize (optional) Most records to return in one page. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. `0` or left out for the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: `1` the time when the other user did it. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Order of the list: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Only records whose display name resembles this text.
       * @param args.relatedType (optional) Which records to return: `0` or left out all, `1` those of shares with the caller. (one of `"0"`, `"1"`)
       * @param args.imageProcess (optional) Size of the thumbnails of images, as an image processing command of the Object Storage Service.
       * @param args.usage (optional) Which thumbnail of documents and videos to return, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail` or `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @returns A page of the records.
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
       * @param args.pageSize (optional) Most records to return in one page. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. `0` or left out for the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by: `1` the time when the other user did it. (one of `1`; default `1`)
       * @param args.sortDirection (optional) Order of the list: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Only records whose display name resembles this text.
       * @param args.relatedType (optional) Which records to return: `0` or left out all, `1` those of shares with the caller. (one of `"0"`, `"1"`)
       * @param args.imageProcess (optional) Size of the thumbnails of images, as an image processing command of the Object Storage Service.
       * @param args.usage (optional) Which thumbnail of documents and videos to return, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail` or `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
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
   * A share gives people access to files through a link, for a number of days, optionally behind an eight-character extract code.
   */
  readonly shares: {
    list: {
      /**
       * List the caller's shares.
       *
       * Returns the caller's shares a page at a time, newest first unless asked otherwise. An entry is one act of sharing, whether it shared one
       * file or several. Go on until `nextCursor` is absent: a page may hold fewer shares than asked for.
       *
       * @param args.pageSize (optional) Largest number of shares on a page, at most 100. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by. `4`, the time of sharing, is the only value. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Direction of the order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares with a matching display name. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier edition has the default `image/resize,m_lfit,h_128,w_128`.
       * @param args.usage (optional) Size of the thumbnails of documents and videos: `minThumbnail` is the smallest, followed by `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @returns One page of shares, and where the next begins.
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
       * @param args.pageSize (optional) Largest number of shares on a page, at most 100. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by. `4`, the time of sharing, is the only value. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Direction of the order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares with a matching display name. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier edition has the default `image/resize,m_lfit,h_128,w_128`.
       * @param args.usage (optional) Size of the thumbnails of documents and videos: `minThumbnail` is the smallest, followed by `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
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
     * whitelisted users only), all users of the enterprise (`2`), or the departments, groups and users that are named (`3`).
     *
     * Every call makes another share. `shareLink` has what to pass on to the people shared with: the link, its short code and the extract code.
     * According to the user guide, files of group spaces cannot be shared outside the group.
     *
     * @param args.scope Who may open the share: `1` anyone with the link (for whitelisted users only), `2` all users of the enterprise, `3` only the departments, groups and users that are named here. (one of `1`, `2`, `3`)
     * @param args.deptIds (optional) The departments to share with, by ID. The console takes up to 50 at a time.
     * @param args.groupIds (optional) The user groups to share with, by ID. The console takes up to 50 at a time.
     * @param args.userIds (optional) The users to share with, by ID. The console takes up to 500 at a time.
     * @param args.phoneNumbers (optional) The users to share with, by mobile number. Only for services that businesses resell to consumers.
     * @param args.fileIds The files and folders to share, all from the same space. The carrier edition allows 1 to 100 elements.
     * @param args.containerId The space that holds the files.
     * @param args.permission (optional) What visitors may do with the shared files. The service announces it for a later version; in the console, downloading is the only right that can be granted.
     * @param args.extractCode (optional) Extract code to protect the share with, eight letters and digits. The console proposes one when the user asks for a password, which it offers for scope `2` alone. (8 characters)
     * @param args.expireTime (optional) When the share is to end, ISO 8601 in UTC with milliseconds as in `shares.update`; the carrier edition writes `yyyy-MM-dd HH:mm:ss` instead. Whether this or `validDays` wins is not published. (format date-time)
     * @param args.comment (optional) Message to the people shared with. The console takes up to 50 characters. The carrier edition allows at most 511 characters.
     * @param args.validDays How many days the share is valid, 1 to 365. (1 to 365; format int32; in days)
     * @param args.expiredType (optional) How the share expires. No values are published, and the newest pages no longer have the field.
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
     * Ends up to 100 of the caller's shares. Each share has its own result in `subResponseList`; check these even when `code` is `0`.
     *
     * @param args.shareIds (optional) The shares to cancel, at most 100. Always send it; only the carrier edition marks it as mandatory. The carrier edition allows at least 1 element. (up to 100 elements)
     * @returns The request was handled; `subResponseList` has the result for each share.
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
     * Returns one of the caller's shares with its link, its extract code, its state, and the departments, groups and users it is shared with.
     * For a share that the caller has received, see `sharedWithMe.get`.
     *
     * @param args.shareId The share, by the `shareId` that `shares.create` or `shares.list` returned. (format int64)
     * @returns The share and the people it is shared with.
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
     * Changes with whom one of the caller's shares is shared, how long it is valid, its extract code and its message. The shared files and the
     * scope cannot be changed.
     *
     * `validDays` is mandatory; send `0` to leave the validity as it is.
     *
     * @param args.shareId The share to change, by the `shareId` that `shares.create` or `shares.list` returned. (format int64)
     * @param args.deptIds (optional) The departments to share with, by ID.
     * @param args.groupIds (optional) The user groups to share with, by ID.
     * @param args.userIds (optional) The users to share with, by ID.
     * @param args.permission (optional) What visitors may do with the shared files from now on. The service announces it for a later version.
     * @param args.expireTime (optional) When the share is to end, ISO 8601 in UTC with milliseconds. How it goes together with `validDays`, which is always sent, is not published, not even for `0`. (format date-time)
     * @param args.extractCode (optional) New extract code, eight letters and digits that visitors must enter to open the share. (8 characters)
     * @param args.comment (optional) New message to the people shared with.
     * @param args.validDays How many days the share is valid, 0 to 365; from when they count is not published. `0` leaves the validity as it is. (0 to 365; format int32; in days)
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
   * The shares that others have made for the caller: list them, look at one, leave them. The files are reached through
   * `shareLinks`.
   */
  readonly sharedWithMe: {
    /**
     * Leave received shares.
     *
     * Takes the caller out of shares that others have made. Each share has its own result in `subResponseList`; check these even when
     * `code` is `0`.
     *
     * @param args.shareIds (optional) The received shares to leave. Always send it; pages since 2025 mark it as mandatory, those of 2024 as optional.
     * @returns The request was handled; `subResponseList` has the result for each share.
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
       * Returns the shares that others have made for the caller, a page at a time, newest first unless asked otherwise. Go on until `nextCursor`
       * is absent: a page may hold fewer shares than asked for.
       *
       * @param args.pageSize (optional) Largest number of shares on a page, at most 100. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by. `4`, the time of sharing, is the only value. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Direction of the order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares with a matching display name. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
       * @returns One page of received shares, and where the next begins.
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
       * @param args.pageSize (optional) Largest number of shares on a page, at most 100. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page. (default `"0"`)
       * @param args.sortType (optional) What to sort by. `4`, the time of sharing, is the only value. (one of `4`; default `4`)
       * @param args.sortDirection (optional) Direction of the order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.displayName (optional) Returns only shares with a matching display name. The match is fuzzy.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
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
     * Returns a share that somebody else has made for the caller: its link, its owner and its state. With whom else it is shared is not
     * told; the owner sees that with `shares.get`.
     *
     * @param args.shareId The received share, by the `shareId` that `sharedWithMe.list` returned. (format int64)
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
   * What visitors of a share do with its link: look at it, prove its extract code, list its files, download them or save them to a space
   * of their own. The operations whose names end in Public are for whitelisted users; all but the two on tasks need no credentials.
   */
  readonly shareLinks: {
    /**
     * Get the download link of a shared file.
     *
     * Returns an address to download one file of a share from. A share with an extract code needs `kdstoken` from
     * `shareLinks.verifyExtractCode`. To download several files at once, pack them with
     * `shareLinks.createTask`.
     *
     * @param args.shareId The share that the file belongs to, `shareId` of `shareLinks.getInfo`. (format int64)
     * @param args.fileId The file to download, `id` of an element of `shareLinks.listFiles`.
     * @param args.kdstoken (optional) Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it out or send an empty text.
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
       * Returns the files and folders of a share, or of one of its folders, page by page, with what a visitor may know of the share. Follow
       * `nextCursor` to the end: a page may hold fewer files than were asked for.
       *
       * A share with an extract code needs `kdstoken` from `shareLinks.verifyExtractCode`. With `refreshCount` each call counts
       * as a view of the share; send it with the first page only.
       *
       * @param args.shortUrl Short code of the share, the last part of its link. Operations of `shareLinks`, such as `shareLinks.visit`, identify the share by it.
       * @param args.parentFolder (optional) Folder of the share to list. Leave it out for the top level of the share.
       * @param args.pageSize (optional) Files a page, at most 100. Any page may hold fewer. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it out or send an empty text.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share.
       * @param args.fileName (optional) Name of the files to list.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier edition of `shareLinks.listFilesPublic` uses `image/resize,m_lfit,h_128,w_128` when it is left out.
       * @returns A page of files, and the cursor of the next.
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
       * @param args.shortUrl Short code of the share, the last part of its link. Operations of `shareLinks`, such as `shareLinks.visit`, identify the share by it.
       * @param args.parentFolder (optional) Folder of the share to list. Leave it out for the top level of the share.
       * @param args.pageSize (optional) Files a page, at most 100. Any page may hold fewer. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it out or send an empty text.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share.
       * @param args.fileName (optional) Name of the files to list.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier edition of `shareLinks.listFilesPublic` uses `image/resize,m_lfit,h_128,w_128` when it is left out.
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
     * Get the download link of a shared file without signing in.
     *
     * Returns an address to download one file of a share from. A share with an extract code needs `kdstoken` from
     * `shareLinks.verifyExtractCodePublic`.
     *
     * No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
     *
     * Needs no credentials.
     *
     * @param args.shareId The share that the file belongs to, `shareId` of `shareLinks.getInfoPublic`. (format int64)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
     * @param args.fileId The file to download, `id` of an element of `shareLinks.listFilesPublic`.
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
       * Returns the files and folders of a share, or of one of its folders, page by page. Follow `nextCursor` to the end: a page may hold fewer
       * files than were asked for. A share with an extract code needs `kdstoken` from
       * `shareLinks.verifyExtractCodePublic`. With `refreshCount` each call counts as a view of the share; send it with
       * the first page only.
       *
       * No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
       *
       * Needs no credentials.
       *
       * @param args.shortUrl Short code of the share, the last part of its link.
       * @param args.parentFolder (optional) Folder of the share to list. Leave it out for the top level of the share.
       * @param args.pageSize (optional) Files a page, at most 100. Any page may hold fewer. The carrier edition allows values from 1. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share.
       * @param args.fileName (optional) Name of the files to list.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service, up to five groups joined by semicolons. (default `"image/resize,m_lfit,h_128,w_128"`)
       * @param args.usage (optional) Size of the thumbnails of documents and videos: `minThumbnail` the smallest, then `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. Only the carrier edition has this parameter here; the main edition has it in `shares.list`, with these values. The carrier edition allows at most 100 characters. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
       * @returns A page of files, and the cursor of the next.
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
       * @param args.shortUrl Short code of the share, the last part of its link.
       * @param args.parentFolder (optional) Folder of the share to list. Leave it out for the top level of the share.
       * @param args.pageSize (optional) Files a page, at most 100. Any page may hold fewer. The carrier edition allows values from 1. (format int32; default `100`)
       * @param args.pageCursor (optional) Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
       * @param args.sortType (optional) What to sort by: `1` file name, `2` file size, `4` time of the last change. (one of `1`, `2`, `4`; default `4`)
       * @param args.sortDirection (optional) Sort order: `1` ascending, `2` descending. (one of `1`, `2`; default `2`)
       * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
       * @param args.refreshCount (optional) Whether the call counts as a view of the share.
       * @param args.fileName (optional) Name of the files to list.
       * @param args.imageProcess (optional) How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service, up to five groups joined by semicolons. (default `"image/resize,m_lfit,h_128,w_128"`)
       * @param args.usage (optional) Size of the thumbnails of documents and videos: `minThumbnail` the smallest, then `midThumbnail`, `largeThumbnail` and `superLargeThumbnail`. Only the carrier edition has this parameter here; the main edition has it in `shares.list`, with these values. The carrier edition allows at most 100 characters. (one of `"minThumbnail"`, `"midThumbnail"`, `"largeThumbnail"`, `"superLargeThumbnail"`)
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
     * For whitelisted users only. Little of this operation is published; test it before you rely on it.
     *
     * @param args.shareId The share whose files the task is about. (format int64)
     * @param args.kdstoken (optional) Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
     * @param args.taskId The task, `taskId` of `shareLinks.createTaskPublic`.
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
     * Packs files of a share into an archive to download, or saves them to a space, like `shareLinks.createTask` but for
     * public share links. The work goes on after the call returns; `shareLinks.getTaskPublic` returns its progress.
     * Every call starts another task.
     *
     * Unlike the other public operations on share links it is documented with credentials. For whitelisted users only. Little of this
     * operation is published; test it before you rely on it.
     *
     * @param args.taskType What a task does with shared files: `1` packs them into an archive to download, `2` saves them to a space of the caller. The jobs of `jobs.create` number their kinds otherwise. (one of `1`, `2`)
     * @param args.containerId The space that holds the shared files.
     * @param args.fileIds The shared files and folders to pack or save. The carrier edition allows 1 to 1000 elements.
     * @param args.targetFileId (optional) The folder to save shared files to. Mandatory with `taskType` `2`.
     * @param args.zipName (optional) Name of the archive, for `taskType` `1`. The carrier edition demands it there.
     * @param args.shareId The share that the files belong to. (format int64)
     * @param args.kdstoken (optional) Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it out or send an empty text.
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
     * Returns what a visitor may know of a share before opening it: who made it, when, until when it is valid and in what state it is.
     * `shareLinks.listFilesPublic` lists its files.
     *
     * No credentials are needed. For whitelisted users only.
     *
     * Needs no credentials.
     *
     * @param args.shortUrl Short code of the share, the last part of its link.
     * @returns What visitors may know of the share.
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
     * Checks the extract code that a visitor entered and returns a temporary token, `kdstoken`, that proves it. Send the token with the public
     * calls that list and download the files of the share. A share without an extract code needs none.
     *
     * The code is a secret and part of the address of the request: keep such addresses out of logs.
     *
     * No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
     *
     * Needs no credentials.
     *
     * @param args.shortUrl Short code of the share, the last part of its link.
     * @param args.extractCode The extract code that the visitor entered, eight letters and digits. (8 characters)
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
     * Opens a share by its short code. The response says whether that was possible and nothing else:
     * `shareLinks.getInfoPublic` describes the share, `shareLinks.listFilesPublic` lists
     * its files.
     *
     * No credentials are needed. For whitelisted users only.
     *
     * Needs no credentials.
     *
     * @param args.shortUrl Short code of the share, the last part of its link.
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
     * the address to download it from. The request is a POST with a body and changes nothing.
     *
     * @param args.taskId Identifier of a task on shared files, from `shareLinks.createTask`.
     * @param args.shareId The share whose files the task is about. (format int64)
     * @param args.kdstoken (optional) Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it out or send an empty text.
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
     * Packs files of a share into an archive to download (`taskType` `1`) or saves them to a space of the caller (`2`). The work goes on after
     * the call returns: follow it with `shareLinks.getTask`. Every call starts another task.
     *
     * Saving needs `targetFileId`. A share with an extract code needs `kdstoken` from `shareLinks.verifyExtractCode`.
     *
     * @param args.taskType What a task does with shared files: `1` packs them into an archive to download, `2` saves them to a space of the caller. The jobs of `jobs.create` number their kinds otherwise. (one of `1`, `2`)
     * @param args.containerId The space that holds the shared files.
     * @param args.fileIds The shared files and folders to pack or save. The carrier edition allows 1 to 1000 elements.
     * @param args.targetFileId (optional) The folder to save shared files to. Mandatory with `taskType` `2`.
     * @param args.zipName (optional) Name of the archive, for `taskType` `1`. The carrier edition demands it there.
     * @param args.shareId The share that the files belong to. (format int64)
     * @param args.kdstoken (optional) Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it out or send an empty text.
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
     * Returns what a visitor may know of a share before opening it: who made it, when, until when it is valid and in what state it is.
     * `shareLinks.listFiles` lists its files.
     *
     * @param args.shortUrl Short code of the share, the last part of its link.
     * @returns What visitors may know of the share.
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
     * Checks the extract code that a visitor entered and returns a temporary token, `kdstoken`, that proves it. Send the token with the calls
     * that list, download or save the files of the share. A share without an extract code needs none.
     *
     * @param args.shortUrl Short code of the share, the last part of its link. Operations of `shareLinks`, such as `shareLinks.visit`, identify the share by it.
     * @param args.extractCode The extract code that the visitor entered, eight letters and digits. (8 characters)
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
     * Opens a share by its short code. The response says whether that was possible and nothing else:
     * `shareLinks.getInfo` describes the share, `shareLinks.listFiles` lists its files.
     *
     * @param args.shortUrl Short code of the share, the last part of its link.
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
   * A department is a part of the organization, with a team space of its own. Departments form a tree under one root department. KooDrive
   * and OrgID, where accounts and organizations come from, each give a department an identifier; paths and requests take KooDrive's.
   */
  readonly departments: {
    /**
     * List the departments directly under another.
     *
     * Returns the departments directly under another one. To walk the whole tree, call the operation for each of them in turn.
     *
     * @param args.departmentId (optional) Department whose direct children to list. When it is absent, the root department is taken; the newest source says that then only the identifier of the root department is returned. (format int64)
     * @param args.keyWord (optional) Text to search for in the names of departments.
     * @returns The direct children.
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
     * Creates a department under another one, and allocates it a team space. Its size is not an argument: it is presumably the tenant's default,
     * `departmentSpaceSize` of `subscription.get`, and `0` there means none. In the console, the space is optional.
     *
     * If `spaces.listDepartments` shows the department without a space, allocate one with
     * `spaces.create`.
     *
     * @param args.name Name of the department. By the user guide it is unique and has up to 20 characters, of any kind. (up to 20 characters)
     * @param args.parentId Department above the new one, by its identifier in KooDrive. The console has five levels of departments and offers those of the first four as parents. (format int64)
     * @returns The department is created.
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
     * Returns a department. Its fields stand beside `code` and `msg`; there is no `data` as in `users.get`.
     *
     * @param args.departmentId Identifier of the department, the one in KooDrive. (format int64)
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
     * Changes the name of a department and the department that it belongs to. The change covers the team space of the department. Send both
     * fields, also the one that stays as it is.
     *
     * @param args.departmentId Identifier of the department to change, the one in KooDrive. (format int64)
     * @param args.name Name of the department. By the user guide it is unique and has up to 20 characters, of any kind. (up to 20 characters)
     * @param args.parentId Department above this one after the change. Send the present one to leave the department where it is. (format int64)
     * @returns The department is changed.
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
     * Deletes a department together with its team space. The console never deletes the root department, and others only when they have neither
     * users nor departments below them.
     *
     * @param args.departmentId Identifier of the department to delete, the one in KooDrive. (format int64)
     * @returns The department and its team space are deleted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `DELETE /koodrive/ose/v1/departments/{departmentId}`; api-koodrive/DeleteDepartment, zh-cn 2025-12-12
     */
    delete(
      args: operations["deleteDepartment"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * A user is an OrgID account that may use KooDrive. A user belongs to a department, and a role says what the user may administer.
   * The identifier of a user in KooDrive is another than that of the account in OrgID.
   */
  readonly users: {
    /**
     * Change the user limit in OrgID.
     *
     * Changes the number of users that an organization may have in OrgID. How the new limit is chosen is not documented: the request carries
     * nothing but `orgId`.
     *
     * @param args.orgId The organization whose limit to change, by its identifier in OrgID. This is what the name says; the documentation calls it the identifier of a user in OrgID. (format int64)
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
       * @param args.deptId (optional) The department whose users to list, by its identifier in KooDrive. If it is left out, the users of the caller's organization are listed. (format int64)
       * @param args.isDirect (optional) `true` lists only the users who belong to the department itself, without those of the departments below it. (default `false`)
       * @param args.offset Number of users to skip before the page, `0` for the first page. (at least 0; format int32)
       * @param args.limit How many users to return at most, 1 to 100. (1 to 100; format int32)
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
       * @param args.deptId (optional) The department whose users to list, by its identifier in KooDrive. If it is left out, the users of the caller's organization are listed. (format int64)
       * @param args.isDirect (optional) `true` lists only the users who belong to the department itself, without those of the departments below it. (default `false`)
       * @param args.offset (optional) Number of users to skip before the page, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) How many users to return at most, 1 to 100. (1 to 100; format int32)
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
     * Adds an account that the organization has in OrgID to KooDrive as a user. The department and the role of the user can be set in the same
     * call.
     *
     * By the user guide, a new user is not activated until the first sign-in.
     *
     * @param args.userId The account to add as a user, by its identifier in OrgID. (format int64)
     * @param args.modifyUserInfoReq (optional) Department and role of the new user. Documented as mandatory since 2024-12, though the published request goes without it.
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
     * Checks whether a batch of users can be imported, and returns what the check found. Nothing is imported yet.
     *
     * @param args.curDeptId Department that the operator has selected for the import, by its identifier in KooDrive. (format int64)
     * @param args.users The users to check, an entry for each.
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
     * @param args.deptId (optional) The department whose users to count, by its identifier in KooDrive. If it is left out or empty, the users of the whole organization are counted. (format int64)
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
     * Returns the mobile number of a user.
     *
     * @param args.userId The user whose number to return, by the identifier in KooDrive (`id` in a user). (format int64)
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
     * @param args.userId The user to return, by the identifier in KooDrive (`id` in a user, not `userId`). (format int64)
     * @returns The user.
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
     * @param args.userId The user to change, by the identifier in KooDrive (`id` in a user). (format int64)
     * @param args.deptId (optional) Department to move the user to, by its identifier in KooDrive. (format int64)
     * @param args.role (optional) What the user may administer: `0` department administrator, `1` common user, `2` system administrator, `5` member with management permissions. (one of `0`, `1`, `2`, `5`)
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
     * Deletes a user together with the user's resources. To hand them over to another user instead, start a handover with
     * `tasks.create`, which deletes the user at its end.
     *
     * @param args.userId The user to delete, by the identifier in KooDrive (`id` in a user). (format int64)
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
   * A group gathers up to 200 users, one of whom owns it. It is either a plain group or a user group, which `sourceType` tells; a group can
   * have a space of its own.
   */
  readonly groups: {
    list: {
      /**
       * List the groups that the user has joined.
       *
       * Returns the groups that the calling user has joined, page by page. A page may be short or even empty before the end of the list: the last
       * page is the one without `nextCursor`.
       *
       * @param args.pageSize How many groups to return at most, up to 100. (format int32; default `100`)
       * @param args.pageCursor (optional) The `nextCursor` of the page before. Leave it out for the first page.
       * @param args.groupName (optional) Name of the groups to return.
       * @param args.sourceType Kind of groups to return: `0` groups, `1` user groups. (one of `0`, `1`)
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
       * @param args.pageSize (optional) How many groups to return at most, up to 100. (format int32; default `100`)
       * @param args.pageCursor (optional) The `nextCursor` of the page before. Leave it out for the first page.
       * @param args.groupName (optional) Name of the groups to return.
       * @param args.sourceType Kind of groups to return: `0` groups, `1` user groups. (one of `0`, `1`)
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
     * Create a user group.
     *
     * Creates a group of users and returns its identifier. Add members with `groups.addMembers`. To create
     * a group that has a space of its own, call `spaces.createGroup` instead.
     *
     * A user can create up to 200 user groups. A group has up to 200 members, of whom its creator may be one.
     *
     * @param args.groupName Name of a group: up to 30 characters, without emoji and without `< > | : " * ? / \`, and not `.` or `..`. It is unique among the groups of the same creator. (up to 30 characters)
     * @param args.sourceType Kind of the group: `0` a group, `1` a user group. (one of `0`, `1`)
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
     * Returns the name, owner, kind and picture of a group, and the times of its creation and last change.
     *
     * @param args.groupId The group to return. (format int64)
     * @param args.sourceType Kind of the group to return: `0` a group, `1` a user group. (one of `0`, `1`)
     * @returns The group.
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
     * Changes the name or the picture of a group. The name and the kind of the group are always sent; a user, a role in the group and a pin
     * flag can be sent as well.
     *
     * @param args.groupId The group to change. (format int64)
     * @param args.groupName Name of the group, also if it stays the same: up to 30 characters, without emoji and without `< > | : " * ? / \`, and not `.` or `..`. (up to 30 characters)
     * @param args.userId (optional) A user, presumably the member to whom `role` and `top` apply. (format int64)
     * @param args.role (optional) Role in the group: `0` owner, `1` administrator, `2` common member. (one of `"0"`, `"1"`, `"2"`)
     * @param args.iconUrl (optional) Address of the group's picture.
     * @param args.top (optional) Whether the group is pinned: `1` pinned, `0` in normal order. (one of `"0"`, `"1"`)
     * @param args.sourceType Kind of the group: `0` a group, `1` a user group. (one of `0`, `1`)
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
     * Deletes a group of users.
     *
     * @param args.groupId The group to delete. (format int64)
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
       * Returns the members of a group, with department, mobile number and role, page by page. `keyWord` narrows the list by name.
       *
       * @param args.groupId The group whose members to list. (format int64)
       * @param args.offset Number of members to skip before the page, `0` for the first page. (at least 0; format int32)
       * @param args.limit How many members to return at most, 1 to 100. (1 to 100; format int32)
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
       * @param args.groupId The group whose members to list. (format int64)
       * @param args.offset (optional) Number of members to skip before the page, `0` for the first page. (at least 0; format int32)
       * @param args.limit (optional) How many members to return at most, 1 to 100. (1 to 100; format int32)
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
     * Adds users to a group. Name them in `amendModRoles`, each with the permissions that the user gets in the group; `userIds` is the older
     * form, without permissions. `status` in the response tells whether all, some or none of the users were added.
     *
     * A group has up to 200 members.
     *
     * @param args.groupId The group to add members to. (format int64)
     * @param args.amendModRoles (optional) The users to add, with their permissions. Documented as mandatory since 2025-03, though published requests send `userIds` instead. (up to 200 elements)
     * @param args.userIds (optional) Identifiers of the users to add. Documented in 2024 only; use `amendModRoles` instead. (up to 200 elements)
     * @returns The request has been carried out; `status` tells whether all users were added.
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
     * Removes users from a group. Name them in `amendModRoles`; `userIds` is the older form. `status` in the response tells whether all, some or
     * none of the users were removed.
     *
     * @param args.groupId The group to remove members from. (format int64)
     * @param args.amendModRoles (optional) The users to remove. Documented as mandatory in newer revisions, though published requests send `userIds` instead.
     * @param args.userIds (optional) Identifiers of the users to remove. Documented in an older revision only; use `amendModRoles` instead.
     * @returns The request has been carried out; `status` tells whether all users were removed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/usergroups/{groupId}/members/batchDelete`; api-koodrive/batchDeleteGroupMembers, zh-cn 2025-12-12
     */
    removeMembers(
      args: Immutable<operations["batchDeleteGroupMembers"]["parameters"]["path"] & BatchDeleteGroupMembersRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BatchDeleteGroupMembersResponse>;
  };
  /**
   * A session is what a signed-in user has: an access token and an ID, both secret. Users sign in to OrgID at the
   * address that `sessions.getAuthCodeUrl` returns, and come back with an authorization code, of which
   * `sessions.create` makes a session. Its access token authenticates all other calls until
   * `sessions.refresh` replaces it. These operations accept no app signature.
   */
  readonly sessions: {
    /**
     * Create a session from an authorization code.
     *
     * Exchanges an authorization code for a session and its access token. OrgID hands the code to the front end after the user has signed in at
     * the address that `sessions.getAuthCodeUrl` returns. The call itself needs no authentication.
     *
     * The token expires 20 minutes after the last call that used it. Keep the token and the session ID secret:
     * `sessions.refresh` takes both. A user can be signed in on several terminals at the same time.
     *
     * Needs no credentials.
     *
     * @param args.code Authorization code that OrgID handed to the front end, a secret.
     * @param args.domain (optional) Domain name of the front end, with its port if there is one. Undocumented, though the published requests send it.
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
     * Checks whether the session of an access token is still valid, and returns its user. Like every call, it extends the token's validity to 20
     * minutes from now.
     *
     * Takes an access token only, not an app signature.
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
     * Returns the address at which a user signs in to OrgID. After the user has signed in, OrgID hands an authorization code to the front end,
     * which `sessions.create` exchanges for a session. The call itself needs no authentication.
     *
     * Needs no credentials.
     *
     * @param args.domain Domain name of the front end, to which the user returns after signing in.
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
     * Ends the session that the access token belongs to. The token is documented as optional, but nothing else tells which session to end:
     * always send it.
     *
     * This is a GET that changes something: make sure that nothing prefetches or caches it.
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
     * Issues a new access token for a session. Send the ID of the session and its present token, and keep the new token secret.
     *
     * Takes an access token only, not an app signature.
     *
     * Takes a user's access token alone, no app signature.
     *
     * @param args.sessionId The session to refresh, as `sessions.create` returned it.
     * @returns A new token has been issued.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/session/refresh`; api-koodrive/refreshSession, zh-cn 2025-12-12
     */
    refresh(
      args: {
        /**
         * The session to refresh, as `sessions.create` returned it.
         */
        sessionId: operations["refreshSession"]["parameters"]["header"]["x-session-id"];
      },
      options?: CallOptions<"traceId" | "language">,
    ): Promise<RefreshSessionResponse>;
  };
  /**
   * What a tenant has ordered, space and users, and how much of it is used. A frozen service keeps all data and can do nothing else.
   */
  readonly subscription: {
    /**
     * Get the tenant's subscription.
     *
     * Returns whether the service can be used, how much space and how many users the tenant may have, the sizes that new spaces get by default,
     * and which features are switched on. `subscription.getUsage` returns how much of it is used.
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
     * Returns how much space the tenant has ordered, how it is divided over the types of spaces, how much of it is used, and how many users
     * there are.
     *
     * Quotas and used space are in different units: the quotas are in GB like `spaceCapacity`, the used space is in a smaller unit that is not
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
   * Settings of the enterprise as a whole. The only one published is how long the archives of packaged downloads are kept.
   */
  readonly settings: {
    /**
     * Set how long packaged downloads are kept.
     *
     * Sets after how many days the service removes the temporary archives that it makes when several files are downloaded as one package. The
     * setting applies to the whole tenant; `subscription.getUsage` returns it.
     *
     * @param args.tenantId (optional) Identifier of the tenant to which the setting applies. (format int64)
     * @param args.packageDownloadExpires How many days an archive is kept, 1 to 30. As long as nobody changes it, the setting is 7. (1 to 30; format int32; in days; default `7`)
     * @returns The setting is changed.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/org/package`; api-koodrive/SetPackageDownloadExpires, zh-cn 2025-12-12
     */
    setPackageDownloadExpiry(
      args: SetPackageDownloadExpiryRequest,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * Messages tell a user of shares, teams, the system and the administration. They are unread until they are marked as read, one by one or
   * all at once.
   */
  readonly messages: {
    /**
     * Delete messages.
     *
     * Deletes messages of the caller and reports for each whether it was deleted. `messages.updateAll` deletes all
     * at once.
     *
     * The identifiers travel in the body of a DELETE request, which some proxies and HTTP clients drop.
     *
     * @param args.ids Identifiers of the messages to delete.
     * @returns What became of each message.
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
     * Marks messages of the caller as read and reports for each whether it was changed. `messages.updateAll` marks
     * all at once.
     *
     * @param args.ids Identifiers of the messages to mark as read.
     * @returns What became of each message.
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
       * Returns the messages of the caller, one page at a time, optionally only those of one type or in one state. A page can hold fewer messages
       * than asked for before the end of the list: only a response without `nextCursor` is the last.
       *
       * @param args.pageSize (optional) How many messages to return at most. (format int32; default `100`)
       * @param args.pageCursor (optional) Where to continue, `nextCursor` of the previous page. Left out or `0` for the first page. (default `"0"`)
       * @param args.filterType (optional) The type of messages to return: `000` about shares, `001` about teams, `002` from the system, `003` from the administration. Without it, messages of all types are returned. (one of `"000"`, `"001"`, `"002"`, `"003"`)
       * @param args.state (optional) The state of the messages to return: `0` unread, `1` read. Without it, messages in both states are returned. (one of `0`, `1`)
       * @returns One page of the messages.
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
       * @param args.pageSize (optional) How many messages to return at most. (format int32; default `100`)
       * @param args.pageCursor (optional) Where to continue, `nextCursor` of the previous page. Left out or `0` for the first page. (default `"0"`)
       * @param args.filterType (optional) The type of messages to return: `000` about shares, `001` about teams, `002` from the system, `003` from the administration. Without it, messages of all types are returned. (one of `"000"`, `"001"`, `"002"`, `"003"`)
       * @param args.state (optional) The state of the messages to return: `0` unread, `1` read. Without it, messages in both states are returned. (one of `0`, `1`)
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
     * messages that have arrived since the first.
     *
     * @param args.operate What to do: `0` mark all unread messages as read, `1` delete all messages. (one of `0`, `1`)
     * @returns All messages are marked as read, or deleted.
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
     * Returns how many messages of the caller are unread. `messages.list` returns the messages themselves.
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
   * What a web page needs to start the JavaScript SDK of OrgID. The operation accepts no app signature.
   */
  readonly jsSdk: {
    /**
     * Get what the JavaScript SDK of OrgID needs.
     *
     * Returns the address of the JavaScript SDK of OrgID and the values to start it with. The code inside `orgid_config` can be used only once,
     * so this operation has to be called before each start of the SDK.
     *
     * Only the access token is accepted, no app signature.
     *
     * Takes a user's access token alone, no app signature.
     *
     * @returns The address of the SDK and the values to start it with.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/sdk/get-js-sdk-info`; api-koodrive/getJsSdkInfo, zh-cn 2025-12-12
     */
    get(
      args?: Record<string, never>,
      options?: CallOptions<"traceId">,
    ): Promise<GetJsSdkInfoResponse>;
  };
  /**
   * What each user may do in the space of a department or group, or with one of its files: create, upload, download, share and so on.
   * Permissions come from a permission template, or are a user's own.
   */
  readonly permissions: {
    /**
     * Change the permissions of users.
     *
     * Gives users other permissions in a space: those of a permission template, or permissions of their own (`template` `-1` with
     * `capabilities`). With `fileId` the permissions apply to that file or folder itself.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.amendModRoles The users, each with the permissions that they get.
     * @param args.type Type of the space: `0` team space, which is a department's, `1` group space. Other operations number the types of space differently. (one of `0`, `1`)
     * @param args.container The space in which the users get the permissions.
     * @param args.fileId (optional) File or folder of the space that the permissions apply to. Leave it out for permissions in the whole space.
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
     * Returns the permissions that new members of a group or department get in its space, and the template that they come from.
     * `permissionTemplates.setInitial` sets them.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.spaceId Identifier of the group or department, not of its space. (format int64)
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
       * Returns, page by page, the users of the space of a department or group, each with the permissions and the template that they have there.
       * With `fileId` the permissions are those for that file or folder.
       *
       * `spaceType` says whose space it is: with `0` send `deptId`, with `1` send `groupId`. The roles in the response are relative to these
       * arguments: `deptRole` is the role in the department that was sent, `groupRole` that in the group.
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.templateId (optional) Only users with this permission template, or with `-1` those who have permissions of their own. (format int64)
       * @param args.spaceType Whose space it is: `0` a department's, `1` a group's. (one of `0`, `1`)
       * @param args.groupId (optional) The group that owns the space. Mandatory with `spaceType` `1`. (format int64)
       * @param args.deptId (optional) The department that owns the space. Mandatory with `spaceType` `0`. (format int64)
       * @param args.count (optional) Users a page, at most 100. (format int32)
       * @param args.cursor (optional) Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
       * @param args.containerId The space whose users to list.
       * @param args.userName (optional) Only users of this name.
       * @param args.fileId (optional) A file or folder of the space, to get the permissions for it.
       * @returns The users of this page.
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
       * @param args.templateId (optional) Only users with this permission template, or with `-1` those who have permissions of their own. (format int64)
       * @param args.spaceType Whose space it is: `0` a department's, `1` a group's. (one of `0`, `1`)
       * @param args.groupId (optional) The group that owns the space. Mandatory with `spaceType` `1`. (format int64)
       * @param args.deptId (optional) The department that owns the space. Mandatory with `spaceType` `0`. (format int64)
       * @param args.count (optional) Users a page, at most 100. (format int32)
       * @param args.cursor (optional) Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
       * @param args.containerId The space whose users to list.
       * @param args.userName (optional) Only users of this name.
       * @param args.fileId (optional) A file or folder of the space, to get the permissions for it.
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
   * A permission template is a named set of permissions, such as to upload, download or share, that the members of a space are given.
   * Some templates are preset, an enterprise adds its own. The members of a group or department get one of them at first.
   */
  readonly permissionTemplates: {
    /**
     * Set the initial permissions of members.
     *
     * Sets the permissions that new members of a group or department get in its space, whether or not there were some before: those of a
     * permission template, or with `templateId` `-1` those in `capabilities`.
     * `permissions.getInitial` returns them.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.spaceId Identifier of the group or department that owns a space, not of the space itself. (format int64)
     * @param args.templateId The permission template that new members get, or `-1` for the permissions in `capabilities`. (format int64)
     * @param args.capabilities (optional) The permissions that new members get, all eleven. Needed with `templateId` `-1` only.
     * @returns New members get these permissions.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/permission/member/initial`; api-koodrive/addMemberInitialPermission, zh-cn, undated
     */
    setInitial(
      args: SetInitialMemberPermissionRequest,
      options?: CallOptions<never>,
    ): Promise<BasicResponse>;
    /**
     * Get permission templates by ID.
     *
     * Returns up to 200 templates with their permissions. The service checks that each of them exists.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.ids Identifiers of the templates to return, 1 to 200. The service checks that each exists. (up to 200 elements)
     * @returns The templates.
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
     * Creates a template, a named set of permissions that can then be given to the members of spaces, and returns it.
     *
     * In the console, choosing a permission selects those that it needs as well; previewing, for example, needs listing and downloading.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.name Name of the template, up to 24 letters and digits or up to 8 Chinese characters. (up to 24 characters)
     * @param args.description (optional) What the template is for, up to 50 characters. (up to 50 characters)
     * @param args.type Where the template comes from: `0` preset by the service, `1` made by the enterprise. (one of `0`, `1`)
     * @param args.company The enterprise that the template belongs to, by the identifier of its organization (`orgid`) or of an application (`appid`).
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
     * Deletes up to 100 templates at a time. Check with `permissionTemplates.getUsage` first whether one is
     * in use.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.ids Identifiers of the templates to delete, 1 to 100. (up to 100 elements)
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
     * Changes the name, the description or the permissions of a template. `name` is always sent, also when it stays the same.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.id The template to change. (format int64)
     * @param args.name Name of the template, up to 24 letters and digits or up to 8 Chinese characters. (up to 24 characters)
     * @param args.description (optional) What the template is for, up to 50 characters. (up to 50 characters)
     * @param args.capabilities (optional) The permissions that the template gives from now on, all eleven.
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
       * Returns the permission templates of the enterprise page by page, preset ones included. `id`, `templateType` and `status` narrow the list.
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.limit Templates a page, 1 to 100. (1 to 100; format int32)
       * @param args.offset How many templates to skip, from 0. (at least 0; format int32)
       * @param args.id (optional) Only this template. (format int64)
       * @param args.templateType (optional) Only templates of this origin: `0` preset by the service, `1` made by the enterprise. (one of `0`, `1`)
       * @param args.status (optional) Only templates in this state: `0` disabled, `1` enabled. (one of `0`, `1`)
       * @param args.orderByTime (optional) Order by the time of creation: `0` newest first, `1` oldest first. (one of `0`, `1`)
       * @param args.preBefore (optional) Whether preset templates come before or after the others.
       * @returns The templates of this page.
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
       * @param args.limit (optional) Templates a page, 1 to 100. (1 to 100; format int32)
       * @param args.offset (optional) How many templates to skip, from 0. (at least 0; format int32)
       * @param args.id (optional) Only this template. (format int64)
       * @param args.templateType (optional) Only templates of this origin: `0` preset by the service, `1` made by the enterprise. (one of `0`, `1`)
       * @param args.status (optional) Only templates in this state: `0` disabled, `1` enabled. (one of `0`, `1`)
       * @param args.orderByTime (optional) Order by the time of creation: `0` newest first, `1` oldest first. (one of `0`, `1`)
       * @param args.preBefore (optional) Whether preset templates come before or after the others.
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
     * Tells whether a template is in use, for example before `permissionTemplates.delete` deletes
     * it.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.id The template to check. (format int64)
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
     * Disables (`status` `0`) or enables (`1`) one template.
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.id The template to enable or disable. (format int64)
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
   * A job copies, deletes, moves, restores, unpacks or packs many files in the background. It waits, runs, and is then finished or cancelled;
   * a finished job tells whether all, some or none of its files succeeded.
   */
  readonly jobs: {
    /**
     * Cancel a batch job.
     *
     * Cancels a job that is waiting or running (`status` `0` or `1`): the scheduler passes it over from then on. A job in another state is not
     * affected.
     *
     * @param args.jobId The job to cancel, as `jobs.create` returned it. (format int64)
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
       * The response has no total: the list has ended when a page is empty. A page with fewer jobs than `limit` is no proof, since the service may
       * return less than was asked for. No order is promised.
       *
       * Observed in published values: The jobs of the published example are in the order of their creation, newest first.
       *
       * @param args.type (optional) The kind of jobs to return. Without it, jobs of all kinds are returned. (one of `1`, `2`, `3`, `4`, `5`, `6`, `7`)
       * @param args.status (optional) The state of the jobs to return. Without it, jobs in all states are returned. (one of `0`, `1`, `2`, `3`)
       * @param args.offset How many jobs to skip. The carrier edition allows values from 1. (at least 0; format int32)
       * @param args.limit How many jobs to return at most. (1 to 100; format int32)
       * @returns One page of the jobs.
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
       * @param args.type (optional) The kind of jobs to return. Without it, jobs of all kinds are returned. (one of `1`, `2`, `3`, `4`, `5`, `6`, `7`)
       * @param args.status (optional) The state of the jobs to return. Without it, jobs in all states are returned. (one of `0`, `1`, `2`, `3`)
       * @param args.offset (optional) How many jobs to skip. The carrier edition allows values from 1. (at least 0; format int32)
       * @param args.limit (optional) How many jobs to return at most. (1 to 100; format int32)
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
     * background: `jobs.get` tells how far it has got and what became of each file, `jobs.cancel` stops it.
     *
     * `taskType` is the kind of job, `actionType` what it does in detail. Emptying the recycle bin (`7` with `701`) is open to whitelisted users
     * only.
     *
     * According to the user guide, a copied or restored file whose name is taken gets a time stamp appended to its name, nothing can be copied
     * or moved to a place deeper than 30 levels (code 13000310), and a folder that no longer exists is made again for what is restored to it.
     *
     * @param args.shareFolderId (optional) Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
     * @param args.taskType Kind of job: `1` copy, `2` delete, `3` move, `4` restore from the recycle bin, `5` unpack an archive, `6` pack for download, `7` empty the recycle bin (whitelisted users only). (one of `1`, `2`, `3`, `4`, `5`, `6`, `7`)
     * @param args.actionType (optional) What the job does in detail. To copy: `101` copy or save to a space. To delete: `201` move to the recycle bin, `202` delete permanently. To move: `301` move. To unpack: `501` preview the archive, `502` unpack all of it, `503` unpack a part of it. To empty the recycle bin: `701` (whitelisted users only). (one of `101`, `201`, `202`, `301`, `501`, `502`, `503`, `701`)
     * @param args.taskInfo The files of a job, the space they are in and the folder they go to.
     * @param args.dstContainerId The space that receives the files.
     * @param args.password (optional) Password of the archive, if it has one.
     * @returns The job is created; `data` is its identifier.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/jobs`; api-koodrive/CreateJob, zh-cn 2025-12-12
     */
    create(
      args: Immutable<{
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         */
        shareFolderId?: Required<NonNullable<operations["createJob"]["parameters"]["header"]>>["x-hw-share-folder-id"];
      } & CreateJobRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<CreateJobResponse>;
    /**
     * Get a batch job.
     *
     * Returns the state and the result of a job, and what became of each of its files. For a job that unpacks an archive it also lists the
     * entries of the archive; for one that packs files it has the link to download the package.
     *
     * The path of this operation is just `/koodrive/ose/v1/` and the identifier, so that any other path with one segment there, such as that of
     * `jobs.list`, would match it too.
     *
     * @param args.jobId The job, as `jobs.create` returned it. (format int64)
     * @returns The job and what became of its files.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/{jobId}`; api-koodrive/GetJobDetail, zh-cn 2025-12-12
     */
    get(
      args: operations["getJob"]["parameters"]["path"],
      options?: CallOptions<"traceId" | "language">,
    ): Promise<GetJobResponse>;
  };
  /**
   * A task does in the background what concerns whole users: it hands all that a user has over to another and deletes the first, or imports
   * a batch of users. It ends in success or failure.
   */
  readonly tasks: {
    /**
     * Start a handover or an import of users.
     *
     * Starts a task that runs in the background. It hands over everything of one user to another and then deletes the first user (`taskType`
     * `0`), or imports a batch of users (`1`). `tasks.get` tells how it went.
     *
     * Which other fields are mandatory depends on `taskType`: a handover needs `srcUserId` and `dstUserId`, an import needs `resultId`, `orgId`
     * and `orgUserId`.
     *
     * @param args.taskType (optional) Kind of task: `0` hand over a user's data to another and delete the user, `1` import users. (one of `0`, `1`)
     * @param args.srcUserId (optional) The user whose data is handed over and who is then deleted. Mandatory when `taskType` is `0`. (format int64)
     * @param args.dstUserId (optional) The user who receives the data. Mandatory when `taskType` is `0`. (format int64)
     * @param args.resultId (optional) Identifier of a result, to be given when `taskType` is `1`. Which result it identifies is not documented.
     * @param args.orgId (optional) Identifier of the organization. Mandatory when `taskType` is `1`.
     * @param args.orgUserId (optional) Identifier in OrgID of the user who creates the task. Mandatory when `taskType` is `1`.
     * @returns The task is created; `taskId` is its identifier.
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
     * Returns the user to whom everything of another user was handed over by a task of `tasks.create`. The other user was
     * deleted by that task.
     *
     * @param args.srcUserId The user whose data was handed over, `srcUserId` of the task. (format int64)
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
       * Returns tasks with their states, one page at a time, optionally only those of one kind or in some states. A page can be short or empty
       * before the end of the list: only a response without `nextCursor` is the last.
       *
       * Observed in published values: The tasks of the published example are in the order of their creation, oldest first. The cursor of the published example, 1723549107000, reads as a time in milliseconds since 1970: 2024-08-13T11:38:27Z, the day after the last task shown was created.
       *
       * @param args.taskType (optional) The kind of tasks to return. Only `0` is documented as a filter, although both kinds are returned. (one of `0`, `1`)
       * @param args.status (optional) The states of the tasks to return. How several values are written is not documented; here the parameter is repeated, which for one value is what the published example has.
       * @param args.pageSize (optional) How many tasks to return at most. (format int32; default `100`)
       * @param args.pageCursor (optional) Where to continue, `nextCursor` of the previous page. Left out for the first page. (format int64)
       * @returns One page of the tasks.
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
       * @param args.taskType (optional) The kind of tasks to return. Only `0` is documented as a filter, although both kinds are returned. (one of `0`, `1`)
       * @param args.status (optional) The states of the tasks to return. How several values are written is not documented; here the parameter is repeated, which for one value is what the published example has.
       * @param args.pageSize (optional) How many tasks to return at most. (format int32; default `100`)
       * @param args.pageCursor (optional) Where to continue, `nextCursor` of the previous page. Left out for the first page. (format int64)
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
     * Returns how many users an import added, how many it could not add, and which those are. For tasks of `taskType` `1`, which
     * `tasks.create` starts.
     *
     * @param args.taskId (optional) The import, as `tasks.create` returned it. Documented as optional, although nothing else says which import is meant. (format int64)
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
     * Returns the state of a handover or an import of users, with an error code if it failed. What an import did with its users is told by
     * `tasks.getResult`, whose path, `/task/result`, the path of this operation matches too.
     *
     * @param args.taskId The task, as `tasks.create` returned it. (format int64)
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
   * The audit log has an entry for every operation that adds, deletes or changes something of the tenant: who, when, from where, and how
   * it ended. It is kept for people and machines, for successes and failures.
   */
  readonly auditLogs: {
    list: {
      /**
       * Search the audit log.
       *
       * Returns a page of the tenant's audit log: who added, deleted or changed what, when, from which address, and whether it succeeded.
       * Operations of people and of machines are logged, failed ones too. In the console only system administrators see the log.
       *
       * @param args.operTimeFrom (optional) Returns only operations from this time on, ISO 8601 in UTC with milliseconds. (format date-time)
       * @param args.operTimeTo (optional) Returns only operations up to this time, ISO 8601 in UTC with milliseconds. (format date-time)
       * @param args.operatorName (optional) Returns only operations of the operator with this account name.
       * @param args.operations (optional) Types of operation to return. Only one value is published, `GetUser`, an event in the user guide.
       * @param args.excludedOperations (optional) Types of operation to leave out. The values are those of `operations`.
       * @param args.operateResult (optional) Returns only operations with this result. The values are not published: the console tells successful from failed, the published example sends an empty text.
       * @param args.operatorIP (optional) Returns only operations that were made from this IP address.
       * @param args.pageInfo (optional) Which page to return and how large it may be.
       * @param args.sortInfo (optional) Order of the entries. Newest first if left out.
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
       * @param args.operTimeFrom (optional) Returns only operations from this time on, ISO 8601 in UTC with milliseconds. (format date-time)
       * @param args.operTimeTo (optional) Returns only operations up to this time, ISO 8601 in UTC with milliseconds. (format date-time)
       * @param args.operatorName (optional) Returns only operations of the operator with this account name.
       * @param args.operations (optional) Types of operation to return. Only one value is published, `GetUser`, an event in the user guide.
       * @param args.excludedOperations (optional) Types of operation to leave out. The values are those of `operations`.
       * @param args.operateResult (optional) Returns only operations with this result. The values are not published: the console tells successful from failed, the published example sends an empty text.
       * @param args.operatorIP (optional) Returns only operations that were made from this IP address.
       * @param args.pageInfo (optional) Which page to return and how large it may be.
       * @param args.sortInfo (optional) Order of the entries. Newest first if left out.
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
   * Content moderation marks files as normal, of low or of high sensitivity. Files are known by their fingerprint. These operations are open
   * to whitelisted users only.
   */
  readonly moderation: {
    list: {
      /**
       * List files found sensitive by moderation.
       *
       * Returns the tenant's files that moderation found to be of low or high sensitivity, a page at a time. With `hasUrl` each file comes with an
       * address to download it from.
       *
       * Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
       * here the KooDrive server (`Bearer {app_access_token}`).
       *
       * Takes an application's access token or an app signature.
       *
       * @param args.pageSize (optional) Largest number of files on a page, at most 100, as decimal text. (default `"100"`)
       * @param args.cursor (optional) Where the page begins. Leave it out for the first page, then send the `nextCursor` of the page before.
       * @param args.hasUrl (optional) Whether to return an address to download each file from. (default `false`)
       * @returns The results of this page.
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
       * @param args.pageSize (optional) Largest number of files on a page, at most 100, as decimal text. (default `"100"`)
       * @param args.cursor (optional) Where the page begins. Leave it out for the first page, then send the `nextCursor` of the page before.
       * @param args.hasUrl (optional) Whether to return an address to download each file from. (default `false`)
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
     * Stores the results of moderating files. A file that has a record gets the new one in its place.
     *
     * Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
     * here the KooDrive server (`Bearer {app_access_token}`).
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.list (optional) The records. Always send it; whether it is mandatory is not published.
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
     * Returns the moderation records of the given files, which are identified by digest and size. Files that were never moderated are left
     * out.
     *
     * Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
     * here the KooDrive server (`Bearer {app_access_token}`).
     *
     * Takes an application's access token or an app signature.
     *
     * @param args.featureList (optional) The files, by digest and size. Always send it; whether it is mandatory is not published.
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
   * Audio and video files as they are played and searched: the address of a transcoded file, and a search by what is said and shown in it.
   */
  readonly media: {
    /**
     * Get the playback address of an audio or video file.
     *
     * Returns the address of the HLS playlist (m3u8) of a transcoded audio or video file, for a player to open.
     *
     * A success has the code `200` here, not `0` as elsewhere. A failure of this operation is documented as HTTP 400 with `error_code` `400` and
     * an `error_msg`: the fields of a gateway error, with a code that the gateway does not have.
     *
     * @param args.fileId The audio or video file to play. It must exist in its space.
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
     * Finds the audio and video files whose content fits a word or phrase best, with a score for each.
     *
     * To get more results, repeat the call with the `cursor` and the `isSearchTextCompleted` of the response before.
     *
     * @param args.keyword Words to search for, at most 17 Chinese characters or 70 letters and digits. (up to 70 characters)
     * @param args.count Number of results to return. (1 to 100; format int32)
     * @param args.cursor (optional) Where to go on, the `cursor` of the response before. Leave it out at first.
     * @param args.isSearchTextCompleted (optional) Whether the search of spoken and written text is finished. Send `true` once a response has said so, otherwise `false` or nothing. (default `false`)
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The best matches.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/keyword/search/sku`; api-koodrive/IkeywordSearchSku, zh-cn 2025-12-12
     */
    search(
      args: operations["searchMedia"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["searchMedia"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<SearchMediaResponse>;
  };
  /**
   * What the AI service has found out about a video: its kinds, what is said in it, a summary, key frames and courseware. The results are
   * those of `aiTasks`.
   */
  readonly videos: {
    listConversation: {
      /**
       * List what is said in a video.
       *
       * Returns the transcript of a video piece by piece and page by page: who says what, and when.
       *
       * @param args.fileId The video.
       * @param args.pageSize Number of pieces per page. (1 to 100; format int32)
       * @param args.cursor Where the page begins, the `nextCursor` of the page before. What a first call sends is not published. (format int64)
       * @param args.language (optional) Language of the transcript: `cn` Chinese, `en` English, `jp` Japanese, `kr` Korean. (one of `"cn"`, `"en"`, `"jp"`, `"kr"`)
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @returns A page of the transcript.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/aisaas/conversation/detail/{fileId}`; api-koodrive/IgetConversation, zh-cn 2025-12-12
       */
      (
        args: operations["listVideoConversation"]["parameters"]["path"] & operations["listVideoConversation"]["parameters"]["query"] & {
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
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
       * @param args.fileId The video.
       * @param args.pageSize (optional) Number of pieces per page. (1 to 100; format int32)
       * @param args.cursor Where the page begins, the `nextCursor` of the page before. What a first call sends is not published. (format int64)
       * @param args.language (optional) Language of the transcript: `cn` Chinese, `en` English, `jp` Japanese, `kr` Korean. (one of `"cn"`, `"en"`, `"jp"`, `"kr"`)
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listVideoConversation"]["parameters"]["path"] & operations["listVideoConversation"]["parameters"]["query"] & {
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
           */
          aiUserId?: Required<NonNullable<operations["listVideoConversation"]["parameters"]["header"]>>["X-AIUser-Id"];
        }, "pageSize">,
        options?: AllOptions<"language"> & CursorOptions<number>,
      ): AsyncGenerator<ConversationPart, void, undefined>;
    };
    /**
     * List the audio tracks of a video.
     *
     * Returns the audio tracks of a video, by the task that processed it. `aiTasks.create` starts such a task.
     *
     * @param args.taskId The task that processed the video.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The audio tracks, in fields that are not published.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/audioTrack/{taskId}`; api-koodrive/IlistAudioTrackInfo, zh-cn .md, undated
     */
    listAudioTracks(
      args: operations["listAudioTracks"]["parameters"]["path"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["listAudioTracks"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListAudioTracksResponse>;
    /**
     * List the kinds of video.
     *
     * Returns the kinds into which the AI service classifies videos, in one text. `videos.listByKind` takes one
     * of them.
     *
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The kinds.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/getVideoKindSetting`; api-koodrive/IgetVideoKindSetting, zh-cn 2025-12-12
     */
    listKinds(
      args?: {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["listVideoKinds"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListVideoKindsResponse>;
    listByKind: {
      /**
       * List the videos of a kind.
       *
       * Returns the videos that the AI service has classified as being of one kind, page by page.
       *
       * @param args.kind The kind of videos to return. It is sent as the Chinese word. (one of `"全部"`, `"电视剧"`, `"综艺"`, `"电影"`, `"动漫"`, `"少儿"`, `"纪录片"`, `"体育"`, `"游戏"`, `"课程"`, `"科技"`, `"生活"`)
       * @param args.cursor (optional) Where the page begins, the `nextCursor` of the page before. Leave it out for the first page.
       * @param args.pageSize Number of videos per page. (1 to 100; format int32)
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @returns A page of videos.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/listVideoKind`; api-koodrive/IlistVideoKind, zh-cn 2025-12-12
       */
      (
        args: operations["listVideosByKind"]["parameters"]["query"] & {
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
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
       * @param args.kind The kind of videos to return. It is sent as the Chinese word. (one of `"全部"`, `"电视剧"`, `"综艺"`, `"电影"`, `"动漫"`, `"少儿"`, `"纪录片"`, `"体育"`, `"游戏"`, `"课程"`, `"科技"`, `"生活"`)
       * @param args.cursor (optional) Where the page begins, the `nextCursor` of the page before. Leave it out for the first page.
       * @param args.pageSize (optional) Number of videos per page. (1 to 100; format int32)
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listVideosByKind"]["parameters"]["query"] & {
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
           */
          aiUserId?: Required<NonNullable<operations["listVideosByKind"]["parameters"]["header"]>>["X-AIUser-Id"];
        }, "cursor" | "pageSize">,
        options?: AllOptions<"language"> & CursorOptions<string>,
      ): AsyncGenerator<ClassifiedVideo, void, undefined>;
    };
    /**
     * Get the kinds of a video.
     *
     * Returns the kinds that the AI service has found a video to be of.
     *
     * @param args.fileId The video to look up.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The kinds of the video.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/queryVideoType`; api-koodrive/IqueryVideoType, zh-cn 2025-12-12
     */
    getKinds(
      args: operations["getVideoKinds"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["getVideoKinds"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetVideoKindsResponse>;
    /**
     * Get the courseware of a video.
     *
     * Returns addresses from which the slides that are shown in a video, such as a recorded lesson, can be downloaded as a presentation and as
     * a PDF document.
     *
     * @param args.fileId The video.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The addresses.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/smartvideo/courseware`; api-koodrive/IGetCourseware, zh-cn 2025-12-12
     */
    getCourseware(
      args: operations["getVideoCourseware"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["getVideoCourseware"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetVideoCoursewareResponse>;
    /**
     * List the key frames of a video.
     *
     * Returns the pictures that the AI service has chosen to represent a video, each with the passage that it stands for.
     *
     * @param args.fileId The video.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The key frames.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/smartvideo/keyframes`; api-koodrive/IGetKeyFrames, zh-cn 2025-12-12
     */
    listKeyFrames(
      args: operations["listVideoKeyFrames"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["listVideoKeyFrames"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListVideoKeyFramesResponse>;
    /**
     * Get the summary of a video.
     *
     * Returns what the AI service says a video is about: as a whole, segment by segment, and as an outline.
     *
     * @param args.fileId The video.
     * @param args.language (optional) Language of the summary: `cn` Chinese, `en` English. (one of `"cn"`, `"en"`; default `"cn"`)
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The summary.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/summary`; api-koodrive/IgetSummaryResult, zh-cn 2025-12-12
     */
    getSummary(
      args: operations["getVideoSummary"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["getVideoSummary"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetVideoSummaryResponse>;
  };
  /**
   * Subtitles that the AI service has made for a video, in Chinese or English, and the files that hold them.
   */
  readonly subtitles: {
    /**
     * List the subtitles of a video.
     *
     * Returns the subtitles that a video has, each with its language and its identifier.
     * `subtitles.getVtt` returns one of them as text,
     * `subtitles.getDownloadUrls` addresses to download them from.
     *
     * @param args.videoId The video.
     * @param args.lang (optional) Languages to return: `cn` Chinese, `en` English, or both joined by a comma, `cn,en`.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The subtitles.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/subtitle`; api-koodrive/IGetVideoSubtitle, zh-cn 2025-12-12
     */
    list(
      args: operations["listSubtitles"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["listSubtitles"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<ListSubtitlesResponse>;
    /**
     * Get a subtitle as WebVTT.
     *
     * Returns one subtitle of a video as a WebVTT file: plain text, no JSON, and thus without `code` and `msg`.
     * `subtitles.list` returns the languages and identifiers of a video's subtitles.
     *
     * @param args.videoId The video.
     * @param args.lang Language of the subtitle, one only: `cn` Chinese or `en` English. (one of `"cn"`, `"en"`)
     * @param args.subtitleId The subtitle, as `subtitles.list` returned it. An earlier revision named this `subtitle_id`. (format int64)
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The subtitle as a WebVTT file.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/subtitle/generate`; api-koodrive/IGenerateVideoSubtitle, zh-cn .md, undated (later than 2025-12-12)
     */
    getVtt(
      args: operations["getSubtitleVtt"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["getSubtitleVtt"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<string>;
    /**
     * Get download addresses of subtitles.
     *
     * Returns an address for each subtitle file of a video, optionally in one language, format or subtitle only. It changes nothing, although it
     * is a POST; the arguments go into the query, and there is no body.
     *
     * @param args.videoId The video.
     * @param args.lang (optional) Languages to return: `cn` Chinese, `en` English, or both joined by a comma, `cn,en`.
     * @param args.subtitleType (optional) Format of the subtitle files, WebVTT, SubRip or Advanced SubStation Alpha. All formats if left out. (one of `"VTT"`, `"SRT"`, `"ASS"`)
     * @param args.subtitleId (optional) One subtitle, as `subtitles.list` returned it. (format int64)
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The addresses.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/subtitle/requestObsUrl`; api-koodrive/RequestVideoSubtitleObsUrl, zh-cn .md, undated (later than 2025-12-12)
     */
    getDownloadUrls(
      args: operations["getSubtitleDownloadUrls"]["parameters"]["query"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["getSubtitleDownloadUrls"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<GetSubtitleDownloadUrlsResponse>;
  };
  /**
   * An AI task processes an audio or video file: it transcribes, summarizes or classifies it, or makes it searchable. A task runs in the
   * background and can be retried. What it finds out about a video is read with the operations of `videos` and
   * `subtitles`.
   */
  readonly aiTasks: {
    /**
     * Start an AI task for an audio or video file.
     *
     * Starts the processing of an audio or video file by the AI service: transcription, classification, search and what else `taskType` asks
     * for. The file is fetched from `downloadUrl`.
     *
     * The task runs in the background; `aiTasks.get` returns its state.
     *
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @param args.downloadUrl (optional) Address from which the service fetches the file.
     * @param args.taskId (optional) Identifier for the new task, 32 random characters. When it must be sent is not published.
     * @param args.expiredAt (optional) When `downloadUrl` stops working, in milliseconds since 1970-01-01T00:00Z. (format int64; in ms)
     * @param args.subtitle (optional) Address of a subtitle file that belongs to the audio or video.
     * @param args.taskType Type of processing. The values that a task is documented to have are `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of videos. (format int32)
     * @param args.mediaType Kind of the file: `0` video, `1` audio. (one of `0`, `1`)
     * @param args.fileSuffix Extension of the file's name, without the dot.
     * @param args.subType (optional) Subtype of the task. No values are published. (format int32)
     * @param args.extInfo (optional) Further settings as text. Their format is not published.
     * @param args.language (optional) Target language. No values are published; summaries and subtitles have `cn` and `en`.
     * @returns The task has been started.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/process/media`; api-koodrive/ImediaHandle, zh-cn, undated (2025-10 or later)
     */
    create(
      args: {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["createAiTask"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & CreateAiTaskRequest,
      options?: CallOptions<never>,
    ): Promise<CreateAiTaskResponse>;
    /**
     * Retry an AI task.
     *
     * Starts all parts of an AI task once more. `aiTasks.retryByType` repeats one type of processing
     * alone, and can give it a new download address.
     *
     * @param args.taskId The task to repeat, as `aiTasks.create` returned it.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The task is started once more.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/retry/task/{taskId}`; api-koodrive/ItaskRetry, zh-cn .md, undated
     */
    retry(
      args: operations["retryAiTask"]["parameters"]["path"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["retryAiTask"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<"language">,
    ): Promise<RetryAiTaskResponse>;
    /**
     * Retry an AI task of one type.
     *
     * Starts one type of processing of an AI task once more. Give it a new `downloadUrl` if the former address has expired.
     *
     * @param args.taskId The task to repeat. The published example has the identifier of a file.
     * @param args.taskType The type of processing to repeat: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of videos.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @param args.downloadUrl (optional) Address from which the service fetches the video.
     * @param args.subtitle (optional) Address of a subtitle file that belongs to the video.
     * @param args.mediaType Kind of the file: `0` video, `1` audio. (one of `0`, `1`)
     * @param args.fileSuffix (optional) Extension of the file's name, without the dot.
     * @returns The processing is started once more.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/retry/task/{taskId}/taskType/{taskType}`; api-koodrive/TaskRetry, zh-cn, undated (2025-10 or later)
     */
    retryByType(
      args: operations["retryAiTaskByType"]["parameters"]["path"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["retryAiTaskByType"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & RetryAiTaskByTypeRequest,
      options?: CallOptions<"language">,
    ): Promise<BasicResponse>;
    list: {
      /**
       * List AI tasks.
       *
       * Returns the AI tasks page by page, each with its state, its kind and the reason for a failure. Tasks are started by
       * `aiTasks.create`.
       *
       * @param args.pageSize Number of tasks per page. (1 to 100; format int32)
       * @param args.cursor Where the page begins, the `nextCursor` of the page before. What a first call sends is not published. (format int64)
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @returns A page of tasks.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `GET /koodrive/ose/v1/aisaas/task`; api-koodrive/IgetTaskList, zh-cn 2025-12-12
       */
      (
        args: operations["listAiTasks"]["parameters"]["query"] & {
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
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
       * @param args.pageSize (optional) Number of tasks per page. (1 to 100; format int32)
       * @param args.cursor Where the page begins, the `nextCursor` of the page before. What a first call sends is not published. (format int64)
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args: AllArguments<operations["listAiTasks"]["parameters"]["query"] & {
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
           */
          aiUserId?: Required<NonNullable<operations["listAiTasks"]["parameters"]["header"]>>["X-AIUser-Id"];
        }, "pageSize">,
        options?: AllOptions<never> & CursorOptions<number>,
      ): AsyncGenerator<AiTask, void, undefined>;
    };
    /**
     * Get an AI task.
     *
     * Returns the state of an AI task. The result is a list, presumably with one entry for each type of processing in the task;
     * `aiTasks.getByType` returns a single entry.
     *
     * @param args.taskId The task to look up, as `aiTasks.create` returned it.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The task, as a list.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/aisaas/task/{taskId}`; api-koodrive/IgetTaskStatus, zh-cn 2025-12-12
     */
    get(
      args: operations["getAiTask"]["parameters"]["path"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["getAiTask"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<never>,
    ): Promise<GetAiTaskResponse>;
    /**
     * Get an AI task of one type.
     *
     * Returns the state of an AI task for one type of processing. `aiTasks.get` returns all types of the task.
     *
     * @param args.taskId The task to look up, as `aiTasks.create` returned it.
     * @param args.taskType The type of processing: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of videos.
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @returns The task.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `GET /koodrive/ose/v1/aisaas/task/{taskId}/{taskType}`; api-koodrive/IgetTaskStatusByType, zh-cn 2025-12-12
     */
    getByType(
      args: operations["getAiTaskByType"]["parameters"]["path"] & {
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["getAiTaskByType"]["parameters"]["header"]>>["X-AIUser-Id"];
      },
      options?: CallOptions<never>,
    ): Promise<GetAiTaskByTypeResponse>;
    /**
     * Announce files to the AI service.
     *
     * Tells the AI service of files that are new or have changed, so that it sorts them.
     *
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @param args.changedFileInfoList (optional) The files that the AI service is to sort.
     * @returns The files are announced.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/fileresource/ai/notice`; api-koodrive/AiFileResourceNotice, zh-cn 2025-12-12
     */
    notifyChangedFiles(
      args?: Immutable<{
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["notifyChangedFiles"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & NotifyChangedFilesRequest>,
      options?: CallOptions<"traceId" | "language">,
    ): Promise<BasicResponse>;
  };
  /**
   * Pictures that are searched by text. An application hands in each picture with its time and place; a search then finds those that fit
   * a description in words.
   */
  readonly pictures: {
    /**
     * Extract the features of a picture.
     *
     * Has the AI service look at a picture, so that `pictures.search` can find it by text. The service fetches the
     * picture from `fileUrl`.
     *
     * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
     * @param args.sendType (optional) How the picture is sent: `1` by its address, `2` as Base64 text, `3` as information on the file, `4` as a path in shared storage. Only `1` is supported so far. (one of `1`, `2`, `3`, `4`)
     * @param args.fileUrl (optional) Address from which the service fetches the picture.
     * @param args.fileInfo (optional) What is known about the picture, to be searched by. A published example has one object in the place of the list.
     * @param args.requestId (optional) By its name, an identifier of the request. Undocumented, but in a published example.
     * @param args.base64 (optional) By its name, the picture as Base64 text, for `sendType` `2`. Undocumented, but in a published example.
     * @param args.userId (optional) By its name, the user whom the picture belongs to. Undocumented, but in a published example.
     * @param args.fileId (optional) By its name, the identifier under which the picture is found later. Undocumented, but in a published example.
     * @returns The picture is accepted.
     * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
     * @see `POST /koodrive/ose/v1/aisaas/picture/feature/extract`; api-koodrive/IExtractPictureFeature, zh-cn 2025-12-12
     */
    extractFeatures(
      args?: Immutable<{
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
         */
        aiUserId?: Required<NonNullable<operations["extractPictureFeatures"]["parameters"]["header"]>>["X-AIUser-Id"];
      } & ExtractPictureFeaturesRequest>,
      options?: CallOptions<"language">,
    ): Promise<ExtractPictureFeaturesResponse>;
    search: {
      /**
       * Search pictures by text.
       *
       * Finds the pictures that fit a text: by what they show, by time and place, by labels of things, and by names of people and their relations.
       * The service recognizes only what a picture shows. All else filters what the application itself has handed in with the pictures;
       * `pictures.extractFeatures` takes time and place.
       *
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @param args.query (optional) Text to search for.
       * @param args.pageInfo (optional) Which page of the pictures to return.
       * @param args.sortType (optional) Order of the pictures: `1` the latest first, `2` the earliest first, `3` the best match first. `1` and `2` go by the time when the picture was taken, or that of the upload if it is not known. (one of `1`, `2`, `3`; default `1`)
       * @returns A page of pictures.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.
       * @see `POST /koodrive/ose/v1/aisaas/picture/intelligentsearch`; api-koodrive/IIntelligentsearchPicture, zh-cn 2025-12-12
       */
      (
        args?: {
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
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
       * @param args.aiUserId (optional) The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent. The headers of the app signature name a user already. Whether this header is to be signed is not published.
       * @param args.query (optional) Text to search for.
       * @param args.pageInfo (optional) Which page of the pictures to return.
       * @param args.sortType (optional) Order of the pictures: `1` the latest first, `2` the earliest first, `3` the best match first. `1` and `2` go by the time when the picture was taken, or that of the upload if it is not known. (one of `1`, `2`, `3`; default `1`)
       * @param options Beside those of a call, which hold for each: `maxItems` ends the walk after so many elements (default: none does), `prefetch` fetches pages ahead (default `false`), `onCursor` is called after each page with the cursor of the next.
       * @returns The elements. Nothing is sent before the first is asked for.
       * @throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0. This and what else a call rejects with comes after the elements before it.
       * @throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable cursor (`not-a-cursor`), or was sent before (`repeated`).
       */
      all(
        args?: AllArguments<{
          /**
           * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
           * The headers of the app signature name a user already. Whether this header is to be signed is not published.
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

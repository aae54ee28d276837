// Generated from openapi/ by scripts/generate/types.ts. Do not edit.
export interface paths {
    "/koodrive/ose/v1/space/allocation/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get allocated and total capacity by space type
         * @description Returns, for each type of space, how much capacity the tenant has and how much of it is allocated to spaces, in GB. The difference is
         *     what [transferUnallocatedSpace](#operation/transferUnallocatedSpace) can move to other types. By the user guide, capacity is split 6:2:2
         *     between departments, individuals and groups when it is bought.
         */
        get: operations["getSpaceAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/allocation/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move unallocated capacity between space types
         * @description Moves capacity that is not yet allocated from one type of space to others. By the user guide only system administrators with a yearly or
         *     monthly package can do so; the console accepts multiples of 10 GB and gives departments and groups no more than is pending.
         *
         *     **Each call moves the capacity again.** After a call whose outcome is unknown, look at
         *     [getSpaceAllocation](#operation/getSpaceAllocation) before repeating it.
         */
        post: operations["transferUnallocatedSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/batchGetSpace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several spaces at once
         * @description Returns the spaces of one type that an owner has. Despite its name the operation takes one owner at a time.
         *
         *     **Browsers cannot call it.** The arguments are documented as the JSON body of a GET request. HTTP gives such a body no meaning, and the
         *     Fetch standard forbids it, so that an HTTP client without fetch is needed. [getSpace](#operation/getSpace) and
         *     [listSpacesByOwner](#operation/listSpacesByOwner) give the same answers and take their arguments in the URL.
         */
        get: operations["batchGetSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/container/{containerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a space by its ID
         * @description Returns a space by its own identifier, without its owner. Meant for calls from servers only.
         */
        get: operations["getSpaceById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/departmentList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List departments and their spaces
         * @description Returns departments page by page, each with the space that it owns. Departments without a space are listed too, with their identifiers and
         *     name only.
         */
        get: operations["listDepartmentSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group space
         * @description Creates a group that has a space of its own. Any user may create one, and becomes its owner.
         *
         *     `addGroupUsers` names the members and what each of them may do. Check `failedList` even if `code` is `0`: it says what failed, presumably
         *     members that could not be added. By the user guide, files of a group space can neither be shared outside the group nor be marked as
         *     favorites.
         */
        post: operations["createGroupSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/group/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Dismiss a group space
         * @description Dismisses a group together with its space, the reverse of [createGroupSpace](#operation/createGroupSpace). The spaces of departments and
         *     individuals are deleted with [deleteSpace](#operation/deleteSpace).
         */
        delete: operations["deleteGroupSpace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/groupList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all group spaces of the tenant
         * @description Returns the group spaces of the whole enterprise page by page, with figures about all of them: how many groups there are and may be,
         *     and how much capacity they have and may have. Only administrators of the tenant may call it; the caller's own team spaces are listed by
         *     [listTeamSpaces](#operation/listTeamSpaces).
         */
        get: operations["listGroupSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/teamList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the team spaces of the caller
         * @description Returns the team spaces that the caller can use, page by page: those of departments and those of groups, whether the caller owns or joined
         *     them. Administrators list the group spaces of everybody with [listGroupSpaces](#operation/listGroupSpaces).
         */
        get: operations["listTeamSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/usage/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an overview of space usage
         * @description Returns sums over all spaces of the tenant: how much is allocated, the capacity in total, and how much of it is used.
         *
         *     Lists of operations published since 2025-12 no longer name this one. [getSubscriptionUsage](#operation/getSubscriptionUsage) and
         *     [getSpaceAllocation](#operation/getSpaceAllocation) report similar figures.
         */
        get: operations["getSpaceUsageOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/usage/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get space usage grouped by quota
         * @description Returns usage figures page by page, one entry for each size (quota) of the spaces that have been allocated: their capacity in total, and
         *     how much of it is used.
         */
        get: operations["getSpaceUsageByQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/usage/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the space usage of given users
         * @description Returns the quota of each user asked for, how much of it is used, and the period in which it is valid. Although it is sent as POST, the
         *     operation changes nothing.
         */
        post: operations["getSpaceUsageByUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/userList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users and their spaces
         * @description Returns users page by page, each with the user's individual space. Without `deptId` a system administrator gets the users of the whole
         *     organization, a department administrator those of the administrator's own department.
         *
         *     It takes an application's access token or an app signature; the published request shows a token of the form of a user's.
         */
        get: operations["listUserSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/{ownerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the space of an owner
         * @description Returns the space of a department, a user or a group: its state, its capacity, how much of that is used, and its top folders.
         *
         *     A user can have several individual spaces; `containerId` then says which one to return. To list them, call
         *     [listSpacesByOwner](#operation/listSpacesByOwner). [getSpaceById](#operation/getSpaceById) finds a space without its owner.
         */
        get: operations["getSpace"];
        /**
         * Change a department's or individual's space
         * @description Changes the capacity or the state of the space that a department or a user owns. Send only what is to change.
         *
         *     Disabling a space (status `1`) keeps its files but forbids access to them, and shares of them stop working.
         */
        put: operations["updateSpace"];
        /**
         * Create a space for an owner
         * @description Allocates a space to a department or a user. Type `2`, group, is listed too, but groups get their spaces with
         *     [createGroupSpace](#operation/createGroupSpace).
         *
         *     The console allocates a space only to departments that have none, at least 1 GB, and never more than the enterprise has left to allocate.
         *
         *     `data` is documented, but absent from every published response. Read the space with [getSpace](#operation/getSpace) when it is missing.
         */
        post: operations["createSpace"];
        /**
         * Delete a department's or individual's space
         * @description Deletes the space of a department or a user. Group spaces are dismissed with [deleteGroupSpace](#operation/deleteGroupSpace).
         *
         *     A user can have several individual spaces through third-party integration; `containerId` then says which one to delete.
         */
        delete: operations["deleteSpace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v2/space/{ownerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the spaces of an owner
         * @description Returns the spaces of an owner, all of them or those of one type. This is version 2 of [getSpace](#operation/getSpace), which returns a
         *     single space.
         *
         *     It takes an application's access token or an app signature, and neither `X-Traceid` nor `language`.
         */
        get: operations["listSpacesByOwner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a folder
         * @description Creates a folder in the root of a space or in another folder. Folders nest up to 30 levels deep: one at level 30 takes files, but no
         *     folders.
         *
         *     `renameMode` says what happens if the name is taken. Hidden folders and smart folders are for whitelisted users.
         */
        post: operations["createDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/document/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the thumbnail of a document
         * @description Starts a task that makes the thumbnail of a document. [listRecentFiles](#operation/listRecentFiles) takes a size of such thumbnails as
         *     `usage`. These extensions are supported, and no others:
         *
         *     - pdf
         *     - docx, doc, dot, wps, wpt, dotx, docm, dotm, wpss, rtf
         *     - pptx, ppt, pot, potx, pps, ppsx, dps, dpt, pptm, potm, ppsm, dpss
         *     - xls, xlt, xlsx, et, ett, xltx, xlsb, xlsm, xltm, ets
         */
        post: operations["createDocumentThumbnail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/file/walkFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List everything below a folder
         * @description Lists all files and folders below a folder, at all levels, page by page. It is meant for a full synchronization, after which
         *     [listSyncDirectoryChanges](#operation/listSyncDirectoryChanges) tells what changes. A walk begins at the same `parentFileId` on each page.
         */
        post: operations["listDescendants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete the upload of a file
         * @description The last step of an upload: the service joins the parts and checks the file, against `sha256` too if that is sent. Only then is the upload
         *     complete. The parts are not listed again; [createFile](#operation/createFile) describes the steps before.
         */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a file to upload
         * @description The first step of an upload. It announces a file of up to 200 GB and the parts in which it will be sent, and returns an upload address for
         *     each part. The steps of an upload:
         *
         *     1. Create the file with this operation. Keep the `fileId`, and match the addresses with the parts by `partNumber`.
         *     2. Send the bytes of each part to its `uploadUrl` with PUT, without KooDrive headers. `Content-Length` must be the announced `partSize`;
         *        an address is valid for 3600 seconds in the published examples.
         *     3. Get addresses of parts that were not announced here from [getUploadUrls](#operation/getUploadUrls), presumably also those of parts
         *        whose address has expired.
         *     4. Call [completeUpload](#operation/completeUpload). The file is complete only after it.
         *
         *     Two outcomes end the upload at once: `rapidUpload` is `true` if the service has this content already, and the upload is complete; `exist`
         *     is `true` if the folder has the same file, and nothing was created.
         *
         *     Parts have 5 MiB to 5 GiB, the last may have less. They may be sent in parallel if each has its `partOffset`, each but the first its
         *     `hashCtx`, and each but the last a length that is a multiple of 64 bytes, the block of SHA-256.
         *
         *     ### Instant upload
         *
         *     Send `sha256` and `proofCode` together; the service then need not receive content that it has. `proofCode` proves that the caller has the
         *     file itself. It is computed from the credentials of the request and eight bytes of the file:
         *
         *     1. Take the value of the header `X-User-Id` if the request is authenticated by an app signature, otherwise the whole value of the header
         *        `Authorization`. Its SHA-256 digest, as 64 lower-case hexadecimal digits, is the seed.
         *     2. Take the SHA-256 digest of these 64 digits as text. Read its last 8 bytes as a big-endian integer and clear the top bit, which leaves
         *        63 bits. The remainder of its division by the file's size in bytes is the start. It needs integers of 64 bits: a JavaScript number is
         *        not exact enough, a `BigInt` is.
         *     3. Take 8 bytes of the file from the start on, or those up to its end if they are fewer. Their SHA-256 digest, as 64 lower-case
         *        hexadecimal digits, is the `proofCode`.
         *
         *     A file of 0 bytes needs none. A vector of ours, not a published one: `X-User-Id` is 1605107117323346560, the file has 1000 bytes and its
         *     byte number i is i modulo 256. The seed is b49969a1e6258020f293de17b6c0171921c4fc124fbcb9fdd5f6a4a947879b00, the start 940, and the
         *     `proofCode` 871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f.
         *
         *     ### File types by extension
         *
         *     The caller chooses `fileType`. The service counts these extensions in the types:
         *
         *     | `fileType` | Extensions |
         *     |---|---|
         *     | `15` image | bmp, ilbm, png, gif, jpeg, jpg, webp |
         *     | `20` video | avi, mpeg, mpg, divx, xvid, rm, rmvb, mov, qt, asf, wmv, navi, vob, 3gp, mp4, flv, avs, mkv, ogm, ts, tp, nsv |
         *     | `26` Word document | txt, rtf, doc, docx, docm, odt, dot, dotm, dotx |
         *     | `27` Excel workbook | xls, xlsx, xlsm, xlsb, xml, xltx, xltm, xlt, prn, dif, slk, xlam, xla, csv, ods, sxc |
         *     | `28` PowerPoint presentation | ppt, pptx, pptm, potx, potm, pot, ppsx, ppsm, pps, ppam; there may be more |
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get download addresses of files
         * @description Returns a download address for each of up to 100 files of one space. The files are fetched from these addresses, not from KooDrive.
         *
         *     A file that cannot be downloaded does not fail the call: it has a `code` of its own, and `batchCode` says how many succeeded. Mind that
         *     `1`, not `0`, means that all did.
         */
        post: operations["getDownloadUrls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/multipart/uploadUrl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get upload addresses for parts of a file
         * @description Returns an upload address for each of the parts named. It is for parts that [createFile](#operation/createFile) was not told of, and
         *     presumably for those whose address has expired: an address is valid for 3600 seconds in the published examples. The bytes of a part are
         *     sent to its address with PUT.
         *
         *     In a parallel upload each part has its `partOffset`, each but the first its `hashCtx`, and each but the last a length that is a multiple
         *     of 64 bytes. The response repeats what was sent.
         */
        post: operations["getUploadUrls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the path of a file
         * @description Returns where a file or folder is: the names and the identifiers of all folders from the root of its space down to itself.
         */
        get: operations["getFullPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/recycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Empty the recycle bin of a space
         * @description Starts to delete every file in the recycle bin of a space for good. The service works on it in the background: the response says only that
         *     it has begun, and names no job that could be watched. Until a file is deleted it counts towards the used capacity.
         */
        post: operations["clearRecycleBin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/rename/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a file or folder
         * @description Gives a file or folder another name. `renameMode` says what happens if the name is taken in its folder. The response does not say which
         *     name the file has got in the end; [getFile](#operation/getFile) does.
         */
        post: operations["renameFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for files
         * @description Searches the caller's individual space or team spaces, page by page. In team spaces, ordinary users and department administrators find
         *     what is in the spaces of their own teams, tenant administrators what is in any team space of the tenant.
         */
        post: operations["searchFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/statsDir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what is in a folder
         * @description Counts the folders and files in a folder and adds up the sizes of the files, at all levels or only directly in the folder. Filters
         *     restrict what is counted.
         */
        get: operations["getDirectoryStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/{fileId}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the details of a file or folder
         * @description Returns what the service knows of one file or folder: its names, times, owners, size and content, and what the caller may do with it. It
         *     only reads, although it is a POST with a body.
         */
        post: operations["getFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/{groupId}/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List files in a department's or group's space
         * @description Lists what is directly in a folder of a team space, or what is in its recycle bin, page by page. The team is a department or, with
         *     `team_type` `2`, a group.
         */
        post: operations["listTeamFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List files in an individual space
         * @description Lists what is directly in a folder of the caller's individual space, or what is in its recycle bin, page by page.
         */
        post: operations["listPersonalFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/video/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the thumbnail of a video
         * @description Starts a task that makes the thumbnail of a video. [listRecentFiles](#operation/listRecentFiles) takes a size of such thumbnails as
         *     `usage`. These extensions are supported, and no others: avi, mpeg, mpg, dat, divx, xvid, rm, rmvb, mov, qt, asf, wmv, vob, 3gp, mp4, flv,
         *     avs, mkv, ts, tp, nsv, swf, navi, ogm, webm.
         */
        post: operations["createVideoThumbnail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/revision/completeRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete the upload of a new version of a file
         * @description Ends an upload that [createFileVersion](#operation/createFileVersion) began: the service joins the parts and checks the content. The
         *     version exists only then.
         *
         *     The request does not name a version; `fileId` alone says which upload is meant.
         */
        post: operations["completeFileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/revision/createRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the upload of a new version of a file
         * @description Prepares the upload of new content for an existing file. This is the first of three steps: create the version, send its parts, and
         *     complete it with [completeFileVersion](#operation/completeFileVersion). The file keeps its name and its folder.
         *
         *     The service supports only `uploadType` 1 with `uploadMode` `multipart`. Beside `sha256` it demands `proofCode`.
         */
        post: operations["createFileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/revision/deleteRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an earlier version of a file
         * @description Deletes a version that newer ones have replaced. The newest version of a file cannot be deleted.
         */
        post: operations["deleteFileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/revision/getRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get one version of a file
         * @description Returns the properties of one version of a file: its number and size, when and why it was made, and whether it is kept for good.
         */
        post: operations["getFileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/revision/listRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the versions of a file
         * @description Returns the versions of a file a page at a time, newest first. The list has no download addresses;
         *     [getFileVersion](#operation/getFileVersion) returns one.
         */
        post: operations["listFileVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/revision/restoreRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an earlier version of a file
         * @description Makes the content of an earlier version the newest version of the file. That version has `createReason` 2.
         */
        post: operations["restoreFileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/revision/updateRevision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a version of a file, or stop keeping it
         * @description Sets whether a version of a file is kept for good or may be cleared by the service. Nothing else of a version can be changed.
         */
        post: operations["updateFileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/archive/listFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the content of an archive
         * @description Lists the files and folders inside an archive without unpacking it. The console does so for archives of the kinds zip, 7z and rar.
         *
         *     Either the list comes at once in `data.uncompressedFileList`, or a task of the service makes it and `data` has `taskId` and `progress`
         *     instead. The task is very probably a job: ask [getJob](#operation/getJob) for it, whose answer has a list of the same name.
         */
        post: operations["listArchiveEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/syncDir/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a synchronization directory
         * @description Ends the synchronization of a directory that [createSyncDirectory](#operation/createSyncDirectory) made.
         */
        post: operations["closeSyncDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/syncDir/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a synchronization directory
         * @description Creates a synchronization directory, or turns an existing folder into one.
         *
         *     To create one, send `fileName`, and if needed `parentFolder` and `hidden`. To turn a folder into one, send its `fileId` and none of these
         *     three.
         *
         *     How a device keeps up with a synchronization directory:
         *
         *     1. Create it, and keep its `fileId`.
         *     2. Get a cursor from [getSyncDirectoryStartCursor](#operation/getSyncDirectoryStartCursor) and keep it.
         *     3. Read once all that the directory contains, with [listDescendants](#operation/listDescendants).
         *     4. Read what has changed since, with [listSyncDirectoryChanges](#operation/listSyncDirectoryChanges) from the cursor, and keep the newest
         *        `nextCursor`. Repeat this step from there, also after a restart.
         *
         *     Getting the cursor before the content means that nothing that changes in between is missed; a change may be seen twice. No page describes
         *     this sequence: it follows from what the operations take and return.
         */
        post: operations["createSyncDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/syncDir/getStartCursor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the first cursor of a synchronization directory
         * @description Returns the cursor for a device's first call of [listSyncDirectoryChanges](#operation/listSyncDirectoryChanges). Get it before reading
         *     what the directory contains ([listDescendants](#operation/listDescendants)), so that no change in between is missed. Later calls go on from the `nextCursor` of
         *     the page before.
         */
        post: operations["getSyncDirectoryStartCursor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/syncDir/listChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the changes in a synchronization directory
         * @description Returns what has changed in a synchronization directory since a cursor, a page at a time, so that a device can catch up. The first cursor
         *     comes from [getSyncDirectoryStartCursor](#operation/getSyncDirectoryStartCursor), the next ones are `nextCursor` of the page before, while
         *     `hasMore` is `true`.
         *
         *     Keep the newest `nextCursor` once the changes before it are applied: the next look for changes goes on from there. If the last page has
         *     none, keep the cursor it was asked with.
         */
        post: operations["listSyncDirectoryChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/star/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add files to the favorites or remove them
         * @description Adds up to 100 files to the caller's favorites, or removes them, as `starred` says. Each file has a result of its own in
         *     `subResponseList`, and `status` sums them up: the call as a whole can succeed although files failed.
         *
         *     By the user guide, files in group spaces cannot be favorites.
         */
        post: operations["updateFavorites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/star/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List favorite files
         * @description Lists the caller's favorites a page at a time. A page can hold fewer files than asked for, also in the middle of the list; only the last
         *     page has no `nextCursor`.
         *
         *     Favorites whose files have been deleted are removed when they are met, and `autoDeleted` counts them.
         */
        get: operations["listFavorites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files that the caller used recently
         * @description Lists which files the caller viewed, edited, shared, saved or uploaded lately, all at once: there are no pages.
         */
        get: operations["listRecentFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what others shared with the caller
         * @description Lists what other users did that concerns the caller, with the files, a page at a time. So far that is sharing alone. A page can hold fewer
         *     records than asked for, also in the middle of the list; only the last page has no `nextCursor`.
         */
        get: operations["listRelatedFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's shares
         * @description Returns the caller's shares a page at a time, newest first unless asked otherwise. An entry is one act of sharing, whether it shared one
         *     file or several. Go on until `nextCursor` is absent: a page may hold fewer shares than asked for.
         */
        get: operations["listShares"];
        put?: never;
        /**
         * Create a share
         * @description Shares files and folders of one space through a link, for 1 to 365 days. `scope` says who may open it: anyone with the link (`1`, for
         *     whitelisted users only), all users of the enterprise (`2`), or the departments, groups and users that are named (`3`).
         *
         *     Every call makes another share. `shareLink` has what to pass on to the people shared with: the link, its short code and the extract code.
         *     According to the user guide, files of group spaces cannot be shared outside the group.
         */
        post: operations["createShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel shares
         * @description Ends up to 100 of the caller's shares. Each share has its own result in `subResponseList`; check these even when `code` is `0`.
         */
        post: operations["batchCancelShares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the caller's shares
         * @description Returns one of the caller's shares with its link, its extract code, its state, and the departments, groups and users it is shared with.
         *     For a share that the caller has received, see [getReceivedShare](#operation/getReceivedShare).
         */
        get: operations["getShare"];
        /**
         * Change the settings of a share
         * @description Changes with whom one of the caller's shares is shared, how long it is valid, its extract code and its message. The shared files and the
         *     scope cannot be changed.
         *
         *     `validDays` is mandatory; send `0` to leave the validity as it is.
         */
        put: operations["updateShare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave received shares
         * @description Takes the caller out of shares that others have made. Each share has its own result in `subResponseList`; check these even when
         *     `code` is `0`.
         */
        post: operations["leaveShares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the shares received
         * @description Returns the shares that others have made for the caller, a page at a time, newest first unless asked otherwise. Go on until `nextCursor`
         *     is absent: a page may hold fewer shares than asked for.
         */
        get: operations["listReceivedShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/received/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a received share
         * @description Returns a share that somebody else has made for the caller: its link, its owner and its state. With whom else it is shared is not
         *     told; the owner sees that with [getShare](#operation/getShare).
         */
        get: operations["getReceivedShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the download link of a shared file
         * @description Returns an address to download one file of a share from. A share with an extract code needs `kdstoken` from
         *     [verifyExtractCode](#operation/verifyExtractCode). To download several files at once, pack them with
         *     [createShareTask](#operation/createShareTask).
         */
        post: operations["getShareDownloadLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the files of a share link
         * @description Returns the files and folders of a share, or of one of its folders, page by page, with what a visitor may know of the share. Follow
         *     `nextCursor` to the end: a page may hold fewer files than were asked for.
         *
         *     A share with an extract code needs `kdstoken` from [verifyExtractCode](#operation/verifyExtractCode). With `refreshCount` each call counts
         *     as a view of the share; send it with the first page only.
         */
        post: operations["listShareFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/public/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the download link of a shared file without signing in
         * @description Returns an address to download one file of a share from. A share with an extract code needs `kdstoken` from
         *     [verifyExtractCodePublic](#operation/verifyExtractCodePublic).
         *
         *     No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
         */
        get: operations["getShareDownloadLinkPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/public/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a share link without signing in
         * @description Returns the files and folders of a share, or of one of its folders, page by page. Follow `nextCursor` to the end: a page may hold fewer
         *     files than were asked for. A share with an extract code needs `kdstoken` from
         *     [verifyExtractCodePublic](#operation/verifyExtractCodePublic). With `refreshCount` each call counts as a view of the share; send it with
         *     the first page only.
         *
         *     No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
         */
        get: operations["listShareFilesPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/public/taskDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of a task on the files of a public share link
         * @description Returns the progress of a task that [createShareTaskPublic](#operation/createShareTaskPublic) started, the outcome for each file and, for
         *     an archive, the address to download it from.
         *
         *     For whitelisted users only. Little of this operation is published; test it before you rely on it.
         */
        get: operations["getShareTaskPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/public/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a task on the files of a public share link
         * @description Packs files of a share into an archive to download, or saves them to a space, like [createShareTask](#operation/createShareTask) but for
         *     public share links. The work goes on after the call returns; [getShareTaskPublic](#operation/getShareTaskPublic) returns its progress.
         *     Every call starts another task.
         *
         *     Unlike the other public operations on share links it is documented with credentials. For whitelisted users only. Little of this
         *     operation is published; test it before you rely on it.
         */
        post: operations["createShareTaskPublic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/public/userInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get information about a share link without signing in
         * @description Returns what a visitor may know of a share before opening it: who made it, when, until when it is valid and in what state it is.
         *     [listShareFilesPublic](#operation/listShareFilesPublic) lists its files.
         *
         *     No credentials are needed. For whitelisted users only.
         */
        get: operations["getShareInfoPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/public/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a share's extract code without signing in
         * @description Checks the extract code that a visitor entered and returns a temporary token, `kdstoken`, that proves it. Send the token with the public
         *     calls that list and download the files of the share. A share without an extract code needs none.
         *
         *     The code is a secret and part of the address of the request: keep such addresses out of logs.
         *
         *     No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
         */
        get: operations["verifyExtractCodePublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/public/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visit a share link without signing in
         * @description Opens a share by its short code. The response says whether that was possible and nothing else:
         *     [getShareInfoPublic](#operation/getShareInfoPublic) describes the share, [listShareFilesPublic](#operation/listShareFilesPublic) lists
         *     its files.
         *
         *     No credentials are needed. For whitelisted users only.
         */
        get: operations["visitSharePublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/taskDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the state of a task on shared files
         * @description Returns the progress of a task that [createShareTask](#operation/createShareTask) started, the outcome for each file and, for an archive,
         *     the address to download it from. The request is a POST with a body and changes nothing.
         */
        post: operations["getShareTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a task on shared files
         * @description Packs files of a share into an archive to download (`taskType` `1`) or saves them to a space of the caller (`2`). The work goes on after
         *     the call returns: follow it with [getShareTask](#operation/getShareTask). Every call starts another task.
         *
         *     Saving needs `targetFileId`. A share with an extract code needs `kdstoken` from [verifyExtractCode](#operation/verifyExtractCode).
         */
        post: operations["createShareTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/userInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get information about a share link
         * @description Returns what a visitor may know of a share before opening it: who made it, when, until when it is valid and in what state it is.
         *     [listShareFiles](#operation/listShareFiles) lists its files.
         */
        get: operations["getShareInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a share's extract code
         * @description Checks the extract code that a visitor entered and returns a temporary token, `kdstoken`, that proves it. Send the token with the calls
         *     that list, download or save the files of the share. A share without an extract code needs none.
         */
        post: operations["verifyExtractCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/share/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visit a share link
         * @description Opens a share by its short code. The response says whether that was possible and nothing else:
         *     [getShareInfo](#operation/getShareInfo) describes the share, [listShareFiles](#operation/listShareFiles) lists its files.
         */
        get: operations["visitShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/departmentList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the departments directly under another
         * @description Returns the departments directly under another one. To walk the whole tree, call the operation for each of them in turn.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a department
         * @description Creates a department under another one, and allocates it a team space. Its size is not an argument: it is presumably the tenant's default,
         *     `departmentSpaceSize` of [getSubscription](#operation/getSubscription), and `0` there means none. In the console, the space is optional.
         *
         *     If [listDepartmentSpaces](#operation/listDepartmentSpaces) shows the department without a space, allocate one with
         *     [createSpace](#operation/createSpace).
         */
        post: operations["createDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a department
         * @description Returns a department. Its fields stand beside `code` and `msg`; there is no `data` as in [getUser](#operation/getUser).
         */
        get: operations["getDepartment"];
        /**
         * Rename or move a department
         * @description Changes the name of a department and the department that it belongs to. The change covers the team space of the department. Send both
         *     fields, also the one that stays as it is.
         */
        put: operations["updateDepartment"];
        post?: never;
        /**
         * Delete a department
         * @description Deletes a department together with its team space. The console never deletes the root department, and others only when they have neither
         *     users nor departments below them.
         */
        delete: operations["deleteDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/user/expand/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the user limit in OrgID
         * @description Changes the number of users that an organization may have in OrgID. How the new limit is chosen is not documented: the request carries
         *     nothing but `orgId`.
         */
        post: operations["expandUserLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/userList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns the users of a department or of the caller's organization, page by page. `keyWord` narrows the list to users with a matching name.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user from an OrgID account
         * @description Adds an account that the organization has in OrgID to KooDrive as a user. The department and the role of the user can be set in the same
         *     call.
         *
         *     By the user guide, a new user is not activated until the first sign-in.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/users/batchimport/preverify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check users before importing them
         * @description Checks whether a batch of users can be imported, and returns what the check found. Nothing is imported yet.
         */
        post: operations["verifyUserImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count users
         * @description Returns the number of users in a department or in the whole organization.
         */
        get: operations["countUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/users/mobile/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's mobile number
         * @description Returns the mobile number of a user.
         */
        get: operations["getUserMobile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user's name, department, mobile number, role and status.
         */
        get: operations["getUser"];
        /**
         * Change a user
         * @description Moves a user to another department, changes the user's role, or enables or disables the user. A disabled user (`status` `1`) cannot sign
         *     in.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user together with the user's resources. To hand them over to another user instead, start a handover with
         *     [createTask](#operation/createTask), which deletes the user at its end.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/usergroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups that the user has joined
         * @description Returns the groups that the calling user has joined, page by page. A page may be short or even empty before the end of the list: the last
         *     page is the one without `nextCursor`.
         */
        get: operations["listUserGroups"];
        put?: never;
        /**
         * Create a user group
         * @description Creates a group of users and returns its identifier. Add members with [batchAddGroupMembers](#operation/batchAddGroupMembers). To create
         *     a group that has a space of its own, call [createGroupSpace](#operation/createGroupSpace) instead.
         *
         *     A user can create up to 200 user groups. A group has up to 200 members, of whom its creator may be one.
         */
        post: operations["createUserGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/usergroups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group
         * @description Returns the name, owner, kind and picture of a group, and the times of its creation and last change.
         */
        get: operations["getUserGroup"];
        /**
         * Change a group
         * @description Changes the name or the picture of a group. The name and the kind of the group are always sent; a user, a role in the group and a pin
         *     flag can be sent as well.
         */
        put: operations["updateUserGroup"];
        post?: never;
        /**
         * Delete a group
         * @description Deletes a group of users.
         */
        delete: operations["deleteUserGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/usergroups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description Returns the members of a group, with department, mobile number and role, page by page. `keyWord` narrows the list by name.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/usergroups/{groupId}/members/batchAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add members to a group
         * @description Adds users to a group. Name them in `amendModRoles`, each with the permissions that the user gets in the group; `userIds` is the older
         *     form, without permissions. `status` in the response tells whether all, some or none of the users were added.
         *
         *     A group has up to 200 members.
         */
        post: operations["batchAddGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/usergroups/{groupId}/members/batchDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove members from a group
         * @description Removes users from a group. Name them in `amendModRoles`; `userIds` is the older form. `status` in the response tells whether all, some or
         *     none of the users were removed.
         */
        post: operations["batchDeleteGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/session/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a session from an authorization code
         * @description Exchanges an authorization code for a session and its access token. OrgID hands the code to the front end after the user has signed in at
         *     the address that [getAuthCodeUrl](#operation/getAuthCodeUrl) returns. The call itself needs no authentication.
         *
         *     The token expires 20 minutes after the last call that used it. Keep the token and the session ID secret:
         *     [refreshSession](#operation/refreshSession) takes both. A user can be signed in on several terminals at the same time.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/session/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a session is still valid
         * @description Checks whether the session of an access token is still valid, and returns its user. Like every call, it extends the token's validity to 20
         *     minutes from now.
         *
         *     Takes an access token only, not an app signature.
         */
        get: operations["validateSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/session/authCodeURL": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OrgID address for signing in
         * @description Returns the address at which a user signs in to OrgID. After the user has signed in, OrgID hands an authorization code to the front end,
         *     which [createSession](#operation/createSession) exchanges for a session. The call itself needs no authentication.
         */
        get: operations["getAuthCodeUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/session/logoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out
         * @description Ends the session that the access token belongs to. The token is documented as optional, but nothing else tells which session to end:
         *     always send it.
         *
         *     This is a GET that changes something: make sure that nothing prefetches or caches it.
         */
        get: operations["deleteSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh a session
         * @description Issues a new access token for a session. Send the ID of the session and its present token, and keep the new token secret.
         *
         *     Takes an access token only, not an app signature.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the tenant's subscription
         * @description Returns whether the service can be used, how much space and how many users the tenant may have, the sizes that new spaces get by default,
         *     and which features are switched on. [getSubscriptionUsage](#operation/getSubscriptionUsage) returns how much of it is used.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/service/quotaUsed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the usage of the subscription
         * @description Returns how much space the tenant has ordered, how it is divided over the types of spaces, how much of it is used, and how many users
         *     there are.
         *
         *     Quotas and used space are in different units: the quotas are in GB like `spaceCapacity`, the used space is in a smaller unit that is not
         *     documented.
         */
        get: operations["getSubscriptionUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/org/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how long packaged downloads are kept
         * @description Sets after how many days the service removes the temporary archives that it makes when several files are downloaded as one package. The
         *     setting applies to the whole tenant; [getSubscriptionUsage](#operation/getSubscriptionUsage) returns it.
         */
        post: operations["setPackageDownloadExpiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/message/batchDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete messages
         * @description Deletes messages of the caller and reports for each whether it was deleted. [updateAllMessages](#operation/updateAllMessages) deletes all
         *     at once.
         *
         *     The identifiers travel in the body of a DELETE request, which some proxies and HTTP clients drop.
         */
        delete: operations["deleteMessages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/message/batchRead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark messages as read
         * @description Marks messages of the caller as read and reports for each whether it was changed. [updateAllMessages](#operation/updateAllMessages) marks
         *     all at once.
         */
        post: operations["markMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/message/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description Returns the messages of the caller, one page at a time, optionally only those of one type or in one state. A page can hold fewer messages
         *     than asked for before the end of the list: only a response without `nextCursor` is the last.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/message/specific": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all messages as read or delete them all
         * @description Marks all unread messages of the caller as read, or deletes all messages of the caller, read or unread. A repeated call also affects the
         *     messages that have arrived since the first.
         */
        post: operations["updateAllMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/message/unreadCount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count unread messages
         * @description Returns how many messages of the caller are unread. [listMessages](#operation/listMessages) returns the messages themselves.
         */
        get: operations["countUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/sdk/get-js-sdk-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the JavaScript SDK of OrgID needs
         * @description Returns the address of the JavaScript SDK of OrgID and the values to start it with. The code inside `orgid_config` can be used only once,
         *     so this operation has to be called before each start of the SDK.
         *
         *     Only the access token is accepted, no app signature.
         */
        get: operations["getJsSdkInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/batchupdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the permissions of users
         * @description Gives users other permissions in a space: those of a permission template, or permissions of their own (`template` `-1` with
         *     `capabilities`). With `fileId` the permissions apply to that file or folder itself.
         */
        put: operations["batchUpdateUserPermissions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/member/initial/{spaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the initial permissions of members
         * @description Returns the permissions that new members of a group or department get in its space, and the template that they come from.
         *     [setInitialMemberPermission](#operation/setInitialMemberPermission) sets them.
         */
        get: operations["getInitialMemberPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/userList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the permissions of users in a space
         * @description Returns, page by page, the users of the space of a department or group, each with the permissions and the template that they have there.
         *     With `fileId` the permissions are those for that file or folder.
         *
         *     `spaceType` says whose space it is: with `0` send `deptId`, with `1` send `groupId`. The roles in the response are relative to these
         *     arguments: `deptRole` is the role in the department that was sent, `groupRole` that in the group.
         */
        get: operations["listUserPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/member/initial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the initial permissions of members
         * @description Sets the permissions that new members of a group or department get in its space, whether or not there were some before: those of a
         *     permission template, or with `templateId` `-1` those in `capabilities`.
         *     [getInitialMemberPermission](#operation/getInitialMemberPermission) returns them.
         */
        post: operations["setInitialMemberPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/template/batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get permission templates by ID
         * @description Returns up to 200 templates with their permissions. The service checks that each of them exists.
         */
        post: operations["batchGetPermissionTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/template/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a permission template
         * @description Creates a template, a named set of permissions that can then be given to the members of spaces, and returns it.
         *
         *     In the console, choosing a permission selects those that it needs as well; previewing, for example, needs listing and downloading.
         */
        post: operations["createPermissionTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/template/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete permission templates
         * @description Deletes up to 100 templates at a time. Check with [getPermissionTemplateUsage](#operation/getPermissionTemplateUsage) first whether one is
         *     in use.
         */
        post: operations["batchDeletePermissionTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/template/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a permission template
         * @description Changes the name, the description or the permissions of a template. `name` is always sent, also when it stays the same.
         */
        post: operations["updatePermissionTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/template/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List permission templates
         * @description Returns the permission templates of the enterprise page by page, preset ones included. `id`, `templateType` and `status` narrow the list.
         */
        get: operations["listPermissionTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/template/ref/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a permission template is in use
         * @description Tells whether a template is in use, for example before [batchDeletePermissionTemplates](#operation/batchDeletePermissionTemplates) deletes
         *     it.
         */
        get: operations["getPermissionTemplateUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/permission/template/status/modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable a permission template
         * @description Disables (`status` `0`) or enables (`1`) one template.
         */
        post: operations["setPermissionTemplateStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a batch job
         * @description Cancels a job that is waiting or running (`status` `0` or `1`): the scheduler passes it over from then on. A job in another state is not
         *     affected.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List batch jobs
         * @description Returns batch jobs with their states and results, one page at a time, optionally only those of one kind or in one state.
         *
         *     The response has no total: the list has ended when a page is empty. A page with fewer jobs than `limit` is no proof, since the service may
         *     return less than was asked for. No order is promised.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Start a batch job on files
         * @description Starts a job that copies, deletes, moves, restores, unpacks or packs files, and returns its identifier at once. The job runs in the
         *     background: [getJob](#operation/getJob) tells how far it has got and what became of each file, [cancelJob](#operation/cancelJob) stops it.
         *
         *     `taskType` is the kind of job, `actionType` what it does in detail. Emptying the recycle bin (`7` with `701`) is open to whitelisted users
         *     only.
         *
         *     According to the user guide, a copied or restored file whose name is taken gets a time stamp appended to its name, nothing can be copied
         *     or moved to a place deeper than 30 levels (code 13000310), and a folder that no longer exists is made again for what is restored to it.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a batch job
         * @description Returns the state and the result of a job, and what became of each of its files. For a job that unpacks an archive it also lists the
         *     entries of the archive; for one that packs files it has the link to download the package.
         *
         *     The path of this operation is just `/koodrive/ose/v1/` and the identifier, so that any other path with one segment there, such as that of
         *     [listJobs](#operation/listJobs), would match it too.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/task/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a handover or an import of users
         * @description Starts a task that runs in the background. It hands over everything of one user to another and then deletes the first user (`taskType`
         *     `0`), or imports a batch of users (`1`). [getTask](#operation/getTask) tells how it went.
         *
         *     Which other fields are mandatory depends on `taskType`: a handover needs `srcUserId` and `dstUserId`, an import needs `resultId`, `orgId`
         *     and `orgUserId`.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/task/dstUserInfo/{srcUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user who received a handover
         * @description Returns the user to whom everything of another user was handed over by a task of [createTask](#operation/createTask). The other user was
         *     deleted by that task.
         */
        get: operations["getHandoverRecipient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/task/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List handovers and imports of users
         * @description Returns tasks with their states, one page at a time, optionally only those of one kind or in some states. A page can be short or empty
         *     before the end of the list: only a response without `nextCursor` is the last.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/task/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of an import of users
         * @description Returns how many users an import added, how many it could not add, and which those are. For tasks of `taskType` `1`, which
         *     [createTask](#operation/createTask) starts.
         */
        get: operations["getTaskResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/task/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns the state of a handover or an import of users, with an error code if it failed. What an import did with its users is told by
         *     [getTaskResult](#operation/getTaskResult), whose path, `/task/result`, the path of this operation matches too.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/auditlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the audit log
         * @description Returns a page of the tenant's audit log: who added, deleted or changed what, when, from which address, and whether it succeeded.
         *     Operations of people and of machines are logged, failed ones too. In the console only system administrators see the log.
         */
        post: operations["listAuditLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files found sensitive by moderation
         * @description Returns the tenant's files that moderation found to be of low or high sensitivity, a page at a time. With `hasUrl` each file comes with an
         *     address to download it from.
         *
         *     Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
         *     here the KooDrive server (`Bearer {app_access_token}`).
         */
        get: operations["listModerationResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/audit/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or change moderation records
         * @description Stores the results of moderating files. A file that has a record gets the new one in its place.
         *
         *     Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
         *     here the KooDrive server (`Bearer {app_access_token}`).
         */
        post: operations["batchCreateModerationRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/audit/batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the moderation records of files
         * @description Returns the moderation records of the given files, which are identified by digest and size. Files that were never moderated are left
         *     out.
         *
         *     Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
         *     here the KooDrive server (`Bearer {app_access_token}`).
         */
        post: operations["batchGetModerationRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/files/media/transcode/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the playback address of an audio or video file
         * @description Returns the address of the HLS playlist (m3u8) of a transcoded audio or video file, for a player to open.
         *
         *     A success has the code `200` here, not `0` as elsewhere. A failure of this operation is documented as HTTP 400 with `error_code` `400` and
         *     an `error_msg`: the fields of a gateway error, with a code that the gateway does not have.
         */
        post: operations["getPlaybackAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/keyword/search/sku": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search audio and video files by content
         * @description Finds the audio and video files whose content fits a word or phrase best, with a score for each.
         *
         *     To get more results, repeat the call with the `cursor` and the `isSearchTextCompleted` of the response before.
         */
        get: operations["searchMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/conversation/detail/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is said in a video
         * @description Returns the transcript of a video piece by piece and page by page: who says what, and when.
         */
        get: operations["listVideoConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/audioTrack/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audio tracks of a video
         * @description Returns the audio tracks of a video, by the task that processed it. [createAiTask](#operation/createAiTask) starts such a task.
         */
        get: operations["listAudioTracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/getVideoKindSetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of video
         * @description Returns the kinds into which the AI service classifies videos, in one text. [listVideosByKind](#operation/listVideosByKind) takes one
         *     of them.
         */
        get: operations["listVideoKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/listVideoKind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the videos of a kind
         * @description Returns the videos that the AI service has classified as being of one kind, page by page.
         */
        get: operations["listVideosByKind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/queryVideoType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the kinds of a video
         * @description Returns the kinds that the AI service has found a video to be of.
         */
        get: operations["getVideoKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/smartvideo/courseware": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the courseware of a video
         * @description Returns addresses from which the slides that are shown in a video, such as a recorded lesson, can be downloaded as a presentation and as
         *     a PDF document.
         */
        get: operations["getVideoCourseware"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/smartvideo/keyframes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the key frames of a video
         * @description Returns the pictures that the AI service has chosen to represent a video, each with the passage that it stands for.
         */
        get: operations["listVideoKeyFrames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the summary of a video
         * @description Returns what the AI service says a video is about: as a whole, segment by segment, and as an outline.
         */
        get: operations["getVideoSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/subtitle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the subtitles of a video
         * @description Returns the subtitles that a video has, each with its language and its identifier.
         *     [getSubtitleVtt](#operation/getSubtitleVtt) returns one of them as text,
         *     [getSubtitleDownloadUrls](#operation/getSubtitleDownloadUrls) addresses to download them from.
         */
        get: operations["listSubtitles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/subtitle/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subtitle as WebVTT
         * @description Returns one subtitle of a video as a WebVTT file: plain text, no JSON, and thus without `code` and `msg`.
         *     [listSubtitles](#operation/listSubtitles) returns the languages and identifiers of a video's subtitles.
         */
        get: operations["getSubtitleVtt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/subtitle/requestObsUrl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get download addresses of subtitles
         * @description Returns an address for each subtitle file of a video, optionally in one language, format or subtitle only. It changes nothing, although it
         *     is a POST; the arguments go into the query, and there is no body.
         */
        post: operations["getSubtitleDownloadUrls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/process/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an AI task for an audio or video file
         * @description Starts the processing of an audio or video file by the AI service: transcription, classification, search and what else `taskType` asks
         *     for. The file is fetched from `downloadUrl`.
         *
         *     The task runs in the background; [getAiTask](#operation/getAiTask) returns its state.
         */
        post: operations["createAiTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/retry/task/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry an AI task
         * @description Starts all parts of an AI task once more. [retryAiTaskByType](#operation/retryAiTaskByType) repeats one type of processing
         *     alone, and can give it a new download address.
         */
        post: operations["retryAiTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/retry/task/{taskId}/taskType/{taskType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry an AI task of one type
         * @description Starts one type of processing of an AI task once more. Give it a new `downloadUrl` if the former address has expired.
         */
        post: operations["retryAiTaskByType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List AI tasks
         * @description Returns the AI tasks page by page, each with its state, its kind and the reason for a failure. Tasks are started by
         *     [createAiTask](#operation/createAiTask).
         */
        get: operations["listAiTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/task/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an AI task
         * @description Returns the state of an AI task. The result is a list, presumably with one entry for each type of processing in the task;
         *     [getAiTaskByType](#operation/getAiTaskByType) returns a single entry.
         */
        get: operations["getAiTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/task/{taskId}/{taskType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an AI task of one type
         * @description Returns the state of an AI task for one type of processing. [getAiTask](#operation/getAiTask) returns all types of the task.
         */
        get: operations["getAiTaskByType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/fileresource/ai/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce files to the AI service
         * @description Tells the AI service of files that are new or have changed, so that it sorts them.
         */
        post: operations["notifyChangedFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/picture/feature/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extract the features of a picture
         * @description Has the AI service look at a picture, so that [searchPictures](#operation/searchPictures) can find it by text. The service fetches the
         *     picture from `fileUrl`.
         */
        post: operations["extractPictureFeatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/aisaas/picture/intelligentsearch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search pictures by text
         * @description Finds the pictures that fit a text: by what they show, by time and place, by labels of things, and by names of people and their relations.
         *     The service recognizes only what a picture shows. All else filters what the application itself has handed in with the pictures;
         *     [extractPictureFeatures](#operation/extractPictureFeatures) takes time and place.
         */
        post: operations["searchPictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The capacity that the tenant has for one type of space, and how much of it is allocated. */
        SpaceAllocation: {
            /**
             * @description Type of space: `0` department, `1` individual, `2` group.
             * @example 0
             * @enum {integer}
             */
            type?: 0 | 1 | 2;
            /**
             * @description Capacity already allocated to spaces of this type, in GB, whether or not it is used.
             * @example 1000
             */
            allocateCapacity?: number;
            /**
             * @description Capacity that the tenant has for this type of space, in GB.
             * @example 2000
             */
            totalCapacity?: number;
        };
        /**
         * Format: int32
         * @description Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
         * @example 0
         */
        Code: number;
        /**
         * @description Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
         *     operations, and errors fill in values, so that a program should go by the code.
         * @example OK
         */
        Message: string;
        /** @description The result code and the tenant's capacity by type of space. */
        GetSpaceAllocationResponse: {
            /**
             * @description One entry for each type of space.
             * @example [
             *       {
             *         "type": 0,
             *         "allocateCapacity": 1000,
             *         "totalCapacity": 2000
             *       }
             *     ]
             */
            data?: components["schemas"]["SpaceAllocation"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A failure reported by KooDrive itself. */
        ServiceError: {
            /**
             * Format: int32
             * @description Error code, eight digits.
             * @example 13000201
             */
            code: number;
            msg: components["schemas"]["Message"];
        };
        /** @description A failure reported by the API gateway in front of KooDrive, which never reached the service. */
        GatewayError: {
            /**
             * @description Gateway code, beginning with `APIGW.`.
             * @example APIGW.0303
             */
            error_code: string;
            /**
             * @description Text that goes with the code. For a rejected signature it quotes the server's canonical request and time.
             * @example Incorrect app authentication information: signature mismatch
             */
            error_msg: string;
            /**
             * @description The gateway's identifier of the request, to quote to support.
             * @example fd6530a01c09807640189e65e837b8ad
             */
            request_id?: string;
        };
        /** @description The body of a failed call. Which of the two forms arrives depends on how far the request came. */
        ErrorBody: components["schemas"]["ServiceError"] | components["schemas"]["GatewayError"];
        /**
         * @description Kind of owner of a space: `0` a department, `1` an individual, `2` a group.
         * @example 1
         * @enum {integer}
         */
        SpaceType: 0 | 1 | 2;
        /** @description A type of space and the capacity that it receives. */
        TransferUnusedSpaceData: {
            /** @description Type of space that receives the capacity: `0` department, `1` individual, `2` group. */
            type: components["schemas"]["SpaceType"];
            /**
             * Format: int32
             * @description Capacity to add, in GB, not the size after the call. The console accepts only multiples of 10.
             * @example 1000
             */
            expandCapacity: number;
        };
        /** @description The type of space that gives capacity, and those that receive it. */
        TransferUnallocatedSpaceRequest: {
            /** @description Type of space that gives capacity: `0` department, `1` individual, `2` group. */
            originType: components["schemas"]["SpaceType"];
            /**
             * @description The types of space that receive capacity, and how much each receives.
             * @example [
             *       {
             *         "type": 1,
             *         "expandCapacity": 1000
             *       }
             *     ]
             */
            target: components["schemas"]["TransferUnusedSpaceData"][];
        };
        /** @description A response that carries nothing but the result. */
        BasicResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /**
         * Format: int64
         * @description Identifier of the owner of a space, a department, a user or a group.
         * @example 1289173650183882753
         */
        OwnerId: string;
        /**
         * @description Type of the owner, as text: `0` a department, `1` an individual, `2` a group.
         * @example 1
         * @enum {string}
         */
        SpaceTypeText: "0" | "1" | "2";
        /** @description The owner and the type of the spaces to return. */
        BatchGetSpacesRequest: {
            /** @description Identifier of the owner of the spaces. Documented as that of a user, though `type` also admits departments and groups. */
            ownerId: components["schemas"]["OwnerId"];
            type: components["schemas"]["SpaceTypeText"];
            /**
             * @description The space to return. Needed for type `1` when the user has several individual spaces.
             * @example IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4
             */
            containerId?: string;
        };
        /**
         * @description State of the space, as text, presumably `0` normal and `1` disabled as in [updateSpace](#operation/updateSpace). No values are published
         *     for responses.
         * @example 0
         */
        SpaceStatusText: string;
        /**
         * Format: int64
         * @description Identifier of the owner: a department, a user or a group, according to the type of the space.
         * @example 369528171409614001
         */
        SpaceOwnerId: string;
        /**
         * @description Identifier of a space, which many fields call a container.
         * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
         */
        SpaceId: string;
        /**
         * @description Identifier of the folder at the top of the space's ordinary files, those that are not encrypted. Encrypted ones are in the safe,
         *     `bizSboxFileId`.
         * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
         */
        BizRootFileId: string;
        /**
         * @description Identifier of the safe, the folder at the top of the space's encrypted files.
         * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
         */
        BizSboxFileId: string;
        /**
         * @description Capacity of the space in GB, as text. In the carrier edition a field `capacityKb` has what exceeds whole GB, in KB, to be added to this.
         * @example 800
         */
        SpaceCapacityText: string;
        /**
         * Format: int64
         * @description How much of the space is used. The unit is not published; the carrier edition gives its usage figures in KB.
         * @example 91966408
         */
        SpaceUsed: string;
        /**
         * Format: int64
         * @description Identifier of the tenant, the enterprise that the space belongs to.
         * @example 40086000004871666
         */
        TenantId: string;
        /**
         * Format: int64
         * @description KooDrive's identifier of a user, which is another than that of the account in OrgID.
         * @example 1505084218764547200
         */
        UserId: string;
        /**
         * @description Identifier of the root folder of the space.
         * @example HFFdIb642fU51JWKAUlP6mwUVc8oDNKbO
         */
        RootFileId: string;
        /** @description A space: its owner, state, capacity and top folders. */
        Space: {
            type?: components["schemas"]["SpaceTypeText"];
            status?: components["schemas"]["SpaceStatusText"];
            ownerId?: components["schemas"]["SpaceOwnerId"];
            /** @description Identifier of the space itself. */
            containerId?: components["schemas"]["SpaceId"];
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            capacity?: components["schemas"]["SpaceCapacityText"];
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * @deprecated
             * @description Administrators of the space, as text. Documented in 2024 only.
             * @example 369528171409614001
             */
            administrators?: string;
            tenantId?: components["schemas"]["TenantId"];
            /** @description The user who created the space. */
            creator?: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When the space was created, ISO 8601 in UTC with milliseconds.
             * @example 2023-11-07T20:36:35.000Z
             */
            createTime?: string;
            /** @description The user who last changed the space. */
            modifier?: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When the space was last changed, ISO 8601 in UTC with milliseconds.
             * @example 2023-12-26T11:40:07.000Z
             */
            updateTime?: string;
            rootFileId?: components["schemas"]["RootFileId"];
        };
        /** @description The result code and the spaces that were asked for. */
        BatchGetSpacesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description One entry for each space.
             * @example [
             *       {
             *         "type": "1",
             *         "ownerId": "369528171409614001",
             *         "containerId": "IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4"
             *       }
             *     ]
             */
            data?: components["schemas"]["Space"][];
        };
        /** @description The result code and the space. */
        SpaceResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The space that was asked for. */
            data?: components["schemas"]["Space"];
        };
        /**
         * @description Number of entries on all pages together.
         * @example 364
         */
        SpaceListTotal: number;
        /**
         * Format: int64
         * @description KooDrive's identifier of a department, which is another than that in OrgID.
         * @example 1289173650183882753
         */
        DepartmentId: string;
        /**
         * Format: int32
         * @description State of the space, presumably `0` normal and `1` disabled as in [updateSpace](#operation/updateSpace). No values are published for
         *     responses.
         * @example 0
         */
        SpaceStatus: number;
        /**
         * @description Capacity of the space in GB.
         * @example 800
         */
        SpaceCapacity: number;
        /** @description A department and, where it has one, its space. Of a department without a space only `id`, `parentId`, `name` and `tenantId` are sent. */
        DepartmentSpace: {
            /** @description Identifier of the department. */
            id?: components["schemas"]["DepartmentId"];
            /** @description The department above this one. */
            parentId?: components["schemas"]["DepartmentId"];
            /**
             * @description Name of the department.
             * @example 部门1699953477584
             */
            name?: string;
            /**
             * @deprecated
             * @description Administrators of the department. Documented in 2024 only.
             * @example 369528171409614001
             */
            administrators?: string;
            status?: components["schemas"]["SpaceStatus"];
            capacity?: components["schemas"]["SpaceCapacity"];
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /** @description Identifier of the space itself. */
            containerId?: components["schemas"]["SpaceId"];
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            tenantId?: components["schemas"]["TenantId"];
            /**
             * Format: int32
             * @description Number of users in the department.
             * @example 1
             */
            userNum?: number;
            /** @description Owner of the space, which is the department itself. */
            ownerId?: components["schemas"]["DepartmentId"];
            /** @description The user who created the space. */
            creator?: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When the space was created, ISO 8601 in UTC with milliseconds.
             * @example 2023-11-14T20:39:06.000Z
             */
            createTime?: string;
            /** @description The user who last changed the space. */
            modifier?: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When the space was last changed, ISO 8601 in UTC with milliseconds.
             * @example 2023-12-26T11:40:08.000Z
             */
            updateTime?: string;
        };
        /** @description The result code and a page of departments with their spaces. */
        ListDepartmentSpacesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            total?: components["schemas"]["SpaceListTotal"];
            /**
             * @description The departments of this page.
             * @example [
             *       {
             *         "id": "1289173650183882753",
             *         "parentId": "1289171275545118721",
             *         "name": "Design",
             *         "tenantId": "40086000004871666"
             *       }
             *     ]
             */
            departments?: components["schemas"]["DepartmentSpace"][];
        };
        /** @description What a user may do in a space or with a file: `true` where it is allowed, `false` where it is not. All eleven permissions are given. */
        Capabilities: {
            /**
             * @description Whether the user may create files and folders.
             * @example true
             */
            addChildNodePermission: boolean;
            /**
             * @description Whether the user may copy files and folders.
             * @example false
             */
            copyPermission: boolean;
            /**
             * @description Whether the user may delete files and folders.
             * @example false
             */
            deletePermission: boolean;
            /**
             * @description Whether the user may download files.
             * @example true
             */
            downloadPermission: boolean;
            /**
             * @description Whether the user may edit files. The service does not support editing yet.
             * @example false
             */
            editPermission: boolean;
            /**
             * @description Whether the user may list what folders contain.
             * @example true
             */
            listChildNodePermission: boolean;
            /**
             * @description Whether the user may move files and folders to other folders.
             * @example false
             */
            removeChildNodePermission: boolean;
            /**
             * @description Whether the user may rename files and folders.
             * @example false
             */
            renameFilePermission: boolean;
            /**
             * @description Whether the user may share files and folders.
             * @example false
             */
            shareFilePermission: boolean;
            /**
             * @description Whether the user may upload files.
             * @example true
             */
            uploadPermission: boolean;
            /**
             * @description Whether the user may preview files.
             * @example true
             */
            viewPermission: boolean;
        };
        /** @description A member to add, and what the member may do. */
        AddGroupUser: {
            /** @description The user to add. */
            userId: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description Identifier of the permission template that the member gets, one of
             *     [listPermissionTemplates](#operation/listPermissionTemplates), or `-1` for individual permissions, which are sent in `capabilities`.
             * @example -1
             */
            template: string;
            /** @description What the member may do. Needed when `template` is `-1`. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description Name, size and members of the group space to create. */
        CreateGroupSpaceRequest: {
            /**
             * @description Name of the space, unique among the group spaces of the same creator. Up to 30 characters, none of them `< > | : " * ? / \`; neither
             *     `.` nor `..`.
             * @example API Demo
             */
            name: string;
            /**
             * @deprecated
             * @description Users to add as members. Documented in 2024 only; use `addGroupUsers` instead, which also gives each member permissions. A group has
             *     up to 200 members.
             * @example [
             *       "1505084218764547200"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
            /**
             * @description Picture of the space. The published value is `1`, so it need not be a URL; presumably it then names a built-in picture.
             * @example 1
             */
            iconUrl?: string;
            /**
             * Format: int32
             * @description Capacity in GB. When it is absent, the service decides. The console gives a new group space 10 GB, or the default set for the
             *     enterprise, which is a whole number of GB from 1 to a fifth of the storage bought.
             * @example 20
             */
            capacity?: number;
            /**
             * @description Members to add, each with their permissions; up to 200, the most that a group can have. Documented as mandatory since 2025, yet
             *     absent from every published request.
             * @example [
             *       {
             *         "userId": "1505084218764547200",
             *         "template": "1289173650183882001"
             *       }
             *     ]
             */
            addGroupUsers?: components["schemas"]["AddGroupUser"][];
        };
        /** @description The result code, the identifier of the new space, and what failed. */
        CreateGroupSpaceResponse: {
            /**
             * @description Identifier of the new space, not of its group. [listTeamSpaces](#operation/listTeamSpaces) gives the identifier of the group, which
             *     [deleteGroupSpace](#operation/deleteGroupSpace) takes.
             */
            id?: components["schemas"]["SpaceId"];
            /**
             * @description What failed, presumably the users that could not be added. Empty when nothing did.
             * @example []
             */
            failedList?: components["schemas"]["UserId"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /**
         * Format: int64
         * @description Identifier of a group, with or without a space.
         * @example 1501467283927691264
         */
        GroupId: string;
        /** @description A group and its space. */
        GroupSpace: {
            /** @description Identifier of the group, as [deleteGroupSpace](#operation/deleteGroupSpace) takes it. */
            id?: components["schemas"]["GroupId"];
            status?: components["schemas"]["SpaceStatus"];
            capacity?: components["schemas"]["SpaceCapacity"];
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /** @description Identifier of the space itself. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Format: int32
             * @description Number of users in the group.
             * @example 1
             */
            userNum?: number;
            /** @description The user who owns the group. */
            ownerId?: components["schemas"]["UserId"];
            /**
             * @description Name of the owner of the space.
             * @example Li Hua
             */
            ownerName?: string;
            tenantId?: components["schemas"]["TenantId"];
            /** @description The user who created the space. */
            creator?: components["schemas"]["UserId"];
            /**
             * @description When the space was created. The format is not published for this list; elsewhere it is ISO 8601 in UTC with milliseconds.
             * @example 2023-11-14T20:39:06.000Z
             */
            createTime?: string;
            /** @description The user who last changed the space. */
            modifier?: components["schemas"]["UserId"];
            /**
             * @description When the space was last changed. The format is not published for this list; elsewhere it is ISO 8601 in UTC with milliseconds.
             * @example 2023-12-26T11:40:08.000Z
             */
            updateTime?: string;
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * @description Picture of the space, as [createGroupSpace](#operation/createGroupSpace) was given it.
             * @example 1
             */
            iconUrl?: string;
            /**
             * @description Name of the space.
             * @example API Demo
             */
            name?: string;
            /**
             * @deprecated
             * @description Name of the group. Documented in 2024 only; use `name`.
             * @example API Demo
             */
            groupName?: string;
        };
        /** @description The result code, a page of group spaces, and figures about all of them. */
        ListGroupSpacesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            total?: components["schemas"]["SpaceListTotal"];
            /**
             * Format: int32
             * @description Number of groups that exist. How it differs from `total` is not published.
             * @example 12
             */
            groupsTotal?: number;
            /**
             * Format: int32
             * @description Largest number of groups that the tenant can have.
             * @example 200
             */
            groupsMax?: number;
            /**
             * @description Capacity already assigned to groups, as text. The unit is not published; it is presumably GB.
             * @example 20
             */
            assignedCapacity?: string;
            /**
             * @description Capacity that can be assigned to groups in total, as text. The unit is not published; it is presumably GB.
             * @example 1000
             */
            maxCapacity?: string;
            /**
             * @description The group spaces of this page.
             * @example [
             *       {
             *         "id": "1501467283927691264",
             *         "name": "API Demo",
             *         "capacity": 20,
             *         "userNum": 1
             *       }
             *     ]
             */
            groups?: components["schemas"]["GroupSpace"][];
        };
        /** @description The space of a department or of a group, as one of its users sees it. */
        TeamSpace: {
            /** @description Identifier of the team that the space belongs to, a department, a user group or a group. */
            id?: components["schemas"]["OwnerId"];
            status?: components["schemas"]["SpaceStatus"];
            capacity?: components["schemas"]["SpaceCapacity"];
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /** @description Identifier of the space itself. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Format: int32
             * @description Number of users in the team.
             * @example 1
             */
            userNum?: number;
            /** @description Identifier of the owner of the space. */
            ownerId?: components["schemas"]["OwnerId"];
            /**
             * @description Name of the owner of the space.
             * @example Li Hua
             */
            ownerName?: string;
            tenantId?: components["schemas"]["TenantId"];
            /** @description The user who created the space. */
            creator?: components["schemas"]["UserId"];
            /**
             * @description When the space was created. The format is not published for this list; elsewhere it is ISO 8601 in UTC with milliseconds.
             * @example 2023-11-14T20:39:06.000Z
             */
            createTime?: string;
            /** @description The user who last changed the space. */
            modifier?: components["schemas"]["UserId"];
            /**
             * @description When the space was last changed. The format is not published for this list; elsewhere it is ISO 8601 in UTC with milliseconds.
             * @example 2023-12-26T11:40:08.000Z
             */
            updateTime?: string;
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * @description Picture of the space, as [createGroupSpace](#operation/createGroupSpace) was given it.
             * @example 1
             */
            iconUrl?: string;
            /**
             * Format: int32
             * @description Whether the space is pinned to the top of the list. No values are published.
             * @example 0
             */
            top?: number;
            /**
             * Format: int32
             * @description A role, presumably that of the caller in the team. No values are published.
             * @example 0
             */
            role?: number;
            /**
             * @deprecated
             * @description Name of the team space. Documented in 2024 only; nothing is known to have taken its place.
             * @example API Demo
             */
            groupName?: string;
        };
        /** @description The result code and a page of team spaces. */
        ListTeamSpacesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            total?: components["schemas"]["SpaceListTotal"];
            /**
             * @description The team spaces of this page.
             * @example [
             *       {
             *         "id": "1501467283927691264",
             *         "capacity": 20,
             *         "userNum": 1,
             *         "ownerName": "Li Hua"
             *       }
             *     ]
             */
            teams?: components["schemas"]["TeamSpace"][];
        };
        /**
         * @description Sums over several spaces. No units are published for this edition. The carrier edition gives KB for the sums and GB for the quota, but
         *     its own responses contradict that.
         */
        SpaceQuotaUsage: {
            /**
             * @description Capacity of each of the spaces that the sums are about. The unit is not published; the carrier edition gives GB. Its sums over all
             *     spaces come without this field.
             * @example 1
             */
            quota?: string;
            /**
             * Format: int64
             * @description How much capacity is allocated, or how many spaces are: sources disagree. The unit is not published; the carrier edition gives KB.
             * @example 43
             */
            totalAllocation?: string;
            /**
             * Format: int64
             * @description Capacity of the spaces in total. Not necessarily in GB as other capacities are: the unit is not published, and the carrier edition
             *     gives KB.
             * @example 1051187
             */
            totalCapacity?: string;
            /**
             * Format: int64
             * @description How much of the spaces is used in total. The unit is not published; the carrier edition gives KB.
             * @example 33085606
             */
            totalUsed?: string;
        };
        /** @description The result code and the usage of all spaces together. */
        GetSpaceUsageOverviewResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description Sums over all spaces of the tenant. Absent from the published responses of this edition. */
            data?: components["schemas"]["SpaceQuotaUsage"];
        };
        /** @description The result code and a page of usage figures, by size of space. */
        GetSpaceUsageByQuotaResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description One entry for each size of space.
             * @example [
             *       {
             *         "quota": "1",
             *         "totalAllocation": "1",
             *         "totalCapacity": "1",
             *         "totalUsed": "0"
             *       }
             *     ]
             */
            data?: components["schemas"]["SpaceQuotaUsage"][];
            total?: components["schemas"]["SpaceListTotal"];
        };
        /** @description The users whose usage is asked for, and the page of results. */
        GetSpaceUsageByUserRequest: {
            /**
             * @description The users whose usage to return. What the service returns without them is not published.
             * @example [
             *       "232323",
             *       "34343434"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
            /**
             * Format: int32
             * @description Largest number of entries to return. Neither a range nor a default is published.
             * @example 10
             */
            limit?: number;
            /**
             * Format: int32
             * @description Number of entries to skip. Neither a range nor a default is published.
             * @example 0
             */
            offset?: number;
        };
        /** @description The quota of a user, how much of it is used, and the period in which it is valid. */
        UserSpaceQuota: {
            /**
             * @description Storage that the user may use. Not necessarily in GB as capacities are; the unit is not published.
             * @example 1048576
             */
            quota?: string;
            /** @description Identifier of the user. */
            userId?: components["schemas"]["UserId"];
            /**
             * Format: double
             * @description How much of the quota is used. The unit is not published; it is presumably that of `quota`.
             * @example 0
             */
            used?: number;
            /**
             * @description When the quota was granted. The format is not published.
             * @example 2025-11-12T08:37:14.613Z
             */
            createTime?: string;
            /**
             * Format: date-time
             * @description When the quota starts to be valid, ISO 8601 in UTC with milliseconds.
             * @example 2025-11-12T08:37:14.613Z
             */
            effectiveTime?: string;
            /**
             * Format: date-time
             * @description When the quota expires, ISO 8601 in UTC with milliseconds.
             * @example 2025-12-12T08:37:14.613Z
             */
            expirationTime?: string;
        };
        /** @description The result code and a page of usage figures, by user. */
        GetSpaceUsageByUserResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description One entry for each user.
             * @example [
             *       {
             *         "quota": "1048576",
             *         "userId": "1008600000509220652",
             *         "used": 0,
             *         "effectiveTime": "2025-11-12T08:37:14.613Z"
             *       }
             *     ]
             */
            data?: components["schemas"]["UserSpaceQuota"][];
            total?: components["schemas"]["SpaceListTotal"];
        };
        /** @description A user and the user's individual space. */
        UserSpace: {
            /**
             * @description Name of the user.
             * @example Li Hua
             */
            name?: string;
            /** @description The department that the user belongs to. */
            deptId?: components["schemas"]["DepartmentId"];
            /**
             * @description Name of that department.
             * @example Design
             */
            deptName?: string;
            /**
             * @description Mobile number of the user with the country code, its middle masked.
             * @example 0086147****6900
             */
            mobile?: string;
            /**
             * Format: int32
             * @description Role of the user, presumably one of those in [updateUser](#operation/updateUser). No values are published for this list.
             * @example 1
             */
            role?: number;
            /**
             * Format: int32
             * @description State of the user's account, not of the space; presumably `0` enabled and `1` disabled as in [updateUser](#operation/updateUser).
             *     No values are published for this list.
             * @example 0
             */
            status?: number;
            /** @description Identifier of the user's individual space. */
            containerId?: components["schemas"]["SpaceId"];
            /** @description Capacity of the user's individual space, in GB. */
            capacity?: components["schemas"]["SpaceCapacity"];
            /** @description How much of the individual space is used. The unit is not published; the carrier edition gives its usage figures in KB. */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /** @description Identifier of the tenant, the enterprise that the user belongs to. */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * @description An identifier documented as that of the user's space. Operations on spaces take `containerId` instead.
             * @example 369528171409614001
             */
            id?: string;
            /** @description Identifier of the user. */
            userId?: components["schemas"]["UserId"];
            spaceStatus?: components["schemas"]["SpaceStatusText"];
        };
        /** @description The result code and a page of users with their spaces. */
        ListUserSpacesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The users of this page.
             * @example [
             *       {
             *         "userId": "369528171409614001",
             *         "name": "Li Hua",
             *         "capacity": 800,
             *         "spaceStatus": "0"
             *       }
             *     ]
             */
            users?: components["schemas"]["UserSpace"][];
            total?: components["schemas"]["SpaceListTotal"];
        };
        /** @description The changes to a space. Published requests send only what is to change; whether fields left out keep their value is not published. */
        UpdateSpaceRequest: {
            /**
             * @description New state of the space: `0` normal (allocated and usable), `1` disabled (allocated, access forbidden).
             * @example 1
             * @enum {string}
             */
            status?: "0" | "1";
            /**
             * @description New capacity in GB, as text, at least 1. The console refuses to go below what the space already uses.
             * @example 1
             */
            capacity?: string;
            /**
             * @description Type of the owner: `0` a department, `1` an individual. Group spaces cannot be changed with this operation.
             * @example 0
             * @enum {integer}
             */
            type: 0 | 1;
            /** @description The space to change, presumably needed for a user who has several individual spaces, as in [getSpace](#operation/getSpace). */
            containerId?: components["schemas"]["SpaceId"];
        };
        /** @description The size, type and initial permissions of the space to create. */
        CreateSpaceRequest: {
            /**
             * @description Capacity in GB, as text, at least 1. The console grants no more than the enterprise has left to allocate.
             * @example 1
             */
            capacity: string;
            /** @description Type of the owner: `0` a department, `1` an individual, `2` a group. */
            type: components["schemas"]["SpaceType"];
            /** @description What users may do in the space. When it is absent, the service decides; the defaults are not published. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description A space that has just been created. It has the fields of a space that is read, some of them in another JSON type. */
        CreatedSpace: {
            /**
             * @description Type of the owner: `0` a department, `1` an individual, `2` a group.
             * @example 0
             * @enum {integer}
             */
            type?: 0 | 1 | 2;
            status?: components["schemas"]["SpaceStatus"];
            ownerId?: components["schemas"]["SpaceOwnerId"];
            /** @description Identifier of the space itself. */
            containerId?: components["schemas"]["SpaceId"];
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            capacity?: components["schemas"]["SpaceCapacity"];
            spaceUsed?: components["schemas"]["SpaceUsed"];
            tenantId?: components["schemas"]["TenantId"];
            /** @description The user who created the space. */
            creator?: components["schemas"]["UserId"];
            /** @description The user who last changed the space. */
            modifier?: components["schemas"]["UserId"];
            rootFileId?: components["schemas"]["RootFileId"];
            /**
             * Format: int64
             * @description Identifier of the user who carried out the creation.
             * @example 369528171409614001
             */
            operatorId?: string;
        };
        /** @description The result code and, where the service sends it, the new space. */
        CreateSpaceResponse: {
            /** @description The new space. Absent from every published response. */
            data?: components["schemas"]["CreatedSpace"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A space of the owner. One more field is known to exist, but its name is not; it holds a number. */
        OwnedSpace: {
            type?: components["schemas"]["SpaceTypeText"];
            status?: components["schemas"]["SpaceStatusText"];
            ownerId?: components["schemas"]["SpaceOwnerId"];
            /** @description Identifier of the space itself. */
            containerId?: components["schemas"]["SpaceId"];
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            capacity?: components["schemas"]["SpaceCapacityText"];
            spaceUsed?: components["schemas"]["SpaceUsed"];
            tenantId?: components["schemas"]["TenantId"];
            /** @description The user who created the space. */
            creator?: components["schemas"]["UserId"];
            /** @description The user who last changed the space. */
            modifier?: components["schemas"]["UserId"];
            rootFileId?: components["schemas"]["RootFileId"];
            /**
             * @description A name, presumably that of the space. It appears in a published response, but is not documented.
             * @example 121-2
             */
            name?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The result code and the spaces of an owner. */
        ListSpacesByOwnerResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description One entry for each space.
             * @example [
             *       {
             *         "type": "1",
             *         "containerId": "IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4",
             *         "capacity": "800",
             *         "name": "121-2"
             *       }
             *     ]
             */
            data?: components["schemas"]["OwnedSpace"][];
        };
        /**
         * @description Name of a file or folder: 1 to 250 characters, none of `< > | : " * ? /`, neither `.` nor `..`. Renaming and the console also refuse
         *     `\`, so it is best avoided. Emoji are allowed.
         * @example test.zip
         */
        FileName: string;
        /**
         * @description Identifier of a file or folder.
         * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
         */
        FileId: string;
        /**
         * @description What happens if the name is taken in the folder: `2` appends a timestamp to the name, `3` lets the operation fail.
         * @example 2
         * @enum {integer}
         */
        RenameMode: 2 | 3;
        /** @description An attribute of a smart folder. The meaning of its numbers is not published. */
        SmartFolderAttribute: {
            /**
             * Format: int32
             * @description Number of the attribute.
             * @example 1
             */
            name?: number;
            /**
             * Format: int32
             * @description Number of the attribute's type.
             * @example 1
             */
            type?: number;
            /**
             * @description Value of the attribute.
             * @example 15
             */
            value?: string;
            /**
             * Format: int32
             * @description Position of the attribute among the others.
             * @example 1
             */
            sort?: number;
        };
        /** @description The folder to create. */
        CreateDirectoryRequest: {
            /**
             * Format: date-time
             * @description When the folder was created, ISO 8601 with milliseconds and `Z`.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * @description Description of the folder, up to 512 characters without emoji.
             * @example Drawings of the second floor
             */
            description?: string;
            /**
             * @description Media type of the folder, `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            /**
             * @description When the folder was last changed, presumably in the format of `createdTime`. It may be empty.
             * @example 2023-12-11T09:17:25.529Z
             */
            editedTime?: string;
            /** @description Name of the folder: 1 to 250 characters, none of `< > | : " * ? /`, neither `.` nor `..`. Renaming and the console also refuse `\`. */
            fileName: components["schemas"]["FileName"];
            /**
             * @description Type of what is created, always `10`, a folder.
             * @example 10
             * @enum {string}
             */
            fileType: "10";
            /**
             * @description Folder in which to create it. Only the first element counts; without one the folder is created in the root of the space.
             * @example [
             *       "FkbdCAceMj89bprz5xLJASID1eaRqjlRP"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /** @description Space in which to create the folder. */
            containerId: components["schemas"]["SpaceId"];
            renameMode?: components["schemas"]["RenameMode"];
            /**
             * @description Whether the folder is hidden. For whitelisted users only.
             * @example false
             */
            hidden?: boolean;
            /**
             * @description Attributes that make the folder a smart folder. For whitelisted users only.
             * @example [
             *       {
             *         "name": 1,
             *         "type": 1,
             *         "value": "15",
             *         "sort": 1
             *       }
             *     ]
             */
            smartFolderAttr?: components["schemas"]["SmartFolderAttribute"][];
        };
        /** @description The result, and the folder that was created. More fields than these may arrive. */
        CreateDirectoryResponse: {
            /** @description Identifier of the new folder. */
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the new folder. It has a timestamp if the name was taken and `renameMode` is `2`.
             * @example Second floor
             */
            fileName?: string;
            /**
             * @description Media type of the folder, `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description The document or video of which to make a thumbnail. */
        CreateThumbnailRequest: {
            /** @description The document or video. */
            fileId: components["schemas"]["FileId"];
            /** @description Space that the file is in. */
            containerId: components["schemas"]["SpaceId"];
            /** @description User of the thumbnail, presumably the one who makes the call. */
            userId: components["schemas"]["UserId"];
        };
        /** @description Which page to return. */
        DescendantPageInfo: {
            /**
             * Format: int32
             * @description Number of files on a page, up to 1000.
             * @default 100
             * @example 1000
             */
            pageSize?: number;
            /**
             * @description Where the page begins, the `nextCursor` of the page before. Left out for the first page.
             * @example
             */
            pageCursor?: string;
        };
        /** @description How the files are sorted. */
        FileSortInfo: {
            /**
             * @description Field to sort by: `1` name, `2` size, `3` time of creation, `4` time of the last change, `5` time of deletion (recycle bin only),
             *     `6` format of the file.
             * @example 4
             * @enum {integer}
             */
            sortType?: 1 | 2 | 3 | 4 | 5 | 6;
            /**
             * @description Direction: `1` ascending, `2` descending.
             * @example 2
             * @enum {integer}
             */
            sortDirection?: 1 | 2;
        };
        /**
         * @description Type of a file: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel
         *     workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. The application that uploads a
         *     file chooses it; [createFile](#operation/createFile) lists the extensions of each type.
         * @example 10
         * @enum {string}
         */
        FileType: "10" | "11" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
        /** @description The folder to walk, and how. */
        ListDescendantsRequest: {
            pageInfo?: components["schemas"]["DescendantPageInfo"];
            /** @description How the files are sorted. Only by name, size, time of creation or time of the last change, `sortType` `1` to `4`. */
            sortInfo?: components["schemas"]["FileSortInfo"];
            /** @description Space that the folder is in. */
            containerId: components["schemas"]["SpaceId"];
            /**
             * @description Folder below which everything is listed, `root` for the root of the space. Send the same folder for each page.
             * @example root
             */
            parentFileId: string;
            /**
             * @description Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video,
             *     `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything
             *     else.
             */
            type?: components["schemas"]["FileType"];
            /**
             * @description Whether to list hidden files too.
             * @default false
             * @example false
             */
            includeHidden?: boolean;
        };
        /** @description A user in relation to a file. */
        FileUser: {
            /**
             * @description Kind of resource, `drive#user`.
             * @example drive#user
             */
            category?: string;
            /**
             * @description Huawei user ID of the user, opaque text and not the numeric identifier that other operations take.
             * @example NDEzMDA4NjAwMDAwMjc0MTY2NS00MDA4NjAwMDAwNDg3MTY2Ng
             */
            userId?: string;
            /**
             * @description Display name of the user.
             * @example Design team
             */
            displayName?: string;
            /**
             * @description Whether the user is the caller.
             * @example true
             */
            me?: boolean;
            /**
             * Format: int64
             * @description Identifier of the permission that the user has on the file.
             * @example 1243622029865966464
             */
            permissionId?: string;
        };
        /**
         * Format: int64
         * @description Size of the file, presumably in bytes as the `length` of an upload is.
         * @example 22106481
         */
        FileSize: string;
        /**
         * @description SHA-256 digest, presumably as 64 lower-case hexadecimal digits, which is how `proofCode` is written.
         * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
         */
        Sha256: string;
        /** @description The stored object that holds the content of an asset. More fields than these may arrive. */
        FileResource: {
            /**
             * @description Identifier of the stored object.
             * @example R1b2C3d4E5
             */
            id?: string;
            /**
             * @description Hash of the stored object. The algorithm is not published.
             * @example 9f86d081884c7d659a2feaa0c55ad015
             */
            hash?: string;
            /**
             * Format: int64
             * @description Length of the stored object, presumably in bytes.
             * @example 22106481
             */
            length?: string;
            /** @description SHA-256 digest of the stored object, to check its integrity, presumably as 64 lower-case hexadecimal digits. */
            sha256?: components["schemas"]["Sha256"];
            /**
             * @description How the object is stored: `0` in encrypted parts, `3` in plain parts, `12` as one plain file.
             * @example 12
             * @enum {integer}
             */
            type?: 0 | 3 | 12;
            /**
             * Format: int32
             * @description State of the stored object. Its values are not published.
             * @example 0
             */
            state?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The content behind an attachment, in one version. More fields than these may arrive. */
        FileAsset: {
            /**
             * @description Identifier of the asset.
             * @example A1b2C3d4E5
             */
            id?: string;
            /**
             * @description Identifier of this version of the asset.
             * @example V1b2C3d4E5
             */
            versionId?: string;
            /**
             * Format: int64
             * @description Number of this version.
             * @example 1
             */
            version?: string;
            /**
             * @description Media type of the content.
             * @example application/zip
             */
            mimeType?: string;
            /**
             * @description State of the content: `0` available, `1` unavailable, `2` temporary, `3` kept but not used for instant uploads, `4` about to be
             *     switched over.
             * @example 0
             * @enum {integer}
             */
            state?: 0 | 1 | 2 | 3 | 4;
            /**
             * Format: int32
             * @description How long old versions are kept: `0` until the service removes them automatically. Other values are not published.
             * @example 0
             */
            keepPolicy?: number;
            /**
             * @description When the version was created, in UTC, presumably in the format of the file's own times.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * @description When the version was last changed, in UTC, presumably in the format of the file's own times.
             * @example 2023-12-11T09:17:25.529Z
             */
            modifiedTime?: string;
            resource?: components["schemas"]["FileResource"];
        } & {
            [key: string]: unknown;
        };
        /** @description The content of a file, or something made from it such as a thumbnail. More fields than these may arrive. */
        FileAttachment: {
            /**
             * @description Purpose of the attachment: `content`, the default, is the file itself, `thumbnail` a thumbnail. The service may add others.
             * @example content
             */
            usage?: string;
            /**
             * @description Hash of the stored object. The algorithm is not published.
             * @example 9f86d081884c7d659a2feaa0c55ad015
             */
            hash?: string;
            /** @description SHA-256 digest of the stored object, presumably as 64 lower-case hexadecimal digits. */
            sha256?: components["schemas"]["Sha256"];
            asset?: components["schemas"]["FileAsset"];
        } & {
            [key: string]: unknown;
        };
        /** @description What the caller may do with the file. More fields than these may arrive. */
        FileCapabilities: {
            /**
             * @description Whether the caller may create files and folders in it.
             * @example true
             */
            addChildNodePermission?: boolean;
            /**
             * @description Whether the caller may copy it.
             * @example true
             */
            copyPermission?: boolean;
            /**
             * @description Whether the caller may delete it.
             * @example false
             */
            deletePermission?: boolean;
            /**
             * @description Whether the caller may download its content.
             * @example true
             */
            downloadPermission?: boolean;
            /**
             * @description Whether the caller may edit it.
             * @example false
             */
            editPermission?: boolean;
            /**
             * @description Whether the caller may list what is in it.
             * @example true
             */
            listChildNodePermission?: boolean;
            /**
             * @description Whether the caller may move the folders in it.
             * @example false
             */
            removeChildNodePermission?: boolean;
            /**
             * @description Whether the caller may rename it.
             * @example false
             */
            renameFilePermission?: boolean;
            /**
             * @description Whether the caller may share it.
             * @example false
             */
            shareFilePermission?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A file or folder in a list. More fields than these may arrive. */
        File: {
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the file or folder.
             * @example test.zip
             */
            fileName?: string;
            fileType?: components["schemas"]["FileType"];
            /**
             * @description Media type of the content. A folder has `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            /**
             * @description Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
            /**
             * @description Folder that the file is in. Only the first element counts.
             * @example [
             *       "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * @description Space that the file is in.
             * @example [
             *       "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * @description Public attributes that applications have set on the file, up to 30 pairs of name and value, each up to 124 characters.
             * @example {
             *       "srcFileId": "Fuyt9uELO9mny6vLWnWpIDqppRh3vzC3p"
             *     }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When the file was created, ISO 8601 in UTC with milliseconds.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description When the file was last changed, ISO 8601 in UTC with milliseconds.
             * @example 2023-12-11T09:17:25.529Z
             */
            editedTime?: string;
            /**
             * @description Owners of the file.
             * @example [
             *       {
             *         "category": "drive#user",
             *         "me": true,
             *         "permissionId": "1243622029865966464",
             *         "displayName": "Design team"
             *       }
             *     ]
             */
            owners?: components["schemas"]["FileUser"][];
            /** @description The user who last changed the file. */
            lastEditor?: components["schemas"]["FileUser"];
            /**
             * @description Extension of the file, the last one if there are several. Empty for a folder.
             * @example zip
             */
            fileSuffix?: string;
            size?: components["schemas"]["FileSize"];
            /** @description SHA-256 digest of the content, presumably as 64 lower-case hexadecimal digits. */
            sha256?: components["schemas"]["Sha256"];
            /**
             * @description The content of the file and what the service has made from it, such as thumbnails.
             * @example [
             *       {
             *         "usage": "content"
             *       }
             *     ]
             */
            attachments?: components["schemas"]["FileAttachment"][];
            /**
             * @description Whether the file is hidden. Only whitelisted users have hidden files.
             * @example false
             */
            hidden?: boolean;
            userCapabilities?: components["schemas"]["FileCapabilities"];
            /**
             * @description Kind of resource, `drive#file`.
             * @example drive#file
             */
            category?: string;
            /**
             * @description Description of the file, up to 512 characters without emoji.
             * @example Drawings of the second floor
             */
            description?: string;
            /**
             * @description Whether the caller has starred the file.
             * @example false
             */
            favorite?: boolean;
            /**
             * @description For a file in the recycle bin: `true` if the file itself was deleted, `false` if a folder above it was.
             * @example true
             */
            directlyRecycled?: boolean;
            /** @description The user who moved the file to the recycle bin. */
            recyclingUser?: components["schemas"]["FileUser"];
            /**
             * @description When the file was moved to the recycle bin.
             * @example 2023-12-11T09:17:25.529Z
             */
            recycledTime?: string;
            /**
             * @description Attributes that are private to an application, up to 30 pairs of name and value, each up to 124 characters.
             * @example {
             *       "lastPage": "12"
             *     }
             */
            appSettings?: {
                [key: string]: string;
            };
            /**
             * @description Attributes that the user has set on the file. The fields of an attribute are not published.
             * @example []
             */
            userProperties?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description A page of files, and where the next begins. More fields than these may arrive. */
        ListDescendantsResponse: {
            /**
             * @description The files and folders of the page, from all levels below the folder.
             * @example [
             *       {
             *         "id": "FkbdCAceMj89bprz5xLJASID1eaRqjlRP",
             *         "fileName": "Second floor",
             *         "fileType": "10"
             *       }
             *     ]
             */
            files?: components["schemas"]["File"][];
            /**
             * @description Where the next page begins, to be sent as `pageCursor`. Empty on the last page.
             * @example
             */
            nextCursor?: string;
            /** @description Result code, `0` for success. It may be absent. */
            code?: components["schemas"]["Code"];
            /** @description Text that goes with the code. It may be absent. */
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description The file whose parts have all been sent. */
        CompleteUploadRequest: {
            /** @description The file being uploaded, the `fileId` that [createFile](#operation/createFile) returned. */
            fileId: components["schemas"]["FileId"];
            /** @description SHA-256 digest of the whole file, for the service to check it, presumably as 64 lower-case hexadecimal digits. */
            sha256?: components["schemas"]["Sha256"];
        };
        /** @description A part of a file, or of a version of one. Parts follow one another without gaps and are numbered from 1. */
        UploadPart: {
            /**
             * Format: int32
             * @description Number of the part, from 1.
             * @example 46
             */
            partNumber: number;
            /**
             * Format: int64
             * @description Length of the part in bytes, from 5 MiB (5242880) to 5 GiB (5368709120). The last part may be shorter than 5 MiB, even empty.
             * @example 10485760
             */
            partSize: number;
            /**
             * Format: int64
             * @description Number of bytes of the file before the part. For parallel uploads only, in which each part but the last has a length that is a
             *     multiple of 64 bytes.
             * @example 471859200
             */
            partOffset?: number;
            /**
             * @description State of SHA-256 after all bytes before the part: its eight 32-bit variables. For parallel uploads only, where each part but the
             *     first must have it.
             * @example [
             *       1748048713,
             *       2644528514,
             *       4267727253,
             *       2252747490,
             *       4036182088,
             *       2253856463,
             *       526139147,
             *       2194267752
             *     ]
             */
            hashCtx?: number[];
            /**
             * Format: uri
             * @description Address to which the bytes of the part are sent with PUT, without KooDrive headers. Only in responses. It is valid for 3600 seconds
             *     in the published examples.
             * @example https://storage.example.com/ff6b221b4b474c829c1cd5037f1504ca086?partNumber=1&uploadId=0000018CD26464022026422966B8879A
             */
            readonly uploadUrl?: string;
            /**
             * @description Identifier of the stored object of the part. What it is good for is not published.
             * @example P1b2C3d4E5
             */
            partId?: string;
        };
        /** @description The file to upload, and how it will be sent. */
        CreateFileRequest: {
            /**
             * Format: date-time
             * @description When the file was created, ISO 8601 in whole seconds with `Z`.
             * @example 2023-08-18T05:43:49Z
             */
            createdTime?: string;
            /**
             * @description Description of the file, up to 512 characters.
             * @example Minutes of the kick-off meeting
             */
            description?: string;
            /**
             * @description Media type of the content.
             * @example application/zip
             */
            mimeType?: string;
            fileName: components["schemas"]["FileName"];
            /**
             * @description Type of the file, which the caller chooses: `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint
             *     presentation, `30` audio, `35` archive, `40` application, `45` anything else. [createFile](#operation/createFile) lists the
             *     extensions of each type.
             * @example 35
             */
            fileType: string;
            /**
             * @description Folder to put the file in, `root` for the root of the space. Only the first element counts.
             * @example [
             *       "root"
             *     ]
             */
            parentFolder: components["schemas"]["FileId"][];
            /**
             * @description SHA-256 digest of the whole file, presumably as 64 lower-case hexadecimal digits. Together with `proofCode` it makes an instant
             *     upload possible.
             */
            sha256?: components["schemas"]["Sha256"];
            /**
             * Format: int64
             * @description Size of the file in bytes, at most 200 GB.
             * @example 22106481
             */
            length: number;
            /**
             * @description How the content is sent: `multipart`, in parts, is the only mode.
             * @example multipart
             * @enum {string}
             */
            uploadMode: "multipart";
            /**
             * @description Kind of upload: `1` in parts. `0`, an ordinary upload, and `2`, one of a version, are not supported yet.
             * @example 1
             * @enum {integer}
             */
            uploadType: 0 | 1 | 2;
            /**
             * @description What happens if the name is taken in the folder: `2` appends a timestamp to the name, `3` lets the operation fail, `4` creates
             *     nothing if the SHA-256 digest is the same too and otherwise appends a timestamp.
             * @example 2
             * @enum {integer}
             */
            autoRename: 2 | 3 | 4;
            /**
             * @description The parts in which the file will be sent.
             * @example [
             *       {
             *         "partNumber": 1,
             *         "partSize": 22106481
             *       }
             *     ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            /** @description Space to put the file in. */
            containerId: components["schemas"]["SpaceId"];
            /** @description SHA-256 digest of the first 1 KB of the file, presumably as 64 lower-case hexadecimal digits. */
            preHash?: components["schemas"]["Sha256"];
            /**
             * @description Proof that the caller has the file and not only its digest, 64 lower-case hexadecimal digits. Needed with `sha256`, unless `length`
             *     is
             *     0. It depends on the credentials of the request; [createFile](#operation/createFile) says how it is computed.
             * @example 871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f
             */
            proofCode?: string;
            /**
             * @description Whether the file is hidden. For whitelisted users only.
             * @example false
             */
            hidden?: boolean;
        };
        /** @description The result, and the file that was announced with the addresses of its parts. */
        CreateFileResponse: {
            /** @description Identifier of the file, which [completeUpload](#operation/completeUpload) takes. */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description Whether the upload was instant: `true` if the service has this content already, so that the upload is complete. It may be absent if
             *     not.
             * @example false
             */
            rapidUpload?: boolean;
            /** @description Space that the file is in. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @description Name that the file has got, the one asked for unless it was taken.
             * @example test_20240104_105403.zip
             */
            fileName?: string;
            /**
             * @description Identifier of the upload. No operation takes it; it is part of the upload addresses.
             * @example 0000018CD26464022026422966B8879A
             */
            uploadId?: string;
            /**
             * @description Folder that the file is in, by its identifier even if `root` was sent.
             * @example [
             *       "DEUI7pa0C24ArootIAADfsBFCO6WtAtuA9add2fea594e4e75b8feb8474ef236"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * @description Whether the folder has a file of this name and digest already, so that nothing was created. Only meaningful with `autoRename` `4`.
             * @example false
             */
            exist?: boolean;
            /**
             * @description The parts with their upload addresses.
             * @example [
             *       {
             *         "partNumber": 1,
             *         "partSize": 22106481,
             *         "partOffset": 0
             *       }
             *     ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The files to download, all from one space. */
        GetDownloadUrlsRequest: {
            /** @description Space that the files are in. */
            containerId: components["schemas"]["SpaceId"];
            /**
             * @description The files, up to 100.
             * @example [
             *       "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ"
             *     ]
             */
            fileIds: components["schemas"]["FileId"][];
        };
        /** @description Where a file can be downloaded, or why it cannot. */
        FileDownload: {
            /** @description The file that was asked for. */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description Name of the file.
             * @example Invoice 1.pdf
             */
            fileName?: string;
            /**
             * Format: uri
             * @description Presigned address from which the file can be fetched, presumably with GET and without KooDrive headers. Fetch it soon; how long it
             *     is valid is not published.
             * @example https://storage.example.com/5e3fc0c5d4fa45338f44db7177579c2c087
             */
            url?: string;
            /** @description Result code for this file, `0` for success. */
            code?: components["schemas"]["Code"];
            /** @description Text that goes with the code of this file. */
            msg?: components["schemas"]["Message"];
        };
        /** @description The result, and a download address for each file that has one. */
        GetDownloadUrlsResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description Outcome for the files together: `0` some succeeded, `1` all succeeded, `2` all failed.
             * @example 1
             * @enum {integer}
             */
            batchCode?: 0 | 1 | 2;
            /**
             * @description An entry for each file.
             * @example [
             *       {
             *         "fileId": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *         "url": "https://storage.example.com/5e3fc0c5d4fa45338f44db7177579c2c087"
             *       }
             *     ]
             */
            downloads?: components["schemas"]["FileDownload"][];
        };
        /** @description The parts that need an upload address. */
        GetUploadUrlsRequest: {
            /** @description The file being uploaded, the `fileId` that [createFile](#operation/createFile) returned. */
            fileId: components["schemas"]["FileId"];
            /**
             * @description The parts that need an address, each with its number and length, in a parallel upload also offset and SHA-256 state.
             * @example [
             *       {
             *         "partNumber": 46,
             *         "partSize": 10485760
             *       }
             *     ]
             */
            multiParts: components["schemas"]["UploadPart"][];
        };
        /** @description The result, and the parts with their upload addresses. */
        GetUploadUrlsResponse: {
            /**
             * @description The parts asked for, each with its `uploadUrl`.
             * @example [
             *       {
             *         "partNumber": 46,
             *         "partSize": 10485760,
             *         "partOffset": 471859200
             *       }
             *     ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The result, and the way from the root of the space down to the file. */
        GetFullPathResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description Identifiers of all folders from the root of the space down to the file, and its own, each after a `/`.
             * @example /DEUI7pa0C24ArootIAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4/FkbdCAceMj89bprz5xLJASID1eaRqjlRP
             */
            fileIdPath?: string;
            /**
             * @description Names of all folders from the root of the space down to the file, and its own, each after a `/`.
             * @example /rootIAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4/007
             */
            namePath?: string;
        };
        /** @description The space whose recycle bin is emptied. */
        ClearRecycleBinRequest: {
            /** @description Space whose recycle bin is emptied. */
            container: components["schemas"]["SpaceId"];
            /**
             * @description The same space again. The reference has called the field `containerId` since 2024 in its examples and `container` in its newer
             *     tables; it is safest to send both with the same value.
             */
            containerId?: components["schemas"]["SpaceId"];
        };
        /** @description The new name, and what happens if it is taken. */
        RenameFileRequest: {
            /** @description Space that the file is in. */
            containerId: components["schemas"]["SpaceId"];
            /**
             * @description New name: 1 to 250 characters, none of `< > | : " * ? / \`, neither `.` nor `..`.
             * @example Downloads
             */
            name: string;
            renameMode: components["schemas"]["RenameMode"];
        };
        /** @description Which page of the results to return. */
        SearchPageInfo: {
            /**
             * Format: int32
             * @description Number of results on a page, 1 to 100.
             * @example 20
             */
            pageSize: number;
            /**
             * @description Where the page begins, the `nextPageCursor` of the page before. Empty for the first page.
             * @example
             */
            pageCursor: string;
        };
        /** @description Conditions that all results meet. */
        SearchFilter: {
            /**
             * @description Text to look for in the names of files, up to 80 characters. The match is fuzzy.
             * @example invoice
             */
            keyWord?: string;
            /** @description Space to search. Mandatory if `parentFolder` is sent. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @description Identifier of the folder to search.
             * @example FkbdCAceMj89bprz5xLJASID1eaRqjlRP
             */
            parentFolder?: string;
            /**
             * @description Type of the files: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation,
             *     `30` audio, `35` archive, `40` application, `45` anything else.
             * @example 26
             * @enum {string}
             */
            fileType?: "10" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
            /**
             * @description Period in which the files were last changed. Its format is not published, hence an example without a value.
             * @example
             */
            updateTimeRange?: string;
            /**
             * @description Owner of the files, presumably by the numeric identifier of the user.
             * @example 1505084218764547200
             */
            ownerId?: string;
        };
        /** @description How the results are sorted. A direction very likely belongs here too, under a name that is not published. */
        SearchSortInfo: {
            /**
             * @description Field to sort by: `fileName` name, `size` size, `type` format of the file, `updateTime` time of the last change, `createTime` time
             *     of creation. There may be more.
             * @example updateTime
             */
            sortType?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Command that makes the thumbnails of images, such as a size, in the image-processing syntax of Huawei Cloud OBS (page obs_01_0430 of its
         *     manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`.
         * @example image/resize,m_lfit,h_128,w_128
         */
        ImageProcess: string;
        /** @description What to search for, and where. */
        SearchFilesRequest: {
            /**
             * @description Where to search: `personal` the caller's individual space, `team` team spaces.
             * @example personal
             * @enum {string}
             */
            searchType: "personal" | "team";
            pageInfo: components["schemas"]["SearchPageInfo"];
            filter?: components["schemas"]["SearchFilter"];
            sortInfo?: components["schemas"]["SearchSortInfo"];
            /**
             * @description Whether to search the recycle bin: `true` searches it alone, `false` everything else.
             * @default false
             * @example false
             */
            recycled?: boolean;
            /**
             * @description Whether to search the folders below the parent folder too. The misspelling is the service's.
             * @default false
             * @example true
             */
            recursived?: boolean;
            imageProcess?: components["schemas"]["ImageProcess"];
        };
        /** @description Address of a file's content or of a thumbnail. More fields than these may arrive. */
        FileDownloadLink: {
            /**
             * @description What the address leads to: `content`, the default, is the file itself, `thumbnail` a thumbnail. The service may add others.
             * @example thumbnail
             */
            usage?: string;
            /**
             * @description The address.
             * @example https://storage.example.com/thumbnail.jpg
             */
            downloadLink?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A file that the search has found. */
        FoundFile: {
            id?: components["schemas"]["FileId"];
            /**
             * @description Extension of the file.
             * @example pdf
             */
            fileSuffix?: string;
            /**
             * @description Name of the file.
             * @example Invoice 1.pdf
             */
            fileName?: string;
            /**
             * @description Type of the file, presumably by the numbers of the filter: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel
             *     workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else.
             * @example 45
             */
            fileType?: string;
            size?: components["schemas"]["FileSize"];
            /**
             * @description When the file was last changed, presumably ISO 8601 in UTC as in the lists of files.
             * @example 2023-12-11T09:17:25.529Z
             */
            updateTime?: string;
            /**
             * @description Names of all folders down to the file and its own, presumably each after a `/`.
             * @example /Projects/2024/Invoice 1.pdf
             */
            namePath?: string;
            /**
             * @description Identifiers of all folders down to the file and its own, presumably each after a `/`.
             * @example /FkbdCAceMj89bprz5xLJASID1eaRqjlRP/FqS6hLLy_DkjlWdfOnEdCErhsmokRvdXI
             */
            idPath?: string;
            /**
             * @description Addresses of the thumbnail. For images only.
             * @example [
             *       {
             *         "usage": "thumbnail",
             *         "downloadLink": "https://storage.example.com/thumbnail.jpg"
             *       }
             *     ]
             */
            downloadLinks?: components["schemas"]["FileDownloadLink"][];
            /**
             * @description Name of the department's or group's space. For team spaces only.
             * @example Design review
             */
            teamName?: string;
            /**
             * Format: int64
             * @description Department or group that owns the space. For team spaces only.
             * @example 1501467283927691264
             */
            teamId?: string;
            /** @description Space that the file is in. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @description Who owns the space: `0` a department, `1` an individual, `2` a group. Text here, a number in other operations.
             * @example 1
             * @enum {string}
             */
            containerType?: "0" | "1" | "2";
            /**
             * @description Whether the caller has starred the file.
             * @example false
             */
            favorite?: boolean;
            /**
             * @description Name of the file's owner. For team spaces only.
             * @example Zhang San
             */
            owner?: string;
        };
        /** @description The result, and a page of the files found. */
        SearchFilesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The files found.
             * @example [
             *       {
             *         "id": "FqS6hLLy_DkjlWdfOnEdCErhsmokRvdXI",
             *         "fileName": "Invoice 1.pdf"
             *       }
             *     ]
             */
            files?: components["schemas"]["FoundFile"][];
            /**
             * Format: int32
             * @description Number of files found on all pages.
             * @example 1
             */
            total?: number;
            /**
             * @description Where the next page begins, to be sent as `pageCursor`. Empty on the last page.
             * @example
             */
            nextPageCursor?: string;
        };
        /** @description Number of the folders and files in a folder, and the size of the files. */
        DirectoryStatistics: {
            /**
             * Format: int64
             * @description Size of all files together, presumably in bytes as the `length` of an upload is.
             * @example 0
             */
            totalSize?: string;
            /**
             * Format: int64
             * @description Number of folders.
             * @example 1
             */
            subDirCount?: string;
            /**
             * Format: int64
             * @description Number of files.
             * @example 0
             */
            subFileCount?: string;
        };
        /** @description The result, and the statistics of the folder. */
        GetDirectoryStatisticsResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["DirectoryStatistics"];
        };
        /** @description Space of the file, and the thumbnail wanted. */
        GetFileRequest: {
            /** @description Space that the file is in. */
            containerId: components["schemas"]["SpaceId"];
            imageProcess?: components["schemas"]["ImageProcess"];
        };
        /** @description The result, and the details of the file beside it. More fields than these may arrive. */
        GetFileResponse: {
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the file or folder.
             * @example test.zip
             */
            fileName?: string;
            fileType?: components["schemas"]["FileType"];
            /**
             * @description Media type of the content. A folder has `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            /**
             * @description Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
            /**
             * @description Folder that the file is in. Only the first element counts.
             * @example [
             *       "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * @description Space that the file is in.
             * @example [
             *       "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * @description Public attributes that applications have set on the file, up to 30 pairs of name and value, each up to 124 characters.
             * @example {
             *       "srcFileId": "Fuyt9uELO9mny6vLWnWpIDqppRh3vzC3p"
             *     }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When the file was created, ISO 8601 in UTC with milliseconds.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description When the file was last changed, ISO 8601 in UTC with milliseconds.
             * @example 2023-12-11T09:17:25.529Z
             */
            editedTime?: string;
            /**
             * @description Owners of the file.
             * @example [
             *       {
             *         "category": "drive#user",
             *         "me": true,
             *         "permissionId": "1243622029865966464",
             *         "displayName": "Design team"
             *       }
             *     ]
             */
            owners?: components["schemas"]["FileUser"][];
            /** @description The user who last changed the file. */
            lastEditor?: components["schemas"]["FileUser"];
            /**
             * @description Extension of the file, the last one if there are several. Empty for a folder.
             * @example zip
             */
            fileSuffix?: string;
            size?: components["schemas"]["FileSize"];
            /** @description SHA-256 digest of the content, presumably as 64 lower-case hexadecimal digits. */
            sha256?: components["schemas"]["Sha256"];
            /**
             * @description The content of the file and what the service has made from it, such as thumbnails.
             * @example [
             *       {
             *         "usage": "content"
             *       }
             *     ]
             */
            attachments?: components["schemas"]["FileAttachment"][];
            /**
             * @description Whether the file is hidden. Only whitelisted users have hidden files.
             * @example false
             */
            hidden?: boolean;
            userCapabilities?: components["schemas"]["FileCapabilities"];
            /**
             * @description Download addresses of the file and its thumbnails, by names that are not published.
             * @example {}
             */
            downloadLinks?: {
                [key: string]: components["schemas"]["FileDownloadLink"];
            };
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description Which page to return. */
        FilePageInfo: {
            /**
             * Format: int32
             * @description Number of entries on a page, 1 to 100.
             * @default 100
             * @example 10
             */
            pageSize?: number;
            /**
             * @description Where the page begins: the cursor that came with the page before, `nextCursor` for files and `nextPageCursor` for versions. Empty or
             *     left out for the first page.
             * @example
             */
            pageCursor?: string;
        };
        /**
         * @description Folder to list: its identifier, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one.
         * @example root
         */
        ParentFileId: string;
        /** @description The folder to list, and how. */
        ListTeamFilesRequest: {
            pageInfo?: components["schemas"]["FilePageInfo"];
            sortInfo?: components["schemas"]["FileSortInfo"];
            /** @description The department's or group's space to list. */
            containerId: components["schemas"]["SpaceId"];
            parentFileId: components["schemas"]["ParentFileId"];
            /**
             * @description Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video,
             *     `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything
             *     else.
             */
            fileType?: components["schemas"]["FileType"];
            imageProcess?: components["schemas"]["ImageProcess"];
            /**
             * @description Whether to list hidden files. For whitelisted users only.
             * @example false
             */
            hidden?: boolean;
        };
        /** @description The result, and a page of files. More fields than these may arrive. */
        ListFilesResponse: {
            /**
             * @description Kind of resource, `drive#fileList`.
             * @example drive#fileList
             */
            category?: string;
            /**
             * @description Where the next page begins, to be sent as `pageCursor`. Empty on the last page.
             * @example 0|[9-1-0,11-0-1][JzIwMjMtMTItMTNUMDM6MzA6NTkuNTU4Wic=,J0ZpQk02VHhsS2JiSEx4LW54X3FaT2M1bFJBZXEwU0xZeCc=]
             */
            nextCursor?: string;
            /**
             * @description Whether the listing is complete, by its name. It is `false` beside a cursor in the only example.
             * @example false
             */
            searchCompleted?: boolean;
            /**
             * @description The files and folders of the page.
             * @example [
             *       {
             *         "id": "Fk0n_I_3nVynIIlxGSUdLkYILxIZQ5Yyp",
             *         "fileName": "Drafts",
             *         "fileType": "10"
             *       }
             *     ]
             */
            files?: components["schemas"]["File"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description The folder to list, and how. */
        ListPersonalFilesRequest: {
            pageInfo?: components["schemas"]["FilePageInfo"];
            sortInfo?: components["schemas"]["FileSortInfo"];
            /** @description The individual space to list. */
            containerId: components["schemas"]["SpaceId"];
            parentFileId: components["schemas"]["ParentFileId"];
            /**
             * @description Type of the files to list, all of them if left out: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video,
             *     `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything
             *     else.
             */
            fileType?: components["schemas"]["FileType"];
            imageProcess?: components["schemas"]["ImageProcess"];
        };
        /** @description The upload to complete. */
        CompleteFileVersionRequest: {
            /** @description The file whose new version has been uploaded. */
            fileId: components["schemas"]["FileId"];
            /**
             * @description SHA-256 digest of the whole content, by which the service checks what it received.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string;
        };
        /** @description The file that gets a new version, and the content that will be uploaded. */
        CreateFileVersionRequest: {
            /**
             * Format: date-time
             * @description When the content was created, in ISO 8601, in UTC and whole seconds.
             * @example 2023-08-18T05:43:49Z
             */
            createdTime?: string;
            /** @description The file that gets a new version. */
            fileId: components["schemas"]["FileId"];
            /**
             * @description How long the version is kept: `0` until the service clears it by its rules, `1` for good.
             * @example 0
             * @enum {integer}
             */
            keepPolicy?: 0 | 1;
            /**
             * @description Media type of the content.
             * @example application/pdf
             */
            mimeType?: string;
            /**
             * @description SHA-256 digest of the whole content. Send `proofCode` beside it.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string;
            /**
             * Format: int64
             * @description Size of the content in bytes, at most 200 GB.
             * @example 22106481
             */
            length: number;
            /**
             * @description How the content is sent: `multipart`, in parts.
             * @example multipart
             * @enum {string}
             */
            uploadMode: "multipart";
            /**
             * @description Kind of upload: `1` in parts. The service does not support `0` (in one piece) and `2` (versioned) yet.
             * @example 1
             * @enum {integer}
             */
            uploadType: 0 | 1 | 2;
            /**
             * @description The parts in which the content will be sent.
             * @example [
             *       {
             *         "partNumber": 1,
             *         "partSize": 22106481
             *       }
             *     ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            /**
             * @description SHA-256 digest of the first kilobyte of the content.
             * @example 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
             */
            preHash?: string;
            /**
             * @description Proves that the caller has the content, and not only its `sha256`: the service computes the same value from its own copy. Mandatory
             *     beside `sha256` unless the content is empty. It depends on the credentials, so make it anew for each request:
             *
             *     1. `seed` is the SHA-256 digest of the value of the header X-User-Id if the request is signed with an app ID, else of the value of
             *        the header Authorization.
             *     2. `n` is the SHA-256 digest of `seed`, of which the last 8 bytes are read as a big-endian integer without its highest bit.
             *        `start` is the remainder of `n` divided by `length`.
             *     3. `proofCode` is the SHA-256 digest of the 8 bytes of the content that begin at `start`, or of those up to its end if it has fewer.
             *
             *     `seed` and `proofCode` are written as 64 lower-case hexadecimal digits. The example belongs to the user 1605107117323346560 and a
             *     content of 1000 bytes, of which byte i is i mod 256; its `start` is 940.
             * @example 871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f
             */
            proofCode?: string;
            /** @description The space that holds the file. */
            containerId: components["schemas"]["SpaceId"];
        };
        /** @description The prepared upload. No field but the result is published; further ones are likely, such as the addresses to send the parts to. */
        CreateFileVersionResponse: {
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Identifier of a version of a file, made of the identifiers of the asset and of the version with a dot between them.
         * @example 1618739290026578816.1763131768673766528
         */
        FileVersionId: string;
        /** @description A version of a file. */
        FileVersionRequest: {
            /** @description The space that holds the file. */
            containerId: components["schemas"]["SpaceId"];
            /** @description The file that has the version. */
            fileId: components["schemas"]["FileId"];
            revisionId: components["schemas"]["FileVersionId"];
        };
        /**
         * @description Which fields of a version to return: `*`, all of them, is the only value supported.
         * @default *
         * @example *
         * @enum {string}
         */
        FileVersionFields: "*";
        /** @description A version of a file, and what to return of it. */
        GetFileVersionRequest: {
            /** @description The space that holds the file. */
            containerId: components["schemas"]["SpaceId"];
            /** @description The file that has the version. */
            fileId: components["schemas"]["FileId"];
            revisionId: components["schemas"]["FileVersionId"];
            /**
             * @description From where the download address has to be reachable: `1` from outside, `2` from inside the service's network.
             * @default 1
             * @example 1
             * @enum {integer}
             */
            urlType?: 1 | 2;
            fields?: components["schemas"]["FileVersionFields"];
        };
        /** @description The version, beside the result. Further fields may arrive. */
        GetFileVersionResponse: {
            /** @description The space that holds the file. */
            containerId?: components["schemas"]["SpaceId"];
            /** @description The file that has the version. */
            fileId?: components["schemas"]["FileId"];
            revisionId?: components["schemas"]["FileVersionId"];
            /**
             * Format: int64
             * @description Number of the version. Each new version of a file has a higher one.
             * @example 2
             */
            revisionVersion?: string;
            /**
             * @description Whether the version is kept for good. If not, the service may clear it by its rules.
             * @example false
             */
            keepForever?: boolean;
            /**
             * @description Whether this is the newest version of the file.
             * @example true
             */
            latestVersion?: boolean;
            /**
             * @description Why the version exists: `1` the file was created, `2` an earlier version was restored.
             * @example 1
             * @enum {integer}
             */
            createReason?: 1 | 2;
            /**
             * Format: int64
             * @description When the version was created, in milliseconds since 1970 (UTC).
             * @example 1756453685528
             */
            createdAt?: string;
            /**
             * @description The user who created the version.
             * @example 1505084218764547200
             */
            createdBy?: string;
            /**
             * Format: int64
             * @description When the version was last changed, in milliseconds since 1970 (UTC).
             * @example 1756453685528
             */
            updatedAt?: string;
            /** @description The user who last changed the version. */
            updatedBy?: components["schemas"]["UserId"];
            /**
             * @description Name of the file with its extension. It has none of the nine characters `< > | : " * ? / \`.
             * @example Design review.docx
             */
            name?: string;
            /**
             * Format: int64
             * @description Size of the content in bytes.
             * @example 22106481
             */
            size?: string;
            /**
             * @description Extension of the file's name. Upper and lower case mean the same.
             * @example docx
             */
            extension?: string;
            /**
             * @description Address to download the content from, reachable from where `urlType` says.
             * @example https://storage.example.com/ff6b221b4b474c82
             */
            downloadUrl?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description Which page of the versions to return. */
        FileVersionPageInfo: {
            /**
             * Format: int32
             * @description Most versions to return in one page.
             * @default 100
             * @example 20
             */
            pageSize?: number;
            /**
             * @description Where the page begins, `nextPageCursor` of the page before. Left out for the first page.
             * @example 20
             */
            pageCursor?: string;
        };
        /** @description The file whose versions are listed, and the page. */
        ListFileVersionsRequest: {
            pageInfo?: components["schemas"]["FileVersionPageInfo"];
            /** @description The space that holds the file. */
            containerId: components["schemas"]["SpaceId"];
            /** @description The file whose versions are listed. */
            fileId: components["schemas"]["FileId"];
            fields?: components["schemas"]["FileVersionFields"];
        };
        /** @description A version of a file. Further fields may arrive. */
        FileVersion: {
            /** @description The space that holds the file. */
            containerId?: components["schemas"]["SpaceId"];
            /** @description The file that has the version. */
            fileId?: components["schemas"]["FileId"];
            revisionId?: components["schemas"]["FileVersionId"];
            /**
             * Format: int64
             * @description Number of the version. Each new version of a file has a higher one.
             * @example 2
             */
            revisionVersion?: string;
            /**
             * @description Whether the version is kept for good. If not, the service may clear it by its rules.
             * @example false
             */
            keepForever?: boolean;
            /**
             * @description Whether this is the newest version of the file.
             * @example true
             */
            latestVersion?: boolean;
            /**
             * @description Why the version exists: `1` the file was created, `2` an earlier version was restored.
             * @example 1
             * @enum {integer}
             */
            createReason?: 1 | 2;
            /**
             * Format: int64
             * @description When the version was created, in milliseconds since 1970 (UTC).
             * @example 1756453685528
             */
            createdAt?: string;
            /**
             * @description The user who created the version.
             * @example 1505084218764547200
             */
            createdBy?: string;
            /**
             * Format: int64
             * @description When the version was last changed, in milliseconds since 1970 (UTC).
             * @example 1756453685528
             */
            updatedAt?: string;
            /** @description The user who last changed the version. */
            updatedBy?: components["schemas"]["UserId"];
            /**
             * @description Name of the file with its extension. It has none of the nine characters `< > | : " * ? / \`.
             * @example Design review.docx
             */
            name?: string;
            /**
             * Format: int64
             * @description Size of the content in bytes.
             * @example 22106481
             */
            size?: string;
            /**
             * @description Extension of the file's name. Upper and lower case mean the same.
             * @example docx
             */
            extension?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of the file's versions. */
        ListFileVersionsResponse: {
            /**
             * @description The versions of this page, newest first, without download addresses.
             * @example [
             *       {
             *         "revisionId": "1618739290026578816.1763131768673766528",
             *         "revisionVersion": "2",
             *         "latestVersion": true
             *       }
             *     ]
             */
            revisionList?: components["schemas"]["FileVersion"][];
            /**
             * @description Where the next page begins, to send as `pageInfo.pageCursor`. Empty on the last page.
             * @example
             */
            nextPageCursor?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description A version of a file, and whether to keep it. */
        UpdateFileVersionRequest: {
            /** @description The space that holds the file. */
            containerId: components["schemas"]["SpaceId"];
            /** @description The file that has the version. */
            fileId: components["schemas"]["FileId"];
            revisionId: components["schemas"]["FileVersionId"];
            /**
             * @description Whether the version is kept for good: `true` keeps it, `false` lets the service clear it by its rules.
             * @example true
             */
            keepForever: boolean;
        };
        /** @description The archive whose content is listed. */
        ListArchiveEntriesRequest: {
            /** @description Space that the archive is in. */
            containerId: components["schemas"]["SpaceId"];
            /** @description The archive. */
            fileId: components["schemas"]["FileId"];
            /**
             * @description Password of an encrypted archive, in plain text. Listing one without it fails, presumably; leave it out for an archive without
             *     a password.
             * @example ********
             */
            pwd?: string;
        };
        /** @description A file or folder in an archive. */
        ArchiveEntry: {
            /**
             * @description Error code for this entry. Its values are not published, so the example is made up.
             * @example 0
             */
            code?: string;
            /**
             * @description Name of the file or folder, possibly its whole path inside the archive, which it was in 2024.
             * @example Design review.docx
             */
            name?: string;
            /**
             * @description Kind of entry: `1` a file, `2` a folder.
             * @example 1
             * @enum {string}
             */
            type?: "1" | "2";
            /**
             * Format: int64
             * @description When the file or folder was last changed, in milliseconds, presumably since 1970-01-01T00:00Z.
             * @example 1704336843000
             */
            updateAt?: string;
            /**
             * Format: int64
             * @description Size of the file or folder in bytes.
             * @example 22106481
             */
            fileSize?: string;
            /**
             * @deprecated
             * @description Space that the unpacked entry is in. Only for unpacking, and documented in 2024 only.
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @deprecated
             * @description Identifier of the unpacked entry. Only for unpacking, and documented in 2024 only.
             */
            fileId?: components["schemas"]["FileId"];
        };
        /** @description The content of the archive if it comes at once, otherwise the task that makes the listing. */
        ArchiveListing: {
            /**
             * @description All files and folders in the archive. Absent if the listing is made by a task.
             * @example [
             *       {
             *         "name": "Design review.docx",
             *         "type": "1",
             *         "fileSize": "22106481"
             *       }
             *     ]
             */
            uncompressedFileList?: components["schemas"]["ArchiveEntry"][];
            /**
             * @description Key of the task that makes the listing. Its values are not published, so the example is made up.
             * @example listFile
             */
            taskKey?: string;
            /** @description Value of the task, presumably its result. Only if the listing is made by a task. Its fields are not published. */
            taskValue?: {
                [key: string]: unknown;
            };
            /**
             * Format: int32
             * @description Progress of the task in percent.
             * @example 40
             */
            progress?: number;
            /**
             * @description Identifier of the task. Only if the listing is made by one. It is very probably that of a job, whose details
             *     [getJob](#operation/getJob) returns.
             * @example 1756003706882580864
             */
            taskId?: string;
        };
        /** @description The result, and the content of the archive or the task that makes the listing. */
        ListArchiveEntriesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["ArchiveListing"];
        };
        /**
         * @description Identifier of a synchronization directory, the `fileId` that [createSyncDirectory](#operation/createSyncDirectory) returned.
         * @example FqX2B_dehFwue-TwoyUZKr787_QLwo2AL
         */
        SyncDirectoryId: string;
        /** @description The synchronization directory to close. */
        CloseSyncDirectoryRequest: {
            /** @description The space that holds the directory. */
            container: components["schemas"]["SpaceId"];
            syncDirId: components["schemas"]["SyncDirectoryId"];
        };
        /** @description The synchronization directory that was closed. */
        CloseSyncDirectoryResponse: {
            /** @description Identifier of the synchronization directory that was closed. */
            syncDirId?: components["schemas"]["SyncDirectoryId"];
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description The directory to create, or the folder to turn into one. */
        CreateSyncDirectoryRequest: {
            /** @description The space that holds the directory. */
            container: components["schemas"]["SpaceId"];
            /**
             * @description Name of the directory to create. Mandatory unless `fileId` is sent, not allowed beside it. If the root already has a folder of this
             *     name, that folder becomes the synchronization directory.
             * @example Workstation
             */
            fileName?: string;
            /**
             * @description Whether the directory to create is hidden. Not allowed beside `fileId`.
             * @default false
             * @example true
             */
            hidden?: boolean;
            /**
             * @description Identifier of the folder to create the directory in; left out, the root of the space. The names `root` and `sbox` are not accepted.
             *     Not allowed beside `fileId`.
             * @example FkiferVNK5NwXck7XXBhPLIRhV1GayJPc
             */
            parentFolder?: string;
            /** @description The existing folder to turn into a synchronization directory. Excludes `fileName`, `hidden` and `parentFolder`. */
            fileId?: components["schemas"]["FileId"];
        };
        /** @description The synchronization directory. */
        CreateSyncDirectoryResponse: {
            /** @description The space that holds the directory. */
            container?: components["schemas"]["SpaceId"];
            /** @description Identifier of the directory, which the other operations take as `syncDirId` or `fileId`. */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description Name of the directory.
             * @example Workstation
             */
            fileName?: string;
            /**
             * @description Whether the directory was there before. Absent if it was created by this call.
             * @example true
             */
            exist?: boolean;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description The synchronization directory whose changes are to be followed. */
        GetSyncDirectoryStartCursorRequest: {
            /** @description The space that holds the directory. */
            container: components["schemas"]["SpaceId"];
            fileId: components["schemas"]["SyncDirectoryId"];
        };
        /** @description Where a device begins to read changes. */
        GetSyncDirectoryStartCursorResponse: {
            /**
             * @description The first cursor, to send as `cursor` to [listSyncDirectoryChanges](#operation/listSyncDirectoryChanges). Do not compute with it,
             *     even if it looks like a number.
             * @example 21
             */
            startCursor?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /**
         * @description Identifier of a device.
         * @example workstation-7
         */
        DeviceId: string;
        /** @description Whose changes to list, for which device, and from where. */
        ListSyncDirectoryChangesRequest: {
            /** @description The space that holds the directory. */
            container: components["schemas"]["SpaceId"];
            syncDirId: components["schemas"]["SyncDirectoryId"];
            /** @description The device that wants to catch up. */
            deviceId: components["schemas"]["DeviceId"];
            /**
             * @description Where to begin: `startCursor` of [getSyncDirectoryStartCursor](#operation/getSyncDirectoryStartCursor) in a device's first call,
             *     then `nextCursor` of the page before.
             * @example 21
             */
            cursor: string;
            /**
             * Format: int32
             * @description Most changes to return in one page. Mandatory, although a value for leaving it out is documented, 10.
             * @example 10
             */
            pageSize: number;
        };
        /** @description A file or folder in a synchronization directory. Further fields may arrive. */
        SyncDirectoryFile: {
            /**
             * @description Kind of resource, `drive#file`.
             * @example drive#file
             */
            category?: string;
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the file, up to 250 characters.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * @description Category of the file, as its uploader gave it. Other operations have `10` folder, `11` smart folder, `15` image, `20` video, `26`
             *     Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application and `45` anything else.
             * @example 26
             */
            fileType?: string;
            /**
             * @description Media type of the content.
             * @example application/pdf
             */
            mimeType?: string;
            /**
             * @description Description of the file, up to 512 characters, without emoji and other characters that the service does not allow.
             * @example Reviewed on Friday.
             */
            description?: string;
            /**
             * @description Whether the file is marked as a favorite.
             * @example false
             */
            favorite?: boolean;
            /**
             * @description Whether the file is in the recycle bin.
             * @example true
             */
            recycled?: boolean;
            /**
             * @description How the file got into the recycle bin: `true` it was deleted itself, `false` a folder above it was.
             * @example true
             */
            directlyRecycled?: boolean;
            /**
             * @description The user who put the file into the recycle bin. The fields are not published.
             * @example {}
             */
            recyclingUser?: {
                [key: string]: unknown;
            };
            /**
             * @description When the file was put into the recycle bin. The format is not published.
             * @example 2023-12-13T03:30:59.558Z
             */
            recycledTime?: string;
            /**
             * @description Folder that the file is in. Only the first element counts.
             * @example [
             *       "FqX2B_dehFwue-TwoyUZKr787_QLwo2AL"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * @description Public attributes that applications have given the file, up to 30 pairs of at most 124 characters each.
             * @example {
             *       "project": "review"
             *     }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * @description Private attributes that an application has given the file, up to 30 pairs of at most 124 characters each.
             * @example {
             *       "tab": "comments"
             *     }
             */
            appSettings?: {
                [key: string]: string;
            };
            /**
             * @description The space that the file is in.
             * @example [
             *       "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            containers?: components["schemas"]["SpaceId"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Further information on a change. Its fields are not published. */
        SyncDirectoryChangeDetails: {
            [key: string]: unknown;
        };
        /** @description A change of a file in a synchronization directory. */
        SyncDirectoryChange: {
            /**
             * @description How changes become entries of this list: `full` one for every change of a file, `latest` one for its newest state, `aggregate` one
             *     for each kind of change. KooDrive always has `aggregate`.
             * @example aggregate
             * @enum {string}
             */
            policy?: "full" | "latest" | "aggregate";
            /**
             * @description Kind of change. No values are published; the example is ours.
             * @example update
             */
            changeType?: string;
            /** @description The file that has changed. */
            fileInfo?: components["schemas"]["SyncDirectoryFile"];
            /** @description The device that made the change. */
            deviceId?: components["schemas"]["DeviceId"];
            extInfo?: components["schemas"]["SyncDirectoryChangeDetails"];
        };
        /** @description A page of changes, and where the next one begins. */
        ListSyncDirectoryChangesResponse: {
            /**
             * @description The changes of this page.
             * @example [
             *       {
             *         "policy": "aggregate",
             *         "deviceId": "workstation-8"
             *       }
             *     ]
             */
            fileChangeList?: components["schemas"]["SyncDirectoryChange"][];
            /**
             * @description Where the next page begins, to send as `cursor`. Keep it, also across restarts, to go on from there.
             * @example 22
             */
            nextCursor?: string;
            /**
             * @description Whether a further page can be read now.
             * @example false
             */
            hasMore?: boolean;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description A file, and the space that holds it. */
        FavoriteTarget: {
            /** @description The space that holds the file. */
            containerId: components["schemas"]["SpaceId"];
            /** @description The file to add or to remove. */
            fileId: components["schemas"]["FileId"];
        };
        /** @description The files, and whether to add them to the favorites or to remove them. */
        UpdateFavoritesRequest: {
            /**
             * @description `true` adds the files to the favorites, `false` removes them.
             * @example true
             */
            starred: boolean;
            /**
             * @description The files, at most 100. None may be listed twice.
             * @example [
             *       {
             *         "containerId": "IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4",
             *         "fileId": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ"
             *       }
             *     ]
             */
            subRequestList: components["schemas"]["FavoriteTarget"][];
        };
        /** @description The result for one file. */
        FavoriteResult: {
            /** @description The file that the result is about. */
            fileId?: components["schemas"]["FileId"];
            /** @description Result code for this file. `0` is success; the error catalogue lists the known codes. */
            code?: components["schemas"]["Code"];
            /**
             * @description Text that goes with this file's code. For people, not for programs.
             * @example success
             */
            message?: components["schemas"]["Message"];
        };
        /** @description The results for the files, and their sum. The result of the call itself can be missing. */
        UpdateFavoritesResponse: {
            /**
             * @description How many of the files succeeded: `0` all, `1` some, `2` none.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
            /**
             * @description The result for each file.
             * @example [
             *       {
             *         "fileId": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *         "code": 0,
             *         "message": "success"
             *       }
             *     ]
             */
            subResponseList?: components["schemas"]["FavoriteResult"][];
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description A file or folder that is a favorite. Further fields arrive. */
        FavoriteFile: {
            /**
             * @description Kind of resource, always `drive#file`.
             * @example drive#file
             * @enum {string}
             */
            category?: "drive#file";
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the file, up to 250 characters.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * @description Category of the file, as its uploader gave it. The argument of the same name lists the values.
             * @example 26
             */
            fileType?: string;
            /**
             * @description Media type of the content.
             * @example application/vnd.openxmlformats-officedocument.wordprocessingml.document
             */
            mimeType?: string;
            /**
             * @description Description of the file.
             * @example Second draft
             */
            description?: string;
            /**
             * @description Whether the file is a favorite, which it is in this list.
             * @example true
             */
            favorite?: boolean;
            /**
             * @description Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of favorites. */
        ListFavoritesResponse: {
            /**
             * @description Where the next page begins, to send as `pageCursor`. Absent on the last page.
             * @example 50
             */
            nextCursor?: string;
            /**
             * Format: int32
             * @description How many favorites were removed because their files had been deleted.
             * @example 0
             */
            autoDeleted?: number;
            /**
             * @description The favorites of this page.
             * @example [
             *       {
             *         "category": "drive#file",
             *         "id": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *         "fileName": "Design review.docx",
             *         "fileType": "26"
             *       }
             *     ]
             */
            starFiles?: components["schemas"]["FavoriteFile"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A file or folder that the caller used. Further fields may arrive. */
        RecentFile: {
            id?: components["schemas"]["FileId"];
            /** @description The space that holds the file. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @description Name of the file with its extension.
             * @example Design review.docx
             */
            name?: string;
            /** @description The collaborator, a user who edited, shared or saved the file as well. */
            collaboratorId?: components["schemas"]["UserId"];
            /**
             * @description Name of the collaborator.
             * @example Li Ming
             */
            collaborator?: string;
            /**
             * @description When the collaborator edited, shared or saved the file.
             * @example 2024-06-03T02:00:39.953Z
             */
            collaborateTime?: string;
            /**
             * @description What the collaborator did with the file: `2` edited, `3` shared, `4` saved to an individual space.
             * @example 2
             * @enum {string}
             */
            collaborateType?: "2" | "3" | "4";
            /**
             * @description Category of the file: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation,
             *     `30` audio, `35` archive, `40` application, `45` anything else.
             * @example 26
             * @enum {string}
             */
            fileType?: "10" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
            /**
             * @description The user who owns the file.
             * @example Li Ming
             */
            owner?: string;
            /**
             * @description Name of the department whose space holds the file. Empty if the space is an individual's.
             * @example Design
             */
            containerName?: string;
            /** @description Who owns the space that holds the file: `0` a department, `1` an individual, `2` a group. */
            containerType?: components["schemas"]["SpaceType"];
            /**
             * @description Whether the file is a favorite of the caller.
             * @example false
             */
            favorite?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description An operation of the caller on a file. */
        RecentAccess: {
            /**
             * @description When the caller did it.
             * @example 2024-06-03T02:00:39.953Z
             */
            operateTime?: string;
            /**
             * @description What the caller did with the file: `1` viewed, `2` edited, `3` shared, `4` saved to their own space, `5` uploaded, `6` saved from a
             *     share. Only whitelisted users get `5` and `6`.
             * @example 2
             * @enum {integer}
             */
            operateType?: 1 | 2 | 3 | 4 | 5 | 6;
            /**
             * @deprecated
             * @description What the caller did with the file: `1` viewed, `2` edited. Older name of `operateType`.
             * @example 2
             * @enum {integer}
             */
            operType?: 1 | 2;
            /** @description The file that the caller used. */
            file?: components["schemas"]["RecentFile"];
            /**
             * @description Why the file is not available: `1` it is deleted, `2` its space is disabled or deleted, or the caller has no permission for it.
             * @example 1
             * @enum {integer}
             */
            status?: 1 | 2;
        };
        /** @description What the caller did lately with which files. */
        ListRecentFilesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The operations, one entry each.
             * @example [
             *       {
             *         "operateTime": "2024-06-03T02:00:39.953Z",
             *         "operateType": 2
             *       }
             *     ]
             */
            list?: components["schemas"]["RecentAccess"][];
        };
        /** @description The address of an image, or of a thumbnail of it. */
        RelatedFileLink: {
            /**
             * @description What the address leads to: `content` the image itself, which is the default, or `thumbnail`. The service may add values.
             * @example thumbnail
             */
            usage?: string;
            /**
             * @description Address to download the image or thumbnail from.
             * @example https://storage.example.com/thumbnail
             */
            downloadLink?: string;
        };
        /** @description A file that was shared. Further fields arrive. */
        RelatedFile: {
            id?: components["schemas"]["FileId"];
            /**
             * Format: int64
             * @description Size of the file, presumably in bytes.
             * @example 20480
             */
            size?: string;
            /**
             * @description Category of the file: `15` an image; other operations have `10` folder, `20` video, `26` Word document and more.
             * @example 15
             */
            fileType?: string;
            /**
             * @description Addresses of an image and its thumbnails. Only for images (`fileType` `15`).
             * @example [
             *       {
             *         "usage": "thumbnail",
             *         "downloadLink": "https://storage.example.com/thumbnail"
             *       }
             *     ]
             */
            downloadLinks?: components["schemas"]["RelatedFileLink"][];
            /**
             * @description Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Something that another user did, and the files that it made accessible to the caller. */
        RelatedRecord: {
            /**
             * @description Name of the user who shared the files.
             * @example Li Ming
             */
            operator?: string;
            /**
             * @description What the user did: `1` shared files.
             * @example 1
             * @enum {integer}
             */
            operateType?: 1;
            /**
             * @description When the files were shared.
             * @example 2025-05-20T01:37:49.052Z
             */
            operateTime?: string;
            /**
             * @description Identifier of the record. For a share it is that of the share.
             * @example 1689743054514187776
             */
            id?: string;
            /**
             * @description Name to show for the record.
             * @example Design review.png
             */
            displayName?: string;
            /**
             * @description The files that were shared.
             * @example [
             *       {
             *         "id": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *         "fileType": "15",
             *         "recycled": false
             *       }
             *     ]
             */
            files?: components["schemas"]["RelatedFile"][];
            /**
             * @description When the share ends.
             * @example 2025-05-27T01:37:49.052Z
             */
            expireTime?: string;
            /**
             * @description State of the share: `0` valid until `expireTime`, `1` its files are deleted, `2` its space is disabled or deleted, or the caller has
             *     no permission for it.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
            /** @description The user who shared the files. */
            operatorId?: components["schemas"]["UserId"];
            /** @description The space that holds the files. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Format: int64
             * @description Identifier of the tenant that the record belongs to.
             * @example 40086000004871666
             */
            tenantId?: string;
        };
        /** @description A page of what other users did that concerns the caller. */
        ListRelatedFilesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description Where the next page begins, to send as `pageCursor`. Absent on the last page.
             * @example 50
             */
            nextCursor?: string;
            /**
             * @description The records of this page.
             * @example [
             *       {
             *         "operator": "Li Ming",
             *         "operateType": 1,
             *         "id": "1689743054514187776",
             *         "displayName": "Design review.png",
             *         "status": 0
             *       }
             *     ]
             */
            relatedToMeInfos?: components["schemas"]["RelatedRecord"][];
            /**
             * @description Number of records in all pages together.
             * @example 1
             */
            total?: number;
        };
        /**
         * @description Where the next page begins; send it as `pageCursor`. Absent on the last page.
         * @example 100
         */
        NextCursor: string;
        /**
         * Format: int64
         * @description Identifier of the share.
         * @example 1689743054514187776
         */
        ShareId: string;
        /**
         * @description Short code of the share, the last part of its link. Operations of [Share links](#tag/ShareLinks), such as
         *     [visitShare](#operation/visitShare), identify the share by it.
         * @example 1689743054514187777
         */
        ShortUrl: string;
        /**
         * @description Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
         *     has the short code alone.
         * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
         */
        ShareLinkUrl: string;
        /**
         * Format: date-time
         * @description A moment in the life of a share, ISO 8601 in UTC with milliseconds.
         * @example 2024-06-03T01:59:05.324Z
         */
        ShareTime: string;
        /**
         * @description Who may open the share: `1` anyone with the link (only whitelisted users can make such a share), `2` all users of the enterprise,
         *     `3` only the departments, groups and users that are named.
         * @example 3
         * @enum {integer}
         */
        ShareScope: 1 | 2 | 3;
        /**
         * @description An address to download a shared file from. The fields of this object are not published; in
         *     [listRelatedFiles](#operation/listRelatedFiles) such an object has `usage` and `downloadLink`.
         */
        ShareFileDownloadLink: {
            [key: string]: unknown;
        };
        /** @description A shared file or folder. */
        ShareFileInfo: {
            /** @description Identifier of the shared file or folder. */
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the file, at most 250 bytes (pages of 2024: 160).
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * @description Type of the file as set from outside when the file was created, at most 250 characters. No values are published.
             * @example 26
             */
            fileType?: string;
            /**
             * @description Content type of the file.
             * @example application/vnd.openxmlformats-officedocument.wordprocessingml.document
             */
            mimeType?: string;
            /**
             * Format: int64
             * @description Size of the file. The unit is not published; a file can have up to 200 GB.
             * @example 48213
             */
            size?: string;
            /**
             * @description The folder that holds the file, as a list of which only the first element counts.
             * @example [
             *       "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * @description Extension of the file name, only the last part if it has several.
             * @example docx
             */
            fileSuffix?: string;
            /**
             * @description The spaces that hold the file, by ID.
             * @example [
             *       "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * @description Addresses to download the file or its thumbnails from.
             * @example [
             *       {}
             *     ]
             */
            downloadLinks?: components["schemas"]["ShareFileDownloadLink"][];
            /**
             * @description Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
        };
        /**
         * @description Name under which the share is listed: that of the shared file or, if several files were shared at once, that of the first with a phrase
         *     such as "and other files".
         * @example Design review.docx
         */
        ShareDisplayName: string;
        /** @description What visitors may do with the shared files. The service announces it for a later version. */
        SharePermission: {
            /**
             * @description Whether visitors may preview the files.
             * @example true
             */
            preview?: boolean;
            /**
             * @description Whether visitors may edit the files.
             * @example false
             */
            edit?: boolean;
            /**
             * @description Whether visitors may download the files.
             * @example true
             */
            download?: boolean;
        };
        /**
         * @description The extract code: eight letters and digits that a visitor must enter to open the share. English pages call it the access code, the
         *     console a password, in which it demands at least one letter and one digit.
         * @example MDg2K0vU
         */
        ExtractCode: string;
        /**
         * @description State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid (English pages say expired). In the
         *     console a share is invalid when its space is disabled, or when the sharer is disabled, deleted or has lost access to the space.
         * @example 0
         * @enum {integer}
         */
        ShareStatus: 0 | 1 | 2;
        /**
         * Format: int32
         * @description How often visitors did something with a share.
         * @example 4
         */
        ShareCount: number;
        /**
         * @description One of the caller's shares: what was shared in one act. If that was one file, the entry shows this file; if several, it is shown as a
         *     folder.
         */
        ShareByMeLink: {
            shareId?: components["schemas"]["ShareId"];
            shortUrl?: components["schemas"]["ShortUrl"];
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /** @description When the files were shared, ISO 8601 in UTC with milliseconds. */
            shareTime?: components["schemas"]["ShareTime"];
            scope?: components["schemas"]["ShareScope"];
            /**
             * @description The shared files and folders.
             * @example [
             *       {
             *         "id": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *         "fileName": "Design review.docx"
             *       }
             *     ]
             */
            files?: components["schemas"]["ShareFileInfo"][];
            displayName?: components["schemas"]["ShareDisplayName"];
            /**
             * @deprecated
             * @description What visitors may do with the shared files. Only pages of 2024 have it here.
             */
            permission?: components["schemas"]["SharePermission"];
            /**
             * @deprecated
             * @description The eight letters and digits that open the share. Only pages of 2024 have it here.
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /** @description When the share ends, ISO 8601 in UTC with milliseconds. */
            expireTime?: components["schemas"]["ShareTime"];
            status?: components["schemas"]["ShareStatus"];
            /**
             * @description Message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
            /** @description How often the share was viewed. */
            viewCnt?: components["schemas"]["ShareCount"];
            /** @description How often files of the share were downloaded. Announced for a later version. */
            downloadCnt?: components["schemas"]["ShareCount"];
            /** @description How often files of the share were saved to a visitor's own space. Announced for a later version. */
            saveCnt?: components["schemas"]["ShareCount"];
            /** @description The space that holds the files. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @description Name of the space that holds the files.
             * @example Design
             */
            containerName?: string;
        };
        /** @description One page of the caller's shares. */
        ListSharesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            nextCursor?: components["schemas"]["NextCursor"];
            /**
             * @description The shares of this page, possibly fewer than `pageSize` even before the last page.
             * @example [
             *       {
             *         "shareId": "1689743054514187776",
             *         "scope": 3,
             *         "displayName": "Design review.docx",
             *         "status": 0
             *       }
             *     ]
             */
            shareLinks?: components["schemas"]["ShareByMeLink"][];
        };
        /** @description What to share, with whom and for how long. */
        CreateShareRequest: {
            /**
             * @description Who may open the share: `1` anyone with the link (for whitelisted users only), `2` all users of the enterprise, `3` only the
             *     departments, groups and users that are named here.
             */
            scope: components["schemas"]["ShareScope"];
            /**
             * @description The departments to share with, by ID. The console takes up to 50 at a time.
             * @example [
             *       "1289173650183882753"
             *     ]
             */
            deptIds?: components["schemas"]["DepartmentId"][];
            /**
             * @description The user groups to share with, by ID. The console takes up to 50 at a time.
             * @example [
             *       "1501467283927691264"
             *     ]
             */
            groupIds?: components["schemas"]["GroupId"][];
            /**
             * @description The users to share with, by ID. The console takes up to 500 at a time.
             * @example [
             *       "1505084218764547200"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
            /**
             * @description The users to share with, by mobile number. Only for services that businesses resell to consumers.
             * @example [
             *       "138****8000"
             *     ]
             */
            phoneNumbers?: string[];
            /**
             * @description The files and folders to share, all from the same space.
             * @example [
             *       "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl"
             *     ]
             */
            fileIds: components["schemas"]["FileId"][];
            /** @description The space that holds the files. */
            containerId: components["schemas"]["SpaceId"];
            /**
             * @description What visitors may do with the shared files. The service announces it for a later version; in the console, downloading is the only
             *     right that can be granted.
             */
            permission?: components["schemas"]["SharePermission"];
            /**
             * @description Extract code to protect the share with, eight letters and digits. The console proposes one when the user asks for a password, which
             *     it offers for scope `2` alone.
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * Format: date-time
             * @description When the share is to end, ISO 8601 in UTC with milliseconds as in [updateShare](#operation/updateShare); the carrier edition writes
             *     `yyyy-MM-dd HH:mm:ss` instead. Whether this or `validDays` wins is not published.
             * @example 2025-05-29T02:00:39.952Z
             */
            expireTime?: string;
            /**
             * @description Message to the people shared with. The console takes up to 50 characters.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * Format: int32
             * @description How many days the share is valid, 1 to 365.
             * @example 7
             */
            validDays: number;
            /**
             * @deprecated
             * @description How the share expires. No values are published, and the newest pages no longer have the field.
             * @example 1
             */
            expiredType?: string;
        };
        /** @description A new share, with what is needed to pass it on. */
        CreatedShareLink: {
            shareId?: components["schemas"]["ShareId"];
            shortUrl?: components["schemas"]["ShortUrl"];
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * @description Message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * @deprecated
             * @description When the share was created, ISO 8601 in UTC with milliseconds. Only pages of 2024 have it here.
             */
            createTime?: components["schemas"]["ShareTime"];
            /** @description When the share ends, ISO 8601 in UTC with milliseconds. */
            expireTime?: components["schemas"]["ShareTime"];
        };
        /** @description The new share. */
        CreateShareResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The new share with its link and extract code. */
            shareLink?: components["schemas"]["CreatedShareLink"];
        };
        /** @description The shares to cancel. */
        BatchCancelSharesRequest: {
            /**
             * @description The shares to cancel, at most 100. Always send it; only the carrier edition marks it as mandatory.
             * @example [
             *       "1689759841444195840"
             *     ]
             */
            shareIds?: components["schemas"]["ShareId"][];
        };
        /** @description Whether one share was cancelled. */
        CancelShareResult: {
            /** @description The share that this result is about. */
            shareId?: components["schemas"]["ShareId"];
            /** @description Result code for this share. `0` is success. */
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
            /**
             * @deprecated
             * @description Text that goes with the code, under the name that it had for a time between 2024 and 2025. Use `msg`.
             * @example success
             */
            message?: string;
        };
        /** @description The result for each share. */
        BatchCancelSharesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The results, one for each share.
             * @example [
             *       {
             *         "shareId": "1689759841444195840",
             *         "code": 0,
             *         "msg": "success"
             *       }
             *     ]
             */
            subResponseList?: components["schemas"]["CancelShareResult"][];
        };
        /** @description A department that files are shared with. */
        ShareDepartment: {
            id?: components["schemas"]["DepartmentId"];
            /**
             * @description Name of the department.
             * @example Design
             */
            name?: string;
        };
        /** @description A user group that files are shared with. */
        ShareGroup: {
            id?: components["schemas"]["GroupId"];
            /**
             * @description Name of the user group.
             * @example Reviewers
             */
            name?: string;
        };
        /** @description A user that files are shared with. */
        ShareUser: {
            id?: components["schemas"]["UserId"];
            /**
             * @description Name of the user.
             * @example Li Hua
             */
            name?: string;
        };
        /** @description One of the caller's shares, and with whom it is shared. */
        ShareByMeLinkDetail: {
            shareId?: components["schemas"]["ShareId"];
            shortUrl?: components["schemas"]["ShortUrl"];
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /** @description When the files were shared, ISO 8601 in UTC with milliseconds. */
            shareTime?: components["schemas"]["ShareTime"];
            scope?: components["schemas"]["ShareScope"];
            /**
             * @description The departments that the files are shared with.
             * @example [
             *       {
             *         "id": "1289173650183882753",
             *         "name": "Design"
             *       }
             *     ]
             */
            depts?: components["schemas"]["ShareDepartment"][];
            /**
             * @description The user groups that the files are shared with.
             * @example [
             *       {
             *         "id": "1501467283927691264",
             *         "name": "Reviewers"
             *       }
             *     ]
             */
            groups?: components["schemas"]["ShareGroup"][];
            /**
             * @description The users that the files are shared with.
             * @example [
             *       {
             *         "id": "1505084218764547200",
             *         "name": "Li Hua"
             *       }
             *     ]
             */
            users?: components["schemas"]["ShareUser"][];
            displayName?: components["schemas"]["ShareDisplayName"];
            permission?: components["schemas"]["SharePermission"];
            extractCode?: components["schemas"]["ExtractCode"];
            /** @description When the share ends, ISO 8601 in UTC with milliseconds. */
            expireTime?: components["schemas"]["ShareTime"];
            status?: components["schemas"]["ShareStatus"];
            /**
             * @description Message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
        };
        /** @description One of the caller's shares. */
        GetShareResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The share and with whom it is shared. */
            shareLink?: components["schemas"]["ShareByMeLinkDetail"];
        };
        /** @description The new settings. Only `validDays` must be sent; what becomes of settings that are left out is not published. */
        UpdateShareRequest: {
            /**
             * @description The departments to share with, by ID.
             * @example [
             *       "1289173650183882753"
             *     ]
             */
            deptIds?: components["schemas"]["DepartmentId"][];
            /**
             * @description The user groups to share with, by ID.
             * @example [
             *       "1501467283927691264"
             *     ]
             */
            groupIds?: components["schemas"]["GroupId"][];
            /**
             * @description The users to share with, by ID.
             * @example [
             *       "1505084218764547200"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
            /** @description What visitors may do with the shared files from now on. The service announces it for a later version. */
            permission?: components["schemas"]["SharePermission"];
            /**
             * Format: date-time
             * @description When the share is to end, ISO 8601 in UTC with milliseconds. How it goes together with `validDays`, which is always sent, is not
             *     published, not even for `0`.
             * @example 2025-05-29T02:00:39.952Z
             */
            expireTime?: string;
            /** @description New extract code, eight letters and digits that visitors must enter to open the share. */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * @description New message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * Format: int32
             * @description How many days the share is valid, 0 to 365; from when they count is not published. `0` leaves the validity as it is.
             * @example 9
             */
            validDays: number;
        };
        /** @description A share as a change of it is answered. */
        ShareLink: {
            shareId?: components["schemas"]["ShareId"];
            shortUrl?: components["schemas"]["ShortUrl"];
            extractCode?: components["schemas"]["ExtractCode"];
            /** @description When the share was created, ISO 8601 in UTC with milliseconds. */
            createTime?: components["schemas"]["ShareTime"];
            /** @description When the share was last changed, ISO 8601 in UTC with milliseconds. */
            updateTime?: components["schemas"]["ShareTime"];
            /** @description When the share ends, ISO 8601 in UTC with milliseconds. */
            expireTime?: components["schemas"]["ShareTime"];
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /** @description When the files were shared, ISO 8601 in UTC with milliseconds. */
            shareTime?: components["schemas"]["ShareTime"];
            scope?: components["schemas"]["ShareScope"];
            displayName?: components["schemas"]["ShareDisplayName"];
            /**
             * @description State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid, `3` expired. Other operations
             *     do not report `3`.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
            /** @description How often the share was viewed. */
            viewCnt?: components["schemas"]["ShareCount"];
            /** @description How often files of the share were downloaded. */
            downloadCnt?: components["schemas"]["ShareCount"];
            /** @description How often files of the share were saved to a visitor's own space. */
            saveCnt?: components["schemas"]["ShareCount"];
        };
        /** @description The share with its new settings. */
        UpdateShareResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The share with its new settings. */
            shareLink?: components["schemas"]["ShareLink"];
        };
        /** @description The received shares to leave. */
        LeaveSharesRequest: {
            /**
             * @description The received shares to leave. Always send it; pages since 2025 mark it as mandatory, those of 2024 as optional.
             * @example [
             *       "1689759841444195840"
             *     ]
             */
            shareIds?: components["schemas"]["ShareId"][];
        };
        /** @description Whether one received share was left. */
        LeaveShareResult: {
            /**
             * @deprecated
             * @description The share that this result is about. Only pages of 2024 have it here.
             */
            shareId?: components["schemas"]["ShareId"];
            /** @description Result code for this share. `0` is success. */
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
            /**
             * @description Text that goes with the code, under the name that published examples have for it. It may arrive in place of `msg`.
             * @example success
             */
            message?: string;
        };
        /** @description The result for each share. */
        LeaveSharesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The results, one for each share.
             * @example [
             *       {
             *         "code": 0,
             *         "msg": "success"
             *       }
             *     ]
             */
            subResponseList?: components["schemas"]["LeaveShareResult"][];
        };
        /** @description A received share in a listing. */
        ShareWithMeLink: {
            shareId?: components["schemas"]["ShareId"];
            shortUrl?: components["schemas"]["ShortUrl"];
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /** @description When the files were shared, ISO 8601 in UTC with milliseconds. */
            shareTime?: components["schemas"]["ShareTime"];
            /** @description The user who made the share. */
            ownerId?: components["schemas"]["UserId"];
            /**
             * @description Name of the user who made the share.
             * @example Li Hua
             */
            ownerName?: string;
            /**
             * @description Name under which the share is listed.
             * @example Design review.docx
             */
            displayName?: string;
            /**
             * @description The shared files and folders.
             * @example [
             *       {
             *         "id": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *         "fileName": "Design review.docx"
             *       }
             *     ]
             */
            files?: components["schemas"]["ShareFileInfo"][];
            /** @description What the caller may do with the shared files. The service announces it for a later version. */
            permission?: components["schemas"]["SharePermission"];
            /** @description When the share ends, ISO 8601 in UTC with milliseconds. */
            expireTime?: components["schemas"]["ShareTime"];
            status?: components["schemas"]["ShareStatus"];
            /**
             * @description Message from the user who made the share.
             * @example Please review by Friday.
             */
            comment?: string;
            /** @description The space that holds the files. */
            containerId?: components["schemas"]["SpaceId"];
            /** @description How often files of the share were downloaded. */
            downloadCnt?: components["schemas"]["ShareCount"];
            /** @description How often files of the share were saved to a visitor's own space. */
            saveCnt?: components["schemas"]["ShareCount"];
            scope?: components["schemas"]["ShareScope"];
            /** @description When the share was last changed, ISO 8601 in UTC with milliseconds. */
            updateTime?: components["schemas"]["ShareTime"];
            /** @description How often the share was viewed. */
            viewCnt?: components["schemas"]["ShareCount"];
            /**
             * @description Mobile number, partly masked, of the user who made the share. Only in services that a carrier runs.
             * @example 138****8000
             */
            ownerMobile?: string;
        };
        /** @description One page of the received shares. */
        ListReceivedSharesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            nextCursor?: components["schemas"]["NextCursor"];
            /**
             * @description The received shares of this page, possibly fewer than `pageSize` even before the last page.
             * @example [
             *       {
             *         "shareId": "1689743054514187776",
             *         "ownerName": "Li Hua",
             *         "displayName": "Design review.docx",
             *         "status": 0
             *       }
             *     ]
             */
            shareLinks?: components["schemas"]["ShareWithMeLink"][];
        };
        /** @description A received share and who made it. */
        ShareWithMeLinkDetail: {
            shareId?: components["schemas"]["ShareId"];
            shortUrl?: components["schemas"]["ShortUrl"];
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /** @description When the files were shared, ISO 8601 in UTC with milliseconds. */
            shareTime?: components["schemas"]["ShareTime"];
            /** @description The user who made the share. */
            ownerId?: components["schemas"]["UserId"];
            /**
             * @description Name of the user who made the share.
             * @example Li Hua
             */
            ownerName?: string;
            /**
             * @description Name under which the share is listed.
             * @example Design review.docx
             */
            displayName?: string;
            /** @description What the caller may do with the shared files. The service announces it for a later version. */
            permission?: components["schemas"]["SharePermission"];
            /** @description When the share ends, ISO 8601 in UTC with milliseconds. */
            expireTime?: components["schemas"]["ShareTime"];
            status?: components["schemas"]["ShareStatus"];
            /**
             * @description Message from the user who made the share.
             * @example Please review by Friday.
             */
            comment?: string;
        };
        /** @description A received share. */
        GetReceivedShareResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The received share. */
            shareLink?: components["schemas"]["ShareWithMeLinkDetail"];
        };
        /**
         * @description Temporary token that proves that the extract code of a share was entered. [verifyExtractCode](#operation/verifyExtractCode) and
         *     [verifyExtractCodePublic](#operation/verifyExtractCodePublic) return it. Only shares with an extract code need it; for others leave it
         *     out or send an empty text.
         * @example ********
         */
        ShareToken: string;
        /** @description The file to download, and the share that it belongs to. */
        GetShareDownloadLinkRequest: {
            /** @description The share that the file belongs to, `shareId` of [getShareInfo](#operation/getShareInfo). */
            shareId: components["schemas"]["ShareId"];
            /** @description The file to download, `id` of an element of [listShareFiles](#operation/listShareFiles). */
            fileId: components["schemas"]["FileId"];
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** @description The address of a shared file's content. */
        GetShareDownloadLinkResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description Address to download the file from.
             * @example https://storage.example.com/Design%20review.docx
             */
            downloadUrl?: string;
        };
        /** @description The share to list, the page, and the order of the files. */
        ListShareFilesRequest: {
            shortUrl: components["schemas"]["ShortUrl"];
            /** @description Folder of the share to list. Leave it out for the top level of the share. */
            parentFolder?: components["schemas"]["FileId"];
            /**
             * Format: int32
             * @description Files a page, at most 100. Any page may hold fewer.
             * @default 100
             * @example 100
             */
            pageSize?: number;
            /**
             * @description Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
             * @example 100
             */
            pageCursor?: string;
            /**
             * @description What to sort by: `1` file name, `2` file size, `4` time of the last change.
             * @default 4
             * @example 4
             * @enum {integer}
             */
            sortType?: 1 | 2 | 4;
            /**
             * @description Sort order: `1` ascending, `2` descending.
             * @default 2
             * @example 2
             * @enum {integer}
             */
            sortDirection?: 1 | 2;
            kdstoken?: components["schemas"]["ShareToken"];
            /**
             * @description Whether the call counts as a view of the share.
             * @example true
             */
            refreshCount?: boolean;
            /**
             * @description Name of the files to list.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * @description How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier
             *     edition of [listShareFilesPublic](#operation/listShareFilesPublic) uses `image/resize,m_lfit,h_128,w_128` when it is left out.
             * @example image/resize,m_lfit,h_128,w_128
             */
            imageProcess?: string;
        };
        /** @description The part of a share that every visitor of its link may know. */
        CommonShareLink: {
            /** @description Identifier of the share, which downloads and tasks on its files ask for. */
            shareId?: components["schemas"]["ShareId"];
            shortUrl?: components["schemas"]["ShortUrl"];
            /** @description When the files were shared, ISO 8601 in UTC with milliseconds. */
            shareTime?: components["schemas"]["ShareTime"];
            /** @description The user who made the share. */
            ownerId?: components["schemas"]["UserId"];
            /**
             * @description Name of the user who made the share. Can be empty.
             * @example Li Hua
             */
            ownerName?: string;
            /** @description What visitors may do with the files. Announced by the service for a later version; responses may lack it. */
            permission?: components["schemas"]["SharePermission"];
            /** @description When the share ends, ISO 8601 in UTC with milliseconds. */
            expireTime?: components["schemas"]["ShareTime"];
            status?: components["schemas"]["ShareStatus"];
            /**
             * @description How long the share is valid, in whole days. Use `expireTime` to tell whether it still is.
             * @example 3
             */
            expireDate?: string;
        };
        /** @description A file or folder of a share, as its visitors see it. */
        ShareFile: {
            /** @description Identifier of the file or folder. Send that of a folder as `parentFolder` to list it. */
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the file or folder, at most 250 bytes.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * @description Type of the file, as set by the application that created it.
             * @example 26
             */
            fileType?: string;
            /**
             * @description Folders that hold the file. Only the first element is used.
             * @example [
             *       "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * @description Suffix of the file name, the last part of its extension, such as `docx`.
             * @example docx
             */
            fileSuffix?: string;
            /**
             * Format: int64
             * @description Size of the file, presumably in bytes. A file can have up to 200 GB.
             * @example 48213
             */
            size?: string;
            /**
             * @description Spaces that hold the file.
             * @example [
             *       "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             *     ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * @description Address to download the file from, a single text. In lists of shares the field of this name is an array of objects.
             * @example https://storage.example.com/Design%20review.docx
             */
            downloadLinks?: string;
            /** @description When the file was last changed, ISO 8601 in UTC with milliseconds. */
            editedTime?: components["schemas"]["ShareTime"];
        };
        /** @description One page of the files of a share. */
        ListShareFilesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            nextCursor?: components["schemas"]["NextCursor"];
            /** @description The share that the files belong to: who made it, when, and until when it is valid. */
            link?: components["schemas"]["CommonShareLink"];
            /**
             * @description The files and folders of this page, which may be fewer than were asked for.
             * @example [
             *       {
             *         "id": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *         "fileName": "Design review.docx"
             *       }
             *     ]
             */
            files?: components["schemas"]["ShareFile"][];
        };
        /**
         * @description Identifier of a task on shared files, from [createShareTask](#operation/createShareTask).
         * @example 1320279189273965056
         */
        ShareTaskId: string;
        /**
         * @description What a task does with shared files: `1` packs them into an archive to download, `2` saves them to a space of the caller. The jobs of
         *     [createJob](#operation/createJob) number their kinds otherwise.
         * @example 2
         * @enum {integer}
         */
        ShareTaskType: 1 | 2;
        /**
         * @description State of the task: `0` waiting, `1` running, `2` finished, `3` cancelled.
         * @example 2
         * @enum {integer}
         */
        ShareTaskStatus: 0 | 1 | 2 | 3;
        /**
         * @description Result of a finished task: `1` all files succeeded, `2` some failed, `3` all failed.
         * @example 1
         * @enum {integer}
         */
        ShareTaskResult: 1 | 2 | 3;
        /**
         * @description A time as fourteen digits, `yyyyMMddHHmmss`.
         * @example 20240603022340
         */
        TaskTime: string;
        /**
         * Format: int32
         * @description How much of the task is done, in percent.
         * @example 70
         */
        ShareTaskProgress: number;
        /**
         * @description Address to download the archive from, for tasks that pack files (`taskType` `1`).
         * @example https://storage.example.com/review.zip
         */
        ShareArchiveUrl: string;
        /** @description A task on shared files. */
        ShareTask: {
            /** @description The user who started the task. */
            userId?: components["schemas"]["UserId"];
            taskId?: components["schemas"]["ShareTaskId"];
            taskType?: components["schemas"]["ShareTaskType"];
            taskStatus?: components["schemas"]["ShareTaskStatus"];
            taskResultCode?: components["schemas"]["ShareTaskResult"];
            /** @description When the task was created, `yyyyMMddHHmmss`. */
            createTime?: components["schemas"]["TaskTime"];
            /** @description When the service began with the task, `yyyyMMddHHmmss`. */
            startTime?: components["schemas"]["TaskTime"];
            /** @description When the task ended, `yyyyMMddHHmmss`. */
            endTime?: components["schemas"]["TaskTime"];
            progress?: components["schemas"]["ShareTaskProgress"];
            downloadUrl?: components["schemas"]["ShareArchiveUrl"];
        };
        /** @description The outcome of a task for one file. */
        ShareTaskFile: {
            /** @description The shared file. */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description Outcome for the file: `0` still waiting, `1` succeeded, `2` failed.
             * @example 1
             * @enum {string}
             */
            status?: "0" | "1" | "2";
            /** @description The copy that the caller got, for tasks that save files (`taskType` `2`). */
            newFileId?: components["schemas"]["FileId"];
            /** @description The space that holds the shared file. */
            srcContainerId?: components["schemas"]["SpaceId"];
        };
        /** @description A task on shared files, as responses of 2024 had it. Later ones have `jobInfo` and `taskInfos` instead. */
        LegacyShareTask: {
            /** @description The user who started the task. */
            userId?: components["schemas"]["UserId"];
            taskId?: components["schemas"]["ShareTaskId"];
            taskType?: components["schemas"]["ShareTaskType"];
            taskStatus?: components["schemas"]["ShareTaskStatus"];
            taskResultCode?: components["schemas"]["ShareTaskResult"];
            /**
             * Format: int32
             * @description Result of processing the content of the files.
             * @example 0
             */
            resultCode?: number;
            /** @description When the task was created, `yyyyMMddHHmmss`. */
            createTime?: components["schemas"]["TaskTime"];
            /** @description When the service began with the task, `yyyyMMddHHmmss`. */
            startTime?: components["schemas"]["TaskTime"];
            /** @description When the task ended, `yyyyMMddHHmmss`. */
            endTime?: components["schemas"]["TaskTime"];
            progress?: components["schemas"]["ShareTaskProgress"];
            downloadUrl?: components["schemas"]["ShareArchiveUrl"];
        };
        /** @description The progress of a task on shared files, and its outcome file by file. */
        GetShareTaskResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The task as a whole. */
            jobInfo?: components["schemas"]["ShareTask"];
            /**
             * @description Outcome for each file of the task.
             * @example [
             *       {
             *         "fileId": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *         "status": "1",
             *         "newFileId": "FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3"
             *       }
             *     ]
             */
            taskInfos?: components["schemas"]["ShareTaskFile"][];
            /** @deprecated */
            taskInfo?: components["schemas"]["LegacyShareTask"];
        };
        /** @description The folder to save shared files to. Mandatory with `taskType` `2`. */
        SaveTarget: {
            /** @description The folder to save to. The carrier edition takes `root` for the top folder of the space. */
            fileId: components["schemas"]["FileId"];
            /** @description The space that holds the folder. */
            containerId: components["schemas"]["SpaceId"];
        };
        /** @description What the task does, and with which files of which share. */
        CreateShareTaskRequest: {
            taskType: components["schemas"]["ShareTaskType"];
            /** @description The space that holds the shared files. */
            containerId: components["schemas"]["SpaceId"];
            /**
             * @description The shared files and folders to pack or save.
             * @example [
             *       "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl"
             *     ]
             */
            fileIds: components["schemas"]["FileId"][];
            targetFileId?: components["schemas"]["SaveTarget"];
            /**
             * @description Name of the archive, for `taskType` `1`. The carrier edition demands it there.
             * @example review.zip
             */
            zipName?: string;
            /** @description The share that the files belong to. */
            shareId: components["schemas"]["ShareId"];
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** @description The task that was started. */
        CreateShareTaskResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description Identifier of the task, to follow it with [getShareTask](#operation/getShareTask). */
            taskId?: components["schemas"]["ShareTaskId"];
        };
        /** @description What visitors of a share's link may know of the share. */
        GetShareInfoResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The share: who made it, when, and until when it is valid. */
            link?: components["schemas"]["CommonShareLink"];
        };
        /** @description The token that proves the verified extract code. */
        VerifyExtractCodeResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description Temporary token that proves the extract code. Send it with the calls that list the files of the share, download them or start
             *     tasks on them.
             */
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** @description The task to look up, and its share. */
        GetShareTaskRequest: {
            taskId: components["schemas"]["ShareTaskId"];
            /** @description The share whose files the task is about. */
            shareId: components["schemas"]["ShareId"];
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** @description A share, and the extract code that the visitor entered. */
        VerifyExtractCodeRequest: {
            shortUrl: components["schemas"]["ShortUrl"];
            /** @description The extract code that the visitor entered, eight letters and digits. */
            extractCode: components["schemas"]["ExtractCode"];
        };
        /**
         * Format: int64
         * @description Identifier of the organization in OrgID, the account service that KooDrive takes users and departments from.
         * @example 9190086000001210958
         */
        OrganizationId: string;
        /** @description A department. As an entry of a list it is documented with a result code of its own, which published entries lack. */
        Department: {
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
            /** @description Identifier of the department in KooDrive, which operations take. */
            id?: components["schemas"]["DepartmentId"];
            orgId?: components["schemas"]["OrganizationId"];
            /**
             * @description Identifier of the department in OrgID. In requests and in users, `deptId` means something else: the identifier in KooDrive, which is
             *     `id` here.
             * @example a4fd0d798f5344ccac2c695646ef66d3
             */
            deptId?: string;
            /** @description Department above this one, by its identifier in KooDrive. */
            parentId?: components["schemas"]["DepartmentId"];
            /**
             * @description Name of the department.
             * @example test16
             */
            name?: string;
            /**
             * Format: int64
             * @description Identifier of the tenant that the department belongs to.
             * @example 40086000004871666
             */
            tenantId?: string;
        };
        /** @description The result code and the departments directly under another one. */
        ListDepartmentsResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The direct children, not the levels below them.
             * @example [
             *       {
             *         "id": "1248723349513736065",
             *         "name": "test17",
             *         "parentId": "1245640257345455489"
             *       }
             *     ]
             */
            list?: components["schemas"]["Department"][];
            /**
             * @deprecated
             * @description The same as `list`, by the name documented in 2024. Use `list`.
             * @example []
             */
            data?: components["schemas"]["Department"][];
        };
        /**
         * @description Name of the department. By the user guide it is unique and has up to 20 characters, of any kind.
         * @example test16
         */
        DepartmentName: string;
        /** @description Name and parent of the department to create. */
        CreateDepartmentRequest: {
            name: components["schemas"]["DepartmentName"];
            /**
             * @description Department above the new one, by its identifier in KooDrive. The console has five levels of departments and offers those of the
             *     first four as parents.
             */
            parentId: components["schemas"]["DepartmentId"];
        };
        /** @description A department that has just been created. */
        CreatedDepartment: {
            /** @description Identifier of the new department in KooDrive. */
            id?: components["schemas"]["DepartmentId"];
        };
        /** @description The result code and the identifier of the new department. */
        CreateDepartmentResponse: {
            /** @description The new department. */
            data?: components["schemas"]["CreatedDepartment"];
            /**
             * @deprecated
             * @description What failed. Documented in 2024 only, and not explained.
             * @example []
             */
            failedList?: string[];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The department; its fields stand beside `code` and `msg`. */
        GetDepartmentResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description Identifier of the department in KooDrive, which operations take. */
            id?: components["schemas"]["DepartmentId"];
            orgId?: components["schemas"]["OrganizationId"];
            /**
             * @description Identifier of the department in OrgID. In requests and in users, `deptId` means something else: the identifier in KooDrive, which is
             *     `id` here.
             * @example a4fd0d798f5344ccac2c695646ef66d3
             */
            deptId?: string;
            /** @description Department above this one, by its identifier in KooDrive. */
            parentId?: components["schemas"]["DepartmentId"];
            /**
             * @description Name of the department.
             * @example test16
             */
            name?: string;
            /**
             * Format: int64
             * @description Identifier of the tenant that the department belongs to.
             * @example 40086000004871666
             */
            tenantId?: string;
        };
        /** @description Name and parent that the department has after the change. */
        UpdateDepartmentRequest: {
            name: components["schemas"]["DepartmentName"];
            /** @description Department above this one after the change. Send the present one to leave the department where it is. */
            parentId: components["schemas"]["DepartmentId"];
        };
        /**
         * Format: int64
         * @description Identifier of the user's account in OrgID. It differs from the user's identifier in KooDrive.
         * @example 1008600000029937613
         */
        OrgUserId: string;
        /**
         * @description Mobile number of the user, with or without the prefix `0086`. The published values are masked.
         * @example 0086181****8439
         */
        Mobile: string;
        /** @description A user of the organization. */
        User: {
            /**
             * @description Name of the user.
             * @example 小二的测试账号
             */
            name?: string;
            /**
             * @description Identifier of the user's account in OrgID, which [createUser](#operation/createUser) takes. Operations on a user take `id`
             *     instead.
             * @example 1008600000293202821
             */
            userId?: components["schemas"]["OrgUserId"];
            /**
             * Format: int64
             * @description Department of the user, by its identifier in KooDrive.
             * @example 1243693141656107521
             */
            deptId?: string;
            /**
             * @description Name of the user's department.
             * @example newDept
             */
            deptName?: string;
            mobile?: components["schemas"]["Mobile"];
            /**
             * Format: int32
             * @description What the user may administer. [updateUser](#operation/updateUser) sets `0` department administrator, `1` common user, `2` system
             *     administrator and `5` member with management permissions; [createUser](#operation/createUser) also sets `3` cloud drive
             *     administrator. Other values may be returned.
             * @example 1
             */
            role?: number;
            /**
             * Format: int32
             * @description Whether the user may sign in. [updateUser](#operation/updateUser) sets `0` enabled and `1` disabled. Other values may be returned:
             *     a published response has `2`, which is not explained.
             * @example 0
             */
            status?: number;
            /**
             * Format: int64
             * @description Identifier of the user in KooDrive. This is what operations on a user take as `userId`, although the documentation calls it an
             *     identifier at a third party.
             * @example 1316083732377070977
             */
            id?: string;
            /** @description Organization of the user, by its identifier in OrgID. */
            orgId?: components["schemas"]["OrganizationId"];
        };
        /**
         * Format: int32
         * @description Number of users.
         * @example 218
         */
        UserCount: number;
        /** @description A page of users. */
        ListUsersResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The users on this page.
             * @example [
             *       {
             *         "id": "1316083732377070977",
             *         "name": "test123"
             *       }
             *     ]
             */
            list?: components["schemas"]["User"][];
            /**
             * @deprecated
             * @description Documented name of `list` in 2024, which no published response has. Read `list` instead.
             * @example []
             */
            data?: components["schemas"]["User"][];
            /** @description Number of users on all pages together. */
            total?: components["schemas"]["UserCount"];
        };
        /** @description Department and role of a new user. */
        NewUserAttributes: {
            /** @description Department that the user joins, by its identifier in KooDrive. */
            deptId?: components["schemas"]["DepartmentId"];
            /**
             * @description What the user may administer: `0` department administrator, `1` common user, `2` super administrator, `3` cloud drive administrator,
             *     `5` member with management permissions.
             * @example 1
             * @enum {string}
             */
            role?: "0" | "1" | "2" | "3" | "5";
        };
        /** @description The OrgID account to add as a user, and the user's department and role. */
        CreateUserRequest: {
            /** @description The account to add as a user, by its identifier in OrgID. */
            userId: components["schemas"]["OrgUserId"];
            /** @description Department and role of the new user. Documented as mandatory since 2024-12, though the published request goes without it. */
            modifyUserInfoReq?: components["schemas"]["NewUserAttributes"];
        };
        /** @description What was created. The published response goes without it. */
        CreatedUser: {
            /**
             * @description Identifier of what was created. The documentation calls it a department's, as in the response of
             *     [createDepartment](#operation/createDepartment); do not rely on its being the new user's.
             * @example 1316083732377070977
             */
            id?: string;
        };
        /** @description The result of adding a user. */
        CreateUserResponse: {
            data?: components["schemas"]["CreatedUser"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A user to import. No documented field names the user. */
        UserToImport: {
            /**
             * @description Name of the department that the user is to join.
             * @example Dept
             */
            targetDeptName?: string;
            /**
             * Format: int32
             * @description Size of the user's individual space, presumably in GB. Send `0` if `isAllocateCapacity` is false.
             * @example 10
             */
            personalCapacity: number;
            /**
             * @description Whether the user gets an individual space.
             * @example true
             */
            isAllocateCapacity: boolean;
        };
        /** @description The users to check. */
        VerifyUserImportRequest: {
            /**
             * Format: int64
             * @description Department that the operator has selected for the import, by its identifier in KooDrive.
             * @example 1575416580416769793
             */
            curDeptId: string;
            /**
             * @description The users to check, an entry for each.
             * @example [
             *       {
             *         "targetDeptName": "Dept",
             *         "personalCapacity": 10,
             *         "isAllocateCapacity": true
             *       }
             *     ]
             */
            users: components["schemas"]["UserToImport"][];
        };
        /** @description The result of checking one user. */
        UserImportCheck: {
            /**
             * Format: int32
             * @description Whether the user can be imported. Which value means success is not documented; the published response has `0` beside a `code` of
             *     `0`.
             * @example 0
             */
            isSuccess?: number;
            /**
             * @description Why the user cannot be imported.
             * @example The department does not exist.
             */
            reason?: string;
        };
        /** @description The results of the check. */
        VerifyUserImportResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The results of the check.
             * @example [
             *       {
             *         "isSuccess": 0
             *       }
             *     ]
             */
            data?: components["schemas"]["UserImportCheck"][];
        };
        /** @description The number of users. */
        CountUsersResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description Number of users in the department, or in the whole organization. */
            total?: components["schemas"]["UserCount"];
        };
        /** @description The mobile number of a user. */
        GetUserMobileResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            mobile?: components["schemas"]["Mobile"];
        };
        /** @description The user that was asked for. */
        GetUserResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The user. */
            data?: components["schemas"]["User"];
        };
        /** @description What to change. No field is mandatory. */
        UpdateUserRequest: {
            /**
             * Format: int64
             * @description Department to move the user to, by its identifier in KooDrive.
             * @example 1243693141656107521
             */
            deptId?: string;
            /**
             * @description What the user may administer: `0` department administrator, `1` common user, `2` system administrator, `5` member with management
             *     permissions.
             * @example 1
             * @enum {integer}
             */
            role?: 0 | 1 | 2 | 5;
            /**
             * @description Whether the user may sign in: `0` enabled, `1` disabled.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
        };
        /**
         * @description Kind of the group: `0` a group, `1` a user group.
         * @example 1
         * @enum {integer}
         */
        GroupSourceType: 0 | 1;
        /** @description A group in a list. */
        UserGroupSummary: {
            /** @description Identifier of the group. */
            id?: components["schemas"]["GroupId"];
            /**
             * @description Name of the group.
             * @example 7
             */
            groupName?: string;
            /**
             * @description The user who created the group.
             * @example 1395476983395324033
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description Time at which the group was created, as ISO 8601 in UTC with milliseconds.
             * @example 2024-04-25T06:49:49.000Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description Time at which the group was last changed, as ISO 8601 in UTC with milliseconds.
             * @example 2024-04-25T06:49:49.000Z
             */
            updatedTime?: string;
        };
        /** @description A page of the groups that the user has joined. */
        ListUserGroupsResponse: {
            /**
             * Format: int32
             * @description Number of groups on all pages together.
             * @example 2
             */
            total?: number;
            /**
             * @description The groups on this page. It may be empty before the last page.
             * @example [
             *       {
             *         "id": "1407237551361847809",
             *         "groupName": "7",
             *         "ownerId": "1395476983395324033"
             *       }
             *     ]
             */
            userGroupList?: components["schemas"]["UserGroupSummary"][];
            /**
             * @description What to send as `pageCursor` for the next page. Absent on the last page.
             * @example 1723549107000
             */
            nextCursor?: string;
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /**
         * @description Name of a group: up to 30 characters, without emoji and without `< > | : " * ? / \`, and not `.` or `..`. It is unique among the groups
         *     of the same creator.
         * @example Design review
         */
        GroupName: string;
        /** @description The group to create. */
        CreateUserGroupRequest: {
            groupName: components["schemas"]["GroupName"];
            sourceType: components["schemas"]["GroupSourceType"];
        };
        /** @description The group that was created. */
        CreateUserGroupResponse: {
            /** @description Identifier of the new group. Returned on success only. */
            id?: components["schemas"]["GroupId"];
            /**
             * @deprecated
             * @description Listed by the documentation of 2024 only, which does not say what the entries are.
             * @example []
             */
            failedList?: string[];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A group of users. */
        UserGroup: {
            /** @description Identifier of the group. */
            id?: components["schemas"]["GroupId"];
            /**
             * @description Name of the group.
             * @example 7
             */
            groupName?: string;
            /**
             * @description The user who owns the group.
             * @example 1395476983395324033
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description Identifier of the tenant that the group belongs to.
             * @example 40086000004871666
             */
            tenantId?: string;
            sourceType?: components["schemas"]["GroupSourceType"];
            /**
             * @description Address of the group's picture.
             * @example https://example.com/icon.jpg
             */
            iconUrl?: string;
            /**
             * Format: date-time
             * @description Time at which the group was created, as ISO 8601 in UTC with milliseconds.
             * @example 2024-04-25T06:49:49.000Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description Time at which the group was last changed, as ISO 8601 in UTC with milliseconds.
             * @example 2024-04-25T06:49:49.000Z
             */
            updatedTime?: string;
        };
        /** @description The group that was asked for. */
        GetUserGroupResponse: {
            /** @description The group. */
            userGroup?: components["schemas"]["UserGroup"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The settings to give to the group. */
        UpdateUserGroupRequest: {
            /**
             * @description Name of the group, also if it stays the same: up to 30 characters, without emoji and without `< > | : " * ? / \`, and not `.` or
             *     `..`.
             */
            groupName: components["schemas"]["GroupName"];
            /** @description A user, presumably the member to whom `role` and `top` apply. */
            userId?: components["schemas"]["UserId"];
            /**
             * @description Role in the group: `0` owner, `1` administrator, `2` common member.
             * @example 2
             * @enum {string}
             */
            role?: "0" | "1" | "2";
            /**
             * @description Address of the group's picture.
             * @example https://example.com/icon.jpg
             */
            iconUrl?: string;
            /**
             * @description Whether the group is pinned: `1` pinned, `0` in normal order.
             * @example 1
             * @enum {string}
             */
            top?: "0" | "1";
            sourceType: components["schemas"]["GroupSourceType"];
        };
        /** @description A member of a group. */
        GroupMember: {
            /** @description The user who is a member. */
            userId?: components["schemas"]["UserId"];
            /**
             * @description Name of the member.
             * @example Li Na
             */
            userName?: string;
            /** @description Department of the member. */
            deptId?: components["schemas"]["DepartmentId"];
            /**
             * @description Name of the member's department.
             * @example Design
             */
            deptName?: string;
            /**
             * @description Mobile number of the member.
             * @example 136****0000
             */
            mobile?: string;
            /**
             * @description Time at which the user was added to the group. The format is not documented; expect ISO 8601 in UTC, as groups have it.
             * @example 2024-09-09T03:33:25.000Z
             */
            createdTime?: string;
            /**
             * @description Time of the last update. The format is not documented; expect ISO 8601 in UTC, as groups have it.
             * @example 2024-09-10T08:00:00.000Z
             */
            updatedTime?: string;
            /**
             * Format: int32
             * @description Role of the member. [updateUserGroup](#operation/updateUserGroup) sets `0` owner, `1` administrator and `2` common member. Other
             *     values may be returned.
             * @example 2
             */
            role?: number;
            /**
             * @description Whether the entry is pinned: `1` pinned, `0` in normal order, which is the default.
             * @example 0
             * @enum {integer}
             */
            top?: 0 | 1;
        };
        /** @description A page of the members of a group. */
        ListGroupMembersResponse: {
            /**
             * Format: int32
             * @description Number of members on all pages together.
             * @example 1
             */
            total?: number;
            /**
             * @description The members on this page.
             * @example [
             *       {
             *         "userId": "1505084218764547200",
             *         "userName": "Li Na",
             *         "role": 2,
             *         "top": 0
             *       }
             *     ]
             */
            userGroupMemberInfos?: components["schemas"]["GroupMember"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A user to add, and the user's permissions in the group. */
        GroupMemberToAdd: {
            /**
             * Format: int64
             * @description The user to add.
             * @example 1505084218764547200
             */
            userId: string;
            /**
             * Format: int64
             * @description Permission template that the user gets, by its identifier. Send `-1` to give individual permissions, in `capabilities`. Documented
             *     as mandatory, but as optional when members are added to a group.
             * @example -1
             */
            template?: string;
            /** @description Individual permissions of the user, for a `template` of `-1`. Send every permission, granted or not. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description The users to add, in one of the two fields. */
        BatchAddGroupMembersRequest: {
            /**
             * @description The users to add, with their permissions. Documented as mandatory since 2025-03, though published requests send `userIds` instead.
             * @example [
             *       {
             *         "userId": "1505084218764547200",
             *         "template": "1289173650183882001"
             *       }
             *     ]
             */
            amendModRoles?: components["schemas"]["GroupMemberToAdd"][];
            /**
             * @deprecated
             * @description Identifiers of the users to add. Documented in 2024 only; use `amendModRoles` instead.
             * @example [
             *       "3432423464657862424",
             *       "132543141414141414"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
        };
        /**
         * @description Overall outcome: `0` all users succeeded, `1` some failed, `2` all failed.
         * @example 0
         * @enum {integer}
         */
        GroupBatchStatus: 0 | 1 | 2;
        /** @description How adding the users went. */
        BatchAddGroupMembersResponse: {
            status?: components["schemas"]["GroupBatchStatus"];
            /**
             * @description The users that could not be added. The documentation calls the entries failed responses.
             * @example [
             *       "132543141414141414"
             *     ]
             */
            failedList?: components["schemas"]["UserId"][];
            /**
             * @description An identifier of unknown meaning, which the published response has.
             * @example 1501467283927691264
             */
            id?: string;
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A user to remove from the group. */
        GroupMemberToRemove: {
            /**
             * Format: int64
             * @description The user to remove.
             * @example 1505084218764547200
             */
            userId: string;
        };
        /** @description The users to remove, in one of the two fields. */
        BatchDeleteGroupMembersRequest: {
            /**
             * @description The users to remove. Documented as mandatory in newer revisions, though published requests send `userIds` instead.
             * @example [
             *       {
             *         "userId": "1505084218764547200"
             *       }
             *     ]
             */
            amendModRoles?: components["schemas"]["GroupMemberToRemove"][];
            /**
             * @deprecated
             * @description Identifiers of the users to remove. Documented in an older revision only; use `amendModRoles` instead.
             * @example [
             *       "3432423464657862424",
             *       "132543141414141414"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
        };
        /** @description How removing the users went. */
        BatchDeleteGroupMembersResponse: {
            status?: components["schemas"]["GroupBatchStatus"];
            /**
             * @description The users that could not be removed. The documentation calls the entries identifiers of files.
             * @example [
             *       "132543141414141414"
             *     ]
             */
            failedList?: components["schemas"]["UserId"][];
            /**
             * @deprecated
             * @description The outcome for each user, in objects of unknown fields. Listed by an older revision only; read `failedList` instead.
             * @example []
             */
            subResponseList?: {
                [key: string]: unknown;
            }[];
            /**
             * @description An identifier of unknown meaning, which the published response has.
             * @example 1501467283927691264
             */
            id?: string;
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The authorization code to exchange for a session. */
        CreateSessionRequest: {
            /**
             * @description Authorization code that OrgID handed to the front end, a secret.
             * @example ********
             */
            code: string;
            /**
             * @description Domain name of the front end, with its port if there is one. Undocumented, though the published requests send it.
             * @example cn.myhuaweicloud-koodrive.com
             */
            domain?: string;
        };
        /**
         * @description The access token, a secret. Send it in `Authorization` exactly as it was issued, any prefix included.
         * @example Bearer+********
         */
        SessionToken: string;
        /**
         * @description Identifier of the session, a secret. [refreshSession](#operation/refreshSession) takes it.
         * @example ********
         */
        SessionId: string;
        /** @description A user and the enterprise that the user belongs to. */
        SessionUserInfo: {
            /**
             * @description What the user may administer: `0` administrator, `1` common user, `2` super administrator.
             * @example 1
             * @enum {string}
             */
            role?: "0" | "1" | "2";
            /**
             * @description Name of the user.
             * @example Li Ming
             */
            userName?: string;
            /**
             * Format: int64
             * @description Internal identifier of the user, presumably the one in KooDrive that operations on users take.
             * @example 369528171409614001
             */
            innerUserId?: string;
            /**
             * @description External identifier of the user, as opposed to `innerUserId`.
             * @example 1008600000701011122
             */
            userId?: components["schemas"]["OrgUserId"];
            /**
             * Format: int64
             * @description Identifier of the tenant, which stands for the enterprise.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Format: int64
             * @description Identifier of the user's organization in OrgID.
             * @example 9190086000001210958
             */
            orgId?: string;
            /**
             * @description Name of the user's organization in OrgID.
             * @example KooDrive
             */
            orgName?: string;
            /**
             * @description Database schema that the service has allocated to the tenant.
             * @example schema1
             */
            xHwSchema?: string;
            /**
             * Format: int32
             * @description Number of users, presumably those of the organization.
             * @example 7000
             */
            userCount?: number;
            /** @description Department of the user. */
            deptId?: components["schemas"]["DepartmentId"];
        };
        /** @description A session and its access token. */
        Session: {
            accessToken?: components["schemas"]["SessionToken"];
            sessionId?: components["schemas"]["SessionId"];
            /**
             * @description Identifier of the user, in the published response the one in OrgID, which [getUser](#operation/getUser) returns as `userId`.
             * @example 1008600000701011122
             */
            userId?: components["schemas"]["OrgUserId"];
            /** @description The user of the session and the user's enterprise. */
            userInfo?: components["schemas"]["SessionUserInfo"];
        };
        /** @description The session that was created. */
        CreateSessionResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The session and its access token. */
            data?: components["schemas"]["Session"];
            /**
             * @deprecated
             * @description Place of the access token, a secret, in the documentation of 2024. Read `data.accessToken` instead.
             */
            accessToken?: components["schemas"]["SessionToken"];
            /**
             * Format: int64
             * @deprecated
             * @description Place of the user's identifier in the documentation of 2024. Read `data.userId` instead.
             * @example 369528171409614001
             */
            userId?: string;
            /**
             * @deprecated
             * @description Place of the user's name in the documentation of 2024. Read `data.userInfo.userName` instead.
             * @example Li Ming
             */
            userName?: string;
        };
        /** @description A user and the organization that the user belongs to in OrgID. */
        OrgUserInfo: {
            /**
             * @description What the user may administer: `0` administrator, `1` common user, `2` super administrator. [createUser](#operation/createUser) has
             *     more roles; there `0` is a department administrator.
             * @example 2
             * @enum {string}
             */
            role?: "0" | "1" | "2";
            /**
             * Format: int64
             * @description Internal identifier of the user, presumably the one in KooDrive that operations on users take.
             * @example 369528171409614001
             */
            innerUserId?: string;
            /**
             * @description Name of the user.
             * @example Tenant Administrator
             */
            userName?: string;
            /**
             * Format: int64
             * @description Identifier of the user's organization in OrgID.
             * @example 9190086000001210958
             */
            orgId?: string;
            /**
             * @description Name of the user's organization in OrgID.
             * @example KooDrive
             */
            orgName?: string;
            /**
             * Format: int64
             * @description Identifier of the tenant, which stands for the enterprise.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Format: int32
             * @description Number of users, presumably those of the organization.
             * @example 7000
             */
            userCount?: number;
            /**
             * Format: int64
             * @description Department of the user.
             * @example 1395496464656556464
             */
            deptId?: string;
            /**
             * @description Identifier of the user, in the published response the one in OrgID, which [getUser](#operation/getUser) returns as `userId`.
             * @example 1008600000016806899
             */
            userId?: components["schemas"]["OrgUserId"];
        };
        /** @description The user of the session. */
        ValidateSessionResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The user of the session. */
            data?: components["schemas"]["OrgUserInfo"];
        };
        /** @description The address for signing in. */
        GetAuthCodeUrlResponse: {
            /**
             * Format: uri
             * @description Address to send the user to, at which the user signs in to OrgID.
             * @example https://orgid.example.com/oauth2/authorize?response_type=code
             */
            uri?: string;
            /**
             * Format: uri
             * @description Address of OrgID, including the scheme.
             * @example https://orgid.example.com
             */
            orgIdHost?: string;
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The result of signing out. */
        DeleteSessionResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @deprecated
             * @description Listed by the documentation of 2024 only, which does not say what the entries are.
             * @example []
             */
            failedList?: string[];
        };
        /** @description The new access token. */
        RefreshSessionResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            accessToken?: components["schemas"]["SessionToken"];
        };
        /** @description The state of the service for the tenant, what the tenant has ordered, and which features are switched on. */
        ServiceStatus: {
            /**
             * @description State of the service: `0` normal, `1` frozen. A frozen service keeps all data, but cannot be used.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
            /**
             * @description How much space the tenant has ordered, in GB.
             * @example 10240
             */
            spaceCapacity?: number;
            /**
             * @description How many OrgID users the tenant may have.
             * @example 100
             */
            userCount?: number;
            /**
             * @description Default size of a new group space, in GB; `0` if groups get no space. The console allows whole numbers from 1 to a fifth of the
             *     space that the tenant has ordered, and begins with 10.
             * @example 10
             */
            groupSpaceSize?: number;
            /**
             * @description Default size of a new individual space, in GB; `0` if users get no space of their own.
             * @example 20
             */
            personalSpaceSize?: number;
            /**
             * @description Name of the organization.
             * @example KooDrive
             */
            organizationName?: string;
            /**
             * Format: int64
             * @description Identifier of the organization.
             * @example 9190086000001210958
             */
            organizationId?: string;
            /**
             * @description Code of the root department, which OrgID creates automatically.
             * @example 1289173650183882753
             */
            rootDeptCode?: string;
            /**
             * Format: int64
             * @description Identifier of the tenant.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * @description Default size of a new department space, in GB; `0` if departments get no space. The console allows whole numbers from 1 to three
             *     fifths of the space that the tenant has ordered.
             * @example 0
             */
            departmentSpaceSize?: number;
            /**
             * @description Whether AI features are switched on.
             * @example true
             */
            aiAvailable?: boolean;
            /**
             * @description Whether WPS, an office suite, is switched on.
             * @example true
             */
            wpsAvailable?: boolean;
            /**
             * @description Type of the product that the tenant has ordered. No values are documented; a published example has `1`.
             * @example 1
             */
            productType?: string;
            /**
             * @description Switch for the manual review of files. No values are documented.
             * @example 0
             */
            manualAuditOpen?: string;
            /**
             * @description Switch for sharing. No values are documented.
             * @example 0
             */
            publicShareFlag?: string;
            /**
             * @description Switch for AI features. Neither its values nor how it differs from `aiAvailable` is documented.
             * @example 0
             */
            aiFlag?: string;
            /**
             * @description Switch for AIS in South Africa. No values are documented.
             * @example 0
             */
            telcomFlag?: string;
        };
        /** @description What the tenant has subscribed to. */
        GetSubscriptionResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["ServiceStatus"];
        };
        /** @description What the tenant has ordered, how it is divided over the types of spaces, and how much of it is used. */
        SubscriptionUsage: {
            /**
             * @description Quota that is used, in total. The unit is not documented.
             * @example 327
             */
            spaceQuotaUsed?: number;
            /**
             * @description How many OrgID users have been created.
             * @example 20
             */
            userCount?: number;
            /**
             * @description How much space the tenant has ordered, in GB.
             * @example 10240
             */
            spaceCapacity?: number;
            /**
             * @description How many users the tenant has ordered at most.
             * @example 100
             */
            userMaxCount?: number;
            /**
             * @description Space that is used, in total. The unit is not documented, but far smaller than GB.
             * @example 7753298
             */
            spaceUsed?: number;
            /**
             * @description Quota of all department spaces together, in GB.
             * @example 6144
             */
            deptSpaceQuota?: number;
            /**
             * @description Quota of all individual spaces together, in GB.
             * @example 2048
             */
            personalSpaceQuota?: number;
            /**
             * @description Quota of all group spaces together, in GB.
             * @example 2048
             */
            groupSpaceQuota?: number;
            /**
             * @description Quota that is held in reserve, for none of the three types of spaces, in GB.
             * @example 0
             */
            reservedSpaceQuota?: number;
            /**
             * @description Space that is used in department spaces, in the unit of `spaceUsed`.
             * @example 1975057
             */
            deptSpaceUsed?: number;
            /**
             * @description Quota that is used by department spaces, in the unit of `spaceQuotaUsed`.
             * @example 42
             */
            deptSpaceQuotaUsed?: number;
            /**
             * @description Space that is used in individual spaces, in the unit of `spaceUsed`.
             * @example 3933426
             */
            personalSpaceUsed?: number;
            /**
             * @description Quota that is used by individual spaces, in the unit of `spaceQuotaUsed`.
             * @example 35
             */
            personalSpaceQuotaUsed?: number;
            /**
             * @description Space that is used in group spaces, in the unit of `spaceUsed`.
             * @example 1844815
             */
            groupSpaceUsed?: number;
            /**
             * @description Quota that is used by group spaces, in the unit of `spaceQuotaUsed`.
             * @example 250
             */
            groupSpaceQuotaUsed?: number;
            /**
             * @description How many days the archives of packaged downloads are kept, as [setPackageDownloadExpiry](#operation/setPackageDownloadExpiry) sets
             *     it.
             * @example 7
             */
            packageDownloadExpires?: number;
            /**
             * @description Type of the product that the tenant has ordered. No values are documented; a published example has `1`.
             * @example 1
             */
            productType?: string;
        };
        /** @description How much of the subscription is used. */
        GetSubscriptionUsageResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["SubscriptionUsage"];
        };
        /** @description How long the archives of packaged downloads are kept. */
        SetPackageDownloadExpiryRequest: {
            /**
             * Format: int64
             * @description Identifier of the tenant to which the setting applies.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Format: int32
             * @description How many days an archive is kept, 1 to 30. As long as nobody changes it, the setting is 7.
             * @default 7
             * @example 6
             */
            packageDownloadExpires: number;
        };
        /**
         * @description Identifier of a message.
         * @example 1689743054514187778
         */
        MessageId: string;
        /** @description The messages to delete. */
        DeleteMessagesRequest: {
            /**
             * @description Identifiers of the messages to delete.
             * @example [
             *       "1689743054514187778"
             *     ]
             */
            ids: components["schemas"]["MessageId"][];
        };
        /** @description What became of one message. */
        MessageChange: {
            /** @description The message that this result is about. */
            id?: components["schemas"]["MessageId"];
            /**
             * @description Whether the message was changed as requested, that is, marked as read or deleted.
             * @example true
             */
            changed?: boolean;
        };
        /** @description What became of each message. Unlike most responses, this one has neither `code` nor `msg`. */
        MessageChangesResponse: {
            /**
             * @description One result for each message of the request.
             * @example [
             *       {
             *         "id": "1689743054514187778",
             *         "changed": true
             *       }
             *     ]
             */
            messages?: components["schemas"]["MessageChange"][];
        };
        /** @description The messages to mark as read. */
        MarkMessagesReadRequest: {
            /**
             * @description Identifiers of the messages to mark as read.
             * @example [
             *       "1689743054514187778"
             *     ]
             */
            ids: components["schemas"]["MessageId"][];
        };
        /** @description A message to a user, about a share for example. */
        MessageInfo: {
            id?: components["schemas"]["MessageId"];
            /**
             * @description Who sent the message. It is not documented whether this is a name or an identifier.
             * @example Li Ming
             */
            sender?: string;
            /**
             * @description Type of the message: `000` about shares, `001` about teams, `002` from the system, `003` from the administration.
             * @example 000
             * @enum {string}
             */
            type?: "000" | "001" | "002" | "003";
            /**
             * @description The text of the message.
             * @example Li Ming shared Design review.docx with you.
             */
            context?: string;
            /**
             * @description State of the message: `0` unread, `1` read.
             * @example 0
             * @enum {integer}
             */
            state?: 0 | 1;
            /**
             * @description When the message was received. Neither the format nor the time zone is documented; times of shares are ISO 8601 in UTC with
             *     milliseconds.
             * @example 2024-06-03T02:00:39.953Z
             */
            createTime?: string;
        };
        /** @description One page of the messages. */
        ListMessagesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description Where the next page begins, to send as `pageCursor`. Missing on the last page.
             * @example 50
             */
            nextCursor?: string;
            /**
             * @description The messages of this page.
             * @example [
             *       {
             *         "id": "1689743054514187778",
             *         "sender": "Li Ming",
             *         "type": "000",
             *         "state": 0
             *       }
             *     ]
             */
            messages?: components["schemas"]["MessageInfo"][];
        };
        /** @description The number of unread messages. */
        CountUnreadMessagesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * Format: int32
             * @description Number of the caller's messages that are unread.
             * @example 3
             */
            count?: number;
        };
        /** @description The address of the SDK and the values to start it with. */
        JsSdkData: {
            /**
             * @description Key generated by the service; by its name that of `page_token`. A secret.
             * @example ********
             */
            page_token_key?: string;
            /**
             * @description Page token generated by the service. A secret.
             * @example ********
             */
            page_token?: string;
            /**
             * Format: uri
             * @description Address to load the SDK from.
             * @example https://orgid.example.com/orgid/console-web/jssdk/jssdk.umd.js
             */
            js_sdk_url?: string;
            /**
             * Format: uri
             * @description Address to load the SDK from if the first fails. In the published example both are the same.
             * @example https://orgid.example.com/orgid/console-web/jssdk/jssdk.umd.js
             */
            retry_js_sdk_url?: string;
            /**
             * @description Identifier of a transaction. It is not documented which.
             * @example 1724663471194
             */
            transaction_id?: string;
            /**
             * @description Settings of the SDK, a JSON object as text. Its `sdk_auth_code` is a secret that can be used only once; each start of the SDK needs
             *     a new one.
             * @example {"sdk_auth_code":"********","organization_source":"HUAWEI_ID"}
             */
            orgid_config?: string;
        };
        /** @description The address of the JavaScript SDK of OrgID and the values to start it with. */
        GetJsSdkInfoResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["JsSdkData"];
        };
        /**
         * Format: int64
         * @description Identifier of the permission template that a member has, or `-1` for permissions that belong to no named template.
         * @example 1590626552448551681
         */
        AssignedTemplateId: string;
        /** @description A user, and the permissions that they get. */
        UserPermissionChange: {
            /**
             * Format: int64
             * @description The user to change.
             * @example 1505084218764547200
             */
            userId: string;
            /** @description The permission template to give, or `-1` for permissions of the user's own, which `capabilities` has. */
            template: components["schemas"]["AssignedTemplateId"];
            /** @description The permissions to give with `template` `-1`, all eleven. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description The users to change, and the space or file that their permissions are for. */
        BatchUpdateUserPermissionsRequest: {
            /**
             * @description The users, each with the permissions that they get.
             * @example [
             *       {
             *         "userId": "1505084218764547200",
             *         "template": "1590626552448551681"
             *       }
             *     ]
             */
            amendModRoles: components["schemas"]["UserPermissionChange"][];
            /**
             * @description Type of the space: `0` team space, which is a department's, `1` group space. Other operations number the types of space differently.
             * @example 1
             * @enum {integer}
             */
            type: 0 | 1;
            /** @description The space in which the users get the permissions. */
            container: components["schemas"]["SpaceId"];
            /** @description File or folder of the space that the permissions apply to. Leave it out for permissions in the whole space. */
            fileId?: components["schemas"]["FileId"];
        };
        /**
         * Format: int64
         * @description Identifier of the group or department that owns a space, not of the space itself.
         * @example 1289173650183882753
         */
        GroupOrDepartmentId: string;
        /** @description A group or department, and the permissions that new members get in its space. */
        InitialMemberPermission: {
            /**
             * Format: int64
             * @description Identifier of a user; which user is not published.
             * @example 1505084218764547200
             */
            userId?: string;
            spaceId?: components["schemas"]["GroupOrDepartmentId"];
            /** @description The space of the group or department. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Format: int32
             * @description Type of the space, `0` in the published example. [listUserPermissions](#operation/listUserPermissions) has `0` for a department's
             *     space and `1` for a group's.
             * @example 0
             */
            spaceType?: number;
            /** @description The permission template that new members get, or `-1` for permissions that belong to no named template. */
            templateId?: components["schemas"]["AssignedTemplateId"];
            /**
             * @description Name of the permission template.
             * @example Upload
             */
            templateName?: string;
            /** @description The permissions that new members get. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description The initial permissions of the members of a group or department. */
        GetInitialMemberPermissionResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /** @description The group or department, and the permissions of its new members. */
            data?: components["schemas"]["InitialMemberPermission"];
        };
        /** @description A user, and what they may do in the space. */
        UserPermission: {
            /**
             * @description Name of the user.
             * @example Li Ming
             */
            userName?: string;
            /**
             * @description Mobile number of the user.
             * @example 0086181****8439
             */
            mobile?: string;
            /**
             * @description Name of the user's department.
             * @example Design
             */
            deptName?: string;
            /** @description The user's department. */
            deptId?: components["schemas"]["DepartmentId"];
            /** @description The permission template that the user has in the space, or `-1` for permissions of their own. */
            templateId?: components["schemas"]["AssignedTemplateId"];
            /**
             * @description Name of the group.
             * @example API Demo
             */
            groupName?: string;
            /**
             * @description What the permissions are for. Only with `templateId` `-1`.
             * @example May add files but not remove any
             */
            description?: string;
            /** @description The user. */
            userId?: components["schemas"]["UserId"];
            /**
             * @description Name of the permission template.
             * @example Upload
             */
            templateName?: string;
            /**
             * Format: int32
             * @description Role of the user in the department that was sent as `deptId`. Not a role in `deptId` of this object.
             * @example 1
             */
            deptRole?: number;
            /**
             * Format: int32
             * @description Role of the user in the group that was sent as `groupId`. Can be absent.
             * @example 1
             */
            groupRole?: number;
            /**
             * @description The user's permissions, documented as a list, while other operations have a single object. A single object is read as a list of one.
             *     Can be absent.
             * @example [
             *       {
             *         "addChildNodePermission": true,
             *         "copyPermission": false,
             *         "deletePermission": false,
             *         "downloadPermission": true,
             *         "editPermission": false,
             *         "listChildNodePermission": false,
             *         "removeChildNodePermission": false,
             *         "renameFilePermission": false,
             *         "shareFilePermission": false,
             *         "uploadPermission": false,
             *         "viewPermission": false
             *       }
             *     ]
             */
            capabilities?: components["schemas"]["Capabilities"][];
        };
        /** @description One page of the users of a space, with their permissions. */
        ListUserPermissionsResponse: {
            /**
             * @description The users of this page. The service spells the name without the second i of permission.
             * @example [
             *       {
             *         "userId": "1505084218764547200",
             *         "userName": "Li Ming",
             *         "templateId": "1590626552448551681"
             *       }
             *     ]
             */
            userPermissonList?: components["schemas"]["UserPermission"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description Where the next page begins, to be sent as `cursor`.
             * @example 100
             */
            nextCursor?: string;
        };
        /** @description A group or department, and the permissions that its new members get. */
        SetInitialMemberPermissionRequest: {
            spaceId: components["schemas"]["GroupOrDepartmentId"];
            /** @description The permission template that new members get, or `-1` for the permissions in `capabilities`. */
            templateId: components["schemas"]["AssignedTemplateId"];
            /** @description The permissions that new members get, all eleven. Needed with `templateId` `-1` only. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /**
         * Format: int64
         * @description Identifier of a permission template.
         * @example 1590626552448551681
         */
        PermissionTemplateId: string;
        /** @description The templates to return. */
        BatchGetPermissionTemplatesRequest: {
            /**
             * @description Identifiers of the templates to return, 1 to 200. The service checks that each exists.
             * @example [
             *       "1590626552448551681"
             *     ]
             */
            ids: components["schemas"]["PermissionTemplateId"][];
        };
        /**
         * @description Where the template comes from: `0` preset by the service, `1` made by the enterprise.
         * @example 1
         * @enum {integer}
         */
        PermissionTemplateType: 0 | 1;
        /**
         * @description State of the template: `0` disabled, `1` enabled.
         * @example 1
         * @enum {integer}
         */
        PermissionTemplateStatus: 0 | 1;
        /**
         * @description The enterprise that the template belongs to, by the identifier of its organization (`orgid`) or of an application (`appid`).
         * @example 9190086000001210958
         */
        OwningCompany: string;
        /** @description A named set of permissions. */
        PermissionTemplate: {
            id?: components["schemas"]["PermissionTemplateId"];
            /**
             * @description Name of the template.
             * @example Upload
             */
            name?: string;
            /**
             * @description What the template is for.
             * @example May add files but not remove any
             */
            description?: string;
            templateType?: components["schemas"]["PermissionTemplateType"];
            status?: components["schemas"]["PermissionTemplateStatus"];
            company?: components["schemas"]["OwningCompany"];
            /**
             * @description When the template was created, presumably in ISO 8601 like the times of shares.
             * @example 2025-03-14T08:30:00.000Z
             */
            createTime?: string;
            /**
             * @description When the template was last changed, in the format of `createTime`.
             * @example 2025-03-14T08:30:00.000Z
             */
            updateTime?: string;
            /** @description The permissions that the template gives. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description The templates asked for. */
        BatchGetPermissionTemplatesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The templates that were asked for.
             * @example [
             *       {
             *         "id": "1590626552448551681",
             *         "name": "Upload",
             *         "templateType": 0,
             *         "status": 1
             *       }
             *     ]
             */
            data?: components["schemas"]["PermissionTemplate"][];
        };
        /**
         * @description Name of the template, up to 24 letters and digits or up to 8 Chinese characters.
         * @example Upload
         */
        PermissionTemplateName: string;
        /**
         * @description What the template is for, up to 50 characters.
         * @example May add files but not remove any
         */
        PermissionTemplateDescription: string;
        /** @description The template to create. */
        CreatePermissionTemplateRequest: {
            name: components["schemas"]["PermissionTemplateName"];
            description?: components["schemas"]["PermissionTemplateDescription"];
            type: components["schemas"]["PermissionTemplateType"];
            company: components["schemas"]["OwningCompany"];
            /** @description The permissions that the template gives, all eleven. */
            capabilities: components["schemas"]["Capabilities"];
        };
        /** @description The template that was created. Only that it has permissions is published; the other fields are those of templates elsewhere. */
        CreatedPermissionTemplate: {
            id?: components["schemas"]["PermissionTemplateId"];
            /**
             * @description Name of the template.
             * @example Upload
             */
            name?: string;
            /**
             * @description What the template is for.
             * @example May add files but not remove any
             */
            description?: string;
            templateType?: components["schemas"]["PermissionTemplateType"];
            status?: components["schemas"]["PermissionTemplateStatus"];
            company?: components["schemas"]["OwningCompany"];
            /**
             * @description When the template was created, presumably in ISO 8601 like the times of shares.
             * @example 2025-03-14T08:30:00.000Z
             */
            createTime?: string;
            /**
             * @description When the template was last changed, in the format of `createTime`.
             * @example 2025-03-14T08:30:00.000Z
             */
            updateTime?: string;
            /** @description The permissions that the template gives. */
            capabilities?: components["schemas"]["Capabilities"];
        } & {
            [key: string]: unknown;
        };
        /** @description The template that was created. Little of this response is published; further fields may arrive. */
        CreatePermissionTemplateResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["CreatedPermissionTemplate"];
        } & {
            [key: string]: unknown;
        };
        /** @description The templates to delete. */
        BatchDeletePermissionTemplatesRequest: {
            /**
             * @description Identifiers of the templates to delete, 1 to 100.
             * @example [
             *       "1590626552448551681"
             *     ]
             */
            ids: components["schemas"]["PermissionTemplateId"][];
        };
        /** @description The template to change, and its new name, description or permissions. */
        UpdatePermissionTemplateRequest: {
            /** @description The template to change. */
            id: components["schemas"]["PermissionTemplateId"];
            name: components["schemas"]["PermissionTemplateName"];
            description?: components["schemas"]["PermissionTemplateDescription"];
            /** @description The permissions that the template gives from now on, all eleven. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description One page of permission templates. */
        ListPermissionTemplatesResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The templates of this page.
             * @example [
             *       {
             *         "id": "1590626552448551681",
             *         "name": "Upload",
             *         "templateType": 0,
             *         "status": 1
             *       }
             *     ]
             */
            data?: components["schemas"]["PermissionTemplate"][];
            /**
             * Format: int32
             * @description Number of templates that the enterprise has, preset ones included.
             * @example 6
             */
            total?: number;
        };
        /** @description Whether the template is in use. */
        GetPermissionTemplateUsageResponse: {
            /**
             * @description Whether the template is in use.
             * @example false
             */
            templateRef?: boolean;
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The template, and its new state. */
        SetPermissionTemplateStatusRequest: {
            /** @description The template to enable or disable. */
            id: components["schemas"]["PermissionTemplateId"];
            /** @description The new state: `0` disabled, `1` enabled. */
            status: components["schemas"]["PermissionTemplateStatus"];
        };
        /**
         * Format: int64
         * @description Identifier of a batch job.
         * @example 1309243162258308352
         */
        JobId: string;
        /** @description The job to cancel. */
        CancelJobRequest: {
            /** @description The job to cancel, as [createJob](#operation/createJob) returned it. */
            jobId: components["schemas"]["JobId"];
        };
        /** @description The result of the cancellation. */
        CancelJobResponse: {
            /**
             * @description Information about the call. What it holds is not documented; the published example comes without it.
             * @example
             */
            data?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /**
         * @description Kind of job: `1` copy, `2` delete, `3` move, `4` restore from the recycle bin, `5` unpack an archive, `6` pack for download, `7` empty
         *     the recycle bin (whitelisted users only).
         * @example 1
         * @enum {integer}
         */
        JobType: 1 | 2 | 3 | 4 | 5 | 6 | 7;
        /**
         * @description State of a job: `0` waiting, `1` running, `2` finished, `3` cancelled.
         * @example 2
         * @enum {integer}
         */
        JobStatus: 0 | 1 | 2 | 3;
        /**
         * @description The user who created the job.
         * @example 40086000004871666-369528171409614001
         */
        JobCreator: string;
        /**
         * @description What the job does in detail. To copy: `101` copy or save to a space. To delete: `201` move to the recycle bin, `202` delete permanently.
         *     To move: `301` move. To unpack: `501` preview the archive, `502` unpack all of it, `503` unpack a part of it. To empty the recycle bin:
         *     `701` (whitelisted users only).
         * @example 101
         * @enum {integer}
         */
        JobAction: 101 | 201 | 202 | 301 | 501 | 502 | 503 | 701;
        /**
         * @description Result of a job as a whole: `1` all files succeeded, `2` some failed, `3` all failed.
         * @example 1
         * @enum {integer}
         */
        JobResult: 1 | 2 | 3;
        /**
         * @description A time as 14 digits, `yyyyMMddHHmmss`. The time zone is not documented.
         * @example 20231212095227
         */
        JobTime: string;
        /** @description A job in a list. */
        JobListItem: {
            taskId?: components["schemas"]["JobId"];
            /**
             * @deprecated
             * @description Name of the job. No longer documented for lists.
             * @example Copy of Design review
             */
            taskName?: string;
            /**
             * @deprecated
             * @description The user who created the job. No longer documented for lists.
             */
            userId?: components["schemas"]["JobCreator"];
            taskType?: components["schemas"]["JobType"];
            actionType?: components["schemas"]["JobAction"];
            status?: components["schemas"]["JobStatus"];
            taskResultCode?: components["schemas"]["JobResult"];
            /**
             * Format: int32
             * @description Result code of the processing. No values are documented.
             * @example 0
             */
            resultCode?: number;
            /**
             * Format: int32
             * @deprecated
             * @description How far a long job, such as packing, has got. No longer documented for lists, and without a unit.
             * @example 100
             */
            progress?: number;
            /**
             * @deprecated
             * @description Link to download the package from, for a job that packs files. No longer documented for lists.
             * @example https://storage.example.com/package.zip
             */
            downloadUrl?: string;
            /**
             * Format: int32
             * @description How many files and folders the job was asked to work on.
             * @example 1
             */
            contentNum?: number;
            /** @description The space of the job; of a job across spaces, the one that receives the files. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @description Identifier of the tenant.
             * @example 40086000004871666
             */
            tenantId?: string;
            /** @description When the job began to run, `yyyyMMddHHmmss`. The time zone is not documented. */
            beginTime?: components["schemas"]["JobTime"];
            /** @description When the job ended, `yyyyMMddHHmmss`. The time zone is not documented. */
            endTime?: components["schemas"]["JobTime"];
            /** @description When the job was created, `yyyyMMddHHmmss`. The time zone is not documented. */
            createTime?: components["schemas"]["JobTime"];
        };
        /** @description One page of the jobs. */
        ListJobsResponse: {
            /**
             * @description The jobs of this page. Empty behind the last job.
             * @example [
             *       {
             *         "taskId": "1320279189273965056",
             *         "taskType": 2,
             *         "actionType": 201,
             *         "status": 2,
             *         "taskResultCode": 1,
             *         "contentNum": 1
             *       }
             *     ]
             */
            data?: components["schemas"]["JobListItem"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A file or folder that a job works on. */
        JobFile: {
            /** @description Identifier of the file or folder. Left out only to empty the recycle bin (`taskType` `7`). */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description Full path of the file, ending in its identifier. Mandatory to move a file to the recycle bin (`actionType` `201`), since restoring
             *     it goes by this path.
             * @example Fm9UdqBNTAQDos6l1xPlFnIqXJg2-UdqA/FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3
             */
            filePath?: string;
        };
        /** @description The files of a job, the space they are in and the folder they go to. */
        JobFiles: {
            /**
             * @description The files and folders to work on. Mandatory except to empty the recycle bin (`taskType` `7`). The user guide restores up to 1,000 at
             *     a time; no limit is documented here.
             * @example [
             *       {
             *         "fileId": "FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3"
             *       }
             *     ]
             */
            fileInfo?: components["schemas"]["JobFile"][];
            /**
             * @description The folder that the files go to. Documented as a path, but the published value is the identifier of a folder. Not needed to empty
             *     the recycle bin (`taskType` `7`).
             * @example Fm9UdqBNTAQDos6l1xPlFnIqXJg2-UdqA
             */
            newFilePath?: string;
            /** @description The space that the files are in. */
            srcContainerId: components["schemas"]["SpaceId"];
            /**
             * @description Full paths, inside the archive, of the files to unpack. For unpacking a part of an archive (`actionType` `503`).
             * @example [
             *       "drawings/plan.dwg"
             *     ]
             */
            uncompressFilePaths?: string[];
        };
        /** @description The job to start. */
        CreateJobRequest: {
            taskType: components["schemas"]["JobType"];
            actionType?: components["schemas"]["JobAction"];
            taskInfo: components["schemas"]["JobFiles"];
            /** @description The space that receives the files. */
            dstContainerId: components["schemas"]["SpaceId"];
            /**
             * @description Password of the archive, if it has one.
             * @example ********
             */
            password?: string;
        };
        /** @description The job that was created. */
        CreateJobResponse: {
            /** @description Identifier of the new job, to look it up or to cancel it. */
            data?: components["schemas"]["JobId"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A job, its state and its result. It may have fields beyond these. */
        JobDetailInfo: {
            taskId?: components["schemas"]["JobId"];
            /**
             * @description Name of the job.
             * @example Copy of Design review
             */
            taskName?: string;
            userId?: components["schemas"]["JobCreator"];
            taskType?: components["schemas"]["JobType"];
            actionType?: components["schemas"]["JobAction"];
            status?: components["schemas"]["JobStatus"];
            taskResultCode?: components["schemas"]["JobResult"];
            /**
             * Format: int32
             * @description Result code of the processing. No values are documented.
             * @example 0
             */
            resultCode?: number;
            /**
             * Format: int32
             * @description How far a long job, such as packing, has got. The unit is not documented; a finished job has `100`.
             * @example 100
             */
            progress?: number;
            /**
             * @description Link to download the package from. Only for a job that packs files (`taskType` `6`).
             * @example https://storage.example.com/package.zip
             */
            downloadUrl?: string;
            /**
             * Format: int32
             * @description How many files and folders the job was asked to work on.
             * @example 1
             */
            contentNum?: number;
            /** @description The space that receives the files. */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * @description Identifier of the tenant.
             * @example 40086000004871666
             */
            tenantId?: string;
            /** @description When the job began to run, `yyyyMMddHHmmss`. The time zone is not documented. */
            beginTime?: components["schemas"]["JobTime"];
            /** @description When the job ended, `yyyyMMddHHmmss`. The time zone is not documented. */
            endTime?: components["schemas"]["JobTime"];
            /** @description When the job was created, `yyyyMMddHHmmss`. The time zone is not documented. */
            createTime?: components["schemas"]["JobTime"];
        } & {
            [key: string]: unknown;
        };
        /** @description What became of a file of the job. It may have fields beyond these. */
        JobFileResult: {
            /** @description The file that the job was given. */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description State of the file, `1` in the published example of a copy that succeeded. The values are not documented here;
             *     [getShareTask](#operation/getShareTask) has `0` pending, `1` succeeded and `2` failed.
             * @example 1
             */
            status?: string;
            /** @description The file that the job made, such as a copy. */
            newFileId?: components["schemas"]["FileId"];
            /** @description The space that the file comes from. */
            srcContainerId?: components["schemas"]["SpaceId"];
        } & {
            [key: string]: unknown;
        };
        /** @description A job and what became of its files. */
        JobDetails: {
            jobInfo?: components["schemas"]["JobDetailInfo"];
            /**
             * @description What became of each file of the job.
             * @example [
             *       {
             *         "fileId": "FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3",
             *         "status": "1"
             *       }
             *     ]
             */
            taskInfos?: components["schemas"]["JobFileResult"][];
            /**
             * @description Entries of the archive, for a job that unpacks it (`taskType` `5`). Their fields are not documented, so they may have any;
             *     [listArchiveEntries](#operation/listArchiveEntries) returns objects of nearly the same name.
             * @example []
             */
            uncompressedFileList?: {
                [key: string]: unknown;
            }[];
        };
        /** @description A job and what became of its files. */
        GetJobResponse: {
            data?: components["schemas"]["JobDetails"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /**
         * @description Kind of task: `0` hand over a user's data to another and delete the user, `1` import users.
         * @example 0
         * @enum {integer}
         */
        TaskType: 0 | 1;
        /**
         * @description The task to start. `srcUserId` and `dstUserId` are mandatory when `taskType` is `0`; `orgId`, `orgUserId` and `resultId` are to be given
         *     when it is `1`.
         */
        CreateTaskRequest: {
            taskType?: components["schemas"]["TaskType"];
            /** @description The user whose data is handed over and who is then deleted. Mandatory when `taskType` is `0`. */
            srcUserId?: components["schemas"]["UserId"];
            /** @description The user who receives the data. Mandatory when `taskType` is `0`. */
            dstUserId?: components["schemas"]["UserId"];
            /**
             * @description Identifier of a result, to be given when `taskType` is `1`. Which result it identifies is not documented.
             * @example 1534087020903704705
             */
            resultId?: string;
            /**
             * @description Identifier of the organization. Mandatory when `taskType` is `1`.
             * @example 9190086000001210958
             */
            orgId?: string;
            /**
             * @description Identifier in OrgID of the user who creates the task. Mandatory when `taskType` is `1`.
             * @example 369528171409614001
             */
            orgUserId?: string;
        };
        /**
         * Format: int64
         * @description Identifier of a task.
         * @example 1534087020903704704
         */
        TaskId: string;
        /** @description The task that was created. */
        CreateTaskResponse: {
            /** @description Identifier of the new task, to look it up. */
            taskId?: components["schemas"]["TaskId"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description The user who received a handover. */
        GetHandoverRecipientResponse: {
            /** @description Identifier of the user who received the handover. */
            id?: components["schemas"]["UserId"];
            /**
             * @description Name of the user who received the handover.
             * @example zujian2
             */
            name?: string;
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /**
         * @description State of a task: `0` new, `1` running, `2` succeeded, `3` failed.
         * @example 2
         * @enum {integer}
         */
        TaskStatus: 0 | 1 | 2 | 3;
        /**
         * Format: int64
         * @description Where the next page begins, to be sent back as it came. A number in the published example.
         * @example 1723549107000
         */
        TaskCursor: string;
        /** @description A task in a list. */
        TaskListItem: {
            taskId?: components["schemas"]["TaskId"];
            /**
             * @description Name of the task.
             * @example ceshi1111
             */
            taskName?: string;
            taskType?: components["schemas"]["TaskType"];
            /**
             * @description Identifier of the tenant.
             * @example d5ac574bd2934a69baa4f23c55daa8d4
             */
            tenantId?: string;
            /** @description Identifier of a user. Whether this is the creator of the task is not documented. */
            userId?: components["schemas"]["UserId"];
            status?: components["schemas"]["TaskStatus"];
            /**
             * @description Field for extensions. What it holds is not documented.
             * @example {}
             */
            initParams?: string;
            /**
             * @description Country of the user. Its form is not documented.
             * @example CN
             */
            locale?: string;
            /**
             * @description Result of the task. No values are documented; [getTask](#operation/getTask) has an error code of the form `18xxxxxx` for a task that
             *     failed.
             * @example 18000205
             */
            resultCode?: string;
            /**
             * Format: date-time
             * @description When the task was created, ISO 8601 in UTC with milliseconds.
             * @example 2024-08-12T07:22:33.000Z
             */
            createTime?: string;
            /**
             * @description When the task began to run. The format is not documented; `createTime` is ISO 8601 in UTC.
             * @example 2024-08-12T07:22:34.000Z
             */
            startTime?: string;
            /**
             * @description When the task ended. The format is not documented; `createTime` is ISO 8601 in UTC.
             * @example 2024-08-12T07:22:40.000Z
             */
            endTime?: string;
        };
        /** @description One page of the tasks. */
        ListTasksResponse: {
            /**
             * @description The tasks of this page.
             * @example [
             *       {
             *         "taskId": "1486254586942472064",
             *         "taskName": "ceshi1111",
             *         "taskType": 0,
             *         "status": 2
             *       }
             *     ]
             */
            taskList?: components["schemas"]["TaskListItem"][];
            /**
             * @description The tasks of this page, under a name that only the published example has. A response has either this field or `taskList`.
             * @example [
             *       {
             *         "taskId": "1486254586942472064",
             *         "taskName": "ceshi1111",
             *         "taskType": 0,
             *         "status": 2
             *       }
             *     ]
             */
            taskListDtos?: components["schemas"]["TaskListItem"][];
            /** @description Where the next page begins, to send as `pageCursor`. Missing on the last page. */
            nextCursor?: components["schemas"]["TaskCursor"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A user that could not be imported. */
        UserImportFailure: {
            /**
             * @description Name of the user.
             * @example ss
             */
            userName?: string;
            /**
             * @description Description, presumably of why the user could not be imported. It may be missing.
             * @example The user exists.
             */
            desc?: string;
        };
        /** @description How many users an import added, and which it could not add. */
        UserImportResult: {
            /**
             * Format: int32
             * @description Number of users that were imported.
             * @example 1
             */
            successCount?: number;
            /**
             * Format: int32
             * @description Number of users that could not be imported.
             * @example 1
             */
            failCount?: number;
            /**
             * @description The users that could not be imported.
             * @example [
             *       {
             *         "userName": "ss"
             *       }
             *     ]
             */
            failInfoList?: components["schemas"]["UserImportFailure"][];
        };
        /** @description The result of an import of users. */
        GetTaskResultResponse: {
            data?: components["schemas"]["UserImportResult"];
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description A task and its state. */
        GetTaskResponse: {
            taskId?: components["schemas"]["TaskId"];
            /**
             * @description Name of the task.
             * @example lym0412normal
             */
            taskName?: string;
            taskType?: components["schemas"]["TaskType"];
            /**
             * @description Identifier of the tenant.
             * @example d5ac574bd2934a69baa4f23c55daa8d4
             */
            tenantId?: string;
            /** @description Internal identifier of a user. Whether this is the creator of the task is not documented. */
            userId?: components["schemas"]["UserId"];
            status?: components["schemas"]["TaskStatus"];
            /**
             * @description Error code of a task that failed; a code of the form `18xxxxxx` stands for a specific error. Missing if the task succeeded.
             * @example 18000205
             */
            resultCode?: string;
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A page of the audit log, by number and size. */
        AuditLogPage: {
            /**
             * Format: int32
             * @description Largest number of entries on the page, 1 to 100.
             * @default 10
             * @example 10
             */
            pageSize: number;
            /**
             * Format: int32
             * @description Number of the page. Whether the first is 0 or 1 is not published; the published example asks for page 0.
             * @example 0
             */
            pageNum: number;
        };
        /** @description By what and in which direction to sort entries. */
        AuditLogOrder: {
            /**
             * @description What to sort by. `1`, the time of the operation, is the only value.
             * @default 1
             * @example 1
             * @enum {integer}
             */
            sortType?: 1;
            /**
             * @description Direction of the order: `1` ascending, `2` descending.
             * @default 2
             * @example 2
             * @enum {integer}
             */
            sortDirection?: 1 | 2;
        };
        /** @description Which entries to return, and in what order. All conditions are optional; the published example sends most of them empty. */
        ListAuditLogsRequest: {
            /**
             * Format: date-time
             * @description Returns only operations from this time on, ISO 8601 in UTC with milliseconds.
             * @example 2025-01-01T00:00:01.000Z
             */
            operTimeFrom?: string;
            /**
             * Format: date-time
             * @description Returns only operations up to this time, ISO 8601 in UTC with milliseconds.
             * @example 2026-01-01T00:00:01.000Z
             */
            operTimeTo?: string;
            /**
             * @description Returns only operations of the operator with this account name.
             * @example liming
             */
            operatorName?: string;
            /**
             * @description Types of operation to return. Only one value is published, `GetUser`, an event in the user guide.
             * @example [
             *       "GetUser"
             *     ]
             */
            operations?: string[];
            /**
             * @description Types of operation to leave out. The values are those of `operations`.
             * @example [
             *       "GetUser"
             *     ]
             */
            excludedOperations?: string[];
            /**
             * @description Returns only operations with this result. The values are not published: the console tells successful from failed, the published
             *     example sends an empty text.
             * @example
             */
            operateResult?: string;
            /**
             * @description Returns only operations that were made from this IP address.
             * @example 192.0.2.10
             */
            operatorIP?: string;
            /** @description Which page to return and how large it may be. */
            pageInfo?: components["schemas"]["AuditLogPage"];
            /** @description Order of the entries. Newest first if left out. */
            sortInfo?: components["schemas"]["AuditLogOrder"];
        };
        /** @description An operation in the audit log. */
        AuditLogEntry: {
            /**
             * @description Identifier of this entry of the log.
             * @example 1689743054514187776
             */
            logId?: string;
            /**
             * @description The tenant in which the operation took place.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * @description Account name of the operator, the person or machine that did the operation.
             * @example liming
             */
            operatorName?: string;
            /**
             * @description Identifier of the operator.
             * @example 1505084218764547200
             */
            operatorId?: string;
            /**
             * @description When the operation took place. The format is not published; the times in the request are ISO 8601 in UTC.
             * @example 2025-06-01T08:30:00.000Z
             */
            operateTime?: string;
            /**
             * @description Type of the operation. Only one value is published, `GetUser`, an event in the user guide.
             * @example GetUser
             */
            operation?: string;
            /**
             * @description Identifier of what was operated on. It depends on `operation` what kind of thing that is; for `GetUser` it is the tenant.
             * @example 40086000004871666
             */
            resource?: string;
            /**
             * Format: int32
             * @description Whether the operation succeeded. The values are not published; the console tells successful from failed.
             * @example 0
             */
            operateResult?: number;
            /**
             * @description IP address from which the operation was made.
             * @example 192.0.2.10
             */
            operatorIP?: string;
            /**
             * @description Why the operation failed, when it did.
             * @example Insufficient space.
             */
            message?: string;
        };
        /** @description One page of the audit log. */
        ListAuditLogsResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * Format: int32
             * @description Number of entries on all pages together.
             * @example 1
             */
            total?: number;
            /**
             * @description The entries of this page.
             * @example [
             *       {
             *         "operatorName": "liming",
             *         "operation": "GetUser",
             *         "resource": "40086000004871666"
             *       }
             *     ]
             */
            logInfoList?: components["schemas"]["AuditLogEntry"][];
        };
        /**
         * @description SHA-256 digest of the file's content, 64 hexadecimal digits.
         * @example d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9
         */
        FileDigest: string;
        /**
         * Format: int64
         * @description Size of the file, which identifies it together with `sha256`. The unit is not published.
         * @example 11239
         */
        ModeratedFileSize: string;
        /**
         * @description Details of the moderation, a JSON document as text. The service only stores and returns it.
         * @example {}
         */
        ModerationDetail: string;
        /** @description A file that moderation found sensitive. */
        ModerationResult: {
            sha256?: components["schemas"]["FileDigest"];
            size?: components["schemas"]["ModeratedFileSize"];
            /**
             * @description Result of the moderation: `2` low sensitivity, `3` high sensitivity.
             * @example 3
             * @enum {integer}
             */
            auditResult?: 2 | 3;
            auditDetail?: components["schemas"]["ModerationDetail"];
            /**
             * @description Who moderated the file: `10` a machine, `20` a person. [batchGetModerationRecords](#operation/batchGetModerationRecords) knows `30`
             *     and `99` too.
             * @example 10
             * @enum {integer}
             */
            auditLevel?: 10 | 20;
            /**
             * @description Address to download the original file from. Present if the request has `hasUrl`.
             * @example https://storage.example.com/d5757c6f
             */
            downloadUrl?: string;
        };
        /** @description One page of the files that moderation found sensitive. */
        ListModerationResultsResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The results of this page, one for each file.
             * @example [
             *       {
             *         "sha256": "d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9",
             *         "size": "11239",
             *         "auditResult": 3,
             *         "auditLevel": 10
             *       }
             *     ]
             */
            auditList?: components["schemas"]["ModerationResult"][];
            /**
             * @description Where the next page begins, an opaque text; send it as `cursor`. Absent on the last page.
             * @example MTc0ODc2NjYwMDAwMA
             */
            nextCursor?: string;
        };
        /**
         * @description Result of the moderation: `1` normal, `2` low sensitivity, `3` high sensitivity.
         * @example 3
         * @enum {integer}
         */
        ModerationVerdict: 1 | 2 | 3;
        /** @description The result of moderating one file. Which fields are mandatory is not published. */
        NewModerationRecord: {
            sha256?: components["schemas"]["FileDigest"];
            size?: components["schemas"]["ModeratedFileSize"];
            auditResult?: components["schemas"]["ModerationVerdict"];
            auditDetail?: components["schemas"]["ModerationDetail"];
            /** @description The file, for the service's own log only; it is never returned. */
            fileId?: components["schemas"]["FileId"];
        };
        /** @description The moderation records to add or change. */
        BatchCreateModerationRecordsRequest: {
            /**
             * @description The records. Always send it; whether it is mandatory is not published.
             * @example [
             *       {
             *         "sha256": "6247ade6b2ef00bcd7ca618af137f8c0154395f4edc2b2f64566f7b676b33a10",
             *         "size": "528263",
             *         "auditResult": 3
             *       }
             *     ]
             */
            list?: components["schemas"]["NewModerationRecord"][];
        };
        /** @description A file, identified by digest and size. Which fields are mandatory is not published. */
        FileFingerprint: {
            sha256?: components["schemas"]["FileDigest"];
            size?: components["schemas"]["ModeratedFileSize"];
            /** @description The file, for the service's own log only. */
            fileId?: components["schemas"]["FileId"];
        };
        /** @description The files whose moderation records to return. */
        BatchGetModerationRecordsRequest: {
            /**
             * @description The files, by digest and size. Always send it; whether it is mandatory is not published.
             * @example [
             *       {
             *         "sha256": "ef47a6416ddc1f405c4c905e12b29e26d87d316982e04cbbcf115f8fff2b8e3e",
             *         "size": "413774"
             *       }
             *     ]
             */
            featureList?: components["schemas"]["FileFingerprint"][];
        };
        /** @description The result of moderating one file. */
        ModerationRecord: {
            sha256?: components["schemas"]["FileDigest"];
            size?: components["schemas"]["ModeratedFileSize"];
            /**
             * @description Who moderated the file: `10` a machine, `20` a person, `30` a machine and a person, `99` a review after an appeal.
             * @example 10
             * @enum {integer}
             */
            auditLevel?: 10 | 20 | 30 | 99;
            auditResult?: components["schemas"]["ModerationVerdict"];
            auditDetail?: components["schemas"]["ModerationDetail"];
        };
        /** @description The moderation records that were found. */
        ModerationRecords: {
            /**
             * @description The records, one for each file. Files that were never moderated are left out.
             * @example [
             *       {
             *         "sha256": "ef47a6416ddc1f405c4c905e12b29e26d87d316982e04cbbcf115f8fff2b8e3e",
             *         "size": "413774",
             *         "auditLevel": 10,
             *         "auditResult": 1
             *       }
             *     ]
             */
            auditList?: components["schemas"]["ModerationRecord"][];
        };
        /** @description The moderation records of the files asked for. */
        BatchGetModerationRecordsResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["ModerationRecords"];
        };
        /** @description The file to play. */
        GetPlaybackAddressRequest: {
            /** @description The audio or video file to play. It must exist in its space. */
            fileId: components["schemas"]["FileId"];
        };
        /** @description Where the transcoded file is played from. */
        GetPlaybackAddressResponse: {
            /**
             * Format: int32
             * @description Result code. Here `200` is success; everything else is a failure, also inside HTTP 200.
             * @example 200
             */
            code: number;
            msg: components["schemas"]["Message"];
            /**
             * Format: uri
             * @description Address of the HLS playlist (m3u8). It is presigned: whoever has it can play the file until it expires.
             * @example https://storage.example.com/1763183150676052352/playlist.m3u8
             */
            address?: string;
        };
        /** @description An audio or video file that was found. */
        MediaMatch: {
            /** @description The file found. */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description How well the file fits, a decimal fraction as text.
             * @example 0.689
             */
            score?: string;
        };
        /** @description The files found, and where to go on. */
        SearchMediaResponse: {
            /**
             * @description The files found. If it is absent, look for `FileScoreList`, another spelling that is documented.
             * @example [
             *       {
             *         "fileId": "Fq0uJAdc3jUCa-z1G_MlEUb2vlcRLtfpA",
             *         "score": "0.689"
             *       }
             *     ]
             */
            fileScoreList?: components["schemas"]["MediaMatch"][];
            /**
             * @description The files found, in another spelling of `fileScoreList`. It is documented, but no example shows it.
             * @example [
             *       {
             *         "fileId": "Fq0uJAdc3jUCa-z1G_MlEUb2vlcRLtfpA",
             *         "score": "0.689"
             *       }
             *     ]
             */
            FileScoreList?: components["schemas"]["MediaMatch"][];
            /**
             * @description Where further results begin, to be sent as `cursor`. It may be absent, as in a published example of a single result.
             * @example 10
             */
            cursor?: string;
            /**
             * @description Whether the search of spoken and written text is finished. Send it back with `cursor`.
             * @default false
             * @example true
             */
            isSearchTextCompleted?: boolean;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description A piece of the transcript that one person says without a break. */
        ConversationPart: {
            /**
             * @description Identifier of the audio track in the service's records.
             * @example 1716573358981858600
             */
            trackId?: string;
            /**
             * @description Identifier of the piece.
             * @example 1
             */
            partId?: string;
            /**
             * @description Where in the audio the piece begins, to the millisecond. The format is not published; the example is ours.
             * @example 00:00:01.000
             */
            partStarttime?: string;
            /**
             * @description Where in the audio the piece ends, to the millisecond. The format is not published; the example is ours.
             * @example 00:00:04.200
             */
            partEndtime?: string;
            /**
             * @description How long the piece lasts, to the millisecond. The format is not published; the example is ours.
             * @example 00:00:03.200
             */
            partDuration?: string;
            /**
             * @description Who speaks.
             * @example 1
             */
            speaker?: string;
            /**
             * @description Label under which the speaker is shown.
             * @example Li Ming
             */
            speakerLabel?: string;
            /**
             * @description What is said.
             * @example Good morning, everyone.
             */
            content?: string;
            /**
             * @description Language that is spoken.
             * @example en
             */
            language?: string;
        };
        /** @description A page of the transcript, and where the next begins. */
        ListVideoConversationResponse: {
            /**
             * @description The pieces of the transcript.
             * @example [
             *       {
             *         "partId": "1",
             *         "speaker": "1",
             *         "content": "Good morning, everyone."
             *       }
             *     ]
             */
            data?: components["schemas"]["ConversationPart"][];
            /**
             * Format: int64
             * @description Where the next page begins, to be sent as `cursor`.
             * @example 20
             */
            nextCursor?: number;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /**
         * @description Identifier of an AI task, opaque text. 32 random characters are documented; digits, and the identifier of a file, occur too.
         * @example abrdgsdasdacfe
         */
        AiTaskId: string;
        /** @description The audio tracks of a video. No source shows this response; its fields are open. */
        ListAudioTracksResponse: {
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description The kinds of video. */
        ListVideoKindsResponse: {
            /**
             * @description All kinds as Chinese words, joined by commas.
             * @example 综艺,电影,动漫,少儿,纪录片,体育,游戏,课程,科技,生活
             */
            videoTypeSetting?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /**
         * @description Kind of video, a Chinese word: `全部` all kinds, `电视剧` television series, `综艺` variety show, `电影` film, `动漫` animation, `少儿`
         *     for children, `纪录片` documentary, `体育` sports, `游戏` games, `课程` course, `科技` technology, `生活` daily life.
         * @example 电影
         * @enum {string}
         */
        VideoKind: "全部" | "电视剧" | "综艺" | "电影" | "动漫" | "少儿" | "纪录片" | "体育" | "游戏" | "课程" | "科技" | "生活";
        /** @description A video in the list of a kind. Fields beyond those described here may arrive. */
        ClassifiedVideo: {
            /**
             * @description Type of the resource, `drive#file` for a file.
             * @example drive#file
             */
            category?: string;
            /** @description Identifier of the video. */
            id?: components["schemas"]["FileId"];
            /**
             * @description Name of the video, documented as 160 bytes at most here and as 250 characters elsewhere.
             * @example Harbour.mp4
             */
            fileName?: string;
            /**
             * @description Category of the file, as the application that uploaded it chose. Other lists of files have `20` for a video.
             * @example 20
             */
            fileType?: string;
            /**
             * @description Media type of the content.
             * @example video/mp4
             */
            mimeType?: string;
            /**
             * @description Description that a user has given the video, without emoji.
             * @example Shot in the harbour at dawn
             */
            description?: string;
            /**
             * @description Whether the caller has marked the video as a favorite.
             * @example false
             */
            favorite?: boolean;
            /**
             * @description Whether the video is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
            /**
             * @description How the video came into the recycle bin, `true` by itself, `false` together with its folder.
             * @example false
             */
            directlyRecycled?: boolean;
            /**
             * @description The user who moved the video to the recycle bin. The fields are not published.
             * @example {}
             */
            recyclingUser?: {
                [key: string]: unknown;
            };
            /**
             * @description When the video was moved to the recycle bin. The format is not published; times of files elsewhere are ISO 8601.
             * @example 2023-12-11T09:17:25.529Z
             */
            recycledTime?: string;
            /**
             * @description The folder that the video is in. Only the first element counts.
             * @example [
             *       "FkbdCAceMj89bprz5xLJASID1eaRqjlRP"
             *     ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * @description Public attributes that applications have given the video, up to 30 names with values, each up to 124 characters.
             * @example {
             *       "source": "camera"
             *     }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * @description Attributes of one application, up to 30 names with values, each up to 124 characters.
             * @example {
             *       "player": "subtitles"
             *     }
             */
            appSettings?: {
                [key: string]: string;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A page of videos, and where the next begins. */
        ListVideosByKindResponse: {
            /**
             * @description The videos.
             * @example [
             *       {
             *         "id": "FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ",
             *         "fileName": "Harbour.mp4"
             *       }
             *     ]
             */
            files?: components["schemas"]["ClassifiedVideo"][];
            /**
             * @description Where the next page begins, to be sent as `cursor`. Absent on the last page.
             * @example 10
             */
            nextCursor?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description The kinds of a video. */
        GetVideoKindsResponse: {
            /**
             * @description The kinds, as the Chinese words that [listVideosByKind](#operation/listVideosByKind) takes.
             * @example [
             *       "生活",
             *       "少儿"
             *     ]
             */
            videoTypes?: string[];
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description Where the courseware of a video can be downloaded. */
        Courseware: {
            /**
             * @description Address to download the slides from, as a presentation.
             * @example https://storage.example.com/courseware.pptx
             */
            pptDownloadUrl?: string;
            /**
             * @description Address to download the slides from, as a PDF document.
             * @example https://storage.example.com/courseware.pdf
             */
            pdfDownloadUrl?: string;
        };
        /** @description The courseware of a video. */
        GetVideoCoursewareResponse: {
            coursewareInfo?: components["schemas"]["Courseware"];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description A picture from a video. Its address stands in one of three fields. */
        KeyFrame: {
            /**
             * @description Address to download the picture from. If it is absent, look for `imgPath` and `download`.
             * @example https://storage.example.com/v1.jpg
             */
            downloadUrl?: string;
            /**
             * @description Address to download the picture from, by another name that an example shows.
             * @example https://storage.example.com/v2.jpg
             */
            imgPath?: string;
            /**
             * @description Address to download the picture from, by a third name that an example shows.
             * @example https://storage.example.com/v1.jpg
             */
            download?: string;
            /**
             * @description Where in the video the passage of the key frame begins, a whole number. The unit is not published.
             * @example 1200
             */
            start?: string;
            /**
             * @description Where in the video the passage of the key frame ends, a whole number. The unit is not published.
             * @example 1331
             */
            end?: string;
        };
        /** @description The key frames of a video. */
        ListVideoKeyFramesResponse: {
            /**
             * @description The key frames.
             * @example [
             *       {
             *         "start": "1200",
             *         "end": "1331",
             *         "downloadUrl": "https://storage.example.com/v1.jpg"
             *       }
             *     ]
             */
            keyframeInfoList?: components["schemas"]["KeyFrame"][];
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /** @description Summary of one segment of a video. */
        SegmentSummary: {
            /**
             * @description Title of the segment.
             * @example Safety
             */
            title?: string;
            /**
             * @description Where in the video the segment begins, in hours, minutes and seconds: `hh:mm:ss`.
             * @example 00:00:01
             */
            startTime?: string;
            /**
             * @description What the segment is about.
             * @example Why liquid nitrogen must not be swallowed.
             */
            summary?: string;
        };
        /** @description An entry of the outline of a video. */
        OutlineSummary: {
            /**
             * @description Identifier of the entry.
             * @example 1
             */
            outlineId?: string;
            /**
             * @description What the entry says.
             * @example Safety
             */
            summary?: string;
            /**
             * @description The entries below this one.
             * @example [
             *       {
             *         "outlineId": "1.1",
             *         "summary": "Never drink it."
             *       }
             *     ]
             */
            children?: components["schemas"]["OutlineSummary"][];
        };
        /** @description What a video is about, in three forms. */
        VideoSummary: {
            /**
             * @description Summary of the whole video.
             * @example A lesson on the handling of liquid nitrogen.
             */
            totalSummary?: string;
            /**
             * @description Summary by segments of the video.
             * @example [
             *       {
             *         "title": "Safety",
             *         "startTime": "00:00:01",
             *         "summary": "Why liquid nitrogen must not be swallowed."
             *       }
             *     ]
             */
            segmentSummary?: components["schemas"]["SegmentSummary"][];
            /**
             * @description Summary as an outline.
             * @example [
             *       {
             *         "outlineId": "1",
             *         "summary": "Safety"
             *       }
             *     ]
             */
            outlineSummary?: components["schemas"]["OutlineSummary"][];
        };
        /** @description The summary of a video. */
        GetVideoSummaryResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            data?: components["schemas"]["VideoSummary"];
        };
        /**
         * @description Languages of subtitles, joined by commas: `cn` Chinese, `en` English.
         * @example cn,en
         */
        SubtitleLanguages: string;
        /**
         * Format: int64
         * @description Identifier of a subtitle.
         * @example 1716573358981858600
         */
        SubtitleId: string;
        /** @description A subtitle of a video, in one language. */
        Subtitle: {
            /**
             * @description Language of the subtitle: `cn` Chinese, `en` English.
             * @example en
             */
            lang?: string;
            /** @description Identifier of the subtitle. */
            subtitleId?: components["schemas"]["SubtitleId"];
        };
        /** @description The subtitles of a video. */
        ListSubtitlesResponse: {
            /**
             * @description The subtitles.
             * @example [
             *       {
             *         "subtitleId": "1716573358981858600",
             *         "lang": "en"
             *       }
             *     ]
             */
            result?: components["schemas"]["Subtitle"][];
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /**
         * @description A subtitle in the WebVTT format, as text.
         * @example WEBVTT
         *
         *     00:01.000 --> 00:04.000
         *     - Never drink liquid nitrogen.
         */
        SubtitleVtt: string;
        /** @description Where a subtitle file can be downloaded. Fields beyond those described here may arrive. */
        SubtitleDownload: {
            /**
             * @description Language of the subtitle: `cn` Chinese, `en` English.
             * @example en
             */
            lang?: string;
            /**
             * Format: uri
             * @description Address to download the subtitle file from.
             * @example https://storage.example.com/subtitle/en.vtt
             */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The addresses of subtitle files. */
        GetSubtitleDownloadUrlsResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            /**
             * @description The subtitle files.
             * @example [
             *       {
             *         "lang": "en",
             *         "url": "https://storage.example.com/subtitle/en.vtt"
             *       }
             *     ]
             */
            result?: components["schemas"]["SubtitleDownload"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Kind of the file: `0` video, `1` audio.
         * @example 0
         * @enum {integer}
         */
        MediaKind: 0 | 1;
        /** @description The file to process, and how. */
        CreateAiTaskRequest: {
            /**
             * @description Address from which the service fetches the file.
             * @example https://storage.example.com/lecture.mp4
             */
            downloadUrl?: string;
            /** @description Identifier for the new task, 32 random characters. When it must be sent is not published. */
            taskId?: components["schemas"]["AiTaskId"];
            /**
             * Format: int64
             * @description When `downloadUrl` stops working, in milliseconds since 1970-01-01T00:00Z.
             * @example 1756713600000
             */
            expiredAt?: number;
            /**
             * @description Address of a subtitle file that belongs to the audio or video.
             * @example https://storage.example.com/lecture.vtt
             */
            subtitle?: string;
            /**
             * Format: int32
             * @description Type of processing. The values that a task is documented to have are `1` deep processing of a video, `2` voiceprint transcription,
             *     `3` classification of a video, `4` search of videos.
             * @example 1
             */
            taskType: number;
            mediaType: components["schemas"]["MediaKind"];
            /**
             * @description Extension of the file's name, without the dot.
             * @example mp4
             */
            fileSuffix: string;
            /**
             * Format: int32
             * @description Subtype of the task. No values are published.
             * @example 1
             */
            subType?: number;
            /**
             * @description Further settings as text. Their format is not published.
             * @example {}
             */
            extInfo?: string;
            /**
             * @description Target language. No values are published; summaries and subtitles have `cn` and `en`.
             * @example cn
             */
            language?: string;
        };
        /** @description The task that was started. */
        CreateAiTaskResponse: {
            /** @description Identifier of the new task. */
            taskId?: components["schemas"]["AiTaskId"];
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description The result. No source shows this response; it may have further fields. */
        RetryAiTaskResponse: {
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description The file to process once more. */
        RetryAiTaskByTypeRequest: {
            /**
             * @description Address from which the service fetches the video.
             * @example https://storage.example.com/lecture.mp4
             */
            downloadUrl?: string;
            /**
             * @description Address of a subtitle file that belongs to the video.
             * @example https://storage.example.com/lecture.vtt
             */
            subtitle?: string;
            mediaType: components["schemas"]["MediaKind"];
            /**
             * @description Extension of the file's name, without the dot.
             * @example mp4
             */
            fileSuffix?: string;
        };
        /** @description The processing of a file by the AI service. */
        AiTask: {
            /**
             * @description State of the task: `0` running, `1` succeeded, `2` failed, `3` refused as an invalid call. A published example has `5`, which is
             *     explained nowhere.
             * @example 1
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
            /**
             * @description Type of processing: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of
             *     videos.
             * @example 1
             * @enum {integer}
             */
            taskType?: 1 | 2 | 3 | 4;
            /** @description Identifier of the task. */
            taskId?: components["schemas"]["AiTaskId"];
            /**
             * @description Why the task failed.
             * @example The file could not be fetched.
             */
            failReason?: string;
            /**
             * Format: double
             * @description Amount of video that the task processes, a duration or a number of videos. The unit is not published.
             * @example 63.5
             */
            videoMetric?: number;
            /**
             * @description Used with task type `1`: four fields for the dialogue, the courseware, the summary and the translation, whose names are not
             *     published. The task is charged when all of them are `1`.
             * @example {}
             */
            extInfo?: {
                [key: string]: unknown;
            };
            /**
             * Format: int32
             * @description Subtype of the task. No values are published.
             * @example 1
             */
            taskSubType?: number;
            /**
             * @description When the task was created. The format is not published; the example is ours.
             * @example 2025-07-04T09:17:25.529Z
             */
            createTime?: string;
            /**
             * @description When the task last changed. The format is not published; the example is ours.
             * @example 2025-07-04T09:19:03.117Z
             */
            updateTime?: string;
            /**
             * @description When the AI service was called. The format is not published; the example is ours.
             * @example 2025-07-04T09:17:26.004Z
             */
            callTime?: string;
            /**
             * @description Where the file comes from: `1` the cloud space, `2` OSE.
             * @example 1
             * @enum {integer}
             */
            fileSource?: 1 | 2;
            /**
             * @description State of the file: `0` valid, `1` in the recycle bin, `2` deleted for good.
             * @example 0
             * @enum {integer}
             */
            fileStatus?: 0 | 1 | 2;
            /**
             * Format: int32
             * @description How often the task has been retried.
             * @example 0
             */
            retryTimes?: number;
            /**
             * @description Target language of the task. No values are published; summaries and subtitles have `cn` and `en`.
             * @example cn
             */
            language?: string;
        };
        /** @description A page of tasks, and where the next begins. */
        ListAiTasksResponse: {
            /**
             * @description The tasks.
             * @example [
             *       {
             *         "status": 1,
             *         "taskType": 1,
             *         "taskId": "2025070401"
             *       }
             *     ]
             */
            data?: components["schemas"]["AiTask"][];
            /**
             * Format: int64
             * @description Where the next page begins, to be sent as `cursor`.
             * @example 20
             */
            nextCursor?: number;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description The task, as a list. */
        GetAiTaskResponse: {
            /**
             * @description The entries of the task, presumably one for each type of processing.
             * @example [
             *       {
             *         "status": 1,
             *         "taskType": 1,
             *         "taskId": "abrdgsdasdacfe"
             *       }
             *     ]
             */
            data?: components["schemas"]["AiTask"][];
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description The task for one type of processing, field by field beside the result. */
        GetAiTaskByTypeResponse: {
            /**
             * @description State of the task: `0` running, `1` succeeded, `2` failed, `3` refused as an invalid call. A published example has `5`, which is
             *     explained nowhere.
             * @example 1
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
            /**
             * @description Type of processing: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of
             *     videos.
             * @example 1
             * @enum {integer}
             */
            taskType?: 1 | 2 | 3 | 4;
            /** @description Identifier of the task. */
            taskId?: components["schemas"]["AiTaskId"];
            /**
             * @description Why the task failed.
             * @example The file could not be fetched.
             */
            failReason?: string;
            /**
             * Format: double
             * @description Amount of video that the task processes, a duration or a number of videos. The unit is not published.
             * @example 63.5
             */
            videoMetric?: number;
            /**
             * @description Used with task type `1`: four fields for the dialogue, the courseware, the summary and the translation, whose names are not
             *     published. The task is charged when all of them are `1`.
             * @example {}
             */
            extInfo?: {
                [key: string]: unknown;
            };
            /**
             * Format: int32
             * @description Subtype of the task. No values are published.
             * @example 1
             */
            taskSubType?: number;
            /**
             * @description When the task was created. The format is not published; the example is ours.
             * @example 2025-07-04T09:17:25.529Z
             */
            createTime?: string;
            /**
             * @description When the task last changed. The format is not published; the example is ours.
             * @example 2025-07-04T09:19:03.117Z
             */
            updateTime?: string;
            /**
             * @description When the AI service was called. The format is not published; the example is ours.
             * @example 2025-07-04T09:17:26.004Z
             */
            callTime?: string;
            /**
             * @description Where the file comes from: `1` the cloud space, `2` OSE.
             * @example 1
             * @enum {integer}
             */
            fileSource?: 1 | 2;
            /**
             * @description State of the file: `0` valid, `1` in the recycle bin, `2` deleted for good.
             * @example 0
             * @enum {integer}
             */
            fileStatus?: 0 | 1 | 2;
            /**
             * Format: int32
             * @description How often the task has been retried.
             * @example 0
             */
            retryTimes?: number;
            /**
             * @description Target language of the task. No values are published; summaries and subtitles have `cn` and `en`.
             * @example cn
             */
            language?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
        /** @description How the file is to be processed. */
        ChangedFileContext: {
            /**
             * @description Marks processing from end to end. No values are published but that of the example.
             * @example voice
             */
            fullProcessFlag?: string;
        };
        /** @description A file that is new or has changed. */
        ChangedFileInfo: {
            /** @description The file. */
            fileId?: components["schemas"]["FileId"];
            /**
             * @description Identifier of the resource. The published example has that of the file; where it comes from is not published.
             * @example fengTest
             */
            resourceId?: string;
            /**
             * @description Kind of the resource, despite its name. No values are published but that of the example.
             * @example aifunc
             */
            resourceState?: string;
            contextInfo?: components["schemas"]["ChangedFileContext"];
        };
        /** @description The files to announce. */
        NotifyChangedFilesRequest: {
            /**
             * @description The files that the AI service is to sort.
             * @example [
             *       {
             *         "fileId": "fengTest",
             *         "resourceId": "fengTest",
             *         "resourceState": "aifunc",
             *         "contextInfo": {
             *           "fullProcessFlag": "voice"
             *         }
             *       }
             *     ]
             */
            changedFileInfoList?: components["schemas"]["ChangedFileInfo"][];
        };
        /** @description When and where a picture was taken. */
        PictureInfo: {
            /**
             * Format: int64
             * @description When the picture was uploaded, a timestamp in UTC. The unit is not published; the example, in milliseconds, is ours.
             * @example 1750377600000
             */
            createTime?: number;
            /**
             * Format: int64
             * @description When the picture was taken, a timestamp in UTC. The unit is not published; the example, in milliseconds, is ours.
             * @example 1750291200000
             */
            shotTime?: number;
            /**
             * @description Where the picture was taken, as city, district and street in Chinese.
             * @example 青岛市市南区香港中路
             */
            address?: string;
        };
        /** @description The picture to look at. */
        ExtractPictureFeaturesRequest: {
            /**
             * @description How the picture is sent: `1` by its address, `2` as Base64 text, `3` as information on the file, `4` as a path in shared storage.
             *     Only `1` is supported so far.
             * @example 1
             * @enum {integer}
             */
            sendType?: 1 | 2 | 3 | 4;
            /**
             * @description Address from which the service fetches the picture.
             * @example https://storage.example.com/harbour.jpg
             */
            fileUrl?: string;
            /**
             * @description What is known about the picture, to be searched by. A published example has one object in the place of the list.
             * @example [
             *       {
             *         "createTime": 1750377600000
             *       }
             *     ]
             */
            fileInfo?: components["schemas"]["PictureInfo"][];
            /**
             * @description By its name, an identifier of the request. Undocumented, but in a published example.
             * @example 123
             */
            requestId?: string;
            /**
             * @description By its name, the picture as Base64 text, for `sendType` `2`. Undocumented, but in a published example.
             * @example 123
             */
            base64?: string;
            /**
             * @description By its name, the user whom the picture belongs to. Undocumented, but in a published example.
             * @example d165465dsf
             */
            userId?: string;
            /**
             * @description By its name, the identifier under which the picture is found later. Undocumented, but in a published example.
             * @example FILE_20250620
             */
            fileId?: string;
        };
        /**
         * @description The picture that was accepted. Documentation and example have different fields; those of both are described here, and further ones may
         *     arrive.
         */
        ExtractPictureFeaturesResponse: {
            /**
             * @description Identifier of the picture. It is documented at this place, but a published example has no such field here.
             * @example FILE_20250620
             */
            fileId?: string;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
            /**
             * @description Text that goes with the code. Undocumented, but in a published example, where it is empty and `msg` is absent.
             * @example
             */
            message?: string;
            /**
             * @description Whether the call succeeded. Undocumented, but in a published example.
             * @example true
             */
            success?: boolean;
            /**
             * @description The result. Undocumented, but in a published example, of which only `reques`, the beginning of a field's name, is known.
             * @example {}
             */
            data?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Which page of the pictures to return. */
        PicturePage: {
            /**
             * Format: int32
             * @description Number of pictures per page.
             * @default 10
             * @example 20
             */
            pageSize?: number;
            /**
             * @description Where the page begins, the `nextPageCursor` of the page before. Empty for the first page.
             * @example
             */
            pageCursor?: string;
            /**
             * @description Whether to return `totalCount`: `0` no, `1` yes.
             * @default 0
             * @example 1
             * @enum {integer}
             */
            needTotalCount?: 0 | 1;
        };
        /** @description What to search for, and how the result comes. */
        SearchPicturesRequest: {
            /**
             * @description Text to search for.
             * @example word
             */
            query?: string;
            pageInfo?: components["schemas"]["PicturePage"];
            /**
             * @description Order of the pictures: `1` the latest first, `2` the earliest first, `3` the best match first. `1` and `2` go by the time when
             *     the picture was taken, or that of the upload if it is not known.
             * @default 1
             * @example 3
             * @enum {integer}
             */
            sortType?: 1 | 2 | 3;
        };
        /** @description A picture that was found. */
        FoundPicture: {
            /** @description Identifier of the picture. */
            fileId?: components["schemas"]["FileId"];
            /**
             * Format: double
             * @description How well the picture fits the text.
             * @example 0.689
             */
            score?: number;
            /**
             * Format: int64
             * @description When the picture was uploaded, a timestamp. The unit is not published; the example, in milliseconds, is ours.
             * @example 1750377600000
             */
            createTime?: number;
            /**
             * Format: int64
             * @description When the picture was taken, a timestamp. The unit is not published; the example, in milliseconds, is ours.
             * @example 1750291200000
             */
            shotTime?: number;
        };
        /** @description A page of pictures, and where the next begins. */
        SearchPicturesResponse: {
            /**
             * @description The pictures.
             * @example [
             *       {
             *         "fileId": "FILE_20250620",
             *         "score": 0.689
             *       }
             *     ]
             */
            photos?: components["schemas"]["FoundPicture"][];
            /**
             * @description Where the next page begins, to be sent as `pageCursor`. Empty if there is none.
             * @example
             */
            nextPageCursor?: string;
            /**
             * Format: int32
             * @description Number of pictures found on all pages, if `needTotalCount` asks for it.
             * @example 1
             */
            totalCount?: number;
            code?: components["schemas"]["Code"];
            msg?: components["schemas"]["Message"];
        };
    };
    responses: {
        /**
         * @description The service refused the request. KooDrive answers nearly every business error this way: the code tells which.
         *     The gateway answers so when a required header is missing or the request is malformed.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token has expired or is unknown, or the signature or its time is wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller is known but may not make this call. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway knows no such path or method, or has no service behind it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests arrived at the gateway, which by default takes 200 a second to each API. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service or its gateway failed. Whether the request took effect is unknown. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier that the service writes to its message log for this call, 58 characters long.
         * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
         */
        TraceId: string;
        /**
         * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
         * @example zh-CN
         */
        Language: string;
        /**
         * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         * @example shared-folder-1
         */
        ShareFolderId: string;
        /**
         * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
         * @example 1505084218764547200
         */
        AiUserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SpaceAllocation = components['schemas']['SpaceAllocation'];
export type Code = components['schemas']['Code'];
export type Message = components['schemas']['Message'];
export type GetSpaceAllocationResponse = components['schemas']['GetSpaceAllocationResponse'];
export type ServiceError = components['schemas']['ServiceError'];
export type GatewayError = components['schemas']['GatewayError'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type SpaceType = components['schemas']['SpaceType'];
export type TransferUnusedSpaceData = components['schemas']['TransferUnusedSpaceData'];
export type TransferUnallocatedSpaceRequest = components['schemas']['TransferUnallocatedSpaceRequest'];
export type BasicResponse = components['schemas']['BasicResponse'];
export type OwnerId = components['schemas']['OwnerId'];
export type SpaceTypeText = components['schemas']['SpaceTypeText'];
export type BatchGetSpacesRequest = components['schemas']['BatchGetSpacesRequest'];
export type SpaceStatusText = components['schemas']['SpaceStatusText'];
export type SpaceOwnerId = components['schemas']['SpaceOwnerId'];
export type SpaceId = components['schemas']['SpaceId'];
export type BizRootFileId = components['schemas']['BizRootFileId'];
export type BizSboxFileId = components['schemas']['BizSboxFileId'];
export type SpaceCapacityText = components['schemas']['SpaceCapacityText'];
export type SpaceUsed = components['schemas']['SpaceUsed'];
export type TenantId = components['schemas']['TenantId'];
export type UserId = components['schemas']['UserId'];
export type RootFileId = components['schemas']['RootFileId'];
export type Space = components['schemas']['Space'];
export type BatchGetSpacesResponse = components['schemas']['BatchGetSpacesResponse'];
export type SpaceResponse = components['schemas']['SpaceResponse'];
export type SpaceListTotal = components['schemas']['SpaceListTotal'];
export type DepartmentId = components['schemas']['DepartmentId'];
export type SpaceStatus = components['schemas']['SpaceStatus'];
export type SpaceCapacity = components['schemas']['SpaceCapacity'];
export type DepartmentSpace = components['schemas']['DepartmentSpace'];
export type ListDepartmentSpacesResponse = components['schemas']['ListDepartmentSpacesResponse'];
export type Capabilities = components['schemas']['Capabilities'];
export type AddGroupUser = components['schemas']['AddGroupUser'];
export type CreateGroupSpaceRequest = components['schemas']['CreateGroupSpaceRequest'];
export type CreateGroupSpaceResponse = components['schemas']['CreateGroupSpaceResponse'];
export type GroupId = components['schemas']['GroupId'];
export type GroupSpace = components['schemas']['GroupSpace'];
export type ListGroupSpacesResponse = components['schemas']['ListGroupSpacesResponse'];
export type TeamSpace = components['schemas']['TeamSpace'];
export type ListTeamSpacesResponse = components['schemas']['ListTeamSpacesResponse'];
export type SpaceQuotaUsage = components['schemas']['SpaceQuotaUsage'];
export type GetSpaceUsageOverviewResponse = components['schemas']['GetSpaceUsageOverviewResponse'];
export type GetSpaceUsageByQuotaResponse = components['schemas']['GetSpaceUsageByQuotaResponse'];
export type GetSpaceUsageByUserRequest = components['schemas']['GetSpaceUsageByUserRequest'];
export type UserSpaceQuota = components['schemas']['UserSpaceQuota'];
export type GetSpaceUsageByUserResponse = components['schemas']['GetSpaceUsageByUserResponse'];
export type UserSpace = components['schemas']['UserSpace'];
export type ListUserSpacesResponse = components['schemas']['ListUserSpacesResponse'];
export type UpdateSpaceRequest = components['schemas']['UpdateSpaceRequest'];
export type CreateSpaceRequest = components['schemas']['CreateSpaceRequest'];
export type CreatedSpace = components['schemas']['CreatedSpace'];
export type CreateSpaceResponse = components['schemas']['CreateSpaceResponse'];
export type OwnedSpace = components['schemas']['OwnedSpace'];
export type ListSpacesByOwnerResponse = components['schemas']['ListSpacesByOwnerResponse'];
export type FileName = components['schemas']['FileName'];
export type FileId = components['schemas']['FileId'];
export type RenameMode = components['schemas']['RenameMode'];
export type SmartFolderAttribute = components['schemas']['SmartFolderAttribute'];
export type CreateDirectoryRequest = components['schemas']['CreateDirectoryRequest'];
export type CreateDirectoryResponse = components['schemas']['CreateDirectoryResponse'];
export type CreateThumbnailRequest = components['schemas']['CreateThumbnailRequest'];
export type DescendantPageInfo = components['schemas']['DescendantPageInfo'];
export type FileSortInfo = components['schemas']['FileSortInfo'];
export type FileType = components['schemas']['FileType'];
export type ListDescendantsRequest = components['schemas']['ListDescendantsRequest'];
export type FileUser = components['schemas']['FileUser'];
export type FileSize = components['schemas']['FileSize'];
export type Sha256 = components['schemas']['Sha256'];
export type FileResource = components['schemas']['FileResource'];
export type FileAsset = components['schemas']['FileAsset'];
export type FileAttachment = components['schemas']['FileAttachment'];
export type FileCapabilities = components['schemas']['FileCapabilities'];
export type File = components['schemas']['File'];
export type ListDescendantsResponse = components['schemas']['ListDescendantsResponse'];
export type CompleteUploadRequest = components['schemas']['CompleteUploadRequest'];
export type UploadPart = components['schemas']['UploadPart'];
export type CreateFileRequest = components['schemas']['CreateFileRequest'];
export type CreateFileResponse = components['schemas']['CreateFileResponse'];
export type GetDownloadUrlsRequest = components['schemas']['GetDownloadUrlsRequest'];
export type FileDownload = components['schemas']['FileDownload'];
export type GetDownloadUrlsResponse = components['schemas']['GetDownloadUrlsResponse'];
export type GetUploadUrlsRequest = components['schemas']['GetUploadUrlsRequest'];
export type GetUploadUrlsResponse = components['schemas']['GetUploadUrlsResponse'];
export type GetFullPathResponse = components['schemas']['GetFullPathResponse'];
export type ClearRecycleBinRequest = components['schemas']['ClearRecycleBinRequest'];
export type RenameFileRequest = components['schemas']['RenameFileRequest'];
export type SearchPageInfo = components['schemas']['SearchPageInfo'];
export type SearchFilter = components['schemas']['SearchFilter'];
export type SearchSortInfo = components['schemas']['SearchSortInfo'];
export type ImageProcess = components['schemas']['ImageProcess'];
export type SearchFilesRequest = components['schemas']['SearchFilesRequest'];
export type FileDownloadLink = components['schemas']['FileDownloadLink'];
export type FoundFile = components['schemas']['FoundFile'];
export type SearchFilesResponse = components['schemas']['SearchFilesResponse'];
export type DirectoryStatistics = components['schemas']['DirectoryStatistics'];
export type GetDirectoryStatisticsResponse = components['schemas']['GetDirectoryStatisticsResponse'];
export type GetFileRequest = components['schemas']['GetFileRequest'];
export type GetFileResponse = components['schemas']['GetFileResponse'];
export type FilePageInfo = components['schemas']['FilePageInfo'];
export type ParentFileId = components['schemas']['ParentFileId'];
export type ListTeamFilesRequest = components['schemas']['ListTeamFilesRequest'];
export type ListFilesResponse = components['schemas']['ListFilesResponse'];
export type ListPersonalFilesRequest = components['schemas']['ListPersonalFilesRequest'];
export type CompleteFileVersionRequest = components['schemas']['CompleteFileVersionRequest'];
export type CreateFileVersionRequest = components['schemas']['CreateFileVersionRequest'];
export type CreateFileVersionResponse = components['schemas']['CreateFileVersionResponse'];
export type FileVersionId = components['schemas']['FileVersionId'];
export type FileVersionRequest = components['schemas']['FileVersionRequest'];
export type FileVersionFields = components['schemas']['FileVersionFields'];
export type GetFileVersionRequest = components['schemas']['GetFileVersionRequest'];
export type GetFileVersionResponse = components['schemas']['GetFileVersionResponse'];
export type FileVersionPageInfo = components['schemas']['FileVersionPageInfo'];
export type ListFileVersionsRequest = components['schemas']['ListFileVersionsRequest'];
export type FileVersion = components['schemas']['FileVersion'];
export type ListFileVersionsResponse = components['schemas']['ListFileVersionsResponse'];
export type UpdateFileVersionRequest = components['schemas']['UpdateFileVersionRequest'];
export type ListArchiveEntriesRequest = components['schemas']['ListArchiveEntriesRequest'];
export type ArchiveEntry = components['schemas']['ArchiveEntry'];
export type ArchiveListing = components['schemas']['ArchiveListing'];
export type ListArchiveEntriesResponse = components['schemas']['ListArchiveEntriesResponse'];
export type SyncDirectoryId = components['schemas']['SyncDirectoryId'];
export type CloseSyncDirectoryRequest = components['schemas']['CloseSyncDirectoryRequest'];
export type CloseSyncDirectoryResponse = components['schemas']['CloseSyncDirectoryResponse'];
export type CreateSyncDirectoryRequest = components['schemas']['CreateSyncDirectoryRequest'];
export type CreateSyncDirectoryResponse = components['schemas']['CreateSyncDirectoryResponse'];
export type GetSyncDirectoryStartCursorRequest = components['schemas']['GetSyncDirectoryStartCursorRequest'];
export type GetSyncDirectoryStartCursorResponse = components['schemas']['GetSyncDirectoryStartCursorResponse'];
export type DeviceId = components['schemas']['DeviceId'];
export type ListSyncDirectoryChangesRequest = components['schemas']['ListSyncDirectoryChangesRequest'];
export type SyncDirectoryFile = components['schemas']['SyncDirectoryFile'];
export type SyncDirectoryChangeDetails = components['schemas']['SyncDirectoryChangeDetails'];
export type SyncDirectoryChange = components['schemas']['SyncDirectoryChange'];
export type ListSyncDirectoryChangesResponse = components['schemas']['ListSyncDirectoryChangesResponse'];
export type FavoriteTarget = components['schemas']['FavoriteTarget'];
export type UpdateFavoritesRequest = components['schemas']['UpdateFavoritesRequest'];
export type FavoriteResult = components['schemas']['FavoriteResult'];
export type UpdateFavoritesResponse = components['schemas']['UpdateFavoritesResponse'];
export type FavoriteFile = components['schemas']['FavoriteFile'];
export type ListFavoritesResponse = components['schemas']['ListFavoritesResponse'];
export type RecentFile = components['schemas']['RecentFile'];
export type RecentAccess = components['schemas']['RecentAccess'];
export type ListRecentFilesResponse = components['schemas']['ListRecentFilesResponse'];
export type RelatedFileLink = components['schemas']['RelatedFileLink'];
export type RelatedFile = components['schemas']['RelatedFile'];
export type RelatedRecord = components['schemas']['RelatedRecord'];
export type ListRelatedFilesResponse = components['schemas']['ListRelatedFilesResponse'];
export type NextCursor = components['schemas']['NextCursor'];
export type ShareId = components['schemas']['ShareId'];
export type ShortUrl = components['schemas']['ShortUrl'];
export type ShareLinkUrl = components['schemas']['ShareLinkUrl'];
export type ShareTime = components['schemas']['ShareTime'];
export type ShareScope = components['schemas']['ShareScope'];
export type ShareFileDownloadLink = components['schemas']['ShareFileDownloadLink'];
export type ShareFileInfo = components['schemas']['ShareFileInfo'];
export type ShareDisplayName = components['schemas']['ShareDisplayName'];
export type SharePermission = components['schemas']['SharePermission'];
export type ExtractCode = components['schemas']['ExtractCode'];
export type ShareStatus = components['schemas']['ShareStatus'];
export type ShareCount = components['schemas']['ShareCount'];
export type ShareByMeLink = components['schemas']['ShareByMeLink'];
export type ListSharesResponse = components['schemas']['ListSharesResponse'];
export type CreateShareRequest = components['schemas']['CreateShareRequest'];
export type CreatedShareLink = components['schemas']['CreatedShareLink'];
export type CreateShareResponse = components['schemas']['CreateShareResponse'];
export type BatchCancelSharesRequest = components['schemas']['BatchCancelSharesRequest'];
export type CancelShareResult = components['schemas']['CancelShareResult'];
export type BatchCancelSharesResponse = components['schemas']['BatchCancelSharesResponse'];
export type ShareDepartment = components['schemas']['ShareDepartment'];
export type ShareGroup = components['schemas']['ShareGroup'];
export type ShareUser = components['schemas']['ShareUser'];
export type ShareByMeLinkDetail = components['schemas']['ShareByMeLinkDetail'];
export type GetShareResponse = components['schemas']['GetShareResponse'];
export type UpdateShareRequest = components['schemas']['UpdateShareRequest'];
export type ShareLink = components['schemas']['ShareLink'];
export type UpdateShareResponse = components['schemas']['UpdateShareResponse'];
export type LeaveSharesRequest = components['schemas']['LeaveSharesRequest'];
export type LeaveShareResult = components['schemas']['LeaveShareResult'];
export type LeaveSharesResponse = components['schemas']['LeaveSharesResponse'];
export type ShareWithMeLink = components['schemas']['ShareWithMeLink'];
export type ListReceivedSharesResponse = components['schemas']['ListReceivedSharesResponse'];
export type ShareWithMeLinkDetail = components['schemas']['ShareWithMeLinkDetail'];
export type GetReceivedShareResponse = components['schemas']['GetReceivedShareResponse'];
export type ShareToken = components['schemas']['ShareToken'];
export type GetShareDownloadLinkRequest = components['schemas']['GetShareDownloadLinkRequest'];
export type GetShareDownloadLinkResponse = components['schemas']['GetShareDownloadLinkResponse'];
export type ListShareFilesRequest = components['schemas']['ListShareFilesRequest'];
export type CommonShareLink = components['schemas']['CommonShareLink'];
export type ShareFile = components['schemas']['ShareFile'];
export type ListShareFilesResponse = components['schemas']['ListShareFilesResponse'];
export type ShareTaskId = components['schemas']['ShareTaskId'];
export type ShareTaskType = components['schemas']['ShareTaskType'];
export type ShareTaskStatus = components['schemas']['ShareTaskStatus'];
export type ShareTaskResult = components['schemas']['ShareTaskResult'];
export type TaskTime = components['schemas']['TaskTime'];
export type ShareTaskProgress = components['schemas']['ShareTaskProgress'];
export type ShareArchiveUrl = components['schemas']['ShareArchiveUrl'];
export type ShareTask = components['schemas']['ShareTask'];
export type ShareTaskFile = components['schemas']['ShareTaskFile'];
export type LegacyShareTask = components['schemas']['LegacyShareTask'];
export type GetShareTaskResponse = components['schemas']['GetShareTaskResponse'];
export type SaveTarget = components['schemas']['SaveTarget'];
export type CreateShareTaskRequest = components['schemas']['CreateShareTaskRequest'];
export type CreateShareTaskResponse = components['schemas']['CreateShareTaskResponse'];
export type GetShareInfoResponse = components['schemas']['GetShareInfoResponse'];
export type VerifyExtractCodeResponse = components['schemas']['VerifyExtractCodeResponse'];
export type GetShareTaskRequest = components['schemas']['GetShareTaskRequest'];
export type VerifyExtractCodeRequest = components['schemas']['VerifyExtractCodeRequest'];
export type OrganizationId = components['schemas']['OrganizationId'];
export type Department = components['schemas']['Department'];
export type ListDepartmentsResponse = components['schemas']['ListDepartmentsResponse'];
export type DepartmentName = components['schemas']['DepartmentName'];
export type CreateDepartmentRequest = components['schemas']['CreateDepartmentRequest'];
export type CreatedDepartment = components['schemas']['CreatedDepartment'];
export type CreateDepartmentResponse = components['schemas']['CreateDepartmentResponse'];
export type GetDepartmentResponse = components['schemas']['GetDepartmentResponse'];
export type UpdateDepartmentRequest = components['schemas']['UpdateDepartmentRequest'];
export type OrgUserId = components['schemas']['OrgUserId'];
export type Mobile = components['schemas']['Mobile'];
export type User = components['schemas']['User'];
export type UserCount = components['schemas']['UserCount'];
export type ListUsersResponse = components['schemas']['ListUsersResponse'];
export type NewUserAttributes = components['schemas']['NewUserAttributes'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type CreatedUser = components['schemas']['CreatedUser'];
export type CreateUserResponse = components['schemas']['CreateUserResponse'];
export type UserToImport = components['schemas']['UserToImport'];
export type VerifyUserImportRequest = components['schemas']['VerifyUserImportRequest'];
export type UserImportCheck = components['schemas']['UserImportCheck'];
export type VerifyUserImportResponse = components['schemas']['VerifyUserImportResponse'];
export type CountUsersResponse = components['schemas']['CountUsersResponse'];
export type GetUserMobileResponse = components['schemas']['GetUserMobileResponse'];
export type GetUserResponse = components['schemas']['GetUserResponse'];
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];
export type GroupSourceType = components['schemas']['GroupSourceType'];
export type UserGroupSummary = components['schemas']['UserGroupSummary'];
export type ListUserGroupsResponse = components['schemas']['ListUserGroupsResponse'];
export type GroupName = components['schemas']['GroupName'];
export type CreateUserGroupRequest = components['schemas']['CreateUserGroupRequest'];
export type CreateUserGroupResponse = components['schemas']['CreateUserGroupResponse'];
export type UserGroup = components['schemas']['UserGroup'];
export type GetUserGroupResponse = components['schemas']['GetUserGroupResponse'];
export type UpdateUserGroupRequest = components['schemas']['UpdateUserGroupRequest'];
export type GroupMember = components['schemas']['GroupMember'];
export type ListGroupMembersResponse = components['schemas']['ListGroupMembersResponse'];
export type GroupMemberToAdd = components['schemas']['GroupMemberToAdd'];
export type BatchAddGroupMembersRequest = components['schemas']['BatchAddGroupMembersRequest'];
export type GroupBatchStatus = components['schemas']['GroupBatchStatus'];
export type BatchAddGroupMembersResponse = components['schemas']['BatchAddGroupMembersResponse'];
export type GroupMemberToRemove = components['schemas']['GroupMemberToRemove'];
export type BatchDeleteGroupMembersRequest = components['schemas']['BatchDeleteGroupMembersRequest'];
export type BatchDeleteGroupMembersResponse = components['schemas']['BatchDeleteGroupMembersResponse'];
export type CreateSessionRequest = components['schemas']['CreateSessionRequest'];
export type SessionToken = components['schemas']['SessionToken'];
export type SessionId = components['schemas']['SessionId'];
export type SessionUserInfo = components['schemas']['SessionUserInfo'];
export type Session = components['schemas']['Session'];
export type CreateSessionResponse = components['schemas']['CreateSessionResponse'];
export type OrgUserInfo = components['schemas']['OrgUserInfo'];
export type ValidateSessionResponse = components['schemas']['ValidateSessionResponse'];
export type GetAuthCodeUrlResponse = components['schemas']['GetAuthCodeUrlResponse'];
export type DeleteSessionResponse = components['schemas']['DeleteSessionResponse'];
export type RefreshSessionResponse = components['schemas']['RefreshSessionResponse'];
export type ServiceStatus = components['schemas']['ServiceStatus'];
export type GetSubscriptionResponse = components['schemas']['GetSubscriptionResponse'];
export type SubscriptionUsage = components['schemas']['SubscriptionUsage'];
export type GetSubscriptionUsageResponse = components['schemas']['GetSubscriptionUsageResponse'];
export type SetPackageDownloadExpiryRequest = components['schemas']['SetPackageDownloadExpiryRequest'];
export type MessageId = components['schemas']['MessageId'];
export type DeleteMessagesRequest = components['schemas']['DeleteMessagesRequest'];
export type MessageChange = components['schemas']['MessageChange'];
export type MessageChangesResponse = components['schemas']['MessageChangesResponse'];
export type MarkMessagesReadRequest = components['schemas']['MarkMessagesReadRequest'];
export type MessageInfo = components['schemas']['MessageInfo'];
export type ListMessagesResponse = components['schemas']['ListMessagesResponse'];
export type CountUnreadMessagesResponse = components['schemas']['CountUnreadMessagesResponse'];
export type JsSdkData = components['schemas']['JsSdkData'];
export type GetJsSdkInfoResponse = components['schemas']['GetJsSdkInfoResponse'];
export type AssignedTemplateId = components['schemas']['AssignedTemplateId'];
export type UserPermissionChange = components['schemas']['UserPermissionChange'];
export type BatchUpdateUserPermissionsRequest = components['schemas']['BatchUpdateUserPermissionsRequest'];
export type GroupOrDepartmentId = components['schemas']['GroupOrDepartmentId'];
export type InitialMemberPermission = components['schemas']['InitialMemberPermission'];
export type GetInitialMemberPermissionResponse = components['schemas']['GetInitialMemberPermissionResponse'];
export type UserPermission = components['schemas']['UserPermission'];
export type ListUserPermissionsResponse = components['schemas']['ListUserPermissionsResponse'];
export type SetInitialMemberPermissionRequest = components['schemas']['SetInitialMemberPermissionRequest'];
export type PermissionTemplateId = components['schemas']['PermissionTemplateId'];
export type BatchGetPermissionTemplatesRequest = components['schemas']['BatchGetPermissionTemplatesRequest'];
export type PermissionTemplateType = components['schemas']['PermissionTemplateType'];
export type PermissionTemplateStatus = components['schemas']['PermissionTemplateStatus'];
export type OwningCompany = components['schemas']['OwningCompany'];
export type PermissionTemplate = components['schemas']['PermissionTemplate'];
export type BatchGetPermissionTemplatesResponse = components['schemas']['BatchGetPermissionTemplatesResponse'];
export type PermissionTemplateName = components['schemas']['PermissionTemplateName'];
export type PermissionTemplateDescription = components['schemas']['PermissionTemplateDescription'];
export type CreatePermissionTemplateRequest = components['schemas']['CreatePermissionTemplateRequest'];
export type CreatedPermissionTemplate = components['schemas']['CreatedPermissionTemplate'];
export type CreatePermissionTemplateResponse = components['schemas']['CreatePermissionTemplateResponse'];
export type BatchDeletePermissionTemplatesRequest = components['schemas']['BatchDeletePermissionTemplatesRequest'];
export type UpdatePermissionTemplateRequest = components['schemas']['UpdatePermissionTemplateRequest'];
export type ListPermissionTemplatesResponse = components['schemas']['ListPermissionTemplatesResponse'];
export type GetPermissionTemplateUsageResponse = components['schemas']['GetPermissionTemplateUsageResponse'];
export type SetPermissionTemplateStatusRequest = components['schemas']['SetPermissionTemplateStatusRequest'];
export type JobId = components['schemas']['JobId'];
export type CancelJobRequest = components['schemas']['CancelJobRequest'];
export type CancelJobResponse = components['schemas']['CancelJobResponse'];
export type JobType = components['schemas']['JobType'];
export type JobStatus = components['schemas']['JobStatus'];
export type JobCreator = components['schemas']['JobCreator'];
export type JobAction = components['schemas']['JobAction'];
export type JobResult = components['schemas']['JobResult'];
export type JobTime = components['schemas']['JobTime'];
export type JobListItem = components['schemas']['JobListItem'];
export type ListJobsResponse = components['schemas']['ListJobsResponse'];
export type JobFile = components['schemas']['JobFile'];
export type JobFiles = components['schemas']['JobFiles'];
export type CreateJobRequest = components['schemas']['CreateJobRequest'];
export type CreateJobResponse = components['schemas']['CreateJobResponse'];
export type JobDetailInfo = components['schemas']['JobDetailInfo'];
export type JobFileResult = components['schemas']['JobFileResult'];
export type JobDetails = components['schemas']['JobDetails'];
export type GetJobResponse = components['schemas']['GetJobResponse'];
export type TaskType = components['schemas']['TaskType'];
export type CreateTaskRequest = components['schemas']['CreateTaskRequest'];
export type TaskId = components['schemas']['TaskId'];
export type CreateTaskResponse = components['schemas']['CreateTaskResponse'];
export type GetHandoverRecipientResponse = components['schemas']['GetHandoverRecipientResponse'];
export type TaskStatus = components['schemas']['TaskStatus'];
export type TaskCursor = components['schemas']['TaskCursor'];
export type TaskListItem = components['schemas']['TaskListItem'];
export type ListTasksResponse = components['schemas']['ListTasksResponse'];
export type UserImportFailure = components['schemas']['UserImportFailure'];
export type UserImportResult = components['schemas']['UserImportResult'];
export type GetTaskResultResponse = components['schemas']['GetTaskResultResponse'];
export type GetTaskResponse = components['schemas']['GetTaskResponse'];
export type AuditLogPage = components['schemas']['AuditLogPage'];
export type AuditLogOrder = components['schemas']['AuditLogOrder'];
export type ListAuditLogsRequest = components['schemas']['ListAuditLogsRequest'];
export type AuditLogEntry = components['schemas']['AuditLogEntry'];
export type ListAuditLogsResponse = components['schemas']['ListAuditLogsResponse'];
export type FileDigest = components['schemas']['FileDigest'];
export type ModeratedFileSize = components['schemas']['ModeratedFileSize'];
export type ModerationDetail = components['schemas']['ModerationDetail'];
export type ModerationResult = components['schemas']['ModerationResult'];
export type ListModerationResultsResponse = components['schemas']['ListModerationResultsResponse'];
export type ModerationVerdict = components['schemas']['ModerationVerdict'];
export type NewModerationRecord = components['schemas']['NewModerationRecord'];
export type BatchCreateModerationRecordsRequest = components['schemas']['BatchCreateModerationRecordsRequest'];
export type FileFingerprint = components['schemas']['FileFingerprint'];
export type BatchGetModerationRecordsRequest = components['schemas']['BatchGetModerationRecordsRequest'];
export type ModerationRecord = components['schemas']['ModerationRecord'];
export type ModerationRecords = components['schemas']['ModerationRecords'];
export type BatchGetModerationRecordsResponse = components['schemas']['BatchGetModerationRecordsResponse'];
export type GetPlaybackAddressRequest = components['schemas']['GetPlaybackAddressRequest'];
export type GetPlaybackAddressResponse = components['schemas']['GetPlaybackAddressResponse'];
export type MediaMatch = components['schemas']['MediaMatch'];
export type SearchMediaResponse = components['schemas']['SearchMediaResponse'];
export type ConversationPart = components['schemas']['ConversationPart'];
export type ListVideoConversationResponse = components['schemas']['ListVideoConversationResponse'];
export type AiTaskId = components['schemas']['AiTaskId'];
export type ListAudioTracksResponse = components['schemas']['ListAudioTracksResponse'];
export type ListVideoKindsResponse = components['schemas']['ListVideoKindsResponse'];
export type VideoKind = components['schemas']['VideoKind'];
export type ClassifiedVideo = components['schemas']['ClassifiedVideo'];
export type ListVideosByKindResponse = components['schemas']['ListVideosByKindResponse'];
export type GetVideoKindsResponse = components['schemas']['GetVideoKindsResponse'];
export type Courseware = components['schemas']['Courseware'];
export type GetVideoCoursewareResponse = components['schemas']['GetVideoCoursewareResponse'];
export type KeyFrame = components['schemas']['KeyFrame'];
export type ListVideoKeyFramesResponse = components['schemas']['ListVideoKeyFramesResponse'];
export type SegmentSummary = components['schemas']['SegmentSummary'];
export type OutlineSummary = components['schemas']['OutlineSummary'];
export type VideoSummary = components['schemas']['VideoSummary'];
export type GetVideoSummaryResponse = components['schemas']['GetVideoSummaryResponse'];
export type SubtitleLanguages = components['schemas']['SubtitleLanguages'];
export type SubtitleId = components['schemas']['SubtitleId'];
export type Subtitle = components['schemas']['Subtitle'];
export type ListSubtitlesResponse = components['schemas']['ListSubtitlesResponse'];
export type SubtitleVtt = components['schemas']['SubtitleVtt'];
export type SubtitleDownload = components['schemas']['SubtitleDownload'];
export type GetSubtitleDownloadUrlsResponse = components['schemas']['GetSubtitleDownloadUrlsResponse'];
export type MediaKind = components['schemas']['MediaKind'];
export type CreateAiTaskRequest = components['schemas']['CreateAiTaskRequest'];
export type CreateAiTaskResponse = components['schemas']['CreateAiTaskResponse'];
export type RetryAiTaskResponse = components['schemas']['RetryAiTaskResponse'];
export type RetryAiTaskByTypeRequest = components['schemas']['RetryAiTaskByTypeRequest'];
export type AiTask = components['schemas']['AiTask'];
export type ListAiTasksResponse = components['schemas']['ListAiTasksResponse'];
export type GetAiTaskResponse = components['schemas']['GetAiTaskResponse'];
export type GetAiTaskByTypeResponse = components['schemas']['GetAiTaskByTypeResponse'];
export type ChangedFileContext = components['schemas']['ChangedFileContext'];
export type ChangedFileInfo = components['schemas']['ChangedFileInfo'];
export type NotifyChangedFilesRequest = components['schemas']['NotifyChangedFilesRequest'];
export type PictureInfo = components['schemas']['PictureInfo'];
export type ExtractPictureFeaturesRequest = components['schemas']['ExtractPictureFeaturesRequest'];
export type ExtractPictureFeaturesResponse = components['schemas']['ExtractPictureFeaturesResponse'];
export type PicturePage = components['schemas']['PicturePage'];
export type SearchPicturesRequest = components['schemas']['SearchPicturesRequest'];
export type FoundPicture = components['schemas']['FoundPicture'];
export type SearchPicturesResponse = components['schemas']['SearchPicturesResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterTraceId = components['parameters']['TraceId'];
export type ParameterLanguage = components['parameters']['Language'];
export type ParameterShareFolderId = components['parameters']['ShareFolderId'];
export type ParameterAiUserId = components['parameters']['AiUserId'];
export type $defs = Record<string, never>;
export interface operations {
    getSpaceAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The allocation of each space type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSpaceAllocationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    transferUnallocatedSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferUnallocatedSpaceRequest"];
            };
        };
        responses: {
            /** @description The capacity is moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchGetSpaces: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchGetSpacesRequest"];
            };
        };
        responses: {
            /** @description The spaces of the owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchGetSpacesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSpaceById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the space.
                 * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
                 */
                containerId: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDepartmentSpaces: {
        parameters: {
            query: {
                /**
                 * @description Number of departments to skip, from 0.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Largest number of departments to return, 1 to 100.
                 * @example 10
                 */
                limit: number;
                /**
                 * @description Text to search for in the names of departments and of their administrators.
                 * @example Design
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of departments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDepartmentSpacesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createGroupSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupSpaceRequest"];
            };
        };
        responses: {
            /** @description The group and its space are created; `failedList` has what failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateGroupSpaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteGroupSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the group to dismiss, not of its space. [listTeamSpaces](#operation/listTeamSpaces) gives it as `id`.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group space is dismissed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listGroupSpaces: {
        parameters: {
            query: {
                /**
                 * @description Number of groups to skip, from 0.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Largest number of groups to return, 1 to 100.
                 * @example 10
                 */
                limit: number;
                /**
                 * @description Text to search for in the names of group spaces and of their owners.
                 * @example Design
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of group spaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupSpacesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTeamSpaces: {
        parameters: {
            query: {
                /**
                 * @description Number of spaces to skip, from 0.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Largest number of spaces to return, 1 to 100.
                 * @example 10
                 */
                limit: number;
                /**
                 * @description Text to search for in the names of team spaces and of their owners.
                 * @example Design
                 */
                keyWord?: string;
                /**
                 * @description Kind of spaces to return: `0` those of departments, `1` those that the caller owns, `2` those that the caller joined. All kinds when
                 *     it is absent.
                 * @example 1
                 */
                teamType?: 0 | 1 | 2;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of team spaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTeamSpacesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSpaceUsageOverview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage of all spaces together. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSpaceUsageOverviewResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSpaceUsageByQuota: {
        parameters: {
            query?: {
                /**
                 * @description Largest number of entries to return. Neither a range nor a default is published.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Number of entries to skip. Neither a range nor a default is published.
                 * @example 0
                 */
                offset?: number;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of usage figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSpaceUsageByQuotaResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSpaceUsageByUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetSpaceUsageByUserRequest"];
            };
        };
        responses: {
            /** @description A page of users and their usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSpaceUsageByUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUserSpaces: {
        parameters: {
            query: {
                /**
                 * @description Department whose users to list. When it is absent, a system administrator gets the whole organization and a department administrator
                 *     the administrator's own department.
                 * @example 1289173650183882753
                 */
                deptId?: components["schemas"]["DepartmentId"];
                /**
                 * @description Whether to list only direct members of the department, not those of departments below it.
                 * @example false
                 */
                isDirect?: boolean;
                /**
                 * @description Number of users to skip, from 0.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Largest number of users to return, 1 to 100.
                 * @example 100
                 */
                limit: number;
                /**
                 * @description Text to search for in the names and mobile numbers of users.
                 * @example Li
                 */
                keyWord?: string;
                /**
                 * @description State of the spaces to list, presumably `0` normal and `1` disabled as in [updateSpace](#operation/updateSpace). No values are
                 *     published for this list.
                 * @example 0
                 */
                spaceStatus?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserSpacesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSpace: {
        parameters: {
            query: {
                /**
                 * @description Type of the owner: `0` a department, `1` an individual, `2` a group.
                 * @example 1
                 */
                type: components["schemas"]["SpaceType"];
                /**
                 * @description The space to return. Needed for type `1` when the user has several individual spaces.
                 * @example IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4
                 */
                containerId?: components["schemas"]["SpaceId"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the owner of the space, a department (type `0`), a user (type `1`) or a group (type `2`).
                 * @example 369528171409614001
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the owner of the space, a department (type `0`) or a user (type `1`).
                 * @example 1289173650183882753
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSpaceRequest"];
            };
        };
        responses: {
            /** @description The space is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the owner that gets the space, a department (type `0`) or a user (type `1`).
                 * @example 1289173650183882753
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSpaceRequest"];
            };
        };
        responses: {
            /** @description The space is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSpaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSpace: {
        parameters: {
            query: {
                /**
                 * @description Type of the owner: `0` a department, `1` an individual.
                 * @example 0
                 */
                type: 0 | 1;
                /**
                 * @description The space to delete. Needed when the user has several individual spaces.
                 * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
                 */
                containerId?: components["schemas"]["SpaceId"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the owner of the space, a department (type `0`) or a user (type `1`).
                 * @example 1289173650183882753
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSpacesByOwner: {
        parameters: {
            query?: {
                /**
                 * @description Type of the spaces to return: `0` department, `1` individual, `2` group. All types when it is absent.
                 * @example 1
                 */
                type?: components["schemas"]["SpaceType"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the owner of the spaces. Documented as that of a user, though `type` also admits departments and groups.
                 * @example 12156464
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spaces of the owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSpacesByOwnerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createDirectory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDirectoryRequest"];
            };
        };
        responses: {
            /** @description The folder was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateDirectoryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createDocumentThumbnail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateThumbnailRequest"];
            };
        };
        responses: {
            /** @description The service has begun to make the thumbnail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDescendants: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListDescendantsRequest"];
            };
        };
        responses: {
            /** @description A page of files; `nextCursor` leads to the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDescendantsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteUploadRequest"];
            };
        };
        responses: {
            /** @description The file is complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFileRequest"];
            };
        };
        responses: {
            /** @description The file was announced, or was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateFileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDownloadUrls: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetDownloadUrlsRequest"];
            };
        };
        responses: {
            /** @description An entry for each file; see `batchCode` and the `code` of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDownloadUrlsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUploadUrls: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUploadUrlsRequest"];
            };
        };
        responses: {
            /** @description The parts asked for, with their addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUploadUrlsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getFullPath: {
        parameters: {
            query: {
                /**
                 * @description The file or folder.
                 * @example FqS6hLLy_DkjlWdfOnEdCErhsmokRvdXI
                 */
                fileId: components["schemas"]["FileId"];
                /**
                 * @description Space that the file is in.
                 * @example IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4
                 */
                containerId: components["schemas"]["SpaceId"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFullPathResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    clearRecycleBin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearRecycleBinRequest"];
            };
        };
        responses: {
            /** @description The service has begun to empty the recycle bin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    renameFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path: {
                /**
                 * @description The file or folder to rename.
                 * @example FtSCRFXCYtFjo315lPfRHeKRiqrDdmm_Y
                 */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameFileRequest"];
            };
        };
        responses: {
            /** @description The file has another name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    searchFiles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchFilesRequest"];
            };
        };
        responses: {
            /** @description A page of results; `nextPageCursor` leads to the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDirectoryStatistics: {
        parameters: {
            query: {
                /**
                 * @description The folder to count in, `root` for the root of the space.
                 * @example FnNGsBnXUdIW7AycSK4ZCTIlPJ6JO1_sF
                 */
                fileId: components["schemas"]["FileId"];
                /**
                 * @description Space that the folder is in.
                 * @example IAAGvmhWei6Q7A4-A1557836058161393920
                 */
                containerId: components["schemas"]["SpaceId"];
                /**
                 * @description `true` counts all levels, `false` only what is directly in the folder. The first level of the recycle bin cannot be counted alone.
                 * @example true
                 */
                recursive?: boolean;
                /**
                 * @description Whether to count folders.
                 * @example true
                 */
                includeDirCount?: boolean;
                /**
                 * @description Whether to count files.
                 * @example true
                 */
                includeFileCount?: boolean;
                /**
                 * @description Whether to add up the sizes of the files.
                 * @example true
                 */
                includeTotalSize?: boolean;
                /**
                 * @description What to count: `1` files, `2` folders. Both if left out.
                 * @example 1
                 */
                type?: 1 | 2;
                /**
                 * @description Extensions of the files to count, up to 100, separated by commas and in upper or lower case. They do not restrict the folders.
                 * @example jpg,png
                 */
                extensions?: string;
                /**
                 * @description Types of the files to count, up to 100, separated by commas: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel
                 *     workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else.
                 *     [createFile](#operation/createFile) lists the extensions of each type. The misspelling is the service's.
                 * @example 15,20
                 */
                categorys?: string;
                /**
                 * @description `true` counts only hidden files, `false` only those that are not hidden. Both if left out.
                 * @example false
                 */
                hidden?: boolean;
                /**
                 * @description `true` counts the files that were deleted together with the folder, in the root the whole recycle bin; `false` only files that are not
                 *     in the recycle bin. If left out, the state of the folder decides: presumably as `true` for a folder in the recycle bin and as `false`
                 *     for any other.
                 * @example false
                 */
                isRecycled?: boolean;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics of the folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDirectoryStatisticsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path: {
                /**
                 * @description The file or folder.
                 * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
                 */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetFileRequest"];
            };
        };
        responses: {
            /** @description The details of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTeamFiles: {
        parameters: {
            query?: {
                /**
                 * @description What the team is: `0` a department, `2` a group.
                 * @example 0
                 */
                team_type?: 0 | 2;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The team, a department (`team_type` `0`) or a group (`team_type` `2`).
                 * @example 1269529595850261633
                 */
                groupId: string;
                /**
                 * @description What to list: `0` the space, `1` its recycle bin.
                 * @example 0
                 */
                type: "0" | "1";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListTeamFilesRequest"];
            };
        };
        responses: {
            /** @description A page of files; `nextCursor` leads to the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPersonalFiles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description What to list: `0` the space, `1` its recycle bin.
                 * @example 0
                 */
                type: "0" | "1";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListPersonalFilesRequest"];
            };
        };
        responses: {
            /** @description A page of files; `nextCursor` leads to the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVideoThumbnail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateThumbnailRequest"];
            };
        };
        responses: {
            /** @description The service has begun to make the thumbnail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    completeFileVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteFileVersionRequest"];
            };
        };
        responses: {
            /** @description The version is complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createFileVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFileVersionRequest"];
            };
        };
        responses: {
            /** @description The upload is prepared. Only the result is described; other fields are likely. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateFileVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteFileVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileVersionRequest"];
            };
        };
        responses: {
            /** @description The version is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getFileVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetFileVersionRequest"];
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFileVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listFileVersions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFileVersionsRequest"];
            };
        };
        responses: {
            /** @description A page of the versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFileVersionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreFileVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileVersionRequest"];
            };
        };
        responses: {
            /** @description The version is restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateFileVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFileVersionRequest"];
            };
        };
        responses: {
            /** @description The version is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listArchiveEntries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListArchiveEntriesRequest"];
            };
        };
        responses: {
            /** @description The content of the archive, or the task that makes the listing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListArchiveEntriesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    closeSyncDirectory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseSyncDirectoryRequest"];
            };
        };
        responses: {
            /** @description The directory is closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseSyncDirectoryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSyncDirectory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSyncDirectoryRequest"];
            };
        };
        responses: {
            /** @description The synchronization directory, new or already there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSyncDirectoryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSyncDirectoryStartCursor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetSyncDirectoryStartCursorRequest"];
            };
        };
        responses: {
            /** @description The first cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSyncDirectoryStartCursorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSyncDirectoryChanges: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListSyncDirectoryChangesRequest"];
            };
        };
        responses: {
            /** @description A page of the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSyncDirectoryChangesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateFavorites: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFavoritesRequest"];
            };
        };
        responses: {
            /** @description Each file was tried; `status` says whether all, some or none succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateFavoritesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listFavorites: {
        parameters: {
            query?: {
                /**
                 * @description Most files to return in one page.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description Where the page begins, `nextCursor` of the page before. Left out for the first page.
                 * @example 50
                 */
                pageCursor?: string;
                /**
                 * @description What to sort by: `1` the time when the file became a favorite.
                 * @example 1
                 */
                sortType?: 1;
                /**
                 * @description Order of the list: `1` ascending, `2` descending.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * @description Only files of this category: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27`
                 *     Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else.
                 * @example 15
                 */
                fileType?: "10" | "11" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
                /**
                 * @description Size of the thumbnails of images, as an image processing command of the Object Storage Service. The carrier edition fits them into 128
                 *     by 128 pixels if it is left out, `image/resize,m_lfit,h_128,w_128`.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the favorites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFavoritesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listRecentFiles: {
        parameters: {
            query?: {
                /**
                 * @description Size of the thumbnails of images, as an image processing command of the Object Storage Service. The carrier edition fits them into 128
                 *     by 128 pixels if it is left out, `image/resize,m_lfit,h_128,w_128`.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * @description Which thumbnail of documents and videos to return, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail`
                 *     or `superLargeThumbnail`.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller did recently. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRecentFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listRelatedFiles: {
        parameters: {
            query?: {
                /**
                 * @description Most records to return in one page.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description Where the page begins, `nextCursor` of the page before. `0` or left out for the first page.
                 * @example 50
                 */
                pageCursor?: string;
                /**
                 * @description What to sort by: `1` the time when the other user did it.
                 * @example 1
                 */
                sortType?: 1;
                /**
                 * @description Order of the list: `1` ascending, `2` descending.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * @description Only records whose display name resembles this text.
                 * @example review
                 */
                displayName?: string;
                /**
                 * @description Which records to return: `0` or left out all, `1` those of shares with the caller.
                 * @example 1
                 */
                relatedType?: "0" | "1";
                /**
                 * @description Size of the thumbnails of images, as an image processing command of the Object Storage Service.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * @description Which thumbnail of documents and videos to return, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail`
                 *     or `superLargeThumbnail`.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRelatedFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listShares: {
        parameters: {
            query?: {
                /**
                 * @description Largest number of shares on a page, at most 100.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * @description Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page.
                 * @example 0
                 */
                pageCursor?: string;
                /**
                 * @description What to sort by. `4`, the time of sharing, is the only value.
                 * @example 4
                 */
                sortType?: 4;
                /**
                 * @description Direction of the order: `1` ascending, `2` descending.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * @description Returns only shares with a matching display name. The match is fuzzy.
                 * @example review
                 */
                displayName?: string;
                /**
                 * @description How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
                 *     The carrier edition has the default `image/resize,m_lfit,h_128,w_128`.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * @description Size of the thumbnails of documents and videos: `minThumbnail` is the smallest, followed by `midThumbnail`, `largeThumbnail` and
                 *     `superLargeThumbnail`.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of shares, and where the next begins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSharesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShareRequest"];
            };
        };
        responses: {
            /** @description The share was created; `shareLink` has its link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateShareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchCancelShares: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCancelSharesRequest"];
            };
        };
        responses: {
            /** @description The request was handled; `subResponseList` has the result for each share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchCancelSharesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * @description The share, by the `shareId` that [createShare](#operation/createShare) or [listShares](#operation/listShares) returned.
                 * @example 1689743054514187776
                 */
                shareId: components["schemas"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share and the people it is shared with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetShareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * @description The share to change, by the `shareId` that [createShare](#operation/createShare) or [listShares](#operation/listShares) returned.
                 * @example 1689743054514187776
                 */
                shareId: components["schemas"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShareRequest"];
            };
        };
        responses: {
            /** @description The share with its new settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateShareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    leaveShares: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveSharesRequest"];
            };
        };
        responses: {
            /** @description The request was handled; `subResponseList` has the result for each share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveSharesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listReceivedShares: {
        parameters: {
            query?: {
                /**
                 * @description Largest number of shares on a page, at most 100.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * @description Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page.
                 * @example 0
                 */
                pageCursor?: string;
                /**
                 * @description What to sort by. `4`, the time of sharing, is the only value.
                 * @example 4
                 */
                sortType?: 4;
                /**
                 * @description Direction of the order: `1` ascending, `2` descending.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * @description Returns only shares with a matching display name. The match is fuzzy.
                 * @example review
                 */
                displayName?: string;
                /**
                 * @description How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of received shares, and where the next begins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReceivedSharesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getReceivedShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * @description The received share, by the `shareId` that [listReceivedShares](#operation/listReceivedShares) returned.
                 * @example 1689743054514187776
                 */
                shareId: components["schemas"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The received share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReceivedShareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getShareDownloadLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetShareDownloadLinkRequest"];
            };
        };
        responses: {
            /** @description The address is in `downloadUrl`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetShareDownloadLinkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listShareFiles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListShareFilesRequest"];
            };
        };
        responses: {
            /** @description A page of files, and the cursor of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListShareFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getShareDownloadLinkPublic: {
        parameters: {
            query: {
                /**
                 * @description The share that the file belongs to, `shareId` of [getShareInfoPublic](#operation/getShareInfoPublic).
                 * @example 1808628918186415616
                 */
                shareId: components["schemas"]["ShareId"];
                /**
                 * @description Temporary token from [verifyExtractCodePublic](#operation/verifyExtractCodePublic). Only shares with an extract code need it.
                 * @example ********
                 */
                kdstoken?: components["schemas"]["ShareToken"];
                /**
                 * @description The file to download, `id` of an element of [listShareFilesPublic](#operation/listShareFilesPublic).
                 * @example FumFysUZDLUEAGaRDVyFC76wn87hIwVpB
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address is in `downloadUrl`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetShareDownloadLinkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listShareFilesPublic: {
        parameters: {
            query: {
                /**
                 * @description Short code of the share, the last part of its link.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
                /**
                 * @description Folder of the share to list. Leave it out for the top level of the share.
                 * @example FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3
                 */
                parentFolder?: components["schemas"]["FileId"];
                /**
                 * @description Files a page, at most 100. Any page may hold fewer.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * @description Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
                 * @example 100
                 */
                pageCursor?: string;
                /**
                 * @description What to sort by: `1` file name, `2` file size, `4` time of the last change.
                 * @example 4
                 */
                sortType?: 1 | 2 | 4;
                /**
                 * @description Sort order: `1` ascending, `2` descending.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * @description Temporary token from [verifyExtractCodePublic](#operation/verifyExtractCodePublic). Only shares with an extract code need it.
                 * @example ********
                 */
                kdstoken?: components["schemas"]["ShareToken"];
                /**
                 * @description Whether the call counts as a view of the share.
                 * @example true
                 */
                refreshCount?: boolean;
                /**
                 * @description Name of the files to list.
                 * @example Design review.docx
                 */
                fileName?: string;
                /**
                 * @description How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service, up to five groups
                 *     joined by semicolons.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * @description Size of the thumbnails of documents and videos: `minThumbnail` the smallest, then `midThumbnail`, `largeThumbnail` and
                 *     `superLargeThumbnail`. Only the carrier edition has this parameter here; the main edition has it in
                 *     [listShares](#operation/listShares), with these values.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files, and the cursor of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListShareFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getShareTaskPublic: {
        parameters: {
            query: {
                /**
                 * @description The share whose files the task is about.
                 * @example 1689743054514187776
                 */
                shareId: components["schemas"]["ShareId"];
                /**
                 * @description Temporary token from [verifyExtractCodePublic](#operation/verifyExtractCodePublic). Only shares with an extract code need it.
                 * @example ********
                 */
                kdstoken?: components["schemas"]["ShareToken"];
                /**
                 * @description The task, `taskId` of [createShareTaskPublic](#operation/createShareTaskPublic).
                 * @example 1592927512214637568
                 */
                taskId: components["schemas"]["ShareTaskId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task and its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetShareTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createShareTaskPublic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShareTaskRequest"];
            };
        };
        responses: {
            /** @description The task is accepted; `taskId` identifies it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateShareTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getShareInfoPublic: {
        parameters: {
            query: {
                /**
                 * @description Short code of the share, the last part of its link.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What visitors may know of the share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetShareInfoResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    verifyExtractCodePublic: {
        parameters: {
            query: {
                /**
                 * @description Short code of the share, the last part of its link.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
                /**
                 * @description The extract code that the visitor entered, eight letters and digits.
                 * @example 31945314
                 */
                extractCode: components["schemas"]["ExtractCode"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code is right; `kdstoken` proves it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyExtractCodeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    visitSharePublic: {
        parameters: {
            query: {
                /**
                 * @description Short code of the share, the last part of its link.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share can be visited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getShareTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetShareTaskRequest"];
            };
        };
        responses: {
            /** @description The task and its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetShareTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createShareTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShareTaskRequest"];
            };
        };
        responses: {
            /** @description The task is accepted; `taskId` identifies it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateShareTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getShareInfo: {
        parameters: {
            query: {
                /**
                 * @description Short code of the share, the last part of its link.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What visitors may know of the share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetShareInfoResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    verifyExtractCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyExtractCodeRequest"];
            };
        };
        responses: {
            /** @description The code is right; `kdstoken` proves it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyExtractCodeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    visitShare: {
        parameters: {
            query: {
                /**
                 * @description Short code of the share, the last part of its link.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share can be visited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * @description Department whose direct children to list. When it is absent, the root department is taken; the newest source says that then only the
                 *     identifier of the root department is returned.
                 * @example 1245640257345455489
                 */
                departmentId?: components["schemas"]["DepartmentId"];
                /**
                 * @description Text to search for in the names of departments.
                 * @example test
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The direct children. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDepartmentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentRequest"];
            };
        };
        responses: {
            /** @description The department is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateDepartmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the department, the one in KooDrive.
                 * @example 1319678187126486144
                 */
                departmentId: components["schemas"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDepartmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the department to change, the one in KooDrive.
                 * @example 1319678187126486144
                 */
                departmentId: components["schemas"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDepartmentRequest"];
            };
        };
        responses: {
            /** @description The department is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the department to delete, the one in KooDrive.
                 * @example 1319678187126486144
                 */
                departmentId: components["schemas"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department and its team space are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    expandUserLimit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The organization whose limit to change, by its identifier in OrgID. This is what the name says; the documentation calls it the
                 *     identifier of a user in OrgID.
                 * @example 9190086000001210958
                 */
                orgId: components["schemas"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limit has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query: {
                /**
                 * @description The department whose users to list, by its identifier in KooDrive. If it is left out, the users of the caller's organization are
                 *     listed.
                 * @example 1243693141656107521
                 */
                deptId?: components["schemas"]["DepartmentId"];
                /**
                 * @description `true` lists only the users who belong to the department itself, without those of the departments below it.
                 * @example true
                 */
                isDirect?: boolean;
                /**
                 * @description Number of users to skip before the page, `0` for the first page.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description How many users to return at most, 1 to 100.
                 * @example 10
                 */
                limit: number;
                /**
                 * @description Text to search for in the names of users.
                 * @example test
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user has been added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    verifyUserImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyUserImportRequest"];
            };
        };
        responses: {
            /** @description The users have been checked; `data` has the results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyUserImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    countUsers: {
        parameters: {
            query?: {
                /**
                 * @description The department whose users to count, by its identifier in KooDrive. If it is left out or empty, the users of the whole organization
                 *     are counted.
                 * @example 1243693141656107521
                 */
                deptId?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountUsersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUserMobile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The user whose number to return, by the identifier in KooDrive (`id` in a user).
                 * @example 1244780780316557312
                 */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mobile number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserMobileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The user to return, by the identifier in KooDrive (`id` in a user, not `userId`).
                 * @example 1316083732377070977
                 */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The user to change, by the identifier in KooDrive (`id` in a user).
                 * @example 1289290865663084545
                 */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The user has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The user to delete, by the identifier in KooDrive (`id` in a user).
                 * @example 1244780780316557312
                 */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUserGroups: {
        parameters: {
            query: {
                /**
                 * @description How many groups to return at most, up to 100.
                 * @example 100
                 */
                pageSize: number;
                /**
                 * @description The `nextCursor` of the page before. Leave it out for the first page.
                 * @example 1723549107000
                 */
                pageCursor?: string;
                /**
                 * @description Name of the groups to return.
                 * @example Design review
                 */
                groupName?: string;
                /**
                 * @description Kind of groups to return: `0` groups, `1` user groups.
                 * @example 1
                 */
                sourceType: components["schemas"]["GroupSourceType"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserGroupsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createUserGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserGroupRequest"];
            };
        };
        responses: {
            /** @description The group has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUserGroup: {
        parameters: {
            query: {
                /**
                 * @description Kind of the group to return: `0` a group, `1` a user group.
                 * @example 1
                 */
                sourceType: components["schemas"]["GroupSourceType"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The group to return.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateUserGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The group to change.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserGroupRequest"];
            };
        };
        responses: {
            /** @description The group has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteUserGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The group to delete.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listGroupMembers: {
        parameters: {
            query: {
                /**
                 * @description Number of members to skip before the page, `0` for the first page.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description How many members to return at most, 1 to 100.
                 * @example 100
                 */
                limit: number;
                /**
                 * @description Text to search for in the names of the members and of the owner.
                 * @example Li
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The group whose members to list.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupMembersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchAddGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The group to add members to.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAddGroupMembersRequest"];
            };
        };
        responses: {
            /** @description The request has been carried out; `status` tells whether all users were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAddGroupMembersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchDeleteGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The group to remove members from.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDeleteGroupMembersRequest"];
            };
        };
        responses: {
            /** @description The request has been carried out; `status` tells whether all users were removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDeleteGroupMembersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validateSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is valid; `data` describes its user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateSessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAuthCodeUrl: {
        parameters: {
            query: {
                /**
                 * @description Domain name of the front end, to which the user returns after signing in.
                 * @example cn.myhuaweicloud-koodrive.com
                 */
                domain: string;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address for signing in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAuthCodeUrlResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The session to refresh, as [createSession](#operation/createSession) returned it.
                 * @example ********
                 */
                "x-session-id": components["schemas"]["SessionId"];
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new token has been issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshSessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSubscriptionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSubscriptionUsage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSubscriptionUsageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setPackageDownloadExpiry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPackageDownloadExpiryRequest"];
            };
        };
        responses: {
            /** @description The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteMessagesRequest"];
            };
        };
        responses: {
            /** @description What became of each message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChangesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    markMessagesRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkMessagesReadRequest"];
            };
        };
        responses: {
            /** @description What became of each message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChangesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description How many messages to return at most.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description Where to continue, `nextCursor` of the previous page. Left out or `0` for the first page.
                 * @example 50
                 */
                pageCursor?: string;
                /**
                 * @description The type of messages to return: `000` about shares, `001` about teams, `002` from the system, `003` from the administration. Without
                 *     it, messages of all types are returned.
                 * @example 000
                 */
                filterType?: "000" | "001" | "002" | "003";
                /**
                 * @description The state of the messages to return: `0` unread, `1` read. Without it, messages in both states are returned.
                 * @example 0
                 */
                state?: 0 | 1;
            };
            header?: {
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateAllMessages: {
        parameters: {
            query: {
                /**
                 * @description What to do: `0` mark all unread messages as read, `1` delete all messages.
                 * @example 0
                 */
                operate: 0 | 1;
            };
            header?: {
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All messages are marked as read, or deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    countUnreadMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of unread messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountUnreadMessagesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJsSdkInfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of the SDK and the values to start it with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetJsSdkInfoResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchUpdateUserPermissions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchUpdateUserPermissionsRequest"];
            };
        };
        responses: {
            /** @description The users have the new permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getInitialMemberPermission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Identifier of the group or department, not of its space.
                 * @example 1289173650183882753
                 */
                spaceId: components["schemas"]["GroupOrDepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The initial permissions of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInitialMemberPermissionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUserPermissions: {
        parameters: {
            query: {
                /**
                 * @description Only users with this permission template, or with `-1` those who have permissions of their own.
                 * @example -1
                 */
                templateId?: components["schemas"]["AssignedTemplateId"];
                /**
                 * @description Whose space it is: `0` a department's, `1` a group's.
                 * @example 0
                 */
                spaceType: 0 | 1;
                /**
                 * @description The group that owns the space. Mandatory with `spaceType` `1`.
                 * @example 1501467283927691264
                 */
                groupId?: components["schemas"]["GroupId"];
                /**
                 * @description The department that owns the space. Mandatory with `spaceType` `0`.
                 * @example 1289173650183882753
                 */
                deptId?: components["schemas"]["DepartmentId"];
                /**
                 * @description Users a page, at most 100.
                 * @example 100
                 */
                count?: number;
                /**
                 * @description Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
                 * @example 100
                 */
                cursor?: string;
                /**
                 * @description The space whose users to list.
                 * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
                 */
                containerId: components["schemas"]["SpaceId"];
                /**
                 * @description Only users of this name.
                 * @example Li Ming
                 */
                userName?: string;
                /**
                 * @description A file or folder of the space, to get the permissions for it.
                 * @example Fm9UdqBNTAQDos6l1xPlFnIqXJg2-UdqA
                 */
                fileId?: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserPermissionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setInitialMemberPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetInitialMemberPermissionRequest"];
            };
        };
        responses: {
            /** @description New members get these permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchGetPermissionTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchGetPermissionTemplatesRequest"];
            };
        };
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchGetPermissionTemplatesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createPermissionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePermissionTemplateRequest"];
            };
        };
        responses: {
            /** @description The template is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePermissionTemplateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchDeletePermissionTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDeletePermissionTemplatesRequest"];
            };
        };
        responses: {
            /** @description The templates are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updatePermissionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePermissionTemplateRequest"];
            };
        };
        responses: {
            /** @description The template is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPermissionTemplates: {
        parameters: {
            query: {
                /**
                 * @description Templates a page, 1 to 100.
                 * @example 20
                 */
                limit: number;
                /**
                 * @description How many templates to skip, from 0.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Only this template.
                 * @example 1590626552448551681
                 */
                id?: components["schemas"]["PermissionTemplateId"];
                /**
                 * @description Only templates of this origin: `0` preset by the service, `1` made by the enterprise.
                 * @example 1
                 */
                templateType?: components["schemas"]["PermissionTemplateType"];
                /**
                 * @description Only templates in this state: `0` disabled, `1` enabled.
                 * @example 1
                 */
                status?: components["schemas"]["PermissionTemplateStatus"];
                /**
                 * @description Order by the time of creation: `0` newest first, `1` oldest first.
                 * @example 0
                 */
                orderByTime?: 0 | 1;
                /**
                 * @description Whether preset templates come before or after the others.
                 * @example true
                 */
                preBefore?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPermissionTemplatesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPermissionTemplateUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The template to check.
                 * @example 1590626552448551681
                 */
                id: components["schemas"]["PermissionTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the template is in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPermissionTemplateUsageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setPermissionTemplateStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPermissionTemplateStatusRequest"];
            };
        };
        responses: {
            /** @description The template has the new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelJobRequest"];
            };
        };
        responses: {
            /** @description The job is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelJobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listJobs: {
        parameters: {
            query: {
                /**
                 * @description The kind of jobs to return. Without it, jobs of all kinds are returned.
                 * @example 2
                 */
                type?: components["schemas"]["JobType"];
                /**
                 * @description The state of the jobs to return. Without it, jobs in all states are returned.
                 * @example 2
                 */
                status?: components["schemas"]["JobStatus"];
                /**
                 * @description How many jobs to skip.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description How many jobs to return at most.
                 * @example 100
                 */
                limit: number;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListJobsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJobRequest"];
            };
        };
        responses: {
            /** @description The job is created; `data` is its identifier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateJobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The job, as [createJob](#operation/createJob) returned it.
                 * @example 1309243162258308352
                 */
                jobId: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job and what became of its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetJobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            /** @description The task is created; `taskId` is its identifier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getHandoverRecipient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The user whose data was handed over, `srcUserId` of the task.
                 * @example 1397687227244555008
                 */
                srcUserId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user who received the handover. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetHandoverRecipientResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description The kind of tasks to return. Only `0` is documented as a filter, although both kinds are returned.
                 * @example 0
                 */
                taskType?: components["schemas"]["TaskType"];
                /**
                 * @description The states of the tasks to return. How several values are written is not documented; here the parameter is repeated, which for one
                 *     value is what the published example has.
                 * @example [
                 *       2
                 *     ]
                 */
                status?: components["schemas"]["TaskStatus"][];
                /**
                 * @description How many tasks to return at most.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Where to continue, `nextCursor` of the previous page. Left out for the first page.
                 * @example 1723549107000
                 */
                pageCursor?: components["schemas"]["TaskCursor"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTasksResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getTaskResult: {
        parameters: {
            query?: {
                /**
                 * @description The import, as [createTask](#operation/createTask) returned it. Documented as optional, although nothing else says which import is
                 *     meant.
                 * @example 1215215
                 */
                taskId?: components["schemas"]["TaskId"];
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTaskResultResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The task, as [createTask](#operation/createTask) returned it.
                 * @example 1534087020903704704
                 */
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListAuditLogsRequest"];
            };
        };
        responses: {
            /** @description One page of the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditLogsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listModerationResults: {
        parameters: {
            query?: {
                /**
                 * @description Largest number of files on a page, at most 100, as decimal text.
                 * @example 1
                 */
                pageSize?: string;
                /**
                 * @description Where the page begins. Leave it out for the first page, then send the `nextCursor` of the page before.
                 * @example MTc0ODc2NjYwMDAwMA
                 */
                cursor?: string;
                /**
                 * @description Whether to return an address to download each file from.
                 * @example false
                 */
                hasUrl?: boolean;
            };
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListModerationResultsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchCreateModerationRecords: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCreateModerationRecordsRequest"];
            };
        };
        responses: {
            /** @description The records are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchGetModerationRecords: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchGetModerationRecordsRequest"];
            };
        };
        responses: {
            /** @description The records of those files that were moderated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchGetModerationRecordsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPlaybackAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetPlaybackAddressRequest"];
            };
        };
        responses: {
            /** @description The address of the playlist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlaybackAddressResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    searchMedia: {
        parameters: {
            query: {
                /**
                 * @description Words to search for, at most 17 Chinese characters or 70 letters and digits.
                 * @example word
                 */
                keyword: string;
                /**
                 * @description Number of results to return.
                 * @example 10
                 */
                count: number;
                /**
                 * @description Where to go on, the `cursor` of the response before. Leave it out at first.
                 * @example 10
                 */
                cursor?: string;
                /**
                 * @description Whether the search of spoken and written text is finished. Send `true` once a response has said so, otherwise `false` or nothing.
                 * @example true
                 */
                isSearchTextCompleted?: boolean;
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchMediaResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVideoConversation: {
        parameters: {
            query: {
                /**
                 * @description Number of pieces per page.
                 * @example 10
                 */
                pageSize: number;
                /**
                 * @description Where the page begins, the `nextCursor` of the page before. What a first call sends is not published.
                 * @example 10
                 */
                cursor: number;
                /**
                 * @description Language of the transcript: `cn` Chinese, `en` English, `jp` Japanese, `kr` Korean.
                 * @example cn
                 */
                language?: "cn" | "en" | "jp" | "kr";
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The video.
                 * @example abrdgsdasdacfe
                 */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVideoConversationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAudioTracks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The task that processed the video.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audio tracks, in fields that are not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAudioTracksResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVideoKinds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVideoKindsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVideosByKind: {
        parameters: {
            query: {
                /**
                 * @description The kind of videos to return. It is sent as the Chinese word.
                 * @example 电影
                 */
                kind: components["schemas"]["VideoKind"];
                /**
                 * @description Where the page begins, the `nextCursor` of the page before. Leave it out for the first page.
                 * @example 10
                 */
                cursor?: string;
                /**
                 * @description Number of videos per page.
                 * @example 10
                 */
                pageSize: number;
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVideosByKindResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVideoKinds: {
        parameters: {
            query: {
                /**
                 * @description The video to look up.
                 * @example FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of the video. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVideoKindsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVideoCourseware: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVideoCoursewareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVideoKeyFrames: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example 1101
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key frames. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVideoKeyFramesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVideoSummary: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ
                 */
                fileId: components["schemas"]["FileId"];
                /**
                 * @description Language of the summary: `cn` Chinese, `en` English.
                 * @example en
                 */
                language?: "cn" | "en";
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVideoSummaryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSubtitles: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example Fk5QKjfjxxxROlxxxxx
                 */
                videoId: components["schemas"]["FileId"];
                /**
                 * @description Languages to return: `cn` Chinese, `en` English, or both joined by a comma, `cn,en`.
                 * @example cn,en
                 */
                lang?: components["schemas"]["SubtitleLanguages"];
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subtitles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubtitlesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSubtitleVtt: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example Fk5QKjfjMRV93gqHxxxx
                 */
                videoId: components["schemas"]["FileId"];
                /**
                 * @description Language of the subtitle, one only: `cn` Chinese or `en` English.
                 * @example en
                 */
                lang: "cn" | "en";
                /**
                 * @description The subtitle, as [listSubtitles](#operation/listSubtitles) returned it. An earlier revision named this `subtitle_id`.
                 * @example 190283
                 */
                subtitleId: components["schemas"]["SubtitleId"];
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subtitle as a WebVTT file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": components["schemas"]["SubtitleVtt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSubtitleDownloadUrls: {
        parameters: {
            query: {
                /**
                 * @description The video.
                 * @example Fk5QKjfjxxxROlxxxxx
                 */
                videoId: components["schemas"]["FileId"];
                /**
                 * @description Languages to return: `cn` Chinese, `en` English, or both joined by a comma, `cn,en`.
                 * @example cn,en
                 */
                lang?: components["schemas"]["SubtitleLanguages"];
                /**
                 * @description Format of the subtitle files, WebVTT, SubRip or Advanced SubStation Alpha. All formats if left out.
                 * @example VTT
                 */
                subtitleType?: "VTT" | "SRT" | "ASS";
                /**
                 * @description One subtitle, as [listSubtitles](#operation/listSubtitles) returned it.
                 * @example 1716573358981858600
                 */
                subtitleId?: components["schemas"]["SubtitleId"];
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSubtitleDownloadUrlsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createAiTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAiTaskRequest"];
            };
        };
        responses: {
            /** @description The task has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAiTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    retryAiTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The task to repeat, as [createAiTask](#operation/createAiTask) returned it.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is started once more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryAiTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    retryAiTaskByType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The task to repeat. The published example has the identifier of a file.
                 * @example FnPjtlkweJOw6Y_YKh0xGqooc8VPQnFPs
                 */
                taskId: components["schemas"]["AiTaskId"];
                /**
                 * @description The type of processing to repeat: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4`
                 *     search of videos.
                 * @example 1
                 */
                taskType: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryAiTaskByTypeRequest"];
            };
        };
        responses: {
            /** @description The processing is started once more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAiTasks: {
        parameters: {
            query: {
                /**
                 * @description Number of tasks per page.
                 * @example 10
                 */
                pageSize: number;
                /**
                 * @description Where the page begins, the `nextCursor` of the page before. What a first call sends is not published.
                 * @example 10
                 */
                cursor: number;
            };
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAiTasksResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAiTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
            };
            path: {
                /**
                 * @description The task to look up, as [createAiTask](#operation/createAiTask) returned it.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, as a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAiTaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAiTaskByType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
            };
            path: {
                /**
                 * @description The task to look up, as [createAiTask](#operation/createAiTask) returned it.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
                /**
                 * @description The type of processing: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of
                 *     videos.
                 * @example 1
                 */
                taskType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAiTaskByTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notifyChangedFiles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Identifier that the service writes to its message log for this call, 58 characters long.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyChangedFilesRequest"];
            };
        };
        responses: {
            /** @description The files are announced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    extractPictureFeatures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractPictureFeaturesRequest"];
            };
        };
        responses: {
            /** @description The picture is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractPictureFeaturesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    searchPictures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 *     The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPicturesRequest"];
            };
        };
        responses: {
            /** @description A page of pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPicturesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}

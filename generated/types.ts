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
         * Get allocated and total capacity by space type.
         *
         * Returns, for each type of space, how much capacity the tenant has and how much of it is allocated to spaces, in GB. The difference is what
         * `spaces.transferUnallocated` can move to other types. According to the user guide, capacity is split
         * 6:2:2 between departments, individuals and groups when it is bought.
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
         * Move unallocated capacity between space types.
         *
         * Moves capacity that is not yet allocated from one type of space to others. According to the user guide, only system administrators with a
         * yearly or monthly package can do so. The console accepts multiples of 10 GB, and gives departments and groups no more in total than is
         * pending allocation.
         *
         * **Each call moves the capacity again.** If the outcome of a call is unknown, look at `spaces.getAllocation`
         * before repeating it.
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
         * Get an owner's spaces of one type.
         *
         * Returns the spaces of one type that an owner has. Despite its published name, the operation takes one owner per call.
         *
         * **Browsers cannot call it.** The arguments are documented as the JSON body of a GET request. HTTP gives such a body no meaning and the
         * Fetch standard forbids it, so the call needs an HTTP client without fetch. `spaces.get` and
         * `spaces.listByOwner` give the same answers and take their arguments in the URL.
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
         * Get a space by its ID.
         *
         * Returns a space by its own identifier; its owner need not be known. The operation is meant for calls from servers only.
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
         * List departments and their spaces.
         *
         * Returns departments page by page, each with its space. Departments without a space are listed too, but only with their identifiers and
         * name.
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
         * Create a group space.
         *
         * Creates a group that has a space of its own. Any user may create one, and becomes its owner.
         *
         * `addGroupUsers` names the members and what each of them may do. Check `failedList` even if `code` is `0`: it lists what failed, presumably
         * members that could not be added. According to the user guide, files in a group space can be neither shared outside the group nor marked as
         * favorites.
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
         * Delete a group space.
         *
         * Deletes a group together with its space, the reverse of `spaces.createGroup`. To delete the space of a
         * department or an individual, call `spaces.delete`.
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
         * List all group spaces of the tenant.
         *
         * Returns all group spaces of the tenant page by page, with figures about them: how many groups there are and may be, and how much capacity
         * they have and may have. Only administrators of the tenant may call it. `spaces.listTeams` lists the caller's own
         * team spaces.
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
         * List the caller's team spaces.
         *
         * Returns the team spaces that the caller can use, page by page: those of departments, and those of groups that the caller owns or has
         * joined. For administrators, `spaces.listGroups` lists everybody's group spaces.
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
         * Get an overview of space usage.
         *
         * Returns sums over all spaces of the tenant: how much is allocated, how much capacity they have in total, and how much of it is used.
         *
         * The operation may no longer be offered: lists of operations published since 2025-12 do not have it.
         * `subscription.getUsage` and `spaces.getAllocation` return similar figures.
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
         * Get space usage grouped by quota.
         *
         * Returns usage figures page by page. Each entry is about all allocated spaces of one size (their quota): how much capacity they have in
         * total, and how much of it is used.
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
         * Get the space usage of users.
         *
         * Returns the quota of each given user, how much of it is used, and the period in which it is valid. The operation uses POST, but changes
         * nothing.
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
         * List users and their spaces.
         *
         * Returns users page by page, each with the user's individual space. Without `deptId`, a system administrator gets the users of the whole
         * organization, and a department administrator those of the administrator's own department.
         *
         * It takes an application's access token or an app signature. The published request shows a token that looks like a user's.
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
         * Get the space of an owner.
         *
         * Returns the space of a department, a user or a group: its state, its capacity, how much of it is used, and its top folders.
         *
         * A user can have several individual spaces; `containerId` then says which one to return. `spaces.listByOwner`
         * lists them. `spaces.getById` returns a space by its own identifier.
         */
        get: operations["getSpace"];
        /**
         * Change a department's or individual's space.
         *
         * Changes the capacity or the state of the space that a department or a user owns. Send only what is to change.
         *
         * A disabled space (`status` `1`) keeps its files, but nobody can access them, and shares of them stop working.
         */
        put: operations["updateSpace"];
        /**
         * Create a department's or individual's space.
         *
         * Allocates a space to a department or a user. `type` also admits `2`, a group, but group spaces are created with
         * `spaces.createGroup`.
         *
         * The console allocates spaces only to departments that have none. It gives at least 1 GB, and no more than the tenant has left to allocate.
         *
         * `data` is documented, but no published response has it. When it is absent, read the space with `spaces.get`.
         */
        post: operations["createSpace"];
        /**
         * Delete a department's or individual's space.
         *
         * Deletes the space of a department or a user. To delete a group space, call `spaces.deleteGroup`.
         *
         * Through third-party integration, a user can have several individual spaces; `containerId` then says which one to delete.
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
         * List the spaces of an owner.
         *
         * Returns the spaces of an owner, all of them or those of one type. This is version 2 of `spaces.get`, which returns a
         * single space.
         *
         * It takes an application's access token or an app signature. It takes neither `X-Traceid` nor `language`.
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
         * Create a folder.
         *
         * Creates a folder in the root of a space or in another folder. Folders can be nested up to 30 levels deep: a folder at level 30 can hold
         * files, but no folders.
         *
         * `renameMode` determines what happens if the name is taken. Hidden folders and smart folders are for whitelisted users only.
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
         * Create the thumbnail of a document.
         *
         * Starts a task that creates the thumbnail of a document. `portal.listRecent` selects the size of such thumbnails
         * by `usage`. Only files with these extensions are supported:
         *
         * - pdf
         * - docx, doc, dot, wps, wpt, dotx, docm, dotm, wpss, rtf
         * - pptx, ppt, pot, potx, pps, ppsx, dps, dpt, pptm, potm, ppsm, dpss
         * - xls, xlt, xlsx, et, ett, xltx, xlsb, xlsm, xltm, ets
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
         * List everything below a folder.
         *
         * Lists all files and folders below a folder, at all levels, page by page. It is meant for a full synchronization, after which
         * `syncDirectories.listChanges` returns what has changed. Send the same `parentFileId` for each page.
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
         * Complete the upload of a file.
         *
         * The last step of an upload: the service joins the parts and checks the file, also against `sha256` if it is sent. The upload is complete
         * only after this call, which does not repeat the list of parts. `files.create` describes the steps before it.
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
         *    `Authorization`. Its SHA-256 digest, as 64 lower-case hexadecimal digits, is the seed.
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
         * Get download addresses of files.
         *
         * Returns a download address for each of up to 100 files in one space. Download the files from these addresses, not from KooDrive.
         *
         * The call does not fail if some files cannot be downloaded: each file has its own `code`, and `batchCode` tells whether all, some or none
         * succeeded. Unlike in other operations, `1` means that all did, and `0` that only some did.
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
         * Get upload addresses for parts of a file.
         *
         * Returns an upload address for each of the given parts. Use it for parts that were not sent to `files.create`, and
         * presumably also for parts whose address has expired; in the published examples an address is valid for 3600 seconds. Send the bytes of a
         * part to its address with PUT.
         *
         * In a parallel upload, every part needs its `partOffset`, every part but the first its `hashCtx`, and the length of every part but the last
         * is a multiple of 64 bytes. The response repeats what was sent.
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
         * Get the path of a file or folder.
         *
         * Returns the full path of a file or folder: the names and the identifiers of all folders from the root of its space down to it, and its
         * own.
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
         * Empty the recycle bin of a space.
         *
         * Starts to delete everything in the recycle bin of a space for good. The service does this in the background: the response only says that
         * it has begun, and names no job to follow. A file counts towards the used capacity until it is deleted.
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
         * Rename a file or folder.
         *
         * Gives a file or folder another name. `renameMode` determines what happens if the name is taken in its folder. The response does not
         * contain the resulting name; `files.get` returns it.
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
         * Search for files.
         *
         * Searches the caller's individual space or team spaces, page by page. In team spaces, ordinary users and department administrators find
         * only files in the spaces of their own teams; tenant administrators find files in all team spaces of the tenant.
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
         * Count the contents of a folder.
         *
         * Counts the folders and files in a folder and adds up the sizes of the files, either at all levels or only directly in the folder. Filters
         * restrict what is counted.
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
         * Get the details of a file or folder.
         *
         * Returns the details of one file or folder: name, times, owners, size and content, and what the caller may do with it. The operation only
         * reads, although it is a POST with a body.
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
         * List files in a team space.
         *
         * Lists the files and folders directly in a folder of a team space, or in its recycle bin, page by page. The team is a department, or a
         * group if `team_type` is `2`.
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
         * List files in an individual space.
         *
         * Lists the files and folders directly in a folder of the caller's individual space, or in its recycle bin, page by page.
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
         * Create the thumbnail of a video.
         *
         * Starts a task that creates the thumbnail of a video. `portal.listRecent` selects the size of such thumbnails by
         * `usage`. Only files with these extensions are supported: avi, mpeg, mpg, dat, divx, xvid, rm, rmvb, mov, qt, asf, wmv, vob, 3gp, mp4, flv,
         * avs, mkv, ts, tp, nsv, swf, navi, ogm, webm.
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
         * Complete the upload of a new file version.
         *
         * The last step of an upload that `fileVersions.create` began: the service joins the parts and checks the
         * content. The version exists only after this call.
         *
         * The request does not name a version: `fileId` alone identifies the upload.
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
         * Begin the upload of a new file version.
         *
         * The first step of uploading new content for an existing file. The file keeps its name and its folder. The steps are: create the version,
         * send its parts, and complete it with `fileVersions.complete`.
         *
         * The service only supports `uploadType` `1` with `uploadMode` `multipart`. If `sha256` is sent, `proofCode` is mandatory, too.
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
         * Delete an earlier version of a file.
         *
         * Deletes an earlier version of a file. The newest version cannot be deleted.
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
         * Get one version of a file.
         *
         * Returns the details of one version of a file: its number and size, when and why it was created, and whether it is kept forever.
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
         * List the versions of a file.
         *
         * Lists the versions of a file page by page, newest first. The list has no download addresses; `fileVersions.get`
         * returns one.
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
         * Restore an earlier version of a file.
         *
         * Makes the content of an earlier version the newest version of the file. That version has `createReason` `2`.
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
         * Keep a version of a file forever, or stop keeping it.
         *
         * Sets whether a version of a file is kept forever or may be removed by the service. Nothing else about a version can be changed.
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
         * List the contents of an archive.
         *
         * Lists the files and folders inside an archive without unpacking it. The console does this for zip, 7z and rar archives.
         *
         * The response has either the list, in `data.uncompressedFileList`, or the `taskId` and `progress` of a background task that makes it. That
         * task is very probably a job: `jobs.get` returns a list with the same name.
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
         * Close a synchronization directory.
         *
         * Ends the synchronization of a synchronization directory.
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
         * Get the start cursor of a synchronization directory.
         *
         * Returns the cursor for a device's first call of `syncDirectories.listChanges`. Get it before reading the
         * contents of the directory with `files.listDescendants`, so that no change in between is missed. Later calls continue
         * with the `nextCursor` of the page before.
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
         * List the changes in a synchronization directory.
         *
         * Lists what has changed in a synchronization directory since a cursor, page by page, so that a device can catch up. The first cursor comes
         * from `syncDirectories.getStartCursor`. As long as `hasMore` is `true`, continue with the `nextCursor`
         * of the page before.
         *
         * Keep the newest `nextCursor` once the changes before it have been applied, and start from it the next time. If the last page has no
         * `nextCursor`, keep the cursor that was sent for it.
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
         * Add files to the favorites, or remove them.
         *
         * Adds up to 100 files to the caller's favorites, or removes them, depending on `starred`. Each file has its own result in
         * `subResponseList`, and `status` sums them up: the call may succeed although some files failed.
         *
         * According to the user guide, files in group spaces cannot be favorites.
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
         * List favorites.
         *
         * Lists the caller's favorites page by page. Any page may hold fewer favorites than requested; only the last page has no `nextCursor`.
         *
         * Favorites whose files have been deleted are removed when the service comes across them, and `autoDeleted` counts them.
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
         * List recently used files.
         *
         * Lists the files that the caller has recently viewed, edited, shared, saved or uploaded. The list comes whole, not in pages.
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
         * List files that others have shared with the caller.
         *
         * Lists what other users have done that concerns the caller, with the files concerned, page by page. So far, this is only sharing. Any page
         * may hold fewer records than requested; only the last page has no `nextCursor`.
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
         * List the caller's shares.
         *
         * Returns the caller's shares a page at a time, newest first unless asked otherwise. An entry is one act of sharing, whether it shared one
         * file or several. Go on until `nextCursor` is absent: a page may hold fewer shares than asked for.
         */
        get: operations["listShares"];
        put?: never;
        /**
         * Create a share.
         *
         * Shares files and folders of one space through a link, for 1 to 365 days. `scope` says who may open it: anyone with the link (`1`, for
         * whitelisted users only), all users of the enterprise (`2`), or the departments, groups and users that are named (`3`).
         *
         * Every call makes another share. `shareLink` has what to pass on to the people shared with: the link, its short code and the extract code.
         * According to the user guide, files of group spaces cannot be shared outside the group.
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
         * Cancel shares.
         *
         * Ends up to 100 of the caller's shares. Each share has its own result in `subResponseList`; check these even when `code` is `0`.
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
         * Get one of the caller's shares.
         *
         * Returns one of the caller's shares with its link, its extract code, its state, and the departments, groups and users it is shared with.
         * For a share that the caller has received, see `sharedWithMe.get`.
         */
        get: operations["getShare"];
        /**
         * Change the settings of a share.
         *
         * Changes with whom one of the caller's shares is shared, how long it is valid, its extract code and its message. The shared files and the
         * scope cannot be changed.
         *
         * `validDays` is mandatory; send `0` to leave the validity as it is.
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
         * Leave received shares.
         *
         * Takes the caller out of shares that others have made. Each share has its own result in `subResponseList`; check these even when
         * `code` is `0`.
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
         * List the shares received.
         *
         * Returns the shares that others have made for the caller, a page at a time, newest first unless asked otherwise. Go on until `nextCursor`
         * is absent: a page may hold fewer shares than asked for.
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
         * Get a received share.
         *
         * Returns a share that somebody else has made for the caller: its link, its owner and its state. With whom else it is shared is not
         * told; the owner sees that with `shares.get`.
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
         * Get the download link of a shared file.
         *
         * Returns an address to download one file of a share from. A share with an extract code needs `kdstoken` from
         * `shareLinks.verifyExtractCode`. To download several files at once, pack them with
         * `shareLinks.createTask`.
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
         * List the files of a share link.
         *
         * Returns the files and folders of a share, or of one of its folders, page by page, with what a visitor may know of the share. Follow
         * `nextCursor` to the end: a page may hold fewer files than were asked for.
         *
         * A share with an extract code needs `kdstoken` from `shareLinks.verifyExtractCode`. With `refreshCount` each call counts
         * as a view of the share; send it with the first page only.
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
         * Get the download link of a shared file without signing in.
         *
         * Returns an address to download one file of a share from. A share with an extract code needs `kdstoken` from
         * `shareLinks.verifyExtractCodePublic`.
         *
         * No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
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
         * List the files of a share link without signing in.
         *
         * Returns the files and folders of a share, or of one of its folders, page by page. Follow `nextCursor` to the end: a page may hold fewer
         * files than were asked for. A share with an extract code needs `kdstoken` from
         * `shareLinks.verifyExtractCodePublic`. With `refreshCount` each call counts as a view of the share; send it with
         * the first page only.
         *
         * No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
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
         * Get the state of a task on the files of a public share link.
         *
         * Returns the progress of a task that `shareLinks.createTaskPublic` started, the outcome for each file and, for
         * an archive, the address to download it from.
         *
         * For whitelisted users only. Little of this operation is published; test it before you rely on it.
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
         * Start a task on the files of a public share link.
         *
         * Packs files of a share into an archive to download, or saves them to a space, like `shareLinks.createTask` but for
         * public share links. The work goes on after the call returns; `shareLinks.getTaskPublic` returns its progress.
         * Every call starts another task.
         *
         * Unlike the other public operations on share links it is documented with credentials. For whitelisted users only. Little of this
         * operation is published; test it before you rely on it.
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
         * Get information about a share link without signing in.
         *
         * Returns what a visitor may know of a share before opening it: who made it, when, until when it is valid and in what state it is.
         * `shareLinks.listFilesPublic` lists its files.
         *
         * No credentials are needed. For whitelisted users only.
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
         * Verify a share's extract code without signing in.
         *
         * Checks the extract code that a visitor entered and returns a temporary token, `kdstoken`, that proves it. Send the token with the public
         * calls that list and download the files of the share. A share without an extract code needs none.
         *
         * The code is a secret and part of the address of the request: keep such addresses out of logs.
         *
         * No credentials are needed. For whitelisted users only. The carrier edition sends the same fields as the body of a POST.
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
         * Visit a share link without signing in.
         *
         * Opens a share by its short code. The response says whether that was possible and nothing else:
         * `shareLinks.getInfoPublic` describes the share, `shareLinks.listFilesPublic` lists
         * its files.
         *
         * No credentials are needed. For whitelisted users only.
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
         * Get the state of a task on shared files.
         *
         * Returns the progress of a task that `shareLinks.createTask` started, the outcome for each file and, for an archive,
         * the address to download it from. The request is a POST with a body and changes nothing.
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
         * Start a task on shared files.
         *
         * Packs files of a share into an archive to download (`taskType` `1`) or saves them to a space of the caller (`2`). The work goes on after
         * the call returns: follow it with `shareLinks.getTask`. Every call starts another task.
         *
         * Saving needs `targetFileId`. A share with an extract code needs `kdstoken` from `shareLinks.verifyExtractCode`.
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
         * Get information about a share link.
         *
         * Returns what a visitor may know of a share before opening it: who made it, when, until when it is valid and in what state it is.
         * `shareLinks.listFiles` lists its files.
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
         * Verify a share's extract code.
         *
         * Checks the extract code that a visitor entered and returns a temporary token, `kdstoken`, that proves it. Send the token with the calls
         * that list, download or save the files of the share. A share without an extract code needs none.
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
         * Visit a share link.
         *
         * Opens a share by its short code. The response says whether that was possible and nothing else:
         * `shareLinks.getInfo` describes the share, `shareLinks.listFiles` lists its files.
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
         * List the departments directly under another.
         *
         * Returns the departments directly under another one. To walk the whole tree, call the operation for each returned department in turn.
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
         * Create a department.
         *
         * Creates a department under another one and allocates a team space to it. The request does not say how large the space is: presumably it
         * has the tenant's default size, `departmentSpaceSize` of `subscription.get`, where `0` means no space. In the
         * console, the space is optional.
         *
         * If `spaces.listDepartments` shows the department without a space, allocate one with
         * `spaces.create`.
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
         * Get a department.
         *
         * Returns a department. Its fields stand beside `code` and `msg`, not in `data` as in `users.get`.
         */
        get: operations["getDepartment"];
        /**
         * Rename or move a department.
         *
         * Changes the name of a department, or moves it under another department. The change includes the department's team space. Send both fields,
         * even the one that stays as it is.
         */
        put: operations["updateDepartment"];
        post?: never;
        /**
         * Delete a department.
         *
         * Deletes a department together with its team space. The console deletes only departments that have neither users nor departments below
         * them, and never the root department.
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
         * Change the user limit in OrgID.
         *
         * Changes the number of users that an organization may have in OrgID. How the new limit is chosen is not documented: the request has only
         * `orgId`.
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
         * List users.
         *
         * Returns the users of a department or of the caller's organization, page by page. `keyWord` narrows the list to users with a matching name.
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
         * Create a user from an OrgID account.
         *
         * Adds an OrgID account of the organization to KooDrive as a user. The same call can set the user's department and role.
         *
         * According to the user guide, a new user is not activated until the first sign-in.
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
         * Check users before importing them.
         *
         * Checks whether a batch of users can be imported, and returns what it finds. It imports nothing yet.
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
         * Count users.
         *
         * Returns the number of users in a department or in the whole organization.
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
         * Get a user's mobile number.
         *
         * Returns a user's mobile number, with or without the prefix `0086`.
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
         * Get a user.
         *
         * Returns a user's name, department, mobile number, role and status.
         */
        get: operations["getUser"];
        /**
         * Change a user.
         *
         * Moves a user to another department, changes the user's role, or enables or disables the user. A disabled user (`status` `1`) cannot sign
         * in.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user.
         *
         * Deletes a user together with the user's resources. To hand the resources over to another user instead, start a handover with
         * `tasks.create`, which deletes the user at its end.
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
         * List the groups that the caller has joined.
         *
         * Returns the groups that the caller has joined, page by page. A page may hold fewer groups than asked for, or none, before the end of the
         * list: only the last page has no `nextCursor`.
         */
        get: operations["listUserGroups"];
        put?: never;
        /**
         * Create a group.
         *
         * Creates a plain group or a user group and returns its identifier. Add members with
         * `groups.addMembers`. To create a group that has a space of its own, call
         * `spaces.createGroup` instead.
         *
         * A user can create up to 200 user groups. A group has up to 200 members, and its creator may be one of them.
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
         * Get a group.
         *
         * Returns a group's name, owner, kind and picture, and when it was created and last changed.
         */
        get: operations["getUserGroup"];
        /**
         * Change a group.
         *
         * Changes a group's name or picture. Always send the name and the kind of the group. A user, a role in the group and whether the group is
         * pinned can be sent as well.
         */
        put: operations["updateUserGroup"];
        post?: never;
        /**
         * Delete a group.
         *
         * Deletes a plain group or a user group.
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
         * List the members of a group.
         *
         * Returns the members of a group page by page, each with department, mobile number and role. `keyWord` narrows the list by name.
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
         * Add members to a group.
         *
         * Adds users to a group. List them in `amendModRoles`, each with the permissions that the user gets in the group; `userIds` is the older
         * form, without permissions. `status` in the response says whether all, some or none of the users were added.
         *
         * A group has up to 200 members.
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
         * Remove members from a group.
         *
         * Removes users from a group. List them in `amendModRoles`; `userIds` is the older form. `status` in the response says whether all, some or
         * none of the users were removed.
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
         * Create a session from an authorization code.
         *
         * Exchanges an authorization code for a session and its access token. OrgID hands the code to the front end after the user has signed in at
         * the address that `sessions.getAuthCodeUrl` returns. The call itself needs no credentials.
         *
         * The access token expires 20 minutes after the last call that used it. Keep it and the session ID secret:
         * `sessions.refresh` takes both. A user can be signed in on several terminals at the same time.
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
         * Check whether a session is still valid.
         *
         * Checks whether the session of an access token is still valid, and returns the session's user. Like every call, it extends the access
         * token's validity to 20 minutes from now.
         *
         * It takes an access token only, not an app signature.
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
         * Get the OrgID address for signing in.
         *
         * Returns the address at which a user signs in to OrgID. After the user has signed in, OrgID hands the front end an authorization code,
         * which `sessions.create` exchanges for a session. The call itself needs no credentials.
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
         * Sign out.
         *
         * Ends the session that the access token belongs to. The access token is documented as optional, but nothing else says which session to end:
         * always send it.
         *
         * Although this is a GET request, it changes something: make sure that nothing prefetches or caches it.
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
         * Refresh a session.
         *
         * Issues a new access token for a session. Send the session's ID and its present access token, and keep the new access token secret.
         *
         * It takes an access token only, not an app signature.
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
         * Get the tenant's subscription.
         *
         * Returns whether the service can be used, how much space and how many users the tenant may have, how large new spaces are by default, and
         * which features are switched on. `subscription.getUsage` returns how much is used.
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
         * Get the usage of the subscription.
         *
         * Returns how much space the tenant has ordered, how it is divided among the types of spaces, how much of it is used, and how many users
         * there are.
         *
         * Quotas and used space have different units: quotas are in GB like `spaceCapacity`, used space is in a smaller unit, which is not
         * documented.
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
         * Set how long packaged downloads are kept.
         *
         * Sets for how many days the service keeps the temporary archives that it makes when several files are downloaded as one package. The
         * setting applies to the whole tenant; `subscription.getUsage` returns it.
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
         * Delete messages.
         *
         * Deletes messages of the caller and reports for each one whether it was deleted. `messages.updateAll` deletes
         * all messages at once.
         *
         * The identifiers travel in the body of a DELETE request, which some proxies and HTTP clients drop.
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
         * Mark messages as read.
         *
         * Marks messages of the caller as read and reports for each one whether it was changed. `messages.updateAll`
         * marks all messages at once.
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
         * List messages.
         *
         * Returns the caller's messages page by page, optionally only those of one type or in one state. A page may hold fewer messages than asked
         * for before the end of the list: only the last page has no `nextCursor`.
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
         * Mark all messages as read or delete them all.
         *
         * Marks all unread messages of the caller as read, or deletes all messages of the caller, read or unread. A repeated call also affects the
         * messages that have arrived since the first one.
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
         * Count unread messages.
         *
         * Returns the number of the caller's unread messages. `messages.list` returns the messages themselves.
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
         * Get the address and settings of the OrgID JavaScript SDK.
         *
         * Returns the address of the JavaScript SDK of OrgID and the values with which to start it. The code inside `orgid_config` can be used only
         * once, so call this operation before each start of the SDK.
         *
         * It takes an access token only, not an app signature.
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
         * Change the permissions of users.
         *
         * Gives users other permissions in a space: those of a permission template, or permissions of their own (`template` `-1` with
         * `capabilities`). With `fileId` the permissions apply to that file or folder itself.
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
         * Get the initial permissions of members.
         *
         * Returns the permissions that new members of a group or department get in its space, and the template that they come from.
         * `permissionTemplates.setInitial` sets them.
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
         * List the permissions of users in a space.
         *
         * Returns, page by page, the users of the space of a department or group, each with the permissions and the template that they have there.
         * With `fileId` the permissions are those for that file or folder.
         *
         * `spaceType` says whose space it is: with `0` send `deptId`, with `1` send `groupId`. The roles in the response are relative to these
         * arguments: `deptRole` is the role in the department that was sent, `groupRole` that in the group.
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
         * Set the initial permissions of members.
         *
         * Sets the permissions that new members of a group or department get in its space, whether or not there were some before: those of a
         * permission template, or with `templateId` `-1` those in `capabilities`.
         * `permissions.getInitial` returns them.
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
         * Get permission templates by ID.
         *
         * Returns up to 200 templates with their permissions. The service checks that each of them exists.
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
         * Create a permission template.
         *
         * Creates a template, a named set of permissions that can then be given to the members of spaces, and returns it.
         *
         * In the console, choosing a permission selects those that it needs as well; previewing, for example, needs listing and downloading.
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
         * Delete permission templates.
         *
         * Deletes up to 100 templates at a time. Check with `permissionTemplates.getUsage` first whether one is
         * in use.
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
         * Change a permission template.
         *
         * Changes the name, the description or the permissions of a template. `name` is always sent, also when it stays the same.
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
         * List permission templates.
         *
         * Returns the permission templates of the enterprise page by page, preset ones included. `id`, `templateType` and `status` narrow the list.
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
         * Check whether a permission template is in use.
         *
         * Tells whether a template is in use, for example before `permissionTemplates.delete` deletes
         * it.
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
         * Enable or disable a permission template.
         *
         * Disables (`status` `0`) or enables (`1`) one template.
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
         * Cancel a batch job.
         *
         * Cancels a job that is waiting or running (`status` `0` or `1`): the scheduler passes it over from then on. A job in another state is not
         * affected.
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
         * List batch jobs.
         *
         * Returns batch jobs with their states and results, one page at a time, optionally only those of one kind or in one state.
         *
         * The response has no total: the list has ended when a page is empty. A page with fewer jobs than `limit` is no proof, since the service may
         * return less than was asked for. No order is promised.
         *
         * Observed in published values: The jobs of the published example are in the order of their creation, newest first.
         */
        get: operations["listJobs"];
        put?: never;
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
         * Get a batch job.
         *
         * Returns the state and the result of a job, and what became of each of its files. For a job that unpacks an archive it also lists the
         * entries of the archive; for one that packs files it has the link to download the package.
         *
         * The path of this operation is just `/koodrive/ose/v1/` and the identifier, so that any other path with one segment there, such as that of
         * `jobs.list`, would match it too.
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
         * Start a handover or an import of users.
         *
         * Starts a task that runs in the background. It hands over everything of one user to another and then deletes the first user (`taskType`
         * `0`), or imports a batch of users (`1`). `tasks.get` tells how it went.
         *
         * Which other fields are mandatory depends on `taskType`: a handover needs `srcUserId` and `dstUserId`, an import needs `resultId`, `orgId`
         * and `orgUserId`.
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
         * Get the user who received a handover.
         *
         * Returns the user to whom everything of another user was handed over by a task of `tasks.create`. The other user was
         * deleted by that task.
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
         * List handovers and imports of users.
         *
         * Returns tasks with their states, one page at a time, optionally only those of one kind or in some states. A page can be short or empty
         * before the end of the list: only a response without `nextCursor` is the last.
         *
         * Observed in published values: The tasks of the published example are in the order of their creation, oldest first. The cursor of the published example, 1723549107000, reads as a time in milliseconds since 1970: 2024-08-13T11:38:27Z, the day after the last task shown was created.
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
         * Get the result of an import of users.
         *
         * Returns how many users an import added, how many it could not add, and which those are. For tasks of `taskType` `1`, which
         * `tasks.create` starts.
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
         * Get a task.
         *
         * Returns the state of a handover or an import of users, with an error code if it failed. What an import did with its users is told by
         * `tasks.getResult`, whose path, `/task/result`, the path of this operation matches too.
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
         * Search the audit log.
         *
         * Returns a page of the tenant's audit log: who added, deleted or changed what, when, from which address, and whether it succeeded.
         * Operations of people and of machines are logged, failed ones too. In the console only system administrators see the log.
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
         * List files found sensitive by moderation.
         *
         * Returns the tenant's files that moderation found to be of low or high sensitivity, a page at a time. With `hasUrl` each file comes with an
         * address to download it from.
         *
         * Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
         * here the KooDrive server (`Bearer {app_access_token}`).
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
         * Add or change moderation records.
         *
         * Stores the results of moderating files. A file that has a record gets the new one in its place.
         *
         * Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
         * here the KooDrive server (`Bearer {app_access_token}`).
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
         * Get the moderation records of files.
         *
         * Returns the moderation records of the given files, which are identified by digest and size. Files that were never moderated are left
         * out.
         *
         * Only for whitelisted users, and meant for an application's server: the documented credential is the access token of an application,
         * here the KooDrive server (`Bearer {app_access_token}`).
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
         * Get the playback address of an audio or video file.
         *
         * Returns the address of the HLS playlist (m3u8) of a transcoded audio or video file, which a player can open.
         *
         * A success has the code `200`, not `0` as in other operations. A failure is documented as HTTP 400 with `error_code` `400` and `error_msg`:
         * the fields of a gateway error, with a code that the gateway does not have.
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
         * Search audio and video files by content.
         *
         * Finds the audio and video files whose content best matches a word or phrase, each with a score.
         *
         * To get further results, repeat the call with the `cursor` and `isSearchTextCompleted` of the response before.
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
         * List what is said in a video.
         *
         * Lists the transcript of a video, piece by piece and page by page: who says what, and when.
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
         * List the audio tracks of a video.
         *
         * Returns the audio tracks of a video. They are looked up by the AI task that processed it, which `aiTasks.create`
         * starts.
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
         * List all kinds of video.
         *
         * Returns the kinds by which the AI service classifies videos, as one text. `videos.listByKind` takes one of
         * them.
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
         * List the videos of a kind.
         *
         * Lists the videos to which the AI service has assigned one kind, page by page.
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
         * Get the kinds of a video.
         *
         * Returns the kinds of video that the AI service has assigned to a video.
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
         * Get the courseware of a video.
         *
         * Returns addresses to download the slides that are shown in a video, such as a recorded lesson, as a presentation and as a PDF document.
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
         * List the key frames of a video.
         *
         * Returns the pictures that the AI service has chosen to represent a video, each with the passage of the video that it represents.
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
         * Get the summary of a video.
         *
         * Returns the AI service's summary of a video: as a whole, by segments, and as an outline.
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
         * List the subtitles of a video.
         *
         * Lists the subtitles of a video, each with its language and identifier. `subtitles.getVtt` returns one of them as
         * text; `subtitles.getDownloadUrls` returns addresses to download them from.
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
         * Get a subtitle as WebVTT.
         *
         * Returns one subtitle of a video as a WebVTT file. The response is plain text, not JSON, so it has no `code` and `msg`.
         * `subtitles.list` returns the languages and identifiers of a video's subtitles.
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
         * Get download addresses of subtitles.
         *
         * Returns a download address for each subtitle file of a video, or only for those in one language, in one format, or of one subtitle. The
         * operation only reads, although it is a POST. Its arguments are in the query, and there is no body.
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
         * Start an AI task for an audio or video file.
         *
         * Starts the processing of an audio or video file by the AI service. `taskType` says what it does, such as transcription, classification or
         * search. The service fetches the file from `downloadUrl`.
         *
         * The task runs in the background; `aiTasks.get` returns its state.
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
         * Retry an AI task.
         *
         * Starts all types of processing in an AI task again. `aiTasks.retryByType` starts only one of them again, and
         * can take a new download address.
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
         * Retry one type of processing of an AI task.
         *
         * Starts one type of processing in an AI task again. Send a new `downloadUrl` if the old address has expired.
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
         * List AI tasks.
         *
         * Lists AI tasks page by page, each with its state, its type and the reason if it failed. `aiTasks.create` starts a
         * task.
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
         * Get an AI task.
         *
         * Returns the state of an AI task. The response has a list, presumably with one entry for each type of processing;
         * `aiTasks.getByType` returns a single entry.
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
         * Get one type of processing of an AI task.
         *
         * Returns the state of one type of processing in an AI task. `aiTasks.get` returns all types.
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
         * Announce files to the AI service.
         *
         * Tells the AI service which files are new or have changed, so that it sorts them.
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
         * Extract the features of a picture.
         *
         * Lets the AI service analyze a picture, so that `pictures.search` can find it by text. The service fetches the
         * picture from `fileUrl`.
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
         * Search pictures by text.
         *
         * Finds the pictures that match a text: by what they show, by time and place, by labels of things, or by names of people and their
         * relations. The service recognizes only what a picture shows. Everything else is matched against what the application has sent with its
         * pictures: time and place by `pictures.extractFeatures`.
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
        /** The capacity that the tenant has for one type of space, and how much of it is allocated. */
        SpaceAllocation: {
            /**
             * Type of space: `0` department, `1` individual, `2` group.
             * @example 0
             * @enum {integer}
             */
            type?: 0 | 1 | 2;
            /**
             * Capacity already allocated to spaces of this type, in GB, whether or not it is used.
             *
             * At least 0; in GB.
             * @example 1000
             */
            allocateCapacity?: number;
            /**
             * Capacity that the tenant has for this type of space, in GB.
             *
             * At least 0; in GB.
             * @example 2000
             */
            totalCapacity?: number;
        };
        /**
         * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
         *
         * At least 0; format int32.
         * @example 0
         */
        Code: number;
        /**
         * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
         * operations, and errors fill in values, so that a program should go by the code.
         * @example OK
         */
        Message: string;
        /** The result code and the tenant's capacity by type of space. */
        GetSpaceAllocationResponse: {
            /**
             * The capacity of each type of space.
             * @example [
             *   {
             *     "type": 0,
             *     "allocateCapacity": 1000,
             *     "totalCapacity": 2000
             *   }
             * ]
             */
            data?: components["schemas"]["SpaceAllocation"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A failure reported by KooDrive itself. */
        ServiceError: {
            /**
             * Error code, eight digits.
             *
             * At least 1; format int32.
             * @example 13000201
             */
            code: number;
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A failure reported by the API gateway in front of KooDrive, which never reached the service. */
        GatewayError: {
            /**
             * Gateway code, beginning with `APIGW.`.
             * @example APIGW.0303
             */
            error_code: string;
            /**
             * Text that goes with the code. For a rejected signature it quotes the server's canonical request and time.
             * @example Incorrect app authentication information: signature mismatch
             */
            error_msg: string;
            /**
             * The gateway's identifier of the request, to quote to support.
             * @example fd6530a01c09807640189e65e837b8ad
             */
            request_id?: string;
        };
        /** The body of a failed call. Which of the two forms arrives depends on how far the request came. */
        ErrorBody: components["schemas"]["ServiceError"] | components["schemas"]["GatewayError"];
        /**
         * Kind of owner of a space: `0` a department, `1` an individual, `2` a group.
         * @example 1
         * @enum {integer}
         */
        SpaceType: 0 | 1 | 2;
        /** A type of space and the capacity that it receives. */
        TransferUnusedSpaceData: {
            /**
             * Type of space that receives the capacity: `0` department, `1` individual, `2` group.
             * @example 1
             */
            type: components["schemas"]["SpaceType"];
            /**
             * Capacity to add in GB, not the total after the call. The console accepts only multiples of 10.
             *
             * At least 1; format int32; in GB.
             * @example 1000
             */
            expandCapacity: number;
        };
        /** The type of space that gives up capacity, and the types that receive it. */
        TransferUnallocatedSpaceRequest: {
            /**
             * Type of space that gives up capacity: `0` department, `1` individual, `2` group.
             * @example 1
             */
            originType: components["schemas"]["SpaceType"];
            /**
             * The types of space that receive capacity, and how much each receives.
             * @example [
             *   {
             *     "type": 1,
             *     "expandCapacity": 1000
             *   }
             * ]
             */
            target: components["schemas"]["TransferUnusedSpaceData"][];
        };
        /** A response that carries nothing but the result. */
        BasicResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /**
         * The owner's identifier: a department's, a user's or a group's.
         *
         * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
         *
         * Format int64.
         * @example 1289173650183882753
         */
        OwnerId: string;
        /**
         * Type of the owner, as text: `0` department, `1` individual, `2` group.
         * @example 1
         * @enum {string}
         */
        SpaceTypeText: "0" | "1" | "2";
        /** The owner and the type of the spaces to return. */
        BatchGetSpacesRequest: {
            /**
             * The owner's identifier. It is documented as a user's, though `type` also admits departments and groups.
             *
             * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            ownerId: components["schemas"]["OwnerId"];
            /**
             * Type of the owner, as text: `0` department, `1` individual, `2` group.
             * @example 1
             */
            type: components["schemas"]["SpaceTypeText"];
            /**
             * The identifier of the space to return. Needed for type `1` when the user has several individual spaces.
             * @example IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4
             */
            containerId?: string;
        };
        /**
         * State of the space, as text. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
         * `spaces.update`.
         * @example 0
         */
        SpaceStatusText: string;
        /**
         * The identifier of the space's owner: a department's, a user's or a group's, depending on the type of the space.
         *
         * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
         *
         * Format int64.
         * @example 369528171409614001
         */
        SpaceOwnerId: string;
        /**
         * Identifier of a space, which many fields call a container.
         *
         * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
         * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
         */
        SpaceId: string;
        /**
         * The identifier of the top folder of the space's ordinary files, which are not encrypted. Encrypted files are in the safe,
         * `bizSboxFileId`.
         *
         * Observed in published values: In published spaces, the value is `DEUI7pa0C24Aroot` followed by the space's identifier.
         * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
         */
        BizRootFileId: string;
        /**
         * The identifier of the safe, the top folder of the space's encrypted files.
         *
         * Observed in published values: In published spaces, the value is `DEUI7pa0C24Asbox` followed by the space's identifier.
         * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
         */
        BizSboxFileId: string;
        /**
         * Capacity of the space in GB, as text. In the carrier edition, what exceeds whole GB is in `capacityKb`, in KB, to be added to this.
         *
         * In GB.
         * @example 800
         */
        SpaceCapacityText: string;
        /**
         * How much of the space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in KB.
         *
         * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
         *
         * Format int64.
         * @example 91966408
         */
        SpaceUsed: string;
        /**
         * The identifier of the tenant, the enterprise that the space belongs to.
         *
         * Format int64.
         * @example 40086000004871666
         */
        TenantId: string;
        /**
         * KooDrive's identifier of a user, which is another than that of the account in OrgID.
         *
         * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
         *
         * Format int64.
         * @example 1505084218764547200
         */
        UserId: string;
        /**
         * The identifier of the space's root folder.
         * @example HFFdIb642fU51JWKAUlP6mwUVc8oDNKbO
         */
        RootFileId: string;
        /** A space: its owner, state, capacity and top folders. */
        Space: {
            /**
             * Type of the owner, as text: `0` department, `1` individual, `2` group.
             * @example 1
             */
            type?: components["schemas"]["SpaceTypeText"];
            /**
             * State of the space, as text. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
             * `spaces.update`.
             * @example 0
             */
            status?: components["schemas"]["SpaceStatusText"];
            /**
             * The identifier of the space's owner: a department's, a user's or a group's, depending on the type of the space.
             *
             * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 369528171409614001
             */
            ownerId?: components["schemas"]["SpaceOwnerId"];
            /**
             * The space's identifier.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * The identifier of the top folder of the space's ordinary files, which are not encrypted. Encrypted files are in the safe,
             * `bizSboxFileId`.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Aroot` followed by the space's identifier.
             * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            /**
             * The identifier of the safe, the top folder of the space's encrypted files.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Asbox` followed by the space's identifier.
             * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * Capacity of the space in GB, as text. In the carrier edition, what exceeds whole GB is in `capacityKb`, in KB, to be added to this.
             *
             * In GB.
             * @example 800
             */
            capacity?: components["schemas"]["SpaceCapacityText"];
            /**
             * How much of the space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in KB.
             *
             * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
             *
             * Format int64.
             * @example 91966408
             */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * Administrators of the space, as text. Documented in 2024 only.
             * @deprecated
             * @example 369528171409614001
             */
            administrators?: string;
            /**
             * The identifier of the tenant, the enterprise that the space belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * The identifier of the user who created the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            creator?: components["schemas"]["UserId"];
            /**
             * When the space was created, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-11-07T20:36:35.000Z
             */
            createTime?: string;
            /**
             * The identifier of the user who last changed the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            modifier?: components["schemas"]["UserId"];
            /**
             * When the space was last changed, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-12-26T11:40:07.000Z
             */
            updateTime?: string;
            /**
             * The identifier of the space's root folder.
             * @example HFFdIb642fU51JWKAUlP6mwUVc8oDNKbO
             */
            rootFileId?: components["schemas"]["RootFileId"];
        };
        /** The result code and the owner's spaces. */
        BatchGetSpacesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The owner's spaces.
             * @example [
             *   {
             *     "type": "1",
             *     "ownerId": "369528171409614001",
             *     "containerId": "IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4"
             *   }
             * ]
             */
            data?: components["schemas"]["Space"][];
        };
        /** The result code and the space. */
        SpaceResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The requested space. */
            data?: components["schemas"]["Space"];
        };
        /**
         * Number of entries on all pages.
         *
         * At least 0.
         * @example 364
         */
        SpaceListTotal: number;
        /**
         * KooDrive's identifier of a department, which is another than that in OrgID.
         *
         * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
         *
         * Format int64.
         * @example 1289173650183882753
         */
        DepartmentId: string;
        /**
         * State of the space. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
         * `spaces.update`.
         *
         * Format int32.
         * @example 0
         */
        SpaceStatus: number;
        /**
         * Capacity of the space in GB.
         *
         * At least 0; in GB.
         * @example 800
         */
        SpaceCapacity: number;
        /** A department and its space, if it has one. A department without a space has only `id`, `parentId`, `name` and `tenantId`. */
        DepartmentSpace: {
            /**
             * The department's identifier.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            id?: components["schemas"]["DepartmentId"];
            /**
             * The identifier of the department above this one.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            parentId?: components["schemas"]["DepartmentId"];
            /**
             * Name of the department.
             * @example 部门1699953477584
             */
            name?: string;
            /**
             * Administrators of the department. Documented in 2024 only.
             * @deprecated
             * @example 369528171409614001
             */
            administrators?: string;
            /**
             * State of the space. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
             * `spaces.update`.
             *
             * Format int32.
             * @example 0
             */
            status?: components["schemas"]["SpaceStatus"];
            /**
             * Capacity of the space in GB.
             *
             * At least 0; in GB.
             * @example 800
             */
            capacity?: components["schemas"]["SpaceCapacity"];
            /**
             * How much of the space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in KB.
             *
             * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
             *
             * Format int64.
             * @example 91966408
             */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * The space's identifier.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * The identifier of the top folder of the space's ordinary files, which are not encrypted. Encrypted files are in the safe,
             * `bizSboxFileId`.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Aroot` followed by the space's identifier.
             * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            /**
             * The identifier of the safe, the top folder of the space's encrypted files.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Asbox` followed by the space's identifier.
             * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * The identifier of the tenant, the enterprise that the space belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * Number of users in the department.
             *
             * At least 0; format int32.
             * @example 1
             */
            userNum?: number;
            /**
             * The identifier of the space's owner, the department itself.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            ownerId?: components["schemas"]["DepartmentId"];
            /**
             * The identifier of the user who created the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            creator?: components["schemas"]["UserId"];
            /**
             * When the space was created, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-11-14T20:39:06.000Z
             */
            createTime?: string;
            /**
             * The identifier of the user who last changed the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            modifier?: components["schemas"]["UserId"];
            /**
             * When the space was last changed, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-12-26T11:40:08.000Z
             */
            updateTime?: string;
        };
        /** The result code and a page of departments with their spaces. */
        ListDepartmentSpacesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Number of departments on all pages.
             *
             * At least 0.
             * @example 364
             */
            total?: components["schemas"]["SpaceListTotal"];
            /**
             * The departments on this page.
             * @example [
             *   {
             *     "id": "1289173650183882753",
             *     "parentId": "1289171275545118721",
             *     "name": "Design",
             *     "tenantId": "40086000004871666"
             *   }
             * ]
             */
            departments?: components["schemas"]["DepartmentSpace"][];
        };
        /** What a user may do in a space or with a file: `true` where it is allowed, `false` where it is not. All eleven permissions are given. */
        Capabilities: {
            /**
             * Whether the user may create files and folders.
             * @example true
             */
            addChildNodePermission: boolean;
            /**
             * Whether the user may copy files and folders.
             * @example false
             */
            copyPermission: boolean;
            /**
             * Whether the user may delete files and folders.
             * @example false
             */
            deletePermission: boolean;
            /**
             * Whether the user may download files.
             * @example true
             */
            downloadPermission: boolean;
            /**
             * Whether the user may edit files. The service does not support editing yet.
             * @example false
             */
            editPermission: boolean;
            /**
             * Whether the user may list what folders contain.
             * @example true
             */
            listChildNodePermission: boolean;
            /**
             * Whether the user may move files and folders to other folders.
             * @example false
             */
            removeChildNodePermission: boolean;
            /**
             * Whether the user may rename files and folders.
             * @example false
             */
            renameFilePermission: boolean;
            /**
             * Whether the user may share files and folders.
             * @example false
             */
            shareFilePermission: boolean;
            /**
             * Whether the user may upload files.
             * @example true
             */
            uploadPermission: boolean;
            /**
             * Whether the user may preview files.
             * @example true
             */
            viewPermission: boolean;
        };
        /** A member to add, and what the member may do. */
        AddGroupUser: {
            /**
             * The identifier of the user to add.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId: components["schemas"]["UserId"];
            /**
             * The identifier of the member's permission template, from `permissionTemplates.list`, or `-1` for
             * individual permissions, which are sent in `capabilities`.
             *
             * Format int64.
             * @example -1
             */
            template: string;
            /** What the member may do. Needed when `template` is `-1`. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** Name, capacity and members of the group space to create. */
        CreateGroupSpaceRequest: {
            /**
             * Name of the space, unique among the group spaces of the same creator. It has up to 30 characters, but no `< > | : " * ? / \`, and is
             * neither `.` nor `..`.
             *
             * Up to 30 characters.
             * @example API Demo
             */
            name: string;
            /**
             * The identifiers of the users to add as members, up to 200, the most that a group can have. Documented in 2024 only. Use
             * `addGroupUsers` instead, which also gives each member permissions.
             *
             * Up to 200 elements.
             * @deprecated
             * @example [
             *   "1505084218764547200"
             * ]
             */
            userIds?: components["schemas"]["UserId"][];
            /**
             * Picture of the space. It need not be an address: the published value is `1`, presumably the name of a built-in picture.
             * @example 1
             */
            iconUrl?: string;
            /**
             * Capacity in GB. When it is absent, the service decides. The console gives a new group space 10 GB or the tenant's own default, which
             * is a whole number of GB from 1 to a fifth of the purchased storage.
             *
             * At least 1; format int32; in GB.
             * @example 20
             */
            capacity?: number;
            /**
             * The members to add, each with permissions; up to 200, the most that a group can have. Documented as mandatory since 2025, but absent
             * from all published requests.
             *
             * Up to 200 elements.
             * @example [
             *   {
             *     "userId": "1505084218764547200",
             *     "template": "1289173650183882001"
             *   }
             * ]
             */
            addGroupUsers?: components["schemas"]["AddGroupUser"][];
        };
        /** The result code, the identifier of the new space, and what failed. */
        CreateGroupSpaceResponse: {
            /**
             * The new space's identifier, not the group's. `spaces.deleteGroup` takes the group's, which
             * `spaces.listTeams` returns.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            id?: components["schemas"]["SpaceId"];
            /**
             * What failed, presumably the identifiers of users who could not be added. Empty if nothing failed.
             * @example []
             */
            failedList?: components["schemas"]["UserId"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /**
         * Identifier of a group, with or without a space.
         *
         * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
         *
         * Format int64.
         * @example 1501467283927691264
         */
        GroupId: string;
        /** A group and its space. */
        GroupSpace: {
            /**
             * The group's identifier, which `spaces.deleteGroup` takes.
             *
             * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1501467283927691264
             */
            id?: components["schemas"]["GroupId"];
            /**
             * State of the space. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
             * `spaces.update`.
             *
             * Format int32.
             * @example 0
             */
            status?: components["schemas"]["SpaceStatus"];
            /**
             * Capacity of the space in GB.
             *
             * At least 0; in GB.
             * @example 800
             */
            capacity?: components["schemas"]["SpaceCapacity"];
            /**
             * How much of the space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in KB.
             *
             * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
             *
             * Format int64.
             * @example 91966408
             */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * The space's identifier.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Number of users in the group.
             *
             * At least 0; format int32.
             * @example 1
             */
            userNum?: number;
            /**
             * The identifier of the user who owns the group.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * Name of the space's owner.
             * @example Li Hua
             */
            ownerName?: string;
            /**
             * The identifier of the tenant, the enterprise that the space belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * The identifier of the user who created the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            creator?: components["schemas"]["UserId"];
            /**
             * When the space was created. The format is not documented here; elsewhere it is ISO 8601, UTC, with milliseconds.
             * @example 2023-11-14T20:39:06.000Z
             */
            createTime?: string;
            /**
             * The identifier of the user who last changed the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            modifier?: components["schemas"]["UserId"];
            /**
             * When the space was last changed. The format is not documented here; elsewhere it is ISO 8601, UTC, with milliseconds.
             * @example 2023-12-26T11:40:08.000Z
             */
            updateTime?: string;
            /**
             * The identifier of the top folder of the space's ordinary files, which are not encrypted. Encrypted files are in the safe,
             * `bizSboxFileId`.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Aroot` followed by the space's identifier.
             * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            /**
             * The identifier of the safe, the top folder of the space's encrypted files.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Asbox` followed by the space's identifier.
             * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * Picture of the space, as it was given to `spaces.createGroup`.
             * @example 1
             */
            iconUrl?: string;
            /**
             * Name of the space.
             * @example API Demo
             */
            name?: string;
            /**
             * Name of the group. Documented in 2024 only. Use `name` instead.
             * @deprecated
             * @example API Demo
             */
            groupName?: string;
        };
        /** The result code, a page of group spaces, and figures about all of them. */
        ListGroupSpacesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Number of group spaces on all pages.
             *
             * At least 0.
             * @example 364
             */
            total?: components["schemas"]["SpaceListTotal"];
            /**
             * Number of groups that exist. How it differs from `total` is not documented.
             *
             * At least 0; format int32.
             * @example 12
             */
            groupsTotal?: number;
            /**
             * Largest number of groups that the tenant can have.
             *
             * At least 0; format int32.
             * @example 200
             */
            groupsMax?: number;
            /**
             * Capacity assigned to groups, as text. The documentation gives no unit; presumably it is GB.
             * @example 20
             */
            assignedCapacity?: string;
            /**
             * Largest capacity that can be assigned to groups in total, as text. The documentation gives no unit; presumably it is GB.
             * @example 1000
             */
            maxCapacity?: string;
            /**
             * The group spaces on this page.
             * @example [
             *   {
             *     "id": "1501467283927691264",
             *     "name": "API Demo",
             *     "capacity": 20,
             *     "userNum": 1
             *   }
             * ]
             */
            groups?: components["schemas"]["GroupSpace"][];
        };
        /** The space of a department or a group, as one of its users sees it. */
        TeamSpace: {
            /**
             * The identifier of the team that the space belongs to: a department's, a user group's or a plain group's.
             *
             * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            id?: components["schemas"]["OwnerId"];
            /**
             * State of the space. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
             * `spaces.update`.
             *
             * Format int32.
             * @example 0
             */
            status?: components["schemas"]["SpaceStatus"];
            /**
             * Capacity of the space in GB.
             *
             * At least 0; in GB.
             * @example 800
             */
            capacity?: components["schemas"]["SpaceCapacity"];
            /**
             * How much of the space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in KB.
             *
             * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
             *
             * Format int64.
             * @example 91966408
             */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * The space's identifier.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Number of users in the team.
             *
             * At least 0; format int32.
             * @example 1
             */
            userNum?: number;
            /**
             * The identifier of the space's owner.
             *
             * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            ownerId?: components["schemas"]["OwnerId"];
            /**
             * Name of the space's owner.
             * @example Li Hua
             */
            ownerName?: string;
            /**
             * The identifier of the tenant, the enterprise that the space belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * The identifier of the user who created the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            creator?: components["schemas"]["UserId"];
            /**
             * When the space was created. The format is not documented here; elsewhere it is ISO 8601, UTC, with milliseconds.
             * @example 2023-11-14T20:39:06.000Z
             */
            createTime?: string;
            /**
             * The identifier of the user who last changed the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            modifier?: components["schemas"]["UserId"];
            /**
             * When the space was last changed. The format is not documented here; elsewhere it is ISO 8601, UTC, with milliseconds.
             * @example 2023-12-26T11:40:08.000Z
             */
            updateTime?: string;
            /**
             * The identifier of the top folder of the space's ordinary files, which are not encrypted. Encrypted files are in the safe,
             * `bizSboxFileId`.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Aroot` followed by the space's identifier.
             * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            /**
             * The identifier of the safe, the top folder of the space's encrypted files.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Asbox` followed by the space's identifier.
             * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * Picture of the space, as it was given to `spaces.createGroup`.
             * @example 1
             */
            iconUrl?: string;
            /**
             * Whether the space is pinned to the top of the list. No values are documented.
             *
             * Format int32.
             * @example 0
             */
            top?: number;
            /**
             * A role, presumably the caller's in the team. No values are documented.
             *
             * Format int32.
             * @example 0
             */
            role?: number;
            /**
             * Name of the team space. Documented in 2024 only; no field is known to have replaced it.
             * @deprecated
             * @example API Demo
             */
            groupName?: string;
        };
        /** The result code and a page of team spaces. */
        ListTeamSpacesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Number of team spaces on all pages.
             *
             * At least 0.
             * @example 364
             */
            total?: components["schemas"]["SpaceListTotal"];
            /**
             * The team spaces on this page.
             * @example [
             *   {
             *     "id": "1501467283927691264",
             *     "capacity": 20,
             *     "userNum": 1,
             *     "ownerName": "Li Hua"
             *   }
             * ]
             */
            teams?: components["schemas"]["TeamSpace"][];
        };
        /**
         * Sums over several spaces. The documentation gives no units. That of the carrier edition gives KB for the sums and GB for the quota, but
         * its own responses contradict it.
         */
        SpaceQuotaUsage: {
            /**
             * Capacity of each space that the sums are about. The documentation gives no unit; that of the carrier edition gives GB. Absent from
             * the carrier edition's sums over all spaces.
             * @example 1
             */
            quota?: string;
            /**
             * How much capacity is allocated, or how many spaces are: the documentation contradicts itself. It gives no unit; that of the carrier
             * edition gives KB.
             *
             * Observed in published values: The values in the carrier edition's responses, 43 for all spaces and 1 for those of quota 1, fit a number of spaces.
             *
             * Format int64.
             * @example 43
             */
            totalAllocation?: string;
            /**
             * Total capacity of the spaces, not necessarily in GB as other capacities are. The documentation gives no unit; that of the carrier
             * edition gives KB.
             *
             * Observed in published values: In the carrier edition's responses, 33085606 is used of a capacity of 1051187, and a space of quota 1 has a capacity of 1. That fits GB for the capacity, and KB or bytes for the used space.
             *
             * Format int64.
             * @example 1051187
             */
            totalCapacity?: string;
            /**
             * How much of the spaces is used in total. The documentation gives no unit; that of the carrier edition gives KB.
             *
             * Format int64.
             * @example 33085606
             */
            totalUsed?: string;
        };
        /** The result code and the usage of all spaces together. */
        GetSpaceUsageOverviewResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** Sums over all spaces of the tenant. Absent from the published responses of the main edition. */
            data?: components["schemas"]["SpaceQuotaUsage"];
        };
        /** The result code and a page of usage figures, by size of space. */
        GetSpaceUsageByQuotaResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The figures on this page, one entry for each size of space.
             * @example [
             *   {
             *     "quota": "1",
             *     "totalAllocation": "1",
             *     "totalCapacity": "1",
             *     "totalUsed": "0"
             *   }
             * ]
             */
            data?: components["schemas"]["SpaceQuotaUsage"][];
            /**
             * Number of entries on all pages.
             *
             * At least 0.
             * @example 364
             */
            total?: components["schemas"]["SpaceListTotal"];
        };
        /** The users whose usage to return, and which page of them. */
        GetSpaceUsageByUserRequest: {
            /**
             * The identifiers of the users whose usage to return. What the service returns when it is absent is not documented.
             *
             * The carrier edition allows 1 to 50 elements.
             * @example [
             *   "232323",
             *   "34343434"
             * ]
             */
            userIds?: components["schemas"]["UserId"][];
            /**
             * Number of entries on a page. The documentation gives neither a range nor a default.
             *
             * Format int32.
             * @example 10
             */
            limit?: number;
            /**
             * Number of entries to skip. The documentation gives neither a range nor a default.
             *
             * Format int32.
             * @example 0
             */
            offset?: number;
        };
        /** A user's quota, how much of it is used, and the period in which it is valid. */
        UserSpaceQuota: {
            /**
             * How much storage the user may use, not necessarily in GB as capacities are. The documentation gives no unit.
             *
             * Observed in published values: The published value is 1048576, which is exactly 1 GB if the unit is KB, and a petabyte (1,024 TB) if it is GB.
             * @example 1048576
             */
            quota?: string;
            /**
             * The user's identifier.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * How much of the quota is used. The documentation gives no unit; presumably it is that of `quota`.
             *
             * Format double.
             * @example 0
             */
            used?: number;
            /**
             * When the quota was granted. The format is not documented.
             * @example 2025-11-12T08:37:14.613Z
             */
            createTime?: string;
            /**
             * When the quota becomes valid, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2025-11-12T08:37:14.613Z
             */
            effectiveTime?: string;
            /**
             * When the quota expires, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2025-12-12T08:37:14.613Z
             */
            expirationTime?: string;
        };
        /** The result code and a page of usage figures, by user. */
        GetSpaceUsageByUserResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The figures on this page, one entry for each user.
             * @example [
             *   {
             *     "quota": "1048576",
             *     "userId": "1008600000509220652",
             *     "used": 0,
             *     "effectiveTime": "2025-11-12T08:37:14.613Z"
             *   }
             * ]
             */
            data?: components["schemas"]["UserSpaceQuota"][];
            /**
             * Number of entries on all pages.
             *
             * At least 0.
             * @example 364
             */
            total?: components["schemas"]["SpaceListTotal"];
        };
        /** A user and the user's individual space. */
        UserSpace: {
            /**
             * Name of the user.
             * @example Li Hua
             */
            name?: string;
            /**
             * The identifier of the user's department.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            deptId?: components["schemas"]["DepartmentId"];
            /**
             * Name of the user's department.
             * @example Design
             */
            deptName?: string;
            /**
             * Mobile number of the user, with the country code and masked in the middle.
             * @example 0086147****6900
             */
            mobile?: string;
            /**
             * Role of the user. No values are documented here; presumably they are those of `users.update`.
             *
             * Format int32.
             * @example 1
             */
            role?: number;
            /**
             * State of the user's account, not of the space. No values are documented here; presumably they are `0` enabled and `1` disabled, as
             * in `users.update`.
             *
             * Format int32.
             * @example 0
             */
            status?: number;
            /**
             * The identifier of the user's individual space.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Capacity of the user's individual space, in GB.
             *
             * At least 0; in GB.
             * @example 800
             */
            capacity?: components["schemas"]["SpaceCapacity"];
            /**
             * How much of the individual space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in
             * KB.
             *
             * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
             *
             * Format int64.
             * @example 91966408
             */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * The identifier of the tenant, the enterprise that the user belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * An identifier, documented as that of the user's space. Operations on spaces take `containerId` instead.
             * @example 369528171409614001
             */
            id?: string;
            /**
             * The user's identifier.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * State of the space, as text. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
             * `spaces.update`.
             * @example 0
             */
            spaceStatus?: components["schemas"]["SpaceStatusText"];
        };
        /** The result code and a page of users with their spaces. */
        ListUserSpacesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The users on this page.
             * @example [
             *   {
             *     "userId": "369528171409614001",
             *     "name": "Li Hua",
             *     "capacity": 800,
             *     "spaceStatus": "0"
             *   }
             * ]
             */
            users?: components["schemas"]["UserSpace"][];
            /**
             * Number of users on all pages.
             *
             * At least 0.
             * @example 364
             */
            total?: components["schemas"]["SpaceListTotal"];
        };
        /**
         * The changes to a space. Published requests send only what is to change; whether fields that are left out keep their values is not
         * documented.
         */
        UpdateSpaceRequest: {
            /**
             * New state of the space: `0` normal (allocated and usable), `1` disabled (allocated, but not accessible).
             * @example 1
             * @enum {string}
             */
            status?: "0" | "1";
            /**
             * New capacity in GB, as text, at least 1. The console refuses less than what the space already uses.
             *
             * The carrier edition allows values from 1 to 104857600.
             *
             * In GB.
             * @example 1
             */
            capacity?: string;
            /**
             * Type of the owner: `0` department, `1` individual. Group spaces cannot be changed with this operation.
             *
             * The carrier edition allows only `1`.
             * @example 0
             * @enum {integer}
             */
            type: 0 | 1;
            /**
             * The identifier of the space to change. Presumably needed when a user has several individual spaces, as in
             * `spaces.get`.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
        };
        /** Capacity, type and initial permissions of the space to create. */
        CreateSpaceRequest: {
            /**
             * Capacity in GB, as text, at least 1. The console grants no more than the tenant has left to allocate.
             *
             * In GB.
             * @example 1
             */
            capacity: string;
            /**
             * Type of the owner: `0` department, `1` individual, `2` group.
             * @example 1
             */
            type: components["schemas"]["SpaceType"];
            /** What users may do in the space. When it is absent, the service applies defaults, which are not documented. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** A new space. Some of its fields have another JSON type than in responses that return an existing space. */
        CreatedSpace: {
            /**
             * Type of the owner: `0` department, `1` individual, `2` group.
             * @example 0
             * @enum {integer}
             */
            type?: 0 | 1 | 2;
            /**
             * State of the space. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
             * `spaces.update`.
             *
             * Format int32.
             * @example 0
             */
            status?: components["schemas"]["SpaceStatus"];
            /**
             * The identifier of the space's owner: a department's, a user's or a group's, depending on the type of the space.
             *
             * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 369528171409614001
             */
            ownerId?: components["schemas"]["SpaceOwnerId"];
            /**
             * The space's identifier.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * The identifier of the top folder of the space's ordinary files, which are not encrypted. Encrypted files are in the safe,
             * `bizSboxFileId`.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Aroot` followed by the space's identifier.
             * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            /**
             * The identifier of the safe, the top folder of the space's encrypted files.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Asbox` followed by the space's identifier.
             * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * Capacity of the space in GB.
             *
             * At least 0; in GB.
             * @example 800
             */
            capacity?: components["schemas"]["SpaceCapacity"];
            /**
             * How much of the space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in KB.
             *
             * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
             *
             * Format int64.
             * @example 91966408
             */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * The identifier of the tenant, the enterprise that the space belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * The identifier of the user who created the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            creator?: components["schemas"]["UserId"];
            /**
             * The identifier of the user who last changed the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            modifier?: components["schemas"]["UserId"];
            /**
             * The identifier of the space's root folder.
             * @example HFFdIb642fU51JWKAUlP6mwUVc8oDNKbO
             */
            rootFileId?: components["schemas"]["RootFileId"];
            /**
             * The identifier of the user who carried out the operation.
             *
             * Format int64.
             * @example 369528171409614001
             */
            operatorId?: string;
        };
        /** The result code and, if the service sends it, the new space. */
        CreateSpaceResponse: {
            /** The new space. Absent from all published responses. */
            data?: components["schemas"]["CreatedSpace"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A space of the owner. It has one more field, a number, whose name is not known. */
        OwnedSpace: {
            /**
             * Type of the owner, as text: `0` department, `1` individual, `2` group.
             * @example 1
             */
            type?: components["schemas"]["SpaceTypeText"];
            /**
             * State of the space, as text. No values are documented for responses; presumably they are `0` normal and `1` disabled, as in
             * `spaces.update`.
             * @example 0
             */
            status?: components["schemas"]["SpaceStatusText"];
            /**
             * The identifier of the space's owner: a department's, a user's or a group's, depending on the type of the space.
             *
             * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 369528171409614001
             */
            ownerId?: components["schemas"]["SpaceOwnerId"];
            /**
             * The space's identifier.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * The identifier of the top folder of the space's ordinary files, which are not encrypted. Encrypted files are in the safe,
             * `bizSboxFileId`.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Aroot` followed by the space's identifier.
             * @example DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizRootFileId?: components["schemas"]["BizRootFileId"];
            /**
             * The identifier of the safe, the top folder of the space's encrypted files.
             *
             * Observed in published values: In published spaces, the value is `DEUI7pa0C24Asbox` followed by the space's identifier.
             * @example DEUI7pa0C24AsboxIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            bizSboxFileId?: components["schemas"]["BizSboxFileId"];
            /**
             * Capacity of the space in GB, as text. In the carrier edition, what exceeds whole GB is in `capacityKb`, in KB, to be added to this.
             *
             * In GB.
             * @example 800
             */
            capacity?: components["schemas"]["SpaceCapacityText"];
            /**
             * How much of the space is used. The documentation gives no unit; that of the carrier edition gives its usage figures in KB.
             *
             * Observed in published values: Published values are 654777 in a space of 1 GB and 91966408 in one of 800 GB. They cannot be in GB or MB; KB and bytes both fit.
             *
             * Format int64.
             * @example 91966408
             */
            spaceUsed?: components["schemas"]["SpaceUsed"];
            /**
             * The identifier of the tenant, the enterprise that the space belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: components["schemas"]["TenantId"];
            /**
             * The identifier of the user who created the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            creator?: components["schemas"]["UserId"];
            /**
             * The identifier of the user who last changed the space.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            modifier?: components["schemas"]["UserId"];
            /**
             * The identifier of the space's root folder.
             * @example HFFdIb642fU51JWKAUlP6mwUVc8oDNKbO
             */
            rootFileId?: components["schemas"]["RootFileId"];
            /**
             * A name, presumably the space's. Not documented, but a published response has it.
             * @example 121-2
             */
            name?: string;
        } & {
            [key: string]: unknown;
        };
        /** The result code and the spaces of an owner. */
        ListSpacesByOwnerResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The owner's spaces.
             * @example [
             *   {
             *     "type": "1",
             *     "containerId": "IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4",
             *     "capacity": "800",
             *     "name": "121-2"
             *   }
             * ]
             */
            data?: components["schemas"]["OwnedSpace"][];
        };
        /**
         * Name of a file or folder: 1 to 250 characters, without `< > | : " * ? /`, and not `.` or `..`. Avoid `\`, too: renaming and the console
         * refuse it. Emoji are allowed.
         *
         * Up to 250 characters.
         * @example test.zip
         */
        FileName: string;
        /**
         * Identifier of a file or folder.
         *
         * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
         * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
         */
        FileId: string;
        /**
         * What happens if the name is taken in the folder: `2` a timestamp is added to the name, `3` the operation fails.
         *
         * Observed in published values: In the published example of an upload with a taken name, the timestamp stands before the extension and has the form
         * `_yyyyMMdd_HHmmss`, in UTC+8: `test_20240104_105403.zip`, beside an address signed at 02:54:03 UTC.
         * @example 2
         * @enum {integer}
         */
        RenameMode: 2 | 3;
        /** An attribute of a smart folder. What its numbers mean is not documented. */
        SmartFolderAttribute: {
            /**
             * Number of the attribute.
             *
             * Format int32.
             * @example 1
             */
            name?: number;
            /**
             * Number of the attribute's type.
             *
             * Format int32.
             * @example 1
             */
            type?: number;
            /**
             * Value of the attribute.
             * @example 15
             */
            value?: string;
            /**
             * Position of the attribute among the others.
             *
             * Format int32.
             * @example 1
             */
            sort?: number;
        };
        /** The folder to create. */
        CreateDirectoryRequest: {
            /**
             * When the folder was created, in ISO 8601, UTC, with milliseconds and `Z`.
             *
             * Format date-time.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * Description of the folder, up to 512 characters, without emoji.
             *
             * Up to 512 characters.
             * @example Drawings of the second floor
             */
            description?: string;
            /**
             * Media type of the folder, `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            /**
             * When the folder was last changed, presumably in the format of `createdTime`. It may be empty.
             * @example 2023-12-11T09:17:25.529Z
             */
            editedTime?: string;
            /**
             * Name of the folder: 1 to 250 characters, without `< > | : " * ? /`, and not `.` or `..`. Avoid `\`, too: renaming and the console
             * refuse it.
             *
             * Up to 250 characters.
             * @example test.zip
             */
            fileName: components["schemas"]["FileName"];
            /**
             * Type of what is created, always `10`, a folder.
             * @example 10
             * @enum {string}
             */
            fileType: "10";
            /**
             * Identifier of the folder in which to create the new one. Only the first element counts. When it is absent, the folder is created in
             * the root of the space.
             * @example [
             *   "FkbdCAceMj89bprz5xLJASID1eaRqjlRP"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Identifier of the space in which to create the folder.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * What happens if the name is taken in the folder: `2` a timestamp is added to the name, `3` the operation fails.
             *
             * Observed in published values: In the published example of an upload with a taken name, the timestamp stands before the extension and has the form
             * `_yyyyMMdd_HHmmss`, in UTC+8: `test_20240104_105403.zip`, beside an address signed at 02:54:03 UTC.
             * @example 2
             */
            renameMode?: components["schemas"]["RenameMode"];
            /**
             * Whether the folder is hidden. For whitelisted users only.
             * @example false
             */
            hidden?: boolean;
            /**
             * Attributes that make the folder a smart folder. For whitelisted users only.
             * @example [
             *   {
             *     "name": 1,
             *     "type": 1,
             *     "value": "15",
             *     "sort": 1
             *   }
             * ]
             */
            smartFolderAttr?: components["schemas"]["SmartFolderAttribute"][];
        };
        /** The new folder, and the result of the call. More fields may be present. */
        CreateDirectoryResponse: {
            /**
             * The new folder's identifier.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the new folder. It contains a timestamp if the name was taken and `renameMode` is `2`.
             *
             * Up to 250 characters.
             * @example Second floor
             */
            fileName?: string;
            /**
             * Media type of the folder, `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** The document or video whose thumbnail to create. */
        CreateThumbnailRequest: {
            /**
             * Identifier of the document or video.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of a user, presumably of the caller. What it is needed for is not documented.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId: components["schemas"]["UserId"];
        };
        /** Which page to return. */
        DescendantPageInfo: {
            /**
             * Number of files on a page, 1 to 1000.
             *
             * 1 to 1000; format int32; default `100`.
             * @example 1000
             */
            pageSize?: number;
            /**
             * Where the page begins: `nextCursor` of the page before. Absent for the first page.
             * @example
             */
            pageCursor?: string;
        };
        /** How to sort the files. */
        FileSortInfo: {
            /**
             * Field to sort by: `1` name, `2` size, `3` time of creation, `4` time of the last change, `5` time of deletion (recycle bin only),
             * `6` file format.
             * @example 4
             * @enum {integer}
             */
            sortType?: 1 | 2 | 3 | 4 | 5 | 6;
            /**
             * Sort direction: `1` ascending, `2` descending.
             * @example 2
             * @enum {integer}
             */
            sortDirection?: 1 | 2;
        };
        /**
         * Type of the file: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel
         * workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. It is chosen by the application
         * that uploads the file; `files.create` lists the extensions of each type.
         * @example 10
         * @enum {string}
         */
        FileType: "10" | "11" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
        /** The folder below which to list everything, the page, the sort order and the file type. */
        ListDescendantsRequest: {
            /** Which page to return. */
            pageInfo?: components["schemas"]["DescendantPageInfo"];
            /** How to sort the files. Only name, size, time of creation and time of the last change are supported: `sortType` `1` to `4`. */
            sortInfo?: components["schemas"]["FileSortInfo"];
            /**
             * Identifier of the space that holds the folder.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the folder below which to list everything, or `root` for the root of the space. Send the same folder for each page.
             * @example root
             */
            parentFileId: string;
            /**
             * Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27`
             * Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent,
             * files of all types are listed.
             * @example 10
             */
            type?: components["schemas"]["FileType"];
            /**
             * Whether to list hidden files too.
             *
             * Default `false`.
             * @example false
             */
            includeHidden?: boolean;
        };
        /** A user who owns, last changed or deleted a file. */
        FileUser: {
            /**
             * Kind of resource, `drive#user`.
             * @example drive#user
             */
            category?: string;
            /**
             * The user's Huawei user ID. It is opaque text, not the numeric identifier that other operations take.
             *
             * Observed in published values: The published value is base64 text that decodes to two numbers with a hyphen between them. The second is the `tenantId` in the
             * published details of a job; the first is presumably the user's identifier in OrgID.
             * @example NDEzMDA4NjAwMDAwMjc0MTY2NS00MDA4NjAwMDAwNDg3MTY2Ng
             */
            userId?: string;
            /**
             * Display name of the user.
             * @example Design team
             */
            displayName?: string;
            /**
             * Whether the user is the caller.
             * @example true
             */
            me?: boolean;
            /**
             * Identifier of the user's permission on the file.
             *
             * Format int64.
             * @example 1243622029865966464
             */
            permissionId?: string;
        };
        /**
         * Size of the file. The documentation gives no unit; presumably bytes, as for the `length` of an upload.
         *
         * Format int64.
         * @example 22106481
         */
        FileSize: string;
        /**
         * SHA-256 digest. Its format is not documented; presumably 64 lower-case hexadecimal digits, as for `proofCode`.
         * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
         */
        Sha256: string;
        /** The stored object that holds the content of an asset. More fields may be present. */
        FileResource: {
            /**
             * The stored object's identifier.
             * @example R1b2C3d4E5
             */
            id?: string;
            /**
             * Hash of the stored object. The algorithm is not documented.
             * @example 9f86d081884c7d659a2feaa0c55ad015
             */
            hash?: string;
            /**
             * Length of the stored object. The documentation gives no unit; presumably bytes.
             *
             * Format int64.
             * @example 22106481
             */
            length?: string;
            /**
             * SHA-256 digest of the stored object, for checking its integrity, presumably as 64 lower-case hexadecimal digits.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256?: components["schemas"]["Sha256"];
            /**
             * How the object is stored: `0` in encrypted parts, `3` in plain parts, `12` as one plain file.
             * @example 12
             * @enum {integer}
             */
            type?: 0 | 3 | 12;
            /**
             * State of the stored object. Its values are not documented.
             *
             * Format int32.
             * @example 0
             */
            state?: number;
        } & {
            [key: string]: unknown;
        };
        /** The content behind an attachment, in one version. More fields may be present. */
        FileAsset: {
            /**
             * The asset's identifier.
             * @example A1b2C3d4E5
             */
            id?: string;
            /**
             * The identifier of this version of the asset.
             * @example V1b2C3d4E5
             */
            versionId?: string;
            /**
             * Number of this version. How versions are numbered is not documented.
             *
             * Format int64.
             * @example 1
             */
            version?: string;
            /**
             * Media type of the content.
             * @example application/zip
             */
            mimeType?: string;
            /**
             * State of the content: `0` available, `1` unavailable, `2` temporary, `3` kept, but not used for instant uploads, `4` about to be
             * switched over.
             * @example 0
             * @enum {integer}
             */
            state?: 0 | 1 | 2 | 3 | 4;
            /**
             * How long the version is kept: `0` until the service removes it by its rules. A new version can have `1`, forever, too.
             *
             * Format int32.
             * @example 0
             */
            keepPolicy?: number;
            /**
             * When the version was created, in UTC, presumably in ISO 8601 as the file's own times.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * When the version was last changed, in UTC, presumably in ISO 8601 as the file's own times.
             * @example 2023-12-11T09:17:25.529Z
             */
            modifiedTime?: string;
            /** The stored object that holds the content of an asset. More fields may be present. */
            resource?: components["schemas"]["FileResource"];
        } & {
            [key: string]: unknown;
        };
        /** The content of a file, or something made from it, such as a thumbnail. More fields may be present. */
        FileAttachment: {
            /**
             * What the attachment is: `content`, the default, the file itself; `thumbnail` a thumbnail. The service may add other values.
             * @example content
             */
            usage?: string;
            /**
             * Hash of the stored object. The algorithm is not documented.
             * @example 9f86d081884c7d659a2feaa0c55ad015
             */
            hash?: string;
            /**
             * SHA-256 digest of the stored object, presumably as 64 lower-case hexadecimal digits.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256?: components["schemas"]["Sha256"];
            /** The content behind an attachment, in one version. More fields may be present. */
            asset?: components["schemas"]["FileAsset"];
        } & {
            [key: string]: unknown;
        };
        /** What the caller may do with the file. More fields may be present. */
        FileCapabilities: {
            /**
             * Whether the caller may create files and folders in the folder.
             * @example true
             */
            addChildNodePermission?: boolean;
            /**
             * Whether the caller may copy the file.
             * @example true
             */
            copyPermission?: boolean;
            /**
             * Whether the caller may delete the file.
             * @example false
             */
            deletePermission?: boolean;
            /**
             * Whether the caller may download the content of the file.
             * @example true
             */
            downloadPermission?: boolean;
            /**
             * Whether the caller may edit the file.
             * @example false
             */
            editPermission?: boolean;
            /**
             * Whether the caller may list the contents of the folder.
             * @example true
             */
            listChildNodePermission?: boolean;
            /**
             * Whether the caller may move the folders in the folder.
             * @example false
             */
            removeChildNodePermission?: boolean;
            /**
             * Whether the caller may rename the file.
             * @example false
             */
            renameFilePermission?: boolean;
            /**
             * Whether the caller may share the file.
             * @example false
             */
            shareFilePermission?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** A file or folder in a list. More fields may be present. */
        File: {
            /**
             * Identifier of a file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the file or folder.
             *
             * Up to 250 characters.
             * @example test.zip
             */
            fileName?: string;
            /**
             * Type of the file: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel
             * workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. It is chosen by the application
             * that uploads the file; `files.create` lists the extensions of each type.
             * @example 10
             */
            fileType?: components["schemas"]["FileType"];
            /**
             * Media type of the content. For a folder it is `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            /**
             * Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
            /**
             * Identifier of the folder that holds the file. Only the first element counts.
             * @example [
             *   "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Identifier of the space that holds the file, in a list.
             * @example [
             *   "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * Public attributes that applications have set on the file: up to 30 pairs of name and value, each of up to 124 characters.
             * @example {
             *   "srcFileId": "Fuyt9uELO9mny6vLWnWpIDqppRh3vzC3p"
             * }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * When the file was created, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * When the file was last changed, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-12-11T09:17:25.529Z
             */
            editedTime?: string;
            /**
             * The owners of the file.
             * @example [
             *   {
             *     "category": "drive#user",
             *     "me": true,
             *     "permissionId": "1243622029865966464",
             *     "displayName": "Design team"
             *   }
             * ]
             */
            owners?: components["schemas"]["FileUser"][];
            /** The user who last changed the file. */
            lastEditor?: components["schemas"]["FileUser"];
            /**
             * Extension of the file's name; the last one if there are several. Empty for a folder.
             * @example zip
             */
            fileSuffix?: string;
            /**
             * Size of the file. The documentation gives no unit; presumably bytes, as for the `length` of an upload.
             *
             * Format int64.
             * @example 22106481
             */
            size?: components["schemas"]["FileSize"];
            /**
             * SHA-256 digest of the content, presumably as 64 lower-case hexadecimal digits.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256?: components["schemas"]["Sha256"];
            /**
             * The content of the file, and what the service has made from it, such as thumbnails.
             * @example [
             *   {
             *     "usage": "content"
             *   }
             * ]
             */
            attachments?: components["schemas"]["FileAttachment"][];
            /**
             * Whether the file is hidden. Only whitelisted users have hidden files.
             * @example false
             */
            hidden?: boolean;
            /** What the caller may do with the file. More fields may be present. */
            userCapabilities?: components["schemas"]["FileCapabilities"];
            /**
             * Kind of resource, `drive#file`.
             * @example drive#file
             */
            category?: string;
            /**
             * Description of the file, up to 512 characters, without emoji.
             *
             * Up to 512 characters.
             * @example Drawings of the second floor
             */
            description?: string;
            /**
             * Whether the file is one of the caller's favorites.
             * @example false
             */
            favorite?: boolean;
            /**
             * How a file in the recycle bin got there: `true` it was deleted itself, `false` a folder above it was deleted.
             * @example true
             */
            directlyRecycled?: boolean;
            /** The user who moved the file to the recycle bin. */
            recyclingUser?: components["schemas"]["FileUser"];
            /**
             * When the file was moved to the recycle bin. The format is not documented.
             * @example 2023-12-11T09:17:25.529Z
             */
            recycledTime?: string;
            /**
             * Attributes that are private to an application: up to 30 pairs of name and value, each of up to 124 characters.
             * @example {
             *   "lastPage": "12"
             * }
             */
            appSettings?: {
                [key: string]: string;
            };
            /**
             * Attributes that the user has set on the file. Their fields are not documented.
             * @example []
             */
            userProperties?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** A page of files and folders, and where the next page begins. More fields may be present. */
        ListDescendantsResponse: {
            /**
             * The files and folders on the page, from all levels below the folder.
             * @example [
             *   {
             *     "id": "FkbdCAceMj89bprz5xLJASID1eaRqjlRP",
             *     "fileName": "Second floor",
             *     "fileType": "10"
             *   }
             * ]
             */
            files?: components["schemas"]["File"][];
            /**
             * Where the next page begins: send it as `pageCursor`. Empty on the last page.
             * @example
             */
            nextCursor?: string;
            /**
             * Result code, `0` for success. It may be absent.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code. It may be absent.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** The file whose parts have all been sent. */
        CompleteUploadRequest: {
            /**
             * Identifier of the file to upload, the `fileId` that `files.create` returned.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * SHA-256 digest of the whole file, which the service checks, presumably as 64 lower-case hexadecimal digits.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256?: components["schemas"]["Sha256"];
        };
        /** A part of a file or of a file version. Parts follow one another without gaps and are numbered from 1. */
        UploadPart: {
            /**
             * Number of the part, starting at 1.
             *
             * Observed in published values: In the published example, part 46, of 10485760 bytes, begins at byte 471859200, which is 45 times that size: numbers begin at 1.
             *
             * 1 to 10000; format int32.
             * @example 46
             */
            partNumber: number;
            /**
             * Length of the part in bytes, from 5 MiB (5242880) to 5 GiB (5368709120). The last part may be shorter than 5 MiB, and even empty.
             *
             * 0 to 5368709120; format int64; in bytes.
             * @example 10485760
             */
            partSize: number;
            /**
             * Number of bytes of the file before this part. For parallel uploads only. In those, the length of every part but the last is a
             * multiple of 64 bytes.
             *
             * At least 0; format int64; in bytes.
             * @example 471859200
             */
            partOffset?: number;
            /**
             * State of SHA-256 after all bytes before this part, as its eight 32-bit variables. For parallel uploads only, where it is mandatory
             * for every part but the first.
             *
             * Observed in published values: The published address of part 46 has a query field X-Amz-Iteration-Hash-Ctx: a JSON object in base64, with these eight numbers,
             * the name of the algorithm and a count of bits, which is `partOffset` times 8.
             *
             * Up to 8 elements.
             * @example [
             *   1748048713,
             *   2644528514,
             *   4267727253,
             *   2252747490,
             *   4036182088,
             *   2253856463,
             *   526139147,
             *   2194267752
             * ]
             */
            hashCtx?: number[];
            /**
             * Address to send the bytes of the part to, with PUT and without KooDrive headers. Present in responses only. In the published
             * examples it is valid for 3600 seconds.
             *
             * Observed in published values: The published addresses are presigned for X-Amz-SignedHeaders=content-length;host, so that the length of what is sent must be the
             * announced `partSize`, and have X-Amz-Expires=3600.
             *
             * Format uri.
             * @example https://storage.example.com/ff6b221b4b474c829c1cd5037f1504ca086?partNumber=1&uploadId=0000018CD26464022026422966B8879A
             */
            readonly uploadUrl?: string;
            /**
             * Identifier of the stored object of the part. What it is used for is not documented.
             * @example P1b2C3d4E5
             */
            partId?: string;
        };
        /** The file to upload, and the parts in which it will be sent. */
        CreateFileRequest: {
            /**
             * When the file was created, in ISO 8601, UTC, in whole seconds with `Z`.
             *
             * Format date-time.
             * @example 2023-08-18T05:43:49Z
             */
            createdTime?: string;
            /**
             * Description of the file, up to 512 characters.
             *
             * Up to 512 characters.
             * @example Minutes of the kick-off meeting
             */
            description?: string;
            /**
             * Media type of the content.
             * @example application/zip
             */
            mimeType?: string;
            /**
             * Name of a file or folder: 1 to 250 characters, without `< > | : " * ? /`, and not `.` or `..`. Avoid `\`, too: renaming and the console
             * refuse it. Emoji are allowed.
             *
             * Up to 250 characters.
             * @example test.zip
             */
            fileName: components["schemas"]["FileName"];
            /**
             * Type of the file, chosen by the caller: `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint
             * presentation, `30` audio, `35` archive, `40` application, `45` anything else. `files.create` lists the
             * extensions of each type.
             * @example 35
             */
            fileType: string;
            /**
             * Identifier of the folder to put the file in, or `root` for the root of the space. Only the first element counts.
             * @example [
             *   "root"
             * ]
             */
            parentFolder: components["schemas"]["FileId"][];
            /**
             * SHA-256 digest of the whole file, presumably as 64 lower-case hexadecimal digits. Send it together with `proofCode` to make an
             * instant upload possible.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256?: components["schemas"]["Sha256"];
            /**
             * Size of the file in bytes, at most 200 GB.
             *
             * 0 to 214748364800; format int64; in bytes.
             * @example 22106481
             */
            length: number;
            /**
             * How the content is sent: always `multipart`, in parts.
             * @example multipart
             * @enum {string}
             */
            uploadMode: "multipart";
            /**
             * Kind of upload: `1` in parts. `0`, an ordinary upload, and `2`, the upload of a version, are not supported yet.
             * @example 1
             * @enum {integer}
             */
            uploadType: 0 | 1 | 2;
            /**
             * What happens if the name is taken in the folder: `2` a timestamp is added to the name, `3` the operation fails, `4` nothing is
             * created if the SHA-256 digest is the same, too; otherwise a timestamp is added.
             * @example 2
             * @enum {integer}
             */
            autoRename: 2 | 3 | 4;
            /**
             * The parts in which the file will be sent.
             * @example [
             *   {
             *     "partNumber": 1,
             *     "partSize": 22106481
             *   }
             * ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            /**
             * Identifier of the space to put the file in.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * SHA-256 digest of the first 1 KB of the file, presumably as 64 lower-case hexadecimal digits.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            preHash?: components["schemas"]["Sha256"];
            /**
             * Proof that the caller has the file, and not only its digest: 64 lower-case hexadecimal digits. Mandatory together with `sha256`,
             * unless `length` is `0`. It depends on the credentials of the request; `files.create` describes how to compute
             * it.
             * @example 871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f
             */
            proofCode?: string;
            /**
             * Whether the file is hidden. For whitelisted users only.
             * @example false
             */
            hidden?: boolean;
        };
        /** The new file with the upload addresses of its parts, and the result of the call. */
        CreateFileResponse: {
            /**
             * The file's identifier, which `files.completeUpload` takes.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Whether the upload was instant: `true` if the service already has the content, so that the upload is complete. It may be absent if
             * it was not instant.
             * @example false
             */
            rapidUpload?: boolean;
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Name of the new file. It differs from the requested one if that was taken.
             *
             * Observed in published values: The timestamp in the published name `test_20240104_105403.zip` is eight hours later than the moment at which the address beside it
             * was signed, 20240104T025403Z: it is in UTC+8.
             *
             * Up to 250 characters.
             * @example test_20240104_105403.zip
             */
            fileName?: string;
            /**
             * The upload's identifier. It is part of the upload addresses; no operation takes it.
             * @example 0000018CD26464022026422966B8879A
             */
            uploadId?: string;
            /**
             * Identifier of the folder that holds the file, even if `root` was sent.
             * @example [
             *   "DEUI7pa0C24ArootIAADfsBFCO6WtAtuA9add2fea594e4e75b8feb8474ef236"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Whether the folder already has a file of this name and digest, so that nothing was created. Only meaningful if `autoRename` is `4`.
             * @example false
             */
            exist?: boolean;
            /**
             * The parts with their upload addresses.
             * @example [
             *   {
             *     "partNumber": 1,
             *     "partSize": 22106481,
             *     "partOffset": 0
             *   }
             * ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The files to download, all in one space. */
        GetDownloadUrlsRequest: {
            /**
             * Identifier of the space that holds the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifiers of the files, up to 100.
             *
             * Up to 100 elements.
             * @example [
             *   "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ"
             * ]
             */
            fileIds: components["schemas"]["FileId"][];
        };
        /** The download address of a file, or the error if there is none. */
        FileDownload: {
            /**
             * Identifier of the file from the request.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Name of the file.
             * @example Invoice 1.pdf
             */
            fileName?: string;
            /**
             * Presigned address to download the file from, presumably with GET and without KooDrive headers. Download soon: how long the address
             * is valid is not documented.
             *
             * Format uri.
             * @example https://storage.example.com/5e3fc0c5d4fa45338f44db7177579c2c087
             */
            url?: string;
            /**
             * Result code for this file, `0` for success.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code for this file.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** A download address for each file that has one, and the result of the call. */
        GetDownloadUrlsResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * How many of the files succeeded: `0` some, `1` all, `2` none.
             * @example 1
             * @enum {integer}
             */
            batchCode?: 0 | 1 | 2;
            /**
             * The result for each file.
             * @example [
             *   {
             *     "fileId": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *     "url": "https://storage.example.com/5e3fc0c5d4fa45338f44db7177579c2c087"
             *   }
             * ]
             */
            downloads?: components["schemas"]["FileDownload"][];
        };
        /** The parts that need an upload address. */
        GetUploadUrlsRequest: {
            /**
             * Identifier of the file to upload, the `fileId` that `files.create` returned.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * The parts that need an upload address, each with its number and length. In a parallel upload they also need the offset and the state
             * of SHA-256.
             * @example [
             *   {
             *     "partNumber": 46,
             *     "partSize": 10485760
             *   }
             * ]
             */
            multiParts: components["schemas"]["UploadPart"][];
        };
        /** The parts with their upload addresses, and the result of the call. */
        GetUploadUrlsResponse: {
            /**
             * The parts from the request, each with its `uploadUrl`.
             * @example [
             *   {
             *     "partNumber": 46,
             *     "partSize": 10485760,
             *     "partOffset": 471859200
             *   }
             * ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The path of the file or folder, and the result of the call. */
        GetFullPathResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Identifiers of all folders from the root of the space down to the file or folder, and its own, each after a `/`.
             *
             * Observed in published values: The root folder's identifier is `DEUI7pa0C24Aroot` followed by the identifier of the space, wherever an example shows it.
             * @example /DEUI7pa0C24ArootIAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4/FkbdCAceMj89bprz5xLJASID1eaRqjlRP
             */
            fileIdPath?: string;
            /**
             * Names of all folders from the root of the space down to the file or folder, and its own, each after a `/`.
             *
             * Observed in published values: In the published example, the root folder's name is `root` followed by the identifier of the space.
             * @example /rootIAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4/007
             */
            namePath?: string;
        };
        /** The space whose recycle bin to empty. */
        ClearRecycleBinRequest: {
            /**
             * Identifier of the space whose recycle bin to empty.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            container: components["schemas"]["SpaceId"];
            /**
             * The same identifier as in `container`. Newer documentation calls the field `container`, its examples call it `containerId`: send
             * both with the same value.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
        };
        /** The new name, and what happens if it is taken. */
        RenameFileRequest: {
            /**
             * Identifier of the space that holds the file.
             *
             * The carrier edition allows at most 64 characters.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * New name: 1 to 250 characters, without `< > | : " * ? / \`, and not `.` or `..`.
             *
             * Up to 250 characters.
             * @example Downloads
             */
            name: string;
            /**
             * What happens if the name is taken in the folder: `2` a timestamp is added to the name, `3` the operation fails.
             *
             * Observed in published values: In the published example of an upload with a taken name, the timestamp stands before the extension and has the form
             * `_yyyyMMdd_HHmmss`, in UTC+8: `test_20240104_105403.zip`, beside an address signed at 02:54:03 UTC.
             * @example 2
             */
            renameMode: components["schemas"]["RenameMode"];
        };
        /** Which page of the results to return. */
        SearchPageInfo: {
            /**
             * Number of results on a page, 1 to 100.
             *
             * 1 to 100; format int32.
             * @example 20
             */
            pageSize: number;
            /**
             * Where the page begins: `nextPageCursor` of the page before. Empty for the first page.
             * @example
             */
            pageCursor: string;
        };
        /** Conditions that every result meets. */
        SearchFilter: {
            /**
             * Text to look for in the names of files, up to 80 characters. The match is fuzzy.
             *
             * Up to 80 characters.
             * @example invoice
             */
            keyWord?: string;
            /**
             * Identifier of the space to search. Mandatory if `parentFolder` is sent.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Identifier of the folder to search.
             * @example FkbdCAceMj89bprz5xLJASID1eaRqjlRP
             */
            parentFolder?: string;
            /**
             * Type of the files to find: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint
             * presentation, `30` audio, `35` archive, `40` application, `45` anything else.
             * @example 26
             * @enum {string}
             */
            fileType?: "10" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
            /**
             * Period in which the files were last changed. The format is not documented.
             * @example
             */
            updateTimeRange?: string;
            /**
             * Identifier of the owner of the files, presumably the user's numeric identifier.
             * @example 1505084218764547200
             */
            ownerId?: string;
        };
        /** How to sort the results. A field for the direction is very likely, but not documented. */
        SearchSortInfo: {
            /**
             * Field to sort by: `fileName` name, `size` size, `type` file format, `updateTime` time of the last change, `createTime` time of
             * creation. There may be other values.
             * @example updateTime
             */
            sortType?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page
         * obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`.
         *
         * The carrier edition allows at most 300 characters.
         * @example image/resize,m_lfit,h_128,w_128
         */
        ImageProcess: string;
        /** What to search for, and where. */
        SearchFilesRequest: {
            /**
             * Where to search: `personal` in the caller's individual space, `team` in team spaces.
             * @example personal
             * @enum {string}
             */
            searchType: "personal" | "team";
            /** Which page of the results to return. */
            pageInfo: components["schemas"]["SearchPageInfo"];
            /** Conditions that every result meets. */
            filter?: components["schemas"]["SearchFilter"];
            /** How to sort the results. A field for the direction is very likely, but not documented. */
            sortInfo?: components["schemas"]["SearchSortInfo"];
            /**
             * Whether to search the recycle bin: `true` searches only there, `false` everywhere else.
             *
             * Default `false`.
             * @example false
             */
            recycled?: boolean;
            /**
             * Whether to search the folders below `filter.parentFolder`, too. The misspelling is the service's.
             *
             * Default `false`.
             * @example true
             */
            recursived?: boolean;
            /**
             * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page
             * obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`.
             *
             * The carrier edition allows at most 300 characters.
             * @example image/resize,m_lfit,h_128,w_128
             */
            imageProcess?: components["schemas"]["ImageProcess"];
        };
        /** Address of the content of a file, or of a thumbnail. More fields may be present. */
        FileDownloadLink: {
            /**
             * What the address leads to: `content`, the default, the file itself; `thumbnail` a thumbnail. The service may add other values.
             * @example thumbnail
             */
            usage?: string;
            /**
             * Address to download from.
             * @example https://storage.example.com/thumbnail.jpg
             */
            downloadLink?: string;
        } & {
            [key: string]: unknown;
        };
        /** A file that was found. */
        FoundFile: {
            /**
             * Identifier of a file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Extension of the file's name.
             * @example pdf
             */
            fileSuffix?: string;
            /**
             * Name of the file.
             * @example Invoice 1.pdf
             */
            fileName?: string;
            /**
             * Type of the file, presumably with the same values as in the request: `10` folder, `15` image, `20` video, `26` Word document, `27`
             * Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else.
             * @example 45
             */
            fileType?: string;
            /**
             * Size of the file. The documentation gives no unit; presumably bytes, as for the `length` of an upload.
             *
             * Format int64.
             * @example 22106481
             */
            size?: components["schemas"]["FileSize"];
            /**
             * When the file was last changed, presumably in ISO 8601, UTC, as in the lists of files.
             * @example 2023-12-11T09:17:25.529Z
             */
            updateTime?: string;
            /**
             * Names of all folders down to the file, and its own, presumably each after a `/`.
             * @example /Projects/2024/Invoice 1.pdf
             */
            namePath?: string;
            /**
             * Identifiers of all folders down to the file, and its own, presumably each after a `/`.
             * @example /FkbdCAceMj89bprz5xLJASID1eaRqjlRP/FqS6hLLy_DkjlWdfOnEdCErhsmokRvdXI
             */
            idPath?: string;
            /**
             * Addresses of thumbnails. Present for images only.
             * @example [
             *   {
             *     "usage": "thumbnail",
             *     "downloadLink": "https://storage.example.com/thumbnail.jpg"
             *   }
             * ]
             */
            downloadLinks?: components["schemas"]["FileDownloadLink"][];
            /**
             * Name of the department or group that owns the space. Present for files in team spaces only.
             * @example Design review
             */
            teamName?: string;
            /**
             * Identifier of the department or group that owns the space. Present for files in team spaces only.
             *
             * Format int64.
             * @example 1501467283927691264
             */
            teamId?: string;
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Owner of the space: `0` a department, `1` an individual, `2` a group. It is text here; in other operations it is a number.
             * @example 1
             * @enum {string}
             */
            containerType?: "0" | "1" | "2";
            /**
             * Whether the file is one of the caller's favorites.
             * @example false
             */
            favorite?: boolean;
            /**
             * Name of the file's owner. Present for files in team spaces only.
             * @example Zhang San
             */
            owner?: string;
        };
        /** A page of the files found, and the result of the call. */
        SearchFilesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The files found.
             * @example [
             *   {
             *     "id": "FqS6hLLy_DkjlWdfOnEdCErhsmokRvdXI",
             *     "fileName": "Invoice 1.pdf"
             *   }
             * ]
             */
            files?: components["schemas"]["FoundFile"][];
            /**
             * Number of files found on all pages.
             *
             * At least 0; format int32.
             * @example 1
             */
            total?: number;
            /**
             * Where the next page begins: send it as `pageCursor`. Empty on the last page.
             * @example
             */
            nextPageCursor?: string;
        };
        /** How many folders and files are in a folder, and how large the files are. */
        DirectoryStatistics: {
            /**
             * Size of all files together. The documentation gives no unit; presumably bytes, as for the `length` of an upload.
             *
             * Format int64.
             * @example 0
             */
            totalSize?: string;
            /**
             * Number of folders.
             *
             * Format int64.
             * @example 1
             */
            subDirCount?: string;
            /**
             * Number of files.
             *
             * Format int64.
             * @example 0
             */
            subFileCount?: string;
        };
        /** The statistics of the folder, and the result of the call. */
        GetDirectoryStatisticsResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** How many folders and files are in a folder, and how large the files are. */
            data?: components["schemas"]["DirectoryStatistics"];
        };
        /** The space that holds the file, and how to make its thumbnail. */
        GetFileRequest: {
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page
             * obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`.
             *
             * The carrier edition allows at most 300 characters.
             * @example image/resize,m_lfit,h_128,w_128
             */
            imageProcess?: components["schemas"]["ImageProcess"];
        };
        /** The details of the file, and the result of the call. More fields may be present. */
        GetFileResponse: {
            /**
             * Identifier of a file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the file or folder.
             *
             * Up to 250 characters.
             * @example test.zip
             */
            fileName?: string;
            /**
             * Type of the file: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27` Excel
             * workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. It is chosen by the application
             * that uploads the file; `files.create` lists the extensions of each type.
             * @example 10
             */
            fileType?: components["schemas"]["FileType"];
            /**
             * Media type of the content. For a folder it is `application/vnd.huawei-apps.folder`.
             * @example application/vnd.huawei-apps.folder
             */
            mimeType?: string;
            /**
             * Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
            /**
             * Identifier of the folder that holds the file. Only the first element counts.
             * @example [
             *   "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Identifier of the space that holds the file, in a list.
             * @example [
             *   "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * Public attributes that applications have set on the file: up to 30 pairs of name and value, each of up to 124 characters.
             * @example {
             *   "srcFileId": "Fuyt9uELO9mny6vLWnWpIDqppRh3vzC3p"
             * }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * When the file was created, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-12-11T09:17:25.529Z
             */
            createdTime?: string;
            /**
             * When the file was last changed, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2023-12-11T09:17:25.529Z
             */
            editedTime?: string;
            /**
             * The owners of the file.
             * @example [
             *   {
             *     "category": "drive#user",
             *     "me": true,
             *     "permissionId": "1243622029865966464",
             *     "displayName": "Design team"
             *   }
             * ]
             */
            owners?: components["schemas"]["FileUser"][];
            /** The user who last changed the file. */
            lastEditor?: components["schemas"]["FileUser"];
            /**
             * Extension of the file's name; the last one if there are several. Empty for a folder.
             * @example zip
             */
            fileSuffix?: string;
            /**
             * Size of the file. The documentation gives no unit; presumably bytes, as for the `length` of an upload.
             *
             * Format int64.
             * @example 22106481
             */
            size?: components["schemas"]["FileSize"];
            /**
             * SHA-256 digest of the content, presumably as 64 lower-case hexadecimal digits.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256?: components["schemas"]["Sha256"];
            /**
             * The content of the file, and what the service has made from it, such as thumbnails.
             * @example [
             *   {
             *     "usage": "content"
             *   }
             * ]
             */
            attachments?: components["schemas"]["FileAttachment"][];
            /**
             * Whether the file is hidden. Only whitelisted users have hidden files.
             * @example false
             */
            hidden?: boolean;
            /** What the caller may do with the file. More fields may be present. */
            userCapabilities?: components["schemas"]["FileCapabilities"];
            /**
             * Download addresses of the file and its thumbnails. The names of the properties are not documented.
             * @example {}
             */
            downloadLinks?: {
                [key: string]: components["schemas"]["FileDownloadLink"];
            };
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** Which page to return. */
        FilePageInfo: {
            /**
             * Number of files on a page, 1 to 100.
             *
             * 1 to 100; format int32; default `100`.
             * @example 10
             */
            pageSize?: number;
            /**
             * Where the page begins: `nextCursor` (`nextPageCursor` for file versions) of the page before. Absent or empty for the first page.
             * @example
             */
            pageCursor?: string;
        };
        /**
         * Identifier of the folder to list, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one.
         *
         * The carrier edition allows at most 64 characters.
         * @example root
         */
        ParentFileId: string;
        /** The folder to list, the page, the sort order and the file type. */
        ListTeamFilesRequest: {
            /** Which page to return. */
            pageInfo?: components["schemas"]["FilePageInfo"];
            /** How to sort the files. */
            sortInfo?: components["schemas"]["FileSortInfo"];
            /**
             * Identifier of the team space to list, of a department or group.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the folder to list, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one.
             *
             * The carrier edition allows at most 64 characters.
             * @example root
             */
            parentFileId: components["schemas"]["ParentFileId"];
            /**
             * Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27`
             * Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent,
             * files of all types are listed.
             * @example 10
             */
            fileType?: components["schemas"]["FileType"];
            /**
             * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page
             * obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`.
             *
             * The carrier edition allows at most 300 characters.
             * @example image/resize,m_lfit,h_128,w_128
             */
            imageProcess?: components["schemas"]["ImageProcess"];
            /**
             * Whether to list hidden files. For whitelisted users only.
             * @example false
             */
            hidden?: boolean;
        };
        /** A page of files and folders, and the result of the call. More fields may be present. */
        ListFilesResponse: {
            /**
             * Kind of resource, `drive#fileList`.
             * @example drive#fileList
             */
            category?: string;
            /**
             * Where the next page begins: send it as `pageCursor`. Empty on the last page.
             *
             * Observed in published values: The two base64 texts in the published cursor decode to `'2023-12-13T03:30:59.558Z'` and `'FiBM6TxlKbbHLx-nx_qZOc5lRAeq0SLYx'`: it
             * seems to hold the time and the identifier of the last file on the page.
             * @example 0|[9-1-0,11-0-1][JzIwMjMtMTItMTNUMDM6MzA6NTkuNTU4Wic=,J0ZpQk02VHhsS2JiSEx4LW54X3FaT2M1bFJBZXEwU0xZeCc=]
             */
            nextCursor?: string;
            /**
             * Whether the list is complete, judging by the name; its meaning is not documented. In the only example it is `false`, and there is a
             * cursor.
             * @example false
             */
            searchCompleted?: boolean;
            /**
             * The files and folders on the page.
             * @example [
             *   {
             *     "id": "Fk0n_I_3nVynIIlxGSUdLkYILxIZQ5Yyp",
             *     "fileName": "Drafts",
             *     "fileType": "10"
             *   }
             * ]
             */
            files?: components["schemas"]["File"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** The folder to list, the page, the sort order and the file type. */
        ListPersonalFilesRequest: {
            /** Which page to return. */
            pageInfo?: components["schemas"]["FilePageInfo"];
            /** How to sort the files. */
            sortInfo?: components["schemas"]["FileSortInfo"];
            /**
             * Identifier of the individual space to list.
             *
             * The carrier edition allows at most 64 characters.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the folder to list, `root` for the root of the ordinary file system, or `sbox` for the root of the safe one.
             *
             * The carrier edition allows at most 64 characters.
             * @example root
             */
            parentFileId: components["schemas"]["ParentFileId"];
            /**
             * Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27`
             * Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent,
             * files of all types are listed.
             * @example 10
             */
            fileType?: components["schemas"]["FileType"];
            /**
             * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS (page
             * obs_01_0430 of its manual). Only the carrier edition names a default, `image/resize,m_lfit,h_128,w_128`.
             *
             * The carrier edition allows at most 300 characters.
             * @example image/resize,m_lfit,h_128,w_128
             */
            imageProcess?: components["schemas"]["ImageProcess"];
        };
        /** The upload to complete. */
        CompleteFileVersionRequest: {
            /**
             * Identifier of the file whose new version has been uploaded.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * SHA-256 digest of the whole content, which the service checks.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string;
        };
        /** The file that gets a new version, and the content that will be uploaded. */
        CreateFileVersionRequest: {
            /**
             * When the content was created, in ISO 8601, UTC, in whole seconds.
             *
             * Format date-time.
             * @example 2023-08-18T05:43:49Z
             */
            createdTime?: string;
            /**
             * Identifier of the file that gets a new version.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * How long the version is kept: `0` until the service removes it by its rules, `1` forever.
             * @example 0
             * @enum {integer}
             */
            keepPolicy?: 0 | 1;
            /**
             * Media type of the content.
             * @example application/pdf
             */
            mimeType?: string;
            /**
             * SHA-256 digest of the whole content. If it is sent, `proofCode` is mandatory unless the content is empty.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string;
            /**
             * Size of the content in bytes, at most 200 GB.
             *
             * 0 to 214748364800; format int64; in bytes.
             * @example 22106481
             */
            length: number;
            /**
             * How the content is sent: always `multipart`, in parts.
             * @example multipart
             * @enum {string}
             */
            uploadMode: "multipart";
            /**
             * Kind of upload: `1` in parts. `0`, an upload in one piece, and `2`, the upload of a version, are not supported yet.
             * @example 1
             * @enum {integer}
             */
            uploadType: 0 | 1 | 2;
            /**
             * The parts in which the content will be sent.
             * @example [
             *   {
             *     "partNumber": 1,
             *     "partSize": 22106481
             *   }
             * ]
             */
            multiParts?: components["schemas"]["UploadPart"][];
            /**
             * SHA-256 digest of the first kilobyte of the content.
             * @example 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
             */
            preHash?: string;
            /**
             * Proof that the caller has the content, and not only its digest: 64 lower-case hexadecimal digits. Mandatory together with `sha256`,
             * unless `length` is `0`. It depends on the credentials of the request; `files.create` describes how to compute
             * it.
             * @example 871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f
             */
            proofCode?: string;
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
        };
        /** The upload that has begun. Only `code` and `msg` are documented; other fields are likely, such as the addresses to send the parts to. */
        CreateFileVersionResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Identifier of a file version: the identifiers of the asset and of the version, with a dot between them.
         *
         * Observed in published values: Numeric identifiers of the service contain a time, in milliseconds since 2018-12-31T16:00Z, shifted left by 23 bits. Read in this way,
         * the first number of a published example is of 2025-02-11 and the second of 2025-08-29. In another published example, the second number is the first plus one.
         * @example 1618739290026578816.1763131768673766528
         */
        FileVersionId: string;
        /** A version of a file. */
        FileVersionRequest: {
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the file that the version belongs to.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * Identifier of a file version: the identifiers of the asset and of the version, with a dot between them.
             *
             * Observed in published values: Numeric identifiers of the service contain a time, in milliseconds since 2018-12-31T16:00Z, shifted left by 23 bits. Read in this way,
             * the first number of a published example is of 2025-02-11 and the second of 2025-08-29. In another published example, the second number is the first plus one.
             * @example 1618739290026578816.1763131768673766528
             */
            revisionId: components["schemas"]["FileVersionId"];
        };
        /**
         * Which fields of a version to return. Only `*`, all fields, is supported.
         *
         * Default `"*"`.
         * @example *
         * @enum {string}
         */
        FileVersionFields: "*";
        /** The version, and what to return. */
        GetFileVersionRequest: {
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the file that the version belongs to.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * Identifier of a file version: the identifiers of the asset and of the version, with a dot between them.
             *
             * Observed in published values: Numeric identifiers of the service contain a time, in milliseconds since 2018-12-31T16:00Z, shifted left by 23 bits. Read in this way,
             * the first number of a published example is of 2025-02-11 and the second of 2025-08-29. In another published example, the second number is the first plus one.
             * @example 1618739290026578816.1763131768673766528
             */
            revisionId: components["schemas"]["FileVersionId"];
            /**
             * Where the download address must be reachable from: `1` from outside, `2` from inside the service's network.
             *
             * Default `1`.
             * @example 1
             * @enum {integer}
             */
            urlType?: 1 | 2;
            /**
             * Which fields of a version to return. Only `*`, all fields, is supported.
             *
             * Default `"*"`.
             * @example *
             */
            fields?: components["schemas"]["FileVersionFields"];
        };
        /** The version, and the result of the call. More fields may be present. */
        GetFileVersionResponse: {
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Identifier of the file that the version belongs to.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Identifier of a file version: the identifiers of the asset and of the version, with a dot between them.
             *
             * Observed in published values: Numeric identifiers of the service contain a time, in milliseconds since 2018-12-31T16:00Z, shifted left by 23 bits. Read in this way,
             * the first number of a published example is of 2025-02-11 and the second of 2025-08-29. In another published example, the second number is the first plus one.
             * @example 1618739290026578816.1763131768673766528
             */
            revisionId?: components["schemas"]["FileVersionId"];
            /**
             * Number of the version. It rises with each new version of the file.
             *
             * Format int64.
             * @example 2
             */
            revisionVersion?: string;
            /**
             * Whether the version is kept forever. If not, the service may remove it by its rules.
             * @example false
             */
            keepForever?: boolean;
            /**
             * Whether this is the newest version of the file.
             * @example true
             */
            latestVersion?: boolean;
            /**
             * Why the version exists: `1` the file was created, `2` an earlier version was restored.
             * @example 1
             * @enum {integer}
             */
            createReason?: 1 | 2;
            /**
             * When the version was created, in milliseconds since 1970-01-01T00:00Z.
             *
             * Format int64; in ms.
             * @example 1756453685528
             */
            createdAt?: string;
            /**
             * The user who created the version. Whether this is an identifier or a name is not documented.
             * @example 1505084218764547200
             */
            createdBy?: string;
            /**
             * When the version was last changed, in milliseconds since 1970-01-01T00:00Z.
             *
             * Format int64; in ms.
             * @example 1756453685528
             */
            updatedAt?: string;
            /**
             * Identifier of the user who last changed the version.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            updatedBy?: components["schemas"]["UserId"];
            /**
             * Name of the file with its extension, without `< > | : " * ? / \`.
             * @example Design review.docx
             */
            name?: string;
            /**
             * Size of the content in bytes.
             *
             * Format int64; in bytes.
             * @example 22106481
             */
            size?: string;
            /**
             * Extension of the file's name. Upper and lower case are the same.
             * @example docx
             */
            extension?: string;
            /**
             * Address to download the content from. `urlType` determines where it can be reached from.
             * @example https://storage.example.com/ff6b221b4b474c82
             */
            downloadUrl?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** Which page to return. */
        FileVersionPageInfo: {
            /**
             * Number of versions on a page.
             *
             * The carrier edition allows values from 1 to 100.
             *
             * Format int32; default `100`.
             * @example 20
             */
            pageSize?: number;
            /**
             * Where the page begins: `nextPageCursor` of the page before. Absent for the first page.
             * @example 20
             */
            pageCursor?: string;
        };
        /** The file whose versions to list, and the page. */
        ListFileVersionsRequest: {
            /** Which page to return. */
            pageInfo?: components["schemas"]["FileVersionPageInfo"];
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the file whose versions to list.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * Which fields of a version to return. Only `*`, all fields, is supported.
             *
             * Default `"*"`.
             * @example *
             */
            fields?: components["schemas"]["FileVersionFields"];
        };
        /** A version of a file. More fields may be present. */
        FileVersion: {
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Identifier of the file that the version belongs to.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Identifier of a file version: the identifiers of the asset and of the version, with a dot between them.
             *
             * Observed in published values: Numeric identifiers of the service contain a time, in milliseconds since 2018-12-31T16:00Z, shifted left by 23 bits. Read in this way,
             * the first number of a published example is of 2025-02-11 and the second of 2025-08-29. In another published example, the second number is the first plus one.
             * @example 1618739290026578816.1763131768673766528
             */
            revisionId?: components["schemas"]["FileVersionId"];
            /**
             * Number of the version. It rises with each new version of the file.
             *
             * Format int64.
             * @example 2
             */
            revisionVersion?: string;
            /**
             * Whether the version is kept forever. If not, the service may remove it by its rules.
             * @example false
             */
            keepForever?: boolean;
            /**
             * Whether this is the newest version of the file.
             * @example true
             */
            latestVersion?: boolean;
            /**
             * Why the version exists: `1` the file was created, `2` an earlier version was restored.
             * @example 1
             * @enum {integer}
             */
            createReason?: 1 | 2;
            /**
             * When the version was created, in milliseconds since 1970-01-01T00:00Z.
             *
             * Format int64; in ms.
             * @example 1756453685528
             */
            createdAt?: string;
            /**
             * The user who created the version. Whether this is an identifier or a name is not documented.
             * @example 1505084218764547200
             */
            createdBy?: string;
            /**
             * When the version was last changed, in milliseconds since 1970-01-01T00:00Z.
             *
             * Format int64; in ms.
             * @example 1756453685528
             */
            updatedAt?: string;
            /**
             * Identifier of the user who last changed the version.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            updatedBy?: components["schemas"]["UserId"];
            /**
             * Name of the file with its extension, without `< > | : " * ? / \`.
             * @example Design review.docx
             */
            name?: string;
            /**
             * Size of the content in bytes.
             *
             * Format int64; in bytes.
             * @example 22106481
             */
            size?: string;
            /**
             * Extension of the file's name. Upper and lower case are the same.
             * @example docx
             */
            extension?: string;
        } & {
            [key: string]: unknown;
        };
        /** A page of versions, and the result of the call. */
        ListFileVersionsResponse: {
            /**
             * The versions on the page, newest first, without download addresses.
             * @example [
             *   {
             *     "revisionId": "1618739290026578816.1763131768673766528",
             *     "revisionVersion": "2",
             *     "latestVersion": true
             *   }
             * ]
             */
            revisionList?: components["schemas"]["FileVersion"][];
            /**
             * Where the next page begins: send it as `pageInfo.pageCursor`. Empty on the last page.
             * @example
             */
            nextPageCursor?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** The version, and whether to keep it forever. */
        UpdateFileVersionRequest: {
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the file that the version belongs to.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * Identifier of a file version: the identifiers of the asset and of the version, with a dot between them.
             *
             * Observed in published values: Numeric identifiers of the service contain a time, in milliseconds since 2018-12-31T16:00Z, shifted left by 23 bits. Read in this way,
             * the first number of a published example is of 2025-02-11 and the second of 2025-08-29. In another published example, the second number is the first plus one.
             * @example 1618739290026578816.1763131768673766528
             */
            revisionId: components["schemas"]["FileVersionId"];
            /**
             * Whether to keep the version forever: `true` keeps it, `false` lets the service remove it by its rules.
             * @example true
             */
            keepForever: boolean;
        };
        /** The archive whose contents to list. */
        ListArchiveEntriesRequest: {
            /**
             * Identifier of the space that holds the archive.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the archive.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * Password of the archive, in plain text. Leave it out if the archive has none. For an encrypted archive without it, the call
             * presumably fails.
             * @example ********
             */
            pwd?: string;
        };
        /** A file or folder in an archive. */
        ArchiveEntry: {
            /**
             * Error code for this entry. Its values are not documented; the example is made up.
             * @example 0
             */
            code?: string;
            /**
             * Name of the file or folder. It may be the whole path inside the archive, as it was in 2024.
             * @example Design review.docx
             */
            name?: string;
            /**
             * Kind of entry: `1` a file, `2` a folder.
             * @example 1
             * @enum {string}
             */
            type?: "1" | "2";
            /**
             * When the file or folder was last changed, in milliseconds, presumably since 1970-01-01T00:00Z.
             *
             * Format int64; in ms.
             * @example 1704336843000
             */
            updateAt?: string;
            /**
             * Size of the file or folder in bytes.
             *
             * Format int64; in bytes.
             * @example 22106481
             */
            fileSize?: string;
            /**
             * Identifier of the space that holds the unpacked entry. For unpacking only, and documented in 2024 only.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @deprecated
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * The unpacked entry's identifier. For unpacking only, and documented in 2024 only.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @deprecated
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
        };
        /** The contents of the archive, or the background task that lists them. */
        ArchiveListing: {
            /**
             * All files and folders in the archive. Absent if a background task makes the list.
             * @example [
             *   {
             *     "name": "Design review.docx",
             *     "type": "1",
             *     "fileSize": "22106481"
             *   }
             * ]
             */
            uncompressedFileList?: components["schemas"]["ArchiveEntry"][];
            /**
             * Key of the background task. Its values are not documented; the example is made up.
             * @example listFile
             */
            taskKey?: string;
            /** Value of the background task, presumably its result. Absent if there is no task. Its fields are not documented. */
            taskValue?: {
                [key: string]: unknown;
            };
            /**
             * Progress of the background task in percent.
             *
             * Format int32; in percent.
             * @example 40
             */
            progress?: number;
            /**
             * Identifier of the background task. Absent if there is no task. It is very probably that of a job, which `jobs.get`
             * returns.
             * @example 1756003706882580864
             */
            taskId?: string;
        };
        /** The contents of the archive or the background task that lists them, and the result of the call. */
        ListArchiveEntriesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The contents of the archive, or the background task that lists them. */
            data?: components["schemas"]["ArchiveListing"];
        };
        /**
         * Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned.
         * @example FqX2B_dehFwue-TwoyUZKr787_QLwo2AL
         */
        SyncDirectoryId: string;
        /** The synchronization directory to close. */
        CloseSyncDirectoryRequest: {
            /**
             * Identifier of the space that holds the synchronization directory.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            container: components["schemas"]["SpaceId"];
            /**
             * Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned.
             * @example FqX2B_dehFwue-TwoyUZKr787_QLwo2AL
             */
            syncDirId: components["schemas"]["SyncDirectoryId"];
        };
        /** The synchronization directory that was closed. */
        CloseSyncDirectoryResponse: {
            /**
             * Identifier of the synchronization directory that was closed.
             * @example FqX2B_dehFwue-TwoyUZKr787_QLwo2AL
             */
            syncDirId?: components["schemas"]["SyncDirectoryId"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** The synchronization directory to create, or the folder to turn into one. */
        CreateSyncDirectoryRequest: {
            /**
             * Identifier of the space that holds the synchronization directory.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            container: components["schemas"]["SpaceId"];
            /**
             * Name of the synchronization directory to create. Mandatory if `fileId` is absent, otherwise not allowed. If the root already has a
             * folder with this name, that folder becomes the synchronization directory.
             * @example Workstation
             */
            fileName?: string;
            /**
             * Whether to hide the new synchronization directory. Not allowed together with `fileId`.
             *
             * Default `false`.
             * @example true
             */
            hidden?: boolean;
            /**
             * Identifier of the folder in which to create the synchronization directory, but not `root` or `sbox`. When it is absent, it is
             * created in the root of the space. Not allowed together with `fileId`.
             * @example FkiferVNK5NwXck7XXBhPLIRhV1GayJPc
             */
            parentFolder?: string;
            /**
             * Identifier of an existing folder to turn into a synchronization directory. Not allowed together with `fileName`, `hidden` or
             * `parentFolder`.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
        };
        /** The synchronization directory. */
        CreateSyncDirectoryResponse: {
            /**
             * Identifier of the space that holds the synchronization directory.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            container?: components["schemas"]["SpaceId"];
            /**
             * The synchronization directory's identifier, which other operations take as `syncDirId` or `fileId`.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Name of the synchronization directory.
             * @example Workstation
             */
            fileName?: string;
            /**
             * Whether the synchronization directory existed before. Absent if this call created it.
             * @example true
             */
            exist?: boolean;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** The synchronization directory whose changes to follow. */
        GetSyncDirectoryStartCursorRequest: {
            /**
             * Identifier of the space that holds the synchronization directory.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            container: components["schemas"]["SpaceId"];
            /**
             * Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned.
             * @example FqX2B_dehFwue-TwoyUZKr787_QLwo2AL
             */
            fileId: components["schemas"]["SyncDirectoryId"];
        };
        /** Where a device begins to read changes, and the result of the call. */
        GetSyncDirectoryStartCursorResponse: {
            /**
             * The start cursor: send it as `cursor` to `syncDirectories.listChanges`. Treat it as opaque text,
             * even if it looks like a number.
             * @example 21
             */
            startCursor?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /**
         * Identifier of a device.
         * @example workstation-7
         */
        DeviceId: string;
        /** The synchronization directory, the device, and where to begin. */
        ListSyncDirectoryChangesRequest: {
            /**
             * Identifier of the space that holds the synchronization directory.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            container: components["schemas"]["SpaceId"];
            /**
             * Identifier of the synchronization directory: the `fileId` that `syncDirectories.create` returned.
             * @example FqX2B_dehFwue-TwoyUZKr787_QLwo2AL
             */
            syncDirId: components["schemas"]["SyncDirectoryId"];
            /**
             * Identifier of the device that catches up.
             * @example workstation-7
             */
            deviceId: components["schemas"]["DeviceId"];
            /**
             * Where the page begins: `startCursor` of `syncDirectories.getStartCursor` in a device's first
             * call, then `nextCursor` of the page before.
             * @example 21
             */
            cursor: string;
            /**
             * Number of changes on a page, 1 to 100. Mandatory, although a default of 10 is documented.
             *
             * 1 to 100; format int32.
             * @example 10
             */
            pageSize: number;
        };
        /** A file or folder in a synchronization directory. More fields may be present. */
        SyncDirectoryFile: {
            /**
             * Kind of resource, `drive#file`.
             * @example drive#file
             */
            category?: string;
            /**
             * Identifier of a file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the file, up to 250 characters.
             *
             * Up to 250 characters.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * Type of the file, chosen by the application that uploaded it. In other operations: `10` folder, `11` smart folder, `15` image, `20`
             * video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45`
             * anything else.
             * @example 26
             */
            fileType?: string;
            /**
             * Media type of the content.
             * @example application/pdf
             */
            mimeType?: string;
            /**
             * Description of the file, up to 512 characters, without emoji and other characters that the service does not allow.
             *
             * Up to 512 characters.
             * @example Reviewed on Friday.
             */
            description?: string;
            /**
             * Whether the file is a favorite.
             * @example false
             */
            favorite?: boolean;
            /**
             * Whether the file is in the recycle bin.
             * @example true
             */
            recycled?: boolean;
            /**
             * How a file in the recycle bin got there: `true` it was deleted itself, `false` a folder above it was deleted.
             * @example true
             */
            directlyRecycled?: boolean;
            /**
             * The user who moved the file to the recycle bin. The fields are not documented.
             * @example {}
             */
            recyclingUser?: {
                [key: string]: unknown;
            };
            /**
             * When the file was moved to the recycle bin. The format is not documented.
             * @example 2023-12-13T03:30:59.558Z
             */
            recycledTime?: string;
            /**
             * Identifier of the folder that holds the file. Only the first element counts.
             * @example [
             *   "FqX2B_dehFwue-TwoyUZKr787_QLwo2AL"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Public attributes that applications have set on the file: up to 30 pairs of name and value, each of up to 124 characters.
             * @example {
             *   "project": "review"
             * }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * Attributes that are private to an application: up to 30 pairs of name and value, each of up to 124 characters.
             * @example {
             *   "tab": "comments"
             * }
             */
            appSettings?: {
                [key: string]: string;
            };
            /**
             * Identifier of the space that holds the file, in a list.
             * @example [
             *   "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            containers?: components["schemas"]["SpaceId"][];
        } & {
            [key: string]: unknown;
        };
        /** More details of a change. The fields are not documented. */
        SyncDirectoryChangeDetails: {
            [key: string]: unknown;
        };
        /** A change of a file in a synchronization directory. */
        SyncDirectoryChange: {
            /**
             * Which changes of a file are listed: `full` every change, `latest` only its newest state, `aggregate` one entry for each kind of
             * change. In KooDrive it is always `aggregate`.
             * @example aggregate
             * @enum {string}
             */
            policy?: "full" | "latest" | "aggregate";
            /**
             * Kind of change. Its values are not documented; the example is made up.
             * @example update
             */
            changeType?: string;
            /** The file that has changed. */
            fileInfo?: components["schemas"]["SyncDirectoryFile"];
            /**
             * Identifier of the device that made the change.
             * @example workstation-7
             */
            deviceId?: components["schemas"]["DeviceId"];
            /** More details of a change. The fields are not documented. */
            extInfo?: components["schemas"]["SyncDirectoryChangeDetails"];
        };
        /** A page of changes, and where the next page begins. */
        ListSyncDirectoryChangesResponse: {
            /**
             * The changes on the page.
             * @example [
             *   {
             *     "policy": "aggregate",
             *     "deviceId": "workstation-8"
             *   }
             * ]
             */
            fileChangeList?: components["schemas"]["SyncDirectoryChange"][];
            /**
             * Where the next page begins: send it as `cursor`. Store it to continue from there, even after a restart.
             * @example 22
             */
            nextCursor?: string;
            /**
             * Whether there is a next page now.
             * @example false
             */
            hasMore?: boolean;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** A file to add to the favorites or remove. */
        FavoriteTarget: {
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * Identifier of the file to add or remove.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
        };
        /** The files, and whether to add them to the favorites or remove them. */
        UpdateFavoritesRequest: {
            /**
             * Whether to add the files to the favorites: `true` adds them, `false` removes them.
             * @example true
             */
            starred: boolean;
            /**
             * The files, up to 100. Each may be listed only once.
             *
             * Up to 100 elements.
             * @example [
             *   {
             *     "containerId": "IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4",
             *     "fileId": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ"
             *   }
             * ]
             */
            subRequestList: components["schemas"]["FavoriteTarget"][];
        };
        /** The result for one file. */
        FavoriteResult: {
            /**
             * Identifier of the file.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Result code for this file. `0` is success; the error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code for this file. It is meant for people, not for programs.
             * @example success
             */
            message?: components["schemas"]["Message"];
        };
        /** The result for each file, and for all of them together. `code` and `msg` may be absent. */
        UpdateFavoritesResponse: {
            /**
             * How many of the files succeeded: `0` all, `1` some, `2` none.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
            /**
             * The result for each file.
             * @example [
             *   {
             *     "fileId": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *     "code": 0,
             *     "message": "success"
             *   }
             * ]
             */
            subResponseList?: components["schemas"]["FavoriteResult"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** A file or folder that is a favorite. More fields may be present. */
        FavoriteFile: {
            /**
             * Kind of resource, always `drive#file`.
             * @example drive#file
             * @enum {string}
             */
            category?: "drive#file";
            /**
             * Identifier of a file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the file, up to 250 characters.
             *
             * Up to 250 characters.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * Type of the file, chosen by the application that uploaded it. The values are those of the argument `fileType`.
             * @example 26
             */
            fileType?: string;
            /**
             * Media type of the content.
             * @example application/vnd.openxmlformats-officedocument.wordprocessingml.document
             */
            mimeType?: string;
            /**
             * Description of the file.
             * @example Second draft
             */
            description?: string;
            /**
             * Whether the file is a favorite; always `true` in this list.
             * @example true
             */
            favorite?: boolean;
            /**
             * Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** A page of favorites. */
        ListFavoritesResponse: {
            /**
             * Where the next page begins, to send as `pageCursor`. Absent on the last page.
             * @example 50
             */
            nextCursor?: string;
            /**
             * Number of favorites that were removed because their files had been deleted.
             *
             * At least 0; format int32.
             * @example 0
             */
            autoDeleted?: number;
            /**
             * The favorites on the page.
             * @example [
             *   {
             *     "category": "drive#file",
             *     "id": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *     "fileName": "Design review.docx",
             *     "fileType": "26"
             *   }
             * ]
             */
            starFiles?: components["schemas"]["FavoriteFile"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A file or folder that the caller has used. More fields may be present. */
        RecentFile: {
            /**
             * Identifier of a file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Identifier of the space that holds the file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Name of the file with its extension.
             * @example Design review.docx
             */
            name?: string;
            /**
             * Identifier of the collaborator, another user who edited, shared or saved the file.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            collaboratorId?: components["schemas"]["UserId"];
            /**
             * Name of the collaborator.
             * @example Li Ming
             */
            collaborator?: string;
            /**
             * When the collaborator edited, shared or saved the file.
             * @example 2024-06-03T02:00:39.953Z
             */
            collaborateTime?: string;
            /**
             * What the collaborator did with the file: `2` edited, `3` shared, `4` saved to an individual space.
             * @example 2
             * @enum {string}
             */
            collaborateType?: "2" | "3" | "4";
            /**
             * Type of the file: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel workbook, `28` PowerPoint presentation, `30`
             * audio, `35` archive, `40` application, `45` anything else.
             * @example 26
             * @enum {string}
             */
            fileType?: "10" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
            /**
             * The user who owns the file. Whether this is a name or an identifier is not documented.
             * @example Li Ming
             */
            owner?: string;
            /**
             * Name of the department that owns the space. Empty for an individual's space.
             * @example Design
             */
            containerName?: string;
            /**
             * Owner of the space: `0` a department, `1` an individual, `2` a group.
             * @example 1
             */
            containerType?: components["schemas"]["SpaceType"];
            /**
             * Whether the file is one of the caller's favorites.
             * @example false
             */
            favorite?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** Something that the caller has done with a file. */
        RecentAccess: {
            /**
             * When the caller did it.
             * @example 2024-06-03T02:00:39.953Z
             */
            operateTime?: string;
            /**
             * What the caller did with the file: `1` viewed, `2` edited, `3` shared, `4` saved to the caller's own space, `5` uploaded, `6` saved
             * from a share. `5` and `6` occur for whitelisted users only.
             * @example 2
             * @enum {integer}
             */
            operateType?: 1 | 2 | 3 | 4 | 5 | 6;
            /**
             * What the caller did with the file: `1` viewed, `2` edited. Older name of `operateType`.
             * @deprecated
             * @example 2
             * @enum {integer}
             */
            operType?: 1 | 2;
            /** The file that the caller used. */
            file?: components["schemas"]["RecentFile"];
            /**
             * Why the file is not available: `1` it has been deleted; `2` its space has been disabled or deleted, or the caller has no permission
             * for it.
             * @example 1
             * @enum {integer}
             */
            status?: 1 | 2;
        };
        /** The recently used files, and the result of the call. */
        ListRecentFilesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * What the caller has done with files recently, one entry for each action.
             * @example [
             *   {
             *     "operateTime": "2024-06-03T02:00:39.953Z",
             *     "operateType": 2
             *   }
             * ]
             */
            list?: components["schemas"]["RecentAccess"][];
        };
        /** Download address of an image or of its thumbnail. */
        RelatedFileLink: {
            /**
             * What the address leads to: `content`, the default, the image itself; `thumbnail` a thumbnail. The service may add other values.
             * @example thumbnail
             */
            usage?: string;
            /**
             * Address to download from.
             * @example https://storage.example.com/thumbnail
             */
            downloadLink?: string;
        };
        /** A file that was shared. More fields may be present. */
        RelatedFile: {
            /**
             * Identifier of a file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Size of the file. The documentation gives no unit; presumably bytes.
             *
             * Format int64.
             * @example 20480
             */
            size?: string;
            /**
             * Type of the file: `15` image. Other values are not documented here; other operations have `10` folder, `20` video, `26` Word
             * document and more.
             * @example 15
             */
            fileType?: string;
            /**
             * Download addresses of an image and its thumbnails. Present for images only (`fileType` `15`).
             * @example [
             *   {
             *     "usage": "thumbnail",
             *     "downloadLink": "https://storage.example.com/thumbnail"
             *   }
             * ]
             */
            downloadLinks?: components["schemas"]["RelatedFileLink"][];
            /**
             * Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** Something that another user has done, and the files that the caller can access because of it. */
        RelatedRecord: {
            /**
             * Name of the user who shared the files.
             * @example Li Ming
             */
            operator?: string;
            /**
             * What the user did: `1` shared files.
             * @example 1
             * @enum {integer}
             */
            operateType?: 1;
            /**
             * When the files were shared.
             * @example 2025-05-20T01:37:49.052Z
             */
            operateTime?: string;
            /**
             * The record's identifier. For a share, it is the share's identifier.
             *
             * Observed in published values: Numeric identifiers of the service contain a time, in milliseconds since 2018-12-31T16:00Z, shifted left by 23 bits. The example,
             * the identifier of a share that the carrier edition publishes, is of 2025-05-20T01:37:49Z when it is read in this way.
             * @example 1689743054514187776
             */
            id?: string;
            /**
             * Name under which to show the record.
             * @example Design review.png
             */
            displayName?: string;
            /**
             * The files that were shared.
             * @example [
             *   {
             *     "id": "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZ",
             *     "fileType": "15",
             *     "recycled": false
             *   }
             * ]
             */
            files?: components["schemas"]["RelatedFile"][];
            /**
             * When the share ends.
             *
             * Observed in published values: A share ends a multiple of 24 hours after its creation. Judging by its identifier, a share that the carrier edition publishes was
             * created at 2025-05-20T01:37:49Z; a share in an example of the same edition ends at 2025-05-27 01:37:49.
             * @example 2025-05-27T01:37:49.052Z
             */
            expireTime?: string;
            /**
             * State of the share: `0` valid until `expireTime`; `1` its files have been deleted; `2` its space has been disabled or deleted, or
             * the caller has no permission for it.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
            /**
             * Identifier of the user who shared the files.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            operatorId?: components["schemas"]["UserId"];
            /**
             * Identifier of the space that holds the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Identifier of the tenant that the record belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
        };
        /** A page of records, and the result of the call. */
        ListRelatedFilesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Where the next page begins, to send as `pageCursor`. Absent on the last page.
             * @example 50
             */
            nextCursor?: string;
            /**
             * The records on the page.
             * @example [
             *   {
             *     "operator": "Li Ming",
             *     "operateType": 1,
             *     "id": "1689743054514187776",
             *     "displayName": "Design review.png",
             *     "status": 0
             *   }
             * ]
             */
            relatedToMeInfos?: components["schemas"]["RelatedRecord"][];
            /**
             * Number of records on all pages.
             *
             * At least 0.
             * @example 1
             */
            total?: number;
        };
        /**
         * Where the next page begins; send it as `pageCursor`. Absent on the last page.
         * @example 100
         */
        NextCursor: string;
        /**
         * Identifier of the share.
         *
         * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
         *
         * Format int64.
         * @example 1689743054514187776
         */
        ShareId: string;
        /**
         * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
         * `shareLinks.visit`, identify the share by it.
         *
         * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
         * @example 1689743054514187777
         */
        ShortUrl: string;
        /**
         * Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
         * has the short code alone.
         * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
         */
        ShareLinkUrl: string;
        /**
         * A moment in the life of a share, ISO 8601 in UTC with milliseconds.
         *
         * Format date-time.
         * @example 2024-06-03T01:59:05.324Z
         */
        ShareTime: string;
        /**
         * Who may open the share: `1` anyone with the link (only whitelisted users can make such a share), `2` all users of the enterprise,
         * `3` only the departments, groups and users that are named.
         * @example 3
         * @enum {integer}
         */
        ShareScope: 1 | 2 | 3;
        /**
         * An address to download a shared file from. The fields of this object are not published; in
         * `portal.listRelated` such an object has `usage` and `downloadLink`.
         */
        ShareFileDownloadLink: {
            [key: string]: unknown;
        };
        /** A shared file or folder. */
        ShareFileInfo: {
            /**
             * Identifier of the shared file or folder.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the file, at most 250 bytes (pages of 2024: 160).
             *
             * Up to 250 characters.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * Type of the file as set from outside when the file was created, at most 250 characters. No values are published.
             *
             * Up to 250 characters.
             * @example 26
             */
            fileType?: string;
            /**
             * Content type of the file.
             * @example application/vnd.openxmlformats-officedocument.wordprocessingml.document
             */
            mimeType?: string;
            /**
             * Size of the file. The unit is not published; a file can have up to 200 GB.
             *
             * Format int64.
             * @example 48213
             */
            size?: string;
            /**
             * The folder that holds the file, as a list of which only the first element counts.
             * @example [
             *   "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Extension of the file name, only the last part if it has several.
             * @example docx
             */
            fileSuffix?: string;
            /**
             * The spaces that hold the file, by ID.
             * @example [
             *   "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * Addresses to download the file or its thumbnails from.
             * @example [
             *   {}
             * ]
             */
            downloadLinks?: components["schemas"]["ShareFileDownloadLink"][];
            /**
             * Whether the file is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
        };
        /**
         * Name under which the share is listed: that of the shared file or, if several files were shared at once, that of the first with a phrase
         * such as "and other files".
         * @example Design review.docx
         */
        ShareDisplayName: string;
        /** What visitors may do with the shared files. The service announces it for a later version. */
        SharePermission: {
            /**
             * Whether visitors may preview the files.
             * @example true
             */
            preview?: boolean;
            /**
             * Whether visitors may edit the files.
             * @example false
             */
            edit?: boolean;
            /**
             * Whether visitors may download the files.
             * @example true
             */
            download?: boolean;
        };
        /**
         * The extract code: eight letters and digits that a visitor must enter to open the share. English pages call it the access code, the
         * console a password, in which it demands at least one letter and one digit.
         *
         * 8 characters.
         * @example MDg2K0vU
         */
        ExtractCode: string;
        /**
         * State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid (English pages say expired). In the
         * console a share is invalid when its space is disabled, or when the sharer is disabled, deleted or has lost access to the space.
         * @example 0
         * @enum {integer}
         */
        ShareStatus: 0 | 1 | 2;
        /**
         * How often visitors did something with a share.
         *
         * At least 0; format int32.
         * @example 4
         */
        ShareCount: number;
        /**
         * One of the caller's shares: what was shared in one act. If that was one file, the entry shows this file; if several, it is shown as a
         * folder.
         */
        ShareByMeLink: {
            /**
             * Identifier of the share.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl?: components["schemas"]["ShortUrl"];
            /**
             * Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
             * has the short code alone.
             * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
             */
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /**
             * When the files were shared, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            shareTime?: components["schemas"]["ShareTime"];
            /**
             * Who may open the share: `1` anyone with the link (only whitelisted users can make such a share), `2` all users of the enterprise,
             * `3` only the departments, groups and users that are named.
             * @example 3
             */
            scope?: components["schemas"]["ShareScope"];
            /**
             * The shared files and folders.
             * @example [
             *   {
             *     "id": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *     "fileName": "Design review.docx"
             *   }
             * ]
             */
            files?: components["schemas"]["ShareFileInfo"][];
            /**
             * Name under which the share is listed: that of the shared file or, if several files were shared at once, that of the first with a phrase
             * such as "and other files".
             * @example Design review.docx
             */
            displayName?: components["schemas"]["ShareDisplayName"];
            /**
             * What visitors may do with the shared files. Only pages of 2024 have it here.
             * @deprecated
             */
            permission?: components["schemas"]["SharePermission"];
            /**
             * The eight letters and digits that open the share. Only pages of 2024 have it here.
             *
             * 8 characters.
             * @deprecated
             * @example MDg2K0vU
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * When the share ends, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            expireTime?: components["schemas"]["ShareTime"];
            /**
             * State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid (English pages say expired). In the
             * console a share is invalid when its space is disabled, or when the sharer is disabled, deleted or has lost access to the space.
             * @example 0
             */
            status?: components["schemas"]["ShareStatus"];
            /**
             * Message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * How often the share was viewed.
             *
             * At least 0; format int32.
             * @example 4
             */
            viewCnt?: components["schemas"]["ShareCount"];
            /**
             * How often files of the share were downloaded. Announced for a later version.
             *
             * At least 0; format int32.
             * @example 4
             */
            downloadCnt?: components["schemas"]["ShareCount"];
            /**
             * How often files of the share were saved to a visitor's own space. Announced for a later version.
             *
             * At least 0; format int32.
             * @example 4
             */
            saveCnt?: components["schemas"]["ShareCount"];
            /**
             * The space that holds the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Name of the space that holds the files.
             * @example Design
             */
            containerName?: string;
        };
        /** One page of the caller's shares. */
        ListSharesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Where the next page begins; send it as `pageCursor`. Absent on the last page.
             * @example 100
             */
            nextCursor?: components["schemas"]["NextCursor"];
            /**
             * The shares of this page, possibly fewer than `pageSize` even before the last page.
             * @example [
             *   {
             *     "shareId": "1689743054514187776",
             *     "scope": 3,
             *     "displayName": "Design review.docx",
             *     "status": 0
             *   }
             * ]
             */
            shareLinks?: components["schemas"]["ShareByMeLink"][];
        };
        /** What to share, with whom and for how long. */
        CreateShareRequest: {
            /**
             * Who may open the share: `1` anyone with the link (for whitelisted users only), `2` all users of the enterprise, `3` only the
             * departments, groups and users that are named here.
             * @example 3
             */
            scope: components["schemas"]["ShareScope"];
            /**
             * The departments to share with, by ID. The console takes up to 50 at a time.
             * @example [
             *   "1289173650183882753"
             * ]
             */
            deptIds?: components["schemas"]["DepartmentId"][];
            /**
             * The user groups to share with, by ID. The console takes up to 50 at a time.
             * @example [
             *   "1501467283927691264"
             * ]
             */
            groupIds?: components["schemas"]["GroupId"][];
            /**
             * The users to share with, by ID. The console takes up to 500 at a time.
             * @example [
             *   "1505084218764547200"
             * ]
             */
            userIds?: components["schemas"]["UserId"][];
            /**
             * The users to share with, by mobile number. Only for services that businesses resell to consumers.
             * @example [
             *   "138****8000"
             * ]
             */
            phoneNumbers?: string[];
            /**
             * The files and folders to share, all from the same space.
             *
             * The carrier edition allows 1 to 100 elements.
             * @example [
             *   "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl"
             * ]
             */
            fileIds: components["schemas"]["FileId"][];
            /**
             * The space that holds the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * What visitors may do with the shared files. The service announces it for a later version; in the console, downloading is the only
             * right that can be granted.
             */
            permission?: components["schemas"]["SharePermission"];
            /**
             * Extract code to protect the share with, eight letters and digits. The console proposes one when the user asks for a password, which
             * it offers for scope `2` alone.
             *
             * 8 characters.
             * @example MDg2K0vU
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * When the share is to end, ISO 8601 in UTC with milliseconds as in `shares.update`; the carrier edition writes
             * `yyyy-MM-dd HH:mm:ss` instead. Whether this or `validDays` wins is not published.
             *
             * Format date-time.
             * @example 2025-05-29T02:00:39.952Z
             */
            expireTime?: string;
            /**
             * Message to the people shared with. The console takes up to 50 characters.
             *
             * The carrier edition allows at most 511 characters.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * How many days the share is valid, 1 to 365.
             *
             * Observed in published values: Days seem to count as 24 hours from the creation of the share: the published share 1689743054514187776 was by its ID made at 2025-05-20T01:37:49Z, and the end that the carrier edition shows for a new share, 2025-05-27 01:37:49, is seven days later to the second. Another published share ends 12 days and 15 minutes after it was shared, so an end of one's own choice need not be whole days away.
             *
             * 1 to 365; format int32; in days.
             * @example 7
             */
            validDays: number;
            /**
             * How the share expires. No values are published, and the newest pages no longer have the field.
             * @deprecated
             * @example 1
             */
            expiredType?: string;
        };
        /** A new share, with what is needed to pass it on. */
        CreatedShareLink: {
            /**
             * Identifier of the share.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl?: components["schemas"]["ShortUrl"];
            /**
             * Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
             * has the short code alone.
             * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
             */
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /**
             * The extract code: eight letters and digits that a visitor must enter to open the share. English pages call it the access code, the
             * console a password, in which it demands at least one letter and one digit.
             *
             * 8 characters.
             * @example MDg2K0vU
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * Message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * When the share was created, ISO 8601 in UTC with milliseconds. Only pages of 2024 have it here.
             *
             * Format date-time.
             * @deprecated
             * @example 2024-06-03T01:59:05.324Z
             */
            createTime?: components["schemas"]["ShareTime"];
            /**
             * When the share ends, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            expireTime?: components["schemas"]["ShareTime"];
        };
        /** The new share. */
        CreateShareResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The new share with its link and extract code. */
            shareLink?: components["schemas"]["CreatedShareLink"];
        };
        /** The shares to cancel. */
        BatchCancelSharesRequest: {
            /**
             * The shares to cancel, at most 100. Always send it; only the carrier edition marks it as mandatory.
             *
             * The carrier edition allows at least 1 element.
             *
             * Up to 100 elements.
             * @example [
             *   "1689759841444195840"
             * ]
             */
            shareIds?: components["schemas"]["ShareId"][];
        };
        /** Whether one share was cancelled. */
        CancelShareResult: {
            /**
             * The share that this result is about.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Result code for this share. `0` is success.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
            /**
             * Text that goes with the code, under the name that it had for a time between 2024 and 2025. Use `msg`.
             * @deprecated
             * @example success
             */
            message?: string;
        };
        /** The result for each share. */
        BatchCancelSharesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The results, one for each share.
             * @example [
             *   {
             *     "shareId": "1689759841444195840",
             *     "code": 0,
             *     "msg": "success"
             *   }
             * ]
             */
            subResponseList?: components["schemas"]["CancelShareResult"][];
        };
        /** A department that files are shared with. */
        ShareDepartment: {
            /**
             * KooDrive's identifier of a department, which is another than that in OrgID.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            id?: components["schemas"]["DepartmentId"];
            /**
             * Name of the department.
             * @example Design
             */
            name?: string;
        };
        /** A user group that files are shared with. */
        ShareGroup: {
            /**
             * Identifier of a group, with or without a space.
             *
             * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1501467283927691264
             */
            id?: components["schemas"]["GroupId"];
            /**
             * Name of the user group.
             * @example Reviewers
             */
            name?: string;
        };
        /** A user that files are shared with. */
        ShareUser: {
            /**
             * KooDrive's identifier of a user, which is another than that of the account in OrgID.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            id?: components["schemas"]["UserId"];
            /**
             * Name of the user.
             * @example Li Hua
             */
            name?: string;
        };
        /** One of the caller's shares, and with whom it is shared. */
        ShareByMeLinkDetail: {
            /**
             * Identifier of the share.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl?: components["schemas"]["ShortUrl"];
            /**
             * Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
             * has the short code alone.
             * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
             */
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /**
             * When the files were shared, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            shareTime?: components["schemas"]["ShareTime"];
            /**
             * Who may open the share: `1` anyone with the link (only whitelisted users can make such a share), `2` all users of the enterprise,
             * `3` only the departments, groups and users that are named.
             * @example 3
             */
            scope?: components["schemas"]["ShareScope"];
            /**
             * The departments that the files are shared with.
             * @example [
             *   {
             *     "id": "1289173650183882753",
             *     "name": "Design"
             *   }
             * ]
             */
            depts?: components["schemas"]["ShareDepartment"][];
            /**
             * The user groups that the files are shared with.
             * @example [
             *   {
             *     "id": "1501467283927691264",
             *     "name": "Reviewers"
             *   }
             * ]
             */
            groups?: components["schemas"]["ShareGroup"][];
            /**
             * The users that the files are shared with.
             * @example [
             *   {
             *     "id": "1505084218764547200",
             *     "name": "Li Hua"
             *   }
             * ]
             */
            users?: components["schemas"]["ShareUser"][];
            /**
             * Name under which the share is listed: that of the shared file or, if several files were shared at once, that of the first with a phrase
             * such as "and other files".
             * @example Design review.docx
             */
            displayName?: components["schemas"]["ShareDisplayName"];
            /** What visitors may do with the shared files. The service announces it for a later version. */
            permission?: components["schemas"]["SharePermission"];
            /**
             * The extract code: eight letters and digits that a visitor must enter to open the share. English pages call it the access code, the
             * console a password, in which it demands at least one letter and one digit.
             *
             * 8 characters.
             * @example MDg2K0vU
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * When the share ends, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            expireTime?: components["schemas"]["ShareTime"];
            /**
             * State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid (English pages say expired). In the
             * console a share is invalid when its space is disabled, or when the sharer is disabled, deleted or has lost access to the space.
             * @example 0
             */
            status?: components["schemas"]["ShareStatus"];
            /**
             * Message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
        };
        /** One of the caller's shares. */
        GetShareResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The share and with whom it is shared. */
            shareLink?: components["schemas"]["ShareByMeLinkDetail"];
        };
        /** The new settings. Only `validDays` must be sent; what becomes of settings that are left out is not published. */
        UpdateShareRequest: {
            /**
             * The departments to share with, by ID.
             * @example [
             *   "1289173650183882753"
             * ]
             */
            deptIds?: components["schemas"]["DepartmentId"][];
            /**
             * The user groups to share with, by ID.
             * @example [
             *   "1501467283927691264"
             * ]
             */
            groupIds?: components["schemas"]["GroupId"][];
            /**
             * The users to share with, by ID.
             * @example [
             *   "1505084218764547200"
             * ]
             */
            userIds?: components["schemas"]["UserId"][];
            /** What visitors may do with the shared files from now on. The service announces it for a later version. */
            permission?: components["schemas"]["SharePermission"];
            /**
             * When the share is to end, ISO 8601 in UTC with milliseconds. How it goes together with `validDays`, which is always sent, is not
             * published, not even for `0`.
             *
             * Format date-time.
             * @example 2025-05-29T02:00:39.952Z
             */
            expireTime?: string;
            /**
             * New extract code, eight letters and digits that visitors must enter to open the share.
             *
             * 8 characters.
             * @example MDg2K0vU
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * New message to the people shared with.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * How many days the share is valid, 0 to 365; from when they count is not published. `0` leaves the validity as it is.
             *
             * Observed in published values: The published request that sends both fits days that count from the creation of the share: by its ID the share was made on 2025-05-20, its new `expireTime` is on 2025-05-29, and `validDays` is 9.
             *
             * 0 to 365; format int32; in days.
             * @example 9
             */
            validDays: number;
        };
        /** A share as a change of it is answered. */
        ShareLink: {
            /**
             * Identifier of the share.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl?: components["schemas"]["ShortUrl"];
            /**
             * The extract code: eight letters and digits that a visitor must enter to open the share. English pages call it the access code, the
             * console a password, in which it demands at least one letter and one digit.
             *
             * 8 characters.
             * @example MDg2K0vU
             */
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * When the share was created, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            createTime?: components["schemas"]["ShareTime"];
            /**
             * When the share was last changed, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            updateTime?: components["schemas"]["ShareTime"];
            /**
             * When the share ends, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            expireTime?: components["schemas"]["ShareTime"];
            /**
             * Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
             * has the short code alone.
             * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
             */
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /**
             * When the files were shared, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            shareTime?: components["schemas"]["ShareTime"];
            /**
             * Who may open the share: `1` anyone with the link (only whitelisted users can make such a share), `2` all users of the enterprise,
             * `3` only the departments, groups and users that are named.
             * @example 3
             */
            scope?: components["schemas"]["ShareScope"];
            /**
             * Name under which the share is listed: that of the shared file or, if several files were shared at once, that of the first with a phrase
             * such as "and other files".
             * @example Design review.docx
             */
            displayName?: components["schemas"]["ShareDisplayName"];
            /**
             * State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid, `3` expired. Other operations
             * do not report `3`.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
            /**
             * How often the share was viewed.
             *
             * At least 0; format int32.
             * @example 4
             */
            viewCnt?: components["schemas"]["ShareCount"];
            /**
             * How often files of the share were downloaded.
             *
             * At least 0; format int32.
             * @example 4
             */
            downloadCnt?: components["schemas"]["ShareCount"];
            /**
             * How often files of the share were saved to a visitor's own space.
             *
             * At least 0; format int32.
             * @example 4
             */
            saveCnt?: components["schemas"]["ShareCount"];
        };
        /** The share with its new settings. */
        UpdateShareResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The share with its new settings. */
            shareLink?: components["schemas"]["ShareLink"];
        };
        /** The received shares to leave. */
        LeaveSharesRequest: {
            /**
             * The received shares to leave. Always send it; pages since 2025 mark it as mandatory, those of 2024 as optional.
             * @example [
             *   "1689759841444195840"
             * ]
             */
            shareIds?: components["schemas"]["ShareId"][];
        };
        /** Whether one received share was left. */
        LeaveShareResult: {
            /**
             * The share that this result is about. Only pages of 2024 have it here.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @deprecated
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Result code for this share. `0` is success.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
            /**
             * Text that goes with the code, under the name that published examples have for it. It may arrive in place of `msg`.
             * @example success
             */
            message?: string;
        };
        /** The result for each share. */
        LeaveSharesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The results, one for each share.
             * @example [
             *   {
             *     "code": 0,
             *     "msg": "success"
             *   }
             * ]
             */
            subResponseList?: components["schemas"]["LeaveShareResult"][];
        };
        /** A received share in a listing. */
        ShareWithMeLink: {
            /**
             * Identifier of the share.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl?: components["schemas"]["ShortUrl"];
            /**
             * Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
             * has the short code alone.
             * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
             */
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /**
             * When the files were shared, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            shareTime?: components["schemas"]["ShareTime"];
            /**
             * The user who made the share.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * Name of the user who made the share.
             * @example Li Hua
             */
            ownerName?: string;
            /**
             * Name under which the share is listed.
             * @example Design review.docx
             */
            displayName?: string;
            /**
             * The shared files and folders.
             * @example [
             *   {
             *     "id": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *     "fileName": "Design review.docx"
             *   }
             * ]
             */
            files?: components["schemas"]["ShareFileInfo"][];
            /** What the caller may do with the shared files. The service announces it for a later version. */
            permission?: components["schemas"]["SharePermission"];
            /**
             * When the share ends, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            expireTime?: components["schemas"]["ShareTime"];
            /**
             * State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid (English pages say expired). In the
             * console a share is invalid when its space is disabled, or when the sharer is disabled, deleted or has lost access to the space.
             * @example 0
             */
            status?: components["schemas"]["ShareStatus"];
            /**
             * Message from the user who made the share.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * The space that holds the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * How often files of the share were downloaded.
             *
             * At least 0; format int32.
             * @example 4
             */
            downloadCnt?: components["schemas"]["ShareCount"];
            /**
             * How often files of the share were saved to a visitor's own space.
             *
             * At least 0; format int32.
             * @example 4
             */
            saveCnt?: components["schemas"]["ShareCount"];
            /**
             * Who may open the share: `1` anyone with the link (only whitelisted users can make such a share), `2` all users of the enterprise,
             * `3` only the departments, groups and users that are named.
             * @example 3
             */
            scope?: components["schemas"]["ShareScope"];
            /**
             * When the share was last changed, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            updateTime?: components["schemas"]["ShareTime"];
            /**
             * How often the share was viewed.
             *
             * At least 0; format int32.
             * @example 4
             */
            viewCnt?: components["schemas"]["ShareCount"];
            /**
             * Mobile number, partly masked, of the user who made the share. Only in services that a carrier runs.
             * @example 138****8000
             */
            ownerMobile?: string;
        };
        /** One page of the received shares. */
        ListReceivedSharesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Where the next page begins; send it as `pageCursor`. Absent on the last page.
             * @example 100
             */
            nextCursor?: components["schemas"]["NextCursor"];
            /**
             * The received shares of this page, possibly fewer than `pageSize` even before the last page.
             * @example [
             *   {
             *     "shareId": "1689743054514187776",
             *     "ownerName": "Li Hua",
             *     "displayName": "Design review.docx",
             *     "status": 0
             *   }
             * ]
             */
            shareLinks?: components["schemas"]["ShareWithMeLink"][];
        };
        /** A received share and who made it. */
        ShareWithMeLinkDetail: {
            /**
             * Identifier of the share.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl?: components["schemas"]["ShortUrl"];
            /**
             * Link that opens the share in a browser, an address that ends in `/#/sharelink/i/` and the short code. An example of the carrier edition
             * has the short code alone.
             * @example https://koodrive.example.com/cloudfile/#/sharelink/i/1689743054514187777
             */
            linkUrl?: components["schemas"]["ShareLinkUrl"];
            /**
             * When the files were shared, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            shareTime?: components["schemas"]["ShareTime"];
            /**
             * The user who made the share.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * Name of the user who made the share.
             * @example Li Hua
             */
            ownerName?: string;
            /**
             * Name under which the share is listed.
             * @example Design review.docx
             */
            displayName?: string;
            /** What the caller may do with the shared files. The service announces it for a later version. */
            permission?: components["schemas"]["SharePermission"];
            /**
             * When the share ends, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            expireTime?: components["schemas"]["ShareTime"];
            /**
             * State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid (English pages say expired). In the
             * console a share is invalid when its space is disabled, or when the sharer is disabled, deleted or has lost access to the space.
             * @example 0
             */
            status?: components["schemas"]["ShareStatus"];
            /**
             * Message from the user who made the share.
             * @example Please review by Friday.
             */
            comment?: string;
        };
        /** A received share. */
        GetReceivedShareResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The received share. */
            shareLink?: components["schemas"]["ShareWithMeLinkDetail"];
        };
        /**
         * Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and
         * `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it
         * out or send an empty text.
         * @example ********
         */
        ShareToken: string;
        /** The file to download, and the share that it belongs to. */
        GetShareDownloadLinkRequest: {
            /**
             * The share that the file belongs to, `shareId` of `shareLinks.getInfo`.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId: components["schemas"]["ShareId"];
            /**
             * The file to download, `id` of an element of `shareLinks.listFiles`.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and
             * `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it
             * out or send an empty text.
             * @example ********
             */
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** The address of a shared file's content. */
        GetShareDownloadLinkResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Address to download the file from.
             *
             * Observed in published values: The one published address that is not a placeholder, of the carrier edition's public operation, is signed with
             * `X-Amz-Expires=3600`, so that it is valid for one hour.
             * @example https://storage.example.com/Design%20review.docx
             */
            downloadUrl?: string;
        };
        /** The share to list, the page, and the order of the files. */
        ListShareFilesRequest: {
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl: components["schemas"]["ShortUrl"];
            /**
             * Folder of the share to list. Leave it out for the top level of the share.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            parentFolder?: components["schemas"]["FileId"];
            /**
             * Files a page, at most 100. Any page may hold fewer.
             *
             * Format int32; default `100`.
             * @example 100
             */
            pageSize?: number;
            /**
             * Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
             * @example 100
             */
            pageCursor?: string;
            /**
             * What to sort by: `1` file name, `2` file size, `4` time of the last change.
             *
             * Default `4`.
             * @example 4
             * @enum {integer}
             */
            sortType?: 1 | 2 | 4;
            /**
             * Sort order: `1` ascending, `2` descending.
             *
             * Default `2`.
             * @example 2
             * @enum {integer}
             */
            sortDirection?: 1 | 2;
            /**
             * Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and
             * `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it
             * out or send an empty text.
             * @example ********
             */
            kdstoken?: components["schemas"]["ShareToken"];
            /**
             * Whether the call counts as a view of the share.
             * @example true
             */
            refreshCount?: boolean;
            /**
             * Name of the files to list.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service. The carrier
             * edition of `shareLinks.listFilesPublic` uses `image/resize,m_lfit,h_128,w_128` when it is left out.
             * @example image/resize,m_lfit,h_128,w_128
             */
            imageProcess?: string;
        };
        /** The part of a share that every visitor of its link may know. */
        CommonShareLink: {
            /**
             * Identifier of the share, which downloads and tasks on its files ask for.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId?: components["schemas"]["ShareId"];
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl?: components["schemas"]["ShortUrl"];
            /**
             * When the files were shared, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            shareTime?: components["schemas"]["ShareTime"];
            /**
             * The user who made the share.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * Name of the user who made the share. Can be empty.
             * @example Li Hua
             */
            ownerName?: string;
            /** What visitors may do with the files. Announced by the service for a later version; responses may lack it. */
            permission?: components["schemas"]["SharePermission"];
            /**
             * When the share ends, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            expireTime?: components["schemas"]["ShareTime"];
            /**
             * State of the share: `0` valid until its `expireTime`, `1` its files are deleted, `2` no longer valid (English pages say expired). In the
             * console a share is invalid when its space is disabled, or when the sharer is disabled, deleted or has lost access to the space.
             * @example 0
             */
            status?: components["schemas"]["ShareStatus"];
            /**
             * How long the share is valid, in whole days. Use `expireTime` to tell whether it still is.
             *
             * Observed in published values: A published share runs for 12 days and 15 minutes, from `2025-01-06T11:42:37.037Z` to `2025-01-18T11:58:00.000Z`, and has the
             * value 11. It counts whole days, and those that are left rather than those that were granted.
             *
             * In days.
             * @example 3
             */
            expireDate?: string;
        };
        /** A file or folder of a share, as its visitors see it. */
        ShareFile: {
            /**
             * Identifier of the file or folder. Send that of a folder as `parentFolder` to list it.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the file or folder, at most 250 bytes.
             *
             * Up to 250 characters.
             * @example Design review.docx
             */
            fileName?: string;
            /**
             * Type of the file, as set by the application that created it.
             * @example 26
             */
            fileType?: string;
            /**
             * Folders that hold the file. Only the first element is used.
             * @example [
             *   "DEUI7pa0C24ArootIAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Suffix of the file name, the last part of its extension, such as `docx`.
             * @example docx
             */
            fileSuffix?: string;
            /**
             * Size of the file, presumably in bytes. A file can have up to 200 GB.
             *
             * Format int64.
             * @example 48213
             */
            size?: string;
            /**
             * Spaces that hold the file.
             * @example [
             *   "IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b"
             * ]
             */
            containers?: components["schemas"]["SpaceId"][];
            /**
             * Address to download the file from, a single text. In lists of shares the field of this name is an array of objects.
             * @example https://storage.example.com/Design%20review.docx
             */
            downloadLinks?: string;
            /**
             * When the file was last changed, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-06-03T01:59:05.324Z
             */
            editedTime?: components["schemas"]["ShareTime"];
        };
        /** One page of the files of a share. */
        ListShareFilesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Where the next page begins; send it as `pageCursor`. Absent on the last page.
             * @example 100
             */
            nextCursor?: components["schemas"]["NextCursor"];
            /** The share that the files belong to: who made it, when, and until when it is valid. */
            link?: components["schemas"]["CommonShareLink"];
            /**
             * The files and folders of this page, which may be fewer than were asked for.
             * @example [
             *   {
             *     "id": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *     "fileName": "Design review.docx"
             *   }
             * ]
             */
            files?: components["schemas"]["ShareFile"][];
        };
        /**
         * Identifier of a task on shared files, from `shareLinks.createTask`.
         * @example 1320279189273965056
         */
        ShareTaskId: string;
        /**
         * What a task does with shared files: `1` packs them into an archive to download, `2` saves them to a space of the caller. The jobs of
         * `jobs.create` number their kinds otherwise.
         * @example 2
         * @enum {integer}
         */
        ShareTaskType: 1 | 2;
        /**
         * State of the task: `0` waiting, `1` running, `2` finished, `3` cancelled.
         * @example 2
         * @enum {integer}
         */
        ShareTaskStatus: 0 | 1 | 2 | 3;
        /**
         * Result of a finished task: `1` all files succeeded, `2` some failed, `3` all failed.
         * @example 1
         * @enum {integer}
         */
        ShareTaskResult: 1 | 2 | 3;
        /**
         * A time as fourteen digits, `yyyyMMddHHmmss`.
         *
         * Observed in published values: Jobs have times in the same form. Those of three published jobs agree with the time in the jobs' identifiers to the second if they
         * are read in UTC+8. No time of a task on shared files is published.
         * @example 20240603022340
         */
        TaskTime: string;
        /**
         * How much of the task is done, in percent.
         *
         * Format int32; in percent.
         * @example 70
         */
        ShareTaskProgress: number;
        /**
         * Address to download the archive from, for tasks that pack files (`taskType` `1`).
         * @example https://storage.example.com/review.zip
         */
        ShareArchiveUrl: string;
        /** A task on shared files. */
        ShareTask: {
            /**
             * The user who started the task.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * Identifier of a task on shared files, from `shareLinks.createTask`.
             * @example 1320279189273965056
             */
            taskId?: components["schemas"]["ShareTaskId"];
            /**
             * What a task does with shared files: `1` packs them into an archive to download, `2` saves them to a space of the caller. The jobs of
             * `jobs.create` number their kinds otherwise.
             * @example 2
             */
            taskType?: components["schemas"]["ShareTaskType"];
            /**
             * State of the task: `0` waiting, `1` running, `2` finished, `3` cancelled.
             * @example 2
             */
            taskStatus?: components["schemas"]["ShareTaskStatus"];
            /**
             * Result of a finished task: `1` all files succeeded, `2` some failed, `3` all failed.
             * @example 1
             */
            taskResultCode?: components["schemas"]["ShareTaskResult"];
            /**
             * When the task was created, `yyyyMMddHHmmss`.
             *
             * Observed in published values: Jobs have times in the same form. Those of three published jobs agree with the time in the jobs' identifiers to the second if they
             * are read in UTC+8. No time of a task on shared files is published.
             * @example 20240603022340
             */
            createTime?: components["schemas"]["TaskTime"];
            /**
             * When the service began with the task, `yyyyMMddHHmmss`.
             *
             * Observed in published values: Jobs have times in the same form. Those of three published jobs agree with the time in the jobs' identifiers to the second if they
             * are read in UTC+8. No time of a task on shared files is published.
             * @example 20240603022340
             */
            startTime?: components["schemas"]["TaskTime"];
            /**
             * When the task ended, `yyyyMMddHHmmss`.
             *
             * Observed in published values: Jobs have times in the same form. Those of three published jobs agree with the time in the jobs' identifiers to the second if they
             * are read in UTC+8. No time of a task on shared files is published.
             * @example 20240603022340
             */
            endTime?: components["schemas"]["TaskTime"];
            /**
             * How much of the task is done, in percent.
             *
             * Format int32; in percent.
             * @example 70
             */
            progress?: components["schemas"]["ShareTaskProgress"];
            /**
             * Address to download the archive from, for tasks that pack files (`taskType` `1`).
             * @example https://storage.example.com/review.zip
             */
            downloadUrl?: components["schemas"]["ShareArchiveUrl"];
        };
        /** The outcome of a task for one file. */
        ShareTaskFile: {
            /**
             * The shared file.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Outcome for the file: `0` still waiting, `1` succeeded, `2` failed.
             * @example 1
             * @enum {string}
             */
            status?: "0" | "1" | "2";
            /**
             * The copy that the caller got, for tasks that save files (`taskType` `2`).
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            newFileId?: components["schemas"]["FileId"];
            /**
             * The space that holds the shared file.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            srcContainerId?: components["schemas"]["SpaceId"];
        };
        /** A task on shared files, as responses of 2024 had it. Later ones have `jobInfo` and `taskInfos` instead. */
        LegacyShareTask: {
            /**
             * The user who started the task.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * Identifier of a task on shared files, from `shareLinks.createTask`.
             * @example 1320279189273965056
             */
            taskId?: components["schemas"]["ShareTaskId"];
            /**
             * What a task does with shared files: `1` packs them into an archive to download, `2` saves them to a space of the caller. The jobs of
             * `jobs.create` number their kinds otherwise.
             * @example 2
             */
            taskType?: components["schemas"]["ShareTaskType"];
            /**
             * State of the task: `0` waiting, `1` running, `2` finished, `3` cancelled.
             * @example 2
             */
            taskStatus?: components["schemas"]["ShareTaskStatus"];
            /**
             * Result of a finished task: `1` all files succeeded, `2` some failed, `3` all failed.
             * @example 1
             */
            taskResultCode?: components["schemas"]["ShareTaskResult"];
            /**
             * Result of processing the content of the files.
             *
             * Format int32.
             * @example 0
             */
            resultCode?: number;
            /**
             * When the task was created, `yyyyMMddHHmmss`.
             *
             * Observed in published values: Jobs have times in the same form. Those of three published jobs agree with the time in the jobs' identifiers to the second if they
             * are read in UTC+8. No time of a task on shared files is published.
             * @example 20240603022340
             */
            createTime?: components["schemas"]["TaskTime"];
            /**
             * When the service began with the task, `yyyyMMddHHmmss`.
             *
             * Observed in published values: Jobs have times in the same form. Those of three published jobs agree with the time in the jobs' identifiers to the second if they
             * are read in UTC+8. No time of a task on shared files is published.
             * @example 20240603022340
             */
            startTime?: components["schemas"]["TaskTime"];
            /**
             * When the task ended, `yyyyMMddHHmmss`.
             *
             * Observed in published values: Jobs have times in the same form. Those of three published jobs agree with the time in the jobs' identifiers to the second if they
             * are read in UTC+8. No time of a task on shared files is published.
             * @example 20240603022340
             */
            endTime?: components["schemas"]["TaskTime"];
            /**
             * How much of the task is done, in percent.
             *
             * Format int32; in percent.
             * @example 70
             */
            progress?: components["schemas"]["ShareTaskProgress"];
            /**
             * Address to download the archive from, for tasks that pack files (`taskType` `1`).
             * @example https://storage.example.com/review.zip
             */
            downloadUrl?: components["schemas"]["ShareArchiveUrl"];
        };
        /** The progress of a task on shared files, and its outcome file by file. */
        GetShareTaskResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The task as a whole. */
            jobInfo?: components["schemas"]["ShareTask"];
            /**
             * Outcome for each file of the task.
             * @example [
             *   {
             *     "fileId": "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl",
             *     "status": "1",
             *     "newFileId": "FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3"
             *   }
             * ]
             */
            taskInfos?: components["schemas"]["ShareTaskFile"][];
            /**
             * A task on shared files, as responses of 2024 had it. Later ones have `jobInfo` and `taskInfos` instead.
             * @deprecated
             */
            taskInfo?: components["schemas"]["LegacyShareTask"];
        };
        /** The folder to save shared files to. Mandatory with `taskType` `2`. */
        SaveTarget: {
            /**
             * The folder to save to. The carrier edition takes `root` for the top folder of the space.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
            /**
             * The space that holds the folder.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
        };
        /** What the task does, and with which files of which share. */
        CreateShareTaskRequest: {
            /**
             * What a task does with shared files: `1` packs them into an archive to download, `2` saves them to a space of the caller. The jobs of
             * `jobs.create` number their kinds otherwise.
             * @example 2
             */
            taskType: components["schemas"]["ShareTaskType"];
            /**
             * The space that holds the shared files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId: components["schemas"]["SpaceId"];
            /**
             * The shared files and folders to pack or save.
             *
             * The carrier edition allows 1 to 1000 elements.
             * @example [
             *   "FryfD0bDk0aWSfrlCgZVJG7hxDMCY5hkl"
             * ]
             */
            fileIds: components["schemas"]["FileId"][];
            /** The folder to save shared files to. Mandatory with `taskType` `2`. */
            targetFileId?: components["schemas"]["SaveTarget"];
            /**
             * Name of the archive, for `taskType` `1`. The carrier edition demands it there.
             * @example review.zip
             */
            zipName?: string;
            /**
             * The share that the files belong to.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId: components["schemas"]["ShareId"];
            /**
             * Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and
             * `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it
             * out or send an empty text.
             * @example ********
             */
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** The task that was started. */
        CreateShareTaskResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Identifier of the task, to follow it with `shareLinks.getTask`.
             * @example 1320279189273965056
             */
            taskId?: components["schemas"]["ShareTaskId"];
        };
        /** What visitors of a share's link may know of the share. */
        GetShareInfoResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The share: who made it, when, and until when it is valid. */
            link?: components["schemas"]["CommonShareLink"];
        };
        /** The token that proves the verified extract code. */
        VerifyExtractCodeResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Temporary token that proves the extract code. Send it with the calls that list the files of the share, download them or start
             * tasks on them.
             * @example ********
             */
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** The task to look up, and its share. */
        GetShareTaskRequest: {
            /**
             * Identifier of a task on shared files, from `shareLinks.createTask`.
             * @example 1320279189273965056
             */
            taskId: components["schemas"]["ShareTaskId"];
            /**
             * The share whose files the task is about.
             *
             * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
             *
             * Format int64.
             * @example 1689743054514187776
             */
            shareId: components["schemas"]["ShareId"];
            /**
             * Temporary token that proves that the extract code of a share was entered. `shareLinks.verifyExtractCode` and
             * `shareLinks.verifyExtractCodePublic` return it. Only shares with an extract code need it; for others leave it
             * out or send an empty text.
             * @example ********
             */
            kdstoken?: components["schemas"]["ShareToken"];
        };
        /** A share, and the extract code that the visitor entered. */
        VerifyExtractCodeRequest: {
            /**
             * Short code of the share, the last part of its link. Operations of `shareLinks`, such as
             * `shareLinks.visit`, identify the share by it.
             *
             * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
             * @example 1689743054514187777
             */
            shortUrl: components["schemas"]["ShortUrl"];
            /**
             * The extract code that the visitor entered, eight letters and digits.
             *
             * 8 characters.
             * @example MDg2K0vU
             */
            extractCode: components["schemas"]["ExtractCode"];
        };
        /**
         * The organization's identifier in OrgID, the account service that KooDrive takes users and departments from.
         *
         * Format int64.
         * @example 9190086000001210958
         */
        OrganizationId: string;
        /** A department. In lists, it is documented with `code` and `msg` of its own, but published entries have neither. */
        Department: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
            /**
             * The department's identifier in KooDrive, which operations take.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            id?: components["schemas"]["DepartmentId"];
            /**
             * The organization's identifier in OrgID, the account service that KooDrive takes users and departments from.
             *
             * Format int64.
             * @example 9190086000001210958
             */
            orgId?: components["schemas"]["OrganizationId"];
            /**
             * The department's identifier in OrgID. In requests and in users, `deptId` means the identifier in KooDrive, which is `id` here.
             *
             * Observed in published values: Published values have 32 hexadecimal digits.
             * @example a4fd0d798f5344ccac2c695646ef66d3
             */
            deptId?: string;
            /**
             * The identifier in KooDrive of the department above this one.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            parentId?: components["schemas"]["DepartmentId"];
            /**
             * Name of the department.
             * @example test16
             */
            name?: string;
            /**
             * The identifier of the tenant that the department belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
        };
        /** The result code and the departments directly under another one. */
        ListDepartmentsResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The departments directly under the given one, without the levels below them.
             * @example [
             *   {
             *     "id": "1248723349513736065",
             *     "name": "test17",
             *     "parentId": "1245640257345455489"
             *   }
             * ]
             */
            list?: components["schemas"]["Department"][];
            /**
             * The same as `list`. Documented in 2024 only. Use `list` instead.
             * @deprecated
             * @example []
             */
            data?: components["schemas"]["Department"][];
        };
        /**
         * Name of the department. According to the user guide, it is unique and has up to 20 characters of any kind.
         *
         * Up to 20 characters.
         * @example test16
         */
        DepartmentName: string;
        /** Name and parent of the department to create. */
        CreateDepartmentRequest: {
            /**
             * Name of the department. According to the user guide, it is unique and has up to 20 characters of any kind.
             *
             * Up to 20 characters.
             * @example test16
             */
            name: components["schemas"]["DepartmentName"];
            /**
             * The identifier in KooDrive of the department above the new one. The console has five levels of departments and offers only those of
             * the first four as parents.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            parentId: components["schemas"]["DepartmentId"];
        };
        /** A new department. */
        CreatedDepartment: {
            /**
             * The new department's identifier in KooDrive.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            id?: components["schemas"]["DepartmentId"];
        };
        /** The result code and the identifier of the new department. */
        CreateDepartmentResponse: {
            /** The new department. */
            data?: components["schemas"]["CreatedDepartment"];
            /**
             * What failed. Documented in 2024 only, without an explanation.
             * @deprecated
             * @example []
             */
            failedList?: string[];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The department; its fields stand beside `code` and `msg`. */
        GetDepartmentResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The department's identifier in KooDrive, which operations take.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            id?: components["schemas"]["DepartmentId"];
            /**
             * The organization's identifier in OrgID, the account service that KooDrive takes users and departments from.
             *
             * Format int64.
             * @example 9190086000001210958
             */
            orgId?: components["schemas"]["OrganizationId"];
            /**
             * The department's identifier in OrgID. In requests and in users, `deptId` means the identifier in KooDrive, which is `id` here.
             *
             * Observed in published values: Published values have 32 hexadecimal digits.
             * @example a4fd0d798f5344ccac2c695646ef66d3
             */
            deptId?: string;
            /**
             * The identifier in KooDrive of the department above this one.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            parentId?: components["schemas"]["DepartmentId"];
            /**
             * Name of the department.
             * @example test16
             */
            name?: string;
            /**
             * The identifier of the tenant that the department belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
        };
        /** Name and parent of the department after the change. */
        UpdateDepartmentRequest: {
            /**
             * Name of the department. According to the user guide, it is unique and has up to 20 characters of any kind.
             *
             * Up to 20 characters.
             * @example test16
             */
            name: components["schemas"]["DepartmentName"];
            /**
             * The identifier in KooDrive of the department above this one after the change. To leave the department where it is, send the present
             * one.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            parentId: components["schemas"]["DepartmentId"];
        };
        /**
         * The identifier of the user's account in OrgID. It differs from the user's identifier in KooDrive.
         *
         * Observed in published values: Published values begin with 10086 and, unlike identifiers of users in KooDrive, do not grow with time.
         *
         * Format int64.
         * @example 1008600000029937613
         */
        OrgUserId: string;
        /**
         * Mobile number of the user, with or without the prefix `0086`. The published values are masked.
         * @example 0086181****8439
         */
        Mobile: string;
        /** A user of the organization. */
        User: {
            /**
             * Name of the user.
             * @example 小二的测试账号
             */
            name?: string;
            /**
             * The identifier of the user's account in OrgID, which `users.create` takes. Operations on a user take `id`
             * instead.
             *
             * Observed in published values: Published values begin with 10086 and, unlike identifiers of users in KooDrive, do not grow with time.
             *
             * Format int64.
             * @example 1008600000293202821
             */
            userId?: components["schemas"]["OrgUserId"];
            /**
             * The identifier of the user's department in KooDrive.
             *
             * Format int64.
             * @example 1243693141656107521
             */
            deptId?: string;
            /**
             * Name of the user's department.
             * @example newDept
             */
            deptName?: string;
            /**
             * Mobile number of the user, with or without the prefix `0086`. The published values are masked.
             * @example 0086181****8439
             */
            mobile?: components["schemas"]["Mobile"];
            /**
             * Role of the user. `users.update` sets `0` department administrator, `1` common user, `2` system administrator
             * or `5` member with management permissions; `users.create` also sets `3` cloud drive administrator. Other values
             * may be returned.
             *
             * Format int32.
             * @example 1
             */
            role?: number;
            /**
             * Whether the user may sign in. `users.update` sets `0` enabled or `1` disabled. Other values may be returned: a
             * published response has `2`, which is not explained.
             *
             * Observed in published values: The user guide has a third state, not activated, in which a user stays until the first sign-in. `2` may be this state.
             *
             * Format int32.
             * @example 0
             */
            status?: number;
            /**
             * The user's identifier in KooDrive, which operations on a user take as `userId`. The documentation calls it a third party's
             * identifier.
             *
             * Observed in published values: Like KooDrive's other numeric identifiers, it grows with time. Shifted right by 23 bits, it gives the milliseconds since 2018-12-31T16:00:00Z: by this, 1316083732377070977 was issued on 2023-12-21. The published response of `users.list` shows `id` and `deptId` rounded and marked as too large for JavaScript, so the service may send both as JSON numbers.
             *
             * Format int64.
             * @example 1316083732377070977
             */
            id?: string;
            /**
             * The identifier of the user's organization in OrgID.
             *
             * Format int64.
             * @example 9190086000001210958
             */
            orgId?: components["schemas"]["OrganizationId"];
        };
        /**
         * Number of users.
         *
         * At least 0; format int32.
         * @example 218
         */
        UserCount: number;
        /** A page of users. */
        ListUsersResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The users on this page.
             * @example [
             *   {
             *     "id": "1316083732377070977",
             *     "name": "test123"
             *   }
             * ]
             */
            list?: components["schemas"]["User"][];
            /**
             * The same as `list`. Documented in 2024 only; no published response has it. Use `list` instead.
             * @deprecated
             * @example []
             */
            data?: components["schemas"]["User"][];
            /**
             * Number of users on all pages.
             *
             * At least 0; format int32.
             * @example 218
             */
            total?: components["schemas"]["UserCount"];
        };
        /** Department and role of a new user. */
        NewUserAttributes: {
            /**
             * The identifier in KooDrive of the department that the user joins.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            deptId?: components["schemas"]["DepartmentId"];
            /**
             * Role of the user: `0` department administrator, `1` common user, `2` super administrator, `3` cloud drive administrator, `5` member
             * with management permissions.
             * @example 1
             * @enum {string}
             */
            role?: "0" | "1" | "2" | "3" | "5";
        };
        /** The OrgID account to add as a user, and the user's department and role. */
        CreateUserRequest: {
            /**
             * The identifier in OrgID of the account to add as a user.
             *
             * Observed in published values: Published values begin with 10086 and, unlike identifiers of users in KooDrive, do not grow with time.
             *
             * Format int64.
             * @example 1008600000029937613
             */
            userId: components["schemas"]["OrgUserId"];
            /** Department and role of the new user. Documented as mandatory since 2024-12, but absent from the published request. */
            modifyUserInfoReq?: components["schemas"]["NewUserAttributes"];
        };
        /** What was created. Absent from the published response. */
        CreatedUser: {
            /**
             * The identifier of what was created. The documentation calls it a department's, as in the response of
             * `departments.create`; do not rely on its being the new user's.
             * @example 1316083732377070977
             */
            id?: string;
        };
        /** The result of adding a user. */
        CreateUserResponse: {
            /** What was created. Absent from the published response. */
            data?: components["schemas"]["CreatedUser"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A user to import. No documented field identifies the user. */
        UserToImport: {
            /**
             * Name of the department that the user is to join.
             * @example Dept
             */
            targetDeptName?: string;
            /**
             * Size of the user's individual space, presumably in GB. Send `0` if `isAllocateCapacity` is false.
             *
             * At least 0; format int32.
             * @example 10
             */
            personalCapacity: number;
            /**
             * Whether the user gets an individual space.
             * @example true
             */
            isAllocateCapacity: boolean;
        };
        /** The users to check. */
        VerifyUserImportRequest: {
            /**
             * The identifier in KooDrive of the department that the operator has selected for the import.
             *
             * Format int64.
             * @example 1575416580416769793
             */
            curDeptId: string;
            /**
             * The users to check.
             * @example [
             *   {
             *     "targetDeptName": "Dept",
             *     "personalCapacity": 10,
             *     "isAllocateCapacity": true
             *   }
             * ]
             */
            users: components["schemas"]["UserToImport"][];
        };
        /** The result of checking one user. */
        UserImportCheck: {
            /**
             * Whether the user can be imported. Which value means success is not documented; the published response has `0`, and a `code` of `0`.
             *
             * Format int32.
             * @example 0
             */
            isSuccess?: number;
            /**
             * Why the user cannot be imported.
             * @example The department does not exist.
             */
            reason?: string;
        };
        /** The results of the check. */
        VerifyUserImportResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The results of the check.
             * @example [
             *   {
             *     "isSuccess": 0
             *   }
             * ]
             */
            data?: components["schemas"]["UserImportCheck"][];
        };
        /** The number of users. */
        CountUsersResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Number of users in the department, or in the whole organization.
             *
             * At least 0; format int32.
             * @example 218
             */
            total?: components["schemas"]["UserCount"];
        };
        /** The mobile number of a user. */
        GetUserMobileResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Mobile number of the user, with or without the prefix `0086`. The published values are masked.
             * @example 0086181****8439
             */
            mobile?: components["schemas"]["Mobile"];
        };
        /** The result code and the requested user. */
        GetUserResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The requested user. */
            data?: components["schemas"]["User"];
        };
        /** The changes to a user. No field is mandatory. */
        UpdateUserRequest: {
            /**
             * The identifier in KooDrive of the department to move the user to.
             *
             * Format int64.
             * @example 1243693141656107521
             */
            deptId?: string;
            /**
             * Role of the user: `0` department administrator, `1` common user, `2` system administrator, `5` member with management permissions.
             * @example 1
             * @enum {integer}
             */
            role?: 0 | 1 | 2 | 5;
            /**
             * Whether the user may sign in: `0` enabled, `1` disabled.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
        };
        /**
         * Kind of the group: `0` plain group, `1` user group.
         * @example 1
         * @enum {integer}
         */
        GroupSourceType: 0 | 1;
        /** A plain group or a user group, as an entry of a list. */
        UserGroupSummary: {
            /**
             * The group's identifier.
             *
             * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1501467283927691264
             */
            id?: components["schemas"]["GroupId"];
            /**
             * Name of the group.
             * @example 7
             */
            groupName?: string;
            /**
             * The identifier of the user who created the group.
             *
             * Observed in published values: The published value looks like a user's identifier in KooDrive, not in OrgID.
             *
             * Format int64.
             * @example 1395476983395324033
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * When the group was created, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2024-04-25T06:49:49.000Z
             */
            createdTime?: string;
            /**
             * When the group was last changed, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2024-04-25T06:49:49.000Z
             */
            updatedTime?: string;
        };
        /** A page of the groups that the caller has joined. */
        ListUserGroupsResponse: {
            /**
             * Number of groups on all pages.
             *
             * At least 0; format int32.
             * @example 2
             */
            total?: number;
            /**
             * The groups on this page. It may be empty before the last page.
             * @example [
             *   {
             *     "id": "1407237551361847809",
             *     "groupName": "7",
             *     "ownerId": "1395476983395324033"
             *   }
             * ]
             */
            userGroupList?: components["schemas"]["UserGroupSummary"][];
            /**
             * Where the next page begins; send it as `pageCursor`. Absent on the last page.
             * @example 1723549107000
             */
            nextCursor?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /**
         * Name of the group, unique among the groups of the same creator. It has up to 30 characters, but no emoji and no `< > | : " * ? / \`, and
         * is neither `.` nor `..`.
         *
         * Up to 30 characters.
         * @example Design review
         */
        GroupName: string;
        /** The group to create. */
        CreateUserGroupRequest: {
            /**
             * Name of the group, unique among the groups of the same creator. It has up to 30 characters, but no emoji and no `< > | : " * ? / \`, and
             * is neither `.` nor `..`.
             *
             * Up to 30 characters.
             * @example Design review
             */
            groupName: components["schemas"]["GroupName"];
            /**
             * Kind of the group: `0` plain group, `1` user group.
             * @example 1
             */
            sourceType: components["schemas"]["GroupSourceType"];
        };
        /** The result code and the identifier of the new group. */
        CreateUserGroupResponse: {
            /**
             * The new group's identifier. Absent if the call failed.
             *
             * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1501467283927691264
             */
            id?: components["schemas"]["GroupId"];
            /**
             * What failed. Documented in 2024 only, without an explanation.
             * @deprecated
             * @example []
             */
            failedList?: string[];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A plain group or a user group. */
        UserGroup: {
            /**
             * The group's identifier.
             *
             * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1501467283927691264
             */
            id?: components["schemas"]["GroupId"];
            /**
             * Name of the group.
             * @example 7
             */
            groupName?: string;
            /**
             * The identifier of the user who owns the group.
             *
             * Observed in published values: The published value looks like a user's identifier in KooDrive, not in OrgID.
             *
             * Format int64.
             * @example 1395476983395324033
             */
            ownerId?: components["schemas"]["UserId"];
            /**
             * The identifier of the tenant that the group belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Kind of the group: `0` plain group, `1` user group.
             * @example 1
             */
            sourceType?: components["schemas"]["GroupSourceType"];
            /**
             * Address of the group's picture.
             * @example https://example.com/icon.jpg
             */
            iconUrl?: string;
            /**
             * When the group was created, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2024-04-25T06:49:49.000Z
             */
            createdTime?: string;
            /**
             * When the group was last changed, in ISO 8601, UTC, with milliseconds.
             *
             * Format date-time.
             * @example 2024-04-25T06:49:49.000Z
             */
            updatedTime?: string;
        };
        /** The result code and the requested group. */
        GetUserGroupResponse: {
            /** The requested group. */
            userGroup?: components["schemas"]["UserGroup"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The changes to a group. */
        UpdateUserGroupRequest: {
            /**
             * Name of the group, even if it stays the same. It has up to 30 characters, but no emoji and no `< > | : " * ? / \`, and is neither
             * `.` nor `..`.
             *
             * Up to 30 characters.
             * @example Design review
             */
            groupName: components["schemas"]["GroupName"];
            /**
             * The identifier of a user, presumably the member to whom `role` and `top` apply.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * Role in the group: `0` owner, `1` administrator, `2` common member.
             * @example 2
             * @enum {string}
             */
            role?: "0" | "1" | "2";
            /**
             * Address of the group's picture.
             * @example https://example.com/icon.jpg
             */
            iconUrl?: string;
            /**
             * Whether the group is pinned: `0` in normal order, `1` pinned.
             * @example 1
             * @enum {string}
             */
            top?: "0" | "1";
            /**
             * Kind of the group: `0` plain group, `1` user group.
             * @example 1
             */
            sourceType: components["schemas"]["GroupSourceType"];
        };
        /** A member of a group. */
        GroupMember: {
            /**
             * The member's identifier.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * Name of the member.
             * @example Li Na
             */
            userName?: string;
            /**
             * The identifier of the member's department.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            deptId?: components["schemas"]["DepartmentId"];
            /**
             * Name of the member's department.
             * @example Design
             */
            deptName?: string;
            /**
             * Mobile number of the member.
             * @example 136****0000
             */
            mobile?: string;
            /**
             * When the user was added to the group. The format is not documented; times of groups are in ISO 8601, UTC.
             * @example 2024-09-09T03:33:25.000Z
             */
            createdTime?: string;
            /**
             * When the last update was made. The format is not documented; times of groups are in ISO 8601, UTC.
             * @example 2024-09-10T08:00:00.000Z
             */
            updatedTime?: string;
            /**
             * Role of the member. `groups.update` sets `0` owner, `1` administrator or `2` common member. Other
             * values may be returned.
             *
             * Format int32.
             * @example 2
             */
            role?: number;
            /**
             * Whether the entry is pinned: `0` in normal order, which is the default, `1` pinned.
             * @example 0
             * @enum {integer}
             */
            top?: 0 | 1;
        };
        /** A page of the members of a group. */
        ListGroupMembersResponse: {
            /**
             * Number of members on all pages.
             *
             * At least 0; format int32.
             * @example 1
             */
            total?: number;
            /**
             * The members on this page.
             * @example [
             *   {
             *     "userId": "1505084218764547200",
             *     "userName": "Li Na",
             *     "role": 2,
             *     "top": 0
             *   }
             * ]
             */
            userGroupMemberInfos?: components["schemas"]["GroupMember"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A user to add, with permissions in the group. */
        GroupMemberToAdd: {
            /**
             * The identifier of the user to add.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId: string;
            /**
             * The identifier of the user's permission template, or `-1` for individual permissions, which are sent in `capabilities`. The
             * documentation marks it as mandatory, but calls it optional when members are added to a group.
             *
             * Format int64.
             * @example -1
             */
            template?: string;
            /** Individual permissions of the user, if `template` is `-1`. Send every permission, granted or not. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** The users to add, in one of the two fields. */
        BatchAddGroupMembersRequest: {
            /**
             * The users to add, with their permissions. Documented as mandatory since 2025-03, but published requests send `userIds` instead.
             *
             * Up to 200 elements.
             * @example [
             *   {
             *     "userId": "1505084218764547200",
             *     "template": "1289173650183882001"
             *   }
             * ]
             */
            amendModRoles?: components["schemas"]["GroupMemberToAdd"][];
            /**
             * The identifiers of the users to add. Documented in 2024 only. Use `amendModRoles` instead.
             *
             * Up to 200 elements.
             * @deprecated
             * @example [
             *   "3432423464657862424",
             *   "132543141414141414"
             * ]
             */
            userIds?: components["schemas"]["UserId"][];
        };
        /**
         * Overall outcome: `0` all users succeeded, `1` some failed, `2` all failed.
         * @example 0
         * @enum {integer}
         */
        GroupBatchStatus: 0 | 1 | 2;
        /** The outcome of adding the users. */
        BatchAddGroupMembersResponse: {
            /**
             * Overall outcome: `0` all users succeeded, `1` some failed, `2` all failed.
             * @example 0
             */
            status?: components["schemas"]["GroupBatchStatus"];
            /**
             * The identifiers of the users who could not be added. The documentation calls the entries failed responses.
             * @example [
             *   "132543141414141414"
             * ]
             */
            failedList?: components["schemas"]["UserId"][];
            /**
             * An identifier of unknown meaning. Not documented, but the published response has it.
             * @example 1501467283927691264
             */
            id?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A user to remove from the group. */
        GroupMemberToRemove: {
            /**
             * The identifier of the user to remove.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId: string;
        };
        /** The users to remove, in one of the two fields. */
        BatchDeleteGroupMembersRequest: {
            /**
             * The users to remove. Documented as mandatory on newer pages, but published requests send `userIds` instead.
             * @example [
             *   {
             *     "userId": "1505084218764547200"
             *   }
             * ]
             */
            amendModRoles?: components["schemas"]["GroupMemberToRemove"][];
            /**
             * The identifiers of the users to remove. Documented on an older page only. Use `amendModRoles` instead.
             * @deprecated
             * @example [
             *   "3432423464657862424",
             *   "132543141414141414"
             * ]
             */
            userIds?: components["schemas"]["UserId"][];
        };
        /** The outcome of removing the users. */
        BatchDeleteGroupMembersResponse: {
            /**
             * Overall outcome: `0` all users succeeded, `1` some failed, `2` all failed.
             * @example 0
             */
            status?: components["schemas"]["GroupBatchStatus"];
            /**
             * The identifiers of the users who could not be removed. The documentation calls the entries identifiers of files.
             * @example [
             *   "132543141414141414"
             * ]
             */
            failedList?: components["schemas"]["UserId"][];
            /**
             * The outcome for each user, in objects of unknown fields. Documented on an older page only. Use `failedList` instead.
             * @deprecated
             * @example []
             */
            subResponseList?: {
                [key: string]: unknown;
            }[];
            /**
             * An identifier of unknown meaning. Not documented, but the published response has it.
             * @example 1501467283927691264
             */
            id?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The authorization code to exchange for a session. */
        CreateSessionRequest: {
            /**
             * Authorization code that OrgID handed to the front end. It is a secret.
             * @example ********
             */
            code: string;
            /**
             * Domain name of the front end, with its port if there is one. Not documented, but the published requests send it.
             * @example cn.myhuaweicloud-koodrive.com
             */
            domain?: string;
        };
        /**
         * The access token, a secret. Send it in `Authorization` exactly as it was issued, including any prefix.
         * @example Bearer+********
         */
        SessionToken: string;
        /**
         * The session's identifier, a secret. `sessions.refresh` takes it.
         * @example ********
         */
        SessionId: string;
        /** A user and the user's tenant and organization. */
        SessionUserInfo: {
            /**
             * Role of the user: `0` administrator, `1` common user, `2` super administrator.
             * @example 1
             * @enum {string}
             */
            role?: "0" | "1" | "2";
            /**
             * Name of the user.
             * @example Li Ming
             */
            userName?: string;
            /**
             * The user's internal identifier, presumably the one in KooDrive, which operations on users take.
             *
             * Observed in published values: Published responses on spaces and files show the same number as owner, creator and last editor, so it appears to be the user's identifier in KooDrive.
             *
             * Format int64.
             * @example 369528171409614001
             */
            innerUserId?: string;
            /**
             * The user's external identifier, as opposed to `innerUserId`.
             *
             * Observed in published values: Published values begin with 10086 and, unlike identifiers of users in KooDrive, do not grow with time.
             *
             * Format int64.
             * @example 1008600000701011122
             */
            userId?: components["schemas"]["OrgUserId"];
            /**
             * The identifier of the tenant, the enterprise that the user belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * The identifier of the user's organization in OrgID.
             *
             * Format int64.
             * @example 9190086000001210958
             */
            orgId?: string;
            /**
             * Name of the user's organization in OrgID.
             * @example KooDrive
             */
            orgName?: string;
            /**
             * Database schema that the service has allocated to the tenant.
             * @example schema1
             */
            xHwSchema?: string;
            /**
             * Number of users, presumably those of the organization.
             *
             * At least 0; format int32.
             * @example 7000
             */
            userCount?: number;
            /**
             * The identifier of the user's department.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            deptId?: components["schemas"]["DepartmentId"];
        };
        /** A session and its access token. */
        Session: {
            /**
             * The access token, a secret. Send it in `Authorization` exactly as it was issued, including any prefix.
             * @example Bearer+********
             */
            accessToken?: components["schemas"]["SessionToken"];
            /**
             * The session's identifier, a secret. `sessions.refresh` takes it.
             * @example ********
             */
            sessionId?: components["schemas"]["SessionId"];
            /**
             * The user's identifier. In the published response it is the one in OrgID, which `users.get` returns as `userId`.
             *
             * Observed in published values: Published values begin with 10086 and, unlike identifiers of users in KooDrive, do not grow with time.
             *
             * Format int64.
             * @example 1008600000701011122
             */
            userId?: components["schemas"]["OrgUserId"];
            /** The user of the session and the user's tenant. */
            userInfo?: components["schemas"]["SessionUserInfo"];
        };
        /** The result code and the new session. */
        CreateSessionResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The session and its access token. */
            data?: components["schemas"]["Session"];
            /**
             * The access token, a secret. Documented here in 2024 only. Use `data.accessToken` instead.
             * @deprecated
             * @example Bearer+********
             */
            accessToken?: components["schemas"]["SessionToken"];
            /**
             * The user's identifier. Documented here in 2024 only. Use `data.userId` instead.
             *
             * Format int64.
             * @deprecated
             * @example 369528171409614001
             */
            userId?: string;
            /**
             * Name of the user. Documented here in 2024 only. Use `data.userInfo.userName` instead.
             * @deprecated
             * @example Li Ming
             */
            userName?: string;
        };
        /** A user and the user's organization in OrgID. */
        OrgUserInfo: {
            /**
             * Role of the user: `0` administrator, `1` common user, `2` super administrator. `users.create` has more roles;
             * there `0` is a department administrator.
             * @example 2
             * @enum {string}
             */
            role?: "0" | "1" | "2";
            /**
             * The user's internal identifier, presumably the one in KooDrive, which operations on users take.
             *
             * Observed in published values: Published responses on spaces and files show the same number as owner, creator and last editor, so it appears to be the user's identifier in KooDrive.
             *
             * Format int64.
             * @example 369528171409614001
             */
            innerUserId?: string;
            /**
             * Name of the user.
             * @example Tenant Administrator
             */
            userName?: string;
            /**
             * The identifier of the user's organization in OrgID.
             *
             * Format int64.
             * @example 9190086000001210958
             */
            orgId?: string;
            /**
             * Name of the user's organization in OrgID.
             * @example KooDrive
             */
            orgName?: string;
            /**
             * The identifier of the tenant, the enterprise that the user belongs to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Number of users, presumably those of the organization.
             *
             * At least 0; format int32.
             * @example 7000
             */
            userCount?: number;
            /**
             * The identifier of the user's department.
             *
             * Format int64.
             * @example 1395496464656556464
             */
            deptId?: string;
            /**
             * The user's identifier. In the published response it is the one in OrgID, which `users.get` returns as `userId`.
             *
             * Observed in published values: Published values begin with 10086 and, unlike identifiers of users in KooDrive, do not grow with time.
             *
             * Format int64.
             * @example 1008600000016806899
             */
            userId?: components["schemas"]["OrgUserId"];
        };
        /** The result code and the user of the session. */
        ValidateSessionResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The user of the session. */
            data?: components["schemas"]["OrgUserInfo"];
        };
        /** The address for signing in. */
        GetAuthCodeUrlResponse: {
            /**
             * Address at which the user signs in to OrgID. Send the user there.
             *
             * Format uri.
             * @example https://orgid.example.com/oauth2/authorize?response_type=code
             */
            uri?: string;
            /**
             * Address of OrgID, including the scheme.
             *
             * Format uri.
             * @example https://orgid.example.com
             */
            orgIdHost?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The result of signing out. */
        DeleteSessionResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * What failed. Documented in 2024 only, without an explanation.
             * @deprecated
             * @example []
             */
            failedList?: string[];
        };
        /** The result code and the new access token. */
        RefreshSessionResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The access token, a secret. Send it in `Authorization` exactly as it was issued, including any prefix.
             * @example Bearer+********
             */
            accessToken?: components["schemas"]["SessionToken"];
        };
        /** The state of the service for the tenant, what the tenant has ordered, and which features are switched on. */
        ServiceStatus: {
            /**
             * State of the service: `0` normal, `1` frozen. A frozen service keeps all data, but cannot be used.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
            /**
             * How much space the tenant has ordered, in GB.
             *
             * At least 0; in GB.
             * @example 10240
             */
            spaceCapacity?: number;
            /**
             * Number of OrgID users that the tenant may have.
             *
             * At least 0.
             * @example 100
             */
            userCount?: number;
            /**
             * Default size of a new group space in GB; `0` if groups get no space. The console starts from 10 and allows whole numbers from 1 to a
             * fifth of the space that the tenant has ordered.
             *
             * At least 0; in GB.
             * @example 10
             */
            groupSpaceSize?: number;
            /**
             * Default size of a new individual space in GB; `0` if users get no space of their own.
             *
             * At least 0; in GB.
             * @example 20
             */
            personalSpaceSize?: number;
            /**
             * Name of the organization.
             * @example KooDrive
             */
            organizationName?: string;
            /**
             * The organization's identifier.
             *
             * Format int64.
             * @example 9190086000001210958
             */
            organizationId?: string;
            /**
             * Code of the root department, which OrgID creates automatically.
             * @example 1289173650183882753
             */
            rootDeptCode?: string;
            /**
             * The tenant's identifier.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Default size of a new department space in GB; `0` if departments get no space. The console allows whole numbers from 1 to three
             * fifths of the space that the tenant has ordered.
             *
             * At least 0; in GB.
             * @example 0
             */
            departmentSpaceSize?: number;
            /**
             * Whether AI features are switched on.
             * @example true
             */
            aiAvailable?: boolean;
            /**
             * Whether WPS, an office suite, is switched on.
             * @example true
             */
            wpsAvailable?: boolean;
            /**
             * Type of the product that the tenant has ordered. No values are documented; a published example has `1`.
             * @example 1
             */
            productType?: string;
            /**
             * Switch for the manual review of files. No values are documented.
             * @example 0
             */
            manualAuditOpen?: string;
            /**
             * Switch for sharing. No values are documented.
             * @example 0
             */
            publicShareFlag?: string;
            /**
             * Switch for AI features. No values are documented, nor how it differs from `aiAvailable`.
             * @example 0
             */
            aiFlag?: string;
            /**
             * Switch for AIS in South Africa. No values are documented.
             * @example 0
             */
            telcomFlag?: string;
        };
        /** The result code and the tenant's subscription. */
        GetSubscriptionResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The state of the service for the tenant, what the tenant has ordered, and which features are switched on. */
            data?: components["schemas"]["ServiceStatus"];
        };
        /**
         * What the tenant has ordered, how it is divided among the types of spaces, and how much of it is used.
         *
         * Observed in published values: In the published example, the quotas of the three types of spaces and the reserve add up to `spaceCapacity`, and the used space and the used quotas of the three types add up to `spaceUsed` and `spaceQuotaUsed`. In the published example, 7,753,298 of 10,240 GB is used. This would be plausible in KB, which the carrier edition gives for such totals; the used quotas, 327 in all, would be plausible in GB.
         */
        SubscriptionUsage: {
            /**
             * Used quota in total. The documentation gives no unit.
             *
             * At least 0.
             * @example 327
             */
            spaceQuotaUsed?: number;
            /**
             * Number of OrgID users that have been created.
             *
             * At least 0.
             * @example 20
             */
            userCount?: number;
            /**
             * How much space the tenant has ordered, in GB.
             *
             * At least 0; in GB.
             * @example 10240
             */
            spaceCapacity?: number;
            /**
             * Largest number of users, as the tenant has ordered it.
             *
             * At least 0.
             * @example 100
             */
            userMaxCount?: number;
            /**
             * Used space in total. The documentation gives no unit; it is far smaller than GB.
             *
             * At least 0.
             * @example 7753298
             */
            spaceUsed?: number;
            /**
             * Total quota of all department spaces, in GB.
             *
             * At least 0; in GB.
             * @example 6144
             */
            deptSpaceQuota?: number;
            /**
             * Total quota of all individual spaces, in GB.
             *
             * At least 0; in GB.
             * @example 2048
             */
            personalSpaceQuota?: number;
            /**
             * Total quota of all group spaces, in GB.
             *
             * At least 0; in GB.
             * @example 2048
             */
            groupSpaceQuota?: number;
            /**
             * Quota held in reserve, for none of the three types of spaces, in GB.
             *
             * At least 0; in GB.
             * @example 0
             */
            reservedSpaceQuota?: number;
            /**
             * Used space of all department spaces, in the unit of `spaceUsed`.
             *
             * At least 0.
             * @example 1975057
             */
            deptSpaceUsed?: number;
            /**
             * Used quota of all department spaces, in the unit of `spaceQuotaUsed`.
             *
             * At least 0.
             * @example 42
             */
            deptSpaceQuotaUsed?: number;
            /**
             * Used space of all individual spaces, in the unit of `spaceUsed`.
             *
             * At least 0.
             * @example 3933426
             */
            personalSpaceUsed?: number;
            /**
             * Used quota of all individual spaces, in the unit of `spaceQuotaUsed`.
             *
             * At least 0.
             * @example 35
             */
            personalSpaceQuotaUsed?: number;
            /**
             * Used space of all group spaces, in the unit of `spaceUsed`.
             *
             * At least 0.
             * @example 1844815
             */
            groupSpaceUsed?: number;
            /**
             * Used quota of all group spaces, in the unit of `spaceQuotaUsed`.
             *
             * At least 0.
             * @example 250
             */
            groupSpaceQuotaUsed?: number;
            /**
             * Number of days that the archives of packaged downloads are kept. `settings.setPackageDownloadExpiry`
             * sets it.
             *
             * At least 0; in days.
             * @example 7
             */
            packageDownloadExpires?: number;
            /**
             * Type of the product that the tenant has ordered. No values are documented; a published example has `1`.
             * @example 1
             */
            productType?: string;
        };
        /** The result code and the usage of the subscription. */
        GetSubscriptionUsageResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * What the tenant has ordered, how it is divided among the types of spaces, and how much of it is used.
             *
             * Observed in published values: In the published example, the quotas of the three types of spaces and the reserve add up to `spaceCapacity`, and the used space and the used quotas of the three types add up to `spaceUsed` and `spaceQuotaUsed`. In the published example, 7,753,298 of 10,240 GB is used. This would be plausible in KB, which the carrier edition gives for such totals; the used quotas, 327 in all, would be plausible in GB.
             */
            data?: components["schemas"]["SubscriptionUsage"];
        };
        /** How long the archives of packaged downloads are kept. */
        SetPackageDownloadExpiryRequest: {
            /**
             * The identifier of the tenant that the setting applies to.
             *
             * Format int64.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Number of days that an archive is kept, 1 to 30. It is 7 until somebody changes it.
             *
             * 1 to 30; format int32; in days; default `7`.
             * @example 6
             */
            packageDownloadExpires: number;
        };
        /**
         * The message's identifier.
         * @example 1689743054514187778
         */
        MessageId: string;
        /** The messages to delete. */
        DeleteMessagesRequest: {
            /**
             * The identifiers of the messages to delete.
             * @example [
             *   "1689743054514187778"
             * ]
             */
            ids: components["schemas"]["MessageId"][];
        };
        /** The outcome for one message. */
        MessageChange: {
            /**
             * The message's identifier.
             * @example 1689743054514187778
             */
            id?: components["schemas"]["MessageId"];
            /**
             * Whether the message was changed as requested: marked as read, or deleted.
             * @example true
             */
            changed?: boolean;
        };
        /** The outcome for each message. Unlike most responses, this one has neither `code` nor `msg`. */
        MessageChangesResponse: {
            /**
             * The outcome for each message of the request.
             * @example [
             *   {
             *     "id": "1689743054514187778",
             *     "changed": true
             *   }
             * ]
             */
            messages?: components["schemas"]["MessageChange"][];
        };
        /** The messages to mark as read. */
        MarkMessagesReadRequest: {
            /**
             * The identifiers of the messages to mark as read.
             * @example [
             *   "1689743054514187778"
             * ]
             */
            ids: components["schemas"]["MessageId"][];
        };
        /** A message to a user, for example about a share. */
        MessageInfo: {
            /**
             * The message's identifier.
             * @example 1689743054514187778
             */
            id?: components["schemas"]["MessageId"];
            /**
             * Who sent the message. Whether this is a name or an identifier is not documented.
             * @example Li Ming
             */
            sender?: string;
            /**
             * Type of the message: `000` about shares, `001` about teams, `002` from the system, `003` from the administration.
             * @example 000
             * @enum {string}
             */
            type?: "000" | "001" | "002" | "003";
            /**
             * Text of the message.
             * @example Li Ming shared Design review.docx with you.
             */
            context?: string;
            /**
             * State of the message: `0` unread, `1` read.
             * @example 0
             * @enum {integer}
             */
            state?: 0 | 1;
            /**
             * When the message was received. Neither the format nor the time zone is documented; times of shares are in ISO 8601, UTC, with
             * milliseconds.
             * @example 2024-06-03T02:00:39.953Z
             */
            createTime?: string;
        };
        /** The result code and a page of messages. */
        ListMessagesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Where the next page begins; send it as `pageCursor`. Absent on the last page.
             * @example 50
             */
            nextCursor?: string;
            /**
             * The messages on this page.
             * @example [
             *   {
             *     "id": "1689743054514187778",
             *     "sender": "Li Ming",
             *     "type": "000",
             *     "state": 0
             *   }
             * ]
             */
            messages?: components["schemas"]["MessageInfo"][];
        };
        /** The result code and the number of unread messages. */
        CountUnreadMessagesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Number of the caller's unread messages.
             *
             * At least 0; format int32.
             * @example 3
             */
            count?: number;
        };
        /**
         * The address of the JavaScript SDK of OrgID and the values with which to start it.
         *
         * Observed in published values: The published `transaction_id`, read as milliseconds since 1970, is 2024-08-26T09:11:11.194Z.
         */
        JsSdkData: {
            /**
             * Key generated by the service. Its name suggests that it belongs to `page_token`. It is a secret.
             * @example ********
             */
            page_token_key?: string;
            /**
             * Page token generated by the service. It is a secret.
             * @example ********
             */
            page_token?: string;
            /**
             * Address to load the SDK from.
             *
             * Format uri.
             * @example https://orgid.example.com/orgid/console-web/jssdk/jssdk.umd.js
             */
            js_sdk_url?: string;
            /**
             * Address to load the SDK from if `js_sdk_url` fails. In the published example, both are the same.
             *
             * Format uri.
             * @example https://orgid.example.com/orgid/console-web/jssdk/jssdk.umd.js
             */
            retry_js_sdk_url?: string;
            /**
             * The identifier of a transaction. Which one is not documented.
             * @example 1724663471194
             */
            transaction_id?: string;
            /**
             * Settings of the SDK, a JSON object as text. Its `sdk_auth_code` is a secret that can be used only once: each start of the SDK needs
             * a new one.
             * @example {"sdk_auth_code":"********","organization_source":"HUAWEI_ID"}
             */
            orgid_config?: string;
        };
        /** The result code, and the address of the JavaScript SDK of OrgID with the values to start it. */
        GetJsSdkInfoResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The address of the JavaScript SDK of OrgID and the values with which to start it.
             *
             * Observed in published values: The published `transaction_id`, read as milliseconds since 1970, is 2024-08-26T09:11:11.194Z.
             */
            data?: components["schemas"]["JsSdkData"];
        };
        /**
         * Identifier of the permission template that a member has, or `-1` for permissions that belong to no named template.
         *
         * Format int64.
         * @example 1590626552448551681
         */
        AssignedTemplateId: string;
        /** A user, and the permissions that they get. */
        UserPermissionChange: {
            /**
             * The user to change.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId: string;
            /**
             * The permission template to give, or `-1` for permissions of the user's own, which `capabilities` has.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            template: components["schemas"]["AssignedTemplateId"];
            /** The permissions to give with `template` `-1`, all eleven. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** The users to change, and the space or file that their permissions are for. */
        BatchUpdateUserPermissionsRequest: {
            /**
             * The users, each with the permissions that they get.
             * @example [
             *   {
             *     "userId": "1505084218764547200",
             *     "template": "1590626552448551681"
             *   }
             * ]
             */
            amendModRoles: components["schemas"]["UserPermissionChange"][];
            /**
             * Type of the space: `0` team space, which is a department's, `1` group space. Other operations number the types of space differently.
             * @example 1
             * @enum {integer}
             */
            type: 0 | 1;
            /**
             * The space in which the users get the permissions.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            container: components["schemas"]["SpaceId"];
            /**
             * File or folder of the space that the permissions apply to. Leave it out for permissions in the whole space.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
        };
        /**
         * Identifier of the group or department that owns a space, not of the space itself.
         *
         * Observed in published values: Ordered by time, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: this fits the published times of creation of one group
         * and three departments within a second.
         *
         * Format int64.
         * @example 1289173650183882753
         */
        GroupOrDepartmentId: string;
        /** A group or department, and the permissions that new members get in its space. */
        InitialMemberPermission: {
            /**
             * Identifier of a user; which user is not published.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: string;
            /**
             * Identifier of the group or department that owns a space, not of the space itself.
             *
             * Observed in published values: Ordered by time, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: this fits the published times of creation of one group
             * and three departments within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            spaceId?: components["schemas"]["GroupOrDepartmentId"];
            /**
             * The space of the group or department.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Type of the space, `0` in the published example. `permissions.list` has `0` for a department's
             * space and `1` for a group's.
             *
             * Format int32.
             * @example 0
             */
            spaceType?: number;
            /**
             * The permission template that new members get, or `-1` for permissions that belong to no named template.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            templateId?: components["schemas"]["AssignedTemplateId"];
            /**
             * Name of the permission template.
             * @example Upload
             */
            templateName?: string;
            /** The permissions that new members get. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** The initial permissions of the members of a group or department. */
        GetInitialMemberPermissionResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The group or department, and the permissions of its new members. */
            data?: components["schemas"]["InitialMemberPermission"];
        };
        /** A user, and what they may do in the space. */
        UserPermission: {
            /**
             * Name of the user.
             * @example Li Ming
             */
            userName?: string;
            /**
             * Mobile number of the user.
             * @example 0086181****8439
             */
            mobile?: string;
            /**
             * Name of the user's department.
             * @example Design
             */
            deptName?: string;
            /**
             * The user's department.
             *
             * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            deptId?: components["schemas"]["DepartmentId"];
            /**
             * The permission template that the user has in the space, or `-1` for permissions of their own.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            templateId?: components["schemas"]["AssignedTemplateId"];
            /**
             * Name of the group.
             * @example API Demo
             */
            groupName?: string;
            /**
             * What the permissions are for. Only with `templateId` `-1`.
             * @example May add files but not remove any
             */
            description?: string;
            /**
             * The user.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * Name of the permission template.
             * @example Upload
             */
            templateName?: string;
            /**
             * Role of the user in the department that was sent as `deptId`. Not a role in `deptId` of this object.
             *
             * Format int32.
             * @example 1
             */
            deptRole?: number;
            /**
             * Role of the user in the group that was sent as `groupId`. Can be absent.
             *
             * Format int32.
             * @example 1
             */
            groupRole?: number;
            /**
             * The user's permissions, documented as a list, while other operations have a single object. A single object is read as a list of one.
             * Can be absent.
             * @example [
             *   {
             *     "addChildNodePermission": true,
             *     "copyPermission": false,
             *     "deletePermission": false,
             *     "downloadPermission": true,
             *     "editPermission": false,
             *     "listChildNodePermission": false,
             *     "removeChildNodePermission": false,
             *     "renameFilePermission": false,
             *     "shareFilePermission": false,
             *     "uploadPermission": false,
             *     "viewPermission": false
             *   }
             * ]
             */
            capabilities?: components["schemas"]["Capabilities"][];
        };
        /** One page of the users of a space, with their permissions. */
        ListUserPermissionsResponse: {
            /**
             * The users of this page. The service spells the name without the second i of permission.
             * @example [
             *   {
             *     "userId": "1505084218764547200",
             *     "userName": "Li Ming",
             *     "templateId": "1590626552448551681"
             *   }
             * ]
             */
            userPermissonList?: components["schemas"]["UserPermission"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Where the next page begins, to be sent as `cursor`.
             * @example 100
             */
            nextCursor?: string;
        };
        /** A group or department, and the permissions that its new members get. */
        SetInitialMemberPermissionRequest: {
            /**
             * Identifier of the group or department that owns a space, not of the space itself.
             *
             * Observed in published values: Ordered by time, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: this fits the published times of creation of one group
             * and three departments within a second.
             *
             * Format int64.
             * @example 1289173650183882753
             */
            spaceId: components["schemas"]["GroupOrDepartmentId"];
            /**
             * The permission template that new members get, or `-1` for the permissions in `capabilities`.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            templateId: components["schemas"]["AssignedTemplateId"];
            /** The permissions that new members get, all eleven. Needed with `templateId` `-1` only. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /**
         * Identifier of a permission template.
         *
         * Observed in published values: Seems to be ordered by time like other numeric identifiers, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: the
         * published `1590626552448551681` would be of 2025-01-03.
         *
         * Format int64.
         * @example 1590626552448551681
         */
        PermissionTemplateId: string;
        /** The templates to return. */
        BatchGetPermissionTemplatesRequest: {
            /**
             * Identifiers of the templates to return, 1 to 200. The service checks that each exists.
             *
             * Up to 200 elements.
             * @example [
             *   "1590626552448551681"
             * ]
             */
            ids: components["schemas"]["PermissionTemplateId"][];
        };
        /**
         * Where the template comes from: `0` preset by the service, `1` made by the enterprise.
         * @example 1
         * @enum {integer}
         */
        PermissionTemplateType: 0 | 1;
        /**
         * State of the template: `0` disabled, `1` enabled.
         * @example 1
         * @enum {integer}
         */
        PermissionTemplateStatus: 0 | 1;
        /**
         * The enterprise that the template belongs to, by the identifier of its organization (`orgid`) or of an application (`appid`).
         * @example 9190086000001210958
         */
        OwningCompany: string;
        /** A named set of permissions. */
        PermissionTemplate: {
            /**
             * Identifier of a permission template.
             *
             * Observed in published values: Seems to be ordered by time like other numeric identifiers, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: the
             * published `1590626552448551681` would be of 2025-01-03.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            id?: components["schemas"]["PermissionTemplateId"];
            /**
             * Name of the template.
             * @example Upload
             */
            name?: string;
            /**
             * What the template is for.
             * @example May add files but not remove any
             */
            description?: string;
            /**
             * Where the template comes from: `0` preset by the service, `1` made by the enterprise.
             * @example 1
             */
            templateType?: components["schemas"]["PermissionTemplateType"];
            /**
             * State of the template: `0` disabled, `1` enabled.
             * @example 1
             */
            status?: components["schemas"]["PermissionTemplateStatus"];
            /**
             * The enterprise that the template belongs to, by the identifier of its organization (`orgid`) or of an application (`appid`).
             * @example 9190086000001210958
             */
            company?: components["schemas"]["OwningCompany"];
            /**
             * When the template was created, presumably in ISO 8601 like the times of shares.
             * @example 2025-03-14T08:30:00.000Z
             */
            createTime?: string;
            /**
             * When the template was last changed, in the format of `createTime`.
             * @example 2025-03-14T08:30:00.000Z
             */
            updateTime?: string;
            /** The permissions that the template gives. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** The templates asked for. */
        BatchGetPermissionTemplatesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The templates that were asked for.
             * @example [
             *   {
             *     "id": "1590626552448551681",
             *     "name": "Upload",
             *     "templateType": 0,
             *     "status": 1
             *   }
             * ]
             */
            data?: components["schemas"]["PermissionTemplate"][];
        };
        /**
         * Name of the template, up to 24 letters and digits or up to 8 Chinese characters.
         *
         * Up to 24 characters.
         * @example Upload
         */
        PermissionTemplateName: string;
        /**
         * What the template is for, up to 50 characters.
         *
         * Up to 50 characters.
         * @example May add files but not remove any
         */
        PermissionTemplateDescription: string;
        /** The template to create. */
        CreatePermissionTemplateRequest: {
            /**
             * Name of the template, up to 24 letters and digits or up to 8 Chinese characters.
             *
             * Up to 24 characters.
             * @example Upload
             */
            name: components["schemas"]["PermissionTemplateName"];
            /**
             * What the template is for, up to 50 characters.
             *
             * Up to 50 characters.
             * @example May add files but not remove any
             */
            description?: components["schemas"]["PermissionTemplateDescription"];
            /**
             * Where the template comes from: `0` preset by the service, `1` made by the enterprise.
             * @example 1
             */
            type: components["schemas"]["PermissionTemplateType"];
            /**
             * The enterprise that the template belongs to, by the identifier of its organization (`orgid`) or of an application (`appid`).
             * @example 9190086000001210958
             */
            company: components["schemas"]["OwningCompany"];
            /** The permissions that the template gives, all eleven. */
            capabilities: components["schemas"]["Capabilities"];
        };
        /** The template that was created. Only that it has permissions is published; the other fields are those of templates elsewhere. */
        CreatedPermissionTemplate: {
            /**
             * Identifier of a permission template.
             *
             * Observed in published values: Seems to be ordered by time like other numeric identifiers, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: the
             * published `1590626552448551681` would be of 2025-01-03.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            id?: components["schemas"]["PermissionTemplateId"];
            /**
             * Name of the template.
             * @example Upload
             */
            name?: string;
            /**
             * What the template is for.
             * @example May add files but not remove any
             */
            description?: string;
            /**
             * Where the template comes from: `0` preset by the service, `1` made by the enterprise.
             * @example 1
             */
            templateType?: components["schemas"]["PermissionTemplateType"];
            /**
             * State of the template: `0` disabled, `1` enabled.
             * @example 1
             */
            status?: components["schemas"]["PermissionTemplateStatus"];
            /**
             * The enterprise that the template belongs to, by the identifier of its organization (`orgid`) or of an application (`appid`).
             * @example 9190086000001210958
             */
            company?: components["schemas"]["OwningCompany"];
            /**
             * When the template was created, presumably in ISO 8601 like the times of shares.
             * @example 2025-03-14T08:30:00.000Z
             */
            createTime?: string;
            /**
             * When the template was last changed, in the format of `createTime`.
             * @example 2025-03-14T08:30:00.000Z
             */
            updateTime?: string;
            /** The permissions that the template gives. */
            capabilities?: components["schemas"]["Capabilities"];
        } & {
            [key: string]: unknown;
        };
        /** The template that was created. Little of this response is published; further fields may arrive. */
        CreatePermissionTemplateResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The template that was created. Only that it has permissions is published; the other fields are those of templates elsewhere. */
            data?: components["schemas"]["CreatedPermissionTemplate"];
        } & {
            [key: string]: unknown;
        };
        /** The templates to delete. */
        BatchDeletePermissionTemplatesRequest: {
            /**
             * Identifiers of the templates to delete, 1 to 100.
             *
             * Up to 100 elements.
             * @example [
             *   "1590626552448551681"
             * ]
             */
            ids: components["schemas"]["PermissionTemplateId"][];
        };
        /** The template to change, and its new name, description or permissions. */
        UpdatePermissionTemplateRequest: {
            /**
             * The template to change.
             *
             * Observed in published values: Seems to be ordered by time like other numeric identifiers, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: the
             * published `1590626552448551681` would be of 2025-01-03.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            id: components["schemas"]["PermissionTemplateId"];
            /**
             * Name of the template, up to 24 letters and digits or up to 8 Chinese characters.
             *
             * Up to 24 characters.
             * @example Upload
             */
            name: components["schemas"]["PermissionTemplateName"];
            /**
             * What the template is for, up to 50 characters.
             *
             * Up to 50 characters.
             * @example May add files but not remove any
             */
            description?: components["schemas"]["PermissionTemplateDescription"];
            /** The permissions that the template gives from now on, all eleven. */
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** One page of permission templates. */
        ListPermissionTemplatesResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The templates of this page.
             * @example [
             *   {
             *     "id": "1590626552448551681",
             *     "name": "Upload",
             *     "templateType": 0,
             *     "status": 1
             *   }
             * ]
             */
            data?: components["schemas"]["PermissionTemplate"][];
            /**
             * Number of templates that the enterprise has, preset ones included.
             *
             * At least 0; format int32.
             * @example 6
             */
            total?: number;
        };
        /** Whether the template is in use. */
        GetPermissionTemplateUsageResponse: {
            /**
             * Whether the template is in use.
             * @example false
             */
            templateRef?: boolean;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The template, and its new state. */
        SetPermissionTemplateStatusRequest: {
            /**
             * The template to enable or disable.
             *
             * Observed in published values: Seems to be ordered by time like other numeric identifiers, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: the
             * published `1590626552448551681` would be of 2025-01-03.
             *
             * Format int64.
             * @example 1590626552448551681
             */
            id: components["schemas"]["PermissionTemplateId"];
            /**
             * The new state: `0` disabled, `1` enabled.
             * @example 1
             */
            status: components["schemas"]["PermissionTemplateStatus"];
        };
        /**
         * Identifier of a batch job.
         *
         * Observed in published values: Identifiers of jobs grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the three jobs whose creation time is published, both agree within a second.
         *
         * Format int64.
         * @example 1309243162258308352
         */
        JobId: string;
        /** The job to cancel. */
        CancelJobRequest: {
            /**
             * The job to cancel, as `jobs.create` returned it.
             *
             * Observed in published values: Identifiers of jobs grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the three jobs whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1309243162258308352
             */
            jobId: components["schemas"]["JobId"];
        };
        /** The result of the cancellation. */
        CancelJobResponse: {
            /**
             * Information about the call. What it holds is not documented; the published example comes without it.
             * @example
             */
            data?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /**
         * Kind of job: `1` copy, `2` delete, `3` move, `4` restore from the recycle bin, `5` unpack an archive, `6` pack for download, `7` empty
         * the recycle bin (whitelisted users only).
         * @example 1
         * @enum {integer}
         */
        JobType: 1 | 2 | 3 | 4 | 5 | 6 | 7;
        /**
         * State of a job: `0` waiting, `1` running, `2` finished, `3` cancelled.
         * @example 2
         * @enum {integer}
         */
        JobStatus: 0 | 1 | 2 | 3;
        /**
         * The user who created the job.
         *
         * Observed in published values: The published value is the identifier of the tenant and that of the user in OrgID, joined by a hyphen.
         * @example 40086000004871666-369528171409614001
         */
        JobCreator: string;
        /**
         * What the job does in detail. To copy: `101` copy or save to a space. To delete: `201` move to the recycle bin, `202` delete permanently.
         * To move: `301` move. To unpack: `501` preview the archive, `502` unpack all of it, `503` unpack a part of it. To empty the recycle bin:
         * `701` (whitelisted users only).
         * @example 101
         * @enum {integer}
         */
        JobAction: 101 | 201 | 202 | 301 | 501 | 502 | 503 | 701;
        /**
         * Result of a job as a whole: `1` all files succeeded, `2` some failed, `3` all failed.
         * @example 1
         * @enum {integer}
         */
        JobResult: 1 | 2 | 3;
        /**
         * A time as 14 digits, `yyyyMMddHHmmss`. The time zone is not documented.
         *
         * Observed in published values: The published times are in UTC+8: read so, the creation time of each of three jobs is that in its identifier, to the second; read as UTC, they would lie eight hours apart.
         * @example 20231212095227
         */
        JobTime: string;
        /** A job in a list. */
        JobListItem: {
            /**
             * Identifier of a batch job.
             *
             * Observed in published values: Identifiers of jobs grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the three jobs whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1309243162258308352
             */
            taskId?: components["schemas"]["JobId"];
            /**
             * Name of the job. No longer documented for lists.
             * @deprecated
             * @example Copy of Design review
             */
            taskName?: string;
            /**
             * The user who created the job. No longer documented for lists.
             *
             * Observed in published values: The published value is the identifier of the tenant and that of the user in OrgID, joined by a hyphen.
             * @deprecated
             * @example 40086000004871666-369528171409614001
             */
            userId?: components["schemas"]["JobCreator"];
            /**
             * Kind of job: `1` copy, `2` delete, `3` move, `4` restore from the recycle bin, `5` unpack an archive, `6` pack for download, `7` empty
             * the recycle bin (whitelisted users only).
             * @example 1
             */
            taskType?: components["schemas"]["JobType"];
            /**
             * What the job does in detail. To copy: `101` copy or save to a space. To delete: `201` move to the recycle bin, `202` delete permanently.
             * To move: `301` move. To unpack: `501` preview the archive, `502` unpack all of it, `503` unpack a part of it. To empty the recycle bin:
             * `701` (whitelisted users only).
             * @example 101
             */
            actionType?: components["schemas"]["JobAction"];
            /**
             * State of a job: `0` waiting, `1` running, `2` finished, `3` cancelled.
             * @example 2
             */
            status?: components["schemas"]["JobStatus"];
            /**
             * Result of a job as a whole: `1` all files succeeded, `2` some failed, `3` all failed.
             * @example 1
             */
            taskResultCode?: components["schemas"]["JobResult"];
            /**
             * Result code of the processing. No values are documented.
             *
             * Format int32.
             * @example 0
             */
            resultCode?: number;
            /**
             * How far a long job, such as packing, has got. No longer documented for lists, and without a unit.
             *
             * Format int32.
             * @deprecated
             * @example 100
             */
            progress?: number;
            /**
             * Link to download the package from, for a job that packs files. No longer documented for lists.
             * @deprecated
             * @example https://storage.example.com/package.zip
             */
            downloadUrl?: string;
            /**
             * How many files and folders the job was asked to work on.
             *
             * At least 0; format int32.
             * @example 1
             */
            contentNum?: number;
            /**
             * The space of the job; of a job across spaces, the one that receives the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Identifier of the tenant.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * When the job began to run, `yyyyMMddHHmmss`. The time zone is not documented.
             *
             * Observed in published values: The published times are in UTC+8: read so, the creation time of each of three jobs is that in its identifier, to the second; read as UTC, they would lie eight hours apart.
             * @example 20231212095227
             */
            beginTime?: components["schemas"]["JobTime"];
            /**
             * When the job ended, `yyyyMMddHHmmss`. The time zone is not documented.
             *
             * Observed in published values: The published times are in UTC+8: read so, the creation time of each of three jobs is that in its identifier, to the second; read as UTC, they would lie eight hours apart.
             * @example 20231212095227
             */
            endTime?: components["schemas"]["JobTime"];
            /**
             * When the job was created, `yyyyMMddHHmmss`. The time zone is not documented.
             *
             * Observed in published values: The published times are in UTC+8: read so, the creation time of each of three jobs is that in its identifier, to the second; read as UTC, they would lie eight hours apart.
             * @example 20231212095227
             */
            createTime?: components["schemas"]["JobTime"];
        };
        /** One page of the jobs. */
        ListJobsResponse: {
            /**
             * The jobs of this page. Empty behind the last job.
             * @example [
             *   {
             *     "taskId": "1320279189273965056",
             *     "taskType": 2,
             *     "actionType": 201,
             *     "status": 2,
             *     "taskResultCode": 1,
             *     "contentNum": 1
             *   }
             * ]
             */
            data?: components["schemas"]["JobListItem"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A file or folder that a job works on. */
        JobFile: {
            /**
             * Identifier of the file or folder. Left out only to empty the recycle bin (`taskType` `7`).
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Full path of the file, ending in its identifier. Mandatory to move a file to the recycle bin (`actionType` `201`), since restoring
             * it goes by this path.
             * @example Fm9UdqBNTAQDos6l1xPlFnIqXJg2-UdqA/FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3
             */
            filePath?: string;
        };
        /** The files of a job, the space they are in and the folder they go to. */
        JobFiles: {
            /**
             * The files and folders to work on. Mandatory except to empty the recycle bin (`taskType` `7`). The user guide restores up to 1,000 at
             * a time; no limit is documented here.
             * @example [
             *   {
             *     "fileId": "FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3"
             *   }
             * ]
             */
            fileInfo?: components["schemas"]["JobFile"][];
            /**
             * The folder that the files go to. Documented as a path, but the published value is the identifier of a folder. Not needed to empty
             * the recycle bin (`taskType` `7`).
             * @example Fm9UdqBNTAQDos6l1xPlFnIqXJg2-UdqA
             */
            newFilePath?: string;
            /**
             * The space that the files are in.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            srcContainerId: components["schemas"]["SpaceId"];
            /**
             * Full paths, inside the archive, of the files to unpack. For unpacking a part of an archive (`actionType` `503`).
             * @example [
             *   "drawings/plan.dwg"
             * ]
             */
            uncompressFilePaths?: string[];
        };
        /** The job to start. */
        CreateJobRequest: {
            /**
             * Kind of job: `1` copy, `2` delete, `3` move, `4` restore from the recycle bin, `5` unpack an archive, `6` pack for download, `7` empty
             * the recycle bin (whitelisted users only).
             * @example 1
             */
            taskType: components["schemas"]["JobType"];
            /**
             * What the job does in detail. To copy: `101` copy or save to a space. To delete: `201` move to the recycle bin, `202` delete permanently.
             * To move: `301` move. To unpack: `501` preview the archive, `502` unpack all of it, `503` unpack a part of it. To empty the recycle bin:
             * `701` (whitelisted users only).
             * @example 101
             */
            actionType?: components["schemas"]["JobAction"];
            /** The files of a job, the space they are in and the folder they go to. */
            taskInfo: components["schemas"]["JobFiles"];
            /**
             * The space that receives the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            dstContainerId: components["schemas"]["SpaceId"];
            /**
             * Password of the archive, if it has one.
             * @example ********
             */
            password?: string;
        };
        /** The job that was created. */
        CreateJobResponse: {
            /**
             * Identifier of the new job, to look it up or to cancel it.
             *
             * Observed in published values: Identifiers of jobs grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the three jobs whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1309243162258308352
             */
            data?: components["schemas"]["JobId"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A job, its state and its result. It may have fields beyond these. */
        JobDetailInfo: {
            /**
             * Identifier of a batch job.
             *
             * Observed in published values: Identifiers of jobs grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the three jobs whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1309243162258308352
             */
            taskId?: components["schemas"]["JobId"];
            /**
             * Name of the job.
             * @example Copy of Design review
             */
            taskName?: string;
            /**
             * The user who created the job.
             *
             * Observed in published values: The published value is the identifier of the tenant and that of the user in OrgID, joined by a hyphen.
             * @example 40086000004871666-369528171409614001
             */
            userId?: components["schemas"]["JobCreator"];
            /**
             * Kind of job: `1` copy, `2` delete, `3` move, `4` restore from the recycle bin, `5` unpack an archive, `6` pack for download, `7` empty
             * the recycle bin (whitelisted users only).
             * @example 1
             */
            taskType?: components["schemas"]["JobType"];
            /**
             * What the job does in detail. To copy: `101` copy or save to a space. To delete: `201` move to the recycle bin, `202` delete permanently.
             * To move: `301` move. To unpack: `501` preview the archive, `502` unpack all of it, `503` unpack a part of it. To empty the recycle bin:
             * `701` (whitelisted users only).
             * @example 101
             */
            actionType?: components["schemas"]["JobAction"];
            /**
             * State of a job: `0` waiting, `1` running, `2` finished, `3` cancelled.
             * @example 2
             */
            status?: components["schemas"]["JobStatus"];
            /**
             * Result of a job as a whole: `1` all files succeeded, `2` some failed, `3` all failed.
             * @example 1
             */
            taskResultCode?: components["schemas"]["JobResult"];
            /**
             * Result code of the processing. No values are documented.
             *
             * Format int32.
             * @example 0
             */
            resultCode?: number;
            /**
             * How far a long job, such as packing, has got. The unit is not documented; a finished job has `100`.
             *
             * Format int32.
             * @example 100
             */
            progress?: number;
            /**
             * Link to download the package from. Only for a job that packs files (`taskType` `6`).
             * @example https://storage.example.com/package.zip
             */
            downloadUrl?: string;
            /**
             * How many files and folders the job was asked to work on.
             *
             * At least 0; format int32.
             * @example 1
             */
            contentNum?: number;
            /**
             * The space that receives the files.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            containerId?: components["schemas"]["SpaceId"];
            /**
             * Identifier of the tenant.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * When the job began to run, `yyyyMMddHHmmss`. The time zone is not documented.
             *
             * Observed in published values: The published times are in UTC+8: read so, the creation time of each of three jobs is that in its identifier, to the second; read as UTC, they would lie eight hours apart.
             * @example 20231212095227
             */
            beginTime?: components["schemas"]["JobTime"];
            /**
             * When the job ended, `yyyyMMddHHmmss`. The time zone is not documented.
             *
             * Observed in published values: The published times are in UTC+8: read so, the creation time of each of three jobs is that in its identifier, to the second; read as UTC, they would lie eight hours apart.
             * @example 20231212095227
             */
            endTime?: components["schemas"]["JobTime"];
            /**
             * When the job was created, `yyyyMMddHHmmss`. The time zone is not documented.
             *
             * Observed in published values: The published times are in UTC+8: read so, the creation time of each of three jobs is that in its identifier, to the second; read as UTC, they would lie eight hours apart.
             * @example 20231212095227
             */
            createTime?: components["schemas"]["JobTime"];
        } & {
            [key: string]: unknown;
        };
        /** What became of a file of the job. It may have fields beyond these. */
        JobFileResult: {
            /**
             * The file that the job was given.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * State of the file, `1` in the published example of a copy that succeeded. The values are not documented here;
             * `shareLinks.getTask` has `0` pending, `1` succeeded and `2` failed.
             * @example 1
             */
            status?: string;
            /**
             * The file that the job made, such as a copy.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            newFileId?: components["schemas"]["FileId"];
            /**
             * The space that the file comes from.
             *
             * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
             * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
             */
            srcContainerId?: components["schemas"]["SpaceId"];
        } & {
            [key: string]: unknown;
        };
        /** A job and what became of its files. */
        JobDetails: {
            /** A job, its state and its result. It may have fields beyond these. */
            jobInfo?: components["schemas"]["JobDetailInfo"];
            /**
             * What became of each file of the job.
             * @example [
             *   {
             *     "fileId": "FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3",
             *     "status": "1"
             *   }
             * ]
             */
            taskInfos?: components["schemas"]["JobFileResult"][];
            /**
             * Entries of the archive, for a job that unpacks it (`taskType` `5`). Their fields are not documented, so they may have any;
             * `archives.list` returns objects of nearly the same name.
             * @example []
             */
            uncompressedFileList?: {
                [key: string]: unknown;
            }[];
        };
        /** A job and what became of its files. */
        GetJobResponse: {
            /** A job and what became of its files. */
            data?: components["schemas"]["JobDetails"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /**
         * Kind of task: `0` hand over a user's data to another and delete the user, `1` import users.
         * @example 0
         * @enum {integer}
         */
        TaskType: 0 | 1;
        /**
         * The task to start. `srcUserId` and `dstUserId` are mandatory when `taskType` is `0`; `orgId`, `orgUserId` and `resultId` are to be given
         * when it is `1`.
         */
        CreateTaskRequest: {
            /**
             * Kind of task: `0` hand over a user's data to another and delete the user, `1` import users.
             * @example 0
             */
            taskType?: components["schemas"]["TaskType"];
            /**
             * The user whose data is handed over and who is then deleted. Mandatory when `taskType` is `0`.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            srcUserId?: components["schemas"]["UserId"];
            /**
             * The user who receives the data. Mandatory when `taskType` is `0`.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            dstUserId?: components["schemas"]["UserId"];
            /**
             * Identifier of a result, to be given when `taskType` is `1`. Which result it identifies is not documented.
             * @example 1534087020903704705
             */
            resultId?: string;
            /**
             * Identifier of the organization. Mandatory when `taskType` is `1`.
             * @example 9190086000001210958
             */
            orgId?: string;
            /**
             * Identifier in OrgID of the user who creates the task. Mandatory when `taskType` is `1`.
             * @example 369528171409614001
             */
            orgUserId?: string;
        };
        /**
         * Identifier of a task.
         *
         * Observed in published values: Identifiers of tasks grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the two tasks whose creation time is published, both agree within a second.
         *
         * Format int64.
         * @example 1534087020903704704
         */
        TaskId: string;
        /** The task that was created. */
        CreateTaskResponse: {
            /**
             * Identifier of the new task, to look it up.
             *
             * Observed in published values: Identifiers of tasks grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the two tasks whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1534087020903704704
             */
            taskId?: components["schemas"]["TaskId"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** The user who received a handover. */
        GetHandoverRecipientResponse: {
            /**
             * Identifier of the user who received the handover.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            id?: components["schemas"]["UserId"];
            /**
             * Name of the user who received the handover.
             * @example zujian2
             */
            name?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /**
         * State of a task: `0` new, `1` running, `2` succeeded, `3` failed.
         * @example 2
         * @enum {integer}
         */
        TaskStatus: 0 | 1 | 2 | 3;
        /**
         * Where the next page begins, to be sent back as it came. A number in the published example.
         *
         * Format int64.
         * @example 1723549107000
         */
        TaskCursor: string;
        /** A task in a list. */
        TaskListItem: {
            /**
             * Identifier of a task.
             *
             * Observed in published values: Identifiers of tasks grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the two tasks whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1534087020903704704
             */
            taskId?: components["schemas"]["TaskId"];
            /**
             * Name of the task.
             * @example ceshi1111
             */
            taskName?: string;
            /**
             * Kind of task: `0` hand over a user's data to another and delete the user, `1` import users.
             * @example 0
             */
            taskType?: components["schemas"]["TaskType"];
            /**
             * Identifier of the tenant.
             * @example d5ac574bd2934a69baa4f23c55daa8d4
             */
            tenantId?: string;
            /**
             * Identifier of a user. Whether this is the creator of the task is not documented.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * State of a task: `0` new, `1` running, `2` succeeded, `3` failed.
             * @example 2
             */
            status?: components["schemas"]["TaskStatus"];
            /**
             * Field for extensions. What it holds is not documented.
             * @example {}
             */
            initParams?: string;
            /**
             * Country of the user. Its form is not documented.
             * @example CN
             */
            locale?: string;
            /**
             * Result of the task. No values are documented; `tasks.get` has an error code of the form `18xxxxxx` for a task that
             * failed.
             * @example 18000205
             */
            resultCode?: string;
            /**
             * When the task was created, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2024-08-12T07:22:33.000Z
             */
            createTime?: string;
            /**
             * When the task began to run. The format is not documented; `createTime` is ISO 8601 in UTC.
             * @example 2024-08-12T07:22:34.000Z
             */
            startTime?: string;
            /**
             * When the task ended. The format is not documented; `createTime` is ISO 8601 in UTC.
             * @example 2024-08-12T07:22:40.000Z
             */
            endTime?: string;
        };
        /** One page of the tasks. */
        ListTasksResponse: {
            /**
             * The tasks of this page.
             * @example [
             *   {
             *     "taskId": "1486254586942472064",
             *     "taskName": "ceshi1111",
             *     "taskType": 0,
             *     "status": 2
             *   }
             * ]
             */
            taskList?: components["schemas"]["TaskListItem"][];
            /**
             * The tasks of this page, under a name that only the published example has. A response has either this field or `taskList`.
             * @example [
             *   {
             *     "taskId": "1486254586942472064",
             *     "taskName": "ceshi1111",
             *     "taskType": 0,
             *     "status": 2
             *   }
             * ]
             */
            taskListDtos?: components["schemas"]["TaskListItem"][];
            /**
             * Where the next page begins, to send as `pageCursor`. Missing on the last page.
             *
             * Format int64.
             * @example 1723549107000
             */
            nextCursor?: components["schemas"]["TaskCursor"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A user that could not be imported. */
        UserImportFailure: {
            /**
             * Name of the user.
             * @example ss
             */
            userName?: string;
            /**
             * Description, presumably of why the user could not be imported. It may be missing.
             * @example The user exists.
             */
            desc?: string;
        };
        /** How many users an import added, and which it could not add. */
        UserImportResult: {
            /**
             * Number of users that were imported.
             *
             * At least 0; format int32.
             * @example 1
             */
            successCount?: number;
            /**
             * Number of users that could not be imported.
             *
             * At least 0; format int32.
             * @example 1
             */
            failCount?: number;
            /**
             * The users that could not be imported.
             * @example [
             *   {
             *     "userName": "ss"
             *   }
             * ]
             */
            failInfoList?: components["schemas"]["UserImportFailure"][];
        };
        /** The result of an import of users. */
        GetTaskResultResponse: {
            /** How many users an import added, and which it could not add. */
            data?: components["schemas"]["UserImportResult"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** A task and its state. */
        GetTaskResponse: {
            /**
             * Identifier of a task.
             *
             * Observed in published values: Identifiers of tasks grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the two tasks whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1534087020903704704
             */
            taskId?: components["schemas"]["TaskId"];
            /**
             * Name of the task.
             * @example lym0412normal
             */
            taskName?: string;
            /**
             * Kind of task: `0` hand over a user's data to another and delete the user, `1` import users.
             * @example 0
             */
            taskType?: components["schemas"]["TaskType"];
            /**
             * Identifier of the tenant.
             * @example d5ac574bd2934a69baa4f23c55daa8d4
             */
            tenantId?: string;
            /**
             * Internal identifier of a user. Whether this is the creator of the task is not documented.
             *
             * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
             *
             * Format int64.
             * @example 1505084218764547200
             */
            userId?: components["schemas"]["UserId"];
            /**
             * State of a task: `0` new, `1` running, `2` succeeded, `3` failed.
             * @example 2
             */
            status?: components["schemas"]["TaskStatus"];
            /**
             * Error code of a task that failed; a code of the form `18xxxxxx` stands for a specific error. Missing if the task succeeded.
             * @example 18000205
             */
            resultCode?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A page of the audit log, by number and size. */
        AuditLogPage: {
            /**
             * Largest number of entries on the page, 1 to 100.
             *
             * 1 to 100; format int32; default `10`.
             * @example 10
             */
            pageSize: number;
            /**
             * Number of the page. Whether the first is 0 or 1 is not published; the published example asks for page 0.
             *
             * Format int32.
             * @example 0
             */
            pageNum: number;
        };
        /** By what and in which direction to sort entries. */
        AuditLogOrder: {
            /**
             * What to sort by. `1`, the time of the operation, is the only value.
             *
             * Default `1`.
             * @example 1
             * @enum {integer}
             */
            sortType?: 1;
            /**
             * Direction of the order: `1` ascending, `2` descending.
             *
             * Default `2`.
             * @example 2
             * @enum {integer}
             */
            sortDirection?: 1 | 2;
        };
        /** Which entries to return, and in what order. All conditions are optional; the published example sends most of them empty. */
        ListAuditLogsRequest: {
            /**
             * Returns only operations from this time on, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2025-01-01T00:00:01.000Z
             */
            operTimeFrom?: string;
            /**
             * Returns only operations up to this time, ISO 8601 in UTC with milliseconds.
             *
             * Format date-time.
             * @example 2026-01-01T00:00:01.000Z
             */
            operTimeTo?: string;
            /**
             * Returns only operations of the operator with this account name.
             * @example liming
             */
            operatorName?: string;
            /**
             * Types of operation to return. Only one value is published, `GetUser`, an event in the user guide.
             * @example [
             *   "GetUser"
             * ]
             */
            operations?: string[];
            /**
             * Types of operation to leave out. The values are those of `operations`.
             * @example [
             *   "GetUser"
             * ]
             */
            excludedOperations?: string[];
            /**
             * Returns only operations with this result. The values are not published: the console tells successful from failed, the published
             * example sends an empty text.
             * @example
             */
            operateResult?: string;
            /**
             * Returns only operations that were made from this IP address.
             * @example 192.0.2.10
             */
            operatorIP?: string;
            /** Which page to return and how large it may be. */
            pageInfo?: components["schemas"]["AuditLogPage"];
            /** Order of the entries. Newest first if left out. */
            sortInfo?: components["schemas"]["AuditLogOrder"];
        };
        /** An operation in the audit log. */
        AuditLogEntry: {
            /**
             * Identifier of this entry of the log.
             * @example 1689743054514187776
             */
            logId?: string;
            /**
             * The tenant in which the operation took place.
             * @example 40086000004871666
             */
            tenantId?: string;
            /**
             * Account name of the operator, the person or machine that did the operation.
             * @example liming
             */
            operatorName?: string;
            /**
             * Identifier of the operator.
             * @example 1505084218764547200
             */
            operatorId?: string;
            /**
             * When the operation took place. The format is not published; the times in the request are ISO 8601 in UTC.
             * @example 2025-06-01T08:30:00.000Z
             */
            operateTime?: string;
            /**
             * Type of the operation. Only one value is published, `GetUser`, an event in the user guide.
             * @example GetUser
             */
            operation?: string;
            /**
             * Identifier of what was operated on. It depends on `operation` what kind of thing that is; for `GetUser` it is the tenant.
             * @example 40086000004871666
             */
            resource?: string;
            /**
             * Whether the operation succeeded. The values are not published; the console tells successful from failed.
             *
             * Format int32.
             * @example 0
             */
            operateResult?: number;
            /**
             * IP address from which the operation was made.
             * @example 192.0.2.10
             */
            operatorIP?: string;
            /**
             * Why the operation failed, when it did.
             * @example Insufficient space.
             */
            message?: string;
        };
        /** One page of the audit log. */
        ListAuditLogsResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Number of entries on all pages together.
             *
             * At least 0; format int32.
             * @example 1
             */
            total?: number;
            /**
             * The entries of this page.
             * @example [
             *   {
             *     "operatorName": "liming",
             *     "operation": "GetUser",
             *     "resource": "40086000004871666"
             *   }
             * ]
             */
            logInfoList?: components["schemas"]["AuditLogEntry"][];
        };
        /**
         * SHA-256 digest of the file's content, 64 hexadecimal digits.
         *
         * 64 characters.
         * @example d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9
         */
        FileDigest: string;
        /**
         * Size of the file, which identifies it together with `sha256`. The unit is not published.
         *
         * Format int64.
         * @example 11239
         */
        ModeratedFileSize: string;
        /**
         * Details of the moderation, a JSON document as text. The service only stores and returns it.
         * @example {}
         */
        ModerationDetail: string;
        /** A file that moderation found sensitive. */
        ModerationResult: {
            /**
             * SHA-256 digest of the file's content, 64 hexadecimal digits.
             *
             * 64 characters.
             * @example d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9
             */
            sha256?: components["schemas"]["FileDigest"];
            /**
             * Size of the file, which identifies it together with `sha256`. The unit is not published.
             *
             * Format int64.
             * @example 11239
             */
            size?: components["schemas"]["ModeratedFileSize"];
            /**
             * Result of the moderation: `2` low sensitivity, `3` high sensitivity.
             * @example 3
             * @enum {integer}
             */
            auditResult?: 2 | 3;
            /**
             * Details of the moderation, a JSON document as text. The service only stores and returns it.
             * @example {}
             */
            auditDetail?: components["schemas"]["ModerationDetail"];
            /**
             * Who moderated the file: `10` a machine, `20` a person. `moderation.batchGet` knows `30`
             * and `99` too.
             * @example 10
             * @enum {integer}
             */
            auditLevel?: 10 | 20;
            /**
             * Address to download the original file from. Present if the request has `hasUrl`.
             * @example https://storage.example.com/d5757c6f
             */
            downloadUrl?: string;
        };
        /** One page of the files that moderation found sensitive. */
        ListModerationResultsResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The results of this page, one for each file.
             * @example [
             *   {
             *     "sha256": "d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9",
             *     "size": "11239",
             *     "auditResult": 3,
             *     "auditLevel": 10
             *   }
             * ]
             */
            auditList?: components["schemas"]["ModerationResult"][];
            /**
             * Where the next page begins, an opaque text; send it as `cursor`. Absent on the last page.
             * @example MTc0ODc2NjYwMDAwMA
             */
            nextCursor?: string;
        };
        /**
         * Result of the moderation: `1` normal, `2` low sensitivity, `3` high sensitivity.
         * @example 3
         * @enum {integer}
         */
        ModerationVerdict: 1 | 2 | 3;
        /** The result of moderating one file. Which fields are mandatory is not published. */
        NewModerationRecord: {
            /**
             * SHA-256 digest of the file's content, 64 hexadecimal digits.
             *
             * 64 characters.
             * @example d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9
             */
            sha256?: components["schemas"]["FileDigest"];
            /**
             * Size of the file, which identifies it together with `sha256`. The unit is not published.
             *
             * Format int64.
             * @example 11239
             */
            size?: components["schemas"]["ModeratedFileSize"];
            /**
             * Result of the moderation: `1` normal, `2` low sensitivity, `3` high sensitivity.
             * @example 3
             */
            auditResult?: components["schemas"]["ModerationVerdict"];
            /**
             * Details of the moderation, a JSON document as text. The service only stores and returns it.
             * @example {}
             */
            auditDetail?: components["schemas"]["ModerationDetail"];
            /**
             * The file, for the service's own log only; it is never returned.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
        };
        /** The moderation records to add or change. */
        BatchCreateModerationRecordsRequest: {
            /**
             * The records. Always send it; whether it is mandatory is not published.
             * @example [
             *   {
             *     "sha256": "6247ade6b2ef00bcd7ca618af137f8c0154395f4edc2b2f64566f7b676b33a10",
             *     "size": "528263",
             *     "auditResult": 3
             *   }
             * ]
             */
            list?: components["schemas"]["NewModerationRecord"][];
        };
        /** A file, identified by digest and size. Which fields are mandatory is not published. */
        FileFingerprint: {
            /**
             * SHA-256 digest of the file's content, 64 hexadecimal digits.
             *
             * 64 characters.
             * @example d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9
             */
            sha256?: components["schemas"]["FileDigest"];
            /**
             * Size of the file, which identifies it together with `sha256`. The unit is not published.
             *
             * Format int64.
             * @example 11239
             */
            size?: components["schemas"]["ModeratedFileSize"];
            /**
             * The file, for the service's own log only.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
        };
        /** The files whose moderation records to return. */
        BatchGetModerationRecordsRequest: {
            /**
             * The files, by digest and size. Always send it; whether it is mandatory is not published.
             * @example [
             *   {
             *     "sha256": "ef47a6416ddc1f405c4c905e12b29e26d87d316982e04cbbcf115f8fff2b8e3e",
             *     "size": "413774"
             *   }
             * ]
             */
            featureList?: components["schemas"]["FileFingerprint"][];
        };
        /** The result of moderating one file. */
        ModerationRecord: {
            /**
             * SHA-256 digest of the file's content, 64 hexadecimal digits.
             *
             * 64 characters.
             * @example d5757c6fe0882122d45456d1ecd2fbce59abfb00f86508be7f62304e7b0ec6d9
             */
            sha256?: components["schemas"]["FileDigest"];
            /**
             * Size of the file, which identifies it together with `sha256`. The unit is not published.
             *
             * Format int64.
             * @example 11239
             */
            size?: components["schemas"]["ModeratedFileSize"];
            /**
             * Who moderated the file: `10` a machine, `20` a person, `30` a machine and a person, `99` a review after an appeal.
             * @example 10
             * @enum {integer}
             */
            auditLevel?: 10 | 20 | 30 | 99;
            /**
             * Result of the moderation: `1` normal, `2` low sensitivity, `3` high sensitivity.
             * @example 3
             */
            auditResult?: components["schemas"]["ModerationVerdict"];
            /**
             * Details of the moderation, a JSON document as text. The service only stores and returns it.
             * @example {}
             */
            auditDetail?: components["schemas"]["ModerationDetail"];
        };
        /** The moderation records that were found. */
        ModerationRecords: {
            /**
             * The records, one for each file. Files that were never moderated are left out.
             * @example [
             *   {
             *     "sha256": "ef47a6416ddc1f405c4c905e12b29e26d87d316982e04cbbcf115f8fff2b8e3e",
             *     "size": "413774",
             *     "auditLevel": 10,
             *     "auditResult": 1
             *   }
             * ]
             */
            auditList?: components["schemas"]["ModerationRecord"][];
        };
        /** The moderation records of the files asked for. */
        BatchGetModerationRecordsResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** The moderation records that were found. */
            data?: components["schemas"]["ModerationRecords"];
        };
        /** The file to play. */
        GetPlaybackAddressRequest: {
            /**
             * Identifier of the audio or video file to play. The file must exist in its space.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId: components["schemas"]["FileId"];
        };
        /** The playback address, and the result of the call. */
        GetPlaybackAddressResponse: {
            /**
             * Result code. `200` is success; everything else is a failure, even if the HTTP status is 200.
             *
             * At least 0; format int32.
             * @example 200
             */
            code: number;
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * Address of the HLS playlist (m3u8). It is presigned: whoever has it can play the file until it expires.
             *
             * Observed in published values: The address in the published example is valid for 86400 seconds, which is one day (`X-Amz-Expires`).
             *
             * Format uri.
             * @example https://storage.example.com/1763183150676052352/playlist.m3u8
             */
            address?: string;
        };
        /** An audio or video file that was found. */
        MediaMatch: {
            /**
             * The file's identifier.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * How well the file matches, a decimal fraction as text.
             * @example 0.689
             */
            score?: string;
        };
        /** The files found, and where further results begin. */
        SearchMediaResponse: {
            /**
             * The files found. If it is absent, read `FileScoreList`, another documented spelling.
             * @example [
             *   {
             *     "fileId": "Fq0uJAdc3jUCa-z1G_MlEUb2vlcRLtfpA",
             *     "score": "0.689"
             *   }
             * ]
             */
            fileScoreList?: components["schemas"]["MediaMatch"][];
            /**
             * The files found, in another documented spelling of `fileScoreList`. No example uses it.
             * @example [
             *   {
             *     "fileId": "Fq0uJAdc3jUCa-z1G_MlEUb2vlcRLtfpA",
             *     "score": "0.689"
             *   }
             * ]
             */
            FileScoreList?: components["schemas"]["MediaMatch"][];
            /**
             * Where further results begin: send it as `cursor`. It may be absent, as in the published example, which has one result.
             * @example 10
             */
            cursor?: string;
            /**
             * Whether the search of spoken and written text is complete. Send it back together with `cursor`.
             *
             * Default `false`.
             * @example true
             */
            isSearchTextCompleted?: boolean;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** A piece of the transcript that one person says without a break. */
        ConversationPart: {
            /**
             * Identifier of the audio track in the service's records. What it refers to is not documented.
             * @example 1716573358981858600
             */
            trackId?: string;
            /**
             * The piece's identifier.
             * @example 1
             */
            partId?: string;
            /**
             * When in the audio the piece begins, to the millisecond. The format is not documented; the example is made up.
             * @example 00:00:01.000
             */
            partStarttime?: string;
            /**
             * When in the audio the piece ends, to the millisecond. The format is not documented; the example is made up.
             * @example 00:00:04.200
             */
            partEndtime?: string;
            /**
             * How long the piece lasts, to the millisecond. The format is not documented; the example is made up.
             * @example 00:00:03.200
             */
            partDuration?: string;
            /**
             * The person who speaks.
             * @example 1
             */
            speaker?: string;
            /**
             * Label under which the speaker is shown.
             * @example Li Ming
             */
            speakerLabel?: string;
            /**
             * What the person says.
             * @example Good morning, everyone.
             */
            content?: string;
            /**
             * Language that is spoken. Its values are not documented.
             * @example en
             */
            language?: string;
        };
        /** A page of the transcript, and where the next page begins. */
        ListVideoConversationResponse: {
            /**
             * The pieces on the page.
             * @example [
             *   {
             *     "partId": "1",
             *     "speaker": "1",
             *     "content": "Good morning, everyone."
             *   }
             * ]
             */
            data?: components["schemas"]["ConversationPart"][];
            /**
             * Where the next page begins: send it as `cursor`. How the last page is marked is not documented: treat a page as the last if its
             * `nextCursor` is absent, `null` or empty, or if it has no elements and its `nextCursor` is the `cursor` that was sent.
             *
             * Format int64.
             * @example 20
             */
            nextCursor?: number;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /**
         * Identifier of an AI task. Treat it as opaque text: 32 random characters are documented, but examples also have digits, or the identifier
         * of a file.
         * @example abrdgsdasdacfe
         */
        AiTaskId: string;
        /** The audio tracks of a video. Only `code` and `msg` are described; the other fields are not documented. */
        ListAudioTracksResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** All kinds of video, and the result of the call. */
        ListVideoKindsResponse: {
            /**
             * All kinds of video: Chinese words, separated by commas.
             * @example 综艺,电影,动漫,少儿,纪录片,体育,游戏,课程,科技,生活
             */
            videoTypeSetting?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /**
         * Kind of video, a Chinese word: `全部` all kinds, `电视剧` television series, `综艺` variety show, `电影` film, `动漫` animation, `少儿`
         * for children, `纪录片` documentary, `体育` sports, `游戏` games, `课程` course, `科技` technology, `生活` daily life.
         * @example 电影
         * @enum {string}
         */
        VideoKind: "全部" | "电视剧" | "综艺" | "电影" | "动漫" | "少儿" | "纪录片" | "体育" | "游戏" | "课程" | "科技" | "生活";
        /** A video in the list of a kind. More fields may be present. */
        ClassifiedVideo: {
            /**
             * Kind of resource, `drive#file`.
             * @example drive#file
             */
            category?: string;
            /**
             * The video's identifier.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            id?: components["schemas"]["FileId"];
            /**
             * Name of the video. Its maximum length is documented as 160 bytes here, and as 250 characters for other lists of files.
             * @example Harbour.mp4
             */
            fileName?: string;
            /**
             * Type of the file, chosen by the application that uploaded it. In other lists of files, a video has `20`.
             * @example 20
             */
            fileType?: string;
            /**
             * Media type of the content.
             * @example video/mp4
             */
            mimeType?: string;
            /**
             * Description of the video, up to 512 characters, without emoji.
             *
             * Up to 512 characters.
             * @example Shot in the harbour at dawn
             */
            description?: string;
            /**
             * Whether the video is one of the caller's favorites.
             * @example false
             */
            favorite?: boolean;
            /**
             * Whether the video is in the recycle bin.
             * @example false
             */
            recycled?: boolean;
            /**
             * How a video in the recycle bin got there: `true` it was deleted itself, `false` a folder above it was deleted.
             * @example false
             */
            directlyRecycled?: boolean;
            /**
             * The user who moved the video to the recycle bin. The fields are not documented.
             * @example {}
             */
            recyclingUser?: {
                [key: string]: unknown;
            };
            /**
             * When the video was moved to the recycle bin. The format is not documented; times in other lists of files are in ISO 8601, UTC.
             * @example 2023-12-11T09:17:25.529Z
             */
            recycledTime?: string;
            /**
             * Identifier of the folder that holds the video. Only the first element counts.
             * @example [
             *   "FkbdCAceMj89bprz5xLJASID1eaRqjlRP"
             * ]
             */
            parentFolder?: components["schemas"]["FileId"][];
            /**
             * Public attributes that applications have set on the video: up to 30 pairs of name and value, each of up to 124 characters.
             * @example {
             *   "source": "camera"
             * }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * Attributes that are private to an application: up to 30 pairs of name and value, each of up to 124 characters.
             * @example {
             *   "player": "subtitles"
             * }
             */
            appSettings?: {
                [key: string]: string;
            };
        } & {
            [key: string]: unknown;
        };
        /** A page of videos, and where the next page begins. */
        ListVideosByKindResponse: {
            /**
             * The videos on the page.
             * @example [
             *   {
             *     "id": "FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ",
             *     "fileName": "Harbour.mp4"
             *   }
             * ]
             */
            files?: components["schemas"]["ClassifiedVideo"][];
            /**
             * Where the next page begins: send it as `cursor`. Absent on the last page.
             * @example 10
             */
            nextCursor?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** The kinds of the video, and the result of the call. */
        GetVideoKindsResponse: {
            /**
             * The kinds of the video: the Chinese words that `videos.listByKind` takes.
             * @example [
             *   "生活",
             *   "少儿"
             * ]
             */
            videoTypes?: string[];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** Addresses to download the courseware of a video from. */
        Courseware: {
            /**
             * Address to download the slides from, as a presentation.
             * @example https://storage.example.com/courseware.pptx
             */
            pptDownloadUrl?: string;
            /**
             * Address to download the slides from, as a PDF document.
             * @example https://storage.example.com/courseware.pdf
             */
            pdfDownloadUrl?: string;
        };
        /** The courseware of the video, and the result of the call. */
        GetVideoCoursewareResponse: {
            /** Addresses to download the courseware of a video from. */
            coursewareInfo?: components["schemas"]["Courseware"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** A picture from a video. Its address is in one of three fields: `downloadUrl`, `imgPath` or `download`. */
        KeyFrame: {
            /**
             * Address to download the picture from. If it is absent, read `imgPath` or `download`.
             * @example https://storage.example.com/v1.jpg
             */
            downloadUrl?: string;
            /**
             * Address to download the picture from, in a field that only an example shows.
             * @example https://storage.example.com/v2.jpg
             */
            imgPath?: string;
            /**
             * Address to download the picture from, in another field that only an example shows.
             * @example https://storage.example.com/v1.jpg
             */
            download?: string;
            /**
             * When in the video the passage begins, as a whole number. The documentation gives no unit.
             * @example 1200
             */
            start?: string;
            /**
             * When in the video the passage ends, as a whole number. The documentation gives no unit.
             * @example 1331
             */
            end?: string;
        };
        /** The key frames of the video, and the result of the call. */
        ListVideoKeyFramesResponse: {
            /**
             * The key frames.
             * @example [
             *   {
             *     "start": "1200",
             *     "end": "1331",
             *     "downloadUrl": "https://storage.example.com/v1.jpg"
             *   }
             * ]
             */
            keyframeInfoList?: components["schemas"]["KeyFrame"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
        };
        /** Summary of one segment of a video. */
        SegmentSummary: {
            /**
             * Title of the segment.
             * @example Safety
             */
            title?: string;
            /**
             * When in the video the segment begins, in hours, minutes and seconds: `hh:mm:ss`.
             * @example 00:00:01
             */
            startTime?: string;
            /**
             * What the segment is about.
             * @example Why liquid nitrogen must not be swallowed.
             */
            summary?: string;
        };
        /** An entry in the outline of a video. */
        OutlineSummary: {
            /**
             * The entry's identifier.
             * @example 1
             */
            outlineId?: string;
            /**
             * Text of the entry.
             * @example Safety
             */
            summary?: string;
            /**
             * The entries directly below this one.
             * @example [
             *   {
             *     "outlineId": "1.1",
             *     "summary": "Never drink it."
             *   }
             * ]
             */
            children?: components["schemas"]["OutlineSummary"][];
        };
        /** What a video is about, in three forms. */
        VideoSummary: {
            /**
             * Summary of the whole video.
             * @example A lesson on the handling of liquid nitrogen.
             */
            totalSummary?: string;
            /**
             * Summaries of the segments of the video.
             * @example [
             *   {
             *     "title": "Safety",
             *     "startTime": "00:00:01",
             *     "summary": "Why liquid nitrogen must not be swallowed."
             *   }
             * ]
             */
            segmentSummary?: components["schemas"]["SegmentSummary"][];
            /**
             * Summary as an outline.
             * @example [
             *   {
             *     "outlineId": "1",
             *     "summary": "Safety"
             *   }
             * ]
             */
            outlineSummary?: components["schemas"]["OutlineSummary"][];
        };
        /** The summary of the video, and the result of the call. */
        GetVideoSummaryResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /** What a video is about, in three forms. */
            data?: components["schemas"]["VideoSummary"];
        };
        /**
         * Languages of subtitles, separated by commas: `cn` Chinese, `en` English.
         * @example cn,en
         */
        SubtitleLanguages: string;
        /**
         * Identifier of a subtitle.
         *
         * Format int64.
         * @example 1716573358981858600
         */
        SubtitleId: string;
        /** A subtitle of a video, in one language. */
        Subtitle: {
            /**
             * Language of the subtitle: `cn` Chinese, `en` English.
             * @example en
             */
            lang?: string;
            /**
             * The subtitle's identifier.
             *
             * Format int64.
             * @example 1716573358981858600
             */
            subtitleId?: components["schemas"]["SubtitleId"];
        };
        /** The subtitles of the video, and the result of the call. */
        ListSubtitlesResponse: {
            /**
             * The subtitles.
             * @example [
             *   {
             *     "subtitleId": "1716573358981858600",
             *     "lang": "en"
             *   }
             * ]
             */
            result?: components["schemas"]["Subtitle"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /**
         * A subtitle in the WebVTT format, as text.
         * @example WEBVTT
         *
         * 00:01.000 --> 00:04.000
         * - Never drink liquid nitrogen.
         *
         * 00:05.000 --> 00:09.000
         * - It will perforate your stomach.
         */
        SubtitleVtt: string;
        /** A subtitle file and its download address. More fields may be present. */
        SubtitleDownload: {
            /**
             * Language of the subtitle: `cn` Chinese, `en` English.
             * @example en
             */
            lang?: string;
            /**
             * Address to download the subtitle file from.
             *
             * Format uri.
             * @example https://storage.example.com/subtitle/en.vtt
             */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** The download addresses of subtitle files, and the result of the call. */
        GetSubtitleDownloadUrlsResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg: components["schemas"]["Message"];
            /**
             * The subtitle files.
             * @example [
             *   {
             *     "lang": "en",
             *     "url": "https://storage.example.com/subtitle/en.vtt"
             *   }
             * ]
             */
            result?: components["schemas"]["SubtitleDownload"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Kind of the file: `0` video, `1` audio.
         * @example 0
         * @enum {integer}
         */
        MediaKind: 0 | 1;
        /** The file to process, and how to process it. */
        CreateAiTaskRequest: {
            /**
             * Address that the service fetches the file from.
             * @example https://storage.example.com/lecture.mp4
             */
            downloadUrl?: string;
            /**
             * Identifier for the new task, 32 random characters. When it is mandatory is not documented.
             * @example abrdgsdasdacfe
             */
            taskId?: components["schemas"]["AiTaskId"];
            /**
             * When `downloadUrl` stops working, in milliseconds since 1970-01-01T00:00Z.
             *
             * Format int64; in ms.
             * @example 1756713600000
             */
            expiredAt?: number;
            /**
             * Address of a subtitle file that belongs to the audio or video.
             * @example https://storage.example.com/lecture.vtt
             */
            subtitle?: string;
            /**
             * Type of processing. The values are not documented for this field; tasks have `1` deep processing of a video, `2` voiceprint
             * transcription, `3` classification of a video, `4` search of videos.
             *
             * Format int32.
             * @example 1
             */
            taskType: number;
            /**
             * Kind of the file: `0` video, `1` audio.
             * @example 0
             */
            mediaType: components["schemas"]["MediaKind"];
            /**
             * Extension of the file's name, without the dot.
             * @example mp4
             */
            fileSuffix: string;
            /**
             * Subtype of the task. Its values are not documented.
             *
             * Format int32.
             * @example 1
             */
            subType?: number;
            /**
             * Further settings, as text. The format is not documented.
             * @example {}
             */
            extInfo?: string;
            /**
             * Target language. Its values are not documented; summaries and subtitles have `cn` and `en`.
             * @example cn
             */
            language?: string;
        };
        /** The task that was started, and the result of the call. */
        CreateAiTaskResponse: {
            /**
             * The new task's identifier.
             * @example abrdgsdasdacfe
             */
            taskId?: components["schemas"]["AiTaskId"];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** The result of the call. Only `code` and `msg` are described; there may be other fields, which are not documented. */
        RetryAiTaskResponse: {
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** The file to process again. */
        RetryAiTaskByTypeRequest: {
            /**
             * Address that the service fetches the video from.
             * @example https://storage.example.com/lecture.mp4
             */
            downloadUrl?: string;
            /**
             * Address of a subtitle file that belongs to the video.
             * @example https://storage.example.com/lecture.vtt
             */
            subtitle?: string;
            /**
             * Kind of the file: `0` video, `1` audio.
             * @example 0
             */
            mediaType: components["schemas"]["MediaKind"];
            /**
             * Extension of the file's name, without the dot.
             * @example mp4
             */
            fileSuffix?: string;
        };
        /** The processing of a file by the AI service. */
        AiTask: {
            /**
             * State of the task: `0` running, `1` succeeded, `2` failed, `3` refused as an invalid call. A published example has `5`, which is not
             * explained.
             * @example 1
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
            /**
             * Type of processing: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of
             * videos.
             * @example 1
             * @enum {integer}
             */
            taskType?: 1 | 2 | 3 | 4;
            /**
             * The task's identifier.
             * @example abrdgsdasdacfe
             */
            taskId?: components["schemas"]["AiTaskId"];
            /**
             * Why the task failed.
             * @example The file could not be fetched.
             */
            failReason?: string;
            /**
             * Amount of video that the task processes: a duration or a number of videos. The documentation gives no unit.
             *
             * Format double.
             * @example 63.5
             */
            videoMetric?: number;
            /**
             * For task type `1`: four fields, for the dialogue, the courseware, the summary and the translation. Their names are not documented.
             * The task is charged if all of them are `1`.
             * @example {}
             */
            extInfo?: {
                [key: string]: unknown;
            };
            /**
             * Subtype of the task. Its values are not documented.
             *
             * Format int32.
             * @example 1
             */
            taskSubType?: number;
            /**
             * When the task was created. The format is not documented; the example is made up.
             * @example 2025-07-04T09:17:25.529Z
             */
            createTime?: string;
            /**
             * When the task last changed. The format is not documented; the example is made up.
             * @example 2025-07-04T09:19:03.117Z
             */
            updateTime?: string;
            /**
             * When the AI service was called. The format is not documented; the example is made up.
             * @example 2025-07-04T09:17:26.004Z
             */
            callTime?: string;
            /**
             * Where the file comes from: `1` the cloud space, `2` OSE. What OSE means is not documented.
             * @example 1
             * @enum {integer}
             */
            fileSource?: 1 | 2;
            /**
             * State of the file: `0` valid, `1` in the recycle bin, `2` deleted for good.
             * @example 0
             * @enum {integer}
             */
            fileStatus?: 0 | 1 | 2;
            /**
             * Number of times that the task has been retried.
             *
             * Format int32.
             * @example 0
             */
            retryTimes?: number;
            /**
             * Target language of the task. Its values are not documented; summaries and subtitles have `cn` and `en`.
             * @example cn
             */
            language?: string;
        };
        /** A page of tasks, and where the next page begins. */
        ListAiTasksResponse: {
            /**
             * The tasks on the page.
             * @example [
             *   {
             *     "status": 1,
             *     "taskType": 1,
             *     "taskId": "2025070401"
             *   }
             * ]
             */
            data?: components["schemas"]["AiTask"][];
            /**
             * Where the next page begins: send it as `cursor`. How the last page is marked is not documented: treat a page as the last if its
             * `nextCursor` is absent, `null` or empty, or if it has no elements and its `nextCursor` is the `cursor` that was sent.
             *
             * Format int64.
             * @example 20
             */
            nextCursor?: number;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** The task as a list of entries, and the result of the call. */
        GetAiTaskResponse: {
            /**
             * The entries of the task, presumably one for each type of processing.
             * @example [
             *   {
             *     "status": 1,
             *     "taskType": 1,
             *     "taskId": "abrdgsdasdacfe"
             *   }
             * ]
             */
            data?: components["schemas"]["AiTask"][];
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** The task for one type of processing, and the result of the call. */
        GetAiTaskByTypeResponse: {
            /**
             * State of the task: `0` running, `1` succeeded, `2` failed, `3` refused as an invalid call. A published example has `5`, which is not
             * explained.
             * @example 1
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
            /**
             * Type of processing: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of
             * videos.
             * @example 1
             * @enum {integer}
             */
            taskType?: 1 | 2 | 3 | 4;
            /**
             * The task's identifier.
             * @example abrdgsdasdacfe
             */
            taskId?: components["schemas"]["AiTaskId"];
            /**
             * Why the task failed.
             * @example The file could not be fetched.
             */
            failReason?: string;
            /**
             * Amount of video that the task processes: a duration or a number of videos. The documentation gives no unit.
             *
             * Format double.
             * @example 63.5
             */
            videoMetric?: number;
            /**
             * For task type `1`: four fields, for the dialogue, the courseware, the summary and the translation. Their names are not documented.
             * The task is charged if all of them are `1`.
             * @example {}
             */
            extInfo?: {
                [key: string]: unknown;
            };
            /**
             * Subtype of the task. Its values are not documented.
             *
             * Format int32.
             * @example 1
             */
            taskSubType?: number;
            /**
             * When the task was created. The format is not documented; the example is made up.
             * @example 2025-07-04T09:17:25.529Z
             */
            createTime?: string;
            /**
             * When the task last changed. The format is not documented; the example is made up.
             * @example 2025-07-04T09:19:03.117Z
             */
            updateTime?: string;
            /**
             * When the AI service was called. The format is not documented; the example is made up.
             * @example 2025-07-04T09:17:26.004Z
             */
            callTime?: string;
            /**
             * Where the file comes from: `1` the cloud space, `2` OSE. What OSE means is not documented.
             * @example 1
             * @enum {integer}
             */
            fileSource?: 1 | 2;
            /**
             * State of the file: `0` valid, `1` in the recycle bin, `2` deleted for good.
             * @example 0
             * @enum {integer}
             */
            fileStatus?: 0 | 1 | 2;
            /**
             * Number of times that the task has been retried.
             *
             * Format int32.
             * @example 0
             */
            retryTimes?: number;
            /**
             * Target language of the task. Its values are not documented; summaries and subtitles have `cn` and `en`.
             * @example cn
             */
            language?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
        /** How to process the file. */
        ChangedFileContext: {
            /**
             * Marks processing from end to end. The published example has `voice`; other values are not documented.
             * @example voice
             */
            fullProcessFlag?: string;
        };
        /** A file that is new or has changed. */
        ChangedFileInfo: {
            /**
             * The file's identifier.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * Identifier of the resource. In the published example it is the same as `fileId`; where it comes from is not documented.
             * @example fengTest
             */
            resourceId?: string;
            /**
             * Kind of the resource, despite the name. The published example has `aifunc`; other values are not documented.
             * @example aifunc
             */
            resourceState?: string;
            /** How to process the file. */
            contextInfo?: components["schemas"]["ChangedFileContext"];
        };
        /** The files to announce. */
        NotifyChangedFilesRequest: {
            /**
             * The files that the AI service should sort.
             * @example [
             *   {
             *     "fileId": "fengTest",
             *     "resourceId": "fengTest",
             *     "resourceState": "aifunc",
             *     "contextInfo": {
             *       "fullProcessFlag": "voice"
             *     }
             *   }
             * ]
             */
            changedFileInfoList?: components["schemas"]["ChangedFileInfo"][];
        };
        /** When and where the picture was taken, and when it was uploaded. */
        PictureInfo: {
            /**
             * When the picture was uploaded, as a timestamp in UTC. The documentation gives no unit; the example, in milliseconds, is made up.
             *
             * Format int64.
             * @example 1750377600000
             */
            createTime?: number;
            /**
             * When the picture was taken, as a timestamp in UTC. The documentation gives no unit; the example, in milliseconds, is made up.
             *
             * Format int64.
             * @example 1750291200000
             */
            shotTime?: number;
            /**
             * Where the picture was taken: city, district and street, in Chinese.
             * @example 青岛市市南区香港中路
             */
            address?: string;
        };
        /** The picture to analyze, and what is known about it. */
        ExtractPictureFeaturesRequest: {
            /**
             * How the picture is sent: `1` as an address, `2` as base64 text, `3` as information on the file, `4` as a path in shared storage.
             * Only `1` is supported so far.
             * @example 1
             * @enum {integer}
             */
            sendType?: 1 | 2 | 3 | 4;
            /**
             * Address that the service fetches the picture from.
             * @example https://storage.example.com/harbour.jpg
             */
            fileUrl?: string;
            /**
             * What is known about the picture, for searches. A published example has one object instead of a list.
             * @example [
             *   {
             *     "createTime": 1750377600000
             *   }
             * ]
             */
            fileInfo?: components["schemas"]["PictureInfo"][];
            /**
             * Identifier of the request, judging by the name. It is not documented, but a published example has it.
             * @example 123
             */
            requestId?: string;
            /**
             * The picture as base64 text, for `sendType` `2`, judging by the name. It is not documented, but a published example has it.
             * @example 123
             */
            base64?: string;
            /**
             * Identifier of the user who owns the picture, judging by the name. It is not documented, but a published example has it.
             * @example d165465dsf
             */
            userId?: string;
            /**
             * Identifier under which the picture is found later, judging by the name. It is not documented, but a published example has it.
             * @example FILE_20250620
             */
            fileId?: string;
        };
        /**
         * The picture that was accepted, and the result of the call. Fields that only the documentation or only its example has are described too;
         * more fields may be present.
         */
        ExtractPictureFeaturesResponse: {
            /**
             * Identifier of the picture. It is documented here, but the published example does not have it here.
             * @example FILE_20250620
             */
            fileId?: string;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
            /**
             * Text that goes with the code. It is not documented; in a published example it is present, but empty, and `msg` is absent.
             * @example
             */
            message?: string;
            /**
             * Whether the call succeeded. It is not documented, but a published example has it.
             * @example true
             */
            success?: boolean;
            /**
             * The result. It is not documented, but a published example has it. Only the beginning of the name of one field is visible: `reques`.
             * @example {}
             */
            data?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** Which page to return. */
        PicturePage: {
            /**
             * Number of pictures on a page, 10 to 100.
             *
             * 10 to 100; format int32; default `10`.
             * @example 20
             */
            pageSize?: number;
            /**
             * Where the page begins: `nextPageCursor` of the page before. Empty for the first page.
             * @example
             */
            pageCursor?: string;
            /**
             * Whether to return `totalCount`: `0` no, `1` yes.
             *
             * Default `0`.
             * @example 1
             * @enum {integer}
             */
            needTotalCount?: 0 | 1;
        };
        /** What to search for, which page to return, and how to sort it. */
        SearchPicturesRequest: {
            /**
             * Text to search for.
             * @example word
             */
            query?: string;
            /** Which page to return. */
            pageInfo?: components["schemas"]["PicturePage"];
            /**
             * Order of the pictures: `1` latest first, `2` earliest first, `3` best match first. `1` and `2` go by the time when the picture was
             * taken or, if that is unknown, uploaded.
             *
             * Default `1`.
             * @example 3
             * @enum {integer}
             */
            sortType?: 1 | 2 | 3;
        };
        /** A picture that was found. */
        FoundPicture: {
            /**
             * The picture's identifier.
             *
             * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
             * @example FqNZrzGgSKHkfGmwjf7dLgLlGkwrLEU35
             */
            fileId?: components["schemas"]["FileId"];
            /**
             * How well the picture matches the text. The range is not documented.
             *
             * Format double.
             * @example 0.689
             */
            score?: number;
            /**
             * When the picture was uploaded, as a timestamp. The documentation gives no unit; the example, in milliseconds, is made up.
             *
             * Format int64.
             * @example 1750377600000
             */
            createTime?: number;
            /**
             * When the picture was taken, as a timestamp. The documentation gives no unit; the example, in milliseconds, is made up.
             *
             * Format int64.
             * @example 1750291200000
             */
            shotTime?: number;
        };
        /** A page of pictures, and where the next page begins. */
        SearchPicturesResponse: {
            /**
             * The pictures on the page.
             * @example [
             *   {
             *     "fileId": "FILE_20250620",
             *     "score": 0.689
             *   }
             * ]
             */
            photos?: components["schemas"]["FoundPicture"][];
            /**
             * Where the next page begins: send it as `pageCursor`. Empty on the last page.
             * @example
             */
            nextPageCursor?: string;
            /**
             * Number of pictures found on all pages. Absent if `needTotalCount` is not `1`.
             *
             * Format int32.
             * @example 1
             */
            totalCount?: number;
            /**
             * Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
             *
             * At least 0; format int32.
             * @example 0
             */
            code?: components["schemas"]["Code"];
            /**
             * Text that goes with the code, in the language of the `language` header or of the edition. It is meant for people: texts differ between
             * operations, and errors fill in values, so that a program should go by the code.
             * @example OK
             */
            msg?: components["schemas"]["Message"];
        };
    };
    responses: {
        /**
         * The service refused the request. KooDrive answers nearly every business error this way: the code tells which.
         * The gateway answers so when a required header is missing or the request is malformed.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The token has expired or is unknown, or the signature or its time is wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The caller is known but may not make this call. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The gateway knows no such path or method, or has no service behind it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** Too many requests arrived at the gateway, which by default takes 200 a second to each API. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The service or its gateway failed. Whether the request took effect is unknown. */
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
         * Identifier that the service writes to its message log for this call, 58 characters long.
         *
         * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
         *
         * 58 characters.
         * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
         */
        TraceId: string;
        /**
         * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
         *
         * Default `"en-US"`.
         * @example zh-CN
         */
        Language: string;
        /**
         * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
         * @example shared-folder-1
         */
        ShareFolderId: string;
        /**
         * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
         * The headers of the app signature name a user already. Whether this header is to be signed is not published.
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The allocated and the total capacity of each type of space. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The capacity has been moved. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The owner's spaces. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The space's identifier.
                 *
                 * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
                 * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
                 */
                containerId: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The space. */
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
                 * Number of departments to skip, `0` for the first page.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * Number of departments on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                limit: number;
                /**
                 * Text to search for in the names of departments and of their administrators.
                 * @example Design
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of departments. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The group and its space have been created. `failedList` lists what failed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The group's identifier, not the space's. `spaces.listTeams` returns it as `id`.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group and its space have been deleted. */
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
                 * Number of groups to skip, `0` for the first page.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * Number of groups on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                limit: number;
                /**
                 * Text to search for in the names of group spaces and of their owners.
                 * @example Design
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of group spaces. */
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
                 * Number of spaces to skip, `0` for the first page.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * Number of spaces on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                limit: number;
                /**
                 * Text to search for in the names of team spaces and of their owners.
                 * @example Design
                 */
                keyWord?: string;
                /**
                 * Kind of the spaces to return: `0` those of departments, `1` those that the caller owns, `2` those that the caller has joined. When it
                 * is absent, spaces of all kinds are returned.
                 * @example 1
                 */
                teamType?: 0 | 1 | 2;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of team spaces. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The usage of all spaces together. */
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
                 * Number of entries on a page. The documentation gives neither a range nor a default.
                 *
                 * Format int32.
                 * @example 10
                 */
                limit?: number;
                /**
                 * Number of entries to skip. The documentation gives neither a range nor a default.
                 *
                 * Format int32.
                 * @example 0
                 */
                offset?: number;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of usage figures. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** A page of users and their usage. */
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
                 * The identifier of the department whose users to list. When it is absent, a system administrator gets the users of the whole
                 * organization, and a department administrator those of the administrator's own department.
                 *
                 * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 1289173650183882753
                 */
                deptId?: components["schemas"]["DepartmentId"];
                /**
                 * Whether to list only direct members of the department, without the members of departments below it.
                 *
                 * Default `false`.
                 * @example false
                 */
                isDirect?: boolean;
                /**
                 * Number of users to skip, `0` for the first page.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * Number of users on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 100
                 */
                limit: number;
                /**
                 * Text to search for in the names and mobile numbers of users.
                 * @example Li
                 */
                keyWord?: string;
                /**
                 * State of the spaces to list. No values are documented here; presumably they are `0` normal and `1` disabled, as in
                 * `spaces.update`.
                 * @example 0
                 */
                spaceStatus?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of users. */
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
                 * Type of the owner: `0` department, `1` individual, `2` group.
                 *
                 * The carrier edition allows only `1`.
                 * @example 1
                 */
                type: components["schemas"]["SpaceType"];
                /**
                 * The identifier of the space to return. Needed for type `1` when the user has several individual spaces.
                 *
                 * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
                 * @example IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4
                 */
                containerId?: components["schemas"]["SpaceId"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The owner's identifier: a department's (type `0`), a user's (type `1`) or a group's (type `2`).
                 *
                 * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 369528171409614001
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The space. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The owner's identifier: a department's (type `0`) or a user's (type `1`).
                 *
                 * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
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
            /** The space has been changed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The owner's identifier: a department's (type `0`) or a user's (type `1`).
                 *
                 * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
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
            /** The space has been created. */
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
                 * Type of the owner: `0` department, `1` individual.
                 *
                 * The carrier edition allows only `1`.
                 * @example 0
                 */
                type: 0 | 1;
                /**
                 * The identifier of the space to delete. Needed when the user has several individual spaces.
                 *
                 * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
                 * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
                 */
                containerId?: components["schemas"]["SpaceId"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The owner's identifier: a department's (type `0`) or a user's (type `1`).
                 *
                 * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 1289173650183882753
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The space has been deleted. */
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
                 * Type of the spaces to return: `0` department, `1` individual, `2` group. When it is absent, spaces of all types are returned.
                 * @example 1
                 */
                type?: components["schemas"]["SpaceType"];
            };
            header?: never;
            path: {
                /**
                 * The owner's identifier. It is documented as a user's, though `type` also admits departments and groups.
                 *
                 * Observed in published values: Identifiers of departments and groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 12156464
                 */
                ownerId: components["schemas"]["OwnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The owner's spaces. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The folder was created. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The service has begun to create the thumbnail. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** A page of files and folders. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The file is complete. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The upload has begun, was instant, or was not needed because the folder already has the file. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The result for each file. Check `batchCode` and the `code` of each file. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The parts with their upload addresses. */
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
                 * Identifier of the file or folder.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example FqS6hLLy_DkjlWdfOnEdCErhsmokRvdXI
                 */
                fileId: components["schemas"]["FileId"];
                /**
                 * Identifier of the space that holds the file.
                 *
                 * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
                 * @example IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4
                 */
                containerId: components["schemas"]["SpaceId"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The path of the file. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The service has begun to empty the recycle bin. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path: {
                /**
                 * Identifier of the file or folder to rename.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
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
            /** The file or folder has the new name. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** A page of the files found. */
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
                 * Identifier of the folder whose contents are counted, or `root` for the root of the space.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example FnNGsBnXUdIW7AycSK4ZCTIlPJ6JO1_sF
                 */
                fileId: components["schemas"]["FileId"];
                /**
                 * Identifier of the space that holds the folder.
                 *
                 * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
                 * @example IAAGvmhWei6Q7A4-A1557836058161393920
                 */
                containerId: components["schemas"]["SpaceId"];
                /**
                 * Whether to count all levels: `true` counts everything below the folder, `false` only what is directly in it. The first level of the
                 * recycle bin cannot be counted alone.
                 *
                 * Default `true`.
                 * @example true
                 */
                recursive?: boolean;
                /**
                 * Whether to count folders.
                 *
                 * Default `true`.
                 * @example true
                 */
                includeDirCount?: boolean;
                /**
                 * Whether to count files.
                 *
                 * Default `true`.
                 * @example true
                 */
                includeFileCount?: boolean;
                /**
                 * Whether to add up the sizes of the files.
                 *
                 * Default `true`.
                 * @example true
                 */
                includeTotalSize?: boolean;
                /**
                 * What to count: `1` files, `2` folders. When it is absent, both are counted.
                 * @example 1
                 */
                type?: 1 | 2;
                /**
                 * Extensions of the files to count, up to 100, separated by commas. Upper and lower case are the same. They do not restrict the count of
                 * folders.
                 * @example jpg,png
                 */
                extensions?: string;
                /**
                 * Types of the files to count, up to 100, separated by commas: `10` folder, `15` image, `20` video, `26` Word document, `27` Excel
                 * workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else.
                 * `files.create` lists the extensions of each type. The misspelling is the service's.
                 * @example 15,20
                 */
                categorys?: string;
                /**
                 * Whether to count hidden files only: `true` counts only hidden files, `false` only files that are not hidden. When it is absent, both
                 * are counted.
                 * @example false
                 */
                hidden?: boolean;
                /**
                 * Whether to count deleted files: `true` counts the files that were deleted together with the folder, or the whole recycle bin for the
                 * root; `false` counts only files that are not in the recycle bin. When it is absent, the state of the folder decides, presumably as
                 * `true` for a folder in the recycle bin and as `false` for any other.
                 * @example false
                 */
                isRecycled?: boolean;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The statistics of the folder. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
            };
            path: {
                /**
                 * Identifier of the file or folder.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
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
            /** The details of the file. */
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
                 * Kind of team: `0` a department, `2` a group.
                 *
                 * Default `0`.
                 * @example 0
                 */
                team_type?: 0 | 2;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * Identifier of the team: of a department if `team_type` is `0`, of a group if it is `2`.
                 *
                 * Format int64.
                 * @example 1269529595850261633
                 */
                groupId: string;
                /**
                 * What to list: `0` the files in the space, `1` the files in its recycle bin.
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
            /** A page of files and folders. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * What to list: `0` the files in the space, `1` the files in its recycle bin.
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
            /** A page of files and folders. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
                /**
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
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
            /** The service has begun to create the thumbnail. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The version is complete. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The upload has begun. Only `code` and `msg` are described; other fields are likely. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The version was deleted. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The version. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** A page of versions. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The version was restored. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The version was changed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The contents of the archive, or the background task that lists them. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The directory is closed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The synchronization directory, whether it is new or existed before. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The start cursor. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** A page of changes. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The results for the files; `status` tells whether all, some or none succeeded. */
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
                 * Number of favorites on a page, at most 100.
                 *
                 * Format int32; default `100`.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * Where the page begins: `nextCursor` of the page before. Absent for the first page.
                 * @example 50
                 */
                pageCursor?: string;
                /**
                 * What to sort by: `1` the time when the file became a favorite.
                 *
                 * Default `1`.
                 * @example 1
                 */
                sortType?: 1;
                /**
                 * Sort direction: `1` ascending, `2` descending.
                 *
                 * Default `2`.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * Type of the files to list: `10` folder, `11` smart folder (whitelisted users only), `15` image, `20` video, `26` Word document, `27`
                 * Excel workbook, `28` PowerPoint presentation, `30` audio, `35` archive, `40` application, `45` anything else. When it is absent, files
                 * of all types are listed.
                 * @example 15
                 */
                fileType?: "10" | "11" | "15" | "20" | "26" | "27" | "28" | "30" | "35" | "40" | "45";
                /**
                 * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS. When it is
                 * absent, the carrier edition fits them into 128 by 128 pixels: `image/resize,m_lfit,h_128,w_128`.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of favorites. */
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
                 * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS. When it is
                 * absent, the carrier edition fits them into 128 by 128 pixels: `image/resize,m_lfit,h_128,w_128`.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * Size of the thumbnails of documents and videos, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail`,
                 * `superLargeThumbnail`.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The recently used files. */
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
                 * Number of records on a page, at most 100.
                 *
                 * Format int32; default `100`.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * Where the page begins: `nextCursor` of the page before. Absent or `0` for the first page.
                 *
                 * Default `"0"`.
                 * @example 50
                 */
                pageCursor?: string;
                /**
                 * What to sort by: `1` the time when the other user acted.
                 *
                 * Default `1`.
                 * @example 1
                 */
                sortType?: 1;
                /**
                 * Sort direction: `1` ascending, `2` descending.
                 *
                 * Default `2`.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * Text to find in display names. Only records whose display name resembles it are listed.
                 * @example review
                 */
                displayName?: string;
                /**
                 * Records to list: `0` all, `1` shares with the caller. When it is absent, all are listed.
                 * @example 1
                 */
                relatedType?: "0" | "1";
                /**
                 * Command that makes the thumbnails of images, such as a resize command, in the image-processing syntax of Huawei Cloud OBS.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * Size of the thumbnails of documents and videos, from the smallest to the largest: `minThumbnail`, `midThumbnail`, `largeThumbnail`,
                 * `superLargeThumbnail`.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of records. */
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
                 * Largest number of shares on a page, at most 100.
                 *
                 * Format int32; default `100`.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page.
                 *
                 * Default `"0"`.
                 * @example 0
                 */
                pageCursor?: string;
                /**
                 * What to sort by. `4`, the time of sharing, is the only value.
                 *
                 * Default `4`.
                 * @example 4
                 */
                sortType?: 4;
                /**
                 * Direction of the order: `1` ascending, `2` descending.
                 *
                 * Default `2`.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * Returns only shares with a matching display name. The match is fuzzy.
                 * @example review
                 */
                displayName?: string;
                /**
                 * How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
                 * The carrier edition has the default `image/resize,m_lfit,h_128,w_128`.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * Size of the thumbnails of documents and videos: `minThumbnail` is the smallest, followed by `midThumbnail`, `largeThumbnail` and
                 * `superLargeThumbnail`.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of shares, and where the next begins. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The share was created; `shareLink` has its link. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The request was handled; `subResponseList` has the result for each share. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * The share, by the `shareId` that `shares.create` or `shares.list` returned.
                 *
                 * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
                 *
                 * Format int64.
                 * @example 1689743054514187776
                 */
                shareId: components["schemas"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The share and the people it is shared with. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * The share to change, by the `shareId` that `shares.create` or `shares.list` returned.
                 *
                 * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
                 *
                 * Format int64.
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
            /** The share with its new settings. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The request was handled; `subResponseList` has the result for each share. */
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
                 * Largest number of shares on a page, at most 100.
                 *
                 * Format int32; default `100`.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * Where the page begins. Send the `nextCursor` of the page before; `0`, the default, begins with the first page.
                 *
                 * Default `"0"`.
                 * @example 0
                 */
                pageCursor?: string;
                /**
                 * What to sort by. `4`, the time of sharing, is the only value.
                 *
                 * Default `4`.
                 * @example 4
                 */
                sortType?: 4;
                /**
                 * Direction of the order: `1` ascending, `2` descending.
                 *
                 * Default `2`.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * Returns only shares with a matching display name. The match is fuzzy.
                 * @example review
                 */
                displayName?: string;
                /**
                 * How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of received shares, and where the next begins. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * The received share, by the `shareId` that `sharedWithMe.list` returned.
                 *
                 * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
                 *
                 * Format int64.
                 * @example 1689743054514187776
                 */
                shareId: components["schemas"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The received share. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The address is in `downloadUrl`. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** A page of files, and the cursor of the next. */
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
                 * The share that the file belongs to, `shareId` of `shareLinks.getInfoPublic`.
                 *
                 * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
                 *
                 * Format int64.
                 * @example 1808628918186415616
                 */
                shareId: components["schemas"]["ShareId"];
                /**
                 * Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
                 * @example ********
                 */
                kdstoken?: components["schemas"]["ShareToken"];
                /**
                 * The file to download, `id` of an element of `shareLinks.listFilesPublic`.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example FumFysUZDLUEAGaRDVyFC76wn87hIwVpB
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The address is in `downloadUrl`. */
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
                 * Short code of the share, the last part of its link.
                 *
                 * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
                /**
                 * Folder of the share to list. Leave it out for the top level of the share.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example FuZmQ66CF0DdpKRG1Y29Iwajbq04Nhwu3
                 */
                parentFolder?: components["schemas"]["FileId"];
                /**
                 * Files a page, at most 100. Any page may hold fewer.
                 *
                 * The carrier edition allows values from 1.
                 *
                 * Format int32; default `100`.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
                 * @example 100
                 */
                pageCursor?: string;
                /**
                 * What to sort by: `1` file name, `2` file size, `4` time of the last change.
                 *
                 * Default `4`.
                 * @example 4
                 */
                sortType?: 1 | 2 | 4;
                /**
                 * Sort order: `1` ascending, `2` descending.
                 *
                 * Default `2`.
                 * @example 2
                 */
                sortDirection?: 1 | 2;
                /**
                 * Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
                 * @example ********
                 */
                kdstoken?: components["schemas"]["ShareToken"];
                /**
                 * Whether the call counts as a view of the share.
                 * @example true
                 */
                refreshCount?: boolean;
                /**
                 * Name of the files to list.
                 * @example Design review.docx
                 */
                fileName?: string;
                /**
                 * How to scale the thumbnails of pictures, in the image processing syntax of Huawei Cloud's Object Storage Service, up to five groups
                 * joined by semicolons.
                 *
                 * Default `"image/resize,m_lfit,h_128,w_128"`.
                 * @example image/resize,m_lfit,h_128,w_128
                 */
                imageProcess?: string;
                /**
                 * Size of the thumbnails of documents and videos: `minThumbnail` the smallest, then `midThumbnail`, `largeThumbnail` and
                 * `superLargeThumbnail`. Only the carrier edition has this parameter here; the main edition has it in
                 * `shares.list`, with these values.
                 *
                 * The carrier edition allows at most 100 characters.
                 * @example midThumbnail
                 */
                usage?: "minThumbnail" | "midThumbnail" | "largeThumbnail" | "superLargeThumbnail";
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of files, and the cursor of the next. */
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
                 * The share whose files the task is about.
                 *
                 * Observed in published values: Share IDs rise with time: shifted right by 23 bits, an ID gives the milliseconds since 2018-12-31T16:00:00Z, as the IDs of groups, tasks and departments do whose creation times are published. By this, the published share 1689743054514187776 was made at 2025-05-20T01:37:49Z.
                 *
                 * Format int64.
                 * @example 1689743054514187776
                 */
                shareId: components["schemas"]["ShareId"];
                /**
                 * Temporary token from `shareLinks.verifyExtractCodePublic`. Only shares with an extract code need it.
                 * @example ********
                 */
                kdstoken?: components["schemas"]["ShareToken"];
                /**
                 * The task, `taskId` of `shareLinks.createTaskPublic`.
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
            /** The task and its files. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The task is accepted; `taskId` identifies it. */
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
                 * Short code of the share, the last part of its link.
                 *
                 * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What visitors may know of the share. */
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
                 * Short code of the share, the last part of its link.
                 *
                 * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
                /**
                 * The extract code that the visitor entered, eight letters and digits.
                 *
                 * 8 characters.
                 * @example 31945314
                 */
                extractCode: components["schemas"]["ExtractCode"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The code is right; `kdstoken` proves it. */
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
                 * Short code of the share, the last part of its link.
                 *
                 * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The share can be visited. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The task and its files. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The task is accepted; `taskId` identifies it. */
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
                 * Short code of the share, the last part of its link.
                 *
                 * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What visitors may know of the share. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
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
            /** The code is right; `kdstoken` proves it. */
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
                 * Short code of the share, the last part of its link.
                 *
                 * Observed in published values: Where a published share shows both, the short code is the share ID plus one, such as 1689743054514187777 for 1689743054514187776.
                 * @example 1808628918203192832
                 */
                shortUrl: components["schemas"]["ShortUrl"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The share can be visited. */
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
                 * The identifier in KooDrive of the department to look under. When it is absent, the root department is taken; according to the newest
                 * documentation, only the root department's identifier is returned then.
                 *
                 * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 1245640257345455489
                 */
                departmentId?: components["schemas"]["DepartmentId"];
                /**
                 * Text to search for in the names of departments.
                 * @example test
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The departments directly under the given one. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The department has been created. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The department's identifier in KooDrive.
                 *
                 * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 1319678187126486144
                 */
                departmentId: components["schemas"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The department. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The department's identifier in KooDrive.
                 *
                 * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
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
            /** The department has been changed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The department's identifier in KooDrive.
                 *
                 * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 1319678187126486144
                 */
                departmentId: components["schemas"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The department and its team space have been deleted. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The organization's identifier in OrgID, as the name says. The documentation calls it a user's identifier in OrgID.
                 *
                 * Format int64.
                 * @example 9190086000001210958
                 */
                orgId: components["schemas"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The limit has been changed. */
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
                 * The identifier in KooDrive of the department whose users to list. When it is absent, the users of the caller's organization are
                 * listed.
                 *
                 * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 1243693141656107521
                 */
                deptId?: components["schemas"]["DepartmentId"];
                /**
                 * Whether to list only direct members of the department, without the members of departments below it.
                 *
                 * Default `false`.
                 * @example true
                 */
                isDirect?: boolean;
                /**
                 * Number of users to skip, `0` for the first page.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * Number of users on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                limit: number;
                /**
                 * Text to search for in the names of users.
                 * @example test
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of users. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The user has been added. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The users have been checked; `data` has the results. */
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
                 * The identifier in KooDrive of the department whose users to count. When it is absent or empty, the users of the whole organization are
                 * counted.
                 *
                 * Format int64.
                 * @example 1243693141656107521
                 */
                deptId?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The number of users. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The user's identifier in KooDrive, the field `id` of a user.
                 *
                 * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1244780780316557312
                 */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mobile number. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The user's identifier in KooDrive, the field `id` of a user, not `userId`.
                 *
                 * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1316083732377070977
                 */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested user. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The user's identifier in KooDrive, the field `id` of a user.
                 *
                 * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
                 *
                 * Format int64.
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
            /** The user has been changed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The user's identifier in KooDrive, the field `id` of a user.
                 *
                 * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1244780780316557312
                 */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user has been deleted. */
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
                 * Number of groups on a page, at most 100.
                 *
                 * Format int32; default `100`.
                 * @example 100
                 */
                pageSize: number;
                /**
                 * Where the page begins: `nextCursor` of the page before. Leave it out for the first page.
                 * @example 1723549107000
                 */
                pageCursor?: string;
                /**
                 * Name of the groups to return.
                 * @example Design review
                 */
                groupName?: string;
                /**
                 * Kind of the groups to return: `0` plain groups, `1` user groups.
                 * @example 1
                 */
                sourceType: components["schemas"]["GroupSourceType"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of groups. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The group has been created. */
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
                 * Kind of the group to return: `0` plain group, `1` user group.
                 * @example 1
                 */
                sourceType: components["schemas"]["GroupSourceType"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The group's identifier.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested group. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The group's identifier.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
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
            /** The group has been changed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The group's identifier.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group has been deleted. */
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
                 * Number of members to skip, `0` for the first page.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * Number of members on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 100
                 */
                limit: number;
                /**
                 * Text to search for in the names of the members and of the owner.
                 * @example Li
                 */
                keyWord?: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The group's identifier.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1501467283927691264
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of members. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The group's identifier.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
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
            /** The request has been carried out. `status` says whether all users were added. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The group's identifier.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
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
            /** The request has been carried out. `status` says whether all users were removed. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The session has been created. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session is valid; `data` describes its user. */
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
                 * Domain name of the front end that the user returns to after signing in.
                 * @example cn.myhuaweicloud-koodrive.com
                 */
                domain: string;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The address for signing in. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session has ended. */
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
                 * The session's identifier, a secret, as `sessions.create` returned it.
                 * @example ********
                 */
                "x-session-id": components["schemas"]["SessionId"];
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A new access token has been issued. */
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
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The usage. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The setting has been changed. */
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
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The outcome for each message. */
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
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The outcome for each message. */
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
                 * Number of messages on a page, at most 100.
                 *
                 * Format int32; default `100`.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * Where the page begins: `nextCursor` of the page before. Leave it out, or send `0`, for the first page.
                 *
                 * Default `"0"`.
                 * @example 50
                 */
                pageCursor?: string;
                /**
                 * Type of the messages to return: `000` about shares, `001` about teams, `002` from the system, `003` from the administration. When it
                 * is absent, messages of all types are returned.
                 * @example 000
                 */
                filterType?: "000" | "001" | "002" | "003";
                /**
                 * State of the messages to return: `0` unread, `1` read. When it is absent, messages in both states are returned.
                 * @example 0
                 */
                state?: 0 | 1;
            };
            header?: {
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
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
                 * What to do: `0` mark all unread messages as read, `1` delete all messages.
                 * @example 0
                 */
                operate: 0 | 1;
            };
            header?: {
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All messages have been marked as read or deleted. */
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
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The number of unread messages. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The address of the SDK and the values with which to start it. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The users have the new permissions. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * Identifier of the group or department, not of its space.
                 *
                 * Observed in published values: Ordered by time, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: this fits the published times of creation of one group
                 * and three departments within a second.
                 *
                 * Format int64.
                 * @example 1289173650183882753
                 */
                spaceId: components["schemas"]["GroupOrDepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The initial permissions of members. */
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
                 * Only users with this permission template, or with `-1` those who have permissions of their own.
                 *
                 * Format int64.
                 * @example -1
                 */
                templateId?: components["schemas"]["AssignedTemplateId"];
                /**
                 * Whose space it is: `0` a department's, `1` a group's.
                 * @example 0
                 */
                spaceType: 0 | 1;
                /**
                 * The group that owns the space. Mandatory with `spaceType` `1`.
                 *
                 * Observed in published values: Identifiers of groups grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1501467283927691264
                 */
                groupId?: components["schemas"]["GroupId"];
                /**
                 * The department that owns the space. Mandatory with `spaceType` `0`.
                 *
                 * Observed in published values: Identifiers of departments grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: two published departments whose names end in a time in milliseconds agree with it within a second.
                 *
                 * Format int64.
                 * @example 1289173650183882753
                 */
                deptId?: components["schemas"]["DepartmentId"];
                /**
                 * Users a page, at most 100.
                 *
                 * Format int32.
                 * @example 100
                 */
                count?: number;
                /**
                 * Where the page begins, `nextCursor` of the page before. Leave it out for the first page.
                 * @example 100
                 */
                cursor?: string;
                /**
                 * The space whose users to list.
                 *
                 * Observed in published values: Published identifiers have a beginning that those of one tenant share, and then 30 hexadecimal digits or a decimal number.
                 * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
                 */
                containerId: components["schemas"]["SpaceId"];
                /**
                 * Only users of this name.
                 * @example Li Ming
                 */
                userName?: string;
                /**
                 * A file or folder of the space, to get the permissions for it.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example Fm9UdqBNTAQDos6l1xPlFnIqXJg2-UdqA
                 */
                fileId?: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users of this page. */
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
            /** New members get these permissions. */
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
            /** The templates. */
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
            /** The template is created. */
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
            /** The templates are deleted. */
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
            /** The template is changed. */
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
                 * Templates a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 20
                 */
                limit: number;
                /**
                 * How many templates to skip, from 0.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * Only this template.
                 *
                 * Observed in published values: Seems to be ordered by time like other numeric identifiers, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: the
                 * published `1590626552448551681` would be of 2025-01-03.
                 *
                 * Format int64.
                 * @example 1590626552448551681
                 */
                id?: components["schemas"]["PermissionTemplateId"];
                /**
                 * Only templates of this origin: `0` preset by the service, `1` made by the enterprise.
                 * @example 1
                 */
                templateType?: components["schemas"]["PermissionTemplateType"];
                /**
                 * Only templates in this state: `0` disabled, `1` enabled.
                 * @example 1
                 */
                status?: components["schemas"]["PermissionTemplateStatus"];
                /**
                 * Order by the time of creation: `0` newest first, `1` oldest first.
                 * @example 0
                 */
                orderByTime?: 0 | 1;
                /**
                 * Whether preset templates come before or after the others.
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
            /** The templates of this page. */
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
                 * The template to check.
                 *
                 * Observed in published values: Seems to be ordered by time like other numeric identifiers, milliseconds since 2018-12-31T16:00Z shifted left by 23 bits: the
                 * published `1590626552448551681` would be of 2025-01-03.
                 *
                 * Format int64.
                 * @example 1590626552448551681
                 */
                id: components["schemas"]["PermissionTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the template is in use. */
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
            /** The template has the new state. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The job is cancelled. */
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
                 * The kind of jobs to return. Without it, jobs of all kinds are returned.
                 * @example 2
                 */
                type?: components["schemas"]["JobType"];
                /**
                 * The state of the jobs to return. Without it, jobs in all states are returned.
                 * @example 2
                 */
                status?: components["schemas"]["JobStatus"];
                /**
                 * How many jobs to skip.
                 *
                 * The carrier edition allows values from 1.
                 *
                 * At least 0; format int32.
                 * @example 0
                 */
                offset: number;
                /**
                 * How many jobs to return at most.
                 *
                 * 1 to 100; format int32.
                 * @example 100
                 */
                limit: number;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the jobs. */
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
                 * Shared folder in which to act. When it is sent, the whole operation takes place inside that folder.
                 * @example shared-folder-1
                 */
                "x-hw-share-folder-id"?: components["parameters"]["ShareFolderId"];
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The job is created; `data` is its identifier. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The job, as `jobs.create` returned it.
                 *
                 * Observed in published values: Identifiers of jobs grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the three jobs whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1309243162258308352
                 */
                jobId: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job and what became of its files. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The task is created; `taskId` is its identifier. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The user whose data was handed over, `srcUserId` of the task.
                 *
                 * Observed in published values: Numeric identifiers grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the group, the tasks and the departments whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1397687227244555008
                 */
                srcUserId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user who received the handover. */
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
                 * The kind of tasks to return. Only `0` is documented as a filter, although both kinds are returned.
                 * @example 0
                 */
                taskType?: components["schemas"]["TaskType"];
                /**
                 * The states of the tasks to return. How several values are written is not documented; here the parameter is repeated, which for one
                 * value is what the published example has.
                 * @example [
                 *   2
                 * ]
                 */
                status?: components["schemas"]["TaskStatus"][];
                /**
                 * How many tasks to return at most.
                 *
                 * Format int32; default `100`.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * Where to continue, `nextCursor` of the previous page. Left out for the first page.
                 *
                 * Format int64.
                 * @example 1723549107000
                 */
                pageCursor?: components["schemas"]["TaskCursor"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the tasks. */
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
                 * The import, as `tasks.create` returned it. Documented as optional, although nothing else says which import is
                 * meant.
                 *
                 * Observed in published values: Identifiers of tasks grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the two tasks whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1215215
                 */
                taskId?: components["schemas"]["TaskId"];
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The result of the import. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * The task, as `tasks.create` returned it.
                 *
                 * Observed in published values: Identifiers of tasks grow with time. Shifted right by 23 bits, they give the milliseconds since 2018-12-31T16:00:00Z: for the two tasks whose creation time is published, both agree within a second.
                 *
                 * Format int64.
                 * @example 1534087020903704704
                 */
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task. */
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
            /** One page of the log. */
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
                 * Largest number of files on a page, at most 100, as decimal text.
                 *
                 * Default `"100"`.
                 * @example 1
                 */
                pageSize?: string;
                /**
                 * Where the page begins. Leave it out for the first page, then send the `nextCursor` of the page before.
                 * @example MTc0ODc2NjYwMDAwMA
                 */
                cursor?: string;
                /**
                 * Whether to return an address to download each file from.
                 *
                 * Default `false`.
                 * @example false
                 */
                hasUrl?: boolean;
            };
            header?: {
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The results of this page. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The records are stored. */
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
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The records of those files that were moderated. */
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
            /** The address of the playlist. */
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
                 * Words to search for: up to 17 Chinese characters, or up to 70 letters and digits.
                 *
                 * Up to 70 characters.
                 * @example word
                 */
                keyword: string;
                /**
                 * Number of results to return, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                count: number;
                /**
                 * Where further results begin: `cursor` of the response before. Absent in the first call.
                 * @example 10
                 */
                cursor?: string;
                /**
                 * Whether the search of spoken and written text is complete. Send `true` once a response has said so, and `false` or nothing before that.
                 *
                 * Default `false`.
                 * @example true
                 */
                isSearchTextCompleted?: boolean;
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The best matches. */
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
                 * Number of pieces on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                pageSize: number;
                /**
                 * Where the page begins: `nextCursor` of the page before. The value for the first page is not documented.
                 *
                 * Format int64.
                 * @example 10
                 */
                cursor: number;
                /**
                 * Language of the transcript: `cn` Chinese, `en` English, `jp` Japanese, `kr` Korean.
                 * @example cn
                 */
                language?: "cn" | "en" | "jp" | "kr";
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example abrdgsdasdacfe
                 */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the transcript. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * Identifier of the AI task that processed the video.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The audio tracks. Their fields are not documented. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The kinds. */
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
                 * Kind of the videos to list. It is sent as the Chinese word.
                 * @example 电影
                 */
                kind: components["schemas"]["VideoKind"];
                /**
                 * Where the page begins: `nextCursor` of the page before. Absent for the first page.
                 * @example 10
                 */
                cursor?: string;
                /**
                 * Number of videos on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                pageSize: number;
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of videos. */
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
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The kinds of the video. */
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
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The download addresses. */
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
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example 1101
                 */
                fileId: components["schemas"]["FileId"];
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key frames. */
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
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example FsqZSUa76BZlHE4hfJnpFY6RCTpQyeHKZ
                 */
                fileId: components["schemas"]["FileId"];
                /**
                 * Language of the summary: `cn` Chinese, `en` English.
                 *
                 * Default `"cn"`.
                 * @example en
                 */
                language?: "cn" | "en";
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The summary. */
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
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example Fk5QKjfjxxxROlxxxxx
                 */
                videoId: components["schemas"]["FileId"];
                /**
                 * Languages to return: `cn` Chinese, `en` English, or both, separated by a comma: `cn,en`.
                 * @example cn,en
                 */
                lang?: components["schemas"]["SubtitleLanguages"];
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subtitles. */
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
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example Fk5QKjfjMRV93gqHxxxx
                 */
                videoId: components["schemas"]["FileId"];
                /**
                 * Language of the subtitle: `cn` Chinese, `en` English. Only one can be sent.
                 * @example en
                 */
                lang: "cn" | "en";
                /**
                 * Identifier of the subtitle, from `subtitles.list`. It was called `subtitle_id` before.
                 *
                 * Format int64.
                 * @example 190283
                 */
                subtitleId: components["schemas"]["SubtitleId"];
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subtitle as a WebVTT file. */
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
                 * Identifier of the video.
                 *
                 * Observed in published values: Published identifiers are `F` and 32 characters of base64url. That of a space's root folder is `DEUI7pa0C24Aroot` and the identifier of the space.
                 * @example Fk5QKjfjxxxROlxxxxx
                 */
                videoId: components["schemas"]["FileId"];
                /**
                 * Languages to return: `cn` Chinese, `en` English, or both, separated by a comma: `cn,en`.
                 * @example cn,en
                 */
                lang?: components["schemas"]["SubtitleLanguages"];
                /**
                 * Format of the subtitle files: `VTT` WebVTT, `SRT` SubRip, `ASS` Advanced SubStation Alpha. When it is absent, all formats are
                 * returned.
                 * @example VTT
                 */
                subtitleType?: "VTT" | "SRT" | "ASS";
                /**
                 * Identifier of a subtitle, from `subtitles.list`. When it is absent, all subtitles are returned.
                 *
                 * Format int64.
                 * @example 1716573358981858600
                 */
                subtitleId?: components["schemas"]["SubtitleId"];
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The download addresses. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
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
            /** The task was started. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * Identifier of the task to retry, as `aiTasks.create` returned it.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task was started again. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * Identifier of the task to retry. The published example has the identifier of a file here.
                 * @example FnPjtlkweJOw6Y_YKh0xGqooc8VPQnFPs
                 */
                taskId: components["schemas"]["AiTaskId"];
                /**
                 * Type of processing to retry: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search
                 * of videos.
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
            /** The processing was started again. */
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
                 * Number of tasks on a page, 1 to 100.
                 *
                 * 1 to 100; format int32.
                 * @example 10
                 */
                pageSize: number;
                /**
                 * Where the page begins: `nextCursor` of the page before. The value for the first page is not documented.
                 *
                 * Format int64.
                 * @example 10
                 */
                cursor: number;
            };
            header?: {
                /**
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of tasks. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
            };
            path: {
                /**
                 * Identifier of the task, as `aiTasks.create` returned it.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task, as a list of entries. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
            };
            path: {
                /**
                 * Identifier of the task, as `aiTasks.create` returned it.
                 * @example abrdgsdasdacfe
                 */
                taskId: components["schemas"]["AiTaskId"];
                /**
                 * Type of processing: `1` deep processing of a video, `2` voiceprint transcription, `3` classification of a video, `4` search of videos.
                 * @example 1
                 */
                taskType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task, for this type of processing. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Identifier that the service writes to its message log for this call, 58 characters long.
                 *
                 * The carrier edition allows only what matches `^[A-Za-z0-9_]+$`.
                 *
                 * 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The files were announced. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** The picture was accepted. */
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
                 * The user on whose behalf the call is made. It is an alternative to `X-User-Id` that the AI operations take, and wins when both are sent.
                 * The headers of the app signature name a user already. Whether this header is to be signed is not published.
                 * @example 1505084218764547200
                 */
                "X-AIUser-Id"?: components["parameters"]["AiUserId"];
                /**
                 * Language of the messages in the response, as a BCP 47 code: `en-US` or `zh-CN`. Some published pages write `en_us` and `zh_cn`.
                 *
                 * Default `"en-US"`.
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
            /** A page of pictures. */
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

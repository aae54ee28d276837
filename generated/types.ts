// Generated from openapi/ by scripts/types.ts. Do not edit.
export interface paths {
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
         * @description Creates a group with a space of its own. The caller becomes the owner of the group; any user may create one.
         *
         *     Members are named by `addGroupUsers`, each with the permissions they get, or, as revisions of 2024 had it, by `userIds` alone. Members that
         *     could not be added are returned in `failedList`; the space is created all the same.
         */
        post: operations["createGroupSpace"];
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
        get?: never;
        /**
         * Change a department's or individual's space
         * @description Changes the capacity or the status of the space that a department or a user owns. Only the fields sent are changed.
         *
         *     Disabling a space (status `1`) keeps its files and forbids access to them; shares from it stop working.
         */
        put: operations["updateSpace"];
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
         * @description Takes capacity that one type of space has not yet allocated and gives it to other types. For system administrators; the console offers
         *     the same for yearly and monthly packages only, in multiples of 10 GB, and never gives departments and groups more than is pending.
         *
         *     The call adds each time it is made: do not repeat it without looking at the allocation first.
         */
        post: operations["transferUnallocatedSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koodrive/ose/v1/space/allocation/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get allocated and total capacity by space type
         * @description Returns, for each type of space, how much capacity the tenant has for it and how much of that is allocated to spaces. The difference is
         *     what [transferUnallocatedSpace](#operation/transferUnallocatedSpace) can move.
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
    "/koodrive/ose/v1/share/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the settings of a share
         * @description Changes with whom a share of the caller is shared, how long it is valid, its extract code and its message. The shared files and the scope
         *     of the share cannot be changed.
         *
         *     `validDays` is always sent; `0` leaves the validity as it is.
         */
        put: operations["updateShare"];
        post?: never;
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
        /**
         * Format: int64
         * @description Identifier of a user.
         * @example 1505084218764547200
         */
        UserId: string;
        /** @description What a member may do in the space. Sent with `template` `-1`. */
        Capabilities: {
            /**
             * @description May create files and folders.
             * @example true
             */
            addChildNodePermission: boolean;
            /**
             * @description May copy.
             * @example false
             */
            copyPermission: boolean;
            /**
             * @description May delete.
             * @example false
             */
            deletePermission: boolean;
            /**
             * @description May download.
             * @example true
             */
            downloadPermission: boolean;
            /**
             * @description May edit. The service does not support editing yet.
             * @example false
             */
            editPermission: boolean;
            /**
             * @description May list the content of folders.
             * @example true
             */
            listChildNodePermission: boolean;
            /**
             * @description May move files and folders.
             * @example false
             */
            removeChildNodePermission: boolean;
            /**
             * @description May rename.
             * @example false
             */
            renameFilePermission: boolean;
            /**
             * @description May share. Seen on sibling pages, not on this one.
             * @example false
             */
            shareFilePermission?: boolean;
            /**
             * @description May upload. Seen on sibling pages, not on this one.
             * @example true
             */
            uploadPermission?: boolean;
            /**
             * @description May preview. Seen on sibling pages, not on this one.
             * @example true
             */
            viewPermission?: boolean;
        };
        /** @description A member to add, and what they may do. */
        AddGroupUser: {
            userId: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description Permission template that says what the member may do; `-1` for permissions of their own, sent in `capabilities`.
             * @example -1
             */
            template: string;
            capabilities?: components["schemas"]["Capabilities"];
        };
        /** @description The group space to create. */
        CreateGroupSpaceRequest: {
            /**
             * @description Name of the space, up to 30 characters, none of `< > | : " * ? / \`, neither `.` nor `..`. No two groups of the same creator share a name.
             * @example API Demo
             */
            name: string;
            /**
             * @deprecated
             * @description Members, by user. Only revisions of 2024 list this field; newer examples still send it. Use `addGroupUsers` instead, which says
             *     what each member may do. A group has up to 200 members.
             * @example [
             *       "1505084218764547200"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
            /**
             * @description Picture of the space. The published value is `1`, so a built-in picture can be named as well as a URL.
             * @example 1
             */
            iconUrl?: string;
            /**
             * Format: int32
             * @description Capacity in GB. The console gives a new group space 10 GB unless told otherwise.
             * @example 20
             */
            capacity?: number;
            /**
             * @description Members with their permissions. Mandatory by the tables of 2025, unknown to those of 2024 and left out by all examples, hence optional
             *     here. A group has up to 200 members.
             * @example [
             *       {
             *         "userId": "1505084218764547200",
             *         "template": "1289173650183882001"
             *       }
             *     ]
             */
            addGroupUsers?: components["schemas"]["AddGroupUser"][];
        };
        /**
         * Format: int32
         * @description Result code. `0` is success; everything else is a failure, also inside HTTP 200. The error catalogue lists the known codes.
         * @example 0
         */
        Code: number;
        /**
         * @description Text that goes with the code, in the language of the `language` header or of the edition. For people, not for programs.
         * @example OK
         */
        Message: string;
        /** @description What was created. */
        CreateGroupSpaceResponse: {
            /**
             * @description Identifier of what was created. The reference shows it in examples only and does not say whether it is the group's or its space's.
             * @example 1501467283927691264
             */
            id?: string;
            /**
             * @description Users that could not be added. Empty when all were.
             * @example []
             */
            failedList?: components["schemas"]["UserId"][];
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
         * Format: int64
         * @description Identifier of a department or of a user.
         * @example 1289173650183882753
         */
        OwnerId: string;
        /**
         * @description Identifier of a space (the reference also says container).
         * @example IAADfsBFCO6WtAtuAb7e92cde625843cfb7f4ceba802e0b
         */
        SpaceId: string;
        /** @description What to change. Only the fields sent are changed. */
        UpdateSpaceRequest: {
            /**
             * @description State of the space: `0` normal (allocated and usable), `1` disabled (allocated, access forbidden).
             * @example 1
             * @enum {string}
             */
            status?: "0" | "1";
            /**
             * @description New capacity in GB, as text. The carrier edition allows 1 to 104857600; the main edition names no range.
             * @example 1
             */
            capacity?: string;
            /**
             * @description Type of the space: `0` of a department, `1` of an individual. Group spaces are not changed by this operation.
             * @example 0
             * @enum {integer}
             */
            type: 0 | 1;
            containerId?: components["schemas"]["SpaceId"];
        };
        /** @description A response that carries nothing but the result. */
        BasicResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
        };
        /**
         * @description Who owns a space: `0` a department, `1` an individual, `2` a group.
         * @example 1
         * @enum {integer}
         */
        SpaceType: 0 | 1 | 2;
        /** @description A type of space and the capacity it receives. */
        TransferUnusedSpaceData: {
            type: components["schemas"]["SpaceType"];
            /**
             * Format: int32
             * @description Capacity to add, in GB. The console accepts multiples of 10 only.
             * @example 1000
             */
            expandCapacity: number;
        };
        /** @description Where capacity comes from and where it goes. */
        TransferUnallocatedSpaceRequest: {
            originType: components["schemas"]["SpaceType"];
            /**
             * @description The types of space that receive capacity, and how much each.
             * @example [
             *       {
             *         "type": 1,
             *         "expandCapacity": 1000
             *       }
             *     ]
             */
            target: components["schemas"]["TransferUnusedSpaceData"][];
        };
        /** @description The capacity that a tenant has for one type of space. */
        SpaceAllocation: {
            /**
             * @description Type of space: `0` department, `1` individual, `2` group.
             * @example 0
             * @enum {integer}
             */
            type?: 0 | 1 | 2;
            /**
             * @description Capacity already allocated to spaces of this type, in GB.
             * @example 1000
             */
            allocateCapacity?: number;
            /**
             * @description Capacity that the tenant has for this type of space, in GB.
             * @example 2000
             */
            totalCapacity?: number;
        };
        /** @description The tenant's capacity by type of space. */
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
        /**
         * Format: int64
         * @description Identifier of a share.
         * @example 1689743054514187776
         */
        ShareId: string;
        /**
         * Format: int64
         * @description Identifier of a department.
         * @example 1289173650183882753
         */
        DepartmentId: string;
        /**
         * Format: int64
         * @description Identifier of a user group.
         * @example 1501467283927691264
         */
        GroupId: string;
        /** @description What visitors of the share may do. Announced by the service for a later version. */
        SharePermission: {
            /**
             * @description May preview the files.
             * @example true
             */
            preview?: boolean;
            /**
             * @description May edit the files.
             * @example false
             */
            edit?: boolean;
            /**
             * @description May download the files.
             * @example true
             */
            download?: boolean;
        };
        /**
         * @description The eight letters and digits that a visitor must enter to open the share.
         * @example MDg2K0vU
         */
        ExtractCode: string;
        /** @description The settings to change. Fields left out keep their value, but `validDays`, which is always sent. */
        UpdateShareRequest: {
            /**
             * @description Departments to share with.
             * @example [
             *       "1289173650183882753"
             *     ]
             */
            deptIds?: components["schemas"]["DepartmentId"][];
            /**
             * @description User groups to share with.
             * @example [
             *       "1501467283927691264"
             *     ]
             */
            groupIds?: components["schemas"]["GroupId"][];
            /**
             * @description Users to share with.
             * @example [
             *       "1505084218764547200"
             *     ]
             */
            userIds?: components["schemas"]["UserId"][];
            permission?: components["schemas"]["SharePermission"];
            /**
             * Format: date-time
             * @description When the share ends, ISO 8601 in UTC with milliseconds. What happens when `validDays` is above 0 as well is not published.
             * @example 2025-05-29T02:00:39.952Z
             */
            expireTime?: string;
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * @description Message shown to the people shared with. The carrier edition allows fewer than 512 characters.
             * @example Please review by Friday.
             */
            comment?: string;
            /**
             * Format: int32
             * @description Days for which the share is valid from now, 0 to 365. `0` leaves the validity unchanged.
             * @example 9
             */
            validDays: number;
        };
        /**
         * Format: int32
         * @description How often visitors did something with a share.
         * @example 4
         */
        ShareCount: number;
        /** @description A share and its link. */
        ShareLink: {
            shareId?: components["schemas"]["ShareId"];
            /**
             * @description Short code of the share, the last part of its link.
             * @example 1689743054514187777
             */
            shortUrl?: string;
            extractCode?: components["schemas"]["ExtractCode"];
            /**
             * Format: date-time
             * @description When the share was created, ISO 8601 in UTC with milliseconds.
             * @example 2024-06-03T02:00:39.953Z
             */
            createTime?: string;
            /**
             * Format: date-time
             * @description When the share was last changed, ISO 8601 in UTC with milliseconds.
             * @example 2024-06-03T02:00:39.953Z
             */
            updateTime?: string;
            /**
             * Format: date-time
             * @description When the share ends, ISO 8601 in UTC with milliseconds.
             * @example 2024-06-12T02:00:39.953Z
             */
            expireTime?: string;
            /**
             * @description Link of the share.
             * @example 1689743054514187777
             */
            linkUrl?: string;
            /**
             * Format: date-time
             * @description When the files were shared, ISO 8601 in UTC with milliseconds.
             * @example 2024-06-03T02:00:39.953Z
             */
            shareTime?: string;
            /**
             * Format: int32
             * @description Who may open the share. No values are published here; createShare has `1` anyone with the link, `2` all users of the enterprise, `3` the people named.
             * @example 3
             */
            scope?: number;
            /**
             * @description Name under which the share is listed.
             * @example Design review.docx
             */
            displayName?: string;
            /**
             * @description State of the share: `0` valid until `expireTime`, `1` its files are deleted, `2` invalid, `3` expired.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3;
            /** @description How often the share was viewed. */
            viewCnt?: components["schemas"]["ShareCount"];
            /** @description How often a file of the share was downloaded. */
            downloadCnt?: components["schemas"]["ShareCount"];
            /** @description How often a file of the share was saved to a visitor's own space. */
            saveCnt?: components["schemas"]["ShareCount"];
        };
        /** @description The share after the change. */
        UpdateShareResponse: {
            code: components["schemas"]["Code"];
            msg: components["schemas"]["Message"];
            shareLink?: components["schemas"]["ShareLink"];
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
        /** @description The gateway knows no such path or method. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway's request rate is exhausted. No limit is published. */
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
         * @description Identifier that the service writes to its message log for this call. 58 characters.
         * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
         */
        TraceId: string;
        /**
         * @description Language of the messages in the response, as a BCP 47 code. The reference names `en-US` and `zh-CN`; a few of its pages write `en_us` and `zh_cn`.
         * @example zh-CN
         */
        Language: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type UserId = components['schemas']['UserId'];
export type Capabilities = components['schemas']['Capabilities'];
export type AddGroupUser = components['schemas']['AddGroupUser'];
export type CreateGroupSpaceRequest = components['schemas']['CreateGroupSpaceRequest'];
export type Code = components['schemas']['Code'];
export type Message = components['schemas']['Message'];
export type CreateGroupSpaceResponse = components['schemas']['CreateGroupSpaceResponse'];
export type ServiceError = components['schemas']['ServiceError'];
export type GatewayError = components['schemas']['GatewayError'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type OwnerId = components['schemas']['OwnerId'];
export type SpaceId = components['schemas']['SpaceId'];
export type UpdateSpaceRequest = components['schemas']['UpdateSpaceRequest'];
export type BasicResponse = components['schemas']['BasicResponse'];
export type SpaceType = components['schemas']['SpaceType'];
export type TransferUnusedSpaceData = components['schemas']['TransferUnusedSpaceData'];
export type TransferUnallocatedSpaceRequest = components['schemas']['TransferUnallocatedSpaceRequest'];
export type SpaceAllocation = components['schemas']['SpaceAllocation'];
export type GetSpaceAllocationResponse = components['schemas']['GetSpaceAllocationResponse'];
export type ShareId = components['schemas']['ShareId'];
export type DepartmentId = components['schemas']['DepartmentId'];
export type GroupId = components['schemas']['GroupId'];
export type SharePermission = components['schemas']['SharePermission'];
export type ExtractCode = components['schemas']['ExtractCode'];
export type UpdateShareRequest = components['schemas']['UpdateShareRequest'];
export type ShareCount = components['schemas']['ShareCount'];
export type ShareLink = components['schemas']['ShareLink'];
export type UpdateShareResponse = components['schemas']['UpdateShareResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterTraceId = components['parameters']['TraceId'];
export type ParameterLanguage = components['parameters']['Language'];
export type $defs = Record<string, never>;
export interface operations {
    createGroupSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call. 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code. The reference names `en-US` and `zh-CN`; a few of its pages write `en_us` and `zh_cn`.
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
            /** @description The group and its space exist now; `failedList` names the members that could not be added. */
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
    updateSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call. 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code. The reference names `en-US` and `zh-CN`; a few of its pages write `en_us` and `zh_cn`.
                 * @example zh-CN
                 */
                language?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Who owns the space, a department (type `0`) or a user (type `1`).
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
    transferUnallocatedSpace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call. 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code. The reference names `en-US` and `zh-CN`; a few of its pages write `en_us` and `zh_cn`.
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
    getSpaceAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call. 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
                /**
                 * @description Language of the messages in the response, as a BCP 47 code. The reference names `en-US` and `zh-CN`; a few of its pages write `en_us` and `zh_cn`.
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
    updateShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier that the service writes to its message log for this call. 58 characters.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * @description The share to change, as createShare or a listing returned it.
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
}

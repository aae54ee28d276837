// Generated from openapi/ by scripts/generate/error-catalogue.ts. Do not edit.

/** What is known of an error code. */
export interface ErrorCatalogueEntry {
  /** The code of KooDrive, eight digits, or of its gateway, such as `APIGW.0303`. */
  readonly code: string;
  /**
   * The HTTP statuses with which the code is documented; empty if none is. A code that stands for
   * different failures has an entry for each, with statuses of its own.
   */
  readonly statuses: readonly number[];
  /** The text that the service sends in English, with `{0}` for a value. Absent if unknown. */
  readonly message?: string;
  /** What the code says. */
  readonly meaning: string;
  /** What the published table advises. Absent if no table has the code. */
  readonly measure?: string;
  /** What this project advises. */
  readonly action: string;
  /** Whether the same call can succeed unchanged a moment later. */
  readonly retryable: boolean;
}

/** The codes of KooDrive and of its gateway that are known. */
export const errorCatalogue: readonly ErrorCatalogueEntry[] = [
  {"code":"13000101","statuses":[400],"message":"Bad Request","meaning":"The request is wrong.","measure":"Check and correct the request.","action":"Check the request.","retryable":false},
  {"code":"13000102","statuses":[400],"message":"Verify parameters failed.","meaning":"A parameter is missing or out of range.","measure":"Check the parameters.","action":"Check the parameters.","retryable":false},
  {"code":"13000201","statuses":[500],"message":"inner server invoke failure","meaning":"A call inside the service failed.","measure":"Follow the text of the error.","action":"Try again; if the error persists, contact support.","retryable":true},
  {"code":"13000301","statuses":[400],"message":"Space not found.","meaning":"The space does not exist or is in an abnormal state.","measure":"Check the state of the space.","action":"Check the identifier and state of the space.","retryable":false},
  {"code":"13000302","statuses":[400],"message":"File is not in the specified space.","meaning":"The file is in another space.","measure":"Check which space holds the file.","action":"Check the space of the file.","retryable":false},
  {"code":"13000303","statuses":[400],"message":"This operation cannot be performed because the file is not in the recycle bin.","meaning":"This works only on files in the recycle bin.","measure":"Move the file to the recycle bin.","action":"Move the file to the recycle bin first.","retryable":false},
  {"code":"13000304","statuses":[400],"message":"Target directory is abnormal.","meaning":"The target folder's state does not allow this.","measure":"Try again; if the error persists, contact support.","action":"Try again; if the error persists, contact support.","retryable":true},
  {"code":"13000305","statuses":[400],"message":"Target directory is in the recycle bin.","meaning":"The target folder was deleted.","measure":"Take the folder out of the recycle bin.","action":"Restore the folder or choose another.","retryable":false},
  {"code":"13000306","statuses":[400],"message":"File is in the recycle bin.","meaning":"The file was deleted.","measure":"Restore the file.","action":"Restore the file.","retryable":false},
  {"code":"13000307","statuses":[400],"message":"Nested directories.","meaning":"The folder would be inside itself.","measure":"Try again; if the error persists, contact support.","action":"Choose another target folder.","retryable":false},
  {"code":"13000308","statuses":[400],"message":"File metadata error.","meaning":"The file's metadata is wrong.","measure":"Try again; if the error persists, contact support.","action":"Check the metadata; if it is right, contact support.","retryable":false},
  {"code":"13000309","statuses":[400],"message":"Resource not found.","meaning":"The resource does not exist.","measure":"Try again; if the error persists, contact support.","action":"Check the identifier.","retryable":false},
  {"code":"13000310","statuses":[400],"message":"Max. levels exceeded.","meaning":"The folder would be nested more than 30 levels deep.","measure":"Remove one folder level.","action":"Choose a higher target folder.","retryable":false},
  {"code":"13000311","statuses":[400],"message":"Insufficient space.","meaning":"The space or the tenant is full.","measure":"Ask the administrator for more capacity.","action":"Free or enlarge the space.","retryable":false},
  {"code":"13000312","statuses":[400],"message":"File already in the target folder.","meaning":"The file is in the target folder already.","measure":"Do nothing.","action":"Do nothing.","retryable":false},
  {"code":"13000401","statuses":[400],"message":"Upload task not found.","meaning":"The upload task does not exist.","measure":"Try again; if the error persists, contact support.","action":"Create the upload task again.","retryable":false},
  {"code":"13000402","statuses":[400],"message":"File upload incomplete.","meaning":"Parts of the file are missing or its checksum differs.","measure":"Try again; if the error persists, contact support.","action":"Upload the file again.","retryable":false},
  {"code":"13000403","statuses":[400],"message":"Change file status failed.","meaning":"The file's state could not be changed.","measure":"Try again; if the error persists, contact support.","action":"Try again; if the error persists, contact support.","retryable":true},
  {"code":"13000404","statuses":[400],"message":"Parent directory is in the recycle bin.","meaning":"The target folder was deleted.","measure":"Take the folder out of the recycle bin.","action":"Restore the folder or choose another.","retryable":false},
  {"code":"13000405","statuses":[400],"message":"Duplicate file name.","meaning":"The name is already taken in this folder.","measure":"Use a name that is not taken yet.","action":"Use another name.","retryable":false},
  {"code":"13000406","statuses":[400],"message":"This operation cannot be performed on the folder.","meaning":"This works only on files.","measure":"Check the folder.","action":"Pass a file instead of a folder.","retryable":false},
  {"code":"13000407","statuses":[400],"message":"File download address not found.","meaning":"The file has no download address.","measure":"Try again; if the error persists, contact support.","action":"Check that its upload was completed.","retryable":false},
  {"code":"13000408","statuses":[400],"message":"Download file failed.","meaning":"The download failed.","measure":"Try again; if the error persists, contact support.","action":"Try again; if the error persists, contact support.","retryable":true},
  {"code":"13000409","statuses":[400],"meaning":"The upload failed.","measure":"Try again; if the error persists, contact support.","action":"Try again; if the error persists, contact support.","retryable":true},
  {"code":"13000410","statuses":[400],"message":"... operations on space {0}.","meaning":"The user may not operate on the space.","measure":"Check the user's permissions.","action":"Ask the owner of the space.","retryable":false},
  {"code":"13000411","statuses":[400],"message":"File {0} is not in space {1}","meaning":"The file is not in this space.","measure":"Check which space holds the file.","action":"Check the space of the file.","retryable":false},
  {"code":"13000412","statuses":[400],"message":"Space {0} is not activated","meaning":"The space is not active.","measure":"Activate the space.","action":"Enable the space.","retryable":false},
  {"code":"13000413","statuses":[400],"message":"Unsupported operation type: {0}","meaning":"The search type is not supported; the English message says operation type.","measure":"Pass a valid search type.","action":"Pass another search type.","retryable":false},
  {"code":"13000414","statuses":[400],"message":"Search type cannot be blank.","meaning":"The search type is empty.","measure":"Pass a search type.","action":"Pass a search type.","retryable":false},
  {"code":"13000415","statuses":[400],"message":"Space does not match the team.","meaning":"The space does not belong to this team.","measure":"Check the space and the team.","action":"Check the identifiers of the space and the team.","retryable":false},
  {"code":"13000417","statuses":[400],"message":"File name: Max. 250 characters.","meaning":"The file name is longer than 250 characters.","measure":"Shorten the name.","action":"Shorten the name.","retryable":false},
  {"code":"18000205","statuses":[],"meaning":"A task failed. Not documented: why. The documentation shows this code only in the example of a failed task.","action":"Read the result of the task, then contact support.","retryable":false},
  {"code":"APIGW.0101","statuses":[404],"message":"The API does not exist or has not been published in the environment.","meaning":"The path or the method on it does not exist.","measure":"Check the domain, method and path, and whether the API is published.","action":"Check the endpoint and path.","retryable":false},
  {"code":"APIGW.0103","statuses":[404],"message":"The backend does not exist.","meaning":"The gateway is misconfigured.","measure":"Contact support.","action":"Contact support with the request ID.","retryable":false},
  {"code":"APIGW.0104","statuses":[400],"message":"The plug-ins do not exist.","meaning":"The gateway is misconfigured.","measure":"Contact support.","action":"Contact support with the request ID.","retryable":false},
  {"code":"APIGW.0105","statuses":[400],"message":"The backend configurations do not exist.","meaning":"The gateway is misconfigured.","measure":"Contact support.","action":"Contact support with the request ID.","retryable":false},
  {"code":"APIGW.0106","statuses":[400],"message":"Orchestration error.","meaning":"The parameters of the request do not match those of the service behind the gateway.","measure":"Check the parameters of both sides.","action":"Check the headers and parameters.","retryable":false},
  {"code":"APIGW.0201","statuses":[400],"message":"API request error.","meaning":"The request is malformed.","measure":"Send a valid request.","action":"Check the request.","retryable":false},
  {"code":"APIGW.0201","statuses":[413],"message":"Request entity too large.","meaning":"The body is larger than 12 MB.","measure":"Make the body smaller.","action":"Make the body smaller.","retryable":false},
  {"code":"APIGW.0201","statuses":[414],"message":"Request URI too large.","meaning":"The URI is too long.","measure":"Shorten the URI.","action":"Shorten the query.","retryable":false},
  {"code":"APIGW.0201","statuses":[494],"message":"Request headers too large.","meaning":"One header is too long, or all of them together are.","measure":"Shorten the headers.","action":"Shorten the headers.","retryable":false},
  {"code":"APIGW.0201","statuses":[502],"message":"Backend unavailable.","meaning":"The gateway cannot reach the service.","measure":"Check the address of the service behind the gateway.","action":"Try again later.","retryable":true},
  {"code":"APIGW.0201","statuses":[504],"message":"Backend timeout.","meaning":"The service did not answer the gateway in time.","measure":"Allow more time, or make the service faster.","action":"Check whether the call took effect, then try again.","retryable":true},
  {"code":"APIGW.0301","statuses":[401],"message":"Incorrect IAM authentication information.","meaning":"The access token has expired or cannot be read.","measure":"Check the authentication information.","action":"Get a new token.","retryable":false},
  {"code":"APIGW.0302","statuses":[403],"message":"The IAM user is not authorized to access the API.","meaning":"The user may not call this API.","measure":"Check the lists of blocked and allowed users.","action":"Ask an administrator.","retryable":false},
  {"code":"APIGW.0303","statuses":[401],"message":"Incorrect app authentication information.","meaning":"The signature is wrong, or its time is more than 15 minutes off.","measure":"Compare the method, path, query and body with what was signed, and check the clock.","action":"Check the secret and the clock. More than 5 failures in a row lock the application for 5 minutes.","retryable":false},
  {"code":"APIGW.0304","statuses":[],"message":"The app is not authorized to access the API.","meaning":"The application may not call this API.","measure":"Check whether the application is authorized.","action":"Ask an administrator.","retryable":false},
  {"code":"APIGW.0305","statuses":[401],"message":"Incorrect authentication information.","meaning":"The credentials are wrong.","measure":"Check the credentials.","action":"Check the credentials.","retryable":false},
  {"code":"APIGW.0306","statuses":[403],"message":"API access denied.","meaning":"The caller may not call this API.","measure":"Check the authorization.","action":"Ask an administrator.","retryable":false},
  {"code":"APIGW.0308","statuses":[429],"message":"The throttling threshold has been reached.","meaning":"Too many requests: by default more than 200 a second to one API.","measure":"Wait until the period is over.","action":"Try again later.","retryable":true},
  {"code":"APIGW.0310","statuses":[],"message":"The project is unavailable.","meaning":"The project cannot be used.","measure":"Use another project.","action":"Ask an administrator.","retryable":false},
  {"code":"APIGW.0311","statuses":[401],"message":"Incorrect debugging authentication information.","meaning":"The credentials of a debugging call are wrong.","measure":"Contact support.","action":"Contact support with the request ID.","retryable":false},
  {"code":"APIGW.0401","statuses":[403],"message":"Unknown client IP address.","meaning":"The gateway cannot tell the caller's IP address.","action":"Contact support with the request ID.","retryable":false},
  {"code":"APIGW.0402","statuses":[],"meaning":"The caller's IP address is not allowed.","measure":"Check the lists of blocked and allowed IP addresses.","action":"Ask an administrator.","retryable":false},
  {"code":"APIGW.0404","statuses":[403],"message":"Access to the backend IP address has been denied.","meaning":"The gateway may not reach the service's IP address.","measure":"Check whether the IP address is allowed and exists.","action":"Contact support with the request ID.","retryable":false},
  {"code":"APIGW.0501","statuses":[405],"message":"The app quota has been used up.","meaning":"The application has no calls left.","measure":"Buy quota.","action":"Buy quota.","retryable":false},
  {"code":"APIGW.0502","statuses":[405],"message":"The app has been frozen.","meaning":"The application is frozen because the balance is too low.","measure":"Top up the account.","action":"Top up the account.","retryable":false},
  {"code":"APIGW.0601","statuses":[500],"message":"Internal server error.","meaning":"The gateway failed.","measure":"Contact support.","action":"Try again; if the error persists, contact support with the request ID.","retryable":true},
  {"code":"APIGW.0607","statuses":[400],"message":"The following protocol is supported: {xxx}","meaning":"The protocol is not allowed; the message names the one that is.","measure":"Use the protocol that the message names.","action":"Use https.","retryable":false},
];

/** The codes after which the same call can succeed unchanged a moment later, in any status. */
export const retryableCodes: readonly string[] = [
  "13000201",
  "13000304",
  "13000403",
  "13000408",
  "13000409",
  "APIGW.0308",
  "APIGW.0601"
];

/** The codes after which it cannot, in any status. After all others the status decides. */
export const permanentCodes: readonly string[] = [
  "13000101",
  "13000102",
  "13000301",
  "13000302",
  "13000303",
  "13000305",
  "13000306",
  "13000307",
  "13000308",
  "13000309",
  "13000310",
  "13000311",
  "13000312",
  "13000401",
  "13000402",
  "13000404",
  "13000405",
  "13000406",
  "13000407",
  "13000410",
  "13000411",
  "13000412",
  "13000413",
  "13000414",
  "13000415",
  "13000417",
  "18000205",
  "APIGW.0101",
  "APIGW.0103",
  "APIGW.0104",
  "APIGW.0105",
  "APIGW.0106",
  "APIGW.0301",
  "APIGW.0302",
  "APIGW.0303",
  "APIGW.0304",
  "APIGW.0305",
  "APIGW.0306",
  "APIGW.0310",
  "APIGW.0311",
  "APIGW.0401",
  "APIGW.0402",
  "APIGW.0404",
  "APIGW.0501",
  "APIGW.0502",
  "APIGW.0607"
];

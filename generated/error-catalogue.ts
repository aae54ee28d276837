// Generated from openapi/ by scripts/generate/error-catalogue.ts. Do not edit.

/** What is known of an error code. */
export interface ErrorCatalogueEntry {
  /** The HTTP statuses with which the code is documented. */
  readonly statuses: readonly number[];
  /** What the code says. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
  /** Whether the same call can succeed unchanged a moment later. */
  readonly retryable: boolean;
}

/**
 * The codes of KooDrive and of its gateway that are known. The published table goes on after
 * 13000414.
 */
export const errorCatalogue: Readonly<Record<string, ErrorCatalogueEntry>> = {
  "13000101": {"statuses":[400],"meaning":"The request is wrong.","action":"Check the request.","retryable":false},
  "13000102": {"statuses":[400],"meaning":"A parameter is missing or out of range.","action":"Check the parameters.","retryable":false},
  "13000201": {"statuses":[500],"meaning":"A call inside the service failed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000301": {"statuses":[400],"meaning":"The space does not exist or is in an abnormal state.","action":"Check the identifier and state of the space.","retryable":false},
  "13000302": {"statuses":[400],"meaning":"The file is in another space.","action":"Check the space of the file.","retryable":false},
  "13000303": {"statuses":[400],"meaning":"Only files in the recycle bin allow this.","action":"Move the file to the recycle bin first.","retryable":false},
  "13000304": {"statuses":[400],"meaning":"The target folder's state does not allow this.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000305": {"statuses":[400],"meaning":"The target folder was deleted.","action":"Restore it or choose another.","retryable":false},
  "13000306": {"statuses":[400],"meaning":"The file was deleted.","action":"Restore it.","retryable":false},
  "13000307": {"statuses":[400],"meaning":"The folder would be inside itself.","action":"Choose another target folder.","retryable":false},
  "13000308": {"statuses":[400],"meaning":"The file's metadata is wrong.","action":"Check the metadata; if right, contact support.","retryable":false},
  "13000309": {"statuses":[400],"meaning":"The resource does not exist.","action":"Check the identifier.","retryable":false},
  "13000310": {"statuses":[400],"meaning":"The folder would be nested too deep (30 levels).","action":"Choose a higher target folder.","retryable":false},
  "13000311": {"statuses":[400],"meaning":"The space or the tenant is full.","action":"Free or enlarge the space.","retryable":false},
  "13000312": {"statuses":[400],"meaning":"The file is in the target folder already.","action":"Do nothing.","retryable":false},
  "13000401": {"statuses":[400],"meaning":"The upload task does not exist.","action":"Create it again.","retryable":false},
  "13000402": {"statuses":[400],"meaning":"Parts of the file are missing or its checksum differs.","action":"Upload the file again.","retryable":false},
  "13000403": {"statuses":[400],"meaning":"The file's state could not be changed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000404": {"statuses":[400],"meaning":"The target folder was deleted.","action":"Restore it or choose another.","retryable":false},
  "13000405": {"statuses":[400],"meaning":"The name is taken in this folder.","action":"Use another name.","retryable":false},
  "13000406": {"statuses":[400],"meaning":"Only files allow this.","action":"Pass a file.","retryable":false},
  "13000407": {"statuses":[400],"meaning":"The file has no download address.","action":"Check that its upload was completed.","retryable":false},
  "13000408": {"statuses":[400],"meaning":"The download failed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000409": {"statuses":[400],"meaning":"The upload failed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000410": {"statuses":[400],"meaning":"The user has no permission on the space.","action":"Ask its owner.","retryable":false},
  "13000411": {"statuses":[400],"meaning":"The file is not in this space.","action":"Check the space of the file.","retryable":false},
  "13000412": {"statuses":[400],"meaning":"The space is not active.","action":"Enable it.","retryable":false},
  "13000413": {"statuses":[400],"meaning":"The search type is not supported.","action":"Pass another.","retryable":false},
  "13000414": {"statuses":[400],"meaning":"The search type is empty.","action":"Pass one.","retryable":false},
  "APIGW.0101": {"statuses":[404],"meaning":"The path or the method on it does not exist.","action":"Check the endpoint and path.","retryable":false},
  "APIGW.0103": {"statuses":[500],"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0104": {"statuses":[500],"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0105": {"statuses":[500],"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0106": {"statuses":[400],"meaning":"A parameter cannot be mapped or a header is missing.","action":"Check the headers and parameters.","retryable":false},
  "APIGW.0107": {"statuses":[500],"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0201": {"statuses":[400,413,414,494],"meaning":"The request is malformed or too large: body over 12 MB, URI or a header over 32 KB, all headers over 128 KB.","action":"Check the request.","retryable":false},
  "APIGW.0202": {"statuses":[502],"meaning":"The gateway cannot reach the service.","action":"Try again later.","retryable":true},
  "APIGW.0203": {"statuses":[504],"meaning":"The service did not answer in time.","action":"Check whether the call took effect, then try again.","retryable":true},
  "APIGW.0301": {"statuses":[401],"meaning":"The access token has expired or cannot be read.","action":"Get a new one.","retryable":false},
  "APIGW.0302": {"statuses":[403],"meaning":"The user may not call this API.","action":"Ask an administrator.","retryable":false},
  "APIGW.0303": {"statuses":[401],"meaning":"The signature is wrong, or its time more than 15 minutes off.","action":"Check the secret and the clock. More than 5 failures in a row lock the app for 5 minutes.","retryable":false},
  "APIGW.0304": {"statuses":[403],"meaning":"The app may not call this API.","action":"Ask an administrator.","retryable":false},
  "APIGW.0308": {"statuses":[429],"meaning":"Too many requests.","action":"Try again later.","retryable":true},
};

/** The codes after which the same call can succeed unchanged a moment later. */
export const retryableCodes: readonly string[] = [
  "13000201",
  "13000304",
  "13000403",
  "13000408",
  "13000409",
  "APIGW.0202",
  "APIGW.0203",
  "APIGW.0308"
];

/** The codes after which it cannot. */
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
  "APIGW.0101",
  "APIGW.0103",
  "APIGW.0104",
  "APIGW.0105",
  "APIGW.0106",
  "APIGW.0107",
  "APIGW.0201",
  "APIGW.0301",
  "APIGW.0302",
  "APIGW.0303",
  "APIGW.0304"
];

// Generated from openapi/ by scripts/errors.ts. Do not edit.

/** What is known of an error code. */
export interface ErrorCatalogueEntry {
  /** What the code says. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
  /** Whether the same call can succeed unchanged a moment later. */
  readonly retryable: boolean;
}

/** The codes of KooDrive and of its gateway that are known. The published table goes on after 13000414. */
export const errorCatalogue: Readonly<Record<string, ErrorCatalogueEntry>> = {
  "13000101": {"meaning":"The request is wrong.","action":"Check the request.","retryable":false},
  "13000102": {"meaning":"A parameter is missing or out of range.","action":"Check the parameters.","retryable":false},
  "13000201": {"meaning":"A call inside the service failed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000301": {"meaning":"The space does not exist or is in an abnormal state.","action":"Check the identifier and state of the space.","retryable":false},
  "13000302": {"meaning":"The file is in another space.","action":"Check the space of the file.","retryable":false},
  "13000303": {"meaning":"Only files in the recycle bin allow this.","action":"Move the file to the recycle bin first.","retryable":false},
  "13000304": {"meaning":"The target folder's state does not allow this.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000305": {"meaning":"The target folder was deleted.","action":"Restore it or choose another.","retryable":false},
  "13000306": {"meaning":"The file was deleted.","action":"Restore it.","retryable":false},
  "13000307": {"meaning":"The folder would be inside itself.","action":"Choose another target folder.","retryable":false},
  "13000308": {"meaning":"The file's metadata is wrong.","action":"Check the metadata; if right, contact support.","retryable":false},
  "13000309": {"meaning":"The resource does not exist.","action":"Check the identifier.","retryable":false},
  "13000310": {"meaning":"The folder would be nested too deep (30 levels).","action":"Choose a higher target folder.","retryable":false},
  "13000311": {"meaning":"The space or the tenant is full.","action":"Free or enlarge the space.","retryable":false},
  "13000312": {"meaning":"The file is in the target folder already.","action":"Do nothing.","retryable":false},
  "13000401": {"meaning":"The upload task does not exist.","action":"Create it again.","retryable":false},
  "13000402": {"meaning":"Parts of the file are missing or its checksum differs.","action":"Upload the file again.","retryable":false},
  "13000403": {"meaning":"The file's state could not be changed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000404": {"meaning":"The target folder was deleted.","action":"Restore it or choose another.","retryable":false},
  "13000405": {"meaning":"The name is taken in this folder.","action":"Use another name.","retryable":false},
  "13000406": {"meaning":"Only files allow this.","action":"Pass a file.","retryable":false},
  "13000407": {"meaning":"The file has no download address.","action":"Check that its upload was completed.","retryable":false},
  "13000408": {"meaning":"The download failed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000409": {"meaning":"The upload failed.","action":"Try again; if it goes on, contact support.","retryable":true},
  "13000410": {"meaning":"The user has no permission on the space.","action":"Ask its owner.","retryable":false},
  "13000411": {"meaning":"The file is not in this space.","action":"Check the space of the file.","retryable":false},
  "13000412": {"meaning":"The space is not active.","action":"Enable it.","retryable":false},
  "13000413": {"meaning":"The search type is not supported.","action":"Pass another.","retryable":false},
  "13000414": {"meaning":"The search type is empty.","action":"Pass one.","retryable":false},
  "APIGW.0101": {"meaning":"The path or the method on it does not exist.","action":"Check the endpoint and path.","retryable":false},
  "APIGW.0103": {"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0104": {"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0105": {"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0106": {"meaning":"A parameter cannot be mapped or a header is missing.","action":"Check the headers and parameters.","retryable":false},
  "APIGW.0107": {"meaning":"The gateway is configured wrongly.","action":"Contact support with the request ID.","retryable":false},
  "APIGW.0201": {"meaning":"The request is malformed or too large: body over 12 MB, URI or a header over 32 KB, all headers over 128 KB.","action":"Check the request.","retryable":false},
  "APIGW.0202": {"meaning":"The gateway cannot reach the service.","action":"Try again later.","retryable":true},
  "APIGW.0203": {"meaning":"The service did not answer in time.","action":"Check whether the call took effect, then try again.","retryable":true},
  "APIGW.0301": {"meaning":"The access token has expired or cannot be read.","action":"Get a new one.","retryable":false},
  "APIGW.0302": {"meaning":"The user may not call this API.","action":"Ask an administrator.","retryable":false},
  "APIGW.0303": {"meaning":"The signature is wrong, or its time more than 15 minutes off.","action":"Check the secret and the clock. More than 5 failures in a row lock the app for 5 minutes.","retryable":false},
  "APIGW.0304": {"meaning":"The app may not call this API.","action":"Ask an administrator.","retryable":false},
  "APIGW.0308": {"meaning":"Too many requests.","action":"Try again later.","retryable":true},
};

// Runs in Postman before each request. Signs the request if `credential` says so and the request takes
// a signature, which its header X-Date tells; otherwise looks whether the token is there. What cannot
// be authenticated is not sent.
const hashes = require("crypto-js");

const resolved = (text) => pm.variables.replaceIn(text ?? "");

function refuse(message) {
  pm.test("can be sent", () => {
    throw new Error(`${message} Nothing was sent.`);
  });
  pm.execution.skipRequest();
}

function given(name) {
  const value = pm.variables.get(name);
  if (!value) refuse(`Set the variable "${name}" in the environment.`);
  return value;
}

const percentEncode = (text) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

// What is no percent encoding of UTF-8 stays as it is.
const percentDecode = (text) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

function canonicalUri(path) {
  const encoded = path
    .split("/")
    .map((segment) => percentEncode(percentDecode(segment)))
    .join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

// Sorted by name, and pairs of one name by value. NUL sorts before all that a name can have.
function canonicalQuery(query) {
  const pairs = query
    .split("&")
    .filter(Boolean)
    .map((pair) => {
      const [name, ...value] = pair.replace(/\+/g, " ").split("=");
      return [name, value.join("=")].map((text) => percentEncode(percentDecode(text))).join("\0");
    });
  return pairs.sort().join("&").replace(/\0/g, "=");
}

function sign() {
  const [appId, appSecret, appUserId] = ["appId", "appSecret", "appUserId"].map(given);
  const { method, url, headers, body } = pm.request;
  const address = /^(https?):\/\/([^/?#]+)([^?#]*)\??([^#]*)/i.exec(resolved(url.toString()));
  if (!address) refuse('Set the variable "baseUrl" to an address that begins with https://.');
  const [, scheme, authority, path, query] = address;
  const defaultPort = scheme.toLowerCase() === "https" ? /:443$/ : /:80$/;
  const host = authority.toLowerCase().replace(defaultPort, "");
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const canonicalRequest = [
    ...[method, canonicalUri(path), canonicalQuery(query)],
    ...[`host:${host}`, `x-date:${date}`, `x-user-id:${appUserId}`, ""],
    "host;x-date;x-user-id",
    hashes.SHA256(resolved(body?.raw)),
  ].join("\n");
  const stringToSign = `HMAC-SHA256\n${hashes.SHA256(canonicalRequest)}`;
  const signature = hashes.HmacSHA256(stringToSign, appSecret);
  const parameters = `AppId=${appId},SignedHeaders=host;x-date;x-user-id,Signature=${signature}`;
  const values = {
    Authorization: `HMAC-SHA256 ${parameters}`,
    "X-User-Id": appUserId,
    "X-Date": date,
  };
  for (const [key, value] of Object.entries(values)) {
    headers.remove(key);
    headers.add({ key, value });
  }
}

const credential = pm.variables.get("credential") || "token";
const authorization = pm.request.headers.one("Authorization");
if (!["token", "signature"].includes(credential))
  refuse('Set the variable "credential" to token or to signature.');
if (credential === "signature" && pm.request.headers.has("X-Date")) sign();
else if (authorization && !authorization.disabled) {
  const [, name] = /^{{(\w+)}}$/.exec(authorization.value) ?? [];
  if (name) given(name);
}

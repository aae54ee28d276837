// Calls to the sandbox that the server of this page has. The document names no published server: a
// call that is tried must reach no service.

/** Tokens of the sandbox are valid for 20 minutes. */
const RENEWAL = 10 * 60 * 1000;

const status = document.getElementById("server");
const contract = await (await fetch("contract.json")).json();
let credentials = await getCredentials();

status.textContent = credentials
  ? `Calls go to the sandbox at ${location.origin}, with the tokens of an administrator and of an application.`
  : "This server has no sandbox: npm run docs in the project serves this page with one.";

async function getCredentials() {
  const response = await fetch("token.json").catch(() => undefined);
  const tokens = response?.ok ? await response.json().catch(() => undefined) : undefined;
  return tokens && { ...tokens, time: Date.now() };
}

/** A token that is too old gives way to a new one. One that the reader has typed stays. */
async function renewToken(headers) {
  const name = Object.keys(credentials).find((key) => credentials[key] === headers.Authorization);
  if (!name || Date.now() - credentials.time < RENEWAL) return;
  credentials = (await getCredentials()) ?? credentials;
  authorize();
  headers.Authorization = credentials[name];
}

function authorize() {
  ui.preauthorizeApiKey("AccessToken", credentials.token);
  ui.preauthorizeApiKey("AppAccessToken", credentials.appToken);
}

const ui = SwaggerUIBundle({
  spec: { ...contract, servers: [{ url: location.origin, description: "the sandbox" }] },
  dom_id: "#calls",
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  displayOperationId: true,
  displayRequestDuration: true,
  tryItOutEnabled: Boolean(credentials),
  supportedSubmitMethods: credentials ? ["get", "put", "post", "delete"] : [],
  validatorUrl: null,
  async requestInterceptor(request) {
    // The policy of the page forbids others; this says why.
    const { origin } = new URL(request.url, location.href);
    if (origin !== location.origin) throw new Error(`${origin} is not the sandbox`);
    if (credentials) await renewToken(request.headers);
    return request;
  },
  onComplete() {
    if (credentials) authorize();
  },
});

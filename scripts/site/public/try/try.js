// Calls to the sandbox that the server of this page has. The published servers are taken out of the
// document: a call that is tried must reach no service.
const status = document.getElementById("server");
const response = await fetch("token.json").catch(() => undefined);
const credentials = response?.ok ? await response.json().catch(() => undefined) : undefined;
const { info, ...contract } = await (await fetch("/openapi.json")).json();

status.textContent = credentials
  ? `Calls go to the sandbox at ${location.origin}, with the token of an administrator.`
  : "This server has no sandbox: npm run docs in the project serves this page with one.";

const ui = SwaggerUIBundle({
  spec: {
    ...contract,
    info: { title: info.title, version: info.version },
    servers: [{ url: location.origin, description: "the sandbox" }],
  },
  dom_id: "#calls",
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  displayOperationId: true,
  displayRequestDuration: true,
  tryItOutEnabled: Boolean(credentials),
  supportedSubmitMethods: credentials ? ["get", "put", "post", "delete"] : [],
  validatorUrl: null,
  // The policy of the page forbids others; this says why.
  requestInterceptor(request) {
    const { origin } = new URL(request.url, location.href);
    if (origin !== location.origin) throw new Error(`${origin} is not the sandbox`);
    return request;
  },
  onComplete() {
    if (credentials) ui.preauthorizeApiKey("AccessToken", credentials.token);
  },
});

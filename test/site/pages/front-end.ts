// A small front end as users of the package have one: one signs in, and looks at one's space. The
// service is where its query says.
import { ApiError, accessToken, createKooDriveClient } from "koodrive-client";

const address = new URL(location.href);
const endpoint = address.searchParams.get("endpoint") ?? "";
const code = address.searchParams.get("code");
const anonymous = createKooDriveClient({ endpoint, retry: false });

function add<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) {
  const element = document.createElement(name);
  element.textContent = text;
  document.body.append(element);
  return element;
}

function explain(error: unknown): string {
  if (error instanceof ApiError && error.code === "APIGW.0301") return "Your session has ended.";
  return "KooDrive cannot answer now.";
}

async function offerSignIn(): Promise<void> {
  const { uri = "" } = await anonymous.sessions.getAuthCodeUrl({ domain: address.href });
  add("a", "Sign in").href = uri;
}

async function openSession(code: string): Promise<void> {
  const { data } = await anonymous.sessions.create({ code });
  const { accessToken: token = "", userInfo = {} } = data ?? {};
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken(token), retry: false });
  add("p", `Welcome, ${userInfo.userName}.`);
  const button = add("button", "Show my space");
  const status = add("p", "");
  status.role = "status";
  button.addEventListener("click", async () => {
    status.textContent = "…";
    const { innerUserId: ownerId = "" } = userInfo;
    status.textContent = await koodrive.spaces.get({ ownerId, type: 1 }).then(
      ({ data }) => `You have ${data?.capacity} GB.`,
      (error: unknown) => explain(error),
    );
  });
}

add("h1", "Spaces");
try {
  await (code ? openSession(code) : offerSignIn());
} catch (error) {
  add("p", explain(error)).role = "alert";
}

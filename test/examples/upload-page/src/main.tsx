// Begins the page: whoever is not signed in is sent to the sign-in, everybody else gets the uploads.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { UploadPage } from "./upload-page.tsx";

interface Session {
  token: string;
  userName: string;
  containerId: string;
}

/** @param method POST for a new token. */
async function fetchSession(method: "GET" | "POST"): Promise<Session> {
  const response = await fetch("/session", { method });
  if (response.status === 401) {
    location.assign("/sign-in");
    return new Promise(() => {}); // the page is left
  }
  if (!response.ok) throw new Error(`The session cannot be read (${response.status}).`);
  return response.json();
}

const root = createRoot(document.querySelector("#page") as HTMLElement);
try {
  const { userName, containerId, ...first } = await fetchSession("GET");
  let token: string | undefined = first.token;
  // Calls go through the backend, whose origin is the page's; bytes go to the storage itself.
  const koodrive = createKooDriveClient({
    endpoint: location.origin,
    auth: accessToken(async () => {
      const next = token ?? (await fetchSession("POST")).token;
      token = undefined;
      return next;
    }),
  });
  root.render(
    <StrictMode>
      <UploadPage koodrive={koodrive} containerId={containerId} userName={userName} />
    </StrictMode>,
  );
} catch {
  root.render(<p role="alert">The page cannot reach its server. Please load it again later.</p>);
}

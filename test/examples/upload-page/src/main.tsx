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

async function fetchSession(): Promise<Session> {
  const response = await fetch("/session");
  if (response.status === 401) {
    location.assign("/sign-in");
    return new Promise(() => {}); // the page is left
  }
  if (!response.ok) throw new Error(`The session cannot be read (${response.status}).`);
  return response.json();
}

const root = createRoot(document.querySelector("#page") as HTMLElement);
try {
  const { token, userName, containerId } = await fetchSession();
  // A token ends 20 minutes after its last call, and the bytes of a large file can take longer.
  setInterval(() => void fetch("/session").catch(() => {}), 10 * 60 * 1000);
  // Calls go through the backend, whose origin is the page's; bytes go to the storage itself.
  const koodrive = createKooDriveClient({ endpoint: location.origin, auth: accessToken(token) });
  root.render(
    <StrictMode>
      <UploadPage koodrive={koodrive} containerId={containerId} userName={userName} />
    </StrictMode>,
  );
} catch {
  root.render(<p role="alert">The page cannot reach its server. Please load it again later.</p>);
}

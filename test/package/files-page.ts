// What a page does with the file of an input. It says how it went, and what it was like meanwhile.
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import type { FilesSetting } from "./files-program.ts";

export interface Uploaded {
  fileId: string;
  /** Whether what was told of the progress never fell, and was the whole file in the end. */
  isSteady: boolean;
  /** How often the page got its turn while the file was hashed. */
  turns: number;
}

/** The file of the page's input. */
function chosenFile(): File {
  const [file] = document.querySelector("input")?.files ?? [];
  if (!file) throw new Error("no file was chosen");
  return file;
}

const connect = ({ endpoint, token }: FilesSetting): KooDriveClient =>
  createKooDriveClient({ endpoint, auth: accessToken(token) });

export async function upload(setting: FilesSetting): Promise<Uploaded> {
  const file = chosenFile();
  const told = [0];
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  const { fileId } = await connect(setting).files.upload(file, {
    containerId: setting.containerId,
    onConflict: "rename",
    onState: () => clearInterval(timer),
    onProgress: ({ transferred }) => void told.push(transferred),
  });
  const never = told.every((bytes, index) => bytes >= (told[index - 1] ?? 0));
  return { fileId, isSteady: never && told.at(-1) === file.size, turns };
}

/** SHA-256 of a file that is fetched as a stream, in hexadecimal digits. */
export async function download(setting: FilesSetting, fileId: string): Promise<string> {
  const { containerId } = setting;
  const { body } = await connect(setting).files.download({ containerId, fileId });
  const bytes = await new Response(body).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether an upload that is given up in the middle ends with the very reason, and how far it was. */
export async function giveUp(setting: FilesSetting): Promise<object> {
  const file = chosenFile();
  const controller = new AbortController();
  const reason = new Error("given up");
  let parts = 0;
  const upload = connect(setting).files.upload(file.slice(1), {
    ...{ containerId: setting.containerId, fileName: "given up", instant: false },
    ...{ signal: controller.signal, partSize: 5 * 1024 * 1024, concurrency: 2 },
    onState({ sent: [row] }) {
      parts = row?.[1] ?? 0;
      if (row) controller.abort(reason);
    },
  });
  const isGivenUp = await upload.then(
    () => false,
    (error) => error === reason,
  );
  return { isGivenUp, isBegun: parts > 0 };
}

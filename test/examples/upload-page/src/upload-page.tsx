// The page: a button to choose files, and a list with a bar, the speed and buttons for each.
import type { KooDriveClient } from "koodrive-client";
import { bytesInWords } from "./plain-words.ts";
import { type Upload, useUploads } from "./use-uploads.ts";

interface Props {
  koodrive: KooDriveClient;
  containerId: string;
  userName: string;
}

export function UploadPage({ koodrive, containerId, userName }: Props) {
  const { uploads, add, cancel, retry } = useUploads(koodrive, containerId);
  const done = uploads.filter(({ status }) => status === "done").length;
  return (
    <>
      <h1>Upload files</h1>
      <p>Files go to the space of {userName}.</p>
      <label htmlFor="files">Choose files</label>{" "}
      <input
        id="files"
        type="file"
        multiple
        onChange={({ target }) => {
          add(target.files ?? []);
          target.value = ""; // the same file can be chosen again
        }}
      />
      <ul aria-label="Uploads">
        {uploads.map((upload) => (
          <UploadRow
            key={upload.id}
            upload={upload}
            onCancel={() => cancel(upload.id)}
            onRetry={() => retry(upload.id)}
          />
        ))}
      </ul>
      <p role="status">
        {uploads.length > 0 && `${done} of ${uploads.length} files are uploaded.`}
      </p>
    </>
  );
}

interface RowProps {
  upload: Upload;
  onCancel: () => void;
  onRetry: () => void;
}

function UploadRow({ upload, onCancel, onRetry }: RowProps) {
  const { file, status, transferred, problem } = upload;
  const isOver = status === "done" || status === "cancelled";
  return (
    <li>
      <p>
        <strong>{file.name}</strong> – {describe(upload)}
      </p>
      {!isOver && (
        <progress aria-label={file.name} value={transferred} max={Math.max(file.size, 1)} />
      )}
      {problem && (
        <p role="alert" className="failed">
          {problem}
        </p>
      )}
      {status === "failed" && (
        <button type="button" aria-label={`Try again: ${file.name}`} onClick={onRetry}>
          Try again
        </button>
      )}{" "}
      {!isOver && (
        <button type="button" aria-label={`Cancel: ${file.name}`} onClick={onCancel}>
          Cancel
        </button>
      )}
    </li>
  );
}

function describe({ file, status, transferred, bytesPerSecond }: Upload): string {
  const size = bytesInWords(file.size);
  switch (status) {
    case "waiting":
      return `${size}, waits for others`;
    case "sending":
      return `${bytesInWords(transferred)} of ${size}, ${bytesInWords(bytesPerSecond)} a second`;
    case "done":
      return `${size}, uploaded`;
    case "failed":
      return `${bytesInWords(transferred)} of ${size}, failed`;
    case "cancelled":
      return "cancelled";
  }
}

// The uploads of a page as state: several at once, each with its progress, a cancellation, and what
// to go on with after a failure.
import { type KooDriveClient, TransferError, type UploadState } from "koodrive-client";
import { useCallback, useEffect, useRef, useState } from "react";
import { inPlainWords } from "./plain-words.ts";

export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly status: "waiting" | "sending" | "done" | "failed" | "cancelled";
  /** Bytes that the storage has acknowledged. */
  readonly transferred: number;
  readonly bytesPerSecond: number;
  /** Why it failed, in plain words. */
  readonly problem?: string;
}

/** What is needed of an upload, and not shown. */
interface Run {
  controller: AbortController;
  state?: UploadState | undefined;
}

const AT_ONCE = 3;

export function useUploads(koodrive: KooDriveClient, containerId: string) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const runs = useRef(new Map<number, Run>());
  const lastId = useRef(0);

  const update = useCallback((id: number, change: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }, []);

  const send = useCallback(
    async (id: number, file: File) => {
      const run: Run = runs.current.get(id) ?? { controller: new AbortController() };
      runs.current.set(id, run);
      const options = {
        signal: run.controller.signal,
        onProgress: ({ transferred, bytesPerSecond = 0 }: Progress) =>
          update(id, { transferred, bytesPerSecond }),
        onState: (state: UploadState) => {
          run.state = state;
        },
      };
      update(id, { status: "sending", problem: undefined });
      try {
        const { files } = koodrive;
        await (run.state
          ? files.resumeUpload(file, run.state, options)
          : files.upload(file, { ...options, containerId }));
        update(id, { status: "done", transferred: file.size });
      } catch (error) {
        if (run.controller.signal.aborted) return;
        // The service knows the upload no more: the next attempt begins anew.
        if (error instanceof TransferError && error.reason === "gone") run.state = undefined;
        update(id, { status: "failed", problem: inPlainWords(error) });
      }
    },
    [koodrive, containerId, update],
  );

  // Those that wait begin when there is room.
  useEffect(() => {
    const sending = uploads.filter(({ status }) => status === "sending").length;
    const waiting = uploads.filter(({ status }) => status === "waiting");
    for (const { id, file } of waiting.slice(0, Math.max(AT_ONCE - sending, 0)))
      void send(id, file);
  }, [uploads, send]);

  const add = (files: Iterable<File>) => {
    const added = Array.from(files, (file): Upload => {
      lastId.current += 1;
      const begun = { transferred: 0, bytesPerSecond: 0 };
      return { id: lastId.current, file, status: "waiting", ...begun };
    });
    setUploads((all) => [...all, ...added]);
  };
  const cancel = (id: number) => {
    runs.current.get(id)?.controller.abort();
    update(id, { status: "cancelled" });
  };
  const retry = (id: number) => update(id, { status: "waiting" });
  return { uploads, add, cancel, retry };
}

interface Progress {
  transferred: number;
  bytesPerSecond?: number | undefined;
}

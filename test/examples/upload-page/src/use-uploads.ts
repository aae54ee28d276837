// The uploads of a page as state: several at once, each with its progress, a cancellation, and what
// to go on with after a failure.
import {
  type KooDriveClient,
  type Progress,
  TransferError,
  type UploadState,
} from "koodrive-client";
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
/** The least that the storage takes: the bar moves, and what has arrived is kept, part by part. */
const PART_SIZE = 5 * 1024 * 1024;

export function useUploads(koodrive: KooDriveClient, containerId: string) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const runs = useRef(new Map<number, Run>());
  const lastId = useRef(0);

  const update = useCallback((id: number, change: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }, []);

  // Those that wait begin when there is room.
  useEffect(() => {
    const sending = uploads.filter(({ status }) => status === "sending").length;
    const waiting = uploads.filter(({ status }) => status === "waiting");
    for (const { id, file } of waiting.slice(0, Math.max(AT_ONCE - sending, 0))) {
      const run = runs.current.get(id) ?? { controller: new AbortController() };
      runs.current.set(id, run);
      void send({ koodrive, containerId, file, run }, (change) => update(id, change));
    }
  }, [uploads, koodrive, containerId, update]);

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
    update(id, { status: "cancelled", problem: undefined });
  };
  const retry = (id: number) => update(id, { status: "waiting", problem: undefined });
  return { uploads, add, cancel, retry };
}

interface Sent {
  koodrive: KooDriveClient;
  containerId: string;
  file: File;
  run: Run;
}

/** Sends a file, or what is missing of it, and tells what becomes of that. */
async function send(
  { koodrive: { files }, containerId, file, run }: Sent,
  tell: (change: Partial<Upload>) => void,
): Promise<void> {
  const { signal } = run.controller;
  const options = {
    signal,
    partSize: PART_SIZE,
    onProgress: ({ transferred, bytesPerSecond }: Progress) =>
      tell({ transferred, bytesPerSecond }),
    onState: (state: UploadState) => {
      run.state = state;
    },
  };
  tell({ status: "sending" });
  try {
    await (run.state
      ? files.resumeUpload(file, run.state, options)
      : files.upload(file, { ...options, containerId }));
    tell({ status: "done", transferred: file.size });
  } catch (error) {
    if (signal.aborted) return;
    // The service knows the upload no more: the next attempt begins anew.
    if (error instanceof TransferError && error.reason === "gone") run.state = undefined;
    tell({ status: "failed", problem: inPlainWords(error) });
  }
}

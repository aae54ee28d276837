// What a thread that hashes is told, and what it answers. Each request has one answer.
import type { HashedBytes } from "./hash-all.ts";

/** What a thread can read by itself: a file, by its path, or a Blob. */
export type ReadByThread = string | Blob;

export type HashRequest =
  | { readonly begin: true }
  | { readonly update: Uint8Array<ArrayBuffer> }
  | { readonly tell: "words" | "digest" }
  | { readonly read: ReadByThread; readonly size: number; readonly partSize: number };

export type HashMessage =
  | { readonly isReady: true }
  | { readonly hashed: number }
  | { readonly answer?: Uint8Array<ArrayBuffer> | readonly number[] | string | HashedBytes }
  | { readonly failure: string };

// What a user is told when an upload has failed: what happened, and what to do.
import { ApiError, ArgumentError, NetworkError, TransferError } from "koodrive-client";

const BY_CODE: Record<string, string> = {
  13000311: "Your space is full. Delete something, or ask your administrator for more.",
  13000405: "A file of this name is there already. Rename yours, or choose another one.",
  13000410: "You may not upload files here. Ask your administrator.",
  "APIGW.0301": "You are signed out. Load this page again to sign in.",
  "APIGW.0308": "KooDrive is busy. Try again in a minute.",
};

const BY_REASON: Partial<Record<TransferError["reason"], string>> = {
  changed: "The file was changed while it was sent. Choose it again.",
  source: "The file cannot be read. Choose it again.",
  integrity: "The file has not arrived as it was sent. Try again.",
  refused: "The storage does not take the file. Try again later.",
};

const CONNECTION = "The connection was lost. What has arrived is kept: try again to go on.";

export function inPlainWords(error: unknown): string {
  if (error instanceof ApiError) {
    return BY_CODE[`${error.code}`] ?? `KooDrive has refused the file (${error.code}).`;
  }
  if (error instanceof TransferError) return BY_REASON[error.reason] ?? CONNECTION;
  if (error instanceof NetworkError) return CONNECTION;
  if (error instanceof ArgumentError) return "KooDrive does not take files of this name.";
  return "Something went wrong. Try again.";
}

const UNITS = ["B", "kB", "MB", "GB", "TB"];

/** A number of bytes as people say it, such as `12.6 MB`. */
export function bytesInWords(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  return `${value.toFixed(power > 0 && value < 100 ? 1 : 0)} ${UNITS[power]}`;
}

// Archives as other programs make them, harmful ones included.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

type Options = NonNullable<Parameters<ZipWriter<unknown>["add"]>[2]>;

/** An archive with these texts by path; a path that ends in a slash is that of a folder. */
export async function zipOf(
  entries: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(entries)) {
    const lastModDate = new Date(Date.UTC(2025, 0, 1));
    const isFolder = path.endsWith("/");
    const bytes = new Uint8ArrayReader(new TextEncoder().encode(text));
    await writer.add(path, isFolder ? undefined : bytes, {
      ...options,
      lastModDate,
      directory: isFolder,
    });
  }
  return writer.close();
}

/** The archive with other bytes, of the same length, in place of a text: names, for example. */
export function replaceText(archive: Uint8Array, text: string, by: string): Uint8Array {
  const hex = Buffer.from(archive).toString("latin1").replaceAll(text, by);
  return new Uint8Array(Buffer.from(hex, "latin1"));
}

// Which addresses of the storage are used.
import type { Transfer } from "../transfer.ts";

/**
 * The address, if bytes can be sent to it safely: by https, or by http where the client's endpoint
 * is http too, as a mock is.
 *
 * @throws {@link TransferError} `no-address`, which does not tell the address.
 */
export function validateAddress(transfer: Transfer, address: unknown): URL {
  const text = typeof address === "string" ? address : "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw transfer.fail("no-address", "KooDrive gave no address of the storage");
  const { protocol } = transfer.context.settings.endpoint;
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && protocol === "http:");
  if (isSafe && !url.username && !url.password) return url;
  const message = "the address of the storage must be https and have no credentials";
  throw transfer.fail("no-address", message);
}

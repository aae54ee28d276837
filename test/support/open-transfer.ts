// Transfers for tests of single requests to a storage.
import { onTestFinished } from "vitest";
import type { LaterContext } from "../../src/client/later.ts";
import { type ClientOptions, resolveSettings } from "../../src/client/options.ts";
import { openTransfer } from "../../src/files/transfer.ts";
import type { TransferOptions } from "../../src/files/types.ts";

/** What a client has for its transfers, without its methods. */
export function contextOf(client: ClientOptions): LaterContext {
  const settings = resolveSettings({ retry: { baseDelay: 0 }, ...client });
  return { koodrive: {} as LaterContext["koodrive"], settings, http: {} as LaterContext["http"] };
}

/** A transfer until the test has finished. */
export function transferOf(context: LaterContext, options: TransferOptions = {}) {
  const { transfer, end } = openTransfer(context, "files.upload", options);
  onTestFinished(end);
  return transfer;
}

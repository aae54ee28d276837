// Parts are sent to a storage: what it gets, and what its answers mean.
import { getEventListeners, once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer } from "node:net";
import { TransferError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { isExpired, putPart } from "../../../src/files/store/exchange.ts";
import { errorDocument, SIGNATURE } from "../../support/file-server.ts";
import { contextOf, transferOf } from "../../support/open-transfer.ts";
import { ok, type Respond, setUpStore } from "../../support/store.ts";
import { bytesOf } from "../../support/uploads.ts";

const rejection = async (result: Promise<unknown>): Promise<TransferError> => {
  const error: unknown = await result.then(
    () => "success",
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(TransferError);
  const { message, stack, cause } = error as TransferError;
  expect(`${message} ${stack} ${cause} ${JSON.stringify(error)}`).not.toContain(SIGNATURE);
  return error as TransferError;
};

describe.each([
  { how: "node:http", byFetch: false },
  { how: "a fetch", byFetch: true },
])("by $how", ({ byFetch }) => {
  it("a part has its own length and bytes, and no credentials", async () => {
    const { put, arrived } = await setUpStore(ok, {}, byFetch);
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const parts = [all, all.subarray(13, 200), new Uint8Array()];
    for (const part of parts) await put(part);
    expect(arrived.map(({ body }) => new Uint8Array(body))).toEqual(parts);
    const lengths = arrived.map(({ request }) => request.headers["content-length"]);
    expect(lengths).toEqual(["256", "187", "0"]);
    for (const { request } of arrived) {
      expect(request.method).toBe("PUT");
      const names = Object.keys(request.headers).join(" ");
      expect(names).not.toMatch(/auth|cookie|token|trace|referer|transfer-encoding|content-type/i);
    }
  });

  it("an error of the storage is told with all that is known", async () => {
    const body = errorDocument("AccessDenied", `It&#39;s &lt;old&gt; ${SIGNATURE} &#x41;&nix;`);
    const { put } = await setUpStore((response) => response.writeHead(403).end(body), {}, byFetch);
    const error = await rejection(put());
    expect(error).toMatchObject({
      ...{ reason: "refused", status: 403, code: "AccessDenied", requestId: "R-1" },
      ...{ part: 3, fileId: "F1", operation: "files.upload", retryable: false },
      message:
        "files.upload: the storage refused part 3: HTTP 403, AccessDenied, It's <old> *** A&nix;",
    });
    expect(isExpired(error)).toBe(true);
  });

  it("a redirect is refused, and nothing is sent to where it leads", async () => {
    const other = await setUpStore();
    const { put, arrived } = await setUpStore(
      (response) => response.writeHead(307, { location: other.url }).end(),
      {},
      byFetch,
    );
    expect(await rejection(put())).toMatchObject({ reason: "refused", status: 307 });
    expect([arrived.length, other.arrived.length]).toEqual([1, 0]);
  });

  it("a broken connection and a storage that says nothing are errors that pass", async () => {
    const broken = await setUpStore((response) => response.socket?.resetAndDestroy(), {}, byFetch);
    const disconnected = { reason: "disconnected", retryable: true, part: 3 };
    expect(await rejection(broken.put())).toMatchObject(disconnected);
    const hanging = await setUpStore(() => {}, { stallTimeout: 30 }, byFetch);
    expect(await rejection(hanging.put())).toMatchObject({ reason: "stalled", retryable: true });
    const half = await setUpStore((response) => response.write(" "), { stallTimeout: 30 }, byFetch);
    expect(await rejection(half.put())).toMatchObject({ reason: "stalled" });
  });
});

describe("an answer", () => {
  it("200 with an error in its body is no success; one without a body is", async () => {
    const refused = await setUpStore((response) => response.end(errorDocument("InternalError")));
    const error = { reason: "refused", status: 200, code: "InternalError" };
    expect(await rejection(refused.put())).toMatchObject(error);
    await expect((await setUpStore()).put()).resolves.toBeUndefined();
  });

  it("that says that not all bytes arrived is a broken connection", async () => {
    for (const code of ["RequestTimeout", "IncompleteBody", "BadDigest"]) {
      const { put } = await setUpStore((response) =>
        response.writeHead(400).end(errorDocument(code)),
      );
      const error = { reason: "disconnected", code, retryable: true };
      expect(await rejection(put())).toMatchObject(error);
    }
  });

  it("is told without the address, as whatever the storage gives it out", async () => {
    const secrets = [SIGNATURE, encodeURIComponent(SIGNATURE), `a.${SIGNATURE}`, "a b", "a/b"];
    for (const text of [...secrets, "a".repeat(129), "x".repeat(10_000), "<b>", "https://a"]) {
      const { put } = await setUpStore((response) => {
        const id = text.replace(/[^!-~]/g, "_");
        response.writeHead(400, { "x-obs-request-id": id.includes(SIGNATURE) ? id : "a/b" });
        response.end(`<Error><Code>${text}</Code><RequestId>${text}</RequestId></Error>`);
      });
      const error = await rejection(put());
      expect(error).toMatchObject({ status: 400, code: undefined, requestId: undefined });
    }
    const known = await setUpStore((response) =>
      response.writeHead(400, { "x-amz-request-id": "0000-aB_c.9" }).end(),
    );
    expect(await rejection(known.put())).toMatchObject({ requestId: "0000-aB_c.9" });
  });

  it("is told without the address in percent-encoding", async () => {
    for (const encode of [
      (text: string) => encodeURIComponent(text),
      (text: string) => encodeURIComponent(text).toLowerCase(),
      (text: string) => encodeURIComponent(encodeURIComponent(text)),
    ]) {
      const { put } = await setUpStore((response, { request }) =>
        response.writeHead(400).end(errorDocument("No", `Not ${encode(request.url ?? "")}.`)),
      );
      const { message } = await rejection(put());
      expect(message).toContain("HTTP 400, No, Not ***");
      expect(message).not.toMatch(/object|partNumber/);
    }
  });

  it("that is no XML, endless, or breaks off, has a status at least", async () => {
    const answers: Respond[] = [
      (response) => response.writeHead(502).end("<html>Bad gateway</html>"),
      (response) => response.writeHead(502).end(),
      (response) => {
        response.writeHead(502, { "x-obs-request-id": "R-2" });
        response.write(" ".repeat(20_000));
      },
      (response) => {
        response.writeHead(502, { "content-length": "10" });
        response.write("<Err", () => response.destroy());
      },
    ];
    for (const answer of answers) {
      const error = await rejection((await setUpStore(answer)).put());
      expect(error).toMatchObject({ reason: "refused", status: 502, code: undefined });
      expect(error.message).toBe("files.upload: the storage refused part 3: HTTP 502");
    }
  });
});

describe("an answer that trickles in", () => {
  /** A byte every now and then, much more often than a storage may say nothing. */
  const trickle = (status: number): Respond => {
    return (response) => {
      response.writeHead(status);
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    };
  };

  it.each([false, true])("is given up (fetch: %s)", async (byFetch) => {
    const options = { stallTimeout: 200 };
    const success = await setUpStore(trickle(200), options, byFetch);
    expect(await rejection(success.put())).toMatchObject({ reason: "stalled", part: 3 });
    const refusal = await setUpStore(trickle(503), options, byFetch);
    expect(await rejection(refusal.put())).toMatchObject({ reason: "refused", status: 503 });
  });
});

describe("connections", () => {
  it("are used again, after errors too, and hold nothing that was not read", async () => {
    const { put, connections } = await setUpStore((response) =>
      response.writeHead(500).end(errorDocument("InternalError")),
    );
    const result = await Promise.allSettled(Array.from({ length: 200 }, async () => put()));
    expect(new Set(result.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    const before = connections();
    for (let count = 0; count < 20; count += 1) await rejection(put());
    expect(connections()).toBe(before);
  });

  it("that cannot be made are errors without an address", async () => {
    const closed = createTcpServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    closed.close();
    const { put } = await setUpStore();
    const result = put(bytesOf(1), `http://127.0.0.1:${port}/a?X-Amz-Signature=${SIGNATURE}`);
    const error = await rejection(result);
    expect(error).toMatchObject({ reason: "disconnected", cause: { code: "ECONNREFUSED" } });
  });

  it("are not made to an address that is not safe", async () => {
    const { put } = await setUpStore();
    const { host } = new URL((await setUpStore()).url);
    const transfer = transferOf(contextOf({ endpoint: "https://koodrive.example.com" }));
    const send = (url: string | undefined) =>
      putPart(transfer, { url, body: bytesOf(1), part: 1, fileId: undefined });
    for (const url of [undefined, "", "x", `http://${host}/a`, "ftp://a.example.com/b"]) {
      expect(await rejection(send(url))).toMatchObject({ reason: "no-address" });
    }
    const withPassword = put(bytesOf(1), `http://user:${SIGNATURE}@${host}/a`);
    expect(await rejection(withPassword)).toMatchObject({ reason: "no-address" });
  });
});

describe("giving up", () => {
  it.each([false, true])("at any moment rejects with the reason (fetch: %s)", async (byFetch) => {
    const reason = new Error("enough");
    const moments: Respond[] = [ok, () => {}, (response) => response.writeHead(200).write(" ")];
    for (const respond of moments) {
      const giving = new AbortController();
      const { signal } = giving;
      let reached = () => {};
      const isReached = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const answer: Respond = (response, part) => {
        if (respond === ok) giving.abort(reason);
        respond(response, part);
        setTimeout(reached, 5);
      };
      const { put } = await setUpStore(answer, { signal }, byFetch);
      const result = expect(put()).rejects.toBe(reason);
      await isReached;
      giving.abort(reason);
      await result;
      await expect(put()).rejects.toBe(reason);
    }
  });

  it("gathers no listeners on a signal of many requests", async () => {
    const { signal } = new AbortController();
    const { put } = await setUpStore(ok, { signal });
    await put();
    const before = getEventListeners(signal, "abort").length;
    for (let count = 0; count < 20; count += 1) await put();
    expect(getEventListeners(signal, "abort")).toHaveLength(before);
  });
});

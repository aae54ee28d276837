// Chromium by its own protocol. Playwright has itself told all that a page sends, as text: with
// hundreds of megabytes this takes far more time than sending them.
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { FLAGS, findChromium } from "../support/chromium.ts";

export interface BarePage {
  /** The value of an expression, or what its promise resolves to. */
  evaluate(expression: string): Promise<unknown>;
  /** Gives a file to the page's input. */
  choose(path: string): Promise<void>;
  /** @throws if the page had an error that nothing caught. */
  close(): Promise<void>;
}

export async function launchBareChromium() {
  const profile = mkdtempSync(join(tmpdir(), "koodrive-chromium-"));
  const own = ["--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const browser = spawn(findChromium(), [...FLAGS, ...own], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exit = once(browser, "exit");
  const host = await hostOf(browser.stderr);
  return {
    async open(url: string): Promise<BarePage> {
      const response = await fetch(`http://${host}/json/new?about:blank`, { method: "PUT" });
      const { id, webSocketDebuggerUrl } = (await response.json()) as Record<string, string>;
      const page = await openPage(await connect(`${webSocketDebuggerUrl}`), url);
      return {
        ...page,
        async close() {
          await fetch(`http://${host}/json/close/${id}`);
          page.close();
        },
      };
    },
    async close(): Promise<void> {
      browser.kill();
      await exit;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Where it says that it listens. */
function hostOf(stderr: Readable): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
      const [, host] = /DevTools listening on ws:\/\/([^/]+)/.exec(said) ?? [];
      if (host) resolve(host);
    });
    stderr.on("end", () => reject(new Error(said)));
  });
}

async function openPage({ send, events, close }: Connection, url: string) {
  const uncaught: string[] = [];
  events.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
    uncaught.push(JSON.stringify(exceptionDetails));
  });
  await send("Runtime.enable");
  await send("Page.enable");
  const loaded = once(events, "Page.loadEventFired");
  await send("Page.navigate", { url });
  await loaded;
  return {
    async evaluate(expression: string) {
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send("Runtime.evaluate", options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
    async choose(path: string) {
      const { root } = await send("DOM.getDocument");
      const { nodeId } = await send("DOM.querySelector", {
        nodeId: root.nodeId,
        selector: "input",
      });
      await send("DOM.setFileInputFiles", { nodeId, files: [path] });
    },
    close() {
      close();
      if (uncaught.length) throw new Error(uncaught.join("\n"));
    },
  };
}

// The protocol's messages are declared nowhere here.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Message = any;

type Connection = Awaited<ReturnType<typeof connect>>;

/** Commands and their answers, and events by their names. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const events = new EventEmitter<Record<string, [Message]>>();
  let lastId = 0;
  socket.onmessage = ({ data }) => {
    const { id, method, params, result, error } = JSON.parse(data);
    events.emit(method ?? `answer ${id}`, method ? params : { result, error });
  };
  socket.onclose = () => {
    if (events.listenerCount("error") > 0) events.emit("error", new Error("the page has gone"));
  };
  await once(socket, "open");
  return {
    events,
    async send(method: string, params: object = {}): Promise<Message> {
      lastId += 1;
      const answered = once(events, `answer ${lastId}`);
      socket.send(JSON.stringify({ id: lastId, method, params }));
      const [{ result, error }] = await answered;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    close: () => socket.close(),
  };
}

// curl with the same parts, as many at once: what a transfer costs at least.
import { execFileSync } from "node:child_process";
import { AT_ONCE, FETCHED_PART } from "./transfer-process.ts";

/** Sends files, the parts of a large one. Gives seconds of CPU time. */
export function uploadByCurl(url: string, parts: readonly string[]): number {
  return runCurl(
    parts.map((part, index) => [`url = ${url}/part/${index}`, `upload-file = ${part}`]),
  );
}

/** Fetches a file in parts, as files that are on the disk at the end. Gives seconds of CPU time. */
export function downloadByCurl(url: string, parts: readonly string[]): number {
  const ranges = parts.map((part, index) => [
    `url = ${url}/bytes-${parts.length * FETCHED_PART}`,
    `range = ${index * FETCHED_PART}-${(index + 1) * FETCHED_PART - 1}`,
    `output = ${part}`,
  ]);
  return runCurl(ranges, `&& sync --data ${parts.join(" ")}`);
}

/**
 * Each request has some lines of curl's configuration. bash tells what its children took.
 *
 * @param then A command that belongs to it.
 */
function runCurl(requests: readonly (readonly string[])[], then = ""): number {
  const curl = `curl --parallel --parallel-max ${AT_ONCE} --config - 2>/dev/null`;
  const program = `TIMEFORMAT="%3U %3S"; { time { ${curl} ${then}; }; } 2>&1`;
  const printed = execFileSync("bash", ["-c", program], {
    input: requests.map((lines) => ["fail", ...lines].join("\n")).join("\nnext\n"),
    encoding: "utf8",
  });
  const [user = "", system = ""] = printed.trim().split(" ");
  return Number(user) + Number(system);
}

// Watches the signed attempts of a client: after a refusal, and after its clock has jumped, three
// are under way at most until one of them is accepted.

const MOST = 3;
const CLOCK_JUMP = 60_000;

/** What a response says of the signature; `unknown` also if there was none. */
export type Verdict = "accepted" | "refused" | "unknown";

export interface StormWatch {
  /** An attempt is sent. What is returned is to be called when it has ended. */
  sent(): (verdict: Verdict) => void;
  /** The client has read its clock. */
  clockRead(time: number): void;
}

export function createStormWatch(report: (problem: string) => void): StormWatch {
  let trial = 0;
  let provenTrial = -1;
  let isCounted = true;
  /** Attempts that were sent since nothing was proven any more. */
  let underWay = new Set<object>();
  let clockOffset = Number.NaN;

  const startTrial = () => {
    const wasProven = trial === provenTrial;
    trial += 1;
    if (!wasProven) return;
    isCounted = false;
    // The client learns of it a moment later, and sends until then.
    setImmediate(() => {
      isCounted = true;
      underWay = new Set();
    });
  };

  return {
    clockRead(time) {
      const offset = time - performance.now();
      if (Math.abs(offset - clockOffset) <= CLOCK_JUMP) return;
      clockOffset = offset;
      startTrial();
    },
    sent() {
      const attempt = { trial };
      underWay.add(attempt);
      const isStorm = isCounted && trial !== provenTrial && underWay.size > MOST;
      if (isStorm) report(`${underWay.size} signed attempts under way, and none accepted yet`);
      return (verdict) => {
        underWay.delete(attempt);
        if (verdict === "refused") startTrial();
        if (verdict === "accepted" && attempt.trial === trial) provenTrial = trial;
      };
    },
  };
}

/** The response, with `onEnd` called when its body was read, or cannot be read. */
export function watchBody(response: Response, onEnd: (verdict: Verdict) => void): Response {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  const body = new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = (await reader?.read()) ?? { done: true };
        text += decoder.decode(value, { stream: !done });
        if (!done) return controller.enqueue(value);
        onEnd(verdictOf(response.ok, text));
        controller.close();
      } catch (error) {
        onEnd("unknown");
        controller.error(error);
      }
    },
    cancel(reason) {
      onEnd("unknown");
      return reader?.cancel(reason);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

function verdictOf(ok: boolean, text: string): Verdict {
  try {
    const { code, error_code: refusal } = JSON.parse(text);
    if (refusal !== undefined) return refusal === "APIGW.0303" ? "refused" : "unknown";
    return ok || typeof code === "number" ? "accepted" : "unknown";
  } catch {
    return "unknown";
  }
}

// Hooks that remember the events of a case, and what must be true of the events of any case.
import type { ClientSetup } from "./case.ts";

export interface HookEvent {
  hook: "request" | "response" | "retry" | "error";
  frozen: boolean;
  call: object;
  attempt: number;
  status?: number;
  code?: unknown;
  ok?: boolean;
  error?: Error;
  delay?: number;
  duration?: number;
}

type Hook = (event: object) => void | Promise<void>;

/** What a hook does beside remembering must change nothing. */
const MISBEHAVIOUR = {
  throw: () => {
    throw new Error("a hook that throws");
  },
  reject: () => Promise.reject(new Error("a hook that rejects")),
};

export function record(given: ClientSetup["hooks"]): { hooks: object; events: HookEvent[] } {
  const events: HookEvent[] = [];
  if (typeof given === "object") return { hooks: given, events };
  const remember =
    (hook: HookEvent["hook"]): Hook =>
    (event) => {
      events.push({ hook, frozen: Object.isFrozen(event), ...event } as HookEvent);
      return given && MISBEHAVIOUR[given]();
    };
  return {
    hooks: {
      onRequest: remember("request"),
      onResponse: remember("response"),
      onRetry: remember("retry"),
      onError: remember("error"),
    },
    events,
  };
}

/** `request 1`, `response 1 503`, `retry 1 ApiError`, `error 2 ApiError`. */
export function describeEvent({ hook, attempt, status, error }: HookEvent): string {
  return [hook, attempt, status ?? error?.name].filter((word) => word !== undefined).join(" ");
}

/** What is wrong with the order or the content of the events, call by call. */
export function malformed(events: readonly HookEvent[]): string[] {
  return [...new Set(events.map(({ call }) => call))].flatMap((call) => {
    const own = events.filter((event) => event.call === call);
    const order = own.map(({ hook }) => hook).join(" ");
    const attempts = own.filter(({ hook }) => hook === "request").map(({ attempt }) => attempt);
    const durations = own
      .filter(({ hook }) => hook === "response" || hook === "error")
      .map(({ duration }) => duration);
    return [
      own.some(({ frozen }) => !frozen) && "an event is not frozen",
      !/^(request( response)?( retry request( response)?)*( retry)?( error)?|error)$/.test(order) &&
        `events come in the order ${order}`,
      attempts.some((attempt, index) => attempt !== index + 1) &&
        `attempts are counted ${attempts}`,
      durations.some((duration) => !(typeof duration === "number" && duration >= 0)) &&
        `durations are ${durations}`,
      Object.keys(call).sort().join(" ") !== "method operation path traceId url" &&
        `a call is told by ${Object.keys(call)}`,
    ].filter((problem) => problem !== false);
  });
}

// A provider of tokens that hangs, rejects, is slow, or gives what is no token. Each answer uses up
// the one before, as with a refresh token: if it is asked while it is at work, the user is signed
// out.
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { NetworkError } from "koodrive-client";

/** Milliseconds after which the client may ask again, though there was no answer. */
export const PROVIDER_TIMEOUT = 400;

/** The client counts them from a moment earlier, and timers are inexact. */
const INEXACTNESS = 5;

type Mood = "quick" | "slow" | "hanging" | "rejecting" | "throwing" | "unreachable" | "unusable";

const MOODS: Mood[] = [
  "quick",
  "quick",
  "quick",
  "quick",
  "slow",
  "slow",
  "hanging",
  "rejecting",
  "throwing",
  "unreachable",
  "unusable",
];

export function createHostileProvider(seed: number, report: (problem: string) => void) {
  const moods = fc.sample(fc.constantFrom(...MOODS), { seed, numRuns: 10_000 });
  const thrown = new WeakSet<object>();
  const failure = (error: Error) => {
    thrown.add(error);
    return error;
  };
  let isHostile = true;
  let busyUntil = 0;
  let answers = 0;

  const answer = async (mood: Mood): Promise<string> => {
    if (mood === "hanging") return new Promise(() => {});
    await pause(mood === "slow" ? 60 : 2);
    if (mood === "rejecting") throw failure(new Error("signed out"));
    if (mood === "unreachable") throw failure(new NetworkError(new Error("down"), true, {}));
    answers += 1;
    return mood === "unusable" ? "a token with blanks" : `Bearer+token-${answers}`;
  };

  return {
    /** Whether it threw that. */
    hasThrown: (error: unknown) => thrown.has(Object(error)),
    becomeHonest() {
      isHostile = false;
    },
    give(): string | Promise<string> {
      const started = performance.now();
      if (started < busyUntil) report("the provider was asked while it was at work");
      const mood = (isHostile && moods.pop()) || "quick";
      if (mood === "throwing") throw failure(new Error("thrown at once"));
      busyUntil = started + PROVIDER_TIMEOUT - INEXACTNESS;
      return answer(mood).finally(() => {
        busyUntil = 0;
      });
    },
  };
}

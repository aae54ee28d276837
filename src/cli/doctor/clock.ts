// Whether the clock of this machine goes as that of the service.
import { type Finding, failed, ok, skipped, warning } from "./check.ts";

/** `Date` has whole seconds, and the answer was on its way: less than this is no offset. */
const PRECISION = 2000;
/** A signature may be so old. */
const OLDEST = 15 * 60_000;
/** So far behind, little is left of those minutes for the way. */
const NEAR_THE_END = 10 * 60_000;

/**
 * @param between When the answer was asked for and when it arrived, by this machine's clock.
 * @param isSigning Whether requests are signed; nothing else depends on the clock.
 */
export function checkClock(
  date: string | null | undefined,
  [began, ended]: readonly [number, number],
  isSigning: boolean,
): Finding {
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return skipped("There is no Date of the service to compare with.");
  // In the middle of the second that Date names.
  const ahead = (began + ended) / 2 - (time + 500);
  if (Math.abs(ahead) <= PRECISION + (ended - began) / 2)
    return ok("It goes as that of the service.");
  const says = `It is ${spell(Math.abs(ahead))} ${ahead > 0 ? "ahead of" : "behind"} that of the service.`;
  const remedy = "Let the clock be set by NTP (timedatectl set-ntp true).";
  const isRefused = ahead > 0 || -ahead > OLDEST;
  const effect = isRefused
    ? ` Signatures are refused: ${ahead > 0 ? "they are of the future" : "they are older than 15 minutes"}. This client corrects its clock then, other programs do not.`
    : " Signatures are accepted as long as they are at most 15 minutes old.";
  if (isSigning && (isRefused || -ahead > NEAR_THE_END)) return failed(says + effect, remedy);
  return warning(
    isSigning ? says + effect : `${says} Access tokens do not depend on it, signatures do.`,
    remedy,
  );
}

function spell(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200
    ? `${Math.round(seconds / 60)} minutes`
    : `${Math.round(seconds / 3600)} hours`;
}

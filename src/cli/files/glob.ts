// Patterns of names, as shells have them: * ? [a-z] {a,b}, and ** over folders.
import picomatch from "picomatch";

/**
 * Whether a path matches one of the patterns: its last name one without a slash, the whole path one
 * with slashes.
 */
export function createMatcher(
  patterns: readonly string[],
  { isCaseIgnored = false } = {},
): (path: string) => boolean {
  const options = { dot: true, nocase: isCaseIgnored, posix: true };
  const matchers = patterns.map((pattern) => {
    const basename = !pattern.includes("/");
    return picomatch(pattern.replace(/^\//, ""), { ...options, basename });
  });
  return (path) => matchers.some((matches) => matches(path));
}

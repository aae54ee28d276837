/**
 * As many of the cases as `size` says, evenly spread and always the same; all of them when the
 * environment has ALL_CASES.
 */
export function sample<T>(cases: readonly T[], size: number): T[] {
  if (process.env.ALL_CASES || cases.length <= size) return [...cases];
  return Array.from(
    { length: size },
    (_, index) => cases[Math.floor((index * cases.length) / size)] as T,
  );
}

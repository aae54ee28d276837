// Long tables, in part: `npm test` runs a sample of each, `npm run test:tables` and CI all of it.

/** Whether tables are run whole. Set in the environment by the project `tables`. */
export const ALL_CASES = Boolean(process.env.ALL_CASES);

/** So many of the cases, evenly spread over the list, the same in every run. */
export function sample<Case>(cases: readonly Case[], size: number): Case[] {
  if (ALL_CASES || cases.length <= size) return [...cases];
  const step = cases.length / size;
  return Array.from({ length: size }, (_, index) => cases[Math.floor(index * step)] as Case);
}

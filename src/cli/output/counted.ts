/** `1 file`, `2 files`: a number and what is counted, in the plural that has an s. */
export const counted = (number: number, name: string): string =>
  `${number} ${name}${number === 1 ? "" : "s"}`;

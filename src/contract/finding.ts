/** One place where a message differs from the contract. */
export interface Finding {
  pointer: string;
  keyword: string;
  expected: string;
  seen: string;
}

// The figures of README: how many operations the contract has, and how many of them are complete.
import type { Contract } from "../contract/contract.ts";

export const README = "README.md";

/** Each figure behind the words that are before it; lines may be broken anywhere. */
export function withFigures({ operations }: Contract, text: string): string {
  const all = operations.length;
  const partial = operations.filter(({ node }) => node["x-koodrive-unknown"]).length;
  const figures = [
    ["description of", all, "operations"],
    ["Of the", all, "operations"],
    ["operations,", all - partial, "are complete"],
    ["The other", partial, "are partial"],
  ] as const;
  return figures.reduce((changed, [before, figure, after]) => {
    const words = [before, "\\d+", after].map((part) => part.replaceAll(" ", "\\s+"));
    const place = new RegExp(`(${words[0]}\\s+)${words[1]}(?=\\s+${words[2]})`);
    if (!place.test(changed)) throw new Error(`${README} has no "${before} … ${after}".`);
    return changed.replace(place, `$1${figure}`);
  }, text);
}

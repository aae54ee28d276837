// The pages of lists.
import { sizeOf, type Tree, values, valuesReversed } from "./tree.ts";
import type { World } from "./world.ts";

/** Rows that come one after the other: several trees, or an array. */
export interface Sequence<Row> {
  readonly size: number;
  from(offset: number): Iterable<Row>;
}

export function ofTree<Row>(tree: Tree<Row>): Sequence<Row> {
  return { size: sizeOf(tree), from: (offset) => values(tree, offset) };
}

/** The newest first, where keys are identifiers. */
export function ofTreeReversed<Row>(tree: Tree<Row>): Sequence<Row> {
  return { size: sizeOf(tree), from: (offset) => valuesReversed(tree, offset) };
}

export function ofArray<Row>(rows: readonly Row[]): Sequence<Row> {
  return {
    size: rows.length,
    *from(offset) {
      for (let place = offset; place < rows.length; place += 1) yield rows[place] as Row;
    },
  };
}

/** The rows of each tree, in the order of the trees. A page costs no more for the ones before. */
export function ofTrees<Row>(trees: readonly Tree<Row>[]): Sequence<Row> {
  return {
    size: trees.reduce((total, tree) => total + sizeOf(tree), 0),
    *from(offset) {
      let rest = offset;
      for (const tree of trees) {
        if (rest < sizeOf(tree)) yield* values(tree, rest);
        rest = Math.max(0, rest - sizeOf(tree));
      }
    },
  };
}

/** The rows of a page. There are fewer where the sandbox was told to give small pages. */
export function pageOf<Row>(
  world: World,
  rows: Sequence<Row>,
  { offset, limit }: { offset: number; limit: number },
): Row[] {
  const size = Math.min(limit, world.pageSize);
  const page: Row[] = [];
  if (offset >= rows.size) return page;
  for (const row of rows.from(offset)) {
    if (page.length === size) break;
    page.push(row);
  }
  return page;
}

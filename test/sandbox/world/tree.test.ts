// The tree against what it stands for: a map whose entries are sorted by key.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  at,
  type Difference,
  differences,
  fromSorted,
  get,
  insert,
  rank,
  remove,
  sizeOf,
  type Tree,
  values,
} from "../../../src/sandbox/world/tree.ts";

type Model = ReadonlyMap<string, number>;

/** Few and short, so that changes meet. */
const keys = fc.string({ maxLength: 2, unit: fc.constantFrom("a", "b", "c", "1", "é", "😀") });
const entries = fc.uniqueArray(fc.tuple(keys, fc.integer()), { selector: ([key]) => key });
const changes = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("insert"), key: keys, value: fc.integer() }),
    fc.record({ kind: fc.constant("remove"), key: keys, value: fc.constant(0) }),
  ),
  { maxLength: 60 },
);

const byKey = ([one]: [string, number], [other]: [string, number]) => (one < other ? -1 : 1);
const sortedEntries = (model: Model) => [...model].sort(byKey);

/** Whether neither side of any node is more than three times as heavy as the other. */
function isBalanced(tree: Tree<number>): boolean {
  if (!tree) return true;
  const weights = [sizeOf(tree.left) + 1, sizeOf(tree.right) + 1];
  if (Math.max(...weights) > 3 * Math.min(...weights)) return false;
  return isBalanced(tree.left) && isBalanced(tree.right);
}

/** The entries in the order of the nodes, each of which must know how many it holds. */
function entriesOf(tree: Tree<number>): [string, number][] {
  if (!tree) return [];
  const { left, right, size } = tree;
  const inside: [string, number][] = [
    ...entriesOf(left),
    [tree.key, tree.value],
    ...entriesOf(right),
  ];
  expect(size).toBe(inside.length);
  return inside;
}

function expectEqual(tree: Tree<number>, model: Model): void {
  expect(entriesOf(tree)).toEqual(sortedEntries(model));
  expect(isBalanced(tree)).toBe(true);
}

/** A tree and a model with these entries, the tree made by one insertion after the other. */
function grow(given: readonly [string, number][]) {
  const tree = given.reduce<Tree<number>>(
    (grown, [key, value]) => insert(grown, key, value),
    undefined,
  );
  return { tree, model: new Map(given) };
}

describe("a tree", () => {
  it("is empty at first", () => {
    expect([sizeOf(undefined), get(undefined, "a"), at(undefined, 0)]).toEqual([
      0,
      undefined,
      undefined,
    ]);
    expect([remove(undefined, "a"), rank(undefined, "a"), [...values(undefined)]]).toEqual([
      undefined,
      0,
      [],
    ]);
  });

  it("has what was inserted and not removed since, in balance after every change", () => {
    fc.assert(
      fc.property(changes, (made) => {
        let tree: Tree<number>;
        const model = new Map<string, number>();
        for (const { kind, key, value } of made) {
          tree = kind === "insert" ? insert(tree, key, value) : remove(tree, key);
          if (kind === "insert") model.set(key, value);
          else model.delete(key);
          expectEqual(tree, model);
        }
      }),
    );
  });

  it("keeps its balance when keys arrive in order, and when they go in order", () => {
    const inOrder = Array.from({ length: 300 }, (_, index) => String(index + 100));
    let tree: Tree<number>;
    for (const key of inOrder) tree = insert(tree, key, Number(key));
    expect(isBalanced(tree)).toBe(true);
    for (const key of inOrder.slice(0, 290)) {
      tree = remove(tree, key);
      expect(isBalanced(tree)).toBe(true);
    }
    expect([...values(tree)]).toEqual(inOrder.slice(290).map(Number));
  });

  it("keeps its balance in a long life", () => {
    let tree: Tree<number>;
    // Few sequences find a wrong GAMMA. This one finds those that are too small and too large.
    for (const step of fc.sample(fc.nat({ max: 39 }), { numRuns: 2000, seed: 4 })) {
      const key = String(step >> 1);
      tree = step % 2 === 0 ? insert(tree, key, step) : remove(tree, key);
      expect(isBalanced(tree)).toBe(true);
    }
  });

  it("is what it was after it was changed", () => {
    fc.assert(
      fc.property(entries, keys, (given, key) => {
        const { tree, model } = grow(given);
        insert(tree, key, -1);
        remove(tree, key);
        expectEqual(tree, model);
      }),
    );
  });

  it("shares what does not change: only the nodes above a change are new", () => {
    const numbers = Array.from({ length: 1023 }, (_, index) => index);
    const tree = fromSorted(
      numbers.map((index) => String(index + 1000)),
      numbers,
    );
    const changed = insert(tree, "1000", -1);
    expect(changed.right).toBe(tree?.right);
    expect(changed.left?.right).toBe(tree?.left?.right);
  });

  it("finds a value by its key, and none for another", () => {
    fc.assert(
      fc.property(entries, keys, (given, key) => {
        const { tree, model } = grow(given);
        expect(get(tree, key)).toBe(model.get(key));
      }),
    );
  });

  it("finds a value by its place, and none before and after all", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: -1, max: 40 }), (given, index) => {
        const { tree, model } = grow(given);
        expect(at(tree, index)).toBe(sortedEntries(model)[index]?.[1]);
      }),
    );
  });

  it("tells how many keys are before another, whether or not it has that one", () => {
    fc.assert(
      fc.property(entries, keys, (given, key) => {
        const { tree, model } = grow(given);
        expect(rank(tree, key)).toBe([...model.keys()].filter((each) => each < key).length);
      }),
    );
  });

  it("gives its values from any place on", () => {
    fc.assert(
      fc.property(entries, fc.nat({ max: 40 }), (given, from) => {
        const { tree, model } = grow(given);
        const expected = sortedEntries(model).map(([, value]) => value);
        expect([...values(tree, from)]).toEqual(expected.slice(from));
        expect([...values(tree)]).toEqual(expected);
      }),
    );
  });

  it("is made of sorted entries at once", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const model = new Map(given);
        const sorted = sortedEntries(model);
        const tree = fromSorted(
          sorted.map(([key]) => key),
          sorted.map(([, value]) => value),
        );
        expectEqual(tree, model);
      }),
    );
  });
});

describe("the differences of two trees", () => {
  /** What the maps of both say, in the order of keys. */
  function expected(before: Model, after: Model): Difference<number>[] {
    const all = new Map([...before, ...after]);
    return sortedEntries(all)
      .map(([key]) => ({ before: before.get(key), after: after.get(key) }))
      .filter((difference) => difference.before !== difference.after);
  }

  it("are those of what the trees stand for, however they were made", () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const [old, now] = [grow(before), grow(after)];
        const found = [...differences(old.tree, now.tree)];
        expect(found).toEqual(expected(old.model, now.model));
      }),
    );
  });

  it("are those that changes have made", () => {
    fc.assert(
      fc.property(entries, changes, (given, made) => {
        const { tree, model } = grow(given);
        let changed: Tree<number> = tree;
        const changedModel = new Map(model);
        for (const { kind, key, value } of made) {
          if (kind === "insert") changedModel.set(key, value);
          else changedModel.delete(key);
          changed = kind === "insert" ? insert(changed, key, value) : remove(changed, key);
        }
        expect([...differences(tree, changed)]).toEqual(expected(model, changedModel));
      }),
    );
  });

  it("are found without a look at what is in common", () => {
    let looks = 0;
    const counted = (tree: Tree<number>): Tree<number> =>
      tree && {
        ...tree,
        left: counted(tree.left),
        right: counted(tree.right),
        get key() {
          looks += 1;
          return tree.key;
        },
      };
    const size = 20_000;
    const keyAt = (index: number) => String(index + 100_000);
    const indexes = Array.from({ length: size }, (_, index) => index);
    const keys = indexes.map((index) => keyAt(2 * index));
    const before = counted(fromSorted(keys, indexes));
    let after = before;
    // Some are replaced, some are new, some are gone; those next to each other are moved by rotations.
    for (let index = 0; index < 30; index += 1) after = insert(after, keyAt(2 * index + 1), -1);
    for (let index = 0; index < 10; index += 1) after = remove(after, keyAt(10_000 + 2 * index));
    for (const index of [0, 7_777, 2 * size - 2]) after = insert(after, keyAt(index), -1);
    looks = 0;
    expect([...differences(before, after)]).toHaveLength(30 + 10 + 3 - 1 + 1);
    expect(looks).toBeLessThan(1_000);
  });
});

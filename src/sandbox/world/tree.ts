// A sorted map that never changes: a weight-balanced tree. A change makes a new tree, which shares
// all but one path with the old one, so that keeping an old one costs nothing. Each node knows how
// many entries it holds, so that the page of a list at any offset, and its total, take logarithmic
// time.
// The balance is that of Hirai and Yamamoto, "Balancing weight-balanced trees" (2011).

export type Tree<Value> = Node<Value> | undefined;

interface Node<Value> {
  readonly key: string;
  readonly value: Value;
  readonly size: number;
  readonly left: Tree<Value>;
  readonly right: Tree<Value>;
}

/** How much heavier one side may be than the other. */
const DELTA = 3;
/** Where one rotation is not enough. */
const GAMMA = 2;

export function sizeOf(tree: Tree<unknown>): number {
  return tree ? tree.size : 0;
}

export function get<Value>(tree: Tree<Value>, key: string): Value | undefined {
  let node = tree;
  while (node) {
    if (key === node.key) return node.value;
    node = key < node.key ? node.left : node.right;
  }
  return undefined;
}

/** The tree with a value under this key, in place of the one that it had. */
export function insert<Value>(tree: Tree<Value>, key: string, value: Value): Node<Value> {
  if (!tree) return nodeOf(key, value, undefined, undefined);
  const { left, right } = tree;
  if (key === tree.key) return nodeOf(key, value, left, right);
  return key < tree.key
    ? balance(tree.key, tree.value, insert(left, key, value), right)
    : balance(tree.key, tree.value, left, insert(right, key, value));
}

export function remove<Value>(tree: Tree<Value>, key: string): Tree<Value> {
  if (!tree) return undefined;
  const { left, right } = tree;
  if (key < tree.key) return balance(tree.key, tree.value, remove(left, key), right);
  if (key > tree.key) return balance(tree.key, tree.value, left, remove(right, key));
  if (!left || !right) return left ?? right;
  const next = first(right);
  return balance(next.key, next.value, left, remove(right, next.key));
}

/** The value at a place in the order of keys, counted from 0. */
export function at<Value>(tree: Tree<Value>, index: number): Value | undefined {
  let node = tree;
  let rest = index;
  while (node) {
    const before = sizeOf(node.left);
    if (rest === before) return node.value;
    if (rest < before) node = node.left;
    else {
      rest -= before + 1;
      node = node.right;
    }
  }
  return undefined;
}

/** How many keys are smaller. */
export function rank(tree: Tree<unknown>, key: string): number {
  let node = tree;
  let smaller = 0;
  while (node) {
    if (key <= node.key) node = node.left;
    else {
      smaller += sizeOf(node.left) + 1;
      node = node.right;
    }
  }
  return smaller;
}

/** The values in the order of keys, from a place on. */
export function* values<Value>(tree: Tree<Value>, from = 0): Generator<Value> {
  /** Nodes whose left side is done or has begun; the one that comes next is the last. */
  const ahead: Node<Value>[] = [];
  let node = tree;
  let skipped = from;
  for (;;) {
    while (node) {
      const before = sizeOf(node.left);
      if (before < skipped) {
        skipped -= before + 1;
        node = node.right;
      } else {
        ahead.push(node);
        node = node.left;
      }
    }
    const next = ahead.pop();
    if (!next) return;
    yield next.value;
    node = next.right;
  }
}

/** The sum of a figure of all values: many times as fast as to go through them. */
export function sum<Value>(tree: Tree<Value>, figureOf: (value: Value) => number): number {
  if (!tree) return 0;
  return sum(tree.left, figureOf) + figureOf(tree.value) + sum(tree.right, figureOf);
}

/** A tree of entries that are sorted by key, in linear time. */
export function fromSorted<Value>(
  entries: readonly (readonly [string, Value])[],
  start = 0,
  end = entries.length,
): Tree<Value> {
  const middle = (start + end) >> 1;
  const entry = start < end ? entries[middle] : undefined;
  if (!entry) return undefined;
  const left = fromSorted(entries, start, middle);
  return nodeOf(entry[0], entry[1], left, fromSorted(entries, middle + 1, end));
}

/** The values against the order of keys, from a place on that is counted from the end. */
export function* valuesReversed<Value>(tree: Tree<Value>, from = 0): Generator<Value> {
  /** Nodes whose right side is done or has begun; the one that comes next is the last. */
  const ahead: Node<Value>[] = [];
  let node = tree;
  let skipped = from;
  for (;;) {
    while (node) {
      const before = sizeOf(node.right);
      if (before < skipped) {
        skipped -= before + 1;
        node = node.left;
      } else {
        ahead.push(node);
        node = node.right;
      }
    }
    const next = ahead.pop();
    if (!next) return;
    yield next.value;
    node = next.left;
  }
}

function nodeOf<Value>(
  key: string,
  value: Value,
  left: Tree<Value>,
  right: Tree<Value>,
): Node<Value> {
  return { key, value, size: sizeOf(left) + sizeOf(right) + 1, left, right };
}

function first<Value>(tree: Node<Value>): Node<Value> {
  let node = tree;
  while (node.left) node = node.left;
  return node;
}

const weight = (tree: Tree<unknown>): number => sizeOf(tree) + 1;

/** A node whose sides differ by what one insertion or removal makes of them. */
function balance<Value>(
  key: string,
  value: Value,
  left: Tree<Value>,
  right: Tree<Value>,
): Node<Value> {
  if (right && weight(right) > DELTA * weight(left)) return rotateLeft(key, value, left, right);
  if (left && weight(left) > DELTA * weight(right)) return rotateRight(key, value, left, right);
  return nodeOf(key, value, left, right);
}

function rotateLeft<Value>(
  key: string,
  value: Value,
  left: Tree<Value>,
  right: Node<Value>,
): Node<Value> {
  const inner = right.left;
  if (!inner || weight(inner) < GAMMA * weight(right.right)) {
    return nodeOf(right.key, right.value, nodeOf(key, value, left, inner), right.right);
  }
  const outer = nodeOf(right.key, right.value, inner.right, right.right);
  return nodeOf(inner.key, inner.value, nodeOf(key, value, left, inner.left), outer);
}

function rotateRight<Value>(
  key: string,
  value: Value,
  left: Node<Value>,
  right: Tree<Value>,
): Node<Value> {
  const inner = left.right;
  if (!inner || weight(inner) < GAMMA * weight(left.left)) {
    return nodeOf(left.key, left.value, left.left, nodeOf(key, value, inner, right));
  }
  const outer = nodeOf(left.key, left.value, left.left, inner.left);
  return nodeOf(inner.key, inner.value, outer, nodeOf(key, value, inner.right, right));
}

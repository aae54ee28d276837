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

/** A tree of the values from one place up to another, by keys that are sorted. Linear time. */
export function fromSorted<Value>(
  keys: readonly string[],
  sorted: readonly Value[],
  start = 0,
  end = keys.length,
): Tree<Value> {
  if (start >= end) return undefined;
  const middle = (start + end) >> 1;
  const left = fromSorted(keys, sorted, start, middle);
  const right = fromSorted(keys, sorted, middle + 1, end);
  return nodeOf(keys[middle] as string, sorted[middle] as Value, left, right);
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

/** The values of a key that differ in two trees; undefined where a tree does not have the key. */
export interface Difference<Value> {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/**
 * Where a tree differs from another one, in the order of keys. What the two have in common is passed
 * over as a whole, so that the time it takes follows from the number of changes.
 */
export function* differences<Value>(
  before: Tree<Value>,
  after: Tree<Value>,
): Generator<Difference<Value>> {
  /** Parts of each tree that are still ahead; the one that comes next is the last. */
  const olds = before ? [before] : [];
  const news = after ? [after] : [];
  for (;;) {
    const old = olds.at(-1);
    const now = news.at(-1);
    if (!old && !now) return;
    // The larger part is taken apart, until a common one is the next of both.
    if (old !== now && sizeOf(old) > 1 && sizeOf(old) >= sizeOf(now)) takeApart(olds);
    else if (old !== now && sizeOf(now) > 1) takeApart(news);
    else {
      const isOld = old !== undefined && !(now && now.key < old.key);
      const isNew = now !== undefined && !(old && old.key < now.key);
      if (isOld) olds.pop();
      if (isNew) news.pop();
      const difference = {
        before: isOld ? old.value : undefined,
        after: isNew ? now.value : undefined,
      };
      if (difference.before !== difference.after) yield difference;
    }
  }
}

/** Puts the two sides of the last node, and its entry between them, in the place of the node. */
function takeApart<Value>(ahead: Node<Value>[]): void {
  const node = ahead.pop();
  if (!node) return;
  if (node.right) ahead.push(node.right);
  ahead.push(nodeOf(node.key, node.value, undefined, undefined));
  if (node.left) ahead.push(node.left);
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

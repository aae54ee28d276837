/**
 * Remembers what was computed of two objects that never change: the check, the errata and, for each
 * entry that they leave out, the tests ask for the same.
 */
export function createMemory<First extends object, Second extends object, Value>() {
  const memory = new WeakMap<First, WeakMap<Second, { value: Value }>>();
  return (first: First, second: Second, compute: () => Value): Value => {
    const ofFirst = memory.get(first) ?? new WeakMap<Second, { value: Value }>();
    memory.set(first, ofFirst);
    const known = ofFirst.get(second) ?? { value: compute() };
    ofFirst.set(second, known);
    return known.value;
  };
}

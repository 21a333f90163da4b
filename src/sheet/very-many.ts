/** Of very many: a function takes no more than some 100,000 arguments, and a sheet may have more rows, labels and findings than that. */

/** The largest of numbers, and of `least`. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const one of numbers) if (one > found) found = one;
  return found;
}

/** The smallest of numbers; Infinity of none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const one of numbers) if (one < found) found = one;
  return found;
}

export function addAll<Value>(to: Value[], more: Iterable<Value>): void {
  for (const one of more) to.push(one);
}

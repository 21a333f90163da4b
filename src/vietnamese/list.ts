/**
 * Words joined into a list for a sentence: "A, B và C".
 */

/**
 * Joins items with commas and `last` ("và", "hoặc") before the last one. Where an item has a comma of its own
 * (not one inside a number, "62,57%") the separator is a semicolon. Where one has `last` of its own ("Quản lý đầu tư và Quản lý doanh nghiệp")
 * semicolons stand everywhere, since nobody could tell the two apart, unless each begins with its kind ("Chi bộ A và B và Chi bộ C"). No
 * items give "".
 */
export function joinWords(items: readonly string[], last = "và"): string {
  const between = separators(items, last);
  return items.map((item, i) => item + (between[i] ?? "")).join("");
}

/** What `joinWords` puts behind each item but the last. */
export function separators(items: readonly string[], last = "và"): readonly string[] {
  const behind = items.slice(1);
  const hasOwn = (item: string): boolean => ` ${item} `.includes(` ${last} `);
  if (items.some(hasOwn) && !items.every((item) => isOneBody(item, last))) return behind.map(() => "; ");
  const separator = items.some((item) => /[,;](?!\d)/.test(item)) ? "; " : ", ";
  return behind.map((_item, i) => (i === behind.length - 1 ? ` ${last} ` : separator));
}

const KIND = /^(?:Chi bộ|Đảng bộ) \S/u;

/** Whether an item is the name of one body: it begins with its kind, and no other does in it. */
function isOneBody(item: string, last: string): boolean {
  return (
    KIND.test(item) &&
    !item
      .split(` ${last} `)
      .slice(1)
      .some((part) => KIND.test(part))
  );
}

/** The same where there may be many: no more than `most` are named, and how many others there are ("3 tệp khác"); a single one more is named. */
export function joinSome(items: readonly string[], most: number, others: string): string {
  const more = items.length - most;
  return joinWords(more > 1 ? [...items.slice(0, most), `${more} ${others}`] : items);
}

/**
 * Words joined into a list for a sentence: "A, B và C".
 */

/**
 * Joins items with commas and `last` ("và", "hoặc") before the last one. Where an item has a comma of its own
 * (not one inside a number, "62,57%") the separator is a semicolon. Where one has `last` of its own ("Quản lý đầu tư và Quản lý doanh nghiệp")
 * semicolons stand everywhere, since nobody could tell the two apart. No items give "".
 */
export function joinWords(items: readonly string[], last = "và"): string {
  if (items.some((item) => ` ${item} `.includes(` ${last} `))) return items.join("; ");
  const separator = items.some((item) => /[,;](?!\d)/.test(item)) ? "; " : ", ";
  const closing = items.slice(-2).join(` ${last} `);
  return [...items.slice(0, -2), closing].join(separator);
}

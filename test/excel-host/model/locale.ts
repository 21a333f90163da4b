/** What a machine's language decides in Excel: how numbers and days are typed and shown. */

export interface Locale {
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  /** The order in which a day is typed: "dmy", "mdy" or "ymd". */
  readonly dayOrder: string;
  /** How a day is shown where the format leaves it to the machine. */
  readonly shortDate: string;
}

const LETTERS: Readonly<Record<string, string>> = { day: "d", month: "m", year: "y" };

export function localeOf(tag: string): Locale {
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-12345.6);
  const part = (type: string): string | undefined => number.find((one) => one.type === type)?.value;
  const dayOrder = new Intl.DateTimeFormat(tag, { day: "2-digit", month: "2-digit", year: "numeric" })
    .formatToParts(0)
    .map(({ type }) => LETTERS[type] ?? "")
    .join("");
  const group = part("group") ?? ".";
  return {
    tag,
    decimal: part("decimal") ?? ".",
    // A space that does not break is typed as a space.
    group: /\s/.test(group) ? " " : group,
    dayOrder,
    shortDate: dayOrder === "mdy" ? "m/d/yyyy" : dayOrder === "ymd" ? "yyyy/mm/dd" : "dd/mm/yyyy",
  };
}

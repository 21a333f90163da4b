/**
 * "Dân tộc" over "Mông | Thái | Kinh": a column for each people. Those that are not Kinh are together the ethnic minorities, where the
 * figures show that all are there: with Kinh they make the elected of every branch.
 */
import type { CellValue } from "../../sheet/grid";
import { groupNamed } from "../../congress/vocabulary";
import { readCount } from "../cells/count";
import { isKinh, isMinority } from "../persons/ethnicities";
import { headerKey, type HeaderColumn } from "./header";

/** "Khác" beside named peoples; alone it may be anything. */
const OTHER = /^(?:(?:cac )?(?:dan toc|dt) )?khac$/;

/** The columns by their places in the header. */
export interface Peoples {
  readonly kinh: number;
  readonly minorities: readonly number[];
}

/** The columns of peoples of the elected; null where Kinh is not beside them, or the sums are not the elected. */
export function peoplesOf(
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
  valuesOf: (column: number) => readonly (CellValue | undefined)[],
): Peoples | null {
  const elected = header.find(({ percent }, i) => fields[i] === "elected" && !percent);
  if (!elected || fields.includes("ethnicMinority")) return null;
  const kinh = header.findIndex((_one, i) => isUnread(i) && isKinh(lastOf(i)));
  const above = header[kinh]?.header.slice(0, -1) ?? [];
  if (kinh < 0 || above.some((level) => groupNamed(headerKey(level))?.ofOthers)) return null;
  const named = header.flatMap((_one, i) => (isBeside(i) && isMinority(lastOf(i)) ? [i] : []));
  if (named.length === 0) return null;
  const others = header.flatMap((_one, i) => (isBeside(i) && OTHER.test(headerKey(lastOf(i))) ? [i] : []));
  const minorities = [...named, ...others].sort((one, other) => one - other);
  const peoples = [kinh, ...minorities].map((i) => valuesOf(header[i]?.column ?? -1).map(readCount));
  const whole = valuesOf(elected.column).map(readCount);
  const asked = whole.flatMap((count, row) =>
    typeof count === "number" && count > 0 ? [{ count, row }] : [],
  );
  const areAll = asked.every(({ count, row }) => sumAt(peoples, row) === count);
  return asked.length > 0 && areAll ? { kinh, minorities } : null;

  function lastOf(i: number): string {
    return header[i]?.header.at(-1) ?? "";
  }

  function isUnread(i: number): boolean {
    return fields[i] === null && header[i]?.assigned !== true && header[i]?.percent !== true;
  }

  /** Under the heading that Kinh stands under. */
  function isBeside(i: number): boolean {
    const heading = (words: readonly string[]): string => words.map(headerKey).join(" > ");
    return isUnread(i) && i !== kinh && heading(header[i]?.header.slice(0, -1) ?? []) === heading(above);
  }
}

/** Blank cells are nobody; null where one cannot be read, or none is filled in. */
function sumAt(peoples: readonly (readonly ReturnType<typeof readCount>[])[], row: number): number | null {
  const counts = peoples.map((values) => values[row] ?? null);
  if (counts.includes("unreadable") || counts.every((count) => count === null)) return null;
  return counts.reduce<number>((sum, count) => sum + (typeof count === "number" ? count : 0), 0);
}

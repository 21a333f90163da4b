/**
 * Which age groups of a sheet lie beside each other, so that nobody is in two of them and their sum can be held
 * against the elected. "Dưới 35" and "Dưới 40" lie inside each other; "Dưới 40", "40-50", "Trên 50" do not.
 */
import { fold } from "../../vietnamese/fold";
import type { ColumnMatch } from "../source";
import { columnsOf, type CongressTable, type CountColumn } from "../table";

interface Ages {
  readonly column: CountColumn;
  /** The age that the header begins with; null where it names none. */
  readonly age: number | null;
  /** "Dưới 40", "40 trở xuống": everybody up to that age. */
  readonly isUpTo: boolean;
}

/** The columns of groups that can be added: all ranges, and the widest "under" that ends where they begin. */
export function ageGroupsBeside(table: CongressTable): readonly CountColumn[] {
  const groups = table.ageGroups.map((column) => agesOf(column, column));
  const young = table.counts.get("young");
  const match = columnsOf(table).find(({ field, percent }) => field === "young" && !percent);
  const all = young ? [agesOf(young, match), ...groups] : groups;
  const ranges = groups.filter(({ isUpTo }) => !isUpTo);
  const widest = all
    .filter(({ isUpTo }) => isUpTo)
    .reduce<Ages | null>((wide, one) => (wide && (wide.age ?? 0) >= (one.age ?? 0) ? wide : one), null);
  const overlaps = widest !== null && ranges.some(({ age }) => age !== null && age < (widest.age ?? 0));
  const beside = ranges.map(({ column }) => column);
  return widest && !overlaps ? [widest.column, ...beside] : beside;
}

function agesOf(column: CountColumn, match: Pick<ColumnMatch, "header" | "limit"> | undefined): Ages {
  const words = fold(match?.header.at(-1) ?? "");
  const limit = match?.limit ?? null;
  const digits = /\d\d/.exec(words)?.[0];
  const age = limit ?? (digits === undefined ? null : Number(digits));
  const isUpTo = limit !== null || (age !== null && /^(?:duoi|den|khong qua|<|≤)|tro xuong/.test(words));
  return { column, age, isUpTo };
}

/**
 * Which line of the sheet of joined results that was there before a branch of the new one is: so that what people have put beside a
 * line goes with it, wherever it stands now, and a line that is kept still says which file and cell it is from.
 */
import { looseBranchKey } from "../congress/branch-name";
import { cellsOf, type CongressTable } from "../congress/table";
import type { JoinedBefore, OwnColumn } from "../reading/gather/of-joined";
import type { ReadFile } from "../reading/read-books";
import { pairBranches } from "../reading/same-sheet/pairs";
import type { CellRef } from "../sheet/address";
import type { LayoutValue } from "../sheet/layout";
import { isDayFormat } from "../sheet/number-format";
import type { JoinedColumn } from "../summary/joined/columns";

/** A file of before, and as it came again. */
export interface CameAgain {
  readonly old: ReadFile;
  readonly now: ReadFile;
}

/** Of each branch of the new table its row before; null for one that is new. `kept`: the files whose lines were read of the sheet. */
export function linesBefore(
  table: CongressTable,
  before: JoinedBefore,
  kept: ReadonlySet<string>,
  again: readonly CameAgain[],
): readonly (number | null)[] {
  const places = new Map(again.flatMap((one) => [...pairedPlaces(one)]));
  const byName = rowsByName(before);
  const names = table.names.map(looseBranchKey);
  const isAlone = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  const taken = new Set<number>();
  return names.map((name, i) => {
    const [cell] = cellsOf(table, i, "branch");
    const named = isAlone(name) ? byName.get(name) : undefined;
    const row = kept.has(cell.book ?? "") ? cell.row : (places.get(keyOf(cell)) ?? named);
    if (row === undefined || taken.has(row)) return null;
    taken.add(row);
    return row;
  });
}

/** The rows before of a file's branches, by where they stand in the file now. */
function pairedPlaces({
  old: { read: old },
  now: { file, read: now },
}: CameAgain): ReadonlyMap<string, number> {
  if (!old.ok || !now.ok) return new Map();
  return new Map(
    pairBranches(old.table, now.table).of.flatMap((at, i) =>
      at < old.table.names.length
        ? [
            [
              keyOf({ ...cellsOf(now.table, i, "branch")[0], book: file }),
              cellsOf(old.table, at, "branch")[0].row,
            ] as const,
          ]
        : [],
    ),
  );
}

function keyOf({ book = "", sheet, row, column }: CellRef): string {
  return JSON.stringify([book, sheet, row, column]);
}

/** The rows of names that stand once. */
function rowsByName({ files }: JoinedBefore): ReadonlyMap<string, number> {
  const rows = new Map<string, number | null>();
  for (const { read } of files)
    if (read.ok)
      read.table.names.forEach((name, i) => {
        const key = looseBranchKey(name);
        rows.set(key, rows.has(key) ? null : cellsOf(read.table, i, "branch")[0].row);
      });
  return new Map([...rows].flatMap(([name, row]) => (row === null ? [] : [[name, row] as const])));
}

/** A column of people's own as one of the new sheet: its values, not what reckoned them. */
export function ownColumn(own: OwnColumn, rows: readonly (number | null)[]): JoinedColumn {
  const cells = rows.map((row) => (row === null ? null : valueOf(own, row)));
  const numbers = cells.flatMap((cell) => (cell?.kind === "number" ? [cell.value] : []));
  const isDay = rows.some((row) => row !== null && isDayFormat(own.formatAt(row) ?? ""));
  const isText = cells.some((cell) => cell?.kind === "text");
  return {
    heading: own.heading,
    width: 18,
    style: isDay ? "day" : isText ? "text" : "number",
    valueOf: (branch) => cells[branch] ?? null,
    ...(own.isSummed && { sum: numbers.reduce((all, value) => all + value, 0) }),
  };
}

function valueOf({ valueAt }: OwnColumn, row: number): LayoutValue | null {
  const value = valueAt(row);
  if (value === null || value === "") return null;
  if (typeof value === "number") return { kind: "number", value };
  return { kind: "text", text: typeof value === "object" ? value.error : String(value) };
}

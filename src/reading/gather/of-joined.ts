/**
 * The files that a sheet of joined results was made of, as its lines stand now: so that files which come later are joined to them, with
 * all that was mended by hand. Lines of no file are those of the sheet itself.
 */
import { findColumn } from "../../congress/source";
import { cellsOf, mainSource, type CongressTable } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { textOf } from "../cells/text";
import { readBook } from "../read-book";
import type { ReadFile } from "../read-books";
import { pickBranches } from "./piece";

/** None where the sheet does not read as results. */
export function filesOfJoined(grid: Grid): readonly ReadFile[] {
  const read = readBook([grid]);
  if (!read.ok) return [];
  const { table } = read;
  const byFile = new Map<string, number[]>();
  table.rows.forEach((_row, i) => {
    const file = fileOf(grid, table, i) || grid.sheet;
    byFile.set(file, [...(byFile.get(file) ?? []), i]);
  });
  return [...byFile].map(([file, branches]) => ({
    file,
    saved: null,
    read: { ok: true, score: read.score, table: pickBranches(table, branches), findings: [] },
  }));
}

function fileOf({ values }: Grid, table: CongressTable, branch: number): string {
  const column = findColumn(mainSource(table).columns, "originFile");
  if (column === null) return "";
  const [{ row }] = cellsOf(table, branch, "branch");
  return textOf(values[row]?.[column]);
}

/**
 * The files that a sheet of joined results was made of, as its lines stand now: so that files which come later are joined to them, with
 * all that was mended by hand. Lines of no file are those of the sheet itself.
 */
import { findColumn } from "../../congress/source";
import { cellsOf, mainSource, type CongressTable } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
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
    isJoined: true,
    read: { ok: true, score: read.score, table: ownedBy(pickBranches(table, branches)), findings: [] },
  }));
}

/** An organisation's files are a block each where there are those of several: then the sheet as a whole is not theirs. */
const BODY = /^dang (?:bo|uy|ui)\b(?! bo phan)/;

function ownedBy(table: CongressTable): CongressTable {
  const { blocks, blockOf } = table;
  if (!blocks.some(({ name }) => BODY.test(fold(name)))) return table;
  const [block, another] = new Set(blockOf);
  const name = another === undefined ? blocks[block ?? -1]?.name : undefined;
  if (name === undefined || !BODY.test(fold(name))) return { ...table, organisation: null };
  return { ...table, organisation: name, blocks: [], blockOf: blockOf.map(() => -1) };
}

function fileOf({ values }: Grid, table: CongressTable, branch: number): string {
  const column = findColumn(mainSource(table).columns, "originFile");
  if (column === null) return "";
  const [{ row }] = cellsOf(table, branch, "branch");
  return textOf(values[row]?.[column]);
}

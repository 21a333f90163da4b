/** What titles and notes around a table say of how many congresses were held, and of branches that have not met: it must agree with the table. */
import { branchKey } from "../congress/branch-name";
import { finding, type Finding } from "../congress/findings";
import { cellsOf, linesIn, mainSource, type CongressTable, type ToldProgress } from "../congress/table";
import { isSameCell, type CellRef } from "../sheet/address";
import { cellAt, type Grid } from "../sheet/grid";
import { findTerms } from "../vietnamese/term";
import { congressesIn } from "./words/progress-words";
import { waitingIn } from "./words/waiting-note";

interface Note {
  readonly text: string;
  readonly cell: CellRef;
}

/** The table with what is said around it of its progress, and what is told of branches that only a note names. */
export function withNotes(
  grid: Grid,
  table: CongressTable,
): { readonly table: CongressTable; readonly findings: readonly Finding[] } {
  const notes = notesAround(grid, table);
  const progress = notes.flatMap(({ text, cell }): readonly ToldProgress[] =>
    isOfOtherTerm(text, table) ? [] : congressesIn(text).map((said) => ({ ...said, cell })),
  );
  return {
    table: progress.length === 0 ? table : { ...table, toldProgress: progress },
    findings: notes.flatMap((note) => waitingFindings(note, table)),
  };
}

/** Texts that stand in no line of the table, and not between them; and those that are lines since they name a branch that waits. */
function notesAround(grid: Grid, table: CongressTable): readonly Note[] {
  const { lines, header } = mainSource(table);
  const bottom = linesIn(table, 0).reduce((a, b) => Math.max(a, b), 0);
  const cells =
    typeof lines === "object" ? lines.cells.flat().flatMap((cell) => (cell ? [keyOf(cell)] : [])) : [];
  const inTable = new Set(cells);
  const isNaming = (key: string): boolean =>
    table.names.some((_name, i) => keyOf(cellsOf(table, i, "branch")[0]) === key);
  return grid.values.flatMap((row, r) =>
    row.flatMap((value, column): readonly Note[] => {
      if (typeof value !== "string") return [];
      const key = keyOf({ row: r, column });
      const isInside = lines === "rows" ? r >= header.first && r <= bottom : inTable.has(key);
      if (isInside && !(waitingIn(value).length > 0 && isNaming(key))) return [];
      return [{ text: value, cell: cellAt(grid, r, column) }];
    }),
  );
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function isOfOtherTerm(text: string, { term }: CongressTable): boolean {
  return term !== null && findTerms(text).some((found) => found.term.first < term.first);
}

function waitingFindings({ text, cell }: Note, table: CongressTable): readonly Finding[] {
  const waiting = waitingIn(text);
  if (waiting.length === 0) return [];
  const known = new Map(table.names.map((name, i) => [branchKey(name), i] as const));
  return waiting.flatMap(({ called, names }): readonly Finding[] => {
    const at = names.map((name) => known.get(branchKey(name)));
    if (names.length === 0 || at.includes(undefined))
      return [finding("branch-in-note-alone", cell, { branch: called })];
    const isFromNote = at.some((i) => i !== undefined && isSameCell(cellsOf(table, i, "branch")[0], cell));
    return isFromNote ? [finding("branch-from-note", cell, { branch: called })] : [];
  });
}

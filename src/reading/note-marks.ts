/**
 * Marks behind names that notes below the table begin with: "Chi bộ Tàu 08 (2)" and "(2) Tàu đang hành trình, dự kiến đại hội trong tháng
 * 5/2025". The mark is no part of the name, and what the note says is said of that row.
 */
import { mainSource, type CongressTable } from "../congress/table";
import type { Grid } from "../sheet/grid";
import { clean } from "../vietnamese/clean";
import { isBlank, textOf } from "./cells/text";

const MARK = String.raw`(?:\(\s*(?:\*{1,4}|\d{1,2}|[a-z])\s*\)|\*{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])`;
const NOTE = new RegExp(String.raw`^(?:ghi chú\s*:\s*)?(${MARK})\s*[:.–-]?\s*(\p{L}.*)$`, "iu");
const MARKED = new RegExp(String.raw`^(.*[\p{L}\d)])\s*(${MARK})$`, "u");

/** The table with its names without such marks, and with what the notes say in its rows. */
export function withMarkedNotes(table: CongressTable, grid: Grid): CongressTable {
  if (!table.names.some((name) => MARKED.test(name))) return table;
  const notes = notesOf(table, grid);
  const marked = table.names.map((written) => {
    const [, name = "", mark = ""] = MARKED.exec(written.trim()) ?? [];
    const note = notes.get(bare(mark));
    return name === "" || note === undefined ? null : { name, note };
  });
  if (marked.every((one) => one === null)) return table;
  return {
    ...table,
    names: table.names.map((name, i) => marked[i]?.name ?? name),
    notes: table.notes.map((own, i) => {
      const note = marked[i]?.note ?? null;
      return [own, note].filter((one) => one !== null).join("; ") || null;
    }),
  };
}

/** By their marks what notes say that stand alone in a line. */
function notesOf(table: CongressTable, grid: Grid): ReadonlyMap<string, string> {
  const from = mainSource(table).lines === "rows" ? mainSource(table).header.last + 1 : 0;
  const texts = grid.values.slice(from).flatMap((row) => {
    const filled = row.filter((value) => !isBlank(value));
    return filled.length === 1 ? textOf(filled[0]).split(/[\n\r]+/u) : [];
  });
  return new Map(
    texts.flatMap((text) => {
      const [, mark, note] = NOTE.exec(clean(text)) ?? [];
      return mark !== undefined && note !== undefined ? [[bare(mark), note.replace(/[\s.;]+$/u, "")]] : [];
    }),
  );
}

function bare(mark: string): string {
  return mark.replace(/[()\s]/g, "");
}

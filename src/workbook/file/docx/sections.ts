/**
 * Which tables of a document are one: a list that was cut at a page's end, with its header again or without, or the same table again for each
 * block. Words between them that say something else, another term or a plan, part them. Every other table is one by itself, with
 * the words above it as its title and those below as its notes.
 */
import { fold } from "../../../vietnamese/fold";
import { findTerms, formatTerm } from "../../../vietnamese/term";
import type { DataTable, Note, Piece, TableRow, TextRow } from "./model";
import { textOf } from "./pieces";

/** What is to be one sheet: text and tables in their order. `first` is the number of its first table, counted from 1. */
export interface Section {
  readonly pieces: readonly Piece[];
  readonly first: number;
}

interface Open {
  readonly pieces: Piece[];
  readonly first: number;
  last: DataTable;
  readonly header: string;
  /** What is said above its first table. */
  readonly said: Said;
  readonly notes: Note[];
}

/** Without a table there is no section. */
export function sectionsOf(pieces: readonly Piece[]): readonly Section[] {
  const sections: Open[] = [];
  let between: TextRow[] = [];
  let notes: Note[] = [];
  let count = 0;
  for (const piece of pieces) {
    const open = sections.at(-1);
    if (piece.kind === "note") (open?.notes ?? notes).push(piece);
    else if (piece.kind === "text") between.push(piece);
    else {
      count++;
      if (open && isSame(open, between, piece)) {
        append(open.pieces, between);
        open.pieces.push(piece);
        open.last = piece;
      } else {
        const cut = open ? titleAt(between) : 0;
        if (open) append(open.pieces, between.slice(0, cut));
        const title = between.slice(cut);
        const header = headerOf(piece);
        sections.push({
          pieces: [...title, piece],
          first: count,
          last: piece,
          header,
          said: saidIn(title),
          notes,
        });
        notes = [];
      }
      between = [];
    }
  }
  const last = sections.at(-1);
  if (last) append(last.pieces, between);
  return sections.map(({ pieces: own, notes: below, first }) => ({ pieces: [...own, ...below], first }));
}

function isSame(open: Open, between: readonly TextRow[], table: DataTable): boolean {
  if (table.width !== open.last.width || saysOtherwise(open.said, between)) return false;
  const isBlank = between.every(({ parts }) => parts.every(({ text }) => text === ""));
  return headerOf(table) === open.header || (isBlank && beginsWithData(table));
}

/** Its first row, with what stands in the rows that a cell of it reaches down to. */
function headerOf({ rows }: DataTable): string {
  let height = 1;
  while (rows[height]?.cells.some(({ goesOn }) => goesOn)) height++;
  return rows
    .slice(0, height)
    .map(({ cells }) => cells.map((cell) => `${cell.start} ${fold(textOf(cell).text)}`).join("|"))
    .join("\n");
}

/** Below rows of one cell, which are headings of sections as well as titles, stands a row with a number. */
function beginsWithData({ rows }: DataTable): boolean {
  const first = rows.find(({ cells }) => cells.length > 1);
  return first !== undefined && hasNumber(first);
}

function hasNumber({ cells }: TableRow): boolean {
  return cells.some((cell) => /^\d+[.)]?$/.test(textOf(cell).text));
}

/** Words that make the same columns another table: it is known by them above one and not above the other. */
const OF_ANOTHER_KIND = [
  /\bdu kien\b|\bke hoach\b|\bnhan su\b/,
  /\bdai bieu\b/,
  /\bkhoa (?:cu|truoc)\b|\bnhiem ky truoc\b/,
];

/** What words above a table say that can be said otherwise above the next. */
interface Said {
  readonly terms: readonly string[];
  readonly kinds: readonly boolean[];
}

function saysOtherwise(above: Said, between: readonly TextRow[]): boolean {
  const here = saidIn(between);
  if (above.terms.length > 0 && here.terms.some((one) => !above.terms.includes(one))) return true;
  return here.kinds.some((isSaid, i) => isSaid && !above.kinds[i]);
}

function saidIn(rows: readonly TextRow[]): Said {
  const text = rows.flatMap(({ parts }) => parts.map((one) => one.text)).join("\n");
  const folded = fold(text);
  return {
    terms: findTerms(text).map(({ term }) => formatTerm(term)),
    kinds: OF_ANOTHER_KIND.map((words) => words.test(folded)),
  };
}

function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one);
}

/** "Biểu số 2", "Phụ lục 1", "II. …" */
const HEADING = /^(?:(?:bieu|bang|phu luc|mau)\b|[ivx]{1,4}[.)-]? )/;

/** Where between two tables the title of the second begins: behind a page's end, at a title, else at the last words. */
function titleAt(between: readonly TextRow[]): number {
  const page = between.findLastIndex(({ endsPage }) => endsPage) + 1;
  if (page > 0) return page;
  const isSaid = ({ parts }: TextRow): boolean => parts.some(({ text }) => text !== "");
  const title = between.findIndex(
    (row) => isSaid(row) && (row.isTitle || HEADING.test(fold(row.parts[0]?.text ?? ""))),
  );
  return title >= 0 ? title : Math.max(0, between.findLastIndex(isSaid));
}

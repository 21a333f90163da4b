/**
 * Which tables of a document are read together, as tables one below the other on a sheet are: all, but where the words above one
 * name another term, a plan or a term before. Those are of another sheet, with the words above as its title.
 */
import { fold } from "../../../vietnamese/fold";
import { findTerms, formatTerm } from "../../../vietnamese/term";
import type { Note, Piece, TextRow } from "./model";

/** What is to be one sheet: text and tables in their order. `first` is the number of its first table, counted from 1. */
export interface Section {
  readonly pieces: readonly Piece[];
  readonly first: number;
}

interface Open {
  readonly pieces: Piece[];
  readonly first: number;
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
      const cut = open ? titleAt(between) : 0;
      const title = between.slice(cut);
      if (open && !saysOtherwise(open.said, title)) {
        append(open.pieces, shortened(between));
        open.pieces.push(piece);
      } else {
        if (open) append(open.pieces, between.slice(0, cut));
        const above = shortened(title);
        sections.push({ pieces: [...above, piece], first: count, said: saidIn(title), notes });
        notes = [];
      }
      between = [];
    }
  }
  const last = sections.at(-1);
  if (last) append(last.pieces, between);
  return sections.map(({ pieces: own, notes: below, first }) => ({ pieces: [...own, ...below], first }));
}

/** Rows of words that are kept above a table: a header is not looked for further down. */
const MOST_ABOVE = { first: 20, last: 40 };

/** Of many pages of words above a table the beginning and the end. */
export function shortened<One extends Piece>(above: readonly One[]): readonly One[] {
  const { first, last } = MOST_ABOVE;
  const said = above.filter((piece) => piece.kind !== "text" || isSaid(piece));
  return above.length <= first + last
    ? above
    : said.length <= first + last
      ? said
      : [...said.slice(0, first), ...said.slice(-last)];
}

/** What words above a table say that can be said otherwise above the next. */
interface Said {
  readonly terms: readonly string[];
  readonly kinds: readonly boolean[];
}

/** Words that make the same columns another table: it is known by them above one and not above the other. */
const OF_ANOTHER_KIND = [/\bdu kien\b|\bke hoach\b|\bnhan su\b/, /\bkhoa (?:cu|truoc)\b|\bnhiem ky truoc\b/];

function saysOtherwise(above: Said, title: readonly TextRow[]): boolean {
  const here = saidIn(title);
  if (above.terms.length > 0 && here.terms.some((one) => !above.terms.includes(one))) return true;
  return here.kinds.some((isThere, i) => isThere && !above.kinds[i]);
}

function saidIn(rows: readonly TextRow[]): Said {
  const text = rows.flatMap(({ parts }) => parts.map((one) => one.text)).join("\n");
  const folded = fold(text);
  return {
    terms: findTerms(text).map(({ term }) => formatTerm(term)),
    kinds: OF_ANOTHER_KIND.map((words) => words.test(folded)),
  };
}

/** "Biểu số 2", "Phụ lục 1", "II. …" */
const HEADING = /^(?:(?:bieu|bang|phu luc|mau)\b|[ivx]{1,4}[.)-]? )/;

/** Where between two tables the title of the second begins: behind a page's end, at a title, else at the last words. */
function titleAt(between: readonly TextRow[]): number {
  const page = between.findLastIndex(({ endsPage }) => endsPage) + 1;
  if (page > 0) return page;
  const title = between.findIndex(
    (row) => isSaid(row) && (row.isTitle || HEADING.test(fold(row.parts[0]?.text ?? ""))),
  );
  return title >= 0 ? title : Math.max(0, between.findLastIndex(isSaid));
}

function isSaid({ parts }: TextRow): boolean {
  return parts.some(({ text }) => text !== "");
}

function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one);
}

/**
 * Facts that stand in the notes alone ("Dự 19/19 đ/c. Tái cử 02. BT: đ/c Nguyễn Văn A"): who was elected secretary and deputy is read where
 * every branch with results names one so; the figures are not read, and one finding says that no column has them.
 */
import { finding, type Finding } from "../congress/findings";
import { indicators } from "../congress/indicators";
import { findColumn } from "../congress/source";
import { resultRows } from "../congress/standing";
import { cellsOf, hasColumn, mainSource, type CongressTable } from "../congress/table";
import { looksLikeNames, readNames } from "./cells/names";
import { FIGURES, saysFigure } from "./cells/figures-in-words";
import { LONGEST_VALUE } from "./cells/text";

const NAME = String.raw`(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4})`;
const OFFICERS: readonly (readonly [field: string, RegExp])[] = [
  [
    "secretaries",
    new RegExp(
      `(?<!(?:phó|p\\.?)\\s*)(?<!\\p{L})(?:BT|[Bb]í thư)\\s*:?\\s*(?:đ\\/c|đồng chí)?\\s*${NAME}`,
      "gu",
    ),
  ],
  [
    "deputySecretaries",
    new RegExp(`(?<!\\p{L})(?:PBT|[Pp]hó [Bb]í thư|[Pp]hó BT)\\s*:?\\s*(?:đ\\/c|đồng chí)?\\s*${NAME}`, "gu"),
  ],
];

/** "Nguyên bí thư Nguyễn Văn A nghỉ hưu", "Thay đ/c bí thư ...": who held it before, or is to hold it. */
const NOT_NOW =
  /(?<!\p{L})(?:nguyên|cựu|cũ|trước|thay|thôi|nghỉ|hưu|chuyển|điều động|luân chuyển|miễn nhiệm|từ trần|mất|đương nhiệm|dự kiến|giới thiệu|đề nghị|chờ)(?!\p{L})/iu;

export interface WithNoteFigures {
  readonly table: CongressTable;
  readonly findings: readonly Finding[];
}

export function withNoteFigures(table: CongressTable): WithNoteFigures {
  if (table.sources.length > 1 || table.persons || table.branchCounts) return { table, findings: [] };
  const hasResult = resultRows(table, indicators);
  const isHeld = hasResult.some((has) => has)
    ? hasResult
    : table.states.map((_state, i) => saysHeld(table, i));
  const rows = table.notes.flatMap((note, i) => (note !== null && isHeld[i] === true ? [{ note, i }] : []));
  const told = FIGURES.flatMap(([field, label, says]) => {
    if (hasColumn(table, field) || table.counts.has(field)) return [];
    const first = rows.find(({ note }) => saysFigure(note, says));
    return first ? [{ label, i: first.i }] : [];
  });
  // What "Kết quả đại hội" has in words is a note as well.
  const isNoted = findColumn(mainSource(table).columns, "note") !== null;
  const [first] = [...told].sort((a, b) => a.i - b.i);
  const findings = first
    ? [
        finding("note-figures-unread", cellsOf(table, first.i, isNoted ? "note" : "rating")[0], {
          what: told.map(({ label }) => label).join(", "),
        }),
      ]
    : [];
  return { table: withOfficers(table, hasResult), findings };
}

/** Where no column has any result, congresses are held on their days, or as is said. */
function saysHeld({ states, dates }: CongressTable, i: number): boolean {
  const state = states[i] ?? null;
  const date = dates[i] ?? null;
  return state === "held" || (state === null && date?.kind === "days" && date.planned !== true);
}

/** The officers whom the notes of all branches with results name, one of each. */
function withOfficers(table: CongressTable, hasResult: readonly boolean[]): CongressTable {
  const source = mainSource(table);
  const column = findColumn(source.columns, "note");
  if (column === null || source.lines !== "rows") return table;
  const read = OFFICERS.flatMap(([field, pattern]) => {
    if (hasColumn(table, field) || table.counts.has(field)) return [];
    const names = table.notes.map((note, i) =>
      hasResult[i] === true
        ? piecesOfNow(note).flatMap((piece) => [...piece.matchAll(pattern)].map((found) => found[1] ?? ""))
        : [],
    );
    const isSure =
      hasResult.some((has) => has) &&
      names.every((own, i) => hasResult[i] !== true || (own.length === 1 && own.every(isName)));
    return isSure ? [{ field, names }] : [];
  });
  // A deputy alone says little for that the other words are names of the elected.
  if (!read.some(({ field }) => field === "secretaries")) return table;
  return {
    ...table,
    sources: [
      {
        ...source,
        figureColumns: new Map([
          ...source.figureColumns,
          ...read.map(({ field }) => [field, [column]] as const),
        ]),
      },
    ],
    people: new Map([...table.people, ...read.map(({ field, names }) => [field, names] as const)]),
    counts: new Map([
      ...table.counts,
      ...read.map(
        ({ field, names }) =>
          [field, { values: names.map((own, i) => (hasResult[i] === true ? own.length : null)) }] as const,
      ),
    ]),
  };
}

function piecesOfNow(note: string | null): readonly string[] {
  if (note === null || note.length > LONGEST_VALUE) return [];
  return note.split(/[;\n]|\.(?=\s|$)/u).filter((piece) => !NOT_NOW.test(piece));
}

function isName(text: string): boolean {
  return readNames(text).length === 1 && looksLikeNames(text);
}

/**
 * Figures that stand beside a table, above or below it: "Tổng số đảng viên: 51". Those that the table has too must agree with it; of the
 * others nothing is counted, and that is told.
 */
import { finding, type Finding } from "../congress/findings";
import { usualGroup } from "../congress/group-facts";
import { kindNamed } from "../congress/kinds";
import { linesIn, type CongressTable, type ReportedTotal, type ToldFigure } from "../congress/table";
import type { Source } from "../congress/source";
import { address, type CellPosition } from "../sheet/address";
import { cellAt, type CellValue, type Grid } from "../sheet/grid";
import { joinSome } from "../vietnamese/list";
import { fold } from "../vietnamese/fold";
import { findTerms } from "../vietnamese/term";
import { readCount } from "./cells/count";
import { isBlank, textOf } from "./cells/text";
import { headerKey } from "./table/header";
import type { Matcher } from "./words/match";
import { congressesIn } from "./words/progress-words";
import {
  headsFigure,
  isTrait,
  mayHeadFigure,
  isUnit,
  statedFigures,
  type StatedFigure,
} from "./words/stated-figures";

/** Figures that the sentence names. */
const MOST_NAMED = 6;

const ELECTED = usualGroup.headings[0] ?? null;
const OF_PROGRESS = /\b(?:chi bo|dang bo|to chuc|tccsd|dai hoi|tien do)\b/;
const TOTAL = /^(?:tong so|tong cong|cong|tong)$/;

type Placed = StatedFigure & { readonly place: CellPosition };

/** The table with the figures around it that it must agree with, and what is told of the others. `told`: what is said of the sheet already. */
export function withFiguresBeside(
  grid: Grid,
  table: CongressTable,
  previous: CongressTable | undefined,
  told: readonly Finding[],
  matcher: Matcher,
): { readonly table: CongressTable; readonly findings: readonly Finding[] } {
  const isFree = outside(grid, [table, ...(previous ? [previous] : [])], told);
  const stated = grid.values.flatMap((row, r) => figuresOf(row, r, isFree, table));
  const isOfRows = table.sources.every(({ lines }) => lines === "rows");
  const figures = isOfRows ? [...stated, ...below(grid, isFree, stated)] : stated;
  const known: ToldFigure[] = [];
  const unread: Placed[] = [];
  for (const figure of figures) {
    // How many a list has is held against it.
    if (table.persons && TOTAL.test(fold(figure.label))) continue;
    const field = fieldOf(figure, table, matcher);
    const { label, value, place } = figure;
    if (isAbsence(figure, table, matcher)) continue;
    if (field === null || value === null) unread.push(figure);
    else known.push({ field, label, value, cell: cellAt(grid, place.row, place.column) });
  }
  return {
    table: known.length === 0 ? table : { ...table, toldFigures: known },
    findings: unreadFinding(grid, unread),
  };
}

/** "Vắng: 3" beside 36 who were called and 33 who came says nothing more. */
function isAbsence(
  { label, value }: StatedFigure,
  { counts, names }: CongressTable,
  matcher: Matcher,
): boolean {
  const numberOf = (id: string): number | null => {
    const count = counts.get(id)?.values[0];
    return typeof count === "number" ? count : null;
  };
  const all = numberOf("summoned") ?? numberOf("officialMembers") ?? numberOf("members");
  const [came, isOne] = [numberOf("attended"), names.length === 1];
  if (!isOne || value === null || all === null || came === null) return false;
  return (
    meantBy(headerKey(label.replace(/\s+có l[ýí] do$/iu, "")), null, false, matcher) === "absent" &&
    value === all - came
  );
}

function unreadFinding(grid: Grid, unread: readonly Placed[]): readonly Finding[] {
  const [first] = unread;
  if (!first) return [];
  const said = new Map<string, string>();
  for (const { label, written, place } of unread) {
    const known = said.get(address(place));
    const words = `“${label}: ${written}”`;
    said.set(address(place), known === undefined ? words : `${known}, ${words}`);
  }
  const named = [...said].map(([cell, words]) => `${cell} (${words})`);
  const cells = joinSome(named, MOST_NAMED, "ô khác");
  return [finding("figures-beside-unread", cellAt(grid, first.place.row, first.place.column), { cells })];
}

/** Numbers right below words for what is counted, with none below them: "Chi bộ | Đã ĐH" over "9 | 8" is no table. */
function below(
  { values }: Grid,
  isFree: (place: CellPosition) => boolean,
  stated: readonly Placed[],
): readonly Placed[] {
  const known = new Set(stated.map(({ place }) => address(place)));
  return values.flatMap((row, r) =>
    row.flatMap((value, column): readonly Placed[] => {
      const place = { row: r, column };
      if (isBlank(value) || !isFree(place)) return [];
      const [above, next] = [r - 1, r + 1].map((at) => values[at]?.[column]);
      const count = readCount(value);
      const isLone = typeof count === "number" && typeof readCount(next ?? "") !== "number";
      if (!isLone || !/\d/.test(textOf(value)) || typeof above !== "string" || known.has(address(place)))
        return [];
      const label = above.trim();
      if (!headsFigure(label) || !isFree({ row: r - 1, column })) return [];
      return [{ label, subject: null, written: textOf(value), value: count, place }];
    }),
  );
}

/**
 * Whether words head what stands beside them: they end with a colon, or are known for it and nothing but their own number stands right
 * before them. With the year of a birth in it the row is a person's.
 */
function isHeading(row: readonly CellValue[], column: number, label: string): boolean {
  if (/:\s*$/.test(textOf(row[column]))) return mayHeadFigure(label);
  const before = textOf(row[column - 1]);
  const isFirst = before === "" || ORDINAL.test(before);
  return (
    isFirst &&
    !/\d/.test(label) &&
    headsFigure(label) &&
    !isUnit(label) &&
    !row.some((value) => YEAR.test(textOf(value)))
  );
}

const YEAR = /^(?:19|20)\d\d$/;

const ORDINAL = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-z])[.)]?$/iu;

/** What the texts of a row state, and its numbers that words stand before: "Đảng viên có mặt: | 45". */
function figuresOf(
  row: readonly CellValue[],
  r: number,
  isFree: (place: CellPosition) => boolean,
  { term }: CongressTable,
): readonly Placed[] {
  return row.flatMap((value, column): readonly Placed[] => {
    const place = { row: r, column };
    if (typeof value !== "string" || !isFree(place)) return [];
    const isOfBefore = term !== null && findTerms(value).some((found) => found.term.first < term.first);
    if (isOfBefore) return [];
    // How many have met of how many is read as such.
    const isProgress = congressesIn(value).length > 0;
    const label = value.replace(/[\s:]+$/, "").replace(/^[\s+*•–-]+/, "");
    const beside = row.findIndex((other, at) => at > column && !isBlank(other) && !isUnit(textOf(other)));
    const count = readCount(row[beside]);
    const isHead = typeof count === "number" && !/\d/.test(value) && isHeading(row, column, label);
    const stated = statedFigures(value);
    if (!isHead || stated.length > 0 || !isFree({ row: r, column: beside })) {
      return stated
        .filter((figure) => !(isProgress && OF_PROGRESS.test(fold(figure.label))))
        .map((figure) => ({ ...figure, place }));
    }
    const written = textOf(row[beside]);
    return [{ label, subject: null, written, value: count, place: { row: r, column: beside } }];
  });
}

const OF_BRANCHES: Readonly<Record<string, string>> = {
  branch: "branches",
  branches: "branches",
  requiredBranches: "branches",
  held: "heldBranches",
  heldBranches: "heldBranches",
  notHeld: "pendingBranches",
  pendingBranches: "pendingBranches",
  exemptBranches: "exemptBranches",
};

/** What the table has of a figure; null where nothing of it, or where the words do not say it for sure. */
function fieldOf({ label, subject }: StatedFigure, table: CongressTable, matcher: Matcher): string | null {
  // "Tổng số: 16; nữ: 6" below a list is of those who are on it.
  const whole = table.persons && (subject === null || TOTAL.test(fold(subject))) ? ELECTED : subject;
  const meant = meantBy(headerKey(label), whole === null ? null : headerKey(whole), isTrait(label), matcher);
  if (meant === null) return null;
  const ofBranches = OF_BRANCHES[meant];
  if (ofBranches === undefined) return table.counts.has(meant) ? meant : null;
  // Rows of organisations do not tell how many branches these have.
  const areBranches = table.names.every((name) => kindNamed(name) !== "organisation");
  return areBranches || table.branchCounts ? ofBranches : null;
}

function meantBy(words: string, subject: string | null, isPart: boolean, matcher: Matcher): string | null {
  const field = (levels: readonly string[]): string | null => {
    const listed = matcher.match(levels);
    const match = listed.kind === "none" ? matcher.compose(levels) : listed;
    return match.kind === "field" && !match.percent && match.limit === null ? match.field : null;
  };
  if (isPart) {
    const [whole, part] = subject === null ? [null, null] : [field([subject]), field([subject, words])];
    return part !== null && matcher.baseOf(part) === whole ? part : null;
  }
  return field([words]) ?? (subject === null ? null : field([subject, words]));
}

/** Whether a cell stands outside of what was read of a sheet, and of what is said to be another table. */
function outside(
  grid: Grid,
  tables: readonly CongressTable[],
  told: readonly Finding[],
): (place: CellPosition) => boolean {
  const regions = tables.flatMap((table) =>
    table.sources.flatMap((source, at) => (source.sheet === grid.sheet ? [regionOf(table, source, at)] : [])),
  );
  const others = told.flatMap(({ kind, cell }) =>
    kind === "other-table" && cell?.sheet === grid.sheet ? [cell] : [],
  );
  const counted = new Set(tables.flatMap((table) => cellsAbove(grid, table)));
  const isIn = (place: CellPosition): boolean =>
    counted.has(address(place)) || regions.some((isInside) => isInside(place));
  const isOther = ({ row, column }: CellPosition): boolean =>
    others.some((cell) => row >= cell.row && column >= cell.column);
  return (place) => !isIn(place) && !isOther(place);
}

/** The cells above a list that its counts are of. */
function cellsAbove(
  grid: Grid,
  { persons, sources: [{ sheet, lines, header }] }: CongressTable,
): readonly string[] {
  if (!persons || persons.beside || sheet !== grid.sheet || lines !== "rows") return [];
  const cells = [...persons.cells.values()].flat(2).filter(({ line }) => line < header.first);
  return cells.map(({ line, column }) => address({ row: line, column }));
}

/** "Tổng số ủy viên: 22" alone in a row is called a total, and states a figure. */
function hasFigures({ counts, percents, branches }: ReportedTotal): boolean {
  return counts.size > 0 || percents.size > 0 || branches !== null;
}

function regionOf(table: CongressTable, source: Source, at: number): (place: CellPosition) => boolean {
  const { lines, header, columns, unread } = source;
  if (lines === "rows") {
    const rows = new Set([
      ...linesIn(table, at),
      ...table.reportedTotals.flatMap((total) =>
        (total.source ?? 0) === at && hasFigures(total) ? [total.row] : [],
      ),
      ...(table.persons ? [table.persons.last] : []),
    ]);
    const last = [...rows].reduce((a, b) => Math.max(a, b), header.last);
    // Totals may stand above the header.
    return ({ row }) => (row >= header.first && row <= last) || rows.has(row);
  }
  if (lines === "columns") {
    const across = [...columns, ...unread].map(({ column }) => column);
    const [first, last] = [Math.min(...across), Math.max(...across)];
    return ({ row }) => row >= first && row <= last;
  }
  const cells = new Set(lines.cells.flat().flatMap((cell) => (cell ? [`${cell.row} ${cell.column}`] : [])));
  return ({ row, column }) => cells.has(`${row} ${column}`);
}

/**
 * Further tables of a sheet beside the one that is read, each with a header of its own: those of the same congresses (progress
 * above the results, branches to come below, another block with other columns) are read and joined to it by the names of the
 * branches. Any other stays as it is, named where its table was seen.
 */
import { finding, type Finding } from "../../congress/findings";
import { areaIn, cellIn } from "../../congress/source";
import { cellsOf, type CongressTable } from "../../congress/table";
import type { CellRef } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import type { Grid } from "../../sheet/grid";
import { holds, only, without } from "../../sheet/part";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import type { ReadSheet, SeenSheet } from "../form";
import { assignColumns } from "../table/assign";
import { locateTable, type Located } from "../table/locate";
import { readTitleBlock, type TitleBlock } from "../table/title-block";
import { tellsOfCongress } from "../branches/told";
import { belongs } from "./belongs";
import { areApart, withHeading, withoutHeading } from "./headings";
import { joinByBranch } from "./by-branch";
import { inOrder } from "./in-order";
import { pairBranches, type Pairs } from "./pairs";
import { restAround } from "./rest";
import { addAll } from "../../sheet/very-many";

type ReadTable = Extract<ReadSheet, { ok: true }>;

/** How rows below a header are read. */
export type ReadRows = (
  sheet: Pick<SeenSheet, "grid" | "matcher" | "options">,
  located: Located,
  titled: TitleBlock,
  headed: boolean,
) => ReadSheet;

/** A table with a column of branches beside the main one. */
interface Further {
  readonly read: ReadTable;
  readonly area: Area;
  /** The lines right above its header. */
  readonly title: readonly string[];
  /** It tells of congresses by itself. */
  readonly tells: boolean;
}

/** `headed` reads the main table again, of a sheet without the others and with the heading above it, which may name its block. */
export function withFurtherTables(
  sheet: SeenSheet,
  main: ReadTable,
  headed: (grid: Grid) => ReadSheet,
  readRows: ReadRows,
): ReadTable {
  const further = furtherTables(sheet, main.table, readRows);
  if (further.length === 0) return main;
  // Names and headings of other tables are none of its title.
  const areas = further.map(({ area }) => withHeadings(area, main.table));
  const again = headed(without(sheet.grid, areas));
  const first = again.ok ? again.table : main.table;
  const headings = new Set(
    [first, ...further.map(({ read }) => read.table)].flatMap(({ blocks }) =>
      blocks.map(({ name }) => fold(name)),
    ),
  );
  let table = withoutHeading(first);
  const joined: Further[] = [];
  const findings: Finding[] = [];
  for (const one of further) {
    const { read, title, tells } = one;
    const isApart = areApart(first, read.table);
    const pairs = pairBranches(table, read.table, isApart);
    if (!belongs(table, read.table, pairs, title, tells, headings)) continue;
    const isOther = pairs.alone.length === table.rows.length;
    // Read with its heading where that is a block beside those of further tables.
    if (isOther && joined.length === 0) table = withHeading(first);
    const other = isOther ? withHeading(read.table) : withoutHeading(read.table);
    const both = joinByBranch(table, other, pairs);
    for (const more of [read.findings, both.findings, told(main.table, table, other, pairs)])
      addAll(findings, more);
    const isAbove = one.area.bottom < table.sources[0].header.first;
    table = isAbove ? inOrder(both.table, asAbove(pairs)) : both.table;
    joined.push(one);
  }
  if (joined.length === 0) return main;
  const isRead = ({ kind, cell }: Finding): boolean =>
    kind === "other-table" && cell !== null && joined.some(({ area }) => holds(area, cell));
  return { ...main, table, findings: [...main.findings, ...findings].filter((one) => !isRead(one)) };
}

/** Those above, below and beside the main table, and around each of them. */
function furtherTables(
  { grid, matcher, options }: SeenSheet,
  main: CongressTable,
  readRows: ReadRows,
): readonly Further[] {
  const whole = { top: 0, left: 0, bottom: grid.values.length - 1, right: Infinity };
  const waiting = [...restAround(grid, areaOf(main), whole)];
  const found: Further[] = [];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const rest = only(grid, part);
    const header = locateTable(rest, matcher);
    if (!header?.columns.some(({ field }) => field === "branch")) continue;
    const { window, last } = header;
    const located = { ...header, columns: assignColumns(header.columns, options.assignments) };
    const titled = readTitleBlock(rest, window.top, window.top);
    const year = titled.year ?? main.asOf?.year ?? main.term?.first ?? null;
    const read = readRows({ grid: rest, matcher, options }, located, { ...titled, year }, true);
    const area = read.ok ? areaOf(read.table) : { ...part, top: window.top, bottom: last };
    waiting.push(...restAround(grid, area, part));
    // Right of the main table and below it is found twice.
    if (!read.ok || found.some((one) => one.area.top === area.top && one.area.left === area.left)) continue;
    const title = linesAbove(rest, window.top);
    const tells = tellsOfCongress(rest, window.top, read.table, options.registry);
    found.push({ read, area, title, tells });
  }
  return found;
}

/** A table beside the main one has its heading in the same row as that. */
function withHeadings(area: Area, main: CongressTable): Area {
  const isBeside = area.top <= areaOf(main).bottom && area.bottom >= areaOf(main).top;
  return isBeside ? { ...area, top: area.top - ROWS_OF_HEADING } : area;
}

const ROWS_OF_HEADING = 2;

/** The branches of a table above in its order, then those that it does not have. */
function asAbove({ of, alone }: Pairs): readonly number[] {
  return [...of, ...alone];
}

/** From the header to the last row of a table, its totals among them. */
function areaOf({ sources: [source], rows, reportedTotals }: CongressTable): Area {
  const last = reportedTotals.reduce((end, { row }) => Math.max(end, row), rows.at(-1) ?? source.header.last);
  return areaIn(source, source.header.first, last);
}

/** The texts of the rows right above a header, up to a blank one behind the first. */
function linesAbove({ values }: Grid, top: number): readonly string[] {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - ROWS_OF_TITLE); row--) {
    const texts = (values[row] ?? []).map(textOf).filter((text) => text !== "");
    if (texts.length === 0 && lines.length > 0) break;
    lines.push(...texts);
  }
  return lines;
}

const ROWS_OF_TITLE = 4;

/** That another table is read with the main one; names that may be one and are counted apart; names that only their order tells apart. */
function told(
  main: CongressTable,
  table: CongressTable,
  other: CongressTable,
  { added, alone, byOrder }: Pairs,
): readonly Finding[] {
  const headOf = ({ sources: [source] }: CongressTable): CellRef =>
    cellIn(source, source.header.first, source.header.left);
  const cell = headOf(other);
  const paired = other.rows.length - added.length;
  const words = { main: headOf(main), added: added.length };
  const findings = [finding("table-joined", cell, { ...words, paired })];
  if (paired > added.length && alone.length > 0 && added.length > 0) {
    const names = { theirs: namesOf(other, added), mine: namesOf(table, alone) };
    findings.push(finding("joined-apart", cell, { ...words, ...names, alone: alone.length }));
  }
  const [first] = byOrder;
  if (first !== undefined) {
    const name = { branch: other.names[first] ?? "", count: byOrder.length, main: words.main };
    findings.push(finding("joined-by-order", cellsOf(other, first, "branch")[0], name));
  }
  return findings;
}

function namesOf({ names }: CongressTable, which: readonly number[]): string {
  const first = which.slice(0, MOST_NAMED).map((i) => names[i] ?? "");
  return first.join(", ") + (which.length > MOST_NAMED ? " …" : "");
}

const MOST_NAMED = 3;

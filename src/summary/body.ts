/**
 * The rows of the table: sections with their subtotals, branches, the total, the shares. What can be computed is
 * a native formula with its value beside it, so that the sheet stays alive in the hands of staff.
 */
import { progressBase } from "../congress/present";
import type { CongressSettings } from "../congress/settings";
import { countOf, type GroupStatistics, type TermStatistics } from "../congress/statistics";
import type { Count } from "../congress/table";
import { percentHundredths } from "../vietnamese/percent";
import { roundedQuotient } from "../vietnamese/count";
import { branchesColumn, countColumn, percentColumnOf, type Column } from "./columns";
import { averageFormula, cellName, shareFormula, sumFormula, type RowRange } from "./formulas";
import type { BranchRow, RowPlan, SectionRow } from "./rows";
import { nameValue, textValue, type SheetBuilder } from "./sheet-builder";
import type { LayoutValue } from "./sheet-layout";
import { branchWords, congressesOf, progressText } from "./status";
import type { CellKind, RowKind } from "./styles";
import { words } from "./words";

export interface Table {
  readonly statistics: TermStatistics;
  readonly settings: CongressSettings;
  readonly columns: readonly Column[];
  readonly rows: RowPlan;
}

/** What the reader must be told of the cells: where figures are missing, and whether some could not be read. */
export interface Gaps {
  /** Branches without a figure, by the column's name. */
  readonly missing: ReadonlyMap<string, number>;
  readonly unreadable: boolean;
}

/** Puts sections, branches and the total. */
export function putBody(sheet: SheetBuilder, table: Table): Gaps {
  const missing = new Map<string, number>();
  let unreadable = false;
  const { rows, sections, body, addends, total } = table.rows;
  const held = table.statistics.standing.states;
  for (const row of rows) {
    if (row.kind === "section") putSection(sheet, table, row);
    else {
      putBranch(sheet, table, row);
      if (held[row.branch] !== "held") continue;
      for (const column of table.columns) {
        const value = ownValue(column, row.branch);
        if (value === "unreadable") unreadable = true;
        else if (value === null)
          missing.set(column.heading.alone, (missing.get(column.heading.alone) ?? 0) + 1);
      }
    }
  }
  const label = totalLabel(table.rows);
  sheet.span({ top: total, left: 0, bottom: total, right: 1 }, "total.middle", textOf(label, table));
  const numbered = sections.length > 0 ? 0 : null;
  putFigures(sheet, table, "total", total, table.statistics, { addends, body, numbered });
  return { missing, unreadable };
}

/**
 * Puts the row of shares below the total, each taken of the base that its indicator names. What has its share
 * beside it is not told twice. False where that leaves nothing to put.
 */
export function putPercentRow(sheet: SheetBuilder, table: Table, turned: boolean): boolean {
  const { columns, rows } = table;
  const shares = columns.map((column, c) => {
    const beside = column.kind === "count" && percentColumnOf(columns, column.indicator.id) >= 0;
    return column.kind === "count" && !beside ? totalShare(table, column, rows.total, c) : null;
  });
  if (shares.every((value) => value === null)) return false;
  const row = rows.total + 1;
  sheet.span({ top: row, left: 0, bottom: row, right: 1 }, "total.middle", textOf(words.percent, table));
  shares.forEach((value, c) => {
    if (c >= 2) sheet.put(row, c, turned ? "total.percentTurned" : "total.percent", value);
  });
  return true;
}

/** A share of the total row, with the base's cell where it is shown and the base itself where it is not. */
function totalShare(
  { columns, settings, statistics }: Table,
  column: Column & { kind: "count" },
  row: number,
  c: number,
): LayoutValue | null {
  const figure = countOf(statistics, column.indicator.id);
  if (!figure?.base) return null;
  const base = countColumn(columns, figure.base.id);
  const whole = base < 0 ? String(figure.base.count) : cellName(row, base);
  return share(cellName(row, c), figure.count, whole, figure.base.count, settings);
}

function putBranch(sheet: SheetBuilder, table: Table, { row, branch, number }: BranchRow): void {
  const said = branchWords(table.statistics, branch);
  const held = table.statistics.standing.states[branch] === "held";
  table.columns.forEach((column, c) => {
    const value = (): LayoutValue | null => {
      switch (column.kind) {
        case "number":
          return { kind: "number", value: number };
        case "name":
          return textOf(said.name, table);
        case "date":
          return textOf(said.when ?? words.missing, table);
        case "note":
          return textOf(said.note, table);
        case "branches":
          return { kind: "number", value: congressesOf(table.statistics, branch)[column.which] };
        case "progress":
          return branchProgress(table, row, branch);
        // Figures of a congress that is not held do not count, and SUM adds whatever number stands in a row:
        // so none stands there. (Shown as text they would still be added by every reader's eye.)
        default:
          return held ? branchFigure(table, column, row, c, branch) : null;
      }
    };
    sheet.put(row, c, `branch.${cellKind(column)}`, value());
  });
}

function branchFigure(
  table: Table,
  column: Column,
  row: number,
  c: number,
  branch: number,
): LayoutValue | null {
  const { columns } = table;
  if (column.kind === "people") return nameValue((column.names[branch] ?? []).join(", "));
  if (column.kind === "percent") {
    const [part, whole] = [column.part, column.whole].map((id) => countColumn(columns, id));
    if (part === undefined || whole === undefined) return null;
    const [count, base] = [countIn(columns[part], branch), countIn(columns[whole], branch)];
    if (typeof count !== "number" || typeof base !== "number") return null;
    return share(cellName(row, part), count, cellName(row, whole), base, table.settings);
  }
  if (column.kind !== "count" && column.kind !== "average") return null;
  const value = column.values[branch] ?? null;
  if (typeof value !== "number") {
    return { kind: "text", text: value === null ? words.missing : words.unreadable };
  }
  return derivedFormula(columns, c, row, branch, value) ?? { kind: "number", value };
}

/** "G9-H9" for an indicator that the source has no column for, where its parts are shown. */
function derivedFormula(
  columns: readonly Column[],
  c: number,
  row: number,
  branch: number,
  value: number,
): LayoutValue | null {
  const column = columns[c];
  if (column?.kind !== "count" || !column.derivedFrom) return null;
  const parts = column.derivedFrom.map((id) => countColumn(columns, id));
  if (parts.includes(-1)) return null;
  const difference = column.indicator.derive?.how === "difference";
  const names = parts.map((part) => cellName(row, part)).join(difference ? "-" : "+");
  const [first = 0, ...others] = parts.map((part) => Number(countIn(columns[part], branch)));
  // A negative difference is an error in the source and counts as nothing (see the statistics).
  const negative = difference && first < others.reduce((sum, other) => sum + other, 0);
  return { kind: "formula", formula: negative ? `MAX(0,${names})` : names, value };
}

function branchProgress(table: Table, row: number, branch: number): LayoutValue | null {
  const { total, exempt, held } = congressesOf(table.statistics, branch);
  return progressShare(table, row, held, table.settings.progressBase === "all" ? total : total - exempt);
}

function progressShare(
  { columns, settings }: Table,
  row: number,
  held: number,
  base: number,
): LayoutValue | null {
  const [total, exempt, part] = (["total", "exempt", "held"] as const).map((which) => {
    const column = branchesColumn(columns, which);
    return column < 0 ? null : cellName(row, column);
  });
  if (!total || !part) return null;
  const whole = exempt && settings.progressBase === "required" ? `(${total}-${exempt})` : total;
  return share(part, held, whole, base, settings);
}

function putSection(sheet: SheetBuilder, table: Table, section: SectionRow): void {
  const block = table.statistics.blocks[section.block];
  if (!block) return;
  sheet.put(section.row, 0, "section.middle", textOf(section.numeral, table));
  sheet.put(section.row, 1, "section.name", textOf(block.name, table));
  const { members } = section;
  putFigures(sheet, table, "section", section.row, block, {
    addends: [members],
    body: members,
    numbered: null,
  });
}

interface Below {
  /** What a sum adds. */
  readonly addends: readonly RowRange[];
  /** All rows in which branches stand. */
  readonly body: RowRange | null;
  /** The column that tells branches from subtotals, where both stand in `body`. */
  readonly numbered: number | null;
}

/** The figures of a section or of the whole, from the third column on. */
function putFigures(
  sheet: SheetBuilder,
  table: Table,
  kind: RowKind,
  row: number,
  group: GroupStatistics,
  below: Below,
): void {
  table.columns.forEach((column, c) => {
    if (c < 2) return;
    sheet.put(row, c, `${kind}.${cellKind(column)}`, groupValue(table, column, row, c, group, below));
  });
}

function groupValue(
  table: Table,
  column: Column,
  row: number,
  c: number,
  group: GroupStatistics,
  below: Below,
): LayoutValue | null {
  const { columns } = table;
  const { settings } = table;
  switch (column.kind) {
    case "branches":
      return sum(c, below, group.progress[column.which]);
    case "progress":
      return progressShare(table, row, group.progress.held, progressBase(group.progress, settings));
    case "count": {
      const figure = countOf(group, column.indicator.id);
      return figure ? sum(c, below, figure.count) : { kind: "text", text: words.missing };
    }
    case "average":
      return average(table, column, c, group, below);
    case "percent": {
      const [part, whole] = [countOf(group, column.part), countOf(group, column.whole)];
      const [p, w] = [column.part, column.whole].map((id) => cellName(row, countColumn(columns, id)));
      return part && whole && p && w ? share(p, part.count, w, whole.count, settings) : null;
    }
    case "note":
      return table.statistics.table.branchCounts
        ? null
        : textOf(progressText(group.progress, settings), table);
    default:
      return null;
  }
}

/** How far a block is; the title says it of the whole, and columns of their own where rows are committees. */
function sectionNote(table: Table, group: GroupStatistics): LayoutValue | null {
  const { statistics, settings } = table;
  if (group === statistics || statistics.table.branchCounts) return null;
  return textOf(progressText(group.progress, settings), table);
}

function sum(column: number, { addends }: Below, value: number): LayoutValue {
  return addends.length === 0
    ? { kind: "number", value }
    : { kind: "formula", formula: sumFormula(column, addends), value };
}

function average(
  { columns, settings, statistics }: Table,
  column: Column & { kind: "average" },
  c: number,
  group: GroupStatistics,
  { body, numbered }: Below,
): LayoutValue {
  const figure = group.figures.get(column.indicator.id);
  const scale = 10 ** settings.decimals;
  const units = figure?.kind === "average" && roundedQuotient(figure.numerator, figure.denominator, scale);
  if (typeof units !== "number" || !body) return { kind: "text", text: words.missing };
  const value = units / scale;
  const weights = countColumn(columns, "elected");
  // Weighted by the elected; where they are known but not shown, no formula could reach them.
  if (weights < 0 && statistics.table.counts.has("elected")) return { kind: "number", value };
  const formula = averageFormula(c, weights < 0 ? null : weights, body, numbered, settings.decimals);
  return { kind: "formula", formula, value };
}

/** A share as a formula; null where there is nothing to take it of. */
export function share(
  part: string,
  count: number,
  whole: string,
  base: number,
  { decimals }: CongressSettings,
): LayoutValue | null {
  const hundredths = percentHundredths(count, base, decimals);
  if (hundredths === null) return null;
  return { kind: "formula", formula: shareFormula(part, whole, decimals), value: hundredths / 100 };
}

/** A figure of the source; undefined for columns that are not of it. */
function ownValue(column: Column, branch: number): Count | undefined {
  if (column.kind === "average") return column.values[branch] ?? null;
  return column.kind === "count" && !column.derivedFrom ? (column.values[branch] ?? null) : undefined;
}

function countIn(column: Column | undefined, branch: number): Count {
  return column?.kind === "count" ? (column.values[branch] ?? null) : null;
}

function cellKind({ kind }: Column): CellKind {
  switch (kind) {
    case "number":
    case "date":
      return "middle";
    case "name":
    case "people":
      return "name";
    case "note":
      return "note";
    case "percent":
    case "progress":
      return "percent";
    case "average":
      return "decimal";
    case "count":
    case "branches":
      return "count";
  }
}

/** "TỔNG CỘNG (I+II+III)"; with many sections the numerals say nothing. */
function totalLabel({ sections, addends }: RowPlan): string {
  const inSections = sections.length > 1 && addends.length === sections.length && sections.length <= 5;
  return inSections ? `${words.total} (${sections.map(({ numeral }) => numeral).join("+")})` : words.total;
}

function textOf(text: string, { settings }: Table): LayoutValue | null {
  return textValue(text, settings.spelling);
}

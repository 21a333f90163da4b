/**
 * The rows of the table: sections with their subtotals, branches, the total, the shares. What can be computed is
 * a native formula with its value beside it, so that the sheet stays alive in the hands of staff.
 */
import { outsideBlocks, type BlockStatistics, type GroupStatistics } from "../congress/statistics";
import { upper } from "../vietnamese/capitals";
import { branchValues, ownValue, pendingMembers } from "./branch-row";
import type { Column } from "./columns";
import { heightOf, widthIn, type Frame } from "./frame";
import { PADDING } from "../sheet/measure";
import type { RowPlan } from "./rows";
import type { SheetBuilder } from "./sheet-builder";
import type { CellKind, Density, RowKind } from "./styles";
import { groupValue, sharesOfTotal, type Below } from "./total-row";
import { textOf, type Table } from "./values";
import { words } from "./words";

/** Number and name; figures stand from the next column on. */
const NAMING_COLUMNS = 2;
/** Above and below the text of a row, where the page has room. */
const AIR = 4;
const WIDEST_SHARE = "100,00";

/** What the reader must be told of the cells: where figures are missing, and whether some could not be read. */
export interface Gaps {
  /** Branches without a figure, by the column's name. */
  readonly missing: ReadonlyMap<string, number>;
  readonly unreadable: boolean;
  /** Whether members of branches that have not met stand in brackets. */
  readonly inBrackets: boolean;
}

/** Puts the body, the total and the shares; returns the row that follows. */
export function putBody(sheet: SheetBuilder, frame: Frame, table: Table, density: Density): number {
  const { rows, sections, body, addends, total } = table.rows;
  const { statistics, columns } = table;
  for (const planned of rows) {
    const { row } = planned;
    if (planned.kind === "branch") {
      const values = branchValues(table, planned);
      columns.forEach((column, c) => {
        sheet.put(row, c, `branch.${cellKind(column)}`, values[c]);
      });
      continue;
    }
    const block = planned.block === null ? otherBranches(table) : statistics.blocks[planned.block];
    if (!block) continue;
    const { members } = planned;
    sheet.put(row, 0, "section.middle", textOf(planned.numeral, table));
    sheet.put(row, 1, "section.name", textOf(block.name, table));
    putFigures(sheet, table, "section", row, block, { addends: [members], body: members, numbered: null });
  }
  putLabel(sheet, table, total, totalLabel(table.rows));
  const numbered = sections.length > 0 ? 0 : null;
  putFigures(sheet, table, "total", total, statistics, { addends, body, numbered });
  const end = total + (putShares(sheet, table, density) ? 2 : 1);
  setHeights(sheet, frame, rows[0]?.row ?? total, end);
  return end;
}

/** Branches of no block as a section: "CÁC CHI BỘ KHÁC" beside blocks that are in capitals. */
function otherBranches({ statistics, settings, registry }: Table): BlockStatistics {
  const name = words.others(settings.branchNoun);
  const isCapitals = statistics.blocks.every((block) => block.name === upper(block.name));
  return { ...outsideBlocks(statistics, registry), name: isCapitals ? upper(name) : name };
}

/** Figures of held branches that the source lacks, or that could not be read. */
export function gapsOf(table: Table): Gaps {
  const { statistics, columns } = table;
  const missing = new Map<string, number>();
  let unreadable = false;
  let inBrackets = false;
  const { states } = statistics.standing;
  for (const column of columns) {
    states.forEach((state, branch) => {
      const value = state === "held" ? ownValue(column, branch) : undefined;
      if (value === "unreadable") unreadable = true;
      if (pendingMembers(table, column, branch)) inBrackets = true;
      if (value === null) missing.set(column.heading.alone, (missing.get(column.heading.alone) ?? 0) + 1);
    });
  }
  return { missing, unreadable, inBrackets };
}

/** Puts the row of shares; false where there is none to put. */
function putShares(sheet: SheetBuilder, table: Table, { turnedShares }: Density): boolean {
  const shares = sharesOfTotal(table);
  if (shares.every((value) => value === null)) return false;
  const row = table.rows.total + 1;
  putLabel(sheet, table, row, words.percent);
  shares.forEach((value, c) => {
    if (c >= NAMING_COLUMNS) sheet.put(row, c, turnedShares ? "total.percentTurned" : "total.percent", value);
  });
  return true;
}

function putLabel(sheet: SheetBuilder, table: Table, row: number, label: string): void {
  const area = { top: row, bottom: row, left: 0, right: NAMING_COLUMNS - 1 };
  sheet.span(area, "total.middle", textOf(label, table));
}

function putFigures(
  sheet: SheetBuilder,
  table: Table,
  kind: RowKind,
  row: number,
  group: GroupStatistics,
  below: Below,
): void {
  table.columns.forEach((column, c) => {
    if (c < NAMING_COLUMNS) return;
    sheet.put(row, c, `${kind}.${cellKind(column)}`, groupValue(table, column, row, c, group, below));
  });
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

/** A row of the table is as high as the highest of its cells. */
function setHeights(sheet: SheetBuilder, frame: Frame, top: number, end: number): void {
  const labels = sheet.merges.filter((merge) => merge.top >= top);
  for (const { row, column, style, value } of sheet.cells) {
    if (row < top || row >= end) continue;
    const span = labels.find((merge) => merge.top === row && merge.left === column) ?? {
      left: column,
      right: column,
    };
    const height = frame.styles[style]?.turned
      ? widthIn(WIDEST_SHARE, style, frame) + PADDING
      : heightOf(value?.kind === "text" ? value.text : "", style, span, frame);
    if (height > (sheet.heights.get(row)?.least ?? 0)) sheet.setHeight(row, height, AIR);
  }
}

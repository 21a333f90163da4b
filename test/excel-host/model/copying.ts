/** Copies of cells, and of whole sheets. */
import { HostError, invalidArgument } from "../host-error";
import { plainCopy } from "../plain-copy";
import {
  type Area,
  areaAt,
  columnsOf,
  contains,
  isOnSheet,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  moved,
  overlap,
  rowsOf,
  WHOLE_SHEET,
} from "./addresses";
import type { Origin } from "./events";
import { type CellFormat, PLAIN } from "./formats";
import { type Corner, withReferences } from "./formula-tokens";
import { PLAIN_LINE } from "./grid";
import type { Chart, Source, Validation } from "./objects";
import type { Sheet } from "./sheet";
import { copyName } from "./sheet-names";
import type { CellValue, Content } from "./values";
import { removeValidations } from "./writing";

const TYPES = ["All", "Formulas", "Values", "Formats"];

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Copies cells over others. A smaller target grows to the size of the source; one that the source fits into a whole
 * number of times is filled with it. Widths and heights are not copied.
 */
export function copyCells(
  source: Place,
  target: Place,
  type: unknown,
  skipBlanks: boolean,
  origin: Origin,
): void {
  if (typeof type !== "string" || !TYPES.includes(type)) throw invalidArgument();
  const [height, width] = [rowsOf(source.area), columnsOf(source.area)];
  const { sheet, area } = target;
  const { top, left } = area;
  const times = (have: number, want: number): number => (have > want && have % want === 0 ? have / want : 1);
  const down = times(rowsOf(area), height);
  const across = times(columnsOf(area), width);
  const whole = { top, left, bottom: top + down * height - 1, right: left + across * width - 1 };
  if (!isOnSheet(whole)) throw invalidArgument();
  const parts = { contents: type !== "Formats", looks: type === "All" || type === "Formats" };
  sheet.checkUnlocked(whole, parts.looks ? "allowFormatCells" : undefined);
  const taken = take(source);
  if (parts.looks) makeRoom(sheet, whole, type === "All");
  if (parts.contents && !skipBlanks) {
    for (const [row, column] of sheet.grid.stored(whole)) sheet.grid.putContent(row, column, null);
  }
  for (let r = 0; r < down; r++) {
    for (let c = 0; c < across; c++) {
      const offset = {
        rows: top + r * height - source.area.top,
        columns: left + c * width - source.area.left,
      };
      if (parts.looks) putLooks(taken, sheet, offset, type === "All");
      if (parts.contents) putContents(taken, sheet, offset, type === "Values");
    }
  }
  sheet.touch();
  if (!parts.contents) return;
  const kind = { kind: "changed", changeType: "RangeEdited", shiftDirection: "None" } as const;
  sheet.workbook.onEvent({ ...kind, sheet: sheet.id, area: whole, values: null, origin });
}

interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** What is copied, as it was before anything of it was written over. */
interface Taken {
  readonly area: Area;
  readonly cells: readonly (readonly [
    row: number,
    column: number,
    content: Content | null,
    value: CellValue,
  ])[];
  readonly formats: readonly (readonly [row: number, column: number, format: CellFormat])[];
  readonly lines: readonly (readonly ["rows" | "columns", number, CellFormat])[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
}

function take({ sheet, area }: Place): Taken {
  const stored = [...sheet.grid.stored(area)];
  const formats = isUnbounded(area)
    ? stored.flatMap(([row, column, { format }]) => (format ? [[row, column, format] as const] : []))
    : places(area).map(([row, column]) => [row, column, sheet.grid.formatAt(row, column)] as const);
  return {
    area,
    cells: stored.map(([row, column, { content }]) => [row, column, content, sheet.valueAt(row, column)]),
    formats,
    lines: isUnbounded(area) ? linesOf(sheet, area) : [],
    merges: sheet.merges.filter((merge) => contains(area, merge)),
    validations: sheet.validations.flatMap((validation) => {
      const common = overlap(validation.area, area);
      return common ? [{ ...validation, area: common }] : [];
    }),
  };
}

function places({ top, left, bottom, right }: Area): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) found.push([row, column]);
  }
  return found;
}

function linesOf({ grid }: Sheet, area: Area): (readonly ["rows" | "columns", number, CellFormat])[] {
  const kept: (readonly ["rows" | "columns", number, CellFormat])[] = [];
  for (const [row, { format }] of grid.rows) {
    if (format && isWholeRows(area) && row >= area.top && row <= area.bottom)
      kept.push(["rows", row, format]);
  }
  for (const [column, { format }] of grid.columns) {
    const isMeant = format !== null && isWholeColumns(area) && column >= area.left && column <= area.right;
    if (isMeant) kept.push(["columns", column, format]);
  }
  return kept;
}

function makeRoom(sheet: Sheet, area: Area, withValidations: boolean): void {
  const isTorn = sheet.mergesIn(area).some((merge) => !contains(area, merge));
  if (isTorn) throw new HostError("InvalidOperation");
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  if (isUnbounded(area)) sheet.grid.changeFormat(area, () => PLAIN);
  if (withValidations) removeValidations(sheet, area);
}

function putLooks(taken: Taken, sheet: Sheet, { rows, columns }: Offset, withValidations: boolean): void {
  const { grid } = sheet;
  for (const [kind, index, format] of taken.lines) {
    const at = index + (kind === "rows" ? rows : columns);
    grid[kind].set(at, { ...(grid[kind].get(at) ?? PLAIN_LINE), format });
  }
  for (const [row, column, format] of taken.formats) grid.putFormat(row + rows, column + columns, format);
  sheet.merges = [...sheet.merges, ...taken.merges.map((merge) => moved(merge, rows, columns))];
  if (!withValidations) return;
  const rules = taken.validations.map((rule) => ({ ...rule, area: moved(rule.area, rows, columns) }));
  sheet.validations = [...sheet.validations, ...rules];
}

function putContents(taken: Taken, sheet: Sheet, { rows, columns }: Offset, valuesOnly: boolean): void {
  for (const [row, column, content, value] of taken.cells) {
    if (!content) continue;
    const merge = sheet.mergeAt(row + rows, column + columns);
    if (merge && (merge.top !== row + rows || merge.left !== column + columns)) continue;
    const formula =
      valuesOnly || content.formula === null ? null : shiftedFormula(content.formula, rows, columns);
    sheet.grid.putContent(row + rows, column + columns, { value, formula });
  }
}

/** A formula as it reads elsewhere: what is not fixed by "$" moves along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return withReferences(formula, (reference) => {
    const { kind } = reference;
    const move = (corner: Corner): Corner => ({
      ...corner,
      row: corner.row + (corner.fixedRow || kind === "columns" ? 0 : rows),
      column: corner.column + (corner.fixedColumn || kind === "rows" ? 0 : columns),
    });
    const next = { ...reference, from: move(reference.from), to: move(reference.to) };
    const corners = [next.from, next.to];
    const fits = corners.every(({ row, column }) => isOnSheet(areaAt(row, column)));
    return fits ? next : null;
  });
}

/** A sheet that is in everything as another, but for its name and the ids of what lies on it. */
export function copySheet(source: Sheet, position: number, origin: Origin): Sheet {
  const { workbook } = source;
  const names = workbook.sheets.map(({ name }) => name);
  const copy = workbook.addSheet(copyName(source.name, names), origin, position);
  copy.grid.base = source.grid.base;
  for (const [row, line] of source.grid.rows) copy.grid.rows.set(row, line);
  for (const [column, line] of source.grid.columns) copy.grid.columns.set(column, line);
  for (const [row, column, { content, format }] of source.grid.stored(WHOLE_SHEET)) {
    copy.grid.putContent(row, column, content);
    if (format) copy.grid.putFormat(row, column, format);
  }
  const { tabColor, showGridlines, showHeadings, frozen, pageBreaks, merges, protection, validations } =
    source;
  Object.assign(copy, {
    ...{ tabColor, showGridlines, showHeadings, frozen, pageBreaks, merges, protection, validations },
  });
  copy.page = plainCopy(source.page);
  for (const [key, value] of source.properties) copy.properties.set(key, value);
  copy.charts = source.charts.map((chart) => chartOn(copy, source, chart));
  copy.tables = source.tables.map((table) => ({
    ...table,
    id: workbook.newId(),
    name: workbook.newName(table.name),
  }));
  copy.touch();
  return copy;
}

/** The same chart of the copy's own cells. */
function chartOn(copy: Sheet, source: Sheet, chart: Chart): Chart {
  const own = (from: Source | null): Source | null =>
    from?.sheet === source.id ? { ...from, sheet: copy.id } : from;
  const copied = plainCopy(chart);
  const series = copied.series.map((one) => ({ ...one, values: own(one.values), xValues: own(one.xValues) }));
  return { ...copied, id: copy.workbook.newId(), source: own(chart.source), series };
}

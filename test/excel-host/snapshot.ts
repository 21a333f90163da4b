/** A whole workbook as plain data, so that a test can say: exactly as before. What is as in a new workbook is left out. */
import { areaName, columnLetters, fullName, WHOLE_SHEET } from "./model/addresses";
import { differences } from "./model/formats";
import type { Line } from "./model/grid";
import type { Chart, Source } from "./model/objects";
import type { Sheet } from "./model/sheet";
import { told } from "./model/values";
import type { Workbook } from "./model/workbook";
import { plainCopy } from "./plain-copy";

export function snapshotOf(workbook: Workbook): unknown {
  return {
    name: workbook.name,
    active: workbook.active.name,
    structureProtected: workbook.structureProtected,
    calculationMode: workbook.calculationMode,
    settings: Object.fromEntries(workbook.settings),
    sheets: workbook.sheets.map(sheetSnapshot),
  };
}

function sheetSnapshot(sheet: Sheet): unknown {
  const { grid } = sheet;
  const { name, visibility, tabColor, showGridlines, showHeadings, frozen, pageBreaks, protection } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    pageBreaks,
    frozen: frozen && (frozen.rows > 0 || frozen.columns > 0) ? frozen : null,
    protection,
    format: differences(grid.base),
    cells: cellsOf(sheet),
    rows: linesOf(grid.rows, grid.standardHeight, (row) => String(row + 1)),
    columns: linesOf(grid.columns, grid.standardWidth, columnLetters),
    standardHeight: grid.standardHeight,
    standardWidth: grid.standardWidth,
    merges: sheet.merges.map(areaName).sort(),
    page: plainCopy(sheet.page),
    charts: sheet.charts.map((chart) => chartSnapshot(sheet.workbook, chart)),
    tables: sheet.tables.map((table) => ({ ...withoutId(table), area: areaName(table.area) })),
    validations: sheet.validations
      .map(({ area, ...rule }) => ({ area: areaName(area), ...plainCopy(rule) }))
      .sort((one, other) => (one.area < other.area ? -1 : 1)),
    customProperties: Object.fromEntries(sheet.properties),
  };
}

function cellsOf(sheet: Sheet): unknown {
  const cells = [...sheet.grid.stored(WHOLE_SHEET)];
  cells.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return Object.fromEntries(
    cells.map(([row, column, { content, format }]) => {
      const value = content ? { value: told(sheet.valueAt(row, column)) } : {};
      const formula = content && content.formula !== null ? { formula: content.formula } : {};
      const look = format ? { format: differences(format) } : {};
      return [`${columnLetters(column)}${row + 1}`, { ...value, ...formula, ...look }];
    }),
  );
}

/** Sheets by their names: what is made anew has another id, and is the same. */
function chartSnapshot(workbook: Workbook, { source, series, ...chart }: Chart): unknown {
  const told = (from: Source | null): string | null =>
    from && fullName(workbook.find(from.sheet)?.name ?? "?", from.area);
  return {
    ...plainCopy(withoutId(chart)),
    source: told(source),
    series: series.map(({ values, xValues, ...one }) => ({
      ...plainCopy(one),
      values: told(values),
      xValues: told(xValues),
    })),
  };
}

function withoutId(thing: object): object {
  return Object.fromEntries(Object.entries(thing).filter(([key]) => key !== "id"));
}

function linesOf(
  lines: ReadonlyMap<number, Line>,
  standard: number,
  nameOf: (at: number) => string,
): unknown {
  const told = [...lines]
    .sort(([one], [other]) => one - other)
    .flatMap(([at, { size, hidden, filtered, format }]) => {
      const line = {
        ...(size !== null && size !== standard && { size }),
        ...(hidden && { hidden }),
        ...(filtered && { filtered }),
        ...(format && { format: differences(format) }),
      };
      return Object.keys(line).length === 0 ? [] : [[nameOf(at), line] as const];
    });
  return Object.fromEntries(told);
}

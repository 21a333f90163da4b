/** A whole workbook as plain data, so that a test can say: exactly as before. What is as in a new workbook is left out. */
import { areaName, columnLetters, WHOLE_SHEET } from "./model/addresses";
import { differences } from "./model/formats";
import type { Line } from "./model/grid";
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
  const { name, visibility, tabColor, showGridlines, showHeadings, frozen, protection } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    frozen,
    protection,
    format: differences(grid.base),
    cells: cellsOf(sheet),
    rows: linesOf(grid.rows, (row) => String(row + 1)),
    columns: linesOf(grid.columns, columnLetters),
    standardHeight: grid.standardHeight,
    standardWidth: grid.standardWidth,
    merges: sheet.merges.map(areaName).sort(),
    page: plainCopy(sheet.page),
    charts: plainCopy(sheet.charts),
    tables: plainCopy(sheet.tables),
    validations: plainCopy(sheet.validations),
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

function linesOf(lines: ReadonlyMap<number, Line>, nameOf: (at: number) => string): unknown {
  const told = [...lines]
    .sort(([one], [other]) => one - other)
    .flatMap(([at, { size, hidden, filtered, format }]) => {
      const line = {
        ...(size !== null && { size }),
        ...(hidden && { hidden }),
        ...(filtered && { filtered }),
        ...(format && { format: differences(format) }),
      };
      return Object.keys(line).length === 0 ? [] : [[nameOf(at), line] as const];
    });
  return Object.fromEntries(told);
}

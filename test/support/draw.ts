/**
 * Sheets drawn in a test: a line a row, cells between bars. Plain numbers are numbers, `#20/4/2017` is a real
 * date, `"09"` is text, `!#REF!` an error; `<` belongs to the merge on its left, `^` to the one above, and a row
 * that begins with `~` is hidden, and so is a column of which a cell further right does. `\n` inside a cell is a line break. A cell with nothing in it is blank.
 */
import type { Area } from "../../src/sheet/area";
import { type CellValue, type Grid } from "../../src/sheet/grid";
import { readDay } from "../../src/reading/cells/dates";
import { dayToSerial } from "../../src/vietnamese/day";

export function draw(picture: string, more: Partial<Grid> = {}): Grid {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const marks: string[][] = [];
  const lines = picture.split("\n").slice(1);
  if (lines.at(-1)?.trim() === "") lines.pop();
  const values = lines.map((line, row) => {
    let text = line.trim();
    if (text.startsWith("~")) {
      hiddenRows.add(row);
      text = text.slice(1);
    }
    const cells = text.split("|").map((cell, column) => {
      const hidden = /^\s*~/.test(cell);
      if (hidden) hiddenColumns.add(column);
      return cell.replace(/^\s*~/, "").trim();
    });
    marks.push(cells);
    return cells.map(valueOf);
  });
  return {
    sheet: "KQ",
    values,
    merges: mergesOf(marks),
    formats: [],
    hiddenRows,
    hiddenColumns,
    hidden: false,
    ...more,
  };
}

/** The same sheet as a custom function gets it: values only. */
export function valuesOnly(grid: Grid): Grid {
  return { ...grid, merges: [], formats: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function valueOf(cell: string): CellValue {
  if (cell === "" || cell === "<" || cell === "^") return null;
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (cell.startsWith("!")) return { error: cell.slice(1) };
  if (cell.startsWith("#")) {
    const day = readDay(cell.slice(1));
    if (!day) throw new Error(`${cell} is no day.`);
    return dayToSerial(day);
  }
  const quoted = /^"(.*)"$/.exec(cell);
  return (quoted?.[1] ?? cell).replaceAll("\\n", "\n");
}

function mergesOf(cells: readonly (readonly string[])[]): readonly Area[] {
  const at = (row: number, column: number): string => cells[row]?.[column] ?? "";
  const merges: Area[] = [];
  cells.forEach((line, top) => {
    line.forEach((cell, left) => {
      if (cell === "<" || cell === "^") return;
      let right = left;
      while (at(top, right + 1) === "<") right++;
      let bottom = top;
      while (at(bottom + 1, left) === "^") bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}

/**
 * A range as Excel hands it to a function, as a grid to be read: values only. A blank cell comes as 0 on the desktop and as
 * null on the web (office-js #4702); both must give the same figures wherever the rest of the row decides.
 */
import { plainGrid, type CellValue, type Grid } from "../sheet/grid";
import type { ReadSheet } from "../reading/form";
import { readSheet } from "../reading/read-sheet";
import { errorName } from "./given";

/** Reads a range with its headers. Zeros that can only be blanks are taken for blanks, unless blanks come as nothing. */
export function readRange(range: readonly (readonly unknown[])[]): ReadSheet {
  const blanksAreTold = range.some((row) => row.some((cell) => cell === null || cell === undefined));
  if (blanksAreTold) return readSheet(plainGrid("", rowsOf(range, cellOf)));
  const values = rowsOf(range, (cell) => (cell === 0 ? null : cellOf(cell)));
  return readSheet({ ...plainGrid("", values), passed: range });
}

function rowsOf(
  range: readonly (readonly unknown[])[],
  valueOf: (passed: unknown) => CellValue,
): Grid["values"] {
  return range.map((row) => row.map(valueOf));
}

/** What Excel passes in a cell: a number, a text, a boolean, nothing, or an error with its name. */
function cellOf(passed: unknown): CellValue {
  if (passed === null || passed === undefined || passed === "") return null;
  if (typeof passed === "string" || typeof passed === "number" || typeof passed === "boolean") return passed;
  return { error: errorName(passed) ?? "#VALUE!" };
}

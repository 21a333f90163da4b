/**
 * Which rows open a section, and with it a block: told by their number, their words, and what stands beside and below them.
 * "Chi bộ ..." is the name of a branch wherever else it could stand for a section.
 */
import { kindNamed } from "../../congress/kinds";
import type { CellValue, Grid } from "../../sheet/grid";
import { countFilled, isBlank, textOf } from "../cells/text";
import {
  isBranchNumber,
  isSectionNumber,
  namesBlock,
  readsAsBranch,
  readsAsSection,
} from "../words/row-words";
import { isBlankBeside, numbersBeginAnew, tableGoesOn, type RowColumns, type RowSigns } from "./row-signs";
import { sumsBelow, sumsRunBelow } from "./row-sums";

/** A row that is not recognised at once. */
export interface OtherRow {
  readonly at: number;
  readonly cells: readonly CellValue[];
  /** What stands in the column of numbers, and where a name would. */
  readonly number: string;
  readonly label: string;
  /** It has figures of its own. */
  readonly figures: boolean;
}

/** A title is no longer. */
const LONGEST_TITLE = 90;
/** "CHI BỘ CHƯA TỔ CHỨC ĐẠI HỘI": of those below, and no branch's name. */
const TELLS_STATE =
  /^(?:các\s+)?(?:chi bộ|đảng bộ|đơn vị)\s+(?:đã|chưa|đang|không)\s+(?:phải\s+)?(?:tổ chức|tiến hành|hoàn thành|đại hội|ĐH)(?!\p{L})/iu;
/** A lone name over numbers that begin anew is shorter. */
const LONGEST_NAME = 60;

/** `beside` for a branch that is numbered as sections are, and so stands outside of them. `closed`: a total stands above. */
export function sectionOf(
  one: OtherRow,
  grid: Grid,
  columns: RowColumns,
  signs: RowSigns,
  closed: boolean,
): "section" | "beside" | null {
  const { at, number, label } = one;
  if (label === "" || isSectionNumber(label)) return null;
  if (isSectionNumber(number)) return signs.lettered ? null : bySectionNumber(one, grid, columns);
  if (isBranchNumber(number)) return byBranchNumber(one, grid, columns) ? "section" : null;
  // "CHI BỘ DOANH NGHIỆP" over the whole width, among numbered branches, is a heading.
  if (!closed && !one.figures && signs.numbered && signs.wideRows.has(at) && label.length <= LONGEST_TITLE)
    return "section";
  if (!closed && standsForNumber(one, grid, columns, signs)) return "section";
  if (TELLS_STATE.test(label) && !one.figures && isBlankBeside(one.cells, columns)) return "section";
  if (!closed && headsOwn(one, grid, columns, signs)) return "section";
  if (readsAsBranch(label) || (closed && !tableGoesOn(grid, at, columns))) return null;
  const opens = one.figures ? withSums(one, grid, columns, signs) : asTitle(one, grid, columns, signs);
  return opens ? "section" : null;
}

/** "II | Khối xã"; "III | Chi bộ Bưu điện" only with branches below it. */
function bySectionNumber({ at, label }: OtherRow, grid: Grid, columns: RowColumns): "section" | "beside" {
  return readsAsBranch(label) && !hasMembers(grid, at, columns) ? "beside" : "section";
}

/** "1 | Khối xã" over "1.1 | Chi bộ ..." or over numbers that begin anew. */
function byBranchNumber(
  { at, cells, number, label, figures }: OtherRow,
  grid: Grid,
  columns: RowColumns,
): boolean {
  if (readsAsBranch(label)) return false;
  const isTitle = !figures && isBlankBeside(cells, columns);
  if ((isTitle || namesBlock(label)) && numbersBeginAnew(grid, at, columns, number)) return true;
  // "1 | Xã A | 35" over rows that have dashes for numbers, or none.
  const below = textOf(grid.values[at + 1]?.[columns.number]);
  return figures && !isBranchNumber(below) && sumsBelow(grid, at, columns);
}

/** "CHI BỘ DOANH NGHIỆP" in the column of numbers, with nothing beside it and numbered branches below: no branch stands there. */
function standsForNumber(
  { at, cells, number }: OtherRow,
  grid: Grid,
  columns: RowColumns,
  signs: RowSigns,
): boolean {
  const isLone = number !== "" && cells.every((value, column) => column === columns.number || isBlank(value));
  return isLone && signs.numbered && number.length <= LONGEST_TITLE && hasMembers(grid, at, columns);
}

/** "Đảng bộ Tiểu đoàn 1" with nothing beside it, over numbered branches, or over what is called so: the organisation of those below it. */
export function isLoneOrganisation(
  { at, cells, number, label, figures }: OtherRow,
  grid: Grid,
  columns: RowColumns,
  signs: RowSigns,
): boolean {
  const isLone = number === "" && !figures && isBlankBeside(cells, columns);
  const isOrganisation = kindNamed(label) === "organisation" && label.length <= LONGEST_NAME;
  if (!isLone || !isOrganisation) return false;
  const below = nextRow(grid, at);
  return signs.numbered
    ? isBranchNumber(textOf(below[columns.number]))
    : readsAsBranch(textOf(below[columns.branch]));
}

/** Where organisations have figures themselves, and nothing is numbered, it may as well wait. */
function headsOwn(one: OtherRow, grid: Grid, columns: RowColumns, signs: RowSigns): boolean {
  return (signs.numbered || !signs.organisationsMeet) && isLoneOrganisation(one, grid, columns, signs);
}

/** "Khối xã | 35 | 12": a section whose sums stand beside its name, among numbered branches or over those that they are the sums of. */
function withSums({ at, label }: OtherRow, grid: Grid, columns: RowColumns, signs: RowSigns): boolean {
  if (sumsBelow(grid, at, columns) || (namesBlock(label) && sumsRunBelow(grid, at, columns))) return true;
  return (
    signs.numbered && (readsAsSection(label, !signs.capitals) || numbersBeginAnew(grid, at, columns, ""))
  );
}

/** A title between the rows: its words are a section's, or its cell is as wide as the table, or numbers begin anew below. */
function asTitle({ at, cells, label }: OtherRow, grid: Grid, columns: RowColumns, signs: RowSigns): boolean {
  if (signs.wideRows.has(at) || readsAsSection(label, !signs.capitals)) return label.length <= LONGEST_TITLE;
  const isAlone = countFilled(cells) <= 2;
  const isName = isAlone && label.length <= LONGEST_NAME;
  return signs.numbered && isName && numbersBeginAnew(grid, at, columns, "");
}

/** The next row with anything in it is numbered as a branch. */
function hasMembers(grid: Grid, at: number, { number }: RowColumns): boolean {
  return isBranchNumber(textOf(nextRow(grid, at)[number]));
}

function nextRow(grid: Grid, at: number): readonly CellValue[] {
  for (let next = at + 1; next < grid.values.length; next++) {
    const row = grid.values[next] ?? [];
    if (!row.every(isBlank)) return row;
  }
  return [];
}

/**
 * The lines of a list of persons told apart: persons, sections between them (branches, blocks, offices), totals, and what stands
 * below. A line is a person where a name stands with a number or with anything that is told of persons.
 */
import type { CellRef } from "../../sheet/address";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { countFilled, isBlank, textOf } from "../cells/text";
import { isColumnNumbers } from "../table/column-numbers";
import { repeatsHeader } from "../table/locate";
import {
  isBranchNumber,
  isCapitals,
  isNumberHeading,
  isSectionNumber,
  mayBeSpecial,
  rowWord,
} from "../words/row-words";
import { isOnePerson, type Layout } from "./layout";
import { isNobody, nameIn, severalNames } from "./names";
import { isUnmet } from "./unmet";
import { branchNamed } from "../words/branch-named";
import { CLOSING, sectionAt, type Label, type ListSigns, type Section } from "./sections";

export interface PersonRow {
  readonly row: number;
  /** As written, of one or two columns. */
  readonly name: string;
  /** Index of the last section above; -1 before the first. */
  readonly section: number;
}

export interface PersonTotal {
  readonly row: number;
  readonly label: string;
}

export interface PersonRows {
  readonly persons: readonly PersonRow[];
  readonly sections: readonly Section[];
  readonly totals: readonly PersonTotal[];
  /** "Danh sách này có 13 đồng chí" */
  readonly closings: readonly PersonTotal[];
  /** Rows that say the header again. */
  readonly headers: readonly number[];
  /** The last row with a person; 0 where there is none. */
  readonly last: number;
  /** The row behind the last that belongs to the list. */
  readonly end: number;
  /** Where another table begins below. */
  readonly otherTable: CellRef | null;
  /** Persons whose names are struck out: they are not counted. */
  readonly struck: readonly number[];
  /** Lines with several names in one cell: all that is told there is told of each. */
  readonly several: readonly number[];
  /** Lines of an office that nobody holds. */
  readonly vacant: readonly number[];
  /** Lines that name a branch in its column and nobody: it has not met, or holds no congress. */
  readonly unmet: readonly PlacedRow[];
}

/** A line and the last section above it; -1 before the first. */
export type PlacedRow = Pick<PersonRow, "row" | "section">;

/** "5 đ/c", "03 đồng chí" in a section's line are no fact of a person. */
const COUNTED = /^\d+\s*(?:đ\/c|đc|đồng chí|người)\.?$/iu;

/** Reads the lines below the header, or so many of them as are enough to see what they are. */
export function readPersonRows(grid: Grid, layout: Layout, most = Infinity): PersonRows {
  const { located, columns, name } = layout;
  const given = columns.find(({ role }) => role.is === "givenName")?.column ?? -1;
  const numberColumn = columns.find(({ role }) => role.is === "number")?.column ?? -1;
  const factColumns = columns.flatMap(({ role, column }) =>
    column === name.column || FACTLESS.has(role.is) ? [] : [column],
  );
  const body = located.last + 1;
  const isNumbered = grid.values
    .slice(body)
    .some((row) => isBranchNumber(textOf(row[numberColumn])) && isOnePerson(row[name.column]));
  const inCapitals = grid.values.slice(body, body + 100).some((row) => {
    const text = textOf(row[name.column]);
    return isCapitals(text) && isOnePerson(text) && factColumns.some((column) => !isBlank(row[column]));
  });
  const nameColumn = name.column;
  const signs: ListSigns = { grid, nameColumn, numberColumn, isNumbered, inCapitals };

  const persons: PersonRow[] = [];
  const struck: number[] = [];
  const several: number[] = [];
  const vacant: number[] = [];
  const unmet: PlacedRow[] = [];
  const sections: Section[] = [];
  const totals: PersonTotal[] = [];
  const closings: PersonTotal[] = [];
  const headers: number[] = [];
  let end = body;
  let closed = false;
  let allTold = true;
  /** Every person has a number or a day. */
  let isAllNumbered = true;
  let otherTable: CellRef | null = null;

  for (let r = body; r < Math.min(grid.values.length, body + most); r++) {
    const row = grid.values[r] ?? [];
    if (row.every(isBlank) || isColumnNumbers(row)) continue;
    if (repeatsHeader(grid, r, located.window)) {
      if (persons.length > 0 && isAnotherList(grid, r, located.window.bottom)) {
        otherTable = cellAt(grid, r, firstWritten(row));
        break;
      }
      headers.push(r);
      closed = false;
      continue;
    }
    const number = textOf(row[numberColumn]);
    if (persons.length > 0 && isAnotherHeader(row)) {
      otherTable = cellAt(grid, r, firstWritten(row));
      break;
    }
    if (persons.length > 0 && isAllNumbered && !hasDigit(row) && headsBelowBlank(grid, r) && !isSigned(row)) {
      otherTable = cellAt(grid, r, row.findIndex(isWords));
      break;
    }
    // Who signs stands below the columns of the persons.
    const isBelowBlank = (grid.values[r - 1] ?? []).every(isBlank);
    if (persons.length > 0 && isNumbered && isBelowBlank && isSigned(row) && !isNumberedFrom(r)) {
      closed = true;
      continue;
    }
    const facts = factColumns.filter(
      (column) => !isBlank(row[column]) && !COUNTED.test(textOf(row[column])),
    ).length;
    const written = [nameIn(row[name.column]), given < 0 ? "" : textOf(row[given])]
      .filter((text) => text !== "")
      .join(" ");
    // A line with its number and facts is a person's at a glance; "33 đồng chí" beside "Tổng cộng: 10 chi bộ" is a sum.
    const isNamed = /\p{L}/u.test(written) && !COUNTED.test(written);
    if (facts > 0 && isBranchNumber(number) && isNamed && !mayBeSpecial(written)) {
      addPerson(r, written);
      continue;
    }
    if (facts === 0 && isUnmet(grid, layout, r)) {
      unmet.push({ row: r, section: sections.length - 1 });
      end = r + 1;
      continue;
    }
    const label = labelOf(row, name.column);
    const isAlone = label !== null && row.every((value, column) => column === label.column || isBlank(value));
    const section =
      label && (facts === 0 || isAlone) ? sectionAt(signs, r, label, { sections, closed }) : null;
    // Alone in the offices' column an office is that of a person who is not named.
    if (section && (facts === 0 || !section.ofOffice)) {
      sections.push(section);
      end = r + 1;
      closed = false;
      continue;
    }
    // A total's words may stand in any column, with what it counts before them.
    const said = label && !COUNTED.test(label.text) ? label.text : textOf(row.find(isWords));
    // "Bí thư | Nguyễn Văn A | 1980 | Kinh" is no signature.
    const called = rowWord(said);
    const isSum = called?.kind === "total" && called.bare;
    const isPerson = facts > 1 && isOnePerson(row[name.column]) && !isSum;
    const word = isPerson ? null : called;
    if ((!isPerson && CLOSING.test(fold(said))) || word) {
      if (word && word.kind !== "note" && word.kind !== "percentage") {
        totals.push({ row: r, label: said });
        end = r + 1;
      } else if (!word) closings.push({ row: r, label: said });
      if (word?.kind !== "subtotal") closed ||= persons.length > 0;
      continue;
    }
    if (!/\p{L}/u.test(written) || (closed && !isBranchNumber(number))) continue;
    // Where all have facts a lone text below a blank row is a title.
    const isLone = facts === 0 && allTold && (grid.values[r - 1] ?? []).every(isBlank);
    if (facts > 0 || isBranchNumber(number) || (!isNumbered && isOnePerson(written) && !isLone)) {
      allTold &&= facts > 0;
      addPerson(r, written);
    }
  }
  const last = persons.at(-1)?.row ?? 0;
  return {
    persons,
    sections,
    totals,
    closings,
    headers,
    last,
    end,
    otherTable,
    struck,
    several,
    vacant,
    unmet,
  };

  function isNumberedFrom(row: number): boolean {
    return grid.values.slice(row).some((cells) => isBranchNumber(textOf(cells[numberColumn])));
  }

  function addPerson(row: number, written: string): void {
    isAllNumbered &&= hasDigit(grid.values[row] ?? []);
    end = row + 1;
    closed = false;
    const names = severalNames(grid.values[row]?.[nameColumn]);
    if (names.length > 1) several.push(row);
    if (grid.struck?.get(row)?.has(nameColumn)) struck.push(row);
    else if (isNobody(written)) vacant.push(row);
    else
      for (const one of names.length > 1 ? names : [written])
        persons.push({ row, name: one, section: sections.length - 1 });
  }
}

function isWords(value: CellValue): boolean {
  const text = textOf(value);
  return /\p{L}/u.test(text) && !COUNTED.test(text);
}

/** "NGƯỜI LẬP | T/M ĐẢNG ỦY" */
function isSigned(row: readonly CellValue[]): boolean {
  return row.some((value) => rowWord(textOf(value))?.kind === "note");
}

/** "TT | Đơn vị | Điện thoại": words in each cell, one of them for numbers. */
function isAnotherHeader(row: readonly CellValue[]): boolean {
  const written = row.filter((value) => !isBlank(value));
  return (
    written.length > 1 &&
    written.every((value) => typeof value === "string") &&
    written.some((value) => isNumberHeading(textOf(value)))
  );
}

function firstWritten(row: readonly CellValue[]): number {
  return Math.max(
    0,
    row.findIndex((value) => !isBlank(value)),
  );
}

function hasDigit(row: readonly CellValue[]): boolean {
  return row.some((value) => /\d/.test(textOf(value)));
}

/** Words side by side below a blank row, or below a title that stands below one, with something below them. */
function headsBelowBlank(grid: Grid, r: number): boolean {
  const filled = (row: number): number => countFilled(grid.values[row] ?? []);
  if (filled(r + 1) === 0) return false;
  return filled(r) > 1 && (filled(r - 1) === 0 || (filled(r - 1) === 1 && filled(r - 2) === 0));
}

/** Columns that say nothing of a person. */
const FACTLESS: ReadonlySet<string> = new Set([
  "number",
  "branch",
  "block",
  "note",
  "givenName",
  "unknown",
  "date",
]);

/** The first text up to the names' column that is no number of a line. */
function labelOf(row: readonly CellValue[], nameColumn: number): Label | null {
  for (let column = 0; column <= nameColumn; column++) {
    const text = textOf(row[column]);
    if (/\p{L}/u.test(text) && !isSectionNumber(text)) return { text, column };
  }
  return null;
}

/** A title between the rows above and a header that is repeated says what the lines below are. */
function isAnotherList(grid: Grid, headerRow: number, ownHeader: number): boolean {
  for (let r = headerRow - 1; r > ownHeader; r--) {
    const texts = (grid.values[r] ?? []).filter((value) => !isBlank(value)).map(textOf);
    if (texts.length === 0) continue;
    // "DANH SÁCH CHI ỦY CHI BỘ THÔN TÂY" over the next branch's persons goes on with the list.
    const goesOn =
      branchNamed(texts[0] ?? "") !== null && !/\bdai bieu\b|\bdang vien\b/.test(fold(texts[0] ?? ""));
    return !goesOn && texts.length <= 2 && /^(?:danh sach|bang|bieu|phu luc)\b/.test(fold(texts[0] ?? ""));
  }
  return false;
}

/**
 * The lines of a list of persons told apart: persons, sections between them (branches, blocks, offices), totals, and what stands
 * below. A line is a person where a name stands with a number or with anything that is told of persons.
 */
import type { CellRef } from "../../sheet/address";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";
import { isColumnNumbers } from "../table/column-numbers";
import { repeatsHeader } from "../table/locate";
import {
  isBranchNumber,
  isCapitals,
  isNumberHeading,
  isSectionNumber,
  mayBeSpecial,
  namesBlock,
  readsAsBranch,
  rowWord,
} from "../words/row-words";
import { isOnePerson, type Layout } from "./layout";
import { officeIn } from "./offices";

/** A line that heads those below it. */
export interface Section {
  readonly row: number;
  readonly column: number;
  /** As written. */
  readonly label: string;
  /** How it is numbered: sections of one style stand beside each other. */
  readonly style: "roman" | "letter" | "number" | "none";
  /** It names an office, not a branch. */
  readonly ofOffice: boolean;
}

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
  /** The row behind the last that belongs to the list. */
  readonly end: number;
  /** Where another table begins below. */
  readonly otherTable: CellRef | null;
}

/** "5 đ/c", "03 đồng chí" in a section's line are no fact of a person. */
const COUNTED = /^\d+\s*(?:đ\/c|đc|đồng chí|người)\.?$/iu;
/** A lone text that is longer is a sentence. */
const LONGEST_NAME = 120;
/** "Danh sách này có 13 đồng chí", "Ấn định danh sách có 5 người" */
const CLOSING =
  /^(?:danh sach (?:nay|tren|co|gom)|an dinh|tong cong danh sach|(?:co|gom) \d+ (?:dong chi|nguoi))/;

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

  const persons: PersonRow[] = [];
  const sections: Section[] = [];
  const totals: PersonTotal[] = [];
  let end = body;
  let closed = false;
  let otherTable: CellRef | null = null;

  const above = titleAbove();
  if (above) sections.push(above);
  for (let r = body; r < Math.min(grid.values.length, body + most); r++) {
    const row = grid.values[r] ?? [];
    if (row.every(isBlank) || isColumnNumbers(row)) continue;
    if (repeatsHeader(grid, r, located.window)) {
      if (persons.length > 0 && isAnotherList(grid, r, located.window.bottom)) {
        otherTable = cellAt(
          grid,
          r,
          Math.max(
            0,
            row.findIndex((value) => !isBlank(value)),
          ),
        );
        break;
      }
      closed = false;
      continue;
    }
    const number = textOf(row[numberColumn]);
    if (persons.length > 0 && (isNumberHeading(number) || isNumberHeading(textOf(row[0])))) {
      otherTable = cellAt(grid, r, numberColumn < 0 ? 0 : numberColumn);
      break;
    }
    const facts = factColumns.filter(
      (column) => !isBlank(row[column]) && !COUNTED.test(textOf(row[column])),
    ).length;
    const written = [row[name.column], given < 0 ? null : row[given]]
      .map(textOf)
      .filter((text) => text !== "")
      .join(" ");
    // A line with its number and facts is a person's at a glance.
    if (facts > 0 && isBranchNumber(number) && /\p{L}/u.test(written) && !mayBeSpecial(written)) {
      persons.push({ row: r, name: written, section: sections.length - 1 });
      end = r + 1;
      closed = false;
      continue;
    }
    const label = labelOf(row, name.column);
    const section = facts === 0 && label ? sectionOf(r, row, label) : null;
    if (section) {
      sections.push(section);
      end = r + 1;
      continue;
    }
    const word = rowWord(label?.text ?? "");
    if (CLOSING.test(fold(label?.text ?? "")) || word) {
      if (word && word.kind !== "note" && word.kind !== "percentage" && label) {
        totals.push({ row: r, label: label.text });
        end = r + 1;
      }
      if (word?.kind !== "subtotal") closed ||= persons.length > 0;
      continue;
    }
    if (!/\p{L}/u.test(written) || (closed && !isBranchNumber(number))) continue;
    if (facts > 0 || isBranchNumber(number) || (!isNumbered && isOnePerson(written))) {
      persons.push({ row: r, name: written, section: sections.length - 1 });
      end = r + 1;
      closed = false;
    }
  }
  return { persons, sections, totals, end, otherTable };

  /** "1. CHI BỘ THÔN …" over the header, as over each one that follows. */
  function titleAbove(): Section | null {
    for (let r = located.window.top - 1; r >= Math.max(0, located.window.top - 2); r--) {
      const row = grid.values[r] ?? [];
      const label = labelOf(row, name.column);
      if (row.every(isBlank) || !label) continue;
      const numbered = /^\s*(?:[IVXLC]{1,6}|[A-H]|\d{1,3})\s*[.)]\s*(.+)$/u.exec(label.text)?.[1];
      return numbered !== undefined && readsAsBranch(numbered) ? sectionOf(r, row, label) : null;
    }
    return null;
  }

  function sectionOf(r: number, row: readonly CellValue[], label: Label): Section | null {
    const { text, column } = label;
    const number = textOf(row[numberColumn]);
    const own = /^\s*([IVXLC]{1,6}|[A-H]|\d{1,3})\s*[.)\-–:/]\s*(?=\S)/u.exec(text);
    const bare = own ? text.slice(own[0].length) : text;
    const numbered = own?.[1] ?? (column === numberColumn ? "" : number);
    const style = styleOf(numbered, sections);
    const ofOffice = officeIn(bare.replace(/[(:].*$/u, "")).office !== undefined;
    const made = { row: r, column, label: text, style, ofOffice };
    // A signature's office stands apart from the list's left side.
    if (ofOffice && (isSectionNumber(numbered) || !(closed || isLast(r)))) return made;
    if (ofOffice || rowWord(bare) || CLOSING.test(fold(bare)) || bare.length > LONGEST_NAME + 200)
      return null;
    if (readsAsBranch(bare) || /^(?:dang bo|dang uy|chi uy|to dang)\b/.test(fold(bare)) || namesBlock(bare))
      return made;
    if (isSectionNumber(numbered)) return made;
    if (bare.length > LONGEST_NAME || closed) return null;
    if (isCapitals(bare) && !inCapitals) return made;
    const isWide = grid.merges.some(
      (merge) => merge.top === r && merge.left === column && merge.right - column >= 2,
    );
    if (isWide || (isNumbered && numbered === "" && !/[.;]$/.test(bare))) return isFollowed(r) ? made : null;
    return isBranchNumber(numbered) && isFollowed(r) && numberBelow(r) === 1 ? made : null;
  }

  function nextRow(r: number): readonly CellValue[] {
    return grid.values.slice(r + 1).find((row) => !row.every(isBlank)) ?? [];
  }

  /** Persons, or a section of them, stand right below. */
  function isFollowed(r: number): boolean {
    const next = nextRow(r);
    return !isBlank(next[name.column]) || isBranchNumber(textOf(next[numberColumn]));
  }

  function isLast(r: number): boolean {
    return !grid.values
      .slice(r + 1)
      .some((row) => isOnePerson(row[name.column]) || isBranchNumber(textOf(row[numberColumn])));
  }

  function numberBelow(r: number): number {
    return Number(textOf(nextRow(r)[numberColumn]).replace(/\.$/, ""));
  }
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

interface Label {
  readonly text: string;
  readonly column: number;
}

/** The first text up to the names' column that is no number of a line. */
function labelOf(row: readonly CellValue[], nameColumn: number): Label | null {
  for (let column = 0; column <= nameColumn; column++) {
    const text = textOf(row[column]);
    if (/\p{L}/u.test(text) && !isSectionNumber(text)) return { text, column };
  }
  return null;
}

/** "C" and "D" behind "A" are letters, behind "I" Roman figures. */
function styleOf(number: string, before: readonly Section[]): Section["style"] {
  const isLettered = before.some(({ style }) => style === "letter");
  if (/^[A-H]\s*[.)]?$/i.test(number) && (isLettered || !/^[CD]/i.test(number))) return "letter";
  if (/^[IVXLCD]+\s*[.)]?$/i.test(number)) return "roman";
  return /^\d/.test(number) ? "number" : "none";
}

/** A title between the rows above and a header that is repeated says what the lines below are. */
function isAnotherList(grid: Grid, headerRow: number, ownHeader: number): boolean {
  for (let r = headerRow - 1; r > ownHeader; r--) {
    const texts = (grid.values[r] ?? []).filter((value) => !isBlank(value)).map(textOf);
    if (texts.length === 0) continue;
    return texts.length <= 2 && /^(?:danh sach|bang|bieu|phu luc)\b/.test(fold(texts[0] ?? ""));
  }
  return false;
}

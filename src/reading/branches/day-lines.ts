/**
 * Lines that are only a day ("Thứ Hai, ngày 10/3/2025", "Đại hội sáng 10/3 (02 chi bộ)"): they head the branches that meet on it. A line
 * within a section ends with it; one with a section's heading right below it holds for all sections down to the next day.
 */
import { isBlank, textOf } from "../cells/text";
import { readDate } from "../cells/dates";
import type { CellValue, Grid } from "../../sheet/grid";
import { compareDays } from "../../vietnamese/day";
import { isBranchNumber, isSectionNumber, rowWord } from "../words/row-words";
import { hasFigures, type RowColumns } from "./row-signs";

/** Which congresses they are, in front of the day. */
const BEFORE =
  /^[-–+•*\s]*(?:(?:đợt|ngày)\s+(?:thứ\s+)?(?:\d{1,2}|[IVX]+|nhất|hai|ba|tư|bốn|năm)\s*[:,(–-]\s*)?(?:(?:các\s+)?(?:chi bộ|đảng bộ|đơn vị|CB)\s+)?(?:(?:tổ chức|tiến hành|diễn ra|khai mạc|họp|đại hội|ĐH)\s+)*/iu;
/** How many they are, behind it. */
const BEHIND =
  /\s*[:,(–-]*\s*(?:(?:có|gồm)\s+)?\d{1,3}\s*(?:chi bộ|đảng bộ|đơn vị|chi, đảng bộ|CB|ĐV)(?!\p{L})[^\d]*$/iu;
/** "3-4" alone may be anything; a day has a word, or its year. */
const SAYS_DAY = /\p{L}{2}|\/\s*\d{4}|-\s*\d{4}/u;
/** A day without its year is one in any. */
const ANY_YEAR = 2000;
/** Lines between a day and the first branch that meets on it. */
const LINES_BETWEEN = 4;

/** The day that a text names, as a column of days would have it, where it names nothing else; null for all other texts. */
export function dayIn(value: CellValue): CellValue {
  if (typeof value === "number") return isOneDay(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = textOf(value);
  if (!SAYS_DAY.test(text) || !/\d/.test(text)) return null;
  const bare = text
    .replace(BEHIND, "")
    .replace(BEFORE, "")
    .replace(/[\s:.;]+$/, "");
  return isOneDay(bare) ? bare : null;
}

function isOneDay(value: CellValue): boolean {
  const read = readDate(value, ANY_YEAR);
  return (
    read.kind === "date" && read.date.kind === "days" && compareDays(read.date.first, read.date.last) === 0
  );
}

/** The day that a row names and nothing beside it but a section's number, or its sums; null for all other rows. */
export function dayAlone(
  row: readonly CellValue[],
  { number, branch }: Pick<RowColumns, "number" | "branch">,
): CellValue {
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  const [first, second] = filled;
  if (!first) return null;
  const text = textOf(first.value);
  const isNumbered = first.column === number && (isSectionNumber(text) || isBranchNumber(text));
  const [day, ...sums] = second && isNumbered ? filled.slice(1) : filled;
  if (!day) return null;
  // A day further right is that of its row.
  const isHeading = sums.length === 0 || (typeof day.value === "string" && day.column <= branch);
  return isHeading && sums.every(({ value }) => typeof value === "number") ? dayIn(day.value) : null;
}

/** Whether branches stand below a line: that of a signature has none. `numbered`: all of them have numbers. */
export function headsBranches(grid: Grid, r: number, columns: RowColumns, numbered: boolean): boolean {
  let between = 0;
  for (let next = r + 1; next < grid.values.length && between < LINES_BETWEEN; next++) {
    const row = grid.values[next] ?? [];
    if (row.every(isBlank)) continue;
    between++;
    const name = textOf(row[columns.branch]);
    if (name === "" || rowWord(name) !== null) continue;
    const isOther = numbered ? isBranchNumber(textOf(row[columns.number])) : hasFigures(row, columns);
    if (isOther && dayAlone(row, columns) === null) return true;
  }
  return false;
}

/** Which day line heads the rows, as they are walked. */
export class DayLines {
  private at = -1;
  private value: CellValue = null;
  /** Sections stand below the day, and not the day in a section. */
  private overSections = false;

  constructor(private readonly grid: Grid) {}

  /** The day that the next branch meets on, as written; null where no line says it. */
  get day(): CellValue {
    return this.value;
  }

  open(r: number, day: CellValue): void {
    this.at = r;
    this.value = day;
    this.overSections = false;
  }

  /** A section opens in a row. */
  section(r: number): void {
    if (this.value === null) return;
    const between = this.grid.values.slice(this.at + 1, r);
    this.overSections ||= between.every((row) => row.every(isBlank));
    if (!this.overSections) this.value = null;
  }
}

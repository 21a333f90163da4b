/**
 * When every branch holds its congress, and what its notes and marks say of it: the date column and the status
 * columns of the branch rows.
 */
import { finding, type Finding, type FindingKind, type FindingValues } from "../../congress/findings";
import type { PlainField } from "../../congress/headings";
import { saysPutOff } from "../../congress/standing";
import { findColumn, headerOf, type ColumnMatch } from "../../congress/source";
import type { CongressDate, StatedState } from "../../congress/table";
import { dayNumber, isValidDay, type Day } from "../../vietnamese/day";
import { formatDay } from "../../vietnamese/date";
import { fold } from "../../vietnamese/fold";
import { readMark } from "../cells/mark";
import { isBlank, textOf } from "../cells/text";
import { readDate, type ReadDate } from "../cells/dates";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { markInColumns, markInWords, saysExempt } from "../cells/states";
import type { TitleBlock } from "../table/title-block";

export interface When {
  readonly dates: readonly (CongressDate | null)[];
  readonly marks: readonly (StatedState | null)[];
  readonly notes: readonly (string | null)[];
  /** Along the rows; null where the sheet has no column of states. */
  readonly putOff: readonly boolean[] | null;
  readonly findings: readonly Finding[];
}

/** Reads dates, marks and notes. What stands around the table tells the year of dates without one. */
export function readWhen(
  grid: Grid,
  columns: readonly ColumnMatch[],
  rows: readonly number[],
  names: readonly string[],
  { year, asOf }: Pick<TitleBlock, "year" | "asOf">,
): When {
  const columnOf = (field: PlainField): number => findColumn(columns, field) ?? -1;
  const date = columnOf("date");
  const planned = columnOf("plannedDate");
  const noteColumns = columns.flatMap(({ field, column }) => (field === "note" ? [column] : []));
  const held = columnOf("held");
  const notHeld = columnOf("notHeld");
  const exempt = columnOf("exempt");
  const status = columnOf("status");
  const findings: Finding[] = [];
  const dates: (CongressDate | null)[] = new Array<CongressDate | null>(rows.length).fill(null);
  const marks: (StatedState | null)[] = new Array<StatedState | null>(rows.length).fill(null);
  const notes: (string | null)[] = new Array<string | null>(rows.length).fill(null);
  const readOnce = memo((value) => readDate(value, year));
  // Beside "Chưa" a bare "Không" is no other word for it.
  const stated = status < 0 ? [] : rows;
  const states = new Set(stated.map((row) => fold(textOf(valueAt(grid.values[row] ?? [], status)))));
  const isThird = states.has("chua") && states.has("khong");
  const marked = held >= 0 || notHeld >= 0 || exempt >= 0 || status >= 0;

  const blame = (i: number, column: number, kind: FindingKind, words: FindingValues): void => {
    findings.push(finding(kind, cellAt(grid, rows[i] ?? 0, column), { branch: names[i] ?? "", ...words }));
  };

  for (let i = 0; i < rows.length; i++) {
    const cells = grid.values[rows[i] ?? -1] ?? [];
    const written = valueAt(cells, date);
    let inDate: StatedState | null = null;
    if (written !== null && !isBlank(written)) {
      const read = readOnce(written);
      inDate = markInWords(written).mark;
      if (read.kind === "date") {
        const settled = settleYear(read, asOf);
        dates[i] = settled.date;
        if (settled.moved) {
          blame(i, date, "ambiguous-year", { text: textOf(written), year: String(settled.date.first.year) });
        }
      } else if (!saysNoDay(textOf(written), inDate)) {
        blame(i, date, findingOf(written, read), { text: textOf(written) });
      }
    }
    // A day that was only planned dates the congress of a branch that has no other, and says that it is to come.
    const plan = dates[i] === null && inDate === null ? valueAt(cells, planned) : null;
    const read = plan === null || isBlank(plan) ? null : readOnce(plan);
    if (read?.kind === "date") {
      dates[i] = settleYear(read, asOf).date;
      inDate = "pending";
    }
    let inNote: StatedState | null = null;
    for (const note of noteColumns) {
      const remark = valueAt(cells, note);
      if (remark === null) continue;
      const said = markInWords(remark, dates[i]?.kind === "days");
      if (said.ambiguous) blame(i, note, "ambiguous-note", { text: textOf(remark) });
      inNote ??= said.mark;
      notes[i] = [notes[i] ?? "", textOf(remark)].filter((text) => text !== "").join("; ") || null;
    }
    const inColumns = marked ? marksOf(i, cells) : null;
    marks[i] = inColumns ?? inDate ?? inNote ?? markInName(names[i] ?? "", dates[i]?.kind === "days");
  }
  if (date >= 0) findings.push(...swappedDates(grid, date, rows, names, dates));
  const putOff =
    status < 0 ? null : rows.map((row) => saysPutOff(textOf(valueAt(grid.values[row] ?? [], status))));
  return { dates, marks, notes, putOff, findings };

  function marksOf(i: number, cells: readonly CellValue[]): StatedState | null {
    const [yes, no, never] = [held, notHeld, exempt].map((column) => valueAt(cells, column));
    // In the order in which they are followed.
    const marked = [
      { column: held, is: readMark(yes) === true },
      { column: exempt, is: saysExempt(never) },
      { column: notHeld, is: readMark(no) === true },
    ].filter(({ is }) => is);
    const [first, second] = marked;
    if (first && second) {
      blame(i, second.column, "marks-contradict", {
        held: headerOf(columns, first.column),
        notHeld: headerOf(columns, second.column),
      });
    }
    const state = valueAt(cells, status);
    if (isThird && fold(textOf(state)) === "khong") return "exempt";
    return markInColumns(yes, no, never, state);
  }
}

/** "Chi bộ Cụm 7 (đã giải thể)" */
function markInName(name: string, hasDay: boolean): StatedState | null {
  return markInWords(/[([]([^)\]]+)[)\]]/.exec(name)?.[1], hasDay).mark;
}

/** The value in a column; null where it is blank, or where the sheet has no such column (-1). */
function valueAt(cells: readonly CellValue[], column: number): CellValue {
  return column < 0 ? null : (cells[column] ?? null);
}

/** A dash, a mark, or words such as "chưa tổ chức" stand where a day would. */
function saysNoDay(text: string, mark: StatedState | null): boolean {
  return (mark !== null && !/\d/.test(text)) || /^[-–—x]$/i.test(text);
}

/** A congress is not reported this long before it is held: "28/12" on a sheet of January was last year's. */
const LONGEST_AHEAD = 200;

type Settled =
  | { readonly date: CongressDate; readonly moved: false }
  | { readonly date: CongressDate & { kind: "days" }; readonly moved: true };

/** A day that was written without its year belongs to the year before where it would lie far after the as-of date. */
function settleYear({ date, yearGuessed }: Extract<ReadDate, { kind: "date" }>, asOf: Day | null): Settled {
  if (!yearGuessed || !asOf || date.kind !== "days") return { date, moved: false };
  if (dayNumber(date.first) - dayNumber(asOf) <= LONGEST_AHEAD) return { date, moved: false };
  const before = (day: Day): Day => ({ ...day, year: day.year - 1 });
  return { date: { kind: "days", first: before(date.first), last: before(date.last) }, moved: true };
}

function findingOf(
  value: CellValue,
  read: Exclude<ReadDate, { kind: "date" }>,
): "error-cell" | "invalid-date" | "date-without-year" | "unreadable-date" {
  if (typeof value === "object") return "error-cell";
  return read.kind === "invalid"
    ? "invalid-date"
    : read.kind === "no-year"
      ? "date-without-year"
      : "unreadable-date";
}

/** A sheet has few different dates; each is read once. */
function memo(read: (value: CellValue) => ReadDate): (value: CellValue) => ReadDate {
  const known = new Map<CellValue, ReadDate>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const result = read(value);
    known.set(value, result);
    return result;
  };
}

/** How far a date may lie from the others before it is doubted, and how near it must come when turned round. */
const FAR_DAYS = 45;

/**
 * Real Excel dates (numbers) that lie far from the middle of the others, and near it with day and month turned
 * round: what a machine with American settings makes of "5/4".
 */
function swappedDates(
  grid: Grid,
  column: number,
  rows: readonly number[],
  names: readonly string[],
  dates: readonly (CongressDate | null)[],
): readonly Finding[] {
  const middle = middleDay(dates);
  if (middle === null) return [];
  const isFar = (date: CongressDate | null): boolean =>
    date?.kind === "days" && Math.abs(dayNumber(date.first) - middle) > FAR_DAYS;
  const far = new Set([...new Set(dates)].filter(isFar));
  if (far.size === 0) return [];
  const findings: Finding[] = [];
  dates.forEach((date, i) => {
    if (date?.kind !== "days" || !far.has(date)) return;
    const row = rows[i] ?? 0;
    const swapped: Day = { year: date.first.year, month: date.first.day, day: date.first.month };
    if (typeof grid.values[row]?.[column] !== "number" || !isValidDay(swapped)) return;
    if (Math.abs(dayNumber(swapped) - middle) > FAR_DAYS) return;
    const words = { branch: names[i] ?? "", date: formatDay(date.first), swapped: formatDay(swapped) };
    findings.push(finding("date-swapped", cellAt(grid, row, column), words));
  });
  return findings;
}

/** The middle one of all days, each as often as it stands; null for fewer than three. Equal cells share one date. */
function middleDay(dates: readonly (CongressDate | null)[]): number | null {
  const times = new Map<CongressDate, number>();
  let total = 0;
  for (const date of dates) {
    if (date?.kind !== "days") continue;
    times.set(date, (times.get(date) ?? 0) + 1);
    total++;
  }
  if (total < 3) return null;
  const days = [...times].flatMap(([date, often]) =>
    date.kind === "days" ? [{ number: dayNumber(date.last), often }] : [],
  );
  let passed = 0;
  for (const { number, often } of days.sort((a, b) => a.number - b.number)) {
    passed += often;
    if (passed > total / 2) return number;
  }
  return null;
}

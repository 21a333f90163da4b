/**
 * When every branch holds its congress, and what the sheet says of it otherwise: its day, its notes, and what columns of
 * states and words in a name say. What is doubtful becomes a finding that names its cell.
 */
import { finding, type Finding } from "../../congress/findings";
import type { PlainField } from "../../congress/fields";
import { findColumn, headerText, type ColumnMatch } from "../../congress/source";
import { isSame } from "../../congress/spoken-plan";
import type { CongressDate, StatedState } from "../../congress/table";
import { formatDay } from "../../vietnamese/date";
import { fold } from "../../vietnamese/fold";
import { compareDays, dayNumber, isValidDay, type Day } from "../../vietnamese/day";
import type { LatestTime } from "../../vietnamese/time-of-day";
import { stateInWords, stateOutright } from "../cells/states";
import { readMark } from "../cells/mark";
import { isBlank, textOf } from "../cells/text";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import type { TitleBlock } from "../table/title-block";
import { latestTimeOf, saysTimeAlone } from "../cells/times";
import { dateReader, type DateCell } from "./date-cells";
import { dayIn } from "./day-lines";
import { stateReader, type Blame } from "./state-columns";
import { addAll } from "../../sheet/very-many";

export interface Schedule {
  readonly dates: readonly (CongressDate | null)[];
  /** Only where the figures are those of a time of day. */
  readonly times?: readonly (LatestTime | null)[];
  readonly states: readonly (StatedState | null)[];
  readonly notes: readonly (string | null)[];
  /** What other cells than notes say in words of a congress that is still to come. */
  readonly said: readonly (string | null)[];
  readonly findings: readonly Finding[];
}

/** What else tells of a congress than columns of days, states and notes. */
export interface SaidElsewhere {
  /** The places among the rows of those with a result. */
  readonly results: ReadonlySet<number>;
  /** Said in place of figures, by the branch's place among the rows. */
  readonly figures: ReadonlyMap<number, StatedState>;
  /** The headings of sections, "III. KHÔNG TỔ CHỨC", and the one that each row stands in, or -1. */
  readonly sections: readonly string[];
  readonly sectionOf: readonly number[];
  /** Along the rows, the day that a line above them names. */
  readonly days: readonly CellValue[];
  /** Columns of times beside those of days. */
  readonly hours: readonly number[];
  /** The column of last days, where that of days has the first ("Từ ngày | Đến ngày"); -1 where there is none. */
  readonly until: number;
}

/** Reads the schedule of `rows`. The title block tells the year of dates without one. */
export function readSchedule(
  grid: Grid,
  columns: readonly ColumnMatch[],
  rows: readonly number[],
  names: readonly string[],
  title: Pick<TitleBlock, "year" | "asOf" | "asOfTime">,
  said: SaidElsewhere,
): Schedule {
  const findings: Finding[] = [];
  const blame: Blame = (i, column, kind, words) => {
    const cell = cellAt(grid, rows[i] ?? 0, column);
    findings.push(finding(kind, cell, { branch: names[i] ?? "", ...words }));
  };
  const columnOf = (field: PlainField): number => findColumn(columns, field) ?? -1;
  const [date, planned, status] = [columnOf("date"), columnOf("plannedDate"), columnOf("status")];
  const [former, name, pilot] = [columnOf("formerDate"), columnOf("branch"), columnOf("pilot")];
  const rating = columnOf("rating");
  /** "Ngày đại hội | Ngày mới": the day that a congress was moved to is its day. */
  const isNewDay = NEW_DAY.test(fold(columns.find(({ column }) => column === planned)?.header.at(-1) ?? ""));
  const noteColumns = columns.flatMap(({ field, column }) => (field === "note" ? [column] : []));
  const readDate = dateReader(title);
  const days = columns.flatMap(({ field, column, header }) => {
    const on = field === "onDay" ? readDate(header.at(-1)?.replace(/^\D+/, "") ?? null).date : null;
    return on?.kind === "days" ? [{ column, on }] : [];
  });
  const readStates = stateReader(grid, columns, rows, blame);

  const dates = new Array<CongressDate | null>(rows.length).fill(null);
  const states = new Array<StatedState | null>(rows.length).fill(null);
  const notes = new Array<string | null>(rows.length).fill(null);
  // A section has many rows; its heading is read once.
  const inSections = {
    withDay: said.sections.map((heading) => stateInWords(heading, true).state),
    withoutDay: said.sections.map((heading) => stateInWords(heading).state),
  };
  const isOfUnmet = titlesUnmet(grid, rows[0] ?? 0);
  const carried = carriedDown(grid, [date, planned, status]);
  for (let i = 0; i < rows.length; i++) {
    const cells = carried(rows[i] ?? -1);
    const dated = datedIn(i, cells);
    dates[i] = dated.date;
    const hasDay = dated.date?.kind === "days";
    // "Chờ sáp nhập" beside "quý IV/2020", or among those that have not met, says why it is late, not that none is due.
    const isDue =
      dated.date !== null ||
      hasPlan(cells) ||
      inSections.withDay[said.sectionOf[i] ?? -1] === "pending" ||
      isOfUnmet;
    const noted = notedIn(i, cells, isDue);
    if (readMark(valueAt(cells, pilot)) === true)
      notes[i] = [notes[i], PILOT].filter((text) => text).join("; ");
    const rated = textOf(valueAt(cells, rating));
    if (rated !== "") notes[i] = [notes[i], asRated(rated)].filter((text) => text).join("; ");
    // A column of states goes before words beside a day, those before notes, those before the name, that before figures, any other cell and headings.
    const stated = readStates(i, cells);
    states[i] =
      // "Không" under "Đã tổ chức (Có/Không)", and in the note "Chỉ định cấp ủy, không tổ chức đại hội".
      (stated === "pending" && noted === "exempt" && NONE_AT_ALL.test(fold(notes[i] ?? ""))
        ? "exempt"
        : stated) ??
      dated.state ??
      noted ??
      stateInWords(rated === "" ? undefined : rated, hasDay).state ??
      stateInName(names[i] ?? "", hasDay) ??
      said.figures.get(i) ??
      stateInRow(cells) ??
      inSections[hasDay ? "withDay" : "withoutDay"][said.sectionOf[i] ?? -1] ??
      null;
    if (isHeld(i) && isNotOn(dates[i])) dates[i] = null;
  }
  if (date >= 0) addAll(findings, swappedDates(grid, date, rows, names, dates));
  if (date < 0 && planned >= 0) addAll(findings, daysPlanned());
  if (date >= 0 && planned >= 0)
    addAll(
      findings,
      rows.flatMap((_row, i) => plannedLater(i)),
    );
  const texts = states.map((state, i) => [saidOf(state, i), formerOf(i)].filter((text) => text).join("; "));
  const times = title.asOfTime ? dates.map(timeAt) : null;
  return {
    ...{ dates, states, notes },
    said: texts.map((text) => text || null),
    ...(times && { times }),
    findings,
  };

  /** The day from which a congress that is to come was put off, as a note says it. */
  function formerOf(i: number): string | null {
    const was = isHeld(i) ? null : readDate(valueAt(carried(rows[i] ?? -1), former)).date;
    const isOther = was?.kind === "days" && dates[i] && !isSame(was, dates[i]);
    return isOther ? `lịch cũ ${formatDay(was.first)}` : null;
  }

  function isHeld(i: number): boolean {
    return states[i] === "held" || (states[i] === null && said.results.has(i));
  }

  /** A day that was planned is not that of a congress where another column tells those, or where it had met before. */
  function isNotOn(on: CongressDate | null | undefined): boolean {
    const isLater = on?.kind === "days" && title.asOf !== null && compareDays(on.last, title.asOf) > 0;
    return on?.planned === true && (date >= 0 || isLater);
  }

  /** Where no other column tells days, those that were held are taken to have met as planned. */
  function daysPlanned(): readonly Finding[] {
    const onPlan = rows.flatMap((_row, i) => (dates[i]?.planned ? [i] : []));
    const held = onPlan.filter(isHeld).length;
    const open = onPlan.filter((i) => states[i] === null && !isHeld(i)).length;
    // A plan alone is no doubt, unless its days are over and nothing says of what came of them.
    if (held === 0 && !onPlan.some(isOverUntold)) return [];
    const words = { column: headerText(columns.find(({ column }) => column === planned)?.header ?? []) };
    return [finding("planned-days-alone", cellAt(grid, rows[0] ?? 0, planned), { ...words, held, open })];
  }

  /** Its planned day is no later than the figures, and it counts as still to meet without a word that it is. */
  function isOverUntold(i: number): boolean {
    const on = dates[i];
    const isOver = on?.kind === "days" && title.asOf !== null && compareDays(on.last, title.asOf) <= 0;
    return isOver && states[i] === null && !isHeld(i);
  }

  /** At which time of its only day a congress is to meet. */
  function timeAt(on: CongressDate | null, i: number): LatestTime | null {
    if (on?.kind !== "days" || dayNumber(on.first) !== dayNumber(on.last)) return null;
    const cells = carried(rows[i] ?? -1);
    const beside = [
      ...[date, planned, ...said.hours].map((column) => valueAt(cells, column)),
      said.days[i] ?? null,
    ];
    for (const value of beside) {
      const time = latestTimeOf(value);
      if (time) return time;
    }
    return null;
  }

  /** Of what is still to come, the words in all cells but notes: beside a day or a state, across the figures, behind the name. */
  function saidOf(stated: StatedState | null, i: number): string | null {
    const cells = carried(rows[i] ?? -1);
    const state = stated ?? (dates[i]?.planned && !isHeld(i) ? "pending" : null);
    // "sáp nhập với Chi bộ Hai, không đại hội" in place of a day
    if (state === "exempt" && !notes[i]) {
      const text = textOf(valueAt(cells, date));
      return /\p{L}{2}.* \p{L}/u.test(text) ? text : null;
    }
    // "Hoàn thành; khuyết 01 CUV"
    const words = state === "held" ? textOf(valueAt(cells, status)) : "";
    if (/(?<!\p{L})(?:khuyết|thiếu)(?!\p{L})/iu.test(words)) return words;
    if (state !== "pending") {
      // A time that is no day ("sau ngày 15/5") is told as it stands.
      const text =
        state === null && dates[i] === null ? textOf(valueAt(cells, date < 0 ? planned : date)) : "";
      return /\p{L}/u.test(text) && /\d/.test(text) ? text : null;
    }
    const heading = said.sections[said.sectionOf[i] ?? -1] ?? "";
    const texts = cells.flatMap((value, column) => {
      const text = noteColumns.includes(column) ? "" : textOf(value);
      const words = column === name ? (bracketed(text) ?? "") : text;
      const isSaid = (column === status && readMark(words) === null) || saysPending(words);
      return /\p{L}{2}/u.test(words) && isSaid ? [words] : [];
    });
    const told = texts.length > 0 || dates[i] !== null ? texts : [heading].filter(saysPending);
    return [...new Set(told)].join("; ") || null;
  }

  /** A time planned in whatever words: a quarter is no day and yet a time. */
  function hasPlan(cells: readonly CellValue[]): boolean {
    const plan = valueAt(cells, planned);
    return /\d/.test(textOf(plan)) && stateInWords(plan, true).state !== "exempt";
  }

  /** A day that was only planned is that of a branch that has no other. Words beside it speak of the congress where no other column does. */
  function datedIn(i: number, cells: readonly CellValue[]): Pick<DateCell, "date" | "state"> {
    const own = datedByColumns(i, cells);
    const line = own.date === null || own.date.planned ? readDate(said.days[i] ?? null).date : null;
    const told = line ?? (date < 0 && planned < 0 ? notedDay(cells) : null);
    return told ? { ...own, date: told } : own;
  }

  /** "ĐH ngày 14/3" in a note, where no column has the days. */
  function notedDay(cells: readonly CellValue[]): CongressDate | null {
    for (const column of noteColumns) {
      const note = valueAt(cells, column);
      const state = stateInWords(note, true).state;
      if ((state !== null && state !== "held") || !OF_CONGRESS.test(fold(textOf(note)))) continue;
      const day = readDate(dayIn(note)).date;
      if (day) return day;
    }
    return null;
  }

  /** Beside the day of a congress a later one is planned, and nothing says that it was held: it may have been put off. */
  function plannedLater(i: number): readonly Finding[] {
    const cells = carried(rows[i] ?? -1);
    const [on, plan] = [date, planned].map((column) => readDate(valueAt(cells, column)).date);
    if (isNewDay || states[i] !== null || isHeld(i) || on?.kind !== "days" || plan?.kind !== "days")
      return [];
    const isOpen = title.asOf === null || compareDays(plan.last, title.asOf) > 0;
    const isOver = title.asOf === null || compareDays(on.last, title.asOf) <= 0;
    if (!isOpen || !isOver || compareDays(plan.first, on.last) <= 0) return [];
    const words = { branch: names[i] ?? "", date: formatDay(on.last), planned: formatDay(plan.first) };
    return [finding("planned-after-day", cellAt(grid, rows[i] ?? 0, date), words)];
  }

  function datedByColumns(i: number, cells: readonly CellValue[]): Pick<DateCell, "date" | "state"> {
    const held = withLastDay(readDate(valueAt(cells, date)), cells);
    const moved = isNewDay ? readDate(valueAt(cells, planned)) : null;
    if (moved?.date && held.date) return moved;
    // Below a line with the day its time alone stands beside a branch.
    const isTime = (said.days[i] ?? null) !== null && saysTimeAlone(valueAt(cells, date));
    if (held.doubt && !isTime) blame(i, date, held.doubt.kind, held.doubt.words);
    if (held.date !== null || held.state !== null) return held;
    const across = dayAcross(i, cells);
    if (across) return across;
    const plan = readDate(valueAt(cells, planned));
    if (date < 0 && plan.doubt) blame(i, planned, plan.doubt.kind, plan.doubt.words);
    const to = plan.date ?? readDate(valueAt(cells, former)).date;
    return { date: to && { ...to, planned: true }, state: date < 0 ? plan.state : null };
  }

  /** The day that a mark or a time stands under: of several, all, where they may be those of one congress. */
  function dayAcross(i: number, cells: readonly CellValue[]): Pick<DateCell, "date" | "state"> | null {
    const marked = days.filter(({ column }) => {
      const value = valueAt(cells, column);
      if (isMet(value) || PLANNED_MARK.test(textOf(value))) return true;
      if (!isBlank(value) && readMark(value) === null)
        blame(i, column, "unreadable-date", { text: textOf(value) });
      return false;
    });
    const [first, last] = [marked[0], marked.at(-1)];
    if (!first || !last) return null;
    const state = isMet(valueAt(cells, last.column)) ? null : "pending";
    if (first === last) return { date: first.on, state };
    const length = dayNumber(last.on.last) - dayNumber(first.on.first);
    if (length > 0 && length <= LONGEST_CONGRESS) return { date: { ...first.on, last: last.on.last }, state };
    blame(i, last.column, "unreadable-date", { text: textOf(valueAt(cells, last.column)) });
    return { date: null, state };
  }

  /** A congress of several days whose last day has a column of its own. */
  function withLastDay(first: DateCell, cells: readonly CellValue[]): DateCell {
    const last = readDate(valueAt(cells, said.until)).date;
    if (first.date?.kind !== "days" || last?.kind !== "days") return first;
    const length = dayNumber(last.last) - dayNumber(first.date.first);
    const isSpan = length > 0 && length <= LONGEST_CONGRESS;
    return isSpan ? { ...first, date: { ...first.date, last: last.last } } : first;
  }

  /** What the first note that says anything of the congress says; all of them are kept. */
  function notedIn(i: number, cells: readonly CellValue[], hasDay: boolean): StatedState | null {
    let state: StatedState | null = null;
    for (const column of noteColumns) {
      const remark = valueAt(cells, column);
      if (remark === null) continue;
      const said = stateInWords(remark, hasDay);
      if (said.ambiguous) blame(i, column, "ambiguous-note", { text: textOf(remark) });
      state ??= said.state;
      notes[i] = [notes[i] ?? "", textOf(remark)].filter((text) => text !== "").join("; ") || null;
    }
    return state;
  }
}

/** "DANH SÁCH TỔ CHỨC ĐẢNG CHƯA ĐẠI HỘI", and not one that speaks of those that have met or need not meet as well. */
const UNMET = /\bchua (?:to chuc |tien hanh )?(?:dai hoi|dh)\b/;
const OTHERWISE = /\bda\b|\bkhong\b|\bket qua\b/;

/** Whether the sheet's name or a line above the rows says that it is of those that have not met. */
function titlesUnmet(grid: Grid, first: number): boolean {
  // The header may have "Chưa ĐH" as a column: only a line that stands alone is a title.
  const lines = grid.values.slice(0, first).flatMap((row) => {
    const texts = row.map(textOf).filter((text) => text !== "");
    return texts.length === 1 ? texts : [];
  });
  const titles = [grid.sheet, ...lines].map(fold);
  return titles.some((title) => UNMET.test(title)) && !titles.some((title) => OTHERWISE.test(title));
}

/** The cells of a row, with what a merge in one of the columns carries down to it: one day for several branches. */
function carriedDown(grid: Grid, columns: readonly number[]): (row: number) => readonly CellValue[] {
  const merges = grid.merges.filter(
    ({ top, bottom, left, right }) => bottom > top && left === right && columns.includes(left),
  );
  const tops = new Map<number, { readonly column: number; readonly top: number }[]>();
  for (const { top, bottom, left } of merges) {
    for (let row = top + 1; row <= Math.min(bottom, grid.values.length - 1); row++)
      tops.set(row, [...(tops.get(row) ?? []), { column: left, top }]);
  }
  return (row) => {
    const cells = grid.values[row] ?? [];
    const from = tops.get(row);
    if (!from) return cells;
    const copy = [...cells];
    for (const { column, top } of from) copy[column] ??= grid.values[top]?.[column] ?? null;
    return copy;
  };
}

/** "Tốt" in the column of how a congress went, as a note says it; other words as they stand. */
function asRated(text: string): string {
  return RATING.test(fold(text)) ? `Xếp loại đại hội: ${text.toLowerCase()}` : text;
}

const RATING =
  /^(?:loai )?(?:hoan thanh )?(?:xuat sac|tot|kha|trung binh|yeu|dat|thanh cong(?: tot dep)?)(?: nhiem vu)?$/;

/** What a mark in the column of pilot congresses says, as a note says it. */
const PILOT = "Đại hội điểm";

/** In days; a longer one is a slip. */
const LONGEST_CONGRESS = 10;

const NONE_AT_ALL =
  /\bkhong (?:phai )?(?:to chuc|tien hanh|dai hoi|dh)\b(?: (?:dai hoi|dh)\b)?(?! (?:duoc|kip|dung|bau)\b)|^(?:da )?giai the\b/;

const OF_CONGRESS = /\b(?:dai hoi|dh|to chuc|tien hanh|khai mac)\b/;

const NEW_DAY = /\b(?:moi|dieu chinh)$/;

/** What stands under a day that is only planned, where "x" stands under one that was kept. */
const PLANNED_MARK = /^(?:o|dk|kh|p)$/i;

function isMet(value: CellValue): boolean {
  return readMark(value) === true || saysTimeAlone(value);
}

function stateInRow(cells: readonly CellValue[]): StatedState | null {
  for (const value of cells) {
    const state = stateOutright(value);
    if (state !== null) return state;
  }
  return null;
}

/** "Chi bộ Cụm 7 (đã giải thể)" */
function stateInName(name: string, hasDay: boolean): StatedState | null {
  return stateInWords(bracketed(name) ?? undefined, hasDay).state;
}

function bracketed(name: string): string | null {
  return /[([]([^)\]]+)[)\]]/.exec(name)?.[1] ?? null;
}

function saysPending(text: string): boolean {
  return stateInWords(text).state === "pending";
}

/** The value in a column; null where it is blank, or where the sheet has no such column (-1). */
function valueAt(cells: readonly CellValue[], column: number): CellValue {
  return column < 0 ? null : (cells[column] ?? null);
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

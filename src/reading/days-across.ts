/**
 * Days that head columns, as a log of congresses has them: "10 | 11 | 12" below "Tháng 3/2025", or dates below "Ngày đại hội". They are
 * written out ("10/3/2025") where the sheet enters the reader, so that a row of them is a header's like any other in words.
 */
import type { CellValue, Grid } from "../sheet/grid";
import { formatDay } from "../vietnamese/date";
import { isValidDay, serialToDay } from "../vietnamese/day";
import { fold } from "../vietnamese/fold";
import { isBlank } from "./cells/text";

/** "Tháng 3/2025", "Ngày đại hội (T3)". */
const MONTH =
  /^(?:(?:cac )?(?:ngay|lich|thoi gian|tien do)(?: to chuc)?(?: dai hoi| dh)?(?: trong)? )?(?:thang ?|t)(\d{1,2})(?: (?:nam )?(\d{4}))?$/;
/** Over dates. */
const DAYS = /^(?:cac )?(?:ngay|lich|thoi gian)(?: to chuc| tien hanh)?(?: dai hoi| dh)?$/;
/** So many days at least run through a row, and so many below one heading: a number below each of several months counts what was in it. */
const FEWEST = 3;
const FEWEST_OF_MONTH = 2;
/** Rows of titles stand above; a header stands near them. */
const SEARCHED_ROWS = 60;
/** Days without a year are counted in one with a 29/2. */
const LEAP_YEAR = 2024;
/** The serial number of a day in 2000: what is less is no day of a congress. */
const EARLIEST = 36_526;

interface Written {
  readonly column: number;
  readonly text: string;
}

/** The same sheet with the days that head columns written out. */
export function withDaysAcross(grid: Grid): Grid {
  const { values } = grid;
  const end = Math.min(values.length, SEARCHED_ROWS);
  for (let r = 1; r < end; r++) {
    const days = daysIn(values[r] ?? [], values[r - 1] ?? []);
    if (days.length < FEWEST) continue;
    const written = new Map(days.map(({ column, text }) => [column, text]));
    const row = (values[r] ?? []).map((value, column) => written.get(column) ?? value);
    return { ...grid, values: [...values.slice(0, r), row, ...values.slice(r + 1)] };
  }
  return grid;
}

/** The days of a row below `headings`, each heading over a run of rising ones. */
function daysIn(row: readonly CellValue[], headings: readonly CellValue[]): readonly Written[] {
  const runs = headings.map((heading, from): readonly Written[] => {
    const write = typeof heading === "string" ? writer(fold(heading)) : null;
    if (!write) return [];
    const found: Written[] = [];
    let last = 0;
    for (let column = from; column === from || isBlank(headings[column]); column++) {
      const value = row[column];
      const number = typeof value === "string" && /^\d{1,2}$/.test(value) ? Number(value) : value;
      const text = typeof number === "number" && number > last ? write(number) : null;
      if (text === null) break;
      found.push({ column, text });
      last = Number(number);
    }
    return found;
  });
  return runs.some(({ length }) => length >= FEWEST_OF_MONTH) ? runs.flat() : [];
}

/** How the numbers below a heading are written as days; null where it heads none. */
function writer(heading: string): ((number: number) => string | null) | null {
  const month = MONTH.exec(heading);
  if (month) {
    const [of, year] = [Number(month[1]), month[2]];
    return (day) =>
      isValidDay({ year: Number(year ?? LEAP_YEAR), month: of, day })
        ? [day, of, ...(year === undefined ? [] : [year])].join("/")
        : null;
  }
  if (!DAYS.test(heading)) return null;
  return (number) => {
    const day = number > EARLIEST && Number.isInteger(number) ? serialToDay(number) : null;
    return day && formatDay(day);
  };
}

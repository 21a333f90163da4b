/**
 * The calendar, without JavaScript's Date (whose time zones move days): plain days, their order, their
 * distance, and the serial numbers in which Excel keeps them.
 */

/**
 * A day of the Gregorian calendar: month 1 to 12, day 1 to 31. Text and cells may hold others: `isValidDay`.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day and the time of it, on a clock of 24 hours. */
export interface Moment extends Day {
  readonly hour: number;
  readonly minute: number;
}

/** Days from the first to the last, both counted. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const LAST_YEAR = 9999;
const DAYS_OF_400_YEARS = 146097;
/** Days from 1 March of year 0, from where leap days come last in a year, to 1 January 1970. */
const FROM_YEAR_0_TO_1970 = 719468;

/** 29/02/1900, a day that never was and that Excel counts all the same. */
const FALSE_LEAP_DAY = 60;
/** 31/12/9999, Excel's last day, counted from 1900. */
const LAST_SERIAL = 2958465;
/** `dayNumber` of 30/12/1899: what serials after the false leap day count from. */
const SERIAL_BASE = -25569;

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this day, in the years 1 to 9999. */
export function isValidDay(d: Day): boolean {
  const { year, month, day } = d;
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1 || year > LAST_YEAR || day < 1) return false;
  const length = month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1];
  return length !== undefined && day <= length;
}

/** Below 0 where `a` is the earlier day, above 0 where it is the later, 0 for the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The number of a valid day: consecutive days have consecutive numbers, 0 is 01/01/1970. The Gregorian
 * calendar holds for all years (the leap years' cycle of 400 years, counted from March).
 */
export function dayNumber(d: Day): number {
  const year = d.month > 2 ? d.year : d.year - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = d.month > 2 ? d.month - 3 : d.month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + d.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - FROM_YEAR_0_TO_1970;
}

/** The day of a whole number from `dayNumber`. */
export function dayFromNumber(n: number): Day {
  const days = n + FROM_YEAR_0_TO_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) -
    Math.floor(dayOfEra / 36524) +
    Math.floor(dayOfEra / (DAYS_OF_400_YEARS - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/**
 * The day of an Excel serial number, counted from 1900 (the ends of the product turn numbers from 1904 into such). A
 * fraction is a time of day and is cut off. 1 is 01/01/1900 and 60, the false 29/02/1900, is null. Null outside
 * Excel's calendar, which ends with 31/12/9999, and for what is no number.
 */
export function serialToDay(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FALSE_LEAP_DAY) return null;
  return dayFromNumber(SERIAL_BASE + (whole < FALSE_LEAP_DAY ? whole + 1 : whole));
}

/** The Excel serial number of a day, counted from 1900; null for a day that Excel cannot hold. */
export function dayToSerial(d: Day): number | null {
  if (!isValidDay(d)) return null;
  const serial = dayNumber(d) - SERIAL_BASE;
  const counted = serial > FALSE_LEAP_DAY ? serial : serial - 1;
  return counted < 1 ? null : counted;
}

/** "2017-04-19": for files and for sorting, never shown to people. */
export function isoDay(d: Day): string {
  return `${digits(d.year, 4)}-${digits(d.month, 2)}-${digits(d.day, 2)}`;
}

/**
 * How many days there are from the first to the last, both counted. Throws RangeError if the last is before.
 */
export function daysInSpan(first: Day, last: Day): number {
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days < 1) throw new RangeError(`The span ends before it begins: ${isoDay(first)}, ${isoDay(last)}`);
  return days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function digits(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

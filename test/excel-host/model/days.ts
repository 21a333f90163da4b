/** Days as Excel numbers them: from 1900 with a 29th of February in that year, or from 1904. */

export const DAYS_BETWEEN_SYSTEMS = 1462;
const DAY_MS = 86_400_000;
/** 30/12/1899: what is left of a number of days from 1/3/1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The number of a day counted from 1900; null where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 9999) return null;
  const serial = Math.round((time - EPOCH) / DAY_MS);
  return serial < 61 ? serial - 1 : serial;
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a number counted from 1900. */
export function dayOf(serial: number): DayParts {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

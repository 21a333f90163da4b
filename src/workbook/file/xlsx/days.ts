/** Days and times that a cell writes in words of ISO 8601 instead of a number (`t="d"`). */
const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[-+]\d\d:\d\d)?$/;
const MS_PER_DAY = 86_400_000;
/** The number of 1/1/1970. */
const FROM_1970 = 25_569;
/** Excel counts a 29/2/1900 that never was. */
const FIRST_OF_MARCH_1900 = 61;

/** The number of a day, a time or both counted from 1900; null where it is none. A zone is not reckoned with. */
export function dayNumber(text: string): number | null {
  const found = ISO.exec(text);
  if (!found || text === "") return null;
  const [, year, month = "", day = "", hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS_PER_DAY + FROM_1970;
  return (days < FIRST_OF_MARCH_1900 ? days - 1 : days) + time;
}

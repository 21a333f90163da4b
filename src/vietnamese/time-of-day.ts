/** Times of the day, as sheets have them beside a day ("7h30 ngày 24/5") and as texts tell them: "7 giờ 30". */

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** When something is over at the earliest; `only` where that is the one time that is named, and so when it begins. */
export interface LatestTime extends TimeOfDay {
  readonly only?: true;
}

/** "7.30 ngày 24/5": with a point the minutes are such that no month has. */
const TIMES =
  /(?<![\d.])(\d{1,2})\s*(?:(?:h|giờ|g)(?!\p{L})\s*(\d{2})?|:(\d{2})|\.(00|15|30|45)(?=\s*,?\s+ngày\s))(?![\d/])/giu;

/** Halves of the day that stand for a time, and when each begins at the earliest. */
const HALVES = [
  [/(?<!\p{L})tối(?!\p{L})/iu, { hour: 18, minute: 0 }],
  [/(?<!\p{L})chiều(?!\p{L})/iu, { hour: 13, minute: 0 }],
] as const;
/** "2 giờ chiều" */
const LATE = /^\s*(?:phút\s*)?(?:chiều|tối)(?!\p{L})/iu;
/** From when something was moved is no time of it. */
const MOVED_FROM = /\(?\s*(?:dời|hoãn|chuyển|lùi|đổi)\s+từ(?!.*(?:sang|đến|tới|thành)).*$/iu;

/**
 * The latest time that a text names: what begins at 7h30 and goes on at 13h30, or lasts until 14h00, is not over before. "Chiều" is one where no
 * other is named. Null where none is.
 */
export function latestTimeIn(written: string): LatestTime | null {
  const text = written.normalize("NFC").replace(MOVED_FROM, "");
  const times = [...text.matchAll(TIMES)].flatMap((found): readonly TimeOfDay[] => {
    const [hour, minute] = [Number(found[1]), Number(found[2] ?? found[3] ?? found[4] ?? 0)];
    if (hour >= 24 || minute >= 60) return [];
    const isLate = hour < 12 && LATE.test(text.slice(found.index + found[0].length));
    return [{ hour: isLate ? hour + 12 : hour, minute }];
  });
  const [only, another] = times;
  if (!only) return HALVES.find(([words]) => words.test(text))?.[1] ?? null;
  if (!another) return { ...only, only: true };
  return times.reduce((latest, time) => (isLater(time, latest) ? time : latest));
}

/** The one time that a text names; null where it names none, or several. */
export function onlyTimeIn(text: string): TimeOfDay | null {
  const time = latestTimeIn(text);
  return time?.only ? { hour: time.hour, minute: time.minute } : null;
}

/** "14 giờ 00" */
export function formatTime({ hour, minute }: TimeOfDay): string {
  return `${hour} giờ ${String(minute).padStart(2, "0")}`;
}

export function isLater(one: TimeOfDay, other: TimeOfDay): boolean {
  return one.hour * 60 + one.minute > other.hour * 60 + other.minute;
}

/** Times of the day, as sheets have them beside a day ("7h30 ngày 24/5") and as texts tell them: "7 giờ 30". */

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const TIMES = /(?<!\d)(\d{1,2})\s*(?:(?:h|giờ|g)(?!\p{L})\s*(\d{2})?|:(\d{2}))(?![\d/])/giu;

/** The one time that a text names; null where it names none, or several. */
export function timeIn(text: string): TimeOfDay | null {
  const [found, another] = text.normalize("NFC").matchAll(TIMES);
  if (!found || another) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? found[3] ?? 0)];
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}

/** "14 giờ 00" */
export function formatTime({ hour, minute }: TimeOfDay): string {
  return `${hour} giờ ${String(minute).padStart(2, "0")}`;
}

export function isLater(one: TimeOfDay, other: TimeOfDay): boolean {
  return one.hour * 60 + one.minute > other.hour * 60 + other.minute;
}

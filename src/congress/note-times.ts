/**
 * The times that a note names, of whatever they are: days ("12/6", "10-11/6/2025", "ngày 5 tháng 7"), months, quarters, and times
 * that nobody can date ("tuần sau", "sau khi kiện toàn"). Each is taken out of the note and leaves a sign behind, so that what stands around
 * it can be read. A fraction ("3/5 chi ủy viên") and the number of a document are no times.
 */
import { clean } from "../vietnamese/clean";
import { compareDays, isValidDay, type Day } from "../vietnamese/day";
import type { CongressDate, MonthPart } from "./table";

export interface NoteTime {
  /** Null where the words tell no time that could be dated. */
  readonly date: CongressDate | null;
  /** Whether its year is written. */
  readonly hasYear: boolean;
  /** As they stand in the note. */
  readonly words: string;
}

export interface MarkedNote {
  /** The note with a sign (`SIGN`) in place of each time. */
  readonly text: string;
  /** In the order of their signs. */
  readonly times: readonly NoteTime[];
}

const FIRST_SIGN = 0xe000;
/** The signs that stand for times, as a class of a regular expression. */
export const SIGN = "[\\ue000-\\ue0ff]";
const MOST = 0x100;

const YEAR = "\\d{4}|\\d{2}(?!\\d)";
const TIMES = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:${[
    // "10-11/6/2025", "10, 11/6", "30/6 và 01/7"
    `(?<d1>\\d{1,2})(?:[/.](?<m1>\\d{1,2})(?!\\s*,))?(?:\\s*,\\s*\\d{1,2}(?=\\s*(?:,|và|-)))*\\s*(?:-|–|và|&|,)\\s*(?:ngày\\s+)?(?<d2>\\d{1,2})[/.](?<m2>\\d{1,2})(?:[/.](?<y2>${YEAR}))?`,
    `(?<d3>\\d{1,2})\\s+tháng\\s+(?<m3>\\d{1,2})(?:\\s*(?:,?\\s*năm\\s+|[/-])(?<y3>\\d{4}))?`,
    `(?<d4>\\d{1,2})(?:[/.]|-(?=\\d{1,2}-\\d{4}|0[1-9](?![\\d/.-])))(?<m4>\\d{1,2})(?:[/.-](?<y4>${YEAR}))?`,
    // "từ 10" before "đến 12/6"
    "(?<=từ\\s+(?:ngày\\s+)?)(?<d7>\\d{1,2})(?=\\s+(?:đến|tới|sang)\\s+(?:ngày\\s+)?\\d{1,2}[/.](?<m7>\\d{1,2}))",
    "(?:tháng|quý)\\s+[\\dIV]+\\s*(?:-|–|,|và|đến|hoặc)\\s*(?:(?:tháng|quý)\\s+)?[\\dIV]+(?:[/-]\\d{4})?(?!\\p{L})",
    "(?:(?<part>đầu|giữa|cuối)\\s+)?(?:tháng\\s*|T(?=\\d{1,2}[/-]\\d{4}))(?<m5>\\d{1,2})(?:\\s*(?:[/-]|năm\\s+)\\s*(?<y5>\\d{4}))?",
    "(?<m6>\\d{1,2})[/-](?<y6>20\\d{2})",
    "(?:quý|Q)\\s*(?<q>IV|I{1,3}|[1-4])(?!\\p{L})(?:\\s*(?:[/-]|năm\\s+)\\s*(?<y7>\\d{4}))?",
    "\\d+\\s+(?:tuần|ngày|tháng)(?!\\p{L})|(?:tuần|tháng|quý|năm)\\s+(?:sau|tới)(?!\\p{L})|sau\\s+(?:khi|Tết|lễ|kỳ)(?!\\p{L})",
  ].join("|")})(?![\\d/%])`,
  "giu",
);
const NUMBERED = /(?:số|điều|khoản|mục|lần|nghị quyết|khóa)\s*$/iu;
const COUNTED =
  /^\s*(?:chi ủy|cấp ủy|đồng chí|đ\/c|đảng viên|đại biểu|phiếu|số|người|UV|CUV|chi bộ|cán bộ)(?!\p{L})/iu;
const PARTS: readonly MonthPart[] = ["đầu", "giữa", "cuối"];
const QUARTERS: readonly string[] = ["i", "ii", "iii", "iv"];

/** The note with its times marked; days without their year are of `year`. */
export function markTimes(note: string, year: number | null): MarkedNote {
  const times: NoteTime[] = [];
  const text = clean(note).normalize("NFC");
  const marked = text.replace(TIMES, (words: string, ...found: readonly unknown[]) => {
    const groups = groupsOf(found.at(-1));
    const at = Number(found.at(-3));
    const isNone = NUMBERED.test(text.slice(0, at)) || COUNTED.test(text.slice(at + words.length));
    if (isNone || times.length === MOST) return words;
    times.push({ ...timeOf(groups, year), words });
    return String.fromCharCode(FIRST_SIGN + times.length - 1);
  });
  return { text: marked, times };
}

/** A piece of the marked note in the words that stood there. */
export function unmarked(note: MarkedNote, piece: string): string {
  return piece.replace(new RegExp(SIGN, "gu"), (sign) => timeAt(note, sign)?.words ?? "");
}

/** Which of the times a sign stands for. */
export function timeAt({ times }: MarkedNote, sign: string): NoteTime | null {
  return times[sign.charCodeAt(0) - FIRST_SIGN] ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOf(found: unknown): Groups {
  const entries = typeof found === "object" && found !== null ? Object.entries(found) : [];
  return Object.fromEntries(
    entries.map(([name, text]) => [name, typeof text === "string" ? text : undefined]),
  );
}

function timeOf(found: Groups, given: number | null): Omit<NoteTime, "words"> {
  const { m1, m2, m3, m4, m5, m6, m7, y2, y3, y4, y5, y6, y7, q } = found;
  const written = y2 ?? y3 ?? y4 ?? y5 ?? y6 ?? y7;
  const year = written === undefined ? given : Number(written.length === 2 ? `20${written}` : written);
  return { date: year === null ? null : dateOf(year), hasYear: written !== undefined };

  function dateOf(of: number): CongressDate | null {
    const month = Number(m5 ?? m6 ?? 0);
    const part = PARTS.find((one) => one === found.part?.toLowerCase());
    if (month > 0) return month <= 12 ? { kind: "month", year: of, month, ...(part && { part }) } : null;
    if (q !== undefined)
      return { kind: "quarter", year: of, quarter: QUARTERS.indexOf(q.toLowerCase()) + 1 || Number(q) };
    const last = dayOf(of, m2 ?? m3 ?? m4 ?? m7, found.d2 ?? found.d3 ?? found.d4 ?? found.d7);
    if (!last) return null;
    const first = found.d1 === undefined ? last : dayOf(of, m1 ?? m2, found.d1);
    return first && compareDays(first, last) <= 0 ? { kind: "days", first, last } : null;
  }
}

function dayOf(year: number, month: string | undefined, day: string | undefined): Day | null {
  const found = { year, month: Number(month ?? 0), day: Number(day ?? 0) };
  return isValidDay(found) ? found : null;
}

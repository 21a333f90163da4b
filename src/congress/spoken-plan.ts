/**
 * What the words beside a branch say of when its congress is to meet: the time that it was put off from, and the one that it is to meet
 * at now, by the words in front of each time ("dời từ", "sang", "dự kiến", "lịch cũ"). A time that no such word tells apart is open: then
 * nobody may say that none is set.
 */
import { compareDays } from "../vietnamese/day";
import { markTimes, SIGN, timeAt, type MarkedNote, type NoteTime } from "./note-times";
import type { CongressDate } from "./table";

export interface SpokenPlan {
  readonly from: CongressDate | null;
  readonly to: CongressDate | null;
  /** Whether `to` is a time that it was moved to, not the first that was planned. */
  readonly isMoved: boolean;
  /** Whether `to` is called planned, also where it was moved: "hoãn, dự kiến ngày …", "dự kiến chuyển sang ngày …". */
  readonly isTentative: boolean;
  /** Whether a time is told that may be the one at which it is to meet, and may be another. */
  readonly isOpen: boolean;
}

/** Words for moving a congress; what moves with other words is a person, or something else. */
export const MOVE =
  "(?<!\\p{L})(?:(?:chuyển|đổi)(?!\\s+(?:địa điểm|trụ sở|nhà máy|văn phòng|công tác|sinh hoạt|giao|đảng|đổi|nơi|vùng|trường|đơn vị|nhân sự|cán bộ|về))|(?:thay đổi|điều chỉnh)(?!\\s+(?:nhân sự|cán bộ|cơ cấu|đề án))|(?<!(?<!\\p{L})di )dời|lùi|lui|hoãn|gia hạn|đẩy|giãn|để(?=\\s+(?:lại\\s+)?(?:sang|qua|đến|tới|đợt)))(?!\\p{L})";
const CAUSE = "(?<!\\p{L})(?:do|vì|chờ|đợi|để|lý do|nghỉ|đi|trùng)(?!\\p{L})";
/** Small words between what tells a time apart and the time. */
export const FILLING =
  "(?:ngày|hôm|vào|trong|lúc|hồi|khoảng|hết|đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|sáng|chiều|tối|thứ \\p{L}+|thứ \\d|chủ nhật|đợt (?:\\d+|[IV]+)|\\d{1,2} ?(?:h|giờ|g) ?\\d{0,2})(?!\\p{L})";
const FILLED = new RegExp(`(?:(?:^|(?<=[\\s:,(;–—-]))${FILLING}|[\\s:,(;–—-])+$`, "iu");
const SET = "(?:tổ chức|tiến hành|đại hội|ĐH)(?!\\p{L})";
/** What a time was: the old one. */
export const FORMER =
  "(?:lịch|kế hoạch|dự kiến|ngày|thời gian) (?:cũ|trước(?: đây)?|ban đầu)|cũ|(?:thay (?:vì|cho)|lẽ ra|ban đầu|trước đây)(?: (?:dự kiến|là|tổ chức))*";
/** What a time is to be. */
export const PLANNED = `(?:dự kiến|DK|dự định|kế hoạch(?: mới)?|lịch(?: mới)?|hẹn|đăng ký|ấn định|ngày mới|thời gian mới|sẽ|(?<!chưa )${SET}(?: lại)?)(?: (?:${SET}|họp|là|lại))*`;
export const TOWARDS = "(?:sang|qua|thành|đến|tới)";

const IS_FORMER = new RegExp(`(?<!\\p{L})(?:${FORMER})$`, "iu");
const IS_PLANNED = new RegExp(`(?<!\\p{L})(?:${PLANNED})$`, "iu");
const IS_SURELY_NEW = new RegExp(`${MOVE}[^;.]*(?<!\\p{L})(?:sang|qua|thành)$`, "iu");
const IS_NEW = new RegExp(`${MOVE}(?:(?!${CAUSE})[^;.])*(?<!\\p{L})${TOWARDS}$`, "iu");
const IS_FROM = new RegExp(`${MOVE}(?:(?!${CAUSE})[^;.])*(?<!\\p{L})từ$`, "iu");
/** "dời ngày 10/6 sang 18/6": the old time where a new one follows. */
const IS_OBJECT = new RegExp(`${MOVE}(?:\\s+(?:${SET}|lịch|thời gian))*$`, "iu");
const IS_UNTIL = new RegExp(`(?<!\\p{L})từ ${SIGN} ${TOWARDS}$`, "iu");
const SPAN = new RegExp(
  `(?<!\\p{L})từ\\s+(?:ngày\\s+)?(${SIGN})\\s*(?:-|–|đến|tới)\\s*(?:hết\\s+)?(?:ngày\\s+)?(${SIGN})`,
  "giu",
);
/** "14/5 → 21/5" */
const BEHIND_ARROW = new RegExp(`${SIGN}\\s*(?:→|->|=>)$`, "u");
const IS_REASONED = /^\s*[(,;]\s*(?:lùi|lui|dời|đổi|chuyển)(?:\s+lại)?\s+(?:do|vì)(?!\p{L})/iu;
/** "Họp ngày 27/11" and no more before it: "Chi ủy họp ngày 27/11" is no congress. */
const MEETS_ON = /^(?:sẽ )?họp$/iu;
const NOT_YET = new RegExp(`^(?:chưa(?: (?:được|${SET}|xong))*)?$`, "iu");
/** What happens to persons on that day: "hiệu trưởng nghỉ hưu 01/3" tells of no congress. */
const OF_PERSONS = /(?<!\p{L})(?:nghỉ (?:hưu|chế độ|việc|thai sản)|từ trần|thôi việc)(?: từ| kể từ)?$/iu;
/** In the same clause as the time, with no other time between. */
const IS_TENTATIVE = /(?<!\p{L})(?:dự kiến|DK|dự định)(?!\p{L})[^;,.()\ue000-\ue0ff]*$/iu;
const ENDS = /^\s*(?:$|[,;.)(]|(?:do|vì|để|chờ|đợi)(?!\p{L}))/iu;

type Role = "former" | "planned" | "new" | "open" | "object" | "ofPersons";

interface Placed extends NoteTime {
  readonly at: number;
  readonly role: Role;
  readonly isTentative: boolean;
}

const NOTHING: SpokenPlan = { from: null, to: null, isMoved: false, isTentative: false, isOpen: false };
/** Most notes tell no time at all. */
const MAY_TELL = /\d|tuần|tháng|quý|sau/iu;

/** What a text says of when its congress is to meet. A day without its year is of `year`. */
export function spokenPlan(text: string, year: number | null): SpokenPlan {
  if (!MAY_TELL.test(text.normalize("NFC"))) return NOTHING;
  const note = markTimes(text, year);
  const placed = placedIn(joinSpans(note));
  const move = [...withoutAsides(note.text).matchAll(new RegExp(MOVE, "giu"))].at(-1)?.index ?? -1;
  const as = (wanted: Role): readonly Placed[] => placed.filter(({ role }) => role === wanted);
  const [news, planned, named] = [as("new"), as("planned"), as("former")];
  // What was planned before it was moved is the old time, also where the new one is not known: "16/4 (dời từ 10/4)" names another.
  const isPast = ({ at }: Placed): boolean => news.length > 0 || (at < move && named.length === 0);
  const targets = news.length > 0 ? news : planned.filter((one) => !isPast(one));
  const former = [...named, ...planned.filter(isPast), ...(news.length > 0 ? as("object") : [])];
  const to = onlyOf(targets);
  return {
    from: onlyOf(former),
    to,
    isMoved: to !== null && (news.length > 0 || move >= 0),
    isTentative: to !== null && targets.some((one) => one.isTentative),
    isOpen: to === null && (targets.length > 0 || as("open").length + as("object").length > 0),
  };
}

/** "Dự kiến 28/10 (tàu ra đảo hoãn vì biển động)": in brackets that begin otherwise something else was put off. */
const ASIDE = new RegExp(`\\((?!\\s*(?:(?:đã|được|xin|tạm|phải) )*${MOVE})[^()]*\\)`, "giu");

/** A text without such brackets, as long as it was. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, (aside) => " ".repeat(aside.length));
}

const ALONE = new RegExp(`^(?:${FILLING}|[\\s:,])*(${SIGN})[\\s.]*$`, "iu");

/** The time that a text tells and nothing else; null for any other text. */
export function timeAlone(text: string, year: number | null): CongressDate | null {
  const note = joinSpans(markTimes(text, year));
  const sign = ALONE.exec(note.text)?.[1];
  return (sign === undefined ? null : timeAt(note, sign))?.date ?? null;
}

/** The one date of theirs; null where there is none, or more than one. */
function onlyOf(times: readonly Placed[]): CongressDate | null {
  const [first, ...others] = times;
  const date = first?.date ?? null;
  return date !== null && others.every((one) => isSame(one.date, date)) ? date : null;
}

export function isSame(one: CongressDate | null, other: CongressDate | null): boolean {
  if (one?.kind !== "days" || other?.kind !== "days")
    return JSON.stringify({ ...one, planned: true }) === JSON.stringify({ ...other, planned: true });
  return compareDays(one.first, other.first) === 0 && compareDays(one.last, other.last) === 0;
}

/** "từ ngày 10 đến 12/6" is one time, unless it tells from when to when something was moved. */
function joinSpans(note: MarkedNote): MarkedNote {
  const times = [...note.times];
  const text = note.text.replace(SPAN, (words: string, one: string, other: string, at: number) => {
    const last = timeAt(note, other)?.date;
    const first = inYearOf(timeAt(note, one), last);
    const isMove = new RegExp(`${MOVE}[^;.]*$`, "iu").test(note.text.slice(0, at));
    if (isMove || first?.kind !== "days" || last?.kind !== "days") return words;
    const isOrdered = compareDays(first.first, last.last) <= 0;
    times.push({ date: isOrdered ? { ...first, last: last.last } : null, hasYear: true, words });
    return String.fromCharCode(0xe000 + times.length - 1);
  });
  return { text, times };
}

/** "từ ngày 17/02 đến 28/02/2025": a day without its year before one with it is of that year. */
function inYearOf(
  time: NoteTime | null,
  last: CongressDate | null | undefined,
): CongressDate | null | undefined {
  const date = time?.date;
  if (!time || time.hasYear || date?.kind !== "days" || last?.kind !== "days") return date;
  const { year } = last.first;
  const own = { ...date, first: { ...date.first, year }, last: { ...date.last, year } };
  return compareDays(own.first, last.last) <= 0 ? own : date;
}

function placedIn(note: MarkedNote): readonly Placed[] {
  return [...note.text.matchAll(new RegExp(SIGN, "gu"))].flatMap(({ 0: sign, index: at }) => {
    const time = timeAt(note, sign);
    const role = time?.date ? roleOf(note.text, at) : "open";
    return time ? [{ ...time, at, role, isTentative: IS_TENTATIVE.test(note.text.slice(0, at)) }] : [];
  });
}

function roleOf(text: string, at: number): Role {
  const before = text.slice(0, at);
  const lead = before.replace(FILLED, "");
  if (/^\s*(?:→|->|=>)/u.test(text.slice(at + 1))) return "former";
  // "ĐH ngày 20/3 (lùi do …)": when it is to meet, and why it is not earlier.
  if (BEHIND_ARROW.test(lead) || IS_REASONED.test(text.slice(at + 1))) return "new";
  if (OF_PERSONS.test(lead)) return "ofPersons";
  if (IS_FORMER.test(lead) || IS_FROM.test(lead)) return "former";
  if (IS_SURELY_NEW.test(lead) || IS_NEW.test(lead) || IS_UNTIL.test(lead)) return "new";
  if (IS_OBJECT.test(lead)) return "object";
  if (IS_PLANNED.test(lead) || MEETS_ON.test(lead)) return "planned";
  // A day that stands for itself, behind "chưa đại hội" or alone.
  const piece =
    lead
      .split(/[,;.(]/u)
      .at(-1)
      ?.trim() ?? "";
  const isApart = lead === "" || /[:,(;–—-]/u.test(before.slice(lead.length));
  return isApart && NOT_YET.test(piece) && ENDS.test(text.slice(at + 1)) ? "planned" : "open";
}

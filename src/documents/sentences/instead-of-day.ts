/** What notes say where others have a day: that nothing is planned or reported yet, or after which day it is to be. */
import { formatDay } from "../../vietnamese/date";
import { compareDays, isValidDay, type Day } from "../../vietnamese/day";

/** Nobody knows of it whether it has met. */
const UNREPORTED =
  /^(?:hiện )?chưa (?:(?:có|gửi|nộp) )?(?:báo cáo|số liệu)(?: (?:kết quả|số liệu|đại hội|về|lên))*$/iu;
/** That it has no day since nothing is planned would say the same twice. */
const UNPLANNED =
  /^((?:hiện )?chưa (?:có|xây dựng|lập|ban hành|xong) kế hoạch)(?: (?:tổ chức|tiến hành|đại hội))*$/iu;

export interface Told {
  /** "chưa có kế hoạch", "chưa báo cáo kết quả"; "" where it is neither. */
  readonly stands: string;
  readonly causes: readonly string[];
}

/** Of what a note gives as reasons, that which is none, and the others. */
export function withoutStanding(causes: readonly string[]): Told {
  const others = causes.filter((cause) => !UNREPORTED.test(cause));
  const unplanned = others.find((cause) => UNPLANNED.test(cause));
  if (unplanned !== undefined)
    return {
      stands: unplanned.replace(UNPLANNED, "$1"),
      causes: others.filter((cause) => cause !== unplanned),
    };
  return { stands: others.length < causes.length ? "chưa báo cáo kết quả" : "", causes: others };
}

const AFTER =
  /^(?:(?:dự kiến|sẽ|tổ chức|tiến hành|đại hội|ĐH) )*sau (?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/iu;

export interface AfterDay {
  /** "dự kiến sau ngày 25/8/2024" */
  readonly time: string;
  /** What the note says besides. */
  readonly others: string;
}

/** Of the pieces of a note the one that says "ĐH sau ngày 25/8"; null where none does, or that day is not to come. */
export function afterDay(pieces: readonly string[], asOf: Day | null, given: number | null): AfterDay | null {
  const others = pieces.filter((piece) => !AFTER.test(piece));
  const [found, another] = pieces.flatMap((piece) =>
    [AFTER.exec(piece) ?? []].filter((one) => one.length > 0),
  );
  if (!found || another) return null;
  const [, date, month, year] = found;
  const day = { year: Number(year ?? given ?? 0), month: Number(month), day: Number(date) };
  if (!isValidDay(day) || (asOf && compareDays(day, asOf) < 0)) return null;
  return { time: `dự kiến sau ngày ${formatDay(day)}`, others: others.join("; ") };
}

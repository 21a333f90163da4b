/**
 * What the sheets to fill in say to somebody who types what cannot be right: the rule of each kind of entry, and
 * its words. A sum takes nothing but numbers, so counts must be numbers; days and states are also read as
 * texts, so there the sheet only asks.
 */
import type { Area } from "../sheet/area";
import type { LayoutValidation, Whole } from "../sheet/layout";
import { formatSpanShort } from "../vietnamese/date";
import type { DaySpan } from "../vietnamese/day";

/** The states to choose from. Each is read as what it says, which a test holds it to. */
export const states: readonly string[] = ["Đã đại hội", "Chưa đại hội", "Hoãn", "Không tổ chức"];

/** No branch has as many members. "9/10" is a day of this year to Excel, and a day's number is larger. */
const MOST_MEMBERS = 9999;
/** Earlier terms are not reported any more; "19.4" and "2017" are days of 1900 and 1905 to Excel. */
const ANY_DAY: DaySpan = {
  first: { year: 2000, month: 1, day: 1 },
  last: { year: 2099, month: 12, day: 31 },
};
/** A cell with more is no name and no remark, but a text pasted by mistake. */
const LONGEST_NAME = 100;
const LONGEST_NOTE = 500;
/** Excel's own limit, in characters. */
const LONGEST_TITLE = 32;

const KEEP = "Muốn giữ nguyên thì bấm Yes (Có).";
/** What is typed where there is nobody, and where it is not known yet. */
export const BLANKS = "Không có ai thì gõ 0; chưa có số liệu thì để trống.";

/** Where entries stand: in the columns of a table, or below each other on a form. */
export interface Where {
  /** Beside what a part is compared with its whole. */
  readonly whole: string;
  readonly note: string;
  /** What is to be entered is said as soon as a cell is selected. */
  readonly hints: boolean;
}

export const inTable: Where = { whole: "cùng dòng", note: "cột Ghi chú", hints: false };
export const onForm: Where = { whole: "ở trên", note: "ô Ghi chú", hints: true };

const HOW = "Cách điền";
const hinted = ({ hints }: Where, message: string): Pick<LayoutValidation, "hint"> =>
  hints ? { hint: { title: HOW, message } } : {};

export function countCheck(area: Area, where: Where): LayoutValidation {
  return {
    area,
    rule: { kind: "count", most: MOST_MEMBERS },
    severity: "stop",
    title: "Ô này cần một số nguyên",
    message: `Chỉ gõ số, từ 0 đến ${MOST_MEMBERS}: không kèm chữ, dấu chấm hay gạch chéo. ${BLANKS} Lời giải thích ghi ở ${where.note}.`,
    ...hinted(where, `Gõ một số nguyên. ${BLANKS}`),
  };
}

/** A count of some of those whom another cell counts. */
export function partCheck(
  area: Area,
  heading: string,
  whole: { readonly at: Whole; readonly heading: string },
  where: Where,
): LayoutValidation {
  const title = `Cần xem lại “${heading}”`;
  return {
    area,
    rule: { kind: "count", most: MOST_MEMBERS, within: whole.at },
    severity: "stop",
    title: title.length > LONGEST_TITLE ? "Cần xem lại số này" : title,
    message: `Chỉ gõ một số nguyên, không kèm chữ, và không lớn hơn “${whole.heading}” ${where.whole} (ô đó sai thì sửa ô đó trước). ${BLANKS} Lời giải thích ghi ở ${where.note}.`,
    ...hinted(where, `Gõ một số nguyên, không lớn hơn “${whole.heading}”. ${BLANKS}`),
  };
}

/** A day; where the season is known, one of it. */
export function dayCheck(area: Area, { first, last }: DaySpan = ANY_DAY): LayoutValidation {
  return {
    area,
    rule: { kind: "day", first, last },
    severity: "warning",
    title: "Cần xem lại ngày",
    message: `Excel hiểu ô này là một ngày ngoài khoảng ${formatSpanShort(first, last)}. Gõ ngày trước, tháng sau, đủ năm, có gạch chéo: 19/4/2025. ${KEEP}`,
    hint: {
      title: "Ngày đại hội",
      message:
        "Gõ ngày trước, tháng sau, đủ năm: 19/4/2025. Nhiều ngày: 19-21/4/2025. Chưa đại hội: ghi ngày dự kiến hoặc để trống.",
    },
  };
}

export function stateCheck(area: Area): LayoutValidation {
  return {
    area,
    rule: { kind: "list", words: states },
    severity: "warning",
    title: "Không có trong danh sách",
    message: `Nên chọn một trong các từ: ${states.join("; ")}. Lý do, lời giải thích ghi ở cột Ghi chú. ${KEEP}`,
    hint: {
      title: "Tình trạng",
      message:
        "Chọn trong danh sách. Bị hoãn mà chưa có ngày mới: chọn Hoãn. Đã có ngày mới: chọn Chưa đại hội và sửa lại ngày.",
    },
  };
}

/** A name out of a list that stands on another sheet. */
export function choiceCheck(area: Area, sheet: string, words: Area): LayoutValidation {
  return {
    area,
    rule: { kind: "list-at", sheet, words },
    severity: "warning",
    title: "Không có trong danh sách",
    message: `Nên bấm mũi tên bên phải ô rồi chọn trong danh sách, để tên được ghi đúng như ở nơi tổng hợp. ${KEEP}`,
    hint: { title: HOW, message: "Bấm mũi tên bên phải ô rồi chọn trong danh sách." },
  };
}

/** A name, with what is to be entered. */
export function nameCheck(area: Area, hint: string): LayoutValidation {
  return textCheck(area, LONGEST_NAME, hint);
}

export function noteCheck(area: Area, hint: string): LayoutValidation {
  return textCheck(area, LONGEST_NOTE, hint);
}

function textCheck(area: Area, longest: number, hint: string): LayoutValidation {
  return {
    area,
    rule: { kind: "text", longest },
    severity: "stop",
    title: "Ô này quá dài",
    message: `Ô này nhận nhiều nhất ${longest} chữ cái và dấu. Hãy ghi gọn lại.`,
    hint: { title: HOW, message: hint },
  };
}

/**
 * What the empty results sheet says to somebody who types what cannot be right: the rule of each kind of column, and
 * its words. A sum takes nothing but numbers, so counts must be numbers; days and states are also read as
 * texts, so there the sheet only asks.
 */
import type { Area } from "../sheet/area";
import type { LayoutValidation } from "../sheet/layout";

/** The states to choose from. Each is read as what it says, which a test holds it to. */
export const states: readonly string[] = ["Đã đại hội", "Chưa đại hội", "Hoãn", "Không tổ chức"];

/** No branch has as many members. "9/10" is a day of this year to Excel, and a day's number is larger. */
const MOST_MEMBERS = 9999;
/** Earlier terms are not reported any more; "19.4" and "2017" are days of 1900 and 1905 to Excel. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const KEEP = "Muốn giữ nguyên thì bấm Yes (Có).";
const BLANKS = "Không có ai thì gõ 0; chưa có số liệu thì để trống.";

export function countCheck(area: Area): LayoutValidation {
  return {
    area,
    rule: { kind: "count", most: MOST_MEMBERS },
    severity: "stop",
    title: "Ô này cần một số nguyên",
    message: `Chỉ gõ số, từ 0 đến ${MOST_MEMBERS}: không kèm chữ, dấu chấm hay gạch chéo. ${BLANKS} Lời giải thích ghi ở cột Ghi chú.`,
  };
}

/** A count of some of those whom another column counts. */
export function partCheck(
  area: Area,
  heading: string,
  whole: { readonly column: number; readonly heading: string },
): LayoutValidation {
  return {
    area,
    rule: { kind: "count", most: MOST_MEMBERS, within: whole.column },
    severity: "stop",
    title: `Cần xem lại “${heading}”`,
    message: `Chỉ gõ một số nguyên, không kèm chữ, và không lớn hơn “${whole.heading}” cùng dòng (ô đó sai thì sửa ô đó trước). ${BLANKS} Lời giải thích ghi ở cột Ghi chú.`,
  };
}

export function dayCheck(area: Area): LayoutValidation {
  return {
    area,
    rule: { kind: "day", firstYear: FIRST_YEAR, lastYear: LAST_YEAR },
    severity: "warning",
    title: "Cần xem lại ngày",
    message: `Excel hiểu ô này là một ngày ngoài các năm ${FIRST_YEAR}-${LAST_YEAR}. Gõ ngày trước, tháng sau, đủ năm, có gạch chéo: 19/4/2025. ${KEEP}`,
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

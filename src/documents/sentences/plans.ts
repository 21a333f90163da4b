/** Why a congress is still to come, and what its note says where nobody could tell it shorter. When it is to meet: congress/planned.ts. */
import { markTimes, SIGN, unmarked } from "../../congress/note-times";
import { planOf, saysPutOff, wordsOf, yearBeside, type Plan } from "../../congress/planned";
import { FILLING, FORMER, MOVE, PLANNED, TOWARDS } from "../../congress/spoken-plan";
import { columnsOf, type CongressTable } from "../../congress/table";
import { fromCapitals, lowerFirst } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { spelledOut } from "./abbreviations";
import type { Facts } from "./facts";
import { afterDay, withoutStanding } from "./instead-of-day";

/** That it is a pilot congress is no reason. */
const PILOT = /^(?:đại hội|ĐH) điểm/iu;

/** A congress that has not begun. */
export interface Open {
  readonly row: number;
  readonly plan: Plan;
  /** "" where nothing says it. */
  readonly cause: string;
  /** "chưa có kế hoạch", "chưa báo cáo kết quả": how it stands instead of a day, which is no reason for having none; else "". */
  readonly stands: string;
  /** The note itself, where it tells more than a time and a cause; else "". */
  readonly note: string;
}

export function openAt({ statistics: { table, standing } }: Facts, row: number): Open {
  const plan = planOf(table, standing, row);
  const words = wordsOf(table, row);
  const isAll = saysPutOff(words) || plan.kind === "moved" || isOfReasons(table) || saysState(words);
  if (plan.kind === "told") {
    const after = afterDay(partsOfNote(words), standing.asOf, yearBeside(table, standing.asOf, row));
    if (after !== null) {
      const why = readNote(after.others, true).causes.map(bareCause).join(", ");
      return { row, plan, cause: "", stands: "", note: `${after.time}${why === "" ? "" : `, do ${why}`}` };
    }
  }
  const { causes, isWhole } = readNote(words, isAll, "date" in plan);
  const isQuoted = plan.kind === "told" || !isWhole;
  const bare = causes.map(bareCause);
  const told = plan.kind === "unknown" ? withoutStanding(bare) : { stands: "", causes: bare };
  return {
    row,
    plan,
    cause: told.causes.join(", "),
    stands: told.stands,
    note: isQuoted ? quoted(words) : "",
  };
}

/** What a note, or the heading of a section ("CÁC CHI BỘ CHƯA TỔ CHỨC ĐẠI HỘI"), says of the state, up to its time or its reason. */
const STATE =
  /^(?:(?:các\s+)?(?:(?:chi|đảng) bộ|đơn vị)\s+)?(?:(?:tạm|xin|đề nghị|phải|được|nay|đã)\s+)*(?:hoãn|lùi|dời|dừng|ngừng|chưa(?=\s*(?:$|[-–:])|\s+(?:được\s+)?(?:tổ chức|tiến hành|đại hội|ĐH|xong)))(?!\p{L})(?:\s+lại)?(?:\s+(?:được|tổ chức|tiến hành|đại hội|ĐH|xong|thời gian|(?:lịch|ngày)(?! (?:cũ|mới)(?!\p{L})))(?!\p{L}))*/iu;
const NOT_MET = /^chưa(?:$| (?:được )?(?:tổ chức|tiến hành|đại hội|ĐH)(?!\p{L}))/iu;
/** That no day is set is no reason for it. */
const NO_DAY =
  /^(?:(?:hiện\s+)?chưa\s+(?:ấn định|có|xác định|định|đăng ký|xếp|lên|chốt|bố trí|rõ|đến)(?:\s+được)?\s+(?:ngày|lịch|thời gian|hạn)(?!\p{L}).*|chưa (?:ấn định|xác định|định|chốt|rõ)(?!\p{L}).*|thời gian)$/iu;
const TIMED = new RegExp(
  `^(?:\\s*(?:${SIGN}|${MOVE}|(?<!\\p{L})(?:${FORMER}|${PLANNED}|${TOWARDS}|${FILLING}|xin|đề nghị|nay|đã|từ|lại|lịch|ngày|tháng|quý|đợt|đại hội|ĐH|tổ chức|tiến hành)(?!\\p{L})|[-–:→>=]))+\\s*`,
  "iu",
);
/** Words that a reason begins with. */
export const CAUSE = /^(?:do|vì|chờ|đợi|để|lý do|đang (?:chờ|đợi))(?!\p{L})/iu;
const BEHIND = /(?<!\p{L})(?:do|vì|chờ|đợi|để|lý do)(?!\p{L}).*$/iu;
/** What lacks before a congress can meet, or what its members, or where they work, are about. */
const LACKS =
  /^(?:đang(?= (?:(?:phê |xét )?duyệt|thẩm định|hoàn (?:thiện|chỉnh)|kiện toàn|(?:lấy|xin|chờ) ý kiến|làm nhiệm vụ|thực hiện|diễn tập|huấn luyện|công tác|trực|tập huấn|đi |khắc phục|phòng))|chuyển (?:địa điểm|trụ sở)|chưa(?!\s+(?:được\s+)?(?:tổ chức|tiến hành|đại hội|ĐH|xong))|thiếu|khuyết|vướng|trùng|mưa|bão|lũ|ngập|sạt lở|mất điện|thời tiết|mùa|(?:đường|cầu|ngầm)(?= .*(?:sạt lở|ngập|hỏng|lầy|chia cắt)))(?!\p{L})./iu;

/** What hinders it, wherever in the piece it stands: in a note that tells the day it is why. */
const HINDERS =
  /(?<!\p{L})(?:mưa|bão|lũ|lụt|ngập|sạt|thời tiết|thiên tai|rét|biển động|mất (?:điện|nước)|dịch (?:bệnh|sởi|tả|cúm|sốt|covid)|(?:chống|phòng|có) dịch|ốm|nằm viện|điều trị|việc tang|từ trần|sửa chữa|đang (?:sửa|xây|học|đi|làm|nghỉ|tập trung|thi công|xử lý|giải quyết|(?:lấy|xin) ý kiến|xem xét|rà soát|sắp xếp|sáp nhập|(?:phê |xét )?duyệt|thẩm định|hoàn (?:thiện|chỉnh)|xác minh|kiểm tra)|xem xét (?:giải thể|sáp nhập|ghép)|mới (?:thay|đổi|tách|nhập|sáp nhập|bổ nhiệm|điều động)|chưa (?:có|xây|sửa|đủ|thống nhất|bố trí|xong|kiện toàn)|hỏng|xuống cấp|nghỉ (?:ốm|phép|tết|lễ|thai sản|hưu|chế độ|việc)|xin (?:thôi|nghỉ|rút|từ chức|chuyển)|thôi (?:việc|giữ|làm)|từ chức|tăng ca|bị (?:kỷ|kỉ) luật|đi (?:công tác|học|thực tập)|chuyển công tác|kiện toàn|trùng|coi thi|kỳ thi|mùa|thời vụ|thu hoạch|diễn tập|huấn luyện|tập huấn)(?!\p{L})/iu;
/** "tàu ra đảo hoãn vì biển động": it says itself that it is why. */
const BECAUSE = /^\p{L}.* (?:do|vì) \p{L}/iu;
/** It is planned so, by whomever: no reason that keeps it from meeting. */
const BY_PLAN = /^theo\s+\p{L}/iu;
const PLAN_ALONE = /^theo (?:đúng )?(?:kế hoạch|lịch|KH)(?: chung| đã định| đề ra)?:?$/iu;
/** "sang ngày 27/4: hội trường sửa chữa" */
const COLON = new RegExp(`${SIGN}\\s*:\\s*$`, "u");
const DAY_BEHIND = new RegExp(`[\\s,:]*(?:(?:là|vào|ngày)\\s+)*${SIGN}$`, "iu");

/** What a note tells beside a reason: where it is to meet, who comes, how many they are. */
const BESIDE: readonly RegExp[] = [
  /^(?:tại|địa (?:điểm|chỉ)|hội trường|phòng họp|nhà văn hóa|liên hệ|ĐT|SĐT|điện thoại|thành phần|mời)(?!\p{L})(?! .*(?:đang|chưa|bị|hỏng|xuống cấp|sửa)(?!\p{L}))/iu,
  /^(?:[Đđ]ường|[Pp]hố|[Nn]gõ|[Ss]ố) (?:\p{Lu}|\d)/u,
  /(?<!\p{L})(?:(?:đến |tham |cùng )?dự|chỉ đạo|phụ trách|theo dõi)$/iu,
  /^(?:(?:có|tổng số|gồm|còn) )?\d+(?:\/\d+)? (?:đảng viên|ĐV|đồng chí|đ\/c|đại biểu|chi bộ|CB|đảng bộ|TCCSĐ|đơn vị)(?: (?:dự bị|chính thức))?$/iu,
  /^\+?\d[\d .]*$/u,
  /(?<!\p{L})(?<!chờ )(?:đồng ý|chấp thuận|nhất trí|cho phép|xin ý kiến|báo cáo)(?!\p{L}).*(?<!\p{L})(?:hoãn|lùi|dời)(?!\p{L})/iu,
  /(?<!\p{L})(?<!(?:chưa|chờ) )(?:đồng ý|chấp thuận|nhất trí|cho phép)(?: cho)?(?: hoãn)?$/iu,
];

/** Whether a note says that the congress is still to come: what else it says is why. */
function saysState(words: string): boolean {
  return partsOfNote(words).some((piece) => STATE.test(piece));
}

/** Whether a note says that the congress has not met, and nothing of a day that is not set: what hinders it kept it from meeting. */
export function saysNotMet(words: string): boolean {
  const pieces = partsOfNote(words);
  return pieces.some((piece) => NOT_MET.test(piece)) && !pieces.some((piece) => NO_DAY.test(piece));
}

interface ReadNote {
  readonly causes: readonly string[];
  /** Whether state, time and causes are all that the pieces with a time say. */
  readonly isWhole: boolean;
}

/** `isAll`: what is no state and no time is the reason; `isDated`: that it has its day is known besides. */
function readNote(words: string, isAll: boolean, isDated = false): ReadNote {
  const note = markTimes(words, null);
  const causes: string[] = [];
  let isWhole = true;
  const pieces = partsOfNote(note.text);
  // That no day is set tells of the time too: what hinders it stands beside, as it does beside what is waited for.
  const tellsTime =
    isDated ||
    new RegExp(SIGN, "u").test(note.text) ||
    pieces.some((piece) => NO_DAY.test(piece) || CAUSE.test(piece));
  for (const piece of pieces) {
    if (NO_DAY.test(piece)) {
      const [cause] = BEHIND.exec(piece) ?? [];
      if (cause !== undefined) causes.push(unmarked(note, cause));
      continue;
    }
    if (PILOT.test(piece)) continue;
    const byPlan = BY_PLAN.test(piece) ? piece.replace(DAY_BEHIND, "") : "";
    if (byPlan !== "" && (byPlan !== piece || tellsTime)) {
      // Beside a day that it is planned says nothing, but where the sheet gives it as the reason.
      if (isAll || !PLAN_ALONE.test(byPlan)) causes.push(unmarked(note, byPlan));
      continue;
    }
    const stated = piece
      .replace(STATE, "")
      .replace(/^[\s:–-]+/u, "")
      .trim();
    const rest = stated.replace(TIMED, "");
    const isTimed = new RegExp(SIGN, "u").test(stated.slice(0, stated.length - rest.length));
    const cause = CAUSE.test(rest) ? rest : (BEHIND.exec(isTimed || rest !== stated ? rest : "")?.[0] ?? "");
    const text = unmarked(note, cause);
    if (text !== "") causes.push(text);
    else if (!/\p{L}/u.test(unmarked(note, rest))) continue;
    else if (isTimed && COLON.test(stated.slice(0, stated.length - rest.length)))
      causes.push(unmarked(note, rest));
    else if (isTimed) isWhole = false;
    else if (LACKS.test(rest) || (tellsTime && (HINDERS.test(rest) || BECAUSE.test(rest))))
      causes.push(unmarked(note, rest));
    // "tổ chức sau cùng theo kế hoạch" is a reason with its verb.
    else if (isAll && !BESIDE.some((one) => one.test(stated))) causes.push(unmarked(note, stated));
    if (text !== "" && isTimed && cause !== rest) isWhole = false;
  }
  return { causes: [...new Set(causes)], isWhole };
}

const TELEPHONE = /[,;(]?\s*(?:liên hệ|ĐT|SĐT|điện thoại)?[\s:]*\+?\d(?:[ .]?\d){8,}\)?/giu;

/** What the note says, without that a congress is still to come and without telephone numbers. */
function quoted(words: string): string {
  const pieces = words
    .replace(TELEPHONE, "")
    .replace(/^chưa (?:tổ chức|tiến hành|đại hội|ĐH)(?: đại hội| ĐH)?\s*[,;:–-]\s*/iu, "")
    .split(/(?<=[;.])\s+/u)
    .map((piece) => clean(piece).replace(/[\s;.,]+$/u, ""))
    .filter((piece) => piece.replace(STATE, "") !== "");
  return lowerFirst(fromCapitals(spelledOut(pieces.join("; "))));
}

/** Why it is still to come, for those outside: of the pieces of its causes that which `fits`. */
export function causeWhere({ statistics: { table } }: Facts, row: number, fits: RegExp): string | null {
  const { causes } = readNote(wordsOf(table, row), true);
  return causes.map(bareCause).find((cause) => fits.test(cause)) ?? null;
}

/** What a note says, piece by piece; the numbers of a list (“tổ 14, 15”) are one. */
export function partsOfNote(note: string): readonly string[] {
  return note
    .split(/[;()]|(?<!\d),|,(?!\s*\d+\s*(?:$|[,;)]|và(?!\p{L})))|\.(?!\d)/u)
    .map((part) => clean(part).replace(/^[-–—•*]+\s*/u, ""))
    .filter((part) => part !== "");
}

/** "do chờ nhân sự" is "chờ nhân sự": for "do" to stand before it again; a reason of the reason has another word. */
export function bareCause(text: string): string {
  const bare = fromCapitals(text).replace(/^(?:do|vì|để(?! lại)|lý do)\s*:?\s+/iu, "");
  return spelledOut(lowerFirst(bare.replace(WAITING, (word) => word.toLowerCase())))
    .replace(/(?<=\p{L}\S* )(?<!(?:tự|lý) )do(?= \p{Ll})/gu, "vì")
    .replace(/(?<!\p{L})(?<!các )(?=(?:tổ dân phố|thôn|bản|ấp|khu phố|xóm) \d+, \d)/u, "các ")
    .replace(/(?<=nghỉ (?:hưu|chế độ)) (?:từ )?(?=\d{1,2}\/\d)/gu, " từ ngày ")
    .replace(/^(?=(?:xem xét|lấy ý kiến|rà soát)(?!\p{L}))/u, "đang ");
}

/** No name, though one is behind it: "Chờ Đảng ủy xã cho ý kiến". */
const WAITING = /^(?:Chờ|Đợi|Đang|Mới|Xem xét|Thiếu|Chưa|Vướng|Đồng chí)(?= )/u;

function isOfReasons(table: CongressTable): boolean {
  return columnsOf(table).some(
    ({ field, header }) =>
      field === "note" &&
      header.some((one) => ["lý do", "nguyên nhân"].some((word) => fold(one).includes(fold(word)))),
  );
}

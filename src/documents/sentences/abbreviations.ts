/**
 * What tables abbreviate and sentences write out: the one list of it, for names of branches, blocks and bodies and for notes. What names
 * themselves have stays: THPT, THCS, PTDTBT, HTX, TNHH, MTV.
 */
import { isAllCapitals, upper } from "../../vietnamese/capitals";

/** Behind "Công an", "Quân sự" and "Ban Chỉ huy Quân sự" stands whose they are. */
const OF_PLACE =
  "(?=\\s+(?:[xX]ã|XÃ|[pP]hường|PHƯỜNG|[tT]hị (?:trấn|xã)|THỊ (?:TRẤN|XÃ)|[hH]uyện|HUYỆN|[qQ]uận|QUẬN|[tT]ỉnh|TỈNH|[tT]hành phố|THÀNH PHỐ|[đĐ]ặc khu|ĐẶC KHU)(?!\\p{L}))";
/** A name or a number behind it. */
const NAME = "(?=\\s+[\\p{L}\\p{N}])";
/** Words behind which it is the kind of a school, or of a firm. */
const SCHOOL = "(?<=(?<!\\p{L})(?:[tT]rường|TRƯỜNG)\\s+)";
const FIRM = "(?<=(?<!\\p{L})(?:[cC]ông ty|CÔNG TY|[cC]ty|CTY)\\s+)";

/** The longer before those that they hold. Each in whatever case, but those that are words in small letters. */
const WRITTEN: readonly (readonly [short: string, written: string, sign?: "capitals"])[] = [
  ["đ/c", "đồng chí"],
  ["ĐBCS", "đảng bộ cơ sở"],
  ["CBCS", "chi bộ cơ sở"],
  ["TCCSĐ", "tổ chức cơ sở đảng"],
  ["CB(?=\\s+\\p{Ll})", "chi bộ", "capitals"],
  [`(?:CB|C\\.B)${NAME}`, "Chi bộ", "capitals"],
  [`^ĐB${NAME}`, "Đảng bộ", "capitals"],
  [`ĐU${NAME}`, "Đảng ủy", "capitals"],
  ["PBT", "phó bí thư"],
  ["(?<!DT\\s)BT", "bí thư", "capitals"],
  ["TDP(?=\\d)", "tổ dân phố "],
  ["TDP", "tổ dân phố"],
  ["KP\\s*(?=\\d|\\p{Lu})", "khu phố ", "capitals"],
  ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["HĐND\\s*[-–&]\\s*UBND", "Hội đồng nhân dân và Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["UBND", "Ủy ban nhân dân"],
  ["UBKT", "Ủy ban Kiểm tra"],
  ["BTV(?=\\s+(?:đảng|tỉnh|thành|huyện|quận|thị) ủy)", "Ban Thường vụ"],
  ["(?:Ban CHQS|BCHQS)(?!\\p{L})", "Ban Chỉ huy Quân sự"],
  [`CA${OF_PLACE}`, "Công an", "capitals"],
  [`QS${OF_PLACE}`, "Quân sự", "capitals"],
  [`VP${NAME}`, "Văn phòng"],
  ["BQL", "Ban Quản lý"],
  ["TTYT", "Trung tâm Y tế"],
  ["TYT", "Trạm Y tế"],
  ["BVĐK", "Bệnh viện Đa khoa"],
  ["CTCP", "Công ty Cổ phần"],
  [`${FIRM}CP${NAME}`, "Cổ phần", "capitals"],
  ["Cty", "Công ty"],
  [`${SCHOOL}MN${NAME}`, "Mầm non", "capitals"],
  [`${SCHOOL}TH\\s*(?:&|và|-)\\s*(?=THCS)`, "Tiểu học và "],
  [`${SCHOOL}TH${NAME}`, "Tiểu học", "capitals"],
  [`(?<!^)KCN(?=\\s|$)`, "khu công nghiệp", "capitals"],
  ["DN(?=\\s+(?:FDI|\\p{Ll})|$)", "doanh nghiệp", "capitals"],
  ["CCB", "Cựu chiến binh"],
  ["LHPN", "Liên hiệp Phụ nữ"],
  ["(?<=\\d\\s)ĐV", "đảng viên", "capitals"],
  ["TP(?:\\.\\s*|\\s+)(?=\\p{Lu})", "thành phố ", "capitals"],
];

const PATTERNS = WRITTEN.map(
  ([short, written, sign]) =>
    [
      new RegExp(`(?<!\\p{L})(?:${short})${/\p{L}$/u.test(short) ? "(?!\\p{L})" : ""}`, sign ? "gu" : "giu"),
      written,
    ] as const,
);

/** Most texts have none: no two capitals together, nor these in small letters. */
const ANY = /\p{Lu}\.?\p{Lu}|[đĐ]\/c|[cC]ty|tdp|ubnd|hđnd/u;

/** A text with its abbreviations written out; in capitals where it has no other letters. */
export function spelledOut(text: string): string {
  if (!ANY.test(text)) return text;
  const isCapitals =
    isAllCapitals(text.replace(/^(?:Đảng bộ|Chi bộ)\s+/u, "")) && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text);
  return PATTERNS.reduce(
    (told, [short, written]) => told.replace(short, isCapitals ? upper(written) : written),
    text,
  );
}

/** Persons and their offices typed in capitals, as a sentence writes them; any other text unchanged. */
import { isAllCapitals, sentenceCase, upper } from "../../vietnamese/capitals";
import { spelledOut } from "./abbreviations";
import { proseCase } from "./prose-case";

const FIRST_LETTER = /(?<![\p{L}\p{M}])\p{L}/gu;

/** "NGUYỄN VĂN A" is "Nguyễn Văn A", "H'HOA NIÊ" "H'Hoa Niê". */
export function personCase(name: string): string {
  return isAllCapitals(name) ? name.toLowerCase().replace(FIRST_LETTER, upper) : name;
}

/** Words of offices, each with its capital; the longer before those that they begin with. */
const TITLES =
  "Phó Bí thư|Bí thư|Phó Chủ tịch|Chủ tịch|Ủy viên|Thường trực|Ban Thường vụ|Ban Chấp hành|Chánh Văn phòng|Phó Chánh Văn phòng|Phó Trưởng Ban|Trưởng Ban|Phó Trưởng|Trưởng|Phó Tổng Giám đốc|Tổng Giám đốc|Phó Giám đốc|Giám đốc|Phó Hiệu trưởng|Hiệu trưởng|Phó Chính ủy|Chính ủy|Chính trị viên|Phó Chủ nhiệm|Chủ nhiệm|Viện trưởng|Chánh án|Chánh Thanh tra|Chánh|Phó";
const TITLE = new RegExp(`^(?:${TITLES})(?!\\p{L})[\\s-]*`, "iu");
const CASED: ReadonlyMap<string, string> = new Map(TITLES.split("|").map((one) => [one.toLowerCase(), one]));
/** Committees and bodies, which behind an office stand for one: "Bí thư Tỉnh ủy", "Giám đốc Bệnh viện". */
const COMMITTEE = /^(?:(?:đảng|tỉnh|thành|huyện|quận|thị|chi) (?:ủy|uỷ|bộ))(?!\p{L})/iu;

/** "BÍ THƯ ĐẢNG ỦY XÃ" is "Bí thư Đảng ủy xã". */
export function officeCase(office: string): string {
  return isAllCapitals(office) ? office.split(/,\s*/u).map(partCase).join(", ") : office;
}

function partCase(part: string): string {
  let rest = part.trim();
  let told = "";
  for (let title = TITLE.exec(rest)?.[0]; title !== undefined; title = TITLE.exec(rest)?.[0]) {
    const words = title.replace(/[\s-]+$/u, "").toLowerCase();
    told += (CASED.get(words) ?? words) + title.slice(words.length);
    rest = rest.slice(title.length);
  }
  const body = proseCase(spelledOut(rest));
  const named =
    COMMITTEE.test(rest) || BODY.test(body)
      ? sentenceCase(body)
      : body.charAt(0).toLowerCase() + body.slice(1);
  return told === "" ? body : told + named;
}

/** What is named by its kind alone there. A place keeps its small letter: "Chủ tịch xã". */
const BODY =
  /^(?!(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố|thôn|ấp|bản)(?!\p{L}))\p{L}/iu;

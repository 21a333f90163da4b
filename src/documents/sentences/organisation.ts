/** The organisation as sentences name it a second time, as a place, and as the whole that its branches are part of. */
import { kindNamed } from "../../congress/kinds";
import { isAboveBase } from "../../congress/organisation";
import { sentenceCase } from "../../vietnamese/capitals";
import { joinWords } from "../../vietnamese/list";

const HIGHER = /^(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)(?=\s|$)/u;
const COMMITTEE = /^Đảng (?:ủy|uỷ|bộ)\s+/u;
/** Bodies that are known by their kind once they have been named: "Đảng ủy xã", "Đảng ủy Sở", "Đảng ủy Đồn". */
const KINDS =
  /^Đảng (?:ủy|uỷ|bộ) (?:[Xx]ã|[Pp]hường|thị trấn|đặc khu|huyện|[Qq]uận|thị xã|thành phố|tỉnh|Sở|Văn phòng|Khối|[Cc]ác khu công nghiệp|Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Bệnh viện|Trung tâm|Đại học|Học viện|(?:Tiểu|Trung|Sư|Lữ) đoàn|Đồn|Hải đội|Ban [Qq]uản lý|Ban Chỉ huy|Bộ Chỉ huy|Chi cục|Cục|Viện|Đài|Vườn|Kho bạc|Chi nhánh|Phòng|Nhà máy|Xí nghiệp|Nông trường|Lâm trường|Hợp tác xã|Trại giam|Bảo tàng|Cảng|Hạt)(?=\s)/u;
/** An office of a firm is the firm's: "Đảng ủy Ngân hàng Mây Chi nhánh tỉnh" is "Đảng ủy Chi nhánh". */
const OFFICE_OF_FIRM =
  /^(Đảng (?:ủy|uỷ|bộ)) (?:Ngân hàng|Tổng công ty|Công ty|Tập đoàn)\s.*?\s(Chi nhánh|Văn phòng đại diện)(?=\s|$)/u;
/** Others whose name ends with their place's are known by its kind: "Đảng ủy Bộ đội Biên phòng tỉnh". */
const OF_PLACE =
  /^(Đảng (?:ủy|uỷ|bộ) \p{Lu}.*\s(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh))\s+\p{Lu}/u;
/** "Đảng ủy tại Lào" */
const ABROAD = /^(Đảng (?:ủy|uỷ|bộ)) (?:tại|ở)(?=\s)/u;
const SCHOOL = /^(Đảng (?:ủy|uỷ|bộ)) Trường(?=\s)/u;

/** A name of so many words is not told again in full. */
const LONG_NAME = 6;

/** "Huyện ủy", "Đảng ủy xã", "Đảng ủy Nhà trường"; of what has no kind to be known by "Đảng ủy", where its name is long. */
export function shortOrganisation(organisation: string): string {
  const school = SCHOOL.exec(organisation)?.[1];
  if (school !== undefined) return `${school} Nhà trường`;
  const [, committee, office] = OFFICE_OF_FIRM.exec(organisation) ?? [];
  if (committee !== undefined && office !== undefined) return `${committee} ${office}`;
  const short = HIGHER.exec(organisation)?.[0] ?? KINDS.exec(organisation)?.[0];
  const known = short ?? ABROAD.exec(organisation)?.[1] ?? OF_PLACE.exec(organisation)?.[1];
  if (known !== undefined) return known;
  const words = bodyOf(organisation).split(" ");
  // "Đảng ủy các cơ quan Đảng tỉnh A" is of many bodies: "Đảng ủy" would be that of any of them.
  const isLong = words.length >= LONG_NAME && words[0] !== "các";
  return (isLong ? /^Đảng (?:ủy|uỷ|bộ)(?=\s)/u.exec(organisation)?.[0] : undefined) ?? organisation;
}

/** Whether these words name the organisation, for it to be called by its short name: not "Mây" of "xã Mây 2". */
export function namesWhole(organisation: string, words: string): boolean {
  const [body, told] = [bodyOf(organisation).toLowerCase(), words.toLowerCase()];
  return told.includes(body) || ` ${body}`.endsWith(` ${told}`);
}

/** The body whose committee it is: "xã Mây Trắng", "Trường Đại học Thảo Nguyên", "huyện Đá Vàng". */
export function bodyOf(organisation: string): string {
  const higher = HIGHER.exec(organisation)?.[0];
  if (higher === undefined) return organisation.replace(COMMITTEE, "");
  const level = higher.split(" ")[0]?.toLowerCase() ?? "";
  const place = organisation.slice(higher.length).trim();
  return `${LEVELS[level] ?? level} ${place}`.trim();
}

const LEVELS: Readonly<Record<string, string>> = { thành: "thành phố", thị: "thị xã" };

/** Bodies that every province, or every district, has: whose they are is their name, though it does not say so. */
const OF_EACH =
  /^Đảng (?:ủy|bộ) (?:(?:các )?khu công nghiệp|khối (?:các cơ quan|doanh nghiệp|các cơ quan và doanh nghiệp)|các cơ quan Đảng|Ủy ban nhân dân|Trung tâm Y tế|Bệnh viện Đa khoa|Công an|Quân sự|(?:Bộ đội )?Biên phòng|Thuế|Hải quan|Bảo hiểm xã hội|Kho bạc Nhà nước|Thi hành án dân sự|Tòa án nhân dân|Viện Kiểm sát nhân dân|Liên đoàn Lao động)$/iu;
const LEVEL = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu";
/** Any body may end with the word for a place that it does not name: "Đảng ủy Thuế tỉnh". A commune's own committee is no such body. */
const OF_UNNAMED = new RegExp(`^Đảng (?:ủy|uỷ|bộ) \\S.* (${LEVEL})$`, "iu");
/** The place at the end of whoever is above: of "Đảng ủy Ủy ban nhân dân tỉnh Sông Mây" that province. */
const PLACE_AT_END = new RegExp(`(?:^|\\s)((?:${LEVEL})\\s+[\\p{Lu}\\d](?:(?!\\s(?:${LEVEL})\\s).)*)$`, "u");

/** "Đảng ủy các khu công nghiệp" below "Tỉnh ủy Sông Mây" is that of its province, and so is "Đảng ủy Thuế tỉnh". */
export function withPlace(organisation: string, superior: string | null): string {
  const [, told = ""] = OF_UNNAMED.exec(organisation) ?? [];
  if (superior === null || (told === "" && !OF_EACH.test(organisation))) return organisation;
  const [, place = ""] = PLACE_AT_END.exec(bodyOf(superior)) ?? [];
  if (place === "") return organisation;
  if (told === "") return `${organisation} ${place}`;
  return place.startsWith(`${told.toLowerCase()} `)
    ? `${organisation}${place.slice(told.length)}`
    : organisation;
}

/** "Huyện ủy Bãi Vân - Ban Tổ chức" is the committee: an office of it heads the paper. */
export function withoutOffice(organisation: string): string {
  return organisation.replace(
    /\s*[-–]\s*(?:văn phòng|ban tổ chức|ban xây dựng đảng|ban tổ chức - kiểm tra|cơ quan tổ chức - nội vụ)\s*$/iu,
    "",
  );
}

/** What a headline begins with: "Xã Mây Trắng", of a province its name alone; of its government the place. */
export function placeOf(organisation: string): string {
  const body = bodyOf(organisation);
  const place = body.replace(
    /^Ủy ban nhân dân (?=(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố) \S)/u,
    "",
  );
  // "Quân sự tỉnh" is no body without its kind.
  if (/^Quân sự(?!\p{L})/u.test(body)) return `Đảng bộ ${body}`;
  // Nor is "Bộ phận Nhà máy ...", nor "Tại Lào".
  if (/^(?:bộ phận|cơ sở|tại|ở)(?!\p{L})/u.test(body)) return organisation;
  return sentenceCase(place === body ? body.replace(/^(?:tỉnh|thành phố) (?=\S)/u, "") : place);
}

/** The whole of its branches: "Đảng bộ tỉnh Sơn Hải", without its name "Đảng bộ tỉnh". */
export function wholeOf(organisation: string, named: boolean): string {
  const body = bodyOf(organisation);
  if (named) return `Đảng bộ ${body}`;
  if (!HIGHER.test(organisation))
    return shortOrganisation(organisation).replace(/^Đảng (?:ủy|uỷ)/u, "Đảng bộ");
  return `Đảng bộ ${body
    .split(" ")
    .slice(0, /^(?:thành phố|thị xã)/u.test(body) ? 2 : 1)
    .join(" ")}`;
}

/** Of rows that stand for several branches: whose these are. What is of the base itself is under no committee of the base. */
export function ofWhole(
  organisation: string,
  named: boolean,
  noun: string,
  bodies: readonly string[],
): string {
  return `${underBase(organisation, noun, bodies)} trong toàn ${wholeOf(organisation, named)}`;
}

/** " trực thuộc đảng ủy cơ sở" of branches below a committee above the base; of communes alone, "đảng ủy các xã, thị trấn". */
export function underBase(organisation: string, noun: string, bodies: readonly string[]): string {
  const isBranches = noun.startsWith("chi bộ") && !noun.includes("cơ sở");
  if (!isAboveBase(organisation) || !isBranches) return "";
  const levels = new Set(bodies.map((body) => COMMUNE.exec(body)?.[1]?.toLowerCase()));
  return levels.has(undefined)
    ? " trực thuộc đảng ủy cơ sở"
    : ` trực thuộc đảng ủy các ${COMMUNES.filter((level) => levels.has(level)).join(", ")}`;
}

const COMMUNES: readonly string[] = ["xã", "phường", "thị trấn", "đặc khu"];
const COMMUNE = new RegExp(
  `^(?:Đảng (?:bộ|ủy|uỷ) )?(${COMMUNES.join("|")})(?= \\S)(?! (?:đội|đoàn|ủy|uỷ))`,
  "iu",
);

/** Whether blocks, or rows that stand for several branches, are bodies by name: what is counted there is of their branches, not of their committees. */
export function areBodies(names: readonly string[]): boolean {
  return names.every((name) => kindNamed(name) === "organisation");
}

/** "các chi bộ thuộc Đảng bộ huyện Đá Vàng và Đảng bộ xã Mây Trắng", of whose committees the sheet says nothing. */
export function branchesOf(noun: string, bodies: readonly string[]): string {
  return `các ${noun} thuộc ${joinWords(bodies.map((body) => wholeOf(body, true)))}`;
}

/** Branches and blocks by name, as a sentence writes them: with their kind before them, and no abbreviations of kind or place. */
import { kindNamed } from "../../congress/kinds";
import { columnsOf, type CongressTable } from "../../congress/table";
import { noTexts, type WrittenTexts } from "../../vietnamese/as-written";
import { fromCapitals, isAllCapitals, lowerFirst, sentenceCase, upper } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { spelledOut } from "./abbreviations";
import { PLACE_WITHIN, PLACES, withCity } from "./place-words";
import { isGuessed, proseCase } from "./prose-case";

/** "Chi bộ Thôn Đông" is that of a thôn. */
const PLACE = new RegExp(`^(Chi bộ |Đảng bộ |)(${PLACES})(?=\\s+\\S)(?!\\s+(?:ủy|uỷ))`, "iu");
/** "Khối 5", "Khu A" are places, "Khối Dân vận" is a body. */
const NUMBERED = /^(Chi bộ |Đảng bộ |)(Khối|Khu|Tổ)(?=\s+(?:\d|(?:[A-Z]|[IVX]+)$))/iu;

/**
 * A block as a sentence names it: "1. CỤM 1 (đ/c ... phụ trách)" is "Cụm 1", and so is "Cụm 1 (21 đơn vị)", "Chi bộ thôn" with its number
 * "Thôn"; what else stands in brackets stays.
 */
export function blockName(name: string): string {
  const tidy = clean(name).replace(/^(?:\d+|[IVX]+)\s*[.)]\s*/u, "");
  const [, head = tidy, inside = ""] = /^(.+?)\s*\(([^()]*)\)$/u.exec(tidy) ?? [];
  const isOther =
    /(?<!\p{L})(?:đ\/c|đồng chí|phụ trách|chi bộ|đảng bộ)(?!\p{L})|^(?:gồm\s+)?\d+\s+\p{L}/iu.test(inside);
  const kindOf = /^(?:các )?chi bộ\s+(?!cơ sở|trực thuộc)(?=\p{L})/iu;
  const cased = proseCase(spelledOut(head).replace(kindOf, ""));
  const called = asKinds(inSentence(isAllCapitals(head) ? withOwnBody(cased) : cased)).replace(
    OWN_COMMITTEE,
    sentenceCase,
  );
  return `${called}${inside === "" || isOther ? "" : ` (${lowerFirst(fromCapitals(spelledOut(inside)))})`}`;
}

/** "Các huyện, thị, thành ủy" */
const COMMITTEES = new RegExp(
  "(?<=^Các )(?:(?:tỉnh|thành|huyện|quận|thị)(?: xã| phố)?(?: ủy| uỷ)?(?:, | và ))*(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)(?=$|,? (?:và )?\\p{Ll})",
  "iu",
);
/** "Huyện, thị, thành ủy", "Đảng ủy trực thuộc khác" are several as well. */
const WITHOUT_ARTICLE =
  /^(?=(?:tỉnh|thành|huyện|quận|thị)(?: ủy| uỷ)?, (?:.*[ ,])?(?:ủy|uỷ)$|đảng (?:ủy|uỷ|bộ) trực thuộc (?:khác|tỉnh|huyện)$)/iu;
/** "Các Đảng ủy trực thuộc": of several, and no name. */
const SEVERAL = /(?<=^Các )(?:Đảng (?:ủy|uỷ|bộ)|Chi bộ)(?=$|,| \p{Ll})/u;
const OFFICE_OF_ONE = /(?<=^Khối )Cơ quan(?= \p{L})/u;
const STATE = /(?<=(?<!\p{L})Đảng, )nhà nước(?=,| và )/u;

/** What several bodies are is no name of theirs: each of several committees is one. */
function asKinds(name: string): string {
  return name
    .replace(WITHOUT_ARTICLE, "Các ")
    .replace(/ Khác$/u, " khác")
    .replace(COMMITTEES, (committees) =>
      committees
        .toLowerCase()
        .replace(/(tỉnh|thành|huyện|quận|thị)(?: xã| phố)?(?: ủy| uỷ)?(?!\p{L})/gu, "$1 ủy"),
    )
    .replace(SEVERAL, (kind) => kind.toLowerCase())
    .replace(OFFICE_OF_ONE, "cơ quan")
    .replace(STATE, "Nhà nước");
}

/** Those that are of no part beside others: "Toàn phường" would be read as all of them. */
export const OTHERS = "Các đơn vị khác";
const OF_WHOLE =
  /^(?:chung|toàn (?:bộ|thể|xã|phường|thị trấn|đặc khu|huyện|tỉnh|đảng bộ|ngành|trường|công ty))$/iu;

/** A block of a table as a sentence names it: a kind of units by that it is one ("Khối khoa lâm sàng"). */
export function blockCalled(table: CongressTable, block: number): string {
  const name = blockName(table.blocks[block]?.name ?? "");
  if (table.blocks.length > 1 && OF_WHOLE.test(name)) return OTHERS;
  const [, unit = ""] = UNITS.exec(name) ?? [];
  if (unit === "" || HAS_PLACE.test(name)) return name;
  const units = table.names.flatMap((one, row) => {
    const called = clean(one).replace(OF_BRANCH, "");
    return table.blockOf[row] === block && fold(called).startsWith(`${fold(unit)} `) ? [fold(called)] : [];
  });
  const isName = units.some((one) => one.startsWith(fold(name)));
  return units.length > 1 && !isName ? `khối ${name.toLowerCase()}` : name;
}

/** "Khối cơ quan", "Bậc tiểu học": a word for a block, and what it is in small letters or short. */
const BLOCK_WORD = /^(?:Khối|Bậc|Cấp|Nhóm|Ngành|Lĩnh vực)(?= (?:\p{Ll}|TH(?:CS|PT)?(?!\p{L})))/u;

/** Blocks inside a sentence: where the sheet calls each of them "Khối ..." that is its name; beside others it is a word. */
export function asListed<T extends { readonly name: string }>(blocks: readonly T[]): readonly T[] {
  if (blocks.every(({ name }) => name.startsWith("Khối "))) return blocks;
  return blocks.map((one) => (BLOCK_WORD.test(one.name) ? { ...one, name: lowerFirst(one.name) } : one));
}

/** What several units of a body each are: "Khoa Lâm sàng" over "Chi bộ Khoa Nội" and "Chi bộ Khoa Ngoại". */
const UNITS =
  /^(khoa|phòng|ban|trung tâm|bộ môn|xí nghiệp|phân xưởng|nhà máy|đội|tổ|trạm|chi nhánh|cửa hàng|viện)(?= \p{L})/iu;
const OF_BRANCH = /^(?:Chi bộ|CB|Đảng bộ|ĐB)\s+/iu;
const HAS_PLACE = new RegExp(`(?<!\\p{L})(?:${PLACES})(?!\\p{L})`, "iu");

/** The one body that a block in capitals is about: "Khối Văn phòng Cục", "Cơ quan Thuế tỉnh"; offices of several have no name. */
function withOwnBody(name: string): string {
  return name
    .replace(/(?<!\p{L})(phòng) (?=ban(?!\p{L}))/iu, "$1, ")
    .replace(LISTED_OFFICE, (office) => office.toLowerCase())
    .replace(OWN_BODY, (_whole, office: string, body: string, place: string) => {
      const called = /^văn/iu.test(office) ? sentenceCase(office) : office;
      return called + sentenceCase(body) + place;
    })
    .replace(POLICE, sentenceCase);
}

/** "Khối chi nhánh, Ban Quản lý dự án": of several, as what stands before it. */
const LISTED_OFFICE = /(?<=^Khối \p{Ll}[\p{Ll} ,]*(?:, | và ))Ban Quản lý(?: dự án)?$/u;

/** "Khối Công an xã, phường": as in the names below it. */
const POLICE = /(?<=^Khối )công an(?!\p{L})/u;

/** "Chi bộ trực thuộc Đảng ủy Bệnh viện" */
const OWN_COMMITTEE =
  /(?<=trực thuộc Đảng (?:ủy|bộ) )(?:bệnh viện|công ty|tổng công ty|trường|học viện|viện|sở|trung tâm|cơ quan)$/u;

const OWN_BODY =
  /(?<=^(?:Khối )?(?:phòng, ban )?)((?:cơ quan|văn phòng) )((?:tổng cục|cục|chi cục|sở|tổng công ty|công ty|tập đoàn|(?:tiểu|trung|lữ|sư) đoàn)(?=$)|(?:thuế|hải quan|công an)(?= (?:tỉnh|thành phố)(?!\p{L})))(.*)$/iu;

/** "Đảng bộ Tiểu đoàn 1" is a body; "Đảng bộ xã, thị trấn", "Đảng bộ trực thuộc", "Đảng bộ khối cơ quan" are several. */
export function isNamedBody(block: string): boolean {
  const own = /^Đảng (?:bộ|ủy|uỷ) (.+)$/u.exec(block)?.[1];
  return own !== undefined && !OF_SEVERAL.test(own);
}

const OF_SEVERAL = new RegExp(`^(?:các|trực thuộc|cơ sở|bộ phận|khối)(?!\\p{L})|,|^(?:${PLACES})$`, "iu");

/** Blocks that are no bodies, but when their branches meet: they have no capital of their own. */
const BATCH = /^(?:đợt|giai đoạn)\s+(?=[\dIVX]|một|hai|ba|đầu)/iu;

export function isBatch(name: string): boolean {
  return BATCH.test(name);
}

function inSentence(name: string): string {
  return isBatch(name) ? lowerFirst(name) : sentenceCase(name);
}

/** A name without its abbreviations; one in capitals with the kind before it that tells it from other words: "CHI BỘ HÒA BÌNH". */
function inFull(name: string, noun: string): string {
  const whole = spelledOut(inCapitals(clean(name)));
  const hasKind = kindNamed(whole) !== null || kindNamed(noun) === null;
  return hasKind || !isAllCapitals(whole) ? whole : `${upper(noun)} ${whole}`;
}

/** A name of several words without any capital, "trường thcs", says as little of them as one in capitals. */
function inCapitals(name: string): string {
  return /\p{Lu}/u.test(name) || !/\p{L}\s+\p{L}/u.test(name) ? name : upper(name);
}

/** Whether the capitals of a branch's name are a guess. */
export function isGuessedName(name: string, noun: string, texts: WrittenTexts): boolean {
  const whole = inFull(name, noun);
  return !NUMBERED.test(whole) && isGuessed(whole, texts);
}

/**
 * Whether the office writes a place within a commune with a capital inside a text: "Chi bộ Khu phố 4", "sáp nhập với Khu phố 4". "Thôn"
 * and "bản" stand beside each other in one list, and one note would set them apart.
 */
function isKept(place: string, { text }: WrittenTexts): boolean {
  const small = place.toLowerCase();
  return PLACE_WITHIN.test(small) && small.includes(" ") && text.includes(` ${sentenceCase(small)} `);
}

/** What schools are called by their level, with a name or a number behind it. */
const SCHOOL_LEVEL =
  /^(?:Mầm non|Mẫu giáo|Tiểu học|Trung học|Phổ thông|Liên cấp|THCS|THPT|PTDT\p{Lu}*|TH(?= và THCS| &))(?=\s+[\p{Lu}\d]|\s+(?:và|&|-)\s)/u;
const OF_SCHOOLS =
  /^(?:bậc(?!\p{L}).*|(?:(?:khối|các|tên|nhóm|đơn vị|chi bộ|đảng bộ|và) )*trường(?: học)?)$/iu;

/** "Tiểu học An Phú" under "Chi bộ trường": a word that the header, or a heading over it, has said once for all. */
export function withSchool(table: CongressTable, row: number, name: string): string {
  const [, kind = "", called = ""] = /^((?:Chi bộ|CB|Đảng bộ|ĐB)\s+|)(.*)$/u.exec(clean(name)) ?? [];
  const whole = spelledOut(called);
  if (!SCHOOL_LEVEL.test(whole)) return name;
  const header =
    columnsOf(table)
      .find(({ field }) => field === "branch")
      ?.header.at(-1) ?? "";
  const heading = table.blocks[table.blockOf[row] ?? -1]?.name ?? "";
  return [header, heading].some((one) => OF_SCHOOLS.test(clean(one))) ? `${kind}Trường ${whole}` : name;
}

/** "Văn phòng" is "Chi bộ Văn phòng"; a name that begins with its kind stays: "CB KP 4" is "Chi bộ khu phố 4". */
export function branchName(name: string, noun: string, texts: WrittenTexts = noTexts): string {
  const small = (_whole: string, kind: string, place: string): string =>
    kind + (isKept(place, texts) ? sentenceCase(place) : place.toLowerCase());
  const written = withCity(
    proseCase(inFull(name, noun), texts).replace(PLACE, small).replace(NUMBERED, small),
  );
  return sentenceCase(kindNamed(written) ? written : `${noun} ${written}`.trim());
}

/**
 * The title block of a sheet, with the notes below its table: the organisation from the letterhead or the title, the term, the ordinal of the
 * congress, and the as-of date, from the rows above the header or the notes below the table.
 */
import type { SourcePaper } from "../../congress/paper";
import type { Kind, Unsaid } from "../../congress/table";
import { asWritten, writtenTexts } from "../../vietnamese/as-written";
import { clean } from "../../vietnamese/clean";
import { formatDay } from "../../vietnamese/date";
import { serialToDay, type Day, type DaySpan } from "../../vietnamese/day";
import { fold } from "../../vietnamese/fold";
import { isAllCapitals, sentenceCase } from "../../vietnamese/capitals";
import { parseOrdinal } from "../../vietnamese/ordinal";
import { findTerms, formatTerm, parseTerm, type FoundTerm, type Term } from "../../vietnamese/term";
import { onlyTimeIn, type TimeOfDay } from "../../vietnamese/time-of-day";
import { textOf } from "../cells/text";
import { readDay } from "../cells/dates";
import { bodyDaysIn, congressDaysIn, titlesPlan } from "./congress-days";
import type { Grid } from "../../sheet/grid";
import { joinedHeads, ownFirms } from "./heads";
import { readPaper } from "./paper";
import { titledPart } from "./titled-part";

export interface TitleBlock {
  readonly organisation: string | null;
  /** The body above the organisation, where the letterhead names both. */
  readonly superior?: string;
  /** The office of the organisation that writes, where the letterhead names it: "BAN TỔ CHỨC". */
  readonly office?: string;
  /** What it has of a paper that somebody signs. */
  readonly paper: SourcePaper;
  /** What the title says that the rows are. */
  readonly titled: Kind | Unsaid | null;
  /** Which branches of the organisation they are, where the title names a kind: "trường học", "thôn". */
  readonly titledPart?: string;
  readonly term: Term | null;
  /** Further terms that the rows above name. */
  readonly otherTerms: readonly Term[];
  readonly ordinal: string | null;
  readonly asOf: Day | null;
  /** The time of that day, where the line that names it does. */
  readonly asOfTime?: TimeOfDay;
  /** The day of the document that the figures belong to, where it tells one. */
  readonly documentDay?: Day;
  /** Whether it is the title of a plan: "LỊCH ĐẠI HỘI CÁC CHI BỘ". */
  readonly isPlan?: true;
  /** The days of the congresses, where a line tells them. */
  readonly congressDays?: DaySpan;
  /** The days of the one congress that a title names: of a sheet with one body they are its own. */
  readonly bodyDays?: DaySpan;
  /** The year of dates written without one: of the as-of date, the term's first, or of any date in the title. */
  readonly year: number | null;
}

interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** "Nhiệm kỳ cũ: 2022-2025", "so với nhiệm kỳ 2022-2025". */
const OF_BEFORE = /\b(?:(?:ki|nk|khoa) (?:cu|truoc)|so voi(?: (?:nhiem ki|nk|khoa))?)$/;

/**
 * The different terms that a title names as such; first the one whose congress it speaks of: "Tổng kết nhiệm kỳ 2022-2025 và kết
 * quả đại hội nhiệm kỳ 2025-2027" is of the second.
 */
function namedTerms(heads: string): readonly Term[] {
  const found = findTerms(clean(heads)).filter(({ named }) => named);
  const before = ({ start }: FoundTerm): string => {
    const end = found.findLast((other) => other.start < start)?.end ?? 0;
    return fold(clean(heads).slice(end, start));
  };
  const current = found.filter((one) => !OF_BEFORE.test(before(one)));
  const first = current.find((one) => /\b(?:dai hoi|dh)\b/.test(before(one))) ?? current[0] ?? found[0];
  if (!first) return [];
  const terms = new Map([first, ...found].map(({ term }) => [formatTerm(term), term]));
  return [...terms.values()];
}

/** What a sheet without a table says of the term and the organisation: the cover of a workbook. */
export function readCover(grid: Grid): Pick<TitleBlock, "term" | "organisation" | "asOf"> {
  return readTitleBlock(grid, Math.min(grid.values.length, LONGEST_COVER), grid.values.length);
}

/** Rows of a cover that are looked at. */
const LONGEST_COVER = 60;

/**
 * Reads the rows above `headerTop` and from `below` on. `sheet` names serve where the rows say nothing; `reported` is the term that
 * the table itself tells to be the one reported, where it compares several.
 */
export function readTitleBlock(
  grid: Grid,
  headerTop: number,
  below: number,
  reported: Term | null = null,
): TitleBlock {
  const above = linesOf(grid, 0, headerTop);
  const notes = linesOf(grid, below, grid.values.length);
  const lines = [...above, ...notes];
  const whole = lines.map(({ text }) => text).join("\n");
  const heads = above.map(({ text }) => text).join("\n");
  const terms = namedTerms(heads);
  const term = reported ?? terms[0] ?? parseTerm(whole) ?? parseTerm(grid.sheet);
  const year = term?.first ?? yearIn(heads);
  const dated = lines.find((line) => readAsOf(line, grid, year) !== null);
  const asOf = dated ? readAsOf(dated, grid, year) : null;
  const asOfTime = onlyTimeIn(dated?.text ?? "");
  const letterhead = ownFirms(joinedHeads(above.map((line) => ({ ...line, text: withBody(line.text) }))));
  const texts = letterhead.map(({ text }) => text);
  const said = organisationIn(texts);
  const superior = superiorIn(texts, said);
  const office = texts.map(bare).find((text) => WRITING_OFFICE.test(text)) ?? officeOf(texts, said);
  const organisation =
    said &&
    bodyAsWritten(
      wholeBody(committeeAt(said, office), texts),
      lines.map(({ text }) => text),
    );
  const congressDays = lines
    .map((line) => ({ ...line, text: OF_DAY.test(line.text) ? `${line.text}:` : line.text }))
    .map((line) => congressDaysIn(line.text, textBeside(line, grid), asOf?.year ?? year))
    .find((days) => days !== null);
  const bodyDays = above
    .map(({ text }) => bodyDaysIn(text, asOf?.year ?? year))
    .find((days) => days !== null);
  const part = titledPart(heads);
  const documentDay = lines.map(({ text }) => dayOfDocument(text)).find((day) => day !== null);
  return {
    organisation,
    ...(superior !== null && { superior }),
    ...(office !== undefined && { office }),
    paper: readPaper({ above, below: notes, heads: letterhead }, said),
    titled: titledIn(heads, term),
    ...(part !== null && { titledPart: part }),
    term,
    otherTerms: terms.slice(reported === null ? 1 : 0),
    // A note below the table tells the ordinal of one congress of many.
    ordinal: parseOrdinal(heads),
    asOf,
    ...(asOfTime && { asOfTime }),
    ...(documentDay && { documentDay }),
    ...(congressDays && { congressDays }),
    ...(bodyDays && { bodyDays }),
    ...(texts.some(titlesPlan) && { isPlan: true }),
    year: asOf?.year ?? year,
  };
}

/** "BAN TỔ CHỨC HUYỆN ỦY A": the office in the line that names the committee. */
function officeOf(lines: readonly string[], committee: string | null): string | undefined {
  return lines
    .map((line) => OF_COMMITTEE.exec(bare(line)))
    .find((found) => found?.[2] === committee && committee !== null)?.[1];
}

/** "TRƯỜNG ĐẠI HỌC A" over "VĂN PHÒNG ĐẢNG ỦY": the branches are its committee's. */
function committeeAt(body: string, office: string | undefined): string {
  if (BODY.test(body) || !OFFICE.test(body) || !/đảng (?:ủy|uỷ)$/iu.test(office ?? "")) return body;
  return `${isAllCapitals(body) ? "ĐẢNG ỦY" : "Đảng ủy"} ${body}`;
}

/** "ĐU XÃ A", "các chi bộ thuộc ĐB xã A": bodies, where a name is behind; "15-BC/ĐU" is the number of a document. */
function withBody(text: string): string {
  return text
    .replace(/(?<=^|(?:thuộc|THUỘC)\s+)ĐU(?=\s+\p{L})/gu, "Đảng ủy")
    .replace(/(?<=^|(?:thuộc|THUỘC)\s+)ĐB(?=\s+\p{L})/gu, "Đảng bộ");
}

/** "Đại hội chi bộ, đảng bộ trực thuộc ..."; behind both no name stands, as in "Đại hội chi bộ, Đảng bộ xã Một". */
const TITLED_EITHER =
  /đại hội[^\n]*?(?:(?:chi bộ|chi)\s*(?:,|\/|và|-)\s*đảng bộ|đảng bộ\s*(?:,|\/|và|-)\s*chi bộ)(?=\s*(?:$|[,(;]|cơ sở|(?:trực )?thuộc|nhiệm kỳ|NK|năm|lần))/imu;
const TITLED_BASE =
  /đại hội[^\n]*?(?:tổ chức cơ sở đảng|TCCSĐ)(?=\s*(?:$|[,(;]|cơ sở|(?:trực )?thuộc|nhiệm kỳ|NK|năm|lần))/imu;
/** "Đại hội cơ sở", "đại hội đảng cấp cơ sở": of five years, for branches below the base have a shorter term. */
const AT_BASE =
  /đại hội(?: điểm| đảng| các| ở)*(?: cấp)? cơ sở(?=\s*(?:$|[,(;.]|[-–]|(?:trực )?thuộc|nhiệm kỳ|NK|năm|lần|tại))/imu;
const BASE_YEARS = 5;
/** The congress of one "Đảng bộ xã Một" is no congress of rows. */
const TITLED_ORGANISATION =
  /đại hội\s+(?:điểm\s+)?(?:(?:ở|tại|của)\s+)?(?:các đảng bộ|đảng bộ (?:cơ sở|bộ phận|cấp cơ sở|trực thuộc))(?!\p{L})/iu;
const TITLED_BRANCH = /đại hội\s+(?:điểm\s+)?(?:(?:ở|tại|của)\s+)?(?:các )?chi bộ(?!\p{L})/iu;

function titledIn(heads: string, term: Term | null): Kind | Unsaid | null {
  if (TITLED_EITHER.test(heads)) return "either";
  if (TITLED_BASE.test(heads)) return "base";
  if (TITLED_ORGANISATION.test(heads)) return "organisation";
  if (TITLED_BRANCH.test(heads)) return "branch";
  return AT_BASE.test(heads) && term !== null && term.last - term.first === BASE_YEARS ? "base" : null;
}

/** Cells with words, line by line, since a letterhead may stand in one cell with line breaks. */
function linesOf(grid: Grid, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = from; row < to; row++) {
    (grid.values[row] ?? []).forEach((value, column) => {
      if (typeof value !== "string") return;
      for (const part of value.split(/[\n\r]+/)) {
        const text = clean(part);
        if (text !== "") lines.push({ text, row, column });
      }
    });
  }
  return lines;
}

function yearIn(text: string): number | null {
  const found =
    /(?:\d{1,2}[/.-]|năm\s+)((?:19|20)\d{2})(?!\d)/u.exec(text) ?? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text);
  return found?.[1] ? Number(found[1]) : null;
}

/**
 * "Tính đến ngày 20/4/2017", "Số liệu đến 17h00 ngày 20/4/2017", "(Cập nhật ngày 20 tháng 4 năm 2017)", "(HẾT NGÀY 20/4/2017)", "bản tối 20/4/2017". The end
 * of a span ("từ ngày 19 đến 21/4/2017"), the day that ages are taken on and the date of a document are none.
 */
const AS_OF =
  /(?:^hết(?=\s+ngày)|^bản(?: cập nhật)?(?=\s+(?:sáng|trưa|chiều|tối|ngày|lúc|\d))|(?:^(?:có )?|(?:tính|số liệu|cập nhật|thống kê|chốt|kết quả|tiến độ|tổng hợp|lũy kế|luỹ kế|báo cáo|khóa sổ)(?!\p{L}).*)(?<!\p{L})(?:đến|tới)|(?:ngày|thời điểm|kỳ) (?:tính|chốt|báo cáo|thống kê)(?: số liệu)?|^thời điểm(?: ngày)?|(?:cập nhật|số liệu|chốt|khóa sổ)(?: số liệu| chốt| khóa sổ| sổ| lần cuối)*)(?!\p{L})\s*:?(?:\s*(?:hết|thời điểm|lúc|sáng|trưa|chiều|tối|cuối))*\s*(?:(?:\d{1,2}\s*(?:h|g(?!\p{L})|giờ)\s*(?:\d{1,2}(?:\s*phút)?)?|\d{1,2}[:.][0-5]\d(?=\s+ngày))(?:\s*(?:sáng|trưa|chiều|tối))?)?\s*(?:ngày)?\s*:?\s*(.*)$/iu;
const SPAN = /(?<!\p{L})từ\s+(?:ngày\s+)?\d/iu;
const WRITTEN_DAY =
  /^(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2}(?!\d))|\d{1,2}\s*tháng\s*\d{1,2}\s*(?:,\s*)?năm\s*\d{4})/iu;
const WITHOUT_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?![\d/.-])/;

function readAsOf(line: Line, grid: Grid, year: number | null): Day | null {
  // "17h00, ngày 20/4": a comma behind a time parts nothing.
  const clauses = line.text
    .replace(/(\d\s*(?:h|giờ|phút)\s*\d{0,2}|\d[:.][0-5]\d(?=\s*,\s*ngày))\s*,/giu, "$1 ")
    .split(/[();]|,(?!\s*năm)|\s[-–]\s/u);
  for (const clause of clauses.map(clean)) {
    const found = SPAN.test(clause) || /tuổi/i.test(clause) ? null : AS_OF.exec(clause);
    if (!found) continue;
    const rest = found[1] ?? "";
    const written = WRITTEN_DAY.exec(rest)?.[1];
    if (written) return readDay(written);
    const short = WITHOUT_YEAR.exec(rest);
    if (short && year !== null) return readDay(`${short[1]}/${short[2]}/${year}`);
    // The label and its date may stand in two cells.
    if (rest === "" && clause === clean(clauses.at(-1) ?? "")) return dayBeside(line, grid);
  }
  return null;
}

/**
 * "Tân Lập, ngày 10 tháng 3 năm 2025", "Ngày 10 tháng 3 năm 2025" alone, "(Kèm theo Báo cáo số 12-BC/ĐU, ngày 10/3/2025)", "(Lập ngày
 * 10/3/2025)": the day of the document, which may be that of its figures.
 */
const OF_DOCUMENT =
  /^(?:\p{Lu}[\p{L} .'-]{1,40},\s*ngày\s*|ngày\s*(?=\d{1,2}\s*tháng[\d\s]*năm\s*\d{4}$)|\(?kèm theo\s.*?ngày\s*|\(?(?:ngày lập|lập ngày|lập biểu ngày|ngày lập biểu)\s*:?\s*(?:ngày\s*)?)(\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/iu;

function dayOfDocument(text: string): Day | null {
  const written = OF_DOCUMENT.exec(text)?.[1];
  return written === undefined ? null : readDay(written);
}

/** "Thời gian | 7 giờ 30, ngày 12/4/2025": a label without its colon. */
const OF_DAY = /^(?:thời gian|ngày)(?:\s+(?:tổ chức|tiến hành))?(?:\s+(?:đại hội|ĐH))?$/iu;

function textBeside(line: Line, grid: Grid): string {
  const day = line.text.endsWith(":") ? dayBeside(line, grid) : null;
  return day ? formatDay(day) : "";
}

function dayBeside(line: Line, grid: Grid): Day | null {
  const next = (grid.values[line.row] ?? []).slice(line.column + 1).find((value) => value !== null);
  if (typeof next === "number") return serialToDay(next);
  return next === undefined ? null : readDay(textOf(next));
}

/** Bodies whose staff report; an office under them (văn phòng, ban) only where no such body stands. */
const BODY =
  /^(?:đảng ủy|đảng uỷ|đảng bộ|ban chấp hành đảng bộ|bch đảng bộ|(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|chi bộ|chi ủy|chi uỷ)(?=\s|$)/iu;
const OFFICE =
  /^(?:văn phòng|ban (?!chỉ đạo)|cơ quan|phòng|trung tâm|sở|công ty|cty|ctcp|tổng công ty|tập đoàn|nhà máy|xí nghiệp|ngân hàng|trường|đại học|học viện|bệnh viện|công an|bộ (?:tư lệnh|chỉ huy|đội)|(?:trung|sư|lữ|quân) đoàn|viện|tòa án|cục|chi cục|báo)(?=\s|$)/iu;
/** A body without a name: whose it is stands in another line. */
const BARE_BODY =
  /^(?:ban chấp hành\s+|bch\s+)?(?:đảng (?:ủy|uỷ|bộ)|chi bộ|chi (?:ủy|uỷ))(?: (?:cơ sở|bộ phận|cấp trên))*$/iu;
/** An office without a name of its own, under the body that stands above it. */
const DEPARTMENT =
  /^(?:văn phòng|ban thường vụ|phòng (?:chính trị|tổ chức)|ban (?:tổ chức|xây dựng đảng|chính trị|công tác)|cơ quan (?:chính trị|đảng ủy|tổ chức))(?: (?:đảng (?:ủy|uỷ)|cấp ủy|chính trị|cán bộ|xây dựng đảng))?$/iu;
/** An office that writes for its committee. */
const WRITING_OFFICE =
  /^(?:văn phòng|ban tổ chức|ban xây dựng đảng|ban tổ chức - kiểm tra)(?: (?:đảng (?:ủy|uỷ)|cấp ủy))?$/iu;
/** "Văn phòng Đảng ủy xã Tân Lập": the office of the committee whose figures they are. */
const OFFICE_OF =
  /^(?:văn phòng|ban (?:tổ chức|xây dựng đảng|tuyên giáo|dân vận))\s+(?=(?:đảng|tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)\s)/iu;
const OF_COMMITTEE =
  /^(văn phòng|ban tổ chức|ban xây dựng đảng|ban tổ chức - kiểm tra)\s+(?:[-–]\s+)?((?:đảng|tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)\s.+)$/iu;
/** Lines that name a document name the body that issued it. */
const ABOUT_DOCUMENTS = /^\(?(?:thực hiện|kèm theo|ban hành|theo(?! dõi)|căn cứ|tại)(?!\p{L})/iu;
const NOT_A_BODY =
  /cộng sản việt nam|^(?:bảng|biểu|danh sách|kết quả|thống kê|tổng hợp|báo cáo|kèm theo|mẫu|so sánh|theo dõi|tiến độ|trích ngang|diễn biến|(?:các )?(?:chi|đảng) bộ (?:chưa|đã|còn|không)(?!\p{L}))/iu;
/** In a title: "... các chi bộ trực thuộc Đảng bộ Khu kinh tế, nhiệm kỳ 2017-2020". */
const IN_TITLE =
  /(?:trực thuộc|thuộc|của|tại)\s+((?:Đảng (?:ủy|uỷ|bộ)|(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)).*?)(?=\s*(?:,|\(|;|[-–]?\s*nhiệm kỳ|\bNK\b|năm \d|khóa|lần thứ|$))/iu;

function organisationIn(lines: readonly string[]): string | null {
  const parts = lines.flatMap(partsOf);
  const found = bodyIn(lines) ?? bodyIn(parts);
  if (found) return found;
  for (const line of lines) {
    if (ABOUT_DOCUMENTS.test(line)) continue;
    const named = IN_TITLE.exec(line)?.[1];
    if (named) return bare(clean(named));
  }
  for (const line of lines) {
    const named = bare(OF_PLACE.exec(line)?.[1] ?? "");
    if (named !== "") return PLACE.test(named) ? committeeOf(named) : OFFICE.test(named) ? named : null;
  }
  const labelled = lines.find((line) => /^(?:đơn vị|cơ quan|tên đơn vị)( báo cáo)?\s*:/iu.test(line));
  const value = labelled && clean(labelled.replace(/^[^:]*:/, ""));
  if (value && !/^nguoi\b/.test(fold(value))) return value;
  const place = [...lines, ...parts].find((line) => PLACE.test(line));
  return place === undefined ? null : committeeOf(place);
}

/** "Phường Tân Tiến" is "Đảng bộ phường Tân Tiến", "XÃ HÒA LẠC" is "Đảng bộ XÃ HÒA LẠC". */
function committeeOf(place: string): string {
  const isCapitals = place === place.toUpperCase();
  return `Đảng bộ ${isCapitals ? place : `${place.charAt(0).toLowerCase()}${place.slice(1)}`}`;
}

/** "KẾT QUẢ ĐẠI HỘI CHI BỘ XÃ HÒA LẠC NHIỆM KỲ …" */
const OF_PLACE =
  /đại hội\s+(?:các\s+)?chi bộ\s+(?:ở\s+|tại\s+)?((?:xã|phường|thị trấn|đặc khu|bệnh viện|công ty|trường|sở|cục|chi cục|trung tâm|công an|học viện|đại học|viện|cảng|ngân hàng)\s+.+?)(?=\s*(?:,|\(|;|[-–]?\s*nhiệm kỳ|NK(?!\p{L})|khóa|năm \d|lần thứ|$))/iu;

/** "(Phường Tân Tiến, cập nhật …)": the place whose committee reports. */
const PLACE =
  /^(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN|[Tt]hị xã|THỊ XÃ|[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hành phố|THÀNH PHỐ|[Đđ]ặc khu|ĐẶC KHU|[Tt]ỉnh|TỈNH)(?:\s+\p{Lu}[\p{L}\p{M}']*){1,5}$/u;

/** "Kết quả đại hội (Đảng bộ Sở Một)", "Đảng bộ xã A: Kết quả đại hội …": what stands in brackets, and before a colon. */
function partsOf(line: string): readonly string[] {
  const inBrackets = [...line.matchAll(/\(([^()]+)\)/g)].map((found) => clean(found[1] ?? ""));
  const before = /^([^:(]+):\s*\S/.exec(line)?.[1];
  return [
    ...inBrackets.flatMap((part) => part.split(/\s*[,;]\s*/)),
    ...(before === undefined ? [] : [clean(before)]),
  ].filter((part) => !ABOUT_DOCUMENTS.test(part));
}

/** Dots behind a name that nobody has completed: "ĐẢNG ỦY ...". */
const TO_COMPLETE = /[\s.…_]+$/;

/** A body that is told by its kind alone: "ĐẢNG ỦY CÔNG TY", below the name of the firm. */
const KIND_ALONE =
  /^((?:đảng|chi) (?:ủy|uỷ|bộ)(?: cơ sở)?)\s+((?:nhà )?trường|tổng công ty|công ty|tập đoàn|bệnh viện|học viện|viện|sở|cục|chi cục|xí nghiệp|nhà máy|ngân hàng|trung tâm)$/iu;

/** The same with its name, where a line has one that begins with that kind: "CÔNG TY CỔ PHẦN DỆT MAY BẾN GIÓ". */
function wholeBody(body: string, lines: readonly string[]): string {
  const [, committee, of] = KIND_ALONE.exec(body) ?? [];
  if (committee === undefined || of === undefined) return withFirmOf(withPlaceOf(body, lines), lines);
  const kind = `${of.replace(/^nhà /iu, "")} `.toLowerCase();
  const named = headsOf(lines)
    .map(bare)
    .filter((line) => line.toLowerCase().startsWith(kind));
  const [name, another] = new Set(named);
  return name === undefined || another !== undefined ? body : `${committee} ${name}`;
}

/** A branch office without its firm: "ĐẢNG ỦY CHI NHÁNH TỈNH", "ĐẢNG ỦY CHI NHÁNH THANH HÓA". */
const BRANCH_OFFICE =
  /^((?:đảng|chi) (?:ủy|uỷ|bộ)(?: cơ sở)?)\s+((?:chi nhánh|văn phòng đại diện)(?:\s+(?!.*(?:ngân hàng|công ty|tập đoàn|bảo hiểm)).+)?)$/iu;
/** The name of its place, where no word says what it is. */
const NAMED_OFFICE =
  /^chi nhánh\s+(?!(?:tại )?(?:tỉnh|thành phố|huyện|quận|thị xã|khu vực|miền)(?!\p{L})|(?:số\s+)?\d)/iu;
const FIRM =
  /^(?:(?:đảng (?:ủy|uỷ|bộ))(?: cơ sở)?\s+)?((?:ngân hàng|tổng công ty|công ty|tập đoàn|bảo hiểm)\s+\S.*)$/iu;

/** The same with the one firm above it: "ĐẢNG BỘ NGÂN HÀNG SÔNG MÂY" over it makes "ĐẢNG ỦY NGÂN HÀNG SÔNG MÂY CHI NHÁNH TỈNH". */
function withFirmOf(body: string, lines: readonly string[]): string {
  const [, committee, office] = BRANCH_OFFICE.exec(body) ?? [];
  if (committee === undefined || office === undefined) return body;
  const at = lines.findIndex((line) => bare(line) === body);
  const firms = headsOf(lines.slice(0, Math.max(0, at))).flatMap((line) => FIRM.exec(bare(line))?.[1] ?? []);
  const [firm, another] = new Set(firms);
  if (firm === undefined || another !== undefined || isAllCapitals(firm) !== isAllCapitals(body)) return body;
  // "An Phúc - Chi nhánh Thanh Hóa": two names are not to be read as one.
  return `${committee} ${firm}${NAMED_OFFICE.test(office) ? " - " : " "}${office}`;
}

/** A body of a place that it does not name: "ĐẢNG ỦY THUẾ TỈNH". */
const OF_UNNAMED =
  /^((?:đảng|chi) (?:ủy|uỷ|bộ))\s+(\S.*\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu))$/iu;
const END_OF_NAME = "(?=\\s*(?:[,(;:.]|[-–]\\s|nhiệm kỳ|NK(?!\\p{L})|năm \\d|khóa|lần thứ|$))";

/** The same with the name of the place, where one alone stands behind it in another line: "... TRỰC THUỘC ĐẢNG ỦY THUẾ TỈNH SÔNG MÂY". */
function withPlaceOf(body: string, lines: readonly string[]): string {
  const [, committee, of] = OF_UNNAMED.exec(body) ?? [];
  if (committee === undefined || of === undefined) return body;
  const behind = new RegExp(`(?<!\\p{L})(${of})\\s+(\\p{L}[\\p{L}'’ ]*?)${END_OF_NAME}`, "iu");
  const places = lines.flatMap((line) => {
    const [, written = "", name = ""] = (ABOUT_DOCUMENTS.test(line) ? null : behind.exec(line)) ?? [];
    const place = clean(name);
    return /^\p{Lu}/u.test(place) && place.split(" ").length <= LONGEST_PLACE ? [{ written, place }] : [];
  });
  const [only] = places;
  if (!only || places.some(({ place }) => place !== only.place)) return body;
  // Both in capitals, or both as that line writes them.
  const isTitle = isAllCapitals(only.place) || !isAllCapitals(body);
  return isTitle
    ? `${body} ${only.place}`
    : `${sentenceCase(committee.toLowerCase())} ${only.written} ${only.place}`;
}

const LONGEST_PLACE = 4;

const COMMITTEE =
  /^((?:đảng|chi) (?:ủy|uỷ|bộ)(?: cơ sở)?)\s+(?!(?:xã|phường|thị trấn|đặc khu|thôn|ấp|bản|khu)\s)(.+)$/iu;

/** A body in capitals as another text writes it: "Nơi nhận: Đảng ủy Trường Cao đẳng nghề …" knows what in it is a name. */
export function bodyAsWritten(body: string, texts: readonly string[]): string {
  const [, committee, name] = COMMITTEE.exec(body) ?? [];
  if (committee === undefined || name === undefined || /\p{Ll}/u.test(body)) return body;
  const written = asWritten(name, writtenTexts(texts));
  return written === null ? body : `${sentenceCase(committee.toLowerCase())} ${written}`;
}

/** The last body that the lines name beside the organisation. */
function superiorIn(lines: readonly string[], organisation: string | null): string | null {
  const body = headsOf(lines).findLast((line) => BODY.test(line) && bare(line) !== organisation);
  return body === undefined ? null : bare(body);
}

function bodyIn(lines: readonly string[]): string | null {
  const heads = headsOf(lines);
  const body =
    heads.findLast((line) => BODY.test(line)) ??
    heads.findLast((line) => OFFICE.test(line) && !DEPARTMENT.test(line)) ??
    heads.findLast((line) => OFFICE.test(line));
  return body === undefined ? null : bare(body);
}

/** What may name a body, one line or part of a line each. */
function headsOf(lines: readonly string[]): readonly string[] {
  return (
    lines
      // "BIỂU 2 - ĐẢNG BỘ XÃ A LƯỚI", "Đảng bộ xã Hướng Hiệp, nhiệm kỳ 2025-2030"
      .flatMap((line) => line.split(/,?\s+(?=nhiệm kỳ)/iu))
      .flatMap((line) => {
        // "Đài Phát thanh - Truyền hình" is one name.
        const parts = line.split(/\s+[-–—]\s+(?!\d)/u);
        const isOne =
          !NOT_A_BODY.test(line) && !parts.slice(1).some((part) => BODY.test(part) || NOT_A_BODY.test(part));
        return isOne ? [line] : parts;
      })
      .map((line) => line.replace(OFFICE_OF, ""))
      .filter(
        (line) =>
          !BARE_BODY.test(line.replace(TO_COMPLETE, "")) &&
          line.length <= 90 &&
          !NOT_A_BODY.test(line) &&
          !/\d{4}/.test(line),
      )
  );
}

function bare(line: string): string {
  return line.replace(/:\s.*$/, "").replace(/[\s*:,.;–—-]+$/, "");
}

/** The days of all congresses on a sheet with so many bodies. */
export function daysTitled(
  { congressDays, bodyDays }: Pick<TitleBlock, "congressDays" | "bodyDays">,
  bodies: number,
): Pick<TitleBlock, "congressDays"> {
  const days = congressDays ?? (bodies === 1 ? bodyDays : undefined);
  return days ? { congressDays: days } : {};
}

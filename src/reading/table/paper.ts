/** Reads what a sheet has of a paper that somebody signs: from the lines above its table and below it. */
import type { Signatory, SourcePaper } from "../../congress/paper";
import { sentenceCase, upper } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { findTerms } from "../../vietnamese/term";
import { readDay } from "../cells/dates";
import { looksLikeNames, readNames } from "../cells/names";

/** A text and where it stands; the lines of one cell stand in the same place. */
interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** `heads` are the lines above the table with the names of bodies whole; `organisation` is the one among them that reports. */
export function readPaper(
  { above, below, heads }: Record<"above" | "below" | "heads", readonly Line[]>,
  organisation: string | null,
): SourcePaper {
  const higherBody = bodyAbove(heads, organisation);
  const title = titleIn(above);
  const attached = attachedIn(above);
  const signed = [...below, ...above].map(({ text }) => signedIn(text)).find((one) => one !== null);
  const { signer, preparer } = signatoriesIn(below);
  return {
    ...(higherBody !== null && { higherBody }),
    ...(title !== null && { title }),
    ...(attached && { attached }),
    ...(signed && { signed }),
    ...(signer && { signer }),
    ...(preparer && { preparer }),
  };
}

const BODY = /^(?:đảng (?:ủy|uỷ|bộ)|ban chấp hành đảng bộ|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ))\s+\S/iu;
const LONGEST_BODY = 90;

function bodyAbove(heads: readonly Line[], organisation: string | null): string | null {
  if (organisation === null) return null;
  const at = heads.findIndex(({ text }) => upper(text) === upper(organisation));
  const { column } = heads[at] ?? {};
  const above = heads.slice(0, Math.max(0, at)).findLast((line) => line.column === column);
  const text = above?.text.replace(/[\s*:,.;-]+$/, "") ?? "";
  return BODY.test(text) && text.length <= LONGEST_BODY && !/\d{4}/.test(text) ? text : null;
}

/** What stands before the title in its line: "Biểu số 1: ", "PHỤ LỤC I - ". */
const NUMBERED = /^(?:phụ lục|biểu|mẫu)(?:\s+số)?\s*[\dIVX][\p{L}\d./]*\s*[-–:.]\s*/iu;
/** "Biểu số 02", "Mẫu 3-TK": the number of a form alone. */
const NUMBER_ALONE = /^(?:phụ lục|biểu|mẫu)(?:\s+số)?\s*:?\s*(?:\d|[IVX]+(?!\p{L}))/iu;
const BEGINS_TITLE = /^(?:bảng|biểu|tổng hợp|kết quả|tiến độ|thống kê|báo cáo)(?!\p{L})/iu;
/** Lines that follow a title and are none of it. */
const ENDS_TITLE =
  /^(?:\(|nhiệm kỳ|nhiệm kì|nk\s|khóa\s|(?:số liệu |cập nhật )?(?:tính |có )?đến(?!\p{L})|kèm theo|đvt|đơn vị|ngày\s|thời điểm|năm\s|[-–*+])/iu;
const UNENDED = /(?:,|(?<!\p{L})(?:và|các|của|tại|thuộc|ở))$/iu;
const TERM = /[\s,;:–-]*\(?\s*(?:nhiệm kỳ|nhiệm kì|nk|khóa)\s*:?\s*\d{4}\s*[-–]\s*\d{4}\s*\)?/giu;
const IN_BRACKETS = /\s*\([^()]*\)/gu;
/** What the summary is: of other papers (lists of persons, plans, comparisons) the title is not taken, nor one of a part of the whole. */
const OF_RESULTS = /kết quả.*đại hội|đại hội.*kết quả/iu;
const WHOSE = /chi bộ|đảng bộ|tổ chức/iu;
const OF_ANOTHER =
  /danh sách|trích ngang|theo dõi|lịch|kế hoạch|dự kiến|so sánh|phiếu|nhân sự|đề án|(?<!\p{L})(?:mẫu|nhanh|chưa|ngày|tuần|đợt|tháng|quý)(?!\p{L})/iu;
const OF_PART = /(?<!đảng (?:bộ|ủy|uỷ) )khối\s/iu;
const LONGEST_TITLE = 160;

function titleIn(above: readonly Line[]): string | null {
  const lines = above.map((line) => ({ ...line, text: line.text.replace(NUMBERED, "") }));
  const at = lines.findIndex(({ text }) => BEGINS_TITLE.test(text) && !NUMBER_ALONE.test(text));
  const first = lines[at];
  if (!first) return null;
  const rest = lines.slice(at + 1).filter(({ column }) => column === first.column);
  const ends = rest.findIndex(({ text, row }, i) => {
    const before = rest[i - 1] ?? first;
    const isBody = BODY.test(text) && !UNENDED.test(before.text);
    return isBody || ENDS_TITLE.test(text) || row > before.row + 1;
  });
  const whole = [first, ...(ends < 0 ? rest : rest.slice(0, ends))].map(({ text }) => text).join(" ");
  if (findTerms(whole).length > 1) return null;
  const title = clean(whole.replace(TERM, "").replace(IN_BRACKETS, "")).replace(/[\s,;:.–-]+$/u, "");
  const isOurs = OF_RESULTS.test(title) && WHOSE.test(title) && !OF_ANOTHER.test(title);
  const isWhole = !OF_PART.test(title) && !/\d/.test(title);
  return isOurs && isWhole && title.length <= LONGEST_TITLE ? title : null;
}

/** "(Kèm theo Báo cáo số 15-BC/ĐU, ngày 20/4/2017 của Đảng ủy xã A)", alone in brackets or behind the day of the figures. */
const ATTACHED = /(?:^\(?|[;,(]\s*)((?:ban hành )?kèm theo\s.+)$/iu;
const DAY = /\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/u;

function attachedIn(above: readonly Line[]): SourcePaper["attached"] {
  for (const { text } of above) {
    const found = ATTACHED.exec(text)?.[1];
    // The figures' own day is behind it.
    if (found === undefined || /tính đến|số liệu/iu.test(found)) continue;
    const day = DAY.exec(found)?.[0];
    const words = found
      .replace(/\)\s*$/, "")
      .replace(/(?<=số)[\s.…_]*(?=-\p{Lu})/u, " ... ")
      .replace(/(?<=ngày)[\s.…_]*(?=\/\d|tháng)/u, " ... ");
    return { text: sentenceCase(clean(words)), day: day === undefined ? null : readDay(day) };
  }
  return undefined;
}

const SIGNED =
  /^(\p{Lu}[\p{L}\p{M}'’ .-]{1,40}?)\s*,\s*ngày\s*([\d.…_\s]*)\s*tháng\s*([\d.…_\s]*)\s*năm\s*([\d.…_\s]*)$/iu;

function signedIn(text: string): SourcePaper["signed"] | null {
  const [, place, ...parts] = SIGNED.exec(text) ?? [];
  if (place === undefined || !/^\p{Lu}/u.test(place)) return null;
  const [day = "", month = "", year = ""] = parts.map((part) => part.trim());
  return { place: clean(place), day: readDay(`${day}/${month}/${year}`) };
}

/** Those who sign for others, or in their place: "T/M ĐẢNG ỦY", "TL. BAN THƯỜNG VỤ", "K/T TRƯỞNG BAN". */
const SIGNS_FOR =
  /^(?:t\s*\/\s*m|tm|t\s*\/\s*l|tl|k\s*\/\s*t|kt|tuq|t\s*\/\s*u\s*q)(?:\s*\.|(?=\s))\s*\p{L}/iu;
const OFFICE =
  /^(?:q(?:uyền|\.)\s*)?(?:phó )?(?:bí thư|trưởng ban|chánh văn phòng|chính ủy|chính uỷ|chính trị viên|chủ nhiệm|giám đốc|hiệu trưởng|trưởng phòng)(?=$|\s)/iu;
const OWN_OFFICE =
  /^(?:ban (?:tổ chức|xây dựng đảng|thường vụ)|văn phòng)(?: (?:đảng|tỉnh|thành|huyện|quận|thị|cấp) (?:ủy|uỷ))?$/iu;
const PREPARES =
  /^((?:người|cán bộ) (?:lập|tổng hợp|làm|thống kê|báo cáo)(?: (?:biểu|bảng|danh sách|báo cáo))?|lập biểu)(?:\s*:\s*(\S.*))?$/iu;
const LONGEST_OFFICE = 60;
/** Rows from a title to the name below it, signature and seal between them. */
const NAME_WITHIN = 9;

function signatoriesIn(below: readonly Line[]): Pick<SourcePaper, "signer" | "preparer"> {
  const prepares = below.find(({ text }) => PREPARES.test(text));
  const first = below.filter(
    ({ text, row, column }) =>
      SIGNS_FOR.test(text) ||
      ((OFFICE.test(text) || OWN_OFFICE.test(text)) && row === prepares?.row && column !== prepares.column),
  );
  const top = first[0];
  // Where two sign beside each other, nobody knows who of them signs ours.
  const isOne = top !== undefined && first.every(({ column }) => column === top.column);
  const titles = top && isOne && isShort(top) ? titlesFrom(top, below) : [];
  const last = titles.at(-1);
  const signed = last && signedBelow(last, below, prepares);
  return {
    ...(signed && {
      signer: { ...signed, titles: [...titles.map(({ text }) => upper(text)), ...signed.titles] },
    }),
    ...(prepares && { preparer: preparerAt(prepares, below, top) }),
  };
}

/** The lines of one title, each right below the one before. */
function titlesFrom(top: Line, below: readonly Line[]): readonly Line[] {
  const titles = [top];
  for (const line of below.slice(below.indexOf(top) + 1)) {
    const before = titles.at(-1) ?? top;
    if (line.column !== top.column) continue;
    if (line.row > before.row + 1 || !(OFFICE.test(line.text) || SIGNS_FOR.test(line.text)) || !isShort(line))
      break;
    titles.push(line);
  }
  return titles;
}

function isShort({ text }: Line): boolean {
  return text.length <= LONGEST_OFFICE;
}

function preparerAt(at: Line, below: readonly Line[], signer: Line | undefined): Signatory {
  const [, title = "", name] = PREPARES.exec(at.text) ?? [];
  return { titles: [upper(title)], name: nameIn(name ?? "") ?? signedBelow(at, below, signer).name };
}

/**
 * The name in the same column, or in one that is nearer to it than to the other who stands beside; with the office where that stands in
 * its line ("PHÓ TRƯỞNG BAN: Trần Văn A").
 */
function signedBelow(title: Line, below: readonly Line[], other: Line | undefined): Signatory {
  for (const line of below.slice(below.indexOf(title) + 1)) {
    if (line.row > title.row + NAME_WITHIN) break;
    const away = Math.abs(line.column - title.column);
    if (other && Math.abs(line.column - other.column) <= away) continue;
    const [, office = "", named] = /^([^:]+?)\s*:\s*(\S.*)$/u.exec(line.text) ?? [];
    const isOfOffice = named !== undefined && OFFICE.test(office);
    const name = nameIn(isOfOffice ? named : line.text);
    if (name !== null) return { titles: isOfOffice ? [upper(office)] : [], name };
  }
  return { titles: [], name: null };
}

/** A name as it stands there, with the rank before it: "Thiếu tá Lý Văn Q". */
function nameIn(text: string): string | null {
  const [name, another] = readNames(text);
  const isName =
    name !== undefined && another === undefined && looksLikeNames(text) && !/[():;\d]/.test(text);
  return isName && !OFFICE.test(text) && !SIGNS_FOR.test(text) && text.length <= LONGEST_OFFICE ? text : null;
}

/**
 * A body's name that a letterhead has in two lines, or the wrong way round: "ĐẢNG ỦY" above "SỞ NỘI VỤ", "TỔNG CÔNG TY A - ĐẢNG ỦY", and a
 * name that goes on in the next line ("… NÔNG NGHIỆP" above "VÀ MÔI TRƯỜNG"), as one line.
 */

/** A text of the letterhead and where it stands. */
export interface HeadLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const COMMITTEE = "(?:ban chấp hành |bch )?(đảng (?:ủy|uỷ|bộ))";
/** A committee, or an organisation, without a name. */
const BARE = new RegExp(`^${COMMITTEE}$`, "iu");
/** The same behind whose it is. */
const BEHIND = new RegExp(`^(.+?)\\s+[-–]\\s+${COMMITTEE}$`, "iu");
/** Bodies with a name of their own, which is no committee's. */
const NAMED =
  /^(?:sở|tổng công ty|công ty|tập đoàn|nhà máy|xí nghiệp|ngân hàng|(?:nhà )?trường|đại học|học viện|bệnh viện|viện|cục|chi cục|công an|trung tâm|ban quản lý|(?:trung|sư|lữ) đoàn|ủy ban nhân dân|uỷ ban nhân dân|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|khối)\s+\S/iu;
/** What a name cannot end with. */
const UNENDED =
  /(?:(?<!\p{L})(?:và|của|các)|,|công ty|cổ phần|TNHH|một thành viên|MTV|ban quản lý|(?<!(?:môi|thị) )trường(?: đại học| cao đẳng| chính trị| trung cấp)?|bệnh viện(?: đa khoa)?|(?:đảng (?:ủy|uỷ|bộ)|^)\s*(?:xã|phường|thị trấn|đặc khu|sở|cục)|đồn biên phòng|(?:bộ chỉ huy|ban chỉ huy|bộ tư lệnh) quân sự)$/iu;
const GOES_ON = /^(?:và|các|thuộc)\s/iu;
const OF_BODY = /^(?:(?:đảng|chi) (?:ủy|uỷ|bộ)|sở|tổng công ty|công ty|ban quản lý|trường|bệnh viện)\s/iu;
/** Titles and what stands under a letterhead begin something else. */
const OTHER =
  /đại hội|nhiệm kỳ|\d{4}|^(?:\*|số\s|số:|stt|tt|kế hoạch|bảng|biểu|danh sách|kết quả|thống kê|tổng hợp|báo cáo|kèm theo|mẫu|tiến độ|theo dõi|lịch|phụ lục|\(|đảng cộng sản|cộng hòa)/iu;

/** So many lines further on nothing belongs together. */
const NEAR = 12;

/** The lines with such names in one. */
export function joinedHeads<Line extends HeadLine>(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  const isTaken = new Set<Line>();
  lines.forEach((line, i) => {
    if (isTaken.has(line)) return;
    // What stands at the other end of a row ("Biểu số 2") is between them, and none of theirs.
    const [next, after] = lines.slice(i + 1, i + NEAR).filter(({ column }) => column === line.column);
    const text = next && next.row - line.row <= 1 ? together(line.text, next.text, after?.text ?? "") : null;
    joined.push({ ...line, text: text ?? turned(line.text) });
    if (next && text !== null) isTaken.add(next);
  });
  return joined;
}

const FIRMS = ["tập đoàn", "tổng công ty", "công ty", "ctcp"] as const;
const FIRM = new RegExp(`^(?:${FIRMS.join("|")})\\s+\\S+\\s+\\S`, "iu");
const OF_ORGANISATION = /^(đảng (?:ủy|uỷ|bộ))\s+(\S.*)$/iu;
/** What is in a firm, or may be. */
const IN_FIRM =
  /^(?:cơ sở|bộ phận|chi nhánh|văn phòng|xí nghiệp|nhà máy|phân xưởng|phòng|ban|trung tâm|mỏ|cảng|kho|đội|khách sạn)(?!\p{L})/iu;

/** How far below others a firm stands; what is none stands above all. */
function rankOf(body: string): number {
  return FIRMS.findIndex((kind) => `${body.toLowerCase()} `.startsWith(`${kind} `));
}

/** "ĐẢNG BỘ THAN VÙNG A" over "TẬP ĐOÀN THAN B": two bodies, of which the lower is the office's, and "ĐẢNG BỘ TẬP ĐOÀN THAN B". */
export function ownFirms<Line extends HeadLine>(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const above = lines.find(({ row, column }) => column === line.column && row === line.row - 1);
    const [, committee, body] = OF_ORGANISATION.exec(above?.text ?? "") ?? [];
    if (committee === undefined || body === undefined || !FIRM.test(line.text) || OTHER.test(line.text))
      return line;
    const isBelow = !IN_FIRM.test(body) && rankOf(body) < rankOf(line.text);
    return isBelow ? { ...line, text: `${committee} ${line.text}` } : line;
  });
}

/** Two lines as one; null where each stands for itself. */
function together(text: string, next: string, after: string): string | null {
  if (OTHER.test(text) || OTHER.test(next)) return null;
  const committee = BARE.exec(text)?.[1];
  if (committee !== undefined) return NAMED.test(next) ? `${committee} ${next}` : null;
  // "TỔNG CÔNG TY A", "ĐẢNG ỦY": but "SỞ A", "ĐẢNG ỦY", "CÔNG TY B" are two bodies.
  const below = BARE.exec(next)?.[1];
  if (below !== undefined) return NAMED.test(text) && !NAMED.test(after) ? `${below} ${text}` : null;
  const goesOn = GOES_ON.test(next) || (UNENDED.test(text) && !OF_BODY.test(next));
  return OF_BODY.test(text) && goesOn ? `${text} ${next}` : null;
}

/** Those who sign for a committee: its figures are the committee's. */
const SIGNS_FOR =
  /^(?:ban thường vụ|btv)\s+(?=(?:(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|đảng bộ)\s+\S)/iu;

/** "TỔNG CÔNG TY A - ĐẢNG ỦY" is "ĐẢNG ỦY TỔNG CÔNG TY A", "BAN THƯỜNG VỤ HUYỆN ỦY B" is "HUYỆN ỦY B". */
function turned(line: string): string {
  const text = line.replace(SIGNS_FOR, "");
  const [, of, committee] = BEHIND.exec(text) ?? [];
  return of !== undefined && committee !== undefined && NAMED.test(of) ? `${committee} ${of}` : text;
}

/**
 * A name that wraps by hand within its cell, "Nguyễn Thị\nThanh Bình", is one person's; two whole names in two lines are two. What
 * may be either stays two.
 */
import { clean } from "../../vietnamese/clean";

/** The same text with the lines of one name in one. */
export function unwrapped(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  const lines: string[] = [];
  for (const line of text.split(/[\n\r]+/)) {
    const before = lines.at(-1);
    if (before !== undefined && isGoneOn(before, line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines.join("\n");
}

/** Names have no more words; more than `USUAL` only where the first line cannot be a whole one. */
const LONGEST = 5;
const USUAL = 4;

/** Whether the name that ends one line goes on in the next. */
function isGoneOn(before: string, next: string): boolean {
  const first = namesIn(before.replace(BEFORE, "")).at(-1) ?? [];
  const second = namesIn(next)[0] ?? [];
  const [opening, following] = [first[0] ?? "", second[0] ?? ""];
  const length = first.length + second.length;
  if (![...first, ...second].every((word) => WORD.test(word)) || NO_NAME.test(following)) return false;
  if (!isFamily(opening) || second.length === 0 || length > LONGEST) return false;
  if (first.length === 1) return second.length > 1 && !isFamily(following);
  if (isMiddle(first.at(-1))) return true;
  if (length > USUAL) return false;
  return second.length === 1 || !(isFamily(following) || second.slice(1, -1).some(isMiddle));
}

/** The names of a line by their words; what numbers the second line, or stands before its name, is no word of a name. */
function namesIn(line: string): readonly (readonly string[])[] {
  return line.split(/[,;+]|\s[-–](?=\s|$)/).map((part) =>
    clean(part)
      .split(" ")
      .filter((word) => word !== ""),
  );
}

/** What may stand before a name. */
const BEFORE = /^\s*(?:(?:[-–•*+]|\d+[.)])\s*)?(?:(?:đ\/c|đồng chí|ông|bà)(?=[\s:.])[\s:.]*)?/iu;

const WORD = /^\p{Lu}[\p{L}'’ʼ‘`]*$/u;
/** Behind a name, of the person: sex, people. */
const NO_NAME =
  /^(?:nữ|nam|kinh|khuyết|thiếu|trống|chưa|không|mới|cũ|bí|phó|chi|trưởng|chủ|giám|hiệu|cán|công)$/iu;

function isMiddle(word: string | undefined): boolean {
  return /^(?:thị|văn)$/iu.test(word ?? "");
}

function isFamily(word: string): boolean {
  return FAMILIES.has(word.toLowerCase()) || /^(?:h|k|r)['’ʼ‘`]/iu.test(word);
}

/** What names of whole persons begin with. */
const FAMILIES = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đoàn trịnh trương lâm phùng mai tô hà tạ đào cao lương lưu " +
    "châu tăng thái chu quách kiều la từ thạch kim sơn danh diệp giang hứa khổng khúc kha lại lục lã lữ liêu mạc mã mạch nghiêm ninh nhan ngụy " +
    "nguỵ nông ôn ong ông phó phí phù quan quản quế sầm sùng tiêu tống tôn trang triệu trà uông ung viên vi vương vòng vàng âu ân an ấu bạch " +
    "bành bàng bàn biện bế bá bồ cai cam cầm cấn cù cung chử chế chung chương chảo cháng chang chẩu cứ cư doãn dư đàm đan đái điêu điền đổng đồng " +
    "đới đậu đèo đường giáp giàng già hạ hàn hầu hoa hạng hờ hảng khuất khâu khang khà khoàng lò lường lèo lù lầu lỳ lừu lềnh lỗ lộc lư ma " +
    "mào mùa mẫn mông mùi ngân ngọ nhâm nhữ nịnh pờ phàn phà phượng quàng lồ sằn siu ksor kpă kpa nay rahlan rcom rmah rơ niê êban ê mlô ayun " +
    "adrơng y ka sa thào thân thẩm thiều tòng tề tráng tẩn tẩu tào thò thàng thền thi thái tòng trưng trình viêm vừ và vì vù xồng xeo xa sồng " +
    "sình sần sằm pơloong bríu bnước alăng zơrâm coor a ating blúp kê đàng thập lộ katơr chamaléa pinăng tài bon kiên neáng tiên đoái trác tất tưởng"
  ).split(" "),
);

/** The branch that words name: a title ("DANH SÁCH CHI ỦY CHI BỘ THÔN ME NHIỆM KỲ …"), a letterhead, a sentence, with accents or without any. */
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";

/** What may follow the name: its term, what the branch does, a day, how many they are. */
const BEHIND =
  "nhiem k[yi]|nk|khoa (?:[ivxl]+|\\d+)(?!\\p{L})|nam \\d|lan thu|ngay \\d|thang \\d|gom(?: co)? \\d|co \\d|nhu sau|dai hoi|" +
  "(?:da|se|vua|chua|dang) (?:to chuc|tien hanh|dai hoi|bau|hop|hoan thanh)|tien hanh|(?:tran trong |kinh )?bao cao|tran trong|kinh (?:gui|trinh|de nghi)|duoc (?:to chuc|tien hanh|trieu tap|bau)|tai dai hoi";

const NAMED = new RegExp(
  `(?<!\\p{L})(?<!cac )chi bo +(?=[\\p{L}\\d])([^,;:(\\n]*?)(?=\\s*(?:[,;:(\\n]|(?<=\\p{L}{2})(?<!(?:^|[^\\p{L}])(?:tp|tx|tt|tdp|kp))\\.(?:\\s|/|$)|$)|\\s+(?:${BEHIND})(?!\\p{L}))`,
  "giu",
);

/** "Chi bộ trực thuộc", "chi bộ và", "chi bộ ngày 28/5": no name of its own. */
const NO_NAME = new RegExp(
  "^(?:tr[ựu]c thu[ộo]c|c[ơo] s[ởo](?=$|\\s+(?:tr[ựu]c thu[ộo]c|nhi[ệe]m|v[àa])(?!\\p{L}))|đảng|và|va|các|cac|theo|c[ủu]a|thu[ộo]c|đợt|dot|l[ầa]n|này|nay|mới|khác|đã|chưa|không|được|có|gồm|như)(?!\\p{L})",
  "iu",
);
const ONLY_BEHIND = new RegExp(`^(?:${BEHIND})(?!\\p{L})`, "iu");

/** As written, with "chi bộ" before it; null where no branch is named. */
export function branchNamed(line: string): string | null {
  const bare = withoutAccents(line);
  for (const found of bare.matchAll(NAMED)) {
    const start = found.index + found[0].length - (found[1] ?? "").length;
    const name = line.slice(start, found.index + found[0].length);
    if (name.trim() === "" || NO_NAME.test(name) || ONLY_BEHIND.test(withoutAccents(name))) continue;
    return clean(line.slice(found.index, found.index + found[0].length));
  }
  return null;
}

/** A sheet or a file that is named after a branch without saying so: "Thôn 1", "Trường THCS". */
const UNIT =
  /^(?:cb|chi bo|thon|xom|ban|ap|khu|khu pho|kp|to|tdp|to dan pho|khom|buon|lang|soc|truong|tram|phong|van phong|cong an|quan su|htx|hop tac xa|doanh nghiep|nha may|phan xuong|doi|xi nghiep|benh vien|cho)(?: |$)/;
/** Lists and levels are no branches: "Ban chấp hành", "Tổ giúp việc". */
const NO_UNIT = /^(?:ban (?:chap hanh|thuong vu|chi dao|kiem phieu)|to (?:giup viec|kiem phieu))/;

export function readsAsUnit(name: string): boolean {
  const words = fold(name);
  return UNIT.test(words) && !NO_UNIT.test(words);
}

/** Each letter as the one that it is made of, at its place: "Thôn Đồi" is "Thon Doi". Takes composed text. */
export function withoutAccents(text: string): string {
  return text.replace(/\p{L}/gu, (letter) =>
    letter === "đ"
      ? "d"
      : letter === "Đ" || letter === "Ð"
        ? "D"
        : ([...letter.normalize("NFD")][0] ?? letter),
  );
}

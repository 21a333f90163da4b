/** What the text of a row's name tells by itself: a piece of the name above, a statement with its number, a remark. */
import { mayHeadFigure, statedFigures } from "../words/stated-figures";
import { isNamedBehindKind, readsAsBranch } from "../words/row-words";

/** A piece of a name: "và Quản lý …", "xây dựng". */
export function beginsLow(text: string): boolean {
  return /^(?:[,;–-]\s*)?\p{Ll}/u.test(text);
}

/** "Quản lý đầu tư và", "Trường THCS (cơ sở": something must follow. */
export function endsOpen(text: string): boolean {
  return /(?:[,;&–-]|(?<!\p{L})(?:và|của|thuộc|số|tại|với|các|xã|phường|thị|trường|ban))$|\([^)]*$/iu.test(
    text,
  );
}

/** "Tổng số đảng viên: 412", "Đảng viên có mặt:" before its number: no branch is called so. */
export function isStatement(text: string): boolean {
  const [label = "", stated] = text.split(":");
  if (stated === undefined || (readsAsBranch(label) && isNamedBehindKind(label))) return false;
  return statedFigures(text).length > 0 || (/:\s*$/.test(text) && mayHeadFigure(text.replace(/[\s:]+$/, "")));
}

/** A name is short and ends without punctuation; a remark is long, a sentence, or has its kind in front ("Ghi: …"). */
export function isShortName(text: string): boolean {
  return text.length <= 80 && !/[.:;]$|^\p{L}+:\s/u.test(text);
}

/**
 * What a bulletin is written on the basis of: documents, as staff cite them. However they are typed, they join the
 * sentence that they are the basis of; only what is a sentence already stands by itself.
 */
import { kindNamed } from "../../congress/kinds";
import { lowerFirst } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import type { Sentence } from "../document";
import { lowerFirst as withSmallFirst, said, sentenceCase, withStop } from "../spans";

/** Sentences typed as a basis, which need nothing behind them; a paragraph each. */
export function basisSentences(basis: string): readonly Sentence[] {
  return typed(basis)
    .filter(isSentence)
    .map((text) => withStop([{ text }]));
}

/** "thực hiện Kế hoạch số 55-KH/ĐU, ngày 04/3/2017 của Đảng ủy", for a sentence to go on behind a comma; "" for none. */
export function basisPhrase(basis: string): string {
  const [first, ...others] = typed(basis).filter((text) => !isSentence(text));
  if (first === undefined) return "";
  const opening = OPENING.test(first) ? small(first) : `thực hiện ${named(first)}`;
  return [opening, ...others.map((text) => (OPENING.test(text) ? small(text) : text))].join("; ");
}

/** A sentence behind a basis; `named` where it begins with the name of a branch. */
export function onBasis(phrase: string, sentence: Sentence, named: boolean): Sentence {
  if (phrase === "" || sentence.length === 0) return sentence;
  return sentenceCase(said`${phrase}, ${named ? sentence : withSmallFirst(sentence)}`);
}

/** Words that a basis begins with; the name of a document alone lacks one. */
const OPENING =
  /^(?:căn cứ|thực hiện|tiếp tục|theo|triển khai|chấp hành|quán triệt|thi hành|trên (?:cơ sở|tinh thần)|(?:được|dưới) sự|để|nhằm|xét|hướng tới|chào mừng)(?!\p{L})/iu;
const DOCUMENT =
  /^(?:các )?(?:kế hoạch|chỉ thị|hướng dẫn|nghị quyết|quyết định|công văn|kết luận|quy định|quy chế|thông báo|thông tri|chương trình|đề án|điều lệ|văn bản)(?!\p{L})/iu;
/** Behind a comma somebody does something: "..., các chi bộ tích cực chuẩn bị", "..., Đảng ủy đã chỉ đạo". */
const CLAUSE =
  /,\s+(?:các (?:chi|đảng|cấp|tổ chức)(?: bộ| ủy| uỷ| đảng)\s+\S|(?!ngày|tháng|số)[^\s,;]+ [^,;]*?(?<!\p{L})(?:đã|đang|sẽ)(?!\p{L}))/iu;
const TENSE = /(?<!\p{L})(?:đã|đang|sẽ)(?!\p{L})/iu;
const VERB = /(?<!\p{L})(?:ban hành|chỉ đạo|tổ chức|triển khai|xây dựng|tiến hành)(?!\p{L})/iu;

function isSentence(text: string): boolean {
  if (OPENING.test(text) || DOCUMENT.test(text)) return CLAUSE.test(text);
  return TENSE.test(text) || (kindNamed(text) !== null && VERB.test(text));
}

/** What was typed, piece by piece, without the signs around a piece. "TP. Huế" is no end of a sentence. */
function typed(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[\p{Ll}\p{N}])(?<!(?:^|\s)\p{Lu}\p{Ll}?)\.\s+(?=\p{Lu})/u)
    .map((piece) =>
      clean(piece)
        .replace(/^[-–—•*+\s]+/u, "")
        .replace(/^căn cứ\s*:\s*/iu, "")
        .replace(/[\s.;,:]+$/, ""),
    )
    .filter((piece) => piece !== "");
}

/** "55-KH/ĐU" is the number of a document; what is no document's name begins with a small letter. */
function named(text: string): string {
  const numbered = text.replace(/^(?:số\s+)?(?=\d)/iu, "văn bản số ");
  return DOCUMENT.test(text) || kindNamed(text) ? numbered : lowerFirst(numbered);
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Texts written in the old encodings, as a program that takes their bytes for Latin-1 sees them. */

/** TCVN 5712:1993, VN3: each letter with the character at its code. */
const tcvn3 = pairsOf(`
  Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§ ă¨ â© êª ô« ơ¬ ư\u00ad đ®
  àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË
  èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ
  òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî
  ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ`);

/** VNI: letters that are one character, and the marks that stand behind a letter. */
const vniLetters = pairsOf("ơô ưö đñ íí ìì ỉæ ĩó ịò ỵî");
const vniMarks = new Map([
  ["\u0301", "ù"],
  ["\u0300", "ø"],
  ["\u0309", "û"],
  ["\u0303", "õ"],
  ["\u0323", "ï"],
  ["\u0302", "â"],
  ["\u0302\u0301", "á"],
  ["\u0302\u0300", "à"],
  ["\u0302\u0309", "å"],
  ["\u0302\u0303", "ã"],
  ["\u0302\u0323", "ä"],
  ["\u0306", "ê"],
  ["\u0306\u0301", "é"],
  ["\u0306\u0300", "è"],
  ["\u0306\u0309", "ú"],
  ["\u0306\u0303", "ü"],
  ["\u0306\u0323", "ë"],
]);

/** Capitals with tones, which have no code, are written small, as in .VnTimeH, and by people who do without it. */
export function inTcvn3(text: string): string {
  return each(text, (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter);
}

export function inVni(text: string): string {
  return each(text, (letter) => {
    const small = letter.toLowerCase();
    const written = vniLetters.get(small) ?? withMark(small);
    return small === letter ? written : written.toUpperCase();
  });
}

/** Letter and marks apart: of ờ the horn is in the letter, of ấ the circumflex is in the mark, with the tone. */
function withMark(letter: string): string {
  const [base = "", ...marks] = [...letter.normalize("NFD")];
  const horned = marks.includes("\u031b") ? (base === "o" ? "ô" : "ö") : base;
  // The dot below comes before the circumflex in NFD.
  const order = "\u0302\u0306\u0300\u0301\u0303\u0309\u0323";
  const mark = marks
    .filter((one) => one !== "\u031b")
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .join("");
  return horned + (vniMarks.get(mark) ?? mark);
}

function each(text: string, written: (letter: string) => string): string {
  return [...text.normalize("NFC")].map(written).join("");
}

function pairsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/[ \n]+/)
      .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  );
}

/** The same bytes as a program reads them that takes them for Vietnamese Windows; a text with others stays. */
export function throughVietnameseWindows(text: string): string {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  return codes.every((code) => code <= 0xff)
    ? new TextDecoder("windows-1258").decode(Uint8Array.from(codes))
    : text;
}

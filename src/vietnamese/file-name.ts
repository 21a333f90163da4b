/** Names of files that every system takes, from what people call things. */

const MARKS = /\p{M}/gu;
/** Whatever is no plain letter, no digit and none of the few signs that mean nothing to any system. */
const OTHERS = /[^A-Za-z0-9()_,-]+/g;
/** With its folder and what stands before and behind it, a path of Windows has 260 characters. */
const LONGEST = 80;

/** The text in plain letters: "Chi bộ Thôn 3" is "Chi bo Thon 3", "A/B: *" is "A B". "" where nothing is left. */
export function fileName(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[đð]/g, "d")
    .replace(/[ĐÐ]/g, "D")
    .replace(OTHERS, " ");
  return plain.trim().slice(0, LONGEST).trim();
}

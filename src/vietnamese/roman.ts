/** Numbers of sections: blocks of a table, parts of a report. */

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** "I", "IV", "XII"; "" of 0. */
export function roman(n: number): string {
  let rest = n;
  let text = "";
  for (const [value, letters] of NUMERALS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

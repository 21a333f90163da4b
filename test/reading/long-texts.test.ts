/** Long texts take as long as they are long, and no longer. */
import { headerKey } from "../../src/reading/table/header";
import { clean } from "../../src/vietnamese/clean";
import { fold } from "../../src/vietnamese/fold";
import { findTerms, parseTerm } from "../../src/vietnamese/term";

/** Of the processor's time the least of some runs, in milliseconds: what else the machine does counts little. */
function spent(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

const TIMES = 8;

test.each<[string, (text: string) => unknown, string]>([
  ["terms", findTerms, "2017-2020 "],
  ["a term", parseTerm, "2017/2020 "],
  ["school years", findTerms, "năm học 2017-2018 "],
  ["years with blanks between", findTerms, "2017          -2020"],
  ["a heading", headerKey, "(3 nữ) "],
  ["a heading in capitals", headerKey, "CU Đ "],
  ["cleaning", clean, "Bộ \u200b  "],
  ["folding", fold, "Thủy, ỵ"],
])("A text eight times as long takes about eight times as long: %s.", (_what, read, words) => {
  const short = words.repeat(500);
  const long = words.repeat(500 * TIMES);
  read(short);
  // Where each of its words is looked for in all of the text it would be 64 times; what takes no time has no ratio.
  expect(spent(() => read(long))).toBeLessThan(
    3.5 *
      TIMES *
      Math.max(
        2,
        spent(() => read(short)),
      ),
  );
});

/** Sentences that would be false, or read so, on some sheet: each kind with what is said instead. */
import { written } from "./written";

/** The bulletin's paragraphs behind its headline. */
function body(...args: Parameters<typeof written>): readonly string[] {
  return written(...args)
    .trim()
    .split("\n\n")
    .slice(1);
}

test("who came is a share of those summoned, and nobody reads it as how many were summoned", () => {
  expect(
    body(`
      Chi bộ | Triệu tập | Có mặt | CUV
      Số 1   | 300       | 290    | 5
      Số 2   | 273       | 261    | 5
    `).at(-1),
  ).toMatch(/^Có 551\/573 đảng viên được triệu tập đã dự đại hội \(đạt 96,16%\)\./);
});

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

describe("Who of the elected", () => {
  const SHEET = `
    Chi bộ | CUV | Tái cử | Nữ | DTTS
    Số 1   | 3   | 3      | 1  | 0
    Số 2   | 3   | 3      | 1  | 0
  `;

  test("is joined by a comma, also behind what all are", () => {
    expect(written("\nChi bộ | CUV | Nữ\nSố 1 | 3 | 1\nSố 2 | 3 | 1")).toContain(
      "vào cấp ủy, trong đó có 02 đồng chí nữ (chiếm 33,33%).",
    );
    expect(written(SHEET, { tellNone: true })).toContain(
      ", tất cả đều tái cử, trong đó có 02 đồng chí nữ (chiếm 33,33%); không có đồng chí là người dân tộc thiểu số.",
    );
  });
});

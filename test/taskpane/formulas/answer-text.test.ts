/** What a formula gives, as it is shown before it stands in a cell. */
import { answerCells } from "../../../src/taskpane/excel/answer-text";

const shown = (value: unknown, isShare: boolean, decimals = 2): string | undefined =>
  answerCells({ kind: "value", value }, { isShare, decimals })[0]?.[0];

test.each<readonly [value: unknown, isShare: boolean, decimals: number, text: string]>([
  [10, false, 2, "10"],
  [44.5, false, 2, "44,5"],
  [44.456, false, 2, "44,46"],
  [0.9, true, 0, "90%"],
  [0.3331, true, 2, "33,31%"],
  ["Đã đại hội 4/5 chi bộ.", false, 2, "Đã đại hội 4/5 chi bộ."],
])("%p (a share: %p, with %d decimals) is shown as %p", (value, isShare, decimals, text) => {
  expect(shown(value, isShare, decimals)).toBe(text);
});

test("Of several cells those of the fourth column are shares, as decimals as the office writes them.", () => {
  const rows = [
    ["Chỉ tiêu", "Nhóm", "Số lượng", "Tỷ lệ"],
    ["Nữ", "Cấp ủy", 1, 0.1],
    ["Tuổi bình quân", "Cấp ủy", 44.5, ""],
  ];
  expect(answerCells({ kind: "table", rows }, { isShare: false, decimals: 1 })).toEqual([
    ["Chỉ tiêu", "Nhóm", "Số lượng", "Tỷ lệ"],
    ["Nữ", "Cấp ủy", "1", "10,0%"],
    ["Tuổi bình quân", "Cấp ủy", "44,5", ""],
  ]);
});

/** Text as it enters the reader: cleaned once, but for what cleaning would destroy. */
import { enter } from "../../src/reading/enter";
import { draw } from "../support/draw";

const grid = (...cells: readonly string[]): ReturnType<typeof draw> => ({
  ...draw("\n"),
  values: [
    [1, "Thôn A", null],
    [2, ...cells],
  ],
});
const entered = (cell: string): unknown => enter(grid(cell)).grid.values[1]?.[1];

test("has one Unicode form, one kind of space and nothing hidden", () => {
  expect(entered("Tổng cộng".normalize("NFD"))).toBe("Tổng cộng");
  expect(entered("\u200b\u00a0Tổng\u2003 cộng\ufeff")).toBe("Tổng cộng");
  expect(entered("Ð\u1ea3ng bộ")).toBe("Đảng bộ");
});

test("keeps its line breaks, of whatever kind, since they part names", () => {
  expect(entered("Nguyễn Văn A\r\n Trần\u00a0Thị B\rLê C")).toBe("Nguyễn Văn A\nTrần Thị B\nLê C");
});

test("is read in an old encoding before it is cleaned, since a soft hyphen is a letter there", () => {
  expect(entered("BÝ th\u00ad  chi bé")).toBe("Bí thư chi bộ");
});

test("is not copied where nothing changes", () => {
  const clean = grid("Thôn B");
  expect(enter(clean).grid).toBe(clean);
  const one = grid("Thôn\u00a0B");
  expect(enter(one).grid.values[0]).toBe(one.values[0]);
  expect(one.values[1]?.[1]).toBe("Thôn\u00a0B");
});

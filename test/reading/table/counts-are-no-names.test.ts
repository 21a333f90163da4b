/** "Đảng bộ | Chi bộ" over numbers says how many have met; the names stand where there are words. */
import { draw } from "../../support/draw";
import { makeReport } from "../../../src/congress/report";
import { readTable, told, toldColumns, toldFindings } from "../../support/told";

test.each(["Đảng bộ trực thuộc tỉnh", "Đảng bộ"])(
  "Names stand under “%s”, with how many met beside it",
  (head) => {
    const { table } = readTable(
      draw(`
      TT | ${head}           | Tổng số TCCSĐ | TCCSĐ đã đại hội | <       | <      | Ủy viên BCH | <  | TCCSĐ chưa đại hội
      ^  | ^                 | ^             | Tổng             | Đảng bộ | Chi bộ | Tổng số     | Nữ | ^
      1  | Thành ủy Bình Lâm | 39            | 39               | 18      | 21     | 225         | 60 | 0
      2  | Thị ủy Hồng Châu  | 58            | 57               | 27      | 30     | 360         | 74 | 1
      3  | Huyện ủy Sông Lam | 45            | 45               | 18      | 27     | 243         | 44 | 0
         | TỔNG SỐ           | 142           | 141              | 63      | 78     | 828         | 178 | 1
    `),
    );
    expect(told(table, "block", "branches", "heldBranches", "pendingBranches", "elected")).toEqual([
      "Thành ủy Bình Lâm | - | 39 | 39 | 0 | 225",
      "Thị ủy Hồng Châu | - | 58 | 57 | 1 | 360",
      "Huyện ủy Sông Lam | - | 45 | 45 | 0 | 243",
    ]);
  },
);

const shared = (line: string): string => `
  TT | Đảng bộ           | Tổng số TCCSĐ | TCCSĐ đã đại hội | <       | <      | <     | Ủy viên BCH | <
  ^  | ^                 | ^             | Tổng             | Đảng bộ | Chi bộ | Tỷ lệ | Tổng số     | Nữ
  1  | Thành ủy Bình Lâm | 39            | 39               | 18      | 21     | 100%  | 225         | 60
  2  | Thị ủy Hồng Châu  | 58            | 57               | 27      | 30     | ${line} | 360      | 74
  3  | Huyện ủy Sông Lam | 45            | 45               | 18      | 27     | 100%  | 243         | 44
`;

test("“Tỷ lệ” behind them is that of how many met, and none of names", () => {
  const { table, findings } = readTable(draw(shared("98,28%")));
  expect(told(table, "branches", "heldBranches", "elected", "women")).toEqual([
    "Thành ủy Bình Lâm | 39 | 39 | 225 | 60",
    "Thị ủy Hồng Châu | 58 | 57 | 360 | 74",
    "Huyện ủy Sông Lam | 45 | 45 | 243 | 44",
  ]);
  expect(toldColumns(table)).toContain("G TCCSĐ đã đại hội > Tỷ lệ = heldBranches%");
  expect(toldFindings(findings)).toEqual(["unread-column E2"]);
});

test("That share is held against ours", () => {
  const { findings } = makeReport({
    ...readTable(draw(shared("89,28%"))),
    asOf: null,
    today: { year: 2025, month: 5, day: 23 },
  });
  expect(toldFindings(findings)).toContain("typed-percent-differs G4");
});

test("Numbers typed as texts are no names either", () => {
  const { table } = readTable(
    draw(`
      TT | Đảng bộ           | Tổng số chi bộ | Đã đại hội | <      | Cấp ủy
      ^  | ^                 | ^              | Tổng       | Chi bộ | ^
      1  | Đảng bộ xã Hồng   | 39             | 39         | "07"   | 225
      2  | Đảng bộ xã Lam    | 58             | 57         | "12"   | 360
    `),
  );
  expect(told(table, "branches", "heldBranches", "elected")).toEqual([
    "Đảng bộ xã Hồng | 39 | 39 | 225",
    "Đảng bộ xã Lam | 58 | 57 | 360",
  ]);
});

/** A column for each people: those that are not Kinh are added up as the ethnic minorities, where the figures show that all are there. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const withPeoples = (second: string): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ       | Ngày ĐH    | Cấp ủy viên được bầu | Nữ | Dân tộc | <    | <    | Tái cử
  ^  | ^            | ^          | ^                    | ^  | Mông    | Khác | Kinh | ^
  1  | Chi bộ Bản A | 11/02/2025 | 3                    | 1  | 2       |      | 1    | 2
  2  | Chi bộ Bản B | 12/02/2025 | 3                    | 0  | ${second} | 1
  3  | Chi bộ Bản C |            |                      |    |         |      |      |
`;

test("peoples that make the elected with Kinh are added up, and it is said", () => {
  const { table, findings } = readTable(draw(withPeoples("1 | 2 | 0")));
  expect(told(table, "elected", "ethnicMinority", "reelected")).toEqual([
    "Chi bộ Bản A | 3 | 2 | 2",
    "Chi bộ Bản B | 3 | 3 | 1",
    "Chi bộ Bản C | - | - | -",
  ]);
  expect(toldFindings(findings)).toContain("peoples-added F3");
  expect(toldFindings(findings).join()).not.toContain("unread-column");
});

test.each([["1 | 1 | 0"], ["1 | ? | 2"], ["3 | 0 | 1"]])(
  "peoples that do not make the elected (%s) are not read",
  (second) => {
    const { table, findings } = readTable(draw(withPeoples(second)));
    expect(table.counts.has("ethnicMinority")).toBe(false);
    expect(toldFindings(findings)).not.toContain("peoples-added F3");
  },
);

test("without Kinh beside them nothing shows that all are there", () => {
  const { table } = readTable(
    draw(`
      TT | Chi bộ       | Ngày ĐH    | Cấp ủy viên được bầu | Nữ | Dân tộc | <
      ^  | ^            | ^          | ^                    | ^  | Mông    | Thái
      1  | Chi bộ Bản A | 11/02/2025 | 3                    | 1  | 2       | 1
    `),
  );
  expect(table.counts.has("ethnicMinority")).toBe(false);
});

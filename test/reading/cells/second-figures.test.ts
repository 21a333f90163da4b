/** Cells with a second number in brackets below a header that names the first alone: it is read, or told. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const sheet = (first: string, second: string, third: string): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ       | Ngày ĐH    | Cấp ủy viên được bầu | Tái cử
  1  | Chi bộ Bản A | 11/02/2025 | ${first}             | 2
  2  | Chi bộ Bản B | 12/02/2025 | ${second}            | 1
  3  | Chi bộ Bản C | 13/02/2025 | ${third}             | 1
`;

test.each([
  ["05 (04 nữ)", "3 (1 nữ)", "03", ["5 | 4", "3 | 1", "3 | -"]],
  ["5 (2 đ/c nữ)", "3 (không nữ)", "1 (01 nữ)", ["5 | 2", "3 | 0", "1 | 1"]],
])("women in brackets behind the elected (%s, %s, %s) are read", (first, second, third, figures) => {
  const { table, findings } = readTable(draw(sheet(first, second, third)));
  expect(told(table, "elected", "women").map((line) => line.replace(/^Chi bộ Bản . \| /, ""))).toEqual(
    figures,
  );
  expect(toldFindings(findings)).toEqual([]);
});

test("women in brackets in some cells are read where two cells or more say them: beside others there are none", () => {
  const rows = ["03 đ/c (01 nữ)", "03 đ/c (02 nữ)", "03 đ/c", "03 đ/c", "02 đ/c", "02 đ/c"];
  const { table, findings } = readTable(
    draw(
      [
        "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027",
        "TT | Chi bộ | Ngày ĐH | Cấp ủy được bầu | Tái cử",
        ...rows.map((cell, i) => `${i + 1} | Chi bộ Đội ${i + 1} | 14/02/2025 | ${cell} | 2`),
        " | Cộng | | 16 đ/c (03 nữ) | 12",
      ].join("\n"),
    ),
  );
  expect(told(table, "women").map((line) => line.slice(-1))).toEqual(["1", "2", "-", "-", "-", "-"]);
  expect(toldFindings(findings)).toEqual([]);
});

test.each([
  ["of a word that nobody knows", "05 (04 quy hoạch)", "3 (1 quy hoạch)", "3"],
  ["of several words", "5 (2 nữ)", "3 (1 trẻ)", "3 (1 nữ)"],
  ["in few of the cells", "5 (2 nữ)", "3", "3"],
])("a second number %s is told and not read", (_why, first, second, third) => {
  const { table, findings } = readTable(draw(sheet(first, second, third)));
  expect(told(table, "elected", "women")[0]).toBe("Chi bộ Bản A | 5 | (none)");
  expect(toldFindings(findings)).toEqual(["second-figures-unread D3"]);
});

test("a share, a day or a fraction in brackets is no second number", () => {
  const { findings } = readTable(draw(sheet("3 (100%)", "3 (bầu ngày 12/02)", "3 (3/3 phiếu)")));
  expect(toldFindings(findings).join()).not.toContain("second-figures-unread");
});

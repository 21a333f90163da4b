/** Who came, and of how many, in one cell: both are read. */
import { writtenAs } from "../../documents/written";
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

const sheet = (header: string): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ     | Ngày ĐH   | ${header} | Bầu được
  1  | Chi bộ Một | 10/3/2025 | 11/12     | 3
  2  | Chi bộ Hai | 11/3/2025 | 09/09     | 3
`;

test.each([
  "Số đảng viên dự/Tổng số",
  "Có mặt/tổng số đảng viên",
  "ĐV dự/TSĐV",
  "Đảng viên dự đại hội/Tổng số ĐV",
])("“%s” is of all members", (header) => {
  const { table } = readTable(draw(sheet(header)));
  expect(told(table, "attended", "members", "summoned")).toEqual([
    "Chi bộ Một | 11 | 12 | (none)",
    "Chi bộ Hai | 9 | 9 | (none)",
  ]);
  expect(writtenAs("bulletin", sheet(header))).toContain(
    "Có 20/21 đảng viên dự đại hội (đạt 95,24% tổng số đảng viên).",
  );
});

test("all of delegates are no members", () => {
  const { table } = readTable(draw(sheet("Đại biểu dự/Tổng số")));
  expect(table.counts.has("members")).toBe(false);
});

test("“ĐV dự/ĐV chính thức” is of full members, and the texts say so", () => {
  const picture = sheet("ĐV dự/ ĐV chính thức");
  expect(told(readTable(draw(picture)).table, "attended", "officialMembers")).toEqual([
    "Chi bộ Một | 11 | 12",
    "Chi bộ Hai | 9 | 9",
  ]);
  for (const kind of ["bulletin", "quickReport"] as const)
    expect(writtenAs(kind, picture)).toContain(
      "Có 20/21 đảng viên chính thức dự đại hội (đạt 95,24% tổng số đảng viên chính thức).",
    );
});

test("those who came, in a column of their own, are not said to be of the full members beside them", () => {
  const text = writtenAs(
    "bulletin",
    `
    TT | Chi bộ     | Ngày ĐH   | ĐV chính thức | ĐV dự | Bầu được
    1  | Chi bộ Một | 10/3/2025 | 12            | 11    | 3
    2  | Chi bộ Hai | 11/3/2025 | 9             | 9     | 3
  `,
  );
  expect(text).not.toContain("đảng viên chính thức dự");
});

test("“Đảng viên dự ĐH” over “25/27” is of those who were called; over “25/2” nothing says so", () => {
  const { table } = readTable(draw(sheet("Đảng viên dự ĐH")));
  expect(told(table, "attended", "summoned")).toEqual(["Chi bộ Một | 11 | 12", "Chi bộ Hai | 9 | 9"]);
  const other = readTable(draw(sheet("Đảng viên dự ĐH").replace("11/12", "11/2")));
  expect(other.table.counts.has("summoned")).toBe(false);
});

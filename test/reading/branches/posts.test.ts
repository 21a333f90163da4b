/** Posts in words, several in a cell: each is counted, where all cells of the column say nothing else and make the elected. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const FIELDS = ["elected", "secretaries", "deputySecretaries", "otherMembers"];

function sheet(posts: string, elected = "3"): ReturnType<typeof readTable> {
  return readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025
      TT | Chi bộ     | Ngày ĐH   | Số đ/c được bầu | Tái cử | Chức danh bầu
      1  | Chi bộ Một | 27/7/2022 | ${elected}      | 2      | ${posts}
      2  | Chi bộ Hai | 28/7/2022 | 1               | 1      | BT
      3  | Chi bộ Ba  | 28/7/2022 | 3               | 1      | Bí thư, 02 chi ủy viên
      4  | Chi bộ Tư  |           |                 |        |
         | Cộng       |           | 7               | 4      | 03 BT, 01 PBT, 03 CUV
    `),
  );
}

test("posts in words are counted, and the typed sums are held against them", () => {
  const { table, findings } = sheet("Chi ủy: BT, PBT, 01 CUV");
  expect(told(table, ...FIELDS)).toEqual([
    "Chi bộ Một | 3 | 1 | 1 | 1",
    "Chi bộ Hai | 1 | 1 | 0 | 0",
    "Chi bộ Ba | 3 | 1 | 0 | 2",
    "Chi bộ Tư | - | - | - | -",
  ]);
  expect(table.reportedTotals[0]?.counts.get("secretaries")?.value).toBe(3);
  expect(toldFindings(findings)).toEqual([]);
});

test.each([
  ["other words", "BT, PBT, 01 CUV nữ", "3"],
  ["a member without a number", "BT, PBT, CUV", "3"],
  ["fewer than were elected", "BT, PBT, 01 CUV", "4"],
  ["no secretary and no deputy", "03 CUV", "3"],
])("a column with %s is not read", (_why, posts, elected) => {
  expect(told(sheet(posts, elected).table, "secretaries", "otherMembers")[0]).toBe(
    "Chi bộ Một | (none) | (none)",
  );
});

test("under a heading of the elected the posts make them", () => {
  const { table } = readTable(
    draw(`
      TT | Chi bộ     | Ngày ĐH   | Kết quả bầu cấp ủy
      1  | Chi bộ Một | 27/7/2022 | Bí thư, Phó Bí thư, 03 chi ủy viên
      2  | Chi bộ Hai | 28/7/2022 | Bí thư, Phó Bí thư
    `),
  );
  expect(told(table, "secretaries", "deputySecretaries", "otherMembers")).toEqual([
    "Chi bộ Một | 1 | 1 | 3",
    "Chi bộ Hai | 1 | 1 | 0",
  ]);
});

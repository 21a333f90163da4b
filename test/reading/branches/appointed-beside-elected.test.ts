/** Where bodies were merged their congress elects no committee: it is appointed, and crosses fill the columns of the elected. */
import { makeReport } from "../../../src/congress/report";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const sheet = draw(`
  KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ TRỰC THUỘC TỈNH ỦY, NHIỆM KỲ 2025-2030
  (Kỳ báo cáo ngày 20/8/2025)
  TT | Đảng bộ | Ngày đại hội | Đảng viên | Đại biểu  | <   | Ủy viên Ban Chấp hành bầu tại đại hội | <  | <  | <      | BCH do Tỉnh ủy chỉ định | Chức danh chủ chốt | <  | <   | Ghi chú
  ^  | ^       | ^        | ^         | Triệu tập | Dự  | SL                                    | Nữ | <  | Tuổi BQ| ^                       | UV BTV | BT | PBT | ^
  ^  | ^       | ^        | ^         | ^         | ^   | ^                                     | SL | %  | ^      | ^                       | ^      | ^  | ^   | ^
  1  | Đảng bộ xã Một | 5/8/2025 | 760  | 180     | 178 | 29                                    | 3  | 10,3 | 46,1 |                         | 9      | 1  | 2   |
  2  | Đảng bộ xã Hai | 6/8/2025 | 900  | 120     | 120 | X                                     | X  | X  | X      | 27                      | 9      | 1  | 2   | Đảng bộ hợp nhất, không bầu BCH tại đại hội
  3  | Đảng bộ xã Ba  |          | 500  |         |     |                                       |    |    |        |                         |        |    |     | Dự kiến 28/8/2025
`);

test("crosses all along the columns of the elected are none of them, and those of the other columns are read", () => {
  const { table, findings } = readTable(sheet);
  expect(
    told(
      ...[table, "summoned", "attended", "elected", "women", "averageAge", "appointed"],
      ...["standingCommittee", "secretaries", "deputySecretaries", "state"],
    ),
  ).toEqual([
    "Đảng bộ xã Một | 180 | 178 | 29 | 3 | 46.1 | - | 9 | 1 | 2 | -",
    "Đảng bộ xã Hai | 120 | 120 | - | - | - | 27 | 9 | 1 | 2 | -",
    "Đảng bộ xã Ba | - | - | - | - | - | - | - | - | - | pending",
  ]);
  const today = { year: 2025, month: 8, day: 21 };
  const report = makeReport({ table, findings, asOf: null, today });
  expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("one cross among numbers is still asked about", () => {
  const { findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025-2027
      TT | Chi bộ | Đảng viên | Cấp ủy viên | Nữ | Tái cử
      1  | Một    | 20        | 3           | x  | 2
      2  | Hai    | 25        | 5           | 2  | x
    `),
  );
  expect(toldFindings(findings)).toEqual(["unreadable-count E3", "unreadable-count F4"]);
});

/** A branch that holds no congress at all, where a column of yes and no says "no" of it as of those that are still to meet. */
import { makeReport } from "../../../src/congress/report";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const SHEET = draw(`
  ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030
  STT | Chi bộ         | Loại hình | Đã tổ chức đại hội (Có/Không) | Ngày đại hội | Số đảng viên | Số CUV | Ghi chú
  1   | Chi bộ Thôn A  | Thôn      | Có                            | 11/10/2025   | 31           | 5      |
  2   | Chi bộ Thôn B  | Thôn      | Có                            | 12/10/2025   | 24           | 3      |
  3   | Chi bộ Cảng    | Cơ quan   | Có                            | 13/10/2025   | 12           | 3      |
      | CỘNG (CHI BỘ ĐÃ ĐẠI HỘI) |  | 3 Có                          |              | 67           | 11     |
  4   | Chi bộ Thôn C  | Thôn      | Không                         |              | 15           |        | Dự kiến 30/10/2025
  5   | Chi bộ Thôn D  | Thôn      | Không                         |              | 7            |        | Không tổ chức đại hội, chỉ định cấp ủy
`);

test.each([
  "Chỉ định cấp ủy theo QĐ 15-QĐ/ĐU, không tổ chức ĐH",
  "Mới thành lập 12/2025, chỉ định, không tổ chức ĐH",
  "Giải thể từ 01/10/2025",
])("So it does in whatever words: “%s”", (note) => {
  const { table } = readTable(
    draw(`
      ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      STT | Chi bộ        | Đã ĐH | Ngày ĐH    | Số đảng viên | Số CUV | Ghi chú
      1   | Chi bộ Ấp 1   | Có    | 28/12/2025 | 23           | 3      |
      2   | Chi bộ Ấp 2   | Không |            | 20           |        | Không tổ chức được, dời sang 10/01/2026
      3   | Chi bộ Công an| Không |            | 12           |        | ${note}
    `),
  );
  expect(told(table, "state").slice(1)).toEqual(["Chi bộ Ấp 2 | pending", "Chi bộ Công an | exempt"]);
});

test("What its note says goes before the column; a sum of those that have met is no sum of the last block.", () => {
  const { table, findings } = readTable(SHEET);
  expect(told(table, "state").slice(-2)).toEqual(["Chi bộ Thôn C | pending", "Chi bộ Thôn D | exempt"]);
  const asOf = { year: 2025, month: 10, day: 24 };
  const report = makeReport({ table, findings, asOf, today: asOf });
  expect(report.statistics.progress).toMatchObject({ held: 3, pending: 1, exempt: 1, total: 5 });
  expect(toldFindings(report.findings)).toEqual([]);
});

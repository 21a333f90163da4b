/** Figures that stand above or below a table: they agree with it, contradict it, or are told as unread. */
import { makeReport } from "../../src/congress/report";
import type { Finding } from "../../src/congress/findings";
import { draw } from "../support/draw";
import { readTable, toldFindings } from "../support/told";

const TODAY = { year: 2025, month: 6, day: 1 };

const ABOUT: ReadonlySet<string> = new Set(["told-figure-differs", "figures-beside-unread"]);

function told(above: string, below = ""): readonly Finding[] {
  const { table, findings } = readTable(
    draw(`
      ĐẢNG BỘ XÃ TÂN LẬP | | | | Biểu số 2
      Số 12-BC/ĐU        | | | | Tân Lập, ngày 25/5/2025
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025 - 2027
      ${above}
      TT | Tên chi bộ    | Ngày đại hội | Số đảng viên | Bầu được | Nữ
      1  | Chi bộ thôn 1 | 15/5/2025    | 21           | 3        | 1
      2  | Chi bộ thôn 2 | 16/5/2025    | 30           | 5        | 2
         | Tổng cộng     |              | 51           | 8        | 3
      ${below}
    `),
  );
  return makeReport({ table, findings, asOf: null, today: TODAY }).findings.filter(({ code }) =>
    ABOUT.has(code),
  );
}

describe("A line that states a figure of the table", () => {
  test.each([
    "Tổng số đảng viên: 51",
    "Tổng số đảng viên: 51 đồng chí; tổng số chi bộ: 02",
    "Tổng số chi bộ: 2, đã đại hội: 2",
    "- Số cấp ủy viên được bầu: 8 (nữ 3)",
    "Tổng số đảng viên: | 51",
    "Tổng số đảng viên | | 51 đ/c",
  ])("says nothing where it agrees: “%s”", (line) => {
    expect(told(line)).toEqual([]);
    expect(told("", line)).toEqual([]);
  });

  test.each([
    ["Tổng số đảng viên: 412", "A4", "Tổng số đảng viên", 412, 51],
    ["Đảng viên: 53", "A4", "Đảng viên", 53, 51],
    ["Số đảng viên: | 53", "B4", "Số đảng viên", 53, 51],
    ["Tổng số chi bộ: 38", "A4", "Tổng số chi bộ", 38, 2],
    ["Số chi bộ chưa đại hội: 1", "A4", "Số chi bộ chưa đại hội", 1, 0],
    ["* Số cấp ủy viên trúng cử: 09", "A4", "Số cấp ủy viên trúng cử", 9, 8],
    ["Số cấp ủy viên trúng cử: 08; trong đó nữ: 4", "A4", "nữ", 4, 3],
  ])("is told where it says otherwise: “%s”", (line, cell, label, typed, ours) => {
    const findings = told(line);
    expect(toldFindings(findings)).toEqual([`told-figure-differs ${cell}`]);
    expect(findings[0]?.values).toEqual({ label, typed, ours });
  });

  test("may stand in two rows", () => {
    expect(told("Tổng số đảng viên | Cấp ủy viên |\n 51 | 8 |")).toEqual([]);
    expect(toldFindings(told("Tổng số đảng viên | Cấp ủy viên |\n 51 | 9 |"))).toEqual([
      "told-figure-differs B5",
    ]);
  });

  test("may tell it in parts", () => {
    expect(told("Số đảng viên: 21", "Số đảng viên: 30")).toEqual([]);
  });
});

describe("A line that states a figure that nobody reads", () => {
  test.each([
    [
      "Số đảng viên được triệu tập: 412; có mặt: 398",
      "A4 (“Số đảng viên được triệu tập: 412”, “có mặt: 398”)",
    ],
    ["Đảng viên có mặt: | 45", "B4 (“Đảng viên có mặt: 45”)"],
    ["Tổng số đảng viên: 51 (chính thức 49, dự bị 02)", "A4 (“chính thức: 49”, “dự bị: 02”)"],
    ["Tiến độ: 2/2 chi bộ; có mặt: 45", "A4 (“có mặt: 45”)"],
    ["- Số chi bộ không lập chi ủy: 7.", "A4 (“Số chi bộ không lập chi ủy: 7”)"],
    ["Số hộ được khen: 12", "A4 (“Số hộ được khen: 12”)"],
    ["Kinh phí: | 4500", "B4 (“Kinh phí: 4500”)"],
    ["Đảng viên dự/triệu tập: 45/46", "A4 (“Đảng viên dự/triệu tập: 45/46”)"],
  ])("is told with its cell: “%s”", (line, cells) => {
    const findings = told(line);
    expect(toldFindings(findings)).toEqual([expect.stringMatching(/^figures-beside-unread [AB]4$/)]);
    expect(findings[0]?.values).toEqual({ cells });
  });

  test("is told once for all of them", () => {
    expect(toldFindings(told("Đảng viên được triệu tập: 46", "Đảng viên có mặt: 45"))).toEqual([
      "figures-beside-unread A4",
    ]);
  });
});

test.each([
  "Số: 12-BC/ĐU",
  "Số: 12",
  "Biểu số: 02",
  "Biểu tổng hợp đảng viên, mẫu số: 2",
  "Nhiệm kỳ: 2025 - 2030",
  "Năm: 2025",
  "Danh sách bầu kèm theo Quyết định số: 45",
  "Điện thoại: 0234 3 123 456",
  "Chi bộ liên hệ số điện thoại: 38123",
  "Chi bộ báo cáo trước ngày: 15/3",
  "Thực hiện Điều 22 Điều lệ Đảng: 3 bước",
  "Tỷ lệ đảng viên dự đại hội: 95%",
  "Số phiếu phát ra: 26; thu về: 26",
  "Nhiệm kỳ 2022 - 2025, số cấp ủy viên: 7",
  "Khai mạc: 8 giờ",
])("“%s” states no figure", (line) => {
  expect(told(line)).toEqual([]);
  expect(told("", line)).toEqual([]);
});

test("how many are still to meet, in a heading of theirs, is held against the table", () => {
  const sheet = (pending: string): ReturnType<typeof readTable> =>
    readTable(
      draw(`
        TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030
        (Tính đến hết ngày 30/11/2025)

        I. CÁC CHI BỘ ĐÃ TỔ CHỨC ĐẠI HỘI: 2/4 CHI BỘ
        STT | Chi bộ            | Ngày đại hội | Đảng viên | Bầu được | Nữ
        1   | Chi bộ Thôn Thượng | 15/11/2025  | 31        | 5        | 2
        2   | Chi bộ Thôn Hạ     | 16/11/2025  | 22        | 3        | 0
            | Cộng I             |             | 53        | 8        | 2

        II. CÁC CHI BỘ CHƯA TỔ CHỨC ĐẠI HỘI: ${pending} CHI BỘ
        STT | Chi bộ            | Dự kiến ngày đại hội | Số đảng viên
        1   | Chi bộ Thôn Rạng  | 06/12/2025           | 37
        2   | Chi bộ Công an xã | 08/12/2025           | 17
      `),
    );
  expect(toldFindings(sheet("02").findings)).toEqual(["table-joined A11"]);
  expect(sheet("02").table.toldFigures?.map(({ field, value }) => [field, value])).toContainEqual([
    "pendingBranches",
    2,
  ]);
});

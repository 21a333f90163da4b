/** Lines above minutes, and labels of a form, that speak of an older term: they are none of this one's. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const LIST = `
  TT | Họ và tên     | Ngày sinh  | Chức vụ trong cấp ủy | Số phiếu
  1  | Ngô Văn An    | 03/07/1979 | Bí thư               | 30
  2  | Hoàng Văn Quy | 21/06/1984 | Phó bí thư           | 31
  3  | Phan Thị Nga  | 16/08/1989 | Chi ủy viên          | 29
`;

const minutes = (above: string): string => `${above.trimEnd()}${LIST}`;

test.each([
  ["headed with the term alone", "Nhiệm kỳ 2022-2025:", "Nhiệm kỳ 2025-2027"],
  ["in numbered parts", "I. Nhiệm kỳ trước", "II. Nhiệm kỳ này"],
  ["in numbered parts of which the second names none", "1. Kết quả nhiệm kỳ 2022-2025", "2. Đại hội"],
])(
  "Figures below a line of the older term are not those of this one, and are told (%s)",
  (_how, older, now) => {
    const { table, findings } = readTable(
      draw(
        minutes(`
        BIÊN BẢN ĐẠI HỘI CHI BỘ THÔN ĐÔNG NHIỆM KỲ 2025-2027
        ${older}
        Tổng số đảng viên | 41
        ${now}
        Số đảng viên có mặt | 33 | đồng chí
      `),
      ),
    );
    expect(told(table, "members", "attended", "elected")).toEqual(["CHI BỘ THÔN ĐÔNG | (none) | 33 | 3"]);
    expect(toldFindings(findings)).toEqual(["figures-beside-unread B3"]);
  },
);

test("So it is where no title names the term", () => {
  const { table } = readTable(
    draw(
      minutes(`
        BIÊN BẢN ĐẠI HỘI CHI BỘ THÔN ĐÔNG
        Nhiệm kỳ 2022-2025:
        Tổng số đảng viên | 41
        Nhiệm kỳ 2025-2027:
        Số đảng viên có mặt | 33
      `),
    ),
  );
  expect(told(table, "members", "attended")).toEqual(["CHI BỘ THÔN ĐÔNG | (none) | 33"]);
});

test("A figure with the older term in its own words ends nothing, and that of a superior's congress is no newer term", () => {
  const { table } = readTable(
    draw(
      minutes(`
        BIÊN BẢN ĐẠI HỘI CHI BỘ THÔN ĐÔNG NHIỆM KỲ 2024-2027
        Đảng viên nhiệm kỳ 2022-2024: 41
        Tổng số đảng viên: 35
        Hướng tới Đại hội Đảng bộ xã nhiệm kỳ 2025-2030
        Số đảng viên có mặt: 33
      `),
    ),
  );
  expect(told(table, "members", "attended")).toEqual(["CHI BỘ THÔN ĐÔNG | 35 | 33"]);
});

test.each(["", "I. "])(
  "On a form labels below the older term are told and not read (“%sNhiệm kỳ 2022-2025”)",
  (number) => {
    const { table, findings } = readTable(
      draw(`
      TỔNG KẾT ĐẠI HỘI CHI BỘ THÔN ĐÔNG NHIỆM KỲ 2025-2027
      ${number}Nhiệm kỳ 2022-2025
      Tổng số đảng viên       | 41
      Số đảng viên nữ         | 10
      ${number}Nhiệm kỳ 2025-2027
      Số đảng viên có mặt     | 33
      Số cấp ủy viên được bầu | 3
      Số cấp ủy viên nữ       | 1
      Bí thư                  | Ngô Văn An
    `),
    );
    expect(told(table, "members", "membersWomen", "attended", "elected", "women")).toEqual([
      "CHI BỘ THÔN ĐÔNG | (none) | (none) | 33 | 3 | 1",
    ]);
    expect(toldFindings(findings)).toContain("unread-column A3");
  },
);

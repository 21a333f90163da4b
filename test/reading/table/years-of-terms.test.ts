/** Days without a year are of the term that is reported, whichever term else the sheet names before it. */
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

test("Days without a year beside the columns of the term before are of the year that this term begins.", () => {
  const { table, findings } = readTable(
    draw(`
      ĐẢNG ỦY XÃ LẠC SƠN
      SO SÁNH CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2020 - 2022 VÀ NHIỆM KỲ 2022 - 2025
      TT | Chi bộ    | Nhiệm kỳ trước (2020 - 2022) | <  | Nhiệm kỳ này (2022 - 2025) | <   | <
      ^  | ^         | Cấp ủy viên                  | Nữ | Ngày ĐH                    | CUV | Nữ
      1  | Xóm Trong | 3                            | 1  | 4/5                        | 3   | 2
      2  | Xóm Ngoài | 5                            | 2  | 6/5                        | 5   | 1
    `),
  );
  expect(told(table, "date", "elected", "women")).toEqual([
    "Xóm Trong | 04/5/2022 | 3 | 2",
    "Xóm Ngoài | 06/5/2022 | 5 | 1",
  ]);
  expect(findings.map(({ code }) => code)).not.toContain("date-not-in-term-year");
});

test("Where the halves of a sheet are of two terms, days without a year are of the later one.", () => {
  const { table } = readTable(
    draw(`
      ĐẢNG ỦY XÃ LẠC SƠN
      KẾT QUẢ BẦU CẤP ỦY NHIỆM KỲ 2020 - 2022 VÀ NHIỆM KỲ 2022 - 2025
      Nhiệm kỳ 2020 - 2022 | <         | <       | <   | Nhiệm kỳ 2022 - 2025 | <         | <       | <
      TT                   | Chi bộ    | Ngày ĐH | CUV | TT                   | Chi bộ    | Ngày ĐH | CUV
      1                    | Xóm Trong | 2/3     | 3   | 1                    | Xóm Trong | 4/5     | 3
      2                    | Xóm Ngoài | 3/3     | 5   | 2                    | Xóm Ngoài | 6/5     | 5
    `),
  );
  expect(told(table, "date", "elected")).toEqual(["Xóm Trong | 04/5/2022 | 3", "Xóm Ngoài | 06/5/2022 | 5"]);
});

test("A sheet turned on its side that compares two terms has the days of the later one.", () => {
  const { table } = readTable(
    draw(`
      ĐẢNG ỦY XÃ LẠC SƠN
      SO SÁNH CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2020 - 2022 VÀ NHIỆM KỲ 2022 - 2025
      TT | Nội dung                          | Xóm Trong | Xóm Ngoài
      1  | Ngày đại hội                      | 4/5       | 6/5
      2  | Số cấp ủy viên nhiệm kỳ 2020-2022 | 5         | 5
      3  | Số cấp ủy viên nhiệm kỳ 2022-2025 | 3         | 5
      4  | Nữ                                | 1         | 2
    `),
  );
  expect(told(table, "date", "elected")).toEqual(["Xóm Trong | 04/5/2022 | 3", "Xóm Ngoài | 06/5/2022 | 5"]);
});

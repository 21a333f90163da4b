/** Days of congresses, as staff write them, and the words that stand where a day could. */
import { readDay } from "../../../src/reading/cells/dates";
import type { Finding } from "../../../src/congress/findings";
import { standingOn } from "../../../src/congress/standing";
import type { CongressTable } from "../../../src/congress/table";
import { draw, valuesOnly } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

function read(picture: string): { readonly table: CongressTable; readonly findings: readonly Finding[] } {
  return readTable(draw(picture));
}

/** How one written day is read in a sheet of the term 2017-2020 whose other days are plain. */
function dayOf(written: string): string {
  const { table } = read(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ, NHIỆM KỲ 2017-2020 | | |
      STT | Tên chi bộ | Ngày đại hội | Số CUV
      1   | Thôn Một   | 19/4/2017    | 3
      2   | Thôn Hai   | ${written}   | 3
      3   | Thôn Ba    | 21/4/2017    | 3
  `);
  return told(table, "date")[1] ?? "(no row)";
}

test("Over a day in a cell a place or an hour may stand; other words may make it a day of something else", () => {
  expect(dayOf("20/4/2017\\nHội trường B")).toBe("Thôn Hai | 20/4/2017");
  expect(dayOf("7h30\\n20/4/2017")).toBe("Thôn Hai | 20/4/2017");
  expect(dayOf("Chỉ định cấp ủy\\n20/4/2017")).not.toContain("20/4");
  expect(dayOf("Nghỉ lễ\\n20/4/2017")).not.toContain("20/4");
});

describe("Staff write one day in many forms", () => {
  test.each([
    ["19/4/2017"],
    ["19/04/2017"],
    ["19-4-2017"],
    ["19.4.2017"],
    ["19/4"],
    ["19-4"],
    ['"19.4"'],
    ["19/4/17"],
    ["19 / 4 / 2017"],
    ["19 - 4 - 2017"],
    ["19. 4. 2017"],
    ["19/4/2017."],
    ["ngày 19/4/2017"],
    ["Ngày 19/4"],
    ["ngày 19 tháng 4 năm 2017"],
    ["Ngày 19 tháng 04"],
    ["NGÀY 19/4/2017"],
    ["8h00 ngày 19/4"],
    ["8h ngày 19/4/2017"],
    ["07h30' ngày 19/4"],
    ["7h30 - 11h00 ngày 19/4/2017"],
    ["8 giờ 00 phút, ngày 19/4/2017"],
    ["13g30 ngày 19/4"],
    ["8:00 19/4/2017"],
    ["19/4/2017 8:00"],
    ["19/4/2017 (8h00)"],
    ["19h30 ngày 19/4"],
    ["Sáng 19/4"],
    ["sáng ngày 19/4/2017"],
    ["19/4/2017 (chiều)"],
    ["Chiều, ngày 19/4/2017"],
    ["Thứ tư, 19/4/2017"],
    ["Thứ 4 ngày 19/4/2017"],
    ["T4, 19/4"],
    ["Thứ Tư (19/4/2017)"],
    ["19/4/2017\\n(sáng)"],
    ["8h00\\nngày 19/4"],
    ["#19/4/2017"],
  ])("%s", (written) => {
    expect(dayOf(written)).toBe("Thôn Hai | 19/4/2017");
  });

  test.each([
    ["19h30 ngày 5/4", "05/4/2017"],
    ["Chủ nhật, 23/4/2017", "23/4/2017"],
    ["CN 23/4", "23/4/2017"],
    ["5/4/2017", "05/4/2017"],
    ["05-04-17", "05/4/2017"],
    ["4/5/2017", "04/5/2017"],
    ["31/12/2017", "31/12/2017"],
  ])("%s is %s, the day before the month always", (written, day) => {
    expect(dayOf(written)).toBe(`Thôn Hai | ${day}`);
  });
});

describe("Staff write several days", () => {
  test.each([
    ["19-21/4/2017", "19/4/2017 to 21/4/2017"],
    ["19 - 21/4/2017", "19/4/2017 to 21/4/2017"],
    ["19–21/4/2017", "19/4/2017 to 21/4/2017"],
    ["19-21/4", "19/4/2017 to 21/4/2017"],
    ["19,20/4/2017", "19/4/2017 to 20/4/2017"],
    ["19, 20/4/2017", "19/4/2017 to 20/4/2017"],
    ["19, 20 và 21/4/2017", "19/4/2017 to 21/4/2017"],
    ["19+20/4/2017", "19/4/2017 to 20/4/2017"],
    ["19 & 20/4", "19/4/2017 to 20/4/2017"],
    ["7 và 8/6", "07/6/2017 to 08/6/2017"],
    ["ngày 7 và ngày 8/6/2017", "07/6/2017 to 08/6/2017"],
    ["từ 28/4 đến 03/5/2017", "28/4/2017 to 03/5/2017"],
    ["từ ngày 28/4 đến ngày 03/5/2017", "28/4/2017 to 03/5/2017"],
    ["28/4-03/5/2017", "28/4/2017 to 03/5/2017"],
    ["28/4/2017 - 03/5/2017", "28/4/2017 to 03/5/2017"],
    ["từ ngày 19 đến 21/4/2017", "19/4/2017 to 21/4/2017"],
    ["từ ngày 19 đến ngày 21 tháng 4 năm 2017", "19/4/2017 to 21/4/2017"],
    ["Ngày 19, 20 tháng 4 năm 2017", "19/4/2017 to 20/4/2017"],
    ["30/12/2017 - 02/01/2018", "30/12/2017 to 02/01/2018"],
    ["từ 30/12/2017 đến 2/1/2018", "30/12/2017 to 02/01/2018"],
    ["30/12 - 02/01/2018", "30/12/2017 to 02/01/2018"],
    ["19/4 và 3/5/2017", "19/4/2017 to 03/5/2017"],
    ["chiều 19 và sáng 20/4", "19/4/2017 to 20/4/2017"],
  ])("%s is %s", (written, days) => {
    expect(dayOf(written)).toBe(`Thôn Hai | ${days}`);
  });
});

describe("Staff know only the month or the quarter", () => {
  test.each([
    ["Tháng 4/2017", "month 4/2017"],
    ["tháng 4 năm 2017", "month 4/2017"],
    ["Tháng 04-2017", "month 4/2017"],
    ["4/2017", "month 4/2017"],
    ['"04.2017"', "month 4/2017"],
    ["Tháng 5", "month 5/2017"],
    ["Quý II/2017", "quarter 2/2017"],
    ["Quý 2/2017", "quarter 2/2017"],
    ["quý III năm 2017", "quarter 3/2017"],
    ["Quý IV", "quarter 4/2017"],
  ])("%s is %s", (written, when) => {
    expect(dayOf(written)).toBe(`Thôn Hai | ${when}`);
  });
});

describe("Days without a year take it from the sheet", () => {
  test("from the term in the title", () => {
    const { table, findings } = read(`
      DANH SÁCH CHI BỘ ĐẠI HỘI NHIỆM KỲ 2025 - 2027 | | | |
      TT | Chi bộ      | TG TỔ CHỨC ĐH     | ĐÃ ĐH | CHƯA ĐH | SL CUV | BT
      1  | Tổ dân phố 1 | 8h00 ngày 19/4   | x     |         | 3      | Lê Thị Mận
      2  | Tổ dân phố 2 | 14h00 ngày 20/4  | x     |         | 3      | Đỗ Văn Cam
      3  | Tổ dân phố 3 | 19h30 ngày 5/5   |       | x       |        |
    `);
    expect(told(table, "date", "state", "elected", "secretaries.names")).toEqual([
      "Tổ dân phố 1 | 19/4/2025 | held | 3 | Lê Thị Mận",
      "Tổ dân phố 2 | 20/4/2025 | held | 3 | Đỗ Văn Cam",
      "Tổ dân phố 3 | 05/5/2025 | pending | - | ",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("from the as-of line, where the title names no term", () => {
    const { table } = read(`
      TIẾN ĐỘ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC | <         | <
      (Tính đến ngày 20/4/2017)             | <         | <
      Tên chi bộ                            | Ngày ĐH   | Bầu được
      Chi bộ Văn phòng                      | 19/4      | 3
      Chi bộ Quy hoạch                      | 20/4      | 2
      Chi bộ Thanh tra                      | 21/4      |
    `);
    expect(told(table, "date")).toEqual([
      "Chi bộ Văn phòng | 19/4/2017",
      "Chi bộ Quy hoạch | 20/4/2017",
      "Chi bộ Thanh tra | 21/4/2017",
    ]);
  });

  test("from the as-of line rather than the term, where congresses come late in it", () => {
    const { table } = read(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2015-2020 | <          | <        | <
      Số liệu đến ngày 30/6/2016                | <          | <        | <
      Đơn vị                                    | Thời gian tổ chức | Trúng cử | Nữ
      Bản Hón                                   | 12/5       | 3        | 1
      Bản Hốc                                   | 14/5       | 3        | 0
    `);
    expect(told(table, "date")).toEqual(["Bản Hón | 12/5/2016", "Bản Hốc | 14/5/2016"]);
  });

  test("from nowhere: the day is not guessed and staff are asked for the year", () => {
    const { table, findings } = read(`
      STT | Tên chi bộ | Ngày tiến hành | Đắc cử
      1   | Xóm Đông   | 19/4           | 3
      2   | Xóm Tây    | ngày 20/4      | 3
    `);
    expect(told(table, "date", "elected")).toEqual(["Xóm Đông | - | 3", "Xóm Tây | - | 3"]);
    expect(toldFindings(findings)).toEqual(["date-without-year C2", "date-without-year C3"]);
  });

  test("in December, when figures are taken in January: the year taken is pointed out", () => {
    const { table, findings } = read(`
      Biểu tổng hợp (tính đến 10/01/2020) | <        | <
      Chi bộ                              | Ngày ĐH  | Số CUV
      Chi bộ Kiểm lâm                     | 28/12    | 3
      Chi bộ Thủy nông                    | 05/01    | 3
    `);
    expect(told(table, "date")[1]).toBe("Chi bộ Thủy nông | 05/01/2020");
    expect(toldFindings(findings)).toEqual(["ambiguous-year B3"]);
  });
});

describe("Staff mistype days", () => {
  test("days that no calendar has are pointed out, and not bent into others", () => {
    const { table, findings } = read(`
      Khối    | Tên chi bộ    | Thời gian đại hội | Cấp ủy viên | Nữ
      Thôn    | Chi bộ Cây Đa | 31/4/2017         | 3           | 1
      Thôn    | Chi bộ Giếng Nước | 29/2/2017     | 3           | 0
      Cơ quan | Chi bộ Sân Đình | 4/19/2017       | 5           | 2
      Cơ quan | Chi bộ Cầu Đá | 00/4/2017         | 3           | 2
      Cơ quan | Chi bộ Bến Đò | 20/4/2017         | 3           | 2
    `);
    expect(told(table, "date", "elected")).toEqual([
      "Chi bộ Cây Đa | - | 3",
      "Chi bộ Giếng Nước | - | 3",
      "Chi bộ Sân Đình | - | 5",
      "Chi bộ Cầu Đá | - | 3",
      "Chi bộ Bến Đò | 20/4/2017 | 3",
    ]);
    expect(toldFindings(findings)).toEqual([
      "invalid-date C2",
      "invalid-date C3",
      "invalid-date C4",
      "invalid-date C5",
    ]);
  });

  test("29/2/2020 is a day", () => {
    expect(dayOf("29/2/2020")).toBe("Thôn Hai | 29/02/2020");
  });

  test("spans that end before they begin are pointed out, and not turned round", () => {
    const { table, findings } = read(`
      TT | Chi bộ   | TGĐH                        | BCH | Ghi chú
      1  | Ấp Chợ   | 21-19/4/2017                | 3   |
      2  | Ấp Vàm   | từ 03/5 đến 28/4/2017       | 3   |
      3  | Ấp Kinh  | 20/4/2017 - 18/4/2017       | 3   |
      4  | Ấp Rạch  | 19-31/4/2017                | 3   |
    `);
    expect(told(table, "date")).toEqual(["Ấp Chợ | -", "Ấp Vàm | -", "Ấp Kinh | -", "Ấp Rạch | -"]);
    expect(toldFindings(findings)).toEqual([
      expect.stringMatching(/^(invalid|unreadable)-date C2$/),
      expect.stringMatching(/^(invalid|unreadable)-date C3$/),
      expect.stringMatching(/^(invalid|unreadable)-date C4$/),
      "invalid-date C5",
    ]);
  });

  test("text that is no day is pointed out", () => {
    const { table, findings } = read(`
      STT | Tên tổ chức đảng | Ngày đại hội          | Số lượng CUV
      1   | Chi bộ Đồn 5     | chưa xác định         |
      2   | Chi bộ Đồn 7     | theo lịch của Đảng ủy |
      3   | Chi bộ Đồn 9     | 19/4/2017             | 3
      4   | Chi bộ Đồn 11    | ?                     |
    `);
    expect(told(table, "date")).toEqual([
      "Chi bộ Đồn 5 | -",
      "Chi bộ Đồn 7 | -",
      "Chi bộ Đồn 9 | 19/4/2017",
      "Chi bộ Đồn 11 | -",
    ]);
    expect(table.states).not.toContain("held");
    expect(toldFindings(findings)).toContain("unreadable-date C3");
  });

  test("an error value in the date cell is pointed out", () => {
    const { table, findings } = read(`
      Tên chi bộ | Số CUV | Ngày đại hội
      Khóm Đông  | 3      | !#VALUE!
      Khóm Tây   | 3      | 19/4/2017
    `);
    expect(told(table, "date")).toEqual(["Khóm Đông | -", "Khóm Tây | 19/4/2017"]);
    expect(toldFindings(findings)).toEqual(["error-cell C2"]);
  });
});

describe("Excel has turned text into real dates", () => {
  test("real dates are read, with text among them", () => {
    const grid = draw(`
      STT | Tên chi bộ | Số CUV | Ngày đại hội | Ghi chú
      1   | Bản Cha    | 3      | #19/4/2017   |
      2   | Bản Con    | 3      | 20/4/2017    |
      3   | Bản Cháu   | 3      | #21/4/2017   |
    `);
    const expected = ["Bản Cha | 19/4/2017", "Bản Con | 20/4/2017", "Bản Cháu | 21/4/2017"];
    expect(told(readTable(grid).table, "date")).toEqual(expected);
    expect(told(readTable(valuesOnly(grid)).table, "date")).toEqual(expected);
  });

  test("a real date at eight o'clock is that day", () => {
    const { table } = read(`
      STT | Tên chi bộ | Ngày đại hội  | SL CUV
      1   | Bản Mo     | 42844.3333333 | 3
      2   | Bản Mạ     | 42845         | 3
    `);
    expect(told(table, "date")).toEqual(["Bản Mo | 19/4/2017", "Bản Mạ | 20/4/2017"]);
  });

  test("a day whose day and month were swapped is pointed out and left as it stands", () => {
    const { table, findings } = read(`
      ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2017-2020 | <             | <            | <      | <
      STT                                   | Tên chi bộ    | Ngày đại hội | Số CUV | Tái cử
      1                                     | Đội Khai thác | #3/4/2017    | 3      | 2
      2                                     | Đội Chế biến  | #11/4/2017   | 3      | 3
      3                                     | Đội Cơ khí    | #4/12/2017   | 3      | 3
      4                                     | Đội Bảo vệ    | 14/4/2017    | 2      | 2
      5                                     | Phòng Kế toán | 18/4/2017    | 3      | 1
      6                                     | Phòng Kỹ thuật | 13/4/2017   | 3      | 1
    `);
    expect(told(table, "date")[2]).toBe("Đội Cơ khí | 04/12/2017");
    expect(toldFindings(findings)).toEqual(["date-swapped C5"]);
  });

  test("a long season with days of every month is not suspected", () => {
    const { findings } = read(`
      Chi bộ          | Ngày ĐH    | CUV | Nữ
      Đồn biên phòng  | #10/3/2020 | 3   | 0
      Nông trường     | #4/4/2020  | 5   | 2
      Lâm trường      | #8/5/2020  | 5   | 1
      Trạm Khí tượng  | #6/6/2020  | 2   | 1
    `);
    expect(toldFindings(findings)).toEqual([]);
  });
});

describe("Staff write words where a day could stand", () => {
  test("“Hoãn” and “Chưa tổ chức” in the date column", () => {
    const { table, findings } = read(`
      Cụm   | TT | Tên chi bộ   | Ngày tổ chức         | Số CUV | Tái cử
      Cụm 1 | 1  | Chi bộ số 1  | 19/4/2017            | 3      | 3
      ^     | 2  | Chi bộ số 2  | Hoãn                 |        |
      ^     | 3  | Chi bộ số 3  | Chưa tổ chức         |        |
      Cụm 2 | 4  | Chi bộ số 4  | chưa ĐH              |        |
      ^     | 5  | Chi bộ số 5  | Không tổ chức        |        |
      ^     | 6  | Chi bộ số 6  | Dự kiến 25/4/2017    |        |
      ^     | 7  | Chi bộ số 7  | Hoãn đến ngày 26/4/2017 |     |
    `);
    expect(told(table, "date", "state").slice(0, 5)).toEqual([
      "Chi bộ số 1 | 19/4/2017 | -",
      "Chi bộ số 2 | - | pending",
      "Chi bộ số 3 | - | pending",
      "Chi bộ số 4 | - | pending",
      "Chi bộ số 5 | - | exempt",
    ]);
    expect(told(table, "date", "state")[5]).toBe("Chi bộ số 6 | 25/4/2017 | pending");
    expect(told(table, "date", "state")[6]).toBe("Chi bộ số 7 | 26/4/2017 | pending");
    expect(toldFindings(findings)).toEqual([]);
  });

  test("notes that say why there is no congress, and notes that say nothing of it", () => {
    const { table } = read(`
      STT | Tên chi bộ | Ngày đại hội | Số ĐV | Số CUV | Ghi chú
      1   | Thôn 1     |              | 20    |        | Chưa tổ chức
      2   | Thôn 2     |              | 21    |        | Không tổ chức do giải thể
      3   | Thôn 3     |              | 9     |        | Mới thành lập tháng 3/2017
      4   | Thôn 4     |              | 12    |        | Sáp nhập vào chi bộ thôn 2
      5   | Thôn 5     | 19/4/2017    | 22    | 3      | Đồng chí bí thư kiêm trưởng thôn
      6   | Thôn 6     | 19/4/2017    | 30    | 3      | Đại hội điểm
      7   | Thôn 7     | 20/4/2017    | 25    | 2      | Khuyết 01 phó bí thư
      8   | Thôn 8     | 20/4/2017    | 25    | 3      | Chưa bầu phó bí thư
      9   | Thôn 9     | 20/4/2017    | 25    | 3      | Hoãn từ ngày 19/4
      10  | Thôn 10    | 20/4/2017    | 25    | 3      | 01 đồng chí mới tham gia cấp ủy
    `);
    expect(told(table, "state").slice(0, 8)).toEqual([
      "Thôn 1 | pending",
      "Thôn 2 | exempt",
      "Thôn 3 | exempt",
      "Thôn 4 | exempt",
      "Thôn 5 | -",
      "Thôn 6 | -",
      "Thôn 7 | -",
      "Thôn 8 | -",
    ]);
    expect(told(table, "state")[9]).toBe("Thôn 10 | -");
    expect(told(table, "note")[5]).toBe("Thôn 6 | Đại hội điểm");
  });

  test("remarks on persons and offices with “chưa”, “không”, “mới”, “dự kiến” are no marks", () => {
    const { table } = read(`
      Chi bộ           | Đại hội  | <        | <      | Lý do
      ^                | TGĐH     | Trúng cử | Tái cử | ^
      Tổ dân phố Đông  | 2/6/2020 | 3        | 2      | Chưa có chi ủy
      Tổ dân phố Tây   | 2/6/2020 | 2        | 2      | Không tổ chức bầu chi ủy do ít đảng viên
      Tổ dân phố Nam   | 3/6/2020 | 3        | 2      | Bí thư dự kiến nghỉ hưu năm 2021
      Tổ dân phố Bắc   | 3/6/2020 | 3        | 1      | Đảng viên mới chuyển đến 05 đ/c
      Tổ dân phố Trung | 4/6/2020 | 3        | 1      | Vắng 02 đ/c, chưa rõ lý do
    `);
    expect(told(table, "state")).toEqual([
      "Tổ dân phố Đông | -",
      "Tổ dân phố Tây | -",
      "Tổ dân phố Nam | -",
      "Tổ dân phố Bắc | -",
      "Tổ dân phố Trung | -",
    ]);
  });

  test("a remark that the congress was moved and then held marks it held at most", () => {
    const { table } = read(`
      TT | Đảng bộ, chi bộ | GC                               | Bầu được | Ngày ĐH
      1  | Trạm Bơm        | Hoãn lần 1, đã tổ chức ngày 20/4 | 3        | 20/4/2017
      2  | Trạm Điện       | Đã đại hội                       | 3        | 21/4/2017
      3  | Trạm Xá         | Giải thể từ tháng 3/2017         |          |
    `);
    expect(told(table, "state")).toEqual(["Trạm Bơm | held", "Trạm Điện | held", "Trạm Xá | exempt"]);
  });

  test("“hoãn, do sáp nhập” may mean two things: pending, and pointed out", () => {
    const { table, findings } = read(`
      STT | TÊN CHI BỘ | TG TỔ CHỨC ĐH  | ĐÃ ĐH | CHƯA ĐH | SL CUV | NỮ | GHI CHÚ
      1   | CHI BỘ A   | 8h00 ngày 19/4/2017 | x |        | 3      | 1  |
      2   | CHI BỘ B   |                | -     |         |        |    | hoãn, do sáp nhập
    `);
    expect(told(table, "date", "state", "elected")).toEqual([
      "CHI BỘ A | 19/4/2017 | held | 3",
      "CHI BỘ B | - | pending | -",
    ]);
    expect(toldFindings(findings)).toEqual(["ambiguous-note H3"]);
  });

  test("a column “Tình trạng” says it in words", () => {
    const { table } = read(`
      TT | Chi bộ trực thuộc | Tình trạng      | Ngày ĐH | Bầu được
      1  | Vườn Quốc gia     | Đã đại hội      | 5/6/2020 | 5
      2  | Vườn ươm          | Chưa đại hội    |         |
      3  | Trạm giống        | Đã ĐH           |         | 3
      4  | Đội xe            | Hoãn            |         |
      5  | Tổ điện           | Không tổ chức (giải thể) | |
      6  | Tổ nước           | Đang chuẩn bị   |         |
    `);
    expect(told(table, "state").slice(0, 5)).toEqual([
      "Vườn Quốc gia | held",
      "Vườn ươm | pending",
      "Trạm giống | held",
      "Đội xe | pending",
      "Tổ điện | exempt",
    ]);
    expect(told(table, "state")[5]).not.toBe("Tổ nước | held");
  });

  test("a column “Tình trạng” says of which branches the congress was put off", () => {
    const { table } = read(`
      TT | Chi bộ trực thuộc | Ngày ĐH   | Bầu được | Tình trạng
      1  | Vườn Quốc gia     | 5/6/2020  | 5        | Hoàn thành
      2  | Vườn ươm          | 28/6/2020 |          | HOÃN
      3  | Trạm giống        | 28/6/2020 |          | Tạm hoãn do mưa lũ
      4  | Đội xe            | 28/6/2020 |          | Chưa đại hội
      5  | Tổ điện           | 28/6/2020 |          |
    `);
    expect(table.said).toEqual([null, "HOÃN", "Tạm hoãn do mưa lũ", "Chưa đại hội", null]);
    expect(table.states).toEqual(["held", "pending", "pending", "pending", null]);
  });

  test("marks of every shape in ĐÃ ĐH and CHƯA ĐH", () => {
    const { table } = read(`
      STT | TÊN CHI BỘ | Đại hội | <    | SL CUV
      ^   | ^          | Đã ĐH   | Chưa ĐH | ^
      1   | Đội A      | x       |      | 3
      2   | Đội B      | X       |      | 3
      3   | Đội C      | ✓       |      | 3
      4   | Đội D      | 1       | 0    | 3
      5   | Đội E      | v       |      | 3
      6   | Đội G      | +       | -    | 3
      7   | Đội H      | có      | không | 3
      8   | Đội I      |         | x    |
      9   | Đội K      | 0       | 1    |
      10  | Đội L      | -       | X    |
      11  | Đội M      |         |      |
    `);
    expect(told(table, "state")).toEqual([
      "Đội A | held",
      "Đội B | held",
      "Đội C | held",
      "Đội D | held",
      "Đội E | held",
      "Đội G | held",
      "Đội H | held",
      "Đội I | pending",
      "Đội K | pending",
      "Đội L | pending",
      "Đội M | -",
    ]);
  });

  test("a branch born of a merger that has held its congress is not exempt for its note", () => {
    const { table } = read(`
      Tên chi bộ    | Số ĐV | Ngày đại hội | Cấp ủy | Ghi chú
      Thôn Liên Hòa | 41    | 05/6/2025    | 5      | Thành lập trên cơ sở sáp nhập chi bộ thôn 3 và thôn 4
      Thôn Liên Hợp | 38    | 06/6/2025    | 5      | Mới thành lập
      Thôn Liên Minh | 30   | 07/6/2025    | 3      |
    `);
    const { states } = standingOn(table, { year: 2025, month: 6, day: 30 });
    expect(states).toEqual(["held", "held", "held"]);
  });
});

test.each([
  ["16/4/2025 (dời từ 10/4/2025)", 16],
  ["16/4/2025, hoãn từ ngày 10/4/2025", 16],
  ["hoãn từ 10/4/2025 sang 16/4/2025", 16],
  ["10/4/2025 (hoãn sang 16/4/2025)", 16],
])("“%s”: the day that it was moved to", (text, day) => {
  expect(readDay(text)).toEqual({ year: 2025, month: 4, day });
});

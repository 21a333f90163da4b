/** Sheets that are in order raise no alarm: what a clerk would not doubt is neither an error nor a warning nor a doubt. */
import { remedyOf } from "../../src/congress/findings";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import { draw } from "../support/draw";
import { told, toldFindings } from "../support/told";
import type { CongressTable } from "../../src/congress/table";

const TODAY = { year: 2026, month: 11, day: 27 };

/** What is read of sheets, and the alarms that it raises. */
function read(...sheets: readonly Grid[]): {
  readonly table: CongressTable;
  readonly alarms: readonly string[];
} {
  const book = readBook(sheets);
  if (!book.ok) throw new Error(book.reasons.map(({ reason }) => reason.kind).join());
  const { findings } = makeReport(
    { table: book.table, findings: book.findings, asOf: null, today: TODAY },
    defaultSettings,
  );
  const alarms = findings.filter(({ severity, kind }) => severity !== "info" || remedyOf(kind) !== null);
  return { table: book.table, alarms: toldFindings(alarms) };
}

const alarmsOf = (picture: string): readonly string[] => read(draw(picture)).alarms;

describe("Days", () => {
  test("a plan in words stands where a day would, and a link to a blank cell gives 0", () => {
    const { table, alarms } = read(
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027     | < | < | <
        STT | Chi bộ | Ngày đại hội                                  | Trúng cử | Nữ
        1   | Thôn A | 3/3/2025                                      | 3        | 1
        2   | Thôn B | Chưa tổ chức đại hội (dự kiến tháng 7/2025)   |          |
        3   | Thôn C | chưa có lịch                                  |          |
        4   | Thôn D | Giải thể tháng 5/2025                         |          |
        5   | Thôn E | cuối tháng 7                                  |          |
        6   | Thôn G | 0                                             | 0        | 0
      `),
    );
    expect(told(table, "state").slice(1, 4)).toEqual([
      "Thôn B | pending",
      "Thôn C | pending",
      "Thôn D | exempt",
    ]);
    expect(told(table, "date")[4]).toBe("Thôn E | month 7/2025");
    expect(alarms).toEqual([]);
  });

  test("of hour and day under one heading the day is read", () => {
    const { table, alarms } = read(
      draw(`
        STT | Chi bộ | Đại hội | <        | Trúng cử | Nữ
        ^   | ^      | Giờ     | Ngày     | ^        | ^
        1   | Thôn A | 14h00   | 3/3/2025 | 3        | 1
        2   | Thôn B | 07h30   | 4/3/2025 | 3        | 1
      `),
    );
    expect(told(table, "date")).toEqual(["Thôn A | 03/3/2025", "Thôn B | 04/3/2025"]);
    expect(alarms).toEqual([]);
  });

  test("days in place of marks are those of the congresses", () => {
    const { table, alarms } = read(
      draw(`
        Số liệu đến ngày 30/6/2025 | | | | |
        STT | Chi bộ | Đã đại hội (ghi ngày) | Chưa đại hội (dự kiến ngày) | Trúng cử | Nữ
        1   | Thôn A | 3/3/2025              |                             | 3        | 1
        2   | Thôn B |                       | 10/7/2025                   |          |
      `),
    );
    expect(told(table, "date", "state")).toEqual(["Thôn A | 03/3/2025 | -", "Thôn B | 10/7/2025 | -"]);
    expect(alarms).toEqual([]);
  });

  test("a day that was put off by a day, and a rule of how to read the columns, say of nobody that it waits", () => {
    const { table, alarms } = read(
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | < | < | < | <
        Cập nhật 21h ngày 13/3/2025
        STT | Chi bộ | Ngày đại hội | <          | Số CUV | Ghi chú
        ^   | ^      | Kế hoạch     | Thực hiện  | ^      | ^
        1   | Thôn A | 3/3/2025     | 3/3/2025   | 3      |
        2   | Thôn B | 4/3/2025     | 5/3/2025   | 3      | lùi 1 ngày do BT đi họp
        3   | Thôn C | 18/3/2025    |            |        |
        Chi bộ chưa có ngày "Thực hiện" là chưa ĐH.
      `),
    );
    expect(told(table, "state").join()).not.toContain("pending");
    expect(alarms).toEqual([]);
  });

  test("how a day came to be that day is no other state", () => {
    expect(
      alarmsOf(`
        STT | Chi bộ | Ngày đại hội | Trúng cử | Ghi chú
        1   | Thôn A | 3/3/2025     | 3        |
        2   | Thôn B | 12/3/2025    | 3        | Trước đây dự kiến 10/3, hoãn đến ngày này
      `),
    ).toEqual([]);
  });
});

describe("Totals and shares", () => {
  test("a branch among numbered headings stands in none of them", () => {
    const { table, alarms } = read(
      draw(`
        STT | Đơn vị      | Ngày     | Được bầu | Nữ
        1   | Cụm Nội     |          | 6        | 3
        1.1 | Chi bộ Nhi  | 3/3/2025 | 3        | 1
        1.2 | Chi bộ Lao  | 4/3/2025 | 3        | 2
        2   | Chi bộ Dược | 5/3/2025 | 3        | 0
        3   | Cụm Ngoại   |          | 8        | 2
        3.1 | Chi bộ Sản  | 6/3/2025 | 5        | 1
        3.2 | Chi bộ Mổ   | 7/3/2025 | 3        | 1
        Cộng (1+2+3) |    |          | 17       | 5
      `),
    );
    expect(told(table, "block")).toEqual([
      "Chi bộ Nhi | Cụm Nội",
      "Chi bộ Lao | Cụm Nội",
      "Chi bộ Dược | -",
      "Chi bộ Sản | Cụm Ngoại",
      "Chi bộ Mổ | Cụm Ngoại",
    ]);
    expect(alarms).toEqual([]);
  });

  test("“Cộng A + B” and “Cộng: đã đại hội …” are totals", () => {
    const { table, alarms } = read(
      draw(`
        STT | Chi bộ   | Ngày ĐH  | Được bầu | Nữ
        A   | KHỐI XÃ  |          | 6        | 3
        1   | Thôn A   | 3/3/2025 | 3        | 1
        2   | Thôn B   | 4/3/2025 | 3        | 2
        B   | KHỐI TRƯỜNG |       | 3        | 1
        1   | Mầm non  | 5/3/2025 | 3        | 1
            | Cộng A + B |        | 9        | 4
      `),
    );
    expect(table.reportedTotals.map(({ kind, label }) => `${kind} ${label}`)).toContain("total Cộng A + B");
    expect(alarms).toEqual([]);
    expect(
      alarmsOf(`
        STT | Chi bộ   | Ngày ĐH  | Được bầu | Nữ
        1   | Thôn A   | 3/3/2025 | 3        | 1
        2   | Thôn B   | 7/3/2025 |          |
        Cộng: đã đại hội 1/2 chi bộ | < | < | 3 | 1
        Số liệu đến ngày 4/3/2025 | | | |
      `),
    ).toEqual([]);
  });

  test("shares below each branch are its own, the last ones too", () => {
    expect(
      alarmsOf(`
        STT | Chi bộ | Ngày ĐH  | Chỉ số   | Được bầu | Nữ
        1   | Thôn A | 3/3/2025 | Số lượng | 4        | 1
            |        |          | Tỷ lệ %  | 100      | 25
        2   | Thôn B | 4/3/2025 | Số lượng | 5        | 2
            |        |          | Tỷ lệ %  | 100      | 40
        Tổng |       |          | Số lượng | 9        | 3
      `),
    ).toEqual([]);
  });
});

describe("Blanks", () => {
  test("of marks under “Tái cử” and “Mới” one is set; a branch has no standing committee", () => {
    expect(
      alarmsOf(`
        STT | Đơn vị        | Ngày ĐH  | Được bầu | BTV | Bí thư | <
        ^   | ^             | ^        | ^        | ^   | Tái cử | Mới
        1   | Đảng bộ Mỏ    | 3/3/2025 | 9        | 3   | x      |
        2   | Chi bộ Cơ khí | 4/3/2025 | 3        |     |        | x
      `),
    ).toEqual([]);
  });

  test("where a committee was elected nobody was appointed, and the women of those appointed are none of the elected", () => {
    const { table, alarms } = read(
      draw(`
        STT | Chi bộ | Ngày ĐH  | Cấp ủy do đại hội bầu | <  | Cấp ủy được chỉ định | <
        ^   | ^      | ^        | Bầu được              | Nữ | Số lượng             | Nữ
        1   | Thôn A | 3/3/2025 | 3                     | 1  |                      |
        2   | Thôn B |          |                       |    | 3                    | 2
      `),
    );
    expect(told(table, "elected", "women", "appointed")).toEqual([
      "Thôn A | 3 | 1 | -",
      "Thôn B | - | - | 3",
    ]);
    expect(alarms).toEqual(["unread-column G2"]);
  });
});

describe("Words", () => {
  test("“TS” under “Trình độ” are doctors", () => {
    const { table, alarms } = read(
      draw(`
        STT | Chi bộ | Ngày ĐH  | Chi ủy viên | <  | Học hàm, học vị, trình độ của chi ủy viên | <
        ^   | ^      | ^        | Tổng        | Nữ | TS                                        | ThS
        1   | Thôn A | 3/3/2025 | 3           | 1  | 1                                         | 2
      `),
    );
    expect(told(table, "elected", "doctor", "master")).toEqual(["Thôn A | 3 | 1 | 2"]);
    expect(alarms).toEqual([]);
  });

  test("“X” among names says that there is nobody", () => {
    const { table, alarms } = read(
      draw(`
        Chỉ tiêu     | Thôn A       | Thôn B
        Tình trạng   | Đã ĐH        | Chưa ĐH
        Ngày đại hội | 3/3/2025     | X
        Trúng cử     | 3            | X
        Nữ           | 1            | X
        Tái cử       | 2            | X
        Bí thư       | Hoàng Văn Mẫu | X
        Số liệu đến ngày 4/3/2025 | |
      `),
    );
    expect(told(table, "secretaries")).toEqual(["Thôn A | 1", "Thôn B | -"]);
    expect(alarms).toEqual([]);
  });

  test("a count in a sentence has its share or a bracket behind it", () => {
    const { table, alarms } = read(
      draw(`
        Báo cáo nhanh kết quả Đại hội Chi bộ thôn Mẫu, nhiệm kỳ 2025-2027
        1. Thời gian: 8 giờ 00, ngày 12/6/2025.
        2. Tổng số đảng viên: 21 đồng chí (chính thức: 20; dự bị: 01).
        3. Đảng viên được triệu tập: 21 đồng chí; có mặt: 20 đồng chí, đạt 95,24%.
        4. Số chi ủy viên trúng cử: 03 đồng chí; trong đó nữ: 01 đồng chí; tái cử: 02 đồng chí.
      `),
    );
    expect(told(table, "probationaryMembers", "attended")).toEqual(["Chi bộ thôn Mẫu | 1 | 20"]);
    expect(alarms).toEqual([]);
  });

  test("a sheet of choices is no sheet of results", () => {
    const results = draw(`
      STT | Tên chi bộ | Tình trạng | Ngày ĐH  | Trúng cử | Nữ
      1   | Thôn A     | Đã tổ chức | 3/3/2025 | 3        | 1
    `);
    const choices = draw(`
      Tình trạng    | Khối    | Tên chi bộ
      Đã tổ chức    | Thôn    | Thôn A
      Chưa tổ chức  | Cơ quan | Thôn B
      Không tổ chức | Trường  | Thôn C
                    |         | Thôn D
    `);
    expect(read({ ...results, sheet: "Nhập liệu" }, { ...choices, sheet: "Danh mục" }).alarms).toEqual([]);
  });
});

describe("Lists of persons", () => {
  const list = (below: string): string => `
    DANH SÁCH TRÚNG CỬ CHI ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027 | < | < | < | <
    STT | Họ và tên     | Năm sinh | Chức vụ    | Nữ
    I   | Chi bộ Thôn A |          |            |
    1   | Nguyễn Văn An | 1980     | Bí thư     |
    2   | Lê Thị Bình   | 1985     | Ủy viên    | x
        | Cộng          |          |            | 1
    II  | Chi bộ Thôn B |          |            |
    1   | Trần Thị Cam  | 1981     | Bí thư     | x
    2   | Đỗ Thị Dung   | 1986     | Ủy viên    | x
        | Cộng          |          |            | 2
        | Tổng cộng     |          |            | 3
${below}`;

  test("the last section has its own total, and signatures are no table", () => {
    expect(
      alarmsOf(
        list(`

            | Người lập      |          |            | T/M ĐẢNG ỦY
            |                |          |            | BÍ THƯ


            | Hoàng Thị Mẫu  |          |            | Vũ Văn Thử
      `),
      ),
    ).toEqual(["persons-branches-unseen"]);
  });

  test("the committee of an organisation is of no branch", () => {
    expect(
      alarmsOf(`
        ĐẢNG BỘ XÃ MẪU | | | | |
        DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHÓA I, NHIỆM KỲ 2025-2030 | < | < | < | <
        STT | Họ và tên     | Năm sinh | Chức vụ     | Tái cử
        1   | Nguyễn Văn An | 1980     | Bí thư      | x
        2   | Lê Thị Bình   | 1985     | Phó Bí thư  |
        3   | Trần Thị Cam  | 1981     | Ủy viên     | x
      `),
    ).toEqual([]);
  });
});

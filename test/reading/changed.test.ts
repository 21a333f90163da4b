/** What nobody minds on a sheet (merges lost, a note or another table below) changes nothing of how it is read. */
import { draw, valuesOnly } from "../support/draw";
import { readTable, told, toldColumns, toldFindings } from "../support/told";

describe("What stands below the branches is no branch", () => {
  const RESULTS = `
      TT | Chi bộ | Ngày ĐH   | CUV | Nữ
      1  | Thôn 1 | 19/4/2025 | 3   | 1
      2  | Thôn 2 | 20/4/2025 | 2   | 0`;

  test("where a table of two columns says other things of other lines; a finding names it", () => {
    const { table, findings } = readTable(
      draw(`${RESULTS}

      ĐỘ TUỔI CẤP ỦY
      Độ tuổi        | Số người
      Dưới 35        | 4
      Từ 35 đến 50   | 11
      Cộng           | 15
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn 1 | 3", "Thôn 2 | 2"]);
    expect(toldFindings(findings)).toEqual(["other-table A6"]);
  });

  test("where a sentence in brackets stands in the column of the names", () => {
    const { table } = readTable(
      draw(`
      Chi bộ | Ngày ĐH   | CUV | Nữ
      Thôn 1 | 19/4/2025 | 3   | 1
      Thôn 2 | 20/4/2025 | 2   | 0

      (Biểu này thay biểu đã gửi trước đây)
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn 1 | 3", "Thôn 2 | 2"]);
  });
});

test("What stands alone in the column of numbers over numbered branches heads them, also where it begins as a branch's name.", () => {
  const { table } = readTable(
    draw(`
      TT                   | Chi bộ    | Ngày ĐH   | CUV
      CHI BỘ NÔNG THÔN     |           |           |
      1                    | Thôn 1    | 19/4/2025 | 3
      2                    | Thôn 2    | 20/4/2025 | 2
      CHI BỘ DOANH NGHIỆP  |           |           |
      3                    | Công ty A | 21/4/2025 | 3
    `),
  );
  expect(told(table, "block")).toEqual([
    "Thôn 1 | CHI BỘ NÔNG THÔN",
    "Thôn 2 | CHI BỘ NÔNG THÔN",
    "Công ty A | CHI BỘ DOANH NGHIỆP",
  ]);
});

test("A term in a row of its own is the sheet's, and no branch.", () => {
  const { table } = readTable(
    draw(`
      Chi bộ | Ngày ĐH   | CUV | Nữ
      Thôn 1 | 19/4/2025 | 3   | 1
      Thôn 2 | 20/4/2025 | 2   | 0

      Nhiệm kỳ 2025-2030
    `),
  );
  expect(told(table, "elected")).toEqual(["Thôn 1 | 3", "Thôn 2 | 2"]);
  expect(table.term).toEqual({ first: 2025, last: 2030 });
});

test("Words side by side below a list, where all persons have a birth, head another table.", () => {
  const { table, findings } = readTable(
    draw(`
      Họ và tên      | Năm sinh | Chi bộ | Chức vụ    | Tái cử
      Nguyễn Văn Mẫu | 1980     | Thôn 1 | Bí thư     | x
      Trần Thị Thử   | 1985     | Thôn 1 | Phó bí thư |
      Lê Văn Ví Dụ   | 1990     | Thôn 2 | Bí thư     |

      ĐỘ TUỔI CẤP ỦY
      Độ tuổi        | Số người
      Dưới 35        | 1
      Trên 35        | 2
    `),
  );
  expect(told(table, "elected")).toEqual(["Thôn 1 | 2", "Thôn 2 | 1"]);
  expect(toldFindings(findings)).toContain("other-table A7");
});

test("Another table two rows below does not tell what the columns of names and numbers hold.", () => {
  const { table } = readTable(
    draw(`
      STT | Đơn vị      | Tổng số tổ chức đảng | Đã đại hội | Bầu được
      1   | Đảng bộ A   | 12                   | 10         | 40
      2   | Đảng bộ B   | 8                    | 8          | 30


      ĐỘ TUỔI CẤP ỦY
      Độ tuổi  | Số người
      Dưới 35  | 4
      Trên 35  | 11
      Trên 50  | 3
    `),
  );
  expect(told(table, "branches", "elected")).toEqual(["Đảng bộ A | 12 | 40", "Đảng bộ B | 8 | 30"]);
});

test("Planned rows are known as such though another table stands below.", () => {
  const { table } = readTable(
    draw(`
      STT | Chi bộ | Ngày ĐH   | Nội dung | Số lượng | Nữ
      1   | Thôn 1 | 19/4/2025 | Đề án    | 5        | 2
      ^   | ^      | ^         | Kết quả  | 4        | 1

      DANH BẠ
      STT | Họ và tên      | Chức vụ    | Đơn vị
      1   | Nguyễn Văn Mẫu | Trưởng ban | Ban Tổ chức
      2   | Trần Thị Thử   | Phó ban    | Ban Tổ chức
    `),
  );
  expect(told(table, "elected", "women")).toEqual(["Thôn 1 | 4 | 1"]);
});

test("A title below a list of persons is no person.", () => {
  const { table } = readTable(
    draw(`
      Họ và tên      | Năm sinh | Chi bộ | Chức vụ    | Tái cử
      Nguyễn Văn Mẫu | 1980     | Thôn 1 | Bí thư     | x
      TRẦN THỊ THỬ   | 1985     | Thôn 1 | Phó bí thư |
      Lê Văn Ví Dụ   | 1990     | Thôn 2 | Bí thư     |

      DANH BẠ ĐIỆN THOẠI
      STT            | Họ và tên      | Chức vụ | Điện thoại
      1              | Nguyễn Văn Mẫu | Văn thư | 0912 000 111
    `),
  );
  expect(told(table, "elected")).toEqual(["Thôn 1 | 2", "Thôn 2 | 1"]);
});

describe("Branches across, criteria down the side", () => {
  const across = (women: string): string => `
      STT              | 1                | 2                | 3
      Tên chi bộ       | Chi bộ Văn phòng | Chi bộ Kế hoạch  | Chi bộ Thanh tra
      Ngày đại hội     | 19/4/2025        | 20/4/2025        | 21/4/2025
      Bầu được         | 3                | 4                | 2
      ${women} | 1                | 0                | 1
      Tái cử           | 2                | 2                | 1
    `;

  test("a branch whose name has the word for a plan is one all the same", () => {
    const { table } = readTable(draw(across("Nữ")));
    expect(told(table, "elected", "women")).toEqual([
      "Chi bộ Văn phòng | 3 | 1",
      "Chi bộ Kế hoạch | 4 | 0",
      "Chi bộ Thanh tra | 2 | 1",
    ]);
  });

  test("a line break parts no criterion where its words go on, nor from its number", () => {
    const { table } = readTable(
      draw(`
      (1)\\nTên chi bộ            | Chi bộ Văn phòng | Chi bộ Thanh tra
      (2)\\nNgày đại hội          | 19/4/2025        | 21/4/2025
      (3)\\nCấp ủy được bầu       | 3                | 2
      (4)\\nNữ\\n(đồng chí)       | 1                | 0
      (5)\\nDân tộc\\nthiểu số    | 2                | 1
      `),
    );
    expect(told(table, "elected", "women", "ethnicMinority")).toEqual([
      "Chi bộ Văn phòng | 3 | 1 | 2",
      "Chi bộ Thanh tra | 2 | 0 | 1",
    ]);
  });
});

describe("Without merges a heading reaches over the blank cells beside it", () => {
  test("also where the word below says only of which term", () => {
    const grid = draw(`
      TT | Chi bộ | CUV     | <        | Nữ      | <
      ^  | ^      | Khóa cũ | Khóa mới | Khóa cũ | Khóa mới
      1  | Thôn 1 | 5       | 3        | 2       | 1
      2  | Thôn 2 | 3       | 2        | 1       | 0
    `);
    for (const one of [grid, valuesOnly(grid)])
      expect(told(readTable(one).table, "elected", "women")).toEqual(["Thôn 1 | 3 | 1", "Thôn 2 | 2 | 0"]);
  });

  test("also where its own words are not known", () => {
    const grid = draw(`
      TT | Chi bộ | Nhân sự    | <       | <        | Trong đó
      ^  | ^      | Theo đề án | DS bầu  | Trúng cử | Nữ
      1  | Thôn 1 | 3          | 4       | 3        | 1
      2  | Thôn 2 | 3          | 4       | 2        | 0
    `);
    for (const one of [grid, valuesOnly(grid)])
      expect(toldColumns(readTable(one).table).map((column) => column.replace(/^.*= /, ""))).toEqual([
        "number",
        "branch",
        "planned",
        "candidates",
        "elected",
        "women",
      ]);
  });

  test("also over words that stand below another heading as well", () => {
    const grid = draw(`
      TT | Chi bộ | Theo đề án | <  | Kết quả bầu | <  | <
      ^  | ^      | Số lượng   | Nữ | Số lượng    | Nữ | Tái cử
      1  | Thôn 1 | 5          | 2  | 3           | 1  | 2
      2  | Thôn 2 | 3          | 1  | 2           | 0  | 1
    `);
    for (const one of [grid, valuesOnly(grid)])
      expect(told(readTable(one).table, "planned", "elected", "women")).toEqual([
        "Thôn 1 | 5 | 3 | 1",
        "Thôn 2 | 3 | 2 | 0",
      ]);
  });
});

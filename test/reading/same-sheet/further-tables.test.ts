/** Several tables on one sheet: those of the same congresses are one, any other is named and left. */
import { address } from "../../../src/sheet/address";
import { cellsOf, type CongressTable } from "../../../src/congress/table";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

/** Where a field of each branch stands. */
function cells(table: CongressTable, field: string): string {
  return table.names
    .map((_name, i) =>
      cellsOf(table, i, field)
        .map((cell) => address(cell))
        .join(","),
    )
    .join(" ");
}

describe("Progress and results in two tables of the same branches", () => {
  const results = `
      TT | Chi bộ        | Cấp ủy viên | Nữ | Tái cử
      1  | Chi bộ Thôn 1 | 3           | 1  | 2
      2  | Chi bộ Thôn 2 | 5           | 0  | 4
         | Tổng cộng     | 8           | 1  | 6`;
  const progress = `
      TT | Chi bộ        | Ngày đại hội | Đã ĐH | Chưa ĐH
      1  | Thôn 2        | "20/4/2017"  | x     |
      2  | Thôn 3        |              |       | x
      3  | Thôn 1        | "19/4/2017"  | x     |`;

  test.each([
    ["above", `${progress}\n${results}`],
    ["below", `${results}\n${progress}`],
  ])("are one row for each branch, where progress stands %s", (_where, picture) => {
    const { table } = readTable(draw(picture));
    const lines = told(table, "elected", "women", "date", "state").map((line) => line.replace("Chi bộ ", ""));
    expect(lines.sort()).toEqual([
      "Thôn 1 | 3 | 1 | 19/4/2017 | held",
      "Thôn 2 | 5 | 0 | 20/4/2017 | held",
      "Thôn 3 | - | - | - | pending",
    ]);
  });

  test("in the order of the list that stands above", () => {
    const { table } = readTable(
      draw(`
      TT | Chi bộ  | Triệu tập | Có mặt |
      1  | Thôn 2  | 12        | 11     |
      2  | Thôn 3  | 21        |        |
      3  | Thôn 1  | 10        | 9      |

      TT | Chi bộ  | Ngày ĐH     | CUV | Nữ | Tái cử
      1  | Thôn 1  | "19/4/2017" | 3   | 1  | 2
      2  | Thôn 2  | "20/4/2017" | 5   | 0  | 4
    `),
    );
    expect(told(table, "attended", "elected")).toEqual([
      "Thôn 2 | 11 | 5",
      "Thôn 3 | - | -",
      "Thôn 1 | 9 | 3",
    ]);
    expect(cells(table, "elected")).toBe("D8 B3 D7");
  });

  test("and each figure and day keeps its own cell", () => {
    const { table, findings } = readTable(draw(`${results}\n${progress}`));
    expect(cells(table, "elected")).toBe("C2 C3 B8");
    expect(cells(table, "date")).toBe("C9 C7 C8");
    expect(toldFindings(findings)).toEqual(["table-joined A6"]);
  });

  test("stand beside each other as well, in any order of rows", () => {
    const { table } = readTable(
      draw(`
      TT | Chi bộ  | CUV | Nữ | Tái cử | | Chi bộ  | Triệu tập | Có mặt
      1  | Thôn 1  | 3   | 1  | 2      | | Thôn 2  | 20        | 19
      2  | Thôn 2  | 5   | 0  | 4      | | Thôn 3  | 15        | 15
      3  | Thôn 3  | 2   | 1  | 1      | | Thôn 1  | 9         | 8
    `),
    );
    expect(told(table, "elected", "summoned", "attended")).toEqual([
      "Thôn 1 | 3 | 9 | 8",
      "Thôn 2 | 5 | 20 | 19",
      "Thôn 3 | 2 | 15 | 15",
    ]);
    expect(cells(table, "attended")).toBe("I4 I2 I3");
  });

  test("another count of a branch is told with both cells, and that of the main table counts", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Chi bộ  | Ngày ĐH     | Số đảng viên | CUV | Nữ
      1  | Thôn 1  | "19/4/2017" | 12           | 3   | 1
      2  | Thôn 2  | "20/4/2017" | 20           | 5   | 0

      Đảng viên dự đại hội | | | | |
      TT | Chi bộ  | Số đảng viên | Có mặt | |
      1  | Thôn 1  | 12           | 11     | |
      2  | Thôn 2  | 21           | 19     | |
    `),
    );
    expect(told(table, "members", "attended")).toEqual(["Thôn 1 | 12 | 11", "Thôn 2 | 20 | 19"]);
    const differs = findings.filter(({ kind }) => kind === "tables-differ");
    expect(toldFindings(differs)).toEqual(["tables-differ D3"]);
    expect(differs[0]?.values).toMatchObject({ typed: 20, theirs: 21, other: { row: 7, column: 2 } });
  });

  test("a day that was planned says nothing beside the one that was kept", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Chi bộ  | Ngày ĐH     | CUV | Nữ | Tái cử
      1  | Thôn 1  | "19/4/2017" | 3   | 1  | 2
      2  | Thôn 2  |             |     |    |

      TT | Chi bộ  | Ngày dự kiến | Số đảng viên | |
      1  | Thôn 1  | "15/4/2017"  | 12           | |
      2  | Thôn 2  | "25/4/2017"  | 20           | |
    `),
    );
    expect(told(table, "date", "state", "members")).toEqual([
      "Thôn 1 | 19/4/2017 | - | 12",
      "Thôn 2 | 25/4/2017 | - | 20",
    ]);
    expect(findings.filter(({ kind }) => kind === "tables-differ")).toEqual([]);
  });

  test("names that have no like on either side are told, since they may be one", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Chi bộ  | Ngày ĐH     | CUV | Nữ
      1  | Thôn 1  | "19/4/2017" | 3   | 1
      2  | Thôn 2  | "20/4/2017" | 5   | 0
      3  | Thôn Ba | "20/4/2017" | 3   | 0

      TT | Chi bộ  | Triệu tập | Có mặt |
      1  | Thôn 1  | 12        | 11     |
      2  | Thôn 2  | 21        | 19     |
      3  | Thôn 3  | 10        | 9      |
    `),
    );
    expect(table.names).toEqual(["Thôn 1", "Thôn 2", "Thôn Ba", "Thôn 3"]);
    expect(toldFindings(findings)).toContain("joined-apart A6");
  });
});

describe("Tables of other branches", () => {
  test("with other columns are blocks, named by the headings above them", () => {
    const { table, findings } = readTable(
      draw(`
      I. Khối xã | | | | | |
      STT | Chi bộ   | Ngày ĐH     | Trúng cử | Tái cử | Nữ |
      1   | Thôn 1   | "19/4/2017" | 3        | 2      | 1  |
      2   | Thôn 2   | "20/4/2017" | 5        | 4      | 0  |
          | Cộng     |             | 8        | 6      | 1  |

      II. Khối cơ quan | | | | | |
      STT | Chi bộ   | Ngày ĐH     | Có mặt | Trúng cử | Nữ | Tái cử
      1   | Văn phòng| "21/4/2017" | 12     | 3        | 0  | 1
      2   | Công an  | "22/4/2017" | 9      | 2        | 2  | 2
          | Cộng     |             | 21     | 5        | 2  | 3
    `),
    );
    expect(told(table, "block", "elected", "women", "reelected", "attended")).toEqual([
      "Thôn 1 | Khối xã | 3 | 1 | 2 | -",
      "Thôn 2 | Khối xã | 5 | 0 | 4 | -",
      "Văn phòng | Khối cơ quan | 3 | 0 | 1 | 12",
      "Công an | Khối cơ quan | 2 | 2 | 2 | 9",
    ]);
    expect(cells(table, "reelected")).toBe("E3 E4 G9 G10");
    expect(table.reportedTotals.map(({ source, row }) => [source, row + 1])).toEqual([
      [0, 5],
      [1, 11],
    ]);
    expect(toldFindings(findings)).toEqual(["table-joined A8"]);
  });

  test("with the same words in other columns are not read by the header above", () => {
    const { table } = readTable(
      draw(`
      STT | Chi bộ   | Ngày ĐH     | Trúng cử | Nữ | Tái cử
      1   | Thôn 1   | "19/4/2017" | 3        | 1  | 2
      2   | Thôn 2   | "20/4/2017" | 5        | 0  | 4

      STT | Chi bộ   | Ngày ĐH     | Trúng cử | Tái cử | Nữ
      1   | Thôn 3   | "21/4/2017" | 3        | 3      | 0
    `),
    );
    expect(told(table, "women", "reelected")).toEqual(["Thôn 1 | 1 | 2", "Thôn 2 | 0 | 4", "Thôn 3 | 0 | 3"]);
  });

  test("of two blocks may have the same names", () => {
    const { table } = readTable(
      draw(`
      I. Cụm Đông | | | | |
      STT | Chi bộ   | Ngày ĐH     | Trúng cử | Tái cử | Nữ
      1   | Thôn 1   | "19/4/2017" | 3        | 2      | 1
      2   | Thôn 2   | "20/4/2017" | 5        | 4      | 0

      II. Cụm Tây | | | | |
      STT | Chi bộ   | Ngày ĐH     | Trúng cử | Nữ     | Tái cử
      1   | Thôn 1   | "21/4/2017" | 3        | 0      | 1
      2   | Thôn 2   | "22/4/2017" | 2        | 2      | 2
    `),
    );
    expect(told(table, "block", "elected")).toEqual([
      "Thôn 1 | Cụm Đông | 3",
      "Thôn 2 | Cụm Đông | 5",
      "Thôn 1 | Cụm Tây | 3",
      "Thôn 2 | Cụm Tây | 2",
    ]);
  });

  test.each(["B. Các chi bộ chưa đại hội", "DANH SÁCH CHI BỘ CHƯA ĐẠI HỘI"])(
    "that have not met are pending, as “%s” says",
    (heading) => {
      const { table, findings } = readTable(
        draw(`
      STT | Tên chi bộ | Số đảng viên | Số CUV được bầu | Tái cử
      1   | Phòng Tài chính | 9       | 3               | 3
      2   | Phòng Nội vụ    | 8       | 2               | 1
          | Tổng cộng       | 17      | 5               | 4

      ${heading} | | | |
      TT  | Chi bộ          | Số đảng viên | Lý do      |
      1   | Phòng Tư pháp   | 6       | Chờ sáp nhập    |
      2   | Phòng Y tế      | 4       | Chưa có lịch    |
    `),
      );
      expect(told(table, "members", "elected", "block").slice(2)).toEqual([
        "Phòng Tư pháp | 6 | - | -",
        "Phòng Y tế | 4 | - | -",
      ]);
      expect(told(table, "state").slice(3)).toEqual(["Phòng Y tế | pending"]);
      expect(toldFindings(findings)).toEqual(["table-joined A7"]);
    },
  );
});

describe("Any other table is left, and named", () => {
  const results = `
      STT | Chi bộ   | Ngày ĐH     | Trúng cử | Nữ | Tái cử
      1   | Thôn 1   | "19/4/2017" | 3        | 1  | 2
      2   | Thôn 2   | "20/4/2017" | 5        | 0  | 4
      3   | Thôn 3   | "21/4/2017" | 3        | 2  | 3
          | Cộng     |             | 11       | 3  | 9
`;
  test.each([
    [
      "of delegates",
      `PHÂN BỔ ĐẠI BIỂU | | | | |
      STT | Chi bộ   | Số đảng viên | Đại biểu | Nữ | Trẻ
      1   | Thôn 1   | 20           | 2        | 1  | 1
      2   | Thôn 2   | 30           | 3        | 1  | 0`,
    ],
    [
      "of money",
      `ĐẢNG PHÍ | | | | |
      STT | Chi bộ   | Số đảng viên | Đã nộp   | Còn nợ |
      1   | Thôn 1   | 20           | 200      | 10 |
      2   | Thôn 2   | 30           | 300      | 0  |`,
    ],
    [
      "of telephones",
      `DANH BẠ BÍ THƯ | | | | |
      STT | Chi bộ   | Bí thư       | Điện thoại | |
      1   | Thôn 1   | Nguyễn Văn Mẫu | "0900000001" | |
      2   | Thôn 2   | Trần Thị Thử   | "0900000002" | |`,
    ],
    [
      "that sums the same branches up",
      `STT | Đơn vị   | Ngày ĐH     | Nữ | Trúng cử | Tái cử
      1   | Phía Bắc | "19/4/2017" | 1  | 8        | 6
      2   | Phía Nam | "21/4/2017" | 2  | 3        | 3`,
    ],
  ])("%s", (_what, other) => {
    const { table, findings } = readTable(
      draw(`
      ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 | | | | |${results}
      ${other}`),
    );
    expect(told(table, "elected", "women")).toEqual(["Thôn 1 | 3 | 1", "Thôn 2 | 5 | 0", "Thôn 3 | 3 | 2"]);
    expect(toldFindings(findings)).toEqual([expect.stringMatching(/^other-table A[89]$/)]);
  });

  test("of the term before is none of this term's", () => {
    const { table } = readTable(
      draw(`
      ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 | | | | |${results}
      KẾT QUẢ NHIỆM KỲ 2012-2015 | | | | |
      STT | Chi bộ   | Ngày ĐH     | Nữ | Trúng cử | Tái cử
      1   | Thôn 1   | "19/4/2012" | 1  | 3        | 2
      2   | Thôn 4   | "20/4/2012" | 1  | 3        | 2`),
    );
    expect(told(table, "elected", "women")).toEqual(["Thôn 1 | 3 | 1", "Thôn 2 | 5 | 0", "Thôn 3 | 3 | 2"]);
    expect(table.sources).toHaveLength(1);
  });
});

test.each([
  ["Dưới 40 tuổi", []],
  ["Dưới 35 tuổi", ["other-table"]],
  ["Từ 40 tuổi trở xuống", ["other-table"]],
])("a table with the young of its own limit goes on only where that is the same: “%s”", (header, kinds) => {
  const { findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ        | Cấp ủy viên | Dưới 40 tuổi
      1  | Chi bộ Thôn 1 | 3           | 1
      2  | Chi bộ Thôn 2 | 5           | 0

      TT | Chi bộ        | Cấp ủy viên | ${header}
      1  | Chi bộ Thôn 3 | 3           | 1
      2  | Chi bộ Thôn 4 | 5           | 2`),
  );
  expect(findings.map(({ kind }) => kind)).toEqual(kinds);
});

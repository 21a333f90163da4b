/** Sheets with criteria down the side: which they are, what their criteria count, and what stands across. */
import { indicators, type Indicator } from "../../../src/congress/indicators";
import { cellsOf } from "../../../src/congress/table";
import { readSheet, type ReadOptions } from "../../../src/reading/read-sheet";
import { address } from "../../../src/sheet/address";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

function reading(picture: string, options?: ReadOptions): string {
  const read = readSheet(draw(picture), options);
  return read.ok ? "read" : read.reason.kind;
}

describe("A sheet has criteria down the side", () => {
  test("where its labels name indicators, with headings before them or without", () => {
    const { table } = readTable(
      draw(`
      Nội dung                | Thôn 1 | Thôn 2
      Số cấp ủy viên được bầu | 3      | 5
      Trúng cử lần đầu        | 1      | 2
      Trẻ tuổi                | 1      | 1
      LLCT: - Cao cấp         | 0      | 1
    `),
    );
    expect(told(table, "elected", "firstTime", "young", "politicalAdvanced")).toEqual([
      "Thôn 1 | 3 | 1 | 1 | 0",
      "Thôn 2 | 5 | 2 | 1 | 1",
    ]);
  });

  test("a question whether the congress was held tells the state of each", () => {
    const { table } = readTable(
      draw(`
      Tên chi bộ                                       | Chi bộ Thôn 1 | Chi bộ Thôn 2
      Chi bộ đã tổ chức đại hội nhiệm kỳ 2025-2027 chưa? | Đã tổ chức    | Chưa tổ chức
      Ngày tổ chức đại hội                             | 12/6/2025     |
      Số cấp ủy viên được bầu                          | 3             |
      Số cấp ủy viên tái cử                            | 2             |
      Trong đó, số cấp ủy viên là nữ                   | 1             |
    `),
    );
    expect(told(table, "elected", "state")).toEqual([
      "Chi bộ Thôn 1 | 3 | held",
      "Chi bộ Thôn 2 | - | pending",
    ]);
    expect(table.term?.first).toBe(2025);
  });

  test("“* Trong đó:” among them ends nothing", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Nội dung                   | Tổng cộng | Phòng Tham mưu | Phòng Chính trị
      1  | Ngày đại hội               |           | 05/5/2020      | 07/5/2020
      2  | Tổng số đảng viên          | 63        | 34             | 29
      3  | Số cấp ủy viên trúng cử    | 10        | 5              | 5
         | * Trong đó:                |           |                |
      -  | Nữ                         | 1         | 0              | 1
      -  | Tái cử                     | 4         | 2              | 2
      `),
    );
    expect(told(table, "elected", "women", "reelected")).toEqual([
      "Phòng Tham mưu | 5 | 0 | 2",
      "Phòng Chính trị | 5 | 1 | 2",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("and figures below a note that ends them are told, since nobody counts them", () => {
    const { findings } = readTable(
      draw(`
      TT | Nội dung                   | Tổng cộng | Phòng Tham mưu | Phòng Chính trị
      1  | Ngày đại hội               |           | 05/5/2020      | 07/5/2020
      2  | Tổng số đảng viên          | 63        | 34             | 29
      3  | Số cấp ủy viên trúng cử    | 10        | 5              | 5
      4  | Tái cử                     | 4         | 2              | 2
         | Ghi chú: số liệu khác      |           |                |
         | Số lần sinh hoạt chuyên đề | 6         | 2              | 4
      `),
    );
    expect(toldFindings(findings)).toEqual(["unread-column C7"]);
  });

  test("what an earlier term had is there to be compared with", () => {
    const { table, findings } = readTable(
      draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | < | <
      Chi bộ                | Chi bộ Thôn 1 | Chi bộ Thôn 2
      Số CUV khóa 2022-2025 | 3             | 5
      Ngày\\nĐH              | 3/3/2025      | 6/3/2025
      Số CUV khóa 2025-2027 | 4             | 4
      Trong đó nữ           | 2             | 1
      Tái cử                | 2             | 2
    `),
    );
    expect(told(table, "elected")).toEqual(["Chi bộ Thôn 1 | 4", "Chi bộ Thôn 2 | 4"]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("numbers of branches above the bodies of their committees are told once", () => {
    const { table, findings } = readTable(
      draw(`
                              | Tổng số chi bộ | 46 | |
                              | Trong đó: - Đã tổ chức đại hội | 43 | |
                              | - Chưa tổ chức đại hội | 3 | |

      TT | Chỉ tiêu           | Chi ủy viên | Bí thư chi bộ | Phó Bí thư chi bộ
         | TỔNG SỐ            | 160         | 43            | 38
         | * Trong đó: - Nữ   | 50          | 10            | 11
         | - Dân tộc thiểu số | 12          | 1             | 4
         | - Tái cử           | 102         | 30            | 27
    `),
    );
    expect(told(table, "branches", "elected", "secretaries")).toEqual([
      expect.stringMatching(/ 46 \| 160 \| 43$/),
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("and an indicator that is added is a criterion by its own entry", () => {
    const picture = `
      Nội dung                | Thôn 1 | Thôn 2
      Nữ                      | 1      | 2
      Tái cử                  | 1      | 1
      Trẻ tuổi                | 1      | 0
      Biết tiếng Khmer        | 0      | 1
  `;
    const khmer: Indicator = {
      id: "khmer",
      label: "Biết tiếng Khmer",
      shortLabel: "Tiếng Khmer",
      kind: "count",
      group: "committee",
      synonyms: [],
    };
    const registry = [...indicators, khmer];
    expect(reading(picture)).toBe("not-found");
    expect(reading(picture, { registry })).toBe("read");
  });

  test("and what is called “họ tên” in a column of units heads no list of persons", () => {
    const { table } = readTable(
      draw(`
      Nội dung   |            | ĐVT    | CB Bản Mẫu  | CB Bản Thử
      Chi ủy     | Trúng cử   | đ/c    | 3           | 5
                 | nữ         | đ/c    | 1           | 2
                 | tái cử     | đ/c    | 2           | 3
      Chức danh  | Bí thư     | họ tên | Lê Văn Mẫu  | Hồ Thị Dụ
                 | Phó Bí thư | họ tên | Hà Thị Thử  | Mai Văn Thí
    `),
    );
    expect(told(table, "elected", "women", "secretaries.names")).toEqual([
      "CB Bản Mẫu | 3 | 1 | Lê Văn Mẫu",
      "CB Bản Thử | 5 | 2 | Hồ Thị Dụ",
    ]);
  });

  test("not where words have no figures beside them, or stand among others", () => {
    expect(reading("\n Nữ\n Tái cử\n Trẻ tuổi\n Bí thư\n Phó bí thư\n")).toBe("not-found");
    const others = Array.from({ length: 6 }, (_, i) => `Mục ${i} | 1`).join("\n");
    expect(reading(`\n Nữ | 1\n Tái cử | 2\n Trẻ tuổi | 1\n Bí thư | 1\n${others}\n`)).toBe("not-found");
  });

  test("not where words of criteria are the names of branches", () => {
    const { table } = readTable(
      draw(`
      Đơn vị    | Số ĐV | CUV
      Đại học   | 20    | 5
      Cao đẳng  | 15    | 3
      Trung cấp | 12    | 3
      Sơ cấp    | 9     | 2
    `),
    );
    expect(told(table, "members", "elected")[0]).toBe("Đại học | 20 | 5");
  });
});

describe("Branches across", () => {
  const SHEET = draw(`
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025-2027 | < | < | <
    Tiêu chí           | Chi bộ Văn phòng | Chi bộ Quy hoạch | Cộng
    Tổng số cấp ủy     | 3                | 2                | 6
    Trong đó: Nữ       | 1                | 0                | 1
    Tái cử             | 3                | hai              | 5
    Tham gia lần đầu   | 0                | 0                | 0
    Tuổi bình quân     | 44               | 41               | 42,8
  `);

  test("are lines, and their values stand in their columns", () => {
    const { table } = readTable(SHEET);
    expect(told(table, "elected", "women", "averageAge")).toEqual([
      "Chi bộ Văn phòng | 3 | 1 | 44",
      "Chi bộ Quy hoạch | 2 | 0 | 41",
    ]);
    expect(cellsOf(table, 1, "women").map(address)).toEqual(["C4"]);
    expect(cellsOf(table, 1, "branch").map(address)).toEqual(["C2"]);
    expect(table.term).toEqual({ first: 2025, last: 2027 });
  });

  test("have findings in their own cells, and their total is compared", () => {
    const { table, findings } = readTable(SHEET);
    expect(toldFindings(findings)).toEqual(["unreadable-count C5"]);
    expect(table.reportedTotals[0]?.counts.get("elected")).toMatchObject({
      cell: { sheet: "KQ", row: 2, column: 3 },
      value: 6,
    });
  });

  test("are called columns in what is said of them, and one without a name is told", () => {
    const { findings } = readTable(
      draw(`
      Nội dung           | Chi bộ A | Chi bộ B |
      Số CUV được bầu    | 3        | 5        | 4
      - Nữ               | một      | 2        | 1
      - Tái cử           | 2        | 2        | 3
      - DTTS             | 0        | 1        | 0
    `),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("Ô B3 (mục “Số CUV được bầu – Nữ”, Chi bộ A) ghi “một”"),
      "Cột D có số liệu nhưng không có tên chi bộ, nên chưa được tính. Cần ghi tên chi bộ vào ô D1.",
    ]);
  });

  test("may stand in blocks, with shares beside their figures", () => {
    const { table } = readTable(
      draw(`
      Nội dung         | Khối thôn | <   | <      | <   | Khối cơ quan | <
      ^                | Thôn 1    | <   | Thôn 2 | <   | Văn phòng    | <
      ^                | SL        | %   | SL     | %   | SL           | %
      Số CUV được bầu  | 3         |     | 4      |     | 3            |
      - Nữ             | 1         | 33,33 | 2    | 50  | 0            | 0
      - DTTS           | 3         | 100 | 1      | 25  | 1            | 33,33
      - Tái cử         | 2         | 66,67 | 2    | 50  | 3            | 100
    `),
    );
    expect(told(table, "block", "elected", "women")).toEqual([
      "Thôn 1 | Khối thôn | 3 | 1",
      "Thôn 2 | Khối thôn | 4 | 2",
      "Văn phòng | Khối cơ quan | 3 | 0",
    ]);
    expect(table.percents[0]).toMatchObject({ of: "women", values: [33.33, 50, 0] });
  });
});

describe("One committee", () => {
  test("has its bodies across; X and a dash count nothing", () => {
    const { table } = readTable(
      draw(`
      ĐẢNG BỘ XÃ MỘT | | |
      Tiêu chí                | Ban chấp hành | Lãnh đạo | <
      ^                       | ^             | Bí thư   | Phó bí thư
      TỔNG SỐ                 | 27            | 1        | 2
      *Trong đó: - Nữ         | 11            | 1        | X
      - Dân tộc thiểu số      | 8             | X        | 1
      1. Tuổi đời             |               |          |
      - Từ 40 tuổi trở xuống  | 6             | 0        | 0
      2. Trình độ LLCT        | X             | X        | X
      - Sơ cấp                | -             | 0        | 0
      - Trung cấp             | 13            | 0        | 1
    `),
    );
    expect(
      told(
        table,
        ...["elected", "women", "ethnicMinority", "young", "secretaries", "secretariesWomen"],
        ...["deputySecretaries", "politicalElementary", "politicalIntermediate"],
      ),
    ).toEqual(["ĐẢNG BỘ XÃ MỘT | 27 | 11 | 8 | 6 | 1 | 1 | 2 | - | 13"]);
    expect(cellsOf(table, 0, "secretariesWomen").map(address)).toEqual(["C5"]);
  });

  test("is what a sheet without branches is taken for, and that is said", () => {
    const { findings } = readTable(
      draw(`
      Tiêu chí          | Số lượng | Cùng kỳ năm trước | %
      Tổng số           | 9        | 8                 | 112,5
      - Nữ              | 2        | 1                 | 200
      - Tái cử          | 5        | 6                 | 83,3
      - Dân tộc         | 1        | 1                 | 100
      - Trẻ tuổi        | 1        | 1                 | 100
    `),
    );
    expect(toldFindings(findings)).toEqual([
      "total-taken-for-elected A2",
      "one-body-assumed B2",
      "other-figures C1",
    ]);
  });
});

describe("Numbers of branches", () => {
  test("make each group across a block, and how many there are in all is asked for", () => {
    const { table, findings } = readTable(
      draw(`
      STT | Tiêu chí                     | Tổng số | Chia ra | <
      ^   | ^                            | ^       | Chi bộ thôn | Chi bộ cơ quan
      1   | 2                            | 3=4+5   | 4  | 5
          | Số chi bộ đã đại hội         | 11      | 7  | 4
          | Tổng số cấp ủy viên được bầu | 39      | 25 | 14
      1   | Cơ cấu                       |         |    |
      -   | Nữ                           | 11      | 9  | 2
      2   | Chức danh                    |         |    |
      -   | Bí thư                       | 11      | 7  | 4
      -   | Chi ủy viên                  | 28      | 18 | 10
    `),
    );
    expect(told(table, "block", "elected", "women", "secretaries", "otherMembers")).toEqual([
      "Chi bộ thôn | Chi bộ thôn | 25 | 9 | 7 | 18",
      "Chi bộ cơ quan | Chi bộ cơ quan | 14 | 2 | 4 | 10",
    ]);
    expect(table.branchCounts).toMatchObject({ total: { values: [7, 4] }, held: { values: [7, 4] } });
    expect(toldFindings(findings)).toEqual(["branches-not-told D4"]);
  });

  test("are those of the row above where a row says only that they have met", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Tiêu chí                     | Ban chấp hành | Bí thư
         | Tổng số tổ chức cơ sở đảng   | 44            | X
         | Số đã đại hội                | 41            | X
         | TỔNG SỐ                      | 362           | 41
      -  | Trong đó: Nữ                 | 88            | 6
    `),
    );
    expect(table.branchCounts).toMatchObject({ total: { values: [44] }, held: { values: [41] } });
    expect(toldFindings(findings)).toEqual([]);
  });

  test("of a report in one column are its progress; its parts are told by their numbers and dashes", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Nội dung                                  | Số lượng | Tỷ lệ (%) | Ghi chú
      A  | TIẾN ĐỘ ĐẠI HỘI                           | X        | X         |
      1  | Tổng số chi bộ trực thuộc                 | 23       | X         |
      2  | Số chi bộ đã tổ chức đại hội              | 21       | 95,45%    |
      3  | Số chi bộ không tổ chức đại hội (giải thể) | 1       |           |
      B  | KẾT QUẢ BẦU CỬ                            | X        | X         |
      1  | Cấp ủy viên được bầu                      | 63       | X         |
         | Trong đó:                                 |          |           |
      -  | Nữ                                        | 20       | 31,75%    |
      2  | Bí thư chi bộ                             | 21       | X         |
      -  | Trong đó: nữ                              | 7        | 33,33%    |
    `),
    );
    expect(told(table, "elected", "women", "secretaries", "secretariesWomen")).toEqual([
      "KQ | 63 | 20 | 21 | 7",
    ]);
    expect(table.branchCounts).toMatchObject({ total: { values: [23] }, exempt: { values: [1] } });
    expect(toldFindings(findings)).toEqual([]);
  });
});

describe("What a part is of", () => {
  test("decides what it counts: the women among the planned are none of the elected, nor all young who are women", () => {
    const { table } = readTable(
      draw(`
      Nội dung                | Số lượng
      Tổng số chi bộ          | 4
      Số chi bộ đã đại hội    | 4
      1. Số cần bầu           | 16
      - Nữ                    | 7
      2. Số được bầu          | 15
      - Tái cử                | 9
      - Nữ                    | 6
      + Dưới 40 tuổi          | 2
      3. Kết nạp đảng viên mới | 12
      - Dân tộc thiểu số      | 5
    `),
    );
    expect(told(table, "planned", "elected", "women", "reelected", "young", "ethnicMinority")).toEqual([
      "KQ | 16 | 15 | 6 | 9 | (none) | (none)",
    ]);
  });
});

test("States in a row of their own are no heading of it", () => {
  const { table } = readTable(
    draw(`
      Chỉ tiêu      | Thôn 1   | Thôn 2   | Thôn 3
      Tình trạng    | Đã ĐH    | Đã ĐH    | Chưa ĐH
      Ngày đại hội  | 1/6/2025 | 2/6/2025 | X
      Số cần bầu    | 3        | 5        | X
      Số bầu được   | 3        | 5        | X
      - Nữ          | 1        | 2        | X
    `),
  );
  expect(told(table, "state", "elected")).toEqual([
    "Thôn 1 | held | 3",
    "Thôn 2 | held | 5",
    "Thôn 3 | pending | -",
  ]);
});

describe("Names and words of comparison", () => {
  test("“Kế hoạch” among branches is one; beside “Thực hiện” it is a plan", () => {
    const { table } = readTable(
      draw(`
      Nội dung        | Chi bộ Kế hoạch | Chi bộ Thanh tra
      Số CUV được bầu | 3               | 5
      - Nữ            | 1               | 2
      - Tái cử        | 2               | 2
      - DTTS          | 0               | 1
    `),
    );
    expect(told(table, "elected")).toEqual(["Chi bộ Kế hoạch | 3", "Chi bộ Thanh tra | 5"]);
    const { table: whole } = readTable(
      draw(`
      Nội dung             | Kế hoạch | Thực hiện
      Tổng số chi bộ       | 5        | 5
      Số chi bộ đã đại hội | 5        | 4
      Số CUV được bầu      | 15       | 14
      - Nữ                 | 5        | 3
    `),
    );
    expect(told(whole, "elected", "women")).toEqual(["KQ | 14 | 3"]);
  });

  test("old and new terms in rows of their own: the old ones are not read", () => {
    const { table } = readTable(
      draw(`
      Nội dung     | <        | Chi bộ A   | Chi bộ B
      Ngày đại hội | <        | 16/4/2025  | 17/4/2025
      Cấp ủy viên  | Khóa cũ  | 3          | 4
      ^            | Khóa mới | 5          | 3
      Nữ           | Khóa cũ  | 1          | 2
      ^            | Khóa mới | 2          | 1
      Dưới 35 tuổi | Khóa cũ  | 1          | 0
      ^            | Khóa mới | 0          | 1
    `),
    );
    expect(told(table, "elected", "women", "young")).toEqual([
      "Chi bộ A | 5 | 2 | 0",
      "Chi bộ B | 3 | 1 | 1",
    ]);
  });

  test("a row of figures without a label is told", () => {
    const { findings } = readTable(
      draw(`
      Nội dung        | Chi bộ A | Chi bộ B
      Số CUV được bầu | 3        | 5
      - Nữ            | 1        | 2
                      | 2        | 2
      - Tái cử        | 2        | 2
      - DTTS          | 0        | 1
    `),
    );
    expect(toldFindings(findings)).toEqual(["unlabelled-row B4"]);
  });
});

test("The women beside each figure are the women of the committee beside its total alone", () => {
  const { table, findings } = readTable(
    draw(`
      ĐẢNG BỘ XÃ MỘT | | | |
      Tiêu chí           | Ban chấp hành | <           | Bí thư | <
      ^                  | TS            | Trong đó nữ | TS     | Trong đó nữ
      A. Tổng số         | 39            | 9           | 1      | 0
      I. Cơ cấu          |               |             |        |
      1. DTTS            | 12            | 3           | X      | X
      2. Tái cử          | 25            | 6           | 1      | 0
      II. Trình độ LLCT  |               |             |        |
      1. Trung cấp       | 2             | 1           | 0      | 0
    `),
  );
  expect(
    told(table, "elected", "women", "ethnicMinority", "secretariesWomen", "politicalIntermediate"),
  ).toEqual(["ĐẢNG BỘ XÃ MỘT | 39 | 9 | 12 | 0 | 2"]);
  expect(toldFindings(findings)).toEqual(["one-body B4"]);
});

test("Men and women across: the women are those of the committee, and of the secretaries, of no branches", () => {
  const { table, findings } = readTable(
    draw(`
      Nội dung             | Tổng số | Nam | Nữ
      Tổng số chi bộ       | 6       |     |
      Số chi bộ đã đại hội | 6       |     |
      Cấp ủy viên          | 20      | 12  | 8
      Bí thư               | 6       | 4   | 2
      Đại học              | 9       | 9   | 0
    `),
  );
  expect(told(table, "elected", "women", "secretaries", "secretariesWomen", "degree")).toEqual([
    "KQ | 20 | 8 | 6 | 2 | 9",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

test("Terms over the figures tell which are of now, without merges as well", () => {
  const picture = `
    TT | Tiêu chí                 | NK 2022-2025 | <       | NK 2025-2027 | <
    ^  | ^                        | Số lượng     | Tỷ lệ % | Số lượng     | Tỷ lệ %
    1  | Tổng số chi bộ           | 15           |         | 16           |
       | Số chi bộ đã đại hội     | 15           |         | 16           |
    2  | Số cấp ủy viên được bầu  | 50           |         | 59           |
       | - Nữ                     | 12           | 24      | 24           | 40.7
       | - Tái cử                 | 33           | 66      | 43           | 72.9
  `;
  for (const grid of [draw(picture), { ...draw(picture), merges: [] }])
    expect(told(readTable(grid).table, "branches", "elected", "women")).toEqual(["KQ | 16 | 59 | 24"]);
});

test("What an election came to stands under each office: of a secretary it is the secretaries, and what was to be elected nobody's", () => {
  const { table, findings } = readTable(
    draw(`
      ĐẢNG BỘ XÃ MỘT
      TT | Nội dung           | Cấp ủy viên | Trong đó: Bí thư | Phó bí thư
      1  | Số chi bộ phải đại hội | 14      | X                | X
         | Số chi bộ đã đại hội   | 13      | X                | X
      2  | Số lượng cần bầu   | 45          | 13               | 12
      3  | Số lượng được bầu  | 44          | 12               | 11
      -  | Nữ                 | 16          | 8                | 3
      -  | Tái cử             | 27          | 9                | 8
    `),
  );
  expect(
    told(table, "planned", "elected", "women", "secretaries", "secretariesWomen", "deputySecretaries"),
  ).toEqual(["ĐẢNG BỘ XÃ MỘT | 45 | 44 | 16 | 12 | 8 | 11"]);
  expect(toldFindings(findings)).toEqual([]);
});

test("A heading among the criteria may have the header's words beside it again", () => {
  const { table, findings } = readTable(
    draw(`
      ĐẢNG BỘ XÃ MỘT
      A | TIẾN ĐỘ                 | Số liệu
      1 | Tổng số chi bộ          | 16
      2 | Số chi bộ đã đại hội    | 14
      B | KẾT QUẢ BẦU CỬ          | Số liệu
      1 | Số cấp ủy viên được bầu | 44
      2 | Trong đó nữ             | 15
    `),
  );
  expect(told(table, "elected", "women")).toEqual(["ĐẢNG BỘ XÃ MỘT | 44 | 15"]);
  expect(toldFindings(findings)).toEqual([]);
});

test("Over the figures of two terms the later is the table's, where no title names one", () => {
  const { table } = readTable(
    draw(`
      Nội dung               | Chi bộ Một | <         | Chi bộ Hai | <
      ^                      | 2022-2025  | 2025-2027 | 2022-2025  | 2025-2027
      Số lượng cấp ủy viên   | 3          | 5         | 3          | 3
      Nữ                     | 0          | 1         | 1          | 0
      Tái cử                 | 2          | 3         | 1          | 2
      Cao cấp lý luận        | 1          | 1         | 0          | 1
    `),
  );
  expect(told(table, "elected", "reelected")).toEqual(["Chi bộ Một | 5 | 3", "Chi bộ Hai | 3 | 2"]);
  expect(table.term).toEqual({ first: 2025, last: 2027 });
});

test("The number of branches above offices is told once", () => {
  const { findings } = readTable(
    draw(`
      ĐẢNG BỘ XÃ MỘT
      Nội dung             | Cấp ủy viên | Bí thư
      Tổng số chi bộ       | 14          | 14
      Số chi bộ đã đại hội | 14          | 14
      Số lượng được bầu    | 44          | 14
      Nữ                   | 16          | 8
    `),
  );
  expect(toldFindings(findings)).toEqual([]);
});

test("Vocational schools and colleges in one row are read as they are in one column", () => {
  const { table, findings } = readTable(
    draw(`
      Nội dung                  | CB Kho bạc | CB Thuế | CB Bưu điện
      Ngày đại hội              | 7/6/2022   | 8/6/2022 | 9/6/2022
      Số chi ủy viên được bầu   | 3          | 5       | 3
      Trình độ chuyên môn       |            |         |
      - Trung cấp, cao đẳng     | 1          | 0       | 2
      - Đại học                 | 2          | 4       | 1
      - Sau đại học             | 0          | 1       | 0
    `),
  );
  expect(told(table, "vocationalOrCollege", "degree")).toEqual([
    "CB Kho bạc | 1 | 2",
    "CB Thuế | 0 | 4",
    "CB Bưu điện | 2 | 1",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

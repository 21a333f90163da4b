/** What staff put into columns: counts in words, names, marks, levels, blocks, shares. */
import type { Grid } from "../../../src/sheet/grid";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

describe("Counts as staff write them", () => {
  test.each<[string, string]>([
    ["9", "9"],
    ['"09"', "9"],
    ['"\'03"', "3"],
    ["10 đ/c", "10"],
    ["10 đồng chí", "10"],
    ["03 (01 nữ)", "3"],
    ["9/10", "9"],
    ["9/10 đồng chí", "9"],
    ['"1.298"', "1298"],
    ['"1 298"', "1298"],
    ["Không", "0"],
    ["không có", "0"],
    ["-", "0"],
    ["–", "0"],
    ["", "-"],
    ['"  "', "-"],
    ["3.0000000000000004", "3"],
    ["912345678", "?"],
    ["nhiều", "?"],
    ["-2", "?"],
    ["2.5", "?"],
    ['"1,298"', "?"],
    ["3 hoặc 4", "?"],
    ["!#REF!", "?"],
  ])("%s is %s", (written, count) => {
    const { table, findings } = readTable(
      draw(`\nSTT | Chi bộ | Ngày ĐH | Cấp ủy viên\n1 | Thôn 1 | 5/3/2022 | ${written}`),
    );
    expect(told(table, "elected")).toEqual([`Thôn 1 | ${count}`]);
    const code = written === "!#REF!" ? "error-cell D2" : "unreadable-count D2";
    expect(toldFindings(findings)).toEqual(count === "?" ? [code] : []);
  });
});

describe("Persons where counts could stand", () => {
  test("a tracker: names of secretary, deputies and members beside their number, levels with counts, marks", () => {
    const { table, findings } = readTable(
      draw(`
        STT | TÊN CHI BỘ | TG TỔ CHỨC ĐH | ĐÃ ĐH | CHƯA ĐH | SL CUV | BT | PBT | CUV | NỮ | TĐCM | LLCT | GHI CHÚ
        1 | CB Thôn 1 | "8h00 ngày 19/4/2017" | x | | "03" | Nguyễn Văn A | Trần Thị B; Lê Văn C | Nguyễn Văn A, Trần Thị B, Lê Văn C | 01 | 3 ĐH | 2TC, 1SC |
        2 | CB Thôn 2 | 20/4/2017 | X | | 2 | Khuyết | đ/c Phạm Văn D | Phạm Văn D\\nHoàng Thị E | 1 | ĐH: 1; ThS: 1 | 02 CC |
        3 | CB Thôn 3 | | | x | | | | | | | | hoãn
      `),
    );
    expect(
      told(
        table,
        "state",
        "elected",
        "secretaries",
        "secretaries.names",
        "deputySecretaries",
        "deputySecretaries.names",
      ),
    ).toEqual([
      "CB Thôn 1 | held | 3 | 1 | Nguyễn Văn A | 2 | Trần Thị B, Lê Văn C",
      "CB Thôn 2 | held | 2 | 0 |  | 1 | Phạm Văn D",
      "CB Thôn 3 | pending | - | - |  | - | ",
    ]);
    expect(
      told(
        table,
        "elected.names",
        "women",
        "degree",
        "master",
        "politicalIntermediate",
        "politicalElementary",
        "politicalAdvanced",
      ),
    ).toEqual([
      "CB Thôn 1 | Nguyễn Văn A, Trần Thị B, Lê Văn C | 1 | 3 | 0 | 2 | 1 | 0",
      "CB Thôn 2 | Phạm Văn D, Hoàng Thị E | 1 | 1 | 1 | 0 | 0 | 2",
      "CB Thôn 3 |  | - | - | - | - | - | -",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("committee members by name alone are counted", () => {
    const { table } = readTable(
      draw(`
        Chi bộ | Ngày ĐH  | Chi ủy viên                              | Bí thư
        Thôn 1 | 5/3/2022 | 1. Nguyễn Văn A\\n2. Trần Thị B\\n3. Lê C | Nguyễn Văn A
        Thôn 2 | 6/3/2022 |                                          | chưa có
      `),
    );
    expect(told(table, "elected", "secretaries")).toEqual(["Thôn 1 | 3 | 1", "Thôn 2 | - | 0"]);
  });

  test("levels that cannot be told are pointed out", () => {
    const { table, findings } = readTable(
      draw(`\nChi bộ | CUV | LLCT\nThôn 1 | 3 | 2TC và vài SC\nThôn 2 | 2 | 2 TC`),
    );
    expect(told(table, "politicalIntermediate")).toEqual(["Thôn 1 | ?", "Thôn 2 | 2"]);
    expect(toldFindings(findings)).toEqual(["unreadable-count C2"]);
  });
});

describe("Columns that work together", () => {
  test("official and probationary members, candidates and surplus", () => {
    const { table } = readTable(
      draw(`
        STT | Tên chi bộ | Số đảng viên | <           | <      | Danh sách bầu | Số dư | Được duyệt | Bầu được
        ^   | ^          | TS           | Chính thức  | Dự bị  | ^             | ^     | ^          | ^
        1   | Thôn 1     | 30           | 28          | 2      | 4             | 1     | 3          | 3
      `),
    );
    expect(
      told(
        table,
        "members",
        "officialMembers",
        "probationaryMembers",
        "candidates",
        "surplus",
        "planned",
        "elected",
      ),
    ).toEqual(["Thôn 1 | 30 | 28 | 2 | 4 | 1 | 3 | 3"]);
  });

  test("blocks in a column: merged down, repeated in another spelling, or blank", () => {
    const { table } = readTable(
      draw(`
        Loại hình | Chi bộ | CUV
        Thôn      | Thôn 1 | 3
        ^         | Thôn 2 | 3
        THÔN      | Thôn 3 | 2
                  | Kho bạc | 2
        Cơ quan   | Công an | 3
      `),
    );
    expect(told(table, "block")).toEqual([
      "Thôn 1 | Thôn",
      "Thôn 2 | Thôn",
      "Thôn 3 | Thôn",
      "Kho bạc | -",
      "Công an | Cơ quan",
    ]);
  });

  test("the party committee and its branches in two columns", () => {
    const { table, findings } = readTable(
      draw(`
        TT | Đơn vị     | Chi bộ | Ngày ĐH  | CUV
        1  | Xã Tân Lập | Thôn 1 | 5/3/2022 | 3
        2  |            | Thôn 2 | 5/3/2022 | 3
        3  | Xã Hòa Lạc | Thôn 3 | 5/3/2022 | 3
        4  |            | Thôn 4 | 5/3/2022 | 3
      `),
    );
    expect(told(table, "block")).toEqual([
      "Thôn 1 | Xã Tân Lập",
      "Thôn 2 | Xã Tân Lập",
      "Thôn 3 | Xã Hòa Lạc",
      "Thôn 4 | Xã Hòa Lạc",
    ]);
    expect(toldFindings(findings)).toEqual(["blocks-carried B2"]);
  });

  test("of two columns alike the one that counts somebody, whichever stands first", () => {
    const sheet = (first: string, second: string): readonly string[] => {
      const { table, findings } = readTable(
        draw(`
          TT | Chi bộ | Ngày ĐH  | Cấp ủy viên | Nữ       | Nữ
          1  | Thôn 1 | 5/3/2022 | 3           | ${first} | ${second}
          2  | Thôn 2 | 5/3/2022 | 3           | ${first} | ${second}
        `),
      );
      return [...told(table, "women"), ...toldFindings(findings)];
    };
    expect(sheet(" ", "2")).toEqual(["Thôn 1 | 2", "Thôn 2 | 2", "duplicate-column E1"]);
    expect(sheet("0", "2")).toEqual(["Thôn 1 | 2", "Thôn 2 | 2", "duplicate-column E1"]);
    expect(sheet("1", "2")).toEqual(["Thôn 1 | 1", "Thôn 2 | 1", "duplicate-column F1"]);
  });

  test("a block that most rows name holds for no other", () => {
    const { table } = readTable(
      draw(`
        TT | Khối       | Chi bộ | Ngày ĐH  | CUV
        1  | Nông thôn  | Thôn 1 | 5/3/2022 | 3
        2  | Nông thôn  | Thôn 2 | 5/3/2022 | 3
        3  |            | Thôn 3 | 5/3/2022 | 3
      `),
    );
    expect(told(table, "block")).toEqual(["Thôn 1 | Nông thôn", "Thôn 2 | Nông thôn", "Thôn 3 | -"]);
  });

  test("numbers of branches where a row is a committee", () => {
    const { table } = readTable(
      draw(`
        TT | Đơn vị | Số chi bộ | Đã ĐH | Chưa ĐH | Không tổ chức | Tỷ lệ % | Cấp ủy viên
        1  | Xã A   | 12        | 10    | 1       | 1             | 90,9    | 33
      `),
    );
    expect(told(table, "branches", "heldBranches", "pendingBranches", "exemptBranches")).toEqual([
      "Xã A | 12 | 10 | 1 | 1",
    ]);
    expect(table.branchCounts?.held?.values).toEqual([10]);
  });

  test("crosses under what a row is count no branches", () => {
    const { table } = readTable(
      draw(`
        TT | Tổ chức cơ sở đảng | Là đảng bộ cơ sở | Là chi bộ cơ sở | Ngày đại hội | Cấp ủy được bầu
           | Toàn Khối          | 2                | 2               |              | 23
        1  | Công ty Một        | x                |                 | 20/5/2020    | 9
        2  | Công ty Hai        | x                |                 | 26/4/2020    | 8
        3  | Công ty Ba         |                  | x               | 27/5/2020    | 3
        4  | Công ty Tư         |                  | x               | 28/5/2020    | 3
      `),
    );
    expect(table.branchCounts).toBeNull();
    expect(told(table, "elected").at(-1)).toBe("Chi bộ Công ty Tư | 3");
  });

  test("an organisation alone in its line heads the numbered branches below it", () => {
    const { table, findings } = readTable(
      draw(`
        TT | Tổ chức đảng           | Ngày ĐH   | Chi ủy
           | Khối cơ quan Trung đoàn |          |
        1  | Chi bộ Tham mưu        | 22/4/2025 | 3
           | Đảng bộ Tiểu đoàn 1    |           |
        2  | Chi bộ Đại đội 1       | 23/4/2025 | 5
        3  | Chi bộ Đại đội 2       | 24/4/2025 | 5
      `),
    );
    expect(told(table, "block")).toEqual([
      "Chi bộ Tham mưu | Khối cơ quan Trung đoàn",
      "Chi bộ Đại đội 1 | Đảng bộ Tiểu đoàn 1",
      "Chi bộ Đại đội 2 | Đảng bộ Tiểu đoàn 1",
    ]);
    expect(findings.map(({ kind }) => kind)).not.toContain("name-joined");
  });

  describe("How many must meet", () => {
    const sheet = (heads: string, ...rows: readonly string[]): ReturnType<typeof readTable>["table"] =>
      readTable(
        draw(`
          TT | Đơn vị | ${heads} | Cấp ủy viên
          ${rows.map((row, i) => `${i + 1} | ${row}`).join("\n")}
        `),
      ).table;

    test("is how many there are, where no other column says that", () => {
      const table = sheet(
        "Phải tổ chức ĐH | Đã ĐH | Chưa ĐH",
        "Xã A | 10 | 8 | 2 | 24",
        "Xã B | 5 | 5 | 0 | 15",
      );
      expect(told(table, "branches", "heldBranches", "pendingBranches")).toEqual([
        "Xã A | 10 | 8 | 2",
        "Xã B | 5 | 5 | 0",
      ]);
    });

    test.each([
      ["of those that there are", "Số chi bộ | Phải tổ chức ĐH | Đã ĐH", "12 | 10 | 8 | 24"],
      ["of those that need not", "Phải tổ chức ĐH | Không tổ chức ĐH | Đã ĐH", "10 | 2 | 8 | 24"],
    ])("is what those that met are counted of, whatever else is told %s", (_what, heads, row) => {
      const table = sheet(heads, `Xã A | ${row}`, `Xã B | ${row}`);
      expect(told(table, "branches", "exemptBranches", "heldBranches")).toEqual([
        "Xã A | 10 | (none) | 8",
        "Xã B | 10 | (none) | 8",
      ]);
    });

    test("says nothing more beside those that there are and those that need none", () => {
      const heads = "Tổng số TCCSĐ | Không phải tổ chức ĐH | Phải tổ chức ĐH | Đã ĐH | Chưa ĐH";
      const table = sheet(
        heads,
        "Huyện A | 36 | 2 | 34 | 34 | 0 | 100",
        "Huyện B | 20 | 0 | 20 | 18 | 2 | 50",
      );
      expect(told(table, "branches", "exemptBranches", "heldBranches", "pendingBranches")).toEqual([
        "Huyện A | 36 | 2 | 34 | 0",
        "Huyện B | 20 | 0 | 18 | 2",
      ]);
      expect(table.sources[0].unread).toEqual([]);
    });

    test("is no number where the rows have marks", () => {
      const table = sheet("Phải ĐH | Đã ĐH", "Thôn 1 | x | x | 3", "Thôn 2 | x | | ");
      expect(table.branchCounts).toBeNull();
    });
  });

  test("shares with a sign, as numbers, and as fractions; average ages with a comma", () => {
    const { table } = readTable(
      draw(`
        Chi bộ | CUV | Nữ | Tỷ lệ nữ | Tái cử | TL tái cử | Tuổi BQ
        Thôn 1 | 10  | 9  | 90%      | 9      | 0.9       | "44,5"
        Thôn 2 | 3   | 2  | "66,67 %" | 3     | 1         | 50
      `),
    );
    expect(table.percents.map(({ values }) => values)).toEqual([
      [90, 66.67],
      [90, 100],
    ]);
    expect(told(table, "averageAge")).toEqual(["Thôn 1 | 44.5", "Thôn 2 | 50"]);
  });

  test("shares in a row below the total: fractions where all are up to 1, else as they are written", () => {
    const shares = (women: string, reelected: string, formats: Grid["formats"] = []): readonly number[] => {
      const sheet = `
        Chi bộ    | Ngày ĐH  | CUV | Nữ | Tái cử
        Thôn 1    | 5/3/2022 | 250 | 1  | 44
        Tổng cộng |          | 250 | 1  | 44
        Tỷ lệ %   |          |     | ${women} | ${reelected}
      `;
      const { table } = readTable(draw(sheet, { formats }));
      return table.reportedTotals.flatMap(({ percents }) => [...percents.values()].map(({ value }) => value));
    };
    expect(shares("0.004", "0.176")).toEqual([0.4, 17.6]);
    expect(shares('"0,4"', '"17,6"')).toEqual([0.4, 17.6]);
    expect(shares('"0,4%"', '"0,6%"')).toEqual([0.4, 0.6]);
    // A percent format makes a number sure, whatever stands beside it.
    expect(shares("0.004", '"17,6"', [[], [], [], [undefined, undefined, undefined, "0.0%"]])).toEqual([
      0.4, 17.6,
    ]);
  });
});

describe("A count that Excel turned into a day", () => {
  const SHEET = `
    STT | Chi bộ | Có mặt     | CUV | Nữ
    1   | Thôn 1 | #9/10/2025 | 3   | 1
    2   | Thôn 2 | 18         | 3   | #1/3/2025
    3   | Thôn 3 | 20         | 5   | 2
  `;
  const DAYS = [
    undefined,
    [undefined, undefined, "d-mmm"],
    [undefined, undefined, undefined, undefined, "dd/mm/yyyy"],
  ];

  test("is no count: its cell is doubted, with the figure that may have been typed", () => {
    for (const formats of [DAYS, []]) {
      const { table, findings } = readTable(draw(SHEET, { formats }));
      expect(told(table, "attended", "women")).toEqual([
        "Thôn 1 | ? | 1",
        "Thôn 2 | 18 | ?",
        "Thôn 3 | 20 | 2",
      ]);
      const kind = formats === DAYS ? "count-became-day" : "count-may-be-day";
      expect(toldFindings(findings)).toEqual([`${kind} C2`, `${kind} E3`]);
      expect(findings[0]?.message).toContain("09/10/2025");
      expect(findings[0]?.message).toContain("“9/10”");
    }
  });

  test("is known by its format whatever its century and whatever stands near it", () => {
    const sheet = `
      STT | Chi bộ | CUV
      1   | Thôn 1 | 16558
      2   | Thôn 2 | 46000
    `;
    const formats = [undefined, [undefined, undefined, "mmm-yy"], [undefined, undefined, "d/m"]];
    const { table, findings } = readTable(draw(sheet, { formats }));
    expect(told(table, "elected")).toEqual(["Thôn 1 | ?", "Thôn 2 | ?"]);
    expect(toldFindings(findings)).toEqual(["count-became-day C2", "count-became-day C3"]);
    expect(findings[0]?.message).toContain("“5/45”");
  });

  test("is known by its size alone where no format tells, also as the only count of its column", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ | Triệu tập | CUV
        1   | Thôn 1 | 20        | 45924
        2   | Thôn 2 | 18        |
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn 1 | ?", "Thôn 2 | -"]);
    expect(toldFindings(findings)).toEqual(["count-may-be-day D2"]);
  });

  test("is a count where it stands among others of its size, or in the format of a number", () => {
    const { table } = readTable(
      draw(`
        STT | Đảng bộ  | Số đảng viên | Ngày đại hội
        1   | Tỉnh A   | 45000        | 19/4/2020
        2   | Tỉnh B   | 61250        | 20/4/2020
      `),
    );
    expect(told(table, "members")).toEqual(["Tỉnh A | 45000", "Tỉnh B | 61250"]);
    const numbers = [
      undefined,
      [undefined, undefined, "#,##0"],
      [undefined, undefined, undefined, undefined, "0"],
    ];
    const { findings } = readTable(draw(SHEET, { formats: numbers }));
    expect(toldFindings(findings).filter((told) => told.startsWith("count-"))).toEqual([]);
  });
});

describe("Columns that the sheet hides", () => {
  test("lose to a column of the same name that is seen, wherever they stand; the finding names both", () => {
    for (const heads of ["~CUV được bầu | CUV được bầu", "CUV được bầu | ~CUV được bầu"]) {
      const [old, now] = heads.startsWith("~") ? [5, 3] : [3, 5];
      const { table, findings } = readTable(
        draw(`
          STT | Chi bộ | ${heads} | Nữ
          1   | Thôn 1 | ${old} | ${now} | 1
          2   | Thôn 2 | ${old} | ${now} | 2
        `),
      );
      expect(told(table, "elected", "women")).toEqual(["Thôn 1 | 3 | 1", "Thôn 2 | 3 | 2"]);
      expect(toldFindings(findings)).toEqual([
        heads.startsWith("~") ? "hidden-column-unread C1" : "hidden-column-unread D1",
      ]);
      expect(findings[0]?.message).toContain(heads.startsWith("~") ? "ô D1" : "ô C1");
    }
  });

  test("of old figures do not stand in for those that are seen under another name", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | ~Số CUV được bầu (cũ) | Số CUV được bầu | Tái cử
        1   | Thôn 1 | 5                     | 3               | 2
      `),
    );
    expect(told(table, "elected", "reelected")).toEqual(["Thôn 1 | 3 | 2"]);
  });

  test("are counted where nothing else has their figures, and that is said", () => {
    const { table, findings } = readTable(
      draw(`
        ~STT | Chi bộ | CUV | ~Nữ | ~Tái cử | ~Ghi chú
        1    | Thôn 1 | 3   | 1   | 2       | x
      `),
    );
    expect(told(table, "women")).toEqual(["Thôn 1 | 1"]);
    expect(toldFindings(findings)).toEqual(["hidden-columns-counted D1"]);
    expect(findings[0]?.message).toContain("“Nữ”, “Tái cử”");
  });
});

/** Where sheets say that a congress was held, is still to come, or is not due: columns of any heading. */
import { makeReport } from "../../../src/congress/report";
import { draw } from "../../support/draw";
import { readSheet } from "../../../src/reading/read-sheet";
import { readTable, told, toldFindings } from "../../support/told";
import { address } from "../../../src/sheet/address";
import { columnsOf, cellsOf, lineKind } from "../../../src/congress/table";

const states = (picture: string): readonly string[] => told(readTable(draw(picture)).table, "state");

describe("Notes are read under any heading that begins with a note or a reason", () => {
  test.each([
    "Ghi chú",
    "Lý do, ghi chú",
    "Ghi chú, lý do chưa đại hội",
    "Lý do chưa ĐH",
    "Ghi chú (nêu rõ lý do)",
    "Lí do không tổ chức / ghi chú khác",
  ])("“%s”", (heading) => {
    expect(
      states(`
        STT | Chi bộ | CUV | ${heading}
        1   | Thôn 1 | 3   |
        2   | Thôn 2 |     | Giải thể từ 01/3/2025
        3   | Thôn 3 |     | Chưa đại hội, chờ kiện toàn nhân sự
        4   | Thôn 4 |     | Sáp nhập vào Chi bộ Thôn 1
      `),
    ).toEqual(["Thôn 1 | -", "Thôn 2 | exempt", "Thôn 3 | pending", "Thôn 4 | exempt"]);
  });
});

describe("Words of staff for a congress that was not held, in notes and in a column of states", () => {
  const inColumn = (heading: string, words: string): string =>
    states(`
      STT | Chi bộ | Ngày ĐH  | ${heading}
      1   | Thôn 1 | 5/3/2025 | ${words}
    `).join();

  test.each([
    "Chuyển sang tháng 7",
    "Chuyển ngày 10/7",
    "Sẽ ĐH 12/7",
    "Gia hạn đến 15/7",
    "Lùi thời gian ĐH",
    "Tạm dừng",
    "Đang chuẩn bị",
    "Chưa xong",
    "Chưa có kết quả",
    "Không tiến hành được do dịch",
    "Không tổ chức được",
  ])("“%s” is still to come", (words) => {
    for (const heading of ["Ghi chú", "Tình trạng"])
      expect(inColumn(heading, words)).toBe("Thôn 1 | pending");
  });

  test.each(["Chưa hoàn thành", "Đang làm", "Trễ hạn", "Chờ duyệt", "Kế hoạch", "Sắp tổ chức", "Chậm"])(
    "“%s” as a state is still to come",
    (words) => {
      expect(inColumn("Trạng thái", words)).toBe("Thôn 1 | pending");
    },
  );

  test.each(["Hoàn thành", "Đã xong", "Đã tổ chức", "x"])("“%s” as a state is held", (words) => {
    expect(inColumn("Trạng thái", words)).toBe("Thôn 1 | held");
  });

  test.each([
    "Kết thúc hoạt động",
    "Chấm dứt hoạt động",
    "Không còn tồn tại",
    "Không thuộc diện ĐH",
    "Miễn ĐH",
  ])("“%s” is not due", (words) => {
    expect(inColumn("Ghi chú", words)).toBe("Thôn 1 | exempt");
  });

  test("“Đã nhập vào chi bộ thôn 1” is not due where the branch has no day of its own", () => {
    const of = (day: string): readonly string[] =>
      states(`
        STT | Chi bộ | Ngày ĐH | Ghi chú
        1   | Thôn 2 | ${day}  | Đã nhập vào chi bộ thôn 1
      `);
    expect(of("")).toEqual(["Thôn 2 | exempt"]);
    expect(of("5/3/2025")).toEqual(["Thôn 2 | -"]);
  });
});

test("Of “Ngày dự kiến” and “Ngày thực tế” the real one is the day; without it the congress is to come", () => {
  const { table } = readTable(
    draw(`
      STT | Chi bộ | Ngày dự kiến | Ngày thực tế | CUV
      1   | Thôn 1 | 5/3/2025     | 6/3/2025     | 3
      2   | Thôn 2 | 7/3/2025     |              |
    `),
  );
  expect(told(table, "date")).toEqual(["Thôn 1 | 06/3/2025", "Thôn 2 | 07/3/2025"]);
  const asOf = { year: 2025, month: 4, day: 1 };
  const { statistics } = makeReport({ table, findings: [], asOf, today: asOf });
  expect(statistics.standing.states).toEqual(["held", "pending"]);
});

test("Reasons and notes that stand side by side are both read", () => {
  const { table } = readTable(
    draw(`
      STT | Chi bộ | CUV | Lý do khuyết cấp ủy | Ghi chú
      1   | Thôn 1 | 2   | Chuyển công tác     |
      2   | Thôn 2 |     |                     | Không tổ chức đại hội do sáp nhập
      3   | Thôn 3 |     | Chưa đại hội        | Chờ nhân sự
    `),
  );
  expect(told(table, "state")).toEqual(["Thôn 1 | -", "Thôn 2 | exempt", "Thôn 3 | pending"]);
  expect(table.notes).toEqual([
    "Chuyển công tác",
    "Không tổ chức đại hội do sáp nhập",
    "Chưa đại hội; Chờ nhân sự",
  ]);
});

test("States in brackets behind a branch's name are read where no column says more", () => {
  expect(
    states(`
      STT | Chi bộ                             | Ngày ĐH  | CUV | Ghi chú
      1   | Chi bộ Cụm 5 (chưa đại hội)        |          |     |
      2   | Chi bộ Cụm 7 (đã giải thể)         |          |     |
      3   | Chi bộ Cụm 8 (mới thành lập 6/2025) |         |     |
      4   | Chi bộ Cụm 9 (sáp nhập từ 2 cụm)   | 5/3/2025 | 3   |
      5   | Chi bộ Cụm 10 (đã giải thể)        |          |     | Chưa đại hội
      6   | Chi bộ Cụm 11 (thôn 3 cũ)          | 5/3/2025 | 3   |
    `),
  ).toEqual([
    "Chi bộ Cụm 5 (chưa đại hội) | pending",
    "Chi bộ Cụm 7 (đã giải thể) | exempt",
    "Chi bộ Cụm 8 (mới thành lập 6/2025) | exempt",
    "Chi bộ Cụm 9 (sáp nhập từ 2 cụm) | -",
    "Chi bộ Cụm 10 (đã giải thể) | pending",
    "Chi bộ Cụm 11 (thôn 3 cũ) | -",
  ]);
});

describe("A column “Không đại hội” of marks or reasons makes its branches exempt", () => {
  test.each(["Không ĐH", "Không đại hội", "Không tổ chức", "Không tổ chức ĐH"])("“%s”", (heading) => {
    expect(
      states(`
        STT | Chi bộ | Đã ĐH | Chưa ĐH | ${heading}   | CUV
        1   | Thôn 1 | x     |         |              | 3
        2   | Thôn 2 |       | x       |              |
        3   | Thôn 3 |       |         | x            |
        4   | Thôn 4 |       |         | do chia tách |
        5   | Thôn 5 |       | x       | -            |
        6   | Thôn 6 |       |         | 1            |
      `),
    ).toEqual([
      "Thôn 1 | held",
      "Thôn 2 | pending",
      "Thôn 3 | exempt",
      "Thôn 4 | exempt",
      "Thôn 5 | pending",
      "Thôn 6 | exempt",
    ]);
  });

  test("what is said in it goes before that it is said there, and two marks for one branch are told", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ | Đã ĐH | Chưa ĐH | Không ĐH    | CUV
        1   | Thôn 1 |       |         | Đã tổ chức  | 3
        2   | Thôn 2 | x     |         | x           | 3
        3   | Thôn 3 |       | x       | x           |
        4   | Thôn 4 | x     | x       |             | 3
      `),
    );
    expect(told(table, "state")).toEqual([
      "Thôn 1 | held",
      "Thôn 2 | held",
      "Thôn 3 | exempt",
      "Thôn 4 | held",
    ]);
    expect(toldFindings(findings)).toEqual([
      "marks-contradict E3",
      "marks-contradict D4",
      "marks-contradict D5",
    ]);
  });

  test("beside numbers of branches it counts them, as before", () => {
    const { table } = readTable(
      draw(`
        STT | Đảng bộ | Số chi bộ | Đã ĐH | Không ĐH | CUV
        1   | Xã A    | 10        | 8     | 1        | 30
        2   | Xã B    | 12        | 12    | 0        | 40
      `),
    );
    expect(told(table, "branches", "exemptBranches")).toEqual(["Xã A | 10 | 1", "Xã B | 12 | 0"]);
  });
});

describe("One column may hold all states", () => {
  test.each([
    "Đã ĐH/Chưa ĐH/Không ĐH",
    "Đã/chưa/không đại hội",
    "Tình trạng (đã, chưa, không ĐH)",
    "Đã ĐH hay chưa",
  ])("“%s”", (heading) => {
    expect(
      states(`
          STT | Chi bộ | ${heading} | CUV
          1   | Thôn 1 | Đã ĐH      | 3
          2   | Thôn 2 | Chưa ĐH    |
          3   | Thôn 3 | Không ĐH   |
        `),
    ).toEqual(["Thôn 1 | held", "Thôn 2 | pending", "Thôn 3 | exempt"]);
  });

  test("“Không” beside “Chưa” is not due; where it stands alone it says that none was held yet", () => {
    const column = (...written: readonly string[]): readonly string[] =>
      states(`
        STT | Chi bộ | Đã/chưa/không ĐH
        ${written.map((cell, i) => `${i + 1} | Thôn ${i + 1} | ${cell}`).join("\n")}
      `);
    expect(column("Đã", "Chưa", "Không")).toEqual(["Thôn 1 | held", "Thôn 2 | pending", "Thôn 3 | exempt"]);
    expect(column("Đã", "Không")).toEqual(["Thôn 1 | held", "Thôn 2 | pending"]);
  });
});

describe("Two figures in one cell", () => {
  test.each<[string, string, string]>([
    ["Bầu được/cần bầu", "elected", "planned"],
    ["Bầu được / số cần bầu", "elected", "planned"],
    ["Bầu được trên số cần bầu", "elected", "planned"],
    ["Cần bầu/bầu được", "planned", "elected"],
    ["Có mặt/triệu tập", "attended", "summoned"],
    ["Bí thư/phó bí thư", "secretaries", "deputySecretaries"],
    ["Trúng cử/Tái cử", "elected", "reelected"],
    ["Nữ/CUV", "women", "elected"],
  ])("“%s” over “4/5”", (heading, first, second) => {
    const { table, findings } = readTable(
      draw(`
        STT       | Chi bộ | ${heading} | DTTS
        1         | Thôn 1 | 4/5        | 1
        2         | Thôn 2 | "03 / 03"  | 0
        3         | Thôn 3 | 3          | 1
        Tổng cộng | <      | 10/8       | 2
      `),
    );
    expect(told(table, first, second)).toEqual(["Thôn 1 | 4 | 5", "Thôn 2 | 3 | 3", "Thôn 3 | 3 | -"]);
    expect([...(table.reportedTotals[0]?.counts ?? [])].map(([id, { value }]) => `${id} ${value}`)).toEqual(
      expect.arrayContaining([`${first} 10`, `${second} 8`]),
    );
    expect(toldFindings(findings)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["Số cấp ủy viên được bầu (trong đó nữ)", "elected", "women"],
    ["CUV (tr.đó: nữ)", "elected", "women"],
    ["Số CUV, trong đó có nữ", "elected", "women"],
    ["Cấp ủy viên (nữ)", "elected", "women"],
    ["Số đảng viên (nữ)", "members", "membersWomen"],
  ])("“%s” over “05 (02 nữ)”", (heading, first, second) => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | ${heading} | Trẻ
        1   | Thôn 1 | 05 (02 nữ) | 1
        2   | Thôn 2 | 5 đ/c (nữ: 1) | 1
        3   | Thôn 3 | 03 (không có nữ) | 0
        4   | Thôn 4 | 03         | 0
      `),
    );
    expect(told(table, first, second)).toEqual([
      "Thôn 1 | 5 | 2",
      "Thôn 2 | 5 | 1",
      "Thôn 3 | 3 | 0",
      "Thôn 4 | 3 | -",
    ]);
  });

  test("a header that promises two over cells with one: the first, and no cell is taken for the second", () => {
    for (const heading of ["Bầu được/cần bầu", "Số CUV được bầu (trong đó nữ)"]) {
      const { table } = readTable(
        draw(`
          STT | Chi bộ | ${heading} | Tái cử
          1   | Thôn 1 | 5          | 1
          2   | Thôn 2 | 3          | 1
        `),
      );
      expect(told(table, "elected", "women", "planned")).toEqual([
        "Thôn 1 | 5 | (none) | (none)",
        "Thôn 2 | 3 | (none) | (none)",
      ]);
    }
  });

  test("brackets that say something else are no second figure", () => {
    const of = (heading: string, ...cells: readonly string[]): readonly string[] => {
      const { table } = readTable(
        draw(`
          STT | Chi bộ | ${heading}
          ${cells.map((cell, i) => `${i + 1} | Thôn ${i + 1} | ${cell}`).join("\n")}
        `),
      );
      return told(table, "elected", "women");
    };
    expect(of("Số cấp ủy viên (nữ)", "2", "1", "1 (bí thư khóa 12)")).toEqual([
      "Thôn 1 | (none) | 2",
      "Thôn 2 | (none) | 1",
      "Thôn 3 | (none) | 1",
    ]);
    expect(of("Số CUV (trong đó nữ)", "05 (02 nữ)", "05 (thiếu 1)", "03 (1 DTTS)", "3 (bí thư mới)")).toEqual(
      ["Thôn 1 | 5 | 2", "Thôn 2 | 5 | ?", "Thôn 3 | 3 | ?", "Thôn 4 | 3 | -"],
    );
  });

  test("a heading of one level or another over one number is read as neither, but as both together", () => {
    for (const [heading, field] of [
      ["Đại học/Cao đẳng", "collegeOrDegree"],
      ["ĐH/CĐ", "collegeOrDegree"],
      ["Đại học/Thạc sĩ", "degreeOrMaster"],
    ] as const) {
      const { table } = readTable(
        draw(`
          STT | Chi bộ | CUV | ${heading}
          1   | Thôn 1 | 3   | 3
        `),
      );
      expect(columnsOf(table).map((column) => column.field)).toEqual(["number", "branch", "elected", field]);
    }
  });

  test("a second figure that cannot be told from the first is doubted; a closing point is nothing", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ | Bầu được/cần bầu | Nữ
        1   | Thôn 1 | 4/5.             | 1
        2   | Thôn 2 | 3/               | 0
      `),
    );
    expect(told(table, "planned")).toEqual(["Thôn 1 | 5", "Thôn 2 | ?"]);
    expect(toldFindings(findings).filter((found) => found.startsWith("unreadable-count"))).toContain(
      "unreadable-count C3",
    );
  });

  test("a count with its share under a heading of the share is the count", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | CUV | Nữ (tỷ lệ %) | Tái cử (%)
        1   | Thôn 1 | 3   | 1 (33,3%)    | 2 (66,7)
        2   | Thôn 2 | 5   | 2 (40%)      | 5/100%
      `),
    );
    expect(told(table, "women", "reelected")).toEqual(["Thôn 1 | 1 | 2", "Thôn 2 | 2 | 5"]);
  });

  test("a column of its own for one of the two goes first", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | CUV (nữ) | Nữ
        1   | Thôn 1 | 5 (2)    | 2
      `),
    );
    expect(told(table, "elected", "women")).toEqual(["Thôn 1 | 5 | 2"]);
    expect(address(cellsOf(table, 0, "women")[0])).toBe("D2");
  });

  test("“Chi/đảng bộ” and names around a slash are no figures", () => {
    const { table } = readTable(
      draw(`
        STT | Chi/đảng bộ | CUV | Bí thư
        1   | Thôn 1      | 3   | Nguyễn Văn An
      `),
    );
    expect(told(table, "elected", "secretaries")).toEqual(["Thôn 1 | 3 | 1"]);
  });
});

describe("Lists of persons without birthdays are no branches", () => {
  const kindOf = (picture: string): string => {
    const read = readSheet(draw(picture));
    return read.ok ? lineKind(read.table) : read.reason.kind;
  };

  test.each(["Đồng chí", "Họ tên", "Cán bộ", "Người được bầu", "Tên"])(
    "“%s” over names, the branch in each row",
    (heading) => {
      for (const mark of ["1", "x"]) {
        expect(
          kindOf(`
            STT | Chi bộ | ${heading}    | Chức vụ     | Nữ      | Tái cử
            1   | Thôn 1 | Nguyễn Văn An | Bí thư      |         | ${mark}
            2   | Thôn 1 | Lê Thị Bình   | Chi ủy viên | ${mark} |
            3   | Thôn 2 | Trần Văn Cảnh | Bí thư      |         | ${mark}
            4   | Thôn 2 | Đỗ Thị Dung   | Phó Bí thư  | ${mark} | ${mark}
          `),
        ).toBe("people");
      }
    },
  );

  test("with marks under “Cấp ủy viên”, the branch as a section or merged downwards", () => {
    expect(
      kindOf(`
        STT | Đơn vị | Họ và tên     | Cấp ủy viên | Nữ
        1   | Thôn 1 | Nguyễn Văn An | x           |
        2   | ^      | Lê Thị Bình   | x           | x
        3   | ^      | Trần Văn Cảnh | x           |
        4   | Thôn 2 | Đỗ Thị Dung   | x           | x
      `),
    ).toBe("people");
  });

  test("who keeps a branch's papers, or its secretary, makes no list of persons", () => {
    for (const heading of ["Người phụ trách", "Bí thư"]) {
      expect(
        kindOf(`
          STT | Chi bộ | ${heading}    | CUV | Nữ
          1   | Thôn 1 | Nguyễn Văn An | 3   | 1
          2   | Thôn 2 | Lê Thị Bình   | 5   | 2
          3   | Thôn 3 | Trần Văn Cảnh | 1   | 0
        `),
      ).toBe("branches");
    }
  });

  test.each([
    `
      STT | Chi bộ | Ngày đại hội | Đồng chí dự chỉ đạo | Chức vụ            | Số đảng viên
      1   | Thôn 1 | 5/3/2025     | Nguyễn Văn An       | Ủy viên BTV Đảng ủy | 35
      2   | Thôn 2 | 6/3/2025     | Lê Thị Bình         | Ủy viên BCH        | 30
    `,
    `
      STT | Chi bộ | Người phụ trách | Chức vụ  | Đã ĐH
      1   | Thôn 1 | Nguyễn Văn An   | Bí thư   | x
      2   | Thôn 2 | Lê Thị Bình     | Bí thư   | x
      3   | Thôn 3 | Lê Thị Bình     | Bí thư   |
    `,
    `
      STT | Khối     | Người phụ trách | Số chi bộ | Đã ĐH
      1   | Khối xã  | Nguyễn Văn An   | 12        | 10
      2   | Cơ quan  | Lê Thị Bình     | 8         | 8
      3   | Trường   | Trần Văn Cảnh   | 7         | 7
    `,
  ])("who looks after branches, with an office, makes no list of persons: %s", (picture) => {
    expect(kindOf(picture)).toBe("branches");
  });
});

describe("A state is read wherever it stands", () => {
  test("in place of a figure, and in the heading of a section", () => {
    const { table } = readTable(
      draw(`
      STT | Chi bộ             | Ngày ĐH  | CUV           | Nữ
      I   | ĐÃ ĐẠI HỘI         |          |               |
      1   | Thôn A             | 1/4/2025 | 3             | 1
      2   | Thôn B             |          | đã giải thể   |
      II  | CHƯA TỔ CHỨC       |          |               |
      1   | Thôn C             |          |               |
      III | KHÔNG TỔ CHỨC      |          |               |
      1   | Thôn D             |          |               |
    `),
    );
    expect(told(table, "state", "elected")).toEqual([
      "Thôn A | held | 3",
      "Thôn B | exempt | -",
      "Thôn C | pending | -",
      "Thôn D | exempt | -",
    ]);
  });

  test("those who were appointed were not elected, and it is said", () => {
    const { table, findings } = readTable(
      draw(`
      STT | Chi bộ | Ngày ĐH        | CUV            | Nữ
      1   | Thôn A | 1/4/2025       | 3              | 1
      2   | Thôn B | Không tổ chức  | 03 (chỉ định)  |
    `),
    );
    expect(told(table, "state", "elected")).toEqual(["Thôn A | - | 3", "Thôn B | exempt | -"]);
    expect(findings.map(({ code }) => code)).toEqual(["appointed-not-counted"]);
  });

  test("a name is no word for a state", () => {
    const { table } = readTable(
      draw(`
      STT | Chi bộ | Ngày ĐH  | CUV | Bí thư
      1   | Thôn A | 1/4/2025 | 3   | Nguyễn Văn A
      2   | Thôn B |          |     | Trần Thị Hoãn
    `),
    );
    expect(told(table, "state")).toEqual(["Thôn A | -", "Thôn B | -"]);
  });
});

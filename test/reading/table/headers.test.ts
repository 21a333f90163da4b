/** Headers as staff make them: one to three rows, merged or not, short or long, with words that mean several things. */
import type { Grid } from "../../../src/sheet/grid";
import { draw, valuesOnly } from "../../support/draw";
import { readTable, told, toldColumns, toldFindings } from "../../support/told";
import { mainSource, columnsOf } from "../../../src/congress/table";

/** What every column was understood as, without its place. */
function fields(grid: Grid): readonly string[] {
  return toldColumns(readTable(grid).table).map((column) => column.replace(/^[A-Z]+ /, ""));
}

function unread(grid: Grid): readonly string[] {
  return mainSource(readTable(grid).table).unread.map(({ header }) => header.join(" > "));
}

describe("Short words mean what stands above them", () => {
  test("TC and Nữ under the committee, the secretary, education and theory", () => {
    const grid = draw(`
      TT | CB     | CUV  | <  | <  | BT   | <  | <  | TĐCM | <  | <  | <   | LLCT | <  | <  | <
      ^  | ^      | TS   | TC | Nữ | TS   | TC | Nữ | TC   | CĐ | ĐH | SĐH | SC   | TC | CC | CN
      1  | Thôn 1 | 5    | 4  | 1  | 1    | 1  | 0  | 1    | 0  | 3  | 1   | 1    | 2  | 1  | 1
      2  | Thôn 2 | 3    | 2  | 0  | 1    | 0  | 1  | 0    | 1  | 2  | 0   | 0    | 3  | 0  | 0
    `);
    const expected = [
      "TT = number",
      "CB = branch",
      "CUV > TS = elected",
      "CUV > TC = reelected",
      "CUV > Nữ = women",
      "BT > TS = secretaries",
      "BT > TC = secretariesReelected",
      "BT > Nữ = secretariesWomen",
      "TĐCM > TC = vocational",
      "TĐCM > CĐ = college",
      "TĐCM > ĐH = degree",
      "TĐCM > SĐH = postgraduate",
      "LLCT > SC = politicalElementary",
      "LLCT > TC = politicalIntermediate",
      "LLCT > CC = politicalAdvanced",
      "LLCT > CN = politicalAdvanced",
    ];
    expect(fields(grid)).toEqual(expected);
    expect(fields(valuesOnly(grid))).toEqual(expected);
    const { table, findings } = readTable(grid);
    expect(told(table, "politicalAdvanced", "politicalIntermediate")).toEqual([
      "Thôn 1 | 2 | 2",
      "Thôn 2 | 0 | 3",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("with “số” in front as well, though the committee has the words with “số” too", () => {
    const grid = draw(`
      STT | Chi bộ | Cấp ủy viên | <     | Bí thư  | <     | <
          |        | Tổng số     | Số nữ | Tổng số | Số nữ | Số tái cử
      1   | Thôn 1 | 5           | 2     | 1       | 1     | 0
    `);
    expect(fields(grid).slice(2)).toEqual([
      "Cấp ủy viên > Tổng số = elected",
      "Cấp ủy viên > Số nữ = women",
      "Bí thư > Tổng số = secretaries",
      "Bí thư > Số nữ = secretariesWomen",
      "Bí thư > Số tái cử = secretariesReelected",
    ]);
  });

  test("under no heading their neighbours decide", () => {
    const grid = draw(`
      STT | Chi bộ | Số đảng viên | Nữ | Cấp ủy viên | Nữ | TC | SC | TC | CC
      1   | Thôn 1 | 30           | 12 | 3           | 1  | 2  | 1  | 2  | 0
    `);
    expect(fields(grid)).toEqual([
      "STT = number",
      "Chi bộ = branch",
      "Số đảng viên = members",
      "Nữ = membersWomen",
      "Cấp ủy viên = elected",
      "Nữ = women",
      "TC = politicalIntermediate",
      "SC = politicalElementary",
      "CC = politicalAdvanced",
    ]);
  });

  test("columns under another heading do not: “TC” beside “DTTS”, “Mới” is no level of those under “TĐCM”", () => {
    const grid = draw(`
      STT | Chi bộ | Cấp ủy khóa mới | TRONG ĐÓ | <    | <  | <   | TĐCM | <   | <  | LLCT | <
      ^   | ^      | ^               | Nữ       | DTTS | TC | MỚI | TS   | ThS | ĐH | CC   | TC
      1   | Khoa A | 5               | 1        | 0    | 3  | 2   | 3    | 1   | 1  | 2    | 3
    `);
    expect(fields(grid).slice(3)).toEqual([
      "TRONG ĐÓ > Nữ = women",
      "TRONG ĐÓ > DTTS = ethnicMinority",
      "TRONG ĐÓ > TC = reelected",
      "TRONG ĐÓ > MỚI = firstTime",
      "TĐCM > TS = doctor",
      "TĐCM > ThS = master",
      "TĐCM > ĐH = degree",
      "LLCT > CC = politicalAdvanced",
      "LLCT > TC = politicalIntermediate",
    ]);
  });

  test("a share that says itself what it is of is not of the column on its left", () => {
    const grid = draw(`
      STT | Chi bộ | Trúng cử | Trong đó | <  | <    | <
      ^   | ^      | ^        | Tái cử   | Nữ | DTTS | Tỷ lệ tái cử (%)
      1   | Thôn A | 3        | 2        | 1  | 0    | 66,67
    `);
    const { table } = readTable(grid);
    expect(table.percents.map(({ of, column }) => `${column} ${of}`)).toEqual(["6 reelected"]);
  });

  test("a share right of what is not read, under one heading with it, is of nothing further left", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | BCH khóa mới | LLCT | <      | Số phiếu BT đạt được | <      | Bí thư
        ^   | ^      | ^            | TC   | CC, CN | Phiếu                | %      | ^
        1   | Sở A   | 7            | 1    | 6      | 6/7                  | 85,71% | Lê Văn A
      `),
    );
    expect(table.percents).toEqual([]);
  });

  test("“Bầu” alone is the elected, and “Nữ” behind it is of them; “Cấp bậc, họ tên” under an office names who has it", () => {
    const grid = draw(`
      TT | Chi bộ | Ngày họp | ĐV | Vắng | Bầu | Nữ | Bí thư              | <       | Cũ | Mới
      ^  | ^      | ^        | ^  | ^    | ^   | ^  | Cấp bậc, họ tên     | Chức vụ | ^  | ^
      1  | Đội 1  | 6/5/2017 | 17 | 1    | 3   | 1  | Đại úy Nguyễn Văn A | Trợ lý  | 2  | 1
      2  | Đội 2  | 6/5/2017 | 14 | 0    | 3   | 0  | Đại úy Lê Văn C     | Trợ lý  | 3  | 0
    `);
    const { table } = readTable(grid);
    expect(told(table, "elected", "women", "secretaries", "reelected")).toEqual([
      "Đội 1 | 3 | 1 | 1 | 2",
      "Đội 2 | 3 | 0 | 1 | 3",
    ]);
    expect(table.counts.has("membersWomen")).toBe(false);
  });

  test("under a heading that is none of ours they stay unread", () => {
    const grid = draw(`
      STT | Tên chi bộ | Cấp ủy khóa mới | <  | Ủy ban kiểm tra | <  | Đại biểu dự đại hội cấp trên | <  | Nhiệm kỳ trước | <
      ^   | ^          | SL              | Nữ | SL              | Nữ | SL                          | Nữ | Cấp ủy         | Tái cử
      1   | Thôn 1     | 5               | 2  | 3               | 1  | 2                           | 1  | 5              | 4
    `);
    expect(fields(grid)).toEqual([
      "STT = number",
      "Tên chi bộ = branch",
      "Cấp ủy khóa mới > SL = elected",
      "Cấp ủy khóa mới > Nữ = women",
    ]);
    expect(unread(grid)).toHaveLength(6);
  });
});

describe("Headers of several rows", () => {
  test("three rows, with SL and % beside each other", () => {
    const grid = draw(`
      TT | Đơn vị | Cấp ủy viên | <        | <  | < | <      | <
      ^  | ^      | Cần bầu     | Bầu được | Nữ | < | Tái cử | <
      ^  | ^      | ^           | ^        | SL | % | SL     | %
      1  | Thôn 1 | 5           | 5        | 1  | 20 | 4     | 80
      2  | Thôn 2 | 3           | 3        | 0  | 0  | 3     | 100
    `);
    const expected = [
      "TT = number",
      "Đơn vị = branch",
      "Cấp ủy viên > Cần bầu = planned",
      "Cấp ủy viên > Bầu được = elected",
      "Cấp ủy viên > Nữ > SL = women",
      "Cấp ủy viên > Nữ > % = women%",
      "Cấp ủy viên > Tái cử > SL = reelected",
      "Cấp ủy viên > Tái cử > % = reelected%",
    ];
    expect(fields(grid)).toEqual(expected);
    expect(fields(valuesOnly(grid))).toEqual(expected);
    expect(readTable(grid).table.percents.map(({ values }) => values)).toEqual([
      [20, 0],
      [80, 100],
    ]);
  });

  test("number and name at the bottom of two rows instead of the top", () => {
    expect(
      fields(
        draw(`
          DANH SÁCH |        |          | Đại hội bầu | |
                    |        |          | Cấp ủy viên | <      | <
          STT       | Chi bộ | Ngày ĐH  | Tổng số     | Tái cử | Nữ
          1         | Thôn 1 | 5/3/2022 | 3           | 3      | 1
        `),
      ),
    ).toEqual([
      "STT = number",
      "Chi bộ = branch",
      "Ngày ĐH = date",
      "Cấp ủy viên > Tổng số = elected",
      "Cấp ủy viên > Tái cử = reelected",
      "Cấp ủy viên > Nữ = women",
    ]);
  });

  test("wrapped, in capitals, decomposed, with hidden characters and the wrong Đ", () => {
    const grid = draw(`
      S\\nTT | TÊN CHI BỘ\\nTRỰC THUỘC | NGÀY Ð\u1ea0I HỘI | SỐ CẤP\u00a0ỦY VIÊN\\nĐƯỢC BẦU | TÁI\u200b CỬ | N\u01af\u0303
      1      | Thôn 1      | 5/3/2022 | 3 | 3 | 1
    `);
    expect(told(readTable(grid).table, "date", "elected", "reelected", "women")).toEqual([
      "Thôn 1 | 05/3/2022 | 3 | 3 | 1",
    ]);
  });

  test("a row of column numbers with formulas: sums are held against the rows below, shares are percentages", () => {
    const { table, findings } = readTable(
      draw(`
        TT | Chi bộ | Triệu tập | Có mặt | Tỷ lệ % | Cần bầu | Bầu được | Thiếu
        A  | B      | 1         | 2      | 3=2/1   | 4       | 5        | 6=4-5
        1  | Thôn 1 | 20        | 19     | 95      | 5       | 4        | 1
        2  | Thôn 2 | 10        | 10     | 100     | 3       | 3        | 1
      `),
    );
    expect(mainSource(table).header).toEqual({ first: 0, last: 1, left: 0, right: 7 });
    expect(told(table, "attended", "shortage")).toEqual(["Thôn 1 | 19 | 1", "Thôn 2 | 10 | 1"]);
    expect(table.percents.map(({ of }) => of)).toEqual(["attended"]);
    expect(toldFindings(findings)).toEqual(["column-rule-differs H4"]);
  });

  test("a title over the whole table right above is no part of it, merged or not", () => {
    const grid = draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2020-2025 | < | < | < | <
      STT | Chi bộ | Ngày ĐH   | Đảng viên | Nữ
      1   | Thôn 1 | 19/4/2020 | 30        | 12
      2   | Thôn 2 | 20/4/2020 | 25        | 8
    `);
    const expected = [
      "STT = number",
      "Chi bộ = branch",
      "Ngày ĐH = date",
      "Đảng viên = members",
      "Nữ = membersWomen",
    ];
    expect(fields(grid)).toEqual(expected);
    expect(fields(valuesOnly(grid))).toEqual(expected);
    expect(readTable(grid).table.term).toEqual({ first: 2020, last: 2025 });
  });
});

describe("Headers in many words", () => {
  test.each([
    ["Số lượng cấp ủy viên được bầu nhiệm kỳ 2025-2030 (người)", "elected"],
    ["Tổng số cấp ủy viên", "elected"],
    ["Số cấp ủy viên trúng cử", "elected"],
    ["Kết quả bầu cử", "elected"],
    ["Trong đó: số đồng chí tái cử", "reelected"],
    ["Số tái cử", "reelected"],
    ["Cấp ủy viên tham gia lần đầu", "firstTime"],
    ["Cấp ủy viên là nữ", "women"],
    ["CUV nữ", "women"],
    ["Cấp ủy viên mới", "firstTime"],
    ["Nữ cấp ủy viên", "women"],
    ["Số ĐV nữ", "membersWomen"],
    ["Bí thư nữ", "secretariesWomen"],
    ["Bí thư tái cử", "secretariesReelected"],
    ["Phó Bí thư chi bộ", "deputySecretaries"],
    ["P.Bí thư", "deputySecretaries"],
    ["Dân tộc thiểu số", "ethnicMinority"],
    ["Dưới 35 tuổi", "young"],
    ["Trẻ (≤ 40 tuổi)", "young"],
    ["Từ 40 tuổi trở xuống", "young"],
    ["Trên 50 tuổi", "ageGroup"],
    ["40-50 tuổi", "ageGroup"],
    ["Tuổi bình quân", "averageAge"],
    ["Trình độ LLCT: Cao cấp", "politicalAdvanced"],
    ["Trình độ chuyên môn đại học", "degree"],
    ["Thạc sỹ", "master"],
    ["Học vấn 12/12", "upperSecondary"],
    ["Tỷ lệ nữ (%)", "women%"],
    ["% tái cử", "reelected%"],
    ["Đạt tỷ lệ nữ", "women%"],
    ["Nữ chiếm tỷ lệ %", "women%"],
    ["Tỷ trọng tái cử", "reelected%"],
    ["Đảng viên được triệu tập", "summoned"],
    ["Số đảng viên dự đại hội", "attended"],
    ["Số lượng theo đề án", "planned"],
    ["Danh sách bầu cử", "candidates"],
    ["Được chỉ định", "appointed"],
    ["Ngày giờ dự kiến tổ chức ĐH", "plannedDate"],
    ["Thời gian đại hội (từ ngày - đến ngày)", "date"],
    ["Thời gian ĐH (từ ngày … đến ngày …)", "date"],
    ["Dự kiến thời gian đại hội (từ ngày - đến ngày)", "plannedDate"],
    ["Tổ chức ĐH lúc", "date"],
    ["Ngày thành lập tổ chức đảng", undefined],
    ["Ủy viên ban thường vụ", "standingCommittee"],
  ])("“%s” is %s", (words, field) => {
    const { table } = readTable(
      draw(`
        STT | Tên chi bộ | Tình trạng | ${words} | Ghi chú
        1   | Thôn 1     | Đã tổ chức | 2        |
        2   | Thôn 2     | Đã tổ chức | 1        |
      `),
    );
    const match = columnsOf(table).find(({ column }) => column === 3);
    expect(match && `${match.field}${match.percent ? "%" : ""}`).toBe(field);
  });

  test.each([
    ["Dưới 35 tuổi", 35],
    ["Trẻ (dưới 42 tuổi)", 42],
    ["≤40 tuổi", 40],
    ["Trẻ", null],
  ])("the limit of “%s” is %s", (words, limit) => {
    const { table } = readTable(draw(`\n  Chi bộ | CUV | ${words}\n  Thôn 1 | 3 | 1`));
    expect(columnsOf(table).find(({ field }) => field === "young")?.limit).toBe(limit);
  });
});

describe("Headers with faults", () => {
  test("the same column twice: the first is read, the second pointed out", () => {
    const { table, findings } = readTable(
      draw(`
        Chi bộ | Cấp ủy viên | Nữ | Nữ
        Thôn 1 | 3           | 1  | 2
      `),
    );
    expect(told(table, "women")).toEqual(["Thôn 1 | 1"]);
    expect(toldFindings(findings)).toEqual(["duplicate-column D1"]);
  });

  test("columns without a header are passed over, and told where they hold figures", () => {
    const { table, findings } = readTable(
      draw(`
        STT |    | Chi bộ | Cấp ủy viên |   | Tái cử
        1   | x  | Thôn 1 | 3           | 9 | 2
      `),
    );
    expect(told(table, "elected", "reelected")).toEqual(["Thôn 1 | 3 | 2"]);
    expect(toldFindings(findings)).toEqual(["untitled-column E1"]);
  });

  test("a header far down, under a letterhead, a box of notes and blank rows", () => {
    const above = Array.from({ length: 30 }, (_, i) =>
      i % 3 === 0 ? `Ghi chú số ${i} | Chi bộ | |` : "| | |",
    ).join("\n");
    const { table } = readTable(
      draw(`\n${above}\nSTT | Tên chi bộ | Ngày ĐH | CUV\n1 | Thôn 1 | 5/3/2022 | 3`),
    );
    expect(told(table, "row", "elected")).toEqual(["Thôn 1 | 32 | 3"]);
  });
});

test("marks that lead to notes below the table are no words of a header", () => {
  const { table } = readTable(
    draw(`
      STT (*) | Chi bộ (1) | Ngày, giờ (*)   | Cấp ủy viên được bầu¹ | Nữ (2) | Tái cử (**) | Dưới 40 tuổi ³
      1       | Thôn 1     | 12/4/2025, 7h30 | 3                     | 1      | 2           | 1
    `),
  );
  expect(told(table, "date", "elected", "women", "reelected", "young")).toEqual([
    "Thôn 1 | 12/4/2025 | 3 | 1 | 2 | 1",
  ]);
});

test("ages under a former committee are not those of the elected", () => {
  const { table } = readTable(
    draw(`
      STT | Chi bộ | Cấp ủy viên | <        | Dưới 35 tuổi | <
      ^   | ^      | Khóa cũ     | Khóa mới | Khóa cũ      | Khóa mới
      1   | Thôn 1 | 5           | 3        | 2            | 1
    `),
  );
  expect(told(table, "elected", "young")).toEqual(["Thôn 1 | 3 | 1"]);
});

describe("What stands around a heading's words is no part of them", () => {
  const read = [
    "STT = number",
    "Tên chi bộ = branch",
    "Ngày đại hội = date",
    "CUV được bầu = elected",
    "Nữ = women",
  ];
  const words = (heading: string): string => heading.replace(/^.*(STT|Tên|Ngày|CUV|Nữ)/u, "$1");

  test.each([
    ["1. STT | 2. Tên chi bộ | 3. Ngày đại hội | 4. CUV được bầu | 5. Nữ"],
    ["(1) STT | (2) Tên chi bộ | (3) Ngày đại hội | (4) CUV được bầu | (5) Nữ"],
    ["Câu 1: STT | Câu 2: Tên chi bộ | Câu 3: Ngày đại hội | Câu 4: CUV được bầu | Câu 5: Nữ"],
    ["I. STT | II. Tên chi bộ | III. Ngày đại hội | IV. CUV được bầu | V. Nữ"],
  ])("%s", (headings) => {
    const told = fields(draw(`\n${headings}\n1 | Thôn A | 1/4/2025 | 3 | 1\n2 | Thôn B | 2/4/2025 | 5 | 2`));
    expect(told.map(words)).toEqual(read);
  });

  test("a unit in brackets; an age stays", () => {
    const grid = draw(`
      STT | Chi bộ | Ngày đại hội (ngày/tháng/năm) | Trúng cử (đồng chí) | Tuổi bình quân (tuổi) | Dưới 40 (tuổi)
      1   | Thôn A | 1/4/2025                      | 3                   | 44,7                  | 1
    `);
    expect(fields(grid).slice(2)).toEqual([
      "Ngày đại hội (ngày/tháng/năm) = date",
      "Trúng cử (đồng chí) = elected",
      "Tuổi bình quân (tuổi) = averageAge",
      "Dưới 40 (tuổi) = young",
    ]);
  });
});

describe("A heading reaches no further than is sure", () => {
  test("without merges, what stands right of other bodies' figures is not the committee's", () => {
    const grid = draw(`
      STT | Chi bộ | Trúng cử | Ban thường vụ |    |
          |        |          | SL            | Nữ | Đại học
      1   | Thôn A | 15       | 5             | 1  | 4
      2   | Thôn B | 13       | 3             | 2  | 3
    `);
    expect(fields(grid)).toEqual([
      "STT = number",
      "Chi bộ = branch",
      "Trúng cử = elected",
      "Ban thường vụ > SL = standingCommittee",
    ]);
    expect(unread(grid)).toEqual(["Ban thường vụ > Nữ", "Ban thường vụ > Đại học"]);
  });

  test("without merges, what stands right of others' figures is theirs where heading and words are one term", () => {
    const grid = draw(`
      STT | Chi bộ | Đảng viên (đ/c) |     | Trúng cử
          |        | Triệu tập       | Dự  |
      1   | Thôn A | 20              | 18  | 3
      2   | Thôn B | 30              | 28  | 5
    `);
    expect(fields(grid)).toContain("Đảng viên (đ/c) > Dự = attended");
  });

  test("a bare word behind those who came, before the elected, is not of the elected", () => {
    const grid = draw(`
      STT | Chi bộ | Triệu tập | Có mặt | Nữ | Trúng cử | Tái cử
      1   | Thôn A | 20        | 18     | 7  | 3        | 2
      2   | Thôn B | 30        | 28     | 9  | 5        | 3
    `);
    expect(unread(grid)).toEqual(["Nữ"]);
  });

  test("offices stand under a heading that says no more than that", () => {
    const grid = draw(`
      STT | Chi bộ | Trúng cử | Chức danh | <          | <
      ^   | ^      | ^        | Bí thư    | Phó bí thư | Ủy viên
      1   | Thôn A | 5        | 1         | 1          | 3
    `);
    expect(fields(grid).slice(3)).toEqual([
      "Chức danh > Bí thư = secretaries",
      "Chức danh > Phó bí thư = deputySecretaries",
      "Chức danh > Ủy viên = otherMembers",
    ]);
  });

  test("an unknown heading over the elected is one of the elections; over others nothing is read", () => {
    const grid = draw(`
      STT | Chi bộ | Nhân sự      | <             | <        | Hội Nông dân | <
      ^   | ^      | Theo đề án   | Danh sách bầu | Trúng cử | Hội viên     | Nữ
      1   | Thôn A | 3            | 4             | 3        | 40           | 12
    `);
    expect(fields(grid).slice(2)).toEqual([
      "Nhân sự > Theo đề án = planned",
      "Nhân sự > Danh sách bầu = candidates",
      "Nhân sự > Trúng cử = elected",
    ]);
    expect(unread(grid)).toEqual(["Hội Nông dân > Hội viên", "Hội Nông dân > Nữ"]);
  });
});

describe("Members of the committee are counted as a whole or beside their secretary", () => {
  test.each(["SL UV", "Số ủy viên", "Số UV cấp ủy", "Tổng số ủy viên"])("“%s” is the whole", (heading) => {
    const grid = draw(
      `\nSTT | Chi bộ | ${heading} | BT | PBT | UV\n1 | Thôn A | 5 | 1 | 1 | 3\n2 | Thôn B | 3 | 1 | 1 | 1`,
    );
    expect(fields(grid).slice(2)).toEqual([
      `${heading} = elected`,
      "BT = secretaries",
      "PBT = deputySecretaries",
      "UV = otherMembers",
    ]);
  });

  test("“Ủy viên” alone is the whole as well", () => {
    const grid = draw(
      `\nSTT | Chi bộ | Ngày ĐH | Ủy viên | Nữ\n1 | Thôn A | 1/4/2025 | 5 | 1\n2 | Thôn B | 2/4/2025 | 3 | 1`,
    );
    expect(fields(grid)[3]).toBe("Ủy viên = elected");
  });
});

describe("Names and numbers of branches are told apart by what stands below", () => {
  test("a column of numbers beside the names counts branches", () => {
    const { table } = readTable(
      draw(`
        STT | Đơn vị       | Tổng số tổ chức đảng | Đã đại hội | Trúng cử | Nữ
        1   | Đảng bộ xã A | 12                   | 10         | 40       | 12
        2   | Đảng bộ xã B | 8                    | 8          | 30       | 9
      `),
    );
    expect(told(table, "branches", "heldBranches")).toEqual([
      "Đảng bộ xã A | 12 | 10",
      "Đảng bộ xã B | 8 | 8",
    ]);
  });

  test.each(["Tổ chức cơ sở đảng", "TCCSĐ", "Đảng bộ, chi bộ cơ sở", "Chi bộ"])(
    "“%s” over “Tổng số | Không tổ chức ĐH | Đã ĐH | Chưa ĐH” counts them",
    (heading) => {
      const { table } = readTable(
        draw(`
          TT | Đảng bộ           | ${heading} | <                | <     | <       | Số trúng cử
          ^  | ^                 | Tổng số    | Không tổ chức ĐH | Đã ĐH | Chưa ĐH | ^
          1  | Huyện ủy Tân Sơn  | 48         | 2                | 40    | 6       | 509
          2  | Huyện ủy Yên Lập  | 56         | 1                | 55    | 0       | 347
        `),
      );
      expect(told(table, "branches", "exemptBranches", "heldBranches", "pendingBranches")).toEqual([
        "Huyện ủy Tân Sơn | 48 | 2 | 40 | 6",
        "Huyện ủy Yên Lập | 56 | 1 | 55 | 0",
      ]);
    },
  );

  test.each(["Chi bộ thôn", "Các chi bộ ấp, khu phố", "Đảng bộ cơ sở", "Chi bộ tổ dân phố"])(
    "“%s” heads the names",
    (heading) => {
      const { table } = readTable(draw(`\nSTT | ${heading} | Ngày ĐH | CUV\n1 | Thôn A | 1/4/2025 | 3`));
      expect(table.names).toEqual(["Thôn A"]);
    },
  );
});

describe("Days as headings of columns", () => {
  test("a mark stands under the day of each congress, another under one that is planned", () => {
    const { table } = readTable(
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
        STT | Chi bộ | Ngày tổ chức | <    | <    | Số CUV | Nữ
        ^   | ^      | 05/6         | 06/6 | 12/6 | ^      | ^
        1   | Thôn A | x            |      |      | 3      | 1
        2   | Thôn B |              | x    |      | 5      | 2
        3   | Thôn C |              |      | o    |        |
      `),
    );
    expect(told(table, "date", "state", "elected")).toEqual([
      "Thôn A | 05/6/2025 | - | 3",
      "Thôn B | 06/6/2025 | - | 5",
      "Thôn C | 12/6/2025 | pending | -",
    ]);
  });

  test("beside numbers of branches the last day that is filled in counts", () => {
    const { table } = readTable(
      draw(`
        STT | Đảng bộ      | Số chi bộ | Đã đại hội đến | <    | <    | Số CUV
        ^   | ^            | ^         | 05/4           | 12/4 | 19/4 | ^
        1   | Đảng bộ xã A | 12        | 3              | 8    |      | 40
        2   | Đảng bộ xã B | 8         | 4              | 8    |      | 30
      `),
    );
    expect(told(table, "branches", "heldBranches")).toEqual([
      "Đảng bộ xã A | 12 | 8",
      "Đảng bộ xã B | 8 | 8",
    ]);
  });
});

test("a remark in brackets says what stands beside the names, in their cells", () => {
  const grid = draw(`
    STT | Chi bộ (địa điểm, ghi chú)    | Trúng cử | Nữ
    1   | Thôn A (nhà văn hóa)          | 3        | 1
    2   | Thôn B                        | 5        | 2
  `);
  expect(fields(grid)).toContain("Chi bộ (địa điểm, ghi chú) = branch");
});

test("“Số lượng (người)” before what divides the elected counts them", () => {
  const grid = draw(`
    STT | Chi bộ | Số lượng (người) | Nữ | Tái cử
    1   | Thôn A | 3                | 1  | 2
    2   | Thôn B | 5                | 2  | 4
  `);
  expect(fields(grid)).toContain("Số lượng (người) = elected");
});

test("members who were elected are not all members, and “ĐH/CĐ” are both together", () => {
  const grid = draw(`
    STT | Chi bộ | Trúng cử | Đảng viên được bầu là nữ | ĐH/CĐ
    1   | Thôn A | 3        | 1                        | 2
    2   | Thôn B | 5        | 2                        | 4
  `);
  expect(fields(grid)).toEqual([
    "STT = number",
    "Chi bộ = branch",
    "Trúng cử = elected",
    "ĐH/CĐ = collegeOrDegree",
  ]);
});

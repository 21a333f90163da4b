/** An empty place is told once, with its own reason: a seat that is the deputy's is not missing a second time. */
import { writtenAs } from "../written";

const lineOf = (text: string, start: string): string | undefined =>
  text.split("\n").find((line) => line.includes(start));
const report = (picture: string): string => writtenAs("quickReport", picture);

const HEAD = "Chi bộ | Ngày ĐH | Cần bầu | Được bầu | Bí thư | Phó bí thư | Ghi chú";
const sheet = (...rows: readonly string[]): string => ["", HEAD, ...rows].join("\n");

describe("Of branches by name", () => {
  const text = report(
    sheet(
      "Một | 14/2/2023 | 3 | 2 | 0 | 1 | Khuyết bí thư, chờ bổ nhiệm trưởng khoa; phó bí thư phụ trách",
      "Hai | 15/2/2023 | 3 | 3 | 0 | 1 | Bầu đủ 03 chi ủy viên; khuyết bí thư do hai lần bầu không đủ phiếu",
      "Ba | 16/2/2023 | 3 | 2 | 1 | 0 | Khuyết phó bí thư",
      "Bốn | 17/2/2023 | 5 | 4 | 1 | 1 | Bầu thiếu 01 do nhân sự xin rút",
      "Năm | 18/2/2023 | 3 | 3 | 1 | 1 |",
    ),
  );

  test("seats of offices are told as offices, the others with their branch and reason", () => {
    expect(lineOf(text, "Số lượng")).toBe(
      "1. Số lượng: các chi bộ bầu được 14/17 cấp ủy viên (đạt 82,35%), thiếu 01 bí thư, 01 phó bí thư và 01 chi ủy viên. Chi bộ Bốn bầu được 4/5 chi ủy viên do nhân sự xin rút.",
    );
  });

  test("each office has its own reason", () => {
    expect(lineOf(text, "Chức danh")).toBe(
      "2. Chức danh: 03 bí thư, 04 phó bí thư. Khuyết bí thư ở 02 chi bộ: Chi bộ Một (chờ bổ nhiệm trưởng khoa); Chi bộ Hai (hai lần bầu không đủ phiếu). Chi bộ Ba khuyết phó bí thư.",
    );
  });

  test("what is to be done is told once", () => {
    expect(lineOf(text, "Việc cần")).toContain(
      "Việc cần giải quyết tiếp là kiện toàn chức danh bí thư ở Chi bộ Một và Chi bộ Hai; phó bí thư ở Chi bộ Ba; bầu bổ sung 01 chi ủy viên ở Chi bộ Bốn.",
    );
  });
});

test("both offices of one branch are told together, with what is waited for", () => {
  const text = report(
    sheet(
      "Một | 14/2/2023 | 5 | 3 | 0 | 0 | Khuyết bí thư, phó bí thư; chờ Đảng ủy chỉ định",
      "Hai | 15/2/2023 | 3 | 3 | 1 | 1 |",
    ),
  );
  expect(text).toContain("Chi bộ Một khuyết bí thư, phó bí thư, chờ Đảng ủy chỉ định.");
  expect(text).toContain("là kiện toàn chức danh bí thư, phó bí thư ở Chi bộ Một.");
  expect(text).not.toContain("bầu bổ sung");
});

test.each([
  [
    "the clause of the seats",
    "Khuyết phó bí thư; bầu thiếu 01 do nhân sự chuyển công tác",
    "2/4 chi ủy viên do nhân sự chuyển công tác",
  ],
  [
    "that of the office",
    "Bầu thiếu 01; khuyết phó bí thư do chờ điều động",
    "khuyết phó bí thư, chờ điều động",
  ],
])("a reason is of %s", (_what, note, expected) => {
  const text = report(
    sheet(`Một | 14/2/2023 | 4 | 2 | 1 | 0 | ${note}`, "Hai | 15/2/2023 | 3 | 3 | 1 | 1 |"),
  );
  expect(text).toContain(expected);
  expect(text.split(expected.slice(-20))).toHaveLength(2);
});

describe("Of rows that stand for several branches", () => {
  const of = (...rows: readonly string[]): string =>
    report(
      ["", "TT | Đơn vị | Số chi bộ | Đã ĐH | Cần bầu | Bầu được | Bí thư | Phó bí thư", ...rows].join("\n"),
    );

  test("secretaries that are fewer than congresses are told by body where these are few, else by block", () => {
    const text = of(
      "I | KHỐI XÃ | | | | | |",
      "1 | Đảng bộ xã Một | 15 | 15 | 45 | 45 | 13 | 10",
      "2 | Đảng bộ xã Hai | 20 | 18 | 54 | 54 | 18 | 15",
      "II | KHỐI PHƯỜNG | | | | | |",
      "1 | Đảng bộ phường Ba | 12 | 12 | 36 | 36 | 11 | 12",
    );
    expect(text).toContain(
      "42 bí thư (khuyết bí thư ở 03 chi bộ: Đảng bộ xã Một 02 chi bộ, Đảng bộ phường Ba 01 chi bộ), 37 phó bí thư",
    );
    expect(text).toContain("tổ chức đại hội ở 02 chi bộ còn lại; kiện toàn chức danh bí thư ở 03 chi bộ.");
    expect(
      of(
        "I | KHỐI XÃ | | | | | |",
        "1 | Đảng bộ xã Một | 15 | 15 | 45 | 45 | 13 | 10",
        "2 | Đảng bộ xã Hai | 18 | 18 | 54 | 54 | 17 | 15",
        "II | KHỐI PHƯỜNG | | | | | |",
        "1 | Đảng bộ phường Ba | 12 | 12 | 36 | 36 | 11 | 12",
        "2 | Đảng bộ phường Tư | 12 | 12 | 36 | 36 | 11 | 12",
      ),
    ).toContain("(khuyết bí thư ở 05 chi bộ: Khối xã 03 chi bộ, Khối phường 02 chi bộ)");
  });

  test("blocks that are rows are named as blocks, and the only body as whose branch it is", () => {
    expect(
      of("1 | Khối xã | 15 | 15 | 45 | 45 | 13 | 10", "2 | Khối phường | 20 | 18 | 54 | 54 | 17 | 15"),
    ).toContain("(khuyết bí thư ở 03 chi bộ: Khối xã 02 chi bộ, Khối phường 01 chi bộ)");
    expect(
      of(
        "1 | Đảng bộ xã Một | 15 | 15 | 45 | 45 | 14 | 9",
        "2 | Đảng bộ xã Hai | 20 | 18 | 54 | 54 | 18 | 9",
      ),
    ).toContain("(khuyết bí thư ở 01 chi bộ thuộc Đảng bộ xã Một)");
  });

  test("no vacancy is told where each has its secretary", () => {
    expect(
      of(
        "1 | Đảng bộ xã Một | 15 | 15 | 45 | 45 | 15 | 10",
        "2 | Đảng bộ xã Hai | 20 | 18 | 54 | 54 | 18 | 15",
      ),
    ).not.toContain("khuyết");
  });

  test("seats that many bodies lack are told by block", () => {
    const many = Array.from(
      { length: 12 },
      (_, i) => `${i + 1} | Đảng bộ xã Số ${i} | 9 | 9 | 27 | 26 | 9 | 9`,
    );
    const text = of(
      "I | KHỐI XÃ | | | | | |",
      ...many,
      "II | KHỐI PHƯỜNG | | | | | |",
      "1 | Đảng bộ phường Ba | 12 | 12 | 36 | 34 | 12 | 12",
    );
    expect(text).toContain("thiếu 14 đồng chí: Khối xã 12 đồng chí; Khối phường 02 đồng chí.");
  });
});

test.each([
  ["Bầu thiếu 01, sẽ bầu bổ sung", "bầu được 2/3 chi ủy viên, sẽ bầu bổ sung."],
  [
    "Thiếu 01 do nhân sự xin rút; bổ sung sau",
    "bầu được 2/3 chi ủy viên do nhân sự xin rút, sẽ bổ sung sau.",
  ],
  ["Bầu thiếu 01, đã bầu bổ sung", "bầu được 2/3 chi ủy viên."],
])("a seat that its note says is to be filled later is told so: %s", (note, told) => {
  const text = writtenAs(
    "quickReport",
    `
      (Tính đến ngày 15/4/2025)
      Chi bộ     | Ngày ĐH   | Số CUV cần bầu | CUV bầu được | Ghi chú
      Chi bộ Một | 02/4/2025 | 3              | 2            | ${note}
      Chi bộ Hai | 03/4/2025 | 3              | 3            |
    `,
  );
  expect(text).toContain(`Chi bộ Một ${told}`);
});

describe("A vacancy that words tell, in a report and in no bulletin", () => {
  const TEN = Array.from({ length: 9 }, (_, i) => `Số ${i + 1} | 10/3/2025 | 3 | Lê Văn A | Bùi Văn C |`);
  const named = (deputy: string, note: string): string =>
    [
      "",
      "Chi bộ | Ngày ĐH | CUV | Bí thư | Phó bí thư | Ghi chú",
      ...TEN,
      `Giặt | 11/3/2025 | 3 | Trần Văn B | ${deputy} | ${note}`,
    ].join("\n");

  test.each([
    ["khuyết", "", "Chi bộ Giặt khuyết phó bí thư."],
    ["(khuyết)", "", "Chi bộ Giặt khuyết phó bí thư."],
    [
      "khuyết",
      "PBT bầu sau, chờ Đảng ủy cho ý kiến",
      "Chi bộ Giặt khuyết phó bí thư, chờ Đảng ủy cho ý kiến.",
    ],
    ["", "PBT khuyết", "Chi bộ Giặt khuyết phó bí thư."],
  ])("of a branch in whose cell of the deputy, or note, it stands: %s, %s", (deputy, note, told) => {
    expect(report(named(deputy, note))).toContain(told);
    expect(writtenAs("bulletin", named(deputy, note))).not.toMatch(/khuyết/iu);
  });

  test("a blank is no vacancy", () => {
    expect(report(named("", ""))).not.toContain("khuyết");
  });

  test("of several deputies one", () => {
    const text = report(
      sheet(
        "Đảng bộ xã Một | 14/2/2020 | 15 | 14 | 1 | 1 | Khuyết 01 chức danh Phó BT",
        "Đảng bộ xã Hai | 15/2/2020 | 15 | 14 | 1 | 2 | Thiếu 01, chờ kiện toàn",
      ),
    );
    expect(text).toContain("thiếu 01 phó bí thư và 01 ủy viên ban chấp hành.");
    expect(text).toContain("Đảng bộ xã Một khuyết 01 phó bí thư.");
    expect(text).toContain("Đảng bộ xã Hai bầu được 14/15 ủy viên ban chấp hành, chờ kiện toàn.");
  });

  test("a seat, where no column tells how many there are", () => {
    const picture = `
      Chi bộ | Ngày ĐH   | CUV | Tiến độ
      Một    | 14/2/2025 | 3   | Hoàn thành
      Hai    | 15/2/2025 | 3   | Hoàn thành; khuyết 01 CUV
    `;
    expect(report(picture)).toContain("Chi bộ Hai khuyết 01 cấp ủy viên.");
    expect(writtenAs("bulletin", picture)).not.toMatch(/khuyết/iu);
  });
});

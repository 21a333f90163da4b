/** The secretary and the deputies by name in one cell, below a heading that names both: each is counted, and votes are no persons. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const FIELDS = [
  "elected",
  "secretaries",
  "secretaries.names",
  "deputySecretaries",
  "deputySecretaries.names",
];

function sheet(heading: string, ...cells: readonly [string, string, string]): ReturnType<typeof readTable> {
  return readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Đắc cử | Nữ | ${heading} | Ghi chú
      1  | Một    | 12/5/2025 | 3      | 2  | ${cells[0]} |
      2  | Hai    | 13/5/2025 | 2      | 1  | ${cells[1]} |
      3  | Ba     | 13/5/2025 | 5      | 1  | ${cells[2]} |
      4  | Bốn    |           |        |    |             |
         | Cộng   |           | 10     | 4  | BT: 3; PBT: 3 |
    `),
  );
}

test.each([
  ["BT - PBT", "Lê Văn An - Trần Thị Bình", "Ngô Thị Cúc - Hà Văn Dũng", "Vũ Văn Em - Lý Thị Gái"],
  [
    "Bí thư, phó bí thư",
    "Lê Văn An, Trần Thị Bình",
    "Ngô Thị Cúc; Hà Văn Dũng (1980)",
    "Đ/c Vũ Văn Em\\nĐ/c Lý Thị Gái",
  ],
  [
    "Chức danh bí thư, phó bí thư",
    "BT: Lê Văn An\\nPBT: Trần Thị Bình",
    "PBT: Hà Văn Dũng\\nBT: Ngô Thị Cúc",
    "Bí thư: Vũ Văn Em; Phó bí thư: Lý Thị Gái",
  ],
  [
    "Họ tên BT, PBT",
    "1. Lê Văn An (BT)\\n2. Trần Thị Bình (PBT)",
    "1. Ngô Thị Cúc\\n2. Hà Văn Dũng",
    "BT Vũ Văn Em, PBT Lý Thị Gái",
  ],
])("below “%s” the names of “%s” are those of a secretary and a deputy", (heading, one, two, three) => {
  const { table, findings } = sheet(heading, one, two, three);
  expect(told(table, ...FIELDS)).toEqual([
    "Một | 3 | 1 | Lê Văn An | 1 | Trần Thị Bình",
    "Hai | 2 | 1 | Ngô Thị Cúc | 1 | Hà Văn Dũng",
    "Ba | 5 | 1 | Vũ Văn Em | 1 | Lý Thị Gái",
    "Bốn | - | - |  | - | ",
  ]);
  expect(table.reportedTotals[0]?.counts.get("secretaries")?.value).toBe(3);
  expect(toldFindings(findings)).toEqual([]);
});

test("two deputies, and a place that stayed empty", () => {
  const { table } = sheet(
    "BT - PBT",
    "Lê Văn An - Trần Thị Bình - Hà Văn Dũng",
    "Ngô Thị Cúc - khuyết",
    "BT: khuyết\\nPBT: Lý Thị Gái",
  );
  expect(told(table, "secretaries", "deputySecretaries")).toEqual([
    "Một | 1 | 2",
    "Hai | 1 | 0",
    "Ba | 0 | 1",
    "Bốn | - | -",
  ]);
});

test.each([
  ["BT - PBT", "Lê Văn An - Trần Thị Bình", "do chi ủy phân công", "Vũ Văn Em - Lý Thị Gái"],
  ["Dự kiến BT - PBT", "Lê Văn An - Trần Thị Bình", "Ngô Thị Cúc - Hà Văn Dũng", "Vũ Văn Em - Lý Thị Gái"],
  ["Nữ bí thư, phó bí thư", "Lê Văn An - Trần Thị Bình", "Ngô Thị Cúc", "Vũ Văn Em - Lý Thị Gái"],
])("below “%s” with “%s”, “%s” nobody is counted, and the column is told", (heading, one, two, three) => {
  const { table, findings } = sheet(heading, one, two, three);
  expect(told(table, "secretaries", "deputySecretaries")[0]).toBe("Một | (none) | (none)");
  expect(toldFindings(findings)).toEqual(["unread-column F2"]);
});

test.each([
  ["Kết quả bầu BT (số phiếu/ĐV dự)", ["unread-column F2"]],
  ["Số phiếu bầu bí thư", []],
  ["Bí thư", ["unread-column F2"]],
])(
  "votes below “%s” are no secretaries, and are told where they were taken for more",
  (heading, findingsTold) => {
    const { table, findings } = readTable(
      draw(`
        KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025-2027
        TT | Chi bộ | Ngày ĐH   | Đắc cử | Nữ | ${heading}
        1  | Một    | 12/5/2025 | 3      | 2  | 19/19
        2  | Hai    | 13/5/2025 | 2      | 1  | 14/16
        3  | Ba     | 13/5/2025 | 5      | 1  | 27/29
      `),
    );
    expect(told(table, "elected", "secretaries")[0]).toBe("Một | 3 | (none)");
    expect(toldFindings(findings)).toEqual(findingsTold);
  },
);

test.each(["Chi ủy cũ", "Trước đại hội", "Nhiệm kỳ 2022-2025"])(
  "those who held the offices before (“%s”) were not elected now",
  (heading) => {
    const { table } = readTable(
      draw(`
        KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025-2027
        TT | Chi bộ | Đắc cử | ${heading}
        ^  | ^      | ^      | BT - PBT
        1  | Một    | 3      | Lê Văn An - Trần Thị Bình
        2  | Hai    | 3      | Mai Văn Sáu - Bùi Thị Bảy
      `),
    );
    expect(told(table, "secretaries", "deputySecretaries")).toEqual([
      "Một | (none) | (none)",
      "Hai | (none) | (none)",
    ]);
  },
);

test.each([
  ["Nguyễn Thị\\nThanh Bình - Trần Thị\\nMinh Châu", "Nguyễn Thị Thanh Bình | 1 | Trần Thị Minh Châu"],
  ["Lê Văn An -\\nTrần Thị Bình", "Lê Văn An | 1 | Trần Thị Bình"],
  ["- Lê Văn An\\n- Trần Thị Bình", "Lê Văn An | 1 | Trần Thị Bình"],
  ["Lê Văn An, Trần Thị Bình\\nHà Văn Dũng", "Lê Văn An | 2 | Trần Thị Bình, Hà Văn Dũng"],
])("a line that ends within a name makes no two persons of it: “%s”", (cell, officers) => {
  const { table } = sheet("BT - PBT", cell, "Ngô Thị Cúc - Hà Văn Dũng", "Vũ Văn Em - Lý Thị Gái");
  expect(told(table, ...FIELDS)[0]).toBe(`Một | 3 | 1 | ${officers}`);
});

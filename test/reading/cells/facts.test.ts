/** Cells with several facts, each with its label, in lines. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const SHEET = draw(`
  TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025 - 2027
  TT | Chi bộ      | Thời gian, địa điểm                 | Đảng viên                       | Kết quả bầu cấp ủy
  1  | Khoa Mắt    | 7h30 ngày 18/03/2025\\nHội trường B | 20 đ/c (nữ 08)\\nDự ĐH: 18 đ/c | 03 đ/c (nữ 00)\\nTái cử: 03\\nLần đầu: 00
  2  | Khoa Dược   | 14h00, ngày 19/03/2025, nhà văn hóa | 23 đ/c (nữ 09)\\nDự ĐH: 21 đ/c | 05 đ/c (nữ 02)\\nTái cử: 01\\nLần đầu: 04
  3  | Khoa Nhi    | Dự kiến 28/3/2025                   | 15 đ/c (nữ 06)                  |
     | Tổng        | 2/3 chi bộ                          | 58 đ/c (nữ 23)\\nDự ĐH: 39 đ/c | 08 đ/c (nữ 02)\\nTái cử: 04\\nLần đầu: 04
`);

test("are parts of what their column counts: women among the members, and among the elected; the day is read beside hour and place", () => {
  const { table, findings } = readTable(SHEET);
  expect(told(table, "date", "members", "membersWomen", "attended")).toEqual([
    "Khoa Mắt | 18/3/2025 | 20 | 8 | 18",
    "Khoa Dược | 19/3/2025 | 23 | 9 | 21",
    "Khoa Nhi | 28/3/2025 | 15 | 6 | -",
  ]);
  expect(told(table, "elected", "women", "reelected", "firstTime")).toEqual([
    "Khoa Mắt | 3 | 0 | 3 | 0",
    "Khoa Dược | 5 | 2 | 1 | 4",
    "Khoa Nhi | - | - | - | -",
  ]);
  const [total] = table.reportedTotals;
  expect([...(total?.counts ?? [])].map(([field, { value }]) => `${field} ${value}`)).toEqual([
    "members 58",
    "membersWomen 23",
    "attended 39",
    "elected 8",
    "women 2",
    "reelected 4",
    "firstTime 4",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

test("A label that nobody knows is told, and so is a cell that says something else", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025 - 2027
      TT | Chi bộ    | Ngày ĐH   | Kết quả bầu cấp ủy
      1  | Khoa Mắt  | 18/3/2025 | 3 đ/c\\nTái cử: 2\\nQuy hoạch: 1
      2  | Khoa Dược | 19/3/2025 | 5 đ/c\\nTái cử: 1
      3  | Khoa Nhi  | 20/3/2025 | 3 đ/c\\nTái cử: 2 hoặc 3
    `),
  );
  expect(told(table, "elected", "reelected")).toEqual([
    "Khoa Mắt | 3 | 2",
    "Khoa Dược | 5 | 1",
    "Khoa Nhi | ? | ?",
  ]);
  expect(toldFindings(findings)).toEqual(["second-figures-unread D3", "unreadable-count D5"]);
});

test.each(["18/3/2025\nhoặc ngày 25/3/2025", "18/3/2025\n19/3/2025 (dự bị)"])(
  "Of two lines that say when neither is taken (%s)",
  (text) => {
    const sheet = draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025 - 2027
      TT | Chi bộ    | Ngày ĐH | Cấp ủy viên
      1  | Khoa Mắt  | D       | 3
      2  | Khoa Dược | 19/3/2025 | 5
    `);
    const values = sheet.values.map((row) => row.map((cell) => (cell === "D" ? text : cell)));
    expect(toldFindings(readTable({ ...sheet, values }).findings)).toEqual(["unreadable-date C3"]);
  },
);

test("What stands in brackets behind a label is of what the label names, and not of the whole column", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Đảng viên               | Số CUV được bầu
      1  | Một    | 20\\nDự ĐH: 18 (nữ 8) | 05 đ/c\\nTái cử: 03 (nữ 01)
      2  | Hai    | 25\\nDự ĐH: 24 (nữ 9) | 03 đ/c\\nTái cử: 02 (nữ 00)
    `),
  );
  expect(told(table, "members", "membersWomen", "attended", "elected", "women", "reelected")).toEqual([
    "Một | 20 | (none) | 18 | 5 | (none) | 3",
    "Hai | 25 | (none) | 24 | 3 | (none) | 2",
  ]);
  expect(toldFindings(findings)).toEqual(["second-figures-unread C3", "second-figures-unread D3"]);
});

test("Below “Kết quả đại hội”, which counts nothing, facts in lines are what they call themselves", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Kết quả đại hội
      1  | Một    | 18/3/2025 | Đảng viên: 20 (nữ 8)\\nChi ủy: 5\\nNữ: 2
      2  | Hai    | 19/3/2025 | Đảng viên: 25 (nữ 9)\\nChi ủy: 3\\nNữ: 1
    `),
  );
  expect(told(table, "members", "membersWomen", "elected")).toEqual(["Một | 20 | 8 | 5", "Hai | 25 | 9 | 3"]);
  // Whether the women behind both are of the committee is not said.
  expect(table.counts.has("women")).toBe(false);
  expect(toldFindings(findings)).toEqual(["second-figures-unread D3"]);
});

test("Women behind the committee, where nobody else is spoken of before, are of the committee", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Đảng viên | Kết quả đại hội
      1  | Một    | 18/3/2025 | 20        | Chi ủy: 5\\nNữ: 2\\nTái cử: 3
      2  | Hai    | 19/3/2025 | 25        | Chi ủy: 3\\nNữ: 1\\nTái cử: 2
    `),
  );
  expect(told(table, "elected", "women", "reelected")).toEqual(["Một | 5 | 2 | 3", "Hai | 3 | 1 | 2"]);
  expect(toldFindings(findings)).toEqual([]);
});

test("A label that says the same as the heading of its column is the figure of the column", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Kết quả bầu cử
      1  | Một    | 18/3/2025 | Số lượng chi ủy: 5\\nNữ: 2
      2  | Hai    | 19/3/2025 | Số lượng chi ủy: 3\\nNữ: 1
    `),
  );
  expect(told(table, "elected", "women")).toEqual(["Một | 5 | 2", "Hai | 3 | 1"]);
});

test.each([
  "Phát ra: 20 phiếu\\nThu vào: 20",
  "Thành công, bầu 05 đồng chí (nữ 02)",
  "Dự: 18\\nBT: Lê Văn An",
])("Figures below “Kết quả đại hội” that are not read are told (%s)", (cell) => {
  const { findings } = readTable(
    draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
        TT | Chi bộ | Ngày ĐH   | Đảng viên | Kết quả đại hội
        1  | Một    | 18/3/2025 | 20        | ${cell}
        2  | Hai    | 19/3/2025 | 25        | ${cell}
      `),
  );
  expect(toldFindings(findings).join()).toMatch(/(?:second|note)-figures-unread E3/);
});

test("Figures in the words of a column of which nobody knows the heading are told", () => {
  const { findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Thông tin đại hội       | Chi ủy
      1  | Một    | 18/3/2025 | Đảng viên: 20\\nDự: 18 | 3
      2  | Hai    | 19/3/2025 | Đảng viên: 25\\nDự: 24 | 5
    `),
  );
  expect(toldFindings(findings)).toEqual(["unread-column D2"]);
});

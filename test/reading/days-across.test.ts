/** A log of congresses: the days of a month head a column each, and a cross stands under the day that a branch met on. */
import { draw, valuesOnly } from "../support/draw";
import { readTable, told, toldFindings } from "../support/told";

const log = draw(`
  THEO DÕI ĐẠI HỘI CHI BỘ NK 2025-2027 (cập nhật đến ngày 12/3/2025)
  TT | Chi bộ  | ĐVCT | Tháng 3/2025 | <  | <  | <  | Kết quả bầu  | <  | <
  ^  | ^       | ^    | 10           | 11 | 12 | 14 | BT, PBT, CUV | Nữ | Tái cử
  1  | Khoa Nội   | 12 | x |     |   |    | 3 | 2 | 1
  2  | Khoa Ngoại | 14 |   | x   |   |    | 3 | 1 | 3
  3  | Khoa Sản   | 9  |   | x   | x |    | 3 | 2 | 2
  4  | Khoa Nhi   | 10 |   |     |   | 7h |   |   |
  5  | Khoa Dược  | 11 |   |     | ? |    |   |   |
     | Cộng trong ngày | | 1 | 2 | 1 |    |   |   |
     | Cộng    | 56   |   |     |   |    | 9 | 5 | 6
`);

test.each([
  ["with its merges", log],
  ["without them", valuesOnly(log)],
])("%s the day over a cross is that of the branch's congress, a mark that is none is told", (_how, sheet) => {
  const { table, findings } = readTable(sheet);
  expect(told(table, "date", "elected", "women", "reelected")).toEqual([
    "Khoa Nội | 10/3/2025 | 3 | 2 | 1",
    "Khoa Ngoại | 11/3/2025 | 3 | 1 | 3",
    "Khoa Sản | 11/3/2025 to 12/3/2025 | 3 | 2 | 2",
    "Khoa Nhi | 14/3/2025 | - | - | -",
    "Khoa Dược | - | - | - | -",
  ]);
  expect(toldFindings(findings)).toEqual(["unreadable-date F8"]);
});

test.each([
  ["Tháng 2", "Tháng 3 năm 2025", "27 | 28 | 1 | 2"],
  ["Tháng 02/2025", "T3/2025", `"27" | "28" | "01" | "02"`],
  ["Ngày đại hội", "", "27/2 | 28/2 | 1/3 | 2/3"],
  ["Ngày đại hội", "", "#27/2/2025 | #28/2/2025 | #1/3/2025 | #2/3/2025"],
])("days of “%s” and “%s” as they are written: %s", (first, second, days) => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
      (tính đến ngày 15/3/2025)
      TT | Chi bộ | Đảng viên | ${first} | < | ${second === "" ? "<" : second} | < | Bầu được
      ^  | ^      | ^         | ${days} | ^
      1  | Một    | 20        | x |   |   |   | 3
      2  | Hai    | 25        |   |   | x |   | 5
      3  | Ba     | 22        |   |   |   | x | 3
    `),
  );
  expect(told(table, "date", "elected")).toEqual([
    "Một | 27/02/2025 | 3",
    "Hai | 01/3/2025 | 5",
    "Ba | 02/3/2025 | 3",
  ]);
});

test("two crosses far apart are no one congress, and are told", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Đảng viên | Tháng 3/2025 | <  | <  | Bầu được
      ^  | ^      | ^         | 3            | 10 | 28 | ^
      1  | Một    | 20        | x            |    |    | 3
      2  | Hai    | 25        | x            |    | x  | 5
    `),
  );
  expect(told(table, "date")).toEqual(["Một | 03/3/2025", "Hai | -"]);
  expect(toldFindings(findings)).toEqual(["unreadable-date F5"]);
});

test("how many met on each day of a month is no running sum of the branches that met, and is told", () => {
  const { findings } = readTable(
    draw(`
      TIẾN ĐỘ ĐẠI HỘI CÁC ĐẢNG BỘ NHIỆM KỲ 2025-2027
      TT | Đảng bộ | Số chi bộ | Tháng 3/2025 | <  | <
      ^  | ^       | ^         | 10           | 11 | 12
      1  | Một     | 20        | 5            | 2  | 1
      2  | Hai     | 25        | 4            | 6  | 3
    `),
  );
  expect(toldFindings(findings)).toEqual(["unread-column D3", "held-branches-unknown C3"]);
});

test.each([[[]], [["1  | 2  | 3 | 4 | 5 | 6 | 7"]]])(
  "a number below each of several months is how many met in it, or the number of the column, and no day (%s)",
  (numbers) => {
    const { table } = readTable(
      draw(
        [
          "TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027",
          "TT | Đảng bộ | Tổng số chi bộ | Tháng 3 | Tháng 4 | Tháng 5 | Đã đại hội",
          ...numbers,
          "1  | Một     | 20             | 5       | 2       | 1       | 8",
          "2  | Hai     | 25             | 4       | 6       | 3       | 13",
        ].join("\n"),
      ),
    );
    expect(told(table, "branches", "heldBranches")).toEqual(["Một | 20 | 8", "Hai | 25 | 13"]);
  },
);

test("by the day (“theo ngày”) it is none even where the numbers happen to grow", () => {
  const { findings } = readTable(
    draw(`
      TIẾN ĐỘ ĐẠI HỘI CÁC ĐẢNG BỘ NHIỆM KỲ 2025-2027
      TT | Đảng bộ | Số chi bộ | Số chi bộ đại hội theo ngày | <    | <
      ^  | ^       | ^         | 10/3                        | 11/3 | 12/3
      1  | Một     | 20        | 1                           | 2    | 4
      2  | Hai     | 25        | 0                           | 1    | 2
    `),
  );
  expect(toldFindings(findings)).toEqual(["unread-column D3", "held-branches-unknown C3"]);
});

test("Days below a heading that calls them no running sum are not taken for one because they grow, and that is told", () => {
  const sheet = (heading: string, whole: number): string => `
    TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Đảng bộ | Tổng số chi bộ | ${heading}  | <         | <
       |         |                | 10/3/2025   | 11/3/2025 | 12/3/2025
    1  | Xã A    | ${whole}       | 1           | 2         | 4
    2  | Xã B    | 9              | 1           | 1         | 3
  `;
  const unsure = readTable(draw(sheet("Số chi bộ đại hội", 7)));
  expect(told(unsure.table, "branches", "heldBranches")).toEqual(["Xã A | 7 | (none)", "Xã B | 9 | (none)"]);
  expect(toldFindings(unsure.findings)).toEqual(["unread-column D3", "held-branches-unknown C3"]);
  // Called so, or more than a row's days could add up to.
  for (const [heading, whole] of [
    ["Lũy kế số chi bộ đã đại hội", 7],
    ["Số chi bộ đại hội tính đến", 7],
    ["Số chi bộ đại hội", 5],
  ] as const) {
    const sure = readTable(draw(sheet(heading, whole)));
    expect(told(sure.table, "heldBranches")).toEqual(["Xã A | 4", "Xã B | 3"]);
  }
});

test("Sums up to each round are no parts of how many have met", () => {
  const { table, findings } = readTable(
    draw(`
      TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Đảng bộ | Tổng số chi bộ | Đã đại hội | Lũy kế đã đại hội | <     | <
         |         |                |            | Đợt 1             | Đợt 2 | Đợt 3
      1  | Xã A    | 7              | 4          | 1                 | 2     | 4
      2  | Xã B    | 9              | 3          | 1                 | 1     | 3
    `),
  );
  expect(told(table, "heldBranches")).toEqual(["Xã A | 4", "Xã B | 3"]);
  expect(toldFindings(findings)).toEqual(["unread-column E3"]);
});

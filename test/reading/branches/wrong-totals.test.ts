/** Totals that are wrong, and that nothing calls totals: counted as branches they would double all figures. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const numbered = `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ   | Ngày ĐH   | Bầu được | Nữ
  1  | Thôn Một | 10/3/2025 | 3        | 1
  2  | Thôn Hai | 11/3/2025 | 5        | 2
  3  | Y tế     | 10/3/2025 | 3        | 1
  4  | Công an  | 11/3/2025 | 3        | 0`;

const BRANCHES = ["Thôn Một | 3 | 1", "Thôn Hai | 5 | 2", "Y tế | 3 | 1", "Công an | 3 | 0"];

describe("A row without a number among numbered branches, with most of what they have together, is their total", () => {
  test.each([
    ["wrong in one figure", "| Đảng bộ xã A | | 13 | 4"],
    ["wrong by a block", "| Đảng bộ xã A | | 8 | 3"],
    ["of another name", "| Xã A | | 20 | 5"],
  ])("below them, %s", (_what, row) => {
    const { table, findings } = readTable(draw(`${numbered}\n${row}`));
    expect(told(table, "elected", "women")).toEqual(BRANCHES);
    expect(toldFindings(findings)).toEqual(["near-sum-row B7"]);
    expect(table.reportedTotals).toHaveLength(1);
  });

  test("above them", () => {
    const lines = numbered.split("\n");
    lines.splice(3, 0, "| Đảng bộ xã A | | 13 | 4");
    const { table } = readTable(draw(lines.join("\n")));
    expect(told(table, "elected", "women")).toEqual(BRANCHES);
    expect(table.reportedTotals.map(({ counts }) => counts.get("elected")?.value)).toEqual([13]);
  });

  test("a branch that nobody has numbered stays a branch", () => {
    const { table, findings } = readTable(draw(`${numbered}\n| Trạm thủy nông | 12/3/2025 | 3 | 1`));
    expect(told(table, "elected")).toHaveLength(5);
    expect(toldFindings(findings)).toEqual([]);
  });
});

test("subtotals that only their place tells, with a wrong figure each, are no branches among numbered ones", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ          | Đảng viên | Bầu được | Nữ
      1  | Thôn Một        | 23        | 3        | 1
      2  | Thôn Hai        | 37        | 5        | 2
         | Khu vực thôn    | 50        | 8        | 3
      3  | Y tế            | 24        | 3        | 1
      4  | Công an         | 31        | 3        | 0
         | Khu vực cơ quan | 55        | 7        | 1`),
  );
  expect(told(table, "elected", "block").map((line) => line.replace(/ \|.*\|/, " |"))).toEqual([
    "Thôn Một | Khu vực thôn",
    "Thôn Hai | Khu vực thôn",
    "Y tế | Khu vực cơ quan",
    "Công an | Khu vực cơ quan",
  ]);
  expect(toldFindings(findings)).toEqual(["near-sum-row B5", "near-sum-row B8"]);
});

describe("On a sheet without numbers", () => {
  const rows = numbered.replace(/^\s*(?:TT|\d)\s*\|/gm, "");

  test.each([
    ["below", (row: string) => `${rows}\n${row}`, "A7"],
    ["above", (row: string) => rows.split("\n").toSpliced(3, 0, row).join("\n"), "A3"],
  ])("a row without a day %s those that have one is a total", (_where, sheet, cell) => {
    const { table, findings } = readTable(draw(sheet("Xã A | | 8 | 3")));
    expect(told(table, "elected", "women")).toEqual(BRANCHES);
    expect(toldFindings(findings)).toEqual([`near-sum-row ${cell}`]);
  });

  test("what only great figures tell is counted, and told", () => {
    const { table, findings } = readTable(draw(`${rows}\nXã A | 12/3/2025 | 13 | 4`));
    expect(told(table, "elected")).toHaveLength(5);
    expect(toldFindings(findings)).toEqual(["row-like-total A7"]);
  });

  test("a row that is called a block heads it where its figures are the sums of those below it", () => {
    const { table } = readTable(
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
        Chi bộ       | Ngày ĐH   | Bầu được | Nữ
        Khối thôn    |           | 8        | 3
        Thôn Một     | 10/3/2025 | 3        | 1
        Thôn Hai     | 11/3/2025 | 5        | 2
        Khối cơ quan |           | 6        | 1
        Y tế         | 10/3/2025 | 3        | 1
        Công an      | 11/3/2025 | 3        | 0
        Xã A         |           | 8        | 3`),
    );
    expect(told(table, "block")).toEqual([
      "Thôn Một | Khối thôn",
      "Thôn Hai | Khối thôn",
      "Y tế | Khối cơ quan",
      "Công an | Khối cơ quan",
    ]);
  });
});

test("a total above the header is compared as one below", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
         | Tổng cộng |           | 15       | 4
      TT | Chi bộ    | Ngày ĐH   | Bầu được | Nữ
      1  | Thôn Một  | 10/3/2025 | 3        | 1
      2  | Thôn Hai  | 11/3/2025 | 5        | 2`),
  );
  expect(table.reportedTotals.map(({ row, counts }) => [row, counts.get("elected")?.value])).toEqual([
    [1, 15],
  ]);
});

test("figures below each name are looked at once, however many there are", () => {
  /** How often a cell of a sheet with so many branches is looked at. */
  const looks = (branches: number): number => {
    let count = 0;
    const rows = Array.from({ length: branches }, (_one, i) => `${i + 1} | Chi bộ ${i + 1} | |\n | | 3 | 1`);
    const grid = draw(`\nTT | Chi bộ | Bầu được | Nữ\n${rows.join("\n")}`);
    const values = grid.values.map(
      (row) =>
        new Proxy(row, {
          get: (cells, key) => {
            if (key === "2") count++;
            return Reflect.get(cells, key) as unknown;
          },
        }),
    );
    expect(readTable({ ...grid, values }).table.rows).toHaveLength(branches);
    return count;
  };
  expect(looks(800)).toBeLessThan(2.5 * looks(400));
});

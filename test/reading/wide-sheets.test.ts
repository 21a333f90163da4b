/** Sheets of very many columns: those with results are read as narrow ones are, those of texts alone are soon left. */
import { readBook } from "../../src/reading/read-book";
import type { Area } from "../../src/sheet/area";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { plainGrid } from "../../src/sheet/grid";
import { stopwatch } from "../support/processor";

/** A heading over some columns, the ones under it, and what two branches have there. */
interface Group {
  readonly words: string;
  readonly columns: readonly (readonly [string, CellValue, CellValue])[];
}

/** Two branches with as many of each as the column is the nth of its group, and one more. */
function group(words: string, ...columns: readonly string[]): Group {
  return { words, columns: columns.map((own, i) => [own, i + 1, i + 2] as const) };
}

const RESULTS: readonly Group[] = [
  group("KẾT QUẢ BẦU CẤP ỦY", "Tái cử", "Nữ", "Dưới 40 tuổi", "Dân tộc thiểu số", "SL"),
  group("BÍ THƯ", "Nữ", "Tái cử", "SL"),
  group("PHÓ BÍ THƯ", "Nữ", "Tái cử", "SL"),
  group("TRÌNH ĐỘ CHUYÊN MÔN CẤP ỦY", "Trung cấp", "Cao đẳng", "Đại học", "Thạc sĩ"),
  group("LÝ LUẬN CHÍNH TRỊ CẤP ỦY", "Sơ cấp", "Trung cấp", "Cao cấp"),
];

const NAMES: Group = {
  words: "THÔNG TIN CHUNG",
  columns: [
    ["TT", 1, 2],
    ["Tên chi bộ", "Chi bộ thôn Hạ", "Chi bộ thôn Đông"],
    ["Ngày đại hội", "12/3/2025", "14/3/2025"],
  ],
};

/** Of the work of the branches: so many columns that are nothing of a congress. */
function others(count: number): Group {
  return group("ĐIỂM THI ĐUA", ...Array.from({ length: count }, (_c, i) => `Mục chấm ${i + 1}`));
}

/** The sheet: letterhead, title, a row of the groups, of a middle heading over each half of them, and of the columns' own words. */
function wide(groups: readonly Group[], way: "merged" | "repeated" | "beside"): Grid {
  const columns = groups.flatMap(({ words, columns: own }) => own.map((one) => ({ words, one })));
  const top = 3;
  let left = 0;
  const merges: Area[] = [];
  for (const { columns: own } of groups) {
    merges.push({ top, left, bottom: top, right: left + own.length - 1 });
    merges.push({ top: top + 1, left, bottom: top + 1, right: left + own.length - 1 });
    left += own.length;
  }
  const first = new Set(merges.map((merge) => merge.left));
  const heads = (text: (words: string) => string): readonly CellValue[] =>
    columns.map(({ words }, c) => (way === "repeated" || first.has(c) ? text(words) : null));
  const values: readonly (readonly CellValue[])[] = [
    ["ĐẢNG BỘ XÃ A", null, null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027"],
    [],
    heads((words) => words),
    heads(() => "Trong đó"),
    columns.map(({ one: [own] }) => own),
    columns.map(({ one: [, value] }) => value),
    columns.map(({ one: [, , value] }) => value),
  ];
  return { ...plainGrid("KQ", values), ...(way === "merged" && { merges }) };
}

/** The figures that are read, by indicator. */
function figures(grid: Grid): Readonly<Record<string, readonly unknown[]>> | null {
  const read = readBook([grid]);
  if (!read.ok) return null;
  return Object.fromEntries([...read.table.counts].map(([field, { values }]) => [field, [...values]]));
}

const NARROW = [NAMES, ...RESULTS].flatMap(({ columns }) => columns).length;

describe.each([62, 70])("A sheet of %i columns with three rows of headings", (count) => {
  const rest = others(count - NARROW);
  test.each<["merged" | "repeated" | "beside"]>([["merged"], ["repeated"], ["beside"]])(
    "is read as one without the others is, headings %s",
    (way) => {
      const narrow = figures(wide([NAMES, ...RESULTS], way));
      expect(narrow).toMatchObject({ elected: [5, 6], secretariesWomen: [1, 2], deputySecretaries: [3, 4] });
      expect(figures(wide([NAMES, ...RESULTS, rest], way))).toEqual(narrow);
      expect(figures(wide([NAMES, rest, ...RESULTS], way))).toEqual(narrow);
    },
  );
});

test("A sheet of 400 columns of texts takes about four times as long as one of 100, whatever its words are like.", () => {
  for (const words of ["chữ", "Tên chi bộ", "Nữ", "Tái cử", "Chi bộ"]) {
    const texts = (columns: number): number => {
      const values = Array.from({ length: 120 }, (_row, r) =>
        Array.from({ length: columns }, (_column, c) => `${words} ${r} ${c}`),
      );
      const stop = stopwatch();
      expect(readBook([plainGrid("A", values)]).ok).toBe(false);
      return stop();
    };
    texts(100);
    expect(Math.min(texts(400), texts(400))).toBeLessThan(10 * Math.max(20, texts(100)));
  }
});

test("Nor does one with a figure at its end take longer than a header of three rows would.", () => {
  for (const words of ["chữ", "Nữ", "Ngày đại hội"]) {
    const texts = (columns: number, rows = 120): Grid => {
      const values = Array.from({ length: rows }, (_row, r) =>
        Array.from({ length: columns }, (_column, c): CellValue => `${words} ${columns} ${r} ${c}`),
      );
      values.at(-1)?.splice(columns - 1, 1, 5);
      return plainGrid("A", values);
    };
    const spent = (grid: Grid): number => {
      const stop = stopwatch();
      expect(readBook([grid]).ok).toBe(false);
      return stop();
    };
    spent(texts(100));
    // What stands below the rows that may be its header costs next to nothing.
    const least = (sizes: readonly number[], rows?: number): number =>
      Math.min(...sizes.map((columns) => spent(texts(columns, rows))));
    expect(least([400, 401, 402])).toBeLessThan(3 * Math.max(40, least([397, 398, 399], 4)));
  }
});

/**
 * What a person says of a column goes before what its header says, in every form of sheet: to say of each column what was
 * understood changes no figure, and one that is not to be used is not used.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseIn, casesIn } from "../../scripts/corpus-case";
import { defaultChoices } from "../../src/analysis/choices";
import { Engine } from "../../src/analysis/engine";
import type { ColumnView } from "../../src/analysis/overview/columns";
import type { Overview } from "../../src/analysis/overview/overview";
import type { Assignments } from "../../src/reading/table/assign";
import type { Grid } from "../../src/sheet/grid";
import { readWorkbook } from "../../src/workbook/file/read";
import { draw } from "../support/draw";
import { isInShare } from "../support/effort";

const FOLDER = join(__dirname, "..", "cases");
const TODAY = { year: 2026, month: 11, day: 27 };

function overviewOf(sheets: readonly Grid[], columns: Assignments = {}): Overview | null {
  const analysis = new Engine().analyse(sheets, { ...defaultChoices, columns }, TODAY);
  return analysis.ok ? analysis.overview : null;
}

function figuresOf({ groups }: Overview): unknown {
  return groups.map(({ name, held, pending, exempt, figures }) => [
    ...[name, held, pending, exempt],
    ...figures.map(({ id, count, average }) => [id, count, average]),
  ]);
}

/** Two figures in a cell, and shares, are no choice of the list. */
function isOneFigure({ percent, labels, key }: ColumnView): boolean {
  return !percent && labels.length === 1 && key !== null;
}

/** Without them there are no lines. */
const NAMES: ReadonlySet<string | null> = new Set(["branch", "personName", "branches", "heldBranches"]);

/** Fewer of sheets with a row a branch, which are many. */
const CASES = casesIn(FOLDER).flatMap((name, i) => {
  const { file, expected } = caseIn(join(FOLDER, name));
  const isOther = expected.kind !== undefined && expected.kind !== "branches";
  const isTaken = isInShare(i, isOther ? 6 : 36);
  return file !== null && isTaken ? [{ name, file, i }] : [];
});

beforeAll(() => {
  // The reader of .xls files speaks English about records that it does not know.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

test.each(CASES)("The columns of $name are as they were said to be", async ({ file, i }) => {
  const book = await readWorkbook(readFileSync(file), file);
  const read = book.ok ? overviewOf(book.sheets) : null;
  if (!book.ok || !read) return;
  const keys = read.columns.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);

  const said = read.columns.filter(isOneFigure);
  const same = overviewOf(book.sheets, Object.fromEntries(said.map(({ key, field }) => [key, field])));
  expect(same && figuresOf(same)).toEqual(figuresOf(read));
  expect(same?.columns.map(({ key, field }) => [key, field])).toEqual(
    read.columns.map(({ key, field }) => [key, field]),
  );
  expect(same?.columns.filter(({ assigned }) => assigned)).toHaveLength(said.length);

  const free = said.filter(({ field }) => !NAMES.has(field));
  const unused = free[i % free.length];
  if (!unused) return;
  const left = overviewOf(book.sheets, { [String(unused.key)]: null });
  // Without the one column that says who was elected, a list may be none any more.
  if (left)
    expect(left.columns.find(({ key }) => key === unused.key)).toMatchObject({ field: null, assigned: true });
});

describe("A form of each kind is corrected", () => {
  /** Figures of the whole by their ids. */
  function counts(picture: string, columns: Assignments = {}): Readonly<Record<string, number | null>> {
    const read = overviewOf([draw(picture)], columns);
    if (!read) throw new Error("Nothing was read.");
    return Object.fromEntries(read.groups[0].figures.map(({ id, count }) => [id, count]));
  }
  const columnsOf = (picture: string, columns: Assignments = {}): readonly string[] =>
    (overviewOf([draw(picture)], columns)?.columns ?? []).map(
      ({ name, header, labels, assigned }) =>
        `${name} ${header}: ${labels.join("; ")}${assigned ? " (sửa)" : ""}`,
    );

  const PERSONS = `
    DANH SÁCH CẤP ỦY VIÊN ĐƯỢC BẦU NHIỆM KỲ 2025-2027
    TT | Họ và tên    | Họ và tên chồng/vợ | Khoản 1 | Khoản 2 | Chức vụ | Chi bộ
    1  | Lê Văn Mẫu   | Hà Thị Thí         | x       |         | Bí thư  | Chi bộ Một
    2  | Hồ Thị Dụ    | Mai Văn Thử        |         | x       | Ủy viên | Chi bộ Một
    3  | Ngô Thị Mẫu  | Lý Văn Dụ          |         | x       | Bí thư  | Chi bộ Hai
  `;

  test("a list of persons: which column tells the women, and which one is not to be used", () => {
    expect(counts(PERSONS, { "khoan 2": "women" })).toMatchObject({ elected: 3, women: 2 });
    expect(counts(PERSONS, { "khoan 1": "women" })).toMatchObject({ elected: 3, women: 1 });
    expect(counts(PERSONS)).toMatchObject({ elected: 3, secretaries: 2 });
    expect(counts(PERSONS, { "chuc vu": null })).not.toHaveProperty("secretaries");
  });

  const BIRTHS = `
    DANH SÁCH CẤP ỦY VIÊN ĐƯỢC BẦU NHIỆM KỲ 2025-2027
    Ngày tính: 30/6/2025
    TT | Họ và tên   | Năm sinh | Năm của thẻ | Giới tính | Chức vụ | Chi bộ
    1  | Lê Văn Mẫu  | 2004     | 1980        | Nam       | Bí thư  | Chi bộ Một
    2  | Hồ Thị Dụ   | 2006     | 1990        | Nữ        | Ủy viên | Chi bộ Một
  `;

  test("a list of persons: births are in another column than its header says", () => {
    const average = (columns: Assignments): unknown =>
      overviewOf([draw(BIRTHS)], columns)?.groups[0].figures.find(({ id }) => id === "averageAge")?.average;
    const read = overviewOf([draw(BIRTHS)]);
    const year = read?.asOf?.year ?? 2026;
    expect(average({ "nam cua the": "birth" })).toBe(String(year - 1985));
    expect(columnsOf(BIRTHS, { "nam cua the": "birth" })).toEqual([
      "A TT: Số thứ tự",
      "B Họ và tên: Họ và tên",
      "C Năm sinh: ",
      "D Năm của thẻ: Ngày sinh (sửa)",
      "E Giới tính: Nữ",
      "F Chức vụ: Chức danh trong cấp ủy",
      "G Chi bộ: Tên chi bộ",
    ]);
  });

  const TRANSPOSED = `
    KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2025-2027
    Chỉ tiêu             | Chi bộ Một | Chi bộ Hai
    Số đảng viên         | 30         | 20
    Cấp ủy viên trúng cử | 5          | 3
    - Nữ                 | 2          | 1
    - Tái cử             | 3          | 2
    - Nhóm đặc thù       | 1          | 1
  `;

  test("criteria down the side: a row counts another thing", () => {
    expect(counts(TRANSPOSED)).toMatchObject({ elected: 8, women: 3 });
    const [key = ""] = (overviewOf([draw(TRANSPOSED)])?.columns ?? []).flatMap(({ header, key }) =>
      key !== null && header.includes("đặc thù") ? [key] : [],
    );
    expect(counts(TRANSPOSED, { [key]: "ethnicMinority" })).toMatchObject({ elected: 8, ethnicMinority: 2 });
    expect(columnsOf(TRANSPOSED, { [key]: "ethnicMinority" }).at(-1)).toBe(
      "7 Cấp ủy viên trúng cử – Nhóm đặc thù: Dân tộc thiểu số (sửa)",
    );
  });

  const CARD = `
    PHIẾU BÁO CÁO KẾT QUẢ ĐẠI HỘI CHI BỘ | <
    Tên chi bộ:              | Chi bộ Thôn Mẫu
    Ngày đại hội:            | 05/4/2025
    Số đảng viên:            | 30
    Số cấp ủy viên được bầu: | 5
    Nữ:                      | 2
    Đặc thù:                 | 1
  `;

  test("a form of one branch: a label asks for another thing", () => {
    expect(counts(CARD)).toMatchObject({ elected: 5, women: 2 });
    expect(counts(CARD, { nu: "reelected" })).toMatchObject({ elected: 5, reelected: 2 });
    expect(columnsOf(CARD, { nu: "reelected" })).toContain("B6 Nữ: Tái cử (sửa)");
  });

  const HALVES = `
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ     | Bầu được | Nữ | TT | Chi bộ     | Bầu được | Nữ
    1  | Chi bộ Một | 5        | 2  | 3  | Chi bộ Ba  | 3        | 1
    2  | Chi bộ Hai | 3        | 1  | 4  | Chi bộ Bốn | 3        | 2
  `;

  test("a list in two halves: a column is the same thing in both", () => {
    expect(counts(HALVES)).toMatchObject({ elected: 14, women: 6 });
    expect(counts(HALVES, { nu: "reelected" })).toMatchObject({ elected: 14, reelected: 6 });
    expect(columnsOf(HALVES)).toEqual([
      "A, E TT: Số thứ tự",
      "B, F Chi bộ: Tên chi bộ",
      "C, G Bầu được: Cấp ủy viên được bầu",
      "D, H Nữ: Nữ",
    ]);
  });
});

/** Files that name their branch nowhere but in their own name. */
import { branchInFile } from "../../../src/reading/gather/named-by-file";
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadBooks } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";
import { toldFindings } from "../../support/told";

test.each([
  ["Chi bộ thôn Cây Gạo - kết quả đại hội 2025-2027.xlsx", "Chi bộ thôn Cây Gạo", true],
  ["gop/CB thon Me (1).xlsx", "CB thon Me", true],
  ["KQ dai hoi_Khu Cho.xlsx", "Khu Cho", true],
  ["ket_qua_dai_hoi_thon_Me.xlsx", "thon Me", true],
  ["thon17.csv", "thon 17", true],
  ["BC kết quả ĐH Trường Tiểu học Hoa Mai nhiệm kỳ 2025-2027.docx", "Trường Tiểu học Hoa Mai", true],
  ["03. Thôn 7 nộp lần 2.xlsx", "Thôn 7", true],
  ["Danh sach chi uy Dong Mit.xlsx", "Dong Mit", false],
  ["Danh sách chi ủy.xlsx", "Danh sách chi ủy", false],
  ["Book1.xlsx", "Book1", false],
])("“%s” is of “%s”", (file, name, isSure) => {
  expect(branchInFile(file)).toEqual({ name, isSure });
});

const NAMELESS = `
  Ngày đại hội | Tổng số ĐV | Số cấp ủy viên được bầu | Nữ | Tái cử | Bí thư
  12/6/2025    | 20         | 3                       | 0  | 2      | Lê Văn Mẫu`;

function joined(files: Readonly<Record<string, string>>): ReadBooks {
  return readBooks(
    Object.entries(files).map(([file, picture]) => {
      const read = readBook([{ ...draw(picture), sheet: "Sheet1" }]);
      return { file, saved: null, read };
    }),
  );
}

describe("A file whose cells name no branch", () => {
  test("has its own name's, and two of them are two branches", () => {
    const { table, findings, files } = joined({
      "CB thôn Me.xlsx": NAMELESS,
      "Thôn Bưởi - KQ ĐH.xlsx": NAMELESS,
    });
    expect(table?.names).toEqual(["CB thôn Me", "Thôn Bưởi"]);
    expect(table?.counts.get("elected")?.values).toEqual([3, 3]);
    expect(findings.map(({ kind }) => kind)).toEqual(["named-by-file", "named-by-file"]);
    expect(files.map(({ status }) => status)).toEqual(["read", "read"]);
  });

  test("needs attention where its name is none either, and still is a branch of its own", () => {
    const { table, files } = joined({ "Book1.xlsx": NAMELESS, "Book2.xlsx": NAMELESS });
    expect(table?.names).toEqual(["Book1", "Book2"]);
    expect(files.map(({ status }) => status)).toEqual(["attention", "attention"]);
  });

  test("keeps the name that its cells or its sheet say", () => {
    const named = `
      CHI BỘ THÔN SUNG | < | < | < | < | <
      ${NAMELESS}`;
    expect(joined({ "CB thôn Me.xlsx": named }).table?.names).toEqual(["CHI BỘ THÔN SUNG"]);
    const read = readBook([{ ...draw(NAMELESS), sheet: "Thôn Sung" }]);
    expect(readBooks([{ file: "CB thôn Me.xlsx", saved: null, read }]).table?.names).toEqual(["Thôn Sung"]);
  });

  test("read alone has its sheet's, which is told; without a day and a secretary it may be of many, and is none", () => {
    const read = readBook([draw(NAMELESS)]);
    if (!read.ok) throw new Error("It must read.");
    expect(toldFindings(read.findings)).toEqual(["named-by-sheet A1"]);
    const summed = `
      Tổng số ĐV | Số cấp ủy viên được bầu | Nữ | Tái cử
      200        | 30                      | 10 | 20`;
    expect(readBook([draw(summed)]).ok).toBe(false);
    expect(
      readBook([draw(NAMELESS.replace("12/6/2025   ", "từ 5/5 đến 12/6/2025").replace("Lê Văn Mẫu", ""))]).ok,
    ).toBe(false);
  });
});

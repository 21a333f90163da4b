/** Which term is read of many files, and which files are of another. */
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadBooks } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";
import { told } from "../../support/told";

/** A file a branch; each with the term it names ("" for none) and the day of its congress. */
function join(...files: readonly (readonly [term: string, date: string])[]): ReadBooks {
  return readBooks(
    files.map(([term, date], i) => ({
      file: `${i + 1}.xlsx`,
      saved: null,
      read: readBook([
        draw(`
          KẾT QUẢ ĐẠI HỘI CHI BỘ ${term}
          STT | Tên chi bộ            | Ngày đại hội | Số đảng viên | Cấp ủy viên
          1   | Chi bộ Thôn ${i + 1} | ${date}      | ${20 + i}     | 3`),
      ]),
    })),
  );
}

function countedOf({ table }: ReadBooks): readonly string[] {
  return table ? told(table, "date") : [];
}

function statusesOf({ files }: ReadBooks): readonly string[] {
  return files.map(({ status }) => status);
}

test("a file that names another term is left out, and the term is told", () => {
  const joined = join(["NHIỆM KỲ 2025-2027", "12/5/2025"], ["NHIỆM KỲ 2022-2025", "12/5/2022"]);
  expect(countedOf(joined)).toEqual(["Chi bộ Thôn 1 | 12/5/2025"]);
  expect(joined.files[1]).toMatchObject({
    status: "other-term",
    message: expect.stringContaining("2022-2025"),
  });
});

test("a file without a term, all of whose days lie before it, is of another one", () => {
  const joined = join(["NHIỆM KỲ 2025-2027", "12/5/2025"], ["", "12/5/2022"]);
  expect(countedOf(joined)).toEqual(["Chi bộ Thôn 1 | 12/5/2025"]);
  expect(joined.files[1]).toMatchObject({
    status: "other-term",
    message: expect.stringContaining("năm 2022"),
  });
  expect(joined.findings.map(({ kind }) => kind)).toContain("file-other-days");
});

test("congresses of a term may be held towards the end of the year before", () => {
  const joined = join(["NHIỆM KỲ 2025-2027", "12/01/2025"], ["", "20/12/2024"]);
  expect(statusesOf(joined)).toEqual(["read", "read"]);
});

test("days behind the last year of the term are of another one", () => {
  const joined = join(
    ["NHIỆM KỲ 2022-2025", "12/5/2022"],
    ["NHIỆM KỲ 2022-2025", "13/5/2022"],
    ["", "12/5/2027"],
  );
  expect(statusesOf(joined)).toEqual(["read", "read", "other-term"]);
});

test("where no file names a term, days of years before those of most files are of another term", () => {
  const joined = join(["", "12/5/2025"], ["", "13/5/2025"], ["", "12/5/2022"]);
  expect(statusesOf(joined)).toEqual(["read", "read", "other-term"]);
});

test("one slip of a year in a file leaves none of the others out", () => {
  const joined = join(["", "12/5/2025"], ["", "13/5/2025"], ["", "12/5/2052"]);
  expect(statusesOf(joined)).toEqual(["read", "read", "other-term"]);
});

test("a file without a day and without a term counts with the others", () => {
  const joined = join(["NHIỆM KỲ 2025-2027", "12/5/2025"], ["", ""]);
  expect(countedOf(joined)).toEqual(["Chi bộ Thôn 1 | 12/5/2025", "Chi bộ Thôn 2 | -"]);
});

test("a term that one of many files names alone is a slip of the pen", () => {
  const of = ["NHIỆM KỲ 2025-2027", "12/5/2025"] as const;
  const joined = join(of, of, of, of, of, ["NHIỆM KỲ 2052-2057", "12/5/2025"]);
  expect(joined.table?.term).toEqual({ first: 2025, last: 2027 });
  expect(statusesOf(joined).at(-1)).toBe("other-term");
});

test("of two terms of one first year the one that more files name is read", () => {
  const joined = join(
    ["NHIỆM KỲ 2025-2030", "12/5/2025"],
    ["NHIỆM KỲ 2025-2027", "12/5/2025"],
    ["NHIỆM KỲ 2025-2027", "12/5/2025"],
  );
  expect(joined.table?.term).toEqual({ first: 2025, last: 2027 });
});

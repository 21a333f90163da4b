/** Which of two files with the same branch counts, and what of the other is kept. */
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadBooks, type ReadFile } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";
import { told } from "../../support/told";

function file(
  name: string,
  elected: number,
  more: { readonly saved?: number; readonly asOf?: string } = {},
): ReadFile {
  const { saved = null, asOf } = more;
  const picture = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    ${asOf === undefined ? "" : `(Tính đến ngày ${asOf})`}
    STT | Tên chi bộ      | Số đảng viên | Cấp ủy viên
    1   | Chi bộ Thôn Bèo | 20           | ${elected}`;
  return { file: name, saved, read: readBook([draw(picture)]) };
}

const counts = (...files: readonly ReadFile[]): readonly string[] => {
  const { table } = readBooks(files);
  return table ? told(table, "elected") : [];
};

test("the later day that the sheets themselves tell counts, before what their names say", () => {
  const [later, earlier] = [
    file("a.xlsx", 5, { asOf: "20/5/2025" }),
    file("a lần 2.xlsx", 3, { asOf: "10/5/2025" }),
  ];
  expect(counts(later, earlier)).toEqual(["Chi bộ Thôn Bèo | 5"]);
});

test.each([
  ["beo.xlsx", "beo lần 2.xlsx"],
  ["beo lần 2.xlsx", "beo lần 3.xlsx"],
  ["beo lần 9.xlsx", "beo lần 10.xlsx"],
  ["beo.xlsx", "beo (1).xlsx"],
  ["beo (1).xlsx", "beo (2).xlsx"],
  ["beo.xlsx", "beo_sửa.xlsx"],
  ["beo.xlsx", "Beo - bổ sung.xlsx"],
  ["beo ban 2.docx", "beo v3.xlsx"],
])("of %s and %s the second counts", (earlier, later) => {
  expect(counts(file(earlier, 3), file(later, 5))).toEqual(["Chi bộ Thôn Bèo | 5"]);
  expect(counts(file(later, 5), file(earlier, 3))).toEqual(["Chi bộ Thôn Bèo | 5"]);
});

test("where names say nothing, the one that was saved later counts", () => {
  expect(counts(file("a.xlsx", 3, { saved: 1 }), file("bbb.xlsx", 5, { saved: 2 }))).toEqual([
    "Chi bộ Thôn Bèo | 5",
  ]);
});

test("a year or a number of a place in a name is no version", () => {
  expect(counts(file("Thôn 7 năm 2025.xlsx", 3, { saved: 2 }), file("x.xlsx", 5, { saved: 1 }))).toEqual([
    "Chi bộ Thôn Bèo | 3",
  ]);
});

test("of copies the one with the shortest name counts, and the others are told as its copies", () => {
  const { files } = readBooks([
    file("Bản sao của beo.xlsx", 3),
    file("beo.xlsx", 3),
    file("beo (1).xlsx", 3),
  ]);
  expect(files.map(({ file: name, status, of }) => [name, status, of])).toEqual([
    ["beo (1).xlsx", "duplicate", "beo.xlsx"],
    ["beo.xlsx", "read", undefined],
    ["Bản sao của beo.xlsx", "duplicate", "beo.xlsx"],
  ]);
});

test("what differs is told with both figures", () => {
  const { files } = readBooks([file("beo.xlsx", 3), file("beo lần 2.xlsx", 5)]);
  expect(files.find(({ status }) => status === "older")?.message).toContain("Cấp ủy viên được bầu 3 → 5");
});

test("of two states with the same figures the one of the later day counts, and its day is that of the whole", () => {
  const joined = readBooks([
    file("a.xlsx", 3, { asOf: "10/5/2025" }),
    file("bb.xlsx", 3, { asOf: "20/5/2025" }),
  ]);
  expect(statuses(joined)).toEqual(["a.xlsx: older", "bb.xlsx: read"]);
  expect(joined.table?.asOf).toEqual({ year: 2025, month: 5, day: 20 });
});

const statuses = ({ files }: ReadBooks): readonly string[] =>
  files.map(({ file: name, status }) => `${name}: ${status}`);

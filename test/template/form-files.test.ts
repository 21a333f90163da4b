/** A form for each branch: one file each, with a name that every system takes. */
import type { BranchList } from "../../src/congress/branch-form";
import { formFiles } from "../../src/template/form-files";
import { fileName } from "../../src/vietnamese/file-name";

function listOf(...names: readonly string[]): BranchList {
  return { organisation: null, term: null, branches: names.map((name) => ({ name, block: null })) };
}

const namesOf = (list: BranchList): readonly string[] => formFiles(list).map(({ name }) => name);

test("it is named after the branch in plain letters", () => {
  expect(namesOf(listOf("Thôn 3", "Chi bộ Đường Đá, ấp Ðông", "Trường THCS “Hoa Sen”"))).toEqual([
    "Phieu - Thon 3.xlsx",
    "Phieu - Chi bo Duong Da, ap Dong.xlsx",
    "Phieu - Truong THCS Hoa Sen.xlsx",
  ]);
});

test("no two files have one name, where case and accents do not count either", () => {
  expect(namesOf(listOf("Thôn Hà", "THÔN HẠ", "Thôn Há"))).toEqual([
    "Phieu - Thon Ha.xlsx",
    "Phieu - THON HA (2).xlsx",
    "Phieu - Thon Ha (3).xlsx",
  ]);
});

test("a branch that stands on the list twice has one form, and one of each block where the names are alike", () => {
  const twice = { name: "Thôn 1", block: "Khối A" };
  const list = { ...listOf(), branches: [twice, twice, { ...twice, block: "Khối B" }] };
  expect(namesOf(list)).toEqual(["Phieu - Thon 1.xlsx", "Phieu - Thon 1 (2).xlsx"]);
});

test.each([
  ['a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i"],
  ["  Tổ 1.  ", "To 1"],
  ["…", ""],
  ["../../etc", "etc"],
  [`${"Chi bộ ".repeat(40)}`, `${"Chi bo ".repeat(40)}`.slice(0, 80).trim()],
])("“%s” is “%s” as a file's name", (text, name) => {
  expect(fileName(text)).toBe(name);
});

/** Levels that a heading names together: each such heading is a figure of its own, told in its place among the levels. */
import { makeReport } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import { readBook } from "../../../src/reading/read-book";
import { Engine } from "../../../src/analysis/engine";
import { defaultChoices } from "../../../src/analysis/choices";
import { linesOf } from "../../../src/documents/text";
import { draw } from "../../support/draw";
import { day } from "../../support/table";
import { readTable, toldColumns, toldFindings } from "../../support/told";

const SHEET = draw(`
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ      | Ngày ĐH   | Trúng cử | Độ tuổi | <     | <   | Trình độ chuyên môn | <      | <       | <        | LLCT | <
  ^  | ^           | ^         | ^        | <40     | 40-50 | >50 | CĐ trở xuống        | ĐH     | ThS, CKI | TS/CKII | SC   | TC, CC
  1  | Khoa Mắt    | 18/3/2025 | 5        | 1       | 3     | 1   | 1                   | 2      | 1       | 1        | 2    | 3
  2  | Khoa Dược   | 19/3/2025 | 3        | 0       | 1     | 2   | 0                   | 1      | 2       | 0        | 1    | 2
`);

test("are read, each under its own name", () => {
  const { table, findings } = readTable(SHEET);
  const fields = toldColumns(table).map((line) => line.replace(/^.* = /, ""));
  expect(fields.slice(7)).toEqual([
    "collegeOrLower",
    "degree",
    "masterOrSpecialist",
    "doctorOrSpecialist",
    "politicalElementary",
    "politicalIntermediateOrHigher",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

test("are told from the highest on, and all age groups with them", () => {
  const analysis = new Engine().analyse([SHEET], defaultChoices, day("01/4/2025"));
  if (!analysis.ok) throw new Error("not read");
  const text = linesOf(analysis.documents.quickReport)
    .map((line) => line.text.replaceAll(/ \([^()]*%\)/g, ""))
    .join("\n");
  expect(text).toContain(
    "tiến sĩ hoặc chuyên khoa II 01 đồng chí, thạc sĩ hoặc chuyên khoa I 03 đồng chí, đại học 03 đồng chí, từ cao đẳng trở xuống 01 đồng chí",
  );
  expect(text).toContain("từ trung cấp trở lên 05 đồng chí, sơ cấp 03 đồng chí");
  expect(text).toContain("40-50 tuổi 04 đồng chí");
  expect(text).toContain("trên 50 tuổi 03 đồng chí");
});

test.each([
  ["ĐH, CĐ", "collegeOrDegree"],
  ["Cao đẳng và đại học", "collegeOrDegree"],
  ["Dưới đại học", "collegeOrLower"],
  ["Từ cao đẳng trở lên", "collegeOrHigher"],
  ["TrC trở lên", "vocationalOrHigher"],
  ["Trung cấp trở xuống", "vocationalOrLower"],
])("“%s” of a profession is no level of theory", (heading, field) => {
  const sheet = draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ    | Ngày ĐH   | Trúng cử | Trình độ chuyên môn | <
    ^  | ^         | ^         | ^        | Trên ĐH             | ${heading}
    1  | Khoa Mắt  | 18/3/2025 | 5        | 1                   | 4
    2  | Khoa Dược | 19/3/2025 | 3        | 1                   | 2
  `);
  expect(readTable(sheet).table.counts.get(field)?.values).toEqual([4, 2]);
});

test("Levels that hold others are not added to them where the elected are checked", () => {
  const book = readBook([SHEET]);
  if (!book.ok) throw new Error("not read");
  const { findings } = makeReport(
    { table: book.table, findings: book.findings, asOf: null, today: day("01/4/2025") },
    defaultSettings,
  );
  expect(findings.map(({ kind }) => kind)).not.toContain("education-exceeds");
});

test("“Trung cấp trở xuống” of theory is none of a profession, and is told in its words", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ    | Ngày ĐH   | Trúng cử | Lý luận chính trị | <
      ^  | ^         | ^         | ^        | Cao cấp           | Trung cấp trở xuống
      1  | Khoa Mắt  | 18/3/2025 | 5        | 1                 | 4
      2  | Khoa Dược | 19/3/2025 | 3        | 1                 | 2
    `),
  );
  expect([...table.counts.keys()]).toEqual(["elected", "politicalAdvanced", "politicalIntermediateOrLower"]);
  expect(toldFindings(findings)).toEqual([]);
});

test("specialists of the first and second degree have columns of their own, and stand between the other levels", () => {
  const sheet = draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ    | Ngày ĐH   | Trúng cử | Trình độ chuyên môn | <   | <    | <   | <
    ^  | ^         | ^         | ^        | TS                  | CKII | ThS | CKI | ĐH
    1  | Khoa Mắt  | 18/3/2025 | 7        | 1                   | 2    | 1   | 1   | 2
    2  | Khoa Dược | 19/3/2025 | 5        | 0                   | 1    | 0   | 3   | 1
  `);
  const { findings } = readTable(sheet);
  expect(toldFindings(findings)).toEqual([]);
  const analysis = new Engine().analyse([sheet], defaultChoices, day("01/4/2025"));
  if (!analysis.ok) throw new Error("not read");
  const text = linesOf(analysis.documents.quickReport)
    .map((line) => line.text.replaceAll(/ \([^()]*%\)/g, ""))
    .join("\n");
  expect(text).toContain(
    "tiến sĩ 01 đồng chí, chuyên khoa II 03 đồng chí, thạc sĩ 01 đồng chí, chuyên khoa I 04 đồng chí, đại học 03 đồng chí",
  );
});

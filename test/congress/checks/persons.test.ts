/** What a list of persons cannot tell, also where it is joined with what is no list. */
import { makeReport } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import { readBook } from "../../../src/reading/read-book";
import { readBooks } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";

const LIST = `
  DANH SÁCH CHI ỦY CHI BỘ THÔN MỘT NHIỆM KỲ 2025-2027 | < | <
  TT | Họ và tên  | Chức vụ
  1  | Lê Văn Mẫu | Bí thư
  2  | Lê Thị Mẫu | Ủy viên`;
const FORM = `
  CHI BỘ THÔN HAI         |
  Ngày đại hội            | 12/6/2025
  Số đảng viên            | 20
  Số cấp ủy viên được bầu | 3
  Bí thư                  | Trần Văn Mẫu`;

function kindsOf(...pictures: readonly string[]): readonly string[] {
  const { table, findings } = readBooks(
    pictures.map((picture, i) => ({ file: `${i}.xlsx`, saved: null, read: readBook([draw(picture)]) })),
  );
  if (!table) throw new Error("They must read.");
  const report = makeReport(
    { table, findings, asOf: null, today: { year: 2026, month: 1, day: 1 } },
    defaultSettings,
  );
  return report.findings.map(({ kind }) => kind);
}

test("Lists alone do not show the branches that have nobody on them", () => {
  expect(kindsOf(LIST, LIST.replace("MỘT", "BA"))).toContain("persons-branches-unseen");
});

test("Beside what is no list they are not all that there is", () => {
  expect(kindsOf(LIST, FORM)).not.toContain("persons-branches-unseen");
});

/** The joined sheet that the office goes on with: what was mended on it stays, and a file that comes again takes its own place. */
import { defaultChoices } from "../../src/analysis/choices";
import { joinResults, type Joined } from "../../src/analysis/joining";
import { readBook } from "../../src/reading/read-book";
import type { ReadFile } from "../../src/reading/read-books";
import type { Grid } from "../../src/sheet/grid";
import { layoutGrid } from "../../src/sheet/layout-grid";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { told } from "../support/told";

const TODAY = day("30/6/2025");

function file(name: string, picture: string, saved: number | null = null): ReadFile {
  return { file: name, saved, read: readBook([draw(picture)]) };
}

function join(before: Grid | null, ...files: readonly ReadFile[]): Joined {
  return joinResults(files, before, defaultChoices, TODAY);
}

function sheetOf({ layout }: Joined): Grid {
  if (!layout) throw new Error("Nothing counts.");
  return layoutGrid(layout);
}

function linesOn(grid: Grid, ...fields: readonly string[]): readonly string[] {
  const read = readBook([grid]);
  if (!read.ok) throw new Error("The joined sheet does not read.");
  return told(read.table, ...fields);
}

const thon = (elected: number, branch = "Chi bộ Thôn Bèo", organisation = "ĐẢNG BỘ XÃ HÒA BÌNH"): string => `
  ${organisation}
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  STT | Tên chi bộ | Ngày đại hội | Số đảng viên | Cấp ủy viên
  1   | ${branch}  | #12/5/2025   | 20           | ${elected}`;

const first = (): Grid =>
  sheetOf(join(null, file("beo.xlsx", thon(3)), file("say.xlsx", thon(5, "Chi bộ Thôn Sậy"))));

test("a file that comes again takes its own place, and what it says otherwise is told", () => {
  const joined = join(first(), file("beo.xlsx", thon(4)));
  expect(linesOn(sheetOf(joined), "elected")).toEqual(["Chi bộ Thôn Bèo | 4", "Chi bộ Thôn Sậy | 5"]);
  expect(joined.findings.map(({ message }) => message)).toEqual([
    "Tệp “beo.xlsx” vào lại, tính theo bản mới. Khác bản trước: “Chi bộ Thôn Bèo”: Cấp ủy viên được bầu 3 → 4.",
  ]);
});

test("what was mended by hand on the joined sheet counts, as long as its file does not come again", () => {
  const grid = first();
  const values = grid.values.map((row) =>
    row.map((value) => (value === "Chi bộ Thôn Sậy" ? "Chi bộ Thôn Sậy A" : value)),
  );
  const joined = join({ ...grid, values }, file("mai.xlsx", thon(3, "Chi bộ Thôn Mai")));
  expect(linesOn(sheetOf(joined), "elected")).toEqual([
    "Chi bộ Thôn Bèo | 3",
    "Chi bộ Thôn Mai | 3",
    "Chi bộ Thôn Sậy A | 5",
  ]);
});

test("a line that was written into the joined sheet by hand, of no file, stays", () => {
  const grid = first();
  const at = grid.values.findIndex((row) => row.includes("Chi bộ Thôn Sậy"));
  const line = (grid.values[at] ?? []).map((value) =>
    value === "Chi bộ Thôn Sậy" ? "Chi bộ Thôn Lau" : value === "say.xlsx" ? null : value,
  );
  const values = [...grid.values.slice(0, at + 1), line, ...grid.values.slice(at + 1)];
  const joined = join({ ...grid, values }, file("mai.xlsx", thon(3, "Chi bộ Thôn Mai")));
  expect(linesOn(sheetOf(joined), "elected")).toContain("Chi bộ Thôn Lau | 5");
});

test("a file that cannot be read any more takes nobody's place", () => {
  const broken: ReadFile = { file: "beo.xlsx", saved: null, read: { ok: false, unreadable: "Hỏng." } };
  const joined = join(first(), broken);
  expect(linesOn(sheetOf(joined), "elected")).toEqual(["Chi bộ Thôn Bèo | 3", "Chi bộ Thôn Sậy | 5"]);
  expect(joined.files.map(({ file: name, status }) => `${name}: ${status}`)).toContain(
    "beo.xlsx: unreadable",
  );
});

test("without any file that can be read there is no sheet", () => {
  const broken: ReadFile = { file: "beo.xlsx", saved: null, read: { ok: false, unreadable: "Hỏng." } };
  expect(join(null, broken)).toMatchObject({
    layout: null,
    files: [{ file: "beo.xlsx", status: "unreadable" }],
  });
});

test("a file that comes after the joined sheet counts before what is known of the branch, whatever its name", () => {
  const before = sheetOf(join(null, file("a.xlsx", thon(3), Date.UTC(2025, 4, 13))));
  const joined = join(before, file("Chi bộ Thôn Bèo gửi thêm.xlsx", thon(4), Date.UTC(2025, 4, 20)));
  expect(linesOn(sheetOf(joined), "elected")).toEqual(["Chi bộ Thôn Bèo | 4"]);
  expect(joined.files.find(({ file: name }) => name === "a.xlsx")).toMatchObject({ status: "older" });
});

test("a branch of one organisation takes the place of its own line, not of its namesake's", () => {
  const of = (name: string, elected: number, organisation: string): ReadFile =>
    file(name, thon(elected, "Chi bộ 1", organisation), 1);
  const three = [
    of("a.xlsx", 3, "ĐẢNG BỘ XÃ HÒA BÌNH"),
    of("b.xlsx", 5, "ĐẢNG BỘ XÃ TÂN LẬP"),
    file("c.xlsx", thon(3, "Chi bộ 2", "ĐẢNG BỘ XÃ HÒA BÌNH")),
  ];
  const before = sheetOf(join(null, ...three));
  const joined = join(before, of("b gửi lại.xlsx", 7, "ĐẢNG BỘ XÃ TÂN LẬP"));
  expect([...linesOn(sheetOf(joined), "block", "elected")].sort()).toEqual([
    "Chi bộ 1 | ĐẢNG BỘ XÃ HÒA BÌNH | 3",
    "Chi bộ 1 | ĐẢNG BỘ XÃ TÂN LẬP | 7",
    "Chi bộ 2 | ĐẢNG BỘ XÃ HÒA BÌNH | 3",
  ]);
  expect(joined.files.find(({ file: name }) => name === "b.xlsx")).toMatchObject({
    status: "older",
    of: "b gửi lại.xlsx",
  });
});

const until = (asOf: string, branch: string, elected: number): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  (Tính đến ngày ${asOf})
  STT | Tên chi bộ | Số đảng viên | Cấp ủy viên
  1   | ${branch}  | 20           | ${elected}`;

test("the day of the joined sheet is the latest of its files, and makes none of the others later than what comes", () => {
  const before = sheetOf(
    join(
      null,
      file("a.xlsx", until("10/5/2025", "Chi bộ Thôn Bèo", 3)),
      file("c.xlsx", until("20/5/2025", "Chi bộ Thôn Sậy", 3)),
    ),
  );
  const joined = sheetOf(join(before, file("b.xlsx", until("15/5/2025", "Chi bộ Thôn Bèo", 5))));
  expect(linesOn(joined, "elected")).toEqual(["Chi bộ Thôn Bèo | 5", "Chi bộ Thôn Sậy | 3"]);
  expect(joined.values.flat()).toContain("(Tính đến ngày 20/5/2025)");
});

test("a file whose figures should be looked at needs attention, with the first thing to look at", () => {
  const { files } = join(null, file("beo.xlsx", thon(25)), file("say.xlsx", thon(5, "Chi bộ Thôn Sậy")));
  expect(files.map(({ file: name, status }) => `${name}: ${status}`)).toEqual([
    "beo.xlsx: attention",
    "say.xlsx: read",
  ]);
  expect(files[0]?.message).toContain("25");
});

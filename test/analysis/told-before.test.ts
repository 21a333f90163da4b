/** What was told of files when they were joined stays told as long as they do not come again. */
import { withToldBefore } from "../../src/analysis/told-before";
import { finding, type Finding } from "../../src/congress/findings";
import type { FileReport, FileStatus } from "../../src/reading/read-books";

const report = (file: string, status: FileStatus): FileReport => ({ file, status, source: null });
const unreadable = (file: string): Finding => finding("file-unreadable", null, { file, why: "hỏng" });
const doubt = (book: string): Finding =>
  finding(
    "unreadable-count",
    { book, sheet: "KQ", row: 3, column: 2 },
    { field: "Nữ", text: "?", column: "C", branch: "Bèo", label: "Nữ", name: "x" },
  );

const before = {
  files: [report("bèo.xlsx", "attention"), report("gò.xlsx", "unreadable"), report("lau.xlsx", "read")],
  findings: [unreadable("gò.xlsx"), doubt("bèo.xlsx")],
  sent: [],
};
/** The lines of those that counted are there, and one is new. */
const now = {
  files: [report("bèo.xlsx", "read"), report("lau.xlsx", "read"), report("mới.xlsx", "read")],
  findings: [],
  sent: [],
};

const outcome = (given: readonly string[], told: Parameters<typeof withToldBefore>[0] = now): unknown => {
  const { files, findings } = withToldBefore(told, before, new Set(given));
  return [files.map(({ file, status }) => `${file} ${status}`), findings];
};

test("a file that cannot be read still cannot, and a doubt is still one", () => {
  expect(outcome(["mới.xlsx"])).toEqual([
    ["bèo.xlsx attention", "lau.xlsx read", "mới.xlsx read", "gò.xlsx unreadable"],
    [unreadable("gò.xlsx"), doubt("bèo.xlsx")],
  ]);
});

test("of a file that comes again only what is told now counts", () => {
  const mended = { files: [...now.files, report("gò.xlsx", "read")], findings: [], sent: [] };
  expect(outcome(["gò.xlsx", "bèo.xlsx"], mended)).toEqual([
    ["bèo.xlsx read", "lau.xlsx read", "mới.xlsx read", "gò.xlsx read"],
    [],
  ]);
});

test("what is told now is not told twice", () => {
  const again = { ...now, findings: [doubt("bèo.xlsx")] };
  expect(outcome(["mới.xlsx"], again)).toMatchObject([{}, [doubt("bèo.xlsx"), unreadable("gò.xlsx")]]);
});

test("of a file whose lines were taken off the sheet nothing is told any more", () => {
  const without = { files: [report("lau.xlsx", "read")], findings: [], sent: [] };
  expect(outcome([], without)).toEqual([["lau.xlsx read", "gò.xlsx unreadable"], [unreadable("gò.xlsx")]]);
});

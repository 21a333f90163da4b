/** The shape of --json is a promise to scripts: the first sample whole, and what only other sheets have. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJson } from "../../src/cli/json";
import { indicators } from "../../src/congress/indicators";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import { readWorkbook } from "../../src/workbook/file/read";
import { draw } from "../support/draw";
import { day } from "../support/table";

function jsonOf(sheets: readonly Grid[]): unknown {
  const book = readBook(sheets);
  if (!book.ok) throw new Error("No table was found.");
  const report = makeReport({ ...book, asOf: null, today: day("01/6/2030") });
  const json: unknown = JSON.parse(JSON.stringify(toJson("kq.xlsx", report, defaultSettings)));
  return json;
}

test("the first sample: 4/5, 80%, 10 elected, 9 re-elected (90%), 1 for the first time and 1 woman (10%)", async () => {
  const book = await readWorkbook(readFileSync(join("assets", "ket-qua-mau.xlsx")), "ket-qua-mau.xlsx");
  if (!book.ok) throw new Error(book.problem.code);
  const ofElected = { base: "elected", of: 10 };
  expect(jsonOf(book.sheets)).toEqual({
    source: { file: "kq.xlsx", sheet: "Kết quả đại hội", kind: "branches", header: "A7:J8", rows: "9:13" },
    organisation: "ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ TỈNH",
    term: "2017-2020",
    asOf: "2017-04-20",
    congresses: {
      ...{ total: 5, required: 5, held: 4, pending: 1, exempt: 0, percent: "80%" },
      days: { first: "2017-04-19", last: "2017-04-21" },
      heldDays: { first: "2017-04-19", last: "2017-04-20" },
    },
    indicators: {
      members: { label: "Số đảng viên", count: 37 },
      elected: { label: "Cấp ủy viên được bầu", count: 10 },
      reelected: { label: "Tái cử", count: 9, ...ofElected, percent: "90%" },
      firstTime: {
        ...{ label: "Tham gia cấp ủy lần đầu", count: 1, ...ofElected, percent: "10%" },
        derivedFrom: ["elected", "reelected"],
      },
      women: { label: "Nữ", count: 1, ...ofElected, percent: "10%" },
      secretaries: { label: "Bí thư", count: 4 },
      deputySecretaries: { label: "Phó bí thư", count: 4 },
    },
    blocks: [],
    columns: [
      { column: "A", header: "STT", field: "number" },
      { column: "B", header: "Tên chi bộ", field: "branch" },
      { column: "C", header: "Ngày đại hội", field: "date" },
      { column: "D", header: "Số đảng viên", field: "members" },
      { column: "E", header: "Cấp ủy viên được bầu > Tổng số", field: "elected" },
      { column: "F", header: "Cấp ủy viên được bầu > Tái cử", field: "reelected" },
      { column: "G", header: "Cấp ủy viên được bầu > Nữ", field: "women" },
      { column: "H", header: "Bí thư", field: "secretaries" },
      { column: "I", header: "Phó bí thư", field: "deputySecretaries" },
      { column: "J", header: "Ghi chú", field: "note" },
    ],
    unread: [],
    reading: { sure: true, doubts: [] },
    findings: [],
  });
});

test("what was read on weak evidence is told apart from what is wrong with the figures", () => {
  const grid = draw(`
    TT | Nội dung | Ngày ĐH  | CUV | Nữ
    1  | Thôn A   | 1/4/2025 | 3   | 4
    2  | Thôn B   | 2/4/2025 | 5   | 2
  `);
  expect(jsonOf([grid])).toMatchObject({
    reading: { sure: false, doubts: [{ code: "names-by-values", cell: "B1" }] },
    findings: [{ code: "women-exceeds-elected" }, { code: "names-by-values" }],
  });
});

test("blocks, averages, typed percentages, unread columns and findings", () => {
  const grid = draw(`
    STT | Chi bộ   | CUV | Nữ | TL nữ | Tuổi BQ | Xếp loại
    I   | Khối xã  |     |    |       |         |
    1   | Thôn 1   | 3   | 1  | 33,33 | 44      | A
    2   | Thôn 2   | 1   | 2  |       | 46      | B
  `);
  expect(jsonOf([grid])).toMatchObject({
    organisation: null,
    term: null,
    asOf: null,
    congresses: { total: 2, percent: "100%", days: null, heldDays: null },
    indicators: { averageAge: { label: "Tuổi bình quân", value: 44.5 } },
    blocks: [
      {
        name: "Khối xã",
        congresses: { total: 2, held: 2 },
        indicators: { women: { count: 3, of: 4, percent: "75%" } },
      },
    ],
    columns: expect.arrayContaining([{ column: "E", header: "TL nữ", field: "women", percent: true }]),
    unread: [{ column: "G", header: "Xếp loại" }],
    findings: [
      {
        code: "women-exceeds-elected",
        severity: "error",
        cell: "D4",
        message:
          "Ô D4 (Thôn 2): “Nữ” là 2, nhiều hơn “Cấp ủy viên được bầu” là 1. Cần kiểm tra lại hai số này.",
      },
    ],
  });
});

test("nothing required: no percentage", () => {
  const grid = draw(`
    STT | Chi bộ | Ngày ĐH | CUV | Ghi chú
    1   | Thôn 1 |         |     | Không tổ chức do sáp nhập
  `);
  expect(jsonOf([grid])).toMatchObject({
    congresses: { total: 1, required: 0, held: 0, pending: 0, exempt: 1, percent: null },
  });
});

test("docs/json.md names every indicator and every member", () => {
  const text = readFileSync(join("docs", "json.md"), "utf8");
  const members =
    "file sheet kind header rows organisation term asOf total required held pending exempt percent days heldDays label count base of derivedFrom value blocks columns unread reading sure doubts findings code severity cell message";
  for (const name of [...members.split(" "), ...indicators.map(({ id }) => id)])
    expect(text).toMatch(new RegExp(`[\`.]${name}(\\[\\])?\``));
});

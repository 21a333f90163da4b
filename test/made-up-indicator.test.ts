/** To add an indicator is to add an entry: one that nobody needs goes all the way, and no room was told of it. */
import { documentKinds } from "../src/documents/kinds";
import { documentText } from "../src/documents/text";
import { figuresText } from "../src/cli/figures";
import { toJson } from "../src/cli/json";
import { indicators, type Indicator } from "../src/congress/indicators";
import { makeReport } from "../src/congress/report";
import { defaultSettings } from "../src/congress/settings";
import { makeSummary } from "../src/summary/summary";
import { shownRows } from "./summary/shown";
import { draw } from "./support/draw";
import { day } from "./support/table";
import { readTable, told, toldColumns } from "./support/told";

const divers: Indicator = {
  id: "divers",
  label: "Thợ lặn",
  shortLabel: "TLN",
  kind: "count",
  group: "committee",
  synonyms: ["Là thợ lặn"],
  base: "elected",
  atMost: "elected",
  chapter: "structure",
  phrase: "là thợ lặn",
};
const registry = [...indicators, divers];

const grid = draw(`
  STT | Chi bộ    | Ngày ĐH   | Cấp ủy viên | <      | <
      |           |           | Tổng số     | Tái cử | TLN
  1   | Thôn 1    | 19/4/2017 | 5           | 4      | 2
  2   | Thôn 2    | 20/4/2017 | 3           | 2      | 4
      | Tổng cộng |           | 8           | 6      | 5
`);
const { table, findings: read } = readTable(grid, { registry });
const report = makeReport(
  { table, findings: read, asOf: null, today: day("01/5/2017") },
  defaultSettings,
  registry,
);
const { statistics, findings } = report;

test("it is read by its synonyms under its heading", () => {
  expect(toldColumns(table)).toContain("F Cấp ủy viên > TLN = divers");
  expect(told(table, "divers")).toEqual(["Thôn 1 | 2", "Thôn 2 | 4"]);
});

test("it is checked: its limit and its typed total", () => {
  expect(findings.map(({ message }) => message)).toEqual([
    "Ô F4 (Thôn 2): “Thợ lặn” là 4, nhiều hơn “Cấp ủy viên được bầu” là 3. Cần kiểm tra lại hai số này.",
    "Ô F5 (dòng “Tổng cộng”, cột “Cấp ủy viên – TLN”) ghi 5, tính từ các dòng chi bộ được 6. Cần kiểm tra lại.",
  ]);
});

test("it is a column of the summary, with its total and its share", () => {
  const rows = shownRows(makeSummary(statistics, findings, {}, defaultSettings, registry));
  expect(rows).toContain("1 | Thôn 1 | 19/4/2017 | 5 | 4 | 1 | 2");
  expect(rows).toContain("TỔNG CỘNG | 8 | 6 | 2 | 6");
  expect(rows).toContain("Tỷ lệ % | 75 | 25 | 75");
  expect(rows).toContain("Tái cử | Lần đầu | TLN");
});

test("it is told in the bulletin, on the screen and in --json", () => {
  const bulletin = documentKinds.bulletin.write({ statistics }, {}, defaultSettings);
  expect(documentText(bulletin, defaultSettings.spelling)).toContain("; thợ lặn có 06 đồng chí");
  expect(figuresText(report, defaultSettings)).toMatch(/Thợ lặn +6 {2}75%/);
  expect(toJson("kq.xlsx", report, defaultSettings)).toMatchObject({
    indicators: {
      divers: { label: "Thợ lặn", count: 6, base: "elected", of: 8, percent: "75%" },
    },
  });
});

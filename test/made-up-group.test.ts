/** To add a group of columns is to add an entry, and indicators that name it: one that nobody needs goes all the way. */
import { mainSource } from "../src/congress/table";
import { assignableFields } from "../src/analysis/assignable-fields";
import { overviewOf } from "../src/analysis/overview/overview";
import type { Group } from "../src/congress/groups";
import type { Indicator } from "../src/congress/indicators";
import { makeReport } from "../src/congress/report";
import { defaultSettings } from "../src/congress/settings";
import { count } from "../src/functions/functions";
import { makeSummary } from "../src/summary/summary";
import { shownRows } from "./summary/shown";
import { draw } from "./support/draw";
import { day } from "./support/table";
import { readTable, toldColumns } from "./support/told";

jest.mock("../src/congress/groups", () => {
  const actual = jest.requireActual<{ groups: readonly Group[] }>("../src/congress/groups");
  const union = {
    id: "union",
    label: "Công đoàn",
    headings: ["Công đoàn", "BCH công đoàn"],
    ofOthers: true,
    head: "unionMembers",
    families: ["committee"],
  };
  return { ...actual, groups: [...actual.groups, union] };
});

jest.mock("../src/congress/indicators", () => {
  const { indicators, ...others } = jest.requireActual<{ indicators: readonly Indicator[] }>(
    "../src/congress/indicators",
  );
  const [kind, group] = ["count", "union"];
  const members = {
    id: "unionMembers",
    label: "Ủy viên công đoàn",
    shortLabel: "UV công đoàn",
    synonyms: [],
  };
  const women = { id: "unionWomen", label: "Nữ ủy viên công đoàn", shortLabel: "Nữ", synonyms: [] };
  const whole = { base: "unionMembers", atMost: "unionMembers" };
  return {
    ...others,
    indicators: [...indicators, { ...members, kind, group }, { ...women, kind, group, ...whole }],
  };
});

const grid = draw(`
  STT | Chi bộ | Ngày ĐH   | Cấp ủy viên | <  | BCH công đoàn | <  | <
      |        |           | SL          | Nữ | SL            | Nữ | Đại học
  1   | Thôn 1 | 19/4/2017 | 5           | 2  | 3             | 1  | 2
  2   | Thôn 2 | 20/4/2017 | 3           | 1  | 3             | 2  | 1
`);
const { table, findings } = readTable(grid);
const report = makeReport({ table, findings, asOf: null, today: day("01/5/2017") }, defaultSettings);

test("its heading says what stands below it: its own words, its count, and no levels of the elected", () => {
  expect(toldColumns(table).slice(3)).toEqual([
    "D Cấp ủy viên > SL = elected",
    "E Cấp ủy viên > Nữ = women",
    "F BCH công đoàn > SL = unionMembers",
    "G BCH công đoàn > Nữ = unionWomen",
  ]);
  expect(mainSource(table).unread.map(({ header }) => header.join(" > "))).toEqual([
    "BCH công đoàn > Đại học",
  ]);
});

test("its columns of the summary stand under its label", () => {
  const rows = shownRows(makeSummary(report.statistics, report.findings));
  expect(rows).toContain("STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Nữ | Công đoàn | Ghi chú");
  expect(rows).toContain("TỔNG CỘNG | 8 | 3 | 6 | 3");
});

test("the pane lists its figures under its label, and offers them for a column", () => {
  const { groups } = overviewOf({
    report,
    settings: defaultSettings,
    assigned: new Set(),
    asOfChosen: false,
  });
  const figures = groups[0].figures.map(({ heading, id, share }) => [heading, id, share]);
  expect(figures.slice(-2)).toEqual([
    ["Công đoàn", "unionMembers", null],
    ["Công đoàn", "unionWomen", "50%"],
  ]);
  const offered = assignableFields.filter(({ group }) => group?.label === "Công đoàn");
  expect(offered.map(({ field }) => field)).toEqual(["unionMembers", "unionWomen"]);
});

test("functions give its figures", () => {
  const range: unknown[][] = grid.values.map((row) => [...row]);
  expect(count(range, "Nữ ủy viên công đoàn")).toBe(3);
});

/** To add an indicator is to add an entry, whatever group of columns it is of: here each group that has any has one more. */
import { overviewOf } from "../src/analysis/overview/overview";
import { figuresText } from "../src/cli/figures";
import { toJson } from "../src/cli/json";
import { groupOf, listHeading } from "../src/congress/group-facts";
import { indicators, type Indicator } from "../src/congress/indicators";
import { makeReport, type Report } from "../src/congress/report";
import { defaultSettings } from "../src/congress/settings";
import { byBlock, count, share } from "../src/functions/functions";
import type { Grid } from "../src/sheet/grid";
import { makeSummary } from "../src/summary/summary";
import { shownRows } from "./summary/shown";
import { draw } from "./support/draw";
import { madeUpIndicators } from "./support/made-up-indicators";
import { day } from "./support/table";
import { readTable, told, toldColumns } from "./support/told";

jest.mock("../src/congress/indicators", () => {
  const { indicators, ...others } = jest.requireActual<{ indicators: readonly Indicator[] }>(
    "../src/congress/indicators",
  );
  const { madeUpIndicators } = jest.requireActual<{ madeUpIndicators: readonly Indicator[] }>(
    "./support/made-up-indicators",
  );
  return { ...others, indicators: [...indicators, ...madeUpIndicators] };
});

test("every group that has indicators has one more", () => {
  const others = indicators.filter((one) => !madeUpIndicators.includes(one));
  const groups = new Set(others.map(({ group }) => group));
  expect(new Set(madeUpIndicators.map(({ group }) => group))).toEqual(groups);
});

/** A sheet with the made-up column under its group's heading, last. */
function sheetOf(heading: string, words: string): Grid {
  return draw(`
    STT | Chi bộ | Khối  | Ngày ĐH   | Cấp ủy viên | <      | ${heading}
        |        |       |           | Tổng số     | Tái cử | ${words}
    1   | Thôn 1 | Xã    | 19/4/2017 | 5           | 4      | 2
    2   | Thôn 2 | Thôn  | 20/4/2017 | 3           | 2      | 1
  `);
}

function reportOf(grid: Grid): Report {
  const { table, findings } = readTable(grid);
  return makeReport({ table, findings, asOf: null, today: day("01/5/2017") }, defaultSettings);
}

const cases = madeUpIndicators.map((one) => ({ ...one, heading: groupOf(one.group).headings[0] ?? "" }));

describe.each(cases)(
  "$label, of the group $group",
  ({ id, label, group, synonyms: [synonym = ""], heading, base }) => {
    const grid = sheetOf(heading, synonym);

    test("is read by its words under the heading of its group, and by its label alone", () => {
      const { table } = readTable(grid);
      expect(toldColumns(table).at(-1)).toBe(`G ${heading} > ${synonym} = ${id}`);
      expect(told(table, id)).toEqual(["Thôn 1 | 2", "Thôn 2 | 1"]);
      const alone = draw(`
      STT | Chi bộ | Ngày ĐH   | Cấp ủy viên | ${label}
      1   | Thôn 1 | 19/4/2017 | 5           | 2
    `);
      expect(toldColumns(readTable(alone).table).at(-1)).toBe(`E ${label} = ${id}`);
    });

    test("is shown by summary sheet, pane, command line and --json", () => {
      const report = reportOf(grid);
      const shown = shownRows(makeSummary(report.statistics, report.findings));
      expect(shown.filter((row) => row.split(" | ").includes(label))).toHaveLength(1);
      const { groups } = overviewOf({
        report,
        settings: defaultSettings,
        assigned: new Set(),
        asOfChosen: false,
      });
      const figure = groups[0].figures.find((one) => one.id === id);
      expect(figure).toMatchObject({ label, heading: listHeading(group), count: 3 });
      expect(figuresText(report, defaultSettings)).toMatch(new RegExp(`${label} +3`));
      expect(toJson("kq.xlsx", report, defaultSettings)).toMatchObject({
        indicators: { [id]: { label, count: 3 } },
      });
    });

    test("is given by the functions, by any of its names", () => {
      const range: unknown[][] = grid.values.map((row) => [...row]);
      for (const name of [label, id]) expect(count(range, name)).toBe(3);
      expect(byBlock(range, label).at(-1)?.slice(0, 2)).toEqual(["Tổng cộng", 3]);
      if (base !== undefined) expect(share(range, label)).toBe(3 / 8);
    });
  },
);

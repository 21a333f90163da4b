/** The one way from a table to its statistics and findings, and the small choices of showing figures. */
import { finding } from "../../src/congress/findings";
import { indicators } from "../../src/congress/indicators";
import { labelled, labelOf, progressBase } from "../../src/congress/labels";
import { findingsOf, makeReport, statisticsOf } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { countOf } from "../../src/congress/statistics";
import { measureTargets } from "../../src/congress/targets";
import { day, drawTable } from "../support/table";

const table = drawTable(`
  branch   | date      | mark   | planned | elected | reelected | young:Dưới 40 tuổi
  Chi bộ 1 | 19/4/2017 |        | 5       | 4       | 5         | 1
  Chi bộ 2 | 21/4/2017 |        | 3       |         |           |
  Chi bộ 3 |           | exempt |         |         |           |`);

const today = day("20/4/2017");

test("what reading and checking found stands in one list, in order", () => {
  const read = [
    finding("other-sheet", null, { sheet: "Nháp", chosen: "KQ" }),
    finding("error-cell", { sheet: "KQ", row: 3, column: 4 }, { text: "#REF!" }),
  ];
  const { findings } = makeReport({ table, findings: read, asOf: null, today });
  expect(findings.map(({ code }) => code)).toEqual([
    ...["reelected-exceeds-elected", "error-cell", "other-sheet", "shortage"],
  ]);
});

test("a report is the statistics alone and what is found in them", () => {
  const read = [finding("other-sheet", null, { sheet: "Nháp", chosen: "KQ" })];
  const statistics = statisticsOf({ table, asOf: null, today });
  expect(makeReport({ table, findings: read, asOf: null, today })).toEqual({
    statistics,
    findings: findingsOf(statistics, read),
  });
});

test("a figure computed with its base alone is the same as among all others", () => {
  const all = statisticsOf({ table, asOf: null, today });
  expect([...all.figures.keys()]).toEqual(expect.arrayContaining(["reelected", "firstTime", "shortage"]));
  for (const [id, figure] of all.figures) {
    const needed = indicators.filter((one) => one.id === id || one.id === figure.indicator.base);
    const { figures, progress } = statisticsOf({ table, asOf: null, today }, indicators, needed);
    expect([figures.get(id), progress]).toEqual([figure, all.progress]);
  }
});

test("the as-of date is staff's choice, else the sheet's", () => {
  const held = (asOf: string | null): number =>
    makeReport({ table, findings: [], asOf: asOf === null ? null : day(asOf), today }).statistics.progress
      .held;
  expect([held(null), held("18/4/2017"), held("21/4/2017")]).toEqual([1, 0, 2]);
});

test("registry and settings are handed on", () => {
  const registry = [{ ...countless("elected"), result: true as const }, countless("planned")];
  const settings = { ...defaultSettings, season: { first: day("01/5/2017"), last: day("31/5/2017") } };
  const { statistics, findings } = makeReport({ table, findings: [], asOf: null, today }, settings, registry);
  expect([...statistics.figures.keys()]).toEqual(["elected", "planned"]);
  expect(findings.map(({ code }) => code)).toEqual([
    "date-outside-season",
    "date-outside-season",
    "shortage",
  ]);
});

function countless(id: string) {
  return { id, label: id, shortLabel: id, kind: "count", group: "committee", synonyms: [] } as const;
}

test("a label names the age of its header", () => {
  const { statistics } = makeReport({ table, findings: [], asOf: null, today });
  const [young, elected] = [countOf(statistics, "young"), countOf(statistics, "elected")];
  expect([young && labelOf(young), elected && labelOf(elected)]).toEqual([
    "Trẻ tuổi (dưới 40 tuổi)",
    "Cấp ủy viên được bầu",
  ]);
});

test("a label says whether those of the age count too", () => {
  const drawn = drawTable(`
    branch   | date      | elected | young:Từ 40 tuổi trở xuống
    Chi bộ 1 | 19/4/2017 | 3       | 1`);
  const young = countOf(statisticsOf({ table: drawn, asOf: null, today }), "young");
  expect(young && labelOf(young)).toBe("Trẻ tuổi (từ 40 tuổi trở xuống)");
});

test("a target for those below an age measures none of whom those of the age count too", () => {
  const [target] = defaultSettings.targets.filter(({ indicator }) => indicator === "young");
  const settings = { ...defaultSettings, targets: target ? [{ ...target, source: "", since: null }] : [] };
  const measured = (header: string) => {
    const drawn = drawTable(`
      branch   | date      | elected | young:${header}
      Chi bộ 1 | 19/4/2017 | 3       | 1`);
    return measureTargets(statisticsOf({ table: drawn, asOf: null, today }), settings).length;
  };
  expect(["Dưới 40 tuổi", "Từ 40 tuổi trở xuống"].map(measured)).toEqual([1, 0]);
});

test("a figure is told with its share, an average with its decimals", () => {
  const drawn = drawTable(`
    branch   | date      | elected | reelected | averageAge
    Chi bộ 1 | 19/4/2017 | 1       | 1         | 40
    Chi bộ 2 | 19/4/2017 | 2       | 1         | 41`);
  const { figures } = statisticsOf({ table: drawn, asOf: null, today });
  const told = (id: string): unknown => {
    const figure = figures.get(id);
    return figure && labelled(figure, 2);
  };
  expect(told("reelected")).toEqual({
    ...{ kind: "count", label: "Tái cử", value: 2, text: "2", rounded: 2 },
    ...{ base: { id: "elected", count: 3 }, share: "66,67%", derivedFrom: null },
  });
  // (1 * 40 + 2 * 41) / 3
  expect(told("averageAge")).toEqual({
    ...{ kind: "average", label: "Tuổi bình quân", value: 122 / 3, text: "40,67", rounded: 40.67 },
    ...{ base: null, share: null, derivedFrom: null },
  });
});

test("the share of congresses held is taken of all but the exempt, or of all", () => {
  const { progress } = makeReport({ table, findings: [], asOf: null, today }).statistics;
  expect(progressBase(progress, defaultSettings)).toBe(2);
  expect(progressBase(progress, { ...defaultSettings, progressBase: "all" })).toBe(3);
});

/**
 * Figures that were published together: each report is made again from a sheet of branches that adds up to its
 * counts, and every percentage must come out as it should have been printed.
 */
import { checkTerm } from "../src/congress/checks/checks";
import type { CongressSettings } from "../src/congress/settings";
import { defaultSettings } from "../src/congress/settings";
import { standingOn } from "../src/congress/standing";
import { computeStatistics, countOf, type TermStatistics } from "../src/congress/statistics";
import { indicators } from "../src/congress/indicators";
import type { CongressTable } from "../src/congress/table";
import { plainGrid, type Grid } from "../src/sheet/grid";
import { formatDecimal } from "../src/vietnamese/count";
import { percent } from "../src/vietnamese/percent";
import { readTable } from "./support/told";

type Figures = readonly number[];

/** A total over wholes as evenly as whole numbers allow: they add up to it, and none is above its whole. */
function shares(total: number, wholes: Figures): Figures {
  const all = sum(wholes);
  let seen = 0;
  return wholes.map((whole) => {
    const before = Math.floor((total * seen) / all);
    seen += whole;
    return Math.floor((total * seen) / all) - before;
  });
}

function evenly(total: number, rows: number): Figures {
  return shares(total, new Array<number>(rows).fill(total));
}

function sum(figures: Figures): number {
  return figures.reduce((a, b) => a + b, 0);
}

/**
 * The sheet of branches with these figures, read: held ones first, then pending and exempt ones without figures,
 * and a row of percentages as they were printed.
 */
function sheetOf(
  columns: Readonly<Record<string, Figures>>,
  {
    pending = 0,
    exempt = 0,
    printed = {},
  }: { pending?: number; exempt?: number; printed?: Readonly<Record<string, string>> } = {},
): CongressTable {
  const ids = Object.keys(columns);
  const lists = Object.values(columns);
  const states = [
    ...fill("Đã tổ chức", lists[0]?.length ?? 0),
    ...fill("Chưa tổ chức", pending),
    ...fill("Không tổ chức", exempt),
  ];
  const headers = ids.map((id) => indicators.find((one) => one.id === id)?.label ?? id);
  const rows = states.map((state, i) => [
    `Chi bộ số ${i + 1}`,
    state,
    ...lists.map((figures) => figures[i] ?? null),
  ]);
  const shares = ["Tỷ lệ %", null, ...ids.map((id) => printed[id] ?? null)];
  const values = [["Tên chi bộ", "Tình trạng", ...headers], ...rows, ...(isEmpty(printed) ? [] : [shares])];
  const grid: Grid = plainGrid("KQ", values);
  const { table, findings } = readTable(grid);
  expect(findings).toEqual([]);
  return table;
}

function isEmpty(record: Readonly<Record<string, string>>): boolean {
  return Object.keys(record).length === 0;
}

function fill(mark: string, times: number): readonly string[] {
  return new Array<string>(times).fill(mark);
}

function report(table: CongressTable): TermStatistics {
  return computeStatistics(table, standingOn(table, null));
}

/** "1829 (35,13%)" */
function told(statistics: TermStatistics, id: string, decimals: 0 | 1 | 2 = 2): string {
  const figure = countOf(statistics, id);
  if (!figure) return "-";
  const share = figure.base && percent(figure.count, figure.base.count, decimals);
  return share ? `${figure.count} (${share})` : `${figure.count}`;
}

/** Codes of what a sheet is told, targets and shortages aside. */
function doubts(table: CongressTable, settings: CongressSettings = defaultSettings): readonly string[] {
  return checkTerm(computeStatistics(table, standingOn(table, null)), settings)
    .map(({ code }) => code)
    .filter((code) => code !== "target-missed" && code !== "shortage");
}

test("shares add up, and none is above its whole", () => {
  const wholes = [5, 3, 0, 7, 1];
  for (let total = 0; total <= 16; total++) {
    const parts = shares(total, wholes);
    expect(sum(parts)).toBe(total);
    parts.forEach((part, i) => expect(part).toBeLessThanOrEqual(wholes[i] ?? 0));
  }
});

test("an economic-zone committee, 2017", () => {
  const elected = evenly(10, 4);
  const statistics = report(
    sheetOf({ elected, reelected: shares(9, elected), women: shares(1, elected) }, { pending: 1 }),
  );
  const { held, required } = statistics.progress;
  expect([held, required, percent(held, required)]).toEqual([4, 5, "80%"]);
  expect(told(statistics, "elected")).toBe("10");
  expect(told(statistics, "reelected")).toBe("9 (90%)");
  expect(told(statistics, "firstTime")).toBe("1 (10%)");
  expect(told(statistics, "women")).toBe("1 (10%)");
});

describe("a province's branches under base committees, 2017-2020", () => {
  const elected = evenly(5207, 2311);
  const short = shares(35, elected);
  const deputySecretaries = evenly(1733, 2311);
  const table = sheetOf(
    {
      planned: elected.map((count, i) => count + (short[i] ?? 0)),
      elected,
      secretaries: elected.map(() => 1),
      deputySecretaries,
      otherMembers: elected.map((count, i) => count - 1 - (deputySecretaries[i] ?? 0)),
      upperSecondary: shares(4596, elected),
      degreeOrHigher: shares(3258, elected),
      young: shares(1829, elected),
      women: shares(1383, elected),
    },
    { pending: 20, exempt: 26 },
  );
  const statistics = report(table);

  test("progress", () => {
    const { total, required, held, pending, exempt } = statistics.progress;
    expect([total, required, held, pending, exempt]).toEqual([2357, 2331, 2311, 20, 26]);
    // 2311 / 2331 = 0,99142...; 2311 / 2357 = 0,98048...
    expect([percent(held, required), percent(held, total)]).toEqual(["99,14%", "98,05%"]);
  });

  test("results", () => {
    expect(told(statistics, "planned")).toBe("5242");
    expect(told(statistics, "elected")).toBe("5207");
    // 35 / 5242 = 0,00667...
    expect(told(statistics, "shortage")).toBe("35 (0,67%)");
    expect(["secretaries", "deputySecretaries", "otherMembers"].map((id) => told(statistics, id))).toEqual([
      ...["2311", "1733", "1163"],
    ]);
    expect(told(statistics, "upperSecondary")).toBe("4596 (88,27%)");
    expect(told(statistics, "degreeOrHigher")).toBe("3258 (62,57%)");
    expect(told(statistics, "young")).toBe("1829 (35,13%)");
    expect(told(statistics, "women")).toBe("1383 (26,56%)");
  });

  test("nothing in it is doubtful", () => {
    expect(doubts(table)).toEqual([]);
  });
});

test("committees above the base, whole country, to 31/8/2020", () => {
  const elected = evenly(36954, 1298);
  const short = shares(828, elected);
  const reelected = shares(27690, elected);
  const secretaries = evenly(1141, 1298);
  const secretariesReelected = shares(926, secretaries);
  const statistics = report(
    sheetOf(
      {
        planned: elected.map((count, i) => count + (short[i] ?? 0)),
        elected,
        reelected,
        women: shares(6376, elected),
        young: shares(5469, elected),
        ethnicMinority: shares(3995, elected),
        secretaries,
        secretariesReelected,
        secretariesFirstTime: secretaries.map((count, i) => count - (secretariesReelected[i] ?? 0)),
      },
      { pending: 13 },
    ),
  );
  const { held, required } = statistics.progress;
  expect([held, required, percent(held, required, 0)]).toEqual([1298, 1311, "99%"]);
  expect(percent(held, required, 1)).toBe("99%");
  expect(told(statistics, "elected")).toBe("36954");
  expect(told(statistics, "reelected", 1)).toBe("27690 (74,9%)");
  expect(told(statistics, "firstTime", 1)).toBe("9264 (25,1%)");
  expect(told(statistics, "women", 1)).toBe("6376 (17,3%)");
  expect(told(statistics, "young", 1)).toBe("5469 (14,8%)");
  expect(told(statistics, "ethnicMinority", 1)).toBe("3995 (10,8%)");
  expect(countOf(statistics, "shortage")?.count).toBe(828);
  expect(countOf(statistics, "secretaries")?.count).toBe(1141);
  // 926 / 1141 = 0,81156...; 215 / 1141 = 0,18843...
  expect(told(statistics, "secretariesReelected")).toBe("926 (81,16%)");
  expect(told(statistics, "secretariesFirstTime")).toBe("215 (18,84%)");
});

describe("a district, 2020", () => {
  const planned = evenly(163, 12);
  const elected = planned;
  const reelected = shares(116, elected);
  const extra = shares(28, planned);
  const figures = {
    candidates: planned.map((count, i) => count + (extra[i] ?? 0)),
    planned,
    elected,
    reelected,
    firstTime: elected.map((count, i) => count - (reelected[i] ?? 0)),
    women: shares(49, elected),
    ethnicMinority: shares(80, elected),
  };
  const table = sheetOf(figures);

  test("the figures", () => {
    const statistics = report(table);
    expect(told(statistics, "candidates")).toBe("191");
    expect(told(statistics, "surplus")).toBe("28 (17,18%)");
    expect(told(statistics, "women")).toBe("49 (30,06%)");
    expect(told(statistics, "ethnicMinority")).toBe("80 (49,08%)");
    expect([countOf(statistics, "reelected")?.count, countOf(statistics, "firstTime")?.count]).toEqual([
      116, 47,
    ]);
  });

  test("its percentages as printed: one right, two cut off", () => {
    const typed = sheetOf(
      { ...figures, surplus: extra },
      { printed: { women: "30,06", surplus: "17,17", ethnicMinority: "49,07" } },
    );
    const found = checkTerm(report(typed), { ...defaultSettings, branchNoun: "đảng bộ" });
    expect(found.filter(({ code }) => code.startsWith("typed")).map(({ message }) => message)).toEqual([
      "Ô I14 (Tỷ lệ %) ghi 49,07%, là số cắt bớt phần lẻ; làm tròn từ 80/163 thì được 49,08%. Nên dùng số làm tròn.",
      "Ô J14 (Tỷ lệ %) ghi 17,17%, là số cắt bớt phần lẻ; làm tròn từ 28/163 thì được 17,18%. Nên dùng số làm tròn.",
    ]);
  });
});

test("22 committees, 2015", () => {
  const elected = evenly(1123, 22);
  const short = shares(5, elected);
  // 1123 = 21 * 51 + 52. Pairs around the mean; the larger committee and one more have the mean itself.
  const averageAge = elected.map((count, i) =>
    count === 52 || i === 0 ? 50.05 : i % 2 === 1 ? 49.05 : 51.05,
  );
  const statistics = report(
    sheetOf({
      planned: elected.map((count, i) => count + (short[i] ?? 0)),
      elected,
      reelected: elected.map((count, i) => count - (shares(352, elected)[i] ?? 0)),
      women: shares(146, elected),
      averageAge,
    }),
  );
  expect([...elected].sort()).toEqual([...new Array<number>(21).fill(51), 52]);
  expect(told(statistics, "elected")).toBe("1123");
  expect(countOf(statistics, "shortage")?.count).toBe(5);
  expect(told(statistics, "firstTime")).toBe("352 (31,34%)");
  expect(told(statistics, "women")).toBe("146 (13%)");
  const age = statistics.figures.get("averageAge");
  expect(age?.kind === "average" && formatDecimal(age.numerator, age.denominator, 2)).toBe("50,05");
});

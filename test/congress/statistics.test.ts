/** Progress and figures of a table, for the whole and for each block. */
import { indicators, type Indicator } from "../../src/congress/indicators";
import { standingOn } from "../../src/congress/standing";
import {
  computeStatistics,
  countOf,
  countsOf,
  type GroupStatistics,
  type TermStatistics,
} from "../../src/congress/statistics";
import { day, drawTable } from "../support/table";

function statisticsOf(picture: string, registry: readonly Indicator[] = indicators): TermStatistics {
  const table = drawTable(picture);
  return computeStatistics(table, standingOn(table, day("20/4/2017"), registry), registry);
}

/** "women 1/10" for counts with a base, "elected 10" for others, "averageAge 95/2" for averages. */
function told(group: GroupStatistics): readonly string[] {
  return [...group.figures].map(([id, figure]) => {
    if (figure.kind === "average") return `${id} ${figure.numerator}/${figure.denominator}`;
    return `${id} ${figure.count}${figure.base ? `/${figure.base.count}` : ""}`;
  });
}

const CASE = `
  branch                                          | date      | elected | reelected | women
  Văn phòng                                       | 19/4/2017 | 3       | 3         | 1
  Kế hoạch tổng hợp                               | 19/4/2017 | 2       | 2         | 0
  Quản lý đầu tư và Quản lý doanh nghiệp          | 20/4/2017 | 3       | 2         | 0
  Quy hoạch xây dựng và tài nguyên môi trường     | 20/4/2017 | 2       | 2         | 0
  Chi bộ thứ năm                                  | 21/4/2017 |         |           |`;

test("the case to serve first", () => {
  const statistics = statisticsOf(CASE);
  expect(statistics.progress).toEqual({
    total: 5,
    required: 5,
    held: 4,
    pending: 1,
    exempt: 0,
    days: { first: day("19/4/2017"), last: day("21/4/2017") },
    heldDays: { first: day("19/4/2017"), last: day("20/4/2017") },
  });
  expect(told(statistics)).toEqual(["elected 10", "reelected 9/10", "firstTime 1/10", "women 1/10"]);
});

test("nothing of pending or exempt branches is counted", () => {
  const statistics = statisticsOf(`
    branch | mark    | elected | women
    A      | held    | 3       | 1
    B      | pending | 5       | 2
    C      | pending | 0       | 0`);
  expect(told(statistics)).toEqual(["elected 3", "women 1/3"]);
  expect(statistics.progress).toMatchObject({ total: 3, required: 3, held: 1, pending: 2, exempt: 0 });
  const exempt = statisticsOf("branch | mark | members\nA | held | 9\nB | exempt | 5");
  expect(told(exempt)).toEqual(["members 9"]);
  expect(exempt.progress).toMatchObject({ total: 2, required: 1, held: 1, pending: 0, exempt: 1 });
});

test("what was not entered or cannot be read is not in the sum", () => {
  expect(told(statisticsOf("branch | mark | elected\nA | held | 3\nB | held |\nC | held | ?"))).toEqual([
    "elected 3",
  ]);
});

test("an indicator without a figure in any held branch is not there, and none is not nothing", () => {
  const statistics = statisticsOf("branch | mark | elected | women | young\nA | held | 3 | | 0");
  expect(told(statistics)).toEqual(["elected 3", "young 0/3"]);
  expect(countOf(statistics, "women")).toBeNull();
});

test("a percentage has no base where the sheet does not have it", () => {
  expect(told(statisticsOf("branch | mark | women\nA | held | 1"))).toEqual(["women 1"]);
});

test("a branch without its attendance leaves no share of the summoned; women may be blank", () => {
  const told = (attended: string): unknown => {
    const statistics = statisticsOf(`
      branch | mark    | summoned | attended | elected | women
      A      | held    | 20       | 18       | 3       | 1
      B      | held    | 10       | ${attended} | 3    |
      C      | pending | 10       |          |         |`);
    return [countOf(statistics, "attended")?.base, countOf(statistics, "women")?.base];
  };
  expect(told("9")).toEqual([
    { id: "summoned", count: 30 },
    { id: "elected", count: 6 },
  ]);
  for (const gap of ["", "?"]) expect(told(gap)).toEqual([null, { id: "elected", count: 6 }]);
});

test("the age in a header goes with the figure", () => {
  const statistics = statisticsOf("branch | elected | young:Dưới 40 tuổi\nA | 3 | 1");
  expect(countOf(statistics, "young")?.limit).toBe(40);
  expect(countOf(statistics, "elected")?.limit).toBeNull();
});

describe("derived figures", () => {
  test("first time, shortage and surplus are differences, row by row", () => {
    const statistics = statisticsOf(`
      branch | candidates | planned | elected | reelected
      A      | 6          | 5       | 4       | 3
      B      | 4          | 3       | 3       | 1`);
    expect(told(statistics)).toEqual([
      ...["planned 8", "candidates 10", "surplus 2/8", "elected 7", "shortage 1/8"],
      ...["reelected 4/7", "firstTime 3/7"],
    ]);
    expect(countOf(statistics, "firstTime")?.derivedFrom).toEqual(["elected", "reelected"]);
    expect(countOf(statistics, "elected")?.derivedFrom).toBeNull();
  });

  test("a column of the sheet is preferred", () => {
    const statistics = statisticsOf("branch | elected | reelected | firstTime\nA | 5 | 3 | 1");
    expect(countOf(statistics, "firstTime")).toMatchObject({ count: 1, derivedFrom: null });
  });

  test("a negative difference takes nothing from others", () => {
    const statistics = statisticsOf("branch | elected | reelected\nA | 5 | 3\nB | |\nC | 3 | 4");
    expect(countOf(statistics, "firstTime")?.count).toBe(2);
  });

  test("there is no difference where a held branch has one part and not the other; a block may have its own", () => {
    const statistics = statisticsOf(`
      branch  | mark    | elected | reelected
      # KHỐI XÃ
      A       | held    | 5       | 3
      B       | pending | 4       |
      # KHỐI TRƯỜNG
      C       | held    | 5       | 3
      D       | held    | 4       |`);
    expect(countOf(statistics, "firstTime")).toBeNull();
    expect(statistics.blocks.map((block) => countOf(block, "firstTime")?.count)).toEqual([2, undefined]);
    expect(
      countOf(statisticsOf("branch | elected | reelected\nA | 5 | 3\nB | 4 | ?"), "firstTime"),
    ).toBeNull();
    const unfilled = statisticsOf("branch | mark | planned | elected\nA | held | 6 | 5\nB | held | 4 |");
    expect(countOf(unfilled, "shortage")).toBeNull();
  });

  test("a part of a sum left blank adds nothing, one that cannot be read leaves its row out", () => {
    const statistics = statisticsOf(`
      branch | elected | degree | postgraduate
      A      | 3       | 2      | 1
      B      | 3       | 3      |
      C      | 3       |        |
      D      | 3       | 1      | ?`);
    expect(countOf(statistics, "degreeOrHigher")?.count).toBe(6);
  });

  test("a degree or higher is the sum of its parts, in the first way that the sheet has", () => {
    expect(
      told(statisticsOf("branch | elected | degree | postgraduate | master\nA | 9 | 4 | 3 | 2")),
    ).toContain("degreeOrHigher 7/9");
    const levels = statisticsOf("branch | elected | degree | master | doctor\nA | 9 | 4 | 2 | 1");
    expect(countOf(levels, "degreeOrHigher")).toMatchObject({
      count: 7,
      derivedFrom: ["degree", "master", "doctor"],
    });
    expect(told(statisticsOf("branch | elected | degree | master\nA | 9 | 4 | 2"))).toContain(
      "degreeOrHigher 6/9",
    );
    expect(countOf(statisticsOf("branch | elected | degree\nA | 9 | 4"), "degreeOrHigher")).toBeNull();
  });

  test("secretaries are counted from names", () => {
    const statistics = statisticsOf("branch | elected | secretaries.names\nA | 3 | Trần Văn An\nB | 3 |");
    expect(countOf(statistics, "secretaries")?.count).toBe(1);
  });
});

describe("averages", () => {
  // Millions, so that decimals stay whole numbers.
  const average = (picture: string): readonly string[] =>
    told(statisticsOf(picture)).filter((text) => text.startsWith("averageAge"));

  test("are weighted by the elected", () => {
    // 2 * 40 + 6 * 50,5 = 383 of 8
    expect(average("branch | elected | averageAge\nA | 2 | 40\nB | 6 | 50,5")).toEqual([
      "averageAge 383000000/8000000",
    ]);
  });

  test("leave out branches without elected members, without an average, or not held", () => {
    expect(
      average(`
      branch | mark    | elected | averageAge
      A      | held    | 2       | 40
      B      | held    |         | 60
      C      | held    | 4       |
      D      | pending | 5       | 70
      E      | held    | 0       | 80`),
    ).toEqual(["averageAge 80000000/2000000"]);
  });

  test("are simple where the sheet does not say how many were elected", () => {
    expect(average("branch | mark | averageAge\nA | held | 40\nB | held | 45")).toEqual([
      "averageAge 85000000/2000000",
    ]);
  });
});

describe("blocks", () => {
  const statistics = statisticsOf(`
    branch         | date      | mark   | elected | women
    Chi bộ lẻ      | 18/4/2017 |        | 1       | 1
    # KHỐI XÃ
    Chi bộ 1       | 19/4/2017 |        | 3       | 1
    Chi bộ 2       | 21/4/2017 |        | 9       | 9
    # KHỐI CƠ QUAN
    Chi bộ 3       | 20/4/2017 |        | 5       |
    Chi bộ 4       |           | exempt |         |`);

  test("each has its own figures, and the whole has all", () => {
    expect(statistics.blocks.map(({ name }) => name)).toEqual(["KHỐI XÃ", "KHỐI CƠ QUAN"]);
    expect(statistics.blocks.map(told)).toEqual([["elected 3", "women 1/3"], ["elected 5"]]);
    expect(told(statistics)).toEqual(["elected 9", "women 2/9"]);
  });

  test("and its own progress", () => {
    expect(statistics.blocks.map(({ progress }) => progress)).toMatchObject([
      { total: 2, required: 2, held: 1, pending: 1, exempt: 0, heldDays: { last: day("19/4/2017") } },
      { total: 2, required: 1, held: 1, pending: 0, exempt: 1, days: { last: day("20/4/2017") } },
    ]);
    expect(statistics.progress).toMatchObject({ total: 5, required: 4, held: 3, pending: 1, exempt: 1 });
  });
});

describe("rows of several branches", () => {
  test("count as many as they say", () => {
    const statistics = statisticsOf(`
      branch | branches | heldBranches | pendingBranches | exemptBranches | elected
      Xã A   | 10       | 8            | 1               | 1              | 30
      Xã B   | 5        | 0            | 5               |                | 9
      Xã C   | 4        | 4            |                 |                | 12`);
    expect(statistics.progress).toMatchObject({ total: 19, required: 18, held: 12, pending: 6, exempt: 1 });
    expect(told(statistics)).toEqual(["elected 42"]);
  });

  test("without a number of held ones the row's own state is that of all", () => {
    const statistics = statisticsOf(`
      branch | branches | mark    | elected
      Xã A   | 10       | held    | 30
      Xã B   | 5        | pending |
      Xã C   | 2        | exempt  |`);
    expect(statistics.progress).toMatchObject({ total: 17, required: 15, held: 10, pending: 5, exempt: 2 });
  });
});

test("counts branch by branch: the sheet's column, or derived, or none", () => {
  const table = drawTable("branch | elected | reelected\nA | 5 | 3\nB | ? | 3\nC | 4 |");
  expect(countsOf(table, "elected")).toEqual({ values: [5, "unreadable", 4], derivedFrom: null });
  expect(countsOf(table, "firstTime")).toEqual({
    values: [2, null, null],
    derivedFrom: ["elected", "reelected"],
  });
  expect(countsOf(table, "women")).toBeNull();
});

test("the table is not changed", () => {
  const table = drawTable(CASE);
  const before = structuredClone(table);
  computeStatistics(table, standingOn(table, day("20/4/2017")));
  expect(table).toEqual(before);
});

test("no branches: no figures, and progress of nothing", () => {
  const statistics = statisticsOf("branch | date | elected");
  expect(told(statistics)).toEqual([]);
  expect(statistics.progress).toEqual({
    ...{ total: 0, required: 0, held: 0, pending: 0, exempt: 0 },
    ...{ days: null, heldDays: null },
  });
});

test("where the base was not entered for every branch, there is no share of it", () => {
  const figure = (picture: string): unknown => {
    const table = drawTable(`branch | mark | elected | women\n${picture}`);
    return computeStatistics(table, standingOn(table, day("20/4/2017"))).figures.get("women");
  };
  expect(figure("A | held | 3 | 1\nB | held | 2 | 1")).toMatchObject({
    count: 2,
    base: { id: "elected", count: 5 },
  });
  expect(figure("A | held | 3 | 1\nB | held | ? | 1")).toMatchObject({ count: 2, base: null });
  // None of nothing takes nothing away.
  expect(figure("A | held | 3 | 1\nB | held | | 0")).toMatchObject({
    count: 1,
    base: { id: "elected", count: 3 },
  });
});

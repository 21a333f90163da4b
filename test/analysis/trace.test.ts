/** What made a number: the branches behind it, with the cells that hold its parts. */
import { traceOf, type Trace, type TraceQuestion } from "../../src/analysis/trace";
import type { CongressTable } from "../../src/congress/table";
import { statisticsOf } from "../summary/support";
import { drawTable, makeTable, withSource } from "../support/table";

function figure(picture: string, indicator: string, block: number | null = null): Trace {
  return trace(drawTable(picture), { kind: "figure", indicator, block });
}

function trace(table: CongressTable, question: TraceQuestion): Trace {
  return traceOf(statisticsOf(table), question);
}

/** "Thôn 1: C2 5, D2 3" for every branch. */
function rows({ rows }: Trace): readonly string[] {
  return rows.map(
    ({ branch, cells }) => `${branch}: ${cells.map(({ address, text }) => `${address} ${text}`).join(", ")}`,
  );
}

const CASE = `
  branch | date      | elected | reelected | women
  Thôn 1 | 19/4/2017 | 3       | 3         | 1
  Thôn 2 | 19/4/2017 | 2       | 1         |
  Thôn 3 | 20/4/2017 | ?       |           | 0
  Thôn 4 | 21/4/2017 | 4       | 4         | 2`;

describe("The trace of a figure", () => {
  test("names the cell of every held branch in which a number stands", () => {
    expect(rows(figure(CASE, "elected"))).toEqual(["Thôn 1: C2 3", "Thôn 2: C3 2"]);
  });

  test("names a nought that was entered, and no blank cell", () => {
    expect(rows(figure(CASE, "women"))).toEqual(["Thôn 1: E2 1", "Thôn 3: E4 0"]);
  });

  test("names the column that it came from", () => {
    expect(figure("branch | mark | women:Số nữ\nA | held | 1", "women")).toMatchObject({
      columns: ["Số nữ"],
      derivedFrom: [],
    });
  });

  test("that the sheet does not have is empty", () => {
    expect(figure(CASE, "young")).toMatchObject({ rows: [], count: 0, more: 0 });
  });

  test("writes numbers as people do", () => {
    expect(rows(figure("branch | mark | members\nA | held | 1298", "members"))).toEqual(["A: C2 1.298"]);
  });

  test("of an average names the averages", () => {
    const picture = "branch | mark | elected | averageAge\nA | held | 3 | 44,5\nB | held | 2 |";
    expect(rows(figure(picture, "averageAge"))).toEqual(["A: D2 44,5"]);
  });

  test("of a block names its branches alone", () => {
    const picture = `
      branch | date      | elected
      A      | 18/4/2017 | 1
      # KHỐI XÃ
      B      | 19/4/2017 | 3
      # KHỐI PHỐ
      C      | 20/4/2017 | 5`;
    expect(rows(figure(picture, "elected"))).toEqual(["A: C2 1", "B: C4 3", "C: C6 5"]);
    expect(rows(figure(picture, "elected", 1))).toEqual(["C: C6 5"]);
  });

  test("of one branch names its cells alone", () => {
    const traced = trace(drawTable(CASE), { kind: "figure", indicator: "elected", block: null, row: 1 });
    expect(rows(traced)).toEqual(["Thôn 2: C3 2"]);
    const standing = trace(drawTable(CASE), { kind: "standing", state: "held", block: null, row: 0 });
    expect(rows(standing)).toEqual(["Thôn 1: B2 19/4/2017"]);
  });

  test("of columns that are added tells the sum in the first and that the others are in it", () => {
    const table = drawTable("branch | mark | elected | women\nA | held | 5 | 2");
    const counts = new Map(table.counts).set("elected", { values: [7] });
    const added = withSource({ ...table, counts }, { figureColumns: new Map([["elected", [2, 3]]]) });
    const traced = trace(added, { kind: "figure", indicator: "elected", block: null });
    expect(rows(traced)).toEqual(["A: C2 7, D2 +"]);
    expect(traced.columns).toEqual(["Cấp ủy viên được bầu", "Nữ"]);
  });
});

describe("The trace of a figure that was computed from others", () => {
  const picture = `
    branch | mark | elected:Được bầu | reelected:Tái cử
    Thôn 1 | held | 5                | 3
    Thôn 2 | held | 3                | 3`;

  test("names the cells of its parts, branch by branch", () => {
    expect(rows(figure(picture, "firstTime"))).toEqual(["Thôn 1: C2 5, D2 3", "Thôn 2: C3 3, D3 3"]);
  });

  test("says what it was computed from, and in which columns", () => {
    expect(figure(picture, "firstTime")).toMatchObject({
      derivedFrom: ["Cấp ủy viên được bầu", "Tái cử"],
      columns: ["Được bầu", "Tái cử"],
    });
  });

  test("names its own column where the sheet has one", () => {
    const own = "branch | mark | elected | reelected | firstTime\nA | held | 5 | 3 | 2";
    expect(rows(figure(own, "firstTime"))).toEqual(["A: E2 2"]);
  });
});

describe("The trace of where branches stand", () => {
  const picture = `
    branch | date      | mark   | elected | note
    Thôn 1 | 19/4/2017 |        | 3       |
    # KHỐI XÃ
    Thôn 2 | 21-22/4/2017 |     |         |
    Thôn 3 | 4/2018    |        |         |
    Thôn 4 | II/2018   |        |         |
    Thôn 5 |           |        |         | chờ lịch
    Thôn 6 |           | exempt |         | mới thành lập`;
  const standing = (state: "held" | "pending" | "exempt", block: number | null = null): Trace =>
    trace(drawTable(picture), { kind: "standing", state, block });

  test("names the held with their days", () => {
    expect(rows(standing("held"))).toEqual(["Thôn 1: B2 19/4/2017"]);
  });

  test("names the pending with the day, month or quarter they are planned for, or with their note", () => {
    expect(rows(standing("pending"))).toEqual([
      "Thôn 2: B4 21-22/4/2017",
      "Thôn 3: B5 4/2018",
      "Thôn 4: B6 II/2018",
      "Thôn 5: B7 chờ lịch",
    ]);
  });

  test("names the exempt with the reason", () => {
    expect(rows(standing("exempt"))).toEqual(["Thôn 6: B8 mới thành lập"]);
  });

  test("may be of one block", () => {
    expect(standing("held", 0)).toMatchObject({ rows: [], count: 0, more: 0 });
    expect(standing("exempt", 0).count).toBe(1);
  });

  test("shows the branch's name where the sheet has no days", () => {
    const marks = drawTable("branch | mark | elected\nThôn 1 | held | 3");
    expect(rows(trace(marks, { kind: "standing", state: "held", block: null }))).toEqual(["Thôn 1: A2 "]);
  });
});

describe("A long trace", () => {
  const branches = Array.from({ length: 250 }, (_, i) => [`Thôn ${i + 1}`, "19/4/2017", 1]);
  const table = makeTable(["branch", "date", "elected"], branches);

  test("of a figure says how many branches there are, and shows the first of them", () => {
    const { rows, count, more } = trace(table, { kind: "figure", indicator: "elected", block: null });
    expect(count).toBe(250);
    expect(more).toBe(250 - rows.length);
    expect(rows.map(({ branch }) => branch)).toEqual(branches.slice(0, rows.length).map(([name]) => name));
    expect(rows.length).toBeLessThan(250);
  });

  test("of where branches stand does the same", () => {
    const { rows, count, more } = trace(table, { kind: "standing", state: "held", block: null });
    expect(count).toBe(250);
    expect(more).toBe(250 - rows.length);
    expect(rows.map(({ branch }) => branch)).toEqual(branches.slice(0, rows.length).map(([name]) => name));
    expect(rows.length).toBeLessThan(250);
  });
});

test("The numbers that a trace names add up to the figure.", () => {
  const table = drawTable(CASE);
  const statistics = statisticsOf(table);
  const { rows } = traceOf(statistics, { kind: "figure", indicator: "elected", block: null });
  const named = rows.flatMap(({ cells }) => cells.map(({ text }) => Number(text)));
  expect(statistics.figures.get("elected")).toMatchObject({ count: named.reduce((a, b) => a + b, 0) });
});

/** Where values stand on the sheet. */
import { traceOf } from "../../src/analysis/trace";
import { checkTerm } from "../../src/congress/checks/checks";
import { cellsOf, hasColumn, type CongressTable, type CountColumn } from "../../src/congress/table";
import { address, addressFrom, columnLetters } from "../../src/sheet/address";
import { statisticsOf } from "../summary/support";
import { drawTable, withSource } from "../support/table";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("an address counts rows from 1", () => {
  expect(address({ row: 8, column: 5 })).toBe("F9");
});

test("an address is told with its sheet where that is another", () => {
  const cell = { sheet: "Khối xã", row: 8, column: 5 };
  expect(addressFrom("Khối xã", cell)).toBe("F9");
  expect(addressFrom("KQ", cell)).toBe("'Khối xã'!F9");
});

describe("the cells of a branch's value", () => {
  const cells = (table: CongressTable, branch: number, field: string): readonly string[] =>
    cellsOf(table, branch, field).map((cell) => addressFrom("KQ", cell));

  test("are in the column of its counts, not of its percentages", () => {
    const table = drawTable("branch | women% | women\nA | 20 | 1");
    expect(cells(table, 0, "women")).toEqual(["C2"]);
    expect(hasColumn(table, "women")).toBe(true);
    expect(hasColumn(table, "young")).toBe(false);
  });

  test("are several where columns were added", () => {
    const table = withSource(drawTable("branch | elected | women\nA | 3 | 1"), {
      figureColumns: new Map([["elected", [1, 2]]]),
    });
    expect(cells(table, 0, "elected")).toEqual(["B2", "C2"]);
  });

  test("are that of its name where the sheet has no such column", () => {
    const table = drawTable("elected | branch\n3 | A\n4 | B");
    expect(cells(table, 1, "elected")).toEqual(["A3"]);
    expect(cells(table, 1, "young")).toEqual(["B3"]);
  });

  test("stand across where a branch is a column of the sheet", () => {
    const table = withSource(drawTable("branch | elected\nA | 3\nB | 4"), { lines: "columns" });
    expect(cells(table, 1, "elected")).toEqual(["C2"]);
    expect(cells(table, 1, "branch")).toEqual(["C1"]);
  });

  test("are on the sheet that the branch was read from", () => {
    const xa = drawTable("branch | elected\nA | 3");
    const coQuan = withSource(drawTable("branch | women | elected\nB | 1 | 4"), { sheet: "Cơ quan" });
    const joined: CongressTable = {
      ...xa,
      sources: [...xa.sources, ...coQuan.sources],
      rows: [...xa.rows, ...coQuan.rows],
      sourceOf: [0, 1],
    };
    expect(cells(joined, 0, "elected")).toEqual(["B2"]);
    expect(cells(joined, 1, "elected")).toEqual(["'Cơ quan'!C2"]);
  });
});

/** Two sheets as one table: each with its own columns, the second with an error in its second branch. */
function twoSheets(): CongressTable {
  const [xa, coQuan] = [
    drawTable("branch | date | elected | women\nThôn 1 | 19/4/2017 | 3 | 1"),
    withSource(
      drawTable("branch | women | date | elected\nTrạm | 1 | 19/4/2017 | 3\nTrường | 4 | 19/4/2017 | 3"),
      {
        sheet: "Cơ quan",
      },
    ),
  ];
  const both = (id: string): CountColumn => ({
    values: [xa, coQuan].flatMap(({ counts }) => counts.get(id)?.values ?? []),
  });
  return {
    ...xa,
    sources: [...xa.sources, ...coQuan.sources],
    rows: [...xa.rows, ...coQuan.rows],
    sourceOf: [0, 1, 1],
    names: [...xa.names, ...coQuan.names],
    blockOf: [-1, -1, -1],
    dates: [...xa.dates, ...coQuan.dates],
    states: [null, null, null],
    notes: [null, null, null],
    counts: new Map(["elected", "women"].map((id) => [id, both(id)])),
  };
}

describe("a table of two sheets", () => {
  test("has its findings in the cells of the sheet that each branch stands on, and says so", () => {
    const found = checkTerm(statisticsOf(twoSheets())).filter(({ kind }) => kind === "exceeds");
    expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "Cơ quan", row: 2, column: 1 }]);
    expect(found.map(({ message }) => message).join()).toContain("'Cơ quan'!B3");
  });

  test("has figures that are traced to both", () => {
    const { rows } = traceOf(statisticsOf(twoSheets()), {
      kind: "figure",
      indicator: "elected",
      block: null,
    });
    expect(rows.map(({ cells }) => cells.map(({ address }) => address))).toEqual([
      ["C2"],
      ["'Cơ quan'!D2"],
      ["'Cơ quan'!D3"],
    ]);
  });
});

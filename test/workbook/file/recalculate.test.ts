import { evaluate } from "../../../src/workbook/file/formula";
import { formulaKey, recalculate, reckonMissing } from "../../../src/workbook/file/recalculate";
import { plainGrid, type CellValue, type Grid } from "../../../src/sheet/grid";

function grid(values: readonly (readonly CellValue[])[]): Grid {
  return plainGrid("KQ", values);
}

/** Changes a cell of rows of numbers as typing would; formulas by the address of their row and column. */
function after(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly [number, number, string])[],
  row: number,
  column: number,
): readonly (readonly CellValue[])[] {
  const map = new Map(formulas.map(([r, c, formula]) => [formulaKey(r, c), formula]));
  return recalculate(grid(values), map, { row, column }).grid.values;
}

describe("When a cell is changed by hand", () => {
  test("a total below it is the sum of what stands there now", () => {
    expect(after([[5], [2], [99]], [[2, 0, "SUM(A1:A2)"]], 0, 0)).toEqual([[5], [2], [7]]);
  });

  test("a total of subtotals follows through the subtotals", () => {
    const values = [[5], [1], [99], [4], [99], [99]];
    const formulas = [
      [2, 0, "SUM(A1:A2)"],
      [4, 0, "SUM(A4)"],
      [5, 0, "A3+A5"],
    ] as const;
    expect(after(values, formulas, 0, 0)).toEqual([[5], [1], [6], [4], [99], [105]]);
  });

  test("a share of two totals is reckoned after both", () => {
    const values = [
      [8, 2],
      [2, 3],
      [0, 0],
      [0, null],
    ];
    const formulas = [
      [3, 0, "ROUND(B3/A3*100,2)"],
      [2, 0, "SUM(A1:A2)"],
      [2, 1, "SUM(B1:B2)"],
    ] as const;
    const [, , totals, share] = after(values, formulas, 0, 0);
    expect(totals).toEqual([10, 0]);
    expect(share?.[0]).toBe(0);
  });

  test("a cell that needs both the change and its total has the new total", () => {
    const formulas = [
      [2, 0, "A1/A2*100"],
      [1, 0, "SUM(A1)+15"],
    ] as const;
    expect(after([[5], [99], [99]], formulas, 0, 0)).toEqual([[5], [20], [25]]);
  });

  test("formulas that refer to each other in a circle come to an end", () => {
    const formulas = [
      [1, 0, "A1+A3"],
      [2, 0, "A2+1"],
    ] as const;
    expect(after([[5], [1], [1]], formulas, 0, 0)[0]).toEqual([5]);
  });

  test("a formula elsewhere keeps its value", () => {
    expect(
      after(
        [
          [5, 3],
          [99, 3],
        ],
        [[1, 1, "SUM(B1)"]],
        0,
        0,
      ),
    ).toEqual([
      [5, 3],
      [99, 3],
    ]);
  });

  test("a formula that is not known becomes blank rather than stay wrong", () => {
    expect(after([[5], [99]], [[1, 0, "VLOOKUP(A1,Z:Z,1)"]], 0, 0)).toEqual([[5], [null]]);
  });

  test("a formula that is typed over is one no more", () => {
    const formulas = new Map([[formulaKey(1, 0), "SUM(A1)"]]);
    expect(recalculate(grid([[5], [7]]), formulas, { row: 1, column: 0 }).formulas.size).toBe(0);
  });
});

describe("Formulas as staff write them", () => {
  const cells = [
    [3, 4, null, "chữ"],
    [0, 2, 10, { error: "#REF!" }],
  ];
  const value = (formula: string): CellValue =>
    evaluate(formula, {
      valueAt: (row, column) => cells[row]?.[column] ?? null,
      isFormula: (row, column) => row === 0 && column === 4,
    });

  test.each<[string, CellValue]>([
    ["SUM(A1:C1)", 7],
    ["SUM(A1:D1)", 7],
    ["SUM(A1,B1,5)", 12],
    ["SUM($A$1:$B$2)", 9],
    ["A1+B1*2", 11],
    ["(A1+B1)*2", 14],
    ["B1-A1-C1", 1],
    ["-A1+10", 7],
    ["A1/B1", 0.75],
    ["A1/B1%", 75],
    ["ROUND(C2/A1,2)", 3.33],
    ["A1/A2", { error: "#DIV/0!" }],
    ["A1+D1", null],
    ["SUM(A1:D2)", { error: "#REF!" }],
    ["SUM(D1)", 0],
    ["+A1+B1", 7],
    ["--A1", 3],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1.005,2)", 1.01],
    ["COUNT(A1:D1)", 2],
    ["COUNTA(A1:D1)", 3],
    ["COUNTA(A1:E1)", 4],
    ['COUNTIF(A1:D1,"CHỮ")', 1],
    ['COUNTIF(A1:D1,"ch*")', 1],
    ['COUNTIF(A1:D2,">2")', 3],
    ["COUNTIF(A1:C2,3)", 1],
    ['COUNTIF(A1:D1,"<>chữ")', null],
    ['COUNTIF(A1:D1,"1/2")', null],
    ['IF(A1=0,"",B1/A1)', 4 / 3],
    ['IF(C1="","trống",1)', "trống"],
    ["IF(A1>B1,1,C1)", 0],
    ["IF(A2=0,0,A1/A2)", 0],
    ["IFERROR(A1/A2,0)", 0],
    ["IFERROR(D2,5)", 5],
    ["C1", 0],
    ["D1", "chữ"],
    ["D2", { error: "#REF!" }],
    ['D1&" "&A1', "chữ 3"],
    ['"5"+1', null],
    ["A1:B1", null],
    ["SUM(A1:A2*B1:B2)", null],
    ["_xlfn.CONCAT(A1)", null],
    ["LOG10(A1)", null],
    ["'Trang 2'!A1", null],
    ["SUM(A1:B1", null],
    ["", null],
  ])("%s", (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });
});

describe("Formulas that nobody has reckoned", () => {
  /** Those at these places, by the sheet's own addresses of rows and columns from 0. */
  function reckoned(
    values: readonly (readonly CellValue[])[],
    formulas: readonly (readonly [number, number, string | null])[],
  ): Grid {
    const unreckoned = formulas.map(([row, column]) => ({ row, column }));
    const texts = formulas.flatMap(([row, column, text]) =>
      text === null ? [] : [[formulaKey(row, column), text] as const],
    );
    return reckonMissing({ ...grid(values), unreckoned }, new Map(texts));
  }

  test("are reckoned whatever their order, totals of totals too", () => {
    const { values, ...told } = reckoned(
      [[null], [3, null], [4, 0]],
      [
        [0, 0, "SUM(B2:B3)"],
        [1, 1, "A2*2"],
        [2, 1, "A3*2"],
      ],
    );
    expect(values).toEqual([[14], [3, 6], [4, 8]]);
    expect(told).toMatchObject({ unreckoned: [], reckoned: { length: 3 } });
  });

  test("that are not known are blank, a dummy too, and so is what they lead to", () => {
    const {
      values,
      unreckoned,
      reckoned: done,
    } = reckoned(
      [[0, null, null]],
      [
        [0, 0, "VLOOKUP(1,D:D,1)"],
        [0, 1, "A1+1"],
        [0, 2, null],
      ],
    );
    expect(values).toEqual([[null, null, null]]);
    expect(unreckoned).toHaveLength(3);
    expect(done).toBeUndefined();
  });

  test("that lead back to themselves stay without a value", () => {
    expect(
      reckoned(
        [[null, null]],
        [
          [0, 0, "B1"],
          [0, 1, "A1+1"],
        ],
      ).unreckoned,
    ).toHaveLength(2);
  });

  test("below all values are reckoned as well; a number goes on from the one above", () => {
    const rows = Array.from({ length: 500 }, (_row, i): [number, number, string] => [
      i + 1,
      0,
      `A${i + 1}+1`,
    ]);
    expect(reckoned([[1]], rows).values.at(-1)).toEqual([501]);
  });
});

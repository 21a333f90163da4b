/** A sheet turned, or laid out anew from its cells. */
import fc from "fast-check";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { arranged, transposed } from "../../src/sheet/transform";
import { draw } from "../support/draw";

const SHEET: Grid = {
  ...draw(`
    Nội dung | Thôn 1 | ~Thôn 2
    Nữ       | 1      | 2
    ~Tái cử  | <      | 3
  `),
  raw: [["Nội dung", "Thôn 1", "Thôn 2"]],
  formats: [undefined, [undefined, "0%"]],
  unreckoned: [{ row: 1, column: 2 }],
  reckoned: [{ row: 2, column: 2 }],
  fonts: [[".VnTime"], undefined],
  struck: new Map([[1, new Set([1, 2])]]),
  tables: [{ name: "KQ", area: { top: 0, left: 0, bottom: 2, right: 1 } }],
};

describe("A sheet that is turned", () => {
  test("has whatever a cell has at its other place", () => {
    const turned = transposed(SHEET);
    expect(turned.values).toEqual([
      ["Nội dung", "Nữ", "Tái cử"],
      ["Thôn 1", 1, null],
      ["Thôn 2", 2, 3],
    ]);
    expect(turned.merges).toEqual([{ top: 0, left: 2, bottom: 1, right: 2 }]);
    expect(turned.formats[1]?.[1]).toBe("0%");
    expect([...turned.hiddenRows]).toEqual([2]);
    expect([...turned.hiddenColumns]).toEqual([2]);
    expect(turned.unreckoned).toEqual([{ row: 2, column: 1 }]);
    expect(turned.reckoned).toEqual([{ row: 2, column: 2 }]);
    expect(turned.fonts).toEqual([[".VnTime", undefined]]);
    expect(turned.struck).toEqual(
      new Map([
        [1, new Set([1])],
        [2, new Set([1])],
      ]),
    );
    expect(turned.tables).toEqual([{ name: "KQ", area: { top: 0, left: 0, bottom: 1, right: 2 } }]);
    expect(turned.raw).toEqual([["Nội dung"], ["Thôn 1"], ["Thôn 2"]]);
  });

  test("twice is the same", () => {
    const cell = fc.oneof(fc.constant(null), fc.integer(), fc.string());
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    const line = fc.uniqueArray(fc.nat(4)).map((lines) => new Set(lines));
    fc.assert(
      fc.property(table, line, line, (values: readonly (readonly CellValue[])[], rows, columns) => {
        const grid: Grid = {
          ...{ ...SHEET, values, raw: values, passed: values },
          ...{ hiddenRows: rows, hiddenColumns: columns },
          formats: values.map((row) => row.map((value) => (value === null ? undefined : "0"))),
          fonts: values.map((row) => row.map((value) => (value === null ? undefined : "VNI-Times"))),
          merges: [{ top: 0, left: 1, bottom: 2, right: 3 }],
        };
        expect(transposed(transposed(grid))).toEqual(grid);
      }),
    );
  });
});

describe("A sheet laid out anew", () => {
  const places = [
    [null, { row: 1, column: 0 }],
    [
      { row: 0, column: 1 },
      { row: 1, column: 1 },
    ],
    [
      { row: 0, column: 2 },
      { row: 1, column: 2, value: "x" },
    ],
  ];

  test("has the cells that were chosen, or what is read in their stead", () => {
    const { values, formats, unreckoned, struck } = arranged(SHEET, places);
    expect(values).toEqual([
      [null, "Nữ"],
      ["Thôn 1", 1],
      ["Thôn 2", "x"],
    ]);
    expect(formats[1]).toEqual([undefined, "0%"]);
    expect(unreckoned).toEqual([{ row: 2, column: 1 }]);
    expect(struck).toEqual(
      new Map([
        [1, new Set([1])],
        [2, new Set([1])],
      ]),
    );
  });

  test("hides a line whose cells are all hidden", () => {
    const { hiddenRows, hiddenColumns } = arranged(SHEET, places);
    expect([...hiddenRows]).toEqual([2]);
    expect([...hiddenColumns]).toEqual([]);
  });
});

/** What the library docx writes is read as it was given to it: drawn tables, with cells merged across and down. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import * as fc from "fast-check";
import type { Area } from "../../../../src/sheet/area";
import { readWorkbook } from "../../../../src/workbook/file/read";

interface Drawn {
  readonly rows: number;
  readonly columns: number;
  /** One area that is merged, both corners inside. */
  readonly merged: Area;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({ rows: fc.integer({ min: 2, max: 6 }), columns: fc.integer({ min: 2, max: 6 }) })
  .chain(({ rows, columns }) => {
    const pair = (most: number): fc.Arbitrary<readonly [number, number]> =>
      fc
        .tuple(fc.integer({ min: 0, max: most - 1 }), fc.integer({ min: 0, max: most - 1 }))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    return fc.tuple(pair(rows), pair(columns)).map(([[top, bottom], [left, right]]) => ({
      rows,
      columns,
      merged: { top, bottom, left, right },
    }));
  })
  // Each row and each column keeps a cell of its own: else nobody could see that it is one.
  .filter(
    ({ rows, columns, merged: { top, bottom, left, right } }) =>
      bottom - top + 1 < rows && right - left + 1 < columns,
  );

const isUnder = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left);

async function written({ rows, columns, merged }: Drawn): Promise<Uint8Array> {
  const { top, bottom, left, right } = merged;
  const cellOf = (row: number, column: number): readonly TableCell[] => {
    if (isUnder(merged, row, column)) return [];
    const isFirst = row === top && column === left;
    const spans = isFirst ? { columnSpan: right - left + 1, rowSpan: bottom - top + 1 } : {};
    return [new TableCell({ ...spans, children: [new Paragraph(`${row}.${column}`)] })];
  };
  const table = new Table({
    rows: Array.from(
      { length: rows },
      (_row, row) =>
        new TableRow({
          children: Array.from({ length: columns }, (_cell, column) => cellOf(row, column)).flat(),
        }),
    ),
  });
  return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
}

test("A drawn table has its texts and its merged area where they were", async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (one) => {
      const book = await readWorkbook(await written(one), "a.docx");
      const sheet = book.ok ? book.sheets[0] : undefined;
      const { rows, columns, merged } = one;
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          expect(sheet?.values[row]?.[column] ?? null).toBe(
            isUnder(merged, row, column) ? null : `${row}.${column}`,
          );
      const isMerged = merged.top < merged.bottom || merged.left < merged.right;
      expect(sheet?.merges).toEqual(isMerged ? [merged] : []);
    }),
    { numRuns: 60 },
  );
});

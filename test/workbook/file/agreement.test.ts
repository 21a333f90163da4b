/**
 * Two voices: our reader of .xlsx and SheetJS give the same sheets, over the project's own workbooks and over drawn ones.
 * `npm run agreement FOLDER` asks the same of every workbook in a folder, and of mutants of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { differences } from "../../support/two-voices";
import { sheetsOf } from "./xlsx/parts";

const workbooks = readdirSync("assets").filter((name) => name.endsWith(".xlsx"));

test.each(workbooks)("%s is the same to both.", async (name) => {
  expect(await differences(new Uint8Array(readFileSync(join("assets", name))))).toEqual([]);
});

/** Line ends are left out: SheetJS loses those of the older Macs. */
const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((words) => words.replace(/\r/g, ""));
const cell: fc.Arbitrary<CellObject | null> = fc.oneof(
  fc.constant(null),
  text.map((v): CellObject => ({ t: "s", v: v.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "") })),
  fc
    .constantFrom("Chi bộ <A> & “B”", " có dấu cách ", "hai\ndòng", "=1+1", "09")
    .map((v): CellObject => ({ t: "s", v })),
  fc.integer().map((v): CellObject => ({ t: "n", v })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v): CellObject => ({ t: "n", v })),
  fc
    .constantFrom("0.00%", "dd/mm/yyyy", "#,##0", 'd "tháng" m', "@")
    .map((z): CellObject => ({ t: "n", v: 42844, z })),
  fc.boolean().map((v): CellObject => ({ t: "b", v })),
  fc.constantFrom(0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a).map((v): CellObject => ({ t: "e", v })),
);

interface Drawn {
  readonly rows: readonly (readonly (CellObject | null)[])[];
  readonly corner: { readonly r: number; readonly c: number };
  readonly hidden: readonly boolean[];
  readonly merged: boolean;
}

const sheet: fc.Arbitrary<Drawn> = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
  corner: fc.record({ r: fc.nat(5), c: fc.nat(30) }),
  hidden: fc.array(fc.boolean(), { maxLength: 6 }),
  merged: fc.boolean(),
});

function sheetOf({ rows, corner, hidden, merged }: Drawn): WorkSheet {
  const made: WorkSheet = { "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: 20, c: 40 } }) };
  rows.forEach((row, r) => {
    row.forEach((one, c) => {
      if (one) made[utils.encode_cell({ r: corner.r + r, c: corner.c + c })] = one;
    });
  });
  made["!rows"] = hidden.map((isHidden) => ({ hidden: isHidden }));
  made["!cols"] = hidden.map((isHidden) => ({ hidden: isHidden }));
  if (merged) made["!merges"] = [{ s: corner, e: { r: corner.r + 1, c: corner.c + 1 } }];
  return made;
}

test("Drawn workbooks are the same to both, and what was drawn.", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sheet, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (drawn, bookSST) => {
        const names = drawn.map((_sheet, i) => `Trang ${i + 1}`);
        const made: unknown = write(
          {
            SheetNames: names,
            Sheets: Object.fromEntries(drawn.map((one, i) => [`Trang ${i + 1}`, sheetOf(one)])),
          },
          { type: "array", bookType: "xlsx", bookSST, compression: true, cellStyles: true },
        );
        if (!(made instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
        const bytes = new Uint8Array(made);
        expect(await differences(bytes)).toEqual([]);
        const grids = await sheetsOf(bytes);
        drawn.forEach(({ rows, corner, merged }, i) => {
          rows.forEach((row, r) => {
            row.forEach((one, c) => {
              if (one?.t !== "n" || (merged && r + c > 0)) return;
              expect(grids[i]?.values[corner.r + r]?.[corner.c + c]).toBe(one.v === 0 ? 0 : one.v);
            });
          });
        });
      },
    ),
    { numRuns: 150, seed: 20170419 },
  );
});

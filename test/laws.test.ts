/** Whatever stands on a sheet, the way from the grid to the texts ends without a fault, and says what it read. */
import type { Area } from "../src/sheet/area";
import { address } from "../src/sheet/address";
import fc from "fast-check";
import { documentKinds } from "../src/documents/kinds";
import { documentText } from "../src/documents/text";
import { figuresText } from "../src/cli/figures";
import { toJson } from "../src/cli/json";
import { groups } from "../src/congress/groups";
import { plainFields } from "../src/congress/fields";
import { indicators } from "../src/congress/indicators";
import { makeReport } from "../src/congress/report";
import { defaultSettings } from "../src/congress/settings";

import { readBook } from "../src/reading/read-book";
import type { CellValue, Grid } from "../src/sheet/grid";
import { makeSummary } from "../src/summary/summary";
import { day } from "./support/table";
import { draws, SHEETS_AT_NIGHT } from "./support/effort";

const words: readonly string[] = [
  ...plainFields.flatMap(({ label, synonyms }) => [label, ...synonyms]),
  ...indicators.flatMap(({ label, shortLabel, synonyms }) => [label, shortLabel, ...synonyms]),
  ...groups.flatMap(({ headings }) => headings),
  ...[
    "Tổng cộng",
    "Cộng",
    "Cộng khối xã",
    "Tỷ lệ %",
    "%",
    "SL",
    "Trong đó",
    "- Nữ",
    "KHỐI XÃ",
    "I",
    "II",
    "A",
  ],
  ...[
    "x",
    "✓",
    "-",
    "Không",
    "Chưa tổ chức",
    "Hoãn",
    "Giải thể",
    "Đã ĐH",
    "Nhiệm kỳ 2022-2025",
    "=1+1",
    "5=4-3",
  ],
  ...[
    "19/4/2017",
    "19-21/4",
    "31/02/2017",
    "Tháng 4/2017",
    "Quý II",
    "09",
    "10 đ/c",
    "90%",
    "0,9",
    "1.298",
    "2TC, 1SC",
  ],
  ...["Chi bộ thôn 1", "CB KP 2", "Đảng bộ xã A", "Nguyễn Văn A", "1. Trần B; 2. Lê C", "§¶ng bé", " ", "\n"],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(42844, 42845, 0.9, 44.5, 1e9, true) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.constant({ error: "#REF!" }) },
);

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const loose: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constant("KQ"),
  values: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
  merges: fc.array(area, { maxLength: 3 }),
  formats: fc.constant([]),
  hiddenRows: fc.array(fc.nat(12), { maxLength: 3 }).map((rows) => new Set(rows)),
  hiddenColumns: fc.array(fc.nat(8), { maxLength: 2 }).map((columns) => new Set(columns)),
  hidden: fc.boolean(),
});

/** A header that reads, over rows of anything. */
const headed: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 8 }), loose)
  .map(([header, grid]) => ({
    ...grid,
    hidden: false,
    values: [["STT", "Tên chi bộ", "Ngày đại hội", "Cấp ủy viên", ...header], ...grid.values],
  }));

test("no sheet breaks the way, and every finding names a cell of the sheet", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(loose, headed), (grid) => {
      const book = readBook([grid]);
      if (!book.ok) return;
      read++;
      const report = makeReport({ ...book, asOf: null, today: day("01/6/2030") });
      const { statistics, findings } = report;
      const { total, required, held, pending, exempt } = statistics.progress;
      expect([required, pending]).toEqual([total - exempt, required - held]);
      expect(Math.min(total, required, held, pending, exempt)).toBeGreaterThanOrEqual(0);
      for (const { cell: at, message } of findings) {
        expect(message).not.toMatch(/undefined|NaN|\{\w+\}|\[object/);
        if (!at) continue;
        expect(address(at)).toMatch(/^[A-Z]+[1-9]\d*$/);
        expect(at.row).toBeLessThan(grid.values.length);
      }
      makeSummary(statistics, findings);
      expect(documentText(documentKinds.bulletin.write({ statistics }, {}, defaultSettings))).not.toMatch(
        /undefined|NaN/,
      );
      figuresText(report, defaultSettings);
      JSON.stringify(toJson("kq.xlsx", report, defaultSettings));
    }),
    { numRuns: draws(500, SHEETS_AT_NIGHT) },
  );
  expect(read).toBeGreaterThan(60);
});

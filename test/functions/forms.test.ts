/** Functions read forms and criteria down the side as the pane does, whether blanks come as nothing (the web) or as 0 (the desktop). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { statisticsOf } from "../../src/congress/report";
import type { TermStatistics } from "../../src/congress/statistics";
import { readRange } from "../../src/functions/range";
import { sameFigures, understoodRange } from "../../src/functions/understood";
import type { ReadSheet } from "../../src/reading/form";
import { readSheet } from "../../src/reading/read-sheet";
import type { Grid } from "../../src/sheet/grid";
import { readWorkbook } from "../../src/workbook/file/read";
import { casesIn } from "../../scripts/corpus-case";

const FOLDER = join(__dirname, "..", "cases");
const TODAY = { year: 2026, month: 11, day: 27 };
const FORMS = casesIn(FOLDER).filter(
  (name) =>
    existsSync(join(FOLDER, name, "input.xlsx")) &&
    readFileSync(join(FOLDER, name, "expected.json"), "utf8").includes('"kind": "form"'),
);

function statistics(read: ReadSheet): TermStatistics | null {
  return read.ok ? statisticsOf({ table: read.table, asOf: null, today: TODAY }) : null;
}

/** What Excel hands over: every row as long as the longest. */
function rangeOf({ values }: Grid, blank: 0 | null): unknown[][] {
  const width = Math.max(...values.map((row) => row.length));
  return values.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? blank));
}

test.each(FORMS)("%s has the same figures for a function", async (name) => {
  const file = join(FOLDER, name, "input.xlsx");
  const workbook = await readWorkbook(readFileSync(file), file);
  if (!workbook.ok) throw new Error("A golden case must open.");
  const read = workbook.sheets.flatMap((grid) => {
    const sheet = readSheet(grid);
    const figures = statistics(sheet);
    return sheet.ok && figures ? [{ grid, table: sheet.table, figures }] : [];
  });
  expect(read).not.toEqual([]);
  for (const { grid, table, figures } of read) {
    for (const blank of [0, null] as const) {
      const given = statistics(readRange(rangeOf(grid, blank)));
      expect(given && sameFigures(given, figures)).toBe(true);
    }
    const formula = understoodRange(table, grid, { asOf: null, today: TODAY }).statistics;
    expect(formula && sameFigures(formula, figures)).toBe(true);
  }
});

/**
 * The pane, the summary sheet, the command line and the functions tell the same of a sheet: on sheets made by chance, each handed
 * to the functions twice, with blank cells as nothing (the web) and as 0 (the desktop).
 *
 * Where a blank comes as nothing all is the same. Where none does, a zero cannot be told from a blank; two things are allowed
 * then, and no others: progress, every count above 0 and every share above 0 are the same.
 *
 * - Where a congress was held and a count was left blank, functions may give a figure or a share that the others do not have, as
 *   if 0 had been entered.
 * - Where a congress was held and it was left blank how many were elected, or nobody was (all counts of the elected are 0 or
 *   blank), functions may lack a figure that is 0 with the others, as if nothing had been entered.
 */
import { address } from "../../src/sheet/address";
import fc from "fast-check";
import { defaultChoices } from "../../src/analysis/choices";
import { Engine } from "../../src/analysis/engine";
import type { FigureView, GroupView } from "../../src/analysis/overview/figures";
import { toJson } from "../../src/cli/json";
import { today } from "../../src/clock";
import { indicators } from "../../src/congress/indicators";
import { makeReport, type Report } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";

import { byBlock, count, percentText, progress, share, statistics } from "../../src/functions/functions";
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import type { SheetLayout } from "../../src/sheet/layout";
import { Calculator } from "../summary/evaluate";
import { groupJson } from "../support/alike";
import { drawnSheet, passed } from "./generated";
import { refusalOf, withRuntime } from "./runtime";
import { draws } from "../support/effort";
import { sheetOf } from "../../src/analysis/sheets";

withRuntime();

const SHEETS = draws(30, 1_200);
/** And what computers add to it. */
const HALF_A_HUNDREDTH = 0.005 + 1e-9;

interface Told {
  readonly groups: readonly [GroupView, ...GroupView[]];
  readonly summary: SheetLayout;
  /** A row is a committee with a number of branches. */
  readonly hasCommittees: boolean;
}

/** What the pane shows, and the summary sheet with all of its figures. Null where it finds no table. */
function paneOf(grid: Grid): Told | null {
  const engine = new Engine();
  const analysis = engine.analyse([grid], defaultChoices, today());
  if (!analysis.ok) return null;
  const { groups, columns } = analysis.overview;
  const indicators = groups[0].figures.map(({ id }) => id);
  const summary = sheetOf(engine.written(), "summary", {
    ...defaultChoices,
    summary: { ...defaultChoices.summary, indicators },
  });
  if (!summary) throw new Error("A sheet that was read has a summary.");
  return { groups, summary, hasCommittees: columns.some(({ field }) => field === "branches") };
}

/** What a function gives; null where it refuses. */
function given<Result>(call: () => Result): Result | null {
  const results: Result[] = [];
  const refusal = refusalOf(() => results.push(call()));
  if (refusal) expect(refusal[1]).toMatch(/^[\p{Lu}“].*[.?]$/u);
  return results[0] ?? null;
}

function progressText({ held, base, share: percent }: GroupView): string | null {
  return percent === null ? null : `${held}/${base} (${percent})`;
}

/** How strictly what functions give is held against what the pane shows, and whose turn it is. */
interface Strictness {
  /** Nothing more than the pane shows. */
  readonly isExact: boolean;
  /** A figure that is 0 may be missing. */
  readonly mayLackZeros: boolean;
  /** All figures stand in the table of statistics; other functions, figures and blocks take turns from sheet to sheet. */
  readonly turn: number;
}

function expectFunctions(range: unknown[][], told: Told, strictness: Strictness): void {
  expectStatistics(range, told, strictness);
  const turn = Math.floor(strictness.turn / 3);
  const group = told.groups[turn % told.groups.length] ?? told.groups[0];
  const whose = strictness.turn % 3;
  // Where blanks come as 0 and no branch has a result, a heading cannot be told from a branch of zeros.
  if (whose === 0) expectProgress(range, strictness.mayLackZeros ? told.groups[0] : group);
  else if (whose === 1) expectSingle(range, group, { ...strictness, turn });
  else expectBlocks(range, told, { ...strictness, turn });
}

function expectProgress(range: unknown[][], group: GroupView): void {
  const block = group.name ?? undefined;
  expect([block, given(() => progress(range, null, block))]).toEqual([block, progressText(group)]);
}

/** Of the whole or of a block. */
function expectSingle(
  range: unknown[][],
  { name, figures }: GroupView,
  { mayLackZeros, turn }: Strictness,
): void {
  const block = name ?? undefined;
  const figure = figures[turn % figures.length];
  if (!figure) return;
  const { id, base } = figure;
  const told = given(() => count(range, id, null, block));
  if (told === null && mayLackZeros && figure.count === 0) return;
  expect([block, id, rounded(figure, told)]).toEqual([block, id, valueOf(figure)]);
  if (figure.share === null || !base) return;
  const part = given(() => share(range, id, null, block));
  expect([block, id, part]).toEqual([block, id, Number(figure.count) / base.count]);
  expect(given(() => percentText(figure.count, base.count))).toBe(figure.share);
}

function valueOf({ count: whole, average }: FigureView): number | null {
  return whole ?? (average === null ? null : Number(average.replace(",", ".")));
}

/** An average is told in full by functions; where it is what the pane shows rounded, that is given. */
function rounded(figure: FigureView, value: number | null): number | null {
  const shown = valueOf(figure);
  if (figure.count !== null || value === null || shown === null) return value;
  return Math.abs(value - shown) <= HALF_A_HUNDREDTH ? shown : value;
}

/** What a row of a spilled table says of a figure: its value, base and share; null for what it does not say. */
function expectRow(
  figure: FigureView,
  [value, base, part]: readonly unknown[],
  { isExact, mayLackZeros }: Strictness,
): void {
  if (value === undefined || value === "") {
    expect([figure.id, mayLackZeros, figure.count]).toEqual([figure.id, true, 0]);
    return;
  }
  expect([figure.id, rounded(figure, Number(value))]).toEqual([figure.id, valueOf(figure)]);
  const share = figure.base && figure.share !== null && Number(figure.count) / figure.base.count;
  if (figure.base || isExact) expect([figure.id, base]).toEqual([figure.id, figure.base?.count ?? ""]);
  if (share !== null || isExact) expect([figure.id, part]).toEqual([figure.id, share ?? ""]);
}

function expectStatistics(range: unknown[][], { groups: [whole] }: Told, strictness: Strictness): void {
  const [, progressRow, ...rows] = statistics(range);
  const base = whole.base === 0 ? "" : whole.held / whole.base;
  expect(progressRow).toEqual(["Đã đại hội", whole.held, whole.base, base, "", ""]);
  const cells = new Map(rows.map(([label, ...rest]) => [label, rest]));
  for (const figure of whole.figures) expectRow(figure, cells.get(figure.label) ?? [], strictness);
  if (strictness.isExact) expect([...cells.keys()]).toEqual(whole.figures.map(({ label }) => label));
}

function expectBlocks(range: unknown[][], { groups }: Told, strictness: Strictness): void {
  const [whole, ...blocks] = groups;
  const figure = whole.figures[strictness.turn % whole.figures.length];
  const [, ...rows] = (figure && given(() => byBlock(range, figure.id))) ?? [];
  const total = rows.pop();
  if (!figure || !total) return;
  expectRow(figure, total.slice(1), strictness);
  expect(rows.map(([name]) => name)).toEqual(blocks.map(({ name }) => name));
  for (const [b, { figures }] of blocks.entries()) {
    const own = figures.find(({ id }) => id === figure.id);
    const cells = rows[b]?.slice(1) ?? [];
    if (own) expectRow(own, cells, strictness);
    else if (strictness.isExact) expect(cells).toEqual(["", "", ""]);
  }
}

/** The row of the total, computed as a spreadsheet does, and the shares below it. */
function expectSummary({ groups: [whole], summary, hasCommittees }: Told): void {
  const calculator = new Calculator(summary);
  const row = summary.cells.find(
    ({ value, style }) =>
      style === "total.middle" && value?.kind === "text" && value.text.startsWith("TỔNG CỘNG"),
  )?.row;
  if (row === undefined) throw new Error("The summary has a total.");
  // An average's style has its number behind its name.
  const numbers = (styles: readonly string[], rows: readonly number[]): readonly unknown[] =>
    summary.cells
      .filter(
        (cell) => rows.includes(cell.row) && styles.includes(cell.style.split(" ")[0] ?? "") && cell.value,
      )
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map((cell) => calculator.valueOf(address(cell)));
  const congresses = hasCommittees ? [whole.total, whole.held] : [];
  expect(numbers(["total.count", "total.decimal"], [row])).toEqual([
    ...congresses,
    ...whole.figures.map((figure) => valueOf(figure) ?? "-"),
  ]);
  const shares = whole.figures.flatMap((figure) => figure.share ?? []);
  if (hasCommittees && whole.share !== null) shares.push(whole.share);
  const shown = numbers(["total.percent", "total.percentTurned"], [row, row + 1]).map(String);
  // The row's heading has the sign. A formula puts no point into shares of a thousand percent, which only chance makes.
  expect([...shown].sort()).toEqual(shares.map((one) => one.replace(/[.%]/g, "")).sort());
}

/** The way of the command line. */
function reportOf(grid: Grid): Report {
  const book = readBook([grid]);
  if (!book.ok) throw new Error("The pane read it.");
  return makeReport({ ...book, asOf: null, today: today() });
}

/** What only a congress gives: whom it elected, and who of them is what. */
const OF_THE_ELECTED = indicators
  .filter(({ result, base, atMost }) => result ?? (base === "elected" || atMost === "elected"))
  .map(({ id }) => id);

/** Whether, where congresses were held, no count is blank, and whether it is said of each that it elected somebody. */
function entered({ statistics: { table, standing } }: Report): {
  readonly isWhole: boolean;
  readonly hasResults: boolean;
} {
  const held = standing.states.flatMap((state, i) => (state === "held" ? [i] : []));
  const counts = [...table.counts.values(), ...table.ageGroups];
  return {
    isWhole: held.every((i) => counts.every(({ values }) => values[i] !== null)),
    hasResults: held.every((i) => {
      const isAbove0 = OF_THE_ELECTED.some((id) => Number(table.counts.get(id)?.values[i]) > 0);
      return isAbove0 && table.counts.get("elected")?.values[i] !== null;
    }),
  };
}

/** What the command line prints for scripts. */
function expectCommandLine(report: Report, { groups }: Told): void {
  const json: unknown = toJson("kq.xlsx", report, defaultSettings);
  const [whole, ...blocks] = groups;
  expect(json).toMatchObject({
    ...groupJson(whole),
    blocks: blocks.map((block) => ({ name: block.name, ...groupJson(block) })),
  });
}

test("Pane, summary sheet, command line and functions agree on drawn sheets", () => {
  const seen = { read: 0, blocks: 0, pending: 0, exempt: 0, whole: 0, gaps: 0, figures: 0 };
  fc.assert(
    fc.property(drawnSheet, (grid) => {
      const told = paneOf(grid);
      const report = told && reportOf(grid);
      const { isWhole, hasResults } = report ? entered(report) : { isWhole: false, hasResults: false };
      for (const blank of [null, 0] as const) {
        const range = passed(grid, blank);
        if (!told) {
          expect(refusalOf(() => statistics(range))?.[0]).toBe("#VALUE!");
          continue;
        }
        const areBlanksTold = range.flat().includes(null);
        expectFunctions(range, told, {
          isExact: areBlanksTold || (isWhole && hasResults),
          mayLackZeros: !areBlanksTold && !hasResults,
          turn: seen.read,
        });
      }
      if (!told || !report) return;
      expectSummary(told);
      expectCommandLine(report, told);
      const [whole] = told.groups;
      seen.read++;
      seen.figures += whole.figures.length;
      if (told.groups.length > 1) seen.blocks++;
      if (whole.pending > 0) seen.pending++;
      if (whole.exempt > 0) seen.exempt++;
      if (isWhole) seen.whole++;
      else seen.gaps++;
    }),
    { numRuns: SHEETS },
  );
  // Chance made all kinds of them.
  expect(seen.read).toBeGreaterThan(SHEETS * 0.9);
  expect(Math.min(seen.blocks, seen.pending, seen.exempt, seen.whole, seen.gaps)).toBeGreaterThan(
    SHEETS / 20,
  );
  expect(seen.figures).toBeGreaterThan(SHEETS * 5);
}, 900_000);

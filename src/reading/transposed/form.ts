/**
 * The form with criteria down the side ("Tổng số", "Trong đó: - Nữ", "Dân tộc thiểu số") and branches, groups of them or bodies of
 * one committee across. Each criterion under each heading is a column, each branch a line, and the reader of branches does the rest.
 */
import { ACROSS, finding, type Finding } from "../../congress/findings";
import { columnLetters } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { joinSome } from "../../vietnamese/list";
import { isBlank, textOf } from "../cells/text";
import { SURE, type Form, type ReadSheet, type SeenSheet } from "../form";
import { readPlaced } from "../placed";
import { termAbove } from "../table/header";
import { latestTerm } from "../words/of-term";
import { readTitleBlock } from "../table/title-block";
import { readAcross, type Across } from "./across";
import { fieldsOf } from "./fields";
import { layOut } from "./lay-out";
import { locateCriteria, type Criteria } from "./locate";
import { inGroups, settleProgress, titledProgress } from "./progress";

export const transposedForm: Form = {
  id: "transposed",
  recognise: (sheet) => {
    const criteria = locateCriteria(sheet.grid, sheet.typed, sheet.matcher);
    if (!criteria || namesBranches(sheet, criteria)) return null;
    const across =
      criteria.window && readAcross(sheet.grid, criteria.window, criteria.column + 1, sheet.matcher);
    if (!across || !standsUnder(sheet.grid, criteria, across)) return null;
    return { score: SURE, read: () => readTransposed(sheet, criteria, across) };
  },
};

/** What one line for all says at most beside a sheet that has them one by one. */
const SUMMARY = SURE - 1;

/** "Tên chi bộ" right over the labels of a header that is understood: what stands below are names, whatever they mean elsewhere. */
function namesBranches({ located }: SeenSheet, { column, window }: Criteria): boolean {
  if (!located || !window || located.window.bottom !== window.bottom) return false;
  const says = located.columns.filter(({ field }) => field !== null && !NAMES.has(field));
  return says.length > 0 && located.columns.some((one) => one.field === "branch" && one.column === column);
}

/** Fields that tell rows apart, or names in a header that is turned. */
const NAMES = new Set(["branch", "block", "number"]);

function readTransposed(sheet: SeenSheet, criteria: Criteria, across: Across): ReadSheet {
  const { grid } = sheet;
  // "2022-2025 | 2025-2027" over the figures of two terms, or beside them: the later one is read.
  const isCompared = criteria.rows.some(({ nodes }) => latestTerm(nodes.map(({ text }) => text)) !== null);
  const compared = isCompared ? termAbove(grid, criteria.end) : null;
  const said = readTitleBlock(grid, criteria.window?.top ?? 0, criteria.end, compared);
  const title = { ...said, term: said.term ?? termAbove(grid, (criteria.window?.bottom ?? -1) + 1) };
  const { fields, findings } = fieldsOf(sheet, criteria, across.lines);
  const read = readPlaced(sheet, layOut(sheet, criteria, across, fields, title));
  if (!read.ok) return read;
  const table = inGroups(read.table);
  const settled = settleProgress(table, across.whole, titledProgress(grid, criteria.window?.top ?? 0));
  if (!settled.ok) return settled;
  const unnamed = across.unnamed.filter((column) => hasFigures(grid, criteria, column));
  const others = across.others.map(({ column, words }) =>
    finding("other-figures", cellAt(grid, criteria.window?.bottom ?? 0, column), { column: words }),
  );
  return {
    ...read,
    ...(across.whole && { score: Math.min(read.score, SUMMARY), summary: true }),
    table: settled.table,
    findings: [
      ...findings,
      ...read.findings,
      ...settled.findings,
      ...others,
      ...unnamed.map(nameless),
      ...criteria.unlabelled.map(unlabelled),
      ...leftBelow(grid, criteria, across),
    ],
  };

  function unlabelled(row: number): Finding {
    const column = (grid.values[row] ?? []).findIndex((value) => typeof value === "number");
    return finding("unlabelled-row", cellAt(grid, row, column), { row: String(row + 1) });
  }

  function nameless(column: number): Finding {
    const cell = cellAt(grid, criteria.window?.bottom ?? 0, column);
    return finding("nameless-row", cell, { row: columnLetters(column), ...ACROSS });
  }
}

/** Rows below the last criterion with words and figures of several lines: nobody can tell that they are not counted. */
function leftBelow(grid: Grid, { column, end }: Criteria, { whole, lines }: Across): readonly Finding[] {
  if (whole) return [];
  const columns = lines.flatMap(({ bodies }) => bodies.map((body) => body.column));
  const left = grid.values.flatMap((row, r) => {
    const own = r < end ? [] : columns.filter((one) => typeof row[one] === "number");
    const label = textOf(row.slice(0, column + 1).findLast((value) => !isBlank(value)));
    return own.length > 1 && label !== "" ? [{ r, column: own[0] ?? 0, label }] : [];
  });
  const [first] = left;
  if (!first) return [];
  const columnsSaid = joinSome(
    left.map(({ label }) => `“${label}”`),
    MOST_NAMED,
    "dòng khác",
  );
  return [finding("unread-column", cellAt(grid, first.r, first.column), { columns: columnsSaid, ...ACROSS })];
}

/** Rows that the sentence names. */
const MOST_NAMED = 6;

/** Most figures must stand under words: else these are a title, or of another table. */
function standsUnder(grid: Grid, { rows }: Criteria, { lines, unnamed }: Across): boolean {
  const figuresIn = (column: number): number =>
    rows.filter(({ row }) => typeof grid.values[row]?.[column] === "number").length;
  const sum = (columns: readonly number[]): number =>
    columns.reduce((all, column) => all + figuresIn(column), 0);
  return sum(lines.flatMap(({ bodies }) => bodies.map(({ column }) => column))) >= sum(unnamed);
}

/** Two figures beside criteria make a column that somebody may miss. */
function hasFigures(grid: Grid, { rows }: Criteria, column: number): boolean {
  return rows.filter(({ row }) => typeof grid.values[row]?.[column] === "number").length > 1;
}

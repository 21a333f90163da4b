/**
 * The branches that a workbook names, to make forms for them: those of its results, or of a list in which there is nothing of a
 * congress yet, with a heading or without one.
 */
import type { BranchList, ListedBranch } from "../congress/branch-form";
import { indicators } from "../congress/indicators";
import type { CongressTable } from "../congress/table";
import type { Grid } from "../sheet/grid";
import { readBranches } from "./branches/form";
import { isBlank, textOf } from "./cells/text";
import { enter } from "./enter";
import { seeSheet, type SeenSheet } from "./form";
import { readBook, type BookOptions } from "./read-book";
import { readHeader } from "./table/header";
import type { Located } from "./table/locate";
import { readCover } from "./table/title-block";

/** A heading stands in one of the first rows. */
const SEARCHED_ROWS = 30;
/** A column of names without a heading has so many at least. */
const FEWEST_NAMES = 2;

/** The branches of what is read as the results; of lists where nothing is. Without branches where there is neither. */
export function branchListOf(sheets: readonly Grid[], options: BookOptions = {}): BranchList {
  const book = readBook(sheets, options);
  if (book.ok) return branchesOf(book.table);
  const visible = sheets.filter(({ hidden }) => !hidden);
  const lists = (visible.length > 0 ? visible : sheets).map(listOn);
  return lists.find(({ branches }) => branches.length > 0) ?? NONE;
}

const NONE: BranchList = { organisation: null, term: null, branches: [] };

/** The branches of a table that was read. */
export function branchesOf({ organisation, term, names, blocks, blockOf }: CongressTable): BranchList {
  const branches = names.map((name, i): ListedBranch => ({
    name,
    block: blocks[blockOf[i] ?? -1]?.name ?? null,
  }));
  return { organisation, term, branches };
}

function listOn(sheet: Grid): BranchList {
  const { grid } = enter(sheet);
  const seen = seeSheet(grid, sheet, { registry: indicators, assignments: {} });
  const located = hasBranches(seen.located) ? seen.located : headingOf(seen);
  const read = located && readBranches(seen, located);
  if (read?.ok) return branchesOf(read.table);
  const branches = bareNames(grid).map((name) => ({ name, block: null }));
  return { ...NONE, ...readCover(grid), branches };
}

function hasBranches(located: Located | null): located is Located {
  return located?.columns.some(({ field }) => field === "branch") ?? false;
}

/** The first row that has a heading for branches; with no figure beside it, it heads no table of results. */
function headingOf({ grid, matcher }: SeenSheet): Located | null {
  for (let row = 0; row < Math.min(grid.values.length, SEARCHED_ROWS); row++) {
    const window = { top: row, bottom: row };
    const columns = readHeader(grid, window, matcher);
    const located: Located = { window, columns, last: row, rules: [], score: 0, side: null };
    if (hasBranches(located)) return located;
  }
  return null;
}

/** Names below each other and nothing else, but for numbers in front of them. */
function bareNames({ values }: Grid): readonly string[] {
  const rows = values.map((cells) => cells.filter((value) => !isBlank(value)));
  const names = rows.filter((cells) => cells.length > 0).map((cells) => textOf(cells.at(-1)));
  const areNames = rows.every((cells) => {
    const [first, second, ...others] = cells.map(textOf);
    if (first === undefined) return true;
    const name = second ?? first;
    return others.length === 0 && /\p{L}/u.test(name) && (second === undefined || !/\p{L}/u.test(first));
  });
  return areNames && names.length >= FEWEST_NAMES ? names : [];
}

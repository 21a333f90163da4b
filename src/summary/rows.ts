/** In which row everything of the table's body stands: sections for blocks, and the branches in their order. */
import type { TermStatistics } from "../congress/statistics";
import { roman } from "../vietnamese/roman";
import type { RowRange } from "./formulas";

export interface BranchRow {
  readonly kind: "branch";
  readonly row: number;
  /** Index along the table's branches. */
  readonly branch: number;
  /** The number in the first column; branches are numbered through. */
  readonly number: number;
}

export interface SectionRow {
  readonly kind: "section";
  readonly row: number;
  /** Null for the branches of no block. */
  readonly block: number | null;
  readonly numeral: string;
  /** The rows of its branches. */
  readonly members: RowRange;
}

export interface RowPlan {
  readonly rows: readonly (BranchRow | SectionRow)[];
  /** First and last row of the body; null where there is no branch. */
  readonly body: RowRange | null;
  readonly sections: readonly SectionRow[];
  /** What the total adds: subtotals, and the branches that no subtotal holds. Nothing stands in it twice. */
  readonly addends: readonly RowRange[];
  /** The row of the total. */
  readonly total: number;
}

/** A SUM takes 255 arguments; a sheet of more blocks than this is shown without sections. */
const MOST_SECTIONS = 250;

/**
 * Plans the body from row `top` on. Branches of no block that lead the source lead here too, where no section's heading can claim them;
 * where any of them stands behind a block they are a section of their own at the end.
 */
export function planRows(statistics: TermStatistics, showBlocks: boolean, top: number): RowPlan {
  const { table } = statistics;
  const members = table.blocks.map((): number[] => []);
  const loose: number[] = [];
  table.rows.forEach((_row, branch) => (members[table.blockOf[branch] ?? -1] ?? loose).push(branch));
  const filled = members.flatMap((branches, block) => (branches.length > 0 ? [{ block, branches }] : []));
  const inSections = showBlocks && filled.length > 0 && filled.length <= MOST_SECTIONS;

  const rows: (BranchRow | SectionRow)[] = [];
  let next = top;
  let number = 1;
  const addBranches = (branches: readonly number[]): void => {
    for (const branch of branches) rows.push({ kind: "branch", row: next++, branch, number: number++ });
  };
  const first = Math.min(...filled.map(({ branches }) => branches[0] ?? Infinity));
  const isBehind = loose.some((branch) => branch > first);
  addBranches(!inSections ? table.rows.map((_row, branch) => branch) : isBehind ? [] : loose);
  const looseRows = rows.length;
  if (inSections) {
    const others = isBehind ? [{ block: null, branches: loose }] : [];
    [...filled, ...others].forEach(({ block, branches }, i) => {
      const row = next++;
      rows.push({
        kind: "section",
        row,
        block,
        numeral: roman(i + 1),
        members: { first: row + 1, last: row + branches.length },
      });
      addBranches(branches);
    });
  }
  const sections = rows.filter((row) => row.kind === "section");
  return {
    rows,
    body: rows.length > 0 ? { first: top, last: next - 1 } : null,
    sections,
    addends: [
      ...(looseRows > 0 ? [{ first: top, last: top + looseRows - 1 }] : []),
      ...sections.map(({ row }) => ({ first: row, last: row })),
    ],
    total: next,
  };
}

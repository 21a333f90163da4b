/** Formulas of ours over the table that was read: their text, what they give, what they fill. Nothing of Excel is asked here. */
import { sheetRange } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import { defaultChoices, settingsOf, type Choices } from "../../analysis/choices";
import type { TermStatistics } from "../../congress/statistics";
import { evaluate, type Answer } from "../../functions/evaluate";
import {
  formulaText,
  type FormulaKind,
  type FormulaWish,
  type Separator,
} from "../../functions/formula-text";
import { readAsOf, sameFigures, understoodRange, type Understood } from "../../functions/understood";
import type { Grid } from "../../sheet/grid";
import type { Day } from "../../vietnamese/day";
import { SHARE_COLUMN } from "./answer-text";
import type { InsertPlan } from "../../workbook/excel/insert-formula";

/** A table, what it was read from, and what was chosen for it. */
export interface TableRead {
  readonly statistics: TermStatistics;
  readonly grid: Grid;
  readonly choices: Choices;
  readonly today: Day;
}

export interface FormulaView {
  /** As it will stand in this Excel. */
  readonly text: string;
  readonly answer: Answer;
  /** Why it may give something else than the pane says: what was chosen there, or how the workbook counts its days. */
  readonly doubt: "choices" | "from-1904" | null;
}

/** What a formula shares with the pane only where nothing was set otherwise: bases, decimals, words, targets. */
const OF_SETTINGS: ReadonlySet<FormulaKind> = new Set([
  "progress",
  "statistics",
  "findings",
  "sentences",
] as const);

const SHARE_FORMATS = { 0: "0%", 1: "0.0%", 2: "0.00%" } as const;

export class Formulas {
  private known: (Understood & { readonly of: TermStatistics }) | null = null;

  view(read: TableRead, wish: FormulaWish, separator: Separator): FormulaView {
    const { area, values } = this.understood(read);
    return {
      text: formulaText(wish, sheetRange(read.grid.sheet, area), separator),
      answer: evaluate(wish, values),
      doubt: this.doubtOf(read, wish.kind),
    };
  }

  /** What is put into a cell: the formula, the cells that its answer fills, and those of them that are shares. */
  plan(
    read: TableRead,
    wish: FormulaWish,
  ): Pick<InsertPlan, "formula" | "rows" | "columns" | "shares"> & { readonly area: Area } {
    const { area, values } = this.understood(read);
    const answer = evaluate(wish, values);
    const cells = answer.kind === "table" ? answer.rows : [[null]];
    const shares =
      answer.kind === "table"
        ? answer.rows.flatMap((row, r) =>
            typeof row[SHARE_COLUMN] === "number" ? [{ row: r, column: SHARE_COLUMN }] : [],
          )
        : wish.kind === "share"
          ? [{ row: 0, column: 0 }]
          : [];
    return {
      formula: formulaText(wish, sheetRange(read.grid.sheet, area)),
      area,
      rows: cells.length,
      columns: cells[0]?.length ?? 1,
      shares: { format: SHARE_FORMATS[read.choices.office.decimals], cells: shares },
    };
  }

  /**
   * Formulas (without "=") for the total of the summary, as of the day that its title names, by the indicator's id. Only
   * those that give just what the summary says: a formula does not know of columns that were corrected in the pane.
   */
  totals(read: TableRead): ReadonlyMap<string, string> {
    const { area, values } = this.understood(read);
    const { asOf } = read.statistics.standing;
    const over = readAsOf(values, { asOf, today: read.today });
    const range = sheetRange(read.grid.sheet, area);
    const formulas = new Map<string, string>();
    // A formula sees one sheet alone.
    const { sources } = read.statistics.table;
    if (read.grid.raw || sources.some(({ sheet }) => sheet !== read.grid.sheet)) return formulas;
    for (const [id, figure] of read.statistics.figures) {
      const same = over?.figures.get(id);
      if (figure.kind !== "count" || same?.kind !== "count" || same.count !== figure.count) continue;
      const wish = {
        kind: "count",
        indicator: figure.indicator.label,
        block: null,
        part: null,
        asOf,
      } as const;
      formulas.set(id, formulaText(wish, range).slice(1));
    }
    return formulas;
  }

  private doubtOf(read: TableRead, kind: FormulaKind): FormulaView["doubt"] {
    if (read.grid.raw) return "from-1904";
    const { statistics } = this.understood(read);
    const isSet = JSON.stringify(settingsOf(read.choices)) !== JSON.stringify(settingsOf(defaultChoices));
    const sameWhole = statistics !== null && sameFigures(statistics, read.statistics);
    return sameWhole && !(isSet && OF_SETTINGS.has(kind)) ? null : "choices";
  }

  private understood({ statistics, grid, choices, today }: TableRead): Understood {
    if (this.known?.of === statistics) return this.known;
    const found = understoodRange(statistics.table, grid, { asOf: choices.asOf, today });
    this.known = { ...found, of: statistics };
    return this.known;
  }
}

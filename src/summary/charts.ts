/**
 * The charts of the sheet and the cells that they are drawn from: how far the congresses are, and of whom the elected
 * are. A chart that has nothing to say is left out.
 */
import type { Area } from "../sheet/area";
import { labelOf, progressBase, structureOf } from "../congress/labels";
import { formatCount } from "../vietnamese/count";
import { applySpelling } from "../vietnamese/spelling";
import { branchesColumn, countColumn } from "./columns";
import { cellName, countFormula, quoted } from "./formulas";
import type { SummaryOptions } from "./options";
import type { SheetBuilder } from "./sheet-builder";
import type { LayoutChart, LayoutValue } from "../sheet/layout";
import { share, textOf, type Table } from "./values";
import { words } from "./words";

/** Points. */
const PROGRESS_HEIGHT = 165;
const BARS = { title: 46, each: 28 };
const SIZES = { titleSize: 13, textSize: 11 } as const;

/** Held, pending, exempt; told apart in black and white as well. */
const PROGRESS_COLORS = { held: "#2F75B5", pending: "#A6A6A6", exempt: "#D9D9D9" } as const;
const BAR_COLOR = "#2F75B5";

/** A part of a chart: one of its labels with its number. */
interface Part {
  readonly label: string;
  readonly count: number;
  /** The number's formula over the row of the total; null where the table does not show it. */
  readonly formula: string | null;
  /** Whether it has a share. */
  readonly hasShare: boolean;
}

export interface ChartPlan extends Pick<LayoutChart, "name" | "kind" | "title" | "colors"> {
  readonly height: number;
  readonly parts: readonly Part[];
  /** What shares are taken of, and the formula for it over the cells of the parts that have one. */
  readonly base: number;
  readonly baseFormula: (cells: readonly string[]) => string;
}

/** The charts of the sheet, as far as they have something to say. */
export function chartPlans(table: Table, options: SummaryOptions): readonly ChartPlan[] {
  if (options.showCharts === false) return [];
  return [progressPlan(table), structurePlan(table, options)].filter((plan) => plan !== null);
}

/** Puts the cells that a chart at `at` is drawn from: labels from `row` on in `column`, their numbers beside them. */
export function putChart(
  sheet: SheetBuilder,
  table: Table,
  plan: ChartPlan,
  at: Area,
  row: number,
  column: number,
): LayoutChart {
  const title = textOf(plan.title, table);
  putParts(sheet, table, plan, row, column);
  const { name, kind, colors, parts } = plan;
  const labels = { top: row, left: column, bottom: row + parts.length - 1, right: column };
  return {
    ...{ name, kind, colors, at, labels, ...SIZES },
    title: title?.kind === "text" ? title.text : "",
    values: { ...labels, left: column + 1, right: column + 1 },
  };
}

function putParts(
  sheet: SheetBuilder,
  { settings }: Table,
  { parts, base, baseFormula }: ChartPlan,
  top: number,
  left: number,
): void {
  const cells = parts.map((_part, i) => cellName(top + i, left + 1));
  const whole = baseFormula(cells.filter((_cell, i) => parts[i]?.hasShare));
  parts.forEach(({ label, count, formula, hasShare }, i) => {
    const cell = cells[i] ?? "";
    const said = `${applySpelling(label, settings.spelling)}: `;
    const part = hasShare ? share(cell, count, whole, base, settings) : null;
    const behind =
      part?.kind === "formula" ? { formula: `&" ("&${part.formula}&"%)"`, value: ` (${part.value}%)` } : null;
    const value = `${said}${formatCount(count)}${behind?.value ?? ""}`;
    sheet.put(top + i, left, "chart.label", {
      kind: "formula",
      formula: `${quoted(said)}&${countFormula(cell)}${behind?.formula ?? ""}`,
      value,
    });
    const number: LayoutValue =
      formula === null ? { kind: "number", value: count } : { kind: "formula", formula, value: count };
    sheet.put(top + i, left + 1, "chart.count", number);
  });
}

/** How many congresses are held, pending, exempt; null where none is due. */
function progressPlan({ statistics, settings, columns, rows }: Table): ChartPlan | null {
  const { progress } = statistics;
  if (progress.required === 0) return null;
  const [total, exempt, held] = (["total", "exempt", "held"] as const).map((which) => {
    const column = branchesColumn(columns, which);
    return column < 0 ? null : cellName(rows.total, column);
  });
  const rest = [total, exempt, held].filter((cell) => typeof cell === "string").join("-");
  const states = [
    { state: "held", label: words.heldBranches, formula: held },
    { state: "pending", label: words.pending, formula: total && held ? rest : null },
    { state: "exempt", label: words.exempt, formula: exempt },
  ] as const;
  const shown = states.filter(({ state }) => progress[state] > 0);
  return {
    name: "daihoi-progress",
    kind: "doughnut",
    title: words.progressGroup,
    colors: shown.map(({ state }) => PROGRESS_COLORS[state]),
    height: PROGRESS_HEIGHT,
    parts: shown.map(({ state, label, formula }) => ({
      label,
      count: progress[state],
      formula: formula ?? null,
      hasShare: state !== "exempt" || settings.progressBase === "all",
    })),
    base: progressBase(progress, settings),
    baseFormula: (cells) => (cells.length > 1 ? `(${cells.join("+")})` : cells.join("")),
  };
}

/** Of whom the elected are; of staff's own choice of columns, where they made one. */
function structurePlan(
  { statistics, columns, rows }: Table,
  { indicators }: SummaryOptions,
): ChartPlan | null {
  const figures = structureOf(statistics).filter(
    ({ indicator }) => indicators?.includes(indicator.id) ?? true,
  );
  const base = figures[0]?.base;
  if (!base || figures.length < 2) return null;
  const cellOf = (id: string): string | null => {
    const column = countColumn(columns, id);
    return column < 0 ? null : cellName(rows.total, column);
  };
  return {
    name: "daihoi-structure",
    kind: "bar",
    title: words.chart.structure,
    colors: [BAR_COLOR],
    height: BARS.title + BARS.each * figures.length,
    parts: figures.map((figure) => ({
      label: labelOf(figure),
      count: figure.count,
      formula: cellOf(figure.indicator.id),
      hasShare: true,
    })),
    base: base.count,
    baseFormula: () => cellOf(base.id) ?? String(base.count),
  };
}

/**
 * The charts of the sheet and the cells that they are drawn from: how far the congresses are, and of whom the elected
 * are. They stand at the right of what is printed, so that neither pages nor table depend on them. A chart that has
 * nothing to say is left out.
 */
import type { Area } from "../sheet/area";
import { labelOf, progressBase, structureOf } from "../congress/labels";
import { formatCount } from "../vietnamese/count";
import { applySpelling } from "../vietnamese/spelling";
import { branchesColumn, countColumn } from "./columns";
import { cellName, countFormula, quoted } from "./formulas";
import { widthIn, type Frame } from "./frame";
import { LINE_SPACING, PADDING, STANDARD_HEIGHT } from "../sheet/measure";
import type { SummaryOptions } from "./options";
import type { SheetBuilder } from "./sheet-builder";
import type { LayoutChart, LayoutValue } from "../sheet/layout";
import type { Density } from "./styles";
import { share, textOf, type Table } from "./values";
import { words } from "./words";

/** What stands beside the table. */
export interface Beside {
  readonly charts: readonly LayoutChart[];
  /** Widths in points of the columns that follow the table's. */
  readonly widths: readonly number[];
}

/** Points. A chart is as wide as the cells that it is drawn from. */
const GAP = 18;
const WIDTH = 420;
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

interface Plan extends Pick<LayoutChart, "name" | "kind" | "title" | "colors"> {
  readonly height: number;
  readonly parts: readonly Part[];
  /** What shares are taken of, and the formula for it over the cells of the parts that have one. */
  readonly base: number;
  readonly baseFormula: (cells: readonly string[]) => string;
}

/**
 * Puts the cells beside the table, the charts from row `top` on and their numbers below them. `heights` are those of the
 * rows as they will be, in points. Null where there is nothing to draw.
 */
export function putCharts(
  sheet: SheetBuilder,
  frame: Frame,
  table: Table,
  options: SummaryOptions,
  density: Density,
  heights: readonly number[],
  top: number,
): Beside | null {
  const plans = [progressPlan(table), structurePlan(table, options)].filter((plan) => plan !== null);
  if (options.showCharts === false || plans.length === 0) return null;
  const left = table.columns.length + 1;
  const heightOf = (row: number): number => heights[row] ?? STANDARD_HEIGHT;

  let next = top;
  const areas = plans.map(({ height }): Area => {
    const bottom = rowAfter(next, height, heightOf) - 1;
    const area = { top: next, left, bottom, right: left + 1 };
    next = bottom + 2;
    return area;
  });

  const rows = plans.reduce((sum, { parts }) => sum + parts.length + 1, 1);
  let row = firstFit(next, rows, density.size * LINE_SPACING, heightOf);
  sheet.put(row, left, "chart.heading", textOf(words.chart.numbers, table));
  sheet.put(row++, left + 1, "chart.heading", textOf(words.chart.count, table));
  let widest = 0;
  const charts = plans.map((plan, i): LayoutChart => {
    const title = textOf(plan.title, table);
    sheet.put(row, left, "chart.part", title);
    sheet.put(row++, left + 1, "chart.part", null);
    const values = putParts(sheet, table, plan, row, left);
    widest = Math.max(widest, ...values.map((text) => widthIn(text, "chart.label", frame)));
    const { name, kind, colors, parts } = plan;
    const area = { top: row, left, bottom: row + parts.length - 1, right: left };
    row += parts.length;
    return {
      name,
      kind,
      colors,
      ...SIZES,
      title: title?.kind === "text" ? title.text : "",
      labels: area,
      values: { ...area, left: left + 1, right: left + 1 },
      at: areas[i] ?? area,
    };
  });

  const counts = plans.flatMap(({ parts }) => parts.map(({ count }) => formatCount(count)));
  const numbers = Math.max(
    widthIn(words.chart.count, "chart.heading", frame),
    ...counts.map((count) => widthIn(count, "chart.count", frame)),
  );
  const labels = Math.max(WIDTH - numbers - PADDING * 2, widest + PADDING * 2);
  return { charts, widths: [GAP, labels, numbers + PADDING * 2] };
}

/** Puts the labels and numbers from row `top` on; returns the labels as they are shown. */
function putParts(
  sheet: SheetBuilder,
  { settings }: Table,
  { parts, base, baseFormula }: Plan,
  top: number,
  left: number,
): readonly string[] {
  const cells = parts.map((_part, i) => cellName(top + i, left + 1));
  const whole = baseFormula(cells.filter((_cell, i) => parts[i]?.hasShare));
  return parts.map(({ label, count, formula, hasShare }, i) => {
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
    return value;
  });
}

/** How many congresses are held, pending, exempt; null where none is due. */
function progressPlan({ statistics, settings, columns, rows }: Table): Plan | null {
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
function structurePlan({ statistics, columns, rows }: Table, { indicators }: SummaryOptions): Plan | null {
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

/** The row that follows an area which begins with row `top` and is about so high. */
function rowAfter(top: number, height: number, heightOf: (row: number) => number): number {
  let row = top;
  for (let rest = height; row === top || rest > heightOf(row) / 2; row++) rest -= heightOf(row);
  return row;
}

/** The first of so many rows, one below the other, that all have the height; below the table every row has it. */
function firstFit(top: number, count: number, height: number, heightOf: (row: number) => number): number {
  let first = top;
  for (let row = top; row < first + count; row++) if (heightOf(row) < height) first = row + 1;
  return first;
}

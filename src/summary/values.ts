/** The table as it is laid out, and the values that rows of every kind have: text and shares. */
import type { Indicator } from "../congress/indicators";
import type { CongressSettings } from "../congress/settings";
import type { TermStatistics } from "../congress/statistics";
import { percent } from "../vietnamese/percent";
import { branchesColumn, type Column } from "./columns";
import { cellName, shareFormula } from "./formulas";
import type { RowPlan } from "./rows";
import { textValue } from "./sheet-builder";
import type { LayoutValue } from "../sheet/layout";

export interface Table {
  readonly statistics: TermStatistics;
  readonly settings: CongressSettings;
  readonly columns: readonly Column[];
  readonly rows: RowPlan;
  /** Branches whose notes stand below the table. */
  readonly notedBelow: ReadonlySet<number>;
  readonly registry: readonly Indicator[];
  /** Formulas over the source for the counts of the total, by the indicator's id. */
  readonly totals: ReadonlyMap<string, string>;
  /** Members of branches that have not met are shown. */
  readonly showPendingMembers: boolean;
}

export function textOf(text: string, { settings }: Table): LayoutValue | null {
  return textValue(text, settings.spelling);
}

/** A share in percent, without the sign, as a formula over two cells and their values; null where there is nothing to take it of. */
export function share(
  part: string,
  count: number,
  whole: string,
  base: number,
  { decimals }: CongressSettings,
): LayoutValue | null {
  // A share of a thousand percent is a fault of the source; the formula writes it without a point.
  const value = percent(count, base, decimals)?.replace(/[.%]/g, "");
  return value === undefined
    ? null
    : { kind: "formula", formula: shareFormula(part, whole, decimals), value };
}

/** The share of congresses held, where a row tells how many there are; null elsewhere. */
export function progressShare(
  { columns, settings }: Table,
  row: number,
  held: number,
  base: number,
): LayoutValue | null {
  const [total, exempt, part] = (["total", "exempt", "held"] as const).map((which) => {
    const column = branchesColumn(columns, which);
    return column < 0 ? null : cellName(row, column);
  });
  if (!total || !part) return null;
  const whole = exempt && settings.progressBase === "required" ? `(${total}-${exempt})` : total;
  return share(part, held, whole, base, settings);
}

/** The small table of indicators that have a target: how many, of how many, what share, and whether it is reached. */
import { labelOf } from "../congress/labels";
import type { CongressSettings } from "../congress/settings";
import type { MeasuredTarget } from "../congress/targets";
import { sentenceCase } from "../vietnamese/capitals";
import { formatNumber } from "../vietnamese/count";
import { share } from "./values";
import { countColumn, type Column } from "./columns";
import { cellName } from "./formulas";
import { textValue } from "./sheet-builder";
import type { StyledValue } from "./small-table";
import type { LayoutValue } from "../sheet/layout";
import { words } from "./words";

export interface TargetInput {
  readonly settings: CongressSettings;
  readonly columns: readonly Column[];
  /** The row of the table's total, which the figures refer to. */
  readonly total: number;
}

/** The rows of the table, its header first, where `measured` has any; the first stands in row `top`, and its cells from column `left` on. */
export function targetRows(
  input: TargetInput,
  measured: readonly MeasuredTarget[],
  top: number,
  left: number,
): readonly (readonly StyledValue[])[] {
  if (measured.length === 0) return [];
  const { indicator, count, of, share: shares, target, result, source } = words.target;
  const header = [indicator, count, of, shares, target, result, source].map((heading): StyledValue => [
    "header",
    textValue(heading, input.settings.spelling),
  ]);
  return [header, ...measured.map((one, i) => targetCells(one, input, top + 1 + i, left))];
}

function targetCells(
  { target, figure, base, met }: MeasuredTarget,
  { settings, columns, total }: TargetInput,
  row: number,
  left: number,
): readonly StyledValue[] {
  const text = (said: string) => textValue(said, settings.spelling);
  const fromTotal = (id: string, count: number): LayoutValue => {
    const column = countColumn(columns, id);
    return column < 0
      ? { kind: "number", value: count }
      : { kind: "formula", formula: cellName(total, column), value: count };
  };
  const cell = (i: number) => cellName(row, left + i);
  const { target: said } = words;
  return [
    ["branch.name", text(labelOf(figure))],
    ["branch.count", fromTotal(figure.indicator.id, figure.count)],
    ["branch.count", fromTotal(base.id, base.count)],
    ["branch.percent", share(cell(1), figure.count, cell(2), base.count, settings)],
    ["branch.percent", { kind: "text", text: formatNumber(target.percent) }],
    [
      "branch.middle",
      {
        kind: "formula",
        formula: `IF(${cell(1)}*100>=${target.percent}*${cell(2)},"${said.met}","${said.missed}")`,
        value: met ? said.met : said.missed,
      },
    ],
    ["branch.note", text(sentenceCase(target.source))],
  ];
}

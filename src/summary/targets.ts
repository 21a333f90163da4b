/** The small table of indicators that have a target: how many, of how many, what share, and whether it is reached. */
import { labelOf } from "../congress/labels";
import type { CongressSettings } from "../congress/settings";
import type { MeasuredTarget } from "../congress/targets";
import { sentenceCase } from "../vietnamese/capitals";
import { formatCount, formatNumber } from "../vietnamese/count";
import { percent } from "../vietnamese/percent";
import { share } from "./values";
import { countColumn, type Column } from "./columns";
import { cellName } from "./formulas";
import { putNotes } from "./foot";
import { widthIn, type ColumnSpan, type Frame } from "./frame";
import { PADDING } from "../sheet/measure";
import { textValue, type SheetBuilder } from "./sheet-builder";
import { putRow, putTitle, spansOf, widthFor, type StyledValue } from "./small-table";
import type { LayoutValue } from "../sheet/layout";
import { words } from "./words";

export interface TargetInput {
  readonly settings: CongressSettings;
  readonly columns: readonly Column[];
  /** The row of the table's total, which the figures refer to. */
  readonly total: number;
}

/** Puts the table from row `top` on, or lines that say the same where there is no room for it; returns the row that follows. */
export function putTargets(
  sheet: SheetBuilder,
  frame: Frame,
  input: TargetInput,
  measured: readonly MeasuredTarget[],
  top: number,
): number {
  if (measured.length === 0) return top;
  const spans = targetSpans(frame, measured);
  if (!spans) {
    const lines = measured.map((one) => targetLine(one, input.settings));
    return putNotes(sheet, frame, [words.targetsTitle, ...lines], top, input.settings);
  }
  const text = (said: string): LayoutValue | null => textValue(said, input.settings.spelling);
  putTitle(sheet, frame, top, text(words.targetsTitle));
  const { indicator, count, of, share, target, result, source } = words.target;
  const headings = [indicator, count, of, share, target, result, source];
  let row = top + 1;
  putRow(
    sheet,
    frame,
    row++,
    spans,
    headings.map((heading) => ["header", text(heading)]),
  );
  for (const one of measured) {
    putRow(sheet, frame, row, spans, targetCells(one, input, row, spans));
    row++;
  }
  return row;
}

function targetCells(
  { target, figure, base, met }: MeasuredTarget,
  { settings, columns, total }: TargetInput,
  row: number,
  spans: readonly ColumnSpan[],
): readonly StyledValue[] {
  const text = (said: string) => textValue(said, settings.spelling);
  const fromTotal = (id: string, count: number): LayoutValue => {
    const column = countColumn(columns, id);
    return column < 0
      ? { kind: "number", value: count }
      : { kind: "formula", formula: cellName(total, column), value: count };
  };
  const cell = (i: number) => cellName(row, spans[i]?.left ?? 0);
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

function targetSpans(frame: Frame, measured: readonly MeasuredTarget[]): readonly ColumnSpan[] | null {
  const { target: heads } = words;
  const result = widthFor([words.target.missed], "branch.middle", frame);
  const narrow = [heads.count, heads.of, heads.share, heads.target, heads.result].map((text) =>
    Math.max(widthFor([text], "header", frame), result),
  );
  const sources = measured.map(({ target }) => widthIn(target.source, "branch.note", frame) / 2);
  const source = Math.max(widthIn(heads.source, "header", frame), ...sources) + PADDING * 2;
  const labels = measured.map(({ figure }) => labelOf(figure));
  return spansOf(frame, labels, [...narrow, source]);
}

/** "Nữ đạt 10% (1/10); mục tiêu 15% ...". */
function targetLine({ target, figure, base, met }: MeasuredTarget, { decimals }: CongressSettings): string {
  return words.targetLine(
    labelOf(figure),
    `${formatCount(figure.count)}/${formatCount(base.count)}`,
    percent(figure.count, base.count, decimals) ?? "",
    `${formatNumber(target.percent)}%`,
    (met ? words.target.met : words.target.missed).toLowerCase(),
    target.source,
  );
}

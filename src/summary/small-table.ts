/** Small tables below the main one: their columns are columns of that one, joined until they are wide enough. */
import { areaOf, heightOf, widthIn, widthOf, type ColumnSpan, type Frame } from "./frame";
import { PADDING } from "../sheet/measure";
import type { SheetBuilder } from "./sheet-builder";
import type { LayoutValue } from "../sheet/layout";
import type { StyleName } from "./styles";

export type StyledValue = readonly [StyleName, LayoutValue | null];

/**
 * The first under number and name, and further while the longest of its labels does not fit on one line and the others have room; then one
 * for each width in points. Null where the main table has no room for all.
 */
export function spansOf(
  frame: Frame,
  labels: readonly string[],
  widths: readonly number[],
): readonly ColumnSpan[] | null {
  const longest = widthFor(labels, "branch.name", frame);
  let spans: readonly ColumnSpan[] | null = null;
  for (let right = 1; right < frame.all.right; right++) {
    const wider = spansBehind({ left: 0, right }, frame, widths);
    if (!wider) break;
    spans = wider;
    if (widthOf(frame.widths, { left: 0, right }) >= longest) break;
  }
  return spans;
}

function spansBehind(
  first: ColumnSpan,
  frame: Frame,
  widths: readonly number[],
): readonly ColumnSpan[] | null {
  const spans: ColumnSpan[] = [first];
  let next = first.right + 1;
  for (const wanted of widths) {
    const span = { left: next, right: next };
    while (span.right < frame.all.right && widthOf(frame.widths, span) < wanted) span.right++;
    if (span.left > frame.all.right || widthOf(frame.widths, span) < wanted) return null;
    spans.push(span);
    next = span.right + 1;
  }
  return spans;
}

/** The width in points that the widest of some texts takes on one line. */
export function widthFor(texts: readonly string[], style: StyleName, frame: Frame): number {
  return Math.max(0, ...texts.map((text) => widthIn(text, style, frame))) + PADDING;
}

/**
 * Points. Excel and others fit a page to whole percents, so it takes up to some 20 more than reckoned: a title that is no higher would
 * stay alone on the page before.
 */
const TITLE_HEIGHT = 26;

export function putTitle(sheet: SheetBuilder, frame: Frame, row: number, title: LayoutValue | null): void {
  sheet.span(areaOf(row, frame.all), "tableTitle", title);
  sheet.setHeight(row, Math.max(TITLE_HEIGHT, heightOf(textIn(title), "tableTitle", frame.all, frame)));
}

/** A row that is as high as its highest cell. */
export function putRow(
  sheet: SheetBuilder,
  frame: Frame,
  row: number,
  spans: readonly ColumnSpan[],
  cells: readonly StyledValue[],
): void {
  let height = 0;
  cells.forEach(([style, value], i) => {
    const span = spans[i];
    if (!span) return;
    sheet.span(areaOf(row, span), style, value);
    height = Math.max(height, heightOf(textIn(value), style, span, frame));
  });
  sheet.setHeight(row, height, 2);
}

function textIn(value: LayoutValue | null): string {
  return value?.kind === "text" ? value.text : "";
}

/** Where the parts above and below the table stand across it. */
import type { Area } from "../sheet/area";
import { INDENT, linesIn, rowHeight, textWidth, type TextSize } from "../sheet/measure";

import { textSize } from "./styles";
import type { CellStyle } from "../sheet/layout";

/** Columns side by side, both ends included. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

export interface Frame {
  readonly widths: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly all: ColumnSpan;
  /** The halves in which heads and signatures stand: who reports on the left, the Party and the signer on the right. */
  readonly leftHalf: ColumnSpan;
  readonly rightHalf: ColumnSpan;
}

/** The right half holds the Party's name and the date, which must not be cut off. */
const RIGHT_HALF_POINTS = 270;

export function frameOf(widths: readonly number[], styles: Readonly<Record<string, CellStyle>>): Frame {
  const last = widths.length - 1;
  const whole = widthOf(widths, { left: 0, right: last });
  let right = last;
  while (
    right > 2 &&
    widthOf(widths, { left: right, right: last }) < Math.max(RIGHT_HALF_POINTS, whole * 0.42)
  ) {
    right--;
  }
  let left = 1;
  while (left + 1 < right && widthOf(widths, { left: 0, right: left + 1 }) <= whole * 0.48) left++;
  return {
    widths,
    styles,
    all: { left: 0, right: last },
    leftHalf: { left: 0, right: left },
    rightHalf: { left: right, right: last },
  };
}

export function widthOf(widths: readonly number[], { left, right }: ColumnSpan): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

export function areaOf(row: number, span: ColumnSpan): Area {
  return { top: row, bottom: row, ...span };
}

/** The height that a text needs over a span of columns, in points. */
export function heightOf(text: string, style: string, span: ColumnSpan, frame: Frame): number {
  const size = sizeOf(style, frame);
  return rowHeight(linesIn(text, widthOf(frame.widths, span) - indentOf(style, frame), size), size.size);
}

export function widthIn(text: string, style: string, frame: Frame): number {
  return textWidth(text, sizeOf(style, frame)) + indentOf(style, frame);
}

function indentOf(style: string, frame: Frame): number {
  return (frame.styles[style]?.indent ?? 0) * INDENT;
}

function sizeOf(style: string, frame: Frame): TextSize {
  return textSize(frame.styles[style]);
}

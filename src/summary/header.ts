/** The header of the table: groups above, columns below, and the row of column numbers. */
import type { CongressSettings } from "../congress/settings";
import { columnNumber, type Column } from "./columns";
import { widthOf, type Frame } from "./frame";
import { headingLines, headingRuns, turnedHeading, withLines } from "./headings";
import { rowHeight } from "../sheet/measure";
import { textValue, type SheetBuilder } from "./sheet-builder";
import { textSize, type Density, type StyleName } from "./styles";

/** Puts the header from row `top` on; returns the row that follows. */
export function putHeader(
  sheet: SheetBuilder,
  frame: Frame,
  columns: readonly Column[],
  top: number,
  density: Density,
  settings: CongressSettings,
): number {
  const runs = headingRuns(columns.map(({ heading }) => heading));
  const grouped = runs.some(({ group }) => group !== null);
  const bottom = grouped ? top + 1 : top;
  let above = 0;
  let below = 0;
  let through = 0;
  const text = (words: string) => textValue(words, settings.spelling);
  for (const { first, last, group } of runs) {
    if (group !== null) {
      const width = widthOf(frame.widths, { left: first, right: last });
      const value = text(group);
      const size = textSize(frame.styles["header"]);
      sheet.span(
        { top, bottom: top, left: first, right: last },
        "header",
        value?.kind === "text" ? { ...value, text: withLines(value.text, width, size) } : value,
      );
      above = Math.max(above, uprightHeight(group, width, frame));
    }
    for (let c = first; c <= last; c++) {
      const column = columns[c];
      if (!column) continue;
      const label = group === null ? column.heading.alone : column.heading.label;
      const style = headingStyle(column, density);
      sheet.span({ top: group === null ? top : bottom, bottom, left: c, right: c }, style, text(label));
      const height = labelHeight(label, style, frame.widths[c] ?? 0, frame);
      if (group === null) through = Math.max(through, height);
      else below = Math.max(below, height);
    }
  }
  if (grouped) sheet.setHeight(top, above);
  sheet.setHeight(bottom, Math.max(below, through - above));

  const numbers = bottom + 1;
  columns.forEach((_column, c) => {
    sheet.put(numbers, c, "columnNumber", text(columnNumber(columns, c, settings.progressBase)));
  });
  sheet.setHeight(numbers, rowHeight(1, textSize(frame.styles["columnNumber"]).size));
  return numbers + 1;
}

/** Only headings of figures are turned: names, days and notes have room. */
function headingStyle({ kind }: Column, { turned }: Density): StyleName {
  const words =
    kind === "number" || kind === "name" || kind === "date" || kind === "note" || kind === "people";
  return turned && !words ? "headerTurned" : "header";
}

function labelHeight(label: string, style: StyleName, width: number, frame: Frame): number {
  const size = textSize(frame.styles[style]);
  if (style !== "headerTurned") return uprightHeight(label, width, frame);
  return turnedHeading(label, size).height;
}

function uprightHeight(label: string, width: number, frame: Frame): number {
  const size = textSize(frame.styles["header"]);
  return rowHeight(headingLines(label, width, size), size.size) + 3;
}

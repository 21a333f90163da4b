/** How cells look on the summary: what keeps text from the borders, and decimals with a comma on every machine. */
import type { SheetLayout } from "../../src/sheet/layout";
import { INDENT, PADDING, textWidth } from "../../src/sheet/measure";
import { makeSummary } from "../../src/summary/summary";
import { POINTS_PER_CHARACTER } from "../../src/sheet/measure";
import { SSF } from "@e965/xlsx";
import { drawTable } from "../support/table";
import { statisticsOf } from "./support";

const aged = drawTable(`
  branch | date | elected | averageAge | note
  Chi bộ thôn Thượng | 19/4/2017 | 3 | 38,2 | Bí thư kiêm trưởng thôn
  Chi bộ thôn Hạ | 19/4/2017 | 1 | 45 |
`);

/** What a cell of averages shows on a machine set to English, with another number or with its own. */
function shownAverage(layout: SheetLayout, number: number, instead = number): string {
  const cell = layout.cells.find(({ value, style }) => {
    return style.includes(".decimal") && value && value.kind !== "text" && value.value === number;
  });
  const format = layout.styles[cell?.style ?? ""]?.numberFormat ?? "General";
  return String(SSF.format(format, instead));
}

test("An average is a number that shows a comma on a machine set to English as well.", () => {
  const layout = makeSummary(statisticsOf(aged), []);
  expect([38.2, 45, 39.9].map((number) => shownAverage(layout, number))).toEqual(["38,2", "45", "39,9"]);
});

test("An average that is typed over is shown as what it is now.", () => {
  expect(shownAverage(makeSummary(statisticsOf(aged), []), 38.2, 40.5)).toBe("40.5");
});

test("Of more different averages than Excel has formats for, the rest are shown as the machine does.", () => {
  const lines = Array.from(
    { length: 400 },
    (_, i) => `Thôn ${i} | 19/4/2017 | 1 | ${30 + (i % 300)},${(i % 9) + 1}`,
  );
  const layout = makeSummary(
    statisticsOf(drawTable(`branch | date | elected | averageAge\n${lines.join("\n")}`)),
    [],
  );
  const formats = new Set(Object.values(layout.styles).map(({ numberFormat }) => numberFormat));
  expect(formats.size).toBeLessThanOrEqual(152);
  expect(shownAverage(layout, 30.1)).toBe("30,1");
});

test("Names and notes do not touch the line at their left, and have the room for it.", () => {
  const layout = makeSummary(statisticsOf(aged), []);
  const indents = ["branch.name", "branch.note", "section.name"].map((style) => layout.styles[style]?.indent);
  expect(indents).toEqual([1, 1, 1]);
  const name = textWidth("Chi bộ thôn Thượng", {
    size: layout.styles["branch.name"]?.size ?? 0,
    bold: false,
  });
  expect((layout.columnWidths[1] ?? 0) * POINTS_PER_CHARACTER).toBeGreaterThanOrEqual(
    name + INDENT + PADDING,
  );
});

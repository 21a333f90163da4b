/** Our charts on a sheet: the same as in the file. They are found by their names, and made anew with the sheet. */
import type { LayoutChart } from "../../sheet/layout";
import { rangeOf } from "./areas";

const FONT = "Times New Roman";

export function putCharts(sheet: Excel.Worksheet, charts: readonly LayoutChart[]): void {
  for (const chart of charts) putChart(sheet, chart);
}

/** Takes charts of ours away; those that somebody has taken away already are missed by nobody. */
export function removeCharts(sheet: Excel.Worksheet, charts: readonly Pick<LayoutChart, "name">[]): void {
  for (const { name } of charts) sheet.charts.getItemOrNullObject(name).delete();
}

function putChart(
  sheet: Excel.Worksheet,
  { name, kind, title, labels, values, at, ...look }: LayoutChart,
): void {
  // Labels stand beside their numbers, so that one range holds both.
  const data = rangeOf(sheet, { ...labels, right: values.right });
  const chart = sheet.charts.add(kind === "doughnut" ? "Doughnut" : "BarClustered", data, "Columns");
  chart.name = name;
  // Its cells are hidden.
  chart.plotVisibleOnly = false;
  chart.title.text = title;
  chart.title.format.font.name = FONT;
  chart.title.format.font.bold = true;
  chart.title.format.font.size = look.titleSize;
  chart.title.format.font.color = "#000000";
  chart.legend.visible = kind === "doughnut";
  if (kind === "doughnut") chart.legend.position = "Right";
  chart.setPosition(
    rangeOf(sheet, { ...at, bottom: at.top, right: at.left }),
    rangeOf(sheet, { ...at, top: at.bottom, left: at.right }),
  );
  const series = chart.series.getItemAt(0);
  // Of a single label Excel could think that it names the series.
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, labels));
  if (kind === "bar") {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    // The first label at the top, as it is read.
    chart.axes.categoryAxis.reversePlotOrder = true;
  }
  const parts = values.bottom - values.top + 1;
  for (let part = 0; part < parts; part++) {
    const color = look.colors[Math.min(part, look.colors.length - 1)];
    if (color !== undefined) series.points.getItemAt(part).format.fill.setSolidColor(color);
  }
}

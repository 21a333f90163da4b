/** The quick report of a drawn sheet as text. */
import { makeReport } from "../../../src/congress/report";
import { defaultSettings, type CongressSettings } from "../../../src/congress/settings";
import { quickReport } from "../../../src/documents/quick-report/quick-report";
import type { QuickReportOptions } from "../../../src/documents/quick-report/options";
import { documentText } from "../../../src/documents/text";
import { draw } from "../../support/draw";
import { readTable } from "../../support/told";

/** Its lines, one for each paragraph and point. */
export function reported(
  picture: string,
  options: Partial<QuickReportOptions> = {},
  settings: CongressSettings = defaultSettings,
): readonly string[] {
  const today = { year: 2030, month: 1, day: 1 };
  const report = makeReport({ ...readTable(draw(picture)), asOf: null, today }, settings);
  return documentText(quickReport.write(report, options, settings), settings.spelling)
    .split("\n")
    .filter((line) => line !== "");
}

/** The lines of one part: I, II, III or IV as the text numbers them where there are several, by the words of its heading. */
export function part(lines: readonly string[], heading: string): readonly string[] {
  const from = lines.findIndex((line) => line === heading || line.endsWith(`- ${heading}`));
  if (from < 0) return [];
  const behind = lines.slice(from + 1);
  const to = behind.findIndex((line) => /^[IVX]+- /.test(line));
  return to < 0 ? behind : behind.slice(0, to);
}

/** What is asked for and cannot be told is named. */
import type { AllOptions } from "../../src/documents/choices";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import type { DocumentKindId } from "../../src/congress/outputs";
import { documentKinds } from "../../src/documents/kinds";
import { documentText } from "../../src/documents/text";
import { untold } from "../../src/documents/untold";
import { untoldWords } from "../../src/documents/untold-words";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";

const SHEET = `
  Chi bộ | Ngày ĐH   | Cần bầu | Danh sách bầu cử | Cấp ủy viên | Nữ
  Một    | 19/4/2017 | 5       | 6                | 5           | 1
  Hai    | 20/4/2017 | 5       | 7                | 5           | 2
  Ba     | 20/4/2017 | 5       | 6                | 5           | 0`;

/** The same without who stood for election. */
const BARE = `
  Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ
  Một    | 19/4/2017 | 5           | 1
  Hai    | 20/4/2017 | 5           | 2
  Ba     | 20/4/2017 | 5           | 0`;

function untoldOf(picture: string, options: AllOptions, id: DocumentKindId = "bulletin"): readonly string[] {
  const report = makeReport(
    { ...readTable(draw(picture)), asOf: null, today: day("01/6/2017") },
    defaultSettings,
  );
  const whole = documentText(documentKinds[id].write(report, options, defaultSettings));
  return untold(documentKinds[id], report, options, defaultSettings, whole);
}

test("a surplus that the sheet has is told, and one that it has not is named", () => {
  expect(untoldOf(SHEET, { surplus: true })).toEqual([]);
  expect(untoldOf(BARE, { surplus: true })).toEqual(["surplus"]);
});

test("what a block is highest in needs blocks, names need one congress, a last text an earlier day", () => {
  expect(untoldOf(SHEET, { extremes: "women", names: true, lastAsOf: "20/4/2017" })).toEqual([
    "extremes",
    "names",
    "lastAsOf",
  ]);
  expect(untoldOf(SHEET, { lastAsOf: "19/4/2017" })).toEqual([]);
});

test("where somebody spoke is told with who it was", () => {
  expect(untoldOf(SHEET, { speakerAt: "Chi bộ Một" })).toEqual(["speakerAt"]);
  expect(untoldOf(SHEET, { speakerAt: "Chi bộ Một", speaker: "Nguyễn Văn A" })).toEqual([]);
  expect(untoldOf(SHEET, { speaker: "Nguyễn Văn A" })).toEqual(["speaker"]);
  expect(untoldWords("speaker")).not.toBe(untoldWords("speakerAt"));
});

test("of indicators each that the sheet has not is named", () => {
  expect(untoldOf(SHEET, { indicators: ["women", "young"] })).toEqual(["indicators: young"]);
});

test("nothing is asked of what holds for whatever there is, of what is left blank, and of other documents", () => {
  expect(
    untoldOf(SHEET, { internal: true, tellNone: true, padCounts: false, basis: "", directions: [] }),
  ).toEqual([]);
  expect(untoldOf(SHEET, { place: "Hội trường" }, "message")).toEqual([]);
});

test("each of several names that changes nothing is named, be it the only one", () => {
  expect(untoldOf(SHEET, { highlights: ["first", "last"] })).toEqual([]);
  expect(untoldOf(SHEET, { highlights: ["women", "attendance"] })).toEqual(["highlights: attendance"]);
  expect(untoldOf(SHEET, { captions: true, photographed: ["Chi bộ Một", "Chi bộ Bốn"] })).toEqual([
    "photographed: Chi bộ Bốn",
  ]);
  expect(untoldOf(SHEET, { indicators: ["young"] })).toEqual(["indicators: young"]);
});

test("a report tells the surplus whether anybody asks or not; a comparison that there is none of is named", () => {
  expect(untoldOf(SHEET, { surplus: true, internal: true }, "quickReport")).toEqual([]);
  expect(untoldOf(SHEET, { comparison: true })).toEqual(["comparison"]);
});

test("where congresses are to meet is told before the first of them, in a report too", () => {
  const planned = `
    Chi bộ | Ngày ĐH
    Một    | 19/4/2018
    Hai    | 20/4/2018`;
  expect(untoldOf(planned, { place: "Hội trường" }, "quickReport")).toEqual([]);
});

test("a term before that nobody compares with is told, unless staff do not want it or all have met", () => {
  const both = `
    Chi bộ | Ngày ĐH   | Nhiệm kỳ 2012-2015 | <  | Nhiệm kỳ 2015-2018 | <
    ^      | ^         | Cấp ủy viên        | Nữ | Cấp ủy viên        | Nữ
    Một    | 19/4/2017 | 7                  | 1  | 7                  | 2
    Hai    | 20/4/2017 | 7                  | 2  | 7                  | 3
    Ba     | 20/9/2017 | 7                  | 2  |                    |`;
  expect(untoldOf(both, {}, "quickReport")).toEqual(["comparison: off"]);
  expect(untoldOf(both, { comparison: false }, "quickReport")).toEqual([]);
  expect(untoldOf(both, {}, "message")).toEqual([]);
  const allMet = both.split("\n").slice(0, -1).join("\n");
  expect(untoldOf(allMet, {}, "quickReport")).toEqual([]);
});

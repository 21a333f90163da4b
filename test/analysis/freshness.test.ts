/** Whether a sheet of ours still says what would be said now: decided by what goes into it, whatever happened in between. */
import { defaultChoices, type Choices } from "../../src/analysis/choices";
import { Engine } from "../../src/analysis/engine";
import { contentOf, outdatedKinds } from "../../src/analysis/freshness";
import type { OutputKind } from "../../src/congress/outputs";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { sheetOf } from "../../src/analysis/sheets";

const TODAY = day("20/4/2017");
const SHEET = `
  STT | Chi bộ   | Ngày ĐH   | Cấp ủy viên | Tái cử | Nữ
  1   | Thôn Một | 19/4/2017 | 3           | 3      | 1
  2   | Thôn Hai | 20/4/2017 | 3           | 2      | 0`;

const { office, summary, documents } = defaultChoices;

/** The sheets that were made. */
const MADE: readonly OutputKind[] = ["summary", "bulletin"];

/** The kinds that are of before when both sheets were made of `SHEET`, and now there is `picture` with other choices. */
function outdated(picture: string, change: Partial<Choices> = {}): readonly OutputKind[] {
  const engine = new Engine();
  engine.analyse([draw(SHEET)], defaultChoices, TODAY);
  const made = MADE.flatMap((kind) => {
    const layout = sheetOf(engine.written(), kind, defaultChoices);
    return layout ? [{ kind, content: contentOf(layout) }] : [];
  });
  expect(made.map(({ kind }) => kind)).toEqual(MADE);
  const choices = { ...defaultChoices, ...change };
  engine.analyse([draw(picture)], choices, TODAY);
  return outdatedKinds(made, (kind) => sheetOf(engine.written(), kind, choices));
}

test("Of the same cells and choices nothing is of before.", () => {
  expect(outdated(SHEET)).toEqual([]);
});

test.each<readonly [what: string, picture: string, kinds: readonly OutputKind[]]>([
  ["a figure", SHEET.replace("| 3           | 3 ", "| 4           | 3 "), ["summary", "bulletin"]],
  // The bulletin names those branches alone that are still to come or lack somebody.
  ["a branch's name", SHEET.replace("Thôn Một", "Thôn Ba"), ["summary"]],
  ["a day", SHEET.replace("19/4/2017", "18/4/2017"), ["summary", "bulletin"]],
  [
    "figures that two branches exchange",
    SHEET.replace("| 3      | 1", "| 2      | 1").replace("| 2      | 0", "| 3      | 0"),
    ["summary"],
  ],
  ["a table that is there no more", "a | b\n1 | 2", ["summary", "bulletin"]],
  ["a column that says nothing to it", SHEET.replaceAll(/$/gm, " | "), []],
])("What a change of cells does: %s", (_what, picture, kinds) => {
  expect(outdated(picture)).toEqual(kinds);
});

test.each<readonly [what: string, change: Partial<Choices>, kinds: readonly OutputKind[]]>([
  ["the as-of date", { asOf: day("19/4/2017") }, ["summary", "bulletin"]],
  ["a column that is another", { columns: { nu: null } }, ["summary", "bulletin"]],
  ["the term", { term: { first: 2017, last: 2020 } }, ["summary", "bulletin"]],
  ["the noun of the rows", { office: { ...office, branchNoun: "đảng bộ" } }, ["summary", "bulletin"]],
  // Of so few persons the bulletin tells no share.
  ["decimals", { office: { ...office, decimals: 0 } }, ["summary"]],
  ["who signs", { office: { ...office, signerName: "Nguyễn Văn An" } }, ["summary"]],
  ["the summary's title", { summary: { ...summary, title: "Kết quả" } }, ["summary"]],
  ["charts", { summary: { ...summary, showCharts: false } }, ["summary"]],
  [
    "an edit of the bulletin",
    { edits: { bulletin: { lead: { text: "Ngày 20/4.", over: "" } } } },
    ["bulletin"],
  ],
  ["who wrote the bulletin", { office: { ...office, author: "Văn phòng" } }, ["bulletin"]],
  ["captions", { documents: { ...documents, captions: true } }, ["bulletin"]],
  ["keeping it up to date", { summary: { ...summary, automatic: true } }, []],
])("What a change of choices does: %s", (_what, change, kinds) => {
  expect(outdated(SHEET, change)).toEqual(kinds);
});

test("Of a sheet that does not say what it was made of, nothing is said.", () => {
  expect(outdatedKinds([{ kind: "summary", content: "" }], () => null)).toEqual([]);
});

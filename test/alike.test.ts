/**
 * One sheet says the same wherever it is read: in the browser, on the command line and in a function's range; inside Excel:
 * test/taskpane/excel/alike.test.ts. Over the golden cases: all lists, criteria and forms, and of sheets with a row a branch, which
 * are many, each sixth.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { caseIn, casesIn } from "../scripts/corpus-case";
import { defaultChoices } from "../src/analysis/choices";
import { Engine } from "../src/analysis/engine";
import { toJson } from "../src/cli/json";
import { makeReport } from "../src/congress/report";
import { defaultSettings } from "../src/congress/settings";
import { statisticsIn } from "../src/functions/report";
import { sameFigures } from "../src/functions/understood";
import { readBook } from "../src/reading/read-book";
import { Session } from "../src/taskpane/browser/session";
import { readWorkbook } from "../src/workbook/file/read";
import { passed } from "./functions/generated";
import { withRuntime } from "./functions/runtime";
import { groupJson, toldOf } from "./support/alike";
import { isInShare } from "./support/effort";

withRuntime();

const FOLDER = join(__dirname, "cases");
const TODAY = { year: 2026, month: 11, day: 27 };

/** What a function, which is given values alone, cannot know of a case; nothing else may make it differ. */
const NOT_IN_VALUES: ReadonlyMap<string, "hidden" | "merged" | "zero"> = new Map([
  // A hidden column, or a hidden row, goes before one that is seen.
  ["25-cot-an-so-cu", "hidden"],
  ["D0-ky-thuat-an-hang-nhap", "hidden"],
  ["hidden-older-column", "hidden"],
  // A block's name, a heading or a branch of two rows reaches as far as its merge does.
  ["b03-hai-dong-de-an-ket-qua", "merged"],
  ["b11-ngay-la-dong-muc", "merged"],
  // On the desktop a blank cannot be told from a zero where all of a column are blank for a whole block, or held branches have none.
  ["b17-dang-bo-va-chi-bo-co-so", "zero"],
  ["c23-phieu-xls-cot-don-vi-tinh-danh-sach-trong-bang", "zero"],
  ["g10-xa-sap-nhap-60", "zero"],
  ["w20-phieu-noi-tiep-trong-word", "zero"],
  ["j20-phuong-60", "zero"],
  ["m04-truong-dai-hoc", "zero"],
  ["j04-btc-huyen-gop-o", "zero"],
  ["m04-truong-dai-hoc", "zero"],
]);

const CASES = casesIn(FOLDER).flatMap((name, i) => {
  const { file, expected } = caseIn(join(FOLDER, name));
  const isOther = expected.kind !== undefined && expected.kind !== "branches";
  const isTaken = NOT_IN_VALUES.has(name) || isInShare(i, isOther ? 4 : 18);
  return file !== null && isTaken ? [{ name, file }] : [];
});

beforeAll(() => {
  // The reader of .xls files speaks English about records that it does not know.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

test.each(CASES)("$name says the same everywhere", async ({ name, file }) => {
  const bytes = readFileSync(file);
  const book = await readWorkbook(bytes, file);
  const session = new Session();
  const opened = await session.open(new Blob([bytes]), basename(file));
  expect(opened.ok).toBe(book.ok);
  if (!book.ok) return;

  const engine = new Engine();
  const pane = engine.analyse(book.sheets, defaultChoices, TODAY);
  expect(toldOf(session.analyse(defaultChoices, TODAY))).toEqual(toldOf(pane));

  const read = readBook(book.sheets);
  expect(read.ok).toBe(pane.ok);
  const statistics = engine.statistics();
  if (!read.ok || !pane.ok || !statistics) return;
  const [whole, ...blocks] = pane.overview.groups;
  expect(toJson(file, makeReport({ ...read, asOf: null, today: TODAY }), defaultSettings)).toMatchObject({
    ...groupJson(whole),
    blocks: blocks.map((block) => ({ name: block.name, ...groupJson(block) })),
  });

  // A range is on one sheet.
  const [source, another] = pane.overview.sheets;
  const grid = book.sheets.find(({ sheet }) => sheet === source);
  if (another !== undefined || !grid) return;
  const { raw: values = grid.values } = grid;
  const isSame = ([null, 0] as const).map((blank) => {
    const range = passed({ ...grid, values }, blank);
    try {
      return sameFigures(statisticsIn(range, null, TODAY), statistics);
    } catch (error) {
      expect(error).toHaveProperty("code", "#VALUE!");
      return false;
    }
  });
  const differs = NOT_IN_VALUES.get(name);
  expect(isSame).toEqual([differs === undefined || differs === "zero", differs === undefined]);
});

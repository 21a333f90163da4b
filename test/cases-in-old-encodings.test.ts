/**
 * A share of the golden cases as they would be in old encodings, wholly or in part, without fonts: the same figures and names, or a refusal or a
 * finding that says so. In TCVN3 letters with tones lose their capitals.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { casesIn } from "../scripts/corpus-case";
import { statisticsOf } from "../src/congress/report";
import { readBook } from "../src/reading/read-book";
import type { Grid } from "../src/sheet/grid";
import { inUnicode } from "../src/sheet/transform/unicode";
import { clean } from "../src/vietnamese/clean";
import { readWorkbook } from "../src/workbook/file/read";
import { inTcvn3, inVni, throughVietnameseWindows } from "./support/old-encodings";
import { share } from "./support/effort";
import { day } from "./support/table";

const FOLDER = join(__dirname, "cases");
const TODAY = day("27/11/2026");

type Encoded = (text: string, row: number, column: number) => string;
const ways: readonly (readonly [string, Encoded])[] = [
  ["in TCVN3", (text) => inTcvn3(text)],
  ["in VNI", (text) => inVni(text)],
  ["in TCVN3, taken for Vietnamese Windows", (text) => throughVietnameseWindows(inTcvn3(text))],
  ["in VNI, taken for Vietnamese Windows", (text) => throughVietnameseWindows(inVni(text))],
  ["with its lower rows in TCVN3", (text, row) => (row > 7 ? inTcvn3(text) : text)],
  ["with every other row in VNI", (text, row) => (row % 2 === 0 ? inVni(text) : text)],
  ["with every other column in TCVN3", (text, _row, column) => (column % 2 === 1 ? inTcvn3(text) : text)],
];

function cleanLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(clean)
    .join("\n");
}

function encodedGrid(grid: Grid, encoded: Encoded): Grid {
  const values = grid.values.map((cells, row) =>
    cells.map((value, column) =>
      typeof value === "string" ? encoded(cleanLines(value), row, column) : value,
    ),
  );
  return { ...grid, values };
}

interface Said {
  readonly figures: string;
  readonly names: readonly string[];
  readonly isTold: boolean;
}

/** What is read; null where it is refused. */
function said(grids: readonly Grid[]): Said | null {
  const book = readBook(grids);
  if (!book.ok) return null;
  const { table } = book;
  const statistics = statisticsOf({ table, asOf: null, today: TODAY });
  const figures = [statistics, ...statistics.blocks].map(({ progress, figures: found }) => [
    [progress.total, progress.held, progress.exempt],
    [...found.values()].map((figure) =>
      figure.kind === "count" ? [figure.indicator.id, figure.count] : [figure.indicator.id, figure.numerator],
    ),
  ]);
  return {
    figures: JSON.stringify([figures, table.term, table.asOf]),
    names: table.names.map((name) => name.toLowerCase()),
    isTold: book.findings.some(({ code }) => code === "old-encoding" || code === "old-encoding-doubtful"),
  };
}

beforeAll(() => {
  // The reader of .xls files speaks English about records that it does not know.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

/** Names of other languages ("Kuốp") are known in no encoding: their letters may stay as they are; "Toán" may be "Tốn". */
const OTHER_NAMES = new Set(["e13-xa-ede-ods", "g06-truong-dai-hoc"]);

let [same, all] = [0, 0];

/** One way a case, in turn: each form of sheet comes in every way by one case or another. */
function waysOf(index: number): typeof ways {
  return ways.filter((_way, i) => (i + index) % ways.length < 1);
}

test.each(share(casesIn(FOLDER), 12).map((name, index) => [name, index] as const))(
  "%s",
  async (name, index) => {
    const folder = join(FOLDER, name);
    const file = readdirSync(folder).find((one) => one.startsWith("input."));
    const workbook = file ? await readWorkbook(readFileSync(join(folder, file)), file) : null;
    if (!workbook?.ok) return;
    const plain = said(workbook.sheets);
    if (!plain || workbook.sheets.some((sheet) => inUnicode(sheet).grid !== sheet)) return;
    for (const [way, encoded] of waysOf(index)) {
      const read = said(workbook.sheets.map((grid) => encodedGrid(grid, encoded)));
      all++;
      if (!read) continue;
      if (!read.isTold) {
        expect([way, read.figures]).toEqual([way, plain.figures]);
        if (!OTHER_NAMES.has(name)) expect([way, read.names]).toEqual([way, plain.names]);
      }
      if (read.figures === plain.figures) same++;
    }
  },
);

test("nearly all of them are read alike", () => {
  expect(all).toBeGreaterThan(40);
  expect(same / all).toBeGreaterThan(0.95);
});

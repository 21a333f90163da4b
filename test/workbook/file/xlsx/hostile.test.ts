/** Small files that ask for much: each is refused for what it asks, or read, and neither takes long. */
import { problemSentence } from "../../../../src/analysis/sentences";
import { Budget, LIMITS as USUAL, type Limits } from "../../../../src/workbook/file/limits";
import type { FileProblem } from "../../../../src/workbook/file/problem";
import { readWorkbook } from "../../../../src/workbook/file/read";
import { blankInsideMerges } from "../../../../src/workbook/file/xlsx/merges";
import { joined, textFile } from "../../files";
import { stopwatch } from "../../../support/processor";
import { fileOf, MAIN, OFFICE, partsOf, relation, relations, repeated, sheetPart, type Parts } from "./parts";

const SHEET = "xl/worksheets/sheet1.xml";
const around = (root: string, inside: Uint8Array): Uint8Array =>
  joined([textFile(`<${root} xmlns="${MAIN}">`), inside, textFile(`</${root}>`)]);
const sheetOf = (rows: Uint8Array): Parts => ({
  ...partsOf(""),
  [SHEET]: joined([
    textFile(`<worksheet xmlns="${MAIN}"><sheetData>`),
    rows,
    textFile("</sheetData></worksheet>"),
  ]),
});
const strings = (inside: Uint8Array): Parts => ({
  ...partsOf(""),
  "xl/sharedStrings.xml": around("sst", inside),
});
const styles = (inside: Uint8Array): Parts => ({
  ...partsOf(""),
  "xl/styles.xml": around("styleSheet", inside),
});
const sheets = (times: number): Parts => ({
  ...partsOf('<row r="1000"><c><v>1</v></c></row>'),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${'<sheet name="A" r:id="rId1"/>'.repeat(times)}</sheets></workbook>`,
});
const tooMany = (what: string, limit: number): unknown => ({ code: "too-many", what, limit });
const DAMAGED = { code: "damaged" };
const LIMITS: Partial<Limits> = {
  tags: 50_000,
  cells: 5000,
  texts: 20_000,
  formulas: 1000,
  merges: 1000,
  styles: 100,
  sheets: 50,
  parts: 50,
};

const kinds: readonly (readonly [string, Parts, unknown])[] = [
  ["nothing but spaces", sheetOf(repeated(" ", 9_000_000)), { code: "too-large-unpacked", limitMb: 8 }],
  [
    "a text without end",
    sheetOf(joined([textFile('<row><c t="str"><v>'), repeated("x", 3_000_000)])),
    DAMAGED,
  ],
  ["a tag without end", sheetOf(joined([textFile('<row><c r="A1" x="'), repeated("x", 3_000_000)])), DAMAGED],
  ["a comment without end", sheetOf(joined([textFile("<!--"), repeated("-", 3_000_000)])), DAMAGED],
  ["a tag of many attributes", sheetOf(textFile(`<row ${'a="b" '.repeat(20_000)}/>`)), DAMAGED],
  [
    "a namespace of many names",
    {
      ...partsOf(""),
      [SHEET]: `<w ${Array.from({ length: 900 }, (_x, i) => `xmlns:p${i}="m"`).join(" ")} xmlns="m"/>`,
    },
    DAMAGED,
  ],
  ["tags within tags", sheetOf(repeated("<a>", 300)), DAMAGED],
  ["tags without end", sheetOf(repeated("<a/>", 50_001)), tooMany("cells", 50_000)],
  ["empty texts without end", strings(repeated("<si/>", 2000)), tooMany("texts", 20_000)],
  ["long texts", strings(repeated(`<si><t>${"y".repeat(1000)}</t></si>`, 30)), tooMany("texts", 20_000)],
  [
    "a text of runs without end",
    strings(joined([textFile("<si>"), repeated("<r><t>zzzz</t></r>", 6000), textFile("</si>")])),
    tooMany("texts", 20_000),
  ],
  [
    "values far to the right",
    sheetOf(repeated('<row><c r="XFD1"><v>1</v></c></row>', 2)),
    tooMany("cells", 5000),
  ],
  [
    "the same row again and again",
    sheetOf(repeated('<row r="1"><c r="CV1"><v>1</v></c></row>', 100)),
    tooMany("cells", 5000),
  ],
  ["rows without end", sheetOf(repeated("<row><c><v>1</v></c></row>", 1100)), tooMany("cells", 5000)],
  [
    "a value in the last row",
    sheetOf(textFile('<row r="1048576"><c><v>1</v></c></row>')),
    tooMany("cells", 5000),
  ],
  ["formulas without end", sheetOf(repeated("<row><c><f>A1</f></c></row>", 1001)), tooMany("formulas", 1000)],
  [
    "merges without end",
    {
      ...partsOf(""),
      [SHEET]: sheetPart("", "", `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1001)}</mergeCells>`),
    },
    tooMany("merges", 1000),
  ],
  [
    "one column named without end",
    { ...partsOf(""), [SHEET]: sheetPart("", `<cols>${'<col min="1" max="16384"/>'.repeat(5)}</cols>`) },
    tooMany("columns", 65_536),
  ],
  [
    "columns that no sheet has",
    { ...partsOf(""), [SHEET]: sheetPart("", '<cols><col min="1" max="100000000" hidden="1"/></cols>') },
    null,
  ],
  ["formats without end", styles(repeated("<cellXfs><xf/></cellXfs>", 101)), tooMany("styles", 100)],
  [
    "a number format without end",
    styles(textFile(`<numFmts><numFmt formatCode="${"[h".repeat(1000)}"/></numFmts>`)),
    DAMAGED,
  ],
  ["sheets without end", sheets(51), tooMany("sheets", 50)],
  ["one sheet again and again", sheets(20), tooMany("cells", 5000)],
  [
    "relations without end",
    { ...partsOf(""), "xl/_rels/workbook.xml.rels": relations(relation("a", "x", "y").repeat(60)) },
    DAMAGED,
  ],
  [
    "a number of many digits",
    sheetOf(textFile(`<row><c><v>${"1".repeat(900_000)}x</v></c></row>`)),
    tooMany("texts", 20_000),
  ],
];

test.each(kinds)("%s", async (_kind, parts, problem) => {
  const milliseconds = stopwatch();
  const book = await readWorkbook(fileOf(parts), "a.xlsx", {
    limits: { ...LIMITS, inflated: 8 * 1024 ** 2 },
  });
  expect(book.ok ? null : book.problem).toEqual(problem);
  // Each takes some milliseconds; where it is walked through again and again it would be minutes.
  expect(milliseconds()).toBeLessThan(5000);
});

test("What is too many is said in words, with the limit.", () => {
  const problem: FileProblem = { code: "too-many", what: "formulas", limit: 4_000_000 };
  expect(problemSentence("kq.xlsx", problem)).toContain("“kq.xlsx” khi mở ra có hơn 4.000.000 công thức");
});

test("Merges of whole columns are blanked as far as there are rows.", async () => {
  const rows = Array.from({ length: 200 }, () => "<row><c><v>1</v></c><c><v>2</v></c></row>").join("");
  const merges = Array.from(
    { length: 26 },
    (_merge, i) => `<mergeCell ref="${String.fromCharCode(65 + i)}1:${String.fromCharCode(65 + i)}1048576"/>`,
  );
  const book = await readWorkbook(
    fileOf(partsOf(rows, "", `<mergeCells>${merges.join("")}</mergeCells>`)),
    "a.xlsx",
  );
  expect(book.ok && book.sheets[0]?.values.slice(0, 2)).toEqual([
    [1, 2],
    [null, null],
  ]);
});

describe("A reading can be seen and stopped", () => {
  const rows = "<row><c><v>1</v></c><c t='str'><v>Chi bộ</v></c></row>".repeat(300_000);
  const file = fileOf(partsOf(rows));

  test("it tells how far it is, never backwards, ten times a second at most, and at the end that it is done", async () => {
    const shares: number[] = [];
    const began = performance.now();
    await readWorkbook(file, "a.xlsx", { onProgress: (share) => shares.push(share) });
    const most = (performance.now() - began) / 100 + 1;
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.length).toBeLessThanOrEqual(most);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    // The first is told when much is still to be done, however early the packed bytes are taken.
    expect(shares[0]).toBeLessThan(0.9);
    expect(shares.at(-1)).toBe(1);
  });

  test("it lets others run", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    await readWorkbook(file, "a.xlsx");
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(1);
  });

  test("it ends with the signal's reason within 50 ms, whenever that comes", async () => {
    const waits: number[] = [];
    for (const ms of [20, 60, 100, 140, 180]) {
      const stop = new AbortController();
      let stoppedAt = NaN;
      setTimeout(() => {
        stoppedAt = performance.now();
        stop.abort(new Error("đủ rồi"));
      }, ms);
      await expect(readWorkbook(file, "a.xlsx", { signal: stop.signal })).rejects.toThrow("đủ rồi");
      waits.push(performance.now() - stoppedAt);
    }
    // A machine that does much else may keep one of them waiting.
    expect(waits.filter((wait) => wait < 50).length).toBeGreaterThanOrEqual(4);
  });

  test("it is asked between two merges, too, which may be as many as rows", async () => {
    const stop = new AbortController();
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    stop.abort(new Error("đủ rồi"));
    await expect(blankInsideMerges([[1], [2]], [area], new Budget(USUAL, stop.signal))).rejects.toThrow(
      "đủ rồi",
    );
  });
});

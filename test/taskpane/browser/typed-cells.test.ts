/** Cells that were typed into: which they are, the way back of each and of all, what the line says, and the sums that stay behind. */
import { defaultChoices } from "../../../src/analysis/choices";
import { Session } from "../../../src/taskpane/browser/session";
import { typedValue } from "../../../src/taskpane/browser/typed-cells";
import { lineOf } from "../../../src/workbook/file/rendered-grid";
import { fileOf, partsOf } from "../../workbook/file/xlsx/parts";
import { day } from "../../support/table";

const TODAY = day("20/4/2017");
const C4 = { tab: 0, row: 3, column: 2 };

test("A number of more digits than are kept stays the text that was typed, and is never shown as another.", () => {
  for (const digits of [16, 309, 400]) {
    const typed = "9".repeat(digits);
    expect(typedValue(typed, undefined)).toBe(typed);
    expect(typedValue(`-${typed},5`, "0.00")).toBe(`-${typed},5`);
    expect(typedValue(`${typed}%`, "0%")).toBe(`${typed}%`);
  }
  const inThousands = `1${".000".repeat(120)}`;
  expect(typedValue(inThousands, undefined)).toBe(inThousands);
  expect(typedValue("999999999999999", undefined)).toBe(999_999_999_999_999);
  expect(typedValue("0,12345678901234567890", undefined)).toBeCloseTo(0.123, 3);
});

/** A sheet of two branches with what stands in its rows of totals. */
async function open(...totals: readonly string[]): Promise<Session> {
  const text = (cell: string, words: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const row = (r: number, ...cells: readonly string[]): string =>
    `<row r="${r}">${cells
      .map((cell, i) => {
        const at = `${"ABCDE"[i] ?? ""}${r}`;
        if (cell.startsWith("=")) return `<c r="${at}"><f>${cell.slice(1)}</f><v>8</v></c>`;
        return /^\d+$/.test(cell) ? `<c r="${at}"><v>${cell}</v></c>` : text(at, cell);
      })
      .join("")}</row>`;
  const rows = [
    row(1, "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020"),
    row(3, "STT", "Chi bộ", "Cấp ủy viên", "Nữ", "Ngày đại hội"),
    row(4, "1", "Thôn 1", "3", "1", "18/4/2017"),
    row(5, "2", "Thôn 2", "5", "2", "19/4/2017"),
    ...totals.map((total, i) => row(6 + i, "", "Cộng", total, "9")),
  ];
  const session = new Session();
  await session.open(new Blob([new Uint8Array(fileOf(partsOf(rows.join(""))))]), "a.xlsx");
  return session;
}

function cellsOf(session: Session): readonly string[] {
  return session
    .tabs()
    .flatMap(({ cells = [] }) =>
      cells.map(({ cell, before, now }) => `${cell.row},${cell.column}: ${before} ${now}`),
    );
}

function behind(session: Session): readonly (readonly [number, number, number])[] {
  const analysis = session.analyse(defaultChoices, TODAY);
  return analysis.ok ? analysis.overview.behind.map(({ cell, sum }) => [cell.row, cell.column, sum]) : [];
}

test("Cells that were typed into are listed with what they were, and not those that were only reckoned anew", async () => {
  const session = await open("=SUM(C4:C5)");
  await session.edit(C4, "4");
  await session.edit({ ...C4, column: 3 }, "2");
  expect(cellsOf(session)).toEqual(["3,2: 3 4", "3,3: 1 2"]);
  await session.edit(C4, "3");
  expect(cellsOf(session)).toEqual(["3,3: 1 2"]);
});

test("One is given back alone, with what depends on it, and that is taken back like any other change", async () => {
  const session = await open("=SUM(C4:C5)");
  await session.edit(C4, "4");
  await session.edit({ ...C4, row: 4 }, "6");
  await session.restore(C4);
  expect(cellsOf(session)).toEqual(["4,2: 5 6"]);
  expect(session.cells(0, 5, 5).find(({ column }) => column === 2)?.text).toBe("9");
  session.undo();
  expect(cellsOf(session)).toEqual(["3,2: 3 4", "4,2: 5 6"]);
});

test("A formula that was typed over is given back as a formula", async () => {
  const session = await open("=SUM(C4:C5)");
  await session.edit({ ...C4, row: 5 }, "9");
  await session.edit(C4, "4");
  await session.restore({ ...C4, row: 5 });
  const sum = session.cells(0, 5, 5).find(({ column }) => column === 2);
  expect(sum).toMatchObject({ text: "9", line: "=SUM(C4:C5)" });
});

test("All are given back at once", async () => {
  const session = await open("=SUM(C4:C5)");
  await session.edit(C4, "4");
  await session.edit({ ...C4, row: 4 }, "6");
  expect(session.restoreAll()).toBe(true);
  expect(cellsOf(session)).toEqual([]);
  expect(session.tabs()[0]?.edited).toBeUndefined();
  expect(session.cells(0, 5, 5).find(({ column }) => column === 2)?.text).toBe("8");
});

test("A typed sum that was right is behind once a row above it is changed; one that was wrong before is a finding of its own", async () => {
  const session = await open("8");
  expect(behind(session)).toEqual([]);
  await session.edit(C4, "4");
  // The 9 women were no sum of 1 and 2 in the file either.
  expect(behind(session)).toEqual([[5, 2, 9]]);
  await session.edit({ ...C4, row: 5 }, "9");
  expect(behind(session)).toEqual([]);
});

test("A formula is no typed sum, whatever it makes", async () => {
  const session = await open("=C4+0*C5+5");
  await session.edit({ ...C4, row: 4 }, "6");
  expect(behind(session)).toEqual([]);
});

test("A formula that is not known here is not typed, and none that leads to itself", async () => {
  const session = await open("8");
  expect(await session.edit(C4, "=VLOOKUP(A1;B1)")).toBe(false);
  expect(await session.edit(C4, "=C4+1")).toBe(false);
  expect(await session.edit(C4, "=C5-1")).toBe(true);
  expect(session.cells(0, 3, 3).find(({ column }) => column === 2)).toMatchObject({
    text: "4",
    line: "=C5-1",
  });
  await session.edit({ ...C4, row: 4 }, "7");
  expect(session.cells(0, 3, 3).find(({ column }) => column === 2)?.text).toBe("6");
});

test.each<
  [what: string, value: number, format: string | undefined, formula: string | undefined, line: string]
>([
  ["a formula", 8, undefined, "SUM(C4:C5)", "=SUM(C4:C5)"],
  ["a share as it is typed", 0.6257, "0%", undefined, "62,57%"],
  ["a number without its format", 1298, "#,##0", undefined, "1298"],
  ["all decimals", 44.512, "0.0", undefined, "44,512"],
])(
  "The line above the sheet says %s, and typing that again changes nothing",
  (_what, value, format, formula, line) => {
    expect(lineOf(value, format, formula)).toBe(line);
    if (formula === undefined) expect(typedValue(line, format)).toBe(value);
  },
);

test.each<[string, number]>([
  ["62", 0.62],
  ["62,5%", 0.625],
  ["0,62", 0.62],
])("In a cell of shares %s is what it is in Excel", (typed, value) => {
  expect(typedValue(typed, "0.0%")).toBe(value);
});

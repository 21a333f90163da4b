import { readBook } from "../../src/reading/choose-sheet";
import { resultsTemplate } from "../../src/template/results-sheet";
import { readWorkbook } from "../../src/workbook/file/read";
import { writeWorkbook } from "../../src/workbook/file/write";
import type { LayoutValue, SheetLayout } from "../../src/summary/sheet-layout";

/** Fills a row in as staff would; the columns in their order, "" leaves one out. */
function filled(sheet: SheetLayout, row: number, values: readonly (string | number)[]): SheetLayout {
  const given = new Map(values.map((value, column) => [column, value]));
  const cells = sheet.cells.map((one) => {
    const value = one.row === row ? (given.get(one.column) ?? "") : "";
    if (value === "") return one;
    const layoutValue: LayoutValue =
      typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
    return { ...one, value: layoutValue };
  });
  return { ...sheet, cells };
}

async function readBack(sheet: SheetLayout): ReturnType<typeof asBook> {
  return asBook(await writeWorkbook([sheet]));
}

async function asBook(bytes: Uint8Array): Promise<ReturnType<typeof readBook>> {
  const workbook = await readWorkbook(bytes, "trang-mau.xlsx");
  return readBook(workbook.ok ? workbook.sheets : []);
}

describe("The empty results sheet", () => {
  const first = 6;

  test("every column reads as what its heading says", async () => {
    const book = await readBack(filled(resultsTemplate(), first, ["", "Văn phòng", "19/4/2017"]));
    expect(book.ok && book.table.columns.map(({ field }) => field)).toEqual([
      "number",
      "branch",
      "date",
      "members",
      "summoned",
      "attended",
      "planned",
      "elected",
      "reelected",
      "women",
      "young",
      "secretaries",
      "deputySecretaries",
      "note",
    ]);
    expect(book.ok && book.table.unread).toEqual([]);
    expect(book.ok && book.findings).toEqual([]);
  });

  test("a branch that is filled in is the one that is counted; rows with a number alone are not", async () => {
    const row = ["", "Văn phòng", "19/4/2017", 12, 12, 11, 3, 3, 2, 1, 0, "Nguyễn Văn A", "Trần Thị B"];
    const book = await readBack(filled(resultsTemplate(), first, row));
    expect(book.ok && book.table.names).toEqual(["Văn phòng"]);
    expect(book.ok && book.table.counts.get("reelected")?.values).toEqual([2]);
    expect(book.ok && book.table.counts.get("secretaries")?.values).toEqual([1]);
  });

  test("left empty it says that there are no branches yet", async () => {
    const book = await readBack(resultsTemplate());
    expect(book.ok ? [] : book.reasons.map(({ reason }) => reason.kind)).toEqual(["no-branches"]);
  });
});

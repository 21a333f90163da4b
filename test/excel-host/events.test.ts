/** What happens in the workbook is told to those who asked for it, in the words that Excel has for it. */
import type { ExcelHost } from "./host";
import { excelWith, onSheet } from "./support";

interface Told {
  readonly type: string;
}

type Listen = (
  worksheets: Excel.WorksheetCollection,
  hear: (told: Told) => Promise<void>,
) => OfficeExtension.EventHandlerResult<unknown>;

async function hearing(host: ExcelHost, listen: Listen): Promise<Told[]> {
  const heard: Told[] = [];
  await Excel.run(async (context) => {
    listen(context.workbook.worksheets, (told) => {
      heard.push(told);
      return Promise.resolve();
    });
    await context.sync();
  });
  await host.settled();
  return heard;
}

const two = { sheets: [{ name: "Nguồn", values: [["a"]] }, { name: "Tổng hợp" }] };

describe("those who listen to all sheets", () => {
  test("hear what a person and a co-author type", async () => {
    const host = await excelWith(two);
    const heard = await hearing(host, (worksheets, hear) => worksheets.onChanged.add(hear));
    const sheet = host.workbook.sheet("Nguồn");
    sheet.type("A1", "b");
    sheet.typeAsCoAuthor("C5", 3);
    await host.settled();
    expect(heard).toEqual([
      expect.objectContaining({
        type: "WorksheetChanged",
        worksheetId: sheet.id,
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        details: { valueBefore: "a", valueAfter: "b", valueTypeBefore: "String", valueTypeAfter: "String" },
      }),
      expect.objectContaining({ worksheetId: sheet.id, address: "C5", source: "Remote" }),
    ]);
  });

  test("hear of what the add-in itself writes, and can ask for the range", async () => {
    const host = await excelWith(two);
    const seen: unknown[] = [];
    await hearing(host, (worksheets) =>
      worksheets.onChanged.add(async (told: Excel.WorksheetChangedEventArgs) => {
        await Excel.run(async (context) => {
          const range = told.getRange(context);
          range.load("address,values");
          await context.sync();
          seen.push(range.address, range.values, told.triggerSource);
        });
      }),
    );
    await onSheet("Tổng hợp", (sheet) => {
      sheet.getRange("B2:C2").values = [[1, 2]];
      return undefined;
    });
    await host.settled();
    expect(seen).toEqual(["'Tổng hợp'!B2:C2", [[1, 2]], "ThisLocalAddin"]);
  });

  test("hear of rows that are inserted and deleted", async () => {
    const host = await excelWith(two);
    const heard = await hearing(host, (worksheets, hear) => worksheets.onChanged.add(hear));
    await onSheet("Nguồn", (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("B5").delete("Left");
      return undefined;
    });
    await host.settled();
    expect(heard).toEqual([
      expect.objectContaining({
        address: "1:2",
        changeType: "RowInserted",
        changeDirectionState: { insertShiftDirection: "Down" },
      }),
      expect.objectContaining({
        address: "B5",
        changeType: "CellDeleted",
        changeDirectionState: { deleteShiftDirection: "Left" },
      }),
    ]);
  });

  test("hear which sheet comes to the front, which comes and which goes", async () => {
    const host = await excelWith(two);
    const [first, second] = host.workbook.sheets.map(({ id }) => id);
    const heard = await hearing(host, (worksheets, hear) => {
      worksheets.onActivated.add(hear);
      worksheets.onDeactivated.add(hear);
      worksheets.onAdded.add(hear);
      return worksheets.onDeleted.add(hear);
    });
    host.workbook.sheet("Tổng hợp").show();
    const added = host.workbook.addSheet("Mới").id;
    host.workbook.sheet("Tổng hợp").remove();
    await host.settled();
    expect(heard).toEqual([
      { type: "WorksheetDeactivated", worksheetId: first },
      { type: "WorksheetActivated", worksheetId: second },
      { type: "WorksheetAdded", worksheetId: added, source: "Local" },
      { type: "WorksheetActivated", worksheetId: added },
      { type: "WorksheetDeleted", worksheetId: second, source: "Local" },
    ]);
  });

  test("hear of rows that are hidden and shown", async () => {
    const host = await excelWith(two);
    const heard = await hearing(host, (worksheets, hear) => worksheets.onRowHiddenChanged.add(hear));
    host.workbook.sheet("Nguồn").hideRows(3);
    host.workbook.sheet("Nguồn").showRows(3);
    await host.settled();
    const about = {
      type: "WorksheetRowHiddenChanged",
      worksheetId: host.workbook.sheet("Nguồn").id,
      address: "4:4",
    };
    expect(heard).toEqual([
      { ...about, changeType: "Hidden", source: "Local" },
      { ...about, changeType: "Unhidden", source: "Local" },
    ]);
  });

  test("hear nothing any more when they stop listening", async () => {
    const host = await excelWith(two);
    const heard: unknown[] = [];
    const listening = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add((told) => {
        heard.push(told);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    host.workbook.sheet("Nguồn").type("A1", 1);
    await host.settled();
    await Excel.run(listening.context, async (context) => {
      listening.remove();
      await context.sync();
    });
    host.workbook.sheet("Nguồn").type("A1", 2);
    await host.settled();
    expect(heard).toHaveLength(1);
  });

  test("of a workbook that was left hear nothing of the next one", async () => {
    const first = await excelWith(two);
    const heard = await hearing(first, (worksheets, hear) => worksheets.onChanged.add(hear));
    const second = await excelWith(two);
    const heardOfSecond = await hearing(second, (worksheets, hear) => worksheets.onChanged.add(hear));
    second.workbook.sheet("Nguồn").type("A1", 1);
    first.workbook.sheet("Nguồn").type("A1", 1);
    await second.settled();
    expect([heard.length, heardOfSecond.length]).toEqual([0, 1]);
  });
});

describe("those who listen to one sheet", () => {
  test("hear of that sheet only", async () => {
    const host = await excelWith(two);
    const heard: string[] = [];
    await onSheet("Nguồn", (sheet) => {
      sheet.onChanged.add((told) => {
        heard.push(`${told.changeType} ${told.address}`);
        return Promise.resolve();
      });
      sheet.onActivated.add((told) => {
        heard.push(told.type);
        return Promise.resolve();
      });
      return undefined;
    });
    host.workbook.sheet("Tổng hợp").type("A1", 1);
    host.workbook.sheet("Nguồn").type("B2", 1);
    host.workbook.sheet("Tổng hợp").show();
    host.workbook.sheet("Nguồn").show();
    await host.settled();
    expect(heard).toEqual(["RangeEdited B2", "WorksheetActivated"]);
  });

  test("hear of it once, though others listen to all", async () => {
    const host = await excelWith(two);
    const heard: string[] = [];
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.onChanged.add(() => {
        heard.push("all");
        return Promise.resolve();
      });
      workbook.worksheets.getItem("Nguồn").onChanged.add(() => {
        heard.push("one");
        return Promise.resolve();
      });
      await sync();
    });
    host.workbook.sheet("Nguồn").type("B2", 1);
    await host.settled();
    expect(heard).toEqual(["all", "one"]);
  });
});

/** Requests that fail, wait or are too large, and what Excel of which version does not have. */
import { ExcelHost } from "./host";
import { installOffice } from "./load-office";
import { codeOf, excelWith, onSheet } from "./support";

/** Writes into one cell after the other, in one request. */
function writeThree(): Promise<unknown> {
  return onSheet("Sheet1", (sheet) => {
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[address]];
    return undefined;
  });
}

function written(host: ExcelHost): unknown[] {
  return ["A1", "A2", "A3"].map((address) => host.workbook.sheet("Sheet1").cellAt(address).value);
}

describe("requests", () => {
  test("are told with what they did; what the library tidies up is none of them", async () => {
    const host = await excelWith();
    await writeThree();
    await host.settled();
    await onSheet("Sheet1", (sheet) => {
      sheet.activate();
      sheet.getRange("A1").load("values");
      return undefined;
    });
    await host.settled();
    expect(host.requests.map(({ error }) => error)).toEqual([null, null]);
    expect(host.requests[0]?.methods.filter((name) => name.endsWith("="))).toEqual([
      "Range.values=",
      "Range.values=",
      "Range.values=",
    ]);
    expect(host.requests[1]?.methods).toContain("Worksheet.activate");
    expect(host.requests[0]?.requestBytes).toBeGreaterThan(500);
    host.clearRequests();
    expect(host.requests).toEqual([]);
  });

  test("are not atomic: what was done before something failed stays", async () => {
    const host = await excelWith();
    const writing = onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1").values = [["A1"]];
      sheet.getRange("A2:A3").values = [["A2"]];
      sheet.getRange("A3").values = [["A3"]];
      return undefined;
    });
    expect(await codeOf(writing)).toBe("InvalidArgument");
    expect(written(host)).toEqual(["A1", "", ""]);
  });

  test("fail when they are told to, with nothing done", async () => {
    const host = await excelWith();
    host.failAt(2, { code: "GeneralException" });
    expect(await codeOf(writeThree())).toBeNull();
    host.workbook.sheet("Sheet1").type("A1", "khác");
    expect(await codeOf(writeThree())).toBe("GeneralException");
    expect(written(host)[0]).toBe("khác");
    expect(await codeOf(writeThree())).toBeNull();
  });

  test("fail half done", async () => {
    const host = await excelWith();
    const actions = async (): Promise<number> => {
      await writeThree();
      return host.requests.at(-1)?.actions ?? 0;
    };
    const all = await actions();
    host.workbook.sheet("Sheet1").type("A3", "khác");
    host.failAt(1, { code: "RequestAborted", afterActions: all - 2 });
    expect(await codeOf(writeThree())).toBe("RequestAborted");
    expect(written(host)).toEqual(["A1", "A2", "khác"]);
  });

  test("are done and yet answered with an error", async () => {
    const host = await excelWith();
    host.failAt(1, { code: "Timeout", thenAnswered: true });
    expect(await codeOf(writeThree())).toBe("Timeout");
    expect(written(host)).toEqual(["A1", "A2", "A3"]);
  });

  test("come after what others do in the meantime", async () => {
    const host = await excelWith();
    host.beforeRequest(2, () => {
      host.workbook.sheet("Sheet1").rename("Đổi tên");
    });
    expect(await codeOf(writeThree())).toBeNull();
    expect(await codeOf(writeThree())).toBe("ItemNotFound");
  });

  test("on the web are at most 5 MB, and so are their answers", async () => {
    const host = await excelWith({ platform: "web" });
    const text = "x".repeat(30_000);
    const write = (rows: number): Promise<unknown> =>
      onSheet("Sheet1", (sheet) => {
        sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, () => [text]);
        return undefined;
      });
    expect(await codeOf(write(180))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await codeOf(write(100))).toBeNull();
    const read = (columns: number): Promise<unknown> =>
      onSheet("Sheet1", (sheet) => {
        sheet.getRange("B1:B100").copyFrom("A1:A100");
        sheet.getRangeByIndexes(0, 0, 100, columns).load("values");
        return undefined;
      });
    expect(await codeOf(read(2))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.requests.at(-1)?.error).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await codeOf(read(1))).toBeNull();
  });

  test("of any size are taken on the desktop", async () => {
    await excelWith();
    const writing = onSheet("Sheet1", (sheet) => {
      sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      return undefined;
    });
    expect(await codeOf(writing)).toBeNull();
  });
});

describe("while a cell is being edited", () => {
  test("requests are refused", async () => {
    const host = await excelWith();
    host.beginCellEdit();
    expect(await codeOf(writeThree())).toBe("InvalidOperationInCellEditMode");
    host.endCellEdit();
    expect(await codeOf(writeThree())).toBeNull();
  });

  test("requests that may wait do so until the end", async () => {
    const host = await excelWith();
    host.beginCellEdit();
    let isDone = false;
    const writing = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["chờ"]];
      await context.sync();
      isDone = true;
    });
    await host.settled();
    expect([isDone, written(host)[0]]).toEqual([false, ""]);
    host.endCellEdit();
    await writing;
    expect(written(host)[0]).toBe("chờ");
  });
});

describe("what this Excel does not have", () => {
  test("is not found", async () => {
    await excelWith();
    const asking = (
      act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
    ): Promise<string | null> =>
      codeOf(
        onSheet("Sheet1", (sheet, context) => {
          act(sheet, context);
          return undefined;
        }),
      );
    expect(
      await asking((sheet) => {
        sheet.pivotTables.load("items");
      }),
    ).toBe("ApiNotFound");
    expect(
      await asking((sheet) => {
        sheet.getRange("A1").load("formulasLocal");
      }),
    ).toBe("ApiNotFound");
    expect(
      await asking((sheet) => {
        sheet.getRange("A1").removeDuplicates([0], false);
      }),
    ).toBe("ApiNotFound");
    expect(
      await asking((_, { workbook }) => {
        workbook.names.load("items");
      }),
    ).toBe("ApiNotFound");
    expect(
      await asking((sheet) => {
        sheet.onSelectionChanged.add(() => Promise.resolve());
      }),
    ).toBe("ApiNotFound");
  });

  test("may be what came with a later version", async () => {
    await excelWith({ excelApi: "1.12" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    const merged = onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
      return undefined;
    });
    expect(await codeOf(merged)).toBe("ApiNotFound");
    await excelWith({ excelApi: "1.8" });
    const printing = onSheet("Sheet1", (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      return undefined;
    });
    expect(await codeOf(printing)).toBe("ApiNotFound");
  });
});

describe("another Excel behind the same library", () => {
  test("has its own workbook, settings and counters", async () => {
    const first = await excelWith({ sheets: [{ name: "Một" }] });
    first.beginCellEdit();
    const second = new ExcelHost({ sheets: [{ name: "Hai" }] });
    second.workbook.settings.set("DaiHoi", "hai");
    await installOffice(second);
    await onSheet("Hai", (sheet) => {
      sheet.getRange("A1").values = [[2]];
      return undefined;
    });
    expect(second.workbook.sheet("Hai").cellAt("A1").value).toBe(2);
    expect([first.requests.length, second.requests.length]).toEqual([0, 1]);
    expect(Office.context.document.settings.get("DaiHoi")).toBe("hai");
  });
});

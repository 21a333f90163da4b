/** Ranges, and cells that are merged, inserted and deleted; what speaks of them follows. */
import { codeOf, excelWith, onSheet } from "./support";

describe("a range", () => {
  test("is found from another", async () => {
    await excelWith();
    const addresses = await onSheet("Sheet1", (sheet) => {
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(0, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getResizedRange(1, -1),
        range.getOffsetRange(1, 1),
        range.getBoundingRect("A1"),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getIntersectionOrNullObject("D5:F9"),
        sheet.getCell(9, 0),
        sheet.getRangeByIndexes(1, 1, 2, 3),
      ];
      for (const one of found) one.load("address");
      const none = range.getIntersectionOrNullObject(sheet.getRange("X1"));
      none.load("address");
      return () => [...found.map(({ address }) => address.replace("Sheet1!", "")), none.isNullObject];
    });
    expect(addresses).toEqual([
      ...["C2", "B3:D3", "D2:D5", "B2:C6", "C3:E6", "A1:D5", "2:5", "B:D", "D5", "D5", "A10", "B2:D3"],
      true,
    ]);
  });

  test.each(["A0", "XFE1", "A1048577", "không", "Khác!A1"])("is not at “%s”", async (address) => {
    await excelWith();
    const asking = onSheet("Sheet1", (sheet) => {
      sheet.getRange(address).load("address");
      return undefined;
    });
    expect(await codeOf(asking)).toBe("InvalidArgument");
  });
});

describe("merged cells", () => {
  const sheets = [
    { name: "S", values: [["a", "b"], ["c", "d"], ["e"]], merges: ["D1:E1", "D3:E5", "A9:B9"] },
  ];

  test("keep what stands in the first", async () => {
    const host = await excelWith({ sheets });
    await onSheet("S", (sheet) => {
      sheet.getRange("A1:B2").merge();
      return undefined;
    });
    const sheet = host.workbook.sheet("S");
    expect(["A1", "B1", "A2"].map((address) => sheet.cellAt(address).value)).toEqual(["a", "", ""]);
  });

  test("are told where their first cell lies in the range that is asked", async () => {
    await excelWith({ sheets });
    const told = await onSheet("S", (sheet) => {
      const merged = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      const none = sheet.getRange("E1:F9").getMergedAreasOrNullObject();
      none.load("address");
      return () => ({
        address: merged.address,
        areas: merged.areas.items.map((area) => [
          area.rowIndex,
          area.columnIndex,
          area.rowCount,
          area.columnCount,
        ]),
        isNone: none.isNullObject,
      });
    });
    expect(told).toEqual({
      address: "S!D1,S!D3",
      areas: [
        [0, 3, 1, 2],
        [2, 3, 3, 2],
      ],
      isNone: true,
    });
  });

  test("are told with their areas in one load", async () => {
    await excelWith({ sheets });
    const told = await onSheet("S", (sheet) => {
      const merged = sheet.getRange("A1:Z99").getMergedAreasOrNullObject();
      merged.load("areas/items/rowIndex,areas/items/rowCount");
      return () => merged.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]);
    });
    expect(told).toEqual([
      [0, 1],
      [2, 3],
      [8, 1],
    ]);
  });

  test("of more than 512 areas are not told", async () => {
    await excelWith({
      sheets: [{ name: "S", merges: Array.from({ length: 513 }, (_, i) => `A${i + 1}:B${i + 1}`) }],
    });
    const asking = onSheet("S", (sheet) => {
      sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("address");
      return undefined;
    });
    expect(await codeOf(asking)).toBe("GeneralException");
  });

  test("are never torn", async () => {
    await excelWith({ sheets });
    const tear = (act: (sheet: Excel.Worksheet) => void): Promise<string | null> =>
      codeOf(
        onSheet("S", (sheet) => {
          act(sheet);
          return undefined;
        }),
      );
    expect(
      await tear((sheet) => {
        sheet.getRange("C1:D1").merge();
      }),
    ).toBe("InvalidOperation");
    expect(
      await tear((sheet) => {
        sheet.getRange("E1").clear("Contents");
      }),
    ).toBe("InvalidOperation");
    expect(await tear((sheet) => sheet.getRange("D2").insert("Down"))).toBe("InsertDeleteConflict");
    expect(
      await tear((sheet) => {
        sheet.getRange("A2:D2").delete("Up");
      }),
    ).toBe("InsertDeleteConflict");
  });

  test("do not go over a table", async () => {
    await excelWith({ sheets: [{ name: "S", table: { name: "Bang", address: "A1:C3" } }] });
    const merging = onSheet("S", (sheet) => {
      sheet.getRange("C3:D3").merge();
      return undefined;
    });
    expect(await codeOf(merging)).toBe("MergedRangeConflict");
  });

  test("may be merged row by row, and parted again", async () => {
    const host = await excelWith();
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:C3").merge(true);
      sheet.getRange("A2").unmerge();
      return undefined;
    });
    expect(host.workbook.sheet("Sheet1").merges.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });
});

describe("cells that are inserted and deleted", () => {
  const sheets = [
    {
      name: "S",
      values: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      merges: ["A5:B6"],
      numberFormats: { B2: "0.00" },
    },
    {
      name: "T",
      values: [
        [
          { formula: "SUM(S!B1:B3)", value: 6 },
          { formula: "S!B3", value: 3 },
        ],
      ],
    },
  ];

  test("move what is below, with its looks, merges and the formulas that speak of it", async () => {
    const host = await excelWith({ sheets });
    await onSheet("S", (sheet) => {
      sheet.getRange("2:3").insert("Down");
      return undefined;
    });
    const [sheet, other] = [host.workbook.sheet("S"), host.workbook.sheet("T")];
    expect([sheet.cellAt("A1").value, sheet.cellAt("A2").value, sheet.cellAt("A5").value]).toEqual([
      "a",
      "",
      "c",
    ]);
    expect(sheet.cellAt("B4").numberFormat).toBe("0.00");
    expect(sheet.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 1 }]);
    expect([other.cellAt("A1").formula, other.cellAt("B1").formula]).toEqual(["=SUM(S!B1:B5)", "=S!B5"]);
  });

  test("leave formulas that spoke of what is gone without a place", async () => {
    const host = await excelWith({ sheets });
    await onSheet("S", (sheet) => {
      sheet.getRange("3:3").delete("Up");
      return undefined;
    });
    const other = host.workbook.sheet("T");
    expect([other.cellAt("A1").formula, other.cellAt("B1").value]).toEqual(["=SUM(S!B1:B2)", "#REF!"]);
  });

  test("may be some only, and go to the right or to the left", async () => {
    const host = await excelWith({ sheets });
    await onSheet("S", (sheet) => {
      sheet.getRange("A1").insert("Right");
      sheet.getRange("A3").delete("Left");
      return undefined;
    });
    const values = ["A1", "B1", "C1", "A3", "B3", "A2"].map(
      (at) => host.workbook.sheet("S").cellAt(at).value,
    );
    expect(values).toEqual(["", "a", 1, 3, "", "b"]);
  });

  test("take ranges along that were asked for before", async () => {
    const host = await excelWith({ sheets });
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const range = sheet.getRange("A2:B2");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(["S!A3:B3", [["b", 2]]]);
    expect(host.workbook.sheet("S").cellAt("A3").value).toBe("b");
  });

  test("do not push what is filled off the sheet", async () => {
    const host = await excelWith();
    host.workbook.sheet("Sheet1").type("A1048576", "x");
    const inserting = onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1").insert("Down");
      return undefined;
    });
    expect(await codeOf(inserting)).toBe("NonBlankCellOffSheet");
  });
});

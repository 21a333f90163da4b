/** How cells look: by cell, by rectangle, by whole row, column and sheet; and how wide and high they are. */
import { codeOf, excelWith, onSheet, writeNumberFormat } from "./support";

describe("the look of cells", () => {
  test("is told as it was set, and as null where it differs", async () => {
    await excelWith();
    const told = await onSheet("Sheet1", (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.name = "Times New Roman";
      range.format.font.size = 13;
      range.format.horizontalAlignment = "Center";
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B2").format.wrapText = true;
      range.load(
        "format/horizontalAlignment,format/wrapText,format/font/name,format/font/bold,format/font/size",
      );
      return () => ({
        align: range.format.horizontalAlignment,
        wrap: range.format.wrapText,
        name: range.format.font.name,
        size: range.format.font.size,
        bold: range.format.font.bold,
      });
    });
    expect(told).toEqual({ align: "Center", wrap: null, name: "Times New Roman", size: 13, bold: null });
  });

  test("can be asked for as an object of options", async () => {
    await excelWith();
    const bold = await onSheet("Sheet1", (sheet) => {
      const range = sheet.getRange("A1");
      range.load({ address: true, format: { font: { bold: true } } });
      return () => [range.address, range.format.font.bold];
    });
    expect(bold).toEqual(["Sheet1!A1", false]);
  });

  test("of a whole sheet, of columns and of rows reaches cells that nobody wrote into", async () => {
    const host = await excelWith({ sheets: [{ name: "S", values: [["a"]] }] });
    await onSheet("S", (sheet) => {
      sheet.getRange().format.font.name = "Times New Roman";
      sheet.getRange("B:C").format.font.bold = true;
      sheet.getRange("5:5").format.font.italic = true;
      sheet.getRange("A1").format.font.size = 20;
      return undefined;
    });
    const sheet = host.workbook.sheet("S");
    expect(sheet.cellAt("A1").format).toMatchObject({ fontName: "Times New Roman", fontSize: 20 });
    expect(sheet.cellAt("C900").format).toMatchObject({
      fontName: "Times New Roman",
      bold: true,
      italic: false,
    });
    expect(sheet.cellAt("B5").format).toMatchObject({ bold: true, italic: true });
    expect(sheet.cellAt("XFD5").format).toMatchObject({ bold: false, italic: true });
    const told = await onSheet("S", (worksheet) => {
      const columns = worksheet.getRange("B:B");
      columns.load("format/font/bold,format/font/italic,format/font/name,values,rowCount");
      return () => [
        columns.format.font.bold,
        columns.format.font.italic,
        columns.format.font.name,
        columns.values,
      ];
    });
    expect(told).toEqual([true, null, "Times New Roman", null]);
  });

  test("has a fill that can be taken away; without one it is told as white", async () => {
    await excelWith();
    const told = await onSheet("Sheet1", (sheet) => {
      const [filled, cleared] = [sheet.getRange("A1"), sheet.getRange("A2")];
      sheet.getRange("A1:A2").format.fill.color = "#fff2cc";
      cleared.format.fill.clear();
      filled.load("format/fill/color");
      cleared.load("format/fill/color");
      return () => [filled.format.fill.color, cleared.format.fill.color];
    });
    expect(told).toEqual(["#FFF2CC", "#FFFFFF"]);
  });

  test("has lines that neighbours share", async () => {
    const host = await excelWith();
    const told = await onSheet("Sheet1", (sheet) => {
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
        sheet.getRange("B2:C3").format.borders.getItem(edge).style = "Continuous";
      }
      const above = sheet.getRange("B1:C1").format.borders.getItem("EdgeBottom");
      const inside = sheet.getRange("B2:C3").format.borders.getItem("InsideVertical");
      const some = sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom");
      for (const border of [above, inside, some]) border.load("style,weight,color");
      return () => [above.style, above.weight, above.color, inside.style, some.style];
    });
    expect(told).toEqual(["Continuous", "Thin", "#000000", "None", null]);
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("B1:C1").format.borders.getItem("EdgeBottom").style = "None";
      return undefined;
    });
    expect(host.workbook.sheet("Sheet1").cellAt("B2").format.top).toBeNull();
  });

  test("goes back to plain, and merged cells with it", async () => {
    const host = await excelWith();
    const before = host.snapshot();
    await onSheet("Sheet1", (sheet) => {
      const range = sheet.getRange("A1:D4");
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeLeft").style = "Double";
      writeNumberFormat(range, "@");
      range.merge();
      range.clear("Formats");
      return undefined;
    });
    expect(host.snapshot()).toEqual(before);
  });

  test.each<readonly [what: string, set: (range: Excel.Range) => unknown]>([
    ["size", (range) => (range.format.font.size = 500)],
    ["direction", (range) => (range.format.textOrientation = 91)],
    ["alignment", (range) => Reflect.set(range.format, "horizontalAlignment", "Middle")],
    ["underline", (range) => Reflect.set(range.format.font, "underline", true)],
    ["line", (range) => Reflect.set(range.format.borders.getItem("EdgeTop"), "style", "Thin")],
  ])("takes no %s that Excel does not know", async (_what, set) => {
    await excelWith();
    const setting = onSheet("Sheet1", (sheet) => {
      set(sheet.getRange("A1"));
      return undefined;
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
  });
});

describe("widths and heights", () => {
  test("are kept in whole pixels, and told as null where they differ", async () => {
    await excelWith();
    const told = await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 50;
      sheet.getRange("1:1").format.rowHeight = 20;
      const [one, two] = [sheet.getRange("A1"), sheet.getRange("A1:B2")];
      one.load("format/columnWidth,format/rowHeight,top,left,width,height");
      two.load("format/columnWidth,format/rowHeight,height");
      return () => [
        one.format.columnWidth,
        one.format.rowHeight,
        one.height,
        two.format.columnWidth,
        two.height,
      ];
    });
    expect(told).toEqual([50.25, 20.25, 20.25, null, 35.25]);
  });

  test.each(["rowHeight", "columnWidth"] as const)("have an end: %s", async (size) => {
    await excelWith();
    const setting = (points: number): Promise<unknown> =>
      onSheet("Sheet1", (sheet) => {
        sheet.getRange("A1").format[size] = points;
        return undefined;
      });
    const most = size === "rowHeight" ? 409.5 : 1342.5;
    expect(await codeOf(setting(most))).toBeNull();
    expect(await codeOf(setting(most + 1))).toBe("InvalidArgument");
  });

  test("fit what stands in the cells", async () => {
    const host = await excelWith({
      sheets: [{ name: "S", values: [["Một dòng chữ dài hơn cột", "a\nb\nc"]] }],
    });
    await onSheet("S", (sheet) => {
      sheet.getRange("B1").format.wrapText = true;
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("1:1").format.autofitRows();
      return undefined;
    });
    const { columns, rows } = host.workbook.sheet("S").grid;
    expect(columns.get(0)?.size).toBeGreaterThan(120);
    expect(rows.get(0)?.size).toBeGreaterThan(40);
  });
});

describe("properties by row, by column and by cell", () => {
  test("are set and told one by one", async () => {
    const host = await excelWith({ sheets: [{ name: "S", hiddenRows: [1], filteredRows: [2] }] });
    const told = await onSheet("S", (sheet) => {
      const range = sheet.getRange("A1:B3");
      range.setColumnProperties([{ format: { columnWidth: 60 } }, {}]);
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}, {}]);
      range.setCellProperties([
        [{ format: { font: { bold: true }, fill: { color: "#ff0000" } } }, {}],
        [{}, { format: { borders: { bottom: { style: "Continuous" } }, horizontalAlignment: "Right" } }],
        [{}, {}],
      ]);
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const cells = range.getCellProperties({
        format: { font: { bold: true }, fill: { color: true }, horizontalAlignment: true },
      });
      return () => ({ rows: rows.value, columns: columns.value, cells: cells.value });
    });
    expect(told?.rows).toEqual([
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 30 } },
      { rowHidden: true, rowIndex: 1, format: { rowHeight: 0 } },
      { rowHidden: true, rowIndex: 2, format: { rowHeight: 0 } },
    ]);
    expect(told?.columns).toEqual([
      { columnHidden: false, format: { columnWidth: 60 } },
      { columnHidden: false, format: { columnWidth: 48 } },
    ]);
    expect(told?.cells[0]?.[0]?.format).toEqual({
      font: { bold: true },
      fill: { color: "#FF0000" },
      horizontalAlignment: "General",
    });
    expect(told?.cells[1]?.[1]?.format?.horizontalAlignment).toBe("Right");
    expect(host.workbook.sheet("S").cellAt("B2").format.bottom?.style).toBe("Continuous");
  });

  test("come in exactly as many as there are rows, columns or cells", async () => {
    await excelWith();
    const setting = onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:B2").setRowProperties([{ rowHidden: true }]);
      return undefined;
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
  });
});

/** Sheets of a workbook: their names and order, and what is kept with them. */
import { codeOf, excelWith, onSheet } from "./support";

const two = { sheets: [{ name: "Nguồn", values: [["a"]] }, { name: "Tổng hợp" }] };

describe("the sheets", () => {
  test("are told in order, with what is kept with each", async () => {
    const host = await excelWith(two);
    host.workbook.sheet("Tổng hợp").properties.set("DaiHoi", '{"kind":"summary"}');
    const told = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(
        "items/id,items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value",
      );
      await context.sync();
      return worksheets.items.map(({ name, visibility, customProperties }) => ({
        name,
        visibility,
        kept: customProperties.items.map(({ key, value }) => [key, value]),
      }));
    });
    expect(told).toEqual([
      { name: "Nguồn", visibility: "Visible", kept: [] },
      { name: "Tổng hợp", visibility: "Visible", kept: [["DaiHoi", '{"kind":"summary"}']] },
    ]);
  });

  test("are found by id and by name, in capitals or not; one that is not there is a null object", async () => {
    await excelWith(two);
    const told = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const named = worksheets.getItem("TỔNG HỢP");
      named.load("id,position");
      const none = worksheets.getItemOrNullObject("Không có");
      none.load("name");
      const ofNone = none.getUsedRangeOrNullObject();
      ofNone.load("address");
      await context.sync();
      const byId = worksheets.getItem(named.id);
      byId.load("name");
      await context.sync();
      return [byId.name, named.position, none.isNullObject, ofNone.isNullObject];
    });
    expect(told).toEqual(["Tổng hợp", 1, true, true]);
  });

  test.each<readonly [name: string, code: string | null]>([
    ["x".repeat(31), null],
    ["Tổng hợp (3)", null],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["a?", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    [" ", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["NGUỒN", "ItemAlreadyExists"],
  ])("one more may be called “%s”: %s", async (name, code) => {
    const host = await excelWith(two);
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(adding)).toBe(code);
    expect(host.workbook.sheets).toHaveLength(code === null ? 3 : 2);
  });

  test("are renamed, and formulas that speak of them follow", async () => {
    const host = await excelWith(two);
    host.workbook.sheet("Tổng hợp").type("A1", "=Nguồn!A1");
    await onSheet("Nguồn", (sheet) => {
      sheet.name = "Nguồn 2";
      return undefined;
    });
    const { formula, value } = host.workbook.sheet("Tổng hợp").cellAt("A1");
    expect([formula, value]).toEqual(["='Nguồn 2'!A1", "a"]);
  });

  test("keep their names from one another", async () => {
    await excelWith(two);
    const renaming = onSheet("Nguồn", (sheet) => {
      sheet.name = "tổng hợp";
      return undefined;
    });
    expect(await codeOf(renaming)).toBe("ItemAlreadyExists");
  });

  test("are deleted, and formulas that spoke of them lead nowhere", async () => {
    const host = await excelWith(two);
    host.workbook.sheet("Tổng hợp").type("A1", "=Nguồn!A1");
    await onSheet("Nguồn", (sheet) => {
      sheet.delete();
      return undefined;
    });
    expect(host.workbook.active.name).toBe("Tổng hợp");
    expect(host.workbook.sheet("Tổng hợp").cellAt("A1").value).toBe("#REF!");
  });

  test("never all go: the last that is seen is neither deleted nor hidden", async () => {
    await excelWith({ sheets: [{ name: "A" }, { name: "B", visibility: "Hidden" }] });
    const deleting = onSheet("A", (sheet) => {
      sheet.delete();
      return undefined;
    });
    expect(await codeOf(deleting)).toBe("InvalidOperation");
    const hiding = onSheet("A", (sheet) => {
      sheet.visibility = "VeryHidden";
      return undefined;
    });
    expect(await codeOf(hiding)).toBe("InvalidOperation");
  });

  test("of which one is hidden leave another in front", async () => {
    const host = await excelWith(two);
    await onSheet("Nguồn", (sheet) => {
      sheet.visibility = "VeryHidden";
      return undefined;
    });
    expect([host.workbook.active.name, host.workbook.sheet("Nguồn").visibility]).toEqual([
      "Tổng hợp",
      "VeryHidden",
    ]);
  });

  test("that are hidden so that nobody sees them cannot be deleted", async () => {
    await excelWith({ sheets: [{ name: "A" }, { name: "B", visibility: "VeryHidden" }] });
    const deleting = onSheet("B", (sheet) => {
      sheet.delete();
      return undefined;
    });
    expect(await codeOf(deleting)).toBe("InvalidOperation");
  });

  test("that somebody deletes while they are worked with are not found any more", async () => {
    const host = await excelWith(two);
    const working = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nguồn");
      const range = sheet.getRange("A1");
      await context.sync();
      host.workbook.sheet("Nguồn").remove();
      range.values = [["b"]];
      await context.sync();
    });
    expect(await codeOf(working)).toBe("ItemNotFound");
  });

  test("are copied whole, with another name and what is kept with them", async () => {
    const host = await excelWith(two);
    const source = host.workbook.sheet("Nguồn");
    source.type("B1", "=A1&Nguồn!A1");
    source.properties.set("DaiHoi", "x");
    const name = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("Nguồn").copy("End");
      copy.load("name");
      await context.sync();
      return copy.name;
    });
    expect(name).toBe("Nguồn (2)");
    const copy = host.workbook.sheet("Nguồn (2)");
    expect(copy.cellAt("B1")).toMatchObject({ formula: "=A1&Nguồn!A1", value: "aa" });
    expect([...copy.properties]).toEqual([["DaiHoi", "x"]]);
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Nguồn", "Tổng hợp", "Nguồn (2)"]);
  });

  test("stay as they are while the structure is protected", async () => {
    const host = await excelWith(two);
    host.workbook.protectStructure();
    const before = host.snapshot();
    const attempts: ((context: Excel.RequestContext) => void)[] = [
      ({ workbook }) => workbook.worksheets.add("C"),
      ({ workbook }) => {
        workbook.worksheets.getItem("Nguồn").delete();
      },
      ({ workbook }) => {
        workbook.worksheets.getItem("Nguồn").name = "C";
      },
      ({ workbook }) => workbook.worksheets.getItem("Nguồn").copy(),
      ({ workbook }) => {
        workbook.worksheets.getItem("Nguồn").visibility = "Hidden";
      },
    ];
    for (const attempt of attempts) {
      const trying = Excel.run(async (context) => {
        attempt(context);
        await context.sync();
      });
      expect(await codeOf(trying)).toBe("AccessDenied");
    }
    expect(host.snapshot()).toEqual(before);
    const isProtected = await Excel.run(async ({ workbook, sync }) => {
      workbook.protection.load("protected");
      await sync();
      return workbook.protection.protected;
    });
    expect(isProtected).toBe(true);
  });

  test("take no writing while they are protected, but for cells that are not locked", async () => {
    const host = await excelWith({ sheets: [{ name: "S", values: [["a"]], protected: true }] });
    const write = (address: string): Promise<unknown> =>
      onSheet("S", (sheet) => {
        sheet.getRange(address).values = [["b"]];
        return undefined;
      });
    expect(await codeOf(write("A1"))).toBe("AccessDenied");
    const painting = onSheet("S", (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      return undefined;
    });
    expect(await codeOf(painting)).toBe("AccessDenied");
    host.workbook.sheet("S").unprotect();
    await onSheet("S", (sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      return undefined;
    });
    expect(await codeOf(write("B1"))).toBeNull();
    expect(host.workbook.sheet("S").cellAt("B1").value).toBe("b");
  });
});

describe("what is used of a sheet", () => {
  test("is where values stand, or where looks are as well", async () => {
    const host = await excelWith({ sheets: [{ name: "S", values: [[null], [null, "a"], [null, null, 1]] }] });
    host.workbook.sheet("S").grid.putFormat(9, 5, { ...host.workbook.sheet("S").grid.base, bold: true });
    const told = await onSheet("S", (sheet) => {
      const [values, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject()];
      values.load("address,rowIndex");
      all.load("address");
      return () => [values.address, values.rowIndex, all.address];
    });
    expect(told).toEqual(["S!B2:C3", 1, "S!B2:F10"]);
  });

  test("is nothing on an empty sheet", async () => {
    await excelWith();
    const isNull = await onSheet("Sheet1", (sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return () => used.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe("what is kept", () => {
  test("with a sheet is found by its key, in capitals or not, changed and taken away", async () => {
    const host = await excelWith();
    const read = await onSheet("Sheet1", (sheet) => {
      const { customProperties } = sheet;
      customProperties.add("DaiHoi", "1");
      customProperties.add("DAIHOI", "2");
      const found = customProperties.getItemOrNullObject("daihoi");
      found.load("key,value");
      return () => [found.key, found.value];
    });
    expect(read).toEqual(["DaiHoi", "2"]);
    await onSheet("Sheet1", (sheet) => {
      sheet.customProperties.getItemOrNullObject("DaiHoi").delete();
      sheet.customProperties.getItemOrNullObject("Khác").delete();
      return undefined;
    });
    expect(host.workbook.sheet("Sheet1").properties.size).toBe(0);
  });

  test("with a sheet has a key of at most 255 characters", async () => {
    await excelWith();
    const adding = onSheet("Sheet1", (sheet) => {
      sheet.customProperties.add("k".repeat(256), "1");
      return undefined;
    });
    expect(await codeOf(adding)).toBe("InvalidArgument");
  });

  test("with the workbook is any plain data", async () => {
    const host = await excelWith();
    const choices = { ngay: "19/4/2017", muc: [1, 2], xong: true };
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("DaiHoi", choices);
      settings.add("Thừa", 1);
      settings.getItem("Thừa").delete();
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("Không");
      none.load("value");
      await context.sync();
      return [none.isNullObject, settings.items.map(({ key, value }): unknown => [key, value])];
    });
    expect(read).toEqual([true, [["DaiHoi", choices]]]);
    expect(host.workbook.settings.get("DaiHoi")).toEqual(choices);
  });
});

/** Charts, tables and rules of what may be entered: what lies over the cells. */
import { codeOf, excelWith, onSheet } from "./support";

const figures = [
  {
    name: "S",
    values: [
      ["Tình trạng", "Số chi bộ"],
      ["Đã đại hội", 5],
      ["Chưa đại hội", 3],
    ],
  },
];

describe("a chart", () => {
  test("is made of labels and numbers, and found by its name", async () => {
    const host = await excelWith({ sheets: figures });
    const told = await onSheet("S", (sheet) => {
      const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Columns");
      chart.name = "DaiHoi.1";
      chart.title.text = "Tiến độ";
      chart.title.format.font.bold = true;
      chart.legend.position = "Right";
      chart.setPosition("D2", "F10");
      chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("#c00000");
      chart.axes.valueAxis.minimum = 0;
      chart.load("name,left,top,width,height,title/text,legend/visible,series/items/name");
      const [known, none] = [
        sheet.charts.getItemOrNullObject("DAIHOI.1"),
        sheet.charts.getItemOrNullObject("Khác"),
      ];
      known.load("name");
      none.load("name");
      return () => ({
        place: [chart.left, chart.top, chart.width, chart.height],
        texts: [chart.name, chart.title.text, chart.legend.visible, chart.series.items[0]?.name],
        known: [known.isNullObject, none.isNullObject],
      });
    });
    expect(told).toEqual({
      place: [144, 15, 144, 135],
      texts: ["DaiHoi.1", "Tiến độ", true, "Số chi bộ"],
      known: [false, true],
    });
    const [chart] = host.workbook.sheet("S").charts;
    expect(chart?.series[0]?.xValues?.area).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
    expect(chart?.series[0]?.parts["point 1"]).toEqual({ color: "#C00000" });
  });

  test("of a table without names takes all its rows", async () => {
    const host = await excelWith({ sheets: figures });
    await onSheet("S", (sheet) => {
      sheet.charts.add("BarClustered", sheet.getRange("A2:B3"), "Auto");
      return undefined;
    });
    const series = host.workbook.sheet("S").charts[0]?.series ?? [];
    expect(series.map(({ name, values }) => [name, values?.area.top, values?.area.bottom])).toEqual([
      ["Series1", 1, 2],
    ]);
  });

  test("goes along with its numbers when rows are inserted above them", async () => {
    const host = await excelWith({ sheets: figures });
    await onSheet("S", (sheet) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      sheet.getRange("1:1").insert("Down");
      return undefined;
    });
    expect(host.workbook.sheet("S").charts[0]?.series[0]?.values?.area.top).toBe(2);
  });

  test("is deleted; one that is not there is missed by nobody", async () => {
    const host = await excelWith({ sheets: figures });
    await onSheet("S", (sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      chart.delete();
      sheet.charts.getItemOrNullObject("Khác").delete();
      return undefined;
    });
    expect(host.workbook.sheet("S").charts).toEqual([]);
    const asking = onSheet("S", (sheet) => {
      sheet.charts.getItem("Khác").load("name");
      return undefined;
    });
    expect(await codeOf(asking)).toBe("ItemNotFound");
  });

  test("has no point beyond its numbers, and no kind that Excel does not know", async () => {
    await excelWith({ sheets: figures });
    const painting = onSheet("S", (sheet) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor("#000000");
      return undefined;
    });
    expect(await codeOf(painting)).toBe("InvalidArgument");
    const making = onSheet("S", (sheet) => {
      Reflect.apply(sheet.charts.add, sheet.charts, ["Cake", sheet.getRange("A1:B3")]);
      return undefined;
    });
    expect(await codeOf(making)).toBe("InvalidArgument");
  });
});

describe("a table", () => {
  test("is told with its name and its cells", async () => {
    await excelWith({ sheets: [{ ...figures[0], name: "S", table: { name: "Bang", address: "A1:B3" } }] });
    const told = await onSheet("S", (sheet) => {
      sheet.tables.load("items/name");
      const range = sheet.tables.getItem("BANG").getRange();
      range.load("address");
      return () => [sheet.tables.items.map(({ name }) => name), range.address];
    });
    expect(told).toEqual([["Bang"], "S!A1:B3"]);
  });

  test("overlaps neither merged cells nor another table", async () => {
    await excelWith({
      sheets: [{ name: "S", merges: ["A1:B1"], table: { name: "Bang", address: "D1:E3" } }],
    });
    for (const address of ["A1:C3", "E3:F5"]) {
      const adding = onSheet("S", (sheet) => {
        sheet.tables.add(address, true);
        return undefined;
      });
      expect(await codeOf(adding)).toBe("MergedRangeConflict");
    }
  });
});

describe("a rule of what may be entered", () => {
  test("is told as it was set", async () => {
    await excelWith();
    const told = await onSheet("Sheet1", (sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Không đạt" } };
      dataValidation.errorAlert = {
        message: "Chọn trong danh sách.",
        showAlert: true,
        style: "Stop",
        title: "",
      };
      dataValidation.ignoreBlanks = false;
      const whole = sheet.getRange("A1:B9").dataValidation;
      for (const one of [dataValidation, whole]) one.load("type,rule,ignoreBlanks,errorAlert");
      return () => [dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks, whole.type];
    });
    expect(told).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "Đạt,Không đạt" } },
      false,
      "Inconsistent",
    ]);
  });

  test("ends where another begins, and goes when it is taken away", async () => {
    const host = await excelWith();
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 30, operator: "Between" },
      };
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=A3>0" } };
      sheet.getRange("A9").dataValidation.clear();
      return undefined;
    });
    const { validations } = host.workbook.sheet("Sheet1");
    const told = validations.map(({ type, area }) => [type, area.top, area.bottom]);
    expect(told).toEqual([
      ["WholeNumber", 0, 1],
      ["WholeNumber", 3, 7],
      ["Custom", 2, 2],
    ]);
  });

  test.each<readonly [what: string, rule: unknown]>([
    ["of two kinds", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
    ["of no kind", {}],
    ["with a list of more than 255 characters", { list: { inCellDropDown: true, source: "x,".repeat(128) } }],
    ["with a formula that nobody can read", { custom: { formula: "=A1>" } }],
    ["between one end and none", { wholeNumber: { formula1: 0, operator: "Between" } }],
  ])("%s is refused", async (_what, rule) => {
    await excelWith();
    const setting = onSheet("Sheet1", (sheet) => {
      Reflect.set(sheet.getRange("A1").dataValidation, "rule", rule);
      return undefined;
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
  });

  test("says it in at most 32 characters of title and 255 of message", async () => {
    await excelWith();
    const setting = (title: string, message: string): Promise<string | null> =>
      codeOf(
        onSheet("Sheet1", (sheet) => {
          sheet.getRange("A1").dataValidation.errorAlert = {
            message,
            title,
            showAlert: true,
            style: "Warning",
          };
          return undefined;
        }),
      );
    expect(await setting("x".repeat(32), "x".repeat(255))).toBeNull();
    expect(await setting("x".repeat(33), "x")).toBe("InvalidArgument");
    expect(await setting("x", "x".repeat(256))).toBe("InvalidArgument");
  });

  test("takes its list from a range", async () => {
    const host = await excelWith();
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("C1:C3") },
      };
      return undefined;
    });
    expect(host.workbook.sheet("Sheet1").validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "=Sheet1!$C$1:$C$3" },
    });
  });
});

/** Microsoft's own library works against our Excel: what is written can be read back, what is wrong is refused. */
import { ExcelHost } from "./host";
import { installOffice } from "./load-office";

describe("a workbook behind the library", () => {
  test("gives back what stands in its cells", async () => {
    const host = new ExcelHost({
      sheets: [
        {
          name: "Nguồn",
          values: [
            ["Chi bộ", 12],
            [null, true],
          ],
        },
      ],
    });
    await installOffice(host);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nguồn").getRange("A1:B2");
      range.load("values,valueTypes,address");
      await context.sync();
      return { values: range.values, types: range.valueTypes, address: range.address };
    });
    expect(read).toEqual({
      values: [
        ["Chi bộ", 12],
        ["", true],
      ],
      types: [
        ["String", "Double"],
        ["Empty", "Boolean"],
      ],
      address: "Nguồn!A1:B2",
    });
  });
});

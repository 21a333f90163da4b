/** An Excel that does not tell merged areas (before ExcelApi 1.13): a sheet is read by its values alone. */
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { readSheet } from "./support";

test("The values of merged cells are read, and nothing is asked that this Excel does not know.", async () => {
  const values = [
    ["Trong đó", null],
    ["Nam", "Nữ"],
  ];
  // The library asks once a page how old its Excel is: of a test file, in its first workbook.
  const sheets = [{ name: "KQ", values, merges: ["A1:B1"] }];
  await installOffice(new ExcelHost({ sheets, excelApi: "1.12" }));
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  expect(await readSheet("KQ")).toMatchObject({ values, merges: [] });
});

/** try */
import { writeFileSync } from "node:fs";
import { look, openInExcel, useBrowser } from "./browser";
import { sheetsOf } from "./inside-excel";
import { sheetAndPane } from "./drawn-sheet";
useBrowser();
test("first", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") }, {width:350,height:768});
  await page.getByText("Bảng đã tìm thấy").waitFor();
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  writeFileSync("/tmp/a.png", await sheetAndPane(page, { width: 1366, height: 768 }));
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByText("Đã lập trang").waitFor();
  await page.waitForTimeout(1500);
  writeFileSync("/tmp/b.png", await sheetAndPane(page, { width: 1366, height: 768 }));
  console.log(JSON.stringify(await page.evaluate(() => { const s:any=window.excelHost.snapshot(); return {charts: s.sheets.map((x:any)=>x.charts), settings: s.settings, active: s.active}})));
});

/** try */
import { look, openInExcel, useBrowser } from "./browser";
import { sheetsOf } from "./inside-excel";
useBrowser();
jest.setTimeout(120000);
let n = 0;
const shooter = (page: any) => async (name: string) => { await page.waitForTimeout(700); await page.screenshot({path: `/tmp/y${String(n++).padStart(2,"0")}-${name}.png`}); };
test("settings", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau-khoi.xlsx") }, {width:350,height:768});
  const shot = shooter(page);
  await page.getByText("Bảng đã tìm thấy").waitFor();
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  await look(page, "Thiết lập"); await shot("settings");
  for (let i=1;i<4;i++) { await page.locator("#view").evaluate((e,i) => e.scrollTo(0, 600*i), i); await shot("settings"+i); }
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByText("Đã lập trang").waitFor();
  await page.evaluate(() => window.excelHost.workbook.sheet("Tổng hợp").type("B30", "ghi thêm"));
  await page.getByRole("button", { name: "Lập lại bảng tổng hợp" }).click();
  await shot("again");
  await page.locator("#view").evaluate((e) => e.scrollTo(0, 600)); await shot("again2");
});
test("no table", async () => {
  const page = await openInExcel({ sheets: [{ name: "Ghi chú", values: [["Việc cần làm"], ["Gọi điện"]] }, {name: "Lịch", values: []}] }, {width:350,height:768});
  const shot = shooter(page);
  await shot("no-table");
  await page.getByRole("button", { name: "Thêm trang mẫu" }).click(); await shot("template");
  console.log(JSON.stringify(await page.evaluate(() => (window.excelHost.snapshot() as any).sheets.map((s:any)=>s.name))));
});
test("fail connect", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") }, {width:350,height:768});
  const shot = shooter(page);
  await shot("x");
});
test("cell edit at start", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") }, {width:350,height:768}, {}, () => { window.excelHost.beginCellEdit(); });
  const shot = shooter(page);
  await page.waitForTimeout(5000);
  await shot("editing-at-start");
});
test("failing at start", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") }, {width:350,height:768}, {}, () => { window.excelHost.failAt(1, {code: "GeneralException"}); });
  const shot = shooter(page);
  await page.waitForTimeout(1000);
  await shot("fails-at-start");
});
test("english dark", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau-khoi.xlsx"), darkTheme: true }, {width:320,height:768});
  const shot = shooter(page);
  await page.getByText("Bảng đã tìm thấy").waitFor();
  await look(page, "Thiết lập");
  await page.getByLabel("English").check();
  for (const v of ["Source","Results","Check","Summary","Bulletin","Settings"]) { await page.getByRole("tab", {name: v}).click(); await shot("en-"+v); }
});

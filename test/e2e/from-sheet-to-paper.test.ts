/** From opening the page with a messy sheet of one's own to a summary that can be printed and a bulletin that is copied. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBook } from "../../src/reading/read-book";
import { readWorkbook } from "../../src/workbook/file/read";
import { sheetOfGrid } from "../excel-host/sheet-of-grid";
import { openInExcel, openPage, useBrowser } from "./browser";
import { fromSheetToPaper } from "./from-sheet-to-paper";
import { sheetsOf } from "./inside-excel";

useBrowser();

/** Two terms of letterhead, a hint, two rows of heading, dates without a year, a sum that is wrong. */
const MESSY = join(__dirname, "../cases/h13-xa-sai-tong/input.xlsx");

test("Six clicks are enough in a browser", async () => {
  const page = await openPage(undefined, { permissions: ["clipboard-read", "clipboard-write"] });
  const file = { name: "KQ ĐH sửa lần 3.xlsx", bytes: readFileSync(MESSY) };
  const { clicks, summary, bulletin } = await fromSheetToPaper(page, file);
  expect(clicks).toBeLessThanOrEqual(6);
  const [source, made] = [
    await readWorkbook(file.bytes, file.name),
    await readWorkbook(readFileSync(await summary.path()), "made.xlsx"),
  ].map((read) => (read.ok ? readBook(read.sheets) : null));
  const elected = source?.ok ? source.table.counts.get("elected")?.values : undefined;
  expect(elected).toBeDefined();
  expect(made?.ok && made.table.counts.get("elected")?.values).toEqual(elected);
  expect(bulletin).toContain("Tứ Dân Hạ");
});

test("What was made of a sheet with something to check says so in at most two lines, in a pane of 350 pixels", async () => {
  const read = await readWorkbook(readFileSync(MESSY), "KQ.xlsx");
  const page = await openInExcel({ sheets: read.ok ? read.sheets.map(sheetOfGrid) : [] });
  await page.getByRole("button", { name: "Tổng hợp ngay" }).click();
  const bar = page.locator(".fui-MessageBarBody").first();
  await bar.getByText("Đã lập trang").waitFor();
  const lines = await bar.evaluate((body) => {
    const range = document.createRange();
    range.selectNodeContents(body);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
  });
  expect(await bar.innerText()).toContain("Cần kiểm tra 2 điểm");
  expect(lines).toBeLessThanOrEqual(2);
});

test("One is enough in Excel: the button of the pane", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") });
  await page.getByRole("button", { name: "Tổng hợp ngay" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
});

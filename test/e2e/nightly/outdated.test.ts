/** What is of before, and what would be lost: seen, heard, and asked about, in a plain browser and inside Excel. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/workbook/file/read";
import { cell, countOf, isRead, look, openFile, openInExcel, openPage, useBrowser } from "../browser";
import { ASSETS } from "../built.mjs";
import { sheetsOf } from "../inside-excel";
import { faults, tooWide } from "../looks";

useBrowser();

const BAR = "đã đổi sau khi lập bảng tổng hợp";

async function makeSummary(page: Page): Promise<void> {
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
}

/** Types into a cell of the source. */
async function type(page: Page, address: string, text: string): Promise<void> {
  const tabs = page.getByRole("tablist", { name: "Các trang" });
  await tabs.getByRole("tab", { name: "Kết quả đại hội" }).click();
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByText(`Đã sửa ô ${address}`).waitFor();
}

const viewTab = (page: Page, name: string): ReturnType<Page["getByRole"]> =>
  page.getByRole("tablist", { name: "Các bước" }).getByRole("tab", { name, exact: true });

test("A summary of before has words on its tabs and a bar over it, and is anew with one button", async () => {
  const page = await openPage();
  await makeSummary(page);
  await type(page, "E9", "5");
  await viewTab(page, "Tổng hợp: đã cũ").waitFor();
  // Said politely, once, in a region that was there before.
  const said = page.getByRole("status").filter({ hasText: BAR });
  expect(await countOf(said, 1)).toBe(1);
  await page.getByRole("tab", { name: "Tổng hợp (đã cũ)" }).click();
  // Over the sheet and over the view.
  const bars = page.getByRole("group").filter({ hasText: BAR });
  expect(await countOf(bars, 2)).toBe(2);
  expect(await faults(page)).toEqual([]);
  await bars.first().getByRole("button", { name: "Lập lại" }).press("Enter");
  await viewTab(page, "Tổng hợp").waitFor();
  await page.getByText(BAR).waitFor({ state: "detached" });
  await page.getByRole("grid", { name: "Trang Tổng hợp" }).getByText("12", { exact: true }).first().waitFor();
});

test("A file that is saved of a summary of before has the figures as they are", async () => {
  const page = await openPage();
  await makeSummary(page);
  await type(page, "E9", "5");
  await viewTab(page, "Tổng hợp: đã cũ").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp .xlsx" }).first().click();
  const download = await downloading;
  const made = await readWorkbook(await readFile(await download.path()), "made.xlsx");
  expect(made.ok && made.sheets.flatMap(({ values }) => values.flat())).toContain(12);
  await page.getByText("Trang đã cũ nên đã được lập lại trước khi ghi.").waitFor();
  await viewTab(page, "Tổng hợp").waitFor();
});

/** What the browser asked about while the page was loaded again; everything is agreed to. */
async function askedOnReload(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await isRead(page);
  return asked;
}

test("Whoever loads the page again over edited cells is asked", async () => {
  const page = await openPage();
  await type(page, "E9", "5");
  expect(await askedOnReload(page)).toEqual(["beforeunload"]);
});

test("Nobody is asked where the edit was taken back, though a summary was made", async () => {
  const page = await openPage();
  await type(page, "E9", "5");
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await page.getByText("Đã hoàn tác.").waitFor();
  await makeSummary(page);
  expect(await askedOnReload(page)).toEqual([]);
});

test("Whoever opens another file over edited cells is asked, and stays or goes", async () => {
  const page = await openPage();
  const file = await readFile(join(ASSETS, "ket-qua-mau.xlsx"));
  await type(page, "E9", "5");
  await openFile(page, "khác.xlsx", file);
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("mở “khác.xlsx” thì chỗ sửa mất").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await cell(page, "E9").innerText()).toBe("5");
  await openFile(page, "khác.xlsx", file);
  await dialog.getByRole("button", { name: "Mở tệp, bỏ chỗ sửa" }).click();
  await page.getByText("khác.xlsx", { exact: true }).waitFor();
  expect(await cell(page, "E9").innerText()).toBe("3");
});

test("Inside Excel a summary of before has a dot with words and a bar, and everything fits a pane of 320 pixels", async () => {
  const size = { width: 320, height: 760 };
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") }, size);
  await isRead(page);
  await makeSummary(page);
  await page.evaluate(() => {
    window.excelHost.workbook.sheet("Kết quả đại hội").type("E9", 5);
  });
  await viewTab(page, "Tổng hợp: đã cũ").waitFor();
  const bar = page.getByRole("group").filter({ hasText: BAR });
  await bar.waitFor();
  expect([await faults(page), await tooWide(page)]).toEqual([[], []]);
  await bar.getByRole("button", { name: "Lập lại" }).click();
  await viewTab(page, "Tổng hợp").waitFor();
  await bar.waitFor({ state: "detached" });
});

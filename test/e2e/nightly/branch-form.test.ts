/** “Phiếu cho chi bộ” on the page and inside Excel, as they are shipped: made, handed over, and sent back empty. */
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { look, openFile, openInExcel, openPage, useBrowser } from "../browser";
import { sheetsOf } from "../inside-excel";

useBrowser();

async function handedOver(page: Page, item: string): Promise<Download> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Phiếu cho chi bộ" }).last().click();
  await page.getByRole("button", { name: item }).last().click();
  return downloading;
}

test("One for all is handed over; opened as it is it is told not to be filled in, and forms can be made there as well", async () => {
  const page = await openPage();
  const download = await handedOver(page, "Tải một phiếu dùng chung (.xlsx)");
  expect(download.suggestedFilename()).toBe("Phieu chi bo.xlsx");
  const bytes = await readFile(await download.path());
  await openFile(page, "Phieu chi bo.xlsx", bytes);
  await page.getByText("Trang “Phiếu” là phiếu chưa được điền").waitFor();
  const offers = page.getByRole("button", { name: "Phiếu cho chi bộ" });
  await offers.first().waitFor();
  expect(await offers.count()).toBeGreaterThan(0);
});

test("One for each branch is handed over as an archive", async () => {
  const page = await openPage();
  const download = await handedOver(page, "Tải mỗi chi bộ một phiếu (.zip)");
  expect(download.suggestedFilename()).toBe("Phieu chi bo.zip");
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toHaveLength(5);
  expect(Object.keys(files)).toContain("Phieu - Van phong.xlsx");
});

test("Inside Excel the form is a new sheet as well, and what is done is said", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") });
  await look(page, "Nguồn");
  await page.getByRole("button", { name: "Phiếu cho chi bộ" }).click();
  await page.getByRole("button", { name: "Thêm trang phiếu dùng chung" }).click();
  await page.getByText("Đã thêm trang “Phiếu”").waitFor();
});

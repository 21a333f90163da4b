/** What is done to the pane inside Excel, by somebody who has the sample open there, and what is then seen in the workbook. */
import type { Page } from "playwright-core";
import type { HostOptions } from "../excel-host/host";
import { isRead, look, openInExcel, type Size } from "./browser";
import { sheetsOf } from "./inside-excel";

export const SOURCE = "Kết quả đại hội";
export const SUMMARY = "Tổng hợp";
export const VIEWS = ["Nguồn", "Kết quả", "Kiểm tra", "Tổng hợp", "Văn bản", "Thiết lập"] as const;
export const PANE: Size = { width: 350, height: 760 };

/** The pane over the sample, read. */
export async function openSample(
  size: Size = PANE,
  options: Omit<HostOptions, "sheets"> = {},
): Promise<Page> {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx"), ...options }, size);
  await isRead(page);
  return page;
}

export const makeButton = (page: Page): ReturnType<Page["getByRole"]> =>
  page.getByRole("button", { name: "Lập bảng tổng hợp", exact: true });

export async function makeSummary(page: Page): Promise<void> {
  await look(page, "Tổng hợp");
  await makeButton(page).click();
  await page.getByText(`Đã lập trang “${SUMMARY}”`).waitFor();
}

/** As a person at the machine. */
export function type(page: Page, sheet: string, address: string, value: string | number): Promise<void> {
  return page.evaluate(
    ([name, cell, typed]) => {
      window.excelHost.workbook.sheet(name).type(cell, typed);
    },
    [sheet, address, value] as const,
  );
}

export function press(page: Page, button: "summarizeNow" | "showBulletin" | "insertTemplate"): Promise<void> {
  return page.evaluate((id) => window.excelHost.press(id), button);
}

export const tabs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excelHost.workbook.visibleSheets.map(({ name }) => name));

export const inFront = (page: Page): Promise<string> =>
  page.evaluate(() => window.excelHost.workbook.active.name);

export const workbook = (page: Page): Promise<unknown> => page.evaluate(() => window.excelHost.snapshot());

/** The texts of a sheet that are seen, without those of empty cells. */
export function texts(page: Page, sheet: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const found = window.excelHost.workbook.sheet(name);
    const cells = Array.from({ length: 40 }, (_row, row) =>
      Array.from({ length: 12 }, (_column, column) => found.textAt(row, column)),
    );
    return cells.flat().filter((text) => text !== "");
  }, sheet);
}

export const figure = async (page: Page, name: RegExp): Promise<string> =>
  (await page.getByRole("button", { name }).innerText()).replace(/\s+/g, " ").trim();

/** Formulas of ours, as somebody uses them in the shipped pane inside Excel: the wizard, and what is done before a file is sent. */
import type { Page } from "playwright-core";
import { metadata } from "../../../scripts/functions-data";
import { isRead, look, openInExcel, type Size, useBrowser } from "../browser";
import { sheetsOf } from "../inside-excel";
import { faults, tooWide } from "../looks";
import { share } from "../../support/effort";

useBrowser();

const PANE: Size = { width: 350, height: 760 };
const NOTES = { name: "Sổ tay", values: [["Tái cử", "chưa rõ"]] };

async function openWizard(size: Size = PANE): Promise<Page> {
  const sheets = [...(await sheetsOf("ket-qua-mau.xlsx")), NOTES];
  const functions = { namespace: "DAIHOI", metadata: await metadata() };
  const page = await openInExcel({ sheets, functions }, size);
  await isRead(page);
  await look(page, "Kết quả");
  await page.getByRole("button", { name: "Chèn công thức" }).click();
  await page.getByLabel("Muốn có").waitFor();
  return page;
}

const select = (page: Page, address: string): Promise<void> =>
  page.evaluate(
    (cell) =>
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sổ tay").getRange(cell).select();
        await context.sync();
      }),
    address,
  );

const cell = (page: Page, address: string): Promise<{ readonly formula: string; readonly text: string }> =>
  page.evaluate(async (name) => {
    await window.excelHost.calculated();
    const { formula, text } = window.excelHost.workbook.sheet("Sổ tay").cellAt(name);
    return { formula, text };
  }, address);

const formula = (page: Page): Promise<string> => page.getByLabel("Công thức", { exact: true }).inputValue();

test("The wizard shows the formula as it is typed here and what it gives, and puts it where the selection is", async () => {
  const page = await openWizard();
  await page.getByLabel("Muốn có").selectOption({ label: "Tỷ lệ của một chỉ tiêu" });
  await page.getByLabel("Chỉ tiêu", { exact: true }).selectOption({ label: "Tái cử" });
  await page.getByText("90,00%").waitFor();
  expect(await formula(page)).toMatch(/^=DAIHOI\.TYLE\('Kết quả đại hội'!\$A\$\d+:\$J\$\d+;"Tái cử"\)$/);
  await select(page, "B3");
  const insert = page.getByRole("button", { name: "Chèn vào ô đang chọn" });
  await page.mouse.move(0, 0);
  await insert.hover();
  await page.getByText("Chèn vào ô B3, trang “Sổ tay”.").waitFor();
  const font = await page
    .getByLabel("Công thức", { exact: true })
    .evaluate((field) => getComputedStyle(field).fontFamily);
  expect(font).toMatch(/monospace/);
  await insert.click();
  await page.getByText("Đã chèn công thức vào ô B3, trang “Sổ tay”.").waitFor();
  await page.getByRole("button", { name: "Đóng phần chèn công thức" }).click();
  await insert.waitFor({ state: "detached" });
  expect((await cell(page, "B3")).text).toBe("90,00%");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Đã hoàn tác.").waitFor();
  expect((await cell(page, "B3")).formula).toBe("");
});

test("It asks before it writes over what stands in the cell", async () => {
  const page = await openWizard();
  await select(page, "B1");
  await page.getByRole("button", { name: "Chèn vào ô đang chọn" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("đang có “chưa rõ”").waitFor();
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Hủy" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect((await cell(page, "B1")).formula).toBe("chưa rõ");
  await page.getByRole("button", { name: "Chèn vào ô đang chọn" }).click();
  await dialog.getByRole("button", { name: "Ghi đè" }).click();
  await page.getByText("Đã chèn công thức vào ô B1").waitFor();
  expect((await cell(page, "B1")).formula).toMatch(/^=DAIHOI\.DEM/);
});

test("Before a file is sent, formulas become values after a question", async () => {
  const page = await openWizard();
  await page.getByLabel("Muốn có").selectOption({ label: "Cả bảng thống kê" });
  await page.getByRole("cell", { name: "Đã đại hội" }).waitFor();
  await select(page, "A4");
  await page.getByRole("button", { name: "Chèn vào ô đang chọn" }).click();
  await page.getByText("Đã chèn công thức").waitFor();
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Trước khi gửi tệp" }).click();
  await cell(page, "A4");
  await page.getByRole("button", { name: "Chuyển công thức thành giá trị ở cả tệp" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("Có 1 ô công thức DAIHOI trên 1 trang.").waitFor();
  await dialog.getByRole("button", { name: "Chuyển", exact: true }).click();
  await page.getByText("Đã cố định 1 ô công thức DAIHOI trên 1 trang.").waitFor();
  expect((await cell(page, "A4")).formula).toBe("Chỉ tiêu");
  expect((await cell(page, "A5")).formula).toBe("Đã đại hội");
});

test.each(share([320, 450], 2))("At %d pixels everything of it is reached, read and seen", async (width) => {
  const page = await openWizard({ width, height: 760 });
  await page.getByLabel("Muốn có").selectOption({ label: "Cả bảng thống kê" });
  await page.getByRole("cell", { name: "Đã đại hội" }).waitFor();
  expect(await tooWide(page)).toEqual([]);
  expect(await faults(page)).toEqual([]);
});

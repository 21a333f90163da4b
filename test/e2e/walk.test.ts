/** The whole way of somebody who has a results sheet and needs a summary and a bulletin tonight. */
import { readFile } from "node:fs/promises";
import { readWorkbook } from "../../src/workbook/file/read";
import { readBook } from "../../src/reading/read-book";
import { paragraphsOf, partsOf } from "../workbook/file/docx-fill/paragraphs";
import { cell, look, openPage, useBrowser } from "./browser";

useBrowser();

test("The sample is open: 4 of 5 congresses are held, 80 percent, and nine of ten elected are re-elected", async () => {
  const page = await openPage();
  await look(page, "Kết quả");
  await page.getByText("4/5", { exact: true }).waitFor();
  await page.getByText("80%", { exact: true }).waitFor();
  const reelected = page.getByRole("button", { name: /^Tái cử/ });
  expect(await reelected.innerText()).toMatch(/Tái cử\s+9\s+90%/);
});

test("A number says which cells made it, and leads to them", async () => {
  const page = await openPage();
  await look(page, "Kết quả");
  await page.getByRole("button", { name: /^Nữ/ }).click();
  await page.getByText("ở 4 chi bộ đã đại hội").waitFor();
  await page.getByRole("button", { name: "Đến ô G10" }).click();
  expect(await page.getByLabel("Nội dung ô G10").inputValue()).toBe("1");
});

test("A column that was understood wrongly is corrected from a list, remembered, and put back", async () => {
  const page = await openPage();
  await look(page, "Nguồn");
  await page.getByRole("button", { name: /^Sửa cột G/ }).click();
  // What stands below the heading is seen, likely fields come first, and what is typed is searched for without accents.
  await page.getByText("Các ô đầu: 0; 1; 0").waitFor();
  const list = page.getByRole("combobox", { name: /^Cột “.*Nữ” là/ });
  await list.click();
  expect(await page.getByRole("option").first().innerText()).toContain("Nữ");
  await list.fill("dan toc thieu");
  await page.getByRole("option", { name: "Dân tộc thiểu số", exact: true }).click();
  await page.getByText("đã sửa", { exact: true }).waitFor();
  await look(page, "Kết quả");
  await page.getByRole("button", { name: /^Dân tộc thiểu số/ }).waitFor();
  await page.reload();
  await look(page, "Kết quả");
  await page.getByRole("button", { name: /^Dân tộc thiểu số/ }).waitFor();
  await look(page, "Nguồn");
  await page.getByRole("button", { name: "Bỏ mọi chỗ đã sửa" }).click();
  await look(page, "Kết quả");
  await page.getByRole("button", { name: /^Nữ/ }).waitFor();
});

test("A changed cell changes the figures; a finding leads to the cell; the change is taken back", async () => {
  const page = await openPage();
  await cell(page, "F9").click();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.getByText("Đã sửa ô F9").waitFor();
  await look(page, "Kiểm tra");
  await page
    .getByText(/Ô F9 \(Văn phòng\): “Tái cử” là 5, nhiều hơn/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Đến ô F9" }).first().click();
  expect(await page.getByLabel("Nội dung ô F9").inputValue()).toBe("5");
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await page.getByText("Không có điểm nào cần kiểm tra.").waitFor();
  expect(await cell(page, "F9").innerText()).toBe("3");
});

test("One button makes the summary sheet, undo takes it away, and the file of it reads back to the same figures", async () => {
  const page = await openPage();
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  const tab = page.getByRole("tab", { name: "Tổng hợp" }).last();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  await page.getByRole("grid", { name: "Trang Tổng hợp" }).waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp .xlsx" }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Tổng hợp - ket-qua-mau.xlsx");
  const made = await readWorkbook(await readFile(await download.path()), "made.xlsx");
  const book = made.ok ? readBook(made.sheets) : null;
  expect(book?.ok && book.table.names).toHaveLength(5);
  expect(book?.ok && book.table.counts.get("reelected")?.values).toEqual([3, 2, 2, 2, null]);
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await page.getByText("Đã hoàn tác.").waitFor();
  expect(await tab.getAttribute("id")).toBe("tab-summary");
});

test("The bulletin is edited; when a figure changes the edit stays, the change is shown, and is taken over by a button", async () => {
  const page = await openPage();
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Sửa đoạn: Kết quả bầu cử" }).click();
  const area = page.getByRole("textbox", { name: /^Kết quả bầu cử/ });
  const ours = await area.inputValue();
  await area.fill(ours.replace("Tại các", "Với tinh thần dân chủ, tại các"));
  await page.getByRole("button", { name: "Xong đoạn: Kết quả bầu cử" }).click();
  await cell(page, "E9").click();
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await page.getByText("có 1 đoạn cần xem lại").waitFor();
  await page
    .getByText(/Với tinh thần dân chủ, tại các .* tổng số cấp ủy viên được bầu là 10 đồng chí/)
    .waitFor();
  await page.getByRole("button", { name: "Đưa số mới vào bản sửa" }).click();
  await page
    .getByText(/Với tinh thần dân chủ, tại các .* tổng số cấp ủy viên được bầu là 11 đồng chí/)
    .waitFor();
});

test("The bulletin is copied as it stands", async () => {
  const page = await openPage(undefined, { permissions: ["clipboard-read", "clipboard-write"] });
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Sao chép bản tin" }).click();
  await page.getByText("Đã sao chép.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("4/5 chi bộ đã tổ chức đại hội (đạt 80%)");
});

test("The bulletin goes on a sheet, and into a Word file", async () => {
  const page = await openPage();
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Cách khác" }).click();
  await page.getByRole("menuitem", { name: "Đưa vào một trang tính" }).click();
  await page.getByRole("grid", { name: "Trang Bản tin" }).waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu Word" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Bản tin - ket-qua-mau.docx");
  const bytes = await readFile(await download.path());
  expect(paragraphsOf(partsOf(bytes)["word/document.xml"] ?? "")).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
});

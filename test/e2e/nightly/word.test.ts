/** A Word document, and tables that are pasted: opened like a workbook, with cells named as people find them there. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { look, openFile, openPage, useBrowser } from "../browser";

useBrowser();

const DOCUMENT = readFileSync("test/cases/w03-bang-cat-trang-lap-tieu-de/input.docx");

/** What the browser tells a page when people paste. */
async function paste(page: Page, kind: "text/html" | "text/plain", content: string): Promise<void> {
  await page.evaluate(
    ([type, text]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(type ?? "", text ?? "");
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    [kind, content],
  );
}

const ROWS = [
  ["TT", "Chi bộ", "Ngày đại hội", "Bầu được", "Nữ"],
  ["1", "Thôn Một", "19/4/2017", "3", "1"],
  ["2", "Thôn Hai", "20/4/2017", "5", "1"],
];

test("A document's table cut in two is one; a figure leads to its table, row and column", async () => {
  const page = await openPage();
  await openFile(page, "báo cáo.docx", DOCUMENT);
  await page.getByText("báo cáo.docx", { exact: true }).waitFor();
  await look(page, "Kết quả");
  await page.getByText("14/14", { exact: true }).waitFor();
  await page.getByRole("button", { name: /^Nữ/ }).click();
  await page.getByRole("button", { name: "Đến ô bảng 2, hàng 4, cột 5" }).click();
  expect(await page.getByLabel("Nội dung ô bảng 2, hàng 4, cột 5").inputValue()).toBe("1");
});

test("A table that was copied from a page or a document is pasted and read", async () => {
  const page = await openPage();
  const rows = ROWS.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`);
  await paste(page, "text/html", `<meta charset='utf-8'><p>KẾT QUẢ</p><table>${rows.join("")}</table>`);
  await page.getByText("Bảng đã dán.html", { exact: true }).waitFor();
  await look(page, "Kết quả");
  await page.getByText("2/2", { exact: true }).waitFor();
});

test("A table that is dragged out of a document and dropped on the sheet is read", async () => {
  const page = await openPage();
  const rows = ROWS.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`);
  await page.getByRole("grid").evaluate(
    (grid, html) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/html", html);
      grid.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    },
    `<table>${rows.join("")}</table>`,
  );
  await page.getByText("Bảng đã dán.html", { exact: true }).waitFor();
});

test("Lines with tabs, as chats give them, are a table too; words alone are said to be none", async () => {
  const page = await openPage();
  await paste(page, "text/plain", ROWS.map((cells) => cells.join("\t")).join("\n"));
  await page.getByText("Bảng đã dán.csv", { exact: true }).waitFor();
  await look(page, "Kết quả");
  await page.getByText("2/2", { exact: true }).waitFor();
  await paste(page, "text/plain", "Họp giao ban lúc 8 giờ");
  await page.getByText(/Phần vừa dán không có bảng/).waitFor();
  await page.getByText("2/2", { exact: true }).waitFor();
});

/** What goes wrong is said in a sentence: what it is and what to do. What was open stays open. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { fileOfRows } from "../../support/large-file";
import { largeGrid } from "../../bench/sheet";
import { textFile } from "../../workbook/files";
import { fileOf, partsOf } from "../../workbook/file/xlsx/parts";
import { look, openFile, openPage, useBrowser } from "../browser";

useBrowser();

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, words: string])[] = [
  // A picture renamed.
  [
    "ảnh.xlsx",
    PICTURE,
    "Tệp “ảnh.xlsx” không phải bảng tính hay văn bản Word: nội dung là ảnh. Hãy chọn tệp chứa kết quả đại hội.",
  ],
  ...["xlsx", "docx", "xls", "ods"].map(
    (extension) =>
      [
        `mật.${extension}`,
        readFileSync(`test/workbook/locked/ket-qua.${extension}`),
        `Tệp “mật.${extension}” được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel hoặc Word, bỏ mật khẩu rồi lưu thành tệp mới.`,
      ] as const,
  ),
  ["trống.xlsx", new Uint8Array(), "Tệp “trống.xlsx” trống. Hãy kiểm tra lại tệp đã chép đủ chưa."],
];

test("Files that are none are refused in words, one after the other, and the sample stays open with its figures", async () => {
  const page = await openPage();
  for (const [name, bytes, words] of REFUSED) {
    await openFile(page, name, bytes);
    await page.getByText(words).waitFor();
    await page.getByText("ket-qua-mau.xlsx", { exact: true }).waitFor();
    await look(page, "Kết quả");
    await page.getByText("4/5", { exact: true }).waitFor();
    await look(page, "Nguồn");
  }
});

test("A file without a results table opens, says what is missing, and offers the empty sheet", async () => {
  const page = await openPage();
  await openFile(page, "lịch.csv", textFile("Ngày,Việc\n19/4,Họp giao ban\n20/4,Đi cơ sở\n"));
  await page.getByText("Chưa tìm thấy bảng kết quả").waitFor();
  await page.getByText(/cần một dòng tiêu đề có cột tên chi bộ/).waitFor();
  await page.getByRole("link", { name: "Tải trang mẫu" }).waitFor();
  await page.getByText("Họp giao ban").waitFor();
});

/** So many cells that it is read for a second or more. */
function longFile(): Uint8Array {
  return fileOf(partsOf(`<row>${"<c><v>1</v></c>".repeat(20)}</row>`.repeat(320_000)));
}

/** The sample is open, with its figures. */
async function seeSample(page: Page): Promise<void> {
  await page.getByText("ket-qua-mau.xlsx", { exact: true }).waitFor();
  await look(page, "Kết quả");
  await page.getByText("4/5", { exact: true }).waitFor();
}

test("A large file tells how much of it is read; while it is read one can type; stopping it loses nothing", async () => {
  const page = await openPage();
  await openFile(page, "lớn.xlsx", longFile());
  const bar = page.getByRole("progressbar", { name: "Đang đọc tệp “lớn.xlsx”…" });
  await bar.waitFor();
  expect(Number(await bar.getAttribute("aria-valuenow"))).toBeLessThanOrEqual(100);
  await page.getByText(/Đang đọc tệp “lớn.xlsx”… \(\d+%\)/).waitFor();
  // What is said aloud is said once, not at every percent.
  expect(await page.getByRole("status").filter({ hasText: "lớn.xlsx" }).textContent()).toBe(
    "Đang đọc tệp “lớn.xlsx”…",
  );
  await look(page, "Nguồn");
  const organisation = page.getByLabel("Đơn vị báo cáo");
  await organisation.fill("Đảng bộ xã A");
  expect(await organisation.inputValue()).toBe("Đảng bộ xã A");
  await page.keyboard.press("Escape");
  await page.getByText("Đã dừng. Không có gì bị mất.").waitFor();
  await seeSample(page);
});

test("A file that keeps its reader busy without end is stopped by whoever waits, or said to be damaged when its time is over; the next one opens as usual", async () => {
  const page = await openPage();
  const endless = readFileSync("test/cli/hostile/endless.xls");
  await openFile(page, "một.xls", endless);
  await page.getByRole("progressbar", { name: "Đang đọc tệp “một.xls”…" }).waitFor();
  await page.getByRole("button", { name: "Dừng" }).click();
  await page.getByText("Đã dừng. Không có gì bị mất.").waitFor();
  await openFile(page, "hai.xls", endless);
  await page.getByText("Tệp “hai.xls” bị hỏng hoặc chép chưa đủ.").waitFor();
  await seeSample(page);
  await openFile(page, "khối.xlsx", readFileSync("assets/ket-qua-mau-khoi.xlsx"));
  await page.getByText("khối.xlsx", { exact: true }).waitFor();
});

test("A file of 100,000 rows is read, scrolled to its end, and summarised; making the sheet can be stopped", async () => {
  const narrow = largeGrid(100_000)
    .values.map((row, i) => (i < 2 ? row : [row[0], row[2], row[3], row[9]]))
    .map((row) => row.map((value) => value ?? null));
  const page = await openPage();
  page.setDefaultTimeout(50_000);
  await openFile(page, "lớn.xlsx", fileOfRows(narrow));
  await page.getByText(/100\.000 chi bộ/).waitFor();
  await look(page, "Kết quả");
  await page.getByText("90.000/100.000", { exact: true }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await page.locator("#cell-B100003").waitFor();
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByRole("progressbar", { name: "Đang lập bảng tổng hợp…" }).waitFor();
  await page.getByRole("button", { name: "Dừng" }).click();
  await page.getByText("Đã dừng. Không có gì bị mất.").waitFor();
  await look(page, "Kết quả");
  await page.getByText("90.000/100.000", { exact: true }).waitFor();
}, 120_000);

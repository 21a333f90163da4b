/** What goes wrong is said in a sentence: what it is and what to do. What was open stays open. */
import { CFB } from "@e965/xlsx";
import { fileOfRows } from "../support/large-file";
import { largeGrid } from "../bench/sheet";
import { textFile } from "../workbook/files";
import { look, openFile, openPage, useBrowser } from "./browser";

useBrowser();

function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "EncryptedPackage", new Uint8Array(64));
  return new Uint8Array(CFB.write(file, { type: "array" }));
}

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, words: string])[] = [
  // A picture renamed.
  [
    "ảnh.xlsx",
    PICTURE,
    "Tệp “ảnh.xlsx” không phải bảng tính: nội dung là ảnh. Hãy chọn tệp bảng tính chứa kết quả đại hội.",
  ],
  [
    "mật.xlsx",
    encrypted(),
    "Tệp “mật.xlsx” được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu thành tệp mới.",
  ],
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

test("A file of 100,000 rows shows what is being done; while it is read one can type; stopping it loses nothing", async () => {
  const file = fileOfRows(largeGrid(100_000).values);
  const page = await openPage();
  await openFile(page, "lớn.xlsx", file);
  await page.getByRole("progressbar", { name: /Đang (kiểm tra|đọc) tệp “lớn.xlsx”/ }).waitFor();
  const organisation = page.getByLabel("Đơn vị báo cáo");
  await organisation.fill("Đảng bộ xã A");
  expect(await organisation.inputValue()).toBe("Đảng bộ xã A");
  await page.getByRole("button", { name: "Dừng" }).click();
  await page.getByText("Đã dừng. Không có gì bị mất.").waitFor();
  await page.getByText("ket-qua-mau.xlsx", { exact: true }).waitFor();
  await look(page, "Kết quả");
  await page.getByText("4/5", { exact: true }).waitFor();
});

test("A file of 100,000 rows is read, scrolled to its end, and summarised; making the sheet can be stopped", async () => {
  const narrow = largeGrid(100_000)
    .values.map((row, i) => (i < 2 ? row : [row[0], row[2], row[3], row[9]]))
    .map((row) => row.map((value) => value ?? null));
  const page = await openPage();
  page.setDefaultTimeout(50_000);
  await openFile(page, "lớn.xlsx", fileOfRows(narrow));
  await page.getByText("100.000 dòng chi bộ").waitFor();
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

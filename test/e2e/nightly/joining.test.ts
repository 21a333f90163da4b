/** The way of whoever gets a file from each branch: all are joined, those that are broken mended, and the papers made of the whole. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readBook } from "../../../src/reading/read-book";
import { readWorkbook } from "../../../src/workbook/file/read";
import { brokenFile, dropFiles, sentBy, type Sent } from "../branch-files";
import { cell, countOf, look, openPage, useBrowser } from "../browser";
import { faults, tooWide } from "../looks";
import { isNightly, share } from "../../support/effort";

useBrowser();

const BRANCHES = ["Bèo", "Sậy", "Lau", "Sen", "Đa", "Gạo", "Tre", "Mít", "Cau"].map((name) => `Thôn ${name}`);
/** Twelve: nine branches that elected 3 each, one of them twice, and two broken ones. */
const TWELVE: readonly Sent[] = [
  ...BRANCHES.map((branch) => sentBy(branch, 3)),
  sentBy("Thôn Bèo", 3, { name: "Thôn Bèo (bản sao).xlsx" }),
  brokenFile("Thôn Rạch.xlsx"),
  { name: "Thôn Gò.xlsx", bytes: Buffer.from("") },
];

/** What the list says of a file. */
async function lineOf(page: Page, file: string): Promise<string> {
  const line = page
    .getByRole("list", { name: "Các tệp đã gộp" })
    .getByRole("listitem")
    .filter({ has: page.getByText(file, { exact: true }) });
  return (await line.innerText()).replace(/\s+/g, " ");
}

/** Waits until so many were elected in all. */
async function isElected(page: Page, count: number): Promise<void> {
  await look(page, "Kết quả");
  const text = new RegExp(`được bầu\\s*${count}(?!\\d)`);
  await page.getByRole("button", { name: "Cấp ủy viên được bầu" }).filter({ hasText: text }).waitFor();
}

test("Twelve files are dropped, two are broken and one comes twice; one is mended and dropped again; summary and bulletin are made of all", async () => {
  const page = await openPage();
  await dropFiles(page, TWELVE);
  await page.getByText("Đã gộp 12 tệp thành trang “Kết quả gộp”: 9 tệp được tính. 3 tệp cần xem").waitFor();
  expect(await lineOf(page, "Thôn Sậy.xlsx")).toBe("Thôn Sậy.xlsx đã tính");
  expect(await lineOf(page, "Thôn Rạch.xlsx")).toContain("không đọc được Tệp “Thôn Rạch.xlsx” bị hỏng");
  expect(await lineOf(page, "Thôn Gò.xlsx")).toContain("Tệp “Thôn Gò.xlsx” trống.");
  // Of two that say the same either may be the one that counts.
  const twice = [await lineOf(page, "Thôn Bèo.xlsx"), await lineOf(page, "Thôn Bèo (bản sao).xlsx")];
  expect(twice.filter((line) => line.includes("trùng với Thôn Bèo"))).toHaveLength(1);
  await page.getByRole("switch", { name: "Chỉ hiện tệp cần xem (3)" }).check();
  const toSee = page.getByRole("list", { name: "Các tệp đã gộp" }).getByRole("listitem");
  expect(await countOf(toSee, 3)).toBe(3);
  await page.getByRole("grid", { name: "Trang Kết quả gộp" }).waitFor();
  await isElected(page, 27);

  await dropFiles(page, [sentBy("Thôn Rạch", 5)]);
  await page.getByText("10 tệp được tính. 2 tệp cần xem").waitFor();
  await isElected(page, 32);

  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  await look(page, "Văn bản");
  await page.getByText("10/10 chi bộ").first().waitFor();
  const downloading = page.waitForEvent("download");
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Tải tệp .xlsx" }).first().click();
  const download = await downloading;
  const saved = await readWorkbook(await readFile(await download.path()), "gop.xlsx");
  if (!saved.ok) throw new Error("The saved file does not read.");
  expect(saved.sheets.map(({ sheet }) => sheet)).toEqual(["Kết quả gộp", "Tổng hợp"]);
  const joined = readBook(saved.sheets.slice(0, 1));
  expect(joined.ok && joined.table.names).toHaveLength(10);
});

test("The joined sheet is typed into like any other, and taken back step by step", async () => {
  const page = await openPage();
  await dropFiles(page, TWELVE);
  await page.getByText("Đã gộp 12 tệp").waitFor();
  const elected = page.getByRole("gridcell", { name: "3", exact: true }).first();
  const address = (await elected.getAttribute("id"))?.replace("cell-", "") ?? "";
  await cell(page, address).click();
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await page.getByText(`Đã sửa ô ${address}`).waitFor();
  await isElected(page, 28);
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await page.getByText("Đã hoàn tác.").waitFor();
  await isElected(page, 27);
});

test("One file more is joined or opened, as whoever drops it says", async () => {
  const page = await openPage();
  await dropFiles(page, TWELVE);
  await page.getByText("Đã gộp 12 tệp").waitFor();
  await dropFiles(page, [sentBy("Thôn Mới", 5)]);
  const dialog = page.getByRole("alertdialog", { name: "Gộp thêm hay mở riêng?" });
  await dialog.getByRole("button", { name: "Gộp thêm" }).click();
  await page.getByText("Đã gộp 13 tệp").waitFor();
  expect(await lineOf(page, "Thôn Mới.xlsx")).toContain("đã tính");
  await dropFiles(page, [sentBy("Thôn Khác", 5)]);
  await dialog.getByRole("button", { name: "Mở riêng" }).click();
  await page.getByText("Thôn Khác.xlsx", { exact: true }).waitFor();
});

test("A list of the branches is chosen: who has not sent is named in words for the group chat, which are copied", async () => {
  const page = await openPage(
    { width: 350, height: 760 },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  await dropFiles(page, TWELVE);
  await page.getByText("Đã gộp 12 tệp").waitFor();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Chọn danh sách chi bộ…" }).click();
  const chooser = await choosing;
  const names = [...BRANCHES, "Thôn Rạch", "Thôn Gò"];
  const list = (rows: readonly string[]): Buffer => Buffer.from(["Tên chi bộ", ...rows].join("\n"));
  await chooser.setFiles({
    name: "ds.csv",
    mimeType: "text/csv",
    buffer: list(names.map((name) => `Chi bộ ${name}`)),
  });
  await page.getByText("So với danh sách “ds.csv”: 11 chi bộ.").waitFor();
  await page.getByRole("textbox", { name: "Hạn gửi" }).fill("11h ngày 28/11/2026");
  await page.getByText("Thôn Bèo (bản sao).xlsx, Thôn Bèo.xlsx").waitFor();
  await page.getByRole("button", { name: "Sao chép lời nhắc" }).click();
  await page.getByText("Đã sao chép lời nhắc.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/^Đến .*?, /, "")).toBe(
    "đã có 9/11 chi bộ gửi kết quả đại hội.\nCòn 02 chi bộ chưa gửi: Chi bộ Thôn Rạch và Chi bộ Thôn Gò.\nĐề nghị các đồng chí gửi trước 11h ngày 28/11/2026.",
  );
  expect(await faults(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);

  await dropFiles(page, [sentBy("Thôn Rạch", 5)]);
  await page.getByText("10 tệp được tính").first().waitFor();
  expect(await page.getByRole("textbox", { name: "Lời nhắc để đăng lên nhóm" }).inputValue()).toContain(
    "Còn 01 chi bộ chưa gửi: Chi bộ Thôn Gò.",
  );
  await page
    .locator('[data-joins="list"]')
    .setInputFiles({ name: "hong.xlsx", mimeType: "", buffer: Buffer.from("") });
  await page.getByText("Tệp “hong.xlsx” trống.").waitFor();
  expect(await page.getByRole("textbox", { name: "Lời nhắc để đăng lên nhóm" }).count()).toBe(0);
});

const PADDED = Array.from({ length: 300 }, (_, i) => sentBy(`Thôn ${i + 1}`, 3, { padding: 17_000 }));

test("Stopped in the middle nothing is joined and the sample stays open; it goes on with the rest", async () => {
  const page = await openPage();
  await dropFiles(page, PADDED.slice(0, 100));
  await page.getByText(/Đã đọc [1-9]\d?\/100 tệp/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText(/Đã dừng khi đọc được \d+\/100 tệp; chưa gộp gì\./).waitFor();
  await page.getByText("ket-qua-mau.xlsx", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Đọc tiếp" }).click();
  await page.getByText("Đã gộp 100 tệp").waitFor({ timeout: 60_000 });
  await isElected(page, 300);
});

/** The tasks of more than 50 ms by their length, from when files were chosen until they are joined. */
async function longTasks(page: Page, files: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    const long: number[] = [];
    let chosen = Infinity;
    Object.assign(window, { long });
    // What the browser itself does with the files before it tells of them is not ours.
    document.addEventListener("change", () => (chosen = performance.now()), true);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime > chosen) long.push(Math.round(duration));
    }).observe({ type: "longtask" });
  });
  await page.locator('[data-joins="files"]').setInputFiles(files);
  await page.getByText("Đã gộp 300 tệp").waitFor({ timeout: 60_000 });
  await page.getByText("300 tệp, 300 tệp được tính").waitFor();
  return page.evaluate(() => (window as unknown as { long: number[] }).long);
}

/** A machine that is busy with something else holds a page up as well: of three times the best counts. */
const TIMES = 3;

if (isNightly)
  test("While 300 files of 20 kB are joined nothing holds the page up for more than 50 ms, and the list is short until more is asked for", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gop-"));
    const files = PADDED.map(({ name }) => join(folder, name));
    await Promise.all(PADDED.map(({ bytes }, i) => writeFile(files[i] ?? "", bytes)));
    expect(Math.min(...PADDED.map(({ bytes }) => bytes.length))).toBeGreaterThan(19_000);
    let long: readonly number[] = [];
    let page = await openPage();
    for (let time = 1; time <= TIMES; time++) {
      await page.getByText("Phiếu cho chi bộ").first().waitFor();
      long = await longTasks(page, files);
      if (long.length === 0 || time === TIMES) break;
      await page.close();
      page = await openPage();
    }
    await rm(folder, { recursive: true });
    expect(long).toEqual([]);
    const lines = page.getByRole("list", { name: "Các tệp đã gộp" }).getByRole("listitem");
    expect(await countOf(lines, 40)).toBe(40);
    await page.getByRole("button", { name: "Hiện thêm 40 tệp" }).click();
    expect(await countOf(lines, 80)).toBe(80);
  }, 180_000);

const SIZES = [
  { width: 350, height: 760 },
  { width: 1280, height: 900 },
];

test.each(share(SIZES, 2))(
  "The list is legible and can be used by everybody, $width pixels wide",
  async (size) => {
    const page = await openPage(size);
    await dropFiles(page, TWELVE);
    await page.getByText("Đã gộp 12 tệp").waitFor();
    await page.getByRole("switch", { name: "Chỉ hiện tệp cần xem (3)" }).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  },
);

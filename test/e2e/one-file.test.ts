/** The page in one file, opened from a disk on a machine without a network: everything that the pages of a server do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBook } from "../../src/reading/read-book";
import { readWorkbook } from "../../src/workbook/file/read";
import { BUILT } from "./built.mjs";
import { dropFiles, sentBy } from "./branch-files";
import { look, ONE_FILE, openFile, openPage, useBrowser } from "./browser";

useBrowser();

const openFromDisk = (): ReturnType<typeof openPage> =>
  openPage({ width: 1280, height: 900 }, { offline: true }, ONE_FILE);

test("One's own file is read, the summary downloaded, the bulletin saved for Word; what was chosen is remembered", async () => {
  const page = await openFromDisk();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).protocol));
  const { name, bytes } = sentBy("Thôn Sậy", 3);
  await openFile(page, name, bytes);
  await page.getByText("Trang “Kết quả”, 1 chi bộ").waitFor();
  await look(page, "Nguồn");
  await page.getByLabel("Đơn vị báo cáo").fill("ĐẢNG ỦY XÃ AN BÌNH");

  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp .xlsx" }).first().click();
  const made = await readWorkbook(readFileSync(await (await downloading).path()), "made.xlsx");
  const book = made.ok ? readBook(made.sheets) : null;
  expect(book?.ok && book.table.counts.get("elected")?.values).toEqual([3]);

  await look(page, "Văn bản");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu Word" }).click();
  expect((await saving).suggestedFilename()).toMatch(/^Bản tin.*\.docx$/);

  await page.reload();
  await openFile(page, name, bytes);
  await page.getByText("Trang “Kết quả”, 1 chi bộ").waitFor();
  await look(page, "Nguồn");
  expect(await page.getByLabel("Đơn vị báo cáo").inputValue()).toBe("ĐẢNG ỦY XÃ AN BÌNH");
  expect(asked.filter((protocol) => !["file:", "blob:", "data:"].includes(protocol))).toEqual([]);
});

test("Several files are joined, each read by a worker that a worker started", async () => {
  const page = await openFromDisk();
  await dropFiles(page, [sentBy("Thôn Sậy", 3), sentBy("Thôn Lau", 3)]);
  await page.getByText("Đã gộp 2 tệp thành trang “Kết quả gộp”: 2 tệp được tính.").waitFor();
});

test("It is at most 4 MB, and its policy lets its one script run and nothing else", () => {
  const text = readFileSync(join(BUILT, "dai-hoi-chi-bo.html"), "utf8");
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000_000);
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(text)?.[1] ?? "";
  expect(policy).toMatch(/script-src 'sha256-[\w+/]+=*'; /);
  expect(policy).toContain("worker-src blob:");
  expect(policy).toContain("connect-src data:");
  expect(text.match(/<script id=/g)).toHaveLength(1);
  expect(text).not.toMatch(/ (?:src|href)="?(?!data:|#)[\w./]+\.(?:js|svg|css)/);
});

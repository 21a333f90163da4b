/** What somebody meets beside the way of test/e2e/walk.test.ts: charts, a copy that is forbidden, an own template, what is kept, dates, English. */
import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import { p, wordFile } from "../../support/word-file";
import { paragraphsOf, partsOf } from "../../workbook/file/docx-fill/paragraphs";
import { countOf, isRead, look, openPage, useBrowser } from "../browser";

useBrowser();

test("The switch of charts says where they are in the browser: in the file, and gone from it when it is off", async () => {
  const page = await openPage();
  await look(page, "Tổng hợp");
  expect(await page.getByRole("switch", { name: "Có biểu đồ bên phải bảng (không in)" }).count()).toBe(0);
  const charts = page.getByRole("switch", {
    name: "Có biểu đồ bên phải bảng, cả trong tệp .xlsx tải về (không in)",
  });
  const chartsInFile = async (make: string): Promise<number> => {
    await page.getByRole("button", { name: make }).click();
    await page.getByRole("grid", { name: "Trang Tổng hợp" }).waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải tệp .xlsx" }).first().click();
    const { sheets } = await readXlsx(await readFile(await (await downloading).path()));
    return sheets[0]?.charts?.length ?? 0;
  };
  expect(await charts.isChecked()).toBe(true);
  expect(await chartsInFile("Lập bảng tổng hợp")).toBe(2);
  await look(page, "Tổng hợp");
  await charts.click();
  expect(await chartsInFile("Lập lại bảng tổng hợp")).toBe(0);
});

test("Charts stand where the sheet has them, and their words within them, also where the sheet is made to fit", async () => {
  const page = await openPage();
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  const grid = page.getByRole("grid", { name: "Trang Tổng hợp" });
  const charts = grid.locator("[data-chart]");
  // As wide as all that is printed.
  const title = grid.getByRole("gridcell", { name: /^TỔNG HỢP KẾT QUẢ/ });
  for (const fits of [false, true]) {
    if (fits) await page.getByRole("button", { name: "Vừa chiều ngang" }).click();
    expect(await countOf(charts, 2)).toBe(2);
    const printed = await title.boundingBox();
    for (const chart of await charts.all()) {
      expect((await chart.boundingBox())?.x).toBeGreaterThan((printed?.x ?? 0) + (printed?.width ?? 0));
      expect(
        await chart.evaluate((drawn) => {
          const paper = drawn.getBoundingClientRect();
          return [...drawn.querySelectorAll("text")]
            .map((text) => text.getBoundingClientRect())
            .filter(({ left, right }) => left < paper.left || right > paper.right).length;
        }),
      ).toBe(0);
    }
  }
});

test("Where copying is forbidden the text stands selected, to be copied by hand", async () => {
  const page = await openPage();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Sao chép bản tin" }).click();
  await page.getByText("nhấn Ctrl+C để sao chép").waitFor();
  const selected = await page.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement ? area.selectionEnd - area.selectionStart : 0;
  });
  expect(selected).toBeGreaterThan(500);
});

test("An office's own template is looked through, kept on the machine and filled", async () => {
  const page = await openPage();
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Mẫu Word của cơ quan" }).click();
  const choose = (text: string): Promise<void> =>
    page.setInputFiles('input[accept=".docx,.dotx"]', {
      name: "mau.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(wordFile(p(text))),
    });
  await choose("{{Tên đơn vj}}");
  await page.getByText("Không có trường “Tên đơn vj” (đoạn 1); có thể là “Tên đơn vị”.").waitFor();
  await choose("{{Tên đơn vị}}: {{Cấp ủy viên được bầu}}");
  await page.getByText("Tên đơn vị: đoạn 1", { exact: true }).waitFor();
  await page.reload();
  await isRead(page);
  await look(page, "Văn bản");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu Word" }).click();
  const made = await readFile(await (await downloading).path());
  expect(paragraphsOf(partsOf(made)["word/document.xml"] ?? "")).toEqual([
    "Đảng ủy Ban Quản lý Khu kinh tế tỉnh: 10",
  ]);
  await page.getByRole("button", { name: "Mẫu Word của cơ quan" }).click();
  const merging = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp dữ liệu trộn thư (.xlsx)" }).click();
  expect((await merging).suggestedFilename()).toBe("Truong tron thu.xlsx");
});

test("The office's settings are kept with the workbook, and as defaults for the next one", async () => {
  const page = await openPage();
  await look(page, "Thiết lập");
  await page.getByLabel("Nơi ký").fill("Hà Nội");
  await page.getByRole("button", { name: "Lưu làm mặc định trên máy" }).click();
  await page.getByText("Đã lưu làm mặc định").waitFor();
  const other = await readFile("assets/ket-qua-mau-khoi.xlsx");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "khác.xlsx", mimeType: "", buffer: other });
  await page.getByText("khác.xlsx", { exact: true }).waitFor();
  await look(page, "Thiết lập");
  expect(await page.getByLabel("Nơi ký").inputValue()).toBe("Hà Nội");
});

test("What the machine keeps is a list, and what is taken from it is gone when the page is loaded again", async () => {
  const page = await openPage();
  await look(page, "Thiết lập");
  await page.getByLabel("Nơi ký").fill("Hà Nội");
  await page.getByRole("button", { name: "Lưu làm mặc định trên máy" }).click();
  const kept = page.getByRole("list", { name: "Đang giữ trên máy này" }).getByRole("listitem");
  await page.getByRole("tab", { name: "Cách viết" }).click();
  await kept.filter({ hasText: "ket-qua-mau.xlsx" }).waitFor();
  await page.getByRole("button", { name: /^Xóa: Tệp “ket-qua-mau/ }).click();
  await page.getByRole("button", { name: /^Xóa: Mặc định của đơn vị/ }).click();
  await page.getByText("Chưa giữ gì.").waitFor();
  expect(await kept.count()).toBe(0);
  await page.reload();
  await look(page, "Thiết lập");
  expect(await page.getByLabel("Nơi ký").inputValue()).toBe("");
});

test("The as-of date is typed day first or chosen from a calendar, and the figures follow", async () => {
  const page = await openPage();
  await look(page, "Nguồn");
  const field = page.getByLabel("Tính số liệu đến hết ngày", { exact: true });
  await field.fill("19/4/2017");
  await field.press("Enter");
  await look(page, "Kết quả");
  await page.getByText("2/5", { exact: true }).waitFor();
  await look(page, "Nguồn");
  await page.getByRole("button", { name: "Mở lịch: Tính số liệu đến hết ngày" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "20, Tháng 4" }).click();
  await look(page, "Kết quả");
  await page.getByText("4/5", { exact: true }).waitFor();
});

test("The pane speaks English when asked to", async () => {
  const page = await openPage();
  await look(page, "Thiết lập");
  await page.getByRole("tab", { name: "Cách viết" }).click();
  await page.getByLabel("English").check();
  await page.getByRole("tab", { name: "Results" }).click();
  await page.getByText("Progress", { exact: true }).waitFor();
});

/** What was understood of a sheet of each form is shown in a narrow pane and corrected there, and the correction is remembered. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/workbook/file/read";
import { sheetOfGrid } from "../../excel-host/sheet-of-grid";
import { isRead, look, openFile, openInExcel, openPage, useBrowser } from "../browser";
import { share } from "../../support/effort";

useBrowser();

const NARROW = { width: 350, height: 760 };

async function openCase(page: Page, name: string): Promise<void> {
  await openFile(page, `${name}.xlsx`, await readFile(join("test", "cases", name, "input.xlsx")));
  await page.getByText(`Đã mở tệp “${name}.xlsx”.`).waitFor({ state: "attached" });
}

interface FormCase {
  readonly form: string;
  readonly name: string;
  readonly source: RegExp;
  readonly correct: RegExp;
  readonly to: string;
  /** What the results say then. */
  readonly result: RegExp;
}

const FORMS: readonly FormCase[] = [
  {
    form: "a list of persons",
    name: "p03-nam-sinh-nam-nu",
    source: /danh sách 12 người của 5 chi bộ/,
    correct: /^Sửa cột E: Dân tộc/,
    to: "Có đạo",
    result: /^Có đạo/,
  },
  {
    form: "criteria down the side",
    name: "t01-bieu-co-cau-bch-btv",
    source: /chỉ tiêu từ ô A9 đến A25, số liệu của ĐẢNG BỘ XÃ PHÚ LỘC/,
    correct: /^Sửa mục B11: .*Dân tộc thiểu số/,
    to: "Có đạo",
    result: /^Có đạo/,
  },
  {
    form: "forms of single branches",
    name: "f05-phieu-xep-chong",
    source: /6 chi bộ/,
    correct: /^Sửa mục B8: Nữ/,
    to: "Dân tộc thiểu số",
    result: /^Dân tộc thiểu số/,
  },
  {
    form: "a sheet in an old encoding",
    name: "e01-tcvn3-vntime-vntimeh",
    source: /ô ghi bằng bảng mã cũ TCVN3 \(ABC\)/,
    correct: /^Sửa cột F: Nữ/,
    to: "Dân tộc thiểu số",
    result: /^Dân tộc thiểu số/,
  },
];

test.each(share(FORMS, 2))(
  "$form: what was found is said, corrected and remembered",
  async ({ name, source, correct, to, result }) => {
    const page = await openPage(NARROW);
    await openCase(page, name);
    await look(page, "Nguồn");
    await page.getByText(source).first().waitFor();
    const places = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Sửa / }) });
    await places.nth(5).waitFor();
    expect(await places.count()).toBeGreaterThan(5);
    // The address of a cell does not reach into its heading.
    const overlaps = await places.evaluateAll(
      (items) =>
        items.filter((item) => {
          const [address, words] = [...item.children].map((child) => child.getBoundingClientRect());
          return !address || !words || address.right > words.left;
        }).length,
    );
    expect(overlaps).toBe(0);
    await page.getByRole("button", { name: correct }).click();
    const list = page.getByRole("combobox", { name: /^(?:Cột|Mục) “.*” là/ });
    await list.click();
    await list.fill(to);
    await page.getByRole("option", { name: to, exact: true }).click();
    await page.getByText("đã sửa", { exact: true }).waitFor();
    await look(page, "Kết quả");
    await page.getByRole("button", { name: result }).waitFor();

    await page.reload();
    await isRead(page);
    await openCase(page, name);
    await look(page, "Nguồn");
    await page.getByText("đã sửa", { exact: true }).waitFor();
    await look(page, "Kết quả");
    await page.getByRole("button", { name: result }).waitFor();
  },
);

test("A list of persons is told what a person is, and nothing of branches", async () => {
  const page = await openPage(NARROW);
  await openCase(page, "p03-nam-sinh-nam-nu");
  await look(page, "Nguồn");
  await page.getByText(/danh sách 12 người/).waitFor();
  await page.getByRole("button", { name: /^Sửa cột E: Dân tộc/ }).click();
  await page.getByRole("combobox", { name: /^Cột “Dân tộc” là/ }).click();
  await page.getByRole("option").first().waitFor();
  const offered = await page.getByRole("option").allInnerTexts();
  expect(offered).toEqual(expect.arrayContaining(["Họ và tên", "Ngày sinh", "Nữ", "Chức danh trong cấp ủy"]));
  expect(offered).not.toContain("Số chi bộ đã đại hội");
});

test("Inside Excel a branch that is struck out is left out and told, and counts when that is chosen", async () => {
  const values = [
    ["KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2025-2027"],
    ["STT", "Chi bộ", "Ngày đại hội", "Cấp ủy viên được bầu"],
    [1, "Thôn A", "1/4/2025", 3],
    [2, "Thôn B", "2/4/2025", 5],
  ];
  const page = await openInExcel({ sheets: [{ name: "KQ", values, struck: ["A4:D4"] }] }, NARROW);
  await isRead(page);
  await look(page, "Kiểm tra");
  await page.getByText(/Trang có 1 dòng chi bộ bị gạch ngang \(từ ô B4\), không được tính/).waitFor();
  await page.getByRole("button", { name: "Tính cả dòng bị gạch ngang" }).click();
  await page.getByText(/vẫn được tính, theo lựa chọn/).waitFor();
  await look(page, "Kết quả");
  await page.getByText("2/2", { exact: true }).waitFor();
  await look(page, "Nguồn");
  await page.getByRole("switch", { name: "Tính cả dòng bị gạch ngang" }).click();
  await look(page, "Kết quả");
  await page.getByText("1/1", { exact: true }).waitFor();
});

test("A sheet in an old encoding is seen in Unicode, and a copy of it is looked at and taken as a file", async () => {
  const page = await openPage();
  await openCase(page, "e01-tcvn3-vntime-vntimeh");
  await page.getByRole("gridcell", { name: "ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ" }).first().waitFor();
  await page.getByRole("button", { name: "Tạo bản sao Unicode…" }).click();
  await page.getByText(/^A1: “.+” thành “ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ”$/).waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp Unicode (.xlsx)" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("e01-tcvn3-vntime-vntimeh - Unicode.xlsx");
  const copy = await readWorkbook(await readFile(await download.path()), "copy.xlsx");
  expect(copy.ok && JSON.stringify(copy.sheets[0]?.values)).toContain("ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ");
});

test("Inside Excel the copy is a sheet beside the old one, made after a look and taken back", async () => {
  const book = await readWorkbook(
    await readFile(join("test", "cases", "e01-tcvn3-vntime-vntimeh", "input.xlsx")),
    "input.xlsx",
  );
  if (!book.ok) throw new Error(book.problem.code);
  const page = await openInExcel({ sheets: book.sheets.map(sheetOfGrid) }, NARROW);
  await page.getByRole("button", { name: "Tạo bản sao Unicode…" }).click();
  await page.getByText(/thành “ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ”/).waitFor();
  await page.getByRole("button", { name: "Tạo trang Unicode" }).click();
  await page.getByText("Đã tạo trang “Sheet1 (Unicode)” bằng Unicode").waitFor();
  await page.getByText(/^Trang “Sheet1 \(Unicode\)”/).waitFor();
  expect(await page.getByRole("button", { name: "Tạo bản sao Unicode…" }).count()).toBe(0);
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await page.getByText("Đã hoàn tác.").waitFor();
  await page.getByRole("button", { name: "Tạo bản sao Unicode…" }).waitFor();
});

/** What was done, and how one gets back; what passes by, and what stands; the order of columns; charts as pictures. */
import { cell, countOf, look, openInExcel, openPage, useBrowser } from "../browser";
import { sheetsOf } from "../inside-excel";
import { faults, tooWide } from "../looks";

useBrowser();

test("Each step is told and leads back to before it, and “Hoàn tác” stands once", async () => {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx") }, { width: 320, height: 760 });
  await page.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();
  const undo = page.getByRole("button", { name: "Hoàn tác" });
  expect(await undo.count()).toBe(0);
  await page.getByRole("button", { name: "Tổng hợp ngay" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Cách khác" }).click();
  await page.getByRole("menuitem", { name: "Đưa vào một trang tính" }).click();
  await page.getByText(/trang “Bản tin”/).waitFor();
  expect(await countOf(undo, 1)).toBe(1);
  await page.getByRole("button", { name: "Đã làm: 2" }).click();
  expect([await faults(page), await tooWide(page)]).toEqual([[], []]);
  await page.getByRole("button", { name: "Trở lại trước bước này: Lập trang “Tổng hợp”" }).click();
  await page.getByText("Đã hoàn tác.").waitFor();
  expect(await page.evaluate(() => window.excelHost.workbook.sheets.map(({ name }) => name))).toEqual([
    "Kết quả đại hội",
  ]);
  expect(await countOf(undo, 0)).toBe(0);
});

test("In an empty workbook the empty sheet and made-up figures are offered; six tabs stand beside each other", async () => {
  const page = await openInExcel({ sheets: [{ name: "Sheet1" }] }, { width: 320, height: 760 });
  const tabs = page.getByRole("tablist", { name: "Các bước" }).getByRole("tab");
  await page.getByRole("button", { name: "Thêm trang mẫu" }).click();
  await page.getByText("Điền từ ô B7, số hiện ngay khi gõ.").waitFor();
  await page.getByText("Điền từ đây, số hiện ngay khi gõ.").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Thử với số liệu ví dụ" }).click();
  await page.getByText("4/5", { exact: true }).waitFor();
  const tops = await tabs.evaluateAll((all) => [
    ...new Set(all.map((tab) => tab.getBoundingClientRect().top)),
  ]);
  expect([await tabs.count(), tops.length]).toEqual([6, 1]);
});

test("What went well passes by, what is to be done stands", async () => {
  const page = await openPage();
  await page.clock.install();
  await cell(page, "E9").click();
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  const toast = page.getByText("Đã sửa ô E9");
  await page.clock.runFor(2_000);
  await toast.waitFor();
  expect(await countOf(page.getByRole("button", { name: "Hoàn tác", exact: true }), 1)).toBe(1);
  await page.clock.runFor(11_000);
  await toast.waitFor({ state: "detached" });
});

test("Columns of the summary change places with the keys of their handles, and by dragging", async () => {
  const page = await openPage({ width: 1280, height: 1400 });
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Các cột và thứ tự" }).click();
  const handle = (label: string): ReturnType<typeof page.getByRole> =>
    page.getByRole("button", { name: new RegExp(`^Đổi chỗ cột ${label},`) });
  await handle("Nữ").waitFor();
  const order = (): Promise<readonly string[]> =>
    page
      .getByRole("button", { name: /^Đổi chỗ cột/ })
      .evaluateAll((all) =>
        all.map((one) => /cột (.*), thứ/.exec(one.getAttribute("aria-label") ?? "")?.[1] ?? ""),
      );
  const before = await order();
  const at = before.indexOf("Nữ");
  await handle("Nữ").press("ArrowUp");
  expect((await order()).indexOf("Nữ")).toBe(at - 1);
  expect(await handle("Nữ").evaluate((one) => one === document.activeElement)).toBe(true);
  await handle("Nữ").press("ArrowDown");
  expect(await order()).toEqual(before);
  await page
    .locator("li", { has: handle("Nữ") })
    .dragTo(page.locator("li", { has: handle(before[0] ?? "") }));
  expect((await order())[0]).toBe("Nữ");
});

test("A chart is copied as a picture", async () => {
  const page = await openPage(
    { width: 1280, height: 1400 },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  await page.getByRole("heading", { name: "Các chỉ tiêu" }).scrollIntoViewIfNeeded();
  const copy = page.getByRole("button", { name: "Chép hình: Tiến độ theo ngày" });
  await page.getByRole("tabpanel").evaluate((view) => {
    view.scrollTo(0, view.scrollHeight);
  });
  await copy.click();
  await page.getByText("Đã chép hình").waitFor();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("image/png"))?.size ?? 0;
  });
  expect(size).toBeGreaterThan(2_000);
});

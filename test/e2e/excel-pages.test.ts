/** The printed pages of the summary inside Excel: in a window of their own, as large as they can be read in. */
import type { Page } from "playwright-core";
import { isRead, look, openInExcel, useBrowser } from "./browser";
import { BY_HTTPS, sheetsOf } from "./inside-excel";
import { faults, tooWide } from "./looks";

useBrowser();

/** A screen as most offices have it. */
const SCREEN = { baseURL: BY_HTTPS, screen: { width: 1366, height: 768 } };

/** The window may be gone before the key is up again. */
const pressed = (page: Page, key: string): Promise<void> => page.keyboard.down(key).catch(() => undefined);

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/${name}.png` });
};

test("A button opens the pages in a window, where they follow what is chosen and typed; Esc closes it, and it opens again", async () => {
  const pane = await openInExcel(
    { sheets: await sheetsOf("ket-qua-mau.xlsx") },
    { width: 320, height: 640 },
    SCREEN,
  );
  await isRead(pane);
  await look(pane, "Tổng hợp");
  const open = async (): Promise<Page> => {
    const [opened] = await Promise.all([
      pane.waitForEvent("popup"),
      pane.getByRole("button", { name: "Xem trang in" }).click(),
    ]);
    return opened;
  };
  const pages = await open();
  const first = pages.getByRole("group", { name: "Trang 1" });
  await first.getByText("ĐẢNG CỘNG SẢN VIỆT NAM").waitFor();
  await picture(pane, "pages-button");
  await picture(pages, "pages-window");
  expect((await first.boundingBox())?.width).toBeGreaterThan(900);
  expect(await pages.title()).toBe("Xem trang in");
  expect(await faults(pages)).toEqual([]);

  await look(pane, "Thiết lập");
  await pane.evaluate(() => {
    window.excelHost.workbook.sheet("Kết quả đại hội").type("B9", "Văn phòng Đảng ủy");
  });
  await first.getByText("Văn phòng Đảng ủy").waitFor();
  await pane.getByRole("tab", { name: "Cách viết" }).click();
  await pane.getByLabel("tối", { exact: true }).check();
  await pages.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  expect(await faults(pages)).toEqual([]);
  await picture(pages, "pages-window-dark");
  // At 200 %.
  await pages.setViewportSize({ width: 546, height: 345 });
  await pages.getByRole("button", { name: "Cỡ thật" }).click();
  expect(await tooWide(pages)).toEqual([]);
  expect(await faults(pages)).toEqual([]);
  await picture(pages, "pages-window-200");

  await Promise.all([pages.waitForEvent("close"), pressed(pages, "Escape")]);
  await look(pane, "Tổng hợp");
  const again = await open();
  await again.getByText("ĐẢNG CỘNG SẢN VIỆT NAM").waitFor();
  await Promise.all([
    again.waitForEvent("close"),
    again.getByRole("button", { name: "Đóng xem trước" }).click(),
  ]);

  await pane.evaluate(() => {
    window.excelHost.dialogs.refuseNext(12009);
  });
  await pane.getByRole("button", { name: "Xem trang in" }).click();
  await pane.getByText("rồi chọn Cho phép (Allow)").waitFor();

  // What stands below it, before a file is sent: in the dark, narrow, and at 200 %.
  await pane.getByRole("button", { name: "Trước khi gửi tệp" }).click();
  await pane.getByRole("button", { name: "Bỏ lựa chọn và bản đã sửa khỏi tệp" }).scrollIntoViewIfNeeded();
  expect(await faults(pane)).toEqual([]);
  for (const width of [320, 175]) {
    await pane.setViewportSize({ width, height: 640 });
    expect([width, await tooWide(pane)]).toEqual([width, []]);
    await picture(pane, `before-sending-${width}`);
  }
});

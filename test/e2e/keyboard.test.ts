/** Everything can be reached and done with the keyboard alone. */
import type { Page } from "playwright-core";
import { cell, look, openPage, useBrowser } from "./browser";

useBrowser();

/** More stops than any view has. */
const MOST_STOPS = 250;

/**
 * What can be used in the page and is never reached by Tab. Of tabs, options and radios one in each group is a stop; the others are
 * reached from it by arrows.
 */
async function unreached(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const usable = document.querySelectorAll<HTMLElement>(
      'button, a[href], input:not([type="file"]), select, textarea, [role="grid"]',
    );
    for (const element of usable) {
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
      const isGrouped =
        element.role === "tab" || element.role === "option" || element.getAttribute("type") === "radio";
      const isOff = element.matches(":disabled");
      if (isSeen && !isGrouped && !isOff) element.dataset["wanted"] = "yes";
    }
    document.body.focus();
  });
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press("Tab");
    const isDone = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLElement) delete element.dataset["wanted"];
      return document.querySelector("[data-wanted]") === null;
    });
    if (isDone) return [];
  }
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-wanted]")].map((element) => element.outerHTML.slice(0, 160)),
  );
}

test("In every view Tab reaches everything that can be used", async () => {
  const page = await openPage();
  await cell(page, "F9").click();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.getByText("Đã sửa ô F9").waitFor();
  for (const view of ["Nguồn", "Kết quả", "Kiểm tra", "Tổng hợp", "Văn bản", "Thiết lập"]) {
    await look(page, view);
    await page.getByText("Đang mở…").waitFor({ state: "detached" });
    expect([view, await unreached(page)]).toEqual([view, []]);
  }
});

test("From the tabs to a number, to its cell, to another value, and back, without a mouse", async () => {
  const page = await openPage();
  await page.locator("#tab-findings").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.getByText("4/5", { exact: true }).waitFor();
  await page.getByRole("button", { name: /^Tái cử/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Đến ô F10" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  const line = page.getByLabel("Nội dung ô F9");
  expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.getByText("Đã sửa ô F9").waitFor();
  expect(await page.getByRole("grid").evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole("button", { name: /^Tái cử\s+7/ }).waitFor();
});

test("Escape leaves a cell as it was, and closes the calendar where it was opened", async () => {
  const page = await openPage();
  await cell(page, "E9").click();
  await page.keyboard.type("7");
  await page.keyboard.press("Escape");
  expect(await cell(page, "E9").innerText()).toBe("3");
  await look(page, "Nguồn");
  const opener = page.getByRole("button", { name: "Mở lịch: Tính số liệu đến hết ngày" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("The columns of the summary are put in another order with the keyboard, and the focus stays where it works", async () => {
  const page = await openPage();
  await look(page, "Tổng hợp");
  const opener = page.getByRole("button", { name: "Các cột và thứ tự" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const handle = page.getByRole("button", { name: /^Đổi chỗ cột Số đảng viên,/ });
  await handle.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const order = await page
    .getByRole("checkbox")
    .evaluateAll((boxes) => boxes.map((box) => box.closest("li")?.textContent ?? ""));
  expect(order.slice(0, 3)).toEqual(["Cấp ủy viên được bầu", "Tái cử", "Số đảng viên"]);
  expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);
});

/** Choosing a phrase for a text in a narrow pane, with the keyboard alone. */
import type { Page } from "playwright-core";
import { countOf, look, openPage, useBrowser } from "../browser";
import { faults, tooWide } from "../looks";

useBrowser();

async function typedTexts(page: Page): Promise<void> {
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Phần cán bộ ghi thêm và tùy chọn" }).click();
}

test("A phrase is found without accents, put in, marked, confirmed; an office's own is kept; what holds no more is told", async () => {
  const page = await openPage({ width: 320, height: 640 });
  await typedTexts(page);
  const text = page.getByRole("textbox", { name: "Đánh giá", exact: true });
  const opener = page.getByRole("button", { name: "Chọn câu… Đánh giá" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  // Where one begins to type.
  await dialog.locator('[aria-label="Tìm câu"]:focus').waitFor();
  await page.keyboard.type("phieu bau");
  const phrases = dialog.locator("[aria-pressed]");
  await phrases.nth(2).waitFor({ state: "detached" });
  expect(await countOf(phrases, 2)).toBe(2);
  expect([await faults(page), await tooWide(page)]).toEqual([[], []]);
  const first = phrases.first();
  for (let i = 0; i < 9 && !(await first.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: /^Phiếu bầu, hòm phiếu/, pressed: true }).waitFor();
  const own = dialog.getByRole("textbox", { name: "Câu mới của cơ quan" });
  await own.fill("Phiếu bầu do {đơn vị} in chung.");
  await dialog.getByRole("button", { name: "Thêm câu của cơ quan" }).click();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);

  await page.getByText("Có 1 câu mẫu chưa ai kiểm tra").waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByText("câu mẫu, cần kiểm tra").waitFor({ state: "detached" });
  expect(await text.inputValue()).toBe(
    "Phiếu bầu, hòm phiếu và biên bản được các chi bộ đã tổ chức đại hội chuẩn bị trước theo mẫu thống nhất.",
  );

  await page.reload();
  await typedTexts(page);
  await opener.click();
  const kept = dialog.getByRole("button", { name: /^Phiếu bầu do Đảng ủy .* in chung\.$/ });
  await kept.click();
  await page.keyboard.press("Escape");
  expect((await text.inputValue()).split("\n")).toHaveLength(2);

  // On a day on which nobody has met nothing is to be said of those that have.
  await look(page, "Nguồn");
  await page.getByRole("textbox", { name: "Tính số liệu đến hết ngày" }).fill("18/4/2017");
  await page.keyboard.press("Enter");
  await look(page, "Văn bản");
  await page.getByText("Ô “Đánh giá” có câu không còn khớp").waitFor();
  // By the keyboard: what is drawn anew beside it may move it under a pointer.
  await page.getByRole("button", { name: "Bỏ câu" }).press("Enter");
  await page.getByText("Ô “Đánh giá” có câu không còn khớp").waitFor({ state: "detached" });
});

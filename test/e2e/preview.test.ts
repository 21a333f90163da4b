/** The summary before it is made: its pages, in the large area beside the pane, where they can be read. */
import { countOf, look, openPage, useBrowser } from "./browser";
import { faults } from "./looks";

useBrowser();

test("The pages of the summary stand in the place of the sheet as long as its view is looked at, and are as wide as that", async () => {
  const page = await openPage();
  await look(page, "Tổng hợp");
  const pages = page.getByRole("region", { name: "Xem trước" });
  const first = pages.getByRole("group", { name: "Trang 1" });
  await first.getByText("ĐẢNG CỘNG SẢN VIỆT NAM").waitFor();
  expect((await first.boundingBox())?.width).toBeGreaterThan(800);
  await first.getByText("NGƯỜI LẬP BIỂU").waitFor();
  expect(await faults(page)).toEqual([]);
  if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/preview.png` });

  // A choice is seen at once.
  await page.getByRole("textbox", { name: "Tên bảng" }).fill("Biểu số một");
  await first.getByText("BIỂU SỐ MỘT").waitFor();

  // The sheet is a click away, and so are the pages.
  await page
    .getByRole("tablist", { name: "Các trang" })
    .getByRole("tab", { name: "Kết quả đại hội" })
    .click();
  await page.getByRole("grid", { name: "Trang Kết quả đại hội" }).waitFor();
  await page.getByRole("button", { name: "Xem trước" }).click();
  await first.waitFor();
  await page.getByRole("button", { name: "Đóng xem trước" }).click();
  await page.getByRole("grid", { name: "Trang Kết quả đại hội" }).waitFor();

  // What was made is seen itself.
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByRole("grid", { name: "Trang Tổng hợp" }).waitFor();
  expect(await countOf(pages, 0)).toBe(0);
});

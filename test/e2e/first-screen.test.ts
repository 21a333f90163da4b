/** What is seen first: the result, where it comes from, what is to be checked of it, and one button that makes the summary. */
import { sentBy } from "./branch-files";
import { cell, isRead, look, openFile, openPage, useBrowser } from "./browser";
import { faults, tooWide } from "./looks";

useBrowser();

test("The sample says that it is one, until one's own file is open; then the figures are the first that is seen", async () => {
  const page = await openPage();
  const banner = page.getByText("Đây là số liệu ví dụ.");
  await banner.waitFor();
  await page.getByRole("group", { name: "Bắt đầu" }).waitFor();
  await look(page, "Nguồn");
  const { name, bytes } = sentBy("Thôn Sậy", 3);
  await openFile(page, name, bytes);
  await page.getByText("Trang “Kết quả”, 1 chi bộ, 7 cột").waitFor();
  await page.getByText("1/1", { exact: true }).waitFor();
  expect(await banner.count()).toBe(0);
  expect(await page.getByRole("group", { name: "Bắt đầu" }).count()).toBe(0);
  await page.getByRole("button", { name: "Sửa nguồn số liệu" }).click();
  await page.getByRole("heading", { name: "Bảng đã tìm thấy" }).waitFor();
});

test("While the sample is being read nobody is told that nothing is open", async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    // As on a slow machine.
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      setTimeout(() => {
        post.call(this, message);
      }, 500);
    };
    const look = (): void => {
      if (document.body?.innerText.includes("Chưa mở tệp nào")) document.documentElement.title = "empty";
      requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  await page.getByText("ket-qua-mau.xlsx", { exact: true }).waitFor();
  await isRead(page);
  expect(await page.evaluate(() => document.documentElement.title)).toBe("");
});

test("A switch that is pressed looks so", async () => {
  const page = await openPage(undefined, { reducedMotion: "reduce" });
  const coloursNow = (name: string): Promise<readonly string[]> =>
    page.getByRole("button", { name, exact: true }).evaluate((button) => {
      const { backgroundColor, borderColor } = getComputedStyle(button);
      return [button.ariaPressed ?? "", backgroundColor, borderColor];
    });
  /** Those of a button that nobody points at, as soon as they stay. */
  const colours = async (name: string): Promise<readonly string[]> => {
    await page.mouse.move(5, 5);
    for (let before = ""; ;) {
      await page.waitForTimeout(250);
      const now = await coloursNow(name);
      if (before === now.join()) return now;
      before = now.join();
    }
  };
  const [, ...loose] = await colours("Vừa chiều ngang");
  await page.getByRole("button", { name: "Vừa chiều ngang" }).click();
  const pressed = await colours("Vừa chiều ngang");
  expect(pressed[0]).toBe("true");
  expect(pressed.slice(1)).not.toEqual(loose);
  await look(page, "Tổng hợp");
  // The preview is open with its view.
  await page.getByRole("button", { name: "Cỡ thật" }).waitFor();
  expect(await colours("Xem trước")).toEqual(pressed);
  await page.getByRole("button", { name: "Cỡ thật" }).click();
  expect(await colours("Cỡ thật")).toEqual(pressed);
});

test("What is to be checked is said beside the figures; a summary of such figures is no plain success", async () => {
  const page = await openPage();
  await cell(page, "F9").click();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page
    .getByRole("main")
    .getByText(/^Có \d điểm cần kiểm tra\.$/)
    .waitFor();
  await page.getByRole("button", { name: "Tổng hợp ngay" }).click();
  const notice = page
    .getByRole("status")
    .filter({ hasText: /Đã lập trang “Tổng hợp”.* Cần kiểm tra \d điểm: F9/ });
  await notice.waitFor();
  await page.getByRole("button", { name: "Tải tệp .xlsx" }).waitFor();
  await page.getByRole("button", { name: "Xem điểm cần kiểm tra" }).last().click();
  await page.getByRole("button", { name: "Đến ô F9" }).first().waitFor();
});

test("Errors are said before anything is made of them, and a figure with one leads to it", async () => {
  const page = await openPage({ width: 320, height: 760 });
  const bar = page.getByText(/^Còn \d lỗi chưa kiểm tra: F9/);
  await look(page, "Tổng hợp");
  expect(await bar.count()).toBe(0);
  await page.getByRole("button", { name: "Xem bảng tính" }).click();
  await cell(page, "F9").click();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Về bảng điều khiển" }).click();
  await bar.waitFor();
  expect(await tooWide(page)).toEqual([]);
  await look(page, "Văn bản");
  await page
    .getByText(/Có số tính từ ô đang báo sai|^Còn \d lỗi chưa kiểm tra/)
    .first()
    .waitFor();
  await look(page, "Kết quả");
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Tái cử: có ô cần kiểm tra" }).click();
  await page.getByText(/^Ô F9/).first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Ô F9");
});

test("The members of those that have met stand beside what the sheet has in all", async () => {
  const page = await openPage();
  await page
    .getByText(/^Ở 4 chi bộ đã đại hội; cả bảng \d+$/)
    .first()
    .waitFor();
});

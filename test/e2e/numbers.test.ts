/** Every number of a text has a way back: by keyboard to its cells, and what is in doubt is told above the button that copies. */
import { look, openFile, openPage, useBrowser } from "./browser";

useBrowser();

const SHEET = [
  "STT;Tên chi bộ;Ngày đại hội;Cấp ủy viên;Nữ",
  "1;Thôn Cúc;19/4/2017;7;9",
  "2;Thôn Trúc;20/4/2017;5;1",
].join("\n");

test("A figure leads to its cells, an error in them stands above the copy, and so does a number that no sheet has", async () => {
  const page = await openPage({ width: 1100, height: 900 });
  await openFile(page, "kết quả.csv", Buffer.from(SHEET));
  await page.getByText("kết quả.csv", { exact: true }).waitFor();
  await look(page, "Văn bản");
  await page.getByText("Số 10; 83,33%: Ô E2 (Thôn Cúc)").waitFor();
  const figure = page.getByRole("button", { name: "10, từ cột “Nữ”" });
  await figure.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: "Số 10 từ đâu ra" });
  await panel.getByRole("button", { name: "Đến ô E3" }).click();
  expect(await page.getByLabel("Nội dung ô E3").inputValue()).toBe("1");
  await figure.press("Escape");
  await panel.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Sửa đoạn: Kết quả bầu cử" }).click();
  await page
    .getByRole("textbox", { name: "Kết quả bầu cử" })
    .fill("Đã bầu 12 đồng chí, kết nạp 37 đảng viên.");
  await page.getByText("37 (Kết quả bầu cử) không có trong số liệu của bảng").waitFor();
});

/**
 * The pane as it is shipped, inside Excel: Microsoft's own library over our stand-in, in a real browser, as somebody uses it who
 * has a results sheet open. A page that complains, or that asks anybody but its own server and Microsoft's for anything, fails.
 */
import type { Page } from "playwright-core";
import { isRead, look, openInExcel, useBrowser } from "./browser";
import { sheetsOf } from "./inside-excel";
import {
  SOURCE,
  SUMMARY,
  VIEWS,
  PANE,
  openSample,
  makeButton,
  makeSummary,
  type,
  press,
  tabs,
  inFront,
  workbook,
  texts,
  figure,
} from "./excel-pane";

useBrowser();

test("The open workbook is read: 4 of 5 congresses are held, 80 percent, and nine of ten elected are re-elected", async () => {
  const page = await openSample();
  await page.getByText("Trang “Kết quả đại hội”, 5 chi bộ, 10 cột").waitFor();
  await page.getByText("4/5", { exact: true }).waitFor();
  await page.getByText("80%", { exact: true }).waitFor();
  expect(await figure(page, /^Cấp ủy viên được bầu/)).toMatch(/ 10$/);
  expect(await figure(page, /^Tái cử/)).toMatch(/^Tái cử 9 90%/);
  expect(await figure(page, /^Nữ/)).toMatch(/^Nữ 1 10%/);
});

test("Looking at everything changes nothing in the workbook", async () => {
  const page = await openSample();
  const before = await workbook(page);
  for (const view of VIEWS) {
    await look(page, view);
    await page.getByText("Đang mở…").waitFor({ state: "detached" });
  }
  expect(await workbook(page)).toEqual(before);
});

test("One button makes the summary beside the source, which stays as it was, and undo takes it away", async () => {
  const page = await openSample();
  const before = await workbook(page);
  await makeSummary(page);
  expect(await tabs(page)).toEqual([SOURCE, SUMMARY]);
  expect(await inFront(page)).toBe(SUMMARY);
  const shown = await texts(page, SUMMARY);
  expect(shown).toEqual(
    expect.arrayContaining([
      "TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ",
      "(Tính đến ngày 20/4/2017: đã đại hội 4/5 chi bộ, đạt 80%)",
      "TỔNG CỘNG",
      "90",
    ]),
  );
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await page.getByText("Đã hoàn tác.").waitFor();
  expect(await workbook(page)).toEqual(before);
});

describe("The ribbon's buttons", () => {
  test("“Lập bảng tổng hợp” makes the summary and the bulletin while the pane is hidden, and leaves it so", async () => {
    const page = await openSample();
    await page.evaluate(() => {
      window.excelHost.paneState = "Background";
    });
    await press(page, "summarizeNow");
    expect(await tabs(page)).toEqual([SOURCE, SUMMARY, "Bản tin"]);
    expect(await inFront(page)).toBe(SUMMARY);
    expect(await page.evaluate(() => window.excelHost.paneVisible)).toBe(false);
  });

  test("“Bản tin” opens the pane at the bulletin", async () => {
    const page = await openSample();
    await page.evaluate(() => {
      window.excelHost.paneState = "Background";
    });
    await press(page, "showBulletin");
    expect(await page.evaluate(() => window.excelHost.paneVisible)).toBe(true);
    await page.getByRole("button", { name: "Sao chép bản tin" }).waitFor();
    await page.getByText("4/5 chi bộ đã tổ chức đại hội (đạt 80%)").first().waitFor();
  });

  test("“Trang mẫu” adds an empty results sheet, and the figures stay those of the results", async () => {
    const page = await openSample();
    await press(page, "insertTemplate");
    const [, added = ""] = await tabs(page);
    expect(await texts(page, added)).toContain("Tên chi bộ");
    await page.getByText(`Đã thêm trang “${added}”`).waitFor();
    await look(page, "Kết quả");
    await page.getByText("4/5", { exact: true }).waitFor();
  });
});

test("What is typed into the source is in the figures without anybody asking", async () => {
  const page = await openSample();
  await look(page, "Kết quả");
  expect(await figure(page, /^Tái cử/)).toMatch(/ 9 90%/);
  await type(page, SOURCE, "F9", 1);
  await page.getByRole("button", { name: /^Tái cử\s+7\s+70%/ }).waitFor();
  await type(page, SOURCE, "J13", "");
  await type(page, SOURCE, "E13", 3);
  await type(page, SOURCE, "C13", "20/4/2017");
  await page.getByText("5/5", { exact: true }).waitFor();
});

describe("Where Excel refuses", () => {
  const REFUSED = "Excel không cho ghi vào tệp này";
  const BUSY = "Excel đang bận hoặc đang mở tệp khác phía trước. Chưa có gì thay đổi.";

  test("it is said in a sentence where it is seen, nothing is changed, and the next click succeeds", async () => {
    const page = await openSample({ width: 350, height: 400 });
    await look(page, "Tổng hợp");
    const before = await workbook(page);
    // The button stays in view; what is said stands above.
    await page.getByLabel("Tên bảng").scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      window.excelHost.failAt(1, { code: "AccessDenied" });
    });
    await makeButton(page).click();
    await page.getByText(REFUSED).waitFor();
    const sentence = await page.getByText(REFUSED).boundingBox();
    const view = await page.locator("#view").boundingBox();
    expect(sentence?.y).toBeGreaterThanOrEqual(view?.y ?? Infinity);
    expect(await workbook(page)).toEqual(before);
    await makeButton(page).click();
    await page.getByText(`Đã lập trang “${SUMMARY}”`).waitFor();
  });

  test("before anything was read there is a button to try again", async () => {
    const sheets = await sheetsOf("ket-qua-mau.xlsx");
    const page = await openInExcel({ sheets }, PANE, {}, () => {
      for (let request = 1; request <= 6; request++)
        window.excelHost.failAt(request, { code: "GeneralException" });
    });
    await page.getByText(BUSY).waitFor();
    expect(await page.getByText("Chưa mở tệp nào").count()).toBe(0);
    await page.evaluate(() => {
      window.newExcelHost(window.excelHostOptions);
    });
    await page.getByRole("button", { name: "Thử lại" }).click();
    await isRead(page);
  });
});

test("With the keyboard alone one gets to the main button and presses it, and stays on it", async () => {
  const page = await openSample();
  const isOn = (element: ReturnType<Page["locator"]>): Promise<boolean> =>
    element.evaluate((one) => one === document.activeElement);
  const tabTo = async (element: ReturnType<Page["locator"]>): Promise<void> => {
    for (let stops = 0; stops < 20 && !(await isOn(element)); stops++) await page.keyboard.press("Tab");
    expect(await isOn(element)).toBe(true);
  };
  await tabTo(page.locator("#tab-results"));
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await makeButton(page).waitFor();
  await tabTo(makeButton(page));
  await page.keyboard.press("Enter");
  await page.getByText(`Đã lập trang “${SUMMARY}”`).waitFor();
  expect(await isOn(page.getByRole("button", { name: "Lập lại bảng tổng hợp" }))).toBe(true);
});

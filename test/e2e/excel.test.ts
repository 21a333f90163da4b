/**
 * The pane as it is shipped, inside Excel: Microsoft's own library over our stand-in, in a real browser, as somebody uses it who
 * has a results sheet open. A page that complains, or that asks anybody but its own server and Microsoft's for anything, fails.
 */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { HostOptions } from "../excel-host/host";
import { isRead, look, openInExcel, type Size, useBrowser } from "./browser";
import { drawnSheet, sheetAndPane } from "./drawn-sheet";
import { sheetsOf } from "./inside-excel";
import { faults, tooWide } from "./looks";
import { share } from "../support/effort";

useBrowser();

const SOURCE = "Kết quả đại hội";
const SUMMARY = "Tổng hợp";
const VIEWS = ["Nguồn", "Kết quả", "Kiểm tra", "Tổng hợp", "Văn bản", "Thiết lập"] as const;
const PANE: Size = { width: 350, height: 760 };

/** The pane over the sample, read. */
async function openSample(size: Size = PANE, options: Omit<HostOptions, "sheets"> = {}): Promise<Page> {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx"), ...options }, size);
  await isRead(page);
  return page;
}

const makeButton = (page: Page): ReturnType<Page["getByRole"]> =>
  page.getByRole("button", { name: "Lập bảng tổng hợp", exact: true });

async function makeSummary(page: Page): Promise<void> {
  await look(page, "Tổng hợp");
  await makeButton(page).click();
  await page.getByText(`Đã lập trang “${SUMMARY}”`).waitFor();
}

/** As a person at the machine. */
function type(page: Page, sheet: string, address: string, value: string | number): Promise<void> {
  return page.evaluate(
    ([name, cell, typed]) => {
      window.excelHost.workbook.sheet(name).type(cell, typed);
    },
    [sheet, address, value] as const,
  );
}

function press(page: Page, button: "summarizeNow" | "showBulletin" | "insertTemplate"): Promise<void> {
  return page.evaluate((id) => window.excelHost.press(id), button);
}

const tabs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excelHost.workbook.visibleSheets.map(({ name }) => name));

const inFront = (page: Page): Promise<string> => page.evaluate(() => window.excelHost.workbook.active.name);

const workbook = (page: Page): Promise<unknown> => page.evaluate(() => window.excelHost.snapshot());

/** The texts of a sheet that are seen, without those of empty cells. */
function texts(page: Page, sheet: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const found = window.excelHost.workbook.sheet(name);
    const cells = Array.from({ length: 40 }, (_row, row) =>
      Array.from({ length: 12 }, (_column, column) => found.textAt(row, column)),
    );
    return cells.flat().filter((text) => text !== "");
  }, sheet);
}

const figure = async (page: Page, name: RegExp): Promise<string> =>
  (await page.getByRole("button", { name }).innerText()).replace(/\s+/g, " ").trim();

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

test("The sheet that was made and the pane are seen side by side", async () => {
  const page = await openSample();
  await makeSummary(page);
  const drawn = await drawnSheet(page, 1016, 768);
  for (const words of ["TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ", "Kế hoạch tổng hợp", "đạt 80%", SOURCE, SUMMARY])
    expect(drawn).toContain(words);
  const picture = await sheetAndPane(page, { width: 1366, height: 768 });
  await writeFile(join(await mkdtemp(join(tmpdir(), "trong-excel-")), "trong-excel.png"), picture);
  // One colour all over would take some thousand.
  expect(picture.length).toBeGreaterThan(60_000);
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

test("A finding leads to its cell in Excel's own grid", async () => {
  const page = await openSample();
  await makeSummary(page);
  await type(page, SOURCE, "F9", 5);
  await look(page, "Kiểm tra");
  await page
    .getByText(/Ô F9 \(Văn phòng\): “Tái cử” là 5, nhiều hơn/)
    .first()
    .waitFor();
  expect(await inFront(page)).toBe(SUMMARY);
  await page.getByRole("button", { name: "Đến ô F9" }).first().click();
  await page.waitForFunction((name) => window.excelHost.workbook.active.name === name, SOURCE);
  const selected = await page.evaluate(() => window.excelHost.workbook.selected.area);
  expect(selected).toEqual({ top: 8, bottom: 8, left: 5, right: 5 });
});

test("What was chosen is kept in the workbook and not on the machine, and is there when it is opened again", async () => {
  const page = await openSample();
  await look(page, "Thiết lập");
  await page.getByLabel("Nơi ký").fill("Hòa Bình");
  await page.waitForFunction(() => window.excelHost.workbook.settings.size > 0);
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
    expect.stringMatching(/^dai-hoi:workbook/),
  );
  const settings = await page.evaluate(() => [...window.excelHost.workbook.settings]);
  await page.addInitScript((kept) => {
    for (const [key, value] of kept) window.excelHost.workbook.settings.set(key, value);
  }, settings);
  await page.reload();
  await isRead(page);
  await look(page, "Thiết lập");
  expect(await page.getByLabel("Nơi ký").inputValue()).toBe("Hòa Bình");
});

describe("While a cell is being typed into", () => {
  const HINT = "Nếu đang gõ dở một ô, hãy nhấn Enter hoặc Esc.";

  test("a click waits, says so, soon says why, and goes on when the cell is left", async () => {
    const page = await openSample();
    await look(page, "Tổng hợp");
    await page.evaluate(() => {
      window.excelHost.beginCellEdit();
    });
    await makeButton(page).click();
    await page.getByRole("progressbar", { name: "Đang lập bảng tổng hợp…" }).waitFor();
    expect(await page.getByText(HINT).isVisible()).toBe(false);
    await page.getByText(HINT).waitFor();
    expect(await tabs(page)).toEqual([SOURCE]);
    await page.evaluate(() => {
      window.excelHost.endCellEdit();
    });
    await page.getByText(`Đã lập trang “${SUMMARY}”`).waitFor();
    expect(await tabs(page)).toEqual([SOURCE, SUMMARY]);
  });

  test("a pane that is opened just then waits as well, and speaks of no file to be chosen", async () => {
    const sheets = await sheetsOf("ket-qua-mau.xlsx");
    const page = await openInExcel({ sheets }, PANE, {}, () => {
      window.excelHost.beginCellEdit();
    });
    await page.getByText(HINT).waitFor();
    expect(await page.getByText("Chưa mở tệp nào").count()).toBe(0);
    await page.evaluate(() => {
      window.excelHost.endCellEdit();
    });
    await isRead(page);
  });
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

test.each([
  ["dark", "light"],
  ["light", "dark"],
] as const)("In a %s Excel on a %s machine the pane is as Excel", async (office, colorScheme) => {
  const sheets = await sheetsOf("ket-qua-mau.xlsx");
  const page = await openInExcel({ sheets, darkTheme: office === "dark" }, PANE, { colorScheme });
  await isRead(page);
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme).toBe(office);
  const [red = 0] = await page.evaluate(() =>
    (
      getComputedStyle(document.querySelector("main") ?? document.body).backgroundColor.match(/\d+/g) ?? []
    ).map(Number),
  );
  expect(red < 128).toBe(office === "dark");
});

/** Something to check, and everything made, so that every view has all that it can have. */
async function withEverything(page: Page): Promise<void> {
  await isRead(page);
  await type(page, SOURCE, "F9", 5);
  await page.getByRole("tab", { name: /^Kiểm tra: / }).waitFor();
  await press(page, "summarizeNow");
  await page.getByText(`Đã lập trang “${SUMMARY}”`).waitFor();
}

describe.each(share([false, true], 2))("In an Excel that is dark: %p", (darkTheme) => {
  test("nothing that axe knows of stands in anybody's way, in any view", async () => {
    const page = await openSample(PANE, { darkTheme });
    expect(await faults(page)).toEqual([]);
    await withEverything(page);
    for (const view of VIEWS) {
      await look(page, view);
      await page.getByText("Đang mở…").waitFor({ state: "detached" });
      expect([view, await faults(page)]).toEqual([view, []]);
    }
  });
});

const SIZES = [
  { width: 320, height: 378 },
  { width: 350, height: 760 },
  { width: 350, height: 378 },
];

test.each(share(SIZES, 3))(
  "At $width by $height no view needs scrolling from left to right",
  async (size) => {
    const page = await openSample(size);
    expect(await tooWide(page)).toEqual([]);
    await withEverything(page);
    for (const view of VIEWS) {
      await look(page, view);
      await page.getByText("Đang mở…").waitFor({ state: "detached" });
      expect([view, await tooWide(page)]).toEqual([view, []]);
    }
  },
);

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

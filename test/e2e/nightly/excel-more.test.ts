/** More of the pane inside Excel: beside what was made, while a cell is typed into, what is kept, dark and narrow, with axe. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { isRead, look, openInExcel, useBrowser } from "../browser";
import { drawnSheet, sheetAndPane } from "../drawn-sheet";
import { sheetsOf } from "../inside-excel";
import { faults, tooWide } from "../looks";
import { share } from "../../support/effort";
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
} from "../excel-pane";

useBrowser();

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

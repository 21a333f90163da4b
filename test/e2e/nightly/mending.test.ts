/** The loop of mending in the browser: from a finding to its cell, what was typed seen and taken back, the file with it saved; and the sheet that one works on. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/workbook/file/read";
import { fileOf, MAIN, partsOf } from "../../workbook/file/xlsx/parts";
import { cell, countOf, isRead, look, openFile, openPage, useBrowser } from "../browser";

useBrowser();

const ROWS = 10_000;

const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (at: string, value: number, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

const HEADER = `<row r="1">${text("A1", "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030")}</row><row r="2">${[
  "STT",
  "Chi bộ",
  "Số cấp ủy cần bầu",
  "Cấp ủy viên",
  "Tái cử",
  "Ngày đại hội",
]
  .map((words, i) => text(`${"ABCDEF"[i] ?? ""}2`, words))
  .join("")}</row>`;

function branchRow(row: number, figures: readonly number[]): string {
  const cells = figures.map((figure, i) => number(`${"CDE"[i] ?? ""}${row}`, figure));
  const head = number(`A${row}`, row - 2) + text(`B${row}`, `Chi bộ thôn ${row - 2}`);
  return `<row r="${row}">${head}${cells.join("")}${text(`F${row}`, "18/4/2025")}</row>`;
}

/** Two rows and two columns stay in sight. */
const FROZEN = `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="2" topLeftCell="C3" state="frozen"/></sheetView></sheetViews>
  <cols><col min="1" max="1" width="6"/><col min="2" max="2" width="20"/><col min="3" max="6" width="24"/></cols>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

/** A sheet with typed sums, whose second branch has more elected than seats and more of them again than elected. */
function wrongSheet(): Uint8Array {
  const rows = [branchRow(3, [3, 3, 2]), branchRow(4, [3, 4, 5]), branchRow(5, [5, 5, 4])].join("");
  const sums = `<row r="6">${text("B6", "Cộng")}${number("C6", 11)}${number("D6", 12)}${number("E6", 11)}</row>`;
  return fileOf({ ...partsOf(HEADER + rows + sums, FROZEN), "xl/styles.xml": STYLES });
}

function longSheet(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_row, i) => branchRow(i + 3, [3, 3, 2]));
  return fileOf({ ...partsOf(HEADER + rows.join(""), FROZEN), "xl/styles.xml": STYLES });
}

async function openWith(file: Uint8Array, page?: Page): Promise<Page> {
  const open = page ?? (await openPage());
  await openFile(open, "kq.xlsx", file);
  await open.getByText("kq.xlsx", { exact: true }).first().waitFor();
  await open.getByText("Chi bộ thôn 1", { exact: true }).first().waitFor();
  await isRead(open);
  return open;
}

test("“Đến ô” puts the keyboard into the cell and frames what it is compared with; a cell is one item with all that is wrong there", async () => {
  const page = await openWith(wrongSheet());
  await look(page, "Kiểm tra");
  // E4 has more re-elected than elected, D4 more elected than seats.
  expect(await countOf(page.getByRole("button", { name: "Đến ô D4" }), 1)).toBe(1);
  await page.getByRole("button", { name: "Đến ô E4" }).click();
  expect(await page.getByRole("grid").evaluate((grid) => grid === document.activeElement)).toBe(true);
  const framed = page.locator('[data-mark="marked"]');
  expect(await countOf(framed, 2)).toBe(2);
  const boxes = await Promise.all([0, 1].map((i) => framed.nth(i).boundingBox()));
  const meant = await Promise.all(["E4", "D4"].map((at) => cell(page, at).boundingBox()));
  expect(boxes.map((box) => Math.round(box?.x ?? 0))).toEqual(meant.map((box) => Math.round(box?.x ?? 0)));
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await page.getByText("Đã sửa ô E4").waitFor();
  expect(await cell(page, "E4").innerText()).toBe("4");
});

test("Typed sums that a change leaves behind are one item, and a button puts the new ones in", async () => {
  const page = await openWith(wrongSheet());
  await cell(page, "D4").click();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await cell(page, "E4").click();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await look(page, "Kiểm tra");
  await page.getByText("Dòng cộng gõ tay chưa theo số mới (2 ô)").waitFor();
  await page.getByRole("button", { name: "Đưa số tính lại vào" }).click();
  await page.getByText("Đã đưa số tính lại vào 2 ô.").waitFor();
  await page.getByText("Không có điểm nào cần kiểm tra.").waitFor();
  expect([await cell(page, "D6").innerText(), await cell(page, "E6").innerText()]).toEqual(["11", "9"]);
});

test("Edited cells are marked and listed, each and all are taken back, and the file with them is saved; then nothing is asked", async () => {
  const page = await openWith(wrongSheet());
  const type = async (at: string, words: string): Promise<void> => {
    await cell(page, at).click();
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await page.getByText(`Đã sửa ô ${at}`).waitFor();
  };
  await type("D4", "3");
  await type("E4", "3");
  await page.getByText("Đã sửa 2 ô, chưa có trong tệp nào.").waitFor();
  await page.getByRole("button", { name: "Xem các ô đã sửa" }).click();
  await page.getByText("4 → 3").waitFor();
  expect(await countOf(page.locator('[data-mark="edited"]'), 2)).toBe(2);
  await page.getByRole("button", { name: "Hoàn tác ô E4" }).click();
  await page.getByText("Đã sửa 1 ô, chưa có trong tệp nào.").waitFor();
  expect(await cell(page, "E4").innerText()).toBe("5");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp đã sửa" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("kq (đã sửa).xlsx");
  const read = await readWorkbook(new Uint8Array(readFileSync(await download.path())), "kq.xlsx");
  expect(read.ok && read.sheets[0]?.values[3]).toEqual([2, "Chi bộ thôn 2", 3, 3, 5, "18/4/2025"]);
  await page.getByText("Đã sửa 1 ô, đã có trong tệp tải về.").waitFor();
  await type("D4", "2");
  await page.getByText("Đã sửa 1 ô, chưa có trong tệp nào.").waitFor();
  await page.getByRole("button", { name: "Hoàn tác tất cả" }).click();
  await page.getByText("Đã hoàn tác.").waitFor();
  expect(await cell(page, "D4").innerText()).toBe("4");
});

test("Leaving the page is asked about while cells are in no file, and not before", async () => {
  const page = await openWith(wrongSheet());
  const isAsked = (): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  expect(await isAsked()).toBe(false);
  await cell(page, "D4").click();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await page.getByText("Đã sửa ô D4").waitFor();
  expect(await isAsked()).toBe(true);
});

test("Rows and columns that the file keeps in sight stay where they are, and a click on them is a click on their cells", async () => {
  const page = await openWith(longSheet(), await openPage({ width: 900, height: 700 }));
  const grid = page.getByRole("grid");
  await grid.evaluate((element) => {
    element.scrollTo(300, 60_000);
  });
  await page.getByText("Chi bộ thôn 2860", { exact: true }).first().waitFor();
  const box = (await grid.boundingBox()) ?? { x: 0, y: 0 };
  // What lies there to be seen: the copies let clicks through.
  const seen = await page.evaluate(
    ([x, y]) =>
      [...document.querySelectorAll("[aria-hidden] span")]
        .filter((span) => {
          const own = span.getBoundingClientRect();
          return own.width > 0 && own.top < y + 90 && own.top > y && own.left > x && own.left < x + 230;
        })
        .map((span) => span.textContent),
    [box.x, box.y] as const,
  );
  expect(seen).toContain("STT");
  await page.mouse.click(box.x + 46 + 60, box.y + 24 + 30);
  await page.getByLabel("Nội dung ô B2").waitFor();
});

test("A sheet of 10,000 rows is scrolled without a gap", async () => {
  const page = await openWith(longSheet());
  const grid = page.getByRole("grid");
  const gaps: string[] = [];
  for (let i = 1; i <= 60; i++) {
    await grid.evaluate((element) => {
      element.scrollBy(0, 500);
    });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    const missing = await grid.evaluate((element) => {
      const [top, bottom] = [
        Math.floor(element.scrollTop / 21) + 4,
        Math.floor((element.scrollTop + element.clientHeight) / 21) - 4,
      ];
      const rows: number[] = [];
      for (let row = top; row <= bottom; row++) if (!document.getElementById(`cell-B${row}`)) rows.push(row);
      return rows;
    });
    if (missing.length > 0) gaps.push(`${i}: ${missing.join()}`);
  }
  expect(gaps).toEqual([]);
  await grid.evaluate((element) => {
    element.scrollTo(0, element.scrollHeight);
  });
  await page.getByText("Chi bộ thôn 10000", { exact: true }).first().waitFor();
});

test("The line above the sheet says the formula of a cell, and the sheet fits the width when asked to", async () => {
  const page = await openPage({ width: 1100, height: 700 });
  const formula = page.locator('input[aria-label^="Nội dung ô"]');
  await cell(page, "E14").click();
  expect(await formula.inputValue()).toMatch(/^=SUM\(/);
  const grid = page.getByRole("grid");
  const isWhole = (): Promise<boolean> =>
    grid.evaluate((element) => element.scrollWidth <= element.clientWidth);
  expect(await isWhole()).toBe(false);
  await page.getByRole("button", { name: "Vừa chiều ngang" }).click();
  await page.waitForFunction(() => {
    const element = document.querySelector('[role="grid"]');
    return element !== null && element.scrollWidth <= element.clientWidth;
  });
  await grid.focus();
  await page.keyboard.press("ArrowUp");
});

test("The ring of the focus is drawn over the whole sheet, heads included", async () => {
  const page = await openPage();
  await cell(page, "E9").click();
  await page.keyboard.press("ArrowDown");
  const ring = await page.getByRole("grid").evaluate((element) => {
    const { boxShadow, position } = getComputedStyle(element.parentElement ?? element, "::after");
    return { boxShadow, position };
  });
  expect(ring.position).toBe("absolute");
  expect(ring.boxShadow).toContain("inset");
});

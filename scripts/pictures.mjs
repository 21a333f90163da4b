// Takes the pictures of the guide anew: `npm run pictures`. Every view at the three widths of a pane, the whole page, and the pane
// inside Excel beside a drawing of the sheet that it made.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brokenFile, dropFiles, sentBy } from "../test/e2e/branch-files.ts";
import build from "../test/e2e/build.mjs";
import { sheetAndPane } from "../test/e2e/drawn-sheet.ts";
import { putInsideExcel, sheetsOf } from "../test/e2e/inside-excel.ts";
import { serve } from "../test/e2e/server.mjs";
import { launch } from "./chromium.mjs";

const WIDTHS = [320, 350, 450];
const HEIGHT = 760;
const VIEWS = ["source", "results", "findings", "summary", "documents", "settings"];
const FOLDER = fileURLToPath(new URL("../docs/hinh/", import.meta.url));
/** Forms of sheet other than a row a branch, by the name of their picture. */
const FORMS = {
  "danh-sach-nguoi": "p03-nam-sinh-nam-nu",
  "chi-tieu-theo-dong": "t01-bieu-co-cau-bch-btv",
  "phieu-chi-bo": "f05-phieu-xep-chong",
  "bang-ma-cu": "e01-tcvn3-vntime-vntimeh",
};
const caseFile = (name) => fileURLToPath(new URL(`../test/cases/${name}/input.xlsx`, import.meta.url));
const SAMPLE = fileURLToPath(new URL("../assets/ket-qua-mau-khoi.xlsx", import.meta.url));

mkdirSync(FOLDER, { recursive: true });
await build();
const served = await serve();
const browser = await launch();

async function open(width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(served.address);
  await page.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();
  return page;
}

/** Charts and previews come a moment after their view. */
const settle = (page) => page.waitForTimeout(1500);

for (const width of WIDTHS) {
  const page = await open(width, HEIGHT);
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  // The sample with blocks has more to show, and something to check.
  await page.locator('input[type="file"]').first().setInputFiles(SAMPLE);
  await page.getByText(/^Đã mở tệp “ket-qua-mau-khoi/).waitFor({ state: "attached" });
  for (const view of VIEWS) {
    await page.locator(`#tab-${view}`).click();
    await settle(page);
    await page.screenshot({ path: `${FOLDER}${view}-${width}.png` });
  }
  await page.close();
}

const page = await open(1366, 768);
await page.screenshot({ path: `${FOLDER}bat-dau.png` });
await page.locator("#tab-results").click();
await page.getByRole("button", { name: /^Tái cử/ }).click();
await settle(page);
await page.screenshot({ path: `${FOLDER}giai-thich.png` });
await page.locator("#tab-summary").click();
await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
await page.getByText("Đã lập trang").waitFor();
await settle(page);
await page.screenshot({ path: `${FOLDER}toan-trang.png` });

for (const [picture, name] of Object.entries(FORMS)) {
  const formPage = await open(1366, 768);
  await formPage.getByRole("button", { name: "Đã hiểu" }).click();
  await formPage.locator('input[type="file"]').first().setInputFiles(caseFile(name));
  await settle(formPage);
  await formPage.locator("#tab-results").click();
  await settle(formPage);
  await formPage.screenshot({ path: `${FOLDER}${picture}.png` });
  await formPage.close();
}

const joining = await open(1366, 768);
await joining.getByRole("button", { name: "Đã hiểu" }).click();
const sent = ["Bèo", "Sậy", "Lau", "Sen", "Đa", "Gạo", "Tre", "Mít", "Cau"].map((name, i) =>
  sentBy(`Thôn ${name}`, 3 + (i % 3)),
);
const twice = sentBy("Thôn Bèo", 3, { name: "Thôn Bèo (bản sao).xlsx" });
await dropFiles(joining, [
  ...sent,
  twice,
  brokenFile("Thôn Rạch.xlsx"),
  { name: "Thôn Gò.xlsx", bytes: Buffer.from("") },
]);
await joining.getByText("Đã gộp 12 tệp").waitFor();
await joining.getByRole("button", { name: "Đóng thông báo" }).click();
await settle(joining);
await joining.screenshot({ path: `${FOLDER}gop-nhieu-tep.png` });
await joining.close();

const context = await browser.newContext({ viewport: { width: 350, height: 768 } });
const pane = await context.newPage();
await putInsideExcel(pane, { sheets: await sheetsOf("ket-qua-mau.xlsx") });
await pane.goto(`${served.address}taskpane.html`);
await pane.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();
await pane.locator("#tab-summary").click();
await pane.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
await pane.getByText("Đã lập trang").waitFor();
await settle(pane);
// The whole table is seen at this zoom.
const inExcel = await sheetAndPane(pane, { width: 1366, height: 768, zoom: 0.95 });
writeFileSync(`${FOLDER}trong-excel.png`, inExcel);

await browser.close();
await served.stop();

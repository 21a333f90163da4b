// Takes the pictures of the guide anew: `npm run pictures`. Every view at the three widths of a pane, the whole page, and the pane
// inside Excel beside a drawing of the sheet that it made, with the window of its printed pages.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brokenFile, dropFiles, sentBy } from "../test/e2e/branch-files.ts";
import build from "../test/e2e/build.mjs";
import { sheetAndPane } from "../test/e2e/drawn-sheet.ts";
import { answerByHttps, BY_HTTPS, putInsideExcel, sheetsOf } from "../test/e2e/inside-excel.ts";
import { serve } from "../test/e2e/server.mjs";
import { launch } from "./chromium.mjs";

const WIDTHS = [320, 350, 450];
const HEIGHT = 760;
const VIEWS = ["source", "results", "findings", "summary", "documents", "settings"];
const FOLDER = fileURLToPath(new URL("../docs/hinh/", import.meta.url));
/** Forms of sheet other than a row a branch, by the name of their picture, and what staff may call such a file. */
const FORMS = {
  "danh-sach-nguoi": { name: "p03-nam-sinh-nam-nu", file: "Danh sách trúng cử.xlsx" },
  "chi-tieu-theo-dong": { name: "t01-bieu-co-cau-bch-btv", file: "Biểu số 9.xlsx" },
  "phieu-chi-bo": { name: "f05-phieu-xep-chong", file: "Phiếu các chi bộ.xlsx" },
  "bang-ma-cu": { name: "e01-tcvn3-vntime-vntimeh", file: "Ket qua DH 2017.xlsx" },
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

const toEnd = (page) =>
  page.locator("#view").evaluate((view) => {
    view.scrollTo(0, view.scrollHeight);
  });

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
await page.getByText("NGƯỜI LẬP BIỂU").last().waitFor();
await settle(page);
await page.screenshot({ path: `${FOLDER}xem-truoc.png` });
await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
await page.getByText("Đã lập trang").waitFor();
await settle(page);
await page.screenshot({ path: `${FOLDER}toan-trang.png` });

for (const [picture, { name, file }] of Object.entries(FORMS)) {
  const formPage = await open(1366, 768);
  await formPage.getByRole("button", { name: "Đã hiểu" }).click();
  await formPage
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: file, mimeType: "", buffer: readFileSync(caseFile(name)) });
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

const keeping = await open(350, HEIGHT);
await keeping.locator("#tab-settings").click();
await keeping.getByLabel("Nơi ký").fill("Hà Nội");
await keeping.getByRole("button", { name: "Lưu làm mặc định trên máy" }).click();
await keeping.getByRole("tab", { name: "Cách viết" }).click();
await keeping.getByRole("button", { name: "Đóng thông báo" }).click();
await toEnd(keeping);
await settle(keeping);
await keeping.screenshot({ path: `${FOLDER}dang-giu.png` });
await keeping.close();

const context = await browser.newContext({
  viewport: { width: 350, height: 768 },
  screen: { width: 1366, height: 768 },
});
const pane = await context.newPage();
await putInsideExcel(pane, { sheets: await sheetsOf("ket-qua-mau.xlsx") });
await answerByHttps(pane);
await pane.goto(`${BY_HTTPS}taskpane.html`);
await pane.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();
await pane.locator("#tab-summary").click();
await pane.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
await pane.getByText("Đã lập trang").waitFor();
await settle(pane);
// The whole table is seen at this zoom.
const inExcel = await sheetAndPane(pane, { width: 1366, height: 768, zoom: 0.95 });
writeFileSync(`${FOLDER}trong-excel.png`, inExcel);

const [pages] = await Promise.all([
  pane.waitForEvent("popup"),
  pane.getByRole("button", { name: "Xem trang in" }).click(),
]);
await pages.getByText("NGƯỜI LẬP BIỂU").waitFor();
await pages.screenshot({ path: `${FOLDER}trang-in.png` });
await pages.close();
await pane.getByRole("button", { name: "Trước khi gửi tệp" }).click();
await pane.getByRole("button", { name: "Bỏ lựa chọn và bản đã sửa khỏi tệp" }).waitFor();
await toEnd(pane);
await settle(pane);
await pane.screenshot({ path: `${FOLDER}truoc-khi-gui.png` });

await browser.close();
await served.stop();

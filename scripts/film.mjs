// The way from a messy sheet to what goes out, as pictures: `npm run film`. The page in one file is opened from a disk without a
// network; each step's picture goes into docs/phim/ and its clicks and seconds into docs/phim.md, the printed summary too where
// LibreOffice and poppler are there. The seconds are the machine's: a person adds their own.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import build from "../test/e2e/build.mjs";
import { BUILT } from "../test/e2e/built.mjs";
import { fromSheetToPaper } from "../test/e2e/from-sheet-to-paper.ts";
import { launch } from "./chromium.mjs";

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = own("../docs/phim/");
const MESSY = own("../test/cases/h13-xa-sai-tong/input.xlsx");

mkdirSync(FOLDER, { recursive: true });
await build();
const browser = await launch();
const context = await browser.newContext({
  viewport: { width: 1366, height: 768 },
  acceptDownloads: true,
  offline: true,
  permissions: ["clipboard-read", "clipboard-write"],
});
const page = await context.newPage();
const started = performance.now();
let pictures = 0;
/** Time that the camera takes is not the page's. */
let filming = 0;
await page.goto(pathToFileURL(join(BUILT, "dai-hoi-chi-bo.html")).href);
await page.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();

const steps = [];
const file = { name: "KQ ĐH sửa lần 3.xlsx", bytes: readFileSync(MESSY) };
const { clicks, summary, bulletin } = await fromSheetToPaper(page, file, async ({ what, clicks: so }) => {
  const before = performance.now();
  const seconds = ((before - started - filming) / 1000).toFixed(1).replace(".", ",");
  pictures++;
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${FOLDER}${pictures}.png` });
  steps.push(`${pictures}. ${what} (${so} lần bấm, ${seconds} giây)\n\n   ![](phim/${pictures}.png)`);
  filming += performance.now() - before;
});
const printed = `${FOLDER}tong-hop.xlsx`;
await summary.saveAs(printed);
await browser.close();

const run = (command, args) => spawnSync(command, args, { cwd: FOLDER, stdio: "ignore" }).status === 0;
const hasPrint =
  run("soffice", ["--headless", "--convert-to", "pdf", "tong-hop.xlsx"]) &&
  run("pdftoppm", ["-r", "60", "-png", "-singlefile", "tong-hop.pdf", "trang-in"]);
if (hasPrint) steps.push("Trang đầu của bản in:\n\n   ![](phim/trang-in.png)");
spawnSync("rm", ["-f", "tong-hop.xlsx", "tong-hop.pdf"], { cwd: FOLDER });

writeFileSync(
  own("../docs/phim.md"),
  `# Từ bảng của mình đến văn bản

Chụp bằng \`npm run film\` trên trang một tệp, mở từ đĩa, ngắt mạng: ${clicks} lần bấm. Giây là thời gian máy làm, chưa kể lúc người xem.

${steps.join("\n\n")}

Bản tin đã chép:

${bulletin.replace(/^/gm, "> ")}
`,
);

// `npm run release`: builds everything and makes release/dai-hoi-chi-bo-VERSION.zip, which can be given to anybody: the page in
// one file with a page to begin with, the guides as .pdf, and the pages for a server (with ADDIN_URL their manifest).
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import config from "../webpack.config.js";
import { findBrowser } from "./find-browser.mjs";
import { ONE_FILE } from "./one-file.mjs";
import { librariesIn } from "./release/built-in.mjs";
import { releaseFiles, zipped } from "./release/contents.ts";
import { pdfName } from "./release/guide.ts";
import { notices } from "./release/notices.ts";
import { printed } from "./release/print.mjs";
import { built } from "./run-webpack.mjs";

const GUIDES = ["huong-dan.md", "trien-khai.md", "mau-word.md"];

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const text = (name) => readFileSync(path(name), "utf8");
const say = (words) => process.stderr.write(`${words}\n`);

if (!findBrowser()) {
  say("Cần Chromium, Chrome hay Edge để in hướng dẫn ra .pdf (hoặc đặt CHROMIUM=đường dẫn).");
  process.exit(1);
}

/** The moment of the last change, so that the same state of the sources gives the same zip. */
function madeAt() {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ??
    execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: path("."), encoding: "utf8" });
  return new Date(Number(seconds) * 1000);
}

function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const nameOf = ({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1);
  return new Map(
    files.map((one) => [nameOf(one).split(sep).join("/"), readFileSync(join(folder, nameOf(one)))]),
  );
}

const { version } = JSON.parse(text("package.json"));
const day = madeAt();
say("Đang dựng trang…");
const stats = await built(config({}, { mode: "production" }).map((one) => ({ ...one, mode: "production" })));
say("Đang in hướng dẫn…");
const edition = `Bản ${version}, ${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
const style = text("scripts/release/print.css");
const guides = await printed(path("docs"), GUIDES, { style, logo: text("assets/logo.svg"), edition, day });
const pages = filesIn(path("dist"));
const files = releaseFiles({
  version,
  oneFile: pages.get(ONE_FILE),
  start: text("docs/bat-dau.html"),
  guides: new Map(GUIDES.map((name, i) => [pdfName(name), guides[i]])),
  pages,
  licence: text("LICENSE"),
  notices: notices(librariesIn(stats)),
});
mkdirSync(path("release"), { recursive: true });
const zip = `release/dai-hoi-chi-bo-${version}.zip`;
writeFileSync(path(zip), zipped(files, day));
process.stdout.write(`${zip}\n`);

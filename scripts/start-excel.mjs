// `npm run start:excel`: serves the pane by https as it is being worked on, and opens Excel with it; `npm run stop:excel` takes
// it out of Excel again. Certificates and loading are done by Microsoft's tools, fetched when they are needed: they do not
// install on Linux, where there is no Excel either.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { pagesWindow, pane } from "../webpack.config.js";
import { DEVELOPMENT } from "./manifest.mjs";
import { SERVED } from "./served.mjs";

const PORT = Number(new URL(DEVELOPMENT).port);
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

const say = (text) => process.stderr.write(`${text}\n`);

function giveUp(text) {
  say(text);
  process.exit(1);
}

/** Runs one of Microsoft's tools; gives whether it succeeded. The page is served meanwhile: Excel asks for it at once. */
function microsoft(tool, ...rest) {
  const run = spawn("npx", ["--yes", tool, ...rest], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return new Promise((resolve) => {
    run.once("error", () => resolve(false));
    run.once("exit", (code) => resolve(code === 0));
  });
}

const debugging = (action) => microsoft("office-addin-debugging@7", action, "manifest.xml", "desktop");

async function certificates() {
  if (!(await microsoft("office-addin-dev-certs@3", "install")))
    giveUp(
      "Chưa cài được chứng chỉ, nên Excel sẽ không mở trang. Hãy chạy lại và đồng ý khi hệ điều hành hỏi.",
    );
  const read = (name) => readFileSync(join(CERTIFICATES, name));
  return { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") };
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}

async function serve() {
  const compiler = webpack(
    [pane("development"), pagesWindow("development")].map((one) => ({
      ...one,
      mode: "development",
      stats: "errors-only",
      infrastructureLogging: { level: "warn" },
    })),
  );
  const built = new Promise((resolve) => compiler.hooks.done.tap("start-excel", resolve));
  const server = new WebpackDevServer(
    {
      ...SERVED,
      port: PORT,
      server: { type: "https", options: await certificates() },
      // Excel on the web asks for functions.json from an address of Microsoft's.
      headers: { "Access-Control-Allow-Origin": "*" },
      setupExitSignals: true,
    },
    compiler,
  );
  await server.start();
  const stats = await built;
  if (stats.hasErrors()) giveUp(`Chưa dựng được trang:\n${stats.toString("errors-only")}`);
}

if (!["win32", "darwin"].includes(process.platform))
  giveUp(
    "Excel chỉ có trên Windows và macOS, nên không nạp công cụ vào Excel ở máy này được. Hãy dùng npm start để mở trang trên trình duyệt.",
  );

if (process.argv[2] === "stop") {
  if (!(await debugging("stop")))
    giveUp("Chưa gỡ được khỏi Excel. Hãy đóng hết cửa sổ Excel rồi chạy lại npm run stop:excel.");
  say("Đã gỡ công cụ khỏi Excel.");
} else {
  say(
    [
      "Lệnh này làm ba việc:",
      `1. Cài chứng chỉ để Excel tin địa chỉ ${DEVELOPMENT} (chỉ trên máy này); hệ điều hành hỏi thì đồng ý.`,
      "2. Dựng trang và phục vụ ở địa chỉ đó; sửa mã nguồn thì trang tự cập nhật.",
      "3. Mở Excel với công cụ đã nạp sẵn.",
      "Việc 1 và 3 do công cụ của Microsoft làm, tải từ kho npm khi chạy.",
      "",
    ].join("\n"),
  );
  // Not another port: manifest.xml names this one.
  if (!(await isFree(PORT)))
    giveUp(
      `Cổng ${PORT} đang có chương trình khác dùng. Hãy tắt chương trình đó rồi chạy lại npm run start:excel.`,
    );
  await serve();
  if (!(await debugging("start")))
    giveUp(
      "Chưa mở được Excel với công cụ. Hãy kiểm tra máy đã cài Excel 2021 trở lên, rồi chạy lại npm run start:excel.",
    );
  say(
    "Trong Excel: thẻ Home, nhóm Đại hội chi bộ. Giữ cửa sổ này mở; xong thì nhấn Ctrl+C, rồi chạy npm run stop:excel.",
  );
}

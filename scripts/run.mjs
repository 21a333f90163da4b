// Runs a tool, or a script (.mjs, .ts), of this project, and installs the packages first where they are missing or older than the
// lock file. So `npm test` or `npm run summarize` is all that a fresh machine needs. Whatever is said goes
// to standard error: standard output belongs to the tool's result.
import { spawn, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";

const modified = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) {
  process.stderr.write("Đang cài các gói cần thiết (chỉ lần đầu, khoảng 2 phút)…\n");
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms, as some registries make it.
  const install = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: windows,
  });
  if (install.status !== 0) {
    process.stderr.write(
      "Không cài được các gói cần thiết. Kiểm tra kết nối tới kho gói npm (hoặc proxy của cơ quan), rồi chạy lại lệnh này.\n",
    );
    process.exit(1);
  }
  process.stderr.write("Đã cài xong.\n");
}

const [tool = "", ...rest] = process.argv.slice(2);
const isScript = /\.(?:mjs|ts)$/.test(tool);
// Without the tool tsx between: it ends what it runs with force where that does not answer to a signal at once.
const loader = tool.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
const run = isScript
  ? spawn(process.execPath, [...loader, join(root, tool), ...rest], { stdio: "inherit" })
  : spawn(join(root, "node_modules", ".bin", tool), rest, { stdio: "inherit", shell: windows });
// Ctrl+C reaches the tool as well; other signals are sent to one process alone. Which of them ends with what, the tool decides.
process.on("SIGINT", () => undefined);
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
run.on("error", () => process.exit(1));
run.on("exit", (code, signal) => {
  // A tool that has no turn to answer in, since it reckons, is ended by the signal itself.
  if (["SIGINT", "SIGTERM", "SIGHUP"].includes(signal)) process.stderr.write("Đã dừng theo yêu cầu.\n");
  process.exit(code ?? (signal ? 128 + constants.signals[signal] : 1));
});

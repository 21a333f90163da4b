// Runs a tool, or a script (.mjs), of this project, and installs the packages first where they are missing or older than the
// lock file. So `npm test` or `npm run summarize` is all that a fresh machine needs. Whatever is said goes
// to standard error: standard output belongs to the tool's result.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
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
const isScript = tool.endsWith(".mjs");
const command = isScript ? process.execPath : join(root, "node_modules", ".bin", tool);
const run = spawnSync(command, isScript ? [join(root, tool), ...rest] : rest, {
  stdio: "inherit",
  shell: windows && !isScript,
});
process.exit(run.status ?? 1);

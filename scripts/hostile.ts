/**
 * `tsx scripts/hostile.ts [WORD]`: every kind of hostile file (test/support/hostile-files.ts and hostile-documents.ts; with this word in its name) on the command line. Each is answered
 * within its time with figures or with one Vietnamese sentence; what is not is told, and ends the script with 1.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HOSTILE_DOCUMENTS } from "../test/support/hostile-documents";
import { HOSTILE } from "../test/support/hostile-files";

/** 3 s and 4 s a megabyte (see src/cli/read-apart.ts), and two processes to start on a busy machine. */
const mostMs = (bytes: number): number => 12_000 + (4000 * bytes) / 1024 ** 2;
const script = fileURLToPath(new URL("../src/cli/summarize.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
let failed = 0;
try {
  for (const [name, make] of [...HOSTILE, ...HOSTILE_DOCUMENTS].filter(([one]) =>
    one.includes(process.argv[2] ?? ""),
  )) {
    const file = join(folder, name);
    const bytes = make();
    writeFileSync(file, bytes);
    const start = performance.now();
    const run = spawnSync(process.execPath, ["--import", "tsx", script, file], {
      encoding: "utf8",
      timeout: 60_000,
    });
    const ms = performance.now() - start;
    const isSentence = run.status === 0 || (run.status === 1 && /^Tệp “|^Không/.test(run.stderr));
    const isRight =
      isSentence && ms <= mostMs(bytes.length) && !/\n\s+at |lỗi của chương trình/.test(run.stderr);
    if (!isRight) failed++;
    const answer = (run.status === 0 ? "figures" : run.stderr)
      .replaceAll(`${folder}/`, "")
      .slice(0, 140)
      .trim();
    process.stdout.write(`${isRight ? "right" : "WRONG"} ${(ms / 1000).toFixed(1)} s  ${name}: ${answer}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed > 0 ? 1 : 0;

/** The command is stopped while it reads or writes: a sentence, the code that shells know, nothing half, and no process is left. */
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { say } from "../../src/i18n/messages";
import { ownFolder } from "./run";

const ROOT = process.cwd();
const SAMPLE = join(ROOT, "assets", "ket-qua-mau.xlsx");
const ENDLESS = join(ROOT, "test", "cli", "hostile", "endless.xls");
const SCRIPT = join(ROOT, "src", "cli", "summarize.ts");
const folder = ownFolder();

const inFolder = (...name: readonly string[]): string => join(folder(), ...name);
const OUTPUTS = ["--xlsx", "a.xlsx", "--bulletin", "b.txt"] as const;
const around = (): NodeJS.ProcessEnv => ({ ...process.env, INIT_CWD: folder() });

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Runs the command with something in front of it that changes what happens in its process. */
function runWith(before: string, args: readonly string[], user?: number): Ended {
  writeFileSync(inFolder("before.mjs"), before);
  const all = ["--import", inFolder("before.mjs"), "--import", "tsx", SCRIPT, ...args];
  const run = spawnSync(process.execPath, all, {
    encoding: "utf8",
    cwd: ROOT,
    env: around(),
    ...(user !== undefined && { uid: user }),
  });
  return { code: run.status, err: run.stderr };
}

/** Processes whose command line names this file. */
function processesWith(argument: string): readonly string[] {
  return readdirSync("/proc").filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0").includes(argument);
    } catch {
      return false;
    }
  });
}

test("Who presses Ctrl+C while a file is read is told that nothing was written, and nothing is.", () => {
  const before = `const { timeout } = AbortSignal;
    AbortSignal.timeout = (ms) => { process.kill(process.pid, "SIGINT"); return timeout.call(AbortSignal, ms); };`;
  expect(runWith(before, [SAMPLE, ...OUTPUTS])).toEqual({ code: 130, err: `${say("cli.stopped")}\n` });
  expect(readdirSync(folder())).toEqual(["before.mjs"]);
});

test("Who presses Ctrl+C while figures are reckoned, which nothing interrupts, is told that it was stopped.", () => {
  mkdirSync(inFolder("scripts"));
  copyFileSync(join(ROOT, "scripts", "run.mjs"), inFolder("scripts", "run.mjs"));
  writeFileSync(inFolder("reckons.mjs"), "process.kill(process.pid, 'SIGINT'); for (;;);");
  const run = spawnSync(process.execPath, [inFolder("scripts", "run.mjs"), "reckons.mjs"], {
    encoding: "utf8",
  });
  expect({ code: run.status, err: run.stderr }).toEqual({ code: 130, err: "Đã dừng theo yêu cầu.\n" });
});

test("What is being written when Ctrl+C comes is written to its end, all of it.", () => {
  writeFileSync(inFolder("a.xlsx"), "cũ");
  writeFileSync(inFolder("b.txt"), "cũ");
  const before = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    fs.renameSync = (from, to) => { process.kill(process.pid, "SIGINT"); renameSync(from, to); };
    syncBuiltinESMExports();`;
  const { code, err } = runWith(before, [SAMPLE, ...OUTPUTS, "--force"]);
  expect({ code, err }).toEqual({
    code: 0,
    err: expect.stringContaining(say("cli.saved", { file: "b.txt" })),
  });
  expect(readdirSync(folder()).sort()).toEqual(["a.xlsx", "b.txt", "before.mjs"]);
  expect(readFileSync(inFolder("b.txt"), "utf8")).toContain("chi bộ trực thuộc");
});

test("A command that is ended while another process reads for it ends that one as well.", async () => {
  // A name that no other process has among its arguments.
  const file = inFolder("khong-het.xls");
  writeFileSync(file, readFileSync(ENDLESS));
  const run = spawn(process.execPath, ["--import", "tsx", SCRIPT, file, ...OUTPUTS], {
    cwd: ROOT,
    env: around(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  run.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = new Promise<number | null>((resolve) => run.on("exit", resolve));
  const readers = (): readonly string[] =>
    processesWith("--read-apart").filter((id) =>
      readFileSync(`/proc/${id}/environ`, "utf8").includes(`INIT_CWD=${folder()}`),
    );
  while (readers().length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  run.kill("SIGTERM");
  expect({ code: await ended, err }).toEqual({ code: 143, err: `${say("cli.stopped")}\n` });
  expect([readers(), processesWith(file)]).toEqual([[], []]);
  expect(readdirSync(folder())).toEqual(["khong-het.xls"]);
});

test("A folder in which one may not write is said to be one, and nothing is written elsewhere either.", () => {
  mkdirSync(inFolder("khoa"));
  writeFileSync(inFolder("khoa", "cu.txt"), "cũ");
  // Whoever may do everything is nobody here.
  const nobody = process.getuid?.() === 0 ? 65534 : undefined;
  if (nobody !== undefined) chownSync(folder(), nobody, nobody);
  chmodSync(inFolder("khoa"), 0o555);
  const args = [SAMPLE, "--xlsx", "a.xlsx", "--bulletin", join("khoa", "b.txt")];
  expect(runWith("", args, nobody)).toEqual({
    code: 1,
    err: `${say("cli.cannot-write", { file: join("khoa", "b.txt") })}\n`,
  });
  expect(readdirSync(folder()).sort()).toEqual(["before.mjs", "khoa"]);
  expect(readdirSync(inFolder("khoa"))).toEqual(["cu.txt"]);
});

/** What the command leaves on the disk when it is killed, the disk is full, or two names are one file. POSIX only: Windows has its own ways in save.test.ts. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ownFolder, runIn, type Run } from "./run";

const SAMPLE = join(process.cwd(), "assets", "ket-qua-mau.xlsx");
const SCRIPT = join(process.cwd(), "src", "cli", "summarize.ts");
const folder = ownFolder();

const inFolder = (...name: readonly string[]): string => join(folder(), ...name);

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in the test's folder by way of a shell: with a limit, with its output turned elsewhere. */
function shell(line: string, ...args: readonly string[]): Ended {
  const command = ["--import", "tsx", SCRIPT, ...args];
  const run = spawnSync("bash", ["-c", line, process.execPath, ...command], {
    encoding: "utf8",
    cwd: process.cwd(),
    env: { ...process.env, INIT_CWD: folder(), TSX_DISABLE_CACHE: "1" },
  });
  return { code: run.status, signal: run.signal, out: run.stdout, err: run.stderr };
}

/** What asks nothing of the process runs in that of the tests. */
const summarize = (...args: readonly string[]): Promise<Run> => runIn(folder(), args);

test("A command that is killed while it writes leaves the old file whole.", () => {
  writeFileSync(inFolder("ban-tin.txt"), "bản cũ");
  // Kills itself when half of a text is on the disk.
  writeFileSync(
    inFolder("kill.mjs"),
    `import fs from "node:fs";
     import { syncBuiltinESMExports } from "node:module";
     fs.writeFileSync = (file, content, options) => {
       const to = typeof file === "number" ? file : fs.openSync(file, options?.flag ?? "w");
       fs.writeSync(to, Buffer.from(content).subarray(0, 20));
       process.kill(process.pid, "SIGKILL");
     };
     syncBuiltinESMExports();`,
  );
  const line = `exec "$0" --import ${inFolder("kill.mjs")} "$@"`;
  expect(shell(line, SAMPLE, "--bulletin", "ban-tin.txt", "--force").signal).toBe("SIGKILL");
  expect(readFileSync(inFolder("ban-tin.txt"), "utf8")).toBe("bản cũ");
  shell(line, SAMPLE, "--bulletin", "moi.txt");
  expect(readdirSync(folder())).not.toContain("moi.txt");
});

test("A disk that fills up leaves the old files whole, no half file, and says so.", () => {
  writeFileSync(inFolder("tong-hop.xlsx"), "bảng cũ");
  // A file may have 1,024 bytes: the first thousand of the summary are written, as on a disk that has no more.
  const line = 'ulimit -f 1; exec "$0" "$@"';
  const asked = [SAMPLE, "--bulletin", "moi.txt", "--xlsx", "tong-hop.xlsx", "--force"];
  const { code, out, err } = shell(line, ...asked);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("Ổ đĩa đã đầy nên chưa ghi tệp nào");
  expect(readdirSync(folder())).toEqual(["tong-hop.xlsx"]);
  expect(readFileSync(inFolder("tong-hop.xlsx"), "utf8")).toBe("bảng cũ");
});

test("What cannot be written to a device is said, and is no success.", async () => {
  expect(await summarize(SAMPLE, "--bulletin", "/dev/full")).toMatchObject({
    code: 1,
    err: expect.stringContaining("Ổ đĩa đã đầy"),
  });
  const { code, err } = shell('"$0" "$@" > /dev/full', SAMPLE);
  expect(code).toBe(1);
  expect(err).toContain("Ổ đĩa đã đầy");
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});

test("A bulletin for the screen stands on the screen, and one for the file behind it is refused.", () => {
  const { code, out } = shell('set -o pipefail; "$0" "$@" | cat', SAMPLE, "--bulletin", "/dev/stdout");
  expect(code).toBe(0);
  expect(out.match(/4\/5 chi bộ trực thuộc/g)).toHaveLength(2);
  const line = `exec "$0" "$@" > ${inFolder("ra.txt")}`;
  for (const name of ["/dev/stdout", "ra.txt"])
    expect(shell(line, SAMPLE, "--bulletin", name, "--force")).toMatchObject({
      code: 1,
      err: `“${name}” là nơi đang nhận kết quả in ra màn hình. Hãy đặt tên khác.\n`,
    });
});

test("Two results under names of one file are refused before anything is written.", async () => {
  writeFileSync(inFolder("a.xlsx"), "cũ");
  symlinkSync("a.xlsx", inFolder("loi.txt"));
  linkSync(inFolder("a.xlsx"), inFolder("ten-hai.txt"));
  for (const name of ["loi.txt", "ten-hai.txt", `../${folder().split("/").at(-1)}/a.xlsx`]) {
    const { code, out, err } = await summarize(SAMPLE, "--xlsx", "a.xlsx", "--bulletin", name, "--force");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`“a.xlsx” sau --xlsx và “${name}” sau --bulletin là cùng một tệp.`);
    expect(readFileSync(inFolder("a.xlsx"), "utf8")).toBe("cũ");
  }
});

test("The input under another name is refused, and so is a folder.", async () => {
  copyFileSync(SAMPLE, inFolder("nguon.xlsx"));
  linkSync(inFolder("nguon.xlsx"), inFolder("ten-hai.xlsx"));
  mkdirSync(inFolder("con"));
  symlinkSync(join("..", "nguon.xlsx"), inFolder("con", "loi.xlsx"));
  for (const name of ["ten-hai.xlsx", join("con", "loi.xlsx")])
    expect(await summarize("nguon.xlsx", "--xlsx", name, "--force")).toMatchObject({
      code: 1,
      err: `“${name}” là tệp đầu vào nên không được ghi đè. Hãy đặt tên khác cho tệp kết quả.\n`,
    });
  for (const name of ["con", "moi/"])
    expect(await summarize(SAMPLE, "--bulletin", name, "--force")).toMatchObject({
      code: 1,
      err: `“${name}” là thư mục. Hãy ghi cả tên tệp kết quả.\n`,
    });
  expect(readFileSync(inFolder("nguon.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
});

/** The command line in the process of the tests: what it prints, and with what it ends. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { readWorkbook, type ReadWorkbook } from "../../src/workbook/file/read";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as if it had been typed in this folder; `read` gives what stands in the file. */
export async function runIn(
  folder: string,
  args: readonly string[],
  read: (bytes: Uint8Array, name: string) => Promise<ReadWorkbook> = readWorkbook,
): Promise<Run> {
  let [out, err] = ["", ""];
  const code = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    folder,
    read,
  });
  return { code, out, err };
}

/** An empty folder of its own for each test of the file that asks for it; it is gone behind the test. */
export function ownFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dai-hoi-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return () => folder;
}

/** What the command has of the process that it runs in, how it reads files there, and how it ends early. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { problemSentence } from "../analysis/sentences";
import { say } from "../i18n/messages";
import type { Grid } from "../sheet/grid";
import { clean } from "../vietnamese/clean";
import type { ReadWorkbook } from "../workbook/file/read";
import type { Arguments } from "./arguments";

/** What ends the command early: its exit code and the sentence for standard error. */
export class Refusal extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

/** What the command has of the process that it runs in. */
export interface Process {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where relative paths begin. */
  readonly folder: string;
  /** Reads a file as `readWorkbook` does. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<ReadWorkbook>;
}

/** The sheets of the file, or the one that is asked for; every way in which they cannot be read has its sentence. */
export async function sheetsOf(
  file: string,
  asked: Pick<Arguments, "sheet">,
  io: Process,
): Promise<readonly Grid[]> {
  const workbook = await io.read(readBytes(file, io), file);
  if (!workbook.ok) throw new Refusal(1, problemSentence(file, workbook.problem));
  const { sheets } = workbook;
  const wanted = asked.sheet === null ? null : clean(asked.sheet).toLowerCase();
  const chosen = sheets.filter((grid) => wanted === null || clean(grid.sheet).toLowerCase() === wanted);
  if (chosen.length === 0) {
    const names = sheets.map((grid) => `“${grid.sheet}”`).join(", ");
    throw new Refusal(1, say("cli.no-such-sheet", { sheet: asked.sheet ?? "", names }));
  }
  return chosen;
}

/** The bytes of a file. */
export function readBytes(file: string, { folder }: Process): Uint8Array {
  try {
    return bytesOf(resolve(folder, file));
  } catch {
    throw new Refusal(1, say("cli.cannot-read", { file }));
  }
}

/** The bytes of what stands there. A device is no file: it may give bytes without end. */
export function bytesOf(path: string): Uint8Array {
  if (statSync(path).isCharacterDevice()) throw new Error(`${path} is a device.`);
  return readFileSync(path);
}

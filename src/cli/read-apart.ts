/**
 * Files that another library reads (.xls, .ods, .csv), read in a process of their own: a broken one may keep that library busy
 * without end, or fill the memory. Then the process is ended and the file is refused as damaged. All others are read here: their
 * reader lets itself be stopped.
 */
import { fork } from "node:child_process";
import { Worker } from "node:worker_threads";
import { isReadByOther, mostMsOfOwn, mostOfOther } from "../workbook/file/limits";
import { readWorkbook, type ReadWorkbook } from "../workbook/file/read";

interface Asked {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const DAMAGED: ReadWorkbook = { ok: false, problem: { code: "damaged" } };

/** The only argument of the other process. */
export const APART = "--read-apart";

/** Reads a file as `readWorkbook` does. `script` is what the process runs: given `APART` it is to call `answerApart`. */
export async function readApart(bytes: Uint8Array, name: string, script: string): Promise<ReadWorkbook> {
  if (!isReadByOther(name)) return readInTime(bytes, name, mostMsOfOwn(bytes.length));
  const most = mostOfOther(bytes.length);
  const other = fork(script, [APART], {
    execArgv: [...process.execArgv, `--max-old-space-size=${most.mb}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const end = (): void => {
    other.kill("SIGKILL");
  };
  // It must not outlive this one, whatever ends it.
  process.on("exit", end);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<ReadWorkbook>((resolve) => {
      other.on("message", (answer: ReadWorkbook | "ready") => {
        if (answer !== "ready") {
          resolve(answer);
          return;
        }
        // To start took time of its own.
        timer = setTimeout(resolve, most.ms, DAMAGED);
        const asked: Asked = { bytes, name };
        other.send(asked);
      });
      other.on("error", () => {
        resolve(DAMAGED);
      });
      other.on("exit", () => {
        resolve(DAMAGED);
      });
    });
  } finally {
    clearTimeout(timer);
    process.off("exit", end);
    end();
  }
}

/** Reads a file whose reader can be stopped; what takes longer is refused as damaged. */
export async function readInTime(bytes: Uint8Array, name: string, ms: number): Promise<ReadWorkbook> {
  const signal = AbortSignal.timeout(ms);
  try {
    return await readWorkbook(bytes, name, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    return DAMAGED;
  }
}

/** The other side: reads what is asked, and answers. */
export function answerApart(): void {
  // Ctrl+C reaches both: which of them ends, and what is said, the first decides.
  for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => undefined);
  process.once("message", ({ bytes, name }: Asked) => {
    endAfter(mostOfOther(bytes.length).ms + GRACE_MS);
    void readWorkbook(bytes, name).then((answer) => process.send?.(answer));
  });
  process.send?.("ready");
}

/** More than the first process waits. */
const GRACE_MS = 2000;

/** Ends this process by then, be it busy or not: where the first was killed, nobody else does. */
function endAfter(ms: number): void {
  const clock = `setTimeout(() => process.kill(process.pid, "SIGKILL"), ${ms})`;
  new Worker(clock, { eval: true, execArgv: [] }).unref();
}

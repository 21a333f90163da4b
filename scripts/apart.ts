/** Numbered work that may hang or fill the memory, done by a script in a process of its own, some of it after another. */
import { fork } from "node:child_process";

export interface Batch {
  readonly first: number;
  readonly last: number;
}

/** What the other process tells after each number. */
export interface Done {
  readonly seed: number;
}

export interface Apart {
  /** The script and its arguments: in the other process it is asked for a `Batch`. */
  readonly script: string;
  readonly args: readonly string[];
  readonly mostMb: number;
  /** After so long without a word the process hangs. */
  readonly patienceMs: number;
}

/** So many are done before the process begins anew, so that the memory is that of few. */
const BATCH = 250;

/** Does 1 to `count`. `take` is told of each that is done, `fail` of each that is not: "hangs" or "the process ends". */
export async function doApart<Told extends Done>(
  count: number,
  apart: Apart,
  take: (told: Told) => void,
  fail: (seed: number, why: string) => void,
): Promise<void> {
  for (let first = 1; first <= count;) {
    const batch = { first, last: Math.min(count, first + BATCH - 1) };
    const ended = await doBatch(batch, apart, (told: Told) => {
      first = told.seed + 1;
      take(told);
    });
    if (ended !== "done") fail(first++, ended);
  }
}

type Ended = "done" | "hangs" | "the process ends";

function doBatch<Told extends Done>(
  batch: Batch,
  { script, args, mostMb, patienceMs }: Apart,
  take: (told: Told) => void,
): Promise<Ended> {
  const child = fork(script, args, {
    execArgv: [...process.execArgv, `--max-old-space-size=${mostMb}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (why: Ended): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(why);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, patienceMs, "hangs");
    };
    wait();
    child.on("message", (told: Told) => {
      take(told);
      if (told.seed === batch.last) end("done");
      else wait();
    });
    child.on("exit", () => {
      end("the process ends");
    });
    child.send(batch);
  });
}

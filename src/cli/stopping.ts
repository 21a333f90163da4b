/**
 * Somebody stops the command (Ctrl+C, the terminal is closed, the machine shuts down) while it reads. What is reckoned between reading and
 * writing is done in one go, so that a signal ends it as every program, and scripts/run.mjs says so; writing is finished first (save.ts).
 */
import { say } from "../i18n/messages";

/** What a shell takes for the answer to each signal. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Does something during which nothing is written; who stops it gets a sentence, and whatever listens for the end of the process ends with it. */
export async function stoppable<Value>(work: () => Promise<Value>): Promise<Value> {
  const stops = Object.entries(CODES).map(([signal, code]) => ({
    signal,
    stop: () => {
      process.stderr.write(`${say("cli.stopped")}\n`);
      process.exit(code);
    },
  }));
  for (const { signal, stop } of stops) process.on(signal, stop);
  try {
    return await work();
  } finally {
    // A signal that came at the end of it has its turn: between two turns the process looks for what came.
    for (let turn = 0; turn < 2; turn++) await new Promise(setImmediate);
    for (const { signal, stop } of stops) process.off(signal, stop);
  }
}

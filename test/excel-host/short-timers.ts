/**
 * Short timers of a jest page (what lets others go first, what office.js collects for a while) take no time here, only their
 * turn; and how many are still to come is known, so that a test waits for what happens and not for milliseconds.
 */
import { clearImmediate, setImmediate } from "node:timers";

/** So long office.js waits between two answers of functions. */
const SHORT_MS = 500;

/** Apart from the page's own handles. */
let handle = 1_000_000_000;
const waiting = new Map<unknown, NodeJS.Immediate>();

/** From now on, in this page. Longer timers stay as they are. */
export function hastenShortTimers(): void {
  const { setTimeout: setLonger, clearTimeout: clearLonger } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (act: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      if (ms > SHORT_MS) return setLonger(act, ms, ...args);
      const own = ++handle;
      const begin = (): void => {
        waiting.delete(own);
        act(...args);
      };
      waiting.set(own, setImmediate(begin));
      return own;
    },
    clearTimeout: (timer: number | undefined) => {
      clearImmediate(waiting.get(timer));
      if (!waiting.delete(timer)) clearLonger(timer);
    },
  });
}

export function shortTimersWaiting(): number {
  return waiting.size;
}

/**
 * Messages between the library and the host, each in a task of its own and in order, as between two programs. Tests may
 * put clocks of their own in place of the page's: these tasks go on all the same.
 */
const setTask = globalThis.setTimeout.bind(globalThis);

let begin = (act: () => void): void => {
  setTask(act, 0);
};

/** Does something in a task of its own. */
export function soon(act: () => void): void {
  begin(act);
}

/** From now on tasks begin in another way: pages wait a millisecond for each, others need not. */
export function beginTasksWith(way: (act: () => void) => void): void {
  begin = way;
}

export class Mailbox {
  private waiting = 0;

  /** Does something in a task of its own, after all that was to be done before. */
  later(act: () => void): void {
    this.waiting++;
    soon(() => {
      try {
        act();
      } finally {
        this.waiting--;
      }
    });
  }

  /** Nothing is under way any more, and what came was answered. */
  async settled(): Promise<void> {
    // What a message sets off in the page may send the next one only some tasks later.
    for (let quiet = 0; quiet < 5;) {
      await new Promise<void>((resolve) => {
        setTask(resolve, 0);
      });
      quiet = this.waiting > 0 ? 0 : quiet + 1;
    }
  }
}

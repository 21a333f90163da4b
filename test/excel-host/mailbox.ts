/**
 * Messages between the library and the host, each in a task of its own and in order, as between two programs. Tests may
 * put clocks of their own in place of the page's: these tasks go on all the same.
 */

/** How tasks begin in a page. */
interface Tasks {
  readonly begin: (act: () => void) => void;
  /** How many of the page's own are still to come, as far as that is known. */
  readonly waiting: () => number;
}

const setTask = globalThis.setTimeout.bind(globalThis);

let tasks: Tasks = {
  begin: (act) => {
    setTask(act, 0);
  },
  waiting: () => 0,
};

/** Does something in a task of its own. */
export function soon(act: () => void): void {
  tasks.begin(act);
}

/** From now on tasks begin in another way: pages wait a millisecond for each, others need not. */
export function beginTasksWith(way: Tasks): void {
  tasks = way;
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
      await new Promise<void>(soon);
      quiet = this.waiting + tasks.waiting() > 0 ? 0 : quiet + 1;
    }
  }
}

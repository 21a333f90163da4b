/**
 * What is asked of Excel is done one after the other; while somebody types into a cell Excel waits, and so do we. Whoever says
 * stop stops the task that is being done before its next request, and all that wait. Excel's errors become problems.
 */
import { problemOf } from "../../workbook/excel/problem";
import { Cancelled } from "../core/host";

export class Tasks {
  private last: Promise<unknown> = Promise.resolve();
  /** Counts how often somebody has said stop: what was asked before the last time is not done. */
  private stops = 0;
  private stopsOfTask = 0;

  /** Rejects with an ExcelProblem, or with `Cancelled`. */
  run<Value>(task: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
    const { stops } = this;
    const turn = this.last.then(async () => {
      this.stopsOfTask = stops;
      try {
        this.beforeSend();
        return await Excel.run({ delayForCellEdit: true }, task);
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        throw problemOf(error);
      }
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  stop(): void {
    this.stops++;
  }

  /** Asked by a task before each request: throws `Cancelled` where somebody has said stop. */
  readonly beforeSend = (): void => {
    if (this.stops > this.stopsOfTask) throw new Cancelled();
  };
}

/** Does something, and once more where somebody else has changed the workbook while it was done. */
export async function onceMore<Value>(task: () => Promise<Value>): Promise<Value> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Cancelled || problemOf(error).code !== "moved") throw error;
    return task();
  }
}

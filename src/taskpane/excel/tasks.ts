/**
 * What is asked of Excel is done one after the other; while somebody types into a cell Excel waits, and so do we. Whoever says
 * stop stops the task that is being done before its next request, and all that wait. Excel's errors become problems; an Excel
 * that does not answer at all is told of after a while, and its answer is still waited for.
 */
import { problemOf } from "../../workbook/excel/problem";
import { Cancelled } from "../core/host";

/** So long Excel may take for one request; a large workbook that is calculated anew takes long. */
const MOST_SILENT_S = 120;
/** And so long once somebody has said stop. */
const MOST_SILENT_AFTER_STOP_S = 5;

/** Calls `over` after some seconds, unless it is ended before by what it gives. */
export type Patience = (seconds: number, over: () => void) => () => void;

const byTheClock: Patience = (seconds, over) => {
  const timer = setTimeout(over, seconds * 1_000);
  return () => {
    clearTimeout(timer);
  };
};

export class Tasks {
  private last: Promise<unknown> = Promise.resolve();
  /** Counts how often somebody has said stop: what was asked before the last time is not done. */
  private stops = 0;
  private stopsOfTask = 0;
  private isSilent = false;
  /** Ends the waiting for the answer to a request that is under way; null where none is. */
  private endWait: (() => void) | null = null;

  constructor(
    /** Excel has not answered for too long, or it does again. */
    private readonly onSilence: (isSilent: boolean) => void = () => undefined,
    private readonly patience: Patience = byTheClock,
  ) {}

  /** Rejects with an ExcelProblem, or with `Cancelled`. */
  run<Value>(task: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
    const { stops } = this;
    const turn = this.last.then(async () => {
      this.stopsOfTask = stops;
      try {
        this.beforeSend();
        this.wait(MOST_SILENT_S);
        return await Excel.run({ delayForCellEdit: true }, (context) => {
          this.listen(context);
          return task(context);
        });
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        throw problemOf(error);
      } finally {
        this.heard();
      }
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  stop(): void {
    this.stops++;
    if (this.endWait) this.wait(MOST_SILENT_AFTER_STOP_S);
  }

  /** Asked by a task before each request: throws `Cancelled` where somebody has said stop. */
  readonly beforeSend = (): void => {
    if (this.stops > this.stopsOfTask) throw new Cancelled();
  };

  /** Every request of the task begins the waiting anew. */
  private listen(context: Excel.RequestContext): void {
    const sync = context.sync.bind(context);
    context.sync = async <Through>(through?: Through) => {
      this.wait(MOST_SILENT_S);
      try {
        return await sync(through);
      } finally {
        this.heard();
        // What the library asks for itself in the end may stay unanswered as well.
        this.wait(MOST_SILENT_S);
      }
    };
  }

  private wait(seconds: number): void {
    this.endWait?.();
    if (this.isSilent) return;
    this.endWait = this.patience(seconds, () => {
      this.endWait = null;
      this.isSilent = true;
      this.onSilence(true);
    });
  }

  private heard(): void {
    this.endWait?.();
    this.endWait = null;
    if (!this.isSilent) return;
    this.isSilent = false;
    this.onSilence(false);
  }
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

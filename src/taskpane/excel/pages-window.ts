/**
 * The window in which the summary's printed pages can be read: Excel opens it beside the pane, with a page of its own. It is told
 * the pages as soon as it says that it hears, and again as often as they are others, whatever is looked at in the pane meanwhile.
 */
import type { Choices } from "../../analysis/choices";
import { ExcelProblem, type ExcelProblemCode } from "../../workbook/excel/problem";
import type { Drawn } from "../core/host";
import { pagesText, type FromWindow } from "../core/printed-pages";
import type { Action, State } from "../core/state";
import { differ, type StateStore } from "../core/store";
import { isOfficeDark } from "./office-theme";

/**
 * Parts of the screen, in hundredths. Never in a frame of Excel's page on the web (displayInIframe): after one that hears its pane
 * no pane of the add-in opens again (OfficeDev/office-js#3620, #5199). So Excel asks there whether a window may be opened.
 */
const SIZE = { width: 80, height: 90 };

const PAGE = "preview.html";

/** Why Excel does not open a window, by its numbers. */
const OPEN_ALREADY = 12007;
const REFUSALS: Readonly<Record<number, ExcelProblemCode>> = {
  [OPEN_ALREADY]: "window-open",
  12009: "window-refused",
  12011: "window-blocked",
};
/** Somebody closed it. */
const CLOSED = 12006;

/** One that is closed is gone only a moment later, and until then no other opens. */
const PAUSE_MS = 300;
const TRIES = 5;

export class PagesWindow {
  private open: Office.Dialog | null = null;
  private opening: Promise<void> | null = null;
  private stopFollowing: () => void = () => undefined;
  private isDue = false;
  private isTelling = false;
  private drawn: Drawn | null = null;
  private drawnOf: readonly unknown[] = [];
  private told: readonly unknown[] = [];

  constructor(
    private readonly store: StateStore<State, Action>,
    private readonly draw: (choices: Choices) => Promise<Drawn | null>,
    /** Told of a window that did not come about after all. */
    private readonly onProblem: (problem: ExcelProblem) => void,
  ) {}

  /** Opens it, or another in its place: Excel does not always tell that one was closed (OfficeDev/office-js#5200). */
  show(): Promise<void> {
    this.opening ??= this.showNow().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async showNow(): Promise<void> {
    const wasOpen = this.open !== null;
    this.close();
    if (wasOpen) await pause();
    const opened = await display(wasOpen ? TRIES : 1);
    this.open = opened;
    opened.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
      if ("message" in said) this.hear(said.message);
    });
    opened.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
      if (this.open !== opened || !("error" in event)) return;
      this.forget();
      if (event.error !== CLOSED) this.onProblem(refusal(event.error));
    });
  }

  private hear(said: string): void {
    const words: Readonly<Record<FromWindow, () => void>> = {
      ready: () => {
        this.told = [];
        this.stopFollowing();
        this.stopFollowing = this.store.subscribe(this.follow);
        this.follow();
      },
      close: () => {
        this.close();
      },
    };
    if (said === "ready" || said === "close") words[said]();
  }

  private close(): void {
    const { open } = this;
    this.forget();
    try {
      open?.close();
    } catch {
      // It was closed already, and nobody told.
    }
  }

  private forget(): void {
    this.open = null;
    this.stopFollowing();
    this.stopFollowing = () => undefined;
  }

  private readonly follow = (): void => {
    this.isDue = true;
    if (!this.isTelling) void this.tellAll();
  };

  private async tellAll(): Promise<void> {
    this.isTelling = true;
    while (this.isDue && this.open) {
      this.isDue = false;
      await this.tell(this.open);
    }
    this.isTelling = false;
  }

  private async tell(open: Office.Dialog): Promise<void> {
    const { analysis, choices, computing, stopped, preferences } = this.store.getState();
    const now = [analysis, choices];
    const isBehind = computing || stopped || !analysis?.ok;
    if (!isBehind && differ(now, this.drawnOf)) {
      const drawn = await this.draw(choices).catch(() => null);
      if (drawn) [this.drawn, this.drawnOf] = [drawn, now];
    }
    const { drawn } = this;
    if (!drawn || this.open !== open) return;
    const isOld = isBehind || differ(now, this.drawnOf);
    const { theme, language } = preferences;
    const told = [drawn, isOld, theme, language];
    if (!differ(told, this.told)) return;
    this.told = told;
    open.messageChild(
      pagesText({ drawn, isOld, preferences: { theme, language }, isOfficeDark: isOfficeDark() }),
    );
  }
}

async function display(tries: number): Promise<Office.Dialog> {
  // The library writes into the options that it is given.
  const answer = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
    Office.context.ui.displayDialogAsync(new URL(PAGE, location.href).href, { ...SIZE }, resolve);
  });
  if (answer.status === Office.AsyncResultStatus.Succeeded) return answer.value;
  const { code } = answer.error;
  if (code !== OPEN_ALREADY || tries <= 1) throw refusal(code);
  await pause();
  return display(tries - 1);
}

function refusal(code: number): ExcelProblem {
  return new ExcelProblem(REFUSALS[code] ?? "window-failed", "", String(code));
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

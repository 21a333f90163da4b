/**
 * The window that an add-in opens beside its pane (displayDialogAsync): one at a time, only with a page of the pane's own server,
 * by https. What is said to it before its page listens is lost, and one that is closed is gone only a moment later.
 */

/** Excel's numbers for why a window is not opened, and for what became of one. */
const NOT_TRUSTED = 12004;
const NOT_HTTPS = 12005;
const OPEN_ALREADY = 12007;
const CLOSED = 12006;
const DONE = 0;
const SAID = 0;

/** What the pane is told of its window: what it says, or by a number what became of it. */
export type DialogEvent = readonly [type: number, message?: string, origin?: string];

export interface OpenDialog {
  readonly url: string;
  /** In hundredths of the screen. */
  readonly width: number;
  readonly height: number;
}

/** What is asked for, as the library writes it. */
interface Asked extends OpenDialog {
  readonly displayInIframe: boolean;
}

export class Dialogs {
  /** What was said to the window's page, as far as it listened; all of it since the window was opened. */
  heard: readonly string[] = [];
  private current: OpenDialog | null = null;
  private isClosing = false;
  private refusal: number | null = null;
  private tellPane: (event: DialogEvent) => void = () => undefined;
  private hear: ((message: string) => void) | null = null;
  private closePage: () => void = () => undefined;

  constructor(private readonly later: (act: () => void) => void) {}

  /** The window that is open. */
  get open(): OpenDialog | null {
    return this.current;
  }

  /** The next one is not opened, for this reason: 12009 where somebody answers no, 12011 where the browser opens none. */
  refuseNext(code: number): void {
    this.refusal = code;
  }

  /** The pane asks for one: gives Excel's number, 0 where it is opened; `show` is what opens it on a screen, and closes it. */
  ask(text: string, page: string, tellPane: (event: DialogEvent) => void, show = nowhere): number {
    const { url, width, height, displayInIframe }: Asked = JSON.parse(text);
    if (displayInIframe) throw new Error("No pane opens again after a window in a frame (office-js#3620).");
    const refusal = this.refusal ?? this.refusalOf(url, page);
    this.refusal = null;
    if (refusal !== null) return refusal;
    this.current = { url, width, height };
    this.heard = [];
    this.hear = null;
    this.tellPane = tellPane;
    this.closePage = show(this.current);
    return DONE;
  }

  private refusalOf(url: string, page: string): number | null {
    if (this.current) return OPEN_ALREADY;
    if (!URL.canParse(url) || new URL(url).origin !== new URL(page).origin) return NOT_TRUSTED;
    return new URL(url).protocol === "https:" ? null : NOT_HTTPS;
  }

  /** The window's page listens from now on. */
  listen(hear: (message: string) => void = () => undefined): void {
    this.hear = hear;
  }

  /** The pane says something to the window. */
  sayToWindow(message: string): void {
    const { hear, isClosing } = this;
    if (!hear || isClosing) return;
    this.later(() => {
      this.heard = [...this.heard, message];
      hear(message);
    });
  }

  /** The window's page says something to the pane. */
  sayToPane(message: string): void {
    const { tellPane, isClosing } = this;
    if (!this.current || isClosing) return;
    this.later(() => {
      tellPane([SAID, message, new URL(this.current?.url ?? "about:blank").origin]);
    });
  }

  /** The pane closes it. */
  close(): void {
    if (!this.current || this.isClosing) return;
    this.isClosing = true;
    this.later(() => {
      this.gone();
    });
  }

  /** Somebody closes it; not every Excel tells that (OfficeDev/office-js#5200). */
  closeByHand(isTold = true): void {
    const { tellPane } = this;
    this.gone();
    if (!isTold) return;
    this.later(() => {
      tellPane([CLOSED]);
    });
  }

  /** Its page cannot be loaded, or something else became of it. */
  fails(code: number): void {
    const { tellPane } = this;
    this.gone();
    this.later(() => {
      tellPane([code]);
    });
  }

  private gone(): void {
    this.closePage();
    this.closePage = () => undefined;
    this.current = null;
    this.isClosing = false;
    this.hear = null;
  }
}

/** Without a screen. */
const nowhere: (dialog: OpenDialog) => () => void = () => () => undefined;

/** Sends what was queued before a request or its answer gets larger than Excel on the web takes (5 MB). */
const MOST_BYTES = 4_000_000;

/** What a value takes in a request: letters with marks take two or three bytes each. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

export class Queue {
  private request = 0;
  private answer = 0;

  /** `beforeSend` may throw to stop what is being done: between two requests, never within one. */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly beforeSend: () => void = () => undefined,
  ) {}

  /** Says how many bytes were just queued, and how many the answer to them takes; both may be a guess. */
  async add(request: number, answer = 0): Promise<void> {
    this.request += request;
    this.answer += answer;
    if (Math.max(this.request, this.answer) > MOST_BYTES) await this.send();
  }

  /** Lets the pane answer between two pieces of work that take long on large sheets. */
  yieldToExcel(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve));
  }

  async send(): Promise<void> {
    this.beforeSend();
    this.request = 0;
    this.answer = 0;
    await this.context.sync();
  }
}

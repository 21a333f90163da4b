/**
 * The words of a page on their way into a cell. What is deleted or hidden, and what Word notes beside a text, is none of it; what is
 * struck out beside what is not was taken back; a raised figure behind a text is the mark of a note.
 */

/** Elements that may hold words which are not seen; each is closed by its own name. */
const INLINE: ReadonlySet<string> = new Set(["span", "a", "font", "del"]);
const UNSEEN = /display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all|mso-(?:foot|end)note-id|mso-comment/i;
const STRUCK: ReadonlySet<string> = new Set(["s", "strike"]);
/** "1", "(2)", "[1]", "*" */
const MARK = /^\s*(?:[[(]?\d{1,2}[\])]?|\*{1,3})\s*$/;

export class PageText {
  /** With what is struck out, and without it. */
  private all = "";
  private kept = "";
  private struck = 0;
  private unseen: { readonly tag: string; depth: number } | null = null;
  /** Where a raised text begins. */
  private raised: { readonly all: number; readonly kept: number } | null = null;

  get length(): number {
    return this.all.length;
  }

  open(tag: string, attributes: string): void {
    if (this.unseen) {
      if (tag === this.unseen.tag) this.unseen.depth++;
    } else if (INLINE.has(tag) && (tag === "del" || UNSEEN.test(attributes))) this.unseen = { tag, depth: 1 };
    else if (STRUCK.has(tag)) this.struck++;
    else if (tag === "sup") this.raised = { all: this.all.length, kept: this.kept.length };
  }

  close(tag: string): void {
    if (this.unseen) {
      if (tag === this.unseen.tag && --this.unseen.depth === 0) this.unseen = null;
    } else if (STRUCK.has(tag)) this.struck = Math.max(0, this.struck - 1);
    else if (tag === "sup" && this.raised) {
      const { all, kept } = this.raised;
      this.raised = null;
      if (this.all.slice(0, all).trim() === "" || !MARK.test(this.all.slice(all))) return;
      this.all = this.all.slice(0, all);
      this.kept = this.kept.slice(0, kept);
    }
  }

  write(text: string): void {
    if (this.unseen) return;
    this.all += text;
    if (this.struck === 0 || text.trim() === "") this.kept += text;
  }

  /** Begins a line, unless one has begun. */
  newLine(): void {
    if (!this.all.endsWith("\n") && !this.all.endsWith("\n ")) this.write("\n");
  }

  /** The text so far, which begins anew; `struck` where all of it is struck out. */
  take(): { readonly text: string; readonly struck: boolean } {
    const [all, kept] = [tidy(this.all), tidy(this.kept)];
    this.all = this.kept = "";
    this.struck = 0;
    this.unseen = this.raised = null;
    return kept === "" && all !== "" ? { text: all, struck: true } : { text: kept, struck: false };
  }
}

function tidy(text: string): string {
  return text.replace(/ ?\n ?/g, "\n").trim();
}

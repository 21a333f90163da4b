/** What the pane inside Excel and its window of printed pages say to each other: texts, since nothing else goes between them. */
import type { Drawn } from "./host";
import type { Preferences } from "./storage";

export interface PagesTold {
  readonly drawn: Drawn;
  /** Figures or choices are others now, and new pages are not there. */
  readonly isOld: boolean;
  readonly preferences: Pick<Preferences, "theme" | "language">;
  /** The window cannot ask Excel itself. */
  readonly isOfficeDark: boolean;
}

/** What the window says: that it hears from now on, or that somebody closes it. */
export type FromWindow = "ready" | "close";

export function pagesText({ drawn, ...told }: PagesTold): string {
  const { rendered, cells } = drawn;
  return JSON.stringify({ ...told, drawn: { rendered: { ...rendered, tops: [...rendered.tops] }, cells } });
}

/** Null for a text that did not come whole. */
export function pagesOf(text: string): PagesTold | null {
  try {
    const told: PagesTold = JSON.parse(text, (key, value: unknown) =>
      key === "tops" && Array.isArray(value) ? Float64Array.from(value, Number) : value,
    );
    return told;
  } catch {
    return null;
  }
}

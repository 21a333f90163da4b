/**
 * A sentence that staff choose for what no sheet can know, change, and confirm: what is said of it, and where it belongs. None is put into
 * a text by itself.
 */
import type { TypedPart } from "./parts";

export interface Theme {
  readonly label: string;
  /** Where its sentences can stand. */
  readonly parts: readonly TypedPart[];
}

const evaluation: readonly TypedPart[] = ["evaluation", "assessment"];

/** In the order in which a report goes through them. */
export const themes = {
  documents: { label: "Chuẩn bị đại hội: văn kiện", parts: evaluation },
  personnel: { label: "Chuẩn bị đại hội: nhân sự", parts: evaluation },
  publicity: { label: "Chuẩn bị đại hội: tuyên truyền, tổ chức", parts: evaluation },
  discussion: { label: "Tiến hành: thảo luận", parts: evaluation },
  election: { label: "Tiến hành: bầu cử", parts: evaluation },
  conduct: { label: "Tiến hành: điều hành", parts: evaluation },
  merits: { label: "Đánh giá nhiệm kỳ qua: ưu điểm", parts: evaluation },
  faults: { label: "Đánh giá nhiệm kỳ qua: hạn chế", parts: evaluation },
  causes: { label: "Đánh giá nhiệm kỳ qua: nguyên nhân", parts: evaluation },
  guidance: { label: "Chỉ đạo của cấp trên", parts: ["directions"] },
  tasks: { label: "Nhiệm vụ sau đại hội", parts: ["tasks"] },
  proposals: { label: "Kiến nghị, đề xuất", parts: ["proposals"] },
  closing: { label: "Kết thúc", parts: ["evaluation", "assessment", "tasks"] },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeId = keyof typeof themes;

/** What a sentence makes of things: well done, wanting, neither. */
export const outcomes = { good: "tốt", fault: "hạn chế", plain: "chung" } as const;
export type Outcome = keyof typeof outcomes;

/** What branches are: where their members live or work. */
export const branchKinds = {
  village: "thôn, tổ dân phố",
  agency: "cơ quan",
  school: "trường học",
  enterprise: "doanh nghiệp",
  armedForces: "lực lượng vũ trang",
  health: "y tế",
} as const;
export type BranchKind = keyof typeof branchKinds;

/**
 * When a sentence is true: some have met, some have still to, all have met; there was a pilot congress; seats or offices are vacant;
 * some hold no congress since bodies are rearranged.
 */
export type Condition = "someHeld" | "somePending" | "allHeld" | "pilot" | "shortage" | "rearranged";

/** What only the sheet or staff can say, in the sentence in braces: {đơn vị}. */
export const gaps = ["đơn vị", "nhiệm kỳ", "người phát biểu", "chức vụ"] as const;
export type Gap = (typeof gaps)[number];

export interface Phrase {
  /** "VK01": stays the same whatever becomes of its words. */
  readonly code: string;
  readonly outcome: Outcome;
  /** Left out of what is said of any branch. */
  readonly branches?: BranchKind;
  /** Said of one congress alone; else of several branches. */
  readonly of?: "one";
  /** Left out of what can always be said. */
  readonly when?: Condition;
  /**
   * Without a number, and without anything that a sheet could tell otherwise. Of branches it speaks as "chi bộ", "chi ủy", which become
   * the sheet's own words.
   */
  readonly sentence: string;
}

/**
 * What a public text does not show of itself unless somebody asks for it: what was wanting, and what is asked of those above.
 */
export function isInternal(theme: ThemeId, { outcome }: Phrase): boolean {
  if (theme === "faults" || theme === "proposals") return true;
  return outcome === "fault" && (theme === "personnel" || theme === "election" || theme === "conduct");
}

/** The names of a record's entries, in their order. */
export function idsOf<Entries extends object>(entries: Entries): readonly Extract<keyof Entries, string>[] {
  const ids: Extract<keyof Entries, string>[] = [];
  for (const id in entries) ids.push(id);
  return ids;
}

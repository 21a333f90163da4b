/** The parts of the bulletin that a function tells, and what they are called. */

export type Part = "progress" | "results" | "shortages";

/** Names that may be given for a part; the first is the one that we write. */
export const partNames: Readonly<Record<Part, readonly [string, ...string[]]>> = {
  progress: ["tiến độ", "progress"],
  results: ["kết quả", "results"],
  shortages: ["khuyết", "thiếu", "bầu thiếu", "shortages"],
};

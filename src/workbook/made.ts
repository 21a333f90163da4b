/** The sheets that we make, wherever they are made. */
export const madeKinds = ["summary", "bulletin"] as const;
export type MadeKind = (typeof madeKinds)[number];

/** A sheet that was made: its name among the workbook's, and how many rows it has. */
export interface MadeSheet {
  readonly kind: MadeKind;
  readonly name: string;
  readonly rows: number;
}

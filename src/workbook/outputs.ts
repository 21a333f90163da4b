/** The sheets that we make, wherever they are made. */
export const outputKinds = ["summary", "bulletin"] as const;
export type OutputKind = (typeof outputKinds)[number];

/** A sheet that was made: its name among the workbook's, and how many rows it has. */
export interface OutputSheet {
  readonly kind: OutputKind;
  readonly name: string;
  readonly rows: number;
}

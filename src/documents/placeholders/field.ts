/** What a field of an office's own template for Word is: a name, and what stands in its place. */

/** Values by the names of their fields; null where the sheet has nothing to fill a field with. */
export type Placeholders = Readonly<Record<string, Placeholder>>;

/** A text, paragraphs, rows with fields of their own, or whether something holds. */
export type Placeholder = string | boolean | null | readonly string[] | readonly Placeholders[];

export interface Field<Of> {
  readonly name: string;
  /** It holds or not, and is no text: for conditions alone. */
  readonly isCondition?: true;
  readonly value: (of: Of) => Placeholder;
}

export function filled<Of>(fields: readonly Field<Of>[], of: Of): Placeholders {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value(of)]));
}

/** The name of an indicator's share: "Nữ - tỷ lệ". */
export function shareName(label: string): string {
  return `${label} - tỷ lệ`;
}

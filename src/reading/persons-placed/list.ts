/** What a list of persons is made into before it is read, wherever its persons stand. */
import type { Taken } from "../../sheet/transform";

/** A list laid out a row a person: its header first. */
export interface List {
  /** The first row that belongs to it: titles stand above. */
  readonly top: number;
  readonly lines: readonly (readonly (Taken | null)[])[];
}

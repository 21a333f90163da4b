/** What a first table leaves blank is filled with what a second tells of the same branches, and it is kept which fields those are. */
import type { FieldId } from "../../congress/source";
import type { Pairs } from "./pairs";

export interface Filling {
  /** What the first table has of its branches, and behind that what the second has of those that it adds. */
  readonly both: <T>(main: readonly T[], other: readonly T[]) => readonly T[];
  /** The same, with what the second says where the first says nothing; `differs` is told where both say something. */
  readonly filled: <T>(
    field: FieldId,
    main: readonly T[],
    other: readonly T[],
    isNothing: (value: T | undefined) => boolean,
    differs?: Differs<T>,
  ) => readonly T[];
  /** By branch of the second table the fields that it told of a branch of the first. */
  readonly told: readonly (readonly FieldId[])[];
}

/** `branch` of the first table and `from` of the second are one. */
export type Differs<T> = (mine: T, theirs: T, branch: number, from: number) => void;

/** `mains`: how many branches the first table has. */
export function fillingOf({ of, added }: Pairs, mains: number): Filling {
  const told: FieldId[][] = of.map(() => []);
  const both = <T>(main: readonly T[], other: readonly T[]): T[] => [
    ...main,
    ...added.flatMap((i) => other.slice(i, i + 1)),
  ];
  return {
    both,
    filled: (field, main, other, isNothing, differs) => {
      const values = both(main, other);
      of.forEach((branch, i) => {
        const [mine, theirs] = [values[branch], other[i]];
        if (branch >= mains || theirs === undefined || isNothing(theirs)) return;
        if (mine === undefined || isNothing(mine)) {
          values[branch] = theirs;
          told[i]?.push(field);
        } else {
          differs?.(mine, theirs, branch, i);
        }
      });
      return values;
    },
    told,
  };
}

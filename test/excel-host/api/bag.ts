/** Parts of charts: many small properties, each with what it is as long as nobody sets it. */
import type { Bag } from "../model/objects";
import { ApiObject } from "./api-object";

export abstract class BagApi extends ApiObject {
  /** Where the part is kept; a part begins to be when something of it is set. */
  constructor(
    readonly parts: Record<string, Bag>,
    readonly part: string,
  ) {
    super();
  }
}

/** What a property is by itself, and what checks a value that it is set to. */
export type Property = readonly [standard: unknown, check: (value: unknown) => unknown];

/** Declares the properties of a class of parts. */
export function declare(
  part: { readonly prototype: BagApi },
  properties: Readonly<Record<string, Property>>,
): void {
  for (const [name, [standard, check]] of Object.entries(properties)) {
    Object.defineProperty(part.prototype, name, {
      get(this: BagApi): unknown {
        return this.parts[this.part]?.[name] ?? standard;
      },
      set(this: BagApi, value: unknown) {
        const bag = (this.parts[this.part] ??= {});
        bag[name] = check(value);
      },
    });
  }
}

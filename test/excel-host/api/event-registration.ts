/** Who wants to be told of what: counted, as the library registers each handler's kind once per object. */
import type { WorkbookEvent } from "../model/events";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

type Kind = WorkbookEvent["kind"];

const counts = new WeakMap<Sheet | Workbook, Map<Kind, number>>();

export function subscribe(target: Sheet | Workbook, kind: Kind, change: 1 | -1): void {
  const known = counts.get(target) ?? new Map<Kind, number>();
  known.set(kind, Math.max(0, (known.get(kind) ?? 0) + change));
  counts.set(target, known);
}

export function isSubscribed(target: Sheet | Workbook, kind: Kind): boolean {
  return (counts.get(target)?.get(kind) ?? 0) > 0;
}

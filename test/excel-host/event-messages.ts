/** What happens in a workbook, in the words that the library expects. */
import { isSubscribed } from "./api/event-registration";
import { areaName } from "./model/addresses";
import type { WorkbookEvent } from "./model/events";
import { kindOf, told } from "./model/values";
import type { Workbook } from "./model/workbook";

/** The library's numbers of events. */
const TYPES: Readonly<Record<WorkbookEvent["kind"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  calculated: 16,
  rowHidden: 22,
};
/** Whom an event is meant for where the handler is one for all sheets. */
const WHOLE_WORKBOOK = "Workbook";

/** One entry for those who listen to all sheets, one for those who listen to this one; none where nobody does. */
export function eventEntries(
  workbook: Workbook,
  event: WorkbookEvent,
  range: number,
): (readonly [type: number, target: string, message: unknown])[] {
  const sheet = workbook.find(event.sheet);
  const targets = [
    ...(isSubscribed(workbook, event.kind) ? [WHOLE_WORKBOOK] : []),
    ...(sheet && isSubscribed(sheet, event.kind) ? [event.sheet] : []),
  ];
  const message = messageOf(event, range);
  return targets.map((target) => [TYPES[event.kind], target, message]);
}

function messageOf(event: WorkbookEvent, range: number): unknown {
  const { source, byAddIn } = event.origin;
  const worksheetId = event.sheet;
  const triggerSource = byAddIn ? "ThisLocalAddin" : "Unknown";
  switch (event.kind) {
    case "changed": {
      const { area, changeType, shiftDirection, values } = event;
      const details = values && {
        valueBefore: told(values.before),
        valueAfter: told(values.after),
        valueTypeBefore: kindOf(values.before),
        valueTypeAfter: kindOf(values.after),
      };
      const address = areaName(area);
      const place = { address, changeType, shiftDirection, referenceId: String(range) };
      return { worksheetId, source, triggerSource, ...place, ...details };
    }
    case "rowHidden": {
      const changeType = event.isHidden ? "Hidden" : "Unhidden";
      return { worksheetId, source, address: areaName(event.area), changeType };
    }
    case "added":
    case "deleted":
      return { worksheetId, source };
    case "calculated":
    case "activated":
    case "deactivated":
      return { worksheetId };
  }
}

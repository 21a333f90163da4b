/**
 * What the browser's storage holds of an office and its workbooks: names, signers, edited texts. People see it as a list from which they
 * can take it away; what belongs to a workbook that is not opened for a year goes by itself.
 */
import { documentKindIds, type DocumentKindId } from "../../congress/outputs";
import { dayNumber, type Day } from "../../vietnamese/day";
import { KEYS, recallPhrases, templateFrom, workbookOf, type MachineStore } from "./storage";

export type KeptHere =
  | { readonly kind: "office"; readonly key: string }
  | { readonly kind: "phrases"; readonly key: string; readonly count: number }
  | {
      readonly kind: "template";
      readonly key: string;
      readonly document: DocumentKindId;
      readonly name: string;
    }
  | { readonly kind: "workbook"; readonly key: string; readonly name: string };

/** When workbooks were opened last, as numbers of days by their keys. */
const OPENED = "dai-hoi:opened";
const DAYS_KEPT = 365;

/** What is kept, the office's own before the workbooks, those by name. */
export function keptHere(store: MachineStore): readonly KeptHere[] {
  const keys = store.keys();
  const phrases = recallPhrases(store).length;
  const workbooks = keys.flatMap((key) => {
    const name = workbookOf(key);
    return name === null ? [] : [{ kind: "workbook", key, name } as const];
  });
  return [
    ...(keys.includes(KEYS.office) ? [{ kind: "office", key: KEYS.office } as const] : []),
    ...documentKindIds.flatMap((document) => {
      const key = KEYS.template(document);
      const template = templateFrom(store.get(key));
      return template ? [{ kind: "template", key, document, name: template.name } as const] : [];
    }),
    ...(phrases > 0 ? [{ kind: "phrases", key: KEYS.phrases, count: phrases } as const] : []),
    ...workbooks.sort((a, b) => a.name.localeCompare(b.name, "vi")),
  ];
}

/** Notes which workbook is open today. */
export function noteOpened(store: MachineStore, workbook: string, today: Day): void {
  const opened = openedIn(store);
  opened.set(KEYS.choices(workbook), dayNumber(today));
  keepOpened(store, opened);
}

/** Takes away what belongs to workbooks that were not opened for a year. One of which nobody knows counts from today. */
export function forgetOld(store: MachineStore, today: Day): void {
  const opened = openedIn(store);
  const now = dayNumber(today);
  const known = new Map<string, number>();
  for (const key of store.keys()) {
    if (workbookOf(key) === null) continue;
    // A clock that was wrong keeps nothing for ever.
    const last = Math.min(opened.get(key) ?? now, now);
    if (now - last > DAYS_KEPT) store.remove(key);
    else known.set(key, last);
  }
  keepOpened(store, known);
}

function keepOpened(store: MachineStore, opened: ReadonlyMap<string, number>): void {
  if (opened.size === 0) store.remove(OPENED);
  else store.set(OPENED, JSON.stringify([...opened]));
}

function openedIn(store: MachineStore): Map<string, number> {
  const opened = new Map<string, number>();
  try {
    const kept: unknown = JSON.parse(store.get(OPENED) ?? "[]");
    for (const one of Array.isArray(kept) ? kept : []) {
      const [key, day]: readonly unknown[] = Array.isArray(one) ? one : [];
      if (typeof key === "string" && typeof day === "number") opened.set(key, day);
    }
  } catch {
    // As if no workbook had been opened yet.
  }
  return opened;
}

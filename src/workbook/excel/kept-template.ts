/** An office's own template for Word that is kept in the workbook, so that it travels with the file: a setting for each kind of document. */
import type { DocumentKindId } from "../../congress/outputs";
import type { Loaded } from "./book";

/** The name of its setting. */
export const keptAs = (kind: DocumentKindId): string => `DaiHoi.Mau.${kind}`;

/** The template as it was kept; null where there is none. Asked for only when it is needed: it may be large. */
export function loadKeptTemplate(context: Excel.RequestContext, kind: DocumentKindId): Loaded<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(keptAs(kind));
  setting.load("value");
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "string" && value !== "" ? value : null;
  };
}

/** Keeps a template, or takes it away: what is kept then is "", since a setting that is not there cannot be deleted. */
export function keepTemplate(context: Excel.RequestContext, kind: DocumentKindId, text: string | null): void {
  context.workbook.settings.add(keptAs(kind), text ?? "");
}

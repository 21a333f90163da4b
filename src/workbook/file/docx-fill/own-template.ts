/**
 * The templates of ours, one for each kind of document, as an office would make them in Word: styles, a real list, tables with repeated heads, page
 * numbers from the second page on, the head and the paper of Party documents. assets/mau-*.docx are these files, by the conventions of 2026.
 */
import type { Conventions, DocumentKindId } from "../../../congress/outputs";
import { BULLETIN } from "./own/bulletin";
import { templateFile } from "./own/file";
import { MESSAGE } from "./own/message";
import { QUICK_REPORT } from "./own/quick-report";

const TEMPLATES: Readonly<Record<DocumentKindId, { readonly name: string; readonly body: string }>> = {
  bulletin: { name: "mau-ban-tin.docx", body: BULLETIN },
  quickReport: { name: "mau-bao-cao-nhanh.docx", body: QUICK_REPORT },
  message: { name: "mau-tin-ngan.docx", body: MESSAGE },
};

export interface OwnTemplate {
  /** What the file is called. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Our template for a kind of document; the same bytes every time. */
export function ownTemplate(kind: DocumentKindId, conventions: Conventions = "2026"): OwnTemplate {
  const { name, body } = TEMPLATES[kind];
  return { name, bytes: templateFile(body, conventions) };
}

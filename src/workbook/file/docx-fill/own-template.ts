/**
 * The templates of ours, one for each kind of document, as an office would make them in Word: styles, a real list, tables with repeated heads, page
 * numbers from the second page on, the head and the paper of Party documents. assets/mau-*.docx are these files, by the conventions of 2026.
 */
import type { Conventions } from "../../../congress/outputs";
import { BULLETIN } from "./own/bulletin";
import { templateFile } from "./own/file";

/** The bytes of the bulletin's template, always the same. */
export function bulletinTemplate(conventions: Conventions = "2026"): Uint8Array {
  return templateFile(BULLETIN, conventions);
}

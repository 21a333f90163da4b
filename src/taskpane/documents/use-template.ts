/** The office's own template for a kind of document as the pane has it: with the machine, or with the workbook, so that it travels with the file. */
import { useEffect, useState } from "react";
import type { DocumentKindId } from "../../congress/outputs";
import type { OfficeTemplate } from "../core/storage";
import { usePane } from "../shared/context";

export const KB = 1024;
/** What a workbook takes of a template: letters of it go to Excel in one request, which on the web may have 5 MB, and are saved with the file each time. */
export const MOST_IN_WORKBOOK = 1024 * KB;

export interface KeptTemplate {
  readonly template: OfficeTemplate | null;
  /** It travels with the workbook. */
  readonly isInBook: boolean;
  readonly keep: (next: OfficeTemplate | null) => void;
  readonly keepInBook: (isWished: boolean) => Promise<void>;
}

/** The template for this kind: that of the workbook, or else that of the machine. */
export function useTemplate(kind: DocumentKindId): KeptTemplate {
  const { controller } = usePane();
  const [template, setTemplate] = useState(controller.officeTemplate(kind));
  const [isInBook, setInBook] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    // Where the workbook cannot be asked now, a document made later says so.
    void controller.workbookTemplate(kind).then(
      (found) => {
        if (!isCurrent || !found) return;
        setTemplate(found);
        setInBook(true);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [controller, kind]);
  const putInBook = async (next: OfficeTemplate | null): Promise<void> => {
    const fits = next === null || next.bytes.length <= MOST_IN_WORKBOOK;
    if (await controller.keepInWorkbook(kind, fits ? next : null)) setInBook(fits && next !== null);
  };
  return {
    template,
    isInBook,
    keep: (next) => {
      controller.keepTemplate(kind, next);
      setTemplate(next);
      if (isInBook) void putInBook(next);
    },
    keepInBook: (isWished) => putInBook(isWished ? template : null),
  };
}

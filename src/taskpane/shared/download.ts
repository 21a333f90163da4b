/** Files that people take with them: made when asked for, named after the workbook. */
import { useCallback } from "react";
import { usePane, useWords } from "./context";

/** Hands a file to the browser's downloads. */
export function saveBlob(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** The workbook's name without its extension. */
export function stemOf(workbook: string | null): string {
  return (workbook ?? "").replace(/\.[^.]+$/, "");
}

/** Saves our sheets as an .xlsx; null inside Excel, where they are in the workbook. */
export function useDownload(): (() => void) | null {
  const { place, controller, store } = usePane();
  const say = useWords();
  const save = useCallback(() => {
    if (place !== "browser") return;
    const name = say("file.name.workbook", { name: stemOf(store.getState().workbook) });
    void controller.saveWorkbook(name, saveBlob);
  }, [place, controller, say, store]);
  return place === "browser" ? save : null;
}

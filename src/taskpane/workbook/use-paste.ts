/** A table that is pasted anywhere on the page but into a field is opened like a file, and so is a file that was copied. */
import { useEffect } from "react";
import { useBrowserPane, useWords } from "../shared/context";

interface Pasted {
  readonly file: Blob;
  /** How its name ends, by which it is read. */
  readonly ending: string;
}

export function usePaste(): void {
  const { controller, dispatch } = useBrowserPane();
  const say = useWords();
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      if (!event.clipboardData || isField(event.target)) return;
      const [file] = event.clipboardData.files;
      const table = tableIn(event.clipboardData);
      // Programs give a picture of a table beside it.
      if (table) void controller.open(table.file, `${say("workbook.pasted")}.${table.ending}`);
      else if (file) void controller.open(file, file.name);
      else dispatch({ type: "notice", notice: { kind: "no-table-pasted" } });
    };
    window.addEventListener("paste", take);
    return () => {
      window.removeEventListener("paste", take);
    };
  }, [controller, dispatch, say]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

/** The table that was copied: of a page, a document or a sheet; else lines whose values tabs part, as chats give them. */
function tableIn(data: DataTransfer): Pasted | null {
  const page = data.getData("text/html");
  if (/<table[\s>]/i.test(page)) return { file: new Blob(["<html>", page]), ending: "html" };
  const text = data.getData("text/plain");
  return text.includes("\t") ? { file: new Blob(["sep=\t\n", text]), ending: "csv" } : null;
}

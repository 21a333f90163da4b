/**
 * A table that is pasted anywhere on the page but into a field, or dragged there from another program, is opened like a file; so is a
 * file that was copied. Nothing is shown: it loads behind the page.
 */
import { useEffect } from "react";
import { useBrowserPane, useWords } from "../shared/context";

export function Pasting(): null {
  const { controller, dispatch } = useBrowserPane();
  const say = useWords();
  useEffect(() => {
    const open = (data: DataTransfer): boolean => {
      const table = tableIn(data);
      if (table) void controller.open(table.file, `${say("workbook.pasted")}.${table.ending}`);
      return table !== null;
    };
    const paste = ({ clipboardData, target }: ClipboardEvent): void => {
      // Programs give a picture of a table beside it.
      if (!clipboardData || isField(target) || open(clipboardData)) return;
      const [file] = clipboardData.files;
      if (file) void controller.open(file, file.name);
      else dispatch({ type: "notice", notice: { kind: "no-table-pasted" } });
    };
    const drop = ({ dataTransfer, target }: DragEvent): void => {
      if (dataTransfer?.files.length === 0 && !isField(target)) open(dataTransfer);
    };
    window.addEventListener("paste", paste);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("paste", paste);
      window.removeEventListener("drop", drop);
    };
  }, [controller, dispatch, say]);
  return null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

interface Table {
  readonly file: Blob;
  /** How its name ends, by which it is read. */
  readonly ending: string;
}

/** The table of a page, a document or a sheet; else lines whose values tabs part, as chats give them. Null where there is neither. */
function tableIn(data: DataTransfer): Table | null {
  const page = data.getData("text/html");
  if (/<table[\s>]/i.test(page)) return { file: new Blob(["<html>", page]), ending: "html" };
  const text = data.getData("text/plain");
  return text.includes("\t") ? { file: new Blob(["sep=\t\n", text]), ending: "csv" } : null;
}

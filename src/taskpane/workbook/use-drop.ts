/** What is dropped anywhere on the page: one file is opened, several or a folder are joined. */
import { useEffect, useState } from "react";
import { useBrowserPane } from "../shared/context";

/** Whether files are held over the page. */
export function useDrop(): boolean {
  const { controller } = useBrowserPane();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer?.types.includes("Files")) setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      // It has left the page, and not only gone from one part of it to the next.
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void take(event.dataTransfer);
    };
    const take = async ({ files, items }: DataTransfer): Promise<void> => {
      const [file, ...others] = files;
      // They are gone as soon as something is waited for.
      const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
      if (!file) return;
      if (others.length === 0 && !entries.some(({ isDirectory }) => isDirectory)) {
        await controller.open(file, file.name);
        return;
      }
      const { chosenBelow, chosenIn, filesToJoin } = await import("../files/chosen-files");
      const chosen = entries.length > 0 ? await chosenBelow(entries) : chosenIn([file, ...others]);
      await controller.joinFiles(await filesToJoin(chosen));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [controller]);
  return isOver;
}

/** What is dropped anywhere on the page: one file is opened, several or a folder are joined. */
import { useEffect, useState } from "react";
import { filesDropped } from "../files/dropped";
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
    const take = async (dropped: DataTransfer): Promise<void> => {
      const [file, ...others] = dropped.files;
      const hasFolder = [...dropped.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
      if (!file) return;
      if (others.length === 0 && !hasFolder) await controller.open(file, file.name);
      else await controller.joinFiles(await filesDropped(dropped));
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

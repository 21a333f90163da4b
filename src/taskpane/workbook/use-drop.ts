/** A file that is dropped anywhere on the workbook is opened; one that is dropped beside does not take the page's place. */
import { useEffect, useState, type DragEvent } from "react";
import { useBrowserPane } from "../shared/context";

interface Drop {
  /** A file is held over the workbook. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

export function useDrop(): Drop {
  const { controller } = useBrowserPane();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ignore = (event: Event): void => {
      event.preventDefault();
    };
    window.addEventListener("dragover", ignore);
    window.addEventListener("drop", ignore);
    return () => {
      window.removeEventListener("dragover", ignore);
      window.removeEventListener("drop", ignore);
    };
  }, []);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (event.currentTarget === event.target) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void controller.open(file, file.name);
      },
    },
  };
}

/** The summary as it would be made now, for the places that show it. */
import { useCallback, useEffect, useState, type RefObject } from "react";
import type { Drawn } from "../core/host";
import { usePane } from "../shared/context";
import { useLatest } from "../shared/use-latest";

export function usePreview(): Drawn | null {
  const { host, state } = usePane();
  const { choices, analysis } = state;
  // Another analysis is another preview, of the same choices or not.
  const ask = useCallback(
    () => (analysis?.ok ? host.preview(choices) : Promise.resolve(null)),
    [host, choices, analysis],
  );
  return useLatest(ask).answer ?? null;
}

/** In pixels, without what stands beside the print. */
export function printedWidth({ rendered: { columns, printedColumns } }: Drawn): number {
  return columns.slice(0, printedColumns).reduce((sum, one) => sum + one, 0);
}

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}

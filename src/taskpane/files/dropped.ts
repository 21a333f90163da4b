/** Files and folders that were dropped on the page. */
import type { FileToJoin } from "../core/host";

/** All of them, each with a name of its own. To be called at once: they are gone as soon as something is waited for. */
export async function filesDropped({ files, items }: DataTransfer): Promise<readonly FileToJoin[]> {
  const given = [...files];
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const { chosenBelow, chosenIn, filesToJoin } = await import("./chosen-files");
  return filesToJoin(entries.length > 0 ? await chosenBelow(entries) : chosenIn(given));
}

/** Inside Excel what is dropped on the pane is joined; else the page would go away to show it. */
export function joinDropped(join: (files: readonly FileToJoin[]) => Promise<void>): void {
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer?.types.includes("Files")) void filesDropped(event.dataTransfer).then(join);
  });
}

/** Chooses a file of the machine; inside Excel the open workbook is the file. */
import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { usePane, useWords } from "./context";

export function OpenButton({
  appearance,
  size = "medium",
}: {
  readonly appearance: "primary" | "secondary";
  readonly size?: "small" | "medium";
}): ReactNode {
  const say = useWords();
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  if (pane.place !== "browser") return null;
  const join = async (files: readonly File[]): Promise<void> => {
    const { chosenIn, filesToJoin } = await import("../files/chosen-files");
    await pane.controller.joinFiles(await filesToJoin(chosenIn(files)));
  };
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        icon={<FolderOpenRegular />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {say("workbook.open")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.docx,.docm,.xls,.ods,.csv"
        onChange={({ currentTarget }) => {
          const [file, ...others] = currentTarget.files ?? [];
          // The same file can be chosen again after it was changed.
          currentTarget.value = "";
          if (!file) return;
          if (others.length === 0) void pane.controller.open(file, file.name);
          else void join([file, ...others]);
        }}
      />
    </>
  );
}

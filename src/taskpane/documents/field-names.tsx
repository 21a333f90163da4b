/** All names of fields: copied in their braces, or as a data file for Word's own mail merge. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { CopyByHand, copyText } from "../shared/copy-text";
import { saveBlob } from "../shared/download";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Every name in its braces, to be put into a template. */
export function FieldNames(): ReactNode {
  const say = useWords();
  const { state, store, controller, host, dispatch } = usePane();
  const mergeFile = async (): Promise<Blob> => {
    const [{ mergeSheet }, { writeWorkbook }, fields] = await Promise.all([
      import("../../documents/placeholders/merge-sheet"),
      import("../../workbook/file/write"),
      host.wordFields(store.getState().choices),
    ]);
    return new Blob([new Uint8Array(await writeWorkbook([mergeSheet(fields ?? {})]))], { type: WORKBOOK });
  };
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const { fieldList } = await import("../../analysis/template");
    const text = fieldList();
    const isCopied = await copyText(text);
    setByHand(isCopied ? null : text);
    if (isCopied) dispatch({ type: "notice", notice: { kind: "fields-copied" } });
  };
  return (
    <>
      <Actions>
        <Button
          onClick={() => {
            void copy();
          }}
        >
          {say("template.copy-names")}
        </Button>
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            void controller.saveFile(say("file.name.merge"), mergeFile, saveBlob);
          }}
        >
          {say("template.merge-file")}
        </Button>
      </Actions>
      {byHand !== null && <CopyByHand text={byHand} label={say("template.copy-names")} />}
    </>
  );
}

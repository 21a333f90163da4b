/** Makes the summary sheet, hands it over as a file, takes it back. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Actions } from "./actions";
import { usePane, useWords } from "./context";
import { useDownload } from "./download";

/** `make` is the word on the button as long as there is no sheet; `sticky` as the actions are. */
export function SummaryActions({
  make,
  sticky = false,
}: {
  readonly make: string;
  readonly sticky?: boolean;
}): ReactNode {
  const say = useWords();
  const { state, controller } = usePane();
  const download = useDownload();
  const isMade = state.tabs.some(({ made }) => made === "summary");
  return (
    <Actions sticky={sticky}>
      <Button
        appearance="primary"
        disabledFocusable={state.work !== null}
        onClick={() => {
          void controller.make(["summary"]);
        }}
      >
        {isMade ? say("summary.refresh") : make}
      </Button>
      {isMade && download && (
        <Button disabledFocusable={state.work !== null} onClick={download}>
          {say("pane.download")}
        </Button>
      )}
    </Actions>
  );
}

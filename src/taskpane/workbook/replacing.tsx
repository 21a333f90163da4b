/** Asks before something takes the place of what is open: of edited cells, which are in no file, or of joined results. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hasEditedCells, type State } from "../core/state";
import { useBrowserPane, useWords } from "../shared/context";
import { Confirm } from "../shared/confirm";

export function Replacing({ name, by }: NonNullable<State["replacing"]>): ReactNode {
  const say = useWords();
  const { state, controller } = useBrowserPane();
  const answer = (how: "replace" | "join" | "leave") => (): void => {
    void controller.answerReplacing(how);
  };
  if (by !== "file-or-joined")
    return (
      <Confirm
        title={say(by === "file" ? "workbook.replace-title" : "joining.replace-title")}
        text={say(by === "file" ? "workbook.replace" : "joining.replace", { name })}
        confirm={say(by === "file" ? "workbook.replace-confirm" : "joining.replace-confirm")}
        onConfirm={answer("replace")}
        onClose={answer("leave")}
      />
    );
  const text = say("joining.one-more", { name });
  return (
    <Confirm
      title={say("joining.one-more-title")}
      text={hasEditedCells(state) ? `${text} ${say("joining.unsaved")}` : text}
      confirm={say("joining.add")}
      other={<Button onClick={answer("replace")}>{say("joining.open-apart")}</Button>}
      onConfirm={answer("join")}
      onClose={answer("leave")}
    />
  );
}

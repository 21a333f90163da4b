/** Asks before another file takes the place of edited cells, which are in no file. */
import type { ReactNode } from "react";
import { useBrowserPane, useWords } from "../shared/context";
import { Confirm } from "../shared/confirm";

export function Replacing({ name }: { readonly name: string }): ReactNode {
  const say = useWords();
  const { controller } = useBrowserPane();
  const answer = (isAgreed: boolean) => (): void => {
    void controller.answerReplacing(isAgreed);
  };
  return (
    <Confirm
      title={say("workbook.replace-title")}
      text={say("workbook.replace", { name })}
      confirm={say("workbook.replace-confirm")}
      onConfirm={answer(true)}
      onClose={answer(false)}
    />
  );
}

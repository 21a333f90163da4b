/** What was chosen for the document that is looked at and is not told in it. */
import { useCallback } from "react";
import { usePane } from "../shared/context";
import { useLatest } from "../shared/use-latest";

/** None until it is known, and while what is known is of another document. */
export function useUntold(): readonly string[] {
  const { host, store, state } = usePane();
  const { analysis } = state;
  const { document } = state.choices;
  const ask = useCallback(async () => {
    const options = analysis?.ok ? await host.untold(store.getState().choices) : null;
    return options && { document, options };
  }, [host, store, analysis, document]);
  const { answer } = useLatest(ask);
  return answer?.document === document ? answer.options : [];
}

/** The document that is looked at, read back as it stands: asked again when what was read, chosen or written changes. */
import { useCallback } from "react";
import type { TextCheck } from "../../analysis/numbers/told";
import { usePane } from "../shared/context";
import { useLatest } from "../shared/use-latest";

/** While somebody types, nothing is asked at every key. */
const PAUSE_MS = 200;

/** Null until it is known, and while what is known is of another document. */
export function useCheck(): TextCheck | null {
  const { host, state } = usePane();
  const { analysis, choices } = state;
  const ask = useCallback(async () => {
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    return analysis?.ok ? host.checkText(choices) : null;
  }, [host, analysis, choices]);
  const { answer } = useLatest(ask);
  return answer?.document === choices.document ? answer : null;
}

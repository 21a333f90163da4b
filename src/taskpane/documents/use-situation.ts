/** What decides which phrases hold, and what staff have typed that fills them. */
import { useEffect, useState } from "react";
import type { Given } from "../../documents/phrases/offers";
import { typedParts } from "../../documents/phrases/parts";
import type { Situation } from "../../documents/phrases/situation";
import { usePane } from "../shared/context";

/** Of the last analysis; null as long as it is not known. */
export function useSituation(): Situation | null {
  const { host, store, state } = usePane();
  const { analysis } = state;
  const [situation, setSituation] = useState<Situation | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void host
      .situation(store.getState().choices)
      .catch(() => null)
      .then((answer) => {
        if (isCurrent && answer) setSituation(answer);
      });
    return () => {
      isCurrent = false;
    };
  }, [host, store, analysis]);
  return situation;
}

export function useGiven(): Given {
  const { documents } = usePane().state.choices;
  return {
    speaker: documents.speaker,
    speakerOffice: documents.speakerOffice,
    texts: typedParts.map((part) => documents[part]),
  };
}

/** What has to be known of the phrases in a document before it is used: those that nobody has checked, and those that hold no more. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import { askedFor } from "../../documents/choices";
import { typedParts } from "../../documents/phrases/parts";
import { usePane, useWords } from "../shared/context";
import { phrasesIn, samplesIn } from "./use-sentences";

const OutdatedPhrases = lazy(async () => ({
  default: (await import("./outdated-phrases")).OutdatedPhrases,
}));

export function PhraseBars(): ReactNode {
  const say = useWords();
  const { choices } = usePane().state;
  const asked: readonly string[] = askedFor(choices.document);
  const parts = typedParts.filter((part) => asked.includes(part));
  const samples = parts.flatMap((part) => samplesIn(choices, part)).length;
  return (
    <>
      {samples > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("phrases.samples", { count: samples })}</MessageBarBody>
        </MessageBar>
      )}
      <Suspense>
        {parts
          .filter((part) => phrasesIn(choices, part).length > 0)
          .map((part) => (
            <OutdatedPhrases key={part} part={part} />
          ))}
      </Suspense>
    </>
  );
}

/** The bank of phrases for one text: found, put in by a click and taken out by another. It stays open, since one rarely wants one. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { adviceOn, MOST_OF_THEME, type Advice } from "../../documents/phrases/advice";
import { hasWords, wantedOf, type Wanted } from "../../documents/phrases/filter";
import { linesOf } from "../../documents/phrases/lines";
import { offersFor, ownOffersFor } from "../../documents/phrases/offers";
import { internalParts, type OwnPhrase, type TypedPart } from "../../documents/phrases/parts";
import { themes } from "../../documents/phrases/phrase";
import type { Say } from "../../i18n/messages";
import { usePane, useWords } from "../shared/context";
import { AddOwnPhrase, OwnPhrases } from "./own-phrases";
import { PhraseFilters } from "./phrase-filters";
import { PhraseList } from "./phrase-list";
import { useSentences } from "./use-sentences";
import { useGiven, useSituation } from "./use-situation";

const useStyles = makeStyles({
  surface: {
    width: "100%",
    maxWidth: "640px",
    maxHeight: "100dvh",
    "@media (max-width: 640px)": { padding: "12px", borderRadius: 0 },
  },
  content: { display: "flex", flexDirection: "column", gap: "12px" },
  advice: {
    margin: 0,
    padding: "6px 8px 6px 24px",
    maxHeight: "25dvh",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

export function PhrasePicker({
  part,
  label,
  onClose,
}: {
  readonly part: TypedPart;
  readonly label: string;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  const { documents } = state.choices;
  const { put, take } = useSentences(part);
  const situation = useSituation();
  const [own, setOwn] = useState(controller.ownPhrases());
  const [wanted, setWanted] = useState<Wanted>({
    words: "",
    theme: null,
    outcome: null,
    branches: null,
    internal: documents.internal || internalParts.includes(part),
  });
  const keep = (phrases: readonly OwnPhrase[]): void => {
    controller.keepPhrases(phrases);
    setOwn(phrases);
  };
  const given = useGiven();
  const kind = wanted.branches === "any" ? null : wanted.branches;
  const offers = situation ? offersFor(part, situation, given, kind) : [];
  const ownOffers = situation ? ownOffersFor(part, own, situation, given) : [];
  const chosen = new Set(linesOf(documents[part]));
  const toggle = (sentence: string, code: string): void => {
    if (chosen.has(sentence)) take(sentence);
    else put({ sentence, code });
  };
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle action={null}>{say("phrases.title", { field: label })}</DialogTitle>
          <DialogContent className={styles.content}>
            {situation ? (
              <>
                <PhraseFilters
                  part={part}
                  kinds={situation.kinds}
                  offers={offers}
                  wanted={wanted}
                  onChange={setWanted}
                />
                <OwnPhrases
                  offers={ownOffers.filter(({ text }) => hasWords(text, wanted.words))}
                  chosen={chosen}
                  onToggle={(sentence) => {
                    toggle(sentence, "");
                  }}
                  onDelete={(gone) => {
                    keep(own.filter((one) => one !== gone));
                  }}
                />
                <PhraseList offers={wantedOf(offers, wanted)} chosen={chosen} onToggle={toggle} />
                <AddOwnPhrase
                  onAdd={(sentence) => {
                    const others = own.filter((one) => one.part !== part || one.sentence !== sentence);
                    keep([{ part, sentence }, ...others]);
                  }}
                />
              </>
            ) : (
              <Spinner size="small" label={say("pane.loading")} />
            )}
          </DialogContent>
          <DialogActions fluid>
            <div role="status">
              <AdviceList advice={adviceOn(documents[part], offers, documents.tasks)} />
            </div>
            <Button appearance="primary" onClick={onClose}>
              {say("document.done")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function AdviceList({ advice }: { readonly advice: readonly Advice[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  if (advice.length === 0) return null;
  return (
    <ul className={styles.advice}>
      {[...new Set(advice.map((one) => adviceSentence(one, say)))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function adviceSentence(advice: Advice, say: Say): string {
  switch (advice.kind) {
    case "many":
      return say("phrases.many", {
        theme: themes[advice.theme].label,
        count: advice.count,
        most: MOST_OF_THEME,
      });
    case "opening":
      return say("phrases.opening", { words: advice.words });
    case "alone":
      return say("phrases.alone");
  }
}

/** The phrases of the bank that were found, theme by theme. Arrow keys go from one to the next, Tab leaves them all. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Offer } from "../../documents/phrases/offers";
import { branchKinds, idsOf, outcomes, themes } from "../../documents/phrases/phrase";
import { Badge } from "../shared/badge";
import { useWords } from "../shared/context";

const chosen = { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 };

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: "0 0 4px", fontSize: "12px", fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  phrase: {
    justifyContent: "flex-start",
    alignItems: "flex-start",
    width: "100%",
    height: "auto",
    padding: "6px 8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "normal",
  },
  chosen: {
    ...chosen,
    ":hover": chosen,
    ":hover:active": chosen,
  },
  words: { overflowWrap: "anywhere" },
  more: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
});

export interface Picking {
  /** The sentences that stand in the text. */
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (sentence: string) => void;
}

export function PhraseList({
  offers,
  chosen,
  onToggle,
}: Pick<Picking, "chosen"> & {
  readonly offers: readonly Offer[];
  readonly onToggle: (sentence: string, code: string) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  if (offers.length === 0) return <p>{say("phrases.none")}</p>;
  return (
    <div className={styles.groups} lang="vi" {...arrows}>
      {idsOf(themes).map((theme) => {
        const found = offers.filter((offer) => offer.theme === theme);
        return (
          found.length > 0 && (
            <section key={theme} aria-label={themes[theme].label}>
              <h3 className={styles.title}>{themes[theme].label}</h3>
              <ul className={styles.list}>
                {found.map((offer) => (
                  <li key={offer.phrase.code}>
                    <PhraseButton
                      offer={offer}
                      notes={notesOf(offer)}
                      chosen={chosen}
                      onToggle={(sentence) => {
                        onToggle(sentence, offer.phrase.code);
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function notesOf({ phrase }: Offer): readonly string[] {
  return [
    ...(phrase.outcome === "fault" ? [outcomes.fault] : []),
    ...(phrase.branches ? [branchKinds[phrase.branches]] : []),
  ];
}

/** A sentence to be put into the text, or taken out again; what lacks something is seen, and cannot. */
export function PhraseButton({
  offer: { text, missing },
  notes = [],
  chosen,
  onToggle,
}: Picking & {
  readonly offer: Pick<Offer, "text" | "missing">;
  readonly notes?: readonly string[];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const isChosen = chosen.has(text);
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.phrase, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      disabledFocusable={missing.length > 0}
      icon={isChosen ? <CheckmarkRegular /> : null}
      onClick={() => {
        onToggle(text);
      }}
    >
      <span className={styles.words}>
        {text}
        {notes.length + missing.length > 0 && (
          <span className={styles.more}>
            {notes.map((note) => (
              <Badge key={note} look="plain">
                {note}
              </Badge>
            ))}
            {missing.length > 0 && (
              <Badge look="warning">{say("phrases.missing", { gaps: missing.join(", ") })}</Badge>
            )}
          </span>
        )}
      </span>
    </Button>
  );
}

/** One part of a document: as we write it, or as somebody has; and what has become of the figures under an edit. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { Change, EditedPart } from "../../analysis/edits";
import type { ToldRun } from "../../analysis/numbers/told";
import { usePane, useWords } from "../shared/context";
import { Badge } from "../shared/badge";
import { NumberText } from "./number-text";

const useStyles = makeStyles({
  part: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "10px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  edited: { borderLeftColor: tokens.colorBrandStroke1 },
  stale: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { fontSize: "12px", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  headline: { fontWeight: tokens.fontWeightSemibold, fontSize: "16px", lineHeight: "22px" },
  empty: { fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  change: { backgroundColor: tokens.colorStatusWarningBackground1, padding: "8px", borderRadius: "4px" },
  gone: { backgroundColor: tokens.colorStatusDangerBackground2 },
  new: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    marginLeft: "3px",
  },
});

export function PartView({
  part,
  runs,
}: {
  readonly part: EditedPart;
  /** Its text in pieces, as it was read back last. */
  readonly runs: readonly ToldRun[];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const { document } = state.choices;
  const { kind, text, ours, edited, change } = part;
  const [isOpen, setOpen] = useState(false);
  const title = useId();
  const write = (written: string, over = ours): void => {
    dispatch({ type: "write", document, part: kind, edit: { text: written, over } });
  };
  const restore = (): void => {
    dispatch({ type: "write", document, part: kind, edit: null });
    setOpen(false);
  };
  const name = say(`document.part.${kind}`);
  const look = `${styles.part} ${change ? styles.stale : edited ? styles.edited : ""}`;
  return (
    <div className={look} role="group" aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {name}{" "}
          {edited && (
            <Badge look={change ? "warning" : "brand"}>
              {say(change ? "document.part-stale" : "document.part-edited")}
            </Badge>
          )}
        </h3>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? null : <EditRegular />}
          aria-label={say(isOpen ? "document.done-part" : "document.edit-part", { part: name })}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen && say("document.done")}
        </Button>
      </div>
      {isOpen ? (
        <Textarea
          autoFocus
          aria-labelledby={title}
          value={text}
          rows={Math.min(14, Math.max(3, Math.ceil(text.length / 38)))}
          resize="vertical"
          lang="vi"
          onChange={(_event, { value }) => {
            // What it is written over stays known while the figures go on.
            write(value, part.over);
          }}
        />
      ) : (
        <PartText kind={kind} text={text} runs={runs} />
      )}
      {change && <ChangeView change={change} />}
      {edited && (
        <div className={styles.actions}>
          {change !== null && change.merged !== null && (
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                write(change.merged ?? text);
              }}
            >
              {say("document.take-figures")}
            </Button>
          )}
          {change && (
            <Button
              size="small"
              onClick={() => {
                write(text);
              }}
            >
              {say("document.keep-edit")}
            </Button>
          )}
          <Button size="small" onClick={restore}>
            {say("document.take-ours")}
          </Button>
        </div>
      )}
      {isOpen && text !== "" && (
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              write("");
              setOpen(false);
            }}
          >
            {say("document.leave-out")}
          </Button>
        </div>
      )}
    </div>
  );
}

function PartText({ kind, text, runs }: PartTextProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const look = kind === "headline" ? `${styles.text} ${styles.headline}` : styles.text;
  if (text.trim() === "")
    return (
      <div className={`${look} ${styles.empty}`} lang="vi">
        {say("document.part-left-out")}
      </div>
    );
  const isCurrent = runs.map((run) => run.text).join("") === text;
  return <NumberText key={text} className={look} runs={isCurrent ? runs : [{ text }]} />;
}

interface PartTextProps {
  readonly kind: EditedPart["kind"];
  readonly text: string;
  readonly runs: readonly ToldRun[];
}

function ChangeView({ change }: { readonly change: Change }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.change}>
      <div>{say("document.changed")}</div>
      <div className={styles.text} lang="vi">
        {change.pieces.map(({ kind, text }, i) =>
          kind === "same" ? (
            <span key={i}>{text}</span>
          ) : kind === "gone" ? (
            <del key={i} className={styles.gone}>
              {text}
            </del>
          ) : (
            <ins key={i} className={styles.new}>
              {text}
            </ins>
          ),
        )}
      </div>
    </div>
  );
}

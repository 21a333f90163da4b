/**
 * A text with its numbers: each figure leads to where it comes from, by mouse and by keyboard, and a number in doubt is marked. All of it stays
 * text that can be selected and copied, which buttons are not in every browser.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type KeyboardEvent, type ReactNode } from "react";
import type { ToldRun } from "../../analysis/numbers/told";
import { usePane, useWords } from "../shared/context";

const FigurePanel = lazy(async () => ({ default: (await import("./figure-panel")).FigurePanel }));

const useStyles = makeStyles({
  figure: {
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { backgroundColor: tokens.colorBrandBackground2, textDecorationStyle: "solid" },
  doubt: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
  },
  why: { fontSize: "12px", lineHeight: "16px", color: tokens.colorStatusWarningForeground3 },
});

export function NumberText({
  runs,
  className,
}: {
  readonly runs: readonly ToldRun[];
  readonly className: string;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state } = usePane();
  const [open, setOpen] = useState<number | null>(null);
  const figure = open === null ? undefined : runs[open];
  const across = state.analysis?.ok ? state.analysis.overview.across : "";
  return (
    <>
      <div className={className} lang="vi">
        {runs.map(({ text, figure: id, doubt, columns = [] }, i) => {
          if (doubt)
            return (
              <mark key={i} className={styles.doubt}>
                {text}
              </mark>
            );
          if (!id) return text;
          const toggle = (): void => {
            setOpen(open === i ? null : i);
          };
          const named = columns.map((header) => `“${header}”`).join(", ");
          return (
            <span
              key={i}
              role="button"
              tabIndex={0}
              className={mergeClasses(styles.figure, open === i && styles.open)}
              aria-expanded={open === i}
              aria-label={named === "" ? text : say("number.from", { number: text, columns: named, across })}
              onClick={toggle}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key === "Escape") setOpen(null);
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                toggle();
              }}
            >
              {text}
            </span>
          );
        })}
      </div>
      {runs.map(
        ({ text, doubt }, i) =>
          doubt && (
            <div key={i} className={styles.why}>
              {say(doubt.isKnown ? "number.replaced" : "number.unknown", {
                number: text,
                ours: doubt.ours ?? "",
              })}
            </div>
          ),
      )}
      {figure?.figure && (
        <Suspense>
          <FigurePanel
            figure={figure.figure}
            text={figure.text}
            onClose={() => {
              setOpen(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

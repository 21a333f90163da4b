/** The window of printed pages that the pane inside Excel opens: it shows what the pane tells, and says when that is of before. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { pagesOf, type FromWindow, type PagesTold } from "../core/printed-pages";
import { WordsContext } from "../shared/context";
import { themeOf } from "../shared/theme";
import { useLanguage } from "../shared/use-language";
import { PrintedPages } from "./printed-pages";

export interface FromPane {
  /** From now on `hear` is given what the pane says. */
  listen(hear: (text: string) => void): void;
  tell(word: FromWindow): void;
}

/** Until the pane has told which. */
const USUAL: PagesTold["preferences"] = { theme: "auto", language: "vi" };

/** After this long without a word from the pane something is wrong, and waiting does not help. */
const LATE_MS = 8_000;

const useStyles = makeStyles({
  window: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  said: {
    padding: "8px 12px",
    backgroundColor: tokens.colorStatusWarningBackground1,
    ":empty": { padding: 0 },
  },
});

export function PagesWindow({ pane }: { readonly pane: FromPane }): ReactNode {
  const [told, setTold] = useState<PagesTold | null>(null);
  const [isLate, setLate] = useState(false);
  const { language, theme } = told?.preferences ?? USUAL;
  const say = useLanguage(language);
  const look = themeOf(theme, told?.isOfficeDark ?? false);
  useEffect(() => {
    pane.listen((text) => {
      const pages = pagesOf(text);
      if (pages) setTold(pages);
      else setLate(true);
    });
    const late = setTimeout(() => {
      setLate(true);
    }, LATE_MS);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") pane.tell("close");
    };
    window.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(late);
      window.removeEventListener("keydown", onKey);
    };
  }, [pane]);
  useEffect(() => {
    document.title = say("summary.print-pages");
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = look.isDark ? "dark" : "light";
  }, [say, language, look.isDark]);
  return (
    <WordsContext value={say}>
      <FluentProvider theme={look.theme} style={{ height: "100%" }}>
        <Pages
          told={told}
          said={told ? (told.isOld ? say("summary.pages-old") : "") : isLate ? say("summary.pages-late") : ""}
          onClose={() => {
            pane.tell("close");
          }}
        />
      </FluentProvider>
    </WordsContext>
  );
}

function Pages({
  told,
  said,
  onClose,
}: {
  readonly told: PagesTold | null;
  readonly said: string;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.window}>
      <div role="status" className={styles.said}>
        {said}
      </div>
      <PrintedPages drawn={told?.drawn ?? null} isAlone onClose={onClose} />
    </main>
  );
}

/** The pane's frame: theme, language, and what all parts share. */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { PaneContext, usePane, useWords, WordsContext, type Pane } from "./shared/context";
import { useOfficeDark } from "./excel/office-theme";
import { themeOf, useMedia } from "./shared/theme";
import { outputWords } from "./shared/output-words";
import { useLanguage } from "./shared/use-language";

export function App({ children, ...pane }: Pane & { readonly children: ReactNode }): ReactNode {
  return (
    <PaneContext value={pane}>
      <Frame>{children}</Frame>
    </PaneContext>
  );
}

function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { place, state } = usePane();
  const { preferences } = state;
  const isMachineDark = useMedia("(prefers-color-scheme: dark)");
  const isOfficeDark = useOfficeDark(place === "excel");
  const { theme, isDark } = themeOf(preferences.theme, place === "excel" ? isOfficeDark : isMachineDark);
  const say = useLanguage(preferences.language);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [preferences.language, isDark]);
  return (
    <WordsContext value={say}>
      <FluentProvider theme={theme} style={{ height: "100%" }}>
        <OutdatedSaid />
        {children}
      </FluentProvider>
    </WordsContext>
  );
}

/** A region that is there before anything is said in it; said once, whichever view is looked at. */
function OutdatedSaid(): ReactNode {
  const say = useWords();
  const { outdated } = usePane().state;
  return (
    <div role="status" className="hidden">
      {outdated.map((kind) => outputWords(say, "outdated", kind)).join(" ")}
    </div>
  );
}

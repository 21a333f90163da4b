/** Starts the window of printed pages that the pane inside Excel opens. */
import { createRoot } from "react-dom/client";
import { say } from "../i18n/messages";
import { PagesWindow } from "../taskpane/summary/pages-window";

void Office.onReady().then(({ host }) => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the pages.");
  if (host !== Office.HostType.Excel) {
    document.getElementById("waiting")?.replaceChildren(say("excel.outside"));
    return;
  }
  const { ui } = Office.context;
  const pane = {
    listen: (hear: (text: string) => void) => {
      ui.addHandlerAsync(
        Office.EventType.DialogParentMessageReceived,
        ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
          hear(message);
        },
        // What is said before is lost.
        () => {
          ui.messageParent("ready");
        },
      );
    },
    tell: (word: string) => {
      ui.messageParent(word);
    },
  };
  createRoot(root).render(<PagesWindow pane={pane} />);
});

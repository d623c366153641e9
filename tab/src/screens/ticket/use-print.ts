import { useCallback } from "react";
import { failureWords } from "../../actions/use-act.ts";
import { ticketPath } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { saveBlob } from "../../ui/save-blob.ts";
import { showToast } from "../../ui/toasts.ts";

/** Stampa: the desk's own PDF of the ticket, or of the article at a position; a frame inside Teams may print nothing itself. */
export function usePrint(number: string): (position?: number) => Promise<void> {
  const session = useSession();
  return useCallback(
    async (position) => {
      const { t, api } = session;
      const query = position === undefined ? "" : `?article=${position}`;
      try {
        const { blob, filename } = await api.client.file(`${ticketPath(number)}/print${query}`);
        saveBlob(blob, filename);
        showToast({ tone: "success", text: t("lists.exported", { name: filename }) });
      } catch (error) {
        showToast({ tone: "error", text: failureWords(session, error) });
      }
    },
    [session, number],
  );
}

import { Button } from "@fluentui/react-components";
import { Note16Regular } from "@fluentui/react-icons";
import { type FormEvent, useRef, useState } from "react";
import { failureWords, useAct } from "../../../actions/use-act.ts";
import { createSubmitKeys } from "../../../api/submit-key.ts";
import { useSession } from "../../../app/session.ts";
import { showToast } from "../../../ui/toasts.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./note-box.module.css";

const SUBJECT_LENGTH = 60;

/** One line that becomes an internal note: its first words are the subject. */
export function NoteBox({ page: { ticket } }: { readonly page: TicketPage }) {
  const session = useSession();
  const { t } = session;
  const act = useAct();
  const [text, setText] = useState("");
  const [isBusy, setBusy] = useState(false);
  const keys = useRef(createSubmitKeys());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (words === "" || isBusy) return;
    const subject = words.length > SUBJECT_LENGTH ? `${words.slice(0, SUBJECT_LENGTH - 1)}…` : words;
    const body = { subject, text: words };
    setBusy(true);
    try {
      await act(ticket.number, "notes", body, { key: keys.current.keyFor(body), said: t("tab.said.noted") });
      keys.current.done();
      setText("");
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={css.noteBox} onSubmit={(event) => void submit(event)}>
      <Note16Regular aria-hidden />
      <input
        value={text}
        placeholder={t("tab.note.placeholder")}
        aria-label={t("tab.note.box")}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() === "" ? (
        <kbd aria-hidden>N</kbd>
      ) : (
        <Button type="submit" size="small" disabled={isBusy}>
          {t("tab.note.add")}
        </Button>
      )}
    </form>
  );
}

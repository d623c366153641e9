import { Button } from "@fluentui/react-components";
import { BookQuestionMarkRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../../../app/session.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import { control } from "../../../ui/control.ts";
import css from "./faq-choice.module.css";
import { useFaq } from "./use-faq.ts";
import type { Mail } from "./use-mail.ts";

const PRESSED = { keys: ["F8"], inFields: true, shown: "F8", label: "tab.keys.faq" } as const;

/** Ready answers: found by words, put below what is written. */
export function FaqChoice({ mail }: { readonly mail: Mail }) {
  const { t } = useSession();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className={css.place}>
      <Button
        ref={button}
        type="button"
        appearance="subtle"
        size="small"
        icon={<BookQuestionMarkRegular />}
        aria-expanded={isOpen}
        title={`${t("tab.mail.faq")} (F8)`}
        data-faq
        onClick={() => setOpen(!isOpen)}
      >
        {t("tab.mail.faq")}
      </Button>
      {isOpen ? <FaqBox mail={mail} onClose={close} /> : null}
    </span>
  );
}

/** The key that opens it, for the composer's own. */
export const faqKey = (mail: Mail) => ({
  ...PRESSED,
  run: () => mail.form.current?.querySelector<HTMLElement>("[data-faq]")?.click(),
});

interface FaqBoxProps {
  readonly mail: Mail;
  readonly onClose: () => void;
}

function FaqBox({ mail, onClose }: FaqBoxProps) {
  const { t } = useSession();
  const [words, setWords] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { found, textOf } = useFaq(words.trim());
  useEffect(() => input.current?.focus(), []);
  useKeys([{ keys: ["Escape"], inFields: true, run: onClose }]);
  const insert = async (id: FoundId) => {
    // A line that is down is said in the frame; the text stays as it is.
    const text = await textOf(id).catch(() => null);
    if (text !== null) mail.insert(text);
    onClose();
  };
  return (
    <div className={css.box} role="dialog" aria-label={t("tab.mail.faq")}>
      <input
        ref={input}
        type="search"
        className={control(css.words)}
        aria-label={t("tab.mail.faqWords")}
        placeholder={t("tab.mail.faqWords")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <ul>
        {(found ?? []).map(({ id, title, category }) => (
          <li key={id}>
            <button type="button" onClick={() => void insert(id)}>
              <span>{title}</span>
              <span>{category}</span>
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 ? <p>{t("tab.mail.faqNone")}</p> : null}
    </div>
  );
}

type FoundId = NonNullable<ReturnType<typeof useFaq>["found"]>[number]["id"];

import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TicketView } from "../../../../../core/ticket/views/ticket-view.ts";
import { useSession } from "../../../app/session.ts";
import { customerName } from "../../../format/people.ts";
import { wrong } from "../../../forms/fields/field-props.ts";
import css from "./panels.module.css";

const PAUSE = 300;
const MOST = 8;

interface TicketPickerProps {
  /** The ticket that is open: it is not offered. */
  readonly number: string;
  readonly customer: string;
  readonly value: string;
  readonly onChange: (number: string) => void;
  readonly error: string | undefined;
}

/** Another ticket, found by number or words; before one writes, those of the same customer. */
export function TicketPicker({ number, customer, value, onChange, error }: TicketPickerProps) {
  const { t } = useSession();
  const [words, setWords] = useState("");
  const found = useFound(words.trim(), customer)?.filter((ticket) => ticket.number !== number);
  return (
    <div className={css.picker}>
      <Field
        label={t("tab.field.otherTicket")}
        required
        size="small"
        hint={t("tab.picker.hint")}
        {...wrong(error)}
      >
        <Input
          name="number"
          size="small"
          type="search"
          autoComplete="off"
          placeholder={t("tab.picker.placeholder")}
          value={words}
          onChange={(_event, { value: written }) => {
            setWords(written);
            onChange("");
          }}
        />
      </Field>
      {found ? (
        <RadioGroup
          aria-label={t("tab.field.otherTicket")}
          value={value}
          onChange={(_event, { value: chosen }) => onChange(chosen)}
        >
          {found.map((ticket) => (
            <Radio key={ticket.number} value={ticket.number} label={<Line ticket={ticket} />} />
          ))}
        </RadioGroup>
      ) : null}
      {found?.length === 0 && words.trim() !== "" ? (
        <p className={css.quiet}>{t("tab.picker.none")}</p>
      ) : null}
    </div>
  );
}

function Line({ ticket }: { readonly ticket: TicketView }) {
  const { t } = useSession();
  return (
    <span className={css.found}>
      <strong>{ticket.title}</strong>
      <span>
        {ticket.number} · {t(`state.${ticket.state}`)} · {customerName(ticket.customer)}
      </span>
    </span>
  );
}

function useFound(words: string, customer: string): readonly TicketView[] | null {
  const { api } = useSession();
  const [found, setFound] = useState<readonly TicketView[] | null>(null);
  useEffect(() => {
    const isNumber = /^\d{4,}$/.test(words);
    const query = words === "" ? { customer } : isNumber ? { number: words } : { q: words };
    if (words !== "" && words.length < 3) return;
    let isCurrent = true;
    const ask = () =>
      api.tickets({ ...query, limit: MOST }).then(
        ({ items }) => isCurrent && setFound(items),
        () => isCurrent && setFound([]),
      );
    const timer = setTimeout(() => void ask(), words === "" ? 0 : PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, words, customer]);
  return found;
}

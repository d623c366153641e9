import { Input } from "@fluentui/react-components";
import { type KeyboardEvent, useDeferredValue, useId, useState } from "react";
import type { CustomersView, CustomerView } from "../../../../core/people/customer-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { customerName } from "../../format/people.ts";
import { Initials } from "../../ui/initials.tsx";
import css from "./new-ticket.module.css";
import type { NewTicket } from "./use-new-ticket.ts";

const MOST = 6;

/** Finds the customer while one types name, address or telephone; an address nobody has is a new one. */
export function CustomerBox({ ticket, ...given }: { readonly ticket: NewTicket }) {
  const { t } = useSession();
  const { fields } = ticket.draft;
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const listId = useId();
  const words = useDeferredValue(fields.address.trim());
  const asked = isOpen && words.length > 1 ? `/customers?${new URLSearchParams({ q: words })}` : null;
  const { value } = useRead<CustomersView>(asked);
  const found = asked && value ? value.items.slice(0, MOST) : [];
  const take = (customer: CustomerView) => {
    ticket.choose(customer);
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (found.length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((now) => (now + step + found.length) % found.length);
    else if (event.key === "Enter" && !event.ctrlKey && found[at]) take(found[at]);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css.box}>
      <Input
        {...given}
        name="address"
        size="small"
        className={css.boxInput}
        autoComplete="off"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
        placeholder={t("newTicket.customerHint")}
        value={fields.address}
        onChange={(_event, { value: typed }) => {
          ticket.typeAddress(typed);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t("newTicket.customer")}
        className={css.options}
        hidden={found.length === 0}
      >
        {found.map((customer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
          <div
            key={customer.address}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={css.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(customer)}
          >
            <Initials name={customerName(customer)} mine={false} lockLabel={null} lockMine={false} />
            <span>
              <strong>{customerName(customer)}</strong>
              <small>{[customer.address, ...customer.phones].join(" · ")}</small>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

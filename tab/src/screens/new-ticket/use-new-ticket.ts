import { useEffect, useMemo, useRef, useState } from "react";
import type { CustomerView } from "../../../../core/people/customer-views.ts";
import type { TicketDetailView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import type { DraftPlace } from "../../api/desk-api.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { fieldsOf } from "../../forms/fields/fields-of.ts";
import { type DraftState, useDraft } from "../../forms/use-draft.ts";
import { useSubmit } from "../../forms/use-submit.ts";
import { goBack, navigate } from "../../routes/router.ts";
import { showToast } from "../../ui/toasts.ts";
import { inWorkingDays } from "../ticket/next-state.ts";
import { type NewTicketKind, newTicketBody } from "./new-ticket-body.ts";

const ORDER = [
  "address",
  "name",
  "organisation",
  "cc",
  "bcc",
  "requestType",
  "queue",
  "owner",
  "subject",
  "text",
  "state",
  "until",
  "priority",
  "workUnits",
  "service",
  "sla",
];
const KEPT = [
  "address",
  "name",
  "organisation",
  "cc",
  "bcc",
  "subject",
  "text",
  "queue",
  "requestType",
] as const;
const WHERE = { phone: "/tickets", mail: "/mail-tickets" } as const;

const EMPTY = {
  name: "",
  organisation: "",
  cc: "",
  bcc: "",
  owner: "",
  subject: "",
  text: "",
  state: "open",
  priority: "3",
  workUnits: "",
  service: "",
  sla: "",
};

/** Where the desk keeps what was begun. */
const PLACES = {
  phone: { ticket: null, action: "phone-ticket" },
  mail: { ticket: null, action: "mail-ticket" },
} as const satisfies Record<NewTicketKind, DraftPlace>;

/** The form of a call or of a mail: its fields, its draft, its sending. */
export function useNewTicket(kind: NewTicketKind, address = "") {
  const { t, me, api, dates, live } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const [initial] = useState({
    ...EMPTY,
    ...start,
    address,
    requestType: me.requestTypes[0]?.key ?? "",
    queue: me.queues.find(({ canCreate, mine }) => canCreate && mine)?.key ?? "",
  });
  const draft = useDraft(PLACES[kind], initial, KEPT);
  const sending = useSubmit(form, ORDER);
  const { fields, set } = draft;
  const known = useKnownCustomer(fields.address);
  useFilledIn(known, draft);

  async function create(): Promise<void> {
    const body = newTicketBody(kind, fields, { t, dates });
    if (!body.ok) return sending.refuse(body.error);
    await sending.submit(body.value, async (key) => {
      const ticket = await draft.sending(() =>
        api.client.send<TicketDetailView>(WHERE[kind], body.value, { key }),
      );
      live.refresh();
      showToast({ tone: "success", text: t("tab.said.created", { number: ticket.number }) });
      navigate({ screen: "ticket", number: ticket.number }, "replace");
    });
  }

  function choose(customer: CustomerView): void {
    set("address", customer.address);
    set("name", customer.name);
    set("organisation", onlyOrganisation(customer));
  }

  const typeAddress = (typed: string) => set("address", typed);
  const leave = () => goBack({ screen: "dashboard" });
  const field = fieldsOf(draft, sending.errors);
  return { kind, form, draft, field, sending, create, leave, choose, typeAddress, customer: known };
}

export type NewTicket = ReturnType<typeof useNewTicket>;

const onlyOrganisation = ({ organisations }: CustomerView): string =>
  organisations.length === 1 ? (organisations[0] ?? "") : "";

/** The name and the organisation of somebody the desk knows, where nothing was written there. */
function useFilledIn(
  known: CustomerView | null,
  { fields, fill }: Pick<DraftState<typeof EMPTY>, "fields" | "fill">,
): void {
  const latest = useRef(fields);
  latest.current = fields;
  useEffect(() => {
    if (!known) return;
    const { name, organisation } = latest.current;
    fill({ name: name || known.name, organisation: organisation || onlyOrganisation(known) });
  }, [known, fill]);
}

/** What the desk knows of an address, once it is whole. */
function useKnownCustomer(address: string): CustomerView | null {
  const whole = address.trim().toLowerCase();
  const isAddress = /^\S+@\S+\.\S+$/.test(whole);
  const read = useRead<CustomerView>(isAddress ? `/customers/${encodeURIComponent(whole)}` : null);
  return isAddress && read.value?.address === whole ? read.value : null;
}

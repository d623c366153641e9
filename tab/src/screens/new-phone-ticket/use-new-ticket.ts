import { useMemo, useRef, useState } from "react";
import type { Priority } from "../../../../core/ticket/ticket.ts";
import type { NewTicketBody, NextStateInput } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { useDraft } from "../../forms/use-draft.ts";
import { useSubmit } from "../../forms/use-submit.ts";
import { goBack, navigate } from "../../routes/router.ts";
import { showToast } from "../../ui/toasts.ts";
import { inWorkingDays } from "../ticket/next-state.ts";

const ORDER = [
  "address",
  "name",
  "requestType",
  "queue",
  "owner",
  "subject",
  "text",
  "state",
  "until",
  "priority",
];
const PLACE = { ticket: null, action: "phone-ticket" } as const;
const KEPT = ["address", "name", "subject", "text", "queue", "requestType"] as const;

/** The form of a call: its fields, its draft, its sending. */
export function useNewTicket() {
  const { t, me, api, dates, live } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const [initial] = useState({
    address: "",
    name: "",
    requestType: me.requestTypes[0]?.key ?? "",
    queue: me.queues.find(({ canCreate, mine }) => canCreate && mine)?.key ?? "",
    owner: "",
    subject: "",
    text: "",
    state: "open",
    priority: "3",
    ...start,
  });
  const draft = useDraft(PLACE, initial, KEPT);
  const sending = useSubmit(form, ORDER);
  const { fields } = draft;

  async function create(): Promise<void> {
    const missing = ["address", "queue", "subject", "text"].filter(
      (name) => fields[name as keyof typeof fields].trim() === "",
    );
    if (missing.length > 0) {
      return sending.refuse(Object.fromEntries(missing.map((name) => [name, t("tab.form.required")])));
    }
    const until = fields.state.startsWith("pending") ? dates.instant(fields.date, fields.time) : undefined;
    if (until === null) return sending.refuse({ until: t("tab.pending.invalid") });
    const body: NewTicketBody = {
      customer: { address: fields.address.trim(), name: fields.name.trim() },
      queue: fields.queue,
      subject: fields.subject,
      text: fields.text,
      priority: Number(fields.priority) as Priority,
      ...(fields.requestType ? { requestType: fields.requestType } : {}),
      ...(fields.owner ? { owner: fields.owner } : {}),
      next: { state: fields.state as NextStateInput["state"], ...(until ? { until } : {}) },
    };
    await sending.submit(body, async (key) => {
      const ticket = await draft.sending(() => api.createTicket(body, key));
      live.refresh();
      showToast({ tone: "success", text: t("tab.said.created", { number: ticket.number }) });
      navigate({ screen: "ticket", number: ticket.number }, "replace");
    });
  }

  const leave = () => goBack({ screen: "dashboard" });
  return { form, draft, sending, create, leave };
}

export type NewTicket = ReturnType<typeof useNewTicket>;

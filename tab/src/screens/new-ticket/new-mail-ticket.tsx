import { NewTicketForm } from "./new-ticket-form.tsx";

/** The same form as for a call, but its words go to the customer as a mail. */
export default function NewMailTicket({ customer }: { readonly customer?: string }) {
  return <NewTicketForm kind="mail" customer={customer} />;
}

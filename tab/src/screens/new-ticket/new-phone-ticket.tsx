import { NewTicketForm } from "./new-ticket-form.tsx";

export default function NewPhoneTicket({ customer }: { readonly customer?: string }) {
  return <NewTicketForm kind="phone" customer={customer} />;
}

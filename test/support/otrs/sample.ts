import { formatTicketNumber } from "../../../core/ticket/number.ts";
import { GIULIA, LAURA } from "../sample-desk.ts";
import { HISTORY_TYPES } from "./history-types.ts";
import { oddTickets } from "./odd-tickets.ts";
import { SampleRows } from "./sample-rows.ts";
import type { Rows, Table } from "./tables.ts";

const WORDS = ["canone", "passo carrabile", "marciapiede", "bollo", "portale", "ricevuta", "sopralluogo"];

/**
 * An invented OTRS 6 database: what every installation has, every odd case an import must stand, and so many ordinary
 * tickets of a mail, an answer and a close each. The same every time.
 */
export function sampleOtrs(ordinary: number): ReadonlyMap<Table, readonly Rows[]> {
  const sample = new SampleRows();
  fillSmallTables(sample);
  oddTickets(sample);
  for (let n = 0; n < ordinary; n++) ordinaryTicket(sample, n);
  return sample.rows;
}

function fillSmallTables(sample: SampleRows): void {
  sample.names("queue", [
    "Postmaster",
    "Raw",
    "Contact Center",
    "Comune::viabilita",
    "Tributi - Bolli e occupazioni suolo",
    "Vecchia coda",
  ]);
  sample.names("ticket_state_type", [
    "new",
    "open",
    "closed",
    "pending reminder",
    "pending auto",
    "removed",
    "merged",
  ]);
  const states = [
    ["new", 1],
    ["closed successful", 3],
    ["closed unsuccessful", 3],
    ["open", 2],
    ["removed", 6],
    ["pending reminder", 4],
    ["pending auto close+", 5],
    ["pending auto close-", 5],
    ["merged", 7],
    ["chiuso con rinvio", 3],
  ] as const;
  for (const [name, type_id] of states) sample.add("ticket_state", { name, type_id, valid_id: 1 });
  sample.names("ticket_priority", ["1 very low", "2 low", "3 normal", "4 high", "5 very high"]);
  sample.names("ticket_type", ["Unclassified", "Errore/anomalia", "Incident::Grave"]);
  sample.names("ticket_lock_type", ["unlock", "lock", "tmp_lock"]);
  sample.names("service", ["Portale dei pagamenti", "Fax"]);
  sample.names("sla", ["Rapido"]);
  sample.names("article_sender_type", ["agent", "system", "customer"]);
  sample.names("communication_channel", ["Email", "Phone", "Internal", "Chat", "SMS"]);
  sample.names("ticket_history_type", HISTORY_TYPES);
  sample.names("link_type", ["Normal", "ParentChild"]);
  sample.add("link_object", { name: "Ticket" });
  sample.add("link_object", { name: "FAQ" });
  fillPeople(sample);
  sample.add("dynamic_field", {
    name: "Protocollo",
    label: "Numero di protocollo",
    object_type: "Ticket",
    valid_id: 1,
  });
  sample.add("dynamic_field", { name: "ITSMImpact", label: "Impatto", object_type: "Ticket", valid_id: 1 });
  sample.add("dynamic_field", { name: "Esito", label: "Esito", object_type: "Article", valid_id: 1 });
}

function fillPeople(sample: SampleRows): void {
  const users = [
    ["root@localhost", "Admin", "OTRS", 1],
    ["lconti", "Laura", "Conti", 1],
    [GIULIA, "Giulia", "Verdi", 1],
    ["vecchio", "Vito", "Andato", 2],
  ] as const;
  for (const [login, first_name, last_name, valid_id] of users)
    sample.add("users", { login, first_name, last_name, valid_id });
  sample.add("user_preferences", { user_id: 2, preferences_key: "UserEmail", preferences_value: LAURA });
  sample.add("user_preferences", { user_id: 2, preferences_key: "UserLanguage", preferences_value: "it" });
  sample.add("customer_company", { customer_id: "ANZIO", name: "Comune di Anzio", valid_id: 1 });
  sample.add("customer_company", { customer_id: "NETTUNO", name: "Comune di Nettuno", valid_id: 1 });
  const customers = [
    ["anna", "anna.bianchi@example.org", "ANZIO", "Anna", "Bianchi", "06 555 0101"],
    ["Bruno", "BRUNO@example.org", "NETTUNO", "Bruno", "Neri", "int. 12, chiedere di Bruno"],
    ["rotto", "senza chiocciola", null, "Senza", "Posta", null],
  ] as const;
  for (const [login, email, customer_id, first_name, last_name, phone] of customers)
    sample.add("customer_user", {
      login,
      email,
      customer_id,
      first_name,
      last_name,
      phone,
      comments: null,
      valid_id: 1,
    });
}

function ordinaryTicket(sample: SampleRows, n: number): void {
  const day = new Date(Date.UTC(2018, 0, 1 + (n % 900), 8, n % 60));
  const word = WORDS[n % WORDS.length] ?? "";
  const ticket = sample.ticket({
    tn: formatTicketNumber(day.toISOString().slice(0, 10).replaceAll("-", ""), "42", 500 + n),
    title: `Richiesta ${n}: ${word}`,
    queue_id: 3 + (n % 3),
    customer_user_id: `cittadino${n % 40}@example.org`,
    at: day,
  });
  const mail = `ordinario.${n}@example.org`;
  ticket.article({
    sender: "customer",
    from: `Cittadino ${n % 40} <cittadino${n % 40}@example.org>`,
    subject: `Richiesta ${n}`,
    body: `Buongiorno, ho un problema con ${word}. Pratica ${n}.`,
    messageId: mail,
    history: "EmailCustomer",
  });
  ticket.change({ owner_id: 2, history: "OwnerUpdate", hours: 2 });
  ticket.article({
    sender: "agent",
    by: 2,
    from: "Contact Center <contact-center@example.it>",
    subject: `Re: [Ticket#${ticket.tn}] Richiesta ${n}`,
    body: "Gentile utente, abbiamo risolto.",
    messageId: `risposta.${n}@example.it`,
    inReplyTo: mail,
    history: "SendAnswer",
    hours: 3,
  });
  ticket.change({ state_id: 2, by: 2, history: "StateUpdate", hours: 3 });
}

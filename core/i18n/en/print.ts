import type { print as reference } from "../it/print.ts";

export const print: Readonly<Record<keyof typeof reference, string>> = {
  "print.page": "page {page}",
  "print.foot": "{desk} · printed on {date} at {time} by {name}",
  "print.lost": "Some characters cannot be printed: they are shown as “?”. The whole text is in the ticket.",
  "print.ticket": "Ticket {number}",
  "print.articles": "Articles: {count}",
  "print.article": "#{position} · {via} · {date} {time}",
  "print.from": "From {from}",
  "print.to": "To {to}",
  "print.cc": "Cc {cc}",
  "print.attachments": "Attachments: {names}",
  "print.history": "History",
  "print.internal": "internal note",
  "print.via.email": "mail",
  "print.via.phone": "telephone",
  "print.via.note": "note",
  "print.file": "ticket-{number}",
  "print.result": "Search result",
  "print.found": "{count} tickets",
  "print.foundFirst": "{count} tickets, the first {most}",
};

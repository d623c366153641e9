import type { access as reference } from "../it/access.ts";

export const access: Readonly<Record<keyof typeof reference, string>> = {
  "access.opened": "Opened the ticket",
  "access.downloaded": "Downloaded {name}",
  "access.printed": "Printed the ticket",
  "access.exported": "Exported {name}",
  "access.changed": "Changed the ticket",

  "accesses.file": "access log {day}",
  "accesses.at": "Date and time",
  "accesses.operator": "Operator",
  "accesses.address": "Address",
  "accesses.what": "What",
  "accesses.ticket": "Ticket#",
  "accesses.source": "From where",
};

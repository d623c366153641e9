/** Tickets and lists on paper. */
export const print = {
  "print.page": "pagina {page}",
  "print.foot": "{desk} · stampato il {date} alle {time} da {name}",
  "print.lost":
    "Alcuni caratteri non si possono stampare: sono segnati con «?». Il testo intero è nel ticket.",
  "print.ticket": "Ticket {number}",
  "print.articles": "Azioni intraprese: {count}",
  "print.article": "#{position} · {via} · {date} {time}",
  "print.from": "Da {from}",
  "print.to": "A {to}",
  "print.cc": "Cc {cc}",
  "print.attachments": "Allegati: {names}",
  "print.history": "Storico",
  "print.internal": "nota interna",
  "print.via.email": "email",
  "print.via.phone": "telefono",
  "print.via.note": "nota",
  "print.file": "ticket-{number}",
  "print.result": "Risultato della ricerca",
  "print.found": "{count} ticket",
  "print.foundFirst": "{count} ticket, i primi {most}",
} as const;

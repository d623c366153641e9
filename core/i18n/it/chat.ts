/** What the bot says in words, outside cards. */
export const chat = {
  "chat.follow_up": "L’utente ha scritto un nuovo messaggio. [Apri il ticket]({link})",
  "chat.hello":
    "Ciao {name}! Sono lo Sportello: qui arrivano i ticket delle tue code. Scrivi **aiuto** per vedere che cosa puoi chiedermi.",
  "chat.help.personal":
    "Puoi scrivermi:\n\n- **i miei**: i ticket bloccati da te\n- **nuovi**, **promemoria**, **scalati**: i ticket delle tue code\n- **coda** e il nome: i ticket di una coda\n- il **numero** di un ticket, per lavorarlo qui\n- **cerca** e le parole da cercare; **cerca** da solo apre le tue ricerche salvate\n- **nuovo**: il modulo di un nuovo ticket\n- **indirizzi** e **linee guida**: a chi e come deve scrivere chi chiede assistenza\n- **preferenze**: code, lingua, avvisi, riepilogo, assenza",
  "chat.help.channel":
    "In questo canale puoi scrivere:\n\n- **@Sportello segui** e il nome di una coda: i suoi ticket arrivano qui\n- **@Sportello non seguire** e il nome: non arrivano più\n- **@Sportello quali code**: quali code segue questo canale\n\nNel thread della card di un ticket:\n\n- **@Sportello nota** e il testo: aggiunge una nota\n- **@Sportello rispondi** e il testo: prepara la risposta all’utente, che parte solo con **Invia messaggio**\n- **@Sportello prendi**: prende in carico il ticket",
  "chat.installed.channel":
    "Ciao, sono lo Sportello. Scrivi **@Sportello segui** e il nome di una coda per ricevere qui i suoi ticket. Code: {queues}.",
  "chat.bound": "Fatto: i nuovi ticket di «{queue}» arrivano in questo canale.",
  "chat.bound.already": "Questo canale segue già «{queue}».",
  "chat.unbound": "Fatto: i ticket di «{queue}» non arrivano più in questo canale.",
  "chat.unbound.not": "Questo canale non segue «{queue}».",
  "chat.bindings": "Questo canale segue: {queues}.",
  "chat.bindings.none":
    "Questo canale non segue nessuna coda. Scrivi **@Sportello segui** e il nome di una coda.",
  "chat.queue.unknown": "Non conosco la coda «{text}». Quale intendi?",
  "chat.queue.which": "Quale coda?",
  "chat.queue.suggested": "Per «{text}» trovo: {queues}. Quale intendi?",
  "chat.queue.choose": "Scegli una coda che puoi vedere.",
  "chat.queue.none": "Non c’è nessuna coda che tu possa scegliere qui.",
  "chat.queue.not_allowed": "Non puoi vedere i ticket di «{queue}».",
  "chat.only_personal":
    "Elenchi, ticket e moduli sono per la chat personale con lo Sportello: qui li vedrebbero tutti. In un canale vale **aiuto**.",
  "chat.nothing_said": "Non hai scritto nulla che io possa leggere.",
  "chat.offer.search": "Cerca nei ticket",
  "chat.offer.new_ticket": "Nuovo ticket",
  "chat.offer.help": "Con «aiuto» vedi che cosa puoi chiedermi.",
  "chat.offer.meant": "Forse intendevi «{command}».",
  "chat.offer.button.personal":
    "Spostare, assegnare, chiudere e il resto si fa con i pulsanti: scrivi il numero del ticket e arriva la sua card.",
  "chat.offer.button.channel":
    "Spostare, assegnare, chiudere e il resto si fa con i pulsanti sulla card del ticket.",
  "chat.thanks": "Di nulla!",
  "chat.dashboard": "[Apri il Cruscotto]({link})",
  "chat.thread.noted": "Nota aggiunta al Ticket#{number}.",
  "chat.thread.files":
    "Le immagini e i file del messaggio restano qui: per metterli nel ticket scegli **Aggiungi al ticket** dal menu «…» del messaggio.",
  "chat.thread.taken": "Il Ticket#{number} è in carico a te.",
  "chat.thread.only_channel": "Questo comando vale in un canale, nel thread della card di un ticket.",
  "chat.thread.numbered":
    "Questo comando vale in un canale, nel thread della card di un ticket. Qui dopo il comando scrivi il numero del ticket, poi il testo.",
  "chat.thread.no_ticket":
    "In questo thread non c’è la card di un ticket: scrivi il comando rispondendo alla card.",
  "chat.thread.note.empty": "Scrivi il testo della nota dopo **nota**.",
  "chat.thread.reply.empty": "Scrivi il testo della risposta dopo **rispondi**.",
  "chat.thread.refused": "Non eseguito. {reason}",
  "chat.bind.not_allowed": "Solo chi lavora i ticket di «{queue}» può farli arrivare in un canale.",
  "chat.only_channel":
    "Questo comando vale in un canale: scrivi lì **@Sportello segui** e il nome della coda.",
  "chat.not_operator":
    "Non risulti tra gli operatori di questo sportello. Chiedi a chi lo amministra di aggiungerti.",
  "chat.foreign_tenant":
    "Questo sportello risponde solo a chi lavora nella sua organizzazione. Per una richiesta scrivi a uno degli indirizzi di posta dello sportello.",
  "chat.ticket.unknown": "Il ticket {number} non esiste o non è in una coda che puoi vedere.",
  "chat.not_understood": "Non ho capito «{text}».",
  "chat.list.mine": "I miei ticket",
  "chat.list.new": "Nuovi ticket",
  "chat.list.open": "Ticket aperti",
  "chat.list.reminder": "Ticket di promemoria",
  "chat.list.escalated": "Ticket scalati",
  "chat.list.queue": "Coda: {queue}",
  "chat.list.search": "Cerca: {text}",
  "chat.notice.assigned": "Ti è stato assegnato un ticket.",
  "chat.notice.reminder": "Promemoria di un ticket messo in attesa.",
  "chat.notice.unanswered": "L’utente non ha risposto in tempo a ciò che gli è stato chiesto.",
  "chat.notice.lock-timeout": "Il blocco di un tuo ticket è scaduto: è stato rilasciato.",
  "chat.notice.escalation": "Un ticket è scalato.",
  "chat.notice.escalation-warning": "Un ticket sta per scalare.",
  "chat.notice.follow-up": "L’utente ha risposto.",
  "chat.notice.thanks": "L’utente ha ringraziato: il ticket resta chiuso.",
  "chat.notice.delivery-failure": "Una mail di un tuo ticket non è stata consegnata.",
  "chat.click.not_understood":
    "Non ho capito questo clic: la card può essere vecchia. Aprire il ticket dalla scheda.",
  "chat.failed": "Non riuscito per un errore dello Sportello: riprova tra poco.",
} as const;

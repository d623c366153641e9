/** What `desk doctor` says: what it found, then what to do. */
export const doctor = {
  "doctor.summary": "{ok} a posto, {warn} da guardare, {fail} da correggere.",
  "doctor.desk.ok": "{file}: senza errori.",
  "doctor.desk.faults":
    "{file}: {count} errori, il primo alla riga {first}. Vederli tutti con: npm run -s desk -- check",
  "doctor.disk.ok": "{folder}: {gb} GB liberi.",
  "doctor.disk.full": "{folder}: solo {gb} GB liberi. Ingrandire il disco o spostare i backup.",
  "doctor.disk.closed":
    "{folder} non è scrivibile ({reason}). Darne il permesso all’utente del processo, o cambiare DATA_DIR.",
  "doctor.store.ok": "L’archivio risponde.",
  "doctor.store.new": "Ancora nessun dato: l’archivio nasce al primo avvio.",
  "doctor.store.behind":
    "L’archivio è di una versione precedente: si aggiorna al prossimo avvio. Prima fare una copia (docs/admin/upgrade.it.md).",
  "doctor.store.unavailable":
    "L’archivio non risponde ({reason}). Controllare STORE_URL e che il database sia acceso e raggiungibile.",
  "doctor.outbox.ok": "Nessuna consegna abbandonata.",
  "doctor.outbox.dead":
    "{count} ticket hanno consegne abbandonate. Guardarle in Amministrazione, Consegne, e riprovarle tolta la causa.",
  "doctor.outbox.late":
    "La consegna più vecchia aspetta da {minutes} minuti. Controllare che il processo sia acceso e che Microsoft 365 risponda.",
  "doctor.tenant.none":
    "Nessun tenant: la scrivania usa il Microsoft 365 locale. Per uno vero impostare TENANT_ID, APP_ID, PUBLIC_URL e una prova d’identità (docs/deploy.md).",
  "doctor.clock.ok": "L’orologio va con quello di Entra.",
  "doctor.clock.wrong":
    "L’orologio è {seconds} secondi lontano da quello di Entra: i token non valgono più oltre i cinque minuti. Accendere la sincronizzazione (NTP).",
  "doctor.clock.unknown": "Entra non dice l’ora: non si raggiunge. Controllare rete, proxy e TENANT_ID.",
  "doctor.certificate.ok": "Il certificato dell’app vale fino al {date}.",
  "doctor.certificate.soon":
    "Il certificato dell’app scade tra {days} giorni ({date}). Aggiungerne uno nuovo in Entra, poi sostituire il file (docs/deploy.md §5).",
  "doctor.certificate.expired":
    "Il certificato dell’app è scaduto il {date}. Aggiungerne uno nuovo in Entra, poi sostituire il file (docs/deploy.md §5).",
  "doctor.certificate.unreadable":
    "Il certificato dell’app non si legge ({reason}). APP_CERTIFICATE_FILE deve indicare un file PEM con certificato e chiave privata.",
  "doctor.token.ok": "Entra riconosce l’app.",
  "doctor.token.refused":
    "Entra non dà un token all’app ({reason}). Controllare APP_ID, TENANT_ID e il certificato, segreto o identità (docs/deploy.md §5).",
  "doctor.role.ok": "L’app ha i permessi che le servono.",
  "doctor.role.missing":
    "Manca il permesso {permission}. Aggiungerlo all’app in Entra e dare il consenso dell’amministratore (docs/deploy.md §3).",
  "doctor.role.useful":
    "Manca il permesso {permission}: la scrivania ne fa a meno, con meno funzioni (docs/deploy.md §3).",
  "doctor.role.wide":
    "{permission} dato con il consenso apre tutte le caselle del tenant. Toglierlo in Entra e darlo in Exchange per le sole caselle della scrivania (docs/deploy.md §7).",
  "doctor.mailbox.ok": "{mailbox}, {folder}: si apre.",
  "doctor.mailbox.forbidden":
    "{mailbox}: l’app non può aprirla. Mettere la casella nell’ambito di Application Mail.ReadWrite e Mail.Send; Exchange ci mette fino a due ore (docs/deploy.md §7).",
  "doctor.mailbox.missing":
    "{mailbox}, {folder}: la casella o la cartella non esiste. Correggere desk.yml o crearla.",
  "doctor.mailbox.unreachable":
    "{mailbox}: Graph non risponde ({reason}). Controllare la rete; se dura, lo stato di Microsoft 365.",
  "doctor.subscription.ok": "{mailbox}, {folder}: Graph avvisa dei nuovi messaggi, fino al {until}.",
  "doctor.subscription.none":
    "{mailbox}, {folder}: Graph non avvisa dei nuovi messaggi; si guarda ogni mezzo minuto. Controllare che PUBLIC_URL si raggiunga da Internet.",
  "doctor.subscription.over":
    "{mailbox}, {folder}: l’abbonamento è scaduto. Il processo è acceso? Lo rinnova da sé.",
  "doctor.subscription.gone":
    "{mailbox}, {folder}: Graph non conosce più l’abbonamento. Il processo ne fa uno nuovo quando Graph glielo dice o alla scadenza; riavviarlo è più rapido.",
  "doctor.group.ok": "Il gruppo {group} si legge.",
  "doctor.group.missing": "Il gruppo {group} ({id}) non esiste in Entra. Correggere il suo id in desk.yml.",
  "doctor.group.refused":
    "Il gruppo {group} non si legge ({reason}). Dare all’app GroupMember.Read.All e User.Read.All.",
  "doctor.channel.ok": "Ogni coda ha un canale che la segue ({count}).",
  "doctor.channel.none":
    "Nessun canale segue la coda {queue}. Se deve averne uno, scrivere nel canale: @Sportello segui {queue}",
  "doctor.channel.closed":
    "Nel canale {channel} non si può scrivere ({why}). Rimettere l’app nel team, o ripristinare il canale: le card in attesa arrivano da sole.",
  "doctor.public.ok": "{url} risponde.",
  "doctor.public.unreachable":
    "{url} non risponde da qui ({reason}). Teams e Graph devono raggiungerlo: controllare nome, certificato e proxy.",
} as const;

/** The public page: whom to write to and how. Citizens are addressed formally. */
export const publicPage = {
  "public.title": "A chi scrivere per avere assistenza",
  "public.lead":
    "Scriva all’indirizzo dell’argomento: dopo qualche minuto riceve il numero del Suo ticket. Per ogni argomento diverso, un messaggio nuovo.",
  "public.skip": "Vai al contenuto",
  "public.search": "Cerchi un argomento",
  "public.searchButton": "Cerca",
  "public.all": "Mostra tutti",
  "public.none": "Nessun argomento con queste parole. Scriva al primo indirizzo dell’elenco completo.",
  "public.topic": "Argomento",
  "public.address": "Indirizzo",
  "public.everythingElse": "Tutto ciò che non trova sotto",
  "public.phone": "oppure telefoni: {phone}",
  "public.what": "Che cosa scrivere",
  "public.what.subject": "Oggetto preciso.",
  "public.what.subjectText":
    "Il motivo della richiesta in poche parole, non «Aiuto» o «Richiesta assistenza».",
  "public.what.explain": "Spiegazione.",
  "public.what.explainText":
    "Che cosa stava facendo, che cosa è successo, da quando. Alleghi una schermata dell’errore.",
  "public.what.sign": "Firma e telefono.",
  "public.what.signText":
    "Di chi scrive, con gli orari in cui risponde. Chi ha il problema scrive in prima persona.",
  "public.what.organisation": "Ente.",
  "public.what.organisationText": "Se lavora per più enti, per quale scrive.",
  "public.good": "Così va bene",
  "public.good.subject": "Passo carrabile via Tiburtina 18, errore 502 al caricamento",
  "public.good.text":
    "Dal 17 novembre la planimetria (24 MB) non si carica. Allego la schermata. Rispondo dalle 9 alle 12 allo 06 555 0142. Anna Bianchi, Comune di Esempio",
  "public.bad": "Così non possiamo aiutarLa subito",
  "public.bad.subject": "Aiuto!!",
  "public.bad.text": "Non funziona niente, fatemi chiamare da Luca.",
  "public.bad.why":
    "Mancano l’argomento, la spiegazione e chi scrive. Chiedere di una persona allunga i tempi: può essere assente.",
  "public.subject": "Oggetto:",
  "public.avoid": "Che cosa evitare",
  "public.avoid.person": "Telefonate, SMS, WhatsApp o email a un singolo operatore",
  "public.avoid.again": "Solleciti ripetuti: si aggiungono al ticket già aperto",
  "public.avoid.other": "Rispondere al messaggio automatico per un argomento diverso",
  "public.avoid.booking": "Prenotare assistenza che ancora non serve",
  "public.calls":
    "Proviamo a chiamarLa due volte negli orari indicati; dopo la seconda il ticket viene chiuso.",
  "public.paid":
    "Supporto operativo e formazione possono essere a pagamento, secondo il contratto del Suo ente: in quel caso La avvisiamo prima.",
  "public.faq": "Domande frequenti",
  "public.privacy": "Informativa privacy",
  "public.accessibility": "Dichiarazione di accessibilità",
  "public.otherLanguage": "English",
  "app.privacy.title": "Trattamento dei dati",
  "app.privacy.text":
    "Sportello tratta i messaggi che i cittadini scrivono a {body} e quanto gli operatori fanno per rispondere. I dati restano nei sistemi dell’ente; titolare del trattamento è {body}, al quale si rivolge chi vuole esercitare i propri diritti.",
  "app.terms.title": "Condizioni d’uso",
  "app.terms.text":
    "Sportello è uno strumento di lavoro degli operatori abilitati da {body}. Ogni azione su un ticket resta nel suo storico; i dati dei cittadini si usano solo per rispondere alle loro richieste.",
  "public.guidelines": "Come chiedere assistenza",
  "public.what.hours": "Orari.",
  "public.what.hoursText":
    "Se non è sempre raggiungibile, quando possiamo chiamarLa. Se ha già parlato con qualcuno di noi, lo può scrivere.",
  "public.good2.subject": "Ufficio tributi, Comune di Esempio: come correggere un avviso già stampato",
  "public.good2.text":
    "Abbiamo stampato l’avviso 118 con la superficie sbagliata: 80 invece di 60 metri. Come lo correggiamo prima di spedirlo? Paolo Serra, 06 555 0177, dalle 14 alle 17",
  "public.bad2.subject": "Per Marco: seconda parte del corso",
  "public.bad2.text": "Potete farmi chiamare da Marco quando torna?",
  "public.bad2.why": "Se Marco è assente nessuno risponde, e gli altri pensano che ci pensi lui.",
  "public.bad3.subject": "URGENTISSIMO terzo sollecito!!!",
  "public.bad3.text": "Ho già scritto ieri e stamattina. Rispondete subito.",
  "public.bad3.why":
    "Insistere toglie tempo alle urgenze vere. Per aggiungere qualcosa basta rispondere al messaggio con il numero del ticket.",
  "public.avoid.third": "Chiedere assistenza per conto di un collega: chi ha il problema lo spiega meglio",
  "public.kinds": "Tre tipi di richiesta",
  "public.kinds.error": "Errore o anomalia: il programma non fa quello che deve.",
  "public.kinds.support": "Supporto operativo: c’è un dato o un’operazione da correggere.",
  "public.kinds.training": "Formazione o consulenza: serve un appuntamento su un argomento.",
} as const;

import { phraseBook } from "../phrases.ts";

const CLASSES = {
  screen:
    "schermata schermate videata videate screen screenshot screenshots screenshoot screnshot foto fotografia fotografie immagine immagini istantanea fotogramma cattura catture",
  thing: `schermata schermate videata videate screen screenshot screenshots screnshot foto fotografia fotografie immagine immagini istantanea video file documento documenti
    documentazione modulo moduli copia copie scan scansione scansioni pdf excel foglio fogli elenco elenchi report log tabella tabelle prospetto prospetti stampa
    stampe stampato fattura fatture ricevuta ricevute quietanza quietanze delega lettera bozza tracciato tracciati estratto certificato planimetria planimetrie
    ricevuta distinta scontrino scontrini verbale dichiarazione contratto procura`,
  some: `il lo la i gli le l un uno una due tre alcune alcuni qualche dei delle degli del questo questa questi queste qui anche di seguito sotto in allegato calce con
    presente alla relativa relativo nostra nostro mia mio nuovamente copia breve piccola stessa medesima subito intanto pure ancora`,
  send: `allego alleghiamo riallego rialleghiamo mando rimando mandiamo rimandiamo invio reinvio inviamo reinviamo giro rigiro giriamo rigiriamo inoltro
    inoltriamo reinoltro trasmetto ritrasmetto trasmettiamo unisco uniamo accludo accludiamo incollo incolliamo condivido condividiamo fornisco forniamo
    aggiungo aggiungiamo riporto riportiamo lascio lasciamo rimetto mostro spedisco spediamo produco propongo ripropongo`,
  join: "allego alleghiamo unisco uniamo accludo accludiamo incollo incolliamo riporto riportiamo aggiungo aggiungiamo riallego annetto",
  put: "inserito messo incollato riportato allegato aggiunto accluso unito copiato infilato lasciato attaccato",
  mail: "mail e-mail email messaggio corpo testo calce coda fondo presente ticket",
  shows:
    "mostra mostrano evidenzia evidenziano documenta documentano testimonia dimostra dimostrano conferma confermano chiarisce chiarisce illustra attesta",
} as const;

/** What begins a clause: elsewhere "invio il file" tells of work. */
export const SENT_AT_ONCE = phraseBook({ sends: "@send ~@some ~@some ~@some ~@some @thing" }, CLASSES);

/** That something comes with the mail, said in further ways. */
export const SENT_ALONG = phraseBook(
  {
    to: `vi/ti/le/ve @send ~@some ~@some ~@some ~@some @thing | vi/ti/le faccio/facciamo/farei avere/pervenire/vedere ~@some ~@some ~@some @thing | vi/ti/le ho/abbiamo @put ~@some ~@some ~@some @thing |
      a/per/in supporto/corredo/completezza/riprova/conferma/comodita/chiarezza/prova ~vi ~ti @send ~@some ~@some ~@some @thing`,
    joined: "@thing che ~vi ~ti ~le ~qui @join | che ~vi ~ti ~le @join",
    attached: `copia/copie/@thing .. sono/e/viene/vengono allegat*/unit*/acclus*/anness* alla/a presente/questa/mail | copia/copie .. in allegato | @screen .. sono/e allegat*/unit*/acclus*`,
    aside:
      "@screen a corredo/supporto/riprova/conferma/dimostrazione | segue/seguono ~la ~lo ~le ~il @screen | come/ecco .. @shows ~la ~lo ~l ~le ~il @screen | screenshot/screen @shows | tutto/messaggio/errore/dettaglio/dettagli .. e/sta/sono nella/nello/nell @screen",
    seen: "scritta/messaggio/errore/avviso/finestra/dicitura che vedete/vedrete/vede ~qui ~sotto | quello/quella/quelli/quelle in/nella/della figura/foto/immagine/fotografia/schermata | @screen eccolo/eccola/eccole/eccoli | vi fotografo | qui/di sotto/seguito potete/puoi/puo/potrete ~anche leggere/vedere/trovare ~il ~lo ~la ~l ~le messaggio/errore/avviso/avvisi/testo/dicitura/risposta/@screen",
    numbered:
      "vd/vedi/vedere/v/cfr/come/da/dall ~gli ~l all/alleg/allegato/allegati # | vd/vedi/vedere/v/cfr gli/l/la/il allegato/allegati/allegata",
    put: "ho/abbiamo @put ~qui ~@some nel/nella/in/nello/sotto/qui ~@some ~@mail ~@some ~@some @thing | si trasmett*/invi*/rimett*/un* ~@some ~unitamente ~in ~uno con/alla ~la presente",
  },
  CLASSES,
);

/** Joined to something of the program, and not to the mail. */
export const TO_SOMETHING_ELSE =
  /^ ?(?:(?:a|al|alla|allo|ai|agli|alle|nel|nella|nello|nei|sul|sulla|in) |(?:all|nell|sull)')(?!presente|mail|e-mail|email|messaggio|ticket|segnalazione|quest|calce|coda)/u;

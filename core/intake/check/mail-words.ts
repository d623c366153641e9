/** What the checks know about words: the ones that carry a letter without saying anything. */

/** Lower case, without accents and apostrophes: "Perché l'Ente" is `perche`, `l`, `ente`. */
export const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\d]+/gu) ?? []
  ).filter((word) => !/^\d+$/.test(word) || word.length > 2);

const ADDRESS = /\S{1,64}@\S{1,120}|(?:https?:|www\.)\S{1,120}/gu;

/** Without mail addresses and links, whose parts are nobody's words. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, " ");

export const wordSet = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text)));

const ofProducts = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of what a desk supports; its list stays the same from mail to mail. */
export function productWords(products: readonly string[]): ReadonlySet<string> {
  const words = ofProducts.get(products) ?? wordSet(...products);
  ofProducts.set(products, words);
  return words;
}

/** Articles, prepositions, pronouns, auxiliaries. */
export const SMALL_WORDS = wordSet(`
  a ad al allo alla all ai agli alle anche ancora avere ho hai ha abbiamo avete hanno aveva avevo avevamo avrei avremmo avrebbe
  c che chi ci cio come con col coi cosa cui d da dal dallo dalla dall dai dagli dalle de del dello della dell dei
  degli delle di dove e ed era erano essere essermi fa fare faccio fatto fra gia gli i il in io l la le lei li lo loro
  lui ma me mi mia mie miei mio molto n ne nei nel nella nello nell negli nelle nessuno nessuna niente noi non
  nostra nostre nostri nostro o od ogni oggi ora per perche piu poi possa possiamo possibile posso puo potete potrei
  potreste potrebbe poter potere potuto pure qua qualche qualcosa qualcuno quale quali quando quanto quel quella quelle quelli quello
  questa queste questi questo qui r re s se sei si siamo siete solo sono sotto sta stanno stata state stati stato su
  sua sue sugli sui sul sulla sulle suo suoi te ti tra tu tua tuo tutti tutto tutta tutte un una uno v va vi voi
  vorrei vorremmo vostra vostre vostri vostro dopo prima sempre così quindi comunque proprio sia tanto troppo
`);

/** Greetings, thanks, closing words, forms of address. */
export const COURTESY = wordSet(`
  accogliere anticipata anticipatamente anticipo arrivederci attenzione attesa attendo attendiamo augurando augurandovi
  auguro auspicando buon buona buonasera buongiorno buone buono cara cari caro carissimi carissima carissimo ciao
  collaborazione colgo colleghi collega confidando cordiale cordiali cordialita cordialmente cortese cortesi cortesia
  cortesemente dignitosi disponibilita disturbo distinti dott dottor dottore dottoressa dottssa egr egregi egregio
  favore feste fiduciosa fiduciosi fiducioso genti gent gentile gentili gentilissima gentilissimi gentilissimo gentmi
  gentilmente giornata grata grati grato grazie hello hi salve saluta saluti salutiamo saluto salutandovi scusate
  scusi scusa scusandomi serata settimana sig sigg signor signora signori signore spett spettabile spettle ssa
  team lavoro mattina mille occasione occorre ossequi operatori operatore porge porgere porgo porgiamo pregasi prego preghiamo pregherei presto
  regards resto restiamo rimango rimaniamo ringrazia ringraziamo ringraziando ringraziandovi ringraziare ringrazio
  riscontro risposta thanks fede osservanza weekend ufficio tutti rispondetemi rispondere porgono porgendo porgiamo saluteri salutandola salutandovi ossequiosi augura augurano pregiata
`);

/** What asks for help and does not say with what. */
export const ASKING = wordSet(`
  aiutare aiutarci aiutarmi aiutate aiutatemi aiutateci aiuto help sos anomalia anomalie apertura apre aprire appena possibile asap assistenza
  assistermi assisterci bisogna bisogno caso chiama chiamare chiamarci chiamarmi chiamata chiamate chiamateci chiamatemi
  chiedere chiede chiediamo chiedo chiedendo comunicazione contattare contattarci contattarmi contattata contattate contattateci
  contattatemi contattato contatto cellulare comunicare difficolta domanda dubbio effettuare errore errori error essere esserci
  fatemi fatto guasto immediata immediatamente immediato inconveniente indicazioni info informazione informazioni
  interessata intervenire intervento interventi invia inviare invio massima malfunzionamento mail message messaggio
  necessario necessita necessitiamo necessito numero nuova nuovo numeri odierna oggetto operativo operatore
  parlare parlarvi piu prima problema problemi problematica problematiche questione quesito qualcuno quanto rapida rapidamente recapito
  richiamare richiamarci richiamarmi richiamate richiamateci richiamatemi richiede richiediamo richiedo richiesta
  richieste riguardo risentirci risolvere risolverlo rivolgo scrivo scriviamo segnala segnalare segnalazione segnalo segnaliamo
  sentire sentirci servizio serve servirebbe situazione soluzione sollecito spiegare spiego spieghero spiegazioni subito succede support supporto
  telefonata telefonare telefonarmi telefonatemi telefonica telefonicamente telefonico telefono tecnica tecnici tecnico
  ticket tramite tecniche urgente urgenti urgentissima urgentissime urgentissimo urgenza veloce velocemente verifica verificare verificate prego
  funziona funzionano funzionamento funzionante blocco bloccato bloccati bloccata riesco riusciamo riesce programma
  programmi software sistema gestionale applicativo applicativi applicazione procedura procedure modulo portale sito pc computer
  prova provare test nessun nessuna voce pratica pratiche cosa cose niente nulla qualcosa strano strana momento
  contatti vedere guardare controllare piacere spiegarvi spieghi soliti solito solita ennesima ennesimo vari varie
  diversi diverse alcuni alcune grosso grossi grande grave gravi serio seria urgentemente breve tempo tempi priorita alta quanto prima minuti
  miei allegato allegati allega allegata allegate allego vedi vedasi veda vedete oggetto indicato sopra scorso emergenza attenzione importante importantissimo
  domande dubbi chiarimento chiarimenti delucidazioni delucidazione risposte collegarsi collegarvi collegatevi teleassistenza anydesk teamviewer
  aiutino mano darmi darci dare date dateci datemi gentilmente pls please dovrei dovremmo devo dobbiamo farmi farci fate
  risoluzione risolto segnalata segnalato segnalati segnalate accaduto successo sapere sa sappia conosce conoscete tratta trattasi
  aspetto aspettiamo aspettando attesa attendere volta volte terza seconda quarta ennesima vergogna vergognoso inaccettabile scandalo pretendo
  pretendiamo esigo esigiamo richiamato richiamata ricontattato ricontattata ricontattare ricontattarci ricontattarmi ricontattate ricontattatemi
  risponda risponde rispondono rispondete rispondeva rispose nessuno risolva risolvete risolviate paghiamo pago paga
  insomma allora lavorare lavoriamo lavoro bloccante disservizio disagio disagi disguido giorni giorno ore settimana settimane mesi
  tempestivo tempestiva tempestivamente merito inerente relativo relativa relativamente riferimento precedente precedenti mail sentito
  utilizzo richiesto parlato accordi accordo colloquio intercorsi intercorso intercorsa telefonici altre altra altri altro occasioni occasione continua continuiamo continuo continuano uso utilizzando usando usare utilizzare fronte vari sopraindicato indirizzo interno ufficio collega ci
`);

/** "Contattati", "richiamarmi", "urgentissime": in every form. */
const ASKING_STEM =
  /^(?:(?:ri)?(?:contatt|chiam)|ricontatt|telefon|assist(?!it)|aiut|risolv|risolut|segnal|rispond|attend|urgent|ringrazi|salut|cordial|gentil|fornit|problem|richied|richiest|sollecit)/;

/** Whether a word asks for help and says nothing of what for. */
export const isAsking = (word: string): boolean => ASKING.has(word) || ASKING_STEM.test(word);

/** Whether a word is grammar, courtesy or asking: in any mail, so that it tells nothing of this one. */
export const isCommonWord = (word: string): boolean =>
  SMALL_WORDS.has(word) || COURTESY.has(word) || isAsking(word);

/** The modules of a body's software: alone they name a product, not a reason. */
export const MODULES = wordSet(`
  anagrafe anagrafica tributi protocollo ragioneria contabilita bilancio finanziaria stipendi paghe personale presenze atti delibere determine elettorale
  leva statocivile cimiteri servizi demografici demografico edilizia suap sue commercio anpr aire sdi economato inventario patrimonio
  polizia messi notifiche albo fatture ragioneria segreteria imu tari tasi pagopa stato civile finanziario finanziari sociali scolastici
`);

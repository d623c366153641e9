/**
 * The words of a body's own work, by how surely they tell that the writer does it (spec G5). They are looked for word by word,
 * see `phrases.ts`. A person who pays, asks or applies has other words for the same things: "la bolletta", not "il ruolo".
 */

const ACCOUNTS = `
  reversal* | ordinativ* di incasso/pagamento | giornale di cassa | verifica di cassa | cassa economale/vincolata | buon* economal* |
  fondo economale/cassa | riaccertament* | residui attivi/passivi | i/dei/sui/ai/nei residui | variazion* di bilancio/peg |
  bilancio di previsione | bilancio pluriennale | il/del/al/sul previsionale | rendiconto | conto consuntivo | conto del patrimonio |
  conto annuale | fcde | fal | dup | peg | piao | siope | opi | bdap | piano dei conti | partitari* | mastro/mastri |
  contabilita finanziaria/economica/analitica/accrual | il/al/del/dal tesoriere | tesoreria | registr* iva | fattur* passiv* |
  fattur* in entrata | split payment | f24ep | mandat* informatic* | i/dei/ai/due/tre/alcuni/sui/nei/altri mandati | mandati di |
  distint* di/dei/# ~mandati | il/un/del/al/nel/sul mandato #/n/non/collettivo/cumulativo/risulta/multiplo | ordinativ* scartat*/# |
  liquidazion* .. determin* | liquidazion* # | atto/atti di liquidazione | impegn* di spesa | impegni contabili/pluriennali |
  accertament* contabil* | cassa del giorno | chiusura di cassa/esercizio | chiusura contabile/annuale |
  esercizio contabile/finanziario/provvisorio | nuovo esercizio | storn* .. mandat*/incass*/fattur*/nota/impegn* | capitol* #/di |
  lotto/lotti .. cig | inventario | beni inventariati | cespit* | piano di ammortamento | mutu* dell ente
`;
const STAFF = `
  uniemens | lista/liste pos* | passweb | dma | cedolin* | tredicesim* | cartellin* | timbratur* | la/le/delle cu |
  certificazion* unic* dei/degli | modello # | ritenut* d acconto | matricol* dei | matr # | riepilogo paghe | neoassunt* | neo assunt* |
  nuov* assunt* | presenze .. dipendenti/bimbi/bambini/alunni | ferie .. dipendent* | dipendenti cessati | progressioni .. dipendent* |
  straordinar* dei/degli
`;
const PEOPLE = `
  liste/lista elettoral* | liste/lista sezional* | revision* dinamic* | tessere elettorali | anpr | ansc | lista/liste di leva |
  att*/registr* di nascita/morte/matrimonio .. registr*/annotazion* | att* di stato civile | aire .. iscrizion* | stradario | toponomastica |
  loculi/loculo .. blocco/campo/planimetri* | ambito sociale .. cartell* | cartell* social* | gli/degli/dei/agli/dei assistiti
`;
const TAXES = `
  ruolo tari/imu/idrico/coattivo/acquedotto/tosap/suppletivo | ruol* ordinar*/suppletiv* | lista/liste di carico | rendicontazion* pagopa |
  riversament* | discaric* | avvisi emessi/massiv* | emission* di/del/degli/dei ruol*/avvisi/mandati/cedolini | emett* avvisi/ruol*/mandati |
  bonific* doppion* | banca dati tribut* | i/dei/ai/sui/tra/tre/due/molti contribuenti | contribuente # | oneri di urbanizzazione |
  bollettazion* | accertamenti emessi/massiv*
`;
const ACTS = `
  protocoll* in uscita/entrata/partenza/arrivo/interno | registro giornaliero/protocollo | registro di protocollo | registro particolare |
  titolario | fascicol* informatic* | smistament* | scrivania virtuale | pacchett* di versamento | conservator* |
  conservazion* digital*/sostitutiv* | delibera/delibere/deliberazion* di/del giunta/consiglio |
  propost* di delibera/determina/deliberazione/determinazione | odg .. giunta/consiglio | ordine del giorno .. giunta/consiglio |
  registr* delle/di determin* | visto contabile | la/una/della/mia/nostra/questa/alla/nella/le/delle/alle/due/tre determina/determine |
  determin* # | determin* di impegno/liquidazione | pubblic* all/sull albo | albo pretorio | amministrazione trasparente |
  referto/referti di pubblicazione | relate | relata di notific* .. firm* | messi notificator* | varco/varchi | palmar* | violazion* al/cds |
  verbal* cds | verbal* .. prima della/di notific* | fotored | scadenziario/scadenzario | verbal* della/di seduta/consiglio/giunta |
  firma del/della segretario/dirigente/responsabile/sindaco | il/del/al sindaco .. firm* | catalogazion* | tessere lettori |
  etichett* .. stamp*/inventar*
`;
const PLACE = `
  gestionale/gestionali | back office | backoffice | tracciato | ricevut* di scarto | flusso/flussi | import* .. file/letture/flusso/tracciato |
  utenza/utente/profilo/password di/del/della/dei collega/colleghi/ufficio/operatore | profilo operatore |
  abilit*/credenziali/attiv*/accesso .. collega/colleghi/dipendent*/utenza/neoassunt*/stagist*/tirocinant* |
  per/di/posto/conto la/il/della/del/mia/mio/una/un ~mia/mio/nuova/nuovo collega | nuov* collega | altri/altre/miei/mie colleghi/colleghe |
  tocca a me adesso/ora | adesso/ora tocca a me | postazion* | suo/mio interno | interno diretto | in ufficio siamo |
  pc/computer/posta/stampante dell/di ufficio | appunti .. in pensione | istruttori* .. assegn*
`;

/** What the writer does himself, and only an office does. */
const DEEDS = `
   |
  ho/abbiamo/avevo ~io ~gia ~per ~sbaglio ~inavvertitamente archiviat*/pubblicat*/generat*/emess*/elaborat*/importat*/abilitat*/protocollat*/liquidat*/stornat*/rendicontat*/numerat*/repertoriat*/censit* |
  che ho/abbiamo generato/emesso/elaborato/importato/pubblicato |
  devo/dobbiamo/dovrei/dovremmo/posso/possiamo ~poter pubblicar*/emetter*/elaborar*/rilasciar*/abilitar*/protocollar*/liquidar*/rendicontar*/storn*/notificar*/archiviar*/numerar* |
  mi hanno spostat*/assegnat*/messo/messa a/al/ai/alla/all tributi/anagrafe/protocollo/ragioneria/personale/demografici/segreteria |
  formazione/corso .. siamo in | nel verbale # | loculi liberi/occupati | rette .. calcolat* | le/delle fatture .. entra*/arrivano |
  i genitori mi/ci | quando le/li/lo/la valido/convalido | il client non | rilasciando | pubblicando | elaborando | protocollando | importando |
  emettendo | lo/la/li/le rilasciamo/protocolliamo | rilascio .. certificat*/carte |
  ho/abbiamo ~il ~la ~del ~della pubblico/fila/coda ~allo ~davanti ~fuori ~che | abilitazioni uguali/come |
  stesso/uguale profilo/abilitazioni mio/mie/degli/alla | creazione .. utenza |
  crear*/attivar*/disattivar* .. utenza/utenze/account .. per/del/della/ai
`;

/** Nobody else has these in hands. */
export const TELLING = [ACCOUNTS, STAFF, PEOPLE, TAXES, ACTS, PLACE, DEEDS].join("|");

/** Seldom said by others. */
const SELDOM = `
  programma | procedura | maschera/maschere | utent* .. blocc*/sospes*/profil* | stampa/stampe/stampando/stampare/stampano/ristampa |
  firma digitale/remota/massiva | delibera/delibere/deliberato/deliberata | giunta | anagrafica/anagrafiche | capitolo/capitoli |
  numerazione/numerator* | fornitor* | elaborazion*/elaboro/elaborare/elaborat* | lancio/lanciando/lanciare/lanciato/lancia | ribalt* |
  ricalcol* | conguagli* | massiv* | in blocco | registrare/registrando/registro un/una/il/la | verbal* # | verbale .. targa sbagliata |
  protocollare/protocollato/protocollo un/una/il/la | impegno/impegni | liquidazion*/liquidare | bilancio | contabil* | ragioneria | economat* |
  importazion*/importare/importo/importato/importata | esportazion*/esportare/estrazion*/estrarre | parametr* | tabella/tabelle | dipendent* |
  capo/capa/dirigente | il/la/del/dal/nel/sul server | vpn | rete interna | client | schede | ruolo/ruoli | letture/contatori | cessati |
  anno nuovo | fine anno/esercizio | rendicont* | consuntiv* | scarti/scartato/scartate/scartati | quadra/quadrano/quadratura | sbilanci* |
  doppion* | backup | salvataggio .. notte | cestino | corso su/sul/sulla/sulle/sui | formazione | affiancament* |
  tenerci/tenermi/terresti/riservarci/riservare | a colonna/colonne | come/dove ~si inserisco/imposto/imposta/registro/riapro/ribalta |
  abilitazion*/abilitare | diritti di segreteria | versione # | dopo il rilascio | riaprire l/il/la esercizio/anno/mese | beneficiari* |
  codice ente | uffici | tutti gli/i operatori | la/il/una/un/alla/al collega | le/i/due/tre colleghi/colleghe |
  segretario/segretaria comunale | vicesegretari*
`;

/** What a citizen has one of and an office many, and whom and what an office has about it. */
const MANY_OF_THEM = `
  carte d identita/identita | certificat*/ricevut*/avvisi/tessere/domande/verbali escono/esce/escano |
  un/una/il/la/di/con utente/residente/alunno/alunna/iscritto/iscritta/lettore/assistito/assistita/minore/defunto/cittadina/cittadino .. risulta/compare/registr*/dice/inser*/allo/che |
  allo/al sportello/banco ~c ~non | registro dei/delle/degli | ordinanz* # | badge | lettore | da noi | convocazion* | segnatura |
  valido/validare/convalid*/validato | incasso/incassi | bollette | saldo di/dei/del/della/iniziale | fascicolo/fascicoli | cedole |
  un tecnico/operatore ~vostro pronto/libero/disponibile/a |
  lasciate/tenete/teneteci/tenerci/lasciateci un/una/mezza tecnico/operatore/persona/giornata |
  una/un/la/il/di signora/signore/ragazzo/ditta/cittadino/mamma/anziana che | autovelox | impronte | scanner | casella pec | pec .. protocollo |
  protocollo .. pec | nel/del/dal protocollo | loculi | suolo pubblico | bollo virtuale | copie/copia conformi/conforme | istat |
  fattur* elettronic* | fattur* .. entra*/arriva*/sdi | sdi | cig | scheda famiglia/individuale/anagrafica | firmatari* | assessor* |
  consiglier* | il/al/del/dal sindaco | licenze | tirocinant* | stagist* | nuova arrivata | nuovo arrivato | la/una/della/di seduta |
  missione/missioni | dall/sull/all/nell albo | albo online | decessi/nascite/matrimoni/separazioni/cittadinanze | assenti/assenze/presenze |
  aliquota/aliquote | operai/agenti/messi/autisti/educatrici/maestre | backoffice |
  quando/dopo/appena ~che ~io confermo/registro/salvo/inserisco/protocollo/elaboro/emetto/genero | statistic* | password .. utente |
  tasto/bottone/pulsante .. grigio | albo .. scrutatori | giudici popolari | in stato |
  resta/rimane/restano/rimangono in bozza/lavorazione/attesa | pratica/pratiche suap/scia/cila/edilizi* .. chiud*/assegn*/protocoll*
`;

/** Two of these together tell. */
export const HINTS = [SELDOM, MANY_OF_THEM].join("|");

/** Rather said by people of a body, but not only. */
export const FAINT = `
  profilo | permessi | utenza/utenze | aggiornamento | accertament* | concessioni | operator* | menu | scheda | archivio | storico | causale |
  ripristin* | consulenza | disponibilita | mezza giornata | modulo | famiglie | pratiche | stanza | scrivania | modello/modelli |
  numerare/numero civico | numeri civici | avvisi | tariffe | ufficio | settore | noi | @WE | @THE @MANY | riga/righe | elenco | codice |
  certificati
`;

/** A matter of his own, of his client, or of his firm with the body: then the other words say nothing. */
export const OWN_MATTER = `
  mio/mia/nostro/nostra/suo @KIN | mio/mia/miei/mie @MINE | casa/garage/box/appartamento mia/mio/nostra |
  sono ~un ~una cittadin*/contribuente/pensionat*/student*/privato/residente/mamma/disoccupat*/proprietari*/inquilin*/infermier* |
  ho/abbiamo/avevo ~gia ~sempre ~appena pagato/versato/comprato/venduto/traslocato | mi/ci e/sono arrivat*/stat*/pervenut* .. @PAPER |
  ho/abbiamo ~appena ricevuto .. @PAPER | avete mandato/inviato/notificato/spedito/emesso .. @PAPER | vostr* @PAPER |
  cliente/clienti/committent* | spid | il/nel/sul/dal/al sito | vostro/vostra sportello/comune/ufficio/ente/anagrafe/ragioneria/biblioteca |
  spett* comune/comando/ufficio | codest* | abito/abitiamo | residente in | risiedo | mi sono trasferit* |
  studio tecnico/legale/associato/commerciale/notarile | nostr* fattur* | vostr* ordin* | collaborat* scolastic* | app io | si contesta |
  autotutela | ricors* | per il sig/signor | per conto di mi* | volevo/vorrei sapere se posso | a me non/mi | accesso agli atti |
  copia degli/dei atti/verbali | il/per/del 730 |
  ho/abbiamo ~gia ~appena chiesto/presentato/fatto/inviato/mandato/compilato/spedito ~una ~la ~il ~un ~l domanda/istanza/scia/richiesta/iscrizione/dichiarazione/cila/isee/modulo |
  mi avete | mi serve per | di famiglia | vorrei/volevo vedere | abbiamo perso/iscritto/traslocato | mia/nostra attivita | il mio ruolo |
  condomini* | ho due/tre/quattro/un/una figli*/bambin* | mandarmi/inviarmi/spedirmi/mandarmel* |
  passa/passano l/il incaricato/camion/bus/pulmino | ho/abbiamo la/una ditta/partita
`;

/** What `@` stands for. */
export const CLASSES = {
  KIN: "figlio figlia figli figlie madre padre mamma papa marito moglie nonna nonno suocero suocera sorella fratello zia zio cognata cognato nipote nipotina nipotino nuora genero famiglia bambino bambina bimbo bimba compagno compagna ex inquilino inquilina vicina vicino genitori nonni badante commercialista",
  MINE: "casa residenza domanda multa tari imu pratica carta patente macchina auto targa bolletta pensione cane spid conto terreno garage box indirizzo via domicilio situazione abbonamento tessera candidatura cognome nome istanza richiesta rata rate contatore",
  THE: "le delle alle sulle nelle dalle i dei ai sui nei dai gli degli agli sugli negli dagli tutti tutte",
  MANY: "ricevute tessere domande fatture rette iscrizioni pratiche istanze notifiche classi schede stampe tariffe quietanze posizioni utenze etichette concessioni anagrafiche famiglie persone carte cartelle prenotazioni richieste righe voci certificati avvisi verbali pagamenti permessi solleciti bollettini genitori utenti alunni bambini iscritti lettori nati residenti cittadini fornitori beneficiari matrimoni decessi contratti canoni accertamenti atti bandi protocolli documenti dati file loculi posteggi pasti",
  WE: "vediamo troviamo riusciamo possiamo usiamo utilizziamo carichiamo facciamo stampiamo inseriamo registriamo abbiamo avevamo avremmo dobbiamo dovremmo dovremo vorremmo chiediamo",
  PAPER:
    "avviso bolletta multa cartella sollecito verbale lettera bollettino notifica accertamento raccomandata",
};

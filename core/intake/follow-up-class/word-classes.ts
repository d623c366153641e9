/**
 * What words do in a reply, whatever it is about: thanking, waiting, denying, asking. A line a class, in Italian and English, in
 * lower case without accents; a star stands for any ending, so that all forms of a verb are one entry.
 */
const CLASSES = {
  not: "non nn not no don didn doesn isn wasn haven hasn cannot can't won never neanche nemmeno neppure mica",
  nobody: "nessun* niente nulla mai nothing nobody anyone zero",
  without: "senza priv* without manca* mancat*",
  thank:
    "grazie graz* ringrazi* grz thx thank* tnx gratitudine riconoscen* obbligat* grat* appreciat* apprezz* cheers merci",
  praise:
    "perfett* ottim* benissimo brav* compliment* eccellen* gentilissim* efficien* rapid* veloc* celer* tempestiv* fantastic* great perfect* excellent wonderful grandi grande grandios* mitic* impeccabil* professional* prezios* utilissim* utile disponibil* gentilezz* pazienza cortesia competen* lavoro aiuto help* magic* splendid* meravigli* top super wow evviva genial* eccezional* stupend* chapeau content* felic* soddisfatt* bell* angelo preziosi spettacol* fenomen* mito miti encomi* impagabil* awesome amazing best bravissim* solerzia umanita educazione",
  fine: "ok okay oki okk bene chiar* capito inteso compres* perfetto volentieri accordo apposto posto good fine clear great yes si regolar* corrett* correttamente benissimo alright nice",
  courtesy:
    "salut* buon* giornata serata weekend cordial* distint* auguri* augur* feste scus* disturb* ciao salve gentil* cari caro cara egregi* regards wishes sorry dear hello hi welcome abbraccio presto stima ossequi omaggi",
  works:
    "funzion* riparti* riparte* ripart* torna tornat* tornano parte va vanno apre stampa stampano entra entro entrat* riuscit* riesc* vedo vede vedono arriva* arrivat* accede accedo scaricat* work* accett* accend* acces* caricat* passa passat* prende pres* visibil* ripres* acquisi* riprend* gira girano compare compaiono",
  settled:
    "risolt* risols* sistemat* rientrat* ripristinat* riparat* sbloccat* aggiustat* sparit* scompars* chius* chiud* archivi* rimborsat* accreditat* completat* evas* conclus* solv* fixed resolved sorted close* done fatto finit* superat* rimoss* sostituit* consegnat* corrett* sistemazione soluzione aggiornat* rilasciat* attivat* riattivat* pulit* tolto svuotat* acquisit* ripres* ignor* ritiro ritirat* chiudibil* pervenut* tappat* coperte coperta asfaltat* cambiat* riattaccat* annull* abrog* falso",
  fault:
    "error* problem* anomal* guast* rott* blocc* bloccat* malfunz* sbagliat* errat* spent* broken fail* issue difett* perde perdita rifiut* lampeggi* lent* sbiadit* vuot* salta saltat* crash* scadut* impossibil* nega negat* pericol* bug",
  still:
    "ancora sempre tuttora tutt'ora nuovamente persist* stess* again still same continua* ugual* identic* invariat* daccapo rifare",
  but: "ma pero tuttavia purtroppo eppure tranne however but unfortunately eccetto sennonche although though solo soltanto peccato",
  news: "novita notizi* aggiornament* svilupp* news update* riscontr* risposta risposte feedback cenno esito esiti traccia response answer reply progress* nuove eta",
  wait: "attes* attend* aspett* wait* await*",
  urge: "sollecit* urgen* insist* promemoria reminder evidenza asap urge* sbrig* affrett* remind* rammento rammentar* ricordo ricordarvi ricordarle ricordiamo ricordarmi chase* chasing following up nudge bump esort* diffid* solert* fretta pieta ritard* fiducios* decid* pazient* lament* vergogn* scandal* indugio inerzia stringe premere preme perdurant* oltremodo escalation ping",
  repeat:
    "riscriv* reiter* rinnov* ribad* reinvi* rimand* riport* ripropong* reinoltr* torno torniamo ritorno richiam* precedente precedenti ennesim* terza quarta seconda rinviar* ripet* riprend* resend* again",
  span: "giorn* giornate settiman* mes* mesi ore anni anno days day weeks week months month tempo gg",
  many: "due tre quattro cinque sei sette otto nove dieci quindici venti trenta quaranta divers* molti parecch* alcune alcuni tanto tanti troppo ormai oltre quasi few several two three four five ten a #",
  passed: "passat* trascors* fa scors* passano passing since ago dal dallo dopo",
  progress:
    "punto stato tempi tempistic* avanzament* proced* lavorando avanti prosegue status progress iter vedendo seguendo guardando occupando programma previst* prevede prevedete sblocc* muov* occupa* carico where",
  react:
    "rispost* rispond* chiamat* richiamat* contattat* ricontattat* sentit* vivo vist* venut* intervenut* interven* interveni* mosso muove answer* replied reply respond* contacted heard hear called legge letto letta saper* sapere interess* silenzio tace muto assicurat* promess* promett* telefonat* sfuggit* telefonata ritelefonat* dimenticat* provvedut* provvede* spars* sparit* scordat*",
  when: "quando entro quanto when soon until deadline scadenz* scad* termin* prima presto data date previsione previsioni calendario tempistica",
  interrogative:
    "come dove chi quale quali qual quanto quanta perche cosa che how what where who which why whether se",
  wish: "vorre* potre* potete puo puoi pote* bisogno chied* chiest* richied* serv* necessit* desider* gradire* volev* please could can would need want possibile sarebbe gentilmente cortesemente domand* informazion* mand* aiutatemi dovrei devo dobbiamo",
  give: "alleg* invio inviamo inoltr* giro trasmett* precis* specific* aggiung* integr* mando mandiamo attach* fornisc* confermo conferm* comunic* specifi* correggo rettific* ecco eccola eccolo eccoli rispondo dimenticat* inviat* mandat* caricat* spedit* compilat*",
  tried:
    "provat* riprovat* verificat* controllat* riavviat* reinstallat* cambiat* sostituit* aggiornat* notat* scopert* tried checked restarted seguit* rifatt* rifatto tentat* svuotat* pulit* eseguit* disinstallat* cliccat*",
  data: "# @ codice numero modello interno matricola marca versione cellulare tel iban targa protocollo indirizzo seriale number",
  meeting:
    "domani dopodomani lunedi martedi mercoledi giovedi venerdi mattin* pomeriggio tomorrow monday tuesday wednesday thursday friday mezzogiorno",
  other: "altr* ulterior* divers* second* nuov* another different separate unrelated other else",
  matter:
    "cosa question* problem* domand* richiest* segnalazion* argoment* discors* tema favore cortesia faccend* informazion* curiosit* dubbi* dubbio quesit* pratic* issue topic matter thing",
  opens:
    "approfitt* occasione colgo cogliamo inoltre anche oltre invece proposito sfrutt* ps additionally also besides moreover meanwhile gia cambi* cambio riguardo quanto finche visto",
  away: "ferie assen* fuori congedo maternita malattia pensione trasferta leave vacation holiday* chiuso chiusa chiusi chiusura sede quiescenza permesso aspettativa office away trasferit* cessat* mare viaggio vacanz* travelling traveling cruise riunione",
  back: "rientr* ritorno tornero ritorner* return* riapr* riprender* rientro back riaprir* ripresa",
  machine:
    "automatic* automatico generat* casella presidiat* monitorat* mittent* sistema system registrat* recapitat* no-reply noreply unattended risponditore automated inbox mailbox rubrica ricevimento visualizzat* consegna disattivat* dismess* cessat* protocollat* coda notifica abilitata disabilitata ricezione",
  refer:
    "contattar* rivolg* scriver* contact inoltrar* rivolgersi urgenze urgenza emergenz* necessita redirected",
  mine: "mia mio miei mie nostra nostro my our",
  yours: "vostr* vs vi voi ve your you vostre sua suo suoi tua tuo tuoi siete avete sei lei la ti ha hai",
  sincegood: "adesso ora finalmente now finally stamattina oggi ieri stamani stamane subito appena",
  previous:
    "richiesta segnalazione mail email e-mail messaggio pratica ticket domanda pec istanza sopra sotto calce oggetto request message",
} as const;

export type WordClass = keyof typeof CLASSES;
const NAMES = Object.keys(CLASSES) as readonly WordClass[];

interface Entries {
  readonly whole: ReadonlyMap<string, readonly WordClass[]>;
  readonly begun: ReadonlyMap<string, readonly WordClass[]>;
}

const ENTRIES: Entries = (() => {
  const whole = new Map<string, WordClass[]>();
  const begun = new Map<string, WordClass[]>();
  for (const name of NAMES) {
    for (const entry of CLASSES[name].split(" ")) {
      const word = entry.replace("*", "");
      const found = word === entry ? whole : begun;
      found.set(word, [...(found.get(word) ?? []), name]);
    }
  }
  return { whole, begun };
})();

/** The classes a word belongs to; most belong to none. */
export function classesOf(word: string): readonly WordClass[] {
  const known = REMEMBERED.get(word);
  if (known !== undefined) return known;
  const found = new Set(ENTRIES.whole.get(word));
  for (let end = 2; end <= Math.min(word.length, LONGEST); end++) {
    for (const name of ENTRIES.begun.get(word.slice(0, end)) ?? []) found.add(name);
  }
  const classes = [...found];
  if (REMEMBERED.size < MOST_REMEMBERED) REMEMBERED.set(word, classes);
  return classes;
}

const LONGEST = 20;
const REMEMBERED = new Map<string, readonly WordClass[]>();
const MOST_REMEMBERED = 5_000;

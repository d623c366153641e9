/**
 * Words for the things an office and its citizens deal with in the programs: papers, data, money, places on a screen, what is done to
 * them and how they come out. Who names two of them has said what it is about. `stem*` is any ending; what holds anything
 * ("programma", "pratica", "documento", "modulo") is not among them: it says where, not what.
 */
const PAPERS = `
  ade aire albo anac anpr attestat* attestazion* aua autorizzazion* autovelox avcp avvisi bandi bando bdap bdncp bilanci* bollett* bolli bollo bozza
  bozze capitol* cartellin* catast* cedolin* certificat* cie cig cila cns codice codici concession* contratt* contravvenzion* convocazion* cu cud cup
  cuu decret* delega deleghe deliber* determina determinazion* determine dichiarazion* distint* dup durc elaborat* elenchi entratel estratt* estrazion*
  etichett* f23 f24 fascicol* fattur* flussi flusso fondi gara gare graduator* graduatori* iban impegni impegno inps integrazion* ipa isee ista istanz*
  istat iuv licenz* liquidazion* lul mandati mappa mappe marca mastr* modell* moduli modulistica multa multe oiv ordinanz* ordinativ* otp pagopa
  partitar* pcc pcp pec peg perizi* planimetr* prg prospett* protocoll* qr quietanz* referto registrazion* registri registro regolament* rendicont*
  report residui reversal* ricevuta ricevute rid riepilog* sanzion* scheda schede scia sdi sepa siatel siope sister sogei spid ssl statistic* suap sue
  tabell* tavol* tesorer* tessera tessere tracciat* unico uniemens verbale verbali verbalizz* voltura volture
`;
const MONEY = `
  acconto accredit* addebit* addizional* aliquot* ammortament* arretrat* assestament* biglietti bollette bollettin* bolletton* bonific* busta canon*
  caparra cartella cassa cespit* compens* consuntiv* cosap costa costano coupon credito debito detrazion* dilazion* economat* esattorial* esercizio euro
  fideiussion* fondi gettoni giacenz* importi importo imposta imposte imu indennit* ingiunzion* inventar* irpef iva listino moros* offert* pagament*
  pagare pagat* paghe penal* pignorament* polizza prelev* prezz* quadra quadratur* rata rate rateizz* ravvediment* riaccertament* ribaltament* ricaric*
  rimbors* rincar* ritenut* ruoli ruolo saldo sconto scontrin* scrittur* spese stanziament* stipend* storn* straordinar* tares tari tariff* tasi tassa
  tasse ticketing tredicesim* tribut* variazion* versament* versat* voucher
`;
const PEOPLE = `
  alunn* alunni anagrafic* asilo assenz* assessorato assunzion* badge beneficiar* bollin* bonus buca buono caldai* carrabil* cassonett* censiment*
  censuar* cessat* cimiter* collaudo commission* consiglier* consiglio consultazion* contator* contribuent* contribut* decess* dieta dipendent* ediliz*
  elettor* elettoral* elezion* eredit* espatrio famiglia famigliar* fermat* fornitor* funeral* genitor* giunta identita impront* incident* ingombrant*
  insegn* isbn iscriv* iscrizion* istruttor* lampad* lampion* lettura letture leva libri libro loculi loculo lottizzazion* malatti* manifestazion*
  matricol* matrimon* mensa mercat* minore minorenn* minori mort* nascit* nata nati nato nido occupazion* oneri opac palestra parchegg* patente patenti
  permesso posteggi* prestit* referendum refezion* residen* ricorsi ricorso rifiut* sala sale scrutator* scrutin* scuola scuolabus seggi seggio sepol*
  sezione sezioni sinistr* sopralluogh* spazzatur* stradar* streaming suolo targa targhe tessere timbr* toponomastic* turni turno turnover utenza*
  varchi varco votazion* voto ztl
`;
const TOWN = `
  abbonament* abitabilit* accompagnator* acquedott* adozion* affitto agibilit* alberi albero allagament* alloggi* ambulant* amianto amministrator*
  animal* antenn* antincendio antivirus anzian* archivio argin* ascensor* asfalt* assegno assicurazion* aula aule auto autobus automobil* badant* bagni
  banch* banchin* batteri* bicicl* bidoni bilancia borsa caccia caditoi* camion campana cancello cane cani cantier* carreggiat* carrello carrozzin*
  cartell* cartucc* celebrazion* chiosc* ciclabil* cinghial* cittadinanza colonia colonie compost* concert* condomin* confin* contrassegn* cordol*
  corridoi* cuffie danni defibrillator* dehors disabil* discaric* discarica disco disegni disinstall* dissuasor* divorz* domiciliar* domicilio ecologic*
  edicol* edifici* elettric* erba espatri* fiera finestr* fium* foglio fognatur* fontan* fontanell* fossi fosso frana frane frazionament* fumi fumo
  furgon* furto gabinett* gatti gazebo ghiaccio giardin* guardrail hotel illuminazion* incidente incroci* infiltrazion* internet intonac* invalidi
  lampion* mappal* marciapied* mastell* medic* mercatin* microfon* monopattin* moto motorin* museo music* mutuo nascituro negozi* neve odore odori olio
  ombrellon* ormegg* ospedal* palazz* palco palestr* panchin* parchi parco parrocchia particell* passaport* pasti pasto pediatr* pensione perdita pesca
  pini piscina plastica ponte ponteggi* ponti potatur* pozzi pozzo pullman pulmin* rami ramo rampa reinstall* residenti riavvi* rimozion* risarciment*
  riscaldament* ristorant* rogit* rotator* router rumori sagra salvaschermo scarichi schermo schiamazz* scuola scuolabus scuole segnaletic* semafor*
  separazion* sfratt* siepe sinistro smartphone soffitt* soggiorno somministrazion* sosta sosto spam spegn* spiaggia stampanti stazion* strada stradal*
  strade strisce sussid* switch tassametr* tastiera taxi teatro telecamer* telefonino telesoccors* tendon* terapi* termosifon* terreni terreno tetto
  tigli tirocini* tombin* topi tornell* torrent* trasloc* trasporti trasporto tubi tubo vaccin* vaccinazion* veicol* vetro viadott* virus visur* webcam
  zanzar*
`;
const SCREEN = `
  abilit* accede accedere accedo accent* accesso account allegati anteprima api apostrof* archiviar* archiviazion* backup barre bottone bottoni browser
  calcol* campi campo caratter* carattere card carica caricam* caricar* caricat* cartella cartelle casella caselle cataloghi catalogo certificato
  chiavetta chrome clessidra codici collegament* colonna colonne configur* conserv* cookie credenzial* crocetta csv database decimal* driver edge
  elenchi endpoint esport* excel file filtri filtro finestra finestre firefox firma firmar* firmat* firme font freccia gateway grafic* icona icone
  impianto import importar* importazion* intestazion* json lettore link log login logo maiuscol* maschera maschere menu menù migrazion* monitor mouse
  notific* numerator* numerazion* ordinament* orologi* p7m pagina pagine parametr* password patch pdf pin popolament* popup presenze profil* progressiv*
  proxy pubblic* pulsant* query rete ricerca ricerche riga righe salva salvar* salvataggi* scanner scaric* schermat* schermo script segnalibr* server
  sincronizz* smartcard sottocartell* stampa stampant* stampar* stampe tablet tabulat* tasti tastier* tasto tendina tendine titolo token toner trasmess*
  trasmett* trasmiss* txt user username utent* utenza utenze videat* videoconferenz* vincolo virgola vpn webservice whitelist xls* xml zoom
`;
const DONE = `
  accorp* aggiung* allegar* allinea* annull* assegnat* assegnazion* attivar* attivat* attivazion* azzer* bianc* cancell* classific* clessidra cliccando
  clicco compil* consegn* corrett* differenz* digitat* disallinea* disattiv* disdett* disdire doppi* duplica duplicat* elabor* elimin* emess* emessa
  emesso emett* emission* fascicol* generar* grigi* illegg* incomplet* inquadr* inserend* inserimento inserire inserisc* install* invertit* iscritta
  iscritti iscrivermi lent* manca mancano mancant* migra* negativ* orari orario premendo premo prenotato protocollar* raddoppi* recuper* registrar*
  reset* respint* rettific* rettificat* riassegn* riattiv* rifiutat* rigener* rigettat* rilasci* rinnov* rinumer* ripristin* ritir* rotella rotellina
  sbiadit* sbilanc* sblocc* scadut* scansion* scartat* scarti scarto selezion* sostitu* sparisc* spariscono sparit* spost* stamp* storicizz* tagliat*
  timbrat* timeout togli* togliere trasfer* troncat* unific* vecchi* versare vuot*
`;

const ALL = [PAPERS, MONEY, PEOPLE, TOWN, SCREEN, DONE].flatMap((words) => words.trim().split(/\s+/));
const EXACT: ReadonlySet<string> = new Set(ALL.filter((word) => !word.endsWith("*")));
const STEMS: ReadonlySet<string> = new Set(
  ALL.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
);
const [SHORTEST, LONGEST] = [3, 14];

/** Whether a word names something of a matter; as `wordsOf` gives it. */
export function isNamed(word: string): boolean {
  if (EXACT.has(word)) return true;
  for (let length = SHORTEST; length <= Math.min(word.length, LONGEST); length++)
    if (STEMS.has(word.slice(0, length))) return true;
  return false;
}

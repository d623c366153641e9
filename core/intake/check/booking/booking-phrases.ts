import { phraseBook } from "../phrases.ts";
import { KEEPING_FORMS } from "./keeping-forms.ts";

const CLASSES = {
  keep: KEEPING_FORMS,
  help: `assistenza intervento interventi supporto tecnico tecnici operatore operatrice operatori incaricato consulente consulenza specialista teleassistenza chiamata
    telefonata ticket slot spazio spazietto posto posticino fascia mattina mattinata pomeriggio giornata giornate mezza mezzora oretta orette ore disponibilita
    collegamento collegamenti aiuto presenza presidio copertura qualcuno persona vostro vostra vostri buco finestra turno addetto addetta collega colleghi agenda lista
    referente sistemista esperto risorsa calendario priorita precedenza reperibilita`,
  kept: "riservat* tenut* assegnat* dedicat* garantit* accantonat* prenotat* bloccat* conservat* assicurat* messo messa mess*",
  be: "restate rimanete state tenetevi tenersi restare rimanere stare restereste rimarreste starebbe sia fosse siate foste resti restasse restaste restiate rimanga rimanesse stia stesse steste stiate tenga tenesse teneste teniate",
  ready:
    "pronto pronta pronti reperibile reperibili disponibile disponibili raggiungibile raggiungibili allertato allertati online collegato collegata presente presenti connesso connessa sveglio scorta",
  one: "referente sistemista esperto specialista risorsa qualcuno uno una persona tecnico operatore operatrice collega addetto consulente vostro vostra vostri voi",
  run: "procede fila gira va scorre funziona funzionano lavora procedono filano girano vanno cammina marcia regge risponde tornano torna quadra quadrano",
  well: "bene liscio liscia lisce regolare regolarmente intoppi benissimo correttamente meraviglia perfettamente ok problemi centesimo orologio olio",
  none: "nessun nessuna alcun alcuna niente nulla",
  matter: `problema problemi difficolta intoppo intoppi questione questioni caso casi guasto anomalia anomalie urgenza bisogno quesito quesiti rilievi segnalazione segnalazioni
    criticita dubbio dubbi errore errori emergenza aperto rotto irrisolto storto`,
  now: "ora adesso oggi momento attualmente finora",
} as const;

/** Help kept for a day to come, whoever and whatever of the desk it is. */
export const KEEPING = phraseBook(
  {
    keeps:
      "@keep .. @help | @keep .. da parte | @keep .. in caldo | @keep .. liber* | @help .. da tenere/bloccare/riservare/accantonare/conservare | segnatevi/segnati/appuntatevi/annotatevi che | ci/mi conserva/conservi/tenga/riservi/tiene .. @help | @keep .. ore di | @keep ~gia ~comunque ~fin ~sin ~da ~d un ora | @keep ~gia ~fin ~sin ~da ~d ora un ora | @keep ~gia ~fin ~sin ~da ~d ~ora ~per ~tempo jjj* | inserir*/inserit* .. lista/calendario/agenda/programma/planning | qualcuno ci/mi tenga/conserva/riserva/tiene",
    passive:
      "mi/ci fosse/sia/venga/venisse @kept .. @help | fosse/sia/venga/venisse @kept .. @help | essere @kept .. @help | essere inserit*/mess*/segnat* in/nel/nella/tra",
    counted:
      "mettete/metterete/mettere/mettereste/mettiamo in conto/preventivo/calendario/agenda/lista/coda/programma | ci/mi mettete in/tra | tenete/tenetevi/tenersi/teneteci conto/libero/liberi/pronti/pronto/libera | tenere conto/libero/pronto",
    lean: "contare/fare su di/della voi/vostra/un/una/qualcuno | contare su un/una/qualcuno | fare affidamento/conto su",
  },
  CLASSES,
);

/** Somebody of the desk who is to be there: a wish, and less than a booking. */
export const BEING_THERE = phraseBook(
  {
    phone:
      "@be ~il ~col telefono/cellulare acceso/vicino/sottomano | @be in ascolto/allerta/allarme/zona/campana/preallarme/linea | @be al/vicino ~al telefono/apparecchio | @be nei paraggi | @be di guardia/vedetta/turno | @be .. @ready",
    one: "avere/aver/sapere/avessimo/trovare .. @one .. @ready | qualcuno/uno/persona/voi .. che risponda/intervenga/vegli/vigili/segua/rispondesse/intervenisse/sorvegli | angelo custode | sapere che ci siete/sarete | sapervi vicini/presenti/pronti/raggiungibili | farebbe/farebbero comodo/piacere .. @one | potete/potreste/riuscite/riuscireste ~a starci/seguirci/assisterci/esserci/affiancarci/monitorare/presidiare/stare | qualcuno/uno ~di ~voi ~dei ~vostri @ready",
    help: "chied* .. supporto/assistenza/presidio/copertura/reperibilita/presenza/aiuto | richied* .. supporto/assistenza/presidio/copertura/reperibilita/presenza",
  },
  CLASSES,
);

/** It may come to nothing. */
export const PERHAPS = phraseBook(
  {
    only: "solo/soltanto/solamente se/qualora/ove dovesse/dovessi/dovessimo/dovessero/servisse/capitasse/occorresse | se ~mi ~ci ~ne viene/venisse/vengono/venissero/sorge/sorgono/sorgesse/sorgessero/salta/saltano ~fuori qualche | non e ~ancora detto che ~ci ~mi ~ne occorra/serva/ce",
    may: `puo darsi | se mai/poi/caso | dovesse ~mai ~poi *are/*ere/*ire/*arsi/*ersi/*irsi | dovessero ~mai ~poi *are/*ere/*ire/*arsi/*ersi/*irsi | se per caso | nel caso ~remoto/improbabile/malaugurato/di/in/che/qualcosa/la/il/dovess* |
      caso improbabile/remoto | mal che vada | peggiore/peggiori delle/dei ipotesi/casi | spero/speriamo/sperando di no/non | spero/speriamo/sperando che non | poi/dopo si vede/vedra |
      amici come prima | meglio prevenire/averl*/abbondare/avere/pensarci/premunirsi/cautelarsi/sapere | averl* e ~sempre ~comunque meglio | prevenire e meglio | non si sa ~mai | tocco/tocchiamo/toccando/tocca ferro`,
    spare:
      "come/di/da jolly/scorta/riserva/paracadute/backup/salvagente | potrei/potremmo/potro/potremo ~dover ~avere ~aver chiamarvi/bisogno/disturbarvi/contattarvi/necessita/cercarvi | portarmi/portarci/portarsi/prendo/prendiamo/muovo/muoviamo avanti/anticipo/tempo | con riserva di/~di conferma/annullare | se .. tilt/crash",
    back: `salvo *arla/*irla/*arlo/*irlo/*arle/*arli/rinunciare/annullare/disdire | magari/forse/probabilmente/speriamo/spero ~poi non ~la ~lo ~le ~ci ~mi ~ne ~ce us*/serv*/occorr*/avr* | pronti/pronto a liberar*/disdir*/annullar*/ceder*/rinunciar* |
      non e detto che ~ci ~mi ~la ~lo serv*/occorr*/us* | la/lo/li/le restituisco/restituiamo/cediamo/cedo/restituiremo/ridiamo/molliamo | ve ~lo ~la ~le ~li restituisco/restituiamo/rendo/rendiamo/libero/liberiamo/ridiamo/ridò |
      la/lo/li disdico/disdiciamo/annullo/annulliamo/libero/liberiamo/libereremo/liberero/disdiremo/disdiro/annulleremo/rinuncio/cancelliamo | che ~poi libereremo/disdiremo/annulleremo | se ~poi non ~ci ~mi ~ce ~dovesse ~ne serv*/occorr*/us*/accad*/succed*/capit* |
      non ~la ~lo ~le usi/useremo/usiamo/servisse/serva/servira/usero/serviremo | se tutto va/fila/andra/procede/andasse | si/la rilascia/restituisce/rimette`,
    calm: "dormire/dormiremmo/dormirei ~sonni ~notti ~piu tranquill*/seren* | sonni tranquilli | stare/stiamo/staremmo/starei/essere ~piu tranquill*/seren*/copert* | rassicurerebbe/tranquillizzerebbe/solleverebbe | non ~vorremmo ~vorrei restare/rimanere/trovarci/trovarmi/restiamo ~da sol*/scopert*/impreparat* | paracadute/salvagente/copertura/rete ~di ~sicurezza ~preventiv* | le mani avanti | premunirmi/premunirci/cautelarmi/cautelarci/tutelarci/tutelarmi/premunirsi/mettersi/metterci ~al ~riparo/sicuro | prima che sia ~troppo tardi | per ~ogni ~pura/maggior/maggiore scrupolo/prudenza/precauzione/tranquillita/sicurezza/evenienza | a/in buon conto/riserva",
    trick:
      "faccia/facesse/fara/fanno/facciano/fare ~le ~i ~qualche ~dei ~uno bizze/capricci/scherzi/scherzo/brutti | ~qualche imprevisto/imprevisti | si inceppasse/piantasse/impallasse/bloccasse/rompesse/fermasse | andasse/andassero storto/giu/male/in/ko",
  },
  CLASSES,
);

/** There is nothing today. */
export const NOTHING_YET = phraseBook(
  {
    runs: "@run ~tutto ~tutti ~sempre ~molto ~proprio ~come ~un ~senza ~a ~al ~alcun ~grossi @well | tutto @run | ~che @run tutto",
    none: "non ho/abbiamo ~@now ~particolari ~grossi ~grosse @matter | non ci sono ~@now ~particolari ~grossi ~grosse @matter | non c e ~@now ~alcun ~@none @matter | non ~si ~vi ~ci ~ho ~abbiamo ~e ~c ~sono ~risultano ~riscontrano ~registrano ~oggi ~ora ~ancora @none ~oggi ~particolare @matter | @matter ~in ~vista ~per ~ora ~oggi non ce n/ne | @none @matter aperto/aperta/aperti/pendente/@now | @none da segnalare/segnalarvi/dirvi/lamentare | non ho/abbiamo @none da segnalar*/lamentare/chiedere | per @now @none | non ~ci ~mi serve @none",
    tested:
      "prove/test/collaudo/simulazioni/simulazione/prova .. bene/benissimo/passato/passata/superat*/ok/positiv*/lisc*/tornano/riuscit* | mai tradit*/piantat* | mai dato/avuto/creato ~alcun ~un @matter | testato/provato/collaudato e/con va/funziona/regge/esito",
  },
  CLASSES,
);

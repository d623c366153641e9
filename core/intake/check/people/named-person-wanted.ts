import { KEEPING_FORMS } from "../booking/keeping-forms.ts";
import { phraseBook } from "../phrases.ts";

/** Further phrases that hand the matter to somebody by name, by kinds of verbs; names are written `jjjj` (`markEveryName`). */

/** What stands before a name; the name is `jjj*`. */
const N = "~@before ~@before ~@before jjj*";

const CLASSES = {
  before:
    "il la lo l vostro vostra sig dott dr ing arch avv geom rag ssa ra signor signora signorina dottor dottoressa ingegnere ingegner ragionier professor professoressa geometra collega tecnico operatore operatrice",
  to: "a ad al alla all per",
  with: "con col",
  by: "da dal dalla dall",
  keep: KEEPING_FORMS,
  time: "ora ore oretta orette mezzora giornata giornate mattina mattinata pomeriggio consulenza assistenza slot disponibilita tempo spazio",
  do: `sbloccare vedere fare chiudere guardare sistemare seguire prendere controllare risolvere gestire annullare correggere richiamare chiamare occuparsene pensarci riaprire
    completare finire verificare rispondere venire passare farlo farla vederlo vederla guardarlo guardarla sistemarlo sistemarla chiuderlo chiuderla seguirlo seguirla risolverlo
    risolverla prenderlo prenderla sbloccarlo sbloccarla controllarlo controllarla`,
  present:
    "pensi pensa occupi occupa segua segue veda vede guardi guarda faccia chiuda finisca sistemi controlli prenda risolva pensasse penserebbe occuperebbe",
  hand: `consegnate consegnatelo consegnatela consegnarlo consegnarla consegnereste recapitate recapitatelo recapitatela recapitarlo recapitarla demandate demandarlo sottoponete
    sottoponetelo sottoponetela sottoporlo sottoporla rimettete dirottate dirottatelo dirottatela dirottarlo dirottarla smistate smistatelo smistatela smistarlo smistarla
    destinate destinatelo destinatela destinarlo destinarla affidatelo affidatela affidatemi mettetelo mettetela metterlo metterla datelo datela dareste portatelo portatela
    mostratelo mostratela farlo farla fatelo fatela passereste girereste affidereste assegnereste indirizzatelo indirizzatela indirizzarlo indirizzarla
    instradatelo instradatela convogliate rivolgete segnalatelo segnalatela segnalarlo segnalarla comunicatelo comunicatela ditelo`,
  reach: "avere arrivare pervenire recapitare vedere leggere fare gestire seguire",
  adv: "cortesemente gentilmente direttamente proprio solo soltanto sempre per favore cortesia piacere pure subito",
  only: "esclusivamente unicamente solo soltanto personalmente direttamente grazie che",
  done: "svolt* eseguit* effettuat* curat* fatt* trattat* gestit* seguit* pres* vist* complet* risolt* guardat*",
  rather: "possibilmente preferibilmente magari idealmente preferenzialmente meglio",
  wish: "gradirei gradiremmo vorrei vorremmo chiedo chiediamo richiedo richiediamo preferirei preferiremmo apprezzerei apprezzeremmo desidero desideriamo desidererei accetto accettiamo voglio vogliamo",
  aid: "affiancamento aiuto intervento assistenza supporto presenza consulenza contatto competenza esperienza mano",
  given: "affidat* assegnat* destinat* lasciat* demandat* rimess* indirizzat* girat* dat*",
  come: `venga venisse torni tornasse passi passasse intervenga intervenisse faccia facesse segua seguisse curi curasse tenga tenesse gestisca gestisse chiami chiamasse
    richiami richiamasse risponda rispondesse occupi occupasse pensi pensasse completi completasse`,
  meeting:
    "incontro appuntamento colloquio confronto call videocall videoconferenza riunione videochiamata sessione collegamento",
  there:
    "sia fosse restasse rimanesse tenesse stesse venisse chiamasse seguisse facesse potesse avesse richiamasse intervenisse si resti rimanga tenga stia venga chiami segua faccia possa richiami intervenga",
} as const;

/** Asked to be handled by this one, whoever it is said of. */
export const WANTED_BY_NAME = phraseBook(
  {
    able: `se ~me ~ce ~lo ~la ~li ~le puo/potesse/riuscisse/riesce ~a @do ${N} | ~me ~ce lo/la/li/le puo/potrebbe ~a @do ${N} | puo/potrebbe/riesce/riuscirebbe ~a @do ${N} | ci/se/ce ~ne ~lo ~la @present ${N} |
      lo/la/li/le @present ${N} ? | ci/mi/me/ce ~lo ~la penserebbe/guarderebbe/farebbe/vedrebbe ${N}`,
    keeps: `@keep ~gia ~da ~parte ~libero ~libera ~in ~caldo ~fin ~sin ~d ~ora ${N} | @keep .. @time ~di ~del ~della ~con ${N} | mi/ci tiene/tenga/riserva/riservi/conserva/terrebbe ~da ~parte ~libero ~libera ${N}`,
    meet: `appuntamento/colloquio/incontro/chiamata/call/videochiamata ~telefonico ~telefonica @with ${N} @only |
      @wish/necessita/bisogno/fissare/concordare/organizzare/chiedere ~di ~avere ~un ~una ~breve @meeting ~telefonico ~telefonica ~da ~in ~a ~presenza/videoconferenza/remoto/distanza/teams/video @with ${N}`,
    given: `@wish che .. sia/fosse/venga/venisse/siano/fossero ~ancora ~nuovamente ~sempre @given @to ${N} | @wish che ~lo ~la ~ci ~mi ~se ~ne @come ~di ~nuovo ~ancora ~a ~per @do/farlo/farla/farcelo/installarlo/installarla ~sempre ${N} |
      @wish che ~lo ~la ~ci ~mi ~se ~ne @come ~sempre ~ancora ~personalmente ~proprio ${N} | @wish che sia/fosse ~proprio ~sempre ~ancora ~direttamente ${N}`,
    there: `piacere/comodo/meglio/bene/utile/piacerebbe che ${N} @there | @wish ~solo ~soltanto ~tanto che ${N} @there | basta/purche/importante/speriamo/spero ~e ~che ~ci sia ${N} | che ci sia/fosse ${N}`,
    rather: `@rather ~ancora ~se @with ${N} | se possibile @with ${N} | se fosse possibile @with ${N} | @wish ~solo ~soltanto ~il ~l ~la @aid di/del/della/dell ${N} | @wish soltanto/solo/esclusivamente/unicamente/proprio ${N} | ${N} in persona per/grazie/e`,
    called: `mi/ci chiami/richiami/contatti/ricontatti/telefoni/segua/aiuti/assista ~@adv ~@adv ${N} | mi/ci faccia/fate/faccia/facciate/facesse ~@adv chiamare/richiamare/contattare/ricontattare/sentire ~da ${N}`,
    told: `chiedo/chiederei/chiediamo/chiederemmo/prego/pregherei ~@adv ~@adv @to ${N} di/se | sia/venga/fosse/essere/venisse @done ~in ~carico ~solo ~sempre @by ${N} | ci vorrebbe/vuole ~proprio ~solo ${N} |
      aspett*/attend* ~il rientro/ritorno/turno/arrivo di/del/della ${N} | passatemi/mandatemi/datemi/mettetemi/passateci/mandateci/dateci/chiamatemi ~@adv ~@adv ${N} | meglio se ~mi ~ci chiama/richiama/risponde/segue/viene ${N}`,
    get: `e/sarebbe/fosse possibile avere/riavere/sentire/coinvolgere/interpellare ${N} | posso/possiamo/potrei/potremmo avere/riavere ${N} ~al ~di ~per ~in ?/telefono/nuovo/linea/favore/cortesia | coinvolgete/interpellate/scomodate/chiamate/avvertite/allertate ~pure il/la vostro/vostra ${N}`,
    hands: `@hand ~pure ~per ~favore ~cortesia ~piacere ~direttamente ~subito ~in ~mano @to ${N} | lo/la/li/le/questa/questo fate/fareste/faccia/puo/potete ~far ~fare @reach @to ${N} | far/farlo/farla/farglielo @reach @to ${N} |
      lo/la consegnate/date/passate/girate/affidate/portate/sottoponete/recapitate/dirottate/smistate/mettete ~pure ~per ~favore ~piacere ~cortesia ~direttamente ~in ~mano @to ${N} | lasciate/lasciamo/lasci/lascia fare @to ${N} |
      metter*/affidar*/consegnar* ~tutto ~il ~la ~questo ~questa ~caso ~pratica ~ticket in mano @to ${N} | finisca/arrivi/capiti/passi/vada .. scrivania/tavolo/mani/competenza di/del/della ${N} | in modo che ~lo ~la arrivi/finisca/vada/passi @to ${N} |
      questo/questa/questione/ticket/caso/problema tocca/spetta/compete/va @to ${N} ~mi ~per ~grazie ~che | messaggio/mail/ticket/richiesta e per ${N}`,
  },
  CLASSES,
);

/** Him, whose name was said before: "vorrei proprio lui". */
export const WANTED_BY_PRONOUN = phraseBook(
  {
    wish: "@wish ~proprio ~solo ~soltanto ~sempre ~che ~ancora ~di ~nuovo ~avere ~parlare ~con lui/lei | solo/soltanto/proprio/esclusivamente ~con ~da ~a lui/lei per/grazie/e | lui/lei e basta/nessun* | passatemi/mandatemi/datemi/ridatemi/rimandatemi/mandateci ~solo ~proprio lui/lei",
    hands:
      "fatelo/fatela/fatemelo/fatemela/farlo/farla/lasciatelo/lasciatela ~pure ~fare @to/da lui/lei | datelo/datela/passatelo/passatela/assegnatelo/assegnatela/giratelo/giratela/affidatelo/affidatela ~pure ~direttamente @to lui/lei | in contatto/comunicazione/linea @with lui/lei",
    speak:
      "parlare/riparlare/risentire/continuare/proseguire/finire/trattare/parlarne ~direttamente ~ancora @with lui/lei | occuparsene/pensarci/vederla/vederlo/seguirla/seguirlo/guardarla/guardarlo personalmente | occupatene/pensaci/guardaci/fallo/vedila/vedilo/occupartene/pensarci/guardarci/vederlo/vederla/seguirci/seguirmi/aiutarci/aiutarmi/richiamarci/richiamarmi/collegarti/collegarci/passare/venire/vedere/guardarlo/guardarla/sistemarlo/sistemarla/farlo/chiamarmi/chiamarci tu | preferisco/preferirei/vorrei ~proprio ~sempre ~avere ~sentire te",
    acts: "lo/la/li/le/se/ci ~ne ~lo ~la finisca/chiuda/segua/guardi/veda/faccia/occupi/pensi/sistemi/completi/prenda/risolva ~sempre ~ancora ~proprio lui/lei | ~me ~ce lo/la/li/le sblocca/annulla/sistema/guarda/fa/risolve/chiude/segue sempre lui/lei | richiamat*/seguit*/contattat*/ricontattat*/aiutat* ~@adv ~ancora da lui/lei",
  },
  CLASSES,
);

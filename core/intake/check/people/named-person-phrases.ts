import { phraseBook } from "../phrases.ts";

/** Phrases that ask for somebody of the desk, in a text whose names are written `jjjj` (`markEveryName`). */

/** What stands before a name; the name is `jjj*`. */
const N = "~@before ~@before ~@before ~@before jjj*";

const CLASSES = {
  before: `il la lo l vostro vostra sig dott dr ing arch avv geom rag ssa ra signor signora dottor dottoressa ingegnere geometra collega tecnico operatore
    operatrice solito solita bravo brava`,
  adv: "fin sin d ora gia di nuovo per favore cortesia proprio solo soltanto esclusivamente direttamente personalmente sempre se possibile ancora pure",
  by: "da dal dalla dall",
  to: "a ad al alla all",
  with: "con col",
  contact: `collegarsi chiamare chiamarmi chiamarci richiamare richiamarmi richiamarci contattare contattarmi contattarci ricontattarmi ricontattarci telefonarmi telefonarci
    sentirmi sentirci seguire seguirmi seguirci seguirla seguirlo occuparsene intervenire rispondere rispondermi risponderci venire aiutarmi aiutarci assisterci assistermi
    guardarci guardarla guardarlo vederla vederlo sistemarla sistemarlo pensarci`,
  do: "vedere guardare sistemare controllare fare seguire gestire risolvere chiamare contattare richiamare verificare prendere",
  give: "passarla passarlo girarla girarlo affidarla affidarlo assegnarla assegnarlo darla darlo dirlo dirglielo ditelo giratela giratelo passatela lasciarla lasciarlo inoltrarla inoltrarlo",
  get: "prenotarci prenotarmi riservarci riservarmi assegnarci assegnarmi mandarci mandarmi inviarci inviarmi darci darmi riservateci prenotateci prestarci prestarmi",
} as const;

/** Asked to be handled by this one, in more ways than `ASKED_FOR` knows. */
export const ASKED_FOR_PHRASES = phraseBook(
  {
    done: `
      me/ce lo/la/li/le fate/fai/fa/faccia/faresti/fareste @do @by ${N} | fate/faccia/fai/far @do @to ${N} |
      fatela/fatelo/fatemela/fatemelo @do @by/@to ${N}`,
    calls: `
      mi/ci deve/dovrebbe/puo/potrebbe @contact ~@adv ${N} | deve/dovrebbe/potrebbe/puo ~@adv @contact ~@adv ${N} |
      lo/la/mi/ci segue/seguisse/segua/guardi/veda/chiuda ${N} | ${N} ~per ~favore ~cortesia guardaci/aiutami/aiutaci/chiamami/chiamaci/pensaci |
      spero/speriamo ~in ~che ~ci ~sia ${N} | tramite/attraverso ~il ~la vostro/vostra ~@before jjj* | c e mica/ancora/oggi ${N} ? |
      deve/dovrebbe/potrebbe essere ~@adv ${N} a @contact | fate/fare/faccia/far venire/intervenire/tornare/collegare/richiamare ~@adv ${N} |
      dite/dica/di/dire/chiedete/chieda @to ${N} di/se/che ~mi/ci @contact/chiama/chiami/richiami/puo |
      quando/appena rientra/torna/arriva ${N} ditele/ditegli/fatemi/fatela/fatelo/mi/puo`,
    kept: `
      @get ~@adv ~@adv ~@adv ~@adv ${N} | a nostra/mia disposizione ~@adv ${N} | rivogli* ${N} | chiedo/chiediamo/cerco/cerchiamo ~di ${N} |
      richiedo/richiediamo/pretendo/pretendiamo/esigo/voglio/vogliamo ~espressamente/@adv ${N} | serve/servirebbe/vuole/occorre proprio/solo/soltanto/sempre ${N}`,
    put: `
      @give ~@adv @to ${N} | riassegn*/reindirizz*/ripassat* ~@adv ~il ~la ~questo ~ticket/richiesta @to ${N} | in mano/carico @to ${N} | nelle mani di/del/della ${N} |
      ticket/richiesta/mail/segnalazione e destinat*/rivolt*/indirizzat*/riservat* @to ${N}`,
    talks: `
      in contatto/comunicazione @with ${N} | trattar*/seguir*/discuter*/risolver*/vederl*/proseguir*/continuar* ~@adv @with ${N} |
      ci sentiamo/sentiremo @with ${N} | altro/altri/altra se non ~@with/@by ${N}`,
    rather: `
      ideale/meglio/perfetto/preferenza ~sarebbe/ancora ${N} | ideale/meglio/tranquilla/tranquillo se fosse ${N} | risentire/riavere/rivedere ${N} |
      che ~se ~ne ~lo/la/mi/ci seguisse/chiudesse/facesse/occupasse/risolvesse/guardasse/chiamasse/vedesse lui/lei | se possibile ${N} che/grazie/lui/lei/se | ${N} e nessun altro/altra/altr |
      ${N} e basta | ${N} dove sei | ${N} .. gli altri no | solo/soltanto ${N} ne viene/capisce`,
  },
  CLASSES,
);

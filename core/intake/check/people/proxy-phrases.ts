import { phraseBook } from "../phrases.ts";

const CLASSES = {
  write: `scrivo scriviamo contatto contattiamo segnalo segnaliamo chiamo chiamiamo telefono chiedo chiediamo apro apriamo mando inoltro giro faccio rivolgo
    disturbo inserisco riporto espongo`,
  so: "percio quindi dunque cosi allora pertanto perche cui questo ragione motivo",
  him: "lui lei",
  ask: `scriver* segnal* contattar* aprir* inoltrar* chieder* avvisar* sentir* mandar* girar* rivolger* riportar* telefonar* chiamar* informar* far* riferir*`,
  call: "chiamate richiamate contattate ricontattate sentite aiutate assistete guidate chiamereste contattereste richiamereste sentireste aiutereste",
  calling: "chiamare richiamare contattare ricontattare sentire aiutare assistere guidare seguire",
} as const;

/** Who writes says that he is not the one who needs it: "percio scrivo io". */
export const PROXY_SAID = phraseBook(
  {
    writes: `@so ~vi ~ti ~le ~mi ~ve ~lo ~la @write io/noi ~per/al/perche/a | ~vi ~ve ~lo scrivo/segnalo/contatto/chiedo/apro io perche/per/al/dato/visto/siccome/in/visto/poiche/giacche |
      ~vi ~lo ~la @write ~io .. al suo posto | ~vi ~lo ~la @write ~io .. al posto suo | ~vi @write ~io .. in sua/vece vece/sua | ~vi @write ~io .. per suo conto | ~vi @write ~io .. per conto suo |
      ~vi @write ~io .. su sua richiesta | ~vi @write ~io ~la ~il ~ticket ~questa a suo nome | ~vi @write ~io ~la ~il ~ticket da parte sua | ~vi ~lo ~la @write io per @him |
      ~le ~vi scrivo/scriviamo/contatto ~io per aiutarlo/aiutarla/dargli/darle ~una ~mano | mi metto/metto io/in a/mezzo mezzo per @him | faccio da tramite/ponte/portavoce/intermediario/intermediaria`,
    asked:
      "mi/ci ha chiesto/pregato/incaricato/incaricata/delegato/delegata/domandato ~per ~favore ~la ~cortesia di/se @ask/vi/potevo/scrivevo | mi/ci prega/chiede/incarica .. di @ask/dirvi | faccio/fare/faro ~io ~da ~il ~la tramite/intermediario/intermediaria/portavoce/ponte",
  },
  CLASSES,
);

/** He is the one to be called: "la chiamate voi?", "il suo interno". */
export const CALL_FOR_HIM = phraseBook(
  {
    call: `la/lo/le/gli @call ~pure ~direttamente ~voi ~per ~favore ? | la/lo @call voi/direttamente/pure/allo/al/dalle | farlo/farla/fargli/farle chiamare/contattare/richiamare/sentire/telefonare |
      potete/potreste/puoi/riuscite/puo/potrebbe/riuscireste ~voi ~a @calling/richiamar/sentir direttamente lui/lei | chiamate/sentite/contattate/richiamate/cercate ~pure ~direttamente ~voi @him |
      gli/le telefonate/telefonereste/date/dareste ~voi ~uno/un ~squillo/occhiata/colpo/occhio | gli/le date un/uno/una occhiata/squillo/mano/colpo |
      cosa/che/come gli/le dico/rispondo/diciamo/rispondiamo/spiego | sentirla/sentirlo/chiamarla/chiamarlo/contattarla/contattarlo/richiamarla/richiamarlo ~direttamente ~voi al/allo/#/? | aiutarla/aiutarlo ~voi qualcuno/?`,
    number:
      "suo ~diretto numero/interno/cellulare/cell/recapito/telefono ~diretto e/# | e il suo ~diretto numero/interno/cellulare/cell/recapito/telefono ~diretto | # e il suo | lo/la trovate ~sempre ~direttamente ~in ~ufficio ~tutte ~le ~mattine allo/al/# | risponde lui/lei",
  },
  CLASSES,
);

import { phraseBook } from "../phrases.ts";

/** What the program does to somebody, or shows him. */
const CLASSES = {
  cl: "gli le si ci lo la li ne vi piu mi ancora mai sempre ce nemmeno neanche neppure",
  to: "gli le ci lo la li ne vi piu mi ancora mai sempre ce nemmeno neanche neppure",
  adv: "sempre ora adesso solo soltanto ancora poi comunque subito di nuovo improvvisamente continuamente sistematicamente",
  error: `errore errori messaggio avviso avvisi pagina schermata finestra rifiuto bianco vuoto blocco scarto scarti rosso niente nulla`,
  able: `riesce riusciva riuscira puo poteva vede vedeva trova trovava accede entra entrava visualizza riceve riceveva sa ricorda collega connette
    apre apriva stampa carica scarica salva legge invia ottiene capisce seleziona individua raccapezza orienta viene fa aggancia sincronizza scannerizza
    scansiona timbra recupera esporta importa raggiunge consulta condivide`,
  does: `compare compaiono compariva appare appaiono esce escono usciva risulta risultano manca mancano arriva arrivano dava danno viene
    vengono dice dicono diceva funziona funzionano blocca bloccano fa fanno faceva va vanno parte partono capita succede sparisce spariscono permette consente
    lascia lasciava rifiuta segnala resta restano restava rimane rimangono butta chiede chiedeva risponde rispondeva restituisce torna tornano nega impedisce
    salta cade crasha spunta spuntano propone ripropone ripete vieta scompare scompaiono respinge scarta ritorna impalla disabilita apre aprono appariva
    cancella duplica azzera svuota mostra mostrano mostrava visualizza`,
  shows: `compare compaiono compariva appare appaiono esce escono usciva risulta risultano manca mancano arriva arrivano dice dicono diceva blocca bloccano capita
    succede sparisce spariscono rifiuta resta restano rimane rimangono butta risponde rispondeva restituisce nega impedisce cade crasha spunta spuntano ripete
    scompare scompaiono respinge scarta impalla azzera svuota`,
  happened: `bloccat* sparit* scompars* chius* disabilitat* impallat* piantat* cancellat* svuotat* rott* scadut* apert* riempit* azzerat* fermat* spent* sconness*
    scollegat* duplicat* rest* rimast* comparsa comparso apparso apparsa uscito uscita arrivat* successo capitato disattivat*`,
  closes: `chiude chiudono blocca bloccano apre aprono pianta piantano ferma fermano spegne svuota svuotano azzera azzerano sconnette scollega disconnette riavvia
    impalla cancella cancellano freeza stacca sgancia duplica duplicano sdoppia vede vedono presenta presentano ripresenta carica caricano chiudeva bloccava`,
  things: `pc computer postazione utenza utente profilo account scrivania casella posta programma portatile tablet telefono cellulare smartphone monitor stampante
    firma token password accesso macchina outlook login spid cie app pagina sessione scanner tessera badge lettore pin palmare desktop notebook agenda certificato tastierino
    cedolino`,
  works: `funziona va parte apre aprono legge riconosce stampa accetta prende aggancia carica sincronizza risponde accende riceve vede presa preso riconosciuta accettata
    riconosciuto accettato`,
  troubled: "errore errori problemi accesso un una il l messaggio avviso sempre",
  throws:
    "butta buttava sbatte caccia espelle rimbalza riporta rimanda scollega disconnette estromette riconosce ributta risbatte",
  acts: `preme clicca salva apre prova inserisce carica entra accede lancia stampa firma invia seleziona cerca mette digita conferma tenta compila registra
    schiaccia va fa manda trasmette collega scrive modifica chiude cambia sceglie scansiona allega protocolla vuole`,
  event: `compare appare esce resta rimane sparisce spariscono blocca chiude svuota ottiene riceve risponde dice va appaiono spunta trova ritrova vede da torna restituisce parte gira
    salta esce cade pianta impalla ferma succede`,
  wanting: "sapere capire poter potere riuscire entrare accedere imparare vedere scaricare",
} as const;

/** What belongs to him, and fails. */
const WHAT_IS_HIS =
  "suo/sua @things .. non ~gli ~le ~si ~viene ~piu @works/viene | suo/sua @things .. e/resta/risulta/rimane @happened/vuot*/bianc*/ner*/ferm*/bloccat* | suo/sua @things .. si @closes";

/** Somebody's trouble, told behind him: "quando salva si trova questo messaggio". */
export const TROUBLE = phraseBook(
  {
    can: `non ~@to @able | non ~@to si ~@to collega/connette/logga/autentica/aggancia/orienta/raccapezza/ritrova/trova/vede/capacita | non ce la fa | non ne viene a capo | non e ~piu ~mai ~ancora riuscit*/capace/abilitat* | non ha ~piu ~ancora ~l ~la ~le ~i accesso/credenziali/permessi/password/visibilita |
      fatica/stenta a *are/*ere/*ire`,
    does: `gli/le ~si ~@adv @does | gli/le si e/sono ~@adv @happened | gli/le e/sono ~@adv @happened | gli/le ha/hanno ~@adv @happened | gli/le serve/servirebbe/occorre/serviva ~di *are/*ere/*ire |
      gli/le serve/servirebbe/occorre ~un ~il ~l ~vostro ~una intervento/aiuto/assistenza/supporto/mano | gli/le si @closes | gli/le da @troubled`,
    his: WHAT_IS_HIS,
    refused:
      "non gli/le/lo/la riconosce/accetta/prende/legge/rileva/vede/trova/aggancia | gli/le ~non viene ~sempre ~piu rifiutat*/respint*/negat*/chiest*/scartat*",
    out: "lo/la @throws ~sempre fuori/a/al/alla/indietro/dentro | non lo/la fa ~piu entrare/accedere/passare/salvare/proseguire/andare | non lo/la lascia ~piu entrare/accedere/passare/salvare/proseguire | non lo/la riconosce",
    gets: `si trova/ritrova/ritrovava/vede/becca ~@adv ~davanti ~il ~la ~l ~un ~una ~quest* ~tutt* @error/bloccat*/vuot*/fuori/senza/chius*/davanti |
      riceve/ottiene/visualizza/incontra/prende/becca ~@adv ~un ~una ~il ~l ~questo ~degli ~lo @error | e/resta/rimane/risulta ~rimasto ~rimasta ~ancora ~sempre bloccat*/tagliat*/fuori/esclus*/sbattut*/disconness* |
      continua/continuava a ricevere/vedere/non/ritrovarsi/avere | ha perso/smarrito/dimenticato/bloccato/scordato ~la ~le ~lo ~il ~l password/credenziali/pin/puk/accesso/account/spid/token/utenza |
      cerca/prova/tenta ~da ~ieri ~giorni ~invano ~inutilmente ~di .. ~ma ~e gli/le @does | sta impazzendo/tribolando/litigando/combattendo/diventando`,
    when: "quando/appena/allorche ~@cl @acts .. ~non ~@cl @event | ogni volta che ~@cl @acts .. ~non ~@cl @event | prova/provando/cerca/tenta a/di *are/*ere/*ire .. ~non ~@cl @event",
    wants:
      "vuole/vorrebbe/desidera/desiderava/voleva @wanting ~di ~da ~perche/come/se/con/al/dove/cosa/quando/entrare/accedere | vuole/vorrebbe/desidera/desidererebbe essere abilitat*/contattat*/richiamat*/ricontattat*/chiamat*/aiutat*/assistit* | chiede/domanda/chiedeva ~a ~voi ~se/come/perche/aiuto/lumi potete/mai/si/puo/fare/aiuto/lumi",
  },
  CLASSES,
);

/** What happens right behind "alla collega", which stands for the pronoun. */
export const HAPPENS_TO = phraseBook(
  {
    does: "non ~@cl ~@cl ~@adv @does | @shows | si @closes | da errore/errori/un/sempre/accesso/problemi | si e/sono ~@adv @happened | e/sono ~@adv @happened",
  },
  CLASSES,
);

/** The same told in the next sentence, where only a pronoun says whose it is. */
export const STILL_HIS = phraseBook(
  {
    does: "gli/le ~si ~@adv @does .. | gli/le si e/sono ~@adv @happened | gli/le e/sono ~@adv @happened | non lo/la fa/lascia ~piu entrare/accedere/passare/salvare",
    his: WHAT_IS_HIS,
    help: `glielo/gliela/glieli/gliele *ate/*ete/*ite/*este/potete/puo/puoi/potreste | gli/le date/dareste/sbloccate/resettate/riattivate/sistemate/mandate/rimandate/rifate/fate/spiegate/abilitate/ripristinate/togliete/ridate/ricreate/correggete |
      potete/potreste/riuscite/puo/riesce/puoi/riuscireste ~a ~per ~favore ~cortesia *argli/*ergli/*irgli/*arglielo/*argliela/*erglielo/*ergliela/*irglielo/*argliele/*arglieli |
      potete/potreste/riuscite/puo/riesce/puoi ~a darle/resettarle/sbloccarle/riattivarle/spiegarle/telefonarle/mandarle/ridarle/rimandarle`,
  },
  CLASSES,
);

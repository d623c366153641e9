/**
 * How people write around a matter without saying it, by kind; phrases: `../phrases.ts`. Each alone stands in good requests too:
 * what they are worth beside what is told says `weights.ts`.
 */
export const UNSAID_SIGNALS = {
  /** He will tell it himself, or somebody else will. */
  "told later": `
    a voce | di persona | faccia a faccia | per/al telefono .. @tell | per iscritto/mail/scritto | via mail .. @tell |
    troppo/piu/meno/difficile/complicat*/lungo/lunga/facile/semplice/impossibile ~da/a/per @tell | poi .. @tell2 | vi/ve/le/ti/ci/gli/te
    lo/la/li/le/ne ~tutto @tell2 | vi/le/ti @tell2 tutto/meglio/bene/poi/io/a | quando mi/ci chiamate/chiama/telefonate/richiamate/sentiamo ..
    @tell2 | non ~lo/la/ve/lo so/sa/sanno/saprei/saprebbe/sappiamo/riesco/riesce/riusciamo ~come/proprio/neanche/bene/a ~bene/a @tell | da
    @tell | a @tell | che @tell | sentit*/chiedet* ~voi a/lui/lei/direttamente | sentitelo/sentitela/sentiteli | vi/le/ve
    dira/spieghera/raccontera lui/lei/tutto ~stesso | lui/lei vi spiega/dice/dira/spieghera/racconta | per mail/scritto non/e/sarebbe | vi/ve
    ne rendete/renderete/accorgete/accorgerete | rend*/accorg* conto | vederlo/guardarlo ~di persona che | lo/la vedete/vedrete ~da ~voi/soli
    | quando ci sentiamo/vediamo/parliamo | tropp* per scriver*/dir*/elencar*/raccontar*/spiegar* | preferi* parlar*/sentir*/dir*/spiegar* |
    vedete ~voi da/con soli/occhi | far*/faccio/faro vedere ~io/tutto/meglio/cosa`,
  /** He speaks of what was said before, or of what the other is said to know. */
  "said before": `
    come/di/da ~l altra/ultima volta/volte | altra/ultima/scorsa volta | come al/il/di/ogni solito/sempre/anno | @same
    problema/problemi/cosa/questione/errore/storia/faccenda/guaio/difetto/discorso/situazione/argomento/motivo |
    problema/problemi/cosa/questione/errore/storia/faccenda/guaio/difetto/discorso/situazione/argomento/motivo ~e/di @same | sempre/ancora/di
    nuovo lo/la stess* | e sempre/ancora/di quello/quella/lui/lei/li | sempre quello/quella/li |
    quella/quel/questa/questo/della/nostra/mia/vostra/sua faccenda/questione/cosa/storia/roba/discorso/pratica/problema/richiesta/vicenda |
    per quello/quella/cio che/cosa | la cosa | stessa solfa/musica/minestra/storia | come convenuto/stabilito/promesso/previsto | di cui
    ~vi/ti/le ~ho/abbiamo ~gia @spoken | come/quanto ~gia/vi/le/ti/da @spoken | sa/sapete/sanno/conosce/conoscono/sai
    gia/tutto/bene/lei/lui/di | gia sa/sapete/sanno/conosce | lui/lei/voi ~gia/lo/la sa/sapete/sai/conosce | lo/la/li sa/sapete/sanno | e al
    corrente | conosce la/il/tutta | a memoria | vi ~avevo/ho gia @spoken | gia @spoken | mia/nostra/precedent*/scorsa
    mail/richiesta/segnalazione/comunicazione/telefonata/colloquio | ci/si siamo sentit*/detti/parlat* | abbiamo/avevamo/ho/avevo parlato | di
    nuovo | ci risiamo | e/sono/siamo tornat* | per l ennesima | ennesim* volta`,
  /** Something, no matter what. */
  something: `
    una/qualche/alcune/un/due/paio/certe/delle/varie/piu/diverse ~paio ~di ~piccol*/brev*
    cosa/cose/cosetta/cosette/cosina/domanda/domande/domandina/domandine/dubbio/dubbi/chiarimento/chiarimenti/quesito/quesiti/questione/questioni/problema/problemi/problemino/anomalia/anomalie/difficolta/informazione/informazioni/modifica/modifiche/errore/errori/correzione/verifica/spiegazione/aiuto/aiutino/mano/faccenda
    | dei/di/con problemi/errori/dubbi | qualcosa ~di/che/non | qualche/un problem*/difficolta/intoppo | quanto
    di/necessario/dovuto/occorre/serve/competenza | alcune/diverse/varie/certe/altre attivita/operazioni/situazioni/funzioni/pratiche |
    quelle/queste/le due/tre/quattro/poche/altre ~o ~tre/quattro cose/questioni/domande | un po tutto | impossibilita/impossibilitat* di/a
    procedere/lavorare/operare/continuare | non .. quello/cio che deve/dovrebbe/faceva/facevo | smesso di fare/funzionare/andare | non ..
    niente/nulla | e/va tutto sbagliat*/male/storto/ferm*/bloccat*/rotto/strano | funziona/funzionano/va/gira/risponde niente/nulla/tutto |
    un/bel guaio/casino/pasticcio/disastro/macello/disguido/patatrac/imprevisto/inconveniente/inghippo/malinteso | fa/fanno/faceva/facendo
    i/le/delle/cose/quello/come/il bizze/capricci/strane/strani/che/vuole/matto | come dovrebb*/deve | male/peggio | comport* | non ~mi/ci/si
    va/vanno/funziona/funzionano/funge/gira/risponde/cammina ~piu/bene | segnal* anomal*/problem*/malfunzionament*/errori |
    blocc*/ferm*/impazzit* | un/di/quell/un' argomento/certo/paio`,
  /** To be called, answered, helped, seen: nothing else is wanted. */
  "wants a call": `
    mi/ci/lo/la/li/le/potete/puo/potreste/qualcuno/prego/fatemi/fateci/farmi/farci chiam*/richiam*/contatt*/ricontatt*/telefon*/sent* |
    chiamat*/richiamat*/contattat*/ricontattat*/telefonat*/chiamami/chiamatemi/chiamateci/richiamatemi |
    sentirvi/sentirci/parlarvi/parlarne/parlare | mi/ci fa*/fat* chiamare/sapere/richiamare/contattare | mettet*/metter* .. contatto | quando
    potete/puo/puoi/siete/avete/riuscite | chi se ne/mi ~puo | un attimo/momento/minuto/oretta/ora/mezz | mezz ora/oretta | qualcuno
    mi/ci/che/puo | aiut* | una mano | mandar*/mandat* qualcuno | supporto | assistenza/intervento/appuntamento`,
  /** How he feels, how long it lasts, what he will do. */
  "is displeased": `
    vergogn* | pazienza | protest* | lament* | scandal* | inaccettabil* | assurd* | stuf* | stanc* | esasperat* | inammissibil* | delus* |
    disperat* | cosi non si/va/posso/possiamo | non si/se ne puo/continua/lavora | nessuno/mai ~mi/ci/ha/si
    rispond*/rispost*/richiam*/fatto/sentito | settimane/giorni/mesi/anni/volta/volte che/ormai/fa | da settimane/giorni/mesi | ogni
    volta/mattina/giorno | pretend* | una volta per | provvedimenti | malcontent* | amareggiat* | furios* | indignat* | scontent* | seccat* |
    sconcert* | rammaric* | dispiaciut* | delusion* | indecoros* | ben altro | indecent* | indegn* | scuse | trattat* ~da/come/in | insoddisf*
    | disservizi* | rimbalz* | nessuno ~ci/mi ascolta/muove/degna/sa | fatto/fatta/fatti viv*/sentire | pres* in carico | responsabilita |
    dare/dato seguito | riserv* ogni | vie/sedi legali/opportune/competenti | avvocato/legale/legali/giornali | basta/ridicol*/presa/giro |
    spiegazioni | non se ne | e/non possibile`,
  /** That he does not understand. */
  "is lost": `
    non ~ci/si/ne/lo/la/sto/ho ~sto/si capisc*/capend*/capir*/capit*/capiamo/raccapezz* ~piu niente/nulla/cosa/piu/bene/come | non
    so/sappiamo/sa piu/come/cosa/dove/che | mi/ci ~sono pers*/bloccat* | panico | paura | pratic* con/di/del`,
  /** What he points to and does not show. */
  "points to": `
    vedi/vedere/vedasi/vedete/guardate/guarda/veda | cosa mi/ci viene/esce/succede/compare | questo/questa/quest/quel/quell/seguente/dell
    errore/schermata/messaggio/avviso/scritta/foto/immagine | il/la/l errore/schermata/messaggio/avviso/scritta | in allegato |
    allego/allega/alleghiamo/alleg* | mando/invio/manda ~la foto/schermata/screenshot | screen/screenshot/schermata`,
  /** Help kept for a day when there may be need. */
  books: `
    prenot* | riserva* | tener*/tenet*/tien* .. liber*/pronto/disponibil*/part* | segnar*/segnat* ~ci/mi | mett*/inser* ..
    lista/agenda/calendario | bloccar* .. ora/oretta/mezz/un/giornata/mattina/slot | caso mai | casomai | nel caso | se mai | semmai | qualora
    | eventual* | non si sa mai | puo/potrebbe darsi | potrebbe/potremmo/potrei servir*/aver*`,
};

export const UNSAID_CLASSES = {
  tell: `
    spiegar* spiegare dire dirlo dirvi dirle raccontar* scriver* descriver* esporr* esporre illustrar* riferir* riassum* rispiegar* spiegato
    spiegazion* mostrar*`,
  tell2: `
    spiego spieghero spieghiamo spiegheremo spieghera dico diro diremo dira racconto raccontero raccontera raccontiamo espongo esporro
    illustro illustrero mostro mostrero`,
  same: "solito solita soliti solite stesso stessa stessi stesse identico identica medesimo medesima ricorrente ennesimo ennesima",
  spoken: `
    parlato detto dett* scritto segnalat* spiegat* accennat* anticipat* discusso discuss* concordat* raccontat* richiest* comunicat* esposto
    espost* telefonata telefonat* accordi accordo colloquio riferito indicato convenuto`,
};

/** Signs that the program fails, or shows what it should not (spec G2). Phrases: `phrases.ts`. */
export const ERROR_SIGNALS = {
  rejects: `
    scart* | rifiut* | respin* | rigett* | non ~e ~sono ~piu valid*/ammess*/permess*/corrett*/riconosciut*/conform*/presente/trovat*/compatibil* |
    accesso/permesso negato | restituisce | torna/tornano/rimanda/riporta indietro/al/alla | formato | riprova/riprovare |
    in errore | scadut* sessione | sessione scadut* | pagina bianca/vuota`,
  inert: `
    non reagisce/risponde/succede/parte/avanza/scorre/gira | lampeggia* | si apre/aprono/vede/vedono bianc*/vuot*/ner*/male |
    non si/va ~va avanti | in bozza | torna/tornano .. bozza/indietro/inizio/capo | non ~mi arriva/arrivano ~mai | mai comparsa/arrivat*/partit* |
    con ~il tutt*/allegat* tolt*/spariti | # ore/ora/minuti indietro/avanti | ora/un'ora indietro/avanti | un ora indietro/avanti |
    sempre # | sempre zero | resta/rimane/e/risulta vuot*/bianc*/grigi*/muta | cade/cadono | si e/sono piant* | difetto | colpa vostra`,
  twice: `
    tutt* e due | doppi* | duplicat* | due volte | stesso/medesimo numero/importo/codice | identic* | anziche/invece`,
  "error-word": `
    errore | errori | error | anomali* | malfunzionament* | bug | crash* | eccezione | exception | time out | timeout |
    gateway | forbidden | fatal | guast* | rott* | disservizio | in errore | va/vanno/manda/da in/un errore | blocco`,
  "does-not": `
    non ~mi/ci/si/vi/lo/la/li/le/ne/me/gli ~si/la/lo/le/li/ne ~ha/e/viene/vengono/sono/hanno ~piu @fail3 |
    non mi/ci/si/gli/le/me ~si/la/lo/le/li/ne *a/*e/*ono/*ano`,
  cannot: `
    non ~ci/si/mi ~e ~piu riesc*/riusc*/possibile | impossibil* | non ~ci ~e ~piu consentit* |
    non/ne *isce/*isco/*iamo/*ono a/ad/piu | non posso/possiamo ~piu @fail3 | non ~lo/la/li/le ~piu ricev*`,
  stuck: `
    si/mi/ci ~si ~e/sono blocc*/piant*/inchiod*/impall*/ferm*/incant*/disconnett*/congel*/chiude/spegn*/interromp* |
    ferm* a/al/alla/da/in/su | bloccat* in/su/dal/da/al |
    e/sono/resta/restano/rimane/rimangono/risulta ferm*/bloccat*/grigi*/bianc*/appes*/spent*/muta/muto | gira a/la/all |
    rotell* | clessidra | in coda | resta/rimane/restano/rimangono/sta/figura in | fa/fanno i capricci | caduta linea |
    va/vanno giu | e/sono giu | irraggiungibil* | offline | non raggiungibil*`,
  shows: `
    compar*/appar*/appai*/esce/escono/usciva/dice/da/mostra/segnala/risponde/restituisce/visualizza/riporta/rispunta/viene .. messaggio/"/scritta/avviso/errore/schermata/finestra/codice/popup |
    mi/ci/gli/le/ti dice/da/dicono/risponde/chiede/esce/compare/appare/butta/segnala | messaggio "/di/che/seguente |
    dice .. " | con il/la/messaggio/dicitura messaggio/scritta/dicitura/"`,
  quotation: '" .. "',
  "wrong-value": `
    @do3 .. @wrong | @do3 # invece/anziche | con # giorno/giorni/ora/ore/euro in meno/piu | un ora/giorno in meno/piu | saltat* | arrotondat* |
    al posto di/del/della | due volte |
    importo/importi/totale/totali/dati/saldo/conteggio/residui/calcolo/nome/data/numero .. sbagliat*/errat*/vecchi*/divers* |
    atteso/attesa/attesi/attese ~di # | segno meno/negativo/sbagliato | ripartit*/ripartono/riparte/ricomincia*/azzerat* da/dal/dall ~numero ~n #/capo | traslat*/spostat*/sfalsat* di/rispetto |
    superiore/inferiore/maggiore/minore al/alla/del lordo/dovuto/totale/reale/effettiv* | solo meta | senza ~il/la/i/le/l/alcun codice/data/numero/importo/nome/dati | non coincid*/corrispond*/quadr* |
    differenza | incongruen* | disallinea* | a zero | tutt* a zero | # anziche/invece | anziche/invece di/del/che # | a caso |
    al contrario | troncat* | tagliat* | illeggibil* | diventa/diventano`,
  missing: `
    mancano | manca | mancanti | sparit* | scompars* | spariscono | sparisce | scompai* |
    non compaio*/compar*/figura*/risulta* | perde | perdono | persi | perso | vuot* | assent* dalla/dal |
    nessun/nessuna risultato/traccia/dato | non c e/sono ~piu | non si vede/vedono/apre/trova`,
  since: `
    da ieri/stamattina/stamane/stamani/oggi/lunedi/martedi/mercoledi/giovedi/venerdi/questa/circa/giorni |
    da due/tre/quattro/qualche/alcuni/una giorni/settimane/settimana/ore | dal/dall giorno/aggiornamento/# |
    dopo l/il/la/ultimo aggiornamento/ultimo/rilascio/migrazione/passaggio/riavvio/sostituzione | fino/sino a/al ieri/* |
    prima funzionava/era/andava/usciva/si | improvvisamente | all/di improvviso/colpo | ogni volta che | ogni tanto |
    a volte | quando clicc*/prem*/prov*/apr*/stamp*/salv*/cerc*/invi*/facci*/vado/genero/spedi*/lanci* | cliccando | aprendo |
    salvando | provando | entrando | premendo | al momento di/del/della | in fase di | adesso | ancora |
    prima dell/della/del/di/che .. era/erano/andava/andavano/funzionava/funzionavano/usciva/c | prima .. non c era/erano | prima non c/lo/la/succedeva/capitava/faceva |
    questo comportamento | continua/continuano a | di nuovo | un altra/ennesima volta | nel salvare/aprire/pubblicare/stampare/fare/compilare`,
  tried: `
    provat* .. anche/con/da/uguale/niente/stesso/lo | stesso/stessa errore/problema/risultato/cosa | riavviat* | cache |
    altro/altri browser/computer/pc/postazione | chrome | edge | firefox | da tutt* .. postazion*/pc |
    succede/capita .. a/anche/solo/con/da/sempre | anche ai/agli/alle/alla collegh*/altri/altre`,
  "others-are-right": `
    gli/le/altri/altre/quelli/quelle/invece .. sono/e/vanno/funzion*/escono giust*/corrett*/bene/regolar*/ok/a |
    funziona* ~tutto bene/regolarmente | invece funziona*/vanno/va/e/no/si | regolarmente |
    mentre .. e/sono corrett*/giust*/present*`,
  slow: "lent* | rallent* | minuti per | un eternita | ci mette/impiega",
  "look-into-it": `
    verific* | controllar* | controllate | risolver* | risolvete | intervenir* | intervento | intervenite | accertar* |
    capire perche/cosa/come | riallinear* | rilanciar* | guardare | guardate | dare un occhiata | soluzione | segnal*`,
  why: "come mai | perche .. ? | da dove | cosa puo essere | dipende da",
  program: `
    programma/programmi/procedura/modulo/calcolo/stampa/stampe/portale/maschera/campo/tasto/pulsante/bottone/schermata/app/sistema/software/gestionale/elenco/ricerca/report/funzione/sito/server/file/notifiche/scarico/invio/importazione/sincronizzazione/pagina/link/rilevatore/collegamento/menu/griglia/anteprima`,
  "program-does": `
    programma/procedura/modulo/calcolo/stampa/portale/maschera/campo/tasto/schermata/app/sistema/software/gestionale/elenco/ricerca/report/sito/pagina/funzione/link/lista/tabella
    .. *a/*e/*isce prende/*a/*e`,
  state: `
    risulta/risultano/resta/restano/rimane/rimangono/esce/escono/appare/appaiono/arriva/arrivano/compare/compaiono/presenta/presentano/chiude/segna/riporta/conta`,
  odd: `
    inspiegabil* | strano | strana | non so spiegar* | che non so | misterios* | sbilanc* | differenza | non tiene conto |
    sempre la/il/lo/le | solo/soltanto la/il/una/un/le | identic* | tutt* con/uguali | assurd* | # e non # | mentre |
    benche | nonostante | pur *endo | eppure | anche se | altrimenti | senza che | come se`,
} as const;

/** Signs that something is to be put right, set up, explained or kept ready (spec G2). Phrases: `phrases.ts`. */
export const SUPPORT_SIGNALS = {
  "own-mistake": `
    per mero/un/mio/nostro/puro errore | per errore | erroneamente | per sbaglio/distrazione/svista | svista | refuso |
    inavvertitamente | mio/nostro/mero errore | errore materiale/mio/nostro/di |
    di digitazione/battitura/inserimento/distrazione/imputazione | sono/siamo sbagliat* | ho/abbiamo/ha/aver .. sbagliat* |
    ho/abbiamo fatto ~un/una/il confusione/pasticcio/casino/errore | doppio inserimento | senza volere | senza accorger* |
    accort* | pensando/credendo .. ~fosse | invece era | non dovevo/dovevamo | omonim* | distratt*`,
  "own-deed": `
    @have .. @done .. invece/anziche/posto/sbagliat*/errat*/doppi*/doppio | @have ~gia ~anche @done due volte |
    @have .. @done .. due volte/persona | @done invece di/del/che | @done .. al posto | @done su un/una/altro altra/altro`,
  "asks-to-put-right": `
    @ask .. @fix | @fix .. ? | da @fix | me/ce/la/lo/le/li/ne/ci @fix ? | @fix voi | mi/ci/me/le/gli @fix | dovete @fix |
    serve/servirebbe che | provved* .. alla/al/a/voi | va/vanno/andrebbe/andrebbero @fix |
    chied*/richied* .. rettific*/correz*/modific*/annullamento/sblocc*/ripristin*/variazion*/storno/sostituzione/disattivazione/cancellazione/aggiornamento/recupero`,
  "asks-to-set-up": `
    deve/devono/dovrebbe/dovrebbero/possa/possano/potesse ~anche poter/vedere/accedere/entrare/firmare/operare/consultare/modificare/gestire ~vedere/accedere/entrare/firmare/operare |
    @ask .. @setup | @setup .. ? | da @setup |
    chied*/richied* .. attivazion*/abilitazion*/creazion*/configurazion*/installazion*/profilazion*/inserimento/caricamento/estrazion*`,
  "gets-in": `
    entra/entrare/entrar*/accede/accedere/acced* .. programma/portale/area/sito/gestionale/piattaforma/posta/account/profilo |
    non riesce/riesco/riescono/riusciamo ~piu a/ad entrar*/acced*/collegarsi/collegarmi/autenticar*/registrar* | registrarsi/registrarmi/registrarci | registrazione al/alla/sul/sulla/su/sulle |
    link/mail/codice/otp di/per attivazione/verifica/conferma/accesso/recupero | non ~mi/le/gli arriva/arrivano .. link/codice/otp/conferma |
    operatore/utente/account/profilo/utenza sospes*/disabilit*/bloccat*/disattiv*/scadut*/non | non abilitat* | delega* | autenticazione`,
  "own-matter": `
    non @have/aver ~piu salvat*/allegat*/indicat*/spuntat*/messo/inserit*/compilat*/firmat* | @have dimenticat*/scordat*/saltat*/omess* |
    @own .. gia ~stata inviat*/mandat*/trasmess*/chius* | gia inviat*/trasmess*/mandat* .. @own |
    posso/potevo/potrei/vorrei/devo/possiamo/dobbiamo ~ancora ~io integr*/aggiung*/correg*/modific*/ritir*/annull*/cambi*/rettific*/togli* |
    non ~me ~mi ~ce ~la ~lo fa ~piu modific*/aggiung*/cambi*/correg* | la/lo/li/le @fix ~io ~voi @own`,
  account: "@acct | reset*",
  "account-trouble": `
    @acct .. scadut*/dimenticat*/smarrit*/pers*/bloccat*/sospes*/nuov*/disattiv*/cessat* |
    nuov*/attiv*/cre*/abilit*/sblocc*/reset*/smarrit*/dimenticat*/pers*/rigener*/disattiv* .. @acct | non abilitat* | serve/servono/servirebbe/servirebbero ~un/una/le/gli @acct |
    reset .. password/pin`,
  how: `
    come ~si ~deve/puo/possono ~posso *are/*ere/*ire/*a/*o/*iamo/*sce/*de/*ge/*te/*ono | in che modo/ordine/maniera |
    come faccio/facciamo/fare/procedere/procedo/devo/posso/possiamo/dobbiamo | quale/qual e/procedura ~la ~procedura |
    modalita per/di | non so/sappiamo ~bene/piu come/dove/cosa/se/quale | cosa devo/dobbiamo/bisogna/conviene |
    mi/ci dite come/in/dove/cosa/se | indicar* come/la/le/se | passaggi | procedimento | che cosa/procedura`,
  "may-one": `
    si puo/possono .. ? | posso/possiamo/potrei .. ? | e possibile .. ? | e possibile *are/*ere/*ire |
    c e ~un ~una modo/possibilita/verso | esiste ~un ~una/il modo/funzione/possibilita/sistema |
    avete ~un/una modo/funzione/importazione | oppure dobbiamo/devo | o devo/dobbiamo/bisogna | e previst* .. ? | conviene |
    meglio .. o`,
  where: `
    dove ~lo/la/le/li/si trov*/devo/imposta/vanno/va/recuper*/cambia/modific*/clicc*/vado/sta |
    non trov* ~piu ~il/la/lo/dove | non vedo ~piu ~il/la/lo/dove/nessun | non ricordo/ricordiamo | dubbi* |
    non sono/siamo sicur*/cert*/praticissim*/pratic* | non ~mi/ci e/sono chiar* | non ~mi ricordo`,
  guide: `
    guid* | istruzion* | indicazion* | aiut* | assistenza .. nel/nella/per | ci/mi serve aiuto | manuale | passo passo |
    dritta | suggeri* | consigli* | spieg* come`,
  "keep-help": "@keep .. @help | @help .. @keep | prenot* .. assist*/tecnic*/operator*/aiuto/intervent*",
  "no-need-yet": `
    precauzional* | cautelativ* | scanso | in via preventiva | qualora | allo stato attuale |
    @keep .. @noneed | @noneed .. @keep | @help .. @noneed | @noneed .. @help | per ora/adesso non/tutto/va/e |
    al/per momento non/tutto/va/nessun* | non si sa mai | non so/sappiamo ancora | per stare tranquill* |
    non ho/abbiamo .. nessun*/alcun* .. problem*/difficolta/quesito/anomali* |
    adesso/oggi .. non/tutto .. problem*/posto/bene/alcun`,
  "somebody-new": `
    nuov* segretari*/responsabil*/utent*/ufficio/operator*/modell*/logo/stampant*/pc/collega/dipendent*/assessor*/sede/dirigent* |
    ha preso servizio | entrat* in servizio | cessazion* | cessat* | pensione | trasferit* | sostitu*`,
} as const;

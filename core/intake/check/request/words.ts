import type { WordClasses } from "../phrases.ts";

/** Classes of words the signs of a request are made of (spec G2). */
export const REQUEST_WORDS: WordClasses = {
  have: "ho abbiamo ha hanno avevo avevamo aveva hai avete aver avere",
  fail3: `
    funzion* parte partono part* apre aprono apriva avvia avviano carica caricano salva salvano aggiorna aggiornano compare
    compaiono compariva appare appaiono visualizz* vede vedono genera generano genere* calcola calcolano invia inviano riconosce
    riconoscono risponde rispondono conclude va vanno andava esce escono trova trovano permette permettono consente consentono fa
    fanno accetta accettano arriva arrivano quadra quadrano torna tornano elabora importa esporta prende prendono lascia lasciano
    mostra mostrano riporta legge leggono applica applicano considera tiene conteggia somma stampa stampano scarica scaricano
    entra entrano sincronizza allinea assegna attribuisce inserisce scrive passa passano collega dialoga comunica termina finisce
    chiude chiudono completa abbina aggancia recepisce figura figurano risulta risultano coincide coincidono corrisponde
    corrispondono registra rileva propone compila da danno sente produce producono reagisce`,
  do3: `
    calcola calcolano stampa stampano riporta riportano mostra mostrano conta conteggia prende prendono usa applica applicano
    risulta risultano esce escono arriva arrivano scrive attribuisce assegna propone mette inserisce visualizza considera compare
    compaiono appare vengono viene resta restano rimane rimangono segna indica indicano vede vedono somma genera torna continua
    continuano fa`,
  wrong: `
    invece anziche sbagliat* errat* doppi* doppio vuot* zero vecchi* vecchia diverso divers* meta troncat* negativ* duplicat*
    raddoppi* azzerat* spostat* invertit* bianc* incomplet* scorrett*`,
  fix: `
    annull* correg* corre* rettific* cancell* elimin* riapr* ripristin* sblocc* recuper* storn* modific* sostitu* reset* resett*
    spost* unific* aggiorn* cambi* azzer* integr* disattiv* riattiv* togli* toglie* rimuov* invert* trasfer* assegn* riassegn*
    reindirizz* associ* abbin* collegar* scollegar* bonific* raddrizz* ripulir* sistem* allinear* riallinear* rimett* variar*
    chiuder* svuot* dissoci* accorp* fonder* retrodat* rigener* riprotocoll* rinomin* restitu* rimbors* accredit*`,
  setup: `
    abilit* attiv* configur* crear* creazione install* profil* autorizz* import* estend* predispo* aggiung* carica* caricamento
    impost* parametr* registr* collegar* attribuir* rilasci* whitelist associar* estrar* estrazion* esport* inserir* inserimento personalizz*
    predisp*`,
  ask: `
    potete potreste potrebbe potresti puoi puo possono possibile chied* richied* vorre* occorre* serve servono servireb* bisogn*
    dobbiamo devo dovrei dovremmo necessit* preg* favore cortesemente va vanno andreb* gradir* desider*`,
  acct: `
    password pin puk credenzial* utenz* utente utenti account profilo profili abilitazion* permess* visibilita login accesso
    accessi spid cie ruolo`,
  help: `
    assistenza tecnico operatore operatrice supporto aiuto qualcuno slot posto ore collegatina intervento disposizione fascia
    spazio appuntamento reperibilita voi linea`,
  keep: `
    prenot* riserv* tenere tenerci tenermi teneteci tenetemi tener lista segnatemi segnateci calendarizz* disposizione fissare
    opzion* reperibil* prevedere copert* bloccare segnarmi segnarci presidi*`,
  noneed: `
    caso casomai eventual* eventualita qualora sicurezza mai previsione prudenza evenienza preventiv* tranquill* dovess* dovesse
    avessi vista avro precauzional* cautelativ* scanso metti`,
  time: `
    ieri stamattina stamane stamani oggi lunedi martedi mercoledi giovedi venerdi sabato giorni settimana settimane mattina
    pomeriggio mese # sempre aggiornamento tempo qualche due tre circa`,
  meet: `
    incontro appuntamento riunione videochiamata videoconferenza call sessione oretta giornata mezzora ora ore collegamento
    videocall confronto`,
  learn: `
    approfond* capir* spieg* conosc* chiarir* confront* illustr* affront* esamin* discut* quesit* dubbi* impar* veder* orient*
    impostar*`,
  done: `
    inserit* digitat* registrat* indicat* pubblicat* caricat* cliccat* premut* selezionat* eliminat* cancellat* chius*
    protocollat* inviat* trasmess* mandat* messo messa messi scritt* lasciat* emess* assegnat* confermat* approvat* firmat*
    annullat* rifiutat* scelt* spuntat* compilat* fatto fatta imputat* schiacciat* associat* allegat* creat* impostat* inoltrat*
    accettat* spedit* dichiarat* pagat* preso`,
  digital: `
    portale sito app programma software gestionale applicativo piattaforma sistema pagina link file modulo tasto pulsante bottone
    schermata maschera menu finestra calendario click clic cliccare clicco cliccabile caricare carico caricato salvare salvato
    scaricare scarica inserire inserisco compilare profilo account password credenziali utente utenza codice sms otp spid login online
    area bozza ricevuta stampa stampare stampando import export importare esportare esportazione importazione tracciato funzione campo
    versione aggiornamento browser pc computer server webservice firewall log terminale badge stampante pdf xml cartella procedura`,
  desk: `
    protocollo protocolli delibera delibere determina determine mandato mandati reversale reversali impegno impegni capitolo capitoli
    atto atti cartellino cartellini timbratura timbrature anagrafica scheda ruolo posizione residui bilancio stipendi cedolino cedolini
    anpr cig sdi iva ordinativo ordinativi stradario contribuente contribuenti giunta operatore operatori matricola matricole albo
    liquidazione accertamenti notifiche verbali fatture registro`,
  own: `
    domanda domande richiesta pratica istanza modulo iscrizione prenotazione dichiarazione segnalazione scia ricevuta integrazione
    residenza pagamento iban indirizzo isee`,
  dues: `
    bollett* bollettin* tassa tasse tari imu multa multe verbale verbali sanzion* cartella contravvenzion* avviso canone mora
    accertamento rata rate ricorso sollecito f24 mensa retta rette`,
};

/** Signs of teaching (spec G2). Phrases: `phrases.ts`. */
export const TRAINING_SIGNALS = {
  course: `
    formazione | ~un corso/corsi/corsino di/sul/sulla/base/per/online/avanzat*/all/su/d/sull/sui/sulle/breve |
    un/qualche/dei/vostro/vostri corso/corsi/corsino | lezion* | lezioncina | webinar | addestrament* | affiancament* |
    tutoraggio | training | formativ* | didattic* | consulenz* | workshop | ~un incontro formativ* |
    mezza/mezz/un/una giornata/ora di formazione/corso | seminario | formare | istruire`,
  learn: `
    imparar* | apprendere | impratichir* | prendere confidenza/dimestichezza/pratica/mano |
    spieg*/illustr*/mostr*/insegn* .. funziona*/uso/utilizzo/funzionamento/usa/usarlo/usare/gestisc* |
    ci/mi faccia/facesse/fate veder* | panoramica | impar* | da zero | le/dalle basi | insegn* | tutto il giro |
    da che parte cominciare | ragionare insieme | spieghi/spiegasse`,
  "meeting-to-learn": "@meet .. @learn | @meet .. con un/una/il/vostro esperto/consulente | @learn .. @meet",
  sessions: `
    sessioni/sessione/incontri/giornate/ore pratiche/pratica | mai gestit*/usat*/vist*/lavorat*/mess* |
    ragionar* | con calma | qualcuno .. faccia/facesse vedere | sapere/poter gestir* da sol* | preparar* .. colleghi/addetti/operatori |
    organizz* .. sessioni/incontr*/giornat*/mattin*/pomerigg* | ci spiegh*/spiegasse .. per bene | approfondir*`,
  novice: `
    neoassunt* | nuov* assunt*/collegh*/collaborator*/impiegat*/dipendent*/person* | appena/poco arrivat*/assunt* |
    arrivat* da poco | mai usat*/utilizzat*/fatto/fatta | primo anno | prima volta | persone nuove | subentrat*`,
} as const;

/** Signs of what is none of the three kinds. */
export const OTHER_SIGNALS = {
  price: `
    preventivo di/per/a/da/del/ed/iva | preventivi | quotazione | iva esclusa/inclusa | indagine di mercato | costo orario | costi |
    quanto costa/costerebb*/viene/verrebbe | offerta economica/commerciale/per | prezz* | listino | sconto | canone annuo/annuale |
    per # utenti/postazioni/abitanti/anni | per tre/due/un anni/anno`,
  digital: "@digital",
  desk: "@desk",
  rights: `
    va/vanno/devono/deve/bisogna mandat*/presentat*/pagat*/versat*/fatt*/consegnat*/portat*/indirizzat* | si versa/paga/presenta/ritira/consegna |
    entro quale/che/il/quando | fino a quando/che | in quanto tempo | quanto/quale/quali/quando si/viene/verra/verrebbe/resta/vale |
    rientra/rientrano ~anche | ammissibil* | basta ~quella/la/il/un | serve/servono/occorre la/il/lo/un/una/i/le | anche se |
    al posto suo/mio/di | a chi ~va/devo | vale | valgono | resta/restano aperta/aperto/aperti/chius*/sospes* | quando passat*/aprit*/chiud* |
    potete fornir* | richiesta formale | copia | autotutela | contest* | ricorso | indietro i soldi | non intendo | accredit* | bonifico`,
  offers: `
    volevo/vorrei/vorremmo segnalare/ringraziar* | fila | pazienza | nessuna azione | sara/saranno/verra interrott*/chius*/sospes* | manutenzione |
    di nostra/vostra competenza | per conoscenza`,
  dues: `
    @dues .. pagar*/pagat*/pagament*/arrivat*/ricevut*/euro/notificat*/contest*/ricorso | quanto/quale/cosa devo/dobbiamo pagare | @dues |
    pagar* .. @dues | ho ricevuto .. @dues | rimborso | rimborsi | euro | compiuta giacenza`,
  procedure: `
    procedimento | iter | istruttoria | responsabile del | a chi ~mi devo/dobbiamo/posso rivolger* | rivolgermi | entro quando | scadenza |
    quanto tempo | tempi | nessuno .. scritto/rispost*/richiamat*/comunicat* | pratica .. ferma/avanti/stato/punto/giorni/mesi |
    spetta | ho diritto | abbiamo diritto | requisit* | documenti .. servono/portare/presentare/occorrono | serve/occorre ~il ~la marca/delega/autocertificazione/certificato |
    si deve/devono presentare | sportello | appuntamento .. sportello/comune/ufficio | accesso agli atti`,
  waiting: `
    cade la linea | nessuno risponde/ha | non risponde/rispondono nessuno | da mesi/settimane/giorni/# | aspett* da/ancora/# |
    attend* da/ancora/# | # giorni/mesi/settimane | provo/provato/tento/chiamo .. chiam*/telefon*/numero | mai/nessuna rispost* | ancora nulla/niente/nessun*`,
  family: `
    mio/mia/miei/mie figli*/marito/moglie/madre/padre/mamma/papa/nonn*/zi*/nipot*/suocer*/compagn*/fratello/sorella/casa/famiglia |
    residente/residenti | cittadin* | iscrizione | nido | scuolabus | isee | bonus | passo carrabile | sono una/un mamma/cittadin*/pensionat*/genitore |
    casa popolare | carta d identita | cie`,
  practice: `
    geom* | architett* | avv* | notaio | commercialist* | studio | ditta | impresa | srl | snc | spa | sas | cliente | clienti |
    committente | associat* | caf | patronato | suap | scia | cila | appalt* | gara`,
  commercial: `
    preventiv* | offerta | listino | commercial* | sconto | canone annuo | quanto costa | quanto viene | costi | quotazione |
    fattura n/numero/# | contratto | rinnov* .. contratto/canone/licenz* | ordine | fornitura | gara | durc | cig |
    liquidazion* | pagamento della/fattura`,
  thanks: `
    ringraziar* | ringraziamento | ringraziamenti | volevo .. grazie/ringraziare/complimenti | complimenti |
    dire/dirvi grazie | auguri | non serve/occorre/importa che rispond* | non serve rispondere |
    grazie per l/la/il/aver*/quanto | tutto risolto | risolto | gentilezza | elogio`,
  complaint: `
    reclam* | lament* | disservizi* | vergogn* | inaccettabil* | diffid* | protest* | penali | ritard* | risarciment* |
    indennizz* | nessuno ~mi/ci ~ha risponde/avvisa/rispost*/richiamat* | scandal* | delus* | sollecit* | settimane che |
    terza/quarta/ennesima volta`,
  information: `
    per che mese | con chi .. parlar* | quanto costereb* | chi e il responsabile | manca qualche document* |
    vorrei/vorremmo/volevo/chied*/desider*/gradir* ~di ~se/gentilmente sapere/conoscere/informazion*/capire/info |
    informazion* | chiariment* | cosa serve/occorre | quali document* | quanto costa/tempo | ogni quant* |
    quando verra/sara/esce/uscira/e/scade/aprite/apre/sono/partir*/arriver*/si | a che punto | esito |
    stato/stati della/avanzamento | orari* | entro quando | chi risponde | chi devo | a chi | e prevista/previsto |
    e obbligatori* | ci vuole | serve .. o .. ? | sapere se/quando/chi/quanto`,
  notice: `
    si comunica | vi comunic*/inform*/trasmett*/inoltr* | trasmett* | si trasmette | per conoscenza | p c | come da accordi |
    in attesa di .. riscontro/risposta | invito | convocazion* | newsletter | promozion* | proponiamo | sottoporre |
    dimission* | candidatur* | curriculum | disdetta | recesso | variazione iban/della`,
  "call-me": `
    chiamatemi | chiamateci | richiamatemi | richiamateci | richiamare | parlar* con/col/di | chiamarmi | contattatemi |
    sentirci | telefonatemi | ~mi chiamate`,
  vague: `
    ho/abbiamo ~dei/un/il/questo/delle/urgente problem*/difficolta | problem* urgent* | solito/stesso problema | urgente |
    non ~ci capisc* ~piu niente/nulla | tutto sbagliato | solita cosa | non funziona ~piu niente/nulla | fare la cosa/una/questa | la cosa | ha/ho/abbiamo/hanno ~dei ~delle ~un ~qualche problem*/difficolta con/col/sul/nel/coi/alla/al`,
  "by-telephone": "pretend* | telefonicamente | al telefono | a voce | ~come anticipat*",
  sends: "conferm* | ricevuta | vi mando | allego | alleghiamo | trasmett* | invi*",
  citizen: `
    domanda di | istanza | regolamento | sottoscritt* | residente a | nato a | bando | contributo | graduatoria | tariff* |
    agevolazion* | requisit*`,
  question: "?",
} as const;

/** What a subject begins to say of it. */
export const SUBJECT_SIGNALS = {
  "subject-put-right": `
    annullament* | correzion* | rettific* | modific* | variazion* | storno | recuper* | cambi* | sblocc* | ripristin* |
    cancellazion* | sostituzion* | aggiornament* | riapertura | reset* | spostament* | eliminazion* | rimborso |
    integrazion* | unificazion* | da disattivare/correggere/annullare/modificare/cancellare/eliminare/sbloccare | sbagliat* |
    per errore/sbaglio | come ~si`,
  "subject-set-up": `
    abilitazion* | attivazion* | configurazion* | creazion* | accesso | accessi | profil* | utent* | utenz* | credenzial* |
    password | pin | installazion* | estrazion* | importazion* | inserimento | caricamento | delega | permess* | visibilita |
    collegamento | parametr* | impostazion*`,
  "subject-keep-help": `
    prenot* | riserv* | slot | disponibilita | reperibilita | preventivo .. assistenza | supporto preventivo | appuntamento |
    assistenza .. prenotata | in vista`,
  "subject-fails": `
    non @fail3 | error* | blocc* | ferm* | manca* | errat* | anomali* | lent* | a zero | raddoppi* | sparit* | scart* |
    malfunz* | vuot* | disallinea* | irraggiung* | impossibil* | non ~si`,
  "subject-teach": `
    corso/corsi/corsino | formazione | lezion* | consulenz* | formativ* | affiancament* | webinar | imparare | spieg* |
    training`,
  "subject-meeting": "incontro | appuntamento | approfondiment* | riunione | call",
  "subject-thanks": "ringrazi* | grazie | complimenti | elogio | bravi",
  "subject-price": "preventiv* | offerta | quotazione | listino | costo/costi | prezz* | quanto costa",
  "subject-other": `
    ringrazi* | preventiv* | offerta | reclam* | sollecit* | informazion* | info | chiariment* | propost* | grazie |
    document* | orari* | quando | invito | comunicazion* | rinnovo | fattur* n | scadenz*`,
  "subject-generic": "aiuto | richiesta | problema | info | urgente | domanda | assistenza",
} as const;

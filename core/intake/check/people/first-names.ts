/** Italian first names, lower case: what tells "Anna" below a letter from any other word. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  ada adele adriana adriano agata agnese agostino alba alberta alberto alda aldo alessandra alessandro alessia alessio
  alfonso alfredo alice alida amalia amedeo amelia ambra anastasia andrea angela angelica angelo angiola anita anna annalisa
  annamaria annarita antonella antonello antonia antonietta antonino antonio arianna armando arturo asia assunta
  attilio augusto aurelio aurora barbara beatrice benedetta benedetto bernardo bianca bice bruna bruno camilla
  carla carlo carlotta carmela carmelo carmen carmine carolina caterina catia cecilia cesare chiara cinzia
  ciro clara claudia claudio clelia clementina concetta corrado cosimo costanza cristian cristiana cristiano
  cristina daniela daniele danilo daria dario davide debora deborah denis diana diego dino domenica domenico donata
  donatella donato dora edoardo elda elena eleonora elettra elia eliana elio elisa elisabetta ella elsa elvira
  emanuela emanuele emilia emiliano emilio emma enrica enrico enza enzo erica erika ermanno ernesto ester
  ettore eugenia eugenio eva fabiana fabiano fabio fabiola fabrizia fabrizio fausta fausto federica federico
  felice ferdinando fernanda fernando filippo fiorella fiorenza flavia flavio franca francesca francesco franco
  gabriela gabriele gabriella gaetano gaia gemma gennaro gerardo giacomo giada gianfranco gianluca gianmarco
  gianna gianni gianpaolo gilda gina gino gioele giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppa
  giuseppe giuseppina giusy gloria graziana graziano graziella greta guglielmo guido ida igor ilaria ileana ilenia
  ines ione irene iris isabella italo ivan ivana ivano ivo jacopo jessica katia lara laura lea leonardo letizia
  lia liana licia lidia liliana lina lino linda livia livio lorella lorena lorenza lorenzo loretta luana luca lucia
  luciana luciano lucio lucrezia ludovica luigi luigia luigina luisa maddalena mafalda manlio manuel manuela mara
  marcella marcello marco margherita maria mariagrazia mariangela marianna mariano mariarosa marica mariella
  marika marilena marina mario marisa marta martina martino marzia massimiliano massimo matilde matteo mattia
  maura maurizia maurizio mauro melissa michela michele michelina mila milena mimmo mirco mirella miriam mirko moira monia
  monica morena moreno nadia natale natalia nello nicola nicole nicoletta nicolò nino noemi norma nunzia nunzio
  olga oreste orietta orlando ornella osvaldo ottavio palma paola paolo pamela pasquale patrizia patrizio piera
  pierluigi piero pierpaolo pietro pina pino pippo quirino raffaela raffaele raffaella ramona rebecca remo renata renato
  renzo riccardo rino rita roberta roberto rocco rodolfo romano romeo romina romolo rosa rosalba rosalia rosanna
  rosaria rosario rosella rosetta rossana rossella ruggero sabina sabrina salvatore samanta samuele sandra sandro
  santina santo sara saverio sebastiano selene serena sergio silvana silvano silvia silvio simona simone sofia
  sonia stefania stefano stella susanna tamara tania tatiana tea teresa tina tiziana tiziano tommaso tullio ugo
  umberto valentina valentino valeria valerio vanda vanessa vanna vera veronica vincenza vincenzo viola virginia
  vito vittoria vittorio viviana walter wanda ylenia yuri zaira zoe giuliana fiamma ludovico nevio ombretta patrick
  fulvia fulvio oliviero ruben ezio nives delia dalila lamberto loris oriana ottavia samuela sante serafina settimio severino
  tecla tito vinicio zeno adelaide adelmo alfio amerigo anselmo augusta calogero cataldo celeste clemente damiana
  damiano demetrio desiree efisio egidio ennio eros evelina fedele fiorenzo fortunato gavino gaspare gessica ginevra giordano
  gregorio gualtiero ignazio imma immacolata irma ivonne leandro liborio lodovico luigino marinella mercedes
  nando nazario olimpia onofrio pierangelo piergiorgio raimondo rosita rosina samuel simonetta silvestro sisto
  teodora teodoro valter virgilio vitale vitantonio wilma edvige samantha jasmine mohamed ahmed fatima ombretta palmira
  ornella ilario nedo nunziata piera antonino antonia bonaria mariella marzio pasqualina saveria vincenzina rosamaria annarosa
  giusi giusy gilberto boris ferruccio igino learco vladimiro erminio erminia gianpiero giampaolo giampiero gianantonio gianmaria
  luisella maristella mariateresa annamaria rosangela pierina ginetta marilisa mirta nerina odette odilia orazio
  osvalda prisca remigio rossano ruggiero sauro savino silverio stanislao taddeo ulderico vasco venanzio vilma viviano
  mimma mimmo bea cate ste fede ale manu lella lalla nanni pippo titti ivan dalmazio denis dennis ester federigo
  kevin alex alina elisabeth maria-grazia
  nora iolanda nazzareno nazareno alceste duccio loredana quinto desirée gavina giordana katiuscia katya kristian
  lodovica mirna nadir noris pacifico pia primo primetta quintino rosalinda samira selena soraya sveva tarcisio
  teodolinda ubaldo ulisse urbano velia venere vinicia walther yasmin yasmine youssef bakary omar blessing abdul ali
  amina aisha andrei andreea ionut mihaela ioana dorina svetlana oksana irina ludmila natalya olena yulia mariana
  khadija hassan hamid karim rachid nour leila layla chen wei xin rajesh priya jorge luis pedro juan addolorata
  agostina albertina alessandrina alfonsina americo ampelio annibale antioco arcangelo arduino argentina aristide
  armida arnaldo aroldo assuntina astrid attilia azzurra basilio battista benito bernardino bernardetta bettina
  brigida brunella candida candido carina carmina casimiro catello celestino cirillo colomba consolata cornelia
  costantino crescenzo cristoforo dafne damaris danila desiderio diletta dolores domitilla donatello edda edgardo
  editta edmondo egizia eligio emiliana emidio enea ercole ermelinda ermete ernesta eufemia eustachio evandro ezia
  fabricio faustina febo feliciano fiorello flaminia flaviana floriana floriano fosca fulgenzio galileo gandolfo
  gennarina geremia germana germano gerolamo giacinto giacomina gioacchino gioia giosue giovannina girolamo giuditta
  giulietta giustino glenda goffredo guerrino gustavo iacopo iginia illuminata innocenzo isaia isidoro isotta ivanoe
  jole jonathan karin karen kety laila landolfo lavinia lena leonilde leopoldo liduina ligia lilia lisa loredano
  lucilla ludmilla magda maikol malvina manola manrico marcellina marilù marisol marziale medardo melania melina
  micaela mikaela milvia miranda modesto monika nerea nestore nicodemo nilde nilla noa nicla oddone olimpio omero
  onorina oretta ornello orsola ottorino pantaleo petra petronilla pierfrancesco pierluca piersilvio pinuccia
  placido pompeo porzia priscilla prospero quirico rachele raffaelina rainaldo ramon reginaldo rinaldo rodrigo
  rosamunda rufino sabatino sarah saverina scilla secondina serse severina sibilla sigfrido simeone siro spartaco
  stefanino susi tancredi teofilo terenzio teresita thomas tiberio timoteo tommasina tonia tonino tonio tosca
  umberta valdo venanzia viridiana vitaliano vladimir xhevahir zelinda zita maurilia jenny jennifer michael
  christian nicolas nicholas roby robi mimmi lele gigi beppe sandrino franchino meri mery denny sally
  abdel abdou adalgisa adamo adelina adelmira adolfo agim agnesa agnieszka ahmad ahmet aicha alban alberica albino
  alcide aliou alma amilcare amin amir ana anacleta anacleto andreina andriy angelina anselma antenore anwar apollonia
  aquilino arben arcangela argia armanda arsenio artan artemio ascanio atanasio aurelia azelio aziz baldassarre
  bartolomeo beniamina beniamino bepi berenice bernardina besnik betta biagio bilal bohdan bonaventura bonifacio
  bouchra bozena brigitta brunello calogera camelia camillo carlos carmelina celestina cesarina cesira chantal cheikh
  chukwu ciccio cipriano ciriaco clementino cleofe clotilda clotilde consuelo corinna cornelio cosetta cosimina costel
  crocifissa dante danuta dayana dejan delfina demetria desdemona dimitri dina dionigi dmytro doina doriana dorotea
  doroteo dragana dritan edoarda egidia egle eleuterio eliseo eloisa elvio ely emeka emerenziana eraldo erasmo
  eriberto ermal ermenegilda ermenegildo ermes ersilia esmeralda euridice eusebio evaristo ewa ezechiele fatmir fatou
  fedora felicia ferdinanda fiammetta filiberto filippa filomena filomeno fiorentino fiorina flaminio flutura
  franchina franz furio gaspara gastone gaudenzio gelsomina geltrude genoveffa genoveffo genti georgeta gertrude
  gervasio gesualdo gheorghe ghita giacinta giacoma giambattista giancarla giandomenico gianfranca gianluigi giannina
  giannino gigino gildo gioconda giovita giustina glauco goran grzegorz guendalina guglielma gunther gurpreet halyna
  hans harpreet heidi heike helga hui hussain ibrahim ibrahima iginio ignazia ilir imelda ingrid iole ionela ippolita
  ippolito iryna isacco isolina jadwiga jaswinder jelena jesus jhon jhonny jing jolanda jolanta jose joy jurgen kamrul
  katarzyna kaur khalid klaus kofi krzysztof kwame ladislao ladislava lanfranco latifa laurentina lauro lazzaro
  leandra lello leonida leonilda leontina leopolda liberato lidio liliano lori lory luchino luljeta luminita lyudmyla
  maicol majlinda malgorzata malika mamadou manfredi manpreet marcellino marietta marino mariolina mariuccia mariya
  massimiliana massimina matilda mehdi melchiorre michel michelangelo miguel milica mirela mirjana mirka mohammad
  mohammed monique moussa muhammad mustafa mykola nadeem naima napoleone narciso natalina natalino nataliya nathalie
  nazzarena nelda nenad nerio ngozi nicoleta nicolina nicolino nilo ninni norberto norina nuccia nuccio nunziatina
  odoardo ofelia oleksandr olha olinda olindo ondina oriano orsolina otello ottaviano ousmane pablo palmiro pancrazio
  paride pasqualino pawel peppa peppe peppina peppino perla pierangela piercarlo pierino pierre pietrina piotr
  policarpo pompilio porfirio prassede procopio prospera quintilio rachida raimonda riccarda rinalda robertina
  roderico rolando romilda romualdo roselda roselina rosolino rossy rosy ruslan salvatora savina sebastiana selvaggia
  serafino sergia serhiy settimia sharon siliana silveria silvestra singh sirio slavica snezana sofonisba stefanina
  stelvio sunita svitlana tahir taras tarcisia telemaco teobaldo teresina tersilia tetiana tino tinuccia titta toni
  tonina tony tullia ubalda uberto udo ulderica uliana umbertina usman valbona valeriana valeriano vasile vasilica
  venera veneranda venerando verdiana vesna vespasiano viktoriya virgilia virginio vittore vittorina vittorino
  volodymyr walfrido wally wieslawa wladimir xhesika yan ylli yuliya yvonne zaccaria zelda zelindo zineb zoran zoryana
  `
    .trim()
    .split(/\s+/),
);

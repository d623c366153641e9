/** Learned weights of words, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_WORDS = `
!|STZST	#|WTTTU	abband|SYUTU	abbia|XTTUU	abbona|RYUTU	abilit|SWTTW	abita|WUTTT	about|TWUUU	accen|TXTUU	acces|VUVSU	accett|VUWST	accor|WTUTU	accou|RXTTW	accred|VTWST	acqua|XWRTT	acquis|TUWUU
ad|SWUVU	addebi|UTTWU	adess|TUXST	affit|XSTUU	after|bTRST	again|TSYTT	agent|STXUU	aggior|VSSWU	aggiun|WWTTT	agli|TXTUU	agost|RUTTY	ah|STXUU	ai|QYVTT	aiuto|bTRTT	al|UVTTV	albo|RYTUU	alcun|UTUWT
all|VVVST	alla|UVTUU	alle|WUSTU	alleg|bTSSS	allega|aURST	allo|STVYT	allor|USXUT	almen|UTUVU	also|TWUUU	altale|XUSTU	alto|XTTUT	altra|UYTTT	altre|UWTTU	altri|VUTUU	altro|RXUUU	am|TTUTX
ambien|TUUTW	ammini|VUTUU	an|TUUVU	anagra|SaSTT	anche|VVTTT	ancor|TUTXT	and|SWUTU	andar|UVUUU	andat|VTWTT	anna|YTTTT	anni|UVUTU	anno|XXSST	annua|UUUUV	answe|TTWSX	antivi|UTWTU	any|STUYT
anythi|UTUSY	apert|UTSUX	apertu|XUSTU	appen|VTTTW	appos|VSXST	approf|TZTTT	appunt|SUVVU	apre|UVVTT	april|UTTVU	aprir|SZUST	apron|QWZST	are|QSYYT	argome|RbTRT	arriv|VSSXV	arriva|VUWTS
arrive|TUVUU	aruba|XTTUU	asilo|UWTTU	aspet|SSUZT	aspett|STTYU	assegn|TUUUW	assen|VTTTX	assess|TWTUT	assist|RTWTX	atten|WSTWT	attend|SSYVT	attenz|TTVTW	attes|VTSYT	atti|TWTUU	attiv|UUVTV
attiva|WSTWT	attivi|VTUUU	atto|VTXST	attual|STUUX	auto|TXUTU	autob|TYTSU	automa|TTTUX	autori|XUTST	avend|WTSWT	aver|TUUTW	averc|TUTUX	avere|VTTVT	averm|TTXTT	avete|UTUWT	aveva|STSaT
avevo|SUYTT	avreb|TUTWU	avrei|SYSUT	avrem|TXTUT	avres|STTYT	avuto|STUYT	avvenu|RTcRT	avvis|VTTWT	back|TTTTX	backu|TXUTU	badge|TXTTT	bambi|SXVTU	banca|WSVTU	bancar|dURSR	banco|TXTTU	bando|SYUTU
bar|UVUUU	base|SXUUU	bassi|WSTTV	basta|ZRUTU	bdap|RWUVT	be|VSTUV	been|TTUUW	bene|WWTST	benefi|UVUUU	beniss|TTWUU	bianc|YUSTU	biblio|RWVUT	bidon|SXTTU	bilanc|RaTTT	bisog|TYTTT	blank|YTTTT
blocc|TTYTU	blocca|SWTWT	bollet|UXTTT	bollo|XTTUU	bonifi|WUUTU	bonus|SXUUU	book|TVUUU	bravi|SUXTT	bravis|UVUTU	broke|TWUUU	brows|VTXTT	bruni|WUTTV	buca|SVVUT	buche|VSXTT	buio|TTUXU	buon|TTYST
buona|TTWVT	buone|SSZTV	buono|XTTUT	busta|YTSTT	but|YSSVT	by|TVUVT	c|UVUUT	cache|UUVUU	cadut|bSSST	caffe|OVcST	cambi|WVVQT	cambia|TXTTU	campo|XSTUU	can|TWUUU	cancel|XTTUT	cantie|TWUUU
capir|TUUWU	capis|bQTST	capit|UUVTT	capito|WWTTT	capo|VTTSX	carabi|USVTW	caric|TTUVV	carica|WUVST	carla|TTWSV	carrab|SXUTU	carta|TXTTU	cartel|UUVUT	casa|SXTVT	casel|STTTZ	caso|TTTVV
casson|QWZTS	causa|ZTTTT	ce|WSWTT	ced|TUUUV	cedoli|TWSVU	celer|VUTVU	cenno|TUTWU	centr|RWTWT	centra|RXUTV	certif|VVTUU	che|UVUUU	chi|SYUTU	chiam|YTTTT	chiama|WUSVU	chiar|UTWTU	chiari|STaTT
chied|TUTXT	chiede|TYTTT	chiedi|TWUUU	chies|UUTWU	chiud|TUVVT	chiude|STZTT	chius|UUVTV	chiusu|UTTUV	chrom|cTRST	ci|TVTVT	cig|WTTTU	cimite|TUUUW	cinqu|SSVXU	cittad|RUWVT	civic|SXUVT	clien|VSTWT
coda|VTTUV	codes|UTWUU	codic|ZSTTT	coglia|TVUUU	cogno|ZSTST	col|YSTVT	colgo|TXUTT	collab|WUTUU	colle|TXTTU	colleg|YTVRT	come|VVVTT	commit|TWUUU	compa|VUTTU	compet|XTTTU	compi|UVUTU	compil|aSTSU
comple|VVVTS	compli|RSbTT	compre|TSZTT	comput|UWTTU	comun|UVTTV	comuna|TZTTT	comuni|TTUUW	comunq|UTWUU	con|VTUTU	conces|WVSUU	concor|YTSTT	condom|TVWUT	confer|XSVTT	config|QaTTU	conge|TTTTY
connes|TUVUU	conosc|TSTYT	conseg|TVUTU	consid|TTWVT	consig|RXUUU	consol|STVXT	consul|TVUUU	conta|TVUTV	contab|SVTVV	contat|UTSTY	conteg|VVTTT	conten|TUVUU	contes|YTSUU	conti|USTSZ	contin|TUUWU
conto|USWUT	contra|YTTTU	contri|RXWTT	contro|TUUWT	cordia|WTVTT	correg|XTUTT	corret|XTTTU	correz|UUVUT	corsi|SaTTT	corso|TVTTW	corte|STXVT	cortes|SSXWT	cosa|UWUTU	cose|RUYRW	cosi|USYTT
costa|bSTPU	costre|TTUWT	could|SVTWU	crear|UVUUU	creden|TUVVT	credi|VUUTU	cui|WTTUT	cuore|TTYSU	curren|UUUUV	d|VWTSU	da|UVUUT	dal|UUTTV	dall|VTUTU	dalla|SSXWT	dalle|WTTTV	dallo|TVUUU
danni|YUSST	dante|UVUUU	darci|RRReT	dare|TTUXT	darmi|TTTWT	data|USUWU	date|TUUWU	dati|aRTTT	dato|VSSYT	davan|YTSUT	davve|STYUT	day|UUUUV	days|TTSTY	defini|UUUVU	degli|TVTWU	dei|UWUST
del|UWTUT	deleg|WVSTU	delibe|VVTTT	dell|TWUTT	della|UWUTT	delle|SWTWT	dello|UWTTU	dentr|UTVWT	denunc|WWSTT	deside|SYUTT	destin|RUUTY	determ|VVTTU	detto|SSVYT	deve|UVUTU	devo|aSTST	di|UUTUU
dice|YSTTU	dicemb|VUTTV	dico|aTRTU	dicon|UWTUU	dieci|XUTTT	dietr|XUSTU	differ|TWUTU	diffic|TTXUT	digita|TUVUU	diment|TXSVT	dimost|UUWUT	dipend|WTTUU	dirci|SUUWU	dire|XTTUT	direi|TTZSU
dirett|ZTRUT	dirige|TVTWU	dirit|VVUTU	dirmi|TTUWU	disatt|VTTTW	dispon|UTUUV	dispos|VUUUU	distan|UUUVU	distin|TVUUU	distur|SUWVT	dite|TWTVT	ditem|SSTZT	ditta|TUXTT	diver|TXTTT	do|WWTST
dobbia|VSTXT	docume|UVVUT	doman|UUTUV	domand|UVUUU	domeni|SWSWT	dopo|WTUTT	dott|TUUTW	dove|VXTST	dovre|RXTVU	dovrem|SWUUU	drive|WUTUU	due|VUTUU	e|VTUUU	eccell|SScRT	ecco|XTUTT	ed|UTVUU
effett|UTWUT	effici|UUVUU	egreg|UUUVU	elabor|PTYUW	eletto|UVUUU	elettr|TWTTU	email|ZTSUT	emette|VUUUU	ente|VUTTV	entra|SUXUT	entro|STSYU	era|WSXST	erava|STTZT	erba|SWUUU	ero|UVTUT	error|YTTTT
esamin|UTTVV	esauri|TUWUU	esce|WUSUT	esclus|UUVUU	esecuz|TUVUU	esito|STXWT	esport|RUXUU	essen|UTUWT	esser|ZSUTS	estiv|TTTYT	estrat|RWSYT	euro|WUTUT	everyt|TTXUU	examp|USTTX	fa|UUVUT
faccen|TWUUU	facci|XUTST	famigl|TTWUU	far|TVUUU	fare|TXUST	fate|TVTVU	fatec|TUUWT	fatem|UTRZT	fatta|STZUT	fatto|TSYUT	fattu|VXSTU	favor|VSTWT	febbra|USTXT	ferie|SUTUW	ferma|YVRTU	fermi|TVUVU
fermo|QTScT	ferri|TUVUU	festa|TVTUV	feste|TTUUX	festiv|TUTUW	fiduci|UUUVU	figli|UXTTU	fila|TUTXU	file|bSSST	finalm|STZTT	fine|TTZTT	fino|UTTTX	firef|bTRST	firma|YTSUT	fisca|XTSUU	fissa|SUUWU
fluss|VTVUT	fogli|VVTTT	fognat|ZTSTT	fontan|TYTUT	for|XTTSU	forma|WSTVT	format|VUUUU	formaz|SWTTW	fornit|TTSZT	forse|VTTVT	foto|aRUST	fotoco|RZTTT	fratel|WTVST	fratte|SUXTU	frett|SVWUU
from|VTTSX	funzio|SUbSS	fuori|SUTUW	gallo|WTSUV	gara|SXUTU	gariba|SXUUU	genera|WSTSW	genna|XSSVU	genti|SUYTU	gentil|STXUT	geom|TTTVW	geomet|VTVTU	gestio|QaUST	gesto|VTTUW	get|VVTTU	gia|VUVUT
giorn|TUTVU	giorna|TUVUU	giove|XTSUU	giro|WTVTT	giugn|UTTVU	giunt|TUUVU	giust|STZTT	gli|SVVUU	gradua|STVVU	grand|TTaSS	grazi|VTWTT	great|TUWUU	grz|RTcRS	guard|WVSTT	guarda|UVSWT	guast|TVUUU
guida|UUVUU	ha|UUVUU	hai|XTSVT	hanno|XUUTS	has|TTTWV	have|VVVTT	help|TUUWT	ho|VTVUT	how|SYTTT	i|UVUUT	iban|XVSTT	identi|UWTTU	idric|VTTTW	ieri|WVTTT	il|VUTUU	immagi|TUUVU	impeg|TWUTU
impor|VVTTT	imu|SYUSU	in|VUTUU	indenn|VTVTU	indica|XQXTT	indiri|VTUTW	infini|SSZUT	info|TUTTX	infor|RVTUX	inform|TWUTU	ingres|TXTTT	inolt|SYUTU	inoltr|STTTY	inseri|TUUVU	insis|TUUVU
instal|YSTTU	int|TTUUW	intend|WTUUT	inter|YSTTU	intere|TTXUU	intern|TWTVU	interv|UTWVT	intest|XUSTT	invec|TZSTT	invent|UUUUV	invia|XUSSV	invio|ZTTST	io|YTTTT	is|aSUSS	iscrit|XTUTU	iscriv|RZTTU
iscriz|UXTTU	isee|YTSUT	istan|UTUVU	istrut|aSRUT	istruz|VTVTU	it|VSVUU	just|TSVWU	know|RTXWT	koln|WVTTT	l|WUTTT	lampeg|VVTUU	lampio|TVTUU	lascia|SWTWT	lavor|STWUU	lavora|SSUWW	le|VVUTT
leave|UUUUV	legge|SXTTV	let|TSTXU	letta|TTTTY	lette|VSUTV	letto|SUWTW	lettu|SUUUW	li|SVTXT	licen|TXTTT	like|SZUTT	limit|UUUUV	linea|UXSTT	link|cTSRT	lo|VUUTT	log|VUUUU	login|SXUTU	loro|VTVUU
luce|SYUTU	luned|TUTVV	m|XTSTV	ma|XUSUT	macchi|WVSTT	madre|XTUTU	maggi|SWVVT	mai|XUTSU	mail|TTTVW	mailb|TTUUW	malatt|TTTSa	mamma|TTWUU	mamme|TSXUT	manca|XTTTU	mancan|WTTUU	manda|VTUVT
mandar|XSSUU	mando|XTSWT	mano|TTUXU	manute|WUTTU	many|TTYTT	marca|XTTUT	marcia|UZSST	marco|TUVTV	mare|STRUa	marit|YTTTT	marte|TTXTU	marzo|VTTUU	massi|UUUVU	matern|TTTTX	matrim|RdRSS
matti|UUXTT	mazzi|VVTUT	me|UTWUT	medic|YWRTS	mensa|SXUTU	menu|XTTUU	merca|RaUSU	mercol|UTTUW	merit|TTTXT	mese|UTTWT	messa|TTTVW	messag|UUSTX	messi|SXTVT	messo|TUWTT	meta|WSTWT	mette|TWTVU
metter|VTUUU	mezzo|WUTTT	mi|UUTVT	mia|UUTVT	mie|TTTXU	miei|UTXST	mille|TTYTT	minut|WRVWS	mio|VWTTT	missio|WTWTT	model|XTUTT	modifi|VUUTU	modo|STTZT	modul|VVUSU	mogli|YTTTU	molto|RTaTT
momen|VTUSV	monda|TTTTX	monit|SYTTU	mora|UTUWT	more|TWUTU	morni|WTUTU	mostr|TWUUU	motiv|ZRSVT	motori|UWTSU	much|STZTT	multa|SYUTU	munici|SXUTU	my|SUWTV	n|YSTSU	nasci|UWTTU	ne|WUVTT	necess|TVTUW
need|UUTWT	nei|TUTSY	nel|UWUTT	nell|SYTTU	nella|WWTRU	nello|VUUUU	nemme|VUUUU	neri|WTVUT	nessu|STUXT	news|TTTYT	nido|TYSTU	nient|TSUYT	no|YSTUT	noi|WRVUV	nome|bQUST	noment|WTUUT	non|VUTTU
norma|XSTUU	nostr|SUUUW	nota|YSUTT	notai|UUUVU	notat|TUVUU	notifi|UWTTU	notiz|UTUWT	notte|SXTUU	novit|RSTbT	now|SSZTT	nulla|UTSZT	numer|WTSTV	nuova|SUUVU	nuovam|TTUXU	nuovo|UUWTT	o|ZRSUT
occasi|SXUUU	occup|TVUUU	occupa|SXTVT	odier|UUVUU	of|UVSUV	offic|TUTTX	ogget|TTTWU	oggi|UUTVV	ogni|SSSaT	ok|WUWRT	oltre|TWTUU	on|SWSWU	one|VURXS	onlin|XTTTU	openi|UXTSU	operat|USVSW
oppur|ZTTSU	ora|UVVTU	orari|VXTST	ordin|TUTWU	ordina|SWUUU	ore|VUTTV	organi|TVTWT	orolog|VUTUU	ottene|TVUUU	ottim|RTbST	out|TTTVW	p|TYSTU	padre|VUTUT	paga|SXUTU	pagame|TTUWT	pagar|VVSVT
pagat|SUWVT	page|YTTTT	paghe|TTTVV	pagin|YTSTU	pagop|VWSST	palest|SYTTT	palo|YUSTT	panchi|SYTTU	paolo|SSXUV	parche|PbTTU	parco|SVXTT	parer|VTUVU	parki|TWUTU	parla|WUTUT	parte|UUWTT	parti|STTYU
partic|VVUUT	parto|TXUTU	passa|XUSUT	passag|ZSTSU	passan|TWUTT	passia|UUVUU	passo|SXUTT	passwo|UWSUT	pasto|UVTUU	patch|WSUVU	patro|UTTUV	patron|TWUUU	pazien|TTVUU	pc|TVUTW	pdf|ZSUST
pec|UWTUT	pedona|TWUTU	peggio|XTTTU	pensa|SWUVT	pensio|TXTTU	per|TWUTU	perch|UVTUT	perde|UWUST	perdi|TWUUU	perfet|SUZST	perico|SZSUU	perio|TUTUW	permes|UVTSW	permet|XTRVT	permi|TXTTU
pero|VZRTT	perso|YTTTT	person|TTYRU	perven|TUUUV	piace|RaTST	piano|WWTST	piazz|SZSTT	picco|WUUTU	ping|STQcS	piogg|bSSST	piu|TVUUU	planim|YTUSU	plasti|YVSST	pleas|TTTYU	plurie|TWUTU	po|XUTTT
poco|STYTT	poi|SXSWT	pomeri|aRTTU	ponte|SVWUU	porgo|UUVUU	porta|UZSST	possia|WTUUT	possib|UVTTV	posso|XUUTT	posta|TVUTW	postal|TTTXU	postaz|UTVTT	posto|TYUST	poter|TSTYU	potet|UUUUT
potre|YSTSV	potres|TTUXU	prati|TVUUU	pratic|VTUTU	preced|VSTWT	preci|ZTSTT	precis|UTWTT	prefer|dSSSS	prega|SSUWX	preghi|TTTVV	prego|VSSYT	preme|UUUVU	prend|SVWTT	prendi|TUXTU	prenot|SXUTU
prepar|TTUWU	presa|VUTTV	presen|TVUVT	presid|STTUY	preso|RTWWU	press|SSSTa	prest|STWUV	preve|YTSTU	preven|TWUUU	previs|STTWX	prezio|STYTU	prima|XSUUU	primo|TVVUU	priva|TTUWU	proble|TUUVT
proce|ZTRTU	proced|VWVRT	proces|TTUTX	progra|VWSTT	progre|UUUVU	proiet|WUTUU	promes|TUUWT	pront|STWXT	propos|VYSST	propr|USZTT	prospe|WUTUU	prossi|TTWUU	protoc|SYUTU	prova|XTUTT	provin|WUTTU
provve|SSXVT	provvi|UWTUU	pubbli|UUUUT	pulit|XTUTT	puliz|TUWTU	punto|TTTXU	puo|WTUTT	puoi|TUUVU	pure|VTXST	purtro|bSSRT	quadr|TVXTT	qualc|TUTXU	qualco|UUSXT	qualcu|RSTbT	quale|aRTTT
quali|RaTSU	quand|VWSVT	quant|UTUVU	quart|WTTVT	quell|aSTST	quesi|TWUTU	quest|UTUTW	questi|SXVTT	qui|UUTWT	quick|UUVUU	quind|XRVUT	r|WUUTU	ragaz|TTYTT	ragion|UTTUV	rapidi|TTYTT	rata|SWUVU
rate|XUTTT	rateiz|TTUWU	receiv|STXSV	recupe|VVTUU	regist|WVTTU	regola|RTaTT	relati|TWUUU	relazi|XSTUU	remind|TTUWU	remot|XUTTT	rendic|SWTUU	reply|WTTTU	repor|VYSST	reside|WXTST	respon|WTTVT
resta|ZTTTT	reste|TUTUW	rester|TUUUW	restia|WTTVU	resto|VTTWT	rete|RYTVT	rettif|WTUUU	retur|UUUUV	revers|UWSUU	reviso|TUTWU	riacce|WUUTU	riaper|UUTUV	riapri|VUTUV	riapro|TTTUY	riavvi|VUUUU
ricalc|UTWVT	ricev|SWUUV	ricevu|TTYSU	ricezi|UUUTW	richia|TUTWU	richie|VUTVU	ricono|TVVUT	ricont|ZSSSW	ricor|STSZT	ricord|TSSZT	rient|TTTUX	rientr|TTYTU	riepil|STYTT	riesc|UTWUT	rifar|YTUSU
riferi|TSWUV	rifirm|XTTTT	rifiu|TYSTU	riguar|TXUTU	riman|VTTVT	rimas|VTSWU	rimbor|UUVVT	rinal|TTTVX	ringra|STYTT	rinno|TUUWT	rinnov|UVUTU	ripar|TUYST	ripara|TUXTT	ripor|TUVVU	riport|VUUUT
riscon|TTUXT	riscri|TTTYU	riserv|TUVUU	risol|RUZTT	risped|XTTTU	rispet|VUUTU	rispon|STTVW	rispos|UTUVU	risul|VVTTT	risult|XUTTT	ritar|UTUWU	ritir|XTUST	ritira|VSXTT	riunio|TWTTU	riusci|RVXVS
rivolg|TUUTX	roma|VWTTT	rossi|XUSTU	rotta|XVTSU	rotto|UVUUU	route|USYTT	rubri|UUUUV	runni|STVXT	russo|UTXUT	s|SXTUT	sabat|SYUTU	sala|RcSTT	salut|VTWTT	salva|TUWUT	sandr|QSYWU	saper|UUTWT
sapet|SVSYT	sapev|TTWUU	sara|RTTVY	saran|WSTUV	sareb|TWTUU	saro|UUUUV	sbagli|YSUTT	scade|TVTUU	scaden|STUYU	scadu|VUTUU	scann|OVZWT	scansi|XTSUU	scari|WUUUT	scaric|PUbTT	scart|WTVTT
scarta|WUTTU	scatta|YTSTT	scolas|TXUTU	scont|SYUTU	scors|VUTVT	screen|WTTUU	scrit|VSTVU	scriv|SXTUU	scrive|TTUVW	scuol|TYUST	scuola|RaSTU	scusa|VSVWT	scusi|YURVT	sdi|TVUUU	se|WTTUU	secon|WVSUT
sede|UTUTV	segna|RYSVU	segnal|SWUUU	segret|TUTUV	segui|TTVVT	seguo|YSSTV	sei|VTUVT	semafo|SXUUU	sempli|ZSTST	sempr|QXVUT	senta|SWUUU	senti|TTVUU	senza|UTUWU	sera|UUVTU	seria|XTUTT	serve|XTUTT
servi|SSXSX	servir|RbSTT	serviz|STVTW	servo|UYTST	sette|UUUVU	settem|SZSSV	settim|TTUWU	setto|XSTTV	sfalc|YTSTU	sfuggi|ZTRUT	shoul|TWUUU	si|UUUUT	sia|TTVWT	siamo|UTUVT	siete|RUXUT	sig|TXTTU
signo|SRWYT	silenz|TSTYT	since|TTWVT	sinda|TWUUU	siope|RTVXU	siste|UUUTW	sistem|PUbUS	sito|SVTTW	situaz|USXTT	so|TTWUT	sola|TTWUU	solit|STWWT	sollec|TTTZT	solo|ZRTTU	soluzi|TTUWU	sono|UTUUU
sopral|QTaUT	sorry|XTSVT	sostit|UWTTT	sotto|TUUWT	spam|VUUUU	spent|XTTUT	spezza|TWUUU	spid|WUTTU	spiega|WRXTT	sporte|SUUXU	sposta|TXUTU	squil|SYUUT	ssa|UTUUW	sta|TTTYT	stacca|TSZTU	stama|TTYTT
stamat|UUVTT	stamp|WUSVT	stampa|SXVTU	stann|STWXT	stanot|TWUTU	stanz|SWUUV	stase|WSTUU	stata|TTVUV	state|TTWWT	stati|RXXST	stato|TTVVV	statu|VUUUU	stavol|TXTTU	stazio|QXUTW	stess|XTTTT
stiam|VTSYT	still|YTRVT	stipen|XTUSU	sto|STRaU	strad|UUTVT	studi|SVTRY	su|XUTSU	sua|TTUTY	subit|SSaTT	succe|bSSST	succes|VVTUU	sue|UUVUU	sugger|TSZTT	sui|UYSTT	sul|UWTUU	sull|UVUUU	sulla|SVTXT
suo|TVUTV	suoce|TXTTU	suolo|TWUTU	suppo|TUVUU	suppor|STXTV	svilup|TTTXU	svuota|UWTUU	t|UUUVU	taglia|YVSST	tale|TUUUW	tappa|UUWTT	targa|YTTTT	tari|TXTTU	te|aRTST	team|TUVTV	tecni|WTTUU
tel|TUVUU	teleca|RWSXT	telefo|UWSVT	tell|SYUTU	tema|TXTTT	temo|TTUWU	tempes|TTVTV	tempi|TTTWW	tempo|TTXUU	termi|TTTYT	termos|TUWUT	terra|aSTST	terza|UTUWU	terzo|UUTWU	tesori|STVTW	tesse|SVXST
testa|TVVTU	testo|TYSTT	tetto|VUUTU	thank|UTZST	that|STYVT	the|YUTSU	this|TTSYV	ti|VTVTU	ticke|STWWT	timbra|UVTVU	time|TTTYT	timeo|SXVUS	to|UWSTV	tombi|TUWUU	toner|TXTTU	torna|SSaTT
torne|TUUUW	torno|STSTZ	total|VTWTU	tra|VUUUU	tracc|UUUVU	trasfe|RVTTX	trasme|VTVTT	tratt|WUTTU	tre|WTUVT	tribu|RZTTU	tropp|XSUTU	trova|ZTSTU	trovia|TYTUU	trovo|UXTTU	tua|TUTTY	tuo|TUUTW
tutt|UVUUU	tutta|TVUUU	tutte|SWXST	tutti|USYTT	tutto|TTYTT	uffic|UUTTV	ugual|WUUTU	ulteri|UVUVT	ultim|TWTTU	umido|VUUUU	un|UWUTU	una|TVTVT	unica|UTXTT	union|TWUUU	uno|UVUUU	unrela|SXUTU
until|UUUTW	up|STTaS	updat|WTRWT	urgen|TTTVW	usare|VRTTZ	usato|VUUUU	uscit|UUTVT	uso|YTTTT	utent|ZTSUT	va|VVUTT	vacan|STUTY	valbru|UUUUV	vanno|XSTUV	variaz|UUUVT	ve|STWWT	vecch|VUUSU
vede|UUVTT	veder|UTUVU	vedo|WTTUT	veloci|UUVUU	vener|UTTVV	vengo|QVXTU	venir|XTSVT	venut|WTUTT	verde|SUTVV	verdi|XSTVU	vergog|TTTXT	verifi|TTVWT	verra|TTTUX	verran|TVTTW	versam|VWTTU
versio|YTTTT	vi|UTUVT	via|UXSTT	vicese|TWTUU	vicin|VXTST	video|VUUUU	viene|TVTTV	vigil|WTUTT	visibi|TTXTT	visit|TWUTU	visto|RTaTT	visual|UUUUV	voce|aSSSU	vogli|YSTUU	voi|UVTVT	voler|TTUWT
volev|RXUVT	volta|TSTXV	volte|VUTVT	vorre|TYTTT	vorreb|TWUTU	vorrem|SYTTU	vota|RVTYT	vpn|SaTTT	vs|UUTVU	vuole|SRTbT	vuota|TVVUU	vuoto|VUTUU	waiti|UUTVU	way|TWUUU	we|SRSXX	week|TTUTX
when|STTXV	where|TVTWU	who|TWUUU	wifi|UWTUU	will|VSTUW	windo|XTTTT	with|SUXUU	worki|TSVRZ	works|TUXTT	you|VTWUT	your|UTUTW	zero|XTTTU	zona|TWTTU	ztl|SWUUU
`;

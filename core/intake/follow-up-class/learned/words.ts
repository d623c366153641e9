/** Learned weights of words, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_WORDS = `
!|STZST	#|WTTTU	abband|SYUTU	abbia|XTTUU	abbona|SYTTU	abilit|SWTTW	abita|XUTTT	about|TWUUU	accen|TXTUU	accert|WUUTT	acces|UUVTU	accett|VTWST	accor|VUUTU	accou|RXTSW	accred|WTWST	acqua|XWRTT
acquis|TUXTU	ad|SWUVU	addebi|UTTWU	adess|TVXST	affit|XSTUU	after|bTRST	again|TSYTT	agent|STXUU	agganc|TXTUU	aggior|VSSWU	aggiun|VVUTT	agli|TXTUU	agost|SUTTY	ah|TTXUU	ai|RYVTT	aiuto|XTUTT
al|UVTTV	albo|RYTUU	alcun|UTUWU	all|VVVST	alla|UVTUU	alle|XUSTU	alleg|bSSSS	allega|aURST	allo|STUXT	allor|TSWWT	almen|UTUVU	also|TWUUU	altale|XUSTT	alto|WTUUT	altra|UYTTT	altre|UWTTU
altri|VUTUU	altro|SXUUU	am|TTUTX	ambien|TTUTW	ammini|VVTTU	an|TUUVU	anagra|SaSTT	anche|VVTTT	ancor|TUTXT	and|SWUTU	andar|TVUUU	andat|VTWTT	anna|XTVTT	anni|UVUTU	anno|XXSST	annua|UUUUV
annull|UVTUU	anpr|UVUUU	answe|TTWRX	antici|gTKTT	antivi|UTWTU	any|STUYT	anythi|UTUSY	apert|UTSUX	apertu|XUTTU	appen|UUTTV	appos|VSXST	approf|TZTTT	appunt|TVUUU	apre|UVVTT	april|UTTVU
aprir|SZUST	apron|QWZST	archiv|WSWTT	are|QSYYT	argome|RaTST	arriv|VSSXV	arriva|VUVTS	arrive|TUVUU	aruba|XTTUU	asilo|UWTTU	aspet|SSTZT	aspett|STTYU	assegn|UUUTW	assen|UTTTX	assess|TWTUT
assist|STVTW	atten|WSTVT	attend|SSXVT	attenz|TTVTW	attes|UTSXT	atti|TWTUU	attiv|UUVTV	attiva|WSTVT	attivi|WTUUU	atto|VTXST	attual|STUUX	auto|TXUTU	autob|TYTSU	automa|TTTUX	autori|XUTST
avend|WTSWT	aver|TUUTW	averc|TUTTX	avere|VTTVT	averm|TTXTT	avete|UTUWT	aveva|STSaT	avevo|SUYTT	avreb|TUTWU	avrei|SYSUT	avrem|TXTUT	avres|STTZT	avuto|STUYT	avvenu|RTcRT	avvis|VUTVT	back|TTTTX
backu|TXUTU	badge|TXTTT	bambi|SWVTU	banca|VTVTU	bancar|dURSR	banco|TXTTU	bando|SYUTU	bar|UVUUU	base|SXUUU	bassa|WUUTU	bassi|WSTTV	basta|ZRUTU	bdap|RWVVT	be|VSTUV	been|TTUVW	bene|WWTST
benefi|UVUUU	beniss|TTWUU	bianc|YUSTT	biblio|RXVUT	bidon|SXTTU	bilanc|QaTTT	bisog|TXTTT	blank|YTTTT	blocc|TTYTU	blocca|SWTWS	bollet|UXTTT	bollo|XTTUU	bonifi|XTTTU	bonus|SXUUU	book|TVUUU
bravi|SUXTT	bravis|UVUUU	breve|UUTUV	broke|TWUUU	brows|VTXTT	bruni|WUTTV	buca|SVVTT	buche|VSXTT	buio|TTUXU	buon|UTYST	buona|TTWVT	buone|STYTV	buoni|UVTUU	buono|XTTUT	busta|YTSTT	but|YSSVT
by|TVUVT	c|UVUUT	cache|UTVUU	cadut|bSSST	caffe|OVcST	cambi|VWVRT	cambia|TXTTU	campo|XSTUU	can|TWUUU	cancel|WTTUT	cantie|TWUUU	capir|TUUWU	capis|bRTST	capit|UUVTT	capito|XVSST	capo|VTTSX
carabi|USVTW	caratt|VUUUU	card|VUVSU	caric|TTUVV	carica|WTVST	carla|TTWSV	carrab|SXUTU	carta|TXTTU	cartel|UTVUT	casa|SXTVT	casel|STTTY	caso|TTTVV	casson|QWZTS	catast|XTUUU	causa|ZSTTT
ce|WTVTT	ced|UUUUV	cedoli|TWSVU	celer|VUTVU	cellul|SVWTU	cenno|TUUWU	centr|RWTWT	centra|RXUTV	certif|VUTUU	cessa|VUUUU	che|UVUUT	chi|SYUTU	chiam|YTTTT	chiama|VUTVU	chiar|UTWTU	chiari|STZTT
chied|TUTXT	chiede|TYTTT	chiedi|TWUUT	chies|UUTWT	chiud|TTWVT	chiude|STZTT	chiudo|TVTVU	chius|UUVTV	chiusu|UTTVV	chrom|cTRST	ci|TVTVT	cie|UVUUU	cig|XTTTU	cimite|TUUUW	cinqu|SSVXU	cittad|RUWVT
civic|SWUVT	clien|VSTWT	coda|UUTUV	codes|UTWUU	codic|YSTTT	coglia|TVUUU	cogno|YTTTT	col|YSTVT	colgo|TXUTT	collab|XTSUU	colle|TXTTU	colleg|XTVTT	come|VVVTT	commit|TWUUU	compa|VVTTU	compet|XUSTU
compi|UVUTU	compil|aSTSU	comple|VVVTS	compli|STbST	compre|TSZTT	comput|UWTTU	comun|TUTTW	comuna|TZTTT	comuni|TTUUW	comunq|UTWUU	con|VTUTU	conces|WVRUU	concor|YTSTT	condom|TVWUT	confer|XSVTT
confid|TUUVU	config|RaTTU	conge|TTTTY	connes|TUVUU	conosc|TSTYT	conseg|TVUUU	consid|TTWVT	consig|RWUUU	consol|STVXT	consul|SXTUU	conta|TVUTV	contab|SVTVW	contat|UTSTY	conteg|VVTTT	conten|TUVUU
contes|YTSUU	conti|USTSZ	contin|TUUWU	conto|UTWUT	contra|XTUTU	contri|RXVTT	contro|TUUVU	cordia|WTVTT	correg|WUUTT	corret|WTTTU	correz|UUUUT	corsi|SaTTT	corso|TVTTW	corte|STXVT	cortes|SSXWT
cosa|UWUTU	cose|RUYRX	cosi|USXTT	costa|cSTPU	costre|TTUWT	could|SVTWU	crear|TVUUU	creden|TUVWT	credi|VTUTU	cui|XTTUU	cuore|TTYSU	curren|UUUUV	d|VWTTU	da|UVUUT	dal|UUUTV	dall|VTTTV	dalla|TSXWT
dalle|VTTTV	dallo|TVUUU	danni|YUSST	dante|UVUUU	darci|RRReT	dare|TTUXT	darmi|UTTWU	data|TTUWU	date|TUTVU	dati|aRTTT	dato|VSTXT	davan|YTSUT	davve|TTYUT	day|UTUUV	days|TTSTY	decedu|SWUUU
defini|UUUVU	degli|SWTVU	dei|UWUTT	del|UWTUT	deleg|WVSTU	delibe|VVTTT	dell|TWUTT	della|UWUTT	delle|TWTWT	dello|UWTTU	dentr|UTVWT	denunc|WWSTT	deside|SZUTT	destin|SUUTY	determ|VWTTU	detto|SSVYT
deve|UUUTU	devo|aSTST	di|UUTUU	dice|XTTTU	dicemb|VUTTV	dico|aTRTU	dicon|UWTUU	dieci|XUSTT	dietr|XUSTT	differ|TWUUU	diffic|TTXUT	digita|TUUUU	diment|UXSVS	dimost|UUWUT	dini|WTUUU	dipen|VUUUU
dipend|WTTUU	dirci|SUUWU	dire|WTTUT	direi|TTZSU	dirett|ZTRUT	dirige|TVTVU	dirit|VVUTU	dirmi|TTUWU	disatt|VTTTW	dispa|XTTTT	dispon|UTUUU	dispos|VUUUU	distan|UUUVU	distin|TVUUU	distur|STWVT
dite|TWTVT	ditem|TSTZT	ditta|TUXTT	diver|TXTTT	do|WWTST	dobbia|UTTXT	docume|UVUUT	doman|UUTUU	domand|UVUUU	domeni|SWSWT	dopo|WTUTT	dott|TVUTV	dove|VXTST	dovre|SXTVU	dovrem|SWUUU	drive|WUUUU
due|VUUUU	e|VTUUU	eccell|SScRT	ecco|XTUTT	econom|WTTTU	ed|VTUUU	effett|UTVUT	effici|UUVUU	egreg|UUUVU	elabor|PTYUX	elenc|UVUTU	eletto|UVUUU	elettr|TWTTU	email|YTRUU	emette|VUTUU	ente|VUTTV
entra|SUWUT	entro|STSYU	era|WSXST	erava|STTZT	erba|SWUUU	ero|WVTTT	error|XTTTT	esamin|TTTVV	esauri|TUWUU	esce|WUSUT	esclus|UTVUU	esecuz|TUVUU	esito|STXWT	esport|SUXUU	essen|UTUWT	esser|ZSUTS
estiv|TTTYT	estrat|RWSYT	etiche|TVVUU	euro|WUTUT	evasa|UUTUV	everyt|TTXUU	examp|UTTTX	fa|TVVUT	faccen|TWUUU	facci|YUTST	facen|UUTVU	famigl|UTWUU	far|TVUUU	fare|TYUST	fate|TVTVU	fatec|TUTXT
fatem|UTRZT	fatta|STZUT	fatto|USXUT	fattu|VXSTU	favor|VSTXT	febbra|USTXT	ferie|TUTUW	ferma|YVRTT	fermi|TUUVU	fermo|QTScT	ferri|TUVUU	festa|TVTUV	feste|TTUUX	festiv|TUTUW	fiduci|TUUVU
figli|UXTTU	fila|TUTXU	file|bSSST	finalm|STZTT	finanz|TUUVU	fine|TTYTT	fino|VTTTX	firef|bTRST	firma|YUSUT	fisca|YTSUU	fissa|SUUXU	fluss|VTVVT	fogli|VVTTT	fognat|ZTSTT	follow|UUUVU	fontan|TYTUT
for|XTTSU	forma|WSTVT	format|VUUTU	formaz|TWTSW	fornit|TTSZT	forse|VTTVT	foto|aRUST	fotoco|RZTTT	fratel|WTVTT	fratte|SVWTU	frett|SVWUU	from|VTTSX	funzio|RTcRS	fuori|SUTUW	gallo|WTSUV
gara|SWUTU	gariba|SXTUU	genera|WSTSW	genito|VUUUU	genna|XSTUV	genti|SUYTT	gentil|STXUT	geom|TTTVW	geomet|UTXTU	gestio|QbUST	gesto|VTTUW	get|VVTTU	gia|VUVUT	giorn|TUUVU	giorna|TUVUU	giove|XTSUU
giro|WTVTT	giugn|TVTVU	giunt|TUUVU	giust|STZTT	gli|TVVTU	gradua|STVVT	grand|TTaSS	grata|TTXUT	grazi|VTXST	great|TUWUU	grigi|YTTTT	grz|RTcRS	guard|WVSTT	guarda|UVSWT	guast|TVUUU	guida|UUVUU
ha|UUVUU	hai|XTSVT	hanno|XUUTS	has|TTTWV	have|VVVTT	help|TTUWT	ho|VTVTT	how|SYTTT	i|UVUUT	iban|XVSTT	identi|UWTUU	idric|UTTTW	ieri|WVTTT	il|VUTUU	immagi|TUUVU	impeg|TWUUU	impor|UVVTT
imu|SYUSU	in|UUTUU	indenn|VTWTU	indica|XRXTT	indiri|VTUTV	infini|STYUT	info|TUTTX	infor|RVTUX	inform|TWUTU	ingres|TXTTT	inolt|SYUTU	inoltr|STUTY	inseri|TVUVU	insis|TUUVU	instal|YSTTU
int|TTUUW	intend|WTUUT	inter|YSTTU	intere|TTXUU	intern|SWTVU	interv|UTVVT	intest|XUSTT	invec|TZSTT	invent|UUUUV	invia|XUSSV	invio|ZTTST	io|YTTTT	is|aSUSS	iscrit|WTUTU	iscriv|SZTTU	iscriz|UXTTU
isee|YTSUT	istan|UTUVU	istrut|aSRUT	istruz|VTUTV	it|WSVUU	just|TSVWU	know|RTXWT	koln|WVTTT	l|WUUUT	lampeg|VVTUU	lampio|TVTUU	lascia|SWTWT	lavor|TTWUU	lavora|SSUWW	le|VVUTT	leave|UUUUV
legge|SXTTV	leggo|UUUUV	lei|TUWUU	let|TSTXU	letta|TTTTX	lette|VSUTV	letto|TUVSW	lettu|SUUUW	li|SWTWT	licen|TXTTT	like|SZUTS	limit|UUUUV	linea|UXSTT	link|bTSRT	lo|VUUTT	log|VTUUU	login|SXUTU
loro|UTXTU	luce|SYUTU	lugli|TVUVU	luned|TUTVV	m|XTSTV	ma|XUSUT	macchi|WWSTT	madre|XTUTU	maggi|SVVVT	mai|XUTSU	mail|TTTVW	mailb|TTUUW	malatt|TTTSa	mamma|TTWUU	mamme|TSXUT	manca|WUTTU
mancan|WTTUU	manda|VTUVT	mandar|XSSUU	mando|XTSWT	mano|TTUXU	manua|WTUTU	manute|WUTTU	many|TTYTT	marca|YTTUT	marcia|UZSST	marco|TUVTV	mare|STRTa	marit|YTTTT	marte|TTXTU	marzo|VTTUU	massi|UUUVU
matern|TTTTX	matrim|ReSSS	matti|UUWTT	mazzi|WVTUT	me|UTWUT	medic|YWRTS	megli|YRUTU	mensa|SXUTU	mentr|TWUUU	menu|XTTUU	merca|RbUSU	mercol|UTTUW	merit|TTTXT	mese|UTTWT	messa|TTTVW	messag|UUTTX
messi|SXTVT	messo|TUWTT	meta|WSTWT	mette|TWTVU	metter|VSUUU	mezzo|WUTTT	mi|UUTVT	mia|UUUVT	mie|TUTXU	miei|UTXTT	miglio|STXUU	mille|TTXTT	minor|TVUUU	minut|WRVWS	mio|VWTTT	missio|WTWTT
model|XTUTT	modifi|VUUTU	modo|TTTYT	modul|VVUSU	mogli|YTTTU	molto|RTaTT	momen|VTUSV	monda|TTTTX	monit|SYTTU	mora|UTTWT	more|TWUTU	morni|WTUUU	mostr|TWUUU	motiv|YSSVU	motori|UWTSU	much|STZTT
multa|RYUTU	munici|SXUTU	my|SUWTV	n|YSTSU	nasci|UWTTU	ne|WUUTT	necess|SVTUW	need|UUSWT	nei|TUTSY	nel|UWTTU	nell|SZTTU	nella|VWTSU	nello|VTUUU	nemme|VUUUU	neri|VTVUU	nessu|TTUXT	news|TTTYT
nido|TYSTU	nient|TSUYT	no|YSTUT	noi|WRUUV	nome|aRUST	noment|WTUUT	non|VUTTU	norma|XSTUU	nostr|SUUUV	nota|YSTTT	notai|UUUVU	notat|TUVUU	notifi|UWTTU	notiz|UTUWT	notte|SXTUU	novit|RSSbT
now|SSaTT	nulla|TSTYT	numer|WUSTV	nuova|SVUVU	nuovam|TTTXU	nuovo|UUWTT	o|ZSSUT	occasi|SWUUU	occor|PZVTT	occup|TVUUU	occupa|SXTVT	odier|UUVUU	of|UVSUV	offic|TUTTX	ogget|TTTWU	oggi|UUTVV
ogni|STSaT	ok|VUWRT	oltre|TWTUU	on|SWSVU	one|VURXS	onlin|XTTTU	openi|UXTSU	opera|UUVUU	operat|USVTW	oppur|ZSTST	ora|UVVTU	orari|UXTSU	ordin|TUTWU	ordina|SXUUU	ore|VUTTV	organi|TWTUU
orolog|VVTUU	ottene|UVUUU	ottim|STaST	out|TTTVW	p|TYSTU	padre|WUTUT	paga|SXUTU	pagame|TTUWT	pagar|VVSUT	pagat|SUWVT	page|YTTTT	paghe|TTTVV	pagin|XUSTU	pagop|VWTTU	palest|SYTTT	palo|YUSTT
panchi|SYTTU	paolo|SSWUV	parche|QaTTU	parco|SVXTT	parer|UTUVT	parki|TWUTU	parla|WUTUT	parte|UVVTT	parti|STTYU	partic|UVUUT	parto|TXUTU	passa|XUSUT	passag|YSTTU	passan|TWUTT	passia|UUVUU
passo|SXUTT	passwo|UWSUT	pasto|UVTUU	patch|WSUVU	patro|UTTUV	patron|TWUUU	pazien|TTVUU	pc|TVTTW	pdf|ZSUST	pec|UWTUT	pedona|TWUTU	peggio|XTTTT	pensa|RWTXT	pensio|SXTTU	per|TWUTU	perch|UVTUT
perde|UVUST	perdi|TWUUU	perfet|STZST	perico|SZSUU	perio|UTUUW	permes|UVTSW	permet|XTSVT	permi|TXTTU	pero|VZRTT	perso|YTTTT	person|TUYST	perven|TUUUV	piace|SZTST	piano|WWSST	piazz|SZSTT
picco|WUUTU	ping|STQcS	piogg|bSSST	piu|TVUUU	planim|XTUSU	plasti|YVSST	pleas|TTTYU	plurie|TWUUU	po|XUTST	poco|STYTT	poi|SXSWT	pomeri|aRTTU	ponte|SVWUU	porgo|TUVUU	porta|UZSST	porto|XTUTU
posizi|UUVUT	possia|WTUUT	possib|UVTUV	posso|XUUTT	posta|TVUTW	postal|TSTXU	postaz|VTVUT	poste|VUUUU	posto|TXUST	poter|TTTXU	potet|UUUUT	potre|YSTSV	potres|TTUXU	prati|TVUUU	pratic|VTUTU
preced|VTTWT	preci|ZTSTT	precis|UTWTT	prefer|eSRSS	prega|SSUVX	preghi|TTUVV	prego|VSSYT	preme|UUUVU	prend|TVWTT	prendi|TUXTU	prenot|SXUTU	prepar|TTUWU	presa|VUTTV	presen|TVUVU	presid|STTUX
preso|STUWU	press|SSSTa	prest|STWUV	presti|TWTUU	preve|YTSTU	preven|TWUUU	previo|UUUVU	previs|SSTWX	prezio|TTXTU	prima|XSTUU	primo|TVVUU	priva|TTUWU	proble|TUUVT	proce|ZTRTU	proced|VWVRT
proces|TTUTX	profi|SXTUU	progra|VWSTT	progre|UUUVU	proiet|WUSTU	promes|TUUWT	pront|STWXT	propos|XXSST	propr|USYST	prospe|WUTUU	prossi|TTWUU	protoc|SYTTU	prova|XTUTU	provin|XUTTU	provve|SSXVT
provvi|UWTUU	pubbli|UUUUT	pulit|XTUTT	puliz|TTXTU	pulsan|TTWUU	punto|TTTXU	puo|WTUUT	puoi|TUUVU	pure|WSXST	purtro|bSSRT	quadr|TVXTT	qualc|TUTXU	qualco|UUSXT	qualcu|RSTbT	quale|aRTTT
quali|RaTSU	quand|UWSVT	quant|UTUVU	quart|XTSVT	quatt|TVUUU	quell|ZSTST	quesi|TWUTU	quest|UTUTV	questi|SXVTT	qui|UVTWT	quick|UUVUU	quieta|STYTT	quind|XSVUT	r|WTUTU	ragaz|SSXWT	ragion|UUTUV
rapidi|TUYTT	rata|SWUVU	rate|XUTTT	rateiz|UTUWU	receiv|STXSV	recupe|VVTUU	regist|VVUTU	regola|RTaTT	relati|TWUUU	relazi|XSTUU	remind|TTUXU	remot|YUTTS	rende|UTWUT	rendic|SWTVU	reply|WTTTU
repor|VYSST	reside|WWTST	respon|WTTVT	resta|ZSTTT	reste|TUTUW	rester|TUUUW	restia|WTTVU	resto|VUTVT	rete|RYTVT	rettif|WTUUU	retur|UUUUV	revers|UWSUU	reviso|TUTXU	riacce|WUUTU	riaper|UUTUW
riapri|UTUUV	riapro|TTTUY	riavvi|VUUUU	ricalc|UTWVT	ricev|SWTUV	ricevu|TTYSU	ricezi|UUUTW	richia|TUTWU	richie|VUTVU	ricono|TVVUT	ricont|YSSSW	ricor|TTTYT	ricord|TSSZT	rient|TTTUX	rientr|TTXTU
riepil|STYTT	riesc|UUWUU	riesco|TXUTU	rifar|YTUSU	riferi|TSWUV	rifirm|XTTTT	rifiu|TYSTU	rifiut|YTTTT	riga|WTUTU	riguar|SWUTU	rilasc|VUUTU	riman|VTTVT	rimani|TUTWU	rimas|VTTWU	rimbor|UUVVT
rinal|TTTVX	ringra|TTYTT	rinno|TUUWT	rinnov|UVUTU	ripar|TUYST	ripara|TUXTT	ripor|TUVVU	riport|VUUUT	ripris|TVVTT	riscon|TTTXT	riscri|TTTYU	riserv|TUVUU	risol|RUYTT	risolv|TTUWU	risped|XTTTU
rispet|VUUTU	rispon|SUTVW	rispos|UTUVU	risul|VVTTT	risult|XUTTT	ritar|UTUWU	ritir|XTVST	ritira|VSWTT	riunio|TWTTU	riunis|UUTVU	riusci|RVXVS	rivolg|TUUTW	roma|VWTTT	rossi|WUSTU	rotta|XVTST
rotto|UVUUU	route|USYTT	rubri|UUUUV	runni|STVXT	russo|VTWUT	s|SXUUT	sa|UTUXT	sabat|SYUTU	sala|RbSTT	salut|VTWTT	salva|TUWTT	sandr|QSYWU	saper|UUTWT	sapet|SVSYT	sapev|TTWUU	sara|SUTVX
saran|WSTUV	sareb|TWTUU	sarei|UVUUU	saro|VTUTV	sbagli|YSUTT	scade|UVUUU	scaden|TTUXU	scadu|VUTUU	scann|OVYWT	scansi|XTSUU	scari|WUUUT	scaric|PUbTT	scart|WTVTT	scarta|XTTTU	scatta|YTSUT
scolas|TXUTU	scont|SXUTU	scors|VUTVT	screen|WTTUU	scrit|VSTVV	scriv|SWTUU	scrive|UTTUW	scuol|TYUST	scuola|RaSTU	scusa|USVWT	scusi|YURVT	sdi|TVUUU	se|VTTUU	secon|WVSUT	sede|UTUTW	sedut|UVUUU
segna|RYSVU	segnal|SWUUU	segret|TUUUV	segui|TTWVU	seguo|YSSTV	sei|VTUVT	semafo|SXUUU	sempli|ZSTST	sempr|QXVUT	senta|SXUUU	senti|TTVUU	senza|UTUVU	sera|VUVTU	seria|XTUTT	serve|XTUTT	servi|SSXSY
servir|RbSTT	serviz|TTVTW	servo|UYTST	sette|UUUVU	settem|SZSSV	settim|TTUWU	setto|XTTTV	sezio|WSUUU	sfalc|YTSTU	sfuggi|ZTRUT	shoul|TWUUU	si|UUTUT	sia|SUVWT	siamo|UTUVT	siete|SUXUT	sig|TXTTU
signo|SRWYT	silenz|TSTYT	since|TTWVT	sinda|SVVUU	siope|RTVXU	siste|UUUTW	sistem|PUbUS	sito|SVTTW	situaz|VSXTT	smart|VTUTV	so|TTWUT	sola|SVWTU	solit|STVWT	sollec|TTTZT	solo|YSTTU	soluzi|TTUWU
sono|UTUUU	sopral|QTaUT	sorry|YTSVT	sostit|VWTTT	sotto|TUTWT	spam|VTUUU	spent|XTTUT	spess|UTVUU	spezza|TWUUU	spid|VVTTU	spiega|VRXTT	sporte|RUUXU	sposta|TXUTU	squil|SYUUT	ssa|UTUUW	sta|TTTYT
stacca|TSZTU	stama|TTYTT	stamat|UUVTT	stamp|WUSVT	stampa|SWVTU	stann|STWWT	stanot|TWUUU	stanz|SWUUV	stase|WTTUU	stata|TTVUW	state|TSWWT	stati|RWXST	stato|TTVVV	statu|VUUUU	stavol|UXTTU
stazio|QXUTW	stess|XTTTT	stiam|VTRYT	still|YTRVT	stipen|YTUSU	sto|STRaU	strad|UUTVT	studi|SVTSZ	su|XUTSU	sua|TTUTY	subit|SSaTT	succe|bSSST	succes|VVTUU	sue|UUVUU	sugger|TSZTT	sui|UYSST
sul|UVTTU	sull|UVUUU	sulla|TVTWT	sulle|TWUUU	sullo|UUUVU	suo|TVUTV	suoce|TXTTU	suolo|TWUTU	suppo|TUVUU	suppor|TTXTV	svilup|TTTXU	svuota|UWTUU	t|UUUVU	taglia|YVSST	tale|TUUUW	tappa|UUWTT
targa|XUTTT	tari|TXTTU	te|aRTST	team|TUVTV	tecni|WTTUU	tel|TUVUU	teleca|RXSXT	telefo|UVSVT	tell|SYUTU	tema|TXTTT	temo|TTUWU	tempes|TTVTV	tempi|TTTWW	tempo|TTWUU	termi|STSaT	termos|TUWUT
terra|aSTST	terre|TWUUU	terza|UTUWU	terzo|UUTWU	tesori|STVTW	tesse|SWWST	testa|TVVTU	testo|TYSTT	tetto|VUUTU	thank|UTZST	that|STYVT	the|YUTSU	this|TTSYV	ti|VTVTU	ticke|TTWWT	timbra|UVTVU
time|TTTYT	timeo|SXVUS	to|UWSTV	tombi|UUVUU	toner|TXTTU	torna|SSaTT	torne|TUUUW	torno|STRUZ	total|WSVTT	tra|VUUUU	tracc|UUUVU	trasfe|RVTTX	trasme|VTVTT	tratt|WUTTU	tre|WTUVT	tribu|RYTTU
tropp|XSUTU	trova|XVSTT	trovia|TYTUU	trovo|UXTTU	tua|TTTTY	tuo|TUUTW	tutt|UVUUU	tutte|SWXST	tutti|VSXTT	tutto|TTXTT	uffic|TUTUV	ugual|WTUTU	ulteri|UVUVT	ultim|TXTTU	umido|VUUUU	un|UVUTU
una|UVTVT	unica|UTXTT	union|TWUUU	uno|UVUUU	unrela|SXUTU	until|TUUTW	up|STTbS	updat|WTRWT	urgen|TTTVW	usare|VRTTZ	usato|VUUUU	uscen|UVTUU	uscit|VUTVT	uso|YUTTT	utent|XTSUT	utenz|VUTUU
va|VVUTT	vacan|RTUTY	valbru|UUUUV	vanno|XSTUU	variaz|UUUVT	ve|TTVWU	vecch|WUUSU	vede|UUVTT	veder|UTUVU	vedo|WTTUT	veloci|TUVUU	vener|UTTVV	vengo|QVXTU	venir|XTSVT	venti|UUUVU	venut|WTUUT
verba|VUUUU	verde|TUTWV	verdi|XSTVU	vergog|TTTXT	verifi|STWWT	verra|TTTUX	verran|TVTTW	versam|VWTTU	versio|YTTTT	vi|UUUUT	via|VXSTT	vicese|TVTUU	vicin|VXUST	video|VUUUU	viene|TVTTV	vigil|WTUTT
violaz|XTTUU	visibi|TTXTT	visit|TWUTU	visto|STZTT	visual|UUUUV	voce|aSSST	vogli|YSTUU	voi|UVTVT	voler|TTUWT	volev|RXUWT	volta|TSUXU	volte|VUTVT	vorre|TYTTT	vorreb|TWUTU	vorrem|SYTTU
vostr|UUTUU	vota|RVTYT	vpn|RbTTT	vs|UUTVU	vuole|SRTbT	vuota|TVVUU	vuoto|VUTUU	waiti|UUTVU	way|TWUUU	we|SRSXX	week|TTUTX	when|STTXV	where|TVTWU	who|TWUUU	wifi|UWTUU	will|VSTUW	windo|XTTTT
with|SUWUU	worki|TSVRZ	works|TUXTT	you|VTWUT	your|UTUTW	zero|XTTTU	zona|TWTTU	ztl|SWUUU
`;

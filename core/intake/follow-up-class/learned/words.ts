/** Learned weights of words, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_WORDS = `
!|STaST	#|XTTTU	abband|SYUTU	abbia|XSTUU	abbona|RYUTU	abilit|SWTTW	abita|WUTTT	about|TWUUU	accen|UVUUU	acces|VUVSU	accett|UTWST	accor|WTUTU	accred|VTWST	acqua|XWRTT	acquis|TUWUU	ad|SWUVU
addebi|UTTWU	adess|TVXST	affit|XSTUU	after|bTRST	again|TSYUT	agent|STXUU	aggior|VSSWU	aggiun|WWTTT	agli|TXTUU	agost|RVTTY	ah|SUXUU	ai|QXWTT	aiuto|bTRTT	al|UVTTV	albo|RYTUU	alcun|UTTWT
all|VVVST	alla|UVTUU	alle|WUTTU	alleg|cTRSS	allega|aURST	allo|STVXT	allor|USXUT	almen|UTUVU	also|TWUUU	altale|XUSTU	alto|XTTUT	altra|UXTTT	altre|UWTTU	altri|VUTUU	altro|RXUUU	am|TTUTX
ambien|TTUTW	ammini|VUTUU	an|TUUVU	anagra|SaSTT	anche|VVTTT	ancor|TUTXT	and|SWUTU	andar|TVUUU	andat|VTWTT	anna|YTTTT	anni|UVUTU	anno|XWSST	annua|UUUUV	answe|TTWSX	antivi|UTWTU	any|TTUXT
anythi|UTUSX	apert|UTSUX	apertu|XUSTU	appen|VTTTW	appos|VSXST	approf|TXUTT	appunt|SUVVU	apre|UVVTT	april|UTTVU	aprir|SZUST	apron|QWZST	are|QSYYT	argome|RaURT	arriv|VSSWV	arriva|VUWTT
arrive|TUVUV	aruba|XTTUU	asilo|UWTTU	aspet|SSTZT	aspett|STTYU	assegn|TUUUW	assen|UTTTX	assess|TWTUT	assist|RUWUW	atten|WSTVT	attend|SSYVT	attenz|TTVTW	attes|VTSXT	atti|TWTUU	attiv|UUVTV
attiva|WSUWT	attivi|VTUUU	atto|VTXST	attual|STUUX	auto|TXUTU	autob|TYTTU	automa|TTTUX	autori|XUTST	avend|WTSWT	aver|TUUTW	averc|TUTUX	avere|VTTVT	averm|TTXTT	avete|UTUWT	aveva|STSaT
avevo|SUYTT	avreb|TUTWU	avrei|SYSUT	avrem|TXTUT	avres|STTYT	avuto|STUYT	avvis|VTTWT	back|TTTTX	backu|TXUTU	badge|TXTTT	bambi|RXVTU	banca|WSVTU	banco|TXTTU	bando|SYUTU	bar|UVUUU	base|SXUUU
bassi|VSTTW	basta|ZRUTU	bdap|RWUVT	be|VSTVV	been|TTUVW	bene|WWTST	benefi|UVUUU	beniss|TTWUU	bianc|YUSTU	biblio|RXVUT	bidon|SXTUU	bilanc|RaTTT	bisog|TXTTT	blank|YTTTT	blocc|TTYTU	blocca|TTTXT
bollet|UXTTT	bollo|XTTUU	bonifi|XTTTU	bonus|SXUUU	book|TVUUU	bravi|SUXTT	bravis|TVUUU	broke|TWUUU	brows|VTXTT	bruni|WTTTV	buca|SVVUT	buche|VSXTT	buio|TTUXU	buon|TTYST	buona|TTWVT	buone|SSZTV
buono|XTTUT	busta|YTSTU	but|YSSVT	by|TWUUU	c|UVUUT	cache|UUVUU	cadut|aTSST	caffe|OVcST	cambi|SYWRT	cambia|TXTTU	campo|XTTUU	can|TWUUU	cancel|XTTUT	cantie|TWUUU	capir|TUUWU	capis|bQTST
capit|UVVTT	capito|WWTTT	capo|VTTSX	carabi|USVTW	caric|TTTVV	carica|WTVST	carla|TTWSV	carrab|SXUTU	carta|TXTTU	cartel|UUVUT	casa|SXTVT	casel|STTTY	caso|TTTVV	casson|QWZTS	causa|aSRTT
ce|WSWTT	ced|TUUUV	cedoli|TWSVU	celer|VUTVU	celeri|UUVUU	cenno|TUTWU	centr|RWTWT	centra|RYUTU	certif|VVTUU	che|UVUUU	chi|SYUTU	chiam|YTTTT	chiama|WUSVU	chiar|UTWUU	chiari|SSaTT	chied|TUTXT
chiede|TXTUT	chiedi|TWUUU	chies|UUTWU	chiude|STZTT	chius|TUVTV	chiusu|UTTVV	chrom|cTRST	ci|TVUVT	cie|UVUUU	cig|WTTTU	cinqu|SSTZU	cittad|STWVT	civic|SXUVT	clien|VSTWT	coda|VTUUV	codes|UTWUU
codic|ZTTTT	coglia|TVUUU	cogno|ZSTTT	col|YSTVT	colgo|SXUTT	collab|WTTUU	colle|TXTTU	colleg|YTVRT	come|VVVTT	commit|TWUUU	compa|VUTTU	compet|YTTTU	compi|UVUTU	compil|ZSTSU	comple|VVVTS
compli|RSbST	compre|TSZTT	comput|UWTTU	comun|TVTTV	comuna|TZSST	comuni|STVVV	comunq|UTWUU	con|VTVTU	conces|WVSUU	concor|YTSTT	condom|TVWUT	confer|XSVST	config|QaTTU	conge|TTUUX	conosc|TSTYT
consid|TTXUT	consig|RXUUU	consol|STVXT	consul|TVUUU	conta|TVUTV	contab|SVTVU	contat|UTTTY	conteg|VVTTT	conten|TUVUU	contes|YTSUU	conti|USTSZ	contin|TUUWU	conto|UTWUT	contra|YTTTU	contri|RWWTT
contro|TUUWT	cordia|WTUTT	correg|XTUTT	corret|XTTTU	correz|UUVUT	corsi|SaTTT	corso|TWTTW	corte|STXVT	cortes|TTUXT	cosa|UWUTT	cose|RUYRW	cosi|USYTT	costa|bSTPU	costre|TTUWT	could|SVTWU
crear|UVUUU	creden|TUVWT	credi|VUUTU	cui|WTTUT	cuore|TTYSU	curren|UUUUV	d|VWTSU	da|UWUUT	dal|UUTUV	dall|VTUTV	dalla|SSXWT	dalle|VTTTV	dallo|TVUUU	danni|XUSST	darci|RRReT	dare|TTUXT	darmi|TTTWT
data|USUWU	date|TUUWU	dati|aRTTT	dato|VSSYT	davan|YTSUT	davve|STYUT	day|UUUUV	days|TTTTY	defini|UUUVU	degli|TVTWU	dei|UWUST	del|UWTUT	deleg|WVSTT	delibe|VVTTT	dell|TWUTT	della|UWUTT
delle|SWSWT	dello|UWTTU	dentr|TTVWT	denunc|WWSTT	deside|SZUTT	destin|RUUTY	determ|UVTTU	detto|RSWYT	deve|UUUTU	devo|aSTST	di|UUTUU	dice|XSTUU	dicemb|VVTTV	dico|aTRTU	dicon|UWTUU	dieci|VUTUT
dietr|XUSTU	differ|UWUTU	diffic|TTXUT	digita|TUUUU	diment|TXSVT	dimost|UUWUT	dipend|WTTUU	dirci|SUUWU	dire|XTTUT	direi|TTYSU	dirett|YTRUT	dirige|TVTWU	dirit|VVTTU	dirmi|TTUWU	disatt|VTTTW
dispon|UTUUU	dispos|VUVUU	distin|TVUUU	distur|SUWVT	dite|TWTVT	ditem|SSTZT	ditta|TUXTT	diver|TXTTT	do|WWTST	dobbia|VSTXT	docume|UVVUT	doman|UUTUV	domand|UVUUU	domeni|TXTTU	dopo|WTUTT
dott|TUUTW	dove|VXTST	dovre|RXTVU	dovrem|SWUUU	drive|WUUUU	due|VUTUU	e|VTUUU	ecco|XTUTT	ed|UTVUU	effett|UTWUT	effici|UUVUU	egreg|UUUVU	elabor|QTZVT	eletto|UVUUU	elettr|TXTTU	email|ZTSTT
emette|VUUUU	ente|VUTTV	entra|SUXUT	entro|STSYU	era|XSXST	erava|STTZT	erba|SWUUU	ero|VVTUT	error|YUTTT	esamin|UTUVV	esauri|TUWUU	esce|WVSUT	esclus|UUVUU	esecuz|TUVUU	esito|STXWT	essen|UTUWU
esser|ZSUTS	estiv|TTTYT	estrat|RWSYT	euro|WUTUT	everyt|TUVUU	examp|USTTX	fa|TUVUT	faccen|TWUUU	facci|XUTST	far|TVUUU	fare|UXUST	fate|TVTVV	fatec|TUUWT	fatem|UTRZT	fatta|SUWUT	fatto|TSYUT
fattu|VXSTU	favor|VSTWT	febbra|USTXT	ferie|TUTUV	ferma|YVRTU	fermi|TVUVU	fermo|QTScT	ferri|TUVUU	festa|UUTUV	feste|TTUUX	festiv|TUTUW	fiduci|UUUVU	figli|VXTTU	fila|TUTXU	file|bSSST	finalm|STZTT
fine|TTYTT	fino|VTTTX	firef|bTRST	firma|YTSUT	fisca|YTSUU	fluss|VTVVT	fogli|VVTTT	fognat|ZTSTT	fontan|TYTUT	for|XTTSU	forma|WSTVT	format|VUUTU	formaz|SWTTW	fornit|TTTYT	forse|VTTVT	foto|bRUST
fotoco|RZTTT	fratel|WTVST	fratte|SUXTU	frett|SVWUU	from|VTTSX	funzio|RUbSS	fuori|SUTUX	gallo|WTSUV	gara|SXUTU	gariba|SXUUU	genera|WSTSW	genna|UTSVV	genti|SUYTU	gentil|STXUT	geom|TTTVW
geomet|VTVTU	gestio|QaUST	gesto|UTTUW	get|VVTTU	gia|VUVUT	giorn|TUTVV	giorna|TUVUU	giove|XTSUU	giro|VTVTT	giugn|UTTVV	giunt|TUUVU	giust|TTZTT	gli|SVVUU	gradua|STVVU	grand|TTaSS	grazi|VTWST
great|TUWUU	grz|RTcSS	guard|WVSTT	guarda|UVSWT	guast|TVUUU	guida|UTVUU	ha|UUVUT	hai|WTSWT	hanno|XUUTS	has|TTTWV	have|VVVTT	help|TUUWT	ho|VTVUT	how|SYUTT	i|UVUUT	iban|WVSTT	identi|UWTTU
idric|UTTTX	ieri|VVTTT	il|VUTUU	immagi|TUUVU	impeg|TWUTU	impor|VVTTT	imu|SXUTU	in|VUTUU	indenn|VTVTU	indica|XQXTT	indiri|VTUTV	infini|SSZUT	info|TUTTX	infor|RVTUX	inform|TVVTU	ingres|TXTTT
inolt|SYUTU	inoltr|STTTY	inseri|TUUVU	insis|TUUVU	instal|YSTTU	int|TTUUX	intend|WTUUT	inter|YSTTU	intere|TTXUU	interv|UTWVT	intest|XUSTT	invec|TZSTT	invent|UUUUV	invia|XUSSV	invio|ZTTST
io|XUTTT	is|aSUSS	iscrit|XTUTU	iscriv|SZTTU	iscriz|UXSTU	isee|YTSUT	istan|UTUVU	istrut|ZSSUT	istruz|VTVTU	it|WSVTU	just|USVWU	know|RTXWT	koln|WVTTT	l|WUTTT	la|UVUUU	lampeg|VVTUU	lampio|TVTVU
lascia|SWTWT	lavor|STXUU	lavora|SSUWW	le|VVUTT	leave|UUUUV	legge|SXTTV	let|TSTXU	letta|TTTTY	lette|VSUTW	letto|TUUTW	lettu|SUUUX	li|SUTXT	licen|TXTTT	like|SZUTT	limit|UUUUV	linea|TYSUT
link|bTSRT	lo|VUUTT	log|VUUUU	login|SXUTU	loro|VTVUU	luce|SYUTU	luned|TUTVV	m|XTSTV	ma|XUSUT	macchi|WVSTT	madre|UVUUU	maggi|SWVVT	mai|YUTSU	mail|TTTVW	mailb|TUUUW	malatt|TTTSa	mamma|TTWUU
mamme|TSYUT	manca|XTTTU	mancan|WTTUU	manda|VTUVT	mandar|XSSUU	mando|XTSVT	mano|TSUXU	manute|XUTTU	many|TTYTT	marca|XTTUT	marcia|UZSST	marco|TUVTV	mare|STRUa	marit|YTTTT	marte|TTXTU	marzo|VTTUU
massi|UUUVU	matern|TTTTY	matrim|ReRSS	matti|TUXTT	mazzi|VVTUT	me|UTWUT	medic|aVQSS	mensa|SYTTU	menu|XTTUU	merca|RaUSU	mercol|UTTUW	merit|TTTXT	mese|UTTXT	messa|TTTVW	messag|UUSTY	messi|SXTVT
messo|TUXTT	meta|WSTWT	metter|WSUUU	mezzo|WUTTT	mi|VUTVT	mia|UUUWT	mie|TTTXU	miei|UTXST	mille|TTYTT	minut|TSTZT	mio|VVTTT	missio|WTWTT	model|XTUTT	modifi|VUUTU	modo|STTYT	modul|VWUSU
mogli|YSSTU	molto|RTaTT	momen|VTUSV	monda|TTTTX	monit|SYTTU	mora|UTUWT	more|TWUTU	morni|WTUUU	mostr|TWUUU	motiv|ZRSVT	motori|UWTSU	much|STZTT	multa|SXUTU	munici|SXUTU	my|SUWTV	n|YSTSV
nasci|UWTTU	ne|WUVTT	necess|SVTUW	need|UUSWU	nel|UWUTT	nell|SZTTU	nella|WWTRU	nello|VTUVU	nemme|VUUUU	neri|VTVUU	nessu|STUXT	news|TTTYT	nido|TYSTU	nient|TSUYT	no|YSTUT	noi|WRUUV	nome|aRUST
noment|VTUUU	non|UUTTU	norma|XSTUU	nostr|SUUUW	nota|YSUTU	notai|UUUVU	notat|UUVUU	notifi|UWTTU	notiz|UTUWT	notte|SXTUU	novit|RSTbT	now|SSaTT	nulla|UTSYT	numer|WTSTW	nuova|SVTVU	nuovam|TTUXU
nuovo|UVWTT	o|ZRSUT	occasi|SXUTU	occup|TVUUU	occupa|SXTVT	of|UVSUV	offic|TUTTX	ogget|TTTWU	oggi|UUTVV	ogni|SSTaT	ok|WUWRT	oltre|TWTUU	on|SWSWU	one|VURXS	onlin|XTTTU	openi|UXTSU	operat|USVTW
oppur|ZSTSU	ora|UVVTT	orari|UYTST	ordin|TUTWU	ordina|SWUUU	ore|VUTTV	organi|TVTWT	orolog|VVTUU	ottene|UVUUU	ottim|RTbST	out|TTTVW	p|TYSTU	padre|VUTUT	paga|SXUTU	pagame|TTUWT	pagar|VVSVT
pagat|STXWT	page|YTTTT	paghe|UTTVV	pagin|YTSTU	pagop|WWSST	palest|SYTTT	palo|YUSTT	panchi|SYUTU	paolo|UTWUU	parche|PbTTU	parco|SVXST	parer|VTUVU	parki|TWUTU	parla|WUUUT	parte|UUVUT	parti|STTYU
partic|UVUTT	parto|TXUTU	passa|XUSUT	passag|ZSTSU	passan|TWUTT	passo|SXUTT	passwo|UWSUT	pasto|UVTUU	patch|WSTVU	patro|UUTUV	pazien|TTWUU	pc|TVUTW	pdf|YSUST	pec|UWTUT	pedona|TWUUU	peggio|XTTTT
pensa|SXTVT	pensio|SXTTU	per|TWUTU	perch|UVTVT	perde|TWVTU	perdi|TWUUU	perfet|STaST	perico|SZSUU	perio|TUTUW	permes|VTTSW	permet|XTRVT	permi|TXTTU	pero|VZRTT	perso|YTTTT	person|VUTTU
perven|TUUUV	piace|SaTST	piano|WWSST	piazz|SZSTT	picco|WUUTU	ping|STQcS	piogg|aSSST	piu|TVUUU	planim|YSUSU	plasti|YVSST	pleas|TTTXU	plurie|TWUTU	po|XVTST	poi|RXSWT	pomeri|YRTTV	porgo|UUVUU
porta|SaTST	possia|WTUUT	possib|TVTTV	posso|WUTTT	posta|TUUTX	postal|TTTXU	postaz|UTVUT	posto|TYUST	poter|TSTYU	potet|UVVUT	potre|YSTSV	potres|TTUXU	prati|TVUUU	pratic|VTUTU	preced|VSTWT
preci|ZSSTT	precis|WTUUU	prefer|dSSSS	prega|SSTWX	preghi|TTTVV	prego|VSSYT	preme|UUUVU	prend|SVXTT	prendi|TUXTU	prenot|SXUTU	prepar|TTUWU	presa|VUTTV	presen|TVUUT	presid|STTUX	preso|RTWWU
press|SSSTa	prest|STWUV	preve|YTSTU	preven|TWUUU	previs|STTXV	prezio|STYTU	prima|XSTUU	primo|TVVUU	priva|TTUWU	proble|TUUVT	proce|ZTRTU	proced|VWVRT	proces|TTUTX	progra|VWSTT	promes|TUUWT
pront|STWXT	propos|VYSST	propr|USZST	prospe|WUTTU	prossi|TTWUU	protoc|SYUTU	prova|WTUUU	provin|WVTTU	provve|SSXVT	provvi|UWTUU	pubbli|UUUUT	pulit|XTUTT	puliz|TUWTU	punto|TTTXU	puo|WTUUT
puoi|TUUVU	pure|VTXST	purtro|bSSRT	quadr|TVXTT	qualc|TUTXU	qualco|TUSYT	qualcu|RSTbT	quale|ZRTTT	quali|RaTSU	quand|VWSUT	quant|UTUVU	quart|XTTVT	quell|aSTST	quesi|TWUTU	quest|UTUTW	questi|SXVTT
qui|RWTXT	quick|UUVUU	quind|XRVUT	r|WUUTU	ragaz|UTYST	ragion|UTTUV	rapidi|TTYTT	rata|SWUVU	rate|XUTTT	rateiz|TTUWU	receiv|STXSV	recupe|VVTUU	regist|WVTSU	regola|RTaTT	relati|TWUUU	relazi|XSTUU
remind|TTUWU	remot|XUTTT	rendic|SWTUU	reply|WTTTV	repor|VYSST	reside|UYTST	respon|WTTVT	resta|ZTTST	reste|TUTUW	rester|TUUUW	restia|VTTUU	resto|VTTVT	rete|RYTVT	rettif|WTUUU	retur|UUUUV
revers|UWSUU	reviso|TUTWU	riacce|WUUTU	riaper|UUUUV	riapri|VTTUV	riapro|TTTUX	riavvi|VUUUU	ricalc|UTWVT	ricev|SWUUV	ricevu|TTYST	ricezi|UUUTW	richia|TUTWU	richie|VUTUU	ricono|TVVUT	ricont|YSSSW
ricor|STTZT	ricord|TSSZT	rient|TTTUX	rientr|TTYTT	riepil|STYTT	riesc|TTWUT	rifar|YTUSU	riferi|TSWUV	rifirm|XTTTT	rifiu|TYSTU	riguar|SXUTU	riman|VTTVT	rimas|VTSWT	rimbor|UTVVT	rinal|TTTVX
ringra|STZTT	rinno|TUUWT	rinnov|UVUTU	ripar|TUYST	ripara|TUXTT	ripor|TUVVU	riport|VUUUU	riscon|TTUXT	riscri|TTTYU	riserv|TUVUU	risol|RUZTT	risped|XTTTU	rispet|VUUTU	rispon|TUTUX	rispos|UTUVU
risul|WUTUU	risult|UVTUU	ritar|UTUWU	ritir|YTUST	ritira|SUXTT	riunio|TWTTU	riusci|RVWVS	rivolg|TUUTX	roma|VWTTT	rossi|XUSTU	rotta|XVTSU	rotto|UVUUU	rubri|UUUUV	runni|STVXT	russo|VTWUT
s|SXUUT	sabat|RZUSU	sala|RbSTT	salut|VTWTT	salva|TUWUT	sandr|QSaVT	saper|UUTWT	sapet|SVSYT	sara|RUTVY	saran|WSTUV	sareb|TXTUU	saro|UUUTW	sbagli|YSUTT	scade|TVUUU	scaden|STUYU	scadu|VUTUU
scann|OVZWT	scansi|XTSUU	scari|WUUUT	scaric|PUbTT	scart|WTVTT	scarta|WUTTU	scolas|TXUTU	scont|SYTTU	scors|VUTVT	screen|WTTUU	scrit|WSTVU	scriv|SXTUT	scrive|TTUVW	scuol|TYUST	scuola|RaSTU
scusa|VSVVT	scusi|YURVT	sdi|TVUUU	se|WTTUU	secon|WVSUT	sede|UTUTV	segna|RYSVU	segnal|SWUUU	segret|TUTUV	segui|TTVVU	seguo|YSSTV	sei|VTUVT	semafo|SXUUU	sempli|ZSTST	sempr|QXVUT	senta|SWUUU
senti|TTVUU	senza|TTUWV	sera|UUVTU	seria|XTUTT	serve|YSUTT	servi|SSXSX	servir|RbSST	serviz|TUTTX	servo|UYTST	sette|UUUVU	settem|SZSSV	settim|TTTXU	setto|XSTTV	sfalc|YTSTU	sfuggi|ZTRUT
shoul|TWUUU	si|UVUUT	sia|TTVWT	siamo|UTUWT	siete|RUYUT	sig|TXTTT	signo|SRWYT	silenz|TSTYT	since|TSWVT	sinda|TWUUU	siope|RTVXU	siste|UUUTW	sistem|PUbUS	sito|SVTTW	situaz|VSXTT	so|TTXUT
sola|TTXUU	solit|STWWT	sollec|TTTZT	solo|YSTUU	soluzi|TTUWU	sono|VTUUU	sorry|XTSWT	sostit|TXTUT	sotto|TUUWT	spam|VTUVU	spent|XTTUT	spezza|TWUUU	spid|WUTTU	spiega|WRXTT	sporte|SUUWU	squil|SYUUT
ssa|UTUUW	sta|TTTYT	stacca|TSZTU	stama|TTYTT	stamat|UUVTT	stamp|WUSVT	stampa|SWVTU	stann|STWXT	stanot|TWUTU	stanz|SWUUV	stase|WTTUU	stata|TTVUV	state|TSWWT	stati|RXXST	stato|TTVVV	statu|VUUUU
stavol|TXTTU	stazio|QXUTW	stess|XTTTT	stiam|VTSXT	still|YTRVT	stipen|XTUTU	sto|STRaU	strad|UUTVT	studi|SVTSY	su|XUTTU	sua|TTUTY	subit|SSaTT	succe|bSSST	succes|UVTUU	sue|UUVUU	sugger|TSZTT
sui|TZSST	sul|UWTTU	sull|UVUUU	sulla|SVTWT	suo|TVUTV	suoce|TXTTU	suolo|TWUTU	suppo|TUVUU	suppor|TTYTT	svilup|TTTYU	svuota|UWTUU	t|UUUVU	taglia|YVSST	tale|TUUUW	tappa|UTWTT	targa|XTTTT
tari|TXTTU	te|aRTST	team|TUVTV	tecni|WTTUU	tel|TUVUU	teleca|RWSXT	telefo|UWTVT	tell|SYUTU	tema|TXTTT	temo|TTUWU	tempes|TTVTV	tempi|TTTXT	tempo|TTXUU	termi|TTTYT	termos|TUWUT	terra|aTTST
terza|UTUWU	terzo|UUTWU	tesori|TUWTU	tesse|TWUTU	testa|TVWTU	thank|UTZST	that|STYVT	the|YUTSU	this|TTSYV	ti|VTVTU	ticke|SUWWT	timbra|UVTVU	time|TTTYT	timeo|SXVUS	to|UWSSW	tombi|TUWUU
toner|TXTTU	torna|SSaTT	torne|TUUUW	torno|STSTZ	total|VTWTU	tra|VUUUU	tracc|UUUVU	trasfe|SVTTX	trasme|VUVTT	tratt|WUTTU	tre|WTUVT	tribu|RZTTU	tropp|YSUTU	trova|ZTSTT	trovia|TYSTU	trovo|UWTTU
tua|TUTTY	tuo|TUUTW	tutt|UVUUU	tutta|TVVUU	tutte|SWXST	tutti|USYTT	tutto|TTYTT	uffic|UUTTW	ugual|WUUTU	ulteri|UVUVT	ultim|TWTTU	umido|VUUUU	un|TWUTU	una|UVTVT	unica|UTXTT	union|TWUUU
uno|UVUUU	unrela|SXUTU	until|TUUTW	up|STTaS	updat|WTRWT	urgen|STTVW	usare|URTTZ	usato|VUUUU	uscit|UUTVT	uso|YTTTT	utent|YTSUT	va|WVTTT	vacan|STUTY	valbru|UUUUV	vanno|XSTUV	ve|STVWU	vecch|UVVSU
vede|VUUTT	veder|UTUVU	vedo|WTTUT	veloci|UUVUU	vener|UTTUV	vengo|QVXTU	venir|XTSWT	venti|UUUVU	venut|WTUUT	verde|RUTVW	verdi|WSTVU	vergog|TTTXT	verifi|TTVWT	verra|TTUUX	versam|UWTTU
versio|YTTTT	vi|UUUVT	via|UXSTT	vicese|TWTUU	vicin|VXUST	video|VTUUU	viene|TVUTV	vigil|XTUST	visibi|TTXTT	visit|TWUTU	visto|RTaTT	visual|UUUUV	voce|aSSSU	vogli|YSTUU	voi|UVTVT	voler|TTUWT
volev|RXUWT	volta|TSUXV	volte|WTTVT	vorre|TYTTT	vorreb|TWUTU	vorrem|SYTTU	vpn|SaTTT	vs|UUTVU	vuole|SRTbT	vuota|UVTUU	vuoto|VUTUU	waiti|UUTVU	way|TWUUU	we|SRSXX	week|TTUTX	when|STTXV
where|TUTWU	who|TWUUU	wifi|UWTUU	will|VSTUW	windo|XTTTT	with|STXUU	worki|TSVRZ	works|TUXTT	you|VTVUT	your|UTUTW	zero|WTTUU	zona|TWTTU	ztl|TWUUU
`;

/** Learned weights of words, written by `node bench/follow-up-model.ts --write`: see `model.ts`. */
export const LEARNED_WORDS = `
!|STaST	#|XTTTU	abband|SYUTU	abbia|XSTUU	abbona|RYUTU	abilit|SWTTW	abita|WUTTT	about|TWUUU	accen|UVUUU	acces|VUVSU	accett|VTWST	accor|WTUTU	accred|VTWST	acqua|XWRTT	acquis|STXTU	ad|SWUVU
addebi|UTTWU	adess|TVXST	affit|XSTUU	after|bTQST	again|SSaTT	agent|STXUU	aggior|VSSWU	aggiun|WWTTT	agli|TXTUU	agost|RVTTZ	ah|SUXUU	ai|QYWTT	aiuto|bTRTT	al|UVTTV	albo|RYTTU	alcun|UTTWT
all|VVVST	alla|UVTTU	alle|XUSTU	alleg|cTRSS	allega|aURST	allo|STVXT	allor|USXUT	almen|UTUVU	also|TWUUU	altale|XUSTU	alto|XTTUT	altra|UXTTT	altre|UWTTU	altri|VUTUU	altro|RXUUU	am|TTTTX
ambien|TTUTW	ammini|VUTUU	an|TUUVU	anagra|SaSTT	anche|VVTTT	ancor|TUTXT	and|SWUTU	andar|TVUUU	andat|VTWTT	anna|YTTTT	anni|UVUTU	anno|XWRST	annua|UUUUV	answe|TTWSX	antivi|UTWTU	any|TTUXT
anythi|UTUTX	apert|UTSUX	apertu|XUSTU	appen|VTTTW	appos|VSXST	approf|TXUTT	appunt|SUVVU	apre|UVVTT	april|UTTVU	aprir|SZUST	apron|QWZST	are|PRaXS	argome|RaTRT	arriv|VSSWU	arriva|VUWTT
arrive|TUVUV	aruba|XTTTU	asilo|UWTTU	aspet|SSUZT	aspett|STTYU	assegn|TTUTW	assen|UTTTX	assess|TWTUT	assist|RTXTV	atten|WSTWT	attend|RSYVT	attenz|TTVTW	attes|VTSXT	atti|TWTUU	attiv|UUVTV
attiva|WSUWT	attivi|VTUUU	atto|VTXST	attual|STUUX	auto|TXUTU	autob|TYTSU	automa|TTTTX	autori|XUTST	avend|WTSWT	aver|TUVTW	averc|TUTUX	avere|VTTWT	averm|TTXTT	avete|UTUWT	aveva|STSaT
avevo|SUYTT	avreb|TUTWU	avrei|SYSUT	avrem|TXTUT	avres|SUTYT	avuto|STUYT	avvis|VTTWT	back|TTTTX	backu|TXUTU	badge|TYTTT	bambi|RXVTU	banca|WSVTU	banco|TXTTU	bando|SYUTU	bar|UVUUU	base|SXUUU
bassi|VSTTW	basta|ZRUTU	bdap|RVUWT	be|VSTVV	been|TTVUV	bene|WWTST	benefi|UVUUU	beniss|TTWVU	bianc|YUSTU	biblio|RXVUT	bidon|SYTTU	bilanc|QaTTT	bisog|TYTTT	blank|YTTTT	blocc|TTYTU	blocca|TTTXT
bollet|UXTTT	bollo|XTTUU	bonifi|XTTTU	bonus|SXUUU	book|TVUUU	bravi|SUXTT	bravis|UVUUU	broke|TWUUU	brows|VTWTT	bruni|WUTSV	buca|SWWTT	buche|USaTS	buio|TTUXU	buon|TTYST	buona|TTWVT	buone|SSZSV
buono|XTTUT	busta|YTSTU	but|YSRVT	by|TWUUU	c|UVUUT	cache|UUVUU	cadut|aTRST	caffe|OVcST	cambi|SYWRT	cambia|UWUTU	campo|XTTUU	can|TWUUU	cancel|XTTTT	cantie|TWUUU	capir|TUUWU	capis|bRTST
capit|UVVTU	capito|VWSTT	capo|VTTSX	carabi|USVTW	caric|TTTVV	carica|WTVST	carla|TTWSW	carrab|SXUTU	carta|TXTTU	cartel|UTWUT	casa|SXTVT	casel|STTTY	caso|TTUVV	casson|QWZTS	causa|bTRTT
ce|WSWTT	ced|TUUUV	cedoli|TWSVT	celer|VUTVU	celeri|UUVUU	cenno|TUTWU	centr|RWTWT	centra|RYUTU	certif|VVTUU	che|UVUUU	chi|SYUTU	chiam|YTTTT	chiama|WUSUU	chiar|TTWTU	chiari|SSaTT	chied|SUSaT
chiede|TXTUT	chiedi|TWUUU	chies|UUSWU	chiude|STZTT	chius|TUVTV	chiusu|UTTVV	chrom|cTRST	ci|TVUVT	cie|UVUUU	cig|WTTTU	cinqu|SSTZU	cittad|STXVT	civic|RXUVT	clien|VSTWT	coda|UTTTW	codes|USWVU
codic|ZTTTT	coglia|TVUUU	cogno|ZSTST	col|YRTVT	colgo|SXUTT	collab|WTTUU	colle|TXTTU	colleg|YTVRT	come|VVVST	commit|TWUUU	compa|WUTTU	compet|YTTTU	compi|UVUTU	compil|ZSTSU	comple|VVVTS
compli|RScST	compre|TSZTT	comput|VWTTU	comun|TVTTV	comuna|TZSST	comuni|STVVW	comunq|UTWUU	con|VTVTU	conces|WVRUU	concor|YTSTT	condom|TVVUU	confer|XSVST	config|QaTTU	conge|TTUUW	conosc|TSTYT
consid|TTWUT	consig|RWUVU	consol|STVXT	consul|TVTUU	conta|TVUTV	contab|SVTVU	contat|UTTTY	conteg|VVTTT	conten|TUVUU	contes|YTSUU	conti|USTSZ	contin|TUUWU	conto|UTWUT	contra|YTTSU	contri|RWWTT
contro|TUUVT	cordia|WTVTT	correg|XTUTT	corret|XTTTU	correz|UUVUT	corsi|SaTTT	corso|TWTTW	corte|STXVT	cortes|TTUXT	cosa|UWUTU	cose|RUYRW	cosi|USYUT	costa|bSTPU	costre|TTUWT	could|SVTWU
crear|UVUUU	creden|TUVVT	credi|VUUTU	cui|WTTUT	cuore|TTXTU	curren|UUUUV	d|VWTTU	da|UWUUT	dal|UUUTV	dall|VTUTU	dalla|SSXVT	dalle|WTTTV	dallo|TVUUU	danni|XUTST	darci|RRReT	dare|TTUXT	darmi|TTTXT
data|TSTXU	date|TTTYU	dati|aRTTT	dato|VSSYT	davan|YTSUT	davve|STYUT	day|UUUUV	days|TTTTY	defini|UTUVU	degli|TVTWU	dei|UWUST	del|UWTUT	deleg|XVSTT	delibe|VVTTT	dell|TWUTT	della|UWUTT
delle|SWTWT	dello|UWTTU	dentr|UTVVT	denunc|WWSTT	deside|SZUTT	destin|RUUTY	determ|UVTTU	detto|RSVYT	deve|UVUTU	devo|aSTST	di|UUTUU	dice|XSTUU	dicemb|VVTTV	dico|aTRTU	dicon|UWTUU	dieci|VUTUT
dietr|XUSTU	differ|TWUTU	diffic|TTXUT	digita|TUVUU	diment|RXSWT	dimost|UUWUT	dipend|WTTUU	dirci|STUYU	dire|XTTUT	direi|TTYSU	dirett|YTRUT	dirige|TVUVU	dirit|VVTTU	dirmi|TTUWU	disatt|VTTTX
dispon|UTUUU	dispos|VUVUU	distin|TVUUU	distur|STWVT	dite|TWTVT	ditem|SSTZT	ditta|TUXTT	diver|TXTTT	do|WWTST	dobbia|VSTXT	docume|UVVUT	doman|UUTUV	domand|UVUTU	domeni|TXTTU	dopo|WTUTT
dott|TUVTV	dove|VXTST	dovre|RXTVU	dovrem|SWUUU	drive|WUTTU	due|VUTUU	e|VTUUU	ecco|XTUTT	ed|USVUU	effett|UTWUT	effici|UUVUU	egreg|UUUVU	elabor|QTZVT	eletto|UVUUU	elettr|TXTTU	email|ZTRTT
emette|VUUUU	ente|VUTTV	entra|SUXUT	entro|STSYU	era|XSXST	erava|STTZT	erba|SWUUU	ero|UVTVT	error|YTTTT	esamin|UTTVV	esauri|TUWUU	esce|WVSUT	esclus|TUVUU	esecuz|TUVUU	esito|STWWT	essen|UTUWU
esser|ZSUTS	estiv|TTTXU	estrat|RWSYT	euro|WUTUT	everyt|TUVUU	examp|USTTX	fa|TUVUT	faccen|TWUUU	facci|XUTST	far|TVUUU	fare|UXUST	fate|TVTVV	fatec|TUUWT	fatem|UTRZT	fatta|SUWVT	fatto|TSYUT
fattu|VXSTU	favor|VSTWT	febbra|USTXT	ferie|TUTUV	ferma|YVRTU	fermi|TVUVU	fermo|QTSbT	ferri|TUVUU	festa|UUTUV	feste|TTUTX	festiv|TUTUW	fiduci|TUUWU	figli|VWTTU	fila|TUTXU	file|bSTST	finalm|STZTU
fine|TTYTT	fino|VTTTX	firef|bTRST	firma|YTSUT	fisca|XTSUU	fluss|VTVUT	fogli|VVTTT	fognat|aTSTT	follow|UUUVU	fontan|TYTUT	for|XTTSU	forma|WSTVT	format|VUUTU	formaz|SWTTW	fornit|TTTYT
forse|VTTWT	foto|bRUST	fotoco|RZTTT	fratel|XSVST	fratte|SUXSV	frett|SUVWT	from|VTTSX	funzio|RUbSS	fuori|SUTUX	gallo|WTSUW	gara|SXUTU	gariba|SXUUU	genera|WSTSW	genna|UTSVV	genti|SUYTU
gentil|STXUT	geom|STTVX	geomet|VTVTU	gestio|QaTTT	gesto|UTTUW	get|VVTTU	gia|VUVUT	giorn|TUTVU	giorna|TUVUU	giove|XTSUU	giro|VTVTT	giugn|UUTVV	giunt|TUUVU	giust|TTZTT	gli|SVVUU	gradua|STWVT
grand|TSaTS	grazi|VTXST	great|TUWUU	grz|RTcRS	guard|XVSTT	guarda|UVSWT	guast|TVUUU	guida|UUVUU	ha|UUVUT	hai|WTSWT	hanno|XUUTS	has|TTTWV	have|UVVTT	help|TUUWT	ho|VTVTT	how|SYUTT	i|UVUUT
iban|XVSTT	identi|UWTTU	idric|UTTTX	ieri|WVTTT	il|VUTUU	immagi|TUUWT	impeg|SWUUU	impor|VVTTT	imu|SXUTU	in|VUTUU	indenn|VTVTU	indica|XQXTT	indiri|VTUTW	infini|SSZUT	info|STTTY	infor|RVTUX
inform|TVVTU	ingres|TXTTT	inolt|SYUTU	inoltr|STTTY	inseri|TUUVU	insis|TUUVU	instal|YSTTU	int|TTUUX	intend|WTUUT	inter|YSTTU	intere|TTXUT	interv|UTWVT	intest|XUSTT	invec|TZSTT	invent|UUUUV
invia|XUSSV	invio|ZTTST	io|XUTTT	is|aSUSS	iscrit|XTUTU	iscriv|SZTTU	iscriz|UXTTU	isee|YTSUT	istan|UTUVU	istrut|ZSSUT	istruz|VTVTU	it|WSVTU	just|TSWWU	know|RTXWT	koln|WVTTT	l|WUTUT	la|UVUUU
lampeg|VVTUU	lampio|TVTVU	lascia|SWTWT	lavor|SSYUU	lavora|SSUWW	le|VVUTT	leave|UUUUV	legge|SXTTV	let|TSTXU	letta|TTTTY	lette|VSUTW	letto|TUUTW	lettu|SUUUW	li|SUTYT	licen|TXTTT	like|SZUTT
limit|UUUUV	linea|TYSUU	link|cTSRT	lo|VUVTT	log|VUUUU	login|SXUTU	loro|VTVUU	luce|SYUTT	luned|TUTWV	m|XTSTV	ma|XUSUT	macchi|WVSTT	madre|UVUTU	maggi|SWVVT	mai|YUTSU	mail|TTTVW	mailb|TUTUW
malatt|TTTSa	mamma|TTWUU	mamme|TSYUT	manca|XTTTU	mancan|WTTUU	manda|VSUWT	mandar|YSSUU	mando|XTSVT	mano|USUXU	manute|WUTTU	many|TTYTT	marca|XTTUT	marcia|UZSST	marco|TUWTV	mare|STRTb
marit|YTTTT	marte|TTXTU	marzo|VTTUU	massi|UUUVU	matern|TTTTY	matrim|ReRSS	matti|TUXTT	mazzi|VVTUT	me|UUWUT	medic|aWQSS	mensa|SYTTU	menu|XTTUU	merca|RaUSU	mercol|UTTUW	merit|TTTXT	mese|TTTXT
messa|TTTVW	messag|UUSTY	messi|SXTVT	messo|TUWTT	meta|WSSWT	metter|VSUWU	mezzo|WUTTT	mi|VUTUT	mia|UUUVT	mie|TTTXU	miei|UTXST	mille|TTYTT	minut|TSTZT	mio|VVTTT	missio|WTWTT	model|XTVTT
modifi|VUUTU	modo|STTYT	modul|VWUST	mogli|ZSTTU	molto|RTaUT	momen|VTUSV	monda|TTTTX	monit|SYTTU	mora|UTUWT	more|TWUTU	morni|WTUUU	mostr|TWUUU	motiv|ZRSVT	motori|UWTSU	much|STZTT	multa|SXUTU
munici|SXUTU	my|SUWTV	n|ZSTSV	nasci|UWTTU	ne|WUVST	necess|SVTUW	need|UUSWU	nel|UWUTU	nell|SZTTU	nella|WWTRU	nello|VUUUU	nemme|VUUUU	neri|VTWTT	nessu|STUYT	news|TTTXT	nido|TYSTU	nient|TSUZT
no|ZSTUT	noi|WRVUV	nome|aRUST	noment|VTUUT	non|VUTTU	norma|XSTUU	nostr|SUUUW	nota|YSUTU	notai|TUUVU	notat|UUVUU	notifi|TWTSV	notiz|TTUWT	notte|SXTUU	novit|RSTbT	now|STZTT	nulla|USSYT
numer|WTSTW	nuova|SVTVU	nuovam|TTUXU	nuove|UVUUU	nuovo|UVWTT	o|ZRSUT	occasi|SXUTU	occup|TVUUU	occupa|SXTVT	odier|UUVUU	of|UVSUV	offic|TUTTX	ogget|TTTWU	oggi|UUTVV	ogni|SSTaT	ok|WUWRT
oltre|TWTVU	on|SWSWU	one|VURXS	onlin|XTTTU	openi|UXTSU	operat|USVSW	oppur|ZSTSU	ora|UUVTT	orari|VYTST	ordin|UUTWU	ordina|SWUUU	ore|VUTTV	organi|TVTWT	orolog|VVTUU	ottene|UVUUU	ottim|RTbST
out|TTTVW	p|TYSTU	padre|VUTUT	paga|SXUTU	pagame|TTVWT	pagar|VVTVT	pagat|STXWT	page|YTTTT	paghe|TTTVV	pagin|YTSTU	pagop|WWSST	palest|SYTTT	palo|YUSTT	panchi|SYUTU	paolo|UTWUU	parche|PbTTU
parco|SVXST	parer|UTUVU	parki|TWUTU	parla|WUUUT	parte|UUVTT	parti|STTYU	partic|VVUTT	parto|TXUTU	passa|XUSUT	passag|ZSTSU	passan|TWUTT	passo|SXUUT	passwo|UWTUT	pasto|UVTUU	patch|WSTVU
patro|UUTUV	pazien|TTWUU	pc|SVTTX	pdf|YSUST	pec|UWTUT	pedona|TWUTU	peggio|XTTTU	pensa|SXTVT	pensio|TXTTU	per|TWUTU	perch|UVTVT	perde|TWUTU	perdi|TWUUU	perfet|STaST	perico|SZSUU	perio|TUTUW
permes|UTTTW	permet|XTRVT	permi|TXTTU	pero|VZRTT	perso|YTTST	person|VUTTU	perven|TUUUV	piace|RaTTT	piano|WXSST	piazz|SZSTT	picco|WUUTU	ping|RSOiR	piogg|bSSST	piu|TVUUU	planim|YTUSU	plasti|YVSST
pleas|TTTXU	plurie|SWUUU	po|XVTST	poi|RXSWT	pomeri|YRTTV	porgo|UUVUU	porta|SaTST	possia|WTUUT	possib|UVTTV	posso|XUTTT	posta|TUUTX	postal|TTTXU	postaz|UTVTU	posto|TYUST	poter|TSTZU	potet|UVVUT
potre|YSTSV	potres|TTUWU	prati|TVUUU	pratic|VTUTU	preced|VTTWT	preci|ZSSTT	precis|WTUUU	prefer|dSSSS	prega|SSTWX	preghi|TTTVW	prego|VSSYT	preme|TUUVU	prend|SVXTT	prendi|TUXTU	prenot|SXUTU
prepar|TTUWU	presa|VUTTU	presen|TVUVT	presid|STTVX	preso|RTWWU	press|SSSTa	prest|SSXUV	preve|YTSTU	preven|TWTUU	previo|UUUVU	previs|STTXV	prezio|STZTU	prima|XSTUU	primo|TVVUU	priva|TTUWU
proble|TUUVT	proce|ZTRTU	proced|VWUST	proces|TTTTY	progra|VWSTT	promes|TUUWT	pront|STWXT	propos|VYSST	propr|USZST	prospe|WUTTU	prossi|TTWUU	protoc|SYTTU	prova|WTUUU	provin|WVTTU	provve|SSXWT
provvi|UWTUU	pubbli|UUUUT	pulit|XTUTT	puliz|TTYTU	punto|TTTXU	puo|WTUTT	puoi|TUUVU	pure|WTXST	purtro|bSSRT	quadr|SVWTT	qualc|TUTXU	qualco|TUSYT	qualcu|RSScT	quale|ZRTTT	quali|RaTSU	quand|VWSVT
quant|UTUVU	quart|XTTUT	quell|aSTST	quesi|TWUTU	quest|UTUTW	questi|SXVTT	qui|RWTXT	quick|UUVUU	quind|XRUUT	r|WUUTU	ragaz|UTYST	ragion|UTTUV	rapidi|TSYTT	rata|SWUVU	rate|XUTTT	rateiz|TTUWU
receiv|STXSV	recupe|UVTUU	regist|WVTSU	regola|RTaTT	relati|TWUUU	relazi|XSTUU	remind|TTUWU	remot|XUTTT	rendic|SWTUU	reply|WTTTV	repor|VYSST	reside|UYTST	respon|WSTWT	resta|ZTTST	reste|TUTUW
rester|TUUUW	restia|VTTUU	resto|VTTVT	rete|RXTWT	rettif|WTUUU	retur|UUUUV	revers|UWSUU	reviso|TUTWU	riacce|WUUSU	riaper|UUUUV	riapri|VUTUV	riapro|TTTUX	riavvi|VUUUU	ricalc|UTWUT	ricev|SWUUV
ricevu|TTYST	ricezi|UUUTW	richia|TUTWU	richie|VUTUU	ricono|TVVUT	ricont|YSSSW	ricor|STSZT	ricord|TSSaT	rient|TTTUX	rientr|TTYTT	riepil|STYTT	riesc|UTWUT	rifar|YTUSU	riferi|TSWUV	rifirm|XTTTT
rifiu|TYSTU	riguar|SXUTU	riman|VTTWT	rimas|VTSWU	rimbor|UTVVT	rinal|STTUX	ringra|STZTT	rinno|TUUWT	rinnov|UVUTU	ripar|TUYST	ripara|TUXTT	ripor|TUVVU	riport|VUUUT	riscon|TTUXT	riscri|TSTZT
riserv|TUVUU	risol|RUZTT	risped|XTTTU	rispet|VUUTU	rispon|TUTUW	rispos|UTUVU	risul|WUTUU	risult|UVTVU	ritar|TTUXU	ritir|ZSVRT	ritira|SUYTT	riunio|TWTTU	riusci|RVWWS	rivolg|TUUTX	roma|VWTTT
rossi|XUSTU	rotta|XVTSU	rotto|UVUUU	rubri|UUUUV	runni|STVXT	russo|VTXTT	s|TXTUT	sabat|RZUSU	sala|RbSTT	salut|VTWTT	salva|TUWTU	sandr|PSaVT	saper|UUTWT	sapet|SVSYT	sara|RUTVY	saran|WSTUV
sareb|TXTUU	saro|UUUUV	sbagli|YSUTT	scade|TVTUU	scaden|STUYT	scadu|VUTUU	scann|OUZWT	scansi|XSTUU	scari|WUUTT	scaric|PUbTT	scart|WTVTT	scarta|WUTTU	scolas|TXUTU	scont|SYTTU	scors|VUTVT
screen|WTTUU	scrit|WSTVU	scriv|SXTUT	scrive|TTUVW	scuol|TYUST	scuola|RaSTU	scusa|VSVVT	scusi|YURVT	sdi|TVUUU	se|VTTUU	secon|WVSUT	sede|UTUTW	segna|RYSVU	segnal|SWUUU	segret|TUTUV	segui|TTVVU
seguo|YSSTV	sei|VTUWT	semafo|SXUUU	sempli|ZTTST	sempr|QXVVT	senta|SWUUU	senti|TTVUU	senza|TTUWV	sera|UUVTU	seria|XTUTT	serve|YSUTT	servi|SSXSX	servir|RbSST	serviz|TUTTX	servo|UYTST	settem|SZSSV
settim|TTTXU	setto|XSTTV	sfalc|YTSTU	sfuggi|ZTRVT	shoul|TWUUU	si|UUTUT	sia|TTVWT	siamo|UTUVT	siete|RUYUT	sig|TXTTT	signo|SRXYT	silenz|TSTZT	since|TTWVT	sinda|TWUUU	siope|RTVXU	siste|UUUTW
sistem|PUbUS	sito|SVTTW	situaz|VSXTT	so|TTWUT	sola|TTXUU	solit|STWWT	sollec|TTTZT	solo|YSTUU	soluzi|TTUWU	sono|VTUUU	sorry|XTSWT	sostit|TXTUT	sotto|TUUWT	spam|VUUUU	spent|XTTUT	spezza|TWUUU
spid|WUTTU	spiega|WRXTT	sporte|STVWU	squil|SYUUT	ssa|UTUUW	sta|TTTYT	stacca|SSbST	stama|TTYTT	stamat|UUWTT	stamp|WUSVT	stampa|SWVTU	stann|SSXWT	stanot|TWUTU	stanz|SWUUV	stase|WTTUU	stata|TTVUV
state|TSWWT	stati|RWYST	stato|TTVVV	statu|VUUUU	stavol|TXTTU	stazio|QXUTW	stess|XTTTT	stiam|VSSYT	still|YTRVT	stipen|XTUSU	sto|STRaU	strad|UUTVT	studi|SVTSY	su|XUTSU	sua|TTUTY	subit|SSaTT
succe|bSSST	succes|VVTUU	sue|UUVUU	sugger|TSZTT	sui|TZSST	sul|UWTTU	sull|UVUUU	sulla|SVSXT	suo|TUUTW	suoce|TXTTU	suolo|TWUTU	suppo|TUVUU	suppor|TTYTT	svilup|TTTXU	svuota|UWTUU	t|UUUVU
taglia|YVSST	tale|TUUUW	tappa|TTXTT	targa|XTTTT	tari|TXTTU	te|aRTST	team|TUVTV	tecni|WTTUU	tel|TUVUU	teleca|RXSXT	telefo|UWTVT	tell|SYUTU	tema|TXTTT	temo|TTUWU	tempes|TTVTV	tempi|TTTYT
tempo|TTXUU	termi|TTSYT	termos|TUWUT	terra|aTSST	terza|UTUVU	terzo|UUTWU	tesori|TTXTT	tesse|TWUTU	testa|TVWTU	thank|UTZST	that|STYVT	the|YUTSU	this|TTSYU	ti|VTVTU	ticke|SUWVT	timbra|UVTVU
time|TTTYT	timeo|SWWUS	to|UWSTW	tombi|UUVUU	toner|TXTTU	torna|SSaTT	torne|TUUUW	torno|STRTa	total|UTWTU	tra|VUUUU	tracc|UUUVU	trasfe|SVTTX	trasme|VUVTT	tratt|WUTTU	tre|WTUVT	tribu|RZTTU
tropp|YSUTU	trova|ZTSTU	trovia|TYSTU	trovo|UWTTU	tua|TUTTY	tuo|TUUTW	tutt|UVUUU	tutta|TVVUU	tutte|SWXST	tutti|USYTT	tutto|TTYTT	uffic|UUTUV	ugual|WUUTU	ulteri|UUTWT	ultim|TWUUU	umido|VUUUU
un|TWUTU	una|UVTWT	unica|UTXTT	union|TWUUU	uno|UVUUU	unrela|SXUTU	until|TUUTW	up|STTaS	updat|XTRWT	urgen|STTWW	usare|URTSZ	usato|VUUUU	uscit|UUTVT	uso|YTTTT	utent|YSSVT	utenz|VUUUU	va|WVTTT
vacan|RTUTZ	valbru|UUUUV	vanno|XSTUV	ve|STVWU	vecch|UVVSV	vede|UUUTT	veder|UTUVU	vedo|WTTUT	veloci|UUVUU	vener|UTTUV	vengo|QVXTV	venir|XSRXT	venut|WTUUT	verde|RUTVW	verdi|WSTVU	vergog|STTZT
verifi|TTVWT	verra|TSTUY	versam|UWTTU	versio|YTTTT	vi|UUUVT	via|UXSTT	vicese|TWTTU	vicin|VXUST	video|VUUUU	viene|TVUTV	vigil|XTUST	visibi|TTYTT	visit|TWUTU	visto|RTaUT	visual|TUUUV	voce|aSSSU
vogli|YSTUU	voi|UVTVT	voler|TTUWT	volev|RXUWT	volta|TSUXU	volte|WTTVT	vorre|TYTTT	vorreb|TWUTU	vorrem|SYTTU	vpn|SaSTT	vs|UUTVU	vuole|SRTbT	vuota|UVTUU	vuoto|VUTUU	waiti|UUTVU	way|TWUUU
we|SRSXX	week|TTUTX	when|STTXV	where|TUTWU	who|TWUUU	wifi|UWTUU	will|VSTUW	windo|WUUTT	with|SUXUU	worki|TSVRZ	works|TUXTT	you|VTWTT	your|UTUTW	zero|WTTUU	zona|TWTTU	ztl|TWUUU
`;

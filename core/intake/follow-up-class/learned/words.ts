/** Learned weights of words, written by `node bench/follow-up-model.ts --write`: see `model.ts`. */
export const LEARNED_WORDS = `
!|STZST	#|XTTTU	abbia|XSTUT	abbona|SYTTU	abilit|SWTTW	abita|WUTTT	about|TWUUU	accen|UVUUU	acces|UUWSU	accett|WUTTU	accor|ZTTST	acqua|XVRTT	ad|SXUVT	addebi|VTTWU	adess|UUXST	affit|XSTUU
after|bTRTT	again|SSbRT	agent|STYUT	aggior|VTSWU	aggiun|XUTTT	agli|TXTTU	agost|RVTSZ	ah|TUWUU	ai|STYUT	aiuto|TTWUU	al|UUTTV	albo|RYTUU	alcun|UTTWT	all|VVVST	alla|UVTUU	alle|XUSTU	alleg|cTSSS
allega|YUSST	allo|RSWYT	allor|RSYVT	also|TWUUU	altale|XUSTT	alto|UUUVU	altra|UXTTT	altre|UWTTU	altri|UVUUU	altro|RXUUU	am|TTTTX	ammini|VUTUU	an|TUUWU	anagra|SaSTT	anche|WVTTT	ancor|TTTXT
and|TXTTU	andat|VUWTT	anna|ZTTTT	anno|XVSST	annua|UUUUV	answe|STXSW	antivi|UTXTU	any|TTUXT	anythi|UTUTX	apert|UTSUY	apertu|XUSTU	appen|VTTTW	appos|WSXST	approf|TXUTT	appunt|VUUSV	apre|UVVTT
april|VTTVU	aprir|SZUST	apron|PVbST	are|ORaYS	argome|SaUSU	arriv|TTTVV	arriva|XVSTT	arrive|TUVUV	aruba|XTTTT	asilo|UWTTU	aspet|TTUXU	aspett|STTYU	assegn|TUUTW	assen|VSTTX	assess|TWTUT
assist|RTWUV	atten|TTUXT	attend|STXVT	attenz|UUUTW	attes|VTSXT	atti|UWTTU	attiv|UUVTV	attiva|VUTUT	attivi|VTUUV	atto|VTXST	attual|TTUUX	auto|TXUTU	autob|TXTTU	automa|TTTTX	autori|XUTTT
avend|WSSWT	aver|UUUTW	averc|TUTTX	avere|UTTWT	averm|TTXTT	avete|TTUXT	aveva|STSZT	avevo|TVVTU	avreb|TUTWU	avrei|RZSUT	avrem|TXTUT	avres|UUUVU	avuto|STTZT	avvis|UTTWT	back|TTTTX	badge|TYTTT
bambi|RXVTU	banco|TXTTU	bando|SYUTU	bar|UVUUU	base|TWUUU	basta|ZRTTU	be|WSTTV	been|TTVVV	bene|YUSST	benefi|UVUUU	beniss|TTVVU	bianc|XTSTU	biblio|RWVVT	bidon|SYTTU	bilanc|RaTTT	bisog|UXTTT
blank|YTTTT	blocca|TTTYT	bollet|XTTTT	bollo|YSTTU	bonifi|WUUTU	bonus|TWUUU	book|TVUUU	bravi|SUYTT	bravis|UVUUU	broke|TWUUU	brows|WUTUU	buca|SWWTT	buche|YSUTT	buio|TTUXU	buon|UTYST	buona|TTVVT
buone|RSZSV	buono|YTTTT	busta|YTSUU	by|TWUUU	c|UVUUT	cache|VTUUU	cadut|ZTSTT	cambi|SXWST	cambia|TWUTU	campo|XSTTU	can|TWUUU	cantie|TWUUU	capir|TUUWU	capis|cRSST	capit|UUVTT	capito|VWTTT
capo|VTTSX	carabi|USVTW	caric|TTTWV	carica|WTVST	carrab|SXUTU	carta|TXTTT	cartel|TVVUT	casa|SXTVT	casel|STTTY	caso|TUUUV	casson|TWUUT	causa|aTSTT	ced|TVUUV	cedoli|TVSWU	celer|VUSVU	cenno|TUTWU
centr|SZTSU	centra|SXUTU	certif|TUUVT	che|UVUUU	chi|SYUTU	chiam|XTTTT	chiama|WUSTU	chiar|UTWUU	chiari|STZTT	chied|RURaT	chiede|TXTUT	chiedi|TWUUU	chies|VUSWU	chiude|STYTT	chius|TTVTV
chrom|cTRST	ci|UVTVU	cig|XTTTU	cinqu|UUUUV	cittad|RSXWT	civic|SUUXT	clien|TUTWU	coda|VTTTW	codic|YTTTT	coglia|TVUUU	col|YTTUT	colgo|TWUUU	collab|VUTUU	colle|TXTTU	colleg|aTVQT	come|UVVTT
compa|WUTTU	compet|YTTTU	compil|ZSTSU	comple|SWWTT	compli|SScST	compre|TSZTT	comput|VVTTT	comun|TVTUW	comuna|TZTST	comuni|TTVVV	comunq|VTUUU	con|VTUUT	conces|VVSUU	concor|YTSTT	condom|TVWUT
confer|XSVST	conge|TTUUX	consid|STXVT	consig|SXVTU	consul|TVUUU	conta|TVUTV	contab|TUUWU	contat|UTTUX	conten|TUVUU	conti|VSTSZ	contin|UVUUU	conto|USXUT	contra|XTTTU	contri|RWWTT	contro|SUVWT
cordia|WTUTT	corret|XTTTU	correz|UUTVT	corsi|RaTTT	corso|VTUTX	corte|STWVT	cortes|TTUXT	cosa|UWUTT	cose|RUYRW	cosi|USYUT	costa|WUUSU	costre|TTUXT	could|SVTWU	crear|TVUUU	creden|RUVWT
credi|VTUTU	cui|UTUVU	cuore|TTXTU	curren|UUUUV	d|WWSTU	da|TWTUT	dal|VTTUV	dall|VTUTV	dalla|UUTWT	dalle|WTTTU	dallo|TVUUU	danni|XUTST	darci|RQRfT	dare|TTUXT	darmi|TTTYT	data|TSTXV	date|TTTYU
dati|XTTUT	davan|WUSUT	davve|STYUT	day|UUUTV	days|TTTTY	defini|UTUWU	degli|TUTWU	dei|UWUTT	del|TWTUT	deleg|XVSTT	delibe|VVTTT	dell|TWUTT	della|TWUTT	delle|SWSXT	dello|TWUTU	dentr|TTVWT
denunc|XWSTT	deside|SZUST	destin|TTUTX	determ|UWTTU	detto|STVXT	deve|VTUUU	devo|ZSUST	di|VUTVU	dice|XSTUU	dicemb|VUSTV	dicon|TWTUU	dieci|VUTUT	dietr|XUSTT	diffic|TSXVT	digita|TUVUU	diment|TYSUT
dimost|UUVUU	dipend|VTUVT	dire|YSUTT	dirett|YTRUT	dirige|TVUVU	dirit|VVUTU	dirmi|TTTXT	dispon|VUUUT	dispos|WTUTT	distur|STWWT	dite|VVTUT	ditem|SSTZT	diver|TXUTU	do|WWTTT	dobbia|VSTXT
docume|UVVTT	doman|VTTUV	domeni|TVUUU	dopo|XTUTT	dott|TUVTW	dove|WWTRT	dovre|SXUTU	drive|WTTTU	due|UUUVU	e|WTUUU	ecco|XTUTT	ed|UTVUU	effett|UTWTT	egreg|UUUVU	elabor|QTZVT	eletto|UVUUU
elettr|UWTTU	email|aTRTT	ente|VUUTV	entra|TUXTT	entro|TTTXV	era|XSYRT	erba|RXUUU	ero|VVTTT	error|XTTTU	esamin|UTUVU	esauri|TUWUU	esce|WVSUS	esclus|UUVUU	esecuz|TUVUU	esito|STXUT	essen|UTUXT
esser|aSUSS	euro|VUTUT	everyt|TUWUU	examp|VSTTX	fa|TUVTT	faccen|UVUUU	facci|YUTST	far|TVUUU	fare|TYUST	fate|RVTWV	fatec|TTTXT	fatem|UTRZT	fatta|TTXUT	fatto|STYUT	fattu|VXSTU	favor|VSTWT
febbra|USUXT	ferie|TVUTV	ferma|VVTTU	fermi|TVUVU	ferri|TUVUU	feste|STUTY	festiv|TUTUW	figli|VXTTT	fila|TUTXU	file|bSSST	finalm|STZSU	finanz|TUUUU	fine|TTXUT	fino|VTTTX	firef|bTRST	firma|YTSUT
fisca|YTRTU	fogli|XUTTT	fognat|ZTSTT	follow|UUUVU	for|XTUSU	format|VUUTU	formaz|TUTTX	fornit|UUTVU	forse|WTUUU	foto|aRUST	fotoco|SXUTU	fratel|XSVTT	fratte|UVUTV	frett|SUWVT	from|VTTTX
funzio|SUaSS	fuori|SUTVW	gallo|WTSUW	gara|SXUTU	gariba|SXTTU	genera|WSTSW	genna|VTTUV	genti|TUXTU	gentil|SUXUT	gestio|RaTTT	gesto|VTTTW	get|VVTTU	gia|VUUUT	giorn|TUTVU	giorna|TUVUT	giove|YTSTU
giro|XTUTT	giugn|SUTVV	giunt|TVUVU	giust|TTXTU	gli|RVUVU	gradua|STWVT	grand|STbRS	grazi|UTXTT	great|TUVUU	grz|STcRS	guard|WWSTT	guarda|VVTVT	guast|TVUUU	guida|UTVUU	ha|UUUUT	hai|WTSVT
hanno|XUUTS	has|TTTWV	have|UVVTT	help|TTVVT	ho|WTVTT	how|SYTTT	i|UVVUT	iban|UVTUU	identi|UWTTU	idric|UTTTX	ieri|VWTTT	impeg|SWUTU	impor|VVTTT	imu|TXUTU	in|UUTUU	indenn|VTVTU	indica|WQXUT
indiri|VTUTV	infini|SSZUT	infor|RVTUX	inform|UVVTU	ingres|TXTTT	inolt|SYUTU	inoltr|TTUTX	insis|TUTWU	instal|YSTTT	int|TTUUX	intend|XTTTT	inter|YSTTU	intere|TTWUU	interv|UTVVT	intest|ZSSTT
invec|TYSTT	invent|TUUUV	invia|YTTSV	invio|aTSST	io|WVTTT	is|bSTTS	iscriv|SYTTU	iscriz|UXSTU	isee|ZSSUT	istan|UTUVU	istrut|ZSSUT	istruz|TUVUU	it|WSVTU	just|URWVU	know|STXVT	l|VUUTT	la|UVUUU
lampeg|UWTUU	lampio|TWUUT	lascia|TXTTT	lavor|TTVUV	lavora|TRUVW	le|VUUTT	leave|UUUUV	legge|SXTTV	let|USTXU	letta|TTUTX	lette|VSUSW	letto|TUUTW	lettu|SUUUW	li|UTTWU	licen|TWUUU	like|SZUTS
limit|UUUUV	link|WUUTU	lo|VUUUU	log|VTUUU	luce|VVUTT	luned|TUTWV	m|YTSTV	ma|WUSUT	madre|UVUUU	maggi|SWVUT	mai|YUTSU	mail|TTTVV	mailb|TTUTW	malatt|TTTSa	mamma|TTXUU	mamme|TSYUT	manca|XTTTU
mancan|VTTVU	manda|VTTWT	mandar|YSSUU	mando|XSSVT	manute|WUTTU	many|TTZST	marca|YSTUT	marcia|TZTST	marco|TUVTV	marit|XSUTT	marte|UTXSV	marzo|VTTUV	massi|UUUVU	matern|TTTTX	matrim|SdRSS
matti|UUWTT	mazzi|VVTUT	me|UUWUT	medic|WWUTR	mensa|SXUTU	menu|XTTTU	mercol|VUUTU	merit|TTTYT	mese|UTTWT	messa|TTTTX	messag|TUSTY	messi|TTUWU	messo|TUWTT	meta|VTTWT	mi|UVUUT	mia|TUTWT
miei|VTXST	mille|UTYTT	mio|VVTTT	model|XTVTT	modifi|VUUUU	modo|TTTYT	modul|VWSTU	mogli|ZSTTU	molto|RTaTT	momen|WSVTU	monda|TTTTX	monit|SYTTU	more|TWUTU	morni|WTTUT	mostr|TWUUU	motiv|VTTVU
much|TTYTT	multa|SXUUU	munici|SXUTU	my|SUWTV	n|VTTTW	nasci|UWTTU	ne|XTUTT	necess|SUTTX	need|WUTTU	nel|VVTTU	nell|SZSTU	nella|XVTSU	nello|VTUUU	neri|VTWTT	nessu|SUTYT	news|TTTZT	nido|TYSTU
nient|SSUYT	no|aSSST	noi|WRVRW	nome|bRUST	noment|VUUUU	non|UUUTU	norma|XSTVT	nostr|SUUUW	nota|VTUTU	notai|TTUWU	notat|TUVUU	notifi|UTUTW	notiz|UTUWT	notte|SYTUU	novit|RSSbT	now|TTXUT
nulla|TTSZT	numer|WTSSW	nuova|TVTUU	nuovam|TSUXU	nuove|UVUTU	nuovo|UWUUT	o|bSSST	occasi|SXUTT	occup|UVUUU	occupa|TXTUT	of|SVTVV	offic|TUTTX	ogget|TTTWU	oggi|UUTVV	ogni|TTTXT	ok|XUVRT
oltre|TXTTU	on|SWTUV	one|TWUTU	onlin|XTTTU	openi|UXTST	opera|UUVUU	operat|VSUTX	oppur|ZTTRU	ora|UUVTU	orari|VYTST	ordina|SXUUU	ore|VUTTV	organi|TWUUU	orolog|UVTUU	ottim|RTbST	out|TTTWW
p|TYSTU	padre|VTUUT	paga|TWUTU	pagame|TTUWT	pagar|WTTVU	pagat|STWWT	page|YTTTT	paghe|UTTVV	pagin|VUTUU	pagop|VXTST	palest|SYTTT	palo|ZTRTT	paolo|UTWTU	parche|QbTTU	parco|TVWST	parer|UTUWU
parki|TWTTU	parla|WUTUT	parte|UUVUT	partec|SVUVU	passa|TVUVT	passag|VUUUU	passan|TWVTT	passo|SWUUU	passwo|RXTVT	pasto|UVTUU	patch|WSUVU	pazien|TTWUU	pc|TUUSX	pdf|YSUTT	pec|UWTUT	pedona|UWUTU
pensa|VRVWT	pensio|SXTUU	per|TWUTU	perch|UVTVT	perde|VTWTU	perdi|TWUUU	perfet|SUaST	perico|TXTUU	perio|TTTTX	permes|TTTTX	permet|XTRVT	permi|TXTTU	pero|WYRST	perso|ZTSTT	person|UUTTV
perven|TUUUW	piace|RaTST	piano|YUTST	piazz|TWTUU	piu|TVUUU	planim|YSUSU	plasti|XWSST	pleas|TTTYU	plurie|SWUTU	po|WUTTT	poi|RXSXT	pomeri|XSTTV	porta|UWTTU	possia|WTUVT	possib|UUTUV	posso|WUTUT
posta|SVTTX	postal|TTTXU	postaz|VTVTU	poste|VUUUU	posto|TXUST	poter|STTZU	potet|UVVTT	potre|YSTSV	potres|TTUWU	prati|TVUVU	pratic|VTUTU	preced|VTTWT	preci|ZTSTT	precis|VTUUU	prega|SSTWW
preghi|TTTVW	prego|VSTYT	preme|TTUWU	prend|TVWTT	prendi|TTXTU	presa|VUTTV	presen|TVUUU	presid|STTVX	preso|TTUWU	press|STSTb	prest|STWUW	preve|XTSTU	preven|TWUUU	previo|UUUVU	previs|STTWV
prezio|UUVUU	prima|VSUUV	primo|TVVUU	priva|TTUWU	proble|TUUVT	proced|VYVPT	proces|TTTTY	progra|VXSST	promes|TUUWT	pront|TTXTU	propos|VXTST	propr|USYST	prossi|TTWUU	protoc|TYUTT	prova|WTUTU
provin|WVTTU	provve|SSYVT	pubbli|UUUVT	pulit|XTUTT	punto|TTTXU	puo|WUUTT	puoi|SUUWU	pure|XTTTT	purtro|bSSRT	quadr|TVWTT	qualc|TUTXT	qualco|TUSYT	qualcu|RSTaT	quale|aSTST	quali|RaTSU
quand|VVSVT	quant|UUTVU	quell|ZSUST	quesi|TWUUU	quest|UTUTW	questi|SXVTT	qui|RXTWT	quick|UUVUU	quind|YSUST	r|WUUTU	ragaz|UTXST	ragion|VTUUU	rapidi|TSZTT	rata|SWUVU	rate|WUTTT	rateiz|TTUWU
receiv|TTTUW	recupe|UVTUU	regist|XVTTS	regola|RTZTU	relati|TWUUU	relazi|XSTUU	remind|TTUXU	remot|XUTTT	rendic|SXTUU	repor|UYSTT	reside|VXTST	respon|XTTUT	resta|bSSST	reste|TUTUW	restia|WTTVU
resto|WUTUT	rete|TUTXT	rettif|WTUUU	retur|UUUUV	riaper|UUTTV	riapri|WUUUU	riavvi|WUUUU	ricalc|UTVVT	ricev|SWUUV	ricevu|TTZST	ricezi|UUUTW	richia|TTTWU	richie|VUSUU	ricont|ZSSSW	ricor|STSaT
rient|TSTUX	rientr|TTYTT	riepil|STYTT	riesc|UTUVU	rifar|YTUSU	riferi|TSWUV	rifiu|UYSTT	riguar|SXUTU	riman|WTUUU	rimas|WTSVT	rimbor|UTVVT	ringra|STZST	rinno|SUUWT	rinnov|UVUTU	ripar|TUYST
ripara|TUWTU	ripor|TUVVU	riport|VUUUU	riscon|TTUWT	riscri|SSTaT	riserv|TUVUU	risol|SVXTT	rispet|VUUTU	rispon|SUTUX	rispos|VTUVU	risul|WUTTT	risult|TVTVU	ritir|ZUSST	ritira|UUWTT	riunio|TXTUT
riusci|SWWVS	rivolg|TUUTX	roma|VWTTT	rossi|XUSSU	rotta|TXTTU	rotto|UVUUU	rubri|UUUUV	russo|UTXTT	s|TXTUT	sala|RbSTT	salut|VTWTT	salva|TUWTU	saper|UUSWT	sapet|SUSYT	sara|STUTY	saran|WSTUV
sareb|TWTUU	saro|TUUUV	sbagli|ZSUST	scade|TVUUU	scaden|TTUXT	scadu|VUTUU	scari|VUUUT	scaric|PTcTT	scart|VUUTU	scont|SYUTU	scors|VUTVT	screen|XTTTT	scrit|VSTWU	scriv|SYTVT	scrive|TTUUW
scuol|TWVTT	scuola|RZSTU	scusa|TSVWT	scusi|ZURUT	sdi|TVUUU	se|VTTUU	secon|WUTUT	sede|UTUTV	segna|RYTVU	segnal|SWUVU	segret|TUTUV	segui|UTVVT	sei|XUUST	semafo|SXUUU	sempli|ZSTTT	sempr|RXWTT
senta|TWUUU	senti|TTVVU	senza|STTXV	sera|VUVTU	seria|XTUTT	serve|WTUTT	servi|SSXSX	servir|SZTTT	serviz|UUTTW	servo|UYTST	sette|UUUVU	settem|RaRSW	settim|STUYT	setto|XSTTV	sfalc|XTSTU
shoul|TWUUU	si|UUUUT	sia|TTUWT	siamo|TUVWT	siete|RUYUT	sig|SXUTU	signo|RQWbS	since|TTWVT	sinda|TWUUU	siope|RTWXU	siste|UUUTW	sistem|OUdTS	sito|SVTTX	situaz|UTWTU	so|TTXUT	sola|TTXUU
sollec|STTaT	solo|ZSSTU	soluzi|TTUWU	sono|VTUUU	sostit|TWTUU	sotto|TUTWT	spam|VTUUU	spent|WTTUT	spezza|TWUUU	spid|TWUUU	spiega|WRWUU	sporte|RTWXT	squil|SXUUT	ssa|TTUUW	sta|TTUXU	stamat|VUUTT
stamp|WUSVT	stampa|SWVTU	stanot|TWUTU	stata|STVUV	state|TTXVT	stati|RXXTT	stato|TTUVV	statu|VUUUU	stavol|UWTTU	stazio|RXUTW	stemm|UUVUU	stess|XTUTT	stiam|XSTUT	still|ZTRUT	stipen|XTUTU
sto|TTQaU	strad|SVUWU	studi|TVTSY	su|VUUTU	sua|STUTX	subit|STZTT	succe|bSSST	succes|VVTUU	sue|UUVUU	sugger|URZTT	sui|TZSST	sul|UWTTU	sulla|SVSXT	suo|SVUTW	suolo|TWUTU	suppo|UUVUU	suppor|TTXTU
svilup|TTTYU	svuota|VWSUU	t|TUUWU	taglia|ZRTTT	tale|TUUUW	tappa|UTXST	targa|XUTTT	tari|TXTTU	tecni|XTTUU	tel|TUVUU	teleca|SXTWT	telefo|VWTUT	tema|TWUTU	temo|TTUWT	tempes|TTVTV	tempi|TTTWT
tempo|UTWUT	termi|STTZT	termos|TUWUT	terra|UVUUU	terzo|UUTWU	tesse|TWUUU	testa|TUVTU	thank|UTZST	the|XUTSU	this|TTSWV	ti|WTWRU	ticke|TTWVT	timbra|TVTVU	time|TTTYT	timeo|TWWTS	to|UXSRW
tombi|UTWTU	toner|TXTTU	torna|RSbTT	torne|TUUUW	torno|UUUVU	tra|VUUUU	tracc|TUUVU	trasfe|UUTUW	trasme|VTVTT	tratt|VUTTU	tre|WTUVT	tribu|RZTTU	tropp|YSUTU	trova|ZTSST	trovo|TXTTU	tua|TTTTY
tuo|TUUTW	tutt|TVUUU	tutte|SWXST	tutti|USYTT	tutto|TTXTT	uffic|TVTTW	ugual|WUUTU	ulteri|UVUUT	ultim|TWUTU	un|TWUTU	una|UUTWT	uno|UVUUU	unrela|SXUTU	until|UUUUV	up|STSbS	updat|WTRXT	urgen|STTWW
usato|WUUTU	uscit|VUTVT	uso|WUTTT	utent|YTRVT	va|WVTTT	vacan|RTVTZ	valbru|UUUUV	vanno|XSTUV	ve|TTVVU	vecch|UWTTU	vede|WTVTT	veder|UTUVU	vedo|WTUUU	vedro|UUUVU	veloci|TTWTU	vener|UTTVV
vengo|QUXTV	venir|YSSWT	venut|WTUUT	verde|RVTTX	verdi|WSTVU	vergog|STSaT	verifi|TTVWT	verra|TSTUX	versam|UWTTT	versio|ZTTTT	vi|VTUUU	via|VXSTT	vicese|TWTTU	vicin|WXSST	video|VTUUU	viene|UVUUU
vigil|XTUST	visto|SUZTT	voce|aSSSU	vogli|XSTUU	voi|UWUUT	voler|TTUXT	volev|RWVVT	volta|UTVVU	volte|VTTWT	vorre|TYTTT	vorrem|SYTTU	vostr|UUUVT	vpn|SaSTT	vs|UTTWU	vuole|SRTbT	vuota|UVTUU
vuoto|VUTUU	waiti|UUTWU	way|TWUUU	we|TRSXX	week|TTUUX	when|UUTVU	where|TUTWU	who|TWUUU	wifi|UWTUU	will|WSTTV	windo|WUTTT	with|SUTVV	worki|TSVRZ	works|TUXTT	you|VTWTT	your|UTUTV	zero|WTTUU
zona|TXTTU	ztl|TWUUU
`;

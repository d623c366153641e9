/** Learned weights of pairs of neighbouring words, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_PAIRS = `
! !|STVVV	# #|WTTTV	# agost|RTTTZ	# al|UTUUV	# alle|VTTTW	# anni|UVUTU	# april|WTUTV	# del|XUUTT	# di|UTUWT	# dicemb|VUTUU	# e|YSTTU	# euro|WUTUT	# febbra|VTTWT	# genna|VTTUV	# giugn|VTUUU
# maggi|TUUXT	# marzo|VTTTV	# non|RZUTT	# ore|TUUTW	# settem|TTUUX	a #|bTSTR	a buon|TUXTT	a casa|VVUTU	a che|VTTWT	a chi|SXUTU	a chiede|TTTXT	a differ|TWUTU	a distan|UUUVU	a entra|UTVUU
a mano|TSUXU	a mercol|TTTVW	a mia|WUSTU	a nome|TTXUU	a oggi|TTTWT	a parki|TWUTU	a posto|SWUTU	a prest|TTXTT	a protoc|UUUUV	a quale|YSTSU	a quest|TVUUU	a scrive|VUUUT	a segret|UTUUW	a segui|WTUTU
a settem|WTUTU	a tutti|TTXUU	a tutto|TUVUU	a voi|TUUWT	a zero|WTTUU	abbia ancor|VTTVU	abbia avuto|UTUVU	abbia la|VSTWT	abbia preso|TUUUV	abbia prova|YTTTT	abbia ricevu|TUUTW	abilit alla|UUUTV
acces agli|TWTUU	acces al|UVUUU	acces alla|UUUUV	acces to|UTUUW	accou di|RXTTW	acquis dal|TUWUU	ad altro|TUUUV	ad oggi|UTUWU	adess e|WTUUU	adess lo|STYTT	adess so|TTXUU	aggior e|VUUUU
aggior la|UUUUV	aggiun che|YSTTT	aggiun una|SYUTT	agli atti|TWTUU	ai colleg|SSZTT	ai vigil|UUVUU	al #|UTTTW	al buio|TTUXU	al lavor|UUTWT	al marcia|WTTUU	al mio|TTUVV	al modul|TXSUU	al momen|YSSSV
al numer|TUUUW	al piano|VUUUU	al piu|TTTVW	al primo|TUVUU	al progra|TWTUU	al rient|UUUUV	al secon|VWTTT	al telefo|WTWTT	al vener|TUUUW	alcun notiz|TUTWU	alcun riscon|UTUVU	all albo|SXTUU
all ingres|TXTTT	alla colle|UTUUW	alla ferma|WTTUU	alla fine|STYTU	alla mail|UUUVU	alla mia|TTUXU	alla nostr|TTUWU	alla posta|TTTUX	alla riaper|TUUUW	alla scuol|RbSST	alla strad|WUTTT
alla vostr|YUTST	alle #|YTTTU	alleg il|ZTUSS	alleg la|XTTTU	allega la|WTTUU	allo sporte|STVYT	altra cosa|TWUUU	altra faccen|TWUUU	altra prati|TWUUU	altra questi|TWTUU	altra richie|UWTUU
altri indiri|UVUUU	altro commit|TWUUU	altro nostr|SXUUU	altro proble|SXTUU	am out|UUUUW	anche bisog|RXUUU	anche con|YTTTU	anche da|SVWUU	anche di|XUTST	anche il|WUTTT	anche in|YRTTU
anche l|VVUTT	anche la|YSTTU	anche per|UUVTT	anche quell|YSTTU	anche se|RUXUU	anche solo|UUTVU	anche un|UWSUU	anche una|YTSTU	ancor aspett|TURYU	ancor il|UTTVU	ancor in|STSZT	ancor nessu|UUUVU
ancor nient|TUUVU	ancor nulla|UUUVU	ancor per|TTXTU	ancor ricevu|VUTUU	and i|WUTUU	and will|TTUTW	andat a|TUWTU	anno scors|VWTTT	annua leave|UUUUV	any news|UUUVT	any progre|UUUVU	apert dal|TUUVU
appen possib|TUUTW	approf della|TXTTU	approf di|TUXTT	approf per|TYSTT	appunt di|TWUUU	appunt per|WSSWT	arriv il|URRaT	arriva piu|UVUUU	arriva una|RYUTU	asilo nido|UWTTU	aspet da|UUUVU
aspett ancor|TUUVU	aspett che|TUUVU	aspett cosi|TUYSU	aspett la|TUUVU	assen dall|UUUUV	assen fino|TUUUV	assen per|TTTTX	assen potet|UUUUV	atten ancor|TUUVU	atten vostr|VTTVT	attes di|TTTXU
atto di|TUWUU	atto e|UTWTT	avend ricevu|TUTWU	averc contat|UUUUV	averc scrit|TUUUW	avere notiz|UUUVU	avere un|XTTTT	avere una|TUUVU	averm rispos|TTWTU	averm segui|UUVUU	avete avuto|TTTWU
avete chies|VUTUU	avete detto|VUUUU	avete poi|STTZU	avete ricevu|SUVVT	avete rispos|UTUVU	avete salva|TUWUT	avete una|SSUYU	aveva detto|STSZU	avrei bisog|TXTTU	avrei un|TWUUU	avrem anche|TVUUU
avrem bisog|UWUTU	avuto alcun|TTTXT	avuto modo|STTZU	back on|TTTTX	bambi sono|TUWUU	bando per|TXUTU	basta la|WSUUU	bdap e|TUUWU	been receiv|TTTTX	bene anche|aSTST	bisog di|TYTTT	buca e|UUVUU
buche sono|SUVWU	buon fine|TUWTU	buon lavor|WUTTU	buona giorna|TUVUT	buone feste|TTUUX	but i|VTTWU	by the|TWUUU	c e|UVUUT	c entra|SWUUU	cache come|UUVUU	cambi di|UVTUU	cambia argome|SWUUU
cambia il|RWVTU	cambia la|XVSTT	can i|TWUTU	caric la|UUUUV	carla e|TTWSV	carrab di|TVUUU	carta d|TWTUU	casa mia|SXUTU	casel di|TUTTX	casel non|TUUTW	caso di|TUUUV	ce l|TTXTU	cedoli di|VTTVU
centr estiv|TTTYT	certif di|SXUTU	certif medic|cTQTS	che anche|WTTUU	che aspet|TUTWU	che avete|TUUVU	che ci|UXUST	che da|SUXUU	che devo|UVUTU	che e|WSWST	che gli|VUTUV	che il|VVTTT	che in|SaTTT
che l|UVUTU	che la|TUUUV	che le|TTVVU	che mi|XTUTT	che nel|SWUUU	che nessu|TUUVU	che non|VVTTT	che punto|TTTXU	che qualcu|UUUUV	che rispon|TWUTU	che si|XTTTU	che siete|TUTVU	che vi|TTTXU
chi devo|TWUTU	chi la|TVUUU	chi lo|TVUTU	chi scrive|TWUTU	chi se|TVUUU	chiama al|YTTTT	chiama il|STUVW	chiar e|TUVUU	chied anche|SXTUU	chied cortes|TTTXT	chied di|UVTVT	chied gentil|UTUWU
chied il|XUTSU	chied inolt|SWUUU	chied la|TVTWU	chied ogni|TTTXU	chied un|WTUTU	chiede come|UVTUU	chiede di|aRTUT	chiede il|UUUVU	chiede lo|UUTWT	chiede se|TWUUU	chiede un|UVUUU	chiude il|TUWTU
chiude la|TUVUU	chiude pure|STZTT	chius per|TTTUX	ci avete|STXTU	ci dite|RSUZU	ci e|SVUUV	ci hanno|TYTTT	ci sareb|TWTUU	ci servir|UVUUU	ci siamo|UVVUU	ci sono|TWTVT	ci vuole|RTUYU	cinqu giorn|TUUUV
cinqu minut|SRWYT	codes uffic|UTWUU	codic #|WUTTU	codic fisca|XTSUU	codic siope|RTVXU	coglia l|TVUUU	colgo l|TVUUU	colle e|TXUTT	come da|YTTSU	come deve|TVUUU	come facci|TWUUU	come indica|WSWST
come mai|XVTSU	come mi|VTXTT	come proced|WTUTU	come quell|VVTUU	come richie|XTTTU	come ringra|TUVUU	come sempr|SRcST	come si|TXTTU	come sugger|USYTT	compi #|UVUTU	comun examp|TTUTY	comuni che|VTUTV
comuni e|TTUTX	comunq per|TTWUU	con codic|WUTTU	con firef|bTRST	con i|WSVTU	con il|VTUUT	con l|UVWTT	con la|WTVTT	con le|TUWUT	con quell|XTTTU	con riferi|UUUVU	con urgen|TUTWT	conces del|TWTUU
confer che|UTWTU	confer di|VTVSV	confer il|STYTT	confer la|UUVUU	conge di|TTTTX	consid la|TTWUU	conta about|TWUUU	contat il|UUTTW	contat l|TTTTY	conteg i|TWTUU	contin a|UUUVU	cordia salut|ZTRUU
corret e|XTTTU	corso di|SWTTW	corte riscon|UUUVU	corte sollec|UUVUU	cortes un|TTTXT	cosa devo|ZRTTU	cosi in|TUYST	cosi prest|UUVUU	could you|SVTWU	crear un|UVUUU	creden per|UWTUU	cui non|UUUVU
curren out|UUUUV	d accor|UUVUU	d acqua|TVTVU	d identi|TWTUU	d uffic|XTUTT	da error|TVUUU	da fare|WTUUT	da giorn|TWTUU	da ieri|PaWST	da luned|UUUVU	da oggi|SXTTV	da parte|SVXUT	da quest|RUYTU
da solo|TSYTU	da stamat|TWVTT	da tre|TSUXU	da un|XUTTU	da una|XURUU	da voi|TVUVU	da vostr|XTSTU	dal #|TTTUX	dal luned|TUUUW	dal siste|TUUTW	dall uffic|UUUUV	dalla mia|UUTVU	dalle #|WTTTV
dallo sdi|TVUUU	darci una|RQRfT	darmi un|UUUVU	darmi una|TUTWU	data di|YTUTT	data odier|UUVUU	davan al|WSTVT	davan alla|YUTTT	davan casa|SXUTU	defini della|UUUVU	dei carabi|USUTW	dei certif|UUUVU
dei reside|RYUTU	dei rifiu|TYTTU	dei tribu|UVUUU	del #|XUSVS	del certif|WUUTU	del colle|TYSTT	del comun|VUTTU	del destin|TTTTX	del fornit|VTUUU	del patro|UTTUV	del protoc|SXUTU	del rimbor|TUTWU
del secon|UVUUU	del sinda|TWUUU	del ticke|UTTXT	del versam|WTUUU	dell anagra|RYUTT	dell anno|VWTTT	dell autob|WUTUU	dell ente|UUTUV	dell imu|SXUTU	dell interv|TUXTT	dell uffic|UXTTT
dell umido|VUUUU	della biblio|RXWUT	della carta|TXTTU	della mia|TUUVU	della palest|TWTUU	della pensio|TXTTU	della plasti|UWTTU	della prati|UUTVU	della provin|XTTTU	della rispos|WSWSU
della sala|TWTVT	della scuol|TVWTT	della vostr|UWTUU	delle presen|TWUUU	destin e|STUTX	detto che|TUTWU	detto di|TTUXT	devo chiama|VVTUU	devo fare|VVTUU	devo pagar|WTTVU	devo rifar|XTUSU
devo rivolg|TWUUU	di #|XTTUT	di accett|XTTSU	di april|WUUTT	di aspett|TUUVU	di attiva|YSTSU	di base|SXUUU	di bianc|UVTTU	di compet|XTTTU	di confer|SUTYU	di conosc|TSTYT	di credi|VUUTU
di cui|VUTUU	di cuore|TTYSU	di dire|YTTTU	di due|UVUUU	di formaz|SXTTV	di giove|VVTTT	di guarda|TUTWU	di ieri|VUTUU	di interv|UTTWU	di istrut|WTUTU	di lettu|SUUUW	di maggi|TXTTU	di marzo|UVUTU
di me|YTTTT	di mia|TWUTT	di mio|XUTTT	di nasci|UWTTU	di necess|TUUUV	di noi|QSSXZ	di non|TTUUW	di nuovo|VSUVT	di pagame|SUTXU	di perso|YTTSU	di posta|RWSTY	di prima|UTTVU	di protoc|UUVUU
di quant|TTWVU	di quest|XVUSS	di rateiz|TTUWU	di riscon|VTUVU	di rispon|TTSZS	di rispos|UUUUV	di saper|TXUTU	di scrive|TTUXT	di segret|TWUUU	di serviz|SWTTW	di stamp|WTTUU	di stanot|TWUTU
di tutte|TSXUT	di tutto|TVVTU	di un|TWTVU	di una|TVVVT	di via|TVTVT	di voler|TTUWU	di vostr|VUUTU	dice che|VUUTU	dicon che|UWTTU	dieci giorn|TVUVT	diment di|VSSXT	dirci se|TTUXU	dire che|WVTTU
dire qualco|TTTYU	dirit di|VVTTU	dirmi qualco|TUUWU	dirmi se|UUUVU	dispon dimost|UUWUT	dispon per|WUTUT	distan di|UUUVU	dite se|RXUVU	do i|WWTST	dobbia aspett|TUUWU	docume richie|VTUVU
docume servo|RaTSU	doman e|TUUWU	doman quand|TYUSU	dopo il|VTWTT	dopo l|VUUUU	dopo la|WTUVT	dopo le|WTUTT	dott ssa|UTUUW	dove si|SXUTU	dove trovo|SZTTU	due giorn|STXTV	due settim|UUUVU
due volte|VUTVT	e #|bTSST	e a|UUVUU	e abilit|STUTY	e aggior|YURTU	e al|RSTWX	e anche|SUVUU	e ancor|RTTYU	e andat|SVWTU	e apert|TUUVU	e arriva|VVTUU	e blocca|TWTVS	e buon|WUUTU	e buona|TUWUT
e cadut|bSSST	e cambia|UUUVU	e chiar|WTTUU	e chius|TVUUV	e da|SXTUT	e dal|WSTWT	e del|XUTTT	e di|ZSSUT	e doman|TUUVU	e fa|VTUUU	e fermo|TUTYT	e gia|TUXTT	e grazi|TTWUU	e guast|TVUUU
e ho|TTVVU	e i|UTTWU	e il|XUSUT	e in|USTVW	e intest|UVUUU	e l|WUTUT	e la|WUTTU	e lo|XTTUT	e mail|UUUTW	e mi|TTUXT	e necess|UUUUV	e nessu|UUUVU	e non|VTUVU	e nuovo|VVUTU	e ok|WTUUU	e passa|STWVT
e peggio|XTTTU	e per|SWVUT	e piu|UTXTU	e poi|UTTWU	e possib|UWTTT	e presid|TUUTX	e previs|TTUWU	e qualcu|SSSaT	e quell|WTWTT	e rimas|XUSUU	e ringra|TUXTT	e risol|TTWUU	e riusci|TUWUU
e sara|UUUUV	e scusa|UUVUU	e se|ZTTRU	e sempr|TTTWU	e solo|XTUTU	e spent|VSUWU	e stata|TTVUV	e stato|TTUUW	e ti|fTPQU	e tre|YSUST	e tutto|STVWT	e un|XTTTU	e una|VUUUT	e urgen|RTRcT	e vener|UUUVU
e venut|UTUUU	e verra|UTUTW	e vi|YTSTU	e visibi|TTXTT	ed e|VSVUU	effici !|UUVUU	elettr non|UVUUT	ente e|YTUTT	entro #|TUUUW	entro doman|TTTYU	entro la|UUUVU	entro oggi|TTTXU	era il|STYTT
era un|TTXUU	ero in|VVTTT	error #|XVTTS	error compa|VUUUU	error di|UVUUU	error si|VTUUU	esce ancor|TUUVU	esser firma|XSTUU	esser ricont|ZTSTS	everyt is|TUVUU	examp it|UTUUV	fa anche|WTUUU
fa il|UVTUU	fa la|UVUUU	fate saper|TTTXU	fate voi|UXTSU	fatec saper|TUUWT	fatem saper|UTRZT	fatta la|TTYST	fatto le|TUWUU	fatto saper|UUTWU	fattu di|TVUUU	ferie dal|UTUUV	ferie e|UTUUW
ferie fino|STTTY	ferma dell|WTTUU	festa del|UTTUV	festa patron|TWUUU	figli e|VUUUU	fila allo|TUTXU	file di|XTTTU	finalm si|TTWUU	fine era|STYTU	fine now|STZTT	fine settim|TUUWU	fino a|TTTTY
fino al|STTTY	fino alle|XTUTT	firma da|XSTTU	fisca e|YTSUU	fogli #|UWUUT	for a|UVUUU	for urgen|UUUUV	for your|UTUUU	formaz e|UTUTW	formaz sul|TWUUU	fotoco del|RXUUU	fratte ho|TSZTT	fuori uffic|TUUUV
genera automa|UUUUV	genera dal|UUUTW	gentil unica|UTXTT	geom rinal|TTTVW	gesto idric|VTTTW	get a|TWUTU	gia che|SYTTU	gia stampa|UTWTU	giorn #|TUUTW	giorn che|TUTWU	giorn e|TWTVU	giorn fa|UTUWU
giorn lavora|TTTTX	giorna di|UUTUV	giove alle|XTTTT	giove e|TVTWU	gli impeg|TWUTU	gli orari|TYTST	gli uffic|STSVX	grand e|YUSUT	grazi !|ZTTST	grazi #|RUZTT	grazi a|TUWUU	grazi ancor|STYTT
grazi comunq|UTWUU	grazi davve|TUXTT	grazi del|SWVTU	grazi dell|TUWTU	grazi della|TTYST	grazi di|SUYSU	grazi e|WUTTT	grazi infini|SSZUT	grazi mille|TTYTT	grazi per|TUWTV	guarda la|UUUVU
ha ancor|UVTVU	ha bisog|XTTUT	ha gia|VTVTT	ha manda|XTTTU	ha preso|TUTWU	ha ricevu|STTSa	hanno cambia|WTTUU	hanno confer|VTVUU	hanno detto|TTUXT	hanno gia|aRSTT	has been|TTTUW	have a|UUVUU
ho anche|RYUTU	ho appen|XTTTU	ho avuto|TUUWU	ho cambia|WSTTV	ho capit|UWUTU	ho diment|YTTTU	ho fatto|XTUSU	ho gia|TSUYT	ho letto|STXUU	ho mai|WTUTU	ho manda|XSTUT	ho pagat|WUTUU	ho parla|WUTUT
ho piu|TTVWT	ho prova|WTTUU	ho ricalc|VTVTU	ho ricevu|VSXST	ho sbagli|WUUTU	ho scrit|UTUWU	ho segui|TUWUU	ho un|RaSUU	ho visto|TSXUT	how do|SYUTT	how to|UVUUU	i am|TTUTX	i bambi|TUWUU
i book|TVUUU	i can|UUUVU	i casson|TWTUU	i conta|TWUUU	i dati|XTTUT	i dirit|WUUTU	i docume|TTYTT	i file|XTTTT	i fogli|TVUUU	i giorn|XTTVS	i have|VWTTT	i m|UUUUW	i manda|WTVST	i messag|UVUUU
i miei|UTXST	i permes|WUTTU	i still|WTTVT	i tempi|TTTXT	i termi|TTTYT	i termos|TUWUT	identi di|TWUUU	ieri sera|UUVTU	il #|VSTUW	il bonus|SXUUU	il brows|VTXTT	il cambi|TUWTU	il capito|XVSTT
il cartel|TUWTU	il casson|RYSWT	il cedoli|TUUVU	il centra|RXUTV	il certif|WWSUS	il chiari|QTbTT	il cig|WTTTU	il codic|XSTUT	il cogno|ZSTST	il colle|TVUUU	il colleg|XUTTT	il comput|RYUUU
il comun|XTUTT	il consol|STVXT	il contra|ZSTST	il contri|RXWTT	il distur|STXVU	il docume|TTVVU	il drive|WUTUU	il file|bSSST	il fluss|VTVTT	il fogli|UWUUU	il gesto|VTTTW	il giorn|TTTSZ
il lampio|VTTVU	il link|cTSRT	il login|SXUTU	il merca|RaUSU	il mese|TUUWU	il messag|UUQTZ	il mio|UXTTT	il model|XTUTT	il modul|VVUSU	il monit|TWTUU	il nostr|TUUUW	il notai|UUUVU	il numer|YSSUU
il nuovo|TXUTU	il pagame|VUTVT	il parer|VTTVU	il passo|SXUTU	il pdf|WTVTT	il piano|XTUST	il piu|WTUTU	il porta|TWTUU	il proble|VSTWT	il progra|TXUTU	il proiet|WUTUU	il protoc|TWUUU	il respon|VTTVT
il reviso|TUTWU	il ricalc|TTVWU	il riferi|TUUUV	il rimbor|UUVUT	il riscon|UUVTU	il ritir|YUSST	il route|USYTT	il segret|UUUVU	il semafo|SXUUU	il serviz|VTUTV	il sito|TWUUU	il sopral|SUUXU
il suo|TVTTV	il suppor|TUWTU	il team|TUVTV	il tecni|VSUWT	il telefo|RbSTT	il tempo|TTWUU	il tesori|TTTUX	il tetto|VUUTU	il ticke|TTYTT	il toner|TXTTU	il tuo|TUUTW	il vostr|SUXTU	impeg plurie|TWUTU
imu di|TWUTU	in allega|YTTTT	in attes|UTSYT	in caric|TTTVV	in caso|TUUUV	in coda|UTUUV	in conge|TTTTY	in ferie|TTTTY	in frett|TVXRU	in malatt|TTTSY	in matern|TTTTY	in merit|TTTXT	in mezzo|WUTTT
in mia|UUUUV	in ogget|TTTXT	in pdf|WUSUU	in piazz|SYTTU	in quest|TTUTX	in sede|TUUUW	in serviz|TTUUX	in the|TVUTW	in tre|XSWST	in uffic|UVVTU	in un|UUVTT	in uscit|UWUUU	in via|TZSTT
indica e|aTRTU	indiri e|XSVTT	indiri non|STTTY	infini per|TUWUU	infor che|RVTUX	inform che|UUUUW	inolt il|SXUUU	inter #|ZSTTU	inter e|VUUUU	interv !|UVTVU	intest a|XTSUU	invec a|UVUUU
invec di|WUTTT	invec per|RZTTU	invio il|ZTRTT	io a|UUVUU	io il|ZSSTT	io sono|VUUUT	is fine|STZTT	iscriz all|UVTUU	it is|ZTWRS	l #|VUUUU	l abbia|UTVUT	l acces|SXTUU	l acqua|ZTSTT	l agent|STXUU
l aggior|YTSTT	l aiuto|eTOST	l altro|SWVUU	l ammini|VUUUU	l assist|TTVTW	l attiva|TTUXT	l attivi|VTUUU	l autori|TVUUU	l avvis|UVUUU	l erba|SWUUU	l error|ZSTTT	l hanno|ZSTTT	l ho|TVVUU
l iban|XVSTT	l indenn|VTVTU	l indiri|VUTTV	l inform|UTWTU	l intere|TTWUU	l intest|XTUTT	l iscriz|UVTUU	l isee|ZTSTT	l occasi|TWUTU	l ordin|TUTXU	l orolog|VUTUU	l uffic|UTTUW	l utent|YTTTT
la #|XUTTT	la buca|TVUUU	la cache|VUUUU	la carta|SXUTU	la casa|UVUTU	la casel|RTTTZ	la collab|YURUU	la colle|WSUUV	la comuni|TUXUT	la conces|WVRUU	la confer|TTWUU	la contat|TTTTY	la correz|UUVUT
la corte|TUWUU	la cortes|TTUVU	la defini|UUUVU	la delibe|WUUTT	la denunc|YSTUT	la dispon|UUUVT	la docume|YTTST	la doman|VUUUU	la dott|UTUUW	la fattu|YURTU	la festa|TVTUV	la fila|TUTXU
la firma|SXTTU	la fontan|TYTUT	la fotoco|RXUUU	la gestio|TVUUU	la giunt|TUUVU	la gradua|SUVWU	la inform|UUUUV	la lavora|UTTWU	la luce|VTUUU	la macchi|WVSTT	la mail|TTTVW	la marca|XTTUT
la massi|UUUVU	la mia|STUXT	la n|XUUTT	la nota|ZSSTU	la nuova|TWUUU	la pagin|VUUUU	la passwo|VYSST	la patch|WSUVU	la pazien|TTVUU	la perdi|TVUUU	la planim|YTUSU	la posta|SXTTU	la prati|UUVUU
la preced|WSUUT	la preghi|TTUUW	la presa|WUTTU	la presen|TTVVU	la prossi|TTXTT	la protoc|TWUUT	la prova|TUVUU	la pubbli|SVXTU	la questi|TVUVU	la rapidi|TTYTT	la rata|SWUVU	la relazi|XSTUU
la reside|ZTTST	la ricevu|bRTST	la richie|UTVWT	la ringra|STZST	la rispos|XTVSU	la scaden|TTUXU	la scuol|WTUTU	la secon|WTUTU	la segnal|SSXUU	la segret|TUUUV	la settim|TTUWU	la signo|TTYST
la situaz|USXTT	la sollec|UUYRU	la spiega|TTXUU	la stamp|TUVVU	la stampa|SXUUU	la stess|TWTUU	la strad|TTUXU	la sua|TTUTY	la tari|TXUTU	la terza|UTUWU	la tesse|SVXST	la tua|TUTTY	la versio|XTTTT
la visit|TWUTU	la voce|XTTTU	la vostr|TTUTX	la ztl|SWUUU	lavor a|TSUXU	lavor piu|STSTa	le #|XTTTT	le altre|WTTUU	le buche|SUVVU	le chied|TXTTU	le comuni|UTUUW	le creden|SVXTT	le fattu|TWUUU
le ferie|TUTWU	le foto|YRVST	le ho|WSWTT	le indica|RTbTT	le inform|WSVTU	le mail|TSTTZ	le mamme|TSXUT	le pec|VXTTS	le pratic|UUUUV	le rate|WVSTU	le rispon|TUUUW	le timbra|TXTTT	le utenz|UTUUV
le vostr|TTWUU	legge i|TWTTU	let me|TSTXU	letto il|TUUTX	like to|SaSTT	limit acces|UUUUV	lo chied|WSTVT	lo fate|VWTSU	lo hanno|VTVUU	lo scann|QTWYU	lo scart|VUUUU	lo screen|WTTUU	lo scuola|RaSTU
lo stato|USTYT	lo stess|YSUUT	lo studi|TUUUW	lo vedo|VTUTU	luned #|UUUUV	luned al|TUUUW	luned e|UUUVU	ma adess|VUUUU	ma e|XVSTU	ma il|VUTVT	ma io|SWTVU	ma l|WVTTU	ma la|SWUTU	ma manca|XTTTU
ma mi|VTUUU	ma non|ZTSSU	ma per|UWTTU	ma qualcu|TUUVU	ma quant|TSUXU	ma quell|XTTUU	mail e|UTUTW	mail non|STTTZ	mail per|TTXUT	mail perch|TVUVT	manca ancor|WUTTU	manca il|WTTUU	manda i|TTWVU
manda qualcu|STTZT	manda un|VVTTU	mando le|XTTTU	many thank|TTYTT	marzo #|TUUUV	marzo e|TTTXU	me know|RSYWT	me l|VTUTU	me lo|SVVUT	medic di|SXUUU	merit alla|TUUWU	mese scors|TUUWU	messa has|TTTTX
messag automa|TTTTX	messag di|SXVTS	messag e|TTUTW	messag genera|TTUTX	messag non|UTUUV	mezzo alla|WUTTT	mi arriv|TVUUU	mi avete|WTUUT	mi aveva|TTSZT	mi chiam|YTTTT	mi chied|URUXU	mi date|UUUVU
mi dicon|SXUUU	mi dite|RaUST	mi e|TVTVU	mi fate|TTTXU	mi ha|SSWWT	mi hanno|QYUVT	mi permet|XTRVT	mi potet|YRTVT	mi puo|VTTWU	mi sapet|TUUWU	mi serve|TUVUU	mi servir|TXUTU	mi si|TWTUU
mi sono|WXTRT	mi trovo|VTUTU	mia assen|UUUUV	mia doman|TTUWU	mia figli|UVUTU	mia madre|XTUTU	mia mail|TUUWU	mia mogli|YTTTU	mia prati|UUUVU	mia richie|TTTXU	mia segnal|UUTWU	mia suoce|TXTTU
mille !|XVSTT	mille grazi|TTXTU	mille per|QTaUU	mio figli|VVTTU	mio fratel|XUTTU	mio inter|VUUUU	mio marit|YTTTT	mio nome|aRTTU	mio padre|VUTUT	mio rient|UUUUV	modo di|STTZT	modul contra|UVUUU
modul firma|ZSSTT	modul per|QZUTU	modul presen|TVTUU	modul tribu|UVUUU	molto genti|SUYTU	monda with|UUUUV	monit della|UVUUU	monit in|TWTUU	n #|WTTTV	nasci di|UWTTU	ne approf|UVTUU	ne ho|YSTTT
ne occup|TVUUU	necess di|TVUUT	need to|VUTUT	nel #|YSTTT	nel fratte|SUXTU	nel parco|SWUUU	nell uffic|TYSTU	nella stess|SYUTU	nello spam|VUUUU	nessu mi|UUSXU	nessu rispos|UUUVU	nessu tracc|UUUVU
no acces|UUUUV	nome utent|ZURTT	noment #|WTUUT	non #|cTRTS	non abbia|UTTWU	non arriv|XTUSU	non avend|STTYU	non c|VTVTT	non ci|TZTSU	non conteg|TWTUU	non e|UTTUW	non funzio|YTTTT	non ha|VXTST
non ho|VTUVT	non il|XTUTT	non lavor|RTSUZ	non me|TUXSU	non mi|UTUVT	non posso|TTXTT	non prend|SXUUU	non presid|TTUUW	non quadr|TWUTU	non quell|aSSTT	non ricev|SWUUU	non rispon|TTTUX
non riusci|SaSTS	non serve|RSaTT	non si|SYUTT	non so|UVUTU	non sono|TTTTZ	non squil|SYUUT	non stamp|TWUUU	non trovo|UVUUU	non vede|VVTUU	non vedo|VTTVU	non vengo|TVTUV	non viene|TVUUU
non vorre|TUUWU	nostr operat|TUUTW	nostr uffic|TUUUV	nota di|VTVTU	notat che|TUVUU	notiz in|UUUVU	notiz sul|UXUSU	novit sulla|TUUWU	numer #|TTTTX	numer verde|STUWW	nuova colle|UWTUU
nuovo per|UUUVU	nuovo utent|UVUUU	o dopo|WTUTU	occasi per|TWUUU	occasi segna|TWUUU	of offic|UTTTX	of the|VVTTV	offic and|UUUUV	offic until|UUUUV	oggi e|SUTYU	oggi l|YTSST	oggi la|SYTTT
oggi nessu|UUUVU	oggi non|SUTVX	oggi sono|TSTTY	ok con|TVTUU	ok grazi|STaST	ok per|UVUTU	ok tutto|TUWUU	oltre a|UVUUU	oltre al|TWTUU	on #|UUUUV	on annua|UUUUV	on monda|UTTTX	on this|TTSaS
one more|TWUTU	ora e|XTTTU	ora entro|TVUUU	ora i|TTXTU	ora il|RVWTU	ora la|TUWUT	ora va|TUVUU	ordin e|TUTXT	ottim lavor|STYTT	out of|TTTVW	p s|SZSTT	padre ha|UTUVU	pagar la|TUUVU	pagat due|UWTTU
palo e|YUSTT	paolo e|STVTW	parki permi|TWUTU	parla con|WUTUT	parte di|SVXTT	partic #|VVUUT	passa un|UUTVU	passa una|UUUVU	passag pedona|VUUUU	passo carrab|SXUTU	passo passo|TUVUU	passwo del|UZSST
pc della|VVUUT	pedona e|VUUUU	pensa di|TSWWU	pensio di|TXTTU	per altre|TWUUU	per aprir|QbTST	per aver|TUUTW	per averc|TUTUX	per avere|UTUWU	per averm|TTXTT	per chiede|SZTTT	per comuni|UUUUV
per cortes|TUUWU	per domand|UVUUU	per favor|WSTWT	per ferie|TTUUW	per festiv|TUTUW	per i|WXRTT	per il|TVUTU	per invent|UUUUV	per l|WWSTT	per la|TVVTT	per le|TWWST	per lo|RXTVU	per malatt|TTTTX
per matern|UUUUV	per me|STZTT	per noi|STYUU	per posta|XRXTS	per quant|SXUTU	per quell|WTTUT	per ringra|TTYTT	per segnal|TXTUT	per un|SWTTV	per una|RXUVT	per urgen|TTTSY	perch forse|VTTVT
perch non|TXTUT	perfet per|TXSUU	permes per|SVTSY	permet di|UUTWU	pero adess|WVTTU	pero non|TWSWT	perven in|UUVUU	piano terra|VUUUU	piu attiv|UUUUV	piu avuto|TTVUT	piu e|VTVTT	piu grand|VVRVT
piu la|RZTTT	piu nient|TSYTU	piu picco|WUUTU	piu press|STSTa	piu prest|TTTVW	pleas let|UUTVU	poco fa|STYTT	poi la|UVTVT	poi verifi|TTTYU	possia aprir|VTWTU	possib avere|TVUUU	posso chiede|TXUTU
posso ritira|ZRUTU	posta elettr|TWTTU	posta non|TSUUX	potet chiama|YTTTT	potet chiude|STYTT	potet rispon|STTZT	potet scrive|UUUUV	potet verifi|SVTWU	preced comuni|STUXU	preci che|ZTSTT
prega di|SSUWX	preghi di|TTTVV	prego di|XSTVT	preme per|UUUVU	prend atto|TTXTT	prendi atto|TUXTU	presa in|UUUUV	presen non|TWTUU	presen si|TUTWU	presen un|UWTUU	preso in|TTUVV	press quest|UTUUW
preven per|TWUUU	prima di|ZRTSU	prima o|WTUTU	priva di|TTUWU	proble dei|TVUVU	proble e|RUUXU	proble non|VUTVU	proble risol|TVWTU	proced con|VTXST	progra delle|TXTUU	protoc comun|UUUUV
protoc oggi|SYUTU	prova a|YTTTT	prova anche|VTUUU	prova come|VUTUU	provve a|TSZTT	punto e|UTUVU	punto siete|TUTWU	puo dipend|XTUTT	puo esser|VSWTT	puo venir|ZTSTT	quadr tutto|TTXTT	qualc giorn|UVUUU
qualc novit|TUUWU	qualcu mi|UUTVU	qualcu puo|TUUWU	quali docume|RaTSU	quand arriv|RTUZU	quand e|TUUVU	quand interv|UUUVU	quand pensa|TSUXU	quand potet|SWUUU	quand sara|UVUUU	quand vi|dSSQT
quant ci|RTUYU	quant costa|bSTPU	quant dobbia|TUUVU	quant mi|TTWUU	quant prima|RSWVV	quant richie|aTPVU	quant riguar|SXUTU	quant scrit|VTUVU	quant tempo|TUUVU	quell che|RTaTT	quell davan|XTTTT
quell del|YVSTT	quell dell|XTTTU	quell della|aRTSU	quell di|WVTTU	quell vecch|YSTTU	quesi sull|UVUUU	quest casel|TTTTY	quest e|TTUTX	quest ente|UTUUV	quest giorn|UTVTV	quest mail|TUWUT
quest matti|TTYTT	quest messag|UUUTV	quest ticke|TVUVT	questi delle|TUUWU	quind devo|XTTTU	regist con|TUUTW	relazi tecni|XSTUU	respon del|UTUWU	reste chius|TUTUW	rester chius|TUUUW	restia in|WTTVU
resto in|VTTWT	retur on|UUUUV	reviso ci|TUTWU	riavvi il|VUUUU	ricalc e|RUXUU	ricevu alcun|UUUVU	ricevu del|WTUUU	ricevu e|UUUTV	ricevu il|VTXST	ricevu l|UUVUU	ricevu la|STUTY	ricevu rispos|TUTWU
ricevu una|TWUUU	ricezi di|UUUTV	richie di|TTTYU	richie e|TUUUV	richie in|UUTVU	richie la|TWUUU	richie si|VUUTU	rient il|TTUUX	rientr il|UUUUV	riesc a|UTXTT	rifar la|WTUTU	riferi ai|SSZTT
riferi alla|TTUWV	riferi e|TUUUV	rifirm e|XTTTT	riman in|UUUVU	riman la|UTUVT	rimas priva|TTUWU	ringra a|STXUU	ringra della|TTWUU	ringra e|TUXTU	ringra molto|UUVUU	ringra per|UTXTT	rinno la|TUTYT
riscon alla|UUUVU	riscon con|UUVUU	riscon in|TTUWT	riscri per|TTTXU	risol grazi|TWTUU	rispon al|TTUVV	rispon appen|TUUTW	rispon entro|UUTTW	rispon quant|UUTTX	rispos al|TTUWT	rispos alla|XUTTT
rispos automa|TUTTX	rispos cosi|SUYTU	rispos entro|UUTVT	riusci a|STVXT	riusci ad|SXWTS	rivolg a|UTUTW	rivolg al|TTUTX	rivolg alla|UUUUV	roma e|TWUTU	sala riunio|UWTUT	salut cordia|SUYTT
salva la|TUWUT	saper a|UTUWU	saper come|SXTTU	saper gli|TYTST	saper qualco|TTTXU	saper se|UTTWU	sapet dire|TUUWU	sapet qualco|SUSYT	sara letta|TUUTW	saro assen|UUUUV	saro in|UUUUV	sbagli io|UUVUU
scade il|TUUVU	scaden e|UUUVU	scaric dallo|TVUUU	scont sulla|SYUTU	scrit il|WTUUU	scriv di|UTUWU	scriv per|TWTUU	scrive a|TSTVW	scuol di|UVUUU	scusa il|STXVU	scusa se|TUVVU	se avete|UUTWU
se ci|UTUWU	se e|TUUVU	se il|YTTTT	se insis|TUUVU	se l|TUUVU	se la|TSTYU	se lo|UTVUU	se ne|WUTUU	se non|RUWVU	se per|UVUUU	se puoi|TUTWU	se siamo|WVTSU	secon piano|VWTTT	sede di|VUUUU
sede fino|TUUUV	segna che|SYTUU	segna un|TWTUU	segnal che|TXTTU	segnal del|TUUWT	segnal e|TTTUW	segnal un|TXUTU	segret mi|UUUVU	segui della|VUUTU	sei rate|WTUTU	semafo di|TWUTU	sempr !|TTXTU
sempr a|VVTTU	sempr in|SWTWU	sempr la|ObUTU	senti ringra|SUWUU	serve altro|VTWTU	serve anche|ZRUTU	serve un|TWUUU	servir l|TVUUU	servir poi|TXTUU	serviz press|UTUUW	servo per|RaTSU	settim che|TTUWU
settim e|UUUVU	settim senza|TTTXT	shoul i|TWUUU	si accen|TXTUU	si apre|UVVTT	si apron|RTbST	si chied|TUTWT	si comuni|UUUTV	si e|TUTWT	si era|RUVWU	si fa|TWUTU	si ferma|YTRTU	si prega|TSTWX
si puo|RZUSU	si richie|TWUUU	si ringra|TUWUU	si sollec|UUTWU	si tratt|VVUTU	si vede|UUVUU	si verifi|XTTUU	siamo a|SWTXT	siamo ancor|TUUXU	siamo chius|WTTTU	siamo in|WUTUT	siete sempr|UUVTU
siete stati|TUXTT	sito del|TWUUU	situaz e|VSWTT	so a|TWUTU	so come|TUVUU	so cosa|TTXUU	so much|STYTT	sollec !|UUSYT	sollec corte|UUUVU	sollec cortes|UUTVU	sollec il|TUTWU	sollec rispos|UUWTT
solo con|ZSTTT	solo due|VTTVU	solo una|YURUU	sono a|UUTWT	sono aggior|TTTXU	sono al|STRTb	sono ancor|TTUWU	sono andat|aSTST	sono assen|WTTSV	sono due|RXUVT	sono fuori|TSUTX	sono in|USTSZ
sono novit|TTTXU	sono passa|VTTVT	sono piu|UVUTV	sono riusci|TTYTT	sono sempr|RVSYT	sono state|TTYTT	sono stati|SUYTT	sono tre|WSTWT	sono venut|XTUTU	sostit il|TWTUU	stamat il|TTWUU
stamp dei|TVTUU	stamp del|VTTWU	stampa del|TWUUU	stata chius|UUVUU	stata regist|TUUTW	stata ricevu|UUUUV	stati prezio|UTWTU	stato accett|UVTUU	stato apert|SUTTY	stato della|UTUVU	stato di|TTWVT
stato firma|UTTXT	stato letto|TUUTX	stato ripara|TTXTT	stato risol|TUTWU	stato visual|UUUUV	stess error|XTTTU	stess messag|WTUUT	stess motiv|VTTVU	sto ancor|TURZU	strad e|TTUXU	su un|TVUTU
sua e|UUUTW	sua mail|UUUUV	sua richie|TUUTW	sua segnal|TTUTX	succe con|WTUUU	succe solo|XTTUU	sul conto|SSZTT	sul modul|UVUUU	sul nuovo|TWTTU	sul palo|YUSTT	sul pc|VVUUT	sul ticke|TUTWU
sull imu|UVUUU	suo messag|UTUUV	suolo pubbli|TWUTU	svuota da|TWTUU	tecni che|TUUVU	tecni e|UTVUU	tecni puo|YTTTT	tel #|TUVUU	telefo dell|SYUUT	telefo di|UVTUU	tell me|SYUTU	tema diver|UWTUU
temo sia|TTUWU	tempes e|TUVUU	tempo dobbia|TUUVU	terza volta|UTUWU	terzo sollec|UUTWU	thank for|TUXST	thank you|STYTT	the certif|TVUUU	the munici|SXUTU	the offic|UTUUW	the way|TWUUU
ti ringra|RSZUT	ti rispon|UUTTX	ti scriv|SYTTT	to email|UUUUV	torne operat|TUUUV	torno a|UUUVU	trasme la|ZTQUU	tre giorn|TSUXT	tre settim|TUUWU	tribu per|UVTUU	trovo altri|UVUUU	trovo la|WUTUU
tua mail|UUTUW	tua richie|TUUTW	tuo messag|TUUTW	tutta la|TVUUU	tutte e|UUVUU	tutte le|SXXST	tutti i|WTTVT	tutti voi|UUVUU	tutto a|TUVUU	tutto bene|UTWTT	tutto chiar|TUWUU	tutto il|TTUSY
tutto ok|SWVUU	tutto regola|SRbTT	tutto risol|TUWTU	uffic a|XSUTU	uffic e|TTUVV	uffic fino|VTUTU	uffic il|TUUUV	uffic per|TUWTU	uffic ragion|TUTVW	uffic riapro|TTTUY	uffic tecni|TUUUW
ultim doman|TXUTU	un aggior|UUTWU	un altra|VXSTT	un altro|SXTUU	un certif|VUUTU	un grazi|USXUT	un interv|TTTXU	un lampio|RYUUU	un mese|TTTXT	un messag|UUUTW	un nostr|TUUTW	un nuovo|TWTUU
un ora|TWTUU	un preven|TWUUU	un proble|TTXUU	un quesi|TWUTU	un riscon|TTUWU	un secon|TYSTT	un senti|SUWUU	un tema|UWTUU	un ultim|SXUTU	un utenz|WTUUT	un vostr|TUTWU	una buca|TVUUU	una cosa|UVTUU
una data|RTTZU	una fattu|SWUUU	una gentil|UTXTT	una multa|SYUTU	una prati|UVUUU	una richie|SYUTT	una rispos|UTTWT	una settim|UUUVU	una sola|TUWUU	una vostr|UUTXT	until #|UUUUV	until monda|UUUUV
urgen per|TTTYT	urgen rivolg|TTUSX	utent e|ZURTT	va bene|ZTSST	va beniss|UUVUU	va come|TUWUU	va fatta|UUUVT	va tutto|VTUUU	valbru examp|UUUUV	vanno beniss|TUUVU	ve lo|UTTWU	vener dalle|TUUUW
vener scors|XTTUT	vengo inoltr|TUUUW	vengo svuota|TWTUU	vi alleg|WUUTU	vi chied|SVUVU	vi chiedi|TVUVU	vi giro|aUPUU	vi ho|STUXT	vi infor|TXTUU	vi mando|UTTXT	vi preghi|TUUWU	vi prego|VRSYT
vi riman|WTTUT	vi ringra|RTaTT	vi rispon|TTTTX	vi scriv|TWTVU	vi sono|TSYTT	via dante|UVUUU	via noment|WTUUT	via po|XUTTT	via roma|TXTTU	via verdi|VSTWU	vicin alla|XTTTT	viene letta|UTUTW
visto che|TWUTT	visto la|TSYTT	voi o|UVTUU	voi per|RUTZU	volev anche|TWTUU	volev chiede|TXTTU	volev saper|RTXVU	volev solo|TTVVU	volte e|VTTVU	vorre inolt|TWUUU	vorre saper|TYTST	vorre segnal|TWUTU
vostr comuni|TUTTX	vostr interv|UUVUU	vostr istruz|VTVTU	vostr mail|WUTTU	vostr richie|WUTTU	vostr riscon|TUUWU	vostr rispos|UUTVU	vuole i|SSTaT	we are|TSTaT	when i|UUTVV	will be|VSTVV
windo #|XTTTT	with limit|UUUUV	with no|UUUUV	with the|SUUWU	you for|TUVUU	you let|USUXU	you pleas|TUUVU	your messa|TTTTX	your quick|UUVUU
`;

/** Learned weights of pairs of neighbouring words, written by `node bench/follow-up-model.ts --write`: see `model.ts`. */
export const LEARNED_PAIRS = `
! !|STVUW	# #|WTTTV	# agost|RTTTZ	# al|UTUUV	# alle|UUTTW	# anni|UVUTU	# april|WTUTV	# del|XUUTT	# di|TTUWT	# dicemb|VUTTU	# e|XTTTV	# euro|WUTUT	# febbra|VTUWT	# genna|VTTUV	# giugn|UUUUV
# maggi|TTUXT	# marzo|VTTTV	# non|RZUTT	# ore|TUUTW	# settem|STUUX	a #|bTSTS	a buon|TUYTT	a casa|VUUTU	a che|VTTWT	a chi|SXUTU	a chiede|TTTXT	a differ|TWUTU	a entra|UTVUU	a mano|USUXU
a mercol|TTTUW	a mia|WUSTU	a nome|TTXUU	a oggi|TTTXT	a parki|TWUTU	a posto|SWUTU	a prest|TTYTT	a protoc|UUUUV	a quale|YSTSU	a quest|TVUUU	a scrive|VUUUT	a segret|UTUUW	a segui|WTUTU
a settem|VTUTU	a tutti|TTXUU	a tutto|UUVUU	a voi|TUUWT	a zero|WTTUU	abbia ancor|VTTVU	abbia avuto|UTUVU	abbia la|VSTWT	abbia preso|UUUUV	abbia ricevu|TTUTX	abilit alla|UUUTV	acces agli|TWTUU
acces alla|TUUUV	acces to|UTUUW	acquis dal|STXTU	ad altro|TUUUW	ad oggi|UTTWU	adess e|WTUUU	adess lo|STYTT	adess so|TTXUU	aggior e|VUUUU	aggior la|UUUUV	aggiun che|YSTTT	aggiun una|SYUTT
agli atti|TWTUU	ai colleg|SSZTT	al #|UTTTW	al buio|TTUXU	al lavor|UTUWT	al marcia|WTTUU	al mio|TTUVV	al modul|TXTTU	al momen|YSSSV	al numer|TUUUW	al piu|TTTVW	al primo|TUVUU	al rient|UUUUV
al secon|VWTTT	al telefo|WTVTT	al vener|TUUUW	alcun notiz|TUTWU	alcun riscon|UTUVU	all albo|SXTUU	all ingres|TYTTT	alla colle|TTUTW	alla ferma|WUTUU	alla fine|STYTU	alla mail|UUUVU	alla mia|TTUWT
alla nostr|TTUWU	alla posta|TTTUX	alla riaper|TUUUV	alla scuol|RbSST	alla strad|WUTTT	alla vostr|YUTST	alle #|YTTTU	alleg il|ZTUSS	alleg la|XTTTU	allega la|WTTUU	allo sporte|STVXT	altra cosa|TWUUU
altra faccen|TWUUU	altra prati|TWUUU	altra questi|TWTUU	altra richie|TWTUU	altri indiri|UVUUU	altro commit|TWUUU	altro nostr|SXUUU	altro proble|SYTUU	am out|UUUUV	anche bisog|SXUUU	anche con|XTTTU
anche da|RVWUU	anche di|YTTST	anche il|WUTTT	anche in|YRTTU	anche l|VVUTT	anche la|YSTTU	anche per|UVVTT	anche se|RUXUU	anche solo|UUTVU	anche un|UWSUU	anche una|YTSTU	ancor aspett|TURYU
ancor il|UUTVU	ancor in|STRZT	ancor nessu|UUUVU	ancor nient|TUUVU	ancor nulla|UUUVU	ancor per|TTXTU	ancor ricevu|VUTUU	and i|WUTUU	and will|TTTTW	andat a|TUWTU	anno scors|VWTTT	annua leave|UUUUV
any news|UUUVT	apert dal|TUUVV	appen possib|TUUTW	approf della|TXTTU	approf di|TVWTT	approf per|UVTTU	appunt di|TWUUU	appunt per|WSSWT	arriv il|VRSYT	arriva piu|UVUUU	arriva una|RYUTU
asilo nido|UWTTU	aspett ancor|UUUVU	aspett che|TUUVU	aspett cosi|TTYST	aspett la|TUUVU	assen dall|UUUUV	assen fino|TUUUV	assen per|TTTTY	assen potet|UUUUV	atten ancor|TUUWU	atten vostr|VTTVT
attes di|TTTXU	atto di|TUWUU	atto e|VTWTT	avend ricevu|TUUWU	averc contat|UUTUV	averc scrit|TUUUW	avere un|XUTTT	avere una|TUUVU	averm rispos|TTWUT	averm segui|UUVUU	avete avuto|TTTWU
avete chies|VUTUU	avete detto|VUUUU	avete poi|STTZU	avete ricevu|SVVVU	avete rispos|UTUVU	avete salva|TUWTU	avete una|SSUZU	aveva detto|STSZU	avrei bisog|TXTTU	avrei un|TWUUU	avrem anche|TVUUU
avrem bisog|UWUTT	avuto alcun|TTTXU	avuto modo|STTYU	back on|TTTTX	bambi sono|TUWUU	bando per|TXUTU	basta la|WSUUU	bdap e|SUUXU	been receiv|TTTTX	bene anche|aSTST	bisog di|TXTTT	buca e|UUVUU
buche sono|RTUYU	buon fine|TUWTU	buon lavor|WUUTU	buona giorna|TUVUT	buone feste|TTUTX	but i|VTTWU	by the|TWUUU	c e|UVUUT	c entra|SWUUU	cache come|UUVUU	cambia argome|TWUUU	cambia il|RWVTU
cambia la|YUSTT	can i|TWUTU	caric la|UTUUV	carla e|TTWSW	carrab di|TVUUU	carta d|TWTTU	casa mia|SXUTU	casel di|TUTTX	casel non|TUUTW	caso di|TUUUV	ce l|TTXUU	cedoli di|VTTVU	centr estiv|TTTXU
certif di|SYUTU	certif medic|dTQSS	che anche|WTTUU	che aspet|TUTWU	che avete|TUUVU	che ci|UXUST	che da|SUXUU	che devo|VUUTU	che e|XTUTT	che gli|VUTUV	che il|VVTTT	che in|SaTTT	che l|UVTTU
che la|TTUUV	che le|TTVVU	che mi|XSUTT	che nel|SWUUU	che nessu|TUUWU	che non|UWTUT	che punto|TTTXU	che qualcu|UUUUV	che rispon|TWUTU	che si|XTTTU	che siete|UUTVU	che vi|TTUWU	chi devo|TWUTU
chi la|TWUTU	chi lo|UVUUU	chi scrive|TWUTU	chi se|TVUUU	chiama al|YTTTT	chiama il|STTWW	chiar e|TUVUU	chied anche|SXTUU	chied cortes|TUUWU	chied di|UVTVT	chied gentil|UTUVU	chied il|ZSTSU
chied inolt|SWUUU	chied la|TVTVU	chied ogni|TTTWU	chied un|XTUSU	chiede come|UVTUU	chiede di|ZRTTT	chiede il|UUUVU	chiede lo|UUTWT	chiede se|TWUUU	chiede un|UVUUU	chiude il|TUWTU	chiude la|TUVUU
chiude pure|STZTT	chius per|TTTUX	ci avete|STXTU	ci dite|SSUZU	ci e|SVUUV	ci hanno|TYTTT	ci sareb|TXTUU	ci servir|UVUUU	ci siamo|UVUUU	ci sono|TWTVT	ci vuole|RTUYU	cinqu giorn|TUUUV
codes uffic|USWVU	codic #|WUTTU	codic fisca|XTSUU	codic siope|RTVXU	coglia l|TVUUU	colgo l|TVUUU	colle e|TWUTU	come da|YTTTU	come deve|TVUUU	come facci|TWUUU	come indica|WSXST	come mai|XUTSU
come mi|VTXTT	come proced|WTUTU	come quell|VVTUU	come richie|XTTTU	come ringra|TUVUU	come sempr|SRcST	come si|TXTTU	come sugger|USYTT	compi #|UVUTU	comun examp|TTUTX	comuni che|VTUTV
comuni e|TUVUU	comunq per|TTWUU	con codic|WUUTU	con firef|bTRST	con i|WTVTU	con il|VTUUT	con l|UVWTT	con la|WTVTT	con le|TUWUT	con quell|XTTTU	con riferi|UUUVT	con urgen|TUTWT	conces del|TWTUU
confer che|UTWTU	confer di|VTVSV	confer il|STXTT	confer la|UUVUU	consid la|TTWUU	conta about|TWUUU	contat il|UUTTW	contat l|TUUTW	conteg i|TWTUU	contin a|UUUVU	cordia salut|ZTRUU	corret e|YTSTU
corso di|SWTTW	corte riscon|UUUVU	corte sollec|UUVUU	cortes un|TUUWU	cosa devo|aRTTU	cosi in|TUXTT	cosi prest|TUWTU	could you|SVTWU	crear un|UVUUU	creden per|UWTUU	cui non|UUUVU	curren out|UUUUV
d accor|UUVUU	d acqua|TVTVU	d identi|TWTTU	d uffic|WTTUU	da due|TUUVU	da error|TVUUU	da fare|WTUUT	da giorn|TWTUU	da ieri|QaWRT	da luned|UUUVU	da oggi|SXTTV	da parte|SVWUT	da quest|SUYTU
da solo|TSYTT	da stamat|SWVTT	da tre|USUXU	da un|XUTTU	da una|YURUU	da voi|TVUVU	da vostr|XTSUU	dal #|TTTUX	dal luned|TUUUW	dal siste|UUUTW	dall uffic|UUUUV	dalla mia|UUTVU	dalle #|WTTTV
dallo sdi|TVUUU	darci una|RQRfT	darmi un|UUUVU	darmi una|TTTXU	data di|XSTTU	data odier|UUVUU	davan al|WSTVT	davan alla|YUSTT	davan casa|SXUTU	defini della|UTUVU	dei carabi|VSUUW	dei certif|UUUVU
dei reside|RYUTU	dei rifiu|TYTTT	del #|XUSVS	del certif|WUUTU	del colle|TYSTT	del comun|VUUTU	del destin|TTTTX	del fornit|VUUUU	del patro|UUTUV	del protoc|SXUTU	del rimbor|TUTWU	del secon|UVUUU
del sinda|TWUUU	del ticke|UTSYT	del versam|WTUUU	dell abbona|UVUUU	dell anagra|RYUTT	dell anno|VWTTT	dell autob|WUTUU	dell ente|VUTTV	dell imu|SXUTU	dell interv|TUXTT	dell uffic|UXTTT
dell umido|VUUUU	della biblio|RXVUT	della carta|TXTTU	della mia|TUUVU	della palest|TWTUU	della pensio|TXTTU	della plasti|UWTTU	della prati|TUTVU	della provin|XTTTU	della rispos|WSWST
della sala|TVUVT	della scuol|TVWTT	della vostr|UWTUU	delle presen|TWUUU	destin e|STUTX	detto che|UUTWU	detto di|TTUXT	devo chiama|VVTTU	devo fare|VVTTT	devo pagar|VSTVU	devo rifar|XTUSU
devo rivolg|TWUUU	di #|XTTUT	di accett|XTTTU	di april|WUTTT	di aspett|TUUVU	di attiva|YTTSU	di base|SXUUU	di bianc|UVTTU	di compet|XTTTU	di confer|TUTWU	di conosc|TSTYT	di credi|VUUTU
di cui|VUTVU	di cuore|TTXTU	di dire|XTTTU	di due|UVUTU	di formaz|SXTTV	di giove|VVTTT	di guarda|TTTWU	di ieri|VUTUU	di interv|UTTWU	di istrut|WTUTU	di lettu|SUUUW	di maggi|TXTTU	di marzo|UVUTU
di me|YTTTT	di mia|TWVTT	di mio|XUTTT	di nasci|UWTTU	di necess|TUUUV	di noi|PSSYZ	di non|TTUTW	di nuovo|VSUVT	di pagame|SUUXU	di perso|YTTSU	di posta|STTTZ	di prima|TTTXU	di quant|TTWVU
di quest|YUUSS	di rateiz|TTUWU	di riscon|VTUUU	di rispon|TTSZS	di rispos|UUUUV	di saper|TXUTU	di scrive|TTUYT	di segret|TWUUU	di serviz|SVTTX	di stamp|WTTUU	di stanot|TWUTU	di tutte|TSYUT
di tutto|TUWTU	di un|TWTVU	di una|TVVVT	di via|TVTWT	di voler|TUUWU	di vostr|VUUTU	dicon che|UWTTU	dieci giorn|TVTVT	diment di|UTSYT	dirci se|SSUYU	dire che|VVTTU	dire qualco|TTTYU	dirit di|VVTTU
dirmi qualco|TUUWU	dirmi se|UUUVU	dispon dimost|UUWUT	dispon per|WUTUT	distur ancor|UUUVU	dite se|QYUVT	do i|WWTST	dobbia aspett|TUUWU	docume richie|VTUVU	docume servo|RaTSU	doman e|TTUWU
doman quand|SYUSU	dopo il|UTWTT	dopo l|VUUUU	dopo la|WTUUT	dopo le|WTUTT	dott ssa|UTUUW	dove si|SXUTU	dove trovo|SZTTU	due giorn|RTXUV	due settim|TUUWU	due volte|WTTVT	e #|bTRST	e a|UUVUU
e abilit|STUTX	e aggior|YURTU	e al|SSTWX	e anche|SUWUU	e ancor|RTTYU	e andat|SVWTU	e apert|TUUVV	e arriva|VVTUU	e blocca|UTUWU	e buon|XUTTU	e buona|TUXUT	e cadut|aTRST	e cambia|UUUVU
e chiar|WTTUU	e chius|TVUUV	e da|SYTUT	e dal|WTTVT	e del|XTTTT	e di|ZSSTT	e doman|UUUVU	e fa|VTUUU	e fermo|TUTYT	e gia|TUXTT	e grazi|TTXUU	e guast|TVUUU	e ho|TTVVU	e i|USTXU	e il|XUSUT
e in|USTWV	e intest|UVUUU	e l|WUTUT	e la|WUTTT	e lo|XTTUT	e mail|UUUTW	e mi|UTUXT	e necess|UUUUV	e nessu|UUUVU	e non|VTUVU	e nuovo|VVUTU	e ok|WTUUU	e passa|STXVT	e peggio|XTTTU	e per|SWVUT
e piu|VTWTU	e poi|UTTWU	e possib|UWTTT	e presid|SUTTX	e previs|TTUWU	e qualcu|STTaT	e quell|WTWTT	e rimas|XUSUU	e ringra|TUXTT	e risol|TTXUU	e sara|UUUUV	e scusa|UUVUU	e se|ZTTRU	e sempr|SSSaU
e solo|XTUTU	e spent|VSUWU	e stata|TTVUV	e stato|STUUW	e ti|eTPQU	e tre|YSUST	e tutto|STUWT	e un|XTTTU	e una|VUSVT	e urgen|RTRcT	e vener|UUUVU	e venut|UTUVT	e verra|TTUTX	e vi|YTSTU
e visibi|TTYTT	ed e|USVUU	effici !|UUVUU	elettr non|UVUUT	ente e|YTUTT	entro #|TUUTW	entro doman|TTTYU	entro la|UUUVU	entro oggi|TTTXU	era il|STaST	era un|TTXUU	ero in|VVTTT	error #|XVTTS
error compa|VTUTU	error di|UVUUU	error si|VTUUU	esce ancor|TUUVU	esser firma|XSTUU	esser ricont|ZTSTS	everyt is|TUVUU	examp it|TTUUV	fa anche|WTUTU	fa la|UVUUU	fate saper|TTTWU	fate voi|UXTSU
fatec saper|TUUWT	fatem saper|UTRZT	fatta la|UUUTU	fatto le|UUVUU	fatto saper|UUTWU	fattu di|TVUUU	ferie dal|UTUUW	ferie e|TTUUW	ferma dell|WUTUU	festa del|UUTUV	figli e|VUUUU	fila allo|TUTXU
file di|XTTTU	finalm si|TTWUU	fine era|STYTU	fine now|STZTT	fine settim|TUUWU	fino a|STTTY	fino al|STUUX	fino alle|XTUTT	firma da|XSTTU	fisca e|YUSUU	fogli #|UWUTT	follow up|UUUVU	for a|UVUUU
for urgen|UUUUV	for your|UTUUU	formaz e|UTUTW	formaz sul|TWUUU	fotoco del|RXUUU	fratte ho|TSZTT	fuori uffic|TUUUV	genera automa|UUUUV	genera dal|UUUTW	gentil e|UUVUU	gentil unica|UTXTT
geom rinal|STTVX	gesto idric|UTTTX	get a|TWUTU	gia che|SYTTU	gia stampa|UTWTU	giorn #|TUUTW	giorn che|TUTXU	giorn e|TWTVU	giorn fa|USUXU	giorn lavora|TUTTX	giorna di|UVTUV	giove alle|XTTTT
giove e|TTTXU	gli impeg|SWUUU	gli orari|TYTST	gli uffic|STSWX	grand e|YUSUT	grazi !|YUTST	grazi #|RUZTT	grazi a|TUWUU	grazi ancor|TTYTU	grazi comunq|UTWUU	grazi davve|TTXTT	grazi del|SWVTU
grazi dell|TUWTU	grazi della|UTXST	grazi di|SUYTU	grazi e|WUUTT	grazi infini|SSZUT	grazi mille|TTYTT	grazi per|TUWTV	guarda la|UTUVU	ha ancor|UVTVU	ha bisog|XUTUT	ha gia|WTVTU	ha manda|XTTTU
ha preso|TUUWU	ha ricevu|TTUTX	hanno cambia|WTUUU	hanno confer|VTVUU	hanno detto|TTUXT	hanno gia|aRSTT	has been|TTTUW	have a|UUVUU	ho anche|RYUTU	ho ancor|UUUVU	ho appen|XTTTU	ho avuto|UUTWU
ho cambia|WSUTV	ho capit|UWTTU	ho diment|XTTTU	ho fatto|WUUTU	ho gia|TSUYT	ho manda|XSTUT	ho pagat|WTTTU	ho parla|WUUUT	ho piu|TTVWT	ho prova|WTTTU	ho ricalc|VTVTU	ho ricevu|VTXST	ho sbagli|WTUTU
ho scrit|UTUWU	ho segui|TUWUU	ho un|RaSUU	ho visto|TSYUT	how do|SYUTT	how to|UVUUU	i am|TTTTX	i bambi|TUWUU	i book|TVUUU	i can|UUUVU	i casson|TWTUU	i conta|TWUUU	i dati|XTTUT	i dirit|WUUTU
i docume|STYTT	i file|XTVST	i fogli|TVUUU	i giorn|XTTVS	i have|VWTTT	i m|UUUUW	i manda|WTVST	i messag|UVUUU	i miei|UTXST	i permes|WUTTU	i still|WTTVT	i tempi|TSTYT	i termi|TTSYT	i termos|TUWUT
identi di|TVUUU	ieri sera|UUVTU	il #|VSTUW	il bonus|SXUUU	il brows|VTWTT	il cambi|TUXTU	il capito|WVSTT	il cartel|TUWTU	il casson|RYSWT	il cedoli|TVUVU	il centra|RYUTU	il certif|WWSUS
il chiari|QTbTT	il cig|WTTTU	il codic|XSTUT	il cogno|ZSTST	il colle|SVUUU	il colleg|XUTTT	il comput|RYUTT	il comun|XTUTT	il consol|STVXT	il contra|aSTST	il contri|RVXUT	il distur|STXVT
il docume|TTVVU	il drive|WUTTU	il file|bSSST	il fluss|VTWTU	il fogli|UWUTU	il gesto|VTTTW	il giorn|TTTTY	il lampio|VTTVU	il link|cTSRT	il login|SXUTU	il mese|TUUWU	il messag|UUQTZ	il mio|VWTUT
il model|XTUTT	il modul|VVUSU	il monit|TWTUU	il nostr|TUUUW	il notai|TUUVU	il numer|XSSUV	il nuovo|TXUTT	il pagame|VUTUT	il parer|VTTVU	il passo|SXUTU	il pdf|WTVTT	il piano|XTUTT	il piu|WTUTU
il porta|TWTUU	il proble|VSTWT	il progra|TXUTU	il protoc|TWUUU	il respon|VTTWT	il reviso|TUTWU	il ricalc|TTVWU	il riferi|TUUUV	il rimbor|VTVUT	il riscon|UUVUU	il ritir|aUSST	il segret|UUUVU
il semafo|SXUUU	il serviz|VTUTV	il sito|TVUUU	il suo|TVTTW	il suppor|TUWTU	il team|TUVTV	il tecni|VTUVT	il telefo|RbSTT	il tempo|TTWUU	il ticke|TTYTT	il toner|TXTTU	il tuo|TUUTW	il vostr|SUXTU
impeg plurie|TWUUU	in allega|YTTTT	in attes|UTSYT	in caric|TTTVV	in caso|TUUUV	in coda|UTUTX	in conge|TTUUW	in data|TUVUU	in ferie|UTUUW	in frett|TVXST	in malatt|TTTSY	in matern|TTTTY
in merit|TTTXT	in mezzo|WUTTT	in mia|UUUUV	in ogget|TTTXT	in pdf|WUTUU	in piazz|SZTTU	in quest|TTUTX	in sede|TUUUW	in serviz|TTUUX	in the|TVUTW	in tre|XSVST	in uffic|UWTTU	in un|UUVTT
in uscit|UWUUT	in via|TZSTT	indica e|aTRTU	indiri e|WSVTT	infini per|TTXUU	infor che|RVTUX	inform che|TUUUV	inolt il|RXUUU	inter #|ZSTTU	inter e|VUUUU	interv !|UVTVU	intest a|XTSUU	invec a|UVUUU
invec di|XUTTT	invec per|RZTTU	invio il|ZTRTT	io a|UUVUU	io il|ZSSTT	io sono|VUUUT	is fine|STZTT	iscriz all|UVTUU	it is|YSXRS	l #|VUUUU	l abbia|VTVUT	l acces|SYTUU	l acqua|YTSTT	l agent|STXUU
l aggior|YTSTT	l aiuto|eTOST	l altro|SWVUU	l ammini|VUUUU	l attiva|STUYT	l attivi|VTUUU	l autori|TVUTU	l avvis|TVUUU	l erba|SWUUU	l error|ZSTTT	l hanno|ZSTTT	l ho|TVVUU	l iban|XVSTT
l indenn|VTVTU	l indiri|VUTTV	l inform|UTWTU	l intere|TTWUU	l intest|XTUTT	l iscriz|UVTUU	l isee|ZTSTT	l occasi|TWUTU	l ordin|UUTWU	l orolog|VVTUU	l uffic|UTTTW	l utent|YTTTT	la #|XUTTT
la buca|TWUUU	la cache|VUTUU	la carta|SXUTU	la casa|UVUTU	la casel|STTTZ	la celeri|UUVUU	la collab|XURUU	la colle|WSUUV	la conces|WVRUU	la confer|TTWUU	la contat|TTUTY	la correz|UUVUT
la corte|TUWUU	la cortes|TTVVU	la defini|UTUVU	la delibe|WUUTT	la denunc|XSTUT	la dispon|UUVVT	la docume|YTTST	la doman|VTUUU	la dott|UTUUW	la fattu|YURTU	la festa|UUTUV	la fila|TUTXU
la firma|SXTTU	la fontan|TYTUT	la fotoco|RXUUU	la gestio|TVUUU	la giunt|TUUVU	la gradua|TUUWU	la inform|UUUUV	la lavora|UTTWU	la luce|VTVUU	la macchi|WVSTT	la mail|TTTWV	la marca|XTTUT
la massi|UUUVU	la mia|STUXT	la nota|ZSSTU	la nuova|TWUUU	la pagin|VUUUU	la passwo|VYSST	la patch|WSTVU	la pazien|TTWUU	la perdi|TVUUU	la planim|YTUSU	la posta|SXTTU	la prati|UUVUU	la preced|WSUUT
la preghi|TTUTW	la presa|WVTTU	la presen|TTVVT	la protoc|TWUUT	la prova|TUVUU	la pubbli|RVXTU	la questi|TVUVU	la rapidi|TSYTT	la rata|SWUVU	la relazi|XSTUU	la reside|WUTTU	la ricevu|bRSST
la richie|UTVWT	la ringra|STZST	la rispos|XTUSU	la scaden|TTUXU	la scuol|WTUTU	la secon|WTUTU	la segnal|SSXUU	la segret|TUUUV	la settim|TTUWU	la signo|TTZST	la situaz|VSXTT	la sollec|UUYRU
la spiega|TTXUU	la stamp|SUVVU	la stampa|SXUUU	la stess|TWTUU	la strad|TTUXU	la sua|TTUTY	la tari|TWUTU	la terza|UTUVU	la tesse|TWUTU	la tua|TUTTY	la versio|XTTTT	la visit|TWUTU	la voce|XTTTU
la vostr|TUUUV	la ztl|TWUUU	lavor a|USUXU	lavor piu|STSTa	le #|XTTTT	le altre|WTTUU	le buche|RUUXU	le chied|TXTTU	le comuni|UTUUW	le creden|TUXTT	le fattu|TWUUU	le ferie|TUTWU	le foto|ZSVST
le ho|VSYST	le indica|RTaTT	le inform|WSVTT	le mail|TSTTZ	le mamme|TSYUT	le pec|VXTTS	le pratic|UUUUV	le rate|WVSTU	le rispon|TUUUW	le timbra|TXTTT	le utenz|VTUUV	le vostr|TTWUU	legge i|TXTTU
let me|TSTXU	letto il|TUUTW	like to|SaSTT	limit acces|UUUUV	lo chied|WSUVU	lo fate|VWTSU	lo hanno|VTVUU	lo scann|PTXXT	lo scart|VUUUU	lo screen|WTTUU	lo scuola|RaSTU	lo stato|UTTYT	lo stess|YSUTT
lo studi|TUUUW	lo vedo|VTUTU	luned #|UUUUV	luned al|TUUUW	luned e|UUUVU	ma adess|VUUUU	ma e|WWSTU	ma il|VTSWT	ma io|TVTVU	ma l|WUTTU	ma la|TWTTU	ma manca|XTTTU	ma mi|VTTUU	ma non|ZTSSU
ma per|UWTTU	ma qualcu|TUUVU	ma quant|TSUXU	ma quell|XSUUU	mail e|UTUTW	mail non|STTTa	mail per|TTXUT	mail perch|TUUWT	manca ancor|WUTTU	manca il|WTTUU	manda i|STXUT	manda qualcu|RSScT
manda un|VVTTU	mando le|XTTTU	many thank|TTYTT	marzo #|TUUUV	marzo e|TTTXU	me know|RSYWT	me l|VTVTU	me lo|SVVUU	medic di|SXUUU	merit alla|TUUVU	mese scors|TUUWU	messa has|TTTTX	messag automa|TTTTX
messag di|SYVTS	messag e|TTUTW	messag genera|TTUTW	messag non|UUUUV	mezzo alla|WUTTT	mi arriv|TVUUU	mi avete|WTUTU	mi aveva|STSZT	mi chiam|YTTTT	mi chied|VSUWU	mi date|UUTVU	mi dicon|SXUUU
mi dite|QbUST	mi e|TVTVU	mi fate|TTTWU	mi ha|SSWWT	mi hanno|QYUVT	mi permet|XTRVT	mi potet|aSURU	mi puo|VTTWU	mi sapet|TUUVU	mi serve|TUVUU	mi servir|TXUTU	mi si|TWUUU	mi sono|WXTRT
mi trovo|VTUTU	mia assen|UUUUV	mia doman|TUUWU	mia figli|VVUTU	mia madre|UVUTU	mia mail|TUUWT	mia mogli|ZSTTU	mia prati|UUUVU	mia richie|TTTXU	mia segnal|UUTWT	mia suoce|TXTTU	mille !|YVRST
mille grazi|TTXTU	mille per|PTbUU	mio figli|VVTTU	mio fratel|XTTTU	mio inter|VUUUU	mio marit|YTTTT	mio nome|aRTTT	mio padre|VUTUT	mio rient|UUUUV	modo di|STTYT	modul contra|UVUUU	modul firma|aSSTT
modul per|RZUTU	modul presen|TWTUU	modul tribu|UVUUU	molto genti|SUYTU	monda with|UUUUV	monit della|UVUUU	monit in|TXTUU	my previo|UUUVU	n #|WTTTV	nasci di|UWTTU	ne approf|UWTUU	ne ho|YSTTT
ne occup|TVUUU	necess di|TVUUT	need to|WUTTU	nel #|YSTTT	nel fratte|SUXSV	nel parco|SWUUU	nell uffic|TYSTU	nella stess|SYUTU	nello spam|VUUUU	nessu e|UUUVU	nessu mi|UUSWU	nessu rispos|UUUVU
nessu tracc|UUUVU	no acces|UUUUV	nome utent|ZURTT	noment #|VTUUT	non #|bTRTS	non abbia|UTTVU	non arriv|XTUSU	non avend|STTXU	non c|VTVTT	non ci|TZTSU	non conteg|TWTUU	non e|UTTUW	non funzio|YTTTT
non ha|VXTST	non ho|WSUVT	non il|XTTTT	non lavor|RTSVZ	non me|TUXTU	non mi|UTUVT	non posso|TTXTT	non prend|TWUUU	non quadr|TWUUU	non quell|aSSTT	non ricev|SWUUU	non rispon|TTTUX	non riusci|SaTTS
non serve|RSaTT	non si|SXVTT	non so|UVUTU	non sono|UTTTY	non squil|SYUUT	non stamp|TWUUU	non trovo|UVUUU	non vede|VVTTU	non vedo|VTTVU	non vengo|TVTTV	non viene|TVUUU	non vorre|STUXU
nostr operat|TUUTW	nostr uffic|TUUUV	nota di|VTVTU	notat che|UUVUU	notiz in|UUUVU	notiz sul|UXUSU	numer #|STTTY	numer verde|STTWW	nuova colle|UWTUU	nuovo per|UVUUU	nuovo utent|UVUUU
o dopo|WTUUU	occasi per|TWUTU	occasi segna|TWUUU	of offic|TTTTX	of the|VVTTV	offic and|UUUUV	offic until|UUUUV	oggi e|SUTYU	oggi l|YTTSU	oggi la|SYTTT	oggi nessu|UUUVU	oggi non|SUTVW
oggi sono|TSTTY	ok con|TVUUU	ok grazi|STaST	ok per|UVUTU	ok tutto|SUXUU	oltre a|UVUUU	oltre al|TWTUU	on #|UUUUV	on annua|UUUUV	on monda|UTTTX	on my|UUUVU	on this|TTSaS	one more|TWUTU
ora e|XTTTU	ora entro|TVUUU	ora i|STXUU	ora il|SUYTU	ora la|TUWUT	ora va|TUVUU	ordin e|UUTXT	ottim lavor|STYTT	out of|TTTVW	p s|SZSTT	padre ha|UUUVU	pagar la|TUUVU	palo e|YUSTT	parki permi|TWUTU
parla con|WUUUT	parte di|SVXST	partic #|VVUTT	passa un|UUUVU	passa una|UUUVU	passag pedona|VUUUU	passo carrab|SXUTU	passo passo|TUVUU	passwo del|UYSST	pc della|VVUTT	pedona e|VUUUU	pensa di|TSVWU
pensio di|TXTTU	per altre|TWUUU	per aprir|QbTTU	per aver|TUVTW	per averc|TUTUX	per avere|TSTYU	per averm|TTXTT	per chiede|TXTTU	per comuni|UUUUV	per cortes|TUTWU	per domand|UVUTU	per favor|WSTWT
per ferie|TTUUW	per festiv|TUTUW	per i|XXRTT	per il|TVUTU	per invent|UUUUV	per l|WVTTT	per la|TVWTT	per le|TWWSU	per lo|RXTVU	per malatt|TTTTY	per matern|UUUUV	per me|TTYTT	per noi|STYTU
per posta|WSXTS	per quant|SXUTU	per quell|WTTUT	per ringra|TSaTT	per segnal|TYTUT	per un|SWTTV	per una|RXUVT	per urgen|TTTSY	perch forse|VTTWT	perch non|TXTUT	perfet per|TXSUU	permes per|TTTSY
permet di|UUTWU	pero adess|WVTTU	pero non|TWTWT	perven in|UUVUU	piu attiv|UUUUV	piu avuto|TTVUT	piu di|VUUUU	piu e|VSWTT	piu grand|VURXT	piu la|RZUTT	piu nient|TSYTU	piu picco|WUUTU
piu press|STSTa	piu prest|TTTVW	pleas let|UUTVU	poi la|VVTVT	poi verifi|STTYU	possia aprir|VTVTU	possib avere|TVUUU	posso chiede|TWUTU	posta elettr|TWTTU	posta non|TSUUX	potet chiama|YTTTT
potet chiude|STYTT	potet scrive|UUUUV	potet verifi|SVTWU	preced comuni|TUUXU	preci che|ZSSTT	prega di|SSTWX	preghi di|TTTVW	prego di|XSTVT	preme per|TUUVU	prend atto|TTXTT	prendi atto|TUXTU
presa in|UUUUV	presen non|TWTUU	presen si|TUUVU	presen un|UWTUU	preso in|TTUVV	press quest|UTUUW	preven per|TWTUU	prima di|ZSUSU	prima o|WTUUU	priva di|TTUWU	proble dei|TVUUU	proble e|RTVXU
proble non|VUTUT	proble risol|TVWTU	proced con|VTXSU	progra delle|TXTTU	protoc comun|UUUUV	protoc oggi|SYUTU	prova a|VTUUU	prova anche|VUUUU	prova come|VUTUU	provve a|SSZTT	punto e|UTUVU
punto siete|TUTWU	puo dipend|XTUTT	puo esser|VSWTT	quadr tutto|TTXTT	qualc giorn|UVTTU	qualc novit|TUUWU	qualcu mi|UUTVU	qualcu puo|TUUVU	quali docume|RaTSU	quand e|TUUVU	quand interv|TUUVU
quand pensa|TSUXU	quand potet|SWUUU	quand sara|UVUUU	quand vi|cRRST	quant ci|RTUYU	quant costa|bSTPU	quant dobbia|TUUVU	quant mi|TTWUU	quant prima|RTWVW	quant richie|ZTPVU	quant riguar|SXUTU
quant scrit|UTUVU	quell che|RTaTT	quell davan|XTTTT	quell del|YUSTT	quell dell|XTTTU	quell della|aRTSU	quell di|WVTTU	quesi sull|UVUTU	quest casel|TTTTY	quest e|UUUTW	quest ente|UUUUV
quest giorn|UTVTV	quest mail|TUWUT	quest matti|TTYTT	quest messag|UVUTV	quest ticke|TVUVT	questi delle|TUUWU	quind devo|XTTTU	regist con|TUUTW	relazi tecni|XSTUU	respon del|TTUXU	reste chius|TUTUW
rester chius|TUUUW	restia in|VTTUU	resto in|WTTWT	retur on|UUUUV	reviso ci|TUTWU	riavvi il|VUUUU	ricalc e|RUYUU	ricevu alcun|UUUVU	ricevu del|WTUUU	ricevu e|UUUTV	ricevu il|UTXST	ricevu l|UUVUU
ricevu la|STUUX	ricevu rispos|TUTWU	ricezi di|UUUTV	richie di|TTTYU	richie e|TUUUV	richie in|UUTVU	richie la|TWUTU	richie si|VUUTU	rient il|TTUUX	riesc a|UTWTU	rifar la|WTUTU	riferi ai|SSZTT
riferi alla|STUWV	riferi e|TUUUV	rifirm e|XTTTT	riman in|TUUVU	riman la|UTTWT	rimas priva|TTUWU	rimbor dell|UVUUU	ringra a|STXUU	ringra della|TTWUU	ringra e|SUYTT	ringra molto|UUVUU
ringra per|UTXTT	rinno la|TUTYT	riscon alla|UUUVU	riscon con|UUVUU	riscon in|TUUWU	riscri per|TSTZT	risol grazi|TWTUU	rispon al|TTUVV	rispon appen|TUUUW	rispon entro|UUTTW	rispon quant|UUTTX
rispos al|TTVWT	rispos alla|WUTTT	rispos automa|TUTTX	rispos cosi|SUYUU	rispos entro|UUTVU	riusci a|STUYT	riusci ad|SXWTS	rivolg a|UTUTW	rivolg al|TTUTX	rivolg alla|UUUUV	roma e|TWUTU
sala riunio|TXTUT	salva la|TUWTU	saper a|UTUWU	saper come|SXTTU	saper gli|TZTST	saper qualco|TTTWU	saper se|VTTWU	sapet dire|TUUVU	sapet qualco|TUSXT	sara letta|TUUTW	saro assen|UUUUV
saro in|UUUUV	sbagli io|UUVUU	scade il|TUUVU	scaden e|UUUVU	scaric dallo|TVUUU	scont sulla|SYTTU	scrit il|WSUUU	scriv di|UTUWU	scriv per|TWTUU	scrive a|TSUVW	scuol di|UVUUU	scusa il|STXVT
scusa se|TUVVU	se avete|UUTVU	se ci|UTUWU	se e|TUUVU	se il|YTTTT	se insis|TUUVU	se l|SUUXU	se la|TSTZU	se lo|UTVUU	se ne|WUTUU	se non|SUWVU	se per|UVUTU	se puoi|TUTWU	se siamo|WVTSU
secon piano|VWTTT	sede di|VUUUU	sede fino|TUUUV	segna che|SXTUU	segna un|TWTUU	segnal che|TXTTT	segnal del|TUUWT	segnal e|TUTUW	segnal un|TXUTU	segret mi|UUUVU	segui della|VUUTU	sei rate|WTUTU
semafo di|TWUTU	sempr !|TTXTU	sempr a|VVTTU	sempr la|ObUTU	senti ringra|SUWUU	serve altro|VTWTU	serve anche|ZRUTU	servir poi|TXTUU	serviz press|UTUUW	servo per|RaTSU	settim che|TTUWU
settim e|TTUWU	settim senza|TUTWT	shoul i|TWUUU	si accen|UVUUU	si apre|UUVTT	si apron|RTaTT	si chied|UUTWU	si comuni|UUUTV	si e|TUTXT	si fa|TWTTU	si ferma|YTRTU	si prega|SSTWX	si puo|RZUSU
si richie|TWUTU	si ringra|SUXUU	si sollec|UTTWU	si tratt|VVUTU	si vede|UTVUU	si verifi|WTTUU	siamo a|SWTXT	siamo ancor|SUUXU	siamo in|WTTUT	siete sempr|UUVTU	siete stati|TUXTT	sito del|TVUUU
situaz e|VSWTT	so a|TWUTU	so come|TUVUU	so cosa|TTXUU	so much|STYTT	sollec !|UUSYT	sollec corte|UUUVU	sollec cortes|UUTVU	sollec il|TUUVU	sollec rispos|UUWUT	solo con|YSTTT	solo due|VTTVU
solo una|YURTU	sono a|UUTWT	sono aggior|TTTXU	sono al|STRSc	sono ancor|TTUWU	sono andat|aSSST	sono assen|XTTTU	sono due|RWUVT	sono fuori|TSUTX	sono in|USTSZ	sono novit|TTTXU	sono passa|WTTUT
sono piu|UVUTV	sono riusci|TTYTT	sono sempr|RVSYU	sono state|TTYTT	sono stati|SUYTT	sono tre|WSTVT	sono venut|XTUTU	sostit il|TWTUU	stamat il|TTXUU	stamp dei|TVTUU	stamp del|VTTWU	stampa del|TWUUU
stata chius|UUVUU	stata regist|TUUTW	stata ricevu|UUUUV	stati prezio|TTWTU	stato accett|UVTUU	stato apert|RTUTY	stato della|UTUVU	stato di|TTWVU	stato firma|VTTXT	stato letto|TUUTW	stato ripara|TSYTT
stato risol|TUTWU	stato visual|TUUUV	stess error|XTTTU	stess messag|XTUUT	stess motiv|VTTVU	sto ancor|TURZU	strad e|TTUXU	su un|UVUTU	sua e|UUUTW	sua mail|UUUUV	sua richie|UUUTW	sua segnal|TTUTX
succe con|WTUUU	succe solo|XTTUU	sul conto|STZTT	sul modul|UVUUU	sul nuovo|TWUTU	sul palo|YUSTT	sul pc|VVUTT	sul ticke|UUUWU	sull imu|UVUTU	suo messag|TTUTX	suolo pubbli|TWUTU	svuota da|TWTUU
tecni che|TUUVU	tecni e|UTWTU	tel #|TUVUU	telefo dell|SYUUT	telefo di|UVTTU	tell me|SYUTU	tema diver|UWTUU	temo sia|TTUWU	tempes e|TUWUU	terza volta|UTUVU	terzo sollec|UUTWU	thank for|TUXSU
thank you|SUYTT	the certif|TVUUU	the munici|SXUTU	the offic|UTUUW	the way|TWUUU	ti ringra|SSZTT	ti rispon|UUTTX	ti scriv|SXTTU	to email|UUUUV	torne operat|TUUUV	torno a|UUUVU	trasme la|ZTRUU
tre giorn|TSTYT	tre settim|TUUVU	trovo altri|UVUUU	trovo la|WUTUU	tua mail|UUTUW	tua richie|TUUTW	tuo messag|TUUTW	tutta la|TVVUU	tutte e|UUVUU	tutte le|SXXST	tutti i|WTTVT	tutti voi|UUVUU
tutto a|TUVUU	tutto bene|UTXTT	tutto chiar|SUXUU	tutto il|TTUTX	tutto ok|SWVUU	tutto regola|SSbTT	uffic a|XRTUT	uffic e|TUUVV	uffic fino|VTUTU	uffic il|TUUUV	uffic per|TUWTU	uffic ragion|TUTVW
uffic riapro|TTTUX	uffic tecni|TUUUW	ultim doman|TXUTU	un aggior|UUUVU	un altra|VXSTT	un altro|SXTUU	un certif|VUUTU	un grazi|USXUT	un interv|TTTXU	un lampio|RYUUU	un mese|UTTXT	un messag|UUUUW
un nostr|TUUTW	un nuovo|TWTUT	un ora|TWTUU	un preven|TWTUU	un proble|TTXUU	un quesi|TWUTU	un riscon|TTTXU	un secon|TYSTU	un senti|SUWUU	un tema|UWTUU	un ultim|SXUTU	un utenz|WTTTU	un vostr|TUTWU
una buca|TVUUU	una cosa|UVTTU	una data|RTTaU	una fattu|SWUUU	una gentil|UTXTT	una multa|SXUTU	una prati|TVUUU	una richie|SYUTT	una rispos|UTTWT	una settim|UUUVU	una sola|TUWUU	una vostr|TTTWT
until #|UUUUV	until monda|UUUUV	up on|UUUVU	urgen per|TUTYT	urgen rivolg|TTTSY	utent e|ZURTT	va bene|ZTSST	va beniss|TUVUU	va come|TUWUU	va fatta|TUUVT	va tutto|VTVUU	valbru examp|UUUUV
vanno beniss|TUUVU	ve lo|UTTWU	vener dalle|TUUUW	vener scors|XTTUT	vengo inoltr|TUUUW	vengo svuota|TWTUU	vi alleg|WUUTU	vi chied|SVUVU	vi chiedi|TVUUU	vi giro|aUPUU	vi ho|STUXT	vi infor|TWTUT
vi mando|VTTWT	vi preghi|TUUWU	vi prego|VSSYT	vi riman|WTTVT	vi ringra|RTZTT	vi rispon|TTTTX	vi scriv|TWTVU	vi sono|TTYTT	via noment|VTUUT	via po|XVTST	via roma|TXTTU	via verdi|VSTWU
vicin alla|XTTTT	viene letta|UTUTW	visto che|UWUTT	visto la|TRaTT	voi o|UVTUU	voi per|SUTZU	volev anche|TWTUU	volev chiede|TWTUU	volev saper|RTXVU	volev solo|TTVVU	volte e|VTTVU	vorre inolt|TXTTU
vorre saper|TYTST	vorre segnal|TWUTU	vostr comuni|TUUVU	vostr interv|UUVUU	vostr istruz|VTVTU	vostr mail|WUTTU	vostr richie|WTTTU	vostr riscon|TUUWU	vostr rispos|UUUVU	vuole i|SSTaT
we are|TSTaT	when i|UUTVV	will be|VSTVV	windo #|WUUTT	with limit|UUUUV	with no|UUUUV	with the|SUUWU	you for|TUVUU	you let|USUXU	you pleas|TUUWU	your messa|TTTTX	your quick|UUVUU
`;

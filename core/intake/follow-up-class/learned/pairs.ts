/** Learned weights of pairs of neighbouring words, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_PAIRS = `
! !|STVVV	# #|WTTTV	# agost|RTTTZ	# al|UTUUV	# alle|UUTTW	# anni|UVUTU	# april|WTUTV	# del|XUUTT	# di|TTUWT	# dicemb|VUTUU	# e|YTTTV	# euro|WUTUT	# febbra|VTUWT	# genna|VTTUV	# giugn|UTUUV
# maggi|TUUXT	# marzo|VTTUV	# non|RZUTT	# ore|TUUTW	# settem|TTUUX	a #|bTSTS	a buon|TUXTT	a casa|VUUUU	a che|VTTWT	a chi|SXUTU	a chiede|TTTXT	a differ|TWUTU	a entra|UTVUU	a mano|USUWU
a mercol|TTTUW	a mia|WUSTU	a nome|TTXUU	a oggi|TTTWT	a parki|TWUTU	a posto|SWUTU	a prest|TTXTT	a protoc|UUUUV	a quale|YSTSU	a quest|TVUUU	a scrive|VUUUT	a segret|UTUUW	a segui|WTUTU
a settem|VTUTU	a tutti|TTXUU	a tutto|TUVUU	a voi|TUUWT	a zero|WTTUU	abbia ancor|VTTVU	abbia avuto|UTUVU	abbia la|WSTWT	abbia preso|TUUUV	abbia ricevu|TTUTX	abilit alla|UUUTV	acces agli|TWTUU
acces alla|TUUUV	acces to|UTUUW	acquis dal|TUWUU	ad altro|TUUUV	ad oggi|UTUWU	adess e|WTUUU	adess lo|STYTT	adess so|TTXUU	aggior e|VUUUU	aggior la|UUUUV	aggiun che|YSTTT	aggiun una|SYUTT
agli atti|TWTUU	ai colleg|SSZTT	ai vigil|UUVUU	al #|UTTTW	al buio|TTUXU	al lavor|UUUWT	al marcia|WTTUU	al mio|TTUVV	al modul|TXSTU	al momen|YSSSV	al numer|TUUUW	al piu|TTTVW	al primo|TUVUU
al rient|UUUUV	al secon|VWTTT	al telefo|WTWTT	al vener|TUUUW	alcun notiz|TUTWU	alcun riscon|UTUVU	all albo|SXTUU	all ingres|TXTTT	alla colle|TTUTW	alla ferma|WTTUU	alla fine|STYTU	alla mail|UUUVU
alla mia|TTUWU	alla nostr|TTUWU	alla posta|TTTUX	alla riaper|TUUUV	alla scuol|RbSST	alla strad|WUTTT	alla vostr|YUTST	alle #|YTTTU	alleg il|ZTUSS	alleg la|XTTTU	allega la|WTTUU	allo sporte|STVXT
altra cosa|TWUUU	altra faccen|TWUUU	altra prati|TWUUU	altra questi|TWTUU	altra richie|TWTUU	altri indiri|UVUUU	altro commit|TWUUU	altro nostr|SXUUU	altro proble|SYTUU	am out|UUUUW	anche bisog|SXUUU
anche con|XTTTU	anche da|RVWUU	anche di|YTTST	anche il|WUTTT	anche in|YRTTU	anche l|VVUTT	anche la|YSTTU	anche per|UVVTT	anche se|RUXUU	anche solo|UUTVU	anche un|UWSUU	anche una|YTSTU
ancor aspett|TURYU	ancor il|UTTWU	ancor in|STRZT	ancor nessu|UUUVU	ancor nient|TUUVU	ancor nulla|UUUVU	ancor per|TTXTU	ancor ricevu|VUTUU	and i|WUTUU	and will|TTTTX	andat a|TUWTU	anno scors|VWTTT
annua leave|UUUUV	any news|UUUVT	apert dal|TUUVU	appen possib|TUUTW	approf della|TXTTU	approf di|TUXTT	approf per|UVTTU	appunt di|TWUUU	appunt per|WSSWT	arriv il|VRSYT	arriva piu|UVUUU
arriva una|RYUTU	asilo nido|UWTTU	aspet da|UUUVU	aspett ancor|TUTVU	aspett che|TUUVU	aspett cosi|TUYSU	aspett la|TUUVU	assen dall|UUUUV	assen fino|TUUUV	assen per|TTTTY	assen potet|UUUUV
atten ancor|TUUWU	atten vostr|VTTVT	attes di|TTTXU	atto di|TUWUU	atto e|UTWTT	avend ricevu|TUTWU	averc contat|UUTUV	averc scrit|TUUUW	avere un|XTTTT	avere una|TUUVU	averm rispos|TTWTU
averm segui|UUVUU	avete avuto|TTTXU	avete chies|VUTUU	avete detto|VUUUU	avete poi|STTZU	avete ricevu|SUUVT	avete rispos|UTUVU	avete salva|TUWUT	avete una|SSUYU	aveva detto|STSZU	avrei bisog|TXTTU
avrei un|TWUUU	avrem anche|TVUUU	avrem bisog|UWUTT	avuto alcun|TTTWT	avuto modo|STTYU	back on|TTTTX	bambi sono|TUWUU	bando per|TXUTU	basta la|WSUUU	bdap e|TUUWU	been receiv|TTTTX	bene anche|aSTST
bisog di|TXTTT	buca e|UUVUU	buche sono|SUVWU	buon fine|TUWTU	buon lavor|WUUTU	buona giorna|TUVUT	buone feste|TTUUX	but i|VTTWT	by the|TWUUU	c e|UVUUT	c entra|SWUUU	cache come|UUVUU	cambia argome|TWUUU
cambia il|RWVTU	cambia la|XVSTT	can i|TWUTU	caric la|UTUUV	carla e|TTWSV	carrab di|TVUUU	carta d|TWTTU	casa mia|SXUTU	casel di|TUTTX	casel non|TUUTW	caso di|TUUUV	ce l|TTXUU	cedoli di|VTTVU
centr estiv|TTTYT	certif di|SXUTU	certif medic|dTQSS	che anche|WTTUU	che aspet|TUTWU	che avete|TUUVU	che ci|UXUST	che da|SUXUU	che devo|UVUTU	che e|XTUTT	che gli|VUTUV	che il|VVTTT	che in|SaTTT
che l|UVTTU	che la|TUUUV	che le|TTVVU	che mi|XSUTT	che nel|SWUUU	che nessu|TUUVU	che non|UWTUT	che punto|TTTXU	che qualcu|UUUUV	che rispon|TWUTU	che si|XTTTU	che siete|UUTVU	che vi|TTTXU
chi devo|TWUTU	chi la|TVUUU	chi lo|TVUUU	chi scrive|TWUTU	chi se|TVUUU	chiama al|YTTTT	chiama il|STTWW	chiar e|TUVUU	chied anche|SXTUU	chied cortes|TTTXT	chied di|UVTVT	chied gentil|UTUVU
chied il|YSTSU	chied inolt|SWUUU	chied la|TVTWU	chied ogni|TTTXU	chied un|WTUTU	chiede come|UVTUU	chiede di|ZRTTT	chiede il|UUUVU	chiede lo|UUTWT	chiede se|TWUUU	chiede un|UVUUU	chiude il|TUWTU
chiude la|TUVUU	chiude pure|STZTT	chius per|TTTUX	ci avete|STXTU	ci dite|SSUZU	ci e|SVUUV	ci hanno|TYTTT	ci sareb|TXTUU	ci servir|UVUUU	ci siamo|UVUUU	ci sono|TWTVT	ci vuole|RTUYU	cinqu giorn|TUUUV
codes uffic|UTWUU	codic #|WUTTU	codic fisca|YTSUU	codic siope|RTVXU	coglia l|TVUUU	colgo l|TVUUU	colle e|TWUTU	come da|YTTTU	come deve|TVUUU	come facci|TWUUU	come indica|WSXST	come mai|XUTSU
come mi|VTXTT	come proced|WTUTU	come quell|VVTUU	come richie|XTTTU	come ringra|TUVUU	come sempr|SRcST	come si|TXTTU	come sugger|USYTT	compi #|UVUTU	comun examp|TTUTX	comuni che|VTUTV
comuni e|TUVUU	comunq per|TTWUU	con codic|WUUTU	con firef|bTRST	con i|WSVTU	con il|VTUUT	con l|UVWTT	con la|WTVTT	con le|TUWUT	con quell|XTTTU	con riferi|UUUVU	con urgen|TUTWT	conces del|TWTUU
confer che|UTWTU	confer di|VTVSV	confer il|STYTT	confer la|UUVUU	consid la|TTWUU	conta about|TWUUU	contat il|UUTTW	contat l|TUUTW	conteg i|TWTUU	contin a|UUUVU	cordia salut|ZTRUU	corret e|YTSTU
corso di|SWTTW	corte riscon|UUUVU	corte sollec|UUVUU	cortes un|TTTXT	cosa devo|aQTTU	cosi in|TUYST	cosi prest|UUVUU	could you|SVTWU	crear un|UVUUU	creden per|UWTUU	cui non|UUUVU	curren out|UUUUV
d accor|UUVUU	d acqua|UVTVU	d identi|TWTTU	d uffic|WTUTU	da due|UVUUU	da error|TVUUU	da fare|WTUUT	da giorn|TWTUU	da ieri|PaWST	da luned|UUTVU	da oggi|SXTTV	da parte|SVWUT	da quest|RUYTU
da solo|TSYTT	da stamat|TWVTT	da tre|USUWU	da un|XUTTU	da una|YURUU	da voi|TVUVU	da vostr|XTSTU	dal #|TTTUX	dal luned|TUUUW	dal siste|TUUTW	dall uffic|UUUUV	dalla mia|UUTVU	dalle #|VTTTV
dallo sdi|TVUUU	darci una|RQReT	darmi un|UUUVU	darmi una|TUTWU	data di|XTUTT	davan al|WSTVT	davan alla|YUTTT	davan casa|SXUTU	defini della|UUUVU	dei carabi|USUUW	dei certif|UUUVU	dei reside|RYUTU
dei rifiu|TYTTU	del #|XUSVS	del certif|WUUTU	del colle|TXSTT	del comun|VUTTU	del destin|TTTTX	del fornit|VUUUU	del mese|VUUUU	del patro|UUTUV	del protoc|SXUTU	del rimbor|TUTWU	del secon|UVUUU
del sinda|TWUUU	del ticke|UTTXT	del versam|WTUUU	dell abbona|UVUUU	dell anagra|RYUTT	dell anno|VWTTT	dell autob|WUTUU	dell ente|VUTTV	dell imu|SXUTU	dell interv|TUXTT	dell uffic|UXTTT
dell umido|VUUUU	della biblio|RXVUT	della carta|TXTTU	della mia|TUUVU	della palest|TWTUU	della pensio|TXTTU	della plasti|UWTTU	della prati|TUTVU	della provin|XTTTU	della rispos|WSWST
della sala|TVUVT	della scuol|TVWTT	della vostr|TWTUU	delle presen|TWUUU	destin e|STUTX	detto che|TUTWU	detto di|TTUXT	devo chiama|VVTTU	devo fare|VVTUT	devo pagar|WSTVU	devo rifar|XTUSU
devo rivolg|TWUUU	di #|XTTUT	di accett|XTTTU	di april|WUTTT	di aspett|TUUVU	di attiva|YTTSU	di base|SXUUU	di bianc|UVTTU	di compet|XTTTU	di confer|TUTWU	di conosc|TSTYT	di credi|VUUTU
di cui|VUTVU	di cuore|TTYSU	di dire|YTTTU	di due|UVUUU	di formaz|SXTTV	di giove|VVTTT	di guarda|TTTWU	di ieri|VUTUU	di interv|UTTWU	di istrut|WTUTU	di lettu|SUUUX	di maggi|TXTTU	di marzo|UVUTU
di me|YTTTT	di mia|TWUTT	di mio|XUTTT	di nasci|UWTTU	di necess|TUUUV	di noi|QSSXZ	di non|TTUUW	di nuovo|VSUVT	di pagame|SUTXU	di perso|YTTSU	di posta|STTTZ	di prima|UTTVU	di quant|TTWVU
di quest|XTVSS	di rateiz|TTUWU	di riscon|VTUVU	di rispon|TTSZS	di rispos|UUUUV	di saper|TXUTU	di scrive|TTUXT	di segret|TWUUU	di serviz|SVTTW	di stamp|WTTUU	di stanot|TWUTU	di tutte|TSYUT
di tutto|TVWTU	di un|TWTVU	di una|TVVVT	di via|TVTVT	di voler|TUUWU	di vostr|VUUTU	dicon che|UWTTU	dieci giorn|TVTVT	diment di|VSSXT	dirci se|TTUXU	dire che|WVTTU	dire qualco|TTTYU	dirit di|VVTTU
dirmi qualco|TUUWU	dirmi se|UUUVU	dispon dimost|UUWUT	dispon per|VUTUT	dite se|QYUVU	do i|WWTST	dobbia aspett|TTUWU	docume richie|VTUVU	docume servo|RaTSU	doman e|TUUWU	doman quand|SYUSU
dopo il|UTWTT	dopo l|VUUUU	dopo la|VTUUT	dopo le|WTUUT	dott ssa|UTUUW	dove si|SXUTU	dove trovo|SZTTU	due giorn|RTXUV	due settim|UUUVU	due volte|WTTVT	e #|bTSST	e a|UUVUU	e abilit|STUTY
e aggior|YURTU	e al|RSTWX	e anche|SVVUU	e ancor|RTTYU	e andat|SVWTU	e apert|TUUVU	e arriva|VVTUU	e blocca|UTUWU	e buon|XUSTU	e buona|TUXUT	e cadut|aTSST	e cambia|UUUVU	e chiar|WTTUU
e chius|TVUUV	e da|SXTUT	e dal|WSTWT	e del|XUTTT	e di|ZSSTT	e doman|TUUVU	e fa|VTUUU	e fermo|TTTYT	e gia|TUXTT	e grazi|TTWUU	e guast|TVUUU	e ho|TTVVU	e i|UTTWU	e il|XUSUT	e in|VSTVV
e intest|UVUUU	e l|WUTUT	e la|WUTUT	e lo|XTTUT	e mail|UUUTW	e mi|UTUXT	e necess|UUUUV	e nessu|UUUVU	e non|VTUVU	e nuovo|VVUTU	e ok|WTUUU	e passa|STWVT	e peggio|XTTTT	e per|SWVUU	e piu|UTWTU
e poi|UTTWU	e possib|UWTTT	e presid|SUTTX	e previs|TTUWU	e qualcu|SSSaT	e quell|WTWTT	e rimas|XTSUU	e ringra|TUXTT	e risol|TTWUU	e sara|UUUUV	e scusa|UUVUU	e se|ZTTRU	e sempr|TTTWU	e solo|XTUTU
e spent|VSUWU	e stata|TTVUV	e stato|TTUUW	e ti|eTPQU	e tre|YSUST	e tutto|STVWT	e un|XTTTU	e una|WUSUU	e urgen|RTRbT	e vener|UUUVU	e venut|UTUVT	e verra|UTUTW	e vi|YTSTU	e visibi|TTXTT
ed e|VSVUU	effici !|UUVUU	elettr non|UVUUT	ente e|YTUTT	entro #|TUUTW	entro doman|TTTYT	entro la|UUUVU	entro oggi|TTTXU	era il|STZTT	era un|TTXUU	ero in|VVTTT	error #|XVTTS	error compa|VUUUU
error di|UVUUU	error si|VTUUU	esce ancor|UUUVU	esser firma|XSTUU	esser ricont|ZTSTS	everyt is|TUVUU	examp it|TTUUV	fa anche|WTUUU	fa la|UVUUU	fate saper|TTTWU	fate voi|UXTSU	fatec saper|TUUWT
fatem saper|UTRZT	fatta la|UUUTU	fatto le|UUVUU	fatto saper|UUTWU	fattu di|TVUUU	ferie dal|UTUUW	ferie e|TTUUW	ferma dell|WTTUU	festa del|UUTUV	figli e|VUUUU	fila allo|TUTXU	file di|XTTTU
finalm si|TUWUU	fine era|STYTU	fine now|STZTT	fine settim|TUUWU	fino a|STTTY	fino al|TTUUX	fino alle|XTUTT	firma da|XSTTU	fisca e|YTSUU	fogli #|UWUUT	for a|UVUUU	for urgen|UUUUV	for your|UTUUU
formaz e|UTUTW	formaz sul|TWUUU	fotoco del|RXUUU	fratte ho|TSZTT	fuori uffic|TUUUV	genera automa|UUUUV	genera dal|UUUTW	gentil unica|UTXTT	geom rinal|TTTVW	gesto idric|UTTTX	get a|TWUTU
gia che|SYTTU	gia stampa|UTWTU	giorn #|TUUTW	giorn che|TUTXU	giorn e|TWTVU	giorn fa|UTUWU	giorn lavora|TTTTX	giorna di|UVTUV	giove alle|XTTTT	giove e|TTTWU	gli impeg|TWUTU	gli orari|TYTST
gli uffic|STSVX	grand e|YUSUT	grazi !|YUTST	grazi #|RUZTT	grazi a|TUWUU	grazi ancor|TTYTU	grazi comunq|UTWUU	grazi davve|TUXTT	grazi del|SWVTU	grazi dell|TUWTU	grazi della|UTXST	grazi di|SUYSU
grazi e|WUTTT	grazi infini|SSZUT	grazi mille|TTYTT	grazi per|TUWTV	guarda la|UTUVU	ha ancor|UVTVU	ha bisog|XUTUT	ha gia|VTVTT	ha manda|XTTTU	ha preso|TUUWU	ha ricevu|TTUTX	hanno cambia|WUTUU
hanno confer|VTVUU	hanno detto|TTUXT	hanno gia|aRSTT	has been|TTTUW	have a|UUVUU	ho anche|RYUTU	ho ancor|UUUVU	ho appen|XTTTU	ho avuto|UUTWU	ho cambia|WSTTV	ho capit|UWUTU	ho diment|YTTTU
ho fatto|WUUTU	ho gia|TSUYT	ho manda|XSTUT	ho pagat|WTTTU	ho parla|WUUUT	ho piu|TTVWT	ho prova|WTTTU	ho ricalc|VTVTU	ho ricevu|VTXST	ho sbagli|WTUTU	ho scrit|UTUWU	ho segui|SUWUU	ho un|RZSTU
ho visto|TSYUT	how do|SYUTT	how to|UVUUU	i am|TTUTX	i bambi|TUWUU	i book|TVUUU	i can|UUUVU	i casson|TWTUU	i conta|TWUUU	i dati|XTTUT	i dirit|WUUTU	i docume|TTYTT	i file|XTTTT	i fogli|TVUUU
i giorn|XTTVS	i have|VWTTT	i m|UUUUW	i manda|WUVST	i messag|UVUUU	i miei|UTXST	i permes|WUTTU	i still|WTTVT	i tempi|TTTXT	i termi|TTTYT	i termos|TUWUT	identi di|TVUUU	ieri sera|UUVTU
il #|VSTUW	il bonus|SXUUU	il brows|VTXTT	il cambi|TUWTU	il capito|XVSTT	il cartel|TUWTU	il casson|RYSWT	il cedoli|TVUVU	il centra|RYUTU	il certif|WWSVS	il chiari|QTbTT	il cig|WTTTU	il codic|XSTUT
il cogno|ZSTTT	il colle|TVUUU	il colleg|XUTTT	il comput|RYUUU	il comun|XTUTT	il consol|STVXT	il contra|aSTST	il contri|RVXUT	il distur|STXVT	il docume|TTVVU	il drive|WUUUU	il file|bSSST
il fluss|VTWTU	il fogli|UWUUU	il gesto|VTTTW	il giorn|TTTSZ	il lampio|VTTVU	il link|bTSRT	il login|SXUTU	il mese|TUUWU	il messag|UUQTZ	il mio|VWTUT	il model|XTUTT	il modul|VVUSU	il monit|TWTUU
il nostr|TUUUW	il notai|UUUVU	il numer|XSSUV	il nuovo|TXUTT	il pagame|VUTVT	il parer|VTTVU	il passo|SXUTU	il pdf|WTVTT	il piano|XTUTT	il piu|WTUTU	il porta|TWTUU	il proble|VSTWT	il progra|TWUTU
il protoc|TWUUU	il respon|VTTVT	il reviso|TUTWU	il ricalc|TTVWU	il riferi|TUUUV	il rimbor|VTVUT	il riscon|UUVUU	il ritir|ZURST	il segret|UUUVU	il semafo|SXUUU	il serviz|VTUTV	il sito|TVUUU
il suo|TVTTV	il suppor|TTWTU	il team|TUVTV	il tecni|VTUVT	il telefo|RbSTT	il tempo|TTWUU	il ticke|TTYTT	il toner|TXTTU	il tuo|TUUTW	il vostr|SUXTU	impeg plurie|TWUTU	in allega|YTTTT
in attes|UTSYT	in caric|TTTVV	in caso|TUUUV	in coda|UTUUV	in conge|TTUUX	in ferie|UTTUW	in frett|TVXRU	in malatt|TTTSY	in matern|TTTTY	in merit|TTTXT	in mezzo|WUTTT	in mia|UUUUV	in ogget|TTTXT
in pdf|WUTUU	in piazz|SYTTU	in quest|TTUTX	in sede|TUUUW	in serviz|TTUUX	in the|TVUTW	in tre|XSVST	in uffic|UWTTU	in un|UUVTT	in uscit|UWUUT	in via|TZSTT	indica e|aTRTU	indiri e|WSVTT
infini per|TTWUU	infor che|RVTUX	inform che|UUUUW	inolt il|RXUUU	inter #|ZSTTU	inter e|VUUUU	interv !|UVTVU	intest a|XTSUU	invec di|WUTTT	invec per|RZTTU	invio il|ZTRTT	io a|UUVUU	io il|ZSSTT
io sono|VUUUT	is fine|STZTT	iscriz all|UVTUU	it is|ZTWRS	l #|VUUUU	l abbia|UTVUT	l acces|SYTUU	l acqua|ZTSTT	l agent|STXUU	l aggior|YTSTT	l aiuto|eTNST	l altro|SWVUU	l ammini|VUUUU	l attiva|TTUXU
l attivi|VTUUU	l autori|TVUUU	l avvis|TVUUU	l erba|SWUUU	l error|ZSTTU	l hanno|ZSTTT	l ho|TVVTU	l iban|WVSTT	l indenn|VTVTU	l indiri|VUTTV	l inform|UTWTU	l intere|TTWUU	l intest|XTUTT
l iscriz|UVTUU	l isee|ZTSTT	l occasi|TWUTU	l ordin|UUTWU	l orolog|VVTUU	l uffic|UTTUW	l utent|YTTTT	la #|XUTTT	la buca|TVUUU	la cache|VUTUU	la carta|SXUTU	la casa|UVUTU	la casel|RTTTZ
la celeri|UUVUU	la collab|XURUU	la colle|WSUUV	la conces|WVRUU	la confer|TTWTU	la contat|TTTTY	la correz|UUVUT	la corte|TUWTU	la cortes|TTVVU	la defini|UUUVU	la delibe|WUUTT	la denunc|YSTUT
la dispon|UUVVT	la docume|YTTST	la doman|VUUUU	la dott|UTUUW	la fattu|YURTU	la festa|UUTUV	la fila|TUTXU	la firma|SXTTU	la fontan|TYTUT	la fotoco|RXUUU	la gestio|TVUUU	la giunt|TUUVU
la gradua|STVWU	la inform|UUUUV	la lavora|UTTWU	la luce|VTUUU	la macchi|WVSTT	la mail|TTTVW	la marca|XTTUT	la massi|UUUVU	la mia|STUYT	la nota|ZSSTU	la nuova|TWUUU	la pagin|VUUUU	la passwo|VYSST
la patch|WSTVU	la pazien|TTWUU	la perdi|TVUUU	la planim|YSUSU	la posta|SXTTU	la prati|UUVUU	la preced|WSUUT	la preghi|TTUUW	la presa|WVTTU	la presen|TTVVU	la protoc|TWUUT	la prova|TUVUU
la pubbli|RVXTU	la questi|SVUVU	la rapidi|TTYTT	la rata|SWUVU	la relazi|XSTUU	la reside|WUTTU	la ricevu|bRSST	la richie|UTVWT	la ringra|STZST	la rispos|XTUSU	la scaden|TTUXU	la scuol|WTUTU
la secon|WTUTU	la segnal|SSXUU	la segret|TUUUV	la settim|TTUWU	la signo|TTYST	la situaz|VSXTT	la sollec|UUYRU	la spiega|TTXUU	la stamp|TUVVU	la stampa|SXUUU	la stess|TWTUU	la strad|TTUXU
la sua|TTUTY	la tari|TWUUU	la terza|UTUWU	la tesse|TWUTU	la tua|TUTTY	la versio|XTTTT	la visit|TWUTU	la voce|XTTTU	la vostr|TUUUV	la ztl|TWUUU	lavor a|USUWU	lavor piu|STSTa	le #|XTTTT
le altre|WTTUU	le buche|SUVWU	le chied|TXTTU	le comuni|UTUUW	le creden|SUXTT	le fattu|TWUUU	le ferie|TUTWU	le foto|ZSVST	le ho|VSYST	le indica|RTaTT	le inform|WSVTU	le mail|TSTTZ	le mamme|TSYUT
le pec|VXTTS	le pratic|UUUUV	le rate|WVSTU	le rispon|TUUUW	le timbra|TXTTT	le utenz|VTUUV	le vostr|TTWUU	legge i|TWTTU	legge la|UUUUV	let me|TSTXU	letto il|TUUTX	like to|SaSTT	limit acces|UUUUV
lo chied|WSTVT	lo fate|VWTSU	lo hanno|VTVUU	lo scann|QTWYU	lo scart|VUUUU	lo screen|WTTUU	lo scuola|RaSTU	lo stato|USTYT	lo stess|YSUUT	lo studi|TUUUW	lo vedo|VTUTU	luned #|UUUUV	luned al|TUUUW
luned e|UUUVU	ma adess|VUUUU	ma e|WWSTU	ma il|VTSWT	ma io|SVTVU	ma l|WUTTU	ma la|SWUTU	ma manca|XTTTU	ma mi|VTUUU	ma non|ZTSSU	ma per|UWTTU	ma qualcu|TUUVU	ma quant|TSUXU	ma quell|XTTUU
mail e|UTUTW	mail non|STTTZ	mail per|TTXUT	mail perch|TUUVT	manca ancor|WUTTU	manca il|WTTUU	manda i|TTWVU	manda qualcu|STTZT	manda un|VVTTU	mando le|XTTTU	many thank|TTYTT	marzo #|TUUUV
marzo e|TTTXU	me know|RSYWT	me l|VTUTU	me lo|SVVUT	medic di|SXUUU	merit alla|TUUVU	mese scors|TUUWU	messa has|TTTTX	messag automa|TTTTX	messag di|SXVTS	messag e|TTUTW	messag genera|TTUTW
messag non|UTUUV	mezzo alla|WUTTT	mi arriv|TVUUU	mi avete|WTUTT	mi aveva|STSZT	mi chiam|YTTTT	mi chied|VSTXU	mi date|UUUVU	mi dicon|SXUUU	mi dite|QbUST	mi e|TVTVT	mi fate|TTTWU	mi ha|SSWWT
mi hanno|QYUVT	mi permet|XTRVT	mi potet|aSURU	mi puo|VTTWU	mi sapet|TUUWU	mi serve|TUVUU	mi servir|TXUTU	mi si|TWUUU	mi sono|WXTRT	mi trovo|VTUTU	mia assen|UUUUV	mia doman|TTUWU	mia figli|VVUTU
mia madre|UVUUU	mia mail|TUUWU	mia mogli|YSSTU	mia prati|UUUVU	mia richie|TTTXU	mia segnal|UUTWT	mia suoce|TXTTU	mille !|YVRST	mille grazi|TTXTU	mille per|QTaUU	mio figli|VVTTU	mio fratel|XUTTU
mio inter|VUUUU	mio marit|YTTTT	mio nome|ZRTTT	mio padre|VUTUT	mio rient|UUUUV	modo di|STTYT	modul contra|UVUUU	modul firma|aSSTT	modul per|QZUTU	modul presen|TWTUU	modul tribu|UVUUU
molto genti|SUYTU	monda with|UUUUV	monit della|UVUUU	monit in|TXTUU	n #|WTTTW	nasci di|UWTTU	ne approf|UWTUU	ne ho|YSTTT	ne occup|TVUUU	necess di|TVUUT	need to|WUTTU	nel #|YSTTT	nel fratte|SUXTU
nel parco|SWUUU	nell uffic|TYSTU	nella stess|SYUTU	nello spam|VTUVU	nessu mi|UUSXU	nessu rispos|UUUVU	nessu tracc|UUUVU	no acces|UUUUV	nome utent|ZURTT	noment #|VTUUU	non #|bTRTS	non abbia|UTTWU
non arriv|XTUSU	non avend|STTYU	non c|VTVTT	non ci|TZTSU	non conteg|TWTUU	non e|UTTUW	non funzio|YTTTT	non ha|VWTST	non ho|VSUVT	non il|XTUTT	non lavor|RTSVZ	non me|TUXSU	non mi|UTUVT
non posso|TTXTT	non prend|TWUUU	non quadr|TWUTU	non quell|aSSTT	non ricev|SWUUU	non rispon|TTTUX	non riusci|SaSTS	non serve|RSaTT	non si|SYVTT	non so|UVUTU	non sono|TTTTY	non squil|SYUUT
non stamp|TWUUU	non trovo|UVUUU	non vede|VVTUU	non vedo|VTTVU	non vengo|TVTTV	non viene|TVUUU	non vorre|TUUWU	nostr operat|TUUTW	nostr uffic|TUUUV	nota di|VTVTU	notat che|UUVUU	notiz sul|UXUSU
numer #|TTTTY	numer verde|STTWW	nuova colle|UWTUU	nuova passwo|VUUUU	nuovo per|UVUUU	nuovo utent|UVUUU	o dopo|WTUUU	occasi per|TWUUU	occasi segna|TWUUU	of offic|TTTTX	of the|VVTTV	offic and|UUUUV
offic until|UUUUV	oggi e|SUTYU	oggi l|YTTSU	oggi la|SYTTT	oggi nessu|UUUVU	oggi non|SUTVX	oggi sono|TSTTY	ok con|TVUUU	ok grazi|STaST	ok per|UVUTU	ok tutto|SUXUU	oltre a|UVUUU	oltre al|TWTUU
on #|UUUUV	on annua|UUUUV	on monda|UTTTX	on this|TTSaS	one more|TWUTU	ora e|XTTTU	ora entro|TVUUU	ora i|STXUU	ora il|SUYTU	ora la|TUWUT	ora va|TUVUU	ordin e|TUTXT	ottim lavor|STYTT	out of|TTTVW
p s|SZSTT	padre ha|UUUVU	pagar la|TUUVU	palo e|YUSTT	parki permi|TWUTU	parla con|WUUUT	parte di|SVXST	partic #|UVUTT	passa un|UUTVU	passa una|UUUVU	passag pedona|VUUUU	passo carrab|SXUTU
passo passo|TUVUU	passwo del|UZSST	pc della|VVUUT	pedona e|VUUUU	pensa di|SSWWU	pensio di|TXTTU	per altre|TWUUU	per aprir|QbTSU	per aver|TUUTW	per averc|TUTUX	per avere|UTUWU	per averm|TTXTT
per chiede|TXTTU	per comuni|UUUUV	per cortes|TUUWU	per domand|UVUUU	per favor|WSTWT	per ferie|TTUUW	per festiv|TUTUW	per i|XXRTT	per il|TVUTU	per invent|UUUUV	per l|WWSTT	per la|TVWTT
per le|TWWSU	per lo|RXTVU	per malatt|TTTTY	per matern|UUUUV	per me|STZTT	per noi|STYUU	per posta|WSXTS	per quant|SXUTU	per quell|WTTUT	per ringra|TTYTT	per segnal|TYTUT	per un|SWTTV
per una|RXUVT	per urgen|TTTSY	perch forse|VTTVT	perch non|TXTUT	perfet per|TXSUU	permes per|TTTSY	permet di|UUTWU	pero adess|WVTTU	pero non|TWTWT	piu attiv|UUUUV	piu avuto|TTVVT	piu e|VTVTT
piu grand|VVRVT	piu la|RZUTT	piu nient|TSYTU	piu picco|WUUTU	piu press|STSTa	piu prest|TTTVW	pleas let|UUTVU	poi la|VVTVT	poi verifi|TTTYU	possia aprir|VTWTU	possib avere|TVUUU	posso chiede|TWUTU
posta elettr|TWTTU	posta non|TSUUX	potet chiama|YTTTT	potet chiude|STYTT	potet scrive|UUUUV	potet verifi|SVTWU	preced comuni|STUXU	preci che|ZSSTT	prega di|SSTWX	preghi di|TTTVV	prego di|XSTVT
preme per|UUUVU	prend atto|TTXTT	prendi atto|TUXTU	presa in|UUUUV	presen non|TWTUU	presen si|TUUVU	presen un|UWTUU	preso in|TTUWV	press quest|UTUUW	preven per|TWUUU	prima di|ZSTSU	prima o|WTUUU
priva di|TTUWU	proble dei|TVUUU	proble e|RTVXU	proble non|VUTUT	proble risol|TVWTU	proced con|VTXSU	progra delle|TXTTU	protoc comun|UUUUV	protoc oggi|SYUTU	prova a|VTUUU	prova anche|VTUUU
prova come|VUTUU	provve a|SSZTT	punto e|UTUVU	punto siete|TUTWU	puo dipend|XTUTT	puo esser|VSWTT	quadr tutto|TTXTT	qualc giorn|UVUUU	qualc novit|TUUWU	qualcu mi|UUTVU	qualcu puo|TUUWU
quali docume|RaTSU	quand e|TUUVU	quand interv|UUUVU	quand pensa|TSUXU	quand potet|SWUUU	quand sara|UVUUU	quand vi|dSSQT	quant ci|RTUYU	quant costa|bSTPU	quant dobbia|TUUVU	quant mi|TTWUU
quant prima|RSWVW	quant richie|ZTPVU	quant riguar|SXUTU	quant scrit|VTUVU	quell che|RTaTT	quell davan|XTTTT	quell del|YUSTT	quell dell|WTTTU	quell della|aRTSU	quell di|WVTTU	quesi sull|UVUUU
quest casel|TTTTY	quest e|TUUTW	quest ente|UTUUV	quest giorn|UTVTV	quest mail|TUWUT	quest matti|TTXTT	quest messag|UUUTV	quest ticke|TVUVT	questi delle|TUUWU	quind devo|XTTTU	regist con|TUUTW
relazi tecni|XSTUU	respon del|UTUWU	reste chius|TUTUW	rester chius|TUUUW	restia in|VTTUU	resto in|WTTWT	retur on|UUUUV	reviso ci|TUTWU	riavvi il|VUUUU	ricalc e|RUYUU	ricevu alcun|UUUVU
ricevu del|WTUUU	ricevu e|UUUTV	ricevu il|UTYST	ricevu l|UUVUU	ricevu la|STUUX	ricevu rispos|TUTWU	ricezi di|UUUTV	richie di|TTTYU	richie e|TUUUV	richie in|UUTVU	richie la|TWUUU	richie si|VUUTU
rient il|TTUUX	riesc a|UTWTT	rifar la|WTUTU	riferi ai|SSZTT	riferi alla|STUWV	riferi e|TUUUV	rifirm e|XTTTT	riman in|TUUVU	riman la|UTUVT	rimas priva|TTUWU	rimbor dell|UVUUU	ringra a|STXUU
ringra della|TTWUU	ringra e|SUYTT	ringra molto|UUVUU	ringra per|UTXTT	rinno la|TUTYT	riscon alla|UUUVU	riscon con|UUVUU	riscon in|TTUWU	riscri per|TTTYU	risol grazi|TWTUU	rispon al|TTUVV
rispon appen|TUUUW	rispon entro|UUTTW	rispon quant|UUTTX	rispos al|TTUWT	rispos alla|WUTTT	rispos automa|TUTTX	rispos cosi|SUYTU	rispos entro|UUTVT	riusci a|STVXT	riusci ad|SXWTS	rivolg a|UTUTW
rivolg al|TTUTX	rivolg alla|UUUUV	roma e|TWUTU	sala riunio|TXTUT	salva la|TUWUT	saper a|UTUWU	saper come|SXTTU	saper gli|TYTST	saper qualco|TTTWU	saper se|VTTWU	sapet dire|TUUWU	sapet qualco|SUSYT
sara letta|TUUUW	saro assen|UUUUV	saro in|UUUUV	sbagli io|UUVUU	scade il|TUUVU	scaden e|UUUVU	scaric dallo|TVUUU	scont sulla|SYTTU	scrit il|WSUUU	scriv di|UTUWU	scriv per|TWTUU	scrive a|TSUVX
scuol di|UVUUU	scusa il|STXVT	scusa se|TUVVU	se avete|UUTVU	se ci|UTUWU	se e|TUUVU	se il|YTTTT	se insis|TUUVU	se l|TUUVU	se la|TSTYU	se lo|UTVUU	se ne|WUTUU	se non|SUWVU	se per|UVUTU
se puoi|TUUVU	se siamo|WVTSU	secon piano|VWTTT	sede di|VUUUU	sede fino|TUUUV	segna che|SXTUU	segna un|TWTUU	segnal che|TXTTT	segnal del|TUUWT	segnal e|TUTUW	segnal un|TXUTU	segret mi|UUUVU
segui della|VUUTU	sei rate|WTUTU	semafo di|TWUTU	sempr !|TTXTU	sempr a|VVTTU	sempr la|OaUTU	senti ringra|SUWUU	serve altro|VTWTU	serve anche|ZRUTU	servir poi|TXTUU	serviz press|UTUUW
servo per|RaTSU	settim che|TTUWU	settim e|UUUVU	settim senza|TTTXT	shoul i|TWUUU	si accen|UVUUU	si apre|UVVTT	si apron|RTbTT	si chied|TUTWT	si comuni|UUUTV	si e|TUTWT	si fa|TWTTU	si ferma|YTRTU
si prega|SSTWX	si puo|RZUSU	si richie|SWUUU	si ringra|SUXUU	si sollec|UUTWU	si tratt|VVUTU	si vede|UTVUU	si verifi|WTTUU	siamo a|SWTXT	siamo ancor|SUUXU	siamo in|WTTUT	siete sempr|UUVUU
siete stati|TUXTT	sito del|TVUUU	situaz e|VSWTT	so a|TWUTU	so come|TUVUU	so cosa|TTXUU	so much|STYTT	sollec !|UUSYT	sollec corte|UUUVU	sollec cortes|UUTVU	sollec il|UUUVU	sollec rispos|UUWTT
solo con|ZSTTT	solo due|VTTVU	solo una|YURTU	sono a|UUTWT	sono aggior|TTTXU	sono al|STRTb	sono ancor|TTUWU	sono andat|aSTST	sono assen|XTTTU	sono due|RWUVT	sono fuori|TSUTX	sono in|USTSZ
sono novit|TTTXU	sono passa|WTTUT	sono piu|UVUTV	sono riusci|TTYTT	sono sempr|SWTWU	sono state|TTYTT	sono stati|SUYTT	sono tre|WSTWT	sono venut|XTUTU	sostit il|TWTUU	stamat il|TTWUU
stamp dei|TVTUU	stamp del|VTTWU	stampa del|TWUUU	stata chius|UUVUU	stata regist|TUUTW	stata ricevu|UUUUV	stati prezio|UTWTU	stato accett|UVTUU	stato apert|RUTTY	stato della|UTUVU	stato di|TTWVT
stato firma|UTTXT	stato letto|TUUTX	stato ripara|TTXTT	stato risol|TUTWU	stato visual|UUUUV	stess error|XTTTU	stess messag|WTUUT	stess motiv|VTTVU	sto ancor|TURZU	strad e|TTUXU	su un|TVUTU
sua e|UUUTW	sua mail|UUUUV	sua richie|UUUTW	sua segnal|TTUTX	succe con|WTUUU	succe solo|XTTUU	sul conto|STZTT	sul modul|UVUUU	sul nuovo|TWUTU	sul palo|YUSTT	sul pc|VVUUT	sul ticke|TUTWU
sull imu|UVUUU	suo messag|UTUUV	suolo pubbli|TWUTU	svuota da|TWTUU	tecni che|TUUVU	tecni e|UTVUU	tel #|TUVUU	telefo dell|SYUUT	telefo di|UVTUU	tell me|SYUTU	tema diver|UWTUU	temo sia|TTUWU
tempes e|TUVUU	terza volta|UTUWU	terzo sollec|UUTWU	thank for|TUXSU	thank you|SUYTT	the certif|TVUUU	the munici|SXUTU	the offic|UTUUW	the way|TWUUU	ti ringra|SSZTT	ti rispon|UUTTX	ti scriv|SXTTU
to email|UUUUV	torne operat|TUUUV	torno a|UUUVU	trasme la|ZTQUU	tre giorn|TSUXU	tre settim|TUUVU	trovo altri|UVUUU	trovo la|WUTUU	tua mail|UUTUW	tua richie|TUUTX	tuo messag|TUUTW	tutta la|TVVUU
tutte e|UUVUU	tutte le|SXXST	tutti gli|TUUUU	tutti i|WTTVT	tutti voi|UUVUU	tutto a|TUVUU	tutto bene|UTWTT	tutto chiar|TUXUU	tutto il|TTUSX	tutto ok|SWVUU	tutto regola|SRbTT	uffic a|XSUTU
uffic e|TTUVV	uffic fino|VTUTU	uffic il|TUUUV	uffic per|UUWTU	uffic ragion|TUTVW	uffic riapro|TTTUX	uffic tecni|TUUUW	ultim doman|TXUTU	un aggior|UUTWU	un altra|VXSTT	un altro|SXTUU
un certif|VUUTU	un grazi|TSXUT	un interv|TTTXU	un lampio|RYUTU	un mese|TTTXT	un messag|UUUUW	un nostr|TUUTW	un nuovo|TWTUT	un ora|TWTUU	un preven|TWUUU	un proble|TTXUU	un quesi|TWUTU
un riscon|TTUWU	un secon|TYSTT	un senti|SUWUU	un tema|UWTUU	un ultim|SXUTU	un utenz|WTUUT	un vostr|TUTWU	una buca|TVUUU	una cosa|UVTUU	una data|RTTZU	una fattu|SWUUU	una gentil|UTXTT
una multa|SXUTU	una prati|TVUUU	una richie|SYUTT	una rispos|UTTWT	una settim|UUUVU	una sola|TUWUU	una vostr|TUTWT	until #|UUUUV	until monda|UUUUV	urgen per|TTTYT	urgen rivolg|TTTSY	utent e|ZURTT
va bene|ZTSST	va beniss|TUVUU	va come|TUWUU	va fatta|UUUVT	va tutto|VTVUU	valbru examp|UUUUV	vanno beniss|TUUVU	ve lo|UTTWU	vener dalle|TUUUW	vener scors|XTTUT	vengo inoltr|TUUUW	vengo svuota|TWTUU
vi alleg|WUUTU	vi chied|SVUVU	vi chiedi|TVUUU	vi giro|aUPUU	vi ho|STUXT	vi infor|TXTUU	vi mando|UTTXT	vi preghi|TUUWU	vi prego|VSSYT	vi riman|WTTUT	vi ringra|RTaTT	vi rispon|TTTTY	vi scriv|TWTVU
vi sono|TSYTT	via noment|VTUUU	via po|XVTST	via roma|TXTTT	via verdi|VSTWU	vicin alla|XTTTT	viene letta|UTUTW	visto che|UWUTT	visto la|TSYTT	voi o|UVTUU	voi per|RUTZU	volev anche|TWTUU
volev chiede|TWTUU	volev saper|RTXVU	volev solo|TTVVU	volte e|VTTVU	vorre inolt|TXUTU	vorre saper|TYTTT	vorre segnal|TWUTU	vostr comuni|TUUVU	vostr interv|UUVUU	vostr istruz|VTVTU	vostr mail|WUTTU
vostr richie|WTTTU	vostr riscon|TUUWU	vostr rispos|UUTVU	vuole i|SSTaT	we are|TSTaT	when i|UUTVV	will be|VSTVV	windo #|XTTTT	with limit|UUUUV	with no|UUUUV	with the|SUUWU	you for|TUVUU
you let|USUXU	you pleas|TUUWU	your messa|TTTTX	your quick|UUVUU
`;

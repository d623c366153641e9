/** Learned weights of pairs of neighbouring words, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_PAIRS = `
! !|STVVV	# #|WTTTV	# acces|YTTUS	# agost|STTTZ	# al|UTUUV	# alle|VTTTW	# anni|UVUTU	# april|VTUTV	# come|STXTT	# del|XUUTT	# di|TUUWT	# dicemb|VUTUU	# e|YTTTU	# euro|WUTUT	# febbra|VTTWT
# genna|VTTUV	# giugn|VUUUU	# lugli|TUUWU	# maggi|TUUXT	# marzo|WTTTV	# non|RZUTT	# ore|TUUTW	# per|WUTTT	# settem|TTUUX	a #|bTSTS	a buon|TUXTT	a casa|VVUTU	a che|UTTWU	a chi|SYUTU	a chiede|TTTXT
a cui|TTUVV	a darmi|UTTWU	a differ|TWUTU	a dispos|VUTUU	a distan|UUUVU	a entra|VTVUU	a mano|TSUXU	a mercol|TTTVW	a mia|WUSTU	a nessu|UWUTU	a nome|TTXUU	a oggi|TTTXT	a parki|TWUTU	a posto|SWUTU
a prest|TTXTT	a protoc|UUUUV	a quale|YSTSU	a quest|TVUUU	a scrive|VUUUT	a segret|UTUUW	a segui|WTUTU	a settem|WTUTU	a tutti|TTXUU	a tutto|TUWUU	a voi|SUUWT	a zero|WTTUU	abbia ancor|VTTVU
abbia avuto|UTUVU	abbia la|VSTWT	abbia preso|TUUUV	abbia prova|YTTTT	abbia ricevu|TUUTW	abilit alla|UUUTV	acces agli|TWTUU	acces al|UVUUU	acces alla|TUUUV	acces to|UTUUW	accor che|WUTTU
accou di|RXTSW	acquis dal|TUXTU	ad altro|TUUUV	ad oggi|UTUWU	adess e|WTUUU	adess entro|WUUTU	adess lo|STYTT	adess so|TTXUU	aggior e|VUUUU	aggior la|UUUUV	aggior sullo|UUUVU	aggiun che|YSTTT
aggiun una|SYTTT	agli atti|TWTUU	ai colleg|SSaTT	ai vigil|UUVUU	al #|UTTTW	al buio|TTUXU	al colle|TUWUU	al lavor|UUTWT	al marcia|WTTUU	al mio|TTUVV	al modul|TXSUU	al momen|ZSSSV	al numer|TUUUV
al piu|TTTVW	al primo|TUVUU	al progra|TWTUU	al rient|UUUUV	al secon|VWTTT	al setto|UVUUU	al telefo|WTVTT	al vener|TUUUW	alcun notiz|TUTWT	alcun riscon|UUUVU	all albo|SXTUU	all ingres|TXTTT
alla colle|UTUUW	alla ferma|WUTUU	alla fine|TTYTU	alla mail|UUUVU	alla mia|TTUXU	alla nostr|TTUWU	alla posta|TTTUY	alla riaper|TUUUW	alla scuol|RbSST	alla settim|UUUTW	alla strad|WUTTT
alla vostr|YUTST	alle #|YTTTU	alleg il|ZTUSS	alleg la|XTTTU	allega la|WTTUU	allo #|WTUUT	allo sporte|RTVYT	altra cosa|TWUUU	altra faccen|TWTUU	altra prati|TWUUU	altra questi|TWTUU	altra richie|TWTUU
altri indiri|UVUUU	altro commit|TWUUU	altro nostr|SXUUU	altro proble|SYTUU	am out|UUUUW	anche bisog|RXUUU	anche con|XTTTU	anche da|SVWTU	anche di|XUTST	anche il|WUTTT	anche in|YRTTU
anche l|VVUTT	anche la|XSTTU	anche per|UUVTT	anche quell|YSTTU	anche se|RUXUU	anche solo|UUTVU	anche un|TXSUU	anche una|YTSTU	ancor aspett|TURYU	ancor fermi|UUUVU	ancor il|UTTWU	ancor in|TTRZT
ancor nessu|UUUVU	ancor nient|UUUVU	ancor nulla|UUUVU	ancor per|TTXTU	ancor quell|UVUUU	ancor ricevu|VUTUU	and i|WTTUU	and will|TTUTW	andat a|TUWTU	anno scors|VWTTT	annua leave|UUUUV
antici per|gTKTT	any news|UUUVT	any progre|UUUVU	apert dal|TUUVU	appen possib|TTUTW	approf della|TXTTU	approf di|TUWTT	approf per|TYSTT	appunt di|TWUUU	appunt per|WSTWT	arriv il|URRaT
arriva piu|UVUUT	arriva una|RYUTU	asilo nido|UWTTU	aspet da|UUUVU	aspett ancor|TUUVU	aspett che|UUUVU	aspett cosi|TUYSU	aspett la|TUUVU	assegn al|TUUUV	assen dal|UUUUV	assen dall|UUUUV
assen fino|TUUUV	assen per|TTTTY	assen potet|UUUUV	assist chiama|TUUTW	atten ancor|TUUWU	atten riscon|WUUSU	atten vostr|VTTWT	attes della|UUUVU	attes di|TTTXU	attiva il|UVUUU	atto di|TUWUU
atto e|VTWTT	avend ricevu|TTTWU	averc contat|UUTUW	averc scrit|TUUUW	avere notiz|UUUVU	avere un|XTTTT	avere una|UUUVU	averm rispos|TTWTT	averm segui|UUVUU	avete avuto|TTTWU	avete chies|WUTUU
avete detto|VUUUU	avete poi|STSZU	avete ricevu|SUUWT	avete rispos|UTUVU	avete salva|TUWTT	avete scrit|UTUUV	avete sugger|TTXTU	avete una|SSUYU	aveva detto|STSZU	avrei bisog|TXTTU	avrei un|TWUUU
avrem anche|TVUUU	avrem bisog|UWUTU	avuto alcun|TTTXT	avuto modo|STTYU	back on|TTTTX	bambi sono|TUWUU	bando per|TXUTU	basta la|WTUUU	bdap e|SUUWU	been receiv|TTTTX	bene anche|aRTST	bene cosi|UUVUU
bisog del|UTUVU	bisog di|TXTUT	buca e|UTVUU	buche sono|STVWU	buon fine|TUWTU	buon lavor|XUTTU	buona giorna|UUVUT	buone feste|TTUUX	buoni pasto|UVTUU	but i|VTTWU	by the|TWUUU	c e|UVUUT
c entra|SXUUU	cache come|UTVUU	cambi argome|TYUSU	cambi di|UVTUU	cambia argome|TWUUU	cambia il|SWVTU	cambia la|XVSTT	can i|TWUTU	capito #|VVUTT	caric la|UTUUV	carla e|TTWSV	carrab di|TVUUU
carta d|TWTTU	casa mia|SXUUU	casel di|TUTTX	casel non|TUUTW	casel viene|UUUTW	caso di|TUUUW	ce l|TTXTU	cedoli di|VTTVU	centr estiv|TTTYT	certif di|SXUTU	certif medic|cTQTS	che anche|WTUUU
che aspet|TUTWU	che avete|TUUVU	che ci|TWVTT	che da|RWVUU	che devo|VUUTU	che e|WSWST	che gli|VUTUV	che il|VVTUT	che in|SaTTT	che l|TVVTU	che la|TUUUV	che le|TTVVU	che lo|SXUTU	che mi|XTUTT
che nel|SWUUU	che nessu|TUUWU	che non|VWTTT	che oggi|VUUUT	che punto|TTTXU	che qualcu|UUUUV	che rispon|TWUTU	che si|XTTTU	che siete|TUTVU	che vi|TTTXU	chi devo|TWUTU	chi la|TVUUU	chi lo|TVUTU
chi scrive|TWUTU	chi se|TVUUU	chiama al|YTTTT	chiama il|TTUVW	chiar e|TUVUU	chied anche|SXTUU	chied cortes|TTTXT	chied di|UVTVT	chied gentil|UTUVU	chied il|XUTSU	chied inolt|SWUUU	chied la|TVTWU
chied ogni|TTTXU	chied un|WTUTU	chiede anche|TXUTU	chiede come|UVTUU	chiede di|aRTTT	chiede il|UUUVU	chiede lo|UUTWT	chiede se|TWUUU	chiede un|UVUUU	chiude il|TUWTU	chiude la|UUVUU	chiude pure|STZTT
chiudo le|TVTVU	chius da|UVTUU	chius dal|TUUUV	chius per|TTTUX	ci avete|STYTU	ci dite|RSUZU	ci e|SVUUV	ci ha|SUWVU	ci hanno|SYTTT	ci sareb|TWTUU	ci servir|UVUUU	ci siamo|TVVTU	ci sono|TWTVT
ci vuole|STUYU	cinqu giorn|TUUVV	cinqu minut|SRWYT	codes uffic|UTWUU	codic #|WUTTU	codic fisca|YTSUU	codic siope|RTVXU	coglia l|TVUUU	colgo l|TVUUU	colle e|TWUTU	colleg da|XTUTT	come da|XTVST
come deve|TVUUU	come facci|SWUUU	come indica|WSXST	come mai|XVTSU	come mi|VTWTT	come proced|WTUTU	come quell|WVTUU	come richie|XTTTU	come ringra|TUVUU	come sempr|SRcST	come si|SXTTU
come sugger|USYTT	compa ancor|UVUUU	compi #|UVUTU	comun di|VUUTU	comun examp|TTUTX	comuni che|VTUTV	comuni e|TTVTW	comunq per|TTWUU	con codic|WUTTU	con cui|VTVTU	con firef|bTRST	con gli|TWUTU
con i|WSVTT	con il|VTUUT	con l|UUWST	con la|WTVTT	con le|TUWUT	con quell|XTTTU	con riferi|UUUVT	con urgen|TUTWT	conces del|TWTUU	confer che|UTWTT	confer di|VTVSV	confer il|STYTT	confer ricezi|UUUUV
conge di|TTTTX	consid la|TTWVU	consig si|UUVUU	conta about|TWUUU	contat il|UUTTW	contat l|TTTTY	conteg i|TWTUU	contin a|UUUVU	contra regist|VUVUT	cordia salut|ZTRUU	corret e|XTSTV	corso di|SWTTW
corte riscon|UUUVU	corte sollec|UUVUU	cortes e|TUVUU	cortes un|TTTXT	cosa devo|ZRTTU	cosa e|UUTVU	cosi in|TUYST	cosi prest|UUWUU	could you|SVTWU	crear un|TVUUU	creden per|UWTUU	cui non|UUTVU
d accor|UUVUU	d acqua|TVTVU	d identi|TWTTU	d uffic|XTUTT	da error|UVUUU	da fare|WTUUT	da giorn|TWTUU	da ieri|PaWST	da luned|UUTVU	da oggi|SXTTV	da parte|SVXUT	da qualc|TWUUU	da quell|VTWTU
da quest|SUXTU	da remot|XTUTT	da sabat|UUVUU	da solo|TSYTU	da stamat|SWVTT	da tre|TSUXU	da un|XUTUU	da una|YURUU	da voi|TVUVU	da vostr|YTSTU	dal #|TTTUW	dal comun|TUTWU	dal luned|TUUUW
dal mio|SVWUU	dal serviz|UUUUV	dal siste|TUUTW	dall uffic|UUTUW	dalla mia|UUTWU	dalle #|VTTTV	dallo sdi|TVUUU	darci una|RRReT	darmi un|UUUVU	darmi una|TTTWU	data #|UUUUV	data di|XTUTT
data odier|UUVUU	dati catast|XTUUU	davan al|WSTVT	davan alla|YUSTT	davan casa|SXUUU	defini della|UUUVU	dei carabi|USUTX	dei certif|UUUVU	dei reside|SXUTU	dei rifiu|SYTTT	dei tribu|UVTUU
del #|WUTVT	del certif|WUUTU	del colle|TXSTU	del comun|WUTTU	del destin|TTTTX	del dirige|TVUUU	del fornit|VUUUU	del mese|VUUUU	del patro|UTTUV	del person|UVUUU	del protoc|SXUTU	del rimbor|TUTWT
del sinda|SWWTU	del ticke|UTSYT	del versam|WTUUU	dell abbona|UVUUU	dell anagra|RYUTT	dell anno|VWTTT	dell autob|WUTUU	dell ente|UUTUV	dell imu|SXUTU	dell interv|TUXTT	dell uffic|UXTTT
dell umido|VUUUU	della biblio|RXWUT	della carta|TXTTU	della mia|TUUWU	della palest|TXTUU	della pensio|TXTTU	della plasti|UWTTU	della prati|TUTVU	della presen|UVUUU	della provin|XTTTU
della rispos|XSWST	della sala|TWTVT	della scuol|TVWTT	della vostr|UWTUU	delle presen|TWUUU	delle sedut|UVUUU	dello sporte|TWUTU	destin e|TTUTX	detto che|TUTWU	detto di|TTUYT	devo chiama|VVTTU
devo contat|XTTTU	devo fare|VVTUU	devo pagar|WSTVU	devo rifar|XTUSU	devo rivolg|TWUUU	di #|XTTUT	di accett|XTTSU	di april|WUTTT	di aspett|TUUVU	di attiva|YSTSU	di base|SXUUU	di bianc|UVTTU
di compet|XTTTU	di confer|SUTYU	di conosc|TSTYT	di credi|VTUTU	di cui|VUTUU	di cuore|TTYSU	di destin|SWUUU	di dire|YTTTU	di due|UVUUU	di formaz|SXTSV	di giove|VVTTT	di guarda|TUTWU	di ieri|VUTUU
di interv|UTTWU	di istrut|WTUTU	di lettu|SUUUW	di maggi|TXTTU	di marzo|UVUTU	di me|YTTTT	di mia|TWUTT	di mio|XUTTT	di nasci|UWTTU	di necess|TUUUW	di noi|QSSXZ	di non|TUUUW	di nuovo|VSUVT
di pagame|SUTXU	di perso|YTUSU	di posta|RWSTY	di prima|UUTVU	di protoc|UUVUU	di prova|UTVUU	di quant|TTWVU	di quest|WVVSS	di rateiz|TTUWU	di riscon|VTUVU	di rispon|TTSYT	di rispos|UUUUV
di saper|TWUTU	di scrive|VTUWT	di segret|TWUUU	di serviz|SWTTW	di stamp|WTTUU	di stanot|TWUUU	di tutte|TSXUT	di tutto|TUWTU	di un|TWTVU	di una|TVVVT	di via|TVTVT	di voler|TTUWU	di vostr|VUUTU
dice che|WTUTU	dicemb al|UUTUV	dicon che|UWTTU	dieci giorn|TVTVT	diment di|WSSWT	dirci se|TTUXU	dire a|UUUVU	dire che|WVTTU	dire qualco|STTYU	dirit di|VVUTU	dirmi qualco|TUUWU	dirmi se|UUUVU
dispon dimost|UUWUT	dispon per|WUTUU	distan di|UUUVU	dite per|SaURT	dite se|RXUVU	do i|WWTST	dobbia aspett|TUUWU	docume richie|UTUVU	docume servo|RaTSU	doman e|TUUWU	doman quand|SYUSU
doman su|UVUTU	dopo due|UTVUU	dopo il|VTVTT	dopo l|VUUUU	dopo la|WTTUT	dopo le|XTUTT	dott ssa|UTUUW	dove si|SXUTU	dove trovo|SZTTU	due giorn|STXTV	due settim|UUUVU	due volte|VUTVT	e #|bTRST
e a|UUVUU	e abilit|STUTY	e aggior|YURTU	e al|RTTWX	e anche|SUWUU	e ancor|RTTYU	e andat|SVWUU	e apert|TUUVU	e arriva|VVSUU	e blocca|TXTVS	e buon|WUTTU	e buona|TUWUT	e cadut|bSSST	e cambia|UUUVU
e chiar|WTTUU	e chius|TUUUV	e corret|SUXUU	e da|RXVUT	e dal|WTTWT	e del|YTTTT	e di|ZSSUT	e diver|XSTUU	e doman|TUUVU	e entra|UVUUU	e fa|WTUUU	e fermo|TTTYT	e gia|TUXTT	e grazi|TTWUU
e guast|TVUUU	e ha|UTWUT	e ho|TTVVU	e i|UTTWU	e il|XUSUT	e in|VSTVW	e indiri|TUVUU	e intest|UVUUU	e l|WTUUT	e la|WUTTU	e lo|XTTUT	e mail|TUUTW	e mi|TTUXT	e necess|UUUUV	e nessu|UUUVU
e non|UTUVU	e nuovo|VVUTU	e ok|WTUUU	e passa|TTWVT	e peggio|XTTTT	e per|SWUUT	e piu|USXTU	e poi|UTTWU	e possib|UVTUT	e posso|XTTTU	e presid|TUUUW	e previs|TTUWU	e qualcu|SSSaT	e quell|WTWTT
e rimas|XUSUU	e ringra|TUXTT	e risol|TTWUU	e riusci|TUWUU	e sara|UUUUV	e scusa|UUVUU	e se|aTTRU	e sempr|TTTWU	e solo|XTUTU	e spent|VSUWU	e stata|TTVUW	e stato|TTUUW	e ti|fTOQU	e tre|YSUST
e tutto|STVWT	e un|XTTTU	e una|VUUUT	e urgen|RTRcS	e vener|UUUVU	e venut|UTUUU	e verra|UTTTX	e vi|YTSTU	e visibi|TTXTT	ed e|VTUUU	effici !|UUVUU	elenc dei|UVUUU	elettr non|UVUUU	email di|TVTWT
ente e|XTUTT	entro #|TUUTW	entro doman|TTTYU	entro la|UUUVU	entro oggi|TTTXU	era il|STZTT	era un|TTXUU	ero in|VVTTT	error #|WVTTS	error compa|VUUUU	error di|UVUUU	error si|VTUUU	esce ancor|TUUVU
esser firma|XSTUU	esser ricont|ZTSTS	everyt is|TUVUU	examp e|TUUUW	examp it|UUUUV	fa a|TVUUU	fa anche|WTUUU	fa il|UVTUU	fa la|UVUUU	fate saper|TTTWU	fate voi|UXTSU	fatec saper|TUTXT
fatem saper|UTRZT	fatta la|TTYST	fatto le|TUWUU	fatto saper|UUTWU	fattu di|TWUUU	fattu e|UVUUU	ferie dal|UTUUV	ferie e|TTUUW	ferie fino|TTTTY	ferma dell|WUTUU	festa del|UTTUV	festa patron|TWUUU
feste !|TUTUW	figli e|VUUUU	fila allo|TUTXU	file di|XTTTU	finalm si|TTWUU	fine era|TTYTU	fine now|STZTT	fine settim|TUUWU	fino a|STTTY	fino al|STTTY	fino alle|XTUTT	firma da|XSTTU	fisca e|YTRUU
fogli #|UWUUT	follow up|UUUVU	for a|UVUUU	for urgen|UUUTV	for your|VTUUU	formaz e|UTUTW	formaz sul|TWUUU	fotoco del|RXUUU	fratte ho|TTYTT	fuori uffic|UUUUV	genera automa|UUUUV	genera dal|UUUTW
gentil unica|UTXTT	geom rinal|TTTVW	gestio delle|UVUUU	gesto idric|VTTTW	get a|TWUTU	gia che|SYTTU	gia scadu|UTUVU	gia stampa|UTVTU	giorn #|TUUTW	giorn che|TUTWU	giorn dalla|UUUVU	giorn di|WTVUS
giorn e|TWTVU	giorn fa|UTUWU	giorn lavora|TTTTX	giorn sono|UTUTW	giorna !|UUVUU	giorna di|UUTUV	giove alle|XTTTT	giove e|TVTWU	gli accert|WUUTT	gli impeg|TWUUU	gli opera|UUVUU	gli orari|TYTTT
gli uffic|STSVX	grand e|YUSUT	grazi !|ZTTST	grazi #|SUYTT	grazi a|TUWUU	grazi ancor|TTYTT	grazi comunq|UTWUU	grazi davve|TUXTT	grazi del|SWVTT	grazi dell|TUWTU	grazi della|UTYST	grazi di|SUYSU
grazi e|WUTTT	grazi infini|STYUT	grazi mille|UTXTT	grazi per|TUWTV	guarda la|UUUVU	ha ancor|UVTVU	ha bisog|XTTUT	ha cambia|SVVUU	ha dato|STTYT	ha gia|WTVTT	ha manda|XTTTU	ha preso|TUUWU
ha ricevu|STTSa	hanno cambia|WTTUU	hanno confer|VTVTU	hanno detto|TTUYT	hanno gia|aRSTT	has been|TTTUW	have a|UUVUU	ho anche|RYUTU	ho appen|XTTTU	ho avuto|TUUWT	ho cambia|VTTTV	ho capit|UWUTU
ho diment|YTTTU	ho fatto|XTUSU	ho gia|TSUYT	ho letto|TTXUU	ho mai|WTUTU	ho manda|YSTUT	ho pagat|WTTUU	ho parla|WUTUT	ho piu|TTVWT	ho prova|WTTTU	ho ricalc|VTWTU	ho ricevu|VSYST	ho sbagli|WUUTU
ho scrit|UTUWU	ho segui|TUWUU	ho un|RaSTU	ho visto|TSXUT	how do|SYUTT	how to|UVUUU	i am|TTUTX	i bambi|TUWUU	i book|TVUUU	i buoni|UVTUU	i can|UUUVU	i casson|TWTUU	i cittad|TVUUU	i conta|TWUUU
i dati|XTTUT	i dirit|WUUTU	i docume|TTYTT	i file|YTTTT	i fogli|TVUUU	i giorn|WTTWS	i have|VWTTT	i m|UUUUW	i manda|WTVST	i messag|UVUUU	i miei|UTXTT	i permes|WUTTU	i still|WTTVT	i tempi|TTTXT
i termi|TTTYT	i termos|TUWUT	i versam|TXTTU	identi di|TWUUU	ieri sera|VUVTU	il #|VSSUW	il blocc|UUWTU	il bonus|SXUUU	il brows|VTXTT	il cambi|TUWTU	il capito|XVSTT	il cartel|TUWTU	il casson|RYSWT
il cedoli|TVUVU	il centra|RXUTV	il certif|WVSUT	il chiari|QSbTT	il cig|XTTTU	il codic|XSTUT	il cogno|ZSTTT	il colle|TVUUU	il colleg|YTTUT	il comput|RZUUU	il comun|XTUTT	il consig|TUUWU
il consol|STVXT	il contra|ZSTST	il contri|RXWTT	il dirige|TUTWU	il distur|STXVT	il docume|TTVVU	il dott|UUUUV	il drive|WUUUU	il file|aSSST	il fluss|VTVTU	il fogli|UVUUU	il gesto|VTTTW
il giorn|TTTSZ	il lampio|VTTVU	il link|bTSRT	il login|SXUTU	il merca|RaUSU	il mese|TUUWU	il messag|UUQTZ	il mio|UXSTT	il model|YTUTT	il modul|VVUSU	il monit|TWTUU	il nome|ZUSTT	il nostr|TUUUW
il notai|UUUVU	il numer|YSSUU	il nuovo|TXUTU	il pagame|VUTVT	il parer|VTTVU	il passo|SXUTU	il pdf|WTVTT	il piano|XTUST	il piu|WTUTU	il porta|TWTUU	il presen|TUVUU	il proble|VTTWT	il progra|TWUTU
il proiet|WUSTU	il protoc|TWUUU	il regist|UVUUU	il respon|VTTVT	il reviso|TUTWU	il ricalc|TTUWU	il riferi|TUUUV	il rimbor|UUVUT	il riscon|UUVUU	il ritir|YUSST	il route|USYTT	il segret|UUUVU
il semafo|SXUUU	il serviz|VTUTV	il sito|TVUUU	il sopral|SUUXU	il suo|TVTTV	il suppor|TTWTU	il team|TUVTV	il tecni|VSUWT	il telefo|RaSTT	il tempo|TTWUU	il tesori|TTTUX	il tetto|VUUTU
il ticke|TTZTT	il toner|TXTTU	il tuo|TUUTW	il verba|VUUUU	il vostr|SUWTU	impeg plurie|TWUTU	imu di|TXUTU	in allega|YTTTT	in attes|UTSYT	in automa|UUUUV	in caric|TTUVV	in caso|TUUUW	in coda|UUUUV
in conge|TTTTY	in data|TUUUV	in ferie|TTTTY	in frett|TVXRT	in malatt|TTTSY	in matern|TTTTX	in merit|TTTXT	in mezzo|WUTTT	in mia|UUUUV	in ogget|TTTXT	in pdf|WUSUU	in piazz|SZTTT	in quest|TTUTX
in sede|TUUUW	in serviz|TTUUX	in the|TVUTW	in tre|XSVST	in uffic|UVUTT	in un|UUVTT	in uscit|UWUUT	in via|UZSTT	indica e|aTRTU	indiri e|WSVUT	indiri non|STTTY	infini per|TUWUU	infor che|RVTUX
inform che|UUUUW	inolt il|SXUUU	inter #|ZSSTU	inter e|VUUUU	interv !|UVTVU	intest a|XTSUU	invec a|UVUUU	invec di|XUTTT	invec per|RZTTU	invia a|UTUUW	invio il|aTRTT	io a|UUVUU	io il|ZSTTT
io l|VUUUU	io sono|VUUUT	is fine|STZTT	iscriz all|UVTUU	it is|ZTVRS	l #|VUUUU	l abbia|VTVUT	l acces|SYTUU	l acqua|ZSSTT	l agent|STXUU	l aggior|ZTSTT	l aiuto|ZTSTT	l altro|SWVUU	l ammini|VTUUU
l assist|TTUTX	l attiva|TTUXT	l attivi|WTUUU	l autori|TVUUU	l avete|WSUUU	l avvis|UVUUU	l ente|XTUTU	l erba|SWUUU	l error|ZSTTT	l hanno|ZSTTT	l ho|TVVUU	l iban|XVSTT	l impor|VTVTT	l indenn|VTWTU
l indiri|VUTTV	l inform|UTWTU	l intere|TTWUU	l interv|VUUUU	l intest|WTUUT	l iscriz|UVTUU	l isee|ZTSTT	l occasi|TWUTU	l operat|VTUTV	l ordin|TUTWU	l orolog|VVTUU	l uffic|TUTUW	l ultim|UUUVU
l utent|XSTUT	l utenz|UUVUU	la #|XUTTT	la banca|TVUUU	la biblio|TVUUU	la buca|TVUUU	la cache|VUTUU	la carta|SXUTU	la casa|UVUTU	la casel|RSTTa	la cie|UVUUU	la cittad|UVUUU	la collab|YURUU
la colle|WSUUV	la comuni|TUXUT	la conces|WVRUU	la confer|TTXTU	la contat|TTTTY	la correz|UUUUT	la corte|TUWTU	la cortes|TTVVT	la cosa|UUTVU	la defini|UUUVU	la delibe|WUUTT	la denunc|YSTUT
la dispon|UUUVT	la docume|YTTST	la doman|VUUUU	la dott|UTUUW	la fattu|YVRTU	la festa|TVTUV	la fila|TUTXU	la firma|SYTTU	la fontan|TYTUT	la fotoco|RXUUU	la gestio|TVUUU	la giunt|TUUVU
la gradua|STVWU	la inform|UUUUV	la lavora|UTTWU	la luce|VTUUU	la macchi|WWSTT	la mail|TTTVW	la marca|YTTUT	la massi|UUUVU	la mia|TTUXT	la n|XUTTT	la nota|ZSSTU	la nuova|TWUUU	la pagin|VUUUU
la passwo|VYSST	la patch|WSUVU	la pazien|TTVUU	la perdi|TVUUU	la planim|XTUSU	la posta|TWUTU	la prati|UUVUU	la preced|WSUUT	la preghi|TUUUW	la presa|WUTTU	la presen|TTVVT	la prossi|TTXTT
la protoc|TWUUT	la prova|TUVUU	la pubbli|SVXTU	la questi|TUUVU	la rapidi|TTYTT	la rata|SWUVU	la relazi|XSTUU	la reside|ZTTST	la ricevu|bRTST	la richie|UTVWT	la ringra|STZST	la rispos|XTVSU
la scaden|TTUXU	la scuol|WTUTU	la secon|WTUUU	la segnal|STXUU	la segret|TUUUV	la settim|TTUWU	la sezio|WSUUU	la signo|TTZST	la situaz|VSXTT	la sollec|UUYRU	la spiega|TTXUU	la stamp|TUUWU
la stampa|SXUUU	la stess|VVTTU	la strad|STUXU	la sua|TTUTY	la tari|TWUTU	la terza|UTUWU	la tesse|SWWST	la tua|TTTTY	la versio|XTTTT	la visit|TWUTU	la voce|XTTTU	la vostr|TTUTX	la ztl|SWUUU
lavor a|TSUXU	lavor piu|STSTa	le #|XTTTT	le altre|WTTUU	le buche|SUVVU	le chied|TXTTU	le comuni|UTUUW	le creden|TUXTT	le determ|UWUSU	le etiche|TVVUU	le fattu|TWUUU	le ferie|TUTWU	le foto|YRWST
le ha|TUVUU	le ho|WSWST	le indica|RTbTT	le inform|WSVUU	le mail|TSTTZ	le mamme|TSXUT	le mie|TUTWU	le pec|VXTTS	le pratic|UUUUV	le rate|WVSTU	le richie|UUUUV	le rispon|TUUUW	le timbra|TXTTT
le utenz|UTUUU	le vostr|TTWUU	legge i|TWTTU	leggo la|UUUUV	let me|TSTXU	letto il|TUUTX	li ho|SXTUU	like to|SaSTT	limit acces|UUUUV	lo chied|VTTVT	lo fate|VWTSU	lo hanno|VTVUU	lo porto|XTUTU
lo scann|QUWYU	lo scart|VUUUU	lo screen|WTTUU	lo scuola|RaSTU	lo stato|USTYT	lo stess|XSUUT	lo studi|TUUUW	lo vedo|VTUTU	luned #|UUUUV	luned al|TUUUW	ma adess|VUUUU	ma e|XVSTU	ma il|VTTWT
ma io|SWTVU	ma l|WVTTU	ma la|TWTUV	ma manca|XTTTU	ma mi|VTTUU	ma non|ZTSST	ma per|UWTTU	ma qualcu|TUUVU	ma quant|TSUXU	ma quell|XTTUU	mail del|UUUVU	mail e|UTUTW	mail non|STTTZ	mail per|TTWUT
mail perch|TVUVT	mail sara|TUUUV	manca ancor|WUTTU	manca il|WTTUU	manca la|TVUUU	manda i|TTWVU	manda il|TWUUU	manda qualcu|STTZT	manda un|VVTTU	mando le|YTTTU	many thank|TTYTT	marzo #|TUUUV
marzo e|TTTXU	me know|RSYWT	me l|VTUTU	me lo|SVVUT	medic di|SXUUU	mercol #|UUUUV	merit alla|TUUWU	mese scors|TUUWU	messa has|TTTTX	messag automa|TTUTX	messag di|SXVTS	messag e|TTUTW
messag genera|TTUTX	messag invia|SUUUW	messag non|UTUUV	mezzo alla|WUTTT	mi arriv|TVUUU	mi avete|XTUUT	mi aveva|STSZT	mi chiam|YTTTT	mi chied|VRUXU	mi confer|UTWTU	mi date|UUUVU	mi dicon|SXUUU
mi dite|RaUTT	mi e|TVTVT	mi era|ZTRTT	mi ero|VUUUT	mi fa|TWUUU	mi fate|TTTWU	mi ha|TSWWT	mi hanno|QYUWT	mi manda|TWUUU	mi permet|XTRVT	mi potet|YRSVT	mi puo|VTTWU	mi resta|UWTTT	mi sapet|TUUWU
mi serve|UUVUU	mi servir|TXUTU	mi si|TWTUU	mi sono|WXTST	mi trovo|VTUTU	mia assen|UUUUV	mia doman|TTUWU	mia figli|UVUTU	mia madre|XTUTU	mia mail|TUUVU	mia mogli|YTTTU	mia prati|UUUVU
mia richie|TTTXU	mia segnal|UUTWU	mia suoce|TXTTU	mille !|XVSTT	mille grazi|TTXTU	mille per|STXUU	mio figli|VVTTU	mio fratel|XUTTU	mio inter|VUUUU	mio marit|YTTTT	mio nome|aQTTT	mio padre|WUTUT
mio rient|UUUUV	modo di|TTTYT	modul contra|UVUUU	modul firma|aSSTT	modul per|QZUTU	modul presen|UVTUU	modul tribu|UVUUU	molto genti|SUYTT	monda with|UUUUV	monit della|UVUUU	monit in|TWTUU
my previo|UUUVU	n #|WTTTV	nasci di|UWTTU	ne approf|UVTUU	ne hanno|YTSUU	ne ho|YTTTT	ne occup|TVUUU	ne siamo|SUXUU	necess di|TVUUT	need to|VUTUT	nel #|YTTTT	nel fratte|SVWTU	nel parco|SWUUU
nell uffic|TYSTU	nella casel|UUUUV	nella stamp|TVUUU	nella stess|SYUTU	nello spam|VTUUU	nessu mi|UUSXU	nessu nuova|TTTXU	nessu rispos|UUUVU	nessu tracc|UUUVU	no acces|UUUUV	nome utent|ZURTT
noment #|WTUUT	non #|cTQSS	non abbia|UTTWU	non arriv|XTUSU	non avend|STTYU	non c|VUVTT	non ci|TZTSU	non conteg|TWTUU	non e|UTTUW	non funzio|YTTTT	non ha|VWTTT	non ho|VTUVT	non il|XTTTT
non lavor|STSUZ	non leggo|UUUUV	non lo|TVUUU	non me|TUXSU	non mi|UTUVT	non posso|TTXTT	non prend|SWUUU	non presid|TTUUX	non prest|UTUUW	non quadr|TWUUU	non quell|aSSTT	non ricev|TWUUU
non ricono|TVUUU	non rispon|TTTUX	non riusci|SbSTS	non sara|TTUTX	non scari|UVUUT	non serve|RSaTT	non si|SXUTT	non so|UVUTU	non sono|TSTTZ	non squil|SYUUT	non stamp|TWUUU	non trovo|UVUUU
non vede|VVTUU	non vedo|VTTVU	non vengo|TVTUV	non verra|UUUUV	non verran|TUUUW	non viene|TWUUU	non vorre|TUUWU	nostr operat|TUUTW	nostr richie|UUUVU	nostr uffic|TUUUV	nota di|VTVTU	notat che|TUVUU
notiz in|UUUVU	notiz sul|UXUSU	notiz sulla|UUUVU	novit sulla|TUUWU	nulla da|VTWTT	numer #|TTUTX	numer verde|STUWV	nuova colle|UWTUU	nuovo per|UUUVU	nuovo utent|UVUUU	o dopo|WTUTU	occasi per|TWUUT
occasi segna|TWUUU	of offic|TTTTX	of the|VVTTV	offic and|UUUUV	offic until|UUUUV	offic with|UUUUV	oggi e|SUTYU	oggi l|YTTST	oggi la|SYTTT	oggi nessu|UUUVU	oggi non|SUTVX	oggi sono|TSTTY
ok con|TVTUU	ok grazi|STaST	ok ora|TUWUU	ok per|UVUTU	ok tutto|TUWUU	oltre a|TVUUU	oltre al|TWTUU	on #|UUUUV	on annua|UUUUV	on monda|UTTTX	on this|TTSaS	one more|TWUTU	ora e|WTUTU	ora entro|TVUUU
ora i|STYTU	ora il|SVWTU	ora la|TUWUT	ora si|TUWUU	ora va|TUVUU	ordin di|UVUUU	ordin e|TUTXT	ottim lavor|STYTT	out of|TTTVW	p s|SZSTT	padre ha|UTUVU	pagar la|TUUVU	pagat due|UWTTU	palo e|YUSTT
paolo e|STVTX	parki permi|TWUTU	parla con|WUTUT	parte di|SVXTT	partic #|UVUUT	passa un|UUTVU	passa una|UUUVU	passag pedona|VUUUU	passo carrab|SXUTU	passo passo|UUVUU	passwo del|UZSST
pc della|VVUUT	pedona e|VUUUU	pensa di|RSVZT	pensio di|TXTTU	per altre|TWUUU	per altro|RYUUU	per aprir|QbTST	per assist|TUUTW	per aver|TUUTW	per averc|TUTTX	per avere|UTUWU	per averm|TTXTT
per chiede|SZTTT	per comuni|UTUUW	per cortes|TUUWU	per domand|UVUUU	per error|TUVUU	per favor|VSTXT	per ferie|TTUUW	per festiv|TUTUW	per gli|UWUTU	per i|WXSTT	per il|TWUTU	per invent|UUUUV
per l|UWUTT	per la|TVVTT	per le|TWWSU	per lo|RXTVU	per malatt|TTTTY	per matern|UUUUV	per me|STZTT	per noi|STYUU	per posta|WRXTS	per quant|SXVTT	per quell|WTTUT	per ringra|TTYTT	per segnal|TXTUT
per un|SWTTV	per una|RXUWT	per urgen|TTTSY	perch forse|VTTVT	perch non|TXTUT	perfet per|TXSUU	permes di|TUUVU	permes per|SVTSY	permet di|UUTWU	pero adess|WVTTU	pero non|TWTWT	perven in|UUVUU
piu attiv|UUUUV	piu avuto|TTVUT	piu e|WTVTT	piu grand|VVRVT	piu i|TUUUV	piu la|RZTTT	piu le|UVUUU	piu nient|TSYTU	piu picco|WUUTU	piu press|STSTa	piu prest|TTTVW	piu serviz|UTUUW	pleas let|UUTVU
poco fa|STYTT	poi la|UVTVT	poi verifi|TTSYU	porgo i|UUVUU	possia aprir|VTWTU	possib avere|TVUVU	posso chiede|TXUTU	posso ritira|ZRUTU	posta elettr|TWTTV	posta non|TSUUY	potet chiama|YTTTT
potet chiude|TTYTT	potet consid|UUVUU	potet contat|WTUUT	potet rispon|STTZT	potet scrive|UUUUV	potet verifi|SVTWU	preced comuni|STTXU	preci che|ZTSTT	prega di|SSUVX	preghi di|TTUVV	prego di|XSTVT
preme per|UUUVU	prend atto|TUXTT	prendi atto|TUXTU	prenot la|SXUTU	presa in|UUUUV	presen casel|UUUUV	presen di|UVUUU	presen messag|TUVUU	presen non|TWTUU	presen per|UVTUU	presen si|TUTWU
presen un|UWTUU	preso in|TTUWV	press quest|UTUUW	prest piu|UTUUW	preven per|TWUUU	prima di|aRTSU	prima o|WTUTU	priva di|TTUWU	proble dei|TVUVU	proble e|RUUXU	proble non|VTTVU	proble rientr|TUVUU
proble risol|SVWTU	proced con|VTXST	progra delle|TWTUU	protoc #|TTUTW	protoc comun|UUUUV	protoc non|TWUUU	protoc oggi|SYUTU	prova a|YTTTT	prova anche|VTUUU	prova come|VUTUU	provve a|SSZTT
punto e|UTUVU	punto siete|TTTWU	puo chiude|UUVUT	puo dipend|XTUTT	puo dire|TTTXU	puo esser|VTWTT	puo venir|ZTSTT	quadr tutto|TTXTT	qualc giorn|UVUUU	qualc novit|TUUWU	qualcu mi|UUTVU
qualcu puo|TUUWU	quali docume|RaTSU	quand arriv|RTTZU	quand e|TTUVU	quand interv|UUUVU	quand pensa|RSTaU	quand potet|SWUUU	quand sara|UVUUU	quand vi|cSSQT	quant ci|STUYU	quant costa|cSTPU
quant dobbia|TUUVU	quant mi|TTWUT	quant prima|QSWVV	quant richie|aTPVU	quant riguar|SXUTU	quant scrit|VTUVU	quant tempo|TUUVU	quell che|RTaTT	quell davan|XTTTT	quell dei|VUTUT	quell del|XUUST
quell dell|XTTTU	quell della|aRTSU	quell di|VVTTU	quell vecch|ZSSTU	quesi sull|UVUUU	quest casel|TTTTY	quest e|TTUTX	quest ente|UUUUV	quest giorn|UTVTV	quest indiri|TUUTW	quest mail|TUVUT
quest matti|UTXTT	quest messag|UUUTV	quest ticke|TVUVT	questi delle|TUUWU	qui per|TXTTT	quind devo|YTTTU	quind la|UUVTU	regist con|TTUTW	relazi tecni|XSTUU	respon del|UTUWU	reste chius|TUTUW
rester chius|TUUUW	restia in|WTTVU	resto in|VTTWT	retur on|UUUUV	reviso ci|TUTWU	riavvi il|VUUUU	ricalc e|SUXUU	ricev piu|TWUUU	ricevu alcun|UUUVU	ricevu del|WTUUU	ricevu di|UUUUV	ricevu e|SUXTU
ricevu il|VTYST	ricevu l|UUVUU	ricevu la|STUTY	ricevu per|TUWUU	ricevu rispos|TUTWU	ricevu una|TWUUU	ricezi di|UUUTV	richie di|TTTYU	richie diver|UVUUU	richie e|TUUUV	richie in|UUTVU
richie la|TWUUU	richie si|VUUTU	rient il|TTUUX	rientr il|UUUUV	riesc a|UTWTT	rifar la|WTUTU	riferi ai|SSaTT	riferi alla|STUWV	riferi e|TUUUV	rifirm e|XTTTT	riman in|TUUVU	riman la|UTTVU
rimani in|TUTWU	rimas priva|TTUWU	rimbor dell|UVUUU	ringra a|TTXUU	ringra della|TTWUU	ringra e|TUXTU	ringra molto|TUVUU	ringra per|UTXTT	rinno la|TUTYT	riscon alla|UUUVU	riscon in|TTUWT
riscri per|TTTXU	risol grazi|TWTUU	rispon al|TTUVV	rispon appen|SUUUW	rispon entro|UUTTW	rispon quant|UUTTX	rispos al|TTUWT	rispos alla|XUTTT	rispos automa|TUTTX	rispos cosi|SUYTU	rispos entro|UUTWT
riusci a|STUXT	riusci ad|SXWTS	rivolg a|UTUTW	rivolg al|TTTTX	rivolg alla|UUUUV	roma e|TWUTU	sala riunio|UWTUT	salut cordia|SUYTT	salva la|TUWTT	saper a|UTUWU	saper come|SXTTU	saper gli|TYTST
saper qualco|TTTXU	saper se|VTTWU	sapet dire|TUUWU	sapet qualco|SUSYT	sara letta|TUUUW	saran chius|UUUUV	saro assen|UUUUV	saro in|VTUUU	sbagli io|UUVUU	scaden e|UUUVU	scaric dallo|TVUUU
scont sulla|SXUTU	scrit il|WTUUU	scriv di|UTUWU	scriv per|TWTUT	scrive a|TSTVX	scuol di|UVUUU	scusa il|STXVT	scusa se|TUVVU	se avete|TUTWU	se ci|UTUWU	se e|TUUVU	se il|YTTTT	se insis|TUUVU
se l|TUUVU	se la|TTTYU	se lo|WTUTU	se ne|WUTUU	se non|RUWVU	se per|UVUUU	se puoi|TUTWU	se siamo|WVTSU	se vi|TUWUU	secon piano|VWTTT	secon sollec|TUTXT	sede di|VUUUU	sede fino|TUUUV	segna che|SYTUU
segna un|TWTUU	segnal al|UVUUU	segnal che|TXTTU	segnal del|TUUWT	segnal e|TTTUW	segnal in|UUUVU	segnal un|TXUTU	segret comun|UTUUV	segret comuna|WUUUT	segret mi|UUUVU	segui alla|TTUWU
segui della|VUUTU	sei rate|WTUTU	semafo di|TWUTU	sempr !|TTXTU	sempr a|VVTTU	sempr in|SWTWU	sempr la|PbUTU	senti ringra|SUWUU	serve altro|VTWTU	serve anche|YRUTU	serve che|RSaTT	serve un|TWUUT
servir l|TVUUU	servir poi|TXTUU	serviz finanz|UUUVU	serviz press|TTUUW	servo per|RaTSU	settim che|TTUWU	settim e|UUUVU	settim senza|TTTXT	setto compet|UVUUU	shoul i|TWUUU	si accen|TXTUU
si apre|UUVTT	si apron|RTbST	si chied|TUTWT	si comuni|UUUTV	si e|TUUWT	si era|RUVWU	si fa|TWUTU	si ferma|YTRTU	si infor|UTUUW	si prega|TSTVX	si presen|UUUVU	si puo|RYUST	si richie|SWUUU
si ringra|TUWUU	si riunis|UUTVU	si sollec|UUTWU	si tratt|VVTTU	si vede|TUVUU	si verifi|XTTUU	siamo a|SWTXT	siamo ancor|TTUXU	siamo chius|WTTTU	siamo in|WUTUT	siete sempr|UUVTU	siete stati|SUXTT
sito del|TVUUU	situaz e|WSVTT	so a|TWUTU	so come|TUVUU	so cosa|TTXUU	so much|STYTT	sollec !|UUSYT	sollec corte|UUUVU	sollec cortes|UUTVU	sollec il|TUTWU	sollec rispos|UUWTT	solo con|ZSTTT
solo due|VTTVU	solo le|UUVUU	solo se|VUUUU	solo una|YURUU	sono a|UUTWT	sono aggior|TTTXU	sono al|RTTSb	sono ancor|TTUWU	sono andat|aSTST	sono assen|WTTSV	sono due|RWUVT	sono fuori|TSUTX
sono il|WTUUT	sono in|USTSY	sono novit|TTTYT	sono passa|WTTVT	sono piu|UVUTV	sono riusci|TTYTT	sono sempr|SVSYT	sono state|TTYTT	sono stati|SUYTT	sono tre|WSTWT	sono venut|XTUTU	sostit il|TWTUU
stamat il|TTWUU	stamp degli|TUTWU	stamp dei|TVTUU	stamp del|VTTWU	stampa del|TWUUU	stata assegn|TUUUV	stata chius|UUVUU	stata regist|TTUTW	stata ricevu|TUTUW	stati gentil|UUVUU	stati prezio|TTWTU
stato accett|UVTUU	stato apert|SUTTY	stato della|UTUWU	stato di|TTVVT	stato firma|UTTXT	stato letto|TUUTX	stato ripara|TTXTT	stato risol|TUTWU	stato visual|UUUUV	stess error|XTTTU	stess identi|VUUUU
stess messag|WTUUT	stess motiv|VTTVU	sto ancor|TURZU	strad e|STUXU	su un|TVUTU	sua comuni|TUUUV	sua e|UUUTW	sua mail|UUUUV	sua richie|UUUTW	sua segnal|TTUTX	succe con|WTUUU	succe solo|XTTUU
sugger il|TTXTU	sul conto|SSZTT	sul modul|UVUUU	sul nuovo|TWTTU	sul palo|YUSTT	sul pc|VVUUT	sul ticke|TUTWT	sull imu|UVUUU	sulle determ|TWUUU	sullo stato|UUUVU	suo messag|UTUUV	suolo pubbli|TWUTU
svuota da|TWTUU	tecni che|TUUVU	tecni e|UTVUU	tecni puo|YTTTT	tel #|TUVUU	telefo dell|SYUUT	telefo di|VVTTU	tell me|SYUTU	tema diver|UWTUU	temo sia|TTUWU	tempes e|UUVUU	tempo dobbia|TUUVU
terza volta|UTUWU	terzo sollec|UUTWU	thank for|TUXST	thank you|STYTT	the certif|TVUUU	the munici|SXUTU	the offic|UTUUW	the way|TWUUU	ti ringra|STZTU	ti rispon|UUTTX	ti scriv|SXTUU	ticke apert|UUUVU
to email|UUUUV	torne operat|UUUUV	torno a|UUUVU	trasme la|ZTQUU	tre giorn|TSUYT	tre settim|TUUWU	tribu per|UVUUU	trovo altri|UVUUU	trovo la|VUTUU	tua mail|UUTUW	tua richie|TUUTX	tuo messag|TUUTW
tutte e|UUVUU	tutte le|SXXST	tutti gli|TUUUU	tutti i|WTTWT	tutti voi|UUVUU	tutto a|TUVUU	tutto bene|UTWTT	tutto chiar|TUWUU	tutto e|VTTXT	tutto funzio|TTXTU	tutto il|TTUSY	tutto ok|SWVUU
tutto regola|SSbTT	tutto risol|TUWTU	uffic a|XSUUU	uffic contra|UUVUU	uffic e|TTUVV	uffic fino|VTUTU	uffic il|TUUUV	uffic per|UUWTU	uffic ragion|TUTVV	uffic riapro|TTTUY	uffic saran|UUUUV
uffic tecni|TUUUX	ultim doman|TXUTU	un aggior|UUTWU	un altra|VWSTT	un altro|SXTUU	un certif|VUUTU	un grazi|USXUT	un interv|TTTXU	un lampio|RYUUU	un mese|TTTXT	un messag|UTUTW	un nostr|TUUTW
un nuovo|TWTUU	un ora|TWTUU	un preven|TWUUU	un proble|SUXUU	un quesi|TWUTU	un ringra|RUXUU	un riscon|TTUWU	un secon|UYSTT	un senti|SUWUU	un tema|UWTUU	un ultim|SXUTU	un utenz|WTUUT	un vostr|TUTWU
una buca|TVUUU	una cosa|UVTUU	una data|RTTZU	una fattu|TWUUU	una gentil|UTXTT	una multa|RYUTU	una prati|UVUUU	una richie|SYTTT	una rispos|UTTWT	una settim|UUUVU	una sola|TUWUU	una volta|UUUTW
una vostr|UUTXT	until #|UUUUV	until monda|UUUUV	up on|UUUVU	urgen per|TTTYT	urgen rivolg|TTTSX	utent e|ZURTT	utent si|TTTXU	va bene|YTTST	va beniss|UUVUU	va come|TUWUU	va fatta|UUUVT
va tutto|VTVUU	valbru examp|UUUUV	vanno beniss|TUUVU	ve lo|UTTWU	vede tutto|TUWUU	vener dalle|TUUUW	vener scors|XTTUT	vengo inoltr|TUUUW	vengo svuota|TWTUU	verran lette|TUUUW	vi alleg|WUUTU
vi chied|SVUVU	vi chiedi|TVUVU	vi giro|bUPUU	vi ho|STUXT	vi infor|TXTUU	vi mando|VSTXT	vi preghi|TUUWU	vi prego|VRSYT	vi riman|WTTUT	vi ringra|RTZTT	vi rispon|TTTTY	vi scriv|TWTVU	vi sono|TTYTT
via dante|UVUUU	via noment|WTUUT	via po|XUTST	via roma|TXTTT	via verdi|VSTWU	vicin alla|XUTTT	viene letta|UTUTW	visto che|UWUTT	visto la|TSYTT	voce che|WUTUU	voi o|TVUUU	voi per|RUTZU
volev anche|TWTUU	volev chiede|TXTTU	volev saper|RTXVU	volev solo|TTVVU	volta alla|UUUTW	volte e|VTTVU	vorre inolt|SXUUU	vorre saper|TYTST	vorre segnal|TWUTU	vorrem organi|UWUTU	vostr comuni|TUTTY
vostr interv|UUVUU	vostr istruz|VTVTU	vostr mail|WUTTU	vostr richie|WTTTU	vostr riscon|TUUWU	vostr rispos|UUTVU	vuole i|SSTaT	we are|TSTaT	when i|UUTVV	will be|VSTVV	windo #|XTTTT	with limit|UUUUV
with no|UUUUV	with the|SUUWU	you for|TUVUU	you let|USUXU	you pleas|TUUVU	your messa|TTTTX	your quick|UUVUU
`;

/** Learned weights of pairs of neighbouring words, written by `node bench/follow-up-model.ts --write`: see `model.ts`. */
export const LEARNED_PAIRS = `
! !|STXVT	# #|WTTTV	# agost|RTTTa	# al|VTUUU	# alle|VUTTW	# april|WTUTU	# del|WUUTT	# di|UTUWU	# dicemb|VUTUU	# e|XSTSV	# euro|VUTUT	# febbra|UTUWT	# genna|VTTUV	# giugn|SUUUV	# marzo|VTTUV
# non|RZUTT	# ore|TUUUW	# senza|VUUUU	# settem|STTUY	a #|ZTSTS	a buon|SUYTT	a cambia|VUUUU	a casa|VUUTU	a che|VTTWT	a chi|SXUTU	a chiede|TTTYT	a entra|VTVUU	a nome|TTXUU	a oggi|TTTXT
a parki|TWTTU	a posto|SWVTT	a protoc|TUUUV	a quale|YSTSU	a quest|TVUUU	a scrive|VUUUT	a segret|UTUUW	a segui|WTUTU	a tutti|TTXUT	a tutto|TUVUU	a voi|TVUUU	a zero|WTTUU	abbia ancor|VTTVU
abbia avuto|UTUVU	abbia la|VTTXT	abbia ricevu|TUUTX	abilit alla|UUUTV	acces agli|UWTUU	acces alla|TUUUV	acces to|UTUUW	ad altro|TUUUW	ad oggi|UUUWT	adess e|WTUUU	adess lo|UUVUU	adess so|TTWUU
aggior e|VUUUU	aggior la|UUUUV	aggiun che|YSTTT	agli atti|UWTUU	ai colleg|STZTT	al #|VTTTW	al buio|TTUXU	al lavor|UTUWT	al marcia|WTUUU	al mio|TTUVV	al modul|TXTTU	al momen|ZTSTU	al numer|TUUUW
al piano|UVUUU	al piu|STUVW	al primo|TUVUU	al rient|UUUUV	al telefo|WTWTT	alcun notiz|TTTXT	alcun riscon|UUUVU	all albo|SXTUU	all ingres|TYTTT	alla colle|TTUTW	alla ferma|WUTTU	alla mail|UUUVU
alla mia|TTUXT	alla nostr|TTUWU	alla posta|TTUUW	alla riaper|TUUUW	alla vostr|XUUST	alle #|YTTTU	alleg il|aTUSR	alleg la|WTUTU	allega la|WTTUU	allo sporte|RSWYT	altra cosa|TXUUU	altra questi|TWTUU
altra richie|UWTUU	altri indiri|UVUUU	altro proble|SXTTU	am out|UUUUV	anche con|XTTTU	anche da|RWWTU	anche di|YUTST	anche il|WUTTT	anche in|YSTTU	anche l|WVUTT	anche la|XTTTU	anche per|UWUTU
anche se|RVWUU	anche un|UVTUU	anche una|YTSTU	ancor aspett|TUQZU	ancor il|UTUVU	ancor in|STRaT	ancor li|UUUVU	ancor nessu|UUUVU	ancor nient|TUUWU	ancor nulla|TUUWU	ancor per|TTWTU	ancor ricevu|VUTUU
and i|WTTUU	and will|TTUTW	andat a|TUWTU	anno scors|VWTTT	annua leave|UUUUV	any news|TTUWT	apert dal|TUUVV	appen possib|TUUTX	approf della|TXTTU	approf di|TUWTT	approf per|UVTUU	appunt di|TVUUU
arriva piu|UVUUT	arriva una|RYUUU	asilo nido|UWTTU	aspet da|UUUVU	aspett che|TTUWU	aspett cosi|TTYST	aspett la|SUUXU	assen dall|UUUUV	assen fino|TUUUW	assen per|TTTTY	atten ancor|TUUVU
attes di|STTYT	atto di|TTWUU	atto e|VTWTT	avend ricevu|TTUWU	averc contat|UUTUW	avere notiz|UUUVU	avere un|XUTST	avere una|TUUVU	averm rispos|TUWUU	averm segui|UUVUU	avete avuto|TTTXU
avete chies|XUSUU	avete detto|VUUUU	avete poi|SSSaU	avete ricevu|SUUVU	avete rispos|UTUWU	avete salva|TUWTU	aveva detto|STSZU	avrei bisog|TXTTU	avrei un|UVUUU	avrem anche|TVUUU	avrem bisog|UWUTU
avuto alcun|TTTXT	avuto modo|TTTYU	back on|TTTTX	bando per|TWUTU	basta la|WSUUU	been receiv|TTTTX	bene anche|aSTST	bisog di|UXTTT	buca e|UTVUU	buche sono|TUWUU	buon fine|TUWTU	buon lavor|XUTTU
buona giorna|UUVUT	buone feste|STUTY	by the|TWUUU	c e|UUUUT	c entra|SWUUU	cache come|VTUUU	cambia il|TWVTU	cambia la|WUTTU	can i|TWUTU	carta d|TWTUU	casa mia|RYUTU	casel di|TUTTW	casel non|TTUTW
casel pec|UVUTU	caso di|TUUUV	cedoli di|VTTVU	certif di|SWUUU	che anche|WTTUU	che avete|TTVVU	che ci|UXTST	che da|SUWUU	che devo|UUUTU	che e|XTUTT	che il|WUTTT	che in|SYTTT	che l|UVUUU
che la|TUUUV	che mi|VSVVT	che nel|SXUUU	che non|UVTVT	che punto|TTTXU	che qualcu|TUUUV	che rispon|TWUTU	che si|WTTUU	che siete|UTUVU	che vi|TTTXU	chi devo|SWUUU	chi la|TWUTU	chi scrive|TWUTU
chi se|UVUUU	chiama al|YTTTT	chiama il|STTUX	chiar e|TUVUU	chied anche|TXTUU	chied cortes|TTUWU	chied di|UUTWT	chied gentil|UTUVU	chied la|TVUVU	chied ogni|TTTXU	chied un|XTUTU	chiede come|UVTUU
chiede di|YSTTT	chiede il|UUUVU	chiede lo|TUTXT	chiede se|TWTUU	chiede un|UVUUU	chiude il|TUXTU	chiude la|TUVUU	chiude quest|UUUVU	chius per|TTTUX	ci e|SVUUV	ci sareb|TWTUU	ci servir|TVUUU
ci siamo|UVUTU	ci sono|TVTWT	ci vuole|RTUYU	cinqu giorn|UUUUV	codic #|WUUTU	codic fisca|YTRTU	codic siope|RTWXU	coglia l|TVUUU	colgo l|TWUUU	colle e|TWUUU	come da|YTTTU	come facci|TWUUU
come mai|XVTSU	come mi|WTVTT	come quell|WUSTU	come richie|YTTSU	come ringra|TUVUU	come sempr|SSbST	come si|TXTTU	come sugger|URZTT	comun examp|TTUUX	comuni che|VTUTV	comuni e|TTVUU	con codic|VUUTU
con firef|bTRST	con i|UTVUU	con il|VTUUU	con l|UVWST	con la|UTVUU	con le|TTXTT	con quell|XTTTU	con riferi|UUUVT	con urgen|UUTXT	conces del|TWTUU	confer che|UTWTU	confer di|VTVSV	consid la|TTXUT
conta about|TWUUU	contat il|UUTTW	contat l|UUUUV	contin a|UUUVU	cordia salut|ZTRUU	corret e|ZTSSU	corte riscon|TUUVU	corte sollec|UUVUU	cortes un|TTUWU	cosa devo|aQTTU	cosi in|TTXTT
cosi prest|TTWTU	could you|SVTWU	crear un|TVUUU	creden per|UWTUU	cui non|UUUVU	curren out|UUUUV	d acqua|TVTWU	d identi|TWTUU	d uffic|WTUUU	da due|TUUVU	da error|UVUUU	da giorn|TWTUU
da ieri|QbTTT	da luned|TUUVU	da oggi|SWTTV	da parte|SVWUT	da solo|VTUUU	da stamat|SVVTT	da un|XSTUU	da voi|UWUTU	da vostr|XTTUU	dal #|UTTUX	dal siste|TUUTW	dall uffic|UUUUV	dalla mia|UUUVU
dalle #|WTTTU	dallo sdi|TVUUU	darmi un|UUUVU	darmi una|TTTYT	data di|YSUTT	davan al|TTUXU	davan alla|YUSTT	davan casa|RYUTU	defini della|UTUWU	dei carabi|USUUW	dei certif|UUUVU	dei reside|RYUTU
del #|WUSVT	del certif|VUUTU	del colle|UXTTT	del comun|VUUUU	del destin|TTTTX	del fornit|VUUUU	del mese|VUUUU	del protoc|SXUTU	del rimbor|TUTWT	del secon|TVUUU	del sinda|TWUUU	dell anno|VWTTT
dell autob|WUTTU	dell ente|VUUTU	dell imu|TXUTU	dell interv|TUXTT	dell uffic|UXTTT	della biblio|RXVVT	della carta|TXTTU	della colle|UVUUU	della mia|TUUWU	della palest|TXTUU	della prati|UUTVU
della provin|XTTTU	della rispos|WSWST	della sala|TVUVT	della scuol|TVWTT	della vostr|TWUUU	delle presen|UVUUU	destin e|STUTX	detto che|TTTXU	devo chiama|VVTUU	devo fare|VVTTT	devo pagar|WSTVU
devo rifar|XTUSU	devo rivolg|TWUUU	di #|WUTUT	di accett|XTTTU	di aspett|TUUWU	di base|TWUUU	di compet|XTTTU	di confer|TUTWU	di credi|VTUTU	di cui|VUTVU	di cuore|TTXTU	di dire|XTTUU	di due|UWUTU
di formaz|TUTTW	di giove|UVUUU	di guarda|TTTXU	di ieri|VUTUU	di interv|TTUWU	di istrut|WTUTU	di lettu|SUUUW	di maggi|TYTTU	di me|XTTUT	di mia|TXUTT	di mio|WVTTU	di nasci|UWTTU	di necess|TUUUV
di non|TTUUW	di nuovo|USVWT	di pagame|SUUXU	di perso|YTTTU	di posta|SSTTa	di quant|TTWUU	di quest|XUVTS	di rateiz|TTUWU	di riscon|UTUVU	di rispon|TTSZS	di rispos|UUUTV	di saper|TXUTU
di stamp|WTTUU	di stanot|TWUTU	di tutte|TSYUT	di tutto|TUVTU	di un|TWTVT	di una|TVTVT	di via|TWTUT	di voler|TUUWU	dicon che|UWTTU	dieci giorn|TUUWT	diment di|WTTVU	dire che|WUTUU	dirit di|VUUTU
dirmi qualco|TTTXU	dirmi se|UTUVU	dispon dimost|UUVUU	dispon per|VUUUU	distur ancor|TUUVU	do i|WWTTT	dobbia aspett|TTUWU	docume richie|VTTVU	docume servo|SaTSU	doman e|TUUWU	dopo il|UTWTT
dopo l|VUUUU	dopo la|VTTVT	dopo le|WTUTT	dott ssa|TTUUW	dove trovo|SYTTU	due giorn|STWUV	due settim|TUTWU	due volte|VTTWT	e #|bTRST	e a|TUVUU	e abilit|STUTY	e aggior|XUSTU	e anche|SUWUU
e ancor|TTUWU	e andat|SWWTU	e apert|TUUVV	e arriva|VVTTT	e blocca|USTWU	e buon|YURTU	e buona|TUWUT	e cadut|ZTSTT	e cambia|UTUVU	e chiar|WTTUU	e chius|TUUUV	e da|RYTUT	e dal|WSTWT	e del|XUTTT
e di|ZSSUT	e doman|TUUWU	e fa|VTUUU	e grazi|TTXUU	e guast|TWUUU	e ho|UTUVU	e il|YTTTT	e in|WSTVU	e l|WUTUT	e la|XUTTT	e lo|XTTTT	e mail|UUUTV	e nessu|UUUVU	e non|USTWU	e ok|VTUUU	e passa|TTVVT
e per|UTVUU	e piu|VTWTU	e poi|TTTXU	e possib|VUTUU	e presid|STTUX	e previs|TTUWU	e quell|XRWTT	e rimas|XTSUU	e ringra|TUXTT	e risol|UTXTT	e sara|UUUUV	e scusa|TUVUU	e se|aTTRU	e sempr|UUUUV
e solo|WTTTU	e spent|VSUWU	e stata|STVUV	e stato|TTVUW	e ti|eTPQU	e tre|YSUST	e tutto|TTWUU	e un|XUUSU	e una|WTSVT	e urgen|STRbT	e vener|UUUWU	e venut|UTUVT	e verra|TTUTX	e vi|TUVUU
ed e|USVUU	elettr non|UVUUT	entro la|UUUVU	entro oggi|TTTYU	ero in|VVTTT	error compa|VTUTU	error si|VTUUU	esce ancor|UUUVU	esser firma|XSTUU	esser ricont|aTSTS	everyt is|TUWUU	examp it|TTUUW
fa anche|WTUUU	fa la|UVUTU	fate saper|TTTWU	fate voi|SYTTU	fatec saper|TTTXT	fatem saper|UTRZT	fatta la|UUUTU	fatto le|UUVUU	fatto saper|UUSWU	ferie dal|TTUUW	ferie e|TTUUW	ferma dell|WUTTU
figli e|VUUUU	fila allo|TUTXU	file di|XTTTU	fine settim|TTUWU	fino a|TTUTX	fino al|STUUX	fino alle|WTUTT	firma da|XSTTU	fisca e|YURUU	fogli #|WUTUT	follow up|UUUVU	for a|UVUUU	for urgen|UUUUV
for your|UTVUU	formaz e|UTUTW	formaz sul|TWUTU	fotoco del|QZUUU	fratte ho|VUUTU	fuori uffic|TUUUW	genera automa|UUUUV	genera dal|UUUTW	gesto idric|UTTTX	gia che|SYTTU	giorn #|TUUTW	giorn e|TWTVT
giorn fa|UTUWU	giorn lavora|UUTTX	giorna di|UVUUU	giove e|TTTXU	gli impeg|SWUUU	gli opera|UUVUU	gli orari|TYTST	gli uffic|RTSXY	grand e|YTRUT	grazi !|ZTTST	grazi #|SUYTT	grazi a|TUWUU
grazi ancor|TTYTU	grazi comunq|VTUUU	grazi davve|TTXTT	grazi del|TUWUU	grazi dell|TUVTU	grazi della|UTXST	grazi di|SUYTU	grazi e|XUTTT	grazi infini|SSZUT	grazi mille|UUXTT	grazi per|UUWSV
guarda la|UTUVU	ha ancor|UVTVU	ha bisog|XTTUT	ha gia|WSVTU	ha piu|UTUVU	ha preso|TTTWU	hanno gia|ZSSTT	has been|TTTVW	have a|UUVUU	ho anche|SXUTU	ho ancor|UUUVU	ho appen|XTTTT	ho avuto|TTTWT
ho capit|UWUTU	ho contro|UUVTU	ho diment|XTTUU	ho fatto|WUUSU	ho gia|TSUYT	ho manda|YSTUT	ho pagat|XTTTU	ho parla|WUTUT	ho piu|TTTXT	ho prova|XTTTU	ho ricalc|VTVTU	ho ricevu|VTXST	ho sbagli|XTUTT
ho scrit|UTUWU	ho segui|TUWUU	ho un|RaSTU	ho visto|UTWTT	how do|SXUTU	i am|TTTTX	i book|TVUUU	i can|UUUVU	i casson|TWUUT	i conta|TWUUU	i dati|XTTUT	i dirit|WTUTU	i docume|STZTT	i giorn|YTTVR
i have|VXTTT	i m|UTUUV	i manda|VUUTU	i messag|UVUTV	i miei|VTXST	i still|XTTUT	i tempi|TTTWT	i termi|STTZT	i termos|TUWUT	identi di|TVUUU	ieri sera|VUVTU	il #|WSTTW	il bonus|TWUUU	il brows|WUTUU
il cambi|TTXTU	il capito|WVSTT	il cartel|UTWTU	il centra|SXUTU	il certif|TWUWS	il chiari|QSbUT	il cig|XTTTU	il codic|YSTUT	il colle|SWUUU	il colleg|XUTTT	il comput|SYUUU	il contra|YSTTU
il contri|RVXUT	il distur|RSXWT	il docume|TTVVU	il drive|WTTTU	il file|aSSST	il gesto|VTTTX	il giorn|TTTSY	il lampio|VTUVU	il link|WUUTU	il messag|TVQTa	il mio|UYTST	il model|XTUTT	il modul|VWTSV
il monit|TXTUU	il nostr|SUVUW	il notai|TTUWU	il numer|YSSTV	il nuovo|TWUTU	il pagame|VUTVT	il parer|VTTWU	il passo|SXUTU	il pdf|TTWUU	il piano|XTUTT	il porta|TWTUU	il proble|VSTWT	il progra|UWUTU
il respon|WUTUT	il ricalc|STVWU	il riferi|TTUUV	il rimbor|UTVVT	il riscon|UUVUU	il ritir|ZUSST	il segret|TUUVU	il semafo|SXUUU	il sito|TVUUU	il suo|SVTTW	il suppor|TTXTU	il tecni|VSVVT
il telefo|SaSUT	il ticke|TTZST	il toner|TXTTU	il tuo|TUUTW	il vostr|TUWTU	impeg plurie|TWUTU	in allega|ZTTST	in attes|UTSYT	in caric|TTTWV	in caso|TUUUV	in coda|UTUTW	in conge|TTUUX
in ferie|TTTUW	in frett|SVXTT	in malatt|TTTSY	in merit|TTTYT	in ogget|TTTXT	in pdf|XUTUU	in piazz|TWTUU	in quest|TTTTY	in sede|TUUUW	in serviz|TTUTX	in the|TVUTV	in tre|YSVST	in uffic|UWUTU
in un|VTWTT	in uscit|UWUUU	in via|TZSTT	infini per|TTWUU	infor che|RVTUX	inform che|TUUUW	inolt che|UVUUU	inter #|ZSTTU	inter e|VUUUU	interv !|TVTVU	intest a|XTSUU	invec a|UVUUU	invec di|WUTTT
invec per|SYTTU	invio il|YTSTT	io il|ZSSTT	iscriz all|UVTUU	it is|YSXRS	l #|VUUUU	l abbia|VSWTT	l acces|TYTUT	l acqua|YTTTT	l agent|STYUT	l aggior|YTTTT	l aiuto|UTWUU	l altro|UUVUU	l ammini|WTUUU
l attivi|VTUUV	l autori|TVUTU	l avvis|UVUUU	l erba|RXUUU	l error|YSTTU	l hanno|aSSTT	l ho|TVVTU	l iban|UVTUU	l indenn|VTVTU	l indiri|XUTTT	l inform|VTWTU	l intere|TTWUU	l interv|VUTTU
l intest|XTUTT	l iscriz|VVTUU	l isee|aTSTT	l occasi|TWUTT	l orolog|UVTUU	l uffic|UTTUV	la #|XUTTT	la buca|SWUUU	la cache|WUSUU	la carta|SXUTU	la casel|STTTZ	la cie|VUUUU	la collab|XURUU
la colle|WSUUV	la conces|WVRUU	la confer|TTWUU	la correz|UUTVT	la corte|TUWUU	la cortes|TTVVU	la defini|UTUWU	la delibe|WUUTT	la denunc|YTTUT	la dispon|TUUVU	la docume|YTTST	la doman|VUUTU
la dott|UTUUW	la fattu|YURUU	la fila|TUTXU	la firma|TXTTU	la fotoco|RYUUU	la gestio|TVUUU	la giunt|TUUVU	la gradua|STVWU	la inform|UUUUV	la luce|WTUTU	la mail|UTUWT	la marca|YSTUT	la massi|UUUVU
la mia|TTUYT	la nuova|UVUUU	la pagin|VUTUU	la passwo|RZTTT	la patch|WSUVU	la pazien|TTWUU	la perdi|TVUUU	la planim|YSUSU	la posta|SXTTU	la prati|UTVUU	la preced|WTUUT	la preghi|TTUTW
la presa|VVTTU	la presen|UTVUU	la protoc|TWUUU	la prova|UUVUU	la pubbli|SVXTU	la questi|TUUWU	la rapidi|TSZTT	la rata|SWUVU	la relazi|XSTUU	la reside|XTTTU	la ricevu|cRSRT	la richie|UTUWT
la ringra|SUYST	la rispos|XTUSU	la scaden|TTUWU	la scuol|WUTTU	la secon|WTUTU	la segnal|STWWT	la settim|TTUWU	la situaz|UTWTU	la sollec|UUYRU	la spiega|UUVUU	la stamp|SUVVU	la stampa|SXUUU
la stess|TWTUU	la strad|TTUXU	la sua|STUTX	la tari|TXUTU	la tesse|TWUUU	la tua|TTTTY	la versio|XTTTT	la voce|XTSTU	la vostr|TTUUV	la ztl|TWUUU	lavor piu|STSTb	le #|XTTTT	le altre|WTTUU
le buche|TUWUU	le chied|TXTTU	le comuni|UTUUW	le creden|RVYTT	le foto|YSVST	le ho|USYST	le inform|WSVTU	le mail|SSTTa	le mamme|TSYUT	le pec|UXTTS	le pratic|UUUUV	le rate|WVSTU	le rispon|SUUUX
le timbra|TXTTT	le utenz|UTUUV	le vostr|TTWUU	legge i|TWTTU	let me|USTXU	letto il|TUUTX	like to|SaSTT	limit acces|UUUUV	lo fate|SXTTU	lo screen|XTTTT	lo scuola|RZSTU	lo stato|TSTaT	lo stemm|UUVUU
lo stess|YSUTT	lo studi|TUUUW	lo vedo|VTUTU	luned #|UUUUV	luned e|UUUVU	ma adess|VUUUU	ma e|TWUTU	ma il|WTSVT	ma io|UVUUU	ma l|XUTTU	ma la|TWTTV	ma manca|XTTTU	ma non|ZTSTT	ma per|VWTSU
ma qualcu|TUUWU	ma quant|USUXU	mail e|UUUTW	mail non|STTTY	mail per|TTWUT	mail perch|UVUUU	manca ancor|WUTTU	manca il|WTTUU	mando le|XTTTU	many thank|TTZST	marzo #|TUUUW	me know|SSYWT
me l|VTVTU	me lo|SVVUT	medic di|TWUUU	merit alla|TUUWU	messa has|TTTTX	messag automa|TTTTX	messag e|TTUTW	messag genera|TTUTW	messag non|UTUTW	mi arriv|UVUUU	mi avete|WTUUU	mi aveva|TTTXT
mi chiam|XTTTT	mi chied|VSTVU	mi date|UUTVU	mi dicon|SWUUU	mi dite|SZUTT	mi e|UVTUT	mi fate|TTTWU	mi ha|TSWVT	mi hanno|RYTUU	mi permet|XTRVT	mi potet|aSTRU	mi sapet|TUUWU	mi serve|UUVTU
mi servir|TXUTU	mi si|TWTTU	mi sono|UYTST	mia doman|STUXU	mia figli|VUUTT	mia madre|UVUUU	mia mail|TUTWU	mia mogli|ZSTTU	mia prati|UUUVU	mia richie|TTTXU	mia segnal|UUUWT	mille !|SXUUU
mille e|UUVUU	mille grazi|TTXTU	mille per|TTWUU	mio figli|VVTTU	mio fratel|XTTTU	mio inter|VUUUU	mio marit|XSUTT	mio nome|ZRTTT	mio padre|VTUUT	mio rient|UUUUV	modo di|TTTYT	modul contra|UVUUU
modul firma|ZSTTT	modul per|QZUTU	modul presen|UVTUU	modul tribu|TWUUU	molto genti|TUXTU	monda with|UUUUV	monit della|TVUUU	monit in|TXTTU	my previo|UUUVU	n #|VTTTW	nasci di|UWTTU	ne approf|UWTUU
ne ho|ZSTTT	ne occup|UVUUU	need to|WUTTU	nel #|XTTUT	nel fratte|UVUTV	nel parco|SXUUU	nell uffic|TYSTU	nello spam|VTUUU	nessu e|TUUVU	nessu mi|UUSXU	nessu tracc|TUUVU	no acces|UUUUV
nome utent|aTRST	noment #|VUUUU	non #|cSRST	non abbia|UTTVU	non avend|STTYU	non c|VTVTT	non e|UTTUW	non funzio|YTTTT	non ha|TXTTU	non ho|WSUUT	non lavor|QTSVa	non me|TTXTT	non mi|TTUWT
non posso|STXVT	non prend|SXUTU	non quadr|TWUTU	non quell|aSSTT	non ricev|SWUUU	non rispon|TTUSY	non riusci|SbTTS	non si|RYWTT	non so|UVUTT	non sono|UTTSY	non squil|SXUUT	non stamp|TWUTU
non trovo|UVUTU	non vedo|WTTUU	non vengo|SVTTW	non viene|TVUTU	nostr operat|TUUTW	nostr uffic|TUUUW	nota di|VTUTU	notat che|TUVUU	notiz in|UUUVU	notiz sul|UXUSU	numer #|STTTY	nuova colle|UWTUU
nuova passwo|VUUUU	nuovo per|UVUUU	nuovo utent|TVUUU	o dopo|WTUUU	occasi per|TWUTT	occasi segna|TWUUU	of offic|TTTTX	of the|SWTTV	offic and|UUUUV	oggi l|YTTTU	oggi la|TXTTT	oggi nessu|UUUVU
oggi non|SVTUX	oggi sono|TSTTY	ok con|TVUUU	ok grazi|STZST	ok tutto|TTWUU	oltre a|TVUTU	oltre al|TWTUU	on #|UUUUV	on annua|UUUUV	on monda|UTTTX	on my|UUUVU	on this|TTUXT	one more|TWUTU
ora e|VUUUU	ora entro|TVUUU	ora i|STYUU	ora il|TTXTU	ora la|TUWUT	ottim lavor|RTaTT	out of|TTTWW	p s|TZSTT	padre ha|TTUWU	pagar la|TVUVU	palo e|ZTRTT	parki permi|TWTTU	parla con|WUTUT
parte di|SVXST	passa un|UUUVU	passa una|UUUVU	passag pedona|VUUUU	passo carrab|SXUTU	passo passo|UTWUU	pc della|VVUTT	pedona e|VTUUU	pensa di|STVWU	per aprir|RaTTT	per aver|UUUTW	per averc|TUTTX
per avere|TSTYU	per averm|TTXTT	per chiede|TXTTU	per comuni|UUUUV	per cortes|TUTWU	per favor|VSTWT	per festiv|TUTUW	per i|UWTTU	per il|TVUTU	per invent|TUUUV	per l|TWVUT	per la|TVWTT
per le|SWVSU	per lo|RXTVU	per malatt|TTTTY	per matern|TUUUV	per me|TTYTT	per noi|TTYTT	per quant|TXUTU	per quell|XTTUT	per ringra|TSbST	per segnal|TYTUT	per un|SXTTV	per una|RVUXU	per urgen|TTUSY
perch non|TVUVT	perfet per|TXSUU	permes per|TTTTX	permet di|UUTWU	pero adess|WVSTU	piano terra|UVUUU	piu attiv|UUUUV	piu di|VTUUU	piu e|VSWTT	piu grand|XVRTT	piu la|SYUTU	piu nient|TSZTT
piu press|STSTb	piu prest|STUVW	pleas let|UUTWU	poi la|VTTVT	poi verifi|STSZU	possia aprir|VTWTU	possib avere|TVUUU	posso chiede|TWUTU	posta elettr|TWTTV	posta non|TSUTY	potet chiama|YTTTT
potet chiude|STYTU	potet scrive|UUUUV	potet verifi|SVTWU	prati e|UUUTU	preced comuni|TTUXU	preci che|ZTSTT	prega di|SSTWW	preghi di|TTTVW	prego di|WTTVT	preme per|TTUWU	prend atto|TTXTT
prendi atto|TTXTU	presa in|UUUUV	presen non|UWTUU	presen per|UUUVU	presen si|TUUVU	presen un|UVTUU	preso in|TTUWU	press quest|UTUUV	preven per|TWUUU	prima o|WTUUU	priva di|TTUWU	proble dei|TVUVU
proble e|RTVYU	proble non|WTTUT	proble risol|SUXST	proced con|UTXSU	protoc comun|TUUUV	prova a|WTUUU	prova anche|VTUUU	prova come|VUTUU	provve a|SSaTT	punto e|UTUWU	punto siete|TTTXU
puo esser|VSWTT	qualc giorn|UVUTU	qualc novit|TTUXU	quali docume|SaTSU	quand e|TTUVU	quand interv|TUUVU	quand pensa|STUXU	quant ci|RTUYU	quant costa|WUUSU	quant dobbia|TUUVU	quant mi|UUVUU
quant prima|RSWVW	quant riguar|TXUTU	quell che|SSaTT	quell davan|YTTTT	quell del|YUSTT	quell di|WTTTU	quest casel|TTUTX	quest e|UUUTW	quest ente|UTUUV	quest giorn|UTUTV	quest mail|TUWUT
quest matti|VTWTT	quest messag|UUUUV	quest ticke|UVUVT	questi delle|TTUWU	quind devo|XTTTU	relazi tecni|XSTUU	reste chius|TUTUW	restia in|WTTVU	resto in|WTTUT	retur on|UUUUV	riavvi il|WUUUU
ricalc e|SUXUU	ricevu alcun|UUUVU	ricevu e|UUUUV	ricevu il|UTXST	ricevu l|UUVUU	ricevu la|STUUX	ricevu rispos|TUUWU	ricezi di|UUUTV	richie di|TTSYU	richie e|TUUUV	richie in|UUTWU	richie la|SWUUU
riesc a|VTVUU	rifar la|WTUTU	riferi ai|STZTT	riferi alla|SSUWV	riferi e|TTUUV	riman in|UUUVU	rimas priva|TTUWU	ringra a|TTXTU	ringra per|TUXTT	rinno la|SUSZT	riscon alla|UUUVU	riscon con|UUVUU
riscon in|TTUWT	riscri per|SSTaT	risol grazi|TWTUU	rispon a|UVUTU	rispon al|UTUVV	rispon appen|SUUTX	rispon quant|UUTTX	rispos al|UTVVT	rispos alla|WUTTT	rispos automa|UUTTX	rispos cosi|SUXUT
rispos entro|UUTWU	riusci a|STVXT	riusci ad|TXWTS	rivolg a|UTUTW	rivolg al|TTUTX	rivolg alla|UUUUV	roma e|TWUTU	sala riunio|TXTUT	salva la|TUWTU	saper come|TXTTU	saper gli|TZTST	saper qualco|TTTWU
saper se|UTTWU	sapet dire|TUUWU	sara letta|TUUTW	saro assen|UUUUV	saro in|TUUUV	sbagli io|UUVTU	scade il|TUUWU	scaden e|TTUWU	scont sulla|SYUTU	scriv di|UTUWU	scriv per|TWTVU	scrive a|TTUUX
scuol di|UVUUU	scusa il|RSXWT	scusa se|TTVVU	se avete|UUTWU	se ci|UTUWU	se e|TVUUU	se il|YTTTT	se insis|TUTWU	se la|TSTYU	se lo|UTVUU	se ne|WUTUT	se non|SUXUU	se per|UVUTU	se puoi|TUTWU
se siamo|WVTSU	secon piano|WUTUU	sede di|VUUUU	sede fino|TUUUV	segna che|SYTTU	segna un|TWTUU	segnal che|TXTTT	segnal del|TUTXT	segnal e|UUUVU	segnal un|SXUTU	segret mi|TUUVU	sei rate|WTUTU
semafo di|TWUTU	sempr !|TTXTU	sempr a|VVTTU	sempr la|ObUTU	senti ringra|TUWUU	serve altro|UTWTU	serve anche|ZRUTU	servir poi|TXTUT	servo per|SaTSU	settim che|TTTXU	settim e|TTUWU	shoul i|TWUUU
si accen|UVUUU	si apre|UUWTT	si chied|TTTXT	si comuni|UUUTV	si e|TUTXT	si fa|TWTTU	si prega|SSTWW	si puo|RZUSU	si ringra|TUWUU	si sollec|UTTWU	si tratt|UVUTU	si vede|UTVUU	si verifi|XTTTU
siamo a|SWUVT	siamo ancor|SUUXU	siamo in|XUTST	siete sempr|UUVTU	siete stati|TUXTU	sito del|TVUUU	situaz e|UTWTU	so a|TWUTU	so come|TUVUU	so cosa|TTWUU	so much|TTYTT	sollec !|TURZT	sollec corte|UUUVU
sollec cortes|UTTWU	sollec il|TUTWU	sollec rispos|UUWTT	solo con|YSTTT	solo due|VTTVU	solo una|YURUU	sono a|UUTXT	sono aggior|TTTXT	sono ancor|STUYU	sono andat|aSTST	sono assen|XTTTU
sono due|SUUXU	sono fuori|TTUTX	sono in|USTSa	sono novit|TTTYU	sono passa|WTUUT	sono riusci|TTYTT	sono state|TTYTT	sono tre|STTYU	sono venut|XTUTU	sostit il|TWTUU	stamat il|TTXUU	stamp dei|UVTUU
stamp del|UTTWU	stampa del|SWUUU	stata chius|UTVUU	stata presa|UUUUV	stata ricevu|UUUUV	stato accett|UVTUU	stato apert|STUTY	stato della|UTUVU	stato di|TSVWT	stato letto|TUUTX	stato preso|UTUVU
stato risol|TUUWU	stess error|XTTTU	stess motiv|VTTVU	still waiti|UUUVU	sto ancor|TUQZU	strad e|TTUXU	su un|TVUTU	sua e|UUUTV	sua richie|UUUUV	sua segnal|TTUTY	succe con|WTUUU	succe solo|XTTUU
sul conto|STZTT	sul modul|UVUUU	sul nuovo|TXUTU	sul palo|ZTRTT	sul pc|VVUTT	sul ticke|UUUVU	suo messag|TTUTX	suolo pubbli|TWUTU	svuota da|TWUUT	tecni e|UTWTU	tel #|TUVUU	telefo dell|SXUUT
telefo di|VUTUU	temo sia|TTUWT	tempes e|TUVUU	terzo sollec|UUTWU	thank for|TUYST	thank you|TUXTU	the certif|TVUVU	the munici|SXUTU	the offic|UTUUV	the way|TWUUU	ti ringra|STYUT	ti rispon|UUTTX
ti scriv|TXTUU	to email|UUUUV	torne operat|UUUUV	torno a|UUUVU	trasme la|ZTQTU	tre giorn|TUUWU	tre settim|TTUWU	trovo altri|UVUUU	trovo la|WTTUU	tua mail|UTTUW	tua richie|TUUTW	tuo messag|TUUTW
tutte e|UUVUU	tutte le|SWXST	tutti gli|TUUUU	tutti i|WTTVT	tutti voi|UUVUU	tutto a|TUVUU	tutto bene|UVTUU	tutto chiar|TTXUU	tutto il|TTUTX	tutto ok|RXVUU	tutto regola|STYTU	uffic e|TTTVV
uffic fino|UTUTV	uffic il|TUUUV	uffic per|UUWTU	ultim doman|TXUSU	un aggior|UUUVU	un altra|VXTTT	un altro|SXTUT	un grazi|TSXUT	un interv|TTTXU	un lampio|QZUTU	un mese|UTTWT	un messag|UUUUV
un nostr|TUUTW	un nuovo|TWUUT	un ora|TWTUU	un preven|TWUUU	un proble|TUVUU	un quesi|TWUUU	un riscon|TTTXT	un secon|TYSTU	un senti|TUWUU	un ultim|TXUTU	un utenz|WTTUU	un vostr|TUTWU	una buca|TVUUU
una cosa|UVTTU	una fattu|SXUUU	una multa|SXUUU	una rispos|UTTWT	una settim|UUUVU	una sola|TUWUU	una vostr|UUUWT	until monda|UUUUV	up on|UUUVU	urgen per|TTTYT	urgen rivolg|TTTSY	utent e|aTRST
va bene|YUSST	va beniss|UUVUU	va come|TUWUU	va fatta|UUUVT	valbru examp|UUUUV	vanno beniss|TUUWU	ve lo|UUUVU	vener scors|XTTUT	vengo inoltr|STUTX	vengo svuota|TWUUT	vi alleg|VUUTU	vi chied|TVTVU
vi chiedi|TVUVU	vi ho|STVXT	vi infor|SXTUT	vi mando|UTTXU	vi preghi|TUUWU	vi prego|VSSYT	vi riman|WTUTU	vi ringra|STZTT	vi rispon|TTTTY	vi scriv|SWTVU	via noment|VUUUU	via po|WUTTT	via roma|TXUTT
via verdi|VSTWU	vicin alla|XUTTT	visto che|UWVTT	voi o|TVUUU	volev chiede|TWTTU	volev saper|RUYUU	volev solo|TTVVU	volte e|VTTVU	vorre inolt|SXUUU	vorre saper|UXTTT	vorre segnal|SXUTU
vostr dispon|UUVUU	vostr interv|UUVUU	vostr mail|WUTTU	vostr richie|VUUTU	vostr riscon|TUUWU	vuole i|SSTaT	waiti for|UUUVU	we are|TRTaT	when i|UUTVU	will be|WSTTV	windo #|WUTTT	with limit|UUUUV
with no|UUUUV	with the|SUUWU	you for|TUVUU	you let|USUXU	you pleas|TTUWU	your messa|TTTTX	your quick|UUVUU
`;

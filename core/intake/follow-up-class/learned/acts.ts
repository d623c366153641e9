/** Learned weights of what words do, and how it stands to the ticket, written by `node bench/follow-up-model.ts --write`: see `model.ts`. */
export const LEARNED_ACTS = `
# ?|TXUTT	$?|VVSVT	$away|SWVTV	$back|SVSSZ	$but|YUSTT	$courtesy|UTXST	$data|WUTTU	$fault|WVTUT	$fine|VUVTT	$give|XTTSU	$interrogative|UVUTU	$machine|UTTTY	$many|VUUTU	$matter|UUUVU	$meeting|UTTVV
$mine|VUUUU	$news|TTTXU	$nobody|UTTXT	$not|UVTTU	$opens|VVTUT	$other|VVTTT	$passed|VUTUU	$praise|TTXTT	$previous|UTTUV	$progress|TVTVU	$react|TUTVU	$refer|TUTUW	$repeat|UTTWT	$settled|TTWVU
$sincegood|UUVUT	$span|TUTUV	$still|UUUUT	$thank|STaTT	$tried|XTTUT	$urge|STSYV	$wait|UTUWT	$when|UUTWU	$wish|UVTUT	$without|XTTTT	$works|UUVTU	$yours|UUUUT	:?|VVSVT	:away|TUUTX	:back|SUUTX
:but|XUSUT	:courtesy|UTVUT	:data|WUTTU	:fault|VVTUT	:fine|VUVTT	:give|WTTTU	:interrogative|UVUUU	:machine|TTTTY	:many|VUUUU	:matter|UVUUU	:meeting|VTUUV	:news|UTTWU	:nobody|UTTXT	:not|UUTTU
:opens|UWUTT	:other|TWUUT	:passed|VUUUU	:praise|TTYTT	:previous|UUTUV	:progress|TUUVU	:react|UUUVU	:refer|TUTUV	:repeat|TTUWT	:settled|TTXTT	:sincegood|UUVTU	:span|TUTVV	:still|UUUVT
:thank|UTYST	:tried|VTVUU	:urge|STTZU	:wait|TTTXT	:when|UUTVU	:wish|UVTUT	:without|UTTVU	:works|UUVTU	=clause far|UWUTU	=clause near|VUUUT	=clause open|UTVVU	=clauses 0|MPKhe	=clauses 1|VUUUT
=clauses 3|TUUTV	=clauses 4|TUUUV	=far|UVUTU	=long 1|RQVZV	=long 2|TRYWS	=long 3|VUUUT	=long 4|TVUUU	=long 5|TVUUU	=near|VUUUT	=open|USVVT	=own 0 alone|UTWTT	=own 0 shared|RYTUT	=own 1 alone|TTUWU
=own 1 shared|TTWVT	=own 2 alone|UTVUU	=own 2 shared|XSVTT	=own 3 shared|VUUUT	=own 4 alone|UVUTU	=own 4 shared|WUTTT	=wants 0 alone|UTSXT	=wants 0 shared|TSUWU	=wants 1 alone|TTTYT
=wants 1 shared|WRSYT	=wants 2 alone|VUTVT	=wants 2 shared|YRUTT	=wants 3 alone|UXTUT	=wants 3 shared|UWTUT	?|VVSVT	? ?|UUUVU	?+away|UUUVU	?+but|WTTVT	?+courtesy|TTTXT	?+data|TXTTT	?+fault|UTUWU
?+fine|TWTUU	?+give|TUUWU	?+interrogative|UXTTT	?+many|VVTUT	?+matter|UUTVU	?+meeting|YTTTT	?+mine|WTTVT	?+news|STSaT	?+nobody|UUSXT	?+opens|VVTUU	?+other|UUTVU	?+praise|WTTVU	?+previous|UTTWT
?+progress|SVTXT	?+react|SUTYT	?+refer|VVTTT	?+repeat|UVUUU	?+settled|STSaT	?+sincegood|UVTVU	?+span|UTTXT	?+still|VTTVU	?+wait|VTTWU	?+when|VUTVT	?+wish|WUTTT	?+without|VUTTU	?+works|WTSWT
?+yours|VVSVT	aggior ?|TUUWU	allor ?|TTUVU	altro ?|VUUUU	aspett ?|TUUVU	atto ?|WTTTU	away+back|UUUUV	away+but|VTRXT	away+data|TTUUW	away+fine|TTUUX	away+interrogative|TTUUW	away+many|TTUUX
away+matter|TWUTT	away+meeting|VTTTW	away+mine|SVTSX	away+not|STTTX	away+opens|VUUUT	away+other|TUUUV	away+passed|UUTTV	away+previous|UUWSU	away+react|VTVUU	away+settled|TTVTV	away+sincegood|TTVTX
away+span|VUTSW	away+when|TTUUV	away+wish|RYVTT	away+works|TTTUW	away+yours|SVVTV	back+data|STTTZ	back+many|STTTZ	back+matter|UUVUU	back+meeting|UTTTY	back+mine|UUUUV	back+react|UTUTV
back+settled|TTYTT	back+span|UUUUV	back+when|RbURU	back+wish|VTTVT	back+yours|SZURT	but+data|XTUTU	but+fault|ZTRTT	but+fine|YTSUU	but+give|UTUTW	but+interrogative|VTSVU	but+machine|STUUX
but+many|aRTTT	but+matter|YUSTT	but+meeting|WTTTU	but+mine|VVTUU	but+news|WTTVU	but+nobody|UTUVU	but+not|WVSUT	but+opens|VSTWU	but+other|VVTUT	but+passed|WTUTU	but+praise|VTTVU	but+previous|XSTUT
but+react|RVTXU	but+settled|YTSUT	but+sincegood|aTQTT	but+span|VVUTT	but+still|XUSTT	but+tried|VUUUU	but+when|VSSXU	but+wish|WTTUU	but+without|VTTWU	but+works|XURVT	but+yours|VUTUU	caric ?|TUUWT
cartel ?|VTTVU	certif ?|STTYU	contro ?|RVTWU	courtesy+fine|TUWTU	courtesy+give|UTXTT	courtesy+interrogative|UTVVU	courtesy+many|SUXTT	courtesy+matter|UUUVU	courtesy+mine|UUVUU	courtesy+news|TTXUT
courtesy+not|UVTUU	courtesy+opens|VUUTU	courtesy+other|TVTVT	courtesy+praise|UUWTT	courtesy+previous|UTUVU	courtesy+progress|UTVVU	courtesy+react|TTYTT	courtesy+settled|TUXTU	courtesy+sincegood|TVUUU
courtesy+span|TUWUT	courtesy+still|TTVVU	courtesy+thank|UTWTT	courtesy+urge|TUTWU	courtesy+wish|TWTVU	courtesy+works|VUTVU	courtesy+yours|TVVTU	data+fault|SWUVU	data+fine|VUTTU	data+give|UTUUV
data+interrogative|VUTTU	data+machine|SUUUX	data+many|WTTTU	data+matter|TTTUW	data+meeting|VTUTV	data+mine|VUTUU	data+news|TTUWT	data+nobody|WUUTT	data+not|VWSSU	data+opens|UVUTU	data+other|TUVWU
data+passed|UUTTV	data+praise|XUTTT	data+previous|SVTUV	data+progress|TUTSY	data+react|QYUTV	data+refer|SUUUW	data+repeat|TTVVU	data+settled|UUTTW	data+sincegood|VVUTU	data+span|VVTTU
data+still|SWUVU	data+thank|SUYTT	data+tried|UUUUV	data+wait|UUUVU	data+when|SUUVV	data+wish|UVUUU	data+without|TUUVU	data+works|SUWUV	data+yours|WUTTU	doman ?|VUUUU	e ?|XTUTU	fa ?|UVUUU
facci ?|TWUUU	fare ?|RXUUU	fault+fine|VUUTU	fault+give|WSUUU	fault+interrogative|UVUUU	fault+many|TWUUT	fault+matter|TUUVT	fault+mine|TWUUU	fault+nobody|TTYTU	fault+not|TUWUT	fault+opens|VVTTU
fault+other|VWTTT	fault+previous|UUUVU	fault+progress|TTUWU	fault+refer|UVUUT	fault+repeat|YTTTU	fault+settled|TUXTT	fault+sincegood|XVSST	fault+span|UXTTT	fault+still|VTSWT	fault+tried|VUTUU
fault+when|UTTWU	fault+wish|TWTVU	fault+works|WTSVT	fault+yours|UVUUT	fine+give|bTRST	fine+interrogative|TVUTU	fine+machine|UUUUV	fine+many|UVVTU	fine+matter|UUTVU	fine+meeting|YSTUT
fine+mine|SUWVU	fine+news|VTTWT	fine+nobody|RUVXT	fine+not|UVUTT	fine+opens|VUTUT	fine+other|TVTVV	fine+passed|UUTUU	fine+praise|SUYTT	fine+previous|UUUVU	fine+progress|WUSVT	fine+react|WUSVT
fine+repeat|TTVVU	fine+settled|VTVTU	fine+sincegood|SVXTT	fine+span|TVUVT	fine+still|VTVUU	fine+thank|RTbST	fine+tried|UUVTU	fine+urge|UTTWU	fine+when|UUTUU	fine+wish|SXTUU	fine+without|UTTWT
fine+works|VUVTT	fine+yours|WUTTU	give+interrogative|XTTUU	give+machine|TTUUW	give+many|TVUUV	give+matter|YURTT	give+meeting|TVTTV	give+mine|UTUWT	give+news|TTXTU	give+not|VUTUU	give+opens|VVUTT
give+other|ZTSST	give+passed|XSTUU	give+praise|TVTVT	give+previous|UTTVU	give+progress|SUUVV	give+react|SUWTV	give+refer|TVUUV	give+repeat|TUSXT	give+settled|VTUTU	give+sincegood|VSXTT
give+span|TTUUW	give+still|VTTVU	give+thank|STZTT	give+tried|WTSVT	give+urge|TTTTY	give+when|XSUTT	give+wish|UVTVU	give+without|WTUUT	give+works|VTTUU	give+yours|WUTUU	guarda ?|SXTVU
indica ?|XRSXT	interrogative+machine|TUUUW	interrogative+many|UVTUU	interrogative+matter|VVTTU	interrogative+meeting|TTYUT	interrogative+mine|TVTVU	interrogative+news|TTUWT	interrogative+nobody|YTTTT
interrogative+not|UUVTT	interrogative+opens|UWTUU	interrogative+other|SXTUU	interrogative+passed|VUTUU	interrogative+praise|RTVYT	interrogative+previous|TUUVU	interrogative+progress|SVUVU
interrogative+react|SVUVU	interrogative+refer|TWVUT	interrogative+repeat|UUTVU	interrogative+settled|VTVTU	interrogative+sincegood|UTVUT	interrogative+span|TUUXT	interrogative+still|TSWVU
interrogative+thank|TTWUU	interrogative+tried|WTTUU	interrogative+urge|TUUVU	interrogative+wait|UTTXU	interrogative+when|UTTVU	interrogative+wish|VVTUT	interrogative+without|YTTTU	interrogative+yours|VVTUU
interv ?|TUUVU	lavora ?|TTUXU	machine+many|TUUUW	machine+mine|UUUUV	machine+news|TUTTX	machine+not|SSTTZ	machine+other|UVUUU	machine+passed|UUUUV	machine+previous|TTTTX	machine+progress|UUUUV
machine+react|TTTSZ	machine+settled|UUUTV	machine+span|TTTTY	machine+when|VUUTU	machine+wish|UVTUU	machine+without|VUUUU	machine+works|TTTTX	machine+yours|TTTUX	mai ?|XVTSU	mail ?|UUUVU
many+matter|SVUVU	many+meeting|VUUTU	many+mine|VUTUU	many+news|TTTVV	many+nobody|UUTXT	many+not|UVTVT	many+opens|TWUUT	many+other|TVUUU	many+passed|VTTUV	many+praise|UUUWT	many+previous|TUUVV
many+progress|TTTWV	many+react|SVTUV	many+refer|TUUUW	many+repeat|TTVVU	many+settled|SUVTV	many+sincegood|VUUUU	many+span|UTUVU	many+still|UUTUU	many+thank|STZTT	many+tried|UUWTU	many+urge|TUUUV
many+wait|STVWU	many+when|UTUUV	many+wish|UVTUU	many+without|UVUUU	many+works|UUVTV	matter+meeting|TUTXU	matter+mine|UTUWT	matter+news|UTTWU	matter+not|YSUTT	matter+opens|UXSTU	matter+other|SZTTT
matter+passed|TUUVU	matter+praise|TUUVU	matter+previous|TUUVU	matter+progress|TTVVU	matter+react|TTVVU	matter+refer|UTUUV	matter+repeat|SUSZT	matter+settled|TUWTT	matter+sincegood|TTXUU
matter+span|UTUVU	matter+still|VTTVU	matter+thank|VSXTT	matter+tried|VUUTU	matter+urge|TTRaT	matter+wait|WTTUU	matter+when|XTQVU	matter+wish|TVUUT	matter+works|UUVUU	matter+yours|UTUVU
meeting+mine|SUTXV	meeting+news|TTUXT	meeting+nobody|TUUVU	meeting+not|UUTUV	meeting+opens|RWVUU	meeting+passed|VTTVU	meeting+previous|TTTVX	meeting+progress|TTUUX	meeting+react|TTTVX
meeting+settled|SUUVV	meeting+still|UUTVU	meeting+wait|UUUVU	meeting+when|TTTXU	meeting+wish|UVSWT	meeting+works|USUVV	meeting+yours|SUVVU	mine+news|TTUWU	mine+not|XSTUT	mine+opens|TVUUU
mine+other|UVUUU	mine+passed|TVUUU	mine+praise|TSYTT	mine+previous|TTTXT	mine+progress|UUUVU	mine+react|SVUVU	mine+refer|UUUUV	mine+repeat|TTUWU	mine+settled|UUUVU	mine+sincegood|QZTTU
mine+span|SUTUW	mine+still|UTUVT	mine+thank|TTWTV	mine+tried|UTUWU	mine+urge|TTUWT	mine+when|SWUTV	mine+wish|TVTVU	mine+works|WSUTV	mine+yours|TUUWU	news+nobody|TUTWU	news+not|STTYU
news+opens|UUTVU	news+other|TUUVU	news+passed|UTUVU	news+praise|VUSVU	news+previous|UTTWT	news+progress|WTTUT	news+react|UTUVU	news+refer|UUUVT	news+repeat|TSTZT	news+sincegood|TTTXT
news+span|TTTTY	news+still|VTSWT	news+thank|XTWRT	news+tried|UUVTU	news+urge|UTUVT	news+wait|UTTXT	news+when|TTTYT	news+wish|UTTXT	news+without|TTUWU	news+works|TTTWV	news+yours|UTUVT
nido ?|TWTTU	nient ?|TUUWU	nobody+not|TTUXT	nobody+opens|VTTUU	nobody+passed|TTTXT	nobody+previous|UUUVT	nobody+progress|UVUUT	nobody+react|TTSZT	nobody+settled|UTRZU	nobody+sincegood|UVUUT
nobody+span|TTTYT	nobody+still|TTTXT	nobody+tried|UTTWU	nobody+wish|WTUTU	nobody+works|SUTWT	nobody+yours|TTSYT	not+opens|SVWUT	not+other|TVVUT	not+passed|TWTVT	not+praise|SUUVU	not+previous|TVUUU
not+progress|TVTVU	not+react|SVTVV	not+refer|TVUUU	not+repeat|TUUWU	not+settled|UUUUT	not+sincegood|SWTTW	not+span|SUTWU	not+still|UUTWT	not+thank|TTZST	not+tried|TVUVT	not+urge|UUUVU
not+wait|TTYST	not+when|UWUTU	not+wish|VTVTV	not+works|TWTTV	not+yours|TVUUU	novit ?|TUTXU	occup ?|UVUUU	onlin ?|XTTTU	opens+other|VVTTU	opens+passed|WUTTU	opens+praise|SWSVU	opens+previous|UVUUU
opens+progress|TWTTU	opens+react|SUWUU	opens+refer|UVUUU	opens+repeat|VUTTU	opens+settled|VTWTT	opens+sincegood|TSZTT	opens+span|UVTUT	opens+still|VTTUU	opens+thank|SSaTT	opens+tried|WSUTU
opens+wait|TTTXU	opens+when|UTTVU	opens+wish|TXTUU	opens+without|VUTTU	opens+works|WUUTU	opens+yours|VVTTU	other+passed|UUUWU	other+praise|TUVUU	other+previous|UXTTT	other+react|TVTVT
other+refer|UVUUU	other+repeat|YTTTU	other+sincegood|UUVTV	other+span|TVTVU	other+still|VTTWU	other+tried|VTUTU	other+urge|TTTZS	other+when|TWUUU	other+wish|UWUTT	other+without|UTTWT
other+works|TVVVU	other+yours|TVUUU	passed+previous|TVTVU	passed+progress|XTTTU	passed+react|STWWT	passed+settled|TTUUW	passed+sincegood|WTTTV	passed+span|UTTXT	passed+still|WTTUU	passed+tried|VTUUU
passed+wait|SUTYU	passed+when|XUTSU	passed+wish|UWTTU	passed+works|VTUUU	passed+yours|UUUVU	perso ?|aSSST	praise+previous|TUUVU	praise+progress|TTWUU	praise+react|UTVUU	praise+sincegood|TVVUU
praise+span|UTTVU	praise+still|TVWTU	praise+thank|UTWTT	praise+when|TUUVU	praise+wish|TTTXU	praise+works|SVVUU	praise+yours|TUWUT	previous+progress|TTUVV	previous+react|WTTUU	previous+refer|UTUWT
previous+repeat|STTZT	previous+settled|TTXTU	previous+sincegood|VUUUU	previous+span|TUTTY	previous+still|WTUUT	previous+thank|TSRTb	previous+urge|TTSYT	previous+wait|TTUWU	previous+when|UUUTW
previous+wish|TUVVT	previous+yours|TTUVV	progress+react|TTUWV	progress+settled|TUUVU	progress+sincegood|UVUUT	progress+span|USUUV	progress+thank|UUVUU	progress+when|TTUVU	progress+wish|TUUWT
progress+works|TVUVU	progress+yours|TUUVU	qualco ?|TUSYT	qualcu ?|SSTZU	quand ?|UTUVU	react+refer|TVUUU	react+repeat|TUTXT	react+settled|UTVUU	react+sincegood|SUWUU	react+span|TTTVX
react+still|TUTXU	react+thank|VTVSU	react+tried|UTUVU	react+urge|UTUVT	react+wait|TTTXT	react+when|TUTVV	react+wish|SUUVU	react+without|TTUXT	react+works|TUTUW	refer+still|TVUUU	refer+urge|TTTVW
refer+wish|UUTUV	refer+yours|VUTWT	repeat+sincegood|VTTVU	repeat+still|SSaTT	repeat+tried|VTTVT	repeat+urge|TUSYT	repeat+wish|UVTUU	repeat+without|VUUUU	repeat+works|SUWUU	repeat+yours|TTTYT
reside ?|VUUTU	riferi ?|XTTSU	rinno ?|TVUUU	riscon ?|UUTVU	rispos ?|TUUVU	settim ?|UUUVU	settled+sincegood|TTXUT	settled+span|SUXUT	settled+still|UUTWU	settled+thank|TWUUU	settled+tried|WUVST
settled+when|TUTWU	settled+wish|USYTT	settled+works|UUTVU	settled+yours|VTVTU	sincegood+span|UVTUT	sincegood+still|WTTUT	sincegood+thank|VUUUU	sincegood+tried|TTXUU	sincegood+when|WVSVT
sincegood+wish|TVTVU	sincegood+without|UTTWU	sincegood+works|VTVTT	sincegood+yours|UWUTU	span+still|UUTWT	span+thank|TTSTZ	span+tried|SVWTU	span+wait|TTTXT	span+when|TTTVW	span+wish|TVTVU
span+without|TUTXT	span+works|TTTUW	span+yours|TTUVV	still+thank|STZST	still+tried|XTTTU	still+wait|STRaT	still+when|WTUUU	still+wish|UVTUU	still+without|VUTTU	still+works|VTTVU	still+yours|TVTVU
thank+tried|UUVUU	thank+urge|UTYRT	thank+when|TTXUU	thank+wish|WRXST	thank+works|TTXTT	thank+yours|TTYTT	this ?|STTaS	tried+wish|WTSVU	tried+works|TTWUU	tried+yours|VTUVT	updat ?|TTTXU
urge+wait|UUTWT	urge+wish|TSTUY	urge+works|TUTWU	urge+yours|TTUYT	verifi ?|RUSZT	voi ?|VWTTT	wait+when|STUYT	wait+wish|TTUWU	wait+works|VTUUT	wait+yours|TTUXT	when+wish|TTTXU	when+works|UTTVV
when+yours|WUSTV	wish+without|SUUWU	wish+works|TWTVT	wish+yours|TVUUT	without+works|UTTWU	without+yours|VTTVT
`;

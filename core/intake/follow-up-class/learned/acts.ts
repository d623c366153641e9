/** Learned weights of what words do and how they stand to the ticket, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_ACTS = `
# ?|TXTTT	$?|VVSVT	$away|SVUTW	$back|SUTTY	$but|YURTT	$courtesy|UTXTT	$data|WUTTU	$fault|VVSUT	$fine|UUUTT	$give|XTTTU	$interrogative|UVUTT	$machine|UTTTY	$many|VUUUU	$matter|UUUVT	$meeting|UTTVV
$mine|VUUUU	$news|TTTXU	$nobody|UTTXT	$not|UVTUU	$opens|VVTUT	$other|VUVTT	$passed|VUTUU	$praise|UTYTT	$previous|UTUUV	$progress|UUTVU	$react|TUUVU	$refer|TUTTW	$repeat|UTTWT	$settled|VTWUT
$sincegood|UUVUT	$span|TUTUV	$still|VUUUT	$thank|STZTT	$tried|YTSUT	$urge|SSSaU	$wait|UTTXT	$when|UUTWU	$wish|UVTUT	$without|XTTUT	$works|UUVTU	:?|VVSVT	:away|TTTTX	:back|TUUTX	:but|XUSUT
:courtesy|UTWUT	:data|WTTTU	:fault|VVTUT	:fine|UUVTT	:give|WUTTU	:interrogative|UVUUT	:machine|TTTTX	:many|VUTUU	:matter|TVUUU	:meeting|UTUVV	:news|UTTWU	:nobody|UTTXT	:not|VUTUU	:opens|UWUTT
:other|TWUUT	:passed|VUUUU	:praise|TTYTT	:previous|UUUUV	:progress|TUUVU	:react|UUUVU	:refer|TUTUV	:repeat|TTUWU	:settled|UTXTT	:sincegood|UUVTU	:span|TUTUV	:still|UUUVT	:thank|UTXST
:tried|VTVUU	:urge|STSZU	:wait|UTTXT	:when|UUTWU	:wish|UVTUT	:without|VTTVU	:works|UUVUU	=brings|XTTTT	=clause far|UWTTU	=clause near|VUUUT	=clause open|UTVUU	=clauses 0|MOJkc	=clauses 1|VUUUT
=clauses 2|TUUUU	=clauses 3|TVUUV	=clauses 4|TUUUV	=far|UVUTU	=long 1|SQWXU	=long 2|URYVS	=long 3|VUUUU	=long 4|TVUUU	=long 5|TVUUU	=near|VTUUT	=news|STTZT	=open|VSVVT	=own 0 alone|UTWUT
=own 0 shared|SXTUT	=own 1 alone|UTVVU	=own 1 shared|TTWVT	=own 2 alone|UTVUU	=own 2 shared|WSUUT	=own 3 shared|WTVTT	=own 4 alone|UVUTU	=own 4 shared|VUUTU	=wants 0 alone|TUSYT	=wants 0 shared|TRUZT
=wants 1 alone|UTTWT	=wants 1 shared|VSSYT	=wants 2 alone|VUTVT	=wants 2 shared|VSTXT	=wants 3 alone|TXTUT	=wants 3 shared|UWTUT	?|VVSVT	?+away|TWUUT	?+but|WTTVT	?+courtesy|UTTXU	?+data|TXTUT
?+fault|UUUVU	?+fine|SWTUU	?+give|SUTYT	?+interrogative|UWTTT	?+machine|XUTTT	?+many|UVTVT	?+matter|UVTUU	?+meeting|WUTVT	?+mine|WTTVT	?+news|STTaT	?+nobody|TTRaT	?+not|URTYT	?+opens|XTSUT
?+other|UTTXT	?+passed|XUTTT	?+praise|WTTUU	?+previous|UTTWT	?+progress|SVTXT	?+react|RUTZT	?+refer|UWTTT	?+repeat|VUUUU	?+settled|WTRXT	?+sincegood|UVSWU	?+span|TUTWT	?+still|VTTVU
?+tried|UTTWU	?+wait|USTXU	?+when|UUTWT	?+wish|WUSUT	?+without|VUTUU	?+works|VUSWT	?+yours|UVSVT	aggior ?|TSUYU	allor ?|RTTZU	altro ?|VVUTU	aspett ?|TUUVU	atto ?|WTTTU	away+back|UUUUV
away+but|WTSWT	away+courtesy|UTVUV	away+data|TTTTX	away+fine|TTUUW	away+give|TUUUW	away+interrogative|TUUUV	away+machine|UTUUV	away+many|TTTTX	away+matter|TWVTT	away+meeting|VTTTW	away+mine|TUTSX
away+news|UUUUV	away+not|TUTTW	away+opens|UVUTT	away+other|TUUUV	away+passed|UUTTV	away+previous|TUWTU	away+react|UTUUU	away+settled|TUVTV	away+sincegood|TSUTX	away+span|UUTSX	away+still|TTUXU
away+when|TTUUW	away+wish|SXVUT	away+without|STTTY	away+works|TTTTY	away+yours|TVUTV	back+data|STTTZ	back+fault|TUVUU	back+many|STTTY	back+matter|TUVUU	back+meeting|UTTTY	back+mine|UUUUV
back+news|UUUUV	back+react|UTUTV	back+repeat|UUUUV	back+settled|STYTT	back+span|UUUUV	back+when|SYTSU	back+wish|VTTWT	back+works|UUUUV	back+yours|TYUSU	but+data|WTUTU	but+fault|ZURTT
but+fine|YSSUU	but+give|VSUTV	but+interrogative|VTTVU	but+machine|STUUX	but+many|aSSTT	but+matter|YTSTU	but+meeting|XTTUT	but+mine|WUTTU	but+news|WTTVU	but+nobody|XTTUT	but+not|WVSUT
but+opens|TVTWU	but+other|VVTUU	but+passed|VUUUU	but+praise|VUTUU	but+previous|WTTUT	but+react|RVTYT	but+settled|XSUTT	but+sincegood|aTRTT	but+still|WTTUT	but+urge|TUUVU	but+wait|RTTaT
but+when|UTTWU	but+wish|WTTVT	but+without|WTTUU	but+works|YUSTT	but+yours|WTTUU	caric ?|TUUWT	cartel ?|UTTVU	certif ?|STTXU	colleg ?|bSRTT	contro ?|RVTXU	correg ?|WUUTU	courtesy+data|TVUUU
courtesy+fine|TUWTU	courtesy+give|VTXST	courtesy+interrogative|TTWUU	courtesy+many|SUYTT	courtesy+matter|TUUVU	courtesy+mine|UUVUU	courtesy+news|TTVVT	courtesy+not|TVUUU	courtesy+opens|VUUTU
courtesy+other|TVTWU	courtesy+praise|UUWTT	courtesy+previous|UTUWU	courtesy+progress|UTUVU	courtesy+react|UTWUT	courtesy+repeat|STWWU	courtesy+settled|TTWTV	courtesy+sincegood|UUTUV
courtesy+span|TUWUU	courtesy+still|STVWU	courtesy+thank|UTWTT	courtesy+urge|UUTWU	courtesy+when|STWUV	courtesy+wish|TUTWT	courtesy+works|TTVVU	courtesy+yours|TUVUU	data+fault|VVTUS	data+fine|VUTTU
data+give|VUUUU	data+interrogative|VUUUT	data+machine|STUTY	data+many|WTTTU	data+matter|TTTUX	data+meeting|WTUTU	data+mine|WTUUT	data+news|TTTXT	data+nobody|WUUTU	data+not|VWTTU	data+opens|UVUTU
data+other|TUUVT	data+passed|UUUUV	data+praise|WUTTT	data+previous|TUTUV	data+progress|SUTSY	data+react|RWUUV	data+refer|TTUVV	data+repeat|STSUY	data+settled|TUTUW	data+sincegood|TWTVT
data+span|VUTTU	data+still|TVTVU	data+thank|SUYTT	data+tried|TUVTV	data+urge|UUUUV	data+when|TUTWU	data+wish|UVTUU	data+without|TUUVU	data+yours|WUTUU	doman ?|UTTVU	e ?|XTTTU	fa ?|UVUUU
facci ?|TWUUU	fare ?|QZUUU	fault+fine|UTWTU	fault+give|XSUUU	fault+interrogative|TVUUU	fault+machine|VUUUU	fault+many|VVUUT	fault+matter|UUUVT	fault+meeting|TUWUU	fault+mine|SZTTT	fault+nobody|SSbST
fault+not|UUWTT	fault+opens|VVTTU	fault+other|VWTUT	fault+passed|TTVUU	fault+previous|XTTVS	fault+progress|TUTWU	fault+refer|UVUUU	fault+repeat|XSUTU	fault+settled|TUWUT	fault+sincegood|UWVST
fault+span|WVTTT	fault+still|VUTVT	fault+tried|VUUUU	fault+when|VTTVU	fault+wish|TVUVU	fault+without|VUUTU	fault+works|XTTUT	fault+yours|UVUUT	fine+give|aTRST	fine+interrogative|TVUUU
fine+machine|UUUUV	fine+many|UVUUU	fine+matter|UUUVU	fine+meeting|YRSVT	fine+mine|SVVUU	fine+news|WTTUT	fine+nobody|STVWT	fine+not|UWUTT	fine+opens|VUUTU	fine+other|UUTVU	fine+passed|UVTUU
fine+praise|TTYTT	fine+progress|WVSUT	fine+react|WTSVT	fine+refer|TUUUW	fine+repeat|UTVUU	fine+settled|UTVTU	fine+sincegood|SVXTT	fine+span|TUUVU	fine+still|WTUUU	fine+thank|QUbST	fine+tried|UUWTU
fine+urge|UTTXU	fine+wait|SSUZU	fine+when|TTTWU	fine+wish|SXTUU	fine+without|UTTWT	fine+works|UUVUT	fine+yours|VUTTU	giorna ?|TVUUU	give+interrogative|WTTUU	give+machine|TUUTW	give+many|TVTUU
give+matter|XUSTT	give+meeting|TVTTW	give+mine|TUUVT	give+news|STWUU	give+nobody|STWVU	give+not|UUTUV	give+opens|VVUTT	give+other|ZTSTT	give+passed|XSUTU	give+praise|UVSVT	give+previous|UUTUV
give+progress|TTUTX	give+react|UVUTU	give+refer|VUTTV	give+repeat|TUTXT	give+settled|UTVTU	give+sincegood|VTWTT	give+span|TUUUV	give+still|WTTVU	give+thank|RTZTT	give+tried|XTSVT	give+urge|TTTUX
give+wait|XSTUT	give+when|WTVTT	give+wish|UUTUU	give+without|UTVVT	give+works|VTUUU	give+yours|VUTUU	guarda ?|SXTVU	indica ?|XSTVU	interrogative+machine|TUUUV	interrogative+many|UVUUU
interrogative+matter|VUTUU	interrogative+meeting|STYUT	interrogative+mine|VUTVU	interrogative+news|TTUWT	interrogative+nobody|XTTUT	interrogative+not|UVVUT	interrogative+opens|UWTUU
interrogative+other|SWUUU	interrogative+praise|RTWWT	interrogative+previous|TUUVU	interrogative+progress|UVTVU	interrogative+react|TVUUU	interrogative+refer|TVUUT	interrogative+repeat|UUTWT
interrogative+settled|UTVUU	interrogative+sincegood|UUVUT	interrogative+span|TUUWT	interrogative+still|SUWVT	interrogative+thank|SUXUU	interrogative+tried|WTTUU	interrogative+urge|TUTWT
interrogative+wait|VSSXT	interrogative+when|UTTWU	interrogative+wish|VVTUT	interrogative+without|XTTUT	interrogative+works|UUUVU	interrogative+yours|VUUUU	interv ?|UUUVU	lavora ?|UTUVU
machine+many|TUUTW	machine+matter|TUUTW	machine+mine|UUUUV	machine+news|TUTTY	machine+not|STTUY	machine+other|UVTUU	machine+passed|UTTUV	machine+previous|TTTTX	machine+progress|TUUTW
machine+react|TTTSZ	machine+settled|UUUTV	machine+span|TTTTY	machine+tried|UUUTV	machine+when|VUUTV	machine+wish|UVTUU	machine+without|WUUUU	machine+works|UTTTW	machine+yours|UTTTX	mai ?|YVTRU
many+matter|TVTUV	many+meeting|VTUTV	many+mine|VUTUU	many+news|TTTVV	many+nobody|UUTWT	many+not|UVTUU	many+opens|TWUUT	many+other|TVUUU	many+passed|UTTUV	many+praise|UUUVT	many+previous|TUUVV
many+progress|TTTWV	many+react|SUUVV	many+refer|TUUUV	many+repeat|TTTUW	many+settled|TUVUU	many+sincegood|UUTVT	many+span|UUUVU	many+still|TWTUU	many+thank|STZTT	many+tried|UUVTT	many+urge|UUUUV
many+wait|TTWVU	many+when|TTUVU	many+wish|UVTUU	many+works|UUVUV	matter+meeting|TUTWU	matter+mine|UTUWT	matter+news|UUUVU	matter+not|XSTUT	matter+opens|UXSUU	matter+other|SZTTT	matter+passed|TUUVU
matter+praise|TTUVU	matter+previous|TUUVU	matter+progress|TTVVU	matter+react|TTUWT	matter+refer|UTUVV	matter+repeat|SUSYT	matter+settled|TUWUT	matter+sincegood|TUWUU	matter+span|TUUWU
matter+still|VTTUU	matter+thank|VSXTT	matter+tried|VUUTU	matter+urge|TTSYU	matter+wait|WUTTU	matter+when|VUSVU	matter+wish|TVUUT	matter+yours|UTUVU	medic ?|aTQTU	meeting+mine|TUTWU	meeting+news|TTUXT
meeting+nobody|UUUVU	meeting+not|UUUUV	meeting+opens|RWWUU	meeting+passed|VTTUV	meeting+praise|WUTUU	meeting+previous|TSTVX	meeting+progress|TTUUW	meeting+react|TTTUX	meeting+settled|TTVVU
meeting+span|UUWTU	meeting+still|UUTWU	meeting+wait|UUTVU	meeting+when|STTXU	meeting+wish|UUSWT	meeting+works|USUWV	meeting+yours|TUUVU	mine+news|TTUXU	mine+not|YSTTT	mine+opens|TWUUU
mine+other|TWUUU	mine+passed|TVUUU	mine+praise|TTYTT	mine+previous|TTTXU	mine+progress|TTUVU	mine+react|TVUUU	mine+refer|VTUUU	mine+repeat|TTUXU	mine+settled|WUUTT	mine+sincegood|QaTTU
mine+span|SVTUW	mine+still|USUXU	mine+thank|TTWTV	mine+tried|TTVWT	mine+urge|TTUWU	mine+when|TVUTV	mine+wish|TVTVU	mine+works|VTUTV	mine+yours|UTUWU	news+nobody|UUTVU	news+not|TTTXU
news+opens|TUTVU	news+other|UUUVU	news+passed|UUUVU	news+praise|VUUUU	news+previous|UTTVU	news+progress|WTTVT	news+react|UTUVU	news+refer|UUUVU	news+repeat|TTTXT	news+sincegood|TUUWU
news+span|TTTTX	news+still|VTSWU	news+thank|XSWRT	news+tried|UUUVU	news+urge|UTUWT	news+wait|UTTXT	news+when|TTTXU	news+wish|UTTXT	news+without|TTUWU	news+works|TTTVW	news+yours|UTUVT
nido ?|TXTTU	nient ?|UUUVU	nobody+not|TTUWT	nobody+opens|UTTVU	nobody+other|TTTXU	nobody+passed|TTTYT	nobody+previous|TUUWT	nobody+progress|UVUUU	nobody+react|TTSYT	nobody+settled|TTRZU
nobody+sincegood|TTXUT	nobody+span|TTTXT	nobody+still|UTTWU	nobody+tried|UUUVU	nobody+wish|WTUTU	nobody+without|XTTTU	nobody+works|UUTWT	nobody+yours|TUTXT	noi ?|WSSXT	not+opens|SWVVT
not+other|TVUUT	not+passed|SVTWU	not+praise|STUVW	not+previous|TVUUV	not+progress|TVTVU	not+react|SVUVV	not+refer|TWUUU	not+repeat|TUTWU	not+settled|UUVVT	not+sincegood|SWTUV	not+span|TUUVU
not+still|VUTVU	not+thank|TTXTU	not+tried|TVUVT	not+urge|TTVVU	not+wait|TUYSU	not+when|TWUTU	not+wish|TTWTV	not+works|TWTUV	not+yours|UVUUU	novit ?|TTTYT	nulla ?|TUUWU	nuova ?|TTTXU
occup ?|TVUUU	occupa ?|TTUWU	oggi ?|TTTXU	onlin ?|XTTTU	opens+other|VVTTU	opens+passed|VUTUU	opens+praise|SWTVU	opens+previous|TVUUU	opens+progress|TVWSU	opens+react|STWUU	opens+refer|UUUVU
opens+repeat|VUTUU	opens+settled|VTVTU	opens+sincegood|USZTT	opens+span|TVTUT	opens+still|VUTUU	opens+thank|SSaTT	opens+tried|XSTTU	opens+urge|TVUUU	opens+wait|TTTXU	opens+when|UTUVU
opens+wish|TXTUT	opens+without|UUTUU	opens+works|VUUTU	opens+yours|VVTTU	other+passed|UUUVU	other+praise|STXUU	other+previous|UXTTT	other+react|TUUVT	other+refer|UVUUU	other+repeat|XTTTU
other+settled|UVTTU	other+sincegood|UUVTV	other+span|TVTVU	other+still|VTTVU	other+tried|VTUTU	other+urge|TTTYT	other+when|TXTTU	other+wish|UWTTT	other+without|UTTWT	other+works|TUVUU
other+yours|TVUUU	passa ?|cVSNU	passed+previous|TVTVU	passed+progress|WUSUU	passed+react|SUVWU	passed+repeat|UUUVU	passed+settled|SUVUV	passed+sincegood|XTTTV	passed+span|TTTWT	passed+still|VTUUU
passed+tried|TUWTU	passed+wait|TUTWU	passed+when|aTTQU	passed+wish|UVUTU	passed+works|VTUUU	perso ?|aSSST	praise+previous|TUUUV	praise+progress|TTWUU	praise+react|UTUVU	praise+settled|UUUUV
praise+sincegood|TWUTU	praise+span|UTTUV	praise+still|TVVTU	praise+thank|VTWTT	praise+urge|UUTVU	praise+when|STTYU	praise+wish|TTUXU	praise+works|SUWUU	praise+yours|SUXTT	previous+progress|TTUVV
previous+react|VUTVU	previous+refer|UUUWT	previous+repeat|STTZT	previous+settled|TTXTU	previous+span|UUSTX	previous+still|WTUUT	previous+thank|STRTb	previous+tried|UUUTU	previous+urge|TUTXT
previous+wait|TUUVU	previous+when|TUUTW	previous+wish|TUUVT	previous+yours|TTUVV	progre ?|UUUVU	progress+react|TTUVV	progress+settled|STXUT	progress+sincegood|UVUUU	progress+span|UTUUV
progress+still|SVUVU	progress+thank|TUVUU	progress+tried|TVUUU	progress+wait|WTUTU	progress+when|SUUWU	progress+wish|TTUWT	progress+works|UVTUU	progress+yours|UUTVU	qualco ?|VUSWT	qualcu ?|SSTaT
quand ?|UTUVU	quell ?|YTTTT	react+refer|UUUVT	react+repeat|TUTXT	react+settled|TUVUU	react+sincegood|SUWUT	react+span|TTTVX	react+still|TUTWU	react+thank|VTWSU	react+tried|UTUWU	react+urge|UUUVT
react+wait|TTTXT	react+when|TUTVV	react+wish|SVUVU	react+without|TTUXU	react+works|UUSTW	react+yours|UUUVU	refer+still|TWUUU	refer+urge|TTTVV	refer+wish|UUTUV	refer+yours|VUTWS	repeat+sincegood|VTTVU
repeat+span|UUTWU	repeat+still|SSYVT	repeat+tried|UTTWT	repeat+urge|UUSXT	repeat+wish|UUTVU	repeat+without|UUUVU	repeat+works|SUVUU	repeat+yours|TTTYT	reside ?|UVUTU	riferi ?|XTTSU	rinno ?|TVUUU
riscon ?|UUUVU	rispon ?|STTZT	rispos ?|UUUVU	settim ?|UUUVU	settled+sincegood|USWUU	settled+span|SUVUU	settled+still|TUTWU	settled+thank|TWUUU	settled+tried|WTUTT	settled+when|UUTWT
settled+wish|TTXTT	settled+works|TSWVT	settled+yours|VTVTU	siete ?|TTUWU	sincegood+span|UVTTU	sincegood+still|WTTUU	sincegood+thank|VUUUU	sincegood+tried|VSVUU	sincegood+when|UVSVU	sincegood+wish|TVTUU
sincegood+without|UUTVU	sincegood+works|VTWTT	sincegood+yours|UVUTU	span+still|UTUWT	span+thank|TTSTZ	span+tried|SVWTU	span+urge|UUUWU	span+wait|TTUWU	span+when|TTTVW	span+wish|SVUVU
span+without|SUTXT	span+works|UTTVV	span+yours|TUUUV	stess ?|WTUTU	still+thank|STZTT	still+tried|WUTTU	still+urge|TUUVU	still+wait|STRaT	still+when|YTTTT	still+wish|TWTVT	still+without|WUTTU
still+works|UUTVU	still+yours|TVTVU	tecni ?|RVUXU	thank+tried|SUWUU	thank+urge|UTZRT	thank+when|TTXUU	thank+wish|WRXTT	thank+works|TTXUT	thank+yours|TTXTT	this ?|TTTZS	tried+when|SWUUU
tried+wish|VTTVU	tried+without|TVUVU	tried+works|UUVTU	tried+yours|WTUUU	updat ?|TTTXU	urge+wait|TUVVT	urge+when|TTUWU	urge+wish|SRRaW	urge+without|UTUVU	urge+works|TTTXT	urge+yours|TTUXT
verifi ?|RVTYU	voi ?|WVSTT	wait+when|STUXU	wait+wish|ZSSUU	wait+works|WTUUT	wait+yours|TTUXT	when+wish|SUTXU	when+without|TVUVU	when+works|UTTVU	when+yours|VUTUU	wish+without|RUUXU	wish+works|TVUVU
wish+yours|TVUUT	without+works|TUUWU	without+yours|WUTUT
`;

/** Learned weights of what words do and how they stand to the ticket, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_ACTS = `
# ?|TXTTT	$?|VVSVT	$away|SVUTV	$back|SUTSY	$but|YUSTT	$courtesy|UTXTT	$data|WUTTU	$fault|VVSUT	$fine|VUUUT	$give|XTTTU	$interrogative|UVUTT	$machine|UTTTY	$many|VUUUU	$matter|UUUUT	$meeting|UTTVV
$mine|VUUUU	$news|TTTXU	$nobody|UTTXT	$not|UVTUU	$opens|VVTUT	$other|VUVTT	$passed|VUTUU	$praise|UTXTT	$previous|UTUUV	$progress|UUTUU	$react|TUUVU	$refer|TUTUW	$repeat|UTTXT	$settled|VTWUT
$sincegood|UUVUT	$span|TUUUV	$still|VUUUT	$thank|TTZTT	$tried|XTSUT	$urge|SSSaU	$wait|UTTXT	$when|UUTVU	$wish|UVTUT	$without|XTTUT	$works|UUVTU	:?|VVSVT	:away|TUTTX	:back|TUUTX	:but|XUSUT
:courtesy|UTWUT	:data|WTTTU	:fault|VVTUT	:fine|UUVTT	:give|WUTTU	:interrogative|UVUUT	:machine|TTTTY	:many|VUTUU	:matter|TVUUU	:meeting|UTUVV	:mine|UVUUU	:news|UTTWU	:nobody|UTTXT	:not|VUTUU
:opens|UWUTT	:other|TWUUT	:passed|VUUUU	:praise|TTYTT	:previous|UUUUV	:progress|TUTVU	:react|UUUVU	:refer|TUTUW	:repeat|TTUWU	:settled|UTXTT	:sincegood|UUVTU	:span|TUTVV	:still|UUUVT
:thank|UTXST	:tried|VTUUU	:urge|STSZU	:wait|UTTXT	:when|UUTWU	:wish|UVTUT	:without|VTTVU	:works|UUVUU	=brings|XTTTT	=clause far|UWUTU	=clause near|VUUUT	=clause open|UTVUU	=clauses 0|MOJkc
=clauses 1|VUUUT	=clauses 2|TUUUU	=clauses 3|TUUUV	=clauses 4|TUUUV	=far|UVUTU	=long 1|SQWXU	=long 2|URYVS	=long 3|VUUUU	=long 4|TVUUU	=long 5|TVUUU	=near|VTUUT	=news|STTZT	=open|VSVVT
=own 0 alone|UTWUT	=own 0 shared|RYTUT	=own 1 alone|UTVVU	=own 1 shared|TTWVT	=own 2 alone|UTVUU	=own 2 shared|WSUUT	=own 3 shared|WTVUT	=own 4 alone|UVUTU	=own 4 shared|VUUTU	=wants 0 alone|TTSYT
=wants 0 shared|TRUZT	=wants 1 alone|UTTWT	=wants 1 shared|VRSYT	=wants 2 alone|VUTVT	=wants 2 shared|WSTXT	=wants 3 alone|TXTUT	=wants 3 shared|UWTUT	?|VVSVT	?+away|TWUUT	?+but|WTTVT
?+courtesy|TTTXU	?+data|SXTUT	?+fault|UTUWU	?+fine|SWTVU	?+give|SUTXT	?+interrogative|UWTTT	?+machine|XTTTT	?+many|UVTVT	?+matter|TVTUU	?+meeting|WUTVT	?+mine|WTTVT	?+news|STTaT	?+nobody|TTRaT
?+not|URTYU	?+opens|XTSUT	?+other|UTSXT	?+passed|XUTTT	?+praise|WTTUU	?+previous|UTTWT	?+progress|SVTXT	?+react|RUTZT	?+refer|VWTTT	?+repeat|UVUUU	?+settled|XSRXT	?+sincegood|TVSWU	?+span|TTTXT
?+still|VTTUU	?+tried|UTTWU	?+wait|USTXU	?+when|UUTWT	?+wish|WUSUT	?+without|VUTUU	?+works|VTSWT	?+yours|UVSVT	aggior ?|TSUYU	allor ?|TUUVU	altro ?|VUUTU	aspett ?|TUUVU	atto ?|WTTTU
away+back|UUUUV	away+but|WTSWT	away+courtesy|UTVUV	away+data|TTUTX	away+fine|TTUUW	away+give|TUUUW	away+interrogative|TUUUW	away+machine|UTUUV	away+many|TTTTX	away+matter|TWVTT	away+meeting|VTTSX
away+mine|TUTSX	away+news|UUUUV	away+not|TUTTW	away+opens|UVUTT	away+other|TUTUV	away+passed|UUTTV	away+previous|TUWTU	away+react|UTUUU	away+settled|TUVTV	away+sincegood|TSUTX	away+span|UVSRY
away+still|TTUXU	away+when|TTUUW	away+wish|SXVUT	away+without|STUTY	away+works|TTTTY	away+yours|SVUTV	back+data|STTTY	back+many|STTTY	back+matter|UUVUU	back+meeting|UTTTY	back+mine|UUUUV
back+news|UUUUV	back+react|UTUTW	back+repeat|UUUUV	back+settled|TTYTT	back+span|UUUUV	back+when|SZTRU	back+wish|VTTWT	back+yours|SZUST	but+data|WTUTU	but+fault|ZURTT	but+fine|YSSUU	but+give|VSTTW
but+interrogative|VTTVU	but+machine|STUUX	but+many|aSSTT	but+matter|YTSTU	but+meeting|XTTUT	but+mine|WUTTU	but+news|WTTVU	but+nobody|XTTUT	but+not|WVSUT	but+opens|TWTWU	but+other|VVTUU
but+passed|VUUUU	but+praise|VUTUU	but+previous|XTTUU	but+react|RVTYT	but+settled|YSUTT	but+sincegood|aTRTT	but+span|UVUUU	but+still|WTTUU	but+urge|UUUVU	but+wait|RTTaT	but+when|UTTXU
but+wish|WTTVT	but+without|WTTUU	but+works|YUSTT	but+yours|WTTUU	caric ?|TUUWT	cartel ?|UUTVU	certif ?|TTTXU	contro ?|RVTXU	courtesy+fine|TUWTU	courtesy+give|VTWST	courtesy+interrogative|UTWUU
courtesy+many|SUYTT	courtesy+matter|UUUVU	courtesy+mine|UUVUU	courtesy+news|TTVVT	courtesy+not|TVUUU	courtesy+opens|VUUTU	courtesy+other|TVTWT	courtesy+praise|TUWTT	courtesy+previous|UTUWU
courtesy+progress|UTVVU	courtesy+react|UTWUT	courtesy+repeat|STVWU	courtesy+settled|TTWTV	courtesy+sincegood|UUTUV	courtesy+span|TUWUU	courtesy+still|STVWU	courtesy+thank|UTWTT	courtesy+urge|UUTWU
courtesy+when|STWUV	courtesy+wish|TUTWT	courtesy+works|UTUVU	courtesy+yours|TUVUU	data+fault|UWTVS	data+fine|VUTTU	data+interrogative|VUTUU	data+machine|STTTZ	data+many|WTTTU	data+matter|TTTUX
data+meeting|VTUTV	data+mine|WTTUU	data+news|TTUXT	data+nobody|VUUTT	data+not|VWTTU	data+opens|TWUTU	data+other|TUVVT	data+passed|UUTUV	data+praise|WUTUT	data+previous|TUTUV	data+progress|SUTSY
data+react|RWUUV	data+refer|STUVV	data+repeat|STTUY	data+settled|TUTUW	data+sincegood|TWTVT	data+span|WUTTU	data+still|TWTVU	data+thank|RUZTT	data+tried|TVTTV	data+urge|UUUUV	data+wait|UUUVU
data+when|SUTWU	data+wish|UVTUU	data+without|TUUVU	data+works|UTVUU	data+yours|VUTUU	doman ?|VTTVU	e ?|XTTTU	fa ?|UVUUU	facci ?|TWUUU	fare ?|QZUUU	fault+fine|UUWTU	fault+give|WSUUU	fault+interrogative|UVUUU
fault+machine|VUUUU	fault+many|UVUUT	fault+matter|TUUVT	fault+meeting|TUVUU	fault+mine|SZTTT	fault+nobody|SSbST	fault+not|UUWTT	fault+opens|VVSTU	fault+other|VWTTT	fault+passed|UUUVU
fault+previous|YTTVS	fault+progress|TUTWU	fault+refer|UVUUU	fault+repeat|YSUTU	fault+settled|TUWUT	fault+sincegood|UWVST	fault+span|WVTTS	fault+still|VUTVT	fault+tried|VUUUU	fault+when|VTTWU
fault+wish|TUUVU	fault+works|YTTUT	fault+yours|TVUUT	fine+give|bTRST	fine+interrogative|TVUUU	fine+machine|UUUUV	fine+many|UVUUU	fine+matter|UUUVU	fine+meeting|YRSVT	fine+mine|SVVUU
fine+news|WTTUT	fine+nobody|STVWT	fine+not|UWUTT	fine+opens|VUTTU	fine+other|UTTVU	fine+passed|UVTUU	fine+praise|TTYTT	fine+progress|WVSUT	fine+react|WTSVT	fine+refer|TUUUW	fine+repeat|UTVUU
fine+settled|VTVTU	fine+sincegood|SVXTT	fine+span|TUUWT	fine+still|VTUUU	fine+thank|QUbST	fine+tried|UUWTU	fine+urge|TTTXU	fine+wait|SSUYU	fine+when|TUTWU	fine+wish|SXTUU	fine+without|UTTWT
fine+works|UUUUT	fine+yours|VUTTU	give+interrogative|WTTUU	give+machine|UTUTW	give+many|TVTUU	give+matter|XUSTT	give+meeting|UVTTV	give+mine|TUUVT	give+news|STWUU	give+not|UUTUV	give+opens|VVUTT
give+other|ZTSTT	give+passed|XSUTU	give+praise|UVTVT	give+previous|UUTVV	give+progress|TTTTX	give+react|UVTTU	give+refer|TVUUV	give+repeat|TUTXT	give+settled|UTVTV	give+sincegood|WSWTT
give+span|TUUUV	give+still|WTTVU	give+thank|RTaTT	give+tried|WTSVT	give+urge|TTTUX	give+wait|XTTUT	give+when|XTVTT	give+wish|UUTUU	give+without|VTVVT	give+works|VTVUU	give+yours|VUTUU
guarda ?|SXTVU	indica ?|XSTVT	interrogative+machine|TUTUW	interrogative+many|UVTUU	interrogative+matter|VUTUU	interrogative+meeting|STYUT	interrogative+mine|UUTVU	interrogative+news|TTUWT
interrogative+nobody|XTTUT	interrogative+not|UVVTT	interrogative+opens|UVTUU	interrogative+other|SWUUU	interrogative+praise|RTXWT	interrogative+previous|TUTVU	interrogative+progress|UVTVU
interrogative+react|SVUUU	interrogative+refer|TWVUT	interrogative+repeat|UUTVT	interrogative+settled|UTVUU	interrogative+sincegood|UUUUT	interrogative+span|TUUXT	interrogative+still|SUWVT
interrogative+thank|TTXUU	interrogative+tried|WTTUU	interrogative+urge|TUTWU	interrogative+wait|VSSXT	interrogative+when|UTTWU	interrogative+wish|VVTUT	interrogative+without|XTTUU	interrogative+works|UUUVU
interrogative+yours|VUUUU	interv ?|UUUVU	lavora ?|UTUVU	machine+many|TUUTW	machine+matter|TUUTW	machine+mine|UUUUV	machine+news|TUTTX	machine+not|SSTUZ	machine+other|UVUUU	machine+passed|UUUUV
machine+previous|TTTTX	machine+progress|TUUTW	machine+react|TTTSa	machine+settled|UUTTV	machine+span|TTTTY	machine+tried|UUTUV	machine+when|UUUTV	machine+wish|UVTUU	machine+without|VUUUU
machine+works|UTTTW	machine+yours|TTTTX	mai ?|YVTRU	many+matter|TVTUV	many+meeting|VTUTV	many+mine|VUTUU	many+news|TTTVV	many+nobody|UUTWT	many+not|UVTUU	many+opens|TWUUT	many+other|TVUUU
many+passed|VTTUV	many+praise|UUUVT	many+previous|TUUVV	many+progress|TTTWV	many+react|SUUVV	many+refer|TUUUV	many+repeat|TTTUW	many+settled|TUVUV	many+sincegood|UUTVT	many+span|UTUVU
many+still|TWTUU	many+thank|STZTT	many+tried|UUWTU	many+urge|UUUUV	many+wait|STWVU	many+when|TTUWV	many+wish|UVTUU	many+without|UVUUU	many+works|UTVUU	matter+meeting|TUTWU	matter+mine|UTUWT
matter+news|UUUVU	matter+not|YSTUT	matter+opens|UXSUU	matter+other|SZTTT	matter+passed|TUUVU	matter+praise|TUUWU	matter+previous|TUUUU	matter+progress|TTVVU	matter+react|TTVVU	matter+refer|UTUVV
matter+repeat|SUSYT	matter+settled|TUWTT	matter+sincegood|TUWUU	matter+span|TUUVU	matter+still|VTTVU	matter+thank|USXTT	matter+tried|VUUTU	matter+urge|TTSZU	matter+wait|WUTTU	matter+when|VUSVU
matter+wish|TVUUT	matter+works|UUVUU	matter+yours|UTUVU	medic ?|aTQTU	meeting+mine|TUTWU	meeting+news|TTUXT	meeting+nobody|UUUVU	meeting+not|UUUUV	meeting+opens|RVWUU	meeting+passed|VTTUV
meeting+praise|WUTUT	meeting+previous|TSTVX	meeting+progress|TTUUW	meeting+react|TTTUX	meeting+settled|STWVU	meeting+span|UUVTU	meeting+still|UUTWU	meeting+wait|UUTVU	meeting+when|STTXU
meeting+wish|UUSWT	meeting+works|TSUWV	meeting+yours|SUVVU	mine+news|TTUXU	mine+not|YSTTT	mine+opens|TWUUU	mine+other|SWUUU	mine+passed|TVTUU	mine+praise|TTYTT	mine+previous|TTTXT	mine+progress|UTUVU
mine+react|TVUVU	mine+repeat|TTUXU	mine+settled|WUTTT	mine+sincegood|QaTTU	mine+span|SVTUW	mine+still|USUXU	mine+thank|TTWTV	mine+tried|UTUWT	mine+urge|TTUWU	mine+when|TVUTV	mine+wish|TVTVU
mine+works|VTUTV	mine+yours|UTUWU	news+nobody|UUUVU	news+not|TTTXU	news+opens|TUTVU	news+other|UUUVU	news+passed|UUUVU	news+previous|UTTVU	news+progress|WTTVT	news+react|UTUVU	news+refer|UUUVU
news+repeat|TTTXT	news+sincegood|TTUWU	news+span|TTTTX	news+still|VTSWU	news+thank|XSWRT	news+tried|TUUUU	news+urge|UTUWT	news+wait|UTTXT	news+when|TTTXU	news+wish|UTTXT	news+without|TTUXU
news+works|TTTVW	news+yours|UTUVT	nido ?|TXTTU	nient ?|UUUVU	nobody+not|TTUWT	nobody+opens|UTTVU	nobody+passed|TTTYT	nobody+previous|TUUWT	nobody+progress|UVUUU	nobody+react|TTSYT	nobody+settled|TTRZU
nobody+sincegood|TTXUT	nobody+span|TUTXT	nobody+still|UTTWU	nobody+tried|UUUVU	nobody+wish|WTUTU	nobody+without|XTTTU	nobody+works|TUTWT	nobody+yours|TUTXT	noi ?|WSSWT	not+opens|RVVVT
not+other|UVUUT	not+passed|SVTWT	not+praise|STUVW	not+previous|TVUUV	not+progress|TWTVU	not+react|SVUVV	not+refer|TWUUU	not+repeat|TUTWU	not+settled|TUVVT	not+sincegood|SWTUW	not+span|TUUVU
not+still|VUTVU	not+thank|TTWTU	not+tried|TVVVT	not+urge|TTVVU	not+wait|TUYSU	not+when|UWUTU	not+wish|TTWTV	not+works|TWTUV	not+yours|UVUUU	novit ?|TTTXT	nulla ?|TUUWU	occup ?|TVUUU
occupa ?|TTUWU	oggi ?|TTTXU	onlin ?|XTTTU	opens+other|VWTTU	opens+passed|VUTUU	opens+praise|SWTVU	opens+previous|TVUUU	opens+progress|UUWSU	opens+react|STXUT	opens+refer|UUUVU	opens+repeat|VUTUU
opens+settled|VSVTU	opens+sincegood|USZTT	opens+span|TVTVT	opens+still|VTTUU	opens+thank|SSbTT	opens+tried|XSTTU	opens+urge|TVUUU	opens+wait|UTTXU	opens+when|UTUVU	opens+wish|TXTUT	opens+without|UUTUU
opens+works|VUVTU	opens+yours|VVTTU	other+passed|TUUVU	other+praise|STXUU	other+previous|UXTTT	other+react|TUUVT	other+refer|UVUUU	other+repeat|XTTTU	other+settled|UVTTU	other+sincegood|UTVTV
other+span|TVTVU	other+still|VTTWU	other+tried|VUUTU	other+urge|TTTYT	other+when|TYTTU	other+wish|UWTTT	other+without|UTTWT	other+works|TUVUU	other+yours|TVUUU	passa ?|bVTOU	passed+previous|TVTVU
passed+progress|XTSUU	passed+react|STVWU	passed+repeat|UUUVU	passed+settled|STVUV	passed+sincegood|WTTTV	passed+span|TTTXT	passed+still|VTUUU	passed+tried|VTUUU	passed+wait|TUTWU	passed+when|aTTQU
passed+wish|UVUTU	passed+works|VTUUU	perso ?|aSSST	praise+previous|TUVVU	praise+progress|TTXUU	praise+react|TTVVU	praise+sincegood|TVUUU	praise+span|UTUUU	praise+still|TVVTU	praise+thank|WTVTT
praise+urge|UUTVU	praise+when|SUTYU	praise+wish|STUXU	praise+works|SUWUU	praise+yours|SUXTT	previous+progress|TTUVV	previous+react|VTTVU	previous+refer|UUUWT	previous+repeat|STTZT	previous+settled|TTYTT
previous+span|UUSTX	previous+still|WTUUT	previous+thank|STRTb	previous+tried|UUUTU	previous+urge|TTTXT	previous+wait|TUUVU	previous+when|TUUTW	previous+wish|TUVVT	previous+works|UUUTU
previous+yours|TTUVV	progre ?|UUUVU	progress+react|TTUVU	progress+settled|TTWUU	progress+sincegood|UVUUU	progress+span|USUUW	progress+thank|TUVUU	progress+when|TTTWU	progress+wish|TTUWT
progress+works|UVTUU	progress+yours|UUTVU	qualco ?|VUSWT	qualcu ?|SSTaT	quand ?|UTUVU	quell ?|YTTTT	react+refer|TUUWT	react+repeat|TUTXT	react+settled|TTVUU	react+sincegood|SUWUT	react+span|TTTVX
react+still|TUTWU	react+thank|VTWSU	react+tried|UTUVU	react+urge|UUUVT	react+wait|TTTXT	react+when|TUTVV	react+wish|SUUVU	react+without|TTUXU	react+works|UUSTW	react+yours|UUUVU	refer+still|TVUUU
refer+urge|TTTVW	refer+wish|UUTUV	refer+yours|UUTWT	repeat+sincegood|VTTVU	repeat+span|UUTWU	repeat+still|SSYVT	repeat+tried|UTTWT	repeat+urge|UUSXT	repeat+wish|TUTVU	repeat+works|SUVUU
repeat+yours|TTTYT	reside ?|UVUTU	riferi ?|XTTSU	rinno ?|TVUUU	riscon ?|UUUVU	rispon ?|STTZT	rispos ?|UUUVU	settim ?|UUUVU	settled+sincegood|USWUU	settled+span|SUVUU	settled+still|UUTWU
settled+thank|TWUUU	settled+tried|WTVTT	settled+when|UUTWT	settled+wish|TTYTT	settled+works|TSWVT	settled+yours|VTVTU	sincegood+span|UUTUV	sincegood+still|WTTUU	sincegood+thank|VTVUU
sincegood+tried|VTVUU	sincegood+when|UVSVU	sincegood+wish|TVTVU	sincegood+without|UUTVU	sincegood+works|VTWTT	sincegood+yours|UVUTU	span+still|UTTWT	span+thank|TTSTZ	span+tried|SVWTU
span+urge|UUUWU	span+wait|TTTXU	span+when|TTTVW	span+wish|SVUVU	span+without|SUTXT	span+works|UTTVV	span+yours|TUUUV	stess ?|WTUTU	still+thank|STZTT	still+tried|WTTTU	still+urge|TUUVU
still+wait|STRaT	still+when|YSTTT	still+wish|TWTVT	still+without|VUTUU	still+works|UTTVU	still+yours|TVTVU	tecni ?|RVUXU	thank+tried|UUVUU	thank+urge|UTZRT	thank+when|TTXUU	thank+wish|VRXTT
thank+works|TTXUT	thank+yours|TTXTT	this ?|TTTZS	tried+wish|UTTVU	tried+without|SVUVU	tried+works|UTVTU	tried+yours|WTTUT	updat ?|TTTXU	urge+wait|TUVVT	urge+when|TTUWU	urge+wish|SRSaW
urge+without|UTUVU	urge+works|TTTXT	urge+yours|TTUXT	verifi ?|RVTYU	voi ?|WVSTT	wait+when|STUXU	wait+wish|YSSUU	wait+works|WTUUT	wait+yours|TTUXT	when+wish|SUTXU	when+without|SVUVU	when+works|UTTWU
when+yours|WUSUU	wish+without|SUUXU	wish+works|TVUVU	wish+yours|TVUUT	without+works|TTUWU	without+yours|WUTVT
`;

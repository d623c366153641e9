/** Learned weights of what words do and how they stand to the ticket, written by `node bench/follow-up-model.ts --write`; `model.ts` reads them. */
export const LEARNED_ACTS = `
# ?|TYUST	$?|VVSVT	$away|SVUTV	$back|SUTSY	$but|YURTT	$courtesy|UTXTU	$data|WUTTU	$fault|VVTUT	$fine|VUUTT	$give|XTTTU	$interrogative|UVUTT	$machine|UTTTY	$many|VUUUU	$matter|UUUUT	$meeting|UTTVV
$mine|VUUUU	$news|TTTXU	$nobody|UTTYT	$not|UVTUU	$opens|UVTUT	$other|VUVTT	$passed|VUTUU	$praise|UTXTT	$previous|TTUUV	$progress|UVTVU	$react|TUUVU	$refer|TUTUW	$repeat|UTTWT	$settled|VTWUT
$sincegood|UUVUT	$span|TUTUV	$still|VUUUT	$thank|STZTT	$tried|XTSUT	$urge|SSSaU	$wait|UTUXT	$when|UUTVU	$wish|VVTUT	$without|XTTUT	$works|UUVTU	:?|VVSVT	:away|TTTTX	:back|TUUTX	:but|XUSUT
:courtesy|UTWUT	:data|WTTTU	:fault|VUTUT	:fine|UUVTT	:give|WTTTU	:interrogative|UVUUT	:machine|TTTTY	:many|VUTUU	:matter|TVUUU	:meeting|UTUVV	:news|UTTWU	:nobody|UTTXT	:not|VUTUU	:opens|UWUTT
:other|TWUUT	:passed|VUUUU	:praise|TTYTT	:previous|UUUUV	:progress|TUTVU	:react|UUUVU	:refer|TUTUV	:repeat|TTUWU	:settled|UTXTT	:sincegood|UUVTU	:span|TUTVV	:still|UUUVT	:thank|UTXST
:tried|VTUUU	:urge|STSZT	:wait|UTTXT	:when|UUTWU	:wish|UVTUT	:without|UTUVU	:works|UUVUU	=always|UUUUT	=brings|YTTTT	=clause far|UWUTU	=clause near|VUUUT	=clause open|UTVUU	=clauses 0|MOJkc
=clauses 1|VUUUT	=clauses 2|TUUUU	=clauses 3|TUUUV	=clauses 4|TUUUV	=far|UVUTU	=long 1|SQWXU	=long 2|URYVS	=long 3|VUUUU	=long 4|TVUUU	=long 5|TVTUU	=near|VUUUT	=news|STTZT	=open|VSVVT
=own 0 alone|UTWUT	=own 0 shared|RYTUT	=own 1 alone|UTVVU	=own 1 shared|TTWVT	=own 2 alone|UTVUU	=own 2 shared|WSUUT	=own 3 shared|WTUUT	=own 4 alone|UVUTU	=own 4 shared|VUUTT	=wants 0 alone|TTSYT
=wants 0 shared|TRUZT	=wants 1 alone|UTTWT	=wants 1 shared|WRSYT	=wants 2 alone|VUTVT	=wants 2 shared|WSTXT	=wants 3 alone|TXTUT	=wants 3 shared|UWTUT	?|VVSVT	?+away|UUUVU	?+but|WTTVT
?+courtesy|TTTXU	?+data|TYTTT	?+fault|UTUWU	?+fine|SXTUU	?+give|SUTXT	?+interrogative|UWTTT	?+machine|XTTTT	?+many|UVTVT	?+matter|UVTUU	?+meeting|WTTVT	?+mine|WTTVT	?+news|STTaT	?+nobody|TTRaT
?+not|SSUZU	?+opens|WUSUT	?+other|UTSXT	?+passed|XUTUT	?+praise|WTTUU	?+previous|UTTWT	?+progress|SVTWT	?+react|RUTYT	?+refer|VVTTT	?+repeat|UVUUU	?+settled|WSRXT	?+sincegood|TVSWU	?+span|UTTWT
?+still|WTTUU	?+wait|USTXU	?+when|UUTWT	?+wish|WUSTT	?+without|WUTTU	?+works|VTSWT	?+yours|UVSVT	aggior ?|SSUYU	allor ?|TUUVU	altro ?|VVUTU	aspett ?|TUUVU	atto ?|XTTTU	away+back|UTUUW
away+but|WTSWT	away+courtesy|UTVUV	away+data|TTUUW	away+fine|TTUUW	away+give|TUUUW	away+interrogative|TUUUW	away+machine|UTUUV	away+many|TTUTX	away+matter|TWVTT	away+meeting|UTTTX	away+mine|SVTSY
away+not|TUTTX	away+opens|UVUTT	away+other|TUTUV	away+passed|TUTTV	away+previous|TUWTU	away+react|UTUUU	away+settled|TUVTV	away+sincegood|TSUTX	away+span|UVSRY	away+still|TTUXU	away+when|TTUUW
away+wish|SXVUT	away+without|STUTY	away+works|TTTTY	away+yours|TUVTV	back+data|STTTY	back+many|STTTY	back+matter|UUVUU	back+meeting|TTTTY	back+mine|UUUUV	back+react|TTUTW	back+repeat|UUUUV
back+settled|TTYTT	back+span|UUUUV	back+when|SZTRU	back+wish|VTTWT	back+yours|SZUST	but+data|WTUTU	but+fault|YURTT	but+fine|XSSUU	but+give|WSTTW	but+interrogative|VTTVU	but+machine|STUUX
but+many|aRSTT	but+matter|YUSTU	but+meeting|WTTUU	but+mine|WUTTU	but+news|WTTVU	but+nobody|WTTUU	but+not|WVSUT	but+opens|TWSWU	but+other|VVTUU	but+passed|VUUUU	but+praise|VUTUU	but+previous|XTTUU
but+react|RVTYT	but+settled|YSUTT	but+sincegood|aTRTT	but+still|WUTUT	but+urge|UUUVU	but+wait|RTTaT	but+when|UTTXU	but+wish|WTTVU	but+without|WTTUU	but+works|YTSUT	but+yours|WUTUU	caric ?|TUUWT
cartel ?|VTTVU	certif ?|STTXU	contro ?|RVTXU	courtesy+fine|TUWTU	courtesy+give|VTWST	courtesy+interrogative|UTWUU	courtesy+many|SUYTT	courtesy+matter|TUUVU	courtesy+mine|UUVUU	courtesy+news|TTVVT
courtesy+not|TVUUU	courtesy+opens|VUUTU	courtesy+other|TVTWT	courtesy+praise|TUXTT	courtesy+previous|UTUWU	courtesy+progress|UTVVU	courtesy+react|UTWUT	courtesy+repeat|STVWU	courtesy+settled|TTWTV
courtesy+sincegood|UUTUV	courtesy+span|TUWUU	courtesy+still|STVWU	courtesy+thank|UTWTT	courtesy+urge|UUTWU	courtesy+when|STWUV	courtesy+wish|TUTWT	courtesy+works|UTUVU	courtesy+yours|TUVUU
data+fault|UWTVS	data+fine|WUTTU	data+give|UUUUV	data+interrogative|VUTUU	data+machine|STTTZ	data+many|WTTTU	data+matter|TTTUX	data+meeting|VTUTV	data+mine|WTTUU	data+news|TTUWT	data+nobody|VUUTU
data+not|VWSSU	data+opens|TWUTU	data+other|TUVVT	data+passed|UTTUV	data+praise|WUTUT	data+previous|TUTUV	data+progress|SUTSY	data+react|RWUUV	data+refer|STUVW	data+repeat|STTUY	data+settled|TUTUW
data+sincegood|TVTVT	data+span|WUTTU	data+still|TWTVU	data+thank|RUZTT	data+tried|TVTTV	data+urge|UUUUV	data+wait|UUUVU	data+when|SUTXV	data+wish|UVTUU	data+without|TUUVU	data+works|UTVUU
data+yours|VUTUU	doman ?|VTTVU	e ?|XTTTU	fa ?|UVUUU	facci ?|TWUUU	fare ?|RYUUU	fault+fine|VUVTU	fault+give|WSUUU	fault+interrogative|TVUUU	fault+machine|VUUUU	fault+many|UVUUT	fault+matter|TUUVT
fault+meeting|TUVUU	fault+mine|TWTUU	fault+nobody|SSbST	fault+not|UUWTT	fault+opens|VWSTU	fault+other|VWTTT	fault+passed|UUUVU	fault+previous|YTTVS	fault+progress|TUTWU	fault+repeat|YSUTU
fault+settled|TUWUT	fault+sincegood|VVWST	fault+span|WWTTS	fault+still|VUTVT	fault+tried|VUUUU	fault+when|VTTWU	fault+wish|TVUVU	fault+works|XTTUT	fault+yours|UVUUT	fine+give|bTRST	fine+interrogative|TVUUU
fine+machine|UUUUV	fine+many|UVUUU	fine+matter|UUUVU	fine+meeting|YRSVT	fine+mine|SVVUU	fine+news|WTTVT	fine+nobody|STVWT	fine+not|UWUTT	fine+opens|WUTTU	fine+other|UUTVU	fine+passed|UVTUU
fine+praise|TTYTT	fine+progress|WVSUT	fine+react|WTSWT	fine+refer|TUUTW	fine+repeat|UTVUU	fine+settled|VTVTU	fine+sincegood|SVXTT	fine+span|TUUWT	fine+still|VTVUU	fine+thank|QTbST	fine+tried|UUWTU
fine+urge|UTTXU	fine+wait|SSTZU	fine+when|UUTVU	fine+wish|SXTUU	fine+without|UTTWT	fine+works|VUVTT	fine+yours|WUTTU	give+interrogative|WTTUU	give+machine|TTUTW	give+many|TVUUV	give+matter|XUSTT
give+meeting|UVTTV	give+mine|UTUWU	give+news|STWUU	give+not|UUTUV	give+opens|VVUTT	give+other|ZTSTT	give+passed|WSUUU	give+praise|UVTVT	give+previous|UUTVV	give+progress|UTUUV	give+react|UVTUU
give+refer|TVUUV	give+repeat|TUTXT	give+settled|UTUTV	give+sincegood|WSWTT	give+span|TTUVW	give+still|WTTUU	give+thank|RTZTT	give+tried|WTSVT	give+urge|TTTUX	give+wait|ZTTSU	give+when|WTVTT
give+wish|UUTUU	give+without|VTVVT	give+works|VTVUU	give+yours|VUTUU	guarda ?|SXTVU	indica ?|XRTVT	interrogative+machine|TUTTW	interrogative+many|UVTUU	interrogative+matter|VUTUU	interrogative+meeting|STYUT
interrogative+mine|TVTVU	interrogative+news|TTUWT	interrogative+nobody|XTTUT	interrogative+not|UVVUT	interrogative+opens|UWTUU	interrogative+other|SXTUU	interrogative+praise|STWXT	interrogative+previous|UUUVU
interrogative+progress|UVTVU	interrogative+react|SVUUU	interrogative+refer|TVVUT	interrogative+repeat|UUTVT	interrogative+settled|UTVUU	interrogative+sincegood|VUUUT	interrogative+span|TUUXT
interrogative+still|SUWVT	interrogative+thank|TTXUU	interrogative+tried|WTTUU	interrogative+urge|TUTWT	interrogative+wait|VSSXT	interrogative+when|UTTWU	interrogative+wish|VVTUT	interrogative+without|XTTTU
interrogative+works|UUTVU	interrogative+yours|VUUUU	interv ?|UUUVU	lavora ?|UTUWU	machine+many|TUUTW	machine+matter|TUUTW	machine+mine|UUUUV	machine+news|TUTTX	machine+not|STTUZ	machine+other|UVUUU
machine+passed|UUUUV	machine+previous|TTTTX	machine+progress|TUUTW	machine+react|TTTSa	machine+settled|UUTTV	machine+span|TTTTY	machine+tried|UUTUV	machine+when|UUUTV	machine+wish|UVTUU
machine+without|VUUUU	machine+works|UTTTW	machine+yours|TTTTX	mai ?|YVTRU	many+matter|TVUUV	many+meeting|VUUTV	many+mine|VUTUU	many+news|TTTVV	many+nobody|UUTWT	many+not|UVTUU	many+opens|TWUUT
many+other|TWUUU	many+passed|VTTUV	many+praise|UUUVT	many+previous|TUUVV	many+progress|TTTWV	many+react|SUUVV	many+refer|TUUUV	many+repeat|TTTUX	many+settled|TUVUV	many+sincegood|UUTVU
many+span|UTUVU	many+still|TWTUU	many+thank|STZTT	many+tried|TUWTU	many+urge|UUUUV	many+wait|STVVU	many+when|TTUWV	many+wish|UVTUU	many+without|UVUUU	many+works|UTVUU	matter+meeting|TUTWU
matter+mine|UTUWT	matter+news|UUUVU	matter+not|YSTUT	matter+opens|UXSTU	matter+other|SZTTT	matter+passed|TUUVU	matter+praise|TUUVU	matter+previous|TUUVU	matter+progress|TTVVU	matter+react|TTVVU
matter+refer|UTUVV	matter+repeat|SUSYT	matter+settled|TUWTT	matter+sincegood|TTXUU	matter+span|TUUVU	matter+still|VTTVU	matter+thank|USXTT	matter+tried|VUUTU	matter+urge|TTSZU	matter+wait|WUTTU
matter+when|VUSVU	matter+wish|TVUUT	matter+works|UUVUU	matter+yours|UTUVU	meeting+mine|TUTXU	meeting+news|TTUXT	meeting+nobody|TUUVU	meeting+not|UUUUV	meeting+opens|RWWUU	meeting+passed|VTTUV
meeting+praise|WUTUT	meeting+previous|TSTVX	meeting+progress|TTUUW	meeting+react|TTTUX	meeting+settled|RTWVU	meeting+span|UUVUU	meeting+still|UUTWU	meeting+wait|UUTVU	meeting+when|STTYU
meeting+wish|UUSWT	meeting+works|TSUWV	meeting+yours|SUVVU	mine+news|TTUXU	mine+not|XTTTT	mine+opens|TVUUU	mine+other|SWUUU	mine+passed|TVTUU	mine+praise|TTYTT	mine+previous|TTTXT	mine+progress|UUUVU
mine+react|TVUUU	mine+repeat|TTUXU	mine+settled|XUSTT	mine+sincegood|QaTTU	mine+span|SUTUW	mine+still|USUXU	mine+thank|TTWTV	mine+tried|UTUWT	mine+urge|TTUWU	mine+wait|UUUVU	mine+when|TVUTV
mine+wish|TVTVU	mine+works|WTUTV	mine+yours|TTUWU	news+nobody|UUUVU	news+not|TTTXU	news+opens|UUTVU	news+other|TUUVU	news+passed|UTUVU	news+previous|UTTVU	news+progress|WTTUT	news+react|UTUVU
news+refer|UUUVU	news+repeat|TTTXT	news+sincegood|TTUWU	news+span|TTTTY	news+still|VTSWT	news+thank|XSWRT	news+urge|UTUWT	news+wait|TTTXT	news+when|TTTXU	news+wish|UTTXT	news+without|TTUWU
news+works|TTTWW	news+yours|UTUVT	nido ?|TXTTU	nient ?|UUUVU	nobody+not|TTUWT	nobody+opens|UTTVU	nobody+passed|TTTYT	nobody+previous|TUUWT	nobody+progress|UVUUU	nobody+react|TTSYT	nobody+settled|TTRZU
nobody+sincegood|TTXUT	nobody+span|TUTXT	nobody+still|UTTWU	nobody+tried|UUUVU	nobody+wish|WTUTU	nobody+without|XTTTU	nobody+works|TUTWT	nobody+yours|TUTXT	noi ?|WSSXT	not+opens|RVVVT
not+other|UVUUT	not+passed|SWTWU	not+praise|STUVW	not+previous|TVUUV	not+progress|TWTVU	not+react|SUUVV	not+refer|TWUUU	not+repeat|TUTWU	not+settled|UUVVT	not+sincegood|SWTUW	not+span|TVUVU
not+still|UUTVU	not+thank|TTWTU	not+tried|TVUVT	not+urge|TTVVU	not+wait|TUYSU	not+when|TWUTU	not+wish|TTWTV	not+works|TWTUV	not+yours|TVUUU	novit ?|TTTXT	nulla ?|TUUVU	occup ?|TVUUU
occupa ?|TTUWU	oggi ?|TTTXU	onlin ?|XTTTU	opens+other|VVTTU	opens+passed|VUTUU	opens+praise|SWTVU	opens+previous|TVUUU	opens+progress|UVVSU	opens+react|STXUT	opens+refer|UUUVU	opens+repeat|VUTUU
opens+settled|WSWTU	opens+sincegood|USZTT	opens+span|UVTVT	opens+still|VTTUU	opens+thank|SSbTT	opens+tried|XSTTU	opens+urge|UVUUU	opens+wait|UTTXU	opens+when|UTUVU	opens+wish|TXTUU	opens+without|VVTTU
opens+works|VTVTU	opens+yours|VVTTU	other+passed|UUUVU	other+praise|TUUVU	other+previous|UXTTT	other+react|TUUVT	other+refer|UVUUU	other+repeat|XTTTU	other+settled|VUUUU	other+sincegood|UTVTV
other+span|TVTVU	other+still|VTTWU	other+tried|VTUTU	other+urge|TTTYT	other+when|UXTTU	other+wish|UWUTT	other+without|UTTWT	other+works|TVUUU	other+yours|TVUUU	passa ?|bVTOU	passed+previous|TVTVU
passed+progress|XTSTU	passed+react|RTWWU	passed+repeat|UUUVU	passed+settled|STVUV	passed+sincegood|WTTTV	passed+span|TTTXT	passed+still|VTUUU	passed+tried|VTUUU	passed+wait|TUTWU	passed+when|aTTQU
passed+wish|UVUUU	passed+works|VTUUU	perso ?|aSSST	praise+previous|TUVVU	praise+progress|TTXUU	praise+react|TTVUU	praise+sincegood|TVUUU	praise+span|UTUVU	praise+still|TVWTU	praise+thank|WTVTT
praise+urge|UUTVU	praise+when|SUTYU	praise+wish|TTSXU	praise+works|SVVUU	praise+yours|SUXTT	previous+progress|TTUVV	previous+react|VTTVU	previous+refer|UUUWT	previous+repeat|STTZT	previous+settled|TTYTT
previous+span|UUSTX	previous+still|XTUUT	previous+thank|STRTb	previous+tried|UUVTU	previous+urge|TTTXT	previous+wait|TUUVU	previous+when|TUUTW	previous+wish|TUVVT	previous+yours|TTUVV
progress+react|TTUWV	progress+settled|TTWUU	progress+sincegood|UVUUU	progress+span|USUUW	progress+thank|TUVUU	progress+when|TTUWU	progress+wish|TTUWT	progress+works|UVTUU	progress+yours|UUTVU
qualco ?|TVSXT	qualcu ?|SSTaT	quand ?|UTUVU	quell ?|YTTTT	react+refer|TUUWT	react+repeat|TUTXT	react+settled|TTVVU	react+sincegood|SUWUT	react+span|TTTVX	react+still|TUTWU	react+thank|VTWSU
react+tried|UTUVU	react+urge|UUUVT	react+wait|TTTXT	react+when|TUTVV	react+wish|SVVVU	react+without|TTUXU	react+works|UUSTW	refer+still|TVUUU	refer+urge|TTTVW	refer+wish|UUTUV	refer+yours|VUTWT
repeat+sincegood|VTTVU	repeat+span|UUTWU	repeat+still|SSYVT	repeat+tried|UTTWT	repeat+urge|UUSXT	repeat+wish|UUTVU	repeat+works|SUVUU	repeat+yours|TTTYT	reside ?|VUUTU	riferi ?|XTTSU
rinno ?|TVUUU	riscon ?|UUUVU	rispos ?|UUUVU	settim ?|UUUVU	settled+sincegood|USWUU	settled+span|SUVUU	settled+still|UUTWU	settled+thank|TWUUU	settled+tried|WTVTT	settled+when|VTTWT	settled+wish|TTYTT
settled+works|TSWVT	settled+yours|VTVTU	sincegood+span|UUTUU	sincegood+still|WTTUU	sincegood+thank|VTUUU	sincegood+tried|VTVUU	sincegood+when|UVSVU	sincegood+wish|TVTVU	sincegood+without|UUTVU
sincegood+works|UTWTT	sincegood+yours|UVUTU	span+still|VTTVT	span+thank|TTSTZ	span+tried|SVWTU	span+urge|UUUWU	span+wait|TTTXU	span+when|TTTVW	span+wish|SVUVU	span+without|TUTWT	span+works|UTTVV
span+yours|TUUUV	stess ?|WSUTU	still+thank|STZTT	still+tried|WTTTU	still+urge|TUUVU	still+wait|STRaT	still+when|ZSTTT	still+wish|TWTVT	still+without|WUTTU	still+works|UTTVU	still+yours|TVTVU
thank+tried|UUVUU	thank+urge|UTZRT	thank+when|TTXUU	thank+wish|VRXTT	thank+works|TTXTT	thank+yours|TTXTT	this ?|TTTZS	tried+wish|UTTVU	tried+without|SVUVU	tried+works|UTVTU	tried+yours|WTTVT
updat ?|TTTXU	urge+wait|TUVVT	urge+when|TTUXU	urge+wish|SRSaV	urge+without|UTUVU	urge+works|TTTWT	urge+yours|TTUYT	verifi ?|RUTYU	voi ?|WVSTT	wait+when|STUXU	wait+wish|YSSUU	wait+works|WTUUT
wait+yours|TTUXT	when+wish|SUTXU	when+works|UTTVU	when+yours|WUSUU	wish+without|SUUXU	wish+works|TVUVU	wish+yours|TVUUT	without+works|TTUWU	without+yours|WUTVT
`;

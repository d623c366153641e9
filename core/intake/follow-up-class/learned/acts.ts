/** Learned weights of what words do, and how it stands to the ticket, written by `node bench/follow-up-model.ts --write`: see `model.ts`. */
export const LEARNED_ACTS = `
# ?|TYUST	$?|VVSVT	$away|SVUTV	$back|SUTSY	$but|YURTT	$courtesy|UTXTU	$data|WUTTU	$fault|VVTUT	$fine|VUUTT	$give|XTTTU	$interrogative|UVUTT	$machine|TTTTY	$many|VUUUU	$matter|UUUUT	$meeting|UTTVV
$mine|VUUUU	$news|TTTXU	$nobody|UTTXT	$not|UVTUU	$opens|UVTUT	$other|VUVTT	$passed|VVTUU	$praise|VTWTT	$previous|TTUUV	$progress|UVTUU	$react|TUUVU	$refer|TUTUW	$repeat|UTTWT	$settled|TTXUT
$sincegood|UUVUT	$span|TUTUV	$still|VUUUT	$thank|STZTT	$tried|XTSUT	$urge|SSSZU	$wait|UTUXT	$when|UUTVU	$wish|UVTUT	$without|XTTUT	$works|UUVTU	:?|VVSVT	:away|TUTTX	:back|TUUTX	:but|XUSUT
:courtesy|UTWUT	:data|WTTTU	:fault|VVTTT	:fine|UUVTT	:give|WTTTU	:interrogative|UVUUT	:machine|TTTTY	:many|VUTUU	:matter|TVUUU	:meeting|UTUVV	:news|UTTWU	:nobody|UTTXT	:not|VUTUU	:opens|UWUTT
:other|TWUUT	:passed|VUUUU	:praise|TTYTT	:previous|UUUUV	:progress|TUTVU	:react|UUUVU	:refer|TUTUV	:repeat|TTUWU	:settled|TTXTT	:sincegood|UUVTU	:span|TUTVV	:still|UUUVT	:thank|UTXST
:tried|VTVUU	:urge|STTZU	:wait|UTTXT	:when|UUTVU	:wish|UVTUT	:without|UTUVU	:works|UUVUU	=always|UUUUT	=brings|YTTTT	=clause far|UWUTU	=clause near|VUUUT	=clause open|UTVUU	=clauses 0|MOKkc
=clauses 1|VUUUT	=clauses 2|TUVUU	=clauses 3|TUUUV	=clauses 4|TUUUV	=far|UVUTU	=long 1|RQWYU	=long 2|URYVS	=long 3|VUUUT	=long 4|TVUUU	=long 5|TVTUU	=near|VUUUT	=news|STTZT	=open|VSVVT
=own 0 alone|UTWUT	=own 0 shared|RYUUT	=own 1 alone|UTVVU	=own 1 shared|TTWVT	=own 2 alone|UTVUU	=own 2 shared|WSUUT	=own 3 shared|WTUUT	=own 4 alone|UVUTU	=own 4 shared|VUUTT	=wants 0 alone|TTSYT
=wants 0 shared|TRUZT	=wants 1 alone|UTTXT	=wants 1 shared|WRSYT	=wants 2 alone|VUTVT	=wants 2 shared|WRTXT	=wants 3 alone|TXTUT	=wants 3 shared|UWTUT	?|VVSVT	?+away|UUUVU	?+but|WTTVT
?+courtesy|TTTXU	?+data|TYTTT	?+fault|UTUWU	?+fine|SXTUU	?+give|SUTYT	?+interrogative|UWTTT	?+many|UVTVT	?+matter|UVTUU	?+meeting|XTTVT	?+mine|WTTVT	?+news|STTaT	?+nobody|TTRZT	?+not|STTZU
?+opens|WUSUT	?+other|UTTXT	?+passed|XUTTT	?+praise|VTTVU	?+previous|UTTWT	?+progress|SVTWT	?+react|SUTYT	?+refer|VVTTT	?+repeat|UVUUU	?+settled|SUSaT	?+sincegood|UVSWU	?+span|UTTWT
?+still|WTTUU	?+wait|USTYU	?+when|VUSVT	?+wish|XUSTT	?+without|WUTTU	?+works|VTSWT	?+yours|UVSVT	aggior ?|TTUXU	allor ?|TUUVU	altro ?|VVUTU	aspett ?|TUUVU	atto ?|WTTTU	away+back|UTUUW
away+but|WTSWT	away+courtesy|UTVUV	away+data|TTUUW	away+fine|TTUUW	away+give|TUUUW	away+interrogative|TUUUW	away+machine|UTUUV	away+many|TTUTX	away+matter|TWVTT	away+meeting|UTTTX	away+mine|SUTSX
away+not|TUTTX	away+opens|UVUTT	away+other|TUTUV	away+passed|TUTTV	away+previous|TUWTU	away+react|VTUUU	away+settled|TUVTV	away+sincegood|TSUTX	away+span|UVSSX	away+when|TTUUW	away+wish|SXVUT
away+works|TTTTY	away+yours|TVUTV	back+data|STTTY	back+many|STTTY	back+matter|UUVUU	back+meeting|TTTTY	back+mine|UUUUV	back+react|TTUTW	back+repeat|UUUUV	back+settled|STYTT	back+span|UUUUV
back+when|SZTRU	back+wish|VTTWT	back+yours|SYUST	but+data|WTUTU	but+fault|YURTT	but+fine|YSSUU	but+give|WSTTW	but+interrogative|WTTVU	but+machine|STUUX	but+many|aRSTT	but+matter|YUSTU
but+meeting|VTTVU	but+mine|WUTTU	but+news|WTTUU	but+nobody|WTTUT	but+not|WVSUT	but+opens|TWSWU	but+other|WVTUU	but+passed|VUUTU	but+praise|VUTVU	but+previous|XTTUU	but+react|RVTYT	but+settled|YSVTT
but+sincegood|aTRTT	but+still|WTTUT	but+wait|RTTbT	but+when|UTTXU	but+wish|WTTVU	but+without|WTTUU	but+works|YTSUT	but+yours|WUTUU	caric ?|TUUWT	cartel ?|VTTVU	certif ?|STTXU	contro ?|SVTWU
courtesy+fine|TUWTU	courtesy+give|VTWTT	courtesy+interrogative|TTWUU	courtesy+many|SUXTT	courtesy+matter|TUUVU	courtesy+mine|UUWUU	courtesy+news|UTWUT	courtesy+not|UVTUU	courtesy+opens|VUUTU
courtesy+other|TVTVT	courtesy+praise|TUXTT	courtesy+previous|UTUWU	courtesy+progress|UTVVU	courtesy+react|TTXTT	courtesy+repeat|STWWT	courtesy+settled|TTVUV	courtesy+sincegood|UUTUV
courtesy+span|TUWUU	courtesy+still|STVWU	courtesy+thank|UTWTT	courtesy+urge|TUTWU	courtesy+wish|TVUVT	courtesy+works|VUTVU	courtesy+yours|TUVUU	data+fault|UWTVS	data+fine|VUTTU	data+give|UUUUV
data+interrogative|VUTUU	data+machine|STTTY	data+many|WTTTU	data+matter|TTTUX	data+meeting|VTUTV	data+mine|WTTUU	data+news|TTUWT	data+nobody|WUUTU	data+not|VWTSU	data+opens|TWUTU	data+other|TUVVU
data+passed|UTTTW	data+praise|WUTTT	data+previous|TUTUV	data+progress|SUTSZ	data+react|QWUUV	data+refer|STUWV	data+repeat|STTUY	data+settled|UUTUV	data+sincegood|TWTVT	data+span|WUTTU
data+still|TWTVU	data+thank|RUZTT	data+tried|TVTTV	data+urge|UUUUV	data+wait|UUUVU	data+when|RTTYV	data+wish|UVTUU	data+without|TUUVU	data+works|UUVUU	data+yours|VUTUU	doman ?|VTTVU
e ?|XTTTU	fa ?|UVUUU	facci ?|TWUUU	fare ?|RYUUU	fault+fine|VUVTU	fault+give|WSUUU	fault+interrogative|UVUUU	fault+many|UVUUT	fault+matter|TUUVT	fault+meeting|TUVUU	fault+mine|TWUUU	fault+nobody|SSaRT
fault+not|UUWTT	fault+opens|VWSTU	fault+other|VWTTT	fault+passed|UUUVU	fault+previous|YTTVS	fault+progress|TUUWU	fault+repeat|YSTTU	fault+settled|TUWUT	fault+sincegood|VVWRT	fault+span|WWTTS
fault+still|VUTVT	fault+tried|VUTUU	fault+when|UTTWU	fault+wish|TVUVU	fault+works|YTTUT	fault+yours|UVUUT	fine+give|bTRST	fine+interrogative|TVUUU	fine+machine|UUUUV	fine+matter|UUUVU
fine+meeting|YRSVT	fine+mine|SVVVU	fine+news|VTTVT	fine+nobody|STUYT	fine+not|UWUTT	fine+opens|WUTTU	fine+other|UTTVU	fine+passed|UVTUU	fine+praise|TTYTT	fine+progress|WVSTT	fine+react|XTSVT
fine+refer|TUUTW	fine+repeat|UTVUU	fine+settled|VTVTU	fine+sincegood|SVXTT	fine+span|TUUWT	fine+still|VTVUU	fine+thank|QTbST	fine+tried|UUWTU	fine+urge|UUTWU	fine+wait|SSTZU	fine+when|TUTVU
fine+wish|SXTUU	fine+without|USTXT	fine+works|VUVTT	fine+yours|WUTTU	give+interrogative|WTTTU	give+machine|TTUUW	give+many|TVUUV	give+matter|XUSTT	give+meeting|UVTTV	give+mine|UTUWT
give+news|TTWUU	give+not|UUTTV	give+opens|VVUTT	give+other|ZTSTT	give+passed|WSUTU	give+praise|UVTWT	give+previous|UUTVV	give+progress|UTUUV	give+react|SUVTV	give+refer|TVUUV	give+repeat|TUTXT
give+settled|VTUTU	give+sincegood|WSWTT	give+span|TTUVW	give+still|WTTUU	give+thank|RTZTT	give+tried|XTSVT	give+urge|TTTSY	give+wait|ZTTST	give+when|WTVTT	give+wish|UUTVU	give+without|VTVUT
give+works|VTUUU	give+yours|VUTUU	guarda ?|SXTUU	indica ?|XRTWT	interrogative+machine|TUTUW	interrogative+many|UVTUU	interrogative+matter|VUTUU	interrogative+meeting|STYUT	interrogative+mine|TVTVU
interrogative+news|TTUWT	interrogative+nobody|XTTUT	interrogative+not|UVVUT	interrogative+opens|UWTUU	interrogative+other|SXTUU	interrogative+praise|RTWXT	interrogative+previous|TUTVU
interrogative+progress|UVTVU	interrogative+react|SVVUU	interrogative+refer|TVVUT	interrogative+repeat|UUTWT	interrogative+settled|UTVUU	interrogative+sincegood|VUUUT	interrogative+span|TUUXT
interrogative+still|SUWVT	interrogative+thank|TTXUU	interrogative+tried|WTTUU	interrogative+urge|TTTXT	interrogative+wait|VSSXT	interrogative+when|UTTVU	interrogative+wish|VVTUT	interrogative+without|YTTTU
interrogative+works|UUUVU	interrogative+yours|VUUUU	interv ?|UUUVU	lavora ?|UTUWU	machine+many|TUUTX	machine+matter|TUUTW	machine+mine|UUUUV	machine+news|TUTTX	machine+not|STTUZ	machine+other|UVUUU
machine+passed|UUUUV	machine+previous|TTTTX	machine+progress|TUUUV	machine+react|TTTSa	machine+settled|UUUTV	machine+span|TTTTY	machine+when|VUUTU	machine+wish|UVTUU	machine+without|VUUUU
machine+works|TTTTX	machine+yours|TTTTX	mai ?|XVTRU	many+matter|TVTUV	many+meeting|VUUTV	many+mine|VUTUU	many+news|TTTVV	many+nobody|UUTWT	many+not|UVTUU	many+opens|TWUUT	many+other|TVUUU
many+passed|VTTUV	many+praise|UUUVT	many+previous|TUUVV	many+progress|TTTWV	many+react|SUTVV	many+refer|TUUUV	many+repeat|TTUUX	many+settled|UUVUU	many+sincegood|UUTVU	many+span|UTUVU
many+still|TWTUU	many+thank|STZTT	many+tried|TUWTU	many+urge|TUUUV	many+wait|TTVVU	many+when|STVVV	many+wish|UVUUU	many+without|UUUVU	many+works|UTVUU	matter+meeting|TUTWU	matter+mine|UTUWT
matter+news|UUTWU	matter+not|YSTUT	matter+opens|UXSUU	matter+other|SZTTT	matter+passed|TUUVU	matter+praise|TUUWU	matter+previous|TUUVU	matter+progress|TTVVU	matter+react|TTVVU	matter+refer|UTUVV
matter+repeat|SUSYT	matter+settled|TUWTU	matter+sincegood|TTXUU	matter+span|TTUWU	matter+still|VTTVU	matter+thank|USXTT	matter+tried|VUUTU	matter+urge|TTSZT	matter+wait|WUTTU	matter+when|VVRVU
matter+wish|TVUUT	matter+works|TUVUU	matter+yours|UTUVU	meeting+mine|TUTXU	meeting+news|TTUXT	meeting+nobody|UUUVU	meeting+not|UUUUV	meeting+opens|RWWUU	meeting+passed|VTTUV	meeting+praise|WUTUT
meeting+previous|TSTVX	meeting+progress|TTUUW	meeting+react|TTTUX	meeting+settled|TUTWV	meeting+span|UUVTU	meeting+still|UUTVU	meeting+wait|UUTVU	meeting+when|STTYU	meeting+wish|UVSWT
meeting+works|TSUWV	meeting+yours|SUVVU	mine+news|TTUXU	mine+not|XTTTT	mine+opens|TVUUU	mine+other|SWUUU	mine+passed|TVTUU	mine+praise|TTYTT	mine+previous|TTTXT	mine+progress|UUUVU	mine+react|SVUVU
mine+repeat|TUUWU	mine+settled|UUUVU	mine+sincegood|QaTTU	mine+span|SUTUW	mine+still|UTUWU	mine+thank|TTWTV	mine+tried|UTUWT	mine+urge|TTUWU	mine+wait|TUUVU	mine+when|SWUTV	mine+wish|TVTVU
mine+works|WTUTV	mine+yours|TTUWU	news+nobody|UUUVU	news+not|TTTXU	news+opens|UUTVU	news+other|TUUVU	news+passed|UTUVU	news+praise|VUUVU	news+previous|UTTVU	news+progress|XTTUT	news+react|UTUVU
news+refer|UUUVT	news+repeat|TTTYT	news+sincegood|TTUWU	news+span|TTTTY	news+still|VTSWU	news+thank|XTWRT	news+urge|UTUWT	news+wait|TTTXT	news+when|TTTXT	news+wish|UTTXT	news+without|TTUWU
news+works|TTTWW	news+yours|UTUVT	nido ?|TXTTU	nient ?|UUUVU	nobody+not|TTUXT	nobody+opens|UTTVU	nobody+passed|TTTYT	nobody+previous|UUUWT	nobody+progress|UVUUT	nobody+react|TTSYT	nobody+settled|UTRZU
nobody+sincegood|TUXTT	nobody+span|TTTXT	nobody+still|UTTWU	nobody+tried|TUUWU	nobody+wish|WTUTU	nobody+without|XTTTU	nobody+works|TUUWT	nobody+yours|TUTYT	noi ?|VSSXT	not+opens|RVVVT
not+other|UVUUT	not+passed|SWTWT	not+praise|STUUW	not+previous|TVUUV	not+progress|TWTVU	not+react|SUUVV	not+refer|TWUUU	not+repeat|TUTWU	not+settled|UUUUT	not+sincegood|SWTUW	not+span|TVTVU
not+still|UUTVU	not+thank|TTYTT	not+tried|TVUVT	not+urge|UUUVU	not+wait|TTYST	not+when|UWUTU	not+wish|TTWTV	not+works|TWTUV	not+yours|TVTUU	novit ?|TUTXU	nulla ?|TUUVU	occup ?|TVUUU
occupa ?|TTUWU	oggi ?|TTTXU	onlin ?|XTTTU	opens+other|VVTTU	opens+passed|VUTUU	opens+praise|SWTVU	opens+previous|TVUUU	opens+progress|UVWSU	opens+react|STXUT	opens+refer|UUUVU	opens+repeat|VUTUU
opens+settled|USYTT	opens+sincegood|URZTT	opens+span|UUTWT	opens+still|VTTUU	opens+thank|SSbTT	opens+tried|XSUTU	opens+urge|UTUVU	opens+wait|UTTWU	opens+when|UTUVU	opens+wish|TXTUU	opens+without|VUTTU
opens+works|WTUTU	opens+yours|VVTTU	other+passed|UUUVU	other+praise|TUVUU	other+previous|UXTTT	other+react|TVTVU	other+refer|UVUUU	other+repeat|XTTTU	other+sincegood|UTVTV	other+span|TVTVU
other+still|VTTVU	other+tried|VUUTU	other+urge|TTTYS	other+when|UWTTU	other+wish|UWUTT	other+without|USTXT	other+works|TVUUU	other+yours|TVUUU	passa ?|aVTOU	passed+previous|TVTVU	passed+progress|XTSTU
passed+react|RTWWU	passed+repeat|TUUVU	passed+settled|TTUUW	passed+sincegood|WTTTV	passed+span|TTTXT	passed+still|VTUUU	passed+tried|VTUUU	passed+wait|TUTWU	passed+when|bTTQU	passed+wish|UVUUU
passed+works|VTUUU	passed+yours|UTUVU	perso ?|aSSST	praise+previous|TUVUU	praise+progress|TTXUU	praise+react|UTVUU	praise+sincegood|TVUUU	praise+span|UTUVU	praise+still|TVWTU	praise+thank|WTVTT
praise+when|RTTZU	praise+wish|TTTXU	praise+works|SVVUU	praise+yours|TUXUT	previous+progress|TTUVV	previous+react|VTTVU	previous+refer|UUUWT	previous+repeat|STTZT	previous+settled|TTXTU
previous+span|UTSTX	previous+still|XTUUT	previous+thank|STRTb	previous+tried|UUUTU	previous+urge|TTSYT	previous+wait|TUUWU	previous+when|TUUTW	previous+wish|TUVVT	previous+yours|TTUVV
progress+react|TTUWU	progress+settled|TTXUT	progress+sincegood|UVUUU	progress+span|UTUUW	progress+thank|TUVUU	progress+when|TTUVU	progress+wish|TTUWT	progress+works|UVTUU	progress+yours|UUTVU
qualco ?|TVSXT	qualcu ?|SSTaT	quand ?|UTUVU	quell ?|YTTTU	react+refer|TUUWT	react+repeat|TUTXT	react+settled|UTVUU	react+sincegood|SUXUT	react+span|TTTVX	react+still|TUTWU	react+thank|VTWSU
react+tried|UTUVU	react+urge|UTUVT	react+wait|TTTXT	react+when|TUTVV	react+wish|SVVVU	react+without|TTUWU	react+works|TUTUW	refer+still|TVUUU	refer+urge|TTTVV	refer+wish|UUTUV	refer+yours|VUTWT
repeat+sincegood|VTTVU	repeat+span|TTTWU	repeat+still|SSZUT	repeat+tried|UTTWT	repeat+urge|UUSXT	repeat+wish|UUTVU	repeat+works|SUWUU	repeat+yours|TTTYT	reside ?|VUUTU	riferi ?|XTTSU
rinno ?|TVUUU	riscon ?|UUTVU	rispos ?|TUUVU	settim ?|UUUVU	settled+sincegood|TTWUU	settled+span|SVWUU	settled+still|UUTWU	settled+thank|TWUUU	settled+tried|VUVST	settled+when|VSTXT	settled+wish|TSYTT
settled+works|VSTWT	settled+yours|VTVTU	sincegood+span|UUTUU	sincegood+still|WTTUU	sincegood+thank|VTUUU	sincegood+tried|VSVTU	sincegood+when|VVSVT	sincegood+wish|TVTVU	sincegood+without|UUTWU
sincegood+works|VTWTT	sincegood+yours|UVUTU	span+still|VTTVT	span+thank|TTSTZ	span+tried|SVWTU	span+urge|UUUWT	span+wait|TTTXU	span+when|TTTVW	span+wish|SVUVU	span+without|TUTXT	span+works|UTTVV
span+yours|TTUUV	stess ?|WTUTU	still+thank|STZTT	still+tried|WTTTU	still+wait|STRaT	still+when|ZSTST	still+wish|TWTVT	still+without|WUTTU	still+works|UTTWU	still+yours|TVTVU	thank+tried|UUVUU
thank+urge|UUYRT	thank+when|TTXUU	thank+wish|VSXTT	thank+works|TTXTT	thank+yours|TTYTT	this ?|TTTZS	tried+wish|UTTVU	tried+without|SVUVU	tried+works|UTWTU	tried+yours|WSUVT	updat ?|TTTXU
urge+wait|TUTWT	urge+when|UTUVU	urge+wish|TSSWX	urge+works|TTTWT	urge+yours|TTUYT	verifi ?|RVTYU	voi ?|WVSTT	wait+when|STUXU	wait+wish|ZSSUU	wait+works|WTVUT	wait+yours|TTUXT	when+wish|SUTXU
when+works|UTTVU	when+yours|WUSUU	wish+without|SUUWU	wish+works|TVTVU	wish+yours|TVUUT	without+works|TTVWU	without+yours|WUTVT
`;

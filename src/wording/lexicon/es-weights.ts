// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
01=	-0.59
01=(	0.57
01=(/NONE	0.57
01=(/past	0.57
01=)	-0.06
01=)/EL	-0.06
01=)/past	-0.06
01=,	-0.20
01=,/-	-0.44
01=,/EL	0.06
01=,/I	-0.09
01=,/LO	-0.44
01=,/ME	-0.56
01=,/MY	-0.29
01=,/NAME	-0.57
01=,/NONE	-0.31
01=,/NOTHING	-0.81
01=,/PEOPLE	-0.70
01=,/SE	0.51
01=,/THE	-0.52
01=,/now	-0.59
01=,/past	0.14
01=:	-1.16
01=:/-	-0.72
01=:/ME	-0.75
01=:/MY	-0.14
01=:/NONE	-0.23
01=:/VERB	-0.74
01=:/now	-0.75
01=EL	-0.27
01=HIS	-0.50
01=I	0.34
01=LE	-0.62
01=LO	-1.08
01=ME	-0.68
01=MY	-0.18
01=NAME	-0.59
01=NOBODY	-0.81
01=NONE	-0.26
01=NOTHING	-0.81
01=PEOPLE	-0.70
01=SE	0.14
01=THE	-0.54
01=THIS	-0.54
01=VERB	-0.29
01=after-quotation	-0.13
01=after-quotation/-	-0.11
01=after-quotation/NONE	-0.05
01=after-quotation/THE	-0.53
01=after-quotation/past	-0.25
01=aunque	-0.68
01=aunque/-	-0.68
01=aunque/NOBODY	-0.68
01=como	-0.51
01=como/-	-0.51
01=como/NONE	-0.51
01=cuando	-0.29
01=cuando/-	-0.62
01=cuando/NONE	-0.11
01=cuando/SE	-0.78
01=cuando/past	-0.08
01=desde	-0.26
01=desde/-	-0.12
01=desde/NONE	-0.29
01=desde/THE	-0.12
01=desde/now	-0.29
01=donde	-0.81
01=donde/ME	-0.81
01=donde/past	-0.81
01=hasta	-0.34
01=hasta/-	-0.43
01=hasta/ME	-0.34
01=hasta/NONE	-0.40
01=hasta/THE	-0.15
01=hasta/past	-0.11
01=luego	-0.75
01=luego/-	-0.75
01=luego/ME	-0.66
01=luego/THE	-0.93
01=pero	-0.14
01=pero/NONE	-0.09
01=pero/THE	-0.38
01=pero/past	-0.14
01=porque	0.74
01=porque/-	0.74
01=porque/ME	0.74
01=que	-1.02
01=que/-	-0.80
01=que/HIS	-0.50
01=que/I	-0.63
01=que/LE	-0.77
01=que/LO	-0.31
01=que/ME	-0.89
01=que/NAME	-0.30
01=que/SE	-0.14
01=que/THE	-0.19
01=que/now	-0.62
01=que/past	-0.88
01=run-on	-0.67
01=run-on/-	-0.70
01=run-on/EL	-0.34
01=run-on/LE	-0.23
01=run-on/LO	-1.16
01=run-on/ME	-0.26
01=run-on/NOBODY	-0.90
01=run-on/SE	-0.93
01=run-on/now	-1.08
01=run-on/past	-0.14
01=si	-0.85
01=si/-	-0.80
01=si/I	-0.71
01=si/ME	-0.54
01=si/NONE	-0.48
01=si/past	-0.71
01=y/-	-1.50
01=y/EL	-0.98
01=y/I	0.70
01=y/LE	-0.16
01=y/LO	-0.35
01=y/ME	0.34
01=y/MY	-0.15
01=y/NONE	-0.25
01=y/SE	-0.51
01=y/THE	-0.60
01=y/THIS	-0.54
01=y/now	-0.21
01=y/past	0.51
10=	-0.56
10=)	0.59
10=)/EL	0.59
10=)/past	0.59
10=,	-0.24
10=,/-	-1.02
10=,/EL	-0.11
10=,/I	-1.10
10=,/LO	0.09
10=,/MY	-0.71
10=,/NAME	-0.26
10=,/NONE	-0.60
10=,/NOTHING	-0.14
10=,/SE	0.33
10=,/THE	0.15
10=,/VERB	-0.31
10=,/now	-1.21
10=,/past	0.94
10=:	-0.37
10=:/-	-0.37
10=:/ME	-0.32
10=:/MY	-0.37
10=:/NONE	-0.21
10=:/VERB	-0.28
10=:/now	-0.32
10=;	-0.73
10=;/VERB	-0.73
10=;/past	-0.73
10=EL	-0.33
10=HIS	-0.41
10=I	-0.86
10=LE	-0.61
10=LO	-0.18
10=ME	-0.74
10=MY	-0.51
10=NAME	-0.43
10=NOBODY	-0.07
10=NONE	-0.32
10=NOTHING	-0.14
10=SE	-0.17
10=THE	-0.31
10=THIS	-0.47
10=VERB	-0.61
10=asi	-0.35
10=asi/-	-0.35
10=asi/NONE	-0.35
10=aunque	-0.36
10=aunque/-	-0.36
10=aunque/NOBODY	-0.36
10=como	-0.40
10=como/-	-0.40
10=como/NONE	-0.40
10=cuando	-0.05
10=cuando/-	-0.80
10=cuando/NONE	0.08
10=cuando/SE	-0.67
10=cuando/past	0.60
10=desde	-0.80
10=desde/-	-0.57
10=desde/NONE	-0.54
10=desde/THE	-0.57
10=desde/now	-0.54
10=donde	-0.67
10=donde/ME	-0.67
10=donde/past	-0.67
10=hasta	-0.20
10=hasta/-	-0.76
10=hasta/ME	-0.34
10=hasta/THE	-0.61
10=hasta/past	0.15
10=luego	-0.73
10=luego/-	-0.73
10=luego/NONE	-0.59
10=luego/THE	-0.16
10=pero	0.22
10=pero/NONE	0.33
10=pero/THE	-0.21
10=pero/past	0.22
10=que	-0.65
10=que/-	-0.35
10=que/EL	-1.57
10=que/HIS	-0.41
10=que/I	-0.10
10=que/LE	-0.28
10=que/LO	-0.49
10=que/ME	-0.74
10=que/NAME	-0.45
10=que/SE	0.12
10=que/THE	-0.48
10=que/now	-0.24
10=que/past	-0.97
10=quotation	-0.53
10=quotation/-	-0.53
10=quotation/NONE	-0.53
10=run-on	-0.79
10=run-on/-	-1.13
10=run-on/EL	-0.15
10=run-on/LE	-0.55
10=run-on/LO	-0.82
10=run-on/ME	-0.66
10=run-on/NOBODY	-0.22
10=run-on/SE	-0.49
10=run-on/now	-0.13
10=run-on/past	-0.62
10=si	-0.55
10=si/-	-0.38
10=si/I	-0.09
10=si/ME	-0.33
10=si/NONE	-0.48
10=si/now	-0.34
10=si/past	-0.09
10=y	-0.62
10=y/-	-0.19
10=y/EL	-1.00
10=y/I	-0.15
10=y/LE	-0.48
10=y/LO	-0.52
10=y/ME	-0.39
10=y/NOBODY	0.46
10=y/NONE	-0.51
10=y/SE	-0.64
10=y/THE	-0.23
10=y/THIS	-0.47
10=y/now	-1.10
10=y/past	-0.40
10|	0.19
11=	0.18
11=(	-0.09
11=(/NONE	-0.09
11=(/past	-0.09
11=)	-0.65
11=)/EL	-0.65
11=)/past	-0.65
11=,	0.13
11=,/-	-0.09
11=,/EL	-0.24
11=,/I	-0.45
11=,/LO	-0.10
11=,/ME	0.09
11=,/MY	0.75
11=,/NAME	-0.20
11=,/NONE	0.06
11=,/NOTHING	-0.23
11=,/SE	-0.63
11=,/THE	-0.21
11=,/VERB	0.08
11=,/now	-0.46
11=,/past	0.31
11=:	-0.55
11=:/-	-0.23
11=:/ME	-0.35
11=:/MY	-0.11
11=:/VERB	-0.24
11=:/now	-0.35
11=EL	0.19
11=HIS	0.47
11=I	-0.46
11=LE	0.15
11=LO	-0.16
11=ME	0.38
11=MY	0.49
11=NAME	-0.24
11=NOBODY	0.45
11=NONE	-0.05
11=NOTHING	-0.23
11=SE	-0.52
11=THE	-0.21
11=THIS	0.57
11=VERB	-0.05
11=aunque	0.69
11=aunque/-	0.69
11=aunque/NOBODY	0.69
11=como	-0.21
11=como/-	-0.21
11=como/NONE	-0.21
11=cuando	0.40
11=cuando/-	0.58
11=cuando/NONE	0.43
11=cuando/SE	-0.37
11=desde	0.40
11=desde/-	-0.15
11=desde/NONE	0.55
11=desde/THE	-0.15
11=desde/now	0.55
11=donde	-0.40
11=donde/ME	-0.40
11=donde/past	-0.40
11=hasta	-0.18
11=hasta/-	-0.22
11=hasta/ME	-0.15
11=hasta/NONE	-0.16
11=hasta/THE	-0.13
11=hasta/past	-0.10
11=luego	0.30
11=luego/-	0.30
11=luego/ME	0.36
11=luego/NONE	-0.07
11=luego/THE	-0.19
11=pero	-0.51
11=pero/NONE	-0.53
11=pero/past	-0.51
11=porque	-0.22
11=porque/-	-0.22
11=porque/ME	-0.22
11=que	0.27
11=que/-	0.49
11=que/EL	-0.07
11=que/HIS	0.47
11=que/I	-0.12
11=que/LE	0.31
11=que/ME	0.10
11=que/NAME	-0.23
11=que/SE	-0.49
11=que/THE	-0.06
11=que/now	-0.32
11=que/past	-0.09
11=run-on	0.17
11=run-on/-	-0.37
11=run-on/LE	-0.29
11=run-on/LO	-0.18
11=run-on/ME	0.32
11=run-on/NOBODY	-0.27
11=run-on/SE	-0.32
11=run-on/now	0.98
11=run-on/past	-0.13
11=si	0.16
11=si/I	-0.06
11=si/ME	0.23
11=si/NONE	0.09
11=si/now	0.34
11=si/past	-0.06
11=y	-0.16
11=y/-	-0.24
11=y/EL	0.44
11=y/I	-0.51
11=y/LO	-0.17
11=y/ME	-0.20
11=y/MY	-0.27
11=y/NOBODY	-0.58
11=y/NONE	-0.43
11=y/SE	-0.06
11=y/THE	0.14
11=y/THIS	0.57
11=y/now	0.79
11=y/past	-1.15
b:# ,	-0.23
b:# .	-0.72
b:# de	-0.37
b:# minut	-0.73
b:# y	-0.43
b:^ #	-0.21
b:^ ,	-0.25
b:^ a	0.33
b:^ adjunt	-0.69
b:^ ant	0.76
b:^ aparc	-0.96
b:^ baj	0.58
b:^ bloque	-0.37
b:^ cambi	-0.07
b:^ captur	-0.11
b:^ casi	0.18
b:^ compr	-0.91
b:^ con	-0.22
b:^ cuand	0.17
b:^ dej	-1.00
b:^ dij	-0.79
b:^ dos	-0.36
b:^ el	-0.23
b:^ en	-0.70
b:^ escrib	-0.97
b:^ est	-0.64
b:^ estoy	0.88
b:^ estuv	-0.44
b:^ fot	-0.23
b:^ fue	-0.82
b:^ hast	-0.36
b:^ hay	-1.23
b:^ he	0.51
b:^ la	-0.13
b:^ las	-0.81
b:^ le	-0.66
b:^ llam	0.19
b:^ lleg	-0.76
b:^ llor	0.55
b:^ lo	-0.63
b:^ los	-0.46
b:^ mand	-0.04
b:^ me	0.23
b:^ mi	0.36
b:^ nadi	0.68
b:^ no	0.40
b:^ nunc	0.66
b:^ otr	-0.07
b:^ pedi	-0.31
b:^ pint	-0.39
b:^ pon	-0.82
b:^ que	0.16
b:^ se	0.42
b:^ senti	0.22
b:^ si	0.26
b:^ sient	0.04
b:^ soy	-0.19
b:^ su	-0.50
b:^ ten	-0.67
b:^ teng	0.56
b:^ tercer	0.86
b:^ todav	0.07
b:^ un	0.55
b:^ ver	-0.30
b:^ voy	0.52
b:^ y	-0.09
b:^ ya	0.66
b:^ yo	-0.14
b:a cas	-0.58
b:a la	-0.41
b:a las	-0.47
b:a lo	0.48
b:a mi	-0.12
b:a su	-0.47
b:a tod	0.53
b:a vec	0.52
b:abril .	-0.61
b:aguant .	0.28
b:al lado	0.04
b:aterr ,	0.76
b:atr .	0.19
b:autobu .	-0.43
b:baj .	-0.88
b:cada noch	0.39
b:cada vez	0.53
b:camar .	-0.73
b:cambi de	-0.04
b:cas de	-0.45
b:cinc vec	0.98
b:coleg le	-0.54
b:com .	0.70
b:compañer .	-0.44
b:con el	0.49
b:con la	-0.14
b:con los	0.81
b:con mi	-1.43
b:corre del	-0.21
b:da asc	-0.21
b:dado la	0.58
b:de atr	-0.31
b:de est	0.67
b:de jul	-0.09
b:de jun	-0.14
b:de la	-0.55
b:de may	-0.56
b:de mi	-1.02
b:de mied	0.59
b:de que	-0.22
b:de seguridad	-1.28
b:de una	-0.21
b:debaj de	-0.43
b:ded .	-0.13
b:dej una	0.04
b:del #	-0.40
b:delant de	0.37
b:desd el	0.58
b:desd la	-0.75
b:detr del	-0.76
b:dia #	-0.14
b:dic que	0.47
b:dij a	-0.55
b:dij nada	-0.81
b:dij que	-1.36
b:dio una	-0.42
b:doming .	-0.41
b:dos vec	-0.85
b:duerm .	0.73
b:el #	-0.35
b:el ,	-1.13
b:el .	-0.36
b:el almac	-0.44
b:el bar	-0.54
b:el coleg	-0.54
b:el coraz	0.32
b:el corre	-0.46
b:el dia	-0.59
b:el doming	-0.41
b:el est	-0.04
b:el guard	-0.10
b:el hombr	-0.68
b:el horar	-0.54
b:el movil	0.45
b:el pasill	1.27
b:el perr	-0.64
b:el portal	-1.11
b:el sobr	-0.78
b:el telefon	0.35
b:el timbr	-1.34
b:ell .	-0.56
b:en #	-1.07
b:en cas	-0.79
b:en el	0.07
b:en la	-0.30
b:en mi	0.31
b:en su	0.84
b:en un	0.23
b:en una	-0.56
b:enter .	-0.19
b:entr .	-0.54
b:entr en	-0.15
b:entr la	0.33
b:entr las	-0.32
b:era el	-0.93
b:es del	0.20
b:escondi en	-0.44
b:est .	1.13
b:est en	-0.63
b:estoy destroz	0.16
b:estuv en	-0.43
b:fio de	0.23
b:fot de	0.08
b:fue .	-0.43
b:fue a	-0.88
b:garaj ,	-0.31
b:hast el	-0.48
b:hast que	-0.22
b:he dej	0.20
b:he perd	1.19
b:he vuelt	0.37
b:herman ,	-0.63
b:horar .	-0.60
b:jef que	-0.65
b:jun .	-0.14
b:junt al	-0.58
b:la alarm	-0.87
b:la basur	-0.09
b:la bibliotec	0.46
b:la caj	-0.05
b:la cajer	-0.72
b:la cam	0.37
b:la cart	-0.42
b:la cerradur	0.48
b:la comisar	-0.38
b:la contraseñ	0.07
b:la cuent	-0.28
b:la doctor	0.34
b:la fot	-0.13
b:la luz	-0.10
b:la man	-1.15
b:la mañan	-0.10
b:la mes	-0.74
b:la mism	0.28
b:la not	-0.15
b:la ord	-0.15
b:la puert	0.21
b:la recepcionist	-0.62
b:la tiend	-0.57
b:la usuar	0.23
b:la vecin	-0.57
b:la verj	-0.43
b:lado de	0.05
b:las #	-0.53
b:las cuatr	0.73
b:las escaler	-0.29
b:las noch	-0.07
b:las tres	-1.05
b:le di	-0.62
b:le dij	-0.35
b:le dio	-0.38
b:llam a	-0.12
b:lleg la	-0.05
b:llor de	0.40
b:lo escrib	-0.56
b:lo odio	1.12
b:lo que	1.38
b:lo vio	-0.81
b:los nervi	0.48
b:los niñ	0.08
b:mas ,	-0.31
b:mas .	-0.51
b:may .	0.52
b:me asust	1.08
b:me da	0.58
b:me despiert	0.34
b:me dij	-1.19
b:me dio	0.35
b:me duel	-0.28
b:me escondi	-0.44
b:me escrib	-0.58
b:me fio	0.23
b:me ha	0.42
b:me la	-0.81
b:me pid	-0.53
b:me pus	0.06
b:me qued	0.45
b:me sal	0.31
b:me sient	0.12
b:mi direcci	-0.17
b:mi herman	0.37
b:mi hij	0.08
b:mi jef	-0.29
b:mi llav	-0.35
b:mi madr	-0.05
b:mi nombr	-0.93
b:mi numer	-0.91
b:mi prim	-0.73
b:mi prop	1.09
b:mied ,	0.53
b:mied .	-0.40
b:mied de	0.35
b:mied que	0.75
b:minut ,	-0.35
b:minut .	-0.99
b:nada .	1.30
b:nadi .	0.47
b:nervios .	-0.93
b:no dij	-0.81
b:no duerm	0.54
b:no le	-0.25
b:no me	1.03
b:no quier	0.68
b:no se	-0.34
b:noch .	0.76
b:nuev .	0.13
b:numer .	-0.39
b:numer ocult	-0.65
b:nunc le	0.16
b:otr vez	-0.24
b:par el	0.48
b:par mis	0.32
b:pas por	0.41
b:peg un	0.64
b:pid que	-0.48
b:por el	-0.45
b:por ell	-0.56
b:por la	0.13
b:por las	0.07
b:pregunt a	-0.18
b:psicolog .	0.61
b:puert .	0.40
b:puert de	-0.32
b:pus la	0.15
b:que aliv	0.76
b:que dej	-0.08
b:que el	-0.48
b:que est	0.74
b:que le	0.21
b:que lleg	-0.05
b:que no	-0.54
b:que se	-1.37
b:que suen	-0.38
b:qued en	-0.30
b:salt la	-0.27
b:se fue	-0.95
b:se me	1.46
b:se sent	-0.28
b:seman .	-0.36
b:sent en	-0.14
b:senti un	0.22
b:si me	-0.04
b:sin dorm	0.75
b:sol .	1.01
b:soy una	0.89
b:su herman	-1.52
b:sub la	0.99
b:suen el	-0.38
b:ten el	-0.57
b:ten mied	-0.18
b:ten una	-0.55
b:teng el	-0.36
b:teng mied	0.52
b:tien mied	-0.31
b:tod el	-0.64
b:tod las	-0.39
b:tod los	1.04
b:tod mis	0.53
b:trabaj .	0.51
b:un bot	0.64
b:un coch	-0.53
b:un dia	1.07
b:un infart	0.71
b:una amig	-0.21
b:una bols	-0.56
b:una fot	-0.12
b:una not	-0.63
b:unos #	-0.25
b:usuar refier	0.13
b:va a	0.40
b:vec el	-0.29
b:verguenz .	0.90
b:vez que	0.45
b:vide .	-0.51
b:volvi a	-0.43
b:voy a	0.34
b:voy al	-0.66
b:y #	-0.15
b:y a	-0.70
b:y avis	-0.20
b:y el	0.15
b:y la	-0.45
b:y las	-0.32
b:y le	-0.17
b:y llor	0.32
b:y me	0.31
b:y no	-0.08
b:y que	-1.06
b:y se	-0.51
b:ya no	-0.39
b:yo est	-0.12
e:ada	0.52
e:he-past	-0.99
e:ing	0.23
e:they-past	-0.23
e:was	-0.45
e:yo-past	0.82
for-another	0.21
g:action	-0.54
g:anger	0.49
g:appetite	-0.11
g:author	-0.26
g:belittle	0.68
g:blame	1.05
g:body	1.09
g:care	0.79
g:children	0.35
g:concentration	0.06
g:confused	-0.30
g:damage	-0.27
g:diagnosis	0.22
g:drink	-0.45
g:evidence	-0.63
g:expects	0.95
g:fear	0.62
g:feel	0.49
g:figure	0.41
g:guard	0.66
g:harm	0.18
g:injury	-1.23
g:lasting	0.26
g:love	0.38
g:medicine	1.12
g:messageThing	-0.64
g:numb	0.98
g:otherMeaning	-0.14
g:otherPerson	-0.29
g:relief	0.20
g:sad	0.63
g:saying	-0.35
g:shame	0.51
g:sleep	1.03
g:thing	-0.47
g:tired	1.30
g:trust	0.08
g:wants	-0.56
gs:action/EL	-0.46
gs:action/LE	-0.71
gs:action/LO	-0.30
gs:action/ME	0.56
gs:action/ME+	-0.11
gs:action/MY	-0.14
gs:action/NONE	-1.17
gs:action/SE	-0.49
gs:action/THE	-0.58
gs:action/THE+	0.21
gs:action/VERB	-0.50
gs:anger/LO	1.12
gs:anger/ME	0.46
gs:anger/MY	-0.86
gs:anger/VERB	0.83
gs:appetite/NONE	-0.76
gs:appetite/VERB	0.15
gs:author/ME+	-0.53
gs:author/THE+	0.44
gs:belittle/ME	0.50
gs:belittle/VERB	0.29
gs:blame/NONE	-0.11
gs:blame/VERB	0.59
gs:body/EL	0.09
gs:body/I	0.14
gs:body/ME	0.68
gs:body/THE	0.34
gs:body/VERB	0.74
gs:care/EL	0.27
gs:care/ME	0.20
gs:care/NONE	-1.00
gs:care/VERB	0.53
gs:children/MY	0.29
gs:children/THE	0.15
gs:children/VERB	0.52
gs:concentration/ME	0.50
gs:concentration/THE	0.31
gs:confused/ME	-0.49
gs:confused/VERB	0.04
gs:damage/ME	-0.33
gs:damage/MY	-0.27
gs:damage/THE+	-0.74
gs:damage/VERB	-0.24
gs:disgust/ME	0.28
gs:disgust/VERB	0.52
gs:drink/NONE	-0.85
gs:drink/THE	-0.06
gs:drink/VERB	-0.43
gs:evidence/LE	-0.50
gs:evidence/ME	0.31
gs:evidence/MY	-0.53
gs:evidence/NONE	-0.59
gs:evidence/SE	-0.44
gs:evidence/THE	-0.87
gs:evidence/THE+	-0.67
gs:evidence/VERB	-0.29
gs:expects/ME	0.69
gs:expects/NONE	0.28
gs:expects/THE	0.30
gs:fear/EL	0.92
gs:fear/I	0.49
gs:fear/LE	0.70
gs:fear/MY	-0.59
gs:fear/NONE	0.82
gs:fear/THE+	0.33
gs:fear/VERB	-0.14
gs:feel/EL	0.50
gs:feel/LO	0.30
gs:feel/ME	-0.17
gs:feel/NONE	0.47
gs:feel/SE	0.43
gs:feel/THE	-1.03
gs:feel/VERB	0.32
gs:figure/EL	0.35
gs:figure/I	0.45
gs:figure/ME	0.30
gs:figure/NONE	-0.85
gs:figure/THE	-0.21
gs:figure/VERB	0.92
gs:guard/ME	0.61
gs:guard/NONE	-0.64
gs:guard/THE	0.94
gs:guard/VERB	0.28
gs:harm/NONE	0.87
gs:harm/VERB	-0.06
gs:injury/EL	-0.23
gs:injury/ME	-1.54
gs:injury/NONE	-0.76
gs:injury/THE	0.32
gs:injury/VERB	-0.32
gs:lasting/LE	-0.38
gs:lasting/ME	0.22
gs:lasting/MY	0.28
gs:lasting/NONE	0.62
gs:lasting/NOTHING	-0.05
gs:lasting/THE	-0.62
gs:lasting/VERB	-0.04
gs:look/EL	-0.32
gs:look/I	-0.23
gs:look/ME	1.05
gs:look/MY	0.80
gs:look/NONE	0.81
gs:look/SE	-1.50
gs:look/THE	-0.46
gs:look/THE+	-0.88
gs:look/VERB	-0.70
gs:look/VERB+	0.59
gs:love/LO	0.46
gs:love/NONE	0.13
gs:medicine/EL	0.27
gs:medicine/VERB	1.24
gs:messageThing/EL	-0.47
gs:messageThing/EL+	-0.07
gs:messageThing/I	-0.23
gs:messageThing/LE	0.50
gs:messageThing/ME	-0.82
gs:messageThing/ME+	-0.50
gs:messageThing/MY	0.22
gs:messageThing/NONE+	-0.61
gs:messageThing/SE	-0.63
gs:messageThing/THE	-0.87
gs:messageThing/THE+	0.20
gs:messageThing/VERB	-0.67
gs:numb/ME	0.98
gs:numb/NONE	0.79
gs:numb/VERB	0.17
gs:otherMeaning/ME	-0.35
gs:otherMeaning/MY	-0.29
gs:otherMeaning/NONE	-0.08
gs:otherMeaning/THE	0.46
gs:otherMeaning/VERB	-0.22
gs:otherPerson/EL	-0.29
gs:otherPerson/EL+	-0.05
gs:otherPerson/HIS	0.39
gs:otherPerson/LE	0.27
gs:otherPerson/LE+	0.13
gs:otherPerson/LO	-1.05
gs:otherPerson/ME	0.07
gs:otherPerson/MY	-0.31
gs:otherPerson/MY+	0.60
gs:otherPerson/NONE	-0.20
gs:otherPerson/NONE+	-0.09
gs:otherPerson/SE	-0.86
gs:otherPerson/THE	-0.19
gs:otherPerson/THE+	0.05
gs:otherPerson/VERB+	-0.82
gs:relief/ME	0.42
gs:relief/NONE	0.55
gs:relief/VERB	-0.29
gs:sad/EL	-0.30
gs:sad/I	-0.67
gs:sad/ME	0.04
gs:sad/MY	-0.22
gs:sad/NONE	0.46
gs:sad/THE	0.91
gs:saying/EL	-0.28
gs:saying/HIS	-0.50
gs:saying/LE	-0.33
gs:saying/LO	-0.15
gs:saying/MY	-0.75
gs:saying/NONE	0.26
gs:saying/NONE+	-0.09
gs:saying/THE	-0.17
gs:saying/THE+	0.46
gs:saying/VERB	-0.89
gs:shame/ME	0.34
gs:shame/THE	0.95
gs:shame/VERB	0.80
gs:sleep/ME	-0.13
gs:sleep/MY	0.43
gs:sleep/NONE	1.01
gs:sleep/THE	0.52
gs:sleep/VERB	0.52
gs:thing/EL	-0.51
gs:thing/ME	-0.84
gs:thing/MY	-0.20
gs:thing/NONE	-0.42
gs:thing/THE	-0.12
gs:thing/THE+	0.06
gs:thing/VERB	-0.13
gs:tired/ME	0.42
gs:tired/NONE	1.13
gs:tired/VERB	0.26
gs:trust/EL	0.23
gs:trust/ME	-0.64
gs:trust/NONE	0.33
gs:trust/THE	0.05
gs:trust/VERB	0.33
gs:wants/LE	-0.57
gs:wants/NONE	-0.36
gs:wants/VERB	-0.59
gt:action/-	-0.55
gt:action/now	0.56
gt:action/past	-0.73
gt:anger/-	0.37
gt:anger/now	0.50
gt:appetite/-	-0.14
gt:appetite/now	1.05
gt:appetite/past	-1.06
gt:author/-	-0.05
gt:author/past	-0.51
gt:belittle/-	1.15
gt:belittle/now	0.79
gt:belittle/past	-0.21
gt:blame/-	0.56
gt:blame/now	0.15
gt:blame/past	1.05
gt:body/-	0.60
gt:body/now	0.75
gt:body/past	0.98
gt:care/-	0.10
gt:care/now	-0.14
gt:care/past	0.97
gt:children/-	0.45
gt:children/now	0.44
gt:children/past	-0.67
gt:concentration/-	0.66
gt:concentration/now	-0.10
gt:concentration/past	-0.61
gt:confused/-	0.28
gt:confused/now	-0.20
gt:damage/-	0.14
gt:damage/now	-0.26
gt:damage/past	-1.07
gt:disgust/-	-0.64
gt:disgust/past	0.72
gt:drink/past	-0.48
gt:evidence/-	-0.59
gt:evidence/now	-0.53
gt:evidence/past	-0.42
gt:expects/-	1.42
gt:expects/now	-0.04
gt:fear/-	1.04
gt:fear/now	-0.30
gt:fear/past	-0.13
gt:feel/-	0.60
gt:feel/now	0.22
gt:feel/past	-0.47
gt:figure/-	0.86
gt:figure/now	0.74
gt:figure/past	-0.65
gt:guard/-	0.73
gt:guard/now	0.99
gt:guard/past	-0.59
gt:harm/-	0.87
gt:harm/now	0.73
gt:harm/past	-0.13
gt:injury/-	-0.59
gt:injury/now	0.34
gt:injury/past	-1.41
gt:lasting/-	-0.04
gt:lasting/now	0.37
gt:lasting/past	0.22
gt:look/-	-0.05
gt:look/now	0.26
gt:love/-	0.24
gt:love/now	0.67
gt:love/past	-0.40
gt:medicine/-	1.06
gt:medicine/now	0.81
gt:medicine/past	0.57
gt:messageThing/-	-0.60
gt:messageThing/now	-0.06
gt:messageThing/past	-0.59
gt:numb/-	0.29
gt:numb/now	0.91
gt:numb/past	0.63
gt:otherMeaning/-	0.32
gt:otherMeaning/now	-1.20
gt:otherMeaning/past	0.25
gt:otherPerson/-	0.12
gt:otherPerson/now	-0.06
gt:otherPerson/past	-0.68
gt:relief/-	-0.67
gt:relief/now	-0.52
gt:relief/past	0.74
gt:sad/-	0.25
gt:sad/now	0.23
gt:sad/past	0.55
gt:saying/-	0.12
gt:saying/now	-0.71
gt:saying/past	-0.65
gt:shame/-	0.08
gt:shame/now	0.66
gt:shame/past	-0.65
gt:sleep/-	0.62
gt:sleep/now	0.65
gt:sleep/past	0.68
gt:thing/-	-0.46
gt:thing/now	0.36
gt:thing/past	-0.53
gt:tired/-	0.88
gt:tired/now	1.21
gt:trust/-	0.67
gt:trust/now	-0.08
gt:trust/past	-0.93
gt:wants/-	-0.60
gt:wants/now	0.51
gt:wants/past	-0.67
n:1	-0.16
n:2	-0.22
n:3	-0.07
n::	-0.69
n:cuando	0.44
n:desde	-0.27
n:hasta	-0.20
n:long	0.23
n:luego	0.07
n:middle	0.08
n:pero	0.10
n:quotation	-0.53
n:quoted	-0.43
n:run-on	-0.06
n:si	-0.26
n:y	-0.37
name	-0.72
o:,	0.06
o::	-1.12
o:after-quotation	-0.39
o:cuando	0.36
o:desde	0.34
o:hasta	-0.36
o:pero	-0.48
o:que	-0.30
o:run-on	-0.07
o:si	-0.47
o:y	0.06
os:,/I	-0.13
os:,/LO	-0.49
os:,/NONE	-0.18
os:,/SE	0.48
os:,/THE	-0.45
os:,/VERB	0.24
os::/NONE	-0.31
os::/VERB	-0.60
os:after-quotation/NONE	-0.25
os:cuando/NONE	0.43
os:hasta/NONE	-0.39
os:que/EL	-0.11
os:que/I	-0.55
os:que/LE	0.21
os:que/ME	-0.39
os:que/SE	-0.54
os:que/THE	-0.21
os:run-on/LO	-0.67
os:run-on/ME	0.32
os:si/ME	-0.04
os:si/NONE	-0.25
os:start/EL	-0.46
os:start/HIS	-0.50
os:start/I	-0.14
os:start/LE	0.15
os:start/MY	0.17
os:start/NONE	-0.17
os:start/NOTHING	0.63
os:start/SE	-0.08
os:start/VERB	0.13
os:y/EL	0.22
os:y/I	0.67
os:y/LE	-0.17
os:y/ME	0.31
os:y/NONE	-0.34
os:y/SE	-0.51
os:y/THE	-0.09
p:EL/ME	-0.46
p:EL/NONE	-0.81
p:EL/THE	0.18
p:HIS/NONE	-0.56
p:I/NONE	-0.32
p:LE/NONE	0.58
p:LO/NONE	0.26
p:ME/LO	0.30
p:ME/ME	-0.44
p:ME/NONE	0.30
p:ME/SE	0.09
p:ME/THE	-0.45
p:ME/VERB	0.78
p:MY/NONE	-0.73
p:NONE/EL	-0.53
p:NONE/I	-0.51
p:NONE/LO	-0.39
p:NONE/ME	0.58
p:NONE/NONE	-0.36
p:NONE/SE	-0.38
p:NONE/THE	-0.43
p:NONE/VERB	-1.00
p:SE/LO	-1.13
p:SE/ME	0.44
p:SE/SE	-0.20
p:THE/ME	-0.57
p:THE/NONE	-0.12
p:THE/THE	-1.19
p:VERB/EL	0.28
p:VERB/LE	-0.52
p:VERB/ME	-0.05
p:VERB/NONE	-0.09
p:VERB/SE	-0.50
p:VERB/THE	-0.28
p:VERB/VERB	-0.69
p:quoted	-0.32
pg:action	0.29
pg:anger	-0.28
pg:appetite	-0.80
pg:author	-0.07
pg:belittle	-0.46
pg:body	0.10
pg:children	-0.61
pg:concentration	-0.61
pg:confused	-0.83
pg:damage	-0.80
pg:disgust	-0.19
pg:drink	0.40
pg:evidence	0.94
pg:expects	-0.26
pg:fear	-0.46
pg:feel	0.34
pg:figure	-0.57
pg:guard	0.48
pg:harm	-0.62
pg:injury	-0.29
pg:lasting	0.25
pg:look	-0.46
pg:messageThing	-0.39
pg:numb	-0.06
pg:otherMeaning	-0.05
pg:otherPerson	0.18
pg:relief	-0.85
pg:sad	-0.80
pg:saying	-0.48
pg:shame	0.32
pg:sleep	0.25
pg:thing	0.50
pg:tired	0.29
pg:trust	0.55
pg:wants	-0.13
pgs:action/EL	0.15
pgs:action/I	0.79
pgs:action/ME	0.71
pgs:action/NONE	-1.29
pgs:action/SE	0.16
pgs:action/THE	-0.65
pgs:action/VERB	0.24
pgs:anger/NONE	-0.32
pgs:appetite/NONE	-0.79
pgs:body/EL	0.09
pgs:body/NONE	-0.32
pgs:body/SE	-0.46
pgs:body/VERB	0.46
pgs:children/NONE	-0.84
pgs:concentration/VERB	-0.61
pgs:confused/NONE	-0.59
pgs:damage/NONE	-0.67
pgs:damage/VERB	-0.36
pgs:evidence/NONE	0.82
pgs:fear/EL	0.41
pgs:fear/ME	-0.51
pgs:fear/NONE	-0.40
pgs:fear/THE	-0.68
pgs:fear/VERB	-0.40
pgs:feel/EL	-0.14
pgs:feel/ME	0.43
pgs:feel/NONE	-1.10
pgs:figure/NONE	-0.89
pgs:figure/THE	-0.68
pgs:figure/VERB	-0.52
pgs:guard/NONE	0.34
pgs:guard/THE	0.08
pgs:injury/EL	0.05
pgs:injury/NONE	-0.78
pgs:injury/THE	-0.28
pgs:lasting/LO	0.71
pgs:lasting/NONE	-0.11
pgs:lasting/SE	-0.22
pgs:lasting/THE	-0.91
pgs:lasting/VERB	0.61
pgs:look/EL	-0.51
pgs:look/ME	0.46
pgs:look/NONE	-0.91
pgs:look/VERB	-0.39
pgs:love/NONE	-0.10
pgs:messageThing/EL	-0.48
pgs:messageThing/ME	0.36
pgs:messageThing/THE	-0.38
pgs:messageThing/VERB	-1.00
pgs:numb/NONE	-0.39
pgs:otherMeaning/EL	0.08
pgs:otherMeaning/NONE	-0.18
pgs:otherMeaning/VERB	-0.22
pgs:otherPerson/EL	0.21
pgs:otherPerson/I	-0.24
pgs:otherPerson/LE	0.13
pgs:otherPerson/ME	-0.05
pgs:otherPerson/NONE	-0.13
pgs:otherPerson/SE	-0.60
pgs:otherPerson/THE	-0.07
pgs:otherPerson/VERB	0.56
pgs:sad/NONE	-0.78
pgs:saying/EL	-0.16
pgs:saying/I	-1.18
pgs:saying/ME	-0.73
pgs:saying/SE	-0.93
pgs:saying/THE	-0.32
pgs:saying/VERB	0.24
pgs:shame/LO	-0.07
pgs:shame/NONE	0.10
pgs:sleep/NONE	-0.27
pgs:sleep/THE	0.33
pgs:thing/EL	-0.31
pgs:thing/I	0.73
pgs:thing/NONE	0.12
pgs:thing/SE	-0.77
pgs:thing/THE	-0.47
pgs:thing/VERB	0.49
pgs:tired/NONE	-0.39
pgs:trust/NONE	0.17
pgs:wants/NONE	-0.44
ps:EL	-0.62
ps:I	-0.34
ps:LE	-1.26
ps:LO	-0.67
ps:ME	-1.44
ps:NONE	-0.98
ps:SE	-1.07
ps:THE	-1.45
ps:VERB	-0.97
psg:author	-0.91
psg:messageThing	-0.62
psg:saying	-0.14
s:EL	-0.29
s:EL+	-0.05
s:HIS	0.16
s:I	0.24
s:LE	0.07
s:LE+	0.13
s:LO	-0.14
s:ME	0.09
s:ME+	-0.49
s:MY	-0.09
s:MY+	0.60
s:NAME	-0.74
s:NOBODY	0.83
s:NONE	-0.22
s:NONE+	-0.42
s:NOTHING	0.11
s:PEOPLE	-0.81
s:SE	-0.07
s:THE	-0.24
s:THE+	0.21
s:VERB	0.10
s:VERB+	0.48
said:EL/near	-0.51
said:HIS/near	-0.56
said:I/near	-0.72
said:LE/near	-0.87
said:ME/far	-0.36
said:ME/near	-0.17
said:MY/far	-0.64
said:MY/near	0.05
said:NONE/far	0.24
said:NONE/near	-0.85
said:THE/far	-0.82
said:THE/near	0.15
said:VERB/far	-0.59
said:VERB/near	-0.35
said:no	0.05
st:EL+/past	-0.05
st:EL/-	-0.28
st:EL/now	0.38
st:EL/past	-0.42
st:HIS/-	0.19
st:I/past	0.08
st:LE/now	0.70
st:LE/past	-0.77
st:LO/now	0.70
st:LO/past	-0.69
st:ME+/past	-0.53
st:ME/-	0.43
st:ME/now	-0.54
st:ME/past	-0.12
st:MY+/-	0.60
st:MY/-	-0.32
st:MY/now	0.24
st:MY/past	-0.05
st:NOBODY/-	0.41
st:NONE+/-	-0.49
st:NONE/-	-0.63
st:NONE/now	0.45
st:NOTHING/-	-0.42
st:SE/-	0.06
st:SE/past	-0.80
st:THE+/-	0.27
st:THE+/past	-0.61
st:THE/-	-0.14
st:THE/now	0.15
st:THE/past	-0.54
st:VERB+/-	0.88
st:VERB/-	-0.67
st:VERB/now	0.54
st:VERB/past	-0.13
t3:# de jul	-0.09
t3:# de jun	-0.14
t3:# de may	-0.56
t3:# minut .	-0.62
t3:# y #	-0.23
t3:# y las	-0.32
t3:^ # y	-0.23
t3:^ a las	-0.41
t3:^ a vec	0.52
t3:^ dij que	-0.79
t3:^ el corre	-0.46
t3:^ el est	-0.04
t3:^ el perr	-0.64
t3:^ est en	-0.35
t3:^ estuv en	-0.43
t3:^ hast que	-0.22
t3:^ he dej	0.20
t3:^ he vuelt	0.37
t3:^ la cajer	-0.72
t3:^ la cart	-0.42
t3:^ la ord	-0.15
t3:^ la usuar	0.23
t3:^ le dij	-0.39
t3:^ lo escrib	-0.56
t3:^ lo odio	1.12
t3:^ los niñ	-0.15
t3:^ me despiert	0.34
t3:^ me dio	-0.07
t3:^ me duel	-0.28
t3:^ me escondi	-0.44
t3:^ me escrib	-0.58
t3:^ me pus	0.15
t3:^ me qued	0.45
t3:^ me sal	0.29
t3:^ me sient	1.08
t3:^ mi hij	0.29
t3:^ no dij	-0.81
t3:^ no le	-0.25
t3:^ no me	0.90
t3:^ no quier	0.13
t3:^ no se	-0.77
t3:^ nunc le	0.16
t3:^ otr vez	-0.07
t3:^ que aliv	0.76
t3:^ que el	-0.11
t3:^ que le	0.21
t3:^ que me	-0.39
t3:^ que se	-0.54
t3:^ se fue	-0.80
t3:^ senti un	0.22
t3:^ si me	-0.04
t3:^ soy una	0.89
t3:^ teng mied	0.35
t3:^ y avis	-0.20
t3:^ y el	0.15
t3:^ y la	-0.94
t3:^ y le	-0.17
t3:^ y llor	0.32
t3:^ y me	0.31
t3:^ y no	-0.53
t3:^ y que	-1.02
t3:^ y se	-0.51
t3:^ ya no	0.45
t3:^ yo est	-1.17
t3:a cas de	-0.55
t3:a la puert	0.55
t3:a las #	-0.58
t3:a las cuatr	0.73
t3:a las tres	-1.08
t3:a mi herman	0.45
t3:a tod mis	0.53
t3:al lado de	0.05
t3:cada vez que	0.45
t3:cambi de numer	-0.04
t3:cas de una	-0.21
t3:de jun .	-0.14
t3:de may .	-0.56
t3:de mied ,	0.84
t3:de una amig	-0.21
t3:debaj de la	-0.43
t3:del # de	-0.27
t3:delant de mi	-0.41
t3:dia # .	-0.19
t3:dij a mi	-0.39
t3:el # de	-0.37
t3:el coleg le	-0.54
t3:el dia #	-0.14
t3:el doming .	-0.41
t3:el est en	-0.04
t3:el horar .	-0.54
t3:en el almac	-0.44
t3:en el bar	-0.54
t3:en el hombr	-0.70
t3:en la mes	-0.48
t3:en la puert	-0.66
t3:en una bols	-0.56
t3:entr las #	-0.32
t3:escondi en el	-0.44
t3:est en el	-0.63
t3:est en la	-0.41
t3:est en una	-0.56
t3:hast que lleg	-0.05
t3:he vuelt a	0.37
t3:la puert .	0.35
t3:la puert de	-0.32
t3:lado de la	0.05
t3:las # ,	-0.12
t3:las # .	-0.33
t3:las # y	-0.46
t3:las noch .	-0.07
t3:le dij a	-0.39
t3:llam a las	-0.76
t3:me da asc	-0.21
t3:me dio una	-0.13
t3:me escondi en	-0.44
t3:me fio de	0.23
t3:me pid que	-0.53
t3:me pus la	0.15
t3:no dij nada	-0.81
t3:no duerm .	0.73
t3:no me fio	0.23
t3:peg un bot	0.64
t3:por ell .	-0.56
t3:pregunt a la	-0.18
t3:puert de atr	-0.31
t3:que lleg la	-0.05
t3:que suen el	-0.38
t3:se fue .	-0.43
t3:teng mied .	1.13
t3:una fot de	-0.14
t3:vez que suen	-0.38
t3:y a las	-0.70
t3:y el guard	-0.10
t3:y las #	-0.32
t3:y que no	-1.25
t3:y se fue	-0.43
t3:ya no me	0.29
t:-	-0.09
t:now	0.67
t:past	-0.30
w:#	-1.01
w:.	0.13
w::	-0.69
w:a	0.64
w:abiert	-0.11
w:abril	-0.61
w:adjunt	-0.69
w:agent	-0.94
w:agot	0.62
w:aguant	0.28
w:al	0.14
w:alarm	-0.87
w:alegr	0.25
w:alg	-0.21
w:aliv	0.78
w:alm	0.68
w:almac	-0.44
w:angusti	-0.48
w:ansiedad	0.36
w:ant	0.77
w:aparc	-0.96
w:arrepent	-0.30
w:asc	0.18
w:asi	-0.34
w:asunt	-1.05
w:asust	0.67
w:aterr	0.83
w:atr	0.07
w:autobu	-0.43
w:avis	-0.20
w:azul	-0.51
w:baj	-0.54
w:banc	-0.09
w:bar	-0.54
w:basur	-0.09
w:bibliotec	0.46
w:bloque	-0.33
w:bols	-0.56
w:bot	0.68
w:cabez	0.40
w:cada	0.87
w:caj	-0.05
w:cajer	-0.72
w:cam	0.37
w:camar	-0.72
w:cambi	-0.70
w:captur	-0.11
w:cart	-0.42
w:cas	0.14
w:casi	-0.21
w:cerr	0.39
w:cerradur	0.48
w:cinc	-0.15
w:cit	-0.77
w:coch	0.08
w:coleg	-0.54
w:colgu	-0.70
w:com	0.20
w:comisar	-0.38
w:compañer	-0.43
w:compr	-0.64
w:con	-0.60
w:cont	0.71
w:contest	-0.34
w:contraseñ	0.07
w:cop	-0.65
w:coraz	0.32
w:corre	-0.50
w:cuand	0.22
w:cuatr	0.59
w:cuent	-0.45
w:culp	0.44
w:da	0.48
w:dado	0.58
w:dar	0.79
w:de	0.11
w:debaj	-0.64
w:debi	0.80
w:dec	-0.13
w:declar	-0.90
w:ded	-0.13
w:dej	-0.15
w:del	-1.23
w:delant	0.37
w:denunc	-0.49
w:denunci	-0.18
w:desd	-0.21
w:desequilibr	-0.65
w:desesper	-0.57
w:despiert	0.34
w:destroz	0.16
w:detr	-0.87
w:di	-0.62
w:dia	0.62
w:dic	-0.12
w:dij	-1.33
w:dio	0.10
w:direcci	-0.76
w:doctor	0.34
w:dolor	-0.09
w:doming	-0.41
w:dond	0.30
w:dorm	-0.20
w:dos	-1.55
w:duel	-0.28
w:duerm	0.33
w:dur	-0.48
w:durant	0.55
w:durm	-0.81
w:e	-0.52
w:el	-0.40
w:ell	-0.56
w:en	-0.05
w:encend	-0.10
w:enfermer	0.10
w:enter	-0.23
w:entr	-0.12
w:era	-0.42
w:es	-0.55
w:esa	0.18
w:escaler	0.08
w:escond	-0.57
w:escondi	-0.44
w:escrib	-1.02
w:escribier	-0.54
w:ese	-0.59
w:eso	0.31
w:espej	0.39
w:esper	-0.54
w:est	0.17
w:estoy	0.96
w:estr	0.89
w:estuv	-0.56
w:factur	-0.77
w:falt	0.39
w:fio	0.23
w:firm	-0.88
w:flor	-0.45
w:forz	-1.01
w:fot	-0.46
w:fue	-1.10
w:fuer	-0.16
w:fui	-0.83
w:garaj	-0.62
w:golp	-0.71
w:grab	-0.53
w:grit	-0.81
w:grup	0.46
w:guard	-0.36
w:gust	-1.01
w:ha	0.32
w:hab	-0.68
w:haberl	0.67
w:habr	0.86
w:hac	0.72
w:hast	-0.60
w:hay	-0.89
w:he	0.64
w:hech	0.62
w:herman	0.10
w:hij	0.36
w:hombr	-0.69
w:horar	-0.70
w:iba	0.34
w:igual	0.82
w:indign	-0.09
w:infart	0.71
w:ir	-0.74
w:izquierd	-0.93
w:jef	-0.44
w:juez	-0.54
w:jul	-0.09
w:jun	-0.14
w:junt	-0.81
w:juzg	-0.66
w:la	-0.13
w:lado	-0.05
w:le	-0.18
w:leo	1.01
w:llam	0.19
w:llav	-0.32
w:lleg	-0.80
w:llor	0.85
w:lo	0.51
w:localizador	-0.95
w:los	0.28
w:luc	-0.52
w:luz	-0.10
w:madr	0.20
w:mal	0.60
w:man	-0.58
w:mand	-0.22
w:mare	-0.34
w:mas	-0.79
w:may	0.52
w:mañan	-0.10
w:me	0.35
w:medic	-0.06
w:mensaj	-1.06
w:mes	-0.74
w:mi	-0.75
w:mied	0.76
w:mil	0.26
w:minut	-1.10
w:mir	0.95
w:mis	0.63
w:mism	0.19
w:movil	0.45
w:much	-0.59
w:muchisim	0.73
w:muert	0.14
w:muestr	-0.64
w:muy	0.77
w:nada	0.48
w:nadi	0.80
w:nervi	0.48
w:nervios	-0.77
w:ni	0.95
w:niñ	0.08
w:no	0.19
w:noch	0.97
w:nombr	-0.93
w:not	-1.02
w:notific	-0.26
w:nuev	0.10
w:numer	-0.90
w:nunc	0.70
w:ocult	0.28
w:odio	0.82
w:ojo	0.34
w:onc	-0.30
w:ord	-0.53
w:otr	-0.55
w:pagin	0.63
w:panic	-0.86
w:papel	-0.87
w:paquet	-0.64
w:par	1.09
w:parec	-0.56
w:pas	0.32
w:pasill	1.27
w:pastill	0.98
w:pech	0.31
w:pedi	-0.37
w:peg	0.48
w:per	-0.48
w:perd	-0.16
w:perr	-0.64
w:pid	-0.64
w:piens	0.60
w:pint	-0.39
w:pis	0.30
w:pod	1.05
w:pon	-0.82
w:por	0.45
w:portal	-1.11
w:pregunt	-0.17
w:prim	-0.84
w:prop	1.09
w:psicolog	0.77
w:pued	0.09
w:puert	0.31
w:puls	-0.95
w:punt	0.69
w:que	-0.30
w:qued	0.46
w:quer	-0.63
w:quier	0.25
w:quit	0.85
w:rab	0.06
w:recepcionist	-0.62
w:recet	0.79
w:refier	0.38
w:revis	-0.74
w:romp	0.61
w:sac	-0.54
w:sal	-0.11
w:sali	-0.18
w:salt	-0.27
w:se	-0.21
w:segund	-0.62
w:segur	-0.91
w:seguridad	-1.25
w:sent	-0.11
w:senti	0.22
w:si	0.26
w:sient	0.34
w:sigu	-1.12
w:sin	0.26
w:sobr	-0.76
w:sol	0.79
w:son	-0.68
w:soy	0.25
w:su	0.31
w:sub	0.88
w:suen	-0.38
w:sueñ	0.88
w:sus	0.90
w:tan	0.53
w:telefon	0.72
w:tem	-0.79
w:tembl	0.61
w:ten	-0.24
w:teng	0.34
w:tercer	0.86
w:ti	-0.71
w:tien	-0.31
w:tiend	-0.57
w:timbr	-1.34
w:tod	-0.07
w:todav	0.07
w:tom	0.25
w:tont	0.91
w:toqu	0.31
w:trabaj	0.43
w:tres	-1.57
w:tristez	1.45
w:un	0.45
w:unos	-0.25
w:urgenci	-0.40
w:va	0.28
w:vall	-0.29
w:vec	0.32
w:vecin	-0.51
w:ven	0.56
w:ventan	-0.50
w:veo	1.01
w:ver	-0.30
w:verguenz	0.41
w:verj	-0.43
w:veterinar	-1.27
w:vez	0.13
w:vi	-0.37
w:vide	-0.61
w:vin	-0.11
w:vio	-0.81
w:vist	0.47
w:viv	0.26
w:volvi	-0.43
w:voy	-0.06
w:y	-0.18
w:ya	0.79
w:yo	0.05
`);

// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	-0.12
#:false/child/he-past	-0.46
#:false/none/-	0.16
#:false/none/I-past	-0.74
#:false/none/now	1.00
#:false/none/past	-0.48
#:false/other/-	0.34
#:false/other/I-now	-0.43
#:false/other/he-past	0.21
#:false/other/now	0.21
#:false/other/past	-0.39
#:false/self/-	0.16
#:false/self/I-now	1.01
#:false/self/I-past	-0.35
#:false/self/he-past	-0.35
#:false/self/now	0.28
#:false/self/past	-0.27
#:false/thing/-	-0.15
#:false/thing/I-now	0.05
#:false/thing/I-past	-0.54
#:false/thing/he-past	-0.50
#:false/thing/now	0.33
#:false/thing/past	-0.18
#:true/none/-	-1.47
#:true/other/-	-0.50
#:true/other/I-now	-0.37
#:true/other/he-past	-0.94
#:true/other/past	-0.57
#:true/self/-	-0.70
#:true/self/I-now	-0.83
#:true/self/I-past	0.41
#:true/self/he-past	-0.69
#:true/self/now	-0.45
#:true/self/past	-0.99
#:true/thing/-	-1.03
#:true/thing/he-past	-0.36
#:true/thing/now	-1.12
#:true/thing/past	-0.83
#s:false/child	-0.30
#s:false/none	0.17
#s:false/other	0.43
#s:false/self	0.21
#s:false/thing	-0.15
#s:true/none	-0.57
#s:true/other	-0.88
#s:true/self	-0.89
#s:true/thing	-0.24
01=	-0.81
01=(	0.37
01=(/I-past	0.37
01=(/self	0.37
01=(/truefalse	0.37
01=,/-	-0.23
01=,/I-now	-0.06
01=,/I-past	0.52
01=,/falsefalse	-1.56
01=,/falsetrue	-0.16
01=,/he-past	0.29
01=,/none	0.46
01=,/now	-0.58
01=,/other	-1.17
01=,/past	-1.24
01=,/self	-0.20
01=,/thing	-0.46
01=,/truefalse	0.59
01=,/truetrue	0.32
01=:	-1.18
01=:/-	-0.43
01=:/falsefalse	-0.40
01=:/falsetrue	-0.13
01=:/none	-0.46
01=:/now	-0.86
01=:/other	-0.16
01=:/self	-0.86
01=:/thing	-0.37
01=:/truefalse	-1.05
01=;	-0.77
01=;/-	-0.85
01=;/I-past	-0.18
01=;/falsefalse	-0.91
01=;/falsetrue	-0.68
01=;/he-past	-0.44
01=;/none	-0.45
01=;/now	-0.80
01=;/other	-0.42
01=;/past	-0.31
01=;/self	-0.69
01=;/thing	-0.56
01=;/truefalse	-0.30
01=;/truetrue	-0.61
01=after-quotation	-0.39
01=after-quotation/-	-0.23
01=after-quotation/falsefalse	-0.33
01=after-quotation/he-past	-0.54
01=after-quotation/now	-0.29
01=after-quotation/other	-0.54
01=after-quotation/past	-0.15
01=after-quotation/self	-0.43
01=after-quotation/thing	-0.16
01=after-quotation/truefalse	-0.26
01=antes	-0.65
01=antes/-	-0.65
01=antes/falsefalse	-0.65
01=antes/none	-0.65
01=asi	-0.39
01=asi/-	-0.39
01=asi/falsefalse	-0.39
01=asi/none	-0.39
01=aunque	-0.30
01=aunque/-	-0.30
01=aunque/falsefalse	-0.30
01=aunque/none	-0.30
01=como	-0.66
01=como/I-now	-0.66
01=como/thing	-0.66
01=como/truefalse	-0.66
01=cual	-0.47
01=cual/I-now	-0.47
01=cual/self	-0.47
01=cual/truefalse	-0.47
01=cuando	-0.38
01=cuando/-	-1.04
01=cuando/I-past	-0.51
01=cuando/falsefalse	-0.54
01=cuando/falsetrue	-0.24
01=cuando/he-past	-0.23
01=cuando/now	-0.23
01=cuando/other	-0.22
01=cuando/self	-0.29
01=cuando/truefalse	-0.23
01=desde	-1.14
01=desde/-	-1.12
01=desde/falsefalse	-0.86
01=desde/falsetrue	-0.85
01=desde/none	-1.03
01=desde/now	-0.34
01=desde/self	-0.39
01=donde	-0.50
01=donde/falsetrue	-0.50
01=donde/he-past	-0.41
01=donde/past	-0.37
01=donde/self	-0.50
01=entonces	-0.46
01=entonces/-	-0.46
01=entonces/falsefalse	-0.46
01=entonces/self	-0.46
01=hasta	-1.23
01=hasta/-	-1.17
01=hasta/falsefalse	-1.12
01=hasta/falsetrue	-0.27
01=hasta/none	-1.32
01=hasta/now	-0.44
01=hasta/self	-0.29
01=hasta/thing	-0.45
01=hasta/truefalse	-0.47
01=luego	-0.97
01=luego/-	-0.43
01=luego/I-now	-0.76
01=luego/I-past	-0.06
01=luego/falsefalse	-0.56
01=luego/he-past	-0.12
01=luego/other	-0.18
01=luego/self	-0.85
01=luego/thing	-0.28
01=luego/truefalse	-0.54
01=mientras	-0.25
01=mientras/falsefalse	-0.25
01=mientras/now	-0.25
01=mientras/self	-0.25
01=ni	-0.41
01=ni/-	-0.41
01=ni/falsefalse	-0.41
01=ni/other	-1.03
01=ni/past	-0.09
01=ni/self	-0.21
01=nonenone	-1.69
01=noneother	-0.82
01=noneself	0.49
01=nonething	-1.49
01=o	-0.05
01=o/past	-0.05
01=o/thing	-0.14
01=o/truetrue	-0.14
01=otherchild	-0.38
01=othernone	-1.73
01=otherother	-0.06
01=otherself	-0.88
01=otherthing	-0.73
01=pero	-0.21
01=pero/I-past	-0.07
01=pero/falsetrue	-0.04
01=pero/past	-0.16
01=pero/self	-0.07
01=pero/thing	-0.16
01=pero/truetrue	-0.16
01=porque	-0.53
01=porque/-	-0.77
01=porque/I-past	-0.95
01=porque/falsefalse	-0.19
01=porque/falsetrue	-1.21
01=porque/he-past	-0.53
01=porque/now	-0.58
01=porque/other	-0.58
01=porque/past	1.83
01=porque/self	0.07
01=porque/thing	-0.83
01=porque/truefalse	0.69
01=que	-0.65
01=que/-	-1.91
01=que/I-now	-0.99
01=que/I-past	-0.68
01=que/falsefalse	-1.53
01=que/falsetrue	-0.30
01=que/he-past	0.32
01=que/none	-0.53
01=que/now	-0.84
01=que/other	-0.15
01=que/past	-0.94
01=que/self	-1.38
01=que/thing	-0.40
01=que/truefalse	-1.35
01=que/truetrue	0.37
01=run-on	-0.44
01=run-on/-	-0.25
01=run-on/I-now	-0.35
01=run-on/falsefalse	-0.25
01=run-on/none	-0.25
01=run-on/other	-0.35
01=run-on/truefalse	-0.35
01=selfchild	-0.24
01=selfnone	-0.89
01=selfother	0.35
01=selfself	-0.68
01=si	-0.48
01=si/-	-0.63
01=si/falsefalse	-0.33
01=si/falsetrue	-0.14
01=si/now	-0.42
01=si/other	-0.14
01=si/self	-0.48
01=si/truetrue	-0.28
01=thingnone	-0.65
01=thingother	0.29
01=thingself	-0.81
01=thingthing	-1.66
01=y	0.12
01=y/-	0.15
01=y/I-now	-1.32
01=y/I-past	-0.57
01=y/falsefalse	-1.04
01=y/falsetrue	-1.79
01=y/he-past	-0.20
01=y/none	-0.32
01=y/now	0.07
01=y/other	-0.95
01=y/past	1.21
01=y/self	0.38
01=y/thing	-0.66
01=y/truefalse	1.42
01=y/truetrue	-2.03
01v:message	-2.45
01v:reported	-2.25
01|	-0.07
10=	-0.71
10=)	0.36
10=)/falsetrue	0.36
10=)/past	0.36
10=)/thing	0.36
10=,/-	-0.84
10=,/I-now	-1.02
10=,/I-past	0.76
10=,/falsefalse	-0.13
10=,/falsetrue	0.13
10=,/he-past	0.34
10=,/none	-0.33
10=,/now	0.12
10=,/other	0.63
10=,/past	0.64
10=,/self	-0.09
10=,/thing	-0.70
10=,/truetrue	-0.23
10=-	-0.62
10=-/-	-0.62
10=-/falsetrue	-0.62
10=-/none	-0.62
10=:	-0.64
10=:/-	-0.64
10=:/falsefalse	-0.45
10=:/none	-0.82
10=:/now	-0.19
10=:/self	-0.50
10=:/thing	-0.49
10=:/truefalse	-0.57
10=;	-1.27
10=;/-	-0.90
10=;/I-past	-0.24
10=;/falsefalse	-0.98
10=;/falsetrue	-0.80
10=;/he-past	-0.49
10=;/none	-1.08
10=;/now	-0.99
10=;/other	-0.49
10=;/self	-0.74
10=;/thing	-0.98
10=;/truefalse	-0.90
10=;/truetrue	-0.83
10=antes	-0.07
10=antes/-	-0.07
10=antes/falsefalse	-0.07
10=antes/none	-0.07
10=asi	-0.35
10=asi/-	-0.35
10=asi/falsefalse	-0.35
10=asi/none	-0.35
10=aunque	-0.55
10=aunque/-	-0.55
10=aunque/falsefalse	-0.55
10=aunque/none	-0.55
10=como	-1.16
10=como/I-now	-1.16
10=como/thing	-1.16
10=como/truefalse	-1.16
10=cuando	0.49
10=cuando/-	-0.93
10=cuando/I-past	0.31
10=cuando/falsefalse	0.21
10=cuando/falsetrue	0.37
10=cuando/he-past	0.79
10=cuando/now	-0.12
10=cuando/other	0.61
10=cuando/past	0.84
10=cuando/self	-0.17
10=cuando/truefalse	-0.12
10=desde	-0.75
10=desde/-	-0.66
10=desde/falsefalse	-0.43
10=desde/falsetrue	-0.66
10=desde/none	-0.61
10=desde/now	-0.53
10=desde/self	-0.62
10=donde	-0.56
10=donde/falsetrue	-0.56
10=donde/he-past	-0.53
10=donde/past	-0.38
10=donde/self	-0.56
10=entonces	-0.62
10=entonces/-	-0.62
10=entonces/falsefalse	-0.62
10=entonces/self	-0.62
10=hasta	-0.47
10=hasta/-	-0.47
10=hasta/falsefalse	-1.17
10=hasta/falsetrue	-0.18
10=hasta/none	-0.42
10=hasta/now	-0.15
10=hasta/self	-0.17
10=hasta/thing	0.52
10=hasta/truefalse	-0.94
10=luego	-0.81
10=luego/-	-0.30
10=luego/I-now	-0.54
10=luego/I-past	-0.60
10=luego/falsefalse	-0.75
10=luego/he-past	-0.45
10=luego/other	-0.58
10=luego/past	-0.54
10=luego/self	-0.77
10=luego/thing	-0.33
10=luego/truefalse	-0.84
10=mientras	-0.56
10=mientras/falsefalse	-0.56
10=mientras/now	-0.56
10=mientras/self	-0.56
10=ni	-0.44
10=ni/-	-0.33
10=ni/falsefalse	-0.44
10=ni/other	-0.44
10=ni/past	-0.54
10=ni/self	-0.18
10=nonenone	0.24
10=noneother	-0.84
10=noneself	-0.52
10=nonething	-0.92
10=o	-0.26
10=o/falsetrue	0.77
10=o/none	0.77
10=o/past	-0.26
10=o/thing	-0.50
10=o/truetrue	-0.50
10=otherchild	-0.46
10=othernone	0.20
10=otherother	-1.12
10=otherthing	-0.16
10=pero	0.84
10=pero/I-past	0.43
10=pero/falsefalse	0.52
10=pero/falsetrue	0.57
10=pero/he-past	0.74
10=pero/now	0.59
10=pero/other	0.88
10=pero/past	-0.60
10=pero/self	0.43
10=pero/thing	-0.60
10=pero/truetrue	0.79
10=porque	-1.15
10=porque/-	-0.60
10=porque/I-now	-0.84
10=porque/I-past	-0.52
10=porque/falsefalse	-0.87
10=porque/falsetrue	-1.13
10=porque/he-past	-0.64
10=porque/now	-0.26
10=porque/other	-0.54
10=porque/past	-0.92
10=porque/self	-1.07
10=porque/thing	-0.15
10=que	-0.74
10=que/I-now	-0.74
10=que/I-past	0.08
10=que/falsefalse	-1.94
10=que/falsetrue	0.21
10=que/none	-1.46
10=que/now	-1.95
10=que/other	-0.64
10=que/past	-0.37
10=que/self	-0.30
10=que/thing	-1.34
10=que/truefalse	-1.51
10=que/truetrue	0.55
10=run-on	-0.41
10=run-on/-	-0.31
10=run-on/I-now	-0.24
10=run-on/falsefalse	-0.31
10=run-on/none	-0.31
10=run-on/other	-0.24
10=run-on/truefalse	-0.24
10=selfchild	-0.18
10=selfnone	0.17
10=selfother	-1.00
10=selfself	-0.91
10=selfthing	0.07
10=si	-0.52
10=si/-	-0.19
10=si/falsefalse	-0.32
10=si/falsetrue	-0.25
10=si/now	-0.42
10=si/other	-0.25
10=si/self	-0.36
10=si/truetrue	-0.67
10=thingnone	-0.54
10=thingother	-0.98
10=thingself	-0.45
10=thingthing	-1.40
10=y	-0.40
10=y/-	-0.44
10=y/I-now	0.46
10=y/I-past	-0.31
10=y/falsefalse	-0.74
10=y/falsetrue	0.41
10=y/he-past	-0.58
10=y/none	0.89
10=y/now	-1.52
10=y/other	-0.48
10=y/past	0.22
10=y/self	-0.82
10=y/thing	-0.25
10=y/truefalse	-1.16
10=y/truetrue	-1.89
10v:message	-1.48
10v:quoted	-1.65
10v:reported	-0.99
11=	0.53
11=(	-0.62
11=(/I-past	-0.62
11=(/self	-0.62
11=(/truefalse	-0.62
11=)	-0.39
11=)/falsetrue	-0.39
11=)/past	-0.39
11=)/thing	-0.39
11=,	-0.33
11=,/I-now	0.32
11=,/I-past	-0.36
11=,/falsefalse	-0.29
11=,/he-past	-1.76
11=,/none	-0.37
11=,/now	-0.72
11=,/other	0.44
11=,/past	-0.60
11=,/self	-0.06
11=,/thing	-0.63
11=,/truefalse	-0.12
11=:	0.36
11=:/-	0.64
11=:/falsefalse	0.69
11=:/none	-0.64
11=:/now	-0.40
11=:/self	-0.40
11=:/thing	0.87
11=:/truefalse	-0.62
11=;	-0.39
11=;/falsefalse	-0.62
11=;/he-past	-0.60
11=;/none	0.09
11=;/now	-0.62
11=;/other	-0.63
11=;/self	-0.55
11=;/thing	-1.06
11=;/truefalse	-1.01
11=;/truetrue	0.39
11=antes	-0.21
11=antes/-	-0.21
11=antes/falsefalse	-0.21
11=antes/none	-0.21
11=aunque	0.46
11=aunque/-	0.46
11=aunque/falsefalse	0.46
11=aunque/none	0.46
11=como	-0.84
11=como/I-now	-0.84
11=como/thing	-0.84
11=como/truefalse	-0.84
11=cual	0.47
11=cual/I-now	0.47
11=cual/self	0.47
11=cual/truefalse	0.47
11=cuando	0.13
11=cuando/-	-0.58
11=cuando/I-now	0.36
11=cuando/I-past	-0.64
11=cuando/falsefalse	-0.51
11=cuando/he-past	-0.28
11=cuando/now	0.24
11=cuando/other	-0.30
11=cuando/past	-0.16
11=cuando/self	0.38
11=cuando/truefalse	0.24
11=desde/-	-0.09
11=desde/falsefalse	0.31
11=desde/falsetrue	-0.59
11=desde/now	0.70
11=desde/self	0.06
11=donde	-0.37
11=donde/falsetrue	-0.37
11=donde/he-past	-0.36
11=donde/past	-0.23
11=donde/self	-0.37
11=entonces	-0.52
11=entonces/-	-0.52
11=entonces/falsefalse	-0.52
11=entonces/self	-0.52
11=hasta	0.17
11=hasta/falsefalse	0.67
11=hasta/falsetrue	-1.96
11=hasta/none	0.23
11=hasta/now	0.41
11=hasta/self	-0.21
11=hasta/thing	-0.43
11=hasta/truefalse	0.40
11=luego/-	-0.36
11=luego/I-now	0.24
11=luego/I-past	-0.05
11=luego/falsefalse	-0.52
11=luego/he-past	-0.14
11=luego/other	-0.29
11=luego/self	0.13
11=luego/thing	-0.20
11=luego/truefalse	0.50
11=mientras	0.28
11=mientras/falsefalse	0.28
11=mientras/now	0.28
11=mientras/self	0.28
11=ni	0.35
11=ni/-	0.36
11=ni/falsefalse	0.35
11=ni/other	0.09
11=ni/past	-0.18
11=ni/self	0.18
11=nonenone	0.46
11=noneother	-0.89
11=noneself	-0.62
11=nonething	-0.75
11=o	0.27
11=o/falsetrue	-0.80
11=o/none	-0.80
11=o/past	0.27
11=o/thing	0.51
11=o/truetrue	0.51
11=othernone	0.69
11=otherself	-0.37
11=otherthing	0.48
11=pero	-0.26
11=pero/I-past	-0.26
11=pero/falsefalse	-0.04
11=pero/falsetrue	-0.26
11=pero/he-past	-0.04
11=pero/now	-0.12
11=pero/other	-0.06
11=pero/self	-0.26
11=porque	0.34
11=porque/-	0.82
11=porque/I-past	-1.25
11=porque/falsefalse	-0.40
11=porque/falsetrue	0.31
11=porque/now	-1.28
11=porque/other	-0.05
11=porque/past	-1.80
11=porque/self	-0.43
11=porque/thing	0.81
11=porque/truefalse	-0.15
11=que	0.11
11=que/-	0.10
11=que/I-now	-0.43
11=que/I-past	-0.20
11=que/falsefalse	0.51
11=que/falsetrue	-0.28
11=que/he-past	0.09
11=que/none	-0.57
11=que/now	0.27
11=que/other	0.19
11=que/past	0.11
11=que/self	-0.05
11=que/thing	0.45
11=que/truefalse	-0.07
11=que/truetrue	0.28
11=run-on/-	-0.22
11=run-on/I-now	0.20
11=run-on/falsefalse	-0.22
11=run-on/none	-0.22
11=run-on/other	0.20
11=run-on/truefalse	0.20
11=selfchild	0.24
11=selfnone	-0.11
11=selfother	-0.29
11=selfself	-0.05
11=selfthing	-0.46
11=si	0.73
11=si/-	0.45
11=si/falsefalse	0.44
11=si/falsetrue	0.23
11=si/now	0.59
11=si/other	0.23
11=si/self	0.66
11=si/truetrue	0.43
11=thingnone	-1.16
11=thingother	-0.11
11=thingself	0.42
11=thingthing	0.39
11=y	-0.21
11=y/-	-1.42
11=y/I-now	-0.05
11=y/I-past	0.53
11=y/falsetrue	0.23
11=y/he-past	-1.17
11=y/none	-0.70
11=y/now	0.61
11=y/other	0.30
11=y/past	0.05
11=y/self	-0.67
11=y/thing	0.41
11=y/truefalse	-0.67
11=y/truetrue	-1.40
11v:message	-0.53
11v:reported	0.41
M|b:# .	-0.53
M|b:^ el	-0.16
M|b:^ lo	-0.18
M|b:^ lueg	-0.35
M|b:^ mi	-0.11
M|b:^ ni	0.48
M|b:^ que	-0.65
M|b:^ y	-0.70
M|b:a las	-0.63
M|b:a mi	-0.50
M|b:acompañ .	-0.36
M|b:agent me	-0.42
M|b:al telefon	0.25
M|b:ansiedad .	0.40
M|b:aparec en	-0.59
M|b:con mi	-0.76
M|b:cuand aparec	-0.59
M|b:cuand dij	-0.16
M|b:cuand ley	-0.19
M|b:de mi	-0.26
M|b:dij mi	-0.41
M|b:el #	-0.18
M|b:el agent	-0.42
M|b:el guard	-0.27
M|b:el medic	0.19
M|b:el usuar	-0.15
M|b:en el	-0.22
M|b:en mi	-0.76
M|b:guard me	-0.27
M|b:ha dado	0.19
M|b:herman se	0.20
M|b:humill .	-0.47
M|b:jef .	-0.20
M|b:llav .	-0.52
M|b:lo mand	-0.14
M|b:lueg el	-0.14
M|b:lueg lo	-0.05
M|b:madr est	-0.23
M|b:mand a	-0.14
M|b:me acompañ	-0.51
M|b:me ha	0.19
M|b:medic me	0.19
M|b:mi compañer	-0.80
M|b:mi direcci	-0.21
M|b:mi herman	0.12
M|b:mi jef	-0.91
M|b:mi llav	-0.52
M|b:mi madr	-0.09
M|b:mi mar	0.51
M|b:mi nombr	-0.41
M|b:mi trabaj	-0.59
M|b:nombr .	-0.41
M|b:pas por	-0.65
M|b:se pus	-0.56
M|b:ten mi	-0.52
M|b:trabaj .	-0.33
M|b:usuar @	-0.15
M|b:y el	-0.33
M|b:y ten	-0.36
M|b:y yo	0.56
M|b:yo .	0.54
M|f:0/other	-0.20
M|f:1/other	0.22
M|f:2/other	-0.32
M|f:3/other	-0.16
M|g:appetite	0.16
M|g:body	0.08
M|g:care	0.07
M|g:confused	-0.23
M|g:evidence	-0.50
M|g:fear	0.45
M|g:figure	-0.90
M|g:guard	0.09
M|g:injury	-0.18
M|g:look	-0.53
M|g:medicine	0.19
M|g:messageThing	-0.05
M|g:otherMeaning	0.04
M|g:sad	-0.40
M|g:saying	-0.31
M|g:says	-0.47
M|g:shame	-0.19
M|g:sleep	0.64
M|g:stirs	0.60
M|g:sureState	-0.66
M|g:sureThing	0.42
M|g:sureVerb	-0.58
M|g:thing	-0.08
M|g:trust	0.66
M|gs:action/MY-person	-0.18
M|gs:action/THE-person	-0.27
M|gs:body/MY-person	-0.37
M|gs:care/EL	0.19
M|gs:children/THE-child	0.20
M|gs:confused/MY-person	-0.23
M|gs:evidence/EL	-0.26
M|gs:fear/EL	0.54
M|gs:fear/MY-person	-1.09
M|gs:feelVerb/EL	-0.97
M|gs:guard/EL	-0.65
M|gs:lasting/MY-person	-0.63
M|gs:look/EL	-0.72
M|gs:look/MY-person	-0.51
M|gs:medicine/EL	0.19
M|gs:messageThing/EL	-0.35
M|gs:messageThing/MY-person	0.09
M|gs:otherPerson/EL	0.09
M|gs:otherPerson/THE-person	-0.44
M|gs:sad/EL	0.09
M|gs:saying/EL	-0.50
M|gs:saying/MY-person	-0.56
M|gs:says/EL	-0.47
M|gs:shame/MY-person	-0.47
M|gs:stirs/EL	0.60
M|gs:sureState/MY-person	-0.65
M|gs:sureThing/EL	0.42
M|gs:sureVerb/EL	-0.82
M|gs:sureVerb/MY-person	-0.39
M|gs:thing/EL	-0.04
M|gs:trust/MY-person	0.66
M|gt:action/-	0.21
M|gt:action/he-past	-0.78
M|gt:action/now	-0.18
M|gt:action/past	-0.77
M|gt:body/-	-0.37
M|gt:care/now	0.19
M|gt:children/past	-0.82
M|gt:confused/past	-0.23
M|gt:fear/I-now	0.15
M|gt:fear/now	0.10
M|gt:feelVerb/-	-0.86
M|gt:feelVerb/he-past	0.21
M|gt:figure/past	-0.48
M|gt:injury/he-past	-0.18
M|gt:look/-	-0.42
M|gt:look/he-past	-0.64
M|gt:look/past	-0.39
M|gt:medicine/now	0.19
M|gt:messageThing/-	0.22
M|gt:messageThing/past	-0.71
M|gt:otherPerson/-	0.20
M|gt:otherPerson/he-past	-0.20
M|gt:otherPerson/now	-0.23
M|gt:otherPerson/past	-0.68
M|gt:sad/he-past	-0.75
M|gt:saying/-	0.19
M|gt:saying/he-past	-0.19
M|gt:saying/past	-0.78
M|gt:says/past	-0.41
M|gt:shame/-	-0.18
M|gt:sureState/past	-0.45
M|gt:sureThing/now	0.19
M|gt:sureVerb/-	-0.37
M|gt:sureVerb/he-past	-0.82
M|gt:thing/I-now	0.17
M|gt:thing/he-past	-0.39
M|gt:thing/past	-0.36
M|gt:trust/-	0.43
M|gt:trust/he-past	0.44
M|i:1-1	0.17
M|i:1-3	-0.34
M|i:2-2	0.24
M|i:3-2	0.40
M|i:other	0.29
M|it:-	-0.55
M|it:I-now	0.24
M|it:he-past	0.11
M|it:now	0.12
M|it:past	-0.53
M|w:#	-0.85
M|w:,	-0.94
M|w:.	0.08
M|w:@	-0.15
M|w:a	-0.40
M|w:acompañ	-0.51
M|w:agent	-0.42
M|w:al	0.20
M|w:ansiedad	0.40
M|w:aparec	-0.59
M|w:apunt	-0.71
M|w:baj	0.05
M|w:compañer	-0.80
M|w:con	-0.76
M|w:dado	0.19
M|w:de	-0.16
M|w:del	-0.86
M|w:delant	-0.55
M|w:dij	-0.41
M|w:dio	0.15
M|w:direcci	-0.22
M|w:el	-0.19
M|w:es	-0.48
M|w:est	0.05
M|w:firm	-0.51
M|w:fot	-0.26
M|w:guard	-0.27
M|w:ha	0.19
M|w:herman	0.12
M|w:humill	-0.47
M|w:jef	-0.91
M|w:la	-0.08
M|w:las	-0.63
M|w:ley	-0.19
M|w:llav	-0.52
M|w:lueg	-0.35
M|w:madr	-0.09
M|w:mand	-0.36
M|w:mar	0.51
M|w:medic	0.19
M|w:mi	-0.19
M|w:mied	0.62
M|w:ni	0.33
M|w:no	0.75
M|w:nombr	-0.41
M|w:par	0.60
M|w:pas	-0.65
M|w:pid	-1.13
M|w:por	0.18
M|w:pus	-0.56
M|w:que	0.18
M|w:qued	0.25
M|w:se	0.37
M|w:telefon	0.25
M|w:tembl	-0.37
M|w:ten	-0.52
M|w:trabaj	-0.59
M|w:un	0.15
M|w:una	-0.88
M|w:usuar	-0.15
M|w:y	0.11
M|w:yo	0.61
O|b:# .	-0.97
O|b:# de	-0.15
O|b:# minut	-0.39
O|b:, grit	-0.59
O|b:, public	-0.43
O|b:^ ,	-0.54
O|b:^ casi	-0.42
O|b:^ compr	-0.08
O|b:^ cuand	-0.50
O|b:^ el	-1.07
O|b:^ ell	-0.24
O|b:^ entr	-0.57
O|b:^ la	-0.76
O|b:^ llam	-0.97
O|b:^ lo	-0.39
O|b:^ los	0.04
O|b:^ lueg	-0.87
O|b:^ mand	-0.18
O|b:^ pap	-0.61
O|b:^ parec	-0.45
O|b:^ per	-0.06
O|b:^ porqu	-0.10
O|b:^ que	0.63
O|b:^ sal	-0.65
O|b:^ se	0.66
O|b:^ si	0.50
O|b:^ sms	-0.23
O|b:^ su	-0.59
O|b:^ sub	-0.65
O|b:^ tir	-0.50
O|b:^ volv	-0.39
O|b:^ y	-0.04
O|b:a #	-0.33
O|b:a la	0.18
O|b:a las	-0.99
O|b:a llam	-0.31
O|b:a mediod	-0.46
O|b:agent se	-0.58
O|b:al timbr	-0.29
O|b:alarm .	0.34
O|b:apunt el	-0.20
O|b:cajer se	-0.11
O|b:camar lo	-0.19
O|b:cart .	0.66
O|b:casi content	-0.42
O|b:cog el	-0.41
O|b:coleg le	-0.70
O|b:con la	-0.60
O|b:cuand dobl	-0.12
O|b:cuand entr	-0.08
O|b:cuand llam	0.24
O|b:cuand par	-0.25
O|b:cuand pas	-0.23
O|b:cuand son	-0.11
O|b:cuatr vec	-0.30
O|b:de ell	-0.23
O|b:de la	-0.06
O|b:de los	-0.57
O|b:de mied	-0.20
O|b:dej en	-0.95
O|b:del sof	-0.52
O|b:delant .	-0.92
O|b:desbord .	-0.53
O|b:detr del	-0.52
O|b:dia #	-0.27
O|b:dobl la	-1.03
O|b:dos .	-0.77
O|b:dos vec	-0.53
O|b:el #	-0.08
O|b:el agent	-0.36
O|b:el barc	-0.19
O|b:el caser	-0.70
O|b:el coch	-0.09
O|b:el codig	0.23
O|b:el cog	-0.45
O|b:el coleg	-0.76
O|b:el conductor	-0.28
O|b:el dia	-0.27
O|b:el est	-0.65
O|b:el felpud	-0.42
O|b:el gat	-0.62
O|b:el horar	-0.70
O|b:el ojo	-0.44
O|b:el pat	0.54
O|b:el pequeñ	0.41
O|b:el pom	-0.48
O|b:el porter	-0.78
O|b:el rest	-0.72
O|b:el se	-0.08
O|b:el telefon	-0.19
O|b:el timbr	-0.69
O|b:el vas	0.56
O|b:el vecin	0.19
O|b:el vigilant	-0.87
O|b:ell :	-0.23
O|b:en #	-0.54
O|b:en el	-0.65
O|b:en la	0.10
O|b:entr a	-0.46
O|b:entr en	-0.04
O|b:est de	-0.65
O|b:est junt	-0.25
O|b:fatal .	-0.25
O|b:felpud .	-0.43
O|b:fot .	-0.52
O|b:fue en	-0.09
O|b:furgonet .	-0.46
O|b:grab .	-0.70
O|b:grab el	-0.41
O|b:grit .	0.31
O|b:horar .	-0.70
O|b:indign .	-0.38
O|b:izquierd .	-0.44
O|b:junt a	-0.25
O|b:la agent	-0.57
O|b:la alarm	0.34
O|b:la cajer	-0.42
O|b:la camar	-0.19
O|b:la cart	0.17
O|b:la enfermer	-0.57
O|b:la esquin	-1.03
O|b:la furgonet	-0.38
O|b:la juez	-0.80
O|b:la llav	-0.15
O|b:la mes	-0.49
O|b:la not	-0.14
O|b:la profesor	-0.15
O|b:la puert	0.09
O|b:la recepcionist	-0.47
O|b:la tiend	-0.05
O|b:la vecin	-0.80
O|b:la verj	-0.25
O|b:las #	-0.94
O|b:las dos	-0.71
O|b:las fot	-0.84
O|b:llam al	-0.29
O|b:llam cuatr	-0.30
O|b:llam par	-0.21
O|b:lleg la	-0.14
O|b:llev la	-0.58
O|b:llor .	-0.48
O|b:lo dej	0.26
O|b:lo grab	-0.63
O|b:los nervi	-0.57
O|b:madr llam	-0.21
O|b:march a	-0.30
O|b:mediod .	-0.75
O|b:mes .	-0.34
O|b:mied .	-0.20
O|b:muert de	-0.20
O|b:nervi .	-0.16
O|b:ojo izquierd	-0.44
O|b:par dec	-0.21
O|b:par la	-0.38
O|b:parec tranquil	-0.27
O|b:pas por	-0.93
O|b:perr tembl	-0.36
O|b:por delant	-0.93
O|b:porqu par	-0.53
O|b:public .	-0.43
O|b:puert .	0.18
O|b:punt sobr	-0.44
O|b:que dej	-0.84
O|b:que el	-0.75
O|b:que lleg	-0.23
O|b:que pas	-0.27
O|b:que se	-1.26
O|b:qued la	-0.30
O|b:sal la	-0.68
O|b:salt la	-0.38
O|b:saqu una	-0.08
O|b:se apunt	-0.20
O|b:se asust	-0.11
O|b:se fue	-0.04
O|b:se llam	-0.24
O|b:se llev	-0.58
O|b:se march	-0.99
O|b:se qued	-0.22
O|b:se sent	-0.06
O|b:sms de	-0.23
O|b:sobr el	-0.44
O|b:son el	-0.75
O|b:su herman	-0.47
O|b:su madr	-0.21
O|b:sub las	-0.88
O|b:suc .	-0.48
O|b:telefon .	-0.29
O|b:tiend .	-0.07
O|b:timbr .	-0.43
O|b:timbr a	-0.69
O|b:tir el	-0.95
O|b:tranquil ,	-0.27
O|b:una fot	-0.08
O|b:vas .	0.57
O|b:vec .	-0.53
O|b:vecin .	-0.44
O|b:verj .	-0.25
O|b:vin el	-0.19
O|b:volv a	-0.30
O|b:y el	-1.57
O|b:y la	-0.67
O|b:y las	0.22
O|b:y llam	-0.08
O|b:y lo	0.30
O|b:y no	0.27
O|b:y se	-1.13
O|b:y sub	-0.83
O|b:y volv	-0.05
O|b:§ ,	-1.46
O|f:0/other	-0.31
O|f:1/other	0.21
O|f:2/other	-0.77
O|f:3/other	0.09
O|g:action	-0.54
O|g:anger	0.23
O|g:appetite	-0.15
O|g:body	0.17
O|g:children	0.28
O|g:concentration	0.21
O|g:confused	0.23
O|g:drink	0.46
O|g:evidence	-0.37
O|g:expects	-1.01
O|g:fear	-0.06
O|g:feel	-0.08
O|g:feelVerb	-0.34
O|g:figure	0.18
O|g:guard	-0.11
O|g:harm	-0.73
O|g:injury	-0.26
O|g:injuryCue	0.20
O|g:lasting	-0.13
O|g:look	-0.06
O|g:messageThing	0.44
O|g:numb	-0.18
O|g:otherMeaning	0.27
O|g:relief	-0.31
O|g:sad	-0.68
O|g:saying	0.15
O|g:says	0.23
O|g:shame	0.52
O|g:shows	-0.24
O|g:sleep	-0.95
O|g:sureState	-0.98
O|g:sureThing	-0.47
O|g:thing	-0.46
O|g:tired	-0.53
O|gs:action/EL	-0.85
O|gs:action/HIS-person	-0.21
O|gs:action/SHE	-0.07
O|gs:action/THE-animal	-0.81
O|gs:action/THE-person	-0.48
O|gs:anger/EL	0.31
O|gs:anger/THE-person	-0.38
O|gs:appetite/EL	-0.15
O|gs:body/EL	0.51
O|gs:body/THE-animal	-0.36
O|gs:children/THE-child	0.28
O|gs:concentration/EL	-0.83
O|gs:confused/EL	-0.65
O|gs:confused/THE-person	-0.42
O|gs:damage/EL	-0.72
O|gs:drink/EL	0.46
O|gs:evidence/EL	-0.37
O|gs:fear/EL	-0.41
O|gs:fear/HIS-person	-0.11
O|gs:fear/THE-person	-0.11
O|gs:feel/EL	-0.08
O|gs:feelVerb/EL	0.32
O|gs:feelVerb/THE-animal	-0.36
O|gs:feelVerb/THE-person	-0.31
O|gs:figure/EL	0.26
O|gs:figure/THE-child	0.04
O|gs:figure/THE-person	-0.16
O|gs:guard/EL	-0.39
O|gs:guard/THE-person	-0.20
O|gs:harm/EL	-0.97
O|gs:injury/EL	-1.05
O|gs:injury/THE-child	0.44
O|gs:injuryCue/EL	-0.48
O|gs:lasting/EL	0.35
O|gs:lasting/THE-person	-0.57
O|gs:look/EL	0.08
O|gs:look/HIS-person	-0.48
O|gs:look/SHE	-0.24
O|gs:look/THE-person	-0.37
O|gs:messageThing/EL	0.36
O|gs:messageThing/SHE	-0.23
O|gs:messageThing/THE-person	-0.14
O|gs:numb/EL	-0.31
O|gs:otherMeaning/EL	0.27
O|gs:otherPerson/EL	-0.56
O|gs:otherPerson/HIS-person	-0.21
O|gs:otherPerson/SHE	-0.38
O|gs:otherPerson/THE-animal	0.07
O|gs:otherPerson/THE-child	0.53
O|gs:otherPerson/THE-person	-0.44
O|gs:relief/EL	-0.40
O|gs:sad/EL	-0.57
O|gs:sad/THE-person	-0.51
O|gs:saying/EL	-0.14
O|gs:saying/HIS-person	-0.21
O|gs:saying/SHE	-0.07
O|gs:says/EL	0.23
O|gs:shame/EL	0.59
O|gs:shows/EL	-0.19
O|gs:sleep/EL	-1.33
O|gs:sureState/EL	-0.73
O|gs:sureState/HIS-person	-0.48
O|gs:sureState/SHE	-0.20
O|gs:sureState/THE-person	-0.57
O|gs:sureThing/EL	-0.55
O|gs:sureVerb/EL	0.50
O|gs:sureVerb/THE-animal	-0.36
O|gs:sureVerb/THE-person	-0.47
O|gs:thing/EL	-0.92
O|gs:thing/THE-child	0.44
O|gs:tired/THE-person	-0.53
O|gs:trust/EL	-0.31
O|gt:action/-	-0.11
O|gt:action/I-now	-0.29
O|gt:action/he-past	-0.68
O|gt:action/now	-0.89
O|gt:action/past	-0.40
O|gt:anger/-	-0.38
O|gt:anger/he-past	-0.59
O|gt:appetite/I-now	-0.15
O|gt:body/-	0.17
O|gt:children/-	0.28
O|gt:concentration/I-now	-0.83
O|gt:confused/-	-0.42
O|gt:confused/now	0.37
O|gt:damage/he-past	-0.70
O|gt:drink/I-now	-0.20
O|gt:drink/he-past	0.50
O|gt:drink/past	-0.19
O|gt:evidence/-	-0.44
O|gt:evidence/I-now	-0.16
O|gt:evidence/he-past	-0.09
O|gt:fear/-	0.09
O|gt:fear/he-past	-0.11
O|gt:feel/he-past	-0.08
O|gt:feelVerb/-	-0.20
O|gt:feelVerb/I-now	-0.09
O|gt:feelVerb/he-past	-0.10
O|gt:figure/-	-0.10
O|gt:figure/I-now	-0.39
O|gt:figure/he-past	0.08
O|gt:figure/now	0.34
O|gt:guard/-	0.26
O|gt:guard/I-now	-0.30
O|gt:guard/he-past	-1.01
O|gt:harm/he-past	-0.97
O|gt:injury/-	0.20
O|gt:injury/he-past	-0.90
O|gt:injuryCue/-	0.21
O|gt:lasting/-	0.12
O|gt:lasting/I-now	-0.34
O|gt:lasting/now	-0.58
O|gt:look/-	0.19
O|gt:look/he-past	-0.69
O|gt:look/now	0.15
O|gt:messageThing/-	0.14
O|gt:messageThing/I-now	-0.73
O|gt:messageThing/he-past	0.57
O|gt:messageThing/now	-0.30
O|gt:otherMeaning/-	0.31
O|gt:otherMeaning/he-past	-0.71
O|gt:otherPerson/-	-0.24
O|gt:otherPerson/I-now	-0.38
O|gt:otherPerson/he-past	-0.29
O|gt:otherPerson/now	0.34
O|gt:otherPerson/past	-1.33
O|gt:relief/-	-0.40
O|gt:sad/-	-0.43
O|gt:sad/I-now	-0.09
O|gt:sad/he-past	-0.77
O|gt:saying/-	-0.09
O|gt:saying/he-past	-0.46
O|gt:saying/past	0.07
O|gt:says/past	0.23
O|gt:shame/-	0.28
O|gt:shows/-	-0.24
O|gt:sleep/-	-0.83
O|gt:sleep/he-past	-0.76
O|gt:sureState/-	-0.84
O|gt:thing/-	-0.10
O|gt:thing/I-now	-0.15
O|gt:thing/he-past	-1.16
O|gt:thing/now	0.12
O|gt:thing/past	-0.09
O|gt:trust/-	0.32
O|gt:trust/he-past	-0.68
O|i:1-0	0.07
O|i:1-2	-0.33
O|i:1-3	0.08
O|i:2-2	-1.00
O|i:2-3	0.37
O|i:3-2	-0.21
O|i:3-3	0.34
O|i:other	0.24
O|it:-	0.08
O|it:I-now	-0.19
O|it:he-past	-0.05
O|it:now	0.56
O|w:#	-1.00
O|w:,	-1.12
O|w:.	0.44
O|w::	-0.88
O|w:;	-0.30
O|w:a	0.16
O|w:agent	-0.58
O|w:al	0.45
O|w:alarm	0.34
O|w:apunt	-0.20
O|w:asust	-0.11
O|w:barc	-0.19
O|w:bols	-0.56
O|w:cajer	-0.42
O|w:camar	-0.19
O|w:cart	0.69
O|w:caser	-0.70
O|w:casi	-0.42
O|w:cerr	-0.10
O|w:codig	0.23
O|w:cog	-0.60
O|w:coleg	-0.76
O|w:compr	-0.08
O|w:con	-1.06
O|w:conductor	-0.28
O|w:content	-0.42
O|w:corr	-0.86
O|w:corre	-0.70
O|w:cre	0.61
O|w:cuand	-0.09
O|w:cuatr	-0.49
O|w:de	-0.21
O|w:dec	-0.21
O|w:dej	0.07
O|w:del	0.11
O|w:delant	-0.93
O|w:desbord	-0.53
O|w:detr	-0.52
O|w:dia	-0.29
O|w:dij	0.23
O|w:dobl	-1.03
O|w:dos	-0.86
O|w:ech	-0.94
O|w:el	-0.33
O|w:ell	-0.38
O|w:en	-0.63
O|w:enfermer	-0.57
O|w:entr	-0.49
O|w:escond	-0.18
O|w:esquin	-1.03
O|w:est	0.44
O|w:estoy	0.70
O|w:fatal	-0.25
O|w:felpud	-0.42
O|w:fot	-1.15
O|w:fue	-0.04
O|w:fuer	0.25
O|w:furgonet	-0.38
O|w:gat	-0.62
O|w:gimnas	0.12
O|w:grab	-0.72
O|w:grit	0.31
O|w:herman	-0.47
O|w:horar	-0.70
O|w:indign	-0.38
O|w:izquierd	-0.44
O|w:juez	-0.56
O|w:jun	-0.30
O|w:junt	-0.40
O|w:la	-0.44
O|w:las	0.18
O|w:le	-0.33
O|w:levant	0.29
O|w:llam	-0.18
O|w:llav	-0.15
O|w:lleg	-0.26
O|w:llev	-0.58
O|w:llor	-0.43
O|w:lo	-0.37
O|w:los	0.28
O|w:lueg	-0.87
O|w:madr	0.53
O|w:mand	-0.15
O|w:march	-0.99
O|w:mediod	-0.46
O|w:mes	-0.49
O|w:mied	0.09
O|w:minut	-0.39
O|w:muert	-0.22
O|w:nervi	-0.57
O|w:niñ	0.40
O|w:no	0.24
O|w:not	-0.74
O|w:numer	-0.25
O|w:ojo	-0.44
O|w:otr	-0.37
O|w:pap	-0.61
O|w:par	-0.56
O|w:parec	-0.84
O|w:pas	-0.30
O|w:pat	0.47
O|w:peg	0.11
O|w:pequeñ	0.41
O|w:per	-0.06
O|w:perd	-0.42
O|w:pid	-0.52
O|w:pom	-0.48
O|w:por	-0.07
O|w:porqu	-0.10
O|w:porter	-0.78
O|w:profesor	-0.15
O|w:public	-0.43
O|w:puert	0.09
O|w:puls	-1.12
O|w:punt	-0.44
O|w:pus	-0.38
O|w:que	0.63
O|w:qued	-0.22
O|w:recepci	-0.78
O|w:recepcionist	-0.47
O|w:respir	0.55
O|w:rest	-0.72
O|w:sac	-1.47
O|w:sal	-0.36
O|w:salt	-0.38
O|w:saqu	-0.08
O|w:se	-0.15
O|w:seguridad	-0.39
O|w:sent	-0.08
O|w:si	0.50
O|w:sms	-0.23
O|w:sobr	-0.44
O|w:sof	-0.52
O|w:son	-0.71
O|w:su	-0.64
O|w:sub	-0.87
O|w:suc	-0.48
O|w:telefon	-0.19
O|w:tembl	-0.72
O|w:tien	-0.33
O|w:tiend	-0.05
O|w:timbr	-0.62
O|w:tir	-0.95
O|w:tod	-0.35
O|w:tranquil	-0.27
O|w:un	0.11
O|w:una	-0.67
O|w:vas	0.56
O|w:vec	-0.44
O|w:vecin	-0.95
O|w:verj	-0.25
O|w:vide	-1.33
O|w:vigilant	-0.87
O|w:vin	-0.19
O|w:volv	-0.30
O|w:y	-0.05
O|w:ya	0.14
any	-0.15
b:# ,	-1.36
b:# .	0.04
b:# :	-0.50
b:# ;	-0.52
b:# a	-1.05
b:# com	-1.22
b:# de	-0.89
b:# mensaj	-0.57
b:# minut	-1.08
b:# y	-0.62
b:. #	-1.16
b:^ #	-0.61
b:^ ,	-0.36
b:^ a	-0.14
b:^ adjunt	-1.03
b:^ ahor	-0.11
b:^ al	0.11
b:^ ando	0.74
b:^ ant	0.42
b:^ aparc	-0.36
b:^ asi	-0.87
b:^ avis	-1.76
b:^ bloque	-1.40
b:^ cada	0.43
b:^ cambi	-0.62
b:^ captur	-0.16
b:^ casi	0.98
b:^ cerr	-1.37
b:^ colgu	-1.59
b:^ com	0.47
b:^ con	0.88
b:^ conduj	-0.28
b:^ cort	-0.58
b:^ cos	0.53
b:^ crei	0.58
b:^ cuand	-0.60
b:^ de	-0.96
b:^ dej	-0.74
b:^ del	-0.58
b:^ dentr	-0.66
b:^ denunci	-1.05
b:^ desd	0.06
b:^ dond	-0.28
b:^ dormi	-0.34
b:^ dos	-1.59
b:^ duerm	1.19
b:^ empec	0.99
b:^ en	-0.83
b:^ era	-1.42
b:^ es	-0.52
b:^ esper	-1.32
b:^ est	-0.23
b:^ fot	-0.87
b:^ fui	0.15
b:^ guard	-0.83
b:^ hab	-1.23
b:^ hast	-0.27
b:^ he	1.29
b:^ inform	-0.37
b:^ la	-0.36
b:^ lament	-1.32
b:^ las	-0.92
b:^ le	-0.23
b:^ leo	0.69
b:^ llam	0.71
b:^ llev	-0.30
b:^ llor	0.96
b:^ lo	-0.23
b:^ lueg	-0.65
b:^ me	0.08
b:^ mensaj	-0.56
b:^ mi	0.44
b:^ mientr	-0.52
b:^ mir	0.38
b:^ muert	0.08
b:^ nadi	0.54
b:^ ni	0.76
b:^ no	0.23
b:^ nunc	0.81
b:^ o	0.47
b:^ pedi	-1.08
b:^ per	-0.46
b:^ perdi	0.08
b:^ pint	-0.67
b:^ pon	-0.57
b:^ pong	0.26
b:^ por	-0.90
b:^ porqu	0.24
b:^ que	0.06
b:^ qued	-0.90
b:^ ref	-0.90
b:^ refier	0.21
b:^ registr	-0.60
b:^ rompi	0.36
b:^ sali	-1.13
b:^ saqu	-0.82
b:^ se	0.06
b:^ si	1.50
b:^ sient	0.93
b:^ sin	0.27
b:^ sobr	-0.76
b:^ sol	0.13
b:^ son	-0.09
b:^ soy	-0.05
b:^ sud	-0.81
b:^ ten	0.26
b:^ teng	0.38
b:^ tercer	0.43
b:^ tir	-0.74
b:^ todav	0.77
b:^ tom	-0.07
b:^ tres	0.27
b:^ un	0.88
b:^ una	0.41
b:^ usuar	-0.23
b:^ ver	-0.49
b:^ viv	-0.49
b:^ volvi	-1.31
b:^ vomit	-0.17
b:^ voy	0.79
b:^ y	-0.57
b:^ ya	0.66
b:^ yo	-0.49
b:^ º	-0.97
b:a #	-0.75
b:a cas	0.11
b:a entr	-1.20
b:a la	-1.03
b:a las	-0.85
b:a llam	-1.28
b:a llor	0.65
b:a lo	0.51
b:a los	-0.85
b:a mechon	0.72
b:a mi	0.09
b:a mil	0.75
b:a pon	0.19
b:a psicolog	0.97
b:a seguridad	-1.14
b:a su	0.52
b:a tod	1.23
b:a un	-0.12
b:a una	-0.23
b:a vec	0.52
b:abri el	0.75
b:abri la	-1.06
b:abril .	-0.59
b:abrirl .	0.67
b:acost .	0.62
b:agarr #	-0.08
b:agarr del	-0.64
b:agobi .	0.75
b:agot .	0.36
b:aguant .	0.06
b:ahor estoy	0.52
b:ahor tom	0.43
b:ahor voy	0.91
b:air ,	1.28
b:al #	0.66
b:al bord	0.65
b:al lado	-0.67
b:al psicolog	-0.65
b:al sal	-1.04
b:al telefon	0.50
b:aliv ,	-0.23
b:alm .	0.71
b:alter .	0.90
b:amig .	0.50
b:ando bien	0.16
b:ansiedad .	0.66
b:ansios .	-0.07
b:ant de	-0.15
b:antidepresiv .	0.76
b:asc ,	0.23
b:asc .	0.42
b:asient ,	-1.04
b:asient .	-1.06
b:asque .	0.36
b:asust .	0.73
b:asust much	-0.20
b:ataqu de	0.76
b:atend la	-0.86
b:aterr ,	0.49
b:aterr .	0.69
b:atr .	0.16
b:atrev a	0.69
b:autobu .	-0.49
b:avergonz .	0.26
b:avis a	-1.48
b:baj .	0.52
b:baj el	-0.19
b:baj por	0.07
b:banc .	0.39
b:bien .	0.53
b:bloque .	1.10
b:bloque el	-1.24
b:bloque la	-0.56
b:bols .	-0.68
b:bord del	0.54
b:braz ,	-0.64
b:braz .	-0.44
b:cabre .	0.26
b:cada noch	-0.16
b:cada vez	0.69
b:cae el	0.89
b:cam .	0.44
b:camar .	-0.97
b:camar lo	-0.80
b:camb de	0.34
b:cambi de	-0.62
b:cambi la	0.85
b:captur ,	-0.37
b:captur .	-0.31
b:cas .	0.19
b:cas de	-0.54
b:casi me	0.74
b:cay el	0.05
b:cayer las	-0.81
b:cerr .	-1.06
b:cerr la	0.08
b:cierr el	0.33
b:cinc vec	0.70
b:clav .	0.79
b:cogi un	-1.07
b:colgu .	-1.24
b:com .	-0.40
b:com una	0.59
b:comisar .	-0.52
b:compañer .	-1.04
b:con el	0.34
b:con la	0.12
b:con las	0.98
b:con los	0.86
b:con mi	-1.38
b:con nadi	0.55
b:con un	-0.29
b:confund .	1.10
b:conmoci ,	-0.70
b:cont a	-0.52
b:contest .	-0.81
b:contr la	0.58
b:coraz ,	0.36
b:coraz me	0.66
b:cuand abri	-0.90
b:cuand encontr	-0.85
b:cuand me	-0.56
b:cuand oig	0.34
b:cuatr con	0.26
b:cuatr noch	0.49
b:cuatr vec	-0.43
b:cuent .	0.80
b:da mied	0.77
b:darl la	0.71
b:de #	-0.78
b:de abril	-0.45
b:de acost	0.62
b:de ansiedad	0.78
b:de asient	-0.63
b:de atr	0.23
b:de baj	0.21
b:de cada	1.14
b:de el	-1.10
b:de en	0.52
b:de ese	1.09
b:de esper	0.47
b:de est	0.85
b:de febrer	-0.20
b:de gallin	0.58
b:de jul	-0.59
b:de jun	-1.04
b:de la	0.25
b:de las	-0.68
b:de marz	-0.20
b:de may	-0.81
b:de mi	-0.33
b:de mied	-0.22
b:de mis	0.61
b:de nadi	0.28
b:de numer	-0.65
b:de punt	1.18
b:de que	-0.64
b:de seguridad	0.26
b:de tembl	1.44
b:de una	-0.58
b:debaj del	-0.35
b:declar .	-0.91
b:ded .	-0.16
b:dej de	-0.23
b:dej el	-1.16
b:dej la	0.75
b:dej una	-0.68
b:del #	0.36
b:del asient	-0.56
b:del braz	-0.65
b:del llant	0.66
b:del sust	0.80
b:delant de	-0.32
b:dentr ,	-0.72
b:dentr del	0.43
b:denunci a	-1.02
b:denunci pas	-0.16
b:deriv a	0.98
b:desanim .	-0.19
b:desd el	-0.35
b:desd la	-0.79
b:desd marz	0.68
b:desesper .	1.28
b:despert a	0.61
b:despu de	-0.57
b:despu del	0.70
b:detr .	-0.14
b:detr de	-0.44
b:di a	-0.41
b:dia #	-0.14
b:dia .	0.26
b:diagnostic estr	0.78
b:dias .	-0.67
b:dias sin	-0.34
b:diez dias	-0.51
b:dij a	-0.23
b:dij que	-0.58
b:dio asc	0.24
b:dio rab	0.45
b:dio un	-0.65
b:dio una	-0.74
b:dol .	1.57
b:doming .	-0.70
b:dond me	-0.34
b:dorm .	-0.21
b:dos .	-0.73
b:dos vec	-0.36
b:duel la	-0.11
b:duerm .	0.06
b:duerm vest	0.34
b:ech a	0.58
b:el #	-0.43
b:el ,	-0.28
b:el .	-0.80
b:el :	-0.34
b:el alm	1.01
b:el almac	-1.09
b:el aparcamient	0.57
b:el autobu	-0.56
b:el bols	-0.90
b:el cor	0.32
b:el coraz	0.81
b:el denunci	-0.42
b:el dia	-0.54
b:el doming	-0.71
b:el escrib	-0.45
b:el estomag	0.79
b:el felpud	-0.64
b:el fregader	1.04
b:el garaj	0.62
b:el hombr	-0.71
b:el le	-0.26
b:el localizador	-0.93
b:el lun	0.36
b:el miercol	-0.44
b:el movil	0.16
b:el mund	1.16
b:el nombr	-0.34
b:el nuev	-0.86
b:el numer	-1.28
b:el panic	0.09
b:el pasill	1.10
b:el pel	0.88
b:el portal	-0.88
b:el puent	-0.76
b:el rastreador	-0.35
b:el recib	-0.65
b:el reloj	-0.46
b:el retras	-0.97
b:el sobr	-0.74
b:el telefon	-0.22
b:el trabaj	0.83
b:ell .	-0.46
b:empap en	0.84
b:en #	-1.18
b:en cas	0.23
b:en diez	-0.62
b:en el	-0.37
b:en la	-0.37
b:en list	0.67
b:en los	-0.24
b:en med	0.70
b:en quit	0.52
b:en su	0.57
b:en sudor	0.72
b:en tratamient	0.57
b:en un	-0.14
b:en una	-1.04
b:en urgenci	-0.65
b:encim .	1.21
b:encog el	0.42
b:encontr el	-1.01
b:ener .	-0.74
b:enfad .	0.34
b:enoj .	0.22
b:entr .	-1.28
b:entr el	0.14
b:entr en	-0.76
b:entr las	-0.25
b:entrevist .	1.11
b:era el	-1.20
b:era un	0.64
b:es del	-0.44
b:es el	-0.86
b:escondi en	-1.15
b:escrib a	-0.17
b:escrib est	-0.57
b:escrib yo	-0.40
b:esper en	-0.41
b:esper par	0.69
b:esperanz a	0.27
b:est .	0.24
b:est abiert	-0.15
b:est agobi	0.86
b:est alivi	1.11
b:est asust	0.12
b:est aterr	0.99
b:est avergonz	1.02
b:est confund	1.01
b:est de	-0.37
b:est dentr	0.53
b:est desanim	-0.19
b:est en	-1.15
b:est enoj	0.93
b:est estres	1.14
b:est impotent	0.90
b:est insegur	-0.12
b:est intranquil	1.04
b:est junt	-0.95
b:est llor	0.91
b:est nervios	-0.61
b:est por	-0.20
b:est rot	0.13
b:est sent	-0.65
b:est sol	1.13
b:est tan	0.28
b:est tembl	-0.69
b:estoy agot	0.04
b:estoy alter	0.58
b:estoy asust	0.22
b:estoy aterr	0.66
b:estoy bloque	0.44
b:estoy de	1.21
b:estoy desesper	0.50
b:estoy destroz	-0.40
b:estoy dol	0.14
b:estoy en	0.71
b:estoy enfad	0.64
b:estoy exager	0.25
b:estoy muy	0.32
b:estoy tembl	0.71
b:estoy traicion	0.21
b:estr postraumatic	0.18
b:estres .	0.74
b:exager .	0.32
b:fall las	0.61
b:falt el	-0.13
b:felpud .	-0.19
b:fiest por	-0.52
b:fio de	0.22
b:fot .	-1.22
b:fot de	0.59
b:fregader despu	1.20
b:fui a	-0.76
b:fui al	-0.92
b:furios ,	1.20
b:garaj .	1.16
b:grab .	-0.54
b:guard la	-0.59
b:ha retir	1.10
b:hab un	-0.90
b:hab una	-0.19
b:haberl vist	0.63
b:han diagnostic	0.17
b:hast el	-0.78
b:hast la	-0.64
b:hast las	-0.90
b:he dej	0.36
b:he pas	0.22
b:he perd	0.73
b:he vuelt	1.07
b:hel .	-0.84
b:hel la	0.58
b:herman ,	-1.01
b:herman .	-1.48
b:hij grit	-0.24
b:hij no	0.96
b:hund .	0.61
b:iba a	-0.52
b:impotent .	0.91
b:impres .	-0.47
b:infart .	0.74
b:inform del	-1.22
b:intranquil .	0.52
b:ir a	-0.33
b:juev .	-0.44
b:juic .	0.63
b:jul .	0.66
b:jun .	-0.79
b:junt a	-1.34
b:junt al	-1.00
b:la #	-0.52
b:la agent	-0.85
b:la alarm	-0.49
b:la basur	0.50
b:la bibliotec	0.77
b:la caj	-0.99
b:la call	-0.68
b:la cam	-0.20
b:la camar	-1.15
b:la camis	-1.02
b:la captur	-0.53
b:la cart	0.30
b:la cas	0.40
b:la cerradur	-0.57
b:la clav	0.80
b:la com	1.07
b:la comisar	0.07
b:la compr	0.16
b:la contraseñ	0.38
b:la cuent	-1.32
b:la denunciant	0.49
b:la direcci	0.73
b:la doctor	-0.46
b:la escaler	-0.31
b:la espald	-0.32
b:la esperanz	0.53
b:la fiest	-0.46
b:la fot	-0.84
b:la funci	0.35
b:la gargant	0.39
b:la llav	-0.52
b:la luz	0.14
b:la matricul	-0.28
b:la mañan	-0.53
b:la mism	-0.20
b:la nariz	-1.21
b:la noch	0.94
b:la not	-0.18
b:la ord	0.16
b:la piel	0.87
b:la polic	-0.85
b:la psiquiatr	0.96
b:la regl	0.93
b:la sal	0.42
b:la sangr	0.79
b:la segund	0.47
b:la sertralin	0.92
b:la tarjet	-0.15
b:la tensi	0.40
b:la tiend	-0.54
b:la usuar	-0.09
b:la vall	-0.28
b:la ventan	-0.96
b:la verj	-0.37
b:lado de	-0.19
b:las #	-0.89
b:las dos	-0.98
b:las escaler	-0.28
b:las llam	-0.42
b:las llav	-0.31
b:las man	0.97
b:las noch	0.50
b:las persian	0.48
b:las piern	0.69
b:le di	-1.31
b:le dij	-1.05
b:le he	0.97
b:le pedi	-0.17
b:le teng	1.27
b:leo la	0.35
b:list de	0.60
b:llam :	-0.37
b:llam a	-0.67
b:llam al	0.58
b:llam cuatr	-0.27
b:llam entr	-0.78
b:llav .	-0.66
b:lleg a	-0.27
b:llor ,	1.24
b:llor .	0.44
b:llor de	0.85
b:lo dej	-1.06
b:lo del	0.69
b:lo di	-1.07
b:lo escrib	-0.37
b:lo escribi	-0.94
b:lo grab	-0.72
b:lo mejor	0.31
b:lo odio	0.58
b:lo que	1.28
b:lo quier	0.89
b:lo vi	-0.24
b:localizador .	-0.74
b:los ded	0.13
b:los dient	1.00
b:los dos	-0.52
b:los juev	1.32
b:los nervi	0.08
b:los niñ	1.02
b:lueg colgu	-0.24
b:lueg me	-0.13
b:lun .	0.39
b:luz encend	0.34
b:madr dic	0.20
b:man ,	-0.08
b:man .	0.44
b:man en	-0.88
b:march a	0.09
b:mare del	0.57
b:marz .	0.09
b:mas ,	-0.69
b:mas .	-0.29
b:mas me	-0.74
b:mat .	0.53
b:matricul .	-0.69
b:may .	0.27
b:me agarr	-0.65
b:me asust	0.30
b:me atend	-0.62
b:me aterr	0.41
b:me atrev	0.59
b:me bloque	0.58
b:me cae	0.74
b:me cambi	-0.68
b:me cay	0.11
b:me cayer	-0.48
b:me cerr	0.36
b:me concentr	0.48
b:me da	0.63
b:me daba	1.05
b:me dan	0.47
b:me dej	0.15
b:me desmay	0.89
b:me despert	-0.21
b:me dieron	0.09
b:me dij	-0.71
b:me dio	-0.80
b:me ech	0.32
b:me encog	0.33
b:me entr	0.89
b:me escondi	0.55
b:me escrib	-0.55
b:me fall	0.75
b:me falt	0.09
b:me fio	0.33
b:me fui	-0.92
b:me ha	1.02
b:me hac	0.48
b:me han	-0.31
b:me he	1.08
b:me hel	0.33
b:me iba	0.33
b:me indign	0.52
b:me la	-0.50
b:me le	-0.33
b:me lo	-0.32
b:me mare	0.69
b:me mat	1.02
b:me mor	-0.06
b:me odio	-0.06
b:me pas	-0.77
b:me pid	-0.52
b:me pus	-0.25
b:me qued	-0.32
b:me quit	-0.74
b:me reconozc	1.22
b:me sal	0.58
b:me sangr	-1.59
b:me senti	0.48
b:me sient	0.53
b:me sigu	-0.86
b:me sub	0.65
b:me tembl	0.86
b:me toqu	0.26
b:me va	0.15
b:me val	-0.75
b:me vin	0.76
b:mechon .	0.67
b:med .	0.48
b:mejor estoy	0.26
b:mensaj ,	-0.58
b:mensaj de	0.65
b:mi alm	0.72
b:mi herman	-0.22
b:mi hij	-0.12
b:mi llav	-1.42
b:mi madr	0.12
b:mi nombr	-1.20
b:mi numer	-0.66
b:mi padr	0.30
b:mi prop	0.69
b:mi psicolog	-0.65
b:mia .	-0.26
b:mied ,	0.35
b:mied .	-0.05
b:mied a	0.75
b:mied de	-0.57
b:mil .	0.66
b:minut ,	-1.15
b:minut .	-0.86
b:mir a	-0.21
b:mis hij	0.20
b:mism pagin	0.40
b:mor ,	0.77
b:mor de	-0.26
b:movil en	0.78
b:much .	-0.10
b:much verguenz	0.52
b:muert de	0.08
b:mund encim	0.90
b:nada .	0.96
b:nadi .	0.68
b:nervi .	0.13
b:niñ .	0.33
b:no contest	-1.06
b:no duerm	0.16
b:no est	0.31
b:no estoy	0.69
b:no hab	-0.61
b:no le	-0.13
b:no lo	-0.84
b:no me	0.12
b:no par	0.47
b:no pegu	0.64
b:no pod	0.50
b:no pud	-0.21
b:no pued	1.01
b:no quier	0.60
b:no se	0.24
b:no sient	0.37
b:no sirv	0.32
b:no soport	0.78
b:no teng	0.12
b:no va	0.72
b:no voy	-0.19
b:noch ,	0.44
b:noch .	0.28
b:nombr de	-0.18
b:not .	-0.90
b:not me	-0.80
b:notific el	-0.14
b:nuev .	0.43
b:numer #	-0.93
b:numer ,	-1.14
b:numer .	-1.23
b:numer ocult	-1.00
b:nunc debi	0.16
b:nunc he	1.04
b:nunc le	0.08
b:odio .	0.22
b:odio por	0.74
b:otr vez	0.25
b:padr .	0.78
b:panic ,	0.45
b:panic .	0.07
b:par de	0.91
b:par el	0.19
b:par est	0.74
b:par la	-0.41
b:par mis	0.53
b:par pod	0.83
b:par terap	0.64
b:pas .	0.42
b:pas tant	0.19
b:pastill par	0.30
b:pegu ojo	1.22
b:pel a	0.67
b:perd de	0.36
b:perdi el	0.37
b:piel de	0.57
b:pinch .	-0.63
b:pint en	-0.38
b:plan de	0.17
b:pod respir	1.01
b:polic ,	-0.78
b:polic .	-0.83
b:pong una	0.26
b:por ansiedad	1.04
b:por detr	-1.27
b:por el	-0.39
b:por ell	-0.48
b:por escrit	0.39
b:por eso	-0.93
b:por est	0.53
b:por la	-0.21
b:por las	-0.13
b:por los	0.92
b:por mied	-0.35
b:por telefon	0.23
b:por tod	-0.47
b:porqu est	1.13
b:porqu me	0.71
b:porqu no	-0.22
b:postraumatic .	0.68
b:psicolog .	-0.36
b:psiquiatr .	1.13
b:pued con	0.33
b:pued mas	0.32
b:puert .	0.49
b:puert de	0.23
b:punt .	1.20
b:pus la	0.34
b:que aliv	0.11
b:que asc	0.59
b:que avis	-0.97
b:que cerr	-0.84
b:que cerrar	-1.19
b:que dej	-0.82
b:que el	-1.28
b:que era	0.73
b:que est	-0.19
b:que hag	0.82
b:que la	0.54
b:que le	0.42
b:que llam	-1.06
b:que lo	1.17
b:que mas	-0.59
b:que me	0.15
b:que no	-0.86
b:que rab	0.31
b:que sali	-0.37
b:que se	-1.13
b:que verguenz	-0.38
b:que volvi	-0.59
b:que yo	-0.79
b:qued con	0.49
b:qued en	-1.02
b:qued hel	-1.02
b:qued paraliz	0.05
b:quier dorm	0.60
b:quit de	0.96
b:quit el	-0.86
b:rab .	0.21
b:rastreador .	0.76
b:ray ,	-0.59
b:ref .	-1.13
b:refier sent	1.13
b:regl .	-0.52
b:respir .	0.68
b:retir la	-0.40
b:rompi a	0.22
b:rot ,	-1.12
b:rot .	0.13
b:sal .	0.48
b:sal de	0.37
b:sali de	-0.56
b:sali por	-0.93
b:sangr ,	0.66
b:sangr .	0.63
b:sangr la	-1.32
b:saqu una	-0.81
b:se llev	-0.57
b:se lo	-1.47
b:se march	0.16
b:se me	0.37
b:se ve	-0.24
b:seguridad .	-1.15
b:seman .	0.94
b:sent en	-0.86
b:senti un	0.63
b:si ,	0.71
b:si va	0.67
b:siempr mir	0.70
b:sient nada	0.38
b:sient segur	1.24
b:sient siempr	0.70
b:sient suc	0.44
b:sigu hast	-0.24
b:sill contr	0.27
b:sin dorm	0.96
b:sirv par	0.32
b:sol .	1.12
b:son #	-0.93
b:soport que	0.42
b:soy su	-1.35
b:soy una	0.99
b:sub la	0.70
b:sudor .	0.69
b:suen el	0.77
b:sust ,	0.67
b:tant mied	0.28
b:taxi .	0.93
b:telefon .	-0.13
b:telefon de	0.52
b:tembl ,	1.28
b:tembl .	1.62
b:tembl com	0.91
b:tembl las	0.17
b:ten el	0.13
b:ten mi	-0.96
b:teng ataqu	0.50
b:teng el	0.30
b:teng la	1.03
b:teng mied	-0.37
b:teng que	0.54
b:tiend .	-0.21
b:tir en	-0.43
b:tod est	0.66
b:tod la	1.18
b:tod las	0.85
b:tod los	-0.11
b:todav lo	1.13
b:todav me	0.54
b:todav no	0.40
b:tom antidepresiv	0.51
b:tom pastill	-0.49
b:ton .	0.61
b:toqu ,	0.39
b:trabaj .	0.50
b:traicion .	1.35
b:tratamient por	0.49
b:tres dias	0.23
b:tres vec	-0.49
b:turn ,	-0.26
b:ultim dia	-0.58
b:un ataqu	0.60
b:un coch	-0.70
b:un dia	1.03
b:un grup	1.22
b:un infart	0.84
b:un puñ	0.99
b:un taxi	-1.35
b:una amig	-0.52
b:una bols	-0.77
b:una cobard	0.23
b:una fot	0.54
b:una noch	0.88
b:una seman	-0.85
b:una sill	0.32
b:una tont	0.42
b:una y	0.18
b:unos #	-0.81
b:usuar est	0.89
b:usuar indic	-1.70
b:usuar refier	0.56
b:va a	0.65
b:va dic	-0.61
b:vac .	0.59
b:val est	-0.53
b:ve a	0.45
b:vec .	-1.65
b:vec el	-0.59
b:vec por	-0.88
b:ventan .	-0.97
b:verguenz .	0.76
b:verj ,	-0.41
b:verj .	-0.95
b:vez .	0.31
b:vez que	0.79
b:vi la	-0.53
b:vin abaj	0.82
b:vist ven	0.62
b:volvi a	-1.20
b:vomit .	0.09
b:vomit en	1.33
b:voy a	1.00
b:voy al	-0.50
b:vuelt a	0.37
b:y #	-0.31
b:y avis	-0.52
b:y bloque	-0.44
b:y colgu	-0.79
b:y el	0.51
b:y era	0.52
b:y esper	-0.53
b:y est	-0.89
b:y fui	-1.05
b:y guard	-0.57
b:y la	-1.00
b:y las	-0.32
b:y llam	-1.01
b:y llor	0.90
b:y lo	-0.88
b:y me	-0.13
b:y no	-0.09
b:y por	-0.31
b:y que	-0.05
b:y sali	-0.50
b:y saqu	-0.31
b:y se	-0.07
b:y una	0.38
b:y volvi	-0.25
b:y yo	1.36
b:ya no	0.22
b:yo .	0.52
b:yo est	0.77
b:yo por	-0.71
b:yo tembl	0.34
b:§ ,	-1.23
b:§ .	-0.18
e:ada	0.67
e:he-past	-1.13
e:ing	-0.09
e:they-past	-1.23
e:was	-0.50
e:yo-past	-0.23
f:0/none	0.38
f:0/other	-0.24
f:0/self	0.48
f:0/thing	-0.29
f:1/child	0.75
f:1/none	-0.21
f:1/other	-1.37
f:1/self	-0.22
f:1/thing	-0.04
f:2/child	-0.50
f:2/none	-0.95
f:2/other	0.34
f:2/self	0.05
f:2/thing	-0.24
f:3/child	-0.33
f:3/none	-0.91
f:3/other	-1.10
f:3/self	-0.32
f:3/thing	-0.04
for-another	-0.09
frame:begins-with-state	0.58
frame:begins-with-state/-	0.50
frame:begins-with-state/I-past	0.57
frame:begins-with-state/falsefalse	0.62
frame:begins-with-state/falsetrue	-0.67
frame:blames	0.57
frame:blames/I-past	0.48
frame:blames/falsefalse	0.56
frame:blames/now	0.37
frame:body/child	0.97
frame:body/child/-	0.75
frame:body/child/falsefalse	0.75
frame:body/none	0.33
frame:body/none/-	0.20
frame:body/none/falsefalse	-0.06
frame:body/self/I-now	0.16
frame:body/self/I-past	-0.29
frame:body/self/falsefalse	-0.14
frame:body/self/falsetrue	0.17
frame:body/self/he-past	0.98
frame:body/self/now	-0.33
frame:body/self/past	0.21
frame:body/self/truefalse	1.09
frame:body/self/truetrue	1.04
frame:body/thing	0.12
frame:body/thing/-	0.36
frame:body/thing/I-now	-0.29
frame:body/thing/falsefalse	0.56
frame:body/thing/past	0.38
frame:body/thing/truefalse	-0.17
frame:cared/none	0.48
frame:cared/none/-	0.38
frame:cared/none/falsefalse	0.48
frame:cared/self	-0.37
frame:cared/self/-	0.26
frame:cared/self/I-now	-0.68
frame:cared/self/I-past	0.27
frame:cared/self/falsefalse	-0.36
frame:cared/self/falsetrue	-0.40
frame:cared/self/he-past	-0.21
frame:cared/self/now	-0.05
frame:cared/self/past	-1.51
frame:cared/self/truefalse	1.11
frame:cared/thing	0.45
frame:cared/thing/-	0.53
frame:cared/thing/falsefalse	0.62
frame:cared/thing/past	0.23
frame:does-feeling	-0.05
frame:does-feeling/-	-0.12
frame:does-feeling/I-now	0.27
frame:does-feeling/I-past	0.40
frame:does-feeling/falsefalse	0.08
frame:does-feeling/falsetrue	-0.49
frame:does-feeling/now	-0.23
frame:does-feeling/past	0.37
frame:guards	0.05
frame:guards/-	-0.05
frame:guards/I-past	-0.34
frame:guards/falsefalse	0.05
frame:guards/now	0.39
frame:guards/past	-0.44
frame:guards/truefalse	0.32
frame:is-state	0.19
frame:is-state/-	1.56
frame:is-state/I-now	1.07
frame:is-state/I-past	0.51
frame:is-state/falsefalse	0.13
frame:is-state/falsetrue	-0.36
frame:is-state/now	-0.35
frame:is-state/past	0.19
frame:is-state/truefalse	1.02
frame:my-child	-0.21
frame:my-child/-	-0.19
frame:my-child/falsefalse	-0.27
frame:my-child/he-past	-0.46
frame:stirs-me	-0.07
frame:stirs-me/-	-0.08
frame:stirs-me/I-now	0.48
frame:stirs-me/I-past	-0.15
frame:stirs-me/falsefalse	-0.12
frame:stirs-me/falsetrue	0.62
frame:stirs-me/he-past	0.50
frame:stirs-me/now	1.00
frame:stirs-me/past	-0.44
frame:stirs-me/truefalse	-0.19
frames:0/child	-0.30
frames:0/none	-0.41
frames:0/other	0.08
frames:0/thing	-0.44
frames:1/child	-0.58
frames:1/none	1.36
frames:1/other	0.60
frames:1/self	0.37
frames:1/thing	-0.09
frames:2/child	0.97
frames:2/none	0.30
frames:2/self	-0.30
frames:2/thing	0.61
frames:3/none	-0.48
frames:3/self	0.48
g:action	-0.47
g:anger	0.44
g:appetite	-0.39
g:author	0.11
g:belittle	0.67
g:blame	0.89
g:body	0.55
g:care	-0.17
g:children	0.56
g:concentration	0.95
g:confused	-0.57
g:damage	-0.13
g:disgust	1.42
g:drink	-0.10
g:evidence	-0.62
g:expects	0.75
g:fear	0.31
g:feel	0.31
g:figure	-0.27
g:guard	0.64
g:harm	0.21
g:injury	-0.40
g:injuryCue	0.28
g:lasting	0.45
g:look	0.31
g:love	1.13
g:medicine	0.05
g:messageThing	-0.33
g:numb	-0.08
g:otherMeaning	0.22
g:otherPerson	-0.40
g:relief	0.18
g:sad	-0.21
g:saying	0.13
g:says	-1.04
g:shame	0.26
g:shows	-0.34
g:sleep	0.24
g:stirs	-0.19
g:sureBlame	0.77
g:sureState	0.89
g:sureStirs	0.85
g:sureThing	0.91
g:thing	-0.06
g:tired	0.67
g:trust	0.72
g:wants	-1.54
gs:action/BARE-thing	-0.21
gs:action/CLIENT	0.93
gs:action/EL+	-0.48
gs:action/I+	0.64
gs:action/ME	-0.52
gs:action/NONE	-0.22
gs:action/THE	-0.22
gs:action/THE+	-0.15
gs:action/THE-thing	-0.84
gs:action/THIS	-0.51
gs:action/VERB	-0.27
gs:action/VERB+	0.15
gs:anger/I	-0.42
gs:anger/ME	0.31
gs:anger/MY-child	-0.46
gs:anger/NONE	0.82
gs:anger/VERB	1.43
gs:appetite/I	-0.71
gs:appetite/ME	1.55
gs:appetite/NONE	-0.23
gs:appetite/VERB	1.16
gs:author/I+	-0.68
gs:author/ME+	-0.70
gs:author/THE+	0.14
gs:belittle/I	-0.30
gs:belittle/ME	0.72
gs:belittle/NONE	0.20
gs:belittle/THE	0.67
gs:belittle/VERB	0.81
gs:blame/I	0.48
gs:blame/ME	0.28
gs:blame/VERB	0.65
gs:body/I	-0.55
gs:body/ME	1.09
gs:body/THE	1.17
gs:body/THE-body	0.63
gs:body/THE-mind	1.00
gs:body/VERB	-0.41
gs:care/I	-0.34
gs:care/ME	0.56
gs:care/NONE	0.16
gs:care/THE	1.26
gs:care/VERB	-0.86
gs:children/I	0.98
gs:children/ME	1.66
gs:children/MY-child	-0.30
gs:concentration/I	0.62
gs:concentration/ME	0.97
gs:concentration/THE	0.48
gs:concentration/VERB	-0.12
gs:confused/I	1.54
gs:confused/ME	-0.38
gs:confused/VERB	-0.07
gs:damage/I	-0.23
gs:damage/ME	-0.25
gs:damage/NONE	-0.53
gs:damage/THE	-0.46
gs:damage/THE+	0.66
gs:damage/THE-thing	0.39
gs:damage/VERB	-0.27
gs:diagnosis/ME	0.20
gs:disgust/I	0.89
gs:disgust/ME	1.20
gs:drink/I	-0.45
gs:drink/ME	-0.26
gs:drink/THE	-1.05
gs:drink/VERB	1.07
gs:evidence/BARE-thing	-1.23
gs:evidence/I	-0.91
gs:evidence/ME	-0.40
gs:evidence/NONE	-0.76
gs:evidence/THE	-0.22
gs:evidence/THE+	-0.27
gs:evidence/THE-thing	-0.92
gs:evidence/VERB	0.46
gs:expects/ME	0.78
gs:expects/THE	0.16
gs:fear/I	0.26
gs:fear/ME	0.10
gs:fear/MY-person+	1.37
gs:fear/NONE	0.38
gs:fear/THE+	0.85
gs:fear/VERB	0.47
gs:feel/CLIENT	0.93
gs:feel/I	-0.20
gs:feel/ME	0.68
gs:feel/THE-body	0.63
gs:feelVerb/BARE-thing	0.46
gs:feelVerb/CLIENT	0.93
gs:feelVerb/I	0.08
gs:feelVerb/ME	0.10
gs:feelVerb/MY-person+	1.68
gs:feelVerb/NONE	1.02
gs:feelVerb/THE	0.18
gs:feelVerb/THE-person+	0.43
gs:feelVerb/VERB	-0.24
gs:figure/I	-0.38
gs:figure/ME	-0.23
gs:figure/NONE	1.24
gs:figure/THE	0.29
gs:figure/THE-body	-0.73
gs:figure/THE-thing	0.24
gs:figure/VERB	-0.76
gs:guard/I	-0.05
gs:guard/ME	-0.32
gs:guard/NONE	0.28
gs:guard/THE	0.48
gs:guard/THE+	-0.17
gs:guard/THE-thing	0.44
gs:guard/VERB	0.40
gs:harm/I	-0.78
gs:harm/ME	1.43
gs:harm/NONE	0.21
gs:harm/THE	-0.12
gs:harm/VERB	-0.62
gs:injury/I	-1.05
gs:injury/ME	-0.48
gs:injury/NONE	-1.33
gs:injury/THE	-0.09
gs:injury/THE-body	-0.63
gs:injury/VERB	0.57
gs:injuryCue/I	-0.26
gs:injuryCue/ME	-0.67
gs:injuryCue/NONE	-1.08
gs:injuryCue/THE	0.14
gs:injuryCue/VERB	0.65
gs:lasting/BARE-thing	0.20
gs:lasting/I	0.43
gs:lasting/ME	0.65
gs:lasting/MY-child	0.49
gs:lasting/NONE	-0.10
gs:lasting/NOTHING	0.32
gs:lasting/THE	-0.35
gs:lasting/THE-thing	-0.77
gs:lasting/VERB+	0.58
gs:look/I	0.52
gs:look/I+	-0.24
gs:look/ME	0.89
gs:look/MY	0.62
gs:look/MY-child	-0.67
gs:look/NONE	0.07
gs:look/THE	0.36
gs:look/THE+	0.37
gs:look/THE-thing	-0.74
gs:look/VERB	-0.46
gs:look/VERB+	-0.78
gs:love/ME	-0.19
gs:medicine/I	-0.11
gs:medicine/ME	1.34
gs:medicine/VERB	0.06
gs:messageThing/BARE-thing	-0.71
gs:messageThing/I	-0.10
gs:messageThing/I+	-0.24
gs:messageThing/ME	-0.39
gs:messageThing/MY	-0.56
gs:messageThing/NONE	-0.84
gs:messageThing/THE	0.20
gs:messageThing/THE+	0.35
gs:messageThing/THE-thing	-0.81
gs:messageThing/VERB	0.25
gs:messageThing/VERB+	-0.78
gs:numb/I	0.04
gs:numb/ME	0.05
gs:numb/VERB	0.22
gs:otherMeaning/I	0.77
gs:otherMeaning/ME	0.12
gs:otherMeaning/NONE	0.97
gs:otherMeaning/THE	-0.55
gs:otherPerson/BARE-thing	-0.67
gs:otherPerson/EL+	-0.61
gs:otherPerson/I	-0.19
gs:otherPerson/I+	-0.38
gs:otherPerson/ME	0.20
gs:otherPerson/ME+	-0.23
gs:otherPerson/MY	-1.23
gs:otherPerson/MY-child	-0.30
gs:otherPerson/MY-person+	0.56
gs:otherPerson/NONE	-0.54
gs:otherPerson/THE	-0.33
gs:otherPerson/THE+	-0.17
gs:otherPerson/THE-body	0.49
gs:otherPerson/THE-mind	-0.43
gs:otherPerson/THE-person+	0.18
gs:otherPerson/THE-thing	0.23
gs:otherPerson/VERB	-0.26
gs:otherPerson/VERB+	0.24
gs:relief/I	0.04
gs:relief/ME	0.39
gs:relief/NONE	0.59
gs:relief/THE	-0.41
gs:relief/THE+	0.41
gs:sad/BARE-thing	-0.68
gs:sad/CLIENT	0.88
gs:sad/I	0.45
gs:sad/ME	-0.46
gs:sad/MY-child	-0.26
gs:sad/NONE	-0.60
gs:sad/THE	0.88
gs:sad/THE+	0.69
gs:sad/THE-mind	0.79
gs:sad/VERB	-0.15
gs:saying/BARE-thing	-0.27
gs:saying/EL+	-0.36
gs:saying/I	0.48
gs:saying/I+	-0.66
gs:saying/ME	-0.19
gs:saying/MY-child	-0.05
gs:saying/MY-person+	0.32
gs:saying/NONE	-0.99
gs:saying/THE	-0.23
gs:saying/THE-thing	-0.34
gs:saying/VERB	0.26
gs:says/EL+	-0.31
gs:says/I	-0.36
gs:says/ME	-1.26
gs:says/MY-person+	0.32
gs:says/VERB	-0.65
gs:shame/I	0.61
gs:shame/ME	0.96
gs:shame/NONE	1.21
gs:shame/THE	-0.79
gs:shame/VERB	0.11
gs:shows/I	0.41
gs:shows/ME	-0.89
gs:shows/MY-person+	0.32
gs:shows/NONE	0.58
gs:shows/THE	-0.61
gs:shows/THE-thing	-0.16
gs:sleep/I	0.36
gs:sleep/MY-child	0.97
gs:sleep/NONE	0.82
gs:sleep/THE	-0.64
gs:sleep/VERB	0.14
gs:stirs/I	-0.66
gs:stirs/ME	0.23
gs:stirs/THE	0.60
gs:stirs/VERB	-0.91
gs:sureBlame/I	0.78
gs:sureBlame/ME	0.17
gs:sureBlame/THE	0.68
gs:sureBlame/VERB	0.28
gs:sureState/CLIENT	0.93
gs:sureState/I	2.13
gs:sureState/ME	-0.94
gs:sureState/MY-child	-0.21
gs:sureState/NONE	0.65
gs:sureState/THE	0.10
gs:sureState/THE+	1.57
gs:sureState/VERB	0.17
gs:sureStirs/I	1.04
gs:sureStirs/ME	2.18
gs:sureStirs/NONE	0.63
gs:sureStirs/VERB	0.13
gs:sureThing/I	1.15
gs:sureThing/ME	0.27
gs:sureThing/NONE	1.90
gs:sureThing/THE-body	0.56
gs:sureThing/THE-mind	1.07
gs:sureThing/VERB	-0.69
gs:sureVerb/I	-0.25
gs:sureVerb/ME	0.62
gs:sureVerb/NONE	0.36
gs:sureVerb/THE	1.72
gs:sureVerb/VERB	-0.29
gs:thing/BARE-thing	0.08
gs:thing/I	-0.29
gs:thing/I+	-0.42
gs:thing/ME	-0.86
gs:thing/MY-thing	-0.90
gs:thing/NONE	-0.65
gs:thing/THE	1.28
gs:thing/THE+	-0.61
gs:thing/THE-thing	0.43
gs:thing/VERB	-0.35
gs:tired/I	1.12
gs:tired/ME	0.20
gs:tired/VERB	0.77
gs:trust/I	-0.35
gs:trust/ME	-0.35
gs:trust/NONE	-1.05
gs:trust/THE	0.46
gs:trust/THE+	0.17
gs:trust/VERB	1.71
gs:wants/I	-1.42
gs:wants/VERB	-0.59
gt:action/-	-0.66
gt:action/I-now	0.38
gt:action/I-past	-0.13
gt:action/he-past	-0.50
gt:action/now	0.71
gt:action/past	-0.55
gt:anger/-	0.39
gt:anger/I-now	0.60
gt:anger/I-past	1.17
gt:anger/he-past	-0.46
gt:anger/now	-0.31
gt:anger/past	0.95
gt:appetite/-	0.58
gt:appetite/I-now	-0.55
gt:appetite/I-past	-0.33
gt:appetite/now	-0.12
gt:author/-	0.09
gt:author/he-past	-0.83
gt:author/now	0.60
gt:belittle/-	1.33
gt:belittle/I-now	0.66
gt:belittle/I-past	0.43
gt:belittle/now	-0.52
gt:blame/-	0.63
gt:blame/I-past	0.48
gt:blame/now	0.67
gt:body/-	0.18
gt:body/I-now	0.74
gt:body/I-past	-0.49
gt:body/he-past	0.94
gt:body/now	-0.31
gt:body/past	0.63
gt:care/-	0.21
gt:care/I-past	0.15
gt:care/he-past	0.46
gt:care/now	0.14
gt:care/past	-0.94
gt:children/-	0.71
gt:children/he-past	-0.46
gt:children/now	1.07
gt:concentration/-	1.07
gt:concentration/now	0.25
gt:concentration/past	-0.36
gt:confused/-	-0.39
gt:confused/now	-0.05
gt:confused/past	-0.44
gt:damage/-	0.37
gt:damage/I-now	-0.07
gt:damage/I-past	-0.85
gt:damage/now	0.21
gt:damage/past	-0.72
gt:disgust/-	0.56
gt:disgust/I-past	0.81
gt:disgust/past	0.99
gt:drink/-	-0.28
gt:drink/I-now	-0.46
gt:drink/I-past	-1.02
gt:drink/now	0.57
gt:drink/past	0.84
gt:evidence/I-now	-0.87
gt:evidence/I-past	-1.33
gt:evidence/he-past	-0.18
gt:evidence/now	-0.36
gt:evidence/past	-0.47
gt:expects/-	1.19
gt:expects/now	-0.30
gt:fear/-	0.88
gt:fear/I-now	0.52
gt:fear/I-past	-0.58
gt:fear/past	0.80
gt:feel/-	0.34
gt:feel/I-now	0.32
gt:feel/I-past	0.28
gt:feel/he-past	0.55
gt:feel/now	-0.17
gt:feel/past	0.49
gt:feelVerb/I-now	-0.15
gt:feelVerb/I-past	0.40
gt:feelVerb/past	0.31
gt:figure/-	0.19
gt:figure/I-now	1.14
gt:figure/I-past	-1.39
gt:figure/he-past	0.17
gt:figure/now	0.35
gt:figure/past	-0.45
gt:guard/-	0.82
gt:guard/I-now	0.17
gt:guard/I-past	-0.34
gt:guard/now	0.39
gt:guard/past	-0.44
gt:harm/-	0.52
gt:harm/I-now	-0.18
gt:harm/I-past	-0.46
gt:harm/he-past	-0.40
gt:harm/now	0.46
gt:harm/past	0.32
gt:injury/-	0.14
gt:injury/I-past	-1.05
gt:injury/he-past	-0.42
gt:injury/now	-0.44
gt:injury/past	-0.12
gt:injuryCue/-	0.33
gt:injuryCue/I-past	-1.22
gt:injuryCue/he-past	-0.51
gt:injuryCue/now	0.39
gt:injuryCue/past	-0.21
gt:lasting/-	-0.24
gt:lasting/I-now	0.85
gt:lasting/he-past	-0.86
gt:lasting/now	0.84
gt:lasting/past	0.12
gt:look/-	0.23
gt:look/I-now	-0.23
gt:look/I-past	0.86
gt:look/he-past	-0.67
gt:look/now	0.31
gt:look/past	-0.46
gt:love/-	0.98
gt:medicine/-	0.71
gt:medicine/I-now	-0.57
gt:medicine/now	1.23
gt:messageThing/-	-0.19
gt:messageThing/I-now	-1.34
gt:messageThing/I-past	0.72
gt:messageThing/he-past	-0.39
gt:messageThing/now	0.19
gt:messageThing/past	-0.56
gt:numb/-	0.25
gt:numb/I-past	1.30
gt:numb/he-past	0.49
gt:numb/now	1.19
gt:numb/past	-1.16
gt:otherMeaning/-	-0.27
gt:otherMeaning/I-now	0.50
gt:otherMeaning/I-past	-0.11
gt:otherMeaning/he-past	-1.03
gt:otherMeaning/now	0.87
gt:otherMeaning/past	0.39
gt:otherPerson/-	-0.33
gt:otherPerson/I-now	-0.09
gt:otherPerson/I-past	0.13
gt:otherPerson/he-past	0.13
gt:otherPerson/now	-0.30
gt:otherPerson/past	-0.85
gt:relief/-	0.12
gt:relief/I-past	0.80
gt:relief/he-past	-1.08
gt:relief/now	0.45
gt:relief/past	-0.55
gt:sad/-	-0.29
gt:sad/I-now	0.59
gt:sad/I-past	0.63
gt:sad/he-past	-0.10
gt:sad/now	-0.26
gt:sad/past	0.18
gt:saying/-	0.55
gt:saying/I-now	0.07
gt:saying/I-past	0.92
gt:saying/he-past	-1.56
gt:saying/now	-0.88
gt:saying/past	-1.08
gt:says/-	-0.16
gt:says/he-past	-0.30
gt:says/now	-0.92
gt:says/past	-0.63
gt:shame/-	-0.31
gt:shame/I-now	-0.33
gt:shame/I-past	1.35
gt:shame/now	0.77
gt:shame/past	-0.50
gt:shows/-	-0.10
gt:shows/I-now	0.07
gt:shows/now	-0.45
gt:sleep/-	-0.05
gt:sleep/I-now	1.07
gt:sleep/I-past	0.13
gt:sleep/now	0.71
gt:sleep/past	-0.80
gt:stirs/-	-0.13
gt:stirs/I-now	0.17
gt:stirs/I-past	-0.15
gt:stirs/he-past	0.50
gt:stirs/now	1.00
gt:stirs/past	-0.44
gt:sureBlame/-	0.35
gt:sureBlame/I-past	0.48
gt:sureBlame/now	0.93
gt:sureState/-	0.07
gt:sureState/I-now	0.78
gt:sureState/I-past	1.46
gt:sureState/now	0.16
gt:sureState/past	0.64
gt:sureStirs/-	0.23
gt:sureStirs/I-now	0.05
gt:sureStirs/I-past	1.23
gt:sureStirs/he-past	1.12
gt:sureStirs/past	-0.25
gt:sureThing/-	0.28
gt:sureThing/I-now	1.13
gt:sureThing/I-past	0.18
gt:sureThing/he-past	1.13
gt:sureThing/now	0.10
gt:sureThing/past	0.66
gt:sureVerb/-	0.05
gt:sureVerb/I-now	1.15
gt:sureVerb/I-past	0.59
gt:sureVerb/now	-0.40
gt:sureVerb/past	0.68
gt:thing/-	0.63
gt:thing/I-now	0.89
gt:thing/I-past	-0.25
gt:thing/he-past	-1.76
gt:thing/now	0.60
gt:thing/past	-1.18
gt:tired/-	1.25
gt:tired/now	0.45
gt:tired/past	1.15
gt:trust/-	1.34
gt:trust/I-now	0.80
gt:trust/I-past	-1.55
gt:trust/he-past	-1.29
gt:trust/now	-0.18
gt:trust/past	0.22
gt:wants/-	-0.59
gt:wants/I-past	-1.42
i:1-0	0.57
i:1-1	1.02
i:1-2	-0.09
i:1-3	-0.34
i:2-0	1.12
i:2-1	0.32
i:2-2	-1.21
i:2-3	-0.58
i:3-0	-0.44
i:3-1	-0.17
i:3-2	0.31
i:3-3	-0.46
i:child	-0.21
i:none	0.31
i:other	0.29
i:self	0.18
i:thing	0.34
injury:body	0.79
injury:care	-0.18
injury:medicine	-1.11
injury:numb	0.49
injury:sad	-0.37
injury:sleep	-0.43
it:-	0.23
it:I-now	-0.26
it:I-past	0.52
it:he-past	0.41
it:now	0.14
it:past	-0.23
n:,	0.13
n:1	-0.34
n:2	0.39
n:3	0.12
n::	-0.62
n:;	-0.90
n:cual	0.47
n:cuando	0.68
n:desde	-0.30
n:donde	-0.49
n:hasta	-0.15
n:last	-0.17
n:long	-0.52
n:luego	-0.30
n:middle	0.12
n:ni	0.07
n:o	1.04
n:pero	1.20
n:porque	0.08
n:que	0.15
n:quotation	-0.84
n:quoted	-0.65
n:run-on	-0.06
n:short	-0.21
n:si	0.70
n:y	-0.20
name	-0.97
nobody-says-I/BARE-thing	-0.16
nobody-says-I/CLIENT	-0.40
nobody-says-I/EL	0.10
nobody-says-I/HIS-person	-0.48
nobody-says-I/I	0.44
nobody-says-I/NOBODY	0.35
nobody-says-I/NONE	-0.34
nobody-says-I/PEOPLE	-0.63
nobody-says-I/SHE	-0.69
nobody-says-I/THE	0.24
nobody-says-I/THE-animal	-0.05
nobody-says-I/THE-body	0.20
nobody-says-I/THE-child	0.10
nobody-says-I/THE-mind	-0.24
nobody-says-I/THE-person	0.30
nobody-says-I/THE-thing	-0.24
nobody-says-I/THIS	0.47
nobody-says-I/VERB	0.66
nobody-says-I/none/-/false	-0.49
nobody-says-I/none/-/true	-0.12
nobody-says-I/none/I-past/false	-1.34
nobody-says-I/none/I-past/true	0.68
nobody-says-I/none/now/true	0.33
nobody-says-I/other/-/false	-0.95
nobody-says-I/other/-/true	0.35
nobody-says-I/other/I-now/false	-1.33
nobody-says-I/other/I-now/true	-0.23
nobody-says-I/other/he-past/false	0.20
nobody-says-I/other/he-past/true	-0.07
nobody-says-I/other/now/false	-0.13
nobody-says-I/other/now/true	0.63
nobody-says-I/other/past/false	-0.25
nobody-says-I/self/-/false	0.23
nobody-says-I/self/-/true	0.97
nobody-says-I/self/I-now/false	0.23
nobody-says-I/self/I-now/true	0.99
nobody-says-I/self/I-past/false	-0.61
nobody-says-I/self/I-past/true	-0.40
nobody-says-I/self/he-past/false	-0.33
nobody-says-I/self/now/false	0.67
nobody-says-I/self/now/true	1.25
nobody-says-I/self/past/false	0.82
nobody-says-I/self/past/true	0.47
nobody-says-I/thing/-/false	0.25
nobody-says-I/thing/-/true	-0.32
nobody-says-I/thing/I-now/false	0.48
nobody-says-I/thing/I-now/true	-0.29
nobody-says-I/thing/I-past/false	-0.53
nobody-says-I/thing/he-past/false	-0.47
nobody-says-I/thing/now/false	-0.21
nobody-says-I/thing/now/true	1.05
nobody-says-I/thing/past/false	-1.03
nobody-says-I/thing/past/true	-1.01
o:,	0.04
o::	-0.31
o:;	-0.48
o:after-quotation	-0.40
o:cuando	-0.05
o:donde	-0.41
o:hasta	-0.25
o:luego	-0.66
o:ni	0.35
o:o	0.27
o:pero	-0.28
o:porque	0.36
o:que	-0.06
o:si	0.75
o:start	-0.14
o:y	0.14
os:,/BARE-thing	-0.91
os:,/EL	-1.63
os:,/I	0.14
os:,/ME	0.27
os:,/MY	0.98
os:,/NAME	0.57
os:,/NONE	0.58
os:,/THE	-0.76
os:,/THE-person	-0.66
os:,/THE-thing	0.13
os:,/VERB	-0.77
os::/NONE	-0.74
os:;/EL	-0.70
os:;/ME	-0.62
os:;/NONE	0.07
os:;/THE	-1.00
os:;/VERB	0.19
os:after-quotation/EL	-0.54
os:cuando/EL	-0.29
os:cuando/I	0.65
os:cuando/ME	-0.52
os:cuando/VERB	-0.78
os:desde/NONE	-0.06
os:donde/ME	-0.41
os:hasta/NONE	-0.22
os:hasta/THE	-0.41
os:luego/EL	-0.22
os:luego/I	-0.60
os:luego/ME	-0.22
os:luego/THE-person	-0.14
os:pero/EL	-0.04
os:pero/I	-0.26
os:porque/EL	-0.25
os:porque/I	-0.74
os:porque/ME	0.76
os:que/EL	0.24
os:que/I	-0.09
os:que/ME	-0.22
os:que/NONE	-0.59
os:que/THE	0.14
os:que/VERB	-0.37
os:si/VERB	0.77
os:start/BARE-person	0.21
os:start/BARE-thing	-0.46
os:start/CLIENT	-0.12
os:start/EL	-0.44
os:start/HIS-person	-0.60
os:start/I	-0.06
os:start/ME	-0.12
os:start/MY	-0.31
os:start/MY-child	-0.30
os:start/MY-mind	1.25
os:start/MY-person	0.09
os:start/NOTHING	1.01
os:start/SHE	-0.38
os:start/THE	0.28
os:start/THE-animal	-0.48
os:start/THE-body	-0.32
os:start/THE-child	0.15
os:start/THE-mind	0.22
os:start/THE-person	-0.21
os:start/THE-thing	-1.07
os:start/VERB	0.07
os:start/WE	-1.09
os:y/EL	-0.64
os:y/I	-0.52
os:y/ME	1.17
os:y/MY-person	0.27
os:y/NONE	-0.79
os:y/SHE	-0.63
os:y/THE	-0.41
os:y/THE-animal	-0.36
os:y/THE-body	0.40
os:y/THE-person	-0.40
os:y/THIS	0.36
os:y/VERB	-1.47
ot:child/-	-0.12
ot:child/he-past	-0.46
ot:none/-	-0.07
ot:none/I-past	-0.74
ot:none/now	0.50
ot:none/past	-1.00
ot:other/-	0.33
ot:other/I-now	-0.45
ot:other/now	0.21
ot:other/past	-0.43
ot:self/-	0.06
ot:self/I-now	0.67
ot:self/I-past	-0.21
ot:self/he-past	-0.51
ot:self/now	0.14
ot:self/past	-0.28
ot:thing/-	-0.33
ot:thing/I-past	-0.54
ot:thing/he-past	-0.64
ot:thing/now	0.24
ot:thing/past	-0.31
p:child/other	-0.39
p:first	-0.14
p:none/none	0.07
p:none/other	0.51
p:none/self	-0.73
p:none/thing	-0.82
p:other/none	-0.93
p:other/other	0.13
p:other/self	0.47
p:other/thing	0.29
p:quoted	-0.44
p:self/none	0.25
p:self/other	-0.55
p:self/self	-0.22
p:self/thing	0.16
p:thing/none	-1.68
p:thing/other	0.20
p:thing/self	0.04
p:thing/thing	-0.41
pg:author/other	-0.66
pg:author/self	-0.21
pg:look/none	-0.76
pg:look/other	-0.51
pg:look/self	-0.33
pg:look/thing	0.35
pg:messageThing/none	-1.05
pg:messageThing/other	-0.53
pg:messageThing/self	-0.74
pg:messageThing/thing	-0.88
pg:saying/none	0.83
pg:saying/other	-0.63
pg:saying/self	-1.01
pg:saying/thing	0.19
pi:false/none	-1.03
pi:false/other	0.46
pi:false/self	0.35
pi:false/thing	0.20
pi:true/none	0.80
pi:true/self	-0.94
pi:true/thing	-0.40
plain:blame/-	0.35
plain:blame/I-past	0.48
plain:blame/now	0.93
plain:in	1.03
plain:state/-	-0.17
plain:state/I-now	0.18
plain:state/I-past	0.83
plain:state/now	-0.07
plain:state/past	0.63
plain:stirs/-	0.23
plain:stirs/I-now	0.66
plain:stirs/I-past	0.77
plain:stirs/he-past	1.12
plain:stirs/past	1.23
plain:thing/-	-0.12
plain:thing/I-now	1.44
plain:thing/I-past	0.18
plain:thing/he-past	0.99
plain:thing/now	0.26
plain:thing/past	1.63
plain:verb/-	0.16
plain:verb/I-now	1.15
plain:verb/I-past	0.71
plain:verb/now	0.13
plain:verb/past	1.37
ps:none	-2.27
ps:other	-0.85
ps:self	-1.49
ps:thing	-1.39
psg:author	-0.78
psg:look	0.46
psg:messageThing	-1.06
psg:saying	0.11
pv:quoted	-0.44
pv:reported	-0.23
s:BARE-thing	-0.26
s:BARE-thing+	-0.25
s:CLIENT	-0.12
s:EL	-0.14
s:EL+	-0.66
s:HIS-person	-0.60
s:I+	-0.97
s:ME	0.42
s:ME+	-0.88
s:MY	0.27
s:MY-child	-0.30
s:MY-mind	1.25
s:MY-person	0.17
s:MY-person+	0.56
s:MY-thing	-0.90
s:NAME	0.44
s:NOBODY	0.66
s:NONE	-0.11
s:NONE+	-0.58
s:NOTHING	0.48
s:PEOPLE	-0.33
s:SHE	-0.68
s:THE	-0.27
s:THE+	0.11
s:THE-animal	-0.49
s:THE-child	0.18
s:THE-mind	0.35
s:THE-person	-0.65
s:THE-person+	0.18
s:THE-thing	-0.34
s:THIS	-0.09
s:VERB	-0.52
s:VERB+	0.06
s:WE	-0.93
st:BARE-person/-	-0.72
st:BARE-thing+/-	-0.25
st:BARE-thing/-	-0.26
st:CLIENT/-	-0.12
st:EL+/he-past	-1.52
st:EL+/past	-0.19
st:EL/-	-0.36
st:EL/I-now	-0.49
st:EL/he-past	0.09
st:EL/now	-0.22
st:EL/past	-0.11
st:HIS-person/he-past	-0.21
st:I+/-	-1.21
st:I+/I-past	-1.37
st:I+/now	0.24
st:I/-	-0.53
st:I/I-now	0.36
st:I/I-past	-0.12
st:I/now	0.45
st:I/past	0.15
st:ME+/he-past	-0.88
st:ME/-	0.65
st:ME/I-now	0.47
st:ME/I-past	0.14
st:ME/he-past	-0.42
st:ME/now	-0.32
st:ME/past	0.28
st:MY-child/-	-0.12
st:MY-child/he-past	-0.46
st:MY-person+/-	0.42
st:MY-person+/now	1.37
st:MY-person/-	0.25
st:MY-person/now	-0.69
st:MY-person/past	-0.67
st:MY-thing/-	-0.90
st:MY/-	0.44
st:MY/past	-0.18
st:NAME/-	0.57
st:NOBODY/-	0.35
st:NONE+/-	-0.58
st:NONE/-	-0.06
st:NONE/I-past	-0.74
st:NONE/now	-0.20
st:NONE/past	-0.66
st:NOTHING/-	-0.49
st:SHE/-	-0.69
st:THE+/-	-0.10
st:THE+/I-now	-0.17
st:THE+/he-past	-0.61
st:THE+/now	0.40
st:THE-animal/-	-0.82
st:THE-animal/he-past	-1.30
st:THE-body/-	-0.17
st:THE-body/past	0.44
st:THE-child/-	0.18
st:THE-mind/-	1.08
st:THE-person/-	-0.88
st:THE-person/he-past	-0.41
st:THE-person/now	-0.14
st:THE-person/past	-0.17
st:THE-thing/-	-0.12
st:THE-thing/he-past	-0.57
st:THE-thing/now	-0.87
st:THE-thing/past	-0.25
st:THE/-	-0.14
st:THE/I-now	-0.09
st:THE/he-past	-1.27
st:THE/now	-0.34
st:THE/past	-0.42
st:VERB+/-	0.29
st:VERB+/past	-0.83
st:VERB/-	-0.42
st:VERB/I-now	0.22
st:VERB/I-past	-0.43
st:VERB/he-past	-0.66
st:VERB/past	-0.35
st:WE/-	-1.09
t:I-now	0.51
t:I-past	-0.29
t:he-past	-0.33
t:now	0.54
t:past	-0.54
voice:message	-1.92
voice:message/false	-1.28
voice:message/true	-1.42
voice:reported	-1.14
voice:reported/false	-1.17
voice:reported/true	-0.52
w:#	-0.63
w:,	0.09
w:.	0.11
w::	-0.23
w:;	-0.77
w:a	0.26
w:abaj	0.77
w:abiert	0.14
w:abr	0.37
w:abri	-0.29
w:abrig	0.19
w:abril	-0.73
w:abrirl	0.50
w:acab	0.47
w:acept	-0.35
w:acompañ	-1.01
w:acost	0.57
w:adjunt	-1.48
w:agarr	-0.74
w:agent	-1.10
w:agobi	0.78
w:agost	0.58
w:agot	0.25
w:aguant	0.05
w:air	-0.10
w:al	0.37
w:alarm	-0.45
w:alg	-0.17
w:algui	0.95
w:aliv	0.24
w:alivi	0.75
w:alli	-0.64
w:alm	1.27
w:almac	-1.23
w:alter	0.94
w:amig	0.41
w:and	-0.46
w:ando	0.68
w:angusti	-0.70
w:ansiedad	1.19
w:ansios	-0.16
w:ant	0.67
w:antidepresiv	0.78
w:antigu	-0.15
w:apag	-0.81
w:aparc	-0.48
w:aparcamient	0.50
w:apart	-0.08
w:aport	-0.33
w:apoy	1.01
w:apret	0.90
w:archiv	-1.00
w:asc	0.53
w:asi	-0.87
w:asient	-0.64
w:asque	0.34
w:asust	0.66
w:ataqu	0.64
w:atend	-0.63
w:aterr	-0.11
w:atr	0.37
w:atrev	0.83
w:aud	-1.38
w:aun	-0.78
w:autobu	-0.64
w:avergonz	1.04
w:avis	-1.28
w:azul	-0.31
w:baj	-0.12
w:banc	-0.17
w:bar	-0.29
w:basur	0.35
w:beb	0.66
w:bibliotec	0.37
w:bici	-1.01
w:bien	1.02
w:bloque	0.05
w:boc	1.19
w:bols	-1.02
w:bord	0.58
w:bot	0.87
w:braz	-0.51
w:buen	-0.61
w:busc	0.65
w:cabez	0.75
w:cabre	0.29
w:cada	0.94
w:cae	0.80
w:caj	-1.13
w:call	-0.69
w:camar	-1.21
w:camb	0.45
w:cambi	0.23
w:camin	0.51
w:camis	-0.88
w:canci	-0.43
w:captur	-0.52
w:car	0.64
w:carreter	-0.62
w:cart	0.20
w:cas	0.44
w:casi	0.92
w:cay	0.05
w:cayer	-0.50
w:cerr	-0.26
w:cerradur	-0.92
w:cerrar	-1.17
w:cerroj	0.87
w:cierr	0.75
w:cinc	0.25
w:cintur	-0.72
w:cit	0.59
w:clas	0.42
w:clav	0.82
w:client	0.10
w:cobard	0.22
w:coch	-0.81
w:cocin	0.40
w:codig	-0.67
w:cogi	-1.07
w:colgu	-1.69
w:com	-0.54
w:comisar	-0.14
w:compañer	-0.88
w:compr	0.32
w:concentr	0.99
w:conduj	-0.32
w:confund	0.84
w:conmoci	-0.63
w:cont	-0.42
w:contest	-0.32
w:contr	0.26
w:contraseñ	0.22
w:cop	-0.40
w:cor	0.49
w:coraz	0.75
w:corre	0.41
w:cort	-0.62
w:cos	0.54
w:crei	0.81
w:cristal	-0.99
w:cruz	0.49
w:cualqui	1.23
w:cuand	-0.63
w:cuart	0.67
w:cuatr	-0.88
w:cuell	-0.96
w:cuent	0.15
w:culp	0.90
w:culpabl	0.60
w:da	0.83
w:daba	1.16
w:dan	0.43
w:dar	0.82
w:darl	0.65
w:debaj	-0.18
w:debi	0.29
w:declar	-1.12
w:ded	0.32
w:dej	-0.79
w:del	-0.40
w:delant	0.63
w:dentr	-0.70
w:denunc	-1.17
w:denunci	-1.23
w:denunciant	0.49
w:deriv	0.92
w:desanim	-0.18
w:desd	-0.19
w:desesper	0.61
w:desmay	1.35
w:despert	-0.21
w:despu	-0.15
w:destroz	-0.44
w:detr	-1.40
w:di	-0.59
w:diagnostic	0.66
w:dias	-0.97
w:dic	-0.65
w:dient	0.62
w:dieron	0.06
w:diez	0.14
w:dij	-1.36
w:dio	-0.74
w:direcci	0.53
w:doctor	-0.07
w:dol	0.92
w:dolor	0.66
w:doming	-0.71
w:dond	1.00
w:dormi	-0.46
w:dos	-0.19
w:duel	-0.06
w:duerm	0.45
w:durant	1.04
w:durm	-0.43
w:ech	0.53
w:el	-0.38
w:ell	-0.49
w:empap	0.57
w:empec	1.21
w:empez	0.90
w:empiez	-0.21
w:empres	-0.67
w:en	-0.46
w:encerr	-0.48
w:encim	1.21
w:encog	0.47
w:encontr	-0.77
w:ener	-0.63
w:enfad	0.40
w:enoj	0.95
w:entonc	-0.23
w:entr	-0.26
w:entrevist	1.24
w:era	0.44
w:es	-0.39
w:esa	-0.06
w:escaler	-0.45
w:escond	0.40
w:escondi	0.62
w:escrib	-0.73
w:escribi	-0.96
w:escribier	-0.50
w:ese	-0.43
w:espald	-0.55
w:espej	0.95
w:esper	-0.97
w:esperanz	0.45
w:est	0.10
w:estomag	0.85
w:estoy	0.27
w:estr	0.84
w:estres	0.93
w:estuv	0.21
w:exager	0.49
w:factur	-0.92
w:fall	0.82
w:falt	-0.25
w:fatal	-0.53
w:febrer	-0.12
w:felpud	-0.84
w:fiest	-0.44
w:fio	0.24
w:flor	0.75
w:fot	-0.20
w:fotografi	-0.99
w:fregader	1.20
w:fuer	0.31
w:funci	0.49
w:gallin	0.46
w:garaj	0.73
w:gargant	0.40
w:golp	-0.45
w:grab	-0.88
w:grabaci	-0.66
w:grav	0.27
w:grif	0.23
w:grup	1.03
w:guard	-1.23
w:ha	0.75
w:hab	-0.89
w:haberl	0.70
w:habitaci	1.17
w:habl	1.13
w:habr	1.48
w:hac	0.97
w:hag	0.87
w:han	-0.12
w:hart	0.52
w:hast	-0.30
w:hay	-0.57
w:he	1.40
w:hech	1.15
w:hel	-0.78
w:herman	0.17
w:hij	0.63
w:hoj	-0.04
w:hombr	-0.48
w:hor	0.65
w:hubier	0.18
w:hund	0.52
w:iba	0.40
w:impotent	-0.13
w:impres	-0.34
w:indic	-0.50
w:indign	0.69
w:infart	0.70
w:inform	-1.14
w:insegur	0.48
w:intranquil	0.78
w:ir	-0.18
w:jef	-0.18
w:juev	-0.50
w:juic	0.43
w:jul	0.64
w:jun	-0.42
w:junt	-1.01
w:juzg	-1.12
w:kil	1.09
w:la	-0.07
w:lado	-0.18
w:lament	-1.29
w:las	-0.26
w:le	0.17
w:leo	0.74
w:list	-0.40
w:llam	0.41
w:llant	0.53
w:llav	-0.92
w:lleg	-0.32
w:llev	-0.51
w:llor	0.58
w:lo	-0.44
w:loc	1.11
w:localizador	-1.11
w:lorazepam	0.70
w:los	0.23
w:luc	-0.77
w:lueg	-0.78
w:lun	0.47
w:luz	0.07
w:madr	0.21
w:mal	-0.16
w:man	0.26
w:mand	0.56
w:marc	-0.84
w:march	0.54
w:mare	0.68
w:mart	-0.08
w:marz	0.19
w:mas	-0.47
w:mat	0.46
w:matricul	-0.92
w:mañan	0.24
w:me	0.11
w:mechon	1.00
w:med	0.74
w:medic	-0.67
w:mediod	0.05
w:mejor	0.39
w:men	-0.75
w:mensaj	-0.41
w:mi	-0.40
w:mia	-0.51
w:mied	-0.18
w:mientr	-0.30
w:miercol	-0.34
w:mil	0.40
w:minut	-1.08
w:mir	0.56
w:mis	0.43
w:mism	-0.39
w:mochil	-0.47
w:moj	-1.00
w:mor	0.04
w:movil	-0.38
w:much	0.20
w:muchisim	0.78
w:muert	0.08
w:muestr	-0.60
w:mund	1.10
w:muy	1.03
w:muñec	-0.57
w:nada	0.61
w:nadi	0.57
w:nariz	-1.47
w:nervi	-0.07
w:nervios	-0.93
w:ni	0.99
w:niñ	0.93
w:no	0.25
w:noch	0.17
w:nombr	-1.23
w:normal	1.36
w:nos	-0.71
w:not	-0.47
w:notific	-0.16
w:nuestr	-1.06
w:nuev	-0.94
w:numer	-1.65
w:nunc	0.64
w:o	0.36
w:ocult	-0.98
w:odio	0.24
w:oig	0.47
w:oir	0.87
w:ojo	1.05
w:onc	-0.41
w:osit	-0.37
w:otr	0.40
w:oyer	-0.92
w:padr	0.88
w:pagin	0.40
w:panic	1.25
w:papel	0.09
w:paquet	-0.92
w:par	0.39
w:paraliz	0.06
w:part	0.68
w:pas	0.46
w:pasill	1.11
w:pastill	-0.38
w:pat	-0.74
w:pech	0.43
w:pedi	-0.92
w:pegu	1.06
w:pel	-0.52
w:pens	0.55
w:per	-0.22
w:perd	-0.23
w:perdi	0.10
w:perr	-0.48
w:persian	0.64
w:person	1.15
w:pesadill	0.47
w:pid	-0.46
w:piel	0.98
w:piens	0.23
w:piern	0.63
w:pinch	-0.74
w:pint	-0.65
w:pis	-0.74
w:pod	0.90
w:polic	-0.68
w:polv	0.22
w:pon	-0.55
w:pong	0.48
w:por	-0.29
w:porqu	0.14
w:portal	-0.69
w:postraumatic	0.18
w:primer	-0.24
w:prob	0.40
w:prop	0.46
w:psicolog	-0.32
w:psiquiatr	1.18
w:pud	-0.26
w:pued	0.68
w:puent	-0.93
w:puert	0.41
w:puest	0.83
w:puj	-0.95
w:punt	1.16
w:pus	-0.07
w:puñ	1.20
w:que	0.08
w:qued	-0.33
w:quer	-0.40
w:qui	0.29
w:quier	1.19
w:quit	0.21
w:rab	0.36
w:rastreador	0.63
w:rat	-0.83
w:ray	-0.74
w:recib	-0.97
w:recog	-0.69
w:reconozc	1.35
w:ref	-0.90
w:refier	0.47
w:registr	-0.54
w:regl	-0.42
w:reloj	-0.52
w:respir	0.32
w:retir	-0.20
w:retras	-0.87
w:revis	0.29
w:roj	-0.08
w:rompi	0.62
w:ronch	0.78
w:rot	-0.08
w:rrhh	-0.19
w:rued	-0.78
w:sab	-0.85
w:sac	-1.02
w:sal	0.52
w:salg	0.44
w:sali	-0.51
w:salt	-0.15
w:salud	0.73
w:sangr	0.46
w:saqu	-0.64
w:se	-0.22
w:segu	1.05
w:segui	-1.26
w:segund	-0.10
w:segur	-0.11
w:seguridad	-0.08
w:sei	-0.69
w:sell	-0.69
w:seman	0.38
w:ser	1.20
w:sertralin	0.83
w:señor	-0.37
w:si	1.18
w:siempr	1.00
w:sient	0.45
w:sigu	-1.19
w:sill	0.26
w:sin	0.72
w:sirv	0.35
w:sit	0.65
w:sobr	-0.42
w:sol	-0.83
w:son	-0.78
w:soport	0.60
w:soy	0.30
w:su	0.24
w:sub	-0.78
w:suc	0.40
w:sud	-0.91
w:sudor	0.78
w:suen	0.70
w:sueñ	0.91
w:sup	0.70
w:sus	0.91
w:sust	0.75
w:tan	0.05
w:tant	0.71
w:tard	1.00
w:tarjet	-0.63
w:taxi	0.90
w:taz	0.29
w:telefon	0.27
w:tem	0.68
w:tembl	0.54
w:ten	-0.18
w:teng	0.18
w:tensi	0.29
w:terap	0.65
w:tien	-0.10
w:tiend	0.61
w:timbr	-0.76
w:tir	-0.14
w:tod	0.23
w:todav	0.94
w:tom	-0.08
w:ton	1.44
w:tont	0.50
w:toqu	0.37
w:trabaj	0.45
w:traicion	0.98
w:traster	-0.74
w:tratamient	0.45
w:tres	-0.44
w:tristez	0.92
w:turn	0.07
w:ultim	-1.19
w:un	0.13
w:una	0.62
w:unos	-0.31
w:urgenci	0.20
w:usuar	-0.30
w:va	-0.04
w:vac	0.60
w:vacun	-1.05
w:val	-0.22
w:vall	-0.20
w:vas	-0.81
w:ve	0.22
w:vec	0.12
w:ven	0.35
w:ventan	-1.08
w:veo	0.41
w:ver	-0.51
w:verguenz	0.34
w:verj	-1.21
w:vest	0.25
w:veterinar	-1.31
w:vez	-0.15
w:vi	-0.22
w:viej	-0.88
w:vien	0.39
w:viern	0.68
w:vin	0.68
w:visit	0.26
w:vist	0.56
w:viv	-0.16
w:volv	-0.68
w:volvi	-1.08
w:vomit	-0.07
w:voy	-0.31
w:voz	0.73
w:vuelt	0.31
w:y	-0.34
w:ya	0.43
w:zapat	-0.05
w:º	-1.03
`);

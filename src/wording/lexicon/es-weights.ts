// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	-0.13
#:false/child/he-past	-0.50
#:false/none/-	0.17
#:false/none/I-past	-0.73
#:false/none/now	1.03
#:false/none/past	-0.47
#:false/other/-	0.35
#:false/other/I-now	-0.45
#:false/other/he-past	0.20
#:false/other/now	0.21
#:false/other/past	-0.37
#:false/self/-	0.15
#:false/self/I-now	1.01
#:false/self/I-past	-0.33
#:false/self/he-past	-0.31
#:false/self/now	0.29
#:false/self/past	-0.31
#:false/thing/-	-0.17
#:false/thing/I-now	0.10
#:false/thing/I-past	-0.57
#:false/thing/he-past	-0.47
#:false/thing/now	0.34
#:false/thing/past	-0.07
#:true/none/-	-1.49
#:true/other/-	-0.49
#:true/other/I-now	-0.37
#:true/other/he-past	-0.94
#:true/other/past	-0.59
#:true/self/-	-0.63
#:true/self/I-now	-0.84
#:true/self/I-past	0.37
#:true/self/he-past	-0.80
#:true/self/now	-0.46
#:true/self/past	-0.86
#:true/thing/-	-1.05
#:true/thing/he-past	-0.36
#:true/thing/now	-0.98
#:true/thing/past	-0.80
#s:false/child	-0.32
#s:false/none	0.19
#s:false/other	0.43
#s:false/self	0.23
#s:false/thing	-0.13
#s:true/none	-0.57
#s:true/other	-0.88
#s:true/self	-0.96
#s:true/thing	-0.23
01=	-0.81
01=(	0.37
01=(/I-past	0.37
01=(/self	0.37
01=(/truefalse	0.37
01=,/-	-0.22
01=,/I-now	-0.09
01=,/I-past	0.55
01=,/falsefalse	-1.57
01=,/falsetrue	-0.15
01=,/he-past	0.28
01=,/none	0.44
01=,/now	-0.60
01=,/other	-1.16
01=,/past	-1.26
01=,/self	-0.16
01=,/thing	-0.47
01=,/truefalse	0.57
01=,/truetrue	0.36
01=:	-1.19
01=:/-	-0.43
01=:/falsefalse	-0.40
01=:/falsetrue	-0.14
01=:/none	-0.44
01=:/now	-0.87
01=:/other	-0.16
01=:/self	-0.87
01=:/thing	-0.36
01=:/truefalse	-1.07
01=;	-0.82
01=;/-	-0.81
01=;/I-past	-0.19
01=;/falsefalse	-0.86
01=;/falsetrue	-0.62
01=;/he-past	-0.41
01=;/none	-0.43
01=;/now	-0.76
01=;/other	-0.41
01=;/past	-0.32
01=;/self	-0.72
01=;/thing	-0.65
01=;/truefalse	-0.39
01=;/truetrue	-0.56
01=after-quotation	-0.40
01=after-quotation/-	-0.24
01=after-quotation/falsefalse	-0.33
01=after-quotation/he-past	-0.54
01=after-quotation/now	-0.31
01=after-quotation/other	-0.54
01=after-quotation/past	-0.15
01=after-quotation/self	-0.42
01=after-quotation/thing	-0.16
01=after-quotation/truefalse	-0.25
01=antes	-0.64
01=antes/-	-0.64
01=antes/falsefalse	-0.64
01=antes/none	-0.64
01=asi	-0.33
01=asi/-	-0.33
01=asi/falsefalse	-0.33
01=asi/none	-0.33
01=aunque	-0.30
01=aunque/-	-0.30
01=aunque/falsefalse	-0.30
01=aunque/none	-0.30
01=como	-0.69
01=como/I-now	-0.69
01=como/thing	-0.69
01=como/truefalse	-0.69
01=cual	-0.46
01=cual/I-now	-0.46
01=cual/self	-0.46
01=cual/truefalse	-0.46
01=cuando	-0.37
01=cuando/-	-1.05
01=cuando/I-past	-0.55
01=cuando/falsefalse	-0.52
01=cuando/falsetrue	-0.24
01=cuando/he-past	-0.22
01=cuando/now	-0.23
01=cuando/other	-0.21
01=cuando/self	-0.29
01=cuando/truefalse	-0.23
01=desde	-1.12
01=desde/-	-1.10
01=desde/falsefalse	-0.82
01=desde/falsetrue	-1.02
01=desde/none	-1.00
01=desde/now	-0.45
01=desde/self	-0.38
01=donde	-0.48
01=donde/falsetrue	-0.48
01=donde/he-past	-0.38
01=donde/past	-0.30
01=donde/self	-0.48
01=entonces	-0.45
01=entonces/-	-0.45
01=entonces/falsefalse	-0.45
01=entonces/self	-0.45
01=hasta	-1.27
01=hasta/-	-1.16
01=hasta/falsefalse	-1.10
01=hasta/falsetrue	-0.27
01=hasta/none	-1.38
01=hasta/now	-0.49
01=hasta/self	-0.31
01=hasta/thing	-0.39
01=hasta/truefalse	-0.52
01=luego	-0.98
01=luego/-	-0.44
01=luego/I-now	-0.75
01=luego/I-past	-0.05
01=luego/falsefalse	-0.57
01=luego/he-past	-0.11
01=luego/other	-0.18
01=luego/self	-0.85
01=luego/thing	-0.29
01=luego/truefalse	-0.54
01=mientras	-0.25
01=mientras/falsefalse	-0.25
01=mientras/now	-0.25
01=mientras/self	-0.25
01=ni	-0.40
01=ni/-	-0.40
01=ni/falsefalse	-0.40
01=ni/other	-1.01
01=ni/past	-0.09
01=ni/self	-0.22
01=nonenone	-1.69
01=noneother	-0.81
01=noneself	0.49
01=nonething	-1.45
01=o	-0.06
01=o/past	-0.06
01=o/thing	-0.15
01=o/truetrue	-0.15
01=otherchild	-0.40
01=othernone	-1.69
01=otherother	-0.05
01=otherself	-0.87
01=otherthing	-0.75
01=pero	-0.22
01=pero/I-past	-0.07
01=pero/falsetrue	-0.04
01=pero/past	-0.16
01=pero/self	-0.07
01=pero/thing	-0.16
01=pero/truetrue	-0.15
01=porque	-0.52
01=porque/-	-0.75
01=porque/I-past	-0.85
01=porque/falsefalse	-0.14
01=porque/falsetrue	-1.21
01=porque/he-past	-0.50
01=porque/now	-0.56
01=porque/other	-0.61
01=porque/past	1.89
01=porque/self	0.11
01=porque/thing	-0.83
01=porque/truefalse	0.71
01=que	-0.65
01=que/-	-1.86
01=que/I-now	-1.03
01=que/I-past	-0.73
01=que/falsefalse	-1.52
01=que/falsetrue	-0.31
01=que/he-past	0.32
01=que/none	-0.55
01=que/now	-0.86
01=que/other	-0.15
01=que/past	-0.95
01=que/self	-1.38
01=que/thing	-0.40
01=que/truefalse	-1.35
01=que/truetrue	0.38
01=run-on	-0.40
01=run-on/-	-0.21
01=run-on/I-now	-0.35
01=run-on/falsefalse	-0.21
01=run-on/none	-0.21
01=run-on/other	-0.35
01=run-on/truefalse	-0.35
01=selfchild	-0.23
01=selfnone	-0.86
01=selfother	0.36
01=selfself	-0.69
01=si	-0.50
01=si/-	-0.75
01=si/falsefalse	-0.31
01=si/falsetrue	-0.13
01=si/now	-0.46
01=si/other	-0.13
01=si/self	-0.50
01=si/truetrue	-0.31
01=thingnone	-0.65
01=thingother	0.31
01=thingself	-0.82
01=thingthing	-1.68
01=y	0.09
01=y/-	0.12
01=y/I-now	-1.28
01=y/I-past	-0.64
01=y/falsefalse	-1.05
01=y/falsetrue	-1.85
01=y/he-past	-0.19
01=y/none	-0.32
01=y/now	0.12
01=y/other	-0.94
01=y/past	1.24
01=y/self	0.34
01=y/thing	-0.67
01=y/truefalse	1.41
01=y/truetrue	-1.98
01v:message	-2.45
01v:reported	-2.25
01|	-0.07
10=	-0.73
10=)	0.36
10=)/falsetrue	0.36
10=)/past	0.36
10=)/thing	0.36
10=,/-	-0.85
10=,/I-now	-1.05
10=,/I-past	0.79
10=,/falsefalse	-0.13
10=,/falsetrue	0.12
10=,/he-past	0.41
10=,/none	-0.34
10=,/now	0.05
10=,/other	0.65
10=,/past	0.60
10=,/self	-0.11
10=,/thing	-0.68
10=,/truefalse	0.05
10=,/truetrue	-0.28
10=-	-0.71
10=-/-	-0.71
10=-/falsetrue	-0.71
10=-/none	-0.71
10=:	-0.63
10=:/-	-0.63
10=:/falsefalse	-0.43
10=:/none	-0.75
10=:/now	-0.19
10=:/self	-0.48
10=:/thing	-0.52
10=:/truefalse	-0.52
10=;	-1.19
10=;/-	-0.91
10=;/I-past	-0.24
10=;/falsefalse	-0.91
10=;/falsetrue	-0.76
10=;/he-past	-0.47
10=;/none	-1.03
10=;/now	-0.92
10=;/other	-0.47
10=;/self	-0.88
10=;/thing	-0.99
10=;/truefalse	-0.91
10=;/truetrue	-0.84
10=antes	-0.07
10=antes/-	-0.07
10=antes/falsefalse	-0.07
10=antes/none	-0.07
10=asi	-0.38
10=asi/-	-0.38
10=asi/falsefalse	-0.38
10=asi/none	-0.38
10=aunque	-0.54
10=aunque/-	-0.54
10=aunque/falsefalse	-0.54
10=aunque/none	-0.54
10=como	-1.07
10=como/I-now	-1.07
10=como/thing	-1.07
10=como/truefalse	-1.07
10=cuando	0.50
10=cuando/-	-0.92
10=cuando/I-past	0.32
10=cuando/falsefalse	0.17
10=cuando/falsetrue	0.45
10=cuando/he-past	0.78
10=cuando/now	-0.11
10=cuando/other	0.59
10=cuando/past	0.93
10=cuando/self	-0.15
10=cuando/truefalse	-0.11
10=desde	-0.72
10=desde/-	-0.64
10=desde/falsefalse	-0.43
10=desde/falsetrue	-0.62
10=desde/none	-0.59
10=desde/now	-0.46
10=desde/self	-0.58
10=donde	-0.59
10=donde/falsetrue	-0.59
10=donde/he-past	-0.56
10=donde/past	-0.42
10=donde/self	-0.59
10=entonces	-0.59
10=entonces/-	-0.59
10=entonces/falsefalse	-0.59
10=entonces/self	-0.59
10=hasta	-0.49
10=hasta/-	-0.49
10=hasta/falsefalse	-1.17
10=hasta/falsetrue	-0.20
10=hasta/none	-0.47
10=hasta/now	-0.16
10=hasta/self	-0.17
10=hasta/thing	0.61
10=hasta/truefalse	-0.92
10=luego	-0.81
10=luego/-	-0.29
10=luego/I-now	-0.51
10=luego/I-past	-0.56
10=luego/falsefalse	-0.76
10=luego/he-past	-0.43
10=luego/other	-0.57
10=luego/past	-0.54
10=luego/self	-0.71
10=luego/thing	-0.32
10=luego/truefalse	-0.87
10=mientras	-0.53
10=mientras/falsefalse	-0.53
10=mientras/now	-0.53
10=mientras/self	-0.53
10=ni	-0.46
10=ni/-	-0.33
10=ni/falsefalse	-0.46
10=ni/other	-0.46
10=ni/past	-0.41
10=ni/self	-0.17
10=nonenone	0.21
10=noneother	-0.84
10=noneself	-0.55
10=nonething	-0.93
10=o	-0.24
10=o/falsetrue	0.80
10=o/none	0.80
10=o/past	-0.24
10=o/thing	-0.50
10=o/truetrue	-0.50
10=otherchild	-0.49
10=othernone	0.20
10=otherother	-1.10
10=otherthing	-0.18
10=pero	0.84
10=pero/I-past	0.43
10=pero/falsefalse	0.51
10=pero/falsetrue	0.57
10=pero/he-past	0.74
10=pero/now	0.59
10=pero/other	0.88
10=pero/past	-0.43
10=pero/self	0.43
10=pero/thing	-0.43
10=pero/truetrue	0.79
10=porque	-1.16
10=porque/-	-0.58
10=porque/I-now	-0.85
10=porque/I-past	-0.53
10=porque/falsefalse	-0.82
10=porque/falsetrue	-1.15
10=porque/he-past	-0.61
10=porque/now	-0.26
10=porque/other	-0.55
10=porque/past	-0.93
10=porque/self	-1.09
10=porque/thing	-0.11
10=que	-0.74
10=que/-	-0.13
10=que/I-now	-0.71
10=que/I-past	0.07
10=que/falsefalse	-1.92
10=que/falsetrue	0.21
10=que/he-past	-0.07
10=que/none	-1.41
10=que/now	-1.90
10=que/other	-0.65
10=que/past	-0.24
10=que/self	-0.30
10=que/thing	-1.36
10=que/truefalse	-1.51
10=que/truetrue	0.46
10=run-on	-0.41
10=run-on/-	-0.30
10=run-on/I-now	-0.24
10=run-on/falsefalse	-0.30
10=run-on/none	-0.30
10=run-on/other	-0.24
10=run-on/truefalse	-0.24
10=selfchild	-0.18
10=selfnone	0.21
10=selfother	-0.98
10=selfself	-0.92
10=selfthing	0.09
10=si	-0.51
10=si/-	-0.19
10=si/falsefalse	-0.32
10=si/falsetrue	-0.26
10=si/now	-0.42
10=si/other	-0.26
10=si/self	-0.34
10=si/truetrue	-0.60
10=thingnone	-0.50
10=thingother	-0.98
10=thingself	-0.51
10=thingthing	-1.36
10=y	-0.41
10=y/-	-0.43
10=y/I-now	0.43
10=y/I-past	-0.28
10=y/falsefalse	-0.69
10=y/falsetrue	0.37
10=y/he-past	-0.59
10=y/none	0.97
10=y/now	-1.45
10=y/other	-0.45
10=y/past	0.17
10=y/self	-0.79
10=y/thing	-0.32
10=y/truefalse	-1.15
10=y/truetrue	-1.98
10v:message	-1.50
10v:quoted	-1.63
10v:reported	-1.00
11=	0.54
11=(	-0.56
11=(/I-past	-0.56
11=(/self	-0.56
11=(/truefalse	-0.56
11=)	-0.44
11=)/falsetrue	-0.44
11=)/past	-0.44
11=)/thing	-0.44
11=,	-0.34
11=,/I-now	0.36
11=,/I-past	-0.33
11=,/falsefalse	-0.27
11=,/falsetrue	-0.04
11=,/he-past	-1.68
11=,/none	-0.35
11=,/now	-0.82
11=,/other	0.46
11=,/past	-0.63
11=,/self	-0.07
11=,/thing	-0.66
11=,/truefalse	-0.11
11=,/truetrue	-0.10
11=:	0.37
11=:/-	0.65
11=:/falsefalse	0.70
11=:/none	-0.62
11=:/now	-0.40
11=:/self	-0.40
11=:/thing	0.92
11=:/truefalse	-0.62
11=;	-0.41
11=;/falsefalse	-0.57
11=;/he-past	-0.59
11=;/none	0.08
11=;/now	-0.57
11=;/other	-0.62
11=;/self	-0.55
11=;/thing	-1.11
11=;/truefalse	-1.08
11=;/truetrue	0.36
11=antes	-0.19
11=antes/-	-0.19
11=antes/falsefalse	-0.19
11=antes/none	-0.19
11=asi	-0.08
11=asi/-	-0.08
11=asi/falsefalse	-0.08
11=asi/none	-0.08
11=aunque	0.49
11=aunque/-	0.49
11=aunque/falsefalse	0.49
11=aunque/none	0.49
11=como	-0.81
11=como/I-now	-0.81
11=como/thing	-0.81
11=como/truefalse	-0.81
11=cual	0.46
11=cual/I-now	0.46
11=cual/self	0.46
11=cual/truefalse	0.46
11=cuando	0.10
11=cuando/-	-0.55
11=cuando/I-now	0.43
11=cuando/I-past	-0.59
11=cuando/falsefalse	-0.46
11=cuando/he-past	-0.27
11=cuando/now	0.24
11=cuando/other	-0.28
11=cuando/past	-0.15
11=cuando/self	0.35
11=cuando/truefalse	0.24
11=desde	0.06
11=desde/-	-0.06
11=desde/falsefalse	0.34
11=desde/falsetrue	-0.67
11=desde/now	0.65
11=desde/self	0.14
11=donde	-0.39
11=donde/falsetrue	-0.39
11=donde/he-past	-0.39
11=donde/past	-0.19
11=donde/self	-0.39
11=entonces	-0.52
11=entonces/-	-0.52
11=entonces/falsefalse	-0.52
11=entonces/self	-0.52
11=hasta	0.14
11=hasta/falsefalse	0.63
11=hasta/falsetrue	-1.96
11=hasta/none	0.18
11=hasta/now	0.46
11=hasta/self	-0.21
11=hasta/thing	-0.56
11=hasta/truefalse	0.45
11=luego/-	-0.33
11=luego/I-now	0.22
11=luego/falsefalse	-0.52
11=luego/he-past	-0.12
11=luego/other	-0.26
11=luego/self	0.11
11=luego/thing	-0.20
11=luego/truefalse	0.50
11=mientras	0.27
11=mientras/falsefalse	0.27
11=mientras/now	0.27
11=mientras/self	0.27
11=ni	0.36
11=ni/-	0.36
11=ni/falsefalse	0.36
11=ni/other	0.09
11=ni/past	-0.18
11=ni/self	0.18
11=nonenone	0.44
11=noneother	-0.88
11=noneself	-0.60
11=nonething	-0.77
11=o	0.26
11=o/falsetrue	-0.82
11=o/none	-0.82
11=o/past	0.26
11=o/thing	0.52
11=o/truetrue	0.52
11=othernone	0.68
11=otherself	-0.37
11=otherthing	0.48
11=pero	-0.27
11=pero/I-past	-0.27
11=pero/falsetrue	-0.27
11=pero/he-past	-0.04
11=pero/now	-0.12
11=pero/other	-0.06
11=pero/self	-0.27
11=porque	0.32
11=porque/-	0.82
11=porque/I-past	-1.34
11=porque/falsefalse	-0.39
11=porque/falsetrue	0.33
11=porque/now	-1.27
11=porque/past	-1.68
11=porque/self	-0.41
11=porque/thing	0.83
11=porque/truefalse	-0.18
11=que	0.11
11=que/-	0.09
11=que/I-now	-0.39
11=que/I-past	-0.11
11=que/falsefalse	0.50
11=que/falsetrue	-0.23
11=que/he-past	0.06
11=que/none	-0.55
11=que/now	0.25
11=que/other	0.18
11=que/past	0.10
11=que/self	-0.05
11=que/thing	0.45
11=que/truefalse	-0.07
11=que/truetrue	0.24
11=run-on	0.05
11=run-on/-	-0.19
11=run-on/I-now	0.21
11=run-on/falsefalse	-0.19
11=run-on/none	-0.19
11=run-on/other	0.21
11=run-on/truefalse	0.21
11=selfchild	0.24
11=selfnone	-0.08
11=selfother	-0.28
11=selfself	-0.05
11=selfthing	-0.44
11=si	0.72
11=si/-	0.42
11=si/falsefalse	0.42
11=si/falsetrue	0.21
11=si/now	0.61
11=si/other	0.21
11=si/self	0.66
11=si/truetrue	0.42
11=thingnone	-1.13
11=thingother	-0.11
11=thingself	0.41
11=thingthing	0.37
11=y	-0.20
11=y/-	-1.38
11=y/I-past	0.51
11=y/falsetrue	0.21
11=y/he-past	-1.28
11=y/none	-0.65
11=y/now	0.60
11=y/other	0.31
11=y/self	-0.64
11=y/thing	0.32
11=y/truefalse	-0.69
11=y/truetrue	-1.41
11v:message	-0.53
11v:reported	0.41
M|b:# .	-0.52
M|b:^ el	-0.16
M|b:^ lo	-0.17
M|b:^ lueg	-0.33
M|b:^ mi	-0.09
M|b:^ ni	0.49
M|b:^ que	-0.88
M|b:^ y	-0.66
M|b:a las	-0.61
M|b:a mi	-0.50
M|b:acompañ .	-0.32
M|b:agent me	-0.41
M|b:al telefon	0.25
M|b:ansiedad .	0.40
M|b:aparec en	-0.58
M|b:con mi	-0.75
M|b:cuand aparec	-0.58
M|b:cuand dij	-0.15
M|b:cuand ley	-0.18
M|b:de mi	-0.23
M|b:dij mi	-0.42
M|b:el #	-0.17
M|b:el agent	-0.41
M|b:el guard	-0.27
M|b:el medic	0.19
M|b:el usuar	-0.13
M|b:en el	-0.21
M|b:en mi	-0.75
M|b:guard me	-0.27
M|b:ha dado	0.19
M|b:herman se	0.19
M|b:humill .	-0.46
M|b:jef .	-0.18
M|b:llav .	-0.52
M|b:lo mand	-0.13
M|b:lueg el	-0.14
M|b:lueg lo	-0.05
M|b:madr est	-0.20
M|b:mand a	-0.13
M|b:me acompañ	-0.63
M|b:me ha	0.19
M|b:medic me	0.19
M|b:mi compañer	-0.81
M|b:mi direcci	-0.21
M|b:mi herman	0.11
M|b:mi jef	-0.88
M|b:mi llav	-0.52
M|b:mi madr	-0.29
M|b:mi mar	0.55
M|b:mi nombr	-0.42
M|b:mi trabaj	-0.58
M|b:nombr .	-0.42
M|b:pas por	-0.65
M|b:se pus	-0.57
M|b:ten mi	-0.52
M|b:trabaj .	-0.32
M|b:usuar @	-0.13
M|b:y el	-0.31
M|b:y ten	-0.37
M|b:y yo	0.57
M|b:yo .	0.54
M|f:0/other	-0.21
M|f:1/other	0.22
M|f:2/other	-0.28
M|f:3/other	-0.24
M|g:appetite	0.16
M|g:body	0.08
M|g:care	0.08
M|g:children	-0.38
M|g:confused	-0.20
M|g:evidence	-0.48
M|g:fear	0.45
M|g:figure	-0.83
M|g:guard	0.10
M|g:injury	-0.18
M|g:look	-0.60
M|g:medicine	0.19
M|g:messageThing	-0.15
M|g:otherMeaning	0.07
M|g:otherPerson	-0.04
M|g:sad	-0.39
M|g:saying	-0.28
M|g:says	-0.48
M|g:shame	-0.12
M|g:sleep	0.63
M|g:stirs	0.61
M|g:sureState	-0.65
M|g:sureThing	0.42
M|g:sureVerb	-0.58
M|g:thing	-0.09
M|g:trust	0.68
M|gs:action/MY-person	-0.17
M|gs:action/THE-person	-0.26
M|gs:body/MY-person	-0.36
M|gs:care/EL	0.19
M|gs:children/THE-child	-0.04
M|gs:confused/MY-person	-0.20
M|gs:evidence/EL	-0.23
M|gs:fear/EL	0.54
M|gs:fear/MY-person	-1.10
M|gs:feelVerb/EL	-0.97
M|gs:guard/EL	-0.65
M|gs:lasting/EL	0.04
M|gs:lasting/MY-person	-0.61
M|gs:look/EL	-0.69
M|gs:look/MY-person	-0.46
M|gs:medicine/EL	0.19
M|gs:messageThing/EL	-0.34
M|gs:messageThing/MY-person	0.13
M|gs:otherPerson/EL	0.10
M|gs:otherPerson/MY-person	0.06
M|gs:otherPerson/THE-person	-0.42
M|gs:sad/EL	0.09
M|gs:saying/EL	-0.48
M|gs:saying/MY-person	-0.57
M|gs:says/EL	-0.48
M|gs:shame/MY-person	-0.46
M|gs:stirs/EL	0.61
M|gs:sureState/MY-person	-0.65
M|gs:sureThing/EL	0.42
M|gs:sureVerb/EL	-0.81
M|gs:sureVerb/MY-person	-0.38
M|gs:trust/MY-person	0.67
M|gt:action/-	0.20
M|gt:action/he-past	-0.77
M|gt:action/now	-0.18
M|gt:action/past	-0.78
M|gt:body/-	-0.36
M|gt:care/now	0.19
M|gt:children/-	-0.04
M|gt:confused/past	-0.20
M|gt:fear/I-now	0.16
M|gt:fear/now	0.09
M|gt:feelVerb/-	-0.83
M|gt:feelVerb/he-past	0.20
M|gt:injury/he-past	-0.18
M|gt:look/-	-0.49
M|gt:look/he-past	-0.65
M|gt:look/past	-0.32
M|gt:medicine/now	0.19
M|gt:messageThing/-	0.09
M|gt:messageThing/past	-0.74
M|gt:otherPerson/-	0.14
M|gt:otherPerson/he-past	-0.20
M|gt:otherPerson/now	-0.23
M|gt:otherPerson/past	-0.69
M|gt:sad/he-past	-0.74
M|gt:saying/-	0.22
M|gt:saying/he-past	-0.18
M|gt:saying/past	-0.79
M|gt:says/past	-0.42
M|gt:shame/-	-0.12
M|gt:sureState/past	-0.44
M|gt:sureThing/now	0.19
M|gt:sureVerb/-	-0.36
M|gt:sureVerb/he-past	-0.81
M|gt:thing/I-now	0.18
M|gt:thing/he-past	-0.42
M|gt:thing/past	-0.37
M|gt:trust/-	0.47
M|gt:trust/he-past	0.44
M|i:1-1	0.17
M|i:1-3	-0.69
M|i:2-2	0.27
M|i:3-2	0.40
M|i:other	0.25
M|it:-	-0.63
M|it:I-now	0.24
M|it:he-past	0.09
M|it:now	0.12
M|it:past	-0.49
M|w:#	-0.85
M|w:,	-0.93
M|w:@	-0.13
M|w:a	-0.39
M|w:acompañ	-0.63
M|w:agent	-0.41
M|w:al	0.18
M|w:ansiedad	0.40
M|w:aparec	-0.58
M|w:apunt	-0.68
M|w:baj	0.05
M|w:compañer	-0.81
M|w:con	-0.75
M|w:dado	0.19
M|w:de	-0.28
M|w:del	-0.90
M|w:delant	-0.54
M|w:dij	-0.42
M|w:dio	0.15
M|w:direcci	-0.21
M|w:el	-0.18
M|w:en	0.05
M|w:es	-0.47
M|w:est	-0.06
M|w:firm	-0.52
M|w:fot	-0.23
M|w:guard	-0.27
M|w:ha	0.19
M|w:herman	0.11
M|w:humill	-0.46
M|w:jef	-0.88
M|w:la	-0.05
M|w:las	-0.61
M|w:ley	-0.18
M|w:llav	-0.52
M|w:lo	-0.05
M|w:lueg	-0.33
M|w:madr	-0.29
M|w:mand	-0.34
M|w:mar	0.55
M|w:medic	0.19
M|w:mi	-0.23
M|w:mied	0.64
M|w:ni	0.33
M|w:no	0.77
M|w:nombr	-0.42
M|w:par	0.62
M|w:pas	-0.65
M|w:pid	-1.13
M|w:por	0.20
M|w:pus	-0.57
M|w:que	0.20
M|w:qued	0.24
M|w:se	0.37
M|w:telefon	0.25
M|w:tembl	-0.36
M|w:ten	-0.52
M|w:trabaj	-0.58
M|w:un	0.16
M|w:una	-0.95
M|w:usuar	-0.13
M|w:y	0.13
M|w:yo	0.63
O|b:# .	-0.96
O|b:# de	-0.14
O|b:# minut	-0.38
O|b:, grit	-0.58
O|b:, public	-0.43
O|b:^ ,	-0.54
O|b:^ casi	-0.42
O|b:^ compr	-0.07
O|b:^ cuand	-0.50
O|b:^ el	-1.07
O|b:^ ell	-0.24
O|b:^ entr	-0.59
O|b:^ la	-0.76
O|b:^ llam	-0.97
O|b:^ lo	-0.39
O|b:^ los	0.06
O|b:^ lueg	-0.87
O|b:^ mand	-0.17
O|b:^ pap	-0.60
O|b:^ parec	-0.45
O|b:^ per	-0.07
O|b:^ porqu	-0.09
O|b:^ que	0.62
O|b:^ sal	-0.66
O|b:^ se	0.66
O|b:^ si	0.50
O|b:^ sms	-0.23
O|b:^ su	-0.60
O|b:^ sub	-0.68
O|b:^ tir	-0.54
O|b:^ volv	-0.40
O|b:a #	-0.35
O|b:a la	0.17
O|b:a las	-0.98
O|b:a llam	-0.32
O|b:a mediod	-0.47
O|b:agent se	-0.59
O|b:al timbr	-0.30
O|b:alarm .	0.34
O|b:apunt el	-0.20
O|b:cajer se	-0.11
O|b:camar lo	-0.20
O|b:cart .	0.65
O|b:casi content	-0.42
O|b:cog el	-0.39
O|b:coleg le	-0.73
O|b:con la	-0.58
O|b:cuand dobl	-0.14
O|b:cuand entr	-0.08
O|b:cuand llam	0.23
O|b:cuand par	-0.26
O|b:cuand pas	-0.21
O|b:cuand son	-0.11
O|b:cuatr vec	-0.31
O|b:de ell	-0.23
O|b:de la	-0.06
O|b:de los	-0.58
O|b:de mied	-0.21
O|b:dej en	-0.92
O|b:del sof	-0.53
O|b:delant .	-0.90
O|b:desbord .	-0.53
O|b:detr del	-0.53
O|b:dia #	-0.28
O|b:dobl la	-1.02
O|b:dos .	-0.75
O|b:dos vec	-0.55
O|b:el #	-0.08
O|b:el agent	-0.38
O|b:el barc	-0.19
O|b:el caser	-0.71
O|b:el coch	-0.09
O|b:el codig	0.23
O|b:el cog	-0.43
O|b:el coleg	-0.80
O|b:el conductor	-0.28
O|b:el dia	-0.28
O|b:el est	-0.62
O|b:el felpud	-0.43
O|b:el gat	-0.62
O|b:el horar	-0.73
O|b:el ojo	-0.44
O|b:el pat	0.52
O|b:el pequeñ	0.41
O|b:el pom	-0.49
O|b:el porter	-0.80
O|b:el rest	-0.72
O|b:el se	-0.08
O|b:el telefon	-0.19
O|b:el timbr	-0.68
O|b:el vas	0.56
O|b:el vecin	0.16
O|b:el vigilant	-0.90
O|b:ell :	-0.23
O|b:en #	-0.52
O|b:en el	-0.63
O|b:en la	0.12
O|b:entr a	-0.47
O|b:entr en	-0.04
O|b:est de	-0.62
O|b:est junt	-0.26
O|b:fatal .	-0.25
O|b:felpud .	-0.44
O|b:fot .	-0.56
O|b:fue en	-0.09
O|b:furgonet .	-0.47
O|b:grab .	-0.70
O|b:grab el	-0.40
O|b:grit .	0.31
O|b:horar .	-0.73
O|b:indign .	-0.39
O|b:izquierd .	-0.44
O|b:junt a	-0.26
O|b:la agent	-0.57
O|b:la alarm	0.33
O|b:la cajer	-0.43
O|b:la camar	-0.20
O|b:la cart	0.17
O|b:la enfermer	-0.57
O|b:la esquin	-1.02
O|b:la furgonet	-0.39
O|b:la juez	-0.83
O|b:la llav	-0.16
O|b:la mes	-0.49
O|b:la not	-0.14
O|b:la profesor	-0.15
O|b:la puert	0.08
O|b:la recepcionist	-0.48
O|b:la tiend	-0.04
O|b:la vecin	-0.81
O|b:la verj	-0.26
O|b:las #	-0.93
O|b:las dos	-0.69
O|b:las fot	-0.84
O|b:llam al	-0.29
O|b:llam cuatr	-0.31
O|b:llam par	-0.21
O|b:lleg la	-0.14
O|b:llev la	-0.59
O|b:llor .	-0.49
O|b:lo dej	0.25
O|b:lo grab	-0.62
O|b:los nervi	-0.58
O|b:madr llam	-0.21
O|b:march a	-0.30
O|b:mediod .	-0.76
O|b:mes .	-0.34
O|b:mied .	-0.21
O|b:muert de	-0.21
O|b:nervi .	-0.16
O|b:ojo izquierd	-0.44
O|b:par dec	-0.21
O|b:par la	-0.39
O|b:parec tranquil	-0.26
O|b:pas por	-0.90
O|b:perr tembl	-0.37
O|b:por delant	-0.90
O|b:porqu par	-0.56
O|b:public .	-0.43
O|b:puert .	0.17
O|b:punt sobr	-0.44
O|b:que dej	-0.79
O|b:que el	-0.78
O|b:que lleg	-0.24
O|b:que pas	-0.28
O|b:que se	-1.53
O|b:qued la	-0.31
O|b:sal la	-0.69
O|b:salt la	-0.38
O|b:saqu una	-0.08
O|b:se apunt	-0.20
O|b:se asust	-0.11
O|b:se fue	-0.04
O|b:se llam	-0.24
O|b:se llev	-0.59
O|b:se march	-1.07
O|b:se qued	-0.22
O|b:se sent	-0.06
O|b:sms de	-0.23
O|b:sobr el	-0.44
O|b:son el	-0.75
O|b:su herman	-0.47
O|b:su madr	-0.21
O|b:sub las	-0.87
O|b:suc .	-0.48
O|b:telefon .	-0.29
O|b:tiend .	-0.07
O|b:timbr .	-0.42
O|b:timbr a	-0.68
O|b:tir el	-0.96
O|b:tranquil ,	-0.26
O|b:una fot	-0.08
O|b:vas .	0.57
O|b:vec .	-0.51
O|b:vecin .	-0.45
O|b:verj .	-0.26
O|b:vin el	-0.18
O|b:volv a	-0.31
O|b:y el	-1.51
O|b:y la	-0.66
O|b:y las	0.23
O|b:y llam	-0.07
O|b:y lo	0.29
O|b:y no	0.28
O|b:y se	-1.06
O|b:y sub	-0.82
O|b:y volv	-0.05
O|b:§ ,	-1.46
O|b:§ .	0.05
O|f:0/other	-0.32
O|f:1/other	0.21
O|f:2/other	-0.77
O|f:3/other	0.10
O|g:action	-0.55
O|g:anger	0.24
O|g:appetite	-0.15
O|g:body	0.16
O|g:children	0.30
O|g:concentration	0.21
O|g:confused	0.23
O|g:drink	0.47
O|g:evidence	-0.37
O|g:expects	-1.03
O|g:fear	-0.06
O|g:feel	-0.08
O|g:feelVerb	-0.34
O|g:figure	0.18
O|g:guard	-0.13
O|g:harm	-0.71
O|g:injury	-0.23
O|g:injuryCue	0.18
O|g:lasting	-0.13
O|g:look	-0.06
O|g:messageThing	0.44
O|g:numb	-0.17
O|g:otherMeaning	0.27
O|g:relief	-0.31
O|g:sad	-0.68
O|g:saying	0.15
O|g:says	0.24
O|g:shame	0.51
O|g:shows	-0.24
O|g:sleep	-0.95
O|g:sureState	-0.99
O|g:sureThing	-0.49
O|g:thing	-0.46
O|g:tired	-0.53
O|gs:action/EL	-0.85
O|gs:action/HIS-person	-0.21
O|gs:action/SHE	-0.08
O|gs:action/THE-animal	-0.79
O|gs:action/THE-person	-0.49
O|gs:anger/EL	0.31
O|gs:anger/THE-person	-0.38
O|gs:appetite/EL	-0.15
O|gs:body/EL	0.50
O|gs:body/THE-animal	-0.37
O|gs:children/THE-child	0.30
O|gs:concentration/EL	-0.83
O|gs:confused/EL	-0.62
O|gs:confused/THE-person	-0.43
O|gs:damage/EL	-0.67
O|gs:drink/EL	0.47
O|gs:evidence/EL	-0.38
O|gs:fear/EL	-0.43
O|gs:fear/HIS-person	-0.11
O|gs:fear/THE-person	-0.11
O|gs:feel/EL	-0.08
O|gs:feelVerb/EL	0.32
O|gs:feelVerb/THE-animal	-0.37
O|gs:feelVerb/THE-person	-0.31
O|gs:figure/EL	0.24
O|gs:figure/THE-child	0.06
O|gs:figure/THE-person	-0.16
O|gs:guard/EL	-0.41
O|gs:guard/THE-person	-0.21
O|gs:harm/EL	-0.96
O|gs:injury/EL	-1.07
O|gs:injury/THE-child	0.44
O|gs:injuryCue/EL	-0.49
O|gs:lasting/EL	0.35
O|gs:lasting/THE-person	-0.57
O|gs:look/EL	0.08
O|gs:look/HIS-person	-0.48
O|gs:look/SHE	-0.24
O|gs:look/THE-person	-0.38
O|gs:messageThing/EL	0.36
O|gs:messageThing/SHE	-0.23
O|gs:messageThing/THE-person	-0.13
O|gs:numb/EL	-0.31
O|gs:otherMeaning/EL	0.28
O|gs:otherPerson/EL	-0.57
O|gs:otherPerson/HIS-person	-0.21
O|gs:otherPerson/SHE	-0.38
O|gs:otherPerson/THE-animal	0.06
O|gs:otherPerson/THE-child	0.54
O|gs:otherPerson/THE-person	-0.44
O|gs:relief/EL	-0.40
O|gs:sad/EL	-0.57
O|gs:sad/THE-person	-0.53
O|gs:saying/EL	-0.13
O|gs:saying/HIS-person	-0.21
O|gs:saying/SHE	-0.08
O|gs:says/EL	0.24
O|gs:shame/EL	0.59
O|gs:shows/EL	-0.19
O|gs:sleep/EL	-1.35
O|gs:sureState/EL	-0.73
O|gs:sureState/HIS-person	-0.48
O|gs:sureState/SHE	-0.21
O|gs:sureState/THE-person	-0.59
O|gs:sureThing/EL	-0.56
O|gs:sureVerb/EL	0.50
O|gs:sureVerb/THE-animal	-0.37
O|gs:sureVerb/THE-person	-0.48
O|gs:thing/EL	-0.93
O|gs:thing/THE-child	0.44
O|gs:tired/THE-person	-0.53
O|gs:trust/EL	-0.30
O|gt:action/-	-0.11
O|gt:action/I-now	-0.30
O|gt:action/he-past	-0.68
O|gt:action/now	-0.89
O|gt:action/past	-0.42
O|gt:anger/-	-0.38
O|gt:anger/he-past	-0.58
O|gt:appetite/I-now	-0.15
O|gt:body/-	0.16
O|gt:children/-	0.30
O|gt:concentration/I-now	-0.83
O|gt:confused/-	-0.43
O|gt:confused/now	0.37
O|gt:damage/he-past	-0.66
O|gt:drink/I-now	-0.21
O|gt:drink/he-past	0.52
O|gt:drink/past	-0.18
O|gt:evidence/-	-0.44
O|gt:evidence/I-now	-0.16
O|gt:evidence/he-past	-0.09
O|gt:fear/-	0.09
O|gt:fear/he-past	-0.11
O|gt:feel/he-past	-0.09
O|gt:feelVerb/-	-0.20
O|gt:feelVerb/I-now	-0.08
O|gt:feelVerb/he-past	-0.10
O|gt:figure/-	-0.09
O|gt:figure/I-now	-0.40
O|gt:figure/he-past	0.07
O|gt:figure/now	0.34
O|gt:guard/-	0.25
O|gt:guard/I-now	-0.31
O|gt:guard/he-past	-0.96
O|gt:harm/he-past	-0.96
O|gt:injury/-	0.21
O|gt:injury/he-past	-0.92
O|gt:injuryCue/-	0.20
O|gt:lasting/-	0.12
O|gt:lasting/I-now	-0.34
O|gt:lasting/now	-0.59
O|gt:look/-	0.19
O|gt:look/he-past	-0.69
O|gt:look/now	0.13
O|gt:messageThing/-	0.13
O|gt:messageThing/I-now	-0.72
O|gt:messageThing/he-past	0.57
O|gt:messageThing/now	-0.29
O|gt:otherMeaning/-	0.32
O|gt:otherMeaning/he-past	-0.68
O|gt:otherPerson/-	-0.23
O|gt:otherPerson/I-now	-0.39
O|gt:otherPerson/he-past	-0.30
O|gt:otherPerson/now	0.34
O|gt:otherPerson/past	-1.23
O|gt:relief/-	-0.40
O|gt:sad/-	-0.43
O|gt:sad/I-now	-0.10
O|gt:sad/he-past	-0.78
O|gt:saying/-	-0.09
O|gt:saying/he-past	-0.47
O|gt:saying/past	0.08
O|gt:says/past	0.24
O|gt:shame/-	0.28
O|gt:shows/-	-0.24
O|gt:sleep/-	-0.82
O|gt:sleep/he-past	-0.74
O|gt:sureState/-	-0.84
O|gt:thing/-	-0.07
O|gt:thing/I-now	-0.16
O|gt:thing/he-past	-1.16
O|gt:thing/now	0.11
O|gt:thing/past	-0.09
O|gt:trust/-	0.33
O|gt:trust/he-past	-0.69
O|i:1-0	0.07
O|i:1-2	-0.34
O|i:1-3	0.08
O|i:2-2	-1.00
O|i:2-3	0.37
O|i:3-2	-0.21
O|i:3-3	0.34
O|i:other	0.25
O|it:-	0.08
O|it:I-now	-0.20
O|it:he-past	-0.06
O|it:now	0.57
O|w:#	-1.00
O|w:,	-1.13
O|w:.	0.45
O|w::	-0.89
O|w:;	-0.30
O|w:a	0.16
O|w:agent	-0.58
O|w:al	0.44
O|w:alarm	0.33
O|w:apunt	-0.20
O|w:asust	-0.11
O|w:barc	-0.19
O|w:bols	-0.55
O|w:cajer	-0.43
O|w:camar	-0.20
O|w:cart	0.70
O|w:caser	-0.71
O|w:casi	-0.42
O|w:cerr	-0.10
O|w:codig	0.23
O|w:cog	-0.59
O|w:coleg	-0.80
O|w:compr	-0.07
O|w:con	-1.06
O|w:conductor	-0.28
O|w:content	-0.42
O|w:corr	-0.85
O|w:corre	-0.71
O|w:cre	0.58
O|w:cuand	-0.10
O|w:cuatr	-0.49
O|w:de	-0.21
O|w:dec	-0.21
O|w:dej	0.06
O|w:del	0.11
O|w:delant	-0.90
O|w:desbord	-0.53
O|w:detr	-0.53
O|w:dia	-0.30
O|w:dij	0.24
O|w:dobl	-1.02
O|w:dos	-0.86
O|w:ech	-0.93
O|w:el	-0.33
O|w:ell	-0.38
O|w:en	-0.64
O|w:enfermer	-0.57
O|w:entr	-0.49
O|w:escond	-0.16
O|w:esquin	-1.02
O|w:est	0.43
O|w:estoy	0.70
O|w:fatal	-0.25
O|w:felpud	-0.43
O|w:fot	-1.13
O|w:fue	-0.04
O|w:fuer	0.25
O|w:furgonet	-0.39
O|w:gat	-0.62
O|w:gimnas	0.14
O|w:grab	-0.71
O|w:grit	0.31
O|w:herman	-0.47
O|w:horar	-0.73
O|w:indign	-0.39
O|w:izquierd	-0.44
O|w:juez	-0.56
O|w:jun	-0.29
O|w:junt	-0.41
O|w:la	-0.44
O|w:las	0.17
O|w:le	-0.29
O|w:levant	0.29
O|w:llam	-0.18
O|w:llav	-0.16
O|w:lleg	-0.27
O|w:llev	-0.59
O|w:llor	-0.42
O|w:lo	-0.37
O|w:los	0.29
O|w:lueg	-0.87
O|w:madr	0.53
O|w:mand	-0.14
O|w:march	-1.07
O|w:mediod	-0.47
O|w:mes	-0.49
O|w:mied	0.09
O|w:minut	-0.38
O|w:muert	-0.22
O|w:nervi	-0.58
O|w:niñ	0.40
O|w:no	0.25
O|w:not	-0.74
O|w:numer	-0.24
O|w:ojo	-0.44
O|w:otr	-0.42
O|w:pap	-0.60
O|w:par	-0.52
O|w:parec	-0.84
O|w:pas	-0.31
O|w:pat	0.45
O|w:peg	0.10
O|w:pequeñ	0.41
O|w:per	-0.07
O|w:perd	-0.43
O|w:pid	-0.50
O|w:pom	-0.49
O|w:por	-0.07
O|w:porqu	-0.09
O|w:porter	-0.80
O|w:profesor	-0.15
O|w:public	-0.43
O|w:puert	0.08
O|w:puls	-1.12
O|w:punt	-0.44
O|w:pus	-0.40
O|w:que	0.62
O|w:qued	-0.22
O|w:recepci	-0.73
O|w:recepcionist	-0.48
O|w:respir	0.55
O|w:rest	-0.72
O|w:sac	-1.44
O|w:sal	-0.36
O|w:salt	-0.38
O|w:saqu	-0.08
O|w:se	-0.17
O|w:seguridad	-0.37
O|w:sent	-0.08
O|w:si	0.50
O|w:sms	-0.23
O|w:sobr	-0.44
O|w:sof	-0.53
O|w:son	-0.72
O|w:su	-0.65
O|w:sub	-0.86
O|w:suc	-0.48
O|w:telefon	-0.19
O|w:tembl	-0.71
O|w:tien	-0.33
O|w:tiend	-0.04
O|w:timbr	-0.63
O|w:tir	-0.96
O|w:tod	-0.34
O|w:tranquil	-0.26
O|w:un	0.10
O|w:una	-0.66
O|w:vas	0.56
O|w:vec	-0.44
O|w:vecin	-0.93
O|w:verj	-0.26
O|w:vide	-1.34
O|w:vigilant	-0.90
O|w:vin	-0.18
O|w:volv	-0.31
O|w:y	-0.04
O|w:ya	0.13
any	-0.15
b:# ,	-1.23
b:# .	0.07
b:# :	-0.40
b:# ;	-0.18
b:# a	-0.85
b:# com	-0.60
b:# de	-0.86
b:# mensaj	-0.85
b:# minut	-0.84
b:# y	-0.54
b:. #	-0.70
b:^ #	-0.60
b:^ ,	-0.82
b:^ a	-0.14
b:^ adjunt	-1.30
b:^ ahor	-0.31
b:^ al	0.17
b:^ ando	0.71
b:^ ant	0.33
b:^ aparc	-0.39
b:^ asi	-1.74
b:^ avis	-1.71
b:^ baj	-0.09
b:^ bloque	-1.36
b:^ cada	0.23
b:^ cambi	-0.63
b:^ captur	-0.16
b:^ casi	0.85
b:^ cerr	-1.40
b:^ colgu	-1.41
b:^ com	0.05
b:^ con	0.83
b:^ conduj	-0.29
b:^ cort	-0.61
b:^ cos	0.31
b:^ crei	0.77
b:^ cuand	-0.45
b:^ de	-1.23
b:^ dej	-0.56
b:^ del	-0.55
b:^ dentr	-0.78
b:^ denunci	-0.99
b:^ dond	-0.54
b:^ dormi	-0.50
b:^ dos	-1.40
b:^ duerm	0.93
b:^ el	0.19
b:^ empec	1.14
b:^ en	-0.78
b:^ era	-1.27
b:^ es	-0.53
b:^ esper	-1.25
b:^ est	0.14
b:^ estoy	0.12
b:^ fot	-0.92
b:^ fui	0.16
b:^ guard	-0.86
b:^ hab	-1.10
b:^ hast	-0.06
b:^ he	1.22
b:^ inform	-0.30
b:^ la	-0.38
b:^ lament	-1.42
b:^ las	-1.07
b:^ le	-0.08
b:^ leo	0.70
b:^ llam	0.57
b:^ llev	-0.45
b:^ llor	1.02
b:^ lo	-0.30
b:^ lueg	-0.60
b:^ mensaj	-0.51
b:^ mi	0.40
b:^ mientr	-0.63
b:^ mir	0.39
b:^ muert	0.07
b:^ nadi	0.52
b:^ ni	0.77
b:^ no	0.27
b:^ nunc	0.87
b:^ o	0.20
b:^ otr	-0.14
b:^ pedi	-0.95
b:^ per	-0.40
b:^ perdi	-0.06
b:^ pint	-0.75
b:^ pon	-0.50
b:^ pong	0.25
b:^ por	-0.79
b:^ porqu	0.19
b:^ qued	-0.97
b:^ ref	-0.77
b:^ refier	0.24
b:^ registr	-0.51
b:^ rompi	0.52
b:^ sali	-1.11
b:^ saqu	-0.77
b:^ senti	-0.20
b:^ si	1.36
b:^ sient	0.80
b:^ sin	0.19
b:^ sobr	-0.90
b:^ sol	0.16
b:^ sud	-1.06
b:^ ten	0.31
b:^ teng	0.46
b:^ tercer	0.61
b:^ tir	-0.69
b:^ todav	0.96
b:^ tom	0.73
b:^ tres	0.33
b:^ un	0.96
b:^ una	0.48
b:^ usuar	-0.22
b:^ ver	-0.48
b:^ viv	-0.33
b:^ volvi	-1.23
b:^ vomit	-0.06
b:^ voy	1.33
b:^ y	-0.52
b:^ ya	0.41
b:^ yo	-0.67
b:^ º	-1.24
b:a #	-0.80
b:a cas	0.06
b:a entr	-1.18
b:a la	-0.98
b:a las	-0.72
b:a llam	-1.15
b:a llor	0.67
b:a lo	0.43
b:a los	-1.03
b:a mechon	0.70
b:a mi	0.15
b:a mil	0.45
b:a pon	0.12
b:a psicolog	0.92
b:a seguridad	-1.26
b:a su	0.58
b:a tod	1.23
b:a un	0.18
b:a una	-0.36
b:a vec	0.41
b:abri el	0.72
b:abri la	-1.26
b:abril .	-0.52
b:abrirl .	0.95
b:acost .	0.63
b:agarr #	-0.09
b:agarr del	-0.80
b:agobi .	0.80
b:agot .	0.33
b:aguant .	0.08
b:ahor estoy	0.75
b:ahor tom	0.53
b:ahor voy	0.93
b:air ,	1.26
b:al #	0.84
b:al bord	0.60
b:al lado	-0.43
b:al psicolog	-0.57
b:al sal	-0.87
b:al telefon	0.68
b:alm .	0.69
b:alter .	1.02
b:amig .	0.48
b:ando bien	0.05
b:ansiedad .	0.73
b:ant de	-0.08
b:antidepresiv .	0.79
b:asc ,	0.28
b:asc .	0.36
b:asient ,	-0.90
b:asient .	-1.01
b:asque .	0.35
b:asust .	0.73
b:asust much	-0.29
b:ataqu de	0.84
b:atend la	-0.73
b:aterr ,	0.72
b:aterr .	0.40
b:atr .	0.18
b:atrev a	0.80
b:autobu .	-0.42
b:avergonz .	0.63
b:avis a	-1.30
b:baj .	0.30
b:baj el	-0.19
b:baj la	0.40
b:baj por	0.05
b:banc .	0.45
b:bien .	0.59
b:bloque .	1.30
b:bloque el	-1.14
b:bloque la	-0.58
b:bols .	-0.67
b:bord del	0.65
b:braz ,	-0.40
b:braz .	-0.31
b:cabre .	0.29
b:cada noch	-0.16
b:cada vez	0.38
b:cae el	0.82
b:cam .	0.44
b:camar .	-1.20
b:camar lo	-0.70
b:camb de	0.42
b:cambi de	-0.67
b:cambi la	0.80
b:captur ,	-0.45
b:captur .	-0.30
b:cas .	0.20
b:cas de	-0.11
b:casi me	0.77
b:cayer las	-0.71
b:cerr .	-0.92
b:cerr la	0.06
b:cierr el	0.38
b:cinc vec	0.78
b:clav .	0.76
b:cogi un	-0.89
b:colgu .	-1.31
b:com .	-0.44
b:com una	0.78
b:comisar .	-0.48
b:compañer .	-0.89
b:con el	0.68
b:con la	-0.28
b:con las	1.19
b:con los	0.87
b:con mi	-1.26
b:con nadi	0.30
b:con un	-0.30
b:confund .	0.72
b:conmoci ,	-0.83
b:cont a	-0.53
b:contest .	-0.66
b:contr la	0.24
b:coraz ,	0.37
b:coraz me	0.42
b:cuand abri	-0.62
b:cuand encontr	-0.77
b:cuand me	-0.61
b:cuand oig	0.39
b:cuand vi	-0.11
b:cuatr con	0.35
b:cuatr noch	0.47
b:cuatr vec	-0.54
b:cuent .	0.85
b:da mied	0.81
b:darl la	0.84
b:de #	-0.79
b:de abril	-0.35
b:de acost	0.75
b:de ansiedad	0.78
b:de asient	-0.73
b:de atr	0.28
b:de baj	0.29
b:de cada	1.18
b:de el	-1.02
b:de en	0.49
b:de ese	1.27
b:de esper	0.40
b:de est	0.78
b:de febrer	-0.19
b:de gallin	0.66
b:de jul	-0.82
b:de jun	-0.25
b:de la	0.13
b:de las	-0.79
b:de los	0.08
b:de marz	-0.20
b:de may	-0.82
b:de mi	-0.56
b:de mied	-0.16
b:de mis	0.62
b:de nadi	0.30
b:de numer	-0.63
b:de punt	1.12
b:de que	-0.72
b:de seguridad	0.28
b:de tembl	0.84
b:de una	-0.86
b:debaj del	-0.50
b:declar .	-1.01
b:ded .	-0.08
b:dej de	-0.19
b:dej el	-1.07
b:dej la	1.01
b:dej una	-0.90
b:del #	0.23
b:del asient	-0.64
b:del braz	-0.47
b:del llant	0.54
b:del sust	0.79
b:delant de	-0.29
b:dentr ,	-0.39
b:dentr del	0.39
b:denunci a	-0.98
b:denunci pas	-0.56
b:deriv a	0.93
b:desanim .	-0.19
b:desd el	-0.45
b:desd la	-0.86
b:desd marz	0.56
b:desesper .	0.75
b:despert a	0.51
b:despu de	-0.39
b:despu del	0.91
b:detr .	-0.06
b:detr de	-0.60
b:di a	-0.42
b:dia #	-0.23
b:dia .	0.25
b:diagnostic estr	0.88
b:dias .	-1.01
b:dias sin	-0.29
b:diez dias	-0.58
b:dij a	-0.22
b:dij que	-0.92
b:dio asc	0.25
b:dio rab	0.37
b:dio un	-0.35
b:dio una	-0.75
b:dol .	1.20
b:doming .	-0.62
b:dond me	-0.53
b:dorm .	0.06
b:dos .	-0.82
b:dos vec	-0.19
b:duel la	-0.07
b:duerm .	0.04
b:duerm vest	0.35
b:ech a	0.53
b:el #	-0.23
b:el ,	-0.24
b:el .	-0.78
b:el :	-0.29
b:el air	0.32
b:el alm	1.12
b:el almac	-1.13
b:el aparcamient	0.46
b:el autobu	-0.62
b:el bols	-0.85
b:el cor	0.38
b:el coraz	0.72
b:el denunci	-0.37
b:el dia	-0.39
b:el doming	-0.62
b:el escrib	-0.58
b:el estomag	0.85
b:el felpud	-0.52
b:el fregader	1.10
b:el garaj	0.75
b:el hombr	-0.57
b:el le	-0.19
b:el localizador	-0.99
b:el lun	0.07
b:el miercol	-0.37
b:el movil	0.20
b:el mund	1.15
b:el nombr	-0.42
b:el nuev	-1.03
b:el numer	-1.28
b:el panic	0.17
b:el pasill	1.25
b:el pel	0.76
b:el portal	-0.65
b:el puent	-0.60
b:el rastreador	-0.33
b:el recib	-0.98
b:el reloj	-0.51
b:el retras	-0.90
b:el sobr	-0.81
b:el telefon	-0.35
b:el trabaj	0.78
b:ell .	-0.49
b:empap en	0.77
b:en #	-1.17
b:en cas	0.24
b:en diez	-0.65
b:en el	-0.44
b:en la	-0.30
b:en list	0.55
b:en los	-0.14
b:en med	0.57
b:en quit	0.57
b:en su	0.63
b:en sudor	0.91
b:en tratamient	0.51
b:en un	-0.05
b:en una	-1.33
b:en urgenci	-0.69
b:encim .	1.16
b:encog el	0.33
b:encontr el	-0.99
b:ener .	-0.61
b:enfad .	0.29
b:enoj .	0.20
b:entr .	-1.26
b:entr el	0.17
b:entr en	-0.68
b:entr la	0.64
b:entr las	-0.23
b:entrevist .	0.97
b:era el	-1.09
b:era un	0.58
b:es del	-0.37
b:es el	-0.86
b:escondi en	-0.94
b:escrib a	-0.17
b:escrib est	-0.49
b:escrib yo	-0.37
b:esper en	-0.26
b:esper par	0.65
b:esperanz a	0.56
b:est .	0.60
b:est abiert	-0.15
b:est agobi	0.78
b:est alivi	0.72
b:est asust	0.23
b:est aterr	0.57
b:est avergonz	1.13
b:est confund	0.76
b:est de	-0.51
b:est dentr	0.27
b:est desanim	-0.20
b:est en	-1.17
b:est enoj	0.99
b:est estres	0.97
b:est impotent	0.91
b:est insegur	-0.20
b:est intranquil	0.90
b:est junt	-0.95
b:est llor	0.82
b:est nervios	-0.75
b:est por	-0.21
b:est rot	0.14
b:est sent	-0.79
b:est sol	1.19
b:est tan	0.12
b:est tembl	-0.65
b:estoy alter	0.55
b:estoy asust	0.28
b:estoy aterr	0.77
b:estoy bloque	0.47
b:estoy de	1.32
b:estoy desesper	0.57
b:estoy destroz	-0.47
b:estoy dol	0.14
b:estoy en	0.61
b:estoy enfad	0.60
b:estoy exager	0.50
b:estoy muy	0.33
b:estoy tembl	0.64
b:estoy traicion	0.24
b:estr postraumatic	0.17
b:estres .	0.83
b:exager .	0.31
b:fall las	0.85
b:falt el	0.15
b:felpud .	-0.19
b:fiest por	-0.38
b:fio de	0.26
b:fot .	-1.11
b:fot de	0.65
b:fregader despu	1.18
b:fui a	-0.68
b:fui al	-0.99
b:furios ,	1.32
b:garaj .	1.03
b:grab .	-0.35
b:guard la	-0.55
b:ha retir	0.78
b:hab un	-0.85
b:hab una	-0.31
b:haberl vist	0.68
b:han diagnostic	0.17
b:hast el	-0.51
b:hast la	-0.69
b:hast las	-0.99
b:he dej	0.50
b:he pas	0.22
b:he perd	0.86
b:he vuelt	1.14
b:hel .	-0.33
b:hel la	0.39
b:herman ,	-0.93
b:herman .	-1.49
b:hij grit	-0.21
b:hij no	1.01
b:hund .	0.59
b:iba a	-0.22
b:impotent .	0.97
b:impres .	-0.60
b:infart .	0.89
b:inform del	-1.29
b:insegur .	-0.44
b:intranquil .	0.55
b:ir a	-0.08
b:juev .	-0.39
b:juic .	0.65
b:jul .	0.65
b:jun .	-0.40
b:junt a	-1.10
b:junt al	-0.97
b:la #	-0.53
b:la agent	-0.82
b:la alarm	-0.43
b:la basur	0.56
b:la bibliotec	0.47
b:la caj	-1.19
b:la call	-0.63
b:la cam	-0.07
b:la camar	-0.86
b:la camis	-0.82
b:la captur	-0.47
b:la cart	0.27
b:la cas	0.37
b:la cerradur	-0.61
b:la clav	0.76
b:la com	0.88
b:la compr	0.56
b:la contraseñ	0.27
b:la cuent	-1.50
b:la denunciant	0.40
b:la direcci	0.94
b:la doctor	-0.24
b:la espald	-0.51
b:la esperanz	0.53
b:la fiest	-0.40
b:la fot	-0.25
b:la funci	0.51
b:la gargant	0.36
b:la llav	-0.56
b:la luz	0.14
b:la man	0.14
b:la matricul	-0.69
b:la mañan	-0.54
b:la mism	-0.09
b:la nariz	-1.26
b:la noch	0.90
b:la not	-0.43
b:la ord	0.27
b:la piel	0.94
b:la polic	-0.77
b:la psiquiatr	0.90
b:la puert	0.11
b:la regl	0.82
b:la sal	0.36
b:la sangr	0.60
b:la segund	0.42
b:la sertralin	0.85
b:la tarjet	-0.16
b:la tensi	0.27
b:la tiend	-0.44
b:la usuar	-0.35
b:la vall	-0.15
b:la ventan	-0.78
b:la verj	-0.44
b:lado de	-0.09
b:las #	-1.15
b:las cuatr	0.06
b:las dos	-0.57
b:las escaler	-0.27
b:las llam	-0.40
b:las llav	-0.37
b:las man	1.24
b:las noch	0.44
b:las persian	0.53
b:las piern	0.73
b:le di	-1.53
b:le dij	-1.12
b:le he	0.80
b:le pedi	-0.21
b:le teng	1.29
b:leo la	0.46
b:list de	0.62
b:llam :	-0.31
b:llam a	-0.76
b:llam al	0.70
b:llam cuatr	-0.17
b:llam entr	-0.94
b:llav .	-1.25
b:lleg a	-0.26
b:llor ,	1.31
b:llor .	0.39
b:llor de	0.86
b:lo dej	-1.11
b:lo del	0.73
b:lo di	-1.54
b:lo escrib	-0.35
b:lo escribi	-0.87
b:lo grab	-0.81
b:lo mejor	0.34
b:lo odio	0.56
b:lo que	0.98
b:lo quier	1.06
b:lo vi	-0.40
b:localizador .	-0.76
b:los dient	1.00
b:los dos	-0.58
b:los juev	1.28
b:los nervi	0.06
b:los niñ	1.15
b:lueg colgu	-0.28
b:lueg me	-0.30
b:lun .	0.33
b:luz encend	0.35
b:madr dic	0.21
b:man ,	-0.07
b:man .	0.22
b:man en	-0.86
b:march a	0.16
b:mare del	0.71
b:marz .	0.19
b:mas ,	-0.78
b:mas .	-0.27
b:mas me	-0.58
b:mat .	0.61
b:matricul .	-0.73
b:may .	0.23
b:me agarr	-0.69
b:me asust	-0.27
b:me atend	-0.57
b:me aterr	0.27
b:me atrev	0.77
b:me bloque	0.83
b:me cae	0.81
b:me cambi	-0.67
b:me cayer	-0.49
b:me cerr	0.37
b:me concentr	1.10
b:me da	0.55
b:me daba	0.97
b:me dan	0.41
b:me dej	0.16
b:me desmay	1.14
b:me despert	0.10
b:me dieron	0.04
b:me dij	-0.68
b:me dio	-0.82
b:me ech	0.42
b:me encog	0.26
b:me entr	0.96
b:me escondi	0.62
b:me escrib	-0.45
b:me fall	0.72
b:me fio	0.45
b:me fui	-0.91
b:me ha	0.85
b:me hac	0.69
b:me han	-0.30
b:me he	1.21
b:me hel	0.32
b:me iba	0.30
b:me indign	0.71
b:me la	-0.46
b:me le	-0.36
b:me lo	-0.50
b:me mare	0.85
b:me mat	0.35
b:me mor	0.04
b:me odio	-0.08
b:me pas	-0.58
b:me pid	-0.45
b:me pus	-0.09
b:me qued	-0.07
b:me quit	-0.80
b:me reconozc	1.53
b:me sal	0.65
b:me sangr	-1.31
b:me senti	0.40
b:me sient	0.06
b:me sigu	-1.13
b:me sub	0.52
b:me tembl	0.72
b:me toqu	0.28
b:me va	-0.05
b:me val	-0.25
b:me vin	0.80
b:mechon .	0.77
b:med .	0.48
b:mejor estoy	0.44
b:mensaj ,	-0.48
b:mensaj de	0.47
b:mi alm	0.68
b:mi herman	-0.32
b:mi hij	0.07
b:mi llav	-1.32
b:mi madr	0.20
b:mi nombr	-1.15
b:mi numer	-0.71
b:mi padr	0.32
b:mi prop	0.60
b:mi psicolog	-0.51
b:mia .	-0.37
b:mied ,	0.38
b:mied .	0.07
b:mied a	0.74
b:mied de	-0.51
b:mil .	0.59
b:minut ,	-1.09
b:minut .	-0.84
b:mir a	-0.47
b:mis hij	0.19
b:mism pagin	0.33
b:mor ,	0.69
b:mor de	-0.30
b:movil en	0.65
b:much .	-0.13
b:much verguenz	0.69
b:muert de	0.08
b:mund encim	1.02
b:nada .	0.62
b:nadi .	0.56
b:nervi .	0.40
b:niñ .	0.31
b:no contest	-1.02
b:no duerm	0.07
b:no est	0.18
b:no estoy	0.63
b:no hab	-0.40
b:no le	-0.23
b:no lo	-0.83
b:no me	0.12
b:no par	0.48
b:no pegu	0.99
b:no pod	0.60
b:no pud	-0.44
b:no pued	1.10
b:no quier	0.70
b:no se	0.27
b:no sient	0.44
b:no sirv	0.29
b:no soport	0.90
b:no teng	0.05
b:no va	0.70
b:no voy	-0.18
b:noch ,	0.56
b:noch .	0.09
b:nombr de	-0.13
b:not .	-0.73
b:not me	-0.71
b:notific el	-0.16
b:nuev .	0.58
b:numer #	-0.80
b:numer ,	-1.09
b:numer .	-1.13
b:numer ocult	-0.82
b:nunc debi	0.16
b:nunc he	0.71
b:odio .	0.36
b:odio por	0.86
b:otr vez	0.26
b:padr .	1.00
b:panic ,	0.39
b:panic .	0.09
b:par de	1.03
b:par el	0.27
b:par est	0.94
b:par la	-0.39
b:par mis	0.36
b:par pod	0.64
b:par terap	0.70
b:pas .	0.41
b:pas tant	0.20
b:pastill par	-0.14
b:pegu ojo	0.71
b:pel a	0.74
b:perd de	0.43
b:perdi el	0.40
b:piel de	0.56
b:pinch .	-1.02
b:pint en	-0.37
b:plan de	0.29
b:pod respir	0.98
b:polic ,	-0.72
b:polic .	-0.84
b:pong una	0.29
b:por ansiedad	0.95
b:por detr	-1.29
b:por el	-0.29
b:por ell	-0.49
b:por escrit	0.55
b:por eso	-0.30
b:por est	0.57
b:por la	-0.33
b:por las	-0.06
b:por los	0.79
b:por mied	-0.31
b:por telefon	0.25
b:por tod	-0.44
b:porqu est	1.33
b:porqu me	0.71
b:porqu no	-0.21
b:postraumatic .	0.80
b:psicolog .	-0.40
b:psiquiatr .	0.94
b:pued con	0.25
b:pued mas	0.39
b:puert .	0.59
b:puert de	0.27
b:punt .	1.40
b:pus la	0.21
b:que aliv	0.10
b:que asc	0.24
b:que avis	-0.85
b:que cerr	-0.89
b:que cerrar	-1.04
b:que dej	-0.79
b:que el	-1.01
b:que era	0.74
b:que est	-0.18
b:que hag	0.61
b:que la	0.41
b:que le	0.65
b:que llam	-1.11
b:que lo	1.35
b:que mas	-0.28
b:que me	0.08
b:que no	-0.63
b:que rab	0.34
b:que sali	-0.31
b:que se	-1.12
b:que verguenz	-0.64
b:que volvi	-0.49
b:que yo	-0.86
b:qued con	0.56
b:qued en	-1.04
b:qued hel	-1.15
b:qued paraliz	0.08
b:quier dorm	0.68
b:quit de	1.06
b:quit el	-0.87
b:rab .	0.19
b:rastreador .	0.45
b:ray ,	-0.56
b:ref .	-1.30
b:refier sent	0.76
b:regl .	-0.49
b:respir .	0.65
b:retir la	-0.32
b:rompi a	0.23
b:rot ,	-0.97
b:rot .	0.14
b:sal .	0.70
b:sal de	0.37
b:sali de	-0.57
b:sali por	-1.05
b:sangr ,	0.60
b:sangr .	0.44
b:sangr la	-1.31
b:saqu una	-0.94
b:se llev	-0.29
b:se lo	-1.38
b:se march	0.15
b:se me	0.57
b:se ve	-0.24
b:seguridad .	-0.97
b:seman .	0.98
b:sent en	-0.72
b:senti un	0.71
b:si ,	0.68
b:si va	0.67
b:siempr mir	0.67
b:sient nada	0.40
b:sient segur	1.46
b:sient siempr	0.78
b:sient suc	0.41
b:sigu hast	-0.08
b:sill contr	0.29
b:sin dorm	0.73
b:sirv par	0.30
b:sol .	1.30
b:son #	-0.90
b:soport que	0.44
b:soy su	-1.48
b:soy una	0.94
b:sub la	0.57
b:sudor .	0.67
b:suen el	0.97
b:sust ,	0.82
b:tant mied	0.30
b:taxi .	0.94
b:telefon .	-0.15
b:telefon de	0.46
b:tembl ,	1.29
b:tembl .	1.70
b:tembl com	0.33
b:tembl las	0.19
b:ten el	0.16
b:ten mi	-1.09
b:teng ataqu	0.88
b:teng la	0.80
b:teng mied	-0.33
b:teng que	0.54
b:tiend .	-0.14
b:tir en	-0.43
b:tod el	0.31
b:tod est	0.52
b:tod la	1.31
b:tod las	0.86
b:tod los	-0.13
b:todav lo	0.86
b:todav me	0.54
b:todav no	0.51
b:tom antidepresiv	0.54
b:tom pastill	-0.56
b:ton .	0.78
b:toqu ,	0.41
b:trabaj .	0.64
b:traicion .	1.39
b:tratamient por	0.58
b:tres dias	0.15
b:tres vec	-0.69
b:turn ,	-0.14
b:ultim dia	-1.02
b:un ataqu	0.49
b:un coch	-0.90
b:un dia	0.98
b:un grup	0.99
b:un infart	0.74
b:un puñ	0.91
b:un taxi	-1.28
b:una amig	-0.43
b:una bols	-0.72
b:una cobard	0.27
b:una fot	0.68
b:una noch	0.79
b:una seman	-0.93
b:una sill	0.29
b:una tont	0.49
b:una y	0.21
b:unos #	-0.86
b:usuar est	0.82
b:usuar indic	-1.74
b:usuar refier	0.74
b:va a	0.75
b:va dic	-0.66
b:vac .	0.61
b:val est	-0.58
b:ve a	0.45
b:vec .	-1.30
b:vec el	-0.61
b:vec por	-0.73
b:ventan .	-0.79
b:verguenz .	0.87
b:verj ,	-0.78
b:verj .	-1.25
b:vez .	0.31
b:vez que	0.96
b:vi la	-0.22
b:vin abaj	0.76
b:vist ven	0.63
b:volvi a	-1.26
b:vomit .	0.09
b:vomit en	1.25
b:voy a	1.06
b:voy al	-0.76
b:vuelt a	0.19
b:y #	-0.33
b:y avis	-0.51
b:y bloque	-0.39
b:y colgu	-1.00
b:y el	-0.10
b:y era	0.55
b:y esper	-0.50
b:y est	-0.68
b:y fui	-1.33
b:y guard	-0.49
b:y la	-1.00
b:y las	-0.27
b:y llam	-1.12
b:y llor	1.09
b:y lo	-1.03
b:y me	-0.33
b:y no	-0.12
b:y por	-0.45
b:y sali	-0.49
b:y saqu	-0.36
b:y se	0.07
b:y una	0.70
b:y volvi	-0.23
b:y yo	1.42
b:ya no	0.39
b:yo .	0.62
b:yo est	0.72
b:yo por	-0.70
b:yo tembl	0.40
b:§ ,	-1.26
b:§ .	-0.51
e:ada	0.68
e:ado	-0.08
e:he-past	-1.13
e:ing	-0.05
e:they-past	-1.23
e:was	-0.46
e:yo-past	-0.24
f:0/none	0.40
f:0/other	-0.26
f:0/self	0.48
f:0/thing	-0.20
f:1/child	0.76
f:1/none	-0.17
f:1/other	-1.33
f:1/self	-0.23
f:2/child	-0.50
f:2/none	-0.87
f:2/other	0.33
f:2/self	0.07
f:2/thing	-0.11
f:3/child	-0.34
f:3/none	-0.87
f:3/other	-1.05
f:3/self	-0.35
f:3/thing	-0.29
for-another	-0.08
frame:begins-with-state	0.58
frame:begins-with-state/-	0.53
frame:begins-with-state/I-past	0.56
frame:begins-with-state/falsefalse	0.62
frame:begins-with-state/falsetrue	-0.72
frame:blames	0.59
frame:blames/I-past	0.51
frame:blames/falsefalse	0.57
frame:blames/now	0.36
frame:body/child	0.97
frame:body/child/-	0.76
frame:body/child/falsefalse	0.76
frame:body/none	0.39
frame:body/none/-	0.25
frame:body/none/falsefalse	-0.07
frame:body/self/I-now	0.18
frame:body/self/I-past	-0.30
frame:body/self/falsefalse	-0.14
frame:body/self/falsetrue	0.15
frame:body/self/he-past	1.00
frame:body/self/now	-0.36
frame:body/self/past	0.19
frame:body/self/truefalse	1.18
frame:body/self/truetrue	1.21
frame:body/thing	0.14
frame:body/thing/-	0.38
frame:body/thing/I-now	-0.28
frame:body/thing/falsefalse	0.61
frame:body/thing/past	0.38
frame:body/thing/truefalse	-0.17
frame:cared/none	0.53
frame:cared/none/-	0.45
frame:cared/none/falsefalse	0.53
frame:cared/self	-0.37
frame:cared/self/-	0.20
frame:cared/self/I-now	-0.66
frame:cared/self/I-past	0.33
frame:cared/self/falsefalse	-0.36
frame:cared/self/falsetrue	-0.49
frame:cared/self/he-past	-0.22
frame:cared/self/past	-1.36
frame:cared/self/truefalse	1.25
frame:cared/thing	0.48
frame:cared/thing/-	0.58
frame:cared/thing/falsefalse	0.65
frame:cared/thing/past	0.22
frame:does-feeling	-0.06
frame:does-feeling/-	-0.12
frame:does-feeling/I-now	0.28
frame:does-feeling/I-past	0.45
frame:does-feeling/falsefalse	0.07
frame:does-feeling/falsetrue	-0.46
frame:does-feeling/now	-0.25
frame:does-feeling/past	0.35
frame:guards/-	-0.10
frame:guards/I-now	-0.06
frame:guards/I-past	-0.36
frame:guards/now	0.40
frame:guards/past	-0.53
frame:guards/truefalse	0.19
frame:is-state	0.18
frame:is-state/-	1.55
frame:is-state/I-now	1.05
frame:is-state/I-past	0.43
frame:is-state/falsefalse	0.12
frame:is-state/falsetrue	-0.37
frame:is-state/now	-0.36
frame:is-state/past	0.19
frame:is-state/truefalse	0.96
frame:my-child	-0.21
frame:my-child/-	-0.21
frame:my-child/falsefalse	-0.27
frame:my-child/he-past	-0.50
frame:stirs-me	-0.04
frame:stirs-me/I-now	0.50
frame:stirs-me/I-past	-0.06
frame:stirs-me/falsefalse	-0.07
frame:stirs-me/falsetrue	0.59
frame:stirs-me/he-past	0.49
frame:stirs-me/now	1.04
frame:stirs-me/past	-0.41
frame:stirs-me/truefalse	-0.18
frames:0/child	-0.32
frames:0/none	-0.38
frames:0/other	0.07
frames:0/thing	-0.45
frames:1/child	-0.58
frames:1/none	1.42
frames:1/other	0.61
frames:1/self	0.36
frames:2/child	0.97
frames:2/none	0.34
frames:2/self	-0.31
frames:2/thing	0.61
frames:3/none	-0.40
frames:3/self	0.53
g:action	-0.54
g:anger	0.44
g:appetite	-0.41
g:author	0.11
g:belittle	0.64
g:blame	0.87
g:body	0.56
g:care	-0.17
g:children	0.60
g:concentration	0.98
g:confused	-0.54
g:damage	-0.12
g:disgust	1.34
g:drink	-0.11
g:evidence	-0.62
g:expects	0.91
g:fear	0.30
g:feel	0.34
g:figure	-0.32
g:guard	0.64
g:harm	0.20
g:injury	-0.37
g:injuryCue	0.26
g:lasting	0.47
g:look	0.27
g:love	1.20
g:medicine	0.10
g:messageThing	-0.36
g:numb	-0.08
g:otherMeaning	0.14
g:otherPerson	-0.43
g:relief	0.17
g:sad	-0.23
g:saying	0.14
g:says	-1.02
g:shame	0.26
g:shows	-0.32
g:sleep	0.17
g:stirs	-0.16
g:sureBlame	0.79
g:sureState	0.81
g:sureStirs	0.90
g:sureThing	0.89
g:tired	0.64
g:trust	0.67
g:wants	-1.58
gs:action/BARE-thing	-0.20
gs:action/CLIENT	1.00
gs:action/EL+	-0.62
gs:action/I+	0.63
gs:action/ME	-0.55
gs:action/NONE	-0.15
gs:action/THE	-0.54
gs:action/THE+	-0.11
gs:action/THE-thing	-0.85
gs:action/THIS	-0.54
gs:action/VERB	-0.26
gs:action/VERB+	0.12
gs:anger/I	-0.42
gs:anger/ME	0.27
gs:anger/MY-child	-0.50
gs:anger/NONE	0.84
gs:anger/VERB	1.39
gs:appetite/I	-0.76
gs:appetite/ME	1.48
gs:appetite/NONE	-0.24
gs:appetite/THE	0.09
gs:appetite/VERB	1.52
gs:author/I+	-0.68
gs:author/ME+	-0.61
gs:author/THE+	0.17
gs:belittle/I	-0.29
gs:belittle/ME	0.86
gs:belittle/NONE	0.17
gs:belittle/THE	0.69
gs:belittle/VERB	1.12
gs:blame/I	0.51
gs:blame/ME	0.27
gs:blame/VERB	0.61
gs:body/I	-0.54
gs:body/ME	1.09
gs:body/THE	1.18
gs:body/THE-body	0.61
gs:body/THE-mind	0.96
gs:body/VERB	-0.39
gs:care/I	-0.32
gs:care/ME	0.82
gs:care/NONE	0.14
gs:care/THE	1.27
gs:care/VERB	-0.93
gs:children/I	1.01
gs:children/ME	1.62
gs:children/MY-child	-0.32
gs:concentration/I	0.64
gs:concentration/ME	0.99
gs:concentration/THE	0.51
gs:concentration/VERB	-0.14
gs:confused/I	1.64
gs:confused/ME	-0.40
gs:damage/I	-0.14
gs:damage/ME	-0.21
gs:damage/NONE	-0.49
gs:damage/THE	-0.50
gs:damage/THE+	0.65
gs:damage/THE-thing	0.39
gs:damage/VERB	-0.27
gs:diagnosis/ME	0.19
gs:disgust/I	0.87
gs:disgust/ME	1.17
gs:drink/I	-0.45
gs:drink/ME	-0.22
gs:drink/THE	-0.99
gs:drink/VERB	1.10
gs:evidence/BARE-thing	-1.20
gs:evidence/I	-0.89
gs:evidence/ME	-0.49
gs:evidence/NONE	-0.76
gs:evidence/THE	-0.24
gs:evidence/THE+	-0.26
gs:evidence/THE-thing	-0.98
gs:evidence/VERB	0.46
gs:expects/ME	0.78
gs:expects/THE	0.42
gs:fear/I	0.18
gs:fear/ME	0.16
gs:fear/MY-person+	1.17
gs:fear/NONE	0.37
gs:fear/THE+	0.84
gs:fear/VERB	0.51
gs:feel/CLIENT	1.00
gs:feel/I	-0.23
gs:feel/ME	0.74
gs:feel/THE-body	0.61
gs:feelVerb/BARE-thing	0.51
gs:feelVerb/CLIENT	1.00
gs:feelVerb/I	0.09
gs:feelVerb/ME	0.09
gs:feelVerb/MY-person+	1.54
gs:feelVerb/NONE	1.06
gs:feelVerb/THE	0.22
gs:feelVerb/THE-person+	0.43
gs:feelVerb/VERB	-0.22
gs:figure/I	-0.36
gs:figure/ME	-0.27
gs:figure/NONE	1.23
gs:figure/THE	0.24
gs:figure/THE-body	-0.78
gs:figure/THE-thing	0.23
gs:figure/VERB	-0.85
gs:guard/I	-0.06
gs:guard/ME	-0.32
gs:guard/NONE	0.28
gs:guard/THE	0.49
gs:guard/THE+	-0.17
gs:guard/THE-thing	0.34
gs:guard/VERB	0.44
gs:harm/I	-0.83
gs:harm/ME	1.45
gs:harm/NONE	0.23
gs:harm/THE	-0.11
gs:harm/VERB	-0.55
gs:injury/I	-1.06
gs:injury/ME	-0.47
gs:injury/NONE	-1.31
gs:injury/THE-body	-0.61
gs:injury/VERB	0.63
gs:injuryCue/I	-0.24
gs:injuryCue/ME	-0.75
gs:injuryCue/NONE	-1.03
gs:injuryCue/THE	0.20
gs:injuryCue/VERB	0.69
gs:lasting/BARE-thing	0.24
gs:lasting/I	0.47
gs:lasting/ME	0.62
gs:lasting/MY-child	0.47
gs:lasting/NONE	-0.09
gs:lasting/NOTHING	0.29
gs:lasting/THE	-0.21
gs:lasting/THE-thing	-0.76
gs:lasting/VERB+	0.56
gs:look/I	0.47
gs:look/I+	-0.24
gs:look/ME	0.89
gs:look/MY	0.67
gs:look/MY-child	-0.70
gs:look/NONE	0.09
gs:look/THE	0.20
gs:look/THE+	0.38
gs:look/THE-thing	-0.72
gs:look/VERB	-0.41
gs:look/VERB+	-0.79
gs:love/ME	-0.15
gs:medicine/ME	1.41
gs:medicine/VERB	0.15
gs:messageThing/BARE-thing	-0.67
gs:messageThing/I+	-0.24
gs:messageThing/ME	-0.34
gs:messageThing/MY	-0.56
gs:messageThing/NONE	-0.89
gs:messageThing/THE	0.10
gs:messageThing/THE+	0.36
gs:messageThing/THE-thing	-0.83
gs:messageThing/VERB	0.20
gs:messageThing/VERB+	-0.79
gs:numb/I	0.18
gs:numb/ME	0.05
gs:numb/VERB	0.18
gs:otherMeaning/I	0.87
gs:otherMeaning/ME	0.09
gs:otherMeaning/NONE	1.03
gs:otherMeaning/THE	-0.53
gs:otherPerson/BARE-thing	-0.59
gs:otherPerson/EL+	-0.59
gs:otherPerson/I	-0.21
gs:otherPerson/I+	-0.40
gs:otherPerson/ME	0.16
gs:otherPerson/ME+	-0.20
gs:otherPerson/MY	-1.26
gs:otherPerson/MY-child	-0.32
gs:otherPerson/MY-person+	0.57
gs:otherPerson/NONE	-0.58
gs:otherPerson/THE	-0.26
gs:otherPerson/THE+	-0.17
gs:otherPerson/THE-body	0.50
gs:otherPerson/THE-mind	-0.52
gs:otherPerson/THE-person+	0.14
gs:otherPerson/THE-thing	0.23
gs:otherPerson/VERB	-0.33
gs:otherPerson/VERB+	0.24
gs:relief/I	0.06
gs:relief/ME	0.38
gs:relief/NONE	0.58
gs:relief/THE	-0.38
gs:relief/THE+	0.47
gs:relief/VERB	0.05
gs:sad/BARE-thing	-0.76
gs:sad/CLIENT	0.99
gs:sad/I	0.49
gs:sad/ME	-0.48
gs:sad/MY-child	-0.28
gs:sad/NONE	-0.58
gs:sad/THE	0.87
gs:sad/THE+	0.68
gs:sad/THE-mind	0.72
gs:sad/VERB	-0.14
gs:saying/BARE-thing	-0.27
gs:saying/EL+	-0.36
gs:saying/I	0.48
gs:saying/I+	-0.64
gs:saying/ME	-0.18
gs:saying/MY-person+	0.33
gs:saying/NONE	-1.13
gs:saying/THE	-0.23
gs:saying/THE-thing	-0.34
gs:saying/VERB	0.25
gs:says/EL+	-0.30
gs:says/I	-0.35
gs:says/ME	-1.26
gs:says/MY-person+	0.33
gs:says/VERB	-0.62
gs:shame/I	0.59
gs:shame/ME	1.01
gs:shame/NONE	1.24
gs:shame/THE	-0.85
gs:shame/VERB	0.09
gs:shows/I	0.41
gs:shows/ME	-0.90
gs:shows/MY-person+	0.33
gs:shows/NONE	0.60
gs:shows/THE	-0.71
gs:shows/THE-thing	-0.16
gs:sleep/I	0.41
gs:sleep/ME	-0.09
gs:sleep/MY-child	0.97
gs:sleep/NONE	0.88
gs:sleep/THE	-0.62
gs:sleep/VERB	0.07
gs:stirs/I	-0.66
gs:stirs/ME	0.21
gs:stirs/THE	0.59
gs:stirs/VERB	-0.84
gs:sureBlame/I	0.78
gs:sureBlame/ME	0.17
gs:sureBlame/THE	0.66
gs:sureBlame/VERB	0.31
gs:sureState/CLIENT	1.00
gs:sureState/I	2.11
gs:sureState/ME	-0.98
gs:sureState/MY-child	-0.22
gs:sureState/NONE	0.63
gs:sureState/THE	0.08
gs:sureState/THE+	1.55
gs:sureState/VERB	0.15
gs:sureStirs/I	1.03
gs:sureStirs/ME	2.09
gs:sureStirs/NONE	0.62
gs:sureStirs/VERB	0.16
gs:sureThing/I	1.19
gs:sureThing/ME	0.20
gs:sureThing/NONE	1.92
gs:sureThing/THE-body	0.57
gs:sureThing/THE-mind	0.94
gs:sureThing/VERB	-0.69
gs:sureVerb/I	-0.26
gs:sureVerb/ME	0.62
gs:sureVerb/NONE	0.34
gs:sureVerb/THE	1.76
gs:sureVerb/VERB	-0.33
gs:thing/BARE-thing	0.05
gs:thing/I	-0.26
gs:thing/I+	-0.38
gs:thing/ME	-0.80
gs:thing/MY-thing	-0.93
gs:thing/NONE	-0.64
gs:thing/THE	1.34
gs:thing/THE+	-0.64
gs:thing/THE-thing	0.39
gs:thing/VERB	-0.35
gs:tired/I	1.13
gs:tired/ME	0.20
gs:tired/VERB	0.76
gs:trust/I	-0.28
gs:trust/ME	-0.28
gs:trust/NONE	-0.99
gs:trust/THE	-0.09
gs:trust/THE+	0.18
gs:trust/VERB	1.76
gs:wants/I	-1.46
gs:wants/VERB	-0.55
gt:action/-	-0.79
gt:action/I-now	0.42
gt:action/I-past	-0.20
gt:action/he-past	-0.43
gt:action/now	0.74
gt:action/past	-0.48
gt:anger/-	0.39
gt:anger/I-now	0.77
gt:anger/I-past	1.11
gt:anger/he-past	-0.50
gt:anger/now	-0.32
gt:anger/past	0.88
gt:appetite/-	0.62
gt:appetite/I-now	-0.55
gt:appetite/I-past	-0.32
gt:appetite/now	-0.19
gt:author/-	0.10
gt:author/he-past	-0.77
gt:author/now	0.64
gt:belittle/-	1.46
gt:belittle/I-now	0.67
gt:belittle/I-past	0.35
gt:belittle/now	-0.52
gt:blame/-	0.61
gt:blame/I-past	0.51
gt:blame/now	0.67
gt:body/-	0.22
gt:body/I-now	0.79
gt:body/I-past	-0.54
gt:body/he-past	0.96
gt:body/now	-0.27
gt:body/past	0.61
gt:care/-	0.18
gt:care/I-past	0.14
gt:care/he-past	0.32
gt:care/now	0.20
gt:care/past	-1.04
gt:children/-	0.76
gt:children/he-past	-0.50
gt:children/now	0.98
gt:concentration/-	1.09
gt:concentration/now	0.24
gt:concentration/past	-0.36
gt:confused/-	-0.34
gt:confused/past	-0.48
gt:damage/-	0.31
gt:damage/I-now	-0.10
gt:damage/I-past	-0.73
gt:damage/now	0.25
gt:damage/past	-0.82
gt:disgust/-	0.62
gt:disgust/I-past	0.81
gt:disgust/now	0.93
gt:disgust/past	1.05
gt:drink/-	-0.29
gt:drink/I-now	-0.46
gt:drink/I-past	-1.04
gt:drink/now	0.51
gt:drink/past	0.89
gt:evidence/I-now	-0.96
gt:evidence/I-past	-1.31
gt:evidence/he-past	-0.19
gt:evidence/now	-0.26
gt:evidence/past	-0.57
gt:expects/-	1.32
gt:expects/now	-0.41
gt:fear/-	0.92
gt:fear/I-now	0.51
gt:fear/I-past	-0.60
gt:fear/now	-0.09
gt:fear/past	0.85
gt:feel/-	0.43
gt:feel/I-now	0.43
gt:feel/I-past	0.25
gt:feel/he-past	0.54
gt:feel/now	-0.23
gt:feel/past	0.47
gt:feelVerb/I-now	-0.15
gt:feelVerb/I-past	0.45
gt:feelVerb/past	0.29
gt:figure/-	0.12
gt:figure/I-now	1.21
gt:figure/I-past	-1.39
gt:figure/he-past	0.18
gt:figure/now	0.29
gt:figure/past	-0.44
gt:guard/-	0.80
gt:guard/I-now	0.12
gt:guard/I-past	-0.36
gt:guard/now	0.40
gt:guard/past	-0.53
gt:harm/-	0.54
gt:harm/I-now	-0.14
gt:harm/I-past	-0.50
gt:harm/he-past	-0.43
gt:harm/now	0.49
gt:harm/past	0.29
gt:injury/-	0.17
gt:injury/I-past	-1.02
gt:injury/he-past	-0.54
gt:injury/now	-0.45
gt:injury/past	-0.09
gt:injuryCue/-	0.28
gt:injuryCue/I-past	-1.11
gt:injuryCue/he-past	-0.61
gt:injuryCue/now	0.42
gt:injuryCue/past	-0.19
gt:lasting/-	-0.20
gt:lasting/I-now	0.89
gt:lasting/I-past	-0.05
gt:lasting/he-past	-0.82
gt:lasting/now	0.88
gt:look/-	0.14
gt:look/I-now	-0.23
gt:look/I-past	0.86
gt:look/he-past	-0.63
gt:look/now	0.27
gt:look/past	-0.43
gt:love/-	1.06
gt:medicine/-	0.64
gt:medicine/I-now	-0.57
gt:medicine/now	1.29
gt:messageThing/-	-0.29
gt:messageThing/I-now	-1.30
gt:messageThing/I-past	0.72
gt:messageThing/he-past	-0.42
gt:messageThing/now	0.23
gt:messageThing/past	-0.53
gt:numb/-	0.30
gt:numb/I-past	1.09
gt:numb/he-past	0.56
gt:numb/now	1.17
gt:numb/past	-1.26
gt:otherMeaning/-	-0.27
gt:otherMeaning/I-now	0.46
gt:otherMeaning/I-past	-0.19
gt:otherMeaning/he-past	-0.98
gt:otherMeaning/now	0.87
gt:otherMeaning/past	0.38
gt:otherPerson/-	-0.36
gt:otherPerson/I-now	-0.14
gt:otherPerson/I-past	0.15
gt:otherPerson/he-past	0.13
gt:otherPerson/now	-0.30
gt:otherPerson/past	-0.85
gt:relief/-	0.12
gt:relief/I-past	0.81
gt:relief/he-past	-1.09
gt:relief/now	0.48
gt:relief/past	-0.53
gt:sad/-	-0.26
gt:sad/I-now	0.54
gt:sad/I-past	0.59
gt:sad/he-past	-0.14
gt:sad/now	-0.26
gt:sad/past	0.17
gt:saying/-	0.58
gt:saying/I-now	0.09
gt:saying/I-past	0.93
gt:saying/he-past	-1.53
gt:saying/now	-0.88
gt:saying/past	-1.16
gt:says/-	-0.11
gt:says/he-past	-0.30
gt:says/now	-0.94
gt:says/past	-0.63
gt:shame/-	-0.29
gt:shame/I-now	-0.30
gt:shame/I-past	1.34
gt:shame/now	0.68
gt:shame/past	-0.53
gt:shows/-	-0.10
gt:shows/I-now	0.09
gt:shows/now	-0.40
gt:sleep/-	-0.10
gt:sleep/I-now	1.00
gt:sleep/I-past	0.10
gt:sleep/now	0.77
gt:sleep/past	-0.88
gt:stirs/-	-0.09
gt:stirs/I-now	0.17
gt:stirs/I-past	-0.06
gt:stirs/he-past	0.49
gt:stirs/now	1.04
gt:stirs/past	-0.41
gt:sureBlame/-	0.38
gt:sureBlame/I-past	0.51
gt:sureBlame/now	0.99
gt:sureState/I-now	0.79
gt:sureState/I-past	1.44
gt:sureState/now	0.19
gt:sureState/past	0.60
gt:sureStirs/-	0.29
gt:sureStirs/I-now	0.08
gt:sureStirs/I-past	1.22
gt:sureStirs/he-past	1.10
gt:sureStirs/past	-0.09
gt:sureThing/-	0.17
gt:sureThing/I-now	1.05
gt:sureThing/I-past	0.20
gt:sureThing/he-past	1.16
gt:sureThing/now	0.11
gt:sureThing/past	0.63
gt:sureVerb/-	0.09
gt:sureVerb/I-now	1.16
gt:sureVerb/I-past	0.67
gt:sureVerb/now	-0.49
gt:sureVerb/past	0.59
gt:thing/-	0.66
gt:thing/I-now	0.94
gt:thing/I-past	-0.28
gt:thing/he-past	-1.75
gt:thing/now	0.60
gt:thing/past	-1.10
gt:tired/-	1.36
gt:tired/now	0.43
gt:tired/past	1.17
gt:trust/-	1.18
gt:trust/I-now	0.85
gt:trust/I-past	-1.54
gt:trust/he-past	-1.24
gt:trust/now	-0.14
gt:trust/past	0.31
gt:wants/-	-0.55
gt:wants/I-past	-1.46
i:1-0	0.58
i:1-1	1.05
i:1-2	-0.13
i:1-3	-0.35
i:2-0	1.10
i:2-1	0.32
i:2-2	-1.20
i:2-3	-0.55
i:3-0	-0.46
i:3-1	-0.20
i:3-2	0.31
i:3-3	-0.58
i:child	-0.21
i:none	0.29
i:other	0.29
i:self	0.17
i:thing	0.36
injury:body	0.78
injury:care	-0.20
injury:medicine	-1.14
injury:numb	0.56
injury:sad	-0.38
injury:sleep	-0.43
it:-	0.26
it:I-now	-0.24
it:I-past	0.51
it:he-past	0.42
it:now	0.11
it:past	-0.26
n:,	0.10
n:1	-0.33
n:2	0.35
n:3	0.20
n::	-0.63
n:;	-0.91
n:cual	0.46
n:cuando	0.66
n:desde	-0.27
n:donde	-0.54
n:hasta	-0.19
n:last	-0.16
n:long	-0.56
n:luego	-0.30
n:middle	0.08
n:ni	0.11
n:o	1.08
n:pero	1.20
n:porque	0.12
n:que	0.15
n:quotation	-0.83
n:quoted	-0.61
n:run-on	-0.06
n:short	-0.19
n:si	0.70
n:y	-0.20
name	-0.99
nobody-says-I/BARE-thing	-0.13
nobody-says-I/CLIENT	-0.39
nobody-says-I/EL	0.10
nobody-says-I/HIS-person	-0.49
nobody-says-I/I	0.45
nobody-says-I/NOBODY	0.38
nobody-says-I/NONE	-0.37
nobody-says-I/PEOPLE	-0.63
nobody-says-I/SHE	-0.69
nobody-says-I/THE	0.17
nobody-says-I/THE-animal	-0.05
nobody-says-I/THE-body	0.16
nobody-says-I/THE-child	0.12
nobody-says-I/THE-mind	-0.36
nobody-says-I/THE-person	0.28
nobody-says-I/THE-thing	-0.28
nobody-says-I/THIS	0.48
nobody-says-I/VERB	0.63
nobody-says-I/none/-/false	-0.49
nobody-says-I/none/-/true	-0.14
nobody-says-I/none/I-past/false	-1.27
nobody-says-I/none/I-past/true	0.67
nobody-says-I/none/now/true	0.32
nobody-says-I/other/-/false	-0.94
nobody-says-I/other/-/true	0.36
nobody-says-I/other/I-now/false	-1.33
nobody-says-I/other/I-now/true	-0.24
nobody-says-I/other/he-past/false	0.21
nobody-says-I/other/he-past/true	-0.08
nobody-says-I/other/now/false	-0.12
nobody-says-I/other/now/true	0.63
nobody-says-I/other/past/false	-0.24
nobody-says-I/self/-/false	0.21
nobody-says-I/self/-/true	0.97
nobody-says-I/self/I-now/false	0.17
nobody-says-I/self/I-now/true	0.94
nobody-says-I/self/I-past/false	-0.56
nobody-says-I/self/I-past/true	-0.36
nobody-says-I/self/he-past/false	-0.32
nobody-says-I/self/now/false	0.58
nobody-says-I/self/now/true	1.14
nobody-says-I/self/past/false	0.80
nobody-says-I/self/past/true	0.48
nobody-says-I/thing/-/false	0.10
nobody-says-I/thing/-/true	-0.33
nobody-says-I/thing/I-now/false	0.52
nobody-says-I/thing/I-now/true	-0.28
nobody-says-I/thing/I-past/false	-0.50
nobody-says-I/thing/he-past/false	-0.44
nobody-says-I/thing/now/false	-0.23
nobody-says-I/thing/now/true	0.99
nobody-says-I/thing/past/false	-0.79
nobody-says-I/thing/past/true	-1.05
o::	-0.26
o:;	-0.49
o:after-quotation	-0.40
o:cuando	-0.08
o:donde	-0.43
o:hasta	-0.28
o:luego	-0.66
o:ni	0.35
o:o	0.26
o:pero	-0.29
o:porque	0.34
o:que	-0.06
o:si	0.71
o:start	-0.14
o:y	0.13
os:,/BARE-thing	-0.87
os:,/EL	-1.62
os:,/I	0.11
os:,/ME	0.31
os:,/MY	0.98
os:,/NAME	0.58
os:,/NONE	0.58
os:,/THE	-0.77
os:,/THE-person	-0.65
os:,/THE-thing	0.13
os:,/VERB	-0.69
os::/NONE	-0.72
os:;/EL	-0.66
os:;/ME	-0.61
os:;/NONE	0.06
os:;/THE	-1.07
os:;/VERB	0.16
os:after-quotation/EL	-0.54
os:cuando/EL	-0.28
os:cuando/I	0.72
os:cuando/ME	-0.48
os:cuando/VERB	-0.72
os:desde/NONE	-0.05
os:desde/VERB	0.09
os:donde/ME	-0.43
os:hasta/NONE	-0.27
os:hasta/THE	-0.55
os:luego/EL	-0.19
os:luego/I	-0.59
os:luego/ME	-0.22
os:luego/THE-person	-0.14
os:pero/EL	-0.04
os:pero/I	-0.27
os:porque/EL	-0.24
os:porque/I	-0.74
os:porque/ME	0.78
os:porque/VERB	0.08
os:que/EL	0.24
os:que/I	-0.08
os:que/ME	-0.26
os:que/NONE	-0.57
os:que/THE	0.14
os:que/VERB	-0.38
os:si/VERB	0.75
os:start/BARE-person	0.21
os:start/BARE-thing	-0.45
os:start/CLIENT	-0.11
os:start/EL	-0.44
os:start/HIS-person	-0.61
os:start/I	-0.05
os:start/ME	-0.11
os:start/MY	-0.27
os:start/MY-child	-0.32
os:start/MY-mind	1.10
os:start/MY-person	0.11
os:start/NOTHING	0.93
os:start/SHE	-0.38
os:start/THE	0.31
os:start/THE-animal	-0.49
os:start/THE-body	-0.35
os:start/THE-child	0.07
os:start/THE-mind	0.25
os:start/THE-person	-0.22
os:start/THE-thing	-1.08
os:start/WE	-1.13
os:y/EL	-0.64
os:y/I	-0.55
os:y/ME	1.14
os:y/MY-person	0.27
os:y/NONE	-0.78
os:y/SHE	-0.62
os:y/THE	-0.43
os:y/THE-animal	-0.38
os:y/THE-body	0.41
os:y/THE-person	-0.39
os:y/THIS	0.33
os:y/VERB	-1.51
ot:child/-	-0.13
ot:child/he-past	-0.50
ot:none/-	-0.06
ot:none/I-past	-0.73
ot:none/now	0.55
ot:none/past	-0.89
ot:other/-	0.33
ot:other/I-now	-0.47
ot:other/now	0.21
ot:other/past	-0.41
ot:self/-	0.08
ot:self/I-now	0.66
ot:self/I-past	-0.21
ot:self/he-past	-0.51
ot:self/now	0.13
ot:self/past	-0.32
ot:thing/-	-0.35
ot:thing/I-now	0.05
ot:thing/I-past	-0.57
ot:thing/he-past	-0.61
ot:thing/now	0.26
ot:thing/past	-0.19
p:child/other	-0.41
p:first	-0.14
p:none/none	0.05
p:none/other	0.50
p:none/self	-0.68
p:none/thing	-0.81
p:other/none	-0.92
p:other/other	0.13
p:other/self	0.48
p:other/thing	0.30
p:quoted	-0.45
p:self/none	0.26
p:self/other	-0.54
p:self/self	-0.23
p:self/thing	0.13
p:thing/none	-1.63
p:thing/other	0.20
p:thing/self	0.06
p:thing/thing	-0.44
pg:author/other	-0.63
pg:author/self	-0.24
pg:look/none	-0.78
pg:look/other	-0.51
pg:look/self	-0.31
pg:look/thing	0.36
pg:messageThing/none	-1.09
pg:messageThing/other	-0.55
pg:messageThing/self	-0.76
pg:messageThing/thing	-0.94
pg:saying/none	0.91
pg:saying/other	-0.61
pg:saying/self	-1.07
pg:saying/thing	0.15
pi:false/none	-1.00
pi:false/other	0.46
pi:false/self	0.37
pi:false/thing	0.20
pi:true/none	0.79
pi:true/self	-0.94
pi:true/thing	-0.39
plain:blame/-	0.38
plain:blame/I-past	0.51
plain:blame/now	0.99
plain:in	1.02
plain:state/-	-0.18
plain:state/I-now	0.18
plain:state/I-past	0.73
plain:state/now	-0.09
plain:state/past	0.59
plain:stirs/-	0.29
plain:stirs/I-now	0.62
plain:stirs/I-past	0.75
plain:stirs/he-past	1.10
plain:stirs/past	1.33
plain:thing/-	-0.11
plain:thing/I-now	1.34
plain:thing/I-past	0.20
plain:thing/he-past	1.00
plain:thing/now	0.26
plain:thing/past	1.68
plain:verb/-	0.18
plain:verb/I-now	1.16
plain:verb/I-past	0.79
plain:verb/now	0.05
plain:verb/past	1.28
ps:none	-2.30
ps:other	-0.89
ps:self	-1.49
ps:thing	-1.33
psg:author	-0.77
psg:look	0.43
psg:messageThing	-0.95
psg:saying	0.11
pv:author	0.04
pv:quoted	-0.45
pv:reported	-0.21
s:BARE-thing	-0.28
s:BARE-thing+	-0.25
s:CLIENT	-0.11
s:EL	-0.14
s:EL+	-0.64
s:HIS-person	-0.61
s:I+	-0.98
s:ME	0.43
s:ME+	-0.81
s:MY	0.31
s:MY-child	-0.32
s:MY-mind	1.10
s:MY-person	0.19
s:MY-person+	0.57
s:MY-thing	-0.93
s:NAME	0.43
s:NOBODY	0.71
s:NONE	-0.11
s:NONE+	-0.60
s:NOTHING	0.45
s:PEOPLE	-0.33
s:SHE	-0.68
s:THE	-0.24
s:THE+	0.15
s:THE-animal	-0.49
s:THE-body	0.05
s:THE-child	0.13
s:THE-mind	0.37
s:THE-person	-0.64
s:THE-person+	0.14
s:THE-thing	-0.35
s:THIS	-0.17
s:VERB	-0.54
s:VERB+	0.08
s:WE	-0.97
st:BARE-person/-	-0.72
st:BARE-thing+/-	-0.25
st:BARE-thing/-	-0.28
st:CLIENT/-	-0.11
st:EL+/he-past	-1.56
st:EL+/past	-0.18
st:EL/-	-0.35
st:EL/I-now	-0.50
st:EL/he-past	0.08
st:EL/now	-0.23
st:EL/past	-0.11
st:HIS-person/he-past	-0.21
st:I+/-	-1.22
st:I+/I-past	-1.40
st:I+/now	0.28
st:I/-	-0.51
st:I/I-now	0.34
st:I/I-past	-0.08
st:I/now	0.34
st:I/past	0.24
st:ME+/he-past	-0.81
st:ME/-	0.68
st:ME/I-now	0.49
st:ME/I-past	0.06
st:ME/he-past	-0.41
st:ME/now	-0.27
st:ME/past	0.27
st:MY-child/-	-0.13
st:MY-child/he-past	-0.50
st:MY-person+/-	0.42
st:MY-person+/now	1.17
st:MY-person/-	0.29
st:MY-person/he-past	-0.05
st:MY-person/now	-0.67
st:MY-person/past	-0.67
st:MY-thing/-	-0.93
st:MY/-	0.49
st:MY/past	-0.19
st:NAME/-	0.58
st:NOBODY/-	0.38
st:NONE+/-	-0.60
st:NONE/-	-0.06
st:NONE/I-past	-0.73
st:NONE/now	-0.18
st:NONE/past	-0.67
st:NOTHING/-	-0.46
st:SHE/-	-0.69
st:THE+/-	-0.06
st:THE+/I-now	-0.17
st:THE+/he-past	-0.55
st:THE+/now	0.41
st:THE-animal/-	-0.83
st:THE-animal/he-past	-1.29
st:THE-body/-	-0.13
st:THE-body/past	0.45
st:THE-child/-	0.13
st:THE-mind/-	1.14
st:THE-person/-	-0.89
st:THE-person/he-past	-0.39
st:THE-person/now	-0.13
st:THE-person/past	-0.17
st:THE-thing/-	-0.10
st:THE-thing/he-past	-0.62
st:THE-thing/now	-0.92
st:THE-thing/past	-0.26
st:THE/-	-0.20
st:THE/he-past	-1.20
st:THE/now	-0.29
st:THE/past	-0.36
st:VERB+/-	0.30
st:VERB+/past	-0.83
st:VERB/-	-0.43
st:VERB/I-now	0.16
st:VERB/I-past	-0.46
st:VERB/he-past	-0.67
st:VERB/now	0.05
st:VERB/past	-0.40
st:WE/-	-1.13
t:I-now	0.51
t:I-past	-0.29
t:he-past	-0.33
t:now	0.55
t:past	-0.54
voice:message	-1.92
voice:message/false	-1.28
voice:message/true	-1.43
voice:reported	-1.15
voice:reported/false	-1.17
voice:reported/true	-0.53
w:#	-0.61
w:,	0.18
w:.	0.13
w::	-0.05
w:;	-0.59
w:a	0.45
w:abaj	0.79
w:abiert	-0.15
w:abr	0.56
w:abri	0.12
w:abrig	0.14
w:abril	-0.67
w:abrirl	0.71
w:acab	0.51
w:acept	-0.35
w:acompañ	-1.05
w:acost	0.63
w:adjunt	-1.33
w:agarr	-0.57
w:agent	-0.83
w:agobi	0.81
w:agost	0.51
w:agot	0.26
w:aguant	0.07
w:ahor	0.09
w:air	-0.26
w:al	0.32
w:alarm	-0.38
w:alegr	0.16
w:alg	-0.08
w:algui	1.21
w:aliv	0.31
w:alivi	1.03
w:alli	-0.76
w:alm	0.93
w:almac	-1.20
w:alter	0.88
w:amig	0.34
w:and	-0.40
w:ando	0.86
w:angusti	-0.48
w:ansiedad	0.87
w:ansios	-0.26
w:ant	0.70
w:antidepresiv	0.89
w:antigu	-0.15
w:apag	-0.94
w:aparc	-0.52
w:aparcamient	0.64
w:apart	-0.07
w:aport	-0.37
w:apoy	0.58
w:apret	1.01
w:archiv	-0.90
w:asc	0.84
w:asi	-0.73
w:asient	-0.62
w:asque	0.33
w:asust	0.68
w:ataqu	0.69
w:atend	-0.92
w:aterr	-0.14
w:atr	0.38
w:atrev	0.74
w:aud	-1.21
w:aun	-0.80
w:autobu	-0.52
w:avergonz	0.93
w:avis	-1.35
w:azul	-0.47
w:banc	-0.22
w:bar	-0.24
w:basur	0.33
w:beb	0.56
w:bibliotec	0.61
w:bici	-0.81
w:bien	0.82
w:boc	1.44
w:bols	-1.08
w:bord	0.55
w:bot	0.55
w:braz	-1.11
w:buen	-0.53
w:busc	0.80
w:cabez	0.45
w:cabre	0.29
w:cada	0.86
w:cae	0.82
w:caj	-1.15
w:call	-0.64
w:cam	0.15
w:camar	-1.38
w:camb	0.47
w:cambi	0.29
w:camin	0.51
w:camis	-0.99
w:canci	-0.39
w:captur	-0.47
w:car	1.09
w:carreter	-0.65
w:cart	0.21
w:cas	0.33
w:casi	0.84
w:cayer	-0.45
w:cerr	-0.42
w:cerradur	-0.73
w:cerrar	-0.96
w:cerroj	0.80
w:cierr	0.56
w:cintur	-0.70
w:cit	0.37
w:clas	0.44
w:clav	0.69
w:cobard	0.23
w:coch	-0.59
w:cocin	0.61
w:codig	-0.66
w:cogi	-0.95
w:coleg	0.23
w:colgu	-1.59
w:com	-0.56
w:comisar	-0.18
w:compañer	-0.91
w:compr	0.44
w:con	0.07
w:concentr	0.74
w:conduj	-0.27
w:confund	0.89
w:conmoci	-0.66
w:cont	-0.32
w:contest	-0.39
w:contr	0.54
w:contraseñ	0.52
w:cop	-0.35
w:cor	0.49
w:coraz	0.56
w:corre	0.19
w:cort	-0.58
w:cos	0.40
w:crei	0.76
w:cristal	-0.99
w:cruz	0.49
w:cualqui	1.13
w:cuand	-0.47
w:cuart	0.74
w:cuatr	-1.06
w:cuell	-0.79
w:culp	0.45
w:culpabl	0.72
w:da	0.81
w:daba	1.07
w:dan	0.38
w:dar	1.19
w:darl	0.90
w:debaj	-0.06
w:debi	0.24
w:declar	-0.96
w:ded	0.37
w:dej	-0.80
w:del	-0.35
w:delant	0.47
w:dentr	-0.56
w:denunc	-1.15
w:denunci	-1.15
w:denunciant	0.78
w:deriv	0.89
w:desanim	-0.39
w:desd	-0.15
w:desesper	0.73
w:desmay	1.39
w:despert	-0.23
w:despu	-0.32
w:destroz	-0.54
w:detr	-1.26
w:di	-0.55
w:dia	0.16
w:diagnostic	0.84
w:dias	-0.82
w:dic	-0.69
w:dient	0.57
w:dieron	0.09
w:diez	0.08
w:dij	-0.91
w:dio	-0.67
w:direcci	0.84
w:doctor	-0.23
w:dol	1.18
w:dolor	0.57
w:doming	-0.82
w:dond	0.94
w:dorm	0.19
w:dormi	-0.39
w:dos	-0.24
w:duel	-0.15
w:duerm	0.78
w:durant	0.67
w:durm	-0.59
w:ech	0.53
w:el	-0.34
w:ell	-0.49
w:empap	0.70
w:empec	0.86
w:empez	0.97
w:empiez	-0.76
w:empres	-0.66
w:en	-0.29
w:encend	0.06
w:encerr	-1.05
w:encim	1.07
w:encog	0.25
w:encontr	-0.90
w:ener	-0.78
w:enfad	0.45
w:enoj	1.24
w:entonc	-0.28
w:entr	-0.25
w:entrevist	0.99
w:era	0.44
w:es	-0.41
w:esa	-0.26
w:escaler	-0.45
w:escond	0.41
w:escondi	0.88
w:escrib	-0.63
w:escribi	-0.92
w:escribier	-0.69
w:escrit	-0.05
w:ese	-0.48
w:eso	-0.08
w:espald	-0.55
w:espej	0.59
w:esper	-0.97
w:esperanz	0.31
w:est	0.10
w:estomag	0.83
w:estoy	0.31
w:estr	0.80
w:estres	0.95
w:estuv	0.26
w:exager	0.36
w:factur	-0.78
w:fall	0.69
w:falt	-0.27
w:fatal	-0.47
w:febrer	-0.16
w:felpud	-0.85
w:fiest	-0.64
w:fio	0.28
w:firm	-0.07
w:flor	0.69
w:fot	-0.10
w:fotografi	-0.57
w:fregader	1.02
w:fuer	0.43
w:funci	0.30
w:furios	-0.15
w:gallin	0.64
w:garaj	0.34
w:gargant	0.34
w:golp	-0.50
w:grab	-0.97
w:grabaci	-0.61
w:grav	0.04
w:grif	0.31
w:grit	0.08
w:grup	0.80
w:guard	-1.18
w:ha	0.57
w:hab	-0.95
w:haberl	0.76
w:habitaci	0.76
w:habl	0.96
w:habr	1.52
w:hac	0.94
w:hag	0.85
w:han	-0.48
w:hart	0.93
w:hast	-0.32
w:hay	-0.55
w:he	1.37
w:hech	1.03
w:hel	-0.62
w:herman	0.20
w:hij	0.76
w:hombr	-0.39
w:hor	0.80
w:hubier	0.24
w:hund	0.58
w:iba	0.34
w:impotent	0.09
w:impres	-0.73
w:indic	-0.47
w:indign	0.75
w:infart	0.71
w:inform	-0.98
w:insegur	0.54
w:intranquil	0.82
w:ir	-0.33
w:jef	-0.17
w:juev	-0.50
w:juic	1.03
w:jul	0.62
w:jun	-1.05
w:junt	-1.19
w:juzg	-0.95
w:kil	1.08
w:la	-0.11
w:lado	-0.23
w:lament	-1.44
w:las	-0.43
w:le	0.25
w:leo	0.77
w:list	-0.49
w:llam	0.64
w:llant	0.61
w:llav	-1.23
w:lleg	-0.64
w:llev	-0.38
w:llor	0.63
w:lo	-0.37
w:loc	1.01
w:localizador	-1.16
w:lorazepam	0.81
w:los	0.34
w:luc	-0.69
w:lueg	-0.88
w:lun	0.57
w:madr	0.16
w:mal	-0.04
w:man	0.29
w:mand	0.30
w:marc	-1.14
w:march	0.63
w:mare	0.64
w:mart	-0.58
w:marz	0.19
w:mas	-0.51
w:mat	0.96
w:matricul	-0.72
w:may	-0.10
w:mañan	0.36
w:me	0.05
w:mechon	0.80
w:med	0.46
w:medic	-0.69
w:mediod	-0.16
w:mejor	0.34
w:men	-0.81
w:mensaj	-0.57
w:mi	-0.41
w:mia	-0.58
w:mied	-0.23
w:mientr	-0.25
w:miercol	-0.42
w:mil	0.27
w:minut	-1.04
w:mir	0.86
w:mis	0.36
w:mism	-0.35
w:mochil	-1.02
w:moj	-0.75
w:movil	-0.34
w:much	0.26
w:muchisim	0.78
w:muert	0.07
w:muestr	-0.59
w:mund	1.04
w:muy	1.06
w:muñec	-0.57
w:nada	0.74
w:nadi	0.35
w:nariz	-1.42
w:nervi	-0.05
w:nervios	-0.80
w:ni	1.02
w:niñ	0.86
w:no	0.21
w:noch	0.35
w:nombr	-0.79
w:normal	1.54
w:nos	-0.55
w:not	-0.51
w:notific	-0.09
w:nuestr	-0.88
w:nuev	-0.98
w:numer	-1.69
w:nunc	0.62
w:o	0.27
w:ocult	-1.02
w:odio	-0.09
w:oig	0.43
w:oir	0.94
w:ojo	1.19
w:onc	-0.50
w:osit	-0.45
w:otr	0.26
w:oyer	-0.84
w:padr	1.12
w:pagin	0.38
w:panic	1.37
w:papel	0.18
w:paquet	-0.84
w:par	0.58
w:paraliz	0.08
w:part	0.56
w:pas	0.42
w:pasill	1.05
w:pastill	-0.33
w:pat	-0.84
w:pech	0.40
w:pedi	-0.71
w:pegu	0.84
w:pel	-0.60
w:pens	0.50
w:per	-0.23
w:perd	-0.56
w:perdi	0.20
w:perr	-0.45
w:persian	0.62
w:person	1.07
w:pes	0.19
w:pesadill	0.44
w:pid	-0.43
w:piel	1.15
w:piens	0.60
w:piern	0.65
w:pinch	-1.20
w:pint	-0.83
w:pis	-0.96
w:plan	0.37
w:pod	0.83
w:polic	-0.72
w:polv	0.30
w:pon	-0.46
w:pong	0.46
w:por	-0.26
w:porqu	0.10
w:portal	-0.70
w:postraumatic	0.17
w:primer	-0.13
w:prob	0.38
w:prop	0.47
w:psicolog	-0.22
w:psiquiatr	1.05
w:pud	-0.08
w:pued	0.72
w:puent	-0.77
w:puert	0.28
w:puest	0.81
w:puj	-0.93
w:punt	1.30
w:puñ	1.02
w:que	0.05
w:qued	-0.14
w:quer	-0.45
w:qui	0.22
w:quier	1.04
w:quit	0.33
w:rab	0.28
w:rastreador	0.56
w:rat	-0.99
w:ray	-0.61
w:recib	-0.72
w:recog	-0.67
w:reconozc	1.23
w:ref	-0.82
w:refier	0.51
w:registr	-0.52
w:regl	-0.69
w:reloj	-0.40
w:respir	0.35
w:retir	-0.18
w:retras	-0.94
w:revis	0.15
w:roj	-0.15
w:rompi	0.70
w:ronch	0.58
w:rop	-0.10
w:rot	-0.10
w:rrhh	-0.19
w:rued	-0.64
w:sab	-0.69
w:sac	-0.99
w:sal	0.29
w:salg	0.36
w:sali	-0.56
w:salt	-0.18
w:salud	0.65
w:sangr	0.39
w:saqu	-0.71
w:se	-0.27
w:segu	1.13
w:segui	-1.32
w:segur	-0.18
w:seguridad	-0.22
w:sei	-0.75
w:sell	-0.56
w:seman	0.42
w:sent	0.07
w:senti	0.21
w:ser	0.95
w:sertralin	0.73
w:señor	-0.33
w:si	1.11
w:siempr	1.04
w:sient	0.73
w:sigu	-1.51
w:sill	0.24
w:sin	0.81
w:sirv	0.36
w:sit	0.44
w:sobr	-0.38
w:sol	-0.85
w:son	-0.66
w:soport	0.93
w:soy	0.33
w:su	0.04
w:sub	-0.70
w:suc	0.49
w:sud	-1.05
w:sudor	0.97
w:suen	0.90
w:sueñ	0.87
w:sup	0.80
w:sus	0.94
w:sust	0.83
w:tan	0.15
w:tant	0.67
w:tard	0.90
w:tarjet	-1.17
w:taxi	0.78
w:taz	0.22
w:telefon	0.29
w:tem	0.77
w:tembl	0.72
w:ten	-0.15
w:teng	0.06
w:tensi	-0.13
w:terap	0.59
w:tien	0.05
w:tiend	0.45
w:timbr	-0.55
w:tir	0.31
w:tod	0.21
w:todav	0.93
w:tom	-0.16
w:ton	1.08
w:tont	0.43
w:toqu	0.40
w:trabaj	0.39
w:traicion	1.12
w:traster	-0.30
w:tratamient	0.63
w:tres	-0.53
w:tristez	0.51
w:turn	0.08
w:ultim	-0.63
w:un	0.16
w:una	0.56
w:unos	-0.37
w:urgenci	0.23
w:usuar	-0.22
w:va	-0.08
w:vac	0.64
w:vacun	-0.81
w:val	-0.72
w:vall	-0.23
w:vas	-0.61
w:ve	0.26
w:vec	0.14
w:vecin	0.07
w:ven	0.34
w:ventan	-0.89
w:veo	0.53
w:ver	-0.60
w:verguenz	0.20
w:verj	-1.23
w:vest	0.35
w:veterinar	-1.30
w:vez	-0.11
w:vi	-0.56
w:viej	-0.75
w:vien	0.26
w:viern	0.59
w:vin	0.71
w:visit	-0.11
w:vist	0.41
w:viv	-0.21
w:volv	-0.72
w:volvi	-1.12
w:vomit	-0.06
w:voy	-0.14
w:voz	0.94
w:vuelt	0.47
w:y	-0.37
w:ya	0.42
w:yo	-0.07
w:º	-1.30
`);

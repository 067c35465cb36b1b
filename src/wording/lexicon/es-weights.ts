// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	-0.12
#:false/child/he-past	-0.42
#:false/none/-	0.15
#:false/none/I-past	-0.75
#:false/none/now	1.03
#:false/none/past	-0.55
#:false/other/-	0.30
#:false/other/I-now	-0.33
#:false/other/he-past	0.22
#:false/other/now	0.24
#:false/other/past	-0.33
#:false/self/-	0.17
#:false/self/I-now	1.03
#:false/self/I-past	-0.32
#:false/self/he-past	-0.33
#:false/self/now	0.32
#:false/self/past	-0.32
#:false/thing/-	-0.20
#:false/thing/I-now	0.20
#:false/thing/I-past	-0.62
#:false/thing/he-past	-0.43
#:false/thing/now	0.30
#:false/thing/past	-0.08
#:true/none/-	-1.51
#:true/other/-	-0.47
#:true/other/I-now	-0.42
#:true/other/he-past	-1.00
#:true/other/past	-0.66
#:true/self/-	-0.90
#:true/self/I-now	-0.84
#:true/self/I-past	0.32
#:true/self/he-past	-0.55
#:true/self/now	-0.54
#:true/self/past	-1.07
#:true/thing/-	-1.15
#:true/thing/I-now	0.11
#:true/thing/he-past	-0.41
#:true/thing/now	-1.18
#:true/thing/past	-0.85
#s:false/child	-0.32
#s:false/none	0.17
#s:false/other	0.34
#s:false/self	0.20
#s:false/thing	-0.10
#s:true/none	-0.70
#s:true/other	-0.72
#s:true/self	-0.79
#s:true/thing	-0.40
01=	-0.87
01=(	0.37
01=(/I-past	0.37
01=(/self	0.37
01=(/truefalse	0.37
01=)	-0.07
01=)/falsetrue	-0.07
01=)/past	-0.07
01=)/thing	-0.07
01=,	0.08
01=,/-	-0.20
01=,/I-now	0.10
01=,/I-past	0.69
01=,/falsefalse	-1.42
01=,/falsetrue	-0.13
01=,/he-past	0.23
01=,/none	0.50
01=,/now	-0.69
01=,/other	-1.17
01=,/past	-1.35
01=,/self	-0.05
01=,/thing	-0.70
01=,/truefalse	0.55
01=,/truetrue	0.41
01=:	-1.11
01=:/-	-0.39
01=:/falsefalse	-0.38
01=:/falsetrue	-0.11
01=:/none	-0.45
01=:/now	-0.90
01=:/other	-0.15
01=:/self	-0.90
01=:/thing	-0.33
01=:/truefalse	-1.10
01=;	-0.74
01=;/-	-0.81
01=;/I-past	-0.19
01=;/falsefalse	-0.85
01=;/falsetrue	-0.62
01=;/he-past	-0.44
01=;/none	-0.37
01=;/now	-0.77
01=;/other	-0.43
01=;/past	-0.26
01=;/self	-0.69
01=;/thing	-0.60
01=;/truefalse	-0.32
01=;/truetrue	-0.60
01=after-quotation	-0.44
01=after-quotation/-	-0.24
01=after-quotation/falsefalse	-0.38
01=after-quotation/he-past	-0.49
01=after-quotation/now	-0.26
01=after-quotation/other	-0.49
01=after-quotation/past	-0.15
01=after-quotation/self	-0.37
01=after-quotation/thing	-0.16
01=after-quotation/truefalse	-0.23
01=antes	-0.61
01=antes/-	-0.61
01=antes/falsefalse	-0.61
01=antes/none	-0.61
01=asi	-0.39
01=asi/-	-0.39
01=asi/falsefalse	-0.39
01=asi/none	-0.39
01=aunque	-0.35
01=aunque/-	-0.35
01=aunque/falsefalse	-0.35
01=aunque/none	-0.35
01=como	-0.62
01=como/I-now	-0.62
01=como/thing	-0.62
01=como/truefalse	-0.62
01=cual	-0.50
01=cual/I-now	-0.50
01=cual/self	-0.50
01=cual/truefalse	-0.50
01=cuando	-0.37
01=cuando/-	-0.98
01=cuando/I-past	-0.45
01=cuando/falsefalse	-0.51
01=cuando/falsetrue	-0.23
01=cuando/he-past	-0.23
01=cuando/now	-0.24
01=cuando/other	-0.22
01=cuando/self	-0.30
01=cuando/truefalse	-0.24
01=desde	-0.96
01=desde/-	-0.97
01=desde/falsefalse	-0.76
01=desde/falsetrue	-0.99
01=desde/none	-0.91
01=desde/now	-0.28
01=desde/self	-0.49
01=donde	-0.49
01=donde/falsetrue	-0.49
01=donde/he-past	-0.40
01=donde/past	-0.32
01=donde/self	-0.49
01=entonces	-0.47
01=entonces/-	-0.47
01=entonces/falsefalse	-0.47
01=entonces/self	-0.47
01=hasta	-1.20
01=hasta/-	-1.18
01=hasta/falsefalse	-1.15
01=hasta/falsetrue	-0.29
01=hasta/none	-1.37
01=hasta/now	-0.44
01=hasta/self	-0.28
01=hasta/thing	-0.32
01=hasta/truefalse	-0.46
01=luego	-0.94
01=luego/-	-0.42
01=luego/I-now	-0.74
01=luego/I-past	-0.05
01=luego/falsefalse	-0.49
01=luego/he-past	-0.11
01=luego/other	-0.18
01=luego/self	-0.80
01=luego/thing	-0.28
01=luego/truefalse	-0.52
01=mientras	-0.23
01=mientras/falsefalse	-0.23
01=mientras/now	-0.23
01=mientras/self	-0.23
01=ni	-0.54
01=ni/-	-0.56
01=ni/falsefalse	-0.54
01=ni/other	-0.76
01=ni/past	-0.08
01=ni/self	-0.30
01=nonenone	-1.76
01=noneother	-0.92
01=noneself	0.54
01=nonething	-1.54
01=o	-0.06
01=o/past	-0.06
01=o/thing	-0.13
01=o/truetrue	-0.13
01=otherchild	-0.28
01=othernone	-1.58
01=otherother	-0.06
01=otherself	-0.87
01=otherthing	-0.80
01=pero	-0.15
01=pero/past	-0.16
01=pero/thing	-0.16
01=pero/truetrue	-0.15
01=porque	-0.50
01=porque/-	-0.82
01=porque/I-past	-0.94
01=porque/falsefalse	-0.06
01=porque/falsetrue	-1.28
01=porque/he-past	-0.52
01=porque/now	-0.60
01=porque/other	-0.64
01=porque/past	1.75
01=porque/self	0.10
01=porque/thing	-0.81
01=porque/truefalse	0.68
01=que	-1.03
01=que/-	-1.15
01=que/I-now	-1.15
01=que/I-past	-0.41
01=que/falsefalse	-1.35
01=que/falsetrue	-0.24
01=que/he-past	0.43
01=que/none	-0.80
01=que/now	-1.35
01=que/other	-0.06
01=que/past	-0.76
01=que/self	-1.54
01=que/thing	-0.72
01=que/truefalse	-1.60
01=que/truetrue	0.45
01=run-on	-0.36
01=run-on/-	-0.19
01=run-on/I-now	-0.43
01=run-on/falsefalse	-0.19
01=run-on/none	-0.19
01=run-on/other	-0.43
01=run-on/truefalse	-0.43
01=selfchild	-0.30
01=selfnone	-0.99
01=selfother	0.26
01=selfself	-0.66
01=selfthing	0.10
01=si	-0.73
01=si/-	-0.66
01=si/falsefalse	-0.58
01=si/falsetrue	-0.17
01=si/none	-0.38
01=si/now	-0.52
01=si/other	-0.17
01=si/self	-0.58
01=si/truetrue	-0.35
01=thingnone	-0.82
01=thingother	-0.58
01=thingself	-0.87
01=thingthing	-1.45
01=y	0.09
01=y/I-now	-1.34
01=y/I-past	-0.69
01=y/falsefalse	-0.98
01=y/falsetrue	-1.94
01=y/he-past	-0.21
01=y/none	-0.53
01=y/now	0.15
01=y/other	-0.89
01=y/past	1.29
01=y/self	0.44
01=y/thing	-0.54
01=y/truefalse	1.50
01=y/truetrue	-1.96
01v:message	-2.37
01v:reported	-2.14
10=	-0.71
10=)	0.35
10=)/falsetrue	0.35
10=)/past	0.35
10=)/thing	0.35
10=,/-	-0.87
10=,/I-now	-1.03
10=,/I-past	0.70
10=,/falsefalse	-0.20
10=,/falsetrue	0.09
10=,/he-past	0.50
10=,/none	-0.29
10=,/other	0.66
10=,/past	0.52
10=,/self	-0.16
10=,/thing	-0.66
10=,/truefalse	0.05
10=,/truetrue	-0.19
10=-	-0.65
10=-/-	-0.65
10=-/falsetrue	-0.65
10=-/none	-0.65
10=:	-0.74
10=:/-	-0.75
10=:/falsefalse	-0.59
10=:/none	-0.66
10=:/now	-0.19
10=:/self	-0.29
10=:/thing	-0.62
10=:/truefalse	-0.51
10=;	-1.23
10=;/-	-0.75
10=;/I-past	-0.29
10=;/falsefalse	-0.95
10=;/falsetrue	-0.77
10=;/he-past	-0.49
10=;/none	-0.99
10=;/now	-0.96
10=;/other	-0.49
10=;/self	-0.89
10=;/thing	-1.00
10=;/truefalse	-0.90
10=;/truetrue	-0.89
10=antes	-0.09
10=antes/-	-0.09
10=antes/falsefalse	-0.09
10=antes/none	-0.09
10=asi	-0.37
10=asi/-	-0.37
10=asi/falsefalse	-0.37
10=asi/none	-0.37
10=aunque	-0.50
10=aunque/-	-0.50
10=aunque/falsefalse	-0.50
10=aunque/none	-0.50
10=como	-1.19
10=como/I-now	-1.19
10=como/thing	-1.19
10=como/truefalse	-1.19
10=cuando	0.47
10=cuando/-	-0.92
10=cuando/I-now	0.08
10=cuando/I-past	0.31
10=cuando/falsefalse	0.18
10=cuando/falsetrue	0.38
10=cuando/he-past	0.79
10=cuando/now	-0.12
10=cuando/other	0.60
10=cuando/past	1.02
10=cuando/self	-0.20
10=cuando/truefalse	-0.12
10=desde	-0.65
10=desde/-	-0.57
10=desde/falsefalse	-0.46
10=desde/falsetrue	-0.59
10=desde/none	-0.55
10=desde/now	-0.42
10=desde/self	-0.52
10=donde	-0.49
10=donde/falsetrue	-0.49
10=donde/he-past	-0.47
10=donde/past	-0.47
10=donde/self	-0.49
10=entonces	-0.58
10=entonces/-	-0.58
10=entonces/falsefalse	-0.58
10=entonces/self	-0.58
10=hasta	-0.54
10=hasta/-	-0.54
10=hasta/falsefalse	-1.08
10=hasta/falsetrue	-0.23
10=hasta/none	-0.51
10=hasta/now	-0.15
10=hasta/self	-0.16
10=hasta/thing	0.55
10=hasta/truefalse	-0.77
10=luego	-0.76
10=luego/-	-0.34
10=luego/I-now	-0.66
10=luego/I-past	-0.66
10=luego/falsefalse	-0.68
10=luego/he-past	-0.46
10=luego/other	-0.58
10=luego/past	-0.47
10=luego/self	-0.83
10=luego/thing	-0.33
10=luego/truefalse	-0.85
10=mientras	-0.49
10=mientras/falsefalse	-0.49
10=mientras/now	-0.49
10=mientras/self	-0.49
10=ni	-0.48
10=ni/-	-0.36
10=ni/falsefalse	-0.48
10=ni/other	-0.48
10=ni/past	-0.58
10=ni/self	-0.19
10=nonenone	0.24
10=noneother	-0.89
10=noneself	-0.72
10=nonething	-0.92
10=o	-0.25
10=o/falsetrue	0.75
10=o/none	0.75
10=o/past	-0.25
10=o/thing	-0.49
10=o/truetrue	-0.49
10=otherchild	-0.42
10=othernone	0.29
10=otherother	-1.13
10=otherself	0.04
10=otherthing	0.07
10=pero	0.94
10=pero/I-past	0.51
10=pero/falsefalse	0.47
10=pero/falsetrue	0.67
10=pero/he-past	0.65
10=pero/now	0.67
10=pero/other	0.76
10=pero/past	-0.43
10=pero/self	0.51
10=pero/thing	-0.43
10=pero/truetrue	0.90
10=porque	-1.18
10=porque/-	-0.64
10=porque/I-now	-0.90
10=porque/I-past	-0.61
10=porque/falsefalse	-0.86
10=porque/falsetrue	-1.14
10=porque/he-past	-0.63
10=porque/now	-0.26
10=porque/other	-0.61
10=porque/past	-0.93
10=porque/self	-1.01
10=porque/thing	-0.13
10=que	-0.63
10=que/-	-0.24
10=que/I-now	-0.50
10=que/I-past	0.12
10=que/falsefalse	-2.23
10=que/falsetrue	0.29
10=que/none	-1.20
10=que/now	-1.98
10=que/other	-0.60
10=que/past	-0.21
10=que/self	-0.30
10=que/thing	-1.51
10=que/truefalse	-1.57
10=que/truetrue	0.52
10=run-on	-0.42
10=run-on/-	-0.32
10=run-on/I-now	-0.24
10=run-on/falsefalse	-0.32
10=run-on/none	-0.32
10=run-on/other	-0.24
10=run-on/truefalse	-0.24
10=selfchild	-0.18
10=selfnone	0.22
10=selfother	-0.89
10=selfself	-0.92
10=si	-0.51
10=si/-	-0.40
10=si/falsefalse	-0.37
10=si/falsetrue	-0.24
10=si/none	-0.71
10=si/now	-0.38
10=si/other	-0.24
10=si/self	-0.32
10=si/truetrue	-0.52
10=thingnone	-0.58
10=thingother	-0.98
10=thingself	-0.49
10=thingthing	-1.44
10=y	-0.38
10=y/-	-0.41
10=y/I-now	0.40
10=y/I-past	-0.30
10=y/falsefalse	-0.49
10=y/falsetrue	0.38
10=y/he-past	-0.52
10=y/none	0.63
10=y/now	-1.32
10=y/other	-0.48
10=y/past	0.14
10=y/self	-0.86
10=y/truefalse	-1.15
10=y/truetrue	-1.74
10v:message	-1.67
10v:quoted	-1.56
10v:reported	-0.93
10|	-0.07
11=	0.45
11=(	-0.67
11=(/I-past	-0.67
11=(/self	-0.67
11=(/truefalse	-0.67
11=)	-0.35
11=)/falsetrue	-0.35
11=)/past	-0.35
11=)/thing	-0.35
11=,	-0.28
11=,/-	0.08
11=,/I-now	0.28
11=,/I-past	-0.29
11=,/falsefalse	-0.35
11=,/falsetrue	-0.07
11=,/he-past	-1.54
11=,/none	-0.31
11=,/now	-0.87
11=,/other	0.40
11=,/past	-0.59
11=,/self	-0.07
11=,/thing	-0.63
11=,/truefalse	-0.10
11=,/truetrue	-0.18
11=:	0.21
11=:/-	0.51
11=:/falsefalse	0.54
11=:/none	-0.42
11=:/now	-0.43
11=:/self	-0.42
11=:/thing	0.77
11=:/truefalse	-0.62
11=;	-0.33
11=;/-	0.05
11=;/I-past	-0.05
11=;/falsefalse	-0.60
11=;/falsetrue	0.07
11=;/he-past	-0.56
11=;/none	0.12
11=;/now	-0.61
11=;/other	-0.59
11=;/self	-0.55
11=;/thing	-0.96
11=;/truefalse	-0.98
11=;/truetrue	0.45
11=antes	-0.19
11=antes/-	-0.19
11=antes/falsefalse	-0.19
11=antes/none	-0.19
11=aunque	0.52
11=aunque/-	0.52
11=aunque/falsefalse	0.52
11=aunque/none	0.52
11=como	-0.93
11=como/I-now	-0.93
11=como/thing	-0.93
11=como/truefalse	-0.93
11=cual	0.51
11=cual/I-now	0.51
11=cual/self	0.51
11=cual/truefalse	0.51
11=cuando	0.10
11=cuando/-	-0.62
11=cuando/I-now	0.38
11=cuando/I-past	-0.62
11=cuando/falsefalse	-0.46
11=cuando/he-past	-0.26
11=cuando/now	0.24
11=cuando/other	-0.27
11=cuando/past	-0.14
11=cuando/self	0.35
11=cuando/truefalse	0.24
11=desde	0.15
11=desde/falsefalse	0.33
11=desde/falsetrue	-0.55
11=desde/none	0.06
11=desde/now	0.52
11=desde/self	0.18
11=donde	-0.29
11=donde/falsetrue	-0.29
11=donde/he-past	-0.29
11=donde/past	-0.19
11=donde/self	-0.29
11=entonces	-0.51
11=entonces/-	-0.51
11=entonces/falsefalse	-0.51
11=entonces/self	-0.51
11=hasta	0.14
11=hasta/-	-0.06
11=hasta/falsefalse	0.63
11=hasta/falsetrue	-2.02
11=hasta/none	0.28
11=hasta/now	0.40
11=hasta/self	-0.19
11=hasta/thing	-0.45
11=hasta/truefalse	0.40
11=luego/-	-0.41
11=luego/I-now	0.32
11=luego/falsefalse	-0.37
11=luego/he-past	-0.16
11=luego/other	-0.21
11=luego/self	0.22
11=luego/thing	-0.25
11=luego/truefalse	0.51
11=mientras	0.25
11=mientras/falsefalse	0.25
11=mientras/now	0.25
11=mientras/self	0.25
11=ni	0.37
11=ni/-	0.37
11=ni/falsefalse	0.37
11=ni/other	0.13
11=ni/past	-0.21
11=ni/self	0.18
11=nonenone	0.50
11=noneother	-0.97
11=noneself	-0.62
11=nonething	-0.99
11=o	0.26
11=o/falsetrue	-0.79
11=o/none	-0.79
11=o/past	0.26
11=o/thing	0.51
11=o/truetrue	0.51
11=othernone	0.69
11=otherself	-0.33
11=otherthing	0.41
11=pero	-0.24
11=pero/I-past	-0.25
11=pero/falsetrue	-0.24
11=pero/now	-0.07
11=pero/self	-0.25
11=porque	0.30
11=porque/-	0.85
11=porque/I-past	-1.20
11=porque/falsefalse	-0.38
11=porque/falsetrue	0.25
11=porque/now	-1.25
11=porque/past	-1.73
11=porque/self	-0.47
11=porque/thing	0.80
11=porque/truefalse	-0.25
11=que	0.26
11=que/I-now	-0.24
11=que/I-past	-0.07
11=que/falsefalse	0.68
11=que/falsetrue	-0.22
11=que/he-past	0.11
11=que/none	-0.40
11=que/now	0.17
11=que/other	0.12
11=que/self	0.18
11=que/thing	0.24
11=que/truefalse	-0.40
11=que/truetrue	0.21
11=run-on	0.06
11=run-on/-	-0.17
11=run-on/I-now	0.22
11=run-on/falsefalse	-0.17
11=run-on/none	-0.17
11=run-on/other	0.22
11=run-on/truefalse	0.22
11=selfchild	0.28
11=selfnone	-0.11
11=selfother	0.36
11=selfself	0.06
11=selfthing	-0.85
11=si	0.60
11=si/-	0.19
11=si/falsefalse	0.30
11=si/falsetrue	0.21
11=si/none	-0.81
11=si/now	0.59
11=si/other	0.21
11=si/self	0.72
11=si/truetrue	0.46
11=thingnone	-0.56
11=thingother	-0.30
11=thingself	0.53
11=thingthing	-0.14
11=y	-0.20
11=y/-	-1.35
11=y/I-past	0.39
11=y/falsefalse	-0.08
11=y/falsetrue	0.33
11=y/he-past	-1.28
11=y/none	-0.60
11=y/now	0.76
11=y/other	0.36
11=y/self	-0.63
11=y/thing	0.40
11=y/truefalse	-0.64
11=y/truetrue	-1.40
11v:message	-0.60
11v:reported	0.25
M|b:# .	-0.53
M|b:^ el	-0.13
M|b:^ lo	-0.22
M|b:^ lueg	-0.32
M|b:^ mi	-0.12
M|b:^ ni	0.51
M|b:^ que	-0.75
M|b:^ y	-0.66
M|b:a las	-0.65
M|b:a mi	-0.46
M|b:acompañ .	-0.32
M|b:agent me	-0.45
M|b:al telefon	0.23
M|b:ansiedad .	0.40
M|b:aparec en	-0.58
M|b:con mi	-0.73
M|b:cuand aparec	-0.58
M|b:cuand dij	-0.14
M|b:cuand ley	-0.18
M|b:de mi	-0.26
M|b:dij mi	-0.43
M|b:el #	-0.19
M|b:el agent	-0.45
M|b:el guard	-0.28
M|b:el medic	0.19
M|b:el usuar	-0.16
M|b:en el	-0.20
M|b:en mi	-0.77
M|b:guard me	-0.28
M|b:ha dado	0.19
M|b:herman se	0.17
M|b:humill .	-0.43
M|b:jef .	-0.23
M|b:llav .	-0.56
M|b:lo mand	-0.17
M|b:lueg el	-0.14
M|b:lueg lo	-0.06
M|b:madr est	-0.20
M|b:mand a	-0.17
M|b:me acompañ	-0.51
M|b:me ha	0.19
M|b:medic me	0.19
M|b:mi compañer	-0.78
M|b:mi direcci	-0.22
M|b:mi herman	0.08
M|b:mi jef	-0.85
M|b:mi llav	-0.56
M|b:mi madr	-0.32
M|b:mi mar	0.53
M|b:mi nombr	-0.43
M|b:mi trabaj	-0.58
M|b:nombr .	-0.43
M|b:pas por	-0.65
M|b:se pus	-0.56
M|b:ten mi	-0.56
M|b:trabaj .	-0.27
M|b:usuar @	-0.16
M|b:y el	-0.24
M|b:y ten	-0.37
M|b:y yo	0.57
M|b:yo .	0.54
M|f:0/other	-0.15
M|f:1/other	0.26
M|f:2/other	-0.36
M|f:3/other	-0.20
M|g:appetite	0.18
M|g:body	0.07
M|g:care	0.09
M|g:children	-0.43
M|g:confused	-0.20
M|g:evidence	-0.49
M|g:fear	0.44
M|g:figure	-0.86
M|g:guard	0.09
M|g:injury	-0.18
M|g:look	-0.60
M|g:medicine	0.19
M|g:messageThing	-0.14
M|g:sad	-0.37
M|g:saying	-0.27
M|g:says	-0.46
M|g:shame	-0.16
M|g:sleep	0.69
M|g:stirs	0.62
M|g:sureState	-0.62
M|g:sureThing	0.42
M|g:sureVerb	-0.61
M|g:thing	-0.06
M|g:trust	0.67
M|gs:action/MY-person	-0.23
M|gs:action/THE-person	-0.27
M|gs:body/MY-person	-0.39
M|gs:care/EL	0.19
M|gs:children/THE-child	-0.07
M|gs:confused/MY-person	-0.20
M|gs:evidence/EL	-0.26
M|gs:fear/EL	0.55
M|gs:fear/MY-person	-1.10
M|gs:feelVerb/EL	-0.97
M|gs:guard/EL	-0.65
M|gs:lasting/MY-person	-0.53
M|gs:look/EL	-0.71
M|gs:look/MY-person	-0.47
M|gs:medicine/EL	0.19
M|gs:messageThing/EL	-0.33
M|gs:messageThing/MY-person	0.11
M|gs:otherPerson/EL	0.11
M|gs:otherPerson/MY-person	0.09
M|gs:otherPerson/THE-person	-0.46
M|gs:sad/EL	0.10
M|gs:saying/EL	-0.45
M|gs:saying/MY-person	-0.56
M|gs:says/EL	-0.46
M|gs:shame/MY-person	-0.43
M|gs:stirs/EL	0.62
M|gs:sureState/MY-person	-0.62
M|gs:sureThing/EL	0.42
M|gs:sureVerb/EL	-0.80
M|gs:sureVerb/MY-person	-0.41
M|gs:trust/MY-person	0.65
M|gt:action/-	0.19
M|gt:action/he-past	-0.79
M|gt:action/now	-0.16
M|gt:action/past	-0.80
M|gt:body/-	-0.39
M|gt:care/now	0.19
M|gt:children/-	-0.07
M|gt:confused/past	-0.20
M|gt:fear/I-now	0.14
M|gt:fear/now	0.08
M|gt:feelVerb/-	-0.82
M|gt:feelVerb/he-past	0.19
M|gt:injury/he-past	-0.18
M|gt:look/-	-0.48
M|gt:look/he-past	-0.67
M|gt:look/past	-0.33
M|gt:medicine/now	0.19
M|gt:messageThing/-	0.10
M|gt:messageThing/past	-0.79
M|gt:otherPerson/-	0.17
M|gt:otherPerson/he-past	-0.16
M|gt:otherPerson/now	-0.23
M|gt:otherPerson/past	-0.75
M|gt:sad/he-past	-0.71
M|gt:saying/-	0.26
M|gt:saying/he-past	-0.22
M|gt:saying/past	-0.77
M|gt:says/past	-0.43
M|gt:shame/-	-0.16
M|gt:sureState/past	-0.44
M|gt:sureThing/now	0.19
M|gt:sureVerb/-	-0.39
M|gt:sureVerb/he-past	-0.80
M|gt:thing/I-now	0.17
M|gt:thing/he-past	-0.39
M|gt:thing/past	-0.37
M|gt:trust/-	0.47
M|gt:trust/he-past	0.43
M|i:1-1	0.15
M|i:1-3	-0.69
M|i:2-2	0.22
M|i:3-2	0.39
M|i:other	0.22
M|it:-	-0.64
M|it:I-now	0.24
M|it:he-past	0.09
M|it:now	0.11
M|it:past	-0.54
M|w:#	-0.94
M|w:,	-0.89
M|w:.	0.07
M|w:@	-0.16
M|w:a	-0.31
M|w:acompañ	-0.51
M|w:agent	-0.45
M|w:al	0.18
M|w:ansiedad	0.40
M|w:aparec	-0.58
M|w:apunt	-0.74
M|w:baj	0.06
M|w:compañer	-0.78
M|w:con	-0.73
M|w:dado	0.19
M|w:de	-0.24
M|w:del	-1.08
M|w:delant	-0.56
M|w:dij	-0.43
M|w:dio	0.13
M|w:direcci	-0.22
M|w:el	-0.16
M|w:es	-0.57
M|w:est	-0.06
M|w:firm	-0.50
M|w:fot	-0.26
M|w:guard	-0.28
M|w:ha	0.19
M|w:herman	0.08
M|w:humill	-0.43
M|w:jef	-0.85
M|w:las	-0.65
M|w:ley	-0.18
M|w:llav	-0.56
M|w:lueg	-0.32
M|w:madr	-0.32
M|w:mand	-0.33
M|w:mar	0.53
M|w:me	-0.05
M|w:medic	0.19
M|w:mi	-0.21
M|w:mied	0.69
M|w:ni	0.35
M|w:no	0.75
M|w:nombr	-0.43
M|w:par	0.64
M|w:pas	-0.65
M|w:pid	-1.09
M|w:por	0.19
M|w:pus	-0.56
M|w:que	0.21
M|w:qued	0.23
M|w:se	0.39
M|w:telefon	0.23
M|w:tembl	-0.39
M|w:ten	-0.56
M|w:trabaj	-0.58
M|w:un	0.16
M|w:una	-0.91
M|w:usuar	-0.16
M|w:y	0.17
M|w:yo	0.63
O|b:# .	-1.02
O|b:# de	-0.16
O|b:# minut	-0.43
O|b:, grit	-0.56
O|b:, public	-0.37
O|b:^ ,	-0.49
O|b:^ casi	-0.35
O|b:^ compr	-0.09
O|b:^ cuand	-0.52
O|b:^ el	-1.09
O|b:^ ell	-0.22
O|b:^ entr	-0.62
O|b:^ la	-0.79
O|b:^ llam	-0.66
O|b:^ lo	-0.40
O|b:^ los	0.05
O|b:^ lueg	-0.87
O|b:^ mand	-0.18
O|b:^ pap	-0.56
O|b:^ parec	-0.37
O|b:^ per	-0.04
O|b:^ porqu	-0.07
O|b:^ que	0.63
O|b:^ sal	-0.69
O|b:^ se	0.68
O|b:^ si	0.51
O|b:^ sms	-0.23
O|b:^ son	-0.04
O|b:^ su	-0.49
O|b:^ sub	-0.71
O|b:^ tir	-0.61
O|b:^ volv	-0.45
O|b:a #	-0.34
O|b:a la	0.17
O|b:a las	-1.07
O|b:a llam	-0.34
O|b:a mediod	-0.51
O|b:agent se	-0.61
O|b:al timbr	-0.32
O|b:alarm .	0.34
O|b:apunt el	-0.22
O|b:cajer se	-0.12
O|b:camar lo	-0.19
O|b:cart .	0.69
O|b:casi content	-0.35
O|b:cog el	-0.42
O|b:coleg le	-0.69
O|b:con la	-0.67
O|b:cuand dobl	-0.15
O|b:cuand entr	-0.09
O|b:cuand llam	0.23
O|b:cuand par	-0.30
O|b:cuand pas	-0.31
O|b:cuand son	-0.11
O|b:cuatr vec	-0.37
O|b:de ell	-0.23
O|b:de la	-0.08
O|b:de los	-0.50
O|b:de mied	-0.19
O|b:dej en	-0.93
O|b:del sof	-0.53
O|b:delant .	-0.96
O|b:desbord .	-0.52
O|b:detr del	-0.53
O|b:dia #	-0.28
O|b:dobl la	-0.96
O|b:dos .	-0.68
O|b:dos vec	-0.63
O|b:el #	-0.09
O|b:el agent	-0.33
O|b:el barc	-0.16
O|b:el caser	-0.75
O|b:el coch	-0.09
O|b:el codig	0.23
O|b:el cog	-0.44
O|b:el coleg	-0.75
O|b:el conductor	-0.25
O|b:el dia	-0.28
O|b:el est	-0.65
O|b:el felpud	-0.44
O|b:el gat	-0.62
O|b:el guard	-0.10
O|b:el horar	-0.69
O|b:el ojo	-0.41
O|b:el pat	0.59
O|b:el pequeñ	0.39
O|b:el pom	-0.59
O|b:el porter	-0.80
O|b:el rest	-0.73
O|b:el se	-0.08
O|b:el telefon	-0.18
O|b:el timbr	-0.62
O|b:el vas	0.60
O|b:el vecin	0.17
O|b:el vigilant	-0.97
O|b:ell :	-0.23
O|b:en #	-0.55
O|b:en el	-0.66
O|b:en la	0.09
O|b:entr a	-0.51
O|b:entr en	-0.05
O|b:est de	-0.65
O|b:est junt	-0.30
O|b:fatal .	-0.24
O|b:felpud .	-0.45
O|b:fot .	-0.58
O|b:fue en	-0.09
O|b:furgonet .	-0.49
O|b:grab .	-0.72
O|b:grab el	-0.44
O|b:grit .	0.32
O|b:horar .	-0.69
O|b:indign .	-0.39
O|b:izquierd .	-0.41
O|b:junt a	-0.30
O|b:la agent	-0.59
O|b:la alarm	0.33
O|b:la cajer	-0.39
O|b:la camar	-0.19
O|b:la cart	0.18
O|b:la enfermer	-0.56
O|b:la esquin	-0.96
O|b:la furgonet	-0.42
O|b:la juez	-0.88
O|b:la llav	-0.16
O|b:la mes	-0.54
O|b:la not	-0.17
O|b:la profesor	-0.16
O|b:la puert	0.09
O|b:la recepcionist	-0.53
O|b:la tiend	-0.05
O|b:la vecin	-0.83
O|b:la verj	-0.30
O|b:las #	-0.99
O|b:las dos	-0.63
O|b:las fot	-0.85
O|b:llam a	0.09
O|b:llam al	-0.32
O|b:llam cuatr	-0.37
O|b:llam par	-0.20
O|b:lleg la	-0.12
O|b:llev la	-0.61
O|b:llor .	-0.44
O|b:lo dej	0.25
O|b:lo grab	-0.63
O|b:los nervi	-0.50
O|b:madr llam	-0.20
O|b:march a	-0.32
O|b:mediod .	-0.76
O|b:mes .	-0.35
O|b:mied .	-0.19
O|b:muert de	-0.19
O|b:nervi .	-0.21
O|b:ojo izquierd	-0.41
O|b:par dec	-0.20
O|b:par la	-0.42
O|b:parec tranquil	-0.28
O|b:pas por	-0.97
O|b:perr tembl	-0.38
O|b:por delant	-0.97
O|b:porqu par	-0.56
O|b:public .	-0.37
O|b:puert .	0.21
O|b:punt sobr	-0.41
O|b:que dej	-0.80
O|b:que el	-0.78
O|b:que lleg	-0.23
O|b:que pas	-0.16
O|b:que se	-1.28
O|b:qued la	-0.35
O|b:sal la	-0.70
O|b:salt la	-0.46
O|b:saqu una	-0.09
O|b:se apunt	-0.22
O|b:se asust	-0.11
O|b:se fue	-0.05
O|b:se llam	-0.22
O|b:se llev	-0.61
O|b:se march	-1.04
O|b:se qued	-0.25
O|b:se sent	-0.05
O|b:sms de	-0.23
O|b:sobr el	-0.41
O|b:son el	-0.71
O|b:su herman	-0.48
O|b:su madr	-0.20
O|b:sub las	-0.88
O|b:suc .	-0.49
O|b:telefon .	-0.25
O|b:tiend .	-0.08
O|b:timbr .	-0.42
O|b:timbr a	-0.62
O|b:tir el	-0.95
O|b:tranquil ,	-0.28
O|b:una fot	-0.09
O|b:vas .	0.61
O|b:vec .	-0.54
O|b:vecin .	-0.45
O|b:verj .	-0.30
O|b:vin el	-0.21
O|b:volv a	-0.35
O|b:y el	-1.75
O|b:y la	-0.67
O|b:y las	0.15
O|b:y llam	-0.07
O|b:y lo	0.31
O|b:y no	0.28
O|b:y se	-1.23
O|b:y sub	-0.81
O|b:y volv	-0.05
O|b:§ ,	-1.47
O|b:§ .	0.10
O|f:0/other	-0.20
O|f:1/other	0.15
O|f:2/other	-0.74
O|f:3/other	0.17
O|g:action	-0.48
O|g:anger	0.20
O|g:appetite	-0.19
O|g:body	0.16
O|g:children	0.26
O|g:concentration	0.04
O|g:confused	0.24
O|g:drink	0.50
O|g:evidence	-0.35
O|g:expects	-0.99
O|g:feel	-0.09
O|g:feelVerb	-0.33
O|g:figure	0.21
O|g:harm	-0.79
O|g:injury	-0.26
O|g:injuryCue	0.23
O|g:lasting	-0.15
O|g:messageThing	0.38
O|g:numb	-0.16
O|g:otherMeaning	0.31
O|g:relief	-0.33
O|g:sad	-0.68
O|g:saying	0.14
O|g:says	0.07
O|g:shame	0.48
O|g:shows	-0.76
O|g:sleep	-0.75
O|g:sureState	-0.99
O|g:sureThing	-0.41
O|g:thing	-0.43
O|g:tired	-0.52
O|gs:action/EL	-0.84
O|gs:action/HIS-person	-0.20
O|gs:action/SHE	-0.08
O|gs:action/THE-animal	-0.69
O|gs:action/THE-person	-0.48
O|gs:anger/EL	0.32
O|gs:anger/THE-person	-0.34
O|gs:appetite/EL	-0.19
O|gs:body/EL	0.53
O|gs:body/THE-animal	-0.38
O|gs:children/THE-child	0.26
O|gs:concentration/EL	-0.76
O|gs:confused/EL	-0.65
O|gs:confused/THE-person	-0.39
O|gs:damage/EL	-0.76
O|gs:drink/EL	0.50
O|gs:evidence/EL	-0.35
O|gs:fear/EL	-0.33
O|gs:fear/HIS-person	-0.14
O|gs:fear/THE-person	-0.11
O|gs:feel/EL	-0.09
O|gs:feelVerb/EL	0.32
O|gs:feelVerb/THE-animal	-0.38
O|gs:feelVerb/THE-person	-0.30
O|gs:figure/EL	0.27
O|gs:figure/THE-child	0.05
O|gs:figure/THE-person	-0.21
O|gs:guard/EL	-0.26
O|gs:guard/THE-person	-0.19
O|gs:harm/EL	-0.95
O|gs:injury/EL	-1.13
O|gs:injury/THE-child	0.44
O|gs:injuryCue/EL	-0.44
O|gs:lasting/EL	0.36
O|gs:lasting/THE-person	-0.59
O|gs:look/EL	0.07
O|gs:look/HIS-person	-0.48
O|gs:look/SHE	-0.22
O|gs:look/THE-person	-0.38
O|gs:messageThing/EL	0.32
O|gs:messageThing/SHE	-0.23
O|gs:messageThing/THE-person	-0.09
O|gs:numb/EL	-0.30
O|gs:otherMeaning/EL	0.31
O|gs:otherPerson/EL	-0.55
O|gs:otherPerson/HIS-person	-0.20
O|gs:otherPerson/SHE	-0.36
O|gs:otherPerson/THE-animal	0.07
O|gs:otherPerson/THE-child	0.49
O|gs:otherPerson/THE-person	-0.46
O|gs:relief/EL	-0.40
O|gs:sad/EL	-0.57
O|gs:sad/THE-person	-0.47
O|gs:saying/EL	-0.17
O|gs:saying/HIS-person	-0.20
O|gs:saying/SHE	-0.08
O|gs:says/EL	0.07
O|gs:shame/EL	0.58
O|gs:shows/EL	-0.71
O|gs:sleep/EL	-1.09
O|gs:sureState/EL	-0.65
O|gs:sureState/HIS-person	-0.49
O|gs:sureState/SHE	-0.19
O|gs:sureState/THE-person	-0.53
O|gs:sureThing/EL	-0.46
O|gs:sureVerb/EL	0.53
O|gs:sureVerb/THE-animal	-0.38
O|gs:sureVerb/THE-person	-0.53
O|gs:thing/EL	-0.90
O|gs:thing/THE-child	0.44
O|gs:tired/THE-person	-0.52
O|gs:trust/EL	-0.24
O|gt:action/-	-0.06
O|gt:action/I-now	-0.32
O|gt:action/he-past	-0.65
O|gt:action/now	-1.05
O|gt:action/past	-0.41
O|gt:anger/-	-0.47
O|gt:anger/he-past	-0.56
O|gt:appetite/I-now	-0.19
O|gt:body/-	0.16
O|gt:children/-	0.26
O|gt:concentration/I-now	-0.76
O|gt:confused/-	-0.39
O|gt:confused/now	0.41
O|gt:damage/he-past	-0.74
O|gt:drink/I-now	-0.20
O|gt:drink/he-past	0.53
O|gt:drink/past	-0.21
O|gt:evidence/-	-0.41
O|gt:evidence/I-now	-0.17
O|gt:evidence/he-past	-0.07
O|gt:fear/-	0.12
O|gt:fear/he-past	-0.11
O|gt:feel/he-past	-0.10
O|gt:feelVerb/-	-0.19
O|gt:feelVerb/I-now	-0.11
O|gt:feelVerb/he-past	-0.10
O|gt:figure/-	-0.08
O|gt:figure/I-now	-0.32
O|gt:figure/he-past	0.11
O|gt:figure/now	0.36
O|gt:guard/-	0.26
O|gt:guard/I-now	-0.17
O|gt:guard/he-past	-0.99
O|gt:harm/-	-0.40
O|gt:harm/he-past	-0.97
O|gt:injury/-	0.18
O|gt:injury/he-past	-0.99
O|gt:injuryCue/-	0.24
O|gt:lasting/-	0.14
O|gt:lasting/I-now	-0.38
O|gt:lasting/now	-0.61
O|gt:look/-	0.21
O|gt:look/he-past	-0.74
O|gt:look/now	0.17
O|gt:messageThing/-	0.14
O|gt:messageThing/I-now	-0.75
O|gt:messageThing/he-past	0.60
O|gt:messageThing/now	-0.23
O|gt:otherMeaning/-	0.35
O|gt:otherMeaning/he-past	-0.70
O|gt:otherPerson/-	-0.26
O|gt:otherPerson/I-now	-0.40
O|gt:otherPerson/he-past	-0.21
O|gt:otherPerson/now	0.38
O|gt:otherPerson/past	-1.33
O|gt:relief/-	-0.40
O|gt:sad/-	-0.44
O|gt:sad/I-now	-0.10
O|gt:sad/he-past	-0.83
O|gt:saying/-	-0.29
O|gt:saying/he-past	-0.34
O|gt:saying/past	0.21
O|gt:says/past	0.37
O|gt:shame/-	0.26
O|gt:shows/-	-0.76
O|gt:sleep/-	-0.62
O|gt:sleep/he-past	-0.80
O|gt:sureState/-	-0.85
O|gt:thing/-	-0.07
O|gt:thing/I-now	-0.09
O|gt:thing/he-past	-1.07
O|gt:thing/now	0.09
O|gt:thing/past	-0.09
O|gt:trust/-	0.33
O|gt:trust/he-past	-0.70
O|i:1-0	0.08
O|i:1-2	-0.52
O|i:1-3	0.11
O|i:2-2	-1.00
O|i:2-3	0.37
O|i:3-2	-0.19
O|i:3-3	0.36
O|i:other	0.25
O|it:-	0.09
O|it:I-now	-0.17
O|it:now	0.59
O|w:#	-1.06
O|w:,	-1.10
O|w:.	0.46
O|w::	-0.82
O|w:;	-0.33
O|w:a	0.15
O|w:agent	-0.55
O|w:al	0.47
O|w:alarm	0.33
O|w:apunt	-0.22
O|w:asust	-0.11
O|w:barc	-0.16
O|w:bols	-0.56
O|w:cajer	-0.39
O|w:camar	-0.19
O|w:cart	0.73
O|w:caser	-0.75
O|w:casi	-0.88
O|w:cerr	-0.11
O|w:codig	0.23
O|w:cog	-0.57
O|w:coleg	-0.75
O|w:compr	-0.09
O|w:con	-1.01
O|w:conductor	-0.25
O|w:content	-0.35
O|w:corr	-0.88
O|w:corre	-0.74
O|w:cre	0.65
O|w:cuand	-0.07
O|w:cuatr	-0.55
O|w:de	-0.18
O|w:dec	-0.20
O|w:del	0.07
O|w:delant	-0.97
O|w:desbord	-0.52
O|w:detr	-0.53
O|w:dia	-0.31
O|w:dij	0.37
O|w:dobl	-0.96
O|w:dos	-0.91
O|w:ech	-0.99
O|w:el	-0.30
O|w:ell	-0.36
O|w:en	-0.64
O|w:enfermer	-0.56
O|w:entr	-0.52
O|w:escond	-0.19
O|w:esquin	-0.96
O|w:est	0.47
O|w:estoy	0.70
O|w:fatal	-0.24
O|w:felpud	-0.44
O|w:fot	-1.21
O|w:fue	-0.05
O|w:fuer	0.28
O|w:furgonet	-0.42
O|w:gat	-0.62
O|w:gimnas	0.19
O|w:grab	-0.71
O|w:grit	0.32
O|w:guard	-0.07
O|w:herman	-0.48
O|w:horar	-0.69
O|w:indign	-0.39
O|w:izquierd	-0.41
O|w:juez	-0.62
O|w:jun	-0.28
O|w:junt	-0.43
O|w:la	-0.41
O|w:las	0.19
O|w:le	-0.22
O|w:levant	0.30
O|w:llam	-0.11
O|w:llav	-0.16
O|w:lleg	-0.28
O|w:llev	-0.61
O|w:llor	-0.44
O|w:lo	-0.35
O|w:los	0.28
O|w:lueg	-0.87
O|w:madr	0.47
O|w:mand	-0.16
O|w:march	-1.04
O|w:mediod	-0.51
O|w:mes	-0.54
O|w:mied	0.12
O|w:minut	-0.43
O|w:muert	-0.20
O|w:nervi	-0.50
O|w:niñ	0.35
O|w:no	0.25
O|w:not	-0.75
O|w:numer	-0.23
O|w:ojo	-0.41
O|w:otr	-0.43
O|w:pap	-0.56
O|w:par	-0.30
O|w:parec	-0.84
O|w:pas	-0.17
O|w:pat	0.55
O|w:peg	0.10
O|w:pequeñ	0.39
O|w:per	-0.04
O|w:perd	-0.39
O|w:pid	-0.51
O|w:pom	-0.59
O|w:por	-0.13
O|w:porqu	-0.07
O|w:porter	-0.80
O|w:profesor	-0.16
O|w:public	-0.37
O|w:puert	0.09
O|w:puls	-1.18
O|w:punt	-0.41
O|w:pus	-0.40
O|w:que	0.63
O|w:qued	-0.25
O|w:recepci	-0.78
O|w:recepcionist	-0.53
O|w:respir	0.58
O|w:rest	-0.73
O|w:sac	-1.55
O|w:sal	-0.32
O|w:salt	-0.46
O|w:saqu	-0.09
O|w:se	-0.12
O|w:seguridad	-0.42
O|w:sent	-0.09
O|w:si	0.51
O|w:sms	-0.23
O|w:sobr	-0.41
O|w:sof	-0.53
O|w:son	-0.69
O|w:su	-0.59
O|w:sub	-0.89
O|w:suc	-0.49
O|w:telefon	-0.18
O|w:tembl	-0.66
O|w:tien	-0.27
O|w:tiend	-0.05
O|w:timbr	-0.61
O|w:tir	-0.95
O|w:tod	-0.73
O|w:tranquil	-0.28
O|w:tres	-0.87
O|w:un	0.08
O|w:una	-0.80
O|w:vas	0.60
O|w:vec	-0.52
O|w:vecin	-0.84
O|w:verj	-0.30
O|w:vide	-1.35
O|w:vigilant	-0.97
O|w:vin	-0.21
O|w:volv	-0.35
O|w:ya	0.14
any	-0.19
b:# ,	-0.73
b:# :	-0.36
b:# ;	-0.49
b:# a	-0.82
b:# com	-0.52
b:# de	-0.84
b:# mensaj	-0.85
b:# minut	-0.94
b:# y	-0.62
b:. #	-1.11
b:^ #	-0.50
b:^ ,	-0.27
b:^ adjunt	-1.37
b:^ ahor	-0.09
b:^ ando	0.64
b:^ ant	0.26
b:^ aparc	-0.10
b:^ asi	-0.95
b:^ avis	-1.65
b:^ baj	0.22
b:^ bloque	-1.50
b:^ cambi	-0.70
b:^ captur	-0.37
b:^ casi	0.88
b:^ cerr	-1.54
b:^ colgu	-1.55
b:^ com	0.25
b:^ con	0.76
b:^ conduj	-0.28
b:^ cort	-0.60
b:^ cos	0.44
b:^ crei	0.48
b:^ cual	0.14
b:^ cuand	-0.55
b:^ de	-0.99
b:^ dej	-0.66
b:^ del	-0.52
b:^ dentr	-0.76
b:^ denunci	-1.08
b:^ desd	0.11
b:^ dond	-0.25
b:^ dormi	-0.75
b:^ dos	-1.38
b:^ duerm	0.95
b:^ el	-0.18
b:^ empec	0.89
b:^ en	-0.73
b:^ era	-1.25
b:^ es	-0.40
b:^ esper	-1.12
b:^ est	-0.19
b:^ estoy	0.04
b:^ fot	-0.88
b:^ fui	0.04
b:^ guard	-0.97
b:^ hab	-0.90
b:^ hast	-0.06
b:^ he	1.34
b:^ inform	-0.25
b:^ la	-0.21
b:^ lament	-1.42
b:^ las	-1.23
b:^ leo	0.38
b:^ llam	0.67
b:^ llev	-0.13
b:^ llor	0.91
b:^ lo	-0.27
b:^ lueg	-0.62
b:^ me	-0.06
b:^ mensaj	-0.48
b:^ mi	0.57
b:^ mientr	-0.37
b:^ mir	0.72
b:^ muert	0.08
b:^ nadi	0.64
b:^ ni	0.84
b:^ no	0.06
b:^ nunc	0.69
b:^ o	0.21
b:^ otr	-0.05
b:^ pedi	-1.06
b:^ per	-0.38
b:^ pint	-0.44
b:^ pon	-0.61
b:^ pong	0.27
b:^ por	-0.29
b:^ porqu	0.28
b:^ qued	-0.75
b:^ ref	-1.16
b:^ refier	0.28
b:^ registr	-0.36
b:^ rompi	0.51
b:^ sali	-1.24
b:^ saqu	-0.80
b:^ se	0.05
b:^ senti	-0.23
b:^ si	1.04
b:^ sient	1.19
b:^ sin	0.49
b:^ sobr	-0.86
b:^ sol	0.37
b:^ son	0.25
b:^ soy	0.50
b:^ sud	-1.03
b:^ ten	0.40
b:^ teng	0.43
b:^ tercer	0.56
b:^ tir	-0.71
b:^ todav	0.50
b:^ tom	-0.06
b:^ tres	0.31
b:^ un	0.87
b:^ una	0.46
b:^ usuar	0.07
b:^ ver	-0.48
b:^ viv	-0.46
b:^ volvi	-1.01
b:^ vomit	-0.30
b:^ voy	1.47
b:^ y	-0.47
b:^ ya	0.46
b:^ yo	-0.54
b:^ º	-1.18
b:a #	-0.81
b:a cas	-0.09
b:a entr	-1.18
b:a la	-1.04
b:a las	-0.70
b:a llam	-0.94
b:a llor	0.31
b:a lo	0.72
b:a los	-1.06
b:a mechon	0.78
b:a mi	0.30
b:a mil	0.41
b:a pon	0.21
b:a psicolog	0.91
b:a seguridad	-1.29
b:a su	0.68
b:a tod	0.94
b:a un	0.09
b:a una	-0.37
b:a vec	0.43
b:abri el	0.70
b:abri la	-1.14
b:abril .	-0.66
b:abrirl .	0.50
b:acost .	0.68
b:agarr #	-0.13
b:agarr del	-0.63
b:agobi .	0.87
b:agot .	0.20
b:aguant .	0.09
b:ahor estoy	0.64
b:ahor tom	0.48
b:ahor voy	0.69
b:air ,	1.19
b:al #	0.65
b:al bord	0.55
b:al lado	-0.29
b:al psicolog	-0.56
b:al sal	-1.02
b:al telefon	0.59
b:alm .	0.59
b:alter .	1.02
b:amig .	0.73
b:ando bien	0.14
b:ansiedad .	0.97
b:ansios .	-0.12
b:ant .	0.29
b:antidepresiv .	0.84
b:asc ,	0.22
b:asc .	0.21
b:asient ,	-0.33
b:asient .	-1.08
b:asque .	0.51
b:asust .	0.85
b:asust much	-0.10
b:ataqu de	0.85
b:atend la	-0.96
b:aterr ,	0.67
b:aterr .	0.28
b:atr .	-0.14
b:atrev a	0.81
b:autobu .	-0.61
b:avergonz .	0.51
b:avis a	-1.67
b:baj .	0.38
b:baj el	-0.19
b:baj la	0.43
b:baj por	0.14
b:banc .	0.57
b:bien .	0.38
b:bloque .	1.17
b:bloque el	-1.22
b:bloque la	-0.61
b:bols .	-0.56
b:bord del	0.95
b:braz ,	-0.59
b:braz .	-0.44
b:cabre .	0.35
b:cada noch	-0.19
b:cada vez	0.44
b:cae el	0.76
b:cam .	0.89
b:camar .	-1.34
b:camar lo	-0.77
b:camb de	0.40
b:cambi de	-1.20
b:cambi la	0.64
b:captur ,	-0.36
b:captur .	-0.28
b:cas .	0.13
b:cas de	-0.45
b:casi me	0.81
b:cay el	0.16
b:cayer las	-0.80
b:cerr .	-1.13
b:cerr la	0.08
b:cierr el	0.36
b:cinc vec	0.98
b:clav .	0.74
b:cogi un	-1.15
b:colgu .	-1.40
b:com .	-0.77
b:com una	0.57
b:comisar .	-1.35
b:compañer .	-0.76
b:con el	0.77
b:con la	-0.14
b:con las	0.98
b:con los	1.43
b:con mi	-1.34
b:con nadi	0.40
b:con un	-0.30
b:confund .	0.47
b:conmoci ,	-0.73
b:cont a	-0.53
b:contest .	-0.84
b:contr la	0.92
b:coraz ,	0.48
b:coraz me	0.25
b:cual me	0.16
b:cuand abri	-1.06
b:cuand encontr	-1.00
b:cuand me	-0.55
b:cuand oig	0.43
b:cuand vi	0.19
b:cuatr con	0.47
b:cuatr noch	0.82
b:cuatr vec	-0.40
b:cuent .	0.85
b:da mied	0.65
b:darl la	0.60
b:de #	-0.73
b:de abril	-0.37
b:de acost	0.64
b:de ansiedad	0.90
b:de asient	-1.29
b:de atr	0.29
b:de baj	0.60
b:de cada	1.26
b:de el	-1.30
b:de en	0.59
b:de ese	1.16
b:de esper	0.37
b:de est	0.81
b:de febrer	-0.13
b:de gallin	0.52
b:de jul	-0.60
b:de jun	-0.49
b:de la	0.07
b:de lagrim	-0.10
b:de las	-0.51
b:de los	0.06
b:de marz	-0.25
b:de may	-0.60
b:de mi	-0.43
b:de mied	-0.30
b:de mis	0.93
b:de nadi	0.23
b:de numer	-0.59
b:de punt	1.42
b:de que	-0.55
b:de seguridad	0.25
b:de tembl	0.94
b:de una	-0.54
b:debaj del	-0.56
b:declar .	-1.01
b:ded .	-0.12
b:dej de	-0.26
b:dej el	-1.04
b:dej la	0.97
b:dej una	-0.82
b:del #	0.35
b:del asient	-0.50
b:del braz	-0.47
b:del llant	0.59
b:del sust	0.91
b:delant de	-0.67
b:dentr ,	-0.64
b:dentr del	0.64
b:denunci a	-0.71
b:denunci pas	-0.71
b:deriv a	1.19
b:desanim .	-0.34
b:desd el	-0.37
b:desd la	-0.85
b:desd marz	0.86
b:desesper .	1.45
b:despert a	0.46
b:despu de	-0.70
b:despu del	0.74
b:detr .	-0.11
b:detr de	-0.78
b:di a	-0.41
b:dia #	-0.10
b:dia .	0.28
b:diagnostic estr	0.85
b:dias .	-0.68
b:dias sin	-0.06
b:diez dias	-0.51
b:dij a	-0.23
b:dij que	-0.94
b:dio asc	0.32
b:dio rab	0.20
b:dio un	-0.58
b:dio una	-0.75
b:dol .	1.13
b:doming .	-0.61
b:dond me	-0.55
b:dorm .	-0.14
b:dos .	-0.98
b:dos vec	0.06
b:duel la	-0.18
b:duerm .	0.31
b:duerm vest	0.38
b:ech a	0.54
b:el #	-0.37
b:el ,	-0.13
b:el .	-0.61
b:el :	-0.46
b:el air	-0.13
b:el alm	1.02
b:el almac	-1.14
b:el aparcamient	0.61
b:el autobu	-0.44
b:el bols	-0.61
b:el cor	0.44
b:el coraz	0.66
b:el denunci	-0.53
b:el dia	-0.60
b:el doming	-0.55
b:el escrib	-0.42
b:el estomag	0.93
b:el felpud	-0.64
b:el fregader	1.18
b:el garaj	0.54
b:el hombr	-0.26
b:el le	-0.15
b:el localizador	-1.11
b:el lun	0.31
b:el miercol	-0.41
b:el mund	1.70
b:el nombr	-0.10
b:el nuev	-0.95
b:el numer	-1.05
b:el panic	0.12
b:el pasill	0.96
b:el pel	0.81
b:el portal	-0.74
b:el puent	-0.60
b:el rastreador	-0.38
b:el recib	-0.67
b:el reloj	-0.55
b:el retras	-0.92
b:el sobr	-0.17
b:el telefon	-0.36
b:el trabaj	0.65
b:ell .	-0.62
b:empap en	0.69
b:en #	-0.73
b:en cas	0.18
b:en diez	-0.34
b:en el	-0.40
b:en la	-0.34
b:en list	0.72
b:en los	-0.05
b:en med	0.64
b:en mi	0.06
b:en quit	0.63
b:en su	0.75
b:en sudor	0.77
b:en tratamient	0.65
b:en un	-0.19
b:en una	-1.10
b:en urgenci	-0.80
b:encim .	1.22
b:encog el	0.32
b:encontr el	-1.11
b:ener .	-0.95
b:enfad .	0.97
b:enoj .	0.58
b:entr .	-1.33
b:entr el	0.11
b:entr en	-0.83
b:entr la	0.48
b:entr las	-0.58
b:entrevist .	0.88
b:era el	-0.99
b:era un	0.62
b:es del	-0.38
b:es el	-0.32
b:escondi en	-1.22
b:escrib a	-0.16
b:escrib est	-0.20
b:escrib yo	-0.35
b:esper en	-0.41
b:esper par	0.53
b:esperanz a	0.66
b:est .	0.44
b:est abiert	-0.15
b:est agobi	0.65
b:est alivi	0.65
b:est asust	0.06
b:est aterr	0.54
b:est avergonz	0.84
b:est confund	0.79
b:est de	-0.38
b:est dentr	0.61
b:est desanim	-0.25
b:est en	-1.33
b:est enoj	0.77
b:est estres	1.00
b:est hech	-0.38
b:est impotent	0.80
b:est insegur	-0.35
b:est intranquil	0.73
b:est junt	-1.02
b:est llor	1.16
b:est nervios	-0.95
b:est por	-0.24
b:est rot	0.19
b:est sent	-0.87
b:est sol	1.26
b:est tan	0.35
b:est tembl	-0.40
b:est tranquil	-0.15
b:estoy alter	0.40
b:estoy asust	0.37
b:estoy aterr	0.67
b:estoy bloque	0.39
b:estoy de	1.13
b:estoy desesper	0.50
b:estoy destroz	-0.35
b:estoy dol	0.15
b:estoy en	0.81
b:estoy enfad	0.50
b:estoy exager	0.64
b:estoy muy	0.35
b:estoy tembl	0.80
b:estoy traicion	0.33
b:estr postraumatic	0.17
b:estres .	0.91
b:exager .	0.59
b:fall las	0.82
b:falt el	-0.08
b:felpud .	-0.20
b:fiest por	-0.71
b:fio de	0.40
b:fot .	-1.22
b:fot de	0.86
b:fregader despu	1.17
b:fui a	-0.68
b:fui al	-1.03
b:furios ,	1.16
b:garaj .	0.88
b:grab .	-0.39
b:guard la	-0.44
b:ha retir	0.98
b:hab un	-0.56
b:hab una	-0.35
b:haberl vist	0.72
b:han diagnostic	0.18
b:hast el	-0.61
b:hast la	-0.90
b:hast las	-0.58
b:he dej	0.41
b:he pas	0.23
b:he perd	1.29
b:he vuelt	1.21
b:hech un	-0.11
b:hel .	-0.56
b:hel la	0.40
b:herman ,	-0.93
b:herman .	-1.48
b:hij grit	-0.28
b:hij no	0.49
b:hund .	-0.14
b:impotent .	0.81
b:impres .	-0.53
b:infart .	0.73
b:inform del	-1.10
b:insegur .	0.07
b:intranquil .	0.42
b:ir a	-0.27
b:juev .	-0.37
b:juic .	0.59
b:jul .	0.65
b:jun .	-0.47
b:junt a	-1.00
b:junt al	-0.92
b:la #	-0.71
b:la agent	-0.61
b:la alarm	-0.69
b:la basur	0.57
b:la bibliotec	0.66
b:la caj	-1.22
b:la call	-0.45
b:la cam	-0.21
b:la camar	-0.51
b:la camis	-1.16
b:la captur	-0.51
b:la cart	0.19
b:la cas	0.37
b:la cerradur	-0.75
b:la clav	0.79
b:la com	0.91
b:la comisar	0.05
b:la compr	0.54
b:la contraseñ	0.78
b:la cuent	-1.60
b:la denunciant	0.45
b:la direcci	0.49
b:la doctor	-0.38
b:la escaler	-0.17
b:la espald	-0.16
b:la esperanz	0.43
b:la fiest	-0.52
b:la fot	-0.09
b:la funci	0.36
b:la gargant	0.33
b:la llav	-0.42
b:la luz	-0.14
b:la man	-0.04
b:la matricul	-0.23
b:la mañan	-0.40
b:la mism	-0.05
b:la nariz	-1.15
b:la noch	0.54
b:la not	-0.21
b:la ord	0.25
b:la piel	1.01
b:la polic	-0.67
b:la psiquiatr	0.68
b:la regl	0.80
b:la sal	0.58
b:la sangr	0.78
b:la segund	0.34
b:la sertralin	0.94
b:la tarjet	-0.16
b:la tensi	0.43
b:la tiend	-0.58
b:la usuar	-0.11
b:la vall	-0.07
b:la ventan	-1.27
b:la verj	-0.47
b:lado de	0.20
b:lagrim .	-0.11
b:las #	-1.03
b:las cuatr	0.05
b:las dos	-1.31
b:las escaler	-0.76
b:las llam	-0.78
b:las llav	-0.35
b:las man	0.76
b:las noch	0.44
b:las persian	0.50
b:las piern	0.68
b:le di	-0.79
b:le dij	-1.09
b:le he	1.22
b:le pedi	-0.42
b:le teng	1.62
b:leo la	0.47
b:list de	0.54
b:llam :	-0.16
b:llam a	-0.58
b:llam al	0.87
b:llam cuatr	-0.12
b:llam entr	-0.53
b:llav .	-0.86
b:lleg a	-0.29
b:llor ,	1.09
b:llor .	0.31
b:llor de	0.88
b:llor por	-0.50
b:lo dej	-0.90
b:lo del	0.67
b:lo di	-1.37
b:lo escrib	-0.42
b:lo escribi	-0.89
b:lo grab	-0.75
b:lo mejor	0.62
b:lo odio	0.71
b:lo que	0.83
b:lo quier	1.05
b:lo vi	-0.20
b:localizador .	-0.58
b:los ded	0.26
b:los dient	0.86
b:los dos	-0.53
b:los juev	1.16
b:los nervi	0.09
b:los niñ	1.28
b:lueg colgu	-0.17
b:lueg me	0.18
b:lun .	0.20
b:luz encend	0.32
b:madr dic	0.31
b:man .	0.58
b:man en	-0.86
b:mar de	-0.11
b:march a	0.29
b:mare del	0.64
b:marz .	0.16
b:mas ,	-0.70
b:mas .	-0.35
b:mas me	-1.05
b:mat .	0.57
b:matricul .	-0.74
b:may .	0.11
b:me agarr	-0.66
b:me atend	-0.58
b:me aterr	0.41
b:me atrev	0.77
b:me bloque	0.67
b:me cae	0.73
b:me cambi	-1.30
b:me cay	0.11
b:me cayer	-0.50
b:me cerr	1.20
b:me concentr	0.47
b:me da	0.69
b:me daba	1.01
b:me dan	0.46
b:me dej	0.17
b:me desmay	1.19
b:me despert	-0.06
b:me despiert	0.14
b:me dieron	0.09
b:me dij	-0.73
b:me dio	-0.76
b:me ech	0.20
b:me encog	0.25
b:me entr	1.06
b:me escondi	0.77
b:me escrib	-0.46
b:me fall	0.72
b:me falt	0.22
b:me fio	0.22
b:me fui	-1.00
b:me ha	0.89
b:me hac	0.84
b:me han	-0.60
b:me he	1.02
b:me hel	0.33
b:me iba	0.31
b:me indign	0.52
b:me la	-0.32
b:me le	-0.22
b:me lo	-0.65
b:me mare	0.66
b:me mat	0.33
b:me odio	-0.57
b:me pas	-0.57
b:me pid	-0.42
b:me pus	0.06
b:me qued	-0.12
b:me quit	-1.18
b:me reconozc	1.30
b:me sal	0.56
b:me sangr	-1.18
b:me senti	0.39
b:me sient	0.30
b:me sigu	-1.24
b:me sub	0.58
b:me tembl	0.95
b:me toqu	0.48
b:me va	-0.21
b:me val	-0.23
b:me vin	0.71
b:mechon .	0.79
b:med .	0.53
b:mejor estoy	0.54
b:mensaj ,	-0.46
b:mensaj de	0.47
b:mi alm	0.71
b:mi herman	-0.15
b:mi llav	-1.17
b:mi madr	0.16
b:mi nombr	-1.18
b:mi numer	-0.37
b:mi padr	0.46
b:mi prop	0.54
b:mi psicolog	-0.74
b:mia .	-0.57
b:mied ,	0.39
b:mied .	-0.16
b:mied a	0.78
b:mied de	-0.48
b:mil .	0.48
b:minut ,	-1.14
b:minut .	-1.03
b:mir a	-0.26
b:mis hij	0.26
b:mism pagin	0.39
b:mor ,	0.43
b:mor de	-0.29
b:movil en	0.84
b:much .	-0.08
b:much verguenz	0.85
b:muert de	0.07
b:mund encim	0.40
b:nada .	0.71
b:nadi .	0.55
b:nervi .	-0.04
b:niñ .	0.75
b:no contest	-1.10
b:no duerm	0.20
b:no estoy	0.58
b:no hab	-0.57
b:no le	-0.21
b:no lo	-0.67
b:no par	0.44
b:no pegu	0.85
b:no pod	0.64
b:no pud	-0.38
b:no pued	1.01
b:no quier	1.11
b:no se	0.23
b:no sient	0.33
b:no sirv	0.51
b:no soport	1.11
b:no teng	0.52
b:no va	0.93
b:no voy	-0.48
b:noch ,	0.42
b:noch .	0.04
b:nombr de	-0.14
b:normal .	0.66
b:not .	-0.77
b:not me	-0.67
b:notific el	-0.06
b:nuev .	0.55
b:numer #	-1.05
b:numer ,	-0.92
b:numer .	-0.64
b:numer ocult	-0.92
b:nunc debi	0.17
b:nunc he	1.12
b:nunc le	-0.22
b:odio .	0.57
b:odio por	0.83
b:otr vez	0.28
b:padr .	0.79
b:panic ,	0.35
b:panic .	0.10
b:par de	1.33
b:par el	0.53
b:par est	0.96
b:par la	-0.60
b:par mis	0.73
b:par pod	0.68
b:par terap	0.66
b:pas .	1.15
b:pas tant	0.23
b:pastill par	0.05
b:pegu ojo	0.97
b:pel a	0.73
b:perd de	0.37
b:perdi el	0.35
b:piel de	0.80
b:pinch .	-0.91
b:pint en	-0.47
b:plan de	0.28
b:pod respir	0.83
b:polic ,	-0.61
b:polic .	-0.75
b:pong una	0.93
b:por ansiedad	1.18
b:por detr	-1.30
b:por el	-0.13
b:por ell	-0.54
b:por escrit	0.49
b:por eso	-0.37
b:por est	0.80
b:por la	-0.42
b:por las	-0.19
b:por los	0.13
b:por mied	-0.31
b:por telefon	0.42
b:por tod	-0.28
b:porqu est	1.03
b:porqu me	0.60
b:porqu no	-0.06
b:postraumatic .	0.88
b:psicolog .	-0.35
b:psiquiatr .	0.90
b:pued con	0.83
b:pued mas	0.26
b:puert .	0.74
b:puert de	0.19
b:punt .	1.21
b:que aliv	0.27
b:que asc	0.32
b:que avis	-0.77
b:que cerr	-0.85
b:que cerrar	-0.90
b:que dej	-0.85
b:que el	-1.26
b:que era	0.67
b:que es	-0.17
b:que est	-0.50
b:que hag	0.61
b:que la	0.82
b:que le	0.76
b:que llam	-1.22
b:que lo	1.30
b:que mas	-0.26
b:que me	0.23
b:que no	-1.16
b:que rab	0.33
b:que sali	-0.33
b:que se	-1.27
b:que verguenz	-0.53
b:que volvi	-0.50
b:que yo	-0.90
b:qued con	0.56
b:qued en	-1.06
b:qued hel	-1.08
b:qued paraliz	0.05
b:quier dorm	0.57
b:quit de	1.12
b:quit el	-0.74
b:rab .	0.20
b:rastreador .	0.87
b:ray ,	-0.52
b:ref .	-1.11
b:refier sent	0.94
b:regl .	-0.42
b:respir .	0.58
b:retir la	-0.10
b:rompi a	0.22
b:rot ,	-0.77
b:rot .	0.45
b:sal .	0.72
b:sal de	0.53
b:sali de	-0.63
b:sali por	-0.96
b:sangr ,	0.72
b:sangr .	0.64
b:sangr la	-1.12
b:saqu una	-0.87
b:se llev	-0.22
b:se lo	-1.64
b:se me	0.55
b:se ve	-0.23
b:seguridad .	-0.65
b:seman .	0.73
b:sent en	-0.87
b:senti un	0.42
b:si ,	0.61
b:si va	0.83
b:siempr mir	0.80
b:sient nada	0.41
b:sient segur	1.24
b:sient siempr	0.85
b:sient suc	0.56
b:sigu hast	-0.07
b:sill contr	0.32
b:sin dorm	1.12
b:sirv par	0.54
b:sol .	0.96
b:son #	-0.92
b:soport que	0.31
b:soy su	-1.42
b:soy una	1.02
b:sub la	0.84
b:sudor .	0.62
b:suen el	0.82
b:sust ,	0.78
b:tant mied	0.26
b:taxi .	0.96
b:telefon de	0.33
b:tembl ,	1.13
b:tembl .	1.35
b:tembl com	0.49
b:tembl las	0.45
b:ten el	0.13
b:ten mi	-1.08
b:teng ataqu	0.89
b:teng el	0.39
b:teng la	0.84
b:teng mied	-0.36
b:teng que	0.48
b:tiend .	-0.60
b:tir en	-0.45
b:tod el	0.20
b:tod est	0.69
b:tod la	1.20
b:tod las	0.58
b:tod los	-0.07
b:todav lo	0.97
b:todav me	0.61
b:todav no	0.63
b:tom antidepresiv	0.52
b:tom pastill	-0.47
b:ton .	0.98
b:toqu ,	0.44
b:trabaj .	0.68
b:traicion .	1.24
b:tranquil .	-0.08
b:tratamient por	0.51
b:tres vec	-0.79
b:ultim dia	-1.55
b:un ataqu	0.70
b:un coch	-0.84
b:un dia	0.98
b:un grup	1.10
b:un infart	0.66
b:un mar	-0.09
b:un puñ	0.82
b:un taxi	-1.27
b:una amig	-0.32
b:una bols	-1.06
b:una cobard	0.28
b:una fot	0.58
b:una noch	0.70
b:una seman	-0.68
b:una sill	0.20
b:una tont	0.48
b:una y	0.18
b:unos #	-0.41
b:usuar est	0.70
b:usuar indic	-1.50
b:usuar refier	0.42
b:va a	0.58
b:va dic	-0.60
b:vac .	0.18
b:val est	-1.00
b:ve a	0.31
b:vec .	-0.80
b:vec el	-0.18
b:vec por	-0.77
b:ventan .	-1.09
b:verguenz .	0.89
b:verj ,	-0.29
b:verj .	-1.04
b:vez .	0.45
b:vez que	0.90
b:vi la	-0.50
b:vin abaj	0.92
b:vist ven	0.62
b:volvi a	-1.01
b:vomit en	1.09
b:voy a	0.92
b:voy al	-0.57
b:vuelt a	0.28
b:y #	-1.04
b:y a	-1.25
b:y avis	-0.59
b:y bloque	-0.42
b:y colgu	-0.90
b:y el	0.09
b:y era	0.57
b:y esper	-0.44
b:y est	-0.74
b:y fui	-1.27
b:y guard	-0.55
b:y la	-1.17
b:y las	-0.59
b:y llam	-1.14
b:y llor	0.75
b:y lo	-0.92
b:y me	-0.23
b:y no	-0.10
b:y por	-0.69
b:y que	-0.05
b:y sali	-0.53
b:y saqu	-0.34
b:y se	0.21
b:y una	0.69
b:y volvi	-0.21
b:y yo	1.06
b:ya no	0.05
b:yo .	0.45
b:yo est	0.77
b:yo por	-0.40
b:yo tembl	0.47
b:§ .	-0.61
e:ada	0.67
e:ado	-0.05
e:he-past	-1.18
e:ing	-0.13
e:they-past	-1.12
e:was	-0.41
e:yo-past	-0.23
f:0/none	0.35
f:0/other	-0.28
f:0/self	0.44
f:0/thing	-0.37
f:1/child	0.76
f:1/none	-0.19
f:1/other	-1.09
f:1/self	-0.20
f:1/thing	-0.15
f:2/child	-0.50
f:2/none	-0.90
f:2/other	0.21
f:2/thing	0.09
f:3/child	-0.41
f:3/none	-0.73
f:3/other	-1.15
f:3/self	-0.40
f:3/thing	-0.15
for-another	-0.09
frame:begins-with-state	0.61
frame:begins-with-state/-	0.50
frame:begins-with-state/I-past	0.57
frame:begins-with-state/falsefalse	0.64
frame:begins-with-state/falsetrue	-0.85
frame:blames	-0.06
frame:blames/I-past	0.69
frame:blames/falsefalse	-0.07
frame:blames/now	-0.21
frame:body/child	0.95
frame:body/child/-	0.76
frame:body/child/falsefalse	0.76
frame:body/none	0.29
frame:body/none/-	0.13
frame:body/none/falsefalse	-0.09
frame:body/self	0.05
frame:body/self/-	-0.10
frame:body/self/I-now	0.26
frame:body/self/I-past	-0.37
frame:body/self/falsefalse	-0.15
frame:body/self/falsetrue	0.17
frame:body/self/he-past	0.88
frame:body/self/now	-0.27
frame:body/self/past	0.24
frame:body/self/truefalse	1.14
frame:body/self/truetrue	1.14
frame:body/thing	0.19
frame:body/thing/-	0.43
frame:body/thing/I-now	-0.24
frame:body/thing/falsefalse	0.60
frame:body/thing/past	0.37
frame:body/thing/truefalse	-0.19
frame:cared/none	0.41
frame:cared/none/-	0.35
frame:cared/none/falsefalse	0.41
frame:cared/self	-0.30
frame:cared/self/-	0.21
frame:cared/self/I-now	-0.64
frame:cared/self/I-past	0.31
frame:cared/self/falsefalse	-0.28
frame:cared/self/falsetrue	-0.52
frame:cared/self/he-past	-0.22
frame:cared/self/now	0.13
frame:cared/self/past	-1.39
frame:cared/self/truefalse	1.23
frame:cared/thing	0.37
frame:cared/thing/-	0.56
frame:cared/thing/falsefalse	0.63
frame:cared/thing/past	0.06
frame:does-feeling	-0.05
frame:does-feeling/-	-0.10
frame:does-feeling/I-now	0.15
frame:does-feeling/I-past	0.43
frame:does-feeling/falsetrue	-0.59
frame:does-feeling/now	-0.37
frame:does-feeling/past	0.40
frame:does-feeling/truefalse	-0.07
frame:guards	0.05
frame:guards/-	0.07
frame:guards/I-now	-0.25
frame:guards/I-past	-0.32
frame:guards/falsefalse	0.05
frame:guards/now	0.41
frame:guards/past	-0.46
frame:guards/truefalse	0.14
frame:is-state	0.21
frame:is-state/-	1.44
frame:is-state/I-now	1.03
frame:is-state/I-past	0.43
frame:is-state/falsefalse	0.16
frame:is-state/falsetrue	-0.46
frame:is-state/now	-0.46
frame:is-state/past	0.34
frame:is-state/truefalse	0.92
frame:my-child	-0.23
frame:my-child/-	-0.20
frame:my-child/falsefalse	-0.28
frame:my-child/he-past	-0.42
frame:stirs-me	-0.07
frame:stirs-me/-	-0.05
frame:stirs-me/I-now	0.49
frame:stirs-me/I-past	-0.08
frame:stirs-me/falsefalse	-0.13
frame:stirs-me/falsetrue	0.50
frame:stirs-me/he-past	0.48
frame:stirs-me/now	1.17
frame:stirs-me/past	-0.40
frame:stirs-me/truefalse	-0.10
frames:0/child	-0.33
frames:0/none	-0.40
frames:0/thing	-0.47
frames:1/child	-0.59
frames:1/none	1.43
frames:1/other	0.62
frames:1/self	0.34
frames:2/child	0.95
frames:2/none	0.39
frames:2/self	-0.26
frames:2/thing	0.54
frames:3/none	-0.32
frames:3/self	0.23
g:action	-0.49
g:anger	0.47
g:appetite	-0.28
g:author	0.16
g:belittle	0.30
g:blame	0.46
g:body	0.60
g:care	-0.16
g:children	0.57
g:concentration	0.88
g:confused	-0.40
g:damage	-0.18
g:diagnosis	-0.04
g:disgust	1.37
g:drink	-0.17
g:evidence	-0.51
g:expects	0.96
g:fear	0.29
g:feel	0.34
g:figure	-0.21
g:guard	0.78
g:harm	0.14
g:injury	-0.36
g:injuryCue	0.31
g:lasting	0.43
g:look	0.23
g:love	1.36
g:medicine	0.13
g:messageThing	-0.27
g:numb	-0.05
g:otherMeaning	0.24
g:otherPerson	-0.51
g:relief	0.26
g:sad	-0.23
g:says	-0.99
g:shame	0.21
g:shows	-0.37
g:sleep	0.22
g:stirs	-0.19
g:sureBlame	0.36
g:sureState	0.68
g:sureStirs	0.77
g:sureThing	0.89
g:sureVerb	0.07
g:tired	0.76
g:trust	0.62
g:wants	-1.44
gs:action/BARE-thing	-0.17
gs:action/CLIENT	0.98
gs:action/EL+	-0.44
gs:action/I+	0.61
gs:action/ME	-0.58
gs:action/NONE	-0.19
gs:action/THE	-0.51
gs:action/THE+	0.18
gs:action/THE-thing	-0.85
gs:action/THIS	-0.59
gs:action/VERB	-0.17
gs:action/VERB+	0.31
gs:anger/I	-0.31
gs:anger/ME	0.42
gs:anger/MY-child	-0.42
gs:anger/NONE	0.92
gs:anger/VERB	1.42
gs:appetite/I	-0.67
gs:appetite/ME	1.69
gs:appetite/NONE	-0.28
gs:appetite/THE	0.12
gs:appetite/VERB	0.76
gs:author/I+	-0.71
gs:author/ME+	-0.69
gs:author/THE+	0.20
gs:belittle/I	-0.21
gs:belittle/ME	-0.60
gs:belittle/NONE	0.19
gs:belittle/THE	0.70
gs:belittle/VERB	1.21
gs:blame/I	0.69
gs:blame/ME	0.99
gs:body/I	-0.51
gs:body/ME	1.05
gs:body/THE	1.31
gs:body/THE-body	0.58
gs:body/THE-mind	1.07
gs:body/VERB	-0.37
gs:care/I	-0.23
gs:care/ME	0.73
gs:care/NONE	0.11
gs:care/THE	1.31
gs:care/THE-mind	-0.08
gs:care/VERB	-0.85
gs:children/I	1.04
gs:children/ME	1.56
gs:children/MY-child	-0.32
gs:concentration/I	0.58
gs:concentration/ME	1.01
gs:concentration/THE	0.29
gs:concentration/VERB	-0.17
gs:confused/I	1.41
gs:confused/ME	-0.27
gs:confused/VERB	-0.07
gs:damage/I	-0.11
gs:damage/ME	-0.15
gs:damage/NONE	-0.50
gs:damage/THE	-0.48
gs:damage/THE+	0.63
gs:damage/THE-thing	0.32
gs:damage/VERB	-0.32
gs:diagnosis/ME	0.19
gs:disgust/I	0.94
gs:disgust/ME	1.05
gs:drink/I	-0.49
gs:drink/ME	-0.21
gs:drink/THE	-0.89
gs:drink/VERB	0.94
gs:evidence/BARE-thing	-0.89
gs:evidence/I	-1.01
gs:evidence/ME	-0.47
gs:evidence/NONE	-0.86
gs:evidence/THE	-0.24
gs:evidence/THE+	-0.17
gs:evidence/THE-thing	-1.04
gs:evidence/VERB	0.59
gs:expects/ME	0.81
gs:expects/THE	0.41
gs:fear/I	0.07
gs:fear/ME	0.18
gs:fear/MY-person+	1.21
gs:fear/NONE	0.37
gs:fear/THE+	1.14
gs:fear/VERB	0.60
gs:feel/CLIENT	0.98
gs:feel/I	-0.17
gs:feel/ME	0.79
gs:feel/THE-body	0.58
gs:feelVerb/BARE-thing	0.54
gs:feelVerb/CLIENT	0.98
gs:feelVerb/I	0.07
gs:feelVerb/ME	0.17
gs:feelVerb/MY-person+	1.44
gs:feelVerb/NONE	1.17
gs:feelVerb/THE	0.32
gs:feelVerb/THE-person+	0.46
gs:feelVerb/VERB	-0.43
gs:figure/I	-0.39
gs:figure/ME	-0.21
gs:figure/NONE	1.38
gs:figure/THE	0.24
gs:figure/THE-body	-0.64
gs:figure/THE-thing	0.17
gs:figure/VERB	-0.76
gs:guard/I	-0.13
gs:guard/ME	-0.39
gs:guard/NONE	0.30
gs:guard/THE	0.41
gs:guard/THE+	-0.21
gs:guard/THE-thing	0.42
gs:guard/VERB	0.63
gs:harm/I	-0.80
gs:harm/ME	1.42
gs:harm/NONE	0.19
gs:harm/THE	-0.17
gs:harm/VERB	-0.27
gs:injury/I	-1.01
gs:injury/ME	-0.55
gs:injury/NONE	-1.33
gs:injury/THE	-0.10
gs:injury/THE-body	-1.05
gs:injury/VERB	0.62
gs:injuryCue/I	-0.29
gs:injuryCue/ME	-0.72
gs:injuryCue/NONE	-1.08
gs:injuryCue/THE	0.28
gs:injuryCue/VERB	0.66
gs:lasting/BARE-thing	0.21
gs:lasting/I	0.41
gs:lasting/ME	0.75
gs:lasting/MY-child	0.57
gs:lasting/NONE	-0.08
gs:lasting/NOTHING	0.32
gs:lasting/THE	-0.36
gs:lasting/THE-thing	-0.62
gs:lasting/VERB	-0.07
gs:lasting/VERB+	0.69
gs:look/I	0.45
gs:look/I+	-0.23
gs:look/ME	0.63
gs:look/MY	0.67
gs:look/MY-child	-0.68
gs:look/NONE	0.08
gs:look/THE	0.12
gs:look/THE+	0.20
gs:look/THE-thing	-0.86
gs:look/VERB	-0.23
gs:look/VERB+	-0.57
gs:love/ME	-0.17
gs:medicine/ME	1.35
gs:medicine/VERB	0.31
gs:messageThing/BARE-thing	-0.63
gs:messageThing/I	-0.07
gs:messageThing/I+	-0.23
gs:messageThing/ME	-0.12
gs:messageThing/MY	-0.84
gs:messageThing/NONE	-1.02
gs:messageThing/THE+	0.19
gs:messageThing/THE-thing	-0.91
gs:messageThing/VERB	0.43
gs:messageThing/VERB+	-0.57
gs:numb/I	0.43
gs:numb/ME	0.17
gs:numb/VERB	0.05
gs:otherMeaning/I	0.73
gs:otherMeaning/ME	0.22
gs:otherMeaning/NONE	1.05
gs:otherMeaning/THE	-0.56
gs:otherPerson/BARE-thing	-0.63
gs:otherPerson/EL+	-0.45
gs:otherPerson/I	-0.24
gs:otherPerson/I+	-0.44
gs:otherPerson/ME	0.20
gs:otherPerson/ME+	-0.17
gs:otherPerson/MY	-1.15
gs:otherPerson/MY-child	-0.32
gs:otherPerson/MY-person+	0.69
gs:otherPerson/NONE	-0.64
gs:otherPerson/THE	-0.35
gs:otherPerson/THE+	-0.22
gs:otherPerson/THE-body	0.51
gs:otherPerson/THE-mind	-0.36
gs:otherPerson/THE-person+	0.24
gs:otherPerson/THE-thing	0.17
gs:otherPerson/VERB	-0.30
gs:otherPerson/VERB+	0.20
gs:relief/I	0.09
gs:relief/ME	0.44
gs:relief/NONE	0.56
gs:relief/THE	-0.30
gs:relief/THE+	0.55
gs:relief/VERB	0.04
gs:sad/BARE-thing	-0.89
gs:sad/CLIENT	1.11
gs:sad/I	0.52
gs:sad/ME	-0.62
gs:sad/MY-child	-0.26
gs:sad/NONE	-0.60
gs:sad/THE	0.37
gs:sad/THE+	0.72
gs:sad/THE-mind	0.84
gs:sad/VERB	0.08
gs:sad/VERB+	-0.40
gs:saying/BARE-thing	-0.24
gs:saying/EL+	-0.35
gs:saying/I	0.55
gs:saying/I+	-0.63
gs:saying/ME	-0.28
gs:saying/MY-person+	0.40
gs:saying/NONE	-0.76
gs:saying/THE	-0.20
gs:saying/THE-thing	-0.35
gs:saying/VERB	0.31
gs:says/EL+	-0.33
gs:says/I	-0.27
gs:says/ME	-1.14
gs:says/MY-person+	0.40
gs:says/VERB	-0.62
gs:shame/I	0.77
gs:shame/ME	1.36
gs:shame/NONE	1.23
gs:shame/THE	-0.27
gs:shame/VERB	-0.17
gs:shows/I	0.42
gs:shows/ME	-0.80
gs:shows/MY-person+	0.40
gs:shows/NONE	0.66
gs:shows/THE	-0.74
gs:shows/THE-thing	-0.17
gs:sleep/I	0.36
gs:sleep/ME	-0.10
gs:sleep/MY-child	0.95
gs:sleep/NONE	0.91
gs:sleep/THE	-0.66
gs:sleep/VERB	0.17
gs:stirs/I	-0.64
gs:stirs/ME	0.23
gs:stirs/THE	0.51
gs:stirs/VERB	-0.92
gs:sureBlame/I	1.27
gs:sureBlame/ME	0.70
gs:sureBlame/THE	1.27
gs:sureBlame/VERB	-0.16
gs:sureState/CLIENT	0.98
gs:sureState/I	2.26
gs:sureState/ME	-1.09
gs:sureState/MY-child	-0.20
gs:sureState/NONE	0.76
gs:sureState/THE	-0.10
gs:sureState/THE+	1.07
gs:sureState/VERB	0.35
gs:sureState/VERB+	-0.46
gs:sureStirs/I	1.14
gs:sureStirs/ME	2.12
gs:sureStirs/NONE	0.69
gs:sureStirs/VERB	0.11
gs:sureThing/I	1.07
gs:sureThing/ME	0.26
gs:sureThing/NONE	1.95
gs:sureThing/THE-body	0.54
gs:sureThing/THE-mind	1.02
gs:sureThing/VERB	-0.66
gs:sureVerb/I	-0.30
gs:sureVerb/ME	0.57
gs:sureVerb/NONE	0.35
gs:sureVerb/THE	1.49
gs:sureVerb/VERB	-0.32
gs:thing/I	-0.29
gs:thing/I+	-0.34
gs:thing/ME	-0.75
gs:thing/MY-thing	-0.88
gs:thing/NONE	-0.70
gs:thing/THE	1.35
gs:thing/THE+	-0.75
gs:thing/THE-thing	0.49
gs:thing/VERB	-0.43
gs:tired/I	0.97
gs:tired/ME	0.19
gs:tired/VERB	0.66
gs:trust/I	-0.27
gs:trust/ME	-0.44
gs:trust/NONE	-0.89
gs:trust/THE+	0.17
gs:trust/VERB	1.84
gs:wants/I	-1.28
gs:wants/VERB	-0.55
gt:action/-	-0.75
gt:action/I-now	0.36
gt:action/I-past	-0.11
gt:action/he-past	-0.66
gt:action/now	1.00
gt:action/past	-0.51
gt:anger/-	0.36
gt:anger/I-now	1.26
gt:anger/I-past	1.11
gt:anger/he-past	-0.42
gt:anger/now	-0.24
gt:anger/past	0.81
gt:appetite/-	0.48
gt:appetite/I-now	-0.45
gt:appetite/I-past	-0.27
gt:appetite/now	-0.06
gt:author/-	0.09
gt:author/he-past	-0.83
gt:author/now	0.72
gt:belittle/-	0.42
gt:belittle/I-now	0.69
gt:belittle/I-past	0.50
gt:belittle/now	-0.42
gt:belittle/past	0.23
gt:blame/-	0.69
gt:blame/I-past	0.69
gt:body/-	0.22
gt:body/I-now	1.00
gt:body/I-past	-0.49
gt:body/he-past	0.83
gt:body/now	-0.21
gt:body/past	0.63
gt:care/-	0.23
gt:care/I-past	0.10
gt:care/he-past	0.43
gt:care/now	0.31
gt:care/past	-0.85
gt:children/-	0.74
gt:children/he-past	-0.42
gt:children/now	0.96
gt:concentration/-	1.03
gt:concentration/now	0.21
gt:concentration/past	-0.40
gt:confused/-	-0.18
gt:confused/past	-0.45
gt:damage/-	0.24
gt:damage/I-now	-0.16
gt:damage/I-past	-0.53
gt:damage/now	0.17
gt:damage/past	-0.83
gt:diagnosis/now	-0.04
gt:disgust/-	0.63
gt:disgust/I-past	0.85
gt:disgust/past	0.84
gt:drink/-	-0.32
gt:drink/I-now	-0.47
gt:drink/I-past	-1.16
gt:drink/now	0.45
gt:drink/past	0.79
gt:evidence/-	-0.07
gt:evidence/I-now	-0.93
gt:evidence/I-past	-1.40
gt:evidence/he-past	-0.19
gt:evidence/past	-0.57
gt:expects/-	1.26
gt:expects/now	-0.37
gt:fear/-	1.06
gt:fear/I-now	0.51
gt:fear/I-past	-0.61
gt:fear/now	-0.13
gt:fear/past	0.81
gt:feel/-	0.36
gt:feel/I-now	0.53
gt:feel/I-past	0.23
gt:feel/he-past	0.68
gt:feel/now	0.11
gt:feel/past	0.50
gt:feelVerb/-	0.07
gt:feelVerb/I-now	-0.17
gt:feelVerb/I-past	0.43
gt:feelVerb/now	-0.07
gt:feelVerb/past	0.34
gt:figure/-	0.21
gt:figure/I-now	1.37
gt:figure/I-past	-1.37
gt:figure/he-past	0.26
gt:figure/now	0.38
gt:figure/past	-0.50
gt:guard/-	0.87
gt:guard/I-now	-0.04
gt:guard/I-past	-0.32
gt:guard/now	0.41
gt:guard/past	-0.46
gt:harm/-	0.49
gt:harm/I-now	-0.06
gt:harm/I-past	-0.54
gt:harm/he-past	-0.50
gt:harm/now	0.62
gt:harm/past	0.32
gt:injury/-	0.14
gt:injury/I-past	-0.94
gt:injury/he-past	-0.39
gt:injury/now	-0.39
gt:injury/past	-0.10
gt:injuryCue/-	0.36
gt:injuryCue/I-past	-1.06
gt:injuryCue/he-past	-0.47
gt:injuryCue/now	0.41
gt:injuryCue/past	-0.16
gt:lasting/-	-0.16
gt:lasting/I-now	0.80
gt:lasting/I-past	-0.12
gt:lasting/he-past	-0.87
gt:lasting/now	0.78
gt:lasting/past	0.06
gt:look/-	0.15
gt:look/I-now	-0.38
gt:look/I-past	0.92
gt:look/he-past	-0.71
gt:look/now	0.22
gt:look/past	-0.40
gt:love/-	1.22
gt:medicine/-	0.61
gt:medicine/I-now	-0.57
gt:medicine/now	1.14
gt:messageThing/-	-0.28
gt:messageThing/I-now	-1.40
gt:messageThing/I-past	0.68
gt:messageThing/he-past	-0.40
gt:messageThing/now	0.32
gt:messageThing/past	-0.55
gt:numb/-	0.29
gt:numb/I-past	1.32
gt:numb/he-past	0.53
gt:numb/now	1.15
gt:numb/past	-1.32
gt:otherMeaning/-	-0.26
gt:otherMeaning/I-now	0.40
gt:otherMeaning/I-past	-0.15
gt:otherMeaning/he-past	-0.79
gt:otherMeaning/now	1.17
gt:otherMeaning/past	0.22
gt:otherPerson/-	-0.31
gt:otherPerson/I-now	-0.23
gt:otherPerson/I-past	0.11
gt:otherPerson/he-past	0.16
gt:otherPerson/now	-0.19
gt:otherPerson/past	-0.77
gt:relief/-	0.21
gt:relief/I-past	0.82
gt:relief/he-past	-1.11
gt:relief/now	0.58
gt:relief/past	-0.56
gt:sad/-	-0.24
gt:sad/I-now	-0.22
gt:sad/I-past	0.61
gt:sad/now	-0.21
gt:sad/past	0.20
gt:saying/-	0.53
gt:saying/I-now	-0.05
gt:saying/I-past	1.02
gt:saying/he-past	-1.27
gt:saying/now	-0.87
gt:saying/past	-0.87
gt:says/-	-0.07
gt:says/he-past	-0.26
gt:says/now	-0.93
gt:says/past	-0.50
gt:shame/-	-0.27
gt:shame/I-now	-0.27
gt:shame/I-past	1.47
gt:shame/now	0.16
gt:shame/past	-0.38
gt:shows/-	-0.09
gt:shows/I-now	-0.05
gt:shows/now	-0.40
gt:sleep/-	-0.09
gt:sleep/I-now	1.12
gt:sleep/I-past	0.05
gt:sleep/now	0.91
gt:sleep/past	-0.75
gt:stirs/-	-0.10
gt:stirs/I-now	0.21
gt:stirs/I-past	-0.08
gt:stirs/he-past	0.48
gt:stirs/now	1.17
gt:stirs/past	-0.40
gt:sureBlame/-	0.60
gt:sureBlame/I-past	0.69
gt:sureBlame/now	0.22
gt:sureState/I-now	0.81
gt:sureState/I-past	1.39
gt:sureState/now	0.21
gt:sureState/past	0.49
gt:sureStirs/-	0.19
gt:sureStirs/I-now	0.06
gt:sureStirs/I-past	1.26
gt:sureStirs/he-past	1.24
gt:sureStirs/past	-0.19
gt:sureThing/-	0.19
gt:sureThing/I-now	1.03
gt:sureThing/I-past	0.27
gt:sureThing/he-past	1.15
gt:sureThing/now	-0.06
gt:sureThing/past	0.68
gt:sureVerb/I-now	0.38
gt:sureVerb/I-past	0.59
gt:sureVerb/now	-0.39
gt:sureVerb/past	0.65
gt:thing/-	0.65
gt:thing/I-now	0.93
gt:thing/I-past	-0.26
gt:thing/he-past	-2.02
gt:thing/now	0.56
gt:thing/past	-1.29
gt:tired/-	1.05
gt:tired/now	0.46
gt:tired/past	1.05
gt:trust/-	1.17
gt:trust/I-now	0.83
gt:trust/I-past	-1.53
gt:trust/he-past	-1.18
gt:trust/now	-0.18
gt:trust/past	0.29
gt:wants/-	-0.55
gt:wants/I-past	-1.28
i:1-0	0.54
i:1-1	1.09
i:1-2	-0.24
i:1-3	-0.39
i:2-0	0.90
i:2-1	0.35
i:2-2	-1.10
i:2-3	-0.43
i:3-0	-0.36
i:3-1	-0.23
i:3-2	0.44
i:3-3	-0.56
i:child	-0.23
i:none	0.37
i:other	0.32
i:self	0.11
i:thing	0.33
injury:body	0.77
injury:care	-0.19
injury:medicine	-1.14
injury:numb	0.53
injury:sad	-0.27
injury:sleep	-0.48
it:-	0.19
it:I-now	-0.26
it:I-past	0.55
it:he-past	0.38
it:now	0.15
it:past	-0.10
n:,	0.12
n:1	-0.36
n:2	0.36
n:3	0.16
n::	-0.67
n:;	-0.94
n:cual	0.51
n:cuando	0.62
n:desde	-0.29
n:donde	-0.42
n:hasta	-0.17
n:last	-0.16
n:long	-0.55
n:luego	-0.20
n:middle	0.16
n:ni	0.07
n:o	0.96
n:pero	1.11
n:porque	0.11
n:que	0.07
n:quotation	-0.72
n:quoted	-0.66
n:run-on	-0.06
n:short	-0.21
n:si	0.60
n:y	-0.18
name	-0.93
nobody-says-I/BARE-thing	-0.09
nobody-says-I/CLIENT	-0.40
nobody-says-I/EL	0.08
nobody-says-I/HIS-person	-0.53
nobody-says-I/I	0.45
nobody-says-I/NOBODY	0.33
nobody-says-I/NONE	-0.33
nobody-says-I/PEOPLE	-0.66
nobody-says-I/SHE	-0.63
nobody-says-I/THE	0.26
nobody-says-I/THE-animal	-0.07
nobody-says-I/THE-body	0.26
nobody-says-I/THE-child	0.12
nobody-says-I/THE-mind	-0.33
nobody-says-I/THE-person	0.32
nobody-says-I/THE-thing	-0.21
nobody-says-I/THIS	0.42
nobody-says-I/VERB	0.64
nobody-says-I/none/-/false	-0.50
nobody-says-I/none/-/true	-0.11
nobody-says-I/none/I-past/false	-1.41
nobody-says-I/none/I-past/true	0.54
nobody-says-I/none/now/true	0.32
nobody-says-I/other/-/false	-0.93
nobody-says-I/other/-/true	0.37
nobody-says-I/other/I-now/false	-1.30
nobody-says-I/other/I-now/true	-0.20
nobody-says-I/other/he-past/false	0.24
nobody-says-I/other/now/false	-0.07
nobody-says-I/other/now/true	0.63
nobody-says-I/other/past/false	-0.31
nobody-says-I/self/-/false	0.19
nobody-says-I/self/-/true	1.10
nobody-says-I/self/I-now/false	0.24
nobody-says-I/self/I-now/true	1.02
nobody-says-I/self/I-past/false	-0.63
nobody-says-I/self/I-past/true	-0.39
nobody-says-I/self/he-past/false	-0.37
nobody-says-I/self/now/false	0.62
nobody-says-I/self/now/true	1.10
nobody-says-I/self/past/false	0.69
nobody-says-I/self/past/true	0.17
nobody-says-I/thing/-/false	0.21
nobody-says-I/thing/-/true	-0.29
nobody-says-I/thing/I-now/false	0.71
nobody-says-I/thing/I-now/true	-0.24
nobody-says-I/thing/I-past/false	-0.40
nobody-says-I/thing/he-past/false	-0.50
nobody-says-I/thing/now/false	-0.25
nobody-says-I/thing/now/true	1.21
nobody-says-I/thing/past/false	-0.75
nobody-says-I/thing/past/true	-0.91
o:,	0.12
o::	-0.36
o:;	-0.41
o:after-quotation	-0.45
o:cual	0.17
o:cuando	-0.08
o:desde	0.05
o:donde	-0.32
o:hasta	-0.25
o:luego	-0.54
o:ni	0.37
o:o	0.26
o:pero	-0.25
o:porque	0.34
o:que	-0.22
o:si	0.48
o:start	-0.11
o:y	0.12
os:,/BARE-thing	-0.83
os:,/EL	-1.67
os:,/I	0.13
os:,/ME	0.22
os:,/MY	0.72
os:,/NAME	0.56
os:,/NONE	0.67
os:,/THE	-0.68
os:,/THE-person	-0.69
os:,/VERB	-0.82
os::/NONE	-0.53
os:;/EL	-0.65
os:;/ME	-0.63
os:;/NONE	0.11
os:;/THE	-0.92
os:;/VERB	0.19
os:after-quotation/EL	-0.49
os:cual/ME	0.17
os:cuando/EL	-0.28
os:cuando/I	0.65
os:cuando/ME	-0.49
os:cuando/VERB	-0.73
os:desde/VERB	0.15
os:donde/ME	-0.32
os:hasta/NONE	-0.19
os:hasta/THE	-0.47
os:luego/EL	-0.20
os:luego/I	-0.50
os:luego/ME	0.30
os:luego/THE-person	-0.14
os:pero/I	-0.24
os:porque/EL	-0.20
os:porque/I	-0.75
os:porque/ME	0.78
os:porque/VERB	0.21
os:que/EL	0.23
os:que/I	-0.18
os:que/ME	-0.21
os:que/NONE	-0.44
os:que/THE	-0.17
os:que/VERB	-0.38
os:si/VERB	0.74
os:start/BARE-person	0.20
os:start/BARE-thing	-0.52
os:start/CLIENT	-0.09
os:start/EL	-0.46
os:start/HIS-person	-0.49
os:start/I	-0.05
os:start/ME	-0.10
os:start/MY	-0.44
os:start/MY-child	-0.32
os:start/MY-mind	0.97
os:start/MY-person	0.17
os:start/NONE	0.13
os:start/NOTHING	1.02
os:start/SHE	-0.36
os:start/THE	0.35
os:start/THE-animal	-0.47
os:start/THE-body	-0.30
os:start/THE-child	0.05
os:start/THE-mind	0.08
os:start/THE-person	-0.24
os:start/THE-thing	-1.21
os:start/WE	-1.05
os:y/EL	-0.56
os:y/I	-0.49
os:y/ME	1.29
os:y/MY-person	0.32
os:y/NONE	-0.94
os:y/SHE	-0.57
os:y/THE	-0.50
os:y/THE-animal	-0.39
os:y/THE-body	0.41
os:y/THE-person	-0.39
os:y/THIS	0.32
os:y/VERB	-1.55
ot:child/-	-0.12
ot:child/he-past	-0.42
ot:none/-	-0.08
ot:none/I-past	-0.75
ot:none/now	0.54
ot:none/past	-0.98
ot:other/-	0.29
ot:other/I-now	-0.35
ot:other/now	0.24
ot:other/past	-0.35
ot:self/I-now	0.66
ot:self/I-past	-0.21
ot:self/he-past	-0.51
ot:self/now	0.15
ot:self/past	-0.33
ot:thing/-	-0.41
ot:thing/I-now	0.18
ot:thing/I-past	-0.62
ot:thing/he-past	-0.59
ot:thing/now	0.24
ot:thing/past	-0.22
p:child/other	-0.30
p:first	-0.11
p:none/none	0.16
p:none/other	0.56
p:none/self	-0.81
p:none/thing	-0.70
p:other/none	-1.01
p:other/other	0.11
p:other/self	0.66
p:other/thing	-0.54
p:quoted	-0.58
p:self/none	0.25
p:self/other	-0.49
p:self/self	-0.15
p:self/thing	0.24
p:thing/none	-1.68
p:thing/other	0.18
p:thing/self	-0.25
p:thing/thing	-0.84
pg:author/other	-0.45
pg:author/self	-0.11
pg:look/none	-0.73
pg:look/other	-0.48
pg:look/self	-0.32
pg:look/thing	0.49
pg:messageThing/none	-1.10
pg:messageThing/other	-1.09
pg:messageThing/self	-0.78
pg:messageThing/thing	-0.95
pg:saying/none	0.90
pg:saying/other	-0.58
pg:saying/self	-1.10
pi:false/none	-1.00
pi:false/other	0.39
pi:false/self	0.38
pi:true/none	0.66
pi:true/other	0.08
pi:true/self	-0.90
pi:true/thing	-0.42
plain:blame/-	0.60
plain:blame/I-past	0.69
plain:blame/now	0.22
plain:in	1.00
plain:state/-	-0.12
plain:state/I-now	0.23
plain:state/I-past	0.70
plain:state/past	0.47
plain:stirs/-	0.19
plain:stirs/I-now	0.59
plain:stirs/I-past	0.80
plain:stirs/he-past	1.24
plain:stirs/past	1.37
plain:thing/-	-0.10
plain:thing/I-now	1.40
plain:thing/I-past	0.27
plain:thing/he-past	0.99
plain:thing/now	0.07
plain:thing/past	1.47
plain:verb/-	0.14
plain:verb/I-now	0.38
plain:verb/I-past	0.72
plain:verb/now	0.05
plain:verb/past	1.37
ps:none	-2.27
ps:other	-0.85
ps:self	-1.49
ps:thing	-1.42
psg:author	-0.89
psg:look	0.48
psg:messageThing	-1.00
psg:saying	0.25
pv:author	-0.06
pv:quoted	-0.58
pv:reported	-0.33
s:BARE-thing	-0.25
s:BARE-thing+	-0.24
s:CLIENT	-0.09
s:EL	-0.11
s:EL+	-0.46
s:HIS-person	-0.49
s:I	-0.05
s:I+	-0.99
s:ME	0.48
s:ME+	-0.91
s:MY	-0.12
s:MY-child	-0.32
s:MY-mind	0.97
s:MY-person	0.20
s:MY-person+	0.69
s:MY-thing	-0.88
s:NAME	0.48
s:NOBODY	0.80
s:NONE	-0.12
s:NONE+	-0.75
s:NOTHING	0.49
s:PEOPLE	-0.35
s:SHE	-0.63
s:THE	-0.26
s:THE+	0.09
s:THE-animal	-0.48
s:THE-body	0.08
s:THE-child	0.12
s:THE-mind	0.23
s:THE-person	-0.62
s:THE-person+	0.24
s:THE-thing	-0.21
s:THIS	-0.17
s:VERB	-0.54
s:VERB+	-0.10
s:WE	-1.05
st:BARE-person/-	-0.69
st:BARE-thing+/-	-0.24
st:BARE-thing/-	-0.25
st:CLIENT/-	-0.09
st:EL+/he-past	-1.46
st:EL+/past	-0.29
st:EL/-	-0.41
st:EL/I-now	-0.41
st:EL/he-past	0.12
st:EL/now	-0.25
st:HIS-person/he-past	-0.20
st:I+/-	-1.20
st:I+/I-past	-1.29
st:I+/now	0.21
st:I/-	-0.49
st:I/I-now	0.28
st:I/I-past	-0.08
st:I/now	0.37
st:I/past	0.29
st:ME+/he-past	-0.91
st:ME/-	0.71
st:ME/I-now	0.57
st:ME/I-past	0.08
st:ME/he-past	-0.44
st:ME/now	-0.18
st:ME/past	0.31
st:MY-child/-	-0.12
st:MY-child/he-past	-0.42
st:MY-person+/-	0.51
st:MY-person+/now	1.21
st:MY-person/-	0.29
st:MY-person/now	-0.76
st:MY-person/past	-0.66
st:MY-thing/-	-0.88
st:MY/-	-0.04
st:MY/past	-0.20
st:NAME/-	0.56
st:NOBODY/-	0.33
st:NONE+/-	-0.75
st:NONE/-	-0.09
st:NONE/I-past	-0.75
st:NONE/now	-0.18
st:NONE/past	-0.67
st:NOTHING/-	-0.39
st:SHE/-	-0.63
st:THE+/-	-0.14
st:THE+/I-now	-0.21
st:THE+/he-past	-0.64
st:THE+/now	0.26
st:THE-animal/-	-0.81
st:THE-animal/he-past	-1.30
st:THE-body/-	-0.22
st:THE-body/past	0.40
st:THE-child/-	0.12
st:THE-mind/-	1.24
st:THE-person/-	-0.85
st:THE-person/he-past	-0.41
st:THE-person/now	-0.08
st:THE-person/past	-0.17
st:THE-thing/-	-0.04
st:THE-thing/he-past	-0.61
st:THE-thing/now	-0.90
st:THE-thing/past	-0.29
st:THE/-	-0.13
st:THE/he-past	-1.00
st:THE/now	-0.23
st:THE/past	-0.28
st:VERB+/-	0.27
st:VERB+/past	-0.79
st:VERB/-	-0.44
st:VERB/I-now	0.70
st:VERB/I-past	-0.50
st:VERB/he-past	-0.63
st:VERB/past	-0.28
st:WE/-	-1.05
t:I-now	0.55
t:I-past	-0.28
t:he-past	-0.37
t:now	0.49
t:past	-0.53
voice:message	-1.95
voice:message/false	-1.28
voice:message/true	-1.45
voice:reported	-1.18
voice:reported/false	-1.30
voice:reported/true	-0.46
w:#	-0.63
w:,	0.10
w:.	0.08
w::	-0.16
w:;	-0.65
w:a	0.28
w:abaj	0.87
w:abiert	-0.23
w:abr	0.45
w:abrig	0.18
w:abril	-0.92
w:abrirl	0.62
w:acab	0.42
w:acept	-0.54
w:acompañ	-0.79
w:acost	0.42
w:adjunt	-0.90
w:agarr	-0.37
w:agent	-1.09
w:agobi	0.58
w:agost	0.46
w:agot	0.18
w:aguant	0.07
w:ahor	-0.06
w:air	-0.13
w:al	0.14
w:alarm	-0.64
w:alegr	-0.15
w:alg	-0.10
w:algui	1.35
w:aliv	0.34
w:alivi	0.93
w:alli	-0.63
w:alm	1.56
w:almac	-1.00
w:alter	1.21
w:amig	0.32
w:and	-0.24
w:ando	0.63
w:angusti	-0.61
w:ansiedad	0.20
w:ant	0.67
w:antidepresiv	0.65
w:antigu	-0.11
w:apag	-0.98
w:aparc	-0.65
w:aparcamient	0.49
w:apart	-0.34
w:aport	-1.10
w:apoy	0.66
w:apret	0.89
w:archiv	-0.90
w:asc	0.74
w:asi	-0.80
w:asient	-0.81
w:asque	0.36
w:asust	0.52
w:ataqu	0.83
w:atend	-0.64
w:aterr	0.05
w:atr	0.33
w:atrev	0.68
w:aud	-1.22
w:aun	-0.98
w:autobu	-0.53
w:avergonz	0.91
w:avis	-1.08
w:azul	-0.60
w:banc	-0.17
w:bar	-0.25
w:basur	0.53
w:beb	0.56
w:bibliotec	0.69
w:bici	-1.13
w:bien	0.97
w:bloque	0.12
w:boc	1.01
w:bols	-1.01
w:bord	0.84
w:bot	0.80
w:braz	-0.60
w:buen	-0.63
w:busc	0.74
w:cabez	0.42
w:cabre	0.24
w:cada	0.74
w:cae	0.76
w:caj	-1.07
w:call	-0.62
w:camar	-0.82
w:camb	0.31
w:cambi	0.34
w:camin	0.41
w:camis	-1.08
w:canci	-0.49
w:captur	-0.52
w:car	0.79
w:carreter	-0.53
w:cart	0.32
w:cas	0.40
w:casi	0.73
w:cay	0.21
w:cayer	-0.49
w:cerr	-0.66
w:cerradur	-0.88
w:cerrar	-1.11
w:cerroj	0.66
w:cierr	0.31
w:cinc	0.42
w:cintur	-0.79
w:cit	0.36
w:clas	-0.04
w:clav	0.90
w:client	0.30
w:cobard	0.31
w:coch	-0.29
w:cocin	0.44
w:codig	-0.73
w:cogi	-0.65
w:coleg	0.21
w:colgu	-1.54
w:com	-0.58
w:compañer	-1.03
w:compr	0.35
w:con	-0.11
w:concentr	0.48
w:conduj	-0.87
w:confund	0.92
w:conmoci	-0.60
w:cont	-0.56
w:contest	-0.37
w:contr	0.29
w:contraseñ	0.53
w:cop	-0.37
w:cor	0.48
w:coraz	0.69
w:corre	0.37
w:cort	-0.85
w:cos	0.47
w:crei	1.05
w:cristal	-0.90
w:cruz	0.56
w:cual	0.16
w:cualqui	1.01
w:cuand	-0.30
w:cuart	0.54
w:cuatr	-0.96
w:cuell	-1.00
w:cuent	0.29
w:culp	0.11
w:culpabl	1.11
w:da	1.26
w:daba	1.15
w:dan	0.57
w:dar	0.86
w:darl	0.58
w:debaj	-0.14
w:debi	0.84
w:declar	-1.22
w:ded	0.72
w:dej	-0.68
w:del	-0.45
w:delant	0.26
w:dentr	-0.72
w:denunc	-1.23
w:denunci	-0.62
w:denunciant	0.74
w:deriv	0.81
w:desanim	-0.16
w:desd	-0.19
w:desesper	0.90
w:desmay	1.13
w:despert	-0.12
w:despu	0.07
w:destroz	-0.44
w:detr	-1.13
w:di	-0.65
w:dia	0.13
w:diagnostic	0.83
w:dias	-0.88
w:dic	-0.48
w:dient	0.59
w:diez	0.12
w:dij	-1.03
w:dio	-0.73
w:direcci	0.37
w:doctor	-0.16
w:dol	1.11
w:dolor	0.97
w:doming	-0.50
w:dond	0.82
w:dorm	0.31
w:dormi	-0.55
w:dos	-0.15
w:duel	-0.05
w:duerm	0.86
w:durant	0.94
w:durm	-0.89
w:ech	0.22
w:el	-0.30
w:ell	-0.47
w:empap	0.73
w:empec	1.08
w:empez	1.02
w:empiez	-0.26
w:empres	-0.80
w:en	-0.42
w:encend	-0.13
w:encerr	-0.60
w:encim	1.05
w:encog	0.31
w:encontr	-0.65
w:ener	-0.66
w:enfad	0.34
w:enoj	0.98
w:entonc	-0.36
w:entr	-0.21
w:entrevist	0.92
w:era	0.58
w:escaler	-0.45
w:escond	0.49
w:escondi	0.52
w:escrib	-1.05
w:escribi	-0.75
w:escribier	-0.37
w:escrit	0.10
w:ese	-0.49
w:eso	-0.06
w:espald	-0.38
w:espej	0.77
w:esper	-0.92
w:esperanz	0.49
w:estomag	0.94
w:estoy	0.42
w:estr	0.87
w:estres	0.88
w:estuv	0.30
w:exager	0.54
w:factur	-0.52
w:fall	0.81
w:falt	-0.16
w:fatal	-0.67
w:febrer	-0.11
w:felpud	-0.65
w:fiest	-0.59
w:fio	0.42
w:firm	0.09
w:flor	0.23
w:fot	-0.19
w:fotografi	-0.52
w:fregader	1.26
w:fuer	0.61
w:fui	-0.09
w:funci	0.55
w:gallin	0.56
w:garaj	0.45
w:gargant	1.32
w:golp	-0.35
w:grab	-1.07
w:grabaci	-0.69
w:grav	0.21
w:grif	0.16
w:grit	0.23
w:grup	0.78
w:guard	-1.04
w:ha	0.22
w:hab	-1.12
w:haberl	0.77
w:habitaci	0.56
w:habl	1.23
w:habr	1.64
w:hac	1.02
w:hag	0.93
w:han	-0.37
w:hart	0.80
w:hast	-0.23
w:hay	-0.55
w:he	1.47
w:hech	1.03
w:hel	-0.58
w:herman	-0.29
w:hij	0.79
w:hombr	-0.52
w:hor	0.81
w:hubier	0.57
w:iba	0.45
w:impres	-0.60
w:indic	-0.47
w:indign	0.48
w:infart	1.06
w:inform	-1.10
w:insegur	0.56
w:intranquil	0.66
w:inutil	-0.72
w:ir	-0.23
w:jef	-0.24
w:juev	-0.37
w:juic	0.58
w:jul	0.51
w:jun	-0.62
w:junt	-1.22
w:juzg	-0.40
w:kil	1.44
w:la	-0.24
w:lado	-0.10
w:lagrim	-0.10
w:lament	-1.12
w:las	-0.39
w:le	0.07
w:leo	0.72
w:list	-0.50
w:llam	0.25
w:llant	0.87
w:llav	-1.00
w:lleg	-0.31
w:llev	-0.51
w:llor	0.70
w:lo	-0.41
w:loc	0.57
w:localizador	-1.07
w:lorazepam	0.77
w:los	0.19
w:luc	-0.88
w:lueg	-0.68
w:lun	0.58
w:luz	-0.13
w:madr	0.11
w:mal	-0.13
w:man	0.27
w:mand	0.57
w:marc	-0.77
w:march	0.59
w:mare	0.80
w:mart	-0.70
w:marz	0.53
w:mas	-0.49
w:mat	0.98
w:matricul	-0.83
w:may	0.07
w:mañan	0.10
w:mechon	0.79
w:med	1.04
w:medic	-0.79
w:mediod	0.15
w:mejor	0.54
w:men	-0.74
w:mensaj	-0.58
w:mi	-0.42
w:mia	-0.33
w:mied	-0.13
w:mientr	-0.36
w:miercol	-0.72
w:mil	0.44
w:minut	-1.22
w:mir	0.61
w:mis	0.46
w:mism	-0.25
w:mochil	-0.85
w:moj	-0.81
w:mor	0.25
w:much	0.10
w:muchisim	0.79
w:muert	0.07
w:muestr	-0.74
w:mund	1.02
w:muy	1.12
w:muñec	-0.44
w:nada	0.72
w:nadi	0.48
w:nariz	-1.24
w:nervios	-0.77
w:ni	1.04
w:niñ	0.80
w:no	0.60
w:noch	0.20
w:nombr	-1.06
w:normal	1.16
w:nos	-0.81
w:not	-0.37
w:notific	-0.10
w:nuestr	-1.23
w:nuev	-0.94
w:numer	-1.84
w:nunc	0.67
w:o	0.26
w:ocult	-0.13
w:odio	-0.44
w:oig	0.82
w:oir	0.91
w:ojo	1.26
w:onc	-0.49
w:ord	0.09
w:osit	-0.32
w:oyer	-0.84
w:padr	0.96
w:pagin	0.40
w:panic	1.06
w:papel	0.07
w:paquet	-0.72
w:par	0.53
w:paraliz	0.05
w:part	0.59
w:pas	0.36
w:pasill	0.86
w:pastill	-0.21
w:pat	-0.91
w:pech	0.44
w:pedi	-0.73
w:pegu	0.85
w:pel	-0.25
w:pens	0.48
w:per	-0.24
w:perd	-0.51
w:perdi	0.09
w:perr	-0.49
w:persian	0.65
w:person	1.02
w:pes	0.05
w:pesadill	0.52
w:pid	-0.54
w:piel	1.02
w:piens	0.50
w:piern	0.69
w:pinch	-0.84
w:pint	-0.68
w:pis	-0.74
w:plan	0.23
w:pod	0.82
w:polic	-0.65
w:polv	0.76
w:pon	-0.58
w:pong	0.89
w:por	-0.33
w:porqu	0.10
w:portal	-0.58
w:postraumatic	0.17
w:pregunt	0.09
w:primer	-0.30
w:prob	0.25
w:prop	0.67
w:psicolog	-0.32
w:psiquiatr	0.84
w:pud	-0.32
w:pued	0.96
w:puent	-0.65
w:puert	0.45
w:puest	0.62
w:puj	-0.65
w:punt	1.23
w:pus	-0.05
w:puñ	0.72
w:que	-0.07
w:qued	-0.22
w:quer	-0.45
w:quier	1.13
w:quit	0.23
w:rab	0.36
w:rastreador	0.51
w:rat	-0.93
w:ray	-0.93
w:recib	-0.73
w:recog	-0.69
w:reconozc	1.21
w:ref	-1.26
w:refier	0.61
w:registr	-0.84
w:regl	-0.61
w:reloj	-0.53
w:respir	0.46
w:retir	-0.76
w:retras	-0.94
w:revis	0.17
w:roj	-0.23
w:rompi	0.81
w:ronch	0.72
w:rop	0.31
w:rrhh	-0.24
w:rued	-0.73
w:sab	-0.78
w:sac	-0.69
w:sal	0.45
w:salg	0.33
w:sali	-0.35
w:salt	-0.14
w:salud	0.84
w:sangr	0.36
w:saqu	-0.97
w:se	-0.33
w:segu	0.98
w:segui	-0.98
w:segur	-0.16
w:seguridad	-0.17
w:sei	-0.73
w:sell	-1.06
w:seman	0.25
w:sent	-0.13
w:senti	0.06
w:ser	0.86
w:sertralin	0.97
w:señor	-0.23
w:si	1.09
w:siempr	0.94
w:sient	0.42
w:sigu	-1.25
w:sill	0.18
w:sin	0.40
w:sirv	0.47
w:sit	0.56
w:sobr	-0.78
w:sol	-0.96
w:son	-0.83
w:soport	0.88
w:soy	0.28
w:sub	-0.59
w:suc	0.56
w:sud	-0.90
w:sudor	0.72
w:suen	0.85
w:sueñ	0.92
w:sup	0.93
w:sus	1.11
w:sust	0.86
w:tan	0.31
w:tant	0.57
w:tard	1.01
w:tarjet	-0.68
w:taxi	0.75
w:taz	0.42
w:telefon	0.20
w:tem	0.78
w:tembl	0.66
w:ten	-0.11
w:teng	0.22
w:terap	1.18
w:tien	-0.19
w:tiend	0.52
w:timbr	-0.99
w:tir	0.31
w:tod	0.47
w:todav	0.85
w:tom	-0.07
w:ton	0.74
w:tont	0.45
w:toqu	0.35
w:trabaj	0.61
w:traicion	1.25
w:tranquil	-0.16
w:traster	-0.87
w:tratamient	0.66
w:tres	-0.37
w:tristez	0.58
w:ultim	-0.71
w:un	0.13
w:una	0.73
w:unos	-0.41
w:urgenci	0.24
w:usuar	-0.10
w:va	-0.11
w:vac	0.19
w:vacun	-1.15
w:val	-0.22
w:vall	-0.29
w:vas	-0.75
w:ve	0.38
w:vec	-0.36
w:vecin	0.18
w:ven	0.53
w:ventan	-1.01
w:veo	0.27
w:ver	-0.58
w:verguenz	0.38
w:verj	-0.60
w:vest	0.35
w:veterinar	-1.38
w:vez	0.19
w:vi	-0.18
w:viej	-0.80
w:vien	0.14
w:viern	0.66
w:vin	0.63
w:visit	0.20
w:vist	0.53
w:viv	-0.10
w:volv	-0.86
w:volvi	-1.10
w:vomit	-0.26
w:voy	-0.14
w:voz	0.73
w:vuelt	0.60
w:y	-0.33
w:ya	0.52
w:yo	0.19
w:zapat	0.13
w:º	-0.95
`);

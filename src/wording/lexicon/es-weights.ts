// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	-0.15
#:false/child/he-past	-0.50
#:false/none/-	0.07
#:false/none/I-past	-0.59
#:false/none/now	0.93
#:false/none/past	-0.49
#:false/other/-	0.23
#:false/other/I-now	-0.28
#:false/other/he-past	0.23
#:false/other/now	0.28
#:false/other/past	-0.32
#:false/self/-	0.19
#:false/self/I-now	1.04
#:false/self/I-past	-0.30
#:false/self/he-past	-0.31
#:false/self/now	0.30
#:false/self/past	-0.35
#:false/thing/-	-0.11
#:false/thing/I-now	0.07
#:false/thing/I-past	-0.74
#:false/thing/he-past	-0.29
#:false/thing/now	0.26
#:false/thing/past	-0.10
#:true/none/-	-1.38
#:true/other/-	-0.39
#:true/other/I-now	-0.32
#:true/other/he-past	-1.02
#:true/other/past	-0.66
#:true/self/-	-0.89
#:true/self/I-now	-1.17
#:true/self/I-past	0.26
#:true/self/he-past	-0.44
#:true/self/now	-0.34
#:true/self/past	-1.08
#:true/thing/-	-1.20
#:true/thing/I-now	0.15
#:true/thing/he-past	-0.60
#:true/thing/now	-1.13
#:true/thing/past	-0.89
#s:false/child	-0.32
#s:false/none	0.10
#s:false/other	0.33
#s:false/self	0.22
#s:false/thing	-0.04
#s:true/none	-0.64
#s:true/other	-0.74
#s:true/self	-0.79
#s:true/thing	-0.33
01=	-0.88
01=(	0.34
01=(/I-past	0.34
01=(/self	0.34
01=(/truefalse	0.34
01=)	-0.04
01=)/falsetrue	-0.04
01=)/past	-0.04
01=)/thing	-0.04
01=,	0.09
01=,/-	-0.30
01=,/I-now	-0.06
01=,/I-past	0.68
01=,/falsefalse	-1.47
01=,/he-past	0.60
01=,/none	0.48
01=,/now	-0.62
01=,/other	-1.17
01=,/past	-1.18
01=,/thing	-0.78
01=,/truefalse	0.70
01=,/truetrue	0.23
01=:	-1.13
01=:/-	-0.46
01=:/falsefalse	-0.44
01=:/falsetrue	-0.10
01=:/none	-0.41
01=:/now	-0.88
01=:/other	-0.15
01=:/self	-0.87
01=:/thing	-0.42
01=:/truefalse	-1.08
01=;	-0.82
01=;/-	-0.79
01=;/I-past	-0.24
01=;/falsefalse	-0.83
01=;/falsetrue	-0.61
01=;/he-past	-0.44
01=;/none	-0.37
01=;/now	-0.79
01=;/other	-0.46
01=;/past	-0.18
01=;/self	-0.79
01=;/thing	-0.55
01=;/truefalse	-0.47
01=;/truetrue	-0.65
01=after-quotation	-0.46
01=after-quotation/-	-0.25
01=after-quotation/falsefalse	-0.39
01=after-quotation/he-past	-0.45
01=after-quotation/now	-0.24
01=after-quotation/other	-0.45
01=after-quotation/past	-0.15
01=after-quotation/self	-0.36
01=after-quotation/thing	-0.17
01=after-quotation/truefalse	-0.24
01=antes	-0.65
01=antes/-	-0.65
01=antes/falsefalse	-0.65
01=antes/none	-0.65
01=asi	-0.36
01=asi/-	-0.36
01=asi/falsefalse	-0.36
01=asi/none	-0.36
01=aunque	-0.33
01=aunque/-	-0.33
01=aunque/falsefalse	-0.33
01=aunque/none	-0.33
01=como	-0.55
01=como/I-now	-0.55
01=como/thing	-0.55
01=como/truefalse	-0.55
01=cual	-0.49
01=cual/I-now	-0.49
01=cual/self	-0.49
01=cual/truefalse	-0.49
01=cuando	-0.33
01=cuando/-	-1.07
01=cuando/I-past	-0.50
01=cuando/falsefalse	-0.61
01=cuando/falsetrue	-0.18
01=cuando/he-past	-0.15
01=cuando/now	-0.23
01=cuando/other	-0.15
01=cuando/self	-0.29
01=cuando/truefalse	-0.23
01=desde	-0.98
01=desde/-	-0.98
01=desde/falsefalse	-0.72
01=desde/falsetrue	-0.94
01=desde/none	-0.91
01=desde/now	-0.37
01=desde/self	-0.36
01=donde	-0.44
01=donde/falsetrue	-0.44
01=donde/he-past	-0.36
01=donde/past	-0.45
01=donde/self	-0.44
01=entonces	-0.47
01=entonces/-	-0.47
01=entonces/falsefalse	-0.47
01=entonces/self	-0.47
01=hasta	-1.18
01=hasta/-	-1.21
01=hasta/falsefalse	-1.19
01=hasta/falsetrue	-0.28
01=hasta/none	-1.37
01=hasta/now	-0.47
01=hasta/self	-0.31
01=hasta/thing	-0.43
01=hasta/truefalse	-0.48
01=luego	-0.89
01=luego/-	-0.39
01=luego/I-now	-0.73
01=luego/I-past	-0.05
01=luego/falsefalse	-0.42
01=luego/he-past	-0.11
01=luego/other	-0.19
01=luego/self	-0.79
01=luego/thing	-0.24
01=luego/truefalse	-0.53
01=mientras	-0.22
01=mientras/falsefalse	-0.22
01=mientras/now	-0.22
01=mientras/self	-0.22
01=ni	-0.52
01=ni/-	-0.54
01=ni/falsefalse	-0.52
01=ni/other	-0.82
01=ni/past	-0.07
01=ni/self	-0.28
01=nonenone	-1.77
01=noneother	-1.02
01=noneself	0.56
01=nonething	-1.43
01=o	-0.08
01=o/past	-0.08
01=o/thing	-0.18
01=o/truetrue	-0.18
01=otherchild	-0.30
01=othernone	-1.65
01=otherother	-0.05
01=otherself	-0.81
01=otherthing	-0.65
01=pero	-0.16
01=pero/past	-0.16
01=pero/thing	-0.16
01=pero/truetrue	-0.15
01=porque	-0.41
01=porque/-	-0.85
01=porque/I-now	-0.05
01=porque/I-past	-1.16
01=porque/falsefalse	-0.09
01=porque/falsetrue	-1.22
01=porque/he-past	-0.59
01=porque/now	-0.47
01=porque/other	-0.67
01=porque/past	1.60
01=porque/self	0.13
01=porque/thing	-0.84
01=porque/truefalse	0.72
01=que	-1.04
01=que/-	-1.18
01=que/I-now	-1.05
01=que/I-past	-0.42
01=que/falsefalse	-1.33
01=que/falsetrue	-0.24
01=que/he-past	0.42
01=que/none	-0.86
01=que/now	-1.27
01=que/other	-0.09
01=que/past	-0.75
01=que/self	-1.52
01=que/thing	-0.65
01=que/truefalse	-1.54
01=que/truetrue	0.43
01=run-on	-0.28
01=run-on/-	-0.18
01=run-on/I-now	-0.39
01=run-on/falsefalse	-0.18
01=run-on/none	-0.18
01=run-on/other	-0.39
01=run-on/truefalse	-0.39
01=selfchild	-0.27
01=selfnone	-1.03
01=selfother	0.22
01=selfself	-0.60
01=selfthing	0.20
01=si	-0.59
01=si/-	-0.73
01=si/falsefalse	-0.43
01=si/falsetrue	-0.21
01=si/none	-0.41
01=si/now	-0.48
01=si/other	-0.21
01=si/self	-0.52
01=si/truetrue	-0.30
01=thingnone	-0.76
01=thingother	-0.68
01=thingself	-0.75
01=thingthing	-1.63
01=y/I-now	-1.10
01=y/I-past	-0.58
01=y/falsefalse	-0.93
01=y/falsetrue	-1.96
01=y/he-past	-0.85
01=y/none	-0.58
01=y/now	0.19
01=y/other	-0.73
01=y/past	1.25
01=y/self	0.38
01=y/thing	-0.55
01=y/truefalse	1.27
01=y/truetrue	-1.80
01v:message	-2.38
01v:reported	-1.94
10=	-0.72
10=)	0.34
10=)/falsetrue	0.34
10=)/past	0.34
10=)/thing	0.34
10=,	-0.04
10=,/-	-0.97
10=,/I-now	-1.43
10=,/I-past	0.90
10=,/falsefalse	-0.09
10=,/he-past	0.26
10=,/none	-0.12
10=,/now	-0.09
10=,/other	0.69
10=,/past	0.74
10=,/self	-0.22
10=,/thing	-0.85
10=,/truefalse	-0.15
10=,/truetrue	-0.11
10=-	-0.73
10=-/-	-0.73
10=-/falsetrue	-0.73
10=-/none	-0.73
10=:	-0.72
10=:/-	-0.73
10=:/falsefalse	-0.55
10=:/none	-0.72
10=:/now	-0.21
10=:/self	-0.30
10=:/thing	-0.56
10=:/truefalse	-0.50
10=;	-1.25
10=;/-	-0.82
10=;/I-past	-0.29
10=;/falsefalse	-0.89
10=;/falsetrue	-0.79
10=;/he-past	-0.51
10=;/none	-1.02
10=;/now	-0.90
10=;/other	-0.51
10=;/self	-0.89
10=;/thing	-0.93
10=;/truefalse	-0.92
10=;/truetrue	-0.75
10=antes	-0.07
10=antes/-	-0.07
10=antes/falsefalse	-0.07
10=antes/none	-0.07
10=asi	-0.40
10=asi/-	-0.40
10=asi/falsefalse	-0.40
10=asi/none	-0.40
10=aunque	-0.57
10=aunque/-	-0.57
10=aunque/falsefalse	-0.57
10=aunque/none	-0.57
10=como	-1.20
10=como/I-now	-1.20
10=como/thing	-1.20
10=como/truefalse	-1.20
10=cuando	0.56
10=cuando/-	-0.99
10=cuando/I-now	0.06
10=cuando/I-past	0.23
10=cuando/falsefalse	0.92
10=cuando/falsetrue	0.06
10=cuando/he-past	0.82
10=cuando/now	-0.12
10=cuando/other	0.65
10=cuando/past	0.87
10=cuando/self	-0.12
10=cuando/truefalse	-0.12
10=desde	-0.62
10=desde/-	-0.57
10=desde/falsefalse	-0.49
10=desde/falsetrue	-0.56
10=desde/none	-0.54
10=desde/now	-0.37
10=desde/self	-0.52
10=donde	-0.63
10=donde/falsetrue	-0.63
10=donde/he-past	-0.61
10=donde/past	-0.47
10=donde/self	-0.63
10=entonces	-0.52
10=entonces/-	-0.52
10=entonces/falsefalse	-0.52
10=entonces/self	-0.52
10=hasta	-0.47
10=hasta/-	-0.47
10=hasta/falsefalse	-1.13
10=hasta/falsetrue	-0.12
10=hasta/none	-0.53
10=hasta/now	-0.14
10=hasta/self	-0.17
10=hasta/thing	0.63
10=hasta/truefalse	-0.92
10=luego	-0.77
10=luego/-	-0.31
10=luego/I-now	-0.75
10=luego/I-past	-0.64
10=luego/falsefalse	-0.68
10=luego/he-past	-0.46
10=luego/other	-0.56
10=luego/past	-0.56
10=luego/self	-0.83
10=luego/thing	-0.36
10=luego/truefalse	-0.89
10=mientras	-0.50
10=mientras/falsefalse	-0.50
10=mientras/now	-0.50
10=mientras/self	-0.50
10=ni	-0.52
10=ni/-	-0.37
10=ni/falsefalse	-0.52
10=ni/other	-0.54
10=ni/past	-0.44
10=ni/self	-0.20
10=nonenone	0.38
10=noneother	-0.69
10=noneself	-0.69
10=nonething	-0.93
10=o	-0.22
10=o/falsetrue	0.82
10=o/none	0.82
10=o/past	-0.22
10=o/thing	-0.47
10=o/truetrue	-0.47
10=otherchild	-0.50
10=otherother	-1.07
10=otherself	0.10
10=otherthing	0.10
10=pero	0.97
10=pero/I-past	0.52
10=pero/falsefalse	0.47
10=pero/falsetrue	0.68
10=pero/he-past	0.71
10=pero/now	0.82
10=pero/other	0.85
10=pero/past	-0.28
10=pero/self	0.52
10=pero/thing	-0.28
10=pero/truetrue	0.75
10=porque	-1.18
10=porque/-	-0.67
10=porque/I-now	-0.87
10=porque/I-past	-0.61
10=porque/falsefalse	-0.92
10=porque/falsetrue	-1.14
10=porque/he-past	-0.68
10=porque/now	-0.29
10=porque/other	-0.59
10=porque/past	-0.95
10=porque/self	-1.07
10=porque/thing	-0.15
10=que	-0.62
10=que/-	-0.20
10=que/I-now	-0.55
10=que/I-past	0.13
10=que/falsefalse	-2.29
10=que/falsetrue	0.69
10=que/he-past	0.04
10=que/none	-1.10
10=que/now	-2.02
10=que/other	-0.68
10=que/past	-0.35
10=que/self	-0.28
10=que/thing	-1.42
10=que/truefalse	-1.59
10=que/truetrue	-0.66
10=run-on	-0.46
10=run-on/-	-0.34
10=run-on/I-now	-0.26
10=run-on/falsefalse	-0.34
10=run-on/none	-0.34
10=run-on/other	-0.26
10=run-on/truefalse	-0.26
10=selfchild	-0.18
10=selfnone	0.16
10=selfother	-1.00
10=selfself	-0.85
10=selfthing	-0.14
10=si	-0.52
10=si/-	-0.47
10=si/falsefalse	-0.39
10=si/falsetrue	-0.25
10=si/none	-0.64
10=si/now	-0.36
10=si/other	-0.25
10=si/self	-0.30
10=si/truetrue	-0.72
10=thingnone	-0.25
10=thingother	-0.96
10=thingself	-0.57
10=thingthing	-1.54
10=y	-0.37
10=y/-	-0.42
10=y/I-now	0.25
10=y/I-past	-0.21
10=y/falsefalse	-0.51
10=y/falsetrue	0.43
10=y/he-past	-0.25
10=y/none	0.64
10=y/now	-1.20
10=y/other	-0.63
10=y/past	0.17
10=y/self	-0.77
10=y/truefalse	-1.36
10=y/truetrue	-1.42
10v:message	-1.72
10v:quoted	-1.64
10v:reported	-1.18
10|	-0.13
11=	0.44
11=(	-0.55
11=(/I-past	-0.55
11=(/self	-0.55
11=(/truefalse	-0.55
11=)	-0.47
11=)/falsetrue	-0.47
11=)/past	-0.47
11=)/thing	-0.47
11=,	-0.35
11=,/I-past	-0.41
11=,/falsefalse	-0.45
11=,/falsetrue	-0.12
11=,/he-past	-1.47
11=,/none	-0.28
11=,/now	-0.98
11=,/other	-0.04
11=,/past	-0.57
11=,/self	-0.16
11=,/thing	-0.42
11=,/truefalse	-0.04
11=,/truetrue	-0.24
11=:	0.24
11=:/-	0.56
11=:/falsefalse	0.63
11=:/none	-0.43
11=:/now	-0.41
11=:/self	-0.41
11=:/thing	0.80
11=:/truefalse	-0.65
11=;	-0.39
11=;/falsefalse	-0.64
11=;/falsetrue	0.10
11=;/he-past	-0.50
11=;/none	0.16
11=;/now	-0.64
11=;/other	-0.51
11=;/self	-0.57
11=;/thing	-0.98
11=;/truefalse	-1.02
11=;/truetrue	0.26
11=antes	-0.17
11=antes/-	-0.17
11=antes/falsefalse	-0.17
11=antes/none	-0.17
11=asi	-0.10
11=asi/-	-0.10
11=asi/falsefalse	-0.10
11=asi/none	-0.10
11=aunque	0.47
11=aunque/-	0.47
11=aunque/falsefalse	0.47
11=aunque/none	0.47
11=como	-0.86
11=como/I-now	-0.86
11=como/thing	-0.86
11=como/truefalse	-0.86
11=cual	0.49
11=cual/I-now	0.49
11=cual/self	0.49
11=cual/truefalse	0.49
11=cuando	0.05
11=cuando/-	-0.61
11=cuando/I-now	0.34
11=cuando/I-past	-0.51
11=cuando/falsefalse	-0.46
11=cuando/falsetrue	-0.06
11=cuando/he-past	-0.34
11=cuando/now	0.23
11=cuando/other	-0.33
11=cuando/past	-0.14
11=cuando/self	0.31
11=cuando/truefalse	0.23
11=desde	0.15
11=desde/falsefalse	0.32
11=desde/falsetrue	-0.59
11=desde/none	0.09
11=desde/now	0.44
11=desde/self	0.08
11=donde	-0.32
11=donde/falsetrue	-0.32
11=donde/he-past	-0.32
11=donde/past	-0.22
11=donde/self	-0.32
11=entonces	-0.43
11=entonces/-	-0.43
11=entonces/falsefalse	-0.43
11=entonces/self	-0.43
11=hasta	0.16
11=hasta/falsefalse	0.56
11=hasta/falsetrue	-1.90
11=hasta/none	0.28
11=hasta/now	0.43
11=hasta/self	-0.21
11=hasta/thing	-0.46
11=hasta/truefalse	0.42
11=luego	0.12
11=luego/-	-0.42
11=luego/I-now	0.34
11=luego/falsefalse	-0.36
11=luego/he-past	-0.17
11=luego/other	-0.27
11=luego/self	0.26
11=luego/thing	-0.22
11=luego/truefalse	0.51
11=mientras	0.25
11=mientras/falsefalse	0.25
11=mientras/now	0.25
11=mientras/self	0.25
11=ni	0.38
11=ni/-	0.38
11=ni/falsefalse	0.38
11=ni/other	0.13
11=ni/past	-0.17
11=ni/self	0.19
11=nonenone	0.50
11=noneother	-0.81
11=noneself	-0.61
11=nonething	-0.90
11=o	0.24
11=o/falsetrue	-0.82
11=o/none	-0.82
11=o/past	0.24
11=o/thing	0.49
11=o/truetrue	0.49
11=othernone	0.65
11=otherother	-0.08
11=otherself	-0.40
11=otherthing	0.44
11=pero	-0.25
11=pero/I-past	-0.25
11=pero/falsetrue	-0.25
11=pero/now	-0.06
11=pero/self	-0.25
11=porque	0.28
11=porque/-	0.86
11=porque/I-past	-1.32
11=porque/falsefalse	-0.44
11=porque/falsetrue	0.27
11=porque/now	-1.12
11=porque/past	-1.69
11=porque/self	-0.46
11=porque/thing	0.81
11=porque/truefalse	-0.24
11=que	0.24
11=que/I-now	-0.11
11=que/I-past	-0.09
11=que/falsefalse	0.62
11=que/falsetrue	-0.05
11=que/he-past	0.06
11=que/none	-0.68
11=que/now	0.11
11=que/other	0.17
11=que/past	0.05
11=que/self	0.15
11=que/thing	0.29
11=que/truefalse	-0.35
11=que/truetrue	-0.35
11=run-on	0.05
11=run-on/-	-0.17
11=run-on/I-now	0.21
11=run-on/falsefalse	-0.17
11=run-on/none	-0.17
11=run-on/other	0.21
11=run-on/truefalse	0.21
11=selfchild	0.24
11=selfnone	-0.10
11=selfother	0.36
11=selfthing	-0.92
11=si	0.60
11=si/-	0.18
11=si/falsefalse	0.27
11=si/falsetrue	0.21
11=si/none	-0.58
11=si/now	0.58
11=si/other	0.21
11=si/self	0.65
11=si/truetrue	0.55
11=thingnone	-0.66
11=thingother	-0.28
11=thingself	0.65
11=thingthing	-0.19
11=y	-0.19
11=y/-	-1.35
11=y/I-past	0.34
11=y/falsefalse	-0.09
11=y/falsetrue	0.46
11=y/he-past	-1.07
11=y/none	-0.70
11=y/now	0.63
11=y/other	0.34
11=y/past	-0.05
11=y/self	-0.55
11=y/thing	0.34
11=y/truefalse	-0.88
11=y/truetrue	-1.31
11v:message	-0.60
11v:reported	0.21
M|b:# .	-0.52
M|b:^ el	-0.19
M|b:^ lo	-0.30
M|b:^ lueg	-0.36
M|b:^ mi	-0.19
M|b:^ ni	0.56
M|b:^ que	-0.88
M|b:^ y	-0.61
M|b:a las	-0.63
M|b:a mi	-0.50
M|b:acompañ .	-0.41
M|b:agent me	-0.44
M|b:al telefon	0.21
M|b:ansiedad .	0.40
M|b:aparec en	-0.65
M|b:con mi	-0.69
M|b:cuand aparec	-0.65
M|b:cuand dij	-0.14
M|b:cuand ley	-0.19
M|b:de mi	-0.30
M|b:dij mi	-0.43
M|b:el #	-0.23
M|b:el agent	-0.44
M|b:el guard	-0.34
M|b:el medic	0.19
M|b:el usuar	-0.19
M|b:en el	-0.21
M|b:en mi	-0.79
M|b:en panic	-0.88
M|b:entr en	-0.06
M|b:guard me	-0.34
M|b:ha dado	0.19
M|b:herman se	0.14
M|b:humill .	-0.44
M|b:jef .	-0.33
M|b:llav .	-0.57
M|b:lo mand	-0.24
M|b:lueg el	-0.14
M|b:lueg lo	-0.09
M|b:madr est	-0.20
M|b:mand a	-0.24
M|b:me acompañ	-0.56
M|b:me ha	0.19
M|b:medic me	0.19
M|b:mi compañer	-0.68
M|b:mi direcci	-0.22
M|b:mi jef	-0.87
M|b:mi llav	-0.57
M|b:mi madr	-0.32
M|b:mi mar	0.57
M|b:mi nombr	-0.43
M|b:mi trabaj	-0.65
M|b:nombr .	-0.43
M|b:pas por	-0.62
M|b:se pus	-0.55
M|b:ten mi	-0.57
M|b:trabaj .	-0.35
M|b:usuar @	-0.19
M|b:y el	-0.25
M|b:y ten	-0.44
M|b:y yo	0.58
M|b:yo .	0.56
M|f:0/other	-0.05
M|f:1/other	0.20
M|f:2/other	-0.31
M|f:3/other	-0.12
M|g:action	0.11
M|g:appetite	0.17
M|g:body	0.06
M|g:care	0.08
M|g:children	-0.34
M|g:confused	-0.20
M|g:evidence	-0.30
M|g:fear	0.32
M|g:feelVerb	-0.05
M|g:figure	-0.94
M|g:guard	0.17
M|g:injury	-0.18
M|g:lasting	-0.07
M|g:look	-0.65
M|g:medicine	0.19
M|g:messageThing	-0.16
M|g:otherMeaning	0.06
M|g:otherPerson	0.04
M|g:sad	-0.41
M|g:saying	-0.29
M|g:says	-0.47
M|g:shame	-0.16
M|g:sleep	0.76
M|g:stirs	0.62
M|g:sureState	-0.64
M|g:sureThing	0.42
M|g:sureVerb	-0.66
M|g:thing	-0.07
M|g:trust	0.50
M|gs:action/THE-person	-0.36
M|gs:body/MY-person	-0.42
M|gs:care/EL	0.19
M|gs:confused/MY-person	-0.20
M|gs:evidence/EL	-0.30
M|gs:fear/EL	0.56
M|gs:fear/MY-person	-0.86
M|gs:feelVerb/EL	-0.99
M|gs:feelVerb/MY-person	-0.09
M|gs:guard/EL	-0.62
M|gs:lasting/MY-person	-0.52
M|gs:look/EL	-0.61
M|gs:look/MY-person	-0.53
M|gs:medicine/EL	0.19
M|gs:messageThing/EL	-0.35
M|gs:messageThing/MY-person	0.10
M|gs:otherPerson/EL	0.12
M|gs:otherPerson/MY-person	0.16
M|gs:otherPerson/THE-person	-0.48
M|gs:sad/EL	0.09
M|gs:saying/EL	-0.52
M|gs:saying/MY-person	-0.55
M|gs:says/EL	-0.47
M|gs:shame/MY-person	-0.44
M|gs:stirs/EL	0.62
M|gs:sureState/MY-person	-0.63
M|gs:sureThing/EL	0.42
M|gs:sureVerb/EL	-0.79
M|gs:sureVerb/MY-person	-0.44
M|gs:trust/MY-person	0.62
M|gs:trust/THE-person	-0.50
M|gt:action/-	0.17
M|gt:action/I-now	-0.06
M|gt:action/he-past	-0.38
M|gt:action/now	-0.06
M|gt:action/past	-0.81
M|gt:body/-	-0.42
M|gt:care/now	0.19
M|gt:confused/past	-0.20
M|gt:fear/I-now	0.04
M|gt:fear/now	0.07
M|gt:feelVerb/-	-0.84
M|gt:feelVerb/I-now	-0.09
M|gt:feelVerb/he-past	0.15
M|gt:guard/I-now	-0.73
M|gt:injury/he-past	-0.18
M|gt:lasting/I-now	-0.06
M|gt:look/-	-0.53
M|gt:look/he-past	-0.79
M|gt:look/past	-0.34
M|gt:medicine/now	0.19
M|gt:messageThing/-	0.09
M|gt:messageThing/past	-0.82
M|gt:otherPerson/-	0.17
M|gt:otherPerson/I-now	-0.10
M|gt:otherPerson/he-past	-0.19
M|gt:otherPerson/now	-0.16
M|gt:otherPerson/past	-0.77
M|gt:sad/he-past	-0.71
M|gt:saying/-	0.31
M|gt:saying/he-past	-0.28
M|gt:saying/past	-0.79
M|gt:says/past	-0.43
M|gt:shame/-	-0.16
M|gt:sureState/past	-0.49
M|gt:sureThing/now	0.19
M|gt:sureVerb/-	-0.42
M|gt:sureVerb/he-past	-0.79
M|gt:thing/I-now	0.17
M|gt:thing/he-past	-0.40
M|gt:thing/past	-0.44
M|gt:trust/-	0.48
M|gt:trust/he-past	0.41
M|i:1-1	0.09
M|i:1-3	-0.66
M|i:2-2	0.09
M|i:3-2	0.39
M|i:other	0.18
M|it:-	-0.62
M|it:I-now	0.13
M|it:he-past	0.05
M|it:now	0.09
M|it:past	-0.61
M|w:#	-1.01
M|w:,	-1.02
M|w:.	0.10
M|w:@	-0.19
M|w:a	-0.44
M|w:acompañ	-0.56
M|w:agent	-0.44
M|w:al	0.17
M|w:ansiedad	0.40
M|w:aparec	-0.65
M|w:baj	0.06
M|w:compañer	-0.68
M|w:con	-0.69
M|w:dado	0.19
M|w:del	-1.11
M|w:delant	-0.51
M|w:dij	-0.43
M|w:dio	0.13
M|w:direcci	-0.22
M|w:el	-0.18
M|w:en	0.06
M|w:entr	-0.06
M|w:est	-0.07
M|w:firm	-0.50
M|w:fot	-0.30
M|w:guard	-0.34
M|w:ha	0.19
M|w:humill	-0.44
M|w:jef	-0.87
M|w:la	0.05
M|w:las	-0.63
M|w:ley	-0.19
M|w:llav	-0.57
M|w:lo	0.10
M|w:los	-0.66
M|w:lueg	-0.36
M|w:madr	-0.32
M|w:mand	-0.40
M|w:mar	0.57
M|w:me	-0.05
M|w:medic	0.19
M|w:mi	-0.18
M|w:mied	0.63
M|w:ni	0.40
M|w:no	0.74
M|w:nombr	-0.43
M|w:panic	-0.88
M|w:par	0.63
M|w:pas	-0.62
M|w:pid	-0.71
M|w:por	0.18
M|w:pus	-0.55
M|w:que	0.21
M|w:qued	0.21
M|w:se	0.37
M|w:telefon	0.21
M|w:tembl	-0.42
M|w:ten	-0.57
M|w:trabaj	-0.65
M|w:un	0.16
M|w:una	-0.92
M|w:usuar	-0.19
M|w:y	0.30
M|w:yo	0.64
O|b:# .	-1.03
O|b:# de	-0.20
O|b:# minut	-0.43
O|b:, grit	-0.52
O|b:, public	-0.35
O|b:^ ,	-0.45
O|b:^ casi	-0.28
O|b:^ compr	-0.06
O|b:^ cuand	-0.40
O|b:^ el	-1.11
O|b:^ ell	-0.23
O|b:^ entr	-0.66
O|b:^ la	-0.76
O|b:^ llam	-0.68
O|b:^ lo	-0.40
O|b:^ los	0.05
O|b:^ lueg	-0.88
O|b:^ mand	-0.15
O|b:^ pap	-0.52
O|b:^ parec	-0.36
O|b:^ porqu	-0.06
O|b:^ que	0.68
O|b:^ sal	-0.71
O|b:^ se	0.65
O|b:^ si	0.53
O|b:^ sms	-0.22
O|b:^ su	-0.51
O|b:^ sub	-0.69
O|b:^ tir	-0.75
O|b:^ volv	-0.48
O|b:a #	-0.36
O|b:a la	0.15
O|b:a las	-1.09
O|b:a llam	-0.36
O|b:a mediod	-0.54
O|b:agent se	-0.58
O|b:al timbr	-0.34
O|b:alarm .	0.35
O|b:cajer se	-0.15
O|b:camar lo	-0.19
O|b:cart .	0.66
O|b:casi content	-0.28
O|b:cog el	-0.43
O|b:coleg le	-0.67
O|b:con el	-0.07
O|b:con la	-0.59
O|b:cuand dobl	-0.18
O|b:cuand entr	-0.08
O|b:cuand llam	0.23
O|b:cuand par	-0.29
O|b:cuand pas	-0.31
O|b:cuand son	-0.11
O|b:cuatr vec	-0.41
O|b:de ell	-0.22
O|b:de la	-0.08
O|b:de los	-0.49
O|b:de mied	-0.19
O|b:dej en	-0.93
O|b:delant .	-0.98
O|b:desbord .	-0.54
O|b:dia #	-0.30
O|b:dobl la	-0.92
O|b:dos .	-0.68
O|b:dos vec	-0.51
O|b:el #	-0.10
O|b:el agent	-0.32
O|b:el banc	-0.15
O|b:el caser	-0.44
O|b:el coch	-0.08
O|b:el codig	0.23
O|b:el cog	-0.45
O|b:el coleg	-0.74
O|b:el conductor	-0.25
O|b:el dia	-0.30
O|b:el est	-0.66
O|b:el felpud	-0.44
O|b:el gat	-0.59
O|b:el guard	-0.06
O|b:el horar	-0.67
O|b:el ojo	-0.40
O|b:el pat	0.63
O|b:el pequeñ	0.39
O|b:el pom	-0.48
O|b:el porter	-0.87
O|b:el rest	-0.74
O|b:el se	-0.05
O|b:el telefon	-0.19
O|b:el timbr	-0.61
O|b:el vas	0.59
O|b:el vecin	0.16
O|b:el vigilant	-1.04
O|b:ell :	-0.22
O|b:en #	-0.55
O|b:en el	-0.67
O|b:en la	0.14
O|b:entr a	-0.54
O|b:entr en	-0.07
O|b:est de	-0.66
O|b:est junt	-0.35
O|b:fatal .	-0.26
O|b:felpud .	-0.46
O|b:fot .	-0.55
O|b:fue en	-0.08
O|b:furgonet .	-0.50
O|b:grab .	-0.68
O|b:grab el	-0.45
O|b:grit .	0.31
O|b:horar .	-0.67
O|b:indign .	-0.42
O|b:izquierd .	-0.40
O|b:junt a	-0.35
O|b:la agent	-0.55
O|b:la alarm	0.35
O|b:la cajer	-0.36
O|b:la camar	-0.19
O|b:la cart	0.15
O|b:la enfermer	-0.58
O|b:la esquin	-0.92
O|b:la furgonet	-0.44
O|b:la juez	-0.96
O|b:la llav	-0.08
O|b:la mes	-0.57
O|b:la not	-0.05
O|b:la profesor	-0.15
O|b:la puert	0.08
O|b:la recepcionist	-0.58
O|b:la tiend	-0.06
O|b:la vecin	-0.85
O|b:la verj	-0.35
O|b:las #	-1.02
O|b:las dos	-0.62
O|b:las fot	-0.88
O|b:llam a	0.08
O|b:llam al	-0.34
O|b:llam cuatr	-0.41
O|b:llam par	-0.21
O|b:lleg la	-0.09
O|b:llev la	-0.58
O|b:llor .	-0.42
O|b:lo dej	0.23
O|b:lo grab	-0.60
O|b:los nervi	-0.49
O|b:madr llam	-0.21
O|b:march a	-0.32
O|b:mediod .	-0.82
O|b:mes .	-0.39
O|b:mied .	-0.19
O|b:muert de	-0.19
O|b:nervi .	-0.20
O|b:ojo izquierd	-0.40
O|b:par dec	-0.21
O|b:par la	-0.44
O|b:parec tranquil	-0.27
O|b:pas por	-0.98
O|b:perr tembl	-0.41
O|b:por delant	-0.98
O|b:porqu par	-0.62
O|b:public .	-0.35
O|b:puert .	0.19
O|b:punt sobr	-0.40
O|b:que dej	-0.79
O|b:que el	-0.78
O|b:que lleg	-0.23
O|b:que pas	-0.15
O|b:que se	-1.25
O|b:qued la	-0.42
O|b:sal la	-0.74
O|b:salt la	-0.46
O|b:saqu una	-0.11
O|b:se asust	-0.13
O|b:se llam	-0.26
O|b:se llev	-0.58
O|b:se march	-1.05
O|b:se qued	-0.30
O|b:sms de	-0.22
O|b:sobr el	-0.40
O|b:son el	-0.71
O|b:su herman	-0.47
O|b:su madr	-0.21
O|b:sub las	-0.92
O|b:suc .	-0.48
O|b:telefon .	-0.26
O|b:tiend .	-0.09
O|b:timbr .	-0.46
O|b:timbr a	-0.61
O|b:tir el	-0.89
O|b:tranquil ,	-0.27
O|b:una fot	-0.11
O|b:vas .	0.60
O|b:vec .	-0.55
O|b:vecin .	-0.48
O|b:verj .	-0.35
O|b:vin el	-0.17
O|b:volv a	-0.37
O|b:y el	-1.69
O|b:y la	-0.55
O|b:y las	0.15
O|b:y llam	-0.05
O|b:y lo	0.29
O|b:y no	0.24
O|b:y se	-0.98
O|b:y sub	-0.90
O|b:§ ,	-1.21
O|b:§ .	0.25
O|f:0/other	-0.17
O|f:1/other	0.16
O|f:2/other	-0.79
O|f:3/other	0.18
O|g:action	-0.48
O|g:anger	0.19
O|g:appetite	-0.10
O|g:body	0.20
O|g:children	0.27
O|g:concentration	0.07
O|g:damage	-0.07
O|g:drink	0.49
O|g:evidence	-0.48
O|g:expects	-1.01
O|g:feel	-0.64
O|g:feelVerb	-0.29
O|g:figure	0.21
O|g:harm	-0.81
O|g:injury	-0.25
O|g:injuryCue	0.29
O|g:lasting	-0.15
O|g:messageThing	0.34
O|g:numb	-0.12
O|g:otherMeaning	0.32
O|g:relief	-0.29
O|g:sad	-0.68
O|g:saying	0.14
O|g:says	0.06
O|g:shame	0.47
O|g:shows	-0.87
O|g:sleep	-0.78
O|g:sureState	-0.94
O|g:sureThing	-0.36
O|g:sureVerb	0.04
O|g:thing	-0.43
O|g:tired	-0.54
O|g:trust	-0.09
O|gs:action/EL	-0.88
O|gs:action/HIS-person	-0.21
O|gs:action/SHE	-0.06
O|gs:action/THE-animal	-0.59
O|gs:action/THE-person	-0.43
O|gs:anger/EL	0.31
O|gs:anger/THE-person	-0.32
O|gs:appetite/EL	-0.10
O|gs:body/EL	0.53
O|gs:body/THE-animal	-0.41
O|gs:children/THE-child	0.27
O|gs:concentration/EL	-0.73
O|gs:confused/EL	-0.78
O|gs:confused/THE-person	-0.36
O|gs:damage/EL	-0.84
O|gs:drink/EL	0.50
O|gs:evidence/EL	-0.37
O|gs:evidence/THE-person	-0.48
O|gs:fear/EL	-0.33
O|gs:fear/HIS-person	-0.17
O|gs:fear/THE-person	-0.13
O|gs:feel/EL	-0.06
O|gs:feelVerb/EL	0.31
O|gs:feelVerb/THE-animal	-0.41
O|gs:feelVerb/THE-person	-0.33
O|gs:figure/EL	0.26
O|gs:figure/THE-child	0.05
O|gs:figure/THE-person	-0.20
O|gs:guard/EL	-0.29
O|gs:guard/THE-person	-0.23
O|gs:harm/EL	-0.91
O|gs:injury/EL	-1.12
O|gs:injury/THE-child	0.43
O|gs:injuryCue/EL	-0.41
O|gs:lasting/EL	0.36
O|gs:lasting/THE-person	-0.58
O|gs:look/EL	0.09
O|gs:look/HIS-person	-0.48
O|gs:look/SHE	-0.23
O|gs:look/THE-person	-0.35
O|gs:messageThing/EL	0.31
O|gs:messageThing/SHE	-0.22
O|gs:messageThing/THE-person	-0.08
O|gs:numb/EL	-0.25
O|gs:otherMeaning/EL	0.32
O|gs:otherPerson/BARE-person	-0.04
O|gs:otherPerson/EL	-0.58
O|gs:otherPerson/HIS-person	-0.21
O|gs:otherPerson/SHE	-0.36
O|gs:otherPerson/THE-animal	0.07
O|gs:otherPerson/THE-child	0.48
O|gs:otherPerson/THE-person	-0.55
O|gs:relief/EL	-0.36
O|gs:sad/EL	-0.56
O|gs:sad/THE-person	-0.45
O|gs:saying/EL	-0.16
O|gs:saying/HIS-person	-0.21
O|gs:saying/SHE	-0.06
O|gs:says/EL	0.06
O|gs:shame/EL	0.58
O|gs:shows/EL	-0.81
O|gs:sleep/EL	-0.75
O|gs:sureState/EL	-0.61
O|gs:sureState/HIS-person	-0.48
O|gs:sureState/SHE	-0.19
O|gs:sureState/THE-person	-0.50
O|gs:sureThing/EL	-0.43
O|gs:sureVerb/EL	0.52
O|gs:sureVerb/THE-animal	-0.41
O|gs:sureVerb/THE-person	-0.58
O|gs:thing/EL	-0.89
O|gs:thing/THE-child	0.43
O|gs:tired/THE-person	-0.54
O|gs:trust/EL	-0.25
O|gt:action/-	-0.09
O|gt:action/I-now	-0.37
O|gt:action/he-past	-0.62
O|gt:action/now	-1.02
O|gt:action/past	-0.42
O|gt:anger/-	-0.40
O|gt:anger/he-past	-0.52
O|gt:appetite/I-now	-0.10
O|gt:body/-	0.20
O|gt:children/-	0.27
O|gt:concentration/I-now	-0.73
O|gt:confused/-	-0.36
O|gt:confused/now	0.43
O|gt:damage/-	0.19
O|gt:damage/he-past	-0.75
O|gt:drink/I-now	-0.38
O|gt:drink/he-past	0.55
O|gt:drink/past	-0.17
O|gt:evidence/-	-0.64
O|gt:evidence/I-now	-0.22
O|gt:evidence/he-past	-0.08
O|gt:fear/-	0.14
O|gt:fear/he-past	-0.13
O|gt:feel/-	-0.47
O|gt:feel/he-past	-0.07
O|gt:feelVerb/-	-0.16
O|gt:feelVerb/I-now	-0.04
O|gt:feelVerb/he-past	-0.11
O|gt:figure/-	-0.08
O|gt:figure/I-now	-0.12
O|gt:figure/he-past	0.10
O|gt:figure/now	0.35
O|gt:guard/-	0.25
O|gt:guard/I-now	-0.17
O|gt:guard/he-past	-1.01
O|gt:harm/-	-0.40
O|gt:harm/he-past	-0.92
O|gt:injury/-	0.18
O|gt:injury/he-past	-0.99
O|gt:injuryCue/-	0.29
O|gt:lasting/-	0.16
O|gt:lasting/I-now	-0.43
O|gt:lasting/now	-0.58
O|gt:look/-	0.20
O|gt:look/he-past	-0.66
O|gt:look/now	0.17
O|gt:messageThing/-	0.14
O|gt:messageThing/I-now	-0.77
O|gt:messageThing/he-past	0.57
O|gt:messageThing/now	-0.23
O|gt:otherMeaning/-	0.35
O|gt:otherMeaning/he-past	-0.64
O|gt:otherPerson/-	-0.20
O|gt:otherPerson/I-now	-0.72
O|gt:otherPerson/he-past	-0.20
O|gt:otherPerson/now	0.37
O|gt:otherPerson/past	-1.41
O|gt:relief/-	-0.36
O|gt:sad/-	-0.44
O|gt:sad/I-now	-0.08
O|gt:sad/he-past	-0.84
O|gt:saying/-	-0.28
O|gt:saying/he-past	-0.34
O|gt:saying/past	0.19
O|gt:says/past	0.35
O|gt:shame/-	0.25
O|gt:shows/-	-0.87
O|gt:sleep/-	-0.78
O|gt:sureState/-	-0.80
O|gt:sureVerb/-	0.04
O|gt:thing/-	-0.06
O|gt:thing/I-now	-0.06
O|gt:thing/he-past	-1.05
O|gt:thing/now	0.11
O|gt:thing/past	-0.08
O|gt:trust/-	0.26
O|gt:trust/he-past	-0.74
O|i:1-2	-0.52
O|i:1-3	0.10
O|i:2-2	-0.94
O|i:2-3	0.37
O|i:3-2	-0.20
O|i:3-3	0.35
O|i:other	0.18
O|it:-	0.05
O|it:I-now	-0.90
O|it:now	0.61
O|w:#	-1.07
O|w:,	-1.24
O|w:.	0.47
O|w::	-0.85
O|w:;	-0.31
O|w:a	0.19
O|w:agent	-0.52
O|w:al	0.45
O|w:alarm	0.35
O|w:asust	-0.13
O|w:banc	-0.15
O|w:bols	-0.59
O|w:cajer	-0.36
O|w:camar	-0.19
O|w:cart	0.68
O|w:caser	-0.44
O|w:casi	-0.85
O|w:cerr	-0.09
O|w:codig	0.23
O|w:cog	-0.59
O|w:coleg	-0.74
O|w:compr	-0.06
O|w:con	-1.00
O|w:conductor	-0.25
O|w:content	-0.28
O|w:corre	-1.10
O|w:cre	0.70
O|w:cuand	-0.08
O|w:cuatr	-0.58
O|w:de	-0.25
O|w:dec	-0.21
O|w:decepci	-0.77
O|w:dej	-0.06
O|w:delant	-0.98
O|w:desbord	-0.54
O|w:dia	-0.31
O|w:dij	0.35
O|w:dobl	-0.92
O|w:dos	-0.82
O|w:ech	-1.00
O|w:el	-0.32
O|w:ell	-0.36
O|w:en	-0.65
O|w:enfermer	-0.58
O|w:entr	-0.55
O|w:escond	-0.21
O|w:esquin	-0.92
O|w:est	0.45
O|w:estoy	0.71
O|w:fatal	-0.26
O|w:felpud	-0.44
O|w:fot	-1.17
O|w:fuer	0.30
O|w:furgonet	-0.44
O|w:gat	-0.59
O|w:gimnas	0.20
O|w:grab	-0.68
O|w:grit	0.31
O|w:guard	-0.05
O|w:herman	-0.47
O|w:horar	-0.67
O|w:indign	-0.42
O|w:izquierd	-0.40
O|w:juez	-0.68
O|w:jun	-0.35
O|w:junt	-0.47
O|w:la	-0.38
O|w:las	0.20
O|w:le	-0.15
O|w:levant	0.31
O|w:llam	-0.09
O|w:llav	-0.08
O|w:lleg	-0.28
O|w:llev	-0.58
O|w:llor	-0.43
O|w:lo	-0.42
O|w:los	0.28
O|w:lueg	-0.88
O|w:madr	0.47
O|w:mand	-0.12
O|w:march	-1.05
O|w:mediod	-0.54
O|w:mes	-0.57
O|w:mied	0.14
O|w:minut	-0.43
O|w:muert	-0.21
O|w:nervi	-0.49
O|w:niñ	0.34
O|w:no	0.21
O|w:not	-0.72
O|w:numer	-0.23
O|w:ojo	-0.40
O|w:otr	-0.35
O|w:pap	-0.52
O|w:par	-0.31
O|w:parec	-0.80
O|w:pas	-0.17
O|w:pat	0.59
O|w:peg	0.09
O|w:pequeñ	0.39
O|w:perd	-0.36
O|w:pid	-0.51
O|w:pom	-0.48
O|w:por	-0.13
O|w:porqu	-0.06
O|w:porter	-0.87
O|w:profesor	-0.15
O|w:public	-0.35
O|w:puert	0.08
O|w:puls	-1.11
O|w:punt	-0.40
O|w:pus	-0.40
O|w:que	0.68
O|w:qued	-0.30
O|w:recepcionist	-0.58
O|w:respir	0.58
O|w:rest	-0.74
O|w:sac	-1.52
O|w:sal	-0.38
O|w:salt	-0.46
O|w:saqu	-0.11
O|w:se	-0.13
O|w:seguridad	-0.42
O|w:sent	-0.06
O|w:si	0.53
O|w:sms	-0.22
O|w:sobr	-0.40
O|w:son	-0.68
O|w:su	-0.63
O|w:sub	-0.91
O|w:suc	-0.48
O|w:telefon	-0.19
O|w:tembl	-0.64
O|w:testig	-0.45
O|w:tien	-0.27
O|w:tiend	-0.06
O|w:timbr	-0.60
O|w:tir	-0.89
O|w:tod	-0.69
O|w:tranquil	-0.27
O|w:tres	-0.91
O|w:una	-0.77
O|w:vas	0.59
O|w:vec	-0.46
O|w:vecin	-0.69
O|w:verj	-0.35
O|w:vide	-1.36
O|w:vigilant	-1.04
O|w:vin	-0.17
O|w:volv	-0.37
O|w:ya	0.18
any	-0.15
b:# ,	-0.80
b:# .	-0.05
b:# :	-0.33
b:# ;	-0.16
b:# a	-0.67
b:# com	-0.57
b:# de	-1.14
b:# mensaj	-1.00
b:# minut	-1.13
b:# y	-0.66
b:. #	-0.96
b:^ #	-1.17
b:^ ,	-0.23
b:^ a	-0.13
b:^ adjunt	-1.39
b:^ ahor	-0.10
b:^ al	-0.27
b:^ ando	0.85
b:^ ant	0.32
b:^ aparc	-0.46
b:^ asi	-0.87
b:^ avis	-1.23
b:^ baj	0.09
b:^ bloque	-1.54
b:^ cada	0.37
b:^ cambi	0.48
b:^ captur	-0.53
b:^ casi	0.85
b:^ cerr	-1.53
b:^ colgu	-1.74
b:^ com	0.26
b:^ con	0.95
b:^ conduj	-0.94
b:^ cort	-1.47
b:^ cos	0.42
b:^ crei	0.59
b:^ cual	0.13
b:^ cuand	-0.39
b:^ de	-1.08
b:^ dej	-0.27
b:^ del	-0.37
b:^ dentr	-0.92
b:^ denunci	-1.16
b:^ desd	0.14
b:^ dond	-0.71
b:^ dormi	-0.53
b:^ dos	-1.01
b:^ duerm	0.75
b:^ el	-0.42
b:^ empec	1.43
b:^ en	-0.64
b:^ era	-1.21
b:^ es	-0.25
b:^ esper	-1.37
b:^ est	-0.07
b:^ estoy	-0.06
b:^ fot	-1.14
b:^ fui	0.27
b:^ guard	-0.94
b:^ hab	-0.87
b:^ he	1.39
b:^ inform	-0.66
b:^ la	-0.25
b:^ lament	-1.20
b:^ las	-1.37
b:^ le	-0.10
b:^ leo	0.36
b:^ llam	0.63
b:^ llev	-0.20
b:^ llor	0.91
b:^ lo	-0.36
b:^ lueg	-0.77
b:^ me	-0.07
b:^ mensaj	-0.46
b:^ mi	0.47
b:^ mientr	-0.73
b:^ mir	0.54
b:^ muert	0.09
b:^ nadi	0.48
b:^ ni	0.79
b:^ no	0.19
b:^ nunc	0.31
b:^ o	0.27
b:^ otr	-0.22
b:^ pedi	-0.96
b:^ per	-0.19
b:^ perdi	0.04
b:^ pint	-0.40
b:^ pon	-0.65
b:^ pong	0.93
b:^ por	-0.40
b:^ porqu	0.32
b:^ qued	-0.93
b:^ ref	-1.04
b:^ refier	0.29
b:^ registr	-1.09
b:^ rompi	0.44
b:^ sali	-1.13
b:^ saqu	-1.04
b:^ se	-0.16
b:^ senti	-0.18
b:^ si	1.13
b:^ sient	1.06
b:^ sin	0.43
b:^ sobr	-1.00
b:^ sol	0.17
b:^ son	-0.37
b:^ soy	0.14
b:^ sud	-0.87
b:^ ten	0.27
b:^ teng	0.48
b:^ tercer	0.63
b:^ tir	-0.86
b:^ todav	0.60
b:^ tom	-0.13
b:^ tres	0.45
b:^ un	0.96
b:^ una	0.21
b:^ usuar	-0.10
b:^ ver	-0.43
b:^ viv	-0.38
b:^ volvi	-1.20
b:^ vomit	-0.44
b:^ voy	0.75
b:^ y	-0.44
b:^ ya	0.26
b:^ yo	-0.55
b:^ º	-1.13
b:a #	-0.83
b:a cas	0.05
b:a entr	-0.93
b:a la	-0.91
b:a las	-1.04
b:a llam	-1.02
b:a llor	0.92
b:a lo	0.55
b:a los	-0.68
b:a mechon	0.69
b:a mi	0.21
b:a mil	0.51
b:a pon	0.05
b:a psicolog	1.12
b:a seguridad	-1.07
b:a su	0.36
b:a tod	1.12
b:a un	0.15
b:a una	-0.47
b:a vec	0.47
b:abri el	0.31
b:abri la	-1.16
b:abril .	-0.67
b:abrirl .	0.58
b:acost .	0.71
b:agarr #	-0.07
b:agarr del	-0.58
b:agobi .	0.61
b:agot .	0.47
b:aguant .	0.08
b:ahor estoy	0.61
b:ahor tom	0.47
b:ahor voy	0.70
b:air ,	1.11
b:al #	0.86
b:al bord	0.57
b:al lado	-0.43
b:al psicolog	-0.50
b:al sal	-0.93
b:al telefon	0.85
b:aliv ,	-0.08
b:alm .	0.88
b:alter .	1.19
b:amig .	0.40
b:ando bien	0.19
b:ansiedad .	0.69
b:ansios .	0.11
b:ant .	0.34
b:antidepresiv .	0.99
b:asc ,	0.22
b:asc .	0.49
b:asient ,	-0.35
b:asient .	-0.79
b:asque .	0.41
b:asunt el	-1.05
b:asust .	0.81
b:asust much	-0.32
b:ataqu de	1.06
b:atend la	-0.63
b:aterr ,	0.64
b:aterr .	0.44
b:atrev a	0.89
b:autobu .	-0.55
b:avergonz .	0.49
b:avis a	-1.30
b:baj .	0.44
b:baj el	-0.23
b:baj la	0.17
b:baj por	0.09
b:banc .	0.64
b:bien .	0.54
b:bloque .	1.38
b:bloque el	-1.20
b:bloque la	-0.65
b:bols .	-0.49
b:bord del	0.56
b:braz ,	-0.24
b:braz .	-0.38
b:cabre .	0.28
b:cada noch	-0.35
b:cada vez	0.08
b:cae el	0.62
b:cam .	0.84
b:camar .	-1.20
b:camar lo	-0.67
b:cambi de	-0.15
b:cambi la	0.72
b:captur ,	-0.38
b:captur .	-0.35
b:cas .	0.24
b:cas de	-0.52
b:casi me	0.74
b:cay el	-0.08
b:cayer las	-0.71
b:cerr .	-1.23
b:cerr la	-0.13
b:cinc vec	0.47
b:clav .	0.57
b:client .	-1.14
b:cogi un	-1.18
b:colgu .	-1.20
b:com .	-0.31
b:com una	0.65
b:comisar .	-1.49
b:compañer .	-0.93
b:con el	0.19
b:con la	-0.38
b:con las	1.00
b:con los	1.20
b:con mi	-1.30
b:con nadi	0.37
b:con un	-0.36
b:confund .	1.13
b:conmoci ,	-0.97
b:cont a	-0.44
b:contest .	-0.63
b:contr la	0.22
b:coraz ,	0.52
b:coraz me	0.96
b:cual me	0.11
b:cuand abri	-0.77
b:cuand encontr	-1.11
b:cuand me	-0.53
b:cuand oig	1.13
b:cuand vi	0.12
b:cuatr con	0.51
b:cuatr noch	0.85
b:cuatr vec	-0.25
b:cuent .	0.68
b:da mied	0.79
b:darl la	0.60
b:de #	-1.25
b:de abril	-0.51
b:de acost	0.55
b:de ansiedad	0.91
b:de asient	-1.26
b:de atr	0.45
b:de baj	0.19
b:de cada	1.11
b:de el	-1.22
b:de en	0.67
b:de ese	1.06
b:de esper	0.18
b:de est	0.67
b:de febrer	-0.22
b:de gallin	0.42
b:de jul	-0.71
b:de jun	-0.52
b:de lagrim	-0.07
b:de las	-0.79
b:de los	0.13
b:de mare	-0.50
b:de may	-0.63
b:de mi	-0.77
b:de mied	-0.25
b:de mis	0.82
b:de nadi	0.65
b:de numer	-0.44
b:de punt	1.16
b:de que	-0.75
b:de seguridad	0.32
b:de tembl	1.51
b:de una	-0.75
b:debaj del	-0.39
b:declar .	-0.95
b:ded .	-0.09
b:dej de	0.23
b:dej el	-1.11
b:dej la	0.59
b:dej una	-0.83
b:del #	0.14
b:del asient	-0.49
b:del braz	-0.66
b:del llant	0.63
b:del sust	0.80
b:delant de	-0.50
b:dentr ,	-0.51
b:dentr del	0.66
b:denunci a	-0.97
b:denunci pas	-0.64
b:deriv a	1.03
b:desanim .	-0.28
b:desd el	-0.19
b:desd la	-0.64
b:desd mare	0.56
b:desesper .	1.24
b:despert a	0.97
b:despu de	-0.63
b:despu del	0.58
b:detr .	-0.23
b:detr de	-0.68
b:detr del	-0.53
b:di a	-0.38
b:dia #	0.07
b:dia .	0.36
b:diagnostic estr	0.67
b:dias .	-0.69
b:dias sin	-0.29
b:diez dias	-0.49
b:dij a	-0.20
b:dij que	-0.98
b:dio asc	0.26
b:dio rab	0.35
b:dio un	-0.78
b:dio una	-0.76
b:dol .	1.19
b:doming .	-0.65
b:dond me	-0.29
b:dorm .	0.13
b:dos vec	-0.40
b:duel la	-0.13
b:duerm .	0.22
b:duerm vest	0.57
b:ech a	0.26
b:el #	-0.32
b:el ,	-0.18
b:el .	-0.91
b:el :	-0.49
b:el air	-0.14
b:el alm	1.12
b:el almac	-0.82
b:el aparcamient	0.66
b:el autobu	-0.64
b:el bols	-1.19
b:el cor	0.25
b:el coraz	0.54
b:el denunci	-0.37
b:el dia	-0.56
b:el doming	-0.55
b:el escrib	-0.30
b:el estomag	0.76
b:el felpud	-0.73
b:el fregader	1.40
b:el garaj	0.49
b:el hombr	-0.22
b:el le	-0.24
b:el localizador	-1.18
b:el luc	0.24
b:el miercol	-0.47
b:el movil	-0.08
b:el mund	1.37
b:el nombr	-0.30
b:el nuev	-0.97
b:el numer	-1.32
b:el panic	0.22
b:el pasill	0.87
b:el pel	0.70
b:el portal	-0.72
b:el puent	-0.77
b:el rastreador	-0.31
b:el recib	-0.72
b:el reloj	-0.60
b:el retras	-0.86
b:el sobr	-0.17
b:el sueñ	0.86
b:el telefon	0.05
b:el trabaj	0.69
b:ell .	-0.63
b:empap en	0.96
b:en #	-1.08
b:en cas	0.09
b:en diez	-0.51
b:en el	-0.59
b:en la	-0.21
b:en list	0.73
b:en los	0.17
b:en med	0.89
b:en mi	0.05
b:en quit	0.76
b:en su	0.94
b:en sudor	0.94
b:en tratamient	0.69
b:en un	0.32
b:en una	-0.93
b:en urgenci	-1.09
b:encim .	1.10
b:encog el	0.29
b:encontr el	-1.21
b:enfad .	0.93
b:enoj .	0.54
b:entr .	-1.63
b:entr el	0.24
b:entr en	-0.59
b:entr la	0.40
b:entr las	-0.54
b:entrevist .	0.95
b:era el	-0.99
b:era un	0.39
b:es del	-0.44
b:es el	-0.25
b:escondi en	-0.78
b:escrib a	-0.17
b:escrib est	-0.21
b:escrib yo	-0.79
b:esper en	-0.54
b:esper par	0.75
b:esperanz a	0.62
b:est .	0.39
b:est agobi	0.88
b:est alivi	0.70
b:est asust	0.30
b:est aterr	1.07
b:est avergonz	0.77
b:est confund	0.82
b:est de	-0.22
b:est dentr	0.28
b:est desanim	-0.18
b:est en	-0.97
b:est enoj	0.83
b:est estres	0.81
b:est hech	-0.35
b:est impotent	0.73
b:est insegur	-0.08
b:est intranquil	0.86
b:est junt	-0.86
b:est llor	1.06
b:est nervios	-0.62
b:est por	-0.20
b:est rot	0.20
b:est sent	-0.54
b:est sol	0.90
b:est tembl	-0.63
b:est tranquil	-0.12
b:estoy alter	0.52
b:estoy asust	0.50
b:estoy aterr	0.87
b:estoy bloque	0.38
b:estoy de	1.02
b:estoy desesper	0.52
b:estoy destroz	-0.43
b:estoy dol	0.25
b:estoy en	0.73
b:estoy enfad	0.72
b:estoy exager	0.46
b:estoy muy	0.34
b:estoy tembl	0.70
b:estoy traicion	0.30
b:estr postraumatic	0.17
b:estres .	0.54
b:exager .	0.79
b:fall las	0.63
b:falt el	-0.12
b:felpud .	-0.23
b:fiest por	-0.38
b:fio de	0.32
b:fot .	-1.21
b:fot de	0.86
b:fregader despu	1.11
b:fui a	-0.65
b:fui al	-0.54
b:furios ,	1.32
b:garaj .	0.78
b:grab .	-0.52
b:guard la	-0.52
b:ha retir	0.92
b:hab un	-0.56
b:hab una	-0.31
b:haberl vist	0.60
b:han diagnostic	0.17
b:hast el	-0.81
b:hast la	-0.72
b:hast las	-0.41
b:he dej	0.41
b:he pas	0.19
b:he perd	0.59
b:he vuelt	1.02
b:hech un	0.49
b:hel .	-0.38
b:hel la	0.37
b:herman ,	-0.91
b:herman .	-1.80
b:hij grit	-0.41
b:hij no	0.51
b:hund .	-0.16
b:impotent .	0.99
b:impres .	-0.41
b:infart .	0.87
b:inform del	-1.16
b:insegur .	0.09
b:intranquil .	0.41
b:ir a	0.55
b:juev .	-0.70
b:juic .	0.62
b:jul .	0.64
b:jun .	-0.48
b:junt a	-1.07
b:junt al	-0.97
b:la #	-0.39
b:la agent	-0.98
b:la alarm	-0.55
b:la basur	0.52
b:la bibliotec	0.41
b:la caj	-1.23
b:la call	-0.96
b:la cam	-0.06
b:la camar	-0.94
b:la camis	-1.31
b:la captur	-0.54
b:la cart	0.19
b:la cas	0.28
b:la cerradur	-0.73
b:la clav	0.78
b:la com	1.42
b:la compr	0.53
b:la contraseñ	0.52
b:la cuent	-1.44
b:la denunciant	0.48
b:la direcci	0.48
b:la doctor	-0.27
b:la escaler	0.09
b:la espald	-0.13
b:la esperanz	0.42
b:la fiest	-0.96
b:la fot	-0.08
b:la funci	0.50
b:la gargant	0.29
b:la llav	-0.62
b:la luz	-0.14
b:la man	0.18
b:la matricul	-0.36
b:la mañan	-0.29
b:la nariz	-1.13
b:la noch	1.08
b:la not	-0.18
b:la ord	0.13
b:la piel	0.96
b:la polic	-0.64
b:la psiquiatr	0.87
b:la puert	0.12
b:la regl	0.70
b:la sal	0.25
b:la sangr	0.90
b:la segund	0.37
b:la sertralin	0.99
b:la tarjet	-0.16
b:la tiend	-0.54
b:la vall	-0.27
b:la vecin	0.12
b:la ventan	-1.26
b:la verj	-0.53
b:lagrim .	-0.11
b:las #	-0.84
b:las cuatr	0.07
b:las dos	-1.18
b:las escaler	-0.76
b:las llam	-0.72
b:las llav	-0.16
b:las man	0.95
b:las noch	0.65
b:las persian	0.46
b:las piern	0.56
b:le di	-0.90
b:le dij	-1.06
b:le he	0.67
b:le pedi	-0.35
b:le teng	1.48
b:leo la	0.39
b:list de	0.74
b:llam :	-0.23
b:llam a	-0.55
b:llam al	1.09
b:llam cuatr	-0.36
b:llam entr	-0.41
b:llav .	-0.75
b:lleg a	-0.32
b:llor ,	0.95
b:llor .	0.38
b:llor de	0.94
b:llor por	-0.48
b:lo dej	-1.17
b:lo del	0.83
b:lo di	-1.28
b:lo escrib	-0.93
b:lo grab	-0.76
b:lo mejor	0.50
b:lo odio	0.86
b:lo que	1.06
b:lo quier	0.65
b:lo vi	-0.29
b:localizador .	-0.47
b:los ded	0.13
b:los dient	1.00
b:los dos	-0.60
b:los juev	1.14
b:los nervi	0.06
b:los niñ	0.90
b:luc .	0.22
b:lueg colgu	-0.24
b:lueg me	0.11
b:luz encend	0.26
b:madr dic	0.26
b:man ,	-0.06
b:man .	0.45
b:man en	-0.78
b:mar de	-0.07
b:march a	0.35
b:mare .	-0.07
b:mare del	0.93
b:mas ,	-0.74
b:mas me	-0.25
b:mat .	0.52
b:matricul .	-0.75
b:may .	0.08
b:me agarr	-0.67
b:me asust	0.17
b:me atend	-0.60
b:me aterr	0.42
b:me atrev	0.75
b:me bloque	0.80
b:me cae	0.73
b:me cambi	-1.31
b:me cay	-0.25
b:me cayer	-0.46
b:me cerr	0.71
b:me concentr	0.50
b:me da	0.94
b:me daba	0.87
b:me dan	0.36
b:me dej	0.18
b:me desmay	1.39
b:me despiert	0.04
b:me dieron	0.04
b:me dij	-0.24
b:me dio	-0.77
b:me ech	0.29
b:me encog	0.69
b:me entr	1.00
b:me escondi	0.84
b:me escrib	-0.29
b:me fall	0.69
b:me falt	-0.16
b:me fio	0.60
b:me fui	-0.76
b:me ha	0.70
b:me hac	0.68
b:me han	-0.31
b:me he	1.05
b:me hel	0.39
b:me iba	0.71
b:me indign	0.41
b:me la	-0.38
b:me le	-0.33
b:me lo	-0.54
b:me mare	0.60
b:me mat	0.28
b:me mor	0.13
b:me odio	-0.08
b:me pas	-0.41
b:me pid	-0.35
b:me pus	-0.14
b:me qued	0.08
b:me quit	-1.30
b:me reconozc	1.29
b:me sal	0.56
b:me sangr	-0.80
b:me senti	0.43
b:me sient	0.21
b:me sigu	-1.10
b:me sub	0.39
b:me tembl	1.06
b:me toqu	0.40
b:me val	-0.26
b:me vin	0.84
b:mechon .	0.61
b:med .	0.95
b:mejor estoy	0.48
b:mensaj ,	-0.53
b:mensaj de	0.57
b:mi alm	0.75
b:mi herman	-0.21
b:mi hij	0.24
b:mi llav	-1.73
b:mi madr	0.12
b:mi nombr	-1.76
b:mi numer	-0.49
b:mi padr	0.65
b:mi prop	0.75
b:mi psicolog	-0.73
b:mia .	-0.34
b:mied ,	0.30
b:mied a	0.80
b:mied de	-0.59
b:mil .	0.39
b:minut ,	-1.08
b:minut .	-1.01
b:mir a	-0.52
b:mis hij	0.21
b:mism pagin	0.46
b:mor ,	0.71
b:mor de	-0.29
b:movil en	0.79
b:much verguenz	0.55
b:muert de	0.07
b:mund encim	0.56
b:nada .	0.66
b:nadi .	0.53
b:nervi .	-0.14
b:niñ .	0.43
b:no contest	-1.23
b:no duerm	0.43
b:no est	0.10
b:no estoy	0.65
b:no hab	-0.58
b:no lo	-0.64
b:no par	0.38
b:no pegu	0.83
b:no pod	0.32
b:no pud	-0.38
b:no pued	1.00
b:no quier	0.72
b:no se	0.12
b:no sient	0.41
b:no sirv	0.39
b:no soport	0.90
b:no teng	0.44
b:no va	0.91
b:no voy	-0.20
b:noch ,	0.70
b:noch .	0.10
b:nombr de	0.10
b:normal .	0.74
b:not .	-1.12
b:not me	-0.68
b:notific el	-0.04
b:nuev .	0.75
b:numer #	-0.88
b:numer ,	-1.15
b:numer .	-0.79
b:numer ocult	-1.11
b:nunc debi	0.18
b:nunc he	1.06
b:nunc le	-0.09
b:odio .	0.95
b:odio por	0.88
b:otr vez	0.80
b:padr .	0.97
b:panic ,	0.35
b:panic .	0.14
b:par de	1.06
b:par el	0.11
b:par est	0.82
b:par la	-0.37
b:par mis	0.80
b:par pod	0.80
b:par terap	0.73
b:pas .	0.76
b:pas tont	0.19
b:pastill par	-0.18
b:pegu ojo	0.91
b:pel a	0.66
b:perd de	0.57
b:perdi el	0.27
b:piel de	0.49
b:pinch .	-0.82
b:pint en	-0.41
b:plan de	0.35
b:pod respir	0.86
b:polic ,	-0.44
b:polic .	-0.78
b:pong una	0.24
b:por ansiedad	0.67
b:por detr	-1.27
b:por el	-0.18
b:por ell	-0.51
b:por escrit	0.44
b:por eso	-0.41
b:por est	0.83
b:por la	-0.33
b:por las	-0.05
b:por los	0.07
b:por mied	-0.41
b:por telefon	0.37
b:por tod	-0.31
b:porqu est	1.18
b:porqu me	0.64
b:porqu no	-0.09
b:postraumatic .	0.75
b:psicolog .	-0.37
b:psiquiatr .	1.01
b:pued con	0.52
b:pued mas	0.34
b:puert .	0.62
b:punt .	1.21
b:pus la	0.08
b:que aliv	0.12
b:que asc	0.62
b:que avis	-0.69
b:que cerr	-0.90
b:que cerrar	-1.07
b:que dej	-0.89
b:que el	-1.32
b:que era	0.61
b:que es	0.09
b:que est	-0.39
b:que hag	0.80
b:que la	0.49
b:que le	0.37
b:que llam	-0.76
b:que lo	1.10
b:que mas	-0.94
b:que me	0.23
b:que no	-0.79
b:que rab	0.29
b:que sali	-0.29
b:que se	-1.05
b:que verguenz	-0.47
b:que volvi	-0.43
b:que yo	-0.73
b:qued con	0.61
b:qued en	-1.36
b:qued hel	-0.85
b:qued paraliz	0.07
b:quier dorm	0.51
b:quit de	1.19
b:quit el	-0.54
b:rab .	0.28
b:rastreador .	0.69
b:ray ,	-0.35
b:ref .	-1.07
b:refier sent	0.86
b:regl .	-0.80
b:respir .	0.49
b:retir la	-0.46
b:rompi a	0.23
b:rot ,	-0.83
b:rot .	0.18
b:sal .	0.96
b:sal de	0.21
b:sali de	-0.49
b:sali por	-0.98
b:sangr ,	0.76
b:sangr .	0.36
b:sangr la	-0.90
b:saqu una	-1.06
b:se asunt	-1.12
b:se llev	-0.61
b:se lo	-1.46
b:se march	0.28
b:se me	0.68
b:se ve	-0.22
b:seguridad .	-0.78
b:seguridad est	-0.05
b:seman .	1.09
b:sent en	-0.73
b:senti un	0.66
b:si ,	0.84
b:si va	0.35
b:siempr mir	0.56
b:sient nada	0.47
b:sient segur	1.27
b:sient siempr	0.51
b:sient suc	0.48
b:sigu hast	-0.08
b:sill contr	0.22
b:sin dorm	0.95
b:sirv par	0.32
b:sol .	1.54
b:son #	-1.04
b:soport que	0.45
b:soy su	-0.80
b:soy una	1.09
b:sub la	1.16
b:sudor .	0.60
b:suen el	0.63
b:sust ,	0.56
b:taxi .	1.05
b:telefon de	0.42
b:tembl ,	1.10
b:tembl .	1.57
b:tembl com	0.88
b:tembl las	0.42
b:ten el	0.09
b:ten mi	-1.18
b:teng ataqu	0.92
b:teng el	0.05
b:teng la	1.05
b:teng que	0.90
b:tir en	-0.67
b:tod el	0.24
b:tod est	0.68
b:tod la	0.94
b:tod las	0.63
b:tod los	-0.04
b:todav lo	0.69
b:todav me	0.34
b:todav no	0.42
b:tom antidepresiv	0.58
b:tom pastill	-0.48
b:ton .	1.24
b:tont mied	0.21
b:toqu ,	0.42
b:trabaj .	0.35
b:traicion .	1.21
b:tranquil .	-0.14
b:tratamient por	0.69
b:tres dias	-0.20
b:tres vec	-0.73
b:ultim dia	-0.74
b:un ataqu	0.99
b:un coch	-0.54
b:un dia	0.89
b:un grup	0.81
b:un infart	0.75
b:un mar	-0.09
b:un puñ	0.80
b:un taxi	-1.55
b:una amig	-0.50
b:una bols	-0.84
b:una cobard	0.40
b:una fot	0.50
b:una noch	0.20
b:una seman	-1.16
b:una sill	0.18
b:una tont	0.58
b:una y	0.21
b:unos #	-0.37
b:usuar est	0.86
b:usuar indic	-1.51
b:usuar refier	0.76
b:va a	0.68
b:va dic	-0.69
b:vac .	0.21
b:val est	-0.79
b:ve a	0.48
b:vec .	-0.93
b:vec el	-0.20
b:vec por	-0.84
b:ventan .	-0.65
b:verguenz .	1.04
b:verj ,	-0.30
b:verj .	-1.03
b:vez .	0.41
b:vez que	1.42
b:vi la	-0.15
b:vin abaj	0.86
b:vist ven	0.41
b:volvi a	-1.00
b:vomit .	0.10
b:vomit en	1.04
b:voy a	1.16
b:voy al	-0.52
b:vuelt a	0.34
b:y #	-0.46
b:y a	-0.72
b:y avis	-0.74
b:y bloque	-0.51
b:y colgu	-0.94
b:y era	0.41
b:y esper	-0.55
b:y est	-0.80
b:y fui	-1.42
b:y guard	-0.62
b:y la	-1.09
b:y las	-0.76
b:y llam	-1.40
b:y llor	1.05
b:y lo	-1.14
b:y me	-0.38
b:y no	0.15
b:y por	-0.40
b:y que	-0.05
b:y sali	-0.58
b:y saqu	-0.30
b:y se	-0.17
b:y una	0.53
b:y volvi	-0.21
b:y yo	1.16
b:ya no	-0.11
b:yo .	0.51
b:yo est	0.77
b:yo por	-0.39
b:yo tembl	1.08
b:§ .	-0.86
e:ada	0.51
e:ado	-0.17
e:he-past	-1.21
e:ing	-0.09
e:they-past	-1.17
e:was	-0.31
e:yo-past	-0.15
f:0/none	0.49
f:0/self	0.45
f:0/thing	-0.22
f:1/child	0.75
f:1/none	-0.12
f:1/other	-1.44
f:1/self	-0.26
f:1/thing	-0.21
f:2/child	-0.47
f:2/none	-1.33
f:2/other	0.30
f:2/self	0.14
f:2/thing	0.10
f:3/child	-0.51
f:3/none	-0.45
f:3/other	-1.21
f:3/self	-0.40
f:3/thing	-0.06
for-another	-0.12
frame:begins-with-state	0.30
frame:begins-with-state/-	0.17
frame:begins-with-state/I-past	0.57
frame:begins-with-state/falsefalse	0.30
frame:begins-with-state/falsetrue	-0.87
frame:blames/I-past	0.71
frame:blames/now	-0.20
frame:body/child	0.91
frame:body/child/-	0.75
frame:body/child/falsefalse	0.75
frame:body/none	0.07
frame:body/none/-	-0.10
frame:body/none/falsefalse	-0.50
frame:body/self	0.08
frame:body/self/-	-0.05
frame:body/self/I-now	0.18
frame:body/self/I-past	-0.37
frame:body/self/falsefalse	-0.04
frame:body/self/falsetrue	0.17
frame:body/self/he-past	0.50
frame:body/self/now	0.16
frame:body/self/past	0.24
frame:body/self/truefalse	0.78
frame:body/self/truetrue	0.90
frame:body/thing/-	0.39
frame:body/thing/I-now	-0.41
frame:body/thing/falsefalse	0.46
frame:body/thing/past	0.49
frame:cared/none	0.59
frame:cared/none/-	0.51
frame:cared/none/falsefalse	0.59
frame:cared/self	-0.32
frame:cared/self/-	0.29
frame:cared/self/I-now	-0.64
frame:cared/self/I-past	0.18
frame:cared/self/falsefalse	-0.30
frame:cared/self/falsetrue	-0.45
frame:cared/self/he-past	-0.19
frame:cared/self/now	0.15
frame:cared/self/past	-1.53
frame:cared/self/truefalse	1.02
frame:cared/thing	0.31
frame:cared/thing/-	0.49
frame:cared/thing/falsefalse	0.63
frame:cared/thing/past	0.05
frame:does-feeling	-0.08
frame:does-feeling/-	-0.25
frame:does-feeling/I-now	0.16
frame:does-feeling/I-past	0.47
frame:does-feeling/falsetrue	-0.40
frame:does-feeling/now	-0.29
frame:does-feeling/past	0.32
frame:guards	0.10
frame:guards/-	0.11
frame:guards/I-now	-0.06
frame:guards/I-past	-0.35
frame:guards/falsefalse	0.09
frame:guards/now	0.41
frame:guards/past	-0.35
frame:guards/truefalse	0.30
frame:is-state	0.25
frame:is-state/-	1.55
frame:is-state/I-now	1.07
frame:is-state/I-past	0.43
frame:is-state/falsefalse	0.19
frame:is-state/falsetrue	-0.35
frame:is-state/now	-0.48
frame:is-state/past	0.43
frame:is-state/truefalse	0.95
frame:my-child	-0.24
frame:my-child/-	-0.23
frame:my-child/falsefalse	-0.28
frame:my-child/he-past	-0.50
frame:stirs-me/-	-0.05
frame:stirs-me/I-now	0.50
frame:stirs-me/I-past	-0.15
frame:stirs-me/falsefalse	-0.08
frame:stirs-me/falsetrue	0.53
frame:stirs-me/he-past	0.68
frame:stirs-me/now	1.04
frame:stirs-me/past	-0.43
frame:stirs-me/truefalse	-0.23
frames:0/child	-0.28
frames:0/none	-0.32
frames:0/thing	-0.31
frames:1/child	-0.57
frames:1/none	0.64
frames:1/other	0.62
frames:1/self	0.26
frames:1/thing	0.05
frames:2/child	0.91
frames:2/none	0.46
frames:2/self	-0.17
frames:2/thing	0.57
frames:3/none	-0.12
frames:3/self	0.18
g:action	-0.51
g:anger	0.53
g:appetite	-0.13
g:author	0.10
g:belittle	0.42
g:blame	0.56
g:body	0.46
g:care	-0.17
g:children	0.55
g:concentration	0.97
g:confused	-0.57
g:damage	-0.25
g:disgust	1.44
g:drink	-0.08
g:evidence	-0.51
g:expects	0.96
g:figure	-0.39
g:guard	0.65
g:harm	0.22
g:injury	-0.32
g:injuryCue	0.35
g:lasting	0.44
g:look	0.17
g:love	1.16
g:messageThing	-0.30
g:otherMeaning	0.38
g:otherPerson	-0.60
g:relief	0.41
g:sad	-0.19
g:says	-0.97
g:shame	0.31
g:shows	-0.38
g:sleep	0.16
g:stirs	-0.16
g:sureBlame	0.37
g:sureState	0.68
g:sureStirs	0.87
g:sureThing	0.93
g:thing	0.06
g:tired	0.81
g:trust	0.79
g:wants	-1.59
gs:action/BARE-thing	-0.19
gs:action/CLIENT	1.08
gs:action/EL+	-0.56
gs:action/I	-0.07
gs:action/I+	0.80
gs:action/ME	-0.52
gs:action/NONE	-0.37
gs:action/THE	-0.24
gs:action/THE+	-0.31
gs:action/THE-thing	-0.58
gs:action/THIS	-0.69
gs:action/VERB	-0.14
gs:action/VERB+	0.35
gs:action/WE	-0.80
gs:anger/I	-0.21
gs:anger/ME	0.41
gs:anger/MY-child	-0.50
gs:anger/NONE	0.86
gs:anger/VERB	1.30
gs:appetite/I	-0.57
gs:appetite/ME	1.65
gs:appetite/NONE	-0.15
gs:appetite/THE	0.04
gs:appetite/VERB	0.55
gs:author/I+	-0.53
gs:author/ME+	-0.65
gs:author/THE+	0.31
gs:author/THE-person+	0.26
gs:belittle/I	-0.19
gs:belittle/ME	-0.30
gs:belittle/NONE	0.33
gs:belittle/THE	0.78
gs:belittle/VERB	1.01
gs:blame/I	0.71
gs:blame/ME	0.95
gs:body/I	-0.43
gs:body/ME	0.95
gs:body/THE	1.04
gs:body/THE-body	0.63
gs:body/THE-mind	1.27
gs:body/VERB	-0.39
gs:care/I	-0.22
gs:care/ME	0.49
gs:care/NONE	0.20
gs:care/THE	1.41
gs:care/THE-mind	-0.07
gs:care/VERB	-0.81
gs:children/I	0.83
gs:children/ME	1.84
gs:children/MY-child	-0.32
gs:concentration/I	0.57
gs:concentration/ME	1.19
gs:concentration/THE	0.12
gs:concentration/VERB	-0.16
gs:confused/I	1.37
gs:confused/ME	-0.28
gs:confused/VERB	-0.20
gs:damage/I	-0.44
gs:damage/ME	-0.14
gs:damage/NONE	0.39
gs:damage/THE	-0.53
gs:damage/THE+	0.49
gs:damage/THE-thing	0.41
gs:damage/VERB	-0.26
gs:damage/VERB+	-0.87
gs:diagnosis/ME	0.18
gs:disgust/I	0.96
gs:disgust/ME	1.12
gs:drink/I	-0.33
gs:drink/ME	-0.20
gs:drink/THE	-0.80
gs:drink/VERB	1.15
gs:evidence/BARE-thing	-1.43
gs:evidence/I	-0.91
gs:evidence/I+	-0.52
gs:evidence/ME	-0.44
gs:evidence/NONE	-1.04
gs:evidence/THE	-0.18
gs:evidence/THE+	-0.16
gs:evidence/THE-thing	-0.98
gs:evidence/VERB	0.57
gs:expects/ME	0.78
gs:expects/NONE	1.13
gs:expects/THE	0.33
gs:fear/I	-0.14
gs:fear/ME	-0.26
gs:fear/MY-person+	1.32
gs:fear/NONE	0.42
gs:fear/THE+	1.13
gs:fear/VERB	0.68
gs:feel/CLIENT	1.08
gs:feel/I	-0.15
gs:feel/ME	0.91
gs:feel/NONE	-0.67
gs:feel/THE-body	0.63
gs:feel/THE-thing	-0.63
gs:feel/VERB	-0.48
gs:feelVerb/BARE-thing	0.53
gs:feelVerb/CLIENT	1.08
gs:feelVerb/I	0.06
gs:feelVerb/ME	0.06
gs:feelVerb/MY-person+	1.61
gs:feelVerb/NONE	1.12
gs:feelVerb/THE	0.38
gs:feelVerb/THE-person+	0.60
gs:feelVerb/VERB	-0.41
gs:figure/I	-0.34
gs:figure/ME	-0.62
gs:figure/NONE	1.28
gs:figure/THE	0.11
gs:figure/THE-body	-0.45
gs:figure/THE-thing	0.26
gs:figure/VERB	-0.77
gs:guard/ME	-0.32
gs:guard/NONE	0.27
gs:guard/THE	0.24
gs:guard/THE+	-0.22
gs:guard/THE-thing	0.49
gs:guard/VERB	0.60
gs:harm/I	-0.71
gs:harm/ME	1.51
gs:harm/NONE	0.19
gs:harm/THE	-0.18
gs:harm/VERB	-0.38
gs:injury/I	-1.03
gs:injury/ME	-0.47
gs:injury/NONE	-1.24
gs:injury/THE	-0.18
gs:injury/THE-body	-1.06
gs:injury/THE-thing	-0.88
gs:injury/VERB	0.62
gs:injuryCue/I	-0.19
gs:injuryCue/ME	-0.72
gs:injuryCue/NONE	-0.94
gs:injuryCue/THE	0.28
gs:injuryCue/THE-thing	-0.88
gs:injuryCue/VERB	0.69
gs:lasting/BARE-thing	0.17
gs:lasting/I	0.24
gs:lasting/ME	0.70
gs:lasting/ME+	0.68
gs:lasting/MY-child	0.45
gs:lasting/NONE	-0.23
gs:lasting/NOTHING	0.27
gs:lasting/THE	0.36
gs:lasting/THE-thing	-0.53
gs:lasting/VERB	-0.07
gs:lasting/VERB+	0.69
gs:look/I	0.49
gs:look/I+	-0.24
gs:look/ME	0.57
gs:look/MY	0.72
gs:look/MY-child	-0.69
gs:look/NONE	0.09
gs:look/THE	0.08
gs:look/THE+	0.22
gs:look/THE-thing	-0.75
gs:look/VERB	-0.22
gs:look/VERB+	-0.65
gs:love/I	0.27
gs:love/ME	-0.19
gs:love/THE	1.11
gs:medicine/I	-0.10
gs:medicine/ME	1.03
gs:medicine/VERB	0.09
gs:messageThing/BARE-thing	-0.68
gs:messageThing/I	0.08
gs:messageThing/I+	-0.23
gs:messageThing/ME	-0.22
gs:messageThing/MY	-0.86
gs:messageThing/NONE	-0.93
gs:messageThing/THE	-0.12
gs:messageThing/THE+	0.20
gs:messageThing/THE-thing	-0.91
gs:messageThing/VERB	0.43
gs:messageThing/VERB+	-0.56
gs:numb/I	0.35
gs:numb/ME	0.17
gs:numb/VERB	0.10
gs:otherMeaning/I	0.35
gs:otherMeaning/ME	0.10
gs:otherMeaning/NONE	1.28
gs:otherMeaning/THE	-0.23
gs:otherPerson/BARE-thing	-0.62
gs:otherPerson/EL+	-0.39
gs:otherPerson/I	-0.29
gs:otherPerson/I+	-0.17
gs:otherPerson/ME	0.18
gs:otherPerson/ME+	-0.28
gs:otherPerson/MY	-1.22
gs:otherPerson/MY-child	-0.32
gs:otherPerson/MY-person+	0.76
gs:otherPerson/NONE	-0.59
gs:otherPerson/THE	-0.49
gs:otherPerson/THE+	-0.22
gs:otherPerson/THE-body	0.56
gs:otherPerson/THE-mind	-0.37
gs:otherPerson/THE-person+	-0.06
gs:otherPerson/THE-thing	0.21
gs:otherPerson/VERB	-0.31
gs:otherPerson/VERB+	0.21
gs:relief/I	0.22
gs:relief/ME	0.54
gs:relief/NONE	0.72
gs:relief/THE	-0.33
gs:relief/THE+	0.58
gs:relief/VERB	-0.16
gs:sad/BARE-thing	-0.72
gs:sad/CLIENT	0.98
gs:sad/I	0.45
gs:sad/ME	-0.85
gs:sad/MY-child	-0.28
gs:sad/NONE	-0.18
gs:sad/THE	0.50
gs:sad/THE+	0.77
gs:sad/THE-mind	-0.16
gs:sad/VERB	0.11
gs:sad/VERB+	-0.39
gs:saying/BARE-thing	-0.23
gs:saying/EL+	-0.33
gs:saying/I	0.56
gs:saying/I+	-0.67
gs:saying/ME	-0.27
gs:saying/MY-child	0.06
gs:saying/MY-person+	0.38
gs:saying/NONE	-1.00
gs:saying/THE	-0.30
gs:saying/THE-thing	-0.30
gs:saying/VERB	0.29
gs:says/EL+	-0.31
gs:says/I	-0.53
gs:says/ME	-1.12
gs:says/MY-person+	0.38
gs:says/VERB	-0.63
gs:shame/I	0.79
gs:shame/ME	1.22
gs:shame/NONE	1.53
gs:shame/THE	-0.56
gs:shame/VERB	-0.28
gs:shows/I	0.42
gs:shows/ME	-0.82
gs:shows/MY-person+	0.38
gs:shows/NONE	0.59
gs:shows/THE	-0.68
gs:shows/THE-thing	-0.17
gs:sleep/I	0.33
gs:sleep/ME	-0.12
gs:sleep/MY-child	0.91
gs:sleep/THE	-0.26
gs:sleep/VERB	0.12
gs:stirs/I	-0.70
gs:stirs/ME	0.39
gs:stirs/THE	0.31
gs:stirs/VERB	-1.06
gs:sureBlame/I	1.25
gs:sureBlame/ME	0.71
gs:sureBlame/THE	0.91
gs:sureBlame/VERB	-0.13
gs:sureState/CLIENT	1.08
gs:sureState/I	2.27
gs:sureState/ME	-1.06
gs:sureState/MY-child	-0.17
gs:sureState/NONE	1.05
gs:sureState/THE	-0.11
gs:sureState/THE+	1.25
gs:sureState/VERB	0.32
gs:sureState/VERB+	-0.42
gs:sureStirs/I	1.12
gs:sureStirs/ME	2.31
gs:sureStirs/NONE	0.69
gs:sureStirs/VERB	0.26
gs:sureThing/I	0.94
gs:sureThing/ME	0.33
gs:sureThing/NONE	1.63
gs:sureThing/THE-body	0.70
gs:sureThing/THE-mind	0.97
gs:sureThing/VERB	-0.65
gs:sureVerb/I	-0.30
gs:sureVerb/ME	0.52
gs:sureVerb/NONE	0.40
gs:sureVerb/THE	1.41
gs:sureVerb/VERB	-0.42
gs:thing/BARE-thing	0.13
gs:thing/I+	-0.32
gs:thing/ME	-0.68
gs:thing/MY-child	0.43
gs:thing/NONE	-1.00
gs:thing/THE	1.07
gs:thing/THE+	-1.52
gs:thing/THE-thing	0.30
gs:thing/VERB	-0.39
gs:tired/I	1.21
gs:tired/ME	0.19
gs:tired/VERB	0.67
gs:trust/I	0.23
gs:trust/ME	-0.59
gs:trust/NONE	-0.77
gs:trust/THE	-0.14
gs:trust/THE+	0.18
gs:trust/VERB	1.84
gs:wants/I	-1.57
gs:wants/VERB	-0.49
gt:action/-	-0.80
gt:action/I-now	0.28
gt:action/I-past	-0.09
gt:action/he-past	-0.41
gt:action/now	0.81
gt:action/past	-0.50
gt:anger/-	0.21
gt:anger/I-now	0.60
gt:anger/I-past	0.99
gt:anger/he-past	-0.50
gt:anger/now	-0.24
gt:anger/past	0.75
gt:appetite/-	0.39
gt:appetite/I-now	-0.48
gt:appetite/I-past	-0.40
gt:appetite/now	1.73
gt:author/-	-0.07
gt:author/he-past	-0.80
gt:author/now	0.73
gt:belittle/-	0.58
gt:belittle/I-now	0.78
gt:belittle/I-past	-0.20
gt:belittle/now	-0.25
gt:belittle/past	0.21
gt:blame/-	0.77
gt:blame/I-past	0.71
gt:body/-	0.32
gt:body/I-now	-0.10
gt:body/I-past	-0.43
gt:body/he-past	0.50
gt:body/now	-0.28
gt:body/past	0.64
gt:care/-	0.18
gt:care/I-past	0.19
gt:care/he-past	0.29
gt:care/now	0.46
gt:care/past	-0.89
gt:children/-	0.70
gt:children/he-past	-0.50
gt:children/now	1.14
gt:concentration/-	1.01
gt:concentration/now	0.24
gt:concentration/past	-0.41
gt:confused/-	-0.38
gt:confused/now	-0.06
gt:confused/past	-0.45
gt:damage/-	0.37
gt:damage/I-now	0.15
gt:damage/I-past	-1.34
gt:damage/he-past	-0.29
gt:damage/now	0.15
gt:damage/past	-0.97
gt:disgust/-	0.73
gt:disgust/I-past	0.92
gt:disgust/past	0.88
gt:drink/-	-0.22
gt:drink/I-now	-0.37
gt:drink/I-past	-1.06
gt:drink/now	0.37
gt:drink/past	1.00
gt:evidence/I-now	-0.72
gt:evidence/I-past	-1.43
gt:evidence/he-past	-0.18
gt:evidence/now	-0.19
gt:evidence/past	-0.62
gt:expects/-	1.33
gt:expects/now	-0.44
gt:fear/-	1.28
gt:fear/I-now	0.61
gt:fear/I-past	-0.66
gt:fear/now	-0.27
gt:fear/past	0.76
gt:feel/-	-0.20
gt:feel/I-now	0.75
gt:feel/I-past	0.26
gt:feel/he-past	0.69
gt:feel/now	0.21
gt:feel/past	0.48
gt:feelVerb/-	-0.05
gt:feelVerb/I-now	-0.11
gt:feelVerb/I-past	0.47
gt:feelVerb/now	0.06
gt:feelVerb/past	0.28
gt:figure/-	0.18
gt:figure/I-now	1.42
gt:figure/I-past	-1.30
gt:figure/he-past	-0.36
gt:figure/now	0.39
gt:figure/past	-0.47
gt:guard/-	0.72
gt:guard/I-past	-0.35
gt:guard/now	0.41
gt:guard/past	-0.35
gt:harm/-	0.57
gt:harm/I-now	-0.07
gt:harm/I-past	-0.41
gt:harm/he-past	-0.24
gt:harm/now	0.62
gt:harm/past	0.30
gt:injury/-	0.12
gt:injury/I-past	-0.96
gt:injury/he-past	-0.31
gt:injury/now	-0.39
gt:injury/past	-0.09
gt:injuryCue/-	0.31
gt:injuryCue/I-past	-1.15
gt:injuryCue/he-past	-0.40
gt:injuryCue/now	0.35
gt:injuryCue/past	-0.12
gt:lasting/-	-0.08
gt:lasting/I-now	0.49
gt:lasting/I-past	-0.21
gt:lasting/he-past	-0.81
gt:lasting/now	0.77
gt:look/I-now	-0.30
gt:look/I-past	0.89
gt:look/he-past	-0.35
gt:look/now	0.20
gt:look/past	-0.37
gt:love/-	1.15
gt:love/now	0.36
gt:medicine/-	0.63
gt:medicine/I-now	-0.48
gt:medicine/now	1.15
gt:messageThing/-	-0.30
gt:messageThing/I-now	-1.19
gt:messageThing/I-past	0.69
gt:messageThing/he-past	-0.53
gt:messageThing/now	0.32
gt:messageThing/past	-0.52
gt:numb/-	0.36
gt:numb/I-past	1.16
gt:numb/he-past	0.55
gt:numb/now	1.28
gt:numb/past	-1.37
gt:otherMeaning/-	0.05
gt:otherMeaning/I-now	0.32
gt:otherMeaning/I-past	-0.18
gt:otherMeaning/he-past	-0.92
gt:otherMeaning/now	0.87
gt:otherMeaning/past	0.22
gt:otherPerson/-	-0.28
gt:otherPerson/I-now	-0.08
gt:otherPerson/he-past	-0.08
gt:otherPerson/now	-0.31
gt:otherPerson/past	-0.81
gt:relief/-	0.29
gt:relief/I-past	0.78
gt:relief/now	0.65
gt:relief/past	-0.59
gt:sad/-	-0.09
gt:sad/I-now	-0.17
gt:sad/I-past	0.69
gt:sad/he-past	-0.69
gt:sad/now	-0.22
gt:saying/-	0.43
gt:saying/I-now	0.28
gt:saying/I-past	0.85
gt:saying/he-past	-1.14
gt:saying/now	-0.76
gt:saying/past	-0.80
gt:says/-	-0.10
gt:says/he-past	-0.26
gt:says/now	-0.89
gt:says/past	-0.46
gt:shame/-	-0.06
gt:shame/I-now	-0.24
gt:shame/I-past	1.47
gt:shame/now	0.22
gt:shame/past	-0.47
gt:shows/-	-0.11
gt:shows/I-now	-0.05
gt:shows/now	-0.32
gt:sleep/-	-0.16
gt:sleep/I-now	1.00
gt:sleep/I-past	0.05
gt:sleep/now	0.77
gt:sleep/past	-0.93
gt:stirs/-	-0.12
gt:stirs/I-now	0.22
gt:stirs/I-past	-0.15
gt:stirs/he-past	0.68
gt:stirs/now	1.04
gt:stirs/past	-0.43
gt:sureBlame/-	0.77
gt:sureBlame/I-past	0.72
gt:sureBlame/now	0.21
gt:sureState/-	0.10
gt:sureState/I-now	0.89
gt:sureState/I-past	1.59
gt:sureState/now	0.21
gt:sureState/past	0.55
gt:sureStirs/-	0.24
gt:sureStirs/I-now	0.09
gt:sureStirs/I-past	1.25
gt:sureStirs/he-past	1.09
gt:sureStirs/past	-0.20
gt:sureThing/-	0.37
gt:sureThing/I-now	0.96
gt:sureThing/I-past	0.15
gt:sureThing/he-past	1.18
gt:sureThing/past	0.63
gt:sureVerb/-	-0.09
gt:sureVerb/I-now	0.44
gt:sureVerb/I-past	0.66
gt:sureVerb/now	-0.39
gt:sureVerb/past	0.69
gt:thing/-	0.57
gt:thing/I-now	0.75
gt:thing/he-past	-1.69
gt:thing/now	0.67
gt:thing/past	-1.35
gt:tired/-	1.38
gt:tired/now	0.50
gt:tired/past	0.95
gt:trust/-	1.11
gt:trust/I-now	0.80
gt:trust/I-past	0.21
gt:trust/he-past	-0.87
gt:trust/now	-0.18
gt:trust/past	0.22
gt:wants/-	-0.51
gt:wants/I-past	-1.57
i:1-0	0.55
i:1-1	0.83
i:1-2	-0.41
i:1-3	-0.24
i:2-0	1.14
i:2-1	0.68
i:2-2	-1.31
i:2-3	-0.31
i:3-0	-0.28
i:3-1	-0.58
i:3-2	0.10
i:3-3	-0.30
i:child	-0.24
i:none	0.39
i:other	0.48
i:self	0.12
i:thing	0.21
injury:body	0.86
injury:care	-0.18
injury:medicine	-1.06
injury:numb	0.55
injury:sad	-0.20
injury:sleep	-0.51
it:-	0.17
it:I-now	-0.11
it:I-past	0.59
it:he-past	0.27
it:now	0.14
it:past	-0.07
n:,	0.13
n:1	-0.31
n:2	0.35
n:3	0.24
n::	-0.70
n:;	-0.99
n:cual	0.49
n:cuando	0.69
n:desde	-0.26
n:donde	-0.52
n:hasta	-0.11
n:last	-0.14
n:long	-0.64
n:luego	-0.23
n:middle	0.10
n:ni	0.17
n:o	0.94
n:pero	1.23
n:porque	0.06
n:que	0.05
n:quotation	-0.75
n:quoted	-0.62
n:run-on	-0.05
n:short	-0.16
n:si	0.59
n:y	-0.16
name	-0.90
nobody-says-I/BARE-person	-0.04
nobody-says-I/BARE-thing	-0.14
nobody-says-I/CLIENT	-0.45
nobody-says-I/EL	0.05
nobody-says-I/HIS-person	-0.52
nobody-says-I/I	0.46
nobody-says-I/NOBODY	0.32
nobody-says-I/NONE	-0.41
nobody-says-I/PEOPLE	-0.63
nobody-says-I/SHE	-0.64
nobody-says-I/THE	0.07
nobody-says-I/THE-animal	-0.12
nobody-says-I/THE-child	0.13
nobody-says-I/THE-mind	-0.28
nobody-says-I/THE-person	0.42
nobody-says-I/THE-thing	-0.14
nobody-says-I/THIS	0.22
nobody-says-I/VERB	0.56
nobody-says-I/none/-/false	-0.70
nobody-says-I/none/-/true	-0.08
nobody-says-I/none/I-past/false	-1.57
nobody-says-I/none/I-past/true	0.62
nobody-says-I/none/now/true	0.29
nobody-says-I/other/-/false	-0.83
nobody-says-I/other/-/true	0.38
nobody-says-I/other/I-now/false	-0.67
nobody-says-I/other/I-now/true	-0.90
nobody-says-I/other/he-past/false	0.25
nobody-says-I/other/he-past/true	0.09
nobody-says-I/other/now/false	-0.10
nobody-says-I/other/now/true	0.64
nobody-says-I/other/past/false	-0.29
nobody-says-I/self/-/false	0.23
nobody-says-I/self/-/true	1.20
nobody-says-I/self/I-now/false	0.21
nobody-says-I/self/I-now/true	0.97
nobody-says-I/self/I-past/false	-0.51
nobody-says-I/self/I-past/true	-0.35
nobody-says-I/self/he-past/false	-0.37
nobody-says-I/self/now/false	0.52
nobody-says-I/self/now/true	0.82
nobody-says-I/self/past/false	0.66
nobody-says-I/self/past/true	0.14
nobody-says-I/thing/-/false	-0.09
nobody-says-I/thing/-/true	-0.17
nobody-says-I/thing/I-now/false	0.70
nobody-says-I/thing/I-now/true	-0.21
nobody-says-I/thing/I-past/false	-0.46
nobody-says-I/thing/he-past/false	-0.42
nobody-says-I/thing/now/false	-0.20
nobody-says-I/thing/now/true	1.25
nobody-says-I/thing/past/false	-0.95
nobody-says-I/thing/past/true	-0.96
o:,	0.06
o::	-0.33
o:;	-0.46
o:after-quotation	-0.47
o:cual	0.13
o:cuando	-0.11
o:desde	0.05
o:donde	-0.35
o:hasta	-0.22
o:luego	-0.50
o:ni	0.37
o:o	0.24
o:pero	-0.27
o:porque	0.41
o:que	-0.23
o:si	0.53
o:start	-0.05
o:y	0.07
os:,/BARE-thing	-0.77
os:,/EL	-1.72
os:,/I	-0.05
os:,/ME	0.37
os:,/MY	0.83
os:,/NAME	0.56
os:,/NONE	0.66
os:,/THE	-0.58
os:,/THE-body	-0.19
os:,/THE-person	-1.32
os:,/THE-thing	0.06
os:,/VERB	-0.87
os::/NONE	-0.56
os:;/EL	-0.56
os:;/ME	-0.65
os:;/NONE	0.14
os:;/THE	-0.95
os:;/VERB	0.23
os:after-quotation/EL	-0.45
os:cual/ME	0.13
os:cuando/EL	-0.27
os:cuando/I	0.61
os:cuando/ME	-0.42
os:cuando/VERB	-0.81
os:donde/ME	-0.35
os:hasta/NONE	-0.20
os:hasta/THE	-0.46
os:luego/EL	-0.24
os:luego/I	-0.67
os:luego/ME	0.20
os:luego/THE-person	-0.14
os:pero/I	-0.25
os:porque/EL	-0.19
os:porque/I	-0.61
os:porque/ME	0.75
os:porque/VERB	0.23
os:que/EL	0.26
os:que/I	-0.19
os:que/ME	-0.33
os:que/NONE	-0.75
os:que/THE	-0.14
os:que/VERB	-0.33
os:si/VERB	0.67
os:start/BARE-person	0.11
os:start/BARE-thing	-0.49
os:start/CLIENT	-0.12
os:start/EL	-0.49
os:start/HIS-person	-0.51
os:start/I	-0.06
os:start/MY	-0.46
os:start/MY-child	-0.32
os:start/MY-mind	1.16
os:start/MY-person	0.25
os:start/NONE	0.19
os:start/NOTHING	1.13
os:start/SHE	-0.37
os:start/THE	0.32
os:start/THE-animal	-0.52
os:start/THE-body	-0.28
os:start/THE-child	0.07
os:start/THE-mind	0.17
os:start/THE-person	-0.22
os:start/THE-thing	-1.27
os:start/WE	-1.07
os:y/EL	-0.46
os:y/I	-0.49
os:y/ME	1.11
os:y/MY-person	0.50
os:y/NONE	-0.94
os:y/SHE	-0.55
os:y/THE	-0.52
os:y/THE-animal	-0.57
os:y/THE-body	0.44
os:y/THE-person	-0.35
os:y/THIS	0.17
os:y/VERB	-1.55
ot:child/-	-0.15
ot:child/he-past	-0.50
ot:none/-	-0.11
ot:none/I-past	-0.59
ot:none/now	0.45
ot:none/past	-0.89
ot:other/-	0.22
ot:other/I-now	-0.29
ot:other/now	0.28
ot:other/past	-0.35
ot:self/-	0.10
ot:self/I-now	0.57
ot:self/I-past	-0.20
ot:self/he-past	-0.48
ot:self/now	0.15
ot:self/past	-0.35
ot:thing/-	-0.31
ot:thing/I-now	0.08
ot:thing/I-past	-0.74
ot:thing/he-past	-0.48
ot:thing/now	0.22
ot:thing/past	-0.21
p:child/other	-0.30
p:first	-0.05
p:none/none	0.15
p:none/other	0.50
p:none/self	-0.83
p:none/thing	-0.74
p:other/none	-1.08
p:other/other	0.10
p:other/self	0.61
p:other/thing	-0.53
p:quoted	-0.63
p:self/none	0.28
p:self/other	-0.51
p:self/self	-0.16
p:self/thing	0.41
p:thing/none	-1.57
p:thing/other	0.25
p:thing/self	-0.24
p:thing/thing	-0.89
pg:author/other	-0.41
pg:author/self	-0.10
pg:look/none	-0.73
pg:look/other	-0.45
pg:look/self	-0.30
pg:look/thing	0.30
pg:messageThing/none	-0.61
pg:messageThing/other	-0.95
pg:messageThing/self	-0.82
pg:messageThing/thing	-1.07
pg:saying/none	1.04
pg:saying/other	-0.56
pg:saying/self	-1.26
pg:saying/thing	-0.20
pi:false/none	-0.90
pi:false/other	0.44
pi:false/self	0.33
pi:false/thing	-0.07
pi:true/none	0.55
pi:true/self	-0.84
pi:true/thing	-0.23
plain:blame/-	0.77
plain:blame/I-past	0.72
plain:blame/now	0.21
plain:in	0.96
plain:state/-	-0.12
plain:state/I-now	0.23
plain:state/I-past	0.73
plain:state/past	0.49
plain:stirs/-	0.24
plain:stirs/I-now	0.71
plain:stirs/I-past	0.84
plain:stirs/he-past	1.09
plain:stirs/past	1.44
plain:thing/-	0.06
plain:thing/I-now	1.46
plain:thing/I-past	0.15
plain:thing/he-past	1.01
plain:thing/now	0.13
plain:thing/past	1.50
plain:verb/-	0.08
plain:verb/I-now	0.44
plain:verb/I-past	0.78
plain:verb/past	1.51
ps:none	-2.33
ps:other	-0.88
ps:self	-1.56
ps:thing	-1.29
psg:author	-1.29
psg:look	0.44
psg:messageThing	-1.02
psg:saying	0.17
pv:quoted	-0.63
pv:reported	-1.16
s:BARE-person	-0.04
s:BARE-thing	-0.19
s:BARE-thing+	-0.25
s:CLIENT	-0.12
s:EL	-0.08
s:EL+	-0.41
s:HIS-person	-0.51
s:I	-0.09
s:I+	-0.78
s:ME	0.44
s:ME+	-0.28
s:MY	-0.13
s:MY-child	-0.32
s:MY-mind	1.16
s:MY-person	0.33
s:MY-person+	0.76
s:NAME	0.53
s:NOBODY	0.69
s:NONE	-0.08
s:NONE+	-0.83
s:NOTHING	0.43
s:PEOPLE	-0.30
s:SHE	-0.63
s:THE	-0.22
s:THE+	0.09
s:THE-animal	-0.56
s:THE-body	-0.10
s:THE-child	0.15
s:THE-mind	0.29
s:THE-person	-0.68
s:THE-person+	-0.06
s:THE-thing	-0.28
s:THIS	-0.21
s:VERB	-0.51
s:VERB+	-0.18
s:WE	-1.07
st:BARE-person/-	-0.76
st:BARE-thing+/-	-0.25
st:BARE-thing/-	-0.19
st:CLIENT/-	-0.12
st:EL+/he-past	-1.40
st:EL+/past	-0.28
st:EL/-	-0.39
st:EL/I-now	-0.37
st:EL/he-past	0.15
st:EL/now	-0.28
st:HIS-person/he-past	-0.21
st:I+/-	-1.18
st:I+/I-past	-1.37
st:I+/now	0.28
st:I/-	-0.53
st:I/I-now	0.09
st:I/I-past	-0.04
st:I/now	0.33
st:I/past	0.36
st:ME+/he-past	-0.84
st:ME/-	0.64
st:ME/I-now	0.71
st:ME/he-past	-0.43
st:ME/now	-0.14
st:ME/past	0.34
st:MY-child/-	-0.15
st:MY-child/he-past	-0.50
st:MY-person+/-	0.56
st:MY-person+/now	1.32
st:MY-person/-	0.36
st:MY-person/he-past	0.14
st:MY-person/now	-0.87
st:MY-person/past	-0.70
st:MY/past	-0.18
st:NAME/-	0.56
st:NOBODY/-	0.32
st:NONE+/-	-0.83
st:NONE/-	-0.08
st:NONE/I-past	-0.59
st:NONE/now	-0.24
st:NONE/past	-0.62
st:NOTHING/-	-0.40
st:SHE/-	-0.64
st:THE+/-	-0.19
st:THE+/I-now	-0.22
st:THE+/he-past	-0.49
st:THE+/now	0.29
st:THE-animal/-	-0.93
st:THE-animal/he-past	-1.30
st:THE-body/-	-0.41
st:THE-body/past	0.55
st:THE-child/-	0.15
st:THE-mind/-	1.60
st:THE-person+/-	0.26
st:THE-person/-	-0.96
st:THE-person/I-now	-0.35
st:THE-person/he-past	-0.42
st:THE-person/now	-0.08
st:THE-person/past	-0.17
st:THE-thing/I-now	0.08
st:THE-thing/now	-1.13
st:THE-thing/past	-0.30
st:THE/-	-0.06
st:THE/I-now	0.05
st:THE/he-past	-1.00
st:THE/now	-0.24
st:THE/past	-0.27
st:VERB+/-	0.22
st:VERB+/past	-0.81
st:VERB/-	-0.38
st:VERB/I-now	0.62
st:VERB/I-past	-0.47
st:VERB/he-past	-0.69
st:VERB/past	-0.31
st:WE/-	-1.07
t:-	0.06
t:I-now	0.46
t:I-past	-0.25
t:he-past	-0.29
t:now	0.49
t:past	-0.56
voice:message	-1.93
voice:message/false	-1.27
voice:message/true	-1.44
voice:reported	-1.11
voice:reported/false	-1.25
voice:reported/true	-0.41
w:#	-0.75
w:,	0.21
w:.	0.10
w::	-0.19
w:;	-0.62
w:a	0.32
w:abaj	0.99
w:abiert	-0.46
w:abr	0.49
w:abrig	0.18
w:abril	-0.66
w:abrirl	0.53
w:acab	0.23
w:acept	-0.43
w:acompañ	-0.74
w:acost	0.66
w:adjunt	-0.88
w:agarr	-0.59
w:agent	-0.81
w:agobi	0.57
w:agost	0.71
w:agot	0.59
w:aguant	0.08
w:air	-0.09
w:al	0.16
w:alarm	-0.43
w:alg	-0.26
w:algui	1.03
w:aliv	0.31
w:alivi	0.94
w:alli	-0.52
w:alm	1.33
w:almac	-1.26
w:alter	0.91
w:amig	-0.16
w:and	-0.57
w:ando	0.89
w:angusti	-0.66
w:ansiedad	0.42
w:ansios	0.10
w:ant	0.43
w:antidepresiv	0.77
w:antigu	-0.12
w:apag	-0.87
w:aparc	-0.52
w:aparcamient	0.70
w:apart	-0.20
w:aport	-1.40
w:apoy	0.47
w:apret	1.02
w:archiv	-0.99
w:asc	0.81
w:asi	-0.58
w:asient	-0.75
w:asque	0.32
w:asunt	-0.41
w:asust	0.53
w:ataqu	0.99
w:atend	-0.71
w:aterr	0.38
w:atr	0.57
w:atrev	0.74
w:aud	-1.16
w:aun	-0.46
w:autobu	-0.64
w:avergonz	0.90
w:avis	-1.36
w:azul	-0.29
w:baj	0.16
w:banc	-0.14
w:bar	-0.58
w:basur	0.41
w:beb	0.87
w:bibliotec	0.37
w:bici	-1.11
w:bien	0.88
w:boc	0.99
w:bols	-0.87
w:bord	0.52
w:bot	0.79
w:braz	-1.17
w:buen	-0.42
w:busc	0.83
w:cabez	0.33
w:cabre	0.52
w:cada	0.84
w:cae	0.62
w:caj	-1.16
w:call	-0.83
w:camar	-1.36
w:cambi	0.54
w:camis	-1.22
w:canci	-0.61
w:cant	0.76
w:captur	-0.37
w:car	0.79
w:carin	0.83
w:carreter	-0.99
w:cart	0.19
w:cas	0.31
w:casi	0.89
w:cay	0.11
w:cayer	-0.60
w:cerr	-0.31
w:cerradur	-0.74
w:cerrar	-1.02
w:cerroj	0.80
w:cinc	0.22
w:cintur	-0.57
w:clas	-0.14
w:clav	0.85
w:client	-0.07
w:cobard	0.37
w:coch	-0.60
w:cocin	0.55
w:codig	-0.83
w:cogi	-0.68
w:coleg	0.14
w:colgu	-1.71
w:com	-0.56
w:comisar	-0.07
w:compañer	-0.94
w:compr	0.17
w:concentr	0.54
w:conduj	-0.22
w:confund	0.80
w:conmoci	-0.98
w:cont	-0.27
w:contest	-0.42
w:contr	0.19
w:contraseñ	0.42
w:cop	-1.20
w:cor	0.50
w:coraz	0.63
w:corre	0.32
w:cort	-0.58
w:cos	0.62
w:crei	0.62
w:cristal	-0.80
w:cruz	0.53
w:cual	0.15
w:cualqui	1.25
w:cuand	-0.32
w:cuatr	-0.39
w:cuell	-0.81
w:cuent	-0.14
w:culp	0.22
w:culpabl	1.05
w:da	0.94
w:daba	0.84
w:dan	0.36
w:dar	0.85
w:darl	0.71
w:de	-0.07
w:debaj	-0.08
w:debi	0.46
w:declar	-1.10
w:ded	0.65
w:dej	-0.58
w:del	-0.50
w:delant	0.31
w:dentr	-0.72
w:denunc	-1.07
w:denunci	-0.73
w:denunciant	0.64
w:deriv	0.94
w:desanim	-0.20
w:desd	-0.07
w:desesper	0.98
w:desmay	1.01
w:despert	0.11
w:despiert	0.14
w:despu	0.09
w:destroz	-0.38
w:detr	-1.09
w:devolvi	-0.88
w:di	-0.53
w:dia	0.17
w:diagnostic	0.72
w:dias	-1.19
w:dic	-0.44
w:dient	0.63
w:dieron	-0.15
w:diez	0.32
w:dij	-0.68
w:dio	-0.95
w:direcci	0.62
w:doctor	-0.13
w:dol	1.10
w:dolor	0.82
w:doming	-0.84
w:dond	0.61
w:dorm	0.32
w:dormi	-0.44
w:dos	-0.22
w:duel	-0.08
w:duerm	0.94
w:durant	0.60
w:durm	-0.43
w:ech	0.27
w:el	-0.28
w:ell	-0.78
w:empap	1.01
w:empec	0.79
w:empez	0.96
w:empiez	-0.18
w:en	-0.36
w:encend	0.10
w:encim	1.18
w:encog	0.35
w:encontr	-0.84
w:enfad	0.44
w:enoj	1.12
w:entonc	-0.34
w:entr	-0.38
w:entrevist	0.97
w:era	0.60
w:es	-0.09
w:esa	-0.07
w:escaler	-0.50
w:escond	0.40
w:escondi	0.59
w:escrib	-1.00
w:escribier	-0.32
w:escrit	0.17
w:ese	-0.56
w:eso	0.05
w:espald	-0.20
w:espej	0.92
w:esper	-1.09
w:esperanz	0.50
w:est	0.08
w:estomag	0.73
w:estoy	0.70
w:estr	0.74
w:estres	0.66
w:estuv	0.21
w:exager	0.77
w:expres	-0.49
w:factur	-0.50
w:fall	0.68
w:falt	-0.46
w:fatal	-0.63
w:febrer	-0.16
w:felpud	-0.64
w:fiest	-0.71
w:fio	0.27
w:firm	0.30
w:flor	0.73
w:forz	-1.06
w:fot	-0.24
w:fotografi	-0.46
w:fregader	1.29
w:fuer	0.43
w:funci	0.51
w:furios	-0.27
w:gallin	0.62
w:garaj	0.28
w:gargant	0.25
w:golp	-0.43
w:grab	-0.92
w:grabaci	-0.76
w:grav	0.17
w:grit	0.19
w:grup	1.16
w:guard	-0.74
w:ha	0.43
w:hab	-1.01
w:haberl	0.71
w:habitaci	0.70
w:habl	1.27
w:habr	1.57
w:hac	0.88
w:hag	0.92
w:han	-0.46
w:hart	0.59
w:hast	-0.27
w:hay	-0.75
w:he	1.41
w:hech	0.84
w:hel	-0.59
w:herman	-0.12
w:hij	0.95
w:hoj	0.26
w:hombr	-0.23
w:hor	0.68
w:hubier	0.80
w:hund	0.23
w:iba	0.15
w:impotent	-0.16
w:impres	-0.46
w:indic	-1.50
w:indign	0.62
w:infart	0.87
w:inform	-1.03
w:insegur	0.65
w:intranquil	0.87
w:inutil	-1.00
w:ir	0.15
w:jef	-0.22
w:juev	-0.51
w:juic	0.54
w:jul	0.70
w:jun	-0.67
w:junt	-1.41
w:juzg	-1.04
w:kil	1.46
w:la	-0.16
w:lado	-0.06
w:lagrim	-0.09
w:lament	-1.08
w:las	-0.38
w:le	0.31
w:leo	0.75
w:list	-0.62
w:llam	-0.06
w:llant	0.49
w:llav	-0.92
w:lleg	-0.45
w:llev	-0.84
w:llor	0.67
w:lo	-0.46
w:loc	0.96
w:localizador	-1.18
w:lorazepam	0.88
w:los	0.29
w:luc	0.18
w:lueg	-0.69
w:luz	-0.14
w:madr	0.22
w:mal	-0.17
w:man	0.15
w:mand	0.34
w:mar	0.37
w:marc	-0.77
w:march	0.56
w:mare	0.78
w:mart	-0.74
w:mas	-0.47
w:mat	0.47
w:matricul	-0.41
w:mañan	0.10
w:mechon	0.79
w:med	-0.10
w:medic	-0.72
w:mediod	0.17
w:mejor	0.48
w:men	-0.63
w:mensaj	-0.73
w:mi	-0.54
w:mia	-0.28
w:mied	-0.19
w:mientr	-0.80
w:miercol	-0.44
w:mil	0.52
w:minut	-0.94
w:mir	0.95
w:mis	0.53
w:mism	-0.41
w:mochil	-0.37
w:moj	-0.49
w:mor	0.41
w:movil	-0.07
w:much	0.27
w:muchisim	0.65
w:muert	0.08
w:muestr	-0.79
w:mund	1.24
w:muy	1.02
w:muñec	-0.52
w:nada	0.81
w:nadi	0.47
w:nariz	-1.40
w:nervi	0.42
w:nervios	-0.73
w:ni	0.98
w:niñ	0.79
w:no	0.39
w:noch	0.39
w:nombr	-0.86
w:normal	1.00
w:nos	-0.57
w:not	-0.43
w:notific	-0.13
w:nuev	-0.90
w:numer	-1.57
w:nunc	0.52
w:o	0.39
w:ocult	-0.31
w:odio	-0.55
w:oig	0.62
w:oir	0.87
w:ojo	1.13
w:onc	-0.47
w:ord	0.08
w:osit	-0.31
w:otr	-0.12
w:oyer	-0.95
w:padr	1.19
w:pagin	0.43
w:panic	1.28
w:papel	-0.17
w:paquet	-1.16
w:par	0.48
w:paraliz	0.10
w:part	0.50
w:pas	0.38
w:pasill	0.81
w:pastill	-0.20
w:pat	-0.81
w:pech	0.88
w:pedi	-0.93
w:pegu	0.87
w:pel	-0.55
w:pen	-0.38
w:pens	0.62
w:pequ	-0.48
w:per	-0.18
w:perd	-0.45
w:perdi	0.11
w:perr	-0.37
w:persian	0.89
w:person	1.04
w:pesadill	0.40
w:pid	-0.79
w:piel	0.99
w:piens	0.47
w:piern	0.56
w:pinch	-0.66
w:pint	-0.46
w:pis	-0.76
w:plan	0.34
w:pod	0.85
w:polic	-0.67
w:polv	0.73
w:pon	-0.46
w:pong	0.91
w:por	-0.29
w:porqu	0.18
w:portal	-0.99
w:postraumatic	0.16
w:pregunt	0.08
w:primer	-0.54
w:prob	0.08
w:prop	0.88
w:psicolog	-0.27
w:psiquiatr	0.93
w:pud	-0.41
w:pued	0.94
w:puent	-0.84
w:puert	0.61
w:puj	-0.84
w:punt	1.54
w:pus	0.08
w:puñ	1.06
w:que	0.05
w:qued	-0.32
w:quem	0.08
w:quer	-0.54
w:qui	0.23
w:quier	0.73
w:quit	0.51
w:rab	0.36
w:rastreador	0.74
w:rat	-0.88
w:ray	-0.82
w:recib	-0.79
w:recogi	-0.64
w:reconozc	1.38
w:ref	-1.13
w:refier	0.46
w:registr	-0.41
w:regl	-0.66
w:reloj	-0.50
w:respir	0.13
w:retir	-0.41
w:retras	-0.73
w:roj	-0.24
w:rompi	0.69
w:ronch	0.89
w:rop	-0.11
w:rot	0.06
w:rrhh	-0.17
w:rued	-0.72
w:sab	-0.62
w:sac	-0.83
w:sal	0.22
w:salg	0.32
w:sali	-0.57
w:salt	-0.14
w:salud	0.79
w:sangr	0.63
w:saqu	-0.89
w:se	-0.30
w:segu	0.97
w:segui	-1.06
w:segund	0.05
w:seguridad	-0.20
w:sei	-0.74
w:sell	-0.71
w:seman	0.58
w:sent	0.10
w:senti	0.12
w:ser	1.17
w:sertralin	0.61
w:señor	-0.28
w:si	1.06
w:siempr	1.17
w:sient	0.62
w:sigu	-1.14
w:sill	0.19
w:sin	0.59
w:sirv	0.38
w:sit	1.59
w:sobr	-0.36
w:sol	-0.85
w:son	-0.82
w:soport	0.81
w:soy	0.18
w:su	0.16
w:sub	-0.67
w:suc	0.42
w:sud	-0.93
w:sudor	0.65
w:suen	0.79
w:sueñ	0.59
w:sup	0.79
w:sus	0.78
w:sust	0.83
w:tan	0.20
w:tard	1.03
w:tarjet	-0.76
w:taxi	0.62
w:taz	0.34
w:telefon	0.63
w:tem	0.85
w:tembl	0.75
w:ten	-0.19
w:teng	0.18
w:tensi	0.29
w:terap	0.64
w:tercer	0.42
w:tien	-0.31
w:tiend	0.39
w:timbr	-0.98
w:tir	0.23
w:tod	0.46
w:todav	0.75
w:tom	0.17
w:ton	1.25
w:tont	0.68
w:toqu	0.44
w:trabaj	0.65
w:traicion	1.00
w:tranquil	-0.14
w:traster	-0.21
w:tratamient	0.70
w:tres	-0.58
w:tristez	0.50
w:turn	0.06
w:ultim	-0.84
w:un	0.41
w:una	0.57
w:unos	-0.37
w:urgenci	0.09
w:usuar	-0.05
w:va	-0.15
w:vac	0.19
w:vacun	-0.97
w:val	-0.76
w:vall	-0.36
w:vas	-0.79
w:ve	0.39
w:vec	0.08
w:vecin	0.14
w:ven	0.20
w:ventan	-1.30
w:veo	0.32
w:ver	-0.43
w:verguenz	0.19
w:verj	-1.11
w:vest	0.42
w:veterinar	-1.19
w:vi	-0.41
w:viej	-0.90
w:vien	0.24
w:viern	0.65
w:vin	0.83
w:vist	0.52
w:viv	-0.26
w:volv	-1.07
w:volvi	-0.91
w:vomit	-0.25
w:voy	-0.17
w:voz	1.04
w:vuelt	0.51
w:y	-0.32
w:ya	0.52
w:yo	0.26
w:zapat	-0.25
w:º	-1.34
`);

// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	-0.13
#:false/child/he-past	-0.48
#:false/none/I-past	0.29
#:false/none/he-past	0.67
#:false/none/now	0.57
#:false/none/past	-0.91
#:false/other/-	0.15
#:false/other/I-now	0.25
#:false/other/I-past	-1.29
#:false/other/he-past	-0.15
#:false/other/now	0.42
#:false/other/past	-0.66
#:false/self/-	0.17
#:false/self/I-now	0.55
#:false/self/I-past	-0.35
#:false/self/he-past	-0.10
#:false/self/now	0.19
#:false/thing/-	0.15
#:false/thing/I-now	0.30
#:false/thing/I-past	-0.51
#:false/thing/he-past	-0.42
#:false/thing/now	-0.11
#:false/thing/past	-0.60
#:true/none/-	-0.72
#:true/none/he-past	-1.43
#:true/none/now	-0.70
#:true/none/past	-1.20
#:true/other/-	-0.64
#:true/other/I-now	-0.30
#:true/other/I-past	-0.23
#:true/other/he-past	-1.34
#:true/other/past	-0.79
#:true/self/-	-0.68
#:true/self/I-now	-1.17
#:true/self/I-past	0.26
#:true/self/he-past	-0.41
#:true/self/past	-1.25
#:true/thing/-	-0.97
#:true/thing/he-past	-1.29
#:true/thing/now	-0.78
#:true/thing/past	-0.67
#s:false/child	-0.31
#s:false/none	0.08
#s:false/other	0.20
#s:false/self	0.22
#s:false/thing	0.09
#s:true/none	-0.06
#s:true/other	-0.46
#s:true/self	-0.98
#s:true/thing	-0.51
01=	-1.09
01=(	0.30
01=(/I-past	0.30
01=(/none	0.30
01=(/truefalse	0.30
01=,	-0.06
01=,/I-now	0.08
01=,/I-past	0.23
01=,/falsefalse	-0.82
01=,/falsetrue	-0.21
01=,/he-past	-1.39
01=,/none	0.31
01=,/now	-0.76
01=,/other	-0.06
01=,/past	-1.25
01=,/self	-0.04
01=,/thing	-1.07
01=,/truefalse	0.49
01=,/truetrue	-0.27
01=:	-1.05
01=:/-	-0.43
01=:/falsefalse	-0.41
01=:/falsetrue	-0.14
01=:/none	-0.57
01=:/now	-0.74
01=:/other	-0.15
01=:/self	-0.74
01=:/thing	-0.34
01=:/truefalse	-0.92
01=;	-0.88
01=;/-	-0.84
01=;/I-past	-0.29
01=;/falsefalse	-1.13
01=;/falsetrue	-0.83
01=;/he-past	-0.21
01=;/none	-0.44
01=;/now	-0.83
01=;/other	-0.16
01=;/past	-0.18
01=;/self	-0.82
01=;/thing	-0.41
01=;/truefalse	-0.27
01=;/truetrue	-0.13
01=after-quotation	-0.31
01=after-quotation/-	-0.16
01=after-quotation/falsefalse	-0.28
01=after-quotation/he-past	-0.20
01=after-quotation/now	-0.31
01=after-quotation/other	-0.20
01=after-quotation/past	-0.54
01=after-quotation/self	-0.38
01=after-quotation/thing	-0.16
01=after-quotation/truefalse	-0.55
01=antes	-0.92
01=antes/-	-0.92
01=antes/falsefalse	-0.92
01=antes/none	-0.92
01=asi	-0.27
01=asi/-	-0.27
01=asi/falsefalse	-0.27
01=asi/none	-0.27
01=aunque	-0.32
01=aunque/-	-0.32
01=aunque/falsefalse	-0.32
01=aunque/none	-0.32
01=como	-0.69
01=como/I-now	-0.69
01=como/thing	-0.69
01=como/truefalse	-0.69
01=cual	-0.40
01=cual/I-now	-0.40
01=cual/self	-0.40
01=cual/truefalse	-0.40
01=cuando	-0.36
01=cuando/-	-0.55
01=cuando/I-past	-0.63
01=cuando/falsefalse	-0.43
01=cuando/falsetrue	-0.18
01=cuando/he-past	-0.14
01=cuando/none	-0.30
01=cuando/now	-0.23
01=cuando/other	-0.13
01=cuando/self	-0.28
01=cuando/truefalse	-0.23
01=desde	-0.73
01=desde/-	-0.65
01=desde/falsefalse	-0.92
01=desde/falsetrue	-0.31
01=desde/he-past	-0.76
01=desde/none	-0.63
01=desde/now	-0.13
01=desde/other	-0.76
01=desde/self	-0.13
01=desde/thing	-0.23
01=donde	-0.79
01=donde/falsetrue	-0.79
01=donde/he-past	-0.63
01=donde/past	-0.49
01=donde/self	-0.79
01=entonces	-0.48
01=entonces/-	-0.48
01=entonces/falsefalse	-0.48
01=entonces/none	-0.48
01=hasta	-0.86
01=hasta/-	-0.47
01=hasta/I-now	-0.58
01=hasta/falsefalse	-0.60
01=hasta/falsetrue	-0.74
01=hasta/he-past	-1.30
01=hasta/none	-0.81
01=hasta/now	-0.50
01=hasta/other	-1.18
01=hasta/self	-0.18
01=hasta/thing	-0.27
01=hasta/truefalse	-0.52
01=hasta/truetrue	-0.58
01=luego	-0.83
01=luego/-	-0.26
01=luego/I-now	-0.67
01=luego/I-past	-0.19
01=luego/falsefalse	-0.55
01=luego/he-past	-0.15
01=luego/other	-0.24
01=luego/past	-0.05
01=luego/self	-0.85
01=luego/truefalse	-0.44
01=mientras	-0.19
01=mientras/falsefalse	-0.19
01=mientras/now	-0.19
01=mientras/self	-0.19
01=ni	-0.18
01=ni/-	-0.18
01=ni/falsefalse	-0.18
01=ni/other	-0.07
01=ni/past	-0.07
01=ni/self	-0.18
01=nonechild	-0.47
01=nonenone	-1.34
01=noneother	-0.57
01=noneself	0.74
01=nonething	-2.01
01=o	-0.06
01=o/past	-0.06
01=o/thing	-0.16
01=o/truetrue	-0.16
01=othernone	-0.94
01=otherother	-0.74
01=otherthing	-0.87
01=pero	-0.08
01=pero/past	-0.20
01=pero/thing	-0.20
01=pero/truetrue	-0.17
01=porque	-0.31
01=porque/-	-0.50
01=porque/I-now	-0.16
01=porque/I-past	-1.33
01=porque/falsefalse	-0.52
01=porque/falsetrue	-0.94
01=porque/he-past	-0.72
01=porque/none	-0.64
01=porque/now	-0.32
01=porque/other	-0.96
01=porque/past	1.42
01=porque/self	0.15
01=porque/thing	-0.81
01=porque/truefalse	0.85
01=que	-1.12
01=que/-	-1.44
01=que/I-now	-0.28
01=que/I-past	-0.33
01=que/falsefalse	-0.71
01=que/falsetrue	-0.60
01=que/he-past	-0.18
01=que/none	-0.24
01=que/now	-0.60
01=que/other	-0.52
01=que/past	-0.42
01=que/self	-1.07
01=que/thing	-0.32
01=que/truefalse	-1.06
01=que/truetrue	-0.26
01=run-on	-0.59
01=run-on/-	-0.21
01=run-on/I-now	-1.42
01=run-on/I-past	1.36
01=run-on/falsefalse	-0.85
01=run-on/falsetrue	-0.39
01=run-on/he-past	-1.14
01=run-on/none	-0.69
01=run-on/now	-0.88
01=run-on/other	-1.31
01=run-on/past	-0.65
01=run-on/self	-0.23
01=run-on/truefalse	0.37
01=run-on/truetrue	-0.88
01=selfchild	-0.26
01=selfnone	-0.27
01=selfother	-0.32
01=selfself	-0.29
01=si	-0.45
01=si/-	-0.15
01=si/I-now	-0.38
01=si/falsefalse	-0.34
01=si/falsetrue	-0.52
01=si/now	-0.38
01=si/other	-0.59
01=si/self	-0.36
01=si/truetrue	-0.48
01=thingnone	-0.74
01=thingother	-1.14
01=thingself	-0.90
01=thingthing	-1.49
01=y	-0.16
01=y/I-now	-0.47
01=y/I-past	-0.06
01=y/falsefalse	-0.54
01=y/falsetrue	-1.40
01=y/he-past	-1.06
01=y/none	-0.48
01=y/now	-0.86
01=y/other	-0.68
01=y/past	0.99
01=y/self	0.40
01=y/thing	-0.50
01=y/truefalse	0.89
01=y/truetrue	-1.26
01v:message	-2.36
01v:reported	-1.66
01|	0.16
10=	-0.68
10=)	0.28
10=)/falsetrue	0.28
10=)/other	0.28
10=)/past	0.28
10=,	0.13
10=,/-	-0.89
10=,/I-now	-1.11
10=,/I-past	0.97
10=,/falsefalse	0.24
10=,/falsetrue	-0.09
10=,/he-past	0.22
10=,/none	-0.46
10=,/now	-0.30
10=,/other	1.03
10=,/past	1.29
10=,/self	-0.16
10=,/thing	-1.24
10=,/truefalse	-0.22
10=,/truetrue	-0.09
10=-	-0.63
10=-/-	-0.63
10=-/falsetrue	-0.63
10=-/none	-0.63
10=:	-0.59
10=:/-	-0.59
10=:/falsefalse	-0.48
10=:/none	-0.93
10=:/now	-0.60
10=:/self	-0.40
10=:/thing	-0.36
10=:/truefalse	-0.38
10=;	-1.16
10=;/-	-0.52
10=;/I-past	-0.09
10=;/falsefalse	-0.81
10=;/falsetrue	-0.68
10=;/he-past	-0.68
10=;/none	-0.86
10=;/now	-0.83
10=;/other	-1.21
10=;/self	-0.34
10=;/thing	-0.39
10=;/truefalse	-1.00
10=;/truetrue	-0.74
10=antes	-0.06
10=antes/-	-0.06
10=antes/falsefalse	-0.06
10=antes/none	-0.06
10=asi	-0.44
10=asi/-	-0.44
10=asi/falsefalse	-0.44
10=asi/none	-0.44
10=aunque	-0.45
10=aunque/-	-0.45
10=aunque/falsefalse	-0.45
10=aunque/none	-0.45
10=como	-0.92
10=como/I-now	-0.92
10=como/thing	-0.92
10=como/truefalse	-0.92
10=cual	-0.18
10=cual/I-now	-0.18
10=cual/self	-0.18
10=cual/truefalse	-0.18
10=cuando	0.51
10=cuando/-	-0.21
10=cuando/I-now	0.07
10=cuando/I-past	-0.34
10=cuando/falsefalse	0.33
10=cuando/falsetrue	0.15
10=cuando/he-past	0.68
10=cuando/none	0.12
10=cuando/now	-0.14
10=cuando/other	0.75
10=cuando/past	0.71
10=cuando/self	-0.88
10=cuando/truefalse	-0.14
10=desde	-0.77
10=desde/-	-0.63
10=desde/falsefalse	-0.45
10=desde/falsetrue	-0.69
10=desde/he-past	-0.36
10=desde/none	-0.61
10=desde/now	-0.27
10=desde/other	-0.36
10=desde/self	-0.27
10=desde/thing	-0.29
10=donde	-0.58
10=donde/falsetrue	-0.58
10=donde/he-past	-0.57
10=donde/past	-0.28
10=donde/self	-0.58
10=entonces	-0.49
10=entonces/-	-0.49
10=entonces/falsefalse	-0.49
10=entonces/none	-0.49
10=hasta	-0.99
10=hasta/-	-1.33
10=hasta/I-now	-0.23
10=hasta/falsefalse	-1.58
10=hasta/falsetrue	-0.50
10=hasta/he-past	0.39
10=hasta/none	-1.33
10=hasta/now	-0.25
10=hasta/other	0.17
10=hasta/self	-0.51
10=hasta/thing	-0.50
10=hasta/truefalse	-0.53
10=hasta/truetrue	-0.23
10=luego	-0.99
10=luego/-	-0.31
10=luego/I-now	-0.75
10=luego/I-past	-0.84
10=luego/falsefalse	-0.89
10=luego/he-past	-0.59
10=luego/none	-0.60
10=luego/other	-0.72
10=luego/past	-0.66
10=luego/self	-1.02
10=luego/thing	-0.22
10=luego/truefalse	-1.02
10=mientras	-0.76
10=mientras/falsefalse	-0.76
10=mientras/now	-0.76
10=mientras/self	-0.76
10=ni	-0.30
10=ni/-	-0.18
10=ni/falsefalse	-0.30
10=ni/other	-0.82
10=ni/past	-0.82
10=ni/self	-0.18
10=nonechild	-0.11
10=nonenone	-0.09
10=noneother	-1.44
10=noneself	-0.72
10=nonething	-0.64
10=o	-0.22
10=o/falsetrue	0.83
10=o/none	0.83
10=o/past	-0.22
10=o/thing	-0.44
10=o/truetrue	-0.44
10=otherchild	-0.48
10=othernone	0.39
10=otherother	-1.56
10=otherself	0.53
10=otherthing	-1.07
10=pero	0.83
10=pero/I-past	0.42
10=pero/falsefalse	0.33
10=pero/falsetrue	0.57
10=pero/he-past	0.61
10=pero/now	0.63
10=pero/other	0.72
10=pero/past	-0.23
10=pero/self	0.42
10=pero/thing	-0.23
10=pero/truetrue	0.66
10=porque	-1.17
10=porque/-	-0.14
10=porque/I-now	-0.83
10=porque/I-past	-0.29
10=porque/falsefalse	-0.59
10=porque/falsetrue	-1.04
10=porque/he-past	-0.52
10=porque/none	-0.70
10=porque/now	-0.73
10=porque/other	-0.37
10=porque/past	-0.87
10=porque/self	-0.43
10=porque/thing	-0.11
10=que	-0.36
10=que/-	-0.43
10=que/I-now	-0.61
10=que/I-past	-0.75
10=que/falsefalse	-1.42
10=que/falsetrue	-0.79
10=que/he-past	-1.59
10=que/now	0.88
10=que/other	-1.10
10=que/past	-0.57
10=que/thing	-0.68
10=que/truefalse	0.26
10=que/truetrue	0.52
10=run-on	-0.49
10=run-on/-	-1.66
10=run-on/I-now	0.69
10=run-on/I-past	0.12
10=run-on/falsefalse	-1.77
10=run-on/falsetrue	-0.54
10=run-on/he-past	-1.29
10=run-on/none	-0.84
10=run-on/now	-0.46
10=run-on/other	-1.20
10=run-on/past	-1.03
10=run-on/thing	-0.23
10=run-on/truefalse	-1.26
10=run-on/truetrue	0.36
10=selfchild	-0.20
10=selfnone	0.20
10=selfother	0.27
10=selfself	-0.63
10=selfthing	-1.01
10=si	-0.59
10=si/-	-0.38
10=si/I-now	-0.51
10=si/falsefalse	-0.31
10=si/falsetrue	-0.34
10=si/now	-0.54
10=si/other	-0.35
10=si/self	-0.39
10=si/truetrue	-0.84
10=thingnone	-1.51
10=thingother	-0.95
10=thingself	-1.02
10=thingthing	-0.53
10=y	-0.47
10=y/-	-0.18
10=y/I-past	-0.36
10=y/falsefalse	-0.18
10=y/falsetrue	0.17
10=y/he-past	-0.20
10=y/none	-0.37
10=y/now	-0.38
10=y/other	-0.49
10=y/past	0.20
10=y/self	0.05
10=y/thing	-0.40
10=y/truefalse	-1.74
10=y/truetrue	-1.80
10v:message	-1.53
10v:quoted	-1.47
10v:reported	-0.88
11=	0.66
11=(	-0.30
11=(/I-past	-0.30
11=(/none	-0.30
11=(/truefalse	-0.30
11=)	-0.28
11=)/falsetrue	-0.28
11=)/other	-0.28
11=)/past	-0.28
11=,	-0.40
11=,/-	-0.12
11=,/I-now	0.07
11=,/I-past	-0.23
11=,/falsefalse	-0.84
11=,/falsetrue	0.09
11=,/he-past	-0.22
11=,/none	-0.23
11=,/now	-0.46
11=,/other	-0.36
11=,/past	-0.51
11=,/self	-0.13
11=,/thing	0.06
11=,/truefalse	-0.04
11=,/truetrue	-0.33
11=:	0.21
11=:/-	0.48
11=:/falsefalse	0.51
11=:/none	-0.79
11=:/now	-0.42
11=:/self	-0.42
11=:/thing	0.70
11=:/truefalse	-0.58
11=;/-	0.51
11=;/falsefalse	-0.68
11=;/falsetrue	0.52
11=;/he-past	-0.60
11=;/none	0.19
11=;/now	-0.69
11=;/other	-0.52
11=;/self	-0.24
11=;/thing	-1.19
11=;/truefalse	-1.36
11=;/truetrue	0.18
11=antes	-0.42
11=antes/-	-0.42
11=antes/falsefalse	-0.42
11=antes/none	-0.42
11=asi	-0.18
11=asi/-	-0.18
11=asi/falsefalse	-0.18
11=asi/none	-0.18
11=aunque	0.43
11=aunque/-	0.43
11=aunque/falsefalse	0.43
11=aunque/none	0.43
11=como	-0.91
11=como/I-now	-0.91
11=como/thing	-0.91
11=como/truefalse	-0.91
11=cual	0.41
11=cual/I-now	0.41
11=cual/self	0.41
11=cual/truefalse	0.41
11=cuando	0.27
11=cuando/-	0.04
11=cuando/I-now	0.13
11=cuando/I-past	-0.04
11=cuando/falsefalse	0.49
11=cuando/falsetrue	-0.64
11=cuando/he-past	-0.25
11=cuando/none	0.27
11=cuando/now	0.23
11=cuando/other	-0.36
11=cuando/past	-0.19
11=cuando/self	0.06
11=cuando/truefalse	0.23
11=desde	0.25
11=desde/-	-0.32
11=desde/falsefalse	0.33
11=desde/falsetrue	-0.14
11=desde/he-past	0.47
11=desde/none	-0.28
11=desde/now	0.27
11=desde/other	0.47
11=desde/self	0.27
11=desde/thing	-0.72
11=donde	-0.52
11=donde/falsetrue	-0.52
11=donde/he-past	-0.52
11=donde/past	-0.21
11=donde/self	-0.52
11=entonces	-0.55
11=entonces/-	-0.55
11=entonces/falsefalse	-0.55
11=entonces/none	-0.55
11=hasta	0.17
11=hasta/-	-1.15
11=hasta/I-now	-1.04
11=hasta/falsefalse	0.34
11=hasta/falsetrue	-1.38
11=hasta/he-past	0.32
11=hasta/none	-0.29
11=hasta/now	0.53
11=hasta/other	0.12
11=hasta/self	-0.47
11=hasta/thing	-0.28
11=hasta/truefalse	0.52
11=hasta/truetrue	-1.04
11=luego/-	-0.38
11=luego/I-now	0.25
11=luego/I-past	-0.16
11=luego/falsefalse	-0.85
11=luego/he-past	-0.50
11=luego/other	-0.38
11=luego/self	0.05
11=luego/truefalse	0.49
11=mientras	0.44
11=mientras/falsefalse	0.44
11=mientras/now	0.44
11=mientras/self	0.44
11=ni	0.18
11=ni/-	0.18
11=ni/falsefalse	0.18
11=ni/other	-0.12
11=ni/past	-0.12
11=ni/self	0.18
11=nonechild	-0.11
11=noneother	-0.67
11=noneself	-0.69
11=nonething	0.50
11=o	0.26
11=o/falsetrue	-0.77
11=o/none	-0.77
11=o/past	0.26
11=o/thing	0.48
11=o/truetrue	0.48
11=othernone	-0.37
11=otherother	0.35
11=otherself	0.28
11=otherthing	0.16
11=pero	-0.23
11=pero/I-past	-0.23
11=pero/falsefalse	-0.18
11=pero/falsetrue	-0.23
11=pero/he-past	-0.06
11=pero/now	-0.27
11=pero/other	-0.16
11=pero/past	-0.05
11=pero/self	-0.23
11=pero/thing	-0.05
11=porque	0.36
11=porque/-	0.76
11=porque/I-now	-0.05
11=porque/I-past	-0.48
11=porque/falsefalse	-0.84
11=porque/falsetrue	0.47
11=porque/none	-0.78
11=porque/now	-0.63
11=porque/other	-0.37
11=porque/past	-1.57
11=porque/self	-0.05
11=porque/thing	0.74
11=que/-	0.83
11=que/I-now	-0.52
11=que/I-past	-0.54
11=que/falsefalse	-1.34
11=que/falsetrue	0.38
11=que/he-past	-0.79
11=que/none	-1.20
11=que/now	-0.67
11=que/other	0.37
11=que/self	0.14
11=que/thing	-0.53
11=que/truefalse	0.22
11=que/truetrue	-0.31
11=run-on	0.17
11=run-on/-	-0.38
11=run-on/I-now	-0.16
11=run-on/I-past	-0.27
11=run-on/falsefalse	-0.13
11=run-on/falsetrue	-0.44
11=run-on/he-past	0.50
11=run-on/none	0.26
11=run-on/now	0.22
11=run-on/other	-0.28
11=run-on/past	0.74
11=run-on/self	0.16
11=run-on/thing	0.24
11=run-on/truefalse	-0.37
11=run-on/truetrue	0.50
11=selfchild	0.27
11=selfnone	0.38
11=selfother	-0.30
11=selfself	-0.05
11=selfthing	-0.17
11=si	0.54
11=si/-	0.36
11=si/I-now	-0.74
11=si/falsefalse	0.25
11=si/falsetrue	0.28
11=si/now	0.55
11=si/other	0.26
11=si/self	0.46
11=si/truetrue	0.78
11=thingnone	-1.09
11=thingother	0.63
11=thingself	0.69
11=thingthing	-0.79
11=y/-	-1.25
11=y/I-now	0.43
11=y/I-past	0.11
11=y/falsefalse	0.18
11=y/falsetrue	0.49
11=y/he-past	-1.06
11=y/none	-1.12
11=y/now	-0.06
11=y/other	0.47
11=y/past	-0.47
11=y/self	-0.16
11=y/truefalse	-0.99
11=y/truetrue	-1.27
11v:message	-0.58
M|b:# .	-0.45
M|b:^ algui	0.06
M|b:^ cuand	-0.24
M|b:^ el	-0.33
M|b:^ la	0.36
M|b:^ le	-0.25
M|b:^ lo	0.24
M|b:^ lueg	-0.44
M|b:^ mi	-0.20
M|b:^ porqu	-0.81
M|b:^ que	0.34
M|b:a mi	0.13
M|b:a mil	0.35
M|b:acompañ .	-0.46
M|b:agent me	-0.74
M|b:al telefon	0.31
M|b:aparec en	-0.42
M|b:avis a	-0.28
M|b:con mi	-0.80
M|b:coraz me	0.35
M|b:cuand aparec	-0.42
M|b:cuand dij	-0.19
M|b:cuand ley	-0.19
M|b:de mi	-0.40
M|b:de mied	-0.21
M|b:dij mi	-0.30
M|b:el agent	-0.74
M|b:el coraz	0.35
M|b:el guard	-0.48
M|b:el medic	0.20
M|b:en el	-0.20
M|b:en mi	-1.11
M|b:en panic	-0.60
M|b:entr en	-0.68
M|b:fot de	0.19
M|b:guard me	-0.48
M|b:ha dado	0.20
M|b:herman .	-0.48
M|b:herman se	0.15
M|b:humill .	-0.45
M|b:iba a	0.32
M|b:jef .	-0.80
M|b:le di	-0.65
M|b:llav .	-0.45
M|b:lo mand	-0.40
M|b:lueg el	-0.14
M|b:madr est	-0.23
M|b:mand a	0.16
M|b:me acompañ	-0.54
M|b:me ha	0.41
M|b:me iba	0.32
M|b:medic me	0.20
M|b:mi compañer	-0.73
M|b:mi direcci	-0.18
M|b:mi herman	0.38
M|b:mi jef	-0.84
M|b:mi llav	-0.45
M|b:mi madr	-0.64
M|b:mi mar	0.66
M|b:mi nombr	-0.30
M|b:mi trabaj	-0.42
M|b:muert de	-0.21
M|b:nombr .	-0.30
M|b:pas por	-0.45
M|b:se pus	-0.58
M|b:ten mi	-0.45
M|b:trabaj .	-0.19
M|b:y el	0.31
M|b:y ten	-0.34
M|b:y yo	0.45
M|b:yo .	0.46
M|f:1/other	0.17
M|f:2/other	-0.69
M|f:3/other	0.18
M|g:action	-0.27
M|g:anger	0.38
M|g:appetite	0.15
M|g:body	0.07
M|g:care	0.27
M|g:children	-0.50
M|g:confused	-0.23
M|g:drink	-0.78
M|g:evidence	0.10
M|g:fear	0.15
M|g:feel	0.60
M|g:feelVerb	0.19
M|g:figure	-0.17
M|g:guard	0.33
M|g:harm	-0.71
M|g:injury	-0.18
M|g:lasting	-0.70
M|g:look	-0.27
M|g:medicine	0.40
M|g:messageThing	0.04
M|g:otherMeaning	0.14
M|g:otherPerson	0.12
M|g:sad	-0.15
M|g:saying	-0.22
M|g:says	-0.58
M|g:shame	-0.44
M|g:sleep	1.02
M|g:stirs	0.38
M|g:sureState	-0.75
M|g:sureThing	0.56
M|g:sureVerb	-0.26
M|g:tired	0.29
M|g:trust	0.41
M|gs:action/EL	-0.29
M|gs:action/LE	-0.06
M|gs:action/LO	-0.40
M|gs:action/MY-person	-0.07
M|gs:body/EL	0.35
M|gs:body/MY-person	-0.59
M|gs:care/EL	0.27
M|gs:children/THE-child	0.18
M|gs:confused/MY-person	-0.23
M|gs:evidence/LE	0.17
M|gs:fear/EL	0.43
M|gs:fear/MY-person	-1.01
M|gs:feel/EL	0.35
M|gs:feelVerb/MY-person	-0.10
M|gs:figure/EL	0.05
M|gs:guard/EL	-0.65
M|gs:lasting/MY-person	-0.40
M|gs:look/EL	-0.63
M|gs:look/MY-person	-0.60
M|gs:medicine/EL	0.40
M|gs:messageThing/EL	-0.29
M|gs:messageThing/LE	0.25
M|gs:otherPerson/EL	0.07
M|gs:otherPerson/LE	-0.41
M|gs:otherPerson/LO	-0.40
M|gs:otherPerson/MY-person	0.20
M|gs:otherPerson/PEOPLE	0.06
M|gs:otherPerson/THE-person	-0.80
M|gs:sad/EL	0.06
M|gs:saying/EL	-0.59
M|gs:saying/LO	-0.40
M|gs:saying/MY-person	-0.68
M|gs:says/EL	-0.39
M|gs:shame/MY-person	-0.45
M|gs:stirs/EL	0.38
M|gs:sureState/MY-person	-0.64
M|gs:sureThing/EL	0.56
M|gs:sureVerb/LO	0.37
M|gs:sureVerb/MY-person	-0.94
M|gs:thing/EL	-0.34
M|gs:trust/EL	0.22
M|gs:trust/MY-person	0.55
M|gt:action/-	0.49
M|gt:action/I-now	-0.68
M|gt:action/he-past	-0.56
M|gt:action/now	-0.04
M|gt:action/past	-0.97
M|gt:body/-	-0.59
M|gt:body/past	0.32
M|gt:care/now	0.20
M|gt:children/past	-0.68
M|gt:confused/past	-0.23
M|gt:evidence/-	0.19
M|gt:fear/I-now	-0.60
M|gt:fear/now	0.12
M|gt:fear/past	-0.21
M|gt:feel/past	0.32
M|gt:feelVerb/-	-0.94
M|gt:feelVerb/I-now	0.36
M|gt:feelVerb/he-past	0.21
M|gt:figure/he-past	-0.78
M|gt:figure/past	-0.53
M|gt:guard/-	0.37
M|gt:guard/I-now	-0.86
M|gt:harm/past	-0.21
M|gt:injury/he-past	-0.17
M|gt:lasting/I-now	-0.68
M|gt:look/he-past	-1.18
M|gt:look/past	-0.63
M|gt:medicine/now	0.20
M|gt:messageThing/-	0.52
M|gt:messageThing/past	-0.96
M|gt:otherPerson/-	0.59
M|gt:otherPerson/I-now	-0.09
M|gt:otherPerson/he-past	-0.39
M|gt:otherPerson/now	0.06
M|gt:otherPerson/past	-0.16
M|gt:saying/-	0.29
M|gt:saying/he-past	-0.53
M|gt:saying/past	-0.79
M|gt:says/he-past	-0.51
M|gt:says/past	-0.30
M|gt:shame/-	-0.32
M|gt:sureState/past	-0.39
M|gt:sureThing/now	0.20
M|gt:sureThing/past	0.32
M|gt:sureVerb/-	-0.94
M|gt:sureVerb/past	-0.21
M|gt:thing/-	0.24
M|gt:thing/he-past	-0.19
M|gt:thing/past	-0.34
M|gt:tired/he-past	0.29
M|gt:trust/-	0.47
M|gt:trust/he-past	0.31
M|i:1-3	-0.60
M|i:2-1	0.55
M|i:2-2	-0.09
M|i:3-1	0.26
M|i:3-2	0.19
M|i:3-3	-0.51
M|i:other	0.47
M|injury:care	0.06
M|injury:sad	0.06
M|it:-	-0.17
M|it:I-now	0.36
M|it:he-past	-0.05
M|it:now	0.07
M|w:#	-0.93
M|w:,	-0.96
M|w:.	0.18
M|w::	-0.51
M|w:a	0.27
M|w:acompañ	-0.54
M|w:agent	-0.74
M|w:al	0.28
M|w:algui	0.06
M|w:aparec	-0.42
M|w:avis	-0.28
M|w:baj	0.06
M|w:cada	0.48
M|w:compañer	-0.73
M|w:con	0.12
M|w:coraz	0.35
M|w:cuand	-0.24
M|w:dado	0.20
M|w:de	0.39
M|w:del	-0.69
M|w:delant	-0.52
M|w:di	-0.65
M|w:dij	-0.55
M|w:direcci	-0.20
M|w:el	0.06
M|w:en	-0.36
M|w:entr	-0.68
M|w:es	-1.14
M|w:est	0.14
M|w:fot	0.19
M|w:guard	-0.48
M|w:ha	0.41
M|w:hech	0.37
M|w:herman	0.38
M|w:humill	-0.45
M|w:iba	0.32
M|w:jef	-0.84
M|w:la	-0.59
M|w:le	0.10
M|w:ley	-0.19
M|w:llav	-0.45
M|w:lo	0.43
M|w:lueg	-0.44
M|w:madr	-0.64
M|w:mar	0.66
M|w:mas	0.18
M|w:medic	0.20
M|w:mi	-0.05
M|w:mied	0.36
M|w:mil	0.35
M|w:muert	-0.21
M|w:no	0.65
M|w:nombr	-0.30
M|w:panic	-0.60
M|w:par	0.25
M|w:pas	0.26
M|w:pid	-0.73
M|w:por	0.16
M|w:porqu	-0.81
M|w:pus	-0.58
M|w:que	0.15
M|w:se	0.38
M|w:telefon	0.31
M|w:tembl	-0.59
M|w:ten	-0.45
M|w:trabaj	-0.42
M|w:y	0.21
M|w:yo	0.54
O|b:# ,	-0.24
O|b:# .	-1.50
O|b:# de	-0.37
O|b:# minut	-0.42
O|b:# y	-0.30
O|b:, grit	-0.16
O|b:, public	-0.25
O|b:^ #	-0.33
O|b:^ ,	-0.20
O|b:^ a	0.46
O|b:^ compr	-0.46
O|b:^ cuand	-0.68
O|b:^ desd	0.58
O|b:^ el	-0.40
O|b:^ ell	-0.36
O|b:^ en	-0.80
O|b:^ entr	-0.48
O|b:^ la	-0.92
O|b:^ le	-0.76
O|b:^ llam	-0.46
O|b:^ lo	-0.10
O|b:^ los	0.09
O|b:^ lueg	-0.67
O|b:^ mand	-0.28
O|b:^ no	0.54
O|b:^ pap	-0.32
O|b:^ parec	-0.33
O|b:^ per	-0.17
O|b:^ pint	-0.90
O|b:^ porqu	-0.39
O|b:^ que	0.40
O|b:^ sal	-0.43
O|b:^ si	1.07
O|b:^ sms	-0.29
O|b:^ su	-0.45
O|b:^ sub	-0.30
O|b:^ tir	-0.12
O|b:^ volv	-0.39
O|b:a #	-0.37
O|b:a la	0.10
O|b:a las	-1.20
O|b:a llam	-0.27
O|b:a lo	0.29
O|b:a mediod	-0.39
O|b:abril .	-0.22
O|b:agent se	-0.39
O|b:al timbr	-0.25
O|b:baj .	0.28
O|b:cajer se	-0.11
O|b:cart .	-0.32
O|b:cog el	-0.37
O|b:cog la	-1.02
O|b:con el	1.06
O|b:con la	-0.85
O|b:conductor se	-0.05
O|b:cuand dobl	-0.48
O|b:cuand entr	-0.63
O|b:cuand llam	0.23
O|b:cuand par	-0.38
O|b:cuand pas	-0.66
O|b:cuand son	-0.16
O|b:cuatr vec	-0.24
O|b:de ell	-0.29
O|b:de jun	-0.31
O|b:de la	-0.70
O|b:de los	-0.63
O|b:de mied	-0.35
O|b:dec que	-0.14
O|b:dej en	-1.13
O|b:desbord .	-0.47
O|b:desd el	-0.52
O|b:desd que	0.73
O|b:dia #	-0.21
O|b:dij a	0.46
O|b:dobl la	-0.48
O|b:dos vec	-0.65
O|b:el #	-0.53
O|b:el agent	-0.92
O|b:el autobu	-0.70
O|b:el banc	-0.21
O|b:el caser	-0.53
O|b:el cog	-0.37
O|b:el coleg	-0.73
O|b:el conductor	-0.47
O|b:el dia	-0.21
O|b:el felpud	-0.85
O|b:el gat	-0.75
O|b:el guard	-0.42
O|b:el mart	-0.38
O|b:el miercol	-0.28
O|b:el mism	-0.36
O|b:el numer	-0.43
O|b:el ojo	-0.29
O|b:el pat	0.48
O|b:el pequeñ	0.36
O|b:el perr	-0.09
O|b:el pom	-0.93
O|b:el porter	-0.67
O|b:el rastreador	-0.29
O|b:el rest	-0.58
O|b:el se	-0.25
O|b:el tall	-0.58
O|b:el telefon	-0.10
O|b:el timbr	-0.16
O|b:el vas	-0.11
O|b:el vecin	0.11
O|b:el vigilant	-0.97
O|b:ell :	-0.29
O|b:en #	-0.48
O|b:en el	-1.08
O|b:en la	0.31
O|b:en un	0.33
O|b:entr a	-0.39
O|b:entr en	-0.54
O|b:est en	-0.16
O|b:est junt	-0.14
O|b:estoy exager	0.29
O|b:exager .	0.29
O|b:fatal .	-0.41
O|b:felpud .	-0.59
O|b:fot .	-0.40
O|b:furgonet .	-0.25
O|b:garaj .	0.43
O|b:grab el	-0.40
O|b:grit .	0.23
O|b:hast el	-0.82
O|b:hast que	0.23
O|b:indign .	-0.41
O|b:izquierd .	-0.29
O|b:jun .	-0.18
O|b:junt a	-0.14
O|b:junt al	-0.12
O|b:la agent	-0.39
O|b:la alarm	-0.06
O|b:la cajer	-0.35
O|b:la cart	0.15
O|b:la enfermer	-0.65
O|b:la esquin	-0.48
O|b:la furgonet	-0.37
O|b:la juez	-0.74
O|b:la mes	-0.64
O|b:la profesor	-0.22
O|b:la recepcionist	-0.58
O|b:la tiend	-0.46
O|b:la vall	-0.08
O|b:la vecin	-0.54
O|b:la verj	-0.14
O|b:las #	-1.29
O|b:las fot	-0.34
O|b:las tres	-0.21
O|b:le dij	0.46
O|b:le teng	0.21
O|b:llam a	0.09
O|b:llam al	-0.23
O|b:llam cuatr	-0.50
O|b:llam par	-0.14
O|b:lleg el	-1.08
O|b:lleg la	0.04
O|b:llev la	-0.39
O|b:llor .	-1.15
O|b:lo dej	-0.16
O|b:lo grab	-0.31
O|b:lo mejor	0.29
O|b:lo oyer	-0.91
O|b:lo quier	0.78
O|b:los nervi	-0.63
O|b:lueg lo	-0.41
O|b:madr llam	-0.14
O|b:mediod .	-0.54
O|b:mejor estoy	0.29
O|b:mes .	-0.89
O|b:muert de	-0.35
O|b:nervi .	-0.63
O|b:no le	0.21
O|b:noch .	-0.37
O|b:ojo izquierd	-0.29
O|b:par dec	-0.14
O|b:par la	-0.37
O|b:parec tranquil	-0.32
O|b:pas por	-0.66
O|b:perr tembl	-0.51
O|b:por delant	-0.66
O|b:porqu par	-0.24
O|b:public .	-0.25
O|b:puert .	0.15
O|b:punt sobr	-0.29
O|b:que el	-0.29
O|b:que le	0.31
O|b:que no	-0.20
O|b:sal la	-0.40
O|b:salt la	-0.05
O|b:se asust	-0.14
O|b:se llam	-0.59
O|b:se llev	-0.39
O|b:sms de	-0.29
O|b:sobr el	-0.29
O|b:son el	-0.16
O|b:su herman	-0.35
O|b:su madr	-0.14
O|b:sub las	-0.36
O|b:suc .	-0.36
O|b:sus hij	0.35
O|b:telefon .	-0.11
O|b:ten el	0.32
O|b:teng mied	0.21
O|b:tiend .	-0.11
O|b:timbr .	-0.33
O|b:timbr a	-0.16
O|b:tir el	-0.11
O|b:tranquil ,	-0.32
O|b:tres vec	-0.44
O|b:vall .	-0.08
O|b:vas .	-0.14
O|b:vec .	-0.97
O|b:vecin .	-0.26
O|b:verj .	-0.14
O|b:vin el	-0.16
O|b:volv a	-0.26
O|b:y el	-0.86
O|b:y la	-0.26
O|b:y las	0.15
O|b:y le	-0.09
O|b:y llam	-0.26
O|b:y lo	-0.08
O|b:y no	-0.69
O|b:y sub	-0.66
O|b:§ ,	-0.88
O|b:§ .	0.20
O|b:§ en	-0.63
O|f:0/other	0.26
O|f:1/other	-0.38
O|f:2/other	-0.06
O|f:3/other	-0.32
O|g:action	-0.59
O|g:anger	0.18
O|g:appetite	0.18
O|g:care	0.28
O|g:children	0.28
O|g:concentration	0.51
O|g:confused	0.33
O|g:drink	-0.30
O|g:evidence	-0.78
O|g:expects	-0.77
O|g:fear	0.09
O|g:feel	0.22
O|g:feelVerb	-0.07
O|g:figure	0.36
O|g:guard	0.16
O|g:harm	-0.49
O|g:injury	-0.37
O|g:lasting	0.38
O|g:look	-0.44
O|g:love	0.57
O|g:messageThing	0.10
O|g:numb	-0.19
O|g:otherMeaning	-0.28
O|g:relief	-0.28
O|g:sad	-0.30
O|g:saying	-0.30
O|g:shame	0.11
O|g:shows	-0.76
O|g:sleep	-0.71
O|g:sureState	-0.73
O|g:sureStirs	0.41
O|g:sureThing	0.44
O|g:sureVerb	0.15
O|g:thing	0.28
O|g:tired	0.42
O|g:trust	-0.08
O|gs:action/EL	-0.50
O|gs:action/HIS-person	-0.14
O|gs:action/LE	-0.57
O|gs:action/LO	-0.46
O|gs:action/THE-person	-0.38
O|gs:anger/EL	0.17
O|gs:anger/LO	0.49
O|gs:appetite/EL	0.28
O|gs:body/EL	0.35
O|gs:care/EL	0.28
O|gs:children/THE-child	0.28
O|gs:concentration/EL	0.51
O|gs:confused/EL	0.55
O|gs:confused/THE-person	-0.46
O|gs:damage/EL	-0.66
O|gs:damage/LO	0.44
O|gs:drink/EL	-0.31
O|gs:evidence/EL	-0.51
O|gs:expects/EL	-0.77
O|gs:fear/EL	-0.26
O|gs:fear/LE	0.23
O|gs:fear/THE-person	-0.21
O|gs:feel/EL	0.45
O|gs:feelVerb/EL	0.17
O|gs:feelVerb/HIS-person	-0.13
O|gs:feelVerb/LO	0.47
O|gs:feelVerb/THE-person	-0.40
O|gs:figure/EL	0.53
O|gs:figure/THE-child	0.09
O|gs:figure/THE-person	-0.63
O|gs:harm/EL	-0.25
O|gs:injury/EL	-1.22
O|gs:injury/THE-child	0.40
O|gs:lasting/EL	0.57
O|gs:lasting/LE	0.66
O|gs:lasting/THE-person	-0.39
O|gs:look/EL	-0.79
O|gs:look/HIS-person	-0.35
O|gs:look/LO	0.21
O|gs:look/SHE	-0.36
O|gs:look/THE-person	-0.07
O|gs:love/LO	0.57
O|gs:messageThing/EL	-0.26
O|gs:messageThing/LO	0.51
O|gs:messageThing/SHE	-0.29
O|gs:otherMeaning/EL	-0.31
O|gs:otherPerson/BARE-person	-0.10
O|gs:otherPerson/EL	-0.44
O|gs:otherPerson/HIS-child	0.35
O|gs:otherPerson/HIS-person	-0.14
O|gs:otherPerson/LE	-0.34
O|gs:otherPerson/LO	-0.87
O|gs:otherPerson/SHE	-0.48
O|gs:otherPerson/THE-child	0.46
O|gs:otherPerson/THE-person	-0.20
O|gs:relief/EL	-0.28
O|gs:sad/THE-person	-0.62
O|gs:saying/EL	-0.30
O|gs:saying/HIS-person	-0.14
O|gs:saying/LE	-0.26
O|gs:shame/EL	0.36
O|gs:shows/EL	-0.52
O|gs:sleep/EL	-0.71
O|gs:sureState/EL	-0.41
O|gs:sureState/HIS-person	-0.36
O|gs:sureState/SHE	-0.35
O|gs:sureState/THE-person	-0.58
O|gs:sureStirs/LO	0.41
O|gs:sureThing/EL	0.46
O|gs:sureVerb/EL	0.18
O|gs:sureVerb/LE	0.21
O|gs:sureVerb/LO	0.47
O|gs:sureVerb/SHE	-0.36
O|gs:sureVerb/THE-child	0.05
O|gs:sureVerb/THE-person	-0.90
O|gs:thing/EL	0.05
O|gs:thing/LO	0.59
O|gs:thing/THE-child	0.40
O|gs:tired/EL	0.43
O|gs:tired/THE-person	-0.47
O|gs:trust/EL	-0.47
O|gt:action/-	0.12
O|gt:action/I-now	-0.55
O|gt:action/I-past	-0.44
O|gt:action/he-past	-0.45
O|gt:action/now	-0.83
O|gt:action/past	-0.39
O|gt:anger/-	-0.53
O|gt:anger/he-past	-0.16
O|gt:body/-	0.22
O|gt:children/-	0.09
O|gt:confused/-	-0.46
O|gt:damage/-	0.05
O|gt:damage/he-past	-0.46
O|gt:damage/now	0.51
O|gt:drink/I-past	-0.18
O|gt:drink/he-past	-0.10
O|gt:drink/past	-0.16
O|gt:evidence/-	-0.73
O|gt:evidence/now	-0.28
O|gt:fear/-	0.06
O|gt:fear/he-past	-0.19
O|gt:fear/now	0.23
O|gt:feel/-	0.22
O|gt:feelVerb/I-now	0.48
O|gt:feelVerb/he-past	-0.20
O|gt:figure/-	0.45
O|gt:figure/I-now	-1.03
O|gt:figure/he-past	-0.75
O|gt:guard/-	0.49
O|gt:guard/I-now	-1.03
O|gt:guard/he-past	-1.05
O|gt:harm/-	-0.44
O|gt:harm/he-past	-0.20
O|gt:injury/-	-0.21
O|gt:injury/he-past	-0.59
O|gt:lasting/-	-0.26
O|gt:lasting/I-now	-1.11
O|gt:lasting/he-past	0.80
O|gt:lasting/now	-0.32
O|gt:look/-	-0.27
O|gt:look/he-past	-0.31
O|gt:look/now	0.13
O|gt:love/-	0.47
O|gt:messageThing/I-now	-0.51
O|gt:messageThing/he-past	0.06
O|gt:messageThing/now	-0.16
O|gt:otherMeaning/-	-0.32
O|gt:otherMeaning/he-past	-0.25
O|gt:otherPerson/-	-0.15
O|gt:otherPerson/I-now	-1.03
O|gt:otherPerson/I-past	-0.22
O|gt:otherPerson/he-past	-0.78
O|gt:otherPerson/now	0.36
O|gt:otherPerson/past	-0.58
O|gt:relief/-	-0.28
O|gt:sad/-	0.12
O|gt:sad/I-now	-0.63
O|gt:sad/he-past	-0.93
O|gt:saying/-	-0.29
O|gt:saying/he-past	-0.25
O|gt:saying/past	0.22
O|gt:shows/-	-0.61
O|gt:sureState/-	-0.74
O|gt:sureStirs/-	0.41
O|gt:sureThing/-	0.46
O|gt:sureVerb/he-past	-0.38
O|gt:sureVerb/now	0.23
O|gt:thing/-	0.51
O|gt:thing/I-now	-0.76
O|gt:thing/he-past	-0.88
O|gt:tired/-	0.42
O|gt:trust/-	0.18
O|gt:trust/he-past	-0.40
O|i:1-1	-0.27
O|i:1-2	-0.07
O|i:2-1	-0.73
O|i:2-2	-0.38
O|i:3-1	0.30
O|i:3-2	0.26
O|i:3-3	0.36
O|i:other	0.36
O|injury:sad	-0.25
O|it:-	0.44
O|it:I-now	-0.08
O|it:I-past	-0.58
O|it:he-past	-0.73
O|it:now	0.69
O|w:#	-0.95
O|w:,	-0.37
O|w:.	0.21
O|w::	-0.61
O|w:;	-0.26
O|w:a	0.07
O|w:abril	-0.22
O|w:agent	-0.61
O|w:al	-0.43
O|w:alarm	-0.06
O|w:asust	-0.14
O|w:autobu	-0.70
O|w:azul	-0.57
O|w:baj	0.28
O|w:banc	-0.31
O|w:beb	-0.28
O|w:bols	-0.52
O|w:bot	0.06
O|w:cajer	-0.35
O|w:cart	0.15
O|w:caser	-0.53
O|w:cerr	-0.11
O|w:coch	-0.74
O|w:cog	-0.69
O|w:coleg	-0.73
O|w:compr	-0.46
O|w:con	0.66
O|w:conductor	-0.47
O|w:corre	-0.79
O|w:cristal	-0.18
O|w:cuand	-0.15
O|w:cuatr	0.25
O|w:de	-0.21
O|w:dec	-0.14
O|w:dej	-0.17
O|w:del	0.23
O|w:delant	-0.66
O|w:dentr	-0.29
O|w:denunci	-0.07
O|w:desbord	-0.47
O|w:desd	0.30
O|w:dia	-0.45
O|w:dij	0.46
O|w:dobl	-0.48
O|w:dos	-1.41
O|w:ech	-0.90
O|w:el	-0.41
O|w:ell	-0.48
O|w:en	-0.25
O|w:enfermer	-0.65
O|w:entr	-1.04
O|w:es	0.24
O|w:escond	-0.08
O|w:escrit	-0.25
O|w:esquin	-0.48
O|w:est	0.36
O|w:estoy	0.96
O|w:exager	0.29
O|w:fatal	-0.41
O|w:felpud	-0.85
O|w:flor	-0.16
O|w:fot	-0.91
O|w:fuer	0.25
O|w:fur	-0.35
O|w:furgonet	-0.37
O|w:garaj	0.43
O|w:gat	-0.75
O|w:gimnas	0.29
O|w:grab	-0.39
O|w:grit	0.23
O|w:guard	-0.40
O|w:herman	-0.35
O|w:hij	0.35
O|w:hombr	0.18
O|w:indign	-0.41
O|w:izquierd	-0.29
O|w:juez	-0.55
O|w:jun	-0.31
O|w:junt	-0.13
O|w:la	-0.42
O|w:las	0.56
O|w:le	-0.17
O|w:llam	-0.23
O|w:lleg	-0.07
O|w:llev	-0.44
O|w:llor	-0.60
O|w:lo	0.08
O|w:los	0.50
O|w:lueg	-0.67
O|w:madr	0.60
O|w:mal	-0.29
O|w:mand	-0.20
O|w:mart	-0.38
O|w:mediod	-0.39
O|w:mejor	0.29
O|w:mes	-0.64
O|w:mied	0.22
O|w:miercol	-0.28
O|w:minut	-0.42
O|w:mism	-0.73
O|w:movil	0.36
O|w:muert	-0.35
O|w:muestr	-0.60
O|w:nervi	-0.63
O|w:niñ	0.33
O|w:no	0.52
O|w:noch	-0.37
O|w:nombr	-0.49
O|w:numer	-0.53
O|w:ojo	-0.29
O|w:otr	-0.50
O|w:oyer	-0.91
O|w:pap	-0.32
O|w:par	-0.99
O|w:parec	-0.81
O|w:pas	0.15
O|w:pat	0.33
O|w:peg	0.08
O|w:pequeñ	0.36
O|w:per	-0.17
O|w:perd	-0.35
O|w:perr	-0.09
O|w:pid	-0.80
O|w:pint	-0.90
O|w:pom	-0.93
O|w:por	0.14
O|w:porqu	-0.39
O|w:porter	-0.67
O|w:primer	-0.16
O|w:profesor	-0.22
O|w:public	-0.25
O|w:puert	0.09
O|w:puls	-0.68
O|w:punt	-0.29
O|w:pus	-0.39
O|w:que	1.06
O|w:quier	0.75
O|w:rastreador	-0.29
O|w:ray	-0.43
O|w:recepcionist	-0.58
O|w:rest	-0.58
O|w:rrhh	-0.17
O|w:sac	-0.73
O|w:sal	-0.40
O|w:salt	-0.05
O|w:salud	-0.05
O|w:se	-0.64
O|w:segund	0.38
O|w:seguridad	-0.36
O|w:seman	-0.22
O|w:sent	-0.38
O|w:si	1.07
O|w:sms	-0.29
O|w:sobr	-0.27
O|w:son	-0.79
O|w:su	-0.91
O|w:sub	-0.35
O|w:suc	-0.36
O|w:sus	0.35
O|w:tall	-0.58
O|w:telefon	-0.10
O|w:tembl	-0.57
O|w:ten	0.33
O|w:teng	0.21
O|w:tien	-0.25
O|w:tiend	-0.46
O|w:timbr	-0.20
O|w:tir	-0.11
O|w:tod	-0.36
O|w:tranquil	-0.32
O|w:tres	-0.52
O|w:un	0.44
O|w:una	-0.23
O|w:vall	-0.08
O|w:vas	-0.11
O|w:vec	-0.25
O|w:vecin	-0.54
O|w:verj	-0.14
O|w:vez	-0.26
O|w:vide	-1.20
O|w:vigilant	-0.97
O|w:vin	-0.16
O|w:volv	-0.26
O|w:vuelt	0.36
O|w:y	-0.08
O|w:ya	-0.18
any	-0.09
b:# ,	-0.66
b:# .	0.10
b:# :	-0.30
b:# ;	-0.17
b:# a	-0.93
b:# com	-0.78
b:# de	-0.98
b:# minut	-0.78
b:# y	-1.38
b:. #	-0.82
b:^ #	-1.29
b:^ ,	-0.53
b:^ a	-0.06
b:^ adjunt	-0.94
b:^ ahor	-0.37
b:^ ando	0.92
b:^ ant	0.32
b:^ aparc	-0.32
b:^ asi	-1.00
b:^ avis	-1.11
b:^ baj	-0.19
b:^ bloque	-1.11
b:^ cada	0.26
b:^ cambi	-0.18
b:^ captur	-0.19
b:^ casi	0.41
b:^ cerr	-1.18
b:^ colgu	-1.56
b:^ com	0.47
b:^ con	0.44
b:^ conduj	-0.39
b:^ cort	-0.45
b:^ cos	0.31
b:^ crei	0.91
b:^ cual	0.43
b:^ cuand	-0.40
b:^ de	-1.06
b:^ dej	-0.65
b:^ del	-0.59
b:^ dentr	-0.54
b:^ denunci	-1.04
b:^ dond	-0.46
b:^ dormi	-0.51
b:^ dos	-1.09
b:^ duerm	0.97
b:^ el	-0.23
b:^ empec	0.66
b:^ en	-0.64
b:^ era	-1.21
b:^ es	-0.36
b:^ esper	-1.15
b:^ est	-0.11
b:^ estoy	0.48
b:^ fot	-0.41
b:^ fui	0.08
b:^ guard	-0.90
b:^ hab	-0.90
b:^ hast	-0.83
b:^ he	1.43
b:^ inform	-0.85
b:^ la	-0.31
b:^ las	-0.80
b:^ leo	0.41
b:^ llam	0.76
b:^ llev	-0.24
b:^ llor	0.62
b:^ lo	-0.83
b:^ lueg	-0.41
b:^ me	-0.20
b:^ mensaj	-0.55
b:^ mi	0.50
b:^ mientr	-0.17
b:^ mir	0.95
b:^ muert	0.19
b:^ nadi	0.56
b:^ ni	0.68
b:^ no	0.17
b:^ nunc	0.77
b:^ o	0.30
b:^ pedi	-0.74
b:^ per	-0.19
b:^ perdi	-0.18
b:^ pon	-0.58
b:^ pong	0.46
b:^ por	-0.56
b:^ porqu	0.40
b:^ que	-0.43
b:^ qued	-0.73
b:^ ref	-1.24
b:^ refier	0.21
b:^ registr	-0.48
b:^ rompi	0.36
b:^ sali	-1.11
b:^ saqu	-0.92
b:^ senti	0.09
b:^ si	1.04
b:^ sient	1.07
b:^ sin	0.26
b:^ sobr	-0.67
b:^ sol	0.20
b:^ son	0.12
b:^ soy	0.28
b:^ sud	-0.51
b:^ ten	0.41
b:^ teng	0.54
b:^ tercer	0.75
b:^ tir	-0.69
b:^ todav	0.46
b:^ tom	0.63
b:^ tres	0.23
b:^ un	0.54
b:^ una	0.41
b:^ usuar	-0.11
b:^ ver	-0.39
b:^ viv	-0.11
b:^ volvi	-1.05
b:^ vomit	-0.11
b:^ voy	0.98
b:^ y	-0.43
b:^ ya	0.60
b:^ yo	-0.38
b:^ º	-1.23
b:a #	-0.82
b:a cas	-0.20
b:a entr	-0.77
b:a la	-0.76
b:a las	-0.68
b:a llam	-0.78
b:a llor	0.41
b:a los	-0.54
b:a mechon	0.40
b:a mi	-0.30
b:a pon	0.27
b:a psicolog	0.89
b:a tod	0.91
b:a una	-0.53
b:abri el	0.39
b:abri la	-1.02
b:abril .	-0.35
b:abrirl .	0.59
b:acost .	1.24
b:agarr del	-0.76
b:agobi .	0.97
b:agot .	0.59
b:aguant .	0.60
b:ahor estoy	0.67
b:ahor tom	0.60
b:ahor voy	1.15
b:air ,	0.85
b:al #	0.62
b:al bord	0.44
b:al lado	-0.63
b:al psicolog	-0.35
b:al sal	-0.78
b:al telefon	0.57
b:alter .	0.94
b:amig .	0.30
b:ando bien	0.12
b:ansiedad .	1.03
b:ant .	1.07
b:ant de	-0.38
b:antidepresiv .	0.83
b:asc ,	0.77
b:asc .	1.34
b:asi que	-1.30
b:asient ,	-1.01
b:asient .	-1.24
b:asque .	0.28
b:asust .	0.95
b:asust much	0.37
b:ataqu de	0.78
b:atend la	-0.63
b:aterr ,	0.92
b:aterr .	0.43
b:atr .	-0.14
b:atrev a	0.47
b:autobu .	-0.45
b:avergonz .	0.23
b:avis a	-1.40
b:baj el	-0.26
b:baj la	0.29
b:baj por	-0.27
b:banc .	0.74
b:bien .	0.40
b:bloque .	1.06
b:bloque el	-1.43
b:bloque la	-0.65
b:bols .	-0.41
b:bord del	0.75
b:braz ,	-0.72
b:braz .	-0.79
b:cabre .	0.42
b:cada noch	-0.11
b:cada vez	0.21
b:cae el	0.37
b:cam .	0.88
b:camar .	-1.16
b:camar lo	-0.66
b:cambi de	-0.34
b:cambi la	0.84
b:captur ,	-0.32
b:captur .	-0.21
b:cart .	0.72
b:cas .	-0.23
b:cas de	-0.13
b:casi content	-0.98
b:casi me	1.03
b:cay el	0.22
b:cayer las	-0.35
b:cerr .	-0.10
b:cerr la	-0.12
b:cinc vec	1.14
b:clav .	0.76
b:client .	-0.83
b:coch ,	-0.41
b:codig de	0.10
b:cogi un	-0.90
b:colgu .	-1.08
b:com .	-0.30
b:com una	0.67
b:comisar .	-0.34
b:con el	-0.57
b:con la	-0.11
b:con las	1.15
b:con los	0.88
b:con mi	-1.08
b:con nadi	0.77
b:con un	-0.56
b:confund .	1.08
b:conmoci ,	-1.23
b:contest .	-0.80
b:contr la	0.44
b:cop .	-0.23
b:coraz ,	0.61
b:cual me	0.39
b:cuand abri	-0.94
b:cuand encontr	-0.70
b:cuand oig	0.33
b:cuatr vec	-0.71
b:cuent .	0.48
b:culp por	0.98
b:da asc	-0.52
b:da mied	-0.83
b:da panic	1.30
b:darl la	0.91
b:de #	-1.23
b:de abril	-0.37
b:de acost	0.89
b:de ansiedad	0.71
b:de asient	-0.67
b:de atr	0.25
b:de baj	0.29
b:de cada	0.52
b:de el	-1.05
b:de en	0.82
b:de ese	0.98
b:de esper	0.33
b:de est	0.42
b:de gallin	0.61
b:de jul	-0.15
b:de jun	-0.68
b:de la	0.30
b:de las	-0.78
b:de los	-0.09
b:de may	-0.61
b:de mi	-0.39
b:de mied	0.12
b:de mis	0.50
b:de nadi	0.27
b:de numer	-0.43
b:de punt	1.31
b:de que	-0.84
b:de seguridad	0.20
b:de tembl	1.30
b:de una	-0.61
b:debaj del	-0.63
b:declar .	-0.80
b:dej de	-0.28
b:dej el	-0.92
b:dej en	-0.68
b:dej la	0.25
b:dej una	-0.96
b:del #	0.40
b:del asient	-0.55
b:del braz	-1.13
b:del llant	0.46
b:del sof	-0.57
b:del sust	0.60
b:delant de	-0.55
b:dentr ,	-0.63
b:denunci pas	-0.16
b:deriv a	1.04
b:derrumb .	0.80
b:desanim .	-0.24
b:desd la	-0.97
b:desd mare	0.62
b:desesper .	1.36
b:despert a	0.35
b:despu de	-0.15
b:despu del	0.58
b:detr de	-0.55
b:detr del	-0.73
b:dia #	0.19
b:dia .	0.72
b:diagnostic estr	0.67
b:dias .	-0.87
b:dias sin	-0.29
b:dic que	0.28
b:diez dias	-0.23
b:dij que	-0.25
b:dio asc	0.43
b:dio rab	0.63
b:dio un	-0.21
b:dio una	-0.59
b:dol .	1.25
b:doming .	-0.79
b:dond me	-0.57
b:dorm .	0.88
b:dos .	-0.99
b:duel la	-0.10
b:duerm .	0.18
b:duerm vest	0.51
b:ech a	0.41
b:el #	-0.33
b:el ,	-0.28
b:el .	-0.89
b:el :	-0.47
b:el almac	-0.47
b:el aparcamient	0.60
b:el autobu	-0.76
b:el bols	-0.92
b:el coch	-0.76
b:el codig	-0.04
b:el cor	0.26
b:el coraz	0.89
b:el denunci	-0.15
b:el dia	-0.10
b:el doming	-0.71
b:el estomag	0.57
b:el felpud	-0.31
b:el fregader	0.87
b:el garaj	0.04
b:el hombr	-0.55
b:el localizador	-0.79
b:el movil	-0.04
b:el mund	0.85
b:el numer	-1.16
b:el panic	0.78
b:el pasill	0.98
b:el pel	0.53
b:el portal	-0.85
b:el recib	-0.76
b:el sueñ	0.36
b:el telefon	0.05
b:el trabaj	0.64
b:ell .	-0.42
b:empap en	0.56
b:en #	-1.40
b:en cas	-0.44
b:en diez	-0.37
b:en el	-0.26
b:en la	-0.25
b:en list	0.67
b:en los	-0.47
b:en med	0.65
b:en mi	-0.17
b:en quit	1.09
b:en su	0.88
b:en sudor	0.96
b:en tratamient	0.67
b:en un	0.29
b:en una	-0.47
b:en urgenci	-1.08
b:encim .	0.38
b:encog el	0.34
b:encontr el	-0.88
b:enfad .	0.94
b:enoj .	0.21
b:entr .	-0.84
b:entr el	0.82
b:entr en	-1.19
b:entr la	0.44
b:entr las	-0.29
b:entrevist .	0.97
b:era el	-0.71
b:era un	0.59
b:es del	-0.36
b:es el	-0.26
b:es que	-0.16
b:escondi en	-0.48
b:escrib a	-0.39
b:escrib est	-0.16
b:escrib yo	-0.78
b:esper en	-0.74
b:esper par	0.53
b:esperanz a	0.58
b:est .	0.23
b:est abiert	-0.15
b:est agobi	0.48
b:est alivi	0.37
b:est asust	0.57
b:est aterr	0.63
b:est avergonz	1.09
b:est confund	0.82
b:est de	-0.32
b:est desanim	-0.54
b:est en	-1.06
b:est enoj	0.95
b:est estres	0.64
b:est impotent	0.68
b:est intranquil	0.71
b:est junt	-1.03
b:est llor	0.94
b:est nervios	-0.77
b:est por	-0.55
b:est sent	-0.57
b:est sol	0.86
b:est tan	-0.75
b:est tembl	-0.48
b:estoy alter	0.27
b:estoy asust	0.20
b:estoy aterr	0.47
b:estoy bloque	0.26
b:estoy de	0.84
b:estoy desesper	0.31
b:estoy destroz	-0.59
b:estoy dol	0.08
b:estoy en	0.56
b:estoy enfad	0.40
b:estoy muy	0.15
b:estoy que	1.36
b:estoy tembl	0.44
b:estoy traicion	0.18
b:estr postraumatic	0.17
b:estres .	1.09
b:fall las	0.52
b:falt el	-0.15
b:felpud .	-0.30
b:fiest por	-0.49
b:fio de	0.24
b:fot .	-0.60
b:fot de	0.10
b:fregader despu	0.84
b:fue .	-0.46
b:fue a	-0.81
b:fue en	-0.14
b:fui a	-0.83
b:fui al	-0.65
b:furios ,	0.79
b:grab .	-0.42
b:guard la	-0.41
b:ha retir	0.84
b:hab un	-0.83
b:hab una	-0.16
b:haberl dado	0.49
b:haberl vist	0.73
b:han diagnostic	0.17
b:hast el	-0.79
b:hast la	-0.52
b:hast las	-0.97
b:hast que	0.28
b:he dej	0.52
b:he pas	0.23
b:he perd	0.85
b:he vuelt	0.97
b:hel .	0.77
b:hel la	0.51
b:herman ,	-0.93
b:herman .	-1.02
b:hij grit	-0.30
b:hij no	0.47
b:hund .	0.36
b:impotent .	0.46
b:impres .	-0.36
b:indic que	-0.65
b:infart .	0.97
b:inform del	-1.13
b:insegur .	-0.13
b:intranquil .	0.52
b:ir a	-0.05
b:juev .	-0.76
b:juic .	0.47
b:jul .	0.49
b:jun .	-0.41
b:junt a	-1.59
b:la #	-0.49
b:la basur	0.50
b:la bibliotec	0.48
b:la caj	-0.78
b:la call	-0.94
b:la cam	0.78
b:la camar	-0.73
b:la camis	-1.09
b:la captur	-0.37
b:la cart	0.20
b:la cas	0.39
b:la cerradur	-0.80
b:la clav	0.88
b:la com	0.99
b:la comisar	-0.34
b:la compr	0.73
b:la contraseñ	0.20
b:la cuent	-1.07
b:la denunciant	0.14
b:la direcci	0.59
b:la doctor	-0.04
b:la escaler	-0.16
b:la espald	0.40
b:la esperanz	0.53
b:la fiest	-0.95
b:la fot	0.24
b:la funci	0.48
b:la gargant	0.22
b:la llav	-0.71
b:la luz	-0.23
b:la man	0.48
b:la matricul	-0.32
b:la mañan	-0.48
b:la nariz	-0.87
b:la noch	1.04
b:la not	-0.14
b:la ord	0.30
b:la piel	0.87
b:la polic	-0.54
b:la psiquiatr	1.10
b:la puert	0.12
b:la que	0.24
b:la regl	0.70
b:la sal	0.36
b:la sangr	0.76
b:la sertralin	1.02
b:la tarjet	-0.31
b:la tensi	0.50
b:la tiend	-0.78
b:la usuar	0.11
b:la vecin	-0.91
b:la ventan	-0.63
b:la verj	-0.55
b:lado de	-0.07
b:las #	-0.90
b:las cuatr	0.08
b:las dos	-1.01
b:las escaler	-0.34
b:las llam	-0.64
b:las llav	-0.19
b:las noch	0.38
b:las piern	0.40
b:leo la	0.45
b:list de	0.61
b:llam :	-0.25
b:llam a	-0.44
b:llam al	0.86
b:llam cuatr	-0.56
b:llam entr	-0.17
b:llav .	-0.59
b:llav de	-0.43
b:llor ,	0.82
b:llor .	0.29
b:llor de	0.92
b:llor por	-0.64
b:lo del	1.00
b:lo escrib	-0.33
b:lo grab	-0.63
b:lo que	1.11
b:localizador .	-0.93
b:los ded	0.07
b:los dient	0.78
b:los dos	-0.70
b:los juev	1.30
b:los niñ	1.12
b:luc .	0.06
b:lueg colgu	-0.43
b:lueg me	0.63
b:lueg ten	-0.05
b:luz encend	0.66
b:madr dic	0.32
b:man ,	-0.43
b:man .	0.49
b:man en	-0.92
b:march .	0.42
b:march a	-1.61
b:mare .	-0.12
b:mare del	0.40
b:mas .	-0.30
b:mas me	-0.38
b:mat .	0.49
b:matricul .	-0.25
b:may .	0.11
b:me agarr	-1.00
b:me asust	0.58
b:me atend	-0.63
b:me aterr	0.56
b:me atrev	0.75
b:me bloque	0.38
b:me cae	0.57
b:me cambi	-0.70
b:me cay	0.23
b:me cayer	-0.65
b:me cerr	0.58
b:me concentr	0.65
b:me da	-0.63
b:me daba	0.47
b:me dan	0.33
b:me dej	0.65
b:me derrumb	0.77
b:me desmay	1.02
b:me despert	-0.14
b:me despiert	0.17
b:me dieron	0.28
b:me dij	-0.51
b:me dio	-0.14
b:me duel	-0.07
b:me ech	0.18
b:me encog	0.50
b:me entr	1.16
b:me escondi	0.66
b:me escrib	-0.29
b:me fall	0.47
b:me falt	0.42
b:me fio	0.32
b:me fui	-0.60
b:me ha	0.74
b:me hac	0.50
b:me han	-0.19
b:me he	0.76
b:me hel	0.90
b:me indign	-0.75
b:me la	-0.69
b:me le	-0.95
b:me lo	-0.24
b:me mare	0.39
b:me mat	0.30
b:me mor	0.62
b:me odio	-0.22
b:me pas	-0.24
b:me pid	-0.45
b:me quit	-1.06
b:me reconozc	0.89
b:me sal	1.05
b:me sangr	-0.92
b:me senti	0.79
b:me sient	0.34
b:me sigu	-1.43
b:me sub	0.48
b:me tembl	0.39
b:me toqu	0.43
b:me va	-0.25
b:me val	-0.41
b:me vin	0.86
b:mechon .	0.43
b:med .	0.60
b:mensaj ,	-0.71
b:mensaj de	0.35
b:mi herman	-1.59
b:mi hij	0.20
b:mi llav	-1.39
b:mi madr	1.05
b:mi nombr	-1.63
b:mi padr	0.16
b:mi prop	0.43
b:mi psicolog	-0.36
b:mia .	-0.38
b:mied ,	0.31
b:mied .	1.19
b:mied a	0.73
b:mied de	-0.60
b:mied que	-0.83
b:minut ,	-0.54
b:minut .	-0.98
b:mir a	0.33
b:mis hij	0.24
b:mism pagin	0.53
b:mor ,	0.56
b:mor de	0.39
b:much .	0.43
b:much verguenz	0.68
b:muert de	0.20
b:mund encim	1.42
b:nada .	0.95
b:nadi .	0.55
b:nervi .	-0.19
b:niñ .	0.29
b:no contest	-1.08
b:no est	0.36
b:no estoy	0.84
b:no hab	0.37
b:no me	0.22
b:no par	0.43
b:no pegu	1.04
b:no pod	0.88
b:no pued	0.76
b:no quier	0.54
b:no se	-0.50
b:no sient	0.45
b:no sirv	0.51
b:no soport	0.42
b:no teng	0.48
b:no va	0.30
b:no voy	-0.17
b:noch ,	0.41
b:noch .	0.29
b:nombr de	0.29
b:not .	-0.41
b:nuev .	0.95
b:numer #	-0.93
b:numer ,	-1.25
b:numer .	-0.88
b:numer ocult	-0.68
b:nunc debi	0.44
b:nunc he	0.23
b:odio .	1.74
b:odio por	1.42
b:otr vez	0.25
b:panic ,	0.82
b:panic .	0.80
b:par de	0.66
b:par el	0.92
b:par est	0.54
b:par la	-0.24
b:par mis	0.69
b:par pod	0.88
b:par que	0.26
b:par terap	0.57
b:paraliz .	0.60
b:pas por	-0.54
b:pas tont	0.25
b:pastill par	-0.13
b:pegu ojo	1.07
b:pel a	0.34
b:perd de	1.03
b:perdi el	0.40
b:pid que	-0.51
b:piel de	0.72
b:pinch .	-0.71
b:plan de	0.34
b:pod respir	0.89
b:polic ,	-0.56
b:polic .	-0.49
b:pong una	0.28
b:por ansiedad	0.56
b:por delant	-0.47
b:por detr	-1.62
b:por el	-0.43
b:por ell	-0.43
b:por eso	-0.11
b:por est	0.69
b:por haberl	0.81
b:por la	-0.72
b:por las	-0.26
b:por los	0.17
b:por mied	0.25
b:por telefon	0.50
b:por tod	-0.47
b:porqu est	0.92
b:porqu me	0.68
b:porqu no	-0.34
b:postraumatic .	0.58
b:psicolog .	-0.17
b:psiquiatr .	-0.39
b:pued con	0.91
b:pued mas	0.44
b:puert .	0.65
b:puert de	-0.14
b:punt .	1.51
b:pus la	0.67
b:que aliv	0.47
b:que asc	0.34
b:que cerr	-0.81
b:que cerrar	-0.68
b:que dej	-0.75
b:que el	-1.05
b:que era	0.76
b:que es	-0.04
b:que est	-0.16
b:que la	0.65
b:que llam	-0.87
b:que lo	-0.18
b:que mas	-0.66
b:que me	0.23
b:que no	-0.55
b:que rab	0.74
b:que sali	-0.59
b:que se	-1.04
b:que verguenz	-0.24
b:que volvi	-0.32
b:que ya	-0.37
b:que yo	-0.55
b:qued con	0.66
b:qued en	-1.05
b:qued hel	-0.44
b:qued la	-0.85
b:qued paraliz	0.65
b:quier dorm	0.48
b:quit de	0.69
b:quit el	-1.18
b:rab .	0.98
b:ref .	-0.86
b:refier sent	1.25
b:regl .	-0.04
b:respir .	0.89
b:retir la	-0.73
b:rompi a	0.29
b:rot ,	-1.02
b:sab que	-0.28
b:sal .	0.81
b:sal de	0.45
b:sali de	-0.53
b:sali por	-1.07
b:sangr ,	0.58
b:sangr .	0.42
b:sangr la	-0.83
b:saqu una	-0.85
b:se culp	0.55
b:se fue	-0.52
b:se llev	0.65
b:se march	-0.88
b:se me	-0.25
b:se qued	-1.05
b:se quer	-0.39
b:se sient	0.38
b:se ve	-0.38
b:seguridad .	-0.68
b:seman .	0.93
b:sent en	-0.73
b:senti un	0.51
b:si ,	0.63
b:si va	0.40
b:siempr mir	1.02
b:sient segur	1.20
b:sient siempr	1.00
b:sient suc	0.46
b:sigu hast	-0.78
b:sill contr	0.42
b:sin dorm	1.06
b:sirv par	0.33
b:sol .	1.20
b:son #	-1.02
b:son el	-0.49
b:soport que	0.49
b:soy su	-1.19
b:soy una	0.97
b:sub la	0.86
b:sudor .	0.78
b:suen el	0.62
b:sust ,	0.39
b:taxi .	-0.72
b:telefon .	0.18
b:telefon de	0.55
b:tembl ,	0.96
b:tembl .	1.37
b:tembl com	1.30
b:tembl las	0.25
b:ten el	0.20
b:ten mi	-1.14
b:teng ataqu	0.23
b:teng el	0.39
b:teng la	1.17
b:teng mied	-0.34
b:teng que	0.86
b:tiend .	-0.24
b:tir en	-0.41
b:tod el	0.71
b:tod est	0.80
b:tod la	1.02
b:tod las	0.51
b:tod los	0.08
b:tod mis	0.66
b:todav no	0.94
b:tom antidepresiv	0.83
b:tom pastill	-0.58
b:ton .	0.51
b:tont mied	0.75
b:toqu ,	0.31
b:trabaj .	0.44
b:traicion .	0.98
b:tratamient por	0.64
b:tres dias	-0.17
b:un ataqu	0.66
b:un dia	0.64
b:un grup	1.15
b:un infart	1.14
b:un taxi	-0.68
b:una amig	-0.51
b:una bols	-0.71
b:una cobard	0.14
b:una fot	-0.43
b:una noch	1.00
b:una seman	-0.67
b:una sill	0.12
b:una tont	0.60
b:una y	0.25
b:unos #	-0.46
b:usuar est	0.88
b:usuar indic	-0.79
b:usuar refier	0.33
b:va a	0.77
b:va dic	-0.57
b:vac .	0.50
b:val est	-0.38
b:ve a	0.43
b:vec .	-0.83
b:vec el	-0.21
b:vec por	-0.75
b:ventan .	-0.65
b:verguenz .	0.88
b:verj ,	-0.37
b:verj .	-1.12
b:vez .	0.28
b:vez que	0.20
b:vi la	-0.20
b:vin abaj	0.47
b:vist ven	0.84
b:volvi a	-0.81
b:vomit .	-0.24
b:vomit en	0.98
b:voy a	1.57
b:voy al	-0.78
b:vuelt a	0.48
b:y #	-0.30
b:y a	-0.65
b:y avis	-0.41
b:y bloque	-0.52
b:y colgu	-0.82
b:y era	0.42
b:y esper	-0.52
b:y est	-0.80
b:y guard	-0.28
b:y la	-1.05
b:y las	-0.32
b:y llam	-1.13
b:y llor	0.52
b:y me	-0.13
b:y no	0.20
b:y por	-0.35
b:y que	-0.79
b:y sali	-0.60
b:y saqu	-0.60
b:y se	-0.32
b:y una	0.45
b:y volvi	-0.35
b:y yo	1.10
b:ya no	0.20
b:yo est	0.39
b:yo por	-0.34
b:yo tembl	0.49
b:§ .	-0.81
e:ada	0.39
e:ado	0.06
e:he-past	-1.14
e:ing	-0.70
e:they-past	-1.17
e:was	-0.41
e:yo-past	-0.08
f:0/none	0.12
f:0/self	0.67
f:0/thing	-0.09
f:1/child	0.70
f:1/none	0.33
f:1/other	-0.76
f:1/self	-0.55
f:1/thing	-0.15
f:2/child	-0.47
f:2/none	-1.36
f:2/other	0.32
f:2/self	0.14
f:3/child	-0.38
f:3/none	0.48
f:3/other	-0.90
f:3/self	-0.50
f:3/thing	0.18
for-another	-0.24
frame:begins-with-state/-	-0.49
frame:begins-with-state/I-now	0.05
frame:begins-with-state/I-past	0.81
frame:begins-with-state/falsefalse	-0.15
frame:begins-with-state/falsetrue	-0.30
frame:begins-with-state/now	0.18
frame:begins-with-state/truefalse	0.49
frame:blames	0.09
frame:blames/I-past	0.68
frame:blames/falsefalse	-0.05
frame:blames/now	-0.21
frame:blames/truefalse	0.69
frame:body/child	0.86
frame:body/child/-	0.70
frame:body/child/falsefalse	0.70
frame:body/none	0.26
frame:body/none/-	0.50
frame:body/none/I-now	0.23
frame:body/none/I-past	-0.48
frame:body/none/falsefalse	-0.14
frame:body/none/falsetrue	0.78
frame:body/none/truefalse	1.01
frame:body/self	0.18
frame:body/self/-	0.04
frame:body/self/I-now	0.71
frame:body/self/I-past	-0.34
frame:body/self/falsefalse	0.17
frame:body/self/falsetrue	-0.24
frame:body/self/he-past	0.41
frame:body/self/now	0.81
frame:body/self/past	0.11
frame:body/self/truefalse	0.69
frame:body/thing	-0.18
frame:body/thing/-	0.22
frame:body/thing/I-now	-0.18
frame:body/thing/falsefalse	0.16
frame:body/thing/falsetrue	-0.94
frame:body/thing/truefalse	0.04
frame:body/thing/truetrue	-0.25
frame:cared/none	0.39
frame:cared/none/-	0.32
frame:cared/none/falsefalse	1.01
frame:cared/none/falsetrue	-0.64
frame:cared/self	-0.08
frame:cared/self/-	0.35
frame:cared/self/I-now	-0.57
frame:cared/self/I-past	0.25
frame:cared/self/falsefalse	-0.29
frame:cared/self/falsetrue	0.25
frame:cared/self/he-past	-0.27
frame:cared/self/now	0.06
frame:cared/self/past	-1.33
frame:cared/self/truetrue	-0.33
frame:cared/thing	0.18
frame:cared/thing/-	0.20
frame:cared/thing/falsefalse	0.86
frame:cared/thing/falsetrue	-0.71
frame:does-feeling	-0.23
frame:does-feeling/-	-0.27
frame:does-feeling/I-now	0.34
frame:does-feeling/I-past	0.25
frame:does-feeling/falsetrue	0.20
frame:does-feeling/he-past	-0.69
frame:does-feeling/now	-0.06
frame:does-feeling/past	0.14
frame:does-feeling/truefalse	0.26
frame:guards	-0.12
frame:guards/-	0.41
frame:guards/I-now	-0.67
frame:guards/I-past	-0.37
frame:guards/falsefalse	-0.35
frame:guards/falsetrue	0.22
frame:guards/now	0.72
frame:guards/past	0.57
frame:guards/truefalse	0.51
frame:is-state/-	0.09
frame:is-state/I-now	0.07
frame:is-state/I-past	-0.14
frame:is-state/falsefalse	-0.24
frame:is-state/falsetrue	0.38
frame:is-state/he-past	-0.64
frame:is-state/past	0.57
frame:is-state/truefalse	0.78
frame:my-child	-0.28
frame:my-child/-	-0.24
frame:my-child/falsefalse	-0.26
frame:my-child/he-past	-0.48
frame:stirs-me	-0.37
frame:stirs-me/-	0.07
frame:stirs-me/I-now	0.11
frame:stirs-me/I-past	-0.11
frame:stirs-me/falsefalse	-0.32
frame:stirs-me/falsetrue	-0.21
frame:stirs-me/he-past	0.27
frame:stirs-me/truefalse	0.04
frames:0/child	-0.15
frames:0/other	0.08
frames:0/thing	-0.07
frames:1/child	-0.61
frames:1/none	0.28
frames:1/other	0.38
frames:1/self	0.40
frames:1/thing	-0.08
frames:2/child	0.86
frames:2/none	0.06
frames:2/self	-0.37
frames:2/thing	0.29
frames:3/none	-0.08
frames:3/self	0.18
g:action	-0.47
g:anger	0.28
g:appetite	-0.14
g:author	-0.11
g:belittle	0.29
g:blame	0.57
g:body	0.47
g:care	-0.28
g:children	0.67
g:concentration	0.83
g:confused	-0.73
g:damage	-0.29
g:disgust	-0.09
g:evidence	-0.95
g:expects	0.84
g:fear	0.15
g:feel	-0.24
g:figure	-0.13
g:guard	0.27
g:harm	0.40
g:injury	-0.39
g:lasting	0.47
g:look	0.36
g:love	0.73
g:medicine	0.23
g:messageThing	-0.29
g:numb	0.38
g:otherMeaning	0.61
g:otherPerson	-0.44
g:relief	0.62
g:sad	-0.15
g:says	-0.70
g:shame	0.58
g:shows	-0.14
g:stirs	-0.05
g:sureBlame	0.31
g:sureState	0.90
g:sureStirs	0.13
g:sureThing	1.09
g:thing	-0.13
g:tired	0.75
g:trust	0.56
g:wants	-1.25
gs:action/BARE-thing	-0.37
gs:action/CLIENT	1.48
gs:action/EL+	-0.37
gs:action/I+	0.84
gs:action/NONE	-0.34
gs:action/SE	-1.01
gs:action/THE	-0.39
gs:action/THE+	-0.58
gs:action/THE-thing	-0.97
gs:action/THIS	-0.88
gs:action/VERB	-0.61
gs:action/VERB+	0.49
gs:action/WE	-0.74
gs:anger/I	0.55
gs:anger/ME	-0.19
gs:anger/MY-child	-0.48
gs:anger/NONE	0.79
gs:anger/VERB	1.14
gs:appetite/I	-0.46
gs:appetite/ME	0.90
gs:appetite/NONE	0.48
gs:appetite/SE	-0.72
gs:appetite/THE	0.10
gs:appetite/VERB	1.72
gs:author/I+	-0.33
gs:author/LO+	-0.45
gs:author/ME+	-0.64
gs:author/THE+	0.47
gs:author/THE-person+	-0.06
gs:belittle/I	0.94
gs:belittle/ME	-1.04
gs:belittle/NONE	0.44
gs:belittle/THE	0.78
gs:belittle/VERB	1.21
gs:blame/I	0.68
gs:blame/ME	0.64
gs:blame/VERB	0.84
gs:body/I	-0.45
gs:body/ME	0.88
gs:body/NONE	1.24
gs:body/SE	0.85
gs:body/THE	-0.06
gs:body/VERB	-0.27
gs:care/I	-0.49
gs:care/ME	0.87
gs:care/THE-mind	-0.10
gs:care/VERB	-0.68
gs:children/ME	1.26
gs:children/MY-child	-0.31
gs:children/VERB	0.62
gs:concentration/I	0.33
gs:concentration/ME	0.22
gs:concentration/SE	0.40
gs:concentration/THE	0.06
gs:concentration/VERB	0.63
gs:confused/I	-0.27
gs:confused/ME	-0.55
gs:confused/NONE	0.25
gs:confused/VERB	0.07
gs:damage/I	0.09
gs:damage/ME	0.05
gs:damage/MY-person+	0.42
gs:damage/NONE	-0.71
gs:damage/THE	-0.53
gs:damage/THE-thing	0.30
gs:damage/VERB	-1.23
gs:diagnosis/ME	0.18
gs:disgust/I	1.15
gs:disgust/ME	-0.23
gs:disgust/NONE	0.38
gs:drink/I	-0.35
gs:drink/ME	-0.16
gs:drink/THE	-0.97
gs:drink/VERB	1.01
gs:evidence/BARE-thing	-0.41
gs:evidence/I	-1.25
gs:evidence/ME	-0.15
gs:evidence/NONE	-0.52
gs:evidence/NONE+	-0.43
gs:evidence/SE	-0.51
gs:evidence/THE	0.39
gs:evidence/THE-thing	-0.82
gs:evidence/VERB	0.20
gs:expects/I	1.14
gs:expects/ME	0.71
gs:expects/NONE	0.81
gs:expects/THE	0.12
gs:fear/I	0.27
gs:fear/ME	-0.21
gs:fear/MY-person+	0.95
gs:fear/NONE	0.48
gs:fear/SE	0.24
gs:fear/THE+	0.90
gs:fear/VERB	0.45
gs:feel/CLIENT	1.48
gs:feel/I	0.44
gs:feel/ME	0.11
gs:feel/SE	0.23
gs:feel/THE-thing	-0.35
gs:feel/VERB	-0.26
gs:feelVerb/BARE-thing	0.39
gs:feelVerb/CLIENT	1.48
gs:feelVerb/I	0.15
gs:feelVerb/ME	0.26
gs:feelVerb/MY-person+	1.05
gs:feelVerb/NONE	0.28
gs:feelVerb/NOTHING	0.79
gs:feelVerb/SE	-0.42
gs:feelVerb/THE	0.56
gs:feelVerb/THE-person+	0.40
gs:feelVerb/VERB	-0.41
gs:figure/I	-0.29
gs:figure/ME	-0.20
gs:figure/NONE	1.23
gs:figure/SE	0.26
gs:figure/THE	0.33
gs:figure/THE-body	-0.82
gs:figure/THE-thing	0.16
gs:figure/VERB	0.37
gs:guard/EL+	-0.15
gs:guard/I	0.60
gs:guard/ME	-0.76
gs:guard/NONE	0.38
gs:guard/THE	0.23
gs:guard/THE-thing	0.37
gs:guard/VERB	0.68
gs:harm/I	-0.33
gs:harm/ME	1.53
gs:harm/NONE	-0.46
gs:harm/THE	0.14
gs:harm/VERB	-0.37
gs:injury/I	-0.78
gs:injury/ME	-0.78
gs:injury/NONE	-0.26
gs:injury/THE	-0.57
gs:injury/THE-body	-0.54
gs:injury/VERB	0.82
gs:lasting/I	0.08
gs:lasting/ME	0.21
gs:lasting/ME+	0.72
gs:lasting/MY-child	0.45
gs:lasting/NONE	0.07
gs:lasting/NOTHING	-0.12
gs:lasting/SE	-0.65
gs:lasting/THE	0.74
gs:lasting/THE-thing	-0.68
gs:lasting/VERB	0.38
gs:look/I	0.75
gs:look/I+	-0.17
gs:look/ME	0.58
gs:look/MY	0.42
gs:look/MY-child	-0.66
gs:look/MY-person+	0.44
gs:look/NONE	-0.70
gs:look/SE	-0.81
gs:look/THE	0.23
gs:look/THE+	0.47
gs:look/THE-thing	-0.87
gs:look/VERB	0.15
gs:love/ME	0.81
gs:love/THE	0.63
gs:medicine/I	-0.18
gs:medicine/ME	0.77
gs:medicine/VERB	-0.05
gs:messageThing/BARE-thing	-0.91
gs:messageThing/I	0.51
gs:messageThing/I+	-0.17
gs:messageThing/ME	-0.39
gs:messageThing/MY	-1.09
gs:messageThing/MY-child	-0.79
gs:messageThing/MY-person+	0.50
gs:messageThing/NONE	0.06
gs:messageThing/SE	0.79
gs:messageThing/THE	-0.25
gs:messageThing/THE+	0.38
gs:messageThing/THE-thing	-0.55
gs:messageThing/VERB	-0.34
gs:numb/I	-0.35
gs:numb/ME	0.24
gs:numb/SE	-0.99
gs:otherMeaning/I	0.27
gs:otherMeaning/ME	0.48
gs:otherMeaning/NONE	1.01
gs:otherMeaning/SE	0.80
gs:otherMeaning/THE	-0.18
gs:otherMeaning/VERB	-0.28
gs:otherPerson/BARE-thing	-0.87
gs:otherPerson/EL+	-0.50
gs:otherPerson/I	-0.40
gs:otherPerson/I+	-0.06
gs:otherPerson/LE+	0.61
gs:otherPerson/LO+	-0.61
gs:otherPerson/ME	-0.06
gs:otherPerson/ME+	-0.38
gs:otherPerson/MY	-1.23
gs:otherPerson/MY-child	-0.31
gs:otherPerson/MY-person+	0.90
gs:otherPerson/NONE	-0.05
gs:otherPerson/SE	-1.05
gs:otherPerson/THE	-0.33
gs:otherPerson/THE+	-0.38
gs:otherPerson/THE-person+	-0.23
gs:otherPerson/THE-thing	0.59
gs:otherPerson/VERB	-0.09
gs:relief/I	0.37
gs:relief/ME	0.37
gs:relief/NONE	-0.06
gs:relief/THE	0.70
gs:relief/VERB	0.44
gs:sad/BARE-thing	-0.85
gs:sad/CLIENT	1.18
gs:sad/I	0.74
gs:sad/ME	-0.18
gs:sad/MY-child	-0.29
gs:sad/MY-person+	0.36
gs:sad/NONE	-0.42
gs:sad/NOTHING	1.12
gs:sad/THE	-0.05
gs:sad/THE+	0.58
gs:sad/VERB	-0.10
gs:saying/BARE-thing	-0.22
gs:saying/I	0.37
gs:saying/I+	-0.31
gs:saying/LO+	-0.45
gs:saying/ME	-0.17
gs:saying/MY	-0.32
gs:saying/MY-person+	0.52
gs:saying/NONE	-0.18
gs:saying/THE-thing	-0.24
gs:saying/VERB	-0.62
gs:says/ME	-1.16
gs:says/MY-person+	0.52
gs:says/VERB	-0.38
gs:shame/I	0.07
gs:shame/ME	1.14
gs:shame/NONE	0.37
gs:shame/THE	-0.09
gs:shame/VERB	0.55
gs:shows/I	0.82
gs:shows/ME	-0.27
gs:shows/MY-person+	0.52
gs:shows/NONE	0.17
gs:shows/SE	-0.63
gs:shows/THE-thing	-0.17
gs:sleep/I	0.70
gs:sleep/ME	-0.16
gs:sleep/MY-child	0.86
gs:sleep/NONE	-0.30
gs:sleep/THE	-0.29
gs:sleep/VERB	0.75
gs:stirs/ME	-0.39
gs:stirs/SE	1.02
gs:stirs/VERB	-0.58
gs:sureBlame/I	0.94
gs:sureBlame/ME	0.58
gs:sureBlame/NONE	-0.67
gs:sureBlame/THE	0.89
gs:sureBlame/VERB	0.84
gs:sureState/CLIENT	1.48
gs:sureState/I	2.95
gs:sureState/ME	-0.99
gs:sureState/MY-child	-0.19
gs:sureState/MY-person+	0.60
gs:sureState/NONE	1.31
gs:sureState/THE	0.51
gs:sureState/THE+	0.64
gs:sureState/VERB	0.35
gs:sureStirs/ME	-0.10
gs:sureStirs/NONE	0.71
gs:sureThing/I	0.48
gs:sureThing/ME	0.05
gs:sureThing/NONE	1.34
gs:sureThing/SE	0.62
gs:sureThing/THE-mind	0.75
gs:sureThing/VERB	-0.24
gs:sureVerb/BARE-thing	0.39
gs:sureVerb/CLIENT	1.48
gs:sureVerb/I	-0.15
gs:sureVerb/ME	0.25
gs:sureVerb/NONE	0.05
gs:sureVerb/SE	0.46
gs:sureVerb/THE	1.35
gs:sureVerb/VERB	0.35
gs:thing/I	-0.20
gs:thing/ME	-0.52
gs:thing/MY-child	0.24
gs:thing/NONE	0.73
gs:thing/SE	-0.45
gs:thing/THE	0.56
gs:thing/THE+	-1.28
gs:thing/THE-thing	-0.14
gs:thing/VERB	-1.09
gs:tired/I	0.66
gs:tired/ME	0.24
gs:tired/VERB	0.70
gs:trust/I	0.24
gs:trust/ME	-0.73
gs:trust/THE	0.64
gs:trust/VERB	1.77
gs:wants/I	-1.17
gs:wants/SE	-0.38
gs:wants/VERB	-0.69
gt:action/-	-1.02
gt:action/I-now	0.76
gt:action/I-past	-0.21
gt:action/he-past	-0.91
gt:action/now	0.86
gt:action/past	-0.21
gt:anger/-	0.28
gt:anger/I-now	-0.38
gt:anger/I-past	1.46
gt:anger/he-past	-0.48
gt:anger/now	0.53
gt:anger/past	0.64
gt:appetite/-	0.21
gt:appetite/I-now	-0.16
gt:appetite/I-past	-0.59
gt:appetite/now	1.16
gt:author/-	-0.18
gt:author/I-past	-0.95
gt:author/he-past	-0.91
gt:author/now	0.59
gt:belittle/-	0.63
gt:belittle/I-now	-0.17
gt:belittle/I-past	-0.91
gt:belittle/now	0.57
gt:belittle/past	0.75
gt:blame/-	0.88
gt:blame/I-past	0.68
gt:body/-	0.80
gt:body/I-now	-0.08
gt:body/I-past	-0.43
gt:body/he-past	0.41
gt:body/now	-0.17
gt:body/past	0.42
gt:care/he-past	0.31
gt:care/now	0.28
gt:care/past	-0.91
gt:children/-	0.84
gt:children/he-past	-0.48
gt:children/now	0.67
gt:concentration/-	1.14
gt:concentration/I-now	0.25
gt:concentration/past	-0.32
gt:confused/-	-0.25
gt:confused/now	-0.20
gt:confused/past	-0.13
gt:damage/-	0.44
gt:damage/I-now	0.55
gt:damage/I-past	-1.50
gt:damage/he-past	-1.06
gt:damage/now	0.07
gt:damage/past	-0.68
gt:disgust/-	-0.93
gt:disgust/I-past	1.19
gt:disgust/past	1.20
gt:drink/-	-0.15
gt:drink/I-now	-0.76
gt:drink/I-past	-1.03
gt:drink/now	0.63
gt:drink/past	0.61
gt:evidence/-	-1.33
gt:evidence/I-now	-0.50
gt:evidence/I-past	-1.14
gt:evidence/he-past	-0.15
gt:evidence/now	0.18
gt:evidence/past	0.46
gt:expects/-	0.91
gt:expects/now	-0.14
gt:fear/-	2.01
gt:fear/I-past	0.08
gt:fear/he-past	-0.65
gt:fear/now	-0.17
gt:fear/past	-0.21
gt:feel/-	-0.71
gt:feel/I-past	0.39
gt:feel/he-past	0.98
gt:feel/now	-0.05
gt:feel/past	0.13
gt:feelVerb/-	0.05
gt:feelVerb/I-now	0.26
gt:feelVerb/I-past	0.25
gt:feelVerb/he-past	-0.69
gt:feelVerb/now	0.47
gt:feelVerb/past	0.05
gt:figure/-	0.32
gt:figure/I-now	1.49
gt:figure/I-past	-1.32
gt:figure/he-past	0.10
gt:figure/now	0.44
gt:figure/past	-0.30
gt:guard/-	0.59
gt:guard/I-now	-0.15
gt:guard/I-past	-0.37
gt:guard/now	0.24
gt:guard/past	0.57
gt:harm/-	0.52
gt:harm/I-now	-0.22
gt:harm/I-past	-0.75
gt:harm/he-past	-0.62
gt:harm/now	1.13
gt:harm/past	0.08
gt:injury/-	0.24
gt:injury/I-past	-1.14
gt:injury/he-past	-0.39
gt:injury/now	-0.58
gt:injury/past	-0.23
gt:lasting/-	0.23
gt:lasting/I-now	0.17
gt:lasting/I-past	-0.51
gt:lasting/he-past	-1.27
gt:lasting/now	0.80
gt:lasting/past	0.58
gt:look/-	0.32
gt:look/I-past	1.28
gt:look/he-past	-0.88
gt:look/now	0.27
gt:look/past	-0.49
gt:love/-	0.69
gt:medicine/-	0.53
gt:medicine/I-now	-0.48
gt:medicine/now	1.06
gt:messageThing/-	-0.68
gt:messageThing/I-now	-1.17
gt:messageThing/I-past	0.49
gt:messageThing/he-past	0.75
gt:messageThing/now	0.41
gt:messageThing/past	-0.66
gt:numb/-	0.44
gt:numb/I-past	1.03
gt:numb/he-past	0.29
gt:numb/now	1.25
gt:numb/past	-0.45
gt:otherMeaning/-	0.17
gt:otherMeaning/I-now	0.04
gt:otherMeaning/I-past	0.26
gt:otherMeaning/he-past	-0.83
gt:otherMeaning/now	0.66
gt:otherPerson/-	-0.26
gt:otherPerson/I-now	0.33
gt:otherPerson/I-past	-0.36
gt:otherPerson/he-past	-0.17
gt:otherPerson/now	-0.22
gt:otherPerson/past	-1.15
gt:relief/-	0.25
gt:relief/I-past	0.97
gt:relief/now	0.19
gt:relief/past	-0.52
gt:sad/-	-0.29
gt:sad/I-past	0.50
gt:sad/he-past	0.12
gt:sad/now	0.05
gt:sad/past	0.13
gt:saying/-	-0.09
gt:saying/I-now	0.55
gt:saying/I-past	0.66
gt:saying/he-past	-1.33
gt:saying/now	-0.51
gt:saying/past	-0.76
gt:says/-	-0.21
gt:says/he-past	-0.26
gt:says/now	-0.29
gt:says/past	-0.51
gt:shame/-	0.24
gt:shame/I-now	-0.25
gt:shame/I-past	1.63
gt:shame/now	0.20
gt:shame/past	-0.86
gt:shows/-	-0.53
gt:shows/I-now	0.84
gt:shows/now	0.28
gt:sleep/-	-0.35
gt:sleep/I-now	0.97
gt:sleep/I-past	-0.05
gt:sleep/now	0.44
gt:sleep/past	-0.81
gt:stirs/-	0.07
gt:stirs/I-now	0.11
gt:stirs/I-past	-0.11
gt:stirs/he-past	0.28
gt:sureBlame/-	0.64
gt:sureBlame/I-past	0.69
gt:sureState/-	0.24
gt:sureState/I-now	1.01
gt:sureState/I-past	1.46
gt:sureState/he-past	-0.61
gt:sureState/now	0.19
gt:sureState/past	0.91
gt:sureStirs/-	-0.35
gt:sureStirs/I-now	-0.11
gt:sureStirs/I-past	0.72
gt:sureStirs/he-past	0.86
gt:sureStirs/past	0.52
gt:sureThing/-	0.61
gt:sureThing/I-now	0.89
gt:sureThing/I-past	0.42
gt:sureThing/he-past	0.35
gt:sureThing/now	0.08
gt:sureThing/past	0.97
gt:sureVerb/I-now	-0.56
gt:sureVerb/I-past	0.70
gt:sureVerb/now	0.16
gt:sureVerb/past	0.19
gt:thing/-	0.15
gt:thing/I-now	0.78
gt:thing/he-past	-1.85
gt:thing/now	0.81
gt:thing/past	-1.22
gt:tired/-	0.82
gt:tired/I-now	0.56
gt:tired/now	0.37
gt:tired/past	0.67
gt:trust/-	1.37
gt:trust/I-now	-0.31
gt:trust/I-past	0.33
gt:trust/he-past	-0.74
gt:trust/now	-0.18
gt:trust/past	0.13
gt:wants/-	-0.59
gt:wants/I-past	-1.16
i:1-0	0.41
i:1-1	0.71
i:1-2	-0.29
i:1-3	-0.05
i:2-0	1.22
i:2-1	0.13
i:2-2	-1.05
i:2-3	-0.14
i:3-0	-0.43
i:3-1	-0.17
i:3-2	0.32
i:3-3	-0.50
i:child	-0.28
i:none	0.33
i:other	0.44
i:self	0.06
i:thing	0.25
injury:body	0.18
injury:medicine	-0.80
injury:numb	0.71
injury:sad	-0.06
injury:sleep	-0.36
it:-	0.20
it:I-now	-0.21
it:I-past	0.63
it:he-past	0.40
it:past	-0.15
n:,	0.10
n:1	-0.08
n:2	0.15
n::	-0.77
n:;	-0.68
n:cual	0.41
n:cuando	0.82
n:desde	-0.17
n:donde	-0.57
n:hasta	-0.39
n:last	-0.09
n:long	-0.40
n:luego	-0.32
n:middle	0.09
n:o	1.09
n:pero	1.01
n:porque	-0.10
n:que	-0.05
n:quotation	-0.35
n:quoted	-0.50
n:run-on	-0.30
n:short	-0.06
n:si	0.51
name	-0.85
o:,	-0.04
o::	-0.25
o:;	-0.11
o:after-quotation	-0.31
o:cual	0.49
o:cuando	0.10
o:desde	0.17
o:donde	-0.54
o:hasta	-0.16
o:luego	-0.57
o:ni	0.17
o:o	0.26
o:pero	-0.24
o:porque	0.50
o:que	-0.39
o:run-on	-0.07
o:si	0.50
o:start	0.08
o:y	0.04
os:,/BARE-thing	-0.77
os:,/EL	0.08
os:,/ME	-0.15
os:,/MY	0.89
os:,/NAME	0.67
os:,/NONE	0.30
os:,/SE	-0.16
os:,/THE	-0.07
os:,/THE-body	-0.59
os:,/THE-person	-0.93
os:,/THE-thing	0.09
os:,/VERB	-0.44
os::/NONE	-0.84
os:;/EL	-0.59
os:;/ME	-0.32
os:;/NONE	0.18
os:;/THE	-1.21
os:;/VERB	-0.19
os:after-quotation/EL	-0.20
os:cual/ME	0.49
os:cuando/EL	-0.28
os:cuando/I	0.45
os:cuando/NONE	0.35
os:cuando/VERB	-0.72
os:desde/EL	0.45
os:desde/NONE	-0.50
os:donde/ME	-0.54
os:hasta/NONE	-0.86
os:hasta/THE	-0.26
os:luego/EL	-0.40
os:luego/I	-1.07
os:luego/ME	0.66
os:luego/VERB	-0.14
os:pero/I	-0.23
os:porque/EL	-0.32
os:porque/I	-0.38
os:porque/ME	1.40
os:porque/VERB	0.70
os:que/EL	-0.41
os:que/I	-0.82
os:que/LE	0.69
os:que/LO	-0.36
os:que/ME	0.35
os:que/SE	-1.20
os:run-on/EL	-0.56
os:run-on/LO	-0.57
os:run-on/ME	0.18
os:run-on/SE	-0.80
os:si/VERB	0.53
os:start/BARE-mind	0.93
os:start/BARE-person	0.05
os:start/BARE-thing	-0.67
os:start/CLIENT	-0.10
os:start/EL	-0.76
os:start/HIS-person	-0.46
os:start/LO	0.23
os:start/ME	-0.15
os:start/MY	-0.23
os:start/MY-child	-0.31
os:start/MY-mind	1.08
os:start/MY-person	0.19
os:start/NONE	-0.22
os:start/NOTHING	1.16
os:start/SE	0.41
os:start/SHE	-0.48
os:start/THE	0.31
os:start/THE-body	0.49
os:start/THE-child	0.13
os:start/THE-mind	0.24
os:start/THE-person	-0.05
os:start/THE-thing	-1.14
os:start/VERB	-0.21
os:start/WE	-1.01
os:y/EL	-0.13
os:y/I	-0.54
os:y/LE	-0.54
os:y/LO	-0.14
os:y/ME	1.04
os:y/NONE	-0.43
os:y/SE	-0.98
os:y/THE	-0.70
os:y/THE-child	0.07
os:y/THE-person	-0.73
os:y/THE-thing	0.25
os:y/THIS	0.25
os:y/VERB	-1.11
ot:child/-	-0.13
ot:child/he-past	-0.48
ot:none/-	-0.12
ot:none/I-past	0.29
ot:none/he-past	0.21
ot:none/now	0.15
ot:none/past	-1.05
ot:other/-	0.06
ot:other/I-now	0.22
ot:other/I-past	-1.29
ot:other/he-past	-0.21
ot:other/now	0.42
ot:other/past	-0.72
ot:self/-	0.05
ot:self/I-now	0.23
ot:self/I-past	-0.21
ot:self/he-past	-0.26
ot:self/now	0.14
ot:thing/I-now	0.26
ot:thing/I-past	-0.51
ot:thing/he-past	-0.58
ot:thing/now	-0.12
ot:thing/past	-0.69
p:first	0.08
p:none/none	-0.50
p:none/other	-0.48
p:none/self	0.31
p:none/thing	-1.00
p:other/none	-0.57
p:other/self	-0.24
p:other/thing	0.16
p:quoted	-0.59
p:self/none	0.21
p:self/other	0.39
p:self/self	-0.08
p:self/thing	0.07
p:thing/none	-0.04
p:thing/other	-0.13
p:thing/self	0.45
p:thing/thing	-1.39
pg:author/other	-0.50
pg:author/self	-0.26
pg:look/none	-0.80
pg:look/other	-0.86
pg:look/self	-0.33
pg:look/thing	0.49
pg:messageThing/none	-0.07
pg:messageThing/other	-0.88
pg:messageThing/self	-0.87
pg:messageThing/thing	-0.73
pg:saying/none	-0.23
pg:saying/other	-0.52
pg:saying/self	-0.97
pg:saying/thing	-0.30
pi:false/none	-0.45
pi:false/other	0.27
pi:false/self	0.56
pi:false/thing	-0.31
pi:true/none	-0.25
pi:true/other	-0.07
pi:true/self	-0.42
pi:true/thing	-0.56
plain:blame/-	0.64
plain:blame/I-past	0.69
plain:in	1.00
plain:state/-	-0.13
plain:state/I-now	0.95
plain:state/I-past	1.29
plain:state/now	0.60
plain:state/past	0.75
plain:stirs/-	-0.35
plain:stirs/I-now	-0.11
plain:stirs/I-past	0.72
plain:stirs/he-past	0.86
plain:stirs/past	0.52
plain:thing/-	0.06
plain:thing/I-now	1.40
plain:thing/I-past	0.41
plain:thing/now	0.07
plain:thing/past	1.23
plain:verb/-	0.99
plain:verb/I-now	-0.38
plain:verb/I-past	1.37
plain:verb/now	0.09
plain:verb/past	1.02
ps:none	-0.99
ps:other	-0.96
ps:self	-2.19
ps:thing	-1.91
psg:author	-0.85
psg:look	0.26
psg:messageThing	-1.24
psg:saying	0.07
pv:author	0.04
pv:quoted	-0.59
pv:reported	-1.31
s:BARE-mind	0.93
s:BARE-person	-0.10
s:BARE-thing	-0.39
s:BARE-thing+	-0.25
s:CLIENT	-0.10
s:EL	-0.23
s:EL+	-0.50
s:HIS-child	0.35
s:HIS-person	-0.46
s:I	-0.18
s:I+	-0.50
s:LE+	0.61
s:LO	0.12
s:LO+	-0.66
s:ME	0.17
s:ME+	0.47
s:MY	0.15
s:MY-child	-0.31
s:MY-mind	1.08
s:MY-person+	0.90
s:NAME	0.65
s:NOBODY	0.76
s:NONE	-0.06
s:NONE+	-0.84
s:NOTHING	0.26
s:PEOPLE	-0.27
s:SE	-0.22
s:SE+	-0.72
s:SHE	-0.48
s:THE	-0.31
s:THE+	0.31
s:THE-child	0.24
s:THE-mind	0.31
s:THE-person	-0.47
s:THE-person+	-0.23
s:THE-thing	-0.54
s:THIS	0.29
s:VERB	-0.35
s:VERB+	-0.06
s:WE	-1.01
st:BARE-mind/I-past	0.85
st:BARE-person/-	-0.80
st:BARE-thing+/-	-0.25
st:BARE-thing/-	-0.39
st:CLIENT/-	-0.10
st:EL+/I-now	-0.15
st:EL+/he-past	-0.51
st:EL/-	-0.26
st:EL/I-now	-1.19
st:EL/I-past	-0.42
st:EL/he-past	-0.04
st:EL/now	-0.45
st:EL/past	0.13
st:HIS-child/-	0.35
st:HIS-person/he-past	-0.13
st:I+/-	-0.31
st:I+/I-past	-0.94
st:I+/now	0.20
st:I/-	0.44
st:I/I-now	0.51
st:I/I-past	-0.46
st:I/now	0.40
st:I/past	0.21
st:LE/-	0.23
st:LE/I-past	-0.46
st:LE/he-past	-0.59
st:LE/now	0.27
st:LE/past	-0.64
st:LO+/-	-0.45
st:LO/-	0.13
st:LO/I-now	0.63
st:LO/I-past	-1.05
st:LO/he-past	-0.95
st:LO/now	0.46
st:ME+/he-past	-0.70
st:ME/-	0.52
st:ME/I-now	-0.12
st:ME/I-past	0.18
st:ME/he-past	-0.26
st:ME/now	-0.24
st:ME/past	0.09
st:MY-child/-	-0.13
st:MY-child/he-past	-0.48
st:MY-mind/now	1.08
st:MY-person+/-	0.90
st:MY-person+/now	0.66
st:MY-person/he-past	0.20
st:MY-person/now	-0.68
st:MY-person/past	-0.69
st:MY/-	0.10
st:MY/past	-0.20
st:NAME/-	0.67
st:NOBODY/-	0.24
st:NONE+/-	-0.84
st:NONE/-	-0.22
st:NONE/I-now	1.05
st:NONE/I-past	-0.34
st:NONE/now	-0.47
st:NONE/past	-1.48
st:NOTHING/-	-0.25
st:PEOPLE/I-now	0.06
st:SE+/-	-0.64
st:SE/-	-0.16
st:SE/I-now	-0.93
st:SE/he-past	0.21
st:SE/now	-0.67
st:SE/past	-0.70
st:SHE/-	-0.48
st:THE+/-	0.04
st:THE+/I-past	-0.61
st:THE+/he-past	-0.87
st:THE+/now	0.58
st:THE-person+/-	-0.06
st:THE-person/-	-1.01
st:THE-person/I-now	-0.10
st:THE-person/he-past	-0.69
st:THE-person/past	-0.32
st:THE-thing/-	-0.38
st:THE-thing/he-past	-0.86
st:THE-thing/now	-0.82
st:THE-thing/past	-0.23
st:THE/-	-0.12
st:THE/I-now	0.27
st:THE/I-past	-0.14
st:THE/he-past	-1.51
st:THE/now	-0.46
st:THE/past	-0.18
st:THIS/-	0.20
st:VERB+/-	0.27
st:VERB+/past	-1.01
st:VERB/-	-0.81
st:VERB/I-now	0.55
st:VERB/I-past	0.66
st:VERB/now	0.31
st:VERB/past	0.06
st:WE/-	-1.01
t:I-now	0.60
t:I-past	-0.19
t:he-past	-0.20
t:now	0.42
t:past	-0.50
voice:message	-1.86
voice:message/false	-1.23
voice:message/true	-1.37
voice:reported	-1.13
voice:reported/false	-1.08
voice:reported/true	-0.61
w:#	-0.69
w:,	0.14
w:.	0.11
w::	-0.45
w:;	-0.45
w:a	0.08
w:abaj	0.48
w:abiert	-0.47
w:abr	0.62
w:abri	-0.49
w:abrig	0.33
w:abril	-0.77
w:abrirl	0.73
w:acept	-0.58
w:acompañ	-0.41
w:acost	0.83
w:adjunt	-0.86
w:agarr	-0.86
w:agent	-0.68
w:agobi	0.93
w:agot	0.22
w:aguant	0.67
w:ahor	0.24
w:al	0.19
w:alarm	-0.07
w:alg	0.21
w:algui	0.76
w:aliv	0.80
w:alivi	0.89
w:alli	-0.55
w:alm	0.22
w:almac	-0.43
w:alter	1.11
w:amig	0.21
w:and	0.19
w:ando	1.10
w:angusti	-0.54
w:ansiedad	1.18
w:ant	0.47
w:antidepresiv	0.84
w:apag	-0.68
w:aparc	-0.54
w:aparcamient	0.71
w:apart	-0.33
w:aport	-0.51
w:apoy	0.55
w:apret	1.03
w:archiv	-0.87
w:asc	-0.15
w:asi	-0.83
w:asient	-0.63
w:asque	0.39
w:asunt	-0.31
w:asust	0.61
w:ataqu	0.85
w:atend	-0.95
w:aterr	0.52
w:atr	1.07
w:atrev	0.60
w:aud	-0.80
w:aun	-0.57
w:autobu	-0.75
w:avergonz	1.35
w:avis	-0.77
w:baj	-0.41
w:banc	0.48
w:bar	-0.19
w:basur	0.47
w:beb	0.87
w:bibliotec	0.48
w:bici	-0.80
w:bien	0.86
w:boc	0.80
w:bols	-0.81
w:bord	0.73
w:bot	0.58
w:braz	-0.92
w:buen	-0.57
w:cabez	0.57
w:cabre	0.43
w:cada	0.32
w:cae	0.59
w:caj	-0.85
w:call	-0.54
w:cam	0.45
w:camar	-1.10
w:cambi	-0.38
w:camis	-0.90
w:canci	-0.27
w:cant	0.42
w:captur	-0.36
w:car	0.67
w:carin	0.43
w:carreter	-0.69
w:cart	0.51
w:cas	0.22
w:casi	0.42
w:cay	0.71
w:cayer	-0.73
w:cerr	-0.16
w:cerradur	-0.48
w:cerrar	-0.70
w:cerroj	0.54
w:cinc	0.13
w:cintur	-0.70
w:cit	0.24
w:clas	-0.74
w:clav	0.71
w:client	-0.28
w:cobard	0.06
w:coch	-0.39
w:cocin	0.30
w:cog	0.38
w:cogi	-0.73
w:coleg	0.19
w:colgu	-1.58
w:com	-0.14
w:comisar	-0.31
w:compr	0.11
w:con	-0.09
w:concentr	0.76
w:conduj	-0.45
w:confund	1.10
w:conmoci	-1.15
w:cont	-0.60
w:content	-0.83
w:contest	-0.22
w:contr	0.29
w:contraseñ	0.27
w:cop	-0.31
w:cor	0.58
w:coraz	0.90
w:corre	0.51
w:cort	-0.56
w:cos	0.82
w:cre	0.56
w:crei	0.56
w:cruz	0.99
w:cual	0.40
w:cuand	-0.15
w:cuatr	-0.37
w:cuell	-0.61
w:cuent	-0.11
w:culp	0.09
w:culpabl	0.63
w:da	-0.14
w:daba	0.16
w:dado	0.60
w:dan	0.32
w:dar	0.57
w:darl	0.67
w:de	-0.19
w:debaj	-0.26
w:debi	0.67
w:declar	-1.06
w:ded	0.53
w:dej	-0.41
w:del	-0.62
w:delant	-0.46
w:dentr	-0.54
w:denunc	-1.18
w:denunci	-0.89
w:denunciant	0.18
w:deriv	0.82
w:derrumb	0.81
w:desanim	-0.29
w:desd	-0.09
w:desesper	0.81
w:desmay	0.94
w:despert	-0.27
w:despiert	0.53
w:despu	0.08
w:destroz	-0.47
w:detr	-1.06
w:dia	0.24
w:diagnostic	0.65
w:dias	-0.82
w:dic	-0.33
w:dient	0.40
w:dieron	0.38
w:diez	-0.32
w:dij	-1.21
w:dio	-0.19
w:direcci	0.59
w:doctor	-0.07
w:dol	0.81
w:dolor	0.32
w:doming	-0.74
w:dond	0.78
w:dorm	0.14
w:dormi	-0.25
w:dron	-0.60
w:duel	0.08
w:duerm	0.69
w:durant	0.15
w:durm	-0.61
w:ech	0.67
w:ell	-0.46
w:empap	0.49
w:empec	0.54
w:empez	1.12
w:empiez	-0.66
w:en	-0.37
w:encend	-0.23
w:encim	1.19
w:encog	0.36
w:encontr	-0.88
w:enfad	0.67
w:enoj	0.79
w:enter	0.43
w:entonc	-0.32
w:entr	-0.18
w:entrevist	1.03
w:era	0.62
w:es	-0.15
w:escaler	-0.42
w:escond	0.58
w:escondi	0.90
w:escrib	-1.00
w:escrit	-0.08
w:ese	-0.54
w:eso	0.27
w:espald	0.16
w:espej	0.66
w:esper	-0.76
w:esperanz	0.67
w:est	-0.11
w:estomag	0.41
w:estoy	0.39
w:estr	0.58
w:estres	0.36
w:estuv	0.04
w:factur	-0.37
w:fall	0.41
w:falt	-0.40
w:fatal	-0.46
w:felpud	-0.98
w:fiest	-0.41
w:fio	0.26
w:firm	0.20
w:flor	0.59
w:forz	-0.64
w:fot	-0.40
w:fotografi	-0.59
w:fregader	1.06
w:fue	-0.52
w:fuer	0.18
w:fui	-0.19
w:funci	0.54
w:furios	0.68
w:gallin	0.42
w:garaj	-0.13
w:gargant	0.25
w:golp	-0.85
w:grab	-0.71
w:grav	0.19
w:grit	0.19
w:grup	0.72
w:guard	-0.91
w:gust	-0.39
w:hab	-0.84
w:haberl	0.98
w:habl	1.38
w:habr	1.33
w:hac	0.94
w:hag	0.90
w:han	-0.28
w:hart	0.54
w:hast	-0.38
w:hay	-0.45
w:he	1.00
w:hech	1.05
w:hel	-0.33
w:herman	-1.41
w:hij	0.29
w:hoj	0.35
w:hombr	-0.49
w:hor	1.07
w:horar	-1.29
w:hund	0.42
w:iba	0.46
w:impotent	-0.12
w:impres	-0.67
w:indic	-0.90
w:indign	-0.61
w:infart	0.81
w:inform	-1.12
w:insegur	0.41
w:intranquil	0.63
w:ir	-0.12
w:juev	-0.52
w:juic	0.64
w:jul	0.41
w:jun	-0.81
w:junt	-0.88
w:juzg	-1.13
w:kil	0.67
w:la	-0.21
w:lado	-0.14
w:las	-0.22
w:le	-0.61
w:leo	0.44
w:levant	0.70
w:libr	0.18
w:list	-0.39
w:llam	0.50
w:llant	0.43
w:llav	-0.73
w:lleg	-0.09
w:llev	-0.21
w:llor	0.32
w:lo	0.47
w:loc	0.89
w:localizador	-0.94
w:lorazepam	0.79
w:los	0.41
w:luc	0.48
w:lueg	-0.30
w:luz	-0.27
w:madr	1.16
w:mal	0.58
w:man	-0.18
w:mand	-0.82
w:marc	-0.89
w:march	-0.31
w:mare	0.27
w:mas	0.17
w:mat	0.44
w:matricul	-0.47
w:may	0.05
w:mañan	0.08
w:mechon	0.63
w:med	-0.18
w:medic	-1.00
w:mediod	0.17
w:men	-0.32
w:mensaj	-0.74
w:mi	-0.54
w:mia	-0.10
w:mied	-0.56
w:mientr	-0.36
w:minut	-1.51
w:mir	0.61
w:mis	0.53
w:mochil	-0.98
w:moj	-0.84
w:mor	0.65
w:movil	-0.06
w:much	0.72
w:muchisim	0.44
w:muert	0.71
w:muestr	-0.64
w:mund	0.79
w:muy	0.46
w:muñec	-0.56
w:nada	0.75
w:nadi	0.83
w:nariz	-1.06
w:nervi	-0.08
w:nervios	-0.90
w:ni	1.01
w:niñ	1.06
w:no	0.42
w:noch	0.12
w:nombr	-0.34
w:normal	0.88
w:nos	-0.77
w:not	-0.30
w:notific	-0.38
w:nuev	-0.79
w:numer	-1.52
w:nunc	0.78
w:o	0.58
w:ocult	-0.35
w:odio	-0.25
w:oig	0.44
w:oir	0.88
w:ojo	0.86
w:onc	-0.98
w:otr	0.13
w:padr	0.40
w:pagin	-0.27
w:panic	1.30
w:pantall	-0.71
w:papel	0.17
w:paquet	-0.83
w:par	1.08
w:paraliz	0.58
w:part	-0.27
w:pasill	0.83
w:pastill	-0.27
w:pat	-0.47
w:pech	0.44
w:pedi	-0.88
w:pegu	0.73
w:pel	-0.29
w:pen	-0.10
w:pens	0.51
w:pequ	-0.55
w:per	-0.19
w:perd	-0.33
w:perdi	0.19
w:perr	-0.49
w:persian	0.54
w:person	1.19
w:pesadill	0.42
w:pid	-0.49
w:piel	1.02
w:piens	0.70
w:piern	0.36
w:pinch	-0.70
w:pis	-0.83
w:plan	0.34
w:pod	0.99
w:polic	-0.47
w:polv	0.70
w:pon	-0.60
w:pong	0.62
w:por	-0.45
w:porqu	0.30
w:portal	-0.40
w:postraumatic	0.17
w:pregunt	-0.42
w:prop	0.88
w:psiquiatr	-0.56
w:pud	-0.17
w:pued	1.26
w:puent	-0.56
w:puert	0.47
w:puj	-1.10
w:punt	0.63
w:pus	0.10
w:que	-0.60
w:quer	-0.42
w:qui	0.51
w:quier	0.71
w:quit	0.50
w:rab	0.85
w:rat	-0.68
w:recib	-0.99
w:recogi	-0.52
w:reconozc	1.00
w:ref	-1.18
w:refier	0.27
w:registr	-0.91
w:regl	-0.35
w:respir	0.71
w:retir	-0.73
w:revis	-0.18
w:roj	0.18
w:rompi	0.59
w:ronch	0.88
w:rot	-0.14
w:rued	-0.54
w:sab	-0.27
w:sac	-0.57
w:sal	-0.22
w:salg	0.52
w:sali	-0.04
w:salt	-0.23
w:sangr	0.54
w:saqu	-0.88
w:se	-0.23
w:segu	0.58
w:segui	-1.04
w:segund	-0.54
w:segur	0.21
w:seguridad	0.04
w:sei	-0.58
w:seman	0.93
w:sent	-0.16
w:senti	0.24
w:ser	1.08
w:sertralin	0.55
w:señor	-0.05
w:si	0.73
w:siempr	1.01
w:sient	0.27
w:sigu	-1.43
w:sill	0.22
w:sin	0.52
w:sirv	0.38
w:sobr	-0.52
w:sof	-0.52
w:son	-0.51
w:soport	0.30
w:soy	0.37
w:su	0.38
w:sub	-0.33
w:suc	0.32
w:sud	-0.63
w:sudor	1.08
w:suen	1.01
w:sueñ	0.67
w:sup	0.62
w:sus	0.33
w:sust	0.59
w:tan	-0.46
w:tard	0.66
w:tarjet	-0.46
w:taxi	-0.94
w:taz	0.33
w:telefon	0.64
w:tem	1.07
w:tembl	0.37
w:teng	0.74
w:tensi	0.50
w:terap	0.90
w:tercer	0.26
w:tien	0.81
w:tiend	0.47
w:timbr	-0.71
w:tir	0.14
w:tod	0.91
w:todav	0.46
w:tom	0.28
w:ton	1.06
w:tont	1.39
w:toqu	0.42
w:trabaj	0.33
w:traicion	1.12
w:traster	-0.48
w:tratamient	0.63
w:tres	-0.57
w:tristez	0.88
w:turn	-0.27
w:ultim	-1.01
w:un	0.53
w:una	0.22
w:unos	-0.42
w:urgenci	0.45
w:va	-0.19
w:vac	0.66
w:vacun	-1.21
w:val	-0.38
w:vall	-0.37
w:vas	-0.92
w:ve	0.36
w:vecin	-0.86
w:ven	0.44
w:ventan	-0.84
w:veo	0.07
w:ver	-0.62
w:verguenz	0.57
w:verj	-0.87
w:vest	0.91
w:veterinar	-1.24
w:vez	0.09
w:vi	-0.08
w:viej	-0.58
w:vien	0.23
w:viern	0.74
w:vin	0.51
w:vist	0.69
w:viv	0.29
w:volv	-0.67
w:volver	-0.23
w:volvi	-1.05
w:vomit	-0.12
w:voy	-0.50
w:voz	0.89
w:vuelt	0.62
w:y	-0.38
w:ya	0.59
w:zapat	-0.15
w:º	-1.30
`);

// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	0.21
#:false/child/I-now	-0.58
#:false/child/I-past	0.27
#:false/child/he-past	0.12
#:false/child/now	0.51
#:false/child/past	-0.52
#:false/none/I-now	0.47
#:false/none/he-past	-0.38
#:false/none/past	-0.40
#:false/other/I-past	0.31
#:false/other/he-past	-0.21
#:false/other/now	0.36
#:false/self/-	0.18
#:false/self/I-now	0.33
#:false/self/he-past	0.12
#:false/self/past	-0.17
#:false/thing/I-now	-0.13
#:false/thing/I-past	-0.45
#:true/child/he-past	-0.16
#:true/none/-	-1.32
#:true/none/now	-1.27
#:true/none/past	-0.36
#:true/other/-	-0.57
#:true/other/I-now	-0.61
#:true/other/I-past	-0.31
#:true/other/he-past	-1.22
#:true/other/now	-0.87
#:true/other/past	-0.60
#:true/self/-	-0.81
#:true/self/I-now	-1.51
#:true/self/I-past	-0.19
#:true/self/he-past	-0.49
#:true/self/now	-0.86
#:true/self/past	-0.20
#:true/thing/-	-0.32
#:true/thing/I-now	-0.37
#:true/thing/he-past	-0.71
#:true/thing/now	0.10
#:true/thing/past	-0.13
#s:false/child	0.27
#s:false/thing	0.27
#s:true/child	-0.75
#s:true/none	-0.61
#s:true/other	-0.22
#s:true/self	-0.29
#s:true/thing	-0.49
01=	-1.18
01=(/-	-0.73
01=(/I-now	-0.84
01=(/I-past	0.39
01=(/falsefalse	-0.61
01=(/falsetrue	-1.00
01=(/none	-1.00
01=(/other	-0.84
01=(/self	0.39
01=(/thing	-0.61
01=(/truefalse	0.22
01=)/falsefalse	-0.83
01=)/falsetrue	-1.00
01=)/other	-0.22
01=)/past	-0.18
01=)/self	-0.83
01=,	-0.28
01=,/-	-1.09
01=,/I-now	-1.59
01=,/I-past	1.10
01=,/child	-1.95
01=,/falsefalse	-0.62
01=,/falsetrue	-0.88
01=,/he-past	0.17
01=,/none	-0.66
01=,/now	-0.29
01=,/past	-0.51
01=,/thing	-0.89
01=,/truefalse	0.48
01=,/truetrue	-0.81
01=-	-0.24
01=-/-	-1.47
01=-/I-past	0.89
01=-/falsefalse	-0.21
01=-/falsetrue	-0.62
01=-/none	0.29
01=-/now	-1.31
01=-/other	-0.31
01=-/self	-1.33
01=-/thing	-0.60
01=...	-0.47
01=.../-	-0.47
01=.../falsefalse	-0.47
01=.../self	-0.47
01=/	-0.49
01=//-	-0.49
01=//falsefalse	-0.49
01=//none	-0.49
01=:	-1.93
01=:/-	-1.29
01=:/I-now	-0.54
01=:/I-past	-1.45
01=:/falsefalse	-1.58
01=:/falsetrue	-0.77
01=:/he-past	-0.25
01=:/none	-0.83
01=:/now	-1.26
01=:/other	-0.69
01=:/past	-0.61
01=:/self	-1.97
01=:/thing	-0.82
01=:/truefalse	-1.40
01=;/-	-0.60
01=;/I-now	0.41
01=;/I-past	0.95
01=;/child	-0.48
01=;/falsefalse	-1.65
01=;/falsetrue	-0.52
01=;/he-past	-1.56
01=;/none	-0.22
01=;/now	-0.83
01=;/other	0.13
01=;/self	-0.17
01=;/thing	-0.35
01=;/truefalse	1.08
01=;/truetrue	0.52
01=after-quotation	-0.41
01=after-quotation/I-past	-0.21
01=after-quotation/falsefalse	-0.92
01=after-quotation/he-past	-1.49
01=after-quotation/now	-0.17
01=after-quotation/past	-0.68
01=after-quotation/self	-0.21
01=after-quotation/thing	-1.25
01=after-quotation/truefalse	0.15
01=antes	-0.51
01=antes/-	-1.32
01=antes/falsefalse	-1.01
01=antes/falsetrue	-0.29
01=antes/none	-1.05
01=antes/self	-0.14
01=antes/truefalse	-0.14
01=antes/truetrue	-0.37
01=asi	-0.52
01=asi/-	-0.46
01=asi/I-now	-0.36
01=asi/falsefalse	-0.46
01=asi/none	-0.46
01=asi/self	-0.36
01=asi/truefalse	-0.36
01=aunque	-0.69
01=aunque/-	-0.60
01=aunque/child	-0.28
01=aunque/falsefalse	-0.52
01=aunque/falsetrue	-0.86
01=aunque/none	-0.53
01=aunque/now	-0.71
01=aunque/other	-0.32
01=aunque/past	-0.33
01=aunque/self	-0.40
01=aunque/thing	-0.33
01=aunque/truefalse	-0.18
01=aunque/truetrue	-0.49
01=childchild	-1.16
01=childother	-0.65
01=childself	-1.05
01=childthing	-1.04
01=como	-0.83
01=como/I-now	-0.83
01=como/none	-0.59
01=como/other	-0.80
01=como/self	-1.53
01=como/thing	-1.13
01=como/truefalse	-1.06
01=como/truetrue	-0.88
01=cual	-0.67
01=cual/I-now	-0.67
01=cual/self	-0.67
01=cual/truefalse	-0.67
01=cuando	-2.01
01=cuando/-	-1.03
01=cuando/I-now	-1.19
01=cuando/I-past	-0.75
01=cuando/child	-0.28
01=cuando/falsefalse	-1.88
01=cuando/falsetrue	-1.08
01=cuando/he-past	-1.57
01=cuando/none	-0.58
01=cuando/now	-0.55
01=cuando/other	-1.58
01=cuando/past	-1.28
01=cuando/self	-1.54
01=cuando/thing	-0.39
01=cuando/truefalse	-0.73
01=cuando/truetrue	-0.96
01=desde	-0.54
01=desde/-	-0.53
01=desde/I-past	-0.35
01=desde/falsetrue	-1.44
01=desde/none	-0.14
01=desde/now	-0.22
01=desde/self	-0.71
01=desde/thing	-1.33
01=desde/truefalse	-0.66
01=donde	-0.84
01=donde/-	-0.76
01=donde/I-now	-0.28
01=donde/I-past	-0.47
01=donde/falsefalse	-0.96
01=donde/falsetrue	-0.85
01=donde/he-past	-0.96
01=donde/none	-0.32
01=donde/now	-0.52
01=donde/other	-0.67
01=donde/past	-0.61
01=donde/self	-0.80
01=donde/thing	-0.17
01=donde/truefalse	-0.61
01=donde/truetrue	-0.65
01=e	-0.29
01=e/-	-0.29
01=e/thing	-0.29
01=e/truefalse	-0.29
01=entonces	-1.25
01=entonces/-	-1.40
01=entonces/I-now	-0.86
01=entonces/falsefalse	-0.67
01=entonces/now	-0.35
01=entonces/self	-1.25
01=entonces/truefalse	-1.01
01=hasta	-0.16
01=hasta/-	-2.11
01=hasta/I-past	0.88
01=hasta/falsetrue	-0.96
01=hasta/none	-1.73
01=hasta/now	-0.89
01=hasta/other	-0.53
01=hasta/self	0.48
01=hasta/thing	-1.23
01=hasta/truefalse	-1.69
01=hasta/truetrue	-0.53
01=luego	-1.65
01=luego/-	-1.07
01=luego/I-now	-0.58
01=luego/I-past	-0.46
01=luego/falsefalse	-1.29
01=luego/he-past	-0.32
01=luego/other	-0.23
01=luego/past	-0.58
01=luego/self	-0.87
01=luego/thing	-1.02
01=luego/truefalse	-0.81
01=mientras	-1.03
01=mientras/-	-0.91
01=mientras/falsefalse	-0.91
01=mientras/falsetrue	-0.53
01=mientras/none	-0.83
01=mientras/now	-0.45
01=mientras/other	-0.20
01=mientras/past	-0.87
01=mientras/self	-1.48
01=mientras/thing	-0.26
01=mientras/truefalse	-0.76
01=mientras/truetrue	-0.35
01=ni	-0.33
01=ni/-	-1.82
01=ni/I-now	-1.19
01=ni/I-past	-0.21
01=ni/falsefalse	-0.26
01=ni/falsetrue	-1.48
01=ni/he-past	-0.45
01=ni/none	-1.83
01=ni/now	0.81
01=ni/other	0.50
01=ni/past	-1.39
01=ni/self	-0.53
01=ni/thing	-0.44
01=ni/truefalse	0.26
01=ni/truetrue	-0.93
01=nonechild	-1.22
01=nonenone	-0.15
01=noneother	-0.62
01=noneself	-0.11
01=nonething	-3.42
01=o	-0.71
01=o/-	-0.51
01=o/falsefalse	-0.51
01=o/falsetrue	-0.14
01=o/none	-0.14
01=o/now	-0.34
01=o/past	-0.23
01=o/self	-0.61
01=o/thing	-0.18
01=o/truefalse	-0.33
01=o/truetrue	-0.18
01=otherchild	-0.78
01=othernone	-0.43
01=otherother	0.10
01=otherself	-0.41
01=otherthing	-2.58
01=pero	-1.06
01=pero/-	-0.83
01=pero/falsefalse	-0.73
01=pero/falsetrue	-0.48
01=pero/none	-0.32
01=pero/now	-0.28
01=pero/other	-0.21
01=pero/past	-0.31
01=pero/self	-1.31
01=pero/thing	-0.54
01=pero/truefalse	-0.28
01=pero/truetrue	-0.24
01=porque	-0.63
01=porque/I-now	-1.18
01=porque/I-past	-1.81
01=porque/falsefalse	-0.80
01=porque/falsetrue	-1.25
01=porque/he-past	-1.09
01=porque/none	-2.28
01=porque/now	-1.22
01=porque/other	-0.73
01=porque/past	1.19
01=porque/self	-0.28
01=porque/thing	-0.77
01=porque/truefalse	-0.30
01=porque/truetrue	-0.30
01=que	-0.47
01=que/-	0.13
01=que/I-now	-2.39
01=que/I-past	-2.10
01=que/child	-0.56
01=que/falsefalse	-2.41
01=que/falsetrue	1.45
01=que/he-past	-0.32
01=que/none	0.59
01=que/now	-2.11
01=que/other	-0.69
01=que/past	-1.22
01=que/self	-1.06
01=que/thing	-0.87
01=que/truefalse	-4.21
01=que/truetrue	0.35
01=run-on/-	0.52
01=run-on/I-now	-0.37
01=run-on/falsefalse	-0.95
01=run-on/none	-0.99
01=run-on/now	-0.61
01=run-on/other	-0.76
01=run-on/past	-0.38
01=run-on/self	0.16
01=run-on/truefalse	0.67
01=selfchild	-0.99
01=selfnone	-1.04
01=selfother	-0.16
01=selfself	-0.38
01=selfthing	-0.98
01=si	-1.13
01=si/I-now	-0.50
01=si/I-past	-0.60
01=si/falsefalse	-0.17
01=si/falsetrue	-1.53
01=si/he-past	-0.78
01=si/none	-0.48
01=si/now	-1.12
01=si/other	-0.81
01=si/past	-1.70
01=si/self	-1.00
01=si/thing	-1.04
01=si/truefalse	-2.25
01=si/truetrue	0.17
01=sino	-0.29
01=sino/-	-0.29
01=sino/falsefalse	-0.27
01=sino/falsetrue	-0.43
01=sino/other	-0.43
01=sino/self	-0.27
01=thingchild	-0.54
01=thingnone	-1.37
01=thingother	-0.43
01=thingself	-0.63
01=thingthing	-1.83
01=y	-0.29
01=y/-	-0.68
01=y/I-now	-1.18
01=y/I-past	0.35
01=y/child	-1.11
01=y/falsefalse	-0.80
01=y/falsetrue	-1.35
01=y/he-past	0.13
01=y/none	-0.60
01=y/now	-0.84
01=y/other	-1.14
01=y/past	0.71
01=y/self	-0.25
01=y/truefalse	0.72
01=y/truetrue	-0.73
01=–	-0.59
01=–/I-now	-0.59
01=–/falsefalse	-0.59
01=–/self	-0.59
01v:message	-2.67
01v:reported	-2.32
10=	-0.66
10=(	0.38
10=(/-	0.39
10=(/I-now	-0.65
10=(/I-past	-0.16
10=(/falsefalse	0.80
10=(/falsetrue	-0.90
10=(/none	-0.90
10=(/other	-0.65
10=(/self	1.08
10=(/thing	-1.19
10=(/truefalse	-0.66
10=)	-0.13
10=)/-	-1.34
10=)/falsefalse	-0.50
10=)/falsetrue	0.24
10=)/other	-0.81
10=)/past	0.41
10=)/self	-0.50
10=)/truefalse	-1.04
10=,/-	-1.26
10=,/I-now	-1.71
10=,/I-past	2.19
10=,/child	-0.29
10=,/falsefalse	-0.11
10=,/falsetrue	-0.21
10=,/he-past	-0.31
10=,/none	-0.27
10=,/now	-1.99
10=,/other	-0.74
10=,/self	0.35
10=,/truefalse	-0.30
10=-	-0.51
10=-/-	-0.46
10=-/falsefalse	-0.34
10=-/falsetrue	-0.43
10=-/none	-0.45
10=-/now	-0.22
10=-/other	-0.54
10=-/self	-0.22
10=...	-0.29
10=.../-	-0.29
10=.../falsefalse	-0.29
10=.../self	-0.29
10=/	-0.58
10=//-	-0.58
10=//falsefalse	-0.58
10=//none	-0.58
10=:	-1.69
10=:/-	-1.34
10=:/I-now	-0.46
10=:/I-past	-0.71
10=:/child	-0.18
10=:/falsefalse	-1.26
10=:/falsetrue	-1.39
10=:/he-past	-0.80
10=:/none	-1.40
10=:/now	-0.65
10=:/other	-1.04
10=:/past	-0.95
10=:/self	-0.51
10=:/thing	-1.58
10=:/truefalse	-0.69
10=:/truetrue	-1.05
10=;/-	-0.42
10=;/I-now	0.14
10=;/I-past	-1.57
10=;/child	-0.32
10=;/falsefalse	0.28
10=;/he-past	0.59
10=;/none	-0.96
10=;/now	-1.64
10=;/other	0.29
10=;/past	0.46
10=;/self	-0.40
10=;/thing	-0.33
10=;/truefalse	-2.14
10=;/truetrue	-0.85
10=antes	-1.16
10=antes/-	-0.96
10=antes/falsefalse	-1.01
10=antes/falsetrue	-0.57
10=antes/none	-0.97
10=antes/past	-0.68
10=antes/self	-0.68
10=antes/truefalse	-0.22
10=antes/truetrue	-0.24
10=asi	0.73
10=asi/-	-0.47
10=asi/I-now	0.88
10=asi/falsefalse	-0.47
10=asi/none	-0.47
10=asi/self	0.88
10=asi/truefalse	0.88
10=aunque	-0.83
10=aunque/-	-0.71
10=aunque/child	-0.15
10=aunque/falsefalse	-0.73
10=aunque/falsetrue	-0.35
10=aunque/none	-0.64
10=aunque/now	-0.26
10=aunque/other	-0.34
10=aunque/past	-0.40
10=aunque/self	-0.66
10=aunque/thing	-0.40
10=aunque/truefalse	-0.29
10=aunque/truetrue	-0.29
10=childchild	-1.38
10=childnone	-0.15
10=childother	-0.42
10=childself	0.28
10=childthing	-0.17
10=como	-1.43
10=como/I-now	-1.43
10=como/none	-0.64
10=como/other	-0.95
10=como/self	-0.72
10=como/thing	-1.02
10=como/truefalse	-0.79
10=como/truetrue	-1.20
10=cual	-0.20
10=cual/I-now	-0.20
10=cual/self	-0.20
10=cual/truefalse	-0.20
10=cuando	-0.18
10=cuando/-	-0.26
10=cuando/I-now	0.45
10=cuando/I-past	-0.60
10=cuando/child	-0.65
10=cuando/falsefalse	0.12
10=cuando/he-past	-0.48
10=cuando/none	-0.89
10=cuando/now	-0.56
10=cuando/other	0.27
10=cuando/past	0.62
10=cuando/self	-0.82
10=cuando/thing	0.10
10=cuando/truefalse	-1.19
10=cuando/truetrue	-1.78
10=desde	-1.46
10=desde/-	-1.38
10=desde/I-past	-0.37
10=desde/falsefalse	-1.34
10=desde/falsetrue	-1.28
10=desde/none	-1.10
10=desde/now	-0.31
10=desde/self	-0.56
10=desde/thing	-0.70
10=desde/truefalse	-0.15
10=donde	-1.23
10=donde/-	-0.69
10=donde/I-now	-0.34
10=donde/I-past	-0.28
10=donde/falsefalse	-0.26
10=donde/falsetrue	-1.12
10=donde/he-past	-0.85
10=donde/none	-0.19
10=donde/now	-1.06
10=donde/other	-0.26
10=donde/past	-0.92
10=donde/self	-1.18
10=donde/thing	-0.43
10=donde/truefalse	-0.85
10=donde/truetrue	-0.53
10=e	0.86
10=e/-	0.86
10=e/thing	0.86
10=e/truefalse	0.86
10=entonces	-0.98
10=entonces/-	-0.95
10=entonces/I-now	-0.44
10=entonces/falsefalse	-1.11
10=entonces/self	-0.98
10=entonces/truefalse	-0.77
10=hasta	-0.65
10=hasta/-	-0.61
10=hasta/I-past	-0.16
10=hasta/falsefalse	-3.10
10=hasta/falsetrue	-0.28
10=hasta/none	-0.44
10=hasta/now	-0.53
10=hasta/other	0.12
10=hasta/past	0.32
10=hasta/self	-1.29
10=hasta/thing	-0.78
10=hasta/truefalse	0.51
10=luego	-1.07
10=luego/-	-0.54
10=luego/I-now	-0.84
10=luego/I-past	-1.18
10=luego/falsefalse	-0.68
10=luego/he-past	-0.70
10=luego/other	-0.87
10=luego/past	-0.35
10=luego/self	-1.40
10=luego/thing	-0.33
10=luego/truefalse	-1.29
10=mientras	-1.23
10=mientras/-	-1.13
10=mientras/falsefalse	-0.74
10=mientras/falsetrue	-0.50
10=mientras/none	-0.18
10=mientras/now	-0.58
10=mientras/other	-1.08
10=mientras/self	-0.80
10=mientras/thing	-0.30
10=mientras/truefalse	-0.56
10=mientras/truetrue	-1.13
10=ni	-0.51
10=ni/-	0.11
10=ni/I-now	-1.30
10=ni/I-past	-1.62
10=ni/falsefalse	-1.02
10=ni/falsetrue	0.57
10=ni/he-past	-0.19
10=ni/none	-0.14
10=ni/now	-1.04
10=ni/other	-0.74
10=ni/past	-0.27
10=ni/self	-0.10
10=ni/thing	-0.74
10=ni/truefalse	-1.39
10=ni/truetrue	-1.90
10=nonechild	-1.46
10=nonenone	-0.21
10=noneother	-2.50
10=noneself	0.22
10=nonething	-1.91
10=o	-0.26
10=o/-	-0.39
10=o/falsefalse	-0.50
10=o/falsetrue	0.58
10=o/none	0.58
10=o/now	-0.24
10=o/past	-0.18
10=o/self	-0.50
10=o/thing	-0.60
10=o/truefalse	-0.19
10=o/truetrue	-0.60
10=otherchild	-1.54
10=othernone	-0.94
10=otherother	-1.63
10=otherself	0.56
10=otherthing	-0.72
10=pero	0.27
10=pero/-	-0.75
10=pero/I-past	0.41
10=pero/falsefalse	-0.72
10=pero/falsetrue	0.84
10=pero/he-past	0.70
10=pero/none	-0.42
10=pero/now	0.92
10=pero/other	1.07
10=pero/past	-0.48
10=pero/self	-0.34
10=pero/thing	-0.61
10=pero/truefalse	0.73
10=pero/truetrue	0.50
10=porque	-1.22
10=porque/-	-2.15
10=porque/I-now	-0.52
10=porque/I-past	-0.81
10=porque/falsefalse	-1.71
10=porque/falsetrue	-0.57
10=porque/he-past	-0.77
10=porque/none	-0.77
10=porque/now	-0.62
10=porque/other	-0.79
10=porque/self	-2.00
10=porque/thing	-0.18
10=porque/truefalse	-1.35
10=porque/truetrue	-2.44
10=que	-0.62
10=que/-	0.70
10=que/I-now	-1.36
10=que/child	0.46
10=que/falsefalse	-1.31
10=que/falsetrue	0.27
10=que/he-past	-2.08
10=que/none	0.35
10=que/now	-0.29
10=que/other	-0.31
10=que/past	-1.36
10=que/self	-1.19
10=que/thing	0.24
10=que/truefalse	-0.93
10=run-on	-0.66
10=run-on/-	-0.46
10=run-on/I-now	-0.54
10=run-on/falsefalse	-0.40
10=run-on/none	-0.19
10=run-on/now	-0.38
10=run-on/other	-0.19
10=run-on/past	-0.65
10=run-on/self	-0.96
10=run-on/truefalse	-0.67
10=selfchild	-1.51
10=selfother	-1.03
10=selfself	-0.64
10=selfthing	-0.98
10=si	-1.44
10=si/-	-1.55
10=si/I-now	-0.43
10=si/I-past	-1.15
10=si/falsefalse	-1.30
10=si/falsetrue	-1.68
10=si/he-past	-0.31
10=si/none	-0.74
10=si/now	-1.46
10=si/other	-0.30
10=si/past	-0.51
10=si/self	-1.15
10=si/thing	-0.77
10=si/truefalse	-0.27
10=si/truetrue	-1.01
10=sino	-0.70
10=sino/-	-0.70
10=sino/falsefalse	-0.48
10=sino/falsetrue	-0.54
10=sino/other	-0.54
10=sino/self	-0.48
10=thingchild	0.42
10=thingnone	0.33
10=thingother	-1.94
10=thingself	0.32
10=thingthing	-0.71
10=y	-0.63
10=y/-	-1.05
10=y/I-now	0.26
10=y/I-past	0.57
10=y/child	-1.19
10=y/falsefalse	-1.20
10=y/falsetrue	-0.21
10=y/he-past	-0.88
10=y/none	0.50
10=y/now	-0.43
10=y/other	-0.82
10=y/past	-0.40
10=y/self	-1.24
10=y/thing	0.44
10=y/truefalse	-1.20
10=y/truetrue	0.49
10v:message	-1.99
10v:quoted	-0.62
10v:reported	-1.39
10|	-0.53
11=	0.76
11=(	0.10
11=(/-	0.14
11=(/I-now	-0.58
11=(/I-past	-0.25
11=(/falsefalse	-0.24
11=(/falsetrue	0.40
11=(/none	0.40
11=(/other	-0.58
11=(/self	-0.25
11=(/thing	-0.24
11=(/truefalse	-0.44
11=)/falsefalse	-0.30
11=)/falsetrue	-0.52
11=)/other	0.15
11=)/past	-0.34
11=)/self	-0.30
11=)/thing	-0.12
11=,	0.36
11=,/-	-0.30
11=,/I-now	0.14
11=,/I-past	0.40
11=,/child	0.84
11=,/falsefalse	0.38
11=,/falsetrue	0.37
11=,/he-past	-0.59
11=,/none	0.24
11=,/now	-0.15
11=,/other	0.21
11=,/past	-0.31
11=,/thing	0.15
11=,/truetrue	-0.79
11=-	-0.48
11=-/-	-0.34
11=-/I-past	-0.36
11=-/falsefalse	-0.49
11=-/none	-0.19
11=-/now	-0.31
11=-/other	-0.20
11=-/self	-0.31
11=-/thing	-0.10
11=...	0.58
11=.../-	0.58
11=.../falsefalse	0.58
11=.../self	0.58
11=/	-0.32
11=//-	-0.32
11=//falsefalse	-0.32
11=//none	-0.32
11=:	0.49
11=:/I-now	0.87
11=:/falsefalse	0.40
11=:/falsetrue	0.19
11=:/he-past	-0.73
11=:/none	0.45
11=:/now	0.43
11=:/other	-1.04
11=:/past	-1.24
11=:/self	0.17
11=:/thing	-0.16
11=:/truefalse	-0.63
11=;	-0.18
11=;/-	-0.65
11=;/I-now	-1.09
11=;/I-past	-1.74
11=;/child	-0.27
11=;/falsefalse	0.21
11=;/falsetrue	-0.14
11=;/he-past	-1.94
11=;/now	1.20
11=;/past	0.36
11=;/self	-0.74
11=;/thing	0.49
11=;/truefalse	-0.50
11=;/truetrue	-0.49
11=antes	0.14
11=antes/-	0.23
11=antes/falsefalse	0.83
11=antes/falsetrue	-0.48
11=antes/none	-0.22
11=antes/past	0.21
11=antes/self	0.43
11=antes/truefalse	-0.44
11=antes/truetrue	0.28
11=asi	-0.64
11=asi/-	-0.23
11=asi/I-now	-0.50
11=asi/falsefalse	-0.23
11=asi/none	-0.23
11=asi/self	-0.50
11=asi/truefalse	-0.50
11=aunque	0.98
11=aunque/-	0.80
11=aunque/child	0.26
11=aunque/falsefalse	0.68
11=aunque/falsetrue	0.83
11=aunque/none	0.80
11=aunque/now	0.92
11=aunque/other	0.42
11=aunque/past	-0.30
11=aunque/self	0.62
11=aunque/thing	-0.30
11=aunque/truefalse	0.46
11=aunque/truetrue	0.41
11=childother	0.43
11=childself	-0.55
11=childthing	0.95
11=como/none	0.66
11=como/self	1.32
11=como/thing	-0.89
11=como/truefalse	-0.19
11=como/truetrue	0.24
11=cual	0.58
11=cual/I-now	0.58
11=cual/self	0.58
11=cual/truefalse	0.58
11=cuando	0.11
11=cuando/-	0.17
11=cuando/I-now	-0.25
11=cuando/I-past	0.33
11=cuando/child	0.65
11=cuando/he-past	-0.60
11=cuando/none	0.51
11=cuando/now	0.98
11=cuando/other	0.31
11=cuando/past	-0.21
11=cuando/self	-0.22
11=cuando/thing	-0.85
11=cuando/truefalse	0.76
11=cuando/truetrue	0.19
11=desde/I-past	-0.23
11=desde/falsefalse	0.11
11=desde/none	0.42
11=desde/now	0.28
11=desde/self	0.14
11=desde/thing	-0.58
11=donde/-	-0.24
11=donde/I-now	-0.20
11=donde/I-past	-0.40
11=donde/falsefalse	-0.12
11=donde/falsetrue	-0.45
11=donde/he-past	-0.57
11=donde/none	0.19
11=donde/now	1.42
11=donde/other	-0.44
11=donde/past	0.48
11=donde/thing	-0.21
11=donde/truefalse	0.73
11=donde/truetrue	-0.55
11=e	-0.32
11=e/-	-0.32
11=e/thing	-0.32
11=e/truefalse	-0.32
11=entonces/-	-0.29
11=entonces/I-now	0.98
11=entonces/falsefalse	-0.13
11=entonces/now	0.35
11=entonces/truefalse	0.23
11=hasta/-	-0.16
11=hasta/I-past	-0.52
11=hasta/falsefalse	0.18
11=hasta/now	0.77
11=hasta/past	-0.19
11=hasta/self	0.15
11=hasta/thing	-0.16
11=hasta/truetrue	0.22
11=luego	0.10
11=luego/-	-1.17
11=luego/I-now	0.21
11=luego/I-past	0.53
11=luego/falsefalse	-1.08
11=luego/he-past	-0.53
11=luego/other	-0.29
11=luego/past	0.58
11=luego/self	0.61
11=luego/thing	-1.05
11=luego/truefalse	0.71
11=mientras	0.22
11=mientras/-	-0.12
11=mientras/falsefalse	0.23
11=mientras/falsetrue	0.61
11=mientras/none	-0.67
11=mientras/now	0.38
11=mientras/other	-0.64
11=mientras/past	-0.41
11=mientras/self	0.37
11=mientras/thing	0.28
11=mientras/truefalse	-0.81
11=mientras/truetrue	-0.61
11=ni/-	0.62
11=ni/I-past	-0.62
11=ni/falsefalse	0.42
11=ni/he-past	-0.42
11=ni/none	1.80
11=ni/now	-0.11
11=ni/past	0.86
11=ni/self	-0.13
11=ni/thing	0.79
11=ni/truefalse	0.36
11=ni/truetrue	-1.17
11=nonechild	0.25
11=noneother	0.42
11=nonething	0.35
11=o	0.41
11=o/-	0.52
11=o/falsefalse	0.64
11=o/falsetrue	-0.59
11=o/none	-0.59
11=o/now	0.28
11=o/past	0.20
11=o/self	0.67
11=o/thing	0.59
11=o/truefalse	0.31
11=o/truetrue	0.59
11=othernone	-0.40
11=otherother	0.32
11=otherthing	0.39
11=pero	-0.22
11=pero/-	0.48
11=pero/I-past	-0.32
11=pero/falsefalse	0.27
11=pero/falsetrue	-0.40
11=pero/he-past	-0.46
11=pero/none	0.75
11=pero/now	-0.75
11=pero/other	-0.46
11=pero/past	-0.48
11=pero/self	-0.82
11=pero/truefalse	-0.61
11=pero/truetrue	-0.44
11=porque	-0.53
11=porque/-	0.20
11=porque/I-now	1.32
11=porque/I-past	-0.90
11=porque/falsefalse	-0.11
11=porque/falsetrue	0.58
11=porque/he-past	-1.42
11=porque/none	-0.30
11=porque/now	0.31
11=porque/other	-0.49
11=porque/past	-1.30
11=porque/self	-0.41
11=porque/thing	0.45
11=porque/truefalse	-1.00
11=porque/truetrue	-0.45
11=que	0.14
11=que/-	0.27
11=que/I-now	-0.74
11=que/I-past	0.73
11=que/child	-0.88
11=que/falsefalse	0.18
11=que/falsetrue	0.59
11=que/he-past	-0.85
11=que/none	-0.66
11=que/now	0.24
11=que/past	-0.26
11=que/self	0.21
11=que/thing	0.29
11=que/truefalse	-0.76
11=que/truetrue	-0.40
11=run-on/-	-0.12
11=run-on/I-now	0.28
11=run-on/falsefalse	0.38
11=run-on/none	-0.26
11=run-on/now	-0.35
11=run-on/other	0.50
11=run-on/past	-0.31
11=run-on/self	-0.39
11=run-on/truefalse	-0.20
11=selfchild	1.15
11=selfnone	0.38
11=selfother	-0.10
11=selfself	-0.38
11=selfthing	0.26
11=si	0.15
11=si/-	0.20
11=si/I-now	0.69
11=si/I-past	1.11
11=si/falsefalse	0.14
11=si/falsetrue	0.63
11=si/he-past	1.07
11=si/none	0.31
11=si/other	-0.34
11=si/past	-0.41
11=si/self	0.30
11=si/thing	1.54
11=si/truefalse	-0.15
11=si/truetrue	0.20
11=sino	0.56
11=sino/-	0.56
11=sino/falsefalse	0.31
11=sino/falsetrue	0.58
11=sino/other	0.58
11=sino/self	0.31
11=thingchild	-0.62
11=thingnone	0.17
11=thingother	0.50
11=thingself	0.12
11=thingthing	0.23
11=y	-0.14
11=y/-	-0.60
11=y/I-now	-0.58
11=y/I-past	0.20
11=y/falsefalse	0.36
11=y/falsetrue	-0.70
11=y/none	-0.13
11=y/now	1.44
11=y/other	-0.20
11=y/past	-0.68
11=y/truefalse	0.27
11=y/truetrue	-0.75
11v:message	-0.81
11v:reported	0.73
11|	-0.42
M|b:# .	-0.60
M|b:# a	-0.38
M|b:# al	-0.11
M|b:# de	-0.43
M|b:. me	-0.36
M|b:^ a	0.59
M|b:^ algui	0.17
M|b:^ aparec	-0.33
M|b:^ camb	-0.46
M|b:^ coment	-0.61
M|b:^ compr	-0.70
M|b:^ con	-0.20
M|b:^ cuand	0.11
M|b:^ dej	-1.18
M|b:^ el	-0.32
M|b:^ ell	-0.93
M|b:^ en	-0.24
M|b:^ escrib	-0.65
M|b:^ fue	-1.01
M|b:^ hiz	-0.56
M|b:^ hoy	-1.32
M|b:^ la	-0.80
M|b:^ le	-0.96
M|b:^ ley	-0.44
M|b:^ llam	-0.78
M|b:^ llen	-0.51
M|b:^ lo	-1.49
M|b:^ lueg	-0.20
M|b:^ mand	-0.32
M|b:^ mi	-0.38
M|b:^ mientr	-1.17
M|b:^ ni	1.23
M|b:^ pag	-0.63
M|b:^ pas	-0.20
M|b:^ per	-0.44
M|b:^ pid	-1.05
M|b:^ por	-0.66
M|b:^ porqu	-0.16
M|b:^ public	-0.44
M|b:^ pus	-0.88
M|b:^ reserv	-0.63
M|b:^ sac	-0.32
M|b:^ se	-1.24
M|b:^ si	0.95
M|b:^ su	-0.43
M|b:^ sub	-0.62
M|b:^ toc	-0.69
M|b:^ un	-0.77
M|b:^ y	-0.43
M|b:a #	-0.26
M|b:a .	-0.36
M|b:a busc	0.19
M|b:a cas	-0.60
M|b:a cen	-0.51
M|b:a dec	-0.23
M|b:a favor	-0.54
M|b:a grit	-0.47
M|b:a la	0.17
M|b:a las	-1.14
M|b:a mis	-0.42
M|b:a su	-0.16
M|b:abr el	-0.60
M|b:acompañ .	-0.79
M|b:acompañ a	-0.42
M|b:agarr de	-0.14
M|b:agent me	-0.73
M|b:al #	-1.27
M|b:al de	-0.48
M|b:al telefon	0.44
M|b:algui pid	-0.39
M|b:alt ,	-0.32
M|b:alt en	-0.47
M|b:amistad a	-0.41
M|b:ansiedad .	0.43
M|b:ant que	0.58
M|b:aparec en	-0.77
M|b:apell .	-0.27
M|b:apell de	-0.38
M|b:asient .	0.65
M|b:avis a	-0.71
M|b:avis de	-0.28
M|b:baj por	0.28
M|b:barr .	-1.23
M|b:busc .	0.52
M|b:cabecer le	0.22
M|b:camb la	0.24
M|b:camiset con	-0.43
M|b:cart a	-0.81
M|b:cas .	-0.54
M|b:cen .	-0.51
M|b:certific medic	-0.76
M|b:chic de	-0.45
M|b:cit con	-0.39
M|b:cocin .	-0.64
M|b:com mi	0.26
M|b:coment mi	-0.23
M|b:comisar .	0.15
M|b:compañer de	-0.51
M|b:compañer se	-0.82
M|b:compr el	-0.64
M|b:con el	-0.46
M|b:con la	-0.36
M|b:con los	-0.17
M|b:con mi	-0.36
M|b:con mis	-0.67
M|b:con un	-0.59
M|b:con una	-0.74
M|b:conmig .	-0.83
M|b:cont en	0.41
M|b:contr mi	-0.58
M|b:cop de	-0.26
M|b:cuand aparec	-0.76
M|b:cuand dij	-0.83
M|b:cuand el	-0.38
M|b:cuand ley	-0.15
M|b:cuand sal	-0.31
M|b:cuent .	-0.45
M|b:cuent en	0.45
M|b:cuñ se	-0.34
M|b:de #	-0.61
M|b:de afuer	0.23
M|b:de cabecer	0.22
M|b:de defunci	-0.21
M|b:de el	-0.57
M|b:de ell	-0.54
M|b:de los	0.18
M|b:de mi	0.41
M|b:de mis	0.44
M|b:de nuev	-0.24
M|b:de pastill	-0.66
M|b:de que	-0.34
M|b:de solter	-0.35
M|b:de su	-0.72
M|b:de tod	0.33
M|b:dej en	-0.59
M|b:del #	-0.51
M|b:delant de	-1.20
M|b:denunc .	-0.42
M|b:denunc contr	-0.44
M|b:desd el	-0.32
M|b:diar en	-0.32
M|b:dij mi	-0.26
M|b:dio a	-0.45
M|b:dio agu	-0.27
M|b:dio el	-0.59
M|b:dio mi	-0.60
M|b:direcci .	-0.96
M|b:direcci de	-0.19
M|b:direcci en	-0.15
M|b:discut por	-0.13
M|b:el #	-1.05
M|b:el .	-0.71
M|b:el agent	-0.73
M|b:el asient	0.38
M|b:el balc	-0.75
M|b:el banc	-0.21
M|b:el coleg	-0.47
M|b:el con	-0.30
M|b:el cuart	-0.41
M|b:el dia	-0.37
M|b:el en	-0.17
M|b:el est	-0.54
M|b:el for	-0.48
M|b:el guard	-0.55
M|b:el hab	-0.47
M|b:el hombr	-0.18
M|b:el libr	-0.62
M|b:el lun	-0.50
M|b:el me	-0.13
M|b:el medic	0.23
M|b:el mensaj	-0.54
M|b:el mied	0.40
M|b:el numer	-0.17
M|b:el padr	-0.48
M|b:el porter	-0.15
M|b:el segu	-0.44
M|b:el segur	-0.11
M|b:el sub	-0.54
M|b:el telefon	0.51
M|b:el timbr	0.24
M|b:el usuar	-0.28
M|b:el vecin	-0.54
M|b:el vide	-0.54
M|b:el vigilant	-0.47
M|b:ell .	-0.54
M|b:ell es	-0.50
M|b:ell me	-0.67
M|b:en comisar	0.26
M|b:en el	-0.22
M|b:en la	-0.38
M|b:en mi	-0.87
M|b:en navidad	-0.17
M|b:en otr	-0.29
M|b:en tres	0.26
M|b:en un	-0.54
M|b:en voz	-0.66
M|b:entr a	-0.71
M|b:entreg el	-0.45
M|b:entreg la	-0.81
M|b:es mi	-0.35
M|b:escrib a	-0.35
M|b:escrib en	-0.64
M|b:espos .	-0.67
M|b:espos se	0.44
M|b:espos tard	0.22
M|b:esquin me	-0.45
M|b:est .	0.48
M|b:est en	-0.58
M|b:favor de	-0.54
M|b:firm com	-0.84
M|b:flor a	-0.51
M|b:for de	-0.48
M|b:forens me	-0.79
M|b:fot .	-1.24
M|b:fot de	-0.91
M|b:fot en	-0.30
M|b:frasc de	-0.66
M|b:fue a	-0.61
M|b:graduaci .	-0.37
M|b:grit mi	-0.33
M|b:grup de	-0.99
M|b:guard me	-0.86
M|b:ha dado	0.15
M|b:habl con	-0.35
M|b:habl de	-0.19
M|b:hac mas	1.01
M|b:herman ,	1.04
M|b:herman .	-0.86
M|b:herman :	-0.67
M|b:herman de	-0.59
M|b:herman en	-0.43
M|b:herman est	-0.38
M|b:herman le	0.41
M|b:herman lo	-0.35
M|b:herman me	-0.88
M|b:herman menor	-0.41
M|b:herman por	0.22
M|b:herman se	0.14
M|b:hij .	-0.71
M|b:hij en	-0.42
M|b:hiz la	-0.16
M|b:hiz pas	-0.40
M|b:hiz un	-0.88
M|b:hor .	-1.20
M|b:humill .	-0.70
M|b:invit a	-0.51
M|b:jef ,	-1.40
M|b:jef .	-1.14
M|b:la #	-0.34
M|b:la baj	0.28
M|b:la cabez	0.29
M|b:la cit	-0.35
M|b:la cocin	-0.65
M|b:la denunc	-0.42
M|b:la direcci	-0.19
M|b:la escuel	-0.46
M|b:la esquin	-0.45
M|b:la facultad	-0.15
M|b:la fil	-0.63
M|b:la fiscal	-0.62
M|b:la fot	0.16
M|b:la list	-0.47
M|b:la mam	-0.22
M|b:la not	-0.47
M|b:la notar	-0.18
M|b:la nov	-0.59
M|b:la pantorrill	-0.36
M|b:la papeler	-0.26
M|b:la plaz	-0.27
M|b:la profesor	-0.22
M|b:la puert	0.13
M|b:la sal	-0.48
M|b:la tiend	0.39
M|b:lado .	-0.21
M|b:lado en	-0.13
M|b:las #	-1.10
M|b:las llav	-0.15
M|b:las luc	0.37
M|b:le cont	0.25
M|b:le dio	-0.44
M|b:le escrib	-0.35
M|b:le lleg	-0.54
M|b:le mand	-0.74
M|b:le pas	-0.82
M|b:le paut	0.22
M|b:le pid	-0.74
M|b:le pus	-0.43
M|b:le toc	-0.71
M|b:ley mi	-0.47
M|b:llam a	-0.46
M|b:llav .	-0.30
M|b:lleg a	-0.44
M|b:lleg la	-0.16
M|b:llen mi	-0.51
M|b:llev a	-0.71
M|b:llev mi	-0.51
M|b:llor a	-0.32
M|b:lo invit	-0.51
M|b:lo mand	-1.16
M|b:lo pus	-0.21
M|b:lo repit	-0.53
M|b:los corre	-0.46
M|b:los niñ	0.32
M|b:los ojos	-0.59
M|b:lueg el	-0.15
M|b:lun .	-0.37
M|b:madr ,	-0.25
M|b:madr .	0.74
M|b:madr est	-0.39
M|b:madr me	-0.72
M|b:mam ,	-0.46
M|b:mam .	-1.24
M|b:mam de	-0.22
M|b:mam se	-0.87
M|b:mand a	-0.48
M|b:mand flor	-0.51
M|b:mand un	-0.66
M|b:mand una	-0.63
M|b:mar duerm	-0.33
M|b:mariachi a	-0.36
M|b:mas que	1.01
M|b:me .	-0.36
M|b:me acompañ	-0.56
M|b:me agarr	-0.14
M|b:me avis	0.67
M|b:me da	-0.38
M|b:me dej	0.28
M|b:me dij	-0.31
M|b:me dio	-0.19
M|b:me entreg	-0.53
M|b:me ha	0.53
M|b:me habl	0.30
M|b:me hiz	0.28
M|b:me llam	-0.34
M|b:me lo	-0.27
M|b:me mand	-0.49
M|b:me mir	0.35
M|b:me mord	-0.36
M|b:me pas	0.23
M|b:me qued	0.11
M|b:me reenvi	-0.23
M|b:me reproch	-0.41
M|b:me sigu	-1.08
M|b:me tuv	0.25
M|b:me vio	0.42
M|b:medic de	0.21
M|b:medic me	0.15
M|b:mejor amig	0.46
M|b:mensaj en	-0.32
M|b:mes .	-0.46
M|b:mi .	0.68
M|b:mi abog	0.18
M|b:mi abrig	-0.78
M|b:mi abuel	-0.17
M|b:mi amig	-0.71
M|b:mi apell	-0.36
M|b:mi asient	-0.25
M|b:mi barr	-1.15
M|b:mi call	-0.59
M|b:mi canast	-0.97
M|b:mi car	-0.20
M|b:mi cas	-0.85
M|b:mi cedul	-0.29
M|b:mi clinic	-0.53
M|b:mi coch	-0.23
M|b:mi compañer	-0.31
M|b:mi corre	-1.11
M|b:mi cuent	-0.44
M|b:mi cuñ	-0.34
M|b:mi diar	-0.32
M|b:mi direcci	-1.10
M|b:mi escritor	-0.40
M|b:mi espos	0.25
M|b:mi firm	-0.33
M|b:mi fot	-1.39
M|b:mi graduaci	-0.37
M|b:mi herman	-0.17
M|b:mi hij	-0.14
M|b:mi horar	-0.31
M|b:mi jef	-0.61
M|b:mi lado	-0.23
M|b:mi llav	-0.22
M|b:mi madr	-0.44
M|b:mi mar	0.50
M|b:mi mejor	0.46
M|b:mi muj	0.40
M|b:mi nombr	-1.10
M|b:mi nov	0.87
M|b:mi numer	-0.63
M|b:mi oficin	-0.35
M|b:mi padr	0.29
M|b:mi pap	-0.73
M|b:mi parej	-0.12
M|b:mi perr	-0.54
M|b:mi prim	-1.31
M|b:mi prop	0.22
M|b:mi puert	-1.46
M|b:mi sal	-0.89
M|b:mi suegr	-0.14
M|b:mi tia	-0.55
M|b:mi trabaj	-0.92
M|b:mi ventan	-0.65
M|b:mir con	-0.74
M|b:mis fot	-0.80
M|b:mis hij	-0.68
M|b:mis lent	-0.38
M|b:mord la	-0.36
M|b:nada mas	-0.20
M|b:nadi me	0.29
M|b:ni a	1.17
M|b:ni el	0.41
M|b:ni mi	1.37
M|b:niñ .	0.27
M|b:no duerm	0.58
M|b:no habl	0.19
M|b:no hac	1.01
M|b:no ladr	-0.31
M|b:no lo	0.93
M|b:no me	0.45
M|b:noch .	0.15
M|b:nombr .	-0.46
M|b:nombr com	-1.17
M|b:nombr de	-0.16
M|b:nombr en	-0.43
M|b:not a	-0.56
M|b:numer de	-0.60
M|b:oficin .	-0.35
M|b:otr vez	-0.42
M|b:padr .	-0.59
M|b:padr de	-0.48
M|b:padr le	-0.19
M|b:pag mi	-0.49
M|b:palabr en	-0.39
M|b:pantorrill .	-0.36
M|b:pap ,	-1.27
M|b:pap .	-0.65
M|b:par el	-0.12
M|b:par en	-0.42
M|b:par mi	-0.61
M|b:par que	0.55
M|b:part de	-0.32
M|b:pas el	-0.80
M|b:pas la	-0.77
M|b:pas por	-1.23
M|b:perr de	-0.80
M|b:pid a	-0.91
M|b:pid amistad	-0.41
M|b:pid la	-0.47
M|b:pid mi	-1.43
M|b:pid que	0.37
M|b:pis .	-0.58
M|b:por ansiedad	0.28
M|b:por el	-0.37
M|b:por eso	-0.67
M|b:por est	1.01
M|b:por la	-0.38
M|b:por mi	-1.25
M|b:por mis	-0.30
M|b:por su	-0.26
M|b:porqu el	-0.66
M|b:porter me	-0.15
M|b:pregunt por	-0.30
M|b:prim ,	-0.94
M|b:prim .	-0.28
M|b:prim le	-0.31
M|b:public en	-0.24
M|b:public mi	-0.63
M|b:puert de	-0.18
M|b:puert me	0.29
M|b:pus a	-0.74
M|b:pus contr	-0.29
M|b:pus el	-0.39
M|b:pus en	-0.60
M|b:pus mi	-0.27
M|b:pus una	-0.36
M|b:que algui	-0.39
M|b:que entr	-0.73
M|b:que la	0.49
M|b:que le	-0.40
M|b:que ley	-0.32
M|b:que mand	-0.58
M|b:que mi	-0.59
M|b:que no	0.38
M|b:que pus	-0.29
M|b:que yo	-0.65
M|b:ram en	-0.43
M|b:reproch que	-0.41
M|b:reserv a	-0.50
M|b:sab .	-0.67
M|b:sac a	-0.34
M|b:sac cop	-0.26
M|b:sal ,	-0.70
M|b:sal a	0.12
M|b:sal de	-0.28
M|b:sal mi	-0.63
M|b:se desmay	-0.67
M|b:se hiz	-1.17
M|b:se le	0.29
M|b:se llam	-0.44
M|b:se llev	-0.83
M|b:se par	-0.97
M|b:se pas	0.16
M|b:se pus	-0.72
M|b:se qued	0.55
M|b:se sent	-0.93
M|b:seman .	-0.54
M|b:sent a	-0.25
M|b:sent en	-1.05
M|b:señor de	-0.38
M|b:señor me	-0.64
M|b:si el	0.66
M|b:sill .	-0.19
M|b:son el	-0.65
M|b:su barc	-0.15
M|b:su cart	-0.60
M|b:su madr	-0.42
M|b:sub conmig	-0.52
M|b:suegr le	0.11
M|b:suegr se	-1.10
M|b:ten mi	-0.25
M|b:tia viv	-0.37
M|b:toc el	-0.69
M|b:toc mi	-0.47
M|b:tom mi	-0.18
M|b:trabaj .	-0.77
M|b:tres vec	0.18
M|b:tuv que	-1.43
M|b:un cartel	-0.28
M|b:un certific	-0.76
M|b:un chic	-0.45
M|b:un frasc	-0.66
M|b:un mariachi	-0.36
M|b:un mensaj	-0.52
M|b:un perfil	-0.64
M|b:un ram	-0.43
M|b:un señor	-0.83
M|b:una cart	-0.79
M|b:una denunc	-0.42
M|b:una fot	-1.41
M|b:una sill	-0.12
M|b:usuar @	-0.28
M|b:va a	0.17
M|b:vecin me	-0.54
M|b:ventan .	-0.61
M|b:vide .	-0.20
M|b:vio mi	-1.18
M|b:viv sol	-0.37
M|b:voz alt	-0.66
M|b:y el	-1.42
M|b:y la	-0.13
M|b:y le	-0.29
M|b:y lo	-0.77
M|b:y los	-0.77
M|b:y no	0.21
M|b:y pid	-0.30
M|b:y por	-0.66
M|b:y pus	-0.43
M|b:y se	0.12
M|b:y ten	-0.19
M|b:y un	-0.16
M|b:y yo	0.70
M|b:ya no	0.39
M|b:yo .	0.44
M|b:yo no	-0.28
M|b:zapat .	-0.43
M|b:§ ,	-0.82
M|b:§ a	-0.66
M|b:§ me	-0.33
M|f:0/other	0.30
M|f:1/other	-0.16
M|f:2/other	-0.19
M|g:action	-0.23
M|g:anger	0.17
M|g:appetite	0.62
M|g:belittle	-0.19
M|g:body	0.42
M|g:care	0.27
M|g:concentration	0.67
M|g:confused	-0.12
M|g:damage	-0.17
M|g:diagnosis	-0.84
M|g:drink	0.28
M|g:expects	-0.47
M|g:fear	0.14
M|g:feelVerb	0.36
M|g:figure	-0.12
M|g:guard	0.35
M|g:harm	0.16
M|g:injuryCue	-0.48
M|g:lasting	-0.46
M|g:look	-0.25
M|g:medicine	0.55
M|g:messageThing	0.21
M|g:numb	-0.94
M|g:otherMeaning	0.34
M|g:relief	0.21
M|g:sad	0.11
M|g:saying	-0.22
M|g:shows	-0.25
M|g:sleep	0.38
M|g:stirs	0.38
M|g:sureBlame	0.44
M|g:sureState	-0.24
M|g:sureStirs	-0.40
M|g:sureThing	0.99
M|g:thing	-0.45
M|g:tired	0.54
M|g:trust	0.35
M|g:wants	-0.51
M|gs:action/EL	0.14
M|gs:action/PEOPLE	-0.81
M|gs:action/SHE	-0.29
M|gs:action/THE-person	-0.74
M|gs:anger/EL	0.21
M|gs:anger/MY-person	0.25
M|gs:anger/SHE	-0.31
M|gs:appetite/EL	0.88
M|gs:belittle/EL	-0.19
M|gs:blame/EL	-0.34
M|gs:blame/MY-person	0.43
M|gs:body/EL	0.45
M|gs:care/EL	0.50
M|gs:children/EL	0.27
M|gs:children/THE-child	-0.50
M|gs:children/THE-person	-0.52
M|gs:concentration/EL	0.56
M|gs:concentration/MY-person	0.26
M|gs:concentration/THE-person	-0.42
M|gs:confused/MY-person	-0.14
M|gs:damage/EL	-0.29
M|gs:damage/MY-person	-0.66
M|gs:damage/THE-person	-0.55
M|gs:diagnosis/EL	-0.84
M|gs:drink/EL	-0.28
M|gs:drink/MY-person	0.73
M|gs:drink/THE-person	-0.32
M|gs:evidence/EL	0.20
M|gs:evidence/MY-person	-0.31
M|gs:evidence/SHE	-1.05
M|gs:evidence/THE-person	-1.23
M|gs:expects/EL	-0.47
M|gs:fear/EL	0.39
M|gs:feel/EL	0.12
M|gs:feelVerb/MY-person	0.57
M|gs:feelVerb/SHE	0.12
M|gs:figure/EL	0.18
M|gs:figure/MY-person	-0.32
M|gs:figure/THE-person	-0.62
M|gs:guard/MY-person	0.65
M|gs:guard/SHE	-1.15
M|gs:guard/THE-person	-0.52
M|gs:harm/EL	-0.52
M|gs:harm/MY-person	0.17
M|gs:injury/EL	-0.31
M|gs:injury/MY-person	0.49
M|gs:injury/THE-person	-0.50
M|gs:injuryCue/EL	-1.27
M|gs:injuryCue/MY-person	0.36
M|gs:injuryCue/THE-animal	-0.36
M|gs:injuryCue/THE-person	-0.33
M|gs:lasting/MY-person	0.12
M|gs:lasting/PEOPLE	0.77
M|gs:lasting/THE-person	-0.47
M|gs:look/EL	-0.62
M|gs:look/MY-animal	-0.30
M|gs:look/SHE	-0.20
M|gs:look/THE-animal	-0.32
M|gs:look/THE-person	-0.50
M|gs:medicine/EL	0.17
M|gs:messageThing/EL	0.53
M|gs:messageThing/HIS-thing	-0.60
M|gs:messageThing/SHE	-0.25
M|gs:messageThing/THE-person	-0.40
M|gs:numb/EL	-0.69
M|gs:otherMeaning/EL	-0.39
M|gs:otherMeaning/MY-person	0.67
M|gs:otherMeaning/THE-person	-0.53
M|gs:otherPerson/EL	0.16
M|gs:otherPerson/HIS-person	-0.27
M|gs:otherPerson/MY-animal	-0.50
M|gs:otherPerson/MY-person	-0.10
M|gs:otherPerson/NAME	-0.62
M|gs:otherPerson/PEOPLE	0.26
M|gs:otherPerson/SHE	-0.89
M|gs:otherPerson/THE-animal	0.45
M|gs:otherPerson/THE-child	-0.52
M|gs:otherPerson/THE-person	-0.58
M|gs:relief/EL	-0.16
M|gs:relief/THE-person	-0.45
M|gs:sad/MY-person	-0.23
M|gs:sad/SHE	-0.18
M|gs:sad/THE-person	-0.54
M|gs:saying/EL	-0.34
M|gs:saying/HIS-person	-0.85
M|gs:saying/SHE	-0.29
M|gs:saying/THE-person	-0.79
M|gs:says/EL	-0.55
M|gs:says/HIS-person	-0.85
M|gs:shame/MY-person	-0.13
M|gs:shows/EL	-0.62
M|gs:sleep/EL	-0.29
M|gs:sleep/MY-person	0.41
M|gs:stirs/EL	0.18
M|gs:sureBlame/EL	0.44
M|gs:sureState/MY-person	-0.25
M|gs:sureState/THE-person	-0.61
M|gs:sureThing/EL	0.72
M|gs:sureThing/MY-person	0.72
M|gs:sureVerb/EL	-0.15
M|gs:sureVerb/MY-person	0.14
M|gs:thing/EL	-0.58
M|gs:thing/HIS	0.28
M|gs:thing/NAME	-1.31
M|gs:thing/THE-person	-0.33
M|gs:tired/EL	-0.41
M|gs:trust/EL	-0.59
M|gs:trust/MY-person	0.54
M|gs:trust/THE-person	-0.22
M|gs:wants/MY-person	-0.51
M|gt:action/-	0.35
M|gt:action/now	-0.72
M|gt:action/past	-1.52
M|gt:anger/he-past	-1.11
M|gt:anger/now	0.30
M|gt:appetite/-	-0.23
M|gt:appetite/I-now	0.34
M|gt:appetite/now	0.33
M|gt:blame/-	-0.17
M|gt:blame/he-past	-0.26
M|gt:body/-	0.31
M|gt:body/I-now	0.37
M|gt:body/he-past	-0.70
M|gt:body/past	-0.75
M|gt:care/he-past	0.38
M|gt:care/now	-0.20
M|gt:care/past	-0.86
M|gt:children/-	0.29
M|gt:children/he-past	0.12
M|gt:children/past	-1.47
M|gt:concentration/he-past	0.56
M|gt:concentration/past	-0.61
M|gt:confused/now	0.80
M|gt:confused/past	-0.39
M|gt:damage/-	0.28
M|gt:damage/I-now	-1.28
M|gt:damage/he-past	-1.35
M|gt:damage/now	-0.56
M|gt:damage/past	-0.81
M|gt:diagnosis/he-past	-0.81
M|gt:drink/I-now	-0.72
M|gt:drink/he-past	-1.09
M|gt:drink/past	-0.65
M|gt:evidence/I-now	-0.74
M|gt:evidence/now	-0.66
M|gt:evidence/past	0.11
M|gt:expects/he-past	-0.47
M|gt:fear/-	-0.53
M|gt:fear/he-past	0.55
M|gt:fear/now	-0.23
M|gt:fear/past	-0.92
M|gt:feel/-	-0.21
M|gt:feel/he-past	-1.03
M|gt:feelVerb/-	-0.76
M|gt:feelVerb/I-now	0.12
M|gt:feelVerb/he-past	-0.31
M|gt:feelVerb/now	0.54
M|gt:feelVerb/past	0.93
M|gt:figure/-	0.32
M|gt:figure/I-now	-0.15
M|gt:figure/he-past	-0.34
M|gt:figure/now	-0.61
M|gt:guard/-	0.73
M|gt:guard/I-now	-1.11
M|gt:guard/past	-0.49
M|gt:harm/he-past	-0.52
M|gt:harm/past	-0.54
M|gt:injury/-	-0.16
M|gt:injury/I-now	-0.15
M|gt:injury/he-past	-0.30
M|gt:injury/past	-0.51
M|gt:injuryCue/I-now	-0.15
M|gt:injuryCue/he-past	-1.40
M|gt:lasting/-	0.20
M|gt:lasting/I-now	0.41
M|gt:lasting/he-past	-1.11
M|gt:lasting/now	-0.36
M|gt:look/I-now	-0.79
M|gt:look/he-past	-0.90
M|gt:look/past	-0.45
M|gt:medicine/now	0.15
M|gt:messageThing/-	-0.10
M|gt:messageThing/I-now	-0.55
M|gt:messageThing/he-past	0.55
M|gt:messageThing/now	0.29
M|gt:messageThing/past	-0.90
M|gt:numb/he-past	-0.54
M|gt:otherMeaning/he-past	-0.35
M|gt:otherMeaning/now	0.30
M|gt:otherMeaning/past	-0.15
M|gt:otherPerson/-	-0.16
M|gt:otherPerson/I-past	-0.27
M|gt:otherPerson/now	0.28
M|gt:otherPerson/past	-0.28
M|gt:relief/-	0.32
M|gt:relief/he-past	-1.01
M|gt:sad/-	-0.52
M|gt:sad/I-now	0.21
M|gt:sad/he-past	0.45
M|gt:sad/past	0.56
M|gt:saying/I-now	-0.34
M|gt:saying/he-past	-0.24
M|gt:saying/past	-0.22
M|gt:says/he-past	0.19
M|gt:says/past	-0.41
M|gt:shame/he-past	-1.10
M|gt:shows/-	0.63
M|gt:shows/he-past	-0.33
M|gt:sleep/-	0.33
M|gt:sleep/past	0.11
M|gt:stirs/he-past	-0.82
M|gt:sureState/-	-0.41
M|gt:sureState/he-past	-1.06
M|gt:sureState/past	-0.56
M|gt:sureStirs/-	-0.18
M|gt:sureThing/he-past	0.47
M|gt:sureThing/now	0.15
M|gt:sureVerb/-	-0.79
M|gt:sureVerb/I-now	-0.44
M|gt:sureVerb/he-past	-0.83
M|gt:sureVerb/now	0.54
M|gt:sureVerb/past	0.61
M|gt:thing/-	-0.29
M|gt:thing/he-past	-1.30
M|gt:thing/past	-0.39
M|gt:tired/he-past	0.58
M|gt:trust/I-now	-0.88
M|gt:trust/he-past	0.47
M|gt:trust/now	0.60
M|gt:trust/past	-1.46
M|gt:wants/he-past	-0.51
M|i:1-2	0.34
M|i:1-3	0.36
M|i:2-0	-0.31
M|i:2-2	-0.13
M|i:2-3	0.33
M|i:3-1	-0.43
M|i:3-2	0.28
M|i:3-3	0.45
M|i:other	0.79
M|injury:sad	-0.70
M|it:-	0.23
M|it:I-now	0.20
M|it:he-past	0.28
M|it:now	0.69
M|w:#	-0.84
M|w::	0.11
M|w:;	0.14
M|w:@	-0.28
M|w:a	0.25
M|w:abog	0.10
M|w:abr	-1.21
M|w:abrig	-0.78
M|w:abuel	-0.17
M|w:acompañ	-0.56
M|w:administrador	-0.67
M|w:afuer	0.23
M|w:agarr	-0.14
M|w:agent	-0.73
M|w:agu	-0.27
M|w:algui	0.26
M|w:alli	-0.40
M|w:alt	-0.73
M|w:alter	-0.56
M|w:ambulanc	-0.23
M|w:amistad	-0.41
M|w:angusti	-1.00
M|w:anot	-1.01
M|w:ansiedad	0.43
M|w:ant	0.58
M|w:aparat	0.37
M|w:aparc	-0.11
M|w:aparec	-0.77
M|w:apell	-0.37
M|w:apunt	-1.11
M|w:asi	-0.49
M|w:asient	0.20
M|w:avis	0.59
M|w:años	0.25
M|w:baj	0.64
M|w:balc	-0.99
M|w:banc	-0.25
M|w:barc	-0.15
M|w:barr	-1.23
M|w:basur	-0.19
M|w:bat	-0.72
M|w:beb	0.21
M|w:boc	-0.61
M|w:bols	-0.66
M|w:brinc	0.78
M|w:busc	0.32
M|w:cabecer	0.22
M|w:cabez	0.29
M|w:cada	0.73
M|w:camb	0.14
M|w:camionet	-0.34
M|w:camiset	-0.43
M|w:canast	-0.97
M|w:cans	0.61
M|w:car	-0.35
M|w:cart	-0.77
M|w:cartel	-0.23
M|w:cas	-1.20
M|w:cay	-0.59
M|w:cedul	-0.29
M|w:celul	-0.62
M|w:cen	-0.51
M|w:cerr	-0.70
M|w:certific	-0.65
M|w:chic	-0.45
M|w:cint	0.31
M|w:cit	-0.48
M|w:clinic	-0.53
M|w:cobr	-0.53
M|w:coch	-0.62
M|w:cocin	-0.65
M|w:coleg	-0.47
M|w:colg	-0.98
M|w:com	0.14
M|w:coment	-0.30
M|w:comisar	-0.16
M|w:compañer	-0.31
M|w:compr	-0.72
M|w:con	-0.51
M|w:conmig	-0.94
M|w:cont	0.41
M|w:contact	-0.29
M|w:contr	-0.58
M|w:cop	-0.73
M|w:coraz	0.27
M|w:corre	-1.43
M|w:cort	0.26
M|w:cre	0.55
M|w:crey	0.25
M|w:cuand	0.11
M|w:cuart	-0.41
M|w:cuchill	-0.65
M|w:cuent	0.68
M|w:culp	0.79
M|w:cumpleañ	-0.44
M|w:cuñ	-0.34
M|w:da	-0.19
M|w:dado	0.15
M|w:de	0.14
M|w:dec	-0.42
M|w:defunci	-0.21
M|w:dej	0.25
M|w:del	0.31
M|w:delant	-1.21
M|w:denunc	-0.42
M|w:desd	0.11
M|w:desmay	-0.67
M|w:despu	0.63
M|w:detr	-0.36
M|w:dia	-0.37
M|w:diar	-0.32
M|w:dibuj	-0.58
M|w:dieron	-0.65
M|w:dij	-0.41
M|w:dijer	-0.72
M|w:dio	-0.49
M|w:direcci	-1.09
M|w:discut	-0.13
M|w:dorm	-0.45
M|w:dos	-0.50
M|w:duerm	0.44
M|w:ech	0.14
M|w:edific	-0.50
M|w:el	-0.43
M|w:ell	-0.99
M|w:en	-0.39
M|w:encarg	-0.71
M|w:encierr	0.36
M|w:encontr	-0.46
M|w:enter	0.29
M|w:entr	-0.13
M|w:entreg	-0.71
M|w:era	0.42
M|w:es	-1.17
M|w:esa	-0.16
M|w:escaler	-0.46
M|w:escrib	-0.79
M|w:escritor	-0.40
M|w:escuel	-0.46
M|w:ese	0.60
M|w:eso	-0.67
M|w:espos	0.34
M|w:esquin	-0.45
M|w:est	-0.16
M|w:estoy	0.29
M|w:facultad	-0.15
M|w:fals	-0.18
M|w:favor	-0.54
M|w:fech	-1.26
M|w:fil	-0.63
M|w:fin	0.16
M|w:firm	-0.25
M|w:fiscal	-0.62
M|w:flor	-0.51
M|w:fond	-0.64
M|w:for	-0.48
M|w:forens	-0.79
M|w:fotograf	-1.23
M|w:frasc	-0.66
M|w:frent	-0.96
M|w:fue	0.52
M|w:fuer	-0.63
M|w:fund	-0.44
M|w:gan	-1.01
M|w:gat	-0.67
M|w:grab	-1.44
M|w:graduaci	-0.37
M|w:grit	-0.15
M|w:grup	-0.32
M|w:guard	-0.96
M|w:ha	0.53
M|w:hab	-0.58
M|w:habl	0.38
M|w:hac	-0.13
M|w:hast	-0.67
M|w:hay	-0.33
M|w:herman	-0.32
M|w:hij	-0.29
M|w:hiz	-0.14
M|w:hombr	0.25
M|w:hor	0.33
M|w:horar	-0.31
M|w:hoy	-0.38
M|w:humill	-0.70
M|w:imprim	-0.13
M|w:imprimi	-0.46
M|w:ingl	-0.80
M|w:inicial	-0.60
M|w:inscrib	-0.80
M|w:instal	-0.69
M|w:insult	0.94
M|w:invit	-0.51
M|w:jef	-0.61
M|w:juez	-0.32
M|w:la	-0.31
M|w:lado	-0.23
M|w:ladr	-0.31
M|w:le	-0.59
M|w:lent	-0.38
M|w:levant	0.23
M|w:ley	-0.49
M|w:libr	-0.74
M|w:list	-0.47
M|w:llam	-0.38
M|w:llav	-0.30
M|w:lleg	-0.85
M|w:llen	-0.51
M|w:llev	-0.75
M|w:lo	0.36
M|w:luc	0.37
M|w:lueg	-0.25
M|w:lun	-0.84
M|w:madr	-0.68
M|w:man	-1.15
M|w:mand	-1.01
M|w:mar	0.50
M|w:marc	-0.61
M|w:mariachi	-0.36
M|w:matricul	-0.16
M|w:matrimon	-0.25
M|w:me	0.27
M|w:medic	0.22
M|w:mejor	0.46
M|w:menor	-0.41
M|w:mensaj	-0.57
M|w:merc	-0.20
M|w:mes	-1.03
M|w:mi	-0.31
M|w:mia	-0.28
M|w:mied	0.31
M|w:mientr	-1.17
M|w:mir	0.33
M|w:mis	0.15
M|w:mord	-0.36
M|w:mostr	-0.73
M|w:muert	-0.54
M|w:muj	0.18
M|w:nada	-0.35
M|w:nadi	0.29
M|w:navidad	-0.19
M|w:ni	1.26
M|w:no	0.50
M|w:noch	0.16
M|w:nombr	-1.10
M|w:nos	-0.13
M|w:not	0.29
M|w:notar	-0.18
M|w:nov	0.72
M|w:nuev	-1.03
M|w:numer	-0.34
M|w:oficin	-0.68
M|w:ojos	-0.59
M|w:otr	-0.89
M|w:oyo	-0.22
M|w:pag	-0.59
M|w:palabr	-0.39
M|w:pan	-0.45
M|w:pantorrill	-0.36
M|w:pap	-0.73
M|w:papeler	-0.26
M|w:paquet	-0.41
M|w:par	0.11
M|w:parej	-0.12
M|w:parroqu	-0.72
M|w:part	-0.32
M|w:pas	-0.31
M|w:pasaport	-0.36
M|w:pastill	-0.66
M|w:paut	0.22
M|w:ped	-1.15
M|w:peg	-0.20
M|w:per	-0.44
M|w:perfil	-0.64
M|w:permis	-0.21
M|w:pid	-0.60
M|w:pis	-0.75
M|w:plaz	-0.27
M|w:polic	-0.78
M|w:por	0.22
M|w:porqu	-0.16
M|w:porter	-0.15
M|w:post	-0.18
M|w:pregunt	-0.18
M|w:present	-0.61
M|w:prim	-1.31
M|w:primer	0.69
M|w:profesor	-0.56
M|w:prop	0.22
M|w:psicolog	-0.64
M|w:psiquiatr	-0.69
M|w:public	-0.44
M|w:puert	-0.17
M|w:puest	-0.14
M|w:punt	0.36
M|w:pus	-1.02
M|w:que	0.21
M|w:qued	0.63
M|w:quej	-0.37
M|w:ram	-0.43
M|w:raz	1.04
M|w:recib	-0.62
M|w:reenvi	-0.60
M|w:registr	-0.58
M|w:repart	-1.29
M|w:repit	-0.53
M|w:reproch	-0.41
M|w:reserv	-0.63
M|w:reseñ	-0.33
M|w:respet	-0.46
M|w:restaurant	-0.25
M|w:rez	-0.42
M|w:rob	-0.39
M|w:roj	-0.21
M|w:rut	-0.29
M|w:sab	-0.77
M|w:sac	-1.16
M|w:sal	-0.39
M|w:segu	-0.44
M|w:segur	-0.11
M|w:sell	-0.64
M|w:seman	-0.54
M|w:sent	-0.99
M|w:señor	-0.66
M|w:si	0.93
M|w:sigu	-1.08
M|w:sill	-0.41
M|w:sin	0.45
M|w:sobr	0.72
M|w:sol	-0.37
M|w:solter	-0.35
M|w:son	-0.35
M|w:su	-0.76
M|w:sub	-0.95
M|w:suegr	0.33
M|w:sufr	-1.28
M|w:tap	0.40
M|w:tard	0.15
M|w:tarjet	-0.74
M|w:telefon	0.47
M|w:tembl	-0.88
M|w:ten	-0.75
M|w:tia	-0.55
M|w:tien	0.77
M|w:tiend	0.39
M|w:timbr	0.24
M|w:toc	-0.83
M|w:tod	0.65
M|w:tom	0.67
M|w:trabaj	-0.59
M|w:tres	0.28
M|w:un	0.32
M|w:una	-0.35
M|w:uno	-0.51
M|w:unos	-0.41
M|w:usuar	-0.26
M|w:va	0.31
M|w:ve	-0.32
M|w:vecin	-0.60
M|w:vent	-0.32
M|w:ventan	-0.63
M|w:vide	-0.34
M|w:viend	0.17
M|w:vigilant	-0.47
M|w:vin	-0.65
M|w:vio	-0.41
M|w:viv	-1.07
M|w:volant	-0.33
M|w:vot	-0.96
M|w:voz	-0.66
M|w:y	0.40
M|w:ya	0.48
M|w:yo	0.29
M|w:zapat	-0.43
O|b:# ,	-0.74
O|b:# .	-0.85
O|b:# ;	-0.16
O|b:# a	-0.74
O|b:# con	-0.32
O|b:# corre	-0.78
O|b:# de	-0.36
O|b:# desd	-0.46
O|b:# el	-0.14
O|b:# en	-0.45
O|b:# es	-0.74
O|b:# lleg	-0.55
O|b:# mil	-0.58
O|b:# minut	-1.03
O|b:# se	-0.39
O|b:# toc	-0.55
O|b:# tod	-0.22
O|b:# vec	-0.13
O|b:^ #	-1.02
O|b:^ ,	-0.91
O|b:^ a	0.13
O|b:^ abr	-1.33
O|b:^ ahi	-0.92
O|b:^ al	-1.13
O|b:^ and	-0.16
O|b:^ apag	-0.55
O|b:^ aparec	-1.23
O|b:^ aplaud	-0.62
O|b:^ arranc	-1.08
O|b:^ asi	-0.64
O|b:^ asust	-0.94
O|b:^ aun	-0.55
O|b:^ ayer	-0.47
O|b:^ camb	-1.07
O|b:^ casi	-1.12
O|b:^ cay	-0.68
O|b:^ com	0.25
O|b:^ coment	-0.27
O|b:^ compr	-1.65
O|b:^ con	0.41
O|b:^ contrat	-0.73
O|b:^ cort	-0.45
O|b:^ cruz	-1.29
O|b:^ cuand	0.34
O|b:^ de	0.77
O|b:^ declar	-1.10
O|b:^ dej	-2.12
O|b:^ desd	0.44
O|b:^ dic	-0.20
O|b:^ dolor	-0.63
O|b:^ don	0.45
O|b:^ dond	-0.97
O|b:^ dur	-0.65
O|b:^ el	-0.82
O|b:^ ell	-0.27
O|b:^ empez	-0.99
O|b:^ en	0.82
O|b:^ entr	-1.90
O|b:^ es	-1.17
O|b:^ falt	-1.02
O|b:^ firm	-0.81
O|b:^ gan	-0.41
O|b:^ graci	0.31
O|b:^ hacke	-0.66
O|b:^ hast	-0.49
O|b:^ hay	0.80
O|b:^ hoy	-0.69
O|b:^ la	-0.22
O|b:^ las	-1.55
O|b:^ le	-1.44
O|b:^ ley	-0.87
O|b:^ llam	-1.24
O|b:^ lo	-1.81
O|b:^ los	0.12
O|b:^ lueg	-1.34
O|b:^ mand	-0.80
O|b:^ mientr	-0.45
O|b:^ ni	0.23
O|b:^ no	-0.45
O|b:^ nuestr	-0.17
O|b:^ pag	-1.12
O|b:^ pap	-0.63
O|b:^ par	-0.85
O|b:^ parec	-1.33
O|b:^ pas	-1.63
O|b:^ per	0.20
O|b:^ pid	-1.39
O|b:^ pint	-1.40
O|b:^ porqu	-0.72
O|b:^ primer	-0.22
O|b:^ prob	-0.52
O|b:^ public	-0.97
O|b:^ que	0.25
O|b:^ qued	-1.74
O|b:^ quis	0.21
O|b:^ refier	0.23
O|b:^ romp	-0.78
O|b:^ sac	-1.47
O|b:^ sal	-1.43
O|b:^ señor	0.14
O|b:^ si	1.05
O|b:^ sigu	-0.73
O|b:^ sin	0.69
O|b:^ sms	-0.33
O|b:^ sobreviv	-0.76
O|b:^ son	-1.00
O|b:^ su	-0.49
O|b:^ sub	-0.99
O|b:^ sufr	-0.63
O|b:^ sus	-1.06
O|b:^ tap	-0.51
O|b:^ testig	-0.34
O|b:^ tir	-1.17
O|b:^ toc	-0.32
O|b:^ tod	-0.24
O|b:^ traj	-0.28
O|b:^ tu	-0.71
O|b:^ un	-0.58
O|b:^ una	0.90
O|b:^ uno	0.43
O|b:^ van	-0.77
O|b:^ volv	-2.18
O|b:^ y	-0.37
O|b:^ ya	0.56
O|b:a #	-0.55
O|b:a cas	-0.42
O|b:a dorm	0.43
O|b:a el	-1.61
O|b:a ell	-0.43
O|b:a entr	-0.74
O|b:a la	0.38
O|b:a las	-0.47
O|b:a llam	-0.16
O|b:a los	-0.60
O|b:a mediod	-1.21
O|b:a ped	-1.30
O|b:a pie	-0.30
O|b:a reir	-1.43
O|b:a segu	-0.14
O|b:a su	-0.98
O|b:a sub	-0.60
O|b:a tod	0.25
O|b:a un	-0.75
O|b:abiert .	-0.65
O|b:abiert en	-0.47
O|b:abiert un	-0.18
O|b:abog :	-0.16
O|b:abog de	-0.69
O|b:abr a	-0.18
O|b:abr el	-0.54
O|b:abr en	-0.34
O|b:abr la	-0.18
O|b:abuel no	-0.36
O|b:acer .	-0.17
O|b:act .	-0.74
O|b:act el	-0.28
O|b:adentr .	-0.42
O|b:afloj .	-0.88
O|b:agarr del	-0.55
O|b:agarr el	-0.33
O|b:agent se	-0.80
O|b:agu .	-1.15
O|b:ahi .	0.44
O|b:ahi dej	-0.92
O|b:al #	-0.31
O|b:al cajer	-0.46
O|b:al coch	-0.52
O|b:al de	-0.53
O|b:al dia	-0.69
O|b:al firm	0.20
O|b:al garraf	0.23
O|b:al grup	-0.71
O|b:al habl	0.26
O|b:al hombr	-0.91
O|b:al juzg	-0.61
O|b:al lado	-0.55
O|b:al medic	-0.69
O|b:al mio	-0.58
O|b:al sal	-0.15
O|b:al señor	-0.21
O|b:al suel	-0.40
O|b:al timbr	-0.10
O|b:al ver	-0.14
O|b:alambr .	-0.31
O|b:alarm .	0.21
O|b:algui .	0.92
O|b:alt ,	-0.66
O|b:alt .	0.30
O|b:ambulanc .	-0.36
O|b:and dic	-0.72
O|b:anot .	-0.54
O|b:anot la	-0.76
O|b:anot las	-0.38
O|b:ansios ,	-0.33
O|b:ant .	0.16
O|b:ant de	-0.25
O|b:ant el	-0.75
O|b:apag la	-0.79
O|b:aplaud de	-0.61
O|b:apret el	-0.58
O|b:apunt el	-0.44
O|b:arranc la	-0.62
O|b:ascensor .	-0.93
O|b:asi se	-0.58
O|b:asust ,	-0.94
O|b:asust con	-0.74
O|b:atr .	-0.10
O|b:audienc .	-0.62
O|b:aun asi	-0.55
O|b:aven .	-0.42
O|b:avis en	-0.42
O|b:baj .	-0.61
O|b:baj a	-0.24
O|b:baj del	-0.37
O|b:baj en	-0.47
O|b:baj la	-1.46
O|b:banc .	-0.62
O|b:barc de	-0.36
O|b:barc se	-0.13
O|b:bañ ,	-0.80
O|b:bañ .	0.44
O|b:bañ del	-0.85
O|b:beb .	0.62
O|b:beb est	-0.21
O|b:beb llor	0.21
O|b:bici .	-0.50
O|b:blanc .	-0.35
O|b:bolet .	-0.13
O|b:bols #	-0.42
O|b:bols .	-0.75
O|b:bot ,	-0.28
O|b:braz ,	-0.71
O|b:braz .	0.94
O|b:buz .	-0.69
O|b:cabez .	0.38
O|b:cada noch	0.75
O|b:caj .	-0.72
O|b:caj de	-0.24
O|b:cajer se	-0.34
O|b:call del	-0.71
O|b:camar .	-0.55
O|b:camb al	-0.37
O|b:camb de	-1.00
O|b:camb el	-0.94
O|b:camb su	-0.25
O|b:cami de	-0.46
O|b:camionet .	-0.68
O|b:cant .	0.52
O|b:cap con	-0.43
O|b:car .	0.57
O|b:car al	-0.86
O|b:car de	-0.42
O|b:carn .	0.63
O|b:carpet .	-0.22
O|b:carr .	-0.15
O|b:carrit .	-0.17
O|b:cart ,	-0.69
O|b:cart .	0.53
O|b:cart por	-0.25
O|b:cas .	0.42
O|b:cas de	-0.32
O|b:cas sin	0.49
O|b:casi content	-1.12
O|b:catorc vec	-0.21
O|b:cay .	-1.27
O|b:cay el	-0.59
O|b:cay la	-0.73
O|b:centr de	-0.37
O|b:cerc .	-0.47
O|b:cerr con	-0.58
O|b:cerr la	-0.66
O|b:chic del	-0.38
O|b:cinc minut	0.17
O|b:cit par	-0.50
O|b:coch .	0.50
O|b:cocin .	-0.45
O|b:cog el	0.27
O|b:cog la	-0.43
O|b:coleg ,	0.17
O|b:coleg le	-0.75
O|b:colg .	-1.20
O|b:com ,	-0.55
O|b:com testig	-0.22
O|b:com tod	0.10
O|b:coment en	-0.27
O|b:compañer .	0.90
O|b:compañer a	0.26
O|b:complet en	-0.36
O|b:compr el	0.44
O|b:compr gasolin	0.54
O|b:compr los	-0.15
O|b:compr una	-1.02
O|b:con car	-0.37
O|b:con dos	-0.23
O|b:con el	0.27
O|b:con ese	0.17
O|b:con los	-0.29
O|b:con nombr	-0.17
O|b:con nosotr	0.86
O|b:con otr	-0.40
O|b:con un	-1.04
O|b:con una	-1.84
O|b:conserj .	-0.77
O|b:const en	-0.49
O|b:contenedor .	-0.39
O|b:content .	-1.14
O|b:contigu al	-0.65
O|b:control remot	-0.72
O|b:cop .	-0.61
O|b:corr .	0.45
O|b:corr a	-0.54
O|b:cort el	-0.78
O|b:cort las	0.18
O|b:cos .	-0.33
O|b:cruz la	-1.29
O|b:cuand cont	-1.08
O|b:cuand dic	0.65
O|b:cuand dobl	-0.46
O|b:cuand el	0.20
O|b:cuand entr	-0.42
O|b:cuand llam	0.16
O|b:cuand lleg	0.26
O|b:cuand par	-1.05
O|b:cuand pid	-1.51
O|b:cuand se	-1.43
O|b:cuand son	-1.32
O|b:cuand vio	-0.28
O|b:cuart .	-0.82
O|b:cuatr años	0.35
O|b:cuatr vec	-0.68
O|b:cuell .	-1.13
O|b:cuent .	-0.70
O|b:culp de	-0.15
O|b:de #	-1.31
O|b:de agu	-0.25
O|b:de al	-0.56
O|b:de atr	-0.30
O|b:de bail	-0.77
O|b:de cel	-0.76
O|b:de cigarr	-1.30
O|b:de cincuent	0.33
O|b:de cuatr	0.35
O|b:de el	-0.48
O|b:de ell	-0.33
O|b:de enfermer	-0.27
O|b:de enfrent	-0.71
O|b:de est	0.56
O|b:de jug	0.41
O|b:de jun	-0.15
O|b:de la	-0.71
O|b:de las	-0.73
O|b:de llor	-0.81
O|b:de los	-0.66
O|b:de marz	-0.29
O|b:de mied	-0.62
O|b:de mujer	-0.76
O|b:de noch	0.53
O|b:de ofic	-0.68
O|b:de otr	-0.19
O|b:de padr	-0.63
O|b:de pie	-0.61
O|b:de salud	0.21
O|b:de su	0.48
O|b:de sus	0.47
O|b:de sust	-0.31
O|b:de tod	-0.44
O|b:de una	0.42
O|b:de visit	-0.53
O|b:debaj de	-0.55
O|b:debaj del	-0.83
O|b:declar .	-1.37
O|b:dej .	-0.58
O|b:dej abiert	-0.67
O|b:dej barb	-1.10
O|b:dej de	1.03
O|b:dej el	-0.68
O|b:dej en	-1.01
O|b:dej entr	-1.05
O|b:dej escrit	-0.39
O|b:dej la	-1.19
O|b:dej prend	-0.55
O|b:dej un	-1.02
O|b:dej una	-1.28
O|b:del #	-0.12
O|b:del ascensor	-0.46
O|b:del aut	-0.42
O|b:del bar	-1.02
O|b:del cami	-0.46
O|b:del carr	-0.15
O|b:del coch	-0.11
O|b:del denunci	-0.16
O|b:del grup	-0.10
O|b:del mism	-0.52
O|b:del pat	-0.33
O|b:del port	-0.74
O|b:del post	-0.51
O|b:del puest	-0.49
O|b:del recurs	0.67
O|b:del sof	-0.30
O|b:delant .	-1.07
O|b:dentr .	-0.55
O|b:denunc .	-0.16
O|b:denunci .	-0.34
O|b:deriv el	-0.47
O|b:desbord .	-0.52
O|b:describ :	-0.38
O|b:desd el	-0.51
O|b:desd la	-0.54
O|b:desd los	0.26
O|b:detr .	-0.76
O|b:detr del	-0.30
O|b:dia #	-0.55
O|b:dia .	0.27
O|b:dia siguient	-0.69
O|b:dias ,	0.53
O|b:dias .	-0.22
O|b:dic .	0.62
O|b:dic la	-0.55
O|b:diez minut	-0.27
O|b:dij a	0.25
O|b:dio el	-0.22
O|b:dio la	0.55
O|b:direcci a	-0.24
O|b:dispar el	-0.25
O|b:dobl la	-0.90
O|b:domicil .	0.93
O|b:dond el	-0.51
O|b:dos .	-0.60
O|b:dos hor	-0.33
O|b:dos vec	-0.78
O|b:dur dos	-0.33
O|b:ech .	-0.80
O|b:ech a	-1.65
O|b:ech en	-0.57
O|b:el #	-0.95
O|b:el ,	-0.38
O|b:el .	-1.07
O|b:el abog	-1.29
O|b:el acos	0.43
O|b:el agent	-0.70
O|b:el anex	-0.45
O|b:el anill	-0.32
O|b:el apod	-1.08
O|b:el archiv	-0.33
O|b:el asient	-0.42
O|b:el aud	-1.29
O|b:el baj	-0.18
O|b:el bal	-0.16
O|b:el barc	-0.34
O|b:el bat	-0.86
O|b:el bañ	-0.66
O|b:el beb	0.80
O|b:el bols	-0.78
O|b:el bot	0.16
O|b:el braz	-0.50
O|b:el buz	-0.82
O|b:el caball	-0.89
O|b:el camb	-0.66
O|b:el cap	-0.43
O|b:el carn	0.63
O|b:el carrit	-0.29
O|b:el caser	-0.91
O|b:el celul	-0.63
O|b:el centr	-0.36
O|b:el cerr	-0.17
O|b:el cerrajer	-0.61
O|b:el chic	-0.22
O|b:el clax	-0.67
O|b:el coch	0.37
O|b:el codig	0.21
O|b:el cog	-0.60
O|b:el coleg	0.27
O|b:el compr	-0.64
O|b:el con	-0.40
O|b:el concept	-0.93
O|b:el conductor	-0.64
O|b:el conserj	-0.52
O|b:el contenedor	-0.41
O|b:el coordinador	-0.20
O|b:el corr	-0.28
O|b:el cuadr	-0.84
O|b:el cuart	-0.43
O|b:el cuchill	0.47
O|b:el cuerp	-0.10
O|b:el de	-0.57
O|b:el ded	0.29
O|b:el dej	-1.35
O|b:el detectiv	-0.16
O|b:el dia	0.14
O|b:el diar	-0.24
O|b:el doming	-0.25
O|b:el elevador	0.44
O|b:el en	-1.09
O|b:el entr	-0.75
O|b:el es	-0.95
O|b:el escal	-0.99
O|b:el espej	-1.10
O|b:el esper	-0.76
O|b:el est	-1.17
O|b:el estacionamient	0.56
O|b:el estomag	0.60
O|b:el felpud	-0.49
O|b:el firm	-0.73
O|b:el foc	-0.29
O|b:el for	-0.64
O|b:el frasc	-0.51
O|b:el gat	-0.79
O|b:el golpe	-0.63
O|b:el grit	-0.82
O|b:el grup	-0.78
O|b:el hab	-1.13
O|b:el hombr	-0.85
O|b:el horar	-0.75
O|b:el juez	-0.89
O|b:el juic	0.43
O|b:el la	-0.88
O|b:el le	-1.63
O|b:el libr	-1.28
O|b:el limoner	-0.57
O|b:el llam	-0.51
O|b:el lleg	-0.75
O|b:el lo	0.39
O|b:el local	-0.57
O|b:el machet	-0.70
O|b:el mand	-0.44
O|b:el median	0.77
O|b:el medic	-0.16
O|b:el mensajer	-0.65
O|b:el meser	-0.66
O|b:el met	-0.44
O|b:el metr	0.12
O|b:el microfon	-0.89
O|b:el mied	0.53
O|b:el mio	-0.34
O|b:el mism	-0.65
O|b:el muchach	-0.40
O|b:el niñ	0.43
O|b:el no	-0.60
O|b:el nombr	-0.34
O|b:el numer	-0.78
O|b:el ofic	-0.43
O|b:el ojo	-0.37
O|b:el papel	-0.22
O|b:el paquet	-0.31
O|b:el part	-0.79
O|b:el pas	-0.67
O|b:el pech	0.17
O|b:el pequeñ	0.40
O|b:el periodic	0.65
O|b:el perit	-0.20
O|b:el pid	-0.71
O|b:el pie	-0.31
O|b:el plat	-0.26
O|b:el polic	-0.22
O|b:el pom	-0.54
O|b:el porter	-0.60
O|b:el profesor	-0.64
O|b:el puent	-0.21
O|b:el puls	0.19
O|b:el pus	-0.23
O|b:el ram	-0.93
O|b:el recib	-0.85
O|b:el reloj	-0.92
O|b:el rest	-0.40
O|b:el sab	-0.13
O|b:el sac	-0.43
O|b:el sal	-0.24
O|b:el se	-0.34
O|b:el segu	-0.89
O|b:el segur	-0.69
O|b:el señor	0.44
O|b:el sigu	-0.86
O|b:el sobr	-0.90
O|b:el sub	-0.19
O|b:el suel	-0.55
O|b:el sust	-0.82
O|b:el suy	0.36
O|b:el tall	-0.36
O|b:el tapet	-0.16
O|b:el telefon	-1.35
O|b:el ten	-0.15
O|b:el termostat	-0.70
O|b:el terren	0.44
O|b:el testig	-0.15
O|b:el timbr	-0.57
O|b:el tip	-0.36
O|b:el uniform	-0.29
O|b:el usuar	-0.49
O|b:el vas	0.49
O|b:el vecin	-0.21
O|b:el ven	-0.48
O|b:el veterinar	-0.58
O|b:el vidr	-0.90
O|b:el viern	-0.16
O|b:el vigilant	-0.66
O|b:el volv	1.04
O|b:el vuel	0.39
O|b:el ya	-0.23
O|b:ell .	-0.45
O|b:ell :	-0.33
O|b:ell le	-0.24
O|b:ell llam	-0.42
O|b:ell llor	0.54
O|b:ell lo	-0.36
O|b:ell los	-0.71
O|b:ell no	-0.44
O|b:ell parec	-0.52
O|b:ell se	0.93
O|b:empez el	0.13
O|b:en #	-0.63
O|b:en bici	-0.50
O|b:en direcci	-0.24
O|b:en el	-0.12
O|b:en jun	-0.70
O|b:en la	-0.25
O|b:en las	-0.43
O|b:en los	0.20
O|b:en marz	-1.51
O|b:en med	-0.60
O|b:en punt	-0.22
O|b:en su	-0.67
O|b:en sus	-0.39
O|b:en terap	-0.29
O|b:en tod	-1.06
O|b:en un	0.18
O|b:en una	-0.15
O|b:en voz	0.29
O|b:encarg .	-0.30
O|b:encend el	-0.82
O|b:enfermer de	0.23
O|b:enfermer lo	-0.81
O|b:enfermer se	-0.86
O|b:enfrent sin	-0.30
O|b:entr ,	-1.22
O|b:entr .	0.21
O|b:entr ;	0.11
O|b:entr a	-0.25
O|b:entr al	-1.20
O|b:entr con	-0.97
O|b:entr dos	-0.35
O|b:entr el	0.57
O|b:entr en	-1.08
O|b:entr por	-0.55
O|b:entr un	0.50
O|b:entreg el	-0.53
O|b:es el	-0.26
O|b:es lo	-0.49
O|b:es un	-0.79
O|b:esa noch	-0.15
O|b:escal .	-0.31
O|b:escaler .	-1.03
O|b:escrit .	0.19
O|b:escrit en	-0.39
O|b:escuel .	0.27
O|b:esper .	-1.48
O|b:esper en	-0.77
O|b:esquin .	-1.09
O|b:esquin de	-0.89
O|b:est .	1.03
O|b:est a	-0.73
O|b:est de	-0.31
O|b:est en	-0.45
O|b:est junt	-0.56
O|b:est muy	-0.76
O|b:estacionamient .	0.60
O|b:fatal .	-0.30
O|b:fech ,	-0.19
O|b:fech .	-0.52
O|b:felpud .	-0.48
O|b:fil de	-0.18
O|b:firm com	-0.32
O|b:firm el	-0.69
O|b:firm la	-0.81
O|b:fiscal .	-0.47
O|b:fot .	-0.85
O|b:fot a	-0.40
O|b:fot de	-0.37
O|b:fot del	-0.23
O|b:frasc .	0.60
O|b:frent a	-0.32
O|b:fue ,	-0.57
O|b:fue .	-0.67
O|b:fue en	-0.18
O|b:fuer .	0.23
O|b:furgonet .	-0.86
O|b:gan la	-1.37
O|b:gat no	-0.71
O|b:gemel se	0.14
O|b:golpe el	-0.60
O|b:grab .	-1.14
O|b:grab el	-0.76
O|b:grabaci .	-0.48
O|b:graci a	0.31
O|b:grit .	-0.17
O|b:grit desd	-0.10
O|b:grit en	-0.36
O|b:grup de	-0.63
O|b:guard el	-0.28
O|b:guard le	0.45
O|b:hab pag	-0.80
O|b:haberl dado	0.24
O|b:habl .	-1.43
O|b:habl con	-0.77
O|b:habl de	0.40
O|b:hac el	-1.08
O|b:hast el	-1.19
O|b:hast la	-1.34
O|b:hast las	-0.18
O|b:herman ,	-0.63
O|b:herman .	0.60
O|b:hij (	-0.11
O|b:hij de	-0.11
O|b:hiz fue	-0.93
O|b:hombr .	0.56
O|b:hor .	-0.45
O|b:horar .	-0.75
O|b:hoy dej	-0.47
O|b:hoy toc	-0.28
O|b:identificaci .	-0.70
O|b:indign .	-0.45
O|b:inscrib en	-0.32
O|b:ir al	0.76
O|b:izquierd .	-0.59
O|b:jef de	-0.11
O|b:juez le	-0.69
O|b:juez se	-0.24
O|b:jun .	-0.44
O|b:junt a	-0.29
O|b:junt al	-0.57
O|b:junt de	-0.71
O|b:la #	-0.40
O|b:la abog	-0.39
O|b:la abr	-0.12
O|b:la abuel	-0.43
O|b:la acer	-0.17
O|b:la agent	-0.80
O|b:la alarm	0.21
O|b:la ambulanc	-0.36
O|b:la app	-0.23
O|b:la audienc	-0.62
O|b:la aven	-0.42
O|b:la banquet	-0.44
O|b:la bocin	-0.12
O|b:la bols	-0.62
O|b:la cabez	0.38
O|b:la caj	-0.15
O|b:la cajer	-0.73
O|b:la cajuel	-0.20
O|b:la call	-0.39
O|b:la cam	0.31
O|b:la camar	-0.69
O|b:la camarer	-0.27
O|b:la camionet	-0.80
O|b:la canch	-0.68
O|b:la car	-1.08
O|b:la carrer	-0.16
O|b:la cart	0.43
O|b:la cas	0.50
O|b:la chap	-0.55
O|b:la chic	0.87
O|b:la clas	-0.30
O|b:la clinic	-0.13
O|b:la cocin	-0.47
O|b:la col	-0.65
O|b:la compañer	-0.14
O|b:la comuni	-0.16
O|b:la cop	-0.61
O|b:la cuadr	-0.45
O|b:la cuot	-0.99
O|b:la dej	-0.55
O|b:la denunc	-0.32
O|b:la dependient	-0.79
O|b:la deriv	-0.65
O|b:la enfermer	-0.19
O|b:la entr	-0.55
O|b:la escaler	-0.41
O|b:la escuel	0.27
O|b:la esquin	-1.19
O|b:la fech	-0.35
O|b:la fil	-0.14
O|b:la fiscal	-0.48
O|b:la fot	-0.49
O|b:la fruter	-0.89
O|b:la funerar	-0.40
O|b:la furgonet	-1.05
O|b:la grabaci	-0.57
O|b:la gru	-0.22
O|b:la guard	-1.12
O|b:la hab	-0.75
O|b:la jef	-0.45
O|b:la juez	-1.10
O|b:la junt	-0.71
O|b:la ley	-0.59
O|b:la line	-0.17
O|b:la list	-0.38
O|b:la llam	-0.49
O|b:la llav	-0.75
O|b:la luz	-0.83
O|b:la madr	-0.78
O|b:la man	-0.19
O|b:la mayor	0.17
O|b:la mes	-0.64
O|b:la mia	0.47
O|b:la mis	-0.25
O|b:la mism	-1.00
O|b:la mot	-0.55
O|b:la mudanz	-0.47
O|b:la niñ	0.11
O|b:la noch	-0.81
O|b:la not	0.13
O|b:la nov	-0.58
O|b:la oficin	-0.28
O|b:la ord	0.33
O|b:la otr	-0.22
O|b:la pantall	-0.41
O|b:la par	-0.42
O|b:la pared	0.47
O|b:la pas	0.15
O|b:la pat	-1.13
O|b:la patrull	-0.74
O|b:la perr	-1.00
O|b:la plac	-0.46
O|b:la plaz	-0.39
O|b:la polic	-1.39
O|b:la profesor	-0.48
O|b:la psicolog	0.38
O|b:la puert	-0.57
O|b:la rad	-0.89
O|b:la recepci	-0.67
O|b:la recepcionist	-1.33
O|b:la red	-0.49
O|b:la rej	-0.23
O|b:la sac	-1.00
O|b:la segund	-0.19
O|b:la señor	0.22
O|b:la siren	-0.73
O|b:la suy	-0.75
O|b:la tarjet	-0.42
O|b:la testig	-0.87
O|b:la tiend	-1.13
O|b:la toall	-0.70
O|b:la vall	-0.24
O|b:la vecin	-1.61
O|b:la ventan	0.14
O|b:la vered	-0.30
O|b:la verj	-0.29
O|b:la yegu	-0.53
O|b:lado .	-0.48
O|b:las #	-0.48
O|b:las cart	0.77
O|b:las dos	-0.43
O|b:las fot	-0.58
O|b:las llav	-0.43
O|b:las noch	-0.33
O|b:las repart	-0.47
O|b:le abr	-0.80
O|b:le da	-0.55
O|b:le dij	0.25
O|b:le dio	0.54
O|b:le hab	-0.17
O|b:le mand	-0.46
O|b:le orden	-0.20
O|b:le peg	-0.61
O|b:le pid	0.12
O|b:le pus	-0.15
O|b:le quit	-0.18
O|b:le sal	0.31
O|b:le sonr	-0.66
O|b:le tap	-0.32
O|b:le tembl	-0.44
O|b:le tir	-0.10
O|b:le tom	-0.50
O|b:letr .	-0.89
O|b:levant .	-1.31
O|b:levant act	-0.57
O|b:levant la	0.24
O|b:ley el	-0.59
O|b:ley en	-0.78
O|b:libr .	-0.38
O|b:libr de	-0.56
O|b:list .	-0.28
O|b:list de	-0.26
O|b:llam #	-0.17
O|b:llam .	-0.26
O|b:llam al	-0.27
O|b:llam cuatr	-0.66
O|b:llam par	-0.17
O|b:llam por	-0.43
O|b:llav .	-0.53
O|b:llav de	-0.68
O|b:llav del	-0.38
O|b:llav en	-0.50
O|b:lleg a	1.10
O|b:lleg con	-1.67
O|b:lleg el	-0.31
O|b:lleg en	-0.50
O|b:llev .	-0.33
O|b:llev a	-0.32
O|b:llev el	-0.40
O|b:llev la	-0.96
O|b:llor .	-1.10
O|b:llor al	0.42
O|b:llor en	-0.20
O|b:lloros en	-0.25
O|b:lo anot	-0.63
O|b:lo baj	-0.42
O|b:lo describ	-0.38
O|b:lo descubr	-0.73
O|b:lo ech	-0.59
O|b:lo escuch	-0.52
O|b:lo grab	-0.44
O|b:lo llev	-0.33
O|b:lo mand	-0.47
O|b:lo meti	-0.49
O|b:lo public	-0.64
O|b:lo recog	-0.44
O|b:lo sac	-0.70
O|b:lo sub	-0.58
O|b:lo teng	0.64
O|b:lo unic	0.37
O|b:lo vio	-0.52
O|b:local de	-0.57
O|b:los dias	0.60
O|b:los diez	-0.27
O|b:los dos	-0.64
O|b:los gemel	0.14
O|b:los hij	-0.11
O|b:los llev	-0.50
O|b:los melliz	0.17
O|b:los nervi	-0.33
O|b:los niñ	-0.24
O|b:los zapat	0.22
O|b:lueg entr	-0.14
O|b:lueg se	-0.19
O|b:lun .	-0.20
O|b:lun a	0.28
O|b:luz del	-0.79
O|b:machet .	-0.70
O|b:madr llam	-0.17
O|b:mam est	-0.22
O|b:man .	-0.11
O|b:mand a	-0.28
O|b:mand un	-0.91
O|b:mand una	-0.49
O|b:march a	-0.41
O|b:mart .	-0.50
O|b:marz ,	-1.24
O|b:marz .	-0.43
O|b:mayor se	0.16
O|b:med .	-0.64
O|b:mediod .	-0.84
O|b:mes .	-0.24
O|b:met al	-0.94
O|b:met debaj	-0.16
O|b:met en	-0.68
O|b:meti en	-0.49
O|b:metr ,	0.43
O|b:mia ,	0.43
O|b:mied ,	-0.44
O|b:mied .	-0.19
O|b:mientr el	-0.45
O|b:mil pes	-0.58
O|b:minut #	-0.75
O|b:minut .	0.14
O|b:mio ,	-0.42
O|b:mio .	-0.36
O|b:mir .	-0.92
O|b:mir al	-0.88
O|b:mir la	0.45
O|b:mis ,	-0.23
O|b:moj .	0.70
O|b:mot .	-0.66
O|b:muchach del	-0.25
O|b:mud al	-0.40
O|b:mudanz .	-0.47
O|b:muert de	-0.62
O|b:municipal .	-0.28
O|b:nada .	-0.50
O|b:nadi .	0.60
O|b:neg a	-0.63
O|b:negr .	-0.10
O|b:nervi .	-0.18
O|b:ni el	-0.49
O|b:niñ .	1.33
O|b:niñ de	0.31
O|b:niñ del	-0.53
O|b:niñ dibuj	0.85
O|b:niñ ya	0.42
O|b:no abr	-0.34
O|b:no aparec	-0.46
O|b:no com	-0.35
O|b:no entr	0.36
O|b:no est	0.35
O|b:no fue	0.18
O|b:no par	-1.00
O|b:no quier	0.10
O|b:no quis	-0.94
O|b:no sab	-0.81
O|b:no sal	-0.16
O|b:no tien	-0.38
O|b:no viv	-0.80
O|b:no volv	-0.90
O|b:noch ,	-0.34
O|b:noch .	-1.26
O|b:nombr .	0.42
O|b:nombr de	-0.34
O|b:nombr fals	-0.17
O|b:not .	0.52
O|b:nuestr compañer	0.23
O|b:numer ,	-0.54
O|b:numer de	-1.29
O|b:ofrec de	-0.30
O|b:ojo izquierd	-0.30
O|b:olia a	-0.91
O|b:ord .	0.39
O|b:otr .	0.10
O|b:otr vez	0.30
O|b:pag el	-0.70
O|b:pag las	-1.08
O|b:papel .	-0.43
O|b:papel :	-0.33
O|b:par .	-1.42
O|b:par de	-1.03
O|b:par dec	-0.17
O|b:par el	0.54
O|b:par la	-1.13
O|b:par pregunt	-0.30
O|b:parec tranquil	-0.51
O|b:pared .	0.47
O|b:pas ,	-1.08
O|b:pas .	-0.79
O|b:pas a	-0.92
O|b:pas de	-0.30
O|b:pas dos	-0.30
O|b:pas el	-0.52
O|b:pas en	-0.44
O|b:pas por	-1.46
O|b:pas un	0.33
O|b:pat ,	-1.59
O|b:pat .	-1.11
O|b:pat a	0.38
O|b:pat el	-0.42
O|b:patrull .	-0.45
O|b:ped perd	-0.33
O|b:ped que	-0.47
O|b:peg con	-0.58
O|b:peg en	0.66
O|b:per el	-0.30
O|b:perd .	-0.61
O|b:periodic de	-0.67
O|b:perr .	0.58
O|b:perr de	-0.51
O|b:perr del	-0.39
O|b:perr est	-0.43
O|b:perr se	-0.94
O|b:perr tembl	-0.41
O|b:pes de	-0.55
O|b:pid al	-1.05
O|b:pid cit	-0.39
O|b:pid el	0.32
O|b:pid identificaci	-0.70
O|b:pid la	-1.14
O|b:pid un	-0.78
O|b:pie .	-0.31
O|b:pie en	-0.39
O|b:pierd el	0.16
O|b:plac .	-0.68
O|b:plaz ,	-0.40
O|b:polic .	-1.33
O|b:por delant	-1.46
O|b:por el	-0.15
O|b:por ell	-0.58
O|b:por la	-0.58
O|b:por los	-0.11
O|b:por rad	-0.65
O|b:por un	-0.35
O|b:porqu algui	-0.74
O|b:porqu asi	-0.90
O|b:porqu ell	-0.19
O|b:porqu par	-0.13
O|b:port ,	0.19
O|b:port .	-0.56
O|b:porter .	-0.94
O|b:pregunt cada	0.75
O|b:present otr	-1.45
O|b:profesor se	-0.26
O|b:prueb .	-0.59
O|b:public .	-0.56
O|b:puert #	-0.58
O|b:puert con	0.31
O|b:puert de	-0.75
O|b:puest de	-0.55
O|b:punt de	-0.70
O|b:punt sobr	-0.30
O|b:pus :	-0.17
O|b:pus el	-0.44
O|b:pus la	-0.35
O|b:pus un	-0.20
O|b:que .	-0.52
O|b:que algui	0.24
O|b:que cerr	-0.93
O|b:que compr	0.55
O|b:que con	-0.18
O|b:que dec	-0.88
O|b:que dej	-1.13
O|b:que dic	-0.80
O|b:que dij	1.38
O|b:que el	-0.80
O|b:que empez	0.61
O|b:que entr	0.53
O|b:que fue	-0.18
O|b:que hiz	-0.93
O|b:que la	-0.76
O|b:que le	0.49
O|b:que lleg	-0.46
O|b:que lo	0.34
O|b:que nadi	0.42
O|b:que pas	-0.12
O|b:que pregunt	-0.85
O|b:que se	-1.05
O|b:que tir	-1.30
O|b:que un	-0.18
O|b:que ya	-0.72
O|b:quebr .	-0.41
O|b:qued en	-0.89
O|b:qued hel	-0.49
O|b:qued la	-1.44
O|b:quier que	0.55
O|b:quinc minut	-0.54
O|b:quis firm	-0.16
O|b:quit el	-0.60
O|b:quit la	-0.29
O|b:rad .	-0.65
O|b:recepci .	-0.53
O|b:refier que	0.33
O|b:regal el	0.55
O|b:registr .	-0.85
O|b:rej .	-0.40
O|b:repit la	-0.53
O|b:roc en	-0.55
O|b:roj .	0.17
O|b:romp el	-0.83
O|b:romp la	-1.29
O|b:ruid .	-0.79
O|b:sab a	-1.28
O|b:sac el	-0.98
O|b:sac fot	-0.25
O|b:sac la	-0.65
O|b:sac una	-0.92
O|b:sal .	-0.48
O|b:sal a	-1.34
O|b:sal con	-1.27
O|b:sal la	-1.27
O|b:sal por	-0.41
O|b:sal una	-0.11
O|b:salt la	-0.45
O|b:salud .	-0.92
O|b:se acerc	-0.92
O|b:se angust	-0.16
O|b:se apag	-0.43
O|b:se aparec	0.15
O|b:se apunt	-0.59
O|b:se asust	-0.52
O|b:se baj	-0.33
O|b:se burl	-0.97
O|b:se camb	-0.55
O|b:se cay	-1.39
O|b:se cort	-1.26
O|b:se culp	0.15
O|b:se dej	-1.10
O|b:se ech	-1.71
O|b:se emocion	0.52
O|b:se equivoc	-0.89
O|b:se escond	-0.33
O|b:se fue	-0.70
O|b:se inscrib	-0.46
O|b:se la	-0.87
O|b:se le	-0.16
O|b:se llam	0.41
O|b:se llev	-0.46
O|b:se lo	-0.79
O|b:se march	-0.54
O|b:se met	-0.90
O|b:se mud	-0.39
O|b:se neg	-0.63
O|b:se ofrec	-0.30
O|b:se par	-0.30
O|b:se present	-0.63
O|b:se qued	-1.08
O|b:se quem	-0.36
O|b:se quit	-1.81
O|b:se rieron	-0.18
O|b:se romp	-0.35
O|b:se sent	-0.38
O|b:se sient	-0.40
O|b:se sub	-0.36
O|b:se ve	-0.52
O|b:segu .	-0.44
O|b:segu adentr	-0.37
O|b:segu el	-1.32
O|b:segu en	-0.25
O|b:segund par	-0.19
O|b:segur pag	-0.20
O|b:sent .	-0.15
O|b:sent en	-0.23
O|b:señor .	1.22
O|b:señor en	-0.21
O|b:señor est	0.26
O|b:señor no	-0.34
O|b:señor pid	-0.75
O|b:señor quirog	0.20
O|b:si el	0.90
O|b:si est	0.64
O|b:si la	0.33
O|b:si pierd	0.16
O|b:sigu .	0.76
O|b:siguient .	-0.50
O|b:sin mir	-0.30
O|b:sms de	-0.33
O|b:sobr el	-0.36
O|b:sobr las	-0.70
O|b:sobreviv .	-0.76
O|b:sof .	-0.20
O|b:sol en	0.27
O|b:son #	-0.17
O|b:son el	0.16
O|b:son la	-0.39
O|b:su abog	-0.40
O|b:su beb	-0.53
O|b:su car	0.27
O|b:su coch	-0.23
O|b:su fot	-1.25
O|b:su herman	-0.56
O|b:su hij	-0.54
O|b:su histor	-1.35
O|b:su madr	-0.16
O|b:su niñ	0.35
O|b:su nombr	0.33
O|b:su parej	0.54
O|b:su prim	-0.23
O|b:su tall	0.26
O|b:sub .	-0.17
O|b:sub a	-0.63
O|b:sub al	-0.95
O|b:sub el	-0.58
O|b:sub en	-0.19
O|b:sub las	-0.65
O|b:sub por	-0.62
O|b:suc .	-0.42
O|b:suel .	-0.57
O|b:tall .	0.10
O|b:tambi .	-0.92
O|b:tap el	-0.54
O|b:tarjet .	-0.50
O|b:te pas	-0.63
O|b:telefon ,	-0.32
O|b:telefon .	-1.11
O|b:testig .	-0.47
O|b:testig :	-0.39
O|b:testig se	-0.27
O|b:tien el	-0.62
O|b:tiend .	-1.15
O|b:timbr .	-0.19
O|b:timbr a	-0.32
O|b:timbr catorc	-0.21
O|b:tip segu	-0.36
O|b:tir .	-0.78
O|b:tir el	-1.46
O|b:tir la	-0.14
O|b:toc .	-0.55
O|b:toc a	-0.62
O|b:toc el	-0.73
O|b:toc la	-0.76
O|b:tod ,	-0.63
O|b:tod .	-1.26
O|b:tod de	-1.02
O|b:tod el	0.30
O|b:tod la	-0.52
O|b:tod los	0.69
O|b:tom el	-0.83
O|b:tom fot	-0.20
O|b:tom la	-0.49
O|b:tom una	-0.60
O|b:trabaj .	-0.48
O|b:traj el	-0.42
O|b:tranquil ,	-0.51
O|b:tras el	-0.63
O|b:trep por	-0.77
O|b:tres .	-1.37
O|b:tres vec	-0.60
O|b:tu mam	-0.39
O|b:turn par	0.22
O|b:un alambr	-0.16
O|b:un avis	0.64
O|b:un bot	-0.16
O|b:un corre	0.50
O|b:un cuchill	0.23
O|b:un hombr	-0.47
O|b:un muchach	-0.17
O|b:un papel	-0.49
O|b:un pastel	-0.36
O|b:un señor	-0.18
O|b:una escuel	-0.41
O|b:una fot	-0.57
O|b:una huell	-0.11
O|b:una llav	-0.72
O|b:una not	-0.50
O|b:una señor	0.43
O|b:uno se	-0.42
O|b:va a	0.87
O|b:vas .	0.84
O|b:ve el	-0.76
O|b:vec .	-0.31
O|b:vec en	-0.27
O|b:vecin ,	-0.40
O|b:vecin .	0.25
O|b:vecin del	-0.41
O|b:vecin lo	-0.11
O|b:vecin se	-0.18
O|b:ven en	-0.38
O|b:ventan ,	0.11
O|b:ventan .	0.20
O|b:ver la	-0.51
O|b:vered de	-0.30
O|b:verj .	-0.29
O|b:vest de	-0.53
O|b:vez .	0.78
O|b:vide .	-1.84
O|b:vide a	-0.67
O|b:vide se	-0.31
O|b:vidr .	-0.75
O|b:viern .	-0.16
O|b:vin al	-0.71
O|b:vin el	-0.18
O|b:vio .	-0.36
O|b:vio el	-0.30
O|b:viv .	0.22
O|b:volv .	0.71
O|b:volv a	-0.21
O|b:volv con	-0.43
O|b:voz alt	0.29
O|b:vuelt a	0.26
O|b:y #	-0.24
O|b:y ahor	0.90
O|b:y anot	-0.60
O|b:y apret	-0.92
O|b:y camb	-0.67
O|b:y cay	-0.46
O|b:y cerr	-0.56
O|b:y colg	-0.84
O|b:y con	0.32
O|b:y corr	-0.97
O|b:y dej	-1.03
O|b:y dobl	-0.85
O|b:y dos	-0.41
O|b:y el	-1.34
O|b:y ell	0.55
O|b:y en	-0.80
O|b:y entr	-0.83
O|b:y entreg	-0.67
O|b:y falt	-0.78
O|b:y firm	-0.20
O|b:y guard	-0.17
O|b:y la	-0.32
O|b:y las	0.16
O|b:y le	-0.95
O|b:y llor	-0.38
O|b:y los	-0.63
O|b:y no	-0.14
O|b:y pag	-1.16
O|b:y pid	-1.07
O|b:y romp	-1.17
O|b:y sac	-0.25
O|b:y sal	-0.60
O|b:y se	-0.90
O|b:y sigu	-0.63
O|b:y su	-0.52
O|b:y sub	-0.95
O|b:y toc	-0.76
O|b:y tod	-0.43
O|b:y tra	-0.58
O|b:y un	-0.62
O|b:y uno	-1.18
O|b:y volv	-0.36
O|b:y ya	0.68
O|b:ya es	0.43
O|b:ya hab	-0.66
O|b:ya no	0.67
O|b:§ #	-1.19
O|b:§ ,	-0.90
O|b:§ .	-0.99
O|b:§ :	-0.63
O|b:§ ;	-1.63
O|b:§ a	-0.60
O|b:§ de	-0.84
O|b:§ del	-0.94
O|b:§ en	-0.50
O|b:§ lleg	-0.12
O|b:§ lo	0.40
O|b:§ se	-0.22
O|b:§ y	-0.86
O|f:0/other	-0.31
O|f:1/other	-0.15
O|f:2/other	-0.20
O|f:3/other	0.62
O|g:action	-0.11
O|g:anger	-0.36
O|g:appetite	0.22
O|g:blame	0.21
O|g:care	-0.36
O|g:children	0.30
O|g:concentration	0.11
O|g:confused	0.17
O|g:damage	0.11
O|g:diagnosis	-0.32
O|g:disgust	0.25
O|g:drink	0.57
O|g:evidence	-0.68
O|g:fear	-0.29
O|g:feel	-0.11
O|g:feelVerb	-0.10
O|g:guard	0.43
O|g:harm	-0.15
O|g:injury	0.43
O|g:injuryCue	-0.53
O|g:lasting	0.42
O|g:love	0.27
O|g:medicine	-0.70
O|g:messageThing	0.34
O|g:numb	-0.19
O|g:otherMeaning	-0.37
O|g:sad	0.43
O|g:saying	-0.13
O|g:says	0.18
O|g:shame	0.43
O|g:shows	0.39
O|g:sureState	-0.22
O|g:sureStirs	0.64
O|g:sureThing	-0.24
O|g:thing	0.35
O|g:tired	-0.99
O|g:trust	-0.14
O|g:wants	0.38
O|gs:action/BARE-person	0.13
O|gs:action/EL	-0.78
O|gs:action/EX	0.35
O|gs:action/HIS	-0.82
O|gs:action/HIS-person	0.20
O|gs:action/MY-person	-0.23
O|gs:action/NAME	0.32
O|gs:action/PEOPLE	0.31
O|gs:action/SHE	0.49
O|gs:action/THE-animal	-1.43
O|gs:action/THE-child	-0.22
O|gs:action/THE-person	0.16
O|gs:anger/SHE	-0.61
O|gs:anger/THE-person	-0.79
O|gs:appetite/BARE-person	0.30
O|gs:appetite/NAME	-1.17
O|gs:appetite/PEOPLE	0.35
O|gs:appetite/THE-child	0.16
O|gs:appetite/THE-person	0.38
O|gs:blame/EL	0.13
O|gs:body/BARE-person	-0.64
O|gs:body/EL	0.26
O|gs:body/HIS	-0.66
O|gs:body/SHE	-0.93
O|gs:body/THE-animal	-0.41
O|gs:body/THE-child	0.30
O|gs:body/THE-person	-0.21
O|gs:care/EL	-0.66
O|gs:care/HIS-mind	-0.89
O|gs:care/NAME	-0.26
O|gs:care/THE-animal	-0.45
O|gs:care/THE-person	0.17
O|gs:children/THE-child	0.20
O|gs:concentration/EL	0.49
O|gs:confused/EL	0.64
O|gs:confused/HIS-person	-0.41
O|gs:confused/SHE	-1.18
O|gs:confused/THE-person	-0.66
O|gs:damage/EL	-0.23
O|gs:damage/THE-person	0.40
O|gs:diagnosis/EL	-0.43
O|gs:disgust/EL	0.25
O|gs:drink/EL	0.84
O|gs:drink/HIS-child	-0.53
O|gs:drink/NAME	-1.09
O|gs:drink/THE-person	-0.52
O|gs:evidence/BARE-person	0.13
O|gs:evidence/EL	-0.82
O|gs:evidence/HIS	-0.36
O|gs:evidence/NAME	-0.81
O|gs:evidence/SHE	-0.38
O|gs:evidence/THE-person	-0.13
O|gs:fear/BARE-person	-0.66
O|gs:fear/EL	0.14
O|gs:fear/HIS-person	-0.32
O|gs:fear/MY-person	-0.96
O|gs:fear/SHE	-0.19
O|gs:fear/THE-person	-0.21
O|gs:feel/EL	-0.89
O|gs:feel/EX	0.36
O|gs:feel/THE-person	0.85
O|gs:feelVerb/BARE-animal	0.31
O|gs:feelVerb/BARE-person	0.13
O|gs:feelVerb/EL	-0.29
O|gs:feelVerb/HIS-child	-0.23
O|gs:feelVerb/HIS-person	-0.39
O|gs:feelVerb/MY-person	0.55
O|gs:feelVerb/SHE	0.28
O|gs:feelVerb/THE-animal	-0.41
O|gs:feelVerb/THE-child	-0.26
O|gs:feelVerb/THE-person	-0.53
O|gs:figure/HIS-person	-0.26
O|gs:figure/MY-person	0.34
O|gs:figure/NAME	0.18
O|gs:figure/PEOPLE	0.74
O|gs:figure/SHE	-0.21
O|gs:figure/THE-person	-0.54
O|gs:guard/EL	0.19
O|gs:guard/THE-child	0.59
O|gs:guard/THE-person	-0.85
O|gs:harm/EL	-0.59
O|gs:harm/HIS-person	0.35
O|gs:harm/SHE	-0.19
O|gs:harm/THE-person	-0.30
O|gs:injury/BARE-person	0.47
O|gs:injury/NAME	-0.86
O|gs:injury/THE-child	0.53
O|gs:injury/THE-person	0.28
O|gs:injuryCue/EL	-0.59
O|gs:injuryCue/NAME	-0.45
O|gs:lasting/EL	0.25
O|gs:lasting/HIS	-0.40
O|gs:lasting/PEOPLE	0.49
O|gs:lasting/SHE	-0.89
O|gs:lasting/THE-animal	-1.44
O|gs:lasting/THE-child	-0.20
O|gs:lasting/THE-person	0.24
O|gs:look/BARE-person	0.40
O|gs:look/EL	-0.45
O|gs:look/HIS	-0.55
O|gs:look/HIS-body	-0.68
O|gs:look/HIS-child	-0.27
O|gs:look/HIS-person	-0.15
O|gs:look/MY-person	0.89
O|gs:look/NAME	0.33
O|gs:look/PEOPLE	0.41
O|gs:look/SHE	0.29
O|gs:look/THE-animal	-0.43
O|gs:look/THE-child	-0.11
O|gs:look/THE-person	-0.22
O|gs:love/THE-person	0.22
O|gs:medicine/EL	-0.38
O|gs:medicine/SHE	-0.71
O|gs:messageThing/BARE-person	-0.44
O|gs:messageThing/EL	-0.24
O|gs:messageThing/HIS	-0.59
O|gs:messageThing/HIS-thing	-0.33
O|gs:messageThing/MY-person	0.83
O|gs:messageThing/NAME	-0.62
O|gs:messageThing/PEOPLE	0.16
O|gs:messageThing/SHE	-0.78
O|gs:messageThing/THE-animal	-0.43
O|gs:messageThing/THE-child	-0.62
O|gs:messageThing/THE-person	0.13
O|gs:numb/EL	-1.67
O|gs:numb/THE-person	0.45
O|gs:otherMeaning/EL	-0.22
O|gs:otherMeaning/THE-child	-0.26
O|gs:otherMeaning/THE-person	-0.70
O|gs:otherPerson/BARE-animal	-0.77
O|gs:otherPerson/BARE-person	0.85
O|gs:otherPerson/EL	-0.46
O|gs:otherPerson/EX	0.35
O|gs:otherPerson/HIS	-1.00
O|gs:otherPerson/HIS-child	0.12
O|gs:otherPerson/MY-person	-0.14
O|gs:otherPerson/NAME	-0.20
O|gs:otherPerson/PEOPLE	0.37
O|gs:otherPerson/THE-child	0.30
O|gs:relief/EL	-0.73
O|gs:relief/NAME	0.77
O|gs:relief/THE-person	-0.39
O|gs:sad/EL	0.28
O|gs:sad/HIS-child	0.19
O|gs:sad/NAME	0.16
O|gs:sad/SHE	0.44
O|gs:sad/THE-child	-0.29
O|gs:saying/EL	-0.23
O|gs:saying/HIS	-0.43
O|gs:saying/HIS-person	-0.17
O|gs:saying/MY-person	-0.63
O|gs:saying/NAME	-0.21
O|gs:saying/SHE	0.70
O|gs:saying/THE-child	0.16
O|gs:says/EL	0.24
O|gs:says/THE-person	-0.30
O|gs:shame/EL	0.57
O|gs:shame/THE-person	1.08
O|gs:shows/HIS	-0.46
O|gs:shows/SHE	0.75
O|gs:shows/THE-person	-0.45
O|gs:sureState/BARE-person	0.40
O|gs:sureState/HIS-person	-0.61
O|gs:sureState/MY-person	-0.96
O|gs:sureState/SHE	-1.10
O|gs:sureState/THE-child	0.75
O|gs:sureState/THE-person	-0.35
O|gs:sureStirs/THE-person	0.53
O|gs:sureThing/EL	-0.56
O|gs:sureThing/THE-person	0.19
O|gs:sureVerb/BARE-person	-0.64
O|gs:sureVerb/EL	0.32
O|gs:sureVerb/SHE	-0.42
O|gs:sureVerb/THE-animal	-0.41
O|gs:sureVerb/THE-person	-1.00
O|gs:thing/EL	-0.28
O|gs:thing/HIS	-0.77
O|gs:thing/HIS-person	-0.14
O|gs:thing/HIS-thing	-0.54
O|gs:thing/PEOPLE	-0.98
O|gs:thing/SHE	-0.44
O|gs:thing/THE-animal	0.57
O|gs:thing/THE-child	1.13
O|gs:thing/THE-person	0.15
O|gs:tired/EL	-1.10
O|gs:tired/THE-person	-0.60
O|gs:trust/BARE-person	0.31
O|gs:trust/EL	-0.52
O|gs:trust/HIS	-0.68
O|gs:trust/HIS-person	0.54
O|gs:trust/NAME	-1.06
O|gs:trust/THE-animal	-0.20
O|gs:trust/THE-child	0.64
O|gs:trust/THE-person	0.13
O|gs:wants/EL	0.80
O|gs:wants/THE-person	-0.28
O|gt:action/I-now	-0.18
O|gt:action/I-past	0.44
O|gt:action/he-past	-0.40
O|gt:action/now	-0.55
O|gt:action/past	-1.00
O|gt:anger/-	-0.94
O|gt:anger/he-past	-1.34
O|gt:appetite/-	0.46
O|gt:appetite/I-past	0.47
O|gt:appetite/he-past	-0.89
O|gt:appetite/past	-0.55
O|gt:blame/-	0.29
O|gt:body/-	0.31
O|gt:body/I-now	-0.16
O|gt:body/I-past	-0.12
O|gt:body/he-past	-1.33
O|gt:body/now	-0.27
O|gt:care/-	-0.25
O|gt:care/he-past	-0.96
O|gt:care/past	-0.20
O|gt:children/I-now	0.81
O|gt:children/he-past	-0.22
O|gt:children/now	0.40
O|gt:concentration/-	-0.90
O|gt:concentration/I-now	-1.15
O|gt:concentration/now	0.30
O|gt:confused/-	-0.19
O|gt:confused/he-past	-1.92
O|gt:confused/now	0.26
O|gt:confused/past	-0.12
O|gt:damage/-	0.40
O|gt:damage/I-now	-0.75
O|gt:damage/I-past	0.38
O|gt:damage/he-past	-2.05
O|gt:damage/now	-0.12
O|gt:damage/past	-0.46
O|gt:diagnosis/he-past	-1.03
O|gt:diagnosis/past	-0.11
O|gt:disgust/-	0.20
O|gt:drink/-	-0.70
O|gt:drink/I-now	0.41
O|gt:drink/he-past	0.65
O|gt:drink/past	-0.43
O|gt:evidence/-	-0.60
O|gt:evidence/I-now	0.37
O|gt:evidence/he-past	-0.39
O|gt:evidence/now	-0.70
O|gt:evidence/past	-0.37
O|gt:fear/-	0.20
O|gt:fear/I-now	-0.55
O|gt:fear/I-past	-0.75
O|gt:fear/he-past	-0.71
O|gt:fear/now	-0.25
O|gt:fear/past	-0.12
O|gt:feel/-	0.47
O|gt:feel/I-past	0.15
O|gt:feel/he-past	-1.31
O|gt:feel/now	-0.44
O|gt:feelVerb/-	-0.12
O|gt:feelVerb/I-now	0.26
O|gt:feelVerb/I-past	-0.38
O|gt:feelVerb/he-past	-0.94
O|gt:feelVerb/now	-0.24
O|gt:feelVerb/past	-0.56
O|gt:figure/-	0.14
O|gt:figure/I-now	-0.73
O|gt:figure/I-past	-0.46
O|gt:figure/he-past	-0.15
O|gt:figure/now	0.16
O|gt:figure/past	-0.56
O|gt:guard/-	0.18
O|gt:guard/I-now	-0.70
O|gt:guard/he-past	-0.74
O|gt:guard/now	0.20
O|gt:guard/past	-0.35
O|gt:harm/-	-0.67
O|gt:harm/I-now	-0.20
O|gt:harm/he-past	-1.91
O|gt:injury/-	0.34
O|gt:injury/I-now	-0.57
O|gt:injury/I-past	-0.47
O|gt:injury/he-past	-1.63
O|gt:injury/now	1.02
O|gt:injury/past	-0.68
O|gt:injuryCue/-	-0.50
O|gt:injuryCue/he-past	-0.52
O|gt:injuryCue/past	-0.42
O|gt:lasting/-	1.04
O|gt:lasting/I-now	-1.22
O|gt:lasting/I-past	-0.18
O|gt:lasting/he-past	-1.80
O|gt:lasting/past	-0.41
O|gt:look/I-now	-0.21
O|gt:look/he-past	-1.13
O|gt:look/past	-0.92
O|gt:love/-	-0.37
O|gt:medicine/-	-1.08
O|gt:medicine/he-past	-0.25
O|gt:medicine/now	-0.23
O|gt:messageThing/I-now	-1.64
O|gt:messageThing/I-past	-0.17
O|gt:messageThing/he-past	0.67
O|gt:messageThing/now	-0.18
O|gt:messageThing/past	-1.18
O|gt:numb/-	0.35
O|gt:numb/I-now	-0.55
O|gt:numb/he-past	-1.65
O|gt:otherMeaning/-	-0.28
O|gt:otherMeaning/I-now	-0.20
O|gt:otherMeaning/he-past	-1.45
O|gt:otherPerson/-	-0.38
O|gt:otherPerson/I-now	0.22
O|gt:otherPerson/I-past	0.29
O|gt:otherPerson/past	-1.05
O|gt:relief/-	-0.56
O|gt:relief/he-past	-2.45
O|gt:sad/-	-0.20
O|gt:sad/he-past	0.93
O|gt:sad/past	-0.56
O|gt:saying/-	-0.44
O|gt:saying/I-now	0.51
O|gt:saying/I-past	-0.52
O|gt:saying/he-past	-0.70
O|gt:saying/past	0.16
O|gt:says/-	-0.25
O|gt:says/he-past	-1.48
O|gt:says/past	0.37
O|gt:shame/I-now	-0.62
O|gt:shame/he-past	-0.32
O|gt:shame/now	0.38
O|gt:shows/-	0.44
O|gt:shows/I-past	-0.58
O|gt:shows/past	-0.33
O|gt:sleep/-	-0.26
O|gt:sleep/I-now	0.53
O|gt:sureState/-	-0.24
O|gt:sureState/I-now	-1.07
O|gt:sureState/now	0.27
O|gt:sureState/past	-0.59
O|gt:sureThing/past	-0.20
O|gt:sureVerb/I-past	-0.81
O|gt:sureVerb/he-past	-0.47
O|gt:thing/-	0.69
O|gt:thing/I-now	-0.24
O|gt:thing/I-past	-0.46
O|gt:thing/he-past	-0.52
O|gt:thing/now	-0.27
O|gt:thing/past	-0.41
O|gt:tired/-	-0.16
O|gt:tired/I-past	-0.80
O|gt:tired/he-past	-1.01
O|gt:trust/-	-0.19
O|gt:trust/I-now	-0.59
O|gt:trust/I-past	0.13
O|gt:trust/he-past	-0.52
O|gt:trust/past	-0.22
O|gt:wants/I-past	0.75
O|gt:wants/past	-0.83
O|i:1-0	0.23
O|i:1-1	0.49
O|i:1-2	-0.46
O|i:1-3	-0.19
O|i:2-0	-0.54
O|i:2-1	0.30
O|i:2-2	0.20
O|i:2-3	0.32
O|i:3-1	-0.59
O|i:3-2	-0.18
O|i:3-3	-0.10
O|i:other	0.65
O|injury:body	-1.30
O|injury:care	-0.56
O|injury:sad	-0.30
O|injury:sleep	-0.46
O|it:-	0.37
O|it:I-past	0.16
O|it:he-past	0.47
O|it:now	-0.14
O|it:past	-0.71
O|w:#	-0.65
O|w:(	-0.63
O|w:,	-0.28
O|w::	-1.54
O|w:;	0.19
O|w:@	-0.45
O|w:a	0.43
O|w:abaj	-0.31
O|w:abiert	-0.59
O|w:abog	-1.42
O|w:abr	-1.29
O|w:abuel	-0.56
O|w:acab	1.27
O|w:acer	-0.17
O|w:acerc	-0.92
O|w:acos	0.43
O|w:act	-0.81
O|w:actuar	-1.04
O|w:adentr	-0.53
O|w:afloj	-0.43
O|w:afuer	-0.49
O|w:agarr	-0.56
O|w:agent	-0.96
O|w:agresor	-0.23
O|w:agu	-0.52
O|w:ahi	-0.26
O|w:ahor	0.90
O|w:al	-0.19
O|w:alambr	-0.31
O|w:alarm	0.21
O|w:alegr	-0.40
O|w:algui	0.44
O|w:ali	-0.64
O|w:aliv	-0.13
O|w:alquil	-1.05
O|w:alt	0.28
O|w:alter	-0.88
O|w:ambulanc	-0.36
O|w:amig	-0.60
O|w:analiz	-0.84
O|w:and	-0.25
O|w:anex	-0.45
O|w:angust	-0.16
O|w:anill	-0.32
O|w:anot	-0.64
O|w:ansios	-0.33
O|w:apag	-0.19
O|w:aparc	-0.31
O|w:aparec	-0.31
O|w:apell	-0.71
O|w:aplaud	-1.36
O|w:apod	-1.08
O|w:app	-0.23
O|w:apret	-0.86
O|w:apunt	-1.08
O|w:arbitr	-0.43
O|w:archiv	-0.33
O|w:arm	-0.40
O|w:arranc	-1.37
O|w:ascensor	-0.93
O|w:asi	-0.61
O|w:asient	-0.48
O|w:asust	-0.77
O|w:atend	-0.63
O|w:atiend	0.68
O|w:atr	-0.30
O|w:aud	-1.29
O|w:audienc	-0.62
O|w:aun	-0.55
O|w:aut	-0.42
O|w:aven	-0.49
O|w:avergonz	0.15
O|w:avis	0.54
O|w:ayer	-0.69
O|w:azul	-0.47
O|w:años	0.33
O|w:bail	-0.95
O|w:baj	-0.82
O|w:bal	-0.16
O|w:banc	-0.75
O|w:banquet	-0.44
O|w:bar	-0.56
O|w:barb	-1.10
O|w:barc	-0.38
O|w:barr	-0.37
O|w:bast	0.46
O|w:bat	-0.86
O|w:beb	0.56
O|w:bes	-0.86
O|w:bici	-0.50
O|w:bien	0.76
O|w:blanc	-0.64
O|w:boc	0.45
O|w:bocin	-0.35
O|w:bolet	-0.56
O|w:bols	-1.02
O|w:braz	-0.50
O|w:brinc	0.26
O|w:burl	-0.97
O|w:buz	-0.82
O|w:caball	-0.89
O|w:cabez	0.38
O|w:cada	1.03
O|w:caf	-0.47
O|w:caj	-0.80
O|w:cajer	-0.75
O|w:cajuel	-0.20
O|w:call	-0.31
O|w:cam	0.31
O|w:camar	-0.70
O|w:camarer	-0.75
O|w:camb	-1.61
O|w:cambi	0.37
O|w:cami	-0.42
O|w:camin	-0.99
O|w:camionet	-0.69
O|w:camis	-0.73
O|w:canch	-0.68
O|w:canci	-0.91
O|w:cant	0.48
O|w:cap	-0.43
O|w:captur	-0.28
O|w:car	-0.81
O|w:carg	-0.26
O|w:carn	0.61
O|w:carpet	-0.22
O|w:carr	-0.53
O|w:carrer	-0.30
O|w:carrit	-0.39
O|w:cart	0.63
O|w:cas	0.22
O|w:caser	-0.93
O|w:casi	-1.12
O|w:catorc	-0.21
O|w:cay	-1.78
O|w:cel	-0.76
O|w:celul	-0.63
O|w:centr	-0.37
O|w:cerc	-0.46
O|w:cerr	0.15
O|w:cerrajer	-0.56
O|w:cerroj	1.22
O|w:certific	-0.27
O|w:chap	-0.55
O|w:chat	-0.65
O|w:chic	0.14
O|w:chiquit	1.16
O|w:cigarr	-1.38
O|w:cinc	0.17
O|w:cincuent	0.33
O|w:cint	-0.54
O|w:cit	-0.67
O|w:clas	-0.30
O|w:clav	-0.40
O|w:clax	-0.67
O|w:clinic	-1.05
O|w:coch	0.41
O|w:cocin	-0.49
O|w:codig	0.21
O|w:cog	0.12
O|w:col	-0.65
O|w:coleg	0.43
O|w:colg	-1.43
O|w:colon	0.30
O|w:com	-0.16
O|w:coment	-0.26
O|w:comentar	-0.68
O|w:comisar	-0.51
O|w:compañer	0.20
O|w:complet	-0.47
O|w:compr	0.33
O|w:comuni	-0.16
O|w:con	0.19
O|w:concept	-0.93
O|w:conductor	-0.53
O|w:confirm	-1.21
O|w:confund	0.52
O|w:conmoci	-0.17
O|w:conoc	-0.26
O|w:conserj	-0.52
O|w:const	-0.49
O|w:constanc	-0.58
O|w:cont	0.36
O|w:contact	-0.29
O|w:contador	-0.28
O|w:contenedor	-0.40
O|w:content	-0.63
O|w:contest	-0.51
O|w:contigu	-0.65
O|w:contrat	-0.63
O|w:control	-0.78
O|w:coordinador	-0.48
O|w:cop	-0.92
O|w:copilot	-0.32
O|w:coraz	-0.43
O|w:corr	0.18
O|w:corre	-0.14
O|w:cos	-0.33
O|w:creyend	-0.95
O|w:cristal	-0.93
O|w:cruz	0.36
O|w:cuadr	-0.66
O|w:cuand	0.56
O|w:cuart	0.27
O|w:cubr	-0.41
O|w:cuchill	0.54
O|w:cuent	-0.57
O|w:cuerp	-0.10
O|w:culp	0.15
O|w:cuot	-0.99
O|w:da	-0.55
O|w:dado	0.64
O|w:dar	-0.77
O|w:darm	0.59
O|w:dañ	-0.15
O|w:de	0.16
O|w:debaj	-0.57
O|w:dec	-0.86
O|w:declar	-1.43
O|w:ded	0.29
O|w:dej	-0.11
O|w:del	-0.60
O|w:delant	-1.47
O|w:delic	-0.70
O|w:demand	-1.25
O|w:dentr	-0.58
O|w:denunc	-0.34
O|w:denunci	-0.42
O|w:dependient	-0.79
O|w:derech	-0.66
O|w:deriv	-0.47
O|w:desbord	-0.52
O|w:describ	0.54
O|w:descubr	-0.73
O|w:desd	0.28
O|w:detectiv	-0.34
O|w:detr	-0.45
O|w:dia	0.24
O|w:diar	-0.24
O|w:dias	0.58
O|w:dibuj	0.44
O|w:dic	-0.20
O|w:diez	-0.30
O|w:dij	0.37
O|w:dio	0.54
O|w:direcci	0.29
O|w:director	-0.63
O|w:disfraz	-0.70
O|w:dispar	-0.46
O|w:dobl	-0.95
O|w:dolor	-0.70
O|w:domicil	0.93
O|w:domin	0.77
O|w:doming	-0.68
O|w:don	0.34
O|w:dond	-0.97
O|w:dorm	0.43
O|w:dos	-1.63
O|w:doñ	-0.30
O|w:duerm	0.75
O|w:dur	-0.56
O|w:durant	-0.29
O|w:durm	-1.79
O|w:ech	-1.84
O|w:elevador	0.44
O|w:ell	-0.21
O|w:emocion	0.52
O|w:empan	-0.74
O|w:empez	0.35
O|w:en	-0.14
O|w:encarg	-0.30
O|w:encend	-0.82
O|w:encontr	0.29
O|w:enferm	-0.45
O|w:enfermer	-0.19
O|w:enfrent	-0.83
O|w:enoj	-0.41
O|w:ensay	0.86
O|w:entr	0.17
O|w:entreg	-1.01
O|w:equivoc	-0.89
O|w:es	-0.61
O|w:esa	-0.15
O|w:escal	-0.99
O|w:escaler	-1.05
O|w:escond	-0.14
O|w:escrib	-0.54
O|w:escuch	-0.52
O|w:escuel	0.27
O|w:espant	-0.54
O|w:espej	-1.20
O|w:esper	-0.39
O|w:esquin	-1.27
O|w:estaci	-0.77
O|w:estacionamient	0.56
O|w:estomag	0.25
O|w:estoy	0.70
O|w:fach	-0.77
O|w:fals	-0.22
O|w:falt	-1.23
O|w:famil	-0.53
O|w:fatal	-0.30
O|w:fech	-0.77
O|w:feliz	-0.45
O|w:felpud	-0.49
O|w:fij	-0.44
O|w:fil	-0.10
O|w:fin	0.42
O|w:fiscal	-0.48
O|w:foc	-0.29
O|w:for	-0.64
O|w:forens	-0.46
O|w:fot	-1.43
O|w:frasc	0.55
O|w:frent	-0.32
O|w:frio	-0.93
O|w:fruter	-0.89
O|w:fue	-0.33
O|w:fueg	-0.57
O|w:fuer	0.22
O|w:funcionar	-0.47
O|w:funerar	-0.40
O|w:furgonet	-1.05
O|w:gan	0.11
O|w:garraf	0.23
O|w:gasolin	0.54
O|w:gat	-1.03
O|w:gemel	0.14
O|w:golp	-0.27
O|w:golpe	-0.65
O|w:gorr	-0.86
O|w:grab	-1.33
O|w:grabaci	-0.57
O|w:graci	0.31
O|w:graduaci	-1.29
O|w:gri	-0.15
O|w:grit	-0.23
O|w:gru	-0.22
O|w:grup	-0.79
O|w:guard	-0.34
O|w:guiñ	-0.60
O|w:ha	-0.35
O|w:hab	-0.32
O|w:haberl	0.24
O|w:habl	-0.23
O|w:hac	-0.72
O|w:hacke	-0.66
O|w:hast	-0.25
O|w:hay	0.60
O|w:hech	0.75
O|w:hel	-0.49
O|w:hij	-0.30
O|w:histor	-1.35
O|w:hiz	-0.99
O|w:hombr	-0.25
O|w:hor	0.38
O|w:horar	-0.75
O|w:hospital	-0.62
O|w:hotel	-1.20
O|w:hoy	-0.69
O|w:huell	-0.55
O|w:humill	1.06
O|w:iba	0.25
O|w:identificaci	-0.70
O|w:igles	-0.40
O|w:iman	-0.32
O|w:indign	-0.45
O|w:inform	-0.16
O|w:inscrib	-0.46
O|w:insinu	-0.68
O|w:inspector	-0.60
O|w:internet	-0.20
O|w:invent	0.54
O|w:ir	0.90
O|w:irse	-0.88
O|w:izquierd	-0.68
O|w:jef	-0.46
O|w:juez	-0.67
O|w:jug	0.81
O|w:juguet	0.79
O|w:juic	0.43
O|w:jun	-0.75
O|w:junt	-0.82
O|w:just	-0.18
O|w:juzg	-0.63
O|w:kiosc	-1.10
O|w:la	-0.20
O|w:lado	-1.14
O|w:ladr	-0.83
O|w:lastim	1.08
O|w:les	-1.25
O|w:letr	-0.89
O|w:levant	-1.03
O|w:ley	-1.02
O|w:libr	-1.41
O|w:limoner	-0.57
O|w:line	-1.31
O|w:list	-0.38
O|w:llant	0.58
O|w:llav	-1.02
O|w:lleg	0.33
O|w:llen	-1.01
O|w:llev	-0.53
O|w:lloros	-0.25
O|w:lo	-0.27
O|w:local	-0.63
O|w:los	-0.67
O|w:lueg	-1.33
O|w:lun	0.13
O|w:luz	-0.83
O|w:machet	-0.70
O|w:madr	-0.27
O|w:mal	-0.68
O|w:man	-0.28
O|w:mand	-0.93
O|w:manifiest	0.33
O|w:marc	-1.09
O|w:march	-0.54
O|w:mart	-0.50
O|w:marz	-1.34
O|w:mas	0.33
O|w:may	-0.22
O|w:mayor	0.53
O|w:med	-0.70
O|w:median	0.77
O|w:medic	-0.83
O|w:mediod	-1.21
O|w:megafon	-0.48
O|w:melliz	0.17
O|w:mensaj	-0.68
O|w:mensajer	-0.65
O|w:mes	-0.68
O|w:meser	-0.84
O|w:met	-0.99
O|w:meti	-0.49
O|w:metr	0.11
O|w:mia	-0.10
O|w:microfon	-0.89
O|w:mid	-0.50
O|w:mied	0.28
O|w:mientr	-0.45
O|w:mil	-0.66
O|w:minut	0.86
O|w:mio	-0.60
O|w:mir	-0.97
O|w:mis	-0.28
O|w:mism	-1.24
O|w:moj	0.73
O|w:molest	-0.17
O|w:mord	-0.20
O|w:mostr	-0.82
O|w:mostrador	-0.33
O|w:mot	-0.89
O|w:motor	-0.74
O|w:mov	-0.79
O|w:movil	-0.21
O|w:muchach	-0.66
O|w:mud	0.16
O|w:mudanz	-0.47
O|w:muert	-0.60
O|w:muestr	0.14
O|w:muj	1.09
O|w:mujer	-0.76
O|w:municipal	-0.28
O|w:muy	-0.84
O|w:muñec	-0.39
O|w:nada	-0.75
O|w:nadi	0.70
O|w:neg	-0.73
O|w:negr	-0.38
O|w:nervi	-0.47
O|w:ningun	-0.64
O|w:niñ	0.33
O|w:no	0.56
O|w:noch	0.11
O|w:nombr	0.23
O|w:nosotr	0.85
O|w:nov	-0.55
O|w:nud	0.21
O|w:nuestr	-0.17
O|w:nuev	-0.45
O|w:nunc	-0.74
O|w:ofic	-0.58
O|w:oficin	-0.28
O|w:ofrec	-0.27
O|w:ojo	-0.63
O|w:olia	-0.91
O|w:onc	0.16
O|w:opin	-0.78
O|w:ord	0.14
O|w:orden	-0.20
O|w:padr	-0.79
O|w:pag	-1.20
O|w:pagin	-0.57
O|w:pal	0.17
O|w:pan	0.37
O|w:panic	-0.59
O|w:pantall	-0.41
O|w:pap	-0.99
O|w:papel	-0.62
O|w:paquet	-0.31
O|w:par	-0.18
O|w:parec	-0.38
O|w:pared	0.47
O|w:parej	0.47
O|w:part	-0.86
O|w:pas	-0.71
O|w:pastel	-0.36
O|w:pastill	-0.27
O|w:pat	-0.20
O|w:pate	-0.91
O|w:patrull	-0.74
O|w:pech	0.17
O|w:ped	-0.55
O|w:peg	0.65
O|w:pel	-0.89
O|w:pen	0.68
O|w:pens	-1.65
O|w:pequeñ	0.40
O|w:per	0.20
O|w:perd	-1.23
O|w:periodic	0.65
O|w:perit	-0.22
O|w:permis	-0.83
O|w:perr	-0.49
O|w:person	-1.02
O|w:pes	-0.55
O|w:pid	0.15
O|w:pie	-0.72
O|w:piedr	-0.26
O|w:pierd	0.16
O|w:pint	-1.49
O|w:plac	-0.87
O|w:plat	-0.26
O|w:plaz	-0.42
O|w:pom	-0.54
O|w:pon	-0.83
O|w:por	-0.43
O|w:porqu	-0.72
O|w:port	-0.17
O|w:porter	-1.18
O|w:post	-0.51
O|w:pregunt	-0.32
O|w:prend	-0.61
O|w:present	-0.32
O|w:prim	-0.23
O|w:primer	-1.13
O|w:prob	-0.52
O|w:profesor	-0.48
O|w:proyect	-0.21
O|w:prueb	-0.20
O|w:psicolog	0.21
O|w:public	-0.89
O|w:puent	-0.57
O|w:puest	-0.49
O|w:puls	-0.14
O|w:punt	-0.64
O|w:pus	-0.73
O|w:que	0.46
O|w:quebr	-0.47
O|w:qued	-0.24
O|w:quem	-0.59
O|w:qui	0.13
O|w:quier	0.10
O|w:quinc	-0.39
O|w:quirog	0.20
O|w:quis	-0.16
O|w:quit	-1.95
O|w:rad	-0.83
O|w:ram	-0.86
O|w:ray	-0.34
O|w:rec	-0.40
O|w:recepci	-0.71
O|w:recepcionist	-1.33
O|w:recet	-0.23
O|w:recib	-0.82
O|w:reclam	-0.60
O|w:recog	-0.44
O|w:recre	-0.18
O|w:recurs	0.67
O|w:red	-0.49
O|w:refier	-0.51
O|w:regal	0.55
O|w:registr	0.19
O|w:regres	1.32
O|w:reir	-1.43
O|w:rej	-0.23
O|w:reloj	-0.80
O|w:remot	-0.72
O|w:rent	-0.67
O|w:repart	-0.47
O|w:repit	-0.53
O|w:report	-1.36
O|w:respir	0.76
O|w:rest	-0.40
O|w:retir	-0.35
O|w:retras	-0.80
O|w:rieron	-0.18
O|w:rio	-0.22
O|w:roc	-0.55
O|w:roj	-0.19
O|w:romp	-1.71
O|w:rot	-0.18
O|w:rub	0.22
O|w:ruid	-0.79
O|w:rut	-0.39
O|w:sab	-0.16
O|w:sac	-1.16
O|w:sal	0.24
O|w:salt	-0.56
O|w:salud	-0.23
O|w:segu	-1.53
O|w:segund	-1.34
O|w:segur	-0.87
O|w:seguridad	-0.41
O|w:seman	-0.53
O|w:sent	-0.23
O|w:separ	-0.55
O|w:señor	0.43
O|w:si	1.02
O|w:siempr	0.19
O|w:sient	-0.40
O|w:sigu	-0.24
O|w:siguient	-0.82
O|w:silenc	-0.89
O|w:sindicat	-0.75
O|w:sint	-0.31
O|w:siren	-0.73
O|w:sirv	-0.72
O|w:sms	-0.33
O|w:sobr	-1.20
O|w:sobreviv	-0.76
O|w:sof	-0.30
O|w:sol	0.70
O|w:son	0.13
O|w:sonr	-0.70
O|w:su	-0.67
O|w:sub	-1.22
O|w:suc	-0.42
O|w:sud	-0.24
O|w:suel	-0.49
O|w:sufr	-0.59
O|w:sup	-0.67
O|w:sus	0.40
O|w:sust	-0.85
O|w:suy	0.27
O|w:tabl	-0.66
O|w:tach	-0.41
O|w:tal	-0.47
O|w:tambi	-1.19
O|w:tan	-0.66
O|w:tant	-1.21
O|w:tap	-0.53
O|w:tapet	-0.16
O|w:tard	0.26
O|w:tarjet	-0.62
O|w:te	-0.63
O|w:tech	-0.86
O|w:telefon	-0.79
O|w:tembl	-0.89
O|w:temblor	0.40
O|w:ten	-0.59
O|w:teng	0.85
O|w:terap	-0.29
O|w:termostat	-0.70
O|w:terren	0.44
O|w:testig	-0.59
O|w:tien	-0.35
O|w:tiend	-1.13
O|w:timbr	-0.54
O|w:tint	-0.62
O|w:tip	-0.36
O|w:tir	-1.59
O|w:toall	-0.70
O|w:toc	-0.25
O|w:tom	-0.74
O|w:tra	-0.63
O|w:trabaj	0.93
O|w:traj	-0.63
O|w:tranquil	-0.51
O|w:tras	-0.63
O|w:trep	-0.77
O|w:tu	-0.86
O|w:turn	0.10
O|w:ultim	-0.26
O|w:un	-0.54
O|w:una	-0.77
O|w:unic	0.74
O|w:uniform	-0.29
O|w:uno	0.15
O|w:usa	-0.91
O|w:usuar	-0.49
O|w:uñas	0.16
O|w:va	1.08
O|w:vag	-0.15
O|w:val	0.50
O|w:vall	-0.24
O|w:van	-0.77
O|w:vas	0.58
O|w:ve	-0.63
O|w:vec	-0.83
O|w:vecin	-1.18
O|w:vel	-0.22
O|w:ven	-1.52
O|w:venc	0.36
O|w:ventan	0.14
O|w:ver	-0.76
O|w:vered	-0.30
O|w:veredict	-1.11
O|w:verguenz	0.69
O|w:verj	-0.29
O|w:verm	-0.24
O|w:vest	-0.53
O|w:veterinar	-0.58
O|w:vez	0.92
O|w:vide	-0.54
O|w:vidr	-0.38
O|w:viend	-0.20
O|w:viern	-0.64
O|w:vigilant	-0.66
O|w:vin	-0.37
O|w:vio	-0.65
O|w:voluntar	-0.31
O|w:volv	-0.30
O|w:vot	-1.15
O|w:voz	0.27
O|w:vuel	0.39
O|w:vuelt	0.68
O|w:ya	0.62
O|w:yegu	-0.53
O|w:zapat	0.19
b:# #	-0.98
b:# )	0.34
b:# -	-0.17
b:# .	-0.75
b:# :	-1.63
b:# ;	-1.66
b:# a	-0.42
b:# al	-1.45
b:# aparec	-1.42
b:# audi	-1.09
b:# años	-1.59
b:# b	-0.98
b:# baj	-1.06
b:# cambi	-1.13
b:# captur	-0.19
b:# cart	-0.96
b:# com	-0.96
b:# con	-0.78
b:# corre	-1.36
b:# desd	-0.93
b:# dias	-1.55
b:# dolar	-0.73
b:# el	0.18
b:# en	-0.51
b:# entr	-1.13
b:# eur	-0.32
b:# f	-1.41
b:# fot	-0.52
b:# fui	-0.85
b:# grados	0.17
b:# h	-0.72
b:# hab	-0.84
b:# hor	0.39
b:# kil	0.24
b:# kl	-0.33
b:# la	-0.79
b:# llam	-1.09
b:# lleg	-0.77
b:# lo	0.28
b:# me	0.13
b:# mensaj	-0.46
b:# mes	-1.02
b:# metr	-0.86
b:# mil	-1.44
b:# millon	-0.75
b:# minut	-2.15
b:# otr	-0.75
b:# pagin	-1.01
b:# par	-0.78
b:# pes	-1.01
b:# por	-1.40
b:# punt	-1.38
b:# pus	-0.57
b:# sac	-0.50
b:# se	-1.62
b:# segu	-0.89
b:# segund	-1.24
b:# seman	0.74
b:# sol	-0.71
b:# son	-0.85
b:# soy	-1.44
b:# tir	-1.10
b:# tod	-0.82
b:# trabaj	-0.41
b:# vec	-0.34
b:# vecin	-0.42
b:# vin	-0.79
b:# volv	-0.65
b:# y	0.13
b:# ya	0.41
b:, con	-0.62
b:, me	-1.34
b:, mensaj	-0.11
b:, pon	-0.50
b:. #	-0.81
b:. el	-0.23
b:. me	0.29
b:@ .	-0.56
b:@ en	-0.91
b:^ #	-0.27
b:^ ,	-0.68
b:^ a	0.52
b:^ abr	0.22
b:^ abri	1.18
b:^ acab	1.01
b:^ aceler	-1.22
b:^ act	-1.01
b:^ adentr	-1.32
b:^ adjunt	-1.42
b:^ agach	-1.20
b:^ agarr	-1.00
b:^ agot	-0.87
b:^ aguant	-0.62
b:^ ahi	1.08
b:^ ahor	0.12
b:^ al	-0.78
b:^ alg	1.01
b:^ alivi	0.55
b:^ alli	-1.04
b:^ alt	-1.31
b:^ amanezc	0.83
b:^ amarg	-0.89
b:^ amarr	0.67
b:^ and	-0.67
b:^ ando	0.53
b:^ anoch	0.79
b:^ anot	-1.00
b:^ ant	0.35
b:^ apag	-1.00
b:^ apagu	-0.12
b:^ aparc	-0.52
b:^ aport	-0.52
b:^ aprendi	0.97
b:^ apunt	0.59
b:^ asient	-0.95
b:^ aterr	-0.46
b:^ aterroriz	-0.17
b:^ aud	-1.09
b:^ audienc	-0.73
b:^ audiometr	-0.82
b:^ auditor	-0.88
b:^ aunqu	0.18
b:^ aut	-0.86
b:^ avis	-0.97
b:^ ayer	-0.75
b:^ b	-0.79
b:^ bail	0.41
b:^ baj	-0.33
b:^ barb	-0.80
b:^ bañ	-0.58
b:^ bloque	-2.13
b:^ bolet	-0.88
b:^ borr	-0.47
b:^ brinc	-0.13
b:^ buz	-0.46
b:^ cai	0.99
b:^ call	-1.05
b:^ cam	0.82
b:^ camar	-0.52
b:^ camb	0.37
b:^ cambi	-2.00
b:^ camin	1.13
b:^ cancel	-1.58
b:^ cant	0.10
b:^ captur	-0.67
b:^ carg	0.29
b:^ carpet	-0.71
b:^ cas	-1.18
b:^ casi	0.26
b:^ cefale	0.93
b:^ cen	1.09
b:^ cer	0.75
b:^ cerr	-1.57
b:^ cerrajer	-0.84
b:^ cierr	1.38
b:^ cinc	-0.92
b:^ cirug	-0.50
b:^ cit	-0.69
b:^ cogi	-1.01
b:^ coje	-1.15
b:^ colg	-0.57
b:^ colgu	-1.25
b:^ collarin	-1.18
b:^ com	0.35
b:^ comparti	-1.11
b:^ compr	-1.29
b:^ comprobant	-1.03
b:^ con	-0.45
b:^ conduj	-0.72
b:^ const	0.30
b:^ conten	-1.01
b:^ contest	1.07
b:^ contrat	-0.88
b:^ corr	1.15
b:^ corre	-0.45
b:^ corri	-0.20
b:^ cort	-1.59
b:^ cos	1.06
b:^ cre	-0.79
b:^ crei	0.51
b:^ creyend	0.89
b:^ cruc	-0.99
b:^ cruz	0.10
b:^ cual	0.32
b:^ cualqui	0.64
b:^ cuand	-0.27
b:^ cuarent	0.32
b:^ cuatr	0.45
b:^ cuent	0.75
b:^ da	1.06
b:^ de	0.46
b:^ declar	-0.68
b:^ dej	0.24
b:^ del	-0.77
b:^ dentr	-0.82
b:^ denunc	-0.68
b:^ denunci	-0.92
b:^ derrot	1.61
b:^ desesper	-1.00
b:^ despert	-0.39
b:^ despiert	1.29
b:^ despu	-1.45
b:^ detr	-1.00
b:^ di	-0.98
b:^ diez	0.52
b:^ dig	1.06
b:^ dij	-0.18
b:^ dijer	-1.05
b:^ discut	0.74
b:^ dobl	0.37
b:^ doc	0.59
b:^ dolor	0.47
b:^ doming	-1.56
b:^ don	-0.11
b:^ dond	-0.36
b:^ dorm	1.10
b:^ dormi	-0.22
b:^ dos	-0.41
b:^ doy	0.99
b:^ dud	-0.64
b:^ duel	-0.88
b:^ duerm	1.03
b:^ dur	-1.46
b:^ duraci	-0.76
b:^ durant	-0.41
b:^ ech	0.82
b:^ ecograf	-0.68
b:^ el	-0.12
b:^ ell	0.32
b:^ empec	0.75
b:^ empiez	0.41
b:^ en	-0.21
b:^ encontr	-1.14
b:^ endoscop	-0.73
b:^ enfurec	0.38
b:^ engord	-0.56
b:^ enojadisim	0.34
b:^ ensay	0.70
b:^ entonc	-0.27
b:^ entr	-0.61
b:^ entreg	-0.97
b:^ entregu	-0.52
b:^ era	0.18
b:^ eran	-0.94
b:^ es	0.16
b:^ esa	1.10
b:^ escrib	0.26
b:^ escribi	0.36
b:^ escrit	-1.15
b:^ ese	0.48
b:^ eso	0.44
b:^ esper	0.67
b:^ est	0.17
b:^ estab	0.18
b:^ estacionamient	-0.60
b:^ estoy	1.09
b:^ expedient	-1.05
b:^ extrañ	1.04
b:^ factur	-0.75
b:^ falt	-0.73
b:^ fech	-0.26
b:^ ferul	-0.66
b:^ fil	-1.45
b:^ firm	-0.16
b:^ fisioterap	-0.54
b:^ fol	-1.10
b:^ fot	-0.96
b:^ fui	0.10
b:^ fuimos	-1.23
b:^ furios	0.29
b:^ gan	-1.61
b:^ gas	-0.79
b:^ grab	-0.67
b:^ grit	-0.66
b:^ guant	-0.99
b:^ guard	-0.82
b:^ guia	-0.71
b:^ ha	0.11
b:^ hab	-1.53
b:^ habitaci	-0.69
b:^ habl	-0.42
b:^ hac	0.24
b:^ hag	0.81
b:^ hart	1.45
b:^ hast	-0.44
b:^ hay	-0.54
b:^ he	0.99
b:^ hic	0.33
b:^ hiel	-1.21
b:^ hoj	-0.60
b:^ hor	-1.14
b:^ hoy	0.94
b:^ iba	-0.69
b:^ inform	-0.51
b:^ instal	-0.51
b:^ juev	-1.13
b:^ junt	-1.15
b:^ la	-0.41
b:^ lament	-1.09
b:^ las	0.31
b:^ lav	-0.66
b:^ le	-0.50
b:^ lei	0.35
b:^ lej	-0.34
b:^ lent	-0.56
b:^ leo	1.16
b:^ les	-0.87
b:^ letr	-0.81
b:^ licenc	-0.79
b:^ line	-1.07
b:^ list	-0.44
b:^ llam	1.03
b:^ lleg	-0.40
b:^ llegu	-0.60
b:^ llev	0.22
b:^ llor	1.71
b:^ los	-0.14
b:^ lun	-0.87
b:^ mand	-0.82
b:^ manifiest	-1.06
b:^ marc	-0.89
b:^ mart	-1.50
b:^ mas	-0.86
b:^ matricul	-0.88
b:^ me	0.29
b:^ mensaj	-0.24
b:^ mi	0.26
b:^ mientr	-0.19
b:^ miercol	-0.40
b:^ mij	-0.20
b:^ minut	-1.46
b:^ mir	-0.40
b:^ mis	0.58
b:^ mism	-0.72
b:^ muert	1.16
b:^ muy	-0.97
b:^ nadi	0.23
b:^ nause	0.21
b:^ nervios	-0.14
b:^ ni	0.38
b:^ ningun	0.18
b:^ nivel	-1.05
b:^ no	0.16
b:^ nom	0.94
b:^ nos	0.21
b:^ not	-0.67
b:^ notific	-0.55
b:^ nuestr	0.78
b:^ nuev	-0.51
b:^ numer	-1.20
b:^ nunc	0.50
b:^ o	0.13
b:^ och	-0.75
b:^ odio	1.42
b:^ oftalmolog	-1.34
b:^ oi	-0.88
b:^ oig	1.40
b:^ ojal	1.44
b:^ onc	-1.13
b:^ ord	-1.19
b:^ os	-0.79
b:^ oxigen	-0.80
b:^ pag	-0.16
b:^ pagin	-1.31
b:^ pagu	-1.14
b:^ papel	-0.71
b:^ par	1.24
b:^ part	-1.09
b:^ pas	-0.11
b:^ pedi	-0.64
b:^ peg	0.53
b:^ pen	-0.68
b:^ pens	0.96
b:^ periodic	-0.66
b:^ peritaj	-1.29
b:^ pes	-0.67
b:^ pid	-0.25
b:^ pidiendol	0.27
b:^ piens	-0.59
b:^ pint	-0.85
b:^ pis	-1.28
b:^ plac	-0.81
b:^ plant	0.87
b:^ plaz	-1.09
b:^ pon	-0.84
b:^ pong	0.49
b:^ por	0.63
b:^ porqu	-0.32
b:^ porter	-1.05
b:^ pregunt	0.16
b:^ prend	0.44
b:^ prendi	-0.20
b:^ pres	0.30
b:^ present	-0.23
b:^ presient	0.93
b:^ primer	-1.27
b:^ pued	-1.13
b:^ puert	0.49
b:^ pus	-0.93
b:^ que	-0.29
b:^ qued	-0.33
b:^ quemadur	-1.37
b:^ quer	0.38
b:^ qui	0.44
b:^ quier	0.82
b:^ quis	-1.07
b:^ quit	-1.45
b:^ radiograf	-1.00
b:^ recib	-0.85
b:^ recibi	-0.99
b:^ recogi	-1.11
b:^ recort	-0.90
b:^ recuper	-0.51
b:^ ref	-0.65
b:^ refier	0.47
b:^ registr	-0.49
b:^ regres	1.02
b:^ rend	0.98
b:^ renunci	-0.98
b:^ report	-0.95
b:^ repos	-0.44
b:^ resoluci	-0.52
b:^ respir	0.75
b:^ result	-0.87
b:^ retir	-1.31
b:^ revis	-0.65
b:^ rez	0.57
b:^ ridicul	0.49
b:^ riendos	-0.93
b:^ rrhh	-0.62
b:^ rut	-0.68
b:^ sab	-1.44
b:^ sal	-1.65
b:^ sali	0.73
b:^ salt	0.23
b:^ salud	1.60
b:^ sangr	-0.48
b:^ saqu	-1.66
b:^ segui	-1.32
b:^ segun	-1.40
b:^ segund	-0.75
b:^ segur	1.29
b:^ sei	-1.47
b:^ sent	-0.41
b:^ senti	0.30
b:^ ser	1.66
b:^ seri	-0.79
b:^ siempr	0.24
b:^ sient	0.78
b:^ siet	-0.86
b:^ sig	0.35
b:^ sobr	-0.93
b:^ sobresalt	0.83
b:^ sol	0.11
b:^ solicit	-0.91
b:^ son	-0.14
b:^ sospech	-0.20
b:^ soy	-0.71
b:^ sub	-0.40
b:^ subi	0.64
b:^ sud	0.65
b:^ suen	-0.44
b:^ sueñ	0.29
b:^ sum	0.83
b:^ tac	-1.64
b:^ tall	-0.81
b:^ tant	0.61
b:^ tap	-0.84
b:^ taquicard	0.69
b:^ tar	0.96
b:^ tard	0.52
b:^ te	-1.68
b:^ tem	1.28
b:^ tembl	-0.52
b:^ ten	-0.32
b:^ tendr	0.78
b:^ teng	0.28
b:^ termin	-1.37
b:^ ticket	-0.54
b:^ tien	-1.29
b:^ tint	-1.18
b:^ tir	-0.49
b:^ tirit	-0.14
b:^ todav	0.56
b:^ toxicolog	-1.25
b:^ tra	-1.00
b:^ trabaj	-1.41
b:^ traig	0.72
b:^ trat	1.63
b:^ tres	-0.68
b:^ turn	-0.82
b:^ tuv	1.63
b:^ un	0.30
b:^ una	0.69
b:^ uno	1.48
b:^ unos	-0.27
b:^ usa	-1.31
b:^ uso	0.32
b:^ usuar	-0.62
b:^ va	-0.30
b:^ vac	-0.64
b:^ vaci	-0.45
b:^ vacun	-0.91
b:^ vag	-1.06
b:^ van	-1.82
b:^ vay	0.72
b:^ ven	-2.21
b:^ venc	-0.83
b:^ vend	-1.83
b:^ vendi	-0.89
b:^ veo	0.85
b:^ ver	0.22
b:^ verbaliz	1.23
b:^ verl	1.00
b:^ vest	-0.31
b:^ vi	-1.17
b:^ vide	-0.53
b:^ vien	-0.41
b:^ viend	-0.23
b:^ viern	-0.18
b:^ vin	-0.93
b:^ visiblement	-0.49
b:^ vist	-1.09
b:^ viv	-0.26
b:^ volvi	0.61
b:^ vomit	-0.51
b:^ vos	-0.26
b:^ voy	0.37
b:^ voz	-0.39
b:^ vuelv	0.39
b:^ y	-0.16
b:^ ya	0.74
b:^ yo	0.69
b:^ º	-0.96
b:a #	-0.28
b:a -	-0.24
b:a .	-0.38
b:a abrirl	-0.14
b:a algui	-0.72
b:a aparec	0.41
b:a beb	0.25
b:a cada	0.47
b:a cart	0.76
b:a cas	0.64
b:a clases	-1.45
b:a cobr	1.02
b:a cont	-1.36
b:a contest	1.44
b:a cort	0.77
b:a cre	1.00
b:a dar	-0.48
b:a darl	0.61
b:a dec	0.60
b:a declar	-0.93
b:a dej	-0.47
b:a diet	0.60
b:a dorm	-0.27
b:a dos	-0.67
b:a el	0.21
b:a ell	0.67
b:a empez	0.27
b:a encontr	0.97
b:a entr	-1.73
b:a esa	0.20
b:a escond	0.31
b:a escrib	0.78
b:a ese	0.60
b:a eso	0.62
b:a esper	0.96
b:a est	1.03
b:a fum	-0.20
b:a gasolin	-0.84
b:a grit	-0.36
b:a gust	0.30
b:a hab	-0.21
b:a habl	0.74
b:a hac	-0.41
b:a ir	-0.19
b:a la	-0.54
b:a las	-0.21
b:a llam	-0.63
b:a lleg	0.43
b:a lo	0.70
b:a los	0.47
b:a man	-1.23
b:a mat	-0.18
b:a mechon	0.35
b:a med	-0.67
b:a mi	0.58
b:a mil	-0.28
b:a mir	1.05
b:a mis	-0.71
b:a mitad	0.33
b:a mor	0.86
b:a nombr	-0.78
b:a oscur	1.17
b:a otr	0.76
b:a pag	0.60
b:a par	0.57
b:a part	-0.29
b:a pedaz	0.96
b:a pon	-0.37
b:a psicolog	0.49
b:a punt	0.65
b:a pur	1.25
b:a que	1.07
b:a qui	0.61
b:a quit	-0.56
b:a rat	0.27
b:a recog	-0.58
b:a regañadient	-0.52
b:a reir	0.51
b:a revis	-0.46
b:a sab	0.63
b:a sal	0.86
b:a salud	0.61
b:a salv	0.96
b:a seguridad	-1.17
b:a sei	0.55
b:a su	0.56
b:a sus	0.11
b:a termin	0.61
b:a tir	-0.43
b:a tod	0.15
b:a tom	0.50
b:a trabaj	-1.30
b:a una	-0.89
b:a urgenci	0.62
b:a usar	1.36
b:a vec	1.63
b:a ven	-0.14
b:a ver	-0.19
b:abaj .	-0.18
b:abiert ,	-0.38
b:abiert .	0.37
b:abiert en	0.82
b:abiert la	-0.58
b:abiert y	-0.40
b:abog que	-0.22
b:abr el	0.43
b:abr la	-1.05
b:abr las	-0.38
b:abrac .	0.74
b:abraz a	-0.86
b:abri .	-1.06
b:abri a	-1.46
b:abri cuent	-0.66
b:abri el	0.92
b:abri la	0.24
b:abrier .	0.22
b:abril .	-0.18
b:abrirl .	0.89
b:abrirl al	-0.61
b:abuel .	-0.21
b:abuel en	-0.33
b:abuel tembl	-0.20
b:acab de	0.53
b:acab el	0.70
b:acab en	-0.49
b:acces a	-1.12
b:acept .	-1.21
b:acept el	-0.91
b:acept las	-0.46
b:acer .	-0.68
b:acerc .	-1.22
b:acompañ .	0.92
b:acompañ a	-1.20
b:acos ,	0.15
b:acosador es	-0.61
b:acosador est	-0.27
b:acost .	1.77
b:act .	-0.92
b:act de	-0.19
b:acud a	0.47
b:acuerd .	0.98
b:acuest a	0.24
b:adelant ,	0.37
b:adentr ,	0.79
b:adentr .	0.76
b:adentr de	0.16
b:adentr hab	-0.70
b:adentr tra	-0.60
b:adentr y	1.27
b:adjunt .	-0.67
b:adjunt constanc	-0.21
b:adjunt el	-0.74
b:afuer .	1.20
b:afuer del	-1.19
b:agach en	0.60
b:agarr de	-0.47
b:agarr del	-1.03
b:agarr el	-1.20
b:agarr la	1.40
b:agobi .	0.67
b:agost .	-1.01
b:agost de	-0.60
b:agot ,	-0.69
b:agot .	1.45
b:agot de	0.63
b:agu ,	0.25
b:agu ;	-0.31
b:agu del	-0.76
b:agu el	0.29
b:agu fria	0.26
b:aguant ,	-0.34
b:aguant .	1.39
b:aguant el	-0.37
b:aguant que	0.22
b:ahi .	0.78
b:ahi con	-0.41
b:ahi lo	-0.80
b:ahi me	1.08
b:ahi suelt	0.87
b:ahor es	0.71
b:ahor estoy	0.27
b:ahor me	0.39
b:ahor tom	0.43
b:ahor vien	-0.75
b:ahor voy	0.61
b:air ,	0.50
b:air .	0.88
b:air de	-0.36
b:air en	0.72
b:air por	-0.89
b:ajen .	0.47
b:al #	0.42
b:al ascensor	1.00
b:al asient	0.33
b:al balc	1.00
b:al banc	-0.30
b:al bañ	0.97
b:al beb	0.42
b:al bord	0.73
b:al caser	-0.47
b:al cerr	0.71
b:al chof	-0.22
b:al coch	-0.81
b:al cor	-0.45
b:al darm	-1.42
b:al de	-0.20
b:al despach	-0.50
b:al dia	-0.34
b:al entierr	-0.62
b:al equip	-0.52
b:al estacionamient	-0.97
b:al final	-0.86
b:al firm	0.27
b:al gerent	-1.25
b:al grup	0.73
b:al guard	0.16
b:al hombr	-0.38
b:al hotel	-0.87
b:al juez	-0.11
b:al juzg	-1.08
b:al kiosc	-0.93
b:al lado	-0.57
b:al limit	-0.43
b:al lleg	0.28
b:al medic	-0.55
b:al mes	0.75
b:al meser	-0.48
b:al niñ	-0.82
b:al oido	-0.48
b:al oir	0.38
b:al otr	-0.60
b:al parqu	-0.15
b:al pat	-0.44
b:al perfil	-0.75
b:al pis	0.42
b:al relat	0.85
b:al respir	-0.17
b:al rev	0.61
b:al rio	0.52
b:al sal	-0.49
b:al secretar	0.21
b:al señor	-1.05
b:al sub	1.35
b:al suel	-0.17
b:al sup	0.20
b:al tall	-0.56
b:al taxist	0.18
b:al tech	-0.34
b:al tecnic	-0.69
b:al telefon	0.89
b:al timbr	0.71
b:al trabaj	0.33
b:al turn	-1.15
b:al umbral	0.42
b:al ver	-0.42
b:al verl	-0.55
b:al vidr	-0.85
b:al vigilant	0.24
b:al volv	-0.38
b:alambr .	-0.95
b:alarm .	0.24
b:alarm de	-0.66
b:album de	-0.56
b:alcanc a	-1.10
b:alcanz en	-1.08
b:alegr ,	0.91
b:alegr .	0.20
b:alfeiz ,	-0.78
b:alfombr .	-1.13
b:alg ,	-0.39
b:alg .	0.55
b:alg al	0.43
b:alg mal	0.56
b:algui .	0.76
b:algui en	-0.39
b:algui me	0.24
b:algun de	0.97
b:aliv ,	0.84
b:aliv .	0.60
b:all ,	0.21
b:alm ,	-0.56
b:alm .	0.86
b:alm en	0.28
b:almoh .	0.56
b:alt ,	0.22
b:alt .	-0.17
b:alt en	-0.25
b:altavoz del	-0.57
b:alter ,	-0.51
b:alter .	1.27
b:altur del	-0.46
b:alumn .	0.39
b:alumn acud	0.58
b:amabl .	0.54
b:amarg .	0.91
b:amarill .	-0.93
b:amarr #	-0.34
b:amarr la	0.98
b:ambulanc .	-0.83
b:amenaz .	-0.79
b:amig ,	0.29
b:amig .	0.13
b:amig de	-0.83
b:amig del	-0.22
b:and con	-0.37
b:and cont	-0.63
b:and de	1.13
b:and dic	-0.64
b:ando bien	1.13
b:angust al	-0.56
b:anill .	-0.87
b:anim a	0.94
b:anim por	0.77
b:anoch ,	-1.36
b:anoch dormi	0.95
b:anot en	0.38
b:anot la	-0.78
b:anot por	0.24
b:ansiedad .	0.20
b:ansios .	0.15
b:ant .	0.37
b:ant del	-0.45
b:ant era	0.90
b:ant iba	-0.84
b:ant la	1.44
b:ant me	0.86
b:ant no	1.20
b:antebraz izquierd	-0.81
b:anterior .	-1.08
b:antibiotic por	-0.42
b:antidepresiv .	1.21
b:apag .	-0.16
b:apagu el	-0.94
b:apagu la	0.76
b:aparec .	0.66
b:apell .	0.88
b:apell en	-0.41
b:apen ,	-0.95
b:aport #	-0.17
b:apoy en	0.20
b:app .	-0.84
b:app de	-0.26
b:app del	-1.24
b:aprend .	1.38
b:aprendi a	0.94
b:apret de	0.26
b:apret el	-0.95
b:aprob .	-0.90
b:aprob por	-1.15
b:apunt a	0.63
b:aquell noch	0.26
b:aqui no	0.55
b:arbitr de	0.32
b:archiv .	-0.90
b:ard de	0.51
b:ard el	0.40
b:arranc la	0.67
b:arrepient de	0.88
b:arrib .	-0.31
b:arruin el	0.77
b:asc ,	0.39
b:asc .	1.02
b:asc que	0.34
b:asc tremend	0.51
b:ascensor .	1.04
b:asi ,	-0.67
b:asi .	1.01
b:asi :	-1.29
b:asi de	1.46
b:asi lo	0.53
b:asi me	0.58
b:asi no	0.76
b:asi que	1.08
b:asi se	-0.42
b:asient #	-0.87
b:asient ,	-0.76
b:asient de	0.38
b:asient traser	-0.47
b:asom ,	-0.69
b:asque .	0.81
b:asust ,	-1.36
b:asust .	-0.81
b:asust con	0.91
b:asust much	-0.30
b:ataqu de	-0.31
b:atenci .	-0.30
b:atend la	-0.96
b:atent una	-0.81
b:aterr ,	-0.43
b:aterr .	0.91
b:aterr que	-0.61
b:aterroriz ,	-0.36
b:atr .	0.22
b:atr con	-0.57
b:atraves en	0.73
b:atrev a	0.85
b:aud ,	-0.92
b:aud de	-0.56
b:audienc .	1.47
b:audienc del	-0.53
b:audienc el	-0.97
b:audienc se	-0.31
b:audifon ,	0.72
b:audiometr ped	-0.68
b:aun asi	0.70
b:aunqu me	0.16
b:aunqu no	1.39
b:aut azul	-0.62
b:autobu de	-0.60
b:aven .	0.60
b:avergonz .	0.61
b:avis .	-0.54
b:avis a	-1.19
b:avis al	-0.84
b:avis de	-1.17
b:avis por	-0.18
b:ayer ,	-0.12
b:ayer .	-0.75
b:ayud .	1.33
b:azote ,	-0.55
b:azul ,	-0.97
b:añad a	-0.16
b:año .	0.85
b:años ,	-0.48
b:años .	-0.55
b:años de	0.52
b:años se	0.13
b:b ,	-0.83
b:b .	-1.03
b:bail con	1.17
b:bail sol	0.42
b:baj .	-0.39
b:baj a	-0.36
b:baj al	-0.35
b:baj con	-0.29
b:baj cuatr	-0.52
b:baj de	1.36
b:baj del	-0.22
b:baj dos	-0.23
b:baj el	-0.15
b:baj en	-1.21
b:baj la	0.19
b:baj och	-0.20
b:baj tres	-0.22
b:bajit ,	0.11
b:balc .	-0.55
b:bald de	0.28
b:banc ,	-0.29
b:banc .	0.32
b:banquet .	0.68
b:barb de	-0.78
b:barr .	0.88
b:bas .	0.41
b:bast .	0.79
b:basur .	0.88
b:bater ,	-1.42
b:bater .	0.42
b:bater en	0.42
b:bautiz .	-1.01
b:bañ ,	0.96
b:bañ .	0.56
b:bañ :	-0.55
b:bañ con	0.45
b:bañ de	0.21
b:bañ del	0.45
b:beb .	0.31
b:beb en	-0.16
b:beb se	-0.32
b:bibliotec .	-0.25
b:bici .	-0.77
b:bien ,	1.05
b:bien .	0.63
b:blanc ,	-0.66
b:bloque .	0.27
b:bloque el	-1.27
b:bloque la	-0.23
b:bloque los	-0.42
b:boc .	0.34
b:boc abaj	-0.15
b:boc del	0.54
b:bod .	-0.46
b:bodeg .	-0.70
b:bofet .	-0.78
b:bolet #	-0.76
b:bols .	0.16
b:bols de	-0.72
b:bols del	0.48
b:bols en	0.11
b:bolsill .	-0.92
b:bomber .	-0.57
b:bonit .	-0.32
b:bord del	0.74
b:borr .	0.21
b:borr a	-0.61
b:borr la	-0.41
b:bot .	-0.15
b:bot antipanic	-0.23
b:botell .	-0.31
b:botell ;	-0.51
b:botell de	-0.62
b:botell par	0.76
b:braz ,	-0.74
b:braz .	-0.46
b:braz en	-0.21
b:braz por	-0.70
b:brinc el	-0.22
b:buen ,	-0.12
b:buen dias	0.52
b:burofax .	-0.63
b:buz .	0.99
b:buz de	-0.51
b:c ,	-0.61
b:c .	0.43
b:cab ,	0.38
b:cab en	0.68
b:cabez .	0.73
b:cabez por	-0.44
b:cabin .	-1.16
b:cabl .	-0.75
b:cabre .	0.47
b:cabre de	0.69
b:cada cas	0.26
b:cada cuart	0.88
b:cada dia	-0.65
b:cada dos	-0.20
b:cada hor	0.22
b:cada llam	0.57
b:cada lun	0.42
b:cada mañan	-0.32
b:cada noch	-0.45
b:cada och	-0.55
b:cada que	0.80
b:cada ruid	1.02
b:cada uno	-1.06
b:cada vez	0.26
b:cader .	-1.24
b:cae el	1.18
b:cae mal	1.06
b:caf ,	0.22
b:caf .	-0.29
b:caid .	0.33
b:caid de	-0.18
b:caj #	-1.31
b:caj ,	-0.52
b:caj .	-0.91
b:caj con	-0.55
b:cajer .	-0.70
b:call #	-1.57
b:call ,	-0.82
b:call .	0.30
b:call de	-1.01
b:call es	0.13
b:call est	-0.70
b:calm ,	-1.00
b:calor .	0.34
b:calor en	-0.55
b:calz en	-0.95
b:cam ,	1.27
b:cam .	0.70
b:cam al	-0.41
b:cam con	0.47
b:cam desd	0.61
b:cam por	-0.76
b:camar #	0.23
b:camar ,	-0.37
b:camar .	-0.92
b:camar de	-0.30
b:camar del	-0.86
b:camar lo	-1.51
b:camar no	-0.19
b:camb .	-0.42
b:camb de	0.44
b:camb la	-0.63
b:cambi :	-0.12
b:cambi de	-1.43
b:cambi el	-0.93
b:cambi la	-0.29
b:cambiar de	-0.40
b:cami de	-0.67
b:cami pas	-0.81
b:camin .	-0.98
b:camin a	0.18
b:camin al	-0.16
b:camin hast	-0.29
b:camin mir	0.23
b:camin por	1.05
b:camis al	-0.20
b:camis del	-0.79
b:camp min	0.34
b:canal .	0.43
b:canal de	0.53
b:cancel .	0.83
b:cancel el	-1.13
b:cancel la	-1.15
b:cand .	0.74
b:cand es	-0.53
b:cans ,	-0.97
b:cans .	1.24
b:cant .	1.24
b:cant en	0.74
b:cap .	-0.90
b:capaz de	1.02
b:captur #	-0.75
b:captur ,	-0.78
b:captur .	-0.88
b:captur a	-0.67
b:captur de	-0.74
b:captur y	-0.17
b:car ,	-0.10
b:car .	0.22
b:car a	0.65
b:car en	0.93
b:caraj .	1.05
b:carg .	-1.05
b:carg de	-0.70
b:carg en	-1.23
b:carg par	0.64
b:carg una	0.12
b:carn de	0.57
b:carn viv	1.05
b:carpet .	-0.90
b:carr .	-0.98
b:carreter .	0.68
b:carril central	-0.13
b:cart .	0.60
b:cart :	-0.86
b:cart de	1.03
b:cart en	0.40
b:cart par	-0.65
b:carter .	-0.40
b:cas #	-0.92
b:cas ,	0.82
b:cas .	-0.50
b:cas a	0.62
b:cas com	0.28
b:cas con	-0.36
b:cas de	-0.18
b:cas el	-0.73
b:cas en	-0.43
b:cas nada	-0.34
b:cas par	1.13
b:cas que	0.68
b:cas un	-0.59
b:cas y	0.16
b:casc .	-0.44
b:cascabel .	1.00
b:caset .	-1.02
b:casi me	0.68
b:casi sin	-0.68
b:casill .	0.42
b:casiller .	-0.70
b:castañete los	1.04
b:cay el	0.16
b:cayer las	-0.84
b:cefale tensional	1.37
b:cej ,	-0.22
b:cel ,	1.77
b:celador tom	-0.19
b:celul ,	-1.14
b:celul .	-0.44
b:celul de	0.19
b:celul par	-0.32
b:cen .	0.33
b:centr de	0.27
b:cer .	-0.82
b:cer a	1.06
b:cerr .	-0.52
b:cerr el	0.13
b:cerr la	-0.29
b:cerr las	-0.66
b:cerr los	1.07
b:cerr por	-0.72
b:cerradur .	-0.71
b:cerrajer ,	-0.79
b:cerrajer :	-0.60
b:certez de	1.02
b:certific ,	-0.22
b:certific .	-1.17
b:chap ,	0.39
b:chat de	-0.51
b:chat del	-0.35
b:che ,	0.16
b:chic del	0.72
b:chiquit de	0.23
b:chiquitit .	1.14
b:choc ,	0.96
b:choc .	-0.49
b:chof .	-1.24
b:chof se	-0.87
b:choqu .	-0.91
b:cieg .	1.06
b:cierr .	-0.46
b:cierr el	0.40
b:cierr los	0.88
b:cinc dias	-0.30
b:cinc minut	-1.95
b:cinc vec	0.38
b:cint .	-0.86
b:cit ,	0.63
b:cit .	-0.41
b:cit a	-0.88
b:cit con	0.22
b:cit el	-1.18
b:cit en	-1.78
b:cit es	-0.35
b:cit par	-0.91
b:clas ,	0.77
b:clas de	-0.18
b:clases de	-0.61
b:clav .	0.71
b:clav de	-0.52
b:clav en	0.47
b:client ,	0.31
b:client .	-0.13
b:client se	0.69
b:clinic .	-0.94
b:cobard ,	-0.43
b:cobij ,	-0.82
b:cobr dos	0.33
b:coch ,	-0.46
b:coch .	0.13
b:coch automatic	-0.75
b:coch blanc	0.45
b:coch con	-0.72
b:coch de	-1.75
b:coch en	0.48
b:coch lo	0.47
b:coch par	-0.18
b:coch por	-0.79
b:cocher .	-0.70
b:cocin ,	0.80
b:cod .	-0.95
b:codig de	-0.93
b:cogi el	-0.42
b:cogi un	0.42
b:coincid con	-0.70
b:col del	-0.25
b:col entr	0.49
b:coleg ,	-1.28
b:coleg .	0.14
b:colg .	0.88
b:colg de	-0.86
b:colg del	0.58
b:colgu .	-1.02
b:colgu a	-0.54
b:colill .	-0.64
b:colm el	-0.29
b:colon ,	0.52
b:color .	-0.32
b:com ,	-1.08
b:com .	-0.45
b:com ?	-0.85
b:com a	1.03
b:com de	-0.40
b:com est	-0.32
b:com estoy	0.59
b:com fech	-0.62
b:com la	-0.77
b:com las	0.50
b:com loc	-0.43
b:com me	0.35
b:com mi	-0.61
b:com no	0.58
b:com por	0.27
b:com pud	0.16
b:com que	0.40
b:com qui	1.04
b:com se	-0.17
b:com siempr	-0.19
b:com titul	-1.05
b:com un	0.57
b:com una	0.27
b:comedor ,	-0.88
b:comi dos	-0.62
b:comi en	0.59
b:comisar .	-0.41
b:comisar de	-1.14
b:comisar en	0.57
b:compañer .	-0.42
b:compañer de	-0.36
b:complet ,	-0.62
b:complet .	-0.95
b:compr .	-1.17
b:compr el	-0.94
b:compr en	-0.13
b:compr otr	-0.60
b:compr un	-0.95
b:compr una	-0.89
b:comprob la	0.13
b:comprobant .	-0.83
b:con #	-0.70
b:con arc	1.06
b:con cada	1.25
b:con cint	-0.37
b:con dient	-0.38
b:con el	0.28
b:con ell	-0.49
b:con esa	-1.29
b:con esas	-0.55
b:con est	1.14
b:con fech	-0.74
b:con gorr	-0.16
b:con guant	-0.52
b:con iman	-0.31
b:con la	-0.17
b:con las	-0.15
b:con letr	0.58
b:con llav	0.91
b:con lo	0.59
b:con los	0.97
b:con mas	1.25
b:con mi	-0.17
b:con mied	-0.87
b:con moned	-0.86
b:con nadi	1.08
b:con numer	-0.99
b:con olor	0.91
b:con otr	0.15
b:con qui	0.76
b:con raz	0.97
b:con regl	-0.88
b:con sei	-0.46
b:con sensor	-0.33
b:con su	-0.74
b:con tant	0.35
b:con tres	-1.04
b:con un	0.11
b:con una	-0.78
b:con voz	-0.43
b:concentr .	0.38
b:concept .	-0.37
b:concurs de	-0.93
b:conf ni	0.16
b:confi .	1.09
b:confirm .	-0.98
b:confirm el	-0.49
b:conform con	-0.65
b:confund los	-0.58
b:conmig .	0.35
b:conmig en	0.41
b:conmoci ,	-0.93
b:conoc .	1.05
b:conozc .	-0.66
b:consejer del	0.48
b:conserv el	-0.46
b:const en	-1.13
b:constanc .	-0.27
b:constat insomn	0.64
b:consuel .	0.64
b:consult con	0.66
b:consultant se	0.50
b:cont .	-0.51
b:cont :	-0.57
b:cont al	-0.56
b:cont el	0.18
b:cont en	-0.89
b:cont los	-0.11
b:cont por	-0.67
b:cont su	-0.56
b:conten :	-0.45
b:contest ,	0.27
b:contest .	-0.70
b:contest al	0.78
b:contest el	0.45
b:contest mal	0.53
b:contr .	0.57
b:contr el	-0.34
b:contr la	0.60
b:contraseñ .	0.34
b:contrat del	-0.58
b:convenc de	-0.58
b:coordinador le	-0.78
b:cop .	-1.17
b:cop de	0.20
b:cop del	-0.40
b:cor ,	0.85
b:cor en	-1.14
b:coraj .	1.15
b:coraj me	0.55
b:coraj que	0.46
b:coraz ,	0.61
b:coraz .	-0.14
b:coraz a	-0.64
b:coraz en	0.62
b:coraz hech	0.44
b:coraz me	0.82
b:coraz par	-0.15
b:coraz se	0.83
b:coron de	-0.42
b:corr ,	0.14
b:corr .	1.00
b:corr a	-0.48
b:corr en	-0.19
b:corre ,	-1.06
b:corre .	-1.31
b:corre :	-0.43
b:corre a	-0.37
b:corre de	-0.46
b:corre del	0.42
b:corrig el	-0.84
b:cort ,	-1.08
b:cort de	-0.83
b:cort el	-0.86
b:cort en	-1.15
b:cort la	-0.46
b:cortin .	0.73
b:cortin a	0.54
b:cortin de	-0.71
b:cos ,	0.84
b:cos .	-0.26
b:cos en	-0.43
b:cos la	-0.66
b:cost #	-0.47
b:costill fisur	-0.87
b:costill rot	-0.26
b:cre ,	-0.19
b:cre .	0.44
b:cre a	0.70
b:cre el	-0.77
b:cre que	1.66
b:cruz el	0.64
b:cuadern .	-0.58
b:cuadern debaj	0.29
b:cuadr .	0.24
b:cuadr ant	-0.44
b:cuadr de	-0.39
b:cuadr depresiv	0.74
b:cuadrant .	-1.20
b:cual me	0.32
b:cualqui cos	0.32
b:cualqui dia	0.88
b:cuand abri	-0.70
b:cuand algui	0.84
b:cuand dij	-0.55
b:cuand el	-0.67
b:cuand encontr	-0.87
b:cuand entr	0.44
b:cuand las	-0.88
b:cuand le	0.52
b:cuand llam	-0.72
b:cuand llegu	-0.70
b:cuand lo	0.34
b:cuand me	-0.41
b:cuand oig	1.31
b:cuand sali	-0.79
b:cuand se	0.40
b:cuand suen	0.64
b:cuand toc	1.16
b:cuand vi	-0.33
b:cuant lo	1.19
b:cuant tard	0.76
b:cuarent minut	0.77
b:cuart .	-0.71
b:cuart a	0.15
b:cuart de	0.64
b:cuart y	0.84
b:cuatr .	0.52
b:cuatr años	0.69
b:cuatr con	0.57
b:cuatr hor	-0.16
b:cuatr kil	-0.52
b:cuatr mes	1.02
b:cuatr noch	0.56
b:cuatr punt	-1.33
b:cuatr vec	-1.01
b:cuatr y	-0.30
b:cuchill .	-0.36
b:cuchill en	0.78
b:cuel en	-0.62
b:cuell ;	-1.36
b:cuell y	0.24
b:cuent ,	-0.27
b:cuent :	-0.51
b:cuent con	0.34
b:cuent de	-0.27
b:cuent el	-0.24
b:cuent en	-0.56
b:cuent la	0.55
b:cuent los	1.28
b:cuent por	-0.74
b:cuent se	-0.62
b:cuerd y	-0.28
b:cuerp .	1.00
b:cuest trag	-0.51
b:culp ,	-0.59
b:culp de	0.19
b:culp es	0.51
b:culp por	0.89
b:culp y	0.95
b:culpabl de	-0.33
b:cur .	0.77
b:cur lo	-0.73
b:curs .	-0.25
b:cuñ le	-0.94
b:cuñ y	-0.34
b:da .	0.85
b:da asc	0.40
b:da cos	0.71
b:da el	0.36
b:da escalofri	1.50
b:da igual	-0.56
b:da la	-0.52
b:da mied	2.51
b:da muchisim	1.08
b:da panic	1.82
b:da pen	-0.21
b:da por	0.76
b:da que	0.92
b:da rab	0.22
b:da ris	1.08
b:da un	1.11
b:da una	1.08
b:da verguenz	-0.28
b:da vuelt	0.66
b:daba verguenz	-0.53
b:dado la	0.13
b:dan ataqu	-0.49
b:dan gan	0.47
b:dan la	-0.17
b:dar la	-0.52
b:dar mi	0.17
b:darl el	0.85
b:darl la	-0.42
b:dat .	-0.43
b:de #	0.18
b:de a	0.49
b:de abaj	-1.39
b:de abr	0.32
b:de abril	-1.66
b:de acost	1.05
b:de adn	-0.94
b:de agost	-0.89
b:de ahi	0.43
b:de al	-0.33
b:de alegr	1.00
b:de aliv	0.49
b:de alquil	-0.70
b:de ansiedad	0.76
b:de apag	0.29
b:de apoy	0.49
b:de apret	0.63
b:de aqui	0.58
b:de asc	0.31
b:de asient	-0.94
b:de ayer	-0.65
b:de bail	-0.85
b:de bater	0.83
b:de bomber	-0.46
b:de buen	1.14
b:de cabez	0.55
b:de cada	1.24
b:de cajer	-0.38
b:de calor	-0.62
b:de camin	-0.32
b:de chap	-0.58
b:de cit	-0.58
b:de comedor	0.36
b:de conciliaci	0.67
b:de contest	0.16
b:de coraj	0.88
b:de corr	0.52
b:de crisi	0.39
b:de cuatr	0.17
b:de cuent	-0.52
b:de darl	0.58
b:de ded	-0.42
b:de diez	-0.61
b:de doc	0.22
b:de dorm	1.46
b:de dos	-0.90
b:de el	-0.54
b:de ell	-0.39
b:de emergenc	-0.94
b:de en	0.44
b:de encim	1.06
b:de ener	-1.67
b:de enfrent	-1.16
b:de entreg	-0.47
b:de escrib	1.15
b:de ese	0.28
b:de eso	1.09
b:de espald	-0.23
b:de espant	0.67
b:de esper	0.16
b:de est	1.08
b:de facultad	-0.40
b:de febrer	-0.81
b:de fin	-0.72
b:de flor	0.60
b:de frent	0.26
b:de frio	0.12
b:de gallin	0.75
b:de gimnas	-0.93
b:de golf	0.26
b:de golp	0.68
b:de grup	-0.32
b:de guard	-0.76
b:de hab	-0.48
b:de hac	1.16
b:de hombr	0.31
b:de hoy	-0.55
b:de huev	0.14
b:de incendi	-0.50
b:de ingenu	0.88
b:de juguet	-0.68
b:de jul	-1.35
b:de jun	-1.09
b:de la	-0.22
b:de lado	-1.37
b:de lagrim	0.71
b:de larg	0.39
b:de las	-0.58
b:de lectur	-0.77
b:de limpiez	-1.02
b:de llam	0.66
b:de llor	1.36
b:de lo	1.00
b:de los	-0.14
b:de luz	-0.41
b:de mader	-0.47
b:de madrug	-0.22
b:de mand	0.37
b:de manej	0.42
b:de marz	-1.24
b:de may	-1.60
b:de memor	0.20
b:de men	0.70
b:de mens	0.50
b:de mes	-1.11
b:de mi	0.27
b:de mil	1.08
b:de mir	0.94
b:de mis	0.50
b:de muert	-0.92
b:de mujer	0.58
b:de nacimient	0.53
b:de nada	0.45
b:de nadi	-0.34
b:de nataci	-0.81
b:de nervi	0.14
b:de niñ	-0.69
b:de no	0.24
b:de noch	-0.28
b:de nombr	-0.48
b:de noviembr	-0.93
b:de nuestr	-1.06
b:de nuev	-0.18
b:de numer	-1.13
b:de obr	-1.13
b:de octubr	-0.45
b:de otr	0.73
b:de padr	0.38
b:de papel	-0.53
b:de part	-0.30
b:de payas	-0.53
b:de pen	-0.86
b:de pens	1.03
b:de perd	0.24
b:de pes	0.50
b:de piedr	0.56
b:de pis	-0.61
b:de poc	-0.88
b:de pon	0.57
b:de por	-0.31
b:de punt	1.63
b:de pur	-0.33
b:de que	0.19
b:de qued	0.85
b:de qui	-0.29
b:de quic	-0.23
b:de recib	-1.20
b:de regal	-0.43
b:de rehabilitaci	-0.42
b:de reir	-0.45
b:de respir	0.77
b:de ris	-0.50
b:de romp	0.61
b:de sac	0.73
b:de sangr	-0.85
b:de segund	-0.55
b:de seguridad	0.48
b:de sei	-1.03
b:de septiembr	-0.22
b:de ser	0.85
b:de servic	-1.55
b:de siempr	-0.95
b:de sill	-0.90
b:de solicitud	-0.24
b:de su	-0.36
b:de sub	-0.70
b:de sust	0.87
b:de tant	1.03
b:de tembl	1.07
b:de ten	0.50
b:de terap	-0.48
b:de tod	0.42
b:de trabaj	-1.27
b:de transit	-0.67
b:de trastorn	0.62
b:de tres	1.25
b:de turn	-1.05
b:de un	0.51
b:de una	-0.51
b:de urgenci	-0.27
b:de vag	0.20
b:de vecin	-0.59
b:de ver	0.65
b:de verdad	0.48
b:de vida	0.77
b:de viv	-0.28
b:de volv	0.27
b:de voz	-0.11
b:de zapat	0.54
b:debaj de	0.78
b:debaj del	0.19
b:debi call	-0.64
b:debi haberl	1.09
b:dec .	0.44
b:dec que	-0.22
b:declar .	-0.97
b:declar por	-0.74
b:declaraci a	-0.55
b:ded .	-0.52
b:ded al	-0.62
b:ded de	0.85
b:ded en	0.64
b:defens ,	-0.34
b:dej com	-0.26
b:dej de	1.12
b:dej el	0.30
b:dej entren	-0.53
b:dej fria	0.65
b:dej la	-0.92
b:dej las	0.55
b:dej llor	1.16
b:dej marc	0.82
b:dej por	-1.08
b:dej que	1.51
b:dej sin	-0.46
b:dej sol	-0.33
b:dej tres	0.45
b:dej un	-0.39
b:dej una	-0.25
b:del #	0.41
b:del act	-0.81
b:del agu	0.37
b:del and	-0.47
b:del armar	0.83
b:del ascensor	-0.15
b:del asient	-0.71
b:del banc	-0.21
b:del barc	-0.83
b:del bautiz	-0.86
b:del bañ	-0.24
b:del beb	-0.33
b:del braz	-1.25
b:del buz	-0.96
b:del caf	0.12
b:del cajer	-0.93
b:del camb	0.75
b:del cami	0.72
b:del canal	-0.57
b:del cand	-0.60
b:del carr	-0.70
b:del centr	0.50
b:del cin	-0.68
b:del coch	-0.42
b:del codaz	-0.70
b:del coleg	-1.76
b:del color	-0.96
b:del comedor	-0.71
b:del condomin	-0.42
b:del consultor	-0.57
b:del cor	0.14
b:del corral	-0.32
b:del cuell	-0.44
b:del dia	0.40
b:del disc	-0.65
b:del disgust	-0.49
b:del edific	-0.69
b:del estacionamient	-0.73
b:del estomag	0.74
b:del fond	-0.64
b:del garaj	-0.50
b:del gas	-0.76
b:del gimnas	-0.87
b:del golp	-0.90
b:del grup	-1.60
b:del hospital	-0.98
b:del hotel	-0.85
b:del ims	0.77
b:del jueg	-0.64
b:del juzg	0.38
b:del lado	0.32
b:del lavab	0.23
b:del llant	0.60
b:del metr	-0.38
b:del micr	-0.35
b:del mied	-0.82
b:del mund	0.74
b:del niñ	-1.02
b:del pan	0.48
b:del panic	0.26
b:del parqu	-0.87
b:del part	-0.55
b:del pasill	-0.94
b:del pat	-1.10
b:del perr	0.22
b:del pie	-0.38
b:del pis	0.67
b:del plantel	0.51
b:del port	-0.92
b:del portal	0.96
b:del porter	-0.49
b:del post	-0.80
b:del psiquiatric	0.45
b:del registr	-1.18
b:del rinc	0.11
b:del sal	1.24
b:del samur	-0.63
b:del segund	-0.12
b:del segur	-1.64
b:del sup	0.14
b:del sust	0.22
b:del tall	-0.70
b:del tamañ	-0.56
b:del teatr	-1.01
b:del trabaj	0.90
b:del tren	0.39
b:del turn	-0.60
b:del vecin	-0.58
b:del vidr	0.64
b:delant a	-0.45
b:delant de	-0.39
b:delant del	1.08
b:delg ,	-0.28
b:dem no	0.41
b:demasi ,	-0.82
b:dentist me	0.80
b:dentr ,	-1.07
b:dentr .	0.55
b:dentr del	-0.98
b:denunc .	-0.14
b:denunc en	-1.09
b:denunc es	-0.15
b:denunci a	-0.76
b:denunci la	-1.10
b:denunci pas	-0.15
b:deposit .	-1.10
b:depresi .	-0.42
b:derech .	0.30
b:deriv a	0.18
b:derrot ,	1.95
b:desanim .	-0.15
b:descans ,	0.84
b:descans .	-1.01
b:descar .	0.95
b:desconect .	-1.18
b:desd #	-0.79
b:desd abril	0.34
b:desd agost	-1.20
b:desd aquell	0.27
b:desd el	-0.55
b:desd ener	1.19
b:desd entonc	0.43
b:desd hac	0.91
b:desd la	-0.80
b:desd las	-0.50
b:desd lo	0.24
b:desd marz	1.82
b:desd may	-0.59
b:desd mi	-0.96
b:desd que	0.50
b:desd su	-1.02
b:desd un	-0.42
b:desd una	-0.55
b:desesper .	1.17
b:desinfl ,	0.60
b:desmay ,	1.41
b:desmay al	0.96
b:desmay en	0.79
b:desmay por	-0.60
b:desnud .	1.09
b:despach .	-0.37
b:despacit :	-0.18
b:despeg de	0.57
b:despert a	0.53
b:despert el	-0.88
b:despert en	-0.41
b:despiert a	0.51
b:despiert empap	0.43
b:despiert grit	0.26
b:despiert sud	0.13
b:despu .	-0.15
b:despu de	-0.45
b:despu del	-0.15
b:despu me	0.58
b:deten .	1.23
b:detr .	-1.13
b:detr de	-0.73
b:detr del	0.67
b:detuv .	-0.76
b:devolv .	-0.61
b:devolv a	-0.30
b:devolv el	-0.41
b:devolv la	-1.06
b:devolvi el	-0.49
b:di a	-1.12
b:di alas	1.16
b:di de	-0.33
b:di el	-1.32
b:di la	-0.62
b:di los	0.38
b:di mi	-0.21
b:di mil	-0.63
b:di permis	0.27
b:dia #	-0.20
b:dia ,	0.35
b:dia .	0.22
b:dia :	-1.38
b:dia con	0.86
b:dia de	0.26
b:dia es	1.07
b:dia me	0.25
b:dia siguient	-0.44
b:diabl .	-0.18
b:diagnostic de	-0.61
b:diagnostic estr	0.24
b:dialisi .	-0.57
b:dias #	-0.87
b:dias ,	-0.91
b:dias .	0.23
b:dias de	0.36
b:dias despu	-0.25
b:dias en	-0.55
b:dias por	-1.23
b:dias sin	-0.22
b:dibuj .	-0.66
b:dic ,	0.45
b:dic .	0.59
b:dic :	-0.48
b:dic que	-0.43
b:dich .	1.24
b:dict la	-0.45
b:dier mi	-0.35
b:dieron desd	-0.88
b:dieron gan	0.95
b:dieron la	0.12
b:diet .	0.94
b:diez dias	0.31
b:dig ,	0.73
b:dig .	0.96
b:dig a	0.94
b:dig que	0.41
b:dig yo	0.75
b:dij .	-0.35
b:dij :	-1.13
b:dij a	-0.68
b:dij al	-0.57
b:dij despacit	-0.17
b:dij el	0.40
b:dij en	-1.27
b:dij la	0.57
b:dij mi	-0.37
b:dij por	-1.07
b:dij su	-0.67
b:diner .	-0.65
b:dio asc	1.14
b:dio cop	-0.51
b:dio el	-0.62
b:dio la	-0.83
b:dio por	0.34
b:dio rab	0.80
b:dio ris	1.33
b:dio tant	0.38
b:dio un	-0.43
b:dio una	-0.12
b:dios .	0.23
b:dir .	0.98
b:direcci .	-0.63
b:direcci al	0.64
b:direcci de	-0.98
b:direcci nuev	0.44
b:direct a	0.53
b:distint .	0.16
b:dobl .	0.96
b:dobl en	-1.29
b:doctor anot	0.40
b:doctor de	-0.17
b:doctor del	0.15
b:doctor dic	0.38
b:doctor me	0.38
b:dol .	1.23
b:dol el	0.27
b:dol tant	-0.99
b:dolar .	-0.53
b:dolor de	-0.30
b:domicil .	0.19
b:doming ,	-1.20
b:doming .	-1.42
b:dond compr	-0.51
b:dond encontr	-0.52
b:dond hay	0.50
b:dond me	-0.51
b:dorm ,	-0.56
b:dorm .	0.20
b:dorm a	-0.66
b:dorm con	-0.27
b:dorm desd	0.26
b:dorm en	-1.00
b:dormi de	0.82
b:dormi en	-1.15
b:dormi hast	-0.91
b:dormi sent	-1.08
b:dos ,	0.87
b:dos .	0.22
b:dos agent	-1.01
b:dos años	-1.00
b:dos compañer	-1.15
b:dos cuadr	-0.37
b:dos ded	-0.15
b:dos dias	0.15
b:dos en	-0.31
b:dos llam	-0.40
b:dos man	0.69
b:dos mes	-0.91
b:dos minut	0.36
b:dos noch	0.32
b:dos punt	-1.60
b:dos seman	-0.50
b:dos testig	-0.68
b:dos vec	0.49
b:dos vuelt	0.79
b:duch .	1.10
b:dud de	0.66
b:duel ,	1.17
b:duel el	-0.50
b:duel la	0.85
b:duerm ,	-0.80
b:duerm .	1.60
b:duerm a	-0.24
b:duerm bien	1.29
b:duerm con	0.76
b:duerm del	0.54
b:duerm en	0.41
b:duerm los	0.21
b:duerm vest	0.79
b:dur #	-1.34
b:dur sei	0.83
b:durant el	-0.42
b:durant la	0.57
b:durm ,	0.98
b:durm en	-0.38
b:durm los	0.70
b:ech de	0.61
b:ech la	-0.66
b:edific .	0.22
b:edific de	-1.09
b:educaci .	1.21
b:efectiv .	-1.31
b:el ,	0.49
b:el .	0.35
b:el :	-0.40
b:el ;	-1.21
b:el a	0.21
b:el abog	-0.42
b:el abrig	-0.69
b:el acos	0.21
b:el acosador	-0.76
b:el act	-0.48
b:el acuerd	-0.95
b:el acus	-1.30
b:el administrador	-0.85
b:el adolescent	0.72
b:el aeropuert	0.52
b:el agu	-0.14
b:el air	0.43
b:el album	-0.59
b:el alfeiz	-0.78
b:el alm	0.35
b:el almac	-0.65
b:el alt	0.51
b:el altavoz	-0.61
b:el ambient	0.28
b:el and	-0.67
b:el anill	-0.62
b:el anim	1.19
b:el aparcamient	0.73
b:el apetit	0.58
b:el archiv	-0.85
b:el ascensor	-0.14
b:el asient	0.61
b:el ataqu	0.60
b:el aud	0.14
b:el autobu	-0.47
b:el balc	0.44
b:el bar	-0.68
b:el bañ	0.16
b:el bols	-0.18
b:el bot	-0.90
b:el braz	-0.13
b:el cabl	-0.88
b:el caf	0.35
b:el calor	-1.06
b:el camb	-0.27
b:el camin	0.39
b:el canal	0.42
b:el cand	-1.04
b:el cap	-1.20
b:el carr	-0.54
b:el carter	-0.76
b:el cas	-1.02
b:el casc	-0.77
b:el celador	-0.59
b:el celul	0.14
b:el cerroj	1.20
b:el chat	-0.84
b:el chip	-0.90
b:el chof	-1.38
b:el cin	0.66
b:el cintur	-1.27
b:el clax	-0.33
b:el client	0.11
b:el closet	0.76
b:el coch	-0.52
b:el cod	-1.02
b:el codig	0.32
b:el colch	0.47
b:el coll	-0.41
b:el con	-0.25
b:el concept	-0.74
b:el contador	-0.33
b:el control	-0.53
b:el coordinador	-0.21
b:el cor	-0.16
b:el coraz	0.32
b:el corre	-0.24
b:el cuadern	-1.77
b:el cuart	1.10
b:el cuchill	0.53
b:el cuell	0.20
b:el cuerp	1.44
b:el cur	-0.31
b:el de	-1.32
b:el ded	-0.23
b:el del	-0.59
b:el dentist	0.80
b:el denunciant	-0.51
b:el despertador	-0.31
b:el dibuj	-0.48
b:el doctor	0.60
b:el dolor	-0.49
b:el doming	-0.65
b:el dron	-0.82
b:el dueñ	-0.41
b:el edific	0.41
b:el elevador	-0.38
b:el empuj	-0.35
b:el en	-0.57
b:el encarg	-1.06
b:el enlac	-0.41
b:el error	-1.45
b:el escrib	-0.30
b:el escrit	-0.34
b:el espej	0.34
b:el est	-0.53
b:el estacionamient	-0.46
b:el estomag	0.48
b:el estr	-0.34
b:el exam	-0.57
b:el expedient	-1.00
b:el felpud	-0.67
b:el fij	0.65
b:el formular	-0.64
b:el fregader	0.71
b:el futbol	-0.32
b:el garaj	0.37
b:el gas	0.32
b:el gerent	-1.07
b:el gimnas	-0.27
b:el golp	0.70
b:el gps	0.17
b:el grif	0.54
b:el grup	-0.89
b:el guard	-0.84
b:el hambr	0.87
b:el hil	1.16
b:el hombr	-0.35
b:el horar	-1.06
b:el hospital	-0.44
b:el hotel	-0.50
b:el hum	-0.59
b:el inform	-0.45
b:el inventar	-1.22
b:el investig	-1.15
b:el juez	-0.78
b:el juic	0.43
b:el juzg	-0.93
b:el lab	-0.57
b:el laborator	-0.53
b:el lado	0.33
b:el lavab	0.23
b:el le	-0.14
b:el libr	-0.58
b:el limpiaparabris	-0.42
b:el liqu	-0.72
b:el llam	-0.70
b:el local	0.31
b:el localizador	-1.04
b:el lun	-1.06
b:el mar	0.67
b:el marc	0.78
b:el me	-1.30
b:el medidor	-0.41
b:el menor	0.37
b:el mensaj	-1.23
b:el merc	0.65
b:el mes	-0.25
b:el metr	-0.37
b:el microfon	-0.62
b:el mied	0.83
b:el miercol	-1.04
b:el mio	-0.70
b:el mism	-0.83
b:el moderador	-0.68
b:el mostrador	-0.90
b:el movil	-0.33
b:el muchach	-0.59
b:el mund	0.92
b:el mur	0.54
b:el musl	-0.88
b:el nombr	-0.39
b:el notar	-0.55
b:el nuev	-0.97
b:el oficial	-0.72
b:el oido	-0.88
b:el ojo	-0.64
b:el olor	0.64
b:el original	-1.05
b:el pacient	0.75
b:el pal	0.83
b:el panic	1.10
b:el papel	0.14
b:el paquet	-0.88
b:el parabris	-0.16
b:el parader	-0.96
b:el parp	0.63
b:el parqu	-0.71
b:el part	-1.04
b:el pas	-0.94
b:el pasaj	-0.88
b:el pasill	0.73
b:el pat	0.34
b:el pech	0.20
b:el pel	-0.67
b:el perfil	-0.86
b:el periodic	-0.17
b:el perit	-0.55
b:el peritaj	-0.47
b:el permis	-0.38
b:el perr	0.41
b:el pesam	-0.45
b:el pestill	0.59
b:el pie	-0.55
b:el pis	0.97
b:el plan	-0.53
b:el por	-0.81
b:el port	0.98
b:el portal	-1.16
b:el porter	-0.23
b:el primer	0.37
b:el probador	-0.42
b:el proveedor	-1.08
b:el psiquiatr	0.68
b:el public	-0.85
b:el puebl	0.12
b:el puent	-0.52
b:el puest	-0.62
b:el puls	-0.17
b:el puñ	-0.63
b:el que	0.51
b:el quint	0.16
b:el rastreador	-0.71
b:el registr	-0.92
b:el reloj	0.73
b:el repartidor	-1.09
b:el respald	-0.26
b:el respet	0.16
b:el rest	-0.76
b:el restaurant	0.67
b:el retras	-0.71
b:el rio	0.52
b:el riñ	-0.51
b:el roper	0.34
b:el ruid	-1.02
b:el sab	-0.74
b:el sal	-0.99
b:el salud	-0.55
b:el sant	0.76
b:el se	0.14
b:el segund	-1.67
b:el semafor	-0.90
b:el señor	-0.77
b:el si	-0.87
b:el siguient	0.78
b:el silenc	0.89
b:el sill	0.93
b:el sistem	-0.96
b:el sobr	-0.73
b:el sof	0.45
b:el sol	-1.03
b:el sombrer	-0.61
b:el suel	0.11
b:el sueñ	1.02
b:el sup	-0.28
b:el sust	1.03
b:el tal	0.71
b:el tall	-1.30
b:el tambi	0.26
b:el tapet	-0.69
b:el tatuaj	-1.10
b:el tech	0.66
b:el tecnic	-0.67
b:el telefon	-1.12
b:el tem	0.46
b:el tendeder	0.65
b:el terc	-0.97
b:el tercer	-0.80
b:el ticket	-1.00
b:el timbr	-1.05
b:el tir	-0.98
b:el tobill	-1.33
b:el ton	0.40
b:el trabaj	-0.14
b:el tramit	-0.70
b:el trasl	-0.52
b:el traster	-0.58
b:el traum	0.83
b:el trayect	-0.42
b:el tren	-0.32
b:el turn	0.14
b:el uji	-0.79
b:el ultim	-0.59
b:el unic	0.77
b:el vas	-0.93
b:el vecin	-0.82
b:el vest	0.43
b:el viaj	0.60
b:el vide	-0.58
b:el vidr	-1.79
b:el violin	-0.15
b:el volant	0.62
b:el volum	0.41
b:el vuel	-0.88
b:el y	0.16
b:el yes	-0.40
b:elevador ,	-0.21
b:elevador .	-0.59
b:ell ,	0.11
b:ell .	-0.75
b:ell a	-0.73
b:ell sigu	-0.43
b:emergenc .	-0.23
b:empap .	0.57
b:empap en	0.55
b:empec con	0.48
b:empez a	1.03
b:empiez el	-0.58
b:empres ,	-0.42
b:empres me	0.34
b:en #	-0.69
b:en abril	-0.32
b:en agost	-0.31
b:en antebraz	-0.34
b:en blanc	-0.14
b:en cada	0.94
b:en carn	1.04
b:en clas	0.90
b:en cualqui	0.77
b:en cuant	0.74
b:en diez	-0.85
b:en dos	1.12
b:en el	-0.11
b:en ener	-0.88
b:en esa	-0.67
b:en ese	-0.73
b:en est	-0.17
b:en febrer	-0.51
b:en jun	-0.79
b:en la	0.25
b:en las	0.41
b:en line	-1.08
b:en list	0.38
b:en llant	0.34
b:en lo	0.41
b:en man	-0.32
b:en march	0.40
b:en med	0.79
b:en mes	0.42
b:en mi	-0.73
b:en mis	-0.31
b:en ningun	0.80
b:en observaci	-0.90
b:en paz	-0.48
b:en plen	0.73
b:en psiquiatr	1.09
b:en que	1.16
b:en qui	0.57
b:en quit	0.46
b:en recepci	-0.49
b:en reparaci	-0.55
b:en salud	-0.52
b:en sent	-0.44
b:en ser	0.76
b:en su	-0.22
b:en sudor	0.64
b:en taxi	-0.50
b:en tod	1.62
b:en tratamient	0.91
b:en un	-0.11
b:en una	-0.36
b:en urgenci	-0.91
b:en vent	-0.30
b:en vez	-0.46
b:en voz	0.39
b:encarg la	-0.63
b:encend .	-0.72
b:encerr a	0.31
b:encerr en	-0.52
b:encim ,	0.73
b:encim .	0.79
b:encim de	-1.11
b:encim del	-0.29
b:encog el	0.52
b:encontr .	0.22
b:encontr a	-0.89
b:encontr el	-1.05
b:encontr en	-1.24
b:encontr la	-1.05
b:encontr un	-0.92
b:encontr una	-0.48
b:encuentr .	1.13
b:endoscop el	-0.54
b:ener .	0.53
b:ener ;	-0.41
b:enfad .	1.14
b:enferm ,	0.31
b:enferm de	-0.85
b:enfrent .	1.05
b:enfurec ,	0.38
b:enoj .	-0.71
b:enojadisim ,	0.29
b:enseñ el	-0.96
b:enseñ la	1.11
b:enter .	-0.18
b:entiend .	-1.34
b:entierr .	0.26
b:entonc me	0.18
b:entonc no	0.32
b:entr #	-0.93
b:entr .	-1.27
b:entr a	-1.04
b:entr al	0.49
b:entr con	-1.42
b:entr de	-0.57
b:entr dos	-0.75
b:entr el	1.04
b:entr gan	0.79
b:entr la	0.34
b:entr las	0.47
b:entr los	0.40
b:entr por	0.72
b:entr un	0.63
b:entr una	0.21
b:entrar el	0.34
b:entreg .	-0.68
b:entreg cop	-0.17
b:entreg del	-0.76
b:entreg el	-0.97
b:entreg la	-0.50
b:entreg las	-0.46
b:entreg su	-0.69
b:entregu al	-0.34
b:entregu el	-0.41
b:entregu la	-0.23
b:entregu las	-0.58
b:entren al	-0.86
b:entrevist .	1.41
b:env de	-1.00
b:env la	-0.18
b:equip de	0.27
b:era .	-0.89
b:era ;	-0.57
b:era el	-0.28
b:era la	0.51
b:era lo	0.64
b:era mi	1.06
b:era un	-0.62
b:era una	-0.60
b:eran #	-1.51
b:eran las	-0.99
b:error de	-0.29
b:es #	-0.87
b:es .	-0.74
b:es a	0.27
b:es com	0.90
b:es de	-0.42
b:es del	0.19
b:es el	-1.50
b:es ell	-0.84
b:es la	-0.75
b:es lo	0.51
b:es mi	-0.36
b:es mia	0.45
b:es por	-0.11
b:es que	1.29
b:es su	-0.62
b:es un	0.33
b:es verdad	0.32
b:esa muj	0.45
b:esa noch	-0.17
b:esa palabr	0.19
b:escal ,	-0.93
b:escaler .	-1.04
b:escaler ;	-0.27
b:escaler con	0.48
b:escaler de	-1.14
b:escaler del	0.45
b:escaler mecanic	0.15
b:escandal .	-0.52
b:escond ,	-1.28
b:escond .	0.72
b:escond en	0.45
b:escondi en	-1.38
b:escrib .	0.50
b:escrib :	-0.56
b:escrib a	-1.19
b:escrib con	0.60
b:escrib el	-0.46
b:escrib est	-0.73
b:escrib la	-0.24
b:escrib por	-1.58
b:escrib yo	-0.86
b:escribi .	-0.77
b:escribi a	-0.97
b:escribi la	0.82
b:escrit ,	0.11
b:escrit a	-1.36
b:escrit en	-0.95
b:escritor .	-0.52
b:escuch detr	0.63
b:escuch tres	-0.81
b:escuel .	0.11
b:escuel con	-0.18
b:ese caf	0.56
b:ese dia	-1.13
b:ese hombr	0.35
b:ese no	0.26
b:ese señor	-0.40
b:eso .	0.84
b:eso el	-1.15
b:eso en	-0.15
b:eso es	0.20
b:eso fue	-0.21
b:eso la	-1.10
b:eso me	0.24
b:eso no	0.68
b:eso se	0.56
b:eso si	-0.42
b:espald ,	-1.24
b:espald .	0.57
b:espald a	1.35
b:espald contr	0.93
b:espald hech	0.63
b:espant ,	-1.34
b:espant .	0.75
b:espant tremend	0.70
b:espej .	0.93
b:espej del	0.38
b:esper .	0.24
b:esper a	-0.26
b:esper afuer	-0.33
b:esper con	-0.25
b:esper dos	-0.48
b:esper el	1.65
b:esper en	-0.55
b:esper fuer	-1.08
b:esper par	0.39
b:esperanz a	0.43
b:espos .	-0.79
b:esquin de	-0.11
b:est ,	-0.60
b:est .	0.12
b:est ?	0.56
b:est a	-0.80
b:est abiert	-0.33
b:est adentr	-0.13
b:est agobi	0.62
b:est alivi	1.07
b:est alter	0.63
b:est asust	-0.28
b:est aterr	1.52
b:est avergonz	0.65
b:est bien	-0.49
b:est cas	0.59
b:est cerr	-0.65
b:est con	0.29
b:est confund	1.48
b:est content	0.57
b:est cort	-1.57
b:est cos	0.79
b:est de	-0.66
b:est dentr	0.98
b:est desanim	-0.20
b:est durm	-0.90
b:est el	0.22
b:est ell	-0.97
b:est en	-0.71
b:est enferm	-0.81
b:est enoj	1.23
b:est es	0.69
b:est esper	0.39
b:est estres	0.85
b:est euforic	0.35
b:est feliz	0.29
b:est forz	-0.30
b:est grab	-0.76
b:est hart	-0.94
b:est impotent	0.92
b:est inquiet	-0.31
b:est inscrit	-0.25
b:est intranquil	1.12
b:est junt	-0.30
b:est la	-0.56
b:est llor	1.00
b:est mi	-0.77
b:est muert	-0.51
b:est muy	-0.47
b:est nervios	-0.75
b:est no	0.93
b:est oscur	0.44
b:est pas	0.50
b:est peg	-0.34
b:est por	-0.33
b:est que	0.82
b:est rot	0.32
b:est seman	-0.52
b:est sent	-0.13
b:est sol	1.53
b:est su	-0.55
b:est tembl	-1.02
b:est termin	0.64
b:est trist	-1.22
b:est vac	-0.93
b:est viv	-0.53
b:estab en	-1.16
b:estaci .	0.18
b:estacionamient .	-1.04
b:estacionamient de	-0.57
b:estomag ,	0.45
b:estomag .	0.40
b:estomag cerr	0.44
b:estoy ,	1.45
b:estoy .	1.31
b:estoy a	0.61
b:estoy agobi	0.99
b:estoy agot	0.81
b:estoy alter	0.94
b:estoy asust	0.97
b:estoy aterr	0.83
b:estoy bloque	0.65
b:estoy cans	0.80
b:estoy com	0.93
b:estoy con	0.93
b:estoy convenc	1.01
b:estoy de	-0.28
b:estoy desesper	1.01
b:estoy destroz	-0.57
b:estoy dol	1.00
b:estoy en	-1.17
b:estoy enfad	1.21
b:estoy enoj	-0.80
b:estoy exager	0.60
b:estoy hart	1.50
b:estoy hast	1.32
b:estoy hund	0.73
b:estoy intranquil	0.36
b:estoy loc	0.53
b:estoy muy	1.07
b:estoy orgullos	0.51
b:estoy que	1.50
b:estoy rot	0.92
b:estoy segur	-1.00
b:estoy tembl	0.43
b:estoy traicion	0.38
b:estoy trist	0.77
b:estoy volv	-0.43
b:estr postraumatic	1.65
b:estres .	0.21
b:estuv en	-0.99
b:estuv tres	-0.82
b:etiquet en	-1.16
b:eur .	-0.32
b:exager .	1.50
b:exam .	-1.30
b:exam de	0.75
b:exist ;	0.78
b:expedient #	-1.12
b:expedient .	-1.20
b:expedient es	-0.29
b:explic .	1.45
b:explic la	-1.09
b:expres que	-1.31
b:extrañ .	1.79
b:extrañ a	0.37
b:facil no	0.19
b:factur #	-1.01
b:factur de	-0.94
b:facultad por	-0.63
b:fall a	0.84
b:fall las	1.44
b:fals ,	-0.61
b:fals .	-1.02
b:falt a	0.54
b:falt al	-0.57
b:falt de	-0.96
b:falt el	-0.42
b:falt la	-0.91
b:falt mi	0.76
b:farmac .	-0.96
b:favor .	0.98
b:febrer ,	-0.34
b:febrer .	-0.80
b:fech ,	-0.52
b:fech .	-0.81
b:fech :	-0.17
b:fech ;	-0.25
b:fech de	-0.90
b:fech del	-0.61
b:feliz .	-0.28
b:feliz de	0.50
b:felpud .	-0.50
b:fer ,	0.23
b:ferul .	-0.38
b:fiest .	-0.29
b:fiest de	-0.91
b:fiest por	-0.60
b:fij .	0.42
b:fil ,	-1.31
b:fil .	0.60
b:fil del	0.83
b:fin ,	0.61
b:fin de	-0.25
b:fin respir	0.72
b:finc .	-0.50
b:fio de	0.41
b:firm ,	-0.78
b:firm .	-1.04
b:firm com	-1.60
b:firm del	-0.80
b:firm en	-0.38
b:firm la	-0.16
b:firm no	-0.83
b:firm por	-0.34
b:firm sei	-0.93
b:fiscal .	0.58
b:fisioterap mart	-0.61
b:flor .	0.51
b:florer .	0.96
b:foj #	-1.25
b:fol #	-0.93
b:fond .	0.25
b:form de	-0.63
b:forz .	-1.24
b:fot #	-0.84
b:fot ,	0.52
b:fot .	0.32
b:fot a	-0.71
b:fot al	-0.74
b:fot con	-0.48
b:fot de	-0.13
b:fot del	-0.69
b:fot en	0.84
b:fot mia	-0.72
b:fot mias	-1.02
b:fot recort	-0.13
b:fot y	-0.20
b:fractur ,	-1.23
b:fractur de	-0.33
b:frasc .	1.28
b:frasc de	-0.15
b:fregader despu	0.51
b:fren .	0.93
b:frent a	-0.61
b:fria .	0.51
b:frio ,	-1.34
b:frio de	0.62
b:fue .	-0.12
b:fue a	0.22
b:fue al	1.01
b:fue com	0.54
b:fue de	-1.29
b:fue el	0.41
b:fue en	-0.67
b:fue la	-0.12
b:fuer .	0.79
b:fuer a	-1.12
b:fuer del	0.17
b:fuer dos	0.38
b:fuer por	0.38
b:fuer un	-0.69
b:fuerz par	1.28
b:fui .	-1.31
b:fui a	-1.20
b:fui al	-1.15
b:fui con	0.16
b:fui de	-0.79
b:fui por	-1.42
b:fui una	1.02
b:fui yo	1.17
b:fuimos a	-1.12
b:fum .	-0.19
b:fum por	-0.33
b:funcionar .	-0.77
b:funcionar del	-0.31
b:furios ,	0.77
b:futbol .	0.29
b:gallet .	-0.71
b:gallin .	-0.32
b:gan de	1.23
b:gan el	0.47
b:garaj .	0.34
b:gargant ,	-0.21
b:garit .	-0.26
b:gas ,	-0.66
b:gas con	-0.36
b:gasolin .	0.80
b:gat en	0.13
b:gent ,	0.45
b:gent .	1.07
b:gerent lo	-0.78
b:gimnas .	-1.01
b:gir .	1.00
b:gir el	0.78
b:golp ,	1.05
b:golp .	0.32
b:golp con	-0.64
b:golp en	-0.63
b:golp me	-0.83
b:golpe la	-0.57
b:got .	-0.83
b:gps ,	-0.48
b:grab #	-0.87
b:grab .	-1.21
b:grab a	0.77
b:grab con	-0.61
b:grab desd	-0.93
b:grab en	-0.40
b:grab la	-0.58
b:grab por	-1.15
b:grabaci del	-0.55
b:grand .	-0.52
b:grit ,	-0.86
b:grit .	0.95
b:grit ?	0.78
b:grit en	-0.90
b:grit par	-0.50
b:grit por	0.49
b:grup .	-0.46
b:grup de	0.20
b:grup los	1.36
b:guant .	-0.77
b:guard .	-0.29
b:guard el	-1.30
b:guard en	-0.75
b:guard la	-0.52
b:guard las	0.45
b:guard los	0.14
b:guard silenc	-1.11
b:guard un	0.46
b:guia #	-0.67
b:guitarr ,	-1.11
b:guiñ el	-1.00
b:gust .	-0.54
b:gust ;	0.42
b:h .	-0.76
b:ha dej	0.54
b:ha hech	0.57
b:ha retir	0.90
b:hab #	-1.01
b:hab audienc	0.99
b:hab dej	-0.69
b:hab dorm	0.28
b:hab ped	-0.31
b:hab sent	0.47
b:hab tom	0.18
b:hab tres	-0.13
b:hab un	-0.38
b:hab una	-0.83
b:hab vaci	-0.25
b:hab vist	0.18
b:hab vuelt	-0.52
b:haberl vist	0.83
b:habitaci #	-0.60
b:habl ,	0.64
b:habl .	-0.81
b:habl a	0.42
b:habl con	-1.11
b:habl de	0.11
b:habl en	0.71
b:habl por	0.31
b:habl sol	-0.45
b:habr hech	0.70
b:hac .	0.86
b:hac la	-1.28
b:hac pipi	0.17
b:hac ruid	0.26
b:hac sent	0.80
b:hac un	1.13
b:hall el	-0.80
b:hall en	0.45
b:hall un	-0.21
b:han diagnostic	0.20
b:harin al	0.41
b:hart ,	0.13
b:hart .	1.49
b:hart de	1.18
b:hast abr	0.99
b:hast al	0.35
b:hast con	1.00
b:hast de	0.58
b:hast del	0.84
b:hast el	0.22
b:hast en	0.73
b:hast la	-0.48
b:hast las	-0.81
b:hast mi	0.36
b:hast par	1.45
b:hast pens	1.14
b:hast que	-0.20
b:hay ,	0.51
b:hay .	1.57
b:hay algui	1.13
b:hay audienc	1.11
b:hay consuel	0.92
b:hay dado	-0.59
b:hay dias	0.17
b:hay maner	0.76
b:hay nada	0.49
b:hay nadi	1.31
b:hay noch	0.78
b:hay ped	0.15
b:hay pis	0.37
b:hay que	-0.66
b:hay quem	-1.17
b:hay un	-0.78
b:hay una	-0.81
b:hay vide	-0.90
b:he dej	0.27
b:he desempac	0.69
b:he pas	0.66
b:he pens	0.29
b:he perd	0.28
b:he sido	0.41
b:he ten	1.07
b:he vuelt	1.00
b:hech .	0.46
b:hech cas	0.87
b:hech detr	1.25
b:hech un	0.93
b:hel .	-0.77
b:hel la	0.73
b:herman ,	-1.26
b:herman .	-0.26
b:herman que	0.26
b:herman y	-0.67
b:hermanit se	-1.02
b:herramient .	-1.38
b:hic captur	-1.15
b:hic el	-0.79
b:hic mal	0.42
b:hic un	-1.29
b:hic una	-0.69
b:hiel y	-0.76
b:hierv la	0.83
b:hij ,	0.38
b:hij .	-0.28
b:hij dibuj	-1.34
b:hij el	-0.12
b:hij en	-0.12
b:hij grit	-1.15
b:hij le	0.66
b:hij llor	-0.82
b:hij mayor	0.50
b:hij me	0.64
b:hij peg	0.16
b:hij se	-1.10
b:hij tien	-0.79
b:hij tod	0.56
b:hij ya	-0.29
b:hil ,	0.78
b:hil de	-0.14
b:hil en	0.57
b:himn .	-0.81
b:hinch ,	-0.83
b:hiz el	-0.52
b:hiz la	-0.32
b:hiz pas	-0.70
b:hiz señ	-0.86
b:hiz un	-0.38
b:hoj #	-0.54
b:hoj ,	-0.77
b:hoj .	-1.09
b:hoj de	-0.45
b:hoj en	-0.70
b:hombr ,	-0.79
b:hombr .	0.25
b:hombr a	-0.40
b:hombr con	0.68
b:hombr y	1.13
b:hor #	-1.13
b:hor ,	-0.19
b:hor .	0.82
b:hor :	-0.47
b:hor ;	-1.48
b:hor al	0.47
b:hor de	-0.45
b:hor del	-0.41
b:hor lleg	0.74
b:hor por	-1.25
b:hor y	-0.24
b:horar con	-0.36
b:hormig en	1.00
b:hospital ,	-0.94
b:hospital .	-0.57
b:hospital de	-0.43
b:hoy ,	-0.45
b:hoy .	-0.64
b:hoy :	-0.86
b:hoy a	-0.98
b:hoy en	-0.50
b:hoy es	0.58
b:hoy estoy	0.89
b:hoy no	0.28
b:hubier dado	0.99
b:hubier hech	-0.34
b:hubier mand	1.08
b:huec .	0.59
b:huell de	0.16
b:huev .	0.32
b:hund .	0.89
b:iba a	-0.46
b:iba con	-0.96
b:iba por	-0.39
b:iban a	-0.45
b:ide de	1.24
b:ideaci suic	0.74
b:igual ,	1.04
b:igual lo	-0.59
b:igual tod	1.08
b:ilusi .	1.05
b:imagin esper	0.46
b:iman .	-0.29
b:impotenc .	1.16
b:impotent .	1.38
b:impres .	-1.06
b:incend ,	0.47
b:incend .	0.42
b:incendi .	-0.51
b:indic el	-0.42
b:indign ,	-0.75
b:infart .	0.70
b:infiern ,	-0.42
b:inform .	-0.59
b:inform de	-0.72
b:inform del	-0.65
b:inform en	-0.79
b:ingenu .	0.52
b:ingres en	0.53
b:inquilin del	-0.75
b:inscrit en	-0.24
b:insomn de	0.62
b:intact .	1.02
b:intranquil .	0.67
b:intrus en	0.83
b:invit .	-1.28
b:invit a	-1.40
b:ip .	-0.96
b:ir a	0.17
b:ir al	-0.65
b:izquierd ,	-0.28
b:izquierd .	-0.47
b:jal .	-0.67
b:jal del	-0.88
b:jef ,	-0.61
b:jef .	-0.25
b:jov expres	-0.46
b:juev ,	-0.26
b:juev .	-0.35
b:juev a	0.71
b:juev por	-0.35
b:juguet .	-0.62
b:juic .	0.25
b:jul .	0.35
b:jun ,	-0.68
b:jun .	0.43
b:junt .	0.78
b:junt a	-0.67
b:junt al	-0.35
b:junt tod	0.55
b:juzg .	0.66
b:juzg a	-0.60
b:juzg con	-0.99
b:juzg me	-0.66
b:kil .	0.48
b:kil con	-1.16
b:kil desd	0.71
b:kiosc ,	-1.03
b:kiosc .	-0.56
b:kl .	-0.34
b:la #	-1.89
b:la abr	-0.24
b:la academ	-0.63
b:la acer	-0.84
b:la acosador	-0.67
b:la actuar	-0.95
b:la aeroline	-0.71
b:la agent	-1.19
b:la alarm	-0.33
b:la alfombr	-1.16
b:la almoh	0.82
b:la altur	-0.59
b:la alumn	0.55
b:la ambulanc	-0.50
b:la ansiedad	0.49
b:la apelaci	-1.13
b:la app	-0.59
b:la asociaci	-0.31
b:la aspirador	0.11
b:la atenci	-0.24
b:la audienc	-1.01
b:la aven	0.54
b:la azote	-0.69
b:la baj	-0.18
b:la banc	0.22
b:la band	-0.75
b:la banquet	0.18
b:la barand	-1.35
b:la barr	-0.16
b:la bas	0.45
b:la basur	0.33
b:la bat	0.59
b:la bater	-0.80
b:la beb	0.30
b:la beneficiar	0.17
b:la bibliotec	0.27
b:la bici	-0.97
b:la biciclet	-0.44
b:la boc	0.43
b:la bocin	-0.59
b:la bod	-0.77
b:la bodeg	-0.88
b:la bolet	-0.83
b:la bols	0.11
b:la botell	-1.14
b:la buen	1.02
b:la bufand	-0.83
b:la cabin	-0.80
b:la caden	0.75
b:la cader	-0.60
b:la caid	-1.02
b:la caj	-1.32
b:la cajer	-0.87
b:la cajuel	-0.65
b:la calefacci	-0.46
b:la call	-0.21
b:la cam	0.26
b:la camar	-0.32
b:la cambi	-0.77
b:la camionet	-0.29
b:la camis	-0.29
b:la canci	0.13
b:la captur	-0.97
b:la capuch	-1.09
b:la carcel	0.60
b:la carn	0.55
b:la carpet	-1.07
b:la carrer	0.60
b:la carreter	0.55
b:la carriol	0.45
b:la cart	0.53
b:la carter	-1.16
b:la cartulin	-0.83
b:la cas	0.19
b:la caset	-0.35
b:la cej	-0.84
b:la cen	0.12
b:la ceniz	0.75
b:la cerradur	-1.05
b:la certez	0.57
b:la chap	0.23
b:la chaquet	-1.35
b:la chic	0.66
b:la cintur	-0.73
b:la cit	-0.11
b:la clas	-0.60
b:la clav	0.81
b:la clavicul	-0.48
b:la client	0.26
b:la clinic	-0.17
b:la cobij	-0.26
b:la cocher	-0.74
b:la cocin	0.67
b:la col	0.22
b:la com	0.96
b:la comisar	0.27
b:la comparecient	0.13
b:la compañ	-0.50
b:la compr	0.28
b:la conmoci	-0.77
b:la consejer	0.37
b:la consol	-0.67
b:la constanc	-0.34
b:la consult	0.47
b:la consultant	0.36
b:la contraseñ	0.95
b:la cop	-1.36
b:la coron	-0.94
b:la coronill	1.26
b:la corre	0.51
b:la corrient	0.22
b:la cortin	0.11
b:la cos	-0.84
b:la costill	-0.71
b:la cruz	-0.74
b:la cuadr	0.13
b:la cuart	-0.78
b:la cubet	-1.09
b:la cuent	-0.47
b:la culp	0.40
b:la de	-0.68
b:la defens	-1.23
b:la dej	-0.49
b:la del	1.15
b:la delegaci	0.44
b:la demand	0.33
b:la denunc	-0.83
b:la denunciant	0.16
b:la depresi	-0.86
b:la derech	-0.94
b:la devolv	-0.54
b:la di	-0.71
b:la direcci	-1.13
b:la director	-0.92
b:la doctor	-1.00
b:la dosi	1.00
b:la duch	0.42
b:la dueñ	-1.03
b:la emple	0.21
b:la encarg	-0.53
b:la enfermer	-0.27
b:la entr	-0.68
b:la entreg	-0.60
b:la escaler	-0.60
b:la escuel	0.20
b:la esperanz	0.43
b:la estaci	-0.21
b:la facultad	-0.62
b:la famil	-0.24
b:la farmac	-1.07
b:la fech	-0.90
b:la ferreter	-1.06
b:la ferul	-1.19
b:la fianz	-1.04
b:la fich	-0.36
b:la fiest	-0.84
b:la fil	0.40
b:la finc	-0.54
b:la firm	-1.07
b:la florer	0.15
b:la florist	-0.89
b:la fractur	-0.53
b:la funci	-0.19
b:la funcionar	-0.81
b:la fundaci	0.94
b:la furgonet	-0.36
b:la gargant	-0.11
b:la garit	-0.74
b:la gasoliner	-0.34
b:la grabaci	-0.82
b:la grabador	-0.28
b:la graduaci	0.83
b:la gru	-1.02
b:la guard	-0.91
b:la guarder	-0.46
b:la hab	-0.41
b:la her	-1.08
b:la hoj	0.54
b:la hor	0.64
b:la ide	0.73
b:la igles	0.22
b:la izquierd	-0.45
b:la jal	-0.61
b:la jov	0.46
b:la lavander	-0.29
b:la lech	0.39
b:la lengu	1.07
b:la lesi	-1.22
b:la letr	0.38
b:la licenci	-0.62
b:la line	0.30
b:la lintern	-0.49
b:la list	-0.20
b:la llam	-1.03
b:la llant	-1.04
b:la lluv	-1.02
b:la lon	-0.99
b:la luz	-0.13
b:la madrug	0.41
b:la maestr	-0.94
b:la malet	-0.43
b:la man	-0.16
b:la manch	0.94
b:la mand	-1.17
b:la mandibul	-0.90
b:la mang	0.86
b:la manij	-0.47
b:la maquin	-0.59
b:la marc	-1.01
b:la march	0.80
b:la masajist	0.45
b:la matricul	-0.95
b:la matron	0.40
b:la mañan	0.51
b:la memor	-0.71
b:la menor	0.59
b:la mes	1.03
b:la mia	-1.00
b:la mir	-0.79
b:la mirill	-0.34
b:la mitad	0.27
b:la mochil	-1.09
b:la mord	-0.91
b:la mot	-1.59
b:la muchach	-0.20
b:la mudanz	-1.05
b:la muj	0.12
b:la mult	-0.72
b:la music	-0.73
b:la muñec	-1.83
b:la nariz	-0.52
b:la navaj	0.66
b:la never	-1.35
b:la niñ	0.65
b:la niñer	-0.34
b:la noch	0.18
b:la not	-0.60
b:la notar	-0.41
b:la notificaci	-0.60
b:la nub	-0.57
b:la nuc	0.68
b:la obr	-0.14
b:la oficin	-0.12
b:la operador	-0.68
b:la orej	-0.65
b:la orientador	-0.45
b:la otr	-1.77
b:la pacienc	1.27
b:la pacient	0.33
b:la pagin	-0.91
b:la pal	-0.77
b:la panader	0.49
b:la panz	0.79
b:la par	-1.62
b:la pared	0.47
b:la pas	0.84
b:la pastill	-0.39
b:la pat	0.59
b:la patrull	-0.76
b:la pedi	1.05
b:la pelicul	0.35
b:la peluquer	-0.59
b:la pensi	-0.81
b:la perr	-0.46
b:la persian	0.48
b:la person	0.82
b:la piedr	-0.89
b:la piel	0.82
b:la piscin	-0.72
b:la pist	-1.03
b:la pizz	-0.26
b:la plac	-1.23
b:la plant	0.22
b:la play	-0.83
b:la plaz	0.70
b:la polic	-1.20
b:la porter	-0.58
b:la post	-0.79
b:la presi	-0.61
b:la president	-1.27
b:la procurador	-1.07
b:la proxim	0.50
b:la psicolog	0.59
b:la psiquiatr	0.65
b:la pulser	-0.22
b:la pus	-0.48
b:la que	0.87
b:la quej	0.47
b:la quemadur	-0.52
b:la quij	0.70
b:la rad	-0.15
b:la ramp	-0.99
b:la raz	-0.65
b:la recepci	-0.89
b:la red	-0.27
b:la regader	1.04
b:la regl	0.45
b:la regres	0.56
b:la rej	-0.29
b:la rend	-1.16
b:la reserv	-0.93
b:la resident	0.58
b:la respiraci	0.50
b:la ris	1.54
b:la rodill	-0.95
b:la rop	0.67
b:la rotond	0.84
b:la rued	-0.78
b:la rut	-0.96
b:la saban	0.31
b:la sac	-0.53
b:la sal	-0.46
b:la saliv	0.94
b:la sangr	1.42
b:la secretar	-0.77
b:la secuenc	-0.49
b:la segund	-0.15
b:la seman	-0.45
b:la sensaci	1.12
b:la sentenc	-0.38
b:la sertralin	1.04
b:la señal	-0.69
b:la sigu	-0.92
b:la siguient	-0.49
b:la sill	0.15
b:la sim	-1.29
b:la solicitud	-0.73
b:la sub	-0.34
b:la subast	-0.71
b:la subdirector	-0.89
b:la suy	-1.11
b:la tare	-0.15
b:la tarjet	0.14
b:la tel	0.78
b:la televisi	-0.33
b:la ten	-1.18
b:la teng	-1.48
b:la terap	0.17
b:la terapeut	0.72
b:la tercer	-0.34
b:la terminal	0.63
b:la tesi	-0.70
b:la tien	-0.59
b:la tiend	-0.75
b:la tierr	0.92
b:la tin	0.38
b:la tobiller	-0.13
b:la tom	-0.72
b:la tortiller	-0.90
b:la tos	0.32
b:la trabajador	-0.50
b:la tranc	0.88
b:la transferenc	-0.53
b:la ubicaci	-0.39
b:la ultim	0.80
b:la una	-0.94
b:la universidad	0.48
b:la usuar	0.23
b:la vacun	-0.54
b:la vall	-1.15
b:la vdd	1.30
b:la vecin	-0.49
b:la veia	-1.03
b:la vel	-0.68
b:la ventanill	-0.79
b:la verguenz	0.35
b:la verj	-1.68
b:la veterinar	-0.31
b:la vez	0.14
b:la victim	-0.60
b:la vida	0.34
b:la vigil	-0.71
b:la visit	0.69
b:la vist	-0.74
b:la voz	0.32
b:la vuelt	0.41
b:laborator .	-0.48
b:lado ,	-1.01
b:lado .	-0.22
b:lado ;	-0.48
b:lado de	0.40
b:lado del	-0.26
b:ladron .	1.12
b:lagrim .	0.26
b:lagrim le	-0.21
b:lagrim por	0.24
b:larg .	1.08
b:larg a	-1.18
b:las #	-0.37
b:las bols	0.46
b:las camar	-0.74
b:las captur	-0.42
b:las cart	-0.57
b:las ceniz	-1.25
b:las cit	0.53
b:las com	-0.17
b:las compañer	-0.53
b:las cortin	-0.42
b:las costill	-0.83
b:las cuatr	0.66
b:las dos	0.48
b:las enci	1.34
b:las escaler	-0.69
b:las flor	-0.62
b:las fot	0.38
b:las hoj	-1.32
b:las huell	-0.59
b:las lagrim	0.28
b:las llam	-0.76
b:las llant	-0.26
b:las llav	-0.48
b:las luc	-1.05
b:las man	0.44
b:las marc	-0.44
b:las noch	-0.61
b:las nub	0.66
b:las nuev	-0.80
b:las onc	-0.51
b:las orej	0.87
b:las otr	0.72
b:las palabr	0.18
b:las pared	0.78
b:las pastill	0.69
b:las pat	0.67
b:las persian	0.47
b:las piern	-0.22
b:las plac	0.42
b:las plant	0.21
b:las puert	0.21
b:las que	-0.46
b:las rodill	1.11
b:las ros	-0.32
b:las rued	-0.51
b:las sei	1.25
b:las solap	0.34
b:las tijer	0.88
b:las trip	1.08
b:las ventan	0.53
b:lastim ,	-0.67
b:lat .	-1.04
b:lav la	-0.35
b:lav ocul	-0.48
b:le abr	-0.27
b:le abri	-0.24
b:le abrier	-0.68
b:le acab	0.92
b:le agarr	1.11
b:le avis	-0.49
b:le cab	0.68
b:le cambi	-1.12
b:le cerr	-0.58
b:le cont	-0.52
b:le contest	-0.66
b:le cre	-0.27
b:le crei	0.92
b:le da	0.61
b:le deb	-0.12
b:le dec	-1.14
b:le dese	1.43
b:le devolvi	-0.50
b:le dict	-1.00
b:le dier	-0.33
b:le dieron	-0.99
b:le dig	-0.71
b:le dij	-0.99
b:le dio	-0.77
b:le doy	0.42
b:le duel	-0.95
b:le ech	-1.78
b:le enseñ	0.64
b:le entreg	-0.25
b:le entregu	-0.87
b:le escrib	-1.46
b:le escribi	-1.23
b:le falt	-0.76
b:le grit	-0.34
b:le hab	0.23
b:le habl	0.25
b:le hay	-0.79
b:le he	-0.26
b:le hic	0.14
b:le llam	0.75
b:le llev	-1.05
b:le mand	0.57
b:le mostr	-0.25
b:le neg	-0.60
b:le not	0.22
b:le ofrec	-0.58
b:le pas	-0.24
b:le pedi	-1.07
b:le pid	-1.09
b:le pido	0.99
b:le pong	0.66
b:le pregunt	0.76
b:le prest	-0.79
b:le pus	-1.26
b:le quebr	0.11
b:le quit	-1.25
b:le sac	0.26
b:le sonre	0.34
b:le tem	0.60
b:le tien	0.35
b:le tir	-0.55
b:le toc	0.75
b:le tom	-0.17
b:le veia	-0.50
b:le vi	-0.25
b:le voy	0.54
b:lei en	-1.47
b:lej de	-0.39
b:lent oscur	-1.24
b:leo la	0.87
b:lesi de	-0.71
b:letr ,	-0.79
b:letr .	0.63
b:letr de	-1.01
b:levant .	1.29
b:levant la	-1.19
b:ley el	-0.46
b:ley en	-0.73
b:ley la	-1.15
b:libr ,	-1.47
b:libr .	0.48
b:libr de	0.84
b:licenc de	-0.96
b:licenc por	0.28
b:limp ,	-0.37
b:limp .	-0.97
b:limpi .	0.67
b:limpiaparabris ,	-0.93
b:line #	-1.11
b:line .	-1.77
b:line de	1.00
b:lintern a	-0.32
b:liqu .	-0.50
b:list .	0.27
b:list :	0.26
b:list de	-1.00
b:llam #	-0.91
b:llam .	-0.33
b:llam :	-0.13
b:llam ;	-0.60
b:llam @	-0.20
b:llam al	0.75
b:llam cuatr	0.44
b:llam de	-0.83
b:llam desd	-1.33
b:llam el	-1.27
b:llam en	-0.16
b:llam entr	-0.49
b:llam por	-0.76
b:llamar a	-0.65
b:llant ,	-0.39
b:llant .	0.73
b:llav ,	-0.57
b:llav .	-1.08
b:llav de	0.56
b:llav del	0.23
b:llav entr	0.82
b:llav y	-0.22
b:llaver ,	-1.03
b:lleg .	0.30
b:lleg :	-1.23
b:lleg a	-0.20
b:lleg al	0.64
b:lleg con	-0.71
b:lleg cuatr	0.90
b:lleg el	0.23
b:lleg la	0.49
b:lleg un	-1.44
b:llegu .	-0.92
b:llegu a	0.43
b:llegu al	0.19
b:llegu del	-0.65
b:llegu el	0.51
b:llen .	-0.98
b:llen de	1.17
b:llen los	0.19
b:llev a	-0.37
b:llev al	-0.53
b:llev desd	1.17
b:llev dos	-0.50
b:llev el	0.25
b:llev la	-0.37
b:llev las	-0.44
b:llev los	0.83
b:llev un	1.39
b:llor ,	0.41
b:llor .	-0.29
b:llor ;	0.84
b:llor a	0.96
b:llor al	0.99
b:llor com	0.84
b:llor de	1.25
b:llor ni	1.12
b:llor por	-0.96
b:llov .	-0.29
b:lo abr	-0.90
b:lo busqu	0.91
b:lo camb	-0.90
b:lo cambiar	-1.13
b:lo confirm	-0.89
b:lo cont	-1.12
b:lo contrat	-1.09
b:lo cre	0.81
b:lo de	-0.26
b:lo del	0.75
b:lo denunci	-0.64
b:lo despid	-0.89
b:lo devolvi	-0.78
b:lo di	-0.54
b:lo dic	-0.29
b:lo dieron	-1.29
b:lo dig	1.32
b:lo dij	0.32
b:lo encontr	-0.72
b:lo encuentr	1.09
b:lo entregu	-0.66
b:lo escrib	0.37
b:lo escribi	-0.99
b:lo esper	0.65
b:lo est	0.59
b:lo estoy	1.21
b:lo firm	-0.65
b:lo grab	0.38
b:lo guard	-0.77
b:lo ha	-1.15
b:lo hab	-1.25
b:lo hag	-0.84
b:lo he	0.78
b:lo hubier	0.39
b:lo identific	-0.65
b:lo imagin	0.41
b:lo leyer	-0.57
b:lo llam	0.55
b:lo llev	0.38
b:lo mand	0.34
b:lo mas	0.91
b:lo mejor	0.81
b:lo mio	0.68
b:lo mir	-1.22
b:lo mult	-0.39
b:lo odio	-0.19
b:lo oyo	-1.03
b:lo pas	-0.55
b:lo peor	0.99
b:lo perdi	-1.09
b:lo perdon	0.35
b:lo pid	-1.42
b:lo primer	-0.58
b:lo pus	0.84
b:lo quier	0.59
b:lo quis	0.75
b:lo reconoci	-0.63
b:lo reconozc	0.23
b:lo report	-0.94
b:lo rode	-0.55
b:lo sab	0.14
b:lo sac	-1.19
b:lo salud	-0.27
b:lo se	1.25
b:lo señal	-1.45
b:lo sient	-0.67
b:lo sup	0.24
b:lo ten	0.20
b:lo tien	-1.37
b:lo tir	-0.68
b:lo unic	0.45
b:lo veo	-0.44
b:lo vi	0.36
b:lo vier	-1.13
b:lo vieron	-0.53
b:lo vio	-0.52
b:loc .	0.87
b:local .	-0.68
b:local tres	-0.65
b:localizador .	-0.63
b:los #	-0.54
b:los agent	-0.78
b:los alumn	-1.44
b:los bañ	0.58
b:los bomber	-1.68
b:los braz	1.02
b:los buen	0.71
b:los cinc	-0.72
b:los coch	1.03
b:los corre	-0.22
b:los cuatr	0.39
b:los dat	-0.49
b:los de	0.55
b:los del	-0.43
b:los dem	0.48
b:los dias	0.58
b:los dient	1.21
b:los diez	0.38
b:los doming	-0.15
b:los dos	-1.05
b:los escalon	0.17
b:los espej	0.46
b:los gans	-0.90
b:los golp	0.26
b:los grit	-0.13
b:los hech	0.68
b:los hij	-0.44
b:los huev	-0.37
b:los imprimi	-0.87
b:los juev	-0.18
b:los lent	-0.67
b:los lun	0.51
b:los mart	0.36
b:los mensaj	0.44
b:los miercol	0.26
b:los mios	-0.28
b:los nervi	0.17
b:los niñ	0.74
b:los oidos	0.33
b:los ojos	-0.57
b:los original	-0.81
b:los pajar	-0.97
b:los papel	-0.95
b:los pas	0.59
b:los pel	0.58
b:los pies	0.76
b:los porr	-0.46
b:los primer	0.44
b:los probador	0.91
b:los punt	-0.72
b:los pur	0.57
b:los rincon	-0.81
b:los sab	-0.18
b:los suel	0.67
b:los tamal	0.39
b:los temblor	0.78
b:los tien	-1.20
b:los timbr	-0.23
b:los tra	-1.08
b:los tres	-0.36
b:los turist	-0.46
b:los vecin	0.16
b:los vide	-0.23
b:los zapat	-0.25
b:luc ,	-0.71
b:luc de	-0.43
b:lueg colgu	-0.53
b:lueg el	0.22
b:lueg me	-0.22
b:lueg ten	-0.32
b:lun #	-1.16
b:lun .	0.32
b:lun dej	-0.42
b:luz ,	-0.30
b:luz .	0.17
b:luz apag	0.82
b:luz del	-0.35
b:luz encend	-0.22
b:luz par	0.17
b:luz prend	-0.55
b:madr .	1.45
b:madr dic	0.30
b:madr en	-0.43
b:maestr .	-0.94
b:maestr me	-1.04
b:mal ,	0.73
b:mal .	1.57
b:mal a	1.54
b:mal el	1.05
b:mal la	-0.74
b:malet en	-0.76
b:malet hech	0.81
b:mam de	-0.82
b:man ,	-1.07
b:man .	-0.21
b:man del	-1.15
b:man en	-0.23
b:man no	0.71
b:man por	0.12
b:man y	0.40
b:mand #	-0.96
b:mand .	0.82
b:mand a	0.30
b:mand al	-0.56
b:mand dec	-0.26
b:mand el	-0.99
b:mand fot	-0.51
b:mand la	-0.85
b:mand un	-0.78
b:mand una	-0.53
b:maquin .	-0.76
b:maquin la	-0.33
b:mar .	-0.35
b:mar de	0.71
b:marc #	0.33
b:marc ;	0.49
b:marc de	-0.96
b:marc del	0.41
b:marc en	0.57
b:march ,	0.91
b:march .	0.16
b:mare de	0.37
b:mare del	0.39
b:mare por	-1.04
b:mart #	-0.53
b:mart ,	-1.15
b:mart .	-0.21
b:mart hay	-0.11
b:mart no	0.35
b:mart y	-0.74
b:marz ,	-0.28
b:marz .	-1.51
b:marz y	0.70
b:mas ,	-0.60
b:mas .	-1.76
b:mas all	0.20
b:mas bien	-0.82
b:mas con	-0.44
b:mas de	0.81
b:mas en	0.78
b:mas facil	0.31
b:mas lo	0.33
b:mas me	-0.23
b:mas mied	1.58
b:mas que	0.73
b:mat ,	-0.97
b:mat .	2.00
b:mat en	-0.16
b:matar .	1.46
b:matasell de	-1.02
b:matricul #	-0.58
b:matricul .	-0.67
b:may ,	-0.59
b:may .	0.54
b:mañan ,	0.85
b:mañan .	0.42
b:me .	-0.36
b:me abr	-0.76
b:me abrac	1.11
b:me acerc	-1.33
b:me acompañ	0.50
b:me acompañar	-1.11
b:me acost	-0.29
b:me acuest	0.54
b:me acus	-0.79
b:me advirt	-0.55
b:me afect	0.67
b:me afloj	1.17
b:me agarr	0.43
b:me agarrot	1.21
b:me agreg	-1.18
b:me aguant	1.67
b:me ahogu	0.18
b:me alcanz	-1.12
b:me alegr	-0.66
b:me alter	1.02
b:me apag	0.90
b:me apret	-0.95
b:me ard	0.17
b:me arrepient	1.06
b:me arruin	0.73
b:me asegur	-0.65
b:me asign	-0.23
b:me asom	-0.76
b:me atend	-1.27
b:me aterr	1.23
b:me atragant	-0.47
b:me atrev	0.81
b:me avis	-0.52
b:me bañ	0.62
b:me bloque	1.31
b:me brinc	0.18
b:me buscar	-1.34
b:me cab	0.46
b:me camb	-0.61
b:me cambi	-0.83
b:me castañete	1.02
b:me cayer	-0.76
b:me cerr	0.45
b:me choc	-0.19
b:me cit	0.68
b:me com	1.22
b:me comer	0.90
b:me compr	0.19
b:me concentr	0.49
b:me confirm	-0.66
b:me const	-1.50
b:me cont	-0.94
b:me contest	-1.03
b:me corrig	-0.79
b:me cort	-0.28
b:me cos	-0.83
b:me cost	-0.62
b:me da	0.23
b:me daba	0.44
b:me daban	0.16
b:me dan	-0.12
b:me dej	-0.68
b:me dejar	0.32
b:me den	0.79
b:me deriv	0.36
b:me derrumb	1.24
b:me desconect	-1.13
b:me desmay	-0.70
b:me despert	0.26
b:me despiert	0.49
b:me devolv	-1.13
b:me di	0.71
b:me diagnostic	0.98
b:me dic	-0.58
b:me dieron	0.69
b:me dig	1.03
b:me dij	-0.41
b:me dijer	0.49
b:me dio	-0.16
b:me dispar	-0.16
b:me dobl	0.66
b:me dol	0.38
b:me duel	0.37
b:me duerm	0.65
b:me durm	0.33
b:me ech	0.30
b:me encerr	-0.96
b:me encierr	0.43
b:me encog	0.49
b:me encontr	0.77
b:me enferm	1.14
b:me entr	1.51
b:me entreg	-1.36
b:me env	-0.22
b:me equivoc	0.52
b:me equivoqu	0.39
b:me eriz	0.36
b:me escond	0.57
b:me escondi	0.59
b:me escrib	-1.03
b:me espant	0.24
b:me esper	-1.92
b:me est	0.42
b:me estoy	-0.50
b:me etiquet	-0.95
b:me explic	-0.76
b:me fall	-0.16
b:me fastid	1.11
b:me fio	0.99
b:me firm	-0.39
b:me fue	0.39
b:me fuer	-0.30
b:me fui	-1.39
b:me golpe	-0.62
b:me grab	-0.93
b:me grit	-1.20
b:me guiñ	-1.04
b:me gust	0.38
b:me ha	-0.65
b:me hab	0.41
b:me habl	-0.90
b:me hac	0.60
b:me han	-0.24
b:me he	0.55
b:me hel	0.66
b:me hic	0.71
b:me hicier	-1.44
b:me hierv	0.82
b:me hinch	-0.59
b:me hirv	1.15
b:me hiz	0.16
b:me hubier	0.44
b:me iba	-0.53
b:me impid	-0.78
b:me import	0.89
b:me indic	-0.43
b:me indign	1.32
b:me inform	-1.06
b:me ingres	0.46
b:me invit	-0.26
b:me inyect	-0.87
b:me jal	-1.12
b:me junt	0.62
b:me la	1.05
b:me lat	0.38
b:me lav	0.49
b:me le	-1.39
b:me levant	0.47
b:me ley	-1.02
b:me llam	-1.60
b:me lleg	-0.24
b:me llen	1.20
b:me llev	0.36
b:me lo	1.02
b:me mand	-0.61
b:me mat	-0.77
b:me matar	0.41
b:me met	0.11
b:me meti	-1.06
b:me mir	0.77
b:me molest	-0.72
b:me mor	0.18
b:me mostr	-0.61
b:me mov	0.46
b:me mud	-0.90
b:me muer	-0.51
b:me muerd	0.65
b:me not	1.29
b:me nubl	-0.35
b:me oblig	0.66
b:me odio	0.49
b:me ofend	1.48
b:me ofrec	-0.52
b:me oig	1.32
b:me olv	0.42
b:me olvid	0.54
b:me oper	-0.70
b:me par	-0.16
b:me part	0.61
b:me pas	0.65
b:me peg	0.68
b:me pegu	-0.15
b:me perdi	0.58
b:me perdon	-0.74
b:me pes	0.44
b:me pic	-0.53
b:me pid	-0.29
b:me pis	-0.78
b:me pon	-0.46
b:me pong	1.68
b:me pregunt	-1.15
b:me preocup	0.43
b:me prest	-1.45
b:me pued	-0.16
b:me pus	-0.25
b:me quebr	-0.14
b:me qued	0.15
b:me quem	0.43
b:me quier	0.16
b:me quis	0.15
b:me quit	-1.02
b:me quitar	1.23
b:me recet	-0.59
b:me reclam	-0.76
b:me recog	-0.30
b:me reconozc	0.67
b:me registr	0.26
b:me regres	-1.01
b:me repit	-0.30
b:me revolv	0.50
b:me rio	1.12
b:me rob	-0.72
b:me romp	0.40
b:me sab	0.91
b:me sac	-0.42
b:me sal	0.47
b:me sali	-0.92
b:me salud	-0.70
b:me sec	0.67
b:me segu	0.34
b:me sent	-0.74
b:me senti	-0.40
b:me sient	1.10
b:me sigu	-1.38
b:me sirv	0.57
b:me sobresalt	0.98
b:me solt	0.46
b:me sorprend	0.92
b:me sub	0.51
b:me subi	-0.42
b:me sud	0.80
b:me suelt	-0.60
b:me tembl	0.58
b:me tiembl	-0.15
b:me tien	0.50
b:me tir	-0.61
b:me toc	-0.68
b:me toqu	1.59
b:me torc	-0.81
b:me trab	0.84
b:me tuv	-1.22
b:me val	-0.65
b:me ve	-0.62
b:me vean	0.58
b:me veia	0.72
b:me veo	0.89
b:me vin	1.13
b:me vio	-0.77
b:me volv	-0.31
b:me volvi	0.13
b:mecanic .	-0.74
b:mechon .	0.35
b:med ant	-0.27
b:med de	0.34
b:med pastill	0.81
b:medic de	-1.37
b:medidor de	-0.39
b:mediod .	0.77
b:mejor estoy	0.46
b:men lo	0.29
b:menor no	0.24
b:mens .	1.98
b:mensaj #	-0.73
b:mensaj ,	-0.15
b:mensaj .	0.12
b:mensaj :	-0.58
b:mensaj a	-0.74
b:mensaj en	-0.51
b:ment .	0.41
b:merc .	-0.11
b:mes ,	-0.89
b:mes .	0.54
b:mes de	0.19
b:mes del	-0.36
b:met .	0.80
b:met a	-0.65
b:met debaj	0.54
b:met el	0.28
b:met en	0.22
b:met la	0.62
b:met un	-1.54
b:meti a	-1.10
b:meti en	-0.63
b:metr .	-0.95
b:metr de	-0.85
b:mezcl de	0.40
b:mi ,	1.03
b:mi .	1.01
b:mi abuel	-0.44
b:mi ahij	0.39
b:mi alm	1.11
b:mi apell	0.21
b:mi balc	-1.05
b:mi barr	0.18
b:mi beb	0.33
b:mi blus	-1.24
b:mi bod	0.48
b:mi bols	-0.57
b:mi buz	-0.63
b:mi call	-0.17
b:mi cam	0.43
b:mi car	-0.59
b:mi cas	0.30
b:mi caser	-0.97
b:mi casiller	-0.61
b:mi celul	-0.21
b:mi comadr	-0.66
b:mi compadr	-0.91
b:mi compañer	1.46
b:mi con	-0.33
b:mi corre	-0.91
b:mi cuart	1.01
b:mi cuent	-0.90
b:mi culp	-0.42
b:mi cuñ	-1.54
b:mi difunt	0.30
b:mi direcci	-0.12
b:mi dni	-0.53
b:mi doctor	0.76
b:mi edad	0.58
b:mi en	-0.54
b:mi espos	0.40
b:mi ex	-0.64
b:mi fot	-0.39
b:mi grup	-1.43
b:mi hermanit	-1.08
b:mi horar	-0.87
b:mi jef	-1.00
b:mi lado	-0.41
b:mi letr	-0.93
b:mi list	-0.73
b:mi llav	-1.44
b:mi local	-1.09
b:mi madr	0.99
b:mi mal	0.77
b:mi mam	0.27
b:mi mar	0.38
b:mi me	0.40
b:mi niet	-0.11
b:mi niñ	0.49
b:mi nombr	-1.31
b:mi nuer	-1.20
b:mi numer	-0.98
b:mi pap	-0.49
b:mi pared	-0.82
b:mi pat	-0.95
b:mi perfil	-0.49
b:mi perr	0.43
b:mi pis	0.18
b:mi portal	-1.21
b:mi prim	-1.26
b:mi psicolog	-1.12
b:mi puert	-0.93
b:mi que	-0.48
b:mi rop	-1.45
b:mi sal	-1.01
b:mi se	0.61
b:mi sobrin	0.46
b:mi sombr	-0.82
b:mi suegr	0.20
b:mi tarjet	-0.52
b:mi telefon	0.66
b:mi tio	-0.34
b:mi toall	-1.16
b:mi trabaj	-0.43
b:mi turn	-0.83
b:mi unic	0.59
b:mi vecin	-1.04
b:mi ventan	-0.62
b:mi vida	0.65
b:mi yern	0.47
b:mia .	-0.86
b:mia en	-0.27
b:microfon en	-0.46
b:mied ,	-0.86
b:mied .	-0.18
b:mied a	0.37
b:mied al	-0.62
b:mied que	0.99
b:miedos ,	-0.66
b:mientr pate	-0.28
b:mientr yo	-0.90
b:miercol .	0.53
b:miercol me	-0.70
b:mil .	0.18
b:mil al	1.03
b:min .	0.20
b:minut #	-1.03
b:minut ,	-1.93
b:minut .	-0.24
b:minut ant	-0.94
b:mio .	0.22
b:mio es	0.61
b:mios .	-0.66
b:mir ,	-0.92
b:mir .	-0.62
b:mir atr	1.12
b:mir con	-0.94
b:mir el	1.02
b:mir igual	0.94
b:mir la	0.78
b:mir las	1.49
b:mir los	1.22
b:mir perd	-0.30
b:mir por	0.47
b:mis .	0.27
b:mis alumn	-1.01
b:mis amig	1.17
b:mis colill	-0.64
b:mis compañer	-0.93
b:mis de	-0.72
b:mis herman	0.37
b:mis hij	0.79
b:mis lent	-0.42
b:mis padr	0.43
b:mis pap	0.25
b:mis suegr	1.15
b:mism botell	-0.49
b:mism de	0.32
b:mism dia	-0.87
b:mism hor	-0.67
b:mism pagin	0.24
b:mism que	-0.15
b:mitad de	0.29
b:mochil ,	-0.85
b:mochil .	-0.44
b:mochil en	0.37
b:model que	-0.97
b:molest ,	-1.43
b:molin .	0.15
b:moned .	0.41
b:monitor .	-0.43
b:mor ,	0.93
b:mor .	-0.32
b:mord las	-0.54
b:mostrador .	-0.60
b:mot .	0.91
b:mot sin	0.44
b:motociclet .	0.29
b:mov .	0.60
b:mov el	-1.01
b:movil #	-0.60
b:movil .	-0.11
b:movil en	0.56
b:much verguenz	1.07
b:mud a	-1.06
b:mud de	-1.14
b:mudanz ,	-0.22
b:mudanz se	-0.49
b:muer .	0.63
b:muer de	1.20
b:muert ;	1.06
b:muert de	0.75
b:muj .	0.90
b:muj a	0.33
b:mund ,	0.66
b:mund .	1.26
b:mund encim	0.56
b:municip .	-0.75
b:municipal ,	-0.76
b:mur .	0.18
b:muy apen	-0.16
b:muy delg	-0.33
b:muy mal	-0.55
b:muy nervios	-0.43
b:muñec .	-0.78
b:nada ,	0.24
b:nada .	0.37
b:nada de	1.07
b:nada en	-0.63
b:nada entr	0.47
b:nada mas	-0.73
b:nada me	1.05
b:nadi ,	1.40
b:nadi en	-1.30
b:nadi le	-0.61
b:nadi lo	-0.66
b:nadi mas	-0.34
b:nadi me	0.99
b:nadi que	-0.43
b:nadi se	0.54
b:nadi y	0.68
b:naric .	0.61
b:nariz del	-0.73
b:nause ,	1.21
b:navaj .	-1.43
b:necesit psicolog	-0.12
b:neg la	-0.95
b:negr .	-1.50
b:nervi ,	1.16
b:nervi .	0.30
b:nervi de	0.52
b:nervi en	0.12
b:nervi y	-0.51
b:nervios ,	-0.10
b:nervios .	-1.03
b:ni a	-0.60
b:ni al	0.56
b:ni asi	0.89
b:ni calor	0.42
b:ni con	0.72
b:ni coraj	1.10
b:ni de	0.97
b:ni duerm	-0.43
b:ni el	0.89
b:ni en	0.45
b:ni frio	1.23
b:ni gan	0.89
b:ni la	2.01
b:ni llor	0.75
b:ni los	0.45
b:ni me	1.24
b:ni mir	0.79
b:ni par	1.04
b:ni pens	0.32
b:ni se	-0.47
b:ni tantit	1.13
b:ni un	1.21
b:ni una	0.40
b:ni yo	-0.24
b:niet me	0.92
b:ningun .	-0.77
b:ningun lug	0.75
b:niñ ,	1.32
b:niñ .	1.03
b:niñ de	0.12
b:no ,	0.99
b:no .	1.14
b:no abr	1.46
b:no abri	-0.75
b:no acept	-0.74
b:no aguant	-0.23
b:no aprend	1.39
b:no baj	0.83
b:no coincid	-0.68
b:no com	-0.87
b:no comi	0.25
b:no conf	0.58
b:no conoc	0.43
b:no conozc	-1.13
b:no contest	-0.99
b:no corr	-0.71
b:no cre	0.83
b:no cruz	0.85
b:no dej	0.97
b:no duerm	0.36
b:no encuentr	0.93
b:no entr	0.84
b:no era	0.32
b:no es	-1.55
b:no escribi	-0.41
b:no estoy	-0.29
b:no exist	-1.49
b:no firm	0.53
b:no fui	-0.67
b:no grit	0.47
b:no guard	0.44
b:no hab	-0.29
b:no haberl	0.50
b:no habl	0.13
b:no hag	0.95
b:no hay	1.08
b:no he	0.65
b:no hub	-1.10
b:no hubier	0.71
b:no iba	0.41
b:no la	-0.22
b:no llam	-1.04
b:no lo	-0.76
b:no logr	0.67
b:no los	0.80
b:no mand	-0.90
b:no manej	0.18
b:no me	-0.29
b:no oig	0.51
b:no pedi	-0.71
b:no pegu	1.11
b:no piens	0.55
b:no pod	-0.57
b:no pong	-0.86
b:no por	0.16
b:no qued	0.86
b:no quier	1.34
b:no recuerd	-0.76
b:no respir	-0.29
b:no reteng	0.88
b:no sab	1.01
b:no sal	0.73
b:no salg	0.78
b:no senti	1.05
b:no sep	0.81
b:no sient	-0.51
b:no sirv	0.52
b:no soport	0.28
b:no soy	0.69
b:no ten	0.74
b:no teng	-0.29
b:no tien	-0.48
b:no tom	1.24
b:no va	0.74
b:no valg	0.75
b:no vay	0.38
b:no ve	-0.90
b:no vi	-0.52
b:no vien	0.58
b:no viv	-0.81
b:no volvi	0.61
b:no vuelv	-0.51
b:noch ,	0.23
b:noch .	0.33
b:noch a	-0.42
b:noch del	-0.41
b:noch en	0.62
b:noch le	1.09
b:noch par	0.49
b:noch segu	0.68
b:noch sin	-0.44
b:nom par	0.17
b:nom pens	0.82
b:nombr ,	-0.99
b:nombr .	0.91
b:nombr a	0.79
b:nombr complet	-1.01
b:nombr de	-0.86
b:nombr del	-1.03
b:nombr en	-0.39
b:nombr y	-0.19
b:normal .	-0.12
b:nos cuent	0.60
b:nos habl	0.17
b:nos met	-0.63
b:nos qued	0.10
b:nos sigu	-0.49
b:nosotr .	0.88
b:not .	-1.72
b:not :	-0.18
b:not de	-1.13
b:not el	-1.07
b:not en	-1.22
b:not entr	-1.06
b:not est	0.29
b:not me	-0.92
b:not rar	-0.23
b:notar .	-0.53
b:notar de	-1.10
b:notific el	-0.61
b:noven .	-0.92
b:novi .	-0.24
b:noviembr .	0.24
b:nubl la	-0.45
b:nuc cada	0.54
b:nuestr usuar	0.18
b:nuev ,	0.74
b:nuev .	-0.21
b:nuev :	-0.76
b:nuev a	-0.31
b:nuev dias	-0.24
b:nuev en	-0.99
b:nuev fot	-0.39
b:nuev inquilin	-0.73
b:nuev llam	-0.48
b:nuev vec	-1.30
b:numer #	-1.18
b:numer ,	-0.58
b:numer .	-0.78
b:numer :	-0.40
b:numer de	0.62
b:numer es	-0.48
b:numer nuev	0.30
b:numer ocult	-1.23
b:nunc .	1.35
b:nunc debi	0.51
b:nunc he	-0.29
b:nunc le	-0.56
b:nunc lo	1.41
b:nunc mas	-0.64
b:o el	0.95
b:o no	0.54
b:o sea	-0.20
b:o tempran	0.25
b:objet .	-0.42
b:oblig a	0.63
b:obr .	-1.05
b:obr social	0.38
b:observaci hast	-0.16
b:och hor	-0.65
b:och kil	-0.24
b:octubr .	-0.24
b:ocul en	-0.49
b:ocult ,	-0.33
b:ocup con	-0.27
b:odio con	0.81
b:odio por	1.12
b:odio que	1.23
b:oficial .	0.71
b:oficin .	-0.11
b:oi el	-0.36
b:oido en	-0.47
b:oidos cuand	0.24
b:oig .	0.96
b:oir el	0.51
b:oir la	0.58
b:oir motociclet	0.65
b:ojal se	0.59
b:ojo ,	-0.36
b:ojo abiert	0.85
b:ojos .	-0.52
b:ojos com	-0.27
b:ojos de	0.19
b:olor a	-0.91
b:olvid .	1.10
b:olvid las	0.55
b:oper el	-0.73
b:operaci de	-0.46
b:ord .	0.20
b:ord de	-0.87
b:ord del	-0.96
b:ord el	-0.78
b:ord es	-0.21
b:ord por	0.28
b:orej .	-0.28
b:orej par	1.13
b:orgullos de	0.50
b:original .	-0.53
b:original otr	-0.63
b:oscur ,	0.98
b:oscuridad .	-0.75
b:otr .	0.74
b:otr camin	-1.04
b:otr con	-0.75
b:otr cop	0.33
b:otr cos	-0.34
b:otr cuent	-1.03
b:otr de	-0.72
b:otr en	0.38
b:otr lado	-0.33
b:otr matricul	-0.40
b:otr mes	-0.98
b:otr vez	-0.24
b:oye el	-0.79
b:oyo la	-0.59
b:pacient .	-0.49
b:pacient acud	-0.94
b:padr .	0.36
b:pag con	-0.37
b:pag en	0.66
b:pag la	-0.17
b:pagin #	-1.01
b:pagin .	-0.68
b:pagin cinc	0.17
b:pagu #	-0.36
b:pal .	-0.71
b:pal de	0.88
b:palabr .	0.50
b:palabr en	-0.54
b:pan .	0.86
b:pan de	-0.53
b:panader .	0.39
b:panic ,	0.91
b:panic .	0.66
b:panic en	-0.48
b:panz ,	-0.25
b:pap ,	0.62
b:pap .	-0.23
b:papel :	-0.15
b:papel con	-0.93
b:papel en	-1.17
b:papelit .	-0.90
b:papelit :	-0.76
b:paquet .	-0.71
b:par ,	0.62
b:par .	0.52
b:par aguant	0.81
b:par baj	0.76
b:par cambi	-1.16
b:par com	0.51
b:par darl	0.69
b:par de	0.53
b:par del	-1.00
b:par despu	-0.86
b:par dorm	0.64
b:par dos	-1.28
b:par el	-0.48
b:par en	-0.49
b:par est	1.14
b:par ir	-0.75
b:par la	-0.98
b:par los	1.07
b:par mi	0.67
b:par mis	1.26
b:par nada	1.41
b:par no	1.39
b:par oir	0.37
b:par ped	1.02
b:par pod	1.06
b:par que	0.50
b:par terap	0.34
b:par ver	0.28
b:paragu en	-0.49
b:parch par	0.52
b:parec una	0.46
b:parej .	0.51
b:parezc un	0.61
b:parp izquierd	0.68
b:parqu .	-0.47
b:part #	-1.55
b:part ,	0.44
b:part .	-0.34
b:part de	-0.20
b:part del	-1.41
b:part el	0.40
b:part en	1.27
b:pas ,	-0.19
b:pas .	1.42
b:pas a	-0.18
b:pas alg	0.58
b:pas con	-0.56
b:pas de	0.95
b:pas del	1.56
b:pas dos	-0.90
b:pas el	-0.11
b:pas en	-0.97
b:pas la	0.15
b:pas list	-0.80
b:pas los	0.20
b:pas por	-0.18
b:pas tant	0.68
b:pas un	-0.23
b:pasar a	0.13
b:pasill #	-0.85
b:pasill .	-0.26
b:pasill de	0.69
b:pasill del	0.40
b:pastel .	-0.32
b:pastill .	-0.95
b:pastill de	-1.01
b:pastill del	-1.32
b:pastill en	0.59
b:pastill par	-0.32
b:pat ,	-0.50
b:pat .	0.45
b:pat a	-0.45
b:patetic .	1.00
b:patrull #	-1.22
b:patrull .	-0.64
b:patrull pas	-0.37
b:pavor .	0.84
b:payas .	-1.16
b:paz .	0.65
b:pech ,	-0.11
b:pech .	0.90
b:ped la	-0.70
b:pedi a	0.70
b:pedi al	-1.01
b:pedi cit	0.47
b:pedi disculp	-0.88
b:pedi el	-1.44
b:pedi la	-1.27
b:pedi por	-0.56
b:peg .	0.94
b:peg a	1.11
b:peg al	0.81
b:peg con	-0.42
b:peg ojo	-0.39
b:peg un	0.79
b:pegu ojo	1.12
b:pel .	-0.17
b:pel a	0.36
b:pel de	0.79
b:pele .	0.78
b:pelicul .	0.76
b:peluc ,	0.93
b:peluquer .	0.62
b:pen ,	-0.75
b:pen .	-0.48
b:pen con	1.18
b:pen maxim	-0.73
b:pendriv .	-0.16
b:pens ,	0.85
b:pens .	0.44
b:pens en	1.47
b:pens que	0.51
b:peor .	1.17
b:peor es	0.32
b:per lo	-0.17
b:per se	-0.46
b:per si	0.76
b:per ya	1.36
b:perd ,	0.70
b:perd .	0.94
b:perd :	0.17
b:perd de	0.32
b:perd el	-0.11
b:perdi el	0.58
b:perdi en	-1.58
b:perdi la	0.31
b:perdi pes	0.44
b:perdier el	-0.76
b:perdon .	-0.80
b:perdon y	1.12
b:perez de	0.70
b:perfil ,	-0.91
b:perfil fals	-0.19
b:periodic .	-0.64
b:periodic del	-0.59
b:perit .	-0.77
b:peritaj .	-0.51
b:permis de	-0.54
b:perr ,	-0.58
b:perr .	-0.63
b:perr muert	0.57
b:persian .	0.35
b:persigu ,	-0.46
b:person ,	0.60
b:pes #	-0.52
b:pes ,	-0.91
b:pes .	-0.49
b:pes :	-1.64
b:pes demasi	-0.75
b:pes el	0.27
b:pes en	-0.34
b:pes la	-0.51
b:pesadill .	-0.57
b:pesam por	-0.54
b:pic la	-0.60
b:pid a	0.57
b:pid agu	-0.78
b:pid el	-0.76
b:pid la	-0.92
b:pid no	-1.36
b:pid que	0.93
b:pie ,	-0.32
b:pie .	0.32
b:piedr .	-0.28
b:piedr al	-0.78
b:piedr en	0.24
b:piel de	0.43
b:piens en	1.14
b:piern .	1.26
b:piern al	-0.15
b:piern por	-1.04
b:pies ,	0.94
b:pinch .	-1.25
b:pint en	-1.21
b:pipi en	0.17
b:pis #	-1.09
b:pis ,	0.45
b:pis .	0.53
b:pis con	-0.92
b:pis el	-0.48
b:pizz .	-0.19
b:plac .	-0.78
b:plac :	-0.57
b:plac sal	0.61
b:plan ,	1.28
b:plant #	-0.85
b:plant .	0.44
b:plat .	-0.59
b:plaz sin	0.82
b:plum roj	-1.18
b:poc cos	-0.16
b:pod dorm	0.27
b:pod entr	-0.83
b:pod oir	0.71
b:pod respir	1.24
b:pod trag	0.80
b:polic ,	-1.42
b:polic .	-0.82
b:polic de	-1.13
b:polic la	-0.57
b:polic local	-0.35
b:pon .	-0.79
b:pon el	0.84
b:pon en	-0.99
b:pon la	-0.25
b:pon una	0.61
b:pong a	0.57
b:pong los	0.76
b:pong un	0.18
b:pong una	0.58
b:por #	-1.34
b:por .	-0.34
b:por ahi	-0.41
b:por and	1.42
b:por ansiedad	0.28
b:por cada	0.83
b:por cart	-0.88
b:por consej	-0.67
b:por corre	-0.23
b:por dentr	0.96
b:por detr	-1.98
b:por dond	1.01
b:por dos	-1.30
b:por el	-1.62
b:por ell	-0.21
b:por encim	0.20
b:por escrit	-0.92
b:por eso	-1.02
b:por est	1.48
b:por fin	0.99
b:por fuer	-1.13
b:por hab	1.01
b:por la	-1.08
b:por las	-0.53
b:por lo	-0.59
b:por los	-0.87
b:por mi	-0.77
b:por mied	-0.35
b:por mis	-0.55
b:por no	1.27
b:por ord	-0.35
b:por primer	0.44
b:por que	0.33
b:por qui	-0.19
b:por seman	0.32
b:por si	-0.46
b:por su	-0.31
b:por telefon	0.12
b:por tercer	0.26
b:por tod	-0.19
b:por turn	0.71
b:por un	0.88
b:por una	0.76
b:por unas	-0.33
b:porqu a	0.63
b:porqu con	0.47
b:porqu el	-0.15
b:porqu en	0.37
b:porqu era	0.92
b:porqu es	0.45
b:porqu est	1.33
b:porqu la	-0.65
b:porqu llev	-0.77
b:porqu lo	-0.73
b:porqu me	-0.11
b:porqu no	0.64
b:porqu siempr	0.74
b:porqu ven	-0.40
b:porqu ya	0.32
b:porqu yo	-0.50
b:porr .	0.85
b:port .	0.13
b:port ;	0.35
b:portal ,	-0.64
b:portal .	0.74
b:portal mas	0.13
b:porter .	-0.43
b:post .	0.79
b:postraumatic .	0.21
b:postraumatic en	1.04
b:postraumatic por	-0.78
b:pregunt el	-0.57
b:pregunt en	-0.70
b:pregunt por	0.36
b:pregunt que	-1.43
b:pregunt qui	-0.62
b:prend .	0.95
b:prend a	-0.74
b:prend en	-0.14
b:prend la	0.31
b:prend tod	0.41
b:prendi la	-0.55
b:preocup ,	-0.77
b:preocup much	-0.77
b:preocup que	0.93
b:pres del	0.25
b:present el	-1.21
b:present en	-1.16
b:presi en	-0.55
b:prest el	-0.34
b:presum en	0.18
b:prim .	-0.47
b:prim de	-0.70
b:primer denunc	0.83
b:primer vez	0.55
b:priv .	-0.74
b:probador .	1.00
b:prop cas	0.56
b:prop hij	0.41
b:prop sombr	0.57
b:proxim vez	0.84
b:prueb de	-1.04
b:psicolog .	-0.52
b:psicolog de	0.37
b:psicolog del	0.48
b:psicolog dic	0.42
b:psicolog forens	-0.75
b:psiquiatr .	0.63
b:psiquiatr de	0.58
b:psiquiatr me	0.90
b:psiquiatric .	0.32
b:public .	-1.00
b:pud dorm	-0.43
b:pud habl	-0.51
b:pud ni	1.01
b:pud ser	0.15
b:pued .	1.33
b:pued con	1.12
b:pued dorm	-0.72
b:pued mas	1.71
b:pued ni	0.94
b:pued pas	0.36
b:pued ser	-0.65
b:puent .	1.28
b:puert ,	0.42
b:puert abiert	0.54
b:puert con	0.29
b:puert de	0.26
b:puert en	-0.33
b:puert por	0.39
b:puert y	0.94
b:puest .	0.22
b:puest de	-1.18
b:puest el	-0.85
b:puest en	0.62
b:puest par	0.49
b:puj .	-1.04
b:punt ,	-1.38
b:punt .	0.24
b:punt de	0.65
b:punt en	-0.76
b:pur nervi	0.72
b:pus .	0.72
b:pus de	0.59
b:pus denunc	-0.47
b:pus el	-0.20
b:pus en	-0.72
b:pus la	-0.52
b:pus los	0.81
b:pus mi	-0.46
b:pus su	-0.71
b:pus suer	-0.71
b:pus una	-0.98
b:puñ ,	0.15
b:puñ .	0.81
b:que ,	0.78
b:que ?	0.71
b:que a	-0.62
b:que alg	0.39
b:que algui	0.95
b:que aliv	0.67
b:que and	0.98
b:que ando	-0.42
b:que anot	0.20
b:que apunt	-0.37
b:que asc	0.20
b:que avis	-0.64
b:que beb	0.59
b:que casi	0.82
b:que cerr	-1.04
b:que cerrar	-0.54
b:que confund	-0.23
b:que cre	0.81
b:que crei	0.54
b:que dec	0.63
b:que dej	0.62
b:que demostr	1.16
b:que descans	1.67
b:que dia	0.87
b:que dig	-0.82
b:que duerm	-0.26
b:que el	-0.60
b:que en	-0.73
b:que encontr	-0.75
b:que entr	0.80
b:que entrar	-0.83
b:que era	-0.70
b:que es	-0.46
b:que escrib	0.22
b:que escribier	0.26
b:que esper	0.84
b:que est	-0.59
b:que estoy	-0.48
b:que exager	0.83
b:que explic	-0.69
b:que falt	0.66
b:que fuer	-0.11
b:que fui	0.60
b:que gan	0.57
b:que grit	1.08
b:que hab	0.33
b:que haberl	0.81
b:que hac	0.94
b:que hag	1.86
b:que hay	-0.95
b:que hic	1.27
b:que hubier	-0.81
b:que humillaci	1.09
b:que iba	-0.33
b:que ibamos	-1.16
b:que la	-0.79
b:que las	-0.33
b:que le	0.68
b:que llam	-1.33
b:que llamar	0.53
b:que llegu	-0.13
b:que llev	0.19
b:que llor	-0.15
b:que lo	-0.90
b:que me	-0.76
b:que mi	-0.89
b:que mied	0.17
b:que mis	-0.82
b:que nadi	-0.68
b:que no	-0.42
b:que nos	-1.10
b:que parezc	-0.56
b:que pas	0.22
b:que pens	1.04
b:que perdier	-0.79
b:que perez	0.67
b:que piens	-0.85
b:que pon	0.75
b:que por	-1.01
b:que pued	0.68
b:que pus	-0.84
b:que qued	-0.28
b:que quier	0.99
b:que quitar	-0.79
b:que rab	1.05
b:que sab	-0.40
b:que sal	0.29
b:que salg	0.57
b:que sali	0.40
b:que salier	-0.82
b:que se	0.34
b:que sea	-0.51
b:que sep	-0.47
b:que ser	0.84
b:que siempr	0.29
b:que sient	1.12
b:que sig	-0.32
b:que sol	-0.51
b:que soledad	0.65
b:que som	-0.22
b:que soy	-1.57
b:que su	-0.83
b:que sub	0.31
b:que suen	0.72
b:que te	1.70
b:que tem	1.19
b:que ten	-0.22
b:que tiembl	-0.95
b:que tien	-0.17
b:que toc	1.19
b:que tod	-0.75
b:que tom	-0.34
b:que tra	0.39
b:que tristez	0.49
b:que un	0.44
b:que use	-0.54
b:que va	-0.37
b:que veng	0.87
b:que verguenz	0.44
b:que vibr	0.70
b:que viv	0.96
b:que volvi	-0.94
b:que voy	-0.32
b:que ya	-0.83
b:que yo	-1.25
b:quebr ,	0.76
b:quebr la	-0.20
b:qued .	1.24
b:qued a	0.53
b:qued call	0.25
b:qued clav	0.50
b:qued de	1.29
b:qued despiert	-0.63
b:qued en	-0.46
b:qued hel	-0.48
b:qued mir	-0.91
b:qued muert	-0.36
b:qued nada	0.32
b:qued paraliz	0.41
b:qued quiet	0.61
b:qued sin	1.07
b:qued sol	0.29
b:qued ties	0.92
b:qued tres	-0.77
b:qued vac	0.63
b:qued viend	-0.55
b:quej .	-0.54
b:quej con	0.77
b:quej fals	-1.15
b:quem .	0.37
b:quem con	-0.52
b:quem el	0.34
b:quem la	0.29
b:quem las	-0.24
b:quemadur de	-0.62
b:qui dej	-0.45
b:qui ell	-0.32
b:qui era	-0.88
b:qui escrib	-0.21
b:qui est	0.59
b:qui le	0.94
b:qui llam	0.54
b:qui se	0.22
b:qui sea	0.25
b:qui sigu	0.49
b:qui vien	0.63
b:quier ,	1.51
b:quier .	-0.41
b:quier dec	0.26
b:quier dorm	0.81
b:quier ir	0.56
b:quier mor	0.41
b:quier que	-0.85
b:quiet .	0.56
b:quinc dias	0.82
b:quinc minut	-0.85
b:quis el	-0.56
b:quit .	1.02
b:quit de	1.13
b:quit el	-1.26
b:quit est	0.91
b:quit la	0.44
b:quit las	-0.99
b:quit los	0.56
b:quit ni	0.55
b:quitar mi	-0.91
b:r .	-0.47
b:rab ,	-0.59
b:rab .	1.41
b:rab me	1.21
b:rab que	0.41
b:rad ,	0.45
b:rad .	-0.67
b:ram de	0.44
b:ramp de	-0.90
b:rar ,	-0.22
b:rasp ,	-0.29
b:rastreador .	0.33
b:rat ,	0.77
b:rat .	-0.15
b:rat en	0.56
b:rat larg	0.47
b:rat lo	0.67
b:rat se	0.24
b:ray ,	-0.36
b:ray .	-0.72
b:ray el	-0.45
b:raz .	0.60
b:recarg en	-0.65
b:recepci .	-0.48
b:recib #	-0.53
b:recib ,	-0.31
b:recib .	-1.14
b:recib :	-0.81
b:recib a	-0.68
b:recib del	-0.35
b:recibi el	-0.59
b:recibi un	-0.65
b:reclam ,	-0.71
b:recog a	-0.26
b:recog las	-0.72
b:recog mis	0.47
b:recogi el	-1.05
b:recogi lo	-0.91
b:reconoci la	-1.13
b:reconoci por	-0.49
b:reconozc .	1.33
b:reconozc en	0.44
b:recort de	-0.79
b:recort en	-0.42
b:recuerd la	1.01
b:recuper onc	-0.52
b:recurs .	-0.86
b:ref .	-0.79
b:refer a	-0.58
b:refier insomn	-0.24
b:refier sent	0.88
b:reflej de	0.70
b:reflej en	-0.21
b:regader .	0.48
b:regal .	0.28
b:registr de	-1.10
b:registr del	-0.78
b:registr en	-0.36
b:regl .	-0.69
b:regres ,	-1.17
b:regres a	-0.46
b:regres la	-0.98
b:rehabilitaci .	-0.70
b:rei con	0.25
b:rei de	1.21
b:reir de	1.24
b:reirm de	1.05
b:rej ,	0.76
b:rej .	0.34
b:reloj .	0.34
b:remitent .	-1.09
b:rend ,	1.02
b:renunci al	-0.97
b:reparaci .	-1.21
b:repartidor de	0.95
b:repartidor se	-0.80
b:report ,	-0.56
b:resoluci del	-0.52
b:respir ,	0.73
b:respir .	0.70
b:respir en	-0.40
b:respiraci en	0.25
b:result ser	-1.22
b:retir el	-0.53
b:retir la	-0.13
b:retras de	-0.48
b:rev .	0.62
b:revent ,	1.53
b:revis el	-0.78
b:revis la	0.62
b:revist .	-0.72
b:revolv las	0.27
b:ridicul y	0.53
b:rie ,	0.76
b:riendos ,	-0.87
b:rio .	0.43
b:ris .	-0.87
b:rob .	0.86
b:rob la	0.33
b:roj .	0.34
b:roj :	0.96
b:romp el	-1.23
b:rompi a	0.45
b:ronc por	-1.06
b:rop .	-0.18
b:rop de	0.33
b:rop del	-0.91
b:rot ,	-0.78
b:rot .	0.61
b:rot en	-0.23
b:rotur de	-1.10
b:rued de	-0.77
b:rued pinch	-0.49
b:ruid ,	0.48
b:ruid .	0.50
b:ruin .	-0.20
b:rut #	-0.73
b:sab ,	-0.13
b:sab .	-0.33
b:sab a	0.51
b:sab de	0.70
b:sab dond	0.60
b:sab el	-1.42
b:sab que	-0.39
b:saban en	-0.91
b:sac a	0.84
b:sac al	0.23
b:sac de	0.32
b:sac del	-1.14
b:sac el	-0.63
b:sac fot	-0.48
b:sac la	0.63
b:sac las	-0.47
b:sac un	-0.32
b:sal #	-0.80
b:sal ,	-0.48
b:sal .	0.43
b:sal a	-0.66
b:sal al	0.44
b:sal con	0.17
b:sal corr	0.73
b:sal de	-0.56
b:sal del	-0.65
b:sal el	0.34
b:sal en	0.38
b:sal est	-0.18
b:sal la	0.86
b:sal las	0.22
b:sal por	-0.54
b:sal ronch	-0.33
b:sal sol	0.40
b:sal un	0.42
b:salg .	0.75
b:salg de	0.75
b:salg del	0.53
b:salg viv	0.55
b:sali ,	0.72
b:sali .	-0.43
b:sali a	-1.09
b:sali al	0.94
b:sali ant	-1.12
b:sali con	0.30
b:sali del	0.83
b:sali en	-0.68
b:sali por	-1.84
b:salt de	1.30
b:salt la	-0.37
b:salud .	-1.22
b:salud de	-0.25
b:salud mental	0.51
b:salv .	1.08
b:sangr .	1.15
b:sangr a	0.22
b:sangr por	0.65
b:saqu una	-1.24
b:se ,	0.29
b:se .	0.17
b:se acab	0.42
b:se acerc	0.84
b:se angust	-0.89
b:se apag	-0.57
b:se asust	-0.84
b:se cae	0.44
b:se call	-1.12
b:se camb	-1.00
b:se com	-0.26
b:se constat	0.32
b:se cort	0.64
b:se cuant	0.80
b:se cuel	-0.67
b:se culp	0.74
b:se deriv	-0.78
b:se despeg	0.69
b:se detuv	-0.80
b:se enoj	0.45
b:se equivoc	1.19
b:se espant	-1.26
b:se est	0.68
b:se fue	1.01
b:se fuer	-0.30
b:se hab	1.03
b:se hac	-0.53
b:se hay	-0.55
b:se hiz	-0.37
b:se la	0.55
b:se le	-0.40
b:se lee	-1.15
b:se llam	-1.30
b:se lleg	0.70
b:se llev	-0.77
b:se lo	0.18
b:se los	-0.60
b:se me	0.84
b:se muestr	0.33
b:se oye	-0.88
b:se oyo	-0.88
b:se par	-0.90
b:se paut	-0.32
b:se pon	0.85
b:se por	0.67
b:se present	-0.19
b:se pus	0.26
b:se que	0.86
b:se qued	-0.48
b:se quedar	-0.68
b:se quer	-0.49
b:se quit	0.73
b:se reia	-1.10
b:se rie	0.50
b:se rieron	-0.79
b:se rio	-0.70
b:se sent	-0.57
b:se separ	-0.47
b:se sient	-0.78
b:se sub	0.34
b:se sutur	-1.22
b:se tap	0.14
b:se tom	-0.34
b:se va	0.20
b:se ve	-0.56
b:se veia	-1.00
b:sea ,	-0.76
b:sea yo	0.20
b:sec el	-0.22
b:sec en	-1.39
b:sec la	0.51
b:secretar .	-1.26
b:segu .	-0.32
b:segu a	0.37
b:segu con	-0.51
b:segun me	-0.79
b:segund .	0.14
b:segund pis	-0.17
b:segur ,	-0.39
b:segur .	0.37
b:segur del	-1.10
b:segur en	0.95
b:segur ya	1.12
b:seguridad .	-0.72
b:sei .	-0.59
b:sei cuadr	-0.29
b:sei mes	-0.67
b:sei minut	0.53
b:sei vec	0.34
b:sell .	-1.60
b:semafor .	-0.35
b:seman ,	0.66
b:seman por	-1.14
b:seman sin	0.14
b:semanal .	0.91
b:sencill .	1.15
b:sensaci de	0.71
b:sent .	0.53
b:sent a	0.45
b:sent contrar	-0.46
b:sent en	-0.51
b:sent poc	-0.37
b:sent por	-0.16
b:sent segur	-1.04
b:sentenc .	-0.41
b:senti com	0.43
b:senti el	0.87
b:senti gan	0.31
b:senti nada	1.04
b:senti tan	0.68
b:senti un	0.75
b:senti una	0.51
b:sep dond	-0.46
b:separ de	-0.42
b:septiembr .	-0.66
b:ser ,	-0.53
b:ser .	-0.30
b:ser amabl	0.77
b:ser el	0.67
b:ser la	0.25
b:ser mas	0.31
b:ser tan	-0.42
b:ser un	-0.61
b:sertralin .	0.90
b:sertralin a	1.52
b:servic .	-0.58
b:señal .	-0.71
b:señor .	-0.96
b:señor de	-0.64
b:señor del	-0.67
b:señor que	-0.12
b:si ,	1.11
b:si a	0.19
b:si el	1.00
b:si era	-0.11
b:si est	-1.45
b:si fuer	-0.37
b:si hay	1.57
b:si le	1.31
b:si llam	-0.97
b:si lo	0.11
b:si mi	0.63
b:si no	0.37
b:si se	0.61
b:si soy	-0.22
b:si suen	0.67
b:si ten	-0.45
b:si va	0.84
b:si ya	-1.06
b:si yo	-0.33
b:sido mas	0.73
b:siempr ,	0.88
b:siempr .	0.62
b:siempr del	0.62
b:siempr la	1.01
b:siempr mir	0.87
b:sient ,	-0.70
b:sient .	0.98
b:sient com	1.68
b:sient comod	-0.62
b:sient culpabl	0.16
b:sient de	1.29
b:sient el	-0.46
b:sient en	-0.86
b:sient hormig	0.98
b:sient junt	-0.36
b:sient much	-0.49
b:sient nada	1.01
b:sient que	-0.29
b:sient ridicul	0.46
b:sient segur	1.68
b:sient siempr	0.85
b:sient suc	0.64
b:sient traicion	0.69
b:sient un	1.03
b:sient una	0.59
b:sient verguenz	1.33
b:sierr .	0.96
b:siet kil	0.72
b:siet mes	0.25
b:siet vec	-1.20
b:sig con	1.07
b:sig sin	1.04
b:sigu ,	0.11
b:sigu .	-0.85
b:sigu desd	-0.90
b:sigu el	-0.95
b:sigu hast	-0.75
b:sigu por	-1.35
b:siguient audienc	-0.42
b:silb .	-0.60
b:silenc .	0.53
b:silenc de	-1.11
b:sill ,	0.72
b:sill .	-0.27
b:sill contr	0.57
b:sill de	-0.19
b:sim ,	-1.32
b:sin air	-0.29
b:sin anim	-0.37
b:sin atrev	0.84
b:sin bater	-0.52
b:sin dec	0.17
b:sin dorm	-0.32
b:sin esperanz	1.32
b:sin fuerz	-0.16
b:sin gan	0.35
b:sin hac	0.35
b:sin lesion	-1.13
b:sin llam	-0.40
b:sin mi	-0.23
b:sin mir	0.75
b:sin nadi	0.24
b:sin pod	0.99
b:sin que	1.12
b:sin quer	1.08
b:sin sab	0.54
b:sin sell	-0.39
b:sin ti	-0.55
b:sin toc	-0.64
b:sin ventan	-0.14
b:sin ver	-0.53
b:sin voz	-0.47
b:sirv ,	0.61
b:sirv .	0.84
b:sirv par	0.49
b:sistem .	-0.52
b:sit .	0.56
b:sobr ,	0.20
b:sobr de	-0.28
b:sobr el	-0.54
b:sobr en	-0.95
b:sobr la	-0.79
b:sobr mi	0.27
b:sobr tra	-1.37
b:sobrin .	0.89
b:sobrin se	-0.44
b:social .	0.35
b:sof .	0.62
b:sol ,	-0.93
b:sol .	0.45
b:sol de	-0.81
b:sol en	0.38
b:sol por	-0.90
b:sol recog	-0.52
b:solap .	0.40
b:solicitud .	-1.16
b:solicitud de	-0.50
b:solt la	-1.04
b:som dos	1.18
b:sombr .	0.25
b:son #	-1.00
b:son .	-1.06
b:son de	1.26
b:son el	-0.69
b:sonre ,	-1.35
b:soport que	-0.16
b:sospech hast	0.70
b:soy .	0.85
b:soy capaz	0.99
b:soy de	0.32
b:soy el	0.38
b:soy la	-0.36
b:soy su	-0.85
b:soy un	1.11
b:soy una	0.59
b:soy yo	-0.40
b:soñ conmig	-0.83
b:su abuel	-0.15
b:su car	-0.77
b:su cart	-1.16
b:su cas	-0.40
b:su casiller	-0.61
b:su cuart	0.41
b:su domicil	1.28
b:su grup	0.49
b:su herman	-0.55
b:su hij	-0.63
b:su ip	-0.32
b:su madr	-0.89
b:su mam	0.84
b:su man	-0.91
b:su mism	-0.65
b:su mochil	0.57
b:su mot	-0.45
b:su niet	-0.68
b:su numer	-0.60
b:su padr	-0.18
b:su perfil	-0.65
b:su prim	0.39
b:su reflej	-0.25
b:su sobrin	-0.52
b:su telefon	-0.24
b:su usuar	-0.48
b:su voz	-0.28
b:sub .	0.35
b:sub a	-0.16
b:sub al	0.32
b:sub la	0.17
b:subi .	-0.53
b:subi al	-0.86
b:subi por	-0.34
b:suc .	0.94
b:sud ,	-1.66
b:sud .	0.16
b:sudor .	0.80
b:suegr .	1.17
b:suel ,	0.72
b:suel .	0.86
b:suelt .	1.28
b:suelt el	1.16
b:suen a	-0.28
b:suen el	0.14
b:sueñ ,	0.99
b:sueñ .	-0.86
b:sueñ :	-0.36
b:sueñ con	1.12
b:sueñ de	-0.26
b:sueñ es	1.03
b:suic .	-0.45
b:sup .	0.26
b:sup con	-0.71
b:sus abog	1.14
b:sus hij	0.12
b:sust ,	0.63
b:sust .	-0.11
b:suy .	-1.20
b:suy en	0.36
b:tac normal	-0.62
b:tach .	-0.70
b:tall .	-0.96
b:tall de	-0.45
b:tamal .	-0.35
b:tamañ de	-0.55
b:tambi .	-1.19
b:tan fuert	1.50
b:tan grand	0.65
b:tan impotent	-0.73
b:tan nervios	-0.71
b:tanqu .	-1.36
b:tant apret	0.25
b:tant las	-0.11
b:tant mied	0.73
b:tap la	-0.33
b:tap los	0.13
b:tapet .	0.38
b:taquicard en	0.69
b:tar .	1.00
b:tard #	-1.89
b:tard ,	0.44
b:tard .	-0.16
b:tard el	1.02
b:tard en	-0.31
b:tarjet .	-0.72
b:tarjet con	-0.67
b:tarjet de	-0.99
b:tarjet la	-0.60
b:tarjet sim	-0.33
b:tartamude .	0.86
b:tatuaj .	-1.02
b:tatuaj de	-1.10
b:te cuent	-0.30
b:tech .	0.36
b:tecnic .	-0.71
b:tecnic de	-0.66
b:tel ,	-0.18
b:tel .	0.48
b:telefon ,	-0.51
b:telefon .	-0.53
b:telefon :	-0.42
b:telefon a	-0.79
b:telefon de	0.26
b:telefon del	-0.15
b:telefon el	-0.75
b:telefon en	0.77
b:telefon fij	0.28
b:tem que	1.04
b:tembl ,	1.30
b:tembl .	0.57
b:tembl com	-0.13
b:tembl de	-0.60
b:tembl el	-1.16
b:tembl la	0.22
b:tembl las	0.53
b:tembl tant	1.49
b:temblor .	0.84
b:ten ,	0.88
b:ten .	-0.23
b:ten el	-0.79
b:ten las	-0.95
b:ten los	-0.53
b:ten mi	-1.51
b:ten mied	0.29
b:ten un	-0.81
b:ten una	0.94
b:tendeder .	-0.63
b:tendr que	1.07
b:teng #	-0.99
b:teng .	-1.18
b:teng a	0.34
b:teng ataqu	1.29
b:teng captur	-1.26
b:teng cit	-0.32
b:teng cop	-1.38
b:teng coraz	-0.17
b:teng el	0.86
b:teng en	-0.29
b:teng ide	-0.12
b:teng insomn	-0.24
b:teng la	0.55
b:teng las	0.64
b:teng los	-0.31
b:teng mied	0.32
b:teng palabr	0.65
b:teng pavor	-0.23
b:teng pesadill	1.04
b:teng que	0.85
b:teng sueñ	-0.33
b:teng tres	-0.64
b:teng un	-0.21
b:terap ,	1.55
b:terap emdr	0.52
b:terapeut lo	0.90
b:tercer ,	-0.95
b:tercer fil	-1.00
b:tercer no	-0.35
b:tercer noch	1.02
b:tercer psicolog	0.29
b:tercer vez	-0.74
b:termin con	-1.06
b:termin el	-0.17
b:termin en	-0.97
b:termin la	0.54
b:testig .	-0.97
b:tia .	-0.15
b:ticket #	-0.93
b:tiembl ,	-0.89
b:tiembl a	-0.22
b:tiembl el	0.77
b:tiembl la	1.21
b:tiembl las	-0.67
b:tien #	-1.29
b:tien .	-0.87
b:tien a	0.58
b:tien camar	-0.67
b:tien com	-0.23
b:tien con	0.67
b:tien cop	-0.13
b:tien de	1.07
b:tien el	-1.08
b:tien en	0.26
b:tien fech	-0.66
b:tien la	-1.60
b:tien los	0.52
b:tien mi	-0.16
b:tien mied	-0.85
b:tien otr	0.36
b:tien pavor	0.43
b:tien un	-0.87
b:tien una	-0.99
b:tiend .	-0.75
b:tiend cobr	0.32
b:tierr y	-0.78
b:ties .	0.61
b:timbr .	0.26
b:tin ,	1.27
b:tir .	0.59
b:tir al	-0.50
b:tir de	-0.27
b:tir el	-0.87
b:tir las	-0.85
b:tir una	-0.63
b:toall .	-1.15
b:toc ,	0.36
b:toc .	-0.25
b:toc a	-1.06
b:toc con	-0.19
b:toc el	0.58
b:toc la	0.15
b:tod ,	1.49
b:tod .	0.29
b:tod :	0.49
b:tod a	0.90
b:tod el	0.20
b:tod en	-0.74
b:tod est	0.43
b:tod lo	-0.32
b:tod los	0.48
b:tod me	-0.29
b:tod mis	-0.10
b:tod mund	-0.40
b:tod por	1.05
b:todav lo	1.03
b:todav me	0.98
b:todav no	0.64
b:tom antibiotic	-1.33
b:tom antidepresiv	0.45
b:tom desd	-1.15
b:tom fot	0.36
b:tom la	-0.73
b:tom las	-0.50
b:tom los	-0.62
b:tom med	0.81
b:tom nada	-0.81
b:tom not	-0.73
b:tom otr	-1.08
b:tom pastill	-0.66
b:tom un	0.59
b:tom una	-0.51
b:ton .	0.87
b:tont .	0.47
b:tont por	0.61
b:toqu ,	0.89
b:toqu .	-0.87
b:torc la	-0.78
b:tortiller .	-0.39
b:tos .	0.61
b:tra .	-0.50
b:tra guant	-0.59
b:tra la	-0.86
b:tra los	-1.13
b:tra mi	-1.43
b:tra puest	-0.70
b:tra un	-0.41
b:tra una	-1.16
b:trab la	0.91
b:trabaj ,	-1.02
b:trabaj .	-0.37
b:trabaj a	0.36
b:trabaj con	0.86
b:trabaj de	-1.18
b:trabaj el	-1.17
b:trabaj en	-0.81
b:trabajador social	-0.63
b:traicion .	1.18
b:traig el	0.45
b:traig la	0.62
b:traig un	0.42
b:traj el	-0.60
b:traj una	-1.02
b:tranquil .	0.52
b:trap .	0.51
b:tras la	-0.67
b:trasl a	-0.27
b:trat mal	0.38
b:tratamient con	0.72
b:tratamient por	0.65
b:tremend .	1.04
b:tren .	-0.39
b:trep la	0.45
b:tres .	-0.49
b:tres cart	1.01
b:tres cerroj	1.00
b:tres dias	-0.33
b:tres mensaj	-0.97
b:tres mes	-0.80
b:tres noch	0.11
b:tres numer	-0.47
b:tres par	-0.20
b:tres seman	0.79
b:tres telefon	-1.08
b:tres testig	-0.75
b:tres vec	-0.28
b:tres viaj	-0.23
b:tres visit	-0.68
b:trip .	1.00
b:trist ,	0.15
b:trist .	0.91
b:trist por	1.09
b:tristez .	-0.96
b:tristez que	-0.16
b:tristez tan	0.54
b:tunel .	0.84
b:turn ,	0.33
b:turn .	-0.70
b:turn de	-1.32
b:turn en	0.61
b:turn por	-1.34
b:tuv #	-0.75
b:tuv en	-0.95
b:tuv mied	0.10
b:tuv que	-0.96
b:uji lo	-0.70
b:ultim dia	-0.80
b:un #	-0.36
b:un agujer	-0.43
b:un anill	-0.83
b:un asc	0.86
b:un aud	-0.48
b:un año	0.87
b:un bast	0.30
b:un bot	0.45
b:un cabre	0.68
b:un caf	0.25
b:un camp	0.22
b:un cartel	-0.44
b:un celul	-0.62
b:un cer	1.02
b:un chich	-0.97
b:un coch	-0.66
b:un control	0.76
b:un coraj	-0.37
b:un coraz	-0.48
b:un corre	0.80
b:un cort	-0.83
b:un cuart	-0.50
b:un cuchill	0.57
b:un cut	1.19
b:un destornillador	-0.83
b:un dia	0.89
b:un dient	-0.91
b:un disc	0.76
b:un dron	-0.30
b:un escandal	-0.50
b:un excompañer	-0.35
b:un flan	0.83
b:un frasc	-0.10
b:un gas	0.29
b:un grit	0.78
b:un grup	0.41
b:un hil	0.64
b:un hombr	1.24
b:un huec	1.03
b:un incend	0.51
b:un infart	1.07
b:un inform	-0.51
b:un libr	0.34
b:un mar	0.66
b:un martill	-0.23
b:un mensaj	-0.61
b:un mied	0.68
b:un minut	0.75
b:un nerv	-0.33
b:un niñ	-0.50
b:un nud	0.94
b:un numer	-1.17
b:un ojo	0.85
b:un pal	0.12
b:un papel	0.11
b:un papelit	0.40
b:un paragu	-0.88
b:un pastel	-0.18
b:un pendriv	-0.16
b:un perr	-0.21
b:un pes	1.00
b:un pinchaz	-0.60
b:un plat	0.29
b:un plum	-0.25
b:un poc	-0.16
b:un post	0.13
b:un puñ	1.12
b:un ram	0.64
b:un rat	0.71
b:un recib	-0.69
b:un reloj	-1.53
b:un señor	-0.28
b:un silbat	-0.30
b:un sobr	-0.83
b:un sol	0.43
b:un taxi	-0.72
b:un telefon	0.59
b:un term	-1.30
b:un tip	0.35
b:un tir	0.64
b:un trap	0.65
b:un vas	0.52
b:un vide	-0.36
b:una .	1.33
b:una amig	-0.69
b:una app	-0.71
b:una bols	-1.12
b:una bolsit	-0.39
b:una botell	-0.70
b:una bronc	1.05
b:una camar	-0.22
b:una canci	-0.81
b:una car	0.44
b:una carg	0.64
b:una cart	0.75
b:una cit	0.10
b:una cobard	0.57
b:una colill	-0.24
b:una congoj	0.64
b:una cop	0.44
b:una coron	-0.49
b:una crisi	-0.29
b:una cruz	-1.10
b:una de	-1.23
b:una denunc	0.26
b:una en	-0.44
b:una escopet	1.29
b:una escuel	-0.13
b:una famil	-0.77
b:una fiest	0.85
b:una fot	-0.35
b:una gru	-0.43
b:una hoj	-0.28
b:una intrus	0.78
b:una lap	-0.45
b:una lat	-0.54
b:una line	-1.40
b:una list	-0.73
b:una llav	-0.97
b:una malet	0.46
b:una man	1.23
b:una mes	0.69
b:una mezcl	0.37
b:una miedos	-0.73
b:una mot	-0.38
b:una muj	0.17
b:una noch	0.42
b:una not	-0.58
b:una ord	-1.54
b:una pal	-0.43
b:una pastill	-0.26
b:una peluc	0.60
b:una person	0.53
b:una por	0.72
b:una puert	-0.59
b:una rab	0.62
b:una regl	-0.58
b:una revist	-0.60
b:una seman	-0.57
b:una servillet	-0.53
b:una tarjet	-1.04
b:una tont	1.41
b:una tristez	1.70
b:una uña	-0.97
b:una vend	0.57
b:una vez	0.94
b:una visit	-1.14
b:una y	0.18
b:unic dia	0.72
b:unic que	0.96
b:unidad #	-0.60
b:unidad de	0.35
b:uno ,	1.26
b:uno .	-1.63
b:uno de	-0.28
b:uno en	0.24
b:unos #	-0.18
b:urgenci .	-1.09
b:urgenci a	-0.42
b:usa .	-0.65
b:usa el	-0.41
b:usb .	-0.21
b:uso el	0.25
b:usuar .	-0.57
b:usuar a	-0.89
b:usuar aport	-0.24
b:usuar est	1.55
b:usuar indic	-0.88
b:usuar no	0.35
b:usuar nuev	-0.46
b:usuar refier	0.51
b:usuar se	1.21
b:usuar vomit	0.11
b:usuar y	-0.32
b:uñas hast	0.34
b:va .	-0.62
b:va a	0.46
b:va dic	-0.64
b:va el	0.33
b:va por	-0.56
b:vac .	1.33
b:vac con	-0.57
b:vaci el	-0.55
b:vaci la	-0.59
b:vag en	0.79
b:val est	-0.57
b:van #	-1.02
b:van a	0.27
b:van dos	0.83
b:vas a	-0.66
b:vay .	0.69
b:vay a	0.32
b:ve a	0.66
b:ve bien	-0.88
b:ve el	-0.95
b:ve en	0.44
b:ve la	-0.80
b:vec ,	-0.93
b:vec .	-1.47
b:vec el	-0.83
b:vec en	0.42
b:vec lo	0.86
b:vec piens	0.60
b:vec por	-0.11
b:vec y	0.32
b:vecin .	-0.32
b:vecin del	-0.53
b:vecin y	-0.23
b:veia en	0.68
b:veia incomod	-0.65
b:vel .	0.63
b:vel de	-0.13
b:ven .	1.24
b:ven a	-0.34
b:ven con	-1.18
b:ven de	-0.36
b:ven el	0.40
b:ven en	-1.20
b:ven peg	-1.10
b:venc el	-0.91
b:vend .	0.66
b:vend en	-0.44
b:vend la	-1.46
b:vendi el	-0.81
b:veng .	1.17
b:ventan ,	-0.39
b:ventan .	-0.41
b:ventan con	-0.98
b:ventan del	-1.27
b:ventanill .	-0.71
b:veo ,	0.93
b:veo .	-0.41
b:veo su	0.78
b:ver .	-0.80
b:ver el	0.55
b:ver la	-0.65
b:verd ,	-0.83
b:verd .	-0.56
b:verdad ,	0.57
b:verdad .	0.73
b:verj ,	-1.04
b:verj .	-0.70
b:verl .	-1.01
b:verl con	0.63
b:verl la	1.57
b:vest ,	0.32
b:veterinar .	-0.78
b:vez ,	1.09
b:vez .	-0.29
b:vez ;	-0.90
b:vez de	-0.41
b:vez el	-1.16
b:vez en	0.90
b:vez est	-0.74
b:vez me	1.02
b:vez no	0.71
b:vez que	0.82
b:vi .	-0.50
b:vi al	-0.73
b:vi con	0.73
b:vi el	-1.49
b:vi en	-0.59
b:vi entr	-1.31
b:vi la	-0.95
b:vi qui	0.33
b:vi su	-0.21
b:vi una	0.11
b:viaj .	-0.66
b:vibr el	0.70
b:vida ,	1.06
b:vida .	-0.20
b:vida a	0.91
b:vide de	-0.51
b:vide en	-0.26
b:vidr .	-0.27
b:vidr del	-1.11
b:viej .	-0.72
b:viej y	-1.13
b:vien .	1.01
b:vien al	-0.67
b:vien en	-0.64
b:viend .	-0.96
b:viern #	-0.95
b:viern ,	-0.11
b:viern .	-0.21
b:vigilant .	-1.32
b:vin a	-0.67
b:vin abaj	1.07
b:vin dos	-1.05
b:vin el	-0.22
b:vinier .	-0.83
b:vio .	-0.44
b:vio en	-0.99
b:vio la	-0.60
b:visiblement alter	-0.47
b:visit ,	0.77
b:visit .	-1.06
b:vist .	-1.23
b:vist borros	0.11
b:vist la	-0.58
b:vist ven	0.74
b:viv .	-0.23
b:viv a	-0.69
b:viv asi	0.85
b:viv asust	0.39
b:viv con	1.22
b:viv en	-0.65
b:viv sol	-0.27
b:volant ,	1.19
b:volte .	1.16
b:volum de	0.32
b:volv .	-0.11
b:volv a	0.43
b:volv loc	0.44
b:vomit .	0.47
b:vomit ant	1.12
b:vomit dos	-0.72
b:vomit en	1.08
b:vomit por	-0.99
b:voy a	-0.35
b:voy por	0.16
b:voz ,	-0.65
b:voz .	0.41
b:voz alt	0.55
b:voz de	-1.12
b:voz del	-0.96
b:voz en	0.71
b:voz por	-0.74
b:vuelt ,	0.61
b:vuelt .	-0.27
b:vuelt a	0.96
b:vuelv .	-0.97
b:vuelv a	0.82
b:vuelv el	0.61
b:y ,	-0.15
b:y a	0.41
b:y abri	-0.97
b:y adjunt	-0.61
b:y antiinflamator	-0.56
b:y asi	-0.27
b:y aun	0.66
b:y avis	-0.43
b:y bloque	-0.63
b:y borr	-0.41
b:y cada	0.25
b:y cambi	-0.63
b:y camin	-0.26
b:y cint	-0.28
b:y coincid	-0.69
b:y colgu	-1.24
b:y compr	-0.49
b:y con	0.89
b:y contest	-0.59
b:y corri	-0.45
b:y dej	0.64
b:y del	0.57
b:y devolvi	1.34
b:y dos	0.18
b:y el	0.19
b:y entr	-0.50
b:y era	-0.34
b:y es	0.77
b:y escrib	-0.19
b:y eso	0.56
b:y esper	0.16
b:y falt	0.35
b:y firm	-0.72
b:y fui	-1.25
b:y grab	-1.00
b:y guard	-0.64
b:y hab	-0.55
b:y habl	-0.60
b:y hay	-0.39
b:y juev	-0.60
b:y la	-0.71
b:y le	-1.42
b:y les	0.74
b:y llam	-1.70
b:y llev	-0.58
b:y llor	0.77
b:y lo	-0.94
b:y los	-1.46
b:y mal	-0.50
b:y med	-0.29
b:y mi	-0.48
b:y nadi	0.97
b:y ni	0.87
b:y ningun	0.65
b:y no	-0.39
b:y nos	-0.60
b:y otr	-1.11
b:y pedi	-1.30
b:y perd	0.22
b:y perdi	0.84
b:y por	0.27
b:y pregunt	-0.15
b:y pus	-1.55
b:y que	-0.49
b:y regres	-0.47
b:y salg	-0.88
b:y sali	-1.38
b:y salt	-0.25
b:y saqu	-0.60
b:y se	-0.44
b:y si	-1.00
b:y sig	1.41
b:y sin	0.44
b:y solt	0.79
b:y soy	-0.65
b:y su	-0.49
b:y subi	-0.54
b:y sus	-0.53
b:y tard	-0.87
b:y ten	0.55
b:y teng	-0.19
b:y tien	0.71
b:y tod	-0.12
b:y tom	-0.39
b:y tra	-1.00
b:y trabaj	0.18
b:y tuv	-0.52
b:y un	-1.18
b:y uno	-1.08
b:y va	0.94
b:y vi	-1.38
b:y vin	-0.78
b:y viv	0.54
b:y volvi	-0.35
b:y ya	0.30
b:y yo	1.23
b:ya .	0.34
b:ya duerm	-0.79
b:ya est	0.50
b:ya estoy	0.58
b:ya hab	-0.84
b:ya le	0.70
b:ya nada	1.30
b:ya no	-0.31
b:ya sab	-0.56
b:ya se	0.45
b:ya ten	-0.32
b:ya teng	0.52
b:ya van	0.41
b:yend a	-0.11
b:yo ,	0.64
b:yo .	0.64
b:yo a	1.12
b:yo cont	0.63
b:yo cre	-0.77
b:yo dorm	-0.95
b:yo era	-0.23
b:yo escrib	-0.75
b:yo esper	-0.51
b:yo est	0.61
b:yo iba	-0.23
b:yo la	-0.85
b:yo le	-0.65
b:yo lo	-0.76
b:yo me	0.90
b:yo no	0.42
b:yo nom	0.77
b:yo nos	-0.41
b:yo nunc	-1.07
b:yo por	0.33
b:yo qui	-0.28
b:yo se	0.25
b:yo soy	-0.54
b:yo tembl	1.13
b:yo tiembl	-0.30
b:yo viv	-0.86
b:yo voy	-0.66
b:yo ya	1.59
b:zombi .	0.84
b:§ #	-0.67
b:§ ,	-0.69
b:§ .	-0.55
b:§ :	-0.80
b:§ ;	-1.20
b:§ a	-0.78
b:§ con	-0.38
b:§ de	-0.99
b:§ del	-0.37
b:§ el	-1.09
b:§ en	-0.59
b:§ hast	-0.81
b:§ me	-0.18
b:§ por	-0.14
b:§ y	-0.70
b:º b	-0.40
b:º c	-0.45
b:¿ no	-1.16
b:¿ por	0.67
b:¿ que	0.69
b:¿ y	-0.54
e:ada	1.01
e:ado	-0.46
e:he-past	-1.52
e:ing	0.62
e:they-past	-1.46
e:was	-0.33
e:will	0.49
f:0/child	0.30
f:0/none	-0.12
f:1/child	0.48
f:1/none	0.30
f:1/other	0.60
f:1/self	-0.17
f:2/child	-0.27
f:2/none	-0.50
f:2/other	-0.11
f:2/self	0.14
f:2/thing	-0.53
f:3/child	-0.33
f:3/other	-0.70
f:3/self	-0.17
f:3/thing	0.24
frame:begins-with-state/-	-0.13
frame:begins-with-state/I-now	-0.52
frame:begins-with-state/I-past	0.67
frame:begins-with-state/falsefalse	0.17
frame:begins-with-state/falsetrue	-0.55
frame:begins-with-state/now	-0.78
frame:begins-with-state/past	0.87
frame:begins-with-state/truefalse	-0.34
frame:blames	-0.56
frame:blames/-	-0.37
frame:blames/I-now	1.43
frame:blames/I-past	0.54
frame:blames/falsefalse	-0.16
frame:blames/he-past	-0.37
frame:blames/now	-0.59
frame:blames/past	0.10
frame:blames/truefalse	-0.97
frame:body/child/-	0.32
frame:body/child/I-past	-0.23
frame:body/child/falsefalse	0.18
frame:body/child/truefalse	-0.23
frame:body/none	-0.17
frame:body/none/-	-0.18
frame:body/none/I-now	0.46
frame:body/none/falsefalse	-0.54
frame:body/none/falsetrue	0.41
frame:body/none/now	-0.45
frame:body/none/truefalse	0.20
frame:body/self	0.12
frame:body/self/I-now	0.15
frame:body/self/I-past	-0.21
frame:body/self/falsefalse	0.17
frame:body/self/falsetrue	-0.64
frame:body/self/he-past	0.19
frame:body/self/now	0.51
frame:body/self/past	-0.26
frame:body/self/truefalse	0.39
frame:body/self/truetrue	0.30
frame:body/thing	0.17
frame:body/thing/-	0.14
frame:body/thing/I-past	-0.60
frame:body/thing/falsefalse	0.11
frame:body/thing/falsetrue	0.45
frame:body/thing/he-past	0.12
frame:body/thing/past	0.37
frame:body/thing/truefalse	-0.32
frame:body/thing/truetrue	-0.62
frame:cared/none/-	-0.46
frame:cared/none/I-past	0.92
frame:cared/none/falsefalse	0.30
frame:cared/none/falsetrue	-1.05
frame:cared/none/now	2.03
frame:cared/self/-	0.44
frame:cared/self/I-now	0.79
frame:cared/self/falsetrue	-0.24
frame:cared/self/he-past	-2.11
frame:cared/self/now	-0.71
frame:cared/thing/-	0.24
frame:cared/thing/I-past	-0.18
frame:cared/thing/falsetrue	-0.44
frame:cared/thing/he-past	0.13
frame:cared/thing/now	-0.18
frame:cared/thing/truefalse	-0.13
frame:cared/thing/truetrue	0.80
frame:does-feeling/-	-0.22
frame:does-feeling/I-now	0.21
frame:does-feeling/I-past	0.18
frame:does-feeling/falsefalse	-0.23
frame:does-feeling/falsetrue	0.47
frame:does-feeling/he-past	-0.13
frame:does-feeling/now	-0.12
frame:does-feeling/past	0.62
frame:does-feeling/truefalse	0.56
frame:does-feeling/truetrue	-0.76
frame:guards/I-now	0.11
frame:guards/I-past	-0.53
frame:guards/he-past	-1.43
frame:guards/now	0.30
frame:guards/past	-0.28
frame:guards/truefalse	-0.20
frame:is-state	0.15
frame:is-state/-	0.26
frame:is-state/I-now	-0.13
frame:is-state/falsefalse	0.19
frame:is-state/now	-0.22
frame:is-state/past	0.65
frame:my-child	-0.20
frame:my-child/-	0.11
frame:my-child/I-now	-0.23
frame:my-child/I-past	0.23
frame:my-child/falsefalse	-0.15
frame:my-child/he-past	-0.44
frame:my-child/now	0.95
frame:my-child/truefalse	0.17
frame:stirs-me	0.22
frame:stirs-me/-	-0.14
frame:stirs-me/I-now	-0.46
frame:stirs-me/I-past	-0.20
frame:stirs-me/falsefalse	0.34
frame:stirs-me/falsetrue	-0.27
frame:stirs-me/he-past	0.51
frame:stirs-me/now	0.29
frame:stirs-me/past	0.44
frame:stirs-me/truefalse	0.43
frame:stirs-me/truetrue	-0.16
frames:0/child	0.33
frames:0/none	-0.17
frames:0/self	-0.17
frames:1/child	-0.33
frames:1/other	0.38
frames:1/thing	0.23
frames:2/none	0.11
frames:2/self	-0.14
frames:2/thing	0.33
frames:3/none	0.20
frames:3/self	0.34
g:appetite	0.19
g:belittle	0.89
g:blame	-0.29
g:body	0.27
g:care	0.39
g:children	0.32
g:concentration	0.84
g:confused	-0.15
g:damage	-0.20
g:diagnosis	-0.16
g:disgust	1.30
g:drink	-0.31
g:evidence	-0.61
g:expects	0.35
g:fear	0.19
g:feel	0.35
g:guard	0.13
g:harm	-0.24
g:injuryCue	-0.32
g:lasting	0.19
g:look	0.29
g:medicine	0.53
g:messageThing	-0.43
g:numb	0.20
g:otherMeaning	0.19
g:relief	0.11
g:saying	-0.19
g:says	-0.34
g:shame	0.77
g:shows	-0.50
g:stirs	0.13
g:sureBlame	0.55
g:sureState	0.23
g:sureStirs	0.72
g:sureThing	0.48
g:sureVerb	0.24
g:thing	-0.24
g:tired	-0.16
g:trust	0.55
gs:action/BARE-mind	-0.50
gs:action/BARE-thing	-1.12
gs:action/BARE-thing+	-0.48
gs:action/CLIENT	0.92
gs:action/EL+	-0.69
gs:action/EVERYTHING	0.66
gs:action/I	-0.24
gs:action/I+	-0.36
gs:action/ME	-0.33
gs:action/ME+	-0.72
gs:action/MY-child	-0.23
gs:action/MY-person+	-0.95
gs:action/MY-thing	-0.42
gs:action/NOBODY	-0.39
gs:action/NONE	-0.12
gs:action/NONE+	-0.47
gs:action/SHE+	0.23
gs:action/THE	0.20
gs:action/THE+	-0.83
gs:action/THE-body	0.44
gs:action/THE-mind	0.13
gs:action/THE-person+	-0.53
gs:action/THIS	-0.46
gs:action/VERB	-0.36
gs:action/VERB+	-0.22
gs:action/WE	-0.80
gs:action/WHO	0.81
gs:anger/EL+	-0.89
gs:anger/I	-0.20
gs:anger/ME	-0.41
gs:anger/NONE	0.88
gs:anger/THE	0.31
gs:anger/VERB	0.80
gs:appetite/BARE-thing	-0.77
gs:appetite/EL+	0.19
gs:appetite/I+	-0.49
gs:appetite/MY	-0.21
gs:appetite/NONE	-0.52
gs:appetite/NONE+	0.21
gs:appetite/THE+	0.29
gs:appetite/THE-mind	0.62
gs:appetite/THE-person+	0.37
gs:appetite/THE-thing	-0.33
gs:appetite/THIS	-0.25
gs:appetite/VERB	0.13
gs:appetite/WHO	0.78
gs:author/EL+	-1.24
gs:author/I+	-0.21
gs:author/ME+	0.35
gs:author/MY-person+	-1.07
gs:author/NONE+	-0.95
gs:author/THE+	0.49
gs:author/THE-child+	-0.19
gs:author/THE-mind+	0.11
gs:author/THE-person+	0.15
gs:author/THE-thing+	-0.27
gs:belittle/I	0.19
gs:belittle/ME	1.35
gs:belittle/MY	0.53
gs:belittle/NONE	-0.47
gs:belittle/THE	1.45
gs:belittle/THE-thing	-0.72
gs:belittle/VERB	0.89
gs:blame/I	0.65
gs:blame/ME	-0.96
gs:blame/MY	-0.11
gs:blame/NONE	-0.22
gs:blame/THE	0.44
gs:blame/VERB	-0.56
gs:blame/WHO	0.11
gs:body/BARE-body	-0.11
gs:body/I	0.11
gs:body/ME	0.32
gs:body/MY	0.48
gs:body/MY-child	0.40
gs:body/THE	-1.44
gs:body/THE+	0.14
gs:body/THE-body	0.60
gs:body/THE-mind	0.51
gs:body/THE-thing	-0.38
gs:body/VERB	-0.19
gs:care/EL+	0.17
gs:care/MY-mind	-0.16
gs:care/NONE	0.41
gs:care/THE	1.34
gs:care/THE+	-0.59
gs:care/THE-body	0.45
gs:care/THE-mind	-0.22
gs:care/THIS	-0.65
gs:care/VERB	-0.35
gs:children/ME	-0.20
gs:children/ME+	-0.84
gs:children/MY	-0.30
gs:children/MY-child	0.13
gs:children/THE	-0.80
gs:children/THE-mind	0.20
gs:children/VERB	0.61
gs:children/WHO	-0.83
gs:concentration/BARE-thing	0.24
gs:concentration/I	0.21
gs:concentration/ME	1.32
gs:concentration/MY	1.05
gs:concentration/MY-mind	0.36
gs:concentration/NONE	1.54
gs:concentration/THE	-0.14
gs:concentration/THE-mind	0.59
gs:concentration/VERB	-0.64
gs:confused/EL+	-0.60
gs:confused/I	0.27
gs:confused/ME	-0.45
gs:confused/NOBODY	1.09
gs:confused/NONE	0.34
gs:confused/THE	-0.44
gs:confused/THE-mind	0.69
gs:confused/VERB	-0.21
gs:damage/BARE-thing	0.39
gs:damage/I	0.21
gs:damage/ME	-0.39
gs:damage/MY	-0.51
gs:damage/MY-thing	-0.18
gs:damage/NONE	-1.13
gs:damage/THE	-0.63
gs:damage/THE+	0.74
gs:damage/THE-body	0.84
gs:damage/THE-mind	-0.32
gs:damage/THE-thing	-0.42
gs:damage/VERB	-0.22
gs:damage/VERB+	-0.75
gs:diagnosis/ME	0.16
gs:diagnosis/NONE	0.41
gs:diagnosis/NOTHING	-0.12
gs:diagnosis/THE	-0.77
gs:diagnosis/VERB	-0.44
gs:disgust/I	1.52
gs:disgust/THE	0.91
gs:disgust/VERB	0.67
gs:drink/BARE-thing	-0.70
gs:drink/EL+	-0.66
gs:drink/I	0.30
gs:drink/ME	0.54
gs:drink/MY	-0.40
gs:drink/MY-child	0.36
gs:drink/NOBODY	-0.46
gs:drink/THE	-0.56
gs:drink/THE-thing	-0.50
gs:drink/THIS	-0.93
gs:drink/VERB	-0.11
gs:evidence/BARE-thing	-1.37
gs:evidence/EL+	-1.21
gs:evidence/I	-0.81
gs:evidence/I+	-0.45
gs:evidence/ME+	-0.40
gs:evidence/MY	0.27
gs:evidence/MY-child	-0.48
gs:evidence/MY-thing	-0.44
gs:evidence/NONE	0.27
gs:evidence/NONE+	-1.19
gs:evidence/THE	-0.16
gs:evidence/THE+	-0.84
gs:evidence/THE-body	-0.45
gs:evidence/THE-thing	-1.08
gs:evidence/THIS	0.47
gs:evidence/VERB+	-0.65
gs:expects/I	0.35
gs:expects/ME	-0.18
gs:expects/NONE	1.00
gs:expects/THE	-1.16
gs:expects/VERB	1.75
gs:fear/BARE-mind	0.29
gs:fear/EVERYTHING	0.81
gs:fear/I	0.75
gs:fear/I+	-1.01
gs:fear/ME	0.18
gs:fear/MY	-0.53
gs:fear/MY-child	-0.37
gs:fear/MY-person+	1.00
gs:fear/NONE	-0.30
gs:fear/THE	0.44
gs:fear/THE+	0.74
gs:fear/THE-mind	-0.31
gs:fear/THE-thing	-0.20
gs:fear/VERB	0.12
gs:feel/CLIENT	0.92
gs:feel/EL+	-0.29
gs:feel/EVERYTHING	0.38
gs:feel/ME+	0.84
gs:feel/MY	0.77
gs:feel/NONE	0.56
gs:feel/THE	-0.37
gs:feel/THE+	0.53
gs:feel/THE-body	0.34
gs:feel/THE-mind	1.39
gs:feel/THE-thing	0.38
gs:feel/VERB	-0.56
gs:feel/VERB+	0.74
gs:feelVerb/BARE-thing	-0.25
gs:feelVerb/CLIENT	0.92
gs:feelVerb/EL+	-0.47
gs:feelVerb/EVERYTHING	0.81
gs:feelVerb/I	-0.12
gs:feelVerb/ME	0.11
gs:feelVerb/ME+	-0.38
gs:feelVerb/MY	-0.77
gs:feelVerb/MY-child	-0.48
gs:feelVerb/MY-person+	1.40
gs:feelVerb/NONE	0.47
gs:feelVerb/NONE+	0.57
gs:feelVerb/THE+	0.75
gs:feelVerb/THE-body	-0.13
gs:feelVerb/THE-mind	0.55
gs:feelVerb/THE-person+	0.38
gs:feelVerb/THE-thing	0.47
gs:feelVerb/THIS	1.05
gs:feelVerb/VERB+	0.64
gs:feelVerb/WHO	0.37
gs:figure/BARE-thing	-0.56
gs:figure/EL+	0.94
gs:figure/I	0.15
gs:figure/I+	0.93
gs:figure/ME	-0.43
gs:figure/ME+	-0.20
gs:figure/MY	0.45
gs:figure/MY-child	-0.21
gs:figure/NOBODY	0.40
gs:figure/NONE	0.15
gs:figure/THE	0.22
gs:figure/THE+	-0.27
gs:figure/THE-body	-0.63
gs:figure/THE-child+	-0.19
gs:figure/THE-mind	1.13
gs:figure/THE-mind+	-0.47
gs:figure/THE-thing	0.31
gs:figure/THIS	0.12
gs:figure/VERB	-1.17
gs:figure/VERB+	-1.23
gs:figure/WE	-1.20
gs:guard/EL+	-0.34
gs:guard/I	-0.16
gs:guard/ME	0.34
gs:guard/MY	-0.71
gs:guard/NOBODY	-0.71
gs:guard/NOTHING	0.75
gs:guard/THE	0.22
gs:guard/THE+	-0.96
gs:guard/THE-body	0.37
gs:guard/THE-thing	0.17
gs:guard/VERB	-0.63
gs:harm/EL+	-0.37
gs:harm/I	-0.56
gs:harm/ME	0.71
gs:harm/MY	-1.32
gs:harm/THE	-0.29
gs:harm/THE-thing	-0.27
gs:harm/THIS	-1.10
gs:harm/VERB	-0.17
gs:harm/WE	-0.29
gs:injury/BARE-body	-0.77
gs:injury/BARE-mind	0.64
gs:injury/EL+	-0.41
gs:injury/I	-0.31
gs:injury/I+	-0.20
gs:injury/ME	-0.18
gs:injury/MY-child	0.42
gs:injury/NONE	-0.16
gs:injury/NONE+	-0.81
gs:injury/THE	-0.23
gs:injury/THE+	-0.50
gs:injury/THE-body	0.33
gs:injury/THE-mind	-0.77
gs:injury/THE-thing	0.46
gs:injury/THIS	-0.24
gs:injury/VERB	0.98
gs:injury/WHO	0.52
gs:injuryCue/BARE-mind	0.64
gs:injuryCue/I	-0.34
gs:injuryCue/ME	-0.77
gs:injuryCue/NONE	-1.18
gs:injuryCue/THE	-0.37
gs:injuryCue/THE+	-0.37
gs:injuryCue/THE-body	0.48
gs:injuryCue/THE-mind	-0.77
gs:injuryCue/THE-thing	-0.30
gs:injuryCue/THIS	0.25
gs:injuryCue/VERB	0.81
gs:lasting/BARE-mind	1.46
gs:lasting/BARE-thing	0.59
gs:lasting/EVERYTHING	-0.80
gs:lasting/I	0.51
gs:lasting/I+	-0.92
gs:lasting/MY	0.57
gs:lasting/MY-child	1.26
gs:lasting/NOBODY	0.32
gs:lasting/NONE	-0.33
gs:lasting/NONE+	0.56
gs:lasting/NOTHING	-0.49
gs:lasting/THE	-0.30
gs:lasting/THE+	1.64
gs:lasting/THE-body	-0.41
gs:lasting/THE-mind	1.35
gs:lasting/THE-thing	0.25
gs:lasting/THIS	-0.28
gs:lasting/VERB	-0.34
gs:look/EL+	0.99
gs:look/I	0.39
gs:look/I+	-1.01
gs:look/MY	-0.11
gs:look/MY-child	-0.61
gs:look/MY-mind	0.52
gs:look/NONE	0.26
gs:look/NOTHING	0.54
gs:look/THE+	0.28
gs:look/THE-body	0.16
gs:look/THE-thing	-0.29
gs:look/THIS	-0.22
gs:look/VERB	-0.15
gs:look/VERB+	-0.99
gs:look/WE	-0.93
gs:look/WHO	0.42
gs:love/I	0.13
gs:love/NONE	0.12
gs:love/THE	0.26
gs:love/VERB	0.38
gs:medicine/ME	0.79
gs:medicine/NONE	-0.49
gs:medicine/THE	0.91
gs:medicine/THE-mind	1.00
gs:medicine/VERB	-0.19
gs:messageThing/BARE-body	-1.58
gs:messageThing/BARE-thing	-0.17
gs:messageThing/EL+	0.20
gs:messageThing/EVERYTHING	-0.27
gs:messageThing/I	-0.12
gs:messageThing/I+	-0.73
gs:messageThing/ME	-0.45
gs:messageThing/ME+	-0.54
gs:messageThing/MY-child	0.11
gs:messageThing/MY-mind	0.89
gs:messageThing/MY-person+	0.26
gs:messageThing/MY-thing	-0.61
gs:messageThing/NONE	-0.99
gs:messageThing/NONE+	-1.03
gs:messageThing/NOTHING	0.54
gs:messageThing/THE	-0.50
gs:messageThing/THE+	0.27
gs:messageThing/THE-body	0.53
gs:messageThing/THE-thing	-0.80
gs:messageThing/THIS	-0.12
gs:messageThing/VERB+	-1.81
gs:messageThing/WHO	0.42
gs:numb/I	-0.38
gs:numb/ME	0.42
gs:numb/MY	-0.32
gs:numb/NONE	1.34
gs:numb/THE	-1.12
gs:numb/THE+	0.17
gs:numb/THE-thing	0.17
gs:numb/VERB	0.27
gs:otherMeaning/I	0.32
gs:otherMeaning/ME	0.76
gs:otherMeaning/MY-child	-0.48
gs:otherMeaning/THE	0.35
gs:otherMeaning/THE+	-0.64
gs:otherMeaning/THE-mind	-0.20
gs:otherMeaning/THE-thing	-0.66
gs:otherMeaning/THIS	-0.28
gs:otherMeaning/VERB	0.24
gs:otherMeaning/WE	-0.81
gs:otherPerson/BARE-body	-0.47
gs:otherPerson/BARE-child	-0.77
gs:otherPerson/BARE-thing	0.14
gs:otherPerson/EL+	0.28
gs:otherPerson/EVERYTHING	0.73
gs:otherPerson/HIS-person+	-0.44
gs:otherPerson/ME	-0.20
gs:otherPerson/ME+	0.19
gs:otherPerson/MY	-1.06
gs:otherPerson/MY-mind	0.63
gs:otherPerson/MY-person+	0.23
gs:otherPerson/NONE	-0.16
gs:otherPerson/NONE+	0.11
gs:otherPerson/NOTHING	0.44
gs:otherPerson/SHE+	0.51
gs:otherPerson/THE+	-0.40
gs:otherPerson/THE-body	-0.42
gs:otherPerson/THE-child+	-0.19
gs:otherPerson/THE-mind	0.20
gs:otherPerson/THE-mind+	-0.47
gs:otherPerson/THE-person+	-0.41
gs:otherPerson/THE-thing	0.11
gs:otherPerson/THE-thing+	-0.86
gs:otherPerson/THIS	-1.12
gs:otherPerson/THIS+	0.60
gs:otherPerson/VERB	-0.11
gs:otherPerson/VERB+	-0.31
gs:otherPerson/WE	-0.10
gs:otherPerson/WHO	-0.57
gs:relief/BARE-mind	-1.02
gs:relief/I	-0.75
gs:relief/ME	0.54
gs:relief/NONE	0.72
gs:relief/THE	0.71
gs:relief/THE+	0.72
gs:relief/THE-thing	-0.77
gs:relief/THIS	-0.14
gs:relief/VERB	-0.58
gs:sad/BARE-mind	0.46
gs:sad/BARE-thing	0.30
gs:sad/CLIENT	0.42
gs:sad/EL+	0.44
gs:sad/EVERYTHING	0.38
gs:sad/ME	-0.31
gs:sad/ME+	0.72
gs:sad/MY-child	0.25
gs:sad/NONE	-0.31
gs:sad/NOTHING	1.23
gs:sad/THE+	-0.11
gs:sad/THE-body	-0.11
gs:sad/THE-mind	-0.19
gs:sad/THE-thing	-0.11
gs:sad/THIS	0.68
gs:sad/VERB	-0.32
gs:saying/BARE-thing	-0.98
gs:saying/BARE-thing+	-0.48
gs:saying/EL+	-0.32
gs:saying/EVERYTHING	-0.19
gs:saying/I	0.71
gs:saying/I+	-0.98
gs:saying/ME	-0.74
gs:saying/ME+	-1.54
gs:saying/MY	-0.34
gs:saying/MY-child	-0.24
gs:saying/MY-mind	0.69
gs:saying/MY-person+	0.50
gs:saying/MY-thing	-0.84
gs:saying/NOBODY	-0.11
gs:saying/NONE	-0.42
gs:saying/NOTHING	-1.23
gs:saying/THE	-0.49
gs:saying/THE+	0.41
gs:saying/THE-mind	1.01
gs:saying/THE-thing	-1.02
gs:saying/THIS	0.16
gs:saying/VERB	-0.49
gs:saying/VERB+	0.27
gs:saying/WE	0.49
gs:saying/WHO	0.14
gs:says/EL+	-0.49
gs:says/I	1.23
gs:says/ME	-1.24
gs:says/ME+	-1.37
gs:says/MY	-0.29
gs:says/MY-child	-0.87
gs:says/MY-mind	0.69
gs:says/MY-person+	0.46
gs:says/NOBODY	0.61
gs:says/THE	-0.77
gs:says/THE-mind	0.53
gs:says/THE-thing	-0.20
gs:says/VERB	-0.96
gs:says/WE	-0.66
gs:shame/I	0.35
gs:shame/ME	0.12
gs:shame/MY	-0.43
gs:shame/MY-child	-0.29
gs:shame/NONE	0.29
gs:shame/THE-mind	-0.92
gs:shame/THIS	0.49
gs:shame/VERB	1.03
gs:shows/ME	-1.45
gs:shows/MY	-0.62
gs:shows/MY-child	-0.54
gs:shows/MY-mind	0.69
gs:shows/MY-person+	0.46
gs:shows/NONE	0.40
gs:shows/THE	-1.60
gs:shows/THE-mind	0.20
gs:shows/THE-thing	-0.16
gs:shows/VERB	-0.18
gs:sleep/EL+	0.81
gs:sleep/I	-0.34
gs:sleep/ME	-0.21
gs:sleep/MY	-0.49
gs:sleep/NONE	-0.19
gs:sleep/THE	0.47
gs:sleep/THE+	0.10
gs:sleep/THE-mind	1.51
gs:sleep/VERB+	0.55
gs:sleep/WHO	-0.14
gs:stirs/ME	0.16
gs:stirs/ME+	-0.74
gs:stirs/MY	0.71
gs:stirs/MY-child	0.32
gs:stirs/NOBODY	0.30
gs:stirs/NONE	1.41
gs:stirs/THE	0.41
gs:stirs/THE-body	1.15
gs:stirs/THIS	0.22
gs:sureBlame/I	0.55
gs:sureBlame/ME	1.54
gs:sureBlame/MY	-0.27
gs:sureBlame/NONE	0.46
gs:sureBlame/THE	0.59
gs:sureBlame/VERB	0.17
gs:sureBlame/WHO	0.11
gs:sureState/BARE-thing	-1.33
gs:sureState/CLIENT	0.92
gs:sureState/EL+	-0.47
gs:sureState/I	0.20
gs:sureState/ME	0.49
gs:sureState/MY	1.09
gs:sureState/MY-child	-0.96
gs:sureState/NONE	0.13
gs:sureState/NONE+	-0.56
gs:sureState/THE	0.20
gs:sureState/THE+	2.64
gs:sureState/THE-mind	0.97
gs:sureState/THE-thing	-0.26
gs:sureStirs/I	0.61
gs:sureStirs/MY	-0.50
gs:sureStirs/NONE	1.48
gs:sureStirs/THE	0.25
gs:sureStirs/VERB	-0.57
gs:sureThing/BARE-mind	1.12
gs:sureThing/I	0.85
gs:sureThing/ME	-0.18
gs:sureThing/MY-mind	-0.16
gs:sureThing/NONE	1.71
gs:sureThing/THE	0.16
gs:sureThing/THE-body	-0.11
gs:sureThing/THE-mind	0.24
gs:sureVerb/I	-0.27
gs:sureVerb/ME	0.30
gs:sureVerb/ME+	0.61
gs:sureVerb/MY	0.21
gs:sureVerb/NONE	0.82
gs:sureVerb/THE	0.54
gs:thing/BARE-body	-0.56
gs:thing/BARE-thing	0.40
gs:thing/EVERYTHING	-0.35
gs:thing/I	-0.73
gs:thing/I+	-0.76
gs:thing/ME	-0.28
gs:thing/ME+	-0.95
gs:thing/MY-child	-0.54
gs:thing/MY-thing	-0.22
gs:thing/NOBODY	-0.18
gs:thing/NONE	-0.46
gs:thing/THE	-0.18
gs:thing/THE+	0.30
gs:thing/THE-body	0.86
gs:thing/THE-mind	0.21
gs:thing/THE-thing	0.14
gs:thing/THIS	0.21
gs:thing/VERB+	-0.39
gs:thing/WE	0.48
gs:tired/ME	0.12
gs:tired/NONE	-0.11
gs:tired/THE+	-0.15
gs:trust/EL+	-0.68
gs:trust/I	0.22
gs:trust/ME	-0.25
gs:trust/ME+	0.19
gs:trust/MY	0.84
gs:trust/MY-child	0.78
gs:trust/MY-person+	0.33
gs:trust/NONE	-0.20
gs:trust/THE	0.48
gs:trust/THE+	1.41
gs:trust/THE-body	-0.57
gs:trust/THE-thing	0.92
gs:trust/THIS	0.16
gs:trust/VERB+	0.99
gs:trust/WHO	-0.42
gs:wants/ME	-0.37
gs:wants/NONE	-0.96
gt:action/I-now	-0.14
gt:action/I-past	-0.69
gt:action/he-past	0.42
gt:action/now	-0.10
gt:anger/-	0.93
gt:anger/I-now	0.10
gt:anger/I-past	-0.89
gt:anger/he-past	-1.49
gt:anger/now	-0.13
gt:anger/past	0.80
gt:appetite/-	-0.23
gt:appetite/I-now	-0.16
gt:appetite/he-past	0.24
gt:appetite/now	0.65
gt:appetite/past	0.18
gt:author/I-past	-0.41
gt:author/he-past	-0.26
gt:author/now	-0.24
gt:author/past	-0.92
gt:belittle/-	1.33
gt:belittle/I-now	1.19
gt:belittle/I-past	-0.69
gt:belittle/he-past	-1.28
gt:belittle/past	-0.57
gt:blame/-	-0.25
gt:blame/I-now	1.43
gt:blame/I-past	0.54
gt:blame/he-past	-0.62
gt:blame/now	-0.16
gt:blame/past	0.10
gt:body/-	0.47
gt:body/I-now	0.17
gt:body/I-past	-0.28
gt:body/he-past	0.20
gt:body/now	-0.26
gt:care/-	0.69
gt:care/I-now	0.56
gt:care/I-past	-0.52
gt:care/he-past	0.20
gt:care/now	-0.39
gt:care/past	0.38
gt:children/-	0.31
gt:children/I-past	-0.53
gt:children/he-past	-0.69
gt:children/now	1.63
gt:children/past	-0.19
gt:concentration/-	0.72
gt:concentration/I-now	0.16
gt:concentration/he-past	0.55
gt:concentration/now	0.37
gt:concentration/past	0.40
gt:confused/-	-0.68
gt:confused/he-past	0.49
gt:confused/now	0.63
gt:confused/past	-0.36
gt:damage/-	-0.36
gt:damage/I-now	-0.56
gt:damage/I-past	0.39
gt:damage/he-past	0.16
gt:damage/past	-0.71
gt:diagnosis/-	-0.30
gt:diagnosis/I-now	0.57
gt:diagnosis/I-past	0.33
gt:diagnosis/he-past	-1.58
gt:diagnosis/now	-0.19
gt:diagnosis/past	-0.30
gt:disgust/-	0.18
gt:disgust/I-now	0.75
gt:disgust/I-past	0.78
gt:disgust/he-past	0.92
gt:disgust/now	1.08
gt:disgust/past	0.92
gt:drink/-	-0.81
gt:drink/I-now	-0.57
gt:drink/I-past	0.18
gt:drink/he-past	-0.83
gt:drink/now	0.66
gt:drink/past	0.60
gt:evidence/-	0.29
gt:evidence/I-now	-0.69
gt:evidence/I-past	-0.74
gt:evidence/he-past	-1.91
gt:evidence/now	-0.51
gt:expects/-	0.18
gt:expects/I-now	-0.35
gt:expects/I-past	0.35
gt:expects/he-past	-0.74
gt:expects/now	0.84
gt:expects/past	0.23
gt:fear/-	0.32
gt:fear/I-now	0.69
gt:fear/I-past	-0.22
gt:fear/he-past	0.21
gt:fear/now	0.15
gt:fear/past	-0.23
gt:feel/-	-0.36
gt:feel/I-now	-0.20
gt:feel/I-past	0.47
gt:feel/he-past	0.46
gt:feel/now	-0.19
gt:feel/past	0.99
gt:feelVerb/-	-0.62
gt:feelVerb/I-now	0.26
gt:feelVerb/I-past	0.30
gt:feelVerb/he-past	0.43
gt:feelVerb/past	0.71
gt:figure/-	0.48
gt:figure/I-now	0.70
gt:figure/I-past	-0.75
gt:figure/he-past	-1.30
gt:figure/now	0.36
gt:figure/past	-0.70
gt:guard/-	-0.12
gt:guard/I-now	0.61
gt:guard/I-past	-0.51
gt:guard/he-past	-1.72
gt:guard/now	0.57
gt:harm/-	0.45
gt:harm/I-now	0.14
gt:harm/he-past	-1.72
gt:harm/now	-0.28
gt:harm/past	-0.67
gt:injury/I-now	0.10
gt:injury/I-past	-0.68
gt:injury/he-past	-0.12
gt:injury/now	-0.25
gt:injury/past	-0.15
gt:injuryCue/I-now	-0.49
gt:injuryCue/I-past	-1.00
gt:injuryCue/he-past	-0.85
gt:injuryCue/now	0.48
gt:injuryCue/past	-0.28
gt:lasting/I-now	0.63
gt:lasting/I-past	0.15
gt:lasting/he-past	0.75
gt:lasting/past	-0.37
gt:look/I-now	-0.25
gt:look/I-past	0.64
gt:look/he-past	0.65
gt:look/now	-0.11
gt:look/past	-0.35
gt:love/-	-0.15
gt:love/I-now	-0.48
gt:love/now	1.17
gt:love/past	1.04
gt:medicine/-	-0.35
gt:medicine/I-now	0.90
gt:medicine/I-past	0.52
gt:medicine/he-past	-0.85
gt:medicine/past	0.33
gt:messageThing/-	-0.54
gt:messageThing/I-now	-0.22
gt:messageThing/I-past	0.16
gt:messageThing/he-past	0.38
gt:messageThing/now	-0.41
gt:messageThing/past	-0.57
gt:numb/-	0.57
gt:numb/I-now	0.68
gt:numb/I-past	-0.67
gt:numb/he-past	0.16
gt:numb/now	1.87
gt:otherMeaning/-	-0.13
gt:otherMeaning/I-now	-0.53
gt:otherMeaning/I-past	0.98
gt:otherMeaning/he-past	-1.25
gt:otherMeaning/now	-0.22
gt:otherMeaning/past	0.60
gt:otherPerson/I-now	0.75
gt:otherPerson/I-past	-0.32
gt:otherPerson/he-past	0.66
gt:otherPerson/now	-0.42
gt:otherPerson/past	-0.51
gt:relief/-	-0.39
gt:relief/I-now	0.24
gt:relief/I-past	0.47
gt:relief/he-past	0.43
gt:relief/now	-0.34
gt:relief/past	0.45
gt:sad/-	-0.33
gt:sad/I-now	-0.30
gt:sad/I-past	0.56
gt:sad/he-past	0.69
gt:sad/now	-0.33
gt:sad/past	-0.19
gt:saying/-	0.28
gt:saying/I-now	0.51
gt:saying/I-past	-0.36
gt:saying/he-past	-1.21
gt:saying/now	-0.46
gt:saying/past	0.15
gt:says/-	0.28
gt:says/I-now	0.54
gt:says/I-past	0.41
gt:says/he-past	-0.66
gt:says/now	-0.56
gt:says/past	-0.27
gt:shame/-	0.11
gt:shame/I-now	-0.87
gt:shame/I-past	1.76
gt:shame/he-past	-0.57
gt:shame/past	0.19
gt:shows/-	0.11
gt:shows/I-now	-0.86
gt:shows/I-past	-1.09
gt:shows/he-past	-0.39
gt:shows/now	-0.39
gt:sleep/-	-0.27
gt:sleep/I-now	0.72
gt:sleep/he-past	-0.14
gt:sleep/now	0.13
gt:sleep/past	-0.57
gt:stirs/-	-0.18
gt:stirs/I-now	-0.54
gt:stirs/I-past	-0.20
gt:stirs/he-past	0.58
gt:stirs/now	0.12
gt:stirs/past	0.34
gt:sureBlame/I-now	0.26
gt:sureBlame/now	1.17
gt:sureBlame/past	0.38
gt:sureState/-	-0.32
gt:sureState/I-past	0.65
gt:sureState/past	0.65
gt:sureStirs/-	0.36
gt:sureStirs/I-now	-0.19
gt:sureStirs/I-past	1.68
gt:sureStirs/he-past	0.76
gt:sureStirs/now	-0.35
gt:sureStirs/past	-0.24
gt:sureThing/-	0.50
gt:sureThing/I-now	0.94
gt:sureThing/he-past	0.67
gt:sureThing/now	0.21
gt:sureVerb/-	0.36
gt:sureVerb/I-now	0.40
gt:sureVerb/I-past	0.28
gt:sureVerb/he-past	-0.20
gt:sureVerb/past	-0.55
gt:thing/-	0.12
gt:thing/I-now	0.29
gt:thing/I-past	-0.55
gt:thing/he-past	-3.24
gt:thing/now	0.28
gt:thing/past	-0.35
gt:tired/-	-0.46
gt:tired/I-now	1.31
gt:tired/I-past	-0.45
gt:tired/he-past	-0.35
gt:tired/now	0.48
gt:tired/past	0.82
gt:trust/-	0.12
gt:trust/I-now	1.05
gt:trust/he-past	-0.20
gt:trust/now	0.22
gt:wants/-	0.59
gt:wants/I-past	-0.70
i:1-3	0.35
i:2-0	0.55
i:2-1	0.39
i:2-2	-0.65
i:3-0	0.16
i:3-1	0.33
i:3-2	0.14
i:3-3	-0.12
i:child	-0.24
i:none	0.12
i:other	0.87
i:self	0.15
i:thing	0.50
injury:body	0.20
injury:care	-0.30
injury:medicine	-1.11
injury:sad	-0.85
injury:sleep	-0.27
it:I-past	0.84
it:he-past	-0.16
it:now	0.18
k:# #	-0.21
k:# ,	-0.33
k:# .	-0.66
k:# :	-0.24
k:# ;	-0.87
k:# a	-0.17
k:# abril	-1.65
k:# agost	-0.93
k:# al	-0.87
k:# baj	-1.37
k:# caf	-0.65
k:# cas	-0.78
k:# com	-1.02
k:# con	-0.35
k:# contr	-1.58
k:# de	0.20
k:# del	-1.05
k:# dia	-1.18
k:# dias	-0.49
k:# dos	-0.34
k:# el	0.18
k:# ener	-1.01
k:# entr	-0.21
k:# esper	-0.99
k:# est	0.25
k:# febrer	-0.90
k:# fech	-0.67
k:# hab	-0.26
k:# hombr	-0.47
k:# jul	-1.32
k:# jun	-0.97
k:# juzg	-1.29
k:# la	0.11
k:# las	-1.37
k:# lleg	-1.23
k:# llev	-0.25
k:# lo	-0.86
k:# marz	-0.44
k:# may	-1.58
k:# mañan	-0.77
k:# me	-0.18
k:# mes	-0.88
k:# mi	-0.15
k:# mis	-0.16
k:# mism	-0.78
k:# no	-0.76
k:# noch	-1.02
k:# nombr	-0.52
k:# octubr	-0.39
k:# otr	0.37
k:# pes	-0.40
k:# por	-1.33
k:# port	0.17
k:# puert	-0.82
k:# punt	0.12
k:# que	-0.68
k:# segu	-1.25
k:# sin	-0.69
k:# sobr	-0.25
k:# su	-1.37
k:# tard	0.49
k:# un	-0.70
k:# una	-0.97
k:# vec	-0.36
k:# vez	-0.91
k:# y	-1.14
k:, ,	-0.29
k:, .	-0.93
k:, al	-0.32
k:, de	-0.11
k:, del	-0.53
k:, dij	-0.53
k:, el	-0.51
k:, en	-0.62
k:, la	-1.15
k:. .	-0.46
k:. me	0.35
k:^ #	-0.28
k:^ (	0.25
k:^ ,	0.14
k:^ -	-1.12
k:^ .	-0.33
k:^ :	-1.19
k:^ ;	-0.35
k:^ ?	0.72
k:^ @	-0.98
k:^ a	-0.14
k:^ abaj	0.21
k:^ abandon	0.73
k:^ abiert	-0.88
k:^ abog	-0.11
k:^ abraz	-1.05
k:^ abri	-0.50
k:^ abrier	-0.20
k:^ abril	-1.07
k:^ abuel	-0.49
k:^ acab	1.77
k:^ acept	-0.23
k:^ acerc	-0.62
k:^ acompañ	-0.36
k:^ acos	0.39
k:^ acosador	-1.41
k:^ acost	-0.38
k:^ act	-0.71
k:^ acuerd	-0.90
k:^ acuest	1.48
k:^ acus	-0.31
k:^ adentr	0.66
k:^ adjunt	-1.14
k:^ administrador	-0.78
k:^ adolescent	0.53
k:^ advirt	0.64
k:^ afect	0.49
k:^ afloj	0.80
k:^ afuer	0.66
k:^ agach	-0.14
k:^ agarr	0.90
k:^ agent	-1.22
k:^ agobi	0.79
k:^ agost	-1.22
k:^ agot	0.29
k:^ agreg	-1.76
k:^ agresor	-0.61
k:^ agu	-0.17
k:^ aguant	0.42
k:^ ahi	0.11
k:^ ahor	0.97
k:^ air	0.25
k:^ ajen	0.70
k:^ alarm	-1.12
k:^ alcanc	-0.52
k:^ alcanz	-1.13
k:^ alegr	0.54
k:^ alg	0.78
k:^ algui	0.23
k:^ ali	-0.65
k:^ aliv	1.73
k:^ alivi	0.52
k:^ alm	0.84
k:^ almac	-0.58
k:^ almoh	0.61
k:^ alt	-0.14
k:^ altavoz	-0.70
k:^ alter	0.13
k:^ altur	-0.26
k:^ alumn	-0.45
k:^ amabl	-0.93
k:^ amanec	0.92
k:^ amarg	0.30
k:^ amarill	-1.12
k:^ amarr	-0.39
k:^ ambulanc	-0.62
k:^ amenaz	-0.64
k:^ amig	0.25
k:^ amistad	0.35
k:^ analiz	-1.33
k:^ and	-0.31
k:^ ando	-0.20
k:^ angust	-0.59
k:^ ani	-0.32
k:^ anill	-0.57
k:^ ant	-0.24
k:^ antebraz	-0.75
k:^ antibiotic	-0.63
k:^ antidepresiv	1.01
k:^ anul	-0.78
k:^ apag	0.22
k:^ aparat	-0.43
k:^ aparec	-0.42
k:^ apell	-0.43
k:^ apen	-0.18
k:^ apetit	0.86
k:^ aplaud	0.67
k:^ aport	-0.99
k:^ app	-1.21
k:^ aprec	-0.28
k:^ apret	-1.06
k:^ aprob	-0.96
k:^ apunt	-1.48
k:^ aqui	0.18
k:^ arbitr	-0.63
k:^ arc	1.13
k:^ archiv	-0.72
k:^ ard	0.49
k:^ aret	-0.73
k:^ arm	-0.15
k:^ arranc	0.52
k:^ arrepent	-0.69
k:^ arrepient	1.17
k:^ arruin	0.50
k:^ art	0.23
k:^ asc	0.63
k:^ ascensor	-0.52
k:^ asegur	-0.72
k:^ asi	0.47
k:^ asient	-0.86
k:^ asign	-0.45
k:^ asom	-0.81
k:^ asust	0.84
k:^ ataqu	0.13
k:^ atend	-0.75
k:^ aterr	0.30
k:^ atr	-0.12
k:^ atraves	0.52
k:^ atrev	1.27
k:^ aud	-1.07
k:^ audienc	-0.62
k:^ audifon	0.69
k:^ aun	-0.90
k:^ aut	0.31
k:^ autobu	-1.39
k:^ avergonz	0.93
k:^ avis	-1.06
k:^ ayer	-0.19
k:^ azul	-0.74
k:^ año	0.92
k:^ años	1.07
k:^ b	-1.33
k:^ bail	0.19
k:^ balc	0.88
k:^ bald	0.29
k:^ banc	-0.33
k:^ band	-1.02
k:^ banquet	0.63
k:^ bar	-1.08
k:^ barb	-0.57
k:^ barc	-0.36
k:^ barr	0.40
k:^ bas	0.18
k:^ bast	0.44
k:^ bat	-0.55
k:^ bater	-1.25
k:^ bañ	0.34
k:^ beb	0.47
k:^ bes	0.82
k:^ bibliotec	0.64
k:^ bici	-0.75
k:^ biciclet	-0.71
k:^ bien	-0.31
k:^ billet	-0.70
k:^ bloque	0.93
k:^ blus	-0.85
k:^ boc	0.21
k:^ bocin	-0.64
k:^ bod	-1.17
k:^ bolet	-0.59
k:^ bomber	-1.01
k:^ bord	0.29
k:^ borr	-1.55
k:^ bostez	-0.16
k:^ bot	-0.52
k:^ braz	-0.21
k:^ brinc	0.95
k:^ bronc	1.29
k:^ buen	1.05
k:^ burl	1.09
k:^ busc	-0.38
k:^ buz	-0.59
k:^ c	-0.80
k:^ cab	0.49
k:^ caball	-0.81
k:^ cabl	-1.36
k:^ cabre	0.66
k:^ cachorr	-0.76
k:^ cada	1.00
k:^ caden	0.41
k:^ cae	0.13
k:^ caf	-0.84
k:^ caid	0.22
k:^ caj	-1.09
k:^ cajuel	-1.55
k:^ calefacci	-0.39
k:^ calor	0.67
k:^ cam	-0.50
k:^ camar	-1.63
k:^ camarer	-0.97
k:^ camb	-0.33
k:^ cambi	-0.90
k:^ cami	0.52
k:^ camin	0.86
k:^ camionet	-0.80
k:^ camis	-0.58
k:^ cancel	0.38
k:^ canci	-1.29
k:^ cans	1.02
k:^ cansanc	1.03
k:^ cant	1.10
k:^ cap	0.14
k:^ capaz	0.98
k:^ captur	-1.28
k:^ carg	-0.58
k:^ carit	-0.70
k:^ cariñ	-0.46
k:^ carn	1.14
k:^ carpet	-0.52
k:^ carr	-0.50
k:^ carrer	1.03
k:^ carrit	-0.17
k:^ cart	0.33
k:^ cartel	-0.47
k:^ carter	-0.39
k:^ cas	0.20
k:^ casc	-0.81
k:^ cascabel	0.96
k:^ cascar	0.18
k:^ caser	0.21
k:^ caset	0.77
k:^ casi	1.51
k:^ casiller	-1.02
k:^ catorc	-0.73
k:^ cel	-0.50
k:^ celador	-0.58
k:^ ceniz	-0.34
k:^ centimetr	-0.65
k:^ centr	0.30
k:^ cerc	0.46
k:^ cerr	-0.69
k:^ cerradur	-0.62
k:^ cerrajer	-0.56
k:^ cerroj	0.88
k:^ certific	-1.05
k:^ chap	-0.31
k:^ chat	-1.01
k:^ chic	0.15
k:^ chich	-1.09
k:^ chicl	-0.13
k:^ chill	-1.71
k:^ chiquit	1.28
k:^ choc	-0.13
k:^ chof	-0.71
k:^ cieg	0.44
k:^ cierr	-0.41
k:^ cigarr	0.48
k:^ cin	-0.49
k:^ cinc	0.24
k:^ cint	0.25
k:^ cintur	-0.60
k:^ civil	-1.52
k:^ clas	-0.17
k:^ clases	-1.52
k:^ clav	0.28
k:^ clax	-0.75
k:^ client	-0.28
k:^ clinic	-0.23
k:^ clor	-1.02
k:^ closet	0.76
k:^ cobard	0.49
k:^ cobij	0.18
k:^ cobr	0.24
k:^ coch	-0.64
k:^ cocin	0.98
k:^ cog	0.58
k:^ coincid	-0.53
k:^ col	-0.19
k:^ coleg	0.31
k:^ colg	0.72
k:^ colgu	-0.40
k:^ colill	-0.84
k:^ colm	1.09
k:^ color	-0.12
k:^ com	-0.35
k:^ coment	-1.12
k:^ comentar	-0.62
k:^ comi	0.98
k:^ comisar	-0.98
k:^ compart	-0.47
k:^ compañ	0.73
k:^ compañer	-0.12
k:^ complet	-0.77
k:^ concentr	1.41
k:^ conduc	-0.78
k:^ conductor	-0.96
k:^ conect	-1.22
k:^ conf	0.13
k:^ confi	0.37
k:^ confirm	-0.52
k:^ confund	0.94
k:^ conmig	-0.39
k:^ conserj	-0.47
k:^ conserv	-0.46
k:^ const	-1.06
k:^ constanc	-0.76
k:^ constat	0.50
k:^ consult	0.69
k:^ consultant	0.51
k:^ consultor	-0.61
k:^ contador	-0.57
k:^ content	0.18
k:^ contest	-1.51
k:^ contr	-0.58
k:^ contrar	-1.01
k:^ contraseñ	-0.66
k:^ contrat	-0.61
k:^ control	-0.81
k:^ convenc	-0.61
k:^ coordinador	-0.31
k:^ cop	-0.52
k:^ copi	-1.20
k:^ cor	-0.29
k:^ coraj	1.23
k:^ coraz	0.42
k:^ coron	-1.03
k:^ corr	-0.31
k:^ corral	0.27
k:^ corre	-0.57
k:^ corrient	0.27
k:^ corrig	-0.95
k:^ cort	-0.11
k:^ cortin	-0.60
k:^ cos	-0.43
k:^ cost	-0.44
k:^ costill	-0.96
k:^ cre	1.12
k:^ crei	1.15
k:^ crey	-0.11
k:^ crisi	-0.73
k:^ cristal	-1.22
k:^ cruz	-0.30
k:^ cuadern	-0.69
k:^ cuadr	-0.84
k:^ cualqui	0.55
k:^ cualquier	-0.63
k:^ cuand	0.16
k:^ cuant	1.13
k:^ cuatr	-0.55
k:^ cubr	-1.06
k:^ cuchill	0.24
k:^ cuell	0.35
k:^ cuest	0.21
k:^ cuid	-0.47
k:^ culp	0.47
k:^ culpabl	-0.17
k:^ cumpleañ	0.27
k:^ cuot	-1.12
k:^ cur	0.52
k:^ cuñ	-0.82
k:^ daba	0.23
k:^ dado	0.60
k:^ dan	-0.28
k:^ dand	0.96
k:^ dar	0.51
k:^ darl	0.36
k:^ dañ	-0.25
k:^ de	-0.26
k:^ deb	-0.51
k:^ debaj	0.78
k:^ debi	0.91
k:^ dec	-0.49
k:^ decan	-0.51
k:^ decirl	-0.31
k:^ declar	-1.31
k:^ declaraci	-0.91
k:^ ded	-0.16
k:^ defend	0.43
k:^ defens	-0.69
k:^ del	-0.66
k:^ delant	0.60
k:^ delg	-0.45
k:^ demand	-0.21
k:^ dentist	0.84
k:^ dentr	0.36
k:^ denunc	-0.97
k:^ denunci	-0.69
k:^ dependient	-0.94
k:^ deposit	-1.26
k:^ depresi	0.52
k:^ derech	-0.56
k:^ deriv	-0.28
k:^ desayun	0.52
k:^ desbord	-0.43
k:^ descans	1.38
k:^ descar	0.91
k:^ desconect	-0.50
k:^ describ	0.25
k:^ dese	-0.40
k:^ desesper	1.05
k:^ desmay	-0.47
k:^ despid	-0.95
k:^ despu	0.74
k:^ detectiv	-0.59
k:^ detr	0.18
k:^ devolv	-1.33
k:^ devolvi	0.19
k:^ di	0.42
k:^ dia	0.26
k:^ diagnostic	0.67
k:^ diar	-0.15
k:^ dias	-0.31
k:^ dibuj	-0.36
k:^ dic	-0.24
k:^ dich	-0.43
k:^ dict	-0.57
k:^ dient	0.47
k:^ dier	-0.59
k:^ dieron	0.30
k:^ dig	-0.72
k:^ dij	-0.21
k:^ dijer	-1.08
k:^ diner	-0.90
k:^ dio	-0.37
k:^ direcci	-0.77
k:^ director	-1.01
k:^ disc	0.70
k:^ disculp	-0.72
k:^ disfrut	-0.57
k:^ dispar	-0.35
k:^ distint	0.74
k:^ dobl	0.56
k:^ doc	-0.47
k:^ doctor	-0.13
k:^ dol	0.23
k:^ dolar	-0.73
k:^ dolor	-0.55
k:^ doming	-0.10
k:^ don	-0.70
k:^ dond	1.11
k:^ dorm	-0.48
k:^ dormi	-0.19
k:^ dos	0.28
k:^ dosi	0.62
k:^ dron	-0.84
k:^ duch	0.33
k:^ duel	0.39
k:^ dueñ	-1.00
k:^ dur	0.50
k:^ durant	0.34
k:^ ech	1.02
k:^ edad	0.67
k:^ edific	-0.24
k:^ electric	-0.76
k:^ elevador	0.48
k:^ ell	0.16
k:^ emdr	0.67
k:^ emocion	0.44
k:^ empap	1.07
k:^ empez	0.10
k:^ emple	0.81
k:^ empuj	-0.17
k:^ en	-0.43
k:^ encarg	-0.54
k:^ encend	-0.20
k:^ encerr	-0.60
k:^ encierr	0.60
k:^ encim	0.60
k:^ encog	0.52
k:^ encontr	-0.25
k:^ encuentr	-0.59
k:^ ener	-0.66
k:^ enfad	1.02
k:^ enferm	0.76
k:^ enfermer	-0.48
k:^ enfrent	-0.90
k:^ ensay	0.87
k:^ enseñ	0.10
k:^ enter	0.43
k:^ entr	0.13
k:^ entrar	-0.32
k:^ entreg	-1.30
k:^ entregu	-0.75
k:^ entrenador	-1.22
k:^ entrevist	0.53
k:^ env	-0.22
k:^ equip	-1.34
k:^ era	0.13
k:^ error	-0.39
k:^ es	0.22
k:^ esa	-0.82
k:^ escal	-0.36
k:^ escaler	-1.15
k:^ escalofri	0.77
k:^ escond	0.21
k:^ escondi	0.37
k:^ escrib	-0.60
k:^ escribi	-1.49
k:^ escrit	-0.55
k:^ escuch	-0.76
k:^ escuel	0.39
k:^ ese	0.85
k:^ espald	0.50
k:^ espej	0.19
k:^ espos	0.17
k:^ esquin	-1.44
k:^ est	0.13
k:^ estaci	-0.63
k:^ estacionamient	-1.01
k:^ estomag	0.45
k:^ estoy	-0.22
k:^ estr	-0.21
k:^ estrell	-0.36
k:^ estres	0.71
k:^ estuv	0.83
k:^ etiquet	-1.27
k:^ euforic	0.38
k:^ eur	-0.33
k:^ ex	-0.78
k:^ exam	-0.92
k:^ exist	-0.20
k:^ expedient	-0.93
k:^ explic	0.92
k:^ expres	-0.51
k:^ extrañ	-0.14
k:^ facil	1.39
k:^ facultad	-0.82
k:^ fall	0.61
k:^ fals	-0.92
k:^ falt	-0.11
k:^ famil	-0.33
k:^ fastid	1.42
k:^ fatal	-0.49
k:^ febrer	-0.77
k:^ fech	-1.25
k:^ feliz	0.31
k:^ felpud	-1.46
k:^ ferreter	0.31
k:^ fiest	-1.14
k:^ fij	-0.82
k:^ fil	-0.52
k:^ fin	1.31
k:^ fio	0.95
k:^ firm	-0.68
k:^ fiscal	0.24
k:^ flor	0.13
k:^ foc	-0.32
k:^ fond	-1.48
k:^ for	-0.40
k:^ forens	-1.06
k:^ forz	-1.30
k:^ fot	-0.58
k:^ fotograf	-1.02
k:^ fren	-0.12
k:^ frent	-1.61
k:^ fria	0.35
k:^ frio	-0.37
k:^ fue	0.33
k:^ fueg	-0.98
k:^ fuer	-0.68
k:^ fuert	0.40
k:^ fuimos	-0.43
k:^ fum	-0.16
k:^ funci	-0.30
k:^ funcionar	-0.70
k:^ furios	0.14
k:^ gan	1.88
k:^ gargant	-0.28
k:^ gas	-0.46
k:^ gasolin	-0.17
k:^ gat	-0.35
k:^ gemel	-0.49
k:^ gent	0.42
k:^ gerent	-0.60
k:^ gimnas	-0.41
k:^ gir	1.21
k:^ glob	-0.98
k:^ golp	0.46
k:^ golpe	-1.16
k:^ gorr	0.61
k:^ got	-0.45
k:^ grab	-0.35
k:^ grabaci	-0.85
k:^ grabador	-0.48
k:^ graci	0.96
k:^ grand	-0.35
k:^ gri	0.62
k:^ grit	-0.43
k:^ gru	-1.18
k:^ guant	-0.78
k:^ guia	-0.75
k:^ guiñ	-1.07
k:^ gust	0.89
k:^ hab	0.40
k:^ haberl	0.83
k:^ habl	0.14
k:^ habr	0.95
k:^ hall	0.28
k:^ harin	-1.03
k:^ hart	0.31
k:^ hast	0.24
k:^ he	0.57
k:^ hech	0.47
k:^ hel	1.02
k:^ her	-1.13
k:^ herman	-0.42
k:^ hic	0.26
k:^ hicier	-1.28
k:^ hiel	-0.79
k:^ hil	1.03
k:^ hinch	-0.86
k:^ hirv	1.29
k:^ histeric	-1.12
k:^ histor	-0.88
k:^ hiz	-0.57
k:^ hoj	-0.37
k:^ hor	0.97
k:^ horar	-1.16
k:^ hospital	-0.87
k:^ hotel	-0.89
k:^ hoy	-1.26
k:^ hub	-1.10
k:^ hubier	1.15
k:^ huec	0.58
k:^ humill	-0.61
k:^ humillaci	0.73
k:^ hund	0.88
k:^ iba	-0.71
k:^ ide	1.45
k:^ identific	-1.00
k:^ igual	-0.34
k:^ imagin	1.01
k:^ iman	-0.32
k:^ import	1.00
k:^ impotent	0.18
k:^ imprimi	-1.03
k:^ incend	0.73
k:^ incomod	-1.03
k:^ indefens	-0.63
k:^ indic	-1.39
k:^ indign	0.20
k:^ infart	0.96
k:^ infiern	-0.12
k:^ inform	-1.28
k:^ ingenu	0.85
k:^ ingl	-0.28
k:^ ingres	0.42
k:^ inquiet	-0.66
k:^ inscrib	-0.81
k:^ insomn	-0.64
k:^ instal	-1.01
k:^ intern	0.39
k:^ internet	-0.40
k:^ interpret	-0.89
k:^ intranquil	1.14
k:^ invit	-0.15
k:^ inyect	-0.88
k:^ ip	-0.66
k:^ irme	0.39
k:^ irritabl	0.42
k:^ irse	-0.77
k:^ izquierd	-0.15
k:^ jal	-1.90
k:^ jardiner	-0.33
k:^ jef	-0.81
k:^ jov	0.62
k:^ jueg	0.55
k:^ juev	-0.67
k:^ juez	-1.02
k:^ juic	0.41
k:^ jul	1.02
k:^ jun	-0.77
k:^ junt	-0.48
k:^ jur	0.34
k:^ juzg	-0.65
k:^ kil	0.15
k:^ kiosc	-1.09
k:^ la	-0.18
k:^ lab	-1.47
k:^ laborator	0.43
k:^ ladr	-0.47
k:^ lagrim	0.65
k:^ lanch	-0.46
k:^ larg	-0.39
k:^ lat	0.16
k:^ lav	0.25
k:^ leer	0.64
k:^ lent	-1.66
k:^ leo	1.04
k:^ les	0.15
k:^ letr	-0.27
k:^ ley	-1.20
k:^ libr	-0.32
k:^ licenc	0.63
k:^ licenci	-0.42
k:^ limp	-0.98
k:^ limpi	-0.52
k:^ limpiaparabris	-1.08
k:^ line	0.76
k:^ lintern	-0.73
k:^ liqu	0.70
k:^ list	0.10
k:^ llam	-0.83
k:^ llamar	-0.15
k:^ llant	0.85
k:^ llav	-0.22
k:^ lleg	0.20
k:^ llegu	0.14
k:^ llen	-0.11
k:^ llor	-0.22
k:^ llov	-0.49
k:^ lluv	-1.36
k:^ lo	0.12
k:^ loc	-0.22
k:^ local	-0.99
k:^ localizador	-1.35
k:^ los	-0.18
k:^ luc	-0.74
k:^ lueg	-0.35
k:^ lug	0.56
k:^ lun	-0.72
k:^ luz	-0.17
k:^ mader	-0.40
k:^ madr	-0.13
k:^ madrug	-0.62
k:^ maestr	-0.95
k:^ mal	0.19
k:^ malet	-0.40
k:^ mam	0.12
k:^ man	-0.56
k:^ manch	1.06
k:^ mandibul	-0.19
k:^ manej	0.19
k:^ manifiest	0.32
k:^ maquin	-0.94
k:^ mar	0.54
k:^ marc	0.18
k:^ march	-0.27
k:^ mariachi	-0.69
k:^ mart	-0.65
k:^ marz	-0.45
k:^ mas	0.88
k:^ matar	1.50
k:^ matricul	0.51
k:^ may	-0.29
k:^ mayor	0.74
k:^ mañan	-0.76
k:^ me	0.32
k:^ mecanic	-0.97
k:^ med	-0.28
k:^ median	0.77
k:^ mediod	-0.56
k:^ mejor	-0.42
k:^ memor	-0.41
k:^ menor	0.49
k:^ mens	0.59
k:^ mensaj	-0.51
k:^ mensajer	-0.62
k:^ mental	0.70
k:^ merc	-0.95
k:^ meser	-0.62
k:^ met	0.23
k:^ meti	-1.15
k:^ metr	-0.94
k:^ mi	-0.14
k:^ mia	0.20
k:^ mias	0.56
k:^ microfon	-0.83
k:^ mid	-0.31
k:^ mied	0.13
k:^ miedos	-1.14
k:^ miercol	-1.13
k:^ mil	-0.23
k:^ minut	-0.15
k:^ mio	0.25
k:^ mirill	-0.30
k:^ mis	-0.52
k:^ mism	0.74
k:^ mitad	-1.49
k:^ mochil	-0.68
k:^ mod	-0.11
k:^ moderador	-0.92
k:^ moj	0.43
k:^ molest	-1.46
k:^ mor	0.65
k:^ mord	0.30
k:^ mostr	-0.59
k:^ mostrador	-0.80
k:^ mot	0.47
k:^ motor	-0.23
k:^ mov	0.25
k:^ movil	0.78
k:^ much	0.94
k:^ muchach	-0.77
k:^ muchisim	0.14
k:^ mud	-0.73
k:^ mudanz	-0.69
k:^ muel	0.72
k:^ muer	-0.77
k:^ muerd	1.05
k:^ muert	-0.63
k:^ muestr	-0.24
k:^ muj	0.38
k:^ mujer	0.32
k:^ mult	-1.29
k:^ mund	0.53
k:^ municipal	-0.75
k:^ mur	-1.11
k:^ muy	-0.10
k:^ muñec	-1.28
k:^ nada	0.74
k:^ nadi	-0.42
k:^ nariz	0.14
k:^ navidad	0.36
k:^ necesit	0.64
k:^ neg	-0.76
k:^ negr	-1.01
k:^ nen	0.52
k:^ nervi	0.52
k:^ nervios	-0.29
k:^ never	-0.80
k:^ ni	0.23
k:^ niet	-0.15
k:^ ningun	0.40
k:^ noch	0.33
k:^ nom	1.39
k:^ nombr	-0.48
k:^ normal	-0.23
k:^ nos	0.11
k:^ not	-0.30
k:^ notar	-0.71
k:^ notific	-0.96
k:^ notificaci	-0.19
k:^ nov	0.38
k:^ noven	-0.24
k:^ nubl	-0.33
k:^ nud	0.87
k:^ nuer	-1.15
k:^ nuestr	-0.53
k:^ nuev	-1.07
k:^ numer	-1.02
k:^ nunc	-0.80
k:^ o	-0.20
k:^ oblig	-0.58
k:^ obr	-0.64
k:^ observ	1.37
k:^ och	-0.21
k:^ octubr	-1.25
k:^ ocult	0.11
k:^ ocup	-0.29
k:^ ofic	-0.15
k:^ oficial	-1.57
k:^ oficin	-0.69
k:^ ofrec	-1.28
k:^ oi	-0.75
k:^ oido	-0.79
k:^ oig	-0.32
k:^ oir	0.61
k:^ ojo	0.35
k:^ ojos	-0.77
k:^ oll	-0.13
k:^ olor	-0.63
k:^ olv	0.15
k:^ olvid	0.38
k:^ onc	-0.57
k:^ orden	-0.19
k:^ orientador	-0.74
k:^ original	-1.10
k:^ orin	0.95
k:^ oscur	1.29
k:^ otr	0.28
k:^ oye	-1.02
k:^ oyo	-1.61
k:^ padr	0.27
k:^ pag	0.29
k:^ pagin	-0.11
k:^ pal	0.19
k:^ palabr	0.55
k:^ palm	0.31
k:^ panader	0.74
k:^ panic	0.20
k:^ panique	-0.18
k:^ pantall	-0.26
k:^ pap	-0.43
k:^ papel	-0.34
k:^ papelit	-0.96
k:^ paquet	-1.00
k:^ paraliz	0.50
k:^ parcial	-0.37
k:^ pared	-0.64
k:^ parej	0.49
k:^ parp	0.65
k:^ parqu	-0.68
k:^ part	0.43
k:^ pas	0.15
k:^ pasaj	-0.88
k:^ pasill	0.48
k:^ pastel	-0.34
k:^ pastill	-0.51
k:^ pat	-0.30
k:^ pate	0.11
k:^ patrull	-0.17
k:^ pavor	0.60
k:^ paz	-0.18
k:^ pech	-0.24
k:^ ped	-0.74
k:^ pedaz	0.62
k:^ pedi	-0.11
k:^ peg	0.47
k:^ pel	-0.83
k:^ pelicul	0.79
k:^ peluc	-0.68
k:^ pen	0.21
k:^ pens	0.60
k:^ pensi	-0.93
k:^ peor	1.08
k:^ pequeñ	0.55
k:^ perd	0.15
k:^ perdi	0.43
k:^ perdon	0.48
k:^ perfil	-1.26
k:^ periodic	-0.45
k:^ perit	-0.50
k:^ permis	-0.89
k:^ perr	-0.23
k:^ persian	-0.90
k:^ persigu	0.87
k:^ pes	0.22
k:^ pesadill	-0.61
k:^ pesam	-0.78
k:^ pic	-0.90
k:^ pie	0.18
k:^ piedr	0.16
k:^ piel	0.51
k:^ piens	0.86
k:^ piern	-0.38
k:^ pimient	0.78
k:^ pint	-0.55
k:^ pintur	-0.61
k:^ pipi	0.25
k:^ pis	0.17
k:^ pizz	0.57
k:^ piñat	0.72
k:^ plac	-0.26
k:^ plan	-0.39
k:^ plant	0.35
k:^ plat	-0.38
k:^ plaz	-0.56
k:^ plen	0.63
k:^ pobr	0.20
k:^ poc	-1.05
k:^ pod	0.42
k:^ polic	-0.67
k:^ polv	-0.11
k:^ por	-0.28
k:^ porr	-0.28
k:^ port	0.73
k:^ portal	-0.42
k:^ porter	-1.21
k:^ post	-0.83
k:^ postraumatic	-0.37
k:^ prend	0.54
k:^ preocup	-0.18
k:^ present	-1.01
k:^ presi	-0.63
k:^ prest	0.35
k:^ prim	-1.15
k:^ primer	0.73
k:^ profesor	-1.35
k:^ proveedor	-0.96
k:^ proxim	0.70
k:^ prueb	0.67
k:^ psiquiatr	0.34
k:^ public	-0.11
k:^ puebl	-1.40
k:^ pued	0.21
k:^ puent	0.34
k:^ puert	-0.57
k:^ puest	0.25
k:^ puj	-0.70
k:^ puls	-0.21
k:^ pulser	-0.69
k:^ punt	0.42
k:^ pur	0.24
k:^ pus	-0.45
k:^ puñ	0.46
k:^ que	0.48
k:^ quebr	-0.19
k:^ qued	0.30
k:^ quej	0.37
k:^ quem	-0.19
k:^ quer	0.40
k:^ qui	0.23
k:^ quier	-0.42
k:^ quinc	0.73
k:^ quint	0.12
k:^ quis	-0.21
k:^ quitar	0.64
k:^ rab	0.30
k:^ rad	-0.17
k:^ rar	0.42
k:^ rastreador	-1.01
k:^ rat	0.31
k:^ ray	-0.29
k:^ raz	1.58
k:^ rec	-1.06
k:^ recepci	-0.96
k:^ recepcionist	-0.98
k:^ recet	-0.36
k:^ recib	-0.36
k:^ reclam	-1.54
k:^ recog	-0.54
k:^ reconoc	-1.22
k:^ reconoci	0.42
k:^ reconozc	0.21
k:^ recort	-0.14
k:^ recuerd	-1.03
k:^ red	-1.09
k:^ reenvi	-0.75
k:^ refier	-0.42
k:^ reflej	0.51
k:^ regal	0.37
k:^ registr	-0.40
k:^ regres	-0.14
k:^ rei	1.03
k:^ reia	-1.12
k:^ reir	0.68
k:^ rej	-1.36
k:^ relat	-0.22
k:^ rellen	-0.72
k:^ reloj	-0.52
k:^ rencor	1.17
k:^ rend	-0.86
k:^ renunc	-1.24
k:^ repartidor	-1.10
k:^ repit	-0.16
k:^ report	-0.33
k:^ reserv	-0.54
k:^ reseñ	-0.32
k:^ resident	0.33
k:^ restaurant	-0.16
k:^ result	0.80
k:^ retras	-1.15
k:^ rev	-0.39
k:^ revent	1.34
k:^ revis	1.05
k:^ revolv	0.46
k:^ rez	0.26
k:^ rie	0.48
k:^ rio	-0.58
k:^ ris	1.62
k:^ rob	-0.80
k:^ roc	-0.56
k:^ rode	0.84
k:^ rodill	-0.43
k:^ roj	-1.32
k:^ romp	0.28
k:^ rompi	0.65
k:^ ronch	-0.18
k:^ rop	0.68
k:^ ros	-0.86
k:^ rot	0.69
k:^ rued	-0.80
k:^ ruid	0.19
k:^ rut	-0.65
k:^ sab	0.13
k:^ saban	0.18
k:^ sac	-0.32
k:^ sal	0.60
k:^ salg	0.79
k:^ sali	0.72
k:^ saliv	0.96
k:^ salt	-1.13
k:^ salud	-0.65
k:^ sangr	0.44
k:^ sant	0.42
k:^ saqu	0.47
k:^ sargent	-0.92
k:^ sec	0.74
k:^ secretar	-0.86
k:^ segui	-0.11
k:^ segund	-1.03
k:^ segur	-0.95
k:^ seguridad	-0.55
k:^ sell	-1.17
k:^ semafor	-0.53
k:^ seman	0.51
k:^ sensaci	0.64
k:^ sent	-0.48
k:^ senti	0.43
k:^ sep	-0.28
k:^ separ	-1.25
k:^ septiembr	-0.60
k:^ ser	0.17
k:^ sertralin	1.00
k:^ servillet	-0.76
k:^ señ	-1.27
k:^ señal	-1.37
k:^ si	-0.30
k:^ sido	0.93
k:^ siempr	0.71
k:^ siet	1.12
k:^ sig	0.16
k:^ sigu	-0.98
k:^ silbat	0.86
k:^ silenc	-0.27
k:^ sill	0.40
k:^ sin	0.17
k:^ sirv	0.70
k:^ sistem	-0.99
k:^ sit	0.71
k:^ sobr	0.16
k:^ sobresalt	0.57
k:^ sobrin	-0.18
k:^ social	-1.17
k:^ sof	-0.16
k:^ soledad	0.11
k:^ solicitud	-0.87
k:^ solt	0.95
k:^ som	-0.11
k:^ son	-1.09
k:^ sonre	0.66
k:^ sonri	0.69
k:^ sop	0.19
k:^ sord	0.52
k:^ soñ	-0.61
k:^ su	-0.29
k:^ subi	-1.06
k:^ suc	-0.27
k:^ sud	-0.75
k:^ sudor	-0.38
k:^ suegr	1.02
k:^ suel	-0.14
k:^ suen	1.31
k:^ sueñ	-1.03
k:^ sufr	-0.96
k:^ sujet	-0.86
k:^ sup	0.50
k:^ supervisor	-0.70
k:^ suy	0.25
k:^ tabl	-0.81
k:^ tal	0.32
k:^ tall	-1.21
k:^ tambi	-0.52
k:^ tampoc	0.25
k:^ tan	0.94
k:^ tanqu	-0.22
k:^ tant	1.47
k:^ tap	-0.34
k:^ tapet	0.98
k:^ taquicard	0.85
k:^ tard	0.75
k:^ tarjet	-1.64
k:^ taxi	-1.13
k:^ taxist	-0.59
k:^ taz	0.86
k:^ te	-0.37
k:^ tech	-0.60
k:^ tecnic	-0.69
k:^ tel	0.92
k:^ telefon	0.38
k:^ tem	-0.15
k:^ tembl	0.36
k:^ temblor	1.15
k:^ temor	-0.83
k:^ tempran	-0.45
k:^ ten	-0.47
k:^ tendr	0.86
k:^ teng	-0.16
k:^ terap	-0.26
k:^ tercer	-0.48
k:^ termin	0.63
k:^ ternur	0.65
k:^ terror	1.19
k:^ tesi	-0.74
k:^ testig	-0.70
k:^ tia	-0.14
k:^ ticket	0.64
k:^ tiembl	-0.64
k:^ tien	-0.40
k:^ tiend	0.61
k:^ tierr	1.11
k:^ ties	0.96
k:^ timbr	-0.48
k:^ tint	0.25
k:^ tio	-0.66
k:^ tip	-0.33
k:^ tir	-0.21
k:^ toall	-0.25
k:^ toc	0.20
k:^ tod	0.24
k:^ todav	0.45
k:^ tom	-0.15
k:^ ton	0.73
k:^ tont	0.94
k:^ toqu	-0.65
k:^ tos	-0.21
k:^ tra	-0.21
k:^ trab	1.34
k:^ trabaj	0.40
k:^ trabajador	-0.67
k:^ trag	-0.16
k:^ traicion	1.30
k:^ tramit	-0.72
k:^ tranquil	-0.21
k:^ trap	1.01
k:^ tras	-0.47
k:^ trasl	-0.59
k:^ trastorn	-0.26
k:^ tratamient	0.98
k:^ traum	0.93
k:^ tremend	1.13
k:^ tren	0.70
k:^ trep	1.33
k:^ trist	-0.66
k:^ tristez	0.14
k:^ tu	-1.12
k:^ tumb	0.65
k:^ turist	-0.70
k:^ tuvier	-0.98
k:^ ubicaci	-0.44
k:^ ultim	0.26
k:^ unic	0.83
k:^ unidad	0.33
k:^ uno	0.13
k:^ unos	-0.78
k:^ urgenci	-0.38
k:^ usa	0.14
k:^ usar	-0.25
k:^ use	-1.07
k:^ uso	-0.20
k:^ usuar	0.37
k:^ uñas	0.13
k:^ vac	0.64
k:^ vaci	-0.25
k:^ vag	0.63
k:^ val	0.51
k:^ valg	0.73
k:^ vall	-0.76
k:^ van	0.67
k:^ vas	0.17
k:^ vay	0.61
k:^ ve	-0.26
k:^ vecin	-1.01
k:^ veia	-0.35
k:^ veint	0.44
k:^ vel	0.13
k:^ vend	-0.20
k:^ vent	-0.24
k:^ ventan	-0.31
k:^ veo	0.77
k:^ verd	-1.11
k:^ verdad	0.73
k:^ verguenz	0.24
k:^ verj	-0.32
k:^ verl	-0.43
k:^ verm	0.16
k:^ versi	-1.14
k:^ ves	-0.46
k:^ vest	-0.37
k:^ veterinar	-0.89
k:^ vez	0.84
k:^ vi	-0.25
k:^ viaj	0.19
k:^ vibr	0.81
k:^ victim	0.82
k:^ vida	0.74
k:^ vide	-0.80
k:^ videollam	-0.94
k:^ vidr	-0.46
k:^ viej	0.17
k:^ viejit	-0.13
k:^ vien	0.19
k:^ viend	-0.71
k:^ vier	0.33
k:^ viern	0.13
k:^ vieron	-0.30
k:^ vigil	-0.74
k:^ vigilant	-0.30
k:^ vin	0.14
k:^ vio	-1.04
k:^ vist	0.56
k:^ viv	-0.50
k:^ volte	0.65
k:^ volum	0.44
k:^ volv	0.65
k:^ vomit	0.32
k:^ vot	-0.98
k:^ voz	0.46
k:^ vuelt	0.43
k:^ vuelv	0.66
k:^ y	0.25
k:^ ya	0.68
k:^ yegu	-0.53
k:^ yend	-0.47
k:^ yes	-0.42
k:^ yo	0.11
k:^ zapat	-0.93
k:^ zumb	-0.10
k:a #	-0.34
k:a ,	0.29
k:a .	0.19
k:a :	-0.23
k:a ;	0.20
k:a a	0.60
k:a abog	-0.72
k:a abuel	-1.40
k:a agent	-0.48
k:a al	-0.82
k:a alg	-0.35
k:a altur	-0.40
k:a ambulanc	-0.47
k:a amig	0.33
k:a atr	-0.21
k:a audienc	0.94
k:a azote	-0.50
k:a años	0.16
k:a baj	0.57
k:a beb	0.37
k:a cada	-0.24
k:a cam	0.66
k:a cas	-0.32
k:a clinic	0.55
k:a coch	0.16
k:a com	-0.19
k:a comisar	-1.49
k:a con	0.20
k:a cont	0.26
k:a cort	1.01
k:a cuadr	-0.72
k:a cuatr	0.81
k:a cuent	-0.23
k:a cuñ	-0.32
k:a da	0.32
k:a de	0.13
k:a del	-0.23
k:a delant	0.87
k:a despu	0.27
k:a dia	-0.19
k:a diez	-0.74
k:a dio	-0.82
k:a direcci	0.18
k:a dos	-0.55
k:a edad	0.71
k:a el	0.64
k:a ell	-0.73
k:a empres	-0.63
k:a en	-0.24
k:a entr	0.39
k:a entrevist	-0.58
k:a esa	0.46
k:a escuel	-0.71
k:a ese	0.39
k:a espos	-0.45
k:a est	0.32
k:a estaci	-0.74
k:a famil	0.28
k:a fil	-0.52
k:a fiscal	0.32
k:a fot	0.51
k:a gimnas	-0.22
k:a grados	0.21
k:a graduaci	0.18
k:a grup	0.45
k:a guard	-0.61
k:a hab	-0.89
k:a hast	-0.24
k:a herman	0.61
k:a hor	-0.36
k:a jef	-0.95
k:a juev	-0.30
k:a junt	-0.84
k:a lado	-0.70
k:a las	-0.57
k:a le	0.18
k:a les	-0.50
k:a line	0.63
k:a llam	-0.17
k:a lleg	-0.27
k:a lo	0.51
k:a loc	0.99
k:a local	0.44
k:a los	0.57
k:a madr	0.38
k:a maestr	0.16
k:a mañan	0.52
k:a me	0.23
k:a mejor	0.66
k:a mensaj	-0.94
k:a mental	0.56
k:a metr	-0.49
k:a mia	-0.55
k:a mis	0.25
k:a mism	-0.91
k:a muj	0.37
k:a nada	-0.85
k:a nervi	-0.39
k:a ni	1.54
k:a niñ	-0.26
k:a no	0.28
k:a noch	0.27
k:a nombr	-0.52
k:a not	0.11
k:a notar	-0.82
k:a numer	0.57
k:a otr	-0.16
k:a padr	0.24
k:a pap	-0.31
k:a par	-0.43
k:a pared	0.18
k:a patrull	-0.78
k:a perr	-0.39
k:a piens	1.22
k:a plac	-0.34
k:a polic	0.16
k:a por	-0.31
k:a porr	0.19
k:a prim	0.23
k:a psicolog	0.57
k:a psiquiatr	0.41
k:a puebl	-1.33
k:a puert	0.37
k:a que	-0.24
k:a sal	-0.10
k:a se	0.44
k:a segu	-0.67
k:a segund	-0.46
k:a sei	-0.64
k:a señor	-0.63
k:a si	1.00
k:a sin	0.30
k:a sobrin	-0.84
k:a sol	-0.19
k:a son	-1.01
k:a su	-0.74
k:a taxi	-0.21
k:a telefon	-0.60
k:a tembl	-0.39
k:a tia	-0.68
k:a tiend	-1.41
k:a timbr	-0.53
k:a tod	-0.47
k:a tres	-0.76
k:a una	0.50
k:a usuar	-0.94
k:a vecin	-0.11
k:a ventan	-0.45
k:a verj	-0.43
k:a vida	0.10
k:a y	-0.39
k:a ya	0.20
k:a yo	0.46
k:abaj .	0.70
k:abiert #	-0.15
k:abiert .	-0.16
k:abiert el	-0.19
k:abog .	-0.60
k:abog de	-0.63
k:abog el	-0.66
k:abr #	-1.07
k:abr ,	-0.84
k:abr .	1.59
k:abr el	-0.62
k:abr la	-0.87
k:abr las	0.62
k:abr puert	-0.71
k:abri ,	0.86
k:abri .	0.10
k:abri caj	-1.09
k:abri con	0.92
k:abri otr	-0.88
k:abrig .	-0.80
k:abrig en	-0.41
k:abuel .	-0.93
k:abuel a	-0.22
k:abuel al	0.26
k:abuel en	-0.24
k:acab .	1.60
k:acent .	-0.85
k:acept .	0.33
k:acompañ la	-0.36
k:acosador en	-0.72
k:acosador su	-0.91
k:act #	-0.51
k:act .	-1.36
k:act las	-0.48
k:adentr .	-0.80
k:adentr mi	0.20
k:adjunt .	-0.91
k:adjunt de	-1.03
k:agarr ,	0.64
k:agarr braz	-1.33
k:agarr el	0.18
k:agarr la	-1.38
k:agarr man	-0.98
k:agent .	-1.00
k:agent cart	-1.68
k:agent la	-0.97
k:agent llev	-0.67
k:agent y	-0.59
k:agu .	0.29
k:agu a	-0.87
k:aguant .	1.43
k:aguant la	-0.30
k:ahi #	-0.66
k:ahi .	-0.21
k:ahi a	0.18
k:ahi el	0.94
k:ahi la	-0.31
k:ahi matricul	-0.44
k:ahi su	-0.82
k:ahor a	0.16
k:ahor en	-0.73
k:ahor la	-0.43
k:ahor minut	0.22
k:ahor por	0.29
k:ahor que	0.89
k:air el	-0.83
k:air en	-1.25
k:al #	-0.81
k:al ,	-0.25
k:al .	0.76
k:al :	-0.42
k:al ;	-1.05
k:al a	0.11
k:al al	-0.48
k:al barr	-0.53
k:al cart	0.35
k:al com	-0.86
k:al con	-0.32
k:al del	0.11
k:al desd	-0.61
k:al dia	0.16
k:al el	-0.16
k:al en	0.33
k:al hor	0.46
k:al las	0.10
k:al le	-0.45
k:al lo	-0.51
k:al los	0.34
k:al me	-0.35
k:al mi	-1.26
k:al no	-0.37
k:al nombr	-0.40
k:al par	-0.21
k:al que	0.44
k:al rej	-1.49
k:al siguient	-0.93
k:al sin	0.78
k:al sus	0.20
k:al tembl	0.43
k:al un	0.94
k:al una	-0.59
k:al ver	0.80
k:al y	-0.65
k:alegr ,	-0.64
k:alg ,	0.62
k:algui .	1.17
k:algui a	-0.41
k:algui en	-0.11
k:algui la	-0.72
k:algui mi	-0.48
k:algun .	0.94
k:alm ,	-0.10
k:alm .	-0.31
k:alm la	0.85
k:alm un	-0.40
k:alt ,	0.44
k:alt .	-0.29
k:alt de	0.25
k:alt el	-0.18
k:alter .	0.92
k:alumn #	-1.32
k:alumn del	0.50
k:alumn el	0.18
k:alumn la	0.33
k:amarr .	-0.61
k:amig .	-0.97
k:amig de	0.83
k:amig el	-1.00
k:amig mi	0.25
k:and ,	-0.40
k:and .	0.16
k:and el	-0.84
k:and en	-0.38
k:and la	-0.47
k:and y	1.11
k:ando .	1.03
k:ando de	-0.37
k:ando el	-0.31
k:ando en	-0.26
k:ando la	-0.37
k:ando los	-0.30
k:anim .	1.05
k:anim suel	1.00
k:anoch .	1.43
k:anot ,	0.21
k:anot .	0.19
k:anot :	-0.20
k:anot en	-0.84
k:anot hor	-1.40
k:anot la	-0.86
k:anot plac	-0.89
k:ant ,	0.48
k:ant .	-0.22
k:ant :	0.51
k:ant cada	1.55
k:ant de	0.78
k:ant dorm	1.53
k:ant el	0.75
k:ant la	0.72
k:ant que	1.54
k:antibiotic la	-0.43
k:apag .	0.18
k:apag de	0.25
k:apag el	0.23
k:apag la	-0.40
k:apag luz	-0.65
k:aparat .	0.66
k:aparc .	-0.96
k:aparc la	0.73
k:aparec .	-0.33
k:aparec de	-0.44
k:aparec el	-0.54
k:aparec la	0.17
k:aparec mi	-0.68
k:aparec trabaj	-0.62
k:apell .	-0.12
k:apell su	-0.68
k:aport .	-0.58
k:aport captur	-0.19
k:aport un	-0.24
k:aport y	-0.40
k:app #	-0.38
k:app .	-1.15
k:app a	-0.32
k:apret .	-0.89
k:apret cuell	-0.95
k:apret noch	0.67
k:aprob .	-0.75
k:apunt .	0.58
k:apunt mi	-0.77
k:aquell .	0.87
k:aqui .	1.07
k:archiv ,	-0.98
k:archiv .	-0.80
k:arranc .	0.55
k:asc ,	1.26
k:asc .	0.20
k:ascensor .	0.27
k:asi .	1.29
k:asi de	-0.21
k:asi el	-0.37
k:asi en	-0.83
k:asi la	-0.73
k:asi llam	-0.51
k:asient ,	-0.82
k:asient .	-0.28
k:asient atr	0.38
k:asient de	-0.66
k:asom la	-0.91
k:asust .	-0.15
k:asust la	0.95
k:ataqu .	0.50
k:ataqu ansiedad	1.14
k:ataqu el	-0.82
k:ataqu en	-0.47
k:ataqu nervi	-0.12
k:ataqu panic	-0.24
k:atend .	-0.55
k:atent .	-0.36
k:atent piedr	-1.05
k:atr .	0.65
k:atrev .	1.03
k:aud #	-0.33
k:aud de	-0.61
k:audienc #	-1.40
k:audienc ,	-0.76
k:audienc a	-0.63
k:audienc las	-0.67
k:audiometr .	-0.82
k:aunqu hay	0.95
k:aunqu nadi	0.62
k:autobu #	-0.53
k:autobu las	-0.55
k:avis .	-0.59
k:avis de	-0.70
k:avis el	-0.12
k:avis herman	-1.14
k:avis la	-0.89
k:avis mi	-1.20
k:ayer el	-0.29
k:ayer en	-0.53
k:ayer la	-0.99
k:azul .	-0.51
k:años la	-0.29
k:bail .	0.77
k:bail la	0.44
k:baj #	-0.65
k:baj ,	0.82
k:baj .	-0.56
k:baj a	0.47
k:baj al	-0.64
k:baj ansiedad	0.38
k:baj basur	0.91
k:baj cami	0.49
k:baj coch	-0.68
k:baj con	-0.43
k:baj de	-0.79
k:baj del	0.34
k:baj en	0.24
k:baj escaler	-0.76
k:baj kil	-0.25
k:baj las	-0.11
k:baj pal	0.53
k:baj par	-0.34
k:baj una	-0.32
k:balc .	0.13
k:bald agu	0.25
k:bald fria	0.36
k:banc ,	-0.47
k:banc .	0.18
k:banc a	-0.22
k:banc mi	-0.21
k:barc llam	-0.31
k:basur las	-0.56
k:bater ,	0.48
k:bañ .	0.15
k:bañ la	0.56
k:beb ,	-0.15
k:beb .	0.92
k:beb de	0.27
k:beb el	0.15
k:beb en	-0.88
k:beb la	0.43
k:beb no	0.30
k:blanc .	0.46
k:blanc el	-0.29
k:blanc la	0.65
k:bloque ,	-0.92
k:bloque .	-1.00
k:bloque cuent	-0.66
k:bloque el	-0.99
k:bloque numer	-1.22
k:boc ,	0.20
k:boc .	1.12
k:bolet .	-1.66
k:bols #	-0.79
k:bols a	-0.20
k:bols papel	-0.32
k:borr .	-0.68
k:bot .	-1.22
k:bot la	0.70
k:botell el	-0.71
k:braz en	-0.47
k:braz la	-0.32
k:brinc .	0.78
k:buen .	1.09
k:buz .	-0.69
k:buz un	-0.53
k:buz voz	-0.41
k:cabez .	1.32
k:cada ;	0.31
k:cada a	0.12
k:cada el	0.35
k:cada hor	-1.14
k:cada la	-0.18
k:cada lo	0.21
k:cada me	0.22
k:cada minut	1.15
k:cada nuev	0.18
k:cada par	0.81
k:cada por	-0.30
k:cada que	0.43
k:cada y	-0.37
k:cae .	0.83
k:cae a	0.58
k:cae mechon	0.34
k:cae pel	0.48
k:caf .	-0.34
k:caf la	-0.82
k:caid escaler	-0.18
k:caid la	-0.18
k:caj ,	-0.43
k:caj .	-0.14
k:caj la	-0.38
k:caj zapat	0.27
k:call #	-0.87
k:call ,	-1.17
k:call .	1.29
k:call la	-0.93
k:calor el	0.74
k:cam .	0.73
k:cam la	-0.35
k:camar #	-0.55
k:camar ,	-0.23
k:camar .	-1.04
k:camar a	-0.39
k:camar el	0.32
k:camar grab	-1.66
k:camar las	-0.45
k:camarer .	-0.23
k:camb ,	-0.55
k:camb cada	0.76
k:camb de	-0.78
k:camb el	0.33
k:camb en	0.59
k:camb fot	0.26
k:camb la	-0.63
k:camb par	-0.30
k:camb turn	-0.94
k:cambi #	-0.74
k:cambi ,	-0.97
k:cambi .	-0.26
k:cambi a	-0.92
k:cambi al	-0.96
k:cambi asient	-0.90
k:cambi cerradur	-1.09
k:cambi chap	-0.89
k:cambi con	-0.60
k:cambi de	-0.38
k:cambi el	-0.40
k:cambi en	-0.34
k:cambi la	-0.73
k:cambi nombr	-0.50
k:cambi numer	-0.85
k:cambi por	-0.37
k:cami #	-0.79
k:cami .	0.30
k:cami a	-0.80
k:camin ,	0.20
k:camin .	0.83
k:camin com	0.69
k:camin de	0.90
k:camin el	0.29
k:camin la	0.27
k:camin mi	0.60
k:camin por	0.32
k:camionet .	-0.28
k:camis .	-0.48
k:camp .	0.35
k:cand .	-0.17
k:cans ser	1.08
k:cant ,	0.42
k:captur #	-1.71
k:captur .	-0.78
k:captur un	-0.17
k:car ,	-0.90
k:car .	0.41
k:car de	-0.58
k:car el	-0.94
k:car la	0.68
k:car mi	0.29
k:car sust	0.64
k:car verguenz	-0.54
k:carg .	-0.74
k:carg en	0.23
k:carg la	-0.26
k:carg piedr	-0.10
k:carit .	-0.48
k:carn .	0.71
k:carpet .	-0.50
k:carr a	-0.39
k:carr la	-0.38
k:carrer el	-0.41
k:cart #	-0.71
k:cart ,	-0.24
k:cart .	-0.30
k:cart de	0.40
k:cart el	0.40
k:cart en	-0.60
k:cart la	0.45
k:cart mis	-0.35
k:cart una	-0.73
k:cartel mi	-0.46
k:cas #	-1.27
k:cas ,	-0.76
k:cas .	0.63
k:cas a	-0.29
k:cas comadr	-0.77
k:cas de	0.29
k:cas del	-0.72
k:cas el	-0.71
k:cas hij	-0.30
k:cas la	0.36
k:cas me	0.70
k:cas mi	-0.27
k:cas mis	0.39
k:casi ,	-0.16
k:casi .	0.98
k:casi al	0.91
k:casi desmay	1.93
k:casiller .	-0.74
k:cay de	-1.03
k:cay del	-0.61
k:cay encim	1.26
k:cay la	-0.24
k:cay mund	0.28
k:cayer .	-0.78
k:cayer llav	-0.74
k:celul .	-0.35
k:celul el	-0.30
k:celul la	-0.37
k:celul peritaj	-0.31
k:ceniz .	0.57
k:centr .	-0.28
k:centr la	0.89
k:centr muj	0.66
k:centr salud	-1.01
k:cerr ,	0.21
k:cerr .	-0.80
k:cerr ;	-1.41
k:cerr con	-0.50
k:cerr cuent	-0.20
k:cerr de	-0.60
k:cerr del	-0.41
k:cerr dias	-0.81
k:cerr el	0.14
k:cerr gargant	0.41
k:cerr la	-0.44
k:cerr llav	-1.21
k:cerr pas	-0.45
k:cerr puert	-0.51
k:cerrajer .	-0.76
k:cerrajer las	-0.66
k:chap .	-1.23
k:chat .	-1.06
k:chat la	-0.42
k:chic el	-0.81
k:cin la	0.27
k:cinc .	0.70
k:cit #	-0.28
k:cit .	-0.55
k:cit de	0.23
k:cit el	0.11
k:cit en	-0.51
k:cit mi	-0.59
k:clases #	-1.58
k:clases el	-1.34
k:clav .	0.39
k:clav la	-1.26
k:clinic la	-0.60
k:cobard .	0.55
k:cobr mi	0.55
k:coch #	-0.18
k:coch ,	-0.24
k:coch .	0.14
k:coch ;	-0.95
k:coch a	-0.84
k:coch atr	-0.87
k:coch el	0.70
k:coch la	-0.53
k:coch las	-0.31
k:coch mi	-0.59
k:coch por	-0.79
k:cocin la	0.10
k:cog .	0.13
k:coincid .	-0.25
k:col .	0.27
k:colg .	0.51
k:colg con	-0.93
k:colg mi	-0.99
k:colgu #	-0.53
k:colgu .	-0.56
k:com ,	0.14
k:com :	-0.15
k:com ;	0.82
k:com a	1.34
k:com agu	0.88
k:com al	0.65
k:com cas	0.52
k:com de	0.43
k:com el	0.19
k:com en	0.22
k:com fuer	0.20
k:com la	-0.22
k:com los	0.56
k:com me	0.38
k:com no	0.32
k:com pen	0.43
k:com por	0.12
k:com ser	0.27
k:com tont	0.96
k:com un	1.14
k:com y	0.34
k:coment :	-1.02
k:comi .	0.60
k:comisar .	-1.19
k:comisar a	-0.47
k:compart .	0.54
k:compañer .	-0.62
k:compañer al	0.24
k:compañer la	0.27
k:compañer sal	-0.11
k:compañer se	-0.73
k:compr .	-1.15
k:compr al	-1.02
k:compr de	-1.20
k:compr en	-0.90
k:compr la	-0.94
k:compr no	0.74
k:compr pan	-0.50
k:compr par	0.90
k:compr y	-0.17
k:con #	0.24
k:con ,	-0.44
k:con .	-0.15
k:con :	-0.55
k:con ;	-0.80
k:con a	-0.44
k:con abiert	0.17
k:con abog	0.40
k:con adentr	0.62
k:con agent	-0.68
k:con al	-0.16
k:con alambr	-0.72
k:con apag	0.72
k:con apell	0.71
k:con baj	-0.24
k:con beb	0.33
k:con boc	0.61
k:con cabez	0.72
k:con caj	0.86
k:con camionet	-0.28
k:con car	-0.48
k:con celul	-0.37
k:con cerr	-0.63
k:con coch	0.38
k:con com	-0.92
k:con compañer	-1.34
k:con con	0.11
k:con concept	-0.84
k:con contr	0.94
k:con coraj	-0.47
k:con coraz	0.12
k:con corr	0.81
k:con cuent	-0.50
k:con de	0.23
k:con ded	0.33
k:con del	0.25
k:con dentr	-0.28
k:con dibuj	-0.58
k:con direcci	-0.95
k:con dos	0.28
k:con duerm	0.60
k:con el	0.32
k:con en	0.49
k:con encend	-0.74
k:con entr	0.77
k:con espald	1.59
k:con esquin	0.55
k:con est	-0.16
k:con fals	-0.31
k:con fech	-0.93
k:con firm	0.36
k:con fot	-0.64
k:con graduaci	-0.75
k:con hast	0.88
k:con hech	0.57
k:con herman	0.37
k:con hij	0.93
k:con hil	-0.57
k:con hor	0.55
k:con izquierd	-0.75
k:con la	0.53
k:con las	0.44
k:con le	-0.45
k:con letr	-0.74
k:con lintern	-0.78
k:con llav	0.22
k:con lo	0.49
k:con luz	-0.39
k:con madr	-0.50
k:con mam	0.17
k:con man	0.36
k:con mar	0.38
k:con me	0.87
k:con mes	-0.45
k:con met	-0.23
k:con mi	-0.67
k:con mil	0.23
k:con mir	1.00
k:con mism	-0.53
k:con motor	0.59
k:con niñ	0.31
k:con no	0.45
k:con nombr	0.37
k:con nuev	0.88
k:con numer	-0.33
k:con obr	0.45
k:con ojo	0.70
k:con otr	-0.36
k:con pal	0.64
k:con palabr	-0.98
k:con papel	-1.20
k:con par	-0.79
k:con paragu	-1.04
k:con pat	0.40
k:con pel	-0.86
k:con perr	0.25
k:con person	0.28
k:con polic	-0.95
k:con por	-0.42
k:con psicolog	0.55
k:con puert	-0.24
k:con puest	0.39
k:con punt	0.20
k:con puñ	0.74
k:con que	0.65
k:con rop	-1.46
k:con se	0.13
k:con sensaci	0.77
k:con señor	-0.61
k:con su	-1.53
k:con suegr	-0.42
k:con sust	0.16
k:con tarjet	-0.65
k:con trabaj	0.71
k:con un	-0.61
k:con una	0.62
k:con vecin	-0.21
k:con verguenz	-0.95
k:con vida	0.30
k:con y	0.36
k:con zapat	0.98
k:conf .	0.31
k:conf en	0.30
k:confirm .	-0.74
k:confund .	0.51
k:conmig .	-0.41
k:conoc .	-0.54
k:const .	-1.17
k:const el	-0.52
k:const la	-1.09
k:constat de	0.41
k:cont ,	1.31
k:cont .	1.07
k:cont a	0.28
k:cont el	-0.83
k:cont la	-0.31
k:cont mi	0.16
k:content ,	1.20
k:contest .	-0.28
k:contest la	-0.99
k:contr .	0.74
k:contr la	-0.20
k:contr puert	0.81
k:contrat #	-0.79
k:contrat .	-0.96
k:control .	0.46
k:coordinador .	-0.23
k:cop .	-1.32
k:cop del	-0.79
k:cop llav	0.22
k:cop mi	-1.40
k:coraj ,	1.08
k:coraj .	1.08
k:coraz ,	-0.85
k:coraz a	0.54
k:coraz la	-0.28
k:coraz me	0.73
k:coraz un	0.83
k:corr .	-1.04
k:corr el	-1.16
k:corr la	-0.83
k:corre #	-0.72
k:corre ,	-1.37
k:corre .	-1.57
k:corre :	-0.59
k:corre ;	-0.94
k:corre de	-1.15
k:corre el	-0.76
k:corre en	0.11
k:corre las	0.32
k:corre una	-0.88
k:corri .	-0.85
k:cort #	-0.61
k:cort ,	-1.09
k:cort .	-0.42
k:cort de	-2.07
k:cort el	-0.76
k:cort en	-0.46
k:cort la	-1.38
k:cort las	-0.77
k:cort mi	-0.32
k:cortin #	0.37
k:cos la	-0.45
k:cost .	-1.15
k:cre .	0.91
k:cre de	1.06
k:cre me	0.78
k:cristal .	-1.09
k:cruz .	0.64
k:cuadr .	0.12
k:cuadr la	-0.45
k:cual .	0.29
k:cual dej	0.29
k:cualqui .	0.44
k:cualqui me	0.35
k:cuand ,	-0.32
k:cuand .	0.55
k:cuand a	-0.22
k:cuand agarr	-1.11
k:cuand braz	-1.10
k:cuand caj	-0.79
k:cuand de	-0.30
k:cuand del	-0.81
k:cuand delant	-0.95
k:cuand dij	-1.22
k:cuand direcci	-0.10
k:cuand el	-0.41
k:cuand es	0.97
k:cuand esquin	-0.57
k:cuand est	-1.09
k:cuand furgonet	-1.10
k:cuand guard	0.52
k:cuand la	-0.25
k:cuand las	0.21
k:cuand le	0.32
k:cuand lo	0.24
k:cuand los	0.23
k:cuand me	-0.84
k:cuand mi	-0.15
k:cuand nombr	-1.62
k:cuand not	-0.18
k:cuand polic	-0.61
k:cuand por	-1.32
k:cuand puert	-0.27
k:cuand que	0.24
k:cuand se	0.27
k:cuand su	0.12
k:cuand telefon	0.52
k:cuand timbr	-0.51
k:cuand trabaj	-0.69
k:cuand un	0.56
k:cuand una	0.83
k:cuand va	0.67
k:cuand veo	-0.44
k:cuand vi	-1.23
k:cuand ya	0.14
k:cuant .	0.81
k:cuant la	0.74
k:cuarent .	-0.97
k:cuart .	-0.58
k:cuart :	0.60
k:cuart la	-0.12
k:cuatr .	-1.18
k:cuatr el	-0.65
k:cuatr en	-0.63
k:cuatr la	-0.31
k:cuatr los	0.32
k:cuatr y	-0.54
k:cuchill la	0.48
k:cuell .	0.35
k:cuell el	-1.25
k:cuell la	-0.51
k:cuent #	-0.29
k:cuent .	-0.16
k:cuent de	0.34
k:cuent la	-0.97
k:cuerp a	0.53
k:culp dado	0.34
k:culp el	0.33
k:culp haberl	0.60
k:culp por	0.39
k:culp tod	0.14
k:cur .	-1.50
k:cuñ el	0.29
k:da ,	-0.21
k:da a	0.50
k:da com	-0.38
k:da de	-0.58
k:da el	1.06
k:da en	0.72
k:da le	-0.55
k:da lo	-0.55
k:da los	0.62
k:da mi	0.49
k:da que	-0.74
k:da tod	1.34
k:da y	0.64
k:dan .	0.11
k:dan de	-0.22
k:dan el	-0.12
k:dan la	-0.11
k:dand .	0.52
k:dar .	-0.86
k:dar a	-0.25
k:dar direcci	-0.37
k:darl .	-0.54
k:darm .	0.84
k:de #	-0.97
k:de ,	-0.59
k:de .	0.42
k:de :	-1.89
k:de ;	-1.44
k:de abiert	-0.59
k:de abuel	-0.11
k:de al	0.47
k:de alarm	0.39
k:de alumn	0.20
k:de amig	-0.35
k:de and	-0.41
k:de apret	0.34
k:de atr	0.76
k:de avis	0.56
k:de años	-0.47
k:de baj	0.17
k:de barr	-0.92
k:de bañ	0.38
k:de bibliotec	0.57
k:de bod	0.42
k:de bols	0.26
k:de bot	-0.23
k:de buz	0.25
k:de cabez	0.59
k:de cada	0.20
k:de caj	-0.44
k:de call	0.19
k:de cam	1.06
k:de camar	-0.34
k:de car	0.49
k:de cas	0.44
k:de cej	-0.85
k:de clinic	-0.37
k:de coch	0.32
k:de cocin	-1.27
k:de com	0.36
k:de comadr	-0.11
k:de comisar	1.02
k:de con	-0.23
k:de cortin	0.57
k:de cos	-0.79
k:de cuadr	0.28
k:de cuart	0.61
k:de cuatr	-0.53
k:de cuent	0.64
k:de de	-0.44
k:de dej	0.61
k:de del	-0.33
k:de delant	-1.13
k:de denunc	0.12
k:de desd	0.49
k:de detr	-0.31
k:de dia	0.41
k:de dias	-0.23
k:de diez	0.62
k:de direcci	1.03
k:de dos	0.63
k:de ener	0.33
k:de entr	0.34
k:de entreg	-0.70
k:de es	-0.81
k:de esa	-0.31
k:de escaler	-0.57
k:de escuel	-0.26
k:de espos	-0.57
k:de esquin	0.32
k:de est	-0.32
k:de estaci	0.33
k:de facultad	-0.84
k:de fiest	-0.85
k:de fil	-0.98
k:de finc	-0.89
k:de firm	0.10
k:de fiscal	-1.26
k:de fot	0.25
k:de fria	0.22
k:de fuer	1.42
k:de gent	1.13
k:de golp	-0.39
k:de grup	0.48
k:de guard	-1.00
k:de hab	-0.19
k:de hast	-0.40
k:de herman	-0.25
k:de hij	-0.13
k:de hoj	-0.49
k:de hombr	0.54
k:de igles	0.48
k:de jef	-0.40
k:de jun	-0.13
k:de la	-0.22
k:de lado	0.27
k:de las	0.37
k:de le	-0.67
k:de letr	-1.14
k:de list	-0.55
k:de llam	-0.60
k:de llav	-0.24
k:de llor	-0.55
k:de lo	0.56
k:de los	-0.13
k:de lueg	-0.38
k:de luz	-0.39
k:de madr	0.71
k:de man	-0.13
k:de mand	0.32
k:de mar	-0.14
k:de marc	0.43
k:de mas	0.99
k:de mat	-0.91
k:de may	-1.15
k:de mañan	0.53
k:de me	0.11
k:de med	0.25
k:de mensaj	-0.47
k:de metr	-0.83
k:de mi	-0.21
k:de mia	-0.63
k:de mied	-0.29
k:de minut	-0.87
k:de mir	0.31
k:de mism	0.39
k:de mochil	-0.57
k:de mot	-0.96
k:de mudanz	-0.54
k:de muj	0.42
k:de nervi	0.19
k:de niñ	0.87
k:de no	0.44
k:de noch	-0.31
k:de nombr	-1.09
k:de nos	-0.20
k:de notar	-0.54
k:de nuev	0.31
k:de numer	-0.82
k:de oficin	0.65
k:de ord	0.28
k:de otr	-0.95
k:de padr	0.12
k:de pagin	-0.68
k:de pap	0.18
k:de pared	-0.19
k:de pat	0.53
k:de perr	-0.72
k:de pes	-0.94
k:de pint	0.63
k:de pis	-0.67
k:de plant	0.79
k:de plaz	-1.01
k:de por	0.35
k:de prim	-1.34
k:de prop	0.13
k:de psicolog	-0.22
k:de pus	0.22
k:de que	0.68
k:de recib	-0.48
k:de rodill	-0.63
k:de rot	-0.70
k:de sac	-0.29
k:de sal	-0.43
k:de se	0.11
k:de segund	-0.68
k:de seman	-0.77
k:de ser	0.64
k:de si	0.72
k:de siempr	0.73
k:de sin	0.21
k:de social	0.19
k:de sol	-0.27
k:de sub	0.47
k:de suegr	0.87
k:de sup	-0.41
k:de tap	0.16
k:de tard	-0.18
k:de tarjet	-0.33
k:de telefon	-0.44
k:de ten	0.93
k:de teng	1.12
k:de terap	0.37
k:de termin	0.36
k:de tien	-0.75
k:de tir	0.47
k:de toc	-0.52
k:de tod	0.46
k:de tra	0.24
k:de trabaj	-0.56
k:de un	-0.26
k:de una	0.43
k:de universidad	0.11
k:de usuar	-0.27
k:de vecin	-0.41
k:de ventan	0.14
k:de vida	0.27
k:de vio	-0.16
k:de visit	0.34
k:de voz	-1.26
k:de y	0.16
k:de yo	-0.81
k:debaj ,	0.85
k:debaj .	-0.22
k:debaj la	0.46
k:debaj puert	-0.42
k:debi .	1.67
k:dec ,	-0.11
k:dec .	-0.23
k:dec :	-0.87
k:declar .	-0.73
k:declaraci la	-0.55
k:ded .	0.43
k:ded de	-0.71
k:dej #	-0.57
k:dej ,	0.40
k:dej :	-0.43
k:dej ;	-1.65
k:dej a	-0.28
k:dej abiert	0.17
k:dej al	0.21
k:dej buz	-0.90
k:dej clas	-0.59
k:dej con	0.27
k:dej de	-0.92
k:dej del	-0.64
k:dej el	-0.81
k:dej en	-0.67
k:dej equip	-0.53
k:dej felpud	-0.60
k:dej ir	0.37
k:dej la	-0.52
k:dej libr	-0.34
k:dej lo	0.43
k:dej los	-0.76
k:dej mes	1.01
k:dej mi	0.52
k:dej mir	-0.91
k:dej nadi	0.34
k:dej par	-0.54
k:dej por	-0.67
k:dej prend	-0.56
k:dej puert	-0.33
k:dej su	0.57
k:dej un	0.29
k:dej una	-0.84
k:dej y	-1.13
k:dejar .	-0.11
k:del #	-1.12
k:del ,	-0.22
k:del :	-1.46
k:del ;	0.57
k:del al	-1.55
k:del b	-0.55
k:del baj	-0.61
k:del con	0.26
k:del de	-0.17
k:del desd	-0.56
k:del dia	-0.68
k:del dos	-0.54
k:del el	1.00
k:del es	-0.58
k:del est	-0.77
k:del jun	-0.51
k:del la	-0.13
k:del las	-0.97
k:del llam	-0.97
k:del llor	-0.95
k:del lo	-0.46
k:del los	-0.85
k:del marc	-0.99
k:del may	-0.77
k:del me	0.65
k:del no	-0.19
k:del pal	-1.34
k:del par	-0.85
k:del pared	0.58
k:del por	0.32
k:del puert	0.88
k:del pus	-0.32
k:del que	0.93
k:del sal	-0.17
k:del son	-0.70
k:del tom	-0.35
k:del un	-0.59
k:del una	-1.00
k:del vidr	0.28
k:del vio	-0.80
k:del y	0.67
k:delant ,	-0.27
k:delant .	0.98
k:delant la	-0.53
k:delant mi	-0.88
k:dentr .	0.70
k:denunc #	-1.22
k:denunc ,	0.20
k:denunc .	-1.33
k:denunc de	-0.55
k:denunc la	-0.68
k:denunc mi	-0.84
k:denunci #	-0.83
k:denunci .	0.11
k:denunci a	-0.60
k:denunci el	-0.58
k:denunci en	-0.55
k:denunci la	-0.38
k:denunci su	-0.23
k:deriv .	0.20
k:deriv psicolog	0.50
k:deriv salud	0.19
k:desd #	-0.48
k:desd ,	-1.07
k:desd :	-1.08
k:desd ;	-1.31
k:desd a	1.01
k:desd azote	-0.91
k:desd bañ	-0.34
k:desd de	-0.63
k:desd del	0.18
k:desd el	0.21
k:desd en	-0.74
k:desd ip	-0.29
k:desd la	-0.12
k:desd las	0.24
k:desd lun	-0.73
k:desd mart	0.49
k:desd me	-0.32
k:desd par	-0.82
k:desd por	0.46
k:dese .	-0.51
k:desmay el	-0.46
k:desmay la	0.25
k:despert #	-0.16
k:despert .	-0.14
k:despert las	-0.21
k:despiert .	0.66
k:despiert las	0.56
k:despu .	0.34
k:despu el	-1.09
k:despu en	-1.11
k:despu la	-0.76
k:detr .	-0.32
k:detr la	0.19
k:detr los	-1.13
k:detr mi	0.18
k:detr puert	0.48
k:detr sof	-0.29
k:devolv .	-0.92
k:devolv la	-1.05
k:devolvi .	-0.78
k:di #	-1.29
k:di ,	-0.27
k:di .	0.39
k:di al	-0.93
k:di de	0.16
k:di el	-0.36
k:di la	-0.96
k:di mi	-0.89
k:di numer	-1.01
k:di seguridad	-1.11
k:dia ,	-0.42
k:dia .	0.73
k:dia a	-0.14
k:dia el	0.43
k:dia en	-0.37
k:dia la	0.30
k:dia me	-0.83
k:dia por	0.19
k:diagnostic .	0.24
k:diagnostic postraumatic	0.25
k:dias .	0.42
k:dias del	-0.41
k:dias el	-0.63
k:dias la	-0.53
k:dibuj .	-0.33
k:dibuj con	-0.32
k:dic .	-0.11
k:dic :	-0.19
k:dic la	-0.55
k:dic que	-0.82
k:dient .	0.47
k:dient el	-0.73
k:dier .	-0.92
k:dieron #	0.48
k:dieron .	-0.53
k:dieron alt	0.63
k:dieron de	0.66
k:dieron el	0.19
k:dieron en	-0.73
k:dieron la	-0.18
k:dieron por	0.57
k:diez .	-0.21
k:diez la	0.62
k:diez me	0.65
k:dig .	0.45
k:dig que	1.21
k:dij ,	0.20
k:dij :	-0.23
k:dij ;	-1.38
k:dij agent	-0.13
k:dij del	0.45
k:dij el	-0.78
k:dij jef	-0.34
k:dij juez	-0.36
k:dij la	-0.65
k:dij mas	-0.79
k:dij me	0.10
k:dij mi	-0.51
k:dij no	0.76
k:dij nombr	-1.18
k:dij por	-0.63
k:dij telefon	-0.85
k:dio #	-0.25
k:dio ,	0.78
k:dio .	-0.95
k:dio :	-0.63
k:dio a	-0.89
k:dio ansiedad	0.44
k:dio con	-0.92
k:dio de	-0.36
k:dio dia	-0.47
k:dio el	0.19
k:dio en	0.12
k:dio hij	-0.53
k:dio mi	-0.91
k:dio nombr	-0.34
k:dio numer	-0.36
k:dio por	-0.55
k:direcci .	-0.26
k:direcci de	-1.16
k:direcci mi	-0.34
k:direct .	0.53
k:director .	-1.28
k:director la	-0.59
k:dispar .	-0.17
k:dobl .	-0.62
k:dobl esquin	-0.19
k:doc .	-0.60
k:doctor .	-0.39
k:dol .	0.47
k:dol el	-0.63
k:dolor cabez	0.65
k:dolor el	-0.61
k:doming #	-0.30
k:doming ,	0.23
k:doming en	0.53
k:doming las	0.86
k:dond ,	1.21
k:dond .	-0.29
k:dond el	-0.73
k:dond la	0.26
k:dond pan	-0.49
k:dorm ,	0.37
k:dorm cas	-0.71
k:dorm con	0.89
k:dorm del	0.16
k:dorm la	-0.80
k:dorm lado	-0.47
k:dorm mi	0.20
k:dorm su	-0.54
k:dorm un	1.14
k:dos #	-0.41
k:dos ,	0.35
k:dos .	-1.03
k:dos :	-0.48
k:dos ;	0.35
k:dos a	-0.27
k:dos al	-0.52
k:dos con	0.42
k:dos de	0.25
k:dos desd	-0.51
k:dos despu	-0.30
k:dos el	-1.16
k:dos en	0.38
k:dos lo	-0.28
k:dos mi	-0.98
k:dos pod	-0.65
k:dos por	-0.57
k:dos una	-0.15
k:dos y	-0.25
k:doy ,	-0.73
k:duel ,	-0.28
k:duel .	0.71
k:duel con	-0.22
k:duel pech	-0.15
k:duel que	0.48
k:duerm ,	0.29
k:duerm .	-0.48
k:duerm al	1.30
k:duerm de	0.19
k:duerm el	1.13
k:duerm la	0.70
k:duerm mi	-0.15
k:dueñ la	-0.77
k:dur .	-0.98
k:dur hor	-0.53
k:dur minut	0.73
k:durant .	0.34
k:durant la	0.51
k:durm .	0.45
k:durm el	0.20
k:durm en	-0.75
k:ech ,	1.50
k:ech .	0.39
k:ech ;	-1.26
k:ech al	-1.62
k:ech de	0.29
k:ech en	0.16
k:ech la	0.35
k:ech llor	-0.20
k:ech men	0.63
k:ech reir	-0.53
k:edific .	-1.00
k:el #	-0.23
k:el ,	-0.24
k:el :	-1.06
k:el ;	-1.01
k:el @	-0.67
k:el abiert	-0.10
k:el abr	-0.59
k:el abril	-1.36
k:el acompañ	-0.93
k:el act	-0.85
k:el adentr	-0.90
k:el afuer	-0.24
k:el agarr	0.72
k:el agost	-0.88
k:el agu	-0.85
k:el ahi	-0.19
k:el ahor	0.15
k:el al	-0.76
k:el alambr	-0.88
k:el alarm	0.91
k:el alt	0.52
k:el and	-0.18
k:el angust	-0.72
k:el anot	-1.20
k:el ant	0.61
k:el apag	0.62
k:el aparec	0.37
k:el apell	-1.09
k:el app	-0.14
k:el apunt	-0.30
k:el asient	-0.48
k:el asust	-0.70
k:el atr	0.32
k:el avis	0.78
k:el b	-0.90
k:el baj	-0.67
k:el banc	-0.97
k:el bar	-1.28
k:el barr	-0.32
k:el bañ	0.78
k:el boc	0.49
k:el bod	0.43
k:el bols	-0.83
k:el braz	-0.16
k:el cabecer	0.19
k:el cabez	0.28
k:el caf	-1.02
k:el call	-1.16
k:el camar	-1.02
k:el camb	-0.58
k:el cami	-0.37
k:el camionet	0.34
k:el canch	-1.24
k:el cand	0.79
k:el cant	0.62
k:el captur	-0.46
k:el car	-0.70
k:el carr	-0.84
k:el cart	0.70
k:el cas	0.47
k:el celul	-0.20
k:el cerr	-1.01
k:el cint	0.64
k:el cit	0.12
k:el clinic	-0.15
k:el coch	-0.55
k:el col	-0.66
k:el complet	0.72
k:el con	0.27
k:el confirm	-0.40
k:el conmig	-0.46
k:el consultor	-0.12
k:el contenedor	-0.37
k:el contr	0.50
k:el control	-0.62
k:el cop	-0.58
k:el coraz	-0.57
k:el corre	-0.14
k:el cort	-0.56
k:el cuadr	-0.65
k:el cuand	0.63
k:el cuart	0.56
k:el cuatr	-0.72
k:el cuell	-0.47
k:el dado	0.45
k:el dañ	-0.15
k:el debaj	-0.42
k:el dec	0.15
k:el declar	-0.94
k:el del	-0.22
k:el delant	-0.41
k:el dentr	-0.23
k:el desd	-0.86
k:el despu	1.42
k:el devolv	-0.68
k:el dia	0.53
k:el dias	-1.01
k:el dibuj	0.55
k:el dic	-0.21
k:el dier	-0.88
k:el dij	-0.53
k:el dio	-0.75
k:el dispar	0.17
k:el dos	-1.78
k:el dur	0.72
k:el edific	-0.24
k:el el	-0.47
k:el ell	0.14
k:el empres	0.65
k:el en	0.42
k:el encim	0.58
k:el encontr	0.38
k:el enter	0.20
k:el entr	-0.11
k:el entreg	-0.64
k:el era	0.13
k:el es	-0.57
k:el esa	-0.28
k:el escaler	-0.92
k:el escrit	-0.35
k:el esper	-0.89
k:el esquin	-0.61
k:el est	-1.05
k:el estacionamient	-0.74
k:el febrer	-0.63
k:el fech	-0.76
k:el fil	-0.56
k:el flor	-0.59
k:el fot	-1.43
k:el frent	-0.47
k:el fuer	0.83
k:el fui	0.56
k:el gas	-0.14
k:el gasolin	0.84
k:el grab	-0.99
k:el grit	-0.17
k:el grup	-0.79
k:el guard	0.59
k:el ha	0.64
k:el hab	-1.69
k:el habl	0.23
k:el hac	-0.47
k:el hast	0.30
k:el hay	-0.16
k:el hech	0.73
k:el herman	-1.13
k:el hij	-1.09
k:el hiz	0.84
k:el hombr	-0.22
k:el hor	0.32
k:el iba	0.46
k:el inform	-0.62
k:el inquilin	-0.73
k:el internet	-0.40
k:el ir	0.46
k:el irse	-0.92
k:el jul	-0.94
k:el jun	-1.19
k:el junt	-0.17
k:el juzg	0.32
k:el la	0.12
k:el lado	-0.73
k:el larg	0.12
k:el las	-0.56
k:el le	-0.26
k:el levant	0.31
k:el ley	-1.00
k:el line	-0.53
k:el llam	-0.59
k:el llav	-0.87
k:el lleg	-0.70
k:el llev	-1.10
k:el llor	-0.59
k:el local	-0.50
k:el los	-0.79
k:el lun	-0.32
k:el luz	0.14
k:el madr	0.23
k:el mal	-0.33
k:el mam	0.16
k:el man	0.35
k:el mand	-0.44
k:el manifiest	0.18
k:el marc	0.31
k:el mart	0.90
k:el marz	-0.33
k:el may	-1.02
k:el me	0.42
k:el mechon	0.31
k:el med	0.67
k:el mensaj	-0.56
k:el mes	0.10
k:el met	-0.16
k:el metr	-0.35
k:el mi	-0.48
k:el mied	0.27
k:el minut	0.53
k:el mio	-0.62
k:el mir	-0.72
k:el mis	-0.10
k:el molest	-0.43
k:el mor	-0.34
k:el mord	-0.82
k:el mot	-0.53
k:el motor	0.67
k:el mov	0.59
k:el movil	-0.59
k:el muj	0.56
k:el nada	0.39
k:el nadi	0.74
k:el neg	-0.30
k:el negr	-0.37
k:el nervios	-0.79
k:el ni	0.56
k:el niñ	0.34
k:el no	0.40
k:el noch	-0.37
k:el nombr	-1.12
k:el nos	0.42
k:el not	-0.37
k:el nuev	0.58
k:el numer	0.52
k:el obr	0.36
k:el oficin	0.42
k:el ofrec	0.46
k:el ojos	-0.86
k:el ord	-1.23
k:el otr	-0.67
k:el padr	-1.40
k:el pag	-0.47
k:el pal	0.52
k:el panic	-0.17
k:el pap	-0.52
k:el parec	-0.54
k:el pas	0.22
k:el pasill	-1.23
k:el pat	-0.91
k:el ped	-0.24
k:el peg	0.53
k:el perd	-0.22
k:el peritaj	-0.32
k:el perr	-0.78
k:el pes	-0.72
k:el pis	-0.35
k:el plac	-0.89
k:el polic	-1.55
k:el por	0.60
k:el port	-1.10
k:el portal	0.72
k:el pregunt	-0.26
k:el present	-0.21
k:el prim	-0.36
k:el primer	-0.75
k:el puest	0.43
k:el pus	-0.76
k:el que	-0.12
k:el qued	-0.24
k:el quem	-1.21
k:el quer	0.18
k:el qui	0.50
k:el quier	0.40
k:el quit	0.23
k:el recib	-0.66
k:el registr	-1.10
k:el roj	1.27
k:el rot	-0.75
k:el sab	-0.54
k:el sac	-0.62
k:el sal	1.18
k:el se	0.10
k:el sec	0.62
k:el segu	-0.63
k:el segund	-1.02
k:el seguridad	-1.38
k:el sei	1.05
k:el seman	-0.42
k:el sent	-0.89
k:el ser	-1.35
k:el señor	-0.34
k:el siempr	0.69
k:el sigu	0.48
k:el sill	-0.77
k:el sin	0.67
k:el sobr	-0.82
k:el social	0.19
k:el sol	-0.54
k:el su	0.31
k:el sub	-0.84
k:el suel	0.56
k:el sup	0.39
k:el suy	0.11
k:el tall	-0.82
k:el tambi	-1.44
k:el tel	0.34
k:el ten	-0.61
k:el teng	1.08
k:el tien	-0.57
k:el tiend	-0.35
k:el tir	0.61
k:el toc	-0.66
k:el tod	0.65
k:el tom	-0.63
k:el tra	-0.75
k:el ultim	-0.57
k:el un	-0.67
k:el una	-0.87
k:el usa	-1.31
k:el va	0.76
k:el vac	0.36
k:el ve	-0.44
k:el vec	-0.44
k:el vecin	-0.33
k:el ventan	-0.47
k:el ver	-0.60
k:el vide	-0.46
k:el vidr	-0.39
k:el vin	-0.81
k:el vio	-0.66
k:el visit	-0.52
k:el viv	0.84
k:el volv	-0.71
k:el vuelt	0.47
k:el y	-0.32
k:el yo	0.35
k:ell ,	-0.71
k:ell .	-0.65
k:ell ;	-1.54
k:ell al	-0.62
k:ell con	-0.23
k:ell de	-0.66
k:ell el	-0.87
k:ell en	-1.29
k:ell grit	-0.64
k:ell la	0.24
k:ell las	-0.87
k:ell llam	0.48
k:ell mi	-0.74
k:ell por	0.20
k:ell pregunt	0.21
k:ell qui	-0.90
k:empez .	0.55
k:empez el	-0.59
k:empiez .	-0.64
k:empres .	-1.04
k:empuj la	-0.96
k:en #	-0.49
k:en .	0.34
k:en :	0.28
k:en ;	-0.46
k:en a	-0.54
k:en abaj	-0.53
k:en abog	-0.94
k:en abrirl	-0.23
k:en acer	-0.25
k:en al	-0.19
k:en alt	0.28
k:en ambulanc	-0.84
k:en apell	-0.66
k:en app	-0.98
k:en ascensor	-0.13
k:en asient	0.33
k:en atr	-0.18
k:en audienc	-0.89
k:en azote	-0.47
k:en baj	-0.87
k:en banc	0.13
k:en banquet	-1.33
k:en bar	-0.86
k:en barr	-0.21
k:en bañ	0.66
k:en beb	-1.11
k:en bibliotec	-0.41
k:en boc	0.11
k:en bod	-0.84
k:en bols	0.24
k:en bolsill	-0.22
k:en bot	0.16
k:en braz	-0.22
k:en buz	-1.17
k:en cabez	0.61
k:en cada	-0.78
k:en caf	0.27
k:en caj	-0.74
k:en call	0.11
k:en cam	0.64
k:en camar	-0.44
k:en camionet	-0.27
k:en canal	-0.40
k:en cap	-0.77
k:en carpet	-0.44
k:en carr	-0.27
k:en carrer	-0.71
k:en carril	-0.10
k:en casiller	-0.68
k:en central	-0.30
k:en chat	-0.96
k:en cin	0.27
k:en clinic	0.20
k:en coch	-0.64
k:en cocin	1.30
k:en col	-0.37
k:en colon	1.29
k:en com	-0.34
k:en comisar	0.41
k:en compr	-0.68
k:en corre	-0.67
k:en cuart	-0.16
k:en cuell	-0.99
k:en cuerp	0.66
k:en de	-0.23
k:en del	0.57
k:en denunc	-0.81
k:en derech	-0.88
k:en desd	-0.15
k:en dia	-0.57
k:en dias	0.30
k:en dij	-0.61
k:en domicil	0.24
k:en dorm	-0.84
k:en dos	-0.56
k:en duch	0.61
k:en el	0.21
k:en elevador	-0.26
k:en ell	0.21
k:en empres	-0.70
k:en en	0.46
k:en entr	0.26
k:en entreg	-0.45
k:en entrevist	0.99
k:en equip	-0.22
k:en escal	-1.03
k:en escaler	0.28
k:en escritor	-0.54
k:en escuel	0.52
k:en espald	-0.63
k:en espej	-0.67
k:en esquin	-0.81
k:en est	0.17
k:en estacionamient	-0.49
k:en farmac	-0.52
k:en fech	-0.86
k:en felpud	-0.59
k:en fond	-0.31
k:en for	-0.59
k:en fot	-0.41
k:en frasc	-0.50
k:en fregader	0.62
k:en garaj	-0.56
k:en gargant	-0.29
k:en grabaci	-0.95
k:en grup	-0.35
k:en guard	-1.13
k:en hab	-0.68
k:en habl	-0.24
k:en hast	-0.51
k:en herman	-1.44
k:en hij	0.19
k:en hoj	-1.03
k:en hombr	-0.97
k:en hospital	-0.63
k:en hotel	-1.16
k:en incend	1.14
k:en izquierd	-0.69
k:en juic	0.14
k:en junt	0.56
k:en juzg	0.70
k:en lado	-0.42
k:en las	-0.71
k:en le	0.35
k:en libr	-0.86
k:en line	-1.49
k:en list	-0.92
k:en lo	0.43
k:en local	-1.06
k:en los	0.25
k:en lun	0.91
k:en luz	-0.20
k:en man	0.21
k:en mar	-0.79
k:en mas	0.28
k:en mañan	-0.24
k:en med	0.40
k:en memor	-1.03
k:en merc	-0.18
k:en mes	0.34
k:en mi	-0.84
k:en minut	-1.10
k:en mis	0.40
k:en mism	-0.23
k:en mochil	0.19
k:en mostrador	-0.87
k:en motor	-0.32
k:en musl	-1.28
k:en niñ	0.48
k:en no	-0.31
k:en noch	0.28
k:en not	-0.34
k:en nuc	1.18
k:en nuev	0.76
k:en obr	-0.66
k:en oficin	-0.10
k:en otr	-0.26
k:en pagin	-0.87
k:en pan	0.44
k:en panader	0.19
k:en papel	0.21
k:en par	0.66
k:en parader	-1.01
k:en parqu	-0.76
k:en part	0.61
k:en pas	0.67
k:en pasill	0.56
k:en pat	-1.03
k:en patrull	-0.86
k:en pech	0.67
k:en perfil	-0.77
k:en periodic	-0.16
k:en pes	0.31
k:en piern	0.88
k:en pis	0.56
k:en plant	-0.55
k:en plaz	-0.80
k:en por	-0.59
k:en porch	-0.26
k:en port	0.51
k:en portal	-0.84
k:en post	-0.88
k:en prim	-0.48
k:en probador	0.45
k:en prop	1.42
k:en puebl	1.14
k:en puent	0.25
k:en pus	-0.63
k:en puñ	0.93
k:en que	-0.25
k:en rad	-0.71
k:en recepci	-1.02
k:en regader	0.64
k:en rej	-0.15
k:en riñ	-0.20
k:en roj	-0.70
k:en sal	-0.11
k:en se	-0.62
k:en segund	-0.80
k:en semafor	0.11
k:en si	-0.63
k:en siempr	-0.33
k:en sient	1.20
k:en sill	-0.58
k:en sin	-0.45
k:en sit	0.59
k:en sobr	0.52
k:en sof	0.54
k:en sol	-0.63
k:en su	0.26
k:en suel	-0.18
k:en sup	-0.19
k:en tall	-0.67
k:en tapet	-0.22
k:en tarjet	-1.10
k:en tendeder	-0.23
k:en terap	1.43
k:en tiend	-0.19
k:en tin	0.44
k:en trabaj	-0.27
k:en tren	-0.37
k:en tres	-0.25
k:en turn	-0.86
k:en ultim	-1.03
k:en una	-0.14
k:en ve	-0.35
k:en vecin	-0.33
k:en ventan	-0.74
k:en veo	0.93
k:en verj	-0.17
k:en viaj	0.38
k:en vide	0.12
k:en vidr	-0.97
k:en y	-0.18
k:en ya	0.17
k:en yo	-1.59
k:encarg .	-0.69
k:encend .	-0.78
k:encerr .	0.31
k:encerr bañ	-0.52
k:encerr el	-0.55
k:encim .	-0.66
k:encim la	-1.05
k:encontr .	-0.81
k:encontr de	-0.88
k:encontr del	0.12
k:encontr dentr	-0.44
k:encontr en	-0.31
k:encontr localizador	-1.08
k:encontr mi	-0.95
k:encontr su	-0.12
k:encontr un	-0.87
k:encontr una	-0.20
k:encuentr .	1.03
k:enferm ,	-0.42
k:enferm .	0.81
k:enferm los	-0.18
k:enferm nervi	-0.13
k:enfermer .	-0.57
k:enfermer la	-0.50
k:enseñ ,	0.25
k:enseñ .	0.26
k:enseñ de	0.36
k:enseñ fot	0.68
k:entonc que	1.38
k:entr #	-0.66
k:entr ,	0.92
k:entr a	-0.95
k:entr cas	-0.29
k:entr corre	0.16
k:entr de	0.65
k:entr ded	0.76
k:entr del	-0.86
k:entr dos	-0.84
k:entr en	1.13
k:entr la	0.25
k:entr las	-0.89
k:entr mediod	-1.28
k:entr mi	0.31
k:entr no	0.85
k:entr panic	0.15
k:entr que	0.70
k:entr tiend	-0.33
k:entreg #	-0.19
k:entreg ,	-0.59
k:entreg .	-1.59
k:entreg de	-0.70
k:entreg el	-0.93
k:entreg par	-0.23
k:entreg un	-0.73
k:entregu #	-0.65
k:entregu .	-0.65
k:entregu el	-0.41
k:env de	-0.63
k:era #	-0.52
k:era ,	-0.15
k:era .	-0.23
k:era :	-0.86
k:era ;	-0.89
k:era con	-0.93
k:era de	-0.66
k:era del	-1.37
k:era el	-0.91
k:era gas	-1.12
k:era la	-1.40
k:era mi	0.41
k:era unic	1.10
k:eran #	-1.00
k:error .	1.38
k:es #	-1.67
k:es ,	-0.30
k:es .	-0.33
k:es :	0.83
k:es ;	-0.92
k:es con	0.68
k:es de	-0.91
k:es del	-0.81
k:es dia	-0.47
k:es el	-0.29
k:es ell	-0.80
k:es en	-1.12
k:es la	-0.17
k:es las	0.42
k:es llam	-0.51
k:es may	-0.55
k:es mi	-1.17
k:es mism	-0.63
k:es por	0.72
k:es puert	-0.43
k:es que	-0.69
k:es qui	0.40
k:es se	0.19
k:es segund	0.40
k:es sigu	0.51
k:es un	-1.10
k:es unic	0.84
k:es y	-1.02
k:esa ,	-0.42
k:esa .	0.55
k:esas .	0.44
k:escaler ,	0.85
k:escaler .	0.43
k:escond .	1.17
k:escond de	0.45
k:escondi el	-0.67
k:escrib #	-0.17
k:escrib ,	-0.48
k:escrib .	-1.04
k:escrib :	-0.31
k:escrib de	-0.55
k:escrib del	-0.15
k:escrib el	-0.86
k:escrib ell	-0.51
k:escrib la	-0.39
k:escrib las	-0.22
k:escrib los	0.48
k:escrib mi	-0.65
k:escrib por	-0.98
k:escribi la	0.78
k:escrit #	-0.67
k:escrit .	-0.86
k:escrit el	-0.60
k:escrit la	0.61
k:escuch .	-0.90
k:escuch la	-0.12
k:escuel mi	-0.37
k:ese ,	-0.29
k:ese .	-0.19
k:ese a	-0.13
k:ese el	0.64
k:ese en	1.04
k:ese mi	0.54
k:ese no	-0.48
k:eso ,	0.97
k:eso a	-0.57
k:eso el	-0.66
k:eso la	-0.66
k:eso las	-1.24
k:eso llam	0.45
k:eso lo	0.52
k:eso mas	0.46
k:eso mi	-0.29
k:eso que	0.50
k:eso sal	0.45
k:eso se	1.03
k:espald .	0.78
k:espald la	0.60
k:espej .	0.47
k:esper ,	1.25
k:esper .	-0.26
k:esper con	-0.27
k:esper de	-1.35
k:esper del	-1.04
k:esper el	-0.12
k:esper en	0.25
k:esper la	-0.84
k:esper mi	-0.30
k:esper sal	-0.70
k:esper terap	0.37
k:esper tiend	-1.41
k:espos .	0.17
k:espos el	-0.60
k:espos la	0.22
k:esquin la	0.23
k:est #	-1.34
k:est ,	-0.58
k:est .	0.56
k:est :	-0.65
k:est ;	-1.03
k:est a	0.24
k:est al	0.32
k:est balc	-0.79
k:est banc	-0.17
k:est bater	-1.15
k:est bols	-1.44
k:est cas	0.23
k:est coch	-1.01
k:est con	-0.86
k:est del	-0.70
k:est depresi	-0.14
k:est el	-0.37
k:est en	-0.80
k:est entr	0.63
k:est escal	-0.66
k:est escaler	-1.04
k:est ese	-0.91
k:est esquin	-0.40
k:est estacionamient	-0.15
k:est fil	-0.43
k:est fot	-0.63
k:est la	-0.47
k:est las	0.32
k:est llor	0.22
k:est lo	-0.32
k:est los	-0.60
k:est mal	-0.17
k:est me	-0.19
k:est mied	-0.48
k:est mism	0.20
k:est nervi	-0.89
k:est no	1.04
k:est nombr	-0.70
k:est ord	0.62
k:est par	0.53
k:est parader	-0.95
k:est por	0.47
k:est puert	-0.52
k:est punt	0.28
k:est que	-0.42
k:est sal	-0.18
k:est se	-0.75
k:est su	0.53
k:est suel	-0.73
k:est tratamient	0.33
k:est un	0.15
k:est una	0.46
k:est verj	-0.56
k:est vez	-0.16
k:est y	-0.87
k:estacionamient .	-0.22
k:estomag .	0.52
k:estomag el	0.33
k:estoy .	0.49
k:estoy ansiedad	0.31
k:estoy baj	0.41
k:estoy con	-0.37
k:estoy de	1.01
k:estoy del	-0.51
k:estoy el	-0.81
k:estoy en	-0.20
k:estoy est	1.23
k:estoy hast	1.26
k:estoy la	-0.86
k:estoy lo	-0.37
k:estoy los	1.30
k:estoy me	-0.62
k:estoy mi	1.46
k:estoy no	0.93
k:estoy por	1.05
k:estoy que	0.92
k:estoy tod	0.63
k:estr .	1.77
k:estuv #	-0.18
k:estuv .	0.82
k:estuv de	0.73
k:estuv dias	0.38
k:estuv el	-0.79
k:estuv la	0.34
k:estuv las	-0.82
k:exam .	-0.22
k:explic .	0.20
k:facil .	1.25
k:factur #	-0.38
k:factur .	-0.86
k:fall .	1.03
k:fals .	-0.49
k:falt #	-0.82
k:falt ,	0.45
k:falt .	0.23
k:falt air	-0.25
k:falt del	-0.89
k:falt el	-0.76
k:falt en	-0.66
k:falt la	-1.01
k:famil .	0.11
k:fech .	-1.00
k:feliz la	-0.12
k:ferul .	-0.80
k:fiest de	-0.36
k:fij .	-0.68
k:fij el	-0.27
k:fil .	0.89
k:fil la	-1.03
k:fin seman	-0.31
k:fio .	0.47
k:firm #	-1.05
k:firm ,	-1.02
k:firm .	-0.94
k:firm act	-1.09
k:firm con	0.47
k:firm de	-0.86
k:firm del	0.72
k:firm el	-0.40
k:firm en	-1.07
k:firm libr	-0.83
k:firm mi	0.55
k:firm por	0.83
k:firm recib	-1.02
k:firm testig	-0.45
k:firm yes	-0.40
k:fiscal el	-0.77
k:flor .	-0.50
k:flor la	-0.66
k:fol .	-0.94
k:form .	-0.58
k:fot #	-0.67
k:fot ,	-0.47
k:fot .	-0.92
k:fot :	-0.25
k:fot a	-0.43
k:fot de	-0.13
k:fot del	-0.66
k:fot el	-0.25
k:fot en	-1.30
k:fot grup	0.25
k:fot hij	-0.83
k:fot la	-1.22
k:fot las	-1.06
k:fot mi	-1.34
k:fot plac	-0.48
k:fot por	-0.95
k:fot puert	-1.21
k:fot regl	-0.49
k:fot su	-0.11
k:fot una	-0.82
k:fot y	-0.35
k:frasc .	-0.55
k:frasc pastill	0.36
k:frent .	0.67
k:frent la	0.36
k:frent mi	-0.54
k:frio .	1.12
k:fue #	0.12
k:fue ,	-0.13
k:fue .	-0.44
k:fue :	-0.29
k:fue a	0.31
k:fue alm	0.78
k:fue coch	-0.18
k:fue de	-0.22
k:fue del	-0.39
k:fue el	-0.20
k:fue en	0.33
k:fue golp	0.66
k:fue la	-0.91
k:fue las	-0.97
k:fue un	0.30
k:fuer ,	-0.65
k:fuer .	0.19
k:fuerz .	0.20
k:fui #	-0.29
k:fui ,	0.89
k:fui comisar	-1.77
k:fui con	-1.06
k:fui dorm	-0.85
k:fui el	0.45
k:fui fiest	-0.81
k:fui la	-0.31
k:fui las	0.58
k:fui mi	-0.89
k:fui mis	-0.90
k:fui por	-0.35
k:fui psicolog	0.67
k:fui trabaj	-1.46
k:gan ,	0.83
k:gan .	-0.22
k:gan de	-0.73
k:gan la	0.67
k:gan llor	1.08
k:gan nada	0.39
k:gan tod	1.08
k:gas .	0.11
k:gas el	0.12
k:gat .	0.23
k:gent .	0.61
k:golp ,	-0.59
k:golp ;	-0.44
k:golp el	-2.40
k:golp la	-0.17
k:golpe .	-0.64
k:golpe vidr	-0.37
k:gorr .	-0.19
k:grab #	0.55
k:grab .	-0.20
k:grab el	-0.85
k:grab la	-1.70
k:grab las	0.76
k:grab mi	-0.73
k:grabaci .	-0.77
k:grabaci la	-0.36
k:grit .	-0.79
k:grit del	0.17
k:grit desd	0.21
k:grit el	-0.97
k:grit en	-0.79
k:grit la	-0.75
k:gru .	-1.14
k:grup #	-1.21
k:grup ,	0.15
k:grup .	0.29
k:grup :	-0.24
k:grup edific	-0.29
k:grup en	0.76
k:grup llam	-0.45
k:grup padr	-0.67
k:grup se	-1.14
k:guard #	-0.55
k:guard ,	0.35
k:guard .	0.40
k:guard acompañ	-0.83
k:guard captur	-0.74
k:guard de	-0.76
k:guard el	0.25
k:guard en	0.34
k:guard la	0.41
k:guard las	-0.12
k:guard nombr	0.23
k:guard pid	0.45
k:guard por	-0.38
k:guard primer	0.47
k:guard sobr	-0.65
k:guard su	0.24
k:guard un	0.18
k:guard una	-1.13
k:guia .	-0.77
k:guiñ ojo	-1.13
k:gust .	1.31
k:ha #	-0.79
k:ha ,	0.26
k:ha .	-0.40
k:ha a	0.34
k:ha de	0.84
k:ha la	0.33
k:ha su	0.32
k:ha un	0.15
k:hab ,	-0.41
k:hab .	-0.53
k:hab a	0.37
k:hab con	-0.22
k:hab de	-1.05
k:hab el	0.60
k:hab en	-1.10
k:hab los	-0.24
k:hab mensaj	0.26
k:hab mi	-1.54
k:hab por	-0.90
k:hab un	0.61
k:hab una	-0.68
k:hab y	-0.67
k:haberl .	0.56
k:haberl la	0.59
k:habl ,	-0.21
k:habl .	0.37
k:habl de	0.56
k:habl el	0.61
k:habl en	0.51
k:habr .	1.21
k:hac ,	-0.26
k:hac .	0.14
k:hac en	0.17
k:hac mi	0.49
k:hac que	0.86
k:hac una	0.40
k:hag .	-0.17
k:hag los	0.72
k:hall .	-0.16
k:han .	0.50
k:hast #	-1.46
k:hast .	0.21
k:hast ;	-0.82
k:hast autobu	-0.98
k:hast coronill	1.12
k:hast de	-0.45
k:hast el	0.61
k:hast en	1.20
k:hast me	-0.81
k:hast mi	0.33
k:hast par	-0.51
k:hast puert	0.81
k:hast y	0.59
k:hay ,	-0.95
k:hay .	-0.39
k:hay al	0.92
k:hay call	0.70
k:hay cas	0.99
k:hay con	-0.73
k:hay de	-0.63
k:hay del	-0.58
k:hay el	-1.13
k:hay en	-0.42
k:hay entr	0.17
k:hay est	0.82
k:hay la	-0.45
k:hay las	-0.13
k:hay los	-0.49
k:hay me	1.43
k:hay mi	-0.54
k:hay par	-0.48
k:hay que	1.20
k:hay y	0.99
k:he ,	1.20
k:he a	0.90
k:he con	-0.49
k:he de	0.38
k:he el	0.98
k:he la	-0.21
k:he los	0.27
k:he mied	1.26
k:he tod	0.60
k:he una	1.43
k:hech ,	0.42
k:hech .	0.79
k:hech de	0.42
k:hech la	0.62
k:hel ,	0.39
k:hel sangr	0.71
k:her #	-0.81
k:herman #	-1.07
k:herman ,	-0.66
k:herman .	-0.51
k:herman a	-0.37
k:herman de	0.19
k:herman el	-0.49
k:herman en	0.33
k:herman la	-0.57
k:herman las	-0.70
k:herman los	-0.54
k:herman mi	-0.23
k:herman por	-0.87
k:herman pus	-0.60
k:hic ,	0.90
k:hic .	0.67
k:hic a	0.75
k:hic de	-0.63
k:hic del	0.50
k:hij #	-0.47
k:hij ,	0.32
k:hij :	-1.19
k:hij a	0.44
k:hij años	-0.62
k:hij con	-0.65
k:hij de	0.20
k:hij del	0.56
k:hij dorm	0.17
k:hij el	0.64
k:hij en	0.10
k:hij grit	0.22
k:hij la	-0.79
k:hij los	-0.45
k:hij mi	-0.45
k:hij no	0.50
k:hij por	0.71
k:hij que	0.52
k:hij qued	-0.65
k:hij quier	0.86
k:hij su	-0.19
k:hij un	-0.67
k:hiz .	0.51
k:hiz al	-0.79
k:hiz con	-0.63
k:hiz de	-0.77
k:hiz el	-0.65
k:hiz fot	-0.25
k:hiz la	-1.15
k:hiz mi	-1.02
k:hiz por	-0.56
k:hoj .	0.16
k:hombr ,	0.51
k:hombr .	0.23
k:hombr de	-0.64
k:hombr el	-0.86
k:hombr en	-0.88
k:hombr la	-0.47
k:hombr por	-0.78
k:hor ,	-0.44
k:hor .	0.76
k:hor :	0.12
k:hor el	0.25
k:hor en	0.99
k:hor la	-0.42
k:horar .	-0.87
k:hospital #	-0.17
k:hospital .	-0.52
k:hoy ,	-0.59
k:hoy .	0.15
k:hoy :	-0.77
k:hoy con	-0.22
k:hoy en	-0.63
k:hoy la	-0.23
k:hoy me	0.38
k:hoy mi	-0.13
k:hoy por	0.68
k:hoy un	-0.11
k:hub .	-1.07
k:hubier .	0.98
k:hubier el	1.01
k:huell .	-0.62
k:iba ,	-0.30
k:iba .	-0.39
k:iba a	-1.08
k:iba de	-0.78
k:iba el	-1.32
k:iba hac	-0.79
k:iba la	0.52
k:igual .	-0.52
k:igual que	-0.62
k:inform .	-0.57
k:inform la	-0.68
k:ingres .	0.23
k:ingres psiquiatr	0.30
k:inquilin #	-0.78
k:inscrib de	-0.22
k:inscrib el	-0.33
k:inscrit .	-0.39
k:inscrit curs	-0.36
k:insomn de	0.73
k:invit .	0.12
k:ir bañ	0.36
k:ir la	0.27
k:ir los	-0.33
k:izquierd .	-0.40
k:jef ,	-0.64
k:jef .	-0.24
k:jov de	-0.15
k:juev .	0.15
k:juez .	-0.57
k:juez el	-0.81
k:juez molest	-0.29
k:jun .	-0.86
k:junt #	-0.74
k:junt ,	-0.31
k:junt .	-0.15
k:junt de	-0.47
k:junt del	0.44
k:junt la	-0.42
k:junt los	-0.18
k:junt verj	-0.47
k:juzg #	-0.81
k:juzg .	-1.24
k:juzg los	-0.83
k:kil .	0.73
k:la ,	-0.35
k:la :	-0.70
k:la ;	-0.57
k:la a	0.55
k:la abiert	-0.32
k:la abog	-0.93
k:la adentr	0.81
k:la afuer	0.97
k:la agost	-0.50
k:la agu	-1.85
k:la ahi	-0.32
k:la al	0.55
k:la algui	0.88
k:la alt	-0.33
k:la and	0.58
k:la angust	-0.53
k:la ant	-0.68
k:la apag	0.46
k:la aport	-0.30
k:la ascensor	-0.30
k:la asient	-0.21
k:la asust	-0.96
k:la atr	-0.87
k:la aud	0.13
k:la audienc	0.62
k:la avis	-1.01
k:la azul	-0.53
k:la años	-1.05
k:la baj	-0.60
k:la banc	0.47
k:la barr	-0.60
k:la beb	0.30
k:la bols	-1.63
k:la bot	-0.28
k:la botell	-0.74
k:la buz	-1.51
k:la cada	0.37
k:la caf	-0.85
k:la call	-0.47
k:la camar	-0.52
k:la camb	-1.27
k:la cambi	-0.19
k:la camin	-0.33
k:la camionet	-0.81
k:la canal	0.25
k:la captur	-0.25
k:la car	0.10
k:la carrer	1.01
k:la centr	0.97
k:la cerr	-1.12
k:la cinc	0.76
k:la cint	-0.45
k:la clav	-0.23
k:la clinic	-0.42
k:la coch	-0.43
k:la cocin	-0.74
k:la coleg	-1.17
k:la com	0.43
k:la comedor	0.46
k:la comisar	-0.11
k:la compart	-0.48
k:la complet	-0.78
k:la compr	-0.62
k:la con	-0.20
k:la constanc	-0.78
k:la cont	0.48
k:la contest	-0.11
k:la contr	0.96
k:la cort	-0.92
k:la cre	-0.58
k:la cuand	0.21
k:la cuart	-0.25
k:la cuatr	-0.41
k:la cuell	-1.24
k:la cuent	0.19
k:la da	-0.23
k:la de	-0.16
k:la debaj	-0.63
k:la declar	0.63
k:la ded	-0.76
k:la dej	-0.34
k:la del	-0.35
k:la delant	-0.69
k:la dentr	-0.37
k:la derech	-0.40
k:la desd	0.67
k:la despu	1.12
k:la detr	-0.62
k:la di	0.15
k:la dia	0.11
k:la dias	0.15
k:la dic	0.29
k:la diez	0.63
k:la dij	-0.11
k:la dio	-0.63
k:la direcci	-1.30
k:la dorm	-0.80
k:la dos	-0.14
k:la duerm	0.76
k:la ech	-0.78
k:la emergenc	-0.76
k:la encend	-0.50
k:la encontr	0.48
k:la enfrent	-0.73
k:la entr	0.28
k:la entreg	-0.57
k:la era	-1.63
k:la es	-0.50
k:la esa	-0.21
k:la escaler	-0.76
k:la escond	0.51
k:la escrit	-0.49
k:la escuel	-0.20
k:la ese	-0.34
k:la eso	-0.45
k:la esquin	0.62
k:la est	-0.35
k:la estoy	0.39
k:la expres	-0.46
k:la fals	-1.14
k:la falt	-0.69
k:la fech	-0.31
k:la fij	-0.34
k:la fil	-0.29
k:la firm	-0.80
k:la fiscal	-1.41
k:la forens	-0.81
k:la forz	-0.78
k:la fot	-1.20
k:la fuer	0.25
k:la gallin	0.77
k:la gimnas	-0.68
k:la golp	-0.13
k:la grab	-1.66
k:la guard	-1.57
k:la ha	0.31
k:la hab	-0.94
k:la hac	1.13
k:la hast	-0.53
k:la hay	-0.14
k:la hel	-0.85
k:la herman	-0.52
k:la hij	-0.63
k:la hoj	-0.75
k:la hor	-0.46
k:la huell	-0.31
k:la igles	-0.71
k:la indic	-0.88
k:la izquierd	-0.98
k:la jef	-0.88
k:la juev	-0.33
k:la junt	-0.28
k:la la	-0.58
k:la le	-1.24
k:la letr	-1.28
k:la ley	-0.43
k:la libr	-0.53
k:la limpiez	-0.95
k:la llant	0.12
k:la llav	0.13
k:la lleg	-0.83
k:la llev	-0.90
k:la llor	-1.28
k:la lo	0.45
k:la local	-1.07
k:la los	0.78
k:la luz	-0.79
k:la madr	-1.54
k:la man	-0.52
k:la mand	0.31
k:la mar	0.26
k:la marc	0.66
k:la marz	-1.00
k:la matricul	-0.51
k:la me	0.77
k:la mes	-0.68
k:la met	1.19
k:la mi	0.17
k:la mia	0.40
k:la micr	-0.39
k:la mied	0.14
k:la miercol	-0.11
k:la minut	0.14
k:la mir	0.96
k:la mis	0.52
k:la mism	-0.28
k:la mochil	-0.89
k:la moj	0.60
k:la mostr	0.39
k:la muert	-0.29
k:la muestr	-0.60
k:la municipal	0.11
k:la nada	-0.83
k:la nadi	0.49
k:la negr	-0.86
k:la nervi	0.35
k:la ni	1.05
k:la no	-0.17
k:la noch	0.27
k:la nombr	-0.73
k:la nos	-0.51
k:la not	-1.19
k:la nub	0.57
k:la numer	-0.25
k:la obr	-0.88
k:la oficin	-0.17
k:la oir	0.99
k:la ord	-1.09
k:la otr	-0.73
k:la oyo	-0.17
k:la padr	-0.37
k:la pagin	0.33
k:la pal	-0.56
k:la pan	0.50
k:la pap	-0.39
k:la par	-0.23
k:la parec	-0.91
k:la pared	0.33
k:la pas	-0.18
k:la pasill	-0.60
k:la pat	0.49
k:la ped	-1.17
k:la pens	1.19
k:la perd	-0.56
k:la perr	0.37
k:la pes	-0.88
k:la pid	0.32
k:la plac	-0.19
k:la pon	-0.82
k:la por	-0.72
k:la port	-0.89
k:la prend	-0.46
k:la present	0.15
k:la prop	-0.14
k:la prueb	0.54
k:la psicolog	0.38
k:la psiquiatric	0.71
k:la puert	-0.13
k:la punt	-0.88
k:la pus	-0.80
k:la qued	-0.35
k:la quem	-0.58
k:la qui	-0.43
k:la refier	-0.27
k:la retir	0.28
k:la rev	-0.47
k:la revis	-0.24
k:la romp	0.10
k:la rot	-0.68
k:la sab	0.28
k:la sal	-0.49
k:la salud	0.51
k:la se	0.64
k:la segu	-0.48
k:la segund	-1.47
k:la seman	-0.58
k:la servic	-0.99
k:la si	0.17
k:la sigu	-0.92
k:la sin	0.11
k:la sobr	-0.80
k:la sol	-0.78
k:la soy	0.73
k:la su	-0.62
k:la sub	0.29
k:la suegr	1.22
k:la sufr	-0.21
k:la sust	0.83
k:la tal	-0.29
k:la tant	0.52
k:la tembl	0.52
k:la ten	-0.67
k:la teng	0.43
k:la termin	0.34
k:la tien	-0.74
k:la tir	-0.88
k:la tod	-0.29
k:la tom	-0.69
k:la tra	-0.87
k:la trabaj	-0.57
k:la tres	-0.46
k:la tuv	-0.34
k:la un	-0.43
k:la una	-0.17
k:la va	0.41
k:la ve	-0.24
k:la vecin	-1.15
k:la ven	-0.92
k:la ver	0.27
k:la verd	-0.58
k:la verguenz	-1.15
k:la vez	-0.70
k:la viaj	-0.51
k:la vida	0.13
k:la vien	0.63
k:la vin	-0.54
k:la vio	-0.96
k:la volant	-0.39
k:la voz	0.84
k:la y	0.16
k:la ya	0.25
k:laborator .	-0.24
k:lado ,	-0.64
k:lado .	0.27
k:lado la	0.48
k:lado pared	0.63
k:lagrim .	1.03
k:lament ,	-0.98
k:las #	-0.26
k:las a	0.25
k:las al	-0.53
k:las coch	0.58
k:las ded	0.72
k:las el	0.14
k:las en	0.46
k:las entr	-0.29
k:las ese	-0.13
k:las est	0.58
k:las hab	-0.30
k:las hast	0.91
k:las hombr	-0.52
k:las la	0.46
k:las las	0.15
k:las llam	-0.82
k:las lleg	-1.07
k:las lo	-1.06
k:las los	0.26
k:las man	0.79
k:las mañan	0.57
k:las me	0.44
k:las mi	-0.79
k:las mis	-0.38
k:las mism	0.61
k:las no	0.43
k:las noch	-0.44
k:las otr	0.21
k:las par	-0.41
k:las polic	-0.36
k:las por	-0.24
k:las que	0.40
k:las se	0.72
k:las segu	-0.80
k:las son	-0.26
k:las su	-0.77
k:las tod	0.67
k:las un	-0.25
k:las vez	-0.72
k:las y	0.49
k:las ya	0.11
k:lat .	-0.40
k:le #	-0.18
k:le ,	-1.49
k:le .	0.25
k:le ;	-0.34
k:le a	0.77
k:le agent	-0.64
k:le agu	-0.78
k:le al	-0.37
k:le alg	-0.14
k:le bols	-0.36
k:le carn	0.27
k:le carr	-0.43
k:le cas	0.89
k:le celul	-0.21
k:le coch	-0.18
k:le con	0.13
k:le corre	-0.86
k:le cuart	-0.49
k:le dado	-0.65
k:le de	-0.42
k:le del	-0.80
k:le desd	-0.73
k:le dia	-0.21
k:le direcci	0.48
k:le el	-0.98
k:le en	-0.35
k:le espej	-0.80
k:le fin	-0.68
k:le fot	-0.52
k:le fuer	-0.91
k:le guard	-0.42
k:le hast	0.23
k:le herman	1.08
k:le hij	-0.13
k:le hombr	-0.66
k:le hor	0.59
k:le horar	-0.85
k:le jef	-0.72
k:le juez	0.19
k:le la	-0.48
k:le le	-0.66
k:le llav	-0.64
k:le lo	-0.61
k:le mal	0.86
k:le man	-1.04
k:le me	0.86
k:le mensaj	-0.76
k:le mes	-0.99
k:le mi	0.30
k:le mied	1.42
k:le mil	-0.74
k:le nada	-0.82
k:le nadi	0.90
k:le ni	0.92
k:le no	1.30
k:le nombr	0.65
k:le not	-1.04
k:le nuev	-1.01
k:le numer	-0.49
k:le ord	-0.92
k:le otr	-0.45
k:le padr	0.24
k:le panic	0.47
k:le par	-0.59
k:le pat	-1.05
k:le plac	-0.17
k:le por	-0.17
k:le pregunt	-0.37
k:le puert	0.30
k:le que	-0.36
k:le ram	-0.74
k:le ris	1.04
k:le sal	0.49
k:le se	-0.56
k:le señor	0.48
k:le sol	-0.74
k:le telefon	-0.45
k:le ten	1.01
k:le tod	0.83
k:le tres	0.20
k:le un	-0.47
k:le una	1.05
k:le vec	-1.20
k:le vide	-0.76
k:le voz	-0.24
k:le y	-0.20
k:le yo	-0.19
k:leer .	0.70
k:lent .	-1.01
k:leo la	0.78
k:leo mism	0.42
k:leo pagin	0.34
k:les .	-0.80
k:les el	-0.39
k:letr ,	-1.01
k:letr .	0.46
k:levant .	-0.41
k:levant el	0.14
k:ley .	-1.25
k:ley alt	-0.45
k:ley cart	-1.26
k:ley diar	-0.28
k:ley direcci	-0.15
k:ley el	-0.59
k:ley en	-0.47
k:ley voz	-0.44
k:libr .	0.99
k:libr de	-0.55
k:libr en	-1.68
k:libr la	-0.36
k:licenc .	0.31
k:licenc de	-0.35
k:line #	-0.91
k:line .	0.20
k:line a	0.67
k:line la	1.06
k:list .	-0.49
k:list esper	0.37
k:list la	-0.32
k:list par	0.38
k:list terap	0.37
k:llam #	0.48
k:llam ,	-1.09
k:llam .	-0.48
k:llam :	-0.40
k:llam a	-0.28
k:llam de	0.62
k:llam dec	-1.10
k:llam el	-1.53
k:llam la	0.15
k:llam line	0.84
k:llam numer	-0.96
k:llam par	-0.53
k:llam polic	-1.29
k:llam timbr	-0.45
k:llam un	-0.35
k:llam y	-0.61
k:llant .	0.87
k:llav #	-0.15
k:llav .	-0.65
k:llav agost	-1.33
k:llav ded	0.23
k:llav el	0.66
k:llav en	0.13
k:llav la	-0.10
k:llav los	0.76
k:llav y	0.27
k:lleg #	-1.37
k:lleg ,	-0.55
k:lleg :	0.79
k:lleg a	0.12
k:lleg al	0.26
k:lleg cart	0.84
k:lleg cas	-0.10
k:lleg de	-0.33
k:lleg del	0.28
k:lleg el	-0.43
k:lleg en	0.53
k:lleg las	-1.12
k:lleg mi	-0.84
k:lleg polic	-1.08
k:lleg sin	0.23
k:lleg su	0.47
k:lleg trabaj	0.43
k:lleg un	-0.88
k:llegu .	1.10
k:llen .	0.32
k:llen de	0.21
k:llev ,	-0.79
k:llev .	-0.75
k:llev ;	-0.46
k:llev a	-0.52
k:llev caj	0.40
k:llev cart	-0.71
k:llev coch	-0.37
k:llev con	-0.29
k:llev de	-1.06
k:llev desd	0.44
k:llev el	0.15
k:llev en	-0.76
k:llev la	-0.58
k:llev los	0.66
k:llev mi	-0.43
k:llev niñ	0.18
k:llev registr	0.22
k:llev sin	1.03
k:llev una	-0.91
k:llor ,	0.65
k:llor .	0.59
k:llor ;	-0.19
k:llor a	0.48
k:llor de	0.41
k:llor del	0.83
k:llor el	-0.61
k:llor en	-0.11
k:llor la	0.92
k:llor las	-0.66
k:llor los	-0.67
k:llor por	-0.22
k:llor un	0.51
k:llor vez	-0.34
k:lo #	-0.50
k:lo ,	-0.74
k:lo :	-0.23
k:lo ;	0.51
k:lo a	-0.47
k:lo al	-1.60
k:lo alm	1.22
k:lo ant	-0.43
k:lo baj	-0.99
k:lo braz	-0.55
k:lo com	0.26
k:lo con	0.41
k:lo de	-0.78
k:lo desd	-0.62
k:lo dia	0.56
k:lo dos	-0.98
k:lo el	-0.23
k:lo ell	-0.34
k:lo en	-0.50
k:lo entr	-0.71
k:lo es	0.62
k:lo esa	-1.04
k:lo escaler	0.31
k:lo escrit	-0.18
k:lo esper	0.67
k:lo esquin	-0.88
k:lo est	0.68
k:lo felpud	-0.64
k:lo frasc	-0.60
k:lo frent	-0.82
k:lo guard	-0.33
k:lo hast	0.64
k:lo herman	0.69
k:lo hij	-1.40
k:lo irse	-0.71
k:lo jef	-1.02
k:lo la	-0.36
k:lo las	0.51
k:lo lo	1.12
k:lo mal	0.27
k:lo me	0.63
k:lo mes	0.47
k:lo mi	0.74
k:lo nadi	-0.31
k:lo noch	-0.17
k:lo par	0.61
k:lo por	-0.79
k:lo puert	-0.33
k:lo que	-0.53
k:lo sal	-0.94
k:lo se	1.08
k:lo seguridad	-1.43
k:lo sill	-0.82
k:lo su	0.33
k:lo tod	-0.98
k:lo tres	0.75
k:lo un	0.90
k:lo vecin	-0.43
k:lo vez	-0.13
k:lo y	0.32
k:lo yo	-0.85
k:loc .	1.21
k:localizador el	-0.39
k:los #	-0.77
k:los ,	-0.11
k:los .	0.30
k:los ;	0.39
k:los a	-0.64
k:los al	-0.29
k:los bot	-0.19
k:los cerr	0.28
k:los coch	0.21
k:los com	-0.26
k:los cuand	0.36
k:los del	-0.55
k:los el	-0.41
k:los en	0.56
k:los escond	-0.25
k:los est	0.76
k:los hast	0.68
k:los inquiet	-0.24
k:los la	0.26
k:los me	0.43
k:los mensaj	-0.37
k:los mi	-0.42
k:los minut	-0.60
k:los no	-0.13
k:los noch	0.98
k:los par	0.79
k:los por	-0.58
k:los puert	0.23
k:los punt	0.98
k:los pus	-0.71
k:los se	-1.03
k:los sobr	-0.69
k:los tien	-1.19
k:los tod	-0.36
k:los un	-0.13
k:los una	-0.65
k:lueg ,	-0.64
k:lueg .	1.08
k:lueg a	-0.91
k:lueg de	0.11
k:lueg el	-0.64
k:lueg en	-0.35
k:lueg la	0.42
k:lueg mi	-0.75
k:lug .	0.61
k:lug la	0.10
k:lun la	0.11
k:luz .	-0.25
k:luz desd	-0.25
k:luz mi	-0.67
k:luz pat	-0.55
k:mader .	-1.44
k:madr ,	-0.31
k:madr .	0.32
k:madr a	-1.16
k:madr el	-0.56
k:madr est	-0.26
k:madr la	-0.81
k:mal ,	-0.55
k:mal .	1.16
k:mal ;	-0.84
k:mal a	0.94
k:mal el	-0.41
k:mal en	-1.22
k:mal la	-0.95
k:malet de	0.53
k:malet la	0.62
k:mam ,	0.22
k:mam .	-0.30
k:mam el	-0.83
k:mam la	-0.86
k:mam las	0.24
k:man ,	0.58
k:man de	0.97
k:man el	-0.10
k:man en	0.46
k:man me	0.49
k:man por	-1.18
k:mand #	-0.74
k:mand ,	-1.28
k:mand .	0.11
k:mand :	-1.35
k:mand a	0.43
k:mand al	-0.36
k:mand canci	-0.63
k:mand cart	-0.62
k:mand con	-0.97
k:mand corre	-1.04
k:mand de	-1.32
k:mand dec	-0.22
k:mand del	-1.02
k:mand el	-0.97
k:mand en	-0.43
k:mand fot	0.11
k:mand jef	-0.90
k:mand la	0.54
k:mand los	-0.62
k:mand mam	-0.66
k:mand mi	-0.13
k:mand nombr	-0.43
k:mand por	-0.35
k:mand que	-0.56
k:mand un	-0.82
k:mand una	0.42
k:mand y	0.24
k:mandibul .	-0.75
k:mar .	-0.20
k:mar no	1.27
k:marc #	0.38
k:marc ,	-1.03
k:marc .	0.39
k:marc a	-0.59
k:marc el	0.11
k:marc en	0.69
k:marc la	0.19
k:marc las	0.14
k:march #	-0.33
k:march .	-0.86
k:march las	-0.36
k:mare el	-0.99
k:mare golp	-0.92
k:mare la	-0.54
k:mart .	-0.55
k:mart el	0.19
k:mart en	-0.33
k:mart juev	-0.73
k:mart mi	-0.23
k:marz .	0.95
k:mas ,	-0.29
k:mas .	0.36
k:mas de	1.39
k:mas el	-0.17
k:mas en	0.70
k:mas es	0.61
k:mas est	-0.63
k:mas la	0.98
k:mas que	0.56
k:mas val	-0.75
k:mat .	-0.60
k:matricul ,	-1.08
k:matricul .	0.69
k:may .	-1.13
k:me #	0.63
k:me ,	0.30
k:me .	0.40
k:me :	-0.34
k:me a	-0.50
k:me abog	0.11
k:me act	-0.31
k:me afuer	-1.29
k:me agu	0.20
k:me ahi	0.79
k:me air	-0.23
k:me alg	0.93
k:me all	0.44
k:me alm	0.56
k:me alt	0.51
k:me and	1.24
k:me ansiedad	0.47
k:me ant	0.34
k:me asc	0.66
k:me ascensor	0.72
k:me asient	-0.87
k:me asust	0.31
k:me ataqu	-0.40
k:me atr	-0.89
k:me autobu	-0.13
k:me baj	1.02
k:me banquet	0.57
k:me bater	-0.19
k:me bañ	-0.98
k:me blanc	1.27
k:me bloque	0.90
k:me boc	0.67
k:me bols	-1.40
k:me botell	0.21
k:me braz	-0.59
k:me brinc	0.67
k:me busc	1.02
k:me cada	1.16
k:me caj	0.53
k:me call	1.15
k:me calor	0.44
k:me cam	0.47
k:me camb	-0.38
k:me canci	-1.43
k:me car	0.48
k:me cart	-0.63
k:me cas	-0.32
k:me casc	-0.71
k:me chat	-0.88
k:me clav	0.48
k:me cobard	-0.67
k:me cobr	-0.16
k:me color	1.25
k:me con	0.25
k:me cont	0.77
k:me cop	-1.64
k:me coraj	0.38
k:me coraz	0.17
k:me corre	-0.96
k:me cre	1.14
k:me cuadr	-0.29
k:me cuand	0.95
k:me cuell	-0.53
k:me cuent	0.34
k:me darl	0.67
k:me debaj	0.82
k:me dec	-0.41
k:me ded	-0.31
k:me dej	-0.90
k:me delant	0.62
k:me depresi	0.13
k:me desd	-0.49
k:me detr	0.35
k:me devolv	-1.39
k:me dia	-0.18
k:me dias	0.34
k:me dient	-0.51
k:me dij	0.25
k:me direcci	-0.90
k:me dorm	-0.46
k:me dos	-0.85
k:me dosi	1.11
k:me el	0.21
k:me empap	0.89
k:me emple	0.36
k:me encim	1.48
k:me encontr	-0.87
k:me enoj	0.18
k:me entr	1.27
k:me es	1.92
k:me esa	-0.80
k:me escalofri	0.72
k:me escrib	-0.67
k:me escrit	-1.11
k:me espald	0.61
k:me espej	1.36
k:me esper	0.42
k:me est	0.52
k:me estomag	0.81
k:me estr	0.26
k:me factur	0.37
k:me fech	-0.94
k:me feliz	0.60
k:me fiest	-0.81
k:me fil	-0.50
k:me firm	0.43
k:me fiscal	-1.06
k:me fot	-1.32
k:me frent	-0.41
k:me gallin	0.19
k:me gan	0.91
k:me gargant	0.71
k:me gas	-0.12
k:me golp	0.50
k:me grit	0.59
k:me grup	-0.60
k:me guard	0.25
k:me gust	0.64
k:me hab	-0.10
k:me habl	0.49
k:me hast	0.46
k:me hay	-1.52
k:me hech	0.26
k:me hel	-0.45
k:me herman	0.34
k:me hij	-1.20
k:me hombr	0.25
k:me hor	0.92
k:me hotel	-0.58
k:me hoy	-0.16
k:me igual	-0.47
k:me imagin	1.08
k:me junt	-0.56
k:me la	0.32
k:me lagrim	0.77
k:me las	-0.20
k:me le	-0.87
k:me lent	-0.51
k:me letr	-0.18
k:me libr	-0.32
k:me llam	0.10
k:me llav	-0.94
k:me lleg	-0.49
k:me llor	0.37
k:me lo	-0.89
k:me loc	0.95
k:me los	0.64
k:me madr	0.46
k:me mal	-0.26
k:me man	-0.32
k:me mand	-0.91
k:me mas	-0.13
k:me mat	0.70
k:me may	0.28
k:me me	-0.12
k:me mechon	0.37
k:me med	0.22
k:me memor	0.69
k:me men	0.96
k:me mensaj	-0.98
k:me mental	0.61
k:me mes	0.16
k:me mi	-0.44
k:me mied	-1.19
k:me mil	1.20
k:me minut	0.36
k:me mir	-0.51
k:me mis	1.22
k:me mochil	-0.68
k:me mor	0.36
k:me mot	-0.72
k:me muchisim	0.48
k:me muert	0.42
k:me mund	0.33
k:me muñec	-0.55
k:me nada	0.21
k:me nadi	-0.59
k:me nariz	-0.29
k:me nervi	0.35
k:me nervios	0.65
k:me ni	0.66
k:me niñ	-0.12
k:me no	-0.24
k:me noch	-0.40
k:me nombr	0.50
k:me not	-0.49
k:me nuc	0.31
k:me nuev	-0.28
k:me numer	-0.74
k:me nunc	1.33
k:me observaci	-1.04
k:me oido	-1.13
k:me oir	0.75
k:me ojo	-0.20
k:me ojos	-1.06
k:me oscur	0.92
k:me otr	0.15
k:me palabr	0.48
k:me panic	-0.27
k:me pantorrill	-1.27
k:me papel	-0.14
k:me papelit	-0.82
k:me paraliz	0.38
k:me pared	0.68
k:me parp	0.64
k:me part	0.61
k:me pas	-0.40
k:me pasill	1.38
k:me pastill	0.57
k:me pat	-0.76
k:me paz	1.61
k:me pech	-0.90
k:me ped	-0.88
k:me pel	-0.28
k:me pen	-0.22
k:me pens	2.07
k:me perd	-0.62
k:me pie	-0.78
k:me piel	0.50
k:me piern	-0.52
k:me pimient	0.74
k:me pis	0.54
k:me poc	-0.27
k:me pod	0.23
k:me pon	0.83
k:me por	-0.85
k:me postraumatic	0.25
k:me pregunt	-0.61
k:me prop	-0.43
k:me psicolog	0.70
k:me puert	-0.84
k:me puest	0.53
k:me puls	-0.53
k:me punt	0.76
k:me que	-0.47
k:me qui	0.38
k:me quit	-0.20
k:me rab	-0.29
k:me recib	-1.30
k:me regl	1.01
k:me reir	0.28
k:me respir	-0.43
k:me retir	0.86
k:me ris	0.37
k:me ronch	-0.19
k:me salud	0.24
k:me sangr	1.22
k:me se	0.66
k:me segur	0.48
k:me sei	1.43
k:me seman	-1.16
k:me sent	0.52
k:me sertralin	0.91
k:me señ	-1.27
k:me señor	-0.87
k:me si	0.43
k:me silenc	0.86
k:me sill	-0.45
k:me sin	0.37
k:me sobr	-0.23
k:me sol	-1.10
k:me su	-0.64
k:me sub	-0.36
k:me suc	1.11
k:me sudor	0.70
k:me suen	0.53
k:me sueñ	0.88
k:me sus	1.02
k:me sust	0.34
k:me tant	1.07
k:me tarjet	0.21
k:me taxi	-0.56
k:me telefon	-0.79
k:me tembl	0.53
k:me ternur	0.65
k:me tir	0.37
k:me toc	-0.13
k:me tod	1.04
k:me tom	0.43
k:me trabaj	0.87
k:me trag	-0.20
k:me traicion	0.61
k:me trist	0.48
k:me tristez	0.47
k:me turn	0.24
k:me ultim	0.48
k:me una	0.19
k:me urgenci	-0.85
k:me vac	0.51
k:me vay	0.56
k:me vec	-0.48
k:me ver	0.18
k:me verguenz	0.14
k:me verl	1.38
k:me vez	1.43
k:me vida	0.65
k:me vide	-0.51
k:me vidr	-1.16
k:me vist	-0.11
k:me volv	-0.39
k:me voz	0.34
k:me y	-0.42
k:me ya	0.37
k:me yes	-0.30
k:me yo	-0.18
k:med ,	-0.46
k:med .	-0.83
k:med de	0.39
k:med la	0.47
k:medic .	-0.80
k:medic cabecer	0.16
k:medic la	0.10
k:mejor .	0.69
k:mejor la	1.24
k:men .	0.73
k:mensaj #	-0.35
k:mensaj ,	-0.28
k:mensaj .	-0.48
k:mensaj :	-0.48
k:mensaj de	-1.09
k:mensaj del	-0.19
k:mensaj el	-0.18
k:mensaj la	-1.34
k:mensaj las	-0.31
k:mensaj mi	-0.82
k:mensaj voz	-0.11
k:mental .	1.55
k:mes ,	-0.85
k:mes en	0.11
k:mes la	-0.26
k:met .	0.15
k:met de	-0.22
k:met del	0.52
k:met el	0.25
k:met en	0.32
k:met la	-0.62
k:met mes	0.11
k:met papel	-0.72
k:met por	-0.93
k:meti .	-0.93
k:meti la	-0.74
k:metr .	-1.21
k:mi #	-0.72
k:mi ,	-0.11
k:mi .	-0.49
k:mi :	0.27
k:mi ;	-0.47
k:mi a	-0.38
k:mi abr	-0.97
k:mi alt	-0.43
k:mi amig	0.37
k:mi anot	0.43
k:mi ant	0.61
k:mi aparec	0.56
k:mi asust	-0.62
k:mi ayer	-0.67
k:mi años	-0.24
k:mi balc	0.13
k:mi cada	0.25
k:mi camin	0.37
k:mi cas	0.37
k:mi cocin	0.34
k:mi com	0.33
k:mi complet	-0.97
k:mi con	-0.69
k:mi cont	0.39
k:mi contest	0.91
k:mi corre	-0.29
k:mi cre	0.26
k:mi cuart	-0.17
k:mi da	0.28
k:mi de	-0.12
k:mi dec	-0.35
k:mi dej	0.69
k:mi desd	0.50
k:mi dia	0.14
k:mi dibuj	-0.47
k:mi dio	-0.45
k:mi direcci	-0.12
k:mi dorm	-0.16
k:mi dos	-1.01
k:mi duerm	0.30
k:mi el	-0.32
k:mi en	-0.40
k:mi encontr	0.44
k:mi entr	0.78
k:mi era	-0.62
k:mi es	-1.25
k:mi est	-0.25
k:mi fals	-0.23
k:mi fil	-0.59
k:mi fot	0.46
k:mi fue	0.41
k:mi grit	0.13
k:mi guard	-0.53
k:mi habl	1.07
k:mi hac	0.34
k:mi hast	-0.88
k:mi hay	-0.81
k:mi hiz	-0.40
k:mi hor	0.62
k:mi la	-0.27
k:mi las	0.18
k:mi llam	-0.87
k:mi llor	-0.75
k:mi lo	-0.35
k:mi los	-0.37
k:mi madr	-0.56
k:mi mas	-1.15
k:mi me	0.32
k:mi menor	-0.31
k:mi merc	-0.20
k:mi mi	-0.64
k:mi mia	-0.26
k:mi niñ	-0.58
k:mi no	-0.31
k:mi nombr	-0.40
k:mi nuev	-0.25
k:mi numer	-0.32
k:mi pagin	-0.53
k:mi paquet	-0.22
k:mi par	-0.48
k:mi pas	-0.58
k:mi peg	0.35
k:mi perfil	-0.69
k:mi pid	0.13
k:mi pipi	-0.17
k:mi por	-0.41
k:mi pregunt	0.42
k:mi pus	-0.20
k:mi que	0.48
k:mi quier	1.01
k:mi rob	0.46
k:mi sab	-0.93
k:mi sac	-1.24
k:mi seman	0.15
k:mi señor	-0.49
k:mi si	0.73
k:mi sin	-1.04
k:mi sol	-0.13
k:mi su	-1.30
k:mi sufr	-0.80
k:mi tard	0.13
k:mi telefon	0.45
k:mi tembl	-0.14
k:mi tien	0.92
k:mi tiend	0.15
k:mi tod	1.27
k:mi tom	0.27
k:mi tres	0.22
k:mi una	0.75
k:mi va	0.72
k:mi viej	-0.95
k:mi vio	0.11
k:mi viv	-0.99
k:mi y	0.30
k:mi ya	0.31
k:mi yo	-0.22
k:mia .	-1.25
k:mia la	0.46
k:mid .	-0.15
k:mied ,	-0.38
k:mied .	1.01
k:mied con	-0.49
k:mied de	0.72
k:mied la	-0.33
k:mied que	0.27
k:mientr .	-0.79
k:mientr grit	-0.77
k:mientr la	0.39
k:miercol .	-0.95
k:minut el	0.83
k:mio #	-0.81
k:mio un	0.67
k:mir ,	-0.12
k:mir .	1.06
k:mir de	0.49
k:mir el	0.67
k:mir espej	1.14
k:mir la	-0.59
k:mir mirill	0.79
k:mir tech	-0.66
k:mis #	-0.48
k:mis ,	-0.54
k:mis a	-0.22
k:mis con	-0.39
k:mis de	0.70
k:mis del	0.50
k:mis el	-0.39
k:mis en	-0.16
k:mis la	0.46
k:mis me	1.29
k:mis mi	-0.37
k:mis nuev	-0.54
k:mis se	-0.95
k:mis una	-0.74
k:mism ,	-1.25
k:mism .	-0.13
k:mism :	-0.16
k:mism de	0.16
k:mism el	0.55
k:mism en	-0.24
k:mism la	0.63
k:mism que	-0.27
k:mism vec	0.33
k:mism y	0.81
k:mitad la	0.38
k:mochil .	0.72
k:mochil el	-1.14
k:mord .	0.31
k:mord el	-0.93
k:mord en	-0.93
k:mostr fot	-0.11
k:mostr la	-0.60
k:mot .	0.56
k:mot la	-0.50
k:much .	1.14
k:muchach .	-0.17
k:muchach la	-0.80
k:muert ,	0.99
k:muert .	-1.05
k:muert mied	0.13
k:muestr .	-0.51
k:muj .	1.12
k:mund .	0.34
k:music .	0.64
k:muy ,	-0.86
k:muy .	-0.38
k:muy el	0.54
k:muñec .	-0.35
k:muñec el	-0.85
k:nada ,	1.23
k:nada el	0.66
k:nada est	0.60
k:nada la	-0.14
k:nada mi	1.06
k:nada pas	0.52
k:nada que	0.44
k:nadi ,	-1.08
k:nadi a	0.60
k:nadi de	0.23
k:nadi el	-0.43
k:nadi en	-0.30
k:nadi la	-0.27
k:nadi mi	0.15
k:nadi que	0.68
k:nadi y	0.39
k:nariz .	-1.03
k:necesit .	-0.17
k:negr .	0.72
k:negr la	-0.88
k:nervi .	-0.58
k:nervi la	0.61
k:nervios .	1.25
k:ni ,	-0.25
k:ni .	0.99
k:ni ;	0.47
k:ni a	1.02
k:ni agu	0.71
k:ni al	-0.78
k:ni bañ	1.54
k:ni da	0.42
k:ni de	0.70
k:ni dej	-0.48
k:ni el	1.33
k:ni la	0.13
k:ni los	1.13
k:ni me	0.81
k:ni ni	0.28
k:ni que	1.44
k:ni sirv	1.34
k:ni sus	0.31
k:niet .	-0.13
k:niet la	0.48
k:ningun .	0.32
k:niñ #	-0.49
k:niñ ,	0.56
k:niñ .	0.48
k:niñ a	-0.14
k:niñ años	0.25
k:niñ cuatr	0.27
k:niñ de	-0.51
k:niñ el	-0.11
k:niñ en	0.14
k:niñ la	-0.34
k:niñ mi	-0.64
k:niñ se	-0.34
k:niñ un	0.41
k:no #	-0.50
k:no ,	0.19
k:no :	-0.92
k:no ;	-0.31
k:no ?	0.17
k:no a	0.70
k:no abiert	1.29
k:no abr	0.21
k:no acerc	-1.28
k:no aguant	1.28
k:no al	-1.21
k:no alter	0.94
k:no ascensor	1.00
k:no asi	1.47
k:no asust	1.67
k:no atend	-0.58
k:no atrev	1.02
k:no boc	0.71
k:no cab	0.69
k:no cabez	0.83
k:no caf	-0.34
k:no call	0.40
k:no capaz	1.04
k:no car	-0.12
k:no cas	0.50
k:no com	0.37
k:no con	0.56
k:no concentr	0.51
k:no contest	-0.27
k:no corr	0.68
k:no cre	0.42
k:no cuell	-0.96
k:no da	0.64
k:no de	0.60
k:no dec	1.24
k:no dej	0.24
k:no del	-1.21
k:no denunci	-0.39
k:no desd	-0.45
k:no despeg	1.02
k:no di	-1.46
k:no diez	-0.81
k:no direcci	-0.64
k:no dond	0.58
k:no dorm	-0.34
k:no dos	0.42
k:no en	0.40
k:no enoj	0.87
k:no es	1.04
k:no esa	-0.89
k:no escrib	-1.12
k:no ese	-0.48
k:no espej	0.89
k:no espos	-1.05
k:no est	-0.45
k:no explic	0.81
k:no fio	1.00
k:no firm	-0.29
k:no fot	0.69
k:no golp	0.57
k:no habl	-0.36
k:no hast	0.73
k:no invit	-0.45
k:no ir	-0.27
k:no junt	1.41
k:no la	0.52
k:no lado	-0.14
k:no las	0.70
k:no le	0.65
k:no leer	0.56
k:no levant	1.03
k:no lleg	0.46
k:no llor	0.35
k:no lo	-0.11
k:no man	-0.33
k:no mas	0.18
k:no me	-0.16
k:no mi	0.13
k:no mied	-0.68
k:no minut	0.69
k:no mir	-0.23
k:no nadi	-0.55
k:no ni	0.59
k:no ningun	-0.31
k:no niñ	-0.70
k:no no	0.28
k:no noch	0.79
k:no nombr	-0.40
k:no nunc	1.23
k:no oig	1.18
k:no ojo	0.54
k:no palabr	1.01
k:no par	0.14
k:no pas	0.91
k:no pen	1.33
k:no pens	0.18
k:no pon	1.25
k:no pued	-0.37
k:no que	0.37
k:no qued	0.73
k:no quer	-1.03
k:no qui	-0.93
k:no quit	1.81
k:no reconozc	0.73
k:no sal	0.11
k:no salud	0.39
k:no segu	0.86
k:no segur	-0.92
k:no sient	0.60
k:no sin	1.03
k:no sobr	-0.70
k:no sol	0.73
k:no su	0.42
k:no sub	-0.28
k:no sueñ	-0.22
k:no sus	1.01
k:no tembl	1.01
k:no ten	0.94
k:no toc	0.56
k:no tom	-0.48
k:no trag	0.79
k:no un	1.77
k:no una	1.11
k:no ve	-0.67
k:no verl	0.75
k:no viv	0.62
k:no volv	0.83
k:no voz	0.65
k:no vuelt	1.35
k:no y	-0.45
k:no yo	-0.76
k:noch #	0.24
k:noch ,	0.35
k:noch .	0.56
k:noch al	0.65
k:noch de	0.61
k:noch el	-0.33
k:noch la	-0.28
k:noch por	-0.36
k:nom .	1.37
k:nombr ,	-1.14
k:nombr .	-0.27
k:nombr apell	-0.11
k:nombr de	-0.76
k:nombr el	-0.65
k:nombr en	-0.39
k:nombr hij	-0.81
k:nombr la	-0.22
k:nombr list	-1.18
k:nombr mi	-1.23
k:nombr par	0.98
k:nombr su	0.50
k:nos #	-0.81
k:nos ,	-0.32
k:nos .	-0.64
k:nos a	0.10
k:nos de	-0.60
k:nos el	-1.08
k:nos en	-1.19
k:nos la	0.24
k:nos las	0.10
k:nos por	0.73
k:not #	-0.99
k:not ,	-1.00
k:not .	-0.55
k:not de	0.65
k:not el	-0.47
k:not las	-0.64
k:notar #	-0.36
k:notar .	-0.48
k:notific #	-1.05
k:notific .	-0.62
k:nov .	-0.69
k:nuestr ,	-1.55
k:nuestr .	-0.61
k:nuev #	-0.85
k:nuev ,	-0.73
k:nuev .	-1.03
k:nuev del	-0.89
k:numer #	-1.53
k:numer ,	-1.16
k:numer .	-0.31
k:numer :	-0.16
k:numer el	0.31
k:numer en	0.29
k:numer la	0.80
k:nunc ,	1.70
k:nunc .	-0.20
k:nunc con	-0.36
k:nunc he	-0.23
k:nunc la	-0.73
k:nunc mied	0.82
k:o .	-0.28
k:o yo	0.19
k:oblig el	-0.86
k:och .	-0.27
k:och en	0.51
k:och la	-1.07
k:odio .	1.35
k:odio eso	-0.13
k:ofrec .	-0.73
k:ofrec la	-0.29
k:oido la	-0.42
k:oig .	1.50
k:oig la	-0.94
k:oir .	0.60
k:ojo .	0.66
k:ojo la	0.51
k:ojos ,	-0.45
k:ojos .	-0.44
k:ojos la	0.66
k:olor .	0.60
k:olvid ,	-0.32
k:onc .	-0.43
k:ord #	-1.01
k:ord ,	-0.85
k:ord .	-0.29
k:ord de	-0.22
k:ord el	-1.06
k:ord mi	-0.58
k:orej .	-0.11
k:otr #	-1.17
k:otr ,	0.83
k:otr .	-0.54
k:otr :	-0.89
k:otr a	0.22
k:otr de	-0.74
k:otr del	-0.27
k:otr en	1.01
k:otr la	-0.27
k:otr mi	-0.15
k:otr por	-0.61
k:oye .	-0.70
k:oyo .	-0.80
k:oyo en	-0.88
k:oyo la	-0.96
k:pacient .	-0.52
k:padr ,	-0.33
k:padr .	-0.26
k:padr de	-1.02
k:padr la	0.41
k:pag ,	-1.48
k:pag .	0.24
k:pag a	-0.39
k:pag de	-0.56
k:pag un	-0.73
k:pagin .	0.48
k:pagin de	-0.57
k:pagu .	-0.82
k:panic .	-0.21
k:panic el	-0.40
k:panic la	0.56
k:pap .	-1.05
k:pap a	-0.34
k:pap de	-0.36
k:pap el	0.33
k:pap la	0.40
k:papel .	-1.21
k:papel el	-1.20
k:papel la	-1.28
k:paquet .	-0.45
k:paquet de	-0.79
k:paquet mi	-0.82
k:par #	-0.58
k:par ,	0.20
k:par .	0.42
k:par :	-0.43
k:par ;	-0.64
k:par a	0.21
k:par al	0.17
k:par coch	0.23
k:par con	-0.83
k:par coraz	0.31
k:par de	-0.33
k:par del	-0.42
k:par desd	-0.64
k:par el	-0.19
k:par en	0.86
k:par es	0.50
k:par est	-0.35
k:par furgonet	-0.94
k:par hij	-0.71
k:par la	-0.67
k:par las	-0.40
k:par llor	-0.64
k:par los	-0.55
k:par me	0.98
k:par mi	0.89
k:par no	1.57
k:par pasill	0.55
k:par peritaj	-0.49
k:par por	-0.51
k:par puert	0.11
k:par que	0.64
k:par se	0.67
k:par sirv	0.92
k:par tembl	1.50
k:par un	0.41
k:par una	0.67
k:par y	0.35
k:parec ,	-0.54
k:parec .	0.17
k:part #	-0.82
k:part ,	-0.15
k:part .	1.15
k:part alm	0.38
k:part el	-0.32
k:part la	-0.88
k:pas #	-0.86
k:pas ,	0.51
k:pas :	-0.23
k:pas a	-0.74
k:pas coch	0.33
k:pas con	0.37
k:pas de	-0.83
k:pas del	-0.21
k:pas delant	-0.84
k:pas el	0.27
k:pas en	0.38
k:pas larg	0.44
k:pas las	-0.22
k:pas lo	-0.29
k:pas los	-0.32
k:pas mi	-1.02
k:pas noch	0.13
k:pas por	-0.47
k:pas tard	0.31
k:pas un	0.62
k:pas una	-0.85
k:pas vec	-0.73
k:pas vide	-0.36
k:pas y	0.62
k:pasaj .	-0.42
k:pasill .	0.84
k:pasill a	0.31
k:pastill .	0.57
k:pastill el	-0.43
k:pastill la	-0.48
k:pastill mi	-0.62
k:pat ,	-0.49
k:pat .	-0.56
k:pat de	0.52
k:pat el	-0.50
k:pat la	0.59
k:pate .	-0.32
k:patrull #	-1.49
k:patrull .	-0.12
k:patrull a	-0.85
k:patrull las	-0.25
k:paz .	-1.07
k:ped .	-0.42
k:ped de	-0.42
k:ped la	-0.57
k:ped mi	-1.03
k:pedaz .	0.47
k:pedi #	-0.68
k:pedi .	0.24
k:pedi a	-0.66
k:pedi al	-1.29
k:pedi de	-0.14
k:pedi del	-0.36
k:pedi la	-1.55
k:pedi mi	0.75
k:peg .	0.50
k:peg con	-1.16
k:peg de	-0.17
k:peg el	0.28
k:peg en	-0.45
k:peg la	0.44
k:peg mi	-0.17
k:peg pared	0.62
k:pel .	0.73
k:pel mechon	0.35
k:pen ,	-0.93
k:pens .	0.86
k:pens con	0.26
k:pens el	0.88
k:pens en	0.80
k:pens la	1.04
k:per .	0.21
k:per a	-0.91
k:per al	0.17
k:per alcanc	-0.32
k:per el	-0.27
k:per en	-0.79
k:per la	-0.40
k:per mi	-0.77
k:per se	-1.00
k:perd .	-0.91
k:perd de	0.52
k:perd el	0.77
k:perd la	-0.73
k:perdi .	0.64
k:perdi :	-0.99
k:perdi al	-0.95
k:perdi de	-1.36
k:perdi la	-0.53
k:perdi sueñ	0.64
k:perdon .	1.07
k:perfil .	-1.21
k:perfil una	-0.35
k:periodic ,	-0.76
k:periodic .	-0.52
k:perit .	-0.18
k:permis .	-1.17
k:perr ,	-0.27
k:perr .	0.48
k:perr de	-0.12
k:perr el	-0.92
k:perr en	-0.37
k:perr la	-0.46
k:perr mi	0.42
k:perr no	-0.59
k:perr pat	-0.77
k:person .	0.26
k:pes ,	-0.78
k:pes .	0.47
k:pes el	-0.80
k:pes kil	-0.85
k:pes la	-0.53
k:pesadill ,	-0.21
k:pid #	-0.81
k:pid ,	-1.19
k:pid .	-0.88
k:pid ;	-1.21
k:pid a	-1.02
k:pid carn	0.41
k:pid cit	-0.48
k:pid con	0.44
k:pid de	-1.00
k:pid en	0.24
k:pid fuer	-0.67
k:pid los	-0.41
k:pid mi	-1.39
k:pid nombr	-0.11
k:pid ord	-1.03
k:pid par	-0.69
k:pid que	0.23
k:pid una	0.45
k:pid y	0.32
k:pie la	-1.32
k:piedr .	0.16
k:piedr el	0.43
k:piedr vidr	-0.84
k:piel .	0.81
k:piel gallin	0.41
k:piern .	-0.11
k:piern la	-0.99
k:pis .	0.28
k:pis de	-0.39
k:pis la	-0.32
k:pis los	-0.50
k:plac .	-0.13
k:plac la	-0.10
k:plan .	0.19
k:plant .	0.90
k:pobr .	0.33
k:poc ,	0.93
k:poc .	-0.88
k:pod ,	0.42
k:pod .	0.65
k:pod de	0.41
k:pod el	-1.20
k:pod la	-0.95
k:polic .	0.23
k:polic a	-0.33
k:polic con	-1.73
k:polic de	-0.79
k:polic la	-0.83
k:polic las	-0.69
k:pon ,	-0.75
k:pon .	0.61
k:pon de	0.28
k:pon en	-0.61
k:pon la	-0.77
k:pong a	0.55
k:pong de	0.27
k:pong en	0.45
k:pong la	1.70
k:pong mi	0.11
k:pong puert	0.55
k:por #	-0.98
k:por ,	0.51
k:por .	0.46
k:por :	-1.10
k:por ;	-0.13
k:por a	-0.37
k:por abog	-0.12
k:por al	-1.29
k:por app	-0.98
k:por atr	-0.49
k:por aven	-0.44
k:por años	0.14
k:por barr	0.44
k:por boc	0.74
k:por cada	0.83
k:por caid	-0.99
k:por call	0.33
k:por cas	0.33
k:por cocin	-1.19
k:por com	-0.52
k:por con	-1.07
k:por conmoci	-0.77
k:por cort	-0.61
k:por cuell	0.60
k:por culp	-0.25
k:por de	-0.70
k:por del	-0.99
k:por desd	-0.23
k:por el	-0.32
k:por en	-0.24
k:por escaler	-0.77
k:por escrib	-0.19
k:por espald	-0.56
k:por fot	0.21
k:por gas	-1.16
k:por golp	-1.42
k:por grit	1.19
k:por hast	0.19
k:por herman	-0.83
k:por hombr	-0.48
k:por junt	-0.70
k:por la	-0.14
k:por lado	-0.85
k:por las	0.25
k:por le	-0.31
k:por llam	0.55
k:por llor	0.74
k:por lo	-1.16
k:por los	-0.51
k:por man	-1.18
k:por me	1.02
k:por mi	-0.38
k:por mio	0.30
k:por mord	-0.63
k:por nariz	-0.36
k:por nervi	-0.12
k:por no	-0.49
k:por nombr	0.21
k:por otr	-1.16
k:por pas	0.23
k:por pat	0.23
k:por perr	0.37
k:por por	0.50
k:por port	-0.11
k:por puert	-1.38
k:por que	0.43
k:por sal	0.20
k:por servic	-0.76
k:por sin	0.15
k:por su	0.82
k:por suel	0.71
k:por sup	-0.39
k:por tercer	0.11
k:por tir	-1.20
k:por un	0.18
k:por una	0.38
k:por ventan	0.33
k:por vered	-1.17
k:por vez	1.02
k:por y	-0.19
k:porqu ,	-0.29
k:porqu .	1.02
k:porqu ;	-0.51
k:porqu a	0.86
k:porqu al	0.56
k:porqu cas	1.02
k:porqu cerr	-0.47
k:porqu cuart	0.31
k:porqu da	0.21
k:porqu daba	1.38
k:porqu de	-0.47
k:porqu del	-0.46
k:porqu el	0.24
k:porqu en	-1.01
k:porqu hab	-0.63
k:porqu la	-0.75
k:porqu las	0.11
k:porqu le	0.45
k:porqu lo	0.59
k:porqu me	1.38
k:porqu mi	0.68
k:porqu no	0.77
k:porqu par	-0.51
k:porqu que	1.00
k:porqu sal	-0.19
k:porqu se	-0.25
k:porqu sin	0.26
k:porqu su	-0.34
k:porqu sub	-0.64
k:porqu un	-0.54
k:port .	0.30
k:port la	-0.13
k:portal .	-0.18
k:porter .	-0.83
k:porter a	-0.13
k:porter la	-0.36
k:pregunt ,	-0.58
k:pregunt .	-0.38
k:pregunt de	0.45
k:pregunt el	-1.04
k:pregunt la	0.75
k:pregunt mi	-0.48
k:pregunt mis	-1.05
k:pregunt noch	0.77
k:pregunt que	0.48
k:prend .	0.11
k:prend las	-0.76
k:prend mi	-0.67
k:prend par	0.85
k:preocup .	1.41
k:present .	-1.14
k:present com	-0.41
k:present de	-0.73
k:present en	0.23
k:present la	0.21
k:presi la	-0.32
k:prest de	-0.72
k:prim .	-0.64
k:prim el	-0.61
k:prim la	-0.23
k:primer ,	0.50
k:primer .	0.90
k:primer en	0.79
k:primer la	0.72
k:profesor .	-0.68
k:profesor de	-0.20
k:profesor el	-0.54
k:prop .	1.43
k:prop de	0.31
k:prop las	-0.24
k:prorrog #	-0.49
k:prorrog .	-0.84
k:proxim .	0.68
k:prueb .	0.54
k:psicolog .	0.98
k:psicolog el	0.73
k:psiquiatr .	0.89
k:public #	-0.44
k:public de	-0.67
k:public en	-0.46
k:public mi	-0.96
k:public nombr	-0.20
k:pud .	0.25
k:pud de	0.21
k:pud en	-0.12
k:pud las	-0.12
k:pued ,	-0.30
k:pued .	1.12
k:pued de	0.76
k:pued el	-0.59
k:pued la	-0.22
k:pued mi	0.62
k:pued otr	0.79
k:pued sin	-0.77
k:puert #	-0.44
k:puert ,	-0.74
k:puert .	0.74
k:puert ;	0.58
k:puert a	-0.18
k:puert atr	-1.06
k:puert de	-0.23
k:puert est	0.42
k:puert la	0.43
k:puert las	-0.29
k:puert los	0.39
k:puert mi	-0.14
k:puert servic	-0.73
k:puert un	0.38
k:puest .	-0.79
k:puls .	0.64
k:puls la	-0.67
k:punt ,	0.55
k:punt .	0.24
k:punt el	-0.14
k:pur .	0.40
k:pus #	-1.47
k:pus ,	0.71
k:pus .	0.40
k:pus :	-0.77
k:pus a	0.43
k:pus al	-1.16
k:pus cas	-1.11
k:pus coch	0.44
k:pus con	-0.22
k:pus de	0.20
k:pus del	0.18
k:pus denunc	-0.65
k:pus el	-1.55
k:pus en	-1.31
k:pus gallin	0.43
k:pus la	-0.66
k:pus las	-0.79
k:pus llor	-0.76
k:pus man	-0.89
k:pus mes	-0.58
k:pus mism	0.31
k:pus nombr	-0.36
k:pus pie	-0.51
k:pus piel	0.42
k:pus por	-0.83
k:pus puert	-0.96
k:pus puest	-0.82
k:pus punt	0.49
k:pus que	0.32
k:pus su	-0.28
k:pus tembl	-0.11
k:pus un	-0.53
k:pus una	-0.31
k:pus vent	-1.02
k:pus y	-0.39
k:que #	0.22
k:que .	0.52
k:que :	-1.33
k:que ;	0.65
k:que ?	1.36
k:que a	-0.60
k:que abr	0.34
k:que abrac	1.45
k:que abrier	0.42
k:que acab	0.72
k:que acompañ	0.70
k:que adentr	-0.91
k:que agarr	0.28
k:que aguant	-0.36
k:que ahi	0.54
k:que alegr	0.97
k:que alg	0.41
k:que algui	0.72
k:que alm	0.19
k:que amig	-0.83
k:que and	-0.83
k:que ant	0.46
k:que apag	-0.15
k:que ascensor	0.20
k:que audienc	0.98
k:que autobu	-0.85
k:que baj	-0.73
k:que bañ	0.44
k:que bols	-0.51
k:que buz	0.75
k:que cab	0.86
k:que caj	-0.61
k:que call	-0.20
k:que camar	-1.25
k:que camb	0.63
k:que cami	0.30
k:que camin	0.24
k:que cayer	-0.83
k:que com	-0.92
k:que compr	-0.65
k:que con	-0.37
k:que cont	0.48
k:que cop	-0.26
k:que corre	-1.10
k:que cre	0.45
k:que cuatr	0.83
k:que cuid	-1.03
k:que culp	-0.52
k:que da	1.18
k:que daba	1.12
k:que dado	-0.88
k:que de	-0.37
k:que deb	-0.89
k:que dec	0.26
k:que del	-0.41
k:que den	1.31
k:que denunci	0.15
k:que desd	0.98
k:que detr	0.34
k:que dia	0.62
k:que dias	0.95
k:que dic	-0.45
k:que dier	-0.97
k:que dig	0.52
k:que dij	-0.29
k:que dijer	-0.73
k:que dond	-0.51
k:que dorm	-0.35
k:que dos	-0.53
k:que duerm	-0.20
k:que ech	0.53
k:que el	-0.30
k:que ell	0.11
k:que enferm	-0.39
k:que entr	-0.85
k:que era	0.65
k:que es	1.18
k:que escond	0.23
k:que escrib	-0.46
k:que eso	-0.19
k:que espos	0.97
k:que est	-0.25
k:que estoy	-0.86
k:que falt	-0.77
k:que firm	-0.54
k:que fot	0.28
k:que fue	0.19
k:que fuer	-0.31
k:que fui	0.50
k:que furgonet	-0.44
k:que gan	-0.50
k:que grab	0.57
k:que grand	0.58
k:que grit	0.93
k:que grup	0.16
k:que guard	0.34
k:que hab	0.25
k:que habl	-0.74
k:que hac	0.90
k:que hag	-0.12
k:que hast	0.15
k:que hay	-1.28
k:que he	0.48
k:que hech	0.41
k:que herman	-0.26
k:que hicier	-1.20
k:que hij	-0.33
k:que hombr	0.30
k:que iba	-0.77
k:que inquilin	-0.74
k:que juez	0.42
k:que la	-0.16
k:que lado	-1.01
k:que las	0.75
k:que lastim	0.51
k:que llam	-0.50
k:que llav	-0.87
k:que lleg	0.61
k:que llev	-0.53
k:que llor	-1.30
k:que lo	-0.26
k:que los	-0.35
k:que luz	0.47
k:que madr	-0.65
k:que mal	0.38
k:que man	0.34
k:que mand	0.35
k:que march	-0.92
k:que mas	-0.25
k:que mat	-0.57
k:que matar	0.16
k:que me	-0.76
k:que mi	-0.83
k:que mia	-0.59
k:que mied	-0.70
k:que mio	0.32
k:que mir	-0.30
k:que mis	-0.60
k:que mor	0.43
k:que mot	-0.50
k:que movil	-0.69
k:que muy	-0.12
k:que nervi	-0.85
k:que niet	-0.59
k:que niñ	0.63
k:que no	0.12
k:que noch	-0.98
k:que nombr	-0.31
k:que not	-0.51
k:que nuev	0.27
k:que oig	1.07
k:que ord	0.19
k:que pag	-0.10
k:que pan	-0.19
k:que par	0.54
k:que pared	0.94
k:que part	0.20
k:que pas	0.86
k:que patrull	-0.32
k:que perdon	0.16
k:que pis	-0.60
k:que pod	-0.50
k:que polic	-1.46
k:que pon	-0.40
k:que por	-0.42
k:que pregunt	0.77
k:que prim	0.27
k:que pued	-0.36
k:que puert	0.61
k:que pus	-0.40
k:que que	0.21
k:que qued	0.39
k:que quem	0.46
k:que quer	-0.21
k:que qui	-0.11
k:que quit	-0.17
k:que quitar	0.82
k:que rob	0.75
k:que romp	-0.67
k:que sab	-0.19
k:que sal	0.61
k:que salg	1.03
k:que salud	-0.98
k:que se	0.23
k:que sea	0.17
k:que segu	0.32
k:que segund	-0.59
k:que sent	-0.43
k:que sep	0.14
k:que señor	-0.31
k:que si	-0.40
k:que sient	0.38
k:que sig	0.16
k:que sigu	0.33
k:que sin	-0.48
k:que sobr	0.18
k:que sol	0.52
k:que soy	1.01
k:que su	-0.37
k:que sueñ	-0.60
k:que sust	0.99
k:que tal	0.31
k:que telefon	0.61
k:que teng	-0.93
k:que tiembl	-0.53
k:que tien	-0.67
k:que timbr	0.18
k:que tir	-0.30
k:que toc	0.53
k:que tod	-0.29
k:que tom	-0.44
k:que toqu	1.73
k:que trabaj	-0.35
k:que tranquil	0.63
k:que tres	-0.40
k:que un	-0.30
k:que una	-0.19
k:que va	-0.20
k:que val	-0.71
k:que vas	0.62
k:que ve	-0.26
k:que vec	-1.12
k:que vecin	-0.76
k:que ven	0.54
k:que vend	0.68
k:que vez	0.41
k:que vi	-0.61
k:que vide	-0.22
k:que vier	0.43
k:que viern	0.48
k:que vist	0.65
k:que volv	-0.41
k:que voy	-0.45
k:que y	-0.16
k:que ya	0.33
k:que yo	-0.13
k:quebr .	-0.33
k:quebr voz	-0.16
k:qued #	-0.66
k:qued ,	0.90
k:qued .	0.80
k:qued a	-0.29
k:qued air	0.25
k:qued coch	0.70
k:qued com	0.55
k:qued con	-0.25
k:qued de	0.75
k:qued en	-0.64
k:qued la	-0.32
k:qued mi	-0.61
k:qued niñ	0.93
k:qued por	-0.93
k:qued puert	0.64
k:qued sin	-0.33
k:qued y	-0.51
k:quej .	0.84
k:quej de	-0.44
k:quej el	-1.14
k:quej la	0.72
k:quem .	-0.97
k:quem ;	0.39
k:quem de	-0.62
k:quem el	-0.55
k:quem mi	-0.71
k:quer .	1.46
k:qui ,	0.27
k:qui .	0.61
k:qui ;	-0.90
k:qui a	0.38
k:qui el	-0.46
k:qui est	-0.25
k:qui la	0.24
k:qui mand	-0.38
k:qui y	1.55
k:quier ,	-0.89
k:quier .	1.39
k:quier de	0.88
k:quier el	-0.90
k:quier la	0.27
k:quier su	1.22
k:quinc .	-0.26
k:quint .	0.52
k:quis .	0.49
k:quis el	-1.47
k:quit ,	-1.14
k:quit .	-0.32
k:quit a	0.31
k:quit bols	-1.49
k:quit de	-0.53
k:quit del	0.72
k:quit el	0.87
k:quit encim	1.21
k:quit gan	-0.26
k:quit par	-0.98
k:quit sueñ	1.09
k:quitar .	1.01
k:rab .	-0.33
k:rad .	-0.44
k:rad a	-0.36
k:rad las	-0.60
k:rad par	0.83
k:radiograf .	-0.93
k:ram .	0.53
k:ram la	-0.54
k:ram mi	-0.94
k:rat .	0.92
k:recepci .	-0.43
k:recet el	0.28
k:recib ,	-1.35
k:recib .	-0.37
k:recib de	-0.55
k:recib el	-0.58
k:recib la	0.26
k:recib las	-0.67
k:recibi #	-0.53
k:recibi .	-0.52
k:recog .	-0.80
k:recog del	-0.79
k:recog la	0.33
k:recort .	-1.03
k:reenvi de	-1.11
k:refier .	1.15
k:refier al	-0.31
k:refier de	0.81
k:refier sal	0.18
k:regal .	0.35
k:registr ,	-0.86
k:registr .	-1.14
k:registr de	-0.24
k:regres .	-1.33
k:reir nervi	0.63
k:rej .	-0.45
k:reloj .	-0.46
k:rent .	-0.12
k:rent de	-0.59
k:repartidor de	0.33
k:reserv mi	-0.56
k:respir .	-0.95
k:respir la	0.22
k:restaurant el	-0.27
k:result el	-1.29
k:retir #	-1.03
k:retir .	-0.45
k:revis .	-1.07
k:revis con	-0.18
k:revis de	0.32
k:revis del	0.13
k:revolv .	0.35
k:rez alt	-1.35
k:rez voz	-1.37
k:ridicul .	0.88
k:rob .	-0.70
k:romp .	0.55
k:romp con	0.48
k:romp ventan	-0.83
k:rompi llor	0.44
k:ronc .	-0.42
k:rop .	-0.11
k:rop en	0.13
k:rot .	-0.62
k:rot el	-0.43
k:rued .	-0.87
k:sab #	-1.20
k:sab ,	0.14
k:sab ;	-0.53
k:sab a	-0.12
k:sab de	-0.11
k:sab del	-1.46
k:sab las	-0.69
k:sab mi	0.56
k:sac #	-0.76
k:sac ,	-0.50
k:sac de	-1.32
k:sac el	-0.63
k:sac en	-0.86
k:sac la	-0.39
k:sac las	-0.80
k:sac mi	0.38
k:sac un	0.68
k:sac y	-0.80
k:sal #	-0.33
k:sal ,	-0.27
k:sal .	0.39
k:sal :	0.71
k:sal ;	-0.85
k:sal a	-0.84
k:sal al	-0.29
k:sal cuart	0.11
k:sal de	-1.19
k:sal del	-0.42
k:sal el	-0.70
k:sal en	0.33
k:sal esper	-0.25
k:sal la	0.22
k:sal las	0.29
k:sal me	-0.65
k:sal por	-0.10
k:sal que	0.63
k:sal su	0.28
k:sal vecin	-0.56
k:salg .	1.25
k:salg la	0.51
k:sali #	-1.61
k:sali ,	0.45
k:sali .	-1.54
k:sali a	-1.37
k:sali cocin	-1.09
k:sali de	-0.45
k:sali del	-0.67
k:sali detr	-1.67
k:sali la	-0.71
k:sali las	-1.63
k:sali por	0.45
k:sali puert	-0.34
k:saliv .	0.99
k:salt .	-0.75
k:salt con	0.22
k:salt el	0.22
k:salud de	-0.32
k:salud el	-0.50
k:salud la	-1.15
k:salud mi	-1.04
k:salud por	0.54
k:sangr ,	0.31
k:sangr .	-0.69
k:sangr la	-0.10
k:saqu .	-0.63
k:saqu fot	-1.25
k:se #	0.42
k:se ,	-0.31
k:se :	0.72
k:se ;	0.93
k:se a	0.33
k:se acab	0.70
k:se acerc	-1.18
k:se agot	1.17
k:se agu	0.64
k:se al	0.66
k:se alm	-0.12
k:se anim	1.22
k:se ant	0.90
k:se apag	1.26
k:se baj	0.88
k:se banquet	-0.45
k:se boc	0.73
k:se cada	0.45
k:se cae	0.71
k:se caj	-0.71
k:se call	0.17
k:se cart	0.32
k:se cas	0.34
k:se cay	-0.78
k:se cayer	-0.84
k:se cerr	0.64
k:se coch	-0.30
k:se con	-0.49
k:se cop	-0.61
k:se coraz	0.28
k:se cuand	0.41
k:se dado	0.37
k:se de	-0.27
k:se debaj	-0.52
k:se ded	0.49
k:se del	-0.13
k:se desd	0.49
k:se detr	-0.97
k:se di	-0.41
k:se dieron	-1.02
k:se dij	-1.06
k:se dio	-0.30
k:se dorm	-0.25
k:se dos	-1.11
k:se durm	0.35
k:se el	0.10
k:se en	-0.57
k:se encog	0.50
k:se entr	-0.44
k:se entreg	-0.93
k:se est	-0.61
k:se estomag	0.33
k:se fil	-0.37
k:se fue	0.27
k:se gan	0.94
k:se gargant	0.45
k:se grup	-0.56
k:se ha	-0.20
k:se haberl	0.39
k:se hac	-0.29
k:se hast	-0.21
k:se hel	0.66
k:se herman	-0.65
k:se hiz	1.35
k:se incomod	-0.85
k:se junt	0.15
k:se la	0.29
k:se lado	0.33
k:se las	-0.43
k:se llav	-0.75
k:se llen	0.45
k:se llev	0.57
k:se llor	-0.22
k:se lo	0.19
k:se los	0.38
k:se luz	0.83
k:se man	0.25
k:se mas	-0.67
k:se me	0.19
k:se mes	-0.78
k:se mis	-0.53
k:se mism	0.49
k:se mund	0.30
k:se mur	0.24
k:se nada	0.50
k:se nervios	-1.07
k:se ni	-0.29
k:se niñ	0.93
k:se no	0.52
k:se noch	0.85
k:se not	0.41
k:se nubl	-0.23
k:se olv	0.42
k:se otr	0.57
k:se pal	-1.06
k:se part	-0.94
k:se pas	-0.50
k:se pat	-0.13
k:se pel	1.08
k:se perd	0.63
k:se piel	0.41
k:se piern	-1.03
k:se pon	1.40
k:se por	-0.41
k:se puert	-0.83
k:se pus	0.56
k:se que	-0.33
k:se quebr	-0.14
k:se qued	-0.32
k:se quem	0.47
k:se quit	0.25
k:se regl	0.89
k:se revolv	0.33
k:se romp	0.40
k:se sangr	0.65
k:se se	0.78
k:se sec	0.13
k:se seguridad	-1.21
k:se sin	0.46
k:se sof	-0.47
k:se su	0.48
k:se sub	0.85
k:se sust	-0.27
k:se tard	0.77
k:se tod	-0.13
k:se trab	0.87
k:se tres	-0.76
k:se ultim	0.54
k:se un	-0.26
k:se una	-0.93
k:se usuar	-1.01
k:se va	0.92
k:se vec	-0.42
k:se veia	-0.63
k:se vide	0.14
k:se vin	0.56
k:se y	-0.28
k:sea ,	0.62
k:sea .	-0.28
k:secretar .	-0.33
k:secretar las	0.27
k:segu #	-0.81
k:segu .	-0.57
k:segu a	0.22
k:segu de	0.74
k:segu el	0.17
k:segu la	-0.62
k:segu mi	-0.16
k:segun .	-0.77
k:segund ,	-1.04
k:segund .	-0.68
k:segund del	-0.43
k:segund el	-1.16
k:segur ,	-0.42
k:segur .	-0.71
k:seguridad .	0.57
k:sei ,	-0.90
k:sei .	-1.10
k:sell .	-0.29
k:seman ,	1.09
k:seman .	-0.54
k:seman la	1.06
k:sent #	-0.74
k:sent ,	-0.67
k:sent .	0.28
k:sent a	-0.62
k:sent de	-0.52
k:sent del	0.21
k:sent el	-0.21
k:sent esper	-0.58
k:sent la	-0.10
k:sent lado	-0.53
k:sent mi	-1.31
k:senti ,	0.72
k:senti .	1.59
k:senti de	0.14
k:senti dia	0.56
k:senti el	-1.33
k:senti en	-0.35
k:senti la	-0.78
k:senti tod	0.55
k:senti un	0.47
k:sep .	-0.33
k:ser .	1.51
k:ser de	-0.20
k:seri .	-0.77
k:señ .	0.15
k:señ desd	-1.05
k:señ la	0.52
k:señor #	0.17
k:señor ,	-1.13
k:señor .	-0.68
k:señor a	-0.75
k:señor azul	-0.27
k:señor con	0.15
k:señor de	-0.37
k:señor dio	-0.26
k:señor en	0.35
k:señor est	-0.16
k:señor la	-0.27
k:señor las	-0.28
k:señor le	0.28
k:señor lo	-1.19
k:señor los	-0.68
k:señor no	-0.59
k:señor por	0.24
k:señor puest	-0.44
k:señor que	-0.41
k:señor se	-0.19
k:señor su	-1.33
k:si #	0.39
k:si ,	-0.51
k:si .	-0.41
k:si :	-0.51
k:si a	0.22
k:si al	0.98
k:si algui	0.24
k:si cas	-0.35
k:si con	-0.45
k:si contest	0.37
k:si de	-0.62
k:si del	-0.34
k:si el	0.32
k:si es	0.71
k:si est	0.36
k:si frio	-1.12
k:si fuer	0.69
k:si hab	-0.86
k:si hay	1.46
k:si hubier	0.78
k:si la	-0.29
k:si las	0.41
k:si le	-0.66
k:si lo	0.52
k:si los	1.28
k:si me	-0.53
k:si no	0.53
k:si otr	1.37
k:si que	0.75
k:si se	1.04
k:si señor	0.19
k:si sub	0.62
k:si un	1.21
k:si va	-0.74
k:si vien	0.75
k:si volv	0.47
k:si yo	0.12
k:siempr ,	0.76
k:siempr .	0.27
k:siempr de	0.55
k:siempr la	1.01
k:siempr puert	0.61
k:siempr que	0.12
k:sient ,	-0.44
k:sient .	0.91
k:sient a	-0.49
k:sient cas	1.10
k:sient com	1.01
k:sient de	0.15
k:sient el	-0.68
k:sient est	0.51
k:sient la	0.24
k:sient las	-0.11
k:sient mi	1.10
k:sient por	0.42
k:sient prop	0.77
k:sient sal	-0.25
k:sient su	1.73
k:siet ,	-1.18
k:siet .	-0.38
k:siet en	0.88
k:sig .	0.37
k:sigu #	-0.49
k:sigu ,	0.41
k:sigu .	-0.86
k:sigu autobu	-0.55
k:sigu de	0.17
k:sigu el	-1.05
k:sigu en	-0.40
k:sigu hast	-1.02
k:sigu la	-1.33
k:sigu las	-0.15
k:silenc .	-0.32
k:sill ,	-0.75
k:sill .	-0.18
k:sill a	-0.34
k:sill la	-0.55
k:sill mi	-0.19
k:sin #	-0.79
k:sin ,	-0.16
k:sin .	0.77
k:sin de	-0.38
k:sin el	-0.47
k:sin en	-0.76
k:sin la	-0.14
k:sin los	0.77
k:sin nada	-0.32
k:sin nadi	0.50
k:sin ni	0.11
k:sin no	0.23
k:sin par	1.06
k:sin por	-0.17
k:sin que	0.66
k:sin qui	-0.60
k:sin respir	0.55
k:sirv .	-0.22
k:sobr #	-0.73
k:sobr ,	-1.15
k:sobr .	-0.18
k:sobr y	0.58
k:sol ,	0.36
k:sol .	-0.35
k:sol :	-0.18
k:sol a	-0.38
k:sol de	0.61
k:sol el	0.87
k:sol mi	0.11
k:som .	-0.56
k:son #	0.33
k:son ,	0.48
k:son .	-1.30
k:son a	-0.76
k:son dos	-0.32
k:son en	-1.47
k:son la	-0.22
k:son su	-0.45
k:son telefon	-1.21
k:son timbr	-0.40
k:son vec	-0.83
k:son y	-0.58
k:soport ,	1.04
k:soport en	1.05
k:soport la	1.03
k:soport me	1.45
k:soport toqu	1.42
k:soy ,	-0.18
k:soy a	1.41
k:soy de	0.28
k:soy hij	-0.72
k:soy la	1.38
k:soy lo	0.56
k:soy los	0.50
k:soy par	1.52
k:soy que	0.36
k:soy qui	-1.04
k:soy y	-0.69
k:su #	-0.65
k:su ,	-0.88
k:su .	-0.34
k:su :	-0.42
k:su a	0.48
k:su al	-0.39
k:su años	0.31
k:su con	-0.68
k:su de	-0.38
k:su el	-0.52
k:su en	-0.69
k:su est	-0.29
k:su la	-0.60
k:su las	0.13
k:su le	-0.48
k:su list	-0.56
k:su llam	-0.90
k:su los	0.15
k:su me	-0.15
k:su mi	-0.24
k:su mio	-0.45
k:su par	-0.30
k:su polic	0.50
k:su por	-0.40
k:su que	-1.24
k:su se	-0.40
k:su tod	0.59
k:su una	-0.42
k:su y	-0.45
k:sub ,	0.86
k:sub .	-0.81
k:sub a	-0.70
k:sub con	-0.61
k:sub de	-0.42
k:sub del	1.03
k:sub el	0.41
k:sub escaler	1.55
k:sub fot	0.20
k:sub la	0.56
k:sub las	-0.15
k:sub par	0.67
k:sub sertralin	0.89
k:sub un	0.74
k:subi la	-0.27
k:suel .	1.09
k:suelt .	1.01
k:suen #	-0.53
k:suen .	0.78
k:suen las	-0.65
k:sueñ ,	-0.71
k:sueñ .	0.55
k:sueñ el	0.41
k:sueñ la	-0.37
k:sufr por	-0.50
k:sus ,	0.11
k:sus de	-0.24
k:sust .	1.18
k:suy .	0.42
k:tall .	-0.89
k:tambi .	0.12
k:tan .	1.98
k:tan cayer	-0.76
k:tan me	-0.70
k:tan que	-0.61
k:tan se	-0.75
k:tant .	1.01
k:tap .	0.69
k:tap boc	-0.21
k:tap con	0.54
k:tap el	-0.62
k:tap la	-0.91
k:taquicard ,	1.37
k:taquicard .	1.22
k:taquicard la	0.27
k:tard .	-0.18
k:tard en	0.99
k:tard minut	-1.58
k:tarjet .	-0.62
k:tarjet de	-0.62
k:tarjet en	-0.96
k:tarjet la	-0.49
k:tarjet mi	-0.93
k:tarjet nombr	-0.28
k:tarjet su	-0.23
k:taxi la	-0.83
k:te ,	-0.61
k:te .	0.49
k:te ?	-1.15
k:te el	-0.30
k:te me	-0.20
k:tecnic .	-0.49
k:telefon #	0.81
k:telefon a	0.18
k:telefon de	0.77
k:telefon el	0.13
k:telefon la	0.29
k:telefon las	0.24
k:telefon mi	-0.39
k:tem ,	0.92
k:tembl ,	0.42
k:tembl .	-0.55
k:tembl al	-0.15
k:tembl el	0.81
k:tembl firm	0.32
k:tembl hoj	-0.18
k:tembl la	-1.12
k:tembl man	1.40
k:tembl piern	-0.18
k:tembl por	-1.32
k:tembl puls	-0.61
k:tembl una	-0.12
k:ten ,	-0.95
k:ten .	-0.21
k:ten a	-0.85
k:ten con	-0.43
k:ten de	0.52
k:ten del	-1.15
k:ten el	-0.65
k:ten en	-0.51
k:ten la	0.25
k:ten llav	-1.66
k:ten man	-0.11
k:ten ojos	-0.20
k:ten sust	0.67
k:ten y	-1.12
k:tendr .	1.15
k:teng #	0.59
k:teng ,	-0.54
k:teng :	-1.11
k:teng anim	1.18
k:teng ansiedad	0.72
k:teng coch	0.35
k:teng con	0.10
k:teng de	-0.26
k:teng debaj	0.34
k:teng del	0.52
k:teng desd	-0.83
k:teng el	-0.40
k:teng en	-0.19
k:teng estomag	0.56
k:teng hech	0.68
k:teng los	-0.16
k:teng malet	0.50
k:teng mied	0.66
k:teng ni	-0.93
k:teng numer	0.46
k:teng par	0.47
k:teng por	0.39
k:teng puñ	-0.27
k:teng que	0.28
k:teng tod	0.56
k:teng tres	-0.78
k:teng un	-0.67
k:teng y	-0.48
k:terc .	-0.88
k:tercer ,	-0.74
k:tercer .	0.89
k:termin #	-1.08
k:termin .	0.31
k:testig .	-1.02
k:testig el	-0.56
k:ticket ,	-0.92
k:ticket .	-0.60
k:tien #	-0.21
k:tien ,	-0.97
k:tien .	-0.22
k:tien ;	0.49
k:tien a	-0.42
k:tien al	0.76
k:tien años	-0.86
k:tien de	-0.22
k:tien del	-0.69
k:tien el	0.32
k:tien en	-0.39
k:tien la	-0.15
k:tien llav	0.42
k:tien los	0.46
k:tien mi	-0.67
k:tien no	-0.37
k:tien por	0.66
k:tien punt	0.47
k:tien y	0.52
k:tiend .	0.64
k:timbr #	-0.56
k:timbr .	-0.45
k:timbr cint	0.20
k:timbr dos	-0.32
k:timbr las	-0.78
k:timbr vec	-0.29
k:tint .	-1.36
k:tip .	0.49
k:tir #	0.54
k:tir .	-0.43
k:tir ;	-1.16
k:tir a	-1.63
k:tir al	-0.80
k:tir caf	-0.63
k:tir de	0.40
k:tir el	0.78
k:tir flor	-0.85
k:tir la	-0.90
k:tir suel	-0.86
k:tir vas	-1.39
k:tir ventan	-1.34
k:titul .	-0.70
k:toc #	-0.71
k:toc .	-0.23
k:toc clax	-0.81
k:toc de	0.30
k:toc el	-1.13
k:toc en	-0.87
k:toc la	-1.33
k:toc mi	-0.27
k:toc puert	0.16
k:toc timbr	-0.19
k:toc vec	-0.28
k:tod ,	1.25
k:tod .	0.32
k:tod ;	-0.11
k:tod alm	1.14
k:tod camin	0.14
k:tod con	-0.60
k:tod del	-0.15
k:tod dia	0.56
k:tod dias	0.31
k:tod el	0.47
k:tod en	0.12
k:tod la	-0.52
k:tod me	0.96
k:tod mes	-0.68
k:tod mism	-0.69
k:tod mund	1.39
k:tod noch	-0.34
k:tod que	0.99
k:tod y	0.75
k:todav ,	1.23
k:todav .	0.28
k:todav de	-0.35
k:todav la	-0.20
k:todav pued	0.82
k:todav quier	0.76
k:tom #	-0.43
k:tom .	-0.45
k:tom a	0.14
k:tom al	-0.87
k:tom con	0.74
k:tom de	0.12
k:tom desd	-0.99
k:tom dorm	0.96
k:tom el	-0.77
k:tom en	-0.61
k:tom fot	-0.98
k:tom la	-0.48
k:tom par	0.48
k:tom pastill	0.66
k:tom plac	-0.19
k:tom por	-1.03
k:tom y	-0.37
k:tont .	0.48
k:tra ,	-1.00
k:tra .	-0.66
k:tra de	-0.74
k:tra el	-0.80
k:tra en	0.42
k:tra la	0.66
k:tra mi	-0.69
k:tra rop	-1.31
k:tra y	-0.45
k:trabaj #	-1.22
k:trabaj ,	0.19
k:trabaj .	-0.32
k:trabaj ;	-1.21
k:trabaj de	-0.50
k:trabaj el	-0.40
k:trabaj en	-0.85
k:trabaj mi	0.62
k:trag el	-0.41
k:traig de	0.40
k:traig en	0.52
k:traig la	0.72
k:traj .	-1.12
k:tranquil .	0.36
k:tranquil el	0.15
k:tras .	-0.44
k:tratamient .	0.90
k:tren .	0.25
k:trep .	-0.53
k:trep la	-0.65
k:tres ,	0.75
k:tres .	-0.57
k:tres :	-1.00
k:tres a	0.47
k:tres con	-0.55
k:tres de	0.46
k:tres del	-0.62
k:tres en	-0.54
k:tres la	0.42
k:tres los	-0.90
k:tres mas	-0.16
k:tres mism	0.34
k:tres por	-0.83
k:tres segu	0.55
k:tres sin	-0.69
k:tres y	-0.52
k:trist .	0.35
k:tristez .	1.24
k:tu ,	-0.62
k:tu .	-1.14
k:turn #	-0.50
k:turn ,	0.14
k:turn .	-1.62
k:turn el	0.81
k:turn la	-1.06
k:turn noch	-0.99
k:tuv #	-1.29
k:tuv .	0.50
k:tuv a	-1.97
k:tuv de	1.26
k:tuv la	0.22
k:tuv por	-0.21
k:un ,	-0.77
k:un .	-0.14
k:un ;	0.36
k:un a	-0.61
k:un abiert	-0.13
k:un al	0.11
k:un ansiedad	0.69
k:un blanc	0.20
k:un bols	-0.47
k:un cada	0.12
k:un cas	-0.85
k:un con	-0.51
k:un de	0.27
k:un debaj	0.53
k:un del	-0.28
k:un delant	-0.54
k:un desd	-0.33
k:un dos	-0.53
k:un el	-0.65
k:un en	0.64
k:un entr	0.75
k:un entreg	-0.47
k:un fech	-1.08
k:un fot	-0.74
k:un hab	-0.18
k:un hast	-0.23
k:un izquierd	0.51
k:un las	-0.88
k:un le	-0.50
k:un lo	1.23
k:un los	1.42
k:un mi	0.35
k:un muert	0.26
k:un no	0.64
k:un nombr	-0.67
k:un nuev	-0.43
k:un par	-0.18
k:un pastill	0.35
k:un por	0.28
k:un puert	0.62
k:un que	-0.20
k:un roj	-0.73
k:un se	0.26
k:un sin	0.48
k:un tremend	1.13
k:un un	-0.94
k:un una	-0.37
k:un voz	-0.56
k:un y	0.19
k:una #	-0.68
k:una ,	0.67
k:una .	-0.30
k:una :	0.20
k:una ;	-0.57
k:una a	-0.46
k:una cada	0.38
k:una cas	-0.78
k:una coch	-0.19
k:una con	-0.27
k:una contr	0.60
k:una de	0.24
k:una dej	-0.31
k:una dentr	-1.04
k:una dos	-0.61
k:una el	-0.78
k:una en	-0.94
k:una entr	-0.19
k:una hij	0.73
k:una la	0.22
k:una le	1.38
k:una lo	-0.41
k:una los	-0.58
k:una man	-1.18
k:una me	0.17
k:una mi	-0.83
k:una mia	-0.87
k:una mis	0.92
k:una negr	-0.22
k:una no	0.92
k:una nombr	-0.96
k:una nuestr	-0.28
k:una papel	-0.37
k:una par	-0.44
k:una puert	0.45
k:una que	0.18
k:una se	0.76
k:una sin	0.74
k:una un	-0.60
k:una vez	0.21
k:una vidr	-0.97
k:una y	0.24
k:una zapat	0.24
k:unas .	-0.18
k:unic .	1.25
k:unidad .	0.40
k:uno ,	0.83
k:uno de	-0.81
k:uno el	-0.75
k:uno la	0.41
k:uno mi	-0.69
k:unos .	-0.92
k:urgenci #	-1.07
k:urgenci .	-0.84
k:usa en	-0.61
k:uso .	-0.85
k:usuar #	-0.23
k:usuar .	0.51
k:usuar a	0.46
k:usuar al	0.70
k:usuar captur	-0.24
k:usuar el	0.11
k:usuar en	0.12
k:usuar la	-0.34
k:usuar sal	0.46
k:usuar sent	0.85
k:usuar turn	-0.66
k:usuar un	-0.18
k:usuar y	0.39
k:va ,	-1.20
k:va .	0.80
k:va a	1.02
k:va al	0.50
k:va alg	-0.32
k:va con	1.49
k:va dar	-0.14
k:va de	-0.21
k:va dej	0.30
k:va el	0.20
k:va en	0.47
k:va esper	0.83
k:va hab	-0.18
k:va la	0.19
k:va mi	0.77
k:va par	1.07
k:va que	-0.13
k:va ser	0.38
k:va tercer	-0.61
k:va trabaj	0.50
k:va ven	-0.19
k:va volv	0.81
k:va y	0.85
k:vac .	0.76
k:vacun .	-0.82
k:vag ,	-0.99
k:val .	-0.50
k:van .	-0.33
k:vas en	0.43
k:vas la	0.55
k:vay .	0.54
k:ve #	-0.49
k:ve ,	-1.01
k:ve .	0.19
k:ve car	-1.26
k:ve el	0.50
k:ve en	-1.02
k:ve vide	0.40
k:vec #	-0.11
k:vec ,	0.43
k:vec .	1.11
k:vec de	0.94
k:vec el	-0.76
k:vec la	-0.49
k:vec mism	0.83
k:vec noch	0.82
k:vec seman	0.26
k:vecin #	-0.60
k:vecin .	-0.68
k:vecin de	-0.42
k:vecin el	-0.45
k:vecin la	-0.40
k:vecin vide	-0.53
k:veia ,	0.22
k:veia .	-0.62
k:veint .	-0.34
k:ven ,	-0.66
k:ven .	-0.41
k:ven con	-1.16
k:ven de	-0.53
k:ven el	-0.89
k:ven la	-0.57
k:venc #	-1.04
k:venc .	0.33
k:vend la	-0.50
k:ventan ,	-0.51
k:ventan bañ	-0.91
k:ventan la	-0.49
k:ventan una	-0.14
k:veo .	0.98
k:veo en	1.09
k:ver ,	-0.32
k:ver .	0.33
k:ver de	0.22
k:ver en	-0.17
k:ver la	0.13
k:verguenz ,	0.55
k:verl .	1.37
k:verl la	-0.40
k:verm .	0.43
k:veterinar .	-0.68
k:vez ,	0.27
k:vez .	0.55
k:vez de	0.77
k:vez el	0.77
k:vez la	0.46
k:vi ,	-1.62
k:vi .	-0.85
k:vi ;	0.44
k:vi al	-1.44
k:vi con	-0.91
k:vi de	0.59
k:vi del	-1.11
k:vi el	-0.53
k:vi en	-1.25
k:vi la	-1.43
k:vi me	-0.94
k:vi not	-0.82
k:vida la	-0.13
k:vide #	-1.19
k:vide .	-0.56
k:vide la	-0.36
k:vidr .	-0.93
k:viej .	-0.14
k:vien .	0.39
k:vien a	0.21
k:vien cas	0.22
k:viern .	-1.09
k:viern a	0.70
k:vigilant .	-0.71
k:vin #	-0.76
k:vin ,	-0.95
k:vin .	-0.10
k:vin a	-0.95
k:vin de	-1.03
k:vin encim	0.58
k:vin la	-0.21
k:vin las	-0.70
k:vin mi	-1.15
k:vio #	-0.70
k:vio .	0.24
k:vio en	-0.38
k:vio la	-0.94
k:vist #	-0.70
k:vist .	-0.96
k:vist el	-1.92
k:viv #	-1.03
k:viv .	0.61
k:viv ;	-1.44
k:viv de	0.28
k:viv en	-0.60
k:viv la	0.94
k:viv mi	0.29
k:viv por	0.19
k:viv su	-0.38
k:viv un	-0.67
k:viv y	0.67
k:volv #	-0.90
k:volv ,	0.61
k:volv .	1.33
k:volv al	-0.76
k:volv con	0.16
k:volv de	-0.25
k:volv el	-0.32
k:volv en	0.20
k:volv entr	-1.08
k:volv la	0.56
k:volv las	-0.30
k:volv llam	-0.56
k:volv otr	-0.69
k:volv timbr	-0.49
k:volvi ,	-1.04
k:volvi .	0.27
k:volvi de	1.32
k:volvi entr	-1.81
k:volvi la	-0.63
k:volvi por	-0.61
k:vomit .	0.92
k:vomit cada	0.89
k:vomit del	0.42
k:vomit despu	0.38
k:vomit el	0.17
k:vomit la	-0.93
k:vomit vec	-0.33
k:voy ,	-0.17
k:voy .	0.85
k:voy a	0.80
k:voy al	0.37
k:voy com	-0.54
k:voy de	-0.33
k:voy dec	0.65
k:voy los	0.44
k:voy ni	1.62
k:voy psicolog	0.69
k:voy que	1.20
k:voy tod	-0.54
k:voz ,	-1.10
k:voz :	-0.92
k:voz aud	0.49
k:voz de	0.71
k:voz el	0.49
k:voz en	-0.43
k:voz la	-0.11
k:voz por	-0.76
k:vuel .	0.27
k:vuelt ,	0.16
k:vuelt .	0.34
k:vuelt el	0.34
k:vuelt en	0.80
k:vuelt la	-0.65
k:vuelt los	1.09
k:y #	-0.58
k:y .	-0.28
k:y :	-0.25
k:y ;	-1.12
k:y abiert	-0.40
k:y afuer	-0.24
k:y agarr	-0.20
k:y agent	-0.41
k:y agu	-0.53
k:y ahi	-0.26
k:y air	1.38
k:y al	-1.19
k:y aliv	-0.38
k:y anot	-1.09
k:y ant	-0.18
k:y apag	-0.11
k:y asc	0.96
k:y asi	1.24
k:y asient	-0.82
k:y atr	-1.13
k:y avis	-0.44
k:y baj	-0.51
k:y banc	-0.82
k:y barr	0.76
k:y bas	-0.10
k:y boc	1.14
k:y bols	0.46
k:y bot	-0.61
k:y braz	0.83
k:y cada	0.14
k:y caj	0.55
k:y call	0.81
k:y camar	-0.98
k:y camb	-1.18
k:y cambi	-0.70
k:y camin	-0.93
k:y camis	-0.58
k:y captur	-0.59
k:y car	0.37
k:y cas	-0.77
k:y cay	-0.59
k:y cerr	0.36
k:y coch	-0.86
k:y cog	-0.88
k:y com	0.32
k:y comisar	-0.94
k:y complet	0.91
k:y con	-0.77
k:y confund	-0.22
k:y cop	-0.85
k:y coraj	1.14
k:y coraz	0.85
k:y corr	-0.61
k:y cort	-0.66
k:y cuadr	-0.22
k:y cuart	0.37
k:y cuatr	-0.74
k:y cuent	-0.92
k:y da	-0.67
k:y de	0.21
k:y debaj	-1.12
k:y dej	-0.68
k:y del	0.69
k:y desd	0.38
k:y detr	-0.73
k:y devolv	-0.82
k:y di	-1.32
k:y dia	-0.67
k:y dias	-0.27
k:y dic	-0.14
k:y dieron	0.29
k:y dij	0.60
k:y dio	-0.81
k:y direcci	-0.78
k:y dol	0.65
k:y dorm	-0.44
k:y dos	-0.11
k:y ech	-0.11
k:y el	-0.28
k:y ell	0.15
k:y en	-0.61
k:y enfermer	-0.49
k:y enoj	1.33
k:y enseñ	-0.91
k:y enter	0.44
k:y entr	0.28
k:y entreg	-0.98
k:y era	0.58
k:y es	0.75
k:y escaler	-0.90
k:y escrit	-0.39
k:y eso	-0.12
k:y esquin	-0.68
k:y est	0.72
k:y estoy	0.49
k:y falt	1.17
k:y fech	-0.45
k:y firm	-0.30
k:y fot	-1.17
k:y fue	0.50
k:y fuer	-0.84
k:y fui	-0.60
k:y gan	0.86
k:y golp	0.52
k:y grab	-0.76
k:y grit	0.54
k:y guard	-1.35
k:y ha	-0.46
k:y hab	-1.20
k:y habl	-0.16
k:y hac	-0.70
k:y hast	-0.88
k:y hay	1.38
k:y hech	0.33
k:y hel	0.20
k:y herman	-0.51
k:y hic	-0.68
k:y hiz	-0.31
k:y hor	0.21
k:y horar	-0.22
k:y igual	-0.83
k:y impotent	0.83
k:y ir	-0.15
k:y la	-0.53
k:y lado	-0.49
k:y las	-0.14
k:y le	-0.65
k:y ley	-0.34
k:y libr	0.96
k:y llam	-0.58
k:y llant	0.50
k:y llav	-0.81
k:y lleg	-0.75
k:y llev	-0.73
k:y mal	0.62
k:y man	-0.25
k:y mand	0.44
k:y march	-0.81
k:y mas	-0.15
k:y may	0.29
k:y me	0.31
k:y med	-0.39
k:y mes	-0.62
k:y met	0.12
k:y meti	-0.76
k:y mi	-0.41
k:y mia	-0.32
k:y mied	0.43
k:y miercol	-1.19
k:y mil	0.21
k:y minut	0.55
k:y mir	0.18
k:y mis	0.11
k:y mism	-0.50
k:y mochil	-1.08
k:y nada	-0.32
k:y nadi	0.85
k:y ni	0.28
k:y niñ	0.41
k:y no	-0.34
k:y noch	-0.43
k:y nombr	-1.18
k:y nos	0.12
k:y not	-0.54
k:y nuev	-0.86
k:y numer	-0.67
k:y odio	1.28
k:y ofrec	-0.80
k:y ojo	-0.64
k:y otr	-0.12
k:y pantall	-0.68
k:y pap	-0.52
k:y papel	0.28
k:y par	-0.42
k:y pared	-0.34
k:y patrull	-0.76
k:y pedi	-1.20
k:y peg	-0.89
k:y peor	0.54
k:y perd	-0.91
k:y perdi	-0.59
k:y person	0.59
k:y pes	0.45
k:y pid	-1.25
k:y pie	-1.16
k:y plac	0.67
k:y polic	-0.27
k:y pon	-0.47
k:y por	0.12
k:y pregunt	-0.57
k:y puert	-0.65
k:y punt	-1.03
k:y pus	0.80
k:y que	0.13
k:y quebr	0.85
k:y qued	-0.14
k:y quer	0.67
k:y qui	0.16
k:y quier	-0.68
k:y quis	-0.31
k:y quit	0.56
k:y rad	-0.47
k:y rat	0.65
k:y raz	1.01
k:y recib	-0.77
k:y reconoci	-0.64
k:y rej	-0.60
k:y respir	0.79
k:y rio	-0.98
k:y ris	0.68
k:y sac	-1.45
k:y sal	0.54
k:y salt	-1.25
k:y sangr	0.89
k:y se	0.20
k:y segu	-0.51
k:y segund	-0.24
k:y sent	-0.22
k:y senti	1.58
k:y separ	-0.85
k:y ser	0.53
k:y señor	-0.69
k:y si	1.16
k:y sient	-0.42
k:y sigu	-0.60
k:y sin	0.42
k:y sobr	0.43
k:y sof	-0.16
k:y sol	-0.62
k:y soy	0.16
k:y su	-0.10
k:y sub	-0.83
k:y tach	-1.02
k:y tap	0.64
k:y tarjet	-0.88
k:y telefon	-1.40
k:y tembl	1.03
k:y ten	-0.55
k:y teng	0.47
k:y testig	-0.58
k:y tien	-0.40
k:y tiend	-1.05
k:y timbr	-0.26
k:y tir	-1.43
k:y toc	-0.69
k:y tod	0.14
k:y tom	-0.35
k:y tres	-1.45
k:y turn	0.81
k:y un	-0.43
k:y una	-1.24
k:y usuar	-0.48
k:y vac	-0.16
k:y vecin	-0.70
k:y veia	0.19
k:y ventan	0.18
k:y ver	-0.50
k:y verj	-0.41
k:y vez	-0.36
k:y vi	0.36
k:y vidr	-0.79
k:y visit	-0.83
k:y volv	-0.17
k:y y	-1.62
k:y ya	1.36
k:y yo	-0.13
k:ya #	0.21
k:ya ,	0.74
k:ya .	-0.26
k:ya a	0.71
k:ya al	1.08
k:ya alt	0.79
k:ya com	0.65
k:ya con	0.74
k:ya conf	0.30
k:ya corr	-0.67
k:ya da	0.87
k:ya de	-0.19
k:ya del	-0.60
k:ya dond	1.24
k:ya el	0.81
k:ya en	0.58
k:ya entr	-0.15
k:ya est	-0.33
k:ya estoy	0.57
k:ya fio	0.68
k:ya hab	-0.56
k:ya habl	0.27
k:ya hay	0.51
k:ya ir	0.78
k:ya la	0.34
k:ya le	-0.47
k:ya lo	0.27
k:ya los	0.22
k:ya mas	0.47
k:ya me	1.03
k:ya nada	0.84
k:ya nadi	1.58
k:ya ni	0.52
k:ya por	-0.16
k:ya que	1.19
k:ya qued	0.76
k:ya quier	1.83
k:ya sab	0.46
k:ya sal	0.60
k:ya se	0.52
k:ya su	-0.53
k:ya teng	-0.62
k:ya tod	0.30
k:ya va	0.22
k:ya yo	0.88
k:yo #	-0.33
k:yo ,	1.32
k:yo .	-0.39
k:yo a	-0.42
k:yo al	1.19
k:yo baj	0.40
k:yo com	0.73
k:yo con	-0.23
k:yo confund	-0.11
k:yo de	-1.06
k:yo del	-0.13
k:yo el	0.60
k:yo ell	0.68
k:yo en	0.36
k:yo estoy	0.21
k:yo feliz	0.61
k:yo fot	-0.11
k:yo hab	0.34
k:yo impotent	0.84
k:yo la	-0.13
k:yo le	0.94
k:yo llor	-0.60
k:yo lo	-0.50
k:yo los	-0.62
k:yo mas	1.63
k:yo me	1.69
k:yo no	-0.52
k:yo pens	1.09
k:yo pis	0.53
k:yo por	-0.20
k:yo que	0.49
k:yo se	-0.11
k:yo sol	0.24
k:yo su	-0.82
k:yo teng	-0.30
k:yo y	-0.88
k:zapat el	-0.35
k:§ #	-1.32
k:§ ,	-1.00
k:§ .	-0.69
k:§ ;	-1.37
k:§ a	-0.70
k:§ al	0.57
k:§ con	-0.63
k:§ del	-0.81
k:§ el	-0.39
k:§ en	-0.30
k:§ la	0.52
k:§ las	-0.64
k:§ mi	-0.21
k:§ por	-0.72
k:§ un	-0.70
k:º .	-0.69
k:¿ ?	0.21
k:¿ est	-0.49
k:¿ que	1.11
n:(	0.74
n:)	0.19
n:,	-0.29
n:-	-0.70
n:1	-0.32
n:2	-0.15
n:3	-0.21
n::	-0.96
n:;	-0.38
n:asi	0.85
n:aunque	0.96
n:cual	0.61
n:desde	-0.29
n:donde	-0.46
n:entonces	0.17
n:last	0.30
n:luego	-0.66
n:middle	0.40
n:ni	-0.20
n:o	1.05
n:pero	0.40
n:porque	-1.00
n:que	0.15
n:quoted	-0.52
n:si	-0.22
n:sino	0.42
n:y	0.19
name	-0.68
nobody-says-I/BARE-animal	0.31
nobody-says-I/BARE-body	-0.30
nobody-says-I/BARE-mind	0.79
nobody-says-I/BARE-person	0.71
nobody-says-I/CLIENT	-0.22
nobody-says-I/EL	0.17
nobody-says-I/EVERYTHING	-0.65
nobody-says-I/EX	0.35
nobody-says-I/HIS-child	0.32
nobody-says-I/HIS-person	0.42
nobody-says-I/I	0.54
nobody-says-I/MY	0.63
nobody-says-I/MY-person	-0.17
nobody-says-I/NAME	0.67
nobody-says-I/NOBODY	-0.80
nobody-says-I/NONE	0.71
nobody-says-I/NOTHING	0.19
nobody-says-I/PEOPLE	0.48
nobody-says-I/SHE	0.21
nobody-says-I/SOMETHING	0.78
nobody-says-I/THE	0.42
nobody-says-I/THE-animal	-1.16
nobody-says-I/THE-body	-0.53
nobody-says-I/THE-person	0.58
nobody-says-I/THE-thing	-0.55
nobody-says-I/THIS	0.51
nobody-says-I/VERB	0.43
nobody-says-I/WHO	0.70
nobody-says-I/none/-/false	-0.15
nobody-says-I/none/-/true	0.90
nobody-says-I/none/I-now/true	-0.65
nobody-says-I/none/I-past/false	0.74
nobody-says-I/none/I-past/true	-0.45
nobody-says-I/none/he-past/false	-0.26
nobody-says-I/none/he-past/true	-0.94
nobody-says-I/none/now/false	-1.23
nobody-says-I/none/past/false	-0.42
nobody-says-I/none/past/true	0.74
nobody-says-I/other/-/false	-0.28
nobody-says-I/other/-/true	0.31
nobody-says-I/other/I-now/false	0.75
nobody-says-I/other/I-now/true	0.37
nobody-says-I/other/I-past/true	0.11
nobody-says-I/other/he-past/false	0.39
nobody-says-I/other/he-past/true	0.34
nobody-says-I/other/now/true	0.53
nobody-says-I/other/past/false	-0.20
nobody-says-I/other/past/true	-0.54
nobody-says-I/self/-/true	0.67
nobody-says-I/self/I-now/false	0.78
nobody-says-I/self/I-now/true	0.52
nobody-says-I/self/I-past/false	-0.85
nobody-says-I/self/I-past/true	-0.49
nobody-says-I/self/he-past/false	-0.86
nobody-says-I/self/now/false	1.07
nobody-says-I/self/now/true	1.29
nobody-says-I/self/past/false	-0.22
nobody-says-I/self/past/true	0.68
nobody-says-I/thing/-/false	-0.19
nobody-says-I/thing/-/true	0.18
nobody-says-I/thing/I-now/false	0.66
nobody-says-I/thing/I-now/true	0.31
nobody-says-I/thing/I-past/false	0.40
nobody-says-I/thing/I-past/true	-0.48
nobody-says-I/thing/he-past/false	0.34
nobody-says-I/thing/he-past/true	-2.60
nobody-says-I/thing/now/false	0.78
nobody-says-I/thing/now/true	-0.33
nobody-says-I/thing/past/false	-1.13
nobody-says-I/thing/past/true	-0.96
o:(	0.19
o:,	0.31
o:-	-0.28
o::	-0.30
o:after-quotation	-0.43
o:asi	-0.62
o:aunque	1.44
o:como	-0.24
o:cual	0.34
o:donde	-0.33
o:entonces	-0.16
o:hasta	0.21
o:luego	-0.84
o:mientras	-0.21
o:ni	0.25
o:o	0.38
o:pero	-0.30
o:porque	-0.83
o:que	0.13
o:run-on	0.14
o:si	-0.22
o:sino	0.72
o:start	-0.10
os:(/NONE	0.38
os:,/BARE-body	0.37
os:,/BARE-child	-1.34
os:,/BARE-mind	-0.84
os:,/BARE-thing	-0.56
os:,/EL	0.69
os:,/EVERYTHING	0.70
os:,/HIS	0.19
os:,/HIS-person	-0.80
os:,/ME	0.41
os:,/MY	-0.43
os:,/MY-child	0.49
os:,/MY-mind	0.36
os:,/MY-thing	-0.29
os:,/NAME	0.18
os:,/NOBODY	0.61
os:,/NOTHING	0.84
os:,/SOMETHING	0.90
os:,/THE	-0.50
os:,/THE-animal	0.74
os:,/THE-body	-0.20
os:,/THE-child	0.45
os:,/THE-mind	0.34
os:,/THE-person	-0.96
os:,/THE-thing	0.19
os:,/THIS	0.10
os:,/VERB	-0.74
os:,/WHO	0.21
os:-/NONE	0.30
os::/BARE-mind	0.55
os::/BARE-thing	-0.73
os::/EL	-0.83
os::/I	0.42
os::/ME	-0.69
os::/MY-thing	-0.31
os::/NAME	-1.04
os::/NONE	0.13
os::/PEOPLE	-0.30
os::/THE	-0.15
os::/THE-body	-0.81
os::/THE-person	-0.16
os::/THE-thing	-1.05
os::/VERB	-1.07
os:;/EL	-0.64
os:;/I	-0.49
os:;/ME	-0.32
os:;/MY	0.85
os:;/MY-person	0.62
os:;/THE	-0.34
os:;/THE-mind	0.81
os:;/THE-person	1.05
os:;/THE-thing	-0.52
os:;/VERB	-0.19
os:after-quotation/I	-0.57
os:after-quotation/MY	-0.24
os:after-quotation/THE	-0.99
os:after-quotation/VERB	-0.42
os:antes/NONE	-0.93
os:antes/VERB	-0.18
os:aunque/NOBODY	0.49
os:aunque/NONE	1.03
os:como/I	-0.60
os:como/NAME	-1.02
os:como/NONE	0.30
os:cual/ME	0.34
os:cuando/EL	-0.11
os:cuando/I	-0.26
os:cuando/ME	-0.49
os:cuando/NONE	0.48
os:cuando/THE	-0.81
os:cuando/THE-person	0.48
os:desde/NONE	0.52
os:desde/THE	-0.41
os:desde/THE-thing	-0.51
os:desde/VERB	0.19
os:donde/EL	-0.67
os:donde/ME	-0.76
os:donde/VERB	0.43
os:entonces/I	0.90
os:entonces/ME	-0.42
os:hasta/EL	-0.49
os:hasta/NONE	-0.25
os:hasta/THE	-0.14
os:hasta/VERB	0.36
os:luego/EL	-0.38
os:luego/I	0.30
os:luego/ME	-0.29
os:luego/THE-person	-0.15
os:luego/VERB	1.05
os:mientras/EL	-0.51
os:mientras/I	0.69
os:mientras/VERB	-1.17
os:ni/I	-0.42
os:ni/ME	-0.30
os:ni/MY-person	0.94
os:ni/NONE	0.45
os:ni/THE	0.17
os:ni/VERB	0.58
os:o/I	0.25
os:pero/EL	-0.46
os:pero/I	-0.56
os:pero/THE	-0.27
os:porque/EL	-0.40
os:porque/I	-0.86
os:porque/ME	0.29
os:porque/NONE	-0.81
os:porque/PEOPLE	-0.74
os:porque/SHE	-0.39
os:porque/THE	0.58
os:porque/THE-person	-0.29
os:porque/VERB	0.32
os:que/HIS-person	0.18
os:que/I	-0.51
os:que/MY	-0.81
os:que/MY-child	-0.87
os:que/MY-person	-0.38
os:que/NOBODY	-1.60
os:que/NONE	0.11
os:que/PEOPLE	0.14
os:que/SHE	-0.48
os:que/SOMETHING	1.33
os:que/THE	0.19
os:que/THE-person	-0.61
os:que/THE-thing	1.01
os:que/VERB	0.59
os:run-on/PEOPLE	0.19
os:si/EL	-0.61
os:si/I	0.42
os:si/ME	-0.67
os:si/NONE	-0.29
os:si/PEOPLE	1.24
os:si/THE	1.18
os:si/THE-person	0.64
os:si/THE-thing	0.96
os:si/VERB	0.30
os:start/BARE-body	-0.93
os:start/BARE-mind	-0.45
os:start/BARE-person	-0.26
os:start/EL	-0.36
os:start/EVERYTHING	-0.48
os:start/EX	0.39
os:start/HIS	-0.44
os:start/HIS-body	-0.37
os:start/HIS-child	0.13
os:start/HIS-mind	-1.02
os:start/HIS-person	-0.71
os:start/HIS-thing	-0.57
os:start/ME	0.12
os:start/MY	0.31
os:start/MY-animal	-0.50
os:start/MY-child	0.32
os:start/MY-mind	0.95
os:start/MY-person	0.24
os:start/MY-thing	-0.70
os:start/NAME	0.21
os:start/NOBODY	0.16
os:start/NOTHING	-1.05
os:start/SHE	-0.38
os:start/THE-animal	-0.19
os:start/THE-body	0.17
os:start/THE-child	0.11
os:start/THE-mind	-0.27
os:start/THE-person	-0.42
os:start/THE-thing	-0.68
os:start/THIS	0.82
os:start/VERB	-0.45
os:start/WE	0.18
os:start/WHO	1.07
os:y/EL	-0.56
os:y/I	0.33
os:y/ME	0.39
os:y/MY	-0.18
os:y/MY-child	-0.24
os:y/MY-person	-0.39
os:y/NAME	-0.71
os:y/NOBODY	0.72
os:y/NONE	-0.78
os:y/PEOPLE	-0.43
os:y/SHE	0.39
os:y/THE-animal	-0.22
os:y/THE-body	1.23
os:y/THE-child	-0.17
os:y/THE-person	-0.32
os:y/THE-thing	0.14
os:y/THIS	-0.21
os:y/VERB	-0.78
os:y/WE	-0.92
os:y/WHO	-0.59
ot:child/-	0.19
ot:child/I-now	-0.58
ot:child/I-past	0.27
ot:child/he-past	0.12
ot:child/now	0.30
ot:child/past	-0.52
ot:none/-	-0.24
ot:none/I-now	0.46
ot:none/I-past	-0.11
ot:none/he-past	-0.42
ot:none/past	-0.47
ot:other/I-past	0.29
ot:other/he-past	-0.27
ot:other/now	0.33
ot:other/past	-0.13
ot:self/I-now	0.15
ot:self/past	-0.13
ot:thing/I-now	-0.13
ot:thing/I-past	-0.35
ot:thing/he-past	-0.13
p:child/child	-0.38
p:child/none	0.20
p:child/self	1.04
p:child/thing	-0.71
p:first	-0.10
p:none/other	-0.26
p:other/child	0.24
p:other/other	0.42
p:other/thing	0.35
p:quoted	-0.73
p:self/child	-0.69
p:self/self	-0.25
p:thing/child	0.74
p:thing/none	-0.27
p:thing/self	-0.18
p:thing/thing	-0.25
pg:author/other	-1.12
pg:author/self	0.21
pg:author/thing	-0.28
pg:look/none	-0.85
pg:look/self	-0.48
pg:look/thing	-0.53
pg:messageThing/none	0.14
pg:messageThing/self	0.44
pg:messageThing/thing	-2.16
pg:saying/child	-0.50
pg:saying/none	-0.57
pg:saying/other	-0.81
pg:saying/self	-0.16
pg:saying/thing	-0.40
pi:false/child	-0.29
pi:false/none	-0.11
pi:false/other	0.40
pi:true/none	0.22
pi:true/other	-0.56
pi:true/self	-0.25
plain:blame/I-now	0.26
plain:blame/now	1.17
plain:blame/past	0.38
plain:in	0.92
plain:state/I-now	0.87
plain:state/I-past	0.31
plain:state/now	0.54
plain:state/past	0.72
plain:stirs/I-past	0.40
plain:stirs/he-past	0.76
plain:stirs/now	-0.35
plain:stirs/past	0.37
plain:thing/-	0.70
plain:thing/I-now	0.87
plain:thing/I-past	0.16
plain:thing/he-past	0.57
plain:thing/now	0.15
plain:thing/past	0.67
plain:verb/-	-0.39
plain:verb/I-now	0.10
plain:verb/I-past	0.56
plain:verb/now	0.10
plain:verb/past	0.14
ps:child	-1.39
ps:none	-1.56
ps:other	-0.97
ps:self	-1.19
ps:thing	-1.22
psg:author	-0.52
psg:look	-0.47
psg:messageThing	-0.29
psg:saying	0.12
pv:author	0.35
pv:quoted	-0.73
pv:reported	-1.45
s:BARE-animal	-0.77
s:BARE-body	-0.32
s:BARE-child	-1.56
s:BARE-mind	-0.86
s:BARE-person	-0.16
s:BARE-thing	-0.17
s:BARE-thing+	-0.76
s:CLIENT	-0.33
s:EL	-0.16
s:EL+	0.48
s:EVERYTHING	0.11
s:EX	0.35
s:HIS-body	-0.73
s:HIS-child	-0.20
s:HIS-mind	-1.02
s:HIS-person	-0.76
s:HIS-person+	-0.44
s:HIS-thing	-0.57
s:I	-0.19
s:I+	-1.06
s:ME	0.29
s:ME+	-0.63
s:MY+	-0.83
s:MY-animal	-0.50
s:MY-body	0.18
s:MY-mind	1.02
s:MY-person	0.15
s:MY-person+	0.54
s:MY-thing	-0.44
s:NOBODY	0.41
s:NONE	-0.17
s:NOTHING	-0.40
s:PEOPLE	0.34
s:SHE	-0.18
s:SHE+	0.51
s:SOMETHING	1.24
s:THE	-0.25
s:THE-body	0.31
s:THE-child	0.25
s:THE-child+	-0.19
s:THE-mind+	0.11
s:THE-person	-0.17
s:THE-person+	-0.41
s:THE-thing+	-0.47
s:THIS	0.40
s:THIS+	0.93
s:VERB	-0.23
s:WE	-0.59
s:WHO	0.59
s:YOU	0.26
st:BARE-animal/-	-0.92
st:BARE-body/-	-0.31
st:BARE-child/-	-1.56
st:BARE-mind/-	-0.96
st:BARE-person/-	-0.62
st:BARE-person/I-now	0.15
st:BARE-thing+/-	-0.76
st:BARE-thing/-	-0.15
st:CLIENT/-	-0.33
st:EL+/-	0.98
st:EL+/I-now	-1.24
st:EL+/he-past	-0.73
st:EL+/past	-1.19
st:EL/-	-0.16
st:EL/I-now	-0.45
st:EL/I-past	0.56
st:EL/he-past	-0.23
st:EVERYTHING/-	0.48
st:EVERYTHING/past	0.58
st:EX/-	0.36
st:HIS-body/-	-0.73
st:HIS-child/-	0.32
st:HIS-child/I-past	-0.53
st:HIS-mind/he-past	-0.97
st:HIS-person/-	-0.76
st:HIS-person/he-past	-0.54
st:HIS-person/now	-0.57
st:HIS-thing/-	-0.35
st:HIS-thing/I-now	-0.54
st:HIS/-	0.12
st:I+/-	-0.92
st:I+/I-past	0.11
st:I+/now	-0.81
st:I/-	0.11
st:I/he-past	-0.61
st:I/past	-0.72
st:ME+/-	-0.16
st:ME+/I-past	1.24
st:ME+/he-past	-1.26
st:ME+/now	-0.64
st:ME/-	0.30
st:ME/I-past	-0.38
st:ME/now	0.21
st:ME/past	0.30
st:MY+/-	-0.83
st:MY-animal/-	-0.31
st:MY-child/-	0.19
st:MY-child/I-now	-0.58
st:MY-child/I-past	0.27
st:MY-child/he-past	-0.11
st:MY-child/now	0.30
st:MY-child/past	-0.52
st:MY-mind/-	0.40
st:MY-mind/now	-0.14
st:MY-person+/-	0.60
st:MY-person+/he-past	-0.86
st:MY-person+/now	0.57
st:MY-person/-	0.29
st:MY-person/he-past	-0.47
st:MY-person/now	0.24
st:MY-person/past	-0.35
st:MY-thing/-	-0.40
st:MY-thing/he-past	-0.72
st:MY/I-now	0.23
st:MY/now	0.12
st:MY/past	-0.68
st:NAME/-	-0.57
st:NAME/I-now	0.62
st:NAME/I-past	0.33
st:NAME/he-past	-1.04
st:NAME/now	-0.20
st:NAME/past	0.30
st:NOBODY/-	0.60
st:NOBODY/he-past	0.30
st:NOBODY/now	0.17
st:NOBODY/past	-1.16
st:NONE+/-	-0.23
st:NONE+/I-now	0.21
st:NONE/-	-0.33
st:NONE/I-now	0.25
st:NONE/I-past	0.10
st:NONE/he-past	-0.92
st:NONE/now	0.28
st:NONE/past	-0.13
st:NOTHING/-	-0.57
st:NOTHING/now	0.45
st:PEOPLE/I-now	0.14
st:PEOPLE/he-past	-0.42
st:PEOPLE/now	0.32
st:SHE+/-	0.43
st:SHE+/now	0.35
st:SHE/-	-0.27
st:SHE/I-now	-0.45
st:SHE/he-past	-1.30
st:SHE/now	0.20
st:SHE/past	-0.19
st:SOMETHING/-	1.33
st:SOMETHING/I-past	0.78
st:THE+/-	-0.18
st:THE+/I-now	0.50
st:THE+/I-past	0.13
st:THE+/he-past	-1.12
st:THE+/now	0.34
st:THE+/past	0.14
st:THE-animal/-	-0.45
st:THE-animal/he-past	-1.64
st:THE-animal/now	0.44
st:THE-animal/past	0.43
st:THE-body/-	0.60
st:THE-body/I-now	-0.13
st:THE-body/I-past	0.43
st:THE-body/he-past	-0.46
st:THE-body/now	-0.62
st:THE-body/past	-0.47
st:THE-child+/-	-0.19
st:THE-child/-	0.35
st:THE-child/he-past	-0.30
st:THE-child/now	1.01
st:THE-child/past	-0.44
st:THE-mind+/-	0.61
st:THE-mind+/he-past	0.55
st:THE-mind/-	0.40
st:THE-mind/I-now	-0.14
st:THE-mind/he-past	-0.18
st:THE-mind/now	-0.97
st:THE-mind/past	-0.31
st:THE-person+/-	-0.88
st:THE-person+/I-now	0.37
st:THE-person+/he-past	-1.59
st:THE-person/-	0.29
st:THE-person/I-now	-0.92
st:THE-person/I-past	-0.36
st:THE-person/he-past	-0.28
st:THE-person/now	-0.57
st:THE-person/past	-0.85
st:THE-thing+/-	-0.27
st:THE-thing/-	-0.30
st:THE-thing/I-now	0.26
st:THE-thing/I-past	0.26
st:THE-thing/he-past	-1.01
st:THE-thing/now	-1.09
st:THE-thing/past	0.30
st:THE/-	-0.35
st:THE/I-past	-0.11
st:THE/now	-0.14
st:THE/past	-0.51
st:THIS/-	0.46
st:THIS/I-now	-0.54
st:THIS/I-past	-0.70
st:THIS/he-past	-0.31
st:THIS/now	0.61
st:THIS/past	0.51
st:VERB+/-	0.20
st:VERB+/now	-0.35
st:VERB+/past	-0.24
st:VERB/-	-0.45
st:VERB/I-now	0.60
st:VERB/I-past	0.19
st:VERB/he-past	0.38
st:VERB/now	0.31
st:VERB/past	-0.14
st:WE/-	-0.33
st:WE/he-past	-1.15
st:WHO/-	0.25
st:WHO/I-now	0.78
st:WHO/now	0.52
t:-	0.14
t:I-now	0.15
t:now	0.27
t:past	-0.21
voice:message	-2.54
voice:message/false	-1.94
voice:message/true	-1.61
voice:reported	-0.68
voice:reported/false	-0.69
voice:reported/true	-0.24
w:#	-0.62
w:(	0.99
w:-	-0.60
w::	-0.70
w:;	-0.39
w:?	0.90
w:@	-1.15
w:a	0.13
w:abaj	0.39
w:abandon	0.97
w:abia	-0.68
w:abiert	-0.49
w:abog	-0.47
w:abolladur	-0.80
w:abr	0.30
w:abrac	1.49
w:abraz	-0.94
w:abri	0.56
w:abrig	-0.86
w:abril	-0.31
w:abrirl	-0.27
w:absurd	1.29
w:abuel	-0.61
w:aburr	-0.35
w:aca	1.32
w:acab	1.25
w:academ	-1.00
w:acalambr	0.16
w:acces	-1.19
w:aceit	-0.65
w:aceler	-1.21
w:acent	-0.89
w:acept	-0.16
w:acer	-1.35
w:acerc	-0.53
w:acid	-0.24
w:acojon	1.36
w:acompañ	0.96
w:acompañar	-1.05
w:acord	0.97
w:acos	0.20
w:acosador	-1.44
w:act	-0.83
w:actuar	-1.13
w:acud	-0.10
w:acuerd	-0.70
w:acuest	0.74
w:adelant	0.28
w:adentr	0.49
w:adjunt	-1.51
w:administrador	-0.67
w:adn	-0.63
w:adolescent	0.52
w:advirt	0.85
w:aeroline	-0.71
w:aeropuert	0.27
w:afect	0.55
w:afin	-1.00
w:afloj	1.00
w:afuer	0.44
w:agach	-0.20
w:agarr	0.86
w:agarrot	1.27
w:agent	-1.14
w:agobi	0.71
w:agost	-1.43
w:agot	-0.31
w:agradec	0.99
w:agradezc	1.28
w:agreg	-1.85
w:agresiv	0.40
w:agresor	-1.28
w:aguj	-1.42
w:agujer	-0.41
w:ahi	0.57
w:ahij	0.28
w:ahogu	1.76
w:ahor	0.19
w:ai	-0.39
w:air	0.19
w:aisl	0.25
w:ajen	0.48
w:ala	-0.75
w:alambr	-0.97
w:alarm	-0.40
w:alas	0.99
w:albergu	-1.06
w:album	-0.56
w:alcanc	-0.68
w:alcanz	-1.33
w:alcoholic	0.63
w:alegr	0.83
w:alej	-0.23
w:alejamient	-0.13
w:alert	-0.95
w:alfajor	-0.52
w:alfeiz	-0.68
w:alfil	0.84
w:alfombr	-0.97
w:alg	0.56
w:algui	1.01
w:algun	0.98
w:aliment	0.12
w:aliv	1.46
w:alivi	0.58
w:all	0.42
w:alli	-1.45
w:alm	0.87
w:almac	-0.61
w:almoh	1.05
w:alquil	-0.64
w:alt	0.66
w:altavoz	-0.66
w:alter	0.33
w:altur	-0.61
w:alumn	0.34
w:am	-0.66
w:amabl	0.55
w:amanec	-0.17
w:amanezc	1.26
w:amarg	-0.23
w:amargur	0.66
w:amarill	-1.25
w:amarr	-0.68
w:ambient	0.25
w:ambulanc	-0.62
w:amenaz	-1.05
w:amig	0.43
w:amistad	0.62
w:amor	-0.70
w:analisi	-1.43
w:and	-0.61
w:ando	0.31
w:angust	-0.61
w:angusti	0.55
w:ani	-0.61
w:anill	-0.97
w:anim	0.55
w:anoch	0.44
w:anonim	-0.20
w:anot	-0.14
w:ansiedad	1.42
w:ansios	0.25
w:ant	-0.16
w:antebraz	-0.49
w:anterior	-1.10
w:antibiotic	-0.65
w:antidepresiv	0.39
w:antigu	-0.28
w:antiinflamator	-0.62
w:antipanic	-0.23
w:antitetanic	-1.05
w:anunc	-1.18
w:apag	0.44
w:aparat	-0.27
w:aparc	-0.68
w:aparcamient	0.71
w:apart	-1.46
w:apelaci	-1.27
w:apell	0.41
w:apen	-0.15
w:apetit	0.42
w:aplaud	1.01
w:apod	-0.41
w:aport	-1.13
w:apoy	0.27
w:app	-1.04
w:aprec	-0.24
w:aprend	1.40
w:aprendi	0.99
w:apret	-0.43
w:apriet	0.46
w:aprob	-1.52
w:apuntar	-0.98
w:aquell	1.23
w:aqui	0.44
w:arbitr	0.40
w:arbol	0.18
w:arc	1.18
w:archiv	-0.94
w:ard	0.37
w:aret	-0.64
w:argentin	-0.80
w:armar	0.83
w:arranc	0.66
w:arrastr	0.96
w:arregl	0.47
w:arrepent	-0.74
w:arrepient	0.81
w:arrib	-0.29
w:arruin	0.89
w:art	0.20
w:articul	0.51
w:asc	1.33
w:asegur	-0.63
w:asistent	-1.32
w:asociaci	-0.32
w:asom	-0.76
w:aspirador	0.18
w:asque	0.83
w:asust	-0.49
w:atadas	-0.97
w:ataqu	0.25
w:atend	-0.69
w:atent	-0.20
w:aterr	-0.19
w:aterriz	-0.46
w:aterroriz	-0.54
w:atiend	0.38
w:ator	0.67
w:atr	-0.58
w:atrac	1.02
w:atragant	-0.40
w:atraves	0.76
w:atrev	1.30
w:atropell	-0.50
w:audienc	-0.70
w:audifon	0.70
w:audiometr	-0.82
w:auditor	-0.94
w:aul	-0.49
w:aun	-1.00
w:aut	0.23
w:autobu	-0.41
w:autoestim	-0.64
w:autolesion	1.10
w:automatic	-0.74
w:aven	0.14
w:avergonz	0.39
w:avis	-1.27
w:ayer	-0.38
w:ayud	0.61
w:azote	-0.53
w:azul	-1.32
w:añad	-0.19
w:año	0.71
w:años	0.55
w:b	-1.39
w:babe	-0.73
w:baj	-0.34
w:bajit	0.74
w:balc	1.02
w:bald	0.34
w:band	-1.03
w:banquet	0.59
w:baraj	-0.60
w:barand	-1.04
w:barandal	0.13
w:barb	-0.65
w:barc	-0.80
w:barr	-0.16
w:bas	0.35
w:bast	0.55
w:basur	0.13
w:basurer	-0.61
w:bautiz	-0.87
w:bañ	0.81
w:beb	0.86
w:bell	-1.11
w:bendig	0.67
w:beneficiar	0.17
w:bes	-0.22
w:bet	-0.66
w:bibliotec	-0.46
w:bici	-0.93
w:biciclet	-0.85
w:bien	-0.11
w:bili	1.21
w:billet	-1.10
w:bio	-1.25
w:bloque	-0.17
w:blus	-0.87
w:bob	0.72
w:boc	0.76
w:bodeg	-0.79
w:bofet	-0.82
w:bolet	-0.76
w:bols	-0.40
w:bolsit	-0.89
w:bomber	-1.01
w:bonit	-0.21
w:bord	0.70
w:borr	-0.64
w:borrach	-0.75
w:borros	0.39
w:bostez	1.23
w:bot	-0.66
w:brav	-0.80
w:brinc	0.92
w:bronc	1.30
w:brut	0.82
w:buen	0.73
w:bufand	-1.30
w:burl	1.59
w:burofax	-0.61
w:busc	-0.38
w:buscar	-1.30
w:busqu	0.90
w:c	0.29
w:cab	0.67
w:caball	-0.76
w:cabecer	-0.56
w:cabell	-0.92
w:cabez	0.25
w:cabin	-1.20
w:cabl	-1.27
w:cabre	0.71
w:cachorr	-0.65
w:cada	0.58
w:caden	0.45
w:cader	-0.77
w:cae	0.15
w:caer	-0.25
w:caf	-0.31
w:cag	0.75
w:cai	1.15
w:caid	-0.30
w:caj	-1.00
w:cajer	-0.77
w:cajuel	-0.83
w:calcetin	-1.31
w:calcoman	-0.91
w:calefacci	-0.32
w:calendar	-1.20
w:calient	-0.56
w:call	0.31
w:calm	-0.81
w:calor	0.76
w:calz	-1.01
w:cam	0.73
w:camar	-0.88
w:camarer	0.19
w:camb	-0.47
w:cambi	-1.27
w:cambiar	-0.40
w:cami	0.28
w:camin	1.18
w:caminar	-0.96
w:camionet	-0.20
w:camis	-0.67
w:camp	0.35
w:canal	0.30
w:cancel	0.28
w:canci	0.16
w:cans	0.38
w:cansanc	0.95
w:cant	0.82
w:capaz	1.16
w:captur	-1.24
w:capuch	-0.73
w:caract	1.17
w:caraj	0.95
w:carcaj	1.03
w:carcel	1.23
w:carit	-0.52
w:cariñ	-0.63
w:carn	0.77
w:carnicer	-0.99
w:carpet	-1.10
w:carr	-0.68
w:carrer	1.02
w:carreter	-0.42
w:carril	-0.15
w:carriol	0.18
w:carrit	-0.61
w:cartel	-0.57
w:carter	-0.93
w:cartulin	-0.90
w:cas	0.27
w:casc	-0.63
w:cascabel	0.95
w:caser	-0.58
w:caset	-0.38
w:casi	0.68
w:casill	0.24
w:casiller	-0.85
w:castañete	0.86
w:catorc	-0.64
w:caus	-0.36
w:cay	0.18
w:cayer	-0.78
w:cefale	0.86
w:cej	-0.29
w:cel	-0.59
w:celador	-0.60
w:cen	0.78
w:ceniz	-0.24
w:centimetr	-0.73
w:centr	-0.13
w:central	-0.33
w:cer	0.80
w:cerr	-0.78
w:cerradur	-0.77
w:cerrajer	-1.02
w:cerrar	-0.47
w:cerroj	0.20
w:certez	0.62
w:certific	-1.15
w:chalec	-1.08
w:chancl	0.73
w:chaquet	-1.10
w:chat	-1.08
w:che	0.22
w:chic	0.14
w:chich	-1.38
w:chil	-1.09
w:chill	-1.62
w:chin	-0.69
w:chip	0.18
w:chiquit	1.04
w:chiquitit	1.18
w:chist	0.97
w:choc	-0.13
w:chocolat	-0.83
w:chof	-0.44
w:choqu	-1.05
w:chuec	0.12
w:cib	-0.69
w:cieg	0.18
w:cien	-0.65
w:cierr	0.31
w:cigarr	0.61
w:cin	-0.45
w:cinc	0.24
w:cint	-0.15
w:cintur	-0.79
w:circ	-0.69
w:circul	1.12
w:cirug	-1.27
w:civil	-1.26
w:clar	-1.01
w:clas	0.31
w:clases	-0.10
w:clav	0.65
w:clavicul	-0.48
w:clax	-0.33
w:client	0.25
w:clor	-1.07
w:closet	0.79
w:club	-0.90
w:cobard	0.47
w:cobij	0.37
w:cobr	-0.14
w:coch	-0.23
w:cocher	-0.79
w:cocin	0.69
w:cociner	-0.85
w:cod	-1.15
w:codaz	-0.71
w:codig	-0.21
w:cogi	0.46
w:cohet	-0.31
w:coincid	-0.67
w:coje	-1.10
w:col	0.22
w:colch	0.70
w:coleg	0.21
w:colg	1.19
w:colgu	-1.32
w:colill	-0.70
w:coll	-0.51
w:collarin	-0.89
w:colm	0.47
w:colon	0.77
w:color	-0.42
w:com	-0.16
w:comadr	-0.63
w:combinaci	-0.62
w:comedor	-0.46
w:coment	-0.82
w:comentar	-0.90
w:comer	0.65
w:comercial	0.60
w:comi	0.98
w:comisar	0.21
w:comod	-0.63
w:compadr	-1.02
w:compart	0.24
w:comparti	-1.08
w:compañer	-1.01
w:complet	0.26
w:complic	0.61
w:compr	-0.90
w:comprob	0.20
w:comprobant	-1.16
w:comun	-0.91
w:con	-0.16
w:concentr	0.56
w:concept	-0.35
w:concurs	-0.68
w:condomin	-0.66
w:conduc	-0.88
w:conduj	-1.42
w:conect	-0.83
w:conf	0.15
w:confi	1.38
w:confianz	-0.63
w:confirm	-1.18
w:conform	-0.60
w:confund	-0.24
w:congel	-0.60
w:congoj	0.67
w:conjunt	-0.70
w:conmig	-0.12
w:conmoci	-1.07
w:conoc	0.12
w:conoci	-0.69
w:conozc	-1.09
w:consej	-0.64
w:consejer	0.44
w:conserj	-0.64
w:conserv	-0.61
w:consigu	-0.61
w:consol	-0.75
w:constanc	-0.67
w:constat	0.49
w:consult	0.65
w:consultant	0.51
w:consultor	-0.84
w:cont	-0.24
w:contador	-1.36
w:conten	-0.93
w:contenedor	-0.52
w:content	0.12
w:contest	-0.45
w:contestador	-1.70
w:contrar	-0.95
w:contraseñ	0.23
w:contrat	-1.41
w:control	0.23
w:convenc	-0.73
w:conversaci	-0.73
w:coordinador	-0.31
w:cop	-0.18
w:copi	-1.05
w:cor	0.12
w:coraj	0.99
w:coron	-1.03
w:coronill	1.23
w:corr	-0.50
w:corral	-0.17
w:corre	-1.11
w:corri	-0.61
w:corrient	0.28
w:corrig	-0.94
w:cort	-0.99
w:cortin	0.15
w:cost	-0.95
w:costal	1.50
w:costill	-0.96
w:cre	0.10
w:crec	0.56
w:credit	-1.19
w:creerl	1.21
w:crei	1.00
w:creyend	1.22
w:cristal	-0.64
w:cruc	-0.78
w:cruz	-0.45
w:cuadern	-0.21
w:cuadr	-0.27
w:cuadrant	-1.24
w:cual	-0.16
w:cualqui	0.99
w:cuant	1.09
w:cuarent	0.43
w:cuatr	-0.24
w:cubet	-1.04
w:cubicul	0.71
w:cuchar	-0.24
w:cuchill	0.65
w:cuel	-0.72
w:cuelg	0.34
w:cuent	0.21
w:cuerd	-0.27
w:cuerp	0.66
w:cuest	0.20
w:cuid	-0.75
w:culp	0.17
w:culpabl	-0.13
w:cumpl	-0.58
w:cumpleañ	0.55
w:cur	0.30
w:curacion	-0.92
w:curs	-0.26
w:custod	-0.84
w:cut	1.18
w:cuñ	-0.92
w:da	0.24
w:daba	0.42
w:daban	0.21
w:dado	-0.41
w:dan	-0.18
w:dand	0.59
w:dar	0.48
w:darl	0.70
w:darm	-0.74
w:dat	-0.46
w:dañ	-0.46
w:deb	-0.59
w:debaj	0.63
w:deber	0.36
w:debi	0.31
w:debit	-0.24
w:dec	0.26
w:decan	-0.46
w:decirl	0.42
w:declar	-1.40
w:declaraci	-0.13
w:ded	-0.47
w:dedic	-1.69
w:defend	0.21
w:defens	-1.46
w:dej	-0.12
w:dejar	-0.20
w:del	-0.38
w:delant	0.81
w:deleg	-0.43
w:delegaci	0.45
w:delg	-0.65
w:dem	-0.52
w:demand	0.13
w:demasi	-0.81
w:demoni	1.22
w:demostr	1.22
w:den	0.85
w:dentist	0.83
w:denunc	-0.22
w:denunci	-0.79
w:deposit	-1.20
w:depresiv	0.72
w:deprim	-0.45
w:derech	-0.82
w:derrot	1.65
w:derrumb	0.47
w:desanim	-0.26
w:desayun	0.57
w:descalz	0.23
w:descans	1.35
w:descar	1.02
w:descarg	-1.00
w:desconect	-0.95
w:desconf	0.92
w:describ	-1.42
w:desd	0.32
w:desempac	0.79
w:deshech	-0.58
w:desinfl	0.64
w:desmay	-0.17
w:desnud	1.04
w:despach	-0.42
w:despacit	-0.17
w:despeg	0.49
w:despert	-0.21
w:despertador	-0.32
w:despid	-0.95
w:despiert	0.37
w:despu	-0.35
w:desquit	1.13
w:destell	0.45
w:destornillador	-1.07
w:destroz	0.14
w:deten	1.22
w:detest	2.01
w:detr	-0.59
w:detuv	-0.74
w:devolv	-1.70
w:devuelv	-1.66
w:di	0.39
w:dia	0.31
w:diagnostic	-0.40
w:dialisi	-0.51
w:diar	0.17
w:diarre	1.05
w:dias	-0.22
w:dibuj	-1.32
w:dic	-0.44
w:dich	0.17
w:dict	-0.70
w:dient	0.32
w:dier	-0.39
w:dieron	-0.19
w:diet	-0.52
w:diez	0.38
w:difunt	0.26
w:dig	-0.37
w:dij	-0.42
w:dijer	-1.50
w:diner	-0.83
w:dio	-0.38
w:dios	0.53
w:dir	0.88
w:direcci	-0.28
w:direct	0.81
w:director	-0.83
w:disc	0.36
w:disculp	-0.76
w:discut	0.66
w:disfrut	-0.63
w:disgust	-0.34
w:dispar	-0.28
w:dispositiv	-0.19
w:distint	0.49
w:dl	-0.77
w:dni	-0.57
w:dobl	1.13
w:doc	0.61
w:doctor	-0.25
w:dol	0.43
w:dolar	-0.74
w:dolor	-0.49
w:domicil	0.21
w:doming	-0.47
w:don	-0.52
w:dond	0.63
w:dormi	-0.48
w:dosi	1.20
w:doy	-0.19
w:doñ	0.66
w:dra	-0.98
w:dron	-0.84
w:duch	0.53
w:dud	-0.35
w:duel	0.22
w:duerm	0.33
w:dueñ	-0.93
w:dulc	-0.53
w:dur	0.40
w:duraci	-0.89
w:durant	0.30
w:e	-0.30
w:ech	1.32
w:ecograf	-0.72
w:edad	0.56
w:edific	-0.68
w:educaci	1.13
w:efect	-0.87
w:el	-0.11
w:electric	-0.14
w:electricist	-0.41
w:elevador	-0.40
w:elij	1.19
w:ell	0.14
w:embaraz	0.72
w:embarg	0.35
w:emdr	0.75
w:emergenc	-1.02
w:empap	0.65
w:empec	0.23
w:empez	0.30
w:empiez	0.50
w:emple	0.41
w:empres	-0.51
w:empuj	-0.16
w:en	-0.25
w:encarg	-0.62
w:encend	-0.68
w:encerr	-0.57
w:enci	0.41
w:encierr	1.38
w:encim	0.87
w:encog	-0.86
w:encontr	-0.86
w:encuentr	0.65
w:endoscop	-0.75
w:enemig	1.05
w:ener	-0.33
w:enfad	1.65
w:enferm	0.89
w:enfermer	-0.49
w:enfrent	-0.78
w:enfurec	0.18
w:engord	-0.61
w:enlac	-0.39
w:enoj	0.26
w:enojadisim	0.25
w:ensay	0.96
w:enseñ	0.15
w:entend	1.12
w:enter	0.30
w:entiend	-1.39
w:entierr	-0.31
w:entonc	0.37
w:entrar	-0.17
w:entreg	-1.22
w:entregu	-0.65
w:entren	-0.85
w:entrenador	-1.27
w:entrevist	0.47
w:enuresi	0.59
w:env	-1.24
w:envi	-1.63
w:equip	-0.46
w:equivoc	0.62
w:equivoqu	0.35
w:era	0.25
w:eriz	0.37
w:error	0.36
w:es	0.44
w:escal	-0.60
w:escaler	-0.75
w:escalofri	0.67
w:escandal	-1.07
w:escaparat	0.18
w:escitalopram	0.61
w:escol	-0.84
w:escolt	-0.84
w:escond	0.76
w:escondi	0.30
w:escopet	1.21
w:escrib	-0.42
w:escribi	-0.82
w:escrit	-0.48
w:escritor	-0.12
w:escritur	-0.65
w:escuch	-0.20
w:ese	0.78
w:esguinc	-0.48
w:eso	0.55
w:espald	0.28
w:espej	0.60
w:esper	0.51
w:esperanz	0.48
w:espos	-0.47
w:esquin	0.15
w:est	0.13
w:estab	0.12
w:estacionamient	-0.66
w:estomag	1.03
w:estoy	0.62
w:estr	0.43
w:estrell	-0.34
w:estres	0.62
w:estud	1.15
w:estudi	0.71
w:estuv	0.18
w:etern	0.58
w:etiquet	-1.05
w:euforic	0.42
w:eur	-0.35
w:evidenc	-0.12
w:ex	-0.79
w:exager	0.55
w:exam	-0.63
w:excompañer	-1.37
w:exist	-0.34
w:expacient	-0.51
w:expedient	-1.50
w:explic	1.31
w:expliqu	-0.52
w:explot	0.94
w:expres	-0.40
w:extrañ	0.37
w:f	-1.29
w:facebook	0.17
w:facil	1.41
w:factur	-0.91
w:facultad	-0.57
w:fald	-0.18
w:fall	0.72
w:fallec	-0.32
w:fals	-1.34
w:famil	-0.50
w:farmac	-0.95
w:farol	-0.75
w:fastid	1.46
w:fatal	-0.26
w:favor	0.95
w:fax	-0.82
w:fe	0.86
w:febrer	-1.19
w:fech	-1.19
w:felic	0.55
w:feliz	0.43
w:felpud	-0.73
w:feo	1.29
w:ferreter	0.38
w:ferul	-0.97
w:fianz	-1.14
w:fich	-0.23
w:fiebr	0.74
w:fiest	-0.80
w:fij	-0.43
w:fil	-0.52
w:fin	0.56
w:final	-1.11
w:finc	-0.57
w:fing	-0.55
w:fio	0.95
w:firm	-0.58
w:firmar	-1.85
w:fiscal	-0.29
w:fisioterap	-0.79
w:fisur	-0.46
w:flac	-0.85
w:flan	0.97
w:florer	0.96
w:florist	-1.03
w:fluoxetin	0.83
w:foc	0.26
w:foj	-0.97
w:fol	-1.01
w:fond	-1.05
w:for	-0.38
w:forens	-0.61
w:form	-0.69
w:formular	-0.67
w:forr	-0.57
w:forz	-1.36
w:fot	-0.20
w:fotograf	-0.98
w:fotografi	-0.85
w:fractur	-0.57
w:frasc	-0.67
w:fregader	0.68
w:fren	0.40
w:fresc	0.76
w:fria	0.68
w:frustr	-1.01
w:fue	0.19
w:fueg	-0.95
w:fuert	0.60
w:fuerz	0.61
w:fui	0.26
w:fuimos	-1.03
w:fum	-0.52
w:funci	-0.11
w:funcion	-0.39
w:funcionar	-0.80
w:fund	-0.35
w:fundaci	1.09
w:fur	-0.24
w:furgonet	-0.29
w:furios	0.23
w:futbol	-0.82
w:gafet	-0.58
w:gallet	0.71
w:gallin	0.50
w:gan	0.45
w:gans	-0.86
w:garaj	-0.26
w:gargant	-0.13
w:garit	-0.31
w:gas	-0.55
w:gasoliner	-0.86
w:gastriti	-0.41
w:gat	-0.16
w:gent	0.43
w:gerent	-0.49
w:gimnas	-1.52
w:ginecolog	-0.95
w:gir	0.93
w:glob	-1.56
w:golf	-0.34
w:golp	0.52
w:golpe	-1.43
w:gorr	0.49
w:got	-0.52
w:gps	-0.20
w:grab	-0.71
w:grabaci	-0.93
w:grabador	-0.91
w:graci	0.62
w:grad	-0.55
w:graduaci	0.36
w:grand	-0.24
w:grav	0.31
w:gri	0.61
w:grif	0.10
w:grit	-0.10
w:gru	-1.33
w:guant	-0.79
w:guard	-0.28
w:guarder	-0.37
w:guia	-0.80
w:guitarr	-1.31
w:guiñ	-1.10
w:gust	0.48
w:h	-0.79
w:ha	0.19
w:haberl	1.21
w:habitaci	0.52
w:habl	0.10
w:habr	1.10
w:hac	0.31
w:hag	0.61
w:hall	-0.16
w:hambr	0.65
w:han	-0.34
w:har	0.47
w:harin	-1.01
w:hart	0.54
w:hartazg	1.57
w:hay	-0.45
w:he	0.88
w:hech	0.44
w:hematom	-0.23
w:her	-1.11
w:herman	-0.54
w:hermanit	-0.97
w:herramient	-1.31
w:hic	0.46
w:hicier	-1.33
w:hidalg	-1.15
w:hiel	-1.16
w:hierv	0.83
w:hij	0.12
w:hil	1.05
w:himn	-0.80
w:hinch	0.10
w:hirv	1.18
w:histeric	-1.20
w:histor	-0.78
w:hoj	-0.59
w:hor	0.62
w:horar	-0.63
w:hormig	0.96
w:horn	0.28
w:hospital	-1.20
w:hostal	-0.65
w:hotel	-0.92
w:hoy	-0.23
w:hub	-1.07
w:hubier	0.79
w:huec	1.00
w:huel	1.11
w:huell	-0.12
w:hues	-0.66
w:huesped	-0.27
w:huev	-0.38
w:hum	0.37
w:human	-1.20
w:humill	-0.37
w:humillaci	0.75
w:humor	1.52
w:hund	0.87
w:iba	-1.04
w:ibamos	-1.31
w:iban	-0.54
w:ide	1.09
w:ideaci	0.69
w:identific	-0.57
w:idiom	-1.46
w:idiot	-0.37
w:ido	-0.16
w:igles	0.34
w:igual	-0.22
w:ii	-0.46
w:ilusi	1.00
w:ilusion	0.94
w:imagin	0.96
w:iman	-0.41
w:imbecil	0.75
w:impid	-0.71
w:import	1.05
w:impotenc	1.48
w:impotent	0.37
w:impres	-1.04
w:imprimi	-1.03
w:ims	0.75
w:incapacidad	-0.52
w:incend	0.49
w:incendi	-0.81
w:incomod	-0.86
w:indic	-1.00
w:indign	0.16
w:infart	0.78
w:infecci	0.30
w:inform	-0.86
w:informatic	-0.69
w:ingenu	0.92
w:ingl	-0.61
w:ingres	0.46
w:inquiet	-0.75
w:inquilin	-0.73
w:inscrit	-0.30
w:insegur	0.27
w:insomn	-0.60
w:instagram	-0.59
w:instal	-0.87
w:intact	0.76
w:intent	0.64
w:interes	-0.77
w:interior	-1.14
w:intern	0.37
w:internet	-0.93
w:interpret	-0.80
w:intim	-0.15
w:intranquil	1.16
w:inutil	0.91
w:inventar	-1.15
w:investig	-1.24
w:invit	-0.42
w:invitaci	0.84
w:inyect	-1.08
w:ip	-0.36
w:irme	0.38
w:irritabl	1.04
w:irse	-0.67
w:izquierd	-0.25
w:jal	-1.40
w:jam	0.93
w:jardiner	-0.33
w:jef	-1.32
w:jov	0.56
w:jueg	0.33
w:juev	-0.60
w:juez	-0.39
w:juguet	-0.78
w:jul	0.28
w:jun	-0.34
w:jur	0.27
w:just	-0.74
w:juzg	-0.30
w:kil	-0.11
w:kiosc	-1.26
w:kl	-0.36
w:la	-0.23
w:lab	-1.55
w:laborator	-1.31
w:lado	-0.77
w:ladron	0.42
w:lagrim	0.68
w:lament	-0.96
w:lampar	0.74
w:lap	-0.50
w:larg	-0.27
w:laring	-1.45
w:laringoscop	-1.12
w:lavab	0.35
w:lavander	-0.25
w:le	-0.21
w:lectur	-0.82
w:lee	-0.90
w:leer	0.83
w:lei	0.32
w:leid	0.99
w:lej	0.19
w:lengu	0.39
w:lent	-0.87
w:leo	1.62
w:les	0.27
w:lesi	-1.26
w:lesion	-1.11
w:letr	-0.49
w:ley	-1.32
w:libret	-0.84
w:lice	-0.59
w:licenc	0.16
w:licenci	-1.07
w:liebr	1.09
w:lim	-0.79
w:limit	-0.40
w:limp	-1.36
w:limpi	-0.49
w:limpiaparabris	-1.22
w:limpiez	-1.03
w:line	0.43
w:lintern	-0.78
w:liqu	-0.22
w:list	-0.39
w:litr	-0.56
w:llam	-0.25
w:llamar	-0.48
w:llant	0.17
w:llav	-0.55
w:llaver	-0.67
w:lleg	-0.36
w:llegu	0.11
w:llen	0.12
w:llev	-0.24
w:llor	0.40
w:llov	-0.58
w:lluev	0.63
w:lluv	-0.98
w:loc	0.26
w:local	-0.89
w:localizador	-0.99
w:log	-0.21
w:logr	0.88
w:lon	-1.08
w:lorazepam	0.76
w:los	0.20
w:luc	-0.98
w:lueg	-0.14
w:lug	-0.16
w:lun	0.16
w:luz	-0.30
w:macet	0.56
w:machet	0.59
w:mader	-0.37
w:madr	0.50
w:madrin	-0.46
w:madrug	-0.12
w:maestr	-1.32
w:mal	0.38
w:malet	0.14
w:mam	0.31
w:mami	-0.69
w:manch	0.96
w:mandibul	-0.90
w:manej	0.19
w:maner	0.83
w:mang	0.91
w:manifiest	-0.78
w:manij	-0.43
w:mantel	-0.64
w:manubr	-0.50
w:manzan	-1.39
w:maquin	-1.02
w:mar	0.61
w:marc	0.10
w:march	0.18
w:mart	0.14
w:martill	-0.22
w:marz	-0.73
w:mas	0.40
w:masajist	0.42
w:mascot	-0.96
w:mat	-0.36
w:matar	1.38
w:matasell	-1.24
w:matricul	-0.27
w:matrimon	-0.21
w:matron	0.42
w:maxim	-0.74
w:may	-0.72
w:mayor	1.04
w:mañan	0.36
w:me	0.33
w:mecanic	-0.19
w:mechon	0.35
w:medic	-0.79
w:medidor	-0.52
w:mediod	0.34
w:mejill	-0.83
w:mejor	-0.64
w:melatonin	1.19
w:memor	-0.23
w:men	0.10
w:menor	0.69
w:mens	1.92
w:mensaj	-0.50
w:mensajer	-0.57
w:ment	0.94
w:mental	0.42
w:merc	-0.75
w:meser	-0.58
w:met	0.84
w:meti	-0.32
w:metr	-1.15
w:mezcl	0.91
w:mi	-0.15
w:mia	-0.47
w:mias	0.52
w:micr	-0.38
w:microfon	-0.54
w:mied	-0.33
w:miedos	-1.02
w:miercol	-0.49
w:mij	-0.16
w:mil	0.25
w:millon	-0.72
w:min	0.33
w:minut	0.37
w:mios	-0.67
w:mir	0.19
w:mirador	-1.21
w:mirill	-0.47
w:mis	0.12
w:mism	0.28
w:mitad	0.33
w:mochil	-1.10
w:model	-0.94
w:moderador	-0.85
w:modul	-0.62
w:moj	-0.65
w:mol	1.43
w:molest	-1.68
w:moned	-0.37
w:monitor	-0.43
w:monj	0.92
w:mont	0.57
w:mor	0.44
w:mord	-0.18
w:mostr	-0.49
w:mostrador	-0.58
w:motiv	0.25
w:motociclet	0.11
w:motor	-0.32
w:mototaxi	-0.65
w:movil	-0.42
w:moñ	-0.42
w:much	0.44
w:muchach	-0.80
w:muchisim	0.15
w:mud	-0.75
w:mudanz	-0.53
w:muebl	0.48
w:muel	-0.44
w:muell	-1.09
w:muer	-0.65
w:muerd	1.04
w:muert	0.66
w:muestr	-0.56
w:muj	0.34
w:mujer	0.43
w:mulet	-0.80
w:mult	-1.35
w:mund	0.58
w:municip	-0.80
w:mural	-0.47
w:music	0.48
w:musl	-0.98
w:muy	-0.42
w:muñec	-0.81
w:nacimient	0.46
w:nad	-0.35
w:nada	0.74
w:nadi	-0.32
w:nan	0.52
w:naranj	-0.22
w:naric	0.62
w:nariz	-0.58
w:nataci	-0.84
w:nause	1.18
w:navaj	0.48
w:navidad	0.35
w:necesit	0.17
w:neg	-0.98
w:negr	-1.24
w:nen	0.58
w:nerv	-1.23
w:nervi	0.29
w:nervios	-0.51
w:net	1.12
w:never	-0.41
w:ni	0.65
w:niet	-0.53
w:ningun	0.59
w:nivel	0.39
w:niñ	0.35
w:niñer	-0.40
w:noch	0.41
w:nom	1.11
w:nombr	-0.73
w:normal	0.19
w:nos	0.31
w:nosotr	0.60
w:not	-0.73
w:notar	-1.04
w:notici	0.69
w:notific	-1.03
w:notificaci	-0.64
w:nov	-0.43
w:noven	-0.35
w:novi	-0.78
w:noviembr	0.11
w:nub	0.25
w:nubl	-0.19
w:nuc	0.67
w:nud	0.78
w:nuer	-1.25
w:nuestr	-0.93
w:nuev	-0.44
w:numer	-1.18
w:objet	-0.90
w:oblig	-0.54
w:obr	-0.63
w:observ	1.28
w:observaci	-0.86
w:och	-0.45
w:octubr	-0.49
w:ocul	-0.48
w:ocult	-1.38
w:odio	0.50
w:ofend	1.62
w:oficial	-1.21
w:oficin	0.32
w:ofrec	-0.77
w:oftalmolog	-1.36
w:oi	-0.71
w:oido	-0.83
w:oidos	0.35
w:oig	-0.22
w:oir	0.78
w:oirl	0.75
w:ojal	0.73
w:ojo	0.62
w:ojos	-0.59
w:oler	0.77
w:oll	-0.14
w:olor	-0.36
w:olv	0.41
w:olvid	0.19
w:onc	-0.74
w:oper	-0.75
w:operaci	-0.40
w:operador	-0.71
w:oportunidad	0.94
w:orgull	1.03
w:orgullos	0.46
w:orientador	-0.41
w:original	-1.39
w:orill	0.25
w:orin	0.92
w:os	-0.90
w:oscur	1.12
w:osit	-0.68
w:oso	0.59
w:oxigen	-0.85
w:oxx	-0.57
w:oye	-1.04
w:oyer	-1.28
w:oyo	-0.77
w:pacienc	1.36
w:padrin	-0.80
w:pag	0.30
w:pagu	-1.22
w:pajar	-0.93
w:pal	0.49
w:palabr	0.58
w:paliz	-0.15
w:pan	-0.17
w:panader	0.67
w:panic	0.29
w:pantall	-0.27
w:pante	-0.70
w:panz	0.72
w:pap	-0.35
w:papel	0.18
w:paquet	-0.89
w:par	0.19
w:parabris	-0.16
w:parader	-0.91
w:paragu	-0.82
w:paraliz	0.49
w:parch	-0.71
w:parcial	-0.28
w:pared	0.39
w:parej	0.48
w:parezc	0.71
w:parp	0.63
w:parpade	-0.38
w:parqu	-0.85
w:parque	-1.42
w:parraf	-0.82
w:part	0.41
w:pas	0.23
w:pasaj	-0.84
w:pasill	0.57
w:pastel	-0.73
w:pastill	0.22
w:pat	0.25
w:pate	-0.73
w:patent	-0.35
w:patetic	1.03
w:patr	-0.24
w:patric	-1.10
w:patrull	-0.63
w:paut	-0.37
w:pavor	0.47
w:payas	-0.53
w:paz	-0.48
w:pañal	-0.63
w:pech	0.34
w:ped	-0.28
w:pedaz	0.62
w:pedi	-0.46
w:peg	0.52
w:pegu	0.14
w:pel	-1.16
w:pele	0.45
w:pelicul	0.31
w:peluc	-0.51
w:peluch	-0.65
w:peluquer	-0.65
w:pen	-0.56
w:pendriv	-0.16
w:penit	0.59
w:pens	1.06
w:pensi	-1.07
w:peor	1.62
w:perd	0.32
w:perdi	0.19
w:perdier	-0.81
w:perdon	-0.12
w:perez	0.99
w:perfil	-1.12
w:perfum	-0.18
w:periodic	-0.77
w:perit	-0.88
w:peritaj	-1.38
w:perr	-0.17
w:persian	0.57
w:persigu	0.50
w:person	0.79
w:pes	-0.17
w:pesam	-0.13
w:pesc	0.56
w:pestill	0.63
w:pez	0.74
w:peñ	-0.74
w:pian	0.65
w:pic	-1.08
w:pid	-0.20
w:pida	0.20
w:pidiendol	0.29
w:pido	0.47
w:pie	-0.20
w:piedr	-0.20
w:piedrit	1.18
w:piel	0.68
w:piens	-0.96
w:pies	1.06
w:pijam	0.65
w:pimient	0.63
w:pinch	-1.16
w:pinchaz	-0.47
w:pint	0.59
w:pintur	-0.39
w:pipi	-0.16
w:pis	0.24
w:piscin	-0.78
w:pistol	-1.06
w:pit	-0.22
w:pizarr	-0.29
w:pizz	-0.22
w:piñat	0.67
w:plac	-0.52
w:plan	0.33
w:planch	-0.57
w:plant	0.88
w:plantel	0.52
w:plastic	-0.86
w:plat	-0.41
w:play	-1.35
w:plaz	-0.78
w:plen	0.69
w:plom	-0.46
w:plum	-0.91
w:pobr	0.82
w:poc	-1.05
w:pod	0.13
w:polic	-0.50
w:pon	0.25
w:poquit	1.10
w:porch	-0.20
w:porr	-0.32
w:port	0.66
w:portal	0.25
w:portatil	-0.63
w:porter	-1.50
w:post	0.12
w:postal	-1.08
w:postraumatic	-0.38
w:prefij	-0.65
w:prend	0.99
w:prendi	-0.20
w:preocup	-0.53
w:prepar	-0.85
w:pres	0.55
w:present	-0.21
w:presi	-0.59
w:president	-0.29
w:presient	0.93
w:prest	-0.18
w:presum	-0.36
w:prim	-0.34
w:primer	-0.14
w:primos	0.15
w:priv	-0.68
w:prob	0.45
w:probador	0.45
w:procurador	-1.09
w:profesional	-0.11
w:profesor	-0.78
w:program	-0.79
w:promet	-0.23
w:prorrog	-0.79
w:proteg	1.15
w:proveedor	-1.22
w:proxim	0.79
w:prueb	0.55
w:psicolog	0.21
w:psicologic	0.80
w:psiquiatr	0.62
w:psiquiatric	0.52
w:public	-0.35
w:pud	0.16
w:puebl	-0.96
w:pued	-0.14
w:puent	-0.74
w:puert	0.15
w:puj	-0.61
w:puls	0.13
w:pulsacion	0.30
w:pulser	-0.32
w:punt	0.43
w:pur	0.58
w:pus	-0.49
w:pusier	-0.69
w:puñ	0.67
w:puñetaz	-0.66
w:que	-0.14
w:quedar	-0.68
w:quej	0.33
w:quem	-0.21
w:quemadur	-0.90
w:quer	0.63
w:quetiapin	1.15
w:qui	0.49
w:quic	-0.26
w:quiebr	0.69
w:quier	-0.11
w:quiet	0.62
w:quij	0.70
w:quinc	0.21
w:quint	0.28
w:quis	-0.26
w:quisier	-0.28
w:quit	0.19
w:quitar	0.55
w:r	-0.46
w:rab	0.30
w:radiograf	-0.83
w:ram	0.51
w:ramos	-1.51
w:ramp	-0.90
w:rap	0.81
w:rar	0.47
w:rasg	-0.98
w:rasguñ	-1.19
w:rasp	-0.45
w:rastr	0.65
w:rastreador	-0.21
w:rat	0.41
w:ray	-0.46
w:raz	0.35
w:re	0.42
w:recarg	-0.59
w:recepci	-1.00
w:recepcionist	0.23
w:recet	-0.31
w:reci	0.26
w:recib	-0.80
w:recibi	-0.89
w:reclam	-1.90
w:recog	-0.81
w:recogi	-1.00
w:reconoc	0.33
w:reconoci	-1.30
w:reconozc	0.19
w:recort	-1.00
w:recuerd	-0.79
w:recuper	-0.48
w:recurs	-1.70
w:red	-1.03
w:reenvi	-0.69
w:ref	-0.73
w:refer	-0.54
w:refier	0.27
w:reflej	0.62
w:refug	-0.66
w:regader	0.61
w:regal	0.39
w:regañadient	-0.55
w:registr	-0.62
w:regres	-1.00
w:rehabilitaci	-0.38
w:rei	0.11
w:reia	-1.20
w:reir	0.12
w:reirm	0.80
w:rej	-0.19
w:relat	0.71
w:rellen	-0.87
w:reloj	-0.35
w:remitent	-1.00
w:rend	0.53
w:rent	-0.45
w:renunc	-1.22
w:renunci	-0.83
w:reparaci	-0.47
w:repartidor	-0.81
w:repelu	1.49
w:repit	0.15
w:report	-0.79
w:repos	-0.13
w:repuest	-0.42
w:reserv	-0.82
w:resfri	-0.86
w:residenc	-0.69
w:resident	0.64
w:resoluci	-0.63
w:respald	-0.19
w:respir	0.23
w:respiraci	0.82
w:rest	-0.46
w:result	0.53
w:reteng	0.85
w:retir	0.24
w:retras	-0.89
w:retrovisor	-0.92
w:reuni	-0.37
w:rev	0.59
w:revent	1.44
w:revis	-0.16
w:revist	-0.67
w:revolv	0.50
w:rez	0.69
w:ridicul	0.52
w:rie	0.44
w:riendos	-1.27
w:rieron	-0.83
w:rincon	-1.18
w:rio	0.33
w:ris	-0.25
w:riñ	-0.23
w:rob	-0.39
w:roc	-0.48
w:rode	0.62
w:rodill	-0.17
w:rog	-0.46
w:roj	0.20
w:romp	0.56
w:rompi	0.50
w:ronc	-0.57
w:rond	-1.20
w:rop	-0.23
w:roper	-0.42
w:ros	-0.87
w:rosal	-0.49
w:rosar	-1.56
w:rotond	0.54
w:rotur	-1.10
w:rout	-0.59
w:roz	-1.48
w:rrhh	-0.83
w:rued	-1.31
w:ruid	0.27
w:ruin	-0.23
w:rut	-0.87
w:sab	0.13
w:saban	-0.20
w:sac	-0.66
w:sal	0.25
w:salg	0.61
w:sali	0.92
w:salier	-0.70
w:saliv	1.02
w:salt	-0.66
w:salud	-0.39
w:salv	1.01
w:samur	-0.86
w:san	0.42
w:sangr	0.42
w:sant	0.39
w:saqu	-0.49
w:sargent	-1.01
w:satisfech	-0.75
w:sea	-0.17
w:sec	0.27
w:secci	-0.80
w:secretar	-0.60
w:secuenc	-0.60
w:segu	0.36
w:segui	-0.31
w:seguimient	1.21
w:segun	-0.88
w:segund	-0.78
w:segur	-0.64
w:seguridad	-0.17
w:sei	-0.23
w:sell	-1.52
w:semafor	-0.57
w:seman	-0.27
w:semanal	0.91
w:sencill	1.07
w:sensaci	0.73
w:sensor	-0.25
w:sentenc	-0.47
w:senti	0.29
w:sep	-0.48
w:separ	-1.14
w:septiembr	-1.11
w:ser	0.43
w:seren	-0.51
w:seri	-0.79
w:sertralin	1.17
w:servic	-1.85
w:servillet	-0.65
w:señ	-0.11
w:señal	-1.06
w:señor	-0.80
w:si	0.18
w:sido	1.05
w:siempr	0.50
w:sien	0.30
w:sient	0.24
w:sierr	0.77
w:siet	-0.18
w:sigu	-0.66
w:siguient	0.25
w:silb	-0.86
w:silbat	0.28
w:silenc	-0.45
w:sill	-0.35
w:sillit	-0.43
w:siluet	-0.61
w:sim	-1.32
w:sin	0.25
w:sirv	1.13
w:sistem	-1.10
w:sit	1.11
w:sms	0.55
w:sobr	-0.38
w:sobresalt	1.06
w:sobrin	0.46
w:social	-0.21
w:sof	0.26
w:sog	-0.29
w:soi	0.94
w:sol	-0.33
w:solap	0.36
w:soledad	0.21
w:solicit	-0.97
w:solicitud	-1.09
w:solt	0.82
w:som	-0.22
w:sombr	0.25
w:sombrer	-0.83
w:son	-0.81
w:sonre	0.68
w:sonri	0.98
w:sonris	0.29
w:sop	0.38
w:soport	0.46
w:sord	0.58
w:sorprend	0.83
w:sospech	0.22
w:sostien	-0.73
w:sotan	0.91
w:soy	-0.55
w:soñ	-0.33
w:spark	-0.78
w:spray	-0.98
w:su	-0.35
w:sub	-0.12
w:subast	-0.50
w:subdirector	-0.88
w:subi	-0.25
w:subray	-1.08
w:suc	0.52
w:sucursal	-0.62
w:sud	-0.14
w:sudor	0.31
w:suegr	0.27
w:suel	-0.31
w:sueld	-0.98
w:suelt	0.48
w:suer	-0.58
w:sueñ	-0.62
w:sufr	-1.32
w:suic	0.24
w:sum	0.80
w:sup	0.37
w:supervisor	-0.72
w:suplent	-1.15
w:suscripci	-0.57
w:sust	0.45
w:susurr	0.19
w:sutur	-1.29
w:tabl	-0.21
w:tach	-0.65
w:tal	-0.24
w:talc	-1.15
w:tall	-1.30
w:tamal	-0.52
w:tamañ	-0.51
w:tambi	-0.87
w:tampoc	0.41
w:tan	0.70
w:tanqu	-1.48
w:tant	1.61
w:tantit	1.09
w:tapet	0.38
w:taquicard	0.92
w:tar	1.03
w:tard	0.55
w:tare	-0.38
w:tarjet	-0.47
w:tartamude	0.77
w:tatuaj	-1.35
w:taxi	-0.20
w:taxist	-0.32
w:taz	0.54
w:te	-0.60
w:teatr	-1.57
w:tech	0.48
w:tecnic	-0.82
w:tej	0.53
w:tel	0.68
w:telefon	-0.38
w:telefonill	0.87
w:televisi	-0.37
w:tem	0.53
w:tembl	0.50
w:temblader	1.85
w:temblor	1.30
w:temor	-1.18
w:tempran	-0.46
w:tendeder	-0.66
w:tendr	1.24
w:teni	0.72
w:tensional	1.06
w:terapeut	0.23
w:terc	-0.89
w:tercer	-0.28
w:term	-1.25
w:termin	0.22
w:terminal	-0.26
w:ternur	0.61
w:terren	-0.32
w:terror	1.17
w:tesi	-0.67
w:test	0.86
w:testament	-1.01
w:testig	-1.41
w:tetan	-0.75
w:ti	-1.09
w:tia	-0.13
w:tias	-0.16
w:ticket	0.30
w:tiembl	-0.53
w:tien	-0.53
w:tiend	0.31
w:tierr	0.92
w:ties	1.00
w:tijer	0.50
w:til	-0.33
w:timbr	-0.68
w:tin	0.50
w:tint	-1.11
w:tio	-0.89
w:tip	-0.33
w:tirit	0.42
w:titul	-0.77
w:to	-0.67
w:toall	-1.01
w:tobill	-1.26
w:tobiller	-0.24
w:tod	0.35
w:todav	1.06
w:toler	1.23
w:tom	-0.36
w:tomar	-0.42
w:tomograf	-1.28
w:ton	0.95
w:tont	0.93
w:torc	0.56
w:tornill	-0.49
w:tortiller	-0.77
w:total	0.91
w:toxicolog	-1.26
w:tra	-0.49
w:trab	1.00
w:trabaj	-0.77
w:trabajador	-1.03
w:trag	0.11
w:tragu	1.16
w:traicion	1.28
w:traig	0.86
w:traj	-0.13
w:tramit	-0.70
w:tranc	0.85
w:tranquil	-0.57
w:tranquiliz	-0.15
w:transferenc	-0.52
w:transit	-0.97
w:trap	1.33
w:tras	-0.18
w:traser	-0.66
w:trasl	-0.56
w:traslad	-1.06
w:traster	-0.72
w:trastorn	0.46
w:trat	0.36
w:tratamient	1.13
w:traum	0.83
w:trayect	-0.42
w:tremend	1.17
w:tren	-0.28
w:trep	1.37
w:tres	-0.32
w:tribunal	-0.38
w:trip	1.30
w:trist	-0.14
w:tristez	0.13
w:troz	-0.68
w:tsuru	-0.81
w:tumb	0.62
w:tunel	-0.13
w:turist	-0.37
w:turn	-0.87
w:tuv	1.43
w:tuvier	-0.99
w:ubicaci	-1.16
w:uji	-0.70
w:ult	-0.78
w:ultim	-0.16
w:umbral	0.42
w:un	0.27
w:una	0.23
w:unas	-0.16
w:unic	0.70
w:uniform	-0.51
w:universidad	0.45
w:uno	0.34
w:unos	-0.64
w:urgenci	-0.37
w:usa	-0.12
w:usad	-1.21
w:usb	-0.25
w:use	-0.82
w:uso	-0.37
w:usted	0.27
w:usuar	-0.14
w:uña	-0.90
w:uñas	0.13
w:vacacion	-0.98
w:vaci	-0.41
w:vacun	-1.00
w:vag	0.15
w:val	-0.62
w:valg	0.74
w:valient	0.10
w:vall	-0.77
w:valor	1.57
w:vamos	0.65
w:vas	-0.78
w:vay	0.82
w:vdd	1.30
w:ve	-0.30
w:vean	0.69
w:vec	-0.36
w:vecin	-0.80
w:veia	-0.28
w:veint	0.27
w:vel	0.33
w:velador	-1.38
w:ven	-0.44
w:venc	-0.91
w:vend	-0.78
w:vendi	-0.85
w:veng	1.43
w:vent	-0.36
w:ventanill	-1.08
w:veo	1.18
w:ver	-0.42
w:verbaliz	1.47
w:verd	-0.87
w:verdad	0.38
w:verj	-0.63
w:verm	0.35
w:vers	-0.43
w:versi	-0.80
w:ves	-0.59
w:vest	0.26
w:veterinar	-0.98
w:vez	0.42
w:vi	-0.20
w:viaj	-0.24
w:vibr	0.50
w:victim	0.42
w:vida	0.18
w:vide	-0.83
w:videollam	-1.33
w:vidr	-0.82
w:viej	-0.71
w:viejit	-0.23
w:vien	0.29
w:viend	-0.62
w:viern	0.19
w:vieron	-0.42
w:vigil	-1.27
w:vigilanc	-0.91
w:vigilant	0.29
w:vimos	-0.83
w:vin	0.13
w:vio	-1.15
w:violin	-0.44
w:visiblement	-0.44
w:viv	-0.44
w:volte	0.90
w:volum	0.54
w:volv	0.37
w:volvi	0.58
w:vomit	-0.37
w:vos	-0.26
w:vot	-0.84
w:voz	0.49
w:vuel	-1.35
w:vuelt	0.53
w:vuelv	0.50
w:whatsapp	-1.32
w:wifi	0.48
w:y	-0.14
w:ya	0.57
w:yeg	-0.71
w:yend	-0.15
w:yern	0.51
w:yes	-0.75
w:yo	0.54
w:yogur	-0.62
w:zapatit	0.32
w:zombi	0.86
w:º	-1.88
`);

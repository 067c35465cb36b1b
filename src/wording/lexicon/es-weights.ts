// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	0.23
#:false/child/I-now	-0.40
#:false/child/I-past	0.14
#:false/child/he-past	0.24
#:false/child/now	0.58
#:false/child/past	-0.54
#:false/none/-	0.10
#:false/none/I-now	0.42
#:false/none/he-past	-0.34
#:false/none/now	0.30
#:false/none/past	-0.19
#:false/other/I-past	0.13
#:false/other/he-past	-0.26
#:false/other/now	0.31
#:false/self/-	0.23
#:false/self/I-now	0.38
#:false/self/I-past	-0.16
#:false/self/past	-0.24
#:false/thing/-	0.11
#:false/thing/I-now	-0.20
#:false/thing/I-past	-0.39
#:false/thing/he-past	-0.13
#:true/child/he-past	-0.12
#:true/none/-	-1.12
#:true/none/now	-1.07
#:true/none/past	-0.81
#:true/other/-	-0.82
#:true/other/I-now	-0.52
#:true/other/I-past	-0.83
#:true/other/he-past	-0.93
#:true/other/now	-1.12
#:true/other/past	-0.81
#:true/self/-	-0.83
#:true/self/I-now	-1.26
#:true/self/I-past	-0.19
#:true/self/he-past	-1.54
#:true/self/now	-0.97
#:true/self/past	-0.27
#:true/thing/-	-0.20
#:true/thing/I-past	-0.17
#:true/thing/he-past	-1.16
#:true/thing/past	-0.28
#s:false/child	0.30
#s:false/other	0.14
#s:false/thing	0.26
#s:true/child	-0.43
#s:true/none	-0.60
#s:true/self	-0.25
#s:true/thing	-0.42
01=	-1.26
01=(	-0.21
01=(/-	-0.66
01=(/I-now	-0.77
01=(/I-past	0.40
01=(/falsefalse	-0.55
01=(/falsetrue	-0.89
01=(/none	-0.89
01=(/other	-0.77
01=(/self	0.40
01=(/thing	-0.55
01=(/truefalse	0.21
01=)/falsefalse	-0.81
01=)/falsetrue	-0.66
01=)/other	-0.68
01=)/past	-0.16
01=)/self	-0.81
01=)/thing	0.16
01=,	-0.25
01=,/-	-0.97
01=,/I-now	-1.47
01=,/I-past	1.40
01=,/child	-1.91
01=,/falsefalse	-0.63
01=,/falsetrue	-0.82
01=,/he-past	0.40
01=,/none	-0.72
01=,/now	-0.19
01=,/past	-0.21
01=,/thing	-1.17
01=,/truefalse	0.49
01=,/truetrue	-0.74
01=-	-0.23
01=-/-	-1.91
01=-/I-past	0.81
01=-/falsefalse	-0.13
01=-/falsetrue	-0.42
01=-/none	0.22
01=-/now	-1.14
01=-/other	-0.35
01=-/self	-1.30
01=-/thing	-0.42
01=...	-0.48
01=.../-	-0.48
01=.../falsefalse	-0.48
01=.../self	-0.48
01=/	-0.24
01=//-	-0.24
01=//falsefalse	-0.24
01=//none	-0.24
01=:	-1.97
01=:/-	-1.33
01=:/I-now	-0.76
01=:/I-past	-1.50
01=:/child	-0.11
01=:/falsefalse	-1.79
01=:/falsetrue	-1.08
01=:/he-past	-0.41
01=:/none	-0.75
01=:/now	-1.57
01=:/other	-0.55
01=:/past	-0.61
01=:/self	-1.69
01=:/thing	-1.07
01=:/truefalse	-1.70
01=:/truetrue	-0.45
01=;/-	-0.86
01=;/I-now	0.29
01=;/I-past	0.78
01=;/child	-0.26
01=;/falsefalse	-1.55
01=;/falsetrue	-0.34
01=;/he-past	-1.53
01=;/now	-0.74
01=;/past	-0.27
01=;/self	-0.13
01=;/thing	-0.25
01=;/truefalse	0.92
01=;/truetrue	0.33
01=after-quotation	-0.40
01=after-quotation/-	-0.27
01=after-quotation/I-past	-0.41
01=after-quotation/falsefalse	-1.06
01=after-quotation/he-past	-0.47
01=after-quotation/now	-0.22
01=after-quotation/other	-0.15
01=after-quotation/past	-0.46
01=after-quotation/self	-0.22
01=after-quotation/thing	-0.73
01=after-quotation/truefalse	0.25
01=antes	-0.55
01=antes/-	-1.16
01=antes/falsefalse	-1.02
01=antes/falsetrue	-0.50
01=antes/none	-1.12
01=antes/past	-0.12
01=antes/self	-0.14
01=antes/truefalse	-0.20
01=antes/truetrue	-0.86
01=asi	-0.66
01=asi/-	-0.32
01=asi/I-now	-0.53
01=asi/falsefalse	-0.32
01=asi/none	-0.32
01=asi/self	-0.53
01=asi/truefalse	-0.53
01=aunque	-0.83
01=aunque/-	-0.78
01=aunque/child	-0.35
01=aunque/falsefalse	-0.68
01=aunque/falsetrue	-0.79
01=aunque/none	-0.58
01=aunque/other	-0.39
01=aunque/past	-0.23
01=aunque/self	-0.45
01=aunque/thing	-0.23
01=aunque/truefalse	-0.27
01=aunque/truetrue	-0.24
01=childchild	-0.90
01=childother	-1.12
01=childself	-0.46
01=childthing	-1.51
01=como	-0.97
01=como/I-now	-0.97
01=como/none	-0.59
01=como/other	-0.78
01=como/self	-0.75
01=como/thing	-1.17
01=como/truefalse	-0.78
01=como/truetrue	-1.32
01=cual	-0.57
01=cual/I-now	-0.57
01=cual/self	-0.57
01=cual/truefalse	-0.57
01=cuando	-1.50
01=cuando/-	-0.97
01=cuando/I-now	-0.58
01=cuando/I-past	-0.80
01=cuando/child	-0.61
01=cuando/falsefalse	-1.01
01=cuando/falsetrue	-1.23
01=cuando/he-past	-2.20
01=cuando/none	-0.66
01=cuando/now	-0.70
01=cuando/other	-2.03
01=cuando/past	-1.49
01=cuando/self	-1.18
01=cuando/thing	-0.51
01=cuando/truefalse	-1.05
01=cuando/truetrue	-1.01
01=desde	-0.30
01=desde/-	-0.30
01=desde/I-past	-0.57
01=desde/falsetrue	-1.46
01=desde/now	-0.35
01=desde/self	-0.74
01=desde/thing	-1.27
01=desde/truefalse	-0.60
01=donde	-1.11
01=donde/-	-0.74
01=donde/I-now	-0.49
01=donde/I-past	-0.54
01=donde/falsefalse	-1.02
01=donde/falsetrue	-0.64
01=donde/he-past	-0.76
01=donde/none	-0.32
01=donde/now	-0.33
01=donde/other	-0.76
01=donde/past	-0.55
01=donde/self	-0.95
01=donde/thing	-0.16
01=donde/truefalse	-0.84
01=donde/truetrue	-0.46
01=e	-0.24
01=e/-	-0.24
01=e/thing	-0.24
01=e/truefalse	-0.24
01=entonces	-1.06
01=entonces/-	-1.19
01=entonces/I-now	-0.92
01=entonces/falsefalse	-0.85
01=entonces/now	-0.34
01=entonces/self	-1.06
01=entonces/truefalse	-0.83
01=hasta	-0.31
01=hasta/-	-2.17
01=hasta/I-past	0.81
01=hasta/falsefalse	-0.13
01=hasta/falsetrue	-0.79
01=hasta/none	-1.79
01=hasta/now	-1.44
01=hasta/other	-0.51
01=hasta/self	0.51
01=hasta/thing	-1.54
01=hasta/truefalse	-1.58
01=hasta/truetrue	-0.74
01=luego	-1.56
01=luego/-	-0.91
01=luego/I-now	-0.58
01=luego/I-past	-0.39
01=luego/falsefalse	-1.24
01=luego/he-past	-0.40
01=luego/other	-0.34
01=luego/past	-0.80
01=luego/self	-0.80
01=luego/thing	-0.91
01=luego/truefalse	-0.72
01=mientras	-1.58
01=mientras/-	-1.46
01=mientras/falsefalse	-1.53
01=mientras/falsetrue	-1.00
01=mientras/none	-0.77
01=mientras/now	-0.39
01=mientras/other	-0.31
01=mientras/past	-0.62
01=mientras/self	-1.14
01=mientras/thing	-0.24
01=mientras/truefalse	-0.60
01=mientras/truetrue	-0.22
01=ni/-	-1.88
01=ni/I-now	-1.62
01=ni/I-past	-0.23
01=ni/falsefalse	-0.65
01=ni/falsetrue	-1.46
01=ni/he-past	-0.74
01=ni/none	-1.70
01=ni/now	0.73
01=ni/other	0.50
01=ni/past	-1.06
01=ni/self	-0.46
01=ni/thing	-0.57
01=ni/truetrue	-1.41
01=nonechild	-1.38
01=nonenone	-0.27
01=noneother	-0.81
01=noneself	-0.26
01=nonething	-3.56
01=o	-0.35
01=o/falsefalse	-0.50
01=o/now	-0.32
01=o/past	-0.21
01=o/self	-0.32
01=o/thing	-0.21
01=o/truefalse	-0.24
01=o/truetrue	-0.21
01=otherchild	-0.89
01=othernone	-0.22
01=otherother	-0.16
01=otherself	-0.39
01=otherthing	-3.00
01=pero	-1.14
01=pero/-	-0.75
01=pero/falsefalse	-0.85
01=pero/falsetrue	-0.79
01=pero/none	-0.31
01=pero/now	-0.42
01=pero/other	-0.24
01=pero/past	-0.48
01=pero/self	-1.00
01=pero/thing	-0.58
01=pero/truefalse	-0.36
01=pero/truetrue	-0.27
01=porque	-0.69
01=porque/-	-0.11
01=porque/I-now	-1.26
01=porque/I-past	-1.90
01=porque/falsefalse	-0.60
01=porque/falsetrue	-1.34
01=porque/he-past	-1.61
01=porque/none	-2.33
01=porque/now	-1.34
01=porque/other	-1.22
01=porque/past	1.14
01=porque/self	-0.25
01=porque/thing	-0.54
01=porque/truefalse	-0.33
01=porque/truetrue	-0.18
01=que	-0.39
01=que/-	0.27
01=que/I-now	-1.47
01=que/I-past	-2.48
01=que/child	-0.55
01=que/falsefalse	-2.74
01=que/falsetrue	1.06
01=que/he-past	-0.24
01=que/none	0.47
01=que/now	-2.77
01=que/other	-0.81
01=que/past	-1.56
01=que/self	-0.93
01=que/thing	-1.37
01=que/truefalse	-4.16
01=que/truetrue	0.27
01=run-on/-	0.60
01=run-on/I-now	-0.78
01=run-on/falsefalse	-1.42
01=run-on/none	-0.63
01=run-on/now	-0.81
01=run-on/other	-1.15
01=run-on/past	-0.16
01=run-on/self	0.13
01=run-on/truefalse	0.75
01=selfchild	-0.51
01=selfnone	-1.04
01=selfother	-0.19
01=selfself	-0.35
01=selfthing	-1.01
01=si	-1.05
01=si/-	-0.14
01=si/I-now	-0.26
01=si/I-past	-0.77
01=si/falsetrue	-2.06
01=si/he-past	-0.69
01=si/none	-0.85
01=si/now	-1.23
01=si/other	-1.34
01=si/past	-1.86
01=si/self	-0.85
01=si/thing	-1.45
01=si/truefalse	-2.14
01=si/truetrue	0.37
01=sino	-0.60
01=sino/-	-0.60
01=sino/falsefalse	-0.31
01=sino/falsetrue	-0.45
01=sino/other	-0.45
01=sino/self	-0.31
01=thingchild	-0.57
01=thingnone	-1.13
01=thingother	-0.47
01=thingself	-0.45
01=thingthing	-1.64
01=y	-0.18
01=y/-	-0.86
01=y/I-now	-1.36
01=y/I-past	0.27
01=y/child	-0.85
01=y/falsefalse	-0.85
01=y/falsetrue	-1.35
01=y/none	-0.53
01=y/now	-0.89
01=y/other	-1.12
01=y/past	0.70
01=y/self	-0.24
01=y/thing	-0.10
01=y/truefalse	0.71
01=y/truetrue	-0.64
01=–	-0.68
01=–/I-now	-0.68
01=–/falsefalse	-0.68
01=–/self	-0.68
01v:message	-2.81
01v:reported	-2.28
01|	-0.15
10=	-0.55
10=(	0.43
10=(/-	0.44
10=(/I-now	-0.60
10=(/I-past	-0.22
10=(/falsefalse	0.83
10=(/falsetrue	-0.67
10=(/none	-0.67
10=(/other	-0.60
10=(/self	1.04
10=(/thing	-0.98
10=(/truefalse	-0.62
10=)/-	-1.20
10=)/falsefalse	-0.55
10=)/falsetrue	0.16
10=)/other	-0.54
10=)/past	0.34
10=)/self	-0.55
10=)/truefalse	-0.96
10=,/-	-1.45
10=,/I-now	-1.88
10=,/I-past	2.16
10=,/child	-0.83
10=,/falsetrue	-0.26
10=,/he-past	-0.46
10=,/none	-0.25
10=,/now	-2.05
10=,/other	-0.64
10=,/past	0.12
10=,/self	0.36
10=,/truefalse	-0.25
10=-	-0.67
10=-/-	-0.63
10=-/I-past	-0.15
10=-/falsefalse	-0.39
10=-/falsetrue	-0.55
10=-/none	-0.90
10=-/now	-0.36
10=-/other	-0.17
10=-/self	-0.46
10=...	-0.38
10=.../-	-0.38
10=.../falsefalse	-0.38
10=.../self	-0.38
10=/	-0.37
10=//-	-0.37
10=//falsefalse	-0.37
10=//none	-0.37
10=:	-1.56
10=:/-	-1.36
10=:/I-now	-0.29
10=:/I-past	-1.19
10=:/child	-0.17
10=:/falsefalse	-1.26
10=:/falsetrue	-1.13
10=:/he-past	-0.53
10=:/none	-1.02
10=:/now	-0.66
10=:/other	-0.61
10=:/past	-0.99
10=:/self	-0.65
10=:/thing	-1.77
10=:/truefalse	-0.34
10=:/truetrue	-0.96
10=;/-	-0.28
10=;/I-past	-1.47
10=;/child	-0.41
10=;/falsefalse	0.18
10=;/he-past	0.57
10=;/none	-1.12
10=;/now	-2.40
10=;/other	0.42
10=;/past	0.22
10=;/self	-0.39
10=;/thing	-0.54
10=;/truefalse	-2.19
10=;/truetrue	-0.70
10=antes	-1.11
10=antes/-	-0.85
10=antes/falsefalse	-1.31
10=antes/falsetrue	-0.40
10=antes/none	-0.85
10=antes/past	-1.02
10=antes/self	-1.04
10=antes/truefalse	-0.68
10=antes/truetrue	-0.26
10=asi	0.71
10=asi/-	-0.74
10=asi/I-now	0.87
10=asi/falsefalse	-0.74
10=asi/none	-0.74
10=asi/self	0.87
10=asi/truefalse	0.87
10=aunque	-0.73
10=aunque/-	-0.65
10=aunque/child	-0.21
10=aunque/falsefalse	-0.66
10=aunque/falsetrue	-0.45
10=aunque/none	-0.26
10=aunque/other	-0.48
10=aunque/past	-0.44
10=aunque/self	-0.42
10=aunque/thing	-0.44
10=aunque/truefalse	-0.31
10=aunque/truetrue	-0.34
10=childchild	-0.81
10=childnone	-0.15
10=childother	-0.54
10=childthing	-0.34
10=como	-1.09
10=como/I-now	-1.09
10=como/none	-0.84
10=como/other	-0.56
10=como/self	-0.75
10=como/thing	-0.92
10=como/truefalse	-1.39
10=como/truetrue	-0.76
10=cual	-0.13
10=cual/I-now	-0.13
10=cual/self	-0.13
10=cual/truefalse	-0.13
10=cuando	-0.29
10=cuando/-	-0.35
10=cuando/I-now	0.18
10=cuando/I-past	-0.72
10=cuando/child	-0.50
10=cuando/falsefalse	-0.13
10=cuando/he-past	-0.69
10=cuando/none	-1.29
10=cuando/now	-1.29
10=cuando/other	0.30
10=cuando/past	0.62
10=cuando/self	-0.64
10=cuando/thing	0.28
10=cuando/truefalse	-1.58
10=cuando/truetrue	-1.26
10=desde	-1.50
10=desde/-	-1.43
10=desde/I-past	-0.52
10=desde/falsefalse	-1.18
10=desde/falsetrue	-1.15
10=desde/none	-1.28
10=desde/now	-0.39
10=desde/self	-0.82
10=desde/thing	-0.79
10=desde/truefalse	-0.11
10=donde	-1.51
10=donde/-	-0.93
10=donde/I-now	-0.39
10=donde/I-past	-0.31
10=donde/falsefalse	-0.42
10=donde/falsetrue	-1.22
10=donde/he-past	-1.04
10=donde/none	-0.45
10=donde/now	-0.41
10=donde/other	-0.28
10=donde/past	-0.76
10=donde/self	-1.43
10=donde/thing	-0.32
10=donde/truefalse	-0.42
10=donde/truetrue	-0.56
10=e	0.84
10=e/-	0.84
10=e/thing	0.84
10=e/truefalse	0.84
10=entonces	-1.13
10=entonces/-	-0.95
10=entonces/I-now	-0.30
10=entonces/falsefalse	-0.76
10=entonces/self	-1.13
10=entonces/truefalse	-0.83
10=hasta	-0.68
10=hasta/-	-0.77
10=hasta/I-past	-0.18
10=hasta/falsefalse	-2.78
10=hasta/falsetrue	-0.20
10=hasta/none	-0.54
10=hasta/now	-0.83
10=hasta/other	0.11
10=hasta/past	0.20
10=hasta/self	-1.24
10=hasta/thing	-0.67
10=hasta/truefalse	0.24
10=hasta/truetrue	0.20
10=luego	-1.43
10=luego/-	-0.40
10=luego/I-now	-0.67
10=luego/I-past	-1.29
10=luego/falsefalse	-0.91
10=luego/he-past	-1.13
10=luego/other	-1.29
10=luego/past	-0.23
10=luego/self	-1.51
10=luego/thing	-0.36
10=luego/truefalse	-0.98
10=mientras	-0.88
10=mientras/-	-0.85
10=mientras/falsefalse	-0.77
10=mientras/falsetrue	-0.39
10=mientras/none	-0.16
10=mientras/now	-0.92
10=mientras/other	-0.93
10=mientras/self	-0.94
10=mientras/thing	-0.51
10=mientras/truefalse	-0.76
10=mientras/truetrue	-0.74
10=ni	-0.13
10=ni/-	0.21
10=ni/I-now	-1.66
10=ni/I-past	-2.04
10=ni/falsefalse	-1.02
10=ni/falsetrue	0.31
10=ni/he-past	-0.15
10=ni/none	-0.21
10=ni/now	-1.34
10=ni/other	-0.78
10=ni/past	-0.85
10=ni/self	-0.49
10=ni/thing	-1.04
10=ni/truefalse	-1.68
10=ni/truetrue	-2.04
10=nonechild	-2.08
10=nonenone	-0.53
10=noneother	-2.42
10=noneself	0.18
10=nonething	-1.95
10=o	-0.23
10=o/falsefalse	-0.54
10=o/falsetrue	0.84
10=o/none	0.84
10=o/now	-0.59
10=o/past	-0.20
10=o/self	-0.59
10=o/thing	-0.60
10=o/truefalse	-0.17
10=o/truetrue	-0.60
10=otherchild	-1.38
10=othernone	-1.20
10=otherother	-1.73
10=otherself	0.43
10=otherthing	-1.00
10=pero	0.38
10=pero/-	-1.19
10=pero/I-past	0.46
10=pero/falsefalse	-0.72
10=pero/falsetrue	1.00
10=pero/he-past	0.59
10=pero/none	-0.80
10=pero/now	0.80
10=pero/other	1.04
10=pero/past	-0.46
10=pero/self	-0.19
10=pero/thing	-1.01
10=pero/truefalse	0.71
10=pero/truetrue	0.37
10=porque	-1.56
10=porque/-	-2.00
10=porque/I-now	-0.52
10=porque/I-past	-1.56
10=porque/falsefalse	-1.41
10=porque/falsetrue	-0.41
10=porque/he-past	-0.90
10=porque/none	-0.30
10=porque/now	-1.02
10=porque/other	-0.87
10=porque/self	-2.21
10=porque/thing	-0.43
10=porque/truefalse	-1.34
10=porque/truetrue	-2.01
10=que	-0.36
10=que/-	0.67
10=que/I-now	-1.35
10=que/I-past	-0.32
10=que/child	0.40
10=que/falsefalse	-1.50
10=que/falsetrue	0.32
10=que/he-past	-2.05
10=que/now	-0.49
10=que/other	-0.38
10=que/past	-1.02
10=que/self	-1.28
10=que/truefalse	-0.96
10=que/truetrue	-0.36
10=run-on	-0.70
10=run-on/-	-0.75
10=run-on/I-now	-0.35
10=run-on/falsefalse	-0.66
10=run-on/none	-0.37
10=run-on/now	-0.27
10=run-on/other	-0.21
10=run-on/past	-0.41
10=run-on/self	-0.81
10=run-on/truefalse	-0.50
10=selfchild	-1.76
10=selfnone	-0.30
10=selfother	-1.08
10=selfself	-0.80
10=selfthing	-1.02
10=si	-1.61
10=si/-	-1.48
10=si/I-now	-0.53
10=si/I-past	-0.79
10=si/falsefalse	-1.41
10=si/falsetrue	-0.84
10=si/he-past	-0.30
10=si/none	-0.62
10=si/now	-0.81
10=si/other	-0.24
10=si/past	-0.53
10=si/self	-1.79
10=si/thing	-0.62
10=si/truefalse	-0.94
10=si/truetrue	-1.21
10=sino	-0.47
10=sino/-	-0.47
10=sino/falsefalse	-0.52
10=sino/falsetrue	-0.45
10=sino/other	-0.45
10=sino/self	-0.52
10=thingchild	0.58
10=thingother	-2.02
10=thingself	0.30
10=thingthing	-0.73
10=y	-0.45
10=y/-	-1.45
10=y/I-now	0.13
10=y/I-past	0.33
10=y/child	-0.64
10=y/falsefalse	-1.40
10=y/falsetrue	-0.23
10=y/he-past	-1.14
10=y/none	0.61
10=y/now	-0.54
10=y/other	-0.71
10=y/past	-0.61
10=y/self	-1.24
10=y/thing	0.31
10=y/truefalse	-1.19
10=y/truetrue	0.45
10v:message	-1.72
10v:quoted	-0.65
10v:reported	-1.40
10|	-0.52
11=	0.62
11=(/-	0.15
11=(/I-now	-0.27
11=(/I-past	-0.25
11=(/falsefalse	-0.16
11=(/falsetrue	0.62
11=(/none	0.62
11=(/other	-0.27
11=(/self	-0.25
11=(/thing	-0.16
11=(/truefalse	-0.42
11=)/falsefalse	-0.38
11=)/falsetrue	-0.38
11=)/other	0.13
11=)/past	-0.22
11=)/self	-0.38
11=)/thing	-0.14
11=,	0.27
11=,/-	-0.14
11=,/I-now	0.21
11=,/I-past	0.74
11=,/child	0.54
11=,/falsefalse	0.37
11=,/falsetrue	0.36
11=,/he-past	-0.24
11=,/none	0.18
11=,/thing	0.11
11=,/truetrue	-0.74
11=-	-0.58
11=-/-	-0.33
11=-/I-past	-0.43
11=-/falsefalse	-0.58
11=-/none	-0.25
11=-/now	-0.46
11=-/other	-0.25
11=-/self	-0.49
11=...	0.70
11=.../-	0.70
11=.../falsefalse	0.70
11=.../self	0.70
11=/	-0.17
11=//-	-0.17
11=//falsefalse	-0.17
11=//none	-0.17
11=:	0.37
11=:/I-now	0.69
11=:/falsefalse	0.46
11=:/he-past	-0.87
11=:/none	0.43
11=:/now	0.52
11=:/other	-0.87
11=:/past	-1.47
11=:/self	0.49
11=:/thing	-0.16
11=:/truefalse	-0.91
11=:/truetrue	0.32
11=;	-0.13
11=;/-	-0.65
11=;/I-now	-1.08
11=;/I-past	-1.95
11=;/child	-0.15
11=;/he-past	-0.67
11=;/now	1.08
11=;/other	0.13
11=;/past	0.47
11=;/self	-0.68
11=;/thing	0.19
11=;/truefalse	-0.58
11=;/truetrue	-0.46
11=antes	0.15
11=antes/falsefalse	0.70
11=antes/falsetrue	-0.48
11=antes/past	0.26
11=antes/self	0.31
11=antes/truefalse	-1.03
11=antes/truetrue	0.72
11=asi	-0.58
11=asi/-	-0.24
11=asi/I-now	-0.43
11=asi/falsefalse	-0.24
11=asi/none	-0.24
11=asi/self	-0.43
11=asi/truefalse	-0.43
11=aunque	1.17
11=aunque/-	1.23
11=aunque/child	0.44
11=aunque/falsefalse	0.88
11=aunque/falsetrue	0.91
11=aunque/none	0.76
11=aunque/other	0.53
11=aunque/past	-0.21
11=aunque/self	0.86
11=aunque/thing	-0.21
11=aunque/truefalse	0.78
11=aunque/truetrue	0.25
11=childother	0.55
11=childself	-0.88
11=childthing	1.07
11=como/none	0.58
11=como/self	0.68
11=como/thing	-0.84
11=como/truetrue	0.28
11=cual	0.58
11=cual/I-now	0.58
11=cual/self	0.58
11=cual/truefalse	0.58
11=cuando	0.15
11=cuando/I-now	-0.16
11=cuando/I-past	0.42
11=cuando/child	0.58
11=cuando/he-past	-0.67
11=cuando/none	0.75
11=cuando/now	1.08
11=cuando/other	0.24
11=cuando/past	-0.41
11=cuando/thing	-1.28
11=cuando/truefalse	0.62
11=cuando/truetrue	0.40
11=desde	0.12
11=desde/-	0.11
11=desde/I-past	-0.85
11=desde/falsefalse	0.10
11=desde/none	0.27
11=desde/now	0.42
11=desde/thing	-0.62
11=desde/truefalse	-0.11
11=donde/-	-0.59
11=donde/I-now	-0.54
11=donde/I-past	-0.63
11=donde/falsefalse	0.28
11=donde/falsetrue	-1.00
11=donde/he-past	-1.03
11=donde/none	0.43
11=donde/now	0.47
11=donde/other	-0.39
11=donde/past	0.60
11=donde/thing	-0.21
11=donde/truefalse	0.61
11=donde/truetrue	-0.63
11=e	-0.34
11=e/-	-0.34
11=e/thing	-0.34
11=e/truefalse	-0.34
11=entonces/-	-0.42
11=entonces/I-now	1.04
11=entonces/falsefalse	-0.17
11=entonces/now	0.34
11=entonces/truefalse	0.51
11=hasta/I-past	-0.97
11=hasta/none	-0.14
11=hasta/now	1.12
11=hasta/past	-0.15
11=hasta/thing	-0.36
11=hasta/truefalse	-0.36
11=hasta/truetrue	-0.13
11=luego/-	-0.86
11=luego/I-now	0.25
11=luego/I-past	0.47
11=luego/falsefalse	-1.13
11=luego/he-past	-0.89
11=luego/other	-0.42
11=luego/past	0.62
11=luego/self	0.70
11=luego/thing	-0.85
11=luego/truefalse	0.83
11=mientras	0.29
11=mientras/falsetrue	0.37
11=mientras/none	-0.28
11=mientras/now	0.49
11=mientras/other	-0.70
11=mientras/past	-0.12
11=mientras/self	0.16
11=mientras/thing	0.50
11=mientras/truefalse	-1.06
11=mientras/truetrue	-0.59
11=ni	-0.18
11=ni/-	0.63
11=ni/I-now	0.16
11=ni/I-past	-0.62
11=ni/falsefalse	0.27
11=ni/none	1.69
11=ni/now	-0.17
11=ni/other	-0.23
11=ni/past	1.16
11=ni/self	-0.23
11=ni/thing	0.89
11=ni/truefalse	0.55
11=ni/truetrue	-1.00
11=nonenone	-0.13
11=noneother	0.48
11=nonething	0.38
11=o	0.41
11=o/falsefalse	0.61
11=o/falsetrue	-0.88
11=o/none	-0.88
11=o/now	0.45
11=o/past	0.26
11=o/self	0.45
11=o/thing	0.59
11=o/truefalse	0.23
11=o/truetrue	0.59
11=otherchild	-0.17
11=othernone	-0.37
11=otherother	0.27
11=otherthing	0.34
11=pero	-0.16
11=pero/-	0.28
11=pero/I-past	-0.36
11=pero/falsefalse	0.12
11=pero/falsetrue	-0.40
11=pero/he-past	-0.21
11=pero/none	0.61
11=pero/now	-0.84
11=pero/other	-0.66
11=pero/past	-0.57
11=pero/self	-0.80
11=pero/thing	0.16
11=pero/truefalse	-0.69
11=pero/truetrue	-0.29
11=porque	-0.40
11=porque/-	0.21
11=porque/I-now	1.43
11=porque/I-past	-0.89
11=porque/falsefalse	-0.13
11=porque/falsetrue	0.39
11=porque/he-past	-1.45
11=porque/none	-0.36
11=porque/now	0.24
11=porque/other	-0.70
11=porque/past	-1.48
11=porque/self	-0.53
11=porque/thing	0.40
11=porque/truefalse	-1.27
11=porque/truetrue	-0.33
11=que	0.15
11=que/-	0.32
11=que/I-now	-0.60
11=que/I-past	0.58
11=que/child	-0.72
11=que/falsetrue	0.55
11=que/he-past	-0.93
11=que/none	-0.77
11=que/now	0.16
11=que/other	-0.18
11=que/past	-0.28
11=que/self	0.14
11=que/thing	0.19
11=que/truefalse	-0.66
11=que/truetrue	-0.46
11=run-on/I-now	0.52
11=run-on/falsefalse	0.40
11=run-on/none	-0.36
11=run-on/now	-0.28
11=run-on/other	0.70
11=run-on/past	-0.15
11=run-on/self	-0.46
11=selfchild	0.88
11=selfnone	0.44
11=selfself	-0.32
11=selfthing	0.20
11=si	0.31
11=si/-	0.32
11=si/I-now	0.52
11=si/I-past	1.05
11=si/falsetrue	0.63
11=si/he-past	1.08
11=si/none	0.28
11=si/other	-0.15
11=si/past	-0.53
11=si/self	0.11
11=si/thing	1.13
11=si/truetrue	-0.14
11=sino	0.65
11=sino/-	0.65
11=sino/falsefalse	0.37
11=sino/falsetrue	0.49
11=sino/other	0.49
11=sino/self	0.37
11=thingchild	-0.84
11=thingnone	0.15
11=thingother	0.59
11=thingself	0.13
11=thingthing	0.14
11=y	-0.11
11=y/-	-0.78
11=y/I-now	-0.65
11=y/falsefalse	0.17
11=y/falsetrue	-0.56
11=y/none	-0.19
11=y/now	1.39
11=y/other	-0.12
11=y/past	-0.78
11=y/self	-0.20
11=y/truefalse	0.37
11=y/truetrue	-0.63
11v:message	-0.71
11v:reported	0.82
11|	-0.41
M|b:# .	-0.85
M|b:# a	-0.21
M|b:# al	-0.11
M|b:# de	-0.26
M|b:. me	-0.25
M|b:^ a	0.62
M|b:^ aparec	-0.33
M|b:^ camb	-0.21
M|b:^ coment	-0.21
M|b:^ compr	-0.79
M|b:^ con	0.18
M|b:^ dej	-1.34
M|b:^ el	-0.16
M|b:^ ell	-1.05
M|b:^ en	-0.18
M|b:^ escrib	-0.42
M|b:^ fue	-0.45
M|b:^ hiz	-0.63
M|b:^ hoy	-0.75
M|b:^ la	-1.18
M|b:^ le	-1.26
M|b:^ ley	-0.30
M|b:^ llam	-0.80
M|b:^ llen	-0.52
M|b:^ lo	-0.96
M|b:^ lueg	-0.34
M|b:^ mand	-0.69
M|b:^ mi	-0.19
M|b:^ mientr	-0.75
M|b:^ mis	-0.33
M|b:^ ni	1.88
M|b:^ pag	-0.44
M|b:^ pas	-0.46
M|b:^ per	-0.41
M|b:^ pid	-1.42
M|b:^ por	-0.36
M|b:^ porqu	-0.18
M|b:^ public	-0.49
M|b:^ pus	-0.87
M|b:^ reserv	-0.46
M|b:^ sac	-0.30
M|b:^ se	-1.64
M|b:^ si	0.99
M|b:^ su	-0.58
M|b:^ sub	-0.50
M|b:^ toc	-0.71
M|b:^ un	-0.63
M|b:^ y	-0.31
M|b:a #	-0.14
M|b:a .	-0.25
M|b:a busc	0.28
M|b:a cas	-0.47
M|b:a cen	-0.50
M|b:a dec	-0.45
M|b:a favor	-0.54
M|b:a grit	-0.91
M|b:a la	0.29
M|b:a las	-0.78
M|b:a mis	-0.31
M|b:a su	-0.36
M|b:abr el	-0.53
M|b:acompañ .	-0.43
M|b:acompañ a	-0.50
M|b:agent me	-0.70
M|b:al #	-1.63
M|b:al autobu	-0.32
M|b:al de	-0.26
M|b:al minut	-0.35
M|b:al port	-0.16
M|b:al telefon	0.25
M|b:algui me	0.28
M|b:algui pid	-0.31
M|b:alt ,	-0.86
M|b:alt en	-0.55
M|b:amistad a	-0.28
M|b:ansiedad .	0.36
M|b:ant que	0.58
M|b:antigu jef	-0.42
M|b:aparec en	-0.66
M|b:apell .	-0.36
M|b:apell de	-0.34
M|b:asient .	0.52
M|b:ataqu de	0.22
M|b:autobu .	-0.32
M|b:avis a	-0.39
M|b:avis de	-0.22
M|b:baj por	0.24
M|b:barr .	-0.93
M|b:busc .	0.47
M|b:camb la	0.15
M|b:camiset con	-0.17
M|b:carr .	-0.66
M|b:cart a	-0.52
M|b:cas .	-0.92
M|b:casi siempr	-0.51
M|b:cen .	-0.50
M|b:certific medic	-0.26
M|b:chic de	-0.34
M|b:cit con	-0.38
M|b:cocin .	-0.45
M|b:com en	-0.68
M|b:com mi	0.40
M|b:coment mi	-0.29
M|b:comisar .	0.34
M|b:compañer de	-0.71
M|b:compañer se	-0.69
M|b:compr el	-0.73
M|b:con el	-0.46
M|b:con la	-0.27
M|b:con los	-0.11
M|b:con mi	-0.51
M|b:con mis	-0.50
M|b:con un	-0.46
M|b:con una	-0.74
M|b:conmig .	-0.43
M|b:cont en	0.51
M|b:contr mi	-0.55
M|b:cop de	-0.29
M|b:cuand aparec	-0.53
M|b:cuand dij	-0.18
M|b:cuand el	-0.36
M|b:cuand ley	-0.15
M|b:cuand sal	-0.20
M|b:cuelg al	-0.35
M|b:cuent .	-0.38
M|b:cuent en	0.38
M|b:cuñ se	-0.23
M|b:de #	-0.25
M|b:de afuer	0.46
M|b:de cabecer	0.15
M|b:de defunci	-0.27
M|b:de el	-0.78
M|b:de ell	-0.54
M|b:de esper	-0.15
M|b:de la	0.21
M|b:de los	0.14
M|b:de mi	0.38
M|b:de mis	0.11
M|b:de nuev	-0.15
M|b:de pastill	-0.78
M|b:de que	-0.18
M|b:de solter	-0.24
M|b:de su	-0.76
M|b:de tod	0.39
M|b:dej en	-1.24
M|b:dej un	-0.12
M|b:del #	-0.28
M|b:delant de	-0.53
M|b:denunc .	-0.60
M|b:denunc contr	-0.56
M|b:desd el	-0.45
M|b:despu del	-0.41
M|b:diar en	-0.58
M|b:dij mi	-0.43
M|b:dio a	-0.30
M|b:dio agu	-0.56
M|b:dio el	-0.61
M|b:dio mi	-0.83
M|b:dio un	0.22
M|b:direcci .	-0.89
M|b:direcci de	-0.11
M|b:direcci en	-0.29
M|b:dorm .	-0.13
M|b:dos vec	-0.30
M|b:duerm en	0.15
M|b:el #	-0.95
M|b:el .	-0.90
M|b:el agent	-0.70
M|b:el asient	0.29
M|b:el balc	-0.42
M|b:el banc	-0.21
M|b:el carr	-0.24
M|b:el coleg	-0.17
M|b:el con	-0.66
M|b:el cuart	-0.42
M|b:el dia	-0.74
M|b:el en	-0.45
M|b:el est	-0.51
M|b:el for	-0.38
M|b:el guard	-0.47
M|b:el hab	-0.28
M|b:el hombr	-0.15
M|b:el libr	-0.34
M|b:el lun	-0.90
M|b:el me	-0.40
M|b:el medic	0.19
M|b:el mensaj	-0.53
M|b:el mied	0.34
M|b:el numer	-0.20
M|b:el padr	-0.56
M|b:el porter	-0.11
M|b:el segu	-0.32
M|b:el segur	-0.19
M|b:el sub	-0.44
M|b:el te	-0.11
M|b:el telefon	0.56
M|b:el timbr	0.39
M|b:el vecin	-0.39
M|b:el vide	-0.39
M|b:el viern	-0.14
M|b:el vigilant	-0.40
M|b:ell .	-0.54
M|b:ell es	-0.62
M|b:ell le	0.11
M|b:ell me	-0.93
M|b:en comisar	0.39
M|b:en el	-0.56
M|b:en mi	-0.88
M|b:en navidad	-0.24
M|b:en otr	-0.50
M|b:en tres	0.33
M|b:en un	-0.86
M|b:en voz	-0.64
M|b:entr a	-1.12
M|b:entreg el	-0.58
M|b:entreg la	-0.63
M|b:es mi	-0.48
M|b:escrib a	-0.18
M|b:escrib en	-0.46
M|b:espos .	-0.63
M|b:espos se	0.41
M|b:espos tard	0.18
M|b:esquin me	-0.60
M|b:est .	0.80
M|b:est en	-0.51
M|b:estacion frent	-0.16
M|b:favor de	-0.54
M|b:firm com	-0.54
M|b:flor a	-0.23
M|b:for de	-0.38
M|b:forens me	-0.50
M|b:fot .	-1.26
M|b:fot de	-0.86
M|b:frasc de	-0.78
M|b:frent al	-0.18
M|b:fue a	-0.76
M|b:graduaci .	-0.27
M|b:grit mi	-0.32
M|b:grup de	-0.83
M|b:guard me	-0.86
M|b:ha dado	0.15
M|b:habl con	-0.49
M|b:habl de	-0.34
M|b:hac mas	0.42
M|b:herman ,	0.87
M|b:herman .	-0.52
M|b:herman :	-0.39
M|b:herman de	-0.70
M|b:herman en	-0.52
M|b:herman est	-0.65
M|b:herman le	0.50
M|b:herman lo	-0.68
M|b:herman me	-0.89
M|b:herman menor	-0.72
M|b:hij .	-0.32
M|b:hij en	-0.18
M|b:hiz la	-0.47
M|b:hiz pas	-0.22
M|b:hiz un	-0.26
M|b:hor .	-0.76
M|b:humill .	-1.12
M|b:invit a	-0.50
M|b:jef ,	-1.11
M|b:jef .	-0.79
M|b:jef casi	-0.51
M|b:jef se	-0.22
M|b:jef sol	-0.20
M|b:jef vin	-0.14
M|b:la #	-0.20
M|b:la baj	0.24
M|b:la cabez	0.54
M|b:la cit	-0.41
M|b:la cocin	-0.50
M|b:la denunc	-0.64
M|b:la direcci	-0.11
M|b:la escuel	-0.34
M|b:la esquin	-0.60
M|b:la fil	-0.39
M|b:la fiscal	-0.54
M|b:la fot	0.29
M|b:la mam	-0.29
M|b:la not	-0.25
M|b:la notar	-0.13
M|b:la nov	-0.45
M|b:la pantorrill	-0.22
M|b:la papeler	-0.29
M|b:la plaz	-0.21
M|b:la profesor	-0.17
M|b:la puert	0.12
M|b:la sal	-0.37
M|b:la tard	-0.89
M|b:la tiend	0.31
M|b:la ventan	-0.28
M|b:lado .	-0.23
M|b:las #	-0.72
M|b:las llav	-0.22
M|b:las luc	0.33
M|b:le cont	0.18
M|b:le dio	-1.03
M|b:le escrib	-0.18
M|b:le lleg	-0.18
M|b:le mand	-1.00
M|b:le pas	-0.57
M|b:le pid	-0.42
M|b:le pus	-0.26
M|b:le toc	-0.45
M|b:ley mi	-0.55
M|b:llam a	-0.92
M|b:llav .	-0.41
M|b:lleg a	-0.15
M|b:llen mi	-0.52
M|b:llev a	-0.69
M|b:llev mi	-0.72
M|b:llor a	-0.34
M|b:lo invit	-0.50
M|b:lo mand	-0.62
M|b:lo repit	-0.72
M|b:los corre	-0.40
M|b:los niñ	0.16
M|b:los ojos	-0.74
M|b:lueg el	-0.15
M|b:lun .	-1.01
M|b:madr ,	-0.14
M|b:madr .	0.65
M|b:madr est	-0.62
M|b:madr me	-0.79
M|b:madr se	0.13
M|b:mam ,	-0.42
M|b:mam .	-1.00
M|b:mam de	-0.29
M|b:mam le	0.17
M|b:mam se	-0.71
M|b:mand a	-0.94
M|b:mand flor	-0.82
M|b:mand un	-0.28
M|b:mand una	-0.34
M|b:mar duerm	-0.13
M|b:mariachi a	-0.25
M|b:mas que	0.42
M|b:me .	-0.25
M|b:me acompañ	-0.71
M|b:me avis	0.35
M|b:me da	-0.59
M|b:me dej	0.14
M|b:me dij	-0.43
M|b:me entreg	-0.86
M|b:me ha	0.55
M|b:me habl	0.17
M|b:me hiz	0.44
M|b:me llam	-0.73
M|b:me lo	-0.16
M|b:me mand	-0.67
M|b:me mir	0.15
M|b:me mord	-0.22
M|b:me reenvi	-0.36
M|b:me reproch	-0.50
M|b:me sigu	-0.95
M|b:me tuv	0.26
M|b:me vio	0.13
M|b:medic de	0.15
M|b:medic me	0.15
M|b:mejor amig	0.28
M|b:mensaj en	-0.87
M|b:mes .	-0.23
M|b:mi .	0.28
M|b:mi abrig	-0.42
M|b:mi abuel	-0.19
M|b:mi amig	-0.89
M|b:mi antigu	-0.42
M|b:mi apell	-0.50
M|b:mi asient	-0.49
M|b:mi barr	-0.95
M|b:mi call	-0.98
M|b:mi canast	-1.03
M|b:mi car	-0.27
M|b:mi cas	-0.88
M|b:mi cedul	-0.32
M|b:mi clinic	-0.51
M|b:mi coch	-0.51
M|b:mi compañer	-0.31
M|b:mi corre	-0.87
M|b:mi cuent	-0.37
M|b:mi cuñ	-0.23
M|b:mi diar	-0.58
M|b:mi direcci	-1.06
M|b:mi escritor	-0.48
M|b:mi espos	0.29
M|b:mi firm	-0.16
M|b:mi fot	-1.31
M|b:mi graduaci	-0.27
M|b:mi hij	-0.44
M|b:mi horar	-0.38
M|b:mi jef	-0.65
M|b:mi lado	-0.19
M|b:mi llav	-0.37
M|b:mi madr	-0.65
M|b:mi mar	0.45
M|b:mi mejor	0.28
M|b:mi muj	0.39
M|b:mi nombr	-1.16
M|b:mi nov	0.90
M|b:mi numer	-0.25
M|b:mi oficin	-0.41
M|b:mi padr	0.19
M|b:mi pap	-0.78
M|b:mi parej	0.10
M|b:mi perr	-0.90
M|b:mi prim	-1.05
M|b:mi prop	0.27
M|b:mi puert	-1.40
M|b:mi sal	-1.16
M|b:mi suegr	-0.22
M|b:mi tia	-0.93
M|b:mi trabaj	-0.55
M|b:mi vecin	-0.38
M|b:mi ventan	-0.19
M|b:minut .	-0.35
M|b:mir con	-0.47
M|b:mis fot	-0.70
M|b:mis hij	-0.63
M|b:mis lent	-0.28
M|b:mord la	-0.22
M|b:nada mas	-0.29
M|b:nadi me	0.17
M|b:ni a	1.09
M|b:ni el	0.46
M|b:ni mi	0.93
M|b:niñ .	0.40
M|b:no duerm	0.49
M|b:no habl	0.21
M|b:no hac	0.42
M|b:no ladr	-0.36
M|b:no lo	0.42
M|b:no me	0.47
M|b:noch .	0.24
M|b:nombr .	-0.85
M|b:nombr com	-1.46
M|b:nombr en	-0.19
M|b:not a	-0.18
M|b:numer de	-0.61
M|b:oficin .	-0.41
M|b:otr vez	-0.44
M|b:padr .	-0.51
M|b:padr de	-0.56
M|b:padr le	-0.46
M|b:pag mi	-0.46
M|b:palabr en	-0.59
M|b:pantorrill .	-0.22
M|b:pap ,	-1.32
M|b:pap .	-0.42
M|b:par en	-0.30
M|b:par mi	-0.81
M|b:par que	0.43
M|b:part de	-0.20
M|b:pas el	-0.56
M|b:pas la	-1.06
M|b:pas por	-1.39
M|b:pat .	-0.11
M|b:perr de	-0.47
M|b:pid a	-0.55
M|b:pid amistad	-0.28
M|b:pid la	-0.21
M|b:pid mi	-1.17
M|b:pid que	0.35
M|b:pis .	-1.00
M|b:por ansiedad	0.24
M|b:por eso	-1.01
M|b:por est	0.42
M|b:por la	-0.64
M|b:por mi	-1.94
M|b:por mis	-0.25
M|b:por su	-0.33
M|b:porqu el	-0.46
M|b:porter me	-0.11
M|b:pregunt por	-0.25
M|b:prim ,	-0.72
M|b:prim .	-0.40
M|b:prim le	-0.42
M|b:public en	-0.26
M|b:public mi	-0.25
M|b:puert de	-0.15
M|b:puert me	0.29
M|b:pus a	-0.78
M|b:pus contr	-0.38
M|b:pus el	-0.39
M|b:pus en	-0.41
M|b:pus mi	-0.86
M|b:pus una	-0.30
M|b:que entr	-1.04
M|b:que la	0.36
M|b:que le	-0.31
M|b:que ley	-0.58
M|b:que mand	-0.33
M|b:que mi	-0.56
M|b:que no	0.33
M|b:que pus	-0.38
M|b:que yo	-0.67
M|b:qued en	-0.24
M|b:ram en	-0.46
M|b:reproch que	-0.50
M|b:reserv a	-0.28
M|b:sab .	-0.65
M|b:sac a	-0.17
M|b:sac cop	-0.29
M|b:sal ,	-0.99
M|b:sal a	0.20
M|b:sal de	-0.27
M|b:sal mi	-0.54
M|b:se desmay	-0.82
M|b:se estacion	-0.16
M|b:se hiz	-0.75
M|b:se le	0.30
M|b:se llam	-0.62
M|b:se llev	-0.93
M|b:se me	0.13
M|b:se par	-0.84
M|b:se pas	0.26
M|b:se pus	-1.00
M|b:se qued	0.44
M|b:se sent	-0.67
M|b:seman .	-0.38
M|b:sent a	-0.21
M|b:sent en	-0.73
M|b:señor de	-0.18
M|b:señor me	-1.08
M|b:si el	0.80
M|b:sill .	-0.13
M|b:sol cuelg	-0.35
M|b:son el	-0.66
M|b:su barc	-0.20
M|b:su cart	-0.45
M|b:su madr	-0.61
M|b:sub conmig	-0.36
M|b:suegr se	-1.07
M|b:tard .	-0.36
M|b:tard en	0.14
M|b:telefon de	0.21
M|b:ten mi	-0.43
M|b:tia viv	-0.56
M|b:toc el	-0.71
M|b:toc mi	-0.21
M|b:tom mi	-0.13
M|b:trabaj .	-0.71
M|b:tres vec	0.25
M|b:tuv que	-1.57
M|b:un ataqu	0.22
M|b:un cartel	-0.23
M|b:un certific	-0.26
M|b:un chic	-0.34
M|b:un frasc	-0.78
M|b:un mariachi	-0.25
M|b:un mensaj	-0.43
M|b:un perfil	-0.70
M|b:un ram	-0.46
M|b:un señor	-0.99
M|b:una cart	-0.99
M|b:una denunc	-0.32
M|b:una fot	-0.78
M|b:una sill	-0.17
M|b:va a	0.38
M|b:vec .	-0.30
M|b:vecin me	-0.39
M|b:ventan .	-0.30
M|b:vide .	-0.25
M|b:vin el	-0.14
M|b:vio mi	-0.84
M|b:viv sol	-0.56
M|b:voz alt	-0.64
M|b:y el	-1.97
M|b:y la	-0.14
M|b:y le	-0.60
M|b:y lo	-0.56
M|b:y los	-0.51
M|b:y mi	-0.13
M|b:y no	0.29
M|b:y pid	-0.33
M|b:y por	-0.87
M|b:y pus	-0.53
M|b:y ten	-0.29
M|b:y un	-0.21
M|b:y yo	1.01
M|b:ya no	0.42
M|b:yo .	0.54
M|b:yo no	-0.31
M|b:zapat .	-0.60
M|b:§ ,	-0.87
M|b:§ .	-0.97
M|b:§ a	-0.42
M|b:§ me	-0.33
M|f:0/other	0.17
M|f:1/other	-0.32
M|f:3/other	0.16
M|g:action	-0.15
M|g:anger	0.40
M|g:appetite	0.48
M|g:belittle	-0.15
M|g:body	0.50
M|g:care	0.21
M|g:concentration	0.68
M|g:damage	-0.50
M|g:diagnosis	-0.99
M|g:disgust	-0.16
M|g:expects	-0.40
M|g:fear	0.13
M|g:feelVerb	0.47
M|g:guard	0.41
M|g:injury	-0.17
M|g:injuryCue	-0.74
M|g:lasting	-0.20
M|g:medicine	0.49
M|g:messageThing	0.20
M|g:numb	-0.91
M|g:relief	0.38
M|g:sad	0.23
M|g:saying	-0.15
M|g:says	-0.19
M|g:shows	-0.25
M|g:sleep	0.19
M|g:stirs	0.41
M|g:sureBlame	0.48
M|g:sureState	-0.25
M|g:sureStirs	-0.33
M|g:sureThing	0.99
M|g:thing	-0.21
M|g:tired	0.29
M|g:trust	0.16
M|g:wants	-0.50
M|gs:action/MY-person	-0.13
M|gs:action/PEOPLE	-1.46
M|gs:action/SHE	-0.54
M|gs:action/THE-person	-1.07
M|gs:anger/EL	0.38
M|gs:anger/SHE	-0.54
M|gs:appetite/EL	0.63
M|gs:belittle/EL	-0.15
M|gs:blame/EL	-0.13
M|gs:blame/MY-person	0.61
M|gs:body/EL	0.36
M|gs:care/EL	0.50
M|gs:children/EL	0.12
M|gs:children/THE-child	-0.53
M|gs:children/THE-person	-0.48
M|gs:concentration/EL	0.46
M|gs:concentration/MY-person	0.33
M|gs:concentration/THE-person	-0.21
M|gs:damage/EL	-0.35
M|gs:damage/MY-person	-0.52
M|gs:damage/THE-person	-0.61
M|gs:diagnosis/EL	-0.99
M|gs:drink/EL	-0.37
M|gs:drink/MY-person	0.56
M|gs:drink/THE-person	-0.28
M|gs:evidence/MY-person	-0.33
M|gs:evidence/SHE	-0.92
M|gs:evidence/THE-person	-0.72
M|gs:expects/EL	-0.40
M|gs:fear/EL	0.37
M|gs:feelVerb/EL	-0.13
M|gs:feelVerb/MY-person	0.58
M|gs:figure/MY-person	-0.38
M|gs:figure/THE-person	-0.80
M|gs:guard/EL	0.26
M|gs:guard/MY-person	0.61
M|gs:guard/SHE	-0.77
M|gs:guard/THE-person	-0.59
M|gs:harm/EL	-0.58
M|gs:harm/MY-person	0.13
M|gs:injury/EL	-0.28
M|gs:injury/MY-person	0.31
M|gs:injury/THE-person	-0.43
M|gs:injuryCue/EL	-0.74
M|gs:injuryCue/MY-person	0.24
M|gs:injuryCue/THE-animal	-0.22
M|gs:injuryCue/THE-person	-0.23
M|gs:lasting/EL	0.12
M|gs:lasting/PEOPLE	0.78
M|gs:lasting/THE-person	-0.31
M|gs:look/EL	-0.67
M|gs:look/MY-animal	-0.38
M|gs:look/MY-person	0.31
M|gs:look/SHE	-0.30
M|gs:look/THE-animal	-0.76
M|gs:look/THE-person	-0.47
M|gs:messageThing/EL	0.22
M|gs:messageThing/HIS-thing	-0.45
M|gs:messageThing/SHE	-0.55
M|gs:messageThing/THE-person	-1.20
M|gs:numb/EL	-0.67
M|gs:otherMeaning/EL	-0.61
M|gs:otherMeaning/MY-person	0.76
M|gs:otherMeaning/THE-person	-0.53
M|gs:otherPerson/HIS-person	-0.31
M|gs:otherPerson/MY-animal	-0.77
M|gs:otherPerson/MY-person	-0.22
M|gs:otherPerson/NAME	-0.16
M|gs:otherPerson/PEOPLE	0.31
M|gs:otherPerson/SHE	-0.69
M|gs:otherPerson/THE-animal	0.49
M|gs:otherPerson/THE-child	-0.57
M|gs:otherPerson/THE-person	-0.65
M|gs:relief/EL	-0.24
M|gs:relief/THE-person	-0.50
M|gs:sad/EL	0.36
M|gs:sad/MY-person	-0.13
M|gs:sad/SHE	-0.24
M|gs:sad/THE-person	-0.35
M|gs:saying/EL	-0.80
M|gs:saying/HIS-person	-0.57
M|gs:saying/SHE	-0.43
M|gs:saying/THE-person	-0.69
M|gs:says/EL	-0.92
M|gs:says/HIS-person	-0.57
M|gs:shows/EL	-0.73
M|gs:sleep/EL	-0.24
M|gs:sleep/MY-person	0.41
M|gs:stirs/EL	0.42
M|gs:sureBlame/EL	0.48
M|gs:sureState/MY-person	-0.16
M|gs:sureState/THE-person	-0.60
M|gs:sureThing/EL	0.62
M|gs:sureThing/MY-person	0.70
M|gs:sureVerb/EL	-0.39
M|gs:thing/EL	-0.70
M|gs:thing/HIS	0.35
M|gs:thing/MY-person	0.17
M|gs:thing/NAME	-0.58
M|gs:thing/THE-person	-0.33
M|gs:tired/EL	-0.17
M|gs:trust/EL	-0.22
M|gs:trust/MY-person	0.47
M|gs:wants/MY-person	-0.50
M|gt:action/-	0.27
M|gt:action/now	-0.48
M|gt:action/past	-1.14
M|gt:anger/-	0.17
M|gt:anger/he-past	-1.42
M|gt:anger/now	0.42
M|gt:appetite/-	-0.26
M|gt:appetite/I-now	0.61
M|gt:appetite/he-past	0.19
M|gt:appetite/now	0.25
M|gt:appetite/past	-0.24
M|gt:blame/he-past	-0.57
M|gt:body/-	0.39
M|gt:body/I-now	0.40
M|gt:body/he-past	-1.01
M|gt:body/past	-0.42
M|gt:care/he-past	0.55
M|gt:care/now	-0.19
M|gt:care/past	-0.67
M|gt:children/-	0.15
M|gt:children/he-past	0.23
M|gt:children/past	-1.05
M|gt:concentration/he-past	0.50
M|gt:concentration/past	-0.20
M|gt:confused/now	0.60
M|gt:confused/past	-0.62
M|gt:damage/-	0.24
M|gt:damage/I-now	-1.05
M|gt:damage/he-past	-0.52
M|gt:damage/now	-0.46
M|gt:damage/past	-0.74
M|gt:diagnosis/he-past	-0.88
M|gt:disgust/-	-0.10
M|gt:drink/I-now	-0.23
M|gt:drink/he-past	-0.76
M|gt:drink/past	-1.04
M|gt:evidence/-	-0.25
M|gt:evidence/I-now	-0.32
M|gt:evidence/now	-0.86
M|gt:evidence/past	0.14
M|gt:expects/he-past	-0.40
M|gt:fear/-	-0.68
M|gt:fear/he-past	0.73
M|gt:fear/now	-0.10
M|gt:fear/past	-0.96
M|gt:feel/he-past	-1.06
M|gt:feelVerb/-	-0.89
M|gt:feelVerb/I-now	0.38
M|gt:feelVerb/he-past	0.34
M|gt:feelVerb/now	0.91
M|gt:feelVerb/past	0.72
M|gt:figure/-	0.24
M|gt:figure/I-now	-0.17
M|gt:figure/he-past	-0.46
M|gt:figure/now	-0.59
M|gt:figure/past	0.10
M|gt:guard/-	0.79
M|gt:guard/I-now	-0.77
M|gt:guard/past	-0.33
M|gt:harm/he-past	-0.59
M|gt:harm/past	-0.44
M|gt:injury/-	-0.31
M|gt:injury/I-now	-0.10
M|gt:injury/he-past	-0.33
M|gt:injury/past	-0.43
M|gt:injuryCue/-	-0.18
M|gt:injuryCue/I-now	-0.10
M|gt:injuryCue/he-past	-0.94
M|gt:lasting/-	0.10
M|gt:lasting/I-now	0.49
M|gt:lasting/he-past	-1.56
M|gt:lasting/now	-0.52
M|gt:look/-	-0.13
M|gt:look/I-now	-0.82
M|gt:look/he-past	-1.22
M|gt:look/past	-0.31
M|gt:medicine/now	0.15
M|gt:messageThing/-	-0.28
M|gt:messageThing/I-now	-0.70
M|gt:messageThing/he-past	0.63
M|gt:messageThing/now	0.28
M|gt:messageThing/past	-1.10
M|gt:numb/he-past	-0.43
M|gt:otherMeaning/-	0.17
M|gt:otherMeaning/he-past	-0.37
M|gt:otherMeaning/now	0.42
M|gt:otherPerson/-	-0.23
M|gt:otherPerson/I-now	-0.11
M|gt:otherPerson/I-past	-0.64
M|gt:otherPerson/he-past	-0.33
M|gt:otherPerson/past	-0.39
M|gt:relief/-	0.44
M|gt:relief/he-past	-1.03
M|gt:relief/past	0.14
M|gt:sad/-	-0.64
M|gt:sad/I-now	0.16
M|gt:sad/he-past	0.61
M|gt:sad/past	0.18
M|gt:saying/I-now	-0.20
M|gt:saying/I-past	-0.68
M|gt:saying/he-past	-0.46
M|gt:saying/past	-0.33
M|gt:says/past	-0.62
M|gt:shame/-	0.15
M|gt:shame/he-past	-1.36
M|gt:shame/past	0.11
M|gt:shows/-	0.26
M|gt:shows/he-past	-0.16
M|gt:sleep/-	0.47
M|gt:stirs/I-now	0.22
M|gt:stirs/he-past	-0.96
M|gt:sureState/-	-0.46
M|gt:sureState/he-past	-0.43
M|gt:sureState/past	-0.97
M|gt:sureStirs/-	-0.16
M|gt:sureThing/he-past	0.47
M|gt:sureThing/now	0.15
M|gt:sureThing/past	0.14
M|gt:sureVerb/-	-0.87
M|gt:sureVerb/I-now	-0.59
M|gt:sureVerb/he-past	-0.92
M|gt:sureVerb/now	0.91
M|gt:sureVerb/past	0.41
M|gt:thing/-	-0.11
M|gt:thing/he-past	-1.67
M|gt:thing/past	-0.43
M|gt:tired/he-past	0.26
M|gt:trust/I-now	-1.12
M|gt:trust/he-past	0.50
M|gt:trust/now	0.76
M|gt:trust/past	-0.80
M|gt:wants/he-past	-0.50
M|i:1-0	-0.28
M|i:1-1	0.17
M|i:1-2	0.39
M|i:1-3	0.33
M|i:2-0	-0.34
M|i:2-1	0.15
M|i:2-2	-0.43
M|i:3-1	-0.21
M|i:3-2	0.15
M|i:3-3	0.74
M|i:other	0.75
M|injury:sad	-0.47
M|it:-	0.27
M|it:I-now	0.30
M|it:he-past	0.18
M|it:now	0.49
M|it:past	0.20
M|w:#	-1.42
M|w:;	0.15
M|w:a	0.29
M|w:abr	-0.95
M|w:abrig	-0.42
M|w:abuel	-0.19
M|w:acompañ	-0.71
M|w:administrador	-0.24
M|w:afuer	0.46
M|w:agent	-0.74
M|w:agu	-0.56
M|w:algui	0.31
M|w:alli	-0.47
M|w:alt	-0.68
M|w:alter	-0.49
M|w:ambulanc	-0.42
M|w:amistad	-0.28
M|w:angusti	-1.07
M|w:anot	-0.84
M|w:ansiedad	0.36
M|w:ant	0.58
M|w:antigu	-0.42
M|w:aparat	0.36
M|w:aparc	-0.17
M|w:aparec	-0.66
M|w:apell	-0.58
M|w:apunt	-0.84
M|w:asi	-0.60
M|w:asient	0.26
M|w:ataqu	0.22
M|w:autobu	-0.32
M|w:avis	0.34
M|w:años	0.33
M|w:baj	0.66
M|w:balc	-0.49
M|w:banc	-0.28
M|w:barc	-0.20
M|w:barr	-0.93
M|w:basur	-0.15
M|w:bat	-0.45
M|w:beb	0.50
M|w:boc	-0.41
M|w:bols	-0.47
M|w:brinc	0.79
M|w:busc	0.40
M|w:cabecer	0.15
M|w:cabez	0.54
M|w:cada	0.63
M|w:call	0.22
M|w:camb	-0.13
M|w:camionet	-0.79
M|w:camiset	-0.17
M|w:canast	-1.03
M|w:cans	0.54
M|w:car	-0.50
M|w:carr	-0.24
M|w:cart	-0.66
M|w:cartel	-0.32
M|w:cas	-1.12
M|w:casi	0.33
M|w:cay	-0.70
M|w:cedul	-0.32
M|w:celul	-0.27
M|w:cen	-0.50
M|w:cerr	-0.68
M|w:certific	-0.66
M|w:chic	-0.34
M|w:cint	0.40
M|w:cit	-0.44
M|w:clinic	-0.51
M|w:cobr	-0.82
M|w:coch	-0.67
M|w:cocin	-0.50
M|w:coleg	-0.17
M|w:colg	-0.98
M|w:com	-0.10
M|w:coment	-0.39
M|w:comisar	-0.33
M|w:compañer	-0.31
M|w:compr	-0.95
M|w:con	-0.38
M|w:conmig	-0.71
M|w:cont	0.36
M|w:contact	-0.13
M|w:contr	-0.55
M|w:cop	-0.64
M|w:coraz	0.41
M|w:corre	-0.98
M|w:cort	0.27
M|w:cre	0.70
M|w:cuart	-0.42
M|w:cuchill	-0.72
M|w:cuelg	-0.35
M|w:cuent	0.60
M|w:culp	0.81
M|w:cumpleañ	-0.36
M|w:cuñ	-0.23
M|w:da	-0.10
M|w:dado	0.15
M|w:de	0.13
M|w:dec	-0.42
M|w:defunci	-0.27
M|w:dej	0.19
M|w:del	0.17
M|w:delant	-0.63
M|w:denunc	-0.95
M|w:desd	0.17
M|w:desmay	-0.82
M|w:detr	-0.28
M|w:dia	-0.74
M|w:diar	-0.58
M|w:dias	-0.43
M|w:dibuj	-0.48
M|w:dieron	-0.43
M|w:dij	-0.62
M|w:dijer	-0.25
M|w:dio	-0.96
M|w:direcci	-1.20
M|w:dorm	-0.70
M|w:dos	-0.43
M|w:duerm	0.40
M|w:ech	0.19
M|w:edific	-0.16
M|w:el	-0.30
M|w:ell	-0.92
M|w:en	-0.49
M|w:encarg	-0.70
M|w:encierr	0.54
M|w:encontr	-0.16
M|w:enter	0.37
M|w:entr	-0.18
M|w:entreg	-0.98
M|w:era	0.26
M|w:es	-1.05
M|w:escaler	-0.50
M|w:escrib	-0.41
M|w:escritor	-0.48
M|w:escuel	-0.34
M|w:ese	0.42
M|w:eso	-1.01
M|w:esper	-0.15
M|w:espos	0.26
M|w:esquin	-0.60
M|w:est	-0.10
M|w:estacion	-0.16
M|w:estoy	0.22
M|w:fals	-0.15
M|w:favor	-0.54
M|w:fech	-1.14
M|w:fil	-0.39
M|w:fiscal	-0.54
M|w:flor	-0.82
M|w:fond	-0.77
M|w:for	-0.38
M|w:forens	-0.50
M|w:fotograf	-0.98
M|w:frasc	-0.78
M|w:frent	-0.33
M|w:fue	0.50
M|w:fuer	-0.47
M|w:fund	-0.16
M|w:gan	-1.03
M|w:gat	-0.85
M|w:grab	-1.00
M|w:graduaci	-0.27
M|w:grit	0.28
M|w:guard	-0.91
M|w:ha	0.55
M|w:hab	-0.43
M|w:habl	0.12
M|w:hast	-0.85
M|w:hay	-0.29
M|w:herman	-0.26
M|w:hij	-0.47
M|w:hiz	-0.28
M|w:hombr	0.18
M|w:hor	0.39
M|w:horar	-0.38
M|w:hoy	-0.32
M|w:humill	-1.12
M|w:imprimi	-0.40
M|w:ingl	-0.57
M|w:inicial	-0.55
M|w:inscrib	-0.69
M|w:instal	-0.23
M|w:insult	0.98
M|w:invit	-0.50
M|w:jef	-0.86
M|w:juez	-0.86
M|w:la	-0.14
M|w:lado	-0.19
M|w:ladr	-0.36
M|w:le	-0.37
M|w:lent	-0.28
M|w:levant	0.61
M|w:ley	-0.56
M|w:libr	-0.35
M|w:llam	-0.42
M|w:llav	-0.39
M|w:lleg	-0.27
M|w:llen	-0.52
M|w:llev	-0.72
M|w:llor	0.13
M|w:lo	0.29
M|w:luc	0.33
M|w:lueg	-0.54
M|w:lun	-0.53
M|w:madr	-0.92
M|w:man	-1.22
M|w:mand	-1.60
M|w:mar	0.45
M|w:marc	0.14
M|w:mariachi	-0.25
M|w:matricul	-0.40
M|w:matrimon	-0.43
M|w:me	0.36
M|w:medic	0.19
M|w:mejor	0.28
M|w:menor	-0.72
M|w:mensaj	-0.96
M|w:merc	-0.14
M|w:mes	-1.30
M|w:mi	-0.17
M|w:mia	-0.55
M|w:mied	0.17
M|w:mientr	-0.75
M|w:minut	-0.35
M|w:mir	0.13
M|w:mis	-0.39
M|w:mord	-0.22
M|w:mostr	-0.80
M|w:muert	-0.44
M|w:muj	0.40
M|w:nada	-0.38
M|w:nadi	0.17
M|w:navidad	-0.31
M|w:ni	1.50
M|w:niñ	0.12
M|w:no	0.72
M|w:noch	0.28
M|w:nombr	-1.19
M|w:not	0.34
M|w:notar	-0.13
M|w:nov	0.68
M|w:nuev	-0.74
M|w:numer	-0.33
M|w:oficin	-0.54
M|w:ojos	-0.74
M|w:otr	-0.86
M|w:oyo	-0.97
M|w:padr	0.14
M|w:pag	-0.55
M|w:palabr	-0.59
M|w:pan	-0.69
M|w:pantorrill	-0.22
M|w:pap	-0.78
M|w:papeler	-0.29
M|w:paquet	-0.21
M|w:par	0.14
M|w:parej	0.10
M|w:parroqu	-0.74
M|w:part	-0.20
M|w:pas	-0.37
M|w:pasaport	-0.32
M|w:pastill	-0.78
M|w:pat	-0.11
M|w:ped	-1.27
M|w:peg	-0.33
M|w:per	-0.41
M|w:perfil	-0.67
M|w:permis	-0.52
M|w:perr	0.19
M|w:pid	-0.61
M|w:pis	-1.05
M|w:plaz	-0.22
M|w:polic	-0.66
M|w:porqu	-0.18
M|w:port	-0.16
M|w:porter	-0.11
M|w:post	-0.27
M|w:pregunt	-0.19
M|w:present	-0.71
M|w:prim	-1.05
M|w:primer	0.29
M|w:profesor	-0.29
M|w:prop	0.27
M|w:psicolog	-0.39
M|w:psiquiatr	-0.46
M|w:public	-0.49
M|w:puert	-0.46
M|w:puest	-0.16
M|w:punt	0.24
M|w:pus	-0.77
M|w:que	0.33
M|w:qued	0.46
M|w:quej	-0.18
M|w:quit	0.31
M|w:ram	-0.46
M|w:raz	0.67
M|w:recib	-0.74
M|w:reenvi	-0.40
M|w:registr	-0.73
M|w:repart	-0.61
M|w:repit	-0.73
M|w:reproch	-0.50
M|w:reserv	-0.46
M|w:respet	-0.18
M|w:rez	-0.37
M|w:rob	-0.29
M|w:roj	-0.41
M|w:rut	-0.46
M|w:sab	-1.17
M|w:sac	-0.62
M|w:sal	-0.22
M|w:se	-0.30
M|w:segu	-0.32
M|w:segur	-0.19
M|w:sell	-0.49
M|w:seman	-0.38
M|w:sent	-0.79
M|w:señor	-0.88
M|w:si	0.98
M|w:siempr	-0.61
M|w:sient	-0.14
M|w:sigu	-0.95
M|w:sill	-0.49
M|w:sin	0.70
M|w:sobr	0.67
M|w:sol	-0.30
M|w:solter	-0.24
M|w:son	-0.65
M|w:su	-0.81
M|w:sub	-0.79
M|w:suegr	0.19
M|w:sufr	-0.71
M|w:tap	0.39
M|w:tard	0.20
M|w:tarjet	-0.60
M|w:te	-0.36
M|w:telefon	0.47
M|w:tembl	-1.10
M|w:ten	-0.73
M|w:tia	-0.93
M|w:tien	0.46
M|w:tiend	0.16
M|w:timbr	0.39
M|w:toc	-0.91
M|w:tod	0.65
M|w:tom	0.56
M|w:trabaj	-0.36
M|w:tres	0.32
M|w:tumb	-0.24
M|w:tuv	0.16
M|w:un	0.36
M|w:una	-0.24
M|w:uno	-0.41
M|w:unos	-0.30
M|w:va	0.61
M|w:ve	-0.42
M|w:vecin	-0.35
M|w:vent	-0.17
M|w:ventan	-0.31
M|w:vide	-0.25
M|w:viend	0.17
M|w:viern	-0.14
M|w:vigilant	-0.40
M|w:vin	-0.93
M|w:vio	-0.52
M|w:viv	-0.79
M|w:volant	-0.13
M|w:vot	-0.76
M|w:voz	-0.64
M|w:y	0.64
M|w:ya	0.53
M|w:yo	0.32
M|w:zapat	-0.60
O|b:# ,	-0.71
O|b:# .	-1.23
O|b:# a	-0.54
O|b:# con	-0.21
O|b:# corre	-0.58
O|b:# de	-0.36
O|b:# desd	-0.59
O|b:# en	-0.41
O|b:# es	-0.64
O|b:# lleg	-0.57
O|b:# mil	-0.41
O|b:# minut	-0.73
O|b:# se	-0.37
O|b:# toc	-0.37
O|b:# vec	-0.12
O|b:# y	-0.14
O|b:, grit	-0.14
O|b:, public	-0.17
O|b:^ #	-0.86
O|b:^ ,	-0.50
O|b:^ a	0.44
O|b:^ abr	-0.88
O|b:^ ahi	-0.38
O|b:^ al	-1.06
O|b:^ algui	0.11
O|b:^ and	-0.21
O|b:^ apag	-0.41
O|b:^ aparec	-0.28
O|b:^ aplaud	-0.57
O|b:^ arranc	-0.86
O|b:^ asi	-0.58
O|b:^ asust	-1.12
O|b:^ aun	-0.39
O|b:^ ayer	-0.33
O|b:^ camb	-0.86
O|b:^ casi	-0.49
O|b:^ cay	-0.52
O|b:^ com	0.38
O|b:^ coment	-0.19
O|b:^ compr	-0.73
O|b:^ con	0.53
O|b:^ contrat	-0.56
O|b:^ cort	-0.68
O|b:^ cruz	-1.00
O|b:^ cuand	0.36
O|b:^ de	1.37
O|b:^ declar	-1.20
O|b:^ dej	-2.01
O|b:^ desd	0.90
O|b:^ dic	-0.48
O|b:^ dolor	-0.61
O|b:^ don	0.57
O|b:^ dond	-0.72
O|b:^ dur	-0.34
O|b:^ el	-0.81
O|b:^ ell	-0.41
O|b:^ empez	-0.91
O|b:^ en	0.85
O|b:^ entr	-2.01
O|b:^ es	-1.30
O|b:^ esper	0.21
O|b:^ falt	-1.39
O|b:^ firm	-0.76
O|b:^ gan	-0.22
O|b:^ graci	0.50
O|b:^ hacke	-0.50
O|b:^ hast	-0.92
O|b:^ hay	0.70
O|b:^ hoy	-0.64
O|b:^ la	-0.32
O|b:^ las	-0.99
O|b:^ le	-1.56
O|b:^ ley	-0.69
O|b:^ llam	-0.65
O|b:^ lleg	0.47
O|b:^ lo	-1.98
O|b:^ lueg	-1.06
O|b:^ mand	-0.80
O|b:^ marc	-1.31
O|b:^ mientr	-0.82
O|b:^ ni	0.21
O|b:^ no	-0.18
O|b:^ nuestr	-0.32
O|b:^ pag	-0.67
O|b:^ pap	-0.53
O|b:^ par	-0.57
O|b:^ parec	-1.67
O|b:^ pas	-1.51
O|b:^ per	-0.43
O|b:^ pid	-0.95
O|b:^ pint	-1.54
O|b:^ por	0.23
O|b:^ porqu	-0.64
O|b:^ present	-0.38
O|b:^ primer	-0.26
O|b:^ prob	-0.66
O|b:^ public	-0.85
O|b:^ que	0.32
O|b:^ qued	-1.19
O|b:^ quis	0.26
O|b:^ refier	0.26
O|b:^ romp	-1.11
O|b:^ sac	-0.72
O|b:^ sal	-0.32
O|b:^ se	0.11
O|b:^ si	1.09
O|b:^ sigu	-0.93
O|b:^ sin	0.66
O|b:^ sms	-0.40
O|b:^ sobreviv	-0.64
O|b:^ son	-0.65
O|b:^ su	-0.52
O|b:^ sub	-0.43
O|b:^ sufr	-0.47
O|b:^ sus	-0.86
O|b:^ tap	-0.63
O|b:^ testig	-0.34
O|b:^ tir	-1.36
O|b:^ toc	-0.25
O|b:^ tod	-0.27
O|b:^ traj	-0.51
O|b:^ tu	-0.45
O|b:^ un	-0.51
O|b:^ una	1.04
O|b:^ uno	0.38
O|b:^ van	-0.90
O|b:^ volv	-1.87
O|b:^ y	-0.51
O|b:^ ya	0.91
O|b:a #	-0.83
O|b:a cas	-0.40
O|b:a dorm	0.29
O|b:a el	-0.89
O|b:a ell	-0.80
O|b:a entr	-0.46
O|b:a la	0.13
O|b:a las	-0.76
O|b:a llam	-0.20
O|b:a los	-0.65
O|b:a mediod	-1.34
O|b:a ped	-0.76
O|b:a pie	-0.34
O|b:a reir	-1.25
O|b:a su	-0.70
O|b:a sub	-0.40
O|b:a tod	0.42
O|b:a un	-0.68
O|b:a vec	-0.79
O|b:abiert .	-0.31
O|b:abiert en	-0.53
O|b:abiert un	-0.27
O|b:abog :	-0.15
O|b:abog de	-0.69
O|b:abr a	-0.22
O|b:abr el	-0.31
O|b:abr en	-0.31
O|b:abr la	-0.30
O|b:abuel no	-0.49
O|b:acer .	-0.16
O|b:act .	-0.90
O|b:act el	-0.39
O|b:adentr .	-0.53
O|b:afloj .	-0.39
O|b:agarr del	-0.49
O|b:agarr el	-0.27
O|b:agent se	-0.55
O|b:agu .	-1.14
O|b:ahi .	0.27
O|b:ahi dej	-0.38
O|b:al #	-0.83
O|b:al autobu	-0.38
O|b:al cajer	-0.30
O|b:al coch	-0.31
O|b:al de	-0.34
O|b:al dia	-0.91
O|b:al garraf	0.57
O|b:al grup	-0.44
O|b:al habl	0.31
O|b:al hombr	-0.75
O|b:al juzg	-0.35
O|b:al lado	-0.30
O|b:al medic	-0.39
O|b:al minut	-0.53
O|b:al mio	-0.65
O|b:al port	-0.45
O|b:al sal	-0.13
O|b:al señor	-0.39
O|b:al suel	-0.22
O|b:al timbr	-0.20
O|b:al ver	-0.19
O|b:alambr .	-0.19
O|b:alarm .	0.27
O|b:algui .	0.64
O|b:alt ,	-0.30
O|b:alt .	0.28
O|b:ambulanc .	-0.23
O|b:ana se	-0.30
O|b:and dic	-1.00
O|b:anot .	-0.51
O|b:anot la	-0.66
O|b:anot las	-0.42
O|b:ansios ,	-0.45
O|b:ant .	0.15
O|b:ant de	-0.29
O|b:ant el	-0.75
O|b:apag la	-0.78
O|b:aparec en	-0.18
O|b:aplaud de	-0.61
O|b:apret el	-0.53
O|b:apunt el	-0.30
O|b:arranc la	-0.74
O|b:ascensor .	-0.94
O|b:asi se	-0.49
O|b:asust ,	-1.12
O|b:asust con	-0.66
O|b:audienc .	-0.33
O|b:aun asi	-0.39
O|b:autobu .	-0.38
O|b:aven .	-0.40
O|b:avis en	-0.28
O|b:b casi	-0.12
O|b:b siempr	-0.29
O|b:baj .	-0.86
O|b:baj a	-0.18
O|b:baj del	-0.38
O|b:baj en	-0.36
O|b:baj la	-0.57
O|b:banc .	-0.35
O|b:barc de	-0.26
O|b:barc se	-0.24
O|b:bañ ,	-1.21
O|b:bañ .	0.47
O|b:bañ del	-1.35
O|b:beb .	0.50
O|b:beb est	-0.18
O|b:beb llor	0.53
O|b:bici .	-0.46
O|b:blanc .	-0.45
O|b:bloque la	-0.84
O|b:bolet .	-0.18
O|b:bols #	-0.30
O|b:bols .	-0.44
O|b:bot ,	-0.22
O|b:bot .	-0.39
O|b:braz ,	-1.09
O|b:braz .	0.71
O|b:buz .	-0.35
O|b:cabez .	0.55
O|b:cada noch	0.92
O|b:caj .	-0.77
O|b:caj de	-0.20
O|b:cajer se	-0.22
O|b:call del	-0.45
O|b:camar .	-0.54
O|b:camb al	-0.24
O|b:camb de	-0.55
O|b:camb el	-0.44
O|b:camb su	-0.36
O|b:cami de	-0.36
O|b:camionet .	-0.51
O|b:cant .	0.55
O|b:cap con	-0.54
O|b:car .	0.21
O|b:car al	-1.11
O|b:car de	-0.41
O|b:carn .	0.62
O|b:carpet .	-0.28
O|b:carr .	-0.61
O|b:carrit .	-0.24
O|b:cart ,	-1.01
O|b:cart .	0.45
O|b:cart el	-0.19
O|b:cart por	-0.31
O|b:cas ,	0.54
O|b:cas .	0.49
O|b:cas de	-0.59
O|b:cas sin	0.43
O|b:casi content	-0.49
O|b:casi siempr	-0.76
O|b:catorc vec	-0.15
O|b:cay .	-0.99
O|b:cay el	-0.43
O|b:cay la	-0.75
O|b:centr de	-0.40
O|b:cerc .	-0.39
O|b:cerc por	-0.19
O|b:cerr con	-0.44
O|b:cerr la	-0.64
O|b:chic del	-0.63
O|b:cinc minut	0.34
O|b:cit par	-0.40
O|b:coch .	0.42
O|b:cocin .	-0.62
O|b:cog el	0.26
O|b:cog la	-0.34
O|b:coleg ,	0.39
O|b:coleg le	-0.60
O|b:colg .	-0.98
O|b:colg al	-0.53
O|b:com ,	-0.94
O|b:com testig	-0.14
O|b:com tod	0.21
O|b:coment en	-0.19
O|b:compañer .	0.22
O|b:compañer a	0.48
O|b:complet en	-0.25
O|b:compr el	0.22
O|b:compr gasolin	0.47
O|b:compr los	-0.18
O|b:compr una	-0.80
O|b:con car	-0.41
O|b:con el	0.25
O|b:con ese	0.17
O|b:con los	-0.15
O|b:con nombr	-0.23
O|b:con nosotr	0.75
O|b:con otr	-0.44
O|b:con un	-1.04
O|b:con una	-0.82
O|b:conserj .	-0.73
O|b:const en	-0.49
O|b:contenedor .	-0.39
O|b:content .	-1.25
O|b:contigu al	-0.67
O|b:control remot	-0.54
O|b:cop .	-0.46
O|b:corr .	0.76
O|b:corr a	-0.34
O|b:cort el	-0.71
O|b:cort las	0.18
O|b:cos .	-0.25
O|b:cruz la	-1.00
O|b:cuand cont	-0.84
O|b:cuand dic	0.68
O|b:cuand dobl	-0.40
O|b:cuand el	0.12
O|b:cuand llam	0.39
O|b:cuand lleg	0.21
O|b:cuand par	-0.93
O|b:cuand pas	-0.57
O|b:cuand pid	-0.49
O|b:cuand se	-1.11
O|b:cuand son	-0.70
O|b:cuand vio	-0.24
O|b:cuart .	-0.72
O|b:cuatr años	0.25
O|b:cuatr vec	-0.63
O|b:cuell .	-0.69
O|b:cuent .	-0.28
O|b:de #	-0.58
O|b:de al	-0.30
O|b:de ana	-0.48
O|b:de atr	-0.20
O|b:de bail	-0.36
O|b:de cel	-0.61
O|b:de cigarr	-0.76
O|b:de cuatr	0.25
O|b:de el	-1.04
O|b:de ell	-0.40
O|b:de enfermer	-0.31
O|b:de enfrent	-0.74
O|b:de est	0.35
O|b:de jug	0.15
O|b:de jun	-0.35
O|b:de la	-0.89
O|b:de las	-0.32
O|b:de llor	-0.75
O|b:de los	-0.44
O|b:de marz	-0.25
O|b:de mied	-0.60
O|b:de mujer	-0.53
O|b:de noch	0.80
O|b:de ofic	-0.70
O|b:de otr	-0.72
O|b:de padr	-0.22
O|b:de pie	-0.61
O|b:de salud	0.30
O|b:de seman	-0.10
O|b:de su	0.50
O|b:de sus	0.64
O|b:de sust	-0.37
O|b:de tod	-0.51
O|b:de una	0.45
O|b:de visit	-0.64
O|b:debaj de	-0.37
O|b:debaj del	-0.47
O|b:declar .	-0.49
O|b:dej .	-0.67
O|b:dej abiert	-0.32
O|b:dej barb	-1.02
O|b:dej de	0.96
O|b:dej el	-0.65
O|b:dej en	-1.07
O|b:dej entr	-0.77
O|b:dej escrit	-0.60
O|b:dej la	-1.80
O|b:dej not	-0.75
O|b:dej prend	-0.74
O|b:dej un	-0.79
O|b:dej una	-1.62
O|b:del ascensor	-0.25
O|b:del aut	-0.34
O|b:del bar	-0.94
O|b:del cami	-0.33
O|b:del carr	-0.11
O|b:del denunci	-0.19
O|b:del mism	-0.45
O|b:del port	-0.70
O|b:del post	-0.42
O|b:del puest	-0.42
O|b:del recurs	0.67
O|b:del sof	-0.21
O|b:delant .	-0.77
O|b:dentr .	-0.34
O|b:denunc .	-0.20
O|b:denunci .	-0.46
O|b:deriv el	-0.65
O|b:desbord .	-0.55
O|b:describ :	-0.46
O|b:desd el	-0.87
O|b:desd la	-0.62
O|b:desd los	0.27
O|b:detr .	-0.94
O|b:detr del	-0.21
O|b:dia #	-0.58
O|b:dia .	0.18
O|b:dia siguient	-0.91
O|b:dias ,	0.60
O|b:dic .	0.42
O|b:dic en	0.45
O|b:dic la	-0.38
O|b:diez minut	-0.17
O|b:dij a	0.49
O|b:dio el	-0.51
O|b:dio la	0.58
O|b:direcci a	-0.17
O|b:dispar el	-0.48
O|b:dobl la	-0.69
O|b:domicil .	0.84
O|b:dond el	-0.55
O|b:dos .	-0.27
O|b:dos hor	-0.28
O|b:dos vec	-0.35
O|b:dur dos	-0.28
O|b:ech .	-0.70
O|b:ech a	-1.40
O|b:ech en	-0.44
O|b:el #	-0.87
O|b:el ,	-0.77
O|b:el .	-1.86
O|b:el abog	-1.28
O|b:el acos	0.44
O|b:el agent	-0.78
O|b:el anex	-0.35
O|b:el anill	-0.13
O|b:el apod	-1.15
O|b:el archiv	-0.27
O|b:el asient	-0.33
O|b:el aud	-1.59
O|b:el baj	-0.22
O|b:el bal	-0.18
O|b:el barc	-0.28
O|b:el bat	-0.50
O|b:el beb	0.93
O|b:el bols	-0.49
O|b:el bot	0.21
O|b:el braz	-0.11
O|b:el buz	-0.50
O|b:el caball	-1.12
O|b:el camb	-0.89
O|b:el cap	-0.54
O|b:el carn	0.62
O|b:el carr	-0.53
O|b:el carrit	-0.31
O|b:el casc	-0.19
O|b:el caser	-0.67
O|b:el celul	-0.77
O|b:el centr	-0.40
O|b:el cerr	-0.29
O|b:el cerrajer	-0.32
O|b:el chic	-0.22
O|b:el clax	-0.25
O|b:el coch	0.25
O|b:el codig	0.21
O|b:el cog	-0.41
O|b:el coleg	0.36
O|b:el compr	-0.74
O|b:el con	-0.41
O|b:el concept	-0.77
O|b:el conductor	-0.60
O|b:el conserj	-0.51
O|b:el contenedor	-0.53
O|b:el coordinador	-0.16
O|b:el corr	-0.37
O|b:el cuadr	-0.62
O|b:el cuart	-0.43
O|b:el cuchill	0.57
O|b:el cuell	0.14
O|b:el cuerp	-0.15
O|b:el de	-0.81
O|b:el ded	0.40
O|b:el dej	-1.46
O|b:el detectiv	-0.35
O|b:el dia	0.18
O|b:el diar	-0.55
O|b:el doming	-0.41
O|b:el elevador	0.63
O|b:el en	-0.76
O|b:el entr	-0.60
O|b:el es	-0.86
O|b:el escal	-1.37
O|b:el espej	-0.86
O|b:el esper	-0.44
O|b:el est	-0.88
O|b:el estacionamient	0.61
O|b:el estomag	0.54
O|b:el felpud	-0.47
O|b:el fin	-0.10
O|b:el firm	-0.46
O|b:el foc	-0.47
O|b:el for	-0.57
O|b:el gat	-0.46
O|b:el golpe	-0.70
O|b:el grab	-0.46
O|b:el grit	-0.92
O|b:el grup	-1.11
O|b:el guard	-0.17
O|b:el hab	-0.46
O|b:el hombr	-0.95
O|b:el horar	-0.60
O|b:el inquilin	-0.67
O|b:el juez	-0.68
O|b:el juic	0.42
O|b:el la	-0.85
O|b:el laborator	0.18
O|b:el le	-1.22
O|b:el libr	-0.87
O|b:el limoner	-0.53
O|b:el llam	-0.31
O|b:el lleg	-0.45
O|b:el lo	0.43
O|b:el local	-0.56
O|b:el lun	-0.42
O|b:el machet	-0.63
O|b:el mand	-0.36
O|b:el median	0.73
O|b:el medic	-0.23
O|b:el mensajer	-0.53
O|b:el meser	-0.52
O|b:el met	-0.66
O|b:el metr	0.30
O|b:el microfon	-0.83
O|b:el mied	0.76
O|b:el mio	-0.31
O|b:el mir	-0.97
O|b:el mism	-0.39
O|b:el muchach	-0.65
O|b:el niñ	0.42
O|b:el no	-0.85
O|b:el nombr	-0.31
O|b:el numer	-0.51
O|b:el ojo	-0.33
O|b:el papel	-0.44
O|b:el paquet	-0.23
O|b:el part	-0.70
O|b:el pas	-0.31
O|b:el pasill	-0.22
O|b:el pat	0.17
O|b:el pech	0.28
O|b:el peluch	0.13
O|b:el pequeñ	0.49
O|b:el periodic	0.78
O|b:el perit	-0.45
O|b:el perr	0.12
O|b:el pid	-0.57
O|b:el pie	-0.17
O|b:el plat	-0.28
O|b:el polic	-0.25
O|b:el pom	-0.57
O|b:el porter	-1.04
O|b:el profesor	-0.35
O|b:el puent	-0.33
O|b:el puls	0.49
O|b:el pus	-0.26
O|b:el ram	-0.80
O|b:el recib	-0.68
O|b:el reloj	-0.99
O|b:el rest	-0.75
O|b:el sab	-0.14
O|b:el sac	-0.29
O|b:el sal	-0.26
O|b:el se	-0.34
O|b:el segu	-0.80
O|b:el segur	-0.58
O|b:el señor	0.31
O|b:el sigu	-0.61
O|b:el sobr	-0.38
O|b:el sub	-0.30
O|b:el suel	-0.48
O|b:el sust	-0.87
O|b:el suy	0.38
O|b:el tall	-0.64
O|b:el tapet	-0.31
O|b:el telefon	-1.21
O|b:el telefonill	0.11
O|b:el ten	-0.15
O|b:el termostat	-0.51
O|b:el terren	0.22
O|b:el testig	-0.38
O|b:el timbr	-0.50
O|b:el tip	-0.49
O|b:el toc	-0.24
O|b:el uniform	-0.32
O|b:el usuar	-0.49
O|b:el vas	0.52
O|b:el vecin	-0.35
O|b:el ven	-0.58
O|b:el veterinar	-0.56
O|b:el vide	0.23
O|b:el vidr	-1.18
O|b:el viern	-0.30
O|b:el vigilant	-0.37
O|b:el volv	0.58
O|b:el vuel	0.38
O|b:el ya	-0.40
O|b:ell .	-0.77
O|b:ell :	-0.40
O|b:ell a	-0.60
O|b:ell le	-0.38
O|b:ell llam	-1.21
O|b:ell llor	0.51
O|b:ell lo	-0.45
O|b:ell los	-0.55
O|b:ell no	-0.47
O|b:ell parec	-1.26
O|b:ell pas	-0.23
O|b:ell se	0.89
O|b:ell sigu	-0.15
O|b:ell sol	-0.50
O|b:ell todav	-1.30
O|b:empez el	-0.15
O|b:en #	-0.34
O|b:en bici	-0.46
O|b:en direcci	-0.17
O|b:en jun	-1.02
O|b:en las	-0.50
O|b:en los	0.52
O|b:en marz	-1.02
O|b:en med	-0.65
O|b:en su	-0.90
O|b:en sus	-0.63
O|b:en terap	-0.36
O|b:en tod	-0.97
O|b:en un	0.10
O|b:en una	-0.23
O|b:en voz	0.24
O|b:encend el	-1.00
O|b:enfermer de	0.35
O|b:enfermer lo	-0.39
O|b:enfermer se	-0.88
O|b:enfrent .	-0.30
O|b:enfrent sin	-0.46
O|b:entr ,	-0.73
O|b:entr .	-0.12
O|b:entr a	-0.32
O|b:entr al	-0.85
O|b:entr con	-0.72
O|b:entr dos	-0.73
O|b:entr el	0.42
O|b:entr en	-1.03
O|b:entr las	-0.14
O|b:entr por	-0.65
O|b:entr un	0.67
O|b:entreg el	-0.38
O|b:es el	-0.43
O|b:es lo	-0.34
O|b:es un	-0.56
O|b:escal .	-0.33
O|b:escaler .	-0.42
O|b:escrit .	0.47
O|b:escrit en	-0.60
O|b:escuel .	-0.17
O|b:escuel el	-0.24
O|b:esper .	-1.32
O|b:esper en	-0.78
O|b:esquin .	-0.82
O|b:esquin de	-0.55
O|b:est .	0.44
O|b:est a	-0.67
O|b:est de	-0.27
O|b:est en	-0.53
O|b:est junt	-0.38
O|b:est muy	-0.55
O|b:est seman	-0.60
O|b:estacion frent	-0.45
O|b:estacionamient .	0.62
O|b:fatal .	-0.44
O|b:fech ,	-0.39
O|b:fech .	-0.56
O|b:felpud .	-0.49
O|b:fil de	-0.18
O|b:fin de	-0.10
O|b:firm .	-0.56
O|b:firm com	-0.16
O|b:firm el	-0.54
O|b:firm la	-0.41
O|b:fiscal .	-1.43
O|b:flor .	-0.37
O|b:flor a	-0.15
O|b:fot .	-1.02
O|b:fot a	-0.13
O|b:fot de	-0.29
O|b:fot del	-0.35
O|b:frent a	-0.32
O|b:frent al	-0.46
O|b:fue ,	-0.20
O|b:fue .	-0.26
O|b:fue en	-0.16
O|b:fue un	0.13
O|b:fuer .	0.58
O|b:furgonet .	-0.74
O|b:gan la	-1.43
O|b:gat no	-0.58
O|b:golpe el	-0.65
O|b:grab .	-1.14
O|b:grab el	-0.38
O|b:grabaci .	-0.37
O|b:graci a	0.50
O|b:grit en	-0.21
O|b:grup de	-1.05
O|b:guard el	-0.23
O|b:guard le	0.50
O|b:hab pag	-0.52
O|b:haberl dado	0.31
O|b:habl .	-0.76
O|b:habl con	-0.57
O|b:habl de	0.41
O|b:hac el	-0.71
O|b:hast el	-0.84
O|b:hast la	-0.88
O|b:herman ,	-1.09
O|b:herman .	0.28
O|b:herman nunc	-0.20
O|b:herman todav	-0.39
O|b:herman traj	-0.62
O|b:hij (	-0.13
O|b:hij de	-0.14
O|b:hiz fue	-1.14
O|b:hombr .	0.76
O|b:hor .	-0.35
O|b:horar .	-0.60
O|b:hoy dej	-0.53
O|b:hoy toc	-0.21
O|b:huell de	-0.16
O|b:identificaci .	-0.54
O|b:indign .	-0.50
O|b:inquilin bloque	-0.12
O|b:inquilin casi	-0.51
O|b:inquilin esper	-0.38
O|b:inquilin siempr	-0.37
O|b:inquilin todav	-0.32
O|b:inquilin traj	-0.52
O|b:inscrib en	-0.36
O|b:ir al	0.75
O|b:izquierd .	-0.51
O|b:juez le	-0.31
O|b:juez se	-0.15
O|b:jun .	-0.56
O|b:junt a	-0.18
O|b:junt al	-0.33
O|b:junt de	-0.88
O|b:la #	-0.22
O|b:la abog	-0.72
O|b:la abuel	-0.26
O|b:la acer	-0.16
O|b:la agent	-0.61
O|b:la alarm	0.27
O|b:la ambulanc	-0.23
O|b:la app	-0.14
O|b:la audienc	-0.33
O|b:la aven	-0.40
O|b:la banquet	-0.62
O|b:la bocin	-0.12
O|b:la bols	-0.39
O|b:la cabez	0.52
O|b:la caj	-0.11
O|b:la cajer	-0.95
O|b:la cajuel	-0.17
O|b:la call	-0.39
O|b:la cam	0.43
O|b:la camar	-0.54
O|b:la camarer	-0.36
O|b:la camionet	-0.63
O|b:la canch	-0.55
O|b:la car	-1.46
O|b:la carpet	-0.12
O|b:la carrer	-0.15
O|b:la cart	0.21
O|b:la cas	0.29
O|b:la cerc	-0.48
O|b:la chap	-0.59
O|b:la chic	0.84
O|b:la clas	-0.85
O|b:la cocin	-0.42
O|b:la col	-0.31
O|b:la compañer	0.19
O|b:la comuni	-0.18
O|b:la cop	-0.46
O|b:la cuadr	-0.44
O|b:la cuot	-0.69
O|b:la dej	-0.75
O|b:la denunc	-0.21
O|b:la dependient	-0.75
O|b:la deriv	-0.65
O|b:la entr	-0.94
O|b:la escaler	-0.52
O|b:la escuel	-0.20
O|b:la esquin	-0.90
O|b:la fech	-0.41
O|b:la fil	-0.17
O|b:la fiscal	-0.57
O|b:la fot	-0.82
O|b:la fruter	-0.63
O|b:la funerar	-0.30
O|b:la furgonet	-0.92
O|b:la gent	-0.18
O|b:la grabaci	-0.38
O|b:la gru	-0.27
O|b:la guard	-0.86
O|b:la hab	-0.83
O|b:la jef	-0.29
O|b:la juez	-1.34
O|b:la junt	-0.88
O|b:la ley	-0.74
O|b:la line	-0.14
O|b:la list	-0.47
O|b:la llam	-0.50
O|b:la llav	-1.43
O|b:la luz	-0.79
O|b:la madr	-0.85
O|b:la man	-0.53
O|b:la mañan	-0.22
O|b:la mes	-0.38
O|b:la mia	0.68
O|b:la mis	-0.31
O|b:la mism	-1.16
O|b:la mot	-0.62
O|b:la mudanz	-0.80
O|b:la niñ	0.39
O|b:la noch	-0.61
O|b:la nov	-0.29
O|b:la oficin	-0.20
O|b:la ord	0.50
O|b:la pantall	-0.59
O|b:la par	-0.74
O|b:la pared	0.55
O|b:la pas	0.12
O|b:la pat	-1.12
O|b:la patrull	-0.57
O|b:la perr	-0.64
O|b:la plac	-0.62
O|b:la plaz	-0.36
O|b:la polic	-1.00
O|b:la prim	-0.81
O|b:la profesor	-0.29
O|b:la psicolog	0.26
O|b:la puert	-0.72
O|b:la rad	-0.81
O|b:la recepci	-0.93
O|b:la recepcionist	-0.91
O|b:la red	-0.28
O|b:la rej	-0.83
O|b:la sac	-0.69
O|b:la segund	-0.30
O|b:la señor	0.52
O|b:la siren	-0.64
O|b:la suy	-0.36
O|b:la tarjet	-0.43
O|b:la testig	-0.29
O|b:la tiend	-1.03
O|b:la toall	-0.50
O|b:la vall	-0.12
O|b:la vecin	-1.75
O|b:la vered	-0.46
O|b:la verj	-0.18
O|b:la yegu	-0.56
O|b:lado .	-0.29
O|b:las #	-0.80
O|b:las cart	0.80
O|b:las dos	-0.38
O|b:las fot	-0.44
O|b:las llav	-0.19
O|b:las noch	-0.39
O|b:las repart	-0.47
O|b:le abr	-0.63
O|b:le da	-0.19
O|b:le dij	0.49
O|b:le dio	0.58
O|b:le hab	-0.27
O|b:le mand	-0.20
O|b:le orden	-0.17
O|b:le peg	-0.63
O|b:le pid	0.45
O|b:le pus	-0.12
O|b:le quit	-0.13
O|b:le sal	0.31
O|b:le sonr	-0.91
O|b:le tap	-0.18
O|b:le tembl	-0.77
O|b:le tom	-0.56
O|b:letr .	-1.02
O|b:levant .	-1.81
O|b:levant act	-0.36
O|b:ley el	-0.53
O|b:ley en	-0.63
O|b:libr .	-0.58
O|b:libr de	-0.70
O|b:list .	-0.18
O|b:list de	-0.55
O|b:llam #	-0.15
O|b:llam .	-0.84
O|b:llam a	0.34
O|b:llam al	-0.47
O|b:llam cuatr	-0.76
O|b:llam de	-0.61
O|b:llam par	-0.23
O|b:llam por	-0.15
O|b:llav .	-0.19
O|b:llav de	-0.87
O|b:llav del	-0.25
O|b:llav en	-0.80
O|b:lleg a	1.21
O|b:lleg con	-0.99
O|b:lleg en	-0.31
O|b:lleg la	-0.12
O|b:llev .	-0.33
O|b:llev a	-0.17
O|b:llev el	-0.57
O|b:llev la	-0.68
O|b:llor .	-1.48
O|b:llor al	0.20
O|b:llor en	-0.18
O|b:lloros en	-0.71
O|b:lo anot	-0.59
O|b:lo baj	-0.70
O|b:lo describ	-0.46
O|b:lo descubr	-0.55
O|b:lo ech	-0.39
O|b:lo escuch	-0.89
O|b:lo grab	-0.80
O|b:lo llev	-0.33
O|b:lo mand	-0.51
O|b:lo public	-0.66
O|b:lo recog	-0.41
O|b:lo sac	-0.95
O|b:lo sub	-0.70
O|b:lo teng	0.61
O|b:lo unic	0.29
O|b:lo vio	-0.39
O|b:local de	-0.56
O|b:los dias	0.76
O|b:los diez	-0.17
O|b:los dos	-0.21
O|b:los hij	-0.13
O|b:los llev	-0.23
O|b:los melliz	0.54
O|b:los nervi	-0.91
O|b:los niñ	-0.24
O|b:los zapat	0.22
O|b:lueg entr	-0.19
O|b:lueg se	-0.23
O|b:lun .	-0.42
O|b:lun a	0.37
O|b:luz del	-0.78
O|b:machet .	-0.63
O|b:madr llam	-0.23
O|b:mam est	-0.76
O|b:man .	-0.25
O|b:mand a	-0.43
O|b:mand flor	-0.43
O|b:mand un	-0.74
O|b:mand una	-0.34
O|b:marc pas	-0.24
O|b:marc se	-0.52
O|b:marc sigu	-0.11
O|b:march a	-0.45
O|b:mart .	-0.73
O|b:marz ,	-1.84
O|b:marz .	-0.32
O|b:mayor se	0.12
O|b:mañan .	-0.22
O|b:med .	-0.56
O|b:medic .	-0.39
O|b:mediod .	-0.66
O|b:met al	-0.92
O|b:met debaj	-0.15
O|b:met en	-0.56
O|b:metr ,	0.46
O|b:mia ,	0.67
O|b:mied ,	-0.38
O|b:mied .	-0.23
O|b:mientr el	-0.82
O|b:mil pes	-0.41
O|b:minut #	-0.60
O|b:minut el	-0.49
O|b:mio ,	-0.17
O|b:mio .	-0.29
O|b:mir .	-1.14
O|b:mir al	-0.98
O|b:mir la	0.49
O|b:mir por	-0.46
O|b:mis ,	-0.24
O|b:moj .	0.86
O|b:mot .	-0.57
O|b:mud al	-0.34
O|b:mudanz .	-0.80
O|b:muert de	-0.60
O|b:municipal .	-0.34
O|b:nada .	-1.21
O|b:nadi .	0.43
O|b:neg a	-0.67
O|b:negr .	-0.13
O|b:nervi .	-0.85
O|b:ni el	-0.59
O|b:niñ .	0.58
O|b:niñ del	-0.54
O|b:niñ dibuj	0.49
O|b:niñ ya	0.21
O|b:no abr	-0.31
O|b:no aparec	-0.35
O|b:no com	-0.31
O|b:no dej	-0.29
O|b:no entr	0.25
O|b:no est	0.32
O|b:no fue	0.18
O|b:no par	-1.49
O|b:no quier	0.31
O|b:no quis	-1.32
O|b:no sab	-0.83
O|b:no se	-0.24
O|b:no tien	-0.39
O|b:no viv	-0.99
O|b:no volv	-0.80
O|b:noch ,	-0.35
O|b:noch .	-0.84
O|b:nombr .	0.47
O|b:nombr de	-0.31
O|b:nombr fals	-0.23
O|b:not .	0.47
O|b:not en	-0.67
O|b:nuestr compañer	0.57
O|b:numer ,	-0.61
O|b:numer de	-1.13
O|b:nunc pas	-0.53
O|b:oficin .	-0.19
O|b:ofrec de	-0.38
O|b:ojo izquierd	-0.29
O|b:olia a	-1.42
O|b:ord .	0.64
O|b:otr vez	0.20
O|b:pag el	-0.56
O|b:pag la	-0.62
O|b:pag las	-0.80
O|b:papel .	-0.45
O|b:papel :	-0.23
O|b:par .	-1.54
O|b:par de	-0.84
O|b:par dec	-0.23
O|b:par el	0.45
O|b:par enfrent	-0.33
O|b:par la	-0.94
O|b:par pregunt	-0.34
O|b:parec tranquil	-0.29
O|b:pared .	0.56
O|b:pas ,	-0.49
O|b:pas .	-1.17
O|b:pas a	-0.56
O|b:pas de	-0.22
O|b:pas dos	-0.31
O|b:pas el	-0.37
O|b:pas en	-0.39
O|b:pas por	-1.22
O|b:pas un	1.06
O|b:pat ,	-1.48
O|b:pat .	-0.69
O|b:pat a	0.70
O|b:pat el	-0.11
O|b:patrull .	-0.57
O|b:ped perd	-0.19
O|b:ped que	-0.66
O|b:peg con	-0.47
O|b:peg en	0.67
O|b:peluch ,	0.13
O|b:per el	-0.22
O|b:perd .	-0.63
O|b:periodic de	-0.39
O|b:perr .	0.61
O|b:perr de	-0.48
O|b:perr del	-0.71
O|b:perr est	-0.20
O|b:perr se	-0.83
O|b:perr tembl	-0.33
O|b:pes de	-0.80
O|b:pid al	-0.56
O|b:pid cit	-0.28
O|b:pid el	0.47
O|b:pid identificaci	-0.54
O|b:pid la	-1.38
O|b:pid un	-1.22
O|b:pie .	-0.17
O|b:pie en	-0.33
O|b:piedr a	-0.37
O|b:pierd el	0.20
O|b:plac .	-0.86
O|b:plaz ,	-0.38
O|b:polic .	-0.96
O|b:por delant	-1.21
O|b:por el	-0.21
O|b:por ell	-0.44
O|b:por la	-0.61
O|b:por rad	-0.50
O|b:por un	-0.44
O|b:porqu algui	-0.63
O|b:porqu asi	-0.42
O|b:porqu ell	-0.22
O|b:porqu par	-0.16
O|b:port ,	0.20
O|b:port .	-0.90
O|b:porter .	-0.84
O|b:pregunt cada	0.92
O|b:present otr	-1.01
O|b:prim de	-0.81
O|b:profesor se	-0.21
O|b:prueb .	-0.55
O|b:public .	-0.72
O|b:puert #	-0.49
O|b:puert con	0.19
O|b:puert de	-1.04
O|b:puert del	-0.22
O|b:puest de	-0.54
O|b:punt de	-0.63
O|b:punt sobr	-0.29
O|b:pus :	-0.11
O|b:pus el	-0.29
O|b:pus la	-0.19
O|b:pus un	-0.26
O|b:que .	-0.34
O|b:que algui	0.24
O|b:que cerr	-0.78
O|b:que compr	0.28
O|b:que con	-0.60
O|b:que dec	-1.53
O|b:que dej	-1.13
O|b:que dic	-0.58
O|b:que dij	1.33
O|b:que el	-0.39
O|b:que empez	0.80
O|b:que entr	0.50
O|b:que fue	-0.30
O|b:que hiz	-1.14
O|b:que la	-1.08
O|b:que le	0.40
O|b:que lleg	-0.39
O|b:que lo	0.35
O|b:que nadi	0.68
O|b:que pregunt	-0.71
O|b:que sal	0.13
O|b:que se	-1.00
O|b:que tir	-1.36
O|b:que un	-0.44
O|b:que ya	-0.88
O|b:quebr .	-0.32
O|b:qued en	-1.03
O|b:qued hel	-0.40
O|b:qued la	-1.12
O|b:quier .	-0.83
O|b:quinc minut	-0.48
O|b:quis firm	-0.19
O|b:quit el	-0.69
O|b:quit la	-0.38
O|b:rad .	-0.50
O|b:recepci .	-0.63
O|b:recog en	-0.13
O|b:refier que	0.61
O|b:regal el	0.55
O|b:registr .	-0.83
O|b:rej .	-0.38
O|b:repit la	-0.76
O|b:roc en	-0.67
O|b:romp el	-0.93
O|b:romp la	-0.88
O|b:ruid .	-0.63
O|b:sab a	-1.21
O|b:sac el	-1.03
O|b:sac la	-1.08
O|b:sac una	-0.61
O|b:sal .	-0.47
O|b:sal a	-1.05
O|b:sal con	-1.04
O|b:sal la	-1.64
O|b:sal por	-0.57
O|b:sal una	-0.14
O|b:salt la	-0.37
O|b:salud .	-0.99
O|b:se acerc	-0.53
O|b:se apag	-0.71
O|b:se aparec	0.37
O|b:se apunt	-0.40
O|b:se asom	0.12
O|b:se asust	-0.40
O|b:se baj	-0.39
O|b:se burl	-0.67
O|b:se camb	-0.31
O|b:se cay	-1.23
O|b:se cort	-0.78
O|b:se culp	0.14
O|b:se dej	-1.02
O|b:se ech	-1.39
O|b:se emocion	0.58
O|b:se equivoc	-0.88
O|b:se escond	-0.21
O|b:se estacion	-0.45
O|b:se fue	-0.67
O|b:se inscrib	-0.52
O|b:se la	-1.08
O|b:se le	-1.54
O|b:se llam	0.57
O|b:se llev	-0.59
O|b:se lo	-1.31
O|b:se march	-0.69
O|b:se met	-0.53
O|b:se mud	-0.39
O|b:se neg	-0.67
O|b:se ofrec	-0.38
O|b:se par	-0.33
O|b:se pas	0.70
O|b:se present	-0.51
O|b:se qued	-1.07
O|b:se quem	-0.48
O|b:se quit	-1.77
O|b:se rieron	-0.61
O|b:se romp	-0.45
O|b:se sent	-0.68
O|b:se sient	-0.49
O|b:se sub	-0.28
O|b:se va	-0.28
O|b:se ve	-0.79
O|b:segu .	-0.37
O|b:segu adentr	-0.51
O|b:segu el	-1.05
O|b:segu en	-0.44
O|b:segund par	-0.30
O|b:segur pag	-0.14
O|b:seman .	-0.59
O|b:sent en	-0.26
O|b:señor .	1.63
O|b:señor en	-0.39
O|b:señor est	0.28
O|b:señor no	0.17
O|b:señor pid	-0.71
O|b:señor quirog	0.28
O|b:si el	0.91
O|b:si est	0.16
O|b:si la	0.36
O|b:si pierd	0.20
O|b:siempr se	-0.13
O|b:siempr vigil	-0.90
O|b:sigu .	0.71
O|b:sigu al	-0.38
O|b:siguient .	-0.57
O|b:sin mir	-0.43
O|b:sms de	-0.40
O|b:sobr el	-0.29
O|b:sobr las	-0.62
O|b:sobreviv .	-0.64
O|b:sof .	-0.28
O|b:sol en	0.36
O|b:sol se	-0.82
O|b:son #	-0.22
O|b:son la	-0.31
O|b:su abog	-0.46
O|b:su beb	-0.59
O|b:su coch	-0.35
O|b:su fot	-1.04
O|b:su herman	-0.80
O|b:su hij	-0.50
O|b:su histor	-1.20
O|b:su madr	-0.55
O|b:su niñ	0.25
O|b:su nombr	0.41
O|b:su parej	0.36
O|b:su prim	-0.38
O|b:su tall	0.14
O|b:sub .	-0.61
O|b:sub a	-0.95
O|b:sub al	-0.37
O|b:sub el	-0.38
O|b:sub en	-0.30
O|b:sub las	-0.44
O|b:sub por	-0.81
O|b:suc .	-0.85
O|b:suel .	-0.48
O|b:tambi .	-1.14
O|b:tap el	-0.63
O|b:tard .	0.11
O|b:tarjet .	-0.47
O|b:te pas	-0.59
O|b:telefon ,	-0.37
O|b:telefon .	-1.16
O|b:testig .	-0.58
O|b:testig :	-0.37
O|b:testig se	-0.28
O|b:tien el	-0.86
O|b:tiend .	-1.05
O|b:timbr .	-0.28
O|b:timbr a	-0.24
O|b:timbr catorc	-0.15
O|b:tip segu	-0.48
O|b:tir .	-0.72
O|b:tir el	-1.78
O|b:tir la	-0.17
O|b:tir piedr	-0.58
O|b:toc .	-0.37
O|b:toc a	-0.29
O|b:toc el	-0.41
O|b:toc la	-0.62
O|b:tod ,	-0.62
O|b:tod .	-0.81
O|b:tod de	-0.82
O|b:tod el	0.20
O|b:tod la	-0.29
O|b:tod los	0.78
O|b:todav llam	-0.60
O|b:todav se	-0.27
O|b:todav tir	-0.57
O|b:tom el	-0.77
O|b:tom la	-0.14
O|b:tom una	-0.35
O|b:trabaj .	-0.40
O|b:traj el	-0.98
O|b:traj una	-0.48
O|b:tranquil ,	-0.29
O|b:tras el	-0.61
O|b:tratamient por	-0.21
O|b:trep por	-0.62
O|b:tres .	-1.43
O|b:tres vec	-0.39
O|b:tu mam	-0.36
O|b:turn par	0.62
O|b:un alambr	-0.18
O|b:un avis	0.45
O|b:un bot	-0.33
O|b:un corre	0.58
O|b:un cuchill	0.65
O|b:un hombr	-0.46
O|b:un muchach	-0.20
O|b:un papel	-0.40
O|b:un pastel	-0.80
O|b:un señor	-0.41
O|b:una cart	-0.60
O|b:una escuel	-0.31
O|b:una fot	-0.35
O|b:una huell	-0.14
O|b:una llav	-0.94
O|b:una not	-0.39
O|b:una señor	0.41
O|b:uniform de	-0.56
O|b:uno se	-0.63
O|b:va .	-0.28
O|b:va a	1.03
O|b:vas .	0.86
O|b:ve el	-0.25
O|b:vec .	-0.22
O|b:vec dej	-0.40
O|b:vec en	-0.16
O|b:vec entr	-0.14
O|b:vecin ,	-0.38
O|b:vecin .	0.14
O|b:vecin a	-0.47
O|b:vecin del	-0.47
O|b:vecin se	-0.44
O|b:vecin sol	-0.23
O|b:vecin todav	-0.25
O|b:ven en	-0.34
O|b:ventan .	-0.22
O|b:ver la	-0.55
O|b:vered de	-0.46
O|b:verj .	-0.18
O|b:vest de	-0.50
O|b:vide .	-1.89
O|b:vide a	-0.34
O|b:vide se	-0.47
O|b:vidr .	-1.07
O|b:viern .	-0.22
O|b:vigil la	-1.18
O|b:vin al	-0.49
O|b:vin el	-0.40
O|b:vio .	-0.46
O|b:vio el	-0.38
O|b:viv .	0.35
O|b:volv .	0.39
O|b:volv a	-0.41
O|b:volv con	-0.45
O|b:voz alt	0.24
O|b:vuelt a	0.27
O|b:y #	-0.30
O|b:y ahor	0.84
O|b:y anot	-0.65
O|b:y apret	-0.93
O|b:y camb	-0.58
O|b:y cay	-0.44
O|b:y cerr	-0.56
O|b:y colg	-1.03
O|b:y con	0.18
O|b:y corr	-0.84
O|b:y dej	-0.79
O|b:y dobl	-0.90
O|b:y dos	-0.49
O|b:y el	-1.51
O|b:y ell	0.45
O|b:y en	-0.96
O|b:y entr	-0.92
O|b:y entreg	-0.86
O|b:y esper	-1.18
O|b:y falt	-0.36
O|b:y guard	-0.32
O|b:y la	-0.47
O|b:y las	0.65
O|b:y le	-1.01
O|b:y llam	-0.20
O|b:y llor	-0.37
O|b:y los	-0.82
O|b:y mir	-0.17
O|b:y no	-0.22
O|b:y pag	-0.55
O|b:y pas	-0.18
O|b:y pid	-0.61
O|b:y romp	-0.74
O|b:y sac	-0.18
O|b:y sal	-0.35
O|b:y se	-0.83
O|b:y sigu	-0.71
O|b:y su	-0.60
O|b:y sub	-1.05
O|b:y toc	-0.80
O|b:y tod	-0.30
O|b:y tra	-1.00
O|b:y traj	-1.01
O|b:y un	-0.48
O|b:y uno	-1.20
O|b:y vigil	-0.37
O|b:y volv	-0.31
O|b:y ya	0.96
O|b:ya es	0.66
O|b:ya hab	-0.65
O|b:ya no	0.93
O|b:§ #	-0.97
O|b:§ ,	-0.64
O|b:§ .	-1.04
O|b:§ :	-0.43
O|b:§ ;	-0.48
O|b:§ a	-0.36
O|b:§ de	-1.02
O|b:§ del	-0.92
O|b:§ en	-0.57
O|b:§ lo	0.37
O|b:§ se	-0.12
O|b:§ toc	-0.17
O|b:§ y	-0.59
O|f:0/other	-0.52
O|f:1/other	-0.28
O|f:2/other	-0.15
O|f:3/other	0.28
O|g:anger	-0.53
O|g:appetite	0.41
O|g:blame	0.35
O|g:body	0.11
O|g:care	-0.45
O|g:children	0.36
O|g:concentration	0.42
O|g:damage	0.16
O|g:diagnosis	-0.47
O|g:disgust	0.23
O|g:drink	0.57
O|g:evidence	-0.75
O|g:fear	-0.39
O|g:feelVerb	-0.43
O|g:guard	0.12
O|g:harm	-0.34
O|g:injury	0.14
O|g:injuryCue	-0.53
O|g:lasting	0.41
O|g:look	0.19
O|g:love	0.44
O|g:medicine	-0.77
O|g:messageThing	0.21
O|g:numb	-0.17
O|g:otherMeaning	-0.35
O|g:relief	-0.11
O|g:sad	0.24
O|g:saying	-0.27
O|g:says	0.24
O|g:shame	0.43
O|g:shows	0.34
O|g:sleep	0.28
O|g:sureStirs	0.61
O|g:sureThing	-0.36
O|g:tired	-0.99
O|g:wants	0.66
O|gs:action/BARE-person	0.30
O|gs:action/EL	-0.86
O|gs:action/EX	0.21
O|gs:action/HIS	-0.69
O|gs:action/HIS-person	0.30
O|gs:action/NAME	0.29
O|gs:action/PEOPLE	0.17
O|gs:action/SHE	0.34
O|gs:action/THE-animal	-1.08
O|gs:action/THE-child	-0.46
O|gs:action/THE-person	-0.20
O|gs:anger/EL	-0.12
O|gs:anger/SHE	-0.90
O|gs:anger/THE-person	-1.03
O|gs:appetite/BARE-person	0.44
O|gs:appetite/NAME	-0.90
O|gs:appetite/PEOPLE	0.21
O|gs:appetite/THE-child	0.31
O|gs:appetite/THE-person	0.58
O|gs:blame/EL	0.11
O|gs:body/BARE-person	-0.92
O|gs:body/EL	0.25
O|gs:body/HIS	-0.63
O|gs:body/SHE	-0.83
O|gs:body/THE-animal	-0.33
O|gs:body/THE-child	0.41
O|gs:body/THE-person	-0.59
O|gs:care/EL	-0.70
O|gs:care/HIS-mind	-0.75
O|gs:care/NAME	-0.46
O|gs:care/THE-animal	-0.20
O|gs:care/THE-person	0.16
O|gs:children/EL	0.33
O|gs:children/THE-child	0.14
O|gs:concentration/EL	0.48
O|gs:concentration/HIS-person	-0.44
O|gs:concentration/SHE	-0.62
O|gs:concentration/THE-person	-0.33
O|gs:confused/EL	0.37
O|gs:confused/HIS-person	-0.35
O|gs:confused/SHE	-1.46
O|gs:confused/THE-person	-0.53
O|gs:damage/EL	-0.39
O|gs:damage/HIS-person	-0.25
O|gs:damage/SHE	-0.36
O|gs:damage/THE-person	0.20
O|gs:diagnosis/EL	-0.56
O|gs:disgust/EL	0.24
O|gs:drink/EL	0.84
O|gs:drink/HIS-child	-0.59
O|gs:drink/NAME	-1.23
O|gs:drink/THE-person	-0.45
O|gs:evidence/BARE-person	0.13
O|gs:evidence/EL	-0.76
O|gs:evidence/HIS	-0.46
O|gs:evidence/HIS-person	-0.25
O|gs:evidence/NAME	-0.79
O|gs:evidence/SHE	-0.70
O|gs:evidence/THE-person	-0.12
O|gs:fear/BARE-person	-0.64
O|gs:fear/EL	0.15
O|gs:fear/HIS-person	-0.41
O|gs:fear/MY-person	-0.48
O|gs:fear/SHE	-0.22
O|gs:fear/THE-person	-0.18
O|gs:feel/EL	-1.12
O|gs:feel/EX	0.22
O|gs:feel/THE-person	0.79
O|gs:feelVerb/BARE-animal	0.24
O|gs:feelVerb/BARE-person	0.31
O|gs:feelVerb/EL	-0.41
O|gs:feelVerb/HIS-child	-0.18
O|gs:feelVerb/HIS-person	-0.36
O|gs:feelVerb/MY-person	0.42
O|gs:feelVerb/NAME	-0.19
O|gs:feelVerb/SHE	0.32
O|gs:feelVerb/THE-animal	-0.33
O|gs:feelVerb/THE-person	-0.56
O|gs:figure/HIS-person	-0.19
O|gs:figure/NAME	0.19
O|gs:figure/PEOPLE	0.81
O|gs:figure/SHE	-0.30
O|gs:figure/THE-person	-0.49
O|gs:guard/HIS-person	-1.03
O|gs:guard/SHE	-0.73
O|gs:guard/THE-child	1.29
O|gs:guard/THE-person	-1.39
O|gs:harm/EL	-0.68
O|gs:harm/HIS-person	0.32
O|gs:harm/SHE	-0.26
O|gs:harm/THE-person	-0.13
O|gs:injury/BARE-person	0.53
O|gs:injury/NAME	-0.84
O|gs:injury/SHE	-0.43
O|gs:injury/THE-child	0.94
O|gs:injuryCue/EL	-0.62
O|gs:injuryCue/NAME	-0.22
O|gs:injuryCue/THE-person	-0.18
O|gs:lasting/EL	0.19
O|gs:lasting/HIS	-0.23
O|gs:lasting/HIS-person	-0.26
O|gs:lasting/NAME	-0.30
O|gs:lasting/PEOPLE	0.65
O|gs:lasting/SHE	-1.23
O|gs:lasting/THE-animal	-0.94
O|gs:lasting/THE-child	0.16
O|gs:look/BARE-person	0.26
O|gs:look/EL	-0.60
O|gs:look/HIS	-0.42
O|gs:look/HIS-body	-0.51
O|gs:look/HIS-child	-0.23
O|gs:look/MY-person	0.54
O|gs:look/NAME	0.46
O|gs:look/PEOPLE	0.53
O|gs:look/SHE	0.34
O|gs:look/THE-animal	-0.20
O|gs:look/THE-child	-0.24
O|gs:medicine/EL	-0.68
O|gs:medicine/SHE	-0.39
O|gs:messageThing/BARE-person	-0.44
O|gs:messageThing/HIS	-0.55
O|gs:messageThing/HIS-thing	-0.17
O|gs:messageThing/MY-person	0.50
O|gs:messageThing/NAME	-0.52
O|gs:messageThing/PEOPLE	0.16
O|gs:messageThing/SHE	-0.64
O|gs:messageThing/THE-animal	-0.20
O|gs:messageThing/THE-child	-0.64
O|gs:messageThing/THE-person	0.16
O|gs:numb/EL	-1.46
O|gs:numb/THE-person	0.20
O|gs:otherMeaning/EL	-0.53
O|gs:otherMeaning/SHE	-0.97
O|gs:otherMeaning/THE-child	-0.13
O|gs:otherMeaning/THE-person	-0.96
O|gs:otherPerson/BARE-animal	-0.46
O|gs:otherPerson/BARE-person	0.93
O|gs:otherPerson/EL	-0.54
O|gs:otherPerson/EX	0.21
O|gs:otherPerson/HIS	-0.90
O|gs:otherPerson/HIS-person	-0.18
O|gs:otherPerson/NAME	-0.19
O|gs:otherPerson/PEOPLE	0.51
O|gs:otherPerson/SHE	-0.16
O|gs:otherPerson/THE-animal	-0.43
O|gs:otherPerson/THE-child	0.39
O|gs:relief/EL	-0.40
O|gs:relief/NAME	0.64
O|gs:relief/THE-person	-0.76
O|gs:sad/EL	0.39
O|gs:sad/HIS-child	0.10
O|gs:sad/HIS-person	-0.26
O|gs:sad/NAME	0.20
O|gs:sad/SHE	0.17
O|gs:sad/THE-child	-0.27
O|gs:saying/EL	-0.59
O|gs:saying/HIS	-0.50
O|gs:saying/HIS-person	-0.39
O|gs:saying/MY-person	-0.65
O|gs:saying/NAME	-0.35
O|gs:saying/SHE	0.38
O|gs:saying/THE-child	0.55
O|gs:says/EL	0.28
O|gs:says/THE-person	-0.32
O|gs:shame/EL	0.34
O|gs:shame/THE-person	0.55
O|gs:shows/EL	-0.22
O|gs:shows/HIS	-0.50
O|gs:shows/MY-person	-0.28
O|gs:shows/SHE	0.62
O|gs:shows/THE-person	-0.73
O|gs:sleep/HIS-person	-0.27
O|gs:sureState/BARE-person	0.26
O|gs:sureState/EL	0.34
O|gs:sureState/HIS-person	-0.37
O|gs:sureState/MY-person	-0.48
O|gs:sureState/SHE	-1.12
O|gs:sureState/THE-child	0.66
O|gs:sureState/THE-person	-0.28
O|gs:sureStirs/THE-person	0.48
O|gs:sureThing/EL	-0.63
O|gs:sureThing/THE-person	0.29
O|gs:sureVerb/BARE-person	-0.92
O|gs:sureVerb/EL	0.39
O|gs:sureVerb/SHE	-0.49
O|gs:sureVerb/THE-animal	-0.33
O|gs:sureVerb/THE-person	-0.57
O|gs:thing/HIS	-0.51
O|gs:thing/HIS-person	-0.21
O|gs:thing/HIS-thing	-0.89
O|gs:thing/NAME	-0.18
O|gs:thing/PEOPLE	-0.74
O|gs:thing/SHE	-1.18
O|gs:thing/THE-animal	0.55
O|gs:thing/THE-child	0.83
O|gs:thing/THE-person	-0.24
O|gs:tired/EL	-0.74
O|gs:tired/THE-person	-0.65
O|gs:trust/BARE-person	0.47
O|gs:trust/EL	-0.57
O|gs:trust/HIS	-0.63
O|gs:trust/HIS-person	0.36
O|gs:trust/NAME	-0.30
O|gs:trust/THE-animal	-0.34
O|gs:trust/THE-child	0.62
O|gs:wants/EL	0.99
O|gs:wants/THE-person	-0.36
O|gt:action/I-now	-0.25
O|gt:action/I-past	0.48
O|gt:action/he-past	-0.13
O|gt:action/now	-0.71
O|gt:action/past	-1.07
O|gt:anger/-	-0.51
O|gt:anger/he-past	-1.20
O|gt:anger/past	-0.27
O|gt:appetite/-	0.43
O|gt:appetite/I-now	0.15
O|gt:appetite/I-past	0.63
O|gt:appetite/he-past	-1.02
O|gt:appetite/past	-0.58
O|gt:blame/-	0.37
O|gt:body/-	0.42
O|gt:body/I-now	-0.19
O|gt:body/I-past	-0.11
O|gt:body/he-past	-0.65
O|gt:body/now	-0.33
O|gt:care/he-past	-0.58
O|gt:care/past	-0.20
O|gt:children/-	-0.16
O|gt:children/I-now	0.88
O|gt:children/he-past	-0.29
O|gt:children/now	0.60
O|gt:concentration/-	-0.80
O|gt:concentration/I-now	-1.04
O|gt:concentration/he-past	-0.12
O|gt:concentration/now	0.24
O|gt:confused/he-past	-1.15
O|gt:confused/now	0.13
O|gt:confused/past	-0.11
O|gt:damage/-	0.61
O|gt:damage/I-now	-0.89
O|gt:damage/I-past	0.31
O|gt:damage/he-past	-1.97
O|gt:damage/now	-0.21
O|gt:damage/past	-0.37
O|gt:diagnosis/-	-0.31
O|gt:diagnosis/he-past	-0.95
O|gt:disgust/-	0.20
O|gt:drink/-	-0.65
O|gt:drink/I-now	0.33
O|gt:drink/I-past	0.16
O|gt:drink/he-past	0.46
O|gt:drink/past	-0.28
O|gt:evidence/-	-0.52
O|gt:evidence/I-now	0.16
O|gt:evidence/I-past	-0.67
O|gt:evidence/he-past	-0.77
O|gt:evidence/now	-0.66
O|gt:evidence/past	-0.28
O|gt:fear/-	0.18
O|gt:fear/I-now	-0.42
O|gt:fear/I-past	-0.60
O|gt:fear/he-past	-0.85
O|gt:fear/now	-0.32
O|gt:fear/past	-0.11
O|gt:feel/-	0.49
O|gt:feel/I-past	0.18
O|gt:feel/he-past	-1.26
O|gt:feel/now	-0.70
O|gt:feelVerb/I-now	0.37
O|gt:feelVerb/I-past	-0.54
O|gt:feelVerb/he-past	-0.74
O|gt:feelVerb/now	-0.80
O|gt:feelVerb/past	-0.31
O|gt:figure/I-now	-0.47
O|gt:figure/I-past	-0.54
O|gt:figure/now	0.13
O|gt:figure/past	-0.84
O|gt:guard/-	0.37
O|gt:guard/I-now	-0.27
O|gt:guard/he-past	-0.82
O|gt:guard/now	0.30
O|gt:guard/past	-0.29
O|gt:harm/-	-0.67
O|gt:harm/I-now	-0.43
O|gt:harm/he-past	-1.27
O|gt:injury/-	0.33
O|gt:injury/I-now	-0.36
O|gt:injury/I-past	-0.41
O|gt:injury/he-past	-1.37
O|gt:injury/now	1.04
O|gt:injury/past	-1.30
O|gt:injuryCue/-	-0.20
O|gt:injuryCue/he-past	-0.29
O|gt:injuryCue/past	-0.35
O|gt:lasting/-	0.94
O|gt:lasting/I-now	-1.49
O|gt:lasting/I-past	-0.33
O|gt:lasting/he-past	-1.51
O|gt:lasting/now	-0.11
O|gt:lasting/past	-0.57
O|gt:look/I-now	-0.80
O|gt:look/I-past	0.17
O|gt:look/he-past	-0.72
O|gt:look/now	0.32
O|gt:look/past	-0.64
O|gt:love/-	-0.58
O|gt:medicine/-	-0.60
O|gt:medicine/he-past	-0.42
O|gt:medicine/now	-0.58
O|gt:messageThing/-	-0.18
O|gt:messageThing/I-now	-1.44
O|gt:messageThing/I-past	-0.25
O|gt:messageThing/he-past	0.76
O|gt:messageThing/past	-0.65
O|gt:numb/-	0.33
O|gt:numb/I-now	-0.43
O|gt:numb/he-past	-1.47
O|gt:otherMeaning/-	-0.14
O|gt:otherMeaning/he-past	-1.04
O|gt:otherPerson/-	-0.31
O|gt:otherPerson/I-now	0.31
O|gt:otherPerson/I-past	0.38
O|gt:otherPerson/past	-0.69
O|gt:relief/-	-0.46
O|gt:relief/he-past	-2.20
O|gt:sad/-	-0.11
O|gt:sad/I-now	-1.27
O|gt:sad/I-past	-0.23
O|gt:sad/he-past	0.89
O|gt:sad/now	-0.18
O|gt:sad/past	-0.31
O|gt:saying/-	-0.24
O|gt:saying/I-now	0.42
O|gt:saying/I-past	-0.58
O|gt:saying/he-past	-0.60
O|gt:saying/now	0.15
O|gt:saying/past	0.23
O|gt:says/-	-0.20
O|gt:says/he-past	-1.27
O|gt:says/past	0.41
O|gt:shame/-	0.11
O|gt:shame/I-now	-0.52
O|gt:shame/now	0.33
O|gt:shows/-	0.40
O|gt:shows/I-past	-0.49
O|gt:shows/past	-0.27
O|gt:sleep/I-now	0.46
O|gt:sureState/I-now	-0.88
O|gt:sureState/he-past	0.18
O|gt:sureState/past	-0.45
O|gt:sureThing/past	-0.20
O|gt:sureVerb/-	0.11
O|gt:sureVerb/I-now	-1.31
O|gt:sureVerb/I-past	-0.75
O|gt:sureVerb/he-past	-0.36
O|gt:thing/-	0.58
O|gt:thing/I-now	-0.50
O|gt:thing/I-past	-0.30
O|gt:thing/he-past	-0.83
O|gt:thing/past	-0.46
O|gt:tired/-	-0.17
O|gt:tired/I-past	-0.99
O|gt:tired/he-past	-0.96
O|gt:trust/I-now	-0.59
O|gt:trust/I-past	0.24
O|gt:trust/he-past	-0.73
O|gt:trust/past	-0.52
O|gt:wants/-	-0.16
O|gt:wants/I-past	0.95
O|gt:wants/past	-0.72
O|i:1-0	0.10
O|i:1-1	0.42
O|i:1-2	-0.18
O|i:1-3	-0.58
O|i:2-0	-0.60
O|i:2-1	-0.15
O|i:2-2	0.34
O|i:2-3	0.55
O|i:3-0	-0.19
O|i:3-1	-0.99
O|i:3-2	-0.33
O|i:3-3	-0.16
O|i:other	0.61
O|injury:body	-0.71
O|injury:care	-0.24
O|injury:sad	-0.27
O|injury:sleep	-0.51
O|it:-	0.31
O|it:I-past	0.17
O|it:he-past	0.40
O|it:past	-0.72
O|w:#	-0.82
O|w:(	-0.66
O|w:,	-0.36
O|w::	-1.57
O|w:;	0.14
O|w:@	-0.49
O|w:a	0.55
O|w:abaj	-0.44
O|w:abiert	-0.76
O|w:abog	-1.49
O|w:abr	-0.98
O|w:abuel	-0.41
O|w:acab	1.44
O|w:acer	-0.16
O|w:acerc	-0.53
O|w:acos	0.44
O|w:act	-0.44
O|w:actuar	-0.44
O|w:adentr	-0.61
O|w:afloj	-0.43
O|w:afuer	-0.41
O|w:agarr	-0.52
O|w:agent	-0.86
O|w:agresor	-0.20
O|w:agu	-0.68
O|w:ahor	0.84
O|w:al	-0.38
O|w:alambr	-0.19
O|w:alarm	0.27
O|w:alegr	-0.94
O|w:alg	-0.14
O|w:algui	0.34
O|w:ali	-0.71
O|w:alquil	-1.14
O|w:alt	0.25
O|w:alter	-0.47
O|w:ambulanc	-0.23
O|w:amig	-0.61
O|w:ana	-0.48
O|w:analiz	-0.72
O|w:anex	-0.35
O|w:anill	-0.13
O|w:anot	-0.68
O|w:ansios	-0.45
O|w:ant	0.23
O|w:aparc	-0.26
O|w:aparec	-0.31
O|w:apell	-0.86
O|w:aplaud	-0.84
O|w:apod	-1.15
O|w:app	-0.14
O|w:apret	-1.15
O|w:apunt	-0.65
O|w:arbitr	-0.39
O|w:archiv	-0.27
O|w:arm	-0.28
O|w:arranc	-1.13
O|w:ascensor	-0.93
O|w:asi	-0.64
O|w:asient	-0.38
O|w:asom	0.12
O|w:asust	-1.14
O|w:atend	-0.62
O|w:atiend	0.60
O|w:atr	-0.80
O|w:aud	-1.59
O|w:audienc	-0.33
O|w:aun	-0.39
O|w:aut	-0.34
O|w:autobu	-0.38
O|w:aven	-0.53
O|w:avergonz	0.24
O|w:avis	0.55
O|w:ayer	-0.56
O|w:azul	-0.52
O|w:años	0.32
O|w:bail	-0.41
O|w:baj	-0.86
O|w:bal	-0.18
O|w:banc	-0.36
O|w:banquet	-0.62
O|w:bar	-0.88
O|w:barb	-1.02
O|w:barc	-0.29
O|w:barr	-0.46
O|w:bast	0.78
O|w:bat	-0.50
O|w:bañ	0.20
O|w:beb	0.61
O|w:bes	-0.66
O|w:bici	-0.46
O|w:bien	0.45
O|w:blanc	-0.48
O|w:bloque	-0.82
O|w:boc	0.49
O|w:bocin	-0.34
O|w:bolet	-1.01
O|w:bols	-0.70
O|w:bot	-0.46
O|w:braz	-0.11
O|w:brinc	0.30
O|w:burl	-0.67
O|w:buz	-0.50
O|w:caball	-1.12
O|w:cabez	0.52
O|w:cada	1.11
O|w:caf	-0.61
O|w:caj	-0.76
O|w:cajer	-1.10
O|w:cajuel	-0.17
O|w:call	-0.49
O|w:cam	0.43
O|w:camar	-0.54
O|w:camarer	-0.96
O|w:camb	-1.31
O|w:cambi	0.47
O|w:cami	-0.29
O|w:camin	-0.98
O|w:camionet	-0.51
O|w:camis	-0.35
O|w:canch	-0.55
O|w:canci	-0.78
O|w:cant	0.55
O|w:cap	-0.54
O|w:captur	-0.24
O|w:car	-0.66
O|w:carg	-0.30
O|w:carn	0.61
O|w:carpet	-0.28
O|w:carr	-0.51
O|w:carrer	-0.26
O|w:carrit	-0.67
O|w:cart	0.57
O|w:cas	-0.21
O|w:casc	-0.17
O|w:caser	-0.67
O|w:casi	-0.84
O|w:catorc	-0.15
O|w:cay	-1.38
O|w:cel	-0.61
O|w:celul	-0.77
O|w:centr	-0.40
O|w:cerc	-0.43
O|w:cerr	0.17
O|w:cerrajer	-0.38
O|w:cerroj	0.17
O|w:certific	-0.49
O|w:chap	-0.59
O|w:chat	-0.34
O|w:chiquit	0.78
O|w:cigarr	-0.78
O|w:cinc	0.32
O|w:cint	-0.37
O|w:cit	-0.77
O|w:clas	-0.85
O|w:clav	-0.38
O|w:clax	-0.25
O|w:clinic	-0.75
O|w:coch	0.39
O|w:cocin	-0.42
O|w:codig	0.21
O|w:cog	0.12
O|w:col	-0.31
O|w:coleg	0.38
O|w:colg	-1.16
O|w:coll	-0.14
O|w:colon	0.44
O|w:coment	-0.11
O|w:comentar	-0.53
O|w:comisar	-0.44
O|w:compañer	0.29
O|w:complet	-0.43
O|w:compr	0.40
O|w:comuni	-0.18
O|w:concept	-0.77
O|w:conductor	-0.91
O|w:confirm	-0.75
O|w:confund	0.25
O|w:conmoci	-0.22
O|w:conoc	-0.31
O|w:conserj	-0.51
O|w:const	-0.49
O|w:constanc	-0.62
O|w:consultor	-0.14
O|w:cont	0.15
O|w:contact	-0.23
O|w:contador	-0.21
O|w:contenedor	-0.52
O|w:content	-0.70
O|w:contest	-0.33
O|w:contigu	-0.67
O|w:contrat	-0.74
O|w:control	-0.55
O|w:coordinador	-0.19
O|w:cop	-1.42
O|w:copilot	-0.22
O|w:coraz	-0.65
O|w:corr	0.36
O|w:cos	-0.25
O|w:creyend	-0.67
O|w:cristal	-1.24
O|w:cruz	0.37
O|w:cuadr	-0.92
O|w:cuand	0.45
O|w:cuart	0.10
O|w:cuatr	-0.13
O|w:cubr	-0.57
O|w:cuchill	0.45
O|w:cuell	0.14
O|w:cuent	-0.93
O|w:cuerp	-0.15
O|w:culp	0.14
O|w:cuot	-0.69
O|w:da	-0.19
O|w:dado	0.58
O|w:dar	-0.44
O|w:darm	0.81
O|w:dañ	-0.21
O|w:de	0.18
O|w:debaj	-0.59
O|w:dec	-0.61
O|w:declar	-0.93
O|w:ded	0.40
O|w:del	-0.67
O|w:delant	-1.21
O|w:delic	-0.66
O|w:demand	-0.93
O|w:dentr	-0.59
O|w:denunc	-0.21
O|w:denunci	-0.18
O|w:dependient	-0.75
O|w:depresi	-0.27
O|w:derech	-0.83
O|w:deriv	-0.65
O|w:desbord	-0.55
O|w:describ	0.80
O|w:descubr	-0.55
O|w:desd	0.16
O|w:detectiv	-0.65
O|w:detr	-0.35
O|w:dia	0.11
O|w:diar	-0.55
O|w:dias	0.71
O|w:dibuj	0.36
O|w:dic	-0.18
O|w:diez	-0.39
O|w:dij	0.41
O|w:dio	0.57
O|w:direcci	0.56
O|w:director	-0.55
O|w:disfraz	-0.51
O|w:dispar	-0.67
O|w:dobl	-0.82
O|w:dolor	-0.64
O|w:domicil	0.84
O|w:domin	0.82
O|w:doming	-0.91
O|w:don	0.48
O|w:dond	-0.72
O|w:dorm	0.29
O|w:dos	-1.47
O|w:doñ	-0.26
O|w:duerm	0.67
O|w:dur	-0.45
O|w:durant	-0.60
O|w:durm	-1.60
O|w:ech	-1.45
O|w:elevador	0.63
O|w:ell	-0.23
O|w:emocion	0.58
O|w:empan	-0.59
O|w:empez	0.52
O|w:en	-0.13
O|w:encend	-1.00
O|w:encontr	0.26
O|w:enferm	-0.60
O|w:enfermer	-0.10
O|w:enfrent	-0.42
O|w:enoj	-1.08
O|w:ensay	0.83
O|w:entreg	-0.67
O|w:equivoc	-0.88
O|w:es	-0.53
O|w:escal	-1.37
O|w:escaler	-0.43
O|w:escond	-0.16
O|w:escrib	-0.62
O|w:escrit	0.44
O|w:escuch	-0.89
O|w:escuel	-0.24
O|w:espant	-0.53
O|w:espej	-1.00
O|w:esper	-0.38
O|w:esquin	-1.00
O|w:est	0.11
O|w:estaci	-0.54
O|w:estacion	-0.45
O|w:estacionamient	0.61
O|w:estomag	0.24
O|w:estoy	1.09
O|w:fach	-0.71
O|w:fals	-0.47
O|w:falt	-1.16
O|w:famil	-1.00
O|w:fatal	-0.44
O|w:fech	-0.67
O|w:feliz	-0.59
O|w:felpud	-0.47
O|w:fij	-1.20
O|w:fil	-0.16
O|w:fin	0.83
O|w:firm	-0.78
O|w:fiscal	-0.57
O|w:flor	-0.43
O|w:foc	-0.47
O|w:for	-0.57
O|w:forens	-0.47
O|w:fot	-1.03
O|w:frasc	0.60
O|w:frent	-0.58
O|w:frio	-0.83
O|w:fruter	-0.63
O|w:fue	-0.29
O|w:fueg	-0.55
O|w:fuer	0.46
O|w:funcionar	-0.64
O|w:funerar	-0.30
O|w:furgonet	-0.92
O|w:gan	0.13
O|w:garraf	0.57
O|w:gasolin	0.47
O|w:gat	-0.63
O|w:gent	-0.18
O|w:gimnas	0.28
O|w:golp	-0.31
O|w:golpe	-0.76
O|w:gorr	-0.56
O|w:grab	-1.46
O|w:grabaci	-0.38
O|w:graci	0.50
O|w:graduaci	-1.37
O|w:gri	-0.16
O|w:grit	-0.27
O|w:gru	-0.27
O|w:grup	-1.22
O|w:guard	-0.43
O|w:guiñ	-0.72
O|w:ha	-0.50
O|w:haberl	0.31
O|w:habl	-0.30
O|w:hac	-0.56
O|w:hacke	-0.50
O|w:hast	-0.32
O|w:hay	0.58
O|w:hech	1.15
O|w:hel	-0.40
O|w:hij	-0.25
O|w:histor	-1.20
O|w:hiz	-1.19
O|w:hombr	-0.23
O|w:horar	-0.63
O|w:hospital	-0.58
O|w:hotel	-0.87
O|w:hoy	-0.69
O|w:huell	-0.84
O|w:humill	0.23
O|w:iba	0.49
O|w:identificaci	-0.54
O|w:igles	-0.19
O|w:iman	-0.30
O|w:indign	-0.50
O|w:inform	-0.19
O|w:inquilin	-0.67
O|w:inscrib	-0.52
O|w:insinu	-0.78
O|w:inspector	-0.73
O|w:internet	-0.23
O|w:invent	0.66
O|w:ir	0.76
O|w:irse	-0.42
O|w:izquierd	-0.63
O|w:jef	-0.29
O|w:juez	-0.87
O|w:jug	0.50
O|w:juguet	0.54
O|w:juic	0.42
O|w:jun	-1.01
O|w:junt	-0.87
O|w:just	-0.27
O|w:juzg	-0.36
O|w:kiosc	-1.00
O|w:laborator	0.18
O|w:lado	-0.53
O|w:ladr	-1.02
O|w:las	-0.13
O|w:le	-0.17
O|w:les	-1.36
O|w:letr	-1.02
O|w:levant	-0.71
O|w:ley	-0.72
O|w:libr	-0.88
O|w:limoner	-0.53
O|w:line	-0.99
O|w:list	-0.46
O|w:llant	0.76
O|w:llav	-0.52
O|w:lleg	0.32
O|w:llen	-1.01
O|w:llev	-0.64
O|w:lloros	-0.71
O|w:lo	-0.13
O|w:local	-0.59
O|w:los	-0.78
O|w:lueg	-1.06
O|w:luz	-0.79
O|w:machet	-0.63
O|w:madr	-0.39
O|w:mal	-0.85
O|w:man	-0.54
O|w:mand	-1.21
O|w:manifiest	0.23
O|w:marc	-1.48
O|w:march	-0.69
O|w:mart	-0.73
O|w:marz	-1.08
O|w:mas	0.38
O|w:may	-0.25
O|w:mayor	0.54
O|w:mañan	-0.22
O|w:med	-0.77
O|w:median	0.73
O|w:medic	-0.40
O|w:mediod	-1.34
O|w:megafon	-0.38
O|w:melliz	0.54
O|w:mensaj	-1.51
O|w:mensajer	-0.53
O|w:mes	-0.38
O|w:meser	-0.62
O|w:met	-0.74
O|w:metr	0.20
O|w:mia	-0.16
O|w:microfon	-0.83
O|w:mientr	-0.82
O|w:mil	-0.69
O|w:minut	0.75
O|w:mio	-0.18
O|w:mir	-1.09
O|w:mis	-0.33
O|w:mism	-1.16
O|w:moj	1.00
O|w:molest	-0.29
O|w:mord	-0.70
O|w:mostr	-0.54
O|w:mostrador	-0.75
O|w:mot	-0.88
O|w:motor	-0.39
O|w:mov	-0.47
O|w:movil	-0.18
O|w:muchach	-0.59
O|w:mudanz	-0.80
O|w:muert	-0.74
O|w:muestr	0.15
O|w:muj	1.24
O|w:mujer	-0.53
O|w:municipal	-0.34
O|w:muy	-0.72
O|w:muñec	-0.18
O|w:nada	-1.43
O|w:nadi	0.71
O|w:neg	-0.68
O|w:negr	-0.41
O|w:nervi	-0.79
O|w:ni	0.17
O|w:ningun	-0.92
O|w:niñ	0.31
O|w:no	0.70
O|w:nombr	0.31
O|w:nosotr	0.74
O|w:nov	-0.42
O|w:nud	0.19
O|w:nuestr	-0.32
O|w:nuev	-0.56
O|w:numer	-0.36
O|w:nunc	-0.25
O|w:o	0.20
O|w:ofic	-0.72
O|w:oficin	-0.20
O|w:ofrec	-0.47
O|w:ojo	-0.78
O|w:olia	-1.42
O|w:onc	0.20
O|w:opin	-0.60
O|w:ord	0.27
O|w:orden	-0.17
O|w:otr	-0.11
O|w:padr	-0.47
O|w:pag	-1.48
O|w:pagin	-0.32
O|w:pal	0.19
O|w:pan	0.38
O|w:panic	-0.67
O|w:pantall	-0.59
O|w:pap	-0.97
O|w:papel	-0.84
O|w:paquet	-0.23
O|w:parec	-0.54
O|w:pared	0.55
O|w:parej	0.19
O|w:part	-0.64
O|w:pas	-0.84
O|w:pasill	-0.22
O|w:pastel	-0.80
O|w:pastill	-0.24
O|w:pat	-0.32
O|w:pate	-0.62
O|w:patrull	-0.57
O|w:pech	0.28
O|w:ped	-0.77
O|w:peg	0.67
O|w:pel	-0.82
O|w:pen	0.72
O|w:pens	-1.05
O|w:pequeñ	0.49
O|w:per	-0.43
O|w:perd	-1.42
O|w:periodic	0.78
O|w:perit	-0.50
O|w:permis	-0.54
O|w:perr	-0.73
O|w:person	-0.86
O|w:pes	-0.80
O|w:pie	-0.74
O|w:piedr	-0.35
O|w:pierd	0.20
O|w:pint	-1.65
O|w:plac	-1.01
O|w:plant	-0.11
O|w:plat	-0.28
O|w:plaz	-0.33
O|w:pom	-0.57
O|w:pon	-0.65
O|w:por	-0.38
O|w:porqu	-0.64
O|w:port	-0.22
O|w:porter	-0.89
O|w:post	-0.42
O|w:prend	-0.97
O|w:present	-0.22
O|w:prim	-0.65
O|w:primer	-1.25
O|w:prob	-0.66
O|w:profesor	-0.29
O|w:prueb	-0.19
O|w:psicolog	0.25
O|w:public	-0.38
O|w:puent	-0.44
O|w:puest	-0.68
O|w:puls	0.19
O|w:punt	-0.34
O|w:pus	-0.57
O|w:que	0.46
O|w:quebr	-0.33
O|w:qued	-0.36
O|w:quem	-0.92
O|w:quer	0.10
O|w:qui	0.42
O|w:quinc	-0.33
O|w:quirog	0.28
O|w:quis	-0.25
O|w:quit	-1.78
O|w:rad	-1.12
O|w:ram	-0.73
O|w:ray	-0.49
O|w:rec	-0.54
O|w:recepci	-0.73
O|w:recepcionist	-0.91
O|w:recet	-0.58
O|w:recib	-0.68
O|w:reclam	-0.45
O|w:recog	-0.41
O|w:recre	-0.62
O|w:recurs	0.67
O|w:red	-0.28
O|w:refier	-0.44
O|w:regal	0.55
O|w:regres	1.27
O|w:reir	-1.25
O|w:rej	-0.83
O|w:reloj	-0.55
O|w:remot	-0.54
O|w:rent	-0.47
O|w:repart	-0.47
O|w:repit	-0.76
O|w:report	-0.49
O|w:respir	0.60
O|w:rest	-0.75
O|w:retir	-0.35
O|w:retras	-0.33
O|w:rieron	-0.61
O|w:rio	-0.28
O|w:roc	-0.67
O|w:roj	-0.26
O|w:romp	-1.00
O|w:rub	0.28
O|w:ruid	-0.63
O|w:rut	-0.39
O|w:sab	-0.38
O|w:sac	-1.06
O|w:salt	-0.41
O|w:segu	-1.27
O|w:segund	-1.46
O|w:segur	-0.91
O|w:seguridad	-0.36
O|w:seman	-0.71
O|w:separ	-0.83
O|w:señor	0.80
O|w:si	1.08
O|w:siempr	-0.39
O|w:sient	-0.49
O|w:sigu	-0.28
O|w:siguient	-0.77
O|w:silenc	-0.91
O|w:sin	0.22
O|w:sindicat	-0.80
O|w:sint	-0.30
O|w:siren	-0.64
O|w:sirv	-0.63
O|w:sms	-0.40
O|w:sobr	-0.51
O|w:sobreviv	-0.64
O|w:sof	-0.21
O|w:sol	0.45
O|w:sonr	-1.01
O|w:su	-0.58
O|w:sub	-0.79
O|w:suc	-0.85
O|w:sud	-0.75
O|w:suel	-0.35
O|w:sufr	-0.49
O|w:sup	-0.35
O|w:sus	0.30
O|w:sust	-0.99
O|w:tabl	-0.78
O|w:tach	-0.78
O|w:tal	-0.53
O|w:tambi	-1.17
O|w:tan	-0.27
O|w:tant	-1.06
O|w:tap	-0.62
O|w:tapet	-0.31
O|w:tard	0.11
O|w:tarjet	-0.52
O|w:te	-0.59
O|w:tech	-0.83
O|w:telefon	-0.82
O|w:telefonill	0.11
O|w:tembl	-1.28
O|w:temblor	0.73
O|w:ten	-0.93
O|w:teng	0.61
O|w:terap	-0.36
O|w:termostat	-0.51
O|w:terren	0.22
O|w:testig	-0.84
O|w:tien	-0.26
O|w:tiend	-1.03
O|w:timbr	-0.51
O|w:tint	-0.63
O|w:tip	-0.49
O|w:tir	-1.36
O|w:toall	-0.50
O|w:toc	-0.39
O|w:todav	-0.42
O|w:tom	-1.15
O|w:tra	-0.91
O|w:trabaj	0.72
O|w:traj	-0.81
O|w:tranquil	-0.29
O|w:tras	-0.61
O|w:tratamient	-0.21
O|w:trep	-0.62
O|w:tu	-0.52
O|w:turn	0.46
O|w:ultim	-0.46
O|w:un	-0.47
O|w:una	-0.55
O|w:unic	0.62
O|w:uniform	-0.56
O|w:uno	0.32
O|w:usa	-0.91
O|w:usuar	-0.49
O|w:va	0.51
O|w:val	0.66
O|w:vall	-0.12
O|w:van	-0.90
O|w:vas	0.83
O|w:ve	-0.80
O|w:vec	-1.10
O|w:vecin	-0.53
O|w:vel	-0.30
O|w:ven	-1.19
O|w:venc	0.67
O|w:ver	-0.54
O|w:vered	-0.46
O|w:veredict	-1.03
O|w:verguenz	0.63
O|w:verj	-0.18
O|w:verm	-0.32
O|w:vest	-0.50
O|w:veterinar	-0.56
O|w:vez	0.84
O|w:vide	-0.48
O|w:viend	-0.53
O|w:viern	-0.29
O|w:vigil	0.47
O|w:vigilant	-0.37
O|w:vin	-0.54
O|w:vio	-0.72
O|w:visit	0.19
O|w:voluntar	-0.26
O|w:volv	-0.33
O|w:vot	-0.68
O|w:voz	0.23
O|w:vuel	0.38
O|w:vuelt	0.82
O|w:ya	0.78
O|w:yegu	-0.56
O|w:zapat	0.17
b:# #	-1.02
b:# )	0.44
b:# ,	-0.18
b:# -	-0.48
b:# .	-0.67
b:# :	-0.91
b:# ;	-1.29
b:# a	-0.51
b:# al	-1.24
b:# aparec	-1.20
b:# audi	-1.35
b:# años	-1.93
b:# b	-0.75
b:# baj	-1.29
b:# cambi	-0.98
b:# captur	-0.21
b:# cart	-0.63
b:# com	-0.70
b:# con	-0.53
b:# corre	-1.21
b:# de	0.42
b:# desd	-1.46
b:# dias	-1.46
b:# dolar	-0.66
b:# el	0.19
b:# en	-0.27
b:# entr	-1.48
b:# est	-0.24
b:# eur	-0.38
b:# f	-1.16
b:# fot	-0.93
b:# fui	-0.62
b:# h	-0.71
b:# hab	-0.63
b:# hor	0.50
b:# kl	-0.71
b:# la	-0.82
b:# llam	-0.84
b:# lleg	-0.63
b:# lo	0.66
b:# me	0.34
b:# mensaj	-0.76
b:# mes	-1.04
b:# metr	-0.74
b:# mil	-1.40
b:# millon	-0.85
b:# minut	-2.31
b:# no	0.21
b:# otr	-0.94
b:# pagin	-0.35
b:# par	-0.60
b:# pes	-1.37
b:# por	-1.23
b:# punt	-1.52
b:# pus	-0.58
b:# sac	-0.76
b:# se	-0.89
b:# segu	-0.95
b:# segund	-1.25
b:# seman	0.59
b:# sol	-1.37
b:# son	-0.74
b:# soy	-1.39
b:# tir	-0.94
b:# tod	-0.75
b:# trabaj	-0.43
b:# vec	-0.87
b:# vecin	-0.64
b:# vin	-0.50
b:# volv	-0.90
b:# ya	0.46
b:, con	-0.73
b:, me	-0.79
b:, pon	-0.95
b:. #	-0.97
b:. el	-0.45
b:. me	0.39
b:@ .	-0.47
b:@ en	-0.75
b:^ #	-0.35
b:^ ,	-1.04
b:^ a	0.65
b:^ abr	0.27
b:^ abri	1.29
b:^ acab	0.99
b:^ aceler	-1.17
b:^ acept	0.20
b:^ act	-1.13
b:^ adentr	-1.19
b:^ adjunt	-0.53
b:^ agach	-0.72
b:^ agarr	-0.62
b:^ agot	-0.53
b:^ aguant	-1.05
b:^ ahi	0.88
b:^ ahor	0.15
b:^ al	-0.21
b:^ alg	0.65
b:^ alivi	0.48
b:^ alli	-0.73
b:^ alt	-0.67
b:^ amanezc	0.87
b:^ amarg	-1.07
b:^ amarr	0.57
b:^ and	-0.40
b:^ ando	0.49
b:^ anoch	0.79
b:^ anot	-0.55
b:^ ant	0.62
b:^ apag	-1.33
b:^ aparc	-0.54
b:^ aport	-0.62
b:^ aprendi	0.64
b:^ apunt	0.96
b:^ asi	-0.19
b:^ asient	-0.66
b:^ aterr	-0.49
b:^ aterroriz	-0.15
b:^ aud	-0.94
b:^ audienc	-1.03
b:^ audiometr	-0.84
b:^ auditor	-0.83
b:^ aut	-0.23
b:^ avergonz	0.13
b:^ avis	-1.02
b:^ ayer	-0.49
b:^ b	-1.04
b:^ bail	0.34
b:^ baj	-0.15
b:^ barb	-0.23
b:^ bañ	-0.48
b:^ bloque	-1.87
b:^ bolet	-0.65
b:^ borr	-0.27
b:^ brinc	-0.26
b:^ buz	-0.50
b:^ cada	0.33
b:^ cai	0.80
b:^ call	-1.09
b:^ cam	0.85
b:^ camar	-0.75
b:^ camb	0.43
b:^ cambi	-1.18
b:^ camin	0.93
b:^ cancel	-1.94
b:^ captur	-0.86
b:^ carg	0.54
b:^ carpet	-0.56
b:^ cas	-1.10
b:^ casi	0.55
b:^ cefale	0.95
b:^ cen	0.88
b:^ cer	0.95
b:^ cerr	-1.54
b:^ cerrajer	-0.79
b:^ cierr	1.81
b:^ cinc	-1.11
b:^ cirug	-0.59
b:^ cit	-0.90
b:^ cogi	-0.74
b:^ coje	-1.10
b:^ colg	-0.57
b:^ colgu	-1.45
b:^ collarin	-0.88
b:^ com	0.17
b:^ comparti	-1.00
b:^ compr	-0.72
b:^ comprobant	-0.97
b:^ con	-0.42
b:^ conduj	-1.16
b:^ const	0.24
b:^ cont	-0.64
b:^ conten	-0.72
b:^ contest	0.99
b:^ contrat	-0.72
b:^ corr	1.17
b:^ corre	-0.50
b:^ cort	-2.55
b:^ cos	0.85
b:^ cre	-0.80
b:^ crei	0.47
b:^ creyend	0.89
b:^ cruc	-1.14
b:^ cruz	0.21
b:^ cual	0.61
b:^ cualqui	1.42
b:^ cuand	-0.26
b:^ cuarent	0.59
b:^ cuatr	0.45
b:^ cuent	0.77
b:^ da	0.90
b:^ de	0.49
b:^ declar	-0.96
b:^ dej	0.36
b:^ del	-0.82
b:^ dentr	-0.91
b:^ denunc	-0.64
b:^ denunci	-0.36
b:^ derrot	1.52
b:^ desesper	-1.44
b:^ despert	-0.63
b:^ despiert	1.29
b:^ despu	-1.25
b:^ detr	-1.07
b:^ di	-0.97
b:^ diez	0.55
b:^ dig	0.73
b:^ dij	-0.18
b:^ dijer	-0.84
b:^ discut	0.67
b:^ dobl	0.18
b:^ doc	0.68
b:^ dolor	0.36
b:^ doming	-0.99
b:^ dond	-0.23
b:^ dorm	1.11
b:^ dormi	-0.40
b:^ dos	-0.42
b:^ doy	0.91
b:^ dud	-0.61
b:^ duel	-0.81
b:^ duerm	1.45
b:^ dur	-1.47
b:^ duraci	-0.60
b:^ durant	-0.17
b:^ ech	0.53
b:^ ecograf	-0.73
b:^ el	-0.20
b:^ ell	0.42
b:^ empec	1.80
b:^ empiez	0.49
b:^ en	-0.13
b:^ encontr	-1.37
b:^ endoscop	-0.62
b:^ enfurec	0.17
b:^ enojadisim	0.38
b:^ ensay	0.63
b:^ entonc	0.11
b:^ entr	-1.32
b:^ entreg	-0.78
b:^ entregu	-0.30
b:^ era	0.10
b:^ eran	-0.93
b:^ es	0.30
b:^ esa	0.10
b:^ escribi	0.57
b:^ escrit	-1.52
b:^ escuch	-0.18
b:^ ese	0.38
b:^ esper	0.36
b:^ estacionamient	-0.59
b:^ estoy	1.31
b:^ estuv	0.11
b:^ expedient	-1.36
b:^ extrañ	1.43
b:^ factur	-0.33
b:^ falt	-0.55
b:^ fech	-0.43
b:^ ferul	-0.75
b:^ fil	-1.13
b:^ firm	-0.25
b:^ fisioterap	-0.91
b:^ fol	-1.08
b:^ fot	-1.02
b:^ fui	0.33
b:^ fuimos	-1.31
b:^ furios	0.33
b:^ gan	-1.88
b:^ gas	-0.50
b:^ grab	-1.26
b:^ grit	-0.46
b:^ guant	-1.23
b:^ guard	-0.84
b:^ guia	-0.46
b:^ hab	-1.14
b:^ habitaci	-0.37
b:^ habl	-0.31
b:^ hac	0.75
b:^ hag	0.94
b:^ hart	1.43
b:^ hay	-0.48
b:^ he	0.74
b:^ hic	0.24
b:^ hiel	-1.15
b:^ hoj	-0.58
b:^ hor	-1.38
b:^ hoy	1.19
b:^ iba	-0.57
b:^ inform	-0.92
b:^ instal	-0.37
b:^ juev	-1.03
b:^ junt	-0.64
b:^ la	-0.39
b:^ lament	-1.20
b:^ lav	-0.71
b:^ le	-0.46
b:^ lei	0.74
b:^ lej	-0.65
b:^ lent	-0.91
b:^ leo	1.02
b:^ les	-0.78
b:^ letr	-0.68
b:^ licenc	-1.35
b:^ line	-0.74
b:^ list	-0.39
b:^ llam	1.17
b:^ lleg	-0.88
b:^ llegu	-0.38
b:^ llev	0.23
b:^ llor	1.57
b:^ lo	0.21
b:^ los	-0.40
b:^ lueg	0.11
b:^ lun	-0.95
b:^ mand	-0.75
b:^ manifiest	-1.24
b:^ marc	-1.25
b:^ mare	0.16
b:^ mart	-1.71
b:^ mas	-0.71
b:^ matricul	-1.21
b:^ me	0.31
b:^ med	0.16
b:^ mensaj	-0.52
b:^ mi	0.28
b:^ mientr	0.17
b:^ miercol	-1.25
b:^ mij	-0.37
b:^ minut	-1.15
b:^ mir	-0.17
b:^ mis	0.54
b:^ mism	-1.08
b:^ muert	1.00
b:^ muy	-1.63
b:^ nada	-0.11
b:^ nause	0.15
b:^ ni	0.32
b:^ ningun	-0.26
b:^ nivel	-0.70
b:^ nom	0.39
b:^ nos	0.35
b:^ not	-1.58
b:^ notific	-0.48
b:^ nuestr	0.37
b:^ nuev	-0.58
b:^ numer	-1.31
b:^ nunc	0.68
b:^ o	0.13
b:^ och	-0.88
b:^ odio	1.72
b:^ oftalmolog	-1.25
b:^ oi	-1.19
b:^ oig	0.83
b:^ ojal	0.90
b:^ onc	-0.90
b:^ ord	-1.05
b:^ os	-0.88
b:^ otr	-0.36
b:^ oxigen	-0.50
b:^ pagin	-0.68
b:^ pagu	-1.25
b:^ papel	-0.98
b:^ par	1.30
b:^ part	-1.04
b:^ pedi	-0.83
b:^ peg	0.67
b:^ pen	-0.48
b:^ pens	0.95
b:^ periodic	-0.42
b:^ peritaj	-0.76
b:^ pes	-0.56
b:^ pid	-0.18
b:^ pidiendol	0.48
b:^ piens	-0.72
b:^ pint	-0.87
b:^ pis	-0.72
b:^ plac	-1.36
b:^ plant	1.02
b:^ plaz	-0.93
b:^ pon	-0.62
b:^ pong	1.24
b:^ por	0.74
b:^ porqu	-0.49
b:^ porter	-1.08
b:^ pregunt	0.20
b:^ prend	0.46
b:^ prendi	-0.24
b:^ pres	0.32
b:^ present	-0.29
b:^ presient	0.79
b:^ primer	-1.26
b:^ pued	-1.28
b:^ puert	0.30
b:^ pus	-1.70
b:^ que	-0.27
b:^ qued	-0.28
b:^ quemadur	-1.31
b:^ quer	0.41
b:^ qui	0.27
b:^ quier	0.39
b:^ quis	-1.28
b:^ quit	-1.19
b:^ radiograf	-0.90
b:^ recib	-0.79
b:^ recibi	-1.07
b:^ recogi	-1.13
b:^ recort	-0.84
b:^ recuper	-0.75
b:^ ref	-0.76
b:^ refier	0.49
b:^ registr	-0.61
b:^ regres	0.87
b:^ rend	1.09
b:^ renunci	-0.76
b:^ report	-0.81
b:^ repos	-0.35
b:^ resoluci	-0.49
b:^ respir	0.88
b:^ result	-0.98
b:^ retir	-1.57
b:^ revis	-0.34
b:^ rez	0.85
b:^ ridicul	0.55
b:^ riendos	-0.79
b:^ rompi	-0.20
b:^ rrhh	-0.87
b:^ rut	-0.91
b:^ sab	-1.29
b:^ sal	-1.78
b:^ salg	0.13
b:^ sali	0.71
b:^ salt	0.23
b:^ salud	1.18
b:^ sangr	-0.69
b:^ saqu	-1.52
b:^ segui	-1.23
b:^ segun	-0.76
b:^ segund	-0.92
b:^ segur	0.76
b:^ sei	-1.02
b:^ sent	-1.07
b:^ senti	0.24
b:^ ser	0.95
b:^ seri	-0.97
b:^ siempr	0.20
b:^ sient	0.41
b:^ siet	-0.59
b:^ sig	0.63
b:^ sin	-0.22
b:^ sobr	-0.87
b:^ sobresalt	0.71
b:^ sol	0.14
b:^ solicit	-1.06
b:^ son	-0.10
b:^ sospech	-0.31
b:^ soy	-0.73
b:^ sub	-0.32
b:^ subi	0.48
b:^ sud	0.60
b:^ suen	-0.61
b:^ sum	1.16
b:^ tac	-1.01
b:^ tall	-0.78
b:^ tant	0.53
b:^ tap	-0.83
b:^ taquicard	0.70
b:^ tar	1.07
b:^ tard	0.63
b:^ tartamude	0.47
b:^ te	-1.15
b:^ tem	1.26
b:^ tembl	-0.51
b:^ ten	-0.22
b:^ tendr	0.80
b:^ teng	0.42
b:^ tercer	0.12
b:^ termin	-1.35
b:^ ticket	-0.98
b:^ tien	-1.32
b:^ tint	-1.20
b:^ tir	-0.45
b:^ toc	-0.17
b:^ todav	0.81
b:^ tom	-0.17
b:^ toxicolog	-1.30
b:^ tra	-1.62
b:^ trabaj	-1.54
b:^ traig	1.08
b:^ trat	0.79
b:^ treint	-0.14
b:^ tres	-0.72
b:^ turn	-1.07
b:^ tuv	1.73
b:^ un	0.40
b:^ una	0.51
b:^ uno	1.35
b:^ unos	-0.70
b:^ usa	-0.67
b:^ uso	0.35
b:^ usuar	-0.31
b:^ va	-0.43
b:^ vac	-0.72
b:^ vaci	-0.57
b:^ vacun	-0.79
b:^ vag	-0.49
b:^ van	-1.83
b:^ vay	0.52
b:^ ven	-1.19
b:^ venc	-0.39
b:^ vend	-1.81
b:^ vendi	-1.03
b:^ veo	0.83
b:^ verbaliz	1.31
b:^ verl	1.20
b:^ vest	-0.40
b:^ vi	-1.64
b:^ vide	-0.73
b:^ vien	-1.03
b:^ viend	-0.39
b:^ viern	0.13
b:^ vin	-0.56
b:^ visiblement	-0.60
b:^ vist	-0.83
b:^ viv	-0.42
b:^ volvi	0.72
b:^ vomit	-0.54
b:^ vos	-0.28
b:^ voy	0.46
b:^ voz	-0.56
b:^ vuelv	0.50
b:^ y	-0.27
b:^ ya	0.66
b:^ yo	0.66
b:^ º	-1.09
b:a #	-0.19
b:a -	-0.59
b:a .	-0.14
b:a abrirl	-0.17
b:a algui	-0.57
b:a aparec	0.34
b:a beb	0.38
b:a cada	0.39
b:a cart	0.72
b:a cas	0.51
b:a clases	-1.18
b:a cobr	0.62
b:a cont	-1.33
b:a contest	1.70
b:a cort	0.77
b:a cre	0.22
b:a dar	-0.35
b:a darl	0.67
b:a dec	0.81
b:a declar	-0.82
b:a dej	-0.63
b:a diet	0.43
b:a dorm	-0.60
b:a dos	-1.20
b:a el	0.67
b:a ell	0.34
b:a empez	0.10
b:a encontr	1.46
b:a entr	-2.37
b:a esa	0.15
b:a escond	0.38
b:a escrib	0.58
b:a ese	0.62
b:a eso	0.38
b:a esper	0.72
b:a est	0.65
b:a fum	-0.13
b:a gasolin	-1.01
b:a gust	0.47
b:a hab	-0.17
b:a habl	0.79
b:a hac	-0.57
b:a la	-0.49
b:a las	-0.22
b:a llam	-0.82
b:a lleg	0.76
b:a llor	-0.16
b:a lo	0.90
b:a los	0.42
b:a man	-1.15
b:a mat	-0.43
b:a mechon	0.30
b:a mi	0.62
b:a mil	-0.11
b:a mir	0.47
b:a mis	-0.48
b:a mitad	0.26
b:a mor	0.70
b:a nadi	0.29
b:a nombr	-0.78
b:a oscur	1.23
b:a otr	0.66
b:a pag	1.27
b:a par	0.45
b:a part	-0.78
b:a ped	-0.33
b:a pedaz	0.56
b:a pon	-0.45
b:a psicolog	0.63
b:a punt	0.74
b:a pur	1.58
b:a que	0.42
b:a qui	0.52
b:a quit	-0.58
b:a rat	1.08
b:a recog	-1.20
b:a regañadient	-0.69
b:a reir	1.02
b:a revis	-0.19
b:a sab	1.03
b:a sal	0.70
b:a salud	0.92
b:a salv	0.65
b:a seguridad	-1.29
b:a sei	0.66
b:a ser	-0.29
b:a su	0.97
b:a termin	0.46
b:a tir	-0.75
b:a tod	0.34
b:a tom	0.63
b:a trabaj	-1.13
b:a una	-1.16
b:a urgenci	0.48
b:a usar	0.79
b:a vec	0.71
b:a ver	-0.23
b:a volv	-0.25
b:abaj .	-0.49
b:abiert ,	-0.63
b:abiert .	0.39
b:abiert en	0.63
b:abiert la	-0.53
b:abiert y	-0.73
b:abog .	-0.11
b:abog que	-0.18
b:abr el	0.57
b:abr la	-1.20
b:abr las	-0.38
b:abrac .	0.97
b:abraz a	-0.77
b:abri .	-1.21
b:abri a	-1.25
b:abri cuent	-0.61
b:abri el	0.81
b:abrier .	0.20
b:abril .	-0.59
b:abrirl .	0.76
b:abrirl al	-0.66
b:abuel .	-0.34
b:abuel en	-0.34
b:abuel tembl	-0.14
b:acab de	0.51
b:acab el	0.86
b:acab en	-0.42
b:acces a	-1.16
b:acept .	-0.70
b:acept el	-1.26
b:acept las	-0.91
b:acer .	-0.66
b:acerc .	-1.37
b:acompañ .	1.02
b:acompañ a	-1.14
b:acosador es	-1.21
b:acosador est	-0.46
b:acost .	1.11
b:act .	-1.21
b:acud a	0.47
b:acuerd .	1.33
b:acuest a	0.21
b:adelant ,	0.46
b:adentr ,	1.00
b:adentr .	0.42
b:adentr de	0.13
b:adentr hab	-0.64
b:adentr tra	-0.60
b:adentr y	1.23
b:adjunt .	-0.69
b:adjunt constanc	-0.38
b:adjunt el	-0.86
b:afect ,	0.19
b:afuer .	1.01
b:afuer del	-1.08
b:agach en	0.56
b:agarr de	-0.24
b:agarr del	-1.42
b:agarr el	-1.47
b:agarr la	1.19
b:agobi .	0.49
b:agost .	-1.03
b:agost de	-0.77
b:agot ,	-0.55
b:agot .	1.35
b:agot de	0.52
b:agu .	-0.48
b:agu ;	-0.94
b:agu al	0.27
b:agu del	-0.38
b:agu el	0.60
b:agu fria	0.23
b:aguant ,	-0.28
b:aguant .	1.61
b:aguant el	-0.18
b:aguant la	-0.17
b:aguant las	-0.12
b:aguant que	1.07
b:ahi .	0.53
b:ahi con	-0.46
b:ahi est	0.22
b:ahi lo	-0.78
b:ahi me	0.92
b:ahi suelt	0.73
b:ahi va	0.13
b:ahor es	0.26
b:ahor estoy	0.33
b:ahor me	0.53
b:ahor tom	0.59
b:ahor vien	-0.66
b:ahor voy	1.21
b:air ,	0.53
b:air .	0.88
b:air de	-0.49
b:air en	0.81
b:air por	-0.39
b:ajen .	0.70
b:al #	0.18
b:al ascensor	0.53
b:al asient	0.31
b:al autobu	-0.14
b:al balc	0.80
b:al banc	-1.00
b:al bañ	1.15
b:al bord	0.50
b:al caser	-0.55
b:al cerr	0.52
b:al chof	-0.16
b:al coch	-0.86
b:al cor	-0.32
b:al darm	-0.92
b:al de	-0.13
b:al despach	-0.45
b:al dia	-0.48
b:al entierr	-0.52
b:al equip	-0.60
b:al espej	-0.12
b:al estacionamient	-0.45
b:al final	-1.13
b:al firm	0.25
b:al gerent	-0.82
b:al grup	0.67
b:al guard	0.40
b:al hombr	-0.28
b:al hotel	-0.46
b:al juzg	-1.08
b:al kiosc	-0.98
b:al limit	-0.60
b:al lleg	0.18
b:al medic	-0.75
b:al mes	0.67
b:al meser	-0.36
b:al minut	-0.88
b:al niñ	-1.14
b:al oido	-0.18
b:al oir	0.46
b:al otr	-0.75
b:al pat	-0.78
b:al perfil	-0.98
b:al perr	-0.31
b:al pis	-0.15
b:al port	-0.86
b:al psicolog	0.13
b:al relat	0.71
b:al rev	0.62
b:al rio	0.29
b:al sal	-0.47
b:al señor	-0.77
b:al sub	1.14
b:al suel	-0.24
b:al sup	0.20
b:al tall	-0.83
b:al tech	-0.61
b:al tecnic	-0.91
b:al telefon	0.93
b:al timbr	0.71
b:al trabaj	0.52
b:al turn	-0.92
b:al umbral	0.26
b:al vecin	-0.30
b:al ver	-0.61
b:al verl	-0.60
b:al vidr	-0.43
b:al vigilant	0.12
b:al volv	-0.65
b:alambr .	-0.86
b:alarm .	0.54
b:alarm de	-0.73
b:album de	-0.55
b:alcanc a	-0.56
b:alcanz en	-1.09
b:alegr ,	0.84
b:alegr .	0.25
b:alfeiz ,	-0.54
b:alfombr .	-1.39
b:alg ,	-0.43
b:alg .	0.40
b:alg al	1.09
b:alg mal	0.64
b:algui .	0.56
b:algui en	-0.29
b:algui me	0.18
b:algun de	0.77
b:aliv ,	1.08
b:aliv .	0.35
b:alivi ,	-0.17
b:all ,	0.20
b:alm ,	-0.68
b:alm .	0.66
b:alm en	0.15
b:almoh .	0.42
b:alt ,	0.14
b:alt .	-0.38
b:alt en	-0.31
b:altavoz del	-0.70
b:alter ,	-0.44
b:alter .	1.08
b:altur del	-0.57
b:alumn .	0.38
b:alumn acud	0.61
b:amabl .	0.40
b:amarg .	0.49
b:amarill .	-0.76
b:amarr #	-0.61
b:amarr la	0.80
b:ambulanc .	-0.46
b:amenaz .	-0.50
b:amig ,	0.33
b:amig .	-0.30
b:amig de	-1.14
b:amig del	-0.31
b:and con	-0.50
b:and cont	-0.63
b:and de	0.26
b:and dic	-1.12
b:ando bien	0.86
b:ando con	0.14
b:angust al	-0.48
b:anill .	-0.78
b:anim a	0.54
b:anim por	0.77
b:anoch ,	-1.32
b:anoch dormi	0.91
b:anot en	0.10
b:anot la	-1.18
b:anot por	0.12
b:ansiedad .	0.58
b:ansios .	0.27
b:ant .	0.12
b:ant de	-0.18
b:ant del	-0.84
b:ant era	0.84
b:ant iba	-0.81
b:ant la	0.80
b:ant me	0.71
b:ant no	1.07
b:antebraz izquierd	-0.64
b:anterior .	-1.03
b:antibiotic por	-0.56
b:antidepresiv .	0.80
b:apag la	0.15
b:apagu el	-1.09
b:apagu la	0.68
b:aparec .	0.77
b:aparec en	0.32
b:apell .	0.75
b:apell en	-0.29
b:apen ,	-0.89
b:aport #	-0.14
b:app .	-0.56
b:app de	-1.12
b:app del	-0.22
b:aprend .	1.43
b:aprendi a	0.71
b:apret de	0.93
b:apret el	-0.94
b:aprob .	-0.82
b:aprob por	-1.02
b:apunt a	0.55
b:aquell noch	0.64
b:aqui no	0.75
b:arbitr de	0.31
b:archiv .	-0.24
b:ard de	0.32
b:ard el	0.41
b:arranc la	0.88
b:arrepient de	0.80
b:arrib .	-0.34
b:arruin el	0.74
b:art me	0.14
b:asc ,	0.73
b:asc .	0.88
b:asc que	0.15
b:asc tremend	0.33
b:ascensor .	0.90
b:asi ,	-0.83
b:asi .	0.94
b:asi :	-0.73
b:asi de	1.32
b:asi lo	0.37
b:asi me	0.75
b:asi no	0.55
b:asi que	1.09
b:asi se	-0.60
b:asient #	-0.69
b:asient ,	-0.69
b:asient .	0.19
b:asient de	0.56
b:asient traser	-0.61
b:asom ,	-0.76
b:asque .	0.38
b:asust ,	-0.89
b:asust .	-0.86
b:asust con	0.60
b:asust much	-0.28
b:asust por	0.18
b:ataqu de	-0.28
b:atenci .	-0.37
b:atend la	-0.91
b:atent una	-0.45
b:aterr ,	-0.55
b:aterr .	1.30
b:aterr que	-0.74
b:aterroriz ,	-0.14
b:atr .	0.20
b:atr con	-0.35
b:atraves en	0.63
b:atrev a	0.96
b:aud ,	-1.35
b:aud de	-0.41
b:audienc .	1.19
b:audienc del	-0.25
b:audienc el	-0.37
b:audifon ,	0.55
b:audiometr ped	-0.93
b:aun asi	1.00
b:aunqu me	0.28
b:aunqu no	1.04
b:aut azul	-0.21
b:autobu .	-0.26
b:autobu de	-0.73
b:aven .	1.08
b:avergonz .	0.76
b:avis .	-0.87
b:avis a	-1.24
b:avis al	-0.94
b:avis de	-1.14
b:avis por	-0.56
b:ayer .	-0.48
b:ayud .	0.90
b:azote ,	-0.82
b:azul ,	-0.55
b:añad a	-0.52
b:año .	0.79
b:años ,	-0.59
b:años .	-0.57
b:años de	0.56
b:b ,	-0.83
b:b .	-1.35
b:bail con	1.09
b:bail sol	0.85
b:baj .	-0.45
b:baj a	-0.28
b:baj al	-0.25
b:baj con	-0.28
b:baj cuatr	-0.33
b:baj de	1.20
b:baj del	0.19
b:baj dos	-0.12
b:baj en	-0.96
b:baj la	0.31
b:baj och	-0.17
b:baj por	0.11
b:baj tres	-0.41
b:balc .	-0.41
b:bald de	0.28
b:banc ,	-0.43
b:banc .	0.13
b:banquet .	0.72
b:barb de	-0.22
b:barr .	0.69
b:bas .	0.43
b:bast .	0.73
b:basur .	0.53
b:bater ,	-1.54
b:bater .	0.42
b:bater en	0.49
b:bautiz .	-1.05
b:bañ ,	1.36
b:bañ .	0.39
b:bañ :	-0.65
b:bañ con	0.79
b:bañ de	0.25
b:bañ del	0.54
b:beb ,	0.14
b:beb .	0.33
b:beb se	-0.61
b:bibliotec .	-0.38
b:bici .	-1.01
b:bien ,	0.94
b:bien .	0.64
b:blanc ,	-0.73
b:bloque .	0.28
b:bloque el	-1.21
b:bloque la	-1.15
b:bloque los	-0.50
b:boc del	0.81
b:bod .	-0.90
b:bodeg .	-0.36
b:bofet .	-1.09
b:bolet #	-0.82
b:bols .	0.18
b:bols de	-0.60
b:bols del	0.35
b:bols en	0.21
b:bolsill .	-0.77
b:bomber .	-0.80
b:bonit .	-0.27
b:bord del	0.57
b:borr .	0.17
b:borr a	-0.71
b:borr la	-0.51
b:bot antipanic	-0.47
b:botell .	-0.72
b:botell ;	-0.41
b:botell de	-0.54
b:botell par	0.59
b:braz ,	-0.71
b:braz .	-0.49
b:braz delant	-0.24
b:braz en	-0.94
b:braz por	-0.80
b:buen ,	-0.15
b:buen dias	0.51
b:burofax .	-0.91
b:buz .	0.92
b:buz de	-0.58
b:c ,	-0.56
b:c .	0.43
b:cab ,	0.86
b:cab en	0.99
b:cabez .	0.68
b:cabez gach	-0.12
b:cabez por	-0.53
b:cabin .	-0.68
b:cabl .	-0.47
b:cabre .	0.70
b:cabre de	0.87
b:cada cas	0.42
b:cada cuart	0.77
b:cada dia	-0.28
b:cada hor	0.27
b:cada llam	0.93
b:cada lun	0.48
b:cada mañan	-0.29
b:cada noch	-0.46
b:cada och	-0.70
b:cada que	0.70
b:cada ruid	0.77
b:cada uno	-1.75
b:cada vez	0.47
b:cader .	-0.61
b:cae el	0.55
b:cae mal	0.27
b:caf ,	0.43
b:caid .	0.10
b:caid de	-0.18
b:caj #	-0.18
b:caj ,	-0.48
b:caj .	-0.81
b:caj con	-0.20
b:caj de	-0.23
b:cajer .	-0.91
b:call #	-1.12
b:call ,	-0.86
b:call .	0.26
b:call de	-0.22
b:call es	0.24
b:call est	-0.87
b:calm ,	-0.99
b:calor .	0.50
b:calor en	-0.65
b:calz en	-1.12
b:cam ,	0.69
b:cam .	0.59
b:cam al	-0.52
b:cam con	0.34
b:cam desd	0.60
b:cam por	-0.47
b:camar #	0.33
b:camar ,	-0.21
b:camar .	-1.23
b:camar del	-0.28
b:camar lo	-0.95
b:camar no	-0.36
b:camb .	-0.68
b:camb de	0.48
b:camb la	-0.45
b:cambi :	-0.11
b:cambi de	-1.32
b:cambi el	-0.35
b:cambiar de	-0.36
b:cami de	-0.88
b:cami pas	-0.92
b:camin .	-1.05
b:camin a	0.49
b:camin al	-1.16
b:camin hast	-0.34
b:camin mir	0.73
b:camin por	0.87
b:camis del	-1.09
b:camp min	0.34
b:canal .	0.26
b:canal de	0.38
b:cancel .	0.75
b:cancel el	-1.22
b:cancel la	-1.22
b:cand .	0.70
b:cand es	-0.70
b:cans ,	-1.03
b:cans .	0.83
b:cant .	1.35
b:cant en	0.77
b:cap .	-0.75
b:capaz de	0.37
b:captur #	-0.86
b:captur ,	-0.89
b:captur .	-0.76
b:captur a	-0.91
b:captur de	-0.97
b:captur y	-0.16
b:car a	1.45
b:car de	0.13
b:car en	0.42
b:caraj .	0.74
b:carg .	-0.61
b:carg de	-0.82
b:carg en	-0.80
b:carg par	0.72
b:carg una	0.25
b:carn de	0.72
b:carn viv	0.62
b:carpet .	-0.76
b:carr .	-0.92
b:carreter .	0.46
b:cart .	0.22
b:cart :	-0.27
b:cart de	0.71
b:cart el	-0.89
b:cart en	0.29
b:cart est	-0.58
b:cart par	-0.93
b:carter .	-0.44
b:cas #	-0.93
b:cas ,	0.52
b:cas .	-0.29
b:cas a	0.59
b:cas com	0.37
b:cas con	-0.66
b:cas el	-0.44
b:cas en	-1.12
b:cas nada	-1.17
b:cas par	1.05
b:cas que	0.56
b:cas un	-1.04
b:casc .	-0.58
b:cascabel .	0.90
b:caset .	-1.17
b:casi me	0.63
b:casi siempr	-1.25
b:casi sin	-0.46
b:casill .	0.59
b:casiller .	-0.40
b:castañete los	0.67
b:cayer las	-0.95
b:cefale tensional	1.11
b:cej ,	-0.27
b:cel ,	1.29
b:celador tom	-0.17
b:celul ,	-1.20
b:celul .	-0.87
b:celul de	0.16
b:celul par	-0.43
b:cen .	0.57
b:centr de	0.27
b:cer .	-1.02
b:cer a	0.40
b:cerc .	-0.59
b:cerr .	-0.48
b:cerr el	0.16
b:cerr la	-0.23
b:cerr las	-1.08
b:cerr los	0.37
b:cerr por	-0.63
b:cerradur .	-0.59
b:cerrajer ,	-1.05
b:cerrajer :	-0.99
b:certez de	0.56
b:certific ,	-0.42
b:certific .	-1.07
b:chap ,	0.28
b:chat de	-0.34
b:chat del	-0.22
b:chic del	0.42
b:chiquit de	0.29
b:chiquitit .	1.06
b:choc ,	0.71
b:choc .	-0.52
b:chof .	-1.30
b:chof se	-1.02
b:choqu .	-0.87
b:cieg .	1.45
b:cierr .	-0.70
b:cierr con	0.41
b:cierr el	0.74
b:cierr los	0.96
b:cinc dias	-0.41
b:cinc minut	-1.84
b:cinc vec	0.85
b:cint .	-0.93
b:cintur .	0.24
b:cit ,	0.47
b:cit a	-0.61
b:cit con	0.25
b:cit el	-1.19
b:cit en	-1.08
b:cit es	-0.77
b:cit par	-0.81
b:clas ,	0.87
b:clas de	-0.24
b:clases de	-0.75
b:clav .	0.37
b:clav de	-0.46
b:clav en	0.93
b:client ,	0.71
b:client se	0.98
b:clinic .	-1.24
b:cobij ,	-0.47
b:cobr a	-0.20
b:cobr dos	0.37
b:coch ,	-0.29
b:coch .	-0.14
b:coch automatic	-0.81
b:coch blanc	0.58
b:coch con	-0.45
b:coch de	-0.87
b:coch dos	-0.33
b:coch en	0.59
b:coch lo	0.83
b:coch par	-0.53
b:coch por	-0.60
b:cocher .	-0.33
b:cocin ,	0.51
b:cocin .	-0.13
b:cod .	-1.15
b:codig de	-1.06
b:cogi el	-0.47
b:cogi un	0.29
b:coincid con	-0.87
b:col del	-0.57
b:col entr	0.35
b:coleg ,	-1.39
b:coleg .	-0.17
b:colg .	1.11
b:colg al	-1.02
b:colg de	-0.66
b:colg del	0.80
b:colgu .	-1.52
b:colgu a	-0.71
b:colill .	-0.93
b:colm el	-0.37
b:colon ,	1.10
b:color .	-0.24
b:com ,	-1.06
b:com .	-0.38
b:com ?	-0.86
b:com a	0.89
b:com de	-0.34
b:com el	0.13
b:com en	0.22
b:com est	-0.26
b:com estoy	0.84
b:com fech	-0.72
b:com la	-0.73
b:com las	0.53
b:com loc	-0.43
b:com me	0.50
b:com mi	-0.73
b:com no	0.51
b:com por	0.45
b:com pud	0.18
b:com que	0.76
b:com qui	0.88
b:com se	-0.29
b:com siempr	-0.29
b:com titul	-0.90
b:com un	0.53
b:com una	0.24
b:comedor ,	-1.02
b:comi dos	-0.26
b:comi en	0.53
b:comisar .	-0.36
b:comisar de	-1.22
b:comisar en	0.43
b:compañer .	-0.48
b:compañer de	-0.24
b:complet ,	-0.46
b:complet .	-0.54
b:compr .	-0.75
b:compr el	-0.75
b:compr en	-0.27
b:compr otr	-0.65
b:compr un	-1.02
b:compr una	-1.01
b:comprob la	0.37
b:comprobant .	-0.57
b:con #	-0.72
b:con arc	1.07
b:con cada	0.93
b:con cint	-0.40
b:con dient	-0.43
b:con el	0.39
b:con ell	-0.74
b:con esa	-1.07
b:con esas	-0.56
b:con est	0.80
b:con fech	-0.62
b:con guant	-0.50
b:con iman	-0.52
b:con las	0.16
b:con letr	0.52
b:con llav	0.85
b:con lo	0.86
b:con los	1.12
b:con mas	0.92
b:con mi	-0.26
b:con mied	-0.98
b:con mis	-0.15
b:con moned	-0.39
b:con nadi	1.07
b:con numer	-0.62
b:con olor	0.31
b:con otr	0.28
b:con qui	0.28
b:con raz	0.70
b:con regl	-0.59
b:con sei	-0.38
b:con sensor	-0.38
b:con su	-0.37
b:con tant	0.19
b:con tod	0.34
b:con tres	-1.27
b:con una	-0.73
b:con voz	-0.47
b:concentr .	0.44
b:concept .	-0.36
b:concurs de	-0.93
b:conf ni	0.16
b:confi .	1.37
b:confirm .	-1.06
b:confirm el	-0.27
b:conform con	-0.71
b:confund .	-0.25
b:conmig .	0.31
b:conmig en	0.34
b:conmoci ,	-0.64
b:conoc .	1.01
b:conozc .	-0.53
b:consejer del	0.43
b:conserv el	-0.44
b:const en	-0.91
b:constanc .	-0.46
b:constat insomn	0.71
b:consuel .	0.88
b:consult con	0.72
b:consultant se	0.45
b:cont .	-0.78
b:cont :	-0.59
b:cont al	-0.82
b:cont el	0.47
b:cont en	-1.69
b:cont las	-0.60
b:cont los	-0.43
b:cont por	-0.53
b:cont su	-0.90
b:conten :	-0.74
b:contest ,	0.15
b:contest .	-1.19
b:contest a	0.11
b:contest al	0.82
b:contest el	0.37
b:contest mal	0.18
b:contr .	0.75
b:contr el	-0.26
b:contr la	0.46
b:contraseñ .	0.42
b:contrat del	-0.29
b:convenc de	-0.81
b:coordinador le	-0.52
b:cop .	-0.75
b:cop del	-0.18
b:cor ,	0.97
b:cor en	-1.12
b:coraj .	1.08
b:coraj me	0.42
b:coraj que	0.26
b:coraz ,	1.77
b:coraz a	-1.12
b:coraz en	0.70
b:coraz hech	0.58
b:coraz me	0.48
b:coraz par	0.12
b:coraz se	0.79
b:coron de	-0.33
b:corr ,	0.32
b:corr .	1.38
b:corr a	-0.72
b:corr en	-0.43
b:corre ,	-0.49
b:corre .	-1.50
b:corre :	-1.00
b:corre a	-0.50
b:corre de	-0.86
b:corre del	0.43
b:corrig el	-0.40
b:cort ,	-1.03
b:cort .	0.24
b:cort de	-0.71
b:cort el	-0.30
b:cort en	-0.82
b:cort la	-0.73
b:cortin .	0.82
b:cortin a	0.31
b:cortin de	-0.73
b:cos ,	0.69
b:cos en	-0.90
b:cost #	-0.50
b:costill fisur	-0.87
b:costill rot	-0.70
b:cre ,	-0.17
b:cre .	0.47
b:cre a	0.17
b:cre el	-0.63
b:cre que	0.73
b:crisi de	0.11
b:cruz el	0.73
b:cuadern .	-0.85
b:cuadern debaj	0.30
b:cuadr .	0.29
b:cuadr ant	-0.45
b:cuadr de	-0.40
b:cuadr depresiv	0.77
b:cuadrant .	-1.15
b:cual me	0.69
b:cualqui cos	0.70
b:cualqui dia	0.19
b:cuand abri	-0.77
b:cuand algui	0.40
b:cuand dij	-0.53
b:cuand el	-0.95
b:cuand encontr	-0.85
b:cuand entr	0.13
b:cuand las	-0.91
b:cuand le	0.44
b:cuand llam	-0.97
b:cuand llegu	-1.12
b:cuand lo	0.18
b:cuand me	-0.44
b:cuand oig	1.75
b:cuand sali	-0.76
b:cuand se	0.32
b:cuand suen	0.43
b:cuand toc	1.04
b:cuand vi	-0.32
b:cuant lo	0.39
b:cuant tard	0.83
b:cuarent minut	0.81
b:cuarent y	0.19
b:cuart .	-0.75
b:cuart a	0.56
b:cuart de	0.51
b:cuart no	0.61
b:cuart y	0.61
b:cuatr .	0.61
b:cuatr años	0.52
b:cuatr con	0.44
b:cuatr hor	-0.24
b:cuatr kil	-0.29
b:cuatr mes	1.26
b:cuatr noch	0.68
b:cuatr punt	-1.41
b:cuatr vec	-1.10
b:cuatr y	-0.26
b:cuchill .	-0.33
b:cuchill en	0.68
b:cuel en	-0.90
b:cuelg al	-0.75
b:cuell ;	-1.19
b:cuent ,	-1.10
b:cuent .	-0.35
b:cuent :	-0.43
b:cuent con	0.58
b:cuent de	-0.28
b:cuent el	-0.54
b:cuent en	-0.60
b:cuent la	0.70
b:cuent los	0.34
b:cuent por	-0.73
b:cuent se	-0.43
b:cuerd y	-0.66
b:cuerp .	0.85
b:cuest trag	-0.32
b:culp ,	-0.24
b:culp de	0.21
b:culp es	0.57
b:culp por	0.81
b:culp y	0.72
b:culpabl de	-0.43
b:cur .	0.54
b:cur lo	-0.79
b:curs .	-0.26
b:cuñ le	-1.24
b:cuñ y	-0.46
b:da .	0.97
b:da asc	0.79
b:da cos	0.48
b:da el	0.29
b:da escalofri	1.27
b:da igual	-0.23
b:da la	-0.27
b:da mied	1.83
b:da muchisim	1.45
b:da panic	1.46
b:da pen	-0.37
b:da por	0.33
b:da que	1.11
b:da rab	-0.15
b:da ris	0.94
b:da un	0.87
b:da una	0.98
b:da verguenz	-0.33
b:da vuelt	0.61
b:daba verguenz	-0.38
b:dado la	0.16
b:dan ataqu	-0.43
b:dan gan	0.76
b:dar la	-0.20
b:dar mi	0.15
b:darl el	0.92
b:darl la	-0.35
b:dat .	-0.35
b:de #	0.11
b:de a	0.39
b:de abaj	-1.67
b:de abr	0.27
b:de abril	-1.44
b:de acost	1.26
b:de adn	-0.38
b:de agost	-0.70
b:de ahi	0.49
b:de al	-0.22
b:de alegr	0.98
b:de aliv	0.54
b:de alquil	-0.58
b:de ansiedad	1.36
b:de apag	0.31
b:de apoy	0.87
b:de apret	1.03
b:de aqui	0.84
b:de asc	0.68
b:de asient	-0.96
b:de ayer	-0.55
b:de bail	-0.58
b:de baj	-0.36
b:de bater	0.68
b:de bomber	-0.62
b:de buen	0.69
b:de cabez	0.24
b:de cada	1.18
b:de cajer	-0.72
b:de camin	-0.58
b:de chap	-0.51
b:de cit	-0.65
b:de comedor	0.19
b:de conciliaci	0.68
b:de contest	0.17
b:de coraj	0.45
b:de corr	0.39
b:de crisi	0.23
b:de cuent	-0.59
b:de darl	0.89
b:de ded	-0.83
b:de dia	0.17
b:de diez	-0.53
b:de doc	0.18
b:de dorm	0.84
b:de dos	-1.13
b:de el	-0.51
b:de ell	-0.38
b:de emergenc	-0.92
b:de en	0.31
b:de encim	1.04
b:de ener	-1.42
b:de enfrent	-0.51
b:de entreg	-0.67
b:de escrib	0.93
b:de eso	0.30
b:de espald	-0.11
b:de espant	0.64
b:de esper	0.18
b:de est	1.77
b:de expedient	-0.15
b:de facultad	-0.53
b:de febrer	-0.84
b:de fin	-0.37
b:de flor	0.66
b:de frent	0.23
b:de frio	0.27
b:de gallin	0.96
b:de gimnas	-0.95
b:de grup	-0.58
b:de guard	-0.83
b:de hab	-0.37
b:de hac	0.98
b:de hombr	0.37
b:de hoy	-0.95
b:de incendi	-0.32
b:de ingenu	0.99
b:de ir	-0.13
b:de juguet	-0.48
b:de jul	-1.44
b:de jun	-0.74
b:de la	-0.11
b:de lado	-1.11
b:de lagrim	0.72
b:de larg	0.31
b:de las	-0.56
b:de lectur	-1.06
b:de limpiez	-0.83
b:de llam	0.57
b:de llor	1.23
b:de lo	0.86
b:de luz	-0.30
b:de mader	-0.45
b:de madrug	-0.32
b:de mand	0.26
b:de manej	0.71
b:de marz	-1.58
b:de may	-1.44
b:de men	0.83
b:de mens	0.51
b:de mes	-0.63
b:de mil	1.19
b:de mir	0.88
b:de mis	0.93
b:de muert	-0.90
b:de mujer	0.40
b:de nacimient	0.76
b:de nada	0.95
b:de nadi	-0.43
b:de nataci	-1.47
b:de nervi	0.43
b:de niñ	-0.38
b:de no	0.47
b:de noch	-0.28
b:de nombr	-0.47
b:de noviembr	-1.15
b:de nuestr	-1.41
b:de nuev	-0.88
b:de numer	-1.29
b:de obr	-1.01
b:de octubr	-0.71
b:de otr	1.01
b:de padr	0.35
b:de papel	-0.44
b:de part	-0.59
b:de payas	-1.01
b:de pen	-0.71
b:de pens	1.42
b:de perd	0.16
b:de pes	0.42
b:de piedr	0.62
b:de pis	-0.54
b:de plastic	-0.30
b:de poc	-0.87
b:de pon	0.71
b:de por	-0.29
b:de punt	1.30
b:de pur	-0.57
b:de que	0.27
b:de qued	0.70
b:de qui	-0.34
b:de quic	-0.20
b:de recib	-0.98
b:de regal	-0.57
b:de rehabilitaci	-0.53
b:de reir	-0.59
b:de respir	0.65
b:de ris	-0.61
b:de romp	0.90
b:de sac	0.56
b:de sal	0.31
b:de sangr	-0.81
b:de segund	-0.53
b:de seguridad	0.16
b:de sei	-0.86
b:de septiembr	-0.21
b:de ser	0.81
b:de servic	-1.32
b:de si	0.33
b:de siempr	-0.76
b:de sill	-0.52
b:de solicitud	-0.20
b:de su	-0.52
b:de sub	-0.75
b:de sust	0.50
b:de tant	1.44
b:de tembl	1.19
b:de ten	0.37
b:de terap	-0.48
b:de tod	0.56
b:de trabaj	-0.54
b:de transit	-0.92
b:de trastorn	0.74
b:de tres	0.98
b:de turn	-0.91
b:de un	0.61
b:de una	-0.37
b:de urgenci	-0.56
b:de vag	0.29
b:de vecin	-0.62
b:de ver	0.49
b:de verdad	0.52
b:de verguenz	0.17
b:de vida	1.02
b:de viv	-0.46
b:de volv	0.77
b:de zapat	0.55
b:debaj de	0.84
b:debaj del	0.16
b:debi call	-0.64
b:debi haberl	0.83
b:dec .	0.49
b:dec nada	0.11
b:dec que	-0.20
b:declar .	-1.37
b:declar por	-1.05
b:declaraci a	-0.52
b:ded .	-0.53
b:ded al	-0.45
b:ded de	0.77
b:ded en	0.47
b:defens ,	-0.43
b:dej com	-0.24
b:dej de	0.88
b:dej el	0.21
b:dej entren	-0.61
b:dej fria	0.72
b:dej la	-0.65
b:dej las	0.61
b:dej llor	1.22
b:dej marc	0.50
b:dej por	-0.83
b:dej que	1.16
b:dej sin	-0.49
b:dej sol	-0.23
b:dej tres	0.61
b:dej un	-0.91
b:del #	0.48
b:del act	-0.46
b:del agu	0.27
b:del and	-0.29
b:del armar	0.82
b:del asient	-0.33
b:del banc	-0.37
b:del bar	0.15
b:del barc	-1.07
b:del bautiz	-0.82
b:del beb	-0.12
b:del braz	-1.36
b:del buz	-1.42
b:del caf	0.36
b:del cajer	-1.31
b:del camb	0.30
b:del cami	0.45
b:del canal	-0.45
b:del cand	-0.63
b:del carr	-0.69
b:del centr	0.46
b:del cin	-0.81
b:del coch	-0.30
b:del codaz	-0.24
b:del coleg	-0.77
b:del color	-0.97
b:del comedor	-0.39
b:del condomin	-0.64
b:del consultor	-0.82
b:del cor	0.32
b:del corral	-0.40
b:del cuart	0.15
b:del cuell	-0.47
b:del dia	0.18
b:del disc	-0.42
b:del disgust	-0.25
b:del edific	-0.41
b:del estacionamient	-0.70
b:del estomag	0.66
b:del fond	-0.85
b:del garaj	-0.96
b:del gas	-0.49
b:del gimnas	-0.89
b:del golp	-0.86
b:del grup	-1.89
b:del hospital	-0.70
b:del hotel	-0.87
b:del ims	0.38
b:del jueg	-0.70
b:del juzg	0.63
b:del lado	0.13
b:del lavab	0.18
b:del llant	0.57
b:del metr	-0.48
b:del micr	-0.20
b:del mied	-0.55
b:del mund	0.67
b:del niñ	-0.82
b:del pan	0.75
b:del panic	0.12
b:del parqu	-1.25
b:del part	-0.27
b:del pasill	-0.58
b:del pat	-0.34
b:del perr	0.42
b:del pie	-0.63
b:del pis	0.23
b:del plantel	0.55
b:del port	-1.30
b:del portal	1.03
b:del porter	-0.73
b:del post	-1.06
b:del psiquiatric	0.43
b:del registr	-1.01
b:del sal	1.14
b:del samur	-1.12
b:del segur	-0.63
b:del sup	0.16
b:del sust	0.42
b:del tall	-0.94
b:del tamañ	-0.88
b:del teatr	-1.08
b:del trabaj	0.85
b:del tren	0.47
b:del turn	-0.66
b:del vecin	-0.25
b:del vidr	0.87
b:delant a	-0.43
b:delant de	-0.37
b:delant del	1.16
b:delg ,	-0.34
b:dem no	0.80
b:demand por	-0.12
b:demasi ,	-0.76
b:dentist me	0.79
b:dentr ,	-0.45
b:dentr .	0.81
b:dentr del	-1.09
b:denunc en	-1.32
b:denunci a	-1.12
b:denunci la	-0.37
b:denunci pas	-0.20
b:denunciant expres	-0.19
b:deposit .	-1.13
b:depresi .	-0.13
b:derech .	0.43
b:deriv a	0.83
b:derrot ,	1.84
b:descans ,	0.70
b:descans .	-0.61
b:descar .	1.01
b:desconect .	-1.29
b:desd #	-0.86
b:desd abril	0.48
b:desd agost	-0.94
b:desd aquell	0.61
b:desd el	-0.15
b:desd ener	0.83
b:desd entonc	0.65
b:desd hac	1.08
b:desd la	-0.94
b:desd las	-0.18
b:desd lo	0.33
b:desd los	-0.20
b:desd marz	1.23
b:desd may	-0.48
b:desd mi	-1.07
b:desd que	0.77
b:desd su	-0.83
b:desd un	-0.39
b:desd una	-0.97
b:desesper .	1.35
b:desinfl ,	0.58
b:desmay ,	1.44
b:desmay al	0.84
b:desmay en	0.77
b:desmay por	-0.66
b:desnud .	0.72
b:despach .	-1.13
b:despacit :	-0.35
b:despeg de	0.71
b:despert a	0.45
b:despert el	-1.39
b:despert en	-0.63
b:despiert a	0.45
b:despiert empap	0.46
b:despiert grit	0.70
b:despiert sud	0.16
b:despu de	-0.47
b:despu del	-0.16
b:despu me	0.43
b:deten .	1.23
b:detr .	-0.59
b:detr de	-0.80
b:detr del	0.58
b:detuv .	-1.14
b:devolv .	-0.84
b:devolv a	-0.49
b:devolv el	-0.22
b:devolv la	-1.54
b:devolvi el	-0.64
b:di a	-1.21
b:di alas	1.01
b:di de	-0.61
b:di el	-1.62
b:di la	-0.68
b:di los	0.33
b:di mi	-0.54
b:di mil	-0.59
b:di permis	0.34
b:dia #	-0.31
b:dia :	-0.88
b:dia con	0.58
b:dia de	0.18
b:dia es	1.03
b:dia me	0.35
b:dia siguient	-0.67
b:diabl .	-0.15
b:diagnostic de	-0.37
b:diagnostic estr	0.53
b:dialisi .	-0.31
b:diar ,	-0.15
b:dias #	-0.69
b:dias ,	-0.90
b:dias .	0.21
b:dias de	0.17
b:dias en	-0.59
b:dias por	-1.22
b:dias sin	-0.42
b:dibuj .	-0.39
b:dic ,	0.85
b:dic .	0.40
b:dic :	-0.41
b:dic que	-0.67
b:dich .	0.59
b:dict la	-0.45
b:dier mi	-0.39
b:dieron de	0.17
b:dieron desd	-0.97
b:dieron el	-0.19
b:dieron gan	0.88
b:diet .	0.39
b:diez dias	0.16
b:diez minut	0.10
b:dig ,	0.96
b:dig .	1.00
b:dig a	0.56
b:dig que	0.26
b:dig yo	0.38
b:dij .	-0.32
b:dij :	-0.84
b:dij a	-1.13
b:dij al	-0.77
b:dij despacit	-0.39
b:dij el	0.40
b:dij en	-1.14
b:dij la	0.59
b:dij mi	-0.96
b:dij por	-0.82
b:dij que	-0.45
b:dij su	-0.58
b:diner .	-0.96
b:dio asc	0.70
b:dio cop	-0.60
b:dio el	-0.59
b:dio la	-0.84
b:dio por	0.68
b:dio rab	1.14
b:dio ris	0.77
b:dio tant	0.47
b:dio un	-0.57
b:dio una	-0.11
b:dios .	0.24
b:dir .	0.74
b:direcci .	-0.39
b:direcci al	0.63
b:direcci de	-0.60
b:direcci nuev	0.35
b:direct a	0.38
b:dobl .	0.94
b:dobl en	-0.87
b:doctor anot	0.53
b:doctor de	-0.28
b:doctor del	0.10
b:doctor dic	1.35
b:doctor me	0.54
b:dol .	1.65
b:dol el	0.28
b:dol tant	-1.09
b:dolar .	-0.64
b:dolor de	-0.29
b:domicil .	0.41
b:doming ,	-1.17
b:doming .	-1.24
b:dond compr	-0.36
b:dond encontr	-0.75
b:dond hay	0.95
b:dond me	-0.99
b:dorm ,	-0.35
b:dorm .	0.46
b:dorm a	-0.34
b:dorm con	-0.43
b:dorm de	-0.27
b:dorm en	-0.91
b:dormi de	0.86
b:dormi en	-0.74
b:dormi hast	-1.13
b:dormi sent	-0.87
b:dos ,	0.88
b:dos .	0.22
b:dos agent	-1.41
b:dos años	-0.82
b:dos compañer	-0.77
b:dos cuadr	-0.20
b:dos ded	-0.34
b:dos dias	0.20
b:dos en	-0.70
b:dos hor	-0.11
b:dos llam	-0.66
b:dos man	0.76
b:dos mes	-1.03
b:dos minut	0.31
b:dos muel	0.25
b:dos punt	-1.48
b:dos seman	-0.53
b:dos testig	-0.74
b:dos vec	0.47
b:dos vuelt	0.45
b:duch .	0.93
b:dud de	1.06
b:duel ,	0.78
b:duel al	-0.18
b:duel el	-0.60
b:duel la	0.79
b:duerm ,	-0.57
b:duerm .	1.78
b:duerm a	-0.36
b:duerm bien	1.30
b:duerm con	0.83
b:duerm del	1.08
b:duerm en	0.82
b:duerm los	1.00
b:duerm vest	0.21
b:dur #	-1.59
b:dur sei	0.74
b:durant la	0.29
b:durant una	-0.91
b:durm ,	1.08
b:durm en	-0.18
b:durm los	0.85
b:ech de	0.68
b:ech la	-0.27
b:edific .	0.63
b:edific de	-0.46
b:educaci .	1.27
b:efectiv .	-1.03
b:el ,	0.66
b:el .	0.22
b:el :	-1.23
b:el ;	-1.05
b:el abog	-0.19
b:el abrig	-0.79
b:el acos	0.17
b:el acosador	-0.77
b:el act	-0.32
b:el acuerd	-1.21
b:el acus	-0.75
b:el administrador	-0.86
b:el adolescent	0.56
b:el aeropuert	0.43
b:el air	0.62
b:el album	-0.90
b:el alfeiz	-0.45
b:el alm	0.46
b:el almac	-0.61
b:el alt	0.39
b:el altavoz	-0.72
b:el ambient	0.20
b:el and	-0.66
b:el anill	-1.04
b:el anim	0.97
b:el aparcamient	0.76
b:el apetit	0.73
b:el archiv	-0.92
b:el arm	-0.32
b:el ascensor	-0.17
b:el asient	0.49
b:el ataqu	0.56
b:el aud	0.17
b:el autobu	-0.57
b:el balc	0.61
b:el bar	-0.57
b:el bañ	0.46
b:el bols	-0.16
b:el bot	-0.39
b:el buz	0.22
b:el cabl	-0.70
b:el caf	0.42
b:el calor	-0.72
b:el camb	-0.32
b:el camin	0.50
b:el canal	0.18
b:el cand	-1.13
b:el cap	-1.24
b:el carr	-0.65
b:el carril	-0.11
b:el carter	-0.72
b:el cas	-0.95
b:el casc	-0.40
b:el casi	-1.10
b:el celador	-0.97
b:el celul	0.30
b:el cerroj	0.53
b:el chat	-0.73
b:el chip	-1.24
b:el chof	-1.52
b:el cin	0.76
b:el cintur	-1.42
b:el clax	-0.20
b:el client	0.28
b:el closet	0.81
b:el coch	-0.55
b:el cod	-0.46
b:el codig	0.35
b:el colch	0.32
b:el coll	-0.37
b:el color	0.21
b:el con	-0.42
b:el concept	-0.46
b:el contador	-0.67
b:el control	-0.53
b:el coordinador	-0.51
b:el coraz	0.46
b:el corre	-0.53
b:el cuadern	-0.65
b:el cuart	0.68
b:el cuchill	0.32
b:el cuerp	0.85
b:el de	-1.20
b:el ded	-0.13
b:el del	-0.63
b:el dentist	0.64
b:el denunci	-0.11
b:el denunciant	-0.46
b:el despertador	-0.35
b:el dibuj	-0.41
b:el doctor	0.38
b:el dolor	-0.54
b:el doming	-0.49
b:el dron	-0.72
b:el dueñ	-0.69
b:el edific	0.97
b:el elevador	-0.48
b:el empuj	-0.76
b:el en	-0.86
b:el encarg	-0.93
b:el enlac	-0.38
b:el error	-0.71
b:el escrib	-0.22
b:el escrit	-0.60
b:el espej	0.52
b:el est	-1.33
b:el estacionamient	-0.67
b:el estomag	0.35
b:el estr	-0.42
b:el exam	-1.03
b:el expedient	-0.60
b:el felpud	-0.69
b:el fij	0.25
b:el formular	-1.08
b:el fregader	0.96
b:el garaj	0.31
b:el gerent	-0.54
b:el gimnas	-0.37
b:el golp	0.74
b:el grif	0.24
b:el grup	-0.96
b:el guard	-0.70
b:el hambr	0.52
b:el hil	1.00
b:el hombr	-0.45
b:el horar	-0.75
b:el hospital	-0.80
b:el hotel	-0.80
b:el hum	-0.19
b:el inform	-0.93
b:el inventar	-1.06
b:el investig	-1.29
b:el juez	-0.21
b:el juic	0.97
b:el juzg	-1.06
b:el lab	-0.85
b:el laborator	-0.54
b:el lado	0.19
b:el lavab	0.24
b:el le	-0.28
b:el libr	-0.47
b:el limpiaparabris	-0.33
b:el liqu	-0.71
b:el llam	-0.97
b:el local	0.25
b:el localizador	-1.11
b:el lun	-0.93
b:el mar	0.30
b:el marc	0.74
b:el me	-1.10
b:el medic	-0.31
b:el medidor	-0.91
b:el menor	0.25
b:el mensaj	-1.37
b:el merc	0.78
b:el mes	-0.67
b:el metr	-1.11
b:el microfon	-0.37
b:el mied	0.75
b:el miercol	-1.05
b:el mio	-0.68
b:el mism	-0.83
b:el moderador	-0.58
b:el mostrador	-0.75
b:el movil	-0.28
b:el muchach	-0.71
b:el mund	1.17
b:el mur	0.60
b:el musl	-0.69
b:el nombr	-0.33
b:el notar	-0.38
b:el nuev	-0.80
b:el numer	-0.18
b:el nunc	-0.71
b:el oficial	-1.07
b:el oido	-1.15
b:el ojo	-0.52
b:el olor	0.68
b:el original	-0.66
b:el otr	0.49
b:el pacient	0.96
b:el pal	0.94
b:el pan	-0.27
b:el panic	1.13
b:el papel	0.15
b:el paquet	-0.72
b:el parabris	-0.30
b:el parader	-1.42
b:el parp	0.78
b:el parqu	-0.82
b:el part	-0.56
b:el pas	-0.95
b:el pasaj	-1.32
b:el pasill	0.79
b:el pat	0.45
b:el pech	0.43
b:el pel	-0.20
b:el perfil	-0.49
b:el perit	-0.79
b:el peritaj	-0.60
b:el permis	-1.26
b:el perr	0.19
b:el pesam	-0.32
b:el pestill	0.38
b:el pie	-0.73
b:el pis	0.86
b:el plan	-0.54
b:el por	-0.69
b:el port	0.99
b:el portal	-1.21
b:el porter	-0.33
b:el primer	0.70
b:el probador	-0.68
b:el proveedor	-0.73
b:el psiquiatr	0.56
b:el public	-1.01
b:el puent	-0.11
b:el puest	-0.56
b:el puñ	-0.82
b:el quint	0.15
b:el rastreador	-1.16
b:el registr	-0.60
b:el relat	-0.11
b:el reloj	0.68
b:el repartidor	-0.91
b:el respald	-0.18
b:el respet	0.23
b:el rest	-0.43
b:el restaurant	0.50
b:el retras	-0.91
b:el rio	0.43
b:el riñ	-1.04
b:el roper	0.17
b:el ruid	-0.71
b:el sab	-0.85
b:el sal	-0.70
b:el salud	-0.57
b:el sant	0.32
b:el se	0.35
b:el segund	-1.32
b:el semafor	-0.75
b:el señor	-0.59
b:el si	-0.84
b:el siempr	-0.72
b:el siguient	0.82
b:el silenc	0.98
b:el sill	0.96
b:el sistem	-1.05
b:el sobr	-0.92
b:el sof	0.17
b:el sol	-1.24
b:el sombrer	-0.94
b:el suel	-0.21
b:el sueñ	1.28
b:el sup	-0.48
b:el sust	0.77
b:el tal	0.69
b:el tall	-0.76
b:el tambi	0.22
b:el tapet	-0.59
b:el tatuaj	-0.69
b:el tech	0.49
b:el tecnic	-0.42
b:el telefon	-1.10
b:el tem	0.79
b:el tendeder	0.62
b:el terc	-0.79
b:el tercer	-0.33
b:el ticket	-1.04
b:el timbr	-1.15
b:el tir	-0.64
b:el tobill	-1.17
b:el ton	0.66
b:el trabaj	-0.16
b:el tramit	-0.60
b:el trasl	-0.56
b:el traster	-0.52
b:el traum	0.61
b:el trayect	-0.43
b:el tren	-0.33
b:el uji	-0.57
b:el ultim	-0.44
b:el unic	0.75
b:el vas	-0.87
b:el vecin	-0.36
b:el vest	0.42
b:el viaj	0.45
b:el vide	-0.37
b:el vidr	-0.92
b:el viern	0.21
b:el volant	0.10
b:el volum	0.44
b:el vuel	-0.73
b:el y	0.10
b:el yes	-0.53
b:elevador ,	-0.39
b:elevador .	-0.52
b:ell .	-0.89
b:ell a	-0.48
b:ell sigu	-0.29
b:emergenc .	-0.32
b:empap .	0.91
b:empap en	0.64
b:empec con	0.66
b:empez a	0.76
b:empiez el	-0.73
b:empres ,	-0.71
b:empres me	0.42
b:en #	-0.43
b:en abril	-0.39
b:en agost	-0.49
b:en antebraz	-0.79
b:en cada	1.05
b:en carn	0.56
b:en cas	-0.26
b:en clas	0.87
b:en cualqui	0.84
b:en cuant	0.64
b:en diez	-0.93
b:en dos	1.26
b:en el	-0.22
b:en ener	-0.53
b:en esa	-0.61
b:en ese	-0.66
b:en febrer	-0.50
b:en jun	-0.69
b:en la	0.23
b:en las	0.29
b:en line	-0.90
b:en list	0.77
b:en llant	0.39
b:en lo	0.42
b:en man	-0.23
b:en march	0.32
b:en med	0.90
b:en mes	0.47
b:en mi	-0.85
b:en mis	-0.34
b:en mod	0.27
b:en ningun	0.82
b:en observaci	-1.04
b:en otr	-0.12
b:en paz	-0.54
b:en pen	0.18
b:en plen	1.10
b:en psiquiatr	0.50
b:en que	1.23
b:en qui	0.47
b:en quit	0.32
b:en recepci	-0.56
b:en reparaci	-0.66
b:en salud	-0.16
b:en sent	-0.29
b:en ser	1.35
b:en su	-0.19
b:en sudor	0.66
b:en taxi	-0.19
b:en tod	1.36
b:en tratamient	0.80
b:en un	-0.27
b:en una	-0.46
b:en urgenci	-1.09
b:en vent	-0.19
b:en vez	-0.75
b:en voz	0.29
b:encarg la	-0.73
b:encend .	-0.80
b:encerr a	0.16
b:encerr en	-0.57
b:encim ,	0.59
b:encim .	0.90
b:encim de	-0.64
b:encim del	-0.27
b:encog el	0.76
b:encontr .	1.01
b:encontr a	-1.02
b:encontr al	0.45
b:encontr el	-1.03
b:encontr en	-1.17
b:encontr la	-0.43
b:encontr mi	-0.12
b:encontr un	-0.39
b:encontr una	-0.52
b:encuentr .	0.81
b:endoscop el	-0.59
b:ener .	0.73
b:ener ;	-0.75
b:enfad .	0.84
b:enferm ,	0.38
b:enferm de	-0.49
b:enfrent .	0.88
b:enfurec ,	0.33
b:enoj .	-0.73
b:enojadisim ,	0.14
b:enseñ el	-1.33
b:enseñ la	0.90
b:enter .	-0.14
b:entiend .	-1.37
b:entierr .	0.39
b:entonc me	0.13
b:entonc no	0.23
b:entr #	-0.26
b:entr .	-1.26
b:entr a	-0.18
b:entr al	0.66
b:entr con	-1.40
b:entr de	-0.82
b:entr dos	-0.72
b:entr el	0.83
b:entr gan	0.62
b:entr la	0.41
b:entr las	0.46
b:entr los	0.35
b:entr por	0.79
b:entr un	0.55
b:entr una	0.18
b:entrar el	0.58
b:entreg .	-0.36
b:entreg cop	-0.36
b:entreg del	-0.32
b:entreg el	-0.71
b:entreg la	-0.87
b:entreg las	-1.00
b:entreg su	-0.46
b:entregu al	-0.61
b:entregu el	-0.51
b:entregu la	-0.78
b:entregu las	-0.27
b:entren al	-0.59
b:entrevist .	1.32
b:env de	-0.89
b:env la	-0.32
b:era .	-0.96
b:era ;	-0.53
b:era el	-0.54
b:era la	0.42
b:era lo	0.87
b:era mi	0.70
b:era par	0.18
b:era un	-0.46
b:era una	-0.56
b:eran #	-1.44
b:eran las	-1.39
b:error de	-0.29
b:es #	-0.69
b:es .	-0.74
b:es a	0.22
b:es ciert	0.14
b:es com	0.71
b:es de	-0.33
b:es del	0.20
b:es el	-1.21
b:es ell	-0.59
b:es la	-0.73
b:es lo	0.80
b:es mi	-0.37
b:es mia	0.52
b:es que	0.88
b:es su	-0.89
b:es un	0.21
b:es verdad	0.23
b:esa muj	0.58
b:esa noch	-0.40
b:esa palabr	0.33
b:esa person	-1.33
b:escal ,	-0.64
b:escaler .	-1.20
b:escaler ;	-0.20
b:escaler con	0.47
b:escaler de	-0.36
b:escaler del	0.93
b:escaler mecanic	0.24
b:escandal .	-0.33
b:escond ,	-1.05
b:escond .	1.19
b:escond en	0.54
b:escondi en	-1.42
b:escrib .	0.30
b:escrib :	-0.32
b:escrib a	-0.91
b:escrib con	0.51
b:escrib el	-0.32
b:escrib est	-0.28
b:escrib la	-0.30
b:escrib por	-0.58
b:escrib yo	-0.48
b:escribi .	-1.00
b:escribi a	-0.80
b:escribi la	0.62
b:escrit ,	0.12
b:escrit .	0.15
b:escrit a	-0.55
b:escrit en	-0.69
b:escritor .	-0.47
b:escuch detr	0.69
b:escuch tres	-0.68
b:escuel con	-0.16
b:ese caf	0.52
b:ese dia	-1.07
b:ese hombr	0.32
b:ese no	0.37
b:ese señor	-0.44
b:eso .	0.95
b:eso el	-1.31
b:eso en	-0.10
b:eso es	0.97
b:eso fue	-0.33
b:eso la	-1.29
b:eso me	0.16
b:eso no	0.91
b:eso se	0.64
b:eso si	-0.33
b:espald ,	-1.04
b:espald .	0.50
b:espald a	1.59
b:espald contr	0.65
b:espald hech	0.38
b:espant ,	-1.23
b:espant .	0.82
b:espant tremend	0.52
b:espej .	1.26
b:espej de	-0.22
b:espej del	0.69
b:esper .	0.50
b:esper a	0.12
b:esper afuer	-0.51
b:esper con	-0.23
b:esper dos	-0.27
b:esper el	1.57
b:esper en	-0.58
b:esper fuer	-0.58
b:esper par	1.17
b:esperanz a	0.50
b:espos .	-0.56
b:esquin .	0.20
b:esquin de	-0.13
b:est ,	-0.55
b:est .	0.22
b:est ?	0.69
b:est a	-0.87
b:est abiert	-0.18
b:est adentr	-0.38
b:est agobi	0.38
b:est alivi	0.85
b:est alter	0.76
b:est asust	-0.11
b:est aterr	1.55
b:est avergonz	0.38
b:est bien	-0.44
b:est cas	0.66
b:est cerr	-0.46
b:est con	0.24
b:est confund	1.46
b:est content	0.92
b:est cort	-1.04
b:est cos	0.77
b:est de	-0.43
b:est dentr	1.21
b:est desanim	-0.15
b:est durm	-1.00
b:est el	0.24
b:est ell	-0.78
b:est en	-0.70
b:est enferm	-1.24
b:est enoj	1.17
b:est es	0.62
b:est esper	0.54
b:est estres	0.83
b:est euforic	0.32
b:est feliz	0.71
b:est forz	-0.17
b:est grab	-0.82
b:est hart	-1.20
b:est impotent	0.83
b:est inquiet	-0.20
b:est inscrit	-0.21
b:est insegur	0.15
b:est intranquil	1.13
b:est junt	-0.15
b:est la	-0.59
b:est llor	0.93
b:est mi	-0.87
b:est muert	-0.46
b:est muy	-0.51
b:est nervios	-0.62
b:est no	1.05
b:est oscur	0.45
b:est pas	0.32
b:est peg	-0.48
b:est por	-0.21
b:est rot	0.27
b:est seman	-0.77
b:est sent	-0.21
b:est sol	1.29
b:est su	-1.00
b:est tan	-0.15
b:est tembl	-0.90
b:est termin	0.60
b:est trist	-0.82
b:est vac	-0.78
b:est viv	-1.07
b:estab en	-1.35
b:estaci .	0.27
b:estaci de	0.15
b:estacion frent	-0.72
b:estacionamient .	-0.66
b:estacionamient de	-0.65
b:estomag ,	0.70
b:estomag .	0.66
b:estomag cerr	0.15
b:estoy ,	1.38
b:estoy .	1.70
b:estoy a	1.34
b:estoy agobi	0.73
b:estoy agot	0.63
b:estoy alter	0.88
b:estoy asust	1.22
b:estoy aterr	0.86
b:estoy bloque	0.86
b:estoy cans	0.86
b:estoy com	1.34
b:estoy con	0.94
b:estoy convenc	1.12
b:estoy de	-0.25
b:estoy desesper	0.83
b:estoy destroz	-0.50
b:estoy dol	0.83
b:estoy en	-1.10
b:estoy enfad	1.19
b:estoy enoj	-0.97
b:estoy exager	0.45
b:estoy hart	1.47
b:estoy hast	1.01
b:estoy hund	0.88
b:estoy intranquil	0.65
b:estoy loc	0.51
b:estoy muy	0.32
b:estoy orgullos	0.41
b:estoy que	1.32
b:estoy rot	0.78
b:estoy segur	-0.96
b:estoy tembl	0.30
b:estoy traicion	0.56
b:estoy trist	0.79
b:estoy volv	-0.19
b:estr postraumatic	0.49
b:estuv en	-0.57
b:estuv tres	-0.46
b:etiquet en	-1.14
b:eur .	-1.06
b:ex colg	-0.58
b:ex mir	-0.17
b:ex se	-0.30
b:ex siempr	-0.96
b:exager .	0.58
b:exam .	-0.71
b:exam de	0.61
b:exist ;	0.73
b:expedient #	-1.13
b:expedient .	-1.36
b:expedient es	-0.22
b:explic .	1.67
b:explic la	-1.15
b:expres que	-1.11
b:extrañ .	2.02
b:extrañ a	0.26
b:facil no	0.42
b:factur #	-0.65
b:factur de	-0.83
b:facultad por	-0.54
b:fall a	0.95
b:fall las	0.92
b:fals ,	-0.54
b:fals .	-0.59
b:falt a	0.17
b:falt al	-0.92
b:falt de	-0.53
b:falt el	-0.67
b:falt la	-1.17
b:falt mi	0.51
b:famil .	-0.70
b:farmac .	-1.22
b:favor .	1.01
b:febrer ,	-0.39
b:febrer .	-0.71
b:fech ,	-0.66
b:fech .	-0.72
b:fech :	-0.17
b:fech ;	-0.35
b:fech de	-0.39
b:fech del	-0.80
b:feliz .	-0.27
b:feliz de	1.10
b:felpud .	-0.49
b:ferul .	-0.40
b:fiest .	-0.13
b:fiest de	-1.16
b:fiest por	-0.83
b:fij .	0.53
b:fil ,	-1.44
b:fil .	0.46
b:fil del	0.63
b:fin ,	0.81
b:fin de	-0.51
b:fin respir	0.98
b:finc .	-0.51
b:fio de	0.71
b:firm ,	-0.68
b:firm .	-0.58
b:firm com	-1.91
b:firm del	-0.41
b:firm el	0.52
b:firm en	-0.42
b:firm la	-0.24
b:firm no	-0.75
b:firm por	-0.73
b:firm sei	-0.60
b:fiscal .	0.47
b:fisioterap mart	-0.71
b:flor .	0.26
b:flor a	-0.71
b:florer .	1.21
b:foj #	-0.76
b:fol #	-0.78
b:fond .	0.43
b:form de	-0.46
b:formular por	-0.65
b:forz .	-0.69
b:fot #	-0.25
b:fot ,	0.32
b:fot .	0.21
b:fot a	-0.67
b:fot al	-0.90
b:fot con	-0.67
b:fot de	-0.12
b:fot del	-0.69
b:fot en	1.07
b:fot mia	-1.10
b:fot mias	-0.73
b:fot recort	-0.14
b:fot y	-0.16
b:fractur ,	-0.79
b:fractur de	-0.51
b:frasc de	-0.22
b:fregader despu	0.54
b:fren .	1.01
b:frent a	-0.64
b:frent al	-0.24
b:fria .	0.39
b:frio ,	-0.96
b:frio de	0.62
b:fue .	-0.16
b:fue a	0.40
b:fue al	0.99
b:fue com	0.46
b:fue de	-1.23
b:fue el	0.21
b:fue en	-1.03
b:fue la	-0.33
b:fuer .	0.60
b:fuer a	-0.62
b:fuer del	-0.24
b:fuer dos	0.39
b:fuer por	0.36
b:fuer un	-0.56
b:fuerz par	0.45
b:fui .	-1.26
b:fui a	-1.54
b:fui al	-1.23
b:fui con	-0.34
b:fui de	-0.44
b:fui por	-1.15
b:fui una	1.16
b:fui yo	1.00
b:fuimos a	-1.21
b:fum .	-0.24
b:fum por	-0.34
b:funcionar .	-0.67
b:funcionar del	-0.41
b:furios ,	0.63
b:futbol .	0.18
b:gallet .	-0.83
b:gallin .	-0.32
b:gan de	0.92
b:gan el	0.74
b:garaj .	0.71
b:garit .	-0.53
b:gas ,	-0.77
b:gas con	-0.90
b:gasolin .	0.73
b:gent ,	0.81
b:gent .	0.36
b:gerent lo	-0.39
b:gimnas .	-0.84
b:gir .	0.64
b:gir el	0.80
b:golp ,	0.97
b:golp .	0.28
b:golp con	-1.17
b:golp en	-0.90
b:golp me	-0.32
b:golpe la	-0.58
b:got .	-0.99
b:gps ,	-0.99
b:grab #	-0.65
b:grab .	-0.95
b:grab a	0.79
b:grab con	-1.03
b:grab desd	-0.86
b:grab el	-0.87
b:grab en	-0.60
b:grab la	-0.95
b:grab por	-0.95
b:grabaci del	-0.27
b:graduaci .	-0.41
b:grand .	-0.45
b:grit ,	-0.56
b:grit .	1.19
b:grit ?	0.83
b:grit en	-1.03
b:grit par	-0.46
b:grit por	0.69
b:grup .	-0.53
b:grup de	0.12
b:grup los	0.69
b:guant .	-0.84
b:guard .	-0.12
b:guard el	-1.24
b:guard en	-0.83
b:guard la	-1.40
b:guard las	0.27
b:guard los	-0.41
b:guard silenc	-1.03
b:guard un	0.46
b:guia #	-0.44
b:guitarr ,	-1.34
b:guiñ el	-0.87
b:gust .	-0.36
b:gust ;	0.18
b:h .	-0.87
b:ha dej	0.40
b:ha hech	0.25
b:ha retir	0.43
b:hab #	-1.17
b:hab audienc	0.47
b:hab dej	-1.05
b:hab dorm	0.40
b:hab ped	-0.21
b:hab sent	0.65
b:hab tres	-0.15
b:hab un	-0.50
b:hab una	-0.48
b:hab vaci	-0.27
b:hab vist	0.11
b:hab vuelt	-0.54
b:haberl vist	0.78
b:habitaci #	-0.38
b:habl ,	0.77
b:habl .	-0.87
b:habl a	0.33
b:habl con	-1.30
b:habl de	0.33
b:habl en	0.79
b:habl sol	-0.88
b:habr hech	0.96
b:hac .	0.98
b:hac la	-1.12
b:hac pipi	0.38
b:hac ruid	0.45
b:hac sent	0.39
b:hac un	1.21
b:hall el	-0.50
b:hall en	0.43
b:hall un	-0.41
b:han diagnostic	1.23
b:harin al	0.26
b:hart .	1.29
b:hart de	0.82
b:hast abr	0.75
b:hast al	0.91
b:hast con	0.90
b:hast de	0.66
b:hast del	0.90
b:hast en	0.70
b:hast la	-0.62
b:hast las	-0.93
b:hast mi	0.13
b:hast par	0.88
b:hast pens	1.04
b:hast que	1.34
b:hay ,	0.51
b:hay .	1.50
b:hay algui	1.05
b:hay audienc	1.07
b:hay consuel	0.85
b:hay dado	-0.58
b:hay dias	0.13
b:hay maner	0.78
b:hay nada	0.39
b:hay nadi	0.42
b:hay noch	1.63
b:hay ped	0.22
b:hay pis	0.53
b:hay que	-0.63
b:hay quem	-0.44
b:hay un	-0.96
b:hay una	-0.83
b:hay vide	-1.00
b:he dej	0.90
b:he desempac	0.48
b:he pas	0.76
b:he pens	0.55
b:he perd	0.88
b:he sido	0.47
b:he ten	0.93
b:he vuelt	0.86
b:hech .	0.50
b:hech cas	0.20
b:hech detr	0.77
b:hech un	0.80
b:hel .	-0.57
b:hel la	0.89
b:herman ,	-1.35
b:herman .	-0.28
b:herman que	0.19
b:herman y	-1.07
b:hermanit se	-0.96
b:herramient .	-1.09
b:hic captur	-0.56
b:hic el	-0.59
b:hic mal	0.64
b:hic un	-1.17
b:hic una	-0.73
b:hiel y	-0.56
b:hierv la	0.55
b:hij ,	-0.10
b:hij .	-0.15
b:hij de	-0.14
b:hij dibuj	-1.05
b:hij est	-0.30
b:hij grit	-0.77
b:hij le	0.51
b:hij llor	-0.86
b:hij mayor	0.43
b:hij me	0.42
b:hij no	-0.11
b:hij peg	0.15
b:hij se	-0.72
b:hij tien	-0.34
b:hij tod	0.73
b:hij ya	-0.45
b:hil ,	0.63
b:hil de	-0.38
b:hil en	0.61
b:himn .	-0.93
b:hinch ,	-0.79
b:hiz el	-0.63
b:hiz la	-0.50
b:hiz pas	-0.33
b:hiz señ	-0.73
b:hiz un	-0.49
b:hoj #	-0.41
b:hoj ,	-0.58
b:hoj .	-0.40
b:hoj de	-0.32
b:hoj en	-0.40
b:hombr ,	-0.46
b:hombr .	0.50
b:hombr a	-0.52
b:hombr con	0.39
b:hombr y	1.19
b:hor #	-1.25
b:hor ,	-0.43
b:hor .	0.72
b:hor :	-0.44
b:hor ;	-1.92
b:hor al	0.34
b:hor de	-0.70
b:hor del	-0.40
b:hor lleg	0.73
b:hor por	-0.63
b:hor salg	-0.73
b:hor y	-0.54
b:horar con	-0.41
b:hormig en	0.87
b:hospital ,	-0.34
b:hospital .	-0.80
b:hospital de	-0.36
b:hoy ,	-0.71
b:hoy .	-0.40
b:hoy :	-0.81
b:hoy a	-0.78
b:hoy en	-0.63
b:hoy es	0.47
b:hoy estoy	0.46
b:hoy me	0.14
b:hoy no	0.48
b:hubier dado	0.44
b:hubier hech	-0.11
b:hubier mand	1.22
b:huec .	0.86
b:huell de	0.18
b:huev .	0.45
b:hund .	0.84
b:iba a	-0.51
b:iba con	-0.68
b:iba por	-0.19
b:iban a	-0.47
b:ide de	0.86
b:ideaci suic	0.63
b:igual ,	0.92
b:igual lo	-0.49
b:igual tod	0.88
b:ilusi .	1.22
b:imagin esper	0.46
b:iman .	-0.35
b:impotenc .	1.38
b:impotent .	0.39
b:impres .	-0.69
b:incend ,	0.63
b:incend .	0.25
b:incendi .	-0.36
b:indic el	-0.82
b:indign ,	-0.91
b:infart .	0.78
b:infiern ,	-0.57
b:inform .	-0.41
b:inform de	-0.66
b:inform del	-0.52
b:inform en	-0.85
b:ingenu .	0.58
b:ingres en	0.64
b:inquilin del	-0.57
b:inscrit en	-0.69
b:insegur .	0.23
b:insomn de	0.67
b:intact .	0.92
b:intranquil .	0.63
b:intrus en	0.65
b:invit .	-1.18
b:invit a	-0.90
b:ip .	-0.42
b:ir a	0.33
b:ir al	-0.87
b:izquierd .	-0.95
b:jal .	-0.52
b:jal del	-0.60
b:jef ,	-0.68
b:jef .	-0.36
b:jef por	-0.53
b:jov expres	-0.55
b:juev ,	-0.45
b:juev .	-0.19
b:juev a	0.40
b:juev por	-0.13
b:juez .	0.18
b:juguet .	-0.96
b:juic .	0.50
b:jul .	0.45
b:jun ,	-0.84
b:jun .	0.22
b:junt .	1.02
b:junt a	-0.83
b:junt al	-0.39
b:junt tod	0.67
b:juzg .	0.72
b:juzg a	-0.76
b:juzg con	-0.80
b:juzg me	-0.55
b:kil .	0.17
b:kil con	-1.03
b:kil desd	0.88
b:kiosc ,	-0.87
b:kiosc .	-0.47
b:kl .	-0.68
b:la #	-1.29
b:la abog	0.12
b:la abr	-0.42
b:la academ	-0.48
b:la acer	-0.86
b:la acosador	-0.47
b:la actuar	-1.27
b:la aeroline	-0.65
b:la agent	-1.03
b:la alarm	-0.69
b:la alfombr	-1.14
b:la almoh	0.78
b:la altur	-0.71
b:la alumn	0.69
b:la ambulanc	-0.75
b:la ansiedad	0.61
b:la apelaci	-1.39
b:la app	-1.33
b:la art	0.14
b:la asociaci	-0.48
b:la aspirador	-0.12
b:la atenci	-0.20
b:la audienc	-0.98
b:la aven	0.37
b:la azote	-0.91
b:la baj	-0.14
b:la banc	0.19
b:la band	-0.89
b:la banquet	0.25
b:la barand	-1.40
b:la barr	-0.30
b:la bas	0.41
b:la basur	0.32
b:la bat	0.49
b:la bater	-1.10
b:la beneficiar	0.11
b:la bibliotec	0.92
b:la bici	-1.05
b:la biciclet	-0.54
b:la boc	0.58
b:la bocin	-0.46
b:la bod	-0.90
b:la bodeg	-0.61
b:la bolet	-0.53
b:la bols	0.14
b:la botell	-0.67
b:la buen	0.94
b:la bufand	-0.51
b:la cabin	-1.05
b:la caden	0.63
b:la cader	-0.61
b:la caid	-1.04
b:la caj	-1.20
b:la cajer	-1.24
b:la cajuel	-0.71
b:la calefacci	-0.37
b:la cam	0.20
b:la camar	-0.28
b:la cambi	-0.83
b:la camionet	-0.71
b:la camis	-0.33
b:la canci	0.24
b:la captur	-0.67
b:la capuch	-0.50
b:la carcel	0.89
b:la carn	0.25
b:la carpet	-1.09
b:la carrer	0.80
b:la carreter	0.47
b:la carriol	0.24
b:la cart	0.14
b:la carter	-0.87
b:la cartulin	-0.95
b:la cas	0.11
b:la cej	-0.86
b:la cen	0.25
b:la ceniz	0.81
b:la cerc	-0.59
b:la cerradur	-1.32
b:la certez	0.47
b:la chap	0.19
b:la chaquet	-0.78
b:la chic	0.62
b:la cintur	-1.32
b:la clas	-0.40
b:la clav	0.58
b:la clavicul	-0.62
b:la client	0.25
b:la clinic	0.10
b:la cobij	-0.34
b:la cocher	-0.23
b:la cocin	0.53
b:la col	0.22
b:la com	1.10
b:la comisar	0.28
b:la comparecient	0.25
b:la compañ	-1.01
b:la compr	0.48
b:la conmoci	-0.47
b:la consejer	0.49
b:la consol	-0.61
b:la constanc	-0.22
b:la consult	0.26
b:la consultant	0.30
b:la contraseñ	0.91
b:la cop	-0.66
b:la coron	-0.89
b:la coronill	1.25
b:la corre	0.43
b:la corrient	0.30
b:la cortin	0.17
b:la cos	-1.09
b:la costill	-0.86
b:la cruz	-0.66
b:la cuadr	0.34
b:la cuart	-0.86
b:la cubet	-0.94
b:la cuent	-0.59
b:la culp	0.40
b:la de	-0.31
b:la declaraci	-0.23
b:la defens	-0.99
b:la dej	-0.50
b:la del	1.12
b:la delegaci	0.34
b:la demand	0.40
b:la denunc	-1.04
b:la denunciant	0.39
b:la depresi	-0.76
b:la derech	-1.00
b:la devolv	-0.60
b:la di	-0.52
b:la direcci	-1.23
b:la director	-1.88
b:la doctor	-0.72
b:la dosi	1.07
b:la duch	0.38
b:la dueñ	-0.94
b:la emple	0.30
b:la empres	-0.43
b:la encarg	-0.50
b:la enfermer	-0.68
b:la entr	-0.86
b:la entreg	-0.66
b:la escaler	-0.42
b:la escuel	0.31
b:la esperanz	0.45
b:la esquin	0.16
b:la estaci	-0.16
b:la estuf	-0.14
b:la facultad	-0.81
b:la famil	0.27
b:la farmac	-0.97
b:la fech	-0.90
b:la fer	-0.21
b:la ferreter	-0.73
b:la ferul	-0.73
b:la fianz	-0.87
b:la fich	-0.49
b:la fiest	-0.74
b:la fil	0.25
b:la finc	-0.49
b:la firm	-0.31
b:la florer	0.17
b:la florist	-1.00
b:la fot	-0.61
b:la fractur	-0.76
b:la funcionar	-1.34
b:la fundaci	0.94
b:la furgonet	-0.60
b:la gargant	-0.11
b:la garit	-0.28
b:la gasoliner	-0.26
b:la grabaci	-0.58
b:la grabador	-0.45
b:la graduaci	1.28
b:la gru	-0.68
b:la guard	-1.12
b:la guarder	-0.41
b:la hab	-0.74
b:la her	-1.21
b:la hoj	0.38
b:la hor	0.50
b:la ide	0.54
b:la igles	0.15
b:la izquierd	-0.30
b:la jal	-0.96
b:la jov	0.71
b:la lavander	-0.45
b:la lech	0.62
b:la lengu	1.04
b:la lesi	-0.79
b:la letr	0.48
b:la licenci	-1.22
b:la line	0.59
b:la lintern	-0.46
b:la llam	-1.14
b:la llant	-0.87
b:la lluv	-1.63
b:la lon	-1.16
b:la luz	-0.33
b:la madrug	1.16
b:la maestr	-0.98
b:la malet	-0.56
b:la man	-0.29
b:la manch	0.94
b:la mand	-1.16
b:la mandibul	-0.89
b:la mang	0.53
b:la manij	-0.58
b:la maquin	-0.68
b:la marc	-0.98
b:la march	0.76
b:la masajist	0.79
b:la matricul	-0.92
b:la matron	0.28
b:la mañan	0.63
b:la memor	-0.36
b:la menor	0.52
b:la mes	1.06
b:la mia	-0.60
b:la mir	-0.49
b:la mirill	-0.46
b:la mism	-0.32
b:la mochil	-1.13
b:la mord	-0.92
b:la mot	-1.33
b:la muchach	-0.31
b:la mudanz	-0.56
b:la muj	0.11
b:la mult	-0.34
b:la music	-0.61
b:la muñec	-1.16
b:la nariz	-0.53
b:la navaj	0.61
b:la never	-0.67
b:la niñ	0.62
b:la niñer	-0.45
b:la noch	0.11
b:la not	-0.34
b:la notar	-0.33
b:la notificaci	-0.70
b:la nub	-0.94
b:la nuc	0.67
b:la obr	-0.18
b:la operador	-0.76
b:la ord	0.29
b:la orej	-0.58
b:la orientador	-0.50
b:la otr	-1.25
b:la pacienc	1.21
b:la pacient	0.19
b:la pagin	-1.07
b:la pal	-0.73
b:la panader	0.45
b:la pantall	-0.20
b:la panz	0.86
b:la par	-1.18
b:la pared	0.63
b:la pas	0.80
b:la pastill	-0.87
b:la pat	0.58
b:la patrull	-0.66
b:la pedi	1.10
b:la pelicul	0.35
b:la peluquer	-0.21
b:la pensi	-1.32
b:la perr	-0.87
b:la persian	0.14
b:la person	1.00
b:la piedr	-1.11
b:la piel	0.89
b:la piscin	-0.86
b:la pist	-1.25
b:la pizz	-0.19
b:la plac	-1.20
b:la plant	0.29
b:la play	-0.64
b:la plaz	0.24
b:la polic	-1.06
b:la porter	-0.75
b:la post	-0.65
b:la presi	-0.47
b:la president	-0.47
b:la procurador	-1.01
b:la proxim	1.07
b:la psicolog	0.65
b:la psiquiatr	0.86
b:la pus	-0.66
b:la que	1.07
b:la quej	0.54
b:la quemadur	-1.03
b:la quij	0.82
b:la rad	-0.28
b:la ramp	-0.42
b:la raz	-0.85
b:la recepci	-0.73
b:la red	-0.18
b:la regader	0.90
b:la regl	0.73
b:la regres	0.78
b:la rej	-0.22
b:la rend	-1.38
b:la reserv	-0.91
b:la resident	0.50
b:la respiraci	0.78
b:la ris	1.43
b:la rodill	-1.30
b:la rop	0.57
b:la rotond	0.95
b:la rued	-0.97
b:la rut	-0.82
b:la saban	0.40
b:la sac	-0.82
b:la sal	-0.42
b:la saliv	0.61
b:la sangr	1.56
b:la secretar	-0.94
b:la secuenc	-0.56
b:la segund	0.25
b:la seman	-0.53
b:la sensaci	1.13
b:la sentenc	-0.43
b:la sertralin	0.45
b:la señal	-0.83
b:la señor	0.16
b:la sigu	-0.78
b:la siguient	-0.45
b:la sim	-1.19
b:la solicitud	-0.57
b:la sub	-0.22
b:la subast	-0.53
b:la subdirector	-0.48
b:la suy	-1.42
b:la tarjet	0.12
b:la tel	0.80
b:la televisi	-0.39
b:la ten	-1.22
b:la teng	-0.86
b:la terapeut	0.91
b:la tercer	-0.60
b:la terminal	0.84
b:la tesi	-0.83
b:la tien	-0.86
b:la tiend	-0.57
b:la tierr	1.07
b:la tin	0.65
b:la tom	-0.88
b:la tortiller	-0.95
b:la tos	0.77
b:la trabajador	-0.70
b:la tranc	0.85
b:la transferenc	-0.58
b:la ubicaci	-1.15
b:la ultim	0.93
b:la una	-0.86
b:la universidad	0.54
b:la va	-0.13
b:la vacun	-0.85
b:la vall	-1.27
b:la vdd	1.53
b:la vecin	-0.26
b:la veia	-1.37
b:la vel	-0.92
b:la ventan	-0.12
b:la ventanill	-1.27
b:la verdad	-0.13
b:la verguenz	0.88
b:la verj	-0.80
b:la veterinar	-0.33
b:la vez	0.12
b:la victim	-0.60
b:la vida	0.27
b:la vigil	-0.38
b:la visit	0.78
b:la vist	-0.63
b:la voz	0.53
b:la vuelt	0.40
b:laborator .	-0.89
b:lado ,	-1.58
b:lado .	-0.45
b:lado ;	-0.32
b:lado de	0.20
b:lado del	-0.16
b:ladron .	0.25
b:lagrim .	0.61
b:lagrim le	-0.27
b:lagrim por	0.32
b:larg .	0.67
b:larg a	-0.90
b:las #	-0.47
b:las bols	0.50
b:las camar	-0.74
b:las captur	-0.71
b:las cart	-0.65
b:las ceniz	-1.37
b:las cit	1.03
b:las com	-0.47
b:las compañer	-0.50
b:las cortin	-0.23
b:las costill	-0.92
b:las cuatr	0.80
b:las dos	0.29
b:las enci	0.97
b:las escaler	-1.37
b:las flor	-0.82
b:las fot	0.21
b:las hoj	-1.00
b:las huell	-1.18
b:las lagrim	0.33
b:las llam	-0.65
b:las llant	-0.30
b:las llav	-0.33
b:las luc	-0.78
b:las man	0.69
b:las marc	-0.88
b:las noch	-0.34
b:las nub	0.34
b:las nuev	-0.64
b:las onc	-0.34
b:las orej	1.18
b:las otr	0.87
b:las palabr	0.11
b:las palm	-0.14
b:las pared	1.40
b:las pastill	0.65
b:las pat	0.41
b:las persian	0.18
b:las piern	-0.33
b:las plac	0.55
b:las puert	0.29
b:las rodill	1.28
b:las ros	-0.59
b:las rued	-0.42
b:las sei	1.26
b:las solap	0.27
b:las tijer	0.76
b:las trip	0.98
b:las ventan	0.71
b:lastim ,	-0.79
b:lat .	-0.67
b:lav la	-0.39
b:lav ocul	-0.50
b:le abr	-0.69
b:le abri	-0.35
b:le abrier	-0.76
b:le acab	0.35
b:le agarr	1.33
b:le avis	-0.16
b:le cab	0.63
b:le cambi	-0.55
b:le cerr	-0.50
b:le cont	-0.50
b:le contest	-0.53
b:le crei	0.68
b:le da	0.39
b:le dan	-0.11
b:le de	-0.15
b:le deb	0.24
b:le dec	-0.79
b:le dese	1.35
b:le devolvi	-0.61
b:le di	-0.16
b:le dict	-0.66
b:le dier	-0.34
b:le dieron	-1.02
b:le dig	-0.55
b:le dij	-0.85
b:le dio	-1.07
b:le doy	0.64
b:le duel	-0.94
b:le ech	-1.50
b:le enseñ	0.26
b:le entreg	-0.17
b:le entregu	-0.66
b:le escrib	-1.08
b:le escribi	-1.31
b:le falt	-0.77
b:le grit	-0.26
b:le hab	0.11
b:le habl	0.15
b:le hay	-0.91
b:le he	-0.17
b:le hic	0.41
b:le llam	0.41
b:le llev	-0.94
b:le mand	0.58
b:le mostr	-0.34
b:le neg	-0.63
b:le not	0.34
b:le ofrec	-0.80
b:le pas	-0.25
b:le pedi	-0.73
b:le pid	-0.68
b:le pido	0.98
b:le pong	0.30
b:le pregunt	0.84
b:le prest	-0.45
b:le pus	-1.44
b:le quit	-1.39
b:le sac	0.25
b:le sonre	0.36
b:le tem	0.64
b:le ten	-0.72
b:le teng	0.16
b:le tien	0.70
b:le tir	-0.71
b:le toc	0.48
b:le tom	-0.10
b:le veia	-0.58
b:le vi	-0.32
b:le voy	0.14
b:lei en	-1.84
b:lej de	-0.69
b:lent oscur	-0.94
b:leo la	0.84
b:lesi de	-0.87
b:letr ,	-1.18
b:letr .	0.55
b:letr de	-0.96
b:levant .	1.22
b:levant la	-0.88
b:ley el	-0.63
b:ley en	-0.56
b:ley la	-0.79
b:libr ,	-1.29
b:libr .	0.27
b:libr de	0.60
b:licenc de	-0.90
b:licenc por	0.49
b:limp ,	-0.52
b:limp .	-0.77
b:limpi .	0.47
b:limpiaparabris ,	-1.08
b:line #	-1.00
b:line .	-1.83
b:line de	0.72
b:lintern a	-0.35
b:liqu .	-0.64
b:list .	0.47
b:list :	0.19
b:list de	-1.23
b:llam #	-0.79
b:llam .	-0.50
b:llam :	-0.11
b:llam ;	-0.86
b:llam @	-0.25
b:llam al	0.69
b:llam cuatr	0.30
b:llam de	-0.82
b:llam desd	-0.52
b:llam el	-0.92
b:llam en	-0.16
b:llam entr	-0.32
b:llam por	-1.07
b:llamar a	-0.64
b:llant ,	-0.38
b:llant .	0.75
b:llav ,	-0.60
b:llav .	-0.91
b:llav de	0.32
b:llav del	-0.19
b:llav en	-0.22
b:llav entr	0.36
b:llav y	-0.66
b:llaver ,	-0.62
b:lleg .	0.19
b:lleg :	-0.88
b:lleg a	-0.42
b:lleg al	0.72
b:lleg con	-0.88
b:lleg cuatr	-0.55
b:lleg el	-0.22
b:lleg la	0.92
b:lleg un	-1.56
b:llegu .	-0.73
b:llegu a	0.22
b:llegu al	0.25
b:llegu del	-0.68
b:llegu el	0.66
b:llen .	-0.76
b:llen de	1.04
b:llen los	0.17
b:llev .	0.77
b:llev a	-0.12
b:llev al	-0.88
b:llev desd	0.50
b:llev dos	-0.61
b:llev el	0.61
b:llev la	-0.63
b:llev las	-0.48
b:llev los	0.71
b:llev mi	-0.29
b:llev seman	0.92
b:llev un	0.77
b:llor ,	0.38
b:llor .	-0.31
b:llor ;	0.85
b:llor a	0.76
b:llor al	1.16
b:llor com	0.76
b:llor de	1.19
b:llor en	0.25
b:llor la	0.16
b:llor ni	0.95
b:llor por	-0.89
b:llov .	-0.43
b:lo abr	-0.49
b:lo busqu	0.47
b:lo camb	-0.90
b:lo cambiar	-0.36
b:lo confirm	-0.55
b:lo cont	-0.94
b:lo contrat	-0.59
b:lo cre	1.04
b:lo de	-0.88
b:lo del	0.84
b:lo demand	-0.15
b:lo denunci	-1.01
b:lo despid	-0.72
b:lo devolvi	-0.72
b:lo di	-0.33
b:lo dic	-0.23
b:lo dieron	-0.74
b:lo dig	1.01
b:lo dij	0.54
b:lo encontr	-1.11
b:lo encuentr	0.94
b:lo entregu	-0.30
b:lo escrib	0.76
b:lo escribi	-0.88
b:lo esper	0.80
b:lo est	0.22
b:lo estoy	1.14
b:lo extrañ	-0.17
b:lo firm	-0.84
b:lo grab	0.10
b:lo guard	-0.96
b:lo ha	-0.59
b:lo hab	-0.92
b:lo hag	-0.84
b:lo he	1.01
b:lo hubier	0.41
b:lo identific	-0.38
b:lo imagin	0.46
b:lo leyer	-1.02
b:lo llam	0.67
b:lo mand	0.39
b:lo mas	0.98
b:lo mejor	0.85
b:lo meti	-0.64
b:lo mio	0.80
b:lo mir	-1.13
b:lo mism	-0.17
b:lo mult	-0.47
b:lo odio	-0.43
b:lo oyo	-0.48
b:lo pas	-0.42
b:lo peor	0.81
b:lo perdi	-0.78
b:lo perdon	0.44
b:lo pid	-0.31
b:lo primer	-0.64
b:lo pus	0.74
b:lo que	-0.13
b:lo quier	0.65
b:lo quis	0.74
b:lo reconoci	-0.42
b:lo reconozc	0.18
b:lo report	-0.71
b:lo rode	-0.57
b:lo sab	-0.14
b:lo sac	-0.86
b:lo salud	-0.27
b:lo se	1.17
b:lo señal	-1.38
b:lo sient	-0.58
b:lo sup	0.16
b:lo teng	0.12
b:lo tien	-1.47
b:lo tir	-0.97
b:lo unic	0.43
b:lo vi	0.45
b:lo vier	-0.65
b:lo vieron	-0.45
b:lo vio	-0.67
b:lo voy	-0.26
b:loc .	0.45
b:local .	-0.65
b:local tres	-0.75
b:localizador .	-0.71
b:los #	-0.75
b:los agent	-0.25
b:los alumn	-1.69
b:los bañ	0.74
b:los bomber	-0.89
b:los braz	1.27
b:los buen	0.60
b:los cinc	-1.05
b:los coch	0.78
b:los corre	-0.17
b:los cuatr	0.34
b:los dat	-0.44
b:los de	0.43
b:los del	-0.21
b:los dem	0.83
b:los dias	0.64
b:los dient	0.99
b:los diez	0.39
b:los doming	-0.12
b:los dos	-0.96
b:los escalon	0.32
b:los espej	0.81
b:los gans	-0.76
b:los golp	0.39
b:los grit	-0.33
b:los hech	0.62
b:los hij	-0.18
b:los hombr	0.38
b:los huev	-0.66
b:los imprimi	-0.85
b:los juev	-0.22
b:los lent	-0.65
b:los lun	0.60
b:los mensaj	0.16
b:los miercol	0.97
b:los mios	-0.12
b:los nervi	0.15
b:los niñ	0.34
b:los oidos	0.38
b:los ojos	-0.69
b:los original	-0.61
b:los pajar	-0.74
b:los papel	-1.01
b:los pas	0.64
b:los pel	0.67
b:los perr	0.12
b:los pies	0.88
b:los primer	0.70
b:los probador	0.92
b:los punt	-0.54
b:los pur	0.71
b:los rincon	-0.58
b:los sab	-0.16
b:los suel	0.67
b:los tamal	0.12
b:los temblor	0.53
b:los tien	-1.01
b:los tra	-0.89
b:los tres	-0.58
b:los turist	-0.21
b:los vecin	0.18
b:los vide	-0.62
b:los viern	-0.59
b:los zapat	-0.19
b:luc ,	-0.70
b:luc de	-0.51
b:lueg colgu	-0.55
b:lueg el	0.23
b:lueg me	-0.23
b:lueg ten	-0.44
b:lun #	-1.39
b:lun .	0.14
b:lun dej	-0.57
b:luz apag	0.53
b:luz del	-1.24
b:luz encend	-0.54
b:luz par	0.28
b:luz prend	-1.02
b:madr .	1.36
b:madr dic	0.25
b:madr en	-0.37
b:madrug .	-0.17
b:maestr .	-1.46
b:maestr me	-0.34
b:mal ,	0.57
b:mal .	1.49
b:mal a	1.25
b:mal el	0.27
b:mal la	-0.26
b:mal madr	-0.23
b:malet en	-0.60
b:malet hech	0.65
b:mam a	-0.24
b:mam de	-0.96
b:man ,	-0.89
b:man .	-0.44
b:man del	-1.17
b:man en	-0.21
b:man no	1.00
b:man por	0.54
b:man y	0.41
b:mand #	-0.76
b:mand .	0.87
b:mand a	0.30
b:mand al	-0.21
b:mand dec	-0.53
b:mand el	-1.19
b:mand flor	-0.90
b:mand fot	-0.46
b:mand la	-0.78
b:mand un	-0.86
b:mand una	-0.50
b:maquin .	-1.17
b:maquin la	-0.21
b:mar .	-0.21
b:mar de	0.57
b:marc #	0.34
b:marc ;	0.45
b:marc casi	-0.88
b:marc de	-1.07
b:marc del	0.36
b:marc el	0.21
b:marc en	0.71
b:marc sol	-0.67
b:march ,	0.79
b:march .	0.28
b:mare de	0.48
b:mare del	0.64
b:mare por	-1.23
b:mart #	-0.56
b:mart ,	-1.04
b:mart .	-0.26
b:mart no	0.30
b:mart y	-0.76
b:marz ,	-0.62
b:marz .	-1.18
b:marz y	0.60
b:mas ,	-0.86
b:mas .	-1.40
b:mas all	-0.20
b:mas bien	-0.77
b:mas con	-0.22
b:mas de	1.36
b:mas en	0.97
b:mas facil	0.55
b:mas lo	0.30
b:mas me	-0.32
b:mas mied	1.26
b:mas que	0.66
b:mat .	2.09
b:mat en	-0.27
b:matasell de	-1.07
b:matricul #	-1.22
b:matricul .	-1.11
b:may ,	-1.01
b:may .	0.39
b:mañan ,	0.38
b:mañan .	0.39
b:me .	-0.56
b:me abr	-0.86
b:me abrac	1.04
b:me acerc	-1.27
b:me acompañ	0.81
b:me acompañar	-0.92
b:me acost	-0.25
b:me acuest	0.52
b:me acus	-0.53
b:me advirt	-0.61
b:me afect	0.85
b:me afloj	0.97
b:me agarr	0.27
b:me agarrot	1.20
b:me agreg	-1.26
b:me aguant	1.33
b:me ahogu	0.66
b:me alcanz	-1.17
b:me alegr	-0.73
b:me alter	1.16
b:me apag	0.56
b:me apret	-0.95
b:me ard	0.45
b:me arrepient	0.76
b:me arruin	0.67
b:me asegur	-0.40
b:me asom	-0.86
b:me atend	-0.95
b:me aterr	1.26
b:me atragant	-0.31
b:me atrev	1.25
b:me avis	-0.37
b:me bañ	1.06
b:me bloque	1.16
b:me brinc	0.48
b:me buscar	-1.13
b:me cab	0.39
b:me cae	-0.36
b:me camb	-0.44
b:me cambi	-0.62
b:me castañete	0.72
b:me cay	0.17
b:me cayer	-0.69
b:me cerr	0.60
b:me choc	-0.16
b:me cit	0.60
b:me com	1.18
b:me comer	0.60
b:me concentr	0.63
b:me confirm	-0.51
b:me const	-1.18
b:me cont	-0.97
b:me contest	-1.11
b:me corrig	-0.85
b:me cort	-0.31
b:me cos	-0.47
b:me cost	-0.70
b:me cuid	-0.48
b:me da	0.15
b:me daba	0.37
b:me dej	-0.65
b:me dejar	0.22
b:me den	0.22
b:me deriv	0.81
b:me derrumb	0.52
b:me desconect	-1.43
b:me desmay	-0.59
b:me despert	0.32
b:me despiert	0.48
b:me devolv	-1.29
b:me di	0.72
b:me diagnostic	0.40
b:me dic	-0.58
b:me dieron	0.60
b:me dig	0.97
b:me dij	-0.33
b:me dijer	0.48
b:me dio	-0.22
b:me dobl	0.66
b:me dol	0.39
b:me duel	0.86
b:me duerm	0.65
b:me durm	0.45
b:me ech	0.21
b:me empuj	0.18
b:me encerr	-1.11
b:me encierr	0.60
b:me encog	0.80
b:me encontr	0.53
b:me encuentr	-0.18
b:me enferm	1.23
b:me entr	1.78
b:me entreg	-0.97
b:me env	-0.63
b:me equivoc	0.31
b:me equivoqu	0.22
b:me eriz	0.95
b:me escond	1.22
b:me escondi	0.40
b:me escrib	-1.02
b:me espant	1.67
b:me esper	-1.46
b:me est	0.59
b:me estoy	-0.18
b:me etiquet	-1.14
b:me explic	-1.32
b:me fall	-0.17
b:me falt	-0.15
b:me fastid	1.07
b:me fio	1.27
b:me firm	-0.43
b:me fue	0.66
b:me fuer	-0.55
b:me fui	-0.86
b:me golpe	-0.60
b:me grab	-0.72
b:me grit	-1.37
b:me guiñ	-0.88
b:me gust	0.36
b:me ha	-0.63
b:me hab	0.57
b:me habl	-0.89
b:me hac	0.74
b:me han	-0.50
b:me he	1.31
b:me hel	1.10
b:me hic	0.67
b:me hicier	-0.97
b:me hierv	0.98
b:me hinch	-1.07
b:me hirv	1.10
b:me hiz	0.11
b:me hubier	0.50
b:me iba	-0.38
b:me impid	-0.73
b:me import	0.89
b:me indic	-0.81
b:me indign	0.84
b:me inform	-1.13
b:me ingres	0.62
b:me invit	-0.70
b:me inyect	-0.68
b:me jal	-1.12
b:me junt	0.70
b:me la	1.18
b:me lat	0.38
b:me lav	0.52
b:me le	-1.27
b:me levant	0.42
b:me ley	-0.84
b:me llam	-1.90
b:me llen	1.40
b:me lo	0.94
b:me mand	-0.74
b:me mare	0.25
b:me met	0.36
b:me meti	-0.81
b:me mir	0.71
b:me molest	-0.56
b:me mor	0.13
b:me mostr	-0.53
b:me mov	0.53
b:me mud	-0.89
b:me muer	-0.57
b:me muerd	0.68
b:me not	1.15
b:me nubl	-0.36
b:me oblig	0.72
b:me ofend	1.61
b:me ofrec	-0.56
b:me oig	0.85
b:me olv	0.35
b:me olvid	0.63
b:me oper	-0.72
b:me part	0.96
b:me pas	0.96
b:me pasar	-0.18
b:me peg	0.68
b:me perdi	0.79
b:me perdon	-0.73
b:me pes	0.52
b:me pic	-0.69
b:me pid	-0.11
b:me pis	-0.75
b:me pon	-0.59
b:me pong	1.94
b:me pregunt	-1.09
b:me preocup	0.39
b:me prest	-1.20
b:me pued	-0.19
b:me pus	-0.22
b:me quem	0.51
b:me quis	0.19
b:me quit	-0.93
b:me quitar	1.07
b:me recet	-0.63
b:me reclam	-0.70
b:me recog	-0.62
b:me reconozc	0.80
b:me regal	-0.31
b:me registr	0.50
b:me regres	-1.03
b:me repit	-0.23
b:me revolv	0.61
b:me rio	1.40
b:me rob	-0.72
b:me romp	0.33
b:me sab	1.03
b:me sac	-0.27
b:me sal	0.38
b:me sali	-0.53
b:me salud	-0.68
b:me sangr	-0.16
b:me sec	0.64
b:me segu	0.11
b:me sent	-0.67
b:me senti	-0.42
b:me sient	0.51
b:me sigu	-1.82
b:me sirv	0.43
b:me sobresalt	1.06
b:me solt	0.49
b:me sorprend	1.07
b:me sub	0.81
b:me subi	-0.85
b:me sud	0.57
b:me suelt	-0.50
b:me tap	-0.36
b:me tembl	0.43
b:me tien	0.55
b:me tir	-0.68
b:me toc	-0.78
b:me toqu	1.37
b:me torc	-0.73
b:me trab	1.12
b:me tranquiliz	-0.16
b:me tuv	-1.14
b:me va	-0.24
b:me val	-0.67
b:me van	-0.31
b:me ve	-0.61
b:me vean	0.52
b:me veia	0.58
b:me veo	1.16
b:me vin	1.33
b:me vio	-0.98
b:me volv	-0.33
b:me volvi	0.29
b:mecanic .	-0.40
b:mechon .	0.26
b:med .	0.29
b:med de	0.50
b:medic .	-0.25
b:medic ant	-0.66
b:medic de	-1.43
b:medic pastill	0.95
b:medidor de	-0.53
b:mediod .	0.73
b:mejor estoy	0.24
b:men .	-0.17
b:men el	-0.31
b:men lo	0.74
b:menor no	0.80
b:mens .	2.15
b:mensaj #	-0.58
b:mensaj .	0.64
b:mensaj :	-0.84
b:mensaj a	-0.81
b:mensaj el	-0.58
b:mensaj en	-0.22
b:mensaj por	-0.31
b:ment .	0.13
b:mes ,	-0.76
b:mes .	0.63
b:mes del	-0.60
b:met .	1.10
b:met a	-0.42
b:met debaj	0.20
b:met el	0.34
b:met en	0.31
b:met la	0.37
b:met un	-0.80
b:meti a	-1.03
b:meti en	-0.76
b:metr .	-0.78
b:metr de	-0.55
b:mezcl de	0.55
b:mi ,	1.18
b:mi .	0.77
b:mi abuel	-0.35
b:mi ahij	0.44
b:mi alm	0.65
b:mi balc	-1.18
b:mi barr	0.30
b:mi beb	0.18
b:mi blus	-0.62
b:mi bod	0.61
b:mi bols	-0.54
b:mi buz	-0.43
b:mi call	0.14
b:mi cam	0.37
b:mi car	-0.76
b:mi cas	0.60
b:mi caser	-0.33
b:mi casiller	-0.62
b:mi celul	-0.31
b:mi coch	0.39
b:mi comadr	-0.65
b:mi compadr	-0.97
b:mi compañer	0.63
b:mi con	-0.40
b:mi corre	-1.03
b:mi cuart	0.89
b:mi cuent	-0.28
b:mi culp	-0.28
b:mi cuñ	-0.84
b:mi direcci	-0.22
b:mi dni	-0.75
b:mi doctor	0.77
b:mi edad	0.76
b:mi espos	0.10
b:mi ex	-1.28
b:mi fot	-0.75
b:mi grup	-1.07
b:mi herman	-0.11
b:mi hermanit	-1.02
b:mi horar	-0.34
b:mi jef	-1.23
b:mi lado	-0.23
b:mi letr	-1.07
b:mi list	-0.77
b:mi llav	-1.73
b:mi local	-0.73
b:mi madr	0.98
b:mi mal	0.91
b:mi mam	0.25
b:mi mar	0.43
b:mi me	0.54
b:mi niet	-0.14
b:mi niñ	0.68
b:mi nombr	-1.26
b:mi nuer	-1.15
b:mi numer	-0.90
b:mi pap	-0.61
b:mi pared	-0.71
b:mi pat	-1.02
b:mi perfil	-0.31
b:mi perr	0.49
b:mi pis	0.33
b:mi portal	-0.34
b:mi prim	-0.91
b:mi prop	0.17
b:mi psicolog	-1.22
b:mi puert	-0.70
b:mi que	-0.32
b:mi rop	-1.39
b:mi sal	-1.16
b:mi se	0.57
b:mi sobrin	0.18
b:mi sombr	-1.02
b:mi tarjet	-0.33
b:mi telefon	0.76
b:mi tio	-0.61
b:mi toall	-1.27
b:mi trabaj	-0.82
b:mi turn	-0.60
b:mi unic	0.74
b:mi vecin	-1.17
b:mi ventan	-0.64
b:mi vida	0.45
b:mi yern	0.34
b:mia .	-0.86
b:mia en	-0.23
b:microfon en	-0.64
b:mied ,	-0.80
b:mied .	-0.33
b:mied a	0.47
b:mied al	-0.37
b:mied que	0.39
b:miedos ,	-0.51
b:mientr pate	-0.70
b:mientr yo	-1.10
b:miercol .	0.45
b:miercol me	-0.52
b:mil .	0.13
b:mil al	0.74
b:min .	0.34
b:minut #	-1.19
b:minut ,	-0.94
b:minut .	-0.12
b:minut ant	-1.11
b:minut dos	-0.58
b:mio .	0.38
b:mio es	0.94
b:mios .	-0.19
b:mir ,	-0.57
b:mir .	-1.13
b:mir a	-0.25
b:mir al	0.15
b:mir atr	0.68
b:mir con	-1.08
b:mir el	1.09
b:mir igual	1.53
b:mir la	0.92
b:mir las	1.64
b:mir los	1.25
b:mir perd	-0.46
b:mis .	0.31
b:mis alumn	-0.62
b:mis amig	1.35
b:mis colill	-0.60
b:mis compañer	-0.64
b:mis de	-0.82
b:mis herman	0.17
b:mis hij	0.94
b:mis lent	-0.74
b:mis padr	0.29
b:mis pap	0.28
b:mis suegr	1.22
b:mism .	0.35
b:mism botell	-0.57
b:mism de	0.48
b:mism dia	-1.01
b:mism hor	-0.32
b:mism pagin	0.91
b:mism que	-0.51
b:mitad de	0.41
b:mochil ,	-0.47
b:mochil .	-0.37
b:mochil en	0.50
b:model que	-0.81
b:molest ,	-1.29
b:molin .	-0.11
b:moned .	0.78
b:monitor .	-0.78
b:mor ,	0.84
b:mor .	-0.76
b:mord las	-0.20
b:mostrador .	-0.53
b:mot .	0.37
b:motociclet .	0.37
b:mov .	0.52
b:mov el	-1.24
b:movil #	-1.31
b:movil .	0.12
b:movil en	0.93
b:much verguenz	1.21
b:mud a	-0.58
b:mud de	-0.78
b:mudanz ,	-0.17
b:mudanz se	-0.43
b:muer .	0.84
b:muer de	1.36
b:muert .	0.22
b:muert ;	0.99
b:muert de	0.50
b:muj .	0.98
b:mund ,	0.73
b:mund .	1.30
b:mund encim	0.24
b:municip .	-0.86
b:municipal ,	-0.35
b:municipal .	0.21
b:mur .	0.36
b:muy apen	-0.17
b:muy delg	-0.38
b:muy mal	-0.21
b:muy nervios	-0.81
b:muñec .	-0.59
b:nada .	0.54
b:nada de	0.68
b:nada en	-0.71
b:nada entr	1.60
b:nada mas	-0.78
b:nada me	1.36
b:nadi ,	0.90
b:nadi en	-1.08
b:nadi entr	0.11
b:nadi le	-1.40
b:nadi lo	-0.55
b:nadi mas	-0.48
b:nadi me	1.15
b:nadi que	-0.44
b:nadi se	0.63
b:nadi y	0.78
b:naric .	0.27
b:nariz del	-0.27
b:nause ,	1.20
b:navaj .	-0.50
b:neg la	-0.92
b:negr .	-0.88
b:nervi ,	0.93
b:nervi .	0.18
b:nervi de	0.23
b:nervi y	-0.38
b:nervios .	-0.65
b:ni a	-0.38
b:ni al	0.76
b:ni asi	0.55
b:ni calor	0.81
b:ni con	0.75
b:ni coraj	1.26
b:ni de	1.14
b:ni duerm	-0.28
b:ni el	0.61
b:ni en	0.39
b:ni frio	1.64
b:ni gan	0.98
b:ni la	1.10
b:ni llor	0.58
b:ni los	0.86
b:ni me	1.15
b:ni mir	1.46
b:ni par	1.31
b:ni pens	0.48
b:ni se	-0.51
b:ni tantit	1.10
b:ni un	0.93
b:ni una	0.32
b:ni yo	-0.10
b:niet me	0.83
b:ningun .	-0.95
b:ningun lug	1.22
b:niñ ,	0.79
b:niñ .	0.79
b:niñ el	-1.28
b:no ,	0.72
b:no .	1.27
b:no abr	1.22
b:no abri	-0.96
b:no acept	-0.58
b:no aguant	-0.30
b:no aprend	1.42
b:no baj	1.17
b:no coincid	-0.77
b:no com	-0.82
b:no comi	0.20
b:no conf	0.16
b:no conoc	0.33
b:no conozc	-0.74
b:no contest	-0.82
b:no corr	-0.82
b:no cre	0.78
b:no cruz	0.38
b:no dej	0.75
b:no duerm	0.27
b:no encuentr	0.26
b:no entr	1.21
b:no era	0.20
b:no es	-1.11
b:no escribi	-0.56
b:no est	-0.25
b:no estoy	-0.21
b:no exist	-1.32
b:no firm	0.72
b:no fui	-0.80
b:no grit	0.76
b:no guard	0.31
b:no hab	-0.18
b:no haberl	0.49
b:no habl	0.25
b:no hag	0.87
b:no hay	1.16
b:no he	0.95
b:no hub	-1.53
b:no hubier	0.45
b:no iba	0.11
b:no llam	-1.32
b:no lo	-0.77
b:no logr	1.03
b:no los	0.79
b:no mand	-1.25
b:no me	-0.32
b:no oig	0.56
b:no par	0.15
b:no pedi	-0.69
b:no pegu	0.61
b:no piens	0.50
b:no pod	-0.35
b:no pong	-0.88
b:no por	0.14
b:no pued	0.32
b:no qued	0.99
b:no quier	0.91
b:no quis	-0.21
b:no recuerd	-0.60
b:no respir	-0.26
b:no reteng	0.47
b:no sab	0.91
b:no sal	0.68
b:no salg	0.66
b:no senti	0.86
b:no sep	0.95
b:no sient	-0.96
b:no sirv	0.50
b:no soport	0.15
b:no soy	0.69
b:no ten	1.14
b:no teng	-0.44
b:no tien	-0.49
b:no tom	1.11
b:no va	1.01
b:no valg	0.31
b:no vay	0.37
b:no ve	-0.90
b:no vi	-0.56
b:no vien	0.72
b:no viv	-1.01
b:no volvi	0.57
b:no voy	0.20
b:no vuelv	-0.20
b:noch ,	0.19
b:noch a	-0.26
b:noch del	-0.37
b:noch en	0.40
b:noch le	0.63
b:noch par	0.60
b:noch por	-0.43
b:noch segu	0.63
b:noch sin	-0.57
b:nom par	0.79
b:nom pens	0.73
b:nombr ,	-1.36
b:nombr .	0.92
b:nombr a	0.63
b:nombr complet	-0.66
b:nombr de	-0.83
b:nombr del	-1.10
b:nombr en	-0.66
b:nombr y	-0.16
b:nos cuent	0.53
b:nos habl	0.33
b:nos met	-0.26
b:nos qued	0.18
b:nos sigu	-0.47
b:nosotr .	0.86
b:not .	-1.55
b:not :	-0.43
b:not de	-1.05
b:not el	-0.70
b:not en	-1.61
b:not entr	-0.89
b:not est	0.21
b:not me	-0.90
b:not rar	-0.22
b:notar .	-0.86
b:notar de	-1.05
b:notific el	-0.68
b:noven .	-0.97
b:novi .	-0.75
b:noviembr .	0.24
b:nubl la	-0.34
b:nuc cada	0.54
b:nuestr usuar	0.16
b:nuev ,	0.66
b:nuev .	-0.47
b:nuev :	-1.05
b:nuev a	-0.75
b:nuev dias	-0.16
b:nuev en	-1.23
b:nuev fot	-0.64
b:nuev inquilin	-0.45
b:nuev llam	-0.22
b:nuev vec	-1.00
b:numer #	-1.19
b:numer ,	-0.86
b:numer .	-0.84
b:numer :	-0.18
b:numer de	0.63
b:numer es	-0.86
b:numer nuev	0.40
b:numer ocult	-1.18
b:nunc .	1.68
b:nunc debi	1.25
b:nunc he	-0.12
b:nunc le	-0.42
b:nunc lo	1.14
b:nunc mas	-0.33
b:nunc me	-0.53
b:nunc tra	-0.58
b:o el	1.18
b:o no	0.80
b:o tempran	0.58
b:objet .	-0.40
b:oblig a	0.65
b:obr .	-0.94
b:obr social	0.55
b:observaci hast	-0.17
b:och hor	-0.65
b:och kil	-0.10
b:octubr .	-0.69
b:ocul en	-0.49
b:ocult ,	-0.41
b:ocup con	-1.22
b:odio .	-0.24
b:odio con	1.26
b:odio por	0.95
b:odio que	1.37
b:oficial .	0.67
b:oficin .	-0.14
b:oi el	-0.94
b:oido en	-0.17
b:oidos cuand	0.29
b:oig .	0.97
b:oir el	0.85
b:oir la	0.80
b:oir motociclet	0.71
b:ojal se	1.01
b:ojo ,	-0.43
b:ojo .	0.19
b:ojo abiert	0.78
b:ojos .	-0.72
b:ojos com	-0.62
b:olia a	0.18
b:olor a	-1.08
b:olvid .	1.49
b:olvid las	0.62
b:onc de	0.42
b:oper el	-0.77
b:operaci de	-0.53
b:ord de	-0.65
b:ord del	-0.83
b:ord el	-0.93
b:ord es	-0.31
b:ord por	0.39
b:orej .	-0.58
b:orej par	0.60
b:orgullos de	0.38
b:original .	-0.65
b:original otr	-0.61
b:oscur ,	1.00
b:oscuridad .	-1.13
b:otr .	0.56
b:otr al	0.28
b:otr camin	-1.51
b:otr con	-0.95
b:otr cop	0.26
b:otr cos	-0.50
b:otr cuent	-1.08
b:otr de	-0.83
b:otr en	0.61
b:otr lado	-0.16
b:otr matricul	-0.88
b:otr mes	-0.93
b:otr vez	-0.11
b:oye el	-0.58
b:oyo la	-0.60
b:pacient .	-0.36
b:pacient acud	-0.80
b:pag con	-0.32
b:pag en	0.47
b:pagin #	-0.81
b:pagin .	-0.48
b:pagin cinc	0.28
b:pagu #	-0.65
b:pal .	-0.60
b:pal de	0.79
b:palabr .	0.66
b:palabr en	-0.44
b:pan ,	0.11
b:pan .	0.66
b:pan de	-0.43
b:panader .	0.18
b:panic ,	1.36
b:panic .	0.71
b:panic del	-0.13
b:panic en	-0.50
b:panz ,	-0.34
b:pap ,	0.62
b:pap .	-0.12
b:papel .	0.14
b:papel con	-0.88
b:papel en	-1.04
b:papelit .	-1.09
b:papelit :	-0.64
b:paquet .	-0.45
b:par ,	0.66
b:par .	-0.29
b:par aguant	0.50
b:par baj	0.84
b:par cambi	-1.16
b:par com	0.84
b:par darl	0.54
b:par de	0.22
b:par del	-1.21
b:par despu	-0.74
b:par dorm	0.33
b:par dos	-1.72
b:par el	-0.14
b:par en	-0.33
b:par enfrent	-0.62
b:par entr	-0.13
b:par est	1.23
b:par hast	-0.25
b:par ir	-0.98
b:par la	-1.25
b:par los	0.85
b:par mi	0.63
b:par mis	0.61
b:par nada	1.16
b:par no	1.01
b:par oir	0.46
b:par ped	0.33
b:par pod	0.78
b:par que	0.79
b:par sal	0.23
b:par terap	0.77
b:par ver	0.37
b:paragu en	-0.55
b:parch par	0.62
b:parec una	0.48
b:pared .	-0.29
b:parej .	0.70
b:parezc un	0.59
b:parp izquierd	0.63
b:parqu .	-0.46
b:part #	-1.60
b:part ,	0.41
b:part .	-0.55
b:part de	0.17
b:part del	-1.07
b:part el	0.14
b:part en	1.26
b:pas .	1.19
b:pas :	0.10
b:pas a	-0.17
b:pas alg	0.52
b:pas con	-0.64
b:pas de	0.61
b:pas del	1.50
b:pas dos	-0.72
b:pas en	-1.06
b:pas la	0.35
b:pas list	-0.61
b:pas los	0.13
b:pas por	-0.37
b:pas tant	0.87
b:pas un	0.27
b:pasar a	-0.24
b:pasill #	-0.74
b:pasill ,	0.21
b:pasill .	-0.32
b:pasill de	0.75
b:pasill del	0.58
b:pastel .	-0.72
b:pastill .	-0.57
b:pastill de	-0.50
b:pastill del	-0.76
b:pastill en	0.50
b:pastill par	-0.42
b:pat ,	-0.57
b:pat .	0.47
b:pat a	-1.09
b:pat de	-0.31
b:patetic .	0.87
b:patrull #	-1.43
b:patrull .	-1.70
b:patrull pas	-0.53
b:pavor .	0.83
b:payas .	-0.79
b:paz .	1.00
b:pech ,	0.11
b:pech .	1.44
b:ped .	-0.38
b:ped la	-0.76
b:pedi a	0.67
b:pedi al	-1.21
b:pedi cit	0.21
b:pedi disculp	-0.72
b:pedi el	-1.24
b:pedi la	-1.11
b:pedi por	-0.96
b:peg .	1.03
b:peg a	0.95
b:peg al	0.89
b:peg con	-0.70
b:peg ojo	-0.41
b:peg un	0.40
b:pegu ojo	1.32
b:pel .	-0.49
b:pel a	0.30
b:pel de	0.67
b:pele .	0.24
b:pelicul .	0.94
b:peluc ,	0.59
b:peluquer .	0.56
b:pen ,	-0.75
b:pen .	-0.47
b:pen con	1.11
b:pen de	-0.30
b:pen maxim	-0.62
b:pendriv .	-0.16
b:pens ,	0.83
b:pens .	0.64
b:pens en	1.47
b:pens que	0.56
b:peor .	1.30
b:peor es	0.47
b:per por	0.33
b:per se	-0.56
b:per si	0.33
b:per ya	1.57
b:perd ,	1.12
b:perd .	1.01
b:perd :	0.23
b:perd de	0.15
b:perd el	-0.11
b:perdi el	0.58
b:perdi en	-1.35
b:perdi la	0.29
b:perdi pes	0.48
b:perdier el	-0.80
b:perdon .	-0.85
b:perdon y	1.07
b:perez de	0.80
b:perfil ,	-1.03
b:perfil fals	-0.19
b:periodic .	-0.63
b:periodic del	-0.40
b:perit .	-0.62
b:peritaj .	-0.63
b:permis de	-0.32
b:perr ,	-0.89
b:perr muert	0.64
b:persigu ,	-0.71
b:person ,	0.34
b:person dej	-0.13
b:person llam	-0.62
b:person nunc	-0.44
b:person se	-0.19
b:person siempr	-0.60
b:person sigu	-0.13
b:pes #	-0.59
b:pes ,	-0.89
b:pes .	-0.63
b:pes :	-1.25
b:pes de	-0.19
b:pes demasi	-0.76
b:pes el	0.31
b:pes en	-0.98
b:pes la	-1.07
b:pesadill .	-0.29
b:pic la	-0.70
b:pid a	0.53
b:pid agu	-0.78
b:pid el	-0.65
b:pid la	-0.99
b:pid no	-1.26
b:pid que	1.04
b:pie ,	-0.32
b:pie .	0.31
b:piedr .	-0.15
b:piedr al	-0.67
b:piedr en	0.32
b:piel de	0.52
b:piens en	1.18
b:piern .	1.26
b:piern por	-0.90
b:pies ,	0.33
b:pinch .	-1.26
b:pint en	-1.05
b:pipi en	0.38
b:pis #	-0.67
b:pis ,	0.59
b:pis .	0.21
b:pis cascar	-0.11
b:pis con	-1.05
b:pis el	-1.00
b:pizz .	-0.25
b:plac .	-1.11
b:plac :	-0.63
b:plac sal	0.46
b:plan ,	0.94
b:plan de	0.24
b:plant #	-0.89
b:plant .	0.64
b:plat .	-0.76
b:plaz sin	0.32
b:plum roj	-0.85
b:poc cos	-0.27
b:pod dorm	0.27
b:pod entr	-0.82
b:pod oir	0.34
b:pod respir	1.16
b:pod trag	0.75
b:polic ,	-1.21
b:polic .	-0.35
b:polic de	-0.91
b:polic el	-0.89
b:polic est	-0.90
b:polic la	-0.22
b:polic local	-0.29
b:pon .	-1.41
b:pon el	1.13
b:pon en	-1.19
b:pon la	-0.65
b:pon una	0.74
b:pong a	1.20
b:pong los	0.68
b:pong un	0.72
b:pong una	0.72
b:por #	-1.98
b:por .	-0.31
b:por ahi	-0.70
b:por and	1.86
b:por ansiedad	0.90
b:por cada	0.77
b:por cart	-0.78
b:por consej	-0.71
b:por corre	-0.61
b:por delant	0.37
b:por dentr	0.88
b:por detr	-0.87
b:por dond	1.21
b:por dos	-0.98
b:por el	-1.63
b:por encim	-0.11
b:por escrit	-0.95
b:por eso	-1.02
b:por est	1.29
b:por fin	1.02
b:por fuer	-1.24
b:por hab	0.66
b:por la	-1.01
b:por las	-0.18
b:por lo	-0.62
b:por los	-0.82
b:por mi	-0.68
b:por mied	-0.42
b:por mis	-0.61
b:por no	1.25
b:por ord	-0.44
b:por primer	0.53
b:por que	0.46
b:por qui	-0.45
b:por seman	0.39
b:por si	-0.60
b:por su	-0.34
b:por telefon	-0.12
b:por tercer	0.20
b:por tod	-0.11
b:por turn	0.61
b:por un	1.00
b:por una	1.15
b:por unas	-0.26
b:por videollam	-0.19
b:porqu a	0.79
b:porqu con	0.67
b:porqu el	-0.32
b:porqu en	0.30
b:porqu era	0.83
b:porqu es	0.59
b:porqu est	1.42
b:porqu la	-0.81
b:porqu llev	-0.34
b:porqu lo	-0.33
b:porqu no	0.84
b:porqu siempr	0.75
b:porqu ven	-0.26
b:porqu ya	1.41
b:porqu yo	-0.60
b:port ;	0.36
b:portal ,	-1.12
b:portal .	0.41
b:porter .	-0.90
b:post .	0.55
b:postraumatic .	1.20
b:postraumatic en	1.46
b:postraumatic por	-0.82
b:pregunt a	-0.50
b:pregunt el	-0.62
b:pregunt en	-0.68
b:pregunt por	0.46
b:pregunt que	-1.35
b:pregunt qui	-0.62
b:prend .	0.92
b:prend a	-0.74
b:prend en	-0.42
b:prend la	0.28
b:prend tod	0.56
b:prendi la	-0.86
b:preocup ,	-0.69
b:preocup much	-0.60
b:preocup que	0.75
b:present el	-1.34
b:present en	-0.72
b:presi en	-0.44
b:prest el	-0.70
b:prest la	0.14
b:presum en	0.31
b:prim .	-0.71
b:prim de	-0.83
b:primer denunc	0.62
b:primer vez	0.44
b:priv .	-0.74
b:probador .	0.88
b:prop cas	0.40
b:prop hij	0.26
b:prop sombr	1.10
b:proxim vez	0.53
b:prueb de	-1.57
b:psicolog .	-0.46
b:psicolog de	0.36
b:psicolog del	0.44
b:psicolog dic	0.88
b:psicolog forens	-0.67
b:psiquiatr .	0.81
b:psiquiatr de	0.52
b:psiquiatr me	0.71
b:psiquiatric .	0.19
b:public .	-0.89
b:pud dorm	-0.81
b:pud habl	-0.80
b:pud ni	0.87
b:pud ser	0.19
b:pued .	1.00
b:pued abr	-0.13
b:pued con	0.61
b:pued dorm	-0.68
b:pued mas	0.94
b:pued ni	1.10
b:pued pas	0.47
b:pued ser	-0.50
b:puent .	0.96
b:puert ,	0.26
b:puert abiert	0.13
b:puert con	0.31
b:puert del	-0.11
b:puert en	-0.40
b:puert por	0.25
b:puert y	0.76
b:puest .	0.43
b:puest de	-1.18
b:puest el	-0.46
b:puest en	0.25
b:puest par	0.90
b:puj .	-0.51
b:puls por	-0.22
b:punt ,	-0.67
b:punt .	0.22
b:punt de	0.81
b:punt en	-0.77
b:pur nervi	0.76
b:pus .	0.92
b:pus a	-0.13
b:pus de	0.64
b:pus denunc	-0.43
b:pus el	-0.21
b:pus en	-1.52
b:pus la	-0.49
b:pus los	0.58
b:pus mi	-1.00
b:pus su	-0.59
b:pus suer	-0.68
b:pus un	0.21
b:pus una	-1.16
b:puñ ,	0.33
b:puñ .	1.06
b:que ,	0.95
b:que .	0.31
b:que ?	0.86
b:que a	-0.59
b:que alg	0.42
b:que algui	0.70
b:que aliv	0.61
b:que and	0.54
b:que ando	-0.59
b:que anot	0.12
b:que apunt	-0.66
b:que asc	0.55
b:que avis	-0.58
b:que beb	0.50
b:que casi	0.78
b:que cerr	-1.32
b:que cerrar	-1.39
b:que com	0.20
b:que const	0.12
b:que cre	0.69
b:que crei	0.59
b:que dec	0.58
b:que dej	0.22
b:que demostr	1.33
b:que descans	1.64
b:que dia	0.84
b:que dig	-0.90
b:que duerm	-0.38
b:que el	-0.52
b:que ell	-0.29
b:que en	-0.81
b:que encontr	-0.63
b:que entr	0.89
b:que entrar	-1.19
b:que era	-0.57
b:que es	-0.55
b:que escrib	0.27
b:que escribier	0.30
b:que esper	0.85
b:que est	-0.56
b:que estoy	-0.21
b:que exager	0.34
b:que explic	-0.51
b:que falt	0.52
b:que fuer	-0.21
b:que fui	0.43
b:que gan	0.46
b:que grit	0.79
b:que hab	0.16
b:que haberl	0.94
b:que habl	0.62
b:que hac	0.79
b:que hag	1.86
b:que hay	-0.91
b:que hic	1.05
b:que humillaci	1.05
b:que iba	-0.30
b:que ibamos	-1.07
b:que la	-0.58
b:que las	-0.29
b:que le	0.70
b:que llam	-1.38
b:que llamar	0.53
b:que llev	0.18
b:que llor	-0.30
b:que lo	-0.88
b:que mas	0.15
b:que me	-0.65
b:que mi	-0.39
b:que mied	0.53
b:que mis	-0.47
b:que nadi	-0.83
b:que no	-0.44
b:que nos	-0.94
b:que parezc	-0.60
b:que pas	0.37
b:que pens	0.96
b:que perdier	-0.74
b:que perez	1.07
b:que piens	-0.66
b:que pon	0.67
b:que por	-1.07
b:que pued	0.72
b:que pus	-1.01
b:que qued	-0.29
b:que quier	1.31
b:que quitar	-1.02
b:que rab	1.67
b:que sab	-0.43
b:que sal	0.33
b:que salg	0.92
b:que sali	0.49
b:que salier	-0.64
b:que se	0.25
b:que sea	-0.32
b:que sep	-0.37
b:que ser	0.98
b:que si	-0.22
b:que siempr	0.71
b:que sient	0.88
b:que sig	-0.53
b:que sol	-0.52
b:que soledad	0.45
b:que soy	-1.05
b:que sub	0.32
b:que suen	0.83
b:que te	1.64
b:que tem	1.31
b:que ten	-0.12
b:que tiembl	-1.08
b:que tien	-0.23
b:que toc	1.13
b:que tod	-0.67
b:que tom	0.24
b:que tra	0.76
b:que tristez	0.21
b:que un	0.41
b:que use	-0.53
b:que va	-0.33
b:que veng	0.68
b:que verguenz	0.55
b:que vibr	0.67
b:que viv	0.84
b:que volvi	-0.60
b:que voy	-0.54
b:que ya	-0.72
b:que yo	-1.17
b:quebr ,	0.70
b:qued .	1.30
b:qued a	0.68
b:qued call	0.10
b:qued clav	0.70
b:qued de	1.49
b:qued despiert	-0.65
b:qued dorm	-0.14
b:qued en	-0.32
b:qued hel	-0.38
b:qued mir	-0.88
b:qued muert	-0.19
b:qued nada	0.31
b:qued paraliz	0.49
b:qued quiet	1.03
b:qued sin	0.53
b:qued sol	0.14
b:qued ties	0.75
b:qued tres	-1.00
b:qued vac	1.08
b:qued viend	-0.64
b:quej .	-0.33
b:quej con	0.54
b:quej fals	-1.03
b:quem .	0.51
b:quem con	-0.62
b:quem el	0.38
b:quem la	0.36
b:quem las	-0.37
b:quemadur de	-0.79
b:quer .	0.22
b:qui dej	-0.36
b:qui ell	-0.30
b:qui era	-0.80
b:qui escrib	-0.46
b:qui est	0.89
b:qui le	0.94
b:qui llam	0.50
b:qui me	-0.14
b:qui se	0.49
b:qui sea	0.28
b:qui sigu	0.70
b:qui vien	0.48
b:quier ,	1.84
b:quier .	0.26
b:quier dec	0.19
b:quier dorm	0.93
b:quier ir	0.36
b:quier mor	0.68
b:quier que	-0.61
b:quiet .	1.03
b:quinc dias	0.77
b:quinc minut	-0.62
b:quis el	-0.40
b:quit .	0.46
b:quit de	0.71
b:quit el	-1.38
b:quit est	1.25
b:quit la	0.22
b:quit las	-0.80
b:quit los	0.61
b:quit ni	0.44
b:quitar mi	-0.99
b:r .	-0.67
b:rab ,	-0.83
b:rab .	1.52
b:rab me	0.81
b:rab que	0.12
b:rad ,	0.62
b:rad .	-0.52
b:ram de	0.30
b:ramp de	-1.15
b:rar ,	-0.28
b:rasp ,	-0.15
b:rastreador .	0.19
b:rat ,	0.88
b:rat .	-0.29
b:rat en	0.98
b:rat larg	0.25
b:rat lo	0.33
b:rat se	0.65
b:ray ,	-0.57
b:ray .	-0.84
b:ray el	-0.43
b:raz .	0.55
b:recarg en	-0.25
b:recepci .	-1.07
b:recib #	-0.24
b:recib ,	-0.20
b:recib .	-0.95
b:recib :	-1.00
b:recib a	-0.81
b:recib del	-0.58
b:recibi el	-0.65
b:recibi un	-1.41
b:reclam ,	-0.63
b:recog las	-1.03
b:recog mis	0.52
b:recogi a	-0.88
b:recogi el	-1.47
b:recogi lo	-0.93
b:reconoci la	-1.01
b:reconoci por	-0.68
b:reconozc .	0.98
b:reconozc en	0.44
b:recort de	-0.76
b:recort en	-0.25
b:recuerd la	0.82
b:recuper onc	-0.76
b:recurs .	-1.20
b:ref .	-0.79
b:refer a	-0.28
b:refier insomn	-0.39
b:refier sent	0.72
b:reflej de	0.73
b:reflej en	-0.12
b:regader .	0.72
b:regal .	0.51
b:registr de	-1.08
b:registr del	-0.59
b:registr en	-0.46
b:regl .	-0.39
b:regres ,	-1.19
b:regres a	-0.43
b:regres la	-1.12
b:rehabilitaci .	-0.52
b:rei con	0.31
b:rei de	0.84
b:reir de	0.84
b:reirm de	0.86
b:rej ,	0.44
b:rej .	0.25
b:reloj .	0.42
b:remitent .	-0.96
b:rencor .	-0.12
b:rend ,	1.10
b:renunci al	-0.85
b:reparaci .	-0.74
b:repartidor de	0.75
b:repartidor se	-0.61
b:report ,	-0.53
b:resoluci del	-0.50
b:respir ,	0.73
b:respir .	0.71
b:respiraci en	0.64
b:result ser	-0.87
b:retir el	-0.51
b:retras de	-0.72
b:rev .	0.71
b:revent ,	1.57
b:revis .	-0.14
b:revis el	-0.50
b:revis la	0.86
b:revist .	-0.69
b:revolv las	0.55
b:ridicul y	0.73
b:rie ,	0.66
b:riendos ,	-1.01
b:rio .	0.34
b:ris .	-0.81
b:rob .	0.54
b:rob la	0.39
b:roj .	0.37
b:roj :	0.75
b:romp el	-1.16
b:rompi a	0.90
b:ronc por	-0.64
b:rop de	0.85
b:rop del	-0.64
b:rot ,	-0.70
b:rot .	0.58
b:rot en	-0.33
b:rotur de	-1.19
b:rued de	-0.83
b:rued pinch	-0.27
b:ruid ,	0.64
b:ruid .	0.68
b:ruin .	-0.27
b:rut #	-0.81
b:rut al	-0.19
b:sab ,	-0.45
b:sab .	-0.27
b:sab a	0.61
b:sab de	0.82
b:sab dond	0.73
b:sab el	-1.16
b:sab que	-0.64
b:saban en	-0.43
b:sac a	0.61
b:sac al	0.67
b:sac de	0.61
b:sac del	-1.12
b:sac el	-0.59
b:sac fot	-0.97
b:sac la	0.40
b:sac las	-0.95
b:sac un	-0.34
b:sal #	-0.86
b:sal ,	-0.29
b:sal .	0.67
b:sal a	-0.66
b:sal al	0.87
b:sal con	0.16
b:sal corr	1.34
b:sal del	-0.34
b:sal en	0.34
b:sal est	-0.42
b:sal la	0.77
b:sal las	0.37
b:sal por	-0.85
b:sal ronch	-0.24
b:sal sol	0.39
b:sal un	0.49
b:salg .	-0.34
b:salg de	0.80
b:salg del	0.59
b:salg viv	0.64
b:sali ,	0.59
b:sali .	-0.55
b:sali a	-1.35
b:sali al	1.00
b:sali ant	-1.08
b:sali con	0.54
b:sali de	-0.15
b:sali del	0.62
b:sali en	-0.72
b:sali por	-1.25
b:salt de	0.74
b:salt la	-0.48
b:salud .	-1.16
b:salud de	-0.29
b:salud mental	0.66
b:salv .	0.80
b:sangr ,	0.23
b:sangr .	0.82
b:sangr a	0.98
b:sangr por	0.26
b:saqu una	-1.01
b:se ,	0.22
b:se acab	0.63
b:se acerc	0.80
b:se angust	-0.82
b:se apag	-0.67
b:se asust	-1.00
b:se cae	0.34
b:se call	-1.28
b:se camb	-0.52
b:se constat	0.50
b:se cort	0.54
b:se cuant	0.92
b:se cuel	-0.91
b:se culp	0.76
b:se de	0.14
b:se deriv	-1.09
b:se despeg	0.67
b:se detuv	-1.24
b:se enoj	0.69
b:se equivoc	1.19
b:se espant	-0.93
b:se est	0.55
b:se estacion	-0.67
b:se evidenc	0.36
b:se fue	0.94
b:se fuer	-0.30
b:se hab	1.13
b:se hac	-0.24
b:se hay	-0.60
b:se hiz	-0.80
b:se la	0.60
b:se le	-0.64
b:se lee	-1.00
b:se llam	-1.30
b:se llev	-0.47
b:se lo	0.10
b:se los	-1.28
b:se me	0.88
b:se muestr	0.21
b:se oye	-1.08
b:se oyo	-0.77
b:se par	-1.10
b:se paut	-0.37
b:se pon	0.70
b:se por	0.53
b:se present	-0.55
b:se pus	0.14
b:se que	0.96
b:se qued	-0.40
b:se quedar	-0.59
b:se quer	-0.86
b:se quit	1.11
b:se reia	-1.22
b:se rie	0.58
b:se rieron	-0.66
b:se rio	-1.22
b:se sent	-0.88
b:se separ	-0.35
b:se sient	-0.69
b:se sub	0.20
b:se sutur	-1.04
b:se tom	-0.57
b:se va	-0.26
b:se ve	-0.32
b:se veia	-1.23
b:sea ,	-0.88
b:sec el	-0.74
b:sec en	-0.94
b:sec la	0.52
b:secretar .	-0.86
b:segu .	-0.29
b:segu a	0.26
b:segu con	-0.29
b:segun la	-0.25
b:segun me	-1.27
b:segund .	0.23
b:segund pis	-0.32
b:segur ,	-0.32
b:segur .	0.28
b:segur del	-1.08
b:segur en	1.04
b:segur ya	1.50
b:seguridad .	-1.46
b:sei .	-0.67
b:sei cuadr	-0.23
b:sei mes	-0.71
b:sei minut	0.47
b:sei vec	0.79
b:sell .	-1.25
b:semafor .	-0.12
b:seman ,	0.58
b:seman .	-0.24
b:seman por	-0.94
b:seman sin	0.12
b:semanal .	0.82
b:sencill .	0.91
b:sensaci de	0.83
b:sent .	0.49
b:sent a	0.39
b:sent contrar	-0.29
b:sent en	-0.34
b:sent poc	-0.51
b:sent por	-0.27
b:sent segur	-0.80
b:sentenc .	-0.63
b:senti com	1.63
b:senti el	0.79
b:senti gan	0.35
b:senti nada	0.82
b:senti tan	0.16
b:senti un	0.64
b:senti una	1.05
b:sep .	-0.18
b:sep dond	-0.39
b:separ de	-0.52
b:septiembr .	-0.44
b:ser ,	-0.70
b:ser .	-0.26
b:ser amabl	0.98
b:ser el	0.93
b:ser la	0.34
b:ser mas	0.92
b:ser tan	-0.34
b:ser un	-0.79
b:sertralin .	0.24
b:sertralin a	1.24
b:servic .	-0.92
b:sesion .	0.32
b:señal .	-0.46
b:señor .	-0.84
b:señor de	-0.64
b:señor del	-0.73
b:señor que	0.14
b:si ,	0.99
b:si a	0.33
b:si el	1.14
b:si era	-0.23
b:si est	-1.27
b:si fuer	-0.21
b:si hay	1.70
b:si le	0.98
b:si llam	-1.23
b:si lo	0.32
b:si no	0.95
b:si se	0.42
b:si soy	-0.14
b:si suen	0.74
b:si ten	-0.49
b:si va	0.93
b:si ya	-1.29
b:si yo	-0.21
b:sido mas	0.69
b:siempr ,	1.02
b:siempr .	1.38
b:siempr cuelg	-1.01
b:siempr del	0.50
b:siempr la	0.44
b:siempr llam	-0.72
b:siempr mir	1.00
b:siempr se	-1.03
b:sient ,	-0.83
b:sient .	1.04
b:sient com	1.33
b:sient comod	-0.54
b:sient de	1.41
b:sient el	-0.22
b:sient en	-0.82
b:sient hormig	1.15
b:sient junt	-0.18
b:sient much	-0.45
b:sient nada	0.76
b:sient que	-0.21
b:sient ridicul	0.53
b:sient segur	1.39
b:sient siempr	0.67
b:sient suc	0.55
b:sient traicion	0.30
b:sient un	1.77
b:sient una	0.64
b:sient verguenz	0.92
b:sierr .	0.54
b:siet kil	0.65
b:siet mes	0.23
b:siet vec	-0.79
b:sig con	0.25
b:sig sin	1.01
b:sigu ,	0.13
b:sigu .	-0.74
b:sigu al	-0.84
b:sigu desd	-0.68
b:sigu el	-0.55
b:sigu hast	-0.92
b:sigu por	-0.74
b:siguient audienc	-0.42
b:silb .	-0.61
b:silenc .	0.35
b:silenc de	-1.30
b:sill ,	0.91
b:sill contr	0.73
b:sill de	-0.19
b:sim ,	-1.16
b:sin air	-0.22
b:sin anim	-0.26
b:sin atrev	0.80
b:sin bater	-0.87
b:sin com	0.43
b:sin dorm	-0.42
b:sin esperanz	1.30
b:sin fuerz	0.27
b:sin gan	0.39
b:sin hac	0.41
b:sin la	-0.19
b:sin lesion	-1.41
b:sin llam	-0.62
b:sin mi	-0.17
b:sin mir	0.86
b:sin nadi	0.37
b:sin pod	0.84
b:sin que	1.07
b:sin quer	0.90
b:sin sab	0.70
b:sin sell	-0.38
b:sin ti	-0.69
b:sin toc	-0.70
b:sin ventan	-0.29
b:sin ver	-0.81
b:sin voz	-0.19
b:sirv ,	0.50
b:sirv .	1.00
b:sirv par	0.59
b:sistem .	-0.62
b:sit .	0.76
b:sobr ,	0.14
b:sobr .	-0.11
b:sobr de	-0.63
b:sobr el	-0.54
b:sobr en	-1.46
b:sobr la	-0.31
b:sobr mi	0.50
b:sobr tra	-0.78
b:sobrin ,	0.25
b:sobrin .	1.03
b:sobrin se	-0.74
b:social .	0.40
b:sof .	0.76
b:sol ,	-1.03
b:sol .	0.41
b:sol de	-0.13
b:sol en	0.73
b:sol por	-0.90
b:sol recog	-0.54
b:solap .	0.16
b:solicitud .	-1.09
b:solicitud de	-0.89
b:solt la	-0.97
b:som dos	0.88
b:sombr .	0.16
b:son #	-1.02
b:son .	-1.22
b:son de	0.92
b:son el	-1.18
b:sonre ,	-1.15
b:soport que	-0.13
b:sospech hast	0.71
b:soy .	0.80
b:soy capaz	0.35
b:soy de	0.50
b:soy el	0.46
b:soy feliz	-0.14
b:soy la	-0.17
b:soy su	-0.81
b:soy un	1.16
b:soy una	0.39
b:soy yo	-0.19
b:soñ conmig	-0.86
b:su abuel	-0.15
b:su car	-0.89
b:su cart	-1.00
b:su cas	-0.48
b:su casiller	-0.56
b:su cuart	0.58
b:su domicil	1.21
b:su grup	0.42
b:su herman	-0.62
b:su hij	-0.40
b:su ip	-0.28
b:su madr	-0.55
b:su mam	0.90
b:su man	-0.82
b:su mism	-0.43
b:su mochil	0.54
b:su mot	-0.43
b:su niet	-0.80
b:su numer	-0.69
b:su padr	-0.27
b:su perfil	-0.34
b:su prim	0.27
b:su reflej	-0.11
b:su sobrin	-1.06
b:su telefon	-0.69
b:su usuar	-0.50
b:su voz	-0.16
b:sub .	0.33
b:sub a	-0.32
b:sub al	0.28
b:sub la	0.23
b:sub por	0.46
b:subi .	-0.88
b:subi al	-1.57
b:subi por	-1.07
b:suc .	0.47
b:sud ,	-1.44
b:sud .	0.32
b:sudor .	0.67
b:suegr .	1.44
b:suel ,	0.64
b:suel .	0.85
b:suelt .	1.02
b:suelt el	0.54
b:suen a	-0.18
b:suen el	0.28
b:sueñ ,	0.79
b:sueñ .	-0.90
b:sueñ :	-0.84
b:sueñ con	0.94
b:sueñ de	-0.51
b:sueñ es	0.52
b:suic .	-0.13
b:sup .	0.37
b:sup con	-0.73
b:sus abog	0.67
b:sus hij	-0.16
b:sust ,	0.54
b:suy .	-1.25
b:suy en	0.40
b:tac normal	-1.03
b:tach .	-0.77
b:tall .	-1.30
b:tall de	-0.59
b:tamal .	-0.29
b:tamañ de	-0.52
b:tambi .	-1.45
b:tampoc .	0.13
b:tan fuert	1.31
b:tan grand	1.24
b:tan impotent	-0.14
b:tan nervios	-1.02
b:tanqu .	-1.56
b:tant apret	0.69
b:tant las	0.20
b:tant mied	0.89
b:tap la	-0.48
b:tap los	0.17
b:tapet .	0.37
b:taquicard en	0.47
b:tar .	0.86
b:tard #	-1.81
b:tard ,	0.41
b:tard .	-0.45
b:tard el	1.29
b:tard en	-0.27
b:tarjet .	-0.84
b:tarjet con	-0.44
b:tarjet de	-0.93
b:tarjet la	-0.80
b:tarjet sim	-0.21
b:tartamude .	0.81
b:tatuaj .	-0.82
b:tatuaj de	-0.97
b:te cuent	-0.12
b:tech .	0.52
b:tecnic .	-0.56
b:tecnic de	-0.60
b:tel .	0.40
b:telefon ,	-0.71
b:telefon .	-0.52
b:telefon :	-0.75
b:telefon a	-0.64
b:telefon de	0.30
b:telefon del	-0.16
b:telefon el	-0.69
b:telefon en	0.74
b:telefon fij	0.28
b:tem que	0.90
b:tembl ,	1.21
b:tembl .	0.53
b:tembl de	-0.80
b:tembl el	-1.15
b:tembl la	0.18
b:tembl las	0.17
b:tembl tant	1.23
b:temblor .	0.57
b:ten ,	0.77
b:ten .	-0.22
b:ten cop	-0.41
b:ten el	-0.38
b:ten la	0.28
b:ten las	-1.33
b:ten los	-0.49
b:ten mi	-1.50
b:ten mied	0.30
b:ten que	0.43
b:ten un	-0.86
b:ten una	0.68
b:tendeder .	-0.63
b:tendr que	0.84
b:teng #	-0.77
b:teng .	-1.18
b:teng a	0.39
b:teng ataqu	2.05
b:teng captur	-0.52
b:teng cit	-0.29
b:teng el	0.87
b:teng en	-0.22
b:teng ide	0.15
b:teng insomn	-0.17
b:teng la	0.39
b:teng las	0.85
b:teng los	-0.29
b:teng mied	-0.11
b:teng palabr	0.80
b:teng pavor	-0.39
b:teng pesadill	1.22
b:teng que	1.64
b:teng sueñ	-0.40
b:teng tres	-1.14
b:terap ,	1.34
b:terap de	-0.16
b:terap emdr	0.61
b:terapeut lo	0.94
b:tercer ,	-0.72
b:tercer fil	-0.83
b:tercer no	-0.25
b:tercer noch	1.04
b:tercer psicolog	0.42
b:tercer vez	-1.01
b:termin con	-1.30
b:termin el	-0.38
b:termin en	-1.28
b:termin la	0.24
b:testig .	-0.94
b:ticket #	-0.77
b:tiembl ,	-0.95
b:tiembl a	-0.15
b:tiembl el	0.64
b:tiembl la	0.80
b:tiembl las	-0.98
b:tien #	-0.98
b:tien .	-0.66
b:tien a	0.97
b:tien camar	-0.52
b:tien con	0.84
b:tien de	1.01
b:tien el	-0.72
b:tien en	0.52
b:tien fech	-0.36
b:tien la	-1.24
b:tien los	0.65
b:tien mi	-0.40
b:tien mied	-0.99
b:tien otr	0.35
b:tien pavor	0.64
b:tien un	-0.56
b:tien una	-0.85
b:tiend .	-0.91
b:tiend cobr	0.40
b:tierr y	-0.66
b:ties .	0.44
b:timbr .	0.25
b:tin ,	0.94
b:tir .	0.29
b:tir al	-0.42
b:tir de	-0.55
b:tir el	-1.14
b:tir en	-0.17
b:tir la	-0.15
b:tir las	-0.69
b:tir una	-0.65
b:toall .	-1.33
b:toc ,	0.14
b:toc .	-0.15
b:toc a	-0.84
b:toc con	-0.22
b:toc el	0.43
b:toc la	0.16
b:tod ,	1.21
b:tod :	0.32
b:tod a	0.62
b:tod el	0.52
b:tod en	-0.99
b:tod est	0.55
b:tod lo	-0.70
b:tod los	0.49
b:tod me	-0.33
b:tod mis	-0.56
b:tod mund	-0.32
b:tod por	0.88
b:todav lo	0.87
b:todav me	0.73
b:todav no	0.89
b:tom antibiotic	-1.34
b:tom antidepresiv	0.77
b:tom desd	-0.87
b:tom fot	0.23
b:tom la	-0.66
b:tom las	-0.53
b:tom los	-0.48
b:tom medic	0.80
b:tom nada	-0.82
b:tom not	-1.01
b:tom otr	-0.80
b:tom pastill	-0.36
b:tom un	0.86
b:tom una	-0.58
b:ton .	0.81
b:tont .	0.34
b:tont por	0.76
b:toqu ,	0.89
b:toqu .	-0.89
b:torc la	-0.68
b:tos .	0.84
b:tra .	-0.58
b:tra cart	-0.57
b:tra guant	-0.69
b:tra la	-0.65
b:tra los	-0.86
b:tra mi	-1.34
b:tra puest	-0.98
b:tra un	-0.34
b:tra una	-0.95
b:trab la	1.03
b:trabaj ,	-0.85
b:trabaj .	-0.17
b:trabaj con	0.70
b:trabaj de	-1.49
b:trabaj el	-0.95
b:trabaj en	-0.56
b:trabajador social	-0.80
b:traicion .	1.27
b:traig el	0.68
b:traig la	0.74
b:traig un	0.55
b:traj el	-0.94
b:traj una	-0.91
b:tranquil .	0.54
b:trap .	0.95
b:tras la	-0.87
b:trasl a	-0.28
b:trat mal	0.73
b:tratamient con	0.85
b:tratamient por	0.41
b:tremend .	1.14
b:tren .	-0.26
b:trep la	0.30
b:tres .	-0.59
b:tres cart	0.74
b:tres cerroj	0.95
b:tres dias	-0.47
b:tres mensaj	-0.22
b:tres mes	-1.02
b:tres noch	0.17
b:tres numer	-0.43
b:tres portal	0.11
b:tres seman	0.94
b:tres telefon	-1.00
b:tres testig	-0.42
b:tres vec	-0.19
b:tres viaj	-0.47
b:tres visit	-0.21
b:trip .	0.81
b:trist .	0.57
b:trist por	0.95
b:tristez .	-0.95
b:tristez que	-0.24
b:tristez tan	0.21
b:tunel .	1.45
b:turn ,	0.19
b:turn .	-0.48
b:turn de	-1.49
b:turn en	0.61
b:turn por	-0.56
b:tuv #	-0.73
b:tuv en	-0.76
b:tuv que	-0.87
b:uji lo	-0.51
b:ultim dia	-1.07
b:un #	-0.49
b:un agujer	-0.51
b:un anill	-0.71
b:un asc	0.75
b:un aud	-0.91
b:un año	0.66
b:un bast	0.31
b:un bot	0.11
b:un cabre	0.90
b:un caf	0.10
b:un camp	0.34
b:un cartel	-0.45
b:un celul	-0.46
b:un cer	0.39
b:un chich	-1.02
b:un coch	-0.33
b:un control	0.68
b:un coraj	-0.54
b:un coraz	-0.71
b:un corre	0.80
b:un cort	-1.25
b:un cuart	-0.41
b:un cuchill	0.54
b:un cut	1.11
b:un destornillador	-0.67
b:un dia	0.95
b:un dient	-0.93
b:un disc	0.44
b:un dron	-0.58
b:un escandal	-0.89
b:un exam	-0.33
b:un excompañer	-0.82
b:un flan	1.01
b:un gas	0.42
b:un grit	0.96
b:un grup	0.80
b:un hil	0.64
b:un hombr	0.41
b:un huec	0.95
b:un incend	0.46
b:un infart	0.71
b:un infiern	-0.18
b:un inform	-0.48
b:un libr	0.38
b:un mar	0.56
b:un mensaj	-0.53
b:un mied	0.83
b:un minut	0.19
b:un nerv	-0.40
b:un niñ	-0.28
b:un nud	0.84
b:un numer	-0.83
b:un ojo	1.00
b:un pal	0.12
b:un papel	0.28
b:un papelit	0.33
b:un paragu	-1.16
b:un pastel	-0.56
b:un pendriv	-0.15
b:un perr	-0.12
b:un pes	0.18
b:un pinchaz	-0.18
b:un plat	0.65
b:un plum	-0.27
b:un pobr	-0.11
b:un poc	-0.16
b:un post	0.20
b:un puñ	0.77
b:un ram	0.52
b:un rat	0.62
b:un recib	-0.38
b:un reloj	-1.62
b:un señor	-0.16
b:un silbat	-0.40
b:un sobr	-0.99
b:un sol	0.31
b:un taxi	-1.47
b:un telefon	0.74
b:un term	-1.30
b:un tir	0.66
b:un trap	0.91
b:un vas	0.28
b:un vide	-0.66
b:un zumb	0.24
b:una .	1.42
b:una amig	-0.41
b:una app	-0.75
b:una bols	-0.94
b:una bolsit	-0.76
b:una botell	-0.57
b:una bronc	0.36
b:una caj	-0.16
b:una camar	-0.46
b:una canci	-0.47
b:una car	0.55
b:una carg	0.69
b:una cart	0.72
b:una cit	0.15
b:una cobard	0.27
b:una colill	-0.22
b:una congoj	1.07
b:una cop	0.15
b:una coron	-0.72
b:una crisi	-0.16
b:una cruz	-1.39
b:una de	-0.62
b:una denunc	0.12
b:una en	-0.81
b:una escopet	1.08
b:una escuel	-0.14
b:una famil	-0.95
b:una fiest	0.60
b:una fot	-0.63
b:una gru	-0.68
b:una hoj	-0.34
b:una hor	0.24
b:una intrus	0.77
b:una lap	-0.72
b:una lat	-0.84
b:una line	-1.38
b:una list	-0.77
b:una llav	-1.54
b:una malet	0.56
b:una man	1.18
b:una mes	0.71
b:una mezcl	0.57
b:una miedos	-0.53
b:una mot	-0.56
b:una muj	0.26
b:una noch	0.19
b:una not	-1.68
b:una ord	-1.21
b:una pal	-1.17
b:una pastill	-0.37
b:una peluc	0.32
b:una person	0.45
b:una piedr	-0.26
b:una por	1.16
b:una puert	-0.77
b:una rab	0.95
b:una regl	-0.82
b:una revist	-0.69
b:una seman	-0.38
b:una servillet	-0.37
b:una sill	0.21
b:una tarjet	-0.57
b:una tont	1.40
b:una tristez	1.05
b:una uña	-0.69
b:una vend	0.20
b:una vez	0.67
b:una visit	-0.73
b:una y	0.44
b:unic dia	0.68
b:unic que	0.75
b:unidad #	-0.57
b:unidad de	0.45
b:uno ,	0.94
b:uno .	-1.43
b:uno en	0.14
b:unos #	-0.51
b:urgenci .	-1.23
b:urgenci a	-0.70
b:usa .	-0.53
b:usa el	-0.64
b:usb .	-0.36
b:uso el	0.62
b:usuar .	-0.37
b:usuar a	-1.00
b:usuar aport	-0.60
b:usuar est	1.10
b:usuar indic	-0.98
b:usuar no	0.24
b:usuar nuev	-1.03
b:usuar refier	0.44
b:usuar se	1.13
b:usuar y	-0.41
b:uñas hast	0.34
b:va .	-0.85
b:va a	0.59
b:va dic	-0.73
b:va el	1.36
b:va por	-0.65
b:vac .	1.41
b:vac con	-0.30
b:vac el	-0.38
b:vaci el	-0.63
b:vaci la	-0.64
b:vag en	0.27
b:val est	-0.81
b:van #	-1.05
b:van a	0.51
b:van dos	0.78
b:vas a	-1.47
b:vay .	0.37
b:vay a	0.52
b:ve a	0.71
b:ve bien	-0.90
b:ve el	-1.06
b:ve en	0.45
b:ve la	-0.89
b:vec ,	-0.88
b:vec .	-1.67
b:vec el	-0.85
b:vec en	0.24
b:vec lo	1.00
b:vec piens	1.30
b:vec y	1.05
b:vecin .	-0.40
b:vecin del	-0.60
b:vecin y	-0.29
b:veia en	0.94
b:veia incomod	-0.43
b:vel .	0.83
b:vel de	-0.35
b:ven .	0.69
b:ven a	-0.38
b:ven con	-0.93
b:ven de	-0.61
b:ven el	0.67
b:ven en	-1.08
b:ven peg	-0.31
b:venc el	-1.20
b:vend .	0.44
b:vend en	-0.38
b:vend la	-1.54
b:vendi el	-1.03
b:vendi la	0.23
b:veng .	0.37
b:ventan ,	-0.13
b:ventan .	-0.66
b:ventan a	-0.10
b:ventan con	-0.89
b:ventan del	-1.47
b:ventanill .	-0.59
b:veo ,	0.78
b:veo .	-0.34
b:veo su	1.14
b:ver .	-0.83
b:ver el	1.45
b:ver la	-0.46
b:ver qui	0.12
b:verd ,	-0.87
b:verd .	-0.82
b:verdad ,	0.85
b:verdad .	1.38
b:verj ,	-0.40
b:verj .	-1.19
b:verl .	-0.62
b:verl con	0.42
b:verl la	0.65
b:vest ,	0.49
b:veterinar .	-0.47
b:vez ,	1.20
b:vez .	-0.10
b:vez ;	-0.55
b:vez de	-0.65
b:vez el	-0.82
b:vez en	0.74
b:vez est	-0.90
b:vez me	0.57
b:vez no	1.03
b:vez que	0.26
b:vi .	-0.56
b:vi al	-0.76
b:vi con	0.59
b:vi el	-1.49
b:vi en	-0.93
b:vi entr	-0.65
b:vi la	-0.96
b:vi qui	0.40
b:vi su	-0.19
b:vi una	0.16
b:viaj .	-0.43
b:vibr el	0.82
b:vida ,	0.99
b:vida .	-0.29
b:vida a	0.91
b:vide al	-1.43
b:vide de	-0.99
b:vide en	-0.69
b:vidr .	-0.17
b:vidr del	-0.86
b:viej .	-0.68
b:viej y	-0.76
b:vien .	0.93
b:vien al	-0.98
b:vien en	-0.85
b:vien los	-0.79
b:viend .	-0.92
b:viern #	-0.90
b:viern .	-0.97
b:vigil la	-0.74
b:vigilant .	-1.65
b:vin a	-0.66
b:vin abaj	1.13
b:vin dos	-0.80
b:vin la	-0.26
b:vinier .	-0.76
b:vio .	-0.88
b:vio en	-0.66
b:vio la	-0.60
b:visiblement alter	-0.41
b:visit ,	0.86
b:visit .	-1.12
b:vist .	-1.36
b:vist la	-0.81
b:vist ven	0.77
b:viv .	-0.14
b:viv a	-0.68
b:viv asi	0.55
b:viv asust	0.31
b:viv con	0.56
b:viv en	-0.72
b:viv sol	-0.19
b:volant ,	0.70
b:volte .	0.73
b:volum de	0.38
b:volv .	-0.47
b:volv a	0.22
b:volv loc	0.32
b:vomit .	0.58
b:vomit ant	1.28
b:vomit dos	-0.74
b:vomit en	0.91
b:vomit por	-1.77
b:voy a	-0.38
b:voy por	0.39
b:voz ,	-0.67
b:voz .	0.33
b:voz alt	0.32
b:voz de	-0.70
b:voz del	-0.35
b:voz en	0.61
b:voz por	-0.70
b:vuelt ,	0.73
b:vuelt .	-0.26
b:vuelt a	1.09
b:vuelv .	-0.72
b:vuelv a	0.88
b:vuelv el	1.06
b:y #	0.18
b:y a	0.16
b:y abri	-1.30
b:y adjunt	-0.35
b:y ahi	0.10
b:y ahor	0.13
b:y al	-0.14
b:y antiinflamator	-0.57
b:y asi	-0.15
b:y aun	1.44
b:y avis	-0.88
b:y bloque	-0.83
b:y borr	-0.53
b:y cada	0.47
b:y cambi	-0.98
b:y cinc	0.18
b:y cint	-0.66
b:y coincid	-0.73
b:y colgu	-0.70
b:y compr	-0.48
b:y con	0.67
b:y cont	-0.20
b:y contest	-0.40
b:y corri	-0.92
b:y de	-0.23
b:y dej	0.59
b:y del	0.96
b:y despiert	-0.26
b:y devolvi	0.95
b:y dos	0.49
b:y el	0.17
b:y en	0.11
b:y entr	-0.51
b:y era	-0.32
b:y es	0.69
b:y escrib	-0.59
b:y eso	0.57
b:y firm	-0.42
b:y fui	-1.11
b:y grab	-0.55
b:y guard	-0.30
b:y hab	-0.33
b:y habl	-1.21
b:y hay	-0.42
b:y juev	-0.79
b:y la	-0.50
b:y las	0.16
b:y le	-1.78
b:y les	0.37
b:y llam	-1.61
b:y llev	-0.91
b:y llor	0.67
b:y lo	-0.78
b:y los	-1.48
b:y mal	-0.54
b:y medic	-0.46
b:y mi	-0.34
b:y mir	-0.14
b:y nadi	1.22
b:y ni	0.54
b:y ningun	0.40
b:y no	-0.38
b:y nos	-0.17
b:y nunc	0.29
b:y otr	-1.44
b:y pedi	-0.88
b:y perdi	0.83
b:y pid	0.20
b:y por	0.16
b:y pregunt	-0.45
b:y pus	-1.42
b:y que	-0.29
b:y regres	-1.09
b:y salg	-0.58
b:y sali	-0.90
b:y salt	-0.70
b:y saqu	-0.72
b:y se	-0.47
b:y si	-0.71
b:y sig	1.04
b:y sin	0.76
b:y solt	0.84
b:y soy	-0.65
b:y su	-0.22
b:y subi	-0.68
b:y sus	-0.30
b:y tard	-0.72
b:y ten	0.64
b:y teng	-0.74
b:y tien	0.37
b:y tom	-0.55
b:y tra	-0.85
b:y tuv	-0.43
b:y un	-1.29
b:y una	0.18
b:y uno	-1.00
b:y va	1.17
b:y vi	-1.32
b:y vin	-0.68
b:y viv	0.26
b:y volvi	-0.76
b:y ya	0.36
b:y yo	1.16
b:ya .	1.09
b:ya duerm	-0.68
b:ya est	0.71
b:ya estoy	1.01
b:ya hab	-1.11
b:ya le	0.74
b:ya nada	1.37
b:ya no	-0.34
b:ya sab	-0.61
b:ya se	0.36
b:ya ten	-0.82
b:ya teng	0.92
b:ya van	0.29
b:yend a	-0.20
b:yo ,	0.54
b:yo .	0.53
b:yo a	1.17
b:yo con	0.19
b:yo cont	0.47
b:yo cre	-0.54
b:yo dorm	-0.72
b:yo en	-0.40
b:yo era	-0.49
b:yo escrib	-0.93
b:yo esper	-0.38
b:yo est	0.53
b:yo iba	-0.32
b:yo la	-0.96
b:yo le	-0.42
b:yo lo	-0.66
b:yo me	0.86
b:yo no	0.54
b:yo nom	0.91
b:yo nos	-0.38
b:yo nunc	-1.07
b:yo por	0.11
b:yo qui	-0.12
b:yo se	0.37
b:yo sol	0.40
b:yo soy	-0.23
b:yo tembl	1.42
b:yo tiembl	-0.48
b:yo viv	-0.91
b:yo voy	-0.58
b:yo ya	1.87
b:zombi .	0.80
b:zumb en	0.26
b:§ #	-0.31
b:§ ,	-0.60
b:§ .	-0.70
b:§ :	-0.76
b:§ ;	-1.00
b:§ a	-0.23
b:§ con	-0.64
b:§ de	-1.02
b:§ del	-0.56
b:§ el	-0.89
b:§ en	-0.35
b:§ hast	-0.86
b:§ me	-0.29
b:§ por	-0.14
b:§ y	-0.80
b:º b	-0.89
b:º c	-0.54
b:¿ no	-0.96
b:¿ por	0.76
b:¿ que	0.71
b:¿ y	-0.36
e:ada	0.98
e:ado	-0.50
e:he-past	-1.45
e:ing	0.65
e:they-past	-1.45
e:was	-0.19
e:will	0.24
f:0/child	0.19
f:0/none	-0.15
f:0/thing	0.17
f:1/child	0.21
f:1/none	0.38
f:1/other	0.18
f:1/self	-0.20
f:2/none	-0.57
f:2/other	-0.17
f:2/self	0.16
f:2/thing	-0.43
f:3/child	-0.13
f:3/none	-0.18
f:3/other	-0.85
f:3/self	-0.30
f:3/thing	0.40
for-another	-0.12
frame:begins-with-state/-	-0.23
frame:begins-with-state/I-past	0.60
frame:begins-with-state/falsefalse	0.26
frame:begins-with-state/falsetrue	-0.57
frame:begins-with-state/now	-0.97
frame:begins-with-state/past	0.65
frame:begins-with-state/truefalse	-0.45
frame:blames	-0.50
frame:blames/-	-0.49
frame:blames/I-now	1.31
frame:blames/I-past	0.46
frame:blames/falsefalse	-0.14
frame:blames/he-past	-0.91
frame:blames/now	-0.77
frame:blames/truefalse	-1.02
frame:body/child/-	0.34
frame:body/child/I-past	-0.44
frame:body/child/falsefalse	0.18
frame:body/child/he-past	-0.19
frame:body/child/truefalse	-0.44
frame:body/none/-	-0.19
frame:body/none/I-now	0.41
frame:body/none/falsefalse	-0.50
frame:body/none/falsetrue	0.66
frame:body/none/now	-0.57
frame:body/none/truefalse	0.40
frame:body/self/I-now	0.23
frame:body/self/I-past	-0.17
frame:body/self/falsefalse	0.17
frame:body/self/falsetrue	-0.59
frame:body/self/he-past	0.31
frame:body/self/now	0.60
frame:body/self/past	-0.38
frame:body/self/truefalse	0.35
frame:body/self/truetrue	0.73
frame:body/thing	0.15
frame:body/thing/-	0.12
frame:body/thing/I-now	-0.14
frame:body/thing/I-past	-0.39
frame:body/thing/falsefalse	0.13
frame:body/thing/falsetrue	0.30
frame:body/thing/he-past	0.36
frame:body/thing/past	0.23
frame:body/thing/truefalse	-0.22
frame:body/thing/truetrue	-0.19
frame:cared/none	0.18
frame:cared/none/-	-0.12
frame:cared/none/I-past	0.84
frame:cared/none/falsefalse	0.52
frame:cared/none/falsetrue	-1.06
frame:cared/none/now	1.64
frame:cared/self	-0.23
frame:cared/self/-	0.55
frame:cared/self/I-now	1.08
frame:cared/self/I-past	-0.10
frame:cared/self/falsefalse	-0.16
frame:cared/self/falsetrue	-0.36
frame:cared/self/he-past	-1.16
frame:cared/self/now	-0.60
frame:cared/self/past	0.11
frame:cared/self/truefalse	-0.18
frame:cared/thing	-0.10
frame:cared/thing/-	0.16
frame:cared/thing/I-past	-0.57
frame:cared/thing/falsetrue	-0.39
frame:cared/thing/he-past	0.16
frame:cared/thing/now	-0.23
frame:cared/thing/truefalse	-0.51
frame:cared/thing/truetrue	0.18
frame:does-feeling/-	-0.30
frame:does-feeling/I-now	0.30
frame:does-feeling/falsefalse	-0.10
frame:does-feeling/falsetrue	0.37
frame:does-feeling/now	-0.15
frame:does-feeling/past	0.49
frame:does-feeling/truefalse	0.70
frame:does-feeling/truetrue	-0.65
frame:guards/I-past	-0.43
frame:guards/falsetrue	0.16
frame:guards/he-past	-0.86
frame:guards/now	0.43
frame:is-state	0.24
frame:is-state/I-past	0.15
frame:is-state/falsefalse	0.22
frame:is-state/now	-0.20
frame:is-state/past	0.64
frame:my-child	-0.23
frame:my-child/-	-0.13
frame:my-child/I-now	-0.16
frame:my-child/I-past	0.19
frame:my-child/falsefalse	-0.17
frame:my-child/he-past	-0.84
frame:my-child/now	0.78
frame:my-child/truefalse	-0.13
frame:stirs-me	0.24
frame:stirs-me/-	-0.20
frame:stirs-me/I-now	-0.68
frame:stirs-me/falsefalse	0.33
frame:stirs-me/falsetrue	-0.29
frame:stirs-me/he-past	0.49
frame:stirs-me/now	0.20
frame:stirs-me/past	0.44
frame:stirs-me/truefalse	0.23
frame:stirs-me/truetrue	-0.11
frames:0/child	0.31
frames:0/other	0.11
frames:0/thing	-0.14
frames:1/child	-0.34
frames:1/other	0.41
frames:1/thing	0.27
frames:2/self	-0.19
frames:2/thing	0.31
frames:3/self	0.28
g:action	-0.11
g:author	-0.12
g:belittle	0.91
g:blame	-0.10
g:body	0.23
g:care	0.27
g:children	0.22
g:concentration	0.95
g:confused	-0.26
g:damage	-0.36
g:diagnosis	-0.12
g:disgust	1.18
g:drink	-0.10
g:evidence	-0.44
g:expects	0.28
g:fear	0.16
g:feel	0.31
g:guard	0.19
g:injuryCue	-0.31
g:lasting	0.20
g:look	0.24
g:medicine	0.43
g:messageThing	-0.48
g:numb	0.45
g:otherMeaning	0.34
g:saying	-0.13
g:says	-0.27
g:shame	0.55
g:shows	-0.52
g:stirs	0.14
g:sureBlame	0.67
g:sureState	0.22
g:sureStirs	0.46
g:sureThing	0.69
g:sureVerb	0.19
g:thing	-0.20
g:tired	-0.20
g:trust	0.55
gs:action/BARE-mind	-0.34
gs:action/BARE-thing	-1.09
gs:action/BARE-thing+	-0.50
gs:action/CLIENT	0.71
gs:action/EL+	-0.72
gs:action/EVERYTHING	0.70
gs:action/I	-0.16
gs:action/I+	-0.16
gs:action/ME	-0.28
gs:action/ME+	-0.81
gs:action/MY	0.20
gs:action/MY-person+	-0.85
gs:action/MY-thing	-0.76
gs:action/NOBODY	-0.66
gs:action/NONE	-0.20
gs:action/NONE+	-0.76
gs:action/SHE+	0.16
gs:action/THE	0.23
gs:action/THE+	-0.66
gs:action/THE-body	0.40
gs:action/THE-mind	0.23
gs:action/THE-person+	-1.18
gs:action/THE-thing	0.19
gs:action/THIS	-0.64
gs:action/VERB	-0.32
gs:action/VERB+	0.20
gs:action/WE	-0.73
gs:action/WHO	0.56
gs:anger/EL+	-1.34
gs:anger/I	-0.36
gs:anger/ME	-0.23
gs:anger/MY-child	-0.18
gs:anger/NONE	0.71
gs:anger/VERB	0.64
gs:appetite/BARE-thing	-0.27
gs:appetite/EL+	0.43
gs:appetite/I+	-0.72
gs:appetite/ME	0.13
gs:appetite/NONE+	0.34
gs:appetite/THE+	0.29
gs:appetite/THE-body	-0.14
gs:appetite/THE-mind	0.48
gs:appetite/THE-person+	0.48
gs:appetite/THE-thing	-0.46
gs:appetite/THIS	-0.48
gs:appetite/VERB	0.26
gs:appetite/WHO	0.81
gs:author/EL+	-1.20
gs:author/I+	-0.21
gs:author/ME+	0.15
gs:author/MY-person+	-0.94
gs:author/NONE+	-0.95
gs:author/THE+	0.57
gs:author/THE-child+	-0.18
gs:author/THE-person+	0.16
gs:author/THE-thing+	-0.64
gs:belittle/I	0.18
gs:belittle/ME	1.35
gs:belittle/MY	0.33
gs:belittle/NONE	-0.38
gs:belittle/THE	1.52
gs:belittle/THE-thing	-0.94
gs:belittle/VERB	0.52
gs:blame/I	0.66
gs:blame/ME	-0.88
gs:blame/MY	-0.33
gs:blame/NONE	-0.26
gs:blame/THE	0.40
gs:blame/VERB	-0.42
gs:body/BARE-body	0.11
gs:body/ME	0.40
gs:body/MY	0.44
gs:body/MY-child	0.40
gs:body/NONE	-0.18
gs:body/THE	-1.33
gs:body/THE+	0.14
gs:body/THE-body	0.49
gs:body/THE-mind	0.46
gs:body/THE-thing	-0.39
gs:care/I	0.25
gs:care/I+	-0.75
gs:care/MY-mind	-0.21
gs:care/NONE	0.20
gs:care/THE	1.31
gs:care/THE-body	0.64
gs:care/THE-mind	-0.58
gs:care/THIS	-0.40
gs:care/VERB	-0.27
gs:children/ME	-0.30
gs:children/ME+	-1.25
gs:children/MY-child	0.10
gs:children/THE	-0.71
gs:children/THE-mind	0.79
gs:children/THE-thing	0.15
gs:children/VERB	0.80
gs:children/WHO	-0.77
gs:concentration/BARE-thing	0.33
gs:concentration/I	0.11
gs:concentration/ME	1.11
gs:concentration/MY	0.91
gs:concentration/MY-mind	0.29
gs:concentration/NONE	1.45
gs:concentration/THE	-0.15
gs:concentration/THE-mind	0.69
gs:concentration/THE-thing	0.18
gs:concentration/VERB	-0.76
gs:confused/EL+	-0.84
gs:confused/ME	-0.35
gs:confused/NOBODY	1.11
gs:confused/NONE	0.14
gs:confused/THE	-0.46
gs:confused/THE-mind	0.34
gs:confused/VERB	-0.34
gs:damage/BARE-thing	0.48
gs:damage/I	0.31
gs:damage/ME	-0.28
gs:damage/MY	-0.80
gs:damage/MY-thing	-0.13
gs:damage/NONE	-1.24
gs:damage/THE	-0.60
gs:damage/THE+	0.68
gs:damage/THE-body	1.00
gs:damage/THE-mind	-0.83
gs:damage/THE-thing	-0.19
gs:damage/VERB+	-0.37
gs:diagnosis/ME	0.29
gs:diagnosis/NONE	0.20
gs:diagnosis/THE	-1.08
gs:diagnosis/VERB	-0.32
gs:disgust/I	1.50
gs:disgust/ME	-0.11
gs:disgust/THE	0.26
gs:disgust/VERB	0.76
gs:drink/BARE-thing	-0.56
gs:drink/EL+	-0.28
gs:drink/I	0.13
gs:drink/ME	0.44
gs:drink/MY	-0.97
gs:drink/MY-child	0.46
gs:drink/NOBODY	-0.42
gs:drink/NONE	-0.51
gs:drink/THE	0.14
gs:drink/THE-thing	-0.51
gs:drink/THIS	-1.01
gs:drink/VERB	-0.11
gs:evidence/BARE-mind	-0.12
gs:evidence/BARE-thing	-1.62
gs:evidence/EL+	-0.79
gs:evidence/I	-0.71
gs:evidence/I+	-0.56
gs:evidence/ME+	-0.92
gs:evidence/MY	0.15
gs:evidence/MY-child	-0.26
gs:evidence/MY-thing	-0.27
gs:evidence/NONE+	-1.25
gs:evidence/THE	-0.31
gs:evidence/THE+	-0.91
gs:evidence/THE-body	-0.35
gs:evidence/THE-thing	-0.92
gs:evidence/THIS	0.29
gs:evidence/VERB+	-0.30
gs:expects/I	0.11
gs:expects/ME	-0.11
gs:expects/NONE	0.95
gs:expects/THE	-1.55
gs:expects/VERB	1.06
gs:fear/EVERYTHING	0.93
gs:fear/I	0.74
gs:fear/I+	-1.43
gs:fear/ME	0.14
gs:fear/MY	-0.66
gs:fear/MY-person+	0.66
gs:fear/NONE	-0.32
gs:fear/THE	0.25
gs:fear/THE+	0.79
gs:fear/THE-mind	-0.23
gs:fear/THE-thing	-0.28
gs:fear/VERB	0.18
gs:feel/CLIENT	0.71
gs:feel/EL+	-0.17
gs:feel/EVERYTHING	0.51
gs:feel/ME+	0.30
gs:feel/MY	0.68
gs:feel/NONE	0.72
gs:feel/THE	-0.26
gs:feel/THE+	0.69
gs:feel/THE-body	0.39
gs:feel/THE-mind	0.94
gs:feel/THE-thing	0.26
gs:feel/VERB	-0.18
gs:feel/VERB+	0.87
gs:feelVerb/BARE-thing	-0.36
gs:feelVerb/CLIENT	0.71
gs:feelVerb/EL+	-0.39
gs:feelVerb/EVERYTHING	0.93
gs:feelVerb/I	-0.23
gs:feelVerb/I+	0.10
gs:feelVerb/ME+	0.40
gs:feelVerb/MY	-0.70
gs:feelVerb/MY-child	-0.30
gs:feelVerb/MY-person+	1.44
gs:feelVerb/NONE	0.43
gs:feelVerb/NONE+	0.52
gs:feelVerb/THE+	0.67
gs:feelVerb/THE-body	-0.32
gs:feelVerb/THE-mind	0.46
gs:feelVerb/THE-person+	0.40
gs:feelVerb/THIS	0.97
gs:feelVerb/VERB	-0.17
gs:feelVerb/VERB+	0.45
gs:figure/BARE-thing	-0.50
gs:figure/EL+	1.00
gs:figure/I+	1.01
gs:figure/ME	-0.33
gs:figure/ME+	-0.20
gs:figure/MY	0.27
gs:figure/MY-child	-0.20
gs:figure/NOBODY	0.90
gs:figure/NONE	-0.27
gs:figure/THE	0.36
gs:figure/THE+	-0.21
gs:figure/THE-body	-0.65
gs:figure/THE-child+	-0.18
gs:figure/THE-mind	0.90
gs:figure/THE-mind+	-0.61
gs:figure/THE-thing	0.25
gs:figure/THIS	0.21
gs:figure/VERB	-1.20
gs:figure/VERB+	-1.31
gs:figure/WE	-0.72
gs:guard/EL+	-0.50
gs:guard/ME	0.14
gs:guard/MY	-1.28
gs:guard/NOBODY	-0.55
gs:guard/NONE	-0.15
gs:guard/NOTHING	0.66
gs:guard/THE	0.39
gs:guard/THE+	-1.32
gs:guard/THE-body	0.76
gs:guard/THE-thing	0.19
gs:guard/VERB	-0.50
gs:harm/EL+	-0.34
gs:harm/I	-0.25
gs:harm/ME	0.71
gs:harm/MY	-1.44
gs:harm/NONE	0.30
gs:harm/THE	-0.32
gs:harm/THE-thing	-0.19
gs:harm/THIS	-0.99
gs:harm/VERB	-0.17
gs:harm/WE	-0.36
gs:injury/BARE-body	-1.37
gs:injury/BARE-mind	0.74
gs:injury/EL+	-0.46
gs:injury/I	-0.38
gs:injury/I+	-0.58
gs:injury/MY	-0.20
gs:injury/MY-child	0.57
gs:injury/NONE	-0.37
gs:injury/NONE+	-0.92
gs:injury/THE	-0.32
gs:injury/THE+	-0.58
gs:injury/THE-body	0.48
gs:injury/THE-mind	-0.65
gs:injury/THE-thing	0.62
gs:injury/THIS	-0.36
gs:injury/VERB	0.71
gs:injury/WE	0.32
gs:injury/WHO	0.69
gs:injuryCue/BARE-mind	0.74
gs:injuryCue/ME	-0.82
gs:injuryCue/MY	-0.19
gs:injuryCue/NONE	-1.52
gs:injuryCue/THE	-0.48
gs:injuryCue/THE+	-0.44
gs:injuryCue/THE-body	0.49
gs:injuryCue/THE-mind	-0.40
gs:injuryCue/THE-thing	-0.51
gs:injuryCue/THIS	0.28
gs:injuryCue/VERB	0.77
gs:lasting/BARE-mind	0.98
gs:lasting/BARE-thing	0.43
gs:lasting/EL+	-0.44
gs:lasting/EVERYTHING	-0.80
gs:lasting/I	0.57
gs:lasting/I+	-0.36
gs:lasting/ME	0.14
gs:lasting/ME+	-0.17
gs:lasting/MY	0.76
gs:lasting/MY-child	2.06
gs:lasting/NOBODY	0.13
gs:lasting/NONE	-0.58
gs:lasting/NONE+	0.39
gs:lasting/NOTHING	-0.75
gs:lasting/THE	-0.65
gs:lasting/THE+	0.98
gs:lasting/THE-body	-0.33
gs:lasting/THE-mind	0.92
gs:lasting/THIS	-0.36
gs:lasting/VERB	-0.31
gs:lasting/VERB+	0.33
gs:look/EL+	0.59
gs:look/I	0.37
gs:look/I+	-1.80
gs:look/MY-child	-0.65
gs:look/MY-mind	0.76
gs:look/NONE	0.29
gs:look/NOTHING	0.34
gs:look/THE+	0.46
gs:look/THE-person+	-0.18
gs:look/THE-thing	-0.42
gs:look/THIS	-0.21
gs:look/VERB+	-0.72
gs:look/WE	-0.43
gs:look/WHO	0.53
gs:love/I	-0.22
gs:love/ME	0.18
gs:love/NONE	0.30
gs:love/THE	0.28
gs:love/VERB	0.45
gs:medicine/ME	0.46
gs:medicine/MY	-0.89
gs:medicine/NONE	-0.56
gs:medicine/THE	0.78
gs:medicine/THE-mind	0.19
gs:messageThing/BARE-body	-1.35
gs:messageThing/BARE-thing	-0.11
gs:messageThing/EVERYTHING	-0.21
gs:messageThing/I+	-1.33
gs:messageThing/ME	-0.41
gs:messageThing/ME+	-0.55
gs:messageThing/MY-mind	0.85
gs:messageThing/MY-person+	0.42
gs:messageThing/MY-thing	-0.50
gs:messageThing/NONE	-0.62
gs:messageThing/NONE+	-0.84
gs:messageThing/NOTHING	0.34
gs:messageThing/THE	-0.51
gs:messageThing/THE+	0.42
gs:messageThing/THE-body	0.32
gs:messageThing/THE-person+	-0.18
gs:messageThing/THE-thing	-0.57
gs:messageThing/THIS	-0.17
gs:messageThing/VERB	-0.20
gs:messageThing/VERB+	-1.81
gs:messageThing/WHO	0.53
gs:numb/I	-0.37
gs:numb/ME	0.36
gs:numb/MY	-0.12
gs:numb/NONE	1.38
gs:numb/THE	-1.28
gs:numb/THE+	0.12
gs:numb/THE-thing	0.41
gs:numb/VERB	0.11
gs:otherMeaning/I	0.11
gs:otherMeaning/ME	0.61
gs:otherMeaning/MY	-1.08
gs:otherMeaning/MY-child	-0.74
gs:otherMeaning/THE	0.27
gs:otherMeaning/THE+	-0.84
gs:otherMeaning/THE-mind	-0.19
gs:otherMeaning/THE-thing	-1.09
gs:otherMeaning/THIS	-0.27
gs:otherMeaning/VERB	0.15
gs:otherMeaning/WE	-0.46
gs:otherPerson/BARE-body	-0.52
gs:otherPerson/BARE-child	-0.95
gs:otherPerson/BARE-thing	0.20
gs:otherPerson/EL+	0.37
gs:otherPerson/EVERYTHING	1.13
gs:otherPerson/HIS-person+	-0.74
gs:otherPerson/ME	-0.16
gs:otherPerson/ME+	0.29
gs:otherPerson/MY	-1.18
gs:otherPerson/MY-mind	0.66
gs:otherPerson/MY-person+	0.16
gs:otherPerson/NOBODY	-0.16
gs:otherPerson/NONE	-0.17
gs:otherPerson/NOTHING	0.48
gs:otherPerson/SHE+	0.52
gs:otherPerson/THE+	-0.19
gs:otherPerson/THE-body	-0.53
gs:otherPerson/THE-child+	-0.18
gs:otherPerson/THE-mind	-0.16
gs:otherPerson/THE-mind+	-0.61
gs:otherPerson/THE-person+	-0.43
gs:otherPerson/THE-thing	-0.10
gs:otherPerson/THE-thing+	-0.58
gs:otherPerson/THIS	-1.14
gs:otherPerson/THIS+	0.58
gs:otherPerson/VERB	-0.25
gs:otherPerson/VERB+	-0.44
gs:otherPerson/WHO	-0.46
gs:relief/BARE-mind	-0.98
gs:relief/I	-0.60
gs:relief/ME	0.37
gs:relief/NONE	0.82
gs:relief/THE	0.74
gs:relief/THE+	0.90
gs:relief/THE-thing	-0.69
gs:relief/THIS	-0.15
gs:relief/VERB	-0.55
gs:sad/BARE-mind	0.12
gs:sad/BARE-thing	0.24
gs:sad/CLIENT	0.44
gs:sad/EL+	0.48
gs:sad/EVERYTHING	0.51
gs:sad/I+	0.70
gs:sad/ME	-0.12
gs:sad/ME+	0.81
gs:sad/NOTHING	1.53
gs:sad/THE	0.16
gs:sad/THE+	-0.13
gs:sad/THE-body	-0.11
gs:sad/THE-mind	-0.21
gs:sad/THE-thing	-0.33
gs:sad/THIS	0.82
gs:sad/VERB	-0.20
gs:saying/BARE-thing	-1.11
gs:saying/BARE-thing+	-0.50
gs:saying/EL+	-0.25
gs:saying/EVERYTHING	-0.26
gs:saying/I	0.61
gs:saying/I+	-0.87
gs:saying/ME	-0.89
gs:saying/ME+	-0.95
gs:saying/MY	-0.17
gs:saying/MY-mind	0.85
gs:saying/MY-person+	0.50
gs:saying/MY-thing	-0.76
gs:saying/NOBODY	-0.63
gs:saying/NONE	-0.20
gs:saying/NOTHING	-1.28
gs:saying/THE	-0.40
gs:saying/THE+	0.42
gs:saying/THE-mind	1.00
gs:saying/THE-thing	-1.08
gs:saying/THIS	0.37
gs:saying/VERB	-0.45
gs:saying/VERB+	0.43
gs:saying/WE	0.65
gs:saying/WHO	0.25
gs:says/EL+	-0.48
gs:says/I	1.23
gs:says/ME	-1.04
gs:says/ME+	-0.89
gs:says/MY	-0.31
gs:says/MY-child	-0.82
gs:says/MY-mind	0.85
gs:says/MY-person+	0.46
gs:says/NOBODY	0.61
gs:says/THE	-1.02
gs:says/THE-mind	0.93
gs:says/THE-thing	-0.34
gs:says/VERB	-0.99
gs:says/WE	-0.56
gs:shame/I	0.36
gs:shame/ME	-0.23
gs:shame/MY	-0.81
gs:shame/MY-child	-0.28
gs:shame/NONE	0.55
gs:shame/THE	0.13
gs:shame/THE-mind	-1.26
gs:shame/THIS	0.49
gs:shame/VERB	1.02
gs:shows/I	0.40
gs:shows/ME	-1.44
gs:shows/MY	-0.46
gs:shows/MY-child	-0.71
gs:shows/MY-mind	0.64
gs:shows/MY-person+	0.46
gs:shows/NONE	0.23
gs:shows/THE	-1.79
gs:shows/THE-thing	-0.40
gs:shows/VERB	0.16
gs:sleep/BARE-mind	0.99
gs:sleep/EL+	0.45
gs:sleep/I	-0.17
gs:sleep/ME	-0.40
gs:sleep/MY	-0.50
gs:sleep/NONE	-0.15
gs:sleep/THE	0.78
gs:sleep/THE-mind	1.40
gs:sleep/VERB	-0.12
gs:sleep/VERB+	0.78
gs:sleep/WHO	-0.19
gs:stirs/I	0.35
gs:stirs/ME	0.15
gs:stirs/ME+	-0.49
gs:stirs/MY	0.56
gs:stirs/MY-child	0.17
gs:stirs/NOBODY	0.24
gs:stirs/NONE	1.07
gs:stirs/THE	0.27
gs:stirs/THE-body	1.63
gs:stirs/THIS	0.60
gs:sureBlame/I	0.57
gs:sureBlame/ME	1.34
gs:sureBlame/MY	-0.69
gs:sureBlame/NONE	1.22
gs:sureBlame/THE	0.72
gs:sureBlame/VERB	0.12
gs:sureState/BARE-thing	-0.80
gs:sureState/CLIENT	0.71
gs:sureState/I	0.11
gs:sureState/ME	0.47
gs:sureState/MY	1.10
gs:sureState/MY-child	-0.52
gs:sureState/NONE	0.20
gs:sureState/NONE+	-0.48
gs:sureState/THE	0.31
gs:sureState/THE+	1.67
gs:sureState/THE-body	-0.19
gs:sureState/THE-mind	0.80
gs:sureState/THE-thing	-0.11
gs:sureStirs/I	0.67
gs:sureStirs/ME	0.13
gs:sureStirs/MY	-0.64
gs:sureStirs/NONE	1.24
gs:sureStirs/THE	0.29
gs:sureStirs/VERB	-0.29
gs:sureThing/BARE-mind	1.03
gs:sureThing/I	0.84
gs:sureThing/I+	-0.30
gs:sureThing/ME	-0.33
gs:sureThing/MY	0.12
gs:sureThing/MY-mind	-0.21
gs:sureThing/NONE	1.91
gs:sureThing/THE	0.13
gs:sureThing/THE-body	-0.19
gs:sureThing/THE-mind	0.54
gs:sureVerb/I	-0.16
gs:sureVerb/ME	0.24
gs:sureVerb/ME+	0.40
gs:sureVerb/MY	0.14
gs:sureVerb/NONE	0.60
gs:sureVerb/THE	0.76
gs:sureVerb/VERB	-0.10
gs:thing/BARE-body	-0.75
gs:thing/BARE-thing	0.38
gs:thing/EVERYTHING	-0.54
gs:thing/I	-0.62
gs:thing/I+	-1.51
gs:thing/ME	-0.21
gs:thing/ME+	-0.77
gs:thing/MY	-0.15
gs:thing/MY-child	-0.20
gs:thing/MY-thing	-0.51
gs:thing/NONE	-0.85
gs:thing/THE	-0.18
gs:thing/THE-body	0.86
gs:thing/THE-mind	0.28
gs:thing/THE-person+	-0.11
gs:thing/THE-thing	0.31
gs:thing/VERB+	-0.37
gs:thing/WE	0.26
gs:tired/THE	0.20
gs:trust/BARE-mind	0.26
gs:trust/EL+	-0.72
gs:trust/I	0.26
gs:trust/ME	-0.39
gs:trust/MY	0.89
gs:trust/MY-child	0.51
gs:trust/MY-person+	0.26
gs:trust/NONE	-0.26
gs:trust/THE	0.33
gs:trust/THE+	0.92
gs:trust/THE-body	-0.33
gs:trust/THE-thing	0.64
gs:trust/VERB	0.11
gs:trust/VERB+	1.25
gs:trust/WHO	-0.53
gs:wants/I	0.34
gs:wants/ME	-0.21
gs:wants/NONE	-1.44
gs:wants/VERB	-0.12
gt:action/-	0.14
gt:action/I-past	-0.65
gt:action/he-past	0.37
gt:anger/-	0.76
gt:anger/I-now	0.16
gt:anger/I-past	-0.75
gt:anger/he-past	-2.06
gt:anger/now	-0.11
gt:anger/past	0.81
gt:appetite/-	-0.18
gt:appetite/I-now	-0.13
gt:appetite/he-past	0.33
gt:appetite/now	0.73
gt:author/I-past	-0.18
gt:author/now	-0.15
gt:author/past	-1.09
gt:belittle/-	1.35
gt:belittle/I-now	1.49
gt:belittle/I-past	-0.41
gt:belittle/he-past	-0.58
gt:belittle/past	-0.47
gt:blame/-	-0.27
gt:blame/I-now	1.31
gt:blame/I-past	0.46
gt:blame/he-past	-0.41
gt:body/-	0.41
gt:body/I-now	0.16
gt:body/I-past	-0.25
gt:body/he-past	0.18
gt:body/now	-0.12
gt:body/past	0.15
gt:care/-	0.65
gt:care/I-now	0.55
gt:care/I-past	-0.33
gt:care/he-past	0.38
gt:care/now	-0.23
gt:care/past	0.12
gt:children/-	0.26
gt:children/I-now	-0.17
gt:children/I-past	-0.60
gt:children/he-past	-0.49
gt:children/now	1.76
gt:children/past	-0.41
gt:concentration/-	0.74
gt:concentration/I-now	0.27
gt:concentration/he-past	0.65
gt:concentration/past	0.53
gt:confused/-	-0.72
gt:confused/he-past	0.70
gt:confused/now	1.01
gt:confused/past	-0.52
gt:damage/-	-0.35
gt:damage/I-now	-0.50
gt:damage/I-past	0.13
gt:damage/he-past	0.36
gt:damage/past	-0.83
gt:diagnosis/-	-0.22
gt:diagnosis/I-now	0.75
gt:diagnosis/I-past	0.33
gt:diagnosis/he-past	-1.57
gt:diagnosis/now	-0.16
gt:diagnosis/past	-0.21
gt:disgust/-	0.23
gt:disgust/I-now	1.42
gt:disgust/I-past	0.72
gt:disgust/he-past	0.69
gt:disgust/now	0.44
gt:disgust/past	1.05
gt:drink/-	-0.68
gt:drink/I-now	-0.74
gt:drink/I-past	0.22
gt:drink/he-past	-1.32
gt:drink/now	0.56
gt:drink/past	0.18
gt:evidence/-	0.27
gt:evidence/I-now	-0.42
gt:evidence/I-past	-0.98
gt:evidence/he-past	-1.61
gt:evidence/now	-0.40
gt:expects/-	0.26
gt:expects/I-now	-0.61
gt:expects/I-past	0.50
gt:expects/he-past	-0.92
gt:expects/now	0.88
gt:expects/past	-0.11
gt:fear/-	0.25
gt:fear/I-now	0.66
gt:fear/I-past	-0.27
gt:fear/past	-0.45
gt:feel/-	-0.48
gt:feel/I-now	-0.24
gt:feel/I-past	0.57
gt:feel/he-past	0.67
gt:feel/now	-0.29
gt:feel/past	0.74
gt:feelVerb/-	-0.65
gt:feelVerb/I-now	0.32
gt:feelVerb/I-past	0.26
gt:feelVerb/he-past	0.11
gt:feelVerb/past	0.50
gt:figure/-	0.39
gt:figure/I-now	0.52
gt:figure/I-past	-0.56
gt:figure/he-past	-1.23
gt:figure/now	0.30
gt:figure/past	-0.69
gt:guard/I-now	0.69
gt:guard/I-past	-0.48
gt:guard/he-past	-1.14
gt:guard/now	0.48
gt:guard/past	0.15
gt:harm/-	0.53
gt:harm/I-now	0.44
gt:harm/he-past	-1.69
gt:harm/now	-0.26
gt:harm/past	-0.52
gt:injury/I-now	0.11
gt:injury/I-past	-0.25
gt:injury/now	-0.24
gt:injuryCue/I-now	-0.44
gt:injuryCue/I-past	-0.46
gt:injuryCue/he-past	-0.80
gt:injuryCue/now	0.35
gt:injuryCue/past	-0.32
gt:lasting/-	0.12
gt:lasting/I-now	0.54
gt:lasting/he-past	0.65
gt:lasting/now	-0.15
gt:lasting/past	-0.49
gt:look/-	-0.15
gt:look/I-now	-0.17
gt:look/I-past	0.73
gt:look/he-past	0.49
gt:look/past	-0.12
gt:love/I-now	-0.52
gt:love/now	0.43
gt:love/past	0.61
gt:medicine/I-now	0.55
gt:medicine/past	0.48
gt:messageThing/-	-0.54
gt:messageThing/I-now	-0.28
gt:messageThing/he-past	0.46
gt:messageThing/now	-0.21
gt:messageThing/past	-0.38
gt:numb/-	0.37
gt:numb/I-now	0.55
gt:numb/I-past	-0.46
gt:numb/he-past	0.31
gt:numb/now	1.44
gt:otherMeaning/I-now	-0.45
gt:otherMeaning/I-past	0.79
gt:otherMeaning/he-past	-2.04
gt:otherMeaning/now	-0.30
gt:otherMeaning/past	0.69
gt:otherPerson/I-now	0.73
gt:otherPerson/I-past	-0.29
gt:otherPerson/he-past	0.71
gt:otherPerson/now	-0.38
gt:otherPerson/past	-0.47
gt:relief/-	-0.43
gt:relief/I-now	0.23
gt:relief/I-past	0.59
gt:relief/he-past	0.40
gt:relief/now	-0.34
gt:relief/past	0.19
gt:sad/-	-0.36
gt:sad/I-now	-0.45
gt:sad/I-past	0.63
gt:sad/he-past	0.76
gt:sad/now	-0.31
gt:sad/past	-0.30
gt:saying/-	0.34
gt:saying/I-now	0.64
gt:saying/I-past	-0.53
gt:saying/he-past	-1.39
gt:saying/now	-0.57
gt:saying/past	-0.11
gt:says/-	0.15
gt:says/I-now	0.65
gt:says/I-past	0.38
gt:says/he-past	-1.00
gt:says/now	-0.68
gt:says/past	-0.57
gt:shame/I-now	-0.73
gt:shame/I-past	1.89
gt:shame/he-past	-0.32
gt:shame/past	0.17
gt:shows/I-now	-0.79
gt:shows/I-past	-0.97
gt:shows/he-past	-0.54
gt:shows/now	-0.48
gt:sleep/-	-0.37
gt:sleep/I-now	0.58
gt:sleep/I-past	0.10
gt:sleep/now	0.23
gt:sleep/past	-0.37
gt:stirs/-	-0.23
gt:stirs/I-now	-0.73
gt:stirs/he-past	0.52
gt:stirs/past	0.36
gt:sureBlame/I-now	0.28
gt:sureBlame/now	1.27
gt:sureBlame/past	0.40
gt:sureState/-	-0.45
gt:sureState/I-past	0.49
gt:sureState/now	0.18
gt:sureState/past	0.64
gt:sureStirs/-	0.23
gt:sureStirs/I-now	-0.14
gt:sureStirs/I-past	1.65
gt:sureStirs/he-past	0.87
gt:sureStirs/now	-0.40
gt:sureStirs/past	-0.24
gt:sureThing/-	0.44
gt:sureThing/I-now	1.21
gt:sureThing/he-past	0.78
gt:sureThing/past	0.21
gt:sureVerb/-	0.43
gt:sureVerb/I-now	0.27
gt:sureVerb/I-past	0.39
gt:sureVerb/he-past	-0.19
gt:sureVerb/now	0.22
gt:sureVerb/past	-0.45
gt:thing/-	0.13
gt:thing/I-past	-0.36
gt:thing/he-past	-2.61
gt:thing/now	0.33
gt:thing/past	-0.49
gt:tired/-	-0.55
gt:tired/I-now	0.92
gt:tired/I-past	-0.67
gt:tired/he-past	-0.25
gt:tired/now	0.45
gt:tired/past	0.62
gt:trust/I-now	1.05
gt:trust/now	0.36
gt:trust/past	-0.14
gt:wants/-	0.58
gt:wants/I-past	-0.63
gt:wants/he-past	-1.31
i:1-3	0.21
i:2-0	0.58
i:2-1	0.51
i:2-2	-0.72
i:2-3	0.26
i:3-1	0.34
i:3-2	0.15
i:child	-0.30
i:none	0.12
i:other	0.68
i:self	0.20
i:thing	0.40
injury:care	-0.25
injury:medicine	-0.59
injury:sad	-0.94
injury:sleep	-0.25
it:-	0.14
it:I-past	0.80
it:he-past	-0.39
it:past	0.15
k:# #	-0.17
k:# ,	-0.30
k:# .	-0.73
k:# ;	-1.08
k:# a	-0.55
k:# abril	-1.40
k:# agost	-0.88
k:# al	-0.78
k:# baj	-0.61
k:# caf	-0.88
k:# cas	-1.53
k:# casi	-0.12
k:# com	-1.82
k:# con	-0.34
k:# contr	-1.00
k:# de	-0.15
k:# dej	-0.36
k:# del	-0.82
k:# dia	-0.21
k:# dias	-0.86
k:# dos	-0.26
k:# el	0.21
k:# ener	-0.87
k:# esper	-1.02
k:# est	0.10
k:# febrer	-0.88
k:# fech	-0.75
k:# fot	-0.24
k:# frent	0.60
k:# hab	-0.94
k:# hombr	-0.43
k:# jul	-0.95
k:# jun	-0.77
k:# juzg	-0.64
k:# las	-0.96
k:# llam	-0.10
k:# lleg	-0.80
k:# llev	-0.58
k:# lo	-0.65
k:# los	-0.12
k:# marz	-0.96
k:# may	-1.51
k:# mañan	-0.77
k:# me	-0.11
k:# mes	-1.06
k:# mi	-0.12
k:# mis	-0.39
k:# mism	-0.36
k:# no	-0.46
k:# noch	-0.95
k:# nombr	-0.38
k:# octubr	-0.78
k:# otr	0.29
k:# pes	-0.35
k:# piedr	-1.05
k:# por	-0.75
k:# port	0.19
k:# puert	-1.16
k:# que	-0.92
k:# qued	-1.52
k:# sac	-0.32
k:# se	-0.55
k:# segu	-0.76
k:# siempr	-0.18
k:# sigu	0.24
k:# sin	-1.47
k:# sobr	-0.42
k:# su	-1.04
k:# tard	0.26
k:# timbr	-0.20
k:# toc	-0.19
k:# un	-1.00
k:# una	-1.44
k:# vec	-0.31
k:# vez	-0.94
k:# y	-1.15
k:# yo	0.14
k:, ,	-0.68
k:, .	-0.83
k:, al	-0.96
k:, de	-0.32
k:, del	-0.59
k:, dij	-0.45
k:, el	-0.61
k:, en	-0.46
k:, la	-0.47
k:. .	-0.50
k:. me	0.42
k:^ #	-0.27
k:^ -	-0.52
k:^ .	-0.29
k:^ :	-1.35
k:^ ;	-0.48
k:^ ?	0.56
k:^ @	-0.88
k:^ a	-0.11
k:^ abaj	0.43
k:^ abandon	0.69
k:^ abiert	-1.24
k:^ abog	0.14
k:^ abr	-0.21
k:^ abraz	-1.04
k:^ abri	-0.59
k:^ abrier	-0.17
k:^ abril	-1.16
k:^ abuel	-0.50
k:^ acab	1.55
k:^ acept	-0.32
k:^ acerc	-0.64
k:^ acompañ	-0.50
k:^ acos	0.32
k:^ acosador	-1.18
k:^ acost	-0.50
k:^ act	-0.65
k:^ activ	-0.23
k:^ acuerd	-1.02
k:^ acuest	0.51
k:^ acus	-0.13
k:^ adentr	0.64
k:^ adjunt	-0.98
k:^ administrador	-0.78
k:^ adolescent	0.87
k:^ advirt	0.83
k:^ afect	0.46
k:^ afloj	1.15
k:^ afuer	0.68
k:^ agach	-0.31
k:^ agarr	0.58
k:^ agent	-0.99
k:^ agobi	0.48
k:^ agost	-1.17
k:^ agot	0.56
k:^ agreg	-1.52
k:^ agresor	-0.36
k:^ aguant	0.15
k:^ ahi	0.21
k:^ ahor	0.62
k:^ air	0.13
k:^ ajen	0.16
k:^ alarm	-0.38
k:^ alcanc	-0.89
k:^ alcanz	-1.37
k:^ alegr	0.42
k:^ alg	1.09
k:^ algui	0.48
k:^ ali	-0.79
k:^ aliv	1.62
k:^ alivi	0.46
k:^ alm	0.70
k:^ almac	-0.66
k:^ almoh	0.91
k:^ altavoz	-0.75
k:^ alter	0.10
k:^ altur	-0.23
k:^ alumn	-0.25
k:^ amabl	-0.18
k:^ amanec	0.76
k:^ amarill	-0.87
k:^ amarr	-0.31
k:^ ambulanc	-0.57
k:^ amenaz	-0.47
k:^ amig	0.37
k:^ amistad	0.58
k:^ ana	-0.45
k:^ analiz	-1.09
k:^ and	-0.35
k:^ ando	-0.26
k:^ angust	-0.39
k:^ angusti	0.18
k:^ ani	-0.54
k:^ anill	-0.96
k:^ anim	0.29
k:^ ansios	0.25
k:^ ant	-0.37
k:^ antebraz	-0.64
k:^ antibiotic	-0.91
k:^ antidepresiv	0.85
k:^ antigu	-0.26
k:^ anul	-0.78
k:^ apag	0.41
k:^ aparat	-0.21
k:^ aparec	-0.39
k:^ apell	0.17
k:^ apetit	1.25
k:^ aplaud	0.83
k:^ aport	-0.79
k:^ app	-0.99
k:^ aprec	-0.18
k:^ apret	-0.91
k:^ aprob	-0.67
k:^ apunt	-1.27
k:^ aqui	0.22
k:^ arbitr	-0.95
k:^ arc	1.33
k:^ archiv	-0.98
k:^ ard	0.42
k:^ aret	-0.75
k:^ arm	-0.44
k:^ arranc	0.69
k:^ arrepent	-0.45
k:^ arrepient	0.75
k:^ arrib	0.11
k:^ arruin	0.71
k:^ art	0.44
k:^ asc	1.27
k:^ ascensor	-0.58
k:^ asegur	-0.39
k:^ asi	0.53
k:^ asient	-0.81
k:^ asign	-0.12
k:^ asom	-1.06
k:^ asust	0.66
k:^ ataqu	0.20
k:^ atend	-0.70
k:^ aterr	0.42
k:^ atraves	0.48
k:^ atrev	0.80
k:^ aud	-0.88
k:^ audienc	-0.71
k:^ audifon	0.68
k:^ aun	-0.93
k:^ aut	0.23
k:^ autobu	-1.28
k:^ avergonz	0.77
k:^ avis	-0.67
k:^ ayer	0.22
k:^ azul	-0.94
k:^ año	0.71
k:^ años	0.86
k:^ b	-1.53
k:^ bail	0.20
k:^ balc	0.81
k:^ bald	0.23
k:^ banc	-0.30
k:^ band	-0.85
k:^ banquet	0.62
k:^ bar	-0.69
k:^ barb	-0.63
k:^ barc	-0.26
k:^ barr	0.12
k:^ bas	0.15
k:^ bast	0.45
k:^ basur	0.22
k:^ bat	-0.39
k:^ bater	-1.41
k:^ bañ	0.58
k:^ beb	0.88
k:^ bes	0.56
k:^ bibliotec	0.62
k:^ bici	-0.60
k:^ biciclet	-0.79
k:^ bien	-0.19
k:^ billet	-1.39
k:^ blanc	0.11
k:^ bloque	0.73
k:^ blus	-0.58
k:^ boc	0.40
k:^ bocin	-0.52
k:^ bod	-0.79
k:^ bolet	-0.67
k:^ bols	-0.16
k:^ bomber	-1.00
k:^ bord	0.35
k:^ borr	-1.68
k:^ bostez	0.14
k:^ bot	-0.34
k:^ braz	-0.24
k:^ brinc	0.92
k:^ bronc	1.87
k:^ buen	1.37
k:^ burl	1.25
k:^ busc	-0.17
k:^ buz	-0.52
k:^ c	-1.20
k:^ cab	0.40
k:^ caball	-1.05
k:^ cabl	-1.39
k:^ cabre	1.29
k:^ cachorr	-1.10
k:^ cada	0.83
k:^ caden	0.62
k:^ cae	0.71
k:^ caf	-0.40
k:^ caid	0.18
k:^ caj	-1.18
k:^ cajuel	-0.74
k:^ calefacci	-0.74
k:^ calor	0.64
k:^ cam	-0.37
k:^ camar	-1.65
k:^ camarer	-1.21
k:^ camb	-0.52
k:^ cambi	-0.79
k:^ cami	0.30
k:^ camin	0.87
k:^ camionet	-0.72
k:^ camis	-1.28
k:^ cancel	0.46
k:^ canci	-0.98
k:^ cans	1.07
k:^ cansanc	1.44
k:^ cant	0.89
k:^ cap	0.30
k:^ capaz	0.38
k:^ captur	-0.89
k:^ car	0.16
k:^ carg	-0.63
k:^ carit	-0.64
k:^ cariñ	-0.40
k:^ carn	0.63
k:^ carpet	-0.45
k:^ carr	-0.81
k:^ carrer	1.27
k:^ cart	0.30
k:^ cartel	-0.51
k:^ carter	-0.63
k:^ casc	-0.82
k:^ cascabel	0.90
k:^ caser	-0.29
k:^ caset	0.67
k:^ casi	0.14
k:^ casiller	-0.57
k:^ catorc	-1.08
k:^ cay	-0.29
k:^ cel	-0.44
k:^ celador	-0.82
k:^ ceniz	-0.19
k:^ centimetr	-0.66
k:^ centr	0.25
k:^ cerc	0.25
k:^ cerr	-1.04
k:^ cerradur	-0.92
k:^ cerrajer	-0.78
k:^ cerroj	0.75
k:^ certific	-1.21
k:^ chap	-0.24
k:^ chat	-1.04
k:^ chich	-1.33
k:^ chicl	-0.24
k:^ chill	-2.04
k:^ chiquit	1.21
k:^ choc	-0.27
k:^ chof	-0.56
k:^ cieg	0.24
k:^ cierr	-0.42
k:^ cigarr	0.59
k:^ cin	-0.49
k:^ cinc	0.35
k:^ cint	0.33
k:^ cintur	-0.50
k:^ civil	-0.97
k:^ clases	-1.25
k:^ clav	0.36
k:^ clax	-0.57
k:^ client	-0.42
k:^ clinic	-0.83
k:^ clor	-0.91
k:^ closet	0.78
k:^ cobard	0.26
k:^ cobij	0.24
k:^ coch	-0.79
k:^ cocin	0.84
k:^ cog	0.10
k:^ coincid	-0.69
k:^ col	-0.14
k:^ colg	0.78
k:^ colgu	-0.73
k:^ colill	-0.60
k:^ colm	1.09
k:^ color	-0.22
k:^ com	-0.17
k:^ coment	-0.82
k:^ comentar	-0.63
k:^ comi	1.07
k:^ comisar	-1.18
k:^ compart	-0.54
k:^ compañ	0.57
k:^ compañer	-0.55
k:^ complet	-0.61
k:^ compr	0.11
k:^ concentr	0.52
k:^ conciliaci	-0.13
k:^ conduc	-0.82
k:^ conductor	-0.73
k:^ conect	-1.00
k:^ confes	0.10
k:^ confi	0.25
k:^ confirm	-0.75
k:^ confund	1.30
k:^ conmig	-0.29
k:^ conserj	-0.59
k:^ conserv	-0.43
k:^ const	-0.65
k:^ constanc	-0.87
k:^ constat	0.58
k:^ consult	0.54
k:^ consultant	0.29
k:^ consultor	-1.02
k:^ contador	-0.59
k:^ contest	-1.31
k:^ contr	-0.21
k:^ contrar	-0.68
k:^ contraseñ	-0.96
k:^ contrat	-0.90
k:^ control	-0.52
k:^ convenc	-0.72
k:^ coordinador	-0.60
k:^ cop	-0.39
k:^ copi	-0.67
k:^ cor	-0.17
k:^ coraj	1.47
k:^ coraz	0.26
k:^ coron	-0.92
k:^ corr	-0.36
k:^ corral	0.26
k:^ corre	-0.77
k:^ corrient	0.31
k:^ corrig	-1.05
k:^ cortin	-0.43
k:^ cos	-0.38
k:^ cost	-0.54
k:^ costill	-1.13
k:^ cre	0.98
k:^ crei	1.02
k:^ crisi	-0.69
k:^ cristal	-1.36
k:^ cruz	-0.33
k:^ cuadern	-0.41
k:^ cuadr	-0.63
k:^ cualqui	0.44
k:^ cualquier	-0.48
k:^ cuand	0.33
k:^ cuant	1.12
k:^ cuatr	-0.45
k:^ cubr	-0.74
k:^ cuchill	0.46
k:^ cuelg	-0.38
k:^ cuell	0.32
k:^ cuent	0.15
k:^ cuerp	-0.10
k:^ cuid	-0.59
k:^ culp	0.36
k:^ cumpleañ	0.44
k:^ cuot	-1.19
k:^ cur	0.40
k:^ cuñ	-0.74
k:^ daba	0.33
k:^ dado	0.50
k:^ dan	-0.31
k:^ dand	0.85
k:^ dar	0.39
k:^ darl	0.16
k:^ darm	0.10
k:^ dañ	-0.33
k:^ de	-0.30
k:^ deb	-1.12
k:^ debaj	0.56
k:^ debi	1.20
k:^ dec	-0.17
k:^ decan	-0.20
k:^ decirl	-0.32
k:^ declar	-1.16
k:^ declaraci	-0.99
k:^ ded	-0.19
k:^ defend	0.76
k:^ defens	-0.46
k:^ dejar	-0.19
k:^ del	-0.76
k:^ delant	0.37
k:^ delg	-0.44
k:^ demand	-0.40
k:^ dentist	0.78
k:^ dentr	0.35
k:^ denunc	-0.87
k:^ denunci	-0.61
k:^ denunciant	-0.15
k:^ dependient	-0.63
k:^ deposit	-1.56
k:^ depresi	0.43
k:^ derech	-0.57
k:^ deriv	-0.50
k:^ desayun	0.80
k:^ desbord	-0.76
k:^ descans	1.11
k:^ descar	0.98
k:^ desconect	-0.69
k:^ describ	0.60
k:^ desd	0.15
k:^ dese	-0.56
k:^ desesper	1.11
k:^ desmay	-0.20
k:^ despert	0.11
k:^ despid	-1.01
k:^ despu	0.69
k:^ detectiv	-0.99
k:^ devolv	-1.63
k:^ devolvi	0.21
k:^ di	0.23
k:^ dia	0.24
k:^ diagnostic	0.70
k:^ dias	-0.18
k:^ dibuj	-0.11
k:^ dic	-0.18
k:^ dich	-0.19
k:^ dict	-0.71
k:^ dient	0.56
k:^ dier	-0.79
k:^ dieron	0.14
k:^ diez	0.31
k:^ dig	-0.79
k:^ dij	-0.22
k:^ dijer	-1.13
k:^ diner	-0.62
k:^ dio	-0.27
k:^ direcci	-0.74
k:^ director	-0.95
k:^ disc	0.48
k:^ disculp	-0.52
k:^ disfrut	-0.81
k:^ dispar	-0.55
k:^ distint	0.81
k:^ dobl	0.49
k:^ doctor	-0.23
k:^ dol	0.35
k:^ dolar	-0.64
k:^ dolor	-0.80
k:^ doming	-0.23
k:^ don	-1.32
k:^ dond	0.95
k:^ dorm	-0.29
k:^ dormi	-0.16
k:^ dos	0.38
k:^ dosi	0.38
k:^ doy	-0.45
k:^ dron	-0.95
k:^ duch	0.45
k:^ duel	0.19
k:^ dueñ	-1.33
k:^ dur	0.67
k:^ durant	0.31
k:^ ech	0.77
k:^ edad	0.33
k:^ edific	-0.22
k:^ el	-0.10
k:^ electric	-0.89
k:^ elevador	0.70
k:^ ell	0.14
k:^ emdr	0.72
k:^ emocion	0.46
k:^ empap	1.30
k:^ empez	0.31
k:^ emple	0.85
k:^ empuj	-0.35
k:^ en	-0.38
k:^ encarg	-0.67
k:^ encerr	-0.62
k:^ encierr	0.90
k:^ encim	0.81
k:^ encog	0.62
k:^ encuentr	-0.29
k:^ ener	-0.85
k:^ enfad	1.38
k:^ enferm	0.48
k:^ enfermer	-0.22
k:^ enfrent	-0.53
k:^ enoj	0.19
k:^ ensay	1.20
k:^ enseñ	0.11
k:^ enter	0.43
k:^ entrar	-0.26
k:^ entreg	-1.41
k:^ entregu	-0.51
k:^ entrenador	-0.91
k:^ entrevist	0.34
k:^ env	-0.51
k:^ equip	-0.92
k:^ equivoc	0.18
k:^ era	0.24
k:^ esa	-0.99
k:^ escal	-0.33
k:^ escaler	-1.65
k:^ escalofri	1.28
k:^ escond	0.13
k:^ escondi	0.57
k:^ escrib	-0.56
k:^ escribi	-1.50
k:^ escribier	-0.15
k:^ escrit	-0.51
k:^ escuch	-1.49
k:^ escuel	0.12
k:^ ese	0.72
k:^ eso	0.23
k:^ espald	0.31
k:^ espant	0.63
k:^ espos	0.20
k:^ esquin	-1.58
k:^ estaci	-0.69
k:^ estacion	-0.47
k:^ estacionamient	-0.52
k:^ estomag	0.60
k:^ estoy	-0.43
k:^ estr	-0.14
k:^ estrell	-0.36
k:^ estres	0.74
k:^ estuv	0.82
k:^ etiquet	-1.30
k:^ euforic	0.18
k:^ eur	-0.38
k:^ ex	-1.19
k:^ exam	-0.65
k:^ exist	-0.24
k:^ expedient	-0.79
k:^ explic	0.89
k:^ expres	-0.61
k:^ extrañ	-0.19
k:^ facil	1.12
k:^ factur	-0.21
k:^ facultad	-0.60
k:^ fall	0.82
k:^ fals	-1.60
k:^ famil	-0.22
k:^ fastid	1.55
k:^ fatal	-0.37
k:^ febrer	-0.71
k:^ fech	-1.03
k:^ feliz	0.48
k:^ felpud	-1.06
k:^ ferreter	0.39
k:^ fiest	-1.07
k:^ fij	-0.87
k:^ fil	-0.39
k:^ fin	1.48
k:^ fio	0.80
k:^ firm	-0.93
k:^ fiscal	0.11
k:^ foc	-0.20
k:^ fond	-1.05
k:^ for	-0.79
k:^ forens	-0.80
k:^ formular	-1.16
k:^ forz	-0.62
k:^ fot	-0.33
k:^ fotograf	-1.07
k:^ frasc	0.34
k:^ frent	-1.91
k:^ fria	0.57
k:^ frio	-0.51
k:^ fue	0.29
k:^ fueg	-1.02
k:^ fuer	-0.75
k:^ fuert	0.28
k:^ fuerz	0.26
k:^ fuimos	-0.69
k:^ fum	-0.13
k:^ funci	-0.48
k:^ funcionar	-0.83
k:^ gan	2.07
k:^ gargant	-0.32
k:^ gas	-0.52
k:^ gat	-0.49
k:^ gemel	-0.50
k:^ gent	0.44
k:^ gerent	-0.81
k:^ gimnas	-0.39
k:^ gir	1.19
k:^ glob	-0.73
k:^ golp	0.70
k:^ golpe	-1.47
k:^ gorr	0.59
k:^ got	-0.61
k:^ grab	-0.20
k:^ grabaci	-1.64
k:^ grabador	-0.75
k:^ graci	1.14
k:^ grand	-0.44
k:^ gri	0.40
k:^ grit	-0.51
k:^ gru	-0.71
k:^ grup	-0.32
k:^ guant	-1.20
k:^ guard	0.10
k:^ guia	-0.57
k:^ guiñ	-1.32
k:^ gust	0.90
k:^ ha	0.15
k:^ hab	0.38
k:^ haberl	0.95
k:^ habr	0.90
k:^ hac	0.47
k:^ hag	-0.14
k:^ hall	0.18
k:^ harin	-0.72
k:^ hart	0.45
k:^ hast	0.37
k:^ he	0.67
k:^ hech	0.48
k:^ hel	0.51
k:^ her	-0.79
k:^ herman	-0.51
k:^ hic	0.38
k:^ hicier	-1.16
k:^ hiel	-0.80
k:^ hil	1.17
k:^ hinch	-1.07
k:^ hirv	0.99
k:^ histeric	-1.06
k:^ histor	-0.92
k:^ hiz	-0.45
k:^ hoj	-0.26
k:^ hor	0.61
k:^ horar	-1.01
k:^ hospital	-0.84
k:^ hotel	-1.46
k:^ hoy	-1.06
k:^ hub	-1.54
k:^ hubier	0.62
k:^ huec	0.87
k:^ huell	-0.13
k:^ humill	-0.35
k:^ humillaci	0.60
k:^ hund	0.82
k:^ iba	-0.88
k:^ ide	1.07
k:^ identific	-0.84
k:^ igual	-0.49
k:^ imagin	1.31
k:^ import	1.01
k:^ impotent	0.18
k:^ imprimi	-0.87
k:^ incend	0.62
k:^ incomod	-0.82
k:^ indefens	-0.62
k:^ indic	-1.32
k:^ indign	0.23
k:^ infart	0.62
k:^ inform	-0.57
k:^ ingenu	0.93
k:^ ingl	-0.35
k:^ ingres	0.41
k:^ inquiet	-0.85
k:^ inquilin	-0.65
k:^ inscrib	-0.77
k:^ insomn	-0.50
k:^ instal	-0.65
k:^ intern	0.50
k:^ internet	-0.40
k:^ interpret	-1.11
k:^ intranquil	1.00
k:^ invit	-0.17
k:^ inyect	-0.69
k:^ ip	-0.40
k:^ irme	0.43
k:^ irritabl	0.77
k:^ irse	-0.79
k:^ jal	-0.92
k:^ jardiner	-0.89
k:^ jef	-1.17
k:^ jov	0.67
k:^ jueg	0.76
k:^ juev	-0.40
k:^ juez	-0.83
k:^ juic	0.23
k:^ jul	0.60
k:^ jun	-0.81
k:^ junt	-0.63
k:^ jur	0.41
k:^ juzg	-0.53
k:^ kil	0.11
k:^ kiosc	-1.29
k:^ la	-0.22
k:^ lab	-1.82
k:^ laborator	0.41
k:^ lado	-0.65
k:^ ladr	-0.23
k:^ lagrim	0.73
k:^ lanch	-0.91
k:^ larg	-0.36
k:^ lastim	0.47
k:^ lat	0.21
k:^ lav	0.37
k:^ leer	0.65
k:^ lengu	0.15
k:^ lent	-1.69
k:^ leo	1.36
k:^ les	0.27
k:^ levant	0.10
k:^ ley	-1.36
k:^ libr	-0.29
k:^ licenc	0.55
k:^ licenci	-0.84
k:^ limp	-1.18
k:^ limpi	-0.85
k:^ limpiaparabris	-1.17
k:^ line	0.59
k:^ lintern	-0.55
k:^ liqu	0.56
k:^ llam	-0.80
k:^ llamar	-0.33
k:^ llant	0.83
k:^ llav	-0.34
k:^ lleg	0.26
k:^ llen	-0.12
k:^ llev	-0.13
k:^ llor	-0.25
k:^ llov	-0.36
k:^ lluv	-1.35
k:^ lo	0.10
k:^ loc	-0.32
k:^ local	-1.03
k:^ localizador	-1.04
k:^ los	-0.17
k:^ luc	-0.72
k:^ lueg	-0.31
k:^ lug	0.90
k:^ lun	-0.38
k:^ luz	0.16
k:^ machet	0.50
k:^ mader	-0.31
k:^ madr	-0.16
k:^ madrug	-0.60
k:^ maestr	-0.75
k:^ mal	0.23
k:^ malet	-0.17
k:^ mam	-0.13
k:^ man	-0.46
k:^ manch	0.98
k:^ mand	0.11
k:^ mandibul	-0.25
k:^ maquin	-0.87
k:^ mar	0.48
k:^ marc	0.53
k:^ mariachi	-0.77
k:^ mart	-0.25
k:^ marz	-0.30
k:^ mas	1.04
k:^ matricul	0.62
k:^ may	-0.52
k:^ mayor	0.61
k:^ mañan	-1.04
k:^ me	0.35
k:^ mecanic	-0.68
k:^ med	-0.93
k:^ median	0.79
k:^ medic	0.59
k:^ mejor	-0.32
k:^ melliz	0.48
k:^ memor	-0.31
k:^ men	-0.14
k:^ menor	0.51
k:^ mens	0.81
k:^ mensaj	-0.35
k:^ mensajer	-0.46
k:^ mental	0.83
k:^ merc	-0.87
k:^ meser	-0.95
k:^ met	0.14
k:^ meti	-0.82
k:^ metr	-0.41
k:^ mi	-0.14
k:^ mia	0.15
k:^ mias	0.52
k:^ microfon	-0.77
k:^ mid	0.12
k:^ mied	0.25
k:^ miedos	-1.03
k:^ miercol	-0.84
k:^ minut	-0.12
k:^ mirill	-0.35
k:^ mis	-0.63
k:^ mism	0.55
k:^ mitad	-1.28
k:^ mochil	-0.65
k:^ mod	-0.24
k:^ moderador	-0.91
k:^ moj	0.51
k:^ molest	-1.46
k:^ mor	0.42
k:^ mord	0.23
k:^ mostr	-0.67
k:^ mostrador	-0.62
k:^ mot	0.35
k:^ motor	-0.14
k:^ movil	0.76
k:^ much	0.70
k:^ muchach	-0.65
k:^ muchisim	0.14
k:^ mud	-0.87
k:^ mudanz	-0.48
k:^ muel	0.68
k:^ muer	-0.94
k:^ muerd	0.79
k:^ muert	-0.51
k:^ muj	0.40
k:^ mujer	0.16
k:^ mult	-0.69
k:^ mund	0.56
k:^ municipal	-0.68
k:^ mur	-1.00
k:^ muñec	-1.17
k:^ nada	0.72
k:^ nadi	-0.44
k:^ navidad	0.53
k:^ necesit	0.60
k:^ neg	-0.91
k:^ negr	-0.77
k:^ nen	0.53
k:^ nervi	0.87
k:^ nervios	-0.21
k:^ never	-0.66
k:^ ni	0.40
k:^ ningun	0.65
k:^ noch	0.26
k:^ nom	1.29
k:^ nombr	-0.27
k:^ not	-0.48
k:^ notar	-1.25
k:^ notific	-0.94
k:^ nov	0.48
k:^ noven	-0.36
k:^ nubl	-0.32
k:^ nud	1.18
k:^ nuer	-0.88
k:^ nuestr	-0.74
k:^ nuev	-1.40
k:^ numer	-1.14
k:^ nunc	-0.85
k:^ o	0.23
k:^ oblig	-0.52
k:^ obr	-1.05
k:^ observ	1.18
k:^ och	-0.24
k:^ octubr	-1.26
k:^ ocult	0.36
k:^ ocup	-0.43
k:^ odio	-0.20
k:^ ofic	-0.71
k:^ oficial	-0.61
k:^ oficin	-0.85
k:^ ofrec	-1.06
k:^ oi	-0.58
k:^ oido	-0.74
k:^ oig	-0.25
k:^ oir	0.53
k:^ ojo	0.17
k:^ ojos	-0.89
k:^ oll	-0.16
k:^ olor	-0.85
k:^ olv	0.19
k:^ olvid	0.14
k:^ onc	-0.85
k:^ ord	-0.28
k:^ orden	-0.17
k:^ orientador	-0.29
k:^ original	-0.96
k:^ orin	1.22
k:^ oscur	1.25
k:^ otr	0.37
k:^ oye	-1.00
k:^ oyo	-1.23
k:^ pacient	-0.16
k:^ padr	0.24
k:^ pag	0.49
k:^ pagin	-0.28
k:^ pal	0.27
k:^ palabr	0.34
k:^ pan	0.19
k:^ panader	0.90
k:^ panic	0.26
k:^ panique	0.13
k:^ pantall	-0.33
k:^ pap	-0.57
k:^ papel	-0.48
k:^ papelit	-1.07
k:^ paquet	-1.24
k:^ par	-0.17
k:^ paraliz	0.61
k:^ pared	-0.31
k:^ parej	0.56
k:^ parp	0.73
k:^ parqu	-0.61
k:^ part	0.48
k:^ pasaj	-1.00
k:^ pasill	0.50
k:^ pastel	-0.40
k:^ pastill	-0.27
k:^ pat	-0.22
k:^ pate	0.11
k:^ patrull	-0.39
k:^ pavor	0.71
k:^ paz	-0.47
k:^ pech	-0.11
k:^ ped	-0.50
k:^ pedaz	0.80
k:^ peg	0.34
k:^ pegu	0.19
k:^ pel	-0.76
k:^ pelicul	0.93
k:^ peluc	-0.35
k:^ peluquer	0.24
k:^ pens	0.43
k:^ pensi	-0.92
k:^ peor	1.17
k:^ pequeñ	0.69
k:^ perd	0.14
k:^ perdi	0.42
k:^ perdon	0.54
k:^ perfil	-1.63
k:^ periodic	-0.64
k:^ perit	-0.87
k:^ permis	-0.95
k:^ perr	-0.27
k:^ persian	-1.15
k:^ persigu	1.04
k:^ person	-0.26
k:^ pes	0.17
k:^ pesadill	-0.70
k:^ pesam	-0.95
k:^ pic	-1.13
k:^ piel	0.36
k:^ piens	0.46
k:^ pimient	1.02
k:^ pint	-0.69
k:^ pintur	-0.74
k:^ pipi	0.45
k:^ pis	0.22
k:^ pizz	0.24
k:^ piñat	0.17
k:^ plac	-0.23
k:^ plan	-0.47
k:^ plant	0.14
k:^ plat	-0.49
k:^ plaz	-0.29
k:^ plen	0.54
k:^ pobr	0.21
k:^ poc	-1.31
k:^ pod	0.52
k:^ polic	-0.63
k:^ polv	-0.12
k:^ pon	0.22
k:^ pong	-0.37
k:^ por	-0.18
k:^ port	0.67
k:^ portal	-0.16
k:^ porter	-1.14
k:^ post	-1.22
k:^ postraumatic	-0.41
k:^ pregunt	-0.43
k:^ prend	0.94
k:^ preocup	-0.18
k:^ present	-0.69
k:^ presi	-0.42
k:^ prest	0.56
k:^ prim	-1.17
k:^ primer	0.73
k:^ profesor	-1.20
k:^ prop	-0.36
k:^ proveedor	-1.50
k:^ proxim	1.12
k:^ prueb	0.68
k:^ psicolog	0.14
k:^ psiquiatr	0.60
k:^ public	-0.11
k:^ pud	0.20
k:^ puebl	-1.38
k:^ pued	0.45
k:^ puent	0.37
k:^ puert	-0.49
k:^ puest	0.33
k:^ puj	-0.59
k:^ puls	-0.28
k:^ pulser	-0.98
k:^ punt	0.47
k:^ pur	0.20
k:^ pus	-0.50
k:^ puñ	0.49
k:^ que	0.49
k:^ quebr	-0.30
k:^ qued	0.17
k:^ quej	0.32
k:^ quem	0.14
k:^ quer	0.50
k:^ qui	0.30
k:^ quier	-0.32
k:^ quinc	0.58
k:^ quint	0.28
k:^ quis	-0.20
k:^ quit	-0.14
k:^ quitar	0.81
k:^ rab	0.20
k:^ rad	-0.32
k:^ ram	0.26
k:^ rar	0.50
k:^ rastreador	-1.10
k:^ rat	0.20
k:^ ray	0.14
k:^ raz	1.26
k:^ rec	-1.18
k:^ recepci	-0.96
k:^ recepcionist	-0.60
k:^ recet	-0.44
k:^ recib	-0.30
k:^ reclam	-0.85
k:^ recog	-0.71
k:^ reconoc	-1.03
k:^ reconozc	0.14
k:^ recort	-0.14
k:^ recuerd	-0.87
k:^ red	-0.96
k:^ reenvi	-0.36
k:^ refier	-0.46
k:^ reflej	0.71
k:^ regal	0.45
k:^ registr	-0.14
k:^ regl	-0.26
k:^ regres	-0.40
k:^ rei	0.99
k:^ reia	-1.24
k:^ reir	0.55
k:^ rej	-0.82
k:^ rellen	-0.75
k:^ reloj	-0.38
k:^ rencor	1.06
k:^ rend	-0.71
k:^ renunc	-0.89
k:^ repartidor	-0.61
k:^ report	-0.22
k:^ repos	-0.31
k:^ reserv	-1.01
k:^ resident	0.27
k:^ result	0.87
k:^ retir	0.22
k:^ retras	-0.98
k:^ rev	-0.17
k:^ revent	1.24
k:^ revis	0.86
k:^ revolv	0.59
k:^ rez	0.38
k:^ rie	0.76
k:^ rio	-0.64
k:^ ris	0.90
k:^ rob	-0.57
k:^ roc	-0.38
k:^ rode	0.76
k:^ rodill	-0.56
k:^ roj	-1.25
k:^ rompi	0.64
k:^ ronc	-0.14
k:^ ronch	-0.23
k:^ rop	0.80
k:^ ros	-0.72
k:^ rot	0.63
k:^ rued	-1.13
k:^ rut	-0.89
k:^ sab	0.16
k:^ saban	0.35
k:^ sac	-0.45
k:^ sal	0.63
k:^ salg	0.92
k:^ sali	0.62
k:^ saliv	0.69
k:^ salt	-0.83
k:^ salud	-0.69
k:^ sangr	0.63
k:^ sant	0.77
k:^ saqu	0.11
k:^ sargent	-0.82
k:^ sea	-0.19
k:^ sec	0.75
k:^ secretar	-1.05
k:^ segui	-0.17
k:^ segund	-1.59
k:^ segur	-1.03
k:^ seguridad	-0.30
k:^ sell	-1.12
k:^ semafor	-0.19
k:^ seman	0.53
k:^ sensaci	0.74
k:^ sent	-0.32
k:^ senti	0.28
k:^ sep	-0.15
k:^ separ	-1.37
k:^ septiembr	-0.97
k:^ ser	0.19
k:^ sertralin	1.25
k:^ servillet	-0.40
k:^ señ	-1.11
k:^ señal	-0.92
k:^ señor	0.22
k:^ si	0.11
k:^ sido	0.71
k:^ siet	0.88
k:^ sigu	-0.98
k:^ siguient	0.15
k:^ silbat	0.78
k:^ sill	0.19
k:^ sin	0.29
k:^ sirv	0.48
k:^ sistem	-1.05
k:^ sit	0.79
k:^ sobresalt	0.34
k:^ sobrin	-0.24
k:^ social	-0.65
k:^ sof	-0.36
k:^ sol	-0.20
k:^ soledad	0.19
k:^ solicitud	-1.19
k:^ solt	0.69
k:^ som	-0.17
k:^ son	-1.28
k:^ sonr	-0.14
k:^ sonre	0.39
k:^ sonri	0.51
k:^ soport	0.13
k:^ sord	0.33
k:^ soy	-0.16
k:^ soñ	-0.63
k:^ su	-0.34
k:^ sub	0.19
k:^ subi	-0.93
k:^ sud	-0.53
k:^ sudor	-0.39
k:^ suegr	0.67
k:^ suel	-0.22
k:^ suen	1.20
k:^ sueñ	-1.00
k:^ sufr	-1.25
k:^ sujet	-0.55
k:^ sup	0.45
k:^ supervisor	-0.73
k:^ sus	-0.16
k:^ tabl	-1.02
k:^ tal	0.14
k:^ tall	-0.78
k:^ tambi	-0.42
k:^ tampoc	0.32
k:^ tan	1.28
k:^ tanqu	-0.23
k:^ tant	1.47
k:^ tap	-0.31
k:^ tapet	1.08
k:^ taquicard	1.03
k:^ tard	0.80
k:^ tarjet	-1.09
k:^ taxi	-0.46
k:^ taxist	-0.64
k:^ taz	1.04
k:^ tech	-0.61
k:^ tecnic	-1.24
k:^ tel	0.94
k:^ telefon	0.34
k:^ tembl	0.42
k:^ temblor	1.12
k:^ temor	-0.73
k:^ tempran	-0.46
k:^ ten	-0.33
k:^ tendr	1.09
k:^ teng	-0.45
k:^ terap	-0.14
k:^ terapeut	0.22
k:^ tercer	-0.37
k:^ termin	0.48
k:^ ternur	0.55
k:^ terror	1.14
k:^ tesi	-0.62
k:^ testig	-1.20
k:^ tia	0.13
k:^ ticket	0.75
k:^ tiembl	-0.58
k:^ tien	-0.37
k:^ tiend	0.41
k:^ tierr	0.95
k:^ ties	0.81
k:^ timbr	-0.70
k:^ tint	0.68
k:^ tio	-0.49
k:^ tir	-0.48
k:^ toall	-0.43
k:^ tod	0.26
k:^ tom	-0.25
k:^ ton	0.78
k:^ tont	0.53
k:^ toqu	-0.67
k:^ tos	-0.25
k:^ tra	-0.39
k:^ trab	1.10
k:^ trabajador	-0.48
k:^ trag	-0.19
k:^ traicion	1.28
k:^ traj	0.19
k:^ tramit	-0.57
k:^ tranquil	-0.10
k:^ trap	0.69
k:^ tras	-0.44
k:^ trasl	-0.62
k:^ tratamient	1.22
k:^ traum	0.61
k:^ tremend	1.19
k:^ tren	0.78
k:^ trep	1.24
k:^ trist	-0.81
k:^ tristez	0.14
k:^ tu	-1.19
k:^ tumb	0.65
k:^ turist	-0.40
k:^ turn	-0.15
k:^ tuvier	-1.00
k:^ ubicaci	-0.67
k:^ ultim	0.13
k:^ unic	0.78
k:^ unidad	0.22
k:^ uno	0.15
k:^ unos	-0.49
k:^ urgenci	-0.27
k:^ usa	0.16
k:^ use	-1.10
k:^ uso	-0.30
k:^ usuar	0.47
k:^ uñas	0.12
k:^ vac	0.36
k:^ vaci	-0.29
k:^ vag	0.40
k:^ val	0.70
k:^ valg	0.93
k:^ vall	-1.54
k:^ van	0.61
k:^ vas	0.31
k:^ vay	0.62
k:^ ve	-0.39
k:^ vec	-0.14
k:^ vecin	-0.83
k:^ veia	-0.12
k:^ veint	0.55
k:^ vel	0.31
k:^ vend	-0.20
k:^ vent	-0.15
k:^ ventan	-0.29
k:^ veo	0.56
k:^ verd	-1.08
k:^ verdad	0.54
k:^ verguenz	0.49
k:^ verj	-0.59
k:^ verl	-0.48
k:^ verm	0.39
k:^ versi	-1.32
k:^ ves	-0.65
k:^ vest	-0.34
k:^ veterinar	-0.83
k:^ vez	0.89
k:^ vibr	0.62
k:^ victim	0.79
k:^ vida	1.17
k:^ vide	-1.22
k:^ videollam	-0.76
k:^ vidr	-0.22
k:^ viejit	-0.27
k:^ vien	-0.11
k:^ viend	-0.51
k:^ vier	0.37
k:^ viern	0.35
k:^ vieron	-0.45
k:^ vigil	-1.21
k:^ vigilant	-0.42
k:^ vin	0.17
k:^ vio	-0.83
k:^ visit	0.21
k:^ vist	0.36
k:^ viv	-0.44
k:^ volte	0.54
k:^ volum	0.51
k:^ volv	0.38
k:^ volvi	0.14
k:^ vomit	0.32
k:^ vot	-0.79
k:^ voy	-0.11
k:^ voz	0.37
k:^ vuel	-0.20
k:^ vuelt	0.35
k:^ vuelv	0.74
k:^ y	0.13
k:^ ya	0.52
k:^ yegu	-0.57
k:^ yend	-0.52
k:^ yes	-0.40
k:^ zapat	-0.59
k:^ zumb	-0.13
k:a #	-0.30
k:a ,	0.24
k:a .	0.19
k:a :	-0.45
k:a a	0.58
k:a abog	-0.57
k:a abuel	-0.90
k:a agent	-0.52
k:a al	-0.75
k:a alg	-0.58
k:a altur	-0.37
k:a ambulanc	-1.00
k:a amig	0.26
k:a atr	0.21
k:a audienc	0.72
k:a azote	-0.68
k:a baj	0.26
k:a beb	0.22
k:a cada	-0.15
k:a cam	1.17
k:a cas	-0.41
k:a cerc	-0.78
k:a clinic	0.22
k:a coch	0.31
k:a com	-0.21
k:a comisar	-1.09
k:a con	0.24
k:a cont	0.25
k:a coraz	0.20
k:a cort	0.97
k:a cuadr	-0.60
k:a cuatr	0.94
k:a cuent	-0.17
k:a cuñ	-0.66
k:a da	0.68
k:a dej	0.66
k:a del	-0.27
k:a delant	0.85
k:a despu	0.21
k:a dia	0.31
k:a diez	-0.79
k:a dio	-0.81
k:a direcci	0.40
k:a dond	-0.61
k:a dos	-0.42
k:a durant	-0.86
k:a edad	0.93
k:a el	0.44
k:a ell	-0.57
k:a empres	-0.97
k:a en	-0.19
k:a entr	0.49
k:a entrevist	-0.18
k:a esa	0.42
k:a escuel	-0.97
k:a ese	0.52
k:a espos	-0.46
k:a est	0.53
k:a estaci	-0.73
k:a famil	0.63
k:a fil	-0.38
k:a fin	-0.27
k:a fiscal	0.45
k:a fot	0.35
k:a gimnas	-0.36
k:a grados	0.26
k:a grup	0.62
k:a guard	-0.58
k:a hab	-1.22
k:a hast	-0.34
k:a herman	0.36
k:a hij	0.15
k:a hor	-0.26
k:a jef	-1.25
k:a juev	-0.30
k:a junt	-1.14
k:a la	0.22
k:a lado	-1.23
k:a las	-0.74
k:a les	-0.24
k:a line	0.96
k:a llam	-0.13
k:a lo	0.37
k:a loc	0.92
k:a local	0.60
k:a los	0.90
k:a lun	0.31
k:a madr	0.45
k:a maestr	-0.10
k:a mam	0.14
k:a mand	-0.63
k:a mañan	0.32
k:a me	0.39
k:a mejor	0.77
k:a mensaj	-1.18
k:a mental	0.83
k:a metr	-0.63
k:a mi	0.28
k:a mia	-0.56
k:a mir	-0.25
k:a mis	0.45
k:a mism	-0.52
k:a muj	0.48
k:a nada	-0.33
k:a nervi	-0.31
k:a ni	1.00
k:a niñ	-0.52
k:a no	0.29
k:a noch	0.23
k:a nombr	-1.29
k:a notar	-1.16
k:a numer	0.68
k:a oficin	0.44
k:a padr	0.42
k:a panader	0.14
k:a pap	-0.31
k:a par	-0.47
k:a patrull	-1.04
k:a perr	-0.12
k:a piens	1.16
k:a plac	-0.53
k:a polic	-0.18
k:a por	-0.32
k:a prim	0.34
k:a psicolog	0.61
k:a psiquiatr	0.78
k:a puebl	-0.95
k:a pued	0.42
k:a puert	0.19
k:a que	-0.25
k:a qui	0.24
k:a sal	-0.12
k:a salg	-0.51
k:a se	0.62
k:a segu	-0.99
k:a segund	-0.59
k:a sei	-0.67
k:a seman	-0.53
k:a señor	-0.42
k:a si	0.74
k:a sigu	0.27
k:a sin	0.41
k:a sobrin	-0.76
k:a sol	-0.12
k:a son	-0.87
k:a su	-0.53
k:a tard	0.22
k:a taxi	-0.47
k:a telefon	-0.58
k:a tembl	-0.34
k:a tia	-0.43
k:a tiend	-1.35
k:a timbr	-0.54
k:a tod	-0.40
k:a tres	-1.05
k:a un	0.13
k:a una	0.62
k:a usuar	-0.81
k:a vec	-0.46
k:a ventan	-0.39
k:a verj	-0.66
k:a vez	-0.29
k:a y	-0.48
k:a ya	0.50
k:a yo	0.42
k:abaj .	0.88
k:abiert #	-0.18
k:abiert el	-0.74
k:abog .	-1.04
k:abog de	-0.51
k:abog el	-0.72
k:abr #	-1.09
k:abr ,	-0.53
k:abr .	1.56
k:abr de	0.67
k:abr el	-0.87
k:abr la	-0.90
k:abr las	1.02
k:abr puert	-0.64
k:abri ,	0.61
k:abri caj	-1.21
k:abri con	0.69
k:abri otr	-0.96
k:abrig .	-0.55
k:abrig en	-0.51
k:abuel .	-1.14
k:abuel a	-0.14
k:abuel al	0.12
k:abuel en	-0.34
k:abuel la	0.14
k:acab .	1.47
k:acab el	0.19
k:acent .	-0.82
k:acept .	0.48
k:acosador en	-0.82
k:acosador su	-0.59
k:act #	-0.56
k:act .	-1.08
k:act las	-0.36
k:adentr .	-0.74
k:adentr mi	0.16
k:adjunt .	-1.21
k:adjunt de	-0.90
k:agarr ,	0.55
k:agarr .	0.12
k:agarr braz	-1.26
k:agarr el	0.16
k:agarr la	-1.26
k:agarr man	-0.72
k:agent .	-0.59
k:agent cart	-0.44
k:agent la	-0.62
k:agent llev	-0.45
k:agent y	-1.14
k:agu a	-0.73
k:aguant .	0.98
k:aguant de	0.13
k:aguant la	-0.33
k:ahi #	-0.47
k:ahi .	-0.33
k:ahi a	0.17
k:ahi el	1.10
k:ahi la	0.21
k:ahi matricul	-0.57
k:ahi su	-1.06
k:ahor en	-1.14
k:ahor la	-0.85
k:ahor por	0.31
k:ahor que	0.53
k:air el	-0.79
k:air en	-1.10
k:al #	-0.54
k:al ,	-0.34
k:al .	0.75
k:al :	-0.63
k:al ;	-0.69
k:al a	0.22
k:al al	-0.57
k:al autobu	0.31
k:al barr	-0.48
k:al cart	0.26
k:al com	-0.64
k:al con	-0.28
k:al de	0.19
k:al desd	-0.31
k:al dia	0.38
k:al dos	-0.47
k:al durant	-0.66
k:al el	-0.19
k:al en	0.52
k:al esa	-0.37
k:al est	-0.35
k:al fin	-0.15
k:al hor	0.93
k:al las	0.48
k:al le	-0.86
k:al lo	-0.20
k:al los	0.46
k:al me	-0.65
k:al mi	-1.50
k:al no	-0.26
k:al noch	-0.86
k:al nombr	-0.79
k:al par	-0.32
k:al por	0.29
k:al que	0.26
k:al rej	-1.30
k:al seman	0.33
k:al siguient	-0.85
k:al sin	1.34
k:al su	0.18
k:al sus	0.17
k:al tembl	0.64
k:al un	0.94
k:al una	-0.83
k:al vec	-0.93
k:al ver	0.55
k:al y	-0.78
k:alegr ,	-0.54
k:alg ,	0.52
k:algui .	1.01
k:algui a	-0.16
k:algui de	-0.33
k:algui en	0.36
k:algui la	-0.50
k:algui mi	-0.44
k:algun .	0.71
k:alm .	-0.20
k:alm la	0.69
k:alm un	-0.16
k:alt ,	0.66
k:alt .	-0.24
k:alt de	0.23
k:alt el	-0.44
k:alter .	0.54
k:alumn #	-1.24
k:alumn del	0.66
k:alumn el	0.11
k:alumn la	0.37
k:amarr .	-0.86
k:amig .	-0.81
k:amig de	0.89
k:amig el	-0.89
k:amig mi	-0.10
k:ana .	0.31
k:ana el	-0.14
k:ana la	-0.43
k:and ,	-0.28
k:and .	0.29
k:and el	-0.72
k:and en	-0.28
k:and la	-0.47
k:and y	1.07
k:ando .	0.69
k:ando de	-0.39
k:ando el	-0.37
k:ando en	-0.41
k:ando la	-0.15
k:ando los	-0.45
k:anim .	1.01
k:anim suel	1.20
k:anoch .	1.31
k:anot ,	0.15
k:anot :	-0.85
k:anot en	-0.60
k:anot hor	-1.36
k:anot la	-0.76
k:anot plac	-1.42
k:ant ,	0.33
k:ant .	-0.20
k:ant :	0.23
k:ant cada	0.71
k:ant de	0.74
k:ant dorm	0.72
k:ant el	0.54
k:ant la	1.65
k:ant que	1.63
k:antibiotic la	-0.51
k:antigu .	-0.79
k:antigu a	-0.68
k:antigu al	-0.33
k:antigu el	-0.24
k:antigu en	-0.19
k:antigu la	-0.30
k:antigu por	-0.36
k:antigu qued	-0.22
k:antigu se	-0.31
k:antigu sol	-0.20
k:apag .	0.66
k:apag el	0.30
k:apag la	-0.43
k:apag luz	-0.23
k:aparat .	0.87
k:aparc .	-0.82
k:aparc la	0.66
k:aparec .	-0.41
k:aparec de	-0.52
k:aparec el	-1.20
k:aparec la	0.70
k:aparec mi	-0.45
k:aparec trabaj	-0.47
k:apell .	-0.64
k:apell su	-1.00
k:aport .	-0.68
k:aport captur	-0.14
k:aport un	-0.16
k:aport y	-0.56
k:app #	-0.27
k:app .	-0.73
k:app a	-0.15
k:apret .	-0.48
k:apret cuell	-0.99
k:apret noch	1.38
k:aprob .	-1.06
k:apunt .	0.80
k:apunt mi	-0.63
k:aquell .	0.74
k:aqui .	1.07
k:archiv ,	-0.91
k:archiv .	-0.56
k:arranc .	0.60
k:asc ,	1.33
k:asc .	0.21
k:asi .	1.33
k:asi de	-0.25
k:asi el	-0.50
k:asi en	-0.59
k:asi la	-0.65
k:asi llam	-0.49
k:asient ,	-0.37
k:asient .	-0.50
k:asient atr	0.83
k:asient de	-0.22
k:asom la	-0.93
k:asust .	-0.16
k:asust abog	0.25
k:asust la	0.96
k:ataqu .	0.57
k:ataqu ansiedad	0.77
k:ataqu el	-0.88
k:ataqu en	-0.36
k:ataqu panic	-0.43
k:atend .	-0.56
k:atent .	-0.16
k:atent piedr	-1.63
k:atr .	0.51
k:atr la	-0.12
k:atrev .	0.79
k:aud #	-0.33
k:aud de	-0.95
k:audienc #	-0.78
k:audienc ,	-0.30
k:audienc a	-0.39
k:audienc las	-0.65
k:audiometr .	-1.22
k:aunqu hay	0.71
k:aunqu nadi	0.37
k:autobu #	-0.61
k:autobu .	-0.55
k:autobu las	-0.59
k:avis .	-0.83
k:avis de	-0.16
k:avis el	0.16
k:avis herman	-0.90
k:avis jef	-1.23
k:avis la	-0.25
k:avis mi	-1.21
k:avis por	-0.60
k:ayer el	-0.35
k:ayer en	-0.47
k:ayer la	-0.96
k:azul .	-0.54
k:años la	-0.31
k:b de	-0.26
k:b el	-0.13
k:b en	-0.13
k:b la	-0.37
k:b por	-0.27
k:b siempr	-0.13
k:b timbr	-0.20
k:bail .	1.15
k:bail la	0.73
k:baj #	-1.03
k:baj ,	1.10
k:baj .	-0.42
k:baj a	0.35
k:baj al	-0.62
k:baj ansiedad	0.27
k:baj ant	0.33
k:baj basur	0.37
k:baj cami	0.78
k:baj coch	-0.63
k:baj con	-0.39
k:baj de	-0.82
k:baj escaler	-1.44
k:baj kil	-0.16
k:baj pal	0.56
k:baj par	-0.28
k:baj una	-0.31
k:balc .	-0.12
k:bald agu	0.24
k:bald fria	0.23
k:banc ,	-0.64
k:banc a	-0.47
k:banc mi	-0.27
k:barc llam	-0.27
k:basur las	-0.30
k:bater ,	0.50
k:bañ .	0.23
k:bañ la	0.59
k:beb .	0.62
k:beb de	0.61
k:beb del	0.33
k:beb el	-0.21
k:beb en	-1.06
k:beb la	0.22
k:beb no	0.49
k:blanc .	0.50
k:blanc el	-0.52
k:blanc la	0.37
k:bloque ,	-0.94
k:bloque .	-1.39
k:bloque cuent	-1.33
k:bloque el	-0.68
k:bloque entr	-1.18
k:bloque la	-0.85
k:bloque numer	-1.23
k:bloque por	-1.01
k:boc ,	0.32
k:boc .	0.96
k:bolet .	-1.11
k:bols #	-0.86
k:bols a	-0.51
k:bols papel	-0.72
k:borr .	-0.81
k:bot .	-0.52
k:bot la	0.44
k:botell el	-0.62
k:braz en	-0.11
k:braz la	-0.48
k:brinc .	1.22
k:buen .	1.27
k:busc .	-0.17
k:buz .	-0.70
k:buz voz	-0.58
k:cabez .	1.10
k:cada ,	-0.22
k:cada .	0.31
k:cada ;	0.23
k:cada de	-0.10
k:cada el	0.61
k:cada hor	-0.84
k:cada la	-0.12
k:cada lo	0.19
k:cada minut	0.81
k:cada par	0.60
k:cada por	-0.20
k:cada que	0.39
k:cada y	-0.52
k:cae .	0.74
k:cae a	0.45
k:cae mechon	0.30
k:cae pel	0.62
k:caf .	-0.13
k:caf la	-0.74
k:caid escaler	-0.19
k:caid la	-0.18
k:caj ,	-0.38
k:caj .	-0.46
k:caj la	-0.71
k:caj zapat	0.34
k:call #	-0.96
k:call ,	-0.61
k:call .	1.36
k:call la	-0.61
k:calor el	0.73
k:cam .	0.75
k:cam la	-0.31
k:camar #	-0.31
k:camar ,	-0.41
k:camar .	-0.78
k:camar a	-0.43
k:camar el	0.52
k:camar grab	-1.40
k:camar las	-0.29
k:camarer .	-0.55
k:camb ,	-0.81
k:camb .	-0.14
k:camb cada	0.62
k:camb de	-1.00
k:camb el	0.38
k:camb en	0.46
k:camb fot	0.10
k:camb la	-0.84
k:camb par	-0.30
k:camb por	-0.14
k:camb turn	-0.60
k:cambi #	-1.01
k:cambi ,	-0.90
k:cambi .	-0.14
k:cambi a	-0.52
k:cambi al	-1.15
k:cambi asient	-0.85
k:cambi cerradur	-1.00
k:cambi chap	-0.83
k:cambi con	-0.78
k:cambi de	-0.46
k:cambi el	-0.60
k:cambi en	-0.35
k:cambi la	-0.54
k:cambi nombr	-0.56
k:cambi numer	-0.78
k:cambi por	-0.54
k:cami #	-0.61
k:cami .	0.10
k:cami a	-0.57
k:camin ,	0.69
k:camin .	0.83
k:camin com	0.49
k:camin de	0.97
k:camin el	0.59
k:camin la	0.62
k:camin mi	0.56
k:camin por	0.26
k:camionet .	-0.28
k:camionet la	0.22
k:camis .	-0.55
k:camp .	0.19
k:cans ser	0.44
k:cant ,	0.46
k:captur #	-0.77
k:captur .	-1.18
k:captur un	-0.17
k:car ,	-1.24
k:car .	0.66
k:car de	-0.56
k:car el	-1.23
k:car la	0.43
k:car sust	0.61
k:car verguenz	-0.36
k:carg .	-0.30
k:carg en	0.18
k:carg la	-0.52
k:carg piedr	0.11
k:carit .	-0.64
k:carn .	0.54
k:carpet .	-0.68
k:carr .	-1.20
k:carr a	-0.23
k:carr la	-0.32
k:carrer el	-0.90
k:cart #	-1.07
k:cart ,	-1.33
k:cart .	-0.61
k:cart de	0.24
k:cart el	0.40
k:cart en	-0.29
k:cart la	0.24
k:cart mis	-0.17
k:cart seman	-0.68
k:cart una	-0.51
k:cartel mi	-0.55
k:cas #	-0.94
k:cas ,	-0.64
k:cas .	0.74
k:cas a	-0.44
k:cas comadr	-0.64
k:cas de	0.32
k:cas del	-0.66
k:cas el	-0.93
k:cas fin	-0.51
k:cas la	0.18
k:cas me	0.69
k:cas mi	-0.34
k:cas mis	0.28
k:cas una	0.16
k:casi .	0.32
k:casi al	0.33
k:casi desmay	1.39
k:casi la	-0.27
k:casi qued	-0.23
k:casi se	-0.84
k:casiller .	-0.63
k:cay de	-1.08
k:cay del	-0.66
k:cay encim	1.10
k:cay la	-1.02
k:cay mund	0.91
k:cayer .	-0.90
k:cayer llav	-0.69
k:celul .	-0.37
k:celul el	-0.38
k:celul la	-0.55
k:celul peritaj	-0.31
k:ceniz .	0.71
k:centr .	-0.10
k:centr la	0.61
k:centr muj	0.55
k:centr salud	-0.92
k:cerc .	-0.39
k:cerr ,	0.18
k:cerr .	-0.35
k:cerr ;	-1.27
k:cerr con	-0.46
k:cerr cuent	-0.24
k:cerr de	-0.65
k:cerr del	-0.44
k:cerr dias	-0.82
k:cerr el	0.30
k:cerr gargant	0.44
k:cerr llav	-1.11
k:cerr pas	-0.49
k:cerr persian	-1.13
k:cerr puert	-0.23
k:cerrajer .	-0.58
k:cerrajer las	-0.48
k:chap .	-1.59
k:chat .	-0.72
k:chat la	-0.97
k:chic el	-0.89
k:cin la	0.36
k:cinc .	0.71
k:cit #	-0.39
k:cit .	-0.14
k:cit el	0.27
k:cit en	-0.86
k:cit mi	-0.76
k:clases #	-1.38
k:clases el	-1.16
k:clav .	0.39
k:clav la	-1.08
k:client .	0.13
k:clinic la	-0.88
k:cobard .	0.70
k:cobr mi	0.51
k:coch #	-0.21
k:coch ,	-0.36
k:coch .	0.18
k:coch ;	-0.48
k:coch a	-0.81
k:coch atr	-0.46
k:coch de	0.92
k:coch el	0.88
k:coch en	0.11
k:coch la	-0.26
k:coch las	-0.36
k:coch mi	-0.91
k:coch por	-0.69
k:coch seman	-0.35
k:coch vec	-0.20
k:coincid .	-0.40
k:col .	0.29
k:colg con	-1.32
k:colg mi	-0.69
k:colg minut	-0.93
k:colgu #	-0.61
k:colgu .	-0.61
k:com ,	0.35
k:com .	0.11
k:com :	-0.28
k:com ;	0.81
k:com a	1.73
k:com agu	0.98
k:com al	0.34
k:com cas	0.58
k:com de	0.26
k:com del	0.47
k:com el	0.16
k:com en	0.40
k:com fuer	0.14
k:com la	0.13
k:com los	0.85
k:com me	0.30
k:com mi	0.19
k:com no	0.60
k:com pen	0.47
k:com ser	0.27
k:com tont	0.97
k:com un	0.86
k:com y	0.35
k:coment :	-0.77
k:comi .	0.62
k:comisar .	-1.47
k:comisar a	-0.94
k:compart .	0.58
k:compañer .	-0.45
k:compañer al	0.32
k:compañer la	0.17
k:compañer sal	-0.12
k:compañer se	-0.58
k:compr ,	0.16
k:compr .	-0.66
k:compr al	-0.26
k:compr de	-1.00
k:compr en	-0.89
k:compr la	-1.03
k:compr no	0.75
k:compr pan	-0.40
k:compr par	0.84
k:compr y	-0.22
k:con #	0.69
k:con ,	-0.37
k:con :	-0.74
k:con ;	-0.96
k:con a	-0.37
k:con abog	0.41
k:con adentr	0.57
k:con agent	-0.79
k:con alambr	-0.73
k:con apag	0.62
k:con apell	0.77
k:con baj	-0.31
k:con beb	0.41
k:con boc	0.67
k:con bols	-0.13
k:con cabez	0.69
k:con caj	0.76
k:con camionet	-0.71
k:con car	-0.19
k:con celul	-0.16
k:con cerr	-0.63
k:con coch	0.35
k:con com	-0.66
k:con compañer	-0.68
k:con concept	-0.72
k:con contr	1.03
k:con coraj	-0.34
k:con coraz	0.10
k:con corr	1.40
k:con cuent	-0.90
k:con de	0.35
k:con ded	0.50
k:con del	0.34
k:con dentr	-0.26
k:con dibuj	-0.55
k:con direcci	-1.41
k:con dos	0.43
k:con duerm	0.74
k:con el	0.12
k:con en	0.51
k:con encend	-0.62
k:con entr	0.81
k:con espald	1.20
k:con esquin	0.64
k:con est	-0.15
k:con fals	-0.36
k:con fech	-0.76
k:con firm	0.40
k:con fot	-0.80
k:con graduaci	-0.75
k:con hac	0.26
k:con hast	0.84
k:con hech	0.67
k:con herman	0.37
k:con hij	0.97
k:con hil	-0.62
k:con hor	0.68
k:con izquierd	-1.27
k:con la	0.49
k:con las	0.46
k:con le	-0.59
k:con letr	-0.50
k:con lintern	-0.49
k:con llav	0.10
k:con lo	0.40
k:con los	0.16
k:con luz	-0.25
k:con madr	-0.86
k:con mam	0.23
k:con man	0.45
k:con mar	0.43
k:con me	0.43
k:con mes	-0.56
k:con mi	-0.64
k:con mil	0.16
k:con mir	0.96
k:con mism	-0.54
k:con motor	0.48
k:con niñ	0.57
k:con no	0.62
k:con nombr	0.34
k:con nuev	1.03
k:con numer	-0.50
k:con obr	0.32
k:con ojo	0.63
k:con otr	-0.73
k:con pal	1.08
k:con palabr	-0.84
k:con papel	-0.89
k:con par	-0.66
k:con paragu	-0.86
k:con pat	0.17
k:con pel	-1.33
k:con perr	0.26
k:con person	0.21
k:con polic	-0.57
k:con por	-0.31
k:con prend	-0.16
k:con psicolog	0.56
k:con puert	-0.30
k:con puest	0.50
k:con punt	0.40
k:con puñ	0.70
k:con que	0.52
k:con rop	-1.59
k:con sensaci	0.72
k:con señor	-0.45
k:con su	-1.97
k:con suegr	-0.20
k:con sust	0.39
k:con tarjet	-0.67
k:con telefon	0.47
k:con tod	0.22
k:con trabaj	0.69
k:con un	-0.46
k:con una	0.42
k:con vecin	-0.43
k:con verguenz	-0.62
k:con vida	0.19
k:con y	0.11
k:con zapat	0.90
k:conf .	0.17
k:conf en	0.17
k:confirm .	-0.30
k:confund .	0.75
k:conmig .	-0.43
k:conoc .	-1.01
k:const .	-1.00
k:const el	-0.52
k:const la	-0.80
k:constat de	0.56
k:cont ,	1.12
k:cont .	0.46
k:cont a	0.48
k:cont de	0.22
k:cont el	-1.00
k:cont la	-0.24
k:cont llam	-0.61
k:cont mi	0.11
k:cont por	-1.16
k:content ,	1.13
k:contest .	-0.50
k:contest la	-0.68
k:contr .	0.47
k:contr puert	1.05
k:contrat #	-0.89
k:contrat .	-1.24
k:control .	0.46
k:coordinador .	-0.34
k:cop .	-1.03
k:cop del	-0.59
k:cop mi	-1.00
k:coraj ,	0.99
k:coraj .	0.80
k:coraz ,	-0.88
k:coraz .	0.27
k:coraz a	0.60
k:coraz en	0.22
k:coraz me	0.78
k:coraz mil	-0.14
k:coraz un	0.97
k:corr .	-0.48
k:corr el	-1.24
k:corr en	0.40
k:corr la	-0.53
k:corre #	-1.29
k:corre ,	-0.81
k:corre .	-0.84
k:corre :	-0.74
k:corre ;	-1.11
k:corre de	-1.53
k:corre el	-1.20
k:corre en	0.53
k:corre la	-0.31
k:corre las	0.69
k:corre una	-0.72
k:corri .	-0.52
k:cort #	-1.50
k:cort ,	-0.96
k:cort de	-0.93
k:cort el	-0.73
k:cort en	-0.45
k:cort la	-0.87
k:cort las	-0.62
k:cort luz	-0.29
k:cort mi	-1.12
k:cortin #	0.19
k:cos la	-0.77
k:cost .	-1.10
k:cre .	0.93
k:cre de	1.12
k:cre me	0.89
k:cristal .	-0.82
k:cruz .	0.74
k:cuadr .	0.23
k:cuadr la	-0.33
k:cual .	0.63
k:cual dej	0.64
k:cualqui .	1.21
k:cualqui me	0.46
k:cuand ,	-0.17
k:cuand .	0.33
k:cuand agarr	-1.23
k:cuand braz	-1.26
k:cuand caj	-0.60
k:cuand con	-0.38
k:cuand de	-0.44
k:cuand del	-0.52
k:cuand delant	-0.79
k:cuand dij	-0.75
k:cuand direcci	-0.15
k:cuand el	-0.42
k:cuand es	1.03
k:cuand esquin	-0.48
k:cuand est	-1.05
k:cuand furgonet	-0.79
k:cuand guard	0.49
k:cuand la	-0.28
k:cuand las	0.31
k:cuand le	0.31
k:cuand lo	0.30
k:cuand los	0.29
k:cuand me	-0.76
k:cuand mi	-0.54
k:cuand nombr	-0.71
k:cuand not	-0.15
k:cuand polic	-0.74
k:cuand por	-0.82
k:cuand puert	-0.52
k:cuand que	0.27
k:cuand se	1.28
k:cuand telefon	0.37
k:cuand tiend	-0.11
k:cuand timbr	-0.29
k:cuand trabaj	-0.46
k:cuand un	0.71
k:cuand una	0.52
k:cuand va	0.75
k:cuand veo	-0.46
k:cuand vi	-1.20
k:cuand ya	-0.13
k:cuant .	0.97
k:cuant la	0.55
k:cuarent .	-1.06
k:cuart .	-0.40
k:cuart :	0.60
k:cuart la	-0.27
k:cuatr .	-1.27
k:cuatr de	0.39
k:cuatr el	-0.71
k:cuatr en	-0.68
k:cuatr la	-0.16
k:cuatr y	-0.43
k:cuchill la	0.44
k:cuelg .	-0.88
k:cuelg minut	-0.83
k:cuell .	0.31
k:cuell el	-1.47
k:cuell la	-0.86
k:cuent #	-0.78
k:cuent ,	0.42
k:cuent .	0.16
k:cuent de	0.43
k:cuent la	-1.02
k:cuerp a	0.75
k:culp dado	0.42
k:culp el	0.22
k:culp haberl	0.64
k:culp por	0.32
k:culp tod	0.19
k:cur .	-1.28
k:da ,	-0.68
k:da .	-0.13
k:da a	0.53
k:da com	-0.24
k:da de	-0.54
k:da el	0.37
k:da en	1.01
k:da le	-0.26
k:da lo	-0.42
k:da los	1.54
k:da mi	0.32
k:da que	-0.78
k:da tod	1.33
k:da y	0.21
k:daba .	-0.42
k:dan .	0.20
k:dan de	-0.56
k:dan el	-0.24
k:dan la	-0.38
k:dand .	0.69
k:dar .	-0.69
k:dar a	-0.45
k:dar direcci	-0.41
k:darl .	-0.47
k:darm .	0.77
k:de #	-0.60
k:de ,	-0.59
k:de .	0.37
k:de :	-1.62
k:de ;	-1.47
k:de a	0.22
k:de abiert	-0.57
k:de abuel	-0.36
k:de al	0.50
k:de alarm	0.44
k:de alt	-0.50
k:de amig	-0.64
k:de and	-0.60
k:de apret	0.45
k:de atr	0.63
k:de avis	1.02
k:de años	-0.33
k:de baj	0.14
k:de barr	-0.48
k:de bañ	0.92
k:de bibliotec	0.91
k:de bod	0.52
k:de bols	0.34
k:de bot	-0.56
k:de buz	0.32
k:de cabez	0.95
k:de caj	-0.48
k:de call	0.22
k:de cam	0.57
k:de camar	-0.42
k:de car	0.83
k:de cas	0.55
k:de cej	-0.69
k:de clinic	-0.72
k:de coch	0.28
k:de cocin	-0.77
k:de comadr	-0.17
k:de comisar	1.07
k:de con	-0.31
k:de cortin	1.32
k:de cuadr	0.33
k:de cuart	0.63
k:de cuatr	-0.54
k:de cuent	0.73
k:de de	-0.64
k:de dec	-0.35
k:de dej	0.24
k:de del	-0.31
k:de delant	-0.90
k:de desd	0.40
k:de detr	-0.40
k:de dia	0.29
k:de diez	0.61
k:de direcci	0.84
k:de dos	0.81
k:de en	-0.16
k:de ener	0.56
k:de entr	0.56
k:de entreg	-0.88
k:de es	-0.87
k:de esa	-0.35
k:de escaler	-0.22
k:de ese	0.25
k:de espos	-0.54
k:de est	-0.37
k:de estaci	0.59
k:de facultad	-0.49
k:de fiest	-0.78
k:de fil	-1.07
k:de finc	-0.76
k:de firm	0.15
k:de fiscal	-1.12
k:de fot	0.15
k:de fria	0.22
k:de fuer	1.18
k:de gent	0.81
k:de golp	-0.85
k:de grup	0.40
k:de guard	-1.24
k:de habl	0.22
k:de hast	-0.43
k:de herman	-0.16
k:de hoj	-1.34
k:de hombr	0.58
k:de hor	0.11
k:de igles	0.37
k:de jef	-0.79
k:de jun	-0.14
k:de la	-0.27
k:de lado	-0.16
k:de las	0.58
k:de le	-0.40
k:de letr	-0.39
k:de list	-0.42
k:de llam	-0.58
k:de lleg	0.29
k:de llor	-0.51
k:de lo	0.28
k:de los	0.17
k:de lueg	-0.34
k:de luz	-0.66
k:de madr	0.72
k:de man	-0.26
k:de mand	0.15
k:de mar	-0.30
k:de marc	0.36
k:de mas	0.91
k:de mat	-1.43
k:de may	-0.91
k:de mañan	0.55
k:de med	0.29
k:de mensaj	-0.76
k:de metr	-0.81
k:de mia	-0.77
k:de mied	-0.55
k:de minut	-0.46
k:de mir	0.52
k:de mis	0.27
k:de mism	0.19
k:de mochil	-0.27
k:de mot	-0.88
k:de mudanz	-0.98
k:de muj	0.28
k:de nada	0.40
k:de nervi	0.16
k:de niñ	0.80
k:de no	0.58
k:de noch	-0.79
k:de nombr	-1.05
k:de nos	-0.24
k:de notar	-0.60
k:de nuev	0.37
k:de numer	-0.72
k:de obr	0.17
k:de oficin	0.54
k:de ord	0.14
k:de otr	-0.76
k:de pagin	-0.92
k:de pared	-0.32
k:de pas	0.24
k:de pat	0.31
k:de perr	-0.28
k:de pes	-0.72
k:de pint	0.69
k:de pis	-0.61
k:de plant	1.03
k:de plaz	-0.47
k:de por	0.26
k:de prim	-0.76
k:de prop	0.22
k:de psicolog	-0.13
k:de puert	0.26
k:de que	0.27
k:de recib	-0.39
k:de rodill	-0.48
k:de rot	-0.98
k:de sac	-0.33
k:de sal	-0.45
k:de se	0.10
k:de segund	-0.55
k:de seman	-0.40
k:de ser	0.20
k:de si	0.70
k:de siempr	0.96
k:de sin	0.20
k:de sobr	0.37
k:de sol	-0.31
k:de su	-0.15
k:de sub	0.71
k:de suegr	0.93
k:de sup	-0.61
k:de tarjet	-0.18
k:de tel	0.12
k:de telefon	-0.38
k:de ten	0.77
k:de terap	0.78
k:de termin	0.41
k:de tien	-0.78
k:de timbr	-0.41
k:de tir	0.48
k:de toc	-0.41
k:de tod	0.12
k:de tra	0.14
k:de trabaj	-0.81
k:de tuv	0.12
k:de un	-0.15
k:de una	0.54
k:de universidad	-0.12
k:de usuar	-0.16
k:de vec	0.78
k:de vecin	-0.65
k:de vida	0.29
k:de vio	-0.39
k:de visit	0.47
k:de voz	-0.88
k:de yo	-0.86
k:debaj ,	1.02
k:debaj .	-0.32
k:debaj la	0.26
k:debaj puert	-0.54
k:debi .	2.12
k:dec ,	-0.12
k:dec .	-0.51
k:dec :	-0.80
k:declar .	-0.48
k:declaraci la	-0.49
k:ded .	0.74
k:ded de	-0.67
k:ded el	0.20
k:dej #	-1.00
k:dej ,	0.35
k:dej :	-0.35
k:dej ;	-1.55
k:dej a	-0.24
k:dej abiert	0.25
k:dej al	0.38
k:dej buz	-0.94
k:dej clas	-0.60
k:dej coch	-0.93
k:dej de	-0.89
k:dej del	-0.37
k:dej el	-0.86
k:dej en	-0.42
k:dej equip	-0.60
k:dej felpud	-0.48
k:dej ir	0.60
k:dej la	-0.31
k:dej libr	-0.32
k:dej los	-0.53
k:dej mes	0.86
k:dej mi	0.55
k:dej mir	-0.48
k:dej nadi	0.44
k:dej not	-0.23
k:dej par	-0.95
k:dej por	-0.30
k:dej prend	-0.55
k:dej puert	-0.27
k:dej sill	-0.20
k:dej su	0.47
k:dej un	0.12
k:dej una	-1.19
k:dej y	-1.09
k:dejar .	0.16
k:del #	-0.87
k:del :	-0.70
k:del ;	0.75
k:del al	-1.26
k:del b	-0.60
k:del baj	-0.27
k:del casi	-0.12
k:del com	-0.11
k:del con	0.12
k:del de	-0.16
k:del del	0.17
k:del desd	-0.30
k:del dia	-0.95
k:del dos	-0.66
k:del el	0.77
k:del en	-0.15
k:del entr	0.64
k:del es	-0.77
k:del esper	-0.91
k:del est	-0.34
k:del fot	-0.13
k:del jun	-0.78
k:del la	0.29
k:del lado	0.14
k:del las	-0.79
k:del llam	-0.48
k:del llor	-1.05
k:del lo	-0.71
k:del los	-0.54
k:del marc	-1.17
k:del may	-0.79
k:del me	0.51
k:del mi	0.12
k:del no	-0.12
k:del pal	-0.92
k:del par	-0.98
k:del pared	0.79
k:del por	0.28
k:del puert	1.01
k:del pus	-0.58
k:del que	0.74
k:del sac	-0.51
k:del sal	-0.25
k:del se	0.18
k:del siempr	0.24
k:del son	-0.70
k:del tien	-0.17
k:del toc	-0.23
k:del tom	-0.91
k:del un	-0.85
k:del una	-0.98
k:del vidr	0.23
k:del vio	-0.88
k:del y	0.58
k:delant ,	-0.46
k:delant .	0.91
k:delant mi	-1.33
k:dentr ,	0.18
k:dentr .	1.01
k:denunc #	-1.49
k:denunc ,	0.16
k:denunc .	-1.59
k:denunc de	-0.26
k:denunc la	-0.94
k:denunc mi	-0.44
k:denunci #	-1.03
k:denunci .	0.30
k:denunci a	-0.71
k:denunci el	-0.49
k:denunci en	-0.26
k:denunci la	-0.69
k:denunci su	-0.31
k:deriv .	0.13
k:deriv psicolog	1.03
k:deriv salud	0.58
k:desd #	-0.49
k:desd ,	-0.47
k:desd :	-0.74
k:desd ;	-0.90
k:desd a	0.50
k:desd azote	-1.21
k:desd bañ	-0.73
k:desd de	-0.55
k:desd del	0.28
k:desd el	0.24
k:desd en	-1.12
k:desd hast	-0.30
k:desd ip	-0.22
k:desd la	-0.24
k:desd las	0.31
k:desd lun	-0.77
k:desd mart	0.45
k:desd me	-0.51
k:desd par	-0.42
k:desd por	0.96
k:dese .	-0.47
k:desmay el	-0.63
k:despert .	0.22
k:despert el	0.25
k:despiert .	0.75
k:despiert las	0.41
k:despu .	0.50
k:despu el	-1.26
k:despu en	-0.95
k:despu la	-0.78
k:detr .	-0.38
k:detr los	-1.06
k:detr mi	0.53
k:detr puert	0.78
k:detr sof	-0.21
k:devolv .	-0.99
k:devolv la	-0.91
k:devolvi .	-0.69
k:di #	-0.89
k:di ,	-0.44
k:di .	0.30
k:di al	-0.86
k:di de	0.28
k:di el	-0.21
k:di la	-1.18
k:di mi	-0.93
k:di numer	-0.89
k:di seguridad	-1.27
k:dia ,	-0.13
k:dia .	0.93
k:dia a	0.34
k:dia el	0.33
k:dia en	-0.39
k:dia la	0.33
k:dia me	-0.62
k:dia por	0.43
k:diagnostic .	0.49
k:diagnostic postraumatic	0.49
k:dias .	0.23
k:dias del	-1.04
k:dias el	-0.88
k:dias la	-0.27
k:dibuj con	-0.16
k:dic :	-0.43
k:dic la	-0.84
k:dic que	-0.65
k:dient .	0.19
k:dient el	-0.60
k:dier .	-0.97
k:dieron #	0.46
k:dieron .	-0.65
k:dieron alt	0.59
k:dieron de	0.73
k:dieron en	-0.83
k:dieron por	0.67
k:diez .	-0.25
k:diez la	0.54
k:diez me	0.53
k:dig .	0.92
k:dig que	0.66
k:dij ,	0.40
k:dij :	-0.49
k:dij ;	-0.90
k:dij agent	-0.12
k:dij del	0.57
k:dij el	-0.94
k:dij jef	-0.46
k:dij juez	-0.80
k:dij la	-0.40
k:dij mas	-0.62
k:dij mi	-0.96
k:dij no	0.68
k:dij nombr	-0.53
k:dij por	-0.71
k:dij telefon	-0.83
k:dio #	-0.71
k:dio ,	0.93
k:dio .	-1.03
k:dio :	-0.75
k:dio a	-0.86
k:dio ansiedad	0.57
k:dio con	-0.85
k:dio de	-0.33
k:dio dia	-0.61
k:dio el	0.48
k:dio en	0.32
k:dio hij	-0.18
k:dio mi	-0.75
k:dio nombr	-0.47
k:dio numer	-0.37
k:dio por	-0.74
k:direcci .	-0.39
k:direcci de	-0.67
k:direcci mi	-0.19
k:direct .	0.31
k:director .	-1.03
k:director la	-0.51
k:dispar .	-0.24
k:dobl .	-0.80
k:dobl esquin	-0.45
k:doc .	-0.84
k:doctor el	0.18
k:doctor me	-0.14
k:dol .	0.52
k:dol el	-0.87
k:dolor cabez	0.35
k:dolor el	-1.09
k:doming #	-0.46
k:doming ,	0.37
k:doming en	0.15
k:doming las	0.96
k:dond ,	1.00
k:dond el	-0.38
k:dond la	0.31
k:dond pan	-1.08
k:dorm ,	0.21
k:dorm cas	-0.80
k:dorm con	0.77
k:dorm de	0.18
k:dorm del	0.17
k:dorm el	-0.65
k:dorm la	-0.79
k:dorm lado	-0.38
k:dorm su	-0.62
k:dorm un	0.93
k:dos #	-0.56
k:dos .	-1.05
k:dos :	-0.40
k:dos al	-0.47
k:dos con	0.46
k:dos de	0.23
k:dos desd	-0.63
k:dos despu	-0.86
k:dos el	-0.87
k:dos en	0.55
k:dos la	0.18
k:dos lo	-0.44
k:dos mi	-0.66
k:dos pod	-0.41
k:dos por	-0.54
k:dos una	-0.63
k:doy ,	-0.67
k:duel ,	-0.15
k:duel .	1.03
k:duel con	-0.31
k:duel pech	-0.44
k:duel que	0.15
k:duerm ,	0.35
k:duerm .	-0.12
k:duerm al	1.20
k:duerm el	0.89
k:duerm la	0.58
k:duerm mi	-0.22
k:dueñ la	-0.57
k:dur .	-1.68
k:dur hor	-0.32
k:dur minut	0.53
k:durant .	0.33
k:durant hor	-1.03
k:durant la	0.78
k:durm .	0.70
k:durm el	0.35
k:durm en	-0.77
k:ech ,	1.43
k:ech .	0.27
k:ech ;	-1.20
k:ech al	-1.38
k:ech de	0.46
k:ech la	0.25
k:ech llor	-0.25
k:ech men	0.84
k:ech reir	-0.85
k:edific .	-0.41
k:el #	-0.17
k:el ,	-0.21
k:el :	-1.29
k:el ;	-1.04
k:el @	-0.67
k:el a	0.20
k:el abiert	-0.61
k:el abr	-0.58
k:el abril	-1.45
k:el acompañ	-1.18
k:el act	-1.11
k:el adentr	-1.00
k:el afuer	-0.50
k:el agarr	0.60
k:el agost	-0.73
k:el agu	-1.10
k:el ahi	0.15
k:el ahor	0.16
k:el al	-0.82
k:el alambr	-0.97
k:el alarm	0.44
k:el alt	0.17
k:el and	-0.15
k:el angust	-0.60
k:el anot	-1.17
k:el ant	0.53
k:el apag	0.44
k:el aparec	0.41
k:el apell	-1.32
k:el asient	-0.41
k:el asust	-0.50
k:el atr	0.61
k:el avis	0.79
k:el b	-0.92
k:el baj	-0.57
k:el banc	-0.44
k:el bar	-0.80
k:el barr	-0.42
k:el bañ	0.57
k:el bloque	-0.61
k:el boc	0.48
k:el bod	0.67
k:el bols	-0.78
k:el braz	-0.47
k:el cabecer	0.10
k:el cabez	0.41
k:el caf	-0.82
k:el caj	-0.41
k:el call	-1.24
k:el camar	-0.60
k:el camb	-0.47
k:el cami	-0.29
k:el camionet	0.34
k:el canch	-0.92
k:el cand	0.65
k:el cant	0.48
k:el captur	-0.50
k:el car	-0.64
k:el carr	-1.17
k:el cart	0.29
k:el cas	0.12
k:el casi	-0.48
k:el celul	-0.32
k:el cerc	-0.34
k:el cinc	-0.13
k:el cint	0.35
k:el cit	0.22
k:el clinic	-0.21
k:el coch	-0.49
k:el col	-0.89
k:el colg	0.31
k:el complet	0.87
k:el con	0.29
k:el confirm	-1.02
k:el conmig	-0.71
k:el consultor	-0.22
k:el contenedor	-0.33
k:el contr	0.72
k:el control	-0.75
k:el cop	-0.20
k:el coraz	-0.95
k:el corr	-0.32
k:el corre	-0.19
k:el cort	-0.73
k:el cuadr	-0.60
k:el cuand	1.01
k:el cuart	0.73
k:el cuatr	-0.61
k:el cuell	-0.71
k:el cuent	0.15
k:el dado	0.36
k:el dañ	-0.23
k:el de	-0.21
k:el debaj	-0.15
k:el dec	0.29
k:el declar	-1.00
k:el del	-0.33
k:el delant	-0.32
k:el dentr	-0.38
k:el derech	-0.21
k:el desd	-1.46
k:el despu	0.76
k:el devolv	-0.25
k:el dia	0.45
k:el dias	-0.89
k:el dibuj	0.40
k:el dic	-0.65
k:el dier	-0.64
k:el dij	-0.58
k:el dio	-0.44
k:el dispar	0.61
k:el dos	-1.89
k:el dur	0.67
k:el durant	-1.04
k:el edific	-0.48
k:el el	-0.37
k:el empres	0.31
k:el en	0.35
k:el encim	0.75
k:el encontr	0.42
k:el enfrent	-0.29
k:el enter	0.17
k:el entr	-0.32
k:el entreg	-0.87
k:el es	-0.42
k:el esa	-0.27
k:el escaler	-0.35
k:el escrit	-0.52
k:el escuel	0.19
k:el esper	-1.23
k:el esquin	-0.62
k:el est	-0.89
k:el estacionamient	-0.38
k:el febrer	-0.93
k:el fech	-0.95
k:el fil	-0.69
k:el fin	-0.96
k:el firm	0.13
k:el fiscal	-0.45
k:el flor	-0.38
k:el fot	-1.73
k:el frent	-0.52
k:el fuer	0.98
k:el fui	0.36
k:el gas	-0.23
k:el gasolin	0.91
k:el grab	-0.88
k:el grit	-0.22
k:el grup	-0.37
k:el guard	0.53
k:el ha	0.70
k:el hab	-1.34
k:el habl	0.19
k:el hac	-0.45
k:el hast	-0.17
k:el hay	-0.30
k:el hech	1.19
k:el herman	-0.82
k:el hij	-0.91
k:el hiz	0.64
k:el hombr	-0.51
k:el hor	0.44
k:el iba	0.43
k:el inform	-0.31
k:el inquilin	-0.71
k:el internet	-0.67
k:el ir	0.52
k:el irse	-0.49
k:el izquierd	0.33
k:el jul	-0.83
k:el jun	-1.24
k:el junt	-0.25
k:el juzg	-0.20
k:el la	0.15
k:el lado	-0.30
k:el larg	0.13
k:el las	-0.64
k:el levant	0.52
k:el ley	-0.95
k:el line	-0.88
k:el llam	-0.90
k:el llav	-0.45
k:el lleg	-0.76
k:el llev	-1.18
k:el llor	-0.73
k:el local	-0.71
k:el los	-0.52
k:el lun	-0.36
k:el madr	0.14
k:el mal	-0.36
k:el mam	0.22
k:el man	0.21
k:el mand	-1.36
k:el manifiest	-0.15
k:el marc	0.56
k:el mart	0.59
k:el marz	-0.38
k:el may	-1.14
k:el mañan	-0.35
k:el me	0.48
k:el mechon	0.33
k:el medic	0.13
k:el mensaj	-0.31
k:el met	-0.35
k:el metr	-0.52
k:el mi	-0.39
k:el mied	0.22
k:el minut	0.57
k:el mio	-0.20
k:el mir	-1.14
k:el mism	0.10
k:el molest	-0.37
k:el mor	-0.29
k:el mord	-1.17
k:el mot	-0.52
k:el motor	0.44
k:el mov	0.58
k:el movil	-0.55
k:el muj	0.59
k:el nada	0.67
k:el nadi	0.92
k:el neg	-0.61
k:el negr	-0.45
k:el nervios	-0.84
k:el ni	0.65
k:el niñ	0.35
k:el no	0.14
k:el noch	-0.17
k:el nombr	-1.10
k:el nos	0.49
k:el not	-0.94
k:el nuev	0.66
k:el numer	0.48
k:el obr	0.21
k:el ofic	0.36
k:el oficin	0.46
k:el ofrec	0.64
k:el ojos	-1.07
k:el ord	-0.62
k:el otr	-0.53
k:el padr	-0.99
k:el pag	-1.14
k:el pal	0.49
k:el pap	-0.81
k:el parec	-0.82
k:el pas	0.32
k:el pasill	-0.63
k:el pat	-1.12
k:el ped	-0.83
k:el peg	0.49
k:el perd	-0.57
k:el peritaj	-0.41
k:el perr	-0.87
k:el pes	-0.85
k:el pid	0.11
k:el piedr	-0.28
k:el pis	-0.51
k:el plac	-0.81
k:el polic	-1.12
k:el por	0.38
k:el port	-1.71
k:el portal	0.57
k:el pregunt	0.11
k:el present	-0.57
k:el prim	-0.46
k:el primer	-0.79
k:el puert	0.30
k:el puest	0.77
k:el pus	-1.13
k:el puñ	0.45
k:el qued	-0.54
k:el quem	-0.82
k:el quer	0.33
k:el qui	0.31
k:el quier	0.47
k:el recib	-0.62
k:el registr	-0.93
k:el roj	1.53
k:el rot	-0.54
k:el sab	-0.35
k:el sac	-0.95
k:el sal	0.94
k:el sec	0.62
k:el segu	-0.77
k:el segund	-1.15
k:el seguridad	-1.31
k:el sei	0.88
k:el seman	-0.67
k:el sent	-0.53
k:el ser	-1.24
k:el señor	-0.62
k:el sient	-0.15
k:el sigu	0.61
k:el siguient	-0.23
k:el sill	-0.51
k:el sin	0.79
k:el sobr	-0.77
k:el sol	-0.24
k:el su	0.26
k:el sub	-0.58
k:el suel	0.66
k:el sup	0.62
k:el suy	0.28
k:el tall	-0.44
k:el tambi	-1.07
k:el tard	-1.16
k:el tel	0.40
k:el tembl	-0.46
k:el ten	-0.76
k:el teng	0.92
k:el termin	0.36
k:el tien	-0.25
k:el tiend	-0.25
k:el timbr	-0.17
k:el tir	0.14
k:el toc	-1.00
k:el tod	0.34
k:el todav	-0.37
k:el tom	-1.21
k:el tra	-1.43
k:el traj	-0.27
k:el ultim	-0.67
k:el un	-0.36
k:el una	-0.79
k:el usa	-1.30
k:el va	1.10
k:el vac	0.39
k:el ve	-0.69
k:el vec	-0.43
k:el vecin	-0.60
k:el ventan	-0.17
k:el ver	-0.50
k:el vez	0.19
k:el vide	-0.37
k:el vidr	-0.51
k:el viern	-0.21
k:el vigil	-0.70
k:el vin	-0.41
k:el vio	-0.31
k:el visit	-0.91
k:el viv	0.60
k:el volv	-0.28
k:el vuelt	0.69
k:el y	-0.21
k:el yo	0.40
k:ell ,	-1.51
k:ell .	-0.44
k:ell ;	-1.08
k:ell a	-0.21
k:ell al	-0.66
k:ell con	-0.31
k:ell de	-0.63
k:ell el	-0.73
k:ell en	-1.10
k:ell grit	-0.81
k:ell las	-0.72
k:ell llam	0.37
k:ell mi	-0.43
k:ell par	-0.48
k:ell pas	-0.23
k:ell por	0.51
k:ell que	-0.79
k:ell qui	-0.60
k:ell se	-1.75
k:ell una	-0.20
k:empez .	0.70
k:empez el	-0.78
k:empiez .	-0.79
k:empres .	-0.60
k:empuj la	-1.28
k:en #	-0.54
k:en .	0.32
k:en ;	-0.81
k:en a	-0.43
k:en abaj	-0.63
k:en abog	-0.39
k:en abrirl	-0.20
k:en acer	-0.72
k:en al	-0.35
k:en alt	0.35
k:en ambulanc	-0.60
k:en apell	-0.69
k:en app	-0.83
k:en asient	0.39
k:en atr	-0.10
k:en aud	0.23
k:en audienc	-0.69
k:en autobu	0.15
k:en azote	-0.62
k:en baj	-0.77
k:en balc	0.25
k:en banc	0.24
k:en banquet	-0.60
k:en bar	-1.14
k:en bañ	0.59
k:en beb	-0.50
k:en bibliotec	-0.39
k:en boc	0.12
k:en bod	-0.82
k:en bols	0.44
k:en braz	-0.21
k:en buz	-1.32
k:en cabez	0.62
k:en cada	-1.01
k:en caf	0.14
k:en caj	-0.76
k:en cam	0.80
k:en camar	-0.29
k:en camionet	-0.55
k:en canal	-0.24
k:en cap	-0.69
k:en car	-0.52
k:en carpet	-0.69
k:en carr	-0.30
k:en carrer	-0.43
k:en casiller	-0.79
k:en central	-0.16
k:en chat	-0.65
k:en cin	0.47
k:en clinic	0.21
k:en coch	-0.37
k:en cocin	1.31
k:en col	-1.03
k:en colon	1.37
k:en comisar	0.31
k:en compr	-0.71
k:en corre	-0.62
k:en cuell	-1.19
k:en cuent	0.29
k:en cuerp	0.75
k:en de	-0.21
k:en del	0.65
k:en denunc	-0.44
k:en derech	-0.41
k:en desd	-0.21
k:en despu	0.45
k:en dia	-0.81
k:en dias	0.32
k:en dij	-0.64
k:en domicil	0.46
k:en dorm	-0.74
k:en dos	-0.32
k:en duch	0.65
k:en durant	0.11
k:en edific	0.34
k:en el	0.21
k:en elevador	-0.42
k:en ell	0.15
k:en empres	-1.06
k:en en	0.53
k:en entreg	-0.71
k:en entrevist	1.19
k:en equip	-0.32
k:en es	0.26
k:en escal	-0.75
k:en escaler	0.19
k:en escritor	-1.19
k:en escuel	0.47
k:en espald	-0.76
k:en espej	-0.71
k:en esquin	-0.47
k:en est	-0.16
k:en estacionamient	-0.70
k:en farmac	-0.43
k:en fech	-0.73
k:en felpud	-0.51
k:en fond	-0.31
k:en for	-0.67
k:en fot	-0.74
k:en frasc	-0.40
k:en fregader	0.69
k:en garaj	-0.59
k:en grabaci	-0.74
k:en grup	-0.52
k:en guard	-0.69
k:en hab	-0.57
k:en habl	-0.27
k:en hast	-0.79
k:en herman	-1.17
k:en hij	0.30
k:en hoj	-1.48
k:en hombr	-0.87
k:en hor	-0.67
k:en hospital	-0.56
k:en hotel	-1.22
k:en incend	0.92
k:en izquierd	-0.72
k:en juic	-0.12
k:en junt	0.82
k:en juzg	0.68
k:en lado	-0.30
k:en las	-0.98
k:en le	0.68
k:en libr	-1.37
k:en line	-1.74
k:en list	-0.72
k:en lo	0.56
k:en local	-1.23
k:en los	0.14
k:en lun	0.84
k:en luz	0.15
k:en man	0.13
k:en manij	-0.46
k:en mar	-0.56
k:en mas	0.13
k:en mañan	-0.34
k:en me	-0.12
k:en med	0.12
k:en memor	-0.80
k:en merc	-0.57
k:en mes	0.18
k:en mi	-0.85
k:en minut	-1.45
k:en mis	0.49
k:en mism	-0.15
k:en mochil	-0.14
k:en mostrador	-1.32
k:en motor	-0.10
k:en musl	-1.02
k:en niñ	0.43
k:en no	-0.33
k:en noch	0.37
k:en not	-0.26
k:en nuc	0.64
k:en nuev	0.64
k:en obr	-0.56
k:en oficin	-0.26
k:en otr	-0.50
k:en pagin	-0.98
k:en palm	-0.28
k:en pan	0.64
k:en papel	0.37
k:en parader	-1.09
k:en parqu	-0.76
k:en part	0.63
k:en pas	0.20
k:en pasill	0.35
k:en pat	-1.06
k:en patrull	-0.85
k:en pech	0.80
k:en perfil	-0.41
k:en periodic	-0.11
k:en pes	0.35
k:en piern	0.75
k:en pis	0.50
k:en pist	0.15
k:en plant	-1.48
k:en plaz	-0.56
k:en por	-0.55
k:en porch	-0.57
k:en port	0.54
k:en portal	-0.93
k:en post	-0.66
k:en prim	-0.46
k:en probador	0.35
k:en prop	1.04
k:en puebl	1.27
k:en puent	0.38
k:en puert	0.43
k:en pus	-0.46
k:en puñ	0.48
k:en que	-0.30
k:en rad	-0.92
k:en recepci	-0.80
k:en regader	0.90
k:en riñ	-1.05
k:en roj	-0.55
k:en sal	-0.36
k:en se	-0.80
k:en segund	-1.16
k:en semafor	0.36
k:en seman	0.73
k:en si	-0.73
k:en siempr	-0.22
k:en sient	0.99
k:en sill	-0.57
k:en sin	-0.43
k:en sit	0.82
k:en sobr	0.46
k:en sof	0.34
k:en sol	-0.79
k:en su	0.23
k:en suel	-0.25
k:en sup	-0.34
k:en tall	-0.81
k:en tapet	-0.62
k:en tard	-0.57
k:en tarjet	-0.88
k:en tendeder	-0.28
k:en terap	0.75
k:en tiend	-0.13
k:en tin	0.69
k:en tod	-0.41
k:en trabaj	-0.26
k:en tren	-0.35
k:en tres	-0.37
k:en turn	-0.81
k:en ultim	-1.08
k:en una	-0.28
k:en ve	-0.56
k:en vec	0.13
k:en vecin	-0.48
k:en ventan	-0.47
k:en veo	0.80
k:en verj	-0.50
k:en viaj	0.51
k:en vide	0.35
k:en vidr	-0.61
k:en viv	0.23
k:en y	-0.19
k:en ya	0.11
k:en yo	-1.19
k:encarg .	-0.76
k:encend .	-0.88
k:encerr .	0.13
k:encerr bañ	-0.63
k:encerr el	-0.64
k:encim .	-0.60
k:encim la	-0.61
k:encontr .	-1.00
k:encontr de	-0.86
k:encontr del	0.14
k:encontr dentr	-0.75
k:encontr en	-0.45
k:encontr localizador	-1.00
k:encontr mi	-1.18
k:encontr su	-0.14
k:encontr un	-0.74
k:encontr una	-0.33
k:encuentr .	0.39
k:enferm ,	-0.66
k:enferm .	0.64
k:enfermer .	-0.76
k:enfermer la	-0.44
k:enfrent .	-1.14
k:enseñ ,	0.17
k:enseñ .	0.28
k:enseñ de	0.50
k:enseñ fot	0.66
k:entonc que	1.26
k:entr #	-1.01
k:entr ,	0.72
k:entr a	-0.99
k:entr corre	0.18
k:entr de	0.39
k:entr ded	0.38
k:entr del	-0.83
k:entr dos	-0.56
k:entr el	0.15
k:entr en	0.78
k:entr la	0.37
k:entr las	-1.70
k:entr mediod	-1.13
k:entr mi	0.39
k:entr no	1.23
k:entr que	1.27
k:entr tiend	-0.35
k:entr una	-0.55
k:entreg #	-0.19
k:entreg ,	-0.39
k:entreg .	-0.91
k:entreg de	-0.48
k:entreg el	-1.03
k:entreg par	-0.71
k:entreg un	-0.55
k:entregu #	-0.92
k:entregu .	-0.36
k:entregu el	-0.44
k:env de	-0.60
k:era #	-0.54
k:era ,	-0.18
k:era .	-0.14
k:era :	-1.11
k:era ;	-0.28
k:era con	-0.42
k:era de	-0.83
k:era del	-1.17
k:era el	-0.66
k:era gas	-0.86
k:era la	-1.65
k:era mi	0.32
k:era unic	0.90
k:eran #	-1.35
k:eran .	-0.13
k:error .	1.17
k:es #	-1.84
k:es ,	-0.27
k:es .	-0.34
k:es :	0.83
k:es ;	-0.69
k:es a	-0.27
k:es con	0.37
k:es de	-0.92
k:es del	-0.95
k:es dia	-0.33
k:es el	-0.17
k:es ell	-0.50
k:es en	-0.90
k:es la	-0.26
k:es las	0.24
k:es llam	-1.02
k:es may	-0.65
k:es mi	-0.80
k:es mism	-0.84
k:es por	0.48
k:es puert	-0.12
k:es que	-0.77
k:es qui	0.18
k:es se	0.36
k:es segund	0.48
k:es sigu	0.57
k:es un	-0.52
k:es unic	0.54
k:es y	-1.29
k:esa ,	-0.35
k:esa .	0.34
k:esa al	-1.05
k:esa autobu	-0.14
k:esa de	-0.19
k:esa el	-1.09
k:esa la	-0.28
k:esa nunc	-0.43
k:esa par	-0.60
k:esa por	-0.65
k:esa se	-0.66
k:esa siempr	-0.79
k:esa una	-0.81
k:esas .	0.42
k:escaler ,	1.05
k:escond .	1.15
k:escond de	0.23
k:escondi el	-0.58
k:escrib #	-0.51
k:escrib ,	-0.58
k:escrib .	-0.97
k:escrib de	-0.70
k:escrib el	-1.06
k:escrib ell	-0.76
k:escrib la	-0.80
k:escrib las	-0.50
k:escrib los	0.56
k:escrib mi	-0.93
k:escrib por	-1.15
k:escribi la	0.58
k:escrit #	-0.67
k:escrit .	-0.73
k:escrit el	-0.80
k:escrit la	0.39
k:escuch .	-0.94
k:escuch la	0.16
k:escuch puert	0.11
k:escuel .	-0.69
k:escuel mi	-0.23
k:ese ,	-0.14
k:ese .	-0.41
k:ese a	0.29
k:ese el	0.45
k:ese en	1.12
k:ese la	0.15
k:ese mi	0.96
k:ese no	-0.72
k:eso ,	0.76
k:eso a	-1.03
k:eso el	-0.68
k:eso en	0.25
k:eso la	-1.12
k:eso las	-0.69
k:eso llam	0.17
k:eso lo	1.32
k:eso mas	0.48
k:eso mi	-0.26
k:eso que	0.62
k:eso sal	0.44
k:eso se	0.95
k:espald .	1.12
k:espald la	0.77
k:espej .	0.78
k:esper ,	1.43
k:esper .	-0.20
k:esper de	-1.21
k:esper del	-0.67
k:esper el	-0.20
k:esper en	0.39
k:esper la	-0.93
k:esper mi	-0.40
k:esper noch	0.28
k:esper par	-0.77
k:esper sal	-0.75
k:esper terap	0.73
k:esper tiend	-1.62
k:espos .	-0.17
k:espos el	-0.60
k:espos en	0.15
k:espos la	0.63
k:esquin .	0.16
k:est #	-0.38
k:est ,	-0.74
k:est .	0.48
k:est :	-0.30
k:est ;	-1.19
k:est ?	-0.16
k:est a	0.36
k:est al	0.39
k:est balc	-0.41
k:est banc	0.17
k:est bater	-0.58
k:est bols	-0.69
k:est coch	-0.96
k:est con	-0.56
k:est de	0.13
k:est del	-0.59
k:est depresi	-0.25
k:est desd	-0.30
k:est el	-0.40
k:est en	-0.56
k:est entr	0.63
k:est escal	-1.17
k:est escaler	-0.99
k:est ese	-0.97
k:est esquin	-0.72
k:est est	0.23
k:est estacionamient	-0.24
k:est fil	-0.77
k:est fot	-1.40
k:est la	-0.69
k:est las	0.33
k:est los	-0.53
k:est me	-0.39
k:est mi	-0.31
k:est mied	-0.37
k:est nervi	-0.80
k:est no	1.34
k:est nombr	-0.76
k:est ord	0.87
k:est par	0.39
k:est parader	-1.02
k:est por	0.38
k:est puert	-0.56
k:est punt	0.29
k:est que	-0.77
k:est sal	-0.42
k:est se	-0.67
k:est suel	-0.35
k:est tratamient	0.33
k:est un	0.36
k:est una	0.77
k:est verj	-0.61
k:est vez	-0.36
k:est y	-1.12
k:estacion .	-0.36
k:estacion al	-0.38
k:estacion port	-0.34
k:estacionamient .	-0.24
k:estomag .	1.47
k:estoy ,	-0.12
k:estoy .	0.46
k:estoy ansiedad	1.13
k:estoy baj	0.88
k:estoy con	-0.20
k:estoy de	0.73
k:estoy del	-0.56
k:estoy el	-0.82
k:estoy en	-0.17
k:estoy est	0.74
k:estoy hast	1.12
k:estoy la	-0.68
k:estoy lo	-0.27
k:estoy los	1.08
k:estoy me	-0.61
k:estoy mi	1.21
k:estoy no	1.82
k:estoy por	1.24
k:estoy que	0.39
k:estoy tod	0.73
k:estr .	0.48
k:estuv #	-0.37
k:estuv .	0.92
k:estuv de	0.71
k:estuv el	-0.40
k:estuv las	-0.56
k:ex .	-0.85
k:ex al	-0.54
k:ex el	-0.49
k:ex la	-0.31
k:ex minut	-0.59
k:ex vec	-0.42
k:exam .	-0.78
k:explic .	0.54
k:facil .	1.22
k:factur #	-0.51
k:factur .	-0.76
k:fall .	0.99
k:fals .	-0.51
k:falt #	-1.00
k:falt ,	0.48
k:falt .	0.39
k:falt air	-0.23
k:falt el	-0.79
k:falt en	-0.64
k:falt la	-0.84
k:famil .	0.16
k:fech .	-0.70
k:feliz la	-0.17
k:ferul .	-0.76
k:fiest de	-0.82
k:fij .	-0.94
k:fij el	-0.47
k:fil ,	-0.16
k:fil .	0.83
k:fil la	-0.95
k:fin .	-0.18
k:fin seman	-0.50
k:fio .	0.80
k:firm #	-0.88
k:firm ,	-1.11
k:firm .	-1.00
k:firm act	-1.16
k:firm con	0.70
k:firm de	-0.86
k:firm del	0.38
k:firm el	-0.23
k:firm en	-0.77
k:firm formular	-1.05
k:firm la	-0.89
k:firm libr	-0.65
k:firm mi	0.61
k:firm por	0.85
k:firm recib	-0.57
k:firm testig	-0.31
k:firm yes	-0.49
k:fiscal el	-0.69
k:flor .	-1.24
k:flor la	-0.79
k:flor oficin	-0.14
k:flor por	-0.15
k:fol .	-0.80
k:form .	-0.62
k:formular .	-1.21
k:formular la	-0.87
k:fot #	-0.78
k:fot ,	-0.33
k:fot .	-0.60
k:fot :	-0.53
k:fot a	-0.29
k:fot de	-0.17
k:fot del	-0.64
k:fot el	-0.79
k:fot en	-1.15
k:fot grup	0.22
k:fot hij	-0.93
k:fot la	-1.73
k:fot las	-0.97
k:fot mi	-0.67
k:fot por	-0.96
k:fot puert	-0.78
k:fot regl	-0.69
k:fot su	-0.14
k:fot una	-0.72
k:fot y	-0.41
k:frasc .	-0.62
k:frasc pastill	0.49
k:frent .	0.48
k:frent mi	-0.54
k:frent port	-0.49
k:frio .	1.31
k:fue ,	0.12
k:fue .	-0.65
k:fue :	-0.44
k:fue a	0.32
k:fue alm	0.31
k:fue coch	-0.16
k:fue del	-0.81
k:fue el	-0.12
k:fue en	0.31
k:fue golp	0.38
k:fue la	-1.18
k:fue las	-0.71
k:fue sal	0.24
k:fuer ,	-0.90
k:fuer .	0.14
k:fuerz .	0.22
k:fui ,	0.80
k:fui .	0.27
k:fui comisar	-0.80
k:fui con	-1.11
k:fui dorm	-0.74
k:fui el	0.70
k:fui fiest	-0.44
k:fui la	-0.18
k:fui las	0.25
k:fui mi	-1.10
k:fui mis	-0.86
k:fui por	-0.46
k:fui psicolog	0.54
k:fui trabaj	-1.60
k:gan ,	0.49
k:gan de	-0.73
k:gan la	0.60
k:gan llor	0.67
k:gan nada	0.40
k:gan tod	0.56
k:gas .	0.35
k:gas el	0.17
k:gent .	0.44
k:golp ,	-0.95
k:golp .	-0.41
k:golp ;	-0.82
k:golp el	-1.74
k:golp la	-0.13
k:golp puert	0.27
k:golpe .	-0.88
k:golpe vidr	-0.58
k:grab #	0.60
k:grab .	-0.63
k:grab de	-0.56
k:grab el	-1.35
k:grab la	-0.99
k:grab las	0.82
k:grab mi	-0.74
k:grab pat	-0.96
k:grabaci .	-1.21
k:grabaci la	-0.62
k:grit .	-1.05
k:grit del	0.49
k:grit desd	0.19
k:grit el	-0.69
k:grit en	-0.81
k:grit la	-0.59
k:gru .	-0.74
k:grup #	-1.09
k:grup ,	0.12
k:grup .	0.65
k:grup :	-0.27
k:grup edific	-0.43
k:grup en	1.10
k:grup la	0.34
k:grup llam	-0.40
k:grup padr	-0.24
k:grup se	-0.43
k:guard #	-0.62
k:guard ,	0.39
k:guard acompañ	-0.68
k:guard captur	-0.95
k:guard cart	-1.75
k:guard de	-0.73
k:guard en	0.46
k:guard la	0.21
k:guard mensaj	-0.87
k:guard nombr	0.24
k:guard pid	0.54
k:guard por	-0.72
k:guard primer	0.74
k:guard sobr	-0.79
k:guard su	0.28
k:guard una	-0.99
k:guia .	-1.22
k:guiñ ojo	-0.95
k:gust .	1.75
k:ha #	-0.54
k:ha ,	0.28
k:ha .	-0.68
k:ha a	0.45
k:ha de	0.41
k:ha la	0.45
k:ha su	0.23
k:ha un	0.48
k:hab ,	-0.61
k:hab .	-0.36
k:hab a	0.60
k:hab con	-0.35
k:hab de	-1.11
k:hab el	0.61
k:hab en	-1.89
k:hab la	-0.24
k:hab los	-0.61
k:hab mensaj	0.62
k:hab mi	-1.00
k:hab por	-1.29
k:hab un	0.39
k:hab una	-0.63
k:hab y	-0.86
k:haberl .	0.81
k:haberl la	0.66
k:habl ,	-0.30
k:habl .	0.31
k:habl de	0.64
k:habl el	0.49
k:habl en	0.77
k:habl la	0.13
k:habr .	1.22
k:hac ,	-0.15
k:hac en	0.48
k:hac la	-0.41
k:hac mi	0.95
k:hac que	0.40
k:hac una	0.26
k:hag .	-0.41
k:hag los	0.92
k:hall .	-0.25
k:han .	0.83
k:hast #	-2.01
k:hast .	0.31
k:hast ;	-0.85
k:hast autobu	-0.83
k:hast coronill	1.13
k:hast de	-0.54
k:hast el	0.42
k:hast en	0.92
k:hast la	0.62
k:hast mi	0.25
k:hast par	-0.38
k:hast puert	0.93
k:hast y	0.65
k:hay ,	-0.85
k:hay .	-0.27
k:hay call	0.32
k:hay cas	0.92
k:hay con	-0.77
k:hay de	-0.41
k:hay del	-0.45
k:hay el	-0.90
k:hay en	-0.45
k:hay entr	0.64
k:hay est	0.72
k:hay la	-0.81
k:hay las	-0.20
k:hay los	-0.28
k:hay me	1.14
k:hay mi	-0.42
k:hay par	-0.56
k:hay que	1.50
k:hay y	0.53
k:he ,	1.07
k:he a	1.21
k:he con	-0.41
k:he de	0.19
k:he el	0.91
k:he la	-0.46
k:he los	0.44
k:he mied	0.87
k:he tod	1.53
k:he una	0.70
k:hech ,	0.15
k:hech .	0.93
k:hech de	0.58
k:hech la	1.05
k:hel ,	0.35
k:hel sangr	0.91
k:her #	-0.21
k:herman #	-0.83
k:herman ,	-0.92
k:herman .	-0.47
k:herman a	-0.21
k:herman al	0.24
k:herman cas	-0.68
k:herman de	0.16
k:herman en	0.59
k:herman fot	0.49
k:herman la	-0.77
k:herman las	-0.56
k:herman los	-0.71
k:herman mi	-0.57
k:herman not	-0.42
k:herman por	-0.56
k:herman pus	-0.65
k:herman una	-0.58
k:hic ,	0.80
k:hic .	0.76
k:hic a	0.63
k:hic de	-0.54
k:hic del	0.56
k:hij #	-0.39
k:hij ,	0.21
k:hij :	-1.17
k:hij a	0.27
k:hij años	-0.71
k:hij con	-0.59
k:hij de	0.32
k:hij del	0.64
k:hij dorm	0.19
k:hij el	0.53
k:hij en	0.27
k:hij grit	0.16
k:hij la	-0.80
k:hij los	-0.23
k:hij mi	-0.35
k:hij no	0.34
k:hij por	0.67
k:hij que	0.73
k:hij qued	-0.41
k:hij quier	0.89
k:hij se	0.13
k:hij su	-0.10
k:hij un	-0.32
k:hiz .	0.36
k:hiz al	-1.38
k:hiz con	-0.84
k:hiz de	-1.10
k:hiz el	-0.37
k:hiz fot	-0.25
k:hiz la	-0.84
k:hiz mi	-0.56
k:hiz por	-0.40
k:hombr #	-0.14
k:hombr ,	0.53
k:hombr .	0.26
k:hombr de	-0.53
k:hombr el	-0.76
k:hombr en	-0.93
k:hombr fot	-1.13
k:hombr la	-0.18
k:hombr por	-0.60
k:hombr siempr	-0.15
k:hombr toc	-0.17
k:hor ,	-0.45
k:hor .	0.22
k:hor el	0.13
k:hor en	0.94
k:hor la	-0.43
k:horar .	-0.80
k:horar la	-0.20
k:hospital #	-0.21
k:hospital .	-0.54
k:hoy #	-0.34
k:hoy ,	-0.47
k:hoy .	0.44
k:hoy :	-0.92
k:hoy con	-0.42
k:hoy en	-0.52
k:hoy la	-0.14
k:hoy me	-0.12
k:hoy mi	-0.13
k:hoy por	0.67
k:hub .	-1.50
k:hubier .	0.88
k:hubier el	0.86
k:huell .	-0.56
k:iba ,	-0.16
k:iba .	-0.64
k:iba a	-0.84
k:iba de	-0.49
k:iba el	-0.67
k:iba hac	-0.42
k:iba la	0.25
k:igual .	-0.49
k:igual que	-0.49
k:inform .	-1.25
k:inform la	-0.24
k:ingres .	0.24
k:ingres psiquiatr	0.36
k:inquilin #	-0.56
k:inquilin .	-0.63
k:inquilin cart	-0.42
k:inquilin el	-0.18
k:inquilin en	-0.80
k:inquilin entr	-0.39
k:inquilin la	-0.60
k:inquilin par	-0.76
k:inquilin por	-0.30
k:inquilin una	-0.45
k:inscrib de	-0.26
k:inscrib el	-0.34
k:inscrit .	-0.52
k:inscrit curs	-0.44
k:insomn de	1.16
k:invit .	0.14
k:ir .	-0.23
k:ir bañ	0.77
k:ir los	-0.95
k:izquierd .	-0.14
k:jef ,	-0.53
k:jef .	-0.41
k:jef a	-1.22
k:jef al	-0.20
k:jef el	-0.71
k:jef en	-0.22
k:jef la	-0.20
k:jef por	-0.29
k:jef qued	-0.22
k:jef se	-0.16
k:jef una	-0.24
k:juev .	-0.13
k:juez .	-0.91
k:juez el	-0.28
k:juez molest	-0.29
k:jun .	-0.68
k:junt #	-0.69
k:junt ,	-0.43
k:junt .	-0.20
k:junt de	-0.23
k:junt del	0.44
k:junt la	-0.48
k:junt los	0.13
k:junt verj	-0.62
k:juzg #	-0.85
k:juzg .	-1.08
k:juzg los	-0.67
k:kil .	0.43
k:la #	-0.22
k:la ,	-0.39
k:la :	-0.96
k:la ;	-0.90
k:la a	0.40
k:la abiert	-0.42
k:la abog	-0.39
k:la adentr	0.79
k:la afuer	1.51
k:la agost	-0.77
k:la agu	-1.46
k:la ahi	-0.32
k:la al	0.72
k:la algui	0.85
k:la alt	-0.35
k:la ana	-0.84
k:la and	0.58
k:la angust	-0.23
k:la ant	-0.84
k:la apag	0.43
k:la aport	-0.71
k:la ascensor	-0.46
k:la asient	-0.11
k:la asust	-0.86
k:la ataqu	0.19
k:la atr	-1.10
k:la aud	0.22
k:la audienc	0.79
k:la avis	-0.25
k:la azul	-0.70
k:la años	-1.26
k:la baj	-0.50
k:la banc	0.13
k:la barr	-0.73
k:la bañ	0.17
k:la beb	0.53
k:la bols	-1.58
k:la borros	-0.38
k:la bot	-0.81
k:la botell	-0.48
k:la buz	-1.37
k:la cada	0.24
k:la caf	-1.39
k:la call	-0.54
k:la camar	-0.23
k:la camb	-1.07
k:la cambi	-0.46
k:la camin	-0.12
k:la camionet	-0.45
k:la canal	0.14
k:la captur	-0.43
k:la carrer	0.83
k:la cart	-0.19
k:la cas	0.14
k:la centr	0.35
k:la cerr	-1.13
k:la cinc	0.92
k:la cint	-0.43
k:la clav	-0.30
k:la clinic	-0.79
k:la coch	-0.90
k:la cocin	-0.86
k:la coleg	-0.93
k:la com	0.46
k:la comedor	0.44
k:la comisar	-0.10
k:la compart	-0.59
k:la complet	-0.68
k:la compr	-0.30
k:la con	-0.14
k:la constanc	-0.55
k:la cont	0.46
k:la contr	0.49
k:la cort	-1.15
k:la cre	-0.54
k:la cuand	0.24
k:la cuart	-0.32
k:la cuatr	-0.42
k:la cuell	-1.00
k:la cuent	0.30
k:la de	-0.24
k:la debaj	-0.13
k:la declar	0.51
k:la ded	-0.78
k:la dej	-0.24
k:la del	-0.30
k:la delant	-0.97
k:la dentr	-0.59
k:la denunc	0.47
k:la derech	-0.39
k:la desd	0.76
k:la despu	0.94
k:la detr	-0.56
k:la di	0.57
k:la dia	0.12
k:la dic	0.99
k:la diez	0.49
k:la dio	-0.54
k:la direcci	-1.50
k:la dorm	-0.82
k:la dos	-0.28
k:la duerm	1.19
k:la durant	-0.90
k:la ech	-0.71
k:la el	0.13
k:la ell	0.21
k:la emergenc	-0.74
k:la en	0.10
k:la encend	-0.57
k:la encontr	0.50
k:la enfermer	-0.10
k:la enfrent	-0.71
k:la entr	0.18
k:la entreg	-0.54
k:la era	-1.61
k:la es	-0.72
k:la esa	-0.99
k:la escaler	-0.84
k:la escond	0.49
k:la escrit	-0.95
k:la escuel	-0.13
k:la ese	-0.35
k:la eso	-0.49
k:la esquin	0.35
k:la est	-0.71
k:la estoy	0.32
k:la expres	-0.56
k:la fals	-0.61
k:la falt	-1.07
k:la fech	-1.50
k:la fij	-0.30
k:la fil	-0.48
k:la fin	-0.60
k:la firm	-0.23
k:la fiscal	-1.86
k:la forens	-0.62
k:la forz	-0.18
k:la fot	-0.94
k:la fue	-0.25
k:la fuer	0.26
k:la gallin	0.91
k:la gimnas	-0.50
k:la golp	-0.14
k:la grab	-1.63
k:la guard	-1.59
k:la ha	0.25
k:la hab	-0.76
k:la habl	-0.11
k:la hac	0.81
k:la hast	-0.52
k:la hay	-0.22
k:la hel	-1.05
k:la herman	-0.45
k:la hij	-0.43
k:la hoj	-0.75
k:la hor	-0.34
k:la huell	-0.43
k:la igles	-0.30
k:la indic	-0.94
k:la inform	0.15
k:la izquierd	-0.96
k:la jef	-0.54
k:la juev	-0.43
k:la juzg	-0.14
k:la la	-0.51
k:la lado	-0.19
k:la le	-1.12
k:la letr	-1.37
k:la ley	-0.48
k:la libr	-0.48
k:la limpiez	-0.81
k:la list	0.36
k:la llam	0.37
k:la llav	0.14
k:la lleg	-0.89
k:la llev	-0.94
k:la llor	-0.85
k:la lo	0.18
k:la local	-1.15
k:la los	0.84
k:la luz	-0.88
k:la madr	-0.66
k:la man	-0.58
k:la mand	0.39
k:la marc	0.50
k:la marz	-0.98
k:la matricul	-0.63
k:la mañan	-0.79
k:la me	0.54
k:la mes	-0.62
k:la met	0.41
k:la mi	0.19
k:la mia	0.42
k:la micr	-0.21
k:la mied	0.10
k:la miercol	-0.18
k:la minut	0.52
k:la mir	1.33
k:la mis	0.11
k:la mism	-0.41
k:la mochil	-0.64
k:la moj	0.76
k:la mostr	0.33
k:la mostrador	-0.39
k:la muert	-0.57
k:la muestr	-0.71
k:la nada	-0.54
k:la nadi	0.72
k:la negr	-0.33
k:la nervi	0.58
k:la ni	0.42
k:la niñ	0.26
k:la nombr	-0.70
k:la nos	-0.61
k:la nosotr	-0.29
k:la not	-0.71
k:la nub	0.18
k:la nuev	0.27
k:la numer	-0.65
k:la obr	-0.74
k:la oficin	-0.38
k:la oir	0.62
k:la ord	-1.56
k:la otr	-0.81
k:la oyo	-0.17
k:la padr	-0.69
k:la pagin	0.74
k:la pal	-0.57
k:la pan	0.69
k:la pap	-0.92
k:la par	-0.46
k:la parec	-0.99
k:la pared	0.16
k:la pas	-0.30
k:la pasill	-0.38
k:la pat	0.36
k:la ped	-0.68
k:la peg	0.84
k:la pens	0.75
k:la perd	-0.67
k:la perr	0.51
k:la pes	-0.58
k:la pid	0.30
k:la plac	-0.63
k:la pon	-0.43
k:la por	-0.61
k:la port	-0.98
k:la prend	-0.75
k:la present	0.30
k:la prueb	0.38
k:la psicolog	0.61
k:la psiquiatric	0.65
k:la puert	0.23
k:la puest	-0.23
k:la punt	-0.64
k:la pus	-0.73
k:la que	-0.37
k:la qued	-0.33
k:la quem	-0.53
k:la qui	-0.11
k:la quier	0.53
k:la refier	-0.27
k:la rev	-0.84
k:la revis	-0.17
k:la rot	-1.10
k:la sab	0.31
k:la sac	0.12
k:la sal	-0.55
k:la salud	0.59
k:la se	0.66
k:la segu	-0.65
k:la segund	-0.22
k:la seman	-0.44
k:la servic	-1.33
k:la si	0.11
k:la sigu	-0.34
k:la sin	0.29
k:la sobr	-1.19
k:la social	-0.34
k:la sol	-0.67
k:la soy	0.64
k:la su	-0.56
k:la sub	0.17
k:la suegr	1.31
k:la sufr	-0.21
k:la sust	0.98
k:la tal	-0.13
k:la tant	0.73
k:la telefon	0.11
k:la tembl	0.65
k:la ten	-1.05
k:la teng	0.26
k:la termin	0.28
k:la tien	-0.50
k:la tir	-0.59
k:la toc	-0.49
k:la tod	-0.48
k:la tom	-1.19
k:la tra	-0.72
k:la trabaj	-0.85
k:la tres	-0.28
k:la tuv	-0.40
k:la un	-0.18
k:la una	-0.11
k:la va	0.12
k:la vecin	-1.14
k:la ven	-0.96
k:la ver	0.25
k:la verd	-0.50
k:la verguenz	-1.07
k:la vez	-0.35
k:la viaj	-0.28
k:la vien	0.65
k:la vin	-0.87
k:la vio	-0.71
k:la volant	-0.43
k:la volv	-0.36
k:la voz	0.50
k:la y	0.21
k:la ya	0.45
k:la yo	0.36
k:lado ,	-0.71
k:lado .	0.27
k:lado la	0.27
k:lado pared	0.82
k:lagrim .	0.53
k:lament ,	-1.14
k:las #	-0.39
k:las :	-0.47
k:las ;	-0.13
k:las a	0.33
k:las al	-0.55
k:las apag	-0.70
k:las coch	0.63
k:las con	-0.41
k:las ded	0.38
k:las dos	-0.70
k:las el	0.26
k:las en	0.45
k:las entr	-0.28
k:las esa	-0.43
k:las ese	-0.39
k:las est	0.52
k:las hab	-0.85
k:las hast	0.40
k:las hombr	-0.43
k:las hor	0.24
k:las la	0.49
k:las las	0.22
k:las llam	-0.82
k:las lleg	-0.81
k:las lo	-0.95
k:las man	0.83
k:las mañan	0.38
k:las me	0.58
k:las mi	-0.54
k:las mis	-0.35
k:las mism	0.98
k:las no	0.32
k:las noch	-0.49
k:las otr	0.34
k:las par	-0.13
k:las polic	-0.91
k:las por	-0.43
k:las que	0.37
k:las se	0.80
k:las segu	-0.65
k:las seman	0.41
k:las son	0.14
k:las su	-0.65
k:las tod	0.74
k:las una	0.22
k:las vez	-0.93
k:las y	0.51
k:las ya	0.44
k:lat .	-0.33
k:lav .	-0.12
k:le ,	-1.70
k:le .	0.26
k:le :	0.22
k:le ;	0.10
k:le a	0.62
k:le agent	-0.59
k:le agu	-1.09
k:le al	-0.44
k:le alg	-0.18
k:le bols	-0.21
k:le car	-0.33
k:le carn	0.50
k:le carr	-0.37
k:le cas	0.57
k:le celul	-0.35
k:le coch	-0.28
k:le corre	-0.70
k:le cuart	-0.42
k:le dado	-0.63
k:le de	-0.65
k:le del	-1.04
k:le desd	-0.82
k:le dia	-0.77
k:le direcci	0.43
k:le el	-0.82
k:le en	-0.63
k:le espej	-0.71
k:le fin	-0.37
k:le fot	-0.28
k:le fuer	-0.69
k:le guard	-1.00
k:le hast	-0.14
k:le herman	1.09
k:le hij	-0.22
k:le hombr	-0.48
k:le hor	0.49
k:le horar	-0.64
k:le jef	-0.67
k:le juez	0.42
k:le la	-0.24
k:le le	-0.70
k:le llav	-0.94
k:le lo	-0.55
k:le los	-0.17
k:le mal	1.46
k:le man	-0.70
k:le me	0.62
k:le mensaj	-0.79
k:le mes	-0.71
k:le mi	0.27
k:le mied	1.50
k:le mil	-0.57
k:le nada	-0.90
k:le nadi	0.75
k:le ni	1.42
k:le no	1.06
k:le nombr	0.38
k:le not	-0.89
k:le nuev	-0.65
k:le numer	-0.77
k:le ord	-0.98
k:le otr	-0.30
k:le panic	0.27
k:le par	-0.25
k:le pat	-1.06
k:le pavor	0.10
k:le plac	-0.64
k:le por	-0.20
k:le pregunt	-0.27
k:le que	-0.19
k:le ram	-0.89
k:le ris	0.93
k:le sal	1.04
k:le se	-0.47
k:le señor	0.28
k:le sol	-0.21
k:le telefon	-0.39
k:le ten	0.48
k:le tod	0.72
k:le tres	0.15
k:le un	-0.12
k:le una	1.18
k:le vec	-0.70
k:le vide	-1.13
k:le voz	-0.23
k:le y	-0.33
k:leer .	0.90
k:lent .	-0.85
k:leo la	0.80
k:leo mism	0.86
k:leo pagin	0.81
k:les .	-0.66
k:les el	-0.31
k:letr ,	-0.69
k:letr .	0.44
k:levant .	-0.21
k:levant el	-0.37
k:ley .	-0.86
k:ley alt	-0.56
k:ley cart	-1.04
k:ley diar	-0.52
k:ley el	-0.46
k:ley en	-0.59
k:ley voz	-0.50
k:libr .	0.60
k:libr de	-0.32
k:libr en	-1.22
k:libr la	-0.32
k:licenc .	0.17
k:licenc de	-1.22
k:line #	-0.91
k:line .	0.23
k:line a	0.62
k:line la	1.18
k:list .	-0.44
k:list esper	0.71
k:list la	-0.39
k:list par	0.65
k:list terap	0.80
k:llam #	0.72
k:llam ,	-1.07
k:llam .	-0.81
k:llam :	-0.28
k:llam a	0.12
k:llam de	0.47
k:llam dec	-0.94
k:llam el	-0.75
k:llam fin	-0.67
k:llam la	0.44
k:llam las	-0.14
k:llam line	0.85
k:llam lun	-0.47
k:llam noch	-0.48
k:llam numer	-0.62
k:llam otr	-0.71
k:llam par	-0.66
k:llam polic	-1.59
k:llam seman	-1.04
k:llam timbr	-0.53
k:llam un	-0.58
k:llam una	-1.24
k:llam vec	-0.48
k:llam y	-0.83
k:llant .	1.02
k:llav #	-0.17
k:llav .	-0.46
k:llav agost	-1.19
k:llav ded	0.26
k:llav el	0.78
k:llav en	0.47
k:llav la	-0.27
k:llav los	0.38
k:llav y	0.25
k:lleg #	-1.02
k:lleg ,	-0.88
k:lleg .	0.10
k:lleg :	1.18
k:lleg a	-0.75
k:lleg al	-0.11
k:lleg cart	0.85
k:lleg cas	0.12
k:lleg de	-0.13
k:lleg del	0.40
k:lleg el	-0.92
k:lleg la	-0.20
k:lleg las	-0.91
k:lleg mi	-0.95
k:lleg polic	-0.87
k:lleg su	-0.28
k:lleg trabaj	0.54
k:lleg un	-1.00
k:llegu .	1.20
k:llegu la	0.16
k:llen .	0.74
k:llen de	0.14
k:llev #	-0.90
k:llev ,	-0.69
k:llev .	-0.83
k:llev ;	-0.33
k:llev caj	0.98
k:llev cart	-0.46
k:llev cas	-0.94
k:llev coch	-0.65
k:llev con	-0.65
k:llev de	-0.99
k:llev del	-0.10
k:llev desd	0.42
k:llev el	0.14
k:llev en	-0.80
k:llev la	-0.91
k:llev los	0.95
k:llev mi	-0.77
k:llev niñ	-0.11
k:llev registr	-0.15
k:llev sin	1.13
k:llev una	-1.15
k:llev y	-0.79
k:llevar .	0.27
k:llor ,	0.56
k:llor .	0.60
k:llor ;	-0.19
k:llor a	0.61
k:llor de	0.42
k:llor del	0.34
k:llor el	-0.91
k:llor la	0.79
k:llor las	-0.39
k:llor los	-0.47
k:llor por	-0.19
k:llor un	0.20
k:llor vez	-0.44
k:lo #	-0.51
k:lo ,	-0.79
k:lo :	-0.42
k:lo ;	0.28
k:lo a	-0.65
k:lo al	-1.17
k:lo alm	0.39
k:lo ant	-0.13
k:lo baj	-0.83
k:lo braz	-0.64
k:lo com	-0.14
k:lo con	0.31
k:lo de	-0.54
k:lo desd	-1.00
k:lo dia	0.71
k:lo dos	-0.94
k:lo el	-0.27
k:lo ell	-0.61
k:lo en	-0.38
k:lo entr	-1.06
k:lo es	0.41
k:lo esa	-0.67
k:lo escaler	0.26
k:lo escrit	-0.74
k:lo esper	0.74
k:lo esquin	-1.05
k:lo est	0.36
k:lo felpud	-0.52
k:lo frasc	-0.66
k:lo frent	-0.74
k:lo guard	-0.52
k:lo hast	0.77
k:lo herman	0.73
k:lo hij	-0.81
k:lo irse	-0.55
k:lo jef	-0.56
k:lo la	-0.94
k:lo las	0.54
k:lo lo	1.01
k:lo los	0.23
k:lo me	0.47
k:lo mes	0.42
k:lo mi	0.70
k:lo nadi	-0.21
k:lo noch	0.26
k:lo par	1.04
k:lo por	-0.71
k:lo puert	-0.31
k:lo que	-0.91
k:lo sal	-0.45
k:lo se	1.14
k:lo seguridad	-1.24
k:lo sill	-0.56
k:lo su	0.46
k:lo tod	-0.99
k:lo tres	0.57
k:lo un	0.82
k:lo vecin	-0.66
k:lo vez	-0.15
k:lo y	0.59
k:lo yo	-0.84
k:loc .	0.94
k:localizador el	-0.51
k:los #	-0.48
k:los :	-0.15
k:los ;	0.39
k:los a	-0.65
k:los al	-0.19
k:los baj	0.16
k:los bot	-0.49
k:los cerr	0.24
k:los coch	0.15
k:los com	-0.17
k:los cuand	0.35
k:los de	0.17
k:los del	-0.42
k:los el	-0.45
k:los en	0.74
k:los escond	-0.15
k:los est	-0.22
k:los hast	0.49
k:los inquiet	-0.21
k:los la	0.33
k:los los	-0.12
k:los me	0.27
k:los mensaj	-0.39
k:los mi	-0.42
k:los minut	-0.95
k:los no	-0.11
k:los otr	-0.80
k:los par	0.41
k:los por	-0.44
k:los puert	0.58
k:los punt	0.55
k:los pus	-0.89
k:los se	-0.70
k:los seman	-1.28
k:los sobr	-0.30
k:los son	-0.39
k:los tien	-1.25
k:los tod	-0.10
k:los un	-0.11
k:los una	-0.59
k:los vez	-0.79
k:lueg ,	-0.57
k:lueg .	1.14
k:lueg a	-1.18
k:lueg el	-0.64
k:lueg en	-0.35
k:lueg la	0.28
k:lueg mi	-0.68
k:lug .	0.21
k:lug la	-0.11
k:lun la	0.74
k:luz .	-0.30
k:luz desd	-0.47
k:luz la	0.14
k:luz mi	-0.57
k:luz pat	-0.43
k:mader .	-0.43
k:madr ,	-0.51
k:madr a	-0.85
k:madr el	-0.79
k:madr en	0.18
k:madr est	-1.20
k:madr la	-0.66
k:mal ,	-0.20
k:mal .	1.52
k:mal ;	-0.60
k:mal a	0.51
k:mal el	-0.27
k:mal en	-0.62
k:mal la	-1.17
k:malet de	0.55
k:malet la	0.71
k:mam ,	0.43
k:mam .	-0.10
k:mam a	0.42
k:mam el	-0.97
k:mam la	-0.50
k:mam las	0.34
k:mam me	0.23
k:man ,	0.57
k:man de	0.81
k:man el	-0.13
k:man en	0.36
k:man la	-0.39
k:man me	0.87
k:man por	-1.07
k:mand #	-0.81
k:mand ,	-0.85
k:mand .	0.21
k:mand :	-1.25
k:mand a	0.39
k:mand al	-0.43
k:mand canci	-0.62
k:mand cart	-0.67
k:mand con	-1.00
k:mand corre	-0.92
k:mand de	-1.92
k:mand dec	-0.43
k:mand del	-0.50
k:mand el	-0.79
k:mand en	-0.44
k:mand fot	0.22
k:mand jef	-0.66
k:mand la	0.12
k:mand los	-0.44
k:mand mam	-0.36
k:mand mi	-0.19
k:mand nombr	-0.20
k:mand oficin	-0.16
k:mand por	-0.17
k:mand que	-0.67
k:mand un	-1.60
k:mand una	0.35
k:mandibul .	-0.67
k:mar no	1.01
k:marc #	0.48
k:marc ,	-1.18
k:marc a	-0.52
k:marc al	-0.89
k:marc carr	-0.11
k:marc ded	0.18
k:marc la	-0.35
k:marc las	0.22
k:marc par	-0.54
k:marc por	-0.89
k:marc qued	-0.11
k:march #	-0.27
k:march .	-1.09
k:march las	-0.43
k:mare el	-0.75
k:mare golp	-1.97
k:mare la	-0.89
k:mart .	-0.59
k:mart el	0.45
k:mart en	-0.41
k:mart juev	-0.78
k:mart mi	-0.19
k:marz .	1.24
k:mas ,	-0.12
k:mas .	0.31
k:mas de	0.59
k:mas en	0.51
k:mas es	0.81
k:mas est	-0.62
k:mas la	1.03
k:mas que	0.71
k:mas val	-0.76
k:mat .	-0.60
k:matricul ,	-0.91
k:matricul .	0.67
k:may .	-1.37
k:me #	0.62
k:me ,	0.22
k:me .	0.46
k:me :	-0.47
k:me a	-0.55
k:me act	-0.49
k:me afuer	-1.16
k:me agu	0.29
k:me ahi	0.45
k:me air	-0.27
k:me alg	1.44
k:me all	0.85
k:me alm	0.41
k:me alt	0.50
k:me and	1.08
k:me ansiedad	0.32
k:me ant	0.15
k:me asc	0.58
k:me ascensor	0.63
k:me asient	-0.74
k:me asust	0.29
k:me ataqu	-0.67
k:me atr	-0.50
k:me autobu	-0.24
k:me baj	0.91
k:me banquet	0.12
k:me bañ	-1.18
k:me blanc	1.41
k:me bloque	0.87
k:me boc	0.63
k:me bols	-1.49
k:me botell	0.20
k:me braz	-0.35
k:me brinc	0.62
k:me busc	0.20
k:me cabez	-0.32
k:me cada	1.39
k:me caj	0.80
k:me call	1.29
k:me calor	0.57
k:me cam	0.45
k:me camb	-0.35
k:me canci	-0.73
k:me car	0.29
k:me cart	-0.63
k:me cas	-0.33
k:me casc	-0.28
k:me chat	-0.20
k:me cit	-0.11
k:me clav	0.72
k:me cobard	-0.30
k:me cobr	-0.23
k:me coch	-0.14
k:me color	1.46
k:me com	-0.32
k:me con	0.11
k:me cont	0.38
k:me cop	-0.91
k:me coraj	0.41
k:me corre	-1.07
k:me cos	-0.27
k:me cre	1.20
k:me cuadr	-0.61
k:me cuand	0.97
k:me cuell	-0.57
k:me cuent	0.42
k:me dado	-0.19
k:me darl	0.63
k:me debaj	0.57
k:me dec	-0.76
k:me ded	-0.21
k:me dej	-0.80
k:me del	-0.38
k:me delant	0.37
k:me depresi	0.34
k:me desd	-0.74
k:me detr	0.49
k:me devolv	-0.80
k:me dias	0.30
k:me dient	-0.41
k:me dij	0.36
k:me direcci	-0.92
k:me dolor	-0.23
k:me dorm	-0.32
k:me dos	-0.77
k:me dosi	1.01
k:me empap	0.71
k:me emple	0.40
k:me encim	1.34
k:me encontr	-0.88
k:me enoj	0.50
k:me entr	0.94
k:me es	1.54
k:me esa	-0.88
k:me escalofri	1.20
k:me escrib	-0.36
k:me escrit	-0.50
k:me espald	0.50
k:me espej	1.19
k:me esper	0.42
k:me est	0.64
k:me estomag	0.97
k:me estr	0.49
k:me factur	0.30
k:me fech	-0.78
k:me feliz	1.20
k:me fiest	-0.38
k:me fil	-0.44
k:me firm	-0.20
k:me fiscal	-1.15
k:me fot	-1.37
k:me frent	-0.41
k:me gallin	-0.14
k:me gan	1.02
k:me gargant	0.77
k:me gas	-0.18
k:me golp	0.53
k:me grit	0.49
k:me grup	-1.05
k:me guard	0.35
k:me gust	0.56
k:me hab	-0.41
k:me habl	0.25
k:me hast	0.66
k:me hay	-1.50
k:me hech	0.23
k:me hel	-0.42
k:me herman	0.24
k:me hij	-0.80
k:me hombr	0.71
k:me hor	1.02
k:me hotel	-0.62
k:me igual	-0.55
k:me imagin	0.95
k:me junt	-0.39
k:me la	0.20
k:me lagrim	0.79
k:me lastim	1.28
k:me le	-0.42
k:me lent	-0.55
k:me letr	-0.42
k:me libr	-0.14
k:me llam	0.32
k:me llav	-1.11
k:me lleg	-0.83
k:me llor	0.27
k:me lo	-1.02
k:me loc	0.76
k:me los	0.60
k:me madr	0.81
k:me mal	0.12
k:me man	-0.43
k:me mand	-0.62
k:me mas	-0.27
k:me mat	0.59
k:me may	0.55
k:me me	-0.41
k:me mechon	0.30
k:me medic	0.26
k:me memor	0.89
k:me men	1.25
k:me mensaj	-0.92
k:me mental	0.47
k:me mes	0.34
k:me mi	-0.39
k:me mied	-1.23
k:me mil	0.99
k:me minut	0.30
k:me mir	-0.32
k:me mis	1.23
k:me mochil	-0.98
k:me mor	0.74
k:me mot	-1.13
k:me much	-0.12
k:me muchisim	0.32
k:me muert	0.16
k:me mund	0.43
k:me muñec	-0.95
k:me nadi	-0.69
k:me nariz	-0.18
k:me nervi	0.46
k:me nervios	0.71
k:me ni	0.80
k:me no	-0.40
k:me nombr	0.28
k:me not	-0.27
k:me nuc	0.17
k:me nuev	-0.29
k:me numer	-0.78
k:me nunc	1.25
k:me observaci	-0.37
k:me oido	-0.72
k:me oir	0.63
k:me ojo	-0.18
k:me ojos	-1.40
k:me oscur	1.25
k:me palabr	0.64
k:me panic	-0.10
k:me pantorrill	-0.74
k:me papel	-0.10
k:me papelit	-1.14
k:me paraliz	0.20
k:me pared	1.24
k:me parp	0.76
k:me part	0.67
k:me pas	-0.44
k:me pasill	1.16
k:me pastill	0.78
k:me pat	-0.59
k:me paz	1.56
k:me pech	-1.12
k:me ped	-0.77
k:me pel	-0.21
k:me pen	-0.30
k:me pens	2.04
k:me perd	-0.25
k:me pie	-1.02
k:me piel	0.59
k:me piern	-0.62
k:me pimient	1.15
k:me pis	0.37
k:me poc	-0.39
k:me pod	0.15
k:me pon	1.01
k:me por	-0.96
k:me postraumatic	0.45
k:me pregunt	-0.69
k:me prop	-0.57
k:me psicolog	1.04
k:me puert	-1.05
k:me puest	0.88
k:me puls	-0.61
k:me punt	0.98
k:me que	-0.50
k:me qui	0.28
k:me quit	-0.40
k:me rab	-0.33
k:me recib	-1.10
k:me regl	1.12
k:me reir	1.38
k:me respir	-0.35
k:me retir	1.09
k:me ris	0.78
k:me romp	-0.11
k:me ronch	-0.45
k:me sal	-0.25
k:me sangr	1.25
k:me se	0.65
k:me segur	0.73
k:me sei	1.34
k:me seman	-1.41
k:me sent	0.89
k:me sertralin	0.31
k:me señ	-1.03
k:me señor	-0.77
k:me si	0.54
k:me silenc	0.92
k:me sill	-0.43
k:me sin	0.10
k:me sol	-1.02
k:me su	-0.77
k:me sub	-0.11
k:me suc	0.78
k:me sudor	1.13
k:me suen	0.40
k:me sueñ	1.16
k:me sus	0.54
k:me sust	0.34
k:me tant	0.76
k:me taxi	-0.45
k:me telefon	-0.70
k:me tembl	0.31
k:me ternur	0.57
k:me tir	0.36
k:me toc	0.22
k:me tod	1.03
k:me tom	0.35
k:me trabaj	0.89
k:me traicion	0.64
k:me trist	0.42
k:me tristez	0.58
k:me turn	0.18
k:me ultim	0.71
k:me una	0.17
k:me urgenci	-1.08
k:me va	-0.47
k:me vac	0.41
k:me vay	0.71
k:me vec	-0.59
k:me vecin	-0.23
k:me verguenz	0.16
k:me verl	1.42
k:me vez	1.47
k:me vida	0.80
k:me vide	-0.34
k:me vidr	-0.80
k:me vist	-0.23
k:me volv	0.15
k:me voz	0.36
k:me vuelt	0.22
k:me y	-0.43
k:me ya	0.24
k:me yes	-0.42
k:me yo	0.23
k:med ,	-0.20
k:med .	-1.08
k:med la	0.44
k:medic .	-0.52
k:medic cabecer	0.17
k:medic de	0.90
k:mejor .	0.34
k:mejor la	1.06
k:men .	0.69
k:mensaj #	-0.36
k:mensaj ,	-0.36
k:mensaj .	-0.93
k:mensaj :	-0.80
k:mensaj de	-0.23
k:mensaj del	-1.27
k:mensaj el	-0.64
k:mensaj la	-0.87
k:mensaj las	-0.22
k:mensaj mi	-0.64
k:mensaj seman	-0.73
k:mental .	1.06
k:merc .	0.11
k:mes ,	-1.09
k:mes .	0.26
k:mes en	0.48
k:mes la	-0.17
k:met .	-0.14
k:met del	0.40
k:met el	0.56
k:met la	-0.46
k:met papel	-0.95
k:met por	-0.63
k:meti .	-0.98
k:meti de	0.50
k:meti la	-0.69
k:metr .	-0.84
k:mi #	-0.81
k:mi ,	-0.27
k:mi .	-0.49
k:mi ;	-0.41
k:mi a	-0.21
k:mi abr	-0.81
k:mi alt	-0.55
k:mi amig	0.47
k:mi anot	0.62
k:mi ant	0.52
k:mi aparec	0.61
k:mi asust	-0.53
k:mi ayer	-0.62
k:mi años	-0.41
k:mi balc	0.23
k:mi camin	0.31
k:mi cas	0.33
k:mi casi	0.22
k:mi cocin	0.40
k:mi colg	0.21
k:mi com	0.43
k:mi complet	-0.68
k:mi con	-1.25
k:mi cont	0.30
k:mi contest	1.13
k:mi corre	-0.37
k:mi cre	0.55
k:mi cuelg	-0.65
k:mi da	0.56
k:mi de	-0.16
k:mi dec	-0.22
k:mi dej	0.46
k:mi del	0.14
k:mi desd	0.51
k:mi dia	0.24
k:mi dibuj	-0.45
k:mi dic	0.31
k:mi dio	-0.89
k:mi direcci	-0.27
k:mi dos	-0.67
k:mi duerm	0.58
k:mi el	-0.16
k:mi en	-0.39
k:mi encontr	0.41
k:mi entr	0.26
k:mi era	-0.43
k:mi es	-1.16
k:mi est	-0.23
k:mi estacion	-0.77
k:mi fals	-0.16
k:mi fil	-0.36
k:mi fot	0.20
k:mi fue	0.38
k:mi grab	-0.75
k:mi grit	0.15
k:mi guard	-0.57
k:mi habl	0.53
k:mi hac	0.34
k:mi hast	-0.27
k:mi hay	-1.00
k:mi hiz	-0.53
k:mi hor	0.55
k:mi jef	-0.41
k:mi la	-0.42
k:mi las	0.25
k:mi le	-0.34
k:mi llam	-1.09
k:mi llev	-0.24
k:mi llor	-0.67
k:mi lo	-0.46
k:mi los	-0.56
k:mi madr	-0.32
k:mi mand	-1.09
k:mi mas	-0.96
k:mi me	0.30
k:mi medic	0.19
k:mi menor	-0.67
k:mi mi	-0.36
k:mi mia	-0.46
k:mi minut	-0.67
k:mi mir	0.26
k:mi niñ	-0.60
k:mi no	-0.21
k:mi noch	-0.47
k:mi nombr	-0.57
k:mi not	-0.23
k:mi nuev	-0.17
k:mi numer	-0.21
k:mi pagin	-0.71
k:mi paquet	-0.16
k:mi par	-0.27
k:mi pas	-0.71
k:mi pat	0.25
k:mi peg	0.41
k:mi perfil	-0.30
k:mi pid	0.16
k:mi por	-0.31
k:mi pregunt	0.43
k:mi que	0.33
k:mi quier	1.53
k:mi rob	0.59
k:mi sab	-0.98
k:mi sac	-0.77
k:mi sal	0.22
k:mi seman	-0.10
k:mi señor	-0.49
k:mi si	0.39
k:mi siempr	-0.86
k:mi sigu	-0.60
k:mi sin	-0.67
k:mi sol	-0.13
k:mi su	-0.85
k:mi sufr	-0.48
k:mi tard	0.26
k:mi telefon	0.52
k:mi tembl	-0.18
k:mi tien	0.85
k:mi tod	0.74
k:mi tom	0.45
k:mi tres	0.22
k:mi un	0.16
k:mi una	0.56
k:mi va	0.70
k:mi vec	-0.41
k:mi viej	-0.77
k:mi viern	-0.75
k:mi vin	-0.57
k:mi vio	0.15
k:mi viv	-1.45
k:mi ya	0.36
k:mia .	-1.21
k:mia la	0.55
k:mied ,	-0.39
k:mied .	0.90
k:mied con	-0.31
k:mied de	0.70
k:mied el	-0.11
k:mied la	-0.14
k:mied me	0.30
k:mied que	0.38
k:mientr .	-0.64
k:mientr grit	-0.92
k:miercol .	-0.75
k:mil .	-0.14
k:minut el	1.03
k:mio #	-0.92
k:mio un	1.12
k:mir ,	-0.13
k:mir .	1.05
k:mir cerc	-0.73
k:mir de	0.73
k:mir el	0.81
k:mir espej	1.53
k:mir la	-0.56
k:mir mirill	1.12
k:mir puert	-0.13
k:mir tech	-0.50
k:mis #	-0.85
k:mis ,	-0.77
k:mis a	-0.36
k:mis con	-0.49
k:mis de	0.47
k:mis del	1.07
k:mis el	-0.48
k:mis la	0.32
k:mis me	0.81
k:mis mi	-0.64
k:mis nuev	-1.02
k:mis se	-1.00
k:mis una	-0.87
k:mism ,	-1.04
k:mism :	-0.15
k:mism de	0.13
k:mism el	0.61
k:mism en	0.14
k:mism la	0.88
k:mism que	-0.51
k:mism vec	0.94
k:mism y	0.37
k:mitad la	0.27
k:mochil .	0.58
k:mochil el	-1.25
k:mord .	0.23
k:mord el	-0.98
k:mord en	-0.90
k:mostr la	-0.67
k:mot .	0.26
k:mot la	-0.38
k:much .	0.68
k:muchach .	-0.20
k:muchach la	-0.55
k:muert ,	0.91
k:muert .	-0.97
k:muert mied	0.32
k:muestr .	-0.82
k:muj .	1.12
k:mund .	0.20
k:music .	0.65
k:muy ,	-0.83
k:muy el	0.17
k:muñec .	-0.65
k:muñec el	-0.74
k:nada ,	0.81
k:nada el	0.43
k:nada est	0.51
k:nada la	-0.38
k:nada mi	0.77
k:nada pas	0.33
k:nada que	0.87
k:nadi ,	-1.39
k:nadi .	0.13
k:nadi a	0.54
k:nadi de	0.95
k:nadi el	-0.46
k:nadi la	-0.43
k:nadi que	0.53
k:nadi y	0.12
k:nariz .	-1.09
k:negr .	1.14
k:negr la	-0.96
k:nervi .	-0.31
k:nervi la	0.24
k:nervios .	0.93
k:nervios la	-0.11
k:ni ,	0.14
k:ni .	0.97
k:ni ;	0.45
k:ni a	0.70
k:ni agu	0.98
k:ni al	-0.85
k:ni bañ	0.72
k:ni da	0.75
k:ni de	0.87
k:ni dej	-0.37
k:ni el	1.08
k:ni la	0.11
k:ni los	0.34
k:ni me	0.64
k:ni ni	1.02
k:ni que	1.44
k:ni sirv	0.95
k:ni sus	0.74
k:niet .	-0.30
k:niet la	0.37
k:ningun .	0.26
k:niñ #	-0.60
k:niñ ,	0.41
k:niñ .	0.43
k:niñ años	0.14
k:niñ cas	-0.15
k:niñ cuatr	0.17
k:niñ el	-0.21
k:niñ en	-0.12
k:niñ la	-0.30
k:niñ mi	-0.70
k:niñ un	0.48
k:no #	-0.32
k:no ,	0.14
k:no :	-1.53
k:no ;	-0.18
k:no ?	-0.18
k:no a	0.87
k:no abiert	1.42
k:no abr	0.37
k:no acerc	-1.21
k:no aguant	0.39
k:no al	-1.39
k:no alter	0.56
k:no ascensor	0.88
k:no asi	1.23
k:no asust	2.06
k:no atend	-0.55
k:no atrev	1.08
k:no bien	-0.24
k:no boc	0.74
k:no cab	0.69
k:no cabez	0.81
k:no caf	0.26
k:no call	0.66
k:no capaz	0.97
k:no cas	0.59
k:no con	0.75
k:no concentr	0.70
k:no contest	-0.88
k:no corr	0.49
k:no cre	0.71
k:no cuell	-0.61
k:no culp	-0.30
k:no da	0.81
k:no de	0.80
k:no dec	0.64
k:no dej	0.38
k:no del	-1.16
k:no desd	-0.49
k:no despeg	0.74
k:no di	-1.45
k:no diez	-0.61
k:no direcci	-0.54
k:no dond	0.38
k:no dorm	-0.18
k:no dos	0.54
k:no en	0.29
k:no enoj	1.07
k:no es	1.38
k:no esa	-0.76
k:no escrib	-0.91
k:no ese	-0.48
k:no espej	0.98
k:no espos	-0.56
k:no est	-0.51
k:no explic	0.77
k:no fio	0.87
k:no firm	-0.95
k:no fot	0.50
k:no golp	0.57
k:no habl	-0.31
k:no hast	0.44
k:no invit	-0.65
k:no ir	-0.10
k:no junt	1.14
k:no la	0.32
k:no lado	-0.59
k:no las	0.56
k:no le	0.20
k:no leer	0.51
k:no levant	0.91
k:no lleg	0.82
k:no lo	-0.40
k:no los	0.34
k:no man	-0.31
k:no mied	-0.70
k:no minut	0.67
k:no mir	-0.32
k:no nada	-0.10
k:no nadi	-0.57
k:no ni	0.74
k:no niñ	-0.70
k:no no	0.23
k:no noch	0.65
k:no nombr	-0.46
k:no nunc	0.52
k:no oig	0.86
k:no ojo	0.40
k:no otr	0.39
k:no palabr	1.27
k:no par	0.44
k:no pas	0.69
k:no pen	1.25
k:no pens	1.13
k:no pon	1.04
k:no pued	-0.26
k:no que	0.36
k:no qued	0.78
k:no quer	-1.07
k:no qui	-0.91
k:no quit	1.77
k:no reconozc	0.85
k:no sal	1.17
k:no salud	0.40
k:no se	0.20
k:no segu	1.00
k:no segur	-0.83
k:no sient	0.42
k:no sin	0.60
k:no sobr	-0.51
k:no sol	0.93
k:no su	0.18
k:no sueñ	-0.22
k:no sus	1.27
k:no tembl	1.06
k:no ten	1.00
k:no teng	-0.25
k:no toc	0.54
k:no tom	-0.34
k:no toqu	-0.14
k:no trag	1.04
k:no un	1.59
k:no una	1.43
k:no ve	-0.87
k:no verl	0.92
k:no viv	0.98
k:no volv	1.09
k:no voz	0.72
k:no vuelt	0.94
k:no y	-0.36
k:no yo	-0.27
k:noch ,	0.38
k:noch .	0.55
k:noch al	0.68
k:noch de	0.67
k:noch el	-1.04
k:noch la	-0.19
k:noch por	-0.69
k:nom .	1.02
k:nombr ,	-1.32
k:nombr .	-0.16
k:nombr apell	-0.10
k:nombr de	-0.58
k:nombr el	-0.90
k:nombr en	-0.48
k:nombr hij	-0.78
k:nombr la	-0.30
k:nombr list	-0.61
k:nombr mi	-1.13
k:nombr par	0.81
k:nombr su	0.72
k:nos #	-0.79
k:nos ,	-0.53
k:nos .	-0.35
k:nos a	0.15
k:nos de	-0.75
k:nos el	-1.30
k:nos en	-1.22
k:nos las	0.19
k:nos por	0.51
k:not #	-1.06
k:not ,	-0.88
k:not .	-0.29
k:not coch	-0.83
k:not de	0.72
k:not el	-0.29
k:not las	-0.75
k:notar #	-0.35
k:notar .	-0.65
k:notific #	-1.05
k:notific .	-0.65
k:nov .	-0.69
k:nud .	-0.22
k:nuestr ,	-1.10
k:nuestr .	-0.73
k:nuev #	-0.64
k:nuev ,	-0.62
k:nuev .	-0.76
k:nuev de	0.24
k:nuev del	-0.63
k:numer #	-1.22
k:numer ,	-1.25
k:numer .	-0.49
k:numer :	-0.16
k:numer el	0.47
k:numer en	0.20
k:numer la	0.82
k:nunc ,	1.51
k:nunc .	-0.26
k:nunc a	0.10
k:nunc cart	-0.55
k:nunc con	-0.24
k:nunc el	-0.16
k:nunc en	-0.54
k:nunc la	-0.90
k:nunc mied	1.02
k:nunc por	-0.91
k:o yo	0.25
k:oblig el	-0.49
k:och en	0.59
k:och la	-1.35
k:odio .	1.15
k:odio eso	-0.23
k:oficin .	-0.20
k:oficin la	-0.49
k:ofrec .	-0.68
k:ofrec la	-0.53
k:oido la	-0.60
k:oig .	2.42
k:oig la	-0.88
k:oir .	0.84
k:ojo .	0.78
k:ojo la	0.90
k:ojos ,	-0.37
k:ojos la	1.19
k:olor .	0.53
k:olvid ,	-0.34
k:ord #	-1.18
k:ord ,	-1.17
k:ord .	-0.41
k:ord de	-0.27
k:ord el	-1.07
k:ord mi	-0.52
k:orej .	-0.21
k:otr #	-0.83
k:otr ,	0.90
k:otr .	-0.47
k:otr :	-0.95
k:otr a	0.55
k:otr de	-0.36
k:otr del	-0.18
k:otr el	0.16
k:otr la	-0.37
k:otr mi	-0.23
k:otr por	-0.58
k:oye .	-0.63
k:oyo .	-0.41
k:oyo en	-0.35
k:oyo la	-0.51
k:pacient .	-0.28
k:padr ,	-0.32
k:padr .	-0.35
k:padr de	-0.48
k:padr la	0.28
k:padr las	0.17
k:padr por	-0.52
k:pag ,	-1.31
k:pag .	0.46
k:pag a	-0.38
k:pag de	-0.58
k:pag un	-0.76
k:pagin de	-0.68
k:pagu .	-0.90
k:palabr .	0.34
k:panic .	-0.23
k:panic el	-0.62
k:panic la	0.62
k:pap .	-0.42
k:pap a	-0.67
k:pap de	-0.28
k:pap el	0.52
k:pap en	-0.25
k:pap la	1.19
k:papel .	-1.20
k:papel el	-0.80
k:papel la	-1.23
k:paquet .	-0.43
k:paquet de	-0.77
k:paquet mi	-0.79
k:par #	-0.52
k:par ,	0.21
k:par .	0.47
k:par :	-0.24
k:par ;	-0.39
k:par al	0.50
k:par con	-0.89
k:par coraz	-0.10
k:par de	-0.26
k:par del	-0.48
k:par desd	-0.36
k:par el	0.24
k:par en	1.05
k:par es	0.52
k:par est	-0.60
k:par furgonet	-0.79
k:par hij	-0.51
k:par la	-0.67
k:par las	-0.52
k:par llor	-0.45
k:par los	-0.24
k:par lun	-0.84
k:par me	0.89
k:par mi	0.84
k:par no	1.31
k:par pasill	0.43
k:par peritaj	-0.66
k:par por	-0.40
k:par puert	0.52
k:par que	0.41
k:par qui	0.15
k:par se	1.37
k:par sirv	1.05
k:par tard	-1.04
k:par tembl	1.29
k:par un	0.42
k:par una	1.03
k:par y	0.33
k:parec ,	-0.56
k:part #	-0.98
k:part ,	-0.34
k:part .	0.82
k:part alm	0.18
k:part la	-1.06
k:pas #	-1.47
k:pas ,	0.72
k:pas .	-0.20
k:pas a	-0.68
k:pas coch	1.18
k:pas con	0.34
k:pas de	-0.77
k:pas del	-0.82
k:pas delant	-1.03
k:pas dos	-1.23
k:pas el	0.22
k:pas en	0.25
k:pas escuel	-0.31
k:pas larg	0.15
k:pas las	-0.11
k:pas los	-0.28
k:pas mi	-1.29
k:pas noch	0.30
k:pas por	-0.40
k:pas tard	0.74
k:pas un	0.41
k:pas una	-0.44
k:pas vec	-1.23
k:pas vide	-0.31
k:pas y	0.72
k:pasaj .	-0.59
k:pasill .	0.95
k:pasill a	0.25
k:pastill .	1.04
k:pastill el	-0.36
k:pastill la	-0.48
k:pastill mi	-0.67
k:pat ,	-0.57
k:pat .	-0.74
k:pat el	-0.30
k:pat la	0.81
k:pate .	-0.65
k:patrull #	-1.06
k:patrull a	-0.88
k:patrull las	-0.74
k:paut a	-0.17
k:paz .	-1.08
k:ped .	-0.32
k:ped de	-0.34
k:ped la	-0.48
k:ped mi	-1.39
k:pedaz .	0.63
k:pedi #	-0.93
k:pedi .	-0.23
k:pedi a	-0.64
k:pedi al	-1.59
k:pedi de	-0.10
k:pedi del	-0.50
k:pedi el	0.11
k:pedi la	-1.72
k:pedi mi	0.93
k:pedi por	-0.84
k:pedi que	0.24
k:pedi vecin	-0.34
k:pedi vide	-0.30
k:peg ,	-0.14
k:peg .	0.56
k:peg con	-1.24
k:peg de	-0.30
k:peg el	0.28
k:peg en	-1.14
k:peg la	0.56
k:peg mi	-0.21
k:peg pared	0.90
k:pel .	1.07
k:pel mechon	0.33
k:pen ,	-0.90
k:pen de	0.14
k:pens .	0.74
k:pens con	0.49
k:pens el	0.97
k:pens en	0.73
k:pens la	0.82
k:per .	0.34
k:per a	-1.09
k:per alcanc	-0.57
k:per el	-0.69
k:per en	-0.52
k:per la	-0.44
k:per mi	-0.84
k:per se	-0.93
k:perd .	-0.70
k:perd de	0.71
k:perd el	0.58
k:perdi .	0.52
k:perdi :	-0.81
k:perdi al	-0.63
k:perdi de	-1.02
k:perdi la	-0.55
k:perdi sueñ	0.35
k:perdon .	1.12
k:perfil .	-1.33
k:perfil una	-0.83
k:periodic ,	-0.67
k:periodic .	-0.33
k:perit .	-0.61
k:permis .	-0.67
k:perr .	0.11
k:perr de	-0.14
k:perr el	-0.61
k:perr en	-0.59
k:perr la	-0.67
k:perr mi	0.32
k:perr no	-0.59
k:perr pat	-0.69
k:person .	-0.33
k:person al	-1.06
k:person autobu	-0.11
k:person de	-1.08
k:person el	-0.59
k:person la	-0.65
k:person noch	-0.65
k:person por	-0.44
k:person una	-0.59
k:pes ,	-0.58
k:pes .	0.58
k:pes el	-1.29
k:pes kil	-0.80
k:pes la	-0.38
k:pid #	-0.56
k:pid ,	-0.41
k:pid .	-1.17
k:pid ;	-0.88
k:pid a	-0.46
k:pid carn	0.54
k:pid cit	-0.83
k:pid con	0.65
k:pid de	-1.10
k:pid en	0.12
k:pid fuer	-1.13
k:pid la	0.26
k:pid los	-0.52
k:pid mi	-1.32
k:pid ord	-1.19
k:pid par	-0.87
k:pid una	0.32
k:pid y	0.52
k:pie la	-0.67
k:piedr .	-0.27
k:piedr el	0.74
k:piedr la	-0.40
k:piedr ventan	-0.29
k:piedr vidr	-0.60
k:piel .	0.92
k:piel de	0.17
k:piel gallin	0.52
k:piern .	-0.24
k:piern la	-0.86
k:pis .	0.39
k:pis de	-0.36
k:pis la	-0.59
k:pis los	-0.20
k:plac .	0.16
k:plan .	0.24
k:plant .	0.96
k:pobr .	0.50
k:poc ,	1.21
k:poc .	-0.76
k:pod ,	0.28
k:pod .	0.33
k:pod de	0.33
k:pod el	-0.80
k:pod la	-1.02
k:polic a	-0.19
k:polic con	-1.46
k:polic de	-0.44
k:polic la	-0.90
k:polic las	-0.59
k:pon ,	-0.63
k:pon .	0.17
k:pon de	0.46
k:pon en	-0.70
k:pon la	-0.38
k:pong a	0.22
k:pong de	0.32
k:pong en	0.90
k:pong la	1.47
k:pong puert	0.49
k:por #	-0.47
k:por ,	0.61
k:por .	0.46
k:por :	-1.94
k:por ;	-0.22
k:por a	-0.37
k:por abog	0.16
k:por al	-0.91
k:por app	-0.38
k:por atr	-0.24
k:por aven	-0.25
k:por barr	-0.14
k:por boc	1.08
k:por cada	1.12
k:por caid	-1.04
k:por call	0.45
k:por cas	0.43
k:por cerc	-0.79
k:por cocin	-0.95
k:por com	-0.41
k:por con	-0.97
k:por conmoci	-0.63
k:por cort	-0.93
k:por cuell	0.74
k:por culp	-0.67
k:por de	-0.77
k:por del	-1.03
k:por desd	-0.49
k:por dos	0.54
k:por el	-0.52
k:por en	-0.40
k:por escaler	-0.70
k:por escrib	-0.44
k:por escuel	-0.24
k:por espald	-0.38
k:por est	0.19
k:por fot	0.11
k:por gas	-0.61
k:por golp	-1.62
k:por grit	1.13
k:por hast	0.53
k:por herman	-0.68
k:por hombr	-0.97
k:por junt	-1.10
k:por lado	-1.04
k:por las	0.25
k:por le	-0.25
k:por llam	0.75
k:por llor	0.78
k:por lo	-0.74
k:por los	-0.39
k:por man	-0.68
k:por mañan	-1.17
k:por me	0.75
k:por mi	-0.17
k:por mio	0.51
k:por mirill	0.18
k:por mord	-0.57
k:por nariz	-0.21
k:por nervi	-0.16
k:por no	-0.51
k:por noch	-0.15
k:por nombr	0.12
k:por otr	-1.24
k:por pat	0.18
k:por perr	0.57
k:por por	0.75
k:por port	-0.71
k:por puert	-1.77
k:por que	0.36
k:por sal	0.27
k:por servic	-1.05
k:por sin	0.28
k:por su	0.85
k:por suel	0.56
k:por sup	-0.74
k:por tard	-1.00
k:por tercer	0.11
k:por tir	-1.04
k:por un	0.52
k:por una	0.67
k:por vec	-0.62
k:por vered	-1.43
k:por vez	1.00
k:por y	-0.13
k:porqu ,	-0.23
k:porqu .	0.88
k:porqu ;	-0.58
k:porqu a	0.73
k:porqu al	0.35
k:porqu cas	0.74
k:porqu cerr	-0.51
k:porqu con	0.23
k:porqu cuart	0.37
k:porqu da	0.10
k:porqu daba	1.83
k:porqu de	-0.16
k:porqu del	-0.56
k:porqu el	0.27
k:porqu en	-1.19
k:porqu est	-0.12
k:porqu hab	-0.60
k:porqu la	-0.96
k:porqu le	0.17
k:porqu lo	0.44
k:porqu me	1.36
k:porqu mi	0.86
k:porqu no	1.01
k:porqu par	-0.59
k:porqu que	0.92
k:porqu sal	-0.34
k:porqu se	-0.31
k:porqu sin	0.32
k:porqu su	-0.40
k:porqu sub	-0.60
k:porqu tien	0.16
k:porqu un	-0.53
k:port .	0.26
k:port la	-0.47
k:portal .	-0.19
k:porter .	-1.14
k:porter la	-0.33
k:pregunt ,	-0.76
k:pregunt .	-0.24
k:pregunt de	0.85
k:pregunt el	-1.07
k:pregunt hor	-0.61
k:pregunt la	0.57
k:pregunt mi	-0.24
k:pregunt mis	-1.12
k:pregunt noch	0.88
k:pregunt que	-0.27
k:pregunt salg	-0.63
k:prend el	0.30
k:prend las	-0.72
k:prend mi	-1.39
k:prend par	1.03
k:preocup .	1.18
k:present .	-1.34
k:present com	-0.25
k:present de	-0.41
k:present en	0.63
k:present la	0.64
k:presi la	-0.89
k:prest de	-0.38
k:prim .	-0.60
k:prim a	-0.38
k:prim ana	-0.42
k:prim el	-0.56
k:prim la	-0.51
k:prim llam	-0.60
k:prim par	-0.28
k:prim se	-0.45
k:primer ,	0.67
k:primer .	0.84
k:primer en	0.75
k:primer la	0.65
k:profesor .	-0.37
k:profesor de	-0.78
k:profesor el	-0.39
k:prop .	1.30
k:prop de	0.27
k:prop las	-0.75
k:prorrog #	-0.19
k:prorrog .	-0.35
k:proxim .	0.69
k:prueb .	0.60
k:psicolog .	0.72
k:psicolog de	0.18
k:psicolog el	0.77
k:psicolog la	0.19
k:psiquiatr .	0.84
k:public #	-0.26
k:public de	-0.59
k:public en	-0.36
k:public mi	-0.33
k:public nombr	-0.24
k:pud .	0.26
k:pud de	0.18
k:pud el	-0.18
k:pud en	-0.61
k:pued ,	-0.34
k:pued .	1.18
k:pued de	1.34
k:pued el	-0.91
k:pued la	-0.14
k:pued mi	0.44
k:pued otr	0.89
k:pued sin	-0.55
k:puert #	-0.65
k:puert ,	-0.78
k:puert .	0.80
k:puert ;	0.44
k:puert a	-0.24
k:puert atr	-1.06
k:puert de	-0.12
k:puert el	0.24
k:puert est	0.35
k:puert la	0.18
k:puert las	0.20
k:puert los	0.43
k:puert mi	-0.16
k:puert servic	-1.00
k:puert un	0.45
k:puest .	-0.72
k:puls .	0.57
k:puls la	-0.96
k:punt ,	0.59
k:punt el	-0.18
k:pur .	0.43
k:pus #	-0.72
k:pus ,	0.76
k:pus .	0.58
k:pus :	-0.93
k:pus a	0.25
k:pus al	-0.88
k:pus cas	-0.66
k:pus coch	0.36
k:pus con	-0.12
k:pus de	0.41
k:pus del	0.55
k:pus denunc	-0.74
k:pus el	-1.28
k:pus en	-0.79
k:pus gallin	0.51
k:pus la	-0.77
k:pus las	-0.33
k:pus llor	-0.51
k:pus man	-1.14
k:pus mes	-0.34
k:pus mi	-0.25
k:pus mism	0.84
k:pus nombr	-0.58
k:pus pie	-0.47
k:pus piel	0.42
k:pus por	-0.93
k:pus puert	-1.28
k:pus puest	-0.56
k:pus su	-0.21
k:pus un	-0.31
k:pus vent	-0.51
k:pus y	-0.51
k:que .	0.58
k:que :	-1.13
k:que ;	0.72
k:que ?	0.97
k:que a	-0.45
k:que abr	0.30
k:que abrac	1.15
k:que abrier	0.60
k:que acab	1.00
k:que acompañ	0.95
k:que adentr	-0.87
k:que agarr	0.16
k:que agu	0.11
k:que aguant	-0.32
k:que ahi	0.51
k:que alegr	0.88
k:que alg	0.48
k:que algui	0.56
k:que all	-0.40
k:que alm	0.11
k:que amig	-0.77
k:que and	-0.78
k:que ant	0.36
k:que apag	-0.36
k:que apell	-0.25
k:que ascensor	0.22
k:que audienc	0.79
k:que autobu	-0.44
k:que baj	-0.60
k:que bañ	0.15
k:que bols	-0.47
k:que buz	0.40
k:que cab	1.06
k:que cada	-0.16
k:que caj	-0.48
k:que camar	-0.64
k:que camb	0.91
k:que cami	0.38
k:que camin	1.34
k:que cas	-0.11
k:que cayer	-0.83
k:que coch	-0.16
k:que com	-1.14
k:que compr	-0.42
k:que con	-0.40
k:que cont	0.35
k:que cop	-0.25
k:que corre	-0.51
k:que cre	0.60
k:que cuatr	0.60
k:que cuent	0.36
k:que cuid	-0.73
k:que culp	-0.41
k:que da	0.93
k:que daba	1.40
k:que dado	-0.43
k:que de	-0.46
k:que deb	-0.48
k:que dec	0.13
k:que dej	-0.34
k:que dejar	-0.13
k:que del	-0.24
k:que den	1.03
k:que denunci	0.19
k:que desd	0.71
k:que detr	0.37
k:que dia	0.38
k:que dias	1.08
k:que dic	-0.16
k:que dier	-1.00
k:que dig	1.30
k:que dij	-0.20
k:que dijer	-0.73
k:que dio	0.12
k:que dond	-0.75
k:que dorm	-0.13
k:que dos	-0.61
k:que duel	-0.25
k:que duerm	-0.23
k:que ech	0.54
k:que el	-0.30
k:que ell	0.14
k:que enferm	-0.75
k:que entr	-0.95
k:que era	0.73
k:que es	1.05
k:que esa	-0.21
k:que escond	0.34
k:que escrib	-0.60
k:que esper	0.17
k:que espos	0.93
k:que est	-0.23
k:que estoy	-0.84
k:que falt	-0.31
k:que firm	-1.06
k:que fot	0.39
k:que fue	0.23
k:que fuer	-0.13
k:que fui	0.78
k:que furgonet	-0.20
k:que gan	-0.80
k:que grab	0.62
k:que grand	0.41
k:que grit	1.05
k:que guard	0.51
k:que hab	0.28
k:que habl	-0.72
k:que hac	1.13
k:que hast	0.21
k:que hay	-1.20
k:que he	0.67
k:que hech	0.18
k:que herman	-0.37
k:que hicier	-1.07
k:que hij	-0.31
k:que hombr	0.11
k:que iba	-0.64
k:que inquilin	-0.58
k:que juzg	0.24
k:que la	-0.15
k:que lado	-0.95
k:que las	0.53
k:que le	-0.21
k:que llam	-0.67
k:que llav	-0.89
k:que lleg	0.75
k:que llor	-1.01
k:que lo	-0.28
k:que los	-0.56
k:que luz	0.61
k:que madr	-0.42
k:que mal	0.35
k:que man	0.23
k:que mand	0.42
k:que march	-1.01
k:que mas	-0.19
k:que mat	-0.24
k:que me	-0.74
k:que mi	-0.81
k:que mia	-0.39
k:que mied	-0.46
k:que mio	0.53
k:que mir	-0.62
k:que mis	-0.39
k:que mism	-0.22
k:que mor	0.63
k:que mot	-0.34
k:que movil	-0.78
k:que nervi	-0.81
k:que ni	0.22
k:que niet	-0.59
k:que niñ	0.65
k:que no	0.13
k:que noch	-0.79
k:que nombr	-0.15
k:que not	-0.74
k:que nuev	-0.21
k:que oig	1.00
k:que otr	-0.29
k:que pag	-0.12
k:que pan	-0.30
k:que par	0.24
k:que pared	0.80
k:que part	0.18
k:que pas	0.66
k:que pasar	0.11
k:que pat	-0.18
k:que patrull	-0.36
k:que perdon	0.23
k:que perr	0.28
k:que persigu	-0.26
k:que pis	-0.39
k:que pod	-0.71
k:que polic	-0.81
k:que pon	-0.39
k:que por	-0.38
k:que portal	-0.31
k:que pregunt	0.32
k:que prim	0.20
k:que pued	-0.24
k:que puert	0.79
k:que pus	-0.24
k:que que	0.15
k:que qued	0.10
k:que quem	0.22
k:que quer	-0.88
k:que qui	-0.18
k:que quitar	0.83
k:que regal	-0.17
k:que rob	1.11
k:que romp	-0.36
k:que sab	-0.23
k:que sal	1.07
k:que salud	-0.77
k:que se	0.27
k:que sea	0.23
k:que segu	-0.17
k:que segund	-0.53
k:que sent	-0.67
k:que señor	-0.34
k:que si	-0.92
k:que sient	0.19
k:que sig	0.19
k:que sigu	0.40
k:que sin	-0.12
k:que sol	0.33
k:que soy	0.88
k:que su	-0.44
k:que sueñ	-0.73
k:que sust	0.68
k:que tal	0.37
k:que telefon	0.45
k:que ten	-0.26
k:que teng	-0.97
k:que tiembl	-0.35
k:que tien	-0.63
k:que timbr	0.74
k:que tir	-0.22
k:que toc	0.58
k:que tod	-0.48
k:que tom	-0.23
k:que toqu	1.74
k:que trabaj	-0.35
k:que tranquil	0.31
k:que tres	-0.48
k:que un	-0.38
k:que una	-0.21
k:que val	-0.78
k:que vas	0.60
k:que vec	-0.84
k:que vecin	-0.70
k:que ven	0.36
k:que vend	0.55
k:que vez	0.39
k:que vi	-0.48
k:que vide	-0.25
k:que vier	0.25
k:que viern	1.06
k:que vist	0.53
k:que voy	-0.31
k:que y	-0.25
k:que ya	0.12
k:quebr .	-0.26
k:qued #	-1.03
k:qued ,	0.57
k:qued .	1.13
k:qued a	-0.33
k:qued carr	0.20
k:qued coch	0.58
k:qued com	0.30
k:qued con	-0.10
k:qued de	0.84
k:qued en	-0.77
k:qued la	-0.30
k:qued las	0.16
k:qued mi	-0.64
k:qued niñ	1.03
k:qued por	-0.67
k:qued puert	0.59
k:qued sin	-0.21
k:qued un	0.29
k:qued una	0.11
k:qued y	-0.31
k:quej .	0.50
k:quej de	-0.34
k:quej el	-0.59
k:quej la	0.61
k:quem .	-0.55
k:quem ;	0.21
k:quem de	-0.26
k:quem el	-0.56
k:quem mi	-0.41
k:quer .	1.55
k:qui ,	0.20
k:qui .	0.61
k:qui ;	-1.35
k:qui el	-0.32
k:qui est	-0.18
k:qui la	0.13
k:qui llev	-0.41
k:qui mand	-0.20
k:qui y	1.00
k:quier ,	-0.98
k:quier .	1.32
k:quier de	0.52
k:quier el	-0.53
k:quier la	0.56
k:quier su	0.54
k:quinc .	-0.52
k:quint .	0.57
k:quis .	0.60
k:quis el	-1.75
k:quit ,	-0.95
k:quit a	0.11
k:quit bols	-1.52
k:quit de	-0.53
k:quit del	0.92
k:quit el	0.89
k:quit encim	1.12
k:quit gan	-0.35
k:quit la	0.18
k:quit par	-0.55
k:quit sueñ	1.03
k:quitar .	1.11
k:rad .	-0.66
k:rad a	-0.32
k:rad las	-0.85
k:rad par	1.45
k:radiograf .	-0.38
k:ram .	0.12
k:ram la	-0.74
k:ram mi	-0.64
k:rat .	0.43
k:recepci .	-0.74
k:recib ,	-0.84
k:recib .	-1.34
k:recib de	-0.62
k:recib el	-0.63
k:recib la	0.27
k:recib las	-0.34
k:recibi #	-1.12
k:recibi .	-0.35
k:recog .	-0.99
k:recog del	-0.28
k:recog la	0.36
k:recogi .	-1.15
k:recogi los	-1.22
k:recogi niñ	-0.91
k:recort .	-0.77
k:reenvi de	-0.87
k:refier .	1.00
k:refier de	1.17
k:refier sal	0.19
k:regal perr	0.22
k:registr ,	-1.06
k:registr .	-1.39
k:registr de	-0.43
k:regres .	-0.26
k:reir nervi	0.52
k:rej .	-0.84
k:reloj .	-0.68
k:rent .	-0.12
k:rent de	-0.44
k:reserv mi	-0.42
k:respir .	-0.96
k:respir la	0.12
k:restaurant el	-0.23
k:result el	-1.14
k:retir #	-1.11
k:retir .	-0.13
k:revis .	-1.00
k:revis con	-0.19
k:revis de	0.58
k:revis del	0.17
k:revolv .	0.39
k:rez alt	-1.01
k:rez voz	-0.95
k:ridicul .	0.55
k:rob .	-0.74
k:romp .	0.78
k:romp con	0.16
k:romp ventan	-1.13
k:rompi llor	1.07
k:ronc .	-0.28
k:rop en	0.22
k:rot .	-1.24
k:rot el	-0.41
k:rued .	-0.48
k:sab #	-1.20
k:sab ,	0.20
k:sab ;	-0.94
k:sab a	-0.41
k:sab de	-0.20
k:sab del	-1.11
k:sab era	-0.13
k:sab la	-0.27
k:sab las	-0.49
k:sab mi	0.41
k:sac #	-0.67
k:sac ,	-0.93
k:sac de	-1.11
k:sac el	-0.89
k:sac en	-0.53
k:sac la	-0.30
k:sac las	-0.65
k:sac mi	0.48
k:sac puert	-0.45
k:sac un	0.74
k:sac y	-1.30
k:sal #	-0.36
k:sal ,	-0.23
k:sal .	0.24
k:sal :	0.75
k:sal ;	-0.63
k:sal a	-0.72
k:sal al	-0.34
k:sal con	0.17
k:sal cuart	0.42
k:sal de	-0.96
k:sal del	-0.83
k:sal el	-0.59
k:sal en	0.60
k:sal esper	-0.69
k:sal la	0.22
k:sal las	0.64
k:sal me	-0.75
k:sal por	-0.23
k:sal que	0.54
k:sal su	0.12
k:sal vecin	-0.82
k:salg .	1.78
k:salg la	0.57
k:sali #	-1.49
k:sali ,	0.72
k:sali .	-1.70
k:sali a	-1.38
k:sali cocin	-1.00
k:sali de	-0.31
k:sali del	-0.68
k:sali detr	-2.17
k:sali el	-0.14
k:sali la	-0.69
k:sali las	-1.43
k:sali por	0.50
k:sali puert	-0.32
k:saliv .	0.66
k:salt .	-0.76
k:salt con	0.33
k:salt el	0.23
k:salud .	0.27
k:salud de	-0.41
k:salud el	-0.65
k:salud la	-1.03
k:salud mi	-0.48
k:salud por	0.49
k:sangr ,	0.65
k:sangr .	-0.84
k:sangr la	-0.37
k:sangr nariz	0.19
k:saqu .	-0.74
k:saqu fot	-0.99
k:se #	0.52
k:se ,	-0.29
k:se :	0.71
k:se ;	0.97
k:se a	0.27
k:se acab	0.86
k:se acerc	-1.41
k:se agot	0.87
k:se agu	0.60
k:se al	0.53
k:se anim	1.00
k:se ant	1.08
k:se apag	0.79
k:se baj	0.77
k:se banquet	-0.71
k:se boc	0.73
k:se cada	0.68
k:se cae	1.61
k:se caj	-0.52
k:se carr	-0.51
k:se cas	0.45
k:se cay	-0.83
k:se cayer	-0.93
k:se cerr	0.72
k:se cit	-0.18
k:se coch	-0.50
k:se com	0.51
k:se con	-0.67
k:se cop	-0.62
k:se cuand	0.35
k:se dado	0.40
k:se de	-0.11
k:se debaj	-0.26
k:se ded	0.33
k:se del	-0.17
k:se desd	0.36
k:se detr	-0.59
k:se di	-0.33
k:se dieron	-0.49
k:se dij	-0.38
k:se dio	-0.26
k:se dorm	-0.23
k:se dos	-0.78
k:se durant	-0.78
k:se durm	0.35
k:se el	0.17
k:se en	-0.69
k:se encim	0.14
k:se encog	0.64
k:se enfrent	-0.50
k:se entr	-0.54
k:se entreg	-0.42
k:se est	-0.92
k:se estomag	0.89
k:se fil	-0.47
k:se frent	-0.39
k:se fue	0.30
k:se gan	0.21
k:se gargant	0.50
k:se grup	-0.43
k:se ha	-0.19
k:se haberl	0.75
k:se hac	-0.15
k:se hast	-0.35
k:se hel	1.03
k:se herman	-1.16
k:se hiz	0.74
k:se incomod	-0.62
k:se junt	-0.17
k:se la	0.40
k:se lado	0.52
k:se las	-0.47
k:se llav	-0.77
k:se llen	0.84
k:se llev	0.71
k:se llor	-0.11
k:se lo	0.13
k:se los	0.24
k:se luz	0.53
k:se mas	-0.62
k:se mat	0.61
k:se me	-0.12
k:se mes	-0.56
k:se mi	-0.14
k:se mis	-0.37
k:se mism	0.33
k:se mund	0.34
k:se mur	0.34
k:se nada	1.43
k:se nervios	-0.96
k:se ni	-0.30
k:se niñ	0.73
k:se no	0.45
k:se noch	1.08
k:se not	0.45
k:se nubl	-0.12
k:se olv	0.35
k:se otr	0.15
k:se pal	-0.28
k:se part	-0.77
k:se pas	-0.22
k:se pel	0.70
k:se perd	0.12
k:se piel	0.49
k:se piern	-0.67
k:se pis	0.30
k:se pon	1.47
k:se por	-0.53
k:se puert	-0.23
k:se pus	1.26
k:se que	-0.66
k:se quebr	-0.46
k:se qued	-0.30
k:se quem	0.47
k:se regl	0.51
k:se revolv	0.55
k:se romp	0.24
k:se sangr	0.92
k:se se	0.79
k:se sec	0.32
k:se seguridad	-1.38
k:se sin	0.27
k:se sof	-0.29
k:se sol	0.45
k:se su	0.54
k:se sub	0.51
k:se sust	-0.17
k:se tard	0.67
k:se tod	-0.31
k:se trab	1.09
k:se tres	-0.65
k:se ultim	0.64
k:se un	-0.48
k:se una	-0.91
k:se usuar	-0.78
k:se va	1.30
k:se vec	-0.31
k:se veia	-0.80
k:se vez	0.86
k:se vide	0.10
k:se vin	0.20
k:se vist	-0.15
k:se voz	-0.12
k:se y	-0.26
k:sea ,	0.55
k:sea .	-0.31
k:sec .	0.16
k:secretar .	-0.33
k:secretar las	0.31
k:segu #	-1.24
k:segu .	-0.43
k:segu a	0.26
k:segu de	0.59
k:segu el	0.35
k:segu la	-1.12
k:segu mi	-0.45
k:segun .	-0.52
k:segund ,	-0.77
k:segund .	-0.34
k:segund del	-0.53
k:segund el	-0.43
k:segur ,	-0.81
k:segur .	-0.85
k:seguridad .	0.43
k:sei ,	-0.75
k:sei .	-1.64
k:sell .	-0.96
k:seman ,	0.97
k:seman .	-0.65
k:seman la	0.81
k:sent #	-0.83
k:sent ,	-0.54
k:sent .	0.22
k:sent a	-1.13
k:sent de	-0.21
k:sent del	0.13
k:sent el	-0.57
k:sent en	0.23
k:sent esper	-0.52
k:sent la	-0.42
k:sent lado	-0.27
k:sent mi	-1.73
k:senti ,	0.85
k:senti .	1.48
k:senti dia	0.46
k:senti el	-1.10
k:senti en	-0.44
k:senti la	-0.84
k:senti tod	0.44
k:senti un	1.53
k:sep .	-0.22
k:ser .	1.25
k:ser de	-0.44
k:seri .	-1.08
k:señ .	0.36
k:señ desd	-0.51
k:señ la	0.36
k:señor #	0.53
k:señor ,	-0.91
k:señor .	-0.70
k:señor a	-0.78
k:señor azul	-0.51
k:señor de	-0.41
k:señor dio	-0.38
k:señor en	0.35
k:señor est	-0.45
k:señor las	-1.01
k:señor lo	-0.49
k:señor los	-0.69
k:señor no	-0.97
k:señor por	0.26
k:señor puest	-0.40
k:señor que	-0.69
k:señor se	-0.83
k:señor su	-1.09
k:si #	0.35
k:si ,	-0.27
k:si .	-0.37
k:si :	-1.38
k:si a	0.25
k:si al	1.40
k:si algui	0.61
k:si cas	-0.42
k:si con	-0.19
k:si contest	0.35
k:si de	-0.38
k:si del	-0.10
k:si el	0.35
k:si es	0.73
k:si est	0.33
k:si frio	-1.21
k:si fuer	0.93
k:si hab	-0.79
k:si hay	1.35
k:si hubier	0.57
k:si la	-0.26
k:si las	0.26
k:si le	-0.74
k:si lo	0.60
k:si los	0.92
k:si me	-0.65
k:si no	0.66
k:si otr	1.27
k:si que	0.59
k:si se	1.10
k:si señor	0.22
k:si sub	0.79
k:si un	0.71
k:si una	-0.34
k:si va	-0.71
k:si vien	1.08
k:si volv	0.45
k:si yo	0.44
k:siempr ,	1.04
k:siempr .	0.15
k:siempr a	0.47
k:siempr al	-0.11
k:siempr carr	-0.34
k:siempr cas	-0.61
k:siempr de	0.24
k:siempr el	-0.14
k:siempr en	-0.34
k:siempr la	0.56
k:siempr par	0.10
k:siempr puert	1.22
k:siempr que	-0.36
k:siempr qued	-0.23
k:sient ,	-0.43
k:sient .	1.13
k:sient a	-0.10
k:sient cas	1.19
k:sient com	0.90
k:sient de	0.65
k:sient el	-0.49
k:sient en	0.14
k:sient est	0.55
k:sient la	0.19
k:sient las	-0.21
k:sient mi	0.31
k:sient por	0.54
k:sient prop	0.84
k:sient su	1.25
k:siet ,	-0.89
k:siet .	-0.21
k:siet en	0.66
k:sig .	0.38
k:sigu #	-0.61
k:sigu ,	0.22
k:sigu .	-0.75
k:sigu autobu	-0.57
k:sigu el	-1.28
k:sigu en	-0.71
k:sigu hast	-1.11
k:sigu la	-1.07
k:silenc .	-0.20
k:sill ,	-0.88
k:sill a	-0.55
k:sill la	-0.57
k:sill mi	-0.76
k:sin #	-0.70
k:sin .	0.69
k:sin a	-0.31
k:sin de	-0.40
k:sin el	-0.30
k:sin en	-0.55
k:sin la	-0.13
k:sin los	0.84
k:sin nada	-0.26
k:sin nadi	1.39
k:sin ni	0.30
k:sin no	0.22
k:sin par	0.59
k:sin por	-0.36
k:sin que	1.09
k:sin qui	-0.56
k:sin respir	0.67
k:sirv .	-0.18
k:sobr #	-0.21
k:sobr ,	-0.96
k:sobr y	0.66
k:sol ,	0.27
k:sol .	-0.34
k:sol a	-0.48
k:sol al	-0.21
k:sol de	0.34
k:sol el	0.96
k:sol en	-0.11
k:sol frent	-0.49
k:sol hor	-0.72
k:sol la	-0.17
k:sol mi	-0.16
k:sol que	-0.56
k:som .	-0.40
k:son #	0.14
k:son ,	0.81
k:son .	-1.34
k:son a	-0.46
k:son dos	-0.25
k:son en	-1.27
k:son la	0.46
k:son las	0.24
k:son su	-0.25
k:son telefon	-1.02
k:son timbr	-0.36
k:son vec	-0.65
k:son y	-0.73
k:soport ,	0.61
k:soport en	0.59
k:soport la	0.73
k:soport me	1.36
k:soport toqu	1.13
k:soy a	1.34
k:soy de	0.29
k:soy hij	-0.84
k:soy la	1.18
k:soy lo	0.33
k:soy los	0.39
k:soy par	1.02
k:soy que	0.23
k:soy qui	-1.47
k:soy y	-0.49
k:su #	-0.72
k:su ,	-0.87
k:su .	-0.35
k:su :	-0.63
k:su a	0.28
k:su al	-0.39
k:su con	-0.64
k:su de	-0.32
k:su dej	-0.34
k:su el	-0.64
k:su en	-0.77
k:su est	-0.12
k:su la	-0.86
k:su las	0.14
k:su le	-0.69
k:su list	-0.59
k:su llam	-0.68
k:su mi	-0.27
k:su mio	-0.81
k:su mir	-0.23
k:su not	-0.38
k:su par	-0.30
k:su pas	-0.15
k:su polic	0.37
k:su por	-1.18
k:su que	-0.58
k:su se	-0.45
k:su tod	0.52
k:su una	-0.64
k:su y	-0.61
k:sub #	0.45
k:sub ,	0.36
k:sub .	-0.34
k:sub a	-0.47
k:sub ascensor	0.17
k:sub con	-0.95
k:sub de	-0.43
k:sub del	1.15
k:sub el	0.48
k:sub escaler	0.99
k:sub fot	-0.15
k:sub la	0.59
k:sub las	0.49
k:sub par	0.58
k:sub sertralin	0.31
k:sub un	0.75
k:subi la	-0.21
k:suel .	0.95
k:suelt .	0.98
k:suen #	-0.86
k:suen .	0.58
k:suen las	-0.85
k:sueñ ,	-0.70
k:sueñ .	0.94
k:sueñ el	0.25
k:sueñ la	-0.53
k:sufr por	-0.78
k:sus de	-0.40
k:sust .	1.31
k:suy .	0.56
k:tall .	-1.20
k:tan .	1.25
k:tan cayer	-0.75
k:tan me	-0.68
k:tan que	-0.67
k:tan se	-0.71
k:tant ,	0.34
k:tant .	0.70
k:tap .	0.79
k:tap boc	-0.26
k:tap con	0.52
k:tap el	-0.58
k:tap la	-1.27
k:tap un	0.13
k:taquicard ,	1.12
k:taquicard .	0.90
k:taquicard la	0.86
k:tard .	-0.34
k:tard en	1.00
k:tard la	0.13
k:tard minut	-1.68
k:tarjet .	-0.33
k:tarjet de	-0.40
k:tarjet en	-1.11
k:tarjet la	-0.57
k:tarjet mi	-0.60
k:tarjet nombr	-0.37
k:tarjet su	-0.17
k:taxi la	-0.56
k:te ,	-0.80
k:te .	0.19
k:te ?	-1.08
k:te el	-0.23
k:te me	-0.24
k:tecnic .	-0.43
k:telefon #	0.78
k:telefon a	0.16
k:telefon de	0.73
k:telefon el	0.66
k:telefon la	0.39
k:telefon las	0.33
k:telefon mi	-0.48
k:tem ,	0.96
k:tembl ,	0.31
k:tembl .	-0.61
k:tembl al	-0.42
k:tembl el	0.53
k:tembl firm	0.51
k:tembl hoj	-0.17
k:tembl la	-0.89
k:tembl man	1.27
k:tembl por	-1.31
k:tembl puls	-0.36
k:tembl una	-0.11
k:ten ,	-1.41
k:ten .	-0.16
k:ten a	-0.53
k:ten con	-0.68
k:ten de	0.31
k:ten del	-1.01
k:ten el	-0.86
k:ten en	-0.39
k:ten la	-0.14
k:ten llav	-0.87
k:ten ojos	-0.50
k:ten sust	0.56
k:ten y	-0.71
k:tendr .	1.08
k:teng #	0.78
k:teng ,	-0.58
k:teng :	-1.03
k:teng anim	0.73
k:teng ansiedad	1.05
k:teng coch	0.33
k:teng debaj	0.26
k:teng del	0.35
k:teng desd	-0.83
k:teng el	-0.38
k:teng estomag	0.15
k:teng hech	0.72
k:teng los	-0.16
k:teng malet	0.49
k:teng mied	0.66
k:teng ni	-0.98
k:teng numer	0.24
k:teng par	0.89
k:teng por	0.22
k:teng puñ	-0.29
k:teng que	0.28
k:teng tod	1.29
k:teng tres	-0.77
k:teng un	-0.60
k:teng y	-0.17
k:terc .	-0.84
k:tercer ,	-0.67
k:tercer .	1.10
k:termin #	-1.31
k:termin .	0.24
k:testig .	-0.70
k:testig el	-0.90
k:ticket ,	-0.93
k:ticket .	-0.99
k:tien #	-0.22
k:tien ,	-1.27
k:tien .	-0.21
k:tien ;	0.62
k:tien al	0.70
k:tien años	-0.62
k:tien del	-0.57
k:tien el	0.22
k:tien en	-0.90
k:tien llav	0.40
k:tien los	0.50
k:tien mi	-0.58
k:tien no	-0.88
k:tien por	0.58
k:tien punt	0.43
k:tien y	0.32
k:tiend .	0.75
k:tiend de	0.20
k:timbr #	-0.47
k:timbr .	-0.50
k:timbr cint	0.33
k:timbr dos	-0.23
k:timbr las	-0.48
k:timbr vec	-0.20
k:tint .	-1.30
k:tip .	0.14
k:tir #	0.33
k:tir .	-0.33
k:tir ;	-0.97
k:tir a	-0.72
k:tir al	-0.56
k:tir caf	-0.60
k:tir de	0.72
k:tir el	0.49
k:tir flor	-0.68
k:tir la	-0.66
k:tir suel	-0.48
k:tir vas	-1.65
k:tir ventan	-1.20
k:titul .	-0.94
k:toc #	-0.56
k:toc a	0.11
k:toc clax	-0.61
k:toc de	0.51
k:toc el	-1.42
k:toc en	-0.63
k:toc la	-1.41
k:toc puert	0.29
k:toc timbr	-0.90
k:toc vec	-0.20
k:tod ,	0.66
k:tod .	0.45
k:tod a	-0.28
k:tod alm	1.78
k:tod con	-0.92
k:tod del	-0.34
k:tod dia	0.40
k:tod dias	0.71
k:tod el	0.11
k:tod la	-0.60
k:tod me	1.24
k:tod mes	-0.90
k:tod mism	-0.75
k:tod mund	0.92
k:tod noch	-0.31
k:tod que	1.33
k:tod y	0.83
k:todav ,	1.09
k:todav .	-0.24
k:todav a	0.65
k:todav de	-0.65
k:todav enfrent	-0.26
k:todav la	-0.31
k:todav par	-0.25
k:todav pued	0.40
k:todav quier	0.82
k:tom #	-0.85
k:tom ,	-0.26
k:tom .	-0.61
k:tom a	-0.49
k:tom al	-1.18
k:tom con	0.82
k:tom desd	-0.76
k:tom dorm	0.96
k:tom el	-0.71
k:tom en	-0.48
k:tom fot	-1.01
k:tom la	-0.80
k:tom par	0.39
k:tom pastill	0.74
k:tom plac	-0.39
k:tom por	-0.93
k:tom y	-1.48
k:tont .	0.28
k:tra ,	-0.95
k:tra .	-0.28
k:tra de	-1.20
k:tra el	-0.42
k:tra en	0.48
k:tra la	0.58
k:tra mi	-0.48
k:tra rop	-0.79
k:tra y	-0.73
k:trabaj #	-0.95
k:trabaj ,	0.50
k:trabaj .	-0.29
k:trabaj ;	-1.44
k:trabaj de	-0.44
k:trabaj el	-0.31
k:trabaj en	-0.69
k:trabaj mi	0.42
k:trag el	-0.28
k:traig de	0.91
k:traig en	0.94
k:traig la	0.73
k:traj .	-1.17
k:traj cart	-0.40
k:traj de	-0.98
k:traj el	-1.17
k:tras .	-0.32
k:tratamient .	0.67
k:tren .	0.32
k:trep .	-0.79
k:trep la	-0.49
k:tres ,	0.75
k:tres .	-0.61
k:tres :	-0.90
k:tres a	0.73
k:tres con	-1.15
k:tres de	0.60
k:tres del	-1.17
k:tres el	-0.20
k:tres en	-0.63
k:tres la	0.30
k:tres los	-0.66
k:tres mas	-0.18
k:tres mism	0.42
k:tres por	-0.55
k:tres segu	0.48
k:tres sin	-0.68
k:tres y	-0.78
k:trist .	0.23
k:tristez .	0.80
k:tu ,	-0.94
k:tu .	-1.18
k:turn #	-0.66
k:turn .	-0.73
k:turn el	0.46
k:turn la	-0.80
k:turn noch	-0.85
k:tuv #	-1.14
k:tuv .	0.19
k:tuv a	-1.00
k:tuv de	0.97
k:tuv en	0.31
k:tuv por	-0.19
k:un #	0.19
k:un ,	-0.78
k:un .	0.21
k:un ;	0.29
k:un a	-0.69
k:un abiert	-0.16
k:un al	-0.14
k:un ansiedad	0.75
k:un bols	-0.61
k:un cas	-0.81
k:un con	-0.69
k:un de	0.27
k:un debaj	0.68
k:un del	-0.27
k:un delant	-1.25
k:un desd	-0.16
k:un diabl	-0.20
k:un dos	-0.53
k:un el	-0.62
k:un en	0.45
k:un entr	0.48
k:un entreg	-0.24
k:un fech	-0.66
k:un fot	-0.69
k:un hab	-0.34
k:un hast	-0.33
k:un izquierd	0.17
k:un las	-0.59
k:un le	-0.64
k:un llam	0.24
k:un lo	1.51
k:un los	1.44
k:un me	0.34
k:un mi	-0.22
k:un muert	0.16
k:un no	0.39
k:un nombr	-0.18
k:un nuev	-0.54
k:un pastill	0.64
k:un puert	0.45
k:un que	-0.47
k:un roj	-0.83
k:un se	0.77
k:un sin	0.22
k:un tremend	0.89
k:un un	-1.27
k:un voz	-1.21
k:un y	0.41
k:una #	-0.89
k:una ,	0.73
k:una .	-0.37
k:una :	0.21
k:una ;	-1.32
k:una a	-0.64
k:una cada	0.47
k:una cas	-0.87
k:una coch	-0.29
k:una con	-0.40
k:una contr	0.82
k:una de	0.23
k:una dej	-0.18
k:una dentr	-0.86
k:una dos	-0.94
k:una el	-0.84
k:una en	-0.86
k:una entr	-0.36
k:una esa	0.26
k:una est	-0.33
k:una hij	1.01
k:una la	0.20
k:una le	1.05
k:una lo	-0.25
k:una los	-0.49
k:una man	-0.55
k:una me	-0.34
k:una mi	-1.00
k:una mia	-1.25
k:una mis	0.97
k:una negr	-0.31
k:una no	0.61
k:una nombr	-1.06
k:una nuestr	-0.49
k:una papel	-0.81
k:una par	-0.38
k:una por	0.13
k:una puert	0.33
k:una que	0.14
k:una se	1.37
k:una sin	0.34
k:una un	-0.63
k:una una	-0.25
k:una vez	0.90
k:una vidr	-0.80
k:una y	0.18
k:una zapat	0.29
k:unas .	-0.16
k:unic .	0.85
k:unidad .	0.18
k:uno ,	0.93
k:uno de	-0.47
k:uno el	-0.88
k:uno mi	-0.51
k:unos .	-0.67
k:urgenci #	-1.04
k:urgenci .	-0.57
k:usa en	-0.80
k:uso .	-0.78
k:uso de	0.34
k:usuar #	-0.51
k:usuar .	0.79
k:usuar a	0.53
k:usuar al	0.26
k:usuar captur	-0.17
k:usuar de	0.44
k:usuar el	-0.31
k:usuar en	0.22
k:usuar la	-0.14
k:usuar sal	0.40
k:usuar sent	0.70
k:usuar turn	-0.64
k:usuar un	-0.30
k:usuar y	0.11
k:va ,	-1.11
k:va .	0.85
k:va a	1.19
k:va al	0.48
k:va alg	-0.38
k:va con	1.16
k:va dar	-0.13
k:va de	-0.26
k:va dej	0.19
k:va en	0.64
k:va esper	0.79
k:va hab	-0.20
k:va la	0.30
k:va mi	1.52
k:va par	0.88
k:va que	-0.16
k:va ser	0.44
k:va tercer	-1.08
k:va trabaj	0.59
k:va un	0.30
k:va volv	0.80
k:va y	0.87
k:vac .	0.32
k:vacun .	-1.09
k:vag ,	-0.41
k:val .	-0.52
k:van .	-0.15
k:vas en	0.19
k:vas la	0.19
k:vay .	0.52
k:ve #	-0.30
k:ve ,	-0.98
k:ve car	-0.92
k:ve el	0.43
k:ve en	-1.03
k:ve vide	0.54
k:vec #	-0.16
k:vec .	0.89
k:vec de	0.47
k:vec el	-1.08
k:vec en	-0.15
k:vec la	-0.40
k:vec mism	0.71
k:vec noch	0.55
k:vec por	-0.78
k:vec seman	0.34
k:vecin #	-0.68
k:vecin ,	-0.13
k:vecin .	-0.83
k:vecin al	-0.92
k:vecin cas	-0.95
k:vecin de	-0.68
k:vecin el	-0.64
k:vecin en	-0.73
k:vecin la	-0.55
k:vecin lun	-0.31
k:vecin par	-0.93
k:vecin vec	-0.40
k:vecin vide	-0.32
k:veia ,	0.27
k:veia .	-0.79
k:veint .	-0.40
k:ven ,	-1.26
k:ven .	-0.69
k:ven con	-1.58
k:ven de	-1.16
k:ven el	-0.70
k:ven la	-0.49
k:venc #	-1.02
k:venc .	0.26
k:vend la	-0.25
k:ventan ,	-0.42
k:ventan bañ	-0.64
k:ventan la	-0.27
k:veo .	1.19
k:veo en	1.27
k:ver ,	-0.19
k:ver .	0.21
k:ver de	0.30
k:ver en	-0.17
k:ver la	0.19
k:verguenz ,	0.66
k:verl .	1.75
k:verl la	-0.52
k:verm .	0.53
k:veterinar .	-0.54
k:vez ,	0.18
k:vez .	0.37
k:vez de	0.75
k:vez el	0.28
k:vez la	1.06
k:vi ,	-1.07
k:vi .	-0.74
k:vi ;	0.64
k:vi al	-1.60
k:vi con	-0.93
k:vi de	0.50
k:vi del	-1.33
k:vi el	-0.80
k:vi en	-1.15
k:vi la	-1.21
k:vi me	-0.68
k:vi not	-0.87
k:vida la	-0.56
k:vide #	-0.77
k:vide .	-0.40
k:vide de	-0.40
k:vide el	-0.27
k:vide la	-0.60
k:vide por	-0.76
k:vide vecin	-0.30
k:vidr .	-0.13
k:viej .	-0.18
k:vien a	0.31
k:vien cas	0.29
k:vien viern	-0.86
k:viend .	0.21
k:viern .	-1.27
k:viern a	0.67
k:vigil .	-0.78
k:vigil cas	-0.81
k:vigilant .	-0.63
k:vin #	-0.42
k:vin ,	-0.69
k:vin a	-0.77
k:vin de	-1.36
k:vin encim	0.21
k:vin la	-0.73
k:vin las	-0.24
k:vin mi	-0.97
k:vin noch	0.24
k:vin viern	-0.66
k:vio #	-0.47
k:vio en	-0.82
k:vio la	-0.64
k:visit .	0.20
k:vist #	-0.42
k:vist .	-1.26
k:vist el	-0.96
k:viv #	-1.61
k:viv ,	-0.44
k:viv .	0.72
k:viv ;	-1.09
k:viv de	0.11
k:viv el	0.26
k:viv en	-0.84
k:viv la	0.81
k:viv mi	0.43
k:viv su	-0.55
k:viv un	-0.64
k:viv y	0.73
k:volv #	-0.96
k:volv ,	0.58
k:volv .	1.37
k:volv al	-0.51
k:volv con	0.54
k:volv de	-0.67
k:volv en	0.18
k:volv entr	-0.59
k:volv la	0.32
k:volv las	-0.23
k:volv llam	-0.71
k:volv otr	-0.94
k:volv timbr	-0.55
k:volvi ,	-0.86
k:volvi .	-0.20
k:volvi de	1.27
k:volvi entr	-2.51
k:volvi la	-0.64
k:volvi por	-0.82
k:vomit .	0.80
k:vomit cada	1.34
k:vomit de	-0.40
k:vomit del	0.55
k:vomit despu	0.21
k:vomit el	0.20
k:vomit la	-0.71
k:vomit vec	-0.71
k:voy ,	-0.17
k:voy .	0.83
k:voy a	0.87
k:voy al	0.31
k:voy com	-0.59
k:voy dec	0.79
k:voy la	-0.14
k:voy los	0.51
k:voy ni	0.96
k:voy psicolog	0.65
k:voy que	1.51
k:voy tod	-0.39
k:voz ,	-1.63
k:voz .	0.27
k:voz :	-0.21
k:voz aud	0.27
k:voz de	0.73
k:voz el	0.58
k:voz en	-0.53
k:voz la	-0.15
k:voz por	-1.39
k:vuel .	0.12
k:vuelt ,	0.14
k:vuelt .	0.19
k:vuelt el	0.53
k:vuelt en	0.65
k:vuelt la	-0.72
k:vuelt los	0.39
k:y #	-0.47
k:y ,	0.12
k:y .	-0.20
k:y :	-0.21
k:y ;	-0.82
k:y abiert	-0.83
k:y afuer	-0.49
k:y agarr	0.12
k:y agent	-0.34
k:y agu	-0.59
k:y ahi	-0.28
k:y air	1.61
k:y al	-0.98
k:y aliv	-0.16
k:y anot	-1.01
k:y ant	-0.37
k:y apag	-0.11
k:y asc	0.52
k:y asi	1.19
k:y asient	-0.31
k:y atr	-1.04
k:y avis	-0.64
k:y baj	-0.27
k:y banc	-0.78
k:y barr	0.43
k:y boc	1.11
k:y bols	0.61
k:y bot	-0.38
k:y braz	0.90
k:y cada	0.34
k:y caj	0.46
k:y call	0.80
k:y camar	-0.76
k:y camb	-1.27
k:y cambi	-0.79
k:y camin	-0.87
k:y camis	-1.09
k:y captur	-0.71
k:y car	0.47
k:y cart	0.29
k:y cas	-0.99
k:y cay	-0.69
k:y cerc	-0.16
k:y cerr	1.43
k:y coch	-0.64
k:y cog	-0.41
k:y com	0.53
k:y comisar	-0.90
k:y complet	0.76
k:y con	-1.02
k:y confund	-0.38
k:y cop	-0.60
k:y coraj	1.28
k:y coraz	0.69
k:y corr	-0.35
k:y cort	-0.50
k:y cuadr	-0.18
k:y cuart	0.41
k:y cuatr	-0.60
k:y cuent	-0.69
k:y da	-0.61
k:y de	0.31
k:y debaj	-1.39
k:y dej	-0.42
k:y del	0.62
k:y desd	0.22
k:y detr	-1.06
k:y devolv	-0.92
k:y di	-1.07
k:y dia	-0.68
k:y dias	-0.24
k:y dic	-0.15
k:y dieron	0.57
k:y dij	0.60
k:y dio	-0.70
k:y direcci	-0.75
k:y dol	0.66
k:y dorm	-0.22
k:y dos	-0.48
k:y duerm	0.17
k:y ech	-0.16
k:y el	-0.28
k:y ell	0.47
k:y en	-0.44
k:y enfermer	-0.79
k:y enoj	0.99
k:y enseñ	-0.24
k:y enter	0.43
k:y entr	0.18
k:y entreg	-1.06
k:y era	0.75
k:y es	0.89
k:y escaler	-0.78
k:y escrit	-0.27
k:y esquin	-0.21
k:y est	0.93
k:y estoy	0.55
k:y falt	1.35
k:y fech	-0.38
k:y firm	-0.57
k:y fot	-1.34
k:y fue	0.16
k:y fuer	-0.82
k:y fui	-0.51
k:y gan	1.05
k:y golp	0.52
k:y grab	-1.43
k:y grit	0.56
k:y guard	-1.39
k:y ha	-0.67
k:y hab	-0.93
k:y habl	-0.15
k:y hac	-0.53
k:y hast	-0.70
k:y hay	1.08
k:y hech	0.37
k:y hel	-0.16
k:y herman	-0.73
k:y hic	-0.88
k:y hiz	-0.46
k:y hor	0.22
k:y horar	-0.32
k:y igual	-1.02
k:y impotent	1.05
k:y ir	-0.11
k:y junt	0.13
k:y la	-0.39
k:y lado	-0.49
k:y las	0.22
k:y le	-0.83
k:y ley	-0.45
k:y libr	0.45
k:y llam	-0.12
k:y llant	0.75
k:y llav	-1.27
k:y lleg	-0.55
k:y llev	-0.82
k:y lo	0.18
k:y los	0.22
k:y lun	0.69
k:y mal	0.21
k:y man	-0.20
k:y mand	0.36
k:y march	-1.11
k:y mas	-0.34
k:y may	0.33
k:y me	0.46
k:y medic	-0.16
k:y mes	-0.67
k:y meti	-0.67
k:y mi	-0.38
k:y mia	-0.39
k:y mied	1.08
k:y miercol	-0.22
k:y mil	0.49
k:y minut	0.71
k:y mir	0.37
k:y mis	0.21
k:y mism	-0.53
k:y mochil	-1.14
k:y nada	-0.17
k:y nadi	0.50
k:y ni	0.45
k:y niñ	0.78
k:y no	-0.40
k:y noch	-0.35
k:y nombr	-0.81
k:y nos	0.46
k:y not	-0.48
k:y nuev	-1.04
k:y numer	-0.90
k:y odio	1.66
k:y oficin	-0.73
k:y ofrec	-0.54
k:y ojo	-0.84
k:y otr	-0.35
k:y pantall	-0.70
k:y pap	-0.30
k:y papel	0.16
k:y par	-0.51
k:y pared	-0.27
k:y pas	-0.21
k:y pat	-0.21
k:y patrull	-0.23
k:y pedi	-0.86
k:y peg	-0.45
k:y peor	0.66
k:y perd	-1.35
k:y perdi	-0.51
k:y perr	-0.14
k:y person	0.55
k:y pes	0.35
k:y pid	-0.93
k:y pie	-0.99
k:y piedr	-0.32
k:y plac	1.07
k:y polic	-0.20
k:y pon	-0.32
k:y pregunt	-0.44
k:y puert	-0.72
k:y punt	-0.95
k:y pus	0.30
k:y que	0.22
k:y quebr	0.77
k:y qued	-0.13
k:y quem	0.34
k:y quer	0.65
k:y qui	0.30
k:y quier	-0.39
k:y quis	-0.71
k:y quit	0.59
k:y rad	-0.59
k:y rat	1.18
k:y raz	1.01
k:y recib	-1.10
k:y reconoci	-0.39
k:y rej	-0.50
k:y respir	0.80
k:y rio	-1.08
k:y ris	1.05
k:y sac	-0.68
k:y sal	0.82
k:y salt	-0.99
k:y sangr	1.12
k:y se	0.20
k:y segu	-0.74
k:y segund	-0.62
k:y sent	-0.28
k:y senti	1.24
k:y separ	-1.20
k:y ser	0.52
k:y señor	-0.78
k:y si	1.10
k:y sient	-0.57
k:y sigu	-0.91
k:y sin	0.57
k:y sobr	0.24
k:y sof	-0.23
k:y sol	-0.46
k:y soy	0.33
k:y sub	-0.97
k:y suelt	-0.27
k:y tach	-0.79
k:y tambi	-0.12
k:y tap	0.62
k:y tarjet	-0.40
k:y telefon	-1.32
k:y tembl	0.92
k:y ten	-0.98
k:y teng	0.71
k:y testig	-0.42
k:y tien	-0.65
k:y tiend	-1.92
k:y timbr	-0.14
k:y tir	-1.60
k:y toc	-0.86
k:y tod	0.84
k:y tom	-0.45
k:y tres	-1.22
k:y turn	0.68
k:y un	-0.44
k:y una	-0.88
k:y usuar	-0.82
k:y va	-0.34
k:y vec	-0.27
k:y vecin	-0.55
k:y veia	0.34
k:y ventan	0.34
k:y ver	-0.37
k:y verj	-0.79
k:y vez	-0.63
k:y vi	0.30
k:y vidr	-0.51
k:y visit	-1.32
k:y volv	-0.31
k:y y	-1.52
k:y ya	1.12
k:y yo	-0.16
k:ya ,	0.60
k:ya .	-0.45
k:ya a	0.58
k:ya al	0.82
k:ya alt	0.81
k:ya com	1.09
k:ya con	0.71
k:ya conf	0.17
k:ya corr	-0.83
k:ya da	1.20
k:ya de	-0.24
k:ya del	-1.01
k:ya dond	0.71
k:ya el	0.73
k:ya en	0.88
k:ya entr	-0.22
k:ya est	-0.43
k:ya estoy	0.43
k:ya fio	0.70
k:ya hab	-0.53
k:ya habl	0.43
k:ya hay	0.48
k:ya ir	0.89
k:ya la	0.23
k:ya le	-0.63
k:ya lo	0.84
k:ya los	0.62
k:ya mas	0.58
k:ya me	1.14
k:ya nada	0.36
k:ya nadi	1.53
k:ya ni	0.37
k:ya que	0.91
k:ya qued	0.72
k:ya quier	1.27
k:ya sab	0.21
k:ya sal	0.59
k:ya se	0.36
k:ya su	-0.79
k:ya teng	-0.33
k:ya va	0.38
k:ya yo	0.73
k:yo #	-0.36
k:yo ,	1.55
k:yo .	-0.43
k:yo a	0.20
k:yo al	1.27
k:yo baj	0.33
k:yo com	0.52
k:yo con	-0.16
k:yo confund	-0.51
k:yo cont	0.30
k:yo de	-0.94
k:yo del	-0.48
k:yo el	0.67
k:yo ell	0.49
k:yo en	0.31
k:yo est	-0.50
k:yo estoy	0.62
k:yo feliz	0.76
k:yo impotent	1.03
k:yo le	0.81
k:yo llor	-0.76
k:yo lo	-0.34
k:yo los	-0.55
k:yo mas	1.02
k:yo me	1.19
k:yo no	-0.37
k:yo pens	0.82
k:yo pis	0.97
k:yo que	0.49
k:yo su	-0.61
k:yo teng	-0.19
k:yo un	-0.31
k:yo y	-0.86
k:zapat el	-0.35
k:§ #	-1.13
k:§ ,	-1.09
k:§ .	-0.53
k:§ ;	-0.46
k:§ a	-0.95
k:§ al	0.53
k:§ con	-0.45
k:§ de	0.23
k:§ del	-0.97
k:§ el	-0.68
k:§ en	-0.43
k:§ la	0.41
k:§ las	-0.39
k:§ mi	-0.34
k:§ par	0.37
k:§ por	-0.62
k:§ un	-0.54
k:º .	-0.81
k:¿ ?	0.13
k:¿ est	-0.57
k:¿ que	1.13
n:(	0.64
n:)	0.12
n:,	-0.26
n:-	-0.69
n:1	-0.23
n:2	-0.12
n:3	-0.12
n::	-1.02
n:;	-0.22
n:asi	0.90
n:aunque	1.15
n:como	-0.12
n:cual	0.58
n:desde	-0.26
n:donde	-0.57
n:last	0.14
n:luego	-0.70
n:middle	0.44
n:ni	-0.13
n:o	0.63
n:pero	0.34
n:porque	-0.77
n:que	0.15
n:quoted	-0.50
n:sino	0.69
n:y	0.29
name	-0.72
nobody-says-I/BARE-animal	0.24
nobody-says-I/BARE-body	-0.36
nobody-says-I/BARE-mind	0.86
nobody-says-I/BARE-person	0.44
nobody-says-I/CLIENT	-0.41
nobody-says-I/EL	0.30
nobody-says-I/EVERYTHING	-0.41
nobody-says-I/EX	0.21
nobody-says-I/HIS-child	0.16
nobody-says-I/HIS-person	0.35
nobody-says-I/I	0.54
nobody-says-I/MY	0.40
nobody-says-I/MY-person	-0.32
nobody-says-I/NAME	0.59
nobody-says-I/NOBODY	-0.73
nobody-says-I/NONE	0.61
nobody-says-I/NOTHING	0.29
nobody-says-I/PEOPLE	0.34
nobody-says-I/SHE	0.30
nobody-says-I/SOMETHING	0.54
nobody-says-I/THE	0.38
nobody-says-I/THE-animal	-1.03
nobody-says-I/THE-body	-0.48
nobody-says-I/THE-child	0.12
nobody-says-I/THE-mind	0.26
nobody-says-I/THE-person	0.59
nobody-says-I/THE-thing	-0.51
nobody-says-I/THIS	0.47
nobody-says-I/VERB	0.48
nobody-says-I/WHO	1.53
nobody-says-I/none/-/true	0.72
nobody-says-I/none/I-now/true	-0.84
nobody-says-I/none/I-past/false	0.65
nobody-says-I/none/I-past/true	-0.43
nobody-says-I/none/he-past/false	-0.50
nobody-says-I/none/he-past/true	-0.94
nobody-says-I/none/now/false	-0.84
nobody-says-I/none/now/true	0.16
nobody-says-I/none/past/false	-0.40
nobody-says-I/none/past/true	0.73
nobody-says-I/other/-/false	-0.33
nobody-says-I/other/-/true	0.23
nobody-says-I/other/I-now/false	0.63
nobody-says-I/other/I-now/true	0.46
nobody-says-I/other/I-past/false	-0.12
nobody-says-I/other/he-past/false	0.17
nobody-says-I/other/now/true	0.34
nobody-says-I/other/past/false	-0.15
nobody-says-I/other/past/true	-0.42
nobody-says-I/self/-/false	-0.13
nobody-says-I/self/-/true	0.70
nobody-says-I/self/I-now/false	0.86
nobody-says-I/self/I-now/true	0.22
nobody-says-I/self/I-past/false	-0.77
nobody-says-I/self/I-past/true	-0.42
nobody-says-I/self/he-past/false	-0.86
nobody-says-I/self/now/false	0.97
nobody-says-I/self/now/true	1.26
nobody-says-I/self/past/false	-0.31
nobody-says-I/self/past/true	0.66
nobody-says-I/thing/-/false	-0.14
nobody-says-I/thing/-/true	0.20
nobody-says-I/thing/I-now/false	0.67
nobody-says-I/thing/I-now/true	0.42
nobody-says-I/thing/I-past/false	0.77
nobody-says-I/thing/I-past/true	-0.23
nobody-says-I/thing/he-past/true	-2.02
nobody-says-I/thing/now/false	0.86
nobody-says-I/thing/now/true	-0.22
nobody-says-I/thing/past/false	-1.42
nobody-says-I/thing/past/true	-0.94
o:(	0.13
o:,	0.26
o:-	-0.24
o::	-0.17
o:after-quotation	-0.42
o:antes	-0.27
o:asi	-0.59
o:aunque	1.18
o:como	-0.41
o:cual	0.75
o:cuando	-0.24
o:donde	-0.28
o:hasta	0.26
o:luego	-1.18
o:o	0.31
o:pero	-0.27
o:porque	-0.71
o:que	0.20
o:run-on	0.16
o:si	-0.19
o:sino	0.65
o:start	-0.10
os:(/NONE	0.60
os:,/BARE-body	0.37
os:,/BARE-child	-1.00
os:,/BARE-mind	-0.42
os:,/BARE-person	-0.25
os:,/BARE-thing	-0.40
os:,/EL	0.44
os:,/EVERYTHING	0.62
os:,/HIS-person	-0.98
os:,/ME	0.39
os:,/MY	-0.53
os:,/MY-child	0.29
os:,/MY-mind	0.29
os:,/MY-person	-0.13
os:,/MY-thing	-0.22
os:,/NOBODY	0.66
os:,/NONE	-0.14
os:,/NOTHING	0.79
os:,/PEOPLE	0.20
os:,/SHE	0.24
os:,/SOMETHING	0.57
os:,/THE	-0.42
os:,/THE-animal	0.13
os:,/THE-body	0.17
os:,/THE-child	1.28
os:,/THE-person	-1.05
os:,/THE-thing	0.31
os:,/VERB	-0.68
os:,/WHO	0.13
os:-/NONE	0.21
os::/BARE-mind	0.59
os::/BARE-thing	-0.38
os::/EL	-0.41
os::/I	0.45
os::/ME	-0.98
os::/MY-thing	-0.17
os::/NAME	-0.97
os::/NONE	0.21
os::/PEOPLE	-0.18
os::/THE-body	-0.76
os::/THE-person	-0.10
os::/THE-thing	-0.53
os::/VERB	-1.48
os:;/EL	-0.60
os:;/I	-0.45
os:;/ME	-0.32
os:;/MY	0.78
os:;/MY-person	0.63
os:;/THE	-0.22
os:;/THE-mind	0.52
os:;/THE-person	1.02
os:;/THE-thing	-0.56
os:;/THIS	-0.24
os:;/VERB	-0.17
os:after-quotation/EL	-0.15
os:after-quotation/I	-1.00
os:after-quotation/ME	0.28
os:after-quotation/MY	-0.48
os:after-quotation/THE	-0.36
os:after-quotation/VERB	-0.61
os:antes/NONE	-0.85
os:antes/VERB	-0.43
os:aunque/NOBODY	0.18
os:aunque/NONE	0.80
os:como/I	-0.41
os:como/NAME	-0.89
os:como/NONE	0.28
os:cual/ME	0.75
os:cuando/EL	-0.52
os:cuando/I	-0.28
os:cuando/ME	-0.21
os:cuando/NONE	0.50
os:cuando/THE	-1.25
os:cuando/THE-person	0.60
os:desde/NONE	0.37
os:desde/THE	-0.48
os:desde/THE-thing	-1.00
os:donde/EL	-0.69
os:donde/ME	-1.11
os:donde/VERB	0.21
os:entonces/I	0.74
os:entonces/ME	-0.27
os:hasta/EL	-0.92
os:hasta/NONE	-0.29
os:hasta/THE	-0.15
os:hasta/VERB	0.18
os:luego/EL	-0.41
os:luego/I	0.23
os:luego/ME	-0.41
os:luego/THE-person	-0.15
os:luego/VERB	1.17
os:mientras/EL	-0.37
os:mientras/I	0.63
os:mientras/VERB	-1.49
os:ni/EL	0.19
os:ni/I	-0.30
os:ni/ME	-0.11
os:ni/MY-person	1.22
os:ni/NONE	0.46
os:ni/THE	0.30
os:ni/VERB	0.63
os:o/I	0.66
os:pero/EL	-0.56
os:pero/I	-0.51
os:porque/EL	-0.69
os:porque/I	-1.01
os:porque/ME	0.36
os:porque/NONE	-0.71
os:porque/PEOPLE	-0.63
os:porque/SHE	-0.43
os:porque/THE	0.54
os:porque/THE-person	-0.34
os:porque/VERB	0.26
os:que/I	-0.50
os:que/ME	-0.35
os:que/MY	-1.03
os:que/MY-child	-0.75
os:que/MY-person	-0.38
os:que/NAME	-0.26
os:que/NOBODY	-1.67
os:que/PEOPLE	0.27
os:que/SHE	-0.62
os:que/SOMETHING	0.67
os:que/THE-person	-0.74
os:que/THE-thing	0.76
os:que/VERB	0.49
os:run-on/PEOPLE	0.27
os:si/EL	-0.56
os:si/I	0.23
os:si/ME	-0.81
os:si/NONE	-0.63
os:si/PEOPLE	1.08
os:si/THE	1.39
os:si/THE-person	0.16
os:si/THE-thing	0.66
os:si/VERB	0.10
os:start/BARE-body	-1.63
os:start/BARE-mind	-0.55
os:start/BARE-person	-0.13
os:start/CLIENT	0.14
os:start/EL	-0.43
os:start/EVERYTHING	-0.78
os:start/EX	0.65
os:start/HIS	-0.38
os:start/HIS-body	-0.37
os:start/HIS-mind	-0.99
os:start/HIS-person	-0.42
os:start/HIS-thing	-0.69
os:start/ME	0.17
os:start/MY	0.15
os:start/MY-animal	-0.77
os:start/MY-child	0.30
os:start/MY-mind	0.98
os:start/MY-person	0.35
os:start/MY-thing	-1.02
os:start/NOTHING	-1.15
os:start/SHE	-0.22
os:start/THE-animal	-0.18
os:start/THE-child	0.24
os:start/THE-mind	-0.15
os:start/THE-person	-0.43
os:start/THE-thing	-0.78
os:start/THIS	0.96
os:start/VERB	-0.47
os:start/WE	0.27
os:start/WHO	0.86
os:y/EL	-0.38
os:y/I	0.35
os:y/ME	0.30
os:y/MY	-0.27
os:y/MY-child	-0.16
os:y/NAME	-0.66
os:y/NOBODY	1.04
os:y/NONE	-0.81
os:y/PEOPLE	-0.30
os:y/SHE	0.42
os:y/THE-animal	-0.48
os:y/THE-body	0.94
os:y/THE-child	-0.42
os:y/THE-person	-0.28
os:y/THE-thing	0.14
os:y/VERB	-0.96
os:y/WE	-0.47
os:y/WHO	-0.71
ot:child/-	0.20
ot:child/I-now	-0.40
ot:child/I-past	0.14
ot:child/he-past	0.24
ot:child/now	0.48
ot:child/past	-0.55
ot:none/-	-0.13
ot:none/I-now	0.41
ot:none/he-past	-0.40
ot:none/now	0.19
ot:none/past	-0.20
ot:other/I-past	0.13
ot:other/he-past	-0.45
ot:other/now	0.27
ot:other/past	-0.10
ot:self/I-now	0.12
ot:self/now	-0.15
ot:self/past	-0.23
ot:thing/I-now	-0.12
ot:thing/I-past	-0.24
ot:thing/he-past	-0.11
ot:thing/now	0.17
ot:thing/past	0.14
p:child/child	-0.25
p:child/other	-0.21
p:child/self	0.96
p:child/thing	-0.87
p:first	-0.10
p:none/other	-0.23
p:none/thing	-0.10
p:other/child	0.32
p:other/other	0.59
p:other/thing	0.48
p:quoted	-0.81
p:self/child	-0.76
p:self/other	-0.12
p:self/self	-0.27
p:self/thing	0.24
p:thing/child	0.89
p:thing/none	-0.29
p:thing/thing	-0.20
pg:author/other	-0.86
pg:author/thing	-0.49
pg:look/none	-1.06
pg:look/other	0.15
pg:look/self	-0.44
pg:look/thing	-0.35
pg:messageThing/none	0.22
pg:messageThing/other	0.19
pg:messageThing/self	0.47
pg:messageThing/thing	-2.28
pg:saying/child	-0.45
pg:saying/none	-0.31
pg:saying/other	-0.90
pg:saying/self	-0.11
pg:saying/thing	-0.42
pi:false/child	-0.25
pi:false/other	0.76
pi:true/child	-0.26
pi:true/none	0.25
pi:true/other	-0.32
pi:true/self	-0.33
plain:blame/I-now	0.28
plain:blame/now	1.27
plain:blame/past	0.40
plain:in	0.96
plain:state/I-now	0.86
plain:state/I-past	0.33
plain:state/now	0.62
plain:state/past	0.64
plain:stirs/I-past	0.41
plain:stirs/he-past	0.87
plain:stirs/now	-0.40
plain:stirs/past	0.36
plain:thing/-	0.54
plain:thing/I-now	1.15
plain:thing/I-past	0.20
plain:thing/he-past	0.71
plain:thing/past	0.48
plain:verb/-	-0.17
plain:verb/I-now	0.25
plain:verb/I-past	0.47
plain:verb/he-past	-0.18
plain:verb/now	0.57
plain:verb/past	0.19
ps:child	-0.70
ps:none	-1.60
ps:other	-1.02
ps:self	-1.18
ps:thing	-1.34
psg:author	-0.54
psg:look	-0.38
psg:messageThing	-0.30
psg:saying	0.33
pv:author	0.33
pv:quoted	-0.81
pv:reported	-1.42
s:BARE-animal	-0.46
s:BARE-body	-0.26
s:BARE-child	-1.22
s:BARE-mind	-0.73
s:BARE-person	-0.17
s:BARE-thing	-0.24
s:BARE-thing+	-0.97
s:CLIENT	-0.27
s:EL+	0.29
s:EX	0.21
s:HIS	-0.16
s:HIS-body	-0.51
s:HIS-child	-0.14
s:HIS-mind	-0.99
s:HIS-person	-0.61
s:HIS-person+	-0.74
s:HIS-thing	-0.69
s:I+	-0.90
s:ME	0.30
s:ME+	-0.64
s:MY+	-0.68
s:MY-animal	-0.77
s:MY-body	0.27
s:MY-mind	1.05
s:MY-person	0.12
s:MY-person+	0.51
s:MY-thing	-0.66
s:NOBODY	0.37
s:NONE	-0.16
s:NOTHING	-0.39
s:PEOPLE	0.28
s:SHE	-0.31
s:SHE+	0.52
s:SOMETHING	0.95
s:THE	-0.23
s:THE+	0.34
s:THE-child	0.16
s:THE-child+	-0.18
s:THE-mind	0.14
s:THE-person+	-0.43
s:THE-thing	-0.11
s:THE-thing+	-0.82
s:THIS	0.30
s:THIS+	0.82
s:VERB	-0.11
s:VERB+	-0.15
s:WE	-0.70
s:WHO	0.58
s:YOU	0.21
st:BARE-animal/-	-0.95
st:BARE-body/-	-0.19
st:BARE-child/-	-1.22
st:BARE-mind/-	-0.92
st:BARE-person/-	-0.66
st:BARE-person/I-now	0.43
st:BARE-thing+/-	-0.97
st:BARE-thing/-	-0.14
st:CLIENT/-	-0.27
st:EL+/-	0.78
st:EL+/I-now	-0.61
st:EL+/he-past	-0.35
st:EL+/past	-0.70
st:EL/-	-0.23
st:EL/I-now	-0.51
st:EL/I-past	0.37
st:EL/he-past	-0.40
st:EL/now	0.10
st:EL/past	-0.18
st:EVERYTHING/-	0.53
st:EVERYTHING/past	0.55
st:EX/-	0.22
st:HIS-body/-	-0.51
st:HIS-child/-	0.16
st:HIS-child/I-past	-0.59
st:HIS-mind/he-past	-0.65
st:HIS-person/-	-0.88
st:HIS-person/he-past	-0.46
st:HIS-person/now	-0.30
st:HIS-person/past	-0.32
st:HIS-thing/-	-0.38
st:HIS-thing/I-now	-0.89
st:I+/-	-1.27
st:I+/now	-0.78
st:I/I-past	-0.17
st:I/he-past	-0.60
st:I/past	-0.90
st:ME+/-	-0.28
st:ME+/I-past	1.07
st:ME+/he-past	-0.79
st:ME+/now	-0.59
st:ME/-	0.39
st:ME/I-now	-0.31
st:ME/I-past	-0.41
st:ME/now	0.18
st:ME/past	0.25
st:MY+/-	-0.68
st:MY-animal/-	-0.57
st:MY-child/-	0.20
st:MY-child/I-now	-0.40
st:MY-child/I-past	0.14
st:MY-child/now	0.48
st:MY-child/past	-0.55
st:MY-mind/-	0.24
st:MY-person+/-	0.63
st:MY-person+/he-past	-0.72
st:MY-person+/now	0.25
st:MY-person/-	0.22
st:MY-person/I-now	-0.14
st:MY-person/I-past	-0.75
st:MY-person/he-past	-0.39
st:MY-person/now	0.21
st:MY-person/past	-0.20
st:MY-thing/-	-0.60
st:MY-thing/he-past	-0.71
st:MY/I-now	0.30
st:MY/past	-0.61
st:NAME/-	-0.46
st:NAME/I-now	0.58
st:NAME/I-past	0.46
st:NAME/he-past	-1.05
st:NAME/now	-0.44
st:NAME/past	0.11
st:NOBODY/-	0.65
st:NOBODY/he-past	0.32
st:NOBODY/past	-1.12
st:NONE+/I-now	0.34
st:NONE/-	-0.26
st:NONE/I-now	0.27
st:NONE/I-past	0.17
st:NONE/he-past	-1.35
st:NONE/now	0.16
st:NOTHING/-	-0.63
st:NOTHING/now	0.87
st:PEOPLE/-	-0.41
st:PEOPLE/I-now	0.30
st:PEOPLE/now	0.46
st:SHE+/-	0.41
st:SHE+/now	0.48
st:SHE/-	-0.18
st:SHE/I-now	-0.42
st:SHE/he-past	-0.77
st:SHE/now	0.31
st:SHE/past	-0.29
st:SOMETHING/-	0.67
st:SOMETHING/I-past	0.54
st:THE+/-	-0.30
st:THE+/I-past	0.22
st:THE+/he-past	-1.32
st:THE+/now	0.49
st:THE+/past	0.13
st:THE-animal/-	-0.61
st:THE-animal/he-past	-0.78
st:THE-animal/now	0.36
st:THE-animal/past	0.52
st:THE-body/-	0.54
st:THE-body/I-now	-0.32
st:THE-body/I-past	0.43
st:THE-body/he-past	-0.51
st:THE-body/now	-0.59
st:THE-body/past	-0.38
st:THE-child+/-	-0.18
st:THE-child/-	0.21
st:THE-child/he-past	-0.66
st:THE-child/now	1.09
st:THE-mind+/-	0.65
st:THE-mind+/he-past	0.69
st:THE-mind/I-now	-0.24
st:THE-mind/he-past	0.15
st:THE-mind/now	-0.89
st:THE-mind/past	-0.29
st:THE-person+/-	-0.95
st:THE-person+/I-now	0.48
st:THE-person+/he-past	-1.22
st:THE-person/-	0.19
st:THE-person/I-now	-1.13
st:THE-person/I-past	-0.34
st:THE-person/he-past	-0.47
st:THE-person/now	-0.45
st:THE-person/past	-0.76
st:THE-thing+/-	-0.64
st:THE-thing/-	-0.19
st:THE-thing/I-past	0.38
st:THE-thing/he-past	-1.19
st:THE-thing/now	-0.65
st:THE-thing/past	0.30
st:THE/-	-0.39
st:THE/past	-0.65
st:THIS/-	0.45
st:THIS/I-now	-0.47
st:THIS/I-past	-0.94
st:THIS/he-past	-0.56
st:THIS/now	0.83
st:THIS/past	0.85
st:VERB+/-	0.19
st:VERB+/now	-0.36
st:VERB+/past	-0.14
st:VERB/-	-0.47
st:VERB/I-now	0.73
st:VERB/I-past	0.17
st:VERB/now	0.21
st:VERB/past	-0.14
st:WE/-	-0.44
st:WE/he-past	-1.05
st:WHO/-	0.51
st:WHO/I-now	0.81
st:WHO/now	0.27
t:he-past	-0.12
t:now	0.16
t:past	-0.12
voice:message	-2.49
voice:message/false	-1.89
voice:message/true	-1.61
voice:reported	-0.71
voice:reported/false	-0.75
voice:reported/true	-0.24
w:#	-0.59
w:(	0.96
w:)	0.16
w:,	-0.11
w:-	-0.55
w::	-0.74
w:;	-0.26
w:?	0.79
w:@	-0.83
w:abaj	0.39
w:abandon	0.80
w:abia	-0.64
w:abiert	-0.38
w:abog	-0.41
w:abolladur	-0.32
w:abr	0.45
w:abrac	1.09
w:abraz	-0.81
w:abri	0.55
w:abrier	0.15
w:abrig	-0.97
w:abril	-0.11
w:abrirl	-0.29
w:absurd	0.80
w:abuel	-0.27
w:aburr	-0.67
w:aca	0.91
w:acab	1.35
w:academ	-1.18
w:acces	-1.11
w:aceit	-0.81
w:aceler	-1.32
w:acent	-0.90
w:acer	-0.92
w:acerc	-0.62
w:acid	-0.47
w:acojon	1.33
w:acompañ	0.84
w:acompañar	-0.82
w:acord	0.92
w:acosador	-1.14
w:acost	0.14
w:act	-1.13
w:activ	-0.23
w:actuar	-1.25
w:acud	-0.16
w:acuerd	-0.81
w:acuest	0.47
w:acus	-0.11
w:adelant	0.73
w:adentr	0.42
w:adjunt	-1.12
w:administrador	-0.72
w:adn	-0.42
w:adolescent	0.19
w:advirt	0.83
w:aeroline	-0.63
w:aeropuert	0.40
w:afect	0.54
w:afil	1.09
w:afin	-0.78
w:afloj	1.12
w:afuer	0.50
w:agach	-0.25
w:agarr	0.88
w:agarrot	1.40
w:agent	-1.49
w:agobi	0.46
w:agost	-1.31
w:agot	-0.14
w:agradec	0.97
w:agradezc	1.35
w:agreg	-1.40
w:agresiv	0.51
w:agresor	-0.95
w:aguj	-1.16
w:agujer	-0.63
w:ahi	0.63
w:ahij	0.43
w:ahogu	0.76
w:ahor	0.16
w:ai	-0.22
w:aisl	0.87
w:ajen	0.42
w:al	-0.13
w:ala	-0.40
w:alambr	-0.99
w:alarm	-0.45
w:alas	0.85
w:albergu	-1.07
w:album	-0.79
w:alcanc	-0.91
w:alcanz	-1.22
w:alcoholic	0.71
w:alegr	0.55
w:alert	-1.00
w:alfajor	-0.65
w:alfeiz	-0.45
w:alfil	0.23
w:alfombr	-1.46
w:alg	0.51
w:algui	0.82
w:algun	0.63
w:aliment	0.25
w:aliv	1.46
w:alivi	0.73
w:all	0.73
w:alli	-1.69
w:alm	0.70
w:almac	-0.64
w:almoh	0.91
w:alquil	-0.65
w:alt	0.29
w:altavoz	-0.85
w:alter	0.50
w:altur	-0.29
w:am	-0.63
w:amabl	0.61
w:amanec	-0.29
w:amanezc	1.19
w:amarg	-0.15
w:amargur	0.48
w:amarill	-0.69
w:amarr	-0.45
w:ambient	0.30
w:ambulanc	-0.65
w:amenaz	-0.92
w:amig	0.15
w:amistad	0.26
w:amor	-0.67
w:analisi	-1.31
w:and	-0.70
w:ando	0.28
w:angust	-0.55
w:angusti	0.34
w:ani	-0.40
w:anill	-1.08
w:anim	0.79
w:anoch	0.51
w:anonim	-0.14
w:anot	-0.11
w:ansiedad	1.32
w:ansios	0.55
w:ant	-0.10
w:antebraz	-0.79
w:anterior	-1.09
w:antibiotic	-0.75
w:antidepresiv	0.89
w:antigu	-0.37
w:antiinflamator	-0.83
w:antipanic	-0.42
w:antitetanic	-0.72
w:anunc	-1.39
w:apag	0.33
w:aparat	-0.43
w:aparc	-0.60
w:aparcamient	0.69
w:aparec	0.16
w:apart	-1.41
w:apelaci	-1.38
w:apell	0.49
w:apetit	0.75
w:aplaud	1.18
w:apod	-0.59
w:aport	-0.82
w:app	-1.03
w:aprec	-0.22
w:aprend	1.37
w:aprendi	0.96
w:apret	-0.65
w:apriet	0.67
w:aprob	-1.27
w:apuntar	-1.08
w:aquell	0.62
w:aqui	0.41
w:arbitr	0.22
w:arc	1.35
w:archiv	-1.31
w:ard	0.57
w:aret	-0.69
w:argentin	-1.05
w:arm	-0.12
w:armar	0.86
w:arranc	0.81
w:arrastr	1.26
w:arregl	0.73
w:arrepent	-0.75
w:arrepient	0.79
w:arrib	-0.11
w:arruin	0.97
w:art	0.29
w:articul	0.68
w:asc	1.28
w:ascensor	-0.11
w:asegur	-1.08
w:asi	0.16
w:asient	-0.37
w:asistent	-1.14
w:asociaci	-0.56
w:asom	-0.74
w:asque	0.37
w:asust	-0.58
w:atadas	-0.79
w:ataqu	0.39
w:atenci	-0.35
w:atend	-0.59
w:atent	-0.20
w:aterriz	-0.56
w:aterroriz	-0.45
w:atiend	0.55
w:ator	0.97
w:atr	-0.43
w:atrac	0.73
w:atragant	-0.27
w:atraves	0.72
w:atrev	1.51
w:atropell	-0.91
w:audienc	-0.61
w:audifon	0.49
w:audiometr	-0.87
w:auditor	-0.81
w:aul	-0.99
w:aun	-1.16
w:aunqu	0.10
w:aut	0.22
w:autobu	-0.57
w:autoestim	-0.73
w:autolesion	0.97
w:automatic	-0.66
w:aven	0.40
w:avergonz	0.48
w:avi	-0.14
w:avis	-1.27
w:ayer	-0.47
w:ayud	0.39
w:azote	-0.63
w:azul	-0.73
w:añad	-0.15
w:año	0.52
w:años	0.69
w:b	-1.13
w:babe	-0.81
w:baj	-0.34
w:bajit	0.92
w:balc	0.94
w:bald	0.15
w:band	-0.82
w:banquet	0.18
w:bar	0.14
w:baraj	-0.92
w:barand	-1.53
w:barandal	0.13
w:barb	-0.42
w:barc	-1.19
w:bas	0.27
w:bast	0.47
w:basur	0.20
w:basurer	-0.56
w:bat	-0.16
w:bautiz	-1.13
w:bañ	0.80
w:beb	0.63
w:bell	-0.71
w:bendig	1.12
w:beneficiar	0.13
w:bes	-0.17
w:bet	-0.97
w:bibliotec	-0.58
w:bici	-1.23
w:biciclet	-0.89
w:bili	1.33
w:billet	-0.62
w:bio	-1.18
w:bloque	-0.25
w:blus	-0.61
w:bob	1.11
w:boc	0.97
w:bocin	0.12
w:bod	-0.12
w:bodeg	-0.46
w:bofet	-1.03
w:bolet	-0.86
w:bols	-0.38
w:bolsit	-0.87
w:bomber	-1.18
w:bonit	-0.13
w:bord	0.58
w:borr	-0.76
w:borrach	-1.01
w:borros	-0.21
w:bostez	1.21
w:bot	-0.53
w:brav	-0.98
w:braz	0.11
w:brinc	1.05
w:bronc	0.86
w:brut	0.96
w:buen	0.72
w:bufand	-0.90
w:burl	1.35
w:burofax	-0.88
w:busc	-0.26
w:buscandol	0.18
w:buscar	-1.19
w:busqu	0.47
w:buz	0.17
w:cab	0.66
w:caball	-0.96
w:cabecer	-0.34
w:cabell	-0.76
w:cabez	0.36
w:cabin	-0.78
w:cabl	-1.48
w:cabre	0.84
w:cachorr	-1.07
w:cada	0.42
w:caden	0.63
w:cader	-0.69
w:caer	-0.44
w:caf	-0.12
w:cag	0.33
w:cai	0.67
w:caid	-0.32
w:caj	-0.93
w:cajer	-0.92
w:cajuel	-0.61
w:calcetin	-1.34
w:calcoman	-1.04
w:calefacci	-0.63
w:calendar	-0.87
w:calient	-0.52
w:call	0.15
w:calm	-0.81
w:calor	0.85
w:calz	-1.27
w:cam	0.56
w:camar	-0.97
w:camarer	0.62
w:camb	-0.32
w:cambi	-0.97
w:cambiar	-0.74
w:cami	0.20
w:camin	0.97
w:caminar	-0.62
w:camis	-1.14
w:camp	0.17
w:cancel	0.31
w:cand	0.16
w:cans	0.52
w:cansanc	1.44
w:cant	0.65
w:capaz	0.42
w:captur	-1.18
w:capuch	-0.51
w:caract	1.19
w:caraj	0.81
w:carcaj	0.95
w:carcel	1.34
w:carcom	-0.19
w:carg	-0.37
w:carit	-0.55
w:cariñ	-1.01
w:carn	0.43
w:carnicer	-1.02
w:carpet	-1.09
w:carr	-0.79
w:carrer	1.13
w:carreter	-0.25
w:carriol	0.24
w:carrit	-0.68
w:cart	0.28
w:cartel	-0.36
w:carter	-1.09
w:cartulin	-0.92
w:cas	0.22
w:casc	-0.76
w:cascabel	0.85
w:caser	-0.69
w:caset	-0.19
w:casi	0.51
w:casill	0.38
w:casiller	-0.75
w:castañete	0.69
w:catorc	-0.97
w:caus	-0.32
w:cayer	-0.91
w:cefale	0.94
w:cej	-0.27
w:cel	-0.68
w:celador	-0.78
w:cen	0.72
w:ceniz	-0.14
w:centimetr	-0.72
w:central	-0.17
w:cer	0.63
w:cerc	-0.53
w:cerr	-0.77
w:cerradur	-0.74
w:cerrajer	-1.00
w:cerrar	-1.37
w:cerroj	0.32
w:certez	0.99
w:certific	-1.21
w:chalec	-1.07
w:chancl	0.64
w:chap	-0.27
w:chaquet	-0.81
w:chat	-0.76
w:chic	0.41
w:chich	-0.92
w:chicl	-0.22
w:chil	-1.04
w:chill	-1.38
w:chin	-0.46
w:chiquit	1.02
w:chiquitit	1.13
w:chist	0.87
w:choc	-0.19
w:chocolat	-0.78
w:chof	-0.64
w:choqu	-1.60
w:cib	-0.37
w:cieg	0.25
w:cien	-0.87
w:cierr	0.22
w:ciert	0.12
w:cigarr	0.85
w:cin	-0.46
w:cinc	0.11
w:cintur	-0.68
w:circ	-0.63
w:circul	1.01
w:cirug	-1.35
w:cit	0.13
w:civil	-0.86
w:clar	-0.85
w:clas	0.67
w:clav	0.67
w:clavicul	-0.57
w:clax	-0.21
w:clic	-0.10
w:client	0.27
w:clor	-0.98
w:closet	0.86
w:club	-0.48
w:cobard	0.32
w:cobij	0.28
w:cobr	-0.15
w:coch	-0.46
w:cocher	-0.39
w:cocin	0.83
w:cociner	-0.23
w:cod	-1.17
w:codaz	-0.25
w:codig	0.12
w:cogi	0.27
w:cohet	-0.62
w:coincid	-0.78
w:coje	-1.24
w:colch	0.71
w:colg	1.00
w:colgu	-1.49
w:colill	-0.82
w:coll	-0.36
w:collarin	-1.16
w:colm	0.66
w:colon	1.32
w:color	-0.24
w:com	-0.35
w:comadr	-0.67
w:combinaci	-0.80
w:comedor	-0.21
w:coment	-0.84
w:comentar	-0.82
w:comer	0.63
w:comercial	0.79
w:comi	0.84
w:comisar	0.17
w:comod	-0.49
w:compadr	-1.07
w:comparecient	0.21
w:compart	0.25
w:comparti	-0.82
w:compañ	0.40
w:compañer	-0.66
w:complet	0.35
w:complic	0.56
w:compr	-1.07
w:comprob	0.19
w:comprobant	-1.18
w:comun	-0.76
w:con	-0.12
w:concentr	0.61
w:concept	-0.34
w:conciliaci	-0.20
w:concurs	-0.81
w:condomin	-0.54
w:conduc	-0.86
w:conduj	-1.05
w:conect	-0.59
w:conf	0.16
w:confes	0.19
w:confi	0.94
w:confianz	-0.71
w:confirm	-0.97
w:conform	-0.64
w:confund	0.16
w:congel	-1.14
w:congoj	1.13
w:conjunt	-0.26
w:conmoci	-0.83
w:conoc	0.19
w:conoci	-0.64
w:conozc	-1.14
w:consej	-0.70
w:consejer	0.54
w:conserj	-0.49
w:conserv	-0.77
w:consigu	-0.43
w:consol	-0.75
w:constanc	-0.93
w:constat	0.78
w:consult	0.50
w:consultant	0.30
w:consultor	-1.13
w:contador	-0.92
w:conten	-0.61
w:contenedor	-0.97
w:content	0.14
w:contest	-0.40
w:contestador	-1.02
w:contrar	-0.54
w:contraseñ	0.24
w:contrat	-0.95
w:control	-0.26
w:convenc	-0.68
w:conversaci	-0.76
w:coordinador	-0.47
w:cop	-0.59
w:copi	-0.54
w:cor	-0.22
w:coraj	0.95
w:coraz	-0.12
w:coron	-0.89
w:coronill	1.16
w:corr	-0.35
w:corral	-0.34
w:corre	-0.84
w:corri	-0.58
w:corrient	0.28
w:corrig	-0.91
w:cort	-0.87
w:cortin	-0.12
w:cos	0.54
w:cost	-1.05
w:costal	1.26
w:costill	-1.23
w:crec	0.17
w:credit	-1.17
w:creerl	0.86
w:crei	1.18
w:creyend	1.01
w:crisi	-0.16
w:cristal	-0.63
w:cruc	-1.22
w:cruz	-0.26
w:cuadern	-0.13
w:cuadr	-0.19
w:cuadrant	-1.08
w:cual	0.10
w:cualqui	0.99
w:cuand	-0.18
w:cuant	1.18
w:cuarent	0.13
w:cuatr	-0.30
w:cubet	-1.03
w:cubicul	0.59
w:cuchar	0.22
w:cuchill	0.34
w:cuel	-0.80
w:cuelg	0.25
w:cuent	0.16
w:cuerd	-0.83
w:cuerp	0.56
w:cuest	0.26
w:cuid	-0.73
w:cumpl	-0.58
w:cumpleañ	0.44
w:cur	0.38
w:curacion	-0.87
w:curs	-0.25
w:custod	-1.20
w:cut	1.23
w:cuñ	-0.88
w:da	0.49
w:daba	0.49
w:dado	-0.39
w:dan	-0.37
w:dand	0.71
w:dar	0.47
w:darl	0.81
w:darm	-0.82
w:dat	-0.32
w:dañ	-0.33
w:deb	-0.93
w:debaj	0.65
w:deber	0.43
w:debit	-0.52
w:decan	-0.20
w:decirl	0.20
w:declar	-1.37
w:declaraci	-0.30
w:ded	-0.36
w:dedic	-1.59
w:defend	0.28
w:defens	-0.78
w:dejar	-0.11
w:del	-0.40
w:delant	0.76
w:deleg	-0.83
w:delegaci	0.31
w:delg	-0.49
w:demand	-0.13
w:demasi	-0.73
w:demoni	1.24
w:demostr	1.08
w:den	1.07
w:dentist	0.98
w:dentr	-0.16
w:denunc	-0.54
w:denunci	-0.55
w:denunciant	-0.17
w:deposit	-1.03
w:depresi	0.20
w:depresiv	0.91
w:deprim	-0.50
w:derech	-1.23
w:deriv	-0.11
w:derrot	1.58
w:derrumb	0.51
w:desanim	-0.13
w:desayun	0.44
w:descalz	0.31
w:descans	1.32
w:descar	1.02
w:descarg	-0.53
w:desconect	-1.21
w:desconf	0.63
w:describ	-1.03
w:desd	0.23
w:dese	0.14
w:desempac	0.38
w:deshech	-0.75
w:desinfl	0.62
w:desmay	0.15
w:desnud	0.83
w:despach	-0.22
w:despacit	-0.49
w:despeg	0.71
w:despid	-0.62
w:despiert	0.36
w:despu	-0.23
w:desquit	0.65
w:destell	0.50
w:destornillador	-0.98
w:deten	1.26
w:detest	1.75
w:detr	-0.70
w:detuv	-0.97
w:devolv	-1.74
w:devolvi	0.21
w:devuelv	-1.56
w:di	0.53
w:dia	0.21
w:diagnostic	-0.16
w:dialisi	-0.33
w:diar	0.48
w:diarre	1.09
w:dibuj	-1.36
w:dic	-0.59
w:dich	0.36
w:dict	-0.68
w:dient	0.19
w:dier	-0.50
w:dieron	0.14
w:diez	0.43
w:dig	-0.27
w:dij	-0.39
w:dijer	-1.34
w:diner	-1.12
w:dio	-0.45
w:dios	0.37
w:dir	0.75
w:direcci	-0.40
w:direct	0.60
w:director	-0.99
w:disc	0.15
w:disculp	-0.63
w:discut	0.70
w:disfrut	-0.69
w:dispar	-0.34
w:dispositiv	-0.47
w:distanc	0.13
w:distint	0.42
w:dl	-0.84
w:dni	-0.36
w:dobl	1.19
w:doc	0.67
w:doctor	-0.50
w:dol	0.41
w:dolar	-0.51
w:dolor	-0.44
w:domicil	0.10
w:doming	-0.64
w:don	-0.51
w:dond	0.55
w:dormi	-0.27
w:dosi	1.08
w:doy	-0.16
w:doñ	0.35
w:dra	-1.23
w:dron	-0.93
w:duch	0.77
w:dud	-0.30
w:duerm	0.22
w:dueñ	-1.07
w:dulc	-0.54
w:dur	0.46
w:duraci	-0.96
w:durant	0.16
w:durm	0.22
w:ech	1.06
w:ecograf	-1.17
w:edad	0.38
w:edific	-0.55
w:educaci	1.17
w:efect	-0.95
w:efectiv	0.15
w:electric	-0.13
w:electricist	-0.51
w:elevador	-0.44
w:elij	1.22
w:embaraz	0.90
w:embarg	0.20
w:emdr	0.83
w:emergenc	-0.62
w:empap	0.42
w:empec	0.26
w:empiez	0.56
w:emple	0.32
w:empres	-0.50
w:empuj	-0.21
w:en	-0.22
w:encarg	-0.66
w:encend	-0.67
w:encerr	-0.20
w:enci	1.09
w:encierr	0.98
w:encim	0.73
w:encog	-0.75
w:encontr	-0.82
w:encuentr	0.51
w:endoscop	-0.59
w:enemig	1.03
w:ener	-0.27
w:enfad	1.28
w:enferm	0.70
w:enfermer	-0.78
w:enfrent	-0.80
w:enfurec	0.30
w:enlac	-0.41
w:enoj	0.29
w:enojadisim	0.26
w:ensay	0.90
w:enseñ	0.18
w:entend	1.14
w:enter	0.28
w:entiend	-1.28
w:entierr	-0.28
w:entonc	0.29
w:entr	0.18
w:entrar	-0.24
w:entreg	-1.36
w:entregu	-1.22
w:entren	-0.80
w:entrenador	-1.18
w:entrevist	0.49
w:enuresi	0.78
w:env	-1.14
w:envi	-1.53
w:equip	-0.64
w:equivoc	0.49
w:equivoqu	0.22
w:era	0.34
w:eran	-0.11
w:eriz	0.97
w:error	0.34
w:es	0.44
w:esa	-0.46
w:escaler	-0.70
w:escalofri	1.43
w:escandal	-1.15
w:escaparat	0.12
w:escitalopram	0.28
w:escol	-0.92
w:escolt	-0.87
w:escond	0.66
w:escondi	0.37
w:escopet	1.06
w:escrib	-0.30
w:escribi	-0.57
w:escrit	-0.56
w:escritor	-0.15
w:escritur	-0.70
w:escuch	-0.19
w:escuel	0.19
w:ese	0.77
w:esguinc	-0.48
w:eso	0.58
w:espald	0.15
w:espant	0.74
w:espej	0.76
w:esper	0.31
w:esperanz	0.37
w:espos	-0.30
w:estaci	0.35
w:estacion	-0.47
w:estacionamient	-1.12
w:estomag	0.84
w:estoy	0.53
w:estr	0.27
w:estrell	-0.38
w:estres	0.61
w:estud	0.87
w:estudi	0.77
w:estuf	-0.32
w:estuv	0.11
w:etern	0.54
w:etiquet	-1.16
w:euforic	0.16
w:eur	-0.35
w:evidenc	0.40
w:ex	-1.10
w:exager	0.56
w:exam	-0.69
w:excompañer	-0.80
w:exist	-0.37
w:expacient	-0.70
w:expedient	-1.24
w:explic	1.21
w:expliqu	-0.89
w:explot	1.32
w:expres	-0.57
w:extrañ	0.11
w:f	-1.17
w:facebook	0.85
w:facil	1.06
w:factur	-0.82
w:facultad	-0.73
w:fald	-0.32
w:fall	0.86
w:fallec	-0.45
w:fals	-0.87
w:famil	-0.78
w:farmac	-0.74
w:farol	-0.89
w:fastid	1.11
w:fatal	-0.29
w:favor	1.17
w:fax	-0.77
w:fe	1.11
w:febrer	-1.10
w:fech	-1.32
w:felic	0.44
w:feliz	0.55
w:felpud	-0.60
w:feo	1.11
w:fer	-0.14
w:ferreter	0.36
w:ferul	-0.85
w:fianz	-0.88
w:fich	-0.31
w:fiebr	0.14
w:fiest	-0.78
w:fij	-0.25
w:fil	-0.39
w:fin	0.42
w:final	-0.93
w:finc	-0.41
w:fing	-0.34
w:fio	0.84
w:firm	-0.40
w:firmar	-1.68
w:fisioterap	-0.95
w:fisur	-0.91
w:flac	-0.66
w:flan	0.88
w:flor	-0.33
w:florer	0.86
w:florist	-1.00
w:fluoxetin	0.99
w:foc	0.15
w:foj	-0.85
w:fol	-1.04
w:fond	-0.81
w:for	-0.62
w:forens	-0.75
w:form	-0.62
w:formular	-1.17
w:forr	-0.34
w:forz	-0.64
w:fot	-0.32
w:fotograf	-1.05
w:fotografi	-1.22
w:fractur	-1.04
w:frasc	-0.85
w:fregader	0.72
w:fren	1.01
w:frent	0.26
w:fresc	0.69
w:fria	0.62
w:frio	-0.19
w:frustr	-0.53
w:fue	0.17
w:fueg	-0.87
w:fuert	0.60
w:fuerz	0.50
w:fuimos	-1.32
w:fum	-0.16
w:funci	-0.12
w:funcion	-0.66
w:funcionar	-0.68
w:fund	-0.13
w:fundaci	0.74
w:fur	-0.34
w:furgonet	-0.40
w:furios	0.35
w:futbol	-0.46
w:gach	-0.11
w:gafet	-0.80
w:gallet	0.67
w:gan	0.33
w:gans	-0.71
w:gargant	-0.10
w:garit	-0.26
w:gas	-0.50
w:gasoliner	-0.79
w:gastriti	-0.71
w:gent	0.49
w:gerent	-1.23
w:gimnas	-1.10
w:ginecolog	-0.94
w:gir	1.19
w:glob	-1.37
w:golf	-0.40
w:golp	0.57
w:golpe	-1.19
w:gorr	0.45
w:got	-0.59
w:gps	-0.72
w:grab	-0.23
w:grabaci	-0.57
w:grabador	-0.77
w:graci	0.59
w:grad	-0.56
w:graduaci	0.13
w:grand	-0.43
w:grav	0.40
w:gri	0.40
w:grif	0.11
w:gru	-0.70
w:grup	0.21
w:guant	-0.88
w:guard	-0.27
w:guarder	-0.46
w:guia	-1.13
w:guitarr	-1.43
w:guiñ	-0.96
w:gust	0.92
w:h	-0.27
w:ha	0.20
w:haberl	1.46
w:habitaci	0.33
w:habl	0.20
w:habr	1.23
w:hag	0.63
w:hall	-0.33
w:hambr	0.84
w:han	-0.28
w:har	1.20
w:harin	-0.47
w:hart	0.75
w:hartazg	1.72
w:hay	-0.52
w:he	1.13
w:hech	0.66
w:hel	-0.11
w:hematom	-0.60
w:her	-0.83
w:herman	-0.46
w:hermanit	-0.99
w:herramient	-1.04
w:hic	0.49
w:hicier	-1.15
w:hidalg	-1.00
w:hiel	-1.18
w:hierv	0.59
w:hil	1.06
w:himn	-0.67
w:hinch	0.23
w:hirv	1.12
w:histeric	-1.08
w:histor	-0.64
w:hoj	-0.61
w:hor	0.68
w:horar	-0.59
w:hormig	1.09
w:hospital	-1.07
w:hostal	-0.90
w:hotel	-1.13
w:hoy	-0.23
w:hub	-1.50
w:hubier	0.72
w:huec	1.03
w:huel	0.98
w:huesped	-0.45
w:huev	-0.26
w:hum	0.41
w:human	-0.90
w:humill	-0.15
w:humillaci	0.56
w:humor	1.27
w:hund	0.83
w:iba	-0.97
w:ibamos	-1.06
w:iban	-0.48
w:ide	1.06
w:ideaci	0.56
w:identific	-0.88
w:idiom	-1.42
w:idiot	-0.51
w:igles	0.37
w:igual	-0.18
w:ii	-0.53
w:ilusi	1.18
w:ilusion	0.70
w:imagin	1.10
w:iman	-0.45
w:imbecil	0.78
w:impid	-0.71
w:import	1.04
w:impotenc	1.37
w:impotent	0.17
w:impres	-0.69
w:imprimi	-0.87
w:ims	0.57
w:incapacidad	-0.46
w:incend	0.78
w:incendi	-0.38
w:incomod	-0.77
w:indic	-1.39
w:indign	0.33
w:infart	0.68
w:infecci	0.47
w:infiern	0.13
w:inform	-0.76
w:informatic	-0.72
w:ingenu	0.84
w:ingl	-0.84
w:ingres	0.55
w:inquiet	-0.32
w:inquilin	-0.67
w:inscrit	-0.37
w:insegur	0.16
w:insomn	-0.65
w:instagram	-0.87
w:instal	-0.67
w:intact	0.97
w:intent	0.66
w:inter	-0.24
w:interes	-0.71
w:interior	-0.94
w:intern	0.50
w:internet	-1.31
w:interpret	-1.01
w:intim	0.24
w:intranquil	1.12
w:intrus	0.23
w:inutil	1.29
w:inventar	-1.18
w:investig	-0.86
w:invitaci	0.54
w:inyect	-0.85
w:ip	-0.63
w:irme	0.43
w:irritabl	1.08
w:irse	-0.72
w:izquierd	-0.22
w:jal	-1.38
w:jam	1.05
w:jardiner	-0.72
w:jef	-1.14
w:jov	0.67
w:jueg	0.13
w:juev	-0.64
w:juguet	-0.45
w:jul	0.43
w:jun	-0.20
w:jur	0.14
w:just	-1.00
w:juzg	-0.30
w:kil	-0.11
w:kiosc	-0.78
w:kl	-0.66
w:la	-0.16
w:lab	-1.59
w:laborator	-1.32
w:lado	-0.77
w:ladron	0.28
w:lagrim	0.53
w:lament	-1.04
w:lampar	1.09
w:lap	-0.62
w:larg	-0.21
w:laring	-1.46
w:laringoscop	-0.96
w:lastim	0.25
w:lat	0.18
w:lavab	0.32
w:le	-0.27
w:lech	0.14
w:lectur	-1.03
w:lee	-1.01
w:leer	0.88
w:lei	0.50
w:leid	1.41
w:lej	0.22
w:lengu	0.34
w:lent	-1.07
w:leo	1.52
w:les	0.14
w:lesi	-1.04
w:lesion	-1.39
w:letr	-0.34
w:levant	-0.16
w:ley	-1.34
w:libr	0.21
w:libret	-0.92
w:licenci	-1.25
w:liebr	0.62
w:lim	-0.47
w:limit	-0.15
w:limp	-1.30
w:limpi	-0.58
w:limpiaparabris	-1.23
w:limpiez	-0.77
w:line	0.55
w:lintern	-0.64
w:liqu	-0.20
w:list	-0.37
w:litr	-0.67
w:llam	-0.25
w:llamar	-0.28
w:llant	0.43
w:llav	-0.43
w:llaver	-0.33
w:lleg	-0.10
w:llev	-0.12
w:llor	0.48
w:llov	-0.45
w:lluev	0.81
w:lluv	-1.40
w:loc	0.33
w:local	-0.92
w:localizador	-0.97
w:log	-0.53
w:logr	0.52
w:lon	-1.12
w:lorazepam	0.83
w:los	0.17
w:luc	-0.90
w:lueg	-0.15
w:lug	0.62
w:lut	0.25
w:luz	-0.39
w:macet	0.23
w:machet	0.34
w:mader	-0.34
w:madr	0.68
w:madrin	-0.98
w:maestr	-1.00
w:mal	0.19
w:malet	0.22
w:mam	0.23
w:mami	-1.11
w:manch	0.99
w:mand	0.21
w:mandibul	-0.83
w:manej	0.29
w:maner	0.87
w:mang	0.56
w:manifiest	-0.56
w:manij	-0.62
w:mantel	-0.51
w:manubr	-0.47
w:manzan	-1.14
w:maquin	-1.26
w:mar	0.58
w:marc	0.12
w:martill	0.14
w:marz	-0.48
w:mas	0.34
w:masajist	0.68
w:mascot	-0.70
w:mat	0.13
w:matar	1.55
w:matasell	-0.97
w:matricul	-0.49
w:matron	0.29
w:maxim	-0.73
w:may	-0.60
w:mayor	0.80
w:mañan	0.13
w:me	0.34
w:mechon	0.28
w:med	-0.48
w:medic	-0.33
w:medidor	-0.67
w:mediod	0.17
w:mejill	-1.21
w:mejor	-0.78
w:melatonin	0.77
w:men	0.49
w:menor	0.72
w:mens	2.04
w:mensaj	-0.61
w:mensajer	-0.62
w:ment	0.76
w:mental	0.68
w:merc	-0.92
w:mes	0.14
w:meser	-0.44
w:met	1.00
w:meti	-0.13
w:metr	-0.85
w:mezcl	0.58
w:mia	-0.34
w:micr	-0.19
w:microfon	-0.83
w:mied	-0.34
w:miedos	-1.13
w:mientr	0.16
w:miercol	-0.76
w:mij	-0.34
w:mil	0.30
w:millon	-0.77
w:min	0.37
w:minut	0.17
w:mio	0.10
w:mios	-0.18
w:mir	0.12
w:mirador	-0.87
w:mirill	-0.48
w:mis	0.12
w:mism	0.49
w:mitad	0.33
w:mochil	-0.81
w:mod	-0.17
w:model	-0.86
w:moderador	-0.90
w:modul	-0.86
w:moj	-1.16
w:mol	1.10
w:molest	-1.70
w:molin	-0.12
w:moned	-0.25
w:monitor	-0.75
w:monj	1.21
w:mont	0.75
w:mor	0.31
w:mord	-0.38
w:mostr	-0.38
w:mostrador	-0.55
w:motiv	0.37
w:motor	-0.22
w:mototaxi	-0.91
w:movil	-0.35
w:moñ	-0.49
w:much	0.35
w:muchach	-1.04
w:muchisim	0.26
w:mud	-0.63
w:mudanz	-0.58
w:muebl	1.35
w:muel	-0.31
w:muell	-0.77
w:muer	-0.71
w:muerd	0.93
w:muert	0.70
w:muestr	-0.62
w:muj	0.56
w:mujer	0.72
w:mulet	-0.99
w:mult	-0.70
w:mund	0.21
w:municip	-0.87
w:municipal	-0.29
w:mural	-0.35
w:music	0.11
w:musl	-0.73
w:muy	-0.18
w:muñec	-0.60
w:nacimient	0.67
w:nad	-0.29
w:nada	0.66
w:nadi	-0.36
w:nan	0.42
w:naric	0.31
w:nariz	-0.53
w:nataci	-1.51
w:nause	1.05
w:navaj	0.47
w:navidad	0.63
w:necesit	0.44
w:neg	-1.20
w:negr	-1.08
w:nen	0.69
w:nerv	-1.10
w:nervi	0.40
w:nervios	-0.46
w:net	1.41
w:never	-0.68
w:ni	0.69
w:niet	-0.39
w:ningun	0.82
w:nivel	0.49
w:niñ	0.54
w:niñer	-0.45
w:no	0.11
w:noch	0.28
w:nom	1.41
w:nombr	-0.68
w:normal	0.29
w:nos	0.27
w:nosotr	0.62
w:not	-0.55
w:notar	-0.98
w:notici	0.73
w:notific	-1.02
w:notificaci	-0.91
w:nov	-0.54
w:noven	-0.36
w:novi	-0.37
w:noviembr	0.14
w:nub	0.19
w:nubl	-0.30
w:nuc	0.60
w:nud	1.04
w:nuer	-1.06
w:nuestr	-0.53
w:nuev	-0.47
w:numer	-0.95
w:nunc	0.20
w:objet	-0.62
w:oblig	-0.71
w:obr	-0.23
w:observ	1.36
w:observaci	-1.08
w:och	-0.51
w:octubr	-0.53
w:ocul	-0.35
w:ocult	-1.22
w:ocup	-0.37
w:odio	0.55
w:ofend	1.30
w:ofic	-0.52
w:oficial	-0.98
w:oficin	0.18
w:ofrec	-0.64
w:oftalmolog	-1.30
w:oi	-0.74
w:oido	-1.04
w:oidos	0.35
w:oir	0.97
w:oirl	0.20
w:ojal	0.85
w:ojo	0.74
w:ojos	-0.72
w:oler	1.09
w:olia	0.11
w:olor	-0.23
w:olv	0.43
w:onc	-0.86
w:oper	-0.73
w:operaci	-0.51
w:operador	-0.56
w:oportunidad	0.49
w:orej	-0.13
w:orgull	0.88
w:orgullos	0.43
w:orientador	-0.45
w:original	-1.12
w:orill	0.12
w:orin	1.04
w:os	-0.87
w:oscur	1.19
w:osit	-1.03
w:oso	0.90
w:oxigen	-0.53
w:oxx	-0.90
w:oye	-1.09
w:oyer	-1.27
w:oyo	-0.88
w:pacienc	1.05
w:padr	0.21
w:padrin	-0.70
w:pag	0.31
w:pagin	-0.13
w:pagu	-1.46
w:pajar	-0.46
w:pal	0.53
w:palabr	0.73
w:paliz	-0.13
w:palm	-0.25
w:pan	-0.23
w:panader	0.88
w:panic	0.32
w:pantall	-0.31
w:pante	-0.49
w:panz	0.90
w:pap	-0.22
w:papelit	-0.51
w:paquet	-0.87
w:par	0.25
w:parabris	-0.32
w:parader	-0.90
w:paragu	-0.93
w:paraliz	1.08
w:parch	-0.60
w:pared	0.46
w:parej	0.37
w:parezc	0.71
w:parp	0.69
w:parpade	-0.32
w:parqu	-1.04
w:parque	-1.18
w:parraf	-0.32
w:part	0.54
w:pas	0.26
w:pasaj	-1.09
w:pasill	0.20
w:pastel	-0.52
w:pastill	0.33
w:pat	0.15
w:pate	-0.27
w:patent	-1.02
w:patetic	0.85
w:patr	-0.41
w:patric	-1.02
w:patrull	-0.51
w:paut	-0.41
w:pavor	0.75
w:payas	-1.00
w:paz	-0.76
w:pañal	-0.59
w:pech	0.39
w:ped	-0.31
w:pedaz	0.81
w:pedi	-0.37
w:peg	0.49
w:pegu	0.13
w:pel	-0.93
w:pele	0.31
w:pelicul	0.57
w:peluc	-0.41
w:peluch	-0.49
w:pen	-0.41
w:pendriv	-0.13
w:penit	0.72
w:pens	0.93
w:pensi	-1.17
w:peor	1.60
w:perd	0.59
w:perdi	0.17
w:perdier	-0.72
w:perez	0.89
w:perfil	-0.58
w:perfum	-0.30
w:periodic	-0.78
w:perit	-0.99
w:peritaj	-1.20
w:permis	-0.25
w:perr	-0.13
w:persian	0.30
w:persigu	0.29
w:pes	-0.29
w:pesadill	-0.34
w:pesam	-0.58
w:pesc	0.64
w:pestill	0.75
w:pez	0.91
w:peñ	-0.45
w:pian	0.65
w:pic	-1.01
w:pid	-0.35
w:pida	0.27
w:pidiendol	0.38
w:pido	0.53
w:pie	0.11
w:piedr	-0.13
w:piedrit	0.68
w:piel	0.67
w:piens	-1.08
w:piern	0.19
w:pies	0.83
w:pijam	0.74
w:pimient	0.35
w:pinch	-1.24
w:pinchaz	-0.20
w:pint	0.28
w:pintur	-0.58
w:pipi	-0.21
w:pis	0.41
w:piscin	-0.93
w:pistol	-1.07
w:pit	-0.34
w:pizarr	-0.48
w:pizz	-0.25
w:piñat	0.66
w:plac	-0.39
w:plan	0.60
w:planch	-0.87
w:plant	0.96
w:plantel	0.52
w:plastic	-0.79
w:plat	-0.45
w:play	-1.01
w:plaz	-0.55
w:plen	0.88
w:plom	-0.39
w:plum	-1.17
w:pobr	0.28
w:poc	-1.17
w:polic	-0.45
w:polv	-0.14
w:pon	0.12
w:pong	-0.30
w:poquit	1.13
w:porch	-0.82
w:port	0.54
w:portal	0.31
w:portatil	-0.95
w:porter	-1.37
w:post	0.10
w:postal	-0.97
w:postraumatic	-0.36
w:prefij	-0.49
w:prend	0.92
w:prendi	-0.24
w:preocup	-0.54
w:prepar	-0.61
w:pres	0.39
w:present	-0.35
w:presi	-0.49
w:president	-0.48
w:presient	0.79
w:prest	-0.14
w:presum	-0.31
w:prim	-0.18
w:primer	-0.23
w:priv	-0.75
w:prob	0.61
w:probador	0.78
w:procurador	-1.24
w:profesional	0.21
w:profesor	-1.04
w:program	-1.00
w:prop	0.11
w:prorrog	-0.53
w:proteg	0.91
w:proveedor	-0.82
w:proxim	1.05
w:prueb	0.68
w:psicolog	0.15
w:psicologic	0.84
w:psiquiatr	0.86
w:psiquiatric	0.21
w:public	-0.33
w:pud	0.32
w:puebl	-1.16
w:pued	-0.16
w:puent	-0.30
w:puj	-0.61
w:pulsacion	0.21
w:pulser	-0.21
w:punt	0.36
w:pur	0.68
w:pus	-0.53
w:pusier	-1.21
w:puñ	0.66
w:puñetaz	-0.40
w:quedar	-0.79
w:quej	0.14
w:quem	-0.29
w:quemadur	-1.25
w:quer	0.53
w:quetiapin	0.97
w:qui	0.43
w:quic	-0.20
w:quiebr	0.51
w:quiet	1.04
w:quij	0.79
w:quinc	0.57
w:quint	0.26
w:quis	-0.57
w:quisier	-0.27
w:quitar	0.79
w:r	-0.64
w:rab	0.45
w:rad	-0.26
w:radiograf	-0.97
w:ram	0.38
w:ramos	-1.55
w:ramp	-0.42
w:rap	0.65
w:rar	0.59
w:rasg	-1.21
w:rasguñ	-1.13
w:rasp	-0.50
w:rastr	1.17
w:rastreador	0.12
w:rat	0.34
w:raz	0.58
w:re	0.60
w:recarg	-0.41
w:recepci	-1.05
w:recet	-0.33
w:reci	0.22
w:recib	-0.83
w:recibi	-1.00
w:reclam	-1.21
w:recog	-0.77
w:recogi	-1.44
w:reconoc	0.14
w:reconoci	-1.39
w:reconozc	0.21
w:recort	-0.87
w:recuerd	-0.88
w:recuper	-0.77
w:recurs	-1.02
w:red	-0.97
w:reenvi	-1.20
w:ref	-0.77
w:refer	-0.29
w:refier	0.44
w:reflej	0.58
w:refug	-0.95
w:regader	1.04
w:regal	0.13
w:regañadient	-0.26
w:registr	-0.13
w:regres	-0.76
w:rehabilitaci	-0.99
w:rei	0.34
w:reia	-1.14
w:reir	0.25
w:reirm	0.88
w:rej	-0.12
w:relat	0.52
w:rellen	-0.84
w:reloj	-0.35
w:remitent	-0.94
w:rencor	0.18
w:rend	0.69
w:rent	-0.88
w:renunc	-0.88
w:renunci	-0.80
w:reparaci	-0.76
w:repartidor	-0.48
w:repelu	1.35
w:repit	0.14
w:report	-1.10
w:repos	-0.13
w:repuest	-0.50
w:reserv	-1.26
w:resfri	-1.18
w:residenc	-0.46
w:resident	0.24
w:resoluci	-1.11
w:respald	-0.23
w:respet	0.14
w:respir	0.13
w:respiraci	0.84
w:rest	-0.44
w:result	0.42
w:reteng	0.57
w:retir	0.35
w:retras	-0.97
w:retrovisor	-1.08
w:reuni	-0.11
w:rev	0.58
w:revent	1.40
w:revis	-0.51
w:revist	-0.70
w:revolv	0.95
w:rez	0.85
w:ridicul	0.96
w:rie	0.39
w:riendos	-1.03
w:rieron	-0.68
w:rinc	0.14
w:rincon	-0.58
w:rio	0.47
w:ris	-0.32
w:riñ	-1.03
w:rob	-0.51
w:roc	-0.40
w:rode	0.61
w:rodill	-0.25
w:rog	-0.39
w:roj	0.42
w:romp	0.67
w:rompi	0.59
w:ronc	-0.56
w:rond	-0.91
w:rop	-0.15
w:roper	-0.33
w:ros	-0.71
w:rosal	-0.71
w:rosar	-1.24
w:rotond	0.39
w:rotur	-1.20
w:rout	-0.80
w:roz	-1.10
w:rrhh	-0.66
w:rued	-0.73
w:ruid	0.37
w:ruin	-0.35
w:rut	-0.69
w:saban	-0.22
w:sac	-0.59
w:sal	0.35
w:salg	0.26
w:sali	0.85
w:salier	-0.67
w:saliv	0.65
w:salt	-0.43
w:salud	-0.56
w:salv	0.58
w:samur	-1.16
w:san	0.40
w:sangr	0.35
w:sant	0.32
w:saqu	-0.30
w:sargent	-0.77
w:satisfech	-0.62
w:sec	0.17
w:secci	-0.69
w:secretar	-0.56
w:secuenc	-0.63
w:segu	0.52
w:segui	-0.33
w:seguimient	0.92
w:segun	-0.61
w:segund	-1.08
w:segur	-0.54
w:seguridad	-0.29
w:sei	-0.29
w:sell	-1.36
w:semafor	-0.32
w:seman	-0.35
w:semanal	0.77
w:sencill	1.02
w:sensaci	0.74
w:sensor	-0.39
w:sentenc	-0.56
w:senti	0.22
w:sep	-0.47
w:separ	-0.91
w:septiembr	-1.00
w:ser	0.53
w:seren	-0.53
w:seri	-1.08
w:sertralin	0.54
w:servic	-1.64
w:servillet	-0.42
w:sesion	0.15
w:señ	-0.19
w:señal	-0.79
w:señor	-0.86
w:si	0.21
w:sido	0.80
w:siempr	0.18
w:sient	0.12
w:sierr	0.72
w:siet	-0.20
w:sig	0.20
w:sigu	-0.61
w:siguient	0.10
w:silb	-1.11
w:silbat	0.49
w:silenc	-0.28
w:sill	-0.18
w:sillit	-0.27
w:siluet	-0.63
w:sim	-1.34
w:sin	0.22
w:sirv	1.45
w:sistem	-1.10
w:sit	0.81
w:sms	0.56
w:sobr	-0.39
w:sobresalt	0.97
w:sobrin	0.44
w:sof	0.22
w:sog	-0.30
w:soi	0.83
w:sol	-0.32
w:solap	0.14
w:soledad	0.54
w:solicit	-1.11
w:solicitud	-1.37
w:solt	0.57
w:som	-0.17
w:sombr	-0.17
w:sombrer	-1.30
w:son	-0.60
w:sonre	0.57
w:sonri	1.31
w:sonris	0.27
w:sop	0.16
w:soport	0.13
w:sord	0.53
w:sorprend	1.03
w:sospech	0.11
w:sostien	-0.67
w:sotan	1.38
w:soy	-0.62
w:soñ	-0.66
w:spark	-0.33
w:spray	-1.37
w:su	-0.18
w:subast	-0.57
w:subdirector	-0.49
w:subray	-1.11
w:suc	0.93
w:sucursal	-0.67
w:sud	-0.26
w:sudor	0.36
w:suegr	0.49
w:suel	-0.23
w:sueld	-0.96
w:suelt	0.51
w:suer	-0.71
w:sueñ	-0.53
w:sufr	-1.74
w:sum	0.94
w:sup	0.27
w:supervisor	-0.53
w:suplent	-1.21
w:sus	-0.12
w:suscripci	-0.68
w:sust	0.44
w:susurr	0.15
w:sutur	-0.99
w:tac	-0.35
w:tach	-0.67
w:talc	-1.05
w:tall	-0.97
w:tamal	-0.46
w:tamañ	-0.52
w:tambi	-0.84
w:tan	0.67
w:tanqu	-1.76
w:tant	1.49
w:tantit	1.37
w:tap	0.19
w:taquicard	1.38
w:tar	1.14
w:tard	0.69
w:tare	-0.22
w:tarjet	-0.30
w:tartamude	0.75
w:tatuaj	-1.19
w:taxist	-0.29
w:taz	0.74
w:te	-0.81
w:teatr	-1.23
w:tech	0.73
w:tecnic	-0.79
w:tej	0.75
w:tel	0.63
w:telefon	-0.32
w:telefonill	0.66
w:televisi	-0.40
w:tem	0.56
w:tembl	0.63
w:temblader	1.94
w:temblor	1.02
w:temor	-1.06
w:tempran	-0.43
w:tendeder	-0.60
w:tendr	1.31
w:teng	-0.26
w:teni	0.96
w:tensional	1.01
w:terap	0.13
w:terapeut	0.20
w:terc	-0.81
w:tercer	-0.25
w:term	-1.17
w:ternur	0.58
w:terren	-0.59
w:terror	1.11
w:tesi	-0.82
w:test	1.14
w:testament	-1.01
w:testig	-1.27
w:tetan	-1.02
w:ti	-1.50
w:ticket	0.33
w:tiembl	-0.70
w:tien	-0.49
w:tiend	0.36
w:tierr	0.99
w:ties	1.02
w:tijer	0.27
w:til	-0.47
w:timbr	-0.66
w:tin	0.60
w:tint	-1.04
w:tio	-1.41
w:tip	-0.15
w:tirit	0.55
w:titul	-1.05
w:to	-0.63
w:toall	-1.16
w:tobill	-1.04
w:tobiller	-0.14
w:tod	0.43
w:todav	0.91
w:toler	1.20
w:tom	-0.15
w:tomar	-0.78
w:tomograf	-0.98
w:ton	1.09
w:tont	0.75
w:toqu	-0.11
w:torc	0.35
w:tornill	-0.55
w:tortiller	-0.93
w:tos	-0.11
w:total	0.94
w:toxicolog	-0.88
w:tra	-0.63
w:trab	1.15
w:trabaj	-0.75
w:trabajador	-0.72
w:trag	0.22
w:tragu	1.11
w:traicion	1.33
w:traig	0.82
w:trail	0.43
w:traj	-0.40
w:tramit	-0.64
w:tranc	0.95
w:tranquil	-0.48
w:transferenc	-0.70
w:transit	-0.90
w:trap	1.07
w:traser	-0.64
w:trasl	-0.61
w:traslad	-1.29
w:traster	-0.77
w:trastorn	0.28
w:trat	0.80
w:tratamient	1.13
w:traum	0.59
w:trayect	-0.43
w:tremend	1.09
w:tren	-0.15
w:trep	1.33
w:tres	-0.20
w:tribunal	-1.00
w:trip	1.06
w:trist	-0.15
w:tristez	0.31
w:troz	-0.79
w:tsuru	-0.86
w:tumb	0.53
w:tunel	-0.11
w:turist	-0.34
w:turn	-0.46
w:tuv	1.15
w:tuvier	-0.98
w:ubicaci	-0.62
w:uji	-0.52
w:ult	-0.80
w:ultim	-0.26
w:umbral	0.24
w:un	0.13
w:una	0.30
w:unas	-0.13
w:unic	0.62
w:unidad	-0.14
w:universidad	0.77
w:uno	0.39
w:unos	-0.75
w:urgenci	-0.41
w:usa	-0.24
w:usad	-1.28
w:usb	-0.62
w:use	-0.60
w:uso	-0.44
w:usted	0.58
w:uña	-0.80
w:uñas	0.27
w:vac	-0.12
w:vacacion	-0.93
w:vaci	-0.50
w:vacun	-1.26
w:vag	0.12
w:val	-0.61
w:valg	0.36
w:valient	0.25
w:vall	-1.40
w:valor	1.36
w:vamos	0.78
w:van	0.28
w:vas	-0.61
w:vay	0.80
w:vdd	1.46
w:ve	-0.39
w:vea	-0.25
w:vean	0.49
w:vec	-0.27
w:vecin	-1.14
w:veia	-0.22
w:veint	0.47
w:vel	0.35
w:velador	-1.43
w:ven	-0.53
w:venc	-1.18
w:vend	-0.76
w:vendi	-0.81
w:veng	0.91
w:vent	-0.21
w:ventan	-0.30
w:ventanill	-0.87
w:veo	0.81
w:ver	-0.37
w:verbaliz	0.73
w:verd	-1.22
w:verdad	0.32
w:verj	-0.77
w:verm	0.16
w:vers	-0.64
w:versi	-1.19
w:ves	0.63
w:vest	0.36
w:veterinar	-0.80
w:vez	0.26
w:vi	-0.38
w:vibr	0.59
w:vide	-0.68
w:videollam	-1.38
w:vidr	-0.77
w:viej	-0.73
w:viejit	-0.20
w:vien	0.23
w:viend	-0.59
w:vier	-0.18
w:viern	-0.20
w:vieron	-0.46
w:vigil	-1.30
w:vigilanc	-1.35
w:vimos	-0.82
w:vin	0.10
w:vinier	-0.11
w:vio	-1.13
w:violin	-0.39
w:visiblement	-0.39
w:visit	-0.22
w:viv	-0.32
w:volant	0.23
w:volte	0.61
w:volum	0.62
w:volv	0.39
w:volvi	0.56
w:vomit	-0.27
w:vos	-0.28
w:vot	-0.80
w:voz	0.54
w:vuel	-1.08
w:vuelt	0.61
w:vuelv	0.37
w:whatsapp	-1.25
w:wifi	0.86
w:y	-0.12
w:ya	0.68
w:yeg	-0.49
w:yend	-0.22
w:yern	0.37
w:yes	-1.18
w:yo	0.48
w:yogur	-0.67
w:zapat	-0.14
w:zombi	0.78
w:zumb	-0.23
w:º	-1.28
`);

// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/it/I-now	0.40
#:false/it/I-past	-0.84
#:false/it/he-past	-0.32
#:false/it/past	-0.37
#:false/none/-	-0.10
#:false/none/I-now	0.48
#:false/none/I-past	-0.07
#:false/none/he-past	0.05
#:false/none/now	0.31
#:false/none/past	-0.11
#:false/other/I-now	0.29
#:false/other/I-past	-1.37
#:false/other/he-past	-0.41
#:false/other/now	0.58
#:false/self/-	0.09
#:false/self/I-now	0.07
#:false/self/I-past	0.26
#:false/self/he-past	-0.26
#:true/it/-	-1.22
#:true/it/he-past	-0.55
#:true/it/now	-0.76
#:true/it/past	-0.53
#:true/none/-	-1.28
#:true/none/I-now	-1.18
#:true/none/he-past	-0.73
#:true/none/now	-0.34
#:true/none/past	-1.35
#:true/other/-	-0.99
#:true/other/I-now	-0.62
#:true/other/I-past	-0.12
#:true/other/he-past	-0.30
#:true/other/past	-0.47
#:true/self/-	-0.38
#:true/self/he-past	-0.26
#s:false/it	0.05
#s:false/none	-0.11
#s:false/self	0.41
#s:true/it	-0.25
#s:true/none	-0.48
#s:true/other	-0.28
#s:true/self	-1.02
01=	-0.95
01=(	0.65
01=(/I-past	0.65
01=(/NONE	0.65
01=)	-0.10
01=)/EL	-0.10
01=)/past	-0.10
01=,	0.25
01=,/-	-0.04
01=,/EL	0.13
01=,/I	-0.36
01=,/I-now	-0.07
01=,/I-past	0.87
01=,/LE	-0.09
01=,/LO	0.11
01=,/ME	0.19
01=,/MY	0.68
01=,/MY-person	-0.15
01=,/NAME	-0.48
01=,/NONE	0.23
01=,/NOTHING	-0.65
01=,/PEOPLE	-0.52
01=,/SE	0.22
01=,/THE	-0.54
01=,/THE-body	-1.04
01=,/THE-person	-0.25
01=,/THE-thing	-0.53
01=,/THIS	-0.90
01=,/he-past	-1.73
01=,/now	-0.55
01=,/past	-0.99
01=:	-1.80
01=:/-	-0.99
01=:/EL	-0.14
01=:/I-now	-0.32
01=:/ME	-0.56
01=:/MY-thing	-0.94
01=:/NAME	-0.18
01=:/NONE	-0.65
01=:/SE	-0.36
01=:/THE	-0.30
01=:/VERB	-1.29
01=:/now	-1.34
01=;	-1.13
01=;/-	-1.07
01=;/EL	-0.81
01=;/I-past	-0.65
01=;/ME	-0.70
01=;/NONE	-0.38
01=;/THE	-0.16
01=;/VERB	-0.82
01=;/he-past	-0.37
01=;/now	-0.35
01=;/past	-0.06
01=EL	-0.18
01=HIS-child	-0.57
01=LE	-0.51
01=LO	-0.75
01=ME	-0.47
01=MY	0.52
01=MY-person	-0.56
01=MY-thing	-0.94
01=NAME	-0.38
01=NOBODY	-0.61
01=NONE	-0.37
01=NOTHING	-0.65
01=PEOPLE	-0.73
01=SE	-0.13
01=SOMETHING	-0.29
01=THE	-1.03
01=THE-body	-1.04
01=THE-child	-0.31
01=THE-mind	-0.22
01=THE-person	-0.27
01=THE-thing	-0.56
01=THIS	-0.77
01=VERB	-0.57
01=after-quotation	-0.53
01=after-quotation/-	-0.14
01=after-quotation/EL	-0.17
01=after-quotation/ME	-0.59
01=after-quotation/NONE	-0.42
01=after-quotation/THE	-0.15
01=after-quotation/he-past	-0.68
01=after-quotation/now	-0.30
01=after-quotation/past	-0.43
01=antes	-1.23
01=antes/-	-1.23
01=antes/NONE	-1.23
01=asi	-0.41
01=asi/-	-0.41
01=asi/NONE	-0.41
01=aunque	-0.38
01=aunque/-	-0.38
01=aunque/NOBODY	-0.38
01=como	-1.05
01=como/I-now	-1.05
01=como/NONE	-0.48
01=como/THE	-0.89
01=cual	-0.56
01=cual/I-now	-0.56
01=cual/ME	-0.56
01=cuando	-0.42
01=cuando/-	-0.92
01=cuando/NONE	-0.40
01=cuando/SE	-0.44
01=cuando/he-past	-0.13
01=cuando/now	-0.18
01=desde	-0.65
01=desde/-	-0.62
01=desde/NONE	-0.65
01=desde/THE-thing	-0.13
01=desde/he-past	-0.51
01=desde/now	-0.62
01=donde	-0.73
01=donde/ME	-0.73
01=donde/he-past	-0.89
01=donde/past	-0.32
01=entonces	-0.35
01=entonces/-	-0.35
01=entonces/SE	-0.35
01=hasta	-1.08
01=hasta/-	-0.44
01=hasta/EL	-0.29
01=hasta/I-now	-0.42
01=hasta/ME	-0.25
01=hasta/MY-person	-0.23
01=hasta/NONE	-1.56
01=hasta/THE	-0.22
01=hasta/he-past	-0.85
01=hasta/now	-0.87
01=luego	-0.62
01=luego/-	-0.55
01=luego/EL	-0.14
01=luego/I-now	-0.71
01=luego/I-past	-0.06
01=luego/ME	-0.46
01=luego/NONE	-0.07
01=luego/THE-thing	-0.54
01=luego/he-past	-0.14
01=mientras	-0.32
01=mientras/NONE	-0.32
01=mientras/now	-0.32
01=ni	-0.37
01=ni/-	-0.26
01=ni/MY-person	-0.95
01=ni/NONE	-0.29
01=ni/past	-0.35
01=o	-0.40
01=o/THE	-0.47
01=o/past	-0.40
01=pero	-0.11
01=pero/THE	-0.21
01=pero/past	-0.21
01=porque	-0.06
01=porque/-	-0.36
01=porque/I-now	-0.59
01=porque/I-past	-0.98
01=porque/LO	-1.00
01=porque/ME	-0.15
01=porque/NONE	0.23
01=porque/PEOPLE	-0.43
01=porque/he-past	-0.97
01=porque/now	-0.92
01=porque/past	1.15
01=que	-1.54
01=que/-	-0.98
01=que/EL	-0.05
01=que/HIS-child	-0.57
01=que/I	-0.82
01=que/I-now	-0.27
01=que/I-past	-0.52
01=que/LE	-0.53
01=que/LO	-0.23
01=que/ME	-1.14
01=que/NAME	-0.30
01=que/SE	-0.41
01=que/THE	-1.51
01=que/he-past	-0.22
01=que/now	-1.34
01=que/past	-0.86
01=run-on	-0.67
01=run-on/-	-0.99
01=run-on/EL	-0.14
01=run-on/I-now	-2.03
01=run-on/I-past	1.53
01=run-on/LE	-0.44
01=run-on/LO	-1.07
01=run-on/ME	-0.35
01=run-on/NOBODY	-0.49
01=run-on/NOTHING	-0.17
01=run-on/PEOPLE	-0.42
01=run-on/SE	-0.52
01=run-on/SOMETHING	-0.29
01=run-on/he-past	-1.48
01=run-on/now	-1.59
01=run-on/past	-0.34
01=si	-1.29
01=si/-	-1.03
01=si/I	-0.84
01=si/I-now	-0.77
01=si/ME	-1.03
01=si/NONE	-0.79
01=si/THE-person	-0.44
01=si/now	-0.67
01=si/past	-0.84
01=y	0.08
01=y/-	0.29
01=y/EL	-0.25
01=y/I	0.80
01=y/I-now	-0.52
01=y/I-past	0.36
01=y/LE	-0.77
01=y/LO	-1.08
01=y/ME	0.17
01=y/MY	-0.96
01=y/MY-person	-0.36
01=y/NOBODY	-0.13
01=y/NONE	-0.18
01=y/SE	-0.11
01=y/THE	-0.90
01=y/THE-child	-0.31
01=y/THE-mind	-0.22
01=y/THE-person	-0.25
01=y/THE-thing	-0.11
01=y/THIS	-0.46
01=y/he-past	-2.10
01=y/now	-0.82
01=y/past	0.30
01|	0.21
10=	-0.76
10=)	0.49
10=)/EL	0.49
10=)/past	0.49
10=,	0.25
10=,/-	-0.85
10=,/EL	0.11
10=,/I	-0.84
10=,/I-now	-1.09
10=,/I-past	1.36
10=,/LE	0.27
10=,/LO	0.19
10=,/ME	-0.13
10=,/MY	-1.26
10=,/MY-person	-0.61
10=,/NAME	0.64
10=,/NONE	-0.39
10=,/NOTHING	-0.50
10=,/PEOPLE	1.02
10=,/THE	-0.83
10=,/THE-body	-0.90
10=,/THE-person	0.90
10=,/THE-thing	-0.36
10=,/THIS	-1.24
10=,/VERB	-0.19
10=,/he-past	0.18
10=,/now	-0.37
10=,/past	0.51
10=-	-0.64
10=-/-	-0.64
10=-/NONE	-0.64
10=:	-0.81
10=:/-	-0.74
10=:/EL	-0.31
10=:/I-now	-0.14
10=:/ME	-1.06
10=:/MY-thing	-0.54
10=:/NAME	-0.20
10=:/NONE	-0.40
10=:/SE	-0.43
10=:/THE	-0.34
10=:/VERB	-0.51
10=:/now	-1.04
10=;	-1.27
10=;/-	-0.81
10=;/EL	-0.26
10=;/I-past	-0.42
10=;/ME	-0.59
10=;/NONE	-0.97
10=;/THE	-0.91
10=;/VERB	-0.42
10=;/he-past	-0.89
10=;/now	-0.97
10=;/past	-0.21
10=HIS-child	-0.23
10=I	-1.13
10=LE	-0.31
10=LO	-1.02
10=ME	0.42
10=MY	-1.36
10=MY-person	-0.45
10=MY-thing	-0.54
10=NAME	0.58
10=NOBODY	0.13
10=NONE	-0.85
10=NOTHING	-0.63
10=PEOPLE	0.55
10=SE	-0.56
10=SHE	-0.24
10=SOMETHING	-0.51
10=THE	-1.43
10=THE-body	-0.90
10=THE-child	-0.19
10=THE-person	0.55
10=THE-thing	-0.61
10=THIS	-1.47
10=VERB	-0.54
10=antes	-0.12
10=antes/-	-0.12
10=antes/NONE	-0.12
10=asi	-0.37
10=asi/-	-0.37
10=asi/NONE	-0.37
10=aunque	-0.50
10=aunque/-	-0.50
10=aunque/NOBODY	-0.50
10=como	-0.70
10=como/I-now	-0.70
10=como/NONE	-0.41
10=como/THE	-1.11
10=cual	-0.29
10=cual/I-now	-0.29
10=cual/ME	-0.29
10=cuando	0.52
10=cuando/-	-0.49
10=cuando/EL	-0.21
10=cuando/I-now	-0.10
10=cuando/I-past	-0.47
10=cuando/NONE	0.59
10=cuando/SE	-0.89
10=cuando/he-past	1.19
10=cuando/now	-0.17
10=cuando/past	1.47
10=desde	-0.85
10=desde/-	-0.46
10=desde/NONE	-0.80
10=desde/THE-thing	-0.29
10=desde/he-past	-0.55
10=desde/now	-0.26
10=donde	-0.76
10=donde/ME	-0.76
10=donde/he-past	-0.74
10=donde/past	-0.65
10=entonces	-0.71
10=entonces/-	-0.71
10=entonces/SE	-0.71
10=hasta	-0.95
10=hasta/-	-1.71
10=hasta/EL	-0.85
10=hasta/I-now	-0.44
10=hasta/ME	-0.65
10=hasta/MY-person	-0.42
10=hasta/NONE	-0.57
10=hasta/THE	-0.81
10=hasta/he-past	0.31
10=hasta/now	-0.33
10=luego	-0.74
10=luego/-	-0.61
10=luego/EL	-0.40
10=luego/I-now	-0.70
10=luego/I-past	-0.84
10=luego/LO	-0.59
10=luego/ME	-0.57
10=luego/NONE	-1.26
10=luego/SE	-0.36
10=luego/THE-thing	-0.51
10=luego/he-past	-0.49
10=luego/past	-1.04
10=mientras	-0.66
10=mientras/NONE	-0.66
10=mientras/now	-0.66
10=ni	-0.60
10=ni/-	-0.48
10=ni/MY-person	-0.35
10=ni/NONE	-0.42
10=ni/past	-0.77
10=o	-0.19
10=o/NONE	1.28
10=o/THE	-0.53
10=o/past	-0.19
10=pero	1.11
10=pero/I-past	0.40
10=pero/LO	0.38
10=pero/NONE	0.77
10=pero/THE	-0.18
10=pero/THE-person	0.92
10=pero/he-past	0.79
10=pero/now	0.92
10=pero/past	-0.18
10=porque	-1.52
10=porque/-	-0.86
10=porque/I-now	-0.43
10=porque/I-past	-0.19
10=porque/LO	-0.23
10=porque/ME	-0.22
10=porque/NONE	-1.32
10=porque/PEOPLE	-0.67
10=porque/he-past	-0.32
10=porque/now	-0.21
10=porque/past	-1.23
10=que	-0.86
10=que/-	-1.03
10=que/EL	-0.71
10=que/HIS-child	-0.23
10=que/I	-1.21
10=que/I-now	-0.77
10=que/I-past	-1.09
10=que/LE	-0.66
10=que/LO	-0.97
10=que/ME	0.05
10=que/NAME	-0.57
10=que/SE	-0.45
10=que/THE	-1.22
10=que/THE-person	-0.69
10=que/he-past	-1.75
10=que/now	0.81
10=que/past	-0.80
10=quotation	-0.54
10=quotation/-	-0.54
10=quotation/NONE	-0.54
10=run-on	-0.74
10=run-on/-	-2.04
10=run-on/EL	-1.45
10=run-on/I-now	0.73
10=run-on/I-past	0.19
10=run-on/LE	-0.33
10=run-on/LO	-1.36
10=run-on/ME	0.10
10=run-on/NOBODY	-0.16
10=run-on/NOTHING	-0.36
10=run-on/PEOPLE	-0.53
10=run-on/SE	-0.16
10=run-on/SOMETHING	-0.51
10=run-on/he-past	-1.68
10=run-on/now	-0.34
10=run-on/past	-1.71
10=si	-0.94
10=si/-	-0.69
10=si/I	-0.07
10=si/I-now	-0.49
10=si/ME	-0.69
10=si/NONE	-0.41
10=si/THE-person	-0.52
10=si/now	-0.76
10=si/past	-0.07
10=y	-0.41
10=y/-	-0.53
10=y/EL	0.18
10=y/I	-0.07
10=y/I-past	-0.10
10=y/LE	-0.28
10=y/LO	-1.25
10=y/ME	0.74
10=y/MY	-0.48
10=y/MY-person	0.14
10=y/NOBODY	0.63
10=y/NONE	-0.61
10=y/SE	-0.49
10=y/SHE	-0.24
10=y/THE	-0.23
10=y/THE-child	-0.19
10=y/THE-person	-0.69
10=y/THE-thing	-0.29
10=y/THIS	-0.65
10=y/he-past	-0.26
10=y/now	-0.66
10=y/past	0.49
10|	0.07
11=	0.64
11=(	-0.31
11=(/I-past	-0.31
11=(/NONE	-0.31
11=)	-0.40
11=)/EL	-0.40
11=)/past	-0.40
11=,	-0.27
11=,/EL	-0.27
11=,/I	0.38
11=,/I-now	-0.24
11=,/I-past	-0.66
11=,/LE	-0.35
11=,/LO	-1.72
11=,/ME	-0.56
11=,/MY	-0.53
11=,/MY-person	0.61
11=,/NAME	0.57
11=,/NONE	-0.22
11=,/NOTHING	-0.37
11=,/PEOPLE	-0.81
11=,/SE	-1.44
11=,/THE	-0.17
11=,/THE-body	-0.08
11=,/THE-person	-0.67
11=,/THE-thing	0.06
11=,/THIS	-0.45
11=,/VERB	0.41
11=,/he-past	-0.14
11=,/now	-0.06
11=,/past	-0.34
11=:	-0.18
11=:/-	0.10
11=:/EL	-0.15
11=:/I-now	-0.23
11=:/ME	-0.73
11=:/MY-thing	-1.09
11=:/NAME	-0.16
11=:/NONE	-0.33
11=:/SE	-0.08
11=:/THE	0.88
11=:/VERB	-0.83
11=:/now	-0.87
11=;/-	0.42
11=;/EL	-0.24
11=;/I-past	-0.17
11=;/ME	-0.60
11=;/NONE	0.32
11=;/THE	-1.33
11=;/VERB	0.23
11=;/he-past	-0.79
11=;/now	-0.57
11=;/past	-0.13
11=EL	-0.09
11=HIS-child	0.28
11=I	-0.51
11=LE	0.52
11=LO	-0.12
11=ME	0.45
11=MY	-0.65
11=MY-person	0.16
11=MY-thing	-1.09
11=NAME	0.58
11=NONE	-0.07
11=NOTHING	-0.13
11=SE	-1.68
11=SOMETHING	0.65
11=THE-body	-0.08
11=THE-child	0.19
11=THE-person	-0.06
11=THE-thing	0.29
11=VERB	0.11
11=antes	-0.74
11=antes/-	-0.74
11=antes/NONE	-0.74
11=asi	-0.17
11=asi/-	-0.17
11=asi/NONE	-0.17
11=aunque	0.42
11=aunque/-	0.42
11=aunque/NOBODY	0.42
11=como	-0.95
11=como/I-now	-0.95
11=como/NONE	-0.28
11=como/THE	-0.81
11=cual	0.55
11=cual/I-now	0.55
11=cual/ME	0.55
11=cuando	-0.08
11=cuando/-	-0.82
11=cuando/I-now	0.42
11=cuando/NONE	-0.07
11=cuando/SE	-0.24
11=cuando/he-past	-0.34
11=cuando/now	0.19
11=cuando/past	-0.36
11=desde	0.32
11=desde/-	-0.42
11=desde/NONE	0.32
11=desde/THE-thing	-0.21
11=desde/he-past	0.62
11=desde/now	0.36
11=donde	-0.52
11=donde/ME	-0.52
11=donde/he-past	-0.52
11=donde/past	-0.14
11=entonces	-0.14
11=entonces/-	-0.14
11=entonces/SE	-0.14
11=hasta/-	-1.40
11=hasta/EL	-0.13
11=hasta/I-now	-0.47
11=hasta/ME	-0.25
11=hasta/MY-person	-0.21
11=hasta/NONE	-0.11
11=hasta/THE	-0.26
11=hasta/he-past	0.14
11=hasta/now	0.60
11=luego	0.26
11=luego/-	-0.48
11=luego/EL	-0.14
11=luego/I-now	0.30
11=luego/ME	0.45
11=luego/NONE	-0.07
11=luego/THE-thing	-0.71
11=luego/he-past	-0.11
11=mientras	0.41
11=mientras/NONE	0.41
11=mientras/now	0.41
11=ni	0.45
11=ni/-	0.53
11=ni/MY-person	0.46
11=ni/NONE	0.08
11=ni/past	-0.44
11=o	0.25
11=o/NONE	-1.41
11=o/THE	0.59
11=o/past	0.25
11=pero	-0.16
11=pero/I-past	-0.16
11=pero/NONE	-0.16
11=pero/THE	-0.09
11=pero/THE-person	-0.20
11=pero/now	-0.20
11=pero/past	-0.09
11=porque	0.41
11=porque/-	0.67
11=porque/I-now	-0.71
11=porque/I-past	-0.63
11=porque/LO	-1.39
11=porque/ME	0.50
11=porque/NONE	-0.79
11=porque/PEOPLE	-0.39
11=porque/he-past	-0.13
11=porque/now	-0.61
11=porque/past	-1.60
11=que	0.19
11=que/-	0.31
11=que/EL	-0.06
11=que/HIS-child	0.28
11=que/I	-0.95
11=que/I-now	-0.30
11=que/I-past	-1.00
11=que/LE	0.70
11=que/LO	0.08
11=que/NAME	-0.38
11=que/SE	-1.10
11=que/THE	0.21
11=que/he-past	-0.54
11=que/now	0.13
11=que/past	0.25
11=run-on	0.21
11=run-on/-	-0.30
11=run-on/EL	-0.20
11=run-on/I-now	0.05
11=run-on/I-past	-0.35
11=run-on/LE	-0.39
11=run-on/LO	-0.07
11=run-on/ME	0.17
11=run-on/NOBODY	-0.09
11=run-on/NOTHING	0.36
11=run-on/PEOPLE	0.42
11=run-on/SE	-0.49
11=run-on/SOMETHING	0.65
11=run-on/he-past	0.69
11=run-on/now	0.54
11=run-on/past	0.11
11=si	0.35
11=si/-	0.38
11=si/I	-0.17
11=si/I-now	-0.71
11=si/ME	0.38
11=si/THE-person	0.43
11=si/now	0.34
11=si/past	-0.17
11=y	-0.07
11=y/-	-1.35
11=y/EL	0.33
11=y/I	-1.43
11=y/I-now	0.60
11=y/LO	0.25
11=y/ME	0.47
11=y/MY	-0.65
11=y/MY-person	-0.43
11=y/NOBODY	-0.83
11=y/NONE	-0.89
11=y/SE	-0.52
11=y/THE	-0.72
11=y/THE-child	0.19
11=y/THE-thing	0.37
11=y/THIS	0.10
11=y/he-past	-1.03
11=y/now	0.18
11=y/past	0.13
11|	-0.30
any	-0.09
b:# ,	-1.02
b:# .	0.28
b:# :	-0.38
b:# ;	-0.36
b:# a	-0.75
b:# al	-0.67
b:# com	-0.61
b:# de	-0.72
b:# en	-0.68
b:# mensaj	-0.35
b:# minut	-0.72
b:# tod	-1.32
b:# y	-1.06
b:, dij	-0.20
b:, grit	-0.76
b:, le	-0.05
b:, public	-0.12
b:. #	-0.54
b:^ #	-1.07
b:^ ,	-0.88
b:^ a	-0.15
b:^ adjunt	-0.78
b:^ al	0.25
b:^ algui	0.24
b:^ ando	-0.27
b:^ ant	0.33
b:^ asi	-1.18
b:^ avis	-0.33
b:^ baj	-0.81
b:^ bloque	-1.59
b:^ cada	0.10
b:^ cambi	0.22
b:^ captur	-0.55
b:^ casi	0.13
b:^ cerr	-0.73
b:^ cogel	-0.88
b:^ colgu	-1.24
b:^ com	0.13
b:^ compr	-0.76
b:^ con	0.17
b:^ conduj	-0.35
b:^ conmoci	-0.30
b:^ cont	-0.84
b:^ cort	-1.16
b:^ cos	0.66
b:^ crei	0.54
b:^ cual	0.33
b:^ cuand	-0.67
b:^ de	-1.05
b:^ dej	-0.08
b:^ del	-0.34
b:^ dentr	-0.66
b:^ denunci	-1.05
b:^ desd	0.20
b:^ dic	-0.28
b:^ dij	-1.44
b:^ dio	-0.57
b:^ dond	-0.68
b:^ dormi	-0.58
b:^ dos	-1.18
b:^ duerm	0.21
b:^ ech	0.28
b:^ el	-0.60
b:^ ell	-0.99
b:^ empec	0.88
b:^ en	-0.29
b:^ entr	-1.33
b:^ era	-0.87
b:^ escrib	0.15
b:^ esper	-1.43
b:^ est	0.21
b:^ estoy	0.12
b:^ estuv	0.05
b:^ fot	-1.12
b:^ fue	0.04
b:^ fui	-0.08
b:^ grit	-1.56
b:^ guard	-0.72
b:^ hab	-0.96
b:^ hast	-0.06
b:^ hay	-0.64
b:^ he	1.32
b:^ inform	-1.04
b:^ la	-0.54
b:^ lament	-1.11
b:^ las	-0.99
b:^ le	-0.66
b:^ leo	0.41
b:^ llam	0.63
b:^ lleg	-0.28
b:^ llev	0.07
b:^ llor	1.16
b:^ lo	0.26
b:^ los	-0.30
b:^ lueg	-0.68
b:^ mand	-0.32
b:^ me	-0.15
b:^ mensaj	-1.19
b:^ menud	0.83
b:^ mi	0.09
b:^ mientr	0.05
b:^ mir	0.43
b:^ muert	0.38
b:^ nadi	0.45
b:^ ni	0.83
b:^ no	0.30
b:^ nunc	0.86
b:^ o	0.29
b:^ otr	0.08
b:^ pap	-0.88
b:^ parec	-0.65
b:^ pedi	-0.97
b:^ per	-0.16
b:^ perdi	-0.24
b:^ pint	-0.40
b:^ pon	-0.59
b:^ pong	0.33
b:^ por	-1.26
b:^ porqu	0.37
b:^ pregunt	-0.85
b:^ public	-0.64
b:^ que	0.28
b:^ qued	-0.78
b:^ ref	-0.70
b:^ refier	0.81
b:^ registr	-0.65
b:^ romp	0.62
b:^ sac	-0.40
b:^ sal	-0.93
b:^ sali	-0.97
b:^ salt	-0.52
b:^ saqu	-1.01
b:^ se	0.19
b:^ segun	-0.53
b:^ senti	-0.58
b:^ si	0.40
b:^ sient	0.20
b:^ sin	-0.89
b:^ sms	-0.20
b:^ sobr	-0.65
b:^ sol	0.33
b:^ son	-0.47
b:^ soy	0.12
b:^ su	-0.94
b:^ sub	-0.76
b:^ sud	-0.83
b:^ ten	0.16
b:^ teng	0.68
b:^ tercer	0.54
b:^ tir	-0.93
b:^ tod	-0.49
b:^ todav	0.37
b:^ tom	0.43
b:^ tres	0.37
b:^ un	0.19
b:^ una	0.13
b:^ usuar	0.10
b:^ ver	-0.83
b:^ viv	-0.17
b:^ volvi	-0.73
b:^ vomit	-0.05
b:^ voy	1.18
b:^ y	-0.13
b:^ ya	0.27
b:^ yo	-0.09
b:^ º	-0.78
b:a #	-0.89
b:a acab	-0.44
b:a arrepent	-0.46
b:a cas	0.06
b:a comisar	-0.81
b:a el	-0.43
b:a entr	-0.48
b:a la	-0.52
b:a las	-0.66
b:a llam	-0.76
b:a llor	0.39
b:a lo	0.22
b:a los	-0.47
b:a mechon	0.34
b:a mediod	-0.40
b:a mi	-0.17
b:a mil	0.58
b:a pon	0.08
b:a psicolog	1.18
b:a seguridad	-0.87
b:a su	0.54
b:a tod	0.82
b:a un	0.14
b:a una	-0.73
b:a vec	0.45
b:abri el	0.49
b:abri la	-0.63
b:abrig est	-0.34
b:abril .	-1.17
b:abrirl .	0.46
b:acompañ .	-0.19
b:acost .	0.45
b:agarr #	-0.05
b:agarr del	-0.81
b:agent me	-0.20
b:agent que	-0.17
b:agent ruiz	-0.92
b:agent se	-0.32
b:agobi .	0.28
b:agot .	0.83
b:aguant .	0.60
b:ahor estoy	0.25
b:ahor tom	0.94
b:ahor voy	0.87
b:air ,	0.87
b:al #	0.70
b:al borr	0.78
b:al centr	0.55
b:al juez	-0.27
b:al lado	-0.59
b:al limit	-0.07
b:al sal	-0.69
b:al telefon	0.58
b:al timbr	-0.66
b:alarm .	-0.07
b:aliv ,	0.35
b:alivi .	-0.14
b:alm .	0.82
b:alter .	1.00
b:amig .	0.25
b:ando bien	0.55
b:ansiedad .	0.62
b:ansios .	0.39
b:ant .	1.15
b:antidepresiv .	1.15
b:aparcamient .	0.58
b:aparec en	-0.33
b:asc ,	1.04
b:asc .	1.59
b:asi que	-0.70
b:asient ,	-0.58
b:asient .	-0.76
b:asque .	0.81
b:asunt el	-0.41
b:asust .	0.74
b:asust much	0.62
b:ataqu de	1.11
b:atend la	-0.28
b:aterr ,	0.60
b:aterr .	0.71
b:atr .	-0.05
b:atrev a	0.58
b:autobu .	-0.41
b:avergonz .	0.39
b:avis a	-0.50
b:baj .	-0.50
b:baj el	-0.71
b:baj la	0.34
b:baj por	-0.62
b:banc .	0.79
b:bar la	-0.24
b:bien .	0.90
b:bloque .	1.23
b:bloque el	-1.55
b:bloque la	-1.06
b:bols .	-0.53
b:borr del	0.76
b:bot .	-0.05
b:braz ,	-0.75
b:braz .	-0.51
b:cabre .	0.54
b:cada noch	0.17
b:cada vez	0.11
b:cae el	0.33
b:cajer se	-0.59
b:cam .	1.06
b:camar .	-0.84
b:camar lo	-0.24
b:camarer se	-0.16
b:cambi de	-0.43
b:cambi el	-0.39
b:cambi la	0.54
b:captur ,	-0.25
b:captur .	-0.33
b:cart .	0.48
b:cas .	0.22
b:cas de	-0.46
b:casi content	-0.63
b:casi me	1.04
b:casi tod	-0.27
b:cay el	0.10
b:cayer las	-0.53
b:centr de	0.27
b:cerr .	-0.66
b:cerr la	-0.55
b:cinc minut	-0.49
b:cinc vec	0.70
b:cit con	0.62
b:clav .	0.60
b:client .	-0.69
b:coch ,	-0.37
b:coch .	-0.12
b:codig de	0.25
b:cog el	-0.34
b:cog la	-0.09
b:cogi un	-0.66
b:coleg le	-0.41
b:colgu .	-0.80
b:com .	-0.50
b:com una	0.57
b:comisar .	-0.55
b:compañer .	-0.04
b:compr .	-0.73
b:con el	0.30
b:con la	-0.47
b:con las	1.39
b:con mi	-1.13
b:con nadi	0.64
b:con un	-0.30
b:confund .	0.72
b:conmoci ,	-0.78
b:cont a	-0.79
b:contest .	0.18
b:contr la	0.32
b:cop .	-0.30
b:coraz ,	0.81
b:coraz me	0.70
b:corre .	-0.82
b:corre del	-0.94
b:cort el	-0.81
b:crei que	0.74
b:cual me	0.54
b:cuand abri	-0.50
b:cuand aparec	-0.33
b:cuand dij	-0.68
b:cuand dobl	-0.70
b:cuand encontr	-0.66
b:cuand entr	-0.87
b:cuand ley	-0.16
b:cuand llam	0.18
b:cuand oig	0.30
b:cuand par	-0.63
b:cuand pas	-0.71
b:cuand son	-0.22
b:cuand vi	0.08
b:cuatr con	0.72
b:cuatr noch	0.48
b:cuatr vec	-0.16
b:cuent .	0.27
b:culp es	0.55
b:culp por	0.40
b:culpabl .	-0.66
b:da asc	-0.29
b:da mied	-0.88
b:da panic	1.09
b:dado la	0.34
b:darl la	0.53
b:de #	-0.85
b:de abril	-0.24
b:de acost	0.42
b:de ansiedad	0.76
b:de asient	-1.29
b:de atr	0.33
b:de baj	-0.67
b:de cada	0.81
b:de el	-1.02
b:de ell	-0.21
b:de en	0.29
b:de ese	0.61
b:de esper	0.57
b:de est	0.38
b:de febrer	-0.19
b:de gallin	0.58
b:de jul	-0.43
b:de jun	-0.25
b:de lagrim	0.12
b:de las	-0.06
b:de los	-0.34
b:de mare	-0.49
b:de may	-0.53
b:de mi	-0.68
b:de mis	1.10
b:de nadi	0.57
b:de numer	-0.16
b:de punt	0.98
b:de que	-0.71
b:de seguridad	0.31
b:de seman	-0.57
b:de su	0.55
b:de tembl	1.17
b:de tod	0.29
b:de una	-0.70
b:debaj de	-0.15
b:debaj del	-0.58
b:dec que	-0.10
b:declar .	-0.85
b:ded .	-0.38
b:dej de	-0.57
b:dej el	-1.14
b:dej en	-0.68
b:dej la	0.55
b:dej una	-0.90
b:del #	0.33
b:del asient	-0.72
b:del braz	-0.74
b:del coch	0.37
b:del hombr	0.60
b:del juzg	-0.57
b:del llant	0.90
b:del sof	-0.82
b:del sust	0.74
b:delant .	-0.53
b:delant de	-0.23
b:dentr ,	-0.85
b:dentr del	0.80
b:denunci a	-0.97
b:denunci pas	-0.05
b:deriv a	1.17
b:derrumb .	0.55
b:desanim .	-0.48
b:desbord .	-0.78
b:desd el	0.15
b:desd entonc	-0.10
b:desd la	-0.91
b:desd mare	0.66
b:desd que	0.56
b:desesper .	1.01
b:despert a	0.38
b:despu de	-0.23
b:despu del	0.66
b:destroz ,	-0.74
b:detr .	0.05
b:detr de	-0.56
b:detr del	-0.86
b:di a	-0.30
b:dia #	-0.10
b:dia ,	-0.55
b:dia .	0.80
b:diagnostic estr	0.16
b:dias .	-0.85
b:dias sin	0.23
b:dic .	-0.62
b:dic estoy	-0.64
b:dic que	-0.47
b:diez dias	-0.61
b:dij ,	-0.16
b:dij al	-0.61
b:dij mi	-0.25
b:dij nada	-0.81
b:dij por	-0.54
b:dij que	-1.05
b:dio asc	1.09
b:dio rab	0.81
b:dio un	-0.48
b:dio una	-0.38
b:direcci de	-0.46
b:dobl la	-0.78
b:dol .	0.70
b:doming .	-0.42
b:dond me	-0.57
b:dorm .	0.43
b:dos ,	-0.36
b:dos .	-0.91
b:dos vec	0.10
b:duel la	-0.22
b:duerm vest	0.60
b:durm en	-0.51
b:el #	-0.67
b:el ,	-0.94
b:el .	-0.46
b:el :	-0.27
b:el abrig	0.24
b:el agent	-0.78
b:el air	0.49
b:el alm	0.28
b:el almac	-0.31
b:el aparcamient	0.76
b:el autobu	-0.42
b:el balc	-0.21
b:el banc	-0.32
b:el bar	-0.16
b:el bols	-0.46
b:el braz	-0.49
b:el caser	-0.98
b:el cerroj	0.23
b:el coch	-0.78
b:el codig	0.44
b:el cog	-0.36
b:el coleg	-1.10
b:el conductor	-0.66
b:el cont	-0.61
b:el cor	0.46
b:el coraz	0.89
b:el corre	0.52
b:el denunci	-0.05
b:el dij	-0.17
b:el doming	-0.54
b:el escrib	-0.26
b:el espej	0.19
b:el est	-0.36
b:el estomag	0.67
b:el felpud	-0.75
b:el fregader	0.82
b:el garaj	0.57
b:el gat	-0.63
b:el guard	-0.20
b:el hombr	-0.57
b:el horar	-0.39
b:el localizador	-0.86
b:el luc	-0.11
b:el mart	-0.23
b:el medic	0.47
b:el mied	0.81
b:el miercol	-0.53
b:el movil	0.38
b:el mund	0.71
b:el mur	-0.47
b:el nombr	0.14
b:el nuev	-0.97
b:el numer	-1.63
b:el ojo	-0.08
b:el panic	0.71
b:el pasill	0.80
b:el pat	0.48
b:el pel	0.35
b:el pequeñ	0.71
b:el perr	-0.13
b:el pis	0.77
b:el pom	-0.66
b:el por	-0.30
b:el portal	-0.86
b:el porter	-0.35
b:el public	-0.19
b:el puent	-0.27
b:el rastreador	-0.23
b:el recib	-0.93
b:el reloj	-0.62
b:el rest	-0.69
b:el retras	-0.66
b:el segund	-0.92
b:el sobr	-0.18
b:el sueñ	0.15
b:el tall	-1.17
b:el telefon	0.13
b:el timbr	-1.07
b:el trabaj	0.67
b:el usuar	-0.22
b:el va	-0.57
b:el vas	0.34
b:el vecin	0.29
b:el vigilant	-0.60
b:ell .	-0.59
b:ell :	-0.56
b:empap en	0.82
b:en #	-1.15
b:en abril	-0.72
b:en cas	-0.36
b:en diez	-0.27
b:en el	-0.22
b:en jun	-0.84
b:en la	-0.33
b:en list	0.27
b:en los	0.06
b:en med	0.27
b:en mi	-0.38
b:en muestr	-0.74
b:en panic	-0.39
b:en quit	0.85
b:en su	0.63
b:en sudor	0.80
b:en tratamient	0.28
b:en un	0.32
b:en una	-0.84
b:en urgenci	-0.38
b:en voz	0.53
b:encim .	0.37
b:encog el	0.45
b:encontr el	-0.82
b:enfad .	1.22
b:enoj .	0.21
b:entonc .	-0.26
b:entr .	-0.66
b:entr a	-1.10
b:entr de	-0.31
b:entr el	1.05
b:entr en	-1.38
b:entr la	0.37
b:entr las	-0.35
b:entrevist .	0.73
b:era el	-1.02
b:era un	0.70
b:es del	0.43
b:es el	-0.40
b:es que	-0.31
b:escondi en	-0.73
b:escrib a	-1.31
b:escrib est	-0.72
b:escrib que	-1.05
b:escrib yo	-1.07
b:esper en	-0.69
b:esper par	0.43
b:esperanz a	0.53
b:est .	0.52
b:est abiert	-0.21
b:est agobi	0.26
b:est al	-0.27
b:est alivi	0.52
b:est asust	0.70
b:est aterr	0.59
b:est avergonz	0.59
b:est confund	1.28
b:est culpabl	-0.53
b:est de	-0.76
b:est dentr	0.91
b:est deprim	-0.77
b:est desanim	-0.52
b:est desbord	-0.75
b:est en	-0.30
b:est enfad	0.36
b:est enoj	0.72
b:est estres	0.46
b:est fatal	0.36
b:est hart	-0.40
b:est hech	-0.58
b:est humill	-0.67
b:est impotent	0.67
b:est indefens	-0.82
b:est indign	-0.24
b:est insegur	0.05
b:est intranquil	0.60
b:est junt	-0.84
b:est llor	0.53
b:est muert	-0.50
b:est nervios	-0.49
b:est perd	-0.27
b:est por	-0.30
b:est rot	0.54
b:est sent	-0.76
b:est sol	0.82
b:est suc	-0.74
b:est tan	-0.48
b:est tembl	-0.75
b:est tranquil	0.46
b:est trist	-0.36
b:estoy agobi	0.36
b:estoy agot	0.33
b:estoy alter	0.77
b:estoy asust	0.86
b:estoy aterr	0.63
b:estoy bloque	0.27
b:estoy de	0.84
b:estoy desesper	0.79
b:estoy destroz	-0.35
b:estoy dol	0.56
b:estoy en	0.91
b:estoy enfad	0.72
b:estoy exager	0.15
b:estoy hart	-0.17
b:estoy muy	0.33
b:estoy que	1.07
b:estoy segur	-0.74
b:estoy tembl	0.86
b:estoy traicion	0.38
b:estr postraumatic	0.16
b:estres .	0.38
b:estuv en	-0.25
b:exager .	0.12
b:fall las	0.45
b:fatal .	-0.24
b:febrer .	-0.21
b:felpud .	-0.89
b:fiest por	-0.93
b:fin de	-0.39
b:fio de	0.36
b:fot .	-0.75
b:fot de	0.11
b:fot en	-0.84
b:fregader despu	0.80
b:fue .	-1.25
b:fue a	-0.63
b:fue en	-0.09
b:fuer .	1.12
b:fui a	-0.48
b:fui al	-1.19
b:furgonet .	-0.57
b:furios ,	0.81
b:garaj ,	-0.76
b:garaj .	0.52
b:golp en	-0.26
b:grab .	-0.23
b:grab el	-0.86
b:grit .	0.17
b:grit que	-0.78
b:guard el	-0.44
b:guard la	-0.44
b:guard me	-0.16
b:ha dado	0.51
b:ha retir	0.45
b:hab un	-1.31
b:hab una	-0.91
b:haberl dado	0.56
b:haberl vist	0.79
b:habl .	0.54
b:hac pis	0.72
b:han diagnostic	0.38
b:hart .	-0.55
b:hast el	-1.05
b:hast la	-0.53
b:hast las	-0.44
b:hast que	0.54
b:he dej	0.80
b:he pas	0.32
b:he perd	1.15
b:he vuelt	0.75
b:hech un	0.13
b:hel .	1.26
b:hel la	0.49
b:herman ,	-0.61
b:herman .	-0.58
b:herman est	-0.37
b:herman se	0.23
b:hij .	0.09
b:hij grit	-0.13
b:hij no	0.50
b:hombr .	0.66
b:hombr del	-0.66
b:horar .	-0.63
b:humill .	-0.73
b:hund .	0.27
b:iba a	-0.53
b:ido .	0.67
b:impotent .	0.69
b:impres .	-0.43
b:indefens .	-0.67
b:indic que	-0.29
b:indign .	-0.53
b:infart .	0.98
b:inform del	-0.82
b:insegur .	-0.27
b:intranquil .	0.68
b:ir a	0.36
b:izquierd .	-0.16
b:jef .	-0.08
b:jef que	-0.25
b:juev .	-0.39
b:juez que	-0.31
b:juic .	0.61
b:jul .	0.53
b:jun .	-0.27
b:junt a	-1.03
b:junt al	-1.42
b:la #	-0.76
b:la agent	-1.04
b:la ambulanc	-0.64
b:la basur	0.28
b:la bibliotec	0.72
b:la caj	-0.85
b:la cajer	-0.87
b:la call	-0.09
b:la cam	0.72
b:la camar	-0.29
b:la camarer	-0.17
b:la camis	-0.57
b:la captur	-0.76
b:la cart	0.43
b:la cas	0.62
b:la clav	0.64
b:la col	-0.35
b:la com	0.87
b:la compr	0.13
b:la cuent	-0.84
b:la culp	0.55
b:la denunc	-1.04
b:la denunciant	0.17
b:la direcci	0.28
b:la doctor	-0.36
b:la enfermer	-0.91
b:la entr	-0.33
b:la espald	0.37
b:la esperanz	0.52
b:la esquin	-0.89
b:la farmac	-0.37
b:la fiest	-0.43
b:la fot	0.41
b:la funci	0.51
b:la furgonet	-0.88
b:la gargant	0.19
b:la juez	-0.70
b:la llav	-0.67
b:la luz	-0.15
b:la man	-0.10
b:la matricul	-0.57
b:la mañan	-0.68
b:la mes	-0.32
b:la mism	-0.12
b:la nariz	-0.48
b:la noch	0.55
b:la not	-0.36
b:la oficin	-0.87
b:la ord	0.36
b:la otr	-0.59
b:la piel	0.64
b:la pintur	-0.27
b:la plaz	0.45
b:la polic	-0.59
b:la profesor	-0.31
b:la psiquiatr	0.92
b:la puert	0.32
b:la que	0.40
b:la quier	-0.49
b:la recepcionist	-0.89
b:la regl	0.47
b:la sal	0.54
b:la sangr	0.94
b:la segund	-0.50
b:la sertralin	0.62
b:la tarjet	-0.15
b:la tensi	-0.27
b:la tiend	-1.05
b:la usuar	-0.18
b:la vall	-0.33
b:la vecin	-1.36
b:la ventan	0.09
b:la verj	-0.55
b:la yegu	-0.73
b:lado de	-0.43
b:lagrim .	0.08
b:las #	-0.77
b:las dos	-1.42
b:las escaler	-1.54
b:las fot	-1.12
b:las llam	-0.69
b:las llav	-0.19
b:las man	0.41
b:las noch	0.07
b:las persian	0.49
b:las piern	0.63
b:las puert	0.92
b:las tres	-0.69
b:le cont	-0.55
b:le di	-1.08
b:le dio	-0.91
b:le he	0.51
b:le mand	0.43
b:le pedi	-0.13
b:le pregunt	-0.24
b:le sac	-0.72
b:le teng	1.10
b:leo la	0.53
b:limit .	-0.05
b:list de	0.32
b:llam .	0.67
b:llam :	-0.26
b:llam a	-0.38
b:llam al	0.65
b:llam cuatr	-0.30
b:llam entr	-0.13
b:llam par	-0.07
b:llam perd	-0.05
b:llav .	-0.72
b:llav de	-0.78
b:lleg a	-0.72
b:lleg el	-0.58
b:llev a	0.27
b:llev la	-0.94
b:llor ,	0.60
b:llor .	-0.07
b:llor de	0.51
b:llor en	-0.50
b:llor por	-0.87
b:lo dej	-0.24
b:lo del	0.60
b:lo di	-0.94
b:lo dij	-0.38
b:lo escrib	-0.65
b:lo grab	-0.26
b:lo mand	-0.15
b:lo mejor	0.15
b:lo odio	0.36
b:lo que	0.90
b:lo quier	0.84
b:lo vi	-0.58
b:lo vio	-0.34
b:localizador .	-0.56
b:los antidepresiv	-0.32
b:los ded	-0.36
b:los dient	1.22
b:los dos	-0.88
b:los juev	0.49
b:los nervi	-0.10
b:los niñ	0.35
b:luc .	0.08
b:lueg colgu	-0.17
b:lueg entr	-0.22
b:lueg lo	-0.83
b:lueg me	0.51
b:luz encend	0.70
b:madr dic	0.96
b:madr est	-0.24
b:madr llam	-0.15
b:madr que	-0.58
b:man ,	-0.34
b:man .	0.24
b:man en	-0.68
b:mand a	0.55
b:mar de	0.23
b:march .	0.45
b:march a	-1.07
b:mare .	-0.39
b:mare del	0.44
b:mas ,	-0.82
b:mas .	-0.22
b:mas me	-0.62
b:matricul .	-0.47
b:may .	0.05
b:me acompañ	-0.25
b:me agarr	-0.71
b:me asust	0.47
b:me atend	-0.27
b:me aterr	0.50
b:me atrev	0.60
b:me bloque	0.83
b:me cae	0.32
b:me cambi	-0.57
b:me cay	0.26
b:me cayer	-0.81
b:me cerr	0.89
b:me concentr	0.62
b:me da	-0.39
b:me daba	0.27
b:me dan	0.69
b:me dej	1.02
b:me derrumb	0.76
b:me desmay	0.83
b:me despert	-0.56
b:me despiert	0.15
b:me dieron	0.25
b:me dij	-0.75
b:me dio	-0.07
b:me duel	0.09
b:me ech	0.26
b:me encog	0.39
b:me entr	1.16
b:me escondi	0.69
b:me escrib	-0.56
b:me fall	0.60
b:me falt	0.80
b:me fio	0.32
b:me fui	-0.77
b:me ha	0.72
b:me hac	0.33
b:me han	-0.35
b:me he	0.69
b:me hel	0.55
b:me iba	0.22
b:me indign	-0.55
b:me la	-0.46
b:me le	-0.45
b:me llev	-0.93
b:me lo	-0.08
b:me mand	-1.21
b:me mare	0.21
b:me matar	0.18
b:me mor	0.17
b:me odio	-0.27
b:me pas	0.29
b:me pid	-0.37
b:me pus	-0.15
b:me qued	0.22
b:me quier	-1.11
b:me quit	0.24
b:me reconozc	0.58
b:me sal	0.49
b:me sangr	-0.52
b:me senti	0.88
b:me sient	0.23
b:me sigu	-1.01
b:me sub	0.34
b:me tem	-0.59
b:me tembl	0.41
b:me toqu	0.43
b:me va	-0.33
b:me val	-0.33
b:me vin	0.91
b:mechon .	0.27
b:med .	0.32
b:medic .	-0.49
b:medic me	0.22
b:mediod ,	-1.06
b:mediod .	-0.05
b:mejor estoy	0.16
b:mensaj ,	-1.22
b:mensaj de	0.24
b:mes .	-1.20
b:mi .	-1.20
b:mi abog	-0.35
b:mi abrig	-0.18
b:mi alm	0.39
b:mi compañer	-0.55
b:mi direcci	-0.15
b:mi herman	0.30
b:mi hij	-0.18
b:mi jef	-0.53
b:mi llav	-1.34
b:mi madr	-0.24
b:mi mar	0.38
b:mi nombr	-1.43
b:mi numer	-0.95
b:mi padr	-0.30
b:mi prim	-0.68
b:mi prop	0.50
b:mi psicolog	-0.19
b:mi tia	0.22
b:mi trabaj	-0.31
b:mia .	-0.78
b:mied ,	1.02
b:mied .	-0.74
b:mied a	0.84
b:mied de	-0.20
b:mied que	-0.58
b:mil .	0.80
b:minut ,	-0.49
b:minut .	-1.31
b:mis hij	0.37
b:mism pagin	0.81
b:mor ,	0.62
b:mor de	-0.27
b:movil en	0.59
b:much .	0.89
b:much verguenz	0.62
b:muert de	-0.11
b:mund encim	0.93
b:nada ,	-0.27
b:nada .	0.82
b:nadi .	0.53
b:nervi .	-0.44
b:nervios .	-1.29
b:niñ .	0.67
b:no contest	-0.93
b:no dij	-0.65
b:no duerm	-0.15
b:no estoy	-0.19
b:no hab	0.44
b:no le	0.23
b:no lo	0.16
b:no me	0.15
b:no par	0.69
b:no pegu	0.80
b:no pod	0.05
b:no pud	-0.15
b:no pued	0.04
b:no quier	1.00
b:no se	-0.28
b:no sient	0.55
b:no sirv	0.57
b:no soport	0.49
b:no va	0.71
b:no voy	0.05
b:noch ,	0.36
b:noch .	0.16
b:nombr .	-0.60
b:nombr de	0.15
b:normal .	0.57
b:not .	-0.34
b:not dic	-0.47
b:notific el	-0.27
b:nuev .	0.48
b:numer #	-0.33
b:numer ,	-1.03
b:numer .	-1.03
b:numer ocult	-0.14
b:nunc debi	0.24
b:nunc he	0.89
b:nunc le	-0.29
b:ocult .	0.59
b:odio .	1.09
b:odio por	1.12
b:ojo izquierd	-0.15
b:ord .	0.54
b:otr vez	0.46
b:padr .	0.35
b:panic ,	0.58
b:panic .	0.73
b:papel por	0.67
b:par de	0.95
b:par dec	-0.08
b:par dorm	0.57
b:par el	0.36
b:par est	0.98
b:par la	-0.71
b:par mis	0.50
b:par pod	0.77
b:par que	0.15
b:par terap	0.30
b:paraliz .	0.38
b:parec tranquil	-0.55
b:pas .	0.43
b:pas dos	-0.75
b:pas por	-0.55
b:pas tont	0.90
b:pasill .	0.53
b:pastill .	-0.86
b:pastill par	0.12
b:pat a	-0.54
b:pedi que	-0.15
b:peg un	0.48
b:pegu ojo	0.85
b:pel a	0.91
b:pend que	0.11
b:pens en	-0.30
b:perd .	-0.63
b:perd de	0.68
b:perdi el	0.06
b:perdig .	-0.98
b:perr tembl	-0.31
b:pid que	-0.49
b:piel de	0.62
b:pinch .	-0.98
b:pint en	-0.30
b:plan de	0.29
b:pod respir	1.20
b:polic ,	-0.75
b:polic .	-0.29
b:polv .	-0.24
b:pong una	0.29
b:por ansiedad	0.78
b:por delant	-0.36
b:por detr	-1.09
b:por el	-0.30
b:por ell	-0.56
b:por escrit	0.42
b:por eso	-0.31
b:por est	0.62
b:por haberl	0.42
b:por la	-0.47
b:por las	-0.99
b:por los	-0.08
b:por mi	-1.27
b:por mied	-0.11
b:por telefon	0.40
b:por tod	-0.55
b:por tu	-0.83
b:porqu est	1.11
b:porqu me	0.66
b:porqu no	-0.38
b:porqu par	-0.54
b:postraumatic .	0.16
b:pregunt a	-0.94
b:pregunt cada	0.40
b:pregunt por	-0.66
b:psicolog .	-0.22
b:psiquiatr .	-0.16
b:public .	-0.09
b:public que	-0.80
b:pued con	1.01
b:pued dorm	-0.84
b:pued mas	0.35
b:puert .	1.04
b:puert de	0.14
b:puert del	-0.84
b:punt .	1.12
b:punt sobr	-0.08
b:pus la	0.12
b:pus que	-0.49
b:que aliv	0.74
b:que asc	0.39
b:que avis	-0.05
b:que cerr	-0.63
b:que cerrar	-0.81
b:que dej	-0.45
b:que el	-1.17
b:que entr	-0.26
b:que era	0.30
b:que est	-0.50
b:que estoy	-0.91
b:que hag	0.58
b:que la	0.40
b:que le	0.45
b:que llam	-0.32
b:que lleg	0.13
b:que llor	-1.22
b:que lo	0.53
b:que mas	-0.52
b:que me	0.36
b:que no	-0.66
b:que pas	-0.25
b:que rab	0.66
b:que sal	-0.39
b:que sali	-0.30
b:que se	-1.24
b:que suen	0.27
b:que verguenz	-0.34
b:que volvi	-0.33
b:que ya	-0.26
b:que yo	-0.85
b:qued con	0.69
b:qued en	-0.83
b:qued hel	-0.31
b:qued la	-0.54
b:qued paraliz	0.37
b:quier .	-0.51
b:quier dorm	0.55
b:quit de	0.47
b:quit el	-0.70
b:rab ,	-0.23
b:rab .	1.02
b:rastreador .	0.29
b:ray ,	-0.46
b:recepcionist est	-1.02
b:ref .	-0.57
b:refier sent	1.07
b:regl .	-0.73
b:respir .	0.34
b:retir la	-0.82
b:romp a	0.34
b:rot .	0.52
b:sab que	-0.28
b:sac un	-0.33
b:sal .	0.95
b:sal de	-0.21
b:sal la	-1.07
b:sali de	-0.60
b:sali por	-0.72
b:salt la	-0.45
b:sangr ,	0.65
b:sangr .	0.57
b:sangr la	-0.46
b:saqu una	-1.01
b:se asunt	-0.44
b:se asust	-0.23
b:se averguenz	-0.25
b:se culp	0.41
b:se fue	-1.08
b:se fuer	-0.29
b:se llam	-0.64
b:se llev	0.23
b:se march	-0.33
b:se me	-0.15
b:se pus	-0.46
b:se que	0.74
b:se qued	0.15
b:se quer	-0.48
b:se sent	-0.36
b:se ve	-0.50
b:segun el	-0.33
b:segur de	-0.75
b:seguridad .	-0.79
b:seguridad est	-0.18
b:seman .	0.52
b:seman sin	0.66
b:sent en	-0.61
b:senti un	-0.64
b:si ,	0.14
b:si me	-0.06
b:si sig	-0.51
b:si va	0.28
b:si yo	-0.52
b:siempr mir	0.57
b:sient .	-0.28
b:sient culpabl	-0.05
b:sient segur	0.83
b:sient siempr	0.21
b:sient sol	0.26
b:sient suc	0.47
b:sigu hast	-0.54
b:sill contr	0.33
b:sin dorm	0.52
b:sirv par	0.28
b:sms de	-0.20
b:sobr el	-0.62
b:sol .	0.65
b:sol en	0.27
b:son #	-0.87
b:son el	-1.01
b:soport que	0.39
b:soy su	-0.26
b:soy una	0.58
b:su herman	-0.38
b:su madr	-0.15
b:sub la	0.94
b:sub las	-1.23
b:suc .	-0.40
b:sudor .	0.79
b:suen el	0.10
b:sueñ .	-0.08
b:sufr .	-0.66
b:sust ,	0.48
b:tard .	0.15
b:taxi .	0.42
b:telefon .	-0.05
b:telefon de	0.55
b:telefon que	-0.58
b:tem que	-0.54
b:tembl ,	0.79
b:tembl .	1.43
b:tembl com	0.84
b:tembl las	1.21
b:ten el	0.60
b:ten mi	-0.95
b:ten mied	-0.50
b:ten una	-0.60
b:teng ataqu	0.66
b:teng el	-0.16
b:teng la	0.61
b:teng mied	-0.60
b:teng que	0.48
b:testig se	-0.05
b:tierr tragam	0.55
b:timbr .	-1.08
b:timbr a	-0.21
b:tir el	-0.94
b:tir en	-0.84
b:tod el	0.35
b:tod est	0.27
b:tod la	0.88
b:tod las	0.24
b:tod los	-0.13
b:tod mis	0.74
b:tod que	-0.47
b:todav estoy	0.98
b:todav no	1.08
b:tom antidepresiv	0.41
b:tom pastill	-0.75
b:ton .	1.17
b:tont mied	0.34
b:toqu ,	0.39
b:trabaj ,	-1.12
b:trabaj .	-0.04
b:traicion .	1.20
b:tranquil ,	-0.56
b:tranquil .	0.38
b:tratamient por	0.42
b:tres dias	0.45
b:tres vec	-0.39
b:trist .	-0.81
b:tu culp	-0.35
b:turn ,	-0.13
b:ultim dia	-0.49
b:un ataqu	0.79
b:un bot	0.80
b:un coch	-0.45
b:un dia	0.98
b:un grup	0.54
b:un infart	0.73
b:un mar	0.20
b:un numer	-1.58
b:un perdig	-0.38
b:un puñ	0.90
b:un taxi	-1.07
b:una amig	-0.31
b:una bols	-0.72
b:una cobard	0.35
b:una fot	0.10
b:una noch	0.43
b:una not	-1.13
b:una seman	-0.45
b:una sill	0.17
b:una testig	-0.06
b:una tont	0.62
b:una y	0.30
b:unos #	-0.77
b:usuar @	-0.18
b:usuar est	0.32
b:usuar indic	-0.58
b:usuar refier	0.30
b:va a	0.47
b:va dic	-0.97
b:vac .	0.96
b:val est	-0.38
b:vas .	0.40
b:ve a	0.33
b:vec .	-1.05
b:vec el	-0.21
b:vec por	-0.66
b:verguenz .	1.34
b:verj ,	-0.46
b:verj .	-0.71
b:veterinar le	-0.38
b:vez .	0.60
b:vez que	0.21
b:vi la	-0.20
b:vide .	-0.78
b:viern .	-0.59
b:vin abaj	1.15
b:vist ven	0.84
b:volvi a	-0.82
b:vomit .	0.08
b:vomit en	0.74
b:voy a	0.80
b:voy al	-0.59
b:voz alt	0.66
b:vuelt a	0.67
b:y #	-0.87
b:y a	-0.68
b:y avis	-0.16
b:y bloque	-0.50
b:y cerr	-0.61
b:y colgu	-0.26
b:y dij	-0.29
b:y era	0.36
b:y esper	-0.20
b:y est	-0.52
b:y fui	-0.69
b:y guard	-0.28
b:y la	-0.95
b:y le	-0.68
b:y llam	-1.00
b:y llor	0.44
b:y lo	-0.24
b:y me	0.18
b:y mi	-0.55
b:y no	-0.32
b:y por	-0.36
b:y que	-1.25
b:y sali	-0.26
b:y saqu	-0.30
b:y se	-0.14
b:y sub	-0.59
b:y ten	-0.42
b:y tierr	0.55
b:y tom	-1.09
b:y un	-1.00
b:y una	0.48
b:y volvi	-0.28
b:y yo	0.65
b:ya no	0.25
b:yo .	0.49
b:yo est	0.30
b:yo iba	-0.74
b:yo me	0.11
b:yo por	-0.26
b:yo tembl	0.33
b:yo ten	-0.14
b:yo voy	-0.61
e:ada	0.58
e:ado	-0.24
e:he-past	-1.28
e:ing	0.10
e:they-past	-1.15
e:was	-0.63
e:yo-past	-0.06
f:0/I	-0.58
f:0/LE	0.78
f:0/LO	0.62
f:0/ME	0.63
f:0/MY	0.58
f:0/NAME	-0.49
f:0/NOBODY	0.81
f:0/NONE	0.20
f:0/NONE+	-0.82
f:0/NOTHING	-0.06
f:0/SE	-0.08
f:0/SE+	-0.60
f:0/THE	0.05
f:0/THE-body	-0.22
f:0/THE-mind	0.71
f:0/THIS	0.04
f:0/VERB	0.34
f:1/EL	-0.52
f:1/HIS-child	0.53
f:1/I	0.37
f:1/LE	-1.13
f:1/LO	-1.35
f:1/LO+	-0.63
f:1/ME	-0.30
f:1/MY	1.07
f:1/MY-person	0.39
f:1/NAME	0.33
f:1/NONE	-0.34
f:1/NONE+	-0.08
f:1/SE	0.61
f:1/THE	0.11
f:1/THE+	-0.50
f:1/THE-body	-0.60
f:1/THE-person	-0.93
f:1/THE-thing	-0.62
f:1/VERB	-0.49
f:1/VERB+	0.10
f:2/EL	0.05
f:2/EL+	-0.32
f:2/HIS-person	-0.46
f:2/I	0.61
f:2/LE	-0.68
f:2/LO	0.45
f:2/LO+	-0.34
f:2/ME	-0.35
f:2/ME+	-0.57
f:2/MY-child	-0.38
f:2/MY-person	-0.95
f:2/MY-person+	0.45
f:2/NONE	-0.60
f:2/NONE+	-0.41
f:2/SE	-1.24
f:2/SHE	-0.51
f:2/THE	-0.18
f:2/THE+	0.49
f:2/THE-body	0.78
f:2/THE-mind	-0.84
f:2/THE-person	-0.83
f:2/THE-thing	-0.44
f:2/VERB	0.44
f:2/VERB+	-0.05
f:3/CLIENT+	0.87
f:3/EL	-0.87
f:3/HIS-person	-0.15
f:3/I	-0.85
f:3/LE	0.83
f:3/LO	-0.36
f:3/MY	-0.45
f:3/MY-child	0.62
f:3/MY-person	-0.07
f:3/MY-person+	0.53
f:3/NONE	0.23
f:3/PEOPLE	-0.51
f:3/SE	0.16
f:3/SHE	-0.52
f:3/THE	-0.42
f:3/THE+	-0.46
f:3/THE-child	-0.08
f:3/THE-thing	-0.13
f:3/VERB	-0.57
f:3/VERB+	-0.82
for-another	0.08
g:action	-0.19
g:anger	0.46
g:author	-0.09
g:belittle	0.69
g:blame	0.69
g:body	0.66
g:care	0.52
g:children	0.29
g:concentration	0.21
g:confused	-0.32
g:damage	-0.07
g:diagnosis	-0.22
g:disgust	0.08
g:drink	-0.10
g:evidence	-0.38
g:expects	0.62
g:fear	0.33
g:feel	0.07
g:figure	0.20
g:guard	0.25
g:harm	0.04
g:injury	-0.70
g:lasting	0.32
g:look	0.25
g:love	0.27
g:medicine	0.67
g:messageThing	-0.10
g:numb	0.39
g:otherMeaning	-0.26
g:otherPerson	-0.24
g:relief	0.32
g:sad	0.13
g:saying	-0.34
g:shame	0.87
g:sleep	0.51
g:tired	1.31
g:trust	0.57
g:wants	-0.35
go:action/it	-0.30
go:action/none	-0.42
go:action/other	0.05
go:action/self	0.38
go:anger/it	0.69
go:anger/none	0.58
go:anger/other	-0.33
go:anger/self	-0.17
go:appetite/it	-0.17
go:appetite/none	-0.28
go:appetite/other	0.44
go:appetite/self	0.80
go:author/it	0.42
go:author/none	-0.54
go:author/other	-0.31
go:author/self	0.06
go:belittle/it	0.87
go:belittle/none	0.64
go:belittle/other	0.16
go:blame/it	0.56
go:blame/none	-0.07
go:blame/other	1.26
go:blame/self	0.13
go:body/it	-0.23
go:body/none	0.49
go:body/other	-0.37
go:body/self	0.55
go:care/it	0.27
go:care/none	0.11
go:care/other	0.48
go:care/self	1.20
go:children/it	0.72
go:children/none	0.09
go:children/other	-0.20
go:children/self	0.07
go:concentration/it	0.13
go:concentration/none	0.11
go:concentration/other	0.07
go:concentration/self	0.16
go:confused/it	-0.82
go:confused/none	-0.31
go:confused/other	0.15
go:confused/self	0.54
go:damage/none	-0.38
go:damage/other	0.54
go:damage/self	-0.27
go:diagnosis/self	0.11
go:disgust/none	1.53
go:disgust/self	-0.19
go:drink/it	-0.65
go:drink/none	0.45
go:drink/other	0.46
go:drink/self	-0.92
go:evidence/it	-0.40
go:evidence/none	-0.31
go:evidence/other	-0.66
go:evidence/self	-0.25
go:expects/it	0.24
go:expects/none	-0.29
go:expects/self	1.02
go:fear/it	-0.17
go:fear/none	0.45
go:fear/other	0.12
go:feel/it	0.29
go:feel/none	-0.55
go:feel/other	0.68
go:feel/self	0.25
go:figure/it	-0.35
go:figure/none	0.62
go:figure/other	-0.22
go:figure/self	-0.05
go:guard/it	0.60
go:guard/none	-0.39
go:guard/other	0.19
go:guard/self	-0.24
go:harm/it	0.31
go:harm/none	-0.52
go:harm/other	-0.48
go:harm/self	1.07
go:injury/it	-0.79
go:injury/none	-0.17
go:injury/other	0.08
go:injury/self	-0.73
go:lasting/it	0.22
go:lasting/none	0.27
go:lasting/other	-0.74
go:lasting/self	0.26
go:look/none	0.21
go:look/other	-0.44
go:look/self	0.70
go:love/it	0.26
go:love/none	-0.15
go:love/other	0.78
go:love/self	0.17
go:medicine/it	0.19
go:medicine/none	0.15
go:medicine/other	0.24
go:medicine/self	0.88
go:messageThing/it	-0.34
go:messageThing/none	0.19
go:messageThing/other	0.34
go:messageThing/self	-0.30
go:numb/none	0.92
go:numb/other	0.41
go:numb/self	-0.36
go:otherMeaning/none	-0.14
go:otherMeaning/other	-0.33
go:otherMeaning/self	0.06
go:otherPerson/it	0.19
go:otherPerson/none	-0.13
go:otherPerson/other	-0.11
go:otherPerson/self	-0.44
go:relief/it	0.73
go:relief/other	-0.65
go:relief/self	0.34
go:sad/it	-0.12
go:sad/none	0.72
go:sad/other	-0.46
go:sad/self	-0.25
go:saying/it	-0.08
go:saying/none	-0.14
go:saying/other	-0.17
go:saying/self	-0.44
go:shame/it	0.41
go:shame/none	0.58
go:shame/other	0.24
go:shame/self	0.24
go:sleep/it	0.20
go:sleep/none	0.38
go:sleep/other	-0.11
go:thing/it	-0.20
go:thing/none	-0.11
go:thing/other	0.86
go:thing/self	-0.72
go:tired/it	0.05
go:tired/none	1.05
go:tired/other	0.56
go:tired/self	0.05
go:trust/it	0.24
go:trust/none	0.71
go:trust/other	0.75
go:trust/self	-0.56
go:wants/it	-0.42
go:wants/none	-0.62
go:wants/other	0.49
go:wants/self	0.37
gs:action/CLIENT+	0.87
gs:action/EL	-0.05
gs:action/EL+	-0.06
gs:action/HIS-person	-0.15
gs:action/I	0.26
gs:action/LE	0.21
gs:action/LO	-0.58
gs:action/ME	0.10
gs:action/ME+	-0.34
gs:action/NONE	-0.72
gs:action/PEOPLE	-0.51
gs:action/SE	-0.98
gs:action/SHE	-0.19
gs:action/THE	-0.52
gs:action/THE-person	-0.45
gs:action/THE-thing	-0.83
gs:action/VERB	-0.28
gs:action/VERB+	0.15
gs:action/WE	-0.80
gs:anger/CLIENT+	1.03
gs:anger/EL	-0.11
gs:anger/I	0.81
gs:anger/LO	0.28
gs:anger/ME	0.09
gs:anger/MY-child	-0.70
gs:anger/MY-person	-0.46
gs:anger/MY-person+	0.37
gs:anger/NONE	0.85
gs:anger/THE	0.83
gs:anger/THE-thing	-0.84
gs:anger/VERB	0.42
gs:appetite/EL	0.39
gs:appetite/I	0.49
gs:appetite/ME	0.85
gs:appetite/NONE	0.40
gs:appetite/SE	-0.78
gs:appetite/THE	-0.14
gs:appetite/VERB	-0.49
gs:author/CLIENT+	0.11
gs:author/EL+	-0.23
gs:author/LO+	-0.34
gs:author/ME+	-0.63
gs:author/THE+	0.42
gs:author/THE-person+	-0.09
gs:author/VERB+	-0.39
gs:belittle/I	0.59
gs:belittle/LO	0.16
gs:belittle/ME	-0.54
gs:belittle/NONE	0.33
gs:belittle/THE	0.68
gs:belittle/VERB	1.02
gs:blame/I	0.18
gs:blame/LO	0.16
gs:blame/ME	0.07
gs:blame/NONE	-0.54
gs:blame/THE	0.69
gs:blame/VERB	0.14
gs:body/EL	0.36
gs:body/I	0.44
gs:body/ME	0.45
gs:body/MY-person	-1.25
gs:body/NONE	0.66
gs:body/SE	0.76
gs:body/THE	-0.14
gs:body/VERB	-0.17
gs:care/EL	0.48
gs:care/I	-0.31
gs:care/ME	1.04
gs:care/NONE	-0.19
gs:care/THE-mind	-0.07
gs:care/VERB	0.13
gs:children/ME	1.19
gs:children/MY-child	-0.28
gs:children/THE-child	-0.04
gs:children/VERB	0.09
gs:concentration/EL	0.62
gs:concentration/ME	0.16
gs:concentration/NONE	-0.35
gs:concentration/SE	0.39
gs:concentration/THE	0.40
gs:concentration/THE-thing	-0.69
gs:concentration/VERB	-0.06
gs:confused/EL	0.62
gs:confused/I	0.95
gs:confused/LE	-0.66
gs:confused/ME	-0.08
gs:confused/MY-person	-0.31
gs:confused/NONE	0.95
gs:confused/THE	-0.70
gs:confused/THE-person	-0.45
gs:confused/VERB	-0.86
gs:damage/EL	-0.05
gs:damage/LO	0.56
gs:damage/ME	0.12
gs:damage/MY-person+	0.28
gs:damage/NONE	-0.17
gs:damage/THE	-0.75
gs:damage/THE+	-0.09
gs:damage/THE-thing	0.21
gs:damage/VERB	-0.44
gs:diagnosis/ME	0.17
gs:disgust/ME	-0.21
gs:disgust/NONE	0.46
gs:disgust/VERB	1.71
gs:drink/EL	-0.37
gs:drink/ME	-0.64
gs:drink/NONE	-0.21
gs:drink/THE	-0.65
gs:drink/VERB	0.66
gs:evidence/EL	-1.60
gs:evidence/LE	0.12
gs:evidence/ME	-0.14
gs:evidence/MY-person	-1.04
gs:evidence/NONE	-0.35
gs:evidence/NONE+	-0.56
gs:evidence/SE	-1.20
gs:evidence/THE	0.10
gs:evidence/THE+	-0.27
gs:evidence/THE-person	-0.35
gs:evidence/THE-thing	-0.93
gs:evidence/VERB	-0.29
gs:evidence/VERB+	-0.74
gs:expects/ME	1.02
gs:expects/NONE	0.27
gs:expects/THE	0.12
gs:expects/VERB	-0.59
gs:fear/EL	0.54
gs:fear/HIS-person	-0.04
gs:fear/I	0.26
gs:fear/LE	0.55
gs:fear/ME	-0.21
gs:fear/MY-child	-0.54
gs:fear/MY-person	-0.63
gs:fear/MY-person+	0.76
gs:fear/NONE	0.40
gs:fear/SE	0.19
gs:fear/SHE	-0.41
gs:fear/THE+	0.73
gs:fear/THE-mind	-0.84
gs:fear/THE-person	-0.36
gs:fear/VERB	0.18
gs:feel/CLIENT+	0.11
gs:feel/EL	0.86
gs:feel/ME	0.23
gs:feel/NONE	-0.20
gs:feel/SE	0.09
gs:feel/THE-thing	-0.37
gs:feel/VERB	-0.65
gs:figure/EL	0.50
gs:figure/I	0.42
gs:figure/ME	-0.19
gs:figure/NONE	-0.20
gs:figure/SE	0.45
gs:figure/THE	-0.18
gs:figure/THE-body	-0.38
gs:figure/THE-child	-0.31
gs:figure/THE-person	-0.61
gs:figure/THE-thing	0.10
gs:figure/VERB	0.79
gs:figure/VERB+	0.21
gs:guard/EL	-0.15
gs:guard/EL+	-0.06
gs:guard/ME	-0.31
gs:guard/NONE	-0.17
gs:guard/SE	-1.19
gs:guard/THE	0.23
gs:guard/THE-child	0.35
gs:guard/THE-thing	0.55
gs:guard/VERB	-0.10
gs:harm/EL	-0.24
gs:harm/I	-0.41
gs:harm/ME	1.11
gs:harm/NONE	-0.32
gs:harm/THE	0.22
gs:harm/THE-person	-0.05
gs:harm/VERB	-0.36
gs:injury/EL	-0.46
gs:injury/ME	-0.73
gs:injury/NONE	-0.55
gs:injury/THE	-0.59
gs:injury/THE-body	-0.41
gs:injury/THE-child	0.69
gs:injury/THE-person	-0.62
gs:injury/VERB	-0.14
gs:lasting/EL	0.25
gs:lasting/EL+	-0.07
gs:lasting/LE	-0.41
gs:lasting/ME	0.12
gs:lasting/ME+	0.31
gs:lasting/MY-child	0.76
gs:lasting/MY-person	-0.99
gs:lasting/NONE	0.26
gs:lasting/NOTHING	-0.39
gs:lasting/THE	0.46
gs:lasting/THE-child	-0.63
gs:lasting/THE-person	-0.43
gs:lasting/THE-thing	-0.54
gs:lasting/VERB	0.05
gs:look/EL	-1.11
gs:look/HIS-person	-0.46
gs:look/I	0.35
gs:look/LE	0.05
gs:look/LO	0.23
gs:look/ME	0.64
gs:look/MY	0.83
gs:look/MY-child	-0.76
gs:look/MY-person	-0.49
gs:look/MY-person+	0.48
gs:look/NONE	0.50
gs:look/SE	-0.66
gs:look/SHE	-0.42
gs:look/THE+	0.20
gs:look/THE-person	-0.22
gs:look/THE-thing	-0.79
gs:look/VERB	-0.11
gs:look/VERB+	0.50
gs:love/LO	0.78
gs:love/ME	-0.28
gs:love/MY-child	0.81
gs:love/NONE	-0.56
gs:love/THE	0.31
gs:love/THE+	-0.41
gs:love/VERB	0.84
gs:medicine/EL	0.45
gs:medicine/ME	0.88
gs:medicine/NONE	-0.66
gs:medicine/VERB	0.87
gs:messageThing/CLIENT+	0.11
gs:messageThing/EL	-1.61
gs:messageThing/EL+	-0.11
gs:messageThing/I	0.35
gs:messageThing/LE	0.72
gs:messageThing/LO	0.58
gs:messageThing/ME	-0.41
gs:messageThing/ME+	-0.63
gs:messageThing/MY	-0.92
gs:messageThing/MY-child	-0.62
gs:messageThing/MY-person	-0.31
gs:messageThing/MY-person+	0.53
gs:messageThing/NONE	-0.16
gs:messageThing/NONE+	-0.52
gs:messageThing/PEOPLE	-0.54
gs:messageThing/SE	0.56
gs:messageThing/SHE	-0.25
gs:messageThing/THE	-0.22
gs:messageThing/THE+	0.11
gs:messageThing/THE-thing	-0.59
gs:messageThing/VERB	0.14
gs:numb/ME	0.54
gs:numb/NONE	1.09
gs:numb/SE	-0.92
gs:numb/VERB	0.56
gs:otherMeaning/EL	-0.47
gs:otherMeaning/ME	-0.05
gs:otherMeaning/NONE	-0.15
gs:otherMeaning/SE	0.39
gs:otherMeaning/THE-mind	-0.44
gs:otherMeaning/VERB	-0.78
gs:otherPerson/EL	-0.40
gs:otherPerson/EL+	-0.08
gs:otherPerson/HIS-child	0.53
gs:otherPerson/HIS-person	-0.59
gs:otherPerson/LE	0.24
gs:otherPerson/LE+	0.23
gs:otherPerson/LO	-1.39
gs:otherPerson/LO+	-0.36
gs:otherPerson/ME	-0.08
gs:otherPerson/ME+	-0.09
gs:otherPerson/MY	-1.11
gs:otherPerson/MY-child	-0.28
gs:otherPerson/MY-person	-0.13
gs:otherPerson/MY-person+	0.58
gs:otherPerson/NONE	-0.45
gs:otherPerson/NONE+	0.13
gs:otherPerson/PEOPLE	-0.09
gs:otherPerson/SE	-1.19
gs:otherPerson/SHE	-0.53
gs:otherPerson/THE	-0.42
gs:otherPerson/THE+	-0.30
gs:otherPerson/THE-person	-0.35
gs:otherPerson/THE-person+	-0.21
gs:otherPerson/THE-thing	0.34
gs:otherPerson/VERB+	-0.40
gs:relief/EL	-0.73
gs:relief/I	-1.11
gs:relief/ME	0.74
gs:relief/NONE	0.16
gs:relief/THE	1.00
gs:relief/THE+	0.14
gs:relief/THE-thing	-0.31
gs:relief/VERB	-0.26
gs:sad/CLIENT+	0.67
gs:sad/EL	-0.24
gs:sad/I	0.54
gs:sad/LE	-0.80
gs:sad/ME	-0.57
gs:sad/MY-child	-0.47
gs:sad/MY-person	-0.39
gs:sad/MY-person+	0.34
gs:sad/NONE	0.53
gs:sad/NOTHING	0.93
gs:sad/SE	-0.53
gs:sad/THE	-0.30
gs:sad/THE+	0.30
gs:sad/THE-mind	-0.06
gs:sad/THE-person	-0.45
gs:sad/VERB	0.42
gs:saying/CLIENT+	0.11
gs:saying/EL	-0.83
gs:saying/HIS-person	-0.15
gs:saying/LE	-0.05
gs:saying/LO	-0.78
gs:saying/LO+	-0.34
gs:saying/ME	-0.63
gs:saying/MY	-0.19
gs:saying/MY-child	0.07
gs:saying/MY-person	-0.61
gs:saying/MY-person+	0.51
gs:saying/NONE	-0.09
gs:saying/NONE+	-0.26
gs:saying/SHE	-0.49
gs:saying/THE	0.21
gs:saying/THE+	0.06
gs:saying/THE-child	0.35
gs:saying/THE-person	-0.28
gs:saying/THE-thing	-0.41
gs:saying/VERB	-0.12
gs:saying/VERB+	-0.95
gs:shame/EL	0.67
gs:shame/I	-0.07
gs:shame/ME	0.75
gs:shame/MY-person	-0.79
gs:shame/NONE	0.62
gs:shame/SE	0.14
gs:shame/THE	0.33
gs:shame/THE-person	-0.47
gs:shame/VERB	0.13
gs:sleep/EL	-0.57
gs:sleep/ME	-0.14
gs:sleep/MY-child	1.15
gs:sleep/SE	-0.83
gs:sleep/THE	-0.13
gs:sleep/VERB	0.76
gs:thing/HIS-thing	-0.53
gs:thing/LE	0.58
gs:thing/LO	-0.13
gs:thing/ME	-0.42
gs:thing/MY	-0.83
gs:thing/MY-child	0.79
gs:thing/MY-person	0.33
gs:thing/MY-person+	0.99
gs:thing/NONE	0.20
gs:thing/SE	-1.13
gs:thing/THE	-0.15
gs:thing/THE+	-1.06
gs:thing/THE-child	0.69
gs:thing/THE-thing	-0.19
gs:thing/VERB	-0.35
gs:thing/VERB+	-0.83
gs:tired/EL	0.32
gs:tired/I	-0.12
gs:tired/ME	0.06
gs:tired/NONE	1.34
gs:tired/THE-person	-0.75
gs:tired/VERB	0.36
gs:trust/ME	-0.56
gs:trust/MY-person	0.75
gs:trust/THE+	0.07
gs:trust/THE-person	-0.62
gs:trust/VERB	0.82
gs:wants/LE	-0.91
gs:wants/LO	0.70
gs:wants/ME	-1.61
gs:wants/MY-child	0.81
gs:wants/NONE	-0.70
gs:wants/SE	-0.83
gs:wants/THE+	-0.41
gs:wants/VERB	-0.11
gt:action/-	-0.17
gt:action/I-now	0.13
gt:action/I-past	-0.47
gt:action/he-past	-1.06
gt:action/now	0.78
gt:action/past	0.15
gt:anger/-	0.37
gt:anger/I-now	0.19
gt:anger/I-past	1.66
gt:anger/he-past	-0.99
gt:anger/now	0.98
gt:anger/past	-0.05
gt:appetite/-	0.28
gt:appetite/I-now	-0.16
gt:appetite/I-past	-1.02
gt:appetite/he-past	-0.14
gt:appetite/now	1.64
gt:author/-	-0.06
gt:author/I-past	-1.06
gt:author/he-past	-0.89
gt:author/now	0.41
gt:author/past	-0.19
gt:belittle/-	0.86
gt:belittle/I-now	0.10
gt:belittle/I-past	-0.43
gt:belittle/now	0.41
gt:belittle/past	0.59
gt:blame/-	1.06
gt:blame/I-past	0.72
gt:blame/now	0.32
gt:blame/past	-0.83
gt:body/-	0.34
gt:body/I-now	0.32
gt:body/I-past	-0.24
gt:body/he-past	0.65
gt:body/now	-0.19
gt:body/past	0.66
gt:care/-	0.58
gt:care/I-past	0.36
gt:care/he-past	0.30
gt:care/now	0.37
gt:care/past	-0.91
gt:children/-	0.33
gt:children/he-past	-0.95
gt:children/now	0.46
gt:children/past	-1.44
gt:concentration/-	1.26
gt:concentration/I-now	-0.27
gt:concentration/he-past	0.56
gt:concentration/now	-0.18
gt:concentration/past	-0.28
gt:confused/-	0.36
gt:confused/he-past	-0.72
gt:confused/now	0.76
gt:confused/past	-0.99
gt:damage/-	0.51
gt:damage/I-now	0.64
gt:damage/I-past	-1.47
gt:damage/he-past	-1.86
gt:damage/past	-1.94
gt:disgust/-	-0.75
gt:disgust/I-past	1.43
gt:disgust/now	0.53
gt:disgust/past	1.47
gt:drink/-	-0.36
gt:drink/I-now	0.12
gt:drink/I-past	-0.97
gt:drink/he-past	-1.33
gt:drink/now	0.14
gt:drink/past	0.24
gt:evidence/-	-0.36
gt:evidence/I-now	-0.39
gt:evidence/I-past	-0.73
gt:evidence/now	-0.76
gt:evidence/past	0.30
gt:expects/-	0.50
gt:expects/now	0.32
gt:expects/past	-1.01
gt:fear/-	1.66
gt:fear/I-now	-0.42
gt:fear/I-past	0.33
gt:fear/now	-0.75
gt:fear/past	-0.39
gt:feel/I-now	0.27
gt:feel/I-past	-0.26
gt:feel/he-past	0.29
gt:feel/now	-0.21
gt:feel/past	0.73
gt:figure/-	0.31
gt:figure/I-now	-0.18
gt:figure/I-past	-1.26
gt:figure/he-past	0.47
gt:figure/now	-0.14
gt:figure/past	-0.29
gt:guard/-	0.84
gt:guard/I-now	-0.40
gt:guard/I-past	-0.17
gt:guard/he-past	-1.44
gt:guard/now	0.27
gt:guard/past	-1.13
gt:harm/-	0.64
gt:harm/I-now	-0.16
gt:harm/I-past	-0.16
gt:harm/he-past	-1.57
gt:harm/now	0.44
gt:harm/past	-0.47
gt:injury/-	0.08
gt:injury/I-now	-0.69
gt:injury/I-past	-1.69
gt:injury/now	-0.55
gt:injury/past	-0.37
gt:lasting/-	-0.11
gt:lasting/I-past	-0.47
gt:lasting/he-past	0.29
gt:lasting/now	0.49
gt:lasting/past	0.27
gt:look/-	-0.26
gt:look/I-now	0.06
gt:look/I-past	1.40
gt:look/he-past	-0.85
gt:look/now	0.35
gt:look/past	-0.07
gt:love/-	0.54
gt:love/he-past	-0.27
gt:love/now	0.06
gt:love/past	-0.10
gt:medicine/-	0.82
gt:medicine/I-now	-0.06
gt:medicine/now	-0.36
gt:medicine/past	0.18
gt:messageThing/-	-0.25
gt:messageThing/I-now	-0.65
gt:messageThing/I-past	0.47
gt:messageThing/he-past	0.53
gt:messageThing/now	0.30
gt:messageThing/past	-0.16
gt:numb/-	-0.04
gt:numb/I-now	0.31
gt:numb/he-past	0.47
gt:numb/now	0.85
gt:numb/past	0.34
gt:otherMeaning/-	0.37
gt:otherMeaning/I-now	-0.73
gt:otherMeaning/I-past	0.17
gt:otherMeaning/he-past	-1.17
gt:otherMeaning/now	-0.16
gt:otherMeaning/past	-0.21
gt:otherPerson/-	0.07
gt:otherPerson/I-now	0.12
gt:otherPerson/I-past	-0.52
gt:otherPerson/he-past	-0.29
gt:otherPerson/now	-0.24
gt:otherPerson/past	-0.75
gt:relief/-	-0.10
gt:relief/I-now	0.28
gt:relief/I-past	1.29
gt:relief/he-past	-0.34
gt:relief/now	-0.52
gt:relief/past	-0.80
gt:sad/-	-0.45
gt:sad/I-now	-0.99
gt:sad/I-past	0.63
gt:sad/he-past	-0.71
gt:sad/now	0.18
gt:sad/past	0.72
gt:saying/-	-0.20
gt:saying/I-now	0.94
gt:saying/I-past	0.52
gt:saying/he-past	-0.81
gt:saying/now	-0.26
gt:saying/past	-1.13
gt:shame/-	0.28
gt:shame/I-now	-0.59
gt:shame/I-past	1.29
gt:shame/he-past	-0.90
gt:shame/now	-0.13
gt:sleep/I-now	0.51
gt:sleep/I-past	0.13
gt:sleep/he-past	-0.16
gt:sleep/now	0.72
gt:sleep/past	-0.82
gt:thing/-	0.41
gt:thing/I-now	0.62
gt:thing/I-past	-0.40
gt:thing/he-past	-1.50
gt:thing/now	0.61
gt:thing/past	-0.98
gt:tired/-	0.34
gt:tired/I-now	0.59
gt:tired/he-past	0.26
gt:tired/now	1.07
gt:tired/past	0.11
gt:trust/-	1.16
gt:trust/I-now	-0.19
gt:trust/I-past	0.09
gt:trust/he-past	-0.21
gt:trust/now	-0.35
gt:trust/past	-0.43
gt:wants/-	0.06
gt:wants/I-past	-1.40
gt:wants/past	-0.88
i:1-0	0.81
i:1-1	0.75
i:1-2	0.08
i:1-3	-0.38
i:2-0	1.68
i:2-1	0.21
i:2-2	-0.38
i:2-3	0.50
i:3-0	-0.13
i:3-1	0.48
i:3-2	0.34
i:3-3	-0.58
i:CLIENT+	0.11
i:EL	0.58
i:HIS-person	-0.59
i:I	0.06
i:LE	-0.40
i:LO	-0.26
i:ME	0.43
i:ME+	0.40
i:MY	0.11
i:MY-child	-0.43
i:MY-person	-0.70
i:MY-person+	0.55
i:NONE	0.85
i:NOTHING	0.76
i:SE	-0.18
i:SHE	-0.42
i:THE	0.62
i:THE+	0.60
i:THE-body	-0.13
i:THE-child	-0.26
i:THE-mind	0.07
i:THE-person	-0.89
i:THE-person+	0.34
i:THE-thing	-0.75
i:THIS	-0.27
i:VERB	0.57
i:VERB+	0.57
it:-	0.32
it:I-now	0.29
it:I-past	1.17
it:he-past	0.39
it:now	0.45
it:past	0.61
n:,	0.27
n:2	-0.10
n::	-0.66
n:;	-0.73
n:como	-0.96
n:cual	0.55
n:cuando	0.72
n:desde	-0.22
n:donde	-0.68
n:hasta	-0.56
n:last	-0.09
n:long	-0.63
n:luego	-0.16
n:middle	0.25
n:ni	0.16
n:o	0.82
n:pero	1.32
n:porque	-0.19
n:que	-0.24
n:quotation	-0.54
n:quoted	-0.30
n:run-on	-0.08
n:short	-0.17
n:y	-0.20
name	-1.22
o:,	0.31
o::	-0.94
o:;	-0.08
o:after-quotation	-0.56
o:como	-0.99
o:cual	0.42
o:cuando	-0.16
o:desde	0.23
o:donde	-0.55
o:hasta	-0.20
o:ni	0.44
o:o	0.24
o:pero	-0.18
o:porque	0.66
o:que	-0.30
o:si	-0.66
o:y	0.19
os:,/EL	0.17
os:,/I	0.23
os:,/LO	-0.20
os:,/ME	-0.27
os:,/MY	0.58
os:,/NAME	0.55
os:,/NONE	0.31
os:,/PEOPLE	-0.70
os:,/SE	0.14
os:,/THE	-0.47
os:,/THE-body	-0.42
os:,/THE-person	-0.59
os:,/VERB	0.62
os::/ME	-0.71
os::/NONE	-0.54
os::/SE	-0.36
os::/VERB	-1.20
os:;/ME	-0.61
os:;/NONE	0.31
os:;/THE	-1.34
os:;/VERB	0.06
os:after-quotation/NONE	-0.47
os:cual/ME	0.42
os:cuando/NONE	-0.15
os:desde/NONE	0.23
os:donde/ME	-0.55
os:hasta/EL	-0.35
os:hasta/NONE	-0.30
os:hasta/THE	-0.24
os:luego/EL	-0.14
os:luego/ME	0.43
os:luego/NONE	-0.13
os:ni/NONE	0.05
os:pero/NONE	-0.16
os:porque/ME	1.17
os:porque/NONE	0.37
os:que/EL	-0.13
os:que/I	-1.17
os:que/LE	0.69
os:que/LO	-0.16
os:que/ME	-0.40
os:que/SE	-1.08
os:que/THE	0.04
os:run-on/EL	-0.28
os:run-on/LO	-0.33
os:run-on/ME	0.08
os:run-on/SE	-0.63
os:si/I	-0.85
os:si/ME	-0.16
os:si/NONE	-0.52
os:start/CLIENT	0.11
os:start/EL	-0.64
os:start/HIS-person	-0.59
os:start/HIS-thing	-0.53
os:start/I	-0.05
os:start/LE	-0.17
os:start/LO	0.29
os:start/ME	-0.09
os:start/MY	0.11
os:start/MY-child	-0.28
os:start/MY-mind	1.11
os:start/MY-person	0.04
os:start/NAME	-0.90
os:start/NONE	-0.20
os:start/NOTHING	0.76
os:start/SE	0.21
os:start/SHE	-0.53
os:start/THE	0.49
os:start/THE-body	0.31
os:start/THE-child	-0.26
os:start/THE-mind	0.57
os:start/THE-person	-0.80
os:start/THE-thing	-0.87
os:start/VERB	-0.13
os:start/WE	-0.90
os:y/EL	0.27
os:y/I	0.74
os:y/LE	-0.78
os:y/LO	-0.07
os:y/ME	0.68
os:y/NONE	-0.48
os:y/SE	-0.17
os:y/THE	-0.89
os:y/THE-person	-0.28
os:y/THE-thing	0.29
os:y/THIS	0.04
ot:it/-	-0.08
ot:it/I-now	0.37
ot:it/I-past	-0.85
ot:it/he-past	-0.22
ot:it/past	-0.39
ot:none/-	-0.22
ot:none/I-now	0.28
ot:none/he-past	-0.12
ot:none/now	0.23
ot:none/past	-0.27
ot:other/-	-0.11
ot:other/I-now	0.26
ot:other/I-past	-1.36
ot:other/he-past	-0.42
ot:other/now	0.58
ot:other/past	-0.08
ot:self/I-now	0.07
ot:self/I-past	0.22
ot:self/he-past	-0.05
ot:self/past	-0.05
p:EL/EL	-0.46
p:EL/I	-0.47
p:EL/ME	-0.79
p:EL/NONE	-0.89
p:EL/SE	-1.12
p:EL/THE	-0.93
p:EL/THE-thing	0.46
p:EL/VERB	0.61
p:HIS-person/NONE	-1.12
p:I/EL	-0.42
p:I/NONE	-1.44
p:LE/EL	-0.32
p:LE/I	-0.68
p:LE/ME	-0.42
p:LE/NONE	0.43
p:LO/ME	-0.58
p:LO/NONE	0.25
p:LO/SE	0.73
p:ME/EL	-1.28
p:ME/LO	0.08
p:ME/ME	-0.61
p:ME/NONE	1.32
p:ME/SE	0.11
p:ME/THE	-0.05
p:ME/THE-person	-0.62
p:ME/THE-thing	-0.64
p:ME/VERB	0.73
p:MY-child/NONE	0.22
p:MY-person/LE	0.22
p:MY-person/NONE	0.48
p:MY-person/SE	-0.12
p:MY/NONE	0.56
p:NONE/EL	-0.87
p:NONE/I	1.73
p:NONE/ME	-0.25
p:NONE/MY-person	0.15
p:NONE/NAME	-0.60
p:NONE/NONE	-1.15
p:NONE/SE	-0.33
p:NONE/THE	-0.45
p:NONE/THE-person	0.17
p:NONE/THE-thing	-0.54
p:NONE/VERB	0.31
p:SE/LO	-1.46
p:SE/ME	1.32
p:SE/NONE	-1.04
p:SE/SE	0.33
p:SHE/NONE	-0.40
p:SHE/VERB	-0.52
p:THE-child/NONE	-0.37
p:THE-person/NONE	0.38
p:THE-thing/NONE	0.38
p:THE-thing/THE	-1.04
p:THE/EL	-0.99
p:THE/LO	0.22
p:THE/NONE	-0.94
p:THE/THE	-1.01
p:VERB/EL	0.64
p:VERB/I	0.10
p:VERB/LE	0.10
p:VERB/LO	-0.36
p:VERB/ME	0.54
p:VERB/NONE	-0.78
p:VERB/SE	-0.42
p:VERB/THE	0.25
p:VERB/THE-person	-0.50
p:VERB/THE-thing	0.24
p:VERB/VERB	-0.74
p:quoted	-0.71
pg:author	-0.10
pg:look	-0.79
pg:messageThing	-0.63
pg:saying	-0.41
pgs:author/ME	-0.14
pgs:look/EL	-0.50
pgs:look/I	-0.63
pgs:look/LE	-0.29
pgs:look/LO	0.42
pgs:look/ME	0.77
pgs:look/NONE	-1.09
pgs:look/SE	0.28
pgs:look/THE	0.34
pgs:look/THE-person	-0.21
pgs:look/VERB	-0.41
pgs:messageThing/EL	-1.02
pgs:messageThing/I	-0.49
pgs:messageThing/ME	-0.04
pgs:messageThing/NONE	0.20
pgs:messageThing/SE	-0.46
pgs:messageThing/THE	-0.91
pgs:messageThing/THE-person	-0.21
pgs:messageThing/VERB	-0.72
pgs:saying/EL	-0.21
pgs:saying/I	-0.97
pgs:saying/LE	0.22
pgs:saying/LO	-0.24
pgs:saying/ME	-0.68
pgs:saying/SE	-0.11
pgs:saying/THE	0.29
pgs:saying/THE-person	-0.22
pgs:saying/THE-thing	-0.13
pgs:saying/VERB	0.42
pi:false/EL	-0.45
pi:false/I	0.53
pi:false/LE	-0.08
pi:false/LO	-0.19
pi:false/ME	0.41
pi:false/MY	0.41
pi:false/MY-person	0.15
pi:false/NAME	-0.60
pi:false/NOBODY	0.28
pi:false/NONE	0.21
pi:false/PEOPLE	0.17
pi:false/SE	-0.15
pi:false/THE	-0.11
pi:false/THE-person	-0.83
pi:false/THE-thing	-0.54
pi:false/VERB	-0.06
pi:true/EL	0.48
pi:true/I	-0.54
pi:true/LE	0.49
pi:true/LO	-0.37
pi:true/ME	-0.12
pi:true/MY-person	0.45
pi:true/NONE	-0.67
pi:true/PEOPLE	-0.72
pi:true/SE	-0.84
pi:true/THE	-1.26
pi:true/THE-body	-0.22
pi:true/THE-person	-0.08
pi:true/THE-thing	0.47
pi:true/THIS	-0.13
pi:true/VERB	-0.10
ps:EL	-1.12
ps:I	-1.79
ps:LE	-1.49
ps:LO	-0.53
ps:ME	-1.72
ps:MY-person	-0.92
ps:NONE	-1.42
ps:SE	-1.11
ps:THE	-1.73
ps:THE-body	-1.28
ps:THE-mind	0.99
ps:THE-person	-1.79
ps:THE-thing	-1.13
ps:VERB	-0.67
psg:author	-1.08
psg:look	0.10
psg:messageThing	-1.54
psg:saying	0.30
s:CLIENT+	0.11
s:EL	-0.40
s:EL+	-0.08
s:HIS-child	0.53
s:HIS-person	-0.59
s:HIS-thing	-0.53
s:I	0.07
s:LE	0.05
s:LE+	0.23
s:LO	0.21
s:LO+	-0.40
s:MY	0.23
s:MY-child	-0.28
s:MY-mind	1.11
s:MY-person	-0.13
s:MY-person+	0.58
s:NAME	0.06
s:NOBODY	0.65
s:NONE	-0.27
s:NONE+	-0.26
s:NOTHING	-0.06
s:PEOPLE	-0.24
s:SE	0.11
s:SE+	-0.60
s:SHE	-0.53
s:THE	-0.17
s:THE+	0.19
s:THE-body	-0.11
s:THE-child	-0.04
s:THE-mind	0.07
s:THE-person	-0.35
s:THE-person+	-0.21
s:THE-thing	-0.47
s:VERB	-0.13
s:VERB+	-0.07
s:WE	-0.90
said:EL/far	-0.34
said:EL/near	-0.89
said:HIS-person/far	-0.27
said:HIS-person/near	-1.12
said:I/far	-0.11
said:I/near	-1.14
said:LE/far	-0.81
said:LE/near	0.13
said:LO/near	0.18
said:ME/far	-1.52
said:ME/near	1.13
said:MY-child/far	-0.36
said:MY-child/near	0.21
said:MY-person/far	-0.83
said:MY-person/near	-0.47
said:MY/far	-0.49
said:MY/near	-0.21
said:NONE/far	-0.19
said:NONE/near	-0.42
said:SHE/near	-0.71
said:THE-person/far	-0.69
said:THE-person/near	0.34
said:THE-thing/far	-0.38
said:THE-thing/near	-0.76
said:THE/near	-0.58
said:VERB/far	0.09
said:VERB/near	-0.51
said:no	0.23
st:CLIENT+/-	0.11
st:EL+/I-now	-0.06
st:EL+/he-past	-0.07
st:EL+/past	-0.15
st:EL/-	-0.51
st:EL/I-now	-1.60
st:EL/I-past	-0.29
st:EL/he-past	-1.01
st:EL/now	-0.24
st:EL/past	0.40
st:HIS-child/-	0.53
st:HIS-person/he-past	-0.15
st:I/-	0.31
st:I/I-now	0.49
st:I/now	-0.31
st:I/past	-0.27
st:LE/-	0.23
st:LE/I-past	-0.65
st:LE/he-past	-0.88
st:LE/now	0.68
st:LE/past	-0.36
st:LO+/-	-0.34
st:LO/-	0.59
st:LO/I-now	0.44
st:LO/I-past	-1.20
st:LO/he-past	-0.96
st:LO/now	0.51
st:LO/past	-0.57
st:ME+/-	0.34
st:ME+/he-past	-0.57
st:ME/-	0.18
st:ME/now	-0.27
st:MY-child/-	-0.28
st:MY-child/he-past	-0.70
st:MY-mind/now	1.11
st:MY-person+/-	0.39
st:MY-person+/now	0.53
st:MY-person/-	-0.19
st:MY-person/he-past	0.44
st:MY-person/now	-1.01
st:MY-person/past	-0.65
st:MY/-	-0.07
st:MY/past	-0.27
st:NAME/-	0.08
st:NOBODY/-	0.28
st:NONE+/-	-0.26
st:NONE/-	-0.19
st:NONE/I-now	0.19
st:NONE/I-past	-0.48
st:NONE/now	-0.21
st:NONE/past	-0.07
st:NOTHING/-	-0.25
st:PEOPLE/-	-0.70
st:PEOPLE/I-now	0.16
st:SE+/-	-0.60
st:SE/I-now	-0.91
st:SE/he-past	0.55
st:SE/now	0.07
st:SE/past	-1.45
st:SHE/-	-0.51
st:SHE/he-past	-0.50
st:SHE/past	-0.26
st:THE+/-	-0.12
st:THE+/I-past	-0.56
st:THE+/he-past	-0.80
st:THE+/now	0.56
st:THE+/past	-0.19
st:THE-body/-	-0.11
st:THE-child/-	-0.26
st:THE-person+/-	-0.09
st:THE-person/-	-0.89
st:THE-person/I-now	-0.83
st:THE-person/he-past	-0.32
st:THE-person/now	0.06
st:THE-person/past	-0.38
st:THE-thing/-	-0.46
st:THE-thing/I-now	0.21
st:THE-thing/he-past	-0.24
st:THE-thing/now	-0.71
st:THE-thing/past	-0.23
st:THE/-	-0.21
st:THE/I-now	0.26
st:THE/I-past	-0.42
st:THE/he-past	-1.02
st:THE/now	-0.16
st:THIS/-	0.09
st:VERB+/-	0.94
st:VERB+/I-past	-0.99
st:VERB+/he-past	-0.64
st:VERB+/past	-1.07
st:VERB/-	-0.74
st:VERB/I-now	0.36
st:VERB/I-past	0.23
st:VERB/he-past	-0.96
st:VERB/now	0.38
st:VERB/past	-0.21
st:WE/-	-0.90
sw:it/#	-0.48
sw:it/.	0.23
sw:it/:	-0.22
sw:it/a	0.13
sw:it/abiert	-0.36
sw:it/al	-0.09
sw:it/alivi	0.44
sw:it/ant	0.72
sw:it/antigu	-0.21
sw:it/bols	-0.78
sw:it/cada	0.09
sw:it/camar	-0.34
sw:it/cambi	0.26
sw:it/camis	-0.69
sw:it/captur	-0.39
sw:it/cart	-0.63
sw:it/cas	-0.32
sw:it/cerr	-1.10
sw:it/com	-0.06
sw:it/comisar	-0.95
sw:it/con	0.27
sw:it/cort	-1.22
sw:it/cruz	0.98
sw:it/cuatr	-0.07
sw:it/culp	0.43
sw:it/de	0.25
sw:it/ded	-0.27
sw:it/del	-0.29
sw:it/delant	-0.36
sw:it/dentr	-0.32
sw:it/denunciant	0.31
sw:it/dia	0.25
sw:it/dic	-1.41
sw:it/dij	-0.18
sw:it/doctor	-0.08
sw:it/dos	-0.49
sw:it/el	0.18
sw:it/en	-0.99
sw:it/entr	-0.15
sw:it/era	-0.43
sw:it/es	0.49
sw:it/esa	0.66
sw:it/escrib	-0.48
sw:it/eso	-0.21
sw:it/est	0.19
sw:it/estoy	-0.68
sw:it/fot	-0.49
sw:it/grab	-0.26
sw:it/habr	1.21
sw:it/hart	0.49
sw:it/hast	-0.22
sw:it/hech	-0.24
sw:it/indic	-0.52
sw:it/insegur	0.48
sw:it/jef	-0.17
sw:it/la	-0.24
sw:it/lado	-0.27
sw:it/las	-0.94
sw:it/le	-0.33
sw:it/limit	0.10
sw:it/llam	-0.52
sw:it/llav	-0.43
sw:it/llor	0.40
sw:it/lo	0.39
sw:it/los	-0.09
sw:it/mas	-0.91
sw:it/may	-0.68
sw:it/me	0.27
sw:it/medic	-0.27
sw:it/mi	0.20
sw:it/mia	-0.39
sw:it/minut	-0.20
sw:it/mism	-0.66
sw:it/muestr	-0.49
sw:it/no	0.68
sw:it/not	-0.51
sw:it/numer	-0.65
sw:it/o	0.47
sw:it/ord	0.14
sw:it/otr	-0.06
sw:it/par	-0.76
sw:it/part	0.07
sw:it/perd	-0.67
sw:it/pinch	-0.70
sw:it/por	0.35
sw:it/puert	0.20
sw:it/que	-0.20
sw:it/quier	-0.31
sw:it/refier	0.65
sw:it/rued	-1.09
sw:it/sab	-0.05
sw:it/sac	-0.63
sw:it/sal	-0.33
sw:it/segu	0.35
sw:it/seman	-1.31
sw:it/sirv	0.63
sw:it/sol	-0.31
sw:it/tarjet	-0.15
sw:it/taz	0.37
sw:it/ten	-0.10
sw:it/tod	0.98
sw:it/tom	-0.60
sw:it/tont	0.40
sw:it/tres	0.32
sw:it/un	0.52
sw:it/una	0.58
sw:it/unos	-0.36
sw:it/ve	0.38
sw:it/ventan	-1.14
sw:it/vin	-0.40
sw:it/vist	0.15
sw:it/y	-0.51
sw:it/ya	0.45
sw:none/#	-0.87
sw:none/,	0.10
sw:none/:	-0.78
sw:none/;	-0.29
sw:none/a	-0.12
sw:none/abr	0.74
sw:none/abri	0.22
sw:none/abril	-0.39
sw:none/acept	-0.32
sw:none/adjunt	-0.97
sw:none/agobi	1.19
sw:none/agot	0.73
sw:none/ahor	0.14
sw:none/al	0.21
sw:none/alarm	-0.33
sw:none/alegr	0.27
sw:none/aliv	0.90
sw:none/alli	-0.70
sw:none/alt	0.50
sw:none/alter	1.55
sw:none/ambulanc	-0.75
sw:none/amig	0.21
sw:none/ando	0.15
sw:none/angusti	-0.16
sw:none/ansiedad	0.62
sw:none/ant	0.58
sw:none/antidepresiv	0.16
sw:none/aparc	-0.80
sw:none/aparcamient	0.80
sw:none/aparec	-0.30
sw:none/asc	0.45
sw:none/asi	-0.52
sw:none/asient	-0.12
sw:none/asunt	-0.17
sw:none/asust	0.63
sw:none/ataqu	0.54
sw:none/aterr	1.05
sw:none/atr	0.25
sw:none/avergonz	0.87
sw:none/averguenz	-0.40
sw:none/avis	-0.52
sw:none/azul	-0.58
sw:none/baj	-1.05
sw:none/banc	0.06
sw:none/bar	-0.17
sw:none/basur	0.22
sw:none/beb	0.69
sw:none/bici	-0.25
sw:none/bien	0.90
sw:none/bloque	0.27
sw:none/bot	-0.24
sw:none/cada	0.60
sw:none/cae	0.31
sw:none/caj	-0.81
sw:none/call	-1.18
sw:none/camar	-0.78
sw:none/cambi	-0.45
sw:none/captur	-0.58
sw:none/car	0.12
sw:none/cart	0.74
sw:none/cas	0.56
sw:none/casi	-0.74
sw:none/cayer	-1.01
sw:none/cerr	-0.13
sw:none/cerradur	-0.99
sw:none/cerrar	-1.05
sw:none/cerroj	0.53
sw:none/cinc	-0.10
sw:none/cintur	-0.66
sw:none/cit	0.27
sw:none/cobard	0.31
sw:none/coch	-0.21
sw:none/codig	0.26
sw:none/cogel	-1.03
sw:none/cogi	-0.96
sw:none/colgu	-1.64
sw:none/com	-0.38
sw:none/comisar	0.19
sw:none/compr	-0.91
sw:none/con	0.19
sw:none/confund	1.07
sw:none/conmoci	-0.77
sw:none/cont	0.34
sw:none/content	-0.85
sw:none/contest	-0.45
sw:none/contr	0.32
sw:none/cop	-0.69
sw:none/cor	0.24
sw:none/corre	0.05
sw:none/cort	-0.70
sw:none/cos	0.85
sw:none/crei	0.65
sw:none/cristal	-0.81
sw:none/cuand	-0.43
sw:none/cuatr	-0.30
sw:none/cuent	-0.93
sw:none/culp	-0.27
sw:none/dar	0.46
sw:none/de	-0.40
sw:none/debaj	-0.44
sw:none/debi	0.86
sw:none/dec	0.60
sw:none/decepci	-0.38
sw:none/declar	-0.99
sw:none/ded	-0.14
sw:none/dej	-0.46
sw:none/del	-0.50
sw:none/delant	-0.30
sw:none/dentr	-0.69
sw:none/denunc	-0.84
sw:none/denunci	-0.80
sw:none/deprim	-0.74
sw:none/deriv	0.94
sw:none/desd	0.19
sw:none/desesper	0.95
sw:none/despu	-0.21
sw:none/destroz	-0.13
sw:none/detr	-0.35
sw:none/dia	0.20
sw:none/dias	-0.56
sw:none/dic	-0.14
sw:none/diez	-0.96
sw:none/dij	-1.44
sw:none/dio	-0.48
sw:none/direcci	0.07
sw:none/dobl	-0.84
sw:none/dol	1.06
sw:none/dormi	-0.27
sw:none/dos	0.16
sw:none/duerm	0.05
sw:none/durant	0.35
sw:none/durm	-0.42
sw:none/ech	-1.10
sw:none/ell	-0.50
sw:none/empec	0.63
sw:none/empez	1.24
sw:none/encend	-0.71
sw:none/encontr	-0.05
sw:none/enfad	1.05
sw:none/enoj	0.94
sw:none/enter	0.17
sw:none/entr	-1.25
sw:none/entrevist	0.71
sw:none/era	0.36
sw:none/es	-0.52
sw:none/escaler	-0.44
sw:none/escrit	0.43
sw:none/ese	0.36
sw:none/esper	-0.66
sw:none/esperanz	0.54
sw:none/esquin	-0.80
sw:none/est	-0.05
sw:none/estoy	0.53
sw:none/estres	-0.11
sw:none/estuv	0.08
sw:none/falt	-0.87
sw:none/felpud	-0.66
sw:none/firm	0.65
sw:none/forz	-0.73
sw:none/fot	-0.45
sw:none/fregader	0.77
sw:none/fue	-0.43
sw:none/fuer	0.29
sw:none/fui	0.14
sw:none/furgonet	-0.83
sw:none/furios	-0.31
sw:none/garaj	0.20
sw:none/grit	-0.12
sw:none/grup	0.15
sw:none/guard	-1.19
sw:none/hab	-1.27
sw:none/haberl	0.96
sw:none/habl	0.73
sw:none/habr	1.14
sw:none/hac	0.65
sw:none/hast	-0.11
sw:none/hay	-0.05
sw:none/he	1.00
sw:none/hech	0.59
sw:none/herman	-0.72
sw:none/hij	-0.65
sw:none/hombr	-0.16
sw:none/hor	0.33
sw:none/horar	-0.67
sw:none/humill	-0.68
sw:none/iba	-0.13
sw:none/impotent	0.70
sw:none/indign	0.10
sw:none/infart	0.74
sw:none/inform	-1.02
sw:none/intranquil	1.18
sw:none/ir	-0.97
sw:none/jef	-0.17
sw:none/juev	-0.38
sw:none/jul	0.84
sw:none/jun	-0.71
sw:none/junt	-0.94
sw:none/kil	0.74
sw:none/la	0.11
sw:none/lado	-0.67
sw:none/las	-0.24
sw:none/leo	0.50
sw:none/levant	0.54
sw:none/ley	-0.16
sw:none/list	-0.24
sw:none/llam	0.78
sw:none/llav	-0.41
sw:none/lleg	0.15
sw:none/llev	-0.15
sw:none/llor	0.69
sw:none/lo	0.50
sw:none/localizador	-0.69
sw:none/los	-0.13
sw:none/luc	-0.44
sw:none/lueg	-0.94
sw:none/luz	-0.12
sw:none/madr	0.79
sw:none/mal	0.46
sw:none/man	-0.06
sw:none/mand	-0.48
sw:none/march	0.29
sw:none/mare	-0.13
sw:none/mas	0.56
sw:none/matar	-0.97
sw:none/matricul	-0.98
sw:none/may	0.14
sw:none/me	0.48
sw:none/mechon	0.62
sw:none/med	0.31
sw:none/mediod	-0.47
sw:none/mensaj	-0.73
sw:none/menud	1.32
sw:none/mi	-1.61
sw:none/mia	-0.22
sw:none/mied	-0.06
sw:none/mientr	0.10
sw:none/minut	-0.89
sw:none/mir	0.22
sw:none/mis	0.58
sw:none/mism	0.52
sw:none/mochil	-1.18
sw:none/moj	-1.18
sw:none/mot	0.49
sw:none/movil	-0.53
sw:none/much	0.05
sw:none/muert	0.30
sw:none/muestr	-0.58
sw:none/muy	0.23
sw:none/nada	0.44
sw:none/nadi	0.60
sw:none/nervios	-0.45
sw:none/ni	0.39
sw:none/no	0.10
sw:none/noch	0.67
sw:none/nombr	0.11
sw:none/normal	0.97
sw:none/not	-0.37
sw:none/nuev	-0.68
sw:none/numer	-0.95
sw:none/nunc	0.77
sw:none/ocult	0.35
sw:none/oig	0.39
sw:none/oir	0.33
sw:none/ojo	0.53
sw:none/onc	-0.40
sw:none/ord	0.36
sw:none/otr	0.20
sw:none/panic	-0.61
sw:none/pap	-0.98
sw:none/papel	0.62
sw:none/paquet	-0.69
sw:none/par	0.80
sw:none/parec	-0.94
sw:none/pas	-0.46
sw:none/pastill	-1.01
sw:none/pat	-1.17
sw:none/pedi	-0.80
sw:none/pegu	0.58
sw:none/pel	0.33
sw:none/pens	-0.07
sw:none/pequ	-0.51
sw:none/per	-0.20
sw:none/perd	0.69
sw:none/perdi	-0.31
sw:none/perr	-0.86
sw:none/persian	0.75
sw:none/pid	-0.81
sw:none/pis	0.80
sw:none/plan	0.26
sw:none/pod	0.34
sw:none/polic	-0.74
sw:none/pon	-0.55
sw:none/pong	0.80
sw:none/por	0.09
sw:none/porqu	0.32
sw:none/pregunt	-0.94
sw:none/prim	-0.60
sw:none/psicolog	0.17
sw:none/psiquiatr	-0.40
sw:none/public	-0.20
sw:none/pud	-0.14
sw:none/pued	0.48
sw:none/puert	0.46
sw:none/puls	-1.20
sw:none/pus	-0.53
sw:none/qued	-0.26
sw:none/quer	-0.61
sw:none/qui	0.24
sw:none/quit	0.40
sw:none/rab	0.47
sw:none/rad	0.93
sw:none/rat	-0.48
sw:none/recib	-0.98
sw:none/recurs	0.09
sw:none/ref	-0.71
sw:none/refier	0.68
sw:none/registr	-0.72
sw:none/regl	-0.94
sw:none/respir	0.26
sw:none/revis	-0.79
sw:none/roj	-0.43
sw:none/romp	0.29
sw:none/sac	-0.29
sw:none/sal	-0.64
sw:none/sali	-0.91
sw:none/salt	-0.58
sw:none/saqu	-0.96
sw:none/segui	-0.93
sw:none/segund	-0.52
sw:none/segur	-0.86
sw:none/seguridad	0.22
sw:none/sei	-0.51
sw:none/seman	1.34
sw:none/sent	-0.99
sw:none/senti	-0.62
sw:none/señor	-0.34
sw:none/si	0.52
sw:none/sient	0.28
sw:none/sig	-0.07
sw:none/sill	0.13
sw:none/sin	-0.07
sw:none/sobr	-0.74
sw:none/sof	-0.67
sw:none/sol	0.60
sw:none/son	-0.60
sw:none/soy	-0.11
sw:none/su	0.16
sw:none/sub	0.06
sw:none/sud	-0.81
sw:none/sueñ	0.27
sw:none/sus	0.34
sw:none/sust	0.20
sw:none/tan	-0.60
sw:none/taxi	-0.61
sw:none/te	-1.05
sw:none/telefon	0.61
sw:none/tem	0.06
sw:none/tembl	0.89
sw:none/ten	-0.17
sw:none/teng	0.33
sw:none/tensi	-0.23
sw:none/terap	0.62
sw:none/tercer	0.34
sw:none/tiend	-0.05
sw:none/timbr	-0.56
sw:none/tir	-0.88
sw:none/tod	-0.10
sw:none/todav	0.55
sw:none/tom	0.30
sw:none/ton	0.57
sw:none/tont	1.09
sw:none/traicion	0.73
sw:none/tranquil	-0.48
sw:none/tratamient	0.27
sw:none/tres	-0.69
sw:none/tu	-0.36
sw:none/turn	-0.27
sw:none/un	0.49
sw:none/una	-0.05
sw:none/va	0.32
sw:none/vas	0.20
sw:none/ve	-0.41
sw:none/vec	0.32
sw:none/vecin	-0.73
sw:none/ven	0.91
sw:none/veo	0.60
sw:none/ver	-0.65
sw:none/verguenz	0.46
sw:none/verj	-0.77
sw:none/vest	0.51
sw:none/vez	0.17
sw:none/vi	-0.17
sw:none/vide	-1.08
sw:none/vien	0.13
sw:none/vigilant	-0.60
sw:none/vist	0.82
sw:none/viv	0.17
sw:none/volvi	-0.78
sw:none/vomit	-0.42
sw:none/voy	-0.21
sw:none/voz	0.40
sw:none/vuelt	0.46
sw:none/y	-0.15
sw:none/ya	0.19
sw:other/#	-0.68
sw:other/,	-0.76
sw:other/:	-0.63
sw:other/@	-0.23
sw:other/a	0.71
sw:other/abog	-0.61
sw:other/abrig	-0.56
sw:other/abril	-0.95
sw:other/acompañ	-0.19
sw:other/agent	-0.55
sw:other/al	0.08
sw:other/algui	0.23
sw:other/alm	0.36
sw:other/asunt	-0.73
sw:other/asust	-0.60
sw:other/autobu	-0.48
sw:other/baj	0.38
sw:other/banc	-0.53
sw:other/bols	-0.41
sw:other/cada	0.59
sw:other/caj	-0.15
sw:other/cajer	-0.47
sw:other/camarer	-0.17
sw:other/cart	-0.32
sw:other/caser	-0.80
sw:other/coch	-0.64
sw:other/cog	-0.33
sw:other/coleg	-0.73
sw:other/com	0.30
sw:other/compañer	-1.38
sw:other/con	0.47
sw:other/conductor	-0.65
sw:other/cont	-0.32
sw:other/coraz	0.48
sw:other/corre	-0.83
sw:other/cristal	-0.16
sw:other/cuand	0.26
sw:other/cuatr	0.14
sw:other/dado	0.49
sw:other/dec	-0.15
sw:other/dej	-0.36
sw:other/del	0.21
sw:other/dentr	-0.23
sw:other/desbord	-0.56
sw:other/desd	-0.51
sw:other/di	-1.26
sw:other/dia	-0.49
sw:other/dic	0.45
sw:other/dij	-0.16
sw:other/dio	-0.82
sw:other/dos	-0.45
sw:other/el	-0.31
sw:other/ell	-0.59
sw:other/en	-0.50
sw:other/enfermer	-0.05
sw:other/entr	-1.01
sw:other/es	0.16
sw:other/escond	0.41
sw:other/escrib	-0.78
sw:other/escrit	-0.10
sw:other/est	0.49
sw:other/estoy	0.62
sw:other/estuv	0.41
sw:other/exager	0.16
sw:other/fatal	-0.33
sw:other/febrer	-0.22
sw:other/felpud	-1.05
sw:other/fin	-0.44
sw:other/firm	-0.84
sw:other/flor	-0.44
sw:other/fot	0.33
sw:other/fuer	0.45
sw:other/fur	-0.48
sw:other/gat	-0.54
sw:other/grab	-0.33
sw:other/grit	0.20
sw:other/guard	-0.21
sw:other/ha	0.61
sw:other/hab	-0.13
sw:other/hac	0.45
sw:other/hast	-0.24
sw:other/he	0.23
sw:other/hech	0.56
sw:other/herman	0.52
sw:other/hij	0.36
sw:other/hombr	-0.07
sw:other/hubier	0.39
sw:other/humill	-0.64
sw:other/iba	0.60
sw:other/indefens	-0.35
sw:other/indign	-0.86
sw:other/irse	-0.42
sw:other/izquierd	-0.15
sw:other/jef	-0.49
sw:other/juez	-0.50
sw:other/jun	-0.30
sw:other/junt	-0.46
sw:other/la	-0.54
sw:other/las	0.42
sw:other/le	0.05
sw:other/llam	-0.69
sw:other/llev	-0.49
sw:other/llor	-0.49
sw:other/lo	0.09
sw:other/los	-0.17
sw:other/lueg	-0.90
sw:other/madr	-0.29
sw:other/mand	0.40
sw:other/mar	0.33
sw:other/mare	-0.31
sw:other/mart	-0.88
sw:other/mas	0.89
sw:other/me	0.57
sw:other/medic	0.07
sw:other/mejor	0.15
sw:other/mensaj	-0.25
sw:other/mes	-0.81
sw:other/mi	0.33
sw:other/mied	0.20
sw:other/miercol	-0.55
sw:other/mil	0.35
sw:other/mism	-0.84
sw:other/muert	-0.30
sw:other/nervi	0.11
sw:other/ni	0.54
sw:other/niñ	-0.18
sw:other/no	0.47
sw:other/noch	0.42
sw:other/not	-0.78
sw:other/notific	-0.52
sw:other/numer	-0.74
sw:other/nunc	0.14
sw:other/odio	0.38
sw:other/ojo	-0.16
sw:other/osit	-0.21
sw:other/otr	-0.25
sw:other/padr	0.63
sw:other/par	-0.86
sw:other/parec	-0.66
sw:other/pas	0.31
sw:other/pedi	-0.16
sw:other/peg	0.21
sw:other/pequeñ	0.67
sw:other/per	-0.18
sw:other/perd	-0.33
sw:other/perr	-0.10
sw:other/pid	-0.39
sw:other/pom	-0.82
sw:other/por	0.04
sw:other/porqu	-0.94
sw:other/porter	-0.41
sw:other/prim	-0.80
sw:other/primer	-0.35
sw:other/profesor	-0.53
sw:other/pued	-0.32
sw:other/puert	0.48
sw:other/punt	-0.10
sw:other/pus	-0.46
sw:other/que	-0.22
sw:other/qued	0.26
sw:other/quier	0.49
sw:other/rastreador	-0.26
sw:other/recepcionist	-0.82
sw:other/rot	0.19
sw:other/sac	-0.48
sw:other/salud	-0.20
sw:other/se	-0.52
sw:other/segun	-0.56
sw:other/seguridad	-0.32
sw:other/si	0.61
sw:other/sms	-0.60
sw:other/sobr	-0.13
sw:other/son	-0.68
sw:other/su	-0.79
sw:other/suc	-0.43
sw:other/tall	-0.77
sw:other/tan	-0.13
sw:other/telefon	0.44
sw:other/tembl	-0.85
sw:other/ten	0.34
sw:other/teng	0.97
sw:other/testig	-0.40
sw:other/tia	0.16
sw:other/tien	-0.60
sw:other/tod	-0.36
sw:other/un	0.06
sw:other/una	0.24
sw:other/usuar	-0.20
sw:other/va	-0.75
sw:other/vec	-0.68
sw:other/vez	-0.90
sw:other/vi	-0.62
sw:other/vigilant	-0.84
sw:other/vio	-0.76
sw:other/y	-0.23
sw:other/yo	0.10
sw:self/#	-0.41
sw:self/.	0.06
sw:self/:	0.08
sw:self/a	-0.12
sw:self/abaj	0.90
sw:self/abrig	-0.51
sw:self/acab	-0.42
sw:self/agarr	-0.63
sw:self/agobi	0.56
sw:self/air	0.08
sw:self/al	-0.73
sw:self/alivi	-0.42
sw:self/almac	-0.34
sw:self/alter	1.04
sw:self/ansiedad	0.57
sw:self/arrepent	-0.54
sw:self/asc	-0.24
sw:self/asient	-0.62
sw:self/asust	0.59
sw:self/ataqu	0.73
sw:self/atend	-0.32
sw:self/aterr	1.01
sw:self/atr	0.55
sw:self/atrev	0.87
sw:self/autobu	-0.56
sw:self/avergonz	0.54
sw:self/bloque	0.67
sw:self/bols	-0.47
sw:self/braz	-0.95
sw:self/cada	0.58
sw:self/call	0.39
sw:self/cam	0.68
sw:self/cambi	-1.27
sw:self/cas	-0.28
sw:self/casi	0.86
sw:self/cay	0.17
sw:self/cerr	0.18
sw:self/com	0.38
sw:self/con	-1.12
sw:self/concentr	0.64
sw:self/confund	0.79
sw:self/cont	-0.12
sw:self/coraz	0.22
sw:self/cual	0.30
sw:self/cuatr	-0.25
sw:self/culpabl	-0.04
sw:self/da	-0.55
sw:self/daba	0.13
sw:self/dan	0.60
sw:self/de	0.10
sw:self/dej	0.44
sw:self/del	0.38
sw:self/delant	-0.12
sw:self/derrumb	0.72
sw:self/desanim	-0.43
sw:self/desbord	-0.50
sw:self/desesper	1.21
sw:self/desmay	0.78
sw:self/despert	-0.62
sw:self/despiert	0.62
sw:self/detr	-1.19
sw:self/dia	0.37
sw:self/diagnostic	0.40
sw:self/dic	-0.86
sw:self/dient	0.66
sw:self/dieron	0.30
sw:self/dij	-0.71
sw:self/dio	0.06
sw:self/dol	0.52
sw:self/dond	0.42
sw:self/dorm	0.21
sw:self/dos	-0.68
sw:self/duel	0.05
sw:self/ech	1.02
sw:self/el	-0.19
sw:self/empap	0.84
sw:self/en	-0.16
sw:self/encim	0.47
sw:self/encog	0.42
sw:self/enfad	0.33
sw:self/enoj	0.55
sw:self/entr	0.19
sw:self/es	0.34
sw:self/escondi	0.80
sw:self/escrib	-0.42
sw:self/espej	0.60
sw:self/esper	0.08
sw:self/est	0.44
sw:self/estomag	0.57
sw:self/estr	0.38
sw:self/estres	0.35
sw:self/fall	0.52
sw:self/falt	-0.21
sw:self/fatal	-0.80
sw:self/fio	0.61
sw:self/fot	-0.88
sw:self/fui	0.08
sw:self/gallin	0.67
sw:self/gargant	1.01
sw:self/golp	-0.82
sw:self/grit	0.41
sw:self/ha	0.44
sw:self/hab	-0.53
sw:self/habl	0.82
sw:self/hac	0.95
sw:self/han	-0.34
sw:self/he	0.75
sw:self/hech	0.66
sw:self/hel	-0.04
sw:self/hij	0.16
sw:self/hoj	-0.28
sw:self/hombr	-0.21
sw:self/humill	0.70
sw:self/iba	-1.10
sw:self/impotent	0.96
sw:self/impres	-0.71
sw:self/indefens	-0.37
sw:self/indign	-0.44
sw:self/insegur	-0.45
sw:self/intranquil	0.48
sw:self/la	-0.88
sw:self/las	0.22
sw:self/le	-0.82
sw:self/limit	-0.37
sw:self/llam	-0.31
sw:self/llav	-1.06
sw:self/llev	0.15
sw:self/llor	-0.13
sw:self/lo	0.42
sw:self/los	1.14
sw:self/lueg	0.28
sw:self/man	0.08
sw:self/mare	0.41
sw:self/mas	-0.46
sw:self/me	0.11
sw:self/mi	-0.35
sw:self/mied	-0.67
sw:self/minut	-0.53
sw:self/mir	0.35
sw:self/mis	0.93
sw:self/mor	0.56
sw:self/movil	-0.75
sw:self/much	0.77
sw:self/muchisim	0.79
sw:self/muert	0.24
sw:self/mund	0.29
sw:self/nadi	0.70
sw:self/nariz	-0.51
sw:self/nervi	-0.45
sw:self/nervios	-0.70
sw:self/ni	0.60
sw:self/niñ	0.63
sw:self/no	0.12
sw:self/noch	1.14
sw:self/nombr	-0.92
sw:self/nos	-0.59
sw:self/not	-0.43
sw:self/odio	-0.43
sw:self/otr	-0.21
sw:self/panic	0.60
sw:self/par	0.86
sw:self/paraliz	0.68
sw:self/pas	-0.29
sw:self/pasill	1.22
sw:self/pech	1.00
sw:self/pel	-0.70
sw:self/pen	0.30
sw:self/perd	-0.48
sw:self/pid	-0.51
sw:self/piel	0.52
sw:self/piern	0.86
sw:self/pis	-0.44
sw:self/pod	0.71
sw:self/pon	0.21
sw:self/por	-0.66
sw:self/porqu	1.00
sw:self/postraumatic	0.38
sw:self/prop	0.21
sw:self/psicolog	0.34
sw:self/puert	0.52
sw:self/pus	-0.26
sw:self/que	-0.78
sw:self/qued	0.04
sw:self/quit	-0.55
sw:self/rab	0.84
sw:self/reconozc	1.24
sw:self/refier	0.21
sw:self/regl	0.50
sw:self/retir	0.38
sw:self/sal	-0.20
sw:self/se	-0.53
sw:self/segur	0.29
sw:self/sent	0.28
sw:self/senti	0.89
sw:self/si	-0.79
sw:self/siempr	0.22
sw:self/sigu	-1.09
sw:self/sobr	-0.31
sw:self/sol	-0.13
sw:self/soport	0.38
sw:self/sub	-0.71
sw:self/suc	0.15
sw:self/sudor	0.67
sw:self/suen	0.89
sw:self/sust	0.38
sw:self/telefon	0.78
sw:self/tem	-0.61
sw:self/ten	0.14
sw:self/tir	0.41
sw:self/tod	1.07
sw:self/toqu	0.35
sw:self/trabaj	0.30
sw:self/traicion	1.06
sw:self/un	-0.29
sw:self/una	0.23
sw:self/urgenci	-0.85
sw:self/va	-0.58
sw:self/val	-0.41
sw:self/verguenz	0.11
sw:self/vez	0.50
sw:self/vin	0.85
sw:self/voy	-0.60
sw:self/vuelt	0.59
sw:self/y	0.48
sw:self/ya	-0.10
sw:self/yo	-0.10
t3:# a #	-0.73
t3:# al #	-0.66
t3:# com .	-0.53
t3:# de abril	-0.37
t3:# de febrer	-0.19
t3:# de jul	-0.33
t3:# de jun	-0.25
t3:# de mare	-0.48
t3:# de may	-0.58
t3:# minut ,	-0.38
t3:# minut .	-0.63
t3:# y #	-0.97
t3:# y a	-0.64
t3:# y el	-0.27
t3:# y las	-0.16
t3:, le dij	-0.04
t3:, public .	-0.12
t3:. # .	-0.55
t3:^ # de	-0.51
t3:^ # minut	-0.54
t3:^ # y	-1.17
t3:^ , dij	-0.26
t3:^ , grit	-0.80
t3:^ , public	-0.13
t3:^ a las	-0.30
t3:^ a lo	0.06
t3:^ a vec	0.44
t3:^ ahor estoy	0.30
t3:^ ahor tom	0.42
t3:^ ahor voy	0.80
t3:^ ando bien	0.51
t3:^ asi que	-0.62
t3:^ avis a	-0.35
t3:^ baj por	-1.44
t3:^ bloque el	-1.85
t3:^ bloque la	-0.98
t3:^ cambi de	0.64
t3:^ casi content	-0.64
t3:^ casi me	1.03
t3:^ cerr la	-1.12
t3:^ colgu .	-1.16
t3:^ cont a	-0.80
t3:^ crei que	0.43
t3:^ cual me	0.76
t3:^ cuand abri	-0.59
t3:^ cuand aparec	-0.40
t3:^ cuand dij	-0.77
t3:^ cuand dobl	-0.66
t3:^ cuand encontr	-0.57
t3:^ cuand entr	-0.84
t3:^ cuand ley	-0.72
t3:^ cuand oig	0.84
t3:^ cuand par	-0.92
t3:^ cuand pas	-1.25
t3:^ cuand son	-0.78
t3:^ cuand vi	0.13
t3:^ de #	-0.91
t3:^ dej el	-1.06
t3:^ dej una	-0.82
t3:^ del #	-0.28
t3:^ dentr ,	-0.71
t3:^ desd que	0.48
t3:^ dic que	-0.39
t3:^ dij por	-0.57
t3:^ dij que	-0.71
t3:^ dio un	-0.42
t3:^ dond me	-0.37
t3:^ dos vec	-0.99
t3:^ duerm vest	0.56
t3:^ el #	-0.68
t3:^ el agent	-0.47
t3:^ el banc	-0.31
t3:^ el caser	-1.00
t3:^ el conductor	-0.71
t3:^ el coraz	0.22
t3:^ el corre	-0.53
t3:^ el est	-0.35
t3:^ el gat	-0.48
t3:^ el guard	-0.17
t3:^ el medic	0.22
t3:^ el pequeñ	0.48
t3:^ el perr	-0.47
t3:^ el porter	-0.50
t3:^ el public	-0.05
t3:^ el usuar	-0.19
t3:^ el va	-0.61
t3:^ el vigilant	-0.75
t3:^ en el	-0.75
t3:^ en la	-0.56
t3:^ entr a	-1.17
t3:^ entr en	-0.88
t3:^ escrib que	-0.84
t3:^ esper en	-0.91
t3:^ est agobi	0.69
t3:^ est avergonz	0.99
t3:^ est en	-1.21
t3:^ est enoj	0.79
t3:^ est junt	-0.95
t3:^ est sent	-0.71
t3:^ est sol	0.47
t3:^ est tan	-0.52
t3:^ est tembl	-0.76
t3:^ estoy agot	0.25
t3:^ estoy alter	0.57
t3:^ estoy asust	0.68
t3:^ estoy aterr	0.59
t3:^ estoy de	0.80
t3:^ estoy desesper	0.64
t3:^ estoy destroz	0.80
t3:^ estoy dol	0.43
t3:^ estoy enfad	0.32
t3:^ estoy muy	0.64
t3:^ estoy que	1.12
t3:^ estoy segur	-0.94
t3:^ estuv en	-0.25
t3:^ fui a	-0.40
t3:^ fui al	-1.32
t3:^ grit que	-0.73
t3:^ guard la	-0.99
t3:^ hast el	-0.25
t3:^ hast que	0.15
t3:^ he dej	0.89
t3:^ he perd	0.81
t3:^ he vuelt	0.53
t3:^ la agent	-1.33
t3:^ la cajer	-0.43
t3:^ la camar	-0.13
t3:^ la camarer	-0.14
t3:^ la cart	-0.68
t3:^ la denunciant	0.19
t3:^ la doctor	-0.08
t3:^ la enfermer	-0.30
t3:^ la juez	-0.74
t3:^ la llav	-0.53
t3:^ la mism	-0.73
t3:^ la not	-0.96
t3:^ la ord	-0.18
t3:^ la profesor	-0.38
t3:^ la recepcionist	-0.75
t3:^ la tarjet	-0.30
t3:^ la usuar	0.20
t3:^ la vecin	-0.17
t3:^ las llam	-0.43
t3:^ le cont	-0.72
t3:^ le dij	-0.78
t3:^ le pedi	-0.13
t3:^ leo la	0.53
t3:^ llam :	-0.25
t3:^ llam a	-1.21
t3:^ llam al	0.89
t3:^ llam cuatr	-0.91
t3:^ llor .	0.85
t3:^ lo dej	-0.95
t3:^ lo di	-0.32
t3:^ lo dij	-0.31
t3:^ lo escrib	-0.39
t3:^ lo mand	-0.11
t3:^ lo odio	0.36
t3:^ lo quier	0.49
t3:^ los niñ	-0.24
t3:^ lueg colgu	-0.15
t3:^ lueg entr	-0.30
t3:^ lueg lo	-0.84
t3:^ lueg me	0.30
t3:^ me agarr	-0.66
t3:^ me asust	0.42
t3:^ me atend	-0.29
t3:^ me bloque	0.48
t3:^ me cambi	-0.45
t3:^ me cay	0.13
t3:^ me cerr	0.44
t3:^ me da	-0.56
t3:^ me dan	0.58
t3:^ me dej	0.47
t3:^ me derrumb	0.71
t3:^ me despert	-0.54
t3:^ me despiert	0.15
t3:^ me dij	-0.54
t3:^ me dio	0.07
t3:^ me duel	-0.05
t3:^ me ech	0.98
t3:^ me encog	0.43
t3:^ me escondi	0.85
t3:^ me escrib	-0.43
t3:^ me fall	0.77
t3:^ me falt	-0.51
t3:^ me ha	0.36
t3:^ me han	-0.20
t3:^ me hel	0.37
t3:^ me le	-0.48
t3:^ me lo	-0.62
t3:^ me mare	0.35
t3:^ me odio	0.25
t3:^ me pus	0.38
t3:^ me qued	0.48
t3:^ me quit	-0.57
t3:^ me sal	0.34
t3:^ me sangr	-0.51
t3:^ me senti	0.88
t3:^ me sient	0.19
t3:^ me sigu	-0.96
t3:^ me tem	-0.52
t3:^ me tembl	0.84
t3:^ me vin	0.98
t3:^ mensaj de	-0.67
t3:^ mi abog	-0.54
t3:^ mi compañer	-0.60
t3:^ mi herman	-0.12
t3:^ mi hij	-0.22
t3:^ mi jef	-0.33
t3:^ mi madr	0.05
t3:^ mi tia	0.18
t3:^ muert de	0.29
t3:^ no contest	-1.04
t3:^ no dij	-0.70
t3:^ no duerm	0.23
t3:^ no estoy	-0.13
t3:^ no le	0.20
t3:^ no me	0.34
t3:^ no par	0.33
t3:^ no pegu	1.35
t3:^ no pud	-0.19
t3:^ no pued	0.71
t3:^ no quier	0.86
t3:^ no se	-0.39
t3:^ no sient	0.44
t3:^ no sirv	0.58
t3:^ no soport	0.64
t3:^ nunc debi	1.14
t3:^ nunc le	-0.08
t3:^ otr vez	-0.07
t3:^ parec tranquil	-0.43
t3:^ perdi el	0.06
t3:^ pint en	-0.91
t3:^ pong una	0.71
t3:^ porqu est	0.71
t3:^ porqu me	0.86
t3:^ porqu no	-0.54
t3:^ porqu par	-0.57
t3:^ pregunt a	-0.69
t3:^ que aliv	1.00
t3:^ que asc	0.37
t3:^ que el	-0.06
t3:^ que la	0.27
t3:^ que le	0.41
t3:^ que lo	-0.13
t3:^ que me	-0.14
t3:^ que rab	0.78
t3:^ que se	-0.76
t3:^ que verguenz	-0.36
t3:^ que yo	-0.76
t3:^ qued en	-0.71
t3:^ ref .	-0.70
t3:^ romp a	0.87
t3:^ sal la	-1.00
t3:^ sali por	-0.65
t3:^ salt la	-0.49
t3:^ saqu una	-1.02
t3:^ se fue	-0.68
t3:^ se march	-0.31
t3:^ se me	0.26
t3:^ segun el	-0.48
t3:^ senti un	-0.31
t3:^ si me	-0.14
t3:^ si sig	-0.49
t3:^ si va	0.68
t3:^ si yo	-0.78
t3:^ sms de	-0.82
t3:^ son #	-0.69
t3:^ soy su	-0.25
t3:^ soy una	0.64
t3:^ su herman	-0.36
t3:^ su madr	-0.09
t3:^ sub las	-0.74
t3:^ ten el	0.60
t3:^ ten mi	-1.28
t3:^ teng ataqu	0.30
t3:^ teng la	0.60
t3:^ teng mied	0.05
t3:^ teng que	0.48
t3:^ tir el	-0.92
t3:^ todav no	0.80
t3:^ tom pastill	-0.25
t3:^ una testig	-0.07
t3:^ usuar refier	0.04
t3:^ volvi a	-0.77
t3:^ vomit en	0.83
t3:^ y avis	-0.17
t3:^ y bloque	-0.64
t3:^ y cerr	-0.77
t3:^ y colgu	-0.30
t3:^ y dij	-0.31
t3:^ y el	0.28
t3:^ y era	0.47
t3:^ y esper	-0.16
t3:^ y est	-0.69
t3:^ y fui	-0.64
t3:^ y guard	-0.43
t3:^ y la	-0.22
t3:^ y le	-0.65
t3:^ y llam	-0.95
t3:^ y llor	0.27
t3:^ y lo	-0.05
t3:^ y me	-0.06
t3:^ y no	-0.12
t3:^ y por	-0.58
t3:^ y que	-1.02
t3:^ y sali	-0.27
t3:^ y saqu	-0.25
t3:^ y se	0.12
t3:^ y sub	-0.52
t3:^ y ten	-0.37
t3:^ y tom	-0.94
t3:^ y un	-0.53
t3:^ y volvi	-0.23
t3:^ y yo	0.50
t3:^ ya no	0.22
t3:^ yo est	-1.17
t3:^ yo tembl	0.98
t3:a # .	-0.79
t3:a cas .	0.40
t3:a cas de	-0.70
t3:a entr .	-0.51
t3:a la #	-0.55
t3:a la agent	-0.13
t3:a la comisar	-1.52
t3:a la polic	-0.47
t3:a la psiquiatr	0.86
t3:a la puert	0.23
t3:a la verj	-0.77
t3:a las #	-0.82
t3:a las cuatr	0.19
t3:a las dos	-0.56
t3:a las tres	-0.71
t3:a llam al	-0.77
t3:a llor .	0.42
t3:a lo mejor	0.13
t3:a los dos	-0.64
t3:a los niñ	0.45
t3:a mechon .	0.69
t3:a mediod .	0.17
t3:a mi herman	0.36
t3:a mi hij	0.30
t3:a mi jef	-0.54
t3:a mi madr	0.08
t3:a mil .	0.17
t3:a seguridad .	-0.66
t3:a tod mis	0.74
t3:a tod que	-0.59
t3:a un grup	0.58
t3:abri la caj	-0.75
t3:abrig est en	-0.18
t3:agarr del braz	-0.56
t3:agent se llev	-1.23
t3:ahor estoy en	0.39
t3:ahor tom antidepresiv	0.41
t3:ahor voy a	0.92
t3:al # .	0.78
t3:al borr del	0.76
t3:al centr de	0.91
t3:al juez que	-0.42
t3:al lado de	-0.16
t3:al limit .	-0.75
t3:al telefon de	0.56
t3:al timbr .	-0.43
t3:ant de acost	0.86
t3:ant de cada	0.76
t3:aparec en mi	-0.33
t3:asi que volvi	-0.18
t3:asust much .	0.39
t3:ataqu de ansiedad	0.98
t3:avis a mi	-0.49
t3:baj el felpud	-0.66
t3:baj la basur	0.54
t3:baj por ansiedad	0.67
t3:baj por las	-1.47
t3:bloque el numer	-1.45
t3:borr del llant	0.69
t3:cada noch .	-0.14
t3:cada vez que	0.12
t3:cae el pel	0.25
t3:camar lo grab	-0.22
t3:camarer se pus	-0.15
t3:cambi de asient	-0.55
t3:cambi de numer	-0.19
t3:cas de mi	-0.49
t3:cas de una	-0.38
t3:casi me da	0.80
t3:casi me desmay	0.50
t3:casi tod las	-0.31
t3:cay el mund	0.82
t3:cayer las llav	-0.78
t3:cerr la gargant	0.17
t3:cerr la puert	-1.17
t3:cinc minut .	-0.40
t3:codig de la	0.22
t3:cogi un taxi	-0.72
t3:con el .	1.14
t3:con las llav	1.02
t3:con mi nombr	-0.99
t3:conductor se asust	-0.04
t3:cont a mi	-0.70
t3:cont a tod	-0.64
t3:contr la puert	0.29
t3:coraz me iba	1.09
t3:crei que me	0.65
t3:cual me dej	0.34
t3:cuand abri la	-0.44
t3:cuand aparec en	-0.31
t3:cuand dij mi	-0.23
t3:cuand dobl la	-0.98
t3:cuand encontr el	-0.62
t3:cuand entr en	-1.10
t3:cuand par la	-0.66
t3:cuand pas por	-0.80
t3:cuand son el	-0.84
t3:cuatr vec .	-0.82
t3:cuatr vec el	-0.19
t3:culp por haberl	0.41
t3:da mied que	-1.16
t3:de # a	-0.86
t3:de # com	-0.72
t3:de abril .	-0.42
t3:de acost .	0.30
t3:de ansiedad .	0.55
t3:de asient ,	-0.42
t3:de asient .	-1.04
t3:de baj por	0.66
t3:de el :	-0.71
t3:de ell :	-0.20
t3:de en med	0.29
t3:de esper par	0.83
t3:de febrer .	-0.12
t3:de jun .	-0.25
t3:de la alarm	0.09
t3:de la esperanz	0.57
t3:de la fiest	-0.98
t3:de la tiend	0.24
t3:de lagrim .	0.22
t3:de las #	-0.60
t3:de los nervi	-0.65
t3:de mare .	-0.56
t3:de may .	-0.60
t3:de mi madr	-0.26
t3:de mi prop	0.99
t3:de mied ,	0.55
t3:de mied .	-0.47
t3:de nadi .	0.60
t3:de punt .	0.99
t3:de que era	-0.47
t3:de seman .	-0.41
t3:de tembl .	1.00
t3:de una amig	-0.61
t3:debaj de la	-0.14
t3:debaj del asient	-0.83
t3:dej en el	-0.72
t3:del # .	0.62
t3:del # al	-0.84
t3:del # de	-0.37
t3:del braz .	-0.62
t3:del hombr .	0.65
t3:del sust ,	0.55
t3:delant de mi	-0.40
t3:deriv a psicolog	0.80
t3:desd el #	-0.75
t3:desd entonc .	-0.10
t3:detr del sof	-0.77
t3:di a seguridad	-0.30
t3:dia # ,	-0.35
t3:diagnostic estr postraumatic	0.16
t3:dic que es	0.21
t3:dic que est	0.31
t3:dic que no	0.48
t3:dij a la	-0.07
t3:dij a mi	-0.76
t3:dij al juez	-0.29
t3:dij mi nombr	-0.73
t3:dij por telefon	-0.75
t3:dij que est	-0.35
t3:dij que mas	-0.69
t3:dij que no	-0.70
t3:dio un ataqu	0.81
t3:direcci de mi	-0.38
t3:dobl la esquin	-0.89
t3:dos vec .	-0.71
t3:dos vec por	-1.16
t3:ech a llor	0.25
t3:el # ,	-0.47
t3:el # .	0.11
t3:el # de	-0.52
t3:el # y	-0.16
t3:el agent me	-0.20
t3:el agent ruiz	-0.77
t3:el air ,	0.92
t3:el aparcamient .	0.61
t3:el autobu .	-0.33
t3:el bols .	-0.39
t3:el coch ,	-0.18
t3:el codig de	0.48
t3:el cog el	-0.31
t3:el coleg le	-0.62
t3:el cont a	-0.56
t3:el coraz ,	0.34
t3:el coraz me	0.45
t3:el dia #	-0.39
t3:el dia .	0.88
t3:el doming .	-0.59
t3:el escrib que	-0.49
t3:el est en	-0.17
t3:el felpud .	-0.64
t3:el fregader despu	0.65
t3:el garaj .	0.59
t3:el guard me	-0.15
t3:el hombr del	-0.53
t3:el horar .	-0.37
t3:el le dij	-0.13
t3:el localizador .	-0.56
t3:el luc .	-0.05
t3:el medic me	0.43
t3:el movil en	0.33
t3:el mund encim	0.26
t3:el numer ,	-0.75
t3:el numer .	-0.86
t3:el ojo izquierd	-0.08
t3:el panic .	1.10
t3:el pasill .	0.66
t3:el pel a	0.88
t3:el perr tembl	-0.42
t3:el public que	-0.32
t3:el sueñ .	-0.06
t3:el telefon .	0.05
t3:el timbr a	-0.19
t3:el usuar @	-0.19
t3:el va dic	-0.61
t3:el vas .	0.35
t3:el vecin .	0.31
t3:empap en sudor	0.58
t3:en cas de	-0.71
t3:en el almac	-0.31
t3:en el aparcamient	0.59
t3:en el balc	-0.22
t3:en el bar	-0.17
t3:en el coch	-0.17
t3:en el espej	0.08
t3:en el felpud	-1.32
t3:en el fregader	0.68
t3:en el garaj	0.23
t3:en el hombr	-1.10
t3:en el mur	-0.77
t3:en el pasill	0.74
t3:en el pat	0.58
t3:en el portal	-0.79
t3:en la call	0.34
t3:en la farmac	-0.30
t3:en la man	0.37
t3:en la mes	-0.63
t3:en la oficin	-0.24
t3:en la puert	-0.18
t3:en la sal	0.44
t3:en la tiend	-1.24
t3:en la verj	-0.17
t3:en list de	0.33
t3:en med .	0.29
t3:en mi prop	0.92
t3:en mi trabaj	-0.26
t3:en quit de	0.27
t3:en sudor .	0.55
t3:en tratamient por	0.26
t3:en un puñ	0.79
t3:en una bols	-0.76
t3:en voz alt	0.31
t3:encog el coraz	0.45
t3:encontr el localizador	-0.81
t3:entr a mediod	-1.03
t3:entr de #	-0.27
t3:entr el panic	0.72
t3:entr en la	-1.56
t3:entr en panic	-0.39
t3:entr las #	-0.17
t3:es del #	-0.31
t3:escondi en el	-0.80
t3:escrib a las	-0.35
t3:escrib est por	-0.31
t3:escrib que est	-0.74
t3:escrib yo por	-0.53
t3:esper en el	-0.99
t3:esper en la	-0.91
t3:esper par terap	0.48
t3:esperanz a las	0.53
t3:est agobi .	0.25
t3:est al limit	-0.30
t3:est alivi .	0.05
t3:est aterr .	0.93
t3:est confund .	0.70
t3:est culpabl .	-0.22
t3:est de los	-0.81
t3:est dentr del	0.86
t3:est desanim .	-0.43
t3:est desbord .	-0.60
t3:est en el	-1.16
t3:est en la	-0.35
t3:est en una	-0.64
t3:est estres .	0.43
t3:est fatal .	-0.21
t3:est hart .	-0.42
t3:est hech polv	-0.28
t3:est humill .	-0.78
t3:est impotent .	0.76
t3:est indefens .	-0.58
t3:est indign .	-0.89
t3:est intranquil .	0.29
t3:est junt a	-0.71
t3:est llor .	0.28
t3:est muert de	-0.69
t3:est nervios .	-0.49
t3:est perd .	-0.64
t3:est rot .	0.20
t3:est sent en	-0.75
t3:est suc .	-0.59
t3:est tranquil .	0.40
t3:est trist .	-0.25
t3:estoy agobi .	0.35
t3:estoy alter .	1.00
t3:estoy asust .	0.76
t3:estoy aterr .	0.51
t3:estoy bloque .	0.26
t3:estoy de baj	0.70
t3:estoy desesper .	0.68
t3:estoy destroz ,	-0.74
t3:estoy dol .	0.80
t3:estoy en tratamient	0.23
t3:estoy enfad .	0.45
t3:estoy exager .	0.05
t3:estoy segur de	-0.73
t3:estoy tembl .	0.34
t3:estoy traicion .	0.18
t3:estr postraumatic .	0.47
t3:estuv en la	-0.20
t3:fall las piern	0.50
t3:falt el air	0.08
t3:fiest por la	-0.55
t3:fin de seman	-0.73
t3:fio de nadi	0.40
t3:fot de mi	-0.89
t3:fue a las	-0.30
t3:fue en el	-0.19
t3:fui a la	-0.43
t3:grit que el	-0.05
t3:guard la captur	-0.51
t3:guard me acompañ	-0.18
t3:ha retir la	0.42
t3:ha vuelt a	-0.09
t3:haberl vist ven	1.02
t3:han diagnostic estr	0.16
t3:hast el #	0.55
t3:hast el autobu	-0.51
t3:hast las #	-0.21
t3:hast que lleg	-1.21
t3:he pas tont	0.28
t3:he vuelt a	0.85
t3:hech polv .	-0.78
t3:hech un mar	0.67
t3:hel la sangr	0.57
t3:herman se pus	-0.79
t3:hij no quier	0.53
t3:iba a acab	-0.50
t3:iba a mil	0.41
t3:indic que el	-0.19
t3:ir a la	0.26
t3:jef que est	-0.19
t3:junt a la	-0.74
t3:la agent que	-0.27
t3:la agent se	-0.26
t3:la alarm .	0.15
t3:la cajer se	-0.55
t3:la camar lo	-0.23
t3:la camarer se	-0.14
t3:la captur .	-0.28
t3:la cart .	-0.24
t3:la clav .	0.79
t3:la comisar .	-0.42
t3:la culp es	0.51
t3:la direcci de	-0.43
t3:la entr de	-0.27
t3:la esperanz a	0.50
t3:la fiest por	-0.43
t3:la furgonet .	-0.69
t3:la luz encend	0.70
t3:la matricul .	-0.59
t3:la mes .	-1.02
t3:la mism pagin	0.51
t3:la not dic	-0.39
t3:la ord .	0.64
t3:la piel de	0.46
t3:la polic ,	-0.81
t3:la polic .	-0.31
t3:la psiquiatr .	1.08
t3:la puert .	0.53
t3:la puert de	0.20
t3:la puert del	-0.93
t3:la quier .	-0.33
t3:la recepcionist est	-0.70
t3:la sal de	0.42
t3:la sangr ,	0.83
t3:la tiend .	0.14
t3:la usuar est	0.35
t3:la usuar indic	-1.12
t3:la usuar refier	0.50
t3:la vecin .	-1.03
t3:la ventan .	-0.23
t3:la verj ,	-0.45
t3:la verj .	-0.86
t3:las # ,	-0.24
t3:las # .	-0.95
t3:las # y	-0.86
t3:las dos .	-0.89
t3:las fot .	-0.53
t3:las llav .	-0.46
t3:las noch ,	0.45
t3:las noch .	-0.17
t3:las puert .	0.48
t3:le cont a	-0.54
t3:le dij a	-0.09
t3:le dij al	-0.41
t3:le dij que	-0.94
t3:le pregunt a	-0.16
t3:le sac un	-0.39
t3:le teng mied	0.43
t3:leo la mism	0.50
t3:list de esper	0.35
t3:llam a la	-0.13
t3:llam a las	-0.35
t3:llam al #	0.57
t3:llam al telefon	0.51
t3:llam al timbr	-0.90
t3:llam cuatr vec	-0.60
t3:llam entr las	-0.15
t3:llam par dec	-0.15
t3:llev la cart	-0.87
t3:llor en el	-0.71
t3:llor por mi	-1.20
t3:lo dej en	-0.90
t3:lo di a	-0.31
t3:lo escrib yo	-0.60
t3:lo grab .	-0.26
t3:lo mand a	-0.15
t3:lo mejor estoy	0.11
t3:los ded .	-0.13
t3:los nervi .	-0.58
t3:los niñ .	0.18
t3:lueg entr a	-0.12
t3:madr dic que	0.34
t3:man en el	-0.70
t3:mand a mi	0.33
t3:mar de lagrim	0.09
t3:march a las	-1.15
t3:mare del sust	0.47
t3:mas me val	-0.44
t3:me acompañ .	-0.20
t3:me agarr del	-0.84
t3:me asust .	0.55
t3:me asust much	0.35
t3:me atend la	-0.31
t3:me atrev a	0.60
t3:me cae el	0.29
t3:me cambi de	-0.69
t3:me cay el	0.16
t3:me cayer las	-0.97
t3:me cerr la	0.17
t3:me da asc	-0.43
t3:me da mied	-0.85
t3:me da panic	1.02
t3:me derrumb .	0.72
t3:me despert a	0.11
t3:me dij que	-0.82
t3:me dio asc	0.96
t3:me dio rab	0.79
t3:me dio un	-0.52
t3:me dio una	-0.33
t3:me duel la	-0.19
t3:me ech a	0.91
t3:me encog el	0.45
t3:me entr el	0.87
t3:me escondi en	-0.74
t3:me escrib a	-0.20
t3:me fall las	0.51
t3:me falt el	0.32
t3:me fio de	0.59
t3:me ha dado	0.20
t3:me ha retir	0.46
t3:me han diagnostic	0.43
t3:me he vuelt	0.55
t3:me hel la	0.47
t3:me iba a	0.18
t3:me mare del	0.27
t3:me mor de	-0.27
t3:me odio .	0.66
t3:me odio por	1.14
t3:me pid que	-0.53
t3:me pus la	0.16
t3:me pus que	-0.49
t3:me qued en	-0.75
t3:me qued hel	-0.12
t3:me qued paraliz	0.65
t3:me quit el	-0.42
t3:me sangr la	-0.52
t3:me sient .	-0.42
t3:me sient culpabl	0.11
t3:me sient segur	0.83
t3:me sient siempr	0.61
t3:me sient suc	0.52
t3:me sigu hast	-0.64
t3:me sub la	0.35
t3:me tem que	-0.43
t3:me tembl las	0.80
t3:me toqu ,	0.37
t3:me val est	-0.66
t3:me vin abaj	1.05
t3:medic me ha	0.22
t3:mejor estoy exager	0.05
t3:mensaj de el	-0.29
t3:mi abrig est	-0.18
t3:mi alm .	1.08
t3:mi herman ,	-0.53
t3:mi herman .	-0.94
t3:mi herman se	0.24
t3:mi hij grit	-0.13
t3:mi hij no	0.56
t3:mi jef .	-0.06
t3:mi jef que	-0.77
t3:mi llav .	-0.51
t3:mi madr dic	0.99
t3:mi madr est	-0.73
t3:mi madr que	-0.60
t3:mi nombr .	-0.51
t3:mi trabaj .	-0.17
t3:mied de que	-0.14
t3:mir a la	0.71
t3:mor de mied	-0.26
t3:much verguenz .	0.79
t3:mund encim .	0.17
t3:no dij nada	-0.87
t3:no duerm .	0.05
t3:no estoy enfad	0.49
t3:no le teng	0.35
t3:no me asust	0.51
t3:no me concentr	0.65
t3:no me fio	0.38
t3:no me reconozc	0.99
t3:no me sal	0.33
t3:no me sient	1.27
t3:no par de	1.06
t3:no pegu ojo	1.09
t3:no pod respir	0.31
t3:no pued con	0.94
t3:no pued dorm	-0.69
t3:no pued mas	0.45
t3:no quier dorm	0.86
t3:no se quer	-0.65
t3:no sirv par	0.56
t3:no soport que	0.46
t3:not dic estoy	-0.94
t3:notific el #	-0.28
t3:numer # .	-0.43
t3:numer ocult .	0.26
t3:nunc he pas	0.38
t3:ojo izquierd .	-0.17
t3:otr vez .	0.82
t3:par de tembl	1.33
t3:par dorm .	0.89
t3:par est .	0.81
t3:par la furgonet	-0.89
t3:parec tranquil ,	-0.39
t3:pas dos vec	-0.84
t3:pas por delant	-0.46
t3:pas tont mied	0.72
t3:peg un bot	0.58
t3:pel a mechon	0.32
t3:pend que me	0.29
t3:piel de gallin	0.56
t3:plan de seguridad	0.18
t3:pod respir .	0.31
t3:pong una sill	0.55
t3:por ansiedad .	0.36
t3:por delant .	-0.62
t3:por detr .	-0.80
t3:por ell .	-0.60
t3:por est .	0.80
t3:por haberl dado	0.35
t3:por la puert	-0.30
t3:por las escaler	-1.49
t3:por las noch	-0.20
t3:por los nervi	0.36
t3:por mi .	-1.15
t3:por telefon que	-0.54
t3:por tu culp	-0.68
t3:porqu me daba	0.58
t3:porqu par la	-0.52
t3:pregunt a la	-0.63
t3:pregunt a mi	-0.26
t3:public que est	-0.22
t3:pued mas .	0.22
t3:puert de atr	-0.51
t3:punt sobr el	-0.16
t3:pus la piel	0.53
t3:que avis a	-0.12
t3:que cerr la	-0.63
t3:que el escrib	-0.35
t3:que el le	-0.19
t3:que era el	-0.40
t3:que est de	-0.50
t3:que est desbord	-0.57
t3:que est fatal	-0.17
t3:que est hech	-0.41
t3:que est humill	-0.44
t3:que est perd	-0.25
t3:que est rot	0.20
t3:que est suc	-0.47
t3:que est tranquil	0.27
t3:que la quier	-0.48
t3:que llam cuatr	-0.22
t3:que lleg la	0.10
t3:que llor por	-1.12
t3:que lo dej	-0.36
t3:que mas me	-0.90
t3:que me aterr	0.88
t3:que me iba	-0.35
t3:que me matar	0.24
t3:que me mor	0.78
t3:que me quier	-0.95
t3:que me quit	-0.21
t3:que me sigu	-0.05
t3:que me toqu	0.34
t3:que no duerm	-1.55
t3:que no me	-1.05
t3:que no pued	-0.05
t3:que sal la	-0.55
t3:que sali por	-0.47
t3:que se averguenz	-0.44
t3:que se fuer	-0.24
t3:que se march	-0.50
t3:que se me	-0.98
t3:que suen el	0.06
t3:que volvi a	-0.18
t3:que yo est	-0.86
t3:que yo iba	-0.53
t3:que yo ten	-0.49
t3:que yo voy	-0.19
t3:qued hel .	1.60
t3:qued paraliz .	0.36
t3:quit de en	0.29
t3:quit el bols	-0.44
t3:ref . #	-0.75
t3:retir la regl	0.47
t3:romp a llor	0.18
t3:sac un perdig	-0.33
t3:sal la vecin	-0.80
t3:sali de la	-0.58
t3:sali por detr	-0.82
t3:salt la vall	-0.19
t3:sangr la nariz	-0.75
t3:saqu una fot	-1.15
t3:se asunt el	-0.41
t3:se culp por	0.35
t3:se fue .	-0.50
t3:se fue a	-0.40
t3:se fue en	-0.15
t3:se llev la	-1.22
t3:se march a	-0.39
t3:se me cae	0.34
t3:se me cayer	-0.44
t3:se qued la	-0.43
t3:segur de que	-0.66
t3:si va a	0.92
t3:si yo est	-0.55
t3:siempr mir a	0.55
t3:sient siempr mir	0.23
t3:sient sol .	0.30
t3:sigu hast el	-0.51
t3:sill contr la	0.57
t3:sms de ell	-0.20
t3:sobr el ojo	-0.14
t3:son # minut	-0.93
t3:son el telefon	-0.57
t3:son el timbr	-0.22
t3:soport que me	0.48
t3:su madr llam	-0.14
t3:sub las fot	-0.92
t3:telefon de la	0.52
t3:telefon que el	-0.13
t3:tembl las man	0.20
t3:ten el movil	0.30
t3:ten el recib	-0.87
t3:ten mi llav	-1.04
t3:teng ataqu de	0.51
t3:teng mied .	0.86
t3:teng mied de	-0.50
t3:testig se pus	-0.05
t3:timbr a las	-0.22
t3:tir el vas	-0.84
t3:tod el dia	0.25
t3:tod est .	0.43
t3:tod las noch	0.16
t3:tod que est	-0.57
t3:todav estoy tembl	0.85
t3:todav no pued	0.89
t3:tom antidepresiv .	0.40
t3:tom pastill .	-0.91
t3:tom pastill par	0.12
t3:tont mied ,	0.24
t3:tratamient por ansiedad	0.29
t3:tres vec .	-0.70
t3:un ataqu de	0.49
t3:un infart .	0.90
t3:un mar de	0.07
t3:un perdig .	-0.35
t3:un taxi .	-0.78
t3:una bols .	-0.77
t3:una fot .	-0.59
t3:una fot de	0.27
t3:una sill contr	0.27
t3:una testig se	-0.08
t3:usuar indic que	-0.82
t3:usuar refier sent	0.60
t3:va dic que	-0.35
t3:vec por la	-0.94
t3:veterinar le sac	-0.41
t3:vez que suen	-0.12
t3:vi la not	-0.07
t3:volvi a entr	-0.36
t3:volvi a llam	-0.62
t3:vomit en el	0.76
t3:voy a la	0.85
t3:y # .	-1.04
t3:y # de	-0.43
t3:y a las	-0.62
t3:y avis a	-0.16
t3:y bloque el	-0.55
t3:y colgu .	-0.33
t3:y el #	-0.19
t3:y el agent	-0.19
t3:y el cog	-0.32
t3:y el guard	-0.19
t3:y el miercol	-0.38
t3:y esper en	-0.19
t3:y est junt	-0.59
t3:y fui a	-1.43
t3:y guard la	-0.53
t3:y la agent	-0.59
t3:y la camar	-0.44
t3:y las #	-0.33
t3:y le dij	-0.39
t3:y llam a	-0.19
t3:y lo dej	0.23
t3:y me cambi	-0.66
t3:y me dio	0.27
t3:y me falt	1.15
t3:y me qued	-0.10
t3:y me sigu	-0.32
t3:y no me	0.41
t3:y no par	0.10
t3:y no se	-0.60
t3:y que aliv	0.40
t3:y que est	-0.30
t3:y que llor	-1.19
t3:y que no	-0.69
t3:y sali por	-0.30
t3:y saqu una	-0.21
t3:y se fue	-0.51
t3:y se march	-0.07
t3:y sub las	-0.43
t3:y ten mi	-0.65
t3:y tierr tragam	0.48
t3:y tom pastill	-0.79
t3:y volvi a	-0.19
t3:y yo est	1.10
t3:ya no estoy	0.19
t3:ya no me	1.14
t3:yo est aterr	0.40
t3:yo est avergonz	0.49
t3:yo est confund	0.75
t3:yo est desbord	-0.37
t3:yo est enoj	0.60
t3:yo est estres	0.34
t3:yo est impotent	0.49
t3:yo est intranquil	0.27
t3:yo est llor	0.48
t3:yo est sol	1.11
t3:yo iba a	-0.65
t3:yo por ell	-0.24
t3:yo tembl com	1.01
t3:yo voy al	-0.63
t:-	-0.06
t:I-now	0.67
t:I-past	-0.21
t:he-past	-0.15
t:now	0.41
t:past	-0.41
w:#	-0.71
w:,	0.08
w:.	0.06
w::	-0.37
w:;	-0.36
w:@	-0.22
w:abaj	0.86
w:abiert	-0.80
w:abog	-0.60
w:abr	0.77
w:abri	0.44
w:abrig	-0.80
w:abril	-0.88
w:abrirl	0.55
w:acab	0.42
w:acept	-0.26
w:acompañ	-0.23
w:acost	0.47
w:adjunt	-0.94
w:agarr	-0.70
w:agent	-0.59
w:agobi	0.30
w:agost	0.69
w:agot	0.18
w:aguant	0.67
w:air	0.05
w:al	0.30
w:alarm	-0.33
w:alegr	0.08
w:alg	-0.29
w:algui	0.46
w:aliv	0.78
w:alivi	0.17
w:alli	-0.85
w:alm	0.41
w:almac	-0.29
w:alt	0.25
w:alter	1.15
w:amargur	-0.84
w:ambulanc	-0.38
w:amig	0.10
w:and	-0.37
w:angusti	-0.39
w:ansiedad	0.74
w:ansios	0.24
w:ant	0.79
w:antidepresiv	0.22
w:antigu	-0.19
w:apag	-0.70
w:aparc	-0.31
w:aparcamient	0.84
w:aparec	-0.30
w:apart	-0.17
w:aport	-0.57
w:apoy	0.54
w:apret	1.00
w:archiv	-1.22
w:arrepent	-0.78
w:asc	0.33
w:asient	-0.59
w:asque	0.87
w:asunt	-0.93
w:asust	0.71
w:ataqu	1.01
w:atend	-0.32
w:aterr	0.99
w:atr	0.46
w:atrev	0.60
w:aud	-1.12
w:aun	-0.11
w:autobu	-0.54
w:avergonz	0.95
w:averguenz	-0.31
w:avis	-0.36
w:azul	-0.98
w:años	-1.07
w:baj	-0.72
w:balc	-0.28
w:banc	0.49
w:bar	-0.20
w:basur	0.15
w:beb	0.69
w:bibliotec	0.42
w:bici	-0.26
w:bien	1.01
w:bloque	0.52
w:boc	0.91
w:bols	-1.19
w:borr	0.78
w:bot	0.36
w:braz	-0.96
w:buen	-0.62
w:busc	0.68
w:cabez	0.64
w:cabre	0.41
w:cada	0.53
w:cae	0.33
w:caj	-0.71
w:cajer	-0.32
w:calefacci	-0.56
w:call	-0.35
w:cam	0.71
w:camar	-0.88
w:camarer	-0.12
w:cambi	-0.23
w:cami	-0.85
w:camis	-0.93
w:canci	-0.22
w:captur	-0.54
w:car	0.49
w:carin	0.37
w:carreter	-0.55
w:carrit	-0.40
w:cart	0.63
w:cas	0.27
w:caser	-1.05
w:casi	0.13
w:cay	0.18
w:cayer	-0.48
w:centr	0.25
w:cerr	-0.42
w:cerrar	-0.91
w:cerroj	0.52
w:cintur	-0.75
w:cit	0.37
w:clas	-1.11
w:clav	0.74
w:client	-0.39
w:cobard	0.31
w:coch	-0.21
w:cocin	0.51
w:codig	-0.07
w:cog	-0.35
w:cogel	-1.03
w:cogi	-1.04
w:col	-0.33
w:coleg	0.06
w:colgu	-1.63
w:com	-0.11
w:compañer	-0.50
w:compr	-0.47
w:con	-0.07
w:concentr	0.64
w:conductor	-0.67
w:conduj	-0.37
w:confund	1.34
w:conmoci	-0.76
w:cont	0.11
w:content	-0.74
w:contest	0.18
w:contr	0.29
w:contraseñ	-0.25
w:cop	-1.29
w:cor	0.62
w:coraz	0.93
w:corre	-0.14
w:cort	-0.80
w:cos	0.80
w:cre	0.69
w:crei	0.82
w:cristal	-0.92
w:cruz	0.78
w:cuadr	-0.81
w:cual	0.28
w:cualqui	0.74
w:cuand	-0.52
w:cuatr	-0.51
w:cuchill	0.51
w:cuell	-0.80
w:cuent	-0.93
w:culp	-0.11
w:culpabl	-0.23
w:da	-0.35
w:daba	0.25
w:dado	0.44
w:dan	0.44
w:dar	0.58
w:darl	1.04
w:de	-0.19
w:debaj	-0.66
w:debi	1.04
w:dec	0.60
w:decepci	-0.58
w:declar	-0.88
w:ded	-0.23
w:dej	-0.11
w:del	-0.44
w:delant	-0.06
w:dentr	-0.50
w:denunc	-0.92
w:denunci	-0.90
w:denunciant	0.29
w:deprim	-0.90
w:deriv	1.12
w:derrumb	0.62
w:desanim	-0.53
w:desbord	-0.96
w:desd	-0.06
w:desequilibr	-0.66
w:desesper	0.34
w:desmay	0.60
w:despert	-0.33
w:despiert	0.49
w:despu	0.22
w:destroz	-0.31
w:detr	-1.14
w:devolvi	-0.59
w:di	-1.30
w:dia	0.53
w:diagnostic	0.16
w:dias	-0.82
w:dic	-0.93
w:dient	0.62
w:diez	-0.33
w:dij	-1.10
w:dio	-0.06
w:direcci	0.20
w:dobl	-0.90
w:doctor	-0.20
w:dol	0.69
w:dolor	0.76
w:doming	-0.49
w:dond	0.18
w:dormi	-0.97
w:dos	-0.31
w:dron	-0.47
w:duel	-0.08
w:duerm	0.07
w:dur	-0.62
w:durant	0.05
w:durm	-0.59
w:ech	0.14
w:ell	-0.48
w:empap	0.75
w:empec	0.85
w:empez	1.51
w:empiez	-0.51
w:en	-0.27
w:encend	-0.55
w:encierr	-0.54
w:encim	0.54
w:encog	0.42
w:encontr	-0.19
w:enfad	0.66
w:enfermer	-0.20
w:enoj	1.06
w:enter	0.68
w:entonc	-0.10
w:entr	-0.68
w:entrevist	0.65
w:era	0.55
w:eres	-0.42
w:es	-0.18
w:esa	-0.25
w:escal	-0.57
w:escaler	-0.64
w:escond	0.51
w:escondi	0.61
w:escrib	-0.15
w:escribier	-0.51
w:escrit	0.51
w:ese	-0.17
w:espald	0.32
w:espej	0.50
w:esper	-0.47
w:esperanz	0.42
w:esquin	-0.83
w:estomag	0.66
w:estoy	0.44
w:estr	0.48
w:estres	0.21
w:estuv	0.45
w:exager	0.15
w:expres	-0.44
w:factur	-0.54
w:fall	0.49
w:falt	-0.38
w:farmac	-0.17
w:fatal	-0.17
w:febrer	-0.22
w:fech	-0.90
w:felpud	-1.02
w:fiest	-0.71
w:fin	-0.60
w:fio	0.72
w:firm	0.46
w:flor	0.30
w:forz	-0.76
w:fot	-0.31
w:fotografi	-0.85
w:fregader	0.75
w:frent	0.69
w:fue	-0.35
w:fuer	0.52
w:fui	0.19
w:funci	0.50
w:fur	-0.61
w:furgonet	-0.93
w:furios	-0.25
w:gallin	0.69
w:garaj	0.47
w:gargant	0.17
w:gat	-0.62
w:gimnas	0.31
w:golp	-0.56
w:grab	-0.43
w:grabaci	-0.71
w:grav	0.19
w:grit	0.38
w:grup	0.47
w:guard	-0.96
w:gust	-0.82
w:ha	0.44
w:hab	-1.12
w:haberl	0.91
w:habitaci	0.38
w:habl	0.94
w:habr	1.09
w:hac	1.07
w:hag	1.25
w:han	-0.13
w:hart	0.73
w:hast	-0.05
w:hay	-0.42
w:he	1.35
w:hech	0.88
w:hel	-0.38
w:hij	0.06
w:hiz	-0.69
w:hoj	-0.33
w:hombr	-0.15
w:hor	0.44
w:horar	-1.35
w:hubier	0.47
w:humill	-0.53
w:hund	0.76
w:iba	0.24
w:ido	0.51
w:igual	0.27
w:impotent	0.45
w:impres	-0.40
w:indefens	-0.75
w:indic	-1.22
w:indign	-0.66
w:infart	0.95
w:inform	-1.09
w:intranquil	0.53
w:inutil	-0.93
w:ir	0.09
w:irse	-0.44
w:izquierd	-0.60
w:jaj	-0.91
w:jef	-0.45
w:juev	-0.39
w:juez	-0.53
w:juic	0.68
w:jul	0.44
w:jun	-0.60
w:junt	-1.17
w:juzg	-0.87
w:kil	0.84
w:la	-0.25
w:lado	-0.24
w:lagrim	0.26
w:lament	-1.11
w:las	-0.14
w:le	-0.33
w:leo	0.47
w:levant	0.44
w:ley	-0.16
w:libr	-0.27
w:limit	0.05
w:llam	0.20
w:llant	1.19
w:llav	-0.83
w:lleg	0.26
w:llev	-0.27
w:llor	0.51
w:lo	0.34
w:loc	0.24
w:localizador	-1.04
w:lorazepam	0.56
w:los	0.06
w:luc	-0.19
w:lueg	-0.67
w:luz	-0.46
w:madr	0.25
w:mal	-0.13
w:man	-0.36
w:mand	0.10
w:mar	0.61
w:marc	-0.86
w:march	0.27
w:mare	0.18
w:mart	-0.20
w:mas	-0.09
w:mat	0.34
w:matar	0.46
w:matricul	-1.10
w:may	0.15
w:mañan	0.47
w:me	0.15
w:mechon	0.29
w:med	0.26
w:medic	-0.56
w:mediod	-0.44
w:mejor	0.16
w:men	-0.41
w:mensaj	-0.90
w:menud	0.99
w:mes	-0.79
w:mi	-0.69
w:mia	-0.14
w:mied	-0.28
w:mientr	-0.05
w:miercol	-0.46
w:mil	0.65
w:minut	-0.84
w:mir	0.70
w:mis	0.41
w:mism	-0.26
w:mochil	-1.23
w:moj	-1.14
w:molest	-0.83
w:mor	0.41
w:mot	0.56
w:much	0.11
w:muchisim	0.86
w:muert	0.04
w:muestr	-0.63
w:mund	0.72
w:mur	-0.47
w:muy	1.05
w:muñec	-0.73
w:nada	0.56
w:nadi	0.46
w:nariz	-0.87
w:nervi	-0.11
w:nervios	-0.98
w:ni	0.80
w:ningun	-0.60
w:niñ	0.42
w:no	0.34
w:noch	0.43
w:nombr	-0.71
w:normal	1.01
w:nos	-0.60
w:not	-0.56
w:notific	-0.44
w:nuev	-0.84
w:numer	-1.04
w:nunc	0.74
w:o	0.34
w:ocult	0.24
w:odio	0.28
w:oficin	-0.26
w:ofrec	-0.21
w:oig	0.53
w:oir	0.73
w:ojo	0.61
w:onc	-0.56
w:ord	0.16
w:osit	-0.17
w:otr	-0.31
w:oyer	-0.45
w:padr	0.64
w:pag	-0.10
w:pagin	-0.22
w:panic	0.55
w:pantall	-0.53
w:pap	-0.84
w:papel	0.10
w:paquet	-0.93
w:par	0.72
w:paraliz	0.45
w:parec	-0.32
w:part	-0.15
w:pasill	0.82
w:pastill	-0.87
w:pat	-0.74
w:pech	0.92
w:pedi	-0.78
w:peg	0.38
w:pegu	0.80
w:pel	-0.35
w:pen	-0.21
w:pend	0.40
w:pens	-0.38
w:pequ	-0.44
w:pequeñ	0.52
w:per	-0.15
w:perd	0.22
w:perdi	-0.36
w:perdig	-0.99
w:perfil	-0.85
w:perr	-0.49
w:persian	0.73
w:person	0.75
w:pesadill	0.67
w:pid	-0.68
w:piel	0.65
w:piens	0.35
w:piern	0.62
w:pinch	-0.95
w:pint	-0.45
w:pintur	-0.27
w:pis	-0.32
w:plan	0.30
w:plaz	0.60
w:pod	0.59
w:polic	-0.61
w:polv	-0.15
w:pom	-0.79
w:pon	-0.50
w:pong	0.43
w:por	-0.16
w:porqu	0.16
w:portal	-0.91
w:porter	-0.80
w:postraumatic	0.37
w:pregunt	-0.11
w:prim	-0.70
w:primer	-0.39
w:prob	0.73
w:profesor	-0.33
w:prop	0.56
w:psicolog	0.15
w:psiquiatr	-0.13
w:public	-0.74
w:pud	-0.19
w:puent	-0.38
w:puert	0.66
w:puj	-1.17
w:puls	-0.83
w:punt	0.73
w:pus	-0.11
w:puñ	0.90
w:que	-0.15
w:qued	0.18
w:quem	0.05
w:quer	-0.67
w:qui	0.61
w:quier	0.25
w:quit	0.33
w:rab	1.02
w:rad	0.87
w:rastreador	0.38
w:rat	-0.59
w:ray	-0.38
w:recepcionist	-0.89
w:recib	-1.12
w:recogi	-0.56
w:reconozc	0.48
w:ref	-0.70
w:refier	0.56
w:registr	-0.72
w:regl	-0.96
w:reloj	-0.31
w:repit	0.60
w:respir	0.40
w:rest	-0.64
w:retir	-0.64
w:retras	-0.68
w:revis	-0.34
w:roj	0.08
w:romp	0.19
w:ronch	0.59
w:rop	0.20
w:rot	-1.00
w:rrhh	-0.22
w:rued	-0.96
w:ruiz	-0.79
w:sab	-0.21
w:sac	-0.54
w:sal	-0.43
w:salg	0.54
w:sali	-0.27
w:salt	-0.21
w:salud	0.37
w:sangr	0.57
w:saqu	-0.92
w:se	-0.31
w:segu	0.60
w:segui	-0.91
w:segun	-0.47
w:segund	-0.79
w:segur	-0.41
w:sei	-0.39
w:sell	-0.78
w:seman	0.46
w:senti	-0.56
w:ser	1.34
w:sertralin	0.51
w:señor	-0.25
w:si	0.49
w:siempr	0.73
w:sient	0.13
w:sig	-0.10
w:sigu	-1.07
w:sill	-0.04
w:sin	0.15
w:sirv	0.34
w:sit	0.79
w:sms	-0.83
w:sobr	-0.34
w:sof	-0.68
w:sol	0.05
w:solicitud	-0.56
w:son	-1.04
w:soport	0.33
w:soy	-0.05
w:sub	-0.37
w:suc	-0.29
w:sud	-0.84
w:sudor	0.77
w:suen	0.16
w:sueñ	1.11
w:sufr	-0.70
w:suicid	-0.22
w:sup	0.43
w:sus	0.53
w:sust	0.27
w:tall	-0.62
w:tan	-0.27
w:tard	0.28
w:tarjet	-0.25
w:taxi	0.22
w:taz	0.76
w:te	-1.31
w:telefon	0.63
w:tem	-0.40
w:tembl	0.20
w:ten	-0.09
w:teng	0.11
w:tensi	-0.55
w:terap	1.00
w:tercer	0.32
w:testig	-0.47
w:ti	-0.39
w:tia	0.17
w:tien	-0.65
w:tiend	0.26
w:tierr	0.44
w:timbr	-0.48
w:tir	-0.09
w:tod	0.36
w:todav	0.70
w:tom	0.42
w:ton	0.53
w:tont	1.18
w:toqu	-0.28
w:trabaj	0.31
w:tragam	0.37
w:traicion	0.86
w:tranquil	-0.38
w:traster	-0.85
w:tratamient	0.30
w:tres	-0.50
w:trist	-0.58
w:tristez	1.14
w:tu	-0.37
w:turn	-0.25
w:ultim	-0.60
w:un	0.34
w:una	0.34
w:unos	-0.37
w:urgenci	0.44
w:uso	-0.95
w:usuar	0.25
w:va	0.12
w:vacun	-1.01
w:val	-0.79
w:vall	-0.75
w:vas	-0.80
w:ve	0.38
w:vecin	-0.90
w:ven	0.53
w:ventan	0.05
w:veo	0.85
w:ver	-0.75
w:verguenz	0.33
w:verj	-0.57
w:vest	0.59
w:veterinar	-0.78
w:vez	0.12
w:vi	-0.20
w:vida	-0.43
w:vide	-1.09
w:viej	-1.20
w:vien	0.17
w:viern	0.17
w:vigilant	-0.56
w:vin	-0.36
w:vio	-0.42
w:vist	0.83
w:viv	0.28
w:volv	-0.12
w:volver	-0.88
w:volvi	-0.82
w:vomit	-0.48
w:voy	-0.20
w:voz	0.80
w:vuelt	0.77
w:vuelv	-0.63
w:y	-0.15
w:ya	0.27
w:yegu	-0.88
w:yo	0.29
w:zapat	-0.05
w:º	-0.75
`);

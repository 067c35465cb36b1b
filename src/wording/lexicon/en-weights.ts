// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	0.16
#:false/child/may	-0.27
#:false/child/now	0.81
#:false/child/past	-0.30
#:false/none/-	-0.18
#:false/none/may	0.47
#:false/none/now	0.50
#:false/none/past	-0.39
#:false/other/-	0.28
#:false/other/may	0.38
#:false/other/now	0.09
#:false/other/past	-0.18
#:false/self/-	-0.41
#:false/self/may	0.36
#:false/self/now	0.15
#:false/thing/-	0.39
#:false/thing/may	0.52
#:false/thing/now	0.20
#:false/thing/past	-0.29
#:true/none/-	-0.28
#:true/none/may	-1.20
#:true/none/now	-1.76
#:true/none/past	-0.76
#:true/other/-	-0.66
#:true/other/may	-0.16
#:true/other/now	-1.20
#:true/other/past	-0.85
#:true/self/-	-0.58
#:true/self/may	-0.91
#:true/self/now	-0.64
#:true/self/past	-0.40
#:true/thing/-	-0.87
#:true/thing/may	-0.39
#:true/thing/now	-1.07
#:true/thing/past	0.19
#s:false/child	-0.13
#s:false/none	-0.18
#s:false/other	0.45
#s:false/self	0.31
#s:false/thing	0.36
#s:true/none	0.05
#s:true/other	-1.51
#s:true/self	-1.09
#s:true/thing	-1.14
01=	-0.94
01=(	-0.28
01=(/-	-0.31
01=(/falsefalse	-1.31
01=(/none	-1.02
01=(/now	-0.54
01=(/self	-0.54
01=(/thing	-0.16
01=(/truefalse	0.84
01=)	-0.35
01=)/falsefalse	-0.35
01=)/now	-0.26
01=)/past	-0.06
01=)/self	-0.35
01=,	-0.18
01=,/-	-0.86
01=,/falsefalse	-0.96
01=,/falsetrue	-2.21
01=,/may	0.25
01=,/none	-0.48
01=,/now	-0.65
01=,/other	0.50
01=,/past	0.58
01=,/self	-0.30
01=,/thing	-0.74
01=,/truefalse	1.00
01=,/truetrue	0.23
01=-	-1.20
01=-/-	-1.20
01=-/falsefalse	-1.08
01=-/falsetrue	-0.14
01=-/none	-1.06
01=-/now	-0.71
01=-/other	-1.00
01=-/past	-0.51
01=-/self	-0.41
01=-/thing	-1.06
01=-/truefalse	-0.61
01=-/truetrue	-0.37
01=:	-1.68
01=:/-	-0.81
01=:/falsefalse	-0.71
01=:/falsetrue	-0.51
01=:/may	-0.25
01=:/none	-0.54
01=:/now	-1.35
01=:/other	-0.83
01=:/past	-0.11
01=:/self	-1.07
01=:/thing	-0.83
01=:/truefalse	-1.15
01=;	-1.09
01=;/-	-0.56
01=;/falsefalse	-1.35
01=;/falsetrue	-0.42
01=;/may	-0.46
01=;/none	-0.78
01=;/now	-1.13
01=;/other	-0.81
01=;/past	-1.07
01=;/self	-0.43
01=;/thing	-1.44
01=;/truefalse	-0.37
01=;/truetrue	-0.48
01=after	-0.90
01=after-quotation	0.21
01=after-quotation/falsefalse	0.28
01=after-quotation/may	-0.53
01=after-quotation/none	-0.76
01=after-quotation/now	-0.93
01=after-quotation/past	-0.69
01=after-quotation/self	-0.89
01=after-quotation/thing	0.07
01=after-quotation/truefalse	-1.28
01=after/falsefalse	-0.85
01=after/falsetrue	-0.72
01=after/may	-0.59
01=after/now	-0.77
01=after/other	-0.81
01=after/past	-0.42
01=after/self	-0.18
01=after/thing	-0.80
01=after/truetrue	-0.18
01=and	0.10
01=and/-	-1.19
01=and/child	-0.62
01=and/falsefalse	-0.91
01=and/falsetrue	-2.29
01=and/may	0.27
01=and/none	-1.41
01=and/now	-1.07
01=and/other	-0.13
01=and/past	0.60
01=and/self	0.28
01=and/thing	-0.70
01=and/truefalse	1.94
01=and/truetrue	-0.60
01=as	-1.20
01=as/-	-0.35
01=as/falsefalse	-0.84
01=as/falsetrue	-1.04
01=as/may	-0.65
01=as/none	-0.32
01=as/now	-0.53
01=as/other	-0.59
01=as/past	-0.85
01=as/self	-0.87
01=as/thing	-0.30
01=as/truefalse	-0.28
01=as/truetrue	-0.33
01=because	-0.22
01=because/-	-1.22
01=because/falsefalse	0.55
01=because/falsetrue	-1.56
01=because/may	-0.57
01=because/none	-0.51
01=because/now	-1.55
01=because/other	-0.58
01=because/past	0.34
01=because/self	0.15
01=because/thing	-1.35
01=because/truefalse	-0.67
01=because/truetrue	-0.19
01=before	-0.60
01=before/falsefalse	-0.60
01=before/may	-0.35
01=before/now	-0.90
01=before/self	-0.60
01=but	-1.09
01=but/-	-0.82
01=but/falsefalse	-1.24
01=but/falsetrue	-0.58
01=but/none	-0.45
01=but/now	-0.29
01=but/other	-0.82
01=but/past	-0.94
01=but/self	-0.96
01=but/thing	-0.51
01=but/truefalse	-1.28
01=childchild	-0.62
01=how	-0.86
01=how/falsefalse	-0.74
01=how/falsetrue	-0.28
01=how/now	-0.52
01=how/other	-0.23
01=how/past	-0.74
01=how/self	-0.71
01=how/truefalse	-0.58
01=if	-0.66
01=if/falsefalse	-0.73
01=if/falsetrue	-0.33
01=if/now	-0.55
01=if/other	-0.40
01=if/past	-0.47
01=if/self	-0.41
01=if/thing	-0.58
01=like	-1.14
01=like/falsefalse	-0.65
01=like/falsetrue	-1.18
01=like/none	-1.28
01=like/now	-1.14
01=like/thing	-0.85
01=like/truefalse	-1.11
01=nonechild	-0.35
01=nonenone	-2.14
01=noneother	-0.15
01=noneself	-0.47
01=nonething	-1.69
01=or	-0.44
01=or/falsefalse	-0.30
01=or/falsetrue	-0.09
01=or/now	-0.37
01=or/self	-0.44
01=otherchild	-0.17
01=othernone	-1.96
01=otherother	0.57
01=otherself	-0.05
01=otherthing	-1.82
01=run-on	-0.60
01=run-on/falsefalse	-0.29
01=run-on/falsetrue	-0.82
01=run-on/may	-0.71
01=run-on/none	-0.97
01=run-on/now	-3.13
01=run-on/other	-0.19
01=run-on/past	1.00
01=run-on/self	-0.71
01=run-on/thing	-1.64
01=run-on/truefalse	-0.62
01=run-on/truetrue	-0.44
01=selfchild	-0.21
01=selfnone	-0.88
01=selfother	0.22
01=selfself	-0.75
01=selfthing	-0.64
01=since	-0.70
01=since/falsefalse	-0.98
01=since/falsetrue	-0.61
01=since/other	-0.55
01=since/past	-0.70
01=since/self	-0.63
01=since/thing	-1.20
01=so	-0.17
01=so/-	-1.04
01=so/falsefalse	0.08
01=so/falsetrue	-0.96
01=so/may	0.27
01=so/none	-1.65
01=so/now	-1.33
01=so/other	-1.24
01=so/past	-1.05
01=so/self	0.40
01=so/thing	-0.96
01=so/truefalse	-0.78
01=that	-1.55
01=that/falsefalse	-1.15
01=that/falsetrue	-0.89
01=that/may	-1.14
01=that/now	-0.95
01=that/other	-0.71
01=that/past	-0.87
01=that/self	-1.15
01=that/thing	-1.05
01=that/truefalse	-0.84
01=that/truetrue	-0.57
01=then	-0.85
01=then/-	-0.81
01=then/falsefalse	-0.55
01=then/none	-0.58
01=then/now	-0.59
01=then/other	-0.12
01=then/past	-0.32
01=then/self	-0.75
01=then/truefalse	-0.33
01=thingnone	-1.44
01=thingother	0.34
01=thingself	-0.74
01=thingthing	-1.65
01=unless	-0.54
01=unless/falsefalse	-0.54
01=unless/now	-0.54
01=unless/other	-0.54
01=until	-0.48
01=until/-	-1.64
01=until/falsefalse	0.39
01=until/falsetrue	-0.29
01=until/may	-0.21
01=until/none	-0.92
01=until/now	-1.02
01=until/other	-1.13
01=until/past	-0.05
01=until/thing	-1.89
01=until/truefalse	-1.53
01=what	0.37
01=what/-	0.34
01=what/falsefalse	-1.64
01=what/falsetrue	0.57
01=what/may	0.69
01=what/now	-2.41
01=what/other	0.67
01=what/past	-1.18
01=what/self	-1.23
01=what/thing	-0.57
01=when	-1.38
01=when/falsefalse	-1.26
01=when/falsetrue	-0.38
01=when/none	-0.70
01=when/now	-0.64
01=when/other	-0.60
01=when/past	-1.28
01=when/self	-1.42
01=when/thing	-0.15
01=when/truefalse	-0.14
01=when/truetrue	-1.43
01=whenever	-0.60
01=whenever/-	-0.20
01=whenever/falsefalse	-0.22
01=whenever/falsetrue	-0.34
01=whenever/now	-0.63
01=whenever/other	-0.54
01=whenever/self	-0.41
01=whenever/thing	-0.29
01=whenever/truefalse	-0.41
01=where	-0.71
01=where/falsefalse	-0.94
01=where/falsetrue	-0.42
01=where/may	-0.43
01=where/now	-0.67
01=where/other	-0.52
01=where/past	-0.55
01=where/self	-0.60
01=where/thing	-0.19
01=where/truefalse	-0.18
01=whether	-0.17
01=whether/falsefalse	-0.17
01=whether/may	-0.17
01=whether/self	-0.17
01=which	-0.77
01=which/falsefalse	-0.77
01=which/none	-0.77
01=which/now	-0.77
01=while	-1.04
01=while/falsefalse	-0.50
01=while/falsetrue	-0.82
01=while/now	-0.50
01=while/other	-0.82
01=while/past	-0.82
01=while/self	-0.50
01=who	-0.79
01=who/falsefalse	-0.64
01=who/falsetrue	-0.43
01=who/none	-0.79
01=who/now	-0.51
01=who/past	-0.69
01=who/truefalse	-0.34
01=why	-0.74
01=why/falsefalse	-0.37
01=why/now	-0.74
01=why/self	-0.64
01=why/thing	-0.37
01=why/truefalse	-0.64
01v:message	-2.67
01v:reported	-2.31
01|	-0.20
10=	-0.94
10=(	-0.51
10=(/-	-0.35
10=(/falsefalse	-0.55
10=(/none	-0.23
10=(/now	-0.43
10=(/self	-0.43
10=(/thing	-0.29
10=(/truefalse	-0.06
10=)	0.06
10=)/-	-0.58
10=)/falsefalse	-0.76
10=)/falsetrue	0.37
10=)/now	-0.48
10=)/other	0.37
10=)/past	0.06
10=)/self	-0.76
10=,	-0.19
10=,/-	-0.50
10=,/falsefalse	-0.15
10=,/falsetrue	-0.06
10=,/may	-1.16
10=,/none	-0.65
10=,/now	-0.54
10=,/other	0.31
10=,/past	0.83
10=,/thing	-0.06
10=,/truefalse	-1.67
10=,/truetrue	0.56
10=-	-1.70
10=-/-	-0.86
10=-/falsefalse	-1.46
10=-/falsetrue	-0.61
10=-/none	-0.93
10=-/now	-0.73
10=-/other	-0.53
10=-/past	-1.34
10=-/self	-1.29
10=-/thing	-0.33
10=-/truefalse	-0.54
10=-/truetrue	-0.35
10=:	-0.31
10=:/falsefalse	-1.38
10=:/falsetrue	0.08
10=:/may	-0.29
10=:/none	-0.97
10=:/now	-0.45
10=:/other	-0.23
10=:/past	-0.56
10=:/self	-0.73
10=:/thing	-0.05
10=:/truefalse	-0.92
10=;	-0.51
10=;/-	-0.73
10=;/falsefalse	-1.90
10=;/may	-1.87
10=;/none	-0.70
10=;/now	-1.02
10=;/other	-0.08
10=;/past	-0.11
10=;/self	-0.84
10=;/thing	-0.59
10=;/truefalse	-0.72
10=;/truetrue	-0.21
10=after	-1.56
10=after/falsefalse	-1.35
10=after/falsetrue	-0.63
10=after/may	-0.15
10=after/now	-0.59
10=after/other	-1.40
10=after/past	-1.59
10=after/self	-0.78
10=after/thing	-0.70
10=after/truetrue	-0.87
10=and	-0.37
10=and/-	0.15
10=and/child	-1.16
10=and/falsefalse	-0.10
10=and/falsetrue	-0.43
10=and/may	0.11
10=and/none	-0.12
10=and/now	-1.84
10=and/other	0.67
10=and/self	-1.11
10=and/thing	-0.43
10=and/truefalse	0.21
10=and/truetrue	-0.49
10=as	-0.86
10=as/-	-0.60
10=as/falsefalse	-0.90
10=as/falsetrue	-0.31
10=as/may	-1.32
10=as/none	-0.58
10=as/now	-0.26
10=as/other	-0.25
10=as/past	-0.46
10=as/self	-0.70
10=as/thing	-0.33
10=as/truefalse	-0.20
10=as/truetrue	-0.19
10=because	-0.90
10=because/-	-0.97
10=because/falsefalse	-1.41
10=because/falsetrue	-0.12
10=because/may	0.29
10=because/none	-0.80
10=because/now	-0.91
10=because/past	-0.58
10=because/self	0.59
10=because/thing	-1.74
10=because/truefalse	-1.30
10=because/truetrue	-0.69
10=before	-0.40
10=before/falsefalse	-0.40
10=before/may	-0.28
10=before/now	-0.25
10=before/other	-0.23
10=before/self	-0.41
10=but	-0.29
10=but/-	-1.28
10=but/falsefalse	-1.56
10=but/none	-1.07
10=but/now	-0.97
10=but/other	1.08
10=but/past	1.91
10=but/self	0.83
10=but/thing	-0.20
10=but/truefalse	-0.41
10=childchild	-1.16
10=how	-0.86
10=how/falsefalse	-0.85
10=how/falsetrue	-0.16
10=how/now	-0.41
10=how/other	-0.81
10=how/past	-0.85
10=how/self	-0.54
10=how/truefalse	-0.43
10=if	-1.20
10=if/falsefalse	-1.10
10=if/falsetrue	-0.51
10=if/now	-0.65
10=if/other	-1.16
10=if/past	-1.04
10=if/self	-0.29
10=if/thing	-0.57
10=like	0.19
10=like/falsefalse	0.81
10=like/falsetrue	-3.29
10=like/none	0.76
10=like/now	0.19
10=like/thing	-1.23
10=like/truefalse	-0.12
10=nonechild	-0.42
10=nonenone	-0.63
10=noneother	-1.48
10=noneself	-0.62
10=nonething	-1.55
10=or	-0.67
10=or/falsefalse	-0.36
10=or/falsetrue	-0.19
10=or/now	-0.28
10=or/past	-0.51
10=or/self	-0.67
10=or/truetrue	-0.51
10=otherchild	-0.35
10=othernone	-0.16
10=otherother	0.48
10=otherthing	0.06
10=run-on/falsefalse	-0.44
10=run-on/falsetrue	0.38
10=run-on/may	-1.78
10=run-on/none	-0.68
10=run-on/other	0.81
10=run-on/past	0.25
10=run-on/self	-0.61
10=run-on/thing	-1.30
10=run-on/truefalse	-0.87
10=run-on/truetrue	0.40
10=selfchild	-1.06
10=selfnone	0.71
10=selfother	-1.00
10=selfself	-0.63
10=selfthing	-0.72
10=since	-1.38
10=since/falsefalse	-1.18
10=since/falsetrue	-1.00
10=since/now	-0.69
10=since/other	-0.97
10=since/past	-1.35
10=since/self	-0.39
10=since/thing	-0.94
10=so	0.13
10=so/-	-1.26
10=so/falsefalse	-2.63
10=so/falsetrue	0.26
10=so/may	-0.71
10=so/none	-1.27
10=so/now	0.25
10=so/other	0.17
10=so/past	0.42
10=so/thing	-0.80
10=so/truefalse	0.39
10=that	-0.11
10=that/falsefalse	-0.72
10=that/falsetrue	0.37
10=that/may	-0.52
10=that/now	-0.33
10=that/other	0.22
10=that/past	0.18
10=that/self	0.67
10=that/thing	-1.59
10=that/truefalse	-0.73
10=that/truetrue	-0.16
10=then	-0.37
10=then/-	-0.22
10=then/falsefalse	-2.37
10=then/none	-0.22
10=then/now	-0.56
10=then/other	-0.25
10=then/past	-0.31
10=then/self	-0.83
10=then/thing	-0.70
10=then/truefalse	0.95
10=thingnone	-1.66
10=thingother	0.79
10=thingself	-1.66
10=thingthing	-0.40
10=unless	-0.20
10=unless/falsefalse	-0.20
10=unless/now	-0.20
10=unless/other	-0.20
10=until/-	-0.98
10=until/falsefalse	-2.74
10=until/falsetrue	0.92
10=until/may	-0.95
10=until/none	-1.35
10=until/now	-0.68
10=until/other	0.23
10=until/past	0.19
10=until/self	-0.59
10=until/thing	-0.16
10=until/truefalse	-0.84
10=what	-1.20
10=what/falsefalse	-1.06
10=what/falsetrue	-0.78
10=what/may	-0.55
10=what/now	-0.99
10=what/other	-0.97
10=what/past	-0.93
10=what/self	-0.33
10=what/thing	-0.49
10=when	-0.25
10=when/falsefalse	-0.26
10=when/falsetrue	-0.10
10=when/none	-1.62
10=when/now	-0.33
10=when/other	-0.66
10=when/past	-0.13
10=when/self	0.06
10=when/thing	0.24
10=when/truefalse	-1.18
10=when/truetrue	-0.56
10=whenever	-0.47
10=whenever/-	-0.18
10=whenever/falsefalse	-0.30
10=whenever/falsetrue	-0.35
10=whenever/now	-0.45
10=whenever/other	-0.39
10=whenever/thing	-0.46
10=where	-0.46
10=where/falsefalse	-0.65
10=where/falsetrue	-0.05
10=where/may	0.49
10=where/now	-0.63
10=where/other	-1.11
10=where/past	-0.74
10=where/self	0.75
10=where/thing	-0.85
10=where/truefalse	-0.61
10=whether	-0.29
10=whether/falsefalse	-0.29
10=whether/may	-0.29
10=whether/self	-0.29
10=which	-0.77
10=which/falsefalse	-0.77
10=which/none	-0.77
10=which/now	-0.77
10=while	-0.35
10=while/falsefalse	-0.35
10=while/now	-0.35
10=while/self	-0.35
10=who	-1.11
10=who/falsefalse	-0.59
10=who/falsetrue	-0.71
10=who/none	-1.11
10=who/now	-0.44
10=who/past	-0.80
10=who/truefalse	-0.41
10=why	-0.85
10=why/falsefalse	-0.84
10=why/now	-0.85
10=why/self	-0.08
10=why/thing	-0.84
10=why/truefalse	-0.08
10v:message	-1.91
10v:quoted	-1.37
10v:reported	-0.96
10|	0.26
11=	0.59
11=(	0.09
11=(/-	0.20
11=(/falsefalse	0.72
11=(/none	-0.61
11=(/now	-0.62
11=(/self	-0.62
11=(/thing	0.26
11=(/truefalse	-0.85
11=)	0.14
11=)/falsefalse	0.23
11=)/falsetrue	-0.32
11=)/now	0.24
11=)/other	-0.32
11=)/past	-0.34
11=)/self	0.23
11=,	-0.05
11=,/-	0.36
11=,/falsefalse	0.43
11=,/falsetrue	-0.05
11=,/may	-0.29
11=,/none	0.14
11=,/now	-0.16
11=,/other	-0.40
11=,/past	-0.47
11=,/thing	-0.23
11=,/truefalse	-0.52
11=,/truetrue	-1.34
11=-	0.10
11=-/-	0.04
11=-/falsefalse	0.17
11=-/falsetrue	0.57
11=-/none	-0.13
11=-/now	0.33
11=-/past	-0.63
11=-/self	-0.07
11=-/thing	0.62
11=-/truefalse	0.41
11=-/truetrue	-0.37
11=:	-0.50
11=:/-	-0.07
11=:/falsefalse	0.11
11=:/falsetrue	-1.08
11=:/may	-0.20
11=:/none	-0.65
11=:/now	-1.27
11=:/other	-0.68
11=:/past	-0.17
11=:/self	-0.95
11=:/thing	-0.17
11=:/truefalse	-0.99
11=;	-0.62
11=;/-	-0.06
11=;/falsefalse	-1.06
11=;/falsetrue	0.17
11=;/may	-0.68
11=;/now	-0.10
11=;/other	-0.86
11=;/past	-0.75
11=;/thing	-0.62
11=;/truefalse	-0.39
11=;/truetrue	0.42
11=after	0.50
11=after/falsefalse	-0.27
11=after/falsetrue	0.75
11=after/may	-0.63
11=after/now	0.64
11=after/other	-0.13
11=after/past	-0.17
11=after/self	-0.50
11=after/thing	0.65
11=after/truetrue	-0.87
11=and	-0.24
11=and/-	0.32
11=and/child	-0.41
11=and/falsefalse	1.10
11=and/falsetrue	-1.23
11=and/may	-0.39
11=and/now	0.06
11=and/other	0.22
11=and/past	-0.53
11=and/self	-0.30
11=and/thing	0.07
11=and/truefalse	-0.19
11=and/truetrue	-0.93
11=as	0.52
11=as/-	0.57
11=as/falsefalse	-0.05
11=as/falsetrue	0.57
11=as/may	-0.50
11=as/none	0.55
11=as/now	0.85
11=as/other	-0.93
11=as/past	-0.26
11=as/self	0.83
11=as/thing	0.36
11=as/truefalse	0.26
11=as/truetrue	0.38
11=because	-0.14
11=because/-	-0.65
11=because/falsefalse	0.65
11=because/falsetrue	-0.29
11=because/may	1.25
11=because/none	0.53
11=because/now	0.25
11=because/other	-0.40
11=because/past	-3.05
11=because/self	0.32
11=because/thing	-0.08
11=because/truefalse	-0.67
11=because/truetrue	-0.14
11=before	0.82
11=before/falsefalse	0.82
11=before/may	0.39
11=before/now	0.90
11=before/other	0.23
11=before/self	0.76
11=but	-0.29
11=but/falsefalse	-0.95
11=but/falsetrue	0.67
11=but/none	0.34
11=but/now	-0.25
11=but/other	-1.07
11=but/past	-0.41
11=but/self	-0.05
11=but/thing	-0.16
11=but/truefalse	0.70
11=childchild	-0.41
11=how	0.07
11=how/falsefalse	-0.63
11=how/falsetrue	0.28
11=how/now	0.76
11=how/other	-0.32
11=how/past	-0.63
11=how/self	0.39
11=how/truefalse	0.81
11=if	0.34
11=if/falsefalse	0.27
11=if/falsetrue	0.63
11=if/now	1.46
11=if/other	0.07
11=if/self	0.48
11=if/thing	1.35
11=like	-0.67
11=like/falsefalse	-0.23
11=like/falsetrue	-0.43
11=like/none	-0.25
11=like/now	-0.67
11=like/thing	-0.38
11=like/truefalse	1.11
11=nonechild	0.36
11=nonenone	-0.05
11=noneother	-0.47
11=noneself	0.27
11=nonething	-0.26
11=or	0.75
11=or/falsefalse	0.31
11=or/falsetrue	0.20
11=or/now	0.46
11=or/past	0.51
11=or/self	0.75
11=or/truetrue	0.51
11=otherchild	-0.16
11=othernone	0.15
11=otherother	-0.16
11=otherself	-0.33
11=otherthing	0.47
11=run-on	0.15
11=run-on/falsefalse	0.57
11=run-on/falsetrue	1.02
11=run-on/may	-0.10
11=run-on/none	0.78
11=run-on/now	0.38
11=run-on/other	0.40
11=run-on/past	-0.12
11=run-on/self	0.06
11=run-on/thing	-0.25
11=run-on/truefalse	-0.76
11=run-on/truetrue	-0.71
11=selfchild	0.13
11=selfnone	0.65
11=selfother	-0.33
11=selfself	0.24
11=selfthing	0.06
11=since	0.31
11=since/falsefalse	-0.22
11=since/falsetrue	0.66
11=since/now	-0.04
11=since/other	0.08
11=since/past	0.31
11=since/self	0.55
11=since/thing	0.78
11=so	-0.30
11=so/-	0.24
11=so/falsefalse	-0.34
11=so/falsetrue	0.14
11=so/may	-0.50
11=so/none	0.67
11=so/now	0.23
11=so/other	0.14
11=so/past	-0.55
11=so/self	-0.82
11=so/thing	0.94
11=so/truefalse	0.33
11=that	0.29
11=that/falsefalse	-1.20
11=that/falsetrue	0.37
11=that/may	0.21
11=that/now	0.58
11=that/self	0.07
11=that/truefalse	0.83
11=that/truetrue	0.16
11=then	0.52
11=then/-	-0.46
11=then/falsefalse	0.42
11=then/none	-0.46
11=then/now	0.35
11=then/other	-1.12
11=then/past	0.27
11=then/self	0.87
11=then/thing	-0.96
11=then/truefalse	0.33
11=thingnone	0.80
11=thingother	-0.45
11=thingself	-0.22
11=thingthing	-0.08
11=unless	0.22
11=unless/falsefalse	0.22
11=unless/now	0.22
11=unless/other	0.22
11=until	0.58
11=until/-	-1.44
11=until/falsefalse	0.88
11=until/may	-0.11
11=until/none	-1.86
11=until/now	0.64
11=until/other	-0.19
11=until/past	0.45
11=until/self	-0.76
11=until/thing	1.00
11=until/truefalse	-0.59
11=what	-0.30
11=what/-	-0.34
11=what/falsefalse	-0.05
11=what/falsetrue	-0.24
11=what/may	-0.63
11=what/now	0.36
11=what/other	-0.37
11=what/past	0.49
11=what/self	1.26
11=what/thing	-0.22
11=what/truefalse	0.50
11=when	0.29
11=when/falsefalse	-0.56
11=when/falsetrue	0.62
11=when/none	-0.61
11=when/now	0.05
11=when/other	0.11
11=when/past	0.07
11=when/self	0.20
11=when/thing	0.13
11=when/truefalse	-0.93
11=when/truetrue	-0.13
11=whenever	0.65
11=whenever/-	0.21
11=whenever/falsefalse	0.21
11=whenever/falsetrue	0.58
11=whenever/now	0.89
11=whenever/other	-0.12
11=whenever/self	0.42
11=whenever/thing	0.40
11=whenever/truefalse	0.42
11=where	-0.48
11=where/falsefalse	0.34
11=where/falsetrue	-0.80
11=where/now	-0.39
11=where/past	-0.53
11=where/self	-0.50
11=where/thing	-0.43
11=where/truefalse	-0.20
11=whether	0.24
11=whether/falsefalse	0.24
11=whether/may	0.24
11=whether/self	0.24
11=which	0.17
11=which/falsefalse	0.17
11=which/none	0.17
11=which/now	0.17
11=while	0.76
11=while/falsefalse	0.77
11=while/now	0.77
11=while/self	0.77
11=who	0.53
11=who/falsefalse	-0.32
11=who/falsetrue	0.78
11=who/none	0.53
11=who/now	0.35
11=who/past	0.31
11=who/truefalse	-0.16
11=why	-0.33
11=why/falsefalse	-0.52
11=why/now	-0.33
11=why/self	0.66
11=why/thing	-0.52
11=why/truefalse	0.66
11v:message	-0.52
11v:reported	0.43
11|	0.69
F|b:# .	-0.16
F|b:^ and	-1.07
F|b:^ because	-0.16
F|b:^ he	0.25
F|b:^ she	-0.48
F|b:^ so	-0.45
F|b:^ that	0.20
F|b:^ the	-0.56
F|b:^ what	0.97
F|b:^ where	0.11
F|b:and would	-1.07
F|b:because he	-0.16
F|b:can not	-0.76
F|b:could not	-0.40
F|b:down ,	-0.24
F|b:he can	-0.76
F|b:he will	0.73
F|b:he would	-1.40
F|b:in march	0.69
F|b:it .	0.34
F|b:let the	-0.24
F|b:next .	0.16
F|b:not come	-0.37
F|b:not go	0.63
F|b:not stop	-0.40
F|b:so he	-0.62
F|b:stop shake	-0.40
F|b:take the	0.81
F|b:that he	0.20
F|b:the kid	0.86
F|b:the tyre	-0.24
F|b:tyre down	-0.24
F|b:what he	0.97
F|b:where he	0.11
F|b:will not	0.36
F|b:will take	0.81
F|b:would let	-0.39
F|b:would not	-0.10
F|f:1/other	0.10
F|f:2/other	0.21
F|f:3/other	-0.63
F|g:action	-0.41
F|g:body	-0.72
F|g:children	0.86
F|g:damage	-0.53
F|g:expects	0.16
F|g:feelVerb	-0.30
F|g:injury	-0.71
F|g:lasting	-0.50
F|g:otherPerson	0.07
F|g:sad	0.79
F|g:stirs	0.15
F|g:sureBody	-0.48
F|g:sureSelfView	-0.24
F|g:sureVerb	-0.48
F|g:thing	-0.35
F|g:tired	-0.60
F|gs:action/HE	-0.44
F|gs:action/THE-animal	-0.37
F|gs:action/THE-person	0.20
F|gs:body/THE-person	-0.40
F|gs:damage/HE	-0.53
F|gs:expects/HE	0.16
F|gs:feelVerb/THE-person	-0.40
F|gs:injury/HE	-0.71
F|gs:lasting/HE	-0.76
F|gs:lasting/THE-person	-0.40
F|gs:otherPerson/HE	-0.06
F|gs:otherPerson/SHE	-0.48
F|gs:otherPerson/THE-person	0.20
F|gs:sad/HE	0.46
F|gs:stirs/HE	0.15
F|gs:sureBody/THE-person	-0.40
F|gs:sureSelfView/HE	-0.24
F|gs:sureVerb/THE-person	-0.40
F|gs:thing/HE	-0.35
F|gs:tired/HE	-0.60
F|gt:action/may	-0.41
F|gt:body/may	-0.72
F|gt:children/may	0.86
F|gt:damage/may	-0.53
F|gt:expects/may	0.16
F|gt:feelVerb/may	-0.30
F|gt:injury/may	-0.71
F|gt:lasting/may	-0.50
F|gt:otherPerson/may	0.07
F|gt:sad/may	0.79
F|gt:stirs/may	0.15
F|gt:sureBody/may	-0.48
F|gt:sureSelfView/may	-0.24
F|gt:sureVerb/may	-0.48
F|gt:thing/may	-0.35
F|gt:tired/may	-0.60
F|i:2-1	0.15
F|i:other	0.31
F|it:may	0.31
F|w:#	-0.16
F|w:,	-0.47
F|w:.	0.07
F|w:and	-1.07
F|w:at	0.55
F|w:be	0.51
F|w:because	-0.16
F|w:can	-0.76
F|w:come	-0.59
F|w:could	0.43
F|w:do	0.97
F|w:down	-0.94
F|w:from	-0.16
F|w:go	0.51
F|w:he	-0.06
F|w:in	0.22
F|w:it	-0.09
F|w:kid	0.86
F|w:know	0.08
F|w:let	-0.49
F|w:march	0.69
F|w:next	0.16
F|w:not	-0.56
F|w:out	0.33
F|w:shake	-0.40
F|w:she	-0.48
F|w:so	-0.45
F|w:stop	-0.40
F|w:take	0.81
F|w:that	0.92
F|w:the	-0.30
F|w:tyre	-0.24
F|w:up	0.10
F|w:what	0.97
F|w:where	0.11
F|w:will	0.64
F|w:with	-0.24
F|w:would	-0.97
M|b:# .	-0.44
M|b:# am	-0.54
M|b:^ and	-1.11
M|b:^ because	-0.84
M|b:^ but	-0.27
M|b:^ everyone	0.35
M|b:^ he	-0.57
M|b:^ his	-1.10
M|b:^ my	-0.24
M|b:^ she	0.25
M|b:^ someone	-0.88
M|b:^ the	-0.30
M|b:^ then	-1.36
M|b:^ they	0.54
M|b:^ until	-0.51
M|b:^ when	-0.34
M|b:a kiss	-0.92
M|b:across my	-0.75
M|b:and gave	-1.07
M|b:and he	-1.63
M|b:and its	-0.64
M|b:and my	-0.35
M|b:and she	-0.49
M|b:and the	0.35
M|b:and they	-0.94
M|b:arm .	-0.47
M|b:at #	-0.50
M|b:at me	-0.92
M|b:at my	-0.92
M|b:at the	0.33
M|b:bag .	-0.47
M|b:bag in	-0.15
M|b:because he	-0.75
M|b:behind me	0.44
M|b:blew me	-0.92
M|b:boss .	-0.58
M|b:boss got	-0.87
M|b:bus .	-1.31
M|b:but the	-0.27
M|b:came out	-0.67
M|b:can not	0.23
M|b:cancell my	-0.23
M|b:car .	-0.80
M|b:door .	-0.98
M|b:down .	0.09
M|b:drove me	-0.88
M|b:find me	0.40
M|b:follow me	0.08
M|b:foot ,	-0.18
M|b:for me	0.35
M|b:from the	-0.91
M|b:gave me	-1.14
M|b:gave my	-1.14
M|b:get the	0.48
M|b:grab my	-0.77
M|b:guard walk	-0.96
M|b:had cancell	-0.23
M|b:had my	-0.70
M|b:he came	-0.63
M|b:he can	0.23
M|b:he follow	-0.97
M|b:he gave	-0.63
M|b:he grab	-0.77
M|b:he had	-0.68
M|b:he is	-0.89
M|b:he left	0.93
M|b:he put	-0.33
M|b:he read	-0.93
M|b:he said	-0.43
M|b:he sat	-0.63
M|b:he sent	-0.64
M|b:he show	-0.49
M|b:he stamp	-0.18
M|b:he walk	-0.69
M|b:he was	0.31
M|b:he will	0.66
M|b:he would	-0.38
M|b:his hand	-0.82
M|b:in my	-1.77
M|b:in row	-0.19
M|b:in the	-0.75
M|b:it to	-0.64
M|b:key .	-0.64
M|b:left a	-0.50
M|b:let me	-1.14
M|b:list for	0.14
M|b:make me	-0.15
M|b:me ,	0.74
M|b:me .	-0.18
M|b:me :	-0.29
M|b:me a	-1.04
M|b:me and	0.29
M|b:me at	-0.89
M|b:me down	-0.06
M|b:me from	-0.91
M|b:me home	-0.88
M|b:me in	-0.49
M|b:me on	0.21
M|b:me out	-1.01
M|b:me the	-0.62
M|b:me to	-0.55
M|b:move me	-0.82
M|b:my address	-0.71
M|b:my appointment	-0.23
M|b:my arm	-0.65
M|b:my bag	-0.41
M|b:my boss	-0.40
M|b:my brother	-0.41
M|b:my car	-1.10
M|b:my colleague	-0.99
M|b:my desk	-0.87
M|b:my drive	-0.75
M|b:my email	-0.08
M|b:my father'	-0.06
M|b:my foot	-0.18
M|b:my key	-0.60
M|b:my mother	-0.56
M|b:my name	-0.78
M|b:my neighbor	-0.92
M|b:my own	0.31
M|b:my roommate	-0.56
M|b:my sister	-0.17
M|b:my spare	-0.55
M|b:my statement	-0.66
M|b:my step	-1.08
M|b:my therapist	-0.51
M|b:my work	-0.50
M|b:name ,	-0.67
M|b:name .	0.23
M|b:neighbor came	-0.71
M|b:neighbor was	-0.63
M|b:number .	-0.36
M|b:of me	0.05
M|b:of my	-0.32
M|b:office .	-1.32
M|b:on a	0.07
M|b:on my	-0.88
M|b:on the	-1.45
M|b:out ,	-0.81
M|b:out .	-0.89
M|b:out the	-0.67
M|b:photo of	-0.90
M|b:put his	-0.50
M|b:right behind	0.52
M|b:row #	-0.19
M|b:said my	-0.43
M|b:saw him	-1.43
M|b:scare me	0.95
M|b:sent it	-0.64
M|b:she follow	-0.83
M|b:she was	0.61
M|b:show up	-0.49
M|b:sister was	-1.10
M|b:sit on	-1.28
M|b:so he	-0.43
M|b:stamp on	-0.18
M|b:statement .	-0.66
M|b:the back	-0.53
M|b:the bar	-0.93
M|b:the bus	-1.89
M|b:the car	-0.23
M|b:the dog	0.26
M|b:the door	-0.98
M|b:the guard	-0.96
M|b:the manager	-0.60
M|b:the station	-0.66
M|b:the window	0.43
M|b:them ,	-0.29
M|b:then he	-0.50
M|b:through the	-0.85
M|b:to me	-0.45
M|b:to my	0.70
M|b:to the	-0.44
M|b:took me	-0.53
M|b:took the	-0.55
M|b:up at	-0.49
M|b:walk me	-0.96
M|b:want me	0.32
M|b:was furious	-0.65
M|b:was in	-1.83
M|b:was right	0.52
M|b:was sit	-1.28
M|b:was so	-0.93
M|b:when he	-0.86
M|b:with my	-0.90
M|b:work .	-1.39
M|b:would left	-0.50
M|b:§ drove	-0.88
M|f:0/other	1.03
M|f:1/other	0.39
M|f:2/other	-0.89
M|f:3/other	0.41
M|g:action	0.18
M|g:anger	0.09
M|g:body	-1.21
M|g:care	0.24
M|g:children	-0.90
M|g:damage	-0.05
M|g:evidence	-0.93
M|g:fear	-0.33
M|g:feelVerb	-0.24
M|g:injury	-0.62
M|g:injuryCue	-0.66
M|g:lasting	-0.50
M|g:look	-0.78
M|g:messageThing	-0.66
M|g:otherPerson	0.22
M|g:relief	0.47
M|g:sad	-0.05
M|g:saying	-0.11
M|g:says	0.17
M|g:stirs	0.25
M|g:sureCare	0.18
M|g:sureGuard	0.35
M|g:sureState	-0.64
M|g:sureStirs	0.40
M|g:sureThing	0.48
M|g:sureVerb	-0.42
M|g:thing	-0.06
M|g:tired	-0.70
M|g:trust	0.57
M|g:wants	0.32
M|gs:action/BARE-person	-1.00
M|gs:action/HE	-0.06
M|gs:action/HIS	-1.15
M|gs:action/MY-person	-1.59
M|gs:action/NAME	0.44
M|gs:action/PEOPLE	-0.47
M|gs:action/SHE	-1.97
M|gs:action/THE-person	0.24
M|gs:anger/MY-person	-0.82
M|gs:body/HE	-0.74
M|gs:body/MY-person	-0.89
M|gs:damage/HE	-0.88
M|gs:evidence/HE	-0.81
M|gs:evidence/MY-person	-0.27
M|gs:evidence/THE-person	-0.69
M|gs:fear/MY-person	-1.06
M|gs:feelVerb/HE	0.23
M|gs:feelVerb/MY-person	-0.42
M|gs:injury/HE	-0.61
M|gs:injuryCue/HE	-0.50
M|gs:lasting/HE	-0.13
M|gs:lasting/NAME	-0.88
M|gs:look/MY-person	-0.91
M|gs:messageThing/HE	-0.77
M|gs:messageThing/HIS	-1.15
M|gs:messageThing/SHE	-0.17
M|gs:messageThing/THE-person	-0.59
M|gs:numb/MY-person	-0.89
M|gs:otherPerson/BARE-person	-1.00
M|gs:otherPerson/HE	-0.40
M|gs:otherPerson/HIS	-1.12
M|gs:otherPerson/MY-person	-0.27
M|gs:otherPerson/PEOPLE	0.23
M|gs:otherPerson/SHE	0.24
M|gs:otherPerson/THE-animal	0.26
M|gs:otherPerson/THE-child	0.14
M|gs:otherPerson/THE-person	0.16
M|gs:otherPerson/THEY	0.15
M|gs:relief/HE	0.48
M|gs:sad/HE	-0.09
M|gs:sad/MY-person	-0.43
M|gs:saying/HE	-1.20
M|gs:saying/PEOPLE	0.32
M|gs:saying/SHE	-1.32
M|gs:says/HE	-0.46
M|gs:shows/HE	-1.15
M|gs:stirs/HE	0.07
M|gs:stirs/MY-person	-1.09
M|gs:sureChild/HE	-0.34
M|gs:sureChild/MY-person	-0.67
M|gs:sureGuard/HE	0.40
M|gs:sureGuard/THE-person	-0.96
M|gs:sureState/HE	-0.45
M|gs:sureState/MY-person	-1.37
M|gs:sureState/THE-person	-1.49
M|gs:sureStirs/HE	0.49
M|gs:sureThing/THE-person	0.33
M|gs:sureVerb/MY-person	-0.42
M|gs:thing/BARE-person	-0.94
M|gs:thing/HE	-0.43
M|gs:thing/MY-person	-0.53
M|gs:thing/NAME	-1.20
M|gs:thing/SHE	-1.44
M|gs:trust/HE	-0.51
M|gs:trust/SHE	0.74
M|gt:action/may	-0.09
M|gt:action/now	-0.85
M|gt:action/past	0.31
M|gt:anger/now	0.34
M|gt:anger/past	-0.82
M|gt:body/past	-0.65
M|gt:care/now	-0.05
M|gt:care/past	0.25
M|gt:children/past	-0.90
M|gt:damage/past	-0.63
M|gt:evidence/may	-0.29
M|gt:evidence/now	-1.29
M|gt:evidence/past	-1.00
M|gt:fear/now	0.99
M|gt:fear/past	-0.69
M|gt:feelVerb/may	0.13
M|gt:feelVerb/past	-0.19
M|gt:injury/now	-0.16
M|gt:injury/past	-0.91
M|gt:injuryCue/past	-1.22
M|gt:lasting/may	-0.35
M|gt:lasting/now	-0.39
M|gt:lasting/past	-0.39
M|gt:look/past	-0.78
M|gt:messageThing/may	-0.62
M|gt:messageThing/now	-0.13
M|gt:messageThing/past	-1.14
M|gt:numb/past	-0.89
M|gt:otherPerson/-	0.83
M|gt:otherPerson/may	0.19
M|gt:otherPerson/past	-0.36
M|gt:relief/past	0.47
M|gt:sad/may	0.31
M|gt:sad/past	0.08
M|gt:saying/may	-0.59
M|gt:saying/now	0.12
M|gt:saying/past	-1.77
M|gt:says/past	-0.46
M|gt:shows/now	0.23
M|gt:shows/past	-1.00
M|gt:stirs/now	0.70
M|gt:stirs/past	-0.13
M|gt:sureCare/now	0.18
M|gt:sureChild/may	-0.21
M|gt:sureChild/now	-0.05
M|gt:sureChild/past	-0.19
M|gt:sureGuard/may	0.40
M|gt:sureGuard/now	0.48
M|gt:sureGuard/past	-0.96
M|gt:sureState/past	-0.12
M|gt:sureStirs/now	0.70
M|gt:sureThing/now	0.49
M|gt:sureThing/past	0.24
M|gt:sureVerb/past	-0.35
M|gt:thing/may	0.25
M|gt:thing/now	-0.20
M|gt:thing/past	-0.51
M|gt:tired/past	-0.70
M|gt:trust/past	0.67
M|gt:wants/now	0.32
M|i:1-1	-0.36
M|i:1-2	0.34
M|i:1-3	0.44
M|i:2-1	-0.43
M|i:2-2	-0.72
M|i:other	0.41
M|it:now	-0.14
M|it:past	0.55
M|w:#	-0.70
M|w:,	0.20
M|w:-	-0.14
M|w::	-0.34
M|w:;	-0.17
M|w:a	-0.99
M|w:across	-0.76
M|w:address	-0.71
M|w:aisle	-0.75
M|w:am	0.40
M|w:and	-0.09
M|w:appointment	-0.23
M|w:arm	-0.77
M|w:as	-1.03
M|w:at	0.22
M|w:back	-0.51
M|w:bag	-0.41
M|w:bar	-0.93
M|w:because	-0.84
M|w:been	-1.11
M|w:behind	0.44
M|w:bit	-1.27
M|w:blew	-0.92
M|w:book	-0.24
M|w:boss	-0.40
M|w:brother	-0.41
M|w:bus	-1.82
M|w:but	-0.27
M|w:call	-1.03
M|w:calm	-0.93
M|w:came	-0.88
M|w:can	0.44
M|w:cancell	-0.23
M|w:car	-1.04
M|w:colleague	-0.99
M|w:dad	-0.76
M|w:date	-0.64
M|w:day	-0.38
M|w:desk	-0.87
M|w:dog	0.26
M|w:door	-0.98
M|w:drive	-0.81
M|w:drove	-0.88
M|w:email	-0.08
M|w:everyone	0.35
M|w:father'	-0.06
M|w:find	0.40
M|w:follow	-0.22
M|w:foot	-0.27
M|w:for	0.41
M|w:from	-1.00
M|w:furious	-0.65
M|w:gave	-1.32
M|w:get	0.49
M|w:grab	-0.77
M|w:guard	0.17
M|w:had	0.20
M|w:hair	-0.28
M|w:hand	-1.24
M|w:has	-1.25
M|w:he	-0.40
M|w:hear	-0.46
M|w:her	-1.04
M|w:him	-1.85
M|w:hour	-0.63
M|w:i	0.64
M|w:in	-1.34
M|w:is	-0.40
M|w:it	-0.60
M|w:its	0.38
M|w:key	-0.59
M|w:kiss	-0.92
M|w:left	0.80
M|w:let	-1.14
M|w:lift	0.43
M|w:list	0.14
M|w:lock	-0.10
M|w:log	-0.52
M|w:look	-0.62
M|w:make	-0.15
M|w:man	-0.63
M|w:manager	-0.84
M|w:me	-0.44
M|w:mother	-0.56
M|w:move	-0.82
M|w:mum	-0.14
M|w:my	0.21
M|w:neighbor	-0.92
M|w:neighbour	-0.89
M|w:not	0.12
M|w:note	-0.44
M|w:numb	-0.64
M|w:number	-0.36
M|w:nurse	0.33
M|w:of	-0.20
M|w:office	-1.48
M|w:old	-0.74
M|w:on	-0.60
M|w:out	0.22
M|w:own	0.31
M|w:paranoid	-0.61
M|w:park	-0.64
M|w:photo	-1.01
M|w:photograph	-0.51
M|w:post	-0.13
M|w:put	-0.81
M|w:rang	0.25
M|w:read	-1.06
M|w:right	0.52
M|w:roommate	-0.56
M|w:row	-0.27
M|w:said	-0.43
M|w:sat	-0.95
M|w:saw	-1.43
M|w:scare	0.75
M|w:seat	-0.92
M|w:sent	-1.41
M|w:she	0.24
M|w:show	-0.49
M|w:sister	0.09
M|w:sit	0.39
M|w:so	-0.53
M|w:someone	-0.88
M|w:spare	-0.55
M|w:stamp	-0.18
M|w:statement	-0.66
M|w:station	-0.66
M|w:step	-1.08
M|w:stop	-1.18
M|w:surgery	-0.47
M|w:teacher	-0.70
M|w:that	-0.25
M|w:them	-0.29
M|w:then	-1.36
M|w:therapist	-0.51
M|w:they	0.15
M|w:through	-0.85
M|w:to	0.45
M|w:took	-1.26
M|w:two	-0.55
M|w:until	-0.51
M|w:up	0.07
M|w:us	0.65
M|w:wait	0.12
M|w:walk	-1.14
M|w:want	0.32
M|w:was	0.47
M|w:wept	-0.35
M|w:when	-0.34
M|w:will	0.66
M|w:window	0.43
M|w:with	-0.83
M|w:work	-0.50
M|w:worry	-0.11
M|w:would	-0.38
O|b:# .	-0.29
O|b:# am	-0.74
O|b:# email	-0.14
O|b:# pm	-0.34
O|b:# time	-0.31
O|b:^ #	-1.04
O|b:^ a	0.24
O|b:^ after	-0.16
O|b:^ and	-0.19
O|b:^ as	-0.37
O|b:^ because	-0.35
O|b:^ but	-0.30
O|b:^ dad	0.43
O|b:^ he	-0.41
O|b:^ his	-1.13
O|b:^ how	-0.31
O|b:^ if	-0.10
O|b:^ in	-0.35
O|b:^ landlord	-0.37
O|b:^ neighbor	-0.36
O|b:^ officer	-0.62
O|b:^ on	-0.58
O|b:^ our	-0.25
O|b:^ security	-0.18
O|b:^ see	-1.10
O|b:^ since	0.07
O|b:^ so	-0.31
O|b:^ that	-0.09
O|b:^ the	0.46
O|b:^ then	-0.56
O|b:^ they	0.32
O|b:^ two	-0.65
O|b:^ until	-0.16
O|b:^ what	0.54
O|b:^ when	-0.14
O|b:a man	0.22
O|b:a stick	-0.50
O|b:above .	-0.75
O|b:after he	-1.26
O|b:and he	-0.33
O|b:and its	-0.39
O|b:and she	-0.62
O|b:and the	0.29
O|b:as he	-0.37
O|b:ask for	0.32
O|b:at #	-0.50
O|b:at noon	-0.27
O|b:at the	-1.12
O|b:away .	-0.78
O|b:because he	-0.41
O|b:because she	-0.46
O|b:bench .	0.43
O|b:but he	0.40
O|b:by the	-0.53
O|b:came in	-0.86
O|b:came round	-0.31
O|b:came to	-0.52
O|b:came up	-0.40
O|b:car .	-0.18
O|b:car park	-0.27
O|b:come on	-0.09
O|b:come to	-0.14
O|b:come up	0.68
O|b:corner .	-0.31
O|b:cup .	-0.31
O|b:day .	-0.64
O|b:depress the	-0.32
O|b:door .	-1.15
O|b:drove by	-0.16
O|b:drove off	-0.22
O|b:drove past	-0.89
O|b:face to	-0.39
O|b:fence .	-0.28
O|b:for a	-0.26
O|b:for the	-0.65
O|b:from his	-0.44
O|b:gate ,	0.11
O|b:gate .	-0.35
O|b:girl at	-0.95
O|b:going to	0.52
O|b:got the	-0.90
O|b:grab the	-0.68
O|b:guard came	-1.02
O|b:had a	-0.19
O|b:had the	-0.32
O|b:has a	-0.98
O|b:has not	-0.81
O|b:he call	-0.85
O|b:he came	-0.85
O|b:he depress	-0.32
O|b:he drove	-0.98
O|b:he follow	-0.55
O|b:he got	-0.96
O|b:he grab	-0.68
O|b:he had	-0.46
O|b:he has	0.14
O|b:he held	-0.16
O|b:he is	0.60
O|b:he join	-0.48
O|b:he kept	-0.63
O|b:he knew	0.68
O|b:he knock	-0.50
O|b:he left	-1.01
O|b:he let	-0.99
O|b:he move	0.52
O|b:he park	-0.53
O|b:he put	-1.12
O|b:he ram	-0.44
O|b:he rang	-0.21
O|b:he read	-0.54
O|b:he said	-0.34
O|b:he stop	-0.12
O|b:he threw	-0.45
O|b:he used	-0.34
O|b:he wait	-0.44
O|b:he walk	-1.19
O|b:he was	0.95
O|b:he work	-0.52
O|b:he wrote	0.56
O|b:him .	-0.63
O|b:him away	-0.66
O|b:his face	-0.39
O|b:his mum	-0.27
O|b:his status	-0.28
O|b:hit the	-0.66
O|b:home .	0.30
O|b:how he	-0.31
O|b:if he	0.54
O|b:if the	-0.71
O|b:in ,	-0.37
O|b:in .	-0.13
O|b:in the	0.16
O|b:is call	-0.36
O|b:is going	0.33
O|b:is off	-1.04
O|b:it .	-0.56
O|b:it is	0.83
O|b:it on	-0.70
O|b:it out	-0.71
O|b:it was	0.68
O|b:join it	-0.32
O|b:kept the	-0.63
O|b:left .	0.38
O|b:let go	-0.54
O|b:let him	-0.90
O|b:letter .	-0.14
O|b:loud .	-0.32
O|b:man was	-0.45
O|b:man with	-0.50
O|b:move in	0.52
O|b:neighbour ,	-0.25
O|b:new one	-0.49
O|b:next to	-0.28
O|b:night .	0.40
O|b:night at	-0.48
O|b:noon ,	-0.27
O|b:not come	-0.14
O|b:of the	0.28
O|b:off .	-0.22
O|b:off at	-0.34
O|b:off the	-0.83
O|b:officer took	-0.14
O|b:on #	-0.58
O|b:one .	-0.32
O|b:opposite .	0.39
O|b:out .	-0.66
O|b:out loud	-0.35
O|b:park at	-0.27
O|b:park on	-0.88
O|b:past .	-0.89
O|b:photo .	-0.21
O|b:porch ,	-0.57
O|b:porch .	-0.69
O|b:post the	-0.21
O|b:put it	0.18
O|b:put the	-0.48
O|b:ram the	-0.44
O|b:read it	-0.71
O|b:retch .	-0.17
O|b:ring in	-0.16
O|b:round the	-0.31
O|b:saw .	0.73
O|b:school .	0.53
O|b:she has	-0.36
O|b:she is	0.08
O|b:she post	-0.21
O|b:she read	-0.87
O|b:shut the	-0.38
O|b:since he	0.07
O|b:status :	-0.28
O|b:stop .	0.72
O|b:that he	0.47
O|b:that she	-0.89
O|b:that the	-0.14
O|b:the alarm	0.22
O|b:the baby	0.40
O|b:the bell	-0.32
O|b:the bench	0.43
O|b:the bus	-0.53
O|b:the camera	-0.36
O|b:the car	-0.19
O|b:the cat	-0.30
O|b:the chair	-0.57
O|b:the corner	-0.31
O|b:the counter	-0.52
O|b:the cup	-0.31
O|b:the dog	-0.06
O|b:the door	-0.50
O|b:the fence	-0.28
O|b:the gate	-0.06
O|b:the girl	-0.19
O|b:the glass	-0.39
O|b:the guard	-1.02
O|b:the horse	-0.36
O|b:the house	0.28
O|b:the judge	0.25
O|b:the kid	0.59
O|b:the letter	-0.14
O|b:the new	-0.49
O|b:the nurse	0.31
O|b:the officer	-0.36
O|b:the old	-0.37
O|b:the paper	-0.16
O|b:the phone	0.42
O|b:the photo	-0.58
O|b:the picture	-0.22
O|b:the porch	-0.70
O|b:the roof	-0.08
O|b:the same	0.39
O|b:the second	-0.63
O|b:the shop	-0.22
O|b:the side	-0.06
O|b:the twin	0.85
O|b:the van	-0.66
O|b:the window	-0.40
O|b:the witness	-0.93
O|b:the woman	-0.40
O|b:then he	-0.27
O|b:there .	0.17
O|b:they left	0.60
O|b:they say	0.29
O|b:threw the	-0.45
O|b:time .	-0.32
O|b:to ask	0.48
O|b:to be	0.18
O|b:to it	-0.43
O|b:to the	-0.73
O|b:took the	-0.14
O|b:twice .	0.57
O|b:two girl	-0.65
O|b:under the	-0.77
O|b:until he	-1.16
O|b:up .	0.56
O|b:used the	-0.06
O|b:video .	-0.47
O|b:wait at	-0.44
O|b:walk in	-1.19
O|b:was frighten	-0.53
O|b:was gone	-0.54
O|b:was there	-0.82
O|b:wednesday he	-0.32
O|b:what he	0.59
O|b:when he	-0.09
O|b:when she	-0.75
O|b:when the	0.11
O|b:when they	-0.64
O|b:window .	0.61
O|b:with a	-0.50
O|b:with him	-0.63
O|b:with his	-1.00
O|b:work night	-0.48
O|b:§ #	-1.26
O|b:§ ,	-0.88
O|b:§ .	-1.68
O|b:§ on	-0.51
O|b:§ was	-0.97
O|f:0/other	0.15
O|f:1/other	-0.38
O|f:2/other	-0.43
O|f:3/other	0.08
O|g:action	-0.19
O|g:anger	0.56
O|g:belittle	0.23
O|g:blame	-0.06
O|g:body	0.34
O|g:children	0.67
O|g:concentration	-0.31
O|g:damage	-0.09
O|g:drink	-0.71
O|g:evidence	-0.44
O|g:fear	-0.13
O|g:feel	1.08
O|g:feelVerb	0.37
O|g:figure	-0.67
O|g:guard	0.60
O|g:harm	-0.85
O|g:injury	-0.30
O|g:injuryCue	-0.38
O|g:lasting	-0.23
O|g:look	-0.36
O|g:messageThing	-0.22
O|g:numb	-0.75
O|g:otherMeaning	0.06
O|g:otherPerson	-0.15
O|g:relief	-0.21
O|g:sad	-0.41
O|g:saying	-0.47
O|g:says	0.13
O|g:shame	0.34
O|g:shows	-0.14
O|g:sleep	-0.55
O|g:stirs	-0.12
O|g:sureBlame	0.54
O|g:sureBody	-0.72
O|g:sureChild	0.49
O|g:sureGuard	0.86
O|g:sureSelfView	0.87
O|g:sureState	0.29
O|g:sureThing	0.16
O|g:sureVerb	-0.17
O|g:thing	-0.41
O|g:tired	0.31
O|g:trust	0.22
O|g:wants	-0.04
O|gs:action/HE	-0.36
O|gs:action/HIS	0.60
O|gs:action/HIS-person	-0.52
O|gs:action/HIS-thing	-0.55
O|gs:action/NAME	-0.36
O|gs:action/PEOPLE	-0.52
O|gs:action/SHE	0.30
O|gs:action/THE-animal	-0.75
O|gs:action/THE-child	-0.46
O|gs:action/THE-person	0.37
O|gs:action/THEY	0.30
O|gs:anger/HE	0.56
O|gs:belittle/THE-person	0.23
O|gs:blame/BARE-person	-0.39
O|gs:body/HE	0.04
O|gs:body/SHE	0.34
O|gs:children/THE-child	0.23
O|gs:damage/HE	-0.73
O|gs:damage/NAME	-0.82
O|gs:damage/PEOPLE	-0.39
O|gs:damage/SHE	0.17
O|gs:drink/HE	-0.71
O|gs:evidence/BARE-person	-0.21
O|gs:evidence/HE	-0.66
O|gs:evidence/SHE	0.52
O|gs:evidence/THE-person	-0.93
O|gs:fear/BARE-person	0.42
O|gs:fear/HE	-1.10
O|gs:fear/MY-person	-0.67
O|gs:fear/THE-animal	-0.61
O|gs:fear/THE-child	-0.28
O|gs:feel/HE	0.91
O|gs:feelVerb/BARE-person	-0.56
O|gs:feelVerb/HE	0.58
O|gs:feelVerb/HIS	-0.44
O|gs:feelVerb/SHE	0.59
O|gs:feelVerb/THE-animal	-0.61
O|gs:harm/HE	-0.85
O|gs:injury/HE	-0.59
O|gs:injuryCue/HE	-1.05
O|gs:lasting/HE	-0.07
O|gs:lasting/SHE	0.06
O|gs:look/BARE-person	-0.40
O|gs:look/SHE	-0.35
O|gs:messageThing/BARE-person	-0.43
O|gs:messageThing/HE	-0.36
O|gs:messageThing/HIS	-0.28
O|gs:messageThing/HIS-thing	-0.12
O|gs:messageThing/SHE	-0.43
O|gs:messageThing/THE-person	0.13
O|gs:otherMeaning/HE	-0.50
O|gs:otherPerson/BARE-person	-0.41
O|gs:otherPerson/HE	-0.19
O|gs:otherPerson/HIS	-0.81
O|gs:otherPerson/HIS-person	-1.11
O|gs:otherPerson/HIS-thing	-0.55
O|gs:otherPerson/MY-person	-0.25
O|gs:otherPerson/PEOPLE	0.10
O|gs:otherPerson/SHE	-0.49
O|gs:otherPerson/THE-animal	-0.38
O|gs:otherPerson/THE-child	-0.35
O|gs:otherPerson/THE-person	0.11
O|gs:otherPerson/THEY	0.36
O|gs:relief/HE	-0.57
O|gs:sad/HIS	-0.44
O|gs:sad/SHE	-0.31
O|gs:saying/BARE-person	-0.43
O|gs:saying/HE	-0.56
O|gs:saying/HIS	-0.68
O|gs:saying/NAME	-0.17
O|gs:saying/SHE	-0.96
O|gs:saying/THE-animal	-0.24
O|gs:saying/THE-person	0.08
O|gs:saying/THEY	1.01
O|gs:says/HE	0.20
O|gs:shame/HE	0.48
O|gs:shame/THE-person	0.25
O|gs:shows/HE	-0.74
O|gs:shows/HIS	-0.68
O|gs:shows/SHE	-0.87
O|gs:shows/THE-person	0.25
O|gs:sleep/HE	-0.55
O|gs:stirs/BARE-person	0.43
O|gs:stirs/HE	-0.56
O|gs:stirs/SHE	0.13
O|gs:stirs/THE-animal	-0.61
O|gs:stirs/THE-child	-0.53
O|gs:stirs/THE-person	0.31
O|gs:sureBody/HE	-0.72
O|gs:sureChild/HE	0.40
O|gs:sureChild/SHE	0.34
O|gs:sureChild/THE-child	-0.11
O|gs:sureGuard/THE-person	-0.50
O|gs:sureState/BARE-person	0.43
O|gs:sureState/HE	-0.05
O|gs:sureState/NAME	-0.97
O|gs:sureState/SHE	0.23
O|gs:sureState/THE-child	-0.28
O|gs:sureThing/HE	-0.57
O|gs:sureThing/SHE	0.38
O|gs:sureVerb/BARE-person	-0.56
O|gs:sureVerb/SHE	0.59
O|gs:sureVerb/THE-animal	-0.61
O|gs:thing/BARE-person	0.40
O|gs:thing/HE	-0.20
O|gs:thing/HIS-thing	-0.25
O|gs:thing/NAME	-0.32
O|gs:thing/PEOPLE	-0.39
O|gs:thing/SHE	-0.64
O|gs:thing/THE-child	-0.05
O|gs:thing/THE-person	-0.42
O|gs:tired/THE-person	0.31
O|gs:wants/THE-child	0.23
O|gt:action/-	-0.38
O|gt:action/past	-0.56
O|gt:anger/now	0.56
O|gt:blame/now	-0.06
O|gt:body/now	0.50
O|gt:body/past	-0.17
O|gt:children/now	0.67
O|gt:damage/-	-0.99
O|gt:damage/now	0.29
O|gt:damage/past	-0.66
O|gt:evidence/-	-0.93
O|gt:evidence/now	0.15
O|gt:evidence/past	-0.34
O|gt:fear/now	-0.04
O|gt:fear/past	-0.31
O|gt:feel/now	1.08
O|gt:feelVerb/now	0.48
O|gt:feelVerb/past	-0.17
O|gt:guard/now	0.60
O|gt:harm/now	-0.85
O|gt:injury/now	-0.47
O|gt:injury/past	0.18
O|gt:injuryCue/now	-0.72
O|gt:injuryCue/past	0.46
O|gt:lasting/now	0.07
O|gt:lasting/past	-0.44
O|gt:messageThing/-	-0.47
O|gt:messageThing/now	-0.83
O|gt:otherMeaning/now	0.14
O|gt:otherPerson/-	-1.01
O|gt:otherPerson/now	0.22
O|gt:otherPerson/past	-0.47
O|gt:relief/now	-0.21
O|gt:sad/now	-0.40
O|gt:sad/past	-0.85
O|gt:saying/now	-0.76
O|gt:saying/past	0.27
O|gt:says/past	0.15
O|gt:shame/now	0.22
O|gt:shame/past	0.25
O|gt:shows/now	-0.08
O|gt:shows/past	-0.27
O|gt:sleep/now	-0.55
O|gt:stirs/now	-0.12
O|gt:sureBlame/now	0.54
O|gt:sureBody/past	-0.72
O|gt:sureChild/now	0.49
O|gt:sureGuard/now	0.86
O|gt:sureState/now	0.30
O|gt:sureThing/now	0.16
O|gt:sureVerb/now	-0.07
O|gt:sureVerb/past	-0.17
O|gt:thing/-	-0.17
O|gt:thing/now	-0.27
O|gt:thing/past	-0.93
O|gt:trust/now	0.26
O|i:1-0	-1.27
O|i:1-1	-0.31
O|i:1-2	0.09
O|i:1-3	0.56
O|i:2-0	-0.61
O|i:2-1	-0.46
O|i:2-2	0.30
O|i:2-3	0.05
O|i:other	0.20
O|injury:sad	-0.58
O|it:-	-0.90
O|it:now	0.21
O|it:past	-0.07
O|w:#	-0.86
O|w:-	-0.26
O|w:.	-0.17
O|w::	-0.55
O|w:;	-0.38
O|w:@	-0.95
O|w:a	0.21
O|w:about	0.55
O|w:above	-0.75
O|w:account	-0.52
O|w:after	-0.16
O|w:again	0.45
O|w:alarm	0.14
O|w:am	-0.74
O|w:an	-1.26
O|w:and	-0.19
O|w:as	0.04
O|w:ashame	0.48
O|w:ask	0.32
O|w:at	-0.68
O|w:away	-0.80
O|w:baby	0.40
O|w:badge	-0.19
O|w:bark	-0.36
O|w:be	0.18
O|w:because	-0.35
O|w:been	-0.67
O|w:before	0.23
O|w:bell	-0.32
O|w:bench	0.43
O|w:bleed	0.82
O|w:book	-0.62
O|w:bus	-0.53
O|w:but	-0.30
O|w:by	-0.75
O|w:call	-0.62
O|w:came	-1.18
O|w:camera	-0.36
O|w:car	-0.39
O|w:cat	-0.30
O|w:chair	-0.57
O|w:charge	1.07
O|w:clerk	-0.65
O|w:client'	0.22
O|w:code	0.22
O|w:come	0.40
O|w:corner	-0.31
O|w:counter	-0.52
O|w:cousin	-0.52
O|w:cry	0.11
O|w:cup	-0.31
O|w:dad	0.43
O|w:depress	-0.46
O|w:describe	-0.59
O|w:detective	-0.36
O|w:dog	-0.33
O|w:door	-1.15
O|w:down	0.35
O|w:drink	-0.61
O|w:drive	-1.07
O|w:driver	-0.34
O|w:drove	-0.98
O|w:else	0.20
O|w:email	-0.14
O|w:end	-0.20
O|w:entrance	-0.06
O|w:every	0.34
O|w:everybody	0.42
O|w:face	-0.39
O|w:fence	-0.28
O|w:follow	-0.55
O|w:for	0.11
O|w:friend	0.15
O|w:frighten	-0.21
O|w:from	-0.16
O|w:gate	-0.06
O|w:girl	-0.73
O|w:given	-0.29
O|w:glass	-0.39
O|w:go	-0.56
O|w:goe	-0.86
O|w:going	0.52
O|w:gone	0.25
O|w:got	-0.96
O|w:grab	-0.68
O|w:grant	0.54
O|w:guard	-1.02
O|w:had	-0.46
O|w:happy	-0.40
O|w:hard	-0.44
O|w:has	-0.62
O|w:have	0.59
O|w:he	-0.19
O|w:held	-0.16
O|w:help	0.62
O|w:her	1.05
O|w:herself	0.39
O|w:him	-0.71
O|w:himself	-0.06
O|w:hire	-0.23
O|w:his	-0.98
O|w:hit	-0.66
O|w:home	0.23
O|w:horse	-0.36
O|w:house	0.77
O|w:how	-0.31
O|w:if	-0.10
O|w:in	-0.12
O|w:into	-0.30
O|w:is	0.67
O|w:its	-0.39
O|w:job	-0.96
O|w:join	-0.48
O|w:judge	0.25
O|w:kept	-0.63
O|w:key	-0.65
O|w:kick	-0.12
O|w:kid	0.59
O|w:knock	-0.50
O|w:know	-1.34
O|w:landlord	-0.37
O|w:left	0.24
O|w:let	-1.25
O|w:letter	-0.14
O|w:light	-0.59
O|w:like	0.18
O|w:loud	-0.35
O|w:man	0.32
O|w:minute	0.55
O|w:move	0.52
O|w:mr	-0.72
O|w:mum	-0.27
O|w:name	-0.29
O|w:neighbor	-0.36
O|w:neighbour	-0.25
O|w:never	0.58
O|w:new	-0.81
O|w:next	-0.28
O|w:night	0.19
O|w:no	0.61
O|w:noon	-0.27
O|w:not	-0.08
O|w:note	-0.62
O|w:now	0.38
O|w:number	0.24
O|w:nurse	0.31
O|w:of	0.52
O|w:off	-1.35
O|w:officer	-0.59
O|w:old	-0.37
O|w:on	-0.38
O|w:one	0.61
O|w:only	-0.51
O|w:opposite	0.24
O|w:order	0.54
O|w:our	-0.25
O|w:out	-0.39
O|w:outside	0.45
O|w:over	0.59
O|w:own	-0.09
O|w:panic	-0.40
O|w:paper	-0.16
O|w:park	-1.03
O|w:past	-0.89
O|w:pc	-0.26
O|w:phone	0.41
O|w:photo	-0.58
O|w:picture	-0.22
O|w:play	0.56
O|w:pm	-0.34
O|w:porch	-0.70
O|w:post	-0.22
O|w:pull	-0.56
O|w:put	-0.30
O|w:ram	-0.44
O|w:rang	-0.21
O|w:read	0.12
O|w:receptionist	-0.29
O|w:relieve	0.54
O|w:remote	-0.11
O|w:report	-0.14
O|w:retch	-0.17
O|w:ring	-0.16
O|w:roof	-0.08
O|w:round	-0.31
O|w:run	-0.83
O|w:said	-0.44
O|w:same	0.39
O|w:saw	0.73
O|w:say	0.29
O|w:school	0.25
O|w:scream	-0.92
O|w:second	-0.63
O|w:security	-0.18
O|w:see	-1.10
O|w:seen	-0.68
O|w:she	-0.46
O|w:shop	-0.22
O|w:shut	-0.38
O|w:side	-0.06
O|w:sign	0.28
O|w:since	0.27
O|w:sit	-0.90
O|w:six	-1.24
O|w:so	-0.73
O|w:somebody	0.20
O|w:someone	0.91
O|w:start	-0.52
O|w:status	-0.28
O|w:step	-0.24
O|w:stick	-0.50
O|w:stop	-0.05
O|w:suicidal	-0.57
O|w:teacher	-0.33
O|w:that	0.18
O|w:the	-0.40
O|w:them	-0.05
O|w:then	-0.56
O|w:there	0.17
O|w:they	0.36
O|w:threw	-0.45
O|w:through	-0.85
O|w:time	-0.34
O|w:to	0.47
O|w:took	-0.80
O|w:twice	0.57
O|w:twin	0.85
O|w:two	-0.65
O|w:under	-0.77
O|w:until	-0.16
O|w:up	0.43
O|w:used	-0.34
O|w:van	-0.66
O|w:video	-0.47
O|w:wait	-0.44
O|w:walk	-1.19
O|w:want	-0.31
O|w:was	0.69
O|w:wednesday	-0.32
O|w:what	0.94
O|w:when	-0.14
O|w:window	0.12
O|w:with	-0.54
O|w:witness	-0.93
O|w:woman	-0.40
O|w:word	-0.35
O|w:work	-0.80
O|w:worry	-0.61
O|w:wrote	0.56
O|w:your	-0.73
any	-0.12
b:# ,	-0.16
b:# .	-0.54
b:# :	-0.20
b:# ;	-0.48
b:# am	0.18
b:# and	-0.87
b:# at	-0.30
b:# call	-0.53
b:# came	-0.29
b:# cm	-0.77
b:# day	-0.32
b:# f	-0.95
b:# feb	-0.72
b:# february	-0.57
b:# he	-0.84
b:# hour	0.57
b:# in	-0.89
b:# june	-1.05
b:# long	-0.49
b:# march	-1.02
b:# may	-1.14
b:# minute	-0.54
b:# new	-0.57
b:# on	0.53
b:# page	-0.35
b:# pm	-0.77
b:# pound	1.03
b:# screenshot	-0.40
b:# sec	-0.75
b:# second	-0.56
b:# so	-0.79
b:# time	0.28
b:# to	-1.46
b:# was	-0.36
b:' group	0.80
b:. #	-0.47
b:@ sent	-0.47
b:^ #	-1.58
b:^ ,	-1.18
b:^ @	-0.70
b:^ a	-0.23
b:^ about	-0.93
b:^ accord	-0.68
b:^ after	0.34
b:^ all	0.29
b:^ almost	-1.08
b:^ an	-0.64
b:^ and	-0.42
b:^ as	0.74
b:^ ashame	1.38
b:^ at	-0.66
b:^ back	0.28
b:^ badge	-0.69
b:^ because	0.33
b:^ before	0.57
b:^ beg	-0.69
b:^ birthday	0.78
b:^ both	-0.38
b:^ breath	-0.39
b:^ bruise	-0.21
b:^ but	-0.07
b:^ by	-1.17
b:^ call	-1.44
b:^ can	-0.27
b:^ card	-0.36
b:^ case	-0.81
b:^ client	0.11
b:^ concussion	-1.03
b:^ copy	-0.51
b:^ cry	1.05
b:^ cut	-0.47
b:^ date	-0.69
b:^ day	-0.50
b:^ dentist	-0.81
b:^ did	0.55
b:^ dr	-0.28
b:^ drawer	-1.06
b:^ electrician'	-0.25
b:^ email	-0.53
b:^ end	-1.11
b:^ envelope	-0.26
b:^ er	-0.56
b:^ even	1.17
b:^ every	-0.16
b:^ everyth	0.63
b:^ fear	-0.67
b:^ felt	-0.30
b:^ first	0.20
b:^ flower	-0.37
b:^ follow	-0.94
b:^ found	-0.81
b:^ four	0.62
b:^ from	-1.43
b:^ front	-0.65
b:^ garage	-0.98
b:^ got	-1.19
b:^ gp	-0.84
b:^ graffiti	-0.69
b:^ half	-0.11
b:^ hand	-0.24
b:^ happy	0.37
b:^ he	0.27
b:^ hear	-0.87
b:^ heart	-0.22
b:^ hoarse	-0.80
b:^ honest	0.76
b:^ i	0.15
b:^ if	-0.15
b:^ in	0.66
b:^ inside	-0.40
b:^ it	-0.13
b:^ just	1.27
b:^ knee	-0.19
b:^ left	-0.90
b:^ letter	-0.18
b:^ like	-0.39
b:^ list	-0.90
b:^ lock	-0.48
b:^ made	-0.57
b:^ male	-0.17
b:^ maybe	0.98
b:^ message	-0.65
b:^ miss	-0.64
b:^ move	-1.25
b:^ mr	0.78
b:^ mri	-0.79
b:^ my	0.14
b:^ nerve	0.39
b:^ never	1.30
b:^ new	-0.92
b:^ next	-0.08
b:^ nightmare	1.11
b:^ nine	-0.50
b:^ no	0.59
b:^ nobody	0.27
b:^ none	-0.37
b:^ nose	-0.59
b:^ not	0.08
b:^ note	-0.32
b:^ noth	-0.60
b:^ number	-0.37
b:^ of	1.33
b:^ off	-0.86
b:^ old	-0.42
b:^ on	0.10
b:^ one	0.38
b:^ or	-0.63
b:^ order	-1.01
b:^ our	0.63
b:^ out	-0.08
b:^ package	-0.78
b:^ patient	-0.31
b:^ petitioner	0.09
b:^ photo	-0.46
b:^ plate	-0.18
b:^ police	-0.80
b:^ post	-0.47
b:^ print	-0.83
b:^ ray	-1.08
b:^ receipt	-0.15
b:^ red	-0.27
b:^ ref	-0.59
b:^ report	0.60
b:^ resident	-0.06
b:^ respondent	-0.64
b:^ room	-0.67
b:^ safety	0.07
b:^ said	-1.41
b:^ same	-0.38
b:^ saw	-0.88
b:^ scalp	-0.66
b:^ scare	0.35
b:^ screenshot	-0.42
b:^ second	-0.79
b:^ see	-0.58
b:^ sender	-0.83
b:^ serial	-0.88
b:^ serve	0.25
b:^ shake	-1.23
b:^ she	0.22
b:^ shirt	-0.27
b:^ sick	0.85
b:^ since	0.09
b:^ six	0.13
b:^ size	-0.52
b:^ sleep	0.43
b:^ so	-0.26
b:^ some	0.51
b:^ still	-0.72
b:^ stress	1.05
b:^ student	0.28
b:^ stupid	1.26
b:^ subject	-0.45
b:^ tape	-0.34
b:^ terrify	1.04
b:^ tetanus	-0.67
b:^ text	-0.56
b:^ that	-0.06
b:^ the	-1.04
b:^ then	-0.68
b:^ there	-0.24
b:^ third	-0.24
b:^ though	-0.43
b:^ three	0.42
b:^ ticket	-0.78
b:^ to	0.48
b:^ tom	-1.07
b:^ too	1.26
b:^ took	-0.36
b:^ twelve	1.18
b:^ twice	-0.90
b:^ two	-1.08
b:^ type	-0.84
b:^ until	0.17
b:^ up	0.90
b:^ user	-0.64
b:^ vet	-0.59
b:^ voicemail	-0.10
b:^ was	-0.44
b:^ we	0.19
b:^ what	1.00
b:^ when	-0.48
b:^ whenever	0.43
b:^ where	-0.42
b:^ which	0.35
b:^ while	0.48
b:^ who	-0.08
b:^ whoever	1.00
b:^ why	-0.46
b:^ with	-1.36
b:^ woke	0.18
b:^ word	-0.69
b:^ write	-0.76
b:^ x	-0.29
b:^ year	0.39
b:^ you	-0.40
b:a bag	0.45
b:a bat	0.69
b:a bit	0.88
b:a blue	-0.63
b:a bottle	0.88
b:a burden	0.15
b:a chair	-0.44
b:a cold	-0.54
b:a coward	0.70
b:a dead	-1.02
b:a different	0.06
b:a dog	-1.28
b:a film	-0.17
b:a folder	-1.12
b:a fool	0.82
b:a freezer	-0.92
b:a friend	-0.62
b:a grey	-0.07
b:a heart	1.28
b:a hood	-0.23
b:a key	0.90
b:a leaf	0.05
b:a man	-0.16
b:a matter	0.09
b:a mess	0.38
b:a minute	-0.75
b:a napkin	-1.21
b:a new	-0.41
b:a night	0.85
b:a note	-0.54
b:a number	-0.55
b:a panic	0.88
b:a pellet	-0.45
b:a phone	0.52
b:a photo	-0.14
b:a picture	-0.80
b:a proper	0.76
b:a psychologist	0.41
b:a relief	0.83
b:a report	-0.76
b:a row	0.25
b:a ruler	-0.72
b:a second	-0.14
b:a stick	-1.02
b:a taxi	-0.45
b:a terrible	-0.58
b:a therapist	-0.69
b:a thread	0.43
b:a van	0.54
b:a way	1.53
b:a week	-1.38
b:a window	-0.18
b:a wreck	1.19
b:about #	-0.93
b:about a	-0.79
b:about it	0.62
b:about the	0.33
b:accord to	-0.67
b:account .	-0.58
b:ach from	0.30
b:across the	0.85
b:address .	0.05
b:address on	-0.57
b:afraid of	-0.15
b:afraid to	1.03
b:after .	0.99
b:after every	0.74
b:after the	0.64
b:afterward .	0.81
b:again ,	1.07
b:again .	1.51
b:again on	-0.45
b:against the	0.91
b:ago .	0.37
b:agreed to	-0.89
b:aisle .	-0.28
b:all .	1.23
b:all day	0.22
b:all four	-1.49
b:all from	-0.93
b:all in	-0.32
b:all my	0.90
b:all night	-0.65
b:all of	0.77
b:all over	0.43
b:all the	0.92
b:all this	0.78
b:almost happy	-1.08
b:alone .	-0.76
b:alone in	-0.43
b:am ,	0.81
b:am .	0.71
b:am a	-0.15
b:am afraid	-0.29
b:am alway	0.26
b:am back	0.71
b:am being	0.79
b:am bitter	0.63
b:am convince	0.80
b:am dying	-0.63
b:am fed	0.56
b:am furious	0.88
b:am glad	-0.37
b:am her	-0.67
b:am i	0.64
b:am in	0.56
b:am no	1.69
b:am not	0.83
b:am off	0.84
b:am on	-1.33
b:am out	1.24
b:am pathetic	0.70
b:am petrify	0.61
b:am relieve	1.09
b:am run	1.08
b:am scare	0.35
b:am sick	0.79
b:am so	0.99
b:am sorry	-0.50
b:am still	1.00
b:am such	0.23
b:am sure	-1.27
b:am the	0.57
b:am weak	0.57
b:am worn	0.42
b:am worry	0.32
b:am write	-0.73
b:an hour	-0.06
b:and #	-1.79
b:and a	-1.60
b:and ask	-0.91
b:and beg	-1.18
b:and call	-1.88
b:and close	0.41
b:and cold	0.65
b:and could	0.77
b:and did	-0.70
b:and drove	-0.50
b:and found	-0.81
b:and gave	-0.90
b:and got	-1.07
b:and had	0.76
b:and i	0.08
b:and it	0.04
b:and move	-0.93
b:and my	-0.12
b:and needle	0.58
b:and opene	-0.99
b:and over	0.20
b:and put	-0.54
b:and ran	-1.02
b:and rang	0.14
b:and said	-1.01
b:and sat	0.61
b:and so	-0.96
b:and that	0.72
b:and the	-0.40
b:and then	-0.50
b:and there	-0.91
b:and to	-0.89
b:and told	-1.52
b:and tom	-0.58
b:and took	-0.93
b:and was	-1.38
b:and we	-1.19
b:and went	-0.95
b:and wet	0.12
b:and would	-0.58
b:angry ,	0.36
b:antibiotic .	-0.40
b:antidepressant .	0.39
b:any more	0.37
b:anyth .	1.10
b:anywhere .	0.59
b:app .	-0.65
b:appetite .	0.21
b:appointment #	-0.80
b:apprehensive .	-1.39
b:april .	-0.90
b:arm ,	-0.24
b:as a	-0.91
b:as i	0.64
b:as on	-1.30
b:as well	0.87
b:ashame ,	1.24
b:ask :	-0.17
b:ask for	0.63
b:ask him	-1.80
b:ask hour	-0.77
b:ask me	-1.09
b:ask them	-0.42
b:asleep .	-0.81
b:at #	0.28
b:at a	-0.28
b:at all	1.10
b:at every	0.88
b:at home	0.44
b:at it	1.13
b:at my	-0.61
b:at night	0.74
b:at noon	0.23
b:at reception	-0.95
b:at six	-0.47
b:at that	-0.50
b:at the	-0.71
b:at work	0.40
b:attach .	-1.11
b:attack .	0.20
b:august .	-1.05
b:away .	-0.86
b:away from	-0.87
b:back ,	0.62
b:back .	-1.09
b:back in	0.84
b:back inside	-1.54
b:back on	0.72
b:back to	0.78
b:badge #	-0.75
b:badge .	0.86
b:bag #	-0.43
b:bag .	-0.11
b:bang on	-1.28
b:bank .	-0.87
b:bar ,	0.48
b:bat next	0.54
b:bathroom door	0.06
b:be a	0.55
b:be here	0.14
b:be in	0.55
b:be on	-0.07
b:be the	0.06
b:be touch	0.15
b:because i	-0.10
b:because of	-0.40
b:because the	-0.11
b:bed ,	0.32
b:bed .	1.70
b:bed now	0.75
b:bedroom window	-0.29
b:been .	0.96
b:been cut	-0.45
b:been diagnose	0.20
b:been put	-0.12
b:been refer	1.25
b:been so	0.96
b:before .	-0.37
b:before i	0.63
b:beg it	-0.80
b:behind me	0.86
b:being watch	1.05
b:believe it	0.85
b:below .	-0.98
b:bench .	0.33
b:beside myself	0.50
b:beta blocker	0.16
b:between #	-0.70
b:between my	0.86
b:bill #	-0.81
b:birthday ,	0.21
b:bitter .	0.96
b:bitter about	0.31
b:blind down	0.66
b:block ,	-1.14
b:block the	-1.63
b:blood pressure	-0.36
b:blood ran	0.36
b:blue car	0.17
b:board .	-0.55
b:book ,	0.64
b:boot on	0.81
b:bought a	-0.37
b:box ,	-1.10
b:box .	-1.09
b:box with	-0.53
b:breath .	0.26
b:breathe ,	1.21
b:breathe .	0.53
b:breathe afterward	0.65
b:broke down	0.62
b:broken .	-0.15
b:brought this	0.45
b:bruise on	-0.24
b:burden to	0.15
b:burn on	-0.45
b:burnt out	1.14
b:bus ,	0.21
b:bus .	-0.72
b:bus stop	0.48
b:but i	-0.34
b:but it	0.53
b:but the	-0.53
b:by my	-0.29
b:by the	-0.16
b:call #	-2.24
b:call ,	-0.60
b:call .	-0.48
b:call :	-0.12
b:came at	-0.56
b:came in	-0.89
b:came on	-0.14
b:came out	-0.52
b:came to	0.73
b:camera .	-0.43
b:camera record	-0.88
b:camera show	-0.08
b:can not	0.43
b:can tell	0.63
b:car ,	-0.75
b:car .	1.02
b:car for	-0.31
b:car park	0.98
b:car turn	-1.48
b:card had	-0.23
b:card was	-0.33
b:cbt ,	0.79
b:chang my	-0.45
b:chang the	-0.35
b:check the	-0.34
b:chest pain	0.42
b:class .	1.10
b:client has	0.44
b:client is	1.32
b:client present	0.62
b:client report	-0.39
b:client show	-0.81
b:client state	-0.20
b:client was	1.14
b:clinic .	-0.09
b:clinic on	-0.30
b:close .	0.52
b:close my	0.55
b:cm ,	-0.21
b:coat was	-1.04
b:code on	-0.40
b:cold .	0.25
b:come .	1.23
b:come home	-1.37
b:come out	0.10
b:come up	0.68
b:concussion ,	-0.54
b:contact me	-1.01
b:contact visit	0.57
b:copy of	-0.61
b:could hard	1.38
b:could have	0.25
b:could not	-0.45
b:count the	0.16
b:court .	0.99
b:crack .	-0.88
b:crawl ,	1.04
b:crawl .	0.39
b:creep out	0.60
b:cross .	0.19
b:cross the	-1.19
b:crush .	0.88
b:cry ,	0.94
b:cry .	1.04
b:cry every	1.19
b:cry in	0.22
b:cut .	-0.61
b:cut down	-0.81
b:dare to	0.40
b:dash cam	-0.59
b:date #	-1.21
b:date ,	-0.86
b:date .	-1.25
b:daughter ,	-0.51
b:daughter will	0.38
b:day #	-0.46
b:day ,	-0.42
b:day .	0.22
b:day i	0.46
b:daze .	-0.37
b:dead bird	-0.50
b:death .	0.42
b:deck #	-0.67
b:deserve it	1.40
b:desk away	-0.40
b:despair .	1.30
b:desperate ,	0.79
b:devastate .	0.86
b:diagnose with	0.19
b:did it	0.55
b:did not	-0.91
b:did to	0.46
b:die .	0.27
b:dirty .	1.14
b:disappear ,	0.60
b:disappear .	0.75
b:disgust .	-0.26
b:disorient .	0.60
b:disturb .	1.54
b:do anyth	0.11
b:do not	0.91
b:do the	0.26
b:doe not	0.73
b:done .	0.47
b:door .	1.02
b:door was	-0.95
b:doorbell rang	-0.84
b:doorbell went	-1.15
b:double my	0.29
b:down ,	-0.20
b:down .	-0.17
b:down for	-0.97
b:down the	0.50
b:down two	0.46
b:dread the	0.95
b:dress size	1.16
b:drill .	-0.51
b:drive ,	1.22
b:drive .	-0.72
b:drop the	-1.16
b:drove me	-1.11
b:drove off	-0.76
b:drove past	-0.36
b:drove round	-1.11
b:drove to	-0.76
b:dust on	-0.94
b:dying ,	-0.60
b:each night	-0.51
b:each of	-1.21
b:ear on	0.50
b:ear were	0.84
b:eat .	0.94
b:eat in	0.48
b:elevator .	-0.24
b:eleven email	-0.10
b:embarrass .	-0.65
b:emdr .	0.54
b:emotional .	1.03
b:empty .	1.32
b:end #	-1.83
b:end .	0.97
b:end in	-0.85
b:end it	0.41
b:end of	0.55
b:engine on	0.44
b:enough to	0.58
b:even by	0.64
b:even in	1.59
b:evene at	-0.67
b:ever since	1.56
b:every call	0.61
b:every evene	-0.77
b:every morn	0.13
b:every night	0.92
b:every park	0.17
b:every time	-0.50
b:every trip	1.04
b:everyth .	0.94
b:everywhere .	0.50
b:evidence bag	-0.47
b:exhaust .	-0.57
b:eye .	0.95
b:face down	0.98
b:face on	0.73
b:face the	0.79
b:faint ,	1.23
b:fall for	0.64
b:far .	0.71
b:fault .	-0.40
b:fear .	0.53
b:fear is	0.34
b:fear of	-0.46
b:february .	0.22
b:fed up	1.24
b:feel a	0.85
b:feel anyth	0.69
b:feel dirty	0.57
b:feel helpless	0.43
b:feel in	-1.00
b:feel like	0.79
b:feel safe	1.04
b:feel sick	1.46
b:feel so	1.74
b:feel violate	1.04
b:felt humiliat	0.73
b:felt like	-0.14
b:felt sick	0.92
b:felt so	0.66
b:fetch the	0.08
b:fight about	0.40
b:file ,	-0.81
b:file .	-0.93
b:file on	-0.56
b:film .	-1.04
b:fire station	-0.38
b:first .	1.00
b:first time	1.06
b:five .	-0.11
b:five time	0.83
b:floor .	-1.34
b:flower came	-0.40
b:follow me	-1.08
b:foolish .	1.35
b:for #	-0.74
b:for a	-1.12
b:for about	-0.84
b:for four	0.59
b:for give	0.57
b:for half	0.34
b:for help	-0.22
b:for her	-0.65
b:for him	-0.41
b:for it	0.58
b:for me	0.24
b:for my	-0.50
b:for the	0.46
b:for three	-0.92
b:for two	0.31
b:for week	0.26
b:form .	0.32
b:form was	-0.23
b:found a	-0.36
b:found the	-1.51
b:four ,	0.52
b:four -	0.48
b:four .	-1.44
b:four night	0.93
b:fracture ,	-0.37
b:freezer bag	-1.12
b:friday .	-0.41
b:fridge .	0.51
b:friend .	0.99
b:friend request	-0.52
b:frighten ,	0.25
b:frighten .	1.11
b:frighten me	0.60
b:frighten to	0.71
b:from #	-1.10
b:from ,	-1.08
b:from a	0.27
b:from behind	0.33
b:from clench	0.39
b:from her	-0.54
b:from him	-0.48
b:from his	-0.15
b:from my	-0.88
b:from the	-1.65
b:front .	1.30
b:front desk	-0.36
b:front of	0.17
b:froze .	0.59
b:full name	-0.70
b:fume .	0.29
b:furious .	0.45
b:gag ,	1.03
b:gag .	0.62
b:garage ,	0.79
b:garage .	-0.60
b:gate ,	-0.40
b:gate .	0.31
b:gave him	0.39
b:gave me	0.14
b:gave my	-0.44
b:gave the	-0.74
b:get .	0.95
b:get me	0.78
b:get off	0.80
b:get out	0.99
b:get the	-0.67
b:get through	0.81
b:give him	0.59
b:give the	-0.46
b:glass .	-0.22
b:glass was	-0.69
b:glue .	-0.36
b:go .	0.20
b:go in	0.17
b:go on	0.64
b:go past	-0.10
b:go to	1.05
b:goe off	0.60
b:going to	0.66
b:gone back	0.75
b:gone from	-0.52
b:got a	-1.38
b:got back	-1.08
b:got in	0.18
b:got one	0.69
b:got the	-0.79
b:grade have	0.40
b:graffiti on	-0.63
b:grind my	0.72
b:gross out	0.05
b:group .	0.29
b:guard .	0.99
b:gut .	0.41
b:gym ,	-0.46
b:gym .	0.26
b:had #	-0.57
b:had a	-0.77
b:had been	-0.96
b:had his	-1.19
b:had my	0.32
b:had no	-1.12
b:had not	1.38
b:had only	0.23
b:had the	0.55
b:had to	0.79
b:had turn	-1.03
b:hair is	0.04
b:half a	0.67
b:half an	0.74
b:hall .	1.36
b:hallway .	0.40
b:hand .	0.15
b:hand clinic	-1.17
b:hand go	0.83
b:hand it	-1.67
b:hand over	0.85
b:hand shook	0.30
b:hand was	-0.49
b:hand were	-0.70
b:hard breathe	1.05
b:has been	0.07
b:has had	-1.11
b:has my	-0.60
b:has not	0.69
b:has start	0.46
b:has the	-1.38
b:hate her	-0.82
b:hate him	0.85
b:hate leave	0.87
b:hate myself	0.19
b:have a	1.12
b:have been	0.34
b:have chang	0.50
b:have given	0.73
b:have gone	1.07
b:have got	0.89
b:have had	1.07
b:have left	-0.17
b:have lost	1.08
b:have my	0.60
b:have never	0.35
b:have no	1.06
b:have not	-0.37
b:have start	0.19
b:have stop	1.31
b:have the	-0.30
b:have thought	0.45
b:have to	0.28
b:he bent	-0.55
b:he came	-0.42
b:he drove	-0.16
b:he is	-0.60
b:he left	-0.79
b:he put	-0.43
b:he used	-0.85
b:head .	1.13
b:head hit	-0.68
b:hear .	0.14
b:hear a	0.69
b:hear his	0.58
b:hear on	-0.76
b:hear the	0.43
b:heard him	-0.28
b:heard it	-0.58
b:heard the	-0.89
b:heart attack	0.81
b:heart in	1.10
b:heart sank	0.76
b:heart stop	0.63
b:heart was	1.13
b:heartbroken .	0.11
b:help me	-0.49
b:helpless .	1.33
b:her ,	-0.84
b:her .	-0.39
b:her :	-0.92
b:her daughter	-0.51
b:her kid	0.46
b:her next	-0.74
b:her own	0.98
b:her to	-0.45
b:here .	0.95
b:here any	0.14
b:hid in	-1.58
b:him ,	-0.54
b:him :	-0.47
b:him for	-0.10
b:him from	-0.49
b:him in	0.25
b:him not	-1.02
b:him on	0.19
b:him once	-0.88
b:him out	-0.98
b:him so	0.59
b:him the	0.44
b:him to	-1.70
b:him walk	0.91
b:his face	-0.71
b:hit my	-0.59
b:hit the	0.16
b:hoarse for	-0.93
b:hold the	-0.52
b:home .	0.33
b:honest i	0.98
b:hopeful .	1.13
b:hopeless .	1.23
b:hour .	-0.30
b:hour for	0.52
b:hour to	-0.73
b:how could	0.08
b:how i	-0.14
b:how low	0.94
b:humiliat ,	0.52
b:humiliat .	0.16
b:hung up	-1.92
b:hurt .	-0.18
b:husband .	0.33
b:hyperventilate ,	0.54
b:hyperventilate .	0.51
b:i ,	0.65
b:i am	-0.25
b:i answer	0.66
b:i arrive	0.52
b:i ask	0.09
b:i block	-1.54
b:i broke	0.73
b:i brought	0.54
b:i call	0.48
b:i came	0.49
b:i can	1.25
b:i carry	0.80
b:i chang	-0.76
b:i check	0.33
b:i come	1.35
b:i could	0.19
b:i count	0.16
b:i crack	0.05
b:i cross	-0.66
b:i cry	1.27
b:i cut	0.63
b:i dare	0.91
b:i did	-0.61
b:i do	1.27
b:i double	-0.19
b:i dread	1.01
b:i drink	0.43
b:i drop	-1.97
b:i drove	-1.06
b:i felt	1.31
b:i fetch	-0.25
b:i froze	1.03
b:i gag	1.26
b:i gave	0.53
b:i get	0.18
b:i go	0.82
b:i got	-0.34
b:i guess	-0.83
b:i had	0.47
b:i hand	0.38
b:i hate	-0.11
b:i have	0.33
b:i hear	1.40
b:i heard	-1.36
b:i hid	0.54
b:i hit	0.29
b:i hold	0.22
b:i honest	0.96
b:i hung	-2.14
b:i hyperventilate	0.97
b:i jump	0.82
b:i just	1.50
b:i keep	-0.09
b:i kept	-1.25
b:i knew	0.21
b:i know	-0.59
b:i laugh	-0.05
b:i leave	1.07
b:i left	-0.45
b:i let	-0.40
b:i lie	1.30
b:i live	0.90
b:i lock	-1.78
b:i look	-0.73
b:i lost	-0.80
b:i love	-0.93
b:i made	-0.54
b:i make	0.55
b:i miss	-0.07
b:i move	-1.92
b:i must	-0.07
b:i near	1.16
b:i need	1.37
b:i never	0.35
b:i no	-0.86
b:i only	0.32
b:i open	1.18
b:i opene	-1.04
b:i ought	0.51
b:i paid	-0.84
b:i panic	0.53
b:i plan	1.04
b:i pull	0.13
b:i put	-1.14
b:i ran	-1.60
b:i rang	-0.42
b:i read	1.12
b:i report	-0.91
b:i retch	1.24
b:i said	-0.13
b:i sat	-0.11
b:i save	-1.43
b:i saw	0.23
b:i scream	0.38
b:i see	1.46
b:i sent	-1.21
b:i shook	0.92
b:i should	-0.20
b:i sit	1.07
b:i sleep	0.16
b:i slept	-0.63
b:i sold	-0.57
b:i start	1.25
b:i still	0.97
b:i stop	-0.64
b:i take	-0.21
b:i talk	0.61
b:i text	0.64
b:i think	-0.51
b:i thought	1.29
b:i threw	0.38
b:i told	0.69
b:i took	-1.66
b:i trust	-0.57
b:i turn	1.00
b:i type	-1.02
b:i used	-0.28
b:i wait	-1.16
b:i wake	1.30
b:i walk	-0.47
b:i want	1.16
b:i was	0.25
b:i wear	-0.45
b:i went	0.81
b:i wept	0.96
b:i wet	0.43
b:i will	0.45
b:i work	-1.11
b:i worry	0.48
b:i would	-0.28
b:i write	0.74
b:i wrote	-0.88
b:if i	-0.60
b:if there	0.77
b:in #	-0.51
b:in ,	-1.20
b:in .	0.59
b:in a	0.31
b:in at	-0.84
b:in bed	-0.26
b:in case	0.89
b:in fear	0.78
b:in flood	0.19
b:in front	0.46
b:in her	0.79
b:in hive	0.56
b:in it	-0.26
b:in june	0.41
b:in knot	0.05
b:in lipstick	-1.16
b:in may	0.69
b:in my	0.46
b:in piece	-0.52
b:in tear	0.07
b:in that	0.64
b:in therapy	0.16
b:in week	1.00
b:in with	0.66
b:in write	-1.08
b:initial .	-1.17
b:inside ,	-1.14
b:inside .	-1.47
b:inside :	-0.52
b:inside the	-0.94
b:instead of	-0.63
b:intimidate .	0.75
b:into my	0.45
b:into the	-0.72
b:is .	1.47
b:is a	-0.62
b:is afraid	0.64
b:is all	0.74
b:is an	0.42
b:is come	0.05
b:is date	-0.85
b:is enough	0.91
b:is in	-0.47
b:is mine	0.22
b:is miss	-0.15
b:is my	-0.04
b:is nervous	0.18
b:is no	0.72
b:is not	-0.05
b:is on	-0.43
b:is only	0.15
b:is scare	0.10
b:is there	-0.32
b:is wrong	-0.33
b:it ,	1.54
b:it .	-0.43
b:it afterward	0.71
b:it all	0.71
b:it back	-0.26
b:it came	0.55
b:it did	1.26
b:it every	0.42
b:it feel	1.15
b:it for	-1.19
b:it get	1.50
b:it goe	0.26
b:it had	-0.90
b:it has	0.34
b:it hit	-0.18
b:it hurt	0.38
b:it in	0.42
b:it is	0.09
b:it left	0.88
b:it made	0.39
b:it off	-1.00
b:it on	-1.37
b:it rang	-0.68
b:it ring	-0.56
b:it scare	0.63
b:it to	-0.61
b:it was	-0.56
b:it wear	0.95
b:it will	0.91
b:it with	0.36
b:january .	0.24
b:jaw ach	0.40
b:jelly .	0.15
b:july .	0.76
b:jump .	1.35
b:jump at	0.68
b:jumpy .	1.15
b:june ,	0.68
b:june .	-0.53
b:just feel	0.58
b:just to	0.04
b:just want	0.46
b:keep a	0.97
b:keep my	1.11
b:keep shake	0.71
b:keep the	-0.77
b:kept .	-1.45
b:kept in	-1.16
b:kept the	-0.57
b:kerb .	0.08
b:key .	-0.26
b:key to	0.58
b:key was	-0.75
b:kid '	-1.49
b:kitchen .	0.53
b:knock .	1.05
b:knot .	-0.09
b:laptop .	-0.44
b:laugh ,	-0.04
b:laugh any	0.64
b:leaf ,	0.06
b:leave the	-0.17
b:led him	0.37
b:left .	0.87
b:left at	-0.97
b:left by	-0.90
b:left eye	-0.75
b:left me	1.04
b:left on	-0.69
b:left side	-0.98
b:left the	-1.02
b:leg .	-0.74
b:leg turn	0.45
b:len .	-0.53
b:let him	-0.05
b:let it	-0.21
b:let the	0.38
b:letter #	-0.24
b:letter ,	-0.95
b:letter .	-0.58
b:letter about	0.71
b:letter attach	-0.96
b:letter was	-0.53
b:lie down	0.64
b:life .	0.27
b:life back	0.55
b:lift ,	-1.04
b:light .	0.78
b:light came	-0.27
b:light on	0.33
b:like a	1.65
b:like an	0.76
b:like it	-0.24
b:like this	0.11
b:limp .	-0.93
b:line :	-0.62
b:line in	-0.85
b:line of	-1.04
b:lip .	0.58
b:list attach	-0.64
b:list for	-0.26
b:listen to	0.29
b:live in	0.62
b:live on	0.30
b:lock ,	-0.81
b:lock on	-0.52
b:lock the	-1.75
b:log .	-0.41
b:log attach	-0.07
b:long ,	-0.67
b:long .	0.55
b:long way	0.28
b:look at	0.75
b:look in	-0.70
b:look over	0.09
b:loosen .	-0.27
b:loss of	0.23
b:lost #	0.95
b:lost it	-0.79
b:lost my	0.53
b:lost the	0.38
b:love him	0.75
b:love that	1.03
b:mad .	-1.08
b:made ,	-0.20
b:made him	-1.26
b:made me	1.03
b:made my	0.88
b:maiden name	-0.23
b:make me	0.60
b:make my	0.60
b:male voice	-0.33
b:man .	-0.84
b:man in	0.64
b:man on	-0.54
b:march .	0.24
b:mat .	0.36
b:matter of	0.18
b:may ,	0.85
b:may .	-1.04
b:maybe i	0.82
b:me ,	0.35
b:me .	1.36
b:me a	-0.41
b:me again	-0.51
b:me at	0.37
b:me by	-0.49
b:me down	-0.61
b:me furious	0.33
b:me home	-1.34
b:me on	1.29
b:me right	1.19
b:me sad	0.93
b:me the	-0.16
b:me to	-0.75
b:mess .	-0.07
b:message from	-0.52
b:message was	-0.44
b:mine ,	-0.78
b:mine .	0.23
b:minute #	-1.12
b:minute ,	-1.03
b:minute .	-1.12
b:mirror ,	-0.82
b:mirror .	-0.24
b:miss .	-0.73
b:miss the	-0.37
b:monday .	0.19
b:more .	0.32
b:morn .	-0.09
b:mortify .	0.19
b:mother say	0.26
b:motion light	-0.53
b:mouth went	0.99
b:move my	-0.68
b:move seat	-1.61
b:move the	-0.29
b:mri on	-0.66
b:mrs o	0.26
b:much .	0.59
b:must be	0.49
b:must have	-0.28
b:my arm	0.35
b:my aunt	-0.36
b:my back	-0.40
b:my bag	0.75
b:my bed	0.78
b:my bedroom	0.16
b:my blood	0.41
b:my boy	-0.21
b:my breath	0.62
b:my brother	-0.12
b:my chest	0.68
b:my class	0.43
b:my coat	-0.63
b:my cousin'	-0.80
b:my daughter	0.22
b:my door	0.18
b:my ear	0.92
b:my eldest	0.59
b:my eye	1.01
b:my face	-0.57
b:my fault	-0.99
b:my finger	0.61
b:my friend	-0.31
b:my hair	-0.51
b:my hand	0.12
b:my head	-0.20
b:my heart	-0.05
b:my husband	0.38
b:my jaw	0.24
b:my job	-0.71
b:my key	0.86
b:my kid	-0.88
b:my knee	-0.38
b:my lad	-0.07
b:my late	-1.39
b:my leg	-0.09
b:my life	0.84
b:my limit	1.24
b:my lip	0.85
b:my locker	-1.23
b:my maiden	-0.50
b:my mailbox	-0.91
b:my marriage	0.37
b:my mother	-0.06
b:my mouth	0.82
b:my name	-0.68
b:my neck	0.87
b:my neighbor	-0.72
b:my neighbour	-0.45
b:my nerve	0.75
b:my new	-0.42
b:my number	-1.01
b:my own	0.99
b:my parent	0.40
b:my period	0.36
b:my phone	0.29
b:my photo	0.04
b:my pocket	-0.52
b:my pulse	0.21
b:my shift	-0.49
b:my shoe	1.01
b:my shoulder	-0.17
b:my sister	-0.35
b:my skin	0.15
b:my son	-0.48
b:my statement	-0.26
b:my stomach	0.08
b:my street	-0.83
b:my teeth	0.95
b:my therapist	0.89
b:my throat	1.06
b:my thumb	-0.39
b:my voice	0.45
b:my whole	0.20
b:my window	-0.25
b:my wit	0.87
b:my work	-0.47
b:myself .	1.36
b:myself for	0.30
b:nail in	-0.98
b:name .	-1.22
b:name :	-1.29
b:name on	-0.27
b:name out	0.26
b:name was	-0.72
b:near had	0.78
b:neck .	-0.57
b:need to	0.48
b:neighbor came	-1.38
b:neighbour to	1.00
b:nerve .	0.82
b:nervous .	-0.53
b:nervous about	0.13
b:never been	0.52
b:never felt	0.23
b:never have	0.23
b:never relax	0.66
b:new address	-0.47
b:new door	-0.67
b:next door	-0.57
b:next time	0.52
b:next to	-0.25
b:night ,	-1.13
b:night .	0.35
b:night in	1.28
b:no .	-0.87
b:no longer	-0.42
b:no return	-0.61
b:no stamp	-0.92
b:none of	0.76
b:noon .	0.95
b:not ,	1.00
b:not .	1.34
b:not a	0.96
b:not angry	0.62
b:not be	1.10
b:not been	0.65
b:not bother	0.71
b:not breathe	0.09
b:not care	1.46
b:not comfortable	-0.79
b:not concentrate	0.38
b:not dare	0.93
b:not do	0.51
b:not eat	0.66
b:not even	1.34
b:not face	0.54
b:not feel	0.87
b:not follow	0.90
b:not frighten	0.87
b:not get	0.84
b:not give	-0.18
b:not go	-0.58
b:not have	0.81
b:not hear	0.29
b:not keep	1.00
b:not know	0.24
b:not leave	0.68
b:not let	0.98
b:not lift	-0.47
b:not look	0.73
b:not make	-0.05
b:not opene	1.35
b:not recognise	-0.47
b:not remember	0.46
b:not see	-0.87
b:not seen	-0.94
b:not shake	0.10
b:not sit	0.21
b:not sleep	-0.27
b:not slept	1.21
b:not speak	-0.13
b:not stomach	0.47
b:not stop	0.61
b:not sure	-0.56
b:not take	-0.54
b:not the	0.62
b:not think	0.26
b:not to	0.53
b:not trust	0.71
b:not turn	-0.70
b:not use	0.20
b:not want	0.19
b:not write	-0.63
b:note .	-1.07
b:note under	-0.15
b:note was	-0.18
b:noth .	0.78
b:noth on	-0.80
b:now ,	-0.87
b:now .	2.08
b:numb .	0.41
b:number #	0.31
b:number .	-1.64
b:number is	-0.61
b:number on	-0.85
b:o .	0.08
b:of #	-0.71
b:of a	-0.45
b:of all	1.24
b:of appetite	0.24
b:of being	0.96
b:of every	0.79
b:of him	-0.20
b:of it	1.11
b:of me	1.00
b:of my	0.23
b:of nerve	0.37
b:of that	-0.58
b:of the	-0.46
b:of them	-0.95
b:of this	0.79
b:of time	0.16
b:of us	0.25
b:of wine	0.15
b:off ,	-0.57
b:off .	-0.25
b:off in	0.11
b:off location	-1.17
b:off sick	0.83
b:off the	-1.13
b:off with	0.48
b:off work	-0.94
b:office from	-0.82
b:officer .	-0.99
b:officer the	-0.36
b:old house	-0.66
b:on #	-0.80
b:on .	-0.11
b:on a	-0.70
b:on antidepressant	0.56
b:on both	-0.22
b:on edge	0.96
b:on eggshell	0.27
b:on every	-0.61
b:on friday	-0.06
b:on her	0.59
b:on in	-0.30
b:on it	-0.54
b:on monday	-0.35
b:on my	-0.45
b:on myself	0.41
b:on our	0.34
b:on sunday	-0.21
b:on that	-0.32
b:on the	-0.41
b:on three	0.27
b:on tuesday	0.38
b:on until	-0.74
b:once ,	-0.58
b:one ,	0.45
b:one .	1.06
b:one ear	-0.27
b:one of	0.47
b:only a	0.19
b:only have	-0.37
b:only i	1.12
b:open ,	-0.91
b:open .	-0.56
b:open the	-0.06
b:opene it	-0.79
b:opene the	0.42
b:order .	-0.71
b:ought to	0.44
b:out ,	0.62
b:out .	-0.06
b:out at	-0.62
b:out in	1.34
b:out of	0.04
b:out the	-0.68
b:outside ,	0.83
b:outside .	-0.36
b:outside the	-0.57
b:over .	0.16
b:over and	0.20
b:over it	-0.88
b:over me	1.03
b:over my	1.18
b:over the	-0.26
b:overnight .	0.59
b:overreact .	0.77
b:overwhelm .	-0.51
b:own bed	0.99
b:own kitchen	0.49
b:p .	-0.74
b:padlock was	-0.45
b:page #	-0.58
b:page ,	-0.52
b:page under	-0.43
b:paid at	-0.42
b:panic .	0.83
b:panic attack	0.41
b:parcel was	-0.43
b:park .	1.09
b:park in	-0.79
b:party by	-0.63
b:password .	0.64
b:past the	0.71
b:pathetic .	0.68
b:patient state	-0.57
b:pellet in	-0.28
b:people .	0.63
b:pepper spray	0.13
b:person would	0.44
b:phone goe	0.92
b:phone in	0.93
b:phone on	-0.60
b:phone rang	-1.42
b:phone ring	1.19
b:phone was	-0.89
b:photo #	-0.36
b:photo .	-0.73
b:photo at	-0.99
b:photo is	-0.58
b:photo of	0.30
b:photo taken	0.29
b:pick up	-0.55
b:picture .	0.37
b:picture of	-0.44
b:piece .	0.89
b:plan every	1.05
b:plate #	-0.13
b:plate ,	-1.34
b:plate .	-1.29
b:plate :	-0.15
b:plate of	1.13
b:plate on	-0.67
b:pm ,	-0.81
b:pm .	-0.72
b:pocket .	-0.57
b:police came	-1.00
b:police rang	-0.77
b:police station	-0.52
b:porch .	-0.44
b:post .	0.60
b:post on	-0.36
b:pound .	0.94
b:powerless .	1.22
b:print ,	-0.54
b:pull out	0.63
b:put a	-1.07
b:put it	-0.61
b:put my	0.78
b:put on	0.97
b:put the	-1.10
b:ran cold	0.31
b:ran to	-1.02
b:rang .	-1.27
b:rang at	-1.12
b:rang my	-1.89
b:rang the	0.28
b:read it	1.08
b:read the	-0.72
b:reception .	-0.85
b:recognise the	-0.56
b:record ,	-0.59
b:record .	-1.20
b:record it	-1.23
b:ref #	-0.66
b:refer to	1.08
b:relax .	1.20
b:relieve it	1.07
b:reply .	-0.54
b:report #	-0.69
b:report .	-0.99
b:report feel	1.17
b:report it	-1.24
b:resentful .	-0.08
b:respondent drove	-0.04
b:respondent felt	-0.71
b:respondent was	-0.21
b:respondent went	-0.49
b:rest .	-0.66
b:return address	-0.82
b:right .	0.43
b:ring .	1.21
b:ring out	-0.52
b:rinse at	-0.61
b:room ,	0.92
b:room .	-0.06
b:room to	-0.31
b:round the	0.60
b:row .	0.28
b:run on	1.19
b:safe anywhere	0.48
b:safety plan	0.09
b:said it	-1.32
b:same page	0.64
b:sat in	0.99
b:save .	-0.20
b:save the	-0.79
b:saw him	-0.88
b:saw the	-0.05
b:say .	-0.70
b:say it	0.61
b:say the	-0.66
b:scare .	0.50
b:scare for	0.91
b:scare me	0.67
b:scare stiff	0.37
b:scare to	0.15
b:scream .	1.31
b:screenshot ,	-0.82
b:screenshot .	-0.98
b:seat ,	-0.98
b:seat .	-1.63
b:sec .	-0.77
b:second .	-0.61
b:second one	0.39
b:security .	-1.54
b:see a	1.05
b:see his	-0.62
b:see my	1.01
b:see the	-0.22
b:send it	0.30
b:sent #	-0.81
b:sent the	-0.92
b:serve me	0.39
b:serve on	-0.69
b:session .	-0.67
b:shake ,	0.56
b:shake .	1.18
b:shake like	0.21
b:shake the	-0.48
b:shaken .	0.96
b:shame .	0.21
b:she ask	-0.78
b:she felt	0.63
b:she has	0.55
b:she is	0.49
b:she went	0.31
b:shift ,	0.35
b:shift with	-1.29
b:shirt kept	-0.33
b:shock .	1.00
b:shock i	-0.57
b:shoe by	0.87
b:shook for	1.16
b:shook so	0.29
b:shop .	0.15
b:should be	-0.54
b:should have	0.46
b:should never	0.06
b:shout .	0.58
b:show me	-0.89
b:sick .	0.86
b:sick to	0.58
b:sick with	0.83
b:side gate	-0.23
b:sidewall .	-1.15
b:sign off	0.86
b:signal .	0.66
b:since #	-1.52
b:since .	1.70
b:since august	0.54
b:since easter	0.45
b:since he	-0.64
b:since the	0.92
b:sister ,	-0.96
b:sister .	-1.78
b:sit face	0.10
b:sit on	0.84
b:skin crawl	-0.23
b:sleep in	1.36
b:sleep on	-0.46
b:sleep there	-0.31
b:sleep with	1.11
b:slept at	-0.81
b:slip #	-0.74
b:slow down	0.93
b:snap at	0.43
b:so a	0.35
b:so alone	1.05
b:so angry	0.78
b:so ashame	0.75
b:so did	-0.94
b:so done	0.91
b:so far	-0.60
b:so hard	-0.92
b:so hopeful	1.61
b:so humiliat	0.68
b:so i	-0.79
b:so in	-1.31
b:so much	1.14
b:so rattle	0.07
b:so scare	0.72
b:so stupid	0.15
b:so the	-0.38
b:so upset	-0.64
b:soft .	-0.55
b:sold the	-0.74
b:some day	0.36
b:someth to	0.38
b:son was	-1.04
b:sooner .	0.48
b:sorry for	0.90
b:sound of	0.75
b:spare key	-0.16
b:spoke to	-0.48
b:spook .	0.60
b:stair .	1.07
b:stamp .	-0.87
b:stand up	0.98
b:start emdr	0.36
b:start stammer	0.32
b:statement to	-0.24
b:station ,	-0.78
b:station .	-1.33
b:stay in	0.37
b:stay on	0.72
b:still love	0.18
b:stitch over	-0.78
b:stomach ,	0.38
b:stop ,	-0.24
b:stop .	-0.46
b:stop cry	-0.10
b:stop shake	0.75
b:stop the	0.55
b:street .	-0.67
b:stress .	1.13
b:subject line	-0.70
b:subject was	-0.30
b:such a	0.79
b:sunday .	-0.87
b:sure it	-1.14
b:survivor '	0.73
b:suture .	-0.93
b:swap shift	-0.99
b:take me	0.51
b:take the	0.36
b:taken ,	0.30
b:taken .	-0.83
b:talk to	0.28
b:tape over	-0.21
b:tape to	-0.91
b:team .	1.00
b:tear ,	0.11
b:tear .	0.41
b:teeth .	0.17
b:tell me	0.43
b:terrify ,	0.99
b:terrify .	0.17
b:terrify me	0.43
b:tetanus shot	-0.49
b:text ,	-0.70
b:text :	-0.50
b:text from	-0.46
b:text my	0.73
b:thankful .	1.29
b:that .	0.66
b:that he	-0.62
b:that is	0.44
b:that it	0.56
b:that she	0.87
b:that the	-1.24
b:that was	0.72
b:that week	-0.37
b:the #	-0.10
b:the account	-1.15
b:the address	-0.72
b:the aisle	-0.48
b:the alarm	-0.22
b:the allotment	0.53
b:the ambulance	-1.14
b:the baby	0.69
b:the back	-0.32
b:the badge	0.39
b:the bag	-1.04
b:the bailiff	-0.91
b:the bank	-1.17
b:the bar	-0.80
b:the bathroom	0.38
b:the bed	-0.15
b:the bench	-0.75
b:the bike	-0.55
b:the bin	0.50
b:the blind	0.99
b:the block	0.42
b:the blow	-0.99
b:the blue	0.65
b:the boat	-0.87
b:the book	-0.89
b:the boot	0.73
b:the box	-1.51
b:the break	-0.54
b:the bridge	-0.49
b:the burn	-0.39
b:the bus	0.09
b:the cake	-0.63
b:the call	-1.14
b:the caller	-0.14
b:the camera	-1.01
b:the car	-0.29
b:the card	-0.25
b:the choir	-0.19
b:the class	-1.11
b:the clerk	-0.50
b:the client	0.27
b:the clinic	-0.82
b:the coach	-0.97
b:the code	-0.34
b:the cold	-0.55
b:the corner	-0.85
b:the counter	-1.34
b:the courthouse	-0.70
b:the curtain	0.73
b:the dark	0.76
b:the date	-0.67
b:the day	0.65
b:the dentist	0.84
b:the dog	-1.08
b:the door	-0.22
b:the doorbell	-1.37
b:the doorway	0.92
b:the drawer	-0.40
b:the drawing	0.53
b:the dust	-0.81
b:the elevator	-1.22
b:the end	0.46
b:the evene	0.59
b:the feel	0.15
b:the fence	-1.39
b:the ferry	0.46
b:the file	-0.74
b:the fire	-0.61
b:the first	-0.81
b:the flat	-1.15
b:the floor	1.22
b:the flower	-0.93
b:the footage	-0.50
b:the form	-1.00
b:the four	0.35
b:the fridge	0.58
b:the front	1.12
b:the gas	0.05
b:the gate	-1.05
b:the gym	-0.94
b:the hall	0.20
b:the hallway	-0.39
b:the handle	-0.20
b:the hear	-1.25
b:the heat	-0.55
b:the house	0.83
b:the ice	-1.27
b:the kerb	0.26
b:the kettle	0.30
b:the key	-0.49
b:the kid	-0.63
b:the kitchen	0.30
b:the knife	-0.71
b:the land	0.61
b:the laptop	-0.24
b:the last	-0.25
b:the left	-1.41
b:the len	-0.95
b:the letter	1.03
b:the library	0.64
b:the lift	-0.47
b:the light	-1.06
b:the line	-0.46
b:the lobby	-0.60
b:the lock	-0.63
b:the long	0.22
b:the loo	0.48
b:the magnet	-0.34
b:the mailbox	-0.13
b:the mat	-0.61
b:the meet	-0.79
b:the message	-0.52
b:the mirror	-0.77
b:the moment	0.77
b:the motorbike	-0.08
b:the neighbor'	-1.01
b:the new	0.23
b:the next	-0.11
b:the note	-0.88
b:the number	-1.37
b:the nurse	-0.15
b:the office	-0.87
b:the officer	-0.81
b:the old	-0.69
b:the one	-0.47
b:the only	0.66
b:the operator	-0.48
b:the outside	-0.50
b:the padlock	-0.30
b:the panic	0.58
b:the parcel	0.62
b:the party	-0.56
b:the phone	-0.52
b:the photo	-1.10
b:the pin	-0.60
b:the plate	-1.55
b:the platform	-0.69
b:the police	0.25
b:the porch	-0.53
b:the post	0.17
b:the puppy	0.56
b:the radio	1.08
b:the receipt	-0.54
b:the record	-0.04
b:the refuge	0.21
b:the respondent	-0.63
b:the rest	-1.07
b:the ring	-1.10
b:the road	-0.44
b:the roof	0.51
b:the roundabout	-0.73
b:the rug	-1.28
b:the run	-0.60
b:the school	-1.10
b:the screen	-0.28
b:the screenshot	-0.76
b:the seat	-0.56
b:the second	0.67
b:the shake	-0.43
b:the shed	-0.27
b:the shop	-0.48
b:the shoulder	-0.58
b:the shout	-0.28
b:the shower	0.34
b:the side	-0.21
b:the sink	1.00
b:the sofa	-0.56
b:the sound	1.04
b:the spare	-0.62
b:the spray	-0.70
b:the staff	-0.91
b:the stair	-1.04
b:the statement	-0.86
b:the station	-1.32
b:the step	-0.11
b:the stockroom	-0.76
b:the tap	-0.31
b:the tape	-0.37
b:the team	0.82
b:the teddy	-0.26
b:the text	-0.91
b:the third	-0.23
b:the ticket	0.37
b:the time	0.11
b:the tracker	-1.10
b:the tram	1.05
b:the tree	-0.94
b:the two	-0.05
b:the van	0.14
b:the vet	-0.89
b:the voicemail	0.72
b:the wait	-0.53
b:the walk	-0.32
b:the wall	-1.07
b:the wardrobe	-0.22
b:the way	0.74
b:the whole	1.07
b:the window	0.14
b:the wiper	-0.71
b:the word	0.70
b:the wrong	0.20
b:the yard	0.81
b:them ,	0.72
b:them .	0.15
b:them to	-0.82
b:then ask	-0.56
b:then i	-0.86
b:then the	-1.55
b:then took	-0.48
b:therapy .	0.38
b:there .	-0.17
b:there are	0.49
b:there for	-0.77
b:there is	0.26
b:there on	-0.96
b:there was	-0.73
b:these day	1.08
b:thing i	-0.05
b:think about	-0.66
b:think it	-0.54
b:third time	-0.42
b:this .	1.17
b:this end	0.70
b:this for	-0.96
b:this has	0.47
b:this is	0.65
b:this on	0.43
b:this week	-1.02
b:thought of	0.66
b:thread .	0.47
b:three day	-0.58
b:three time	-1.53
b:threw up	0.28
b:throat close	0.65
b:through the	0.09
b:through with	0.86
b:thursday .	0.44
b:ticket .	-0.41
b:time .	-0.87
b:time a	0.91
b:time in	1.06
b:time it	0.38
b:time on	-0.68
b:time the	0.91
b:time this	-0.73
b:tire .	0.70
b:tire of	0.85
b:to #	-1.34
b:to a	0.64
b:to be	0.91
b:to come	-0.27
b:to contact	-0.63
b:to cry	-0.14
b:to death	0.80
b:to die	0.87
b:to disappear	0.53
b:to do	-0.18
b:to drive	1.34
b:to fall	0.74
b:to get	-0.17
b:to give	-0.51
b:to go	1.04
b:to have	1.03
b:to hear	0.54
b:to him	-1.02
b:to his	-0.23
b:to jelly	0.19
b:to know	-0.29
b:to leave	-0.88
b:to lock	-0.87
b:to look	0.63
b:to me	0.41
b:to move	0.80
b:to my	-0.17
b:to night	-0.41
b:to piece	0.15
b:to room	-0.27
b:to say	0.08
b:to security	-1.52
b:to see	-0.07
b:to sleep	0.68
b:to stop	-1.64
b:to take	-0.29
b:to the	-0.17
b:to think	0.52
b:to write	-0.85
b:today .	-1.30
b:told him	-0.20
b:told my	-0.55
b:told the	0.11
b:tom drove	-1.43
b:too frighten	0.92
b:too much	0.97
b:too scare	1.24
b:too soft	0.23
b:took a	-0.58
b:took her	-1.17
b:took the	-0.92
b:touch ,	0.09
b:tracker .	-0.37
b:tracker was	-0.41
b:train .	-0.85
b:tram .	0.92
b:traumatise .	1.21
b:trust anyone	0.35
b:trust my	0.04
b:tuesday ,	0.39
b:turn .	0.35
b:turn into	-0.29
b:turn it	-1.12
b:turn left	-1.32
b:turn my	-0.23
b:turn off	-1.24
b:turn the	1.30
b:twelve week	0.59
b:twice .	-0.62
b:twice a	0.68
b:two day	-0.53
b:two dress	0.39
b:two hour	0.53
b:two night	-0.87
b:two of	-0.63
b:two page	-0.37
b:two week	0.56
b:two year	1.13
b:type ,	-0.47
b:type .	-1.15
b:type in	0.57
b:under my	-0.49
b:under the	1.19
b:unit ,	-0.55
b:unit .	-0.17
b:unknown number	-0.36
b:until #	-0.84
b:until .	1.10
b:until the	0.25
b:up ,	0.16
b:up .	-1.31
b:up a	-0.29
b:up at	1.31
b:up in	0.83
b:up on	0.29
b:up scream	0.83
b:up the	-0.77
b:up to	-0.22
b:up with	0.73
b:use the	0.99
b:used .	-0.84
b:used the	-0.76
b:used to	0.49
b:useless at	0.50
b:user @	-0.67
b:van slow	0.73
b:van stop	-1.67
b:vet found	-0.74
b:violate .	0.33
b:vulnerable .	0.77
b:wait in	-1.63
b:wait list	0.46
b:wait room	-0.60
b:wake at	0.69
b:wake up	1.58
b:walk all	0.88
b:walk on	0.22
b:walk out	-0.80
b:walk the	-0.14
b:walk to	0.74
b:wall of	-0.83
b:want him	-1.24
b:want my	0.51
b:want to	1.38
b:warm .	-0.63
b:was #	-1.09
b:was .	1.55
b:was a	0.11
b:was afraid	0.96
b:was all	-1.25
b:was asleep	-1.02
b:was at	-0.53
b:was beside	-0.08
b:was burnt	1.14
b:was by	-1.12
b:was call	-0.31
b:was chang	-0.69
b:was crush	0.81
b:was cry	-0.69
b:was despair	0.96
b:was desperate	0.38
b:was dirty	1.00
b:was disturb	1.34
b:was down	-1.11
b:was embarrass	-0.33
b:was furious	0.92
b:was going	0.49
b:was gross	1.04
b:was gut	1.16
b:was happy	-0.66
b:was heartbroken	0.35
b:was him	-0.89
b:was in	-0.58
b:was jittery	1.49
b:was mad	-0.94
b:was mortify	0.29
b:was my	-0.37
b:was nervous	-0.93
b:was not	1.19
b:was off	-0.87
b:was on	-1.07
b:was open	-1.07
b:was outside	-0.43
b:was overwritten	-0.35
b:was panic	0.91
b:was pick	-0.50
b:was pound	0.66
b:was print	-0.21
b:was relieve	1.01
b:was resentful	1.56
b:was return	-0.56
b:was scare	1.02
b:was shake	-0.62
b:was shock	1.40
b:was sick	-0.75
b:was so	1.10
b:was stun	0.24
b:was sweat	0.14
b:was taken	-1.14
b:was terrify	0.18
b:was that	0.39
b:was the	-0.56
b:was there	-0.92
b:was too	1.78
b:was traumatise	0.96
b:was under	0.59
b:was unsettle	0.57
b:was worry	0.98
b:water .	0.23
b:way home	1.22
b:way out	1.13
b:way round	0.06
b:we are	-0.39
b:we do	1.09
b:we eat	0.45
b:we have	0.28
b:we sleep	-0.07
b:we went	-0.82
b:we were	-0.42
b:weak .	0.52
b:wear a	-0.73
b:week ,	-1.22
b:week .	-0.46
b:week of	-0.24
b:went at	-1.04
b:went back	-0.78
b:went cold	-0.09
b:went in	-1.15
b:went miss	-0.61
b:went numb	0.28
b:went to	-0.07
b:went white	0.88
b:were flat	-0.75
b:were in	-0.56
b:were on	-0.98
b:were ring	0.99
b:were shake	0.48
b:were up	0.63
b:wet the	0.80
b:what a	0.81
b:what i	0.63
b:when a	1.04
b:when it	0.92
b:when the	-0.24
b:whenever a	0.13
b:whenever the	0.27
b:where i	-0.40
b:where the	-0.23
b:which made	1.05
b:while i	0.63
b:white ,	0.79
b:who is	0.07
b:whole body	0.27
b:whole shift	0.72
b:why .	-0.26
b:will not	0.59
b:wind .	-0.80
b:window ,	-1.08
b:window .	-0.04
b:window was	-0.83
b:wiper ,	-0.77
b:with a	-0.83
b:with all	1.05
b:with fear	1.00
b:with him	0.98
b:with it	0.92
b:with me	0.68
b:with my	-0.29
b:with ptsd	0.18
b:with stress	0.53
b:with the	-0.05
b:with this	0.53
b:woke at	0.42
b:word ,	0.39
b:word is	-0.80
b:work ,	0.55
b:work .	-0.60
b:worn to	0.31
b:worry about	-0.53
b:would be	-0.31
b:would have	1.09
b:would know	0.45
b:would not	0.39
b:wreck .	1.31
b:write down	0.52
b:write this	0.43
b:written in	-1.08
b:wrote down	-0.65
b:wrote to	-0.75
b:x -	-0.32
b:year -	0.41
b:year .	1.23
b:§ #	1.26
b:§ ,	-1.57
b:§ .	-0.23
b:§ at	-0.40
b:§ on	0.15
e:ing	0.78
f:0/none	-0.17
f:0/self	0.58
f:0/thing	0.42
f:1/child	-0.32
f:1/none	0.23
f:1/other	0.05
f:1/self	-0.44
f:1/thing	-0.92
f:2/child	-0.35
f:2/none	-0.75
f:2/other	-0.90
f:2/self	-0.70
f:2/thing	-0.62
f:3/child	0.61
f:3/none	-0.62
f:3/other	-0.28
f:3/thing	0.26
for-another	0.15
frame:begins-with-state	0.60
frame:begins-with-state/-	0.50
frame:begins-with-state/falsefalse	0.92
frame:begins-with-state/falsetrue	-1.55
frame:begins-with-state/now	0.52
frame:begins-with-state/truefalse	-0.95
frame:blames	-0.64
frame:blames/falsefalse	-0.64
frame:blames/may	-0.08
frame:blames/past	-0.81
frame:body/child	0.67
frame:body/child/falsefalse	0.45
frame:body/child/may	0.51
frame:body/child/now	0.46
frame:body/none	-0.26
frame:body/none/-	-0.10
frame:body/none/falsefalse	-0.04
frame:body/none/falsetrue	-0.68
frame:body/none/now	1.20
frame:body/none/past	-0.66
frame:body/none/truefalse	-0.28
frame:body/self	-0.08
frame:body/self/-	0.42
frame:body/self/falsefalse	0.41
frame:body/self/falsetrue	-1.64
frame:body/self/may	0.38
frame:body/self/now	0.45
frame:body/self/past	-0.21
frame:body/self/truefalse	1.74
frame:body/self/truetrue	-0.52
frame:body/thing/-	0.09
frame:body/thing/falsefalse	0.19
frame:body/thing/falsetrue	-1.25
frame:body/thing/now	0.06
frame:body/thing/past	-0.21
frame:cared/none	0.56
frame:cared/none/-	-0.14
frame:cared/none/falsefalse	1.68
frame:cared/none/now	1.40
frame:cared/none/past	0.25
frame:cared/self	-0.06
frame:cared/self/falsefalse	0.70
frame:cared/self/may	-0.30
frame:cared/self/now	-0.19
frame:cared/self/past	0.33
frame:cared/thing	0.21
frame:cared/thing/-	-0.13
frame:cared/thing/falsefalse	0.36
frame:cared/thing/falsetrue	-0.93
frame:cared/thing/now	-0.07
frame:cared/thing/past	0.43
frame:does-feeling/-	0.49
frame:does-feeling/falsefalse	-0.09
frame:does-feeling/falsetrue	0.24
frame:does-feeling/may	-0.20
frame:does-feeling/now	-0.28
frame:does-feeling/past	0.48
frame:does-feeling/truefalse	0.57
frame:does-feeling/truetrue	-0.52
frame:guards	-0.30
frame:guards/-	-0.60
frame:guards/falsefalse	-0.30
frame:guards/may	-0.92
frame:guards/now	2.44
frame:guards/past	0.88
frame:is-state	-0.06
frame:is-state/falsefalse	0.16
frame:is-state/falsetrue	-1.13
frame:is-state/may	0.31
frame:is-state/now	0.16
frame:is-state/past	0.15
frame:is-state/truefalse	-0.11
frame:my-body	0.29
frame:my-body/-	0.42
frame:my-body/falsefalse	0.61
frame:my-body/may	-0.39
frame:my-body/now	1.12
frame:my-body/past	0.62
frame:my-body/truefalse	1.05
frame:my-child	-0.18
frame:my-child/falsefalse	-0.71
frame:my-child/may	0.51
frame:my-child/now	0.49
frame:my-child/past	-0.81
frame:stirs-me	0.29
frame:stirs-me/-	0.68
frame:stirs-me/falsefalse	0.34
frame:stirs-me/falsetrue	-0.10
frame:stirs-me/may	-0.20
frame:stirs-me/now	1.18
frame:stirs-me/past	0.16
frames:0/child	0.08
frames:0/none	-0.13
frames:0/other	0.19
frames:0/self	-0.28
frames:0/thing	-0.21
frames:1/child	-0.31
frames:1/other	0.25
frames:1/self	0.67
frames:1/thing	0.07
frames:2/none	-0.40
frames:2/self	-0.54
frames:2/thing	-0.19
frames:3/none	0.68
frames:3/self	-0.21
g:action	-0.18
g:anger	0.41
g:appetite	0.25
g:author	0.38
g:belittle	0.55
g:blame	-0.48
g:body	0.37
g:care	0.79
g:concentration	0.38
g:confused	0.51
g:diagnosis	0.30
g:disgust	0.96
g:drink	0.88
g:evidence	-1.16
g:expects	1.50
g:fear	0.24
g:feel	-0.11
g:feelVerb	0.05
g:figure	0.29
g:guard	0.10
g:harm	-0.66
g:injury	-0.58
g:injuryCue	-0.54
g:lasting	0.89
g:look	0.63
g:love	-0.32
g:medicine	0.17
g:messageThing	-1.27
g:otherPerson	-0.33
g:relief	-0.60
g:sad	-0.46
g:says	0.12
g:shame	0.33
g:shows	0.08
g:sleep	-0.36
g:stirs	0.36
g:sureBlame	1.15
g:sureBody	0.18
g:sureCare	0.47
g:sureChild	-0.19
g:sureDaily	0.87
g:sureGuard	0.57
g:sureSelfView	0.12
g:sureState	0.36
g:sureThing	1.57
g:sureVerb	0.17
g:thing	-0.39
g:tired	0.21
g:trust	0.74
gs:action/BARE-body	-0.19
gs:action/BARE-person+	0.41
gs:action/BARE-thing	0.42
gs:action/CLIENT+	-0.72
gs:action/EVERYTHING	0.96
gs:action/EX+	-0.46
gs:action/HE+	-0.97
gs:action/I	-0.59
gs:action/I+	0.45
gs:action/IT	-0.90
gs:action/MY	0.65
gs:action/MY-body	0.99
gs:action/MY-child	0.71
gs:action/MY-mind	0.58
gs:action/MY-thing	0.26
gs:action/NOBODY	-0.11
gs:action/NONE	0.12
gs:action/NONE+	-0.25
gs:action/SHE+	0.16
gs:action/THE	0.13
gs:action/THE+	-0.20
gs:action/THE-body	0.31
gs:action/THE-mind	0.82
gs:action/THE-thing	-0.61
gs:action/THE-thing+	-0.20
gs:action/THERE	1.03
gs:action/THIS	-0.43
gs:action/VERB	-0.87
gs:action/WE	0.47
gs:action/WHICH	0.32
gs:action/WHO	0.07
gs:anger/CLIENT+	1.49
gs:anger/I	0.33
gs:anger/IT	0.56
gs:anger/NONE	0.04
gs:anger/SHE+	0.40
gs:anger/THE	0.52
gs:anger/VERB	-0.87
gs:appetite/CLIENT+	0.35
gs:appetite/I	-0.48
gs:appetite/MY-body	0.18
gs:appetite/SHE+	0.46
gs:appetite/VERB	0.16
gs:appetite/WE	0.46
gs:author/BARE-person+	0.41
gs:author/CLIENT+	0.05
gs:author/I+	0.23
gs:author/NONE+	-0.66
gs:author/SHE+	-0.53
gs:author/THE+	0.70
gs:author/THIS+	-0.75
gs:belittle/I	1.12
gs:belittle/NONE	1.02
gs:belittle/SHE+	0.83
gs:belittle/THE	-0.30
gs:belittle/WHICH	0.26
gs:blame/I	-0.39
gs:blame/IT	-0.30
gs:blame/VERB	0.08
gs:body/BARE-body	0.72
gs:body/CLIENT+	0.69
gs:body/EX+	-0.20
gs:body/I	0.71
gs:body/MY	-1.38
gs:body/MY-body	0.29
gs:body/MY-child	-0.46
gs:body/MY-mind	0.48
gs:body/NONE	-0.65
gs:body/SHE+	0.42
gs:body/THE	0.72
gs:body/THE-thing	-0.48
gs:body/THERE	-0.92
gs:care/BARE-mind	0.61
gs:care/CLIENT+	-0.58
gs:care/I	1.04
gs:care/MY-mind	0.22
gs:care/NONE	0.29
gs:care/THE	0.59
gs:care/THE-mind	0.66
gs:care/VERB	0.70
gs:children/BARE-mind	-0.23
gs:children/I	0.79
gs:children/MY-child	0.20
gs:children/SHE+	0.77
gs:children/THE	-0.28
gs:concentration/I	1.08
gs:concentration/IT	-1.09
gs:concentration/MY-body	-0.44
gs:concentration/MY-mind	0.56
gs:concentration/NONE	-0.30
gs:confused/CLIENT+	0.64
gs:confused/I	0.17
gs:confused/IT	1.27
gs:confused/SHE+	0.55
gs:confused/VERB	0.51
gs:damage/BARE-body	-0.41
gs:damage/BARE-thing	-0.46
gs:damage/I	0.43
gs:damage/I+	-1.04
gs:damage/IT	-0.58
gs:damage/MY	0.33
gs:damage/MY-thing	-0.57
gs:damage/NONE	0.05
gs:damage/THE	-0.97
gs:damage/THE-thing	-1.04
gs:damage/VERB	0.58
gs:damage/WE	-0.88
gs:diagnosis/BARE-mind	0.05
gs:diagnosis/I	0.18
gs:disgust/I	-0.52
gs:disgust/IT	1.77
gs:disgust/MY-body	-0.05
gs:disgust/NONE	1.57
gs:disgust/WHICH	0.67
gs:drink/I	1.59
gs:drink/THE	-0.57
gs:drink/VERB	-0.19
gs:evidence/BARE-thing	-1.02
gs:evidence/CLIENT+	-1.36
gs:evidence/I	-0.10
gs:evidence/I+	-0.17
gs:evidence/IT	-0.85
gs:evidence/MY-thing	-0.44
gs:evidence/NONE	-1.56
gs:evidence/NONE+	-0.40
gs:evidence/THE	-0.59
gs:evidence/THE-thing	-0.82
gs:evidence/THE-thing+	-0.08
gs:evidence/THIS	-0.65
gs:evidence/VERB	-1.03
gs:expects/I	1.16
gs:expects/IT	0.79
gs:expects/MY-body	0.25
gs:fear/CLIENT+	1.18
gs:fear/I	0.31
gs:fear/IT	-0.98
gs:fear/MY-child	-0.94
gs:fear/MY-mind	0.40
gs:fear/NONE	0.52
gs:fear/NONE+	0.51
gs:fear/SHE+	1.91
gs:fear/THE-mind	0.21
gs:fear/THE-thing	0.22
gs:fear/VERB	0.13
gs:fear/WHICH	1.47
gs:feel/BARE-body	-0.28
gs:feel/CLIENT+	1.09
gs:feel/EX+	-0.91
gs:feel/I	0.06
gs:feel/I+	-1.64
gs:feel/IT	0.15
gs:feel/MY-body	-0.46
gs:feel/NONE	-0.56
gs:feel/SHE+	-0.35
gs:feel/THE	0.22
gs:feel/THE+	0.65
gs:feel/VERB	-0.36
gs:feelVerb/CLIENT+	1.22
gs:feelVerb/EX+	-0.37
gs:feelVerb/IT	1.63
gs:feelVerb/MY	-1.49
gs:feelVerb/MY-body	0.60
gs:feelVerb/MY-child	-0.21
gs:feelVerb/MY-mind	0.59
gs:feelVerb/NONE	-0.49
gs:feelVerb/SHE+	0.80
gs:feelVerb/THE	0.18
gs:feelVerb/THE-mind	0.37
gs:feelVerb/THE-person+	0.79
gs:feelVerb/THE-thing	0.69
gs:feelVerb/VERB	0.34
gs:feelVerb/WE	0.25
gs:feelVerb/WHO	-0.26
gs:figure/BARE-mind	-0.23
gs:figure/I	1.76
gs:figure/IT	0.64
gs:figure/MY-body	-0.40
gs:figure/THE	-0.61
gs:figure/VERB	0.38
gs:guard/I	-0.21
gs:guard/NONE	-0.36
gs:guard/SHE+	0.64
gs:guard/THE	-0.40
gs:guard/THE-thing	0.37
gs:harm/I	0.64
gs:harm/NONE	-0.32
gs:harm/THE	0.18
gs:harm/VERB	-0.80
gs:injury/BARE-body	0.72
gs:injury/BARE-mind	1.10
gs:injury/CLIENT+	0.37
gs:injury/I	-0.43
gs:injury/IT	0.46
gs:injury/MY	0.15
gs:injury/MY-body	-0.55
gs:injury/NONE	-1.06
gs:injury/THE	-0.11
gs:injury/THE+	0.40
gs:injury/THE-body	-0.27
gs:injury/THE-thing	-0.55
gs:injury/THERE	-0.27
gs:injury/VERB	-1.02
gs:injuryCue/I	-0.51
gs:injuryCue/IT	-0.21
gs:injuryCue/MY	-0.11
gs:injuryCue/MY-body	-1.09
gs:injuryCue/NONE	0.31
gs:injuryCue/THE	0.51
gs:injuryCue/THE-body	-0.27
gs:injuryCue/THE-thing	-0.26
gs:injuryCue/VERB	-0.47
gs:lasting/BARE-thing	-0.33
gs:lasting/I	-0.16
gs:lasting/IT	0.93
gs:lasting/MY-body	0.11
gs:lasting/MY-child	0.29
gs:lasting/MY-mind	0.22
gs:lasting/NONE	-0.16
gs:lasting/THE	1.72
gs:lasting/THE-mind	0.22
gs:lasting/THE-thing	0.91
gs:lasting/THIS	1.38
gs:lasting/VERB	0.14
gs:lasting/WE	-0.20
gs:lasting/WHICH	0.65
gs:look/I	0.38
gs:look/MY	0.11
gs:look/MY-body	1.04
gs:look/NONE	0.34
gs:look/VERB	-0.67
gs:love/I	0.67
gs:love/NONE	-0.87
gs:love/THE	-0.89
gs:love/VERB	-0.12
gs:medicine/I	0.12
gs:medicine/MY-mind	0.09
gs:medicine/NONE	1.81
gs:medicine/THE-mind	0.28
gs:medicine/VERB	0.46
gs:messageThing/BARE-thing	-0.35
gs:messageThing/BARE-thing+	-0.34
gs:messageThing/CLIENT+	-1.37
gs:messageThing/I	-0.41
gs:messageThing/I+	-0.95
gs:messageThing/IT	-0.87
gs:messageThing/MY	0.74
gs:messageThing/MY-thing	-0.92
gs:messageThing/NONE	-1.15
gs:messageThing/NONE+	-0.70
gs:messageThing/SHE+	-0.59
gs:messageThing/THE	-0.08
gs:messageThing/THE-body	-0.92
gs:messageThing/THE-thing	-1.24
gs:messageThing/THE-thing+	-0.08
gs:messageThing/THIS+	-0.75
gs:messageThing/VERB	-0.69
gs:numb/CLIENT+	0.73
gs:numb/I	0.71
gs:numb/IT	-1.28
gs:numb/SHE+	0.89
gs:numb/THE	-0.65
gs:otherMeaning/BARE-body	-0.28
gs:otherMeaning/BARE-mind	-0.69
gs:otherMeaning/CLIENT+	1.25
gs:otherMeaning/I	0.50
gs:otherMeaning/IT	-0.23
gs:otherMeaning/MY-body	-0.40
gs:otherMeaning/NONE	0.53
gs:otherMeaning/THE	-1.25
gs:otherMeaning/THE-thing	0.22
gs:otherPerson/BARE-person+	0.41
gs:otherPerson/BARE-thing	-0.59
gs:otherPerson/EX+	-0.85
gs:otherPerson/I	0.38
gs:otherPerson/I+	-1.82
gs:otherPerson/IT	-0.50
gs:otherPerson/MY	-0.56
gs:otherPerson/MY-child	-0.52
gs:otherPerson/MY-person+	-0.15
gs:otherPerson/NOBODY	0.70
gs:otherPerson/SHE+	0.27
gs:otherPerson/THE	-0.53
gs:otherPerson/THE+	-0.73
gs:otherPerson/THE-body	-0.74
gs:otherPerson/THE-mind	0.57
gs:otherPerson/THE-thing	-1.07
gs:otherPerson/THERE	0.12
gs:otherPerson/VERB	0.56
gs:otherPerson/WE	-0.74
gs:otherPerson/WHO	0.41
gs:relief/I	-0.79
gs:relief/IT	0.31
gs:relief/THE	0.17
gs:sad/CLIENT+	1.04
gs:sad/I	0.55
gs:sad/IT	0.25
gs:sad/MY	-0.98
gs:sad/MY-mind	0.28
gs:sad/NONE	0.11
gs:sad/SHE+	1.04
gs:sad/THE-thing	-1.10
gs:sad/VERB	-1.49
gs:sad/WE	-0.90
gs:sad/WHICH	0.87
gs:saying/BARE-person+	0.10
gs:saying/CLIENT+	-1.09
gs:saying/I	0.38
gs:saying/I+	-0.95
gs:saying/MY	-1.51
gs:saying/MY-body	0.77
gs:saying/MY-child	-0.23
gs:saying/MY-mind	0.21
gs:saying/MY-person+	-0.15
gs:saying/MY-thing	-0.94
gs:saying/NOBODY	0.21
gs:saying/NONE	-1.82
gs:saying/SHE+	-0.68
gs:saying/THE	0.40
gs:saying/THE-body	-0.92
gs:saying/THE-mind	0.32
gs:saying/THE-thing	0.56
gs:saying/THERE	0.38
gs:saying/THIS+	-0.75
gs:saying/VERB	-0.09
gs:saying/VERB+	-0.07
gs:saying/WHO	0.41
gs:says/I	-0.18
gs:says/MY-mind	0.22
gs:says/MY-person+	0.41
gs:says/NONE	-0.43
gs:says/SHE+	-0.19
gs:says/VERB	-0.29
gs:says/WE	0.24
gs:shame/CLIENT+	0.48
gs:shame/I	0.83
gs:shame/IT	0.41
gs:shame/NONE	0.51
gs:shame/VERB	0.66
gs:shows/BARE-person+	0.10
gs:shows/CLIENT+	-0.64
gs:shows/I	0.23
gs:shows/MY-body	-0.46
gs:shows/MY-mind	0.21
gs:shows/MY-person+	0.41
gs:shows/NONE	-0.80
gs:shows/THE	-1.88
gs:sleep/BARE-mind	-0.13
gs:sleep/CLIENT+	0.81
gs:sleep/I	-0.45
gs:sleep/MY-child	0.73
gs:sleep/NONE	-0.92
gs:sleep/THE	-0.97
gs:sleep/THE-thing	-0.63
gs:sleep/VERB	1.18
gs:sleep/WE	0.25
gs:stirs/BARE-person+	0.51
gs:stirs/CLIENT+	0.71
gs:stirs/I	0.33
gs:stirs/I+	0.69
gs:stirs/IT	1.43
gs:stirs/MY	-1.10
gs:stirs/MY-child	-0.70
gs:stirs/NONE	1.23
gs:stirs/NONE+	0.50
gs:stirs/NOTHING	0.82
gs:stirs/SHE+	0.70
gs:stirs/THE	-0.06
gs:stirs/VERB	0.42
gs:stirs/WHICH	0.94
gs:sureBlame/I	2.00
gs:sureBlame/IT	-0.97
gs:sureBlame/NONE	0.59
gs:sureBlame/THE	0.78
gs:sureBlame/VERB	0.08
gs:sureBody/BARE-body	0.62
gs:sureBody/CLIENT+	0.77
gs:sureBody/I	0.45
gs:sureBody/MY-body	0.51
gs:sureBody/MY-child	-0.46
gs:sureBody/NONE	-1.23
gs:sureBody/THE	-0.26
gs:sureBody/VERB	-0.12
gs:sureCare/I	0.63
gs:sureCare/MY-mind	0.21
gs:sureCare/THE	1.05
gs:sureCare/THE-mind	0.19
gs:sureCare/VERB	1.00
gs:sureChild/BARE-mind	-0.23
gs:sureChild/I	-0.50
gs:sureChild/I+	-0.37
gs:sureChild/IT	0.30
gs:sureChild/MY-child	0.98
gs:sureChild/MY-mind	0.25
gs:sureChild/NONE	0.78
gs:sureChild/NONE+	0.77
gs:sureChild/SHE+	-0.16
gs:sureChild/THE	-0.57
gs:sureChild/THE-mind	0.43
gs:sureChild/THE-thing	0.12
gs:sureChild/VERB	-0.92
gs:sureChild/WHICH	0.88
gs:sureDaily/I	1.05
gs:sureDaily/MY-mind	0.90
gs:sureDaily/NONE	0.21
gs:sureDaily/THE	-1.26
gs:sureDaily/WE	0.37
gs:sureGuard/BARE-thing	0.76
gs:sureGuard/I	0.73
gs:sureGuard/IT	0.22
gs:sureGuard/MY	-0.97
gs:sureGuard/NONE	0.17
gs:sureGuard/SHE+	0.64
gs:sureGuard/THE	-0.15
gs:sureGuard/THE-thing	0.37
gs:sureGuard/VERB	1.18
gs:sureGuard/WE	1.36
gs:sureSelfView/I	-0.18
gs:sureSelfView/NONE	-0.12
gs:sureSelfView/THE	-0.56
gs:sureState/BARE-person+	0.51
gs:sureState/CLIENT+	1.69
gs:sureState/I	0.23
gs:sureState/I+	0.69
gs:sureState/IT	1.72
gs:sureState/MY-body	1.14
gs:sureState/MY-child	-0.70
gs:sureState/MY-mind	0.10
gs:sureState/NONE	0.67
gs:sureState/NONE+	0.58
gs:sureState/SHE+	0.99
gs:sureState/THE	0.28
gs:sureState/THE-person+	-0.21
gs:sureState/THE-thing	-1.11
gs:sureState/VERB	0.48
gs:sureState/WE	-0.43
gs:sureState/WHICH	0.73
gs:sureStirs/IT	0.56
gs:sureStirs/MY	-0.90
gs:sureStirs/MY-body	-0.13
gs:sureStirs/THE	1.24
gs:sureStirs/WHICH	1.16
gs:sureThing/BARE-body	0.05
gs:sureThing/BARE-mind	-0.06
gs:sureThing/CLIENT+	0.71
gs:sureThing/I	1.04
gs:sureThing/IT	0.19
gs:sureThing/MY-body	1.09
gs:sureThing/MY-mind	0.40
gs:sureThing/NONE	1.15
gs:sureThing/NONE+	0.50
gs:sureThing/THE	0.39
gs:sureThing/THE-body	-0.06
gs:sureThing/THE-mind	0.28
gs:sureThing/VERB	1.01
gs:sureVerb/CLIENT+	1.32
gs:sureVerb/EX+	-0.35
gs:sureVerb/IT	1.67
gs:sureVerb/MY-child	-0.23
gs:sureVerb/NONE	0.22
gs:sureVerb/SHE+	1.01
gs:sureVerb/THE	0.68
gs:sureVerb/THE-thing	0.70
gs:thing/BARE-body	-0.86
gs:thing/BARE-thing	-0.40
gs:thing/CLIENT+	0.29
gs:thing/HE+	-0.51
gs:thing/I	-0.44
gs:thing/I+	0.51
gs:thing/IT	0.30
gs:thing/MY	0.48
gs:thing/MY-body	0.14
gs:thing/MY-child	0.59
gs:thing/MY-thing	-0.06
gs:thing/NONE	-1.60
gs:thing/SHE+	-0.60
gs:thing/THE	0.13
gs:thing/THE-body	-0.83
gs:thing/THE-mind	0.88
gs:thing/THE-thing	0.27
gs:thing/THERE	-0.89
gs:thing/THIS	-0.68
gs:thing/VERB	-0.76
gs:thing/WE	-1.33
gs:thing/WHO	0.13
gs:tired/CLIENT+	0.51
gs:tired/I	0.19
gs:tired/IT	0.67
gs:tired/MY-mind	0.45
gs:tired/NONE	-0.13
gs:tired/THE	-0.86
gs:tired/VERB	1.10
gs:trust/I	-0.56
gs:trust/IT	0.86
gs:trust/MY	0.77
gs:trust/MY-child	0.34
gs:trust/MY-mind	0.69
gs:trust/NONE	0.16
gs:trust/SHE+	-0.49
gs:trust/THE	0.72
gs:trust/THE+	0.36
gs:trust/VERB	0.47
gs:trust/WE	0.69
gs:wants/NONE	-0.53
gs:wants/SHE+	1.12
gs:wants/THE	-0.30
gt:action/-	0.66
gt:action/may	-0.40
gt:action/now	0.51
gt:action/past	-0.46
gt:anger/-	-0.08
gt:anger/may	-0.33
gt:anger/now	0.45
gt:anger/past	0.31
gt:appetite/-	-0.46
gt:appetite/may	1.30
gt:appetite/now	1.47
gt:appetite/past	-0.17
gt:author/-	0.20
gt:author/now	-0.42
gt:author/past	0.85
gt:belittle/-	0.24
gt:belittle/may	0.52
gt:belittle/now	1.11
gt:belittle/past	-0.09
gt:blame/may	-0.08
gt:blame/now	-0.13
gt:blame/past	-0.85
gt:body/-	0.45
gt:body/may	-0.28
gt:body/now	0.30
gt:body/past	0.30
gt:care/-	0.71
gt:care/now	-0.09
gt:care/past	0.93
gt:children/-	-0.15
gt:children/may	0.96
gt:children/now	0.30
gt:children/past	-0.22
gt:concentration/-	-0.26
gt:concentration/may	0.70
gt:concentration/now	-0.69
gt:concentration/past	1.10
gt:confused/-	0.66
gt:confused/now	1.13
gt:confused/past	0.05
gt:damage/-	-0.34
gt:damage/may	-0.30
gt:damage/now	0.38
gt:damage/past	-0.05
gt:diagnosis/now	0.60
gt:disgust/-	1.03
gt:disgust/now	0.75
gt:drink/-	0.74
gt:drink/now	0.62
gt:drink/past	0.32
gt:evidence/-	-1.37
gt:evidence/may	-0.61
gt:evidence/now	0.24
gt:evidence/past	-1.32
gt:expects/may	0.85
gt:expects/now	1.02
gt:expects/past	0.53
gt:fear/-	0.72
gt:fear/may	-0.69
gt:fear/now	0.64
gt:fear/past	-0.18
gt:feel/-	0.21
gt:feel/may	1.21
gt:feel/now	0.11
gt:feel/past	-0.11
gt:feelVerb/-	0.17
gt:feelVerb/may	-0.15
gt:feelVerb/now	0.19
gt:figure/-	-0.77
gt:figure/may	-0.39
gt:figure/now	1.44
gt:figure/past	1.04
gt:guard/-	0.59
gt:guard/may	-0.92
gt:guard/now	0.49
gt:guard/past	0.59
gt:harm/-	-0.83
gt:harm/may	-0.30
gt:harm/past	-0.44
gt:injury/-	-0.21
gt:injury/may	0.12
gt:injury/now	-0.90
gt:injury/past	0.20
gt:injuryCue/-	-0.60
gt:injuryCue/may	-0.23
gt:injuryCue/now	0.05
gt:injuryCue/past	-0.35
gt:lasting/-	-0.14
gt:lasting/may	0.57
gt:lasting/now	0.82
gt:lasting/past	0.42
gt:look/-	-0.41
gt:look/may	1.30
gt:look/now	1.42
gt:look/past	-0.09
gt:love/-	-1.01
gt:love/may	0.22
gt:love/now	0.31
gt:love/past	-0.91
gt:medicine/-	1.36
gt:medicine/now	0.32
gt:medicine/past	0.20
gt:messageThing/-	-0.22
gt:messageThing/may	-0.96
gt:messageThing/now	-0.27
gt:messageThing/past	-1.03
gt:numb/-	0.15
gt:numb/now	-0.21
gt:numb/past	0.17
gt:otherMeaning/-	0.74
gt:otherMeaning/may	1.22
gt:otherMeaning/now	-0.62
gt:otherMeaning/past	-0.53
gt:otherPerson/-	-0.26
gt:otherPerson/may	-0.30
gt:otherPerson/now	0.37
gt:otherPerson/past	-0.77
gt:relief/-	-0.27
gt:relief/may	1.61
gt:relief/now	-1.28
gt:relief/past	0.63
gt:sad/-	-0.40
gt:sad/may	-0.14
gt:sad/now	-0.67
gt:sad/past	0.51
gt:saying/-	-0.59
gt:saying/may	-0.19
gt:saying/now	-0.51
gt:saying/past	0.52
gt:says/now	0.46
gt:says/past	-0.76
gt:shame/-	0.47
gt:shame/now	1.51
gt:shame/past	0.07
gt:shows/now	0.20
gt:shows/past	0.24
gt:sleep/-	0.09
gt:sleep/may	0.31
gt:sleep/now	0.12
gt:sleep/past	-1.03
gt:stirs/-	0.24
gt:stirs/may	-0.38
gt:stirs/now	1.11
gt:stirs/past	0.29
gt:sureBlame/-	0.90
gt:sureBlame/may	1.47
gt:sureBlame/now	0.14
gt:sureBlame/past	1.08
gt:sureBody/-	0.80
gt:sureBody/may	1.21
gt:sureBody/now	0.32
gt:sureBody/past	-0.29
gt:sureCare/-	0.09
gt:sureCare/may	-0.30
gt:sureCare/now	1.29
gt:sureCare/past	0.26
gt:sureChild/-	0.56
gt:sureChild/may	-0.57
gt:sureChild/now	-0.44
gt:sureChild/past	0.06
gt:sureDaily/-	-0.15
gt:sureDaily/may	0.40
gt:sureDaily/now	1.14
gt:sureDaily/past	0.11
gt:sureGuard/may	-0.82
gt:sureGuard/now	1.37
gt:sureGuard/past	0.47
gt:sureSelfView/-	-0.85
gt:sureSelfView/may	0.41
gt:sureSelfView/now	0.24
gt:sureSelfView/past	0.25
gt:sureState/-	1.07
gt:sureState/may	-0.77
gt:sureState/now	0.57
gt:sureState/past	0.18
gt:sureStirs/-	0.07
gt:sureStirs/now	0.90
gt:sureStirs/past	-0.32
gt:sureThing/-	0.22
gt:sureThing/may	-0.07
gt:sureThing/now	1.84
gt:sureThing/past	1.14
gt:sureVerb/-	0.94
gt:sureVerb/may	-0.24
gt:sureVerb/now	-0.19
gt:sureVerb/past	1.17
gt:thing/-	0.68
gt:thing/may	0.33
gt:thing/now	0.06
gt:thing/past	-0.74
gt:tired/-	-0.73
gt:tired/may	2.26
gt:tired/now	-0.21
gt:tired/past	0.51
gt:trust/-	0.77
gt:trust/may	0.76
gt:trust/now	0.43
gt:trust/past	-0.08
gt:wants/now	0.52
gt:wants/past	-0.16
i:1-0	0.11
i:1-1	0.44
i:1-2	0.92
i:1-3	-1.01
i:2-0	0.44
i:2-1	0.32
i:2-2	-1.03
i:2-3	-0.28
i:3-0	0.86
i:3-1	0.30
i:3-2	-0.54
i:3-3	-0.26
i:child	-0.18
i:self	-0.16
i:thing	0.70
injury:body	-2.01
injury:care	-0.65
injury:numb	-0.46
injury:sad	0.78
injury:sleep	0.57
injury:tired	0.60
it:-	0.92
it:may	-0.72
it:now	0.10
it:past	0.11
n:)	0.07
n:,	-0.23
n:-	-0.48
n:1	-0.61
n:3	0.20
n::	-0.85
n:;	-0.74
n:after	-0.40
n:and	-0.17
n:as	0.62
n:because	-0.39
n:before	0.76
n:but	-0.23
n:how	-0.71
n:last	0.24
n:like	-0.30
n:long	-0.27
n:or	0.56
n:quotation	-0.15
n:quoted	-0.33
n:run-on	0.16
n:short	-0.14
n:since	-0.86
n:that	0.50
n:then	0.33
n:until	0.71
n:what	-0.75
n:when	0.22
n:whenever	0.59
n:where	-0.54
n:which	0.14
n:while	0.87
n:why	-0.50
nobody-says-I/BARE-body	0.69
nobody-says-I/BARE-mind	-1.07
nobody-says-I/BARE-person	-0.19
nobody-says-I/BARE-thing	-0.82
nobody-says-I/CLIENT	0.41
nobody-says-I/EX	-1.04
nobody-says-I/HE	0.10
nobody-says-I/HIS	-0.76
nobody-says-I/HIS-person	0.40
nobody-says-I/HIS-thing	-0.10
nobody-says-I/IT	1.11
nobody-says-I/NAME	-1.32
nobody-says-I/NOBODY	0.12
nobody-says-I/NONE	-0.25
nobody-says-I/NOTHING	-1.31
nobody-says-I/PEOPLE	-0.52
nobody-says-I/SHE	0.50
nobody-says-I/THE	0.12
nobody-says-I/THE-animal	-1.18
nobody-says-I/THE-body	-1.09
nobody-says-I/THE-child	0.55
nobody-says-I/THE-mind	0.52
nobody-says-I/THE-person	0.25
nobody-says-I/THE-thing	-0.35
nobody-says-I/THERE	0.31
nobody-says-I/VERB	0.15
nobody-says-I/WE	-0.32
nobody-says-I/WHO	-0.92
nobody-says-I/YOU	-0.27
nobody-says-I/none/-/false	0.85
nobody-says-I/none/-/true	-1.07
nobody-says-I/none/may/false	1.01
nobody-says-I/none/now/false	-0.97
nobody-says-I/none/now/true	-0.74
nobody-says-I/none/past/false	-1.87
nobody-says-I/none/past/true	-0.74
nobody-says-I/other/-/false	-0.38
nobody-says-I/other/-/true	-0.90
nobody-says-I/other/may/false	0.28
nobody-says-I/other/now/false	-0.34
nobody-says-I/other/now/true	0.05
nobody-says-I/other/past/false	-1.11
nobody-says-I/other/past/true	0.21
nobody-says-I/self/-/false	-0.46
nobody-says-I/self/-/true	0.99
nobody-says-I/self/may/false	-0.62
nobody-says-I/self/may/true	0.08
nobody-says-I/self/now/false	-0.06
nobody-says-I/self/now/true	0.08
nobody-says-I/self/past/false	-0.69
nobody-says-I/self/past/true	-0.20
nobody-says-I/thing/-/false	-0.08
nobody-says-I/thing/-/true	-0.42
nobody-says-I/thing/may/false	0.64
nobody-says-I/thing/now/false	0.74
nobody-says-I/thing/now/true	0.99
nobody-says-I/thing/past/false	-0.38
nobody-says-I/thing/past/true	0.19
o:(	0.07
o:)	-0.08
o:,	-0.21
o:-	-0.13
o::	-1.39
o:;	-0.89
o:after	0.33
o:after-quotation	0.21
o:and	0.07
o:as	0.33
o:because	-0.06
o:before	0.85
o:but	-0.53
o:how	-0.32
o:if	0.14
o:like	-0.63
o:or	0.76
o:run-on	-0.21
o:since	0.13
o:so	-0.32
o:that	-0.04
o:then	0.34
o:until	0.19
o:what	0.57
o:when	0.13
o:whenever	0.45
o:where	-0.60
o:which	-0.21
o:while	0.53
o:who	0.31
o:why	-0.49
os:(/THE	0.27
os:)/VERB	0.11
os:,/BARE-body	-1.22
os:,/BARE-mind	-0.35
os:,/BARE-person	-0.54
os:,/BARE-thing	-1.02
os:,/HE	0.74
os:,/HIS	0.37
os:,/I	0.85
os:,/IT	0.34
os:,/MY-body	-0.18
os:,/MY-person	0.37
os:,/MY-thing	-0.67
os:,/NAME	-0.41
os:,/NONE	-0.47
os:,/SHE	-0.18
os:,/THE	-0.57
os:,/THE-animal	-0.96
os:,/THE-child	0.77
os:,/THE-person	-0.29
os:,/THE-thing	0.59
os:,/THERE	-0.72
os:,/THIS	-0.21
os:,/VERB	-1.06
os:,/WE	-0.95
os:,/WHICH	-0.34
os:,/WHO	-0.78
os:-/BARE-person	-0.33
os:-/NONE	-0.23
os:-/THE	0.58
os:-/VERB	-0.65
os::/HE	-0.55
os::/I	-0.54
os::/IT	-0.58
os::/MY	-0.50
os::/NONE	-0.73
os::/THE	0.32
os::/THE-person	-0.27
os::/THE-thing	-0.28
os::/VERB	-0.98
os:;/HE	-0.48
os:;/I	-0.34
os:;/IT	-0.46
os:;/MY-thing	-0.82
os:;/SHE	-0.69
os:;/THE	-0.48
os:;/VERB	-0.15
os:after-quotation/NONE	-0.78
os:after-quotation/THE	0.62
os:after-quotation/VERB	-0.89
os:after/HE	-1.47
os:after/THE	0.31
os:after/THE-thing	0.79
os:and/BARE-person	-0.87
os:and/CLIENT	-1.09
os:and/EX	-0.62
os:and/HE	-1.02
os:and/HIS-person	-0.55
os:and/IT	0.35
os:and/MY-body	0.59
os:and/MY-child	-0.42
os:and/MY-person	-0.98
os:and/NAME	0.88
os:and/NONE	0.26
os:and/SHE	-0.87
os:and/THE	-0.35
os:and/THE-animal	-0.61
os:and/THE-body	0.84
os:and/THE-child	0.33
os:and/THE-person	-0.11
os:and/THE-thing	-0.63
os:and/THERE	-0.75
os:and/THEY	-0.11
os:and/WE	-1.50
os:as/HE	-0.87
os:as/NONE	0.57
os:as/THE	0.07
os:as/VERB	0.70
os:because/HE	-0.36
os:because/I	-0.08
os:because/SHE	-0.46
os:because/THE	-0.83
os:because/THE-thing	-0.20
os:because/THIS	0.67
os:before/I	0.79
os:but/I	-0.59
os:but/NONE	0.18
os:but/SHE	1.12
os:but/THE	-0.31
os:but/THE-person	-0.27
os:how/HE	-0.31
os:if/HE	0.54
os:if/IT	0.43
os:if/THE-person	-0.71
os:if/THERE	1.15
os:like/IT	-0.65
os:like/NONE	-0.39
os:like/THE	1.54
os:like/THIS	0.38
os:run-on/EX	-0.85
os:run-on/HE	0.69
os:run-on/I	-0.29
os:run-on/NAME	0.51
os:run-on/NOBODY	0.75
os:run-on/SHE	-0.14
os:run-on/THERE	-0.42
os:run-on/THEY	1.09
os:run-on/WE	0.75
os:since/HE	0.07
os:since/THE-thing	0.80
os:so/HE	-0.61
os:so/I	-0.26
os:so/NONE	-0.14
os:so/THEY	0.69
os:start/BARE-body	0.08
os:start/BARE-mind	-0.25
os:start/BARE-person	-0.15
os:start/BARE-thing	-0.50
os:start/CLIENT	0.12
os:start/EVERYTHING	0.96
os:start/EX	-0.25
os:start/HE	-0.89
os:start/HIS	-0.23
os:start/HIS-person	0.11
os:start/HIS-thing	-0.32
os:start/I	-0.20
os:start/MY	0.35
os:start/MY-body	0.20
os:start/MY-mind	0.93
os:start/MY-person	-0.46
os:start/MY-thing	-0.42
os:start/NAME	-1.42
os:start/NOBODY	0.14
os:start/NONE	-0.22
os:start/NOTHING	-0.16
os:start/PEOPLE	-0.07
os:start/SHE	0.59
os:start/THE	-0.52
os:start/THE-body	-0.49
os:start/THE-child	0.09
os:start/THE-mind	0.62
os:start/THE-person	0.52
os:start/THE-thing	-0.54
os:start/THERE	0.59
os:start/THEY	0.65
os:start/THIS	0.45
os:start/VERB	0.64
os:start/WE	-0.43
os:start/YOU	-0.27
os:that/HE	0.35
os:that/I	-0.15
os:that/IT	1.03
os:that/SHE	-0.57
os:that/THE	-0.81
os:that/THE-person	-0.14
os:that/THE-thing	-1.76
os:then/HE	-0.59
os:then/I	0.20
os:then/NONE	0.56
os:until/HE	-1.16
os:until/NONE	-1.92
os:until/THE	0.61
os:until/THE-thing	0.07
os:until/VERB	-1.35
os:what/HE	1.13
os:what/I	0.89
os:what/THE	1.04
os:when/I	0.50
os:when/SHE	-0.32
os:when/THE	0.34
os:when/THE-person	0.11
os:when/THE-thing	-0.05
os:when/THEY	-0.64
os:whenever/THE	0.35
os:whenever/THE-thing	0.17
os:where/I	-0.59
os:which/WHICH	-0.21
os:while/I	0.80
os:who/WHO	0.31
ot:child/-	0.16
ot:child/may	-0.27
ot:child/now	0.81
ot:child/past	-0.30
ot:none/-	-0.26
ot:none/may	0.46
ot:none/now	0.36
ot:none/past	-0.56
ot:other/-	0.20
ot:other/may	0.27
ot:other/now	0.04
ot:other/past	-0.22
ot:self/-	-0.44
ot:self/may	0.22
ot:self/past	-0.05
ot:thing/may	0.31
ot:thing/now	-0.05
ot:thing/past	-0.31
p:child/child	-0.42
p:child/none	0.35
p:child/other	-0.18
p:child/self	0.09
p:none/none	-0.45
p:none/other	-0.66
p:none/self	0.22
p:none/thing	0.14
p:other/none	-0.14
p:other/other	0.58
p:other/self	0.18
p:other/thing	0.29
p:quoted	0.21
p:self/none	0.11
p:self/other	-0.23
p:self/self	-0.08
p:self/thing	-0.31
p:thing/none	-0.53
p:thing/other	0.16
p:thing/self	-0.27
p:thing/thing	-0.68
pg:author/none	-0.14
pg:author/other	-0.86
pg:author/self	0.40
pg:author/thing	0.48
pg:look/none	-0.74
pg:look/other	0.09
pg:look/self	-0.58
pg:look/thing	0.98
pg:messageThing/none	0.94
pg:messageThing/other	-1.27
pg:messageThing/self	-0.71
pg:messageThing/thing	0.12
pg:saying/none	-0.21
pg:saying/other	0.59
pg:saying/self	-1.02
pg:saying/thing	0.34
pi:false/child	-0.42
pi:false/none	-0.18
pi:false/other	0.37
pi:false/self	0.29
pi:false/thing	0.43
pi:true/none	-0.37
pi:true/other	-0.28
pi:true/self	-0.29
pi:true/thing	-0.89
plain:blame/-	0.90
plain:blame/may	1.47
plain:blame/now	0.14
plain:blame/past	1.08
plain:body-habit/-	0.77
plain:body-habit/may	0.65
plain:body-habit/now	0.37
plain:care/may	-0.30
plain:care/now	1.62
plain:care/past	0.94
plain:child-habit/may	0.51
plain:child-habit/now	0.79
plain:child/past	0.56
plain:daily/-	-0.15
plain:daily/may	0.40
plain:daily/now	1.01
plain:daily/past	0.11
plain:guard-habit/may	-0.83
plain:guard-habit/now	1.16
plain:guard/past	0.15
plain:in	1.27
plain:self-view/-	-0.90
plain:self-view/may	0.52
plain:self-view/now	0.30
plain:self-view/past	0.58
plain:state/-	0.95
plain:state/now	0.39
plain:state/past	0.12
plain:stirs/-	0.07
plain:stirs/now	1.22
plain:stirs/past	-0.15
plain:thing/-	0.34
plain:thing/now	0.59
plain:thing/past	1.44
plain:verb/may	0.16
plain:verb/now	-0.54
plain:verb/past	2.42
plain:weigh	0.50
ps:none	-1.60
ps:other	-1.65
ps:self	-2.28
ps:thing	-1.06
psg:author	-1.43
psg:look	-1.54
psg:messageThing	-0.94
psg:saying	0.60
pv:author	0.10
pv:quoted	0.21
pv:reported	-1.58
s:BARE-body	-0.66
s:BARE-body+	-0.66
s:BARE-mind	-0.38
s:BARE-person	-0.60
s:BARE-person+	0.34
s:BARE-thing	-0.83
s:BARE-thing+	-0.34
s:EVERYTHING	0.96
s:EX+	-1.04
s:HE	-0.25
s:HIS	0.45
s:HIS-person	0.05
s:HIS-thing	-0.51
s:I	0.16
s:I+	-0.18
s:IT	0.08
s:MY-body	0.56
s:MY-mind	0.94
s:MY-person	-0.36
s:MY-person+	-0.15
s:MY-thing	-1.05
s:NAME	0.19
s:NOBODY	1.34
s:NONE	-0.16
s:NONE+	-0.91
s:NOTHING	-1.57
s:PEOPLE	0.35
s:SHE	-0.40
s:SHE+	0.31
s:THE	-0.57
s:THE+	0.47
s:THE-animal	-0.49
s:THE-body	-0.09
s:THE-child	0.61
s:THE-mind	0.70
s:THE-person	0.24
s:THE-thing	-0.41
s:THE-thing+	-0.20
s:THERE	-0.28
s:THEY	0.38
s:THIS	0.75
s:THIS+	-0.75
s:VERB	-0.30
s:VERB+	0.08
s:WE	-0.29
s:WHICH	-0.39
s:WHO	-0.31
s:YOU	-1.10
st:BARE-body/-	-0.52
st:BARE-body/may	-0.04
st:BARE-body/now	0.86
st:BARE-body/past	-0.90
st:BARE-mind/-	-0.54
st:BARE-mind/past	0.32
st:BARE-person+/now	0.23
st:BARE-person+/past	0.17
st:BARE-person/-	-0.39
st:BARE-person/now	-0.45
st:BARE-person/past	-0.56
st:BARE-thing+/past	-0.34
st:BARE-thing/-	-2.18
st:BARE-thing/now	0.45
st:BARE-thing/past	-0.82
st:CLIENT+/-	-0.15
st:CLIENT+/past	0.34
st:EX+/past	-0.60
st:HE+/now	-0.54
st:HE+/past	-1.39
st:HE/-	-0.63
st:HE/may	0.22
st:HE/now	-0.50
st:HE/past	-0.22
st:HIS-person/-	-0.91
st:HIS-person/past	-0.55
st:HIS-thing/now	-0.35
st:HIS-thing/past	-0.52
st:HIS/-	0.11
st:HIS/now	-0.11
st:HIS/past	0.47
st:I+/now	-1.64
st:I+/past	0.54
st:I/may	0.57
st:I/now	0.32
st:I/past	-0.12
st:IT/-	0.48
st:IT/may	1.12
st:IT/now	-0.16
st:IT/past	0.13
st:MY-body/-	-0.39
st:MY-body/may	-0.39
st:MY-body/now	0.78
st:MY-body/past	0.68
st:MY-child/-	0.16
st:MY-child/may	-0.27
st:MY-child/now	0.81
st:MY-child/past	-0.08
st:MY-mind/now	0.89
st:MY-mind/past	0.68
st:MY-person+/now	0.41
st:MY-person/-	0.69
st:MY-person/now	-0.76
st:MY-person/past	-1.37
st:MY-thing/-	-0.48
st:MY-thing/now	0.24
st:MY-thing/past	-0.51
st:MY/-	-0.24
st:MY/now	-0.13
st:MY/past	0.07
st:NAME/-	-0.33
st:NAME/now	-0.56
st:NAME/past	0.49
st:NOBODY/now	1.41
st:NOBODY/past	0.83
st:NONE+/-	-0.14
st:NONE+/past	-0.97
st:NONE/-	0.07
st:NONE/may	-0.78
st:NONE/now	-0.23
st:NONE/past	-0.54
st:NOTHING/-	-1.01
st:NOTHING/now	0.07
st:PEOPLE/now	0.24
st:PEOPLE/past	-0.47
st:SHE+/may	0.22
st:SHE+/now	0.32
st:SHE+/past	0.06
st:SHE/may	-0.86
st:SHE/now	-0.31
st:SHE/past	-0.18
st:THE+/-	0.34
st:THE+/now	0.65
st:THE+/past	-0.22
st:THE-animal/-	-0.71
st:THE-animal/may	-0.37
st:THE-animal/now	-0.16
st:THE-animal/past	-1.26
st:THE-body/-	-0.16
st:THE-body/now	1.12
st:THE-body/past	-0.94
st:THE-child/-	-0.34
st:THE-child/now	0.80
st:THE-child/past	-0.74
st:THE-mind/now	0.50
st:THE-mind/past	0.28
st:THE-person+/past	-0.21
st:THE-person/-	0.21
st:THE-person/may	0.20
st:THE-person/now	-0.17
st:THE-person/past	0.09
st:THE-thing+/past	-0.08
st:THE-thing/-	-0.19
st:THE-thing/now	-0.72
st:THE-thing/past	0.09
st:THE/-	0.05
st:THE/may	1.31
st:THE/now	-0.14
st:THE/past	-1.13
st:THERE/now	0.23
st:THERE/past	-1.52
st:THEY/may	0.69
st:THEY/now	1.09
st:THEY/past	-0.60
st:THIS+/-	-0.75
st:THIS/now	0.43
st:THIS/past	0.97
st:VERB+/now	-0.21
st:VERB/may	0.19
st:VERB/past	-0.43
st:WE/now	-0.08
st:WE/past	-1.69
st:WHICH/now	0.14
st:WHICH/past	-0.63
st:WHO/past	-0.50
st:YOU/may	-0.29
t:may	0.49
t:now	0.14
t:past	-0.31
voice:message	-2.36
voice:message/false	-1.69
voice:message/true	-1.80
voice:reported	-1.24
voice:reported/false	-1.28
voice:reported/true	-0.42
w:#	-0.39
w:&	-0.31
w:'	1.01
w:(	0.29
w:)	0.06
w:,	-0.08
w:-	-0.49
w::	-0.46
w:;	-0.37
w:?	-0.33
w:@	-1.26
w:a	0.37
w:about	-0.11
w:accord	-0.63
w:account	-0.91
w:ach	0.56
w:across	0.62
w:address	-1.05
w:admit	1.14
w:afraid	0.65
w:after	0.83
w:afterward	0.80
w:again	1.14
w:against	0.93
w:ago	0.41
w:agreed	-0.89
w:aisle	-0.54
w:alarm	0.30
w:all	1.55
w:allotment	0.60
w:almost	-1.18
w:alone	-0.35
w:alway	0.65
w:am	0.13
w:ambulance	-1.09
w:an	-0.18
w:and	-0.58
w:angry	0.65
w:ankle	-0.36
w:annoy	0.34
w:another	0.66
w:answer	0.23
w:antibiotic	-0.44
w:antidepressant	0.58
w:anxiety	1.16
w:anxious	-0.89
w:any	0.98
w:anyone	-0.72
w:anyth	1.47
w:anywhere	0.75
w:apart	-0.12
w:apex	-0.70
w:app	-1.09
w:appetite	0.15
w:appointment	-0.58
w:apprehensive	-0.95
w:april	-0.98
w:are	-0.37
w:arm	0.23
w:around	0.20
w:arrive	0.65
w:as	-0.95
w:ashame	1.85
w:ask	-0.61
w:asleep	-1.06
w:at	-0.17
w:attach	-1.11
w:attack	1.10
w:attend	0.07
w:august	-0.53
w:aunt	-0.18
w:avatar	-0.66
w:away	-1.26
w:baby	0.91
w:back	-0.36
w:badge	0.63
w:badly	0.57
w:bag	0.48
w:bailiff	-0.57
w:band	-0.19
w:bang	-1.57
w:bank	-1.48
w:bar	-0.72
w:bare	0.89
w:bat	0.44
w:bathroom	0.69
w:battery	-0.35
w:be	0.13
w:because	0.46
w:bed	-0.09
w:bedroom	0.16
w:been	-0.39
w:before	1.06
w:beg	-1.24
w:began	0.07
w:behind	-0.24
w:being	0.51
w:believe	1.74
w:below	-1.04
w:bench	0.07
w:bent	-0.47
w:beside	1.35
w:beta	0.12
w:betray	-0.68
w:better	0.66
w:between	0.16
w:bev	-0.52
w:big	-0.31
w:bike	-0.59
w:bill	-1.46
w:bin	0.26
w:bird	-0.57
w:birthday	0.25
w:bit	1.30
w:bitter	0.89
w:blame	0.74
w:bled	-0.69
w:blind	-0.66
w:block	-0.24
w:blocker	0.12
w:blood	-0.17
w:blow	-0.95
w:blue	-0.43
w:blur	-0.65
w:board	-0.26
w:boat	-0.98
w:body	-0.30
w:bolt	0.18
w:book	0.21
w:boone	-0.66
w:boot	0.84
w:bore	1.13
w:both	-0.93
w:bother	0.62
w:bottle	0.93
w:bought	-1.03
w:bouquet	-0.76
w:box	-1.65
w:boy	0.20
w:brave	1.04
w:break	-0.60
w:breath	-0.20
w:breathe	0.53
w:bridge	-0.51
w:broke	0.67
w:broken	-0.32
w:brother	-0.10
w:brought	-0.10
w:brown	-0.42
w:bruise	-0.25
w:burden	0.15
w:burnt	1.23
w:burst	-0.37
w:bus	0.12
w:but	-0.04
w:button	-0.51
w:buzze	0.63
w:by	-0.47
w:cab	-0.74
w:cable	-0.13
w:cake	-0.78
w:caller	-0.12
w:calm	-0.21
w:cam	-0.42
w:came	-0.72
w:camera	-1.26
w:can	0.70
w:canal	-0.84
w:car	-0.04
w:card	-0.61
w:care	1.43
w:caretaker	-0.20
w:carry	-0.26
w:case	0.24
w:cbt	0.96
w:centre	0.54
w:chair	-0.95
w:chang	-0.50
w:charge	-0.31
w:check	0.07
w:chest	0.97
w:children	1.05
w:choir	0.68
w:choke	-1.30
w:christma	0.67
w:class	-0.32
w:clear	-0.08
w:clench	0.37
w:clerk	-0.83
w:click	0.52
w:client'	-0.29
w:clinic	-0.40
w:close	1.07
w:club	-1.13
w:cm	-0.65
w:coach	-1.06
w:coat	-0.45
w:code	-0.60
w:coffee	-0.55
w:cold	0.33
w:collect	-0.49
w:come	-0.26
w:comfortable	-0.74
w:complainant	0.21
w:concentrate	0.78
w:concussion	-1.13
w:confuse	1.41
w:content	-1.36
w:convince	0.59
w:copy	-0.71
w:cord	-1.04
w:corner	0.16
w:cough	-0.79
w:could	0.26
w:counsel	0.56
w:counsellor	0.37
w:count	0.45
w:counter	-1.05
w:court	0.93
w:courthouse	-0.63
w:cousin'	-0.72
w:coward	0.68
w:cower	-0.81
w:crack	-0.08
w:crazy	0.27
w:creak	1.40
w:creep	0.89
w:crisis	0.65
w:cross	-0.12
w:crush	1.20
w:cry	-0.89
w:curtain	0.57
w:cushion	0.78
w:cut	-0.43
w:dad	0.57
w:dance	0.96
w:dare	1.49
w:dark	0.52
w:dash	-0.44
w:date	-0.95
w:daughter	0.09
w:day	0.48
w:daze	-0.11
w:dead	-1.00
w:death	0.64
w:deck	-0.66
w:deliver	-0.92
w:dent	-0.35
w:dental	-0.56
w:dentist	0.75
w:depress	-0.33
w:depression	-0.38
w:describe	-0.11
w:deserve	1.06
w:desk	-0.81
w:despair	0.70
w:desperate	1.23
w:det	-0.78
w:devastate	0.60
w:diagnose	0.17
w:diazepam	0.22
w:did	0.18
w:die	1.31
w:different	0.26
w:dirty	1.03
w:disappear	1.34
w:disgust	-0.22
w:disorient	1.17
w:distraught	1.14
w:distress	1.06
w:disturb	1.08
w:divorce	-0.72
w:dizzy	0.44
w:do	1.28
w:dock	-0.43
w:doctor	-0.08
w:doctor'	-0.64
w:doe	0.47
w:dog	-1.28
w:doing	0.63
w:doll	-0.76
w:done	0.82
w:doorbell	-1.38
w:doorway	0.86
w:double	-0.37
w:down	0.40
w:dr	-0.43
w:drain	0.24
w:drawer	-1.11
w:drawing	0.40
w:dread	1.19
w:dream	-0.61
w:drench	0.99
w:dress	0.49
w:drift	0.60
w:drill	-0.53
w:drink	-0.29
w:drive	0.69
w:drone	-0.52
w:drop	-1.40
w:drove	-1.90
w:dry	0.66
w:dure	-0.76
w:dust	-0.92
w:dy	-0.08
w:dying	-1.15
w:each	0.30
w:ear	0.67
w:early	0.52
w:easier	0.54
w:easter	1.00
w:eat	0.08
w:edge	-0.18
w:eggshell	0.34
w:eight	0.43
w:eldest	0.37
w:electrician'	-0.32
w:elevator	-0.98
w:eleven	-0.21
w:else	1.30
w:email	-0.90
w:embarrass	-0.56
w:emdr	0.29
w:emotional	1.13
w:employer	-0.44
w:empty	1.58
w:end	0.13
w:engine	-0.08
w:enough	1.26
w:enrage	0.97
w:enter	-0.87
w:entrance	0.09
w:entry	-0.95
w:envelope	-0.71
w:er	-0.29
w:even	1.70
w:evene	0.46
w:ever	0.27
w:every	0.85
w:everyone	0.65
w:everyth	0.97
w:everywhere	0.16
w:evidence	-0.41
w:exhaust	-0.51
w:exit	-0.97
w:extend	-0.06
w:eye	0.31
w:f	-1.37
w:face	-0.32
w:fail	0.69
w:faint	-0.41
w:fall	0.77
w:far	-0.27
w:fast	0.67
w:father'	-0.78
w:fault	-0.45
w:fear	-0.26
w:feb	-0.80
w:february	0.37
w:fed	1.39
w:feel	0.37
w:feet	-0.23
w:felt	0.43
w:fence	-0.86
w:ferry	0.54
w:fetch	0.05
w:fight	0.93
w:file	-1.76
w:fill	-0.82
w:film	-0.96
w:final	-0.74
w:fine	0.13
w:finger	0.06
w:fire	-0.76
w:firm	-1.06
w:first	0.61
w:fit	-0.80
w:five	-0.18
w:flash	-0.36
w:flat	0.06
w:flood	0.52
w:floor	0.83
w:flower	-0.17
w:flu	-0.85
w:folder	-0.65
w:follow	-1.05
w:follower	-1.05
w:food	0.59
w:fool	1.02
w:foolish	1.14
w:footage	-0.55
w:for	-0.11
w:force	0.43
w:form	-1.32
w:forward	-0.07
w:four	-0.44
w:fracture	-0.51
w:freak	0.56
w:freezer	-1.30
w:fridge	0.59
w:friend	0.05
w:frighten	0.09
w:from	-0.96
w:front	0.62
w:froze	-0.12
w:frozen	0.74
w:frustrate	0.67
w:full	-0.65
w:fume	0.72
w:fun	0.78
w:furious	1.13
w:further	-0.29
w:gag	1.38
w:garage	-0.84
w:gate	-0.32
w:gave	-0.10
w:get	0.37
w:give	0.10
w:given	0.05
w:glad	-0.08
w:glass	-0.29
w:glove	-1.12
w:glue	-0.92
w:goe	0.84
w:going	1.21
w:gone	-0.19
w:got	-0.56
w:gp	-0.35
w:grade	-0.92
w:graffiti	-0.63
w:green	0.17
w:grey	-1.08
w:grind	0.59
w:gross	0.38
w:ground	0.15
w:group	0.76
w:guard	0.59
w:guess	-0.88
w:guilty	0.81
w:gum	-0.75
w:gut	0.56
w:had	0.43
w:half	0.19
w:hall	-0.14
w:hallway	0.60
w:hand	0.33
w:handle	0.67
w:handwrit	-0.96
w:hang	0.60
w:happen	0.88
w:happy	-0.05
w:hardware	0.43
w:has	0.10
w:hate	-0.31
w:have	0.50
w:he	-0.64
w:head	-0.16
w:headach	0.62
w:hear	0.84
w:heard	-1.73
w:heart	0.09
w:heartbroken	0.50
w:heat	-0.62
w:heavy	-0.70
w:held	-0.88
w:hello	-0.79
w:help	-0.53
w:helpless	1.02
w:her	0.36
w:here	0.50
w:herself	0.93
w:hid	0.56
w:hide	0.41
w:him	0.07
w:his	-0.74
w:hit	-0.55
w:hoarse	-1.03
w:hold	-0.47
w:hollow	0.41
w:home	-0.48
w:honest	1.33
w:hood	-0.40
w:hope	-0.61
w:hopeful	-0.10
w:hopeless	1.09
w:horrify	0.88
w:hot	0.69
w:hour	0.41
w:house	0.65
w:hover	-0.37
w:how	0.77
w:humiliat	0.93
w:hung	-1.51
w:hunt	0.74
w:hurt	-0.06
w:husband	0.41
w:husband'	-1.30
w:hyperventilate	1.19
w:i	0.14
w:ice	-1.25
w:idiot	0.52
w:if	-0.23
w:in	0.55
w:initial	-1.20
w:inside	-1.91
w:install	-0.58
w:instead	-0.49
w:intercom	0.17
w:interview	0.62
w:intimidate	0.92
w:into	0.98
w:irritate	0.66
w:is	-0.23
w:it	0.12
w:ito	-0.32
w:its	0.26
w:jacket	0.75
w:january	0.24
w:jaw	0.22
w:jelly	0.24
w:jittery	1.10
w:jo	0.66
w:job	-0.85
w:judge	0.19
w:july	0.87
w:jump	0.36
w:jumpy	1.23
w:just	1.78
w:k	-0.45
w:keep	0.22
w:kept	-0.91
w:kerb	-0.05
w:kettle	0.28
w:key	0.31
w:kick	0.67
w:kid	0.83
w:kill	0.82
w:kind	0.66
w:kitchen	0.62
w:knee	-0.47
w:knew	0.04
w:knife	0.50
w:knock	1.31
w:knot	-0.20
w:know	-0.45
w:lad	-0.24
w:ladder	-0.40
w:laid	-0.55
w:land	0.68
w:lane	-0.52
w:laptop	-0.33
w:last	-0.48
w:latch	-0.99
w:late	-1.29
w:laugh	-0.05
w:lawn	-0.45
w:leaf	0.04
w:lease	-0.50
w:leave	0.34
w:led	0.26
w:left	-0.48
w:leg	-0.42
w:len	-1.15
w:let	-0.22
w:letter	-0.34
w:library	0.36
w:lie	1.07
w:life	1.20
w:lift	-0.66
w:light	0.18
w:lighter	1.29
w:like	1.13
w:limit	1.17
w:limp	-1.05
w:line	0.15
w:lip	-0.05
w:lipstick	-1.26
w:list	-0.93
w:listen	0.63
w:little	0.51
w:live	0.56
w:livid	1.77
w:load	-0.55
w:lobby	-0.44
w:location	-1.10
w:lock	-0.94
w:locker	-1.18
w:locksmith	-0.22
w:log	-0.64
w:lone	0.39
w:longer	0.08
w:loo	0.49
w:look	-0.11
w:loosen	-0.32
w:lose	-0.34
w:loss	0.30
w:lost	-0.08
w:lot	-0.66
w:loud	0.21
w:love	-0.18
w:low	-0.13
w:lunch	-0.91
w:mad	-0.99
w:made	-0.16
w:magnet	-0.43
w:maiden	-0.59
w:mail	0.70
w:mailbox	-0.12
w:make	0.66
w:male	-0.91
w:man	-0.10
w:manager	-1.11
w:march	0.25
w:mark	-0.79
w:marriage	0.33
w:mat	0.24
w:matter	0.20
w:may	-0.25
w:maybe	0.91
w:me	0.75
w:meal	0.54
w:mean	-0.36
w:mediator	-0.64
w:medication	0.95
w:meet	0.17
w:mental	-0.26
w:mess	-0.20
w:message	-1.14
w:met	-0.99
w:migraine	-0.42
w:mill	-0.44
w:mind	-0.11
w:mine	-0.12
w:minute	-1.38
w:mirror	-0.70
w:miserable	0.85
w:miss	-0.76
w:mistake	-0.78
w:moment	0.72
w:monday	-0.41
w:more	0.69
w:morn	-0.15
w:mortify	0.19
w:most	0.67
w:mother	-0.12
w:motion	-0.59
w:motorbike	0.52
w:mouth	0.89
w:move	-0.54
w:mri	-0.71
w:mrs	-0.42
w:ms	-0.77
w:much	1.11
w:mug	0.55
w:mum	-0.91
w:mum'	-0.38
w:must	0.12
w:my	0.25
w:myself	0.84
w:nail	-0.31
w:name	-0.79
w:nan	-0.17
w:napkin	-0.92
w:near	1.08
w:neck	-0.45
w:need	0.47
w:needle	0.54
w:neighbor	-0.85
w:neighbor'	-0.99
w:neighbour	-0.31
w:nerve	0.71
w:nervous	-0.77
w:never	1.11
w:new	-0.17
w:night	0.25
w:nightmare	0.28
w:nine	-1.13
w:no	0.33
w:nobody	-0.32
w:noise	0.73
w:none	-0.11
w:normal	1.01
w:nose	-0.47
w:not	0.28
w:note	-1.33
w:noth	-0.34
w:now	-0.61
w:numb	0.24
w:number	-1.00
w:nurse	-0.41
w:o	0.33
w:of	0.43
w:off	-0.07
w:offer	-0.64
w:office	0.21
w:officer	-0.76
w:on	-0.57
w:once	-0.65
w:one	1.05
w:only	0.64
w:open	-0.12
w:opene	-0.37
w:operator	-0.59
w:opposite	-0.38
w:or	-0.47
w:order	-0.69
w:other	-0.48
w:ought	0.34
w:our	-0.28
w:out	-0.29
w:outside	-0.29
w:over	0.80
w:overnight	-0.70
w:overreact	0.76
w:overwhelm	-0.10
w:overwritten	-0.53
w:own	1.31
w:p	-0.67
w:pack	0.82
w:package	-0.50
w:padlock	-0.45
w:page	-0.06
w:paid	-1.02
w:pain	-1.13
w:painkiller	-0.26
w:paint	-0.06
w:pan	0.83
w:panic	0.25
w:paper	-0.51
w:paranoid	0.69
w:parcel	0.54
w:parent	0.39
w:park	0.18
w:part	0.86
w:partner	-0.47
w:party	-0.84
w:pass	0.32
w:passport	-0.42
w:past	-0.28
w:patch	-0.62
w:pathetic	0.44
w:patient	-0.28
w:pay	-0.85
w:pc	-0.77
w:pellet	-0.68
w:people	0.72
w:pepper	0.35
w:period	0.38
w:person	0.93
w:petitioner	0.21
w:petrify	1.15
w:phone	-0.67
w:photo	-0.90
w:photograph	-1.01
w:physical	-0.24
w:pick	-1.10
w:piece	-0.45
w:pill	0.83
w:pin	-0.11
w:place	1.24
w:plan	1.02
w:plate	-0.74
w:platform	-0.91
w:please	0.31
w:pm	-0.72
w:pocket	-0.73
w:poem	-0.28
w:police	0.56
w:porch	-1.29
w:post	0.26
w:postmark	-1.57
w:pound	0.84
w:powerless	0.64
w:present	0.43
w:press	-1.38
w:pressure	-0.36
w:pretend	0.97
w:print	-1.31
w:printer	-0.75
w:private	-0.73
w:profile	-0.42
w:proper	0.89
w:proud	0.99
w:provide	-0.59
w:psychiatrist	0.83
w:ptsd	0.24
w:pull	0.47
w:pulse	0.54
w:puppy	0.62
w:push	0.64
w:put	-0.62
w:quiet	0.86
w:radio	0.93
w:ran	-1.53
w:rang	-1.34
w:rattle	0.10
w:ray	-1.01
w:read	-0.43
w:rear	-1.40
w:receipt	-0.31
w:reception	-0.97
w:recital	0.23
w:recognise	-0.66
w:record	-0.67
w:ref	-0.67
w:refer	0.93
w:referral	0.20
w:refuge	0.30
w:refuse	-0.30
w:regret	-0.61
w:relationship	0.71
w:relax	0.87
w:relief	1.00
w:relieve	1.50
w:remember	0.59
w:remove	-1.15
w:repeat	-0.94
w:replace	-0.28
w:reply	-0.30
w:report	-0.41
w:request	-0.53
w:resentful	0.13
w:resident	-0.21
w:respondent	-0.75
w:rest	-1.21
w:retch	0.31
w:return	-1.10
w:revolt	-0.60
w:rib	-0.68
w:right	0.64
w:rigid	0.85
w:ring	0.68
w:rinse	-0.46
w:roof	-0.47
w:room	0.09
w:rope	0.90
w:round	-0.40
w:roundabout	-0.68
w:row	-0.16
w:rug	-1.17
w:ruin	0.67
w:ruler	-0.61
w:run	-0.57
w:sad	-0.61
w:safe	0.59
w:safer	1.33
w:safety	0.10
w:said	-0.81
w:samaritan	0.53
w:same	-0.35
w:sank	0.80
w:sat	0.53
w:saturday	-0.12
w:save	-1.59
w:saw	0.06
w:say	0.57
w:scalp	-0.75
w:scan	0.19
w:scare	1.30
w:school	-0.47
w:scratch	-0.50
w:scream	0.80
w:screen	-0.77
w:screenshot	-0.87
w:screw	-0.50
w:seat	-1.60
w:sec	-0.82
w:second	-0.08
w:section	0.65
w:security	-1.35
w:see	-0.08
w:seen	-0.99
w:seeth	1.16
w:send	0.06
w:sender	-0.94
w:sent	-1.59
w:sergeant	-1.37
w:serial	-0.87
w:sertraline	0.21
w:serve	-0.10
w:service	-1.04
w:session	-0.63
w:set	0.38
w:shake	-0.46
w:shaken	0.85
w:shame	-0.78
w:she	0.50
w:shed	-0.25
w:sheet	-0.32
w:shift	-0.11
w:shirt	-0.22
w:shock	0.58
w:shoe	-0.26
w:shook	0.15
w:shop	-0.48
w:shot	-0.27
w:should	-0.15
w:shoulder	-0.72
w:shout	0.29
w:show	-0.74
w:shower	0.89
w:shut	-0.37
w:sick	1.14
w:sicken	0.72
w:side	-0.55
w:sidewall	-0.96
w:sign	-1.08
w:signal	0.71
w:silence	0.25
w:silly	0.59
w:since	0.46
w:sing	1.03
w:single	0.08
w:sink	0.91
w:sister	-0.39
w:sit	1.17
w:size	-0.89
w:skin	0.14
w:sleep	0.08
w:slept	-0.14
w:slow	0.55
w:small	0.25
w:smile	0.40
w:smoke	0.65
w:snap	0.84
w:so	0.31
w:sob	0.99
w:sofa	-0.39
w:soft	-0.88
w:sold	-0.67
w:some	0.51
w:someone	1.23
w:someth	-0.06
w:son	-0.30
w:son'	1.13
w:song	-1.17
w:sooner	0.49
w:sorry	-0.39
w:sound	-0.12
w:spare	-0.32
w:speak	0.36
w:speaker	-0.59
w:spent	0.84
w:split	-0.82
w:spoke	-0.51
w:spook	0.60
w:spot	0.75
w:spray	0.11
w:staff	-0.85
w:stair	-1.01
w:stammer	0.28
w:stamp	-0.96
w:stand	0.92
w:state	-0.41
w:statement	-0.75
w:station	-1.02
w:stay	0.61
w:step	-0.57
w:stick	-0.78
w:stiff	0.46
w:still	-0.38
w:stitch	-0.67
w:stockroom	-0.54
w:stomach	0.38
w:stone	0.59
w:stood	-0.13
w:stop	0.65
w:story	0.42
w:straight	0.84
w:street	0.54
w:stress	-0.87
w:stronger	0.93
w:stuck	-0.89
w:student	0.91
w:stun	0.28
w:stupid	0.73
w:subject	-1.26
w:such	-0.17
w:sunday	-0.40
w:support	1.09
w:sure	-0.70
w:surprise	0.33
w:survivor	0.76
w:suture	-1.20
w:swallow	-0.58
w:swap	-1.25
w:sweat	-0.25
w:switch	-0.47
w:swollen	-0.24
w:table	1.00
w:tablet	-0.87
w:take	0.20
w:taken	-0.17
w:talk	1.28
w:tap	-0.27
w:tape	-0.82
w:tattoo	-1.31
w:taxi	0.49
w:team	1.14
w:tear	1.02
w:tearful	0.69
w:teddy	-0.30
w:teeth	0.37
w:tell	0.07
w:ten	0.45
w:tenant	-0.43
w:tense	0.81
w:terrible	-0.46
w:terrify	0.53
w:test	-0.83
w:tetanus	-0.47
w:text	-0.20
w:than	-0.45
w:thankful	1.40
w:that	0.04
w:the	-0.45
w:them	-0.38
w:then	-0.66
w:therapist	0.15
w:therapy	0.43
w:there	0.04
w:these	0.95
w:they	0.63
w:thing	-0.18
w:think	-0.28
w:this	0.08
w:though	-0.33
w:thought	1.57
w:thread	-0.42
w:three	-0.15
w:threw	0.20
w:throat	0.89
w:through	1.05
w:thumb	-0.43
w:thursday	0.27
w:ticket	-0.96
w:tight	-0.39
w:tim	-1.11
w:time	0.21
w:timetable	-0.65
w:tire	1.21
w:to	0.25
w:toast	0.32
w:today	0.27
w:told	-0.51
w:tom	-0.99
w:too	0.39
w:took	-1.11
w:tooth	-1.17
w:torch	-0.36
w:torn	-0.40
w:touch	-0.47
w:towel	-0.09
w:track	-0.27
w:tracker	-0.79
w:train	-0.13
w:tram	0.94
w:trap	1.34
w:trauma	0.61
w:traumatise	0.93
w:tree	-1.06
w:tremble	-0.14
w:true	-0.93
w:tuesday	0.34
w:turn	0.47
w:twelve	0.62
w:twice	-0.42
w:two	-0.35
w:type	-0.96
w:tyre	-1.53
w:uncomfortable	0.22
w:under	1.00
w:understand	0.80
w:uneasy	1.02
w:unit	-0.35
w:unknown	-0.94
w:unnerve	-0.10
w:unsafe	0.26
w:unsettle	0.92
w:until	-0.28
w:up	0.88
w:upset	0.06
w:upstair	0.62
w:us	-0.20
w:use	-0.33
w:used	-0.70
w:useless	0.40
w:user	0.09
w:van	-0.52
w:vet	-0.91
w:victim	0.56
w:video	-0.52
w:violate	0.50
w:visit	0.61
w:visitor	-0.60
w:voice	0.72
w:voicemail	0.63
w:vulnerable	0.80
w:wait	-0.66
w:wake	1.49
w:walk	-0.33
w:wall	-0.53
w:want	0.77
w:ward	-1.13
w:wardrobe	-0.56
w:warm	-0.42
w:was	-0.15
w:wash	0.95
w:watch	-0.20
w:water	0.21
w:way	1.21
w:we	-0.26
w:weak	1.07
w:wear	0.15
w:week	-0.20
w:weep	-0.46
w:weight	0.60
w:well	1.15
w:went	0.46
w:wept	1.01
w:were	-0.09
w:wet	0.42
w:what	0.90
w:when	-0.14
w:whenever	0.37
w:where	-0.52
w:wherever	0.08
w:which	0.65
w:while	0.46
w:white	-0.17
w:whoever	1.28
w:whole	1.19
w:why	-0.56
w:wife	-0.57
w:will	0.63
w:wind	0.49
w:window	-0.30
w:wine	0.24
w:wipe	-0.74
w:wiper	-0.93
w:wire	-0.52
w:wit	0.70
w:with	-0.06
w:withdrawn	-0.36
w:without	0.84
w:witness	-0.74
w:woke	0.60
w:woman	0.64
w:wonder	1.16
w:word	0.34
w:work	-0.08
w:worker	-0.27
w:worn	1.30
w:worry	-0.33
w:worthless	0.74
w:would	-0.49
w:wound	0.23
w:wreck	1.39
w:wrist	-0.66
w:write	0.38
w:written	-1.36
w:wrong	0.31
w:wrote	-0.08
w:x	-0.27
w:xanax	0.88
w:yard	0.83
w:year	-0.10
w:you	-0.87
w:youngest	0.83
w:zoom	-0.72
`);

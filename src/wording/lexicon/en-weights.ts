// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	0.16
#:false/child/may	-0.23
#:false/child/now	0.79
#:false/child/past	-0.34
#:false/none/-	-0.19
#:false/none/may	0.46
#:false/none/now	0.45
#:false/none/past	-0.29
#:false/other/-	0.28
#:false/other/may	0.39
#:false/other/now	0.09
#:false/other/past	-0.18
#:false/self/-	-0.38
#:false/self/may	0.34
#:false/self/now	0.17
#:false/thing/-	0.38
#:false/thing/may	0.55
#:false/thing/now	0.16
#:false/thing/past	-0.29
#:true/none/-	-0.31
#:true/none/may	-1.10
#:true/none/now	-1.83
#:true/none/past	-0.81
#:true/other/-	-0.67
#:true/other/may	-0.16
#:true/other/now	-1.18
#:true/other/past	-0.80
#:true/self/-	-0.61
#:true/self/may	-0.93
#:true/self/now	-0.75
#:true/self/past	-0.35
#:true/thing/-	-0.87
#:true/thing/may	-0.83
#:true/thing/now	-1.07
#:true/thing/past	0.15
#s:false/child	-0.15
#s:false/none	-0.17
#s:false/other	0.46
#s:false/self	0.32
#s:false/thing	0.33
#s:true/other	-1.51
#s:true/self	-1.10
#s:true/thing	-1.12
01=	-0.95
01=(	-0.31
01=(/-	-0.36
01=(/falsefalse	-1.29
01=(/none	-1.10
01=(/now	-0.49
01=(/self	-0.49
01=(/thing	-0.22
01=(/truefalse	0.86
01=)	-0.37
01=)/falsefalse	-0.37
01=)/now	-0.31
01=)/past	-0.05
01=)/self	-0.37
01=,	-0.18
01=,/-	-0.91
01=,/falsefalse	-0.99
01=,/falsetrue	-2.16
01=,/may	0.28
01=,/none	-0.43
01=,/now	-0.65
01=,/other	0.51
01=,/past	0.60
01=,/self	-0.31
01=,/thing	-0.82
01=,/truefalse	1.01
01=,/truetrue	0.19
01=-	-1.20
01=-/-	-1.30
01=-/falsefalse	-1.15
01=-/falsetrue	-0.13
01=-/none	-1.12
01=-/now	-0.92
01=-/other	-0.86
01=-/past	-0.49
01=-/self	-0.42
01=-/thing	-1.31
01=-/truefalse	-0.69
01=-/truetrue	-0.38
01=:	-1.72
01=:/-	-0.76
01=:/falsefalse	-0.67
01=:/falsetrue	-0.59
01=:/may	-0.21
01=:/none	-0.55
01=:/now	-1.37
01=:/other	-0.79
01=:/past	-0.12
01=:/self	-1.07
01=:/thing	-0.82
01=:/truefalse	-1.18
01=;	-1.07
01=;/-	-0.64
01=;/falsefalse	-1.41
01=;/falsetrue	-0.33
01=;/may	-0.45
01=;/none	-0.81
01=;/now	-1.17
01=;/other	-0.82
01=;/past	-1.01
01=;/self	-0.42
01=;/thing	-1.53
01=;/truefalse	-0.38
01=;/truetrue	-0.48
01=after	-0.92
01=after-quotation	0.24
01=after-quotation/falsefalse	0.30
01=after-quotation/may	-0.51
01=after-quotation/none	-0.97
01=after-quotation/now	-1.00
01=after-quotation/past	-0.68
01=after-quotation/self	-0.83
01=after-quotation/thing	0.08
01=after-quotation/truefalse	-1.23
01=after/falsefalse	-0.85
01=after/falsetrue	-0.87
01=after/may	-0.58
01=after/now	-0.86
01=after/other	-0.82
01=after/past	-0.46
01=after/self	-0.16
01=after/thing	-0.95
01=after/truetrue	-0.22
01=and	0.09
01=and/-	-1.36
01=and/child	-0.72
01=and/falsefalse	-0.95
01=and/falsetrue	-2.29
01=and/may	0.18
01=and/none	-1.52
01=and/now	-1.06
01=and/other	-0.18
01=and/past	0.63
01=and/self	0.28
01=and/thing	-0.77
01=and/truefalse	1.95
01=and/truetrue	-0.64
01=as	-1.20
01=as/-	-0.35
01=as/falsefalse	-0.82
01=as/falsetrue	-1.00
01=as/may	-0.64
01=as/none	-0.31
01=as/now	-0.53
01=as/other	-0.56
01=as/past	-0.79
01=as/self	-0.93
01=as/thing	-0.32
01=as/truefalse	-0.30
01=as/truetrue	-0.33
01=because	-0.26
01=because/-	-1.31
01=because/falsefalse	0.58
01=because/falsetrue	-1.43
01=because/may	-0.54
01=because/none	-0.48
01=because/now	-1.43
01=because/other	-0.51
01=because/past	0.36
01=because/self	0.13
01=because/thing	-1.33
01=because/truefalse	-0.66
01=because/truetrue	-0.18
01=before	-0.55
01=before/falsefalse	-0.55
01=before/may	-0.34
01=before/now	-0.89
01=before/self	-0.55
01=but	-1.11
01=but/-	-0.78
01=but/falsefalse	-1.48
01=but/falsetrue	-0.61
01=but/none	-0.45
01=but/now	-0.34
01=but/other	-0.92
01=but/past	-0.81
01=but/self	-0.82
01=but/thing	-0.50
01=but/truefalse	-1.28
01=childchild	-0.72
01=how	-0.91
01=how/falsefalse	-0.78
01=how/falsetrue	-0.34
01=how/now	-0.58
01=how/other	-0.25
01=how/past	-0.78
01=how/self	-0.77
01=how/truefalse	-0.52
01=if	-0.67
01=if/falsefalse	-0.76
01=if/falsetrue	-0.32
01=if/now	-0.56
01=if/other	-0.40
01=if/past	-0.43
01=if/self	-0.50
01=if/thing	-0.67
01=like	-1.21
01=like/falsefalse	-0.75
01=like/falsetrue	-1.14
01=like/none	-1.18
01=like/now	-1.21
01=like/thing	-0.91
01=like/truefalse	-0.99
01=nonechild	-0.30
01=nonenone	-2.15
01=noneother	-0.12
01=noneself	-0.44
01=nonething	-1.69
01=or	-0.51
01=or/falsefalse	-0.35
01=or/falsetrue	-0.09
01=or/now	-0.44
01=or/past	-0.05
01=or/self	-0.51
01=or/truetrue	-0.05
01=otherchild	-0.13
01=othernone	-2.03
01=otherother	0.56
01=otherself	-0.06
01=otherthing	-1.86
01=run-on	-0.59
01=run-on/falsefalse	-0.30
01=run-on/falsetrue	-0.73
01=run-on/may	-0.69
01=run-on/none	-0.92
01=run-on/now	-3.06
01=run-on/other	-0.19
01=run-on/past	1.00
01=run-on/self	-0.70
01=run-on/thing	-1.49
01=run-on/truefalse	-0.64
01=run-on/truetrue	-0.51
01=selfchild	-0.19
01=selfnone	-0.93
01=selfother	0.21
01=selfself	-0.78
01=selfthing	-0.61
01=since	-0.74
01=since/falsefalse	-0.99
01=since/falsetrue	-0.66
01=since/other	-0.55
01=since/past	-0.75
01=since/self	-0.69
01=since/thing	-1.23
01=so	-0.18
01=so/-	-0.92
01=so/falsefalse	0.08
01=so/falsetrue	-0.99
01=so/may	0.28
01=so/none	-1.55
01=so/now	-1.45
01=so/other	-1.26
01=so/past	-1.18
01=so/self	0.40
01=so/thing	-0.87
01=so/truefalse	-0.85
01=that	-1.61
01=that/falsefalse	-1.36
01=that/falsetrue	-0.85
01=that/may	-1.34
01=that/now	-0.95
01=that/other	-0.74
01=that/past	-0.82
01=that/self	-1.22
01=that/thing	-1.03
01=that/truefalse	-0.80
01=that/truetrue	-0.55
01=then	-0.91
01=then/-	-0.72
01=then/falsefalse	-0.53
01=then/none	-0.54
01=then/now	-0.67
01=then/other	-0.12
01=then/past	-0.33
01=then/self	-0.80
01=then/truefalse	-0.41
01=thingnone	-1.43
01=thingother	0.37
01=thingself	-0.78
01=thingthing	-1.70
01=unless	-0.58
01=unless/falsefalse	-0.58
01=unless/now	-0.58
01=unless/other	-0.58
01=until	-0.52
01=until/-	-1.75
01=until/falsefalse	0.40
01=until/falsetrue	-0.27
01=until/may	-0.23
01=until/none	-0.95
01=until/now	-0.91
01=until/other	-1.10
01=until/past	-0.14
01=until/thing	-1.98
01=until/truefalse	-1.61
01=what	0.32
01=what/-	0.41
01=what/falsefalse	-1.65
01=what/falsetrue	0.56
01=what/may	0.66
01=what/now	-2.49
01=what/other	0.67
01=what/past	-1.17
01=what/self	-1.32
01=what/thing	-0.38
01=what/truefalse	0.13
01=when	-1.34
01=when/falsefalse	-1.25
01=when/falsetrue	-0.37
01=when/none	-0.55
01=when/now	-0.66
01=when/other	-0.60
01=when/past	-1.25
01=when/self	-1.40
01=when/thing	-0.16
01=when/truefalse	-0.13
01=when/truetrue	-1.44
01=whenever	-0.62
01=whenever/-	-0.23
01=whenever/falsefalse	-0.25
01=whenever/falsetrue	-0.40
01=whenever/now	-0.68
01=whenever/other	-0.54
01=whenever/self	-0.43
01=whenever/thing	-0.30
01=whenever/truefalse	-0.43
01=where	-0.72
01=where/falsefalse	-0.96
01=where/falsetrue	-0.40
01=where/may	-0.42
01=where/now	-0.67
01=where/other	-0.50
01=where/past	-0.58
01=where/self	-0.60
01=where/thing	-0.18
01=where/truefalse	-0.17
01=whether	-0.17
01=whether/falsefalse	-0.17
01=whether/may	-0.17
01=whether/self	-0.17
01=which	-0.74
01=which/falsefalse	-0.74
01=which/none	-0.74
01=which/now	-0.74
01=while	-1.01
01=while/falsefalse	-0.47
01=while/falsetrue	-0.81
01=while/now	-0.47
01=while/other	-0.81
01=while/past	-0.81
01=while/self	-0.47
01=who	-0.77
01=who/falsefalse	-0.58
01=who/falsetrue	-0.45
01=who/none	-0.77
01=who/now	-0.49
01=who/past	-0.67
01=who/truefalse	-0.32
01=why	-0.63
01=why/falsefalse	-0.47
01=why/now	-0.63
01=why/self	-0.51
01=why/thing	-0.47
01=why/truefalse	-0.51
01v:message	-2.68
01v:reported	-2.30
01|	-0.21
10=	-0.94
10=(	-0.50
10=(/-	-0.32
10=(/falsefalse	-0.54
10=(/none	-0.24
10=(/now	-0.41
10=(/self	-0.41
10=(/thing	-0.28
10=(/truefalse	-0.05
10=)	0.11
10=)/-	-0.53
10=)/falsefalse	-0.70
10=)/falsetrue	0.41
10=)/now	-0.44
10=)/other	0.41
10=)/past	0.15
10=)/self	-0.70
10=,	-0.19
10=,/-	-0.48
10=,/falsefalse	-0.13
10=,/falsetrue	-0.09
10=,/may	-1.17
10=,/none	-0.70
10=,/now	-0.54
10=,/other	0.34
10=,/past	0.82
10=,/truefalse	-1.66
10=,/truetrue	0.57
10=-	-1.64
10=-/-	-0.83
10=-/falsefalse	-1.42
10=-/falsetrue	-0.55
10=-/none	-0.78
10=-/now	-0.60
10=-/other	-0.59
10=-/past	-1.34
10=-/self	-1.32
10=-/thing	-0.33
10=-/truefalse	-0.46
10=-/truetrue	-0.39
10=:	-0.24
10=:/-	0.12
10=:/falsefalse	-1.54
10=:/falsetrue	0.11
10=:/may	-0.36
10=:/none	-0.82
10=:/now	-0.51
10=:/other	-0.23
10=:/past	-0.56
10=:/self	-0.64
10=:/truefalse	-1.05
10=;	-0.54
10=;/-	-0.74
10=;/falsefalse	-1.70
10=;/falsetrue	0.04
10=;/may	-1.71
10=;/none	-0.74
10=;/now	-0.90
10=;/past	-0.12
10=;/self	-0.87
10=;/thing	-0.64
10=;/truefalse	-0.71
10=;/truetrue	-0.23
10=after	-1.48
10=after/falsefalse	-1.22
10=after/falsetrue	-0.61
10=after/may	-0.11
10=after/now	-0.58
10=after/other	-1.27
10=after/past	-1.45
10=after/self	-0.78
10=after/thing	-0.67
10=after/truetrue	-0.80
10=and	-0.33
10=and/-	0.20
10=and/child	-1.29
10=and/falsetrue	-0.43
10=and/may	0.14
10=and/none	-0.07
10=and/now	-1.83
10=and/other	0.68
10=and/self	-1.13
10=and/thing	-0.46
10=and/truefalse	0.19
10=and/truetrue	-0.45
10=as	-0.80
10=as/-	-0.58
10=as/falsefalse	-0.89
10=as/falsetrue	-0.25
10=as/may	-1.27
10=as/none	-0.56
10=as/now	-0.21
10=as/other	-0.31
10=as/past	-0.54
10=as/self	-0.52
10=as/thing	-0.37
10=as/truefalse	-0.24
10=as/truetrue	-0.19
10=because	-0.87
10=because/-	-0.97
10=because/falsefalse	-1.37
10=because/falsetrue	-0.09
10=because/may	0.37
10=because/none	-0.80
10=because/now	-0.97
10=because/other	0.05
10=because/past	-0.60
10=because/self	0.57
10=because/thing	-1.80
10=because/truefalse	-1.38
10=because/truetrue	-0.71
10=before	-0.40
10=before/falsefalse	-0.40
10=before/may	-0.26
10=before/now	-0.25
10=before/other	-0.23
10=before/self	-0.47
10=but	-0.34
10=but/-	-1.28
10=but/falsefalse	-1.40
10=but/none	-1.05
10=but/now	-1.06
10=but/other	1.00
10=but/past	1.96
10=but/self	0.76
10=but/thing	-0.23
10=but/truefalse	-0.41
10=childchild	-1.29
10=how	-0.85
10=how/falsefalse	-0.84
10=how/falsetrue	-0.16
10=how/now	-0.32
10=how/other	-0.80
10=how/past	-0.84
10=how/self	-0.51
10=how/truefalse	-0.48
10=if	-1.19
10=if/falsefalse	-1.07
10=if/falsetrue	-0.51
10=if/now	-0.63
10=if/other	-1.15
10=if/past	-1.02
10=if/self	-0.20
10=if/thing	-0.52
10=like	0.19
10=like/falsefalse	0.83
10=like/falsetrue	-3.12
10=like/none	0.73
10=like/now	0.19
10=like/thing	-1.22
10=like/truefalse	-0.13
10=nonechild	-0.41
10=nonenone	-0.59
10=noneother	-1.40
10=noneself	-0.65
10=nonething	-1.68
10=or	-0.73
10=or/falsefalse	-0.30
10=or/falsetrue	-0.18
10=or/now	-0.27
10=or/past	-0.58
10=or/self	-0.73
10=or/truetrue	-0.58
10=otherchild	-0.33
10=othernone	-0.14
10=otherother	0.49
10=otherthing	0.05
10=run-on/falsefalse	-0.45
10=run-on/falsetrue	0.38
10=run-on/may	-1.82
10=run-on/none	-0.60
10=run-on/now	-0.05
10=run-on/other	0.79
10=run-on/past	0.30
10=run-on/self	-0.60
10=run-on/thing	-1.39
10=run-on/truefalse	-0.90
10=run-on/truetrue	0.43
10=selfchild	-0.91
10=selfnone	0.67
10=selfother	-0.99
10=selfself	-0.60
10=selfthing	-0.73
10=since	-1.40
10=since/falsefalse	-1.24
10=since/falsetrue	-0.99
10=since/now	-0.71
10=since/other	-1.02
10=since/past	-1.37
10=since/self	-0.36
10=since/thing	-0.93
10=so	0.17
10=so/-	-1.39
10=so/falsefalse	-2.73
10=so/falsetrue	0.24
10=so/may	-0.79
10=so/none	-1.41
10=so/now	0.20
10=so/other	0.16
10=so/past	0.39
10=so/self	-0.06
10=so/thing	-0.56
10=so/truefalse	0.36
10=that	-0.09
10=that/falsefalse	-0.67
10=that/falsetrue	0.35
10=that/may	-0.53
10=that/now	-0.38
10=that/other	0.23
10=that/past	0.22
10=that/self	0.61
10=that/thing	-1.58
10=that/truefalse	-0.75
10=that/truetrue	-0.16
10=then	-0.36
10=then/-	-0.24
10=then/falsefalse	-2.30
10=then/none	-0.23
10=then/now	-0.55
10=then/other	-0.25
10=then/past	-0.31
10=then/self	-0.93
10=then/thing	-0.68
10=then/truefalse	0.93
10=thingnone	-1.68
10=thingother	0.75
10=thingself	-1.72
10=thingthing	-0.41
10=unless	-0.20
10=unless/falsefalse	-0.20
10=unless/now	-0.20
10=unless/other	-0.20
10=until/-	-0.84
10=until/falsefalse	-2.81
10=until/falsetrue	0.96
10=until/may	-0.89
10=until/none	-1.13
10=until/now	-0.68
10=until/other	0.18
10=until/past	0.18
10=until/self	-0.59
10=until/thing	-0.08
10=until/truefalse	-0.76
10=what	-1.15
10=what/falsefalse	-1.07
10=what/falsetrue	-0.74
10=what/may	-0.49
10=what/now	-1.15
10=what/other	-0.94
10=what/past	-0.83
10=what/self	-0.34
10=what/thing	-0.58
10=when	-0.27
10=when/falsefalse	-0.31
10=when/falsetrue	-0.08
10=when/none	-1.66
10=when/now	-0.32
10=when/other	-0.62
10=when/past	-0.14
10=when/self	0.07
10=when/thing	0.21
10=when/truefalse	-1.16
10=when/truetrue	-0.54
10=whenever	-0.48
10=whenever/-	-0.18
10=whenever/falsefalse	-0.29
10=whenever/falsetrue	-0.36
10=whenever/now	-0.47
10=whenever/other	-0.38
10=whenever/thing	-0.47
10=where	-0.42
10=where/falsefalse	-0.65
10=where/may	0.51
10=where/now	-0.67
10=where/other	-0.97
10=where/past	-0.74
10=where/self	0.71
10=where/thing	-0.89
10=where/truefalse	-0.58
10=whether	-0.31
10=whether/falsefalse	-0.31
10=whether/may	-0.31
10=whether/self	-0.31
10=which	-0.79
10=which/falsefalse	-0.79
10=which/none	-0.79
10=which/now	-0.79
10=while	-0.37
10=while/falsefalse	-0.37
10=while/now	-0.37
10=while/self	-0.37
10=who	-1.17
10=who/falsefalse	-0.63
10=who/falsetrue	-0.76
10=who/none	-1.17
10=who/now	-0.49
10=who/past	-0.86
10=who/truefalse	-0.37
10=why	-0.87
10=why/falsefalse	-0.84
10=why/now	-0.87
10=why/self	-0.08
10=why/thing	-0.84
10=why/truefalse	-0.08
10v:message	-1.79
10v:quoted	-1.37
10v:reported	-0.98
10|	0.30
11=	0.58
11=(	0.14
11=(/-	0.25
11=(/falsefalse	0.72
11=(/none	-0.72
11=(/now	-0.54
11=(/self	-0.54
11=(/thing	0.31
11=(/truefalse	-0.87
11=)	0.16
11=)/falsefalse	0.23
11=)/falsetrue	-0.31
11=)/now	0.23
11=)/other	-0.31
11=)/past	-0.33
11=)/self	0.23
11=,	-0.04
11=,/-	0.37
11=,/falsefalse	0.40
11=,/falsetrue	-0.06
11=,/may	-0.30
11=,/none	0.11
11=,/now	-0.21
11=,/other	-0.38
11=,/past	-0.42
11=,/thing	-0.21
11=,/truefalse	-0.51
11=,/truetrue	-1.29
11=-	0.08
11=-/falsefalse	0.17
11=-/falsetrue	0.42
11=-/none	-0.12
11=-/now	0.30
11=-/other	-0.08
11=-/past	-0.58
11=-/self	0.06
11=-/thing	0.61
11=-/truefalse	0.38
11=-/truetrue	-0.42
11=:	-0.48
11=:/falsefalse	0.11
11=:/falsetrue	-1.12
11=:/may	-0.30
11=:/none	-0.61
11=:/now	-1.19
11=:/other	-0.69
11=:/past	-0.19
11=:/self	-0.82
11=:/thing	-0.14
11=:/truefalse	-0.98
11=;	-0.71
11=;/-	-0.07
11=;/falsefalse	-1.04
11=;/falsetrue	0.12
11=;/may	-0.67
11=;/none	-0.04
11=;/now	-0.15
11=;/other	-0.80
11=;/past	-0.53
11=;/thing	-0.70
11=;/truefalse	-0.42
11=;/truetrue	0.37
11=after	0.51
11=after/falsefalse	-0.17
11=after/falsetrue	0.75
11=after/may	-0.66
11=after/now	0.59
11=after/past	-0.12
11=after/self	-0.07
11=after/thing	0.61
11=after/truetrue	-0.51
11=and	-0.21
11=and/-	0.29
11=and/child	-0.39
11=and/falsefalse	1.16
11=and/falsetrue	-1.32
11=and/may	-0.27
11=and/none	-0.06
11=and/now	0.11
11=and/other	0.24
11=and/past	-0.59
11=and/self	-0.27
11=and/thing	0.11
11=and/truefalse	-0.15
11=and/truetrue	-0.96
11=as	0.51
11=as/-	0.52
11=as/falsefalse	-0.06
11=as/falsetrue	0.61
11=as/may	-0.51
11=as/none	0.51
11=as/now	0.87
11=as/other	-0.92
11=as/past	-0.24
11=as/self	0.87
11=as/thing	0.42
11=as/truefalse	0.33
11=as/truetrue	0.35
11=because	-0.17
11=because/-	-0.52
11=because/falsefalse	0.67
11=because/falsetrue	-0.30
11=because/may	1.24
11=because/none	0.56
11=because/now	0.30
11=because/other	-0.42
11=because/past	-2.83
11=because/self	0.26
11=because/truefalse	-0.69
11=because/truetrue	-0.19
11=before	0.82
11=before/falsefalse	0.82
11=before/may	0.42
11=before/now	0.89
11=before/other	0.23
11=before/self	0.76
11=but	-0.28
11=but/falsefalse	-0.94
11=but/falsetrue	0.67
11=but/none	0.42
11=but/now	-0.27
11=but/other	-1.01
11=but/past	-0.34
11=but/thing	-0.19
11=but/truefalse	0.73
11=childchild	-0.39
11=how/falsefalse	-0.57
11=how/falsetrue	0.30
11=how/now	0.77
11=how/other	-0.31
11=how/past	-0.57
11=how/self	0.38
11=how/truefalse	0.84
11=if	0.32
11=if/falsefalse	0.25
11=if/falsetrue	0.59
11=if/now	1.41
11=if/other	0.10
11=if/self	0.43
11=if/thing	1.32
11=like	-0.65
11=like/falsefalse	-0.22
11=like/falsetrue	-0.38
11=like/none	-0.27
11=like/now	-0.65
11=like/thing	-0.32
11=like/truefalse	1.00
11=nonechild	0.33
11=nonenone	-0.07
11=noneother	-0.50
11=noneself	0.24
11=nonething	-0.22
11=or	0.83
11=or/falsefalse	0.36
11=or/falsetrue	0.19
11=or/now	0.50
11=or/past	0.58
11=or/self	0.83
11=or/truetrue	0.58
11=otherchild	-0.18
11=othernone	0.15
11=otherother	-0.13
11=otherself	-0.33
11=otherthing	0.44
11=run-on	0.15
11=run-on/falsefalse	0.55
11=run-on/falsetrue	1.07
11=run-on/may	-0.11
11=run-on/none	0.86
11=run-on/now	0.42
11=run-on/other	0.41
11=run-on/past	-0.14
11=run-on/self	0.07
11=run-on/thing	-0.29
11=run-on/truefalse	-0.76
11=run-on/truetrue	-0.74
11=selfchild	0.12
11=selfnone	0.65
11=selfother	-0.35
11=selfself	0.24
11=selfthing	0.05
11=since	0.28
11=since/falsefalse	-0.20
11=since/falsetrue	0.64
11=since/now	-0.04
11=since/other	0.06
11=since/past	0.28
11=since/self	0.53
11=since/thing	0.82
11=so	-0.26
11=so/-	0.25
11=so/falsefalse	-0.27
11=so/may	-0.40
11=so/none	0.73
11=so/now	0.24
11=so/other	0.13
11=so/past	-0.41
11=so/self	-0.74
11=so/thing	0.78
11=so/truefalse	0.41
11=that	0.30
11=that/falsefalse	-1.22
11=that/falsetrue	0.44
11=that/may	0.07
11=that/now	0.61
11=that/other	-0.04
11=that/past	0.10
11=that/self	0.10
11=that/thing	0.05
11=that/truefalse	0.81
11=that/truetrue	0.17
11=then	0.55
11=then/-	-0.42
11=then/falsefalse	0.43
11=then/none	-0.43
11=then/now	0.37
11=then/other	-1.14
11=then/past	0.27
11=then/self	0.88
11=then/thing	-0.91
11=then/truefalse	0.41
11=thingnone	0.79
11=thingother	-0.46
11=thingself	-0.22
11=unless	0.22
11=unless/falsefalse	0.22
11=unless/now	0.22
11=unless/other	0.22
11=until	0.49
11=until/-	-1.37
11=until/falsefalse	0.78
11=until/falsetrue	-0.07
11=until/may	-0.08
11=until/none	-1.40
11=until/now	0.73
11=until/other	-0.21
11=until/past	0.40
11=until/self	-0.77
11=until/thing	0.96
11=until/truefalse	-0.60
11=what	-0.24
11=what/-	-0.30
11=what/falsetrue	-0.17
11=what/may	-0.59
11=what/now	0.30
11=what/other	-0.30
11=what/past	0.39
11=what/self	1.22
11=what/thing	-0.26
11=what/truefalse	0.50
11=when	0.32
11=when/falsefalse	-0.58
11=when/falsetrue	0.66
11=when/none	-0.64
11=when/now	0.13
11=when/other	0.10
11=when/past	0.05
11=when/self	0.23
11=when/thing	0.21
11=when/truefalse	-0.99
11=when/truetrue	-0.15
11=whenever	0.68
11=whenever/-	0.23
11=whenever/falsefalse	0.23
11=whenever/falsetrue	0.61
11=whenever/now	0.89
11=whenever/other	-0.11
11=whenever/self	0.43
11=whenever/thing	0.42
11=whenever/truefalse	0.43
11=where	-0.47
11=where/falsefalse	0.38
11=where/falsetrue	-0.70
11=where/now	-0.36
11=where/other	0.04
11=where/past	-0.54
11=where/self	-0.42
11=where/thing	-0.33
11=where/truefalse	-0.19
11=whether	0.26
11=whether/falsefalse	0.26
11=whether/may	0.26
11=whether/self	0.26
11=which	0.24
11=which/falsefalse	0.24
11=which/none	0.24
11=which/now	0.24
11=while	0.77
11=while/falsefalse	0.77
11=while/now	0.77
11=while/self	0.77
11=who	0.50
11=who/falsefalse	-0.26
11=who/falsetrue	0.75
11=who/none	0.50
11=who/now	0.29
11=who/past	0.32
11=who/truefalse	-0.15
11=why	-0.28
11=why/falsefalse	-0.47
11=why/now	-0.28
11=why/self	0.52
11=why/thing	-0.47
11=why/truefalse	0.52
11v:message	-0.50
11v:reported	0.41
11|	0.71
F|b:# .	-0.16
F|b:^ and	-1.04
F|b:^ because	-0.16
F|b:^ he	0.21
F|b:^ she	-0.42
F|b:^ so	-0.49
F|b:^ that	0.23
F|b:^ the	-0.56
F|b:^ what	0.85
F|b:^ where	0.16
F|b:and would	-1.04
F|b:because he	-0.16
F|b:can not	-0.75
F|b:could not	-0.39
F|b:down ,	-0.25
F|b:he can	-0.75
F|b:he will	0.71
F|b:he would	-1.34
F|b:in march	0.69
F|b:it .	0.38
F|b:let the	-0.25
F|b:next .	0.16
F|b:not come	-0.38
F|b:not go	0.64
F|b:not stop	-0.39
F|b:so he	-0.69
F|b:stop shake	-0.39
F|b:take the	0.77
F|b:that he	0.23
F|b:the kid	0.88
F|b:the tyre	-0.25
F|b:tyre down	-0.25
F|b:what he	0.85
F|b:where he	0.16
F|b:will not	0.37
F|b:will take	0.77
F|b:would let	-0.40
F|b:would not	-0.10
F|f:1/other	0.10
F|f:2/other	0.22
F|f:3/other	-0.64
F|g:action	-0.41
F|g:body	-0.70
F|g:children	0.88
F|g:damage	-0.55
F|g:expects	0.16
F|g:feelVerb	-0.29
F|g:injury	-0.78
F|g:lasting	-0.48
F|g:otherPerson	0.08
F|g:sad	0.79
F|g:stirs	0.15
F|g:sureBody	-0.47
F|g:sureSelfView	-0.25
F|g:sureVerb	-0.47
F|g:thing	-0.36
F|g:tired	-0.58
F|gs:action/HE	-0.46
F|gs:action/THE-animal	-0.38
F|gs:action/THE-person	0.21
F|gs:body/THE-person	-0.39
F|gs:damage/HE	-0.55
F|gs:expects/HE	0.16
F|gs:feelVerb/THE-person	-0.39
F|gs:injury/HE	-0.78
F|gs:lasting/HE	-0.75
F|gs:lasting/THE-person	-0.39
F|gs:otherPerson/HE	-0.05
F|gs:otherPerson/SHE	-0.42
F|gs:otherPerson/THE-person	0.21
F|gs:sad/HE	0.46
F|gs:stirs/HE	0.15
F|gs:sureBody/THE-person	-0.39
F|gs:sureSelfView/HE	-0.25
F|gs:sureVerb/THE-person	-0.39
F|gs:thing/HE	-0.36
F|gs:tired/HE	-0.58
F|gt:action/may	-0.41
F|gt:body/may	-0.70
F|gt:children/may	0.88
F|gt:damage/may	-0.55
F|gt:expects/may	0.16
F|gt:feelVerb/may	-0.29
F|gt:injury/may	-0.78
F|gt:lasting/may	-0.48
F|gt:otherPerson/may	0.08
F|gt:sad/may	0.79
F|gt:stirs/may	0.15
F|gt:sureBody/may	-0.47
F|gt:sureSelfView/may	-0.25
F|gt:sureVerb/may	-0.47
F|gt:thing/may	-0.36
F|gt:tired/may	-0.58
F|i:2-1	0.15
F|i:other	0.31
F|it:may	0.31
F|w:#	-0.16
F|w:,	-0.50
F|w:.	0.05
F|w:and	-1.04
F|w:at	0.57
F|w:be	0.50
F|w:because	-0.16
F|w:can	-0.75
F|w:come	-0.54
F|w:could	0.43
F|w:do	0.85
F|w:down	-0.87
F|w:from	-0.16
F|w:go	0.50
F|w:he	-0.05
F|w:in	0.21
F|w:it	-0.13
F|w:kid	0.88
F|w:know	0.06
F|w:let	-0.49
F|w:march	0.69
F|w:next	0.16
F|w:not	-0.56
F|w:out	0.31
F|w:shake	-0.39
F|w:she	-0.42
F|w:so	-0.49
F|w:stop	-0.39
F|w:take	0.77
F|w:that	0.94
F|w:the	-0.32
F|w:tyre	-0.25
F|w:up	0.09
F|w:what	0.85
F|w:where	0.16
F|w:will	0.63
F|w:with	-0.24
F|w:would	-0.94
M|b:# .	-0.43
M|b:# am	-0.55
M|b:^ and	-1.11
M|b:^ because	-0.79
M|b:^ but	-0.25
M|b:^ everyone	0.35
M|b:^ he	-0.58
M|b:^ his	-1.17
M|b:^ my	-0.27
M|b:^ she	0.26
M|b:^ someone	-0.95
M|b:^ the	-0.29
M|b:^ then	-1.37
M|b:^ they	0.55
M|b:^ until	-0.47
M|b:^ when	-0.35
M|b:a kiss	-0.92
M|b:across my	-0.80
M|b:and gave	-1.07
M|b:and he	-1.64
M|b:and its	-0.63
M|b:and my	-0.32
M|b:and she	-0.49
M|b:and the	0.34
M|b:and they	-0.80
M|b:arm .	-0.47
M|b:at #	-0.52
M|b:at me	-0.90
M|b:at my	-0.96
M|b:at the	0.33
M|b:bag .	-0.47
M|b:bag in	-0.15
M|b:because he	-0.70
M|b:behind me	0.44
M|b:blew me	-0.92
M|b:boss .	-0.54
M|b:boss got	-0.71
M|b:bus .	-1.29
M|b:but the	-0.25
M|b:came out	-0.67
M|b:can not	0.23
M|b:cancell my	-0.23
M|b:car .	-0.76
M|b:door .	-1.01
M|b:down .	0.11
M|b:drove me	-0.87
M|b:find me	0.37
M|b:follow me	0.08
M|b:foot ,	-0.18
M|b:for me	0.35
M|b:from the	-0.89
M|b:gave me	-1.15
M|b:gave my	-1.22
M|b:get the	0.48
M|b:grab my	-0.77
M|b:guard walk	-0.94
M|b:had cancell	-0.23
M|b:had my	-0.70
M|b:he came	-0.61
M|b:he can	0.23
M|b:he follow	-0.97
M|b:he gave	-0.69
M|b:he get	-0.12
M|b:he grab	-0.77
M|b:he had	-0.68
M|b:he is	-0.91
M|b:he left	0.91
M|b:he put	-0.34
M|b:he read	-0.91
M|b:he said	-0.42
M|b:he sat	-0.67
M|b:he sent	-0.64
M|b:he show	-0.50
M|b:he stamp	-0.18
M|b:he walk	-0.70
M|b:he was	0.31
M|b:he will	0.69
M|b:he would	-0.39
M|b:his hand	-0.87
M|b:in my	-1.86
M|b:in row	-0.19
M|b:in the	-0.68
M|b:it to	-0.64
M|b:key .	-0.64
M|b:left a	-0.53
M|b:let me	-1.10
M|b:list for	0.15
M|b:make me	-0.16
M|b:me ,	0.74
M|b:me .	-0.15
M|b:me :	-0.29
M|b:me a	-1.02
M|b:me and	0.28
M|b:me at	-0.92
M|b:me down	-0.04
M|b:me from	-0.89
M|b:me home	-0.87
M|b:me in	-0.43
M|b:me on	0.19
M|b:me out	-0.99
M|b:me the	-0.60
M|b:me to	-0.53
M|b:move me	-0.79
M|b:my address	-0.74
M|b:my appointment	-0.23
M|b:my arm	-0.67
M|b:my bag	-0.41
M|b:my boss	-0.42
M|b:my brother	-0.40
M|b:my car	-1.08
M|b:my colleague	-0.96
M|b:my desk	-0.95
M|b:my drive	-0.80
M|b:my email	-0.06
M|b:my father'	-0.05
M|b:my foot	-0.18
M|b:my key	-0.62
M|b:my mother	-0.55
M|b:my name	-0.82
M|b:my neighbor	-0.91
M|b:my own	0.32
M|b:my roommate	-0.56
M|b:my sister	-0.19
M|b:my spare	-0.53
M|b:my statement	-0.66
M|b:my step	-1.14
M|b:my therapist	-0.52
M|b:my work	-0.51
M|b:name ,	-0.76
M|b:name .	0.24
M|b:neighbor came	-0.71
M|b:neighbor was	-0.64
M|b:number .	-0.35
M|b:of me	0.06
M|b:of my	-0.35
M|b:office .	-1.41
M|b:on a	0.05
M|b:on my	-0.85
M|b:on the	-1.49
M|b:out ,	-0.79
M|b:out .	-0.87
M|b:out the	-0.65
M|b:photo of	-0.92
M|b:put his	-0.48
M|b:right behind	0.52
M|b:row #	-0.19
M|b:said my	-0.42
M|b:saw him	-1.36
M|b:scare me	0.98
M|b:sent it	-0.64
M|b:she follow	-0.81
M|b:she was	0.61
M|b:show up	-0.50
M|b:sister was	-0.98
M|b:sit on	-1.35
M|b:so he	-0.46
M|b:stamp on	-0.18
M|b:statement .	-0.66
M|b:the back	-0.54
M|b:the bar	-0.92
M|b:the bus	-1.85
M|b:the car	-0.24
M|b:the dog	0.26
M|b:the door	-1.01
M|b:the guard	-0.94
M|b:the manager	-0.60
M|b:the station	-0.67
M|b:the window	0.42
M|b:them ,	-0.32
M|b:then he	-0.43
M|b:through the	-0.80
M|b:to me	-0.55
M|b:to my	0.68
M|b:to the	-0.45
M|b:took me	-0.54
M|b:took the	-0.52
M|b:up at	-0.50
M|b:walk me	-0.95
M|b:want me	0.32
M|b:was furious	-0.63
M|b:was in	-1.92
M|b:was right	0.52
M|b:was sit	-1.35
M|b:was so	-0.96
M|b:when he	-0.90
M|b:with my	-0.88
M|b:work .	-1.34
M|b:would left	-0.54
M|b:§ drove	-0.87
M|f:0/other	1.02
M|f:1/other	0.38
M|f:2/other	-0.88
M|f:3/other	0.41
M|g:action	0.18
M|g:anger	0.09
M|g:body	-1.22
M|g:care	0.24
M|g:children	-0.88
M|g:damage	-0.05
M|g:evidence	-0.98
M|g:fear	-0.34
M|g:feelVerb	-0.21
M|g:injury	-0.61
M|g:injuryCue	-0.66
M|g:lasting	-0.52
M|g:look	-0.75
M|g:messageThing	-0.66
M|g:otherPerson	0.23
M|g:relief	0.47
M|g:sad	-0.05
M|g:saying	-0.11
M|g:says	0.19
M|g:stirs	0.25
M|g:sureCare	0.18
M|g:sureGuard	0.35
M|g:sureState	-0.64
M|g:sureStirs	0.39
M|g:sureThing	0.48
M|g:sureVerb	-0.41
M|g:thing	-0.06
M|g:tired	-0.71
M|g:trust	0.58
M|g:wants	0.32
M|gs:action/BARE-person	-0.99
M|gs:action/HE	-0.06
M|gs:action/HIS	-1.11
M|gs:action/MY-person	-1.60
M|gs:action/NAME	0.44
M|gs:action/PEOPLE	-0.51
M|gs:action/SHE	-1.94
M|gs:action/THE-person	0.24
M|gs:anger/MY-person	-0.83
M|gs:body/HE	-0.75
M|gs:body/MY-person	-0.89
M|gs:damage/HE	-0.87
M|gs:evidence/HE	-0.85
M|gs:evidence/MY-person	-0.24
M|gs:evidence/THE-person	-0.69
M|gs:fear/HE	-0.05
M|gs:fear/MY-person	-1.01
M|gs:feelVerb/HE	0.25
M|gs:feelVerb/MY-person	-0.41
M|gs:injury/HE	-0.60
M|gs:injuryCue/HE	-0.49
M|gs:lasting/HE	-0.15
M|gs:lasting/NAME	-0.87
M|gs:look/MY-person	-0.89
M|gs:messageThing/HE	-0.76
M|gs:messageThing/HIS	-1.11
M|gs:messageThing/SHE	-0.20
M|gs:messageThing/THE-person	-0.58
M|gs:numb/MY-person	-0.82
M|gs:otherPerson/BARE-person	-0.98
M|gs:otherPerson/HE	-0.39
M|gs:otherPerson/HIS	-1.18
M|gs:otherPerson/MY-person	-0.30
M|gs:otherPerson/PEOPLE	0.26
M|gs:otherPerson/SHE	0.25
M|gs:otherPerson/THE-animal	0.26
M|gs:otherPerson/THE-child	0.13
M|gs:otherPerson/THE-person	0.16
M|gs:otherPerson/THEY	0.15
M|gs:relief/HE	0.47
M|gs:sad/HE	-0.09
M|gs:sad/MY-person	-0.43
M|gs:saying/HE	-1.22
M|gs:saying/PEOPLE	0.32
M|gs:saying/SHE	-1.36
M|gs:says/HE	-0.45
M|gs:shows/HE	-1.14
M|gs:stirs/HE	0.07
M|gs:stirs/MY-person	-1.09
M|gs:sureChild/HE	-0.36
M|gs:sureChild/MY-person	-0.65
M|gs:sureGuard/HE	0.37
M|gs:sureGuard/THE-person	-0.94
M|gs:sureState/HE	-0.45
M|gs:sureState/MY-person	-1.34
M|gs:sureState/THE-person	-1.46
M|gs:sureStirs/HE	0.47
M|gs:sureThing/THE-person	0.33
M|gs:sureVerb/MY-person	-0.41
M|gs:thing/BARE-person	-0.94
M|gs:thing/HE	-0.44
M|gs:thing/MY-person	-0.49
M|gs:thing/NAME	-1.18
M|gs:thing/SHE	-1.43
M|gs:trust/HE	-0.51
M|gs:trust/SHE	0.74
M|gt:action/may	-0.08
M|gt:action/now	-0.85
M|gt:action/past	0.31
M|gt:anger/now	0.33
M|gt:anger/past	-0.83
M|gt:body/past	-0.67
M|gt:care/now	-0.04
M|gt:care/past	0.25
M|gt:children/past	-0.88
M|gt:damage/past	-0.62
M|gt:evidence/may	-0.32
M|gt:evidence/now	-1.31
M|gt:evidence/past	-0.99
M|gt:fear/now	1.03
M|gt:fear/past	-0.67
M|gt:feelVerb/may	0.15
M|gt:feelVerb/past	-0.18
M|gt:injury/now	-0.16
M|gt:injury/past	-0.91
M|gt:injuryCue/past	-1.21
M|gt:lasting/may	-0.36
M|gt:lasting/now	-0.38
M|gt:lasting/past	-0.38
M|gt:look/past	-0.75
M|gt:messageThing/may	-0.58
M|gt:messageThing/now	-0.12
M|gt:messageThing/past	-1.12
M|gt:numb/past	-0.82
M|gt:otherPerson/-	0.82
M|gt:otherPerson/may	0.21
M|gt:otherPerson/past	-0.36
M|gt:relief/past	0.47
M|gt:sad/may	0.33
M|gt:sad/past	0.08
M|gt:saying/may	-0.58
M|gt:saying/now	0.13
M|gt:saying/past	-1.78
M|gt:says/past	-0.45
M|gt:shows/now	0.23
M|gt:shows/past	-1.01
M|gt:stirs/now	0.69
M|gt:stirs/past	-0.11
M|gt:sureCare/now	0.18
M|gt:sureChild/may	-0.23
M|gt:sureChild/now	-0.06
M|gt:sureChild/past	-0.21
M|gt:sureGuard/may	0.37
M|gt:sureGuard/now	0.49
M|gt:sureGuard/past	-0.94
M|gt:sureState/past	-0.12
M|gt:sureStirs/now	0.69
M|gt:sureThing/now	0.51
M|gt:sureThing/past	0.25
M|gt:sureVerb/past	-0.35
M|gt:thing/may	0.24
M|gt:thing/now	-0.16
M|gt:thing/past	-0.51
M|gt:tired/past	-0.71
M|gt:trust/past	0.67
M|gt:wants/now	0.32
M|i:1-1	-0.37
M|i:1-2	0.36
M|i:1-3	0.44
M|i:2-1	-0.44
M|i:2-2	-0.68
M|i:other	0.42
M|it:now	-0.14
M|it:past	0.56
M|w:#	-0.67
M|w:,	0.20
M|w:-	-0.15
M|w::	-0.34
M|w:;	-0.16
M|w:a	-0.99
M|w:across	-0.81
M|w:address	-0.74
M|w:aisle	-0.78
M|w:am	0.40
M|w:and	-0.09
M|w:appointment	-0.23
M|w:arm	-0.78
M|w:as	-1.03
M|w:at	0.23
M|w:back	-0.52
M|w:bag	-0.41
M|w:bar	-0.92
M|w:because	-0.79
M|w:been	-1.20
M|w:behind	0.44
M|w:bit	-1.27
M|w:blew	-0.92
M|w:book	-0.22
M|w:boss	-0.43
M|w:brother	-0.40
M|w:bus	-1.91
M|w:but	-0.25
M|w:call	-1.11
M|w:calm	-0.96
M|w:came	-0.85
M|w:can	0.46
M|w:cancell	-0.23
M|w:car	-1.03
M|w:colleague	-0.96
M|w:dad	-0.76
M|w:date	-0.62
M|w:day	-0.32
M|w:desk	-0.95
M|w:dog	0.26
M|w:door	-1.01
M|w:drive	-0.76
M|w:drove	-0.87
M|w:email	-0.06
M|w:everyone	0.35
M|w:father'	-0.05
M|w:find	0.37
M|w:follow	-0.22
M|w:foot	-0.27
M|w:for	0.42
M|w:from	-0.98
M|w:furious	-0.63
M|w:gave	-1.34
M|w:get	0.49
M|w:got	-0.05
M|w:grab	-0.77
M|w:guard	0.14
M|w:had	0.20
M|w:hair	-0.31
M|w:hand	-1.29
M|w:has	-1.23
M|w:he	-0.39
M|w:hear	-0.49
M|w:her	-0.96
M|w:him	-1.97
M|w:hour	-0.60
M|w:i	0.65
M|w:in	-1.18
M|w:is	-0.40
M|w:it	-0.63
M|w:its	0.39
M|w:key	-0.61
M|w:kiss	-0.92
M|w:left	0.78
M|w:let	-1.10
M|w:lift	0.44
M|w:list	0.15
M|w:lock	-0.08
M|w:log	-0.48
M|w:look	-0.63
M|w:make	-0.16
M|w:man	-0.68
M|w:manager	-0.83
M|w:me	-0.44
M|w:mother	-0.55
M|w:move	-0.79
M|w:mum	-0.12
M|w:my	0.22
M|w:name	-0.04
M|w:neighbor	-0.91
M|w:neighbour	-0.83
M|w:not	0.13
M|w:note	-0.41
M|w:numb	-0.60
M|w:number	-0.35
M|w:nurse	0.33
M|w:of	-0.22
M|w:office	-1.58
M|w:old	-0.74
M|w:on	-0.61
M|w:out	0.22
M|w:own	0.32
M|w:paranoid	-0.58
M|w:park	-0.72
M|w:photo	-1.02
M|w:photograph	-0.43
M|w:post	-0.12
M|w:put	-0.77
M|w:rang	0.25
M|w:read	-1.03
M|w:right	0.52
M|w:roommate	-0.56
M|w:row	-0.28
M|w:said	-0.42
M|w:sat	-0.93
M|w:saw	-1.36
M|w:scare	0.76
M|w:seat	-0.90
M|w:sent	-1.39
M|w:she	0.25
M|w:show	-0.50
M|w:sister	0.09
M|w:sit	0.39
M|w:so	-0.53
M|w:someone	-0.95
M|w:spare	-0.53
M|w:stamp	-0.18
M|w:statement	-0.66
M|w:station	-0.67
M|w:step	-1.09
M|w:stop	-1.23
M|w:surgery	-0.46
M|w:teacher	-0.70
M|w:that	-0.26
M|w:them	-0.32
M|w:then	-1.37
M|w:therapist	-0.52
M|w:they	0.15
M|w:through	-0.80
M|w:to	0.44
M|w:took	-1.19
M|w:two	-0.54
M|w:until	-0.47
M|w:up	0.07
M|w:us	0.65
M|w:wait	0.15
M|w:walk	-1.15
M|w:want	0.32
M|w:was	0.49
M|w:wept	-0.35
M|w:when	-0.35
M|w:will	0.69
M|w:window	0.42
M|w:with	-0.83
M|w:work	-0.51
M|w:worry	-0.06
M|w:would	-0.39
O|b:# .	-0.30
O|b:# am	-0.76
O|b:# email	-0.15
O|b:# pm	-0.34
O|b:# time	-0.29
O|b:^ #	-1.04
O|b:^ a	0.22
O|b:^ after	-0.05
O|b:^ and	-0.19
O|b:^ as	-0.37
O|b:^ because	-0.36
O|b:^ but	-0.29
O|b:^ dad	0.43
O|b:^ he	-0.44
O|b:^ his	-1.16
O|b:^ how	-0.30
O|b:^ if	-0.08
O|b:^ in	-0.31
O|b:^ landlord	-0.41
O|b:^ neighbor	-0.35
O|b:^ officer	-0.62
O|b:^ on	-0.56
O|b:^ our	-0.28
O|b:^ security	-0.18
O|b:^ see	-1.09
O|b:^ since	0.05
O|b:^ so	-0.33
O|b:^ that	-0.11
O|b:^ the	0.48
O|b:^ then	-0.63
O|b:^ they	0.32
O|b:^ two	-0.68
O|b:^ until	-0.12
O|b:^ what	0.49
O|b:^ when	-0.15
O|b:a man	0.23
O|b:a stick	-0.50
O|b:above .	-0.74
O|b:after he	-1.31
O|b:and he	-0.35
O|b:and its	-0.43
O|b:and she	-0.56
O|b:and the	0.28
O|b:as he	-0.37
O|b:as the	-0.04
O|b:ask for	0.32
O|b:at #	-0.50
O|b:at noon	-0.28
O|b:at the	-1.12
O|b:away .	-0.81
O|b:because he	-0.41
O|b:because she	-0.46
O|b:bench .	0.44
O|b:but he	0.41
O|b:by the	-0.53
O|b:came in	-0.82
O|b:came round	-0.31
O|b:came to	-0.51
O|b:came up	-0.39
O|b:car .	-0.17
O|b:car park	-0.28
O|b:come on	-0.09
O|b:come to	-0.14
O|b:come up	0.70
O|b:corner .	-0.31
O|b:cup .	-0.31
O|b:day .	-0.59
O|b:depress the	-0.32
O|b:door .	-1.12
O|b:drove by	-0.16
O|b:drove off	-0.22
O|b:drove past	-0.91
O|b:face to	-0.40
O|b:fence .	-0.28
O|b:for a	-0.26
O|b:for the	-0.63
O|b:from his	-0.43
O|b:gate ,	0.11
O|b:gate .	-0.35
O|b:girl at	-0.98
O|b:going to	0.53
O|b:got the	-0.86
O|b:grab the	-0.63
O|b:guard came	-0.96
O|b:had a	-0.19
O|b:had the	-0.31
O|b:has a	-0.93
O|b:has not	-0.87
O|b:he call	-0.90
O|b:he came	-0.84
O|b:he depress	-0.32
O|b:he drove	-0.94
O|b:he follow	-0.55
O|b:he got	-0.92
O|b:he grab	-0.63
O|b:he had	-0.46
O|b:he has	0.13
O|b:he held	-0.17
O|b:he is	0.59
O|b:he join	-0.43
O|b:he kept	-0.64
O|b:he knew	0.66
O|b:he knock	-0.48
O|b:he left	-0.95
O|b:he let	-1.02
O|b:he move	0.53
O|b:he park	-0.58
O|b:he put	-1.17
O|b:he ram	-0.45
O|b:he rang	-0.20
O|b:he read	-0.53
O|b:he said	-0.27
O|b:he stop	-0.11
O|b:he threw	-0.45
O|b:he used	-0.34
O|b:he wait	-0.49
O|b:he walk	-1.20
O|b:he was	0.96
O|b:he work	-0.53
O|b:he wrote	0.61
O|b:him .	-0.61
O|b:him away	-0.62
O|b:his face	-0.40
O|b:his mum	-0.27
O|b:his status	-0.28
O|b:hit the	-0.65
O|b:home .	0.30
O|b:how he	-0.30
O|b:if he	0.52
O|b:if the	-0.70
O|b:in ,	-0.41
O|b:in .	-0.11
O|b:in the	0.11
O|b:is call	-0.35
O|b:is going	0.31
O|b:is off	-1.02
O|b:it .	-0.54
O|b:it is	0.83
O|b:it on	-0.67
O|b:it out	-0.72
O|b:it was	0.66
O|b:join it	-0.38
O|b:kept the	-0.64
O|b:left .	0.42
O|b:let go	-0.51
O|b:let him	-0.82
O|b:letter .	-0.14
O|b:loud .	-0.31
O|b:man was	-0.44
O|b:man with	-0.50
O|b:move in	0.53
O|b:neighbour ,	-0.28
O|b:new one	-0.48
O|b:next to	-0.27
O|b:night .	0.41
O|b:night at	-0.48
O|b:noon ,	-0.28
O|b:not come	-0.14
O|b:of the	0.28
O|b:off .	-0.22
O|b:off at	-0.33
O|b:off the	-0.91
O|b:officer took	-0.14
O|b:on #	-0.56
O|b:one .	-0.31
O|b:opposite .	0.41
O|b:out .	-0.66
O|b:out loud	-0.34
O|b:park at	-0.28
O|b:park on	-0.81
O|b:past .	-0.91
O|b:photo .	-0.22
O|b:porch ,	-0.56
O|b:porch .	-0.66
O|b:post the	-0.22
O|b:put it	0.17
O|b:put the	-0.48
O|b:ram the	-0.45
O|b:read it	-0.72
O|b:retch .	-0.17
O|b:ring in	-0.16
O|b:round the	-0.31
O|b:saw .	0.74
O|b:school .	0.52
O|b:she has	-0.35
O|b:she is	0.08
O|b:she post	-0.22
O|b:she read	-0.87
O|b:shut the	-0.38
O|b:since he	0.05
O|b:status :	-0.28
O|b:stop .	0.72
O|b:that he	0.47
O|b:that she	-0.88
O|b:that the	-0.14
O|b:the alarm	0.22
O|b:the baby	0.42
O|b:the bell	-0.32
O|b:the bench	0.44
O|b:the bus	-0.53
O|b:the camera	-0.38
O|b:the car	-0.18
O|b:the cat	-0.31
O|b:the chair	-0.61
O|b:the corner	-0.31
O|b:the counter	-0.51
O|b:the cup	-0.31
O|b:the dog	-0.05
O|b:the door	-0.49
O|b:the fence	-0.28
O|b:the gate	-0.06
O|b:the girl	-0.18
O|b:the glass	-0.40
O|b:the guard	-0.96
O|b:the horse	-0.35
O|b:the house	0.26
O|b:the judge	0.25
O|b:the kid	0.60
O|b:the letter	-0.14
O|b:the new	-0.48
O|b:the nurse	0.30
O|b:the officer	-0.39
O|b:the old	-0.37
O|b:the paper	-0.17
O|b:the phone	0.42
O|b:the photo	-0.59
O|b:the picture	-0.23
O|b:the porch	-0.67
O|b:the roof	-0.09
O|b:the same	0.43
O|b:the second	-0.63
O|b:the shop	-0.23
O|b:the side	-0.05
O|b:the twin	0.86
O|b:the van	-0.62
O|b:the video	-0.04
O|b:the window	-0.44
O|b:the witness	-0.92
O|b:the woman	-0.39
O|b:then he	-0.26
O|b:there .	0.17
O|b:they left	0.65
O|b:they say	0.29
O|b:threw the	-0.45
O|b:time .	-0.32
O|b:to ask	0.48
O|b:to be	0.19
O|b:to it	-0.42
O|b:to the	-0.73
O|b:took the	-0.14
O|b:twice .	0.62
O|b:two girl	-0.68
O|b:under the	-0.77
O|b:until he	-1.13
O|b:up .	0.64
O|b:used the	-0.05
O|b:video .	-0.47
O|b:wait at	-0.49
O|b:walk in	-1.20
O|b:was frighten	-0.53
O|b:was gone	-0.55
O|b:was there	-0.81
O|b:wednesday he	-0.31
O|b:what he	0.47
O|b:when he	-0.08
O|b:when she	-0.74
O|b:when the	0.12
O|b:when they	-0.66
O|b:window .	0.61
O|b:with a	-0.50
O|b:with him	-0.61
O|b:with his	-0.99
O|b:work night	-0.48
O|b:§ #	-1.12
O|b:§ ,	-0.87
O|b:§ .	-1.77
O|b:§ on	-0.50
O|b:§ was	-0.92
O|f:0/other	0.15
O|f:1/other	-0.39
O|f:2/other	-0.43
O|f:3/other	0.09
O|g:action	-0.20
O|g:anger	0.49
O|g:belittle	0.24
O|g:blame	-0.07
O|g:body	0.33
O|g:children	0.68
O|g:concentration	-0.32
O|g:damage	-0.11
O|g:drink	-0.72
O|g:evidence	-0.44
O|g:fear	-0.13
O|g:feel	1.07
O|g:feelVerb	0.38
O|g:figure	-0.66
O|g:guard	0.60
O|g:harm	-0.81
O|g:injury	-0.26
O|g:injuryCue	-0.35
O|g:lasting	-0.23
O|g:look	-0.36
O|g:messageThing	-0.22
O|g:numb	-0.74
O|g:otherMeaning	0.06
O|g:otherPerson	-0.15
O|g:relief	-0.22
O|g:sad	-0.39
O|g:saying	-0.48
O|g:says	0.12
O|g:shame	0.36
O|g:shows	-0.16
O|g:sleep	-0.55
O|g:stirs	-0.12
O|g:sureBlame	0.54
O|g:sureBody	-0.72
O|g:sureChild	0.49
O|g:sureGuard	0.86
O|g:sureSelfView	0.87
O|g:sureState	0.28
O|g:sureThing	0.13
O|g:sureVerb	-0.18
O|g:thing	-0.40
O|g:tired	0.30
O|g:trust	0.24
O|g:wants	-0.06
O|gs:action/HE	-0.35
O|gs:action/HIS	0.61
O|gs:action/HIS-person	-0.63
O|gs:action/HIS-thing	-0.54
O|gs:action/NAME	-0.37
O|gs:action/PEOPLE	-0.57
O|gs:action/SHE	0.29
O|gs:action/THE-animal	-0.74
O|gs:action/THE-child	-0.46
O|gs:action/THE-person	0.35
O|gs:action/THEY	0.33
O|gs:anger/HE	0.49
O|gs:belittle/THE-person	0.24
O|gs:blame/BARE-person	-0.34
O|gs:body/SHE	0.34
O|gs:children/THE-child	0.22
O|gs:damage/HE	-0.73
O|gs:damage/NAME	-0.78
O|gs:damage/PEOPLE	-0.43
O|gs:damage/SHE	0.17
O|gs:drink/HE	-0.72
O|gs:evidence/BARE-person	-0.21
O|gs:evidence/HE	-0.67
O|gs:evidence/SHE	0.54
O|gs:evidence/THE-person	-0.93
O|gs:fear/BARE-person	0.42
O|gs:fear/HE	-1.09
O|gs:fear/MY-person	-0.66
O|gs:fear/THE-animal	-0.62
O|gs:fear/THE-child	-0.28
O|gs:feel/HE	0.90
O|gs:feelVerb/BARE-person	-0.57
O|gs:feelVerb/HE	0.58
O|gs:feelVerb/HIS	-0.45
O|gs:feelVerb/SHE	0.59
O|gs:feelVerb/THE-animal	-0.62
O|gs:harm/HE	-0.81
O|gs:injury/HE	-0.57
O|gs:injuryCue/HE	-0.97
O|gs:lasting/HE	-0.09
O|gs:lasting/SHE	0.06
O|gs:look/BARE-person	-0.42
O|gs:look/SHE	-0.35
O|gs:messageThing/BARE-person	-0.43
O|gs:messageThing/HE	-0.35
O|gs:messageThing/HIS	-0.28
O|gs:messageThing/HIS-thing	-0.13
O|gs:messageThing/SHE	-0.46
O|gs:messageThing/THE-person	0.13
O|gs:otherMeaning/HE	-0.52
O|gs:otherPerson/BARE-person	-0.42
O|gs:otherPerson/HE	-0.21
O|gs:otherPerson/HIS	-0.84
O|gs:otherPerson/HIS-person	-1.18
O|gs:otherPerson/HIS-thing	-0.52
O|gs:otherPerson/MY-person	-0.28
O|gs:otherPerson/PEOPLE	0.12
O|gs:otherPerson/SHE	-0.50
O|gs:otherPerson/THE-animal	-0.36
O|gs:otherPerson/THE-child	-0.34
O|gs:otherPerson/THE-person	0.10
O|gs:otherPerson/THEY	0.39
O|gs:relief/HE	-0.56
O|gs:sad/HE	0.06
O|gs:sad/HIS	-0.45
O|gs:sad/SHE	-0.31
O|gs:saying/BARE-person	-0.50
O|gs:saying/HE	-0.58
O|gs:saying/HIS	-0.69
O|gs:saying/NAME	-0.17
O|gs:saying/SHE	-0.96
O|gs:saying/THE-animal	-0.23
O|gs:saying/THE-person	0.08
O|gs:saying/THEY	1.02
O|gs:says/HE	0.18
O|gs:shame/HE	0.48
O|gs:shame/THE-person	0.25
O|gs:shows/HE	-0.70
O|gs:shows/HIS	-0.69
O|gs:shows/SHE	-0.87
O|gs:shows/THE-person	0.25
O|gs:sleep/HE	-0.53
O|gs:stirs/BARE-person	0.43
O|gs:stirs/HE	-0.54
O|gs:stirs/SHE	0.13
O|gs:stirs/THE-animal	-0.62
O|gs:stirs/THE-child	-0.53
O|gs:stirs/THE-person	0.30
O|gs:sureBody/HE	-0.72
O|gs:sureChild/HE	0.41
O|gs:sureChild/SHE	0.34
O|gs:sureChild/THE-child	-0.11
O|gs:sureGuard/THE-person	-0.50
O|gs:sureState/BARE-person	0.42
O|gs:sureState/HE	-0.06
O|gs:sureState/NAME	-0.92
O|gs:sureState/SHE	0.23
O|gs:sureState/THE-child	-0.28
O|gs:sureThing/HE	-0.53
O|gs:sureThing/SHE	0.38
O|gs:sureVerb/BARE-person	-0.57
O|gs:sureVerb/SHE	0.59
O|gs:sureVerb/THE-animal	-0.62
O|gs:thing/BARE-person	0.40
O|gs:thing/HE	-0.19
O|gs:thing/HIS-thing	-0.25
O|gs:thing/NAME	-0.32
O|gs:thing/PEOPLE	-0.43
O|gs:thing/SHE	-0.65
O|gs:thing/THE-child	-0.07
O|gs:thing/THE-person	-0.44
O|gs:tired/THE-person	0.30
O|gs:wants/THE-child	0.22
O|gt:action/-	-0.38
O|gt:action/past	-0.53
O|gt:anger/now	0.49
O|gt:blame/now	-0.07
O|gt:body/now	0.50
O|gt:body/past	-0.17
O|gt:children/now	0.68
O|gt:damage/-	-0.96
O|gt:damage/now	0.29
O|gt:damage/past	-0.65
O|gt:evidence/-	-0.92
O|gt:evidence/now	0.15
O|gt:evidence/past	-0.34
O|gt:fear/now	-0.05
O|gt:fear/past	-0.31
O|gt:feel/now	1.07
O|gt:feelVerb/now	0.49
O|gt:feelVerb/past	-0.17
O|gt:guard/now	0.60
O|gt:harm/now	-0.81
O|gt:injury/now	-0.51
O|gt:injury/past	0.25
O|gt:injuryCue/now	-0.74
O|gt:injuryCue/past	0.44
O|gt:lasting/now	0.08
O|gt:lasting/past	-0.44
O|gt:messageThing/-	-0.47
O|gt:messageThing/now	-0.83
O|gt:otherMeaning/now	0.14
O|gt:otherPerson/-	-0.99
O|gt:otherPerson/now	0.20
O|gt:otherPerson/past	-0.46
O|gt:relief/now	-0.21
O|gt:sad/now	-0.39
O|gt:sad/past	-0.85
O|gt:saying/now	-0.76
O|gt:saying/past	0.25
O|gt:says/past	0.14
O|gt:shame/now	0.24
O|gt:shame/past	0.25
O|gt:shows/now	-0.07
O|gt:shows/past	-0.28
O|gt:sleep/now	-0.55
O|gt:stirs/now	-0.11
O|gt:sureBlame/now	0.54
O|gt:sureBody/past	-0.72
O|gt:sureChild/now	0.49
O|gt:sureGuard/now	0.86
O|gt:sureState/now	0.28
O|gt:sureThing/now	0.13
O|gt:sureVerb/now	-0.08
O|gt:sureVerb/past	-0.17
O|gt:thing/-	-0.13
O|gt:thing/now	-0.25
O|gt:thing/past	-0.93
O|gt:trust/now	0.29
O|i:1-0	-1.21
O|i:1-1	-0.32
O|i:1-2	0.07
O|i:1-3	0.56
O|i:2-0	-0.62
O|i:2-1	-0.47
O|i:2-2	0.29
O|i:2-3	0.07
O|i:other	0.20
O|injury:sad	-0.60
O|it:-	-0.87
O|it:now	0.21
O|it:past	-0.06
O|w:#	-0.86
O|w:-	-0.26
O|w:.	-0.15
O|w::	-0.55
O|w:;	-0.36
O|w:@	-0.93
O|w:a	0.18
O|w:about	0.61
O|w:above	-0.74
O|w:account	-0.52
O|w:after	-0.05
O|w:again	0.47
O|w:alarm	0.14
O|w:am	-0.76
O|w:an	-1.25
O|w:and	-0.19
O|w:as	0.04
O|w:ashame	0.48
O|w:ask	0.32
O|w:at	-0.68
O|w:away	-0.73
O|w:baby	0.42
O|w:badge	-0.19
O|w:bark	-0.36
O|w:be	0.19
O|w:because	-0.36
O|w:been	-0.69
O|w:before	0.23
O|w:bell	-0.32
O|w:bench	0.44
O|w:bleed	0.80
O|w:book	-0.56
O|w:bus	-0.53
O|w:but	-0.29
O|w:by	-0.73
O|w:call	-0.61
O|w:came	-1.19
O|w:camera	-0.38
O|w:car	-0.41
O|w:cat	-0.31
O|w:chair	-0.61
O|w:charge	1.07
O|w:clerk	-0.63
O|w:client'	0.22
O|w:code	0.22
O|w:come	0.42
O|w:corner	-0.31
O|w:counter	-0.51
O|w:cousin	-0.63
O|w:cry	0.12
O|w:cup	-0.31
O|w:dad	0.43
O|w:depress	-0.46
O|w:describe	-0.58
O|w:detective	-0.35
O|w:dog	-0.33
O|w:door	-1.12
O|w:down	0.34
O|w:drink	-0.61
O|w:drive	-1.09
O|w:driver	-0.33
O|w:drove	-0.94
O|w:else	0.21
O|w:email	-0.15
O|w:end	-0.19
O|w:entrance	-0.05
O|w:every	0.34
O|w:everybody	0.41
O|w:face	-0.40
O|w:fence	-0.28
O|w:follow	-0.55
O|w:for	0.11
O|w:friend	0.13
O|w:frighten	-0.21
O|w:from	-0.16
O|w:gate	-0.06
O|w:girl	-0.73
O|w:given	-0.28
O|w:glass	-0.40
O|w:go	-0.61
O|w:goe	-0.86
O|w:going	0.53
O|w:gone	0.26
O|w:got	-0.92
O|w:grab	-0.63
O|w:grant	0.56
O|w:guard	-0.96
O|w:had	-0.46
O|w:happy	-0.40
O|w:hard	-0.45
O|w:has	-0.63
O|w:have	0.60
O|w:he	-0.21
O|w:held	-0.17
O|w:help	0.63
O|w:her	1.03
O|w:herself	0.39
O|w:him	-0.69
O|w:himself	-0.06
O|w:hire	-0.23
O|w:his	-1.02
O|w:hit	-0.65
O|w:home	0.22
O|w:horse	-0.35
O|w:house	0.76
O|w:how	-0.30
O|w:if	-0.08
O|w:in	-0.10
O|w:into	-0.31
O|w:is	0.67
O|w:its	-0.43
O|w:job	-0.90
O|w:join	-0.43
O|w:judge	0.25
O|w:kept	-0.64
O|w:key	-0.63
O|w:kick	-0.11
O|w:kid	0.60
O|w:knock	-0.48
O|w:know	-1.37
O|w:landlord	-0.41
O|w:left	0.29
O|w:let	-1.15
O|w:letter	-0.14
O|w:light	-0.64
O|w:like	0.22
O|w:loud	-0.34
O|w:man	0.34
O|w:minute	0.52
O|w:move	0.53
O|w:mr	-0.73
O|w:mum	-0.27
O|w:name	-0.30
O|w:neighbor	-0.35
O|w:neighbour	-0.28
O|w:never	0.58
O|w:new	-0.82
O|w:next	-0.27
O|w:night	0.20
O|w:no	0.61
O|w:noon	-0.28
O|w:not	-0.08
O|w:note	-0.63
O|w:now	0.37
O|w:number	0.24
O|w:nurse	0.30
O|w:of	0.53
O|w:off	-1.32
O|w:officer	-0.61
O|w:old	-0.37
O|w:on	-0.39
O|w:one	0.62
O|w:only	-0.53
O|w:opposite	0.26
O|w:order	0.56
O|w:our	-0.28
O|w:out	-0.40
O|w:outside	0.47
O|w:over	0.60
O|w:own	-0.10
O|w:panic	-0.43
O|w:paper	-0.17
O|w:park	-0.97
O|w:past	-0.91
O|w:pc	-0.25
O|w:phone	0.41
O|w:photo	-0.59
O|w:picture	-0.23
O|w:play	0.57
O|w:pm	-0.34
O|w:porch	-0.67
O|w:post	-0.22
O|w:pull	-0.59
O|w:put	-0.31
O|w:ram	-0.45
O|w:rang	-0.20
O|w:read	0.14
O|w:receptionist	-0.26
O|w:relieve	0.56
O|w:remote	-0.11
O|w:report	-0.15
O|w:retch	-0.17
O|w:ring	-0.16
O|w:roof	-0.09
O|w:round	-0.31
O|w:run	-0.82
O|w:said	-0.34
O|w:same	0.43
O|w:saw	0.74
O|w:say	0.29
O|w:school	0.26
O|w:scream	-0.87
O|w:second	-0.63
O|w:security	-0.18
O|w:see	-1.09
O|w:seen	-0.73
O|w:she	-0.47
O|w:shop	-0.23
O|w:shut	-0.37
O|w:side	-0.05
O|w:sign	0.29
O|w:since	0.25
O|w:sit	-0.88
O|w:six	-1.29
O|w:so	-0.79
O|w:somebody	0.21
O|w:someone	0.90
O|w:status	-0.28
O|w:step	-0.23
O|w:stick	-0.50
O|w:stop	-0.05
O|w:suicidal	-0.53
O|w:teacher	-0.29
O|w:that	0.16
O|w:the	-0.42
O|w:them	-0.05
O|w:then	-0.63
O|w:there	0.17
O|w:they	0.39
O|w:threw	-0.45
O|w:through	-0.89
O|w:time	-0.33
O|w:to	0.49
O|w:took	-0.77
O|w:twice	0.62
O|w:twin	0.86
O|w:two	-0.68
O|w:under	-0.77
O|w:until	-0.12
O|w:up	0.45
O|w:used	-0.34
O|w:van	-0.62
O|w:video	-0.47
O|w:wait	-0.49
O|w:walk	-1.20
O|w:want	-0.32
O|w:was	0.69
O|w:wednesday	-0.31
O|w:what	0.90
O|w:when	-0.15
O|w:window	0.14
O|w:with	-0.54
O|w:witness	-0.92
O|w:woman	-0.39
O|w:word	-0.34
O|w:work	-0.74
O|w:worry	-0.62
O|w:wrote	0.61
O|w:your	-0.74
any	-0.12
b:# ,	-0.41
b:# .	-0.47
b:# :	-0.23
b:# ;	-0.76
b:# am	0.16
b:# and	-0.98
b:# at	-0.34
b:# call	-0.60
b:# came	-0.44
b:# cm	-0.72
b:# day	-0.41
b:# f	-0.78
b:# feb	-0.77
b:# february	-0.55
b:# he	-0.79
b:# hour	0.48
b:# in	-1.01
b:# june	-1.20
b:# long	-0.57
b:# march	-0.95
b:# may	-1.07
b:# minute	-0.58
b:# new	-0.57
b:# on	0.40
b:# page	-0.49
b:# pm	-0.89
b:# pound	0.95
b:# screenshot	-0.46
b:# sec	-0.67
b:# second	-0.66
b:# so	-0.74
b:# time	0.55
b:# to	-1.36
b:# was	-0.33
b:' group	0.72
b:. #	-0.42
b:@ sent	-0.40
b:^ #	-1.54
b:^ ,	-1.09
b:^ @	-0.87
b:^ a	-0.11
b:^ about	-1.19
b:^ accord	-0.90
b:^ after	0.40
b:^ all	0.31
b:^ almost	-1.16
b:^ an	-0.32
b:^ and	-0.43
b:^ as	0.76
b:^ ashame	1.28
b:^ at	-0.36
b:^ back	0.33
b:^ badge	-0.82
b:^ bag	-0.76
b:^ because	0.40
b:^ before	0.50
b:^ birthday	0.74
b:^ both	-0.42
b:^ breath	-0.68
b:^ bruise	-0.20
b:^ but	-0.22
b:^ by	-0.93
b:^ call	-1.43
b:^ can	-0.09
b:^ card	-0.32
b:^ case	-0.84
b:^ client	0.22
b:^ concussion	-0.93
b:^ copy	-0.47
b:^ cry	0.95
b:^ cut	-0.50
b:^ date	-0.69
b:^ day	-0.54
b:^ dentist	-1.05
b:^ did	0.71
b:^ dr	-0.41
b:^ drawer	-1.02
b:^ electrician'	-0.23
b:^ email	-0.49
b:^ end	-1.07
b:^ envelope	-0.22
b:^ er	-0.63
b:^ even	0.75
b:^ every	-0.32
b:^ everyth	0.71
b:^ fear	-0.39
b:^ felt	-0.91
b:^ first	0.52
b:^ flower	-0.55
b:^ follow	-0.91
b:^ for	0.14
b:^ found	-1.35
b:^ four	0.52
b:^ from	-1.26
b:^ front	-0.65
b:^ garage	-0.73
b:^ got	-1.05
b:^ gp	-0.96
b:^ graffiti	-0.78
b:^ half	-0.18
b:^ hand	-0.28
b:^ happy	0.45
b:^ has	-0.13
b:^ he	0.09
b:^ hear	-1.15
b:^ heart	-0.35
b:^ hoarse	-1.11
b:^ honest	0.90
b:^ how	-0.23
b:^ i	0.14
b:^ in	0.49
b:^ inside	-0.43
b:^ it	-0.14
b:^ just	1.44
b:^ knee	-0.08
b:^ left	-0.95
b:^ letter	-0.26
b:^ like	-0.35
b:^ list	-0.66
b:^ lock	-0.40
b:^ made	-0.73
b:^ male	-0.46
b:^ maybe	0.87
b:^ message	-0.53
b:^ miss	-0.55
b:^ move	-0.72
b:^ mr	0.76
b:^ mri	-0.79
b:^ mrs	0.07
b:^ my	0.06
b:^ nerve	0.77
b:^ never	1.28
b:^ new	-0.96
b:^ next	-0.19
b:^ nightmare	1.40
b:^ nine	-0.47
b:^ no	0.58
b:^ nobody	0.30
b:^ none	-0.34
b:^ nose	-0.57
b:^ not	0.16
b:^ note	-0.27
b:^ noth	-0.46
b:^ number	-0.70
b:^ of	1.65
b:^ off	-1.00
b:^ old	-0.53
b:^ on	0.25
b:^ one	0.32
b:^ or	-0.46
b:^ order	-0.82
b:^ our	0.80
b:^ out	0.22
b:^ package	-0.93
b:^ patient	-0.33
b:^ petitioner	0.07
b:^ photo	-0.85
b:^ plate	-0.21
b:^ police	-0.71
b:^ post	-0.29
b:^ print	-0.95
b:^ ray	-1.06
b:^ receipt	-0.15
b:^ red	-0.66
b:^ ref	-0.57
b:^ report	0.73
b:^ resident	0.04
b:^ respondent	-0.60
b:^ room	-0.30
b:^ safety	0.15
b:^ said	-1.61
b:^ same	-0.41
b:^ saw	-0.63
b:^ scalp	-0.73
b:^ scare	0.31
b:^ screenshot	-0.45
b:^ second	-1.00
b:^ see	-0.96
b:^ sender	-0.83
b:^ serial	-0.92
b:^ serve	0.60
b:^ shake	-0.59
b:^ she	0.22
b:^ shirt	-0.21
b:^ sick	0.78
b:^ since	0.21
b:^ six	0.35
b:^ size	-0.36
b:^ sleep	0.50
b:^ some	0.50
b:^ still	-0.90
b:^ stress	0.89
b:^ student	0.22
b:^ stupid	0.80
b:^ subject	-0.57
b:^ tape	-0.37
b:^ terrify	0.91
b:^ tetanus	-0.64
b:^ text	-0.57
b:^ the	-0.88
b:^ then	-0.81
b:^ there	-0.16
b:^ third	-0.31
b:^ though	-0.36
b:^ three	0.13
b:^ ticket	-0.93
b:^ to	0.53
b:^ tom	-1.53
b:^ too	0.79
b:^ took	-0.68
b:^ twelve	0.60
b:^ twice	-0.74
b:^ two	-1.33
b:^ type	-1.05
b:^ until	0.29
b:^ up	1.04
b:^ user	-0.50
b:^ vet	-0.64
b:^ voicemail	-0.09
b:^ was	-0.54
b:^ we	0.22
b:^ what	1.25
b:^ when	-0.27
b:^ whenever	0.40
b:^ where	-0.39
b:^ which	0.26
b:^ while	0.84
b:^ who	0.19
b:^ whoever	0.87
b:^ why	-0.33
b:^ with	-1.35
b:^ woke	0.43
b:^ word	-0.54
b:^ write	-0.46
b:^ x	-0.71
b:^ year	0.30
b:^ you	-0.37
b:a bag	0.53
b:a bat	0.74
b:a bit	0.76
b:a blue	-0.72
b:a bottle	0.82
b:a burden	0.15
b:a chair	-0.40
b:a cold	-0.47
b:a coward	0.50
b:a dead	-1.06
b:a dog	-1.07
b:a film	-0.40
b:a folder	-0.59
b:a fool	0.95
b:a freezer	-0.54
b:a friend	-0.68
b:a grey	-0.10
b:a heart	1.21
b:a hood	-0.49
b:a key	0.71
b:a leaf	0.14
b:a man	-0.11
b:a matter	0.17
b:a mess	0.36
b:a minute	-0.69
b:a napkin	-0.89
b:a new	-0.43
b:a night	0.80
b:a note	-0.59
b:a number	-0.67
b:a panic	1.25
b:a pellet	-0.36
b:a phone	0.75
b:a photo	0.07
b:a picture	-0.56
b:a proper	0.54
b:a psychologist	0.47
b:a relief	1.37
b:a report	-0.53
b:a row	0.38
b:a ruler	-0.70
b:a second	-0.17
b:a stick	-0.52
b:a taxi	-0.48
b:a terrible	-0.52
b:a therapist	-0.77
b:a thread	0.47
b:a van	0.57
b:a way	1.04
b:a week	-0.90
b:a window	-0.14
b:a wreck	1.27
b:about #	-1.10
b:about a	-0.77
b:about it	0.76
b:about the	0.15
b:accord to	-0.75
b:account .	-0.70
b:ach from	0.52
b:across the	0.89
b:address .	0.12
b:address on	-0.59
b:afraid of	-0.16
b:afraid to	0.91
b:after .	1.04
b:after every	1.05
b:after the	0.89
b:afterward .	0.78
b:again ,	0.92
b:again .	1.23
b:again on	-0.56
b:against the	1.15
b:ago .	0.29
b:agreed to	-0.75
b:aisle .	-0.68
b:all .	1.47
b:all day	0.22
b:all four	-1.82
b:all from	-0.77
b:all in	-0.27
b:all my	0.54
b:all night	-0.69
b:all of	0.62
b:all over	0.74
b:all the	0.87
b:all this	0.35
b:almost happy	-0.88
b:alone .	-0.54
b:alone in	-0.49
b:am ,	0.70
b:am .	0.53
b:am afraid	-0.43
b:am alway	0.20
b:am back	0.70
b:am being	0.51
b:am bitter	0.71
b:am convince	0.85
b:am dying	-0.59
b:am fed	0.55
b:am furious	0.85
b:am glad	-0.17
b:am her	-0.83
b:am i	0.84
b:am in	1.10
b:am no	1.36
b:am not	0.77
b:am off	0.92
b:am on	-1.23
b:am out	0.94
b:am pathetic	0.45
b:am petrify	0.72
b:am relieve	1.00
b:am run	1.33
b:am scare	0.47
b:am sick	0.78
b:am so	0.89
b:am sorry	-0.71
b:am still	0.96
b:am such	0.22
b:am sure	-1.28
b:am the	0.62
b:am weak	0.61
b:am worn	0.45
b:am worry	0.25
b:am write	-0.65
b:an hour	-0.16
b:and #	-1.58
b:and a	-1.16
b:and ask	-0.98
b:and bag	-1.34
b:and call	-1.83
b:and close	0.62
b:and cold	0.61
b:and could	0.69
b:and did	-0.61
b:and drove	-0.46
b:and found	-1.13
b:and gave	-1.24
b:and got	-1.02
b:and had	0.65
b:and i	0.28
b:and it	0.15
b:and move	-1.09
b:and my	0.05
b:and needle	0.64
b:and opene	-1.02
b:and over	0.21
b:and put	-0.60
b:and ran	-1.28
b:and rang	0.48
b:and said	-1.00
b:and sat	0.59
b:and so	-0.85
b:and that	0.72
b:and the	-0.39
b:and then	-0.26
b:and there	-0.75
b:and to	-0.67
b:and told	-1.33
b:and tom	-0.53
b:and took	-1.08
b:and was	-1.49
b:and we	-0.79
b:and went	-1.09
b:and wet	0.08
b:and would	-0.96
b:angry ,	0.61
b:answer .	-0.13
b:antibiotic .	-0.47
b:antidepressant .	0.50
b:any more	0.54
b:anyth .	0.78
b:anyth right	0.14
b:anywhere .	0.57
b:app .	-1.04
b:appetite .	0.20
b:appointment #	-0.96
b:apprehensive .	-1.07
b:april .	-1.08
b:arm ,	-0.65
b:as a	-0.81
b:as i	0.83
b:as on	-1.09
b:as well	0.65
b:ashame ,	1.14
b:ask :	-0.21
b:ask for	0.59
b:ask him	-1.70
b:ask hour	-0.91
b:ask me	-1.03
b:ask them	-0.65
b:asleep .	-0.81
b:at #	0.32
b:at a	-0.99
b:at all	1.76
b:at every	0.98
b:at home	0.72
b:at it	1.14
b:at my	-0.48
b:at night	1.43
b:at noon	0.14
b:at reception	-0.93
b:at six	-0.66
b:at that	-0.47
b:at the	-0.70
b:at work	0.36
b:attach .	-1.25
b:attack .	0.20
b:august .	-0.25
b:away .	-1.05
b:away from	-0.69
b:back ,	0.41
b:back .	-0.97
b:back door	0.19
b:back in	0.87
b:back inside	-1.65
b:back on	0.83
b:back to	0.66
b:badge #	-0.87
b:badge .	1.01
b:bag #	-0.51
b:bag .	-0.14
b:bag it	-1.13
b:bang on	-1.34
b:bank .	-0.77
b:bar ,	0.32
b:bat next	0.67
b:bathroom door	0.26
b:be a	0.71
b:be here	0.12
b:be in	0.76
b:be on	-0.21
b:be the	0.12
b:be touch	0.15
b:because of	-0.61
b:bed ,	0.37
b:bed .	1.05
b:bed now	0.69
b:bedroom window	-0.32
b:been .	0.75
b:been diagnose	0.20
b:been refer	0.69
b:been so	0.78
b:before .	-0.17
b:before i	1.43
b:behind me	0.61
b:behind the	0.23
b:being watch	0.91
b:believe it	1.23
b:below .	-0.54
b:bench .	0.53
b:beside myself	0.65
b:between #	-0.69
b:between my	0.80
b:bill #	-1.18
b:birthday ,	0.16
b:bitter .	0.78
b:bitter about	0.30
b:blind down	0.51
b:block ,	-1.40
b:block the	-1.20
b:blood pressure	-0.46
b:blood ran	0.20
b:blue car	0.27
b:board .	-0.46
b:book ,	0.59
b:boot on	0.57
b:bought a	-0.38
b:box ,	-0.66
b:box .	-1.17
b:box with	-0.66
b:breath .	0.20
b:breathe ,	1.14
b:breathe .	0.78
b:breathe afterward	0.66
b:broke down	0.83
b:broke my	-0.12
b:broken .	-0.15
b:brought this	0.53
b:bruise on	-0.22
b:burden to	0.15
b:burn on	-0.85
b:burnt out	1.27
b:bus ,	0.21
b:bus .	-0.82
b:bus stop	0.70
b:but i	-0.31
b:but it	0.21
b:but the	-0.41
b:by my	-0.12
b:by the	-0.18
b:call #	-2.66
b:call ,	-0.80
b:call .	-0.25
b:call :	-0.08
b:came at	-1.20
b:came in	-1.77
b:came on	-0.17
b:came out	-0.21
b:came to	0.70
b:camera .	-0.24
b:camera record	-0.84
b:camera show	-0.06
b:can not	0.45
b:can tell	0.69
b:car ,	-1.02
b:car .	1.15
b:car for	-0.48
b:car park	0.95
b:car turn	-1.48
b:card had	-0.35
b:card was	-0.28
b:cbt ,	0.58
b:chang my	-0.68
b:chang the	-0.46
b:chest pain	0.40
b:class .	0.84
b:client has	1.24
b:client is	1.39
b:client present	0.42
b:client report	-0.46
b:client show	-1.09
b:client state	-0.15
b:client was	1.44
b:clinic .	-0.16
b:clinic on	-0.37
b:close .	0.68
b:close my	1.33
b:cm ,	-0.20
b:coat was	-0.82
b:code on	-0.52
b:cold .	0.29
b:come .	1.11
b:come home	-1.09
b:come out	-0.12
b:come up	0.60
b:concussion ,	-0.45
b:contact me	-1.01
b:contact visit	0.62
b:copy of	-0.57
b:could hard	1.61
b:could have	0.37
b:could hear	0.13
b:could not	-0.37
b:count the	0.16
b:court .	1.00
b:crack .	-0.57
b:crawl ,	0.96
b:crawl .	0.32
b:creep out	1.06
b:cross .	0.19
b:cross the	-1.02
b:crush .	1.24
b:cry ,	1.18
b:cry .	1.08
b:cry every	1.38
b:cry in	0.37
b:cut .	-0.68
b:cut down	-0.74
b:dare to	0.46
b:dash cam	-0.47
b:date #	-1.13
b:date ,	-0.54
b:date .	-1.49
b:daughter ,	-0.45
b:daughter will	0.28
b:day #	-0.47
b:day ,	-1.04
b:day .	0.08
b:day i	0.57
b:daze .	-0.23
b:dead bird	-0.42
b:death .	0.61
b:deck #	-0.61
b:deserve it	1.08
b:desk away	-0.40
b:despair .	1.01
b:desperate ,	0.66
b:devastate .	0.77
b:diagnose with	0.23
b:did it	0.67
b:did not	-0.89
b:did to	0.52
b:die .	0.27
b:dirty .	1.19
b:disappear ,	0.56
b:disappear .	0.90
b:disgust .	-0.20
b:disorient .	0.69
b:disturb .	1.42
b:do not	0.92
b:do the	0.44
b:doe not	0.42
b:done .	0.51
b:door ,	-0.13
b:door .	0.77
b:door was	-0.81
b:doorbell rang	-0.94
b:doorbell went	-1.11
b:double my	0.41
b:down ,	-0.43
b:down for	-0.95
b:down the	0.29
b:down two	0.52
b:dr .	-0.13
b:dread the	1.07
b:dress size	0.50
b:drill .	-0.75
b:drive ,	1.48
b:drive .	-0.77
b:drop the	-1.32
b:drove me	-1.43
b:drove off	-0.81
b:drove past	-0.43
b:drove round	-0.99
b:drove to	-0.99
b:dust on	-1.30
b:dying ,	-0.49
b:each night	-0.56
b:each of	-1.08
b:ear on	0.48
b:ear were	0.90
b:eat .	0.73
b:eat in	0.26
b:elevator .	-0.16
b:eleven email	-0.10
b:embarrass .	-0.48
b:emdr .	0.28
b:emotional .	0.85
b:empty .	1.29
b:end #	-1.35
b:end .	0.85
b:end in	-1.13
b:end it	0.44
b:end of	0.32
b:engine on	1.15
b:enough to	0.91
b:even by	0.88
b:even in	1.32
b:evene at	-0.60
b:ever since	1.43
b:every call	0.38
b:every evene	-0.60
b:every letter	-0.05
b:every morn	0.12
b:every night	0.83
b:every park	0.17
b:every time	-0.20
b:every trip	0.34
b:everyth .	1.12
b:everywhere .	0.60
b:evidence bag	-0.55
b:exhaust .	-0.69
b:eye .	0.89
b:face down	1.22
b:face on	0.79
b:face the	0.34
b:faint ,	1.44
b:fall for	0.59
b:far .	0.74
b:fault .	-0.46
b:fear .	0.82
b:fear is	0.82
b:fear of	-0.55
b:february .	0.22
b:fed up	1.08
b:feel a	0.83
b:feel anyth	0.62
b:feel dirty	0.64
b:feel helpless	0.42
b:feel in	-1.06
b:feel like	0.98
b:feel safe	1.18
b:feel sick	1.27
b:feel so	1.59
b:feel violate	0.99
b:felt faint	0.20
b:felt humiliat	0.45
b:felt sick	0.58
b:felt so	0.34
b:fetch the	-0.04
b:fight about	0.32
b:file ,	-0.85
b:file .	-1.08
b:file on	-0.57
b:film .	-1.02
b:fire station	-0.56
b:first .	1.00
b:first time	1.11
b:five .	-0.22
b:five time	0.79
b:floor .	-1.24
b:flower came	-0.40
b:follow me	-0.88
b:foolish .	1.04
b:for #	-0.90
b:for a	-1.27
b:for about	-0.63
b:for an	0.07
b:for four	0.69
b:for give	0.71
b:for half	0.33
b:for help	-0.40
b:for her	-1.10
b:for him	-0.35
b:for it	0.49
b:for me	0.11
b:for my	-0.42
b:for the	0.13
b:for three	-0.88
b:for two	0.29
b:for week	0.23
b:form .	0.28
b:form was	-0.40
b:forward to	-0.06
b:found a	-0.33
b:found the	-1.63
b:four ,	0.72
b:four -	0.49
b:four .	-1.11
b:four night	0.85
b:fracture ,	-0.43
b:freezer bag	-1.11
b:friday .	-0.21
b:fridge .	0.73
b:friend .	0.52
b:friend request	-0.52
b:frighten ,	0.26
b:frighten .	0.89
b:frighten me	0.58
b:frighten to	0.86
b:from #	-1.31
b:from ,	-0.48
b:from a	0.22
b:from behind	0.10
b:from clench	0.37
b:from her	-0.52
b:from him	-0.46
b:from his	-0.13
b:from my	-0.79
b:from the	-1.30
b:front .	0.84
b:front desk	-0.23
b:front of	0.38
b:froze .	1.04
b:full name	-0.64
b:fume .	0.22
b:furious .	1.42
b:gag ,	1.31
b:gag .	0.61
b:garage ,	0.65
b:garage .	-0.75
b:gate ,	-0.39
b:gate .	0.25
b:gave him	0.41
b:gave my	-0.28
b:gave the	-0.56
b:get .	1.10
b:get me	0.97
b:get off	0.92
b:get out	0.71
b:get the	-1.09
b:get through	0.82
b:give him	0.48
b:give the	-0.62
b:glass .	-0.20
b:glass was	-0.55
b:glue .	-0.38
b:go .	0.18
b:go in	0.06
b:go on	0.84
b:go past	-0.14
b:go to	0.87
b:goe off	0.53
b:going to	0.71
b:gone back	1.24
b:gone from	-0.70
b:got a	-1.41
b:got back	-0.84
b:got in	0.10
b:got one	0.82
b:got the	-0.92
b:grade have	0.52
b:graffiti on	-0.88
b:grind my	0.57
b:gross out	0.28
b:group .	0.44
b:guard .	1.06
b:gut .	0.34
b:gym ,	-0.83
b:gym .	0.30
b:had #	-0.52
b:had a	-0.77
b:had been	-1.08
b:had his	-0.84
b:had my	0.22
b:had no	-1.21
b:had not	1.51
b:had only	0.19
b:had the	0.26
b:had to	0.79
b:had turn	-1.04
b:hair is	0.13
b:half a	0.67
b:half an	0.81
b:hall .	1.26
b:hallway .	0.65
b:hand .	0.12
b:hand clinic	-0.73
b:hand go	0.82
b:hand it	-1.55
b:hand over	0.89
b:hand shook	0.35
b:hand was	-0.43
b:hand were	-0.53
b:hard breathe	1.22
b:has been	-0.10
b:has had	-1.03
b:has my	-0.53
b:has not	0.51
b:has start	0.25
b:has the	-1.42
b:hate her	-0.82
b:hate him	0.77
b:hate leave	1.03
b:hate myself	0.27
b:have a	0.97
b:have been	0.41
b:have chang	0.64
b:have given	0.87
b:have gone	1.50
b:have got	0.72
b:have had	1.04
b:have left	0.05
b:have lost	0.94
b:have my	0.48
b:have never	0.21
b:have no	1.02
b:have not	-0.22
b:have start	0.18
b:have stop	1.21
b:have the	-0.32
b:have thought	0.49
b:have to	0.26
b:he bent	-0.53
b:he came	-0.27
b:he drove	-0.23
b:he is	-0.09
b:he left	-0.47
b:he put	-0.50
b:he used	-0.72
b:head .	0.71
b:head hit	-0.89
b:hear .	-0.07
b:hear a	1.06
b:hear his	0.61
b:hear on	-0.88
b:hear the	0.54
b:heard him	-0.82
b:heard it	-0.65
b:heard the	-0.88
b:heart attack	0.96
b:heart in	0.86
b:heart sank	0.70
b:heart stop	0.81
b:heart was	1.22
b:heartbroken .	0.34
b:help me	-0.64
b:helpless .	1.30
b:her ,	-1.02
b:her .	-0.34
b:her :	-0.55
b:her daughter	-0.50
b:her kid	0.50
b:her next	-0.75
b:her own	0.71
b:her to	-0.44
b:here .	1.23
b:here any	0.16
b:hid in	-1.40
b:him ,	-0.46
b:him .	0.09
b:him :	-1.11
b:him for	0.04
b:him from	-0.45
b:him in	0.28
b:him not	-1.18
b:him on	0.15
b:him once	-0.94
b:him out	-0.82
b:him so	0.50
b:him the	0.59
b:him to	-1.87
b:him walk	0.83
b:his .	0.56
b:his face	-0.87
b:hit my	-0.91
b:hit the	-0.07
b:hoarse for	-0.98
b:hold the	-0.46
b:home ,	-0.09
b:home .	0.05
b:honest i	0.71
b:hopeful .	1.26
b:hopeless .	1.11
b:hour .	-0.29
b:hour for	0.40
b:hour to	-0.80
b:house .	-0.40
b:how could	0.10
b:how i	0.09
b:how low	1.02
b:humiliat ,	0.57
b:humiliat .	0.21
b:hung up	-1.94
b:hurt .	-0.11
b:husband .	0.15
b:hyperventilate ,	0.43
b:hyperventilate .	0.48
b:i ,	0.59
b:i am	-0.31
b:i answer	0.38
b:i arrive	0.51
b:i ask	0.27
b:i block	-1.81
b:i broke	0.79
b:i brought	0.59
b:i call	1.10
b:i came	0.55
b:i can	1.04
b:i carry	0.89
b:i chang	-0.95
b:i check	0.09
b:i come	1.24
b:i could	0.07
b:i count	0.16
b:i crack	0.24
b:i cross	-0.60
b:i cry	1.37
b:i cut	0.32
b:i dare	1.01
b:i did	-0.50
b:i do	0.97
b:i double	-0.07
b:i dread	1.17
b:i drink	0.55
b:i drop	-1.97
b:i drove	-1.46
b:i feel	-0.16
b:i felt	1.29
b:i fetch	0.05
b:i found	0.04
b:i froze	0.80
b:i gag	1.33
b:i gave	0.27
b:i get	-0.16
b:i go	0.65
b:i got	-0.44
b:i guess	-0.86
b:i had	0.41
b:i hand	0.48
b:i hate	0.06
b:i have	0.41
b:i hear	1.05
b:i heard	-1.39
b:i hid	0.68
b:i hit	0.38
b:i hold	0.22
b:i honest	1.14
b:i hung	-1.86
b:i hyperventilate	0.98
b:i jump	0.81
b:i just	1.45
b:i keep	-0.10
b:i kept	-1.15
b:i knew	0.11
b:i know	-0.72
b:i laugh	-0.14
b:i leave	0.65
b:i left	-0.60
b:i let	-0.69
b:i lie	0.67
b:i live	0.74
b:i lock	-1.62
b:i look	-0.60
b:i lost	-0.69
b:i love	-0.58
b:i made	-0.56
b:i make	0.62
b:i miss	-0.26
b:i move	-1.83
b:i must	-0.06
b:i near	0.78
b:i need	1.20
b:i never	0.13
b:i no	-0.80
b:i only	0.46
b:i open	0.76
b:i opene	-0.94
b:i ought	0.59
b:i paid	-1.12
b:i panic	0.97
b:i plan	0.97
b:i pull	0.22
b:i put	-1.02
b:i ran	-1.25
b:i rang	-0.46
b:i read	1.05
b:i report	-1.34
b:i retch	1.26
b:i said	-0.24
b:i sat	-0.11
b:i save	-1.33
b:i saw	-0.04
b:i scream	0.43
b:i see	1.57
b:i sent	-1.03
b:i shook	0.82
b:i should	-0.12
b:i sit	1.17
b:i slept	-0.57
b:i sold	-0.78
b:i start	1.25
b:i stay	-0.06
b:i still	0.90
b:i stop	-0.42
b:i take	-0.17
b:i talk	0.60
b:i text	0.57
b:i think	-0.55
b:i thought	1.27
b:i threw	0.34
b:i told	0.58
b:i took	-1.66
b:i trust	-0.91
b:i turn	1.01
b:i type	-0.67
b:i used	-0.25
b:i wait	-1.35
b:i wake	1.32
b:i walk	-0.41
b:i want	1.02
b:i was	0.36
b:i wear	-0.71
b:i went	0.83
b:i wept	0.85
b:i wet	0.38
b:i will	0.47
b:i work	-1.07
b:i worry	0.57
b:i would	-0.18
b:i write	0.70
b:i wrote	-0.79
b:if i	-0.78
b:if there	0.89
b:in #	-0.51
b:in ,	-0.98
b:in .	0.53
b:in a	0.43
b:in at	-0.97
b:in bed	-0.11
b:in case	0.88
b:in fear	0.56
b:in flood	0.21
b:in front	0.31
b:in her	0.82
b:in hive	0.54
b:in it	-0.35
b:in june	0.29
b:in lipstick	-0.87
b:in may	0.98
b:in my	0.50
b:in piece	-0.54
b:in shock	0.08
b:in tear	0.06
b:in that	0.85
b:in the	0.11
b:in therapy	0.16
b:in week	0.81
b:in with	0.52
b:in write	-1.00
b:initial .	-1.25
b:inside ,	-1.10
b:inside .	-1.52
b:inside :	-0.45
b:inside the	-1.02
b:instead of	-0.70
b:intimidate .	0.59
b:into my	0.50
b:into the	-0.75
b:is .	1.45
b:is a	-0.68
b:is afraid	0.71
b:is all	0.80
b:is an	0.23
b:is come	0.06
b:is date	-0.81
b:is enough	0.83
b:is in	-0.36
b:is mine	0.14
b:is miss	-0.20
b:is my	-0.05
b:is nervous	0.30
b:is no	0.63
b:is not	-0.33
b:is on	-0.38
b:is only	0.12
b:is scare	0.12
b:is there	-0.31
b:is wrong	-0.40
b:it ,	1.61
b:it .	-0.40
b:it afterward	0.52
b:it all	0.71
b:it at	0.19
b:it back	-0.16
b:it broke	0.11
b:it came	0.49
b:it did	1.14
b:it every	0.68
b:it feel	0.81
b:it for	-0.75
b:it get	1.62
b:it goe	0.29
b:it had	-1.03
b:it has	0.55
b:it hit	-0.17
b:it hurt	0.14
b:it in	0.74
b:it is	0.26
b:it left	0.79
b:it made	0.51
b:it off	-1.20
b:it on	-1.62
b:it rang	-0.65
b:it ring	-0.53
b:it scare	0.67
b:it to	-0.62
b:it was	-0.78
b:it wear	0.77
b:it will	0.81
b:it with	0.30
b:january .	0.23
b:jaw ach	0.44
b:jelly .	0.15
b:july .	0.78
b:jump .	1.14
b:jump at	0.72
b:jumpy .	1.26
b:june ,	0.57
b:june .	-0.55
b:just feel	0.93
b:just want	0.48
b:keep a	1.18
b:keep my	0.89
b:keep shake	0.78
b:keep the	-0.87
b:kept .	-1.47
b:kept in	-1.15
b:kept the	-0.79
b:kerb .	0.31
b:key .	-0.27
b:key to	0.59
b:key was	-0.50
b:kid '	-1.51
b:kitchen .	0.48
b:knock .	0.98
b:laptop .	-0.29
b:laugh ,	-0.13
b:laugh any	0.68
b:leaf ,	0.07
b:leave the	0.05
b:led him	0.46
b:left .	1.15
b:left at	-0.61
b:left by	-0.94
b:left eye	-0.71
b:left me	0.91
b:left my	0.24
b:left on	-0.22
b:left side	-0.59
b:left the	-1.03
b:leg .	-0.69
b:leg turn	0.39
b:len .	-0.87
b:let him	-0.39
b:let it	-0.10
b:let the	0.33
b:letter #	-0.24
b:letter ,	-0.80
b:letter .	-1.16
b:letter about	0.31
b:letter attach	-1.11
b:letter was	-0.43
b:lie down	0.32
b:life .	0.73
b:life back	0.89
b:lift ,	-0.67
b:light .	0.37
b:light came	-0.30
b:light on	0.49
b:like a	1.64
b:like an	0.94
b:like dying	0.09
b:like it	-0.27
b:like this	0.17
b:limp .	-1.00
b:line :	-0.58
b:line in	-0.90
b:line of	-0.81
b:lip .	0.47
b:list attach	-0.80
b:list for	-0.52
b:listen to	0.67
b:live in	0.34
b:live on	0.33
b:lock ,	-0.61
b:lock on	-0.58
b:lock the	-1.26
b:log .	-0.32
b:log attach	-0.13
b:long ,	-0.86
b:long .	0.69
b:long way	0.09
b:look at	0.53
b:look in	-0.75
b:look over	0.07
b:loosen .	-0.46
b:loss of	0.29
b:lost #	1.02
b:lost it	-0.81
b:lost my	0.52
b:lost the	0.34
b:love him	0.77
b:love that	0.66
b:mad .	-1.01
b:made ,	-0.21
b:made him	-1.20
b:made me	0.98
b:made my	0.81
b:maiden name	-0.20
b:make me	0.67
b:make my	0.52
b:male voice	-0.51
b:man .	-0.88
b:man in	0.68
b:man on	-0.55
b:march .	0.36
b:mat .	0.30
b:matter of	0.05
b:may ,	0.67
b:may .	-1.48
b:maybe i	0.85
b:me ,	0.35
b:me .	1.51
b:me a	-0.34
b:me again	-0.84
b:me at	0.28
b:me by	-0.59
b:me down	-0.43
b:me furious	0.32
b:me home	-1.47
b:me on	1.06
b:me right	1.12
b:me sad	1.04
b:me the	-0.05
b:me to	-0.58
b:mess .	-0.51
b:message from	-0.54
b:message was	-0.22
b:mine ,	-0.29
b:mine .	0.31
b:minute #	-1.08
b:minute ,	-0.87
b:minute .	-1.58
b:mirror ,	-0.80
b:mirror .	-0.18
b:miss .	-0.59
b:miss the	-0.38
b:monday .	0.17
b:more .	0.41
b:morn .	-0.20
b:mortify .	0.20
b:mother say	0.29
b:motion light	-0.55
b:mouth went	0.65
b:move my	-0.76
b:move seat	-1.73
b:mri on	-0.74
b:mrs o	0.06
b:much .	0.34
b:must be	0.39
b:must have	-0.27
b:my arm	0.43
b:my aunt	-0.19
b:my back	-0.47
b:my bag	1.02
b:my bed	0.56
b:my bedroom	0.23
b:my blood	0.21
b:my boy	-0.29
b:my breath	0.31
b:my brother	-0.50
b:my chest	0.82
b:my class	0.52
b:my coat	-0.99
b:my cousin'	-0.88
b:my daughter	0.29
b:my door	0.16
b:my ear	0.97
b:my eldest	0.54
b:my eye	0.97
b:my face	-0.52
b:my fault	-1.30
b:my finger	0.35
b:my friend	-0.50
b:my hair	-0.32
b:my head	-0.13
b:my heart	0.23
b:my husband	0.38
b:my jaw	0.41
b:my job	-0.70
b:my key	0.90
b:my kid	-0.82
b:my knee	-0.34
b:my lad	-0.15
b:my late	-1.16
b:my life	0.71
b:my limit	1.07
b:my lip	0.88
b:my locker	-1.12
b:my maiden	-0.20
b:my mailbox	-0.85
b:my marriage	0.30
b:my mother	-0.07
b:my mouth	0.93
b:my name	-0.67
b:my neck	0.92
b:my neighbor	-1.26
b:my neighbour	-0.38
b:my nerve	0.68
b:my new	-0.48
b:my number	-1.00
b:my own	1.09
b:my parent	0.27
b:my period	0.51
b:my phone	0.22
b:my photo	0.07
b:my pocket	-0.55
b:my pulse	0.22
b:my shift	-0.72
b:my shoe	0.86
b:my shoulder	-0.17
b:my sister	-0.41
b:my skin	0.14
b:my son	-0.49
b:my statement	-0.41
b:my stomach	0.57
b:my street	-1.04
b:my teeth	0.92
b:my therapist	0.28
b:my throat	0.95
b:my thumb	-0.35
b:my voice	1.11
b:my whole	0.26
b:my window	-0.27
b:my wit	0.66
b:my work	-1.02
b:myself .	0.80
b:myself for	0.20
b:nail in	-0.90
b:name .	-1.20
b:name :	-0.45
b:name out	0.54
b:name was	-0.94
b:near had	0.83
b:neck .	-0.34
b:need to	0.57
b:neighbor came	-1.15
b:neighbour to	0.98
b:nerve .	0.78
b:nervous .	-0.78
b:nervous about	0.40
b:never been	0.17
b:never felt	0.20
b:never have	0.09
b:never relax	0.84
b:new address	-0.65
b:new door	0.09
b:next door	-0.44
b:next time	0.21
b:next to	-0.06
b:night ,	-1.11
b:night .	0.29
b:night in	1.27
b:no .	-1.02
b:no longer	-0.24
b:no return	-0.67
b:no stamp	-0.86
b:none of	0.67
b:noon .	1.10
b:not ,	1.06
b:not .	1.48
b:not a	0.96
b:not angry	0.55
b:not be	1.01
b:not been	0.51
b:not bother	0.57
b:not breathe	0.09
b:not care	1.19
b:not comfortable	-1.09
b:not concentrate	0.30
b:not dare	0.80
b:not do	0.56
b:not eat	0.89
b:not even	1.21
b:not face	0.38
b:not feel	0.94
b:not follow	0.71
b:not frighten	0.87
b:not get	1.25
b:not give	-0.64
b:not go	-0.53
b:not have	0.84
b:not hear	0.25
b:not keep	0.76
b:not leave	0.47
b:not let	0.78
b:not lift	-0.38
b:not look	0.67
b:not open	0.09
b:not opene	1.31
b:not recognise	-0.59
b:not remember	0.34
b:not see	-0.88
b:not seen	-0.91
b:not shake	0.20
b:not sit	0.46
b:not sleep	-0.11
b:not slept	1.17
b:not speak	0.11
b:not stomach	0.40
b:not stop	0.71
b:not sure	-0.59
b:not take	-0.05
b:not the	0.72
b:not think	0.27
b:not to	0.79
b:not trust	0.90
b:not turn	-0.55
b:not use	0.41
b:not write	-0.70
b:note .	-1.14
b:note under	-0.15
b:note was	-0.19
b:noth .	0.59
b:noth on	-0.89
b:now ,	-0.61
b:now .	1.47
b:numb .	0.35
b:number #	0.53
b:number .	-1.75
b:number is	-0.87
b:number on	-1.13
b:o .	0.11
b:of #	-0.88
b:of a	-0.51
b:of all	1.33
b:of appetite	0.22
b:of being	0.81
b:of every	0.70
b:of him	-0.51
b:of it	0.96
b:of me	0.95
b:of my	0.51
b:of nerve	0.44
b:of that	-0.58
b:of the	-0.37
b:of them	-1.06
b:of this	0.96
b:of time	0.17
b:of us	0.26
b:of wine	0.16
b:off ,	-0.46
b:off .	-0.22
b:off location	-1.10
b:off sick	0.65
b:off the	-1.44
b:off with	0.54
b:off work	-1.01
b:office from	-0.86
b:officer .	-0.84
b:officer the	-1.11
b:old house	-0.59
b:on #	-0.98
b:on .	-0.09
b:on a	-1.07
b:on antidepressant	0.88
b:on both	-0.70
b:on edge	0.86
b:on eggshell	0.27
b:on every	-0.45
b:on friday	-0.33
b:on her	0.58
b:on it	-0.62
b:on monday	-0.37
b:on my	-0.42
b:on myself	1.06
b:on our	0.36
b:on sunday	-0.25
b:on that	-0.43
b:on the	-0.42
b:on three	0.31
b:on tuesday	0.21
b:on until	-0.96
b:once ,	-0.80
b:one ,	0.56
b:one .	1.03
b:one ear	-0.21
b:one of	0.44
b:only a	0.15
b:only have	-0.38
b:only i	1.30
b:open ,	-0.93
b:open .	-0.37
b:open the	-0.05
b:opene it	-0.77
b:order .	-0.51
b:ought to	0.61
b:out ,	0.83
b:out at	-0.69
b:out in	1.26
b:out of	0.15
b:out the	-0.89
b:outside ,	0.97
b:outside .	-0.36
b:outside the	-0.45
b:over .	0.15
b:over and	0.21
b:over it	-0.73
b:over me	0.79
b:over my	1.17
b:over the	-0.33
b:overnight .	0.61
b:overreact .	0.72
b:overwhelm .	-0.36
b:own bed	0.98
b:own kitchen	0.46
b:p .	-0.67
b:padlock was	-0.51
b:page #	-0.59
b:page ,	-0.62
b:page under	-0.40
b:paid at	-0.36
b:paint ,	-0.06
b:panic .	1.05
b:panic attack	0.65
b:parcel was	-0.34
b:park .	0.86
b:park in	-0.98
b:party by	-0.83
b:password .	0.61
b:past the	1.01
b:pathetic .	0.67
b:patient state	-0.80
b:pellet in	-0.61
b:people .	0.70
b:pepper spray	0.34
b:person would	0.32
b:phone goe	0.99
b:phone in	0.70
b:phone on	-0.80
b:phone rang	-1.53
b:phone ring	1.26
b:phone was	-0.73
b:photo #	-0.44
b:photo .	-0.90
b:photo at	-0.78
b:photo is	-0.96
b:photo of	0.24
b:photo taken	0.43
b:pick up	-0.52
b:picture .	0.55
b:picture of	-1.01
b:piece .	0.69
b:plan every	0.32
b:plate #	-0.11
b:plate ,	-1.30
b:plate .	-0.85
b:plate :	-0.14
b:plate of	0.53
b:plate on	-0.71
b:pm ,	-0.59
b:pm .	-1.00
b:pocket .	-0.62
b:police came	-0.76
b:police rang	-0.80
b:police station	-0.37
b:porch .	-0.50
b:post .	0.76
b:post on	-0.43
b:pound .	0.93
b:powerless .	0.97
b:print ,	-0.49
b:pull out	0.60
b:put a	-0.47
b:put it	-0.35
b:put my	0.64
b:put on	1.17
b:put the	-1.06
b:ran cold	0.20
b:ran to	-1.03
b:rang .	-1.23
b:rang at	-0.74
b:rang my	-1.82
b:rang the	0.10
b:read it	1.00
b:read the	-0.70
b:reception .	-0.83
b:recognise the	-0.48
b:record ,	-0.49
b:record .	-1.12
b:record it	-1.32
b:ref #	-0.61
b:refer to	0.76
b:relax .	0.99
b:relieve it	1.15
b:reply .	-0.35
b:report #	-0.64
b:report .	-1.20
b:report feel	1.11
b:report it	-1.08
b:resentful .	-0.08
b:respondent felt	-0.53
b:respondent was	-0.21
b:respondent went	-0.38
b:rest .	-0.67
b:return address	-0.79
b:right .	0.38
b:ring .	1.31
b:ring out	-0.78
b:rinse at	-0.53
b:room ,	0.84
b:room .	-0.45
b:room to	-0.12
b:round the	0.84
b:row .	0.38
b:run on	1.29
b:safe anywhere	0.71
b:safety plan	0.27
b:said it	-0.94
b:same page	0.20
b:sat in	0.71
b:save .	-0.19
b:save the	-0.87
b:saw him	-1.35
b:saw the	-0.05
b:say .	-0.43
b:say it	1.08
b:say the	-0.65
b:scare .	0.44
b:scare for	1.13
b:scare me	0.83
b:scare stiff	0.42
b:scare to	0.54
b:scream .	1.17
b:screenshot ,	-0.82
b:screenshot .	-0.88
b:seat ,	-0.88
b:seat .	-1.48
b:sec .	-0.70
b:second .	-0.85
b:second one	0.19
b:security .	-1.92
b:see a	1.17
b:see his	-0.60
b:see my	0.93
b:see the	-0.26
b:send it	0.61
b:sent #	-0.78
b:sent the	-1.06
b:serve me	0.43
b:serve on	-0.86
b:session .	-0.97
b:shake ,	0.92
b:shake .	0.44
b:shake like	0.07
b:shake the	-0.56
b:shaken .	0.92
b:shame .	0.25
b:she ask	-0.45
b:she felt	0.79
b:she has	0.27
b:she is	0.29
b:she went	0.30
b:shift ,	0.71
b:shift .	-0.19
b:shift with	-0.89
b:shirt kept	-0.29
b:shock .	0.99
b:shock i	-0.51
b:shoe by	0.77
b:shook for	0.61
b:shook so	0.39
b:shop .	0.07
b:should be	-0.85
b:should have	0.30
b:should never	0.20
b:shout .	0.63
b:show me	-0.76
b:sick .	0.65
b:sick to	0.74
b:sick with	0.89
b:side gate	-0.24
b:sidewall .	-1.19
b:sign off	0.67
b:signal .	1.02
b:since #	-1.09
b:since .	1.55
b:since august	0.29
b:since easter	0.72
b:since he	-0.52
b:since the	1.00
b:sister ,	-0.85
b:sister .	-1.82
b:sit face	0.13
b:sit on	0.90
b:skin crawl	-0.06
b:sleep .	-0.15
b:sleep in	1.22
b:sleep on	-0.35
b:sleep there	-0.07
b:sleep with	1.04
b:slept at	-1.27
b:slip #	-1.10
b:slow down	0.45
b:snap at	0.41
b:so a	0.33
b:so alone	1.10
b:so angry	0.63
b:so ashame	0.85
b:so did	-0.98
b:so done	0.83
b:so far	-0.73
b:so hard	-0.80
b:so hopeful	1.40
b:so humiliat	0.63
b:so i	-0.97
b:so in	-1.04
b:so much	1.08
b:so scare	0.71
b:so stupid	0.18
b:so the	-0.84
b:so upset	-0.81
b:soft .	-0.60
b:sold the	-0.89
b:some day	0.42
b:someth to	0.80
b:son was	-0.70
b:sooner .	0.48
b:sorry for	0.81
b:sound of	0.97
b:spare key	-0.16
b:spoke to	-0.37
b:spook .	0.47
b:stair .	1.01
b:stamp .	-0.71
b:stand up	0.84
b:start emdr	0.37
b:start stammer	0.28
b:statement to	-0.27
b:station ,	-0.80
b:station .	-0.84
b:stay in	0.41
b:stay on	0.51
b:still love	0.10
b:stitch over	-0.65
b:stomach ,	0.87
b:stop ,	-0.28
b:stop .	-0.41
b:stop cry	-0.29
b:stop shake	0.58
b:stop the	0.65
b:street .	-1.12
b:stress .	0.80
b:subject line	-0.62
b:subject was	-0.32
b:such a	0.53
b:sunday .	-1.11
b:sure it	-1.28
b:survivor '	0.66
b:suture .	-0.82
b:swap shift	-1.16
b:take me	0.19
b:taken ,	0.48
b:taken .	-0.71
b:talk to	0.26
b:tape over	-0.19
b:tape to	-0.26
b:team .	0.92
b:tear ,	0.11
b:tear .	0.47
b:teeth .	-0.11
b:tell me	0.64
b:ten .	0.05
b:terrify ,	1.07
b:terrify .	0.17
b:terrify me	0.42
b:tetanus shot	-0.42
b:text ,	-0.81
b:text :	-0.90
b:text from	-1.44
b:text my	0.59
b:thankful .	1.38
b:that .	0.50
b:that he	-0.80
b:that i	-0.15
b:that is	0.47
b:that it	0.58
b:that she	0.84
b:that the	-1.54
b:that was	0.81
b:that week	-0.84
b:the #	-0.10
b:the account	-1.11
b:the address	-0.71
b:the aisle	-0.43
b:the alarm	-0.13
b:the allotment	0.55
b:the ambulance	-0.96
b:the baby	0.90
b:the back	-0.08
b:the badge	0.26
b:the bag	-1.05
b:the bailiff	-0.61
b:the bank	-1.21
b:the bar	-0.72
b:the bathroom	0.45
b:the bed	-0.39
b:the bench	-0.61
b:the bike	-0.55
b:the bin	0.36
b:the blind	0.64
b:the block	0.43
b:the blow	-0.42
b:the blue	0.72
b:the boat	-0.80
b:the book	-0.88
b:the boot	0.77
b:the box	-1.56
b:the break	-0.58
b:the bridge	-0.65
b:the burn	-0.76
b:the bus	0.18
b:the cake	-0.71
b:the call	-1.28
b:the caller	-0.23
b:the camera	-1.00
b:the car	-0.28
b:the card	-0.52
b:the choir	-0.29
b:the class	-1.30
b:the clerk	-0.82
b:the client	0.93
b:the clinic	-0.91
b:the coach	-1.14
b:the code	-0.33
b:the cold	-0.37
b:the corner	-0.49
b:the counter	-1.01
b:the courthouse	-0.55
b:the curtain	0.62
b:the dark	1.03
b:the date	-0.72
b:the day	0.84
b:the dentist	0.71
b:the doctor	0.09
b:the dog	-0.81
b:the door	-0.06
b:the doorbell	-1.18
b:the doorway	0.89
b:the drawer	-0.43
b:the drawing	0.59
b:the dust	-1.09
b:the elevator	-1.20
b:the end	0.49
b:the engine	-0.24
b:the evene	0.43
b:the feel	0.19
b:the fence	-0.63
b:the ferry	0.55
b:the file	-0.79
b:the fire	-0.70
b:the first	-0.78
b:the flat	-0.59
b:the floor	1.15
b:the flower	-0.93
b:the footage	-0.47
b:the form	-1.30
b:the four	0.32
b:the fridge	0.67
b:the front	1.19
b:the garage	-0.07
b:the gas	0.33
b:the gate	-0.49
b:the glass	-0.20
b:the guard	-0.14
b:the gym	-0.85
b:the hall	-0.05
b:the hallway	-0.48
b:the handle	-0.31
b:the hear	-0.82
b:the heat	-0.71
b:the house	0.86
b:the ice	-0.75
b:the kerb	0.31
b:the kettle	0.22
b:the key	-0.31
b:the kid	-0.56
b:the kitchen	0.42
b:the knife	-0.57
b:the land	0.71
b:the laptop	-0.29
b:the last	-0.23
b:the left	-0.56
b:the len	-0.95
b:the letter	0.80
b:the library	0.63
b:the lift	-1.11
b:the light	-0.59
b:the line	-0.44
b:the lobby	-0.76
b:the lock	-0.41
b:the long	0.37
b:the loo	0.61
b:the magnet	-0.31
b:the mailbox	0.05
b:the mat	-0.22
b:the meet	-0.69
b:the message	-0.59
b:the mirror	-1.06
b:the moment	0.56
b:the motorbike	-0.09
b:the neighbor'	-1.03
b:the new	0.19
b:the next	-0.10
b:the note	-0.91
b:the number	-1.36
b:the nurse	-0.45
b:the office	-0.74
b:the officer	-0.69
b:the old	-0.23
b:the one	-0.44
b:the only	0.67
b:the operator	-0.44
b:the outside	-0.63
b:the padlock	-0.49
b:the panic	0.43
b:the parcel	0.71
b:the party	-0.50
b:the password	-0.04
b:the phone	-0.66
b:the photo	-0.97
b:the pin	-0.63
b:the plate	-0.85
b:the platform	-0.81
b:the police	0.46
b:the porch	-0.58
b:the post	0.28
b:the puppy	0.52
b:the radio	1.00
b:the receipt	-0.78
b:the refuge	0.30
b:the respondent	-0.47
b:the rest	-1.27
b:the ring	-0.82
b:the roof	0.74
b:the roundabout	-0.51
b:the rug	-1.08
b:the run	-0.45
b:the same	0.13
b:the school	-1.16
b:the screen	-0.04
b:the screenshot	-0.71
b:the seat	-0.64
b:the second	0.30
b:the shake	-0.27
b:the shed	-0.24
b:the shop	-0.32
b:the shoulder	-0.69
b:the shout	-0.47
b:the shower	0.21
b:the side	-0.20
b:the sink	0.85
b:the sofa	-0.59
b:the sound	0.82
b:the spare	-0.72
b:the spray	-0.65
b:the staff	-1.04
b:the stair	-1.01
b:the statement	-0.96
b:the station	-0.72
b:the step	-0.10
b:the stockroom	-0.56
b:the tap	-0.38
b:the tape	-0.56
b:the team	0.61
b:the teddy	-0.27
b:the text	-0.85
b:the third	-0.26
b:the ticket	0.44
b:the time	0.15
b:the tracker	-0.76
b:the tram	0.80
b:the tree	-1.01
b:the two	-0.30
b:the van	-0.21
b:the vet	-0.70
b:the voicemail	0.73
b:the wait	-0.13
b:the walk	-0.17
b:the wall	-0.75
b:the wardrobe	-0.37
b:the way	1.00
b:the whole	1.26
b:the window	0.11
b:the wiper	-0.77
b:the word	0.57
b:the yard	0.74
b:them ,	0.79
b:them .	0.17
b:them to	-0.65
b:then ask	-0.85
b:then i	-0.82
b:then the	-1.18
b:then took	-0.54
b:therapy .	0.26
b:there .	-0.33
b:there are	0.48
b:there for	-1.02
b:there on	-1.08
b:there was	-0.98
b:these day	0.88
b:thing i	0.13
b:think about	-0.52
b:think it	-0.63
b:third time	-0.85
b:this .	1.12
b:this end	0.78
b:this for	-0.75
b:this has	0.65
b:this is	0.79
b:this on	0.61
b:this week	-1.19
b:thought of	0.97
b:thread .	0.47
b:three day	-0.77
b:three time	-1.54
b:throat close	0.66
b:through the	0.06
b:through with	0.71
b:thursday .	0.33
b:ticket .	-0.40
b:time .	-0.85
b:time a	0.94
b:time in	0.85
b:time it	0.43
b:time on	-0.66
b:time the	0.73
b:time this	-0.58
b:tire .	0.69
b:tire of	1.04
b:to #	-1.32
b:to a	0.84
b:to be	1.05
b:to come	-0.57
b:to contact	-1.03
b:to cry	-0.12
b:to death	0.82
b:to die	0.79
b:to disappear	0.48
b:to do	0.13
b:to drive	1.36
b:to fall	0.73
b:to get	-0.31
b:to give	-0.39
b:to go	1.02
b:to have	1.00
b:to hear	0.43
b:to him	-0.99
b:to his	-0.27
b:to jelly	0.23
b:to know	-0.21
b:to leave	-0.93
b:to lock	-0.62
b:to look	0.69
b:to me	0.30
b:to move	0.81
b:to my	-0.10
b:to night	-0.41
b:to piece	0.13
b:to room	-0.39
b:to say	0.35
b:to security	-1.75
b:to see	-0.12
b:to sleep	0.38
b:to stop	-1.28
b:to take	-0.40
b:to think	0.66
b:to write	-1.10
b:today .	-1.22
b:told him	-0.36
b:told my	-0.09
b:told the	0.07
b:tom drove	-1.45
b:too frighten	0.97
b:too much	1.00
b:too scare	0.71
b:too soft	0.25
b:took a	-0.58
b:took her	-1.58
b:took the	-1.05
b:touch ,	0.07
b:tracker .	-0.57
b:tracker was	-0.38
b:train .	-0.76
b:tram .	0.81
b:traumatise .	0.96
b:trust anyone	0.76
b:trust my	0.05
b:tuesday ,	0.40
b:turn .	0.43
b:turn into	-0.10
b:turn it	-1.01
b:turn left	-1.44
b:turn my	-0.21
b:turn off	-1.09
b:turn the	1.56
b:turn to	0.28
b:twelve week	1.29
b:twice .	-0.86
b:two day	-0.35
b:two dress	0.56
b:two hour	0.45
b:two night	-0.94
b:two of	-0.60
b:two page	-0.26
b:two week	0.43
b:two year	0.93
b:type ,	-0.42
b:type .	-0.96
b:type in	1.49
b:under my	-0.38
b:under the	1.23
b:unit ,	-0.58
b:unit .	-0.16
b:unknown number	-0.29
b:until #	-0.86
b:until .	1.10
b:until the	0.37
b:up ,	0.23
b:up .	-1.24
b:up a	-0.28
b:up at	1.27
b:up in	0.99
b:up on	0.35
b:up scream	1.23
b:up the	-0.49
b:up to	-0.45
b:up with	1.09
b:use the	1.30
b:used .	-0.73
b:used the	-0.31
b:used to	0.46
b:useless at	0.38
b:user @	-0.49
b:van slow	0.78
b:van stop	-1.48
b:vet found	-0.72
b:violate .	0.37
b:vulnerable .	0.76
b:wait in	-1.82
b:wait list	0.42
b:wait room	-0.84
b:wake at	0.53
b:wake up	1.30
b:walk all	0.99
b:walk on	0.35
b:walk out	-0.90
b:walk the	-0.20
b:walk to	0.35
b:wall of	-0.73
b:want him	-1.05
b:want my	0.78
b:want to	1.38
b:warm .	-0.59
b:was #	-0.71
b:was .	1.60
b:was a	0.11
b:was afraid	0.92
b:was all	-1.40
b:was asleep	-0.96
b:was at	-0.71
b:was beside	-0.22
b:was burnt	1.15
b:was by	-1.02
b:was call	-0.45
b:was chang	-1.05
b:was crush	0.64
b:was cry	-0.46
b:was despair	0.95
b:was desperate	0.44
b:was dirty	1.11
b:was disturb	1.48
b:was down	-1.30
b:was embarrass	-0.40
b:was furious	0.73
b:was going	0.20
b:was gross	0.94
b:was gut	1.19
b:was happy	-0.82
b:was heartbroken	0.38
b:was him	-0.79
b:was in	-0.57
b:was jittery	1.02
b:was mad	-1.10
b:was mortify	0.20
b:was my	-0.38
b:was nervous	-0.75
b:was not	1.13
b:was off	-0.80
b:was on	-1.25
b:was open	-1.13
b:was outside	-0.43
b:was overwritten	-0.40
b:was panic	0.84
b:was pick	-0.62
b:was pound	0.77
b:was print	-0.21
b:was relieve	1.00
b:was resentful	1.15
b:was return	-0.63
b:was scare	1.11
b:was shake	-0.70
b:was shock	1.17
b:was sick	-0.59
b:was so	0.86
b:was stun	0.17
b:was sweat	0.18
b:was taken	-1.02
b:was terrify	0.18
b:was that	0.33
b:was the	-0.58
b:was there	-0.84
b:was too	1.75
b:was traumatise	1.02
b:was under	0.68
b:was unsettle	0.87
b:was worry	0.94
b:watch .	-0.50
b:water .	0.16
b:way home	1.58
b:way out	1.60
b:we are	-0.70
b:we do	1.01
b:we eat	0.48
b:we have	0.28
b:we sleep	0.33
b:we went	-0.89
b:we were	-0.20
b:weak .	0.56
b:wear a	-0.52
b:week ,	-1.11
b:week .	-0.50
b:week of	-0.25
b:went at	-1.17
b:went back	-0.98
b:went cold	-0.09
b:went in	-1.32
b:went miss	-0.46
b:went numb	0.37
b:went to	0.10
b:went white	0.85
b:were flat	-1.21
b:were in	-1.09
b:were on	-0.73
b:were ring	0.90
b:were shake	0.34
b:were up	0.95
b:wet the	0.82
b:what a	0.92
b:what i	0.53
b:when a	1.18
b:when it	0.78
b:when the	-0.35
b:whenever a	0.15
b:whenever the	0.25
b:where i	-0.91
b:where the	-0.23
b:which made	1.00
b:while i	0.51
b:white ,	0.64
b:who is	0.22
b:whole body	0.17
b:whole shift	0.55
b:why .	-0.17
b:will not	0.62
b:wind .	-0.74
b:window ,	-0.90
b:window .	0.09
b:window was	-1.00
b:wiper ,	-0.85
b:with a	-0.94
b:with all	0.80
b:with fear	0.81
b:with him	0.76
b:with it	0.78
b:with me	0.50
b:with my	-0.25
b:with ptsd	0.23
b:with stress	0.89
b:with this	0.51
b:woke at	0.43
b:word ,	0.57
b:word is	-0.85
b:work ,	0.95
b:work .	-0.33
b:worn to	0.49
b:worry about	-0.56
b:would be	-0.12
b:would have	0.53
b:would know	0.38
b:would not	0.41
b:wreck .	1.21
b:write down	0.71
b:write this	0.26
b:written in	-0.91
b:wrote down	-0.34
b:wrote to	-1.03
b:x -	-0.53
b:year -	0.10
b:year .	1.21
b:§ #	1.07
b:§ ,	-1.39
b:§ .	-0.41
b:§ at	-0.66
e:ing	0.78
f:0/none	-0.20
f:0/other	0.05
f:0/self	0.58
f:0/thing	0.40
f:1/child	-0.34
f:1/none	0.25
f:1/other	0.09
f:1/self	-0.44
f:1/thing	-0.91
f:2/child	-0.31
f:2/none	-0.75
f:2/other	-0.84
f:2/self	-0.70
f:2/thing	-0.56
f:3/child	0.68
f:3/none	-0.69
f:3/other	-0.25
f:3/self	0.07
f:3/thing	0.16
for-another	0.14
frame:begins-with-state	0.60
frame:begins-with-state/-	0.52
frame:begins-with-state/falsefalse	0.92
frame:begins-with-state/falsetrue	-1.49
frame:begins-with-state/now	0.49
frame:begins-with-state/past	-0.08
frame:begins-with-state/truefalse	-0.85
frame:blames	-0.65
frame:blames/falsefalse	-0.65
frame:blames/may	-0.09
frame:blames/past	-0.84
frame:body/child	0.73
frame:body/child/falsefalse	0.41
frame:body/child/may	0.37
frame:body/child/now	0.58
frame:body/none	-0.23
frame:body/none/-	-0.20
frame:body/none/falsetrue	-0.77
frame:body/none/now	1.01
frame:body/none/past	-0.69
frame:body/none/truefalse	-0.23
frame:body/self	-0.06
frame:body/self/-	0.40
frame:body/self/falsefalse	0.43
frame:body/self/falsetrue	-1.57
frame:body/self/may	0.43
frame:body/self/now	0.54
frame:body/self/past	-0.27
frame:body/self/truefalse	1.66
frame:body/self/truetrue	-0.45
frame:body/thing/-	0.15
frame:body/thing/falsefalse	0.22
frame:body/thing/falsetrue	-1.00
frame:body/thing/now	0.06
frame:body/thing/past	-0.21
frame:cared/none	0.48
frame:cared/none/-	-0.15
frame:cared/none/falsefalse	1.64
frame:cared/none/now	1.26
frame:cared/none/past	0.19
frame:cared/self/falsefalse	0.71
frame:cared/self/may	-0.32
frame:cared/self/now	-0.22
frame:cared/self/past	0.40
frame:cared/thing	0.26
frame:cared/thing/-	-0.12
frame:cared/thing/falsefalse	0.42
frame:cared/thing/falsetrue	-0.68
frame:cared/thing/now	-0.09
frame:cared/thing/past	0.45
frame:does-feeling/-	0.54
frame:does-feeling/falsefalse	-0.09
frame:does-feeling/falsetrue	0.27
frame:does-feeling/may	-0.18
frame:does-feeling/now	-0.32
frame:does-feeling/past	0.45
frame:does-feeling/truefalse	0.33
frame:does-feeling/truetrue	-0.45
frame:guards	-0.25
frame:guards/-	-0.62
frame:guards/falsefalse	-0.25
frame:guards/may	-0.86
frame:guards/now	2.45
frame:guards/past	0.91
frame:is-state	-0.10
frame:is-state/falsefalse	0.14
frame:is-state/falsetrue	-1.00
frame:is-state/may	0.19
frame:is-state/now	0.17
frame:is-state/past	0.12
frame:is-state/truefalse	-0.14
frame:my-body	0.20
frame:my-body/-	0.40
frame:my-body/falsefalse	0.53
frame:my-body/may	-0.43
frame:my-body/now	1.25
frame:my-body/past	0.67
frame:my-body/truefalse	0.98
frame:my-child	-0.18
frame:my-child/falsefalse	-0.68
frame:my-child/may	0.37
frame:my-child/now	0.59
frame:my-child/past	-0.82
frame:stirs-me	0.27
frame:stirs-me/-	0.62
frame:stirs-me/falsefalse	0.37
frame:stirs-me/falsetrue	-0.20
frame:stirs-me/may	-0.18
frame:stirs-me/now	1.28
frame:stirs-me/past	0.17
frames:0/child	0.05
frames:0/none	-0.15
frames:0/other	0.19
frames:0/self	-0.30
frames:0/thing	-0.20
frames:1/child	-0.29
frames:1/other	0.25
frames:1/self	0.73
frames:1/thing	0.06
frames:2/none	-0.43
frames:2/self	-0.55
frames:2/thing	-0.27
frames:3/none	0.65
frames:3/self	-0.23
g:action	-0.15
g:anger	0.38
g:appetite	0.29
g:author	0.38
g:belittle	0.52
g:blame	-0.53
g:body	0.36
g:care	0.71
g:children	0.06
g:concentration	0.50
g:confused	0.50
g:diagnosis	0.33
g:disgust	0.95
g:drink	0.88
g:evidence	-1.21
g:expects	1.50
g:fear	0.22
g:feel	-0.09
g:feelVerb	0.04
g:figure	0.25
g:harm	-0.59
g:injury	-0.60
g:injuryCue	-0.57
g:lasting	0.91
g:look	0.63
g:love	-0.39
g:medicine	0.22
g:messageThing	-1.25
g:numb	0.06
g:otherPerson	-0.30
g:relief	-0.60
g:sad	-0.48
g:says	0.16
g:shame	0.36
g:shows	0.06
g:sleep	-0.37
g:stirs	0.35
g:sureBlame	1.08
g:sureBody	0.19
g:sureCare	0.50
g:sureChild	-0.22
g:sureDaily	0.86
g:sureGuard	0.65
g:sureSelfView	0.08
g:sureState	0.32
g:sureStirs	-0.06
g:sureThing	1.64
g:sureVerb	0.13
g:thing	-0.40
g:tired	0.20
g:trust	0.80
gs:action/BARE-body	-0.21
gs:action/BARE-person+	0.41
gs:action/BARE-thing	0.44
gs:action/CLIENT+	-0.68
gs:action/EVERYTHING	1.03
gs:action/EX+	-0.47
gs:action/HE+	-1.02
gs:action/I	-0.57
gs:action/I+	0.58
gs:action/IT	-0.82
gs:action/MY	0.66
gs:action/MY-body	1.06
gs:action/MY-child	0.69
gs:action/MY-mind	0.61
gs:action/MY-thing	0.14
gs:action/NOBODY	-0.06
gs:action/NONE	0.08
gs:action/NONE+	-0.23
gs:action/SHE+	0.41
gs:action/THE	0.15
gs:action/THE+	-0.27
gs:action/THE-body	0.29
gs:action/THE-mind	0.76
gs:action/THE-thing	-0.58
gs:action/THE-thing+	-0.22
gs:action/THERE	0.91
gs:action/THIS	-0.43
gs:action/VERB	-0.88
gs:action/WE	0.44
gs:action/WHICH	0.29
gs:action/WHO	0.08
gs:anger/CLIENT+	1.43
gs:anger/I	0.29
gs:anger/IT	0.49
gs:anger/NONE	0.10
gs:anger/SHE+	0.33
gs:anger/THE	0.49
gs:anger/VERB	-0.86
gs:appetite/CLIENT+	0.31
gs:appetite/I	-0.42
gs:appetite/MY-body	0.17
gs:appetite/SHE+	0.45
gs:appetite/THE	-0.05
gs:appetite/WE	0.47
gs:author/BARE-person+	0.37
gs:author/I+	0.26
gs:author/NONE+	-0.70
gs:author/SHE+	-0.69
gs:author/THE+	0.63
gs:author/THE-person+	-0.09
gs:author/THIS+	-0.67
gs:belittle/I	1.15
gs:belittle/NONE	1.02
gs:belittle/SHE+	0.80
gs:belittle/THE	-0.31
gs:belittle/WHICH	0.25
gs:blame/I	-0.39
gs:blame/IT	-0.31
gs:blame/VERB	0.12
gs:body/BARE-body	0.69
gs:body/CLIENT+	0.57
gs:body/EX+	-0.20
gs:body/I	0.69
gs:body/MY	-1.55
gs:body/MY-body	0.20
gs:body/MY-child	-0.35
gs:body/MY-mind	0.52
gs:body/NONE	-0.68
gs:body/SHE+	0.42
gs:body/THE	0.66
gs:body/THE-thing	-0.40
gs:body/THERE	-0.73
gs:care/BARE-mind	0.48
gs:care/CLIENT+	-0.58
gs:care/I	1.00
gs:care/MY-mind	0.24
gs:care/NONE	0.25
gs:care/THE	0.53
gs:care/THE-mind	0.74
gs:care/VERB	0.59
gs:children/BARE-mind	-0.21
gs:children/I	0.83
gs:children/MY-child	0.20
gs:children/SHE+	0.90
gs:children/THE	-0.35
gs:concentration/I	1.17
gs:concentration/IT	-0.85
gs:concentration/MY-body	-0.40
gs:concentration/MY-mind	0.60
gs:concentration/NONE	-0.27
gs:confused/CLIENT+	0.69
gs:confused/I	0.16
gs:confused/IT	1.41
gs:confused/SHE+	0.52
gs:confused/VERB	0.58
gs:damage/BARE-body	-0.37
gs:damage/BARE-thing	-0.54
gs:damage/I	0.44
gs:damage/I+	-1.28
gs:damage/IT	-0.56
gs:damage/MY	0.33
gs:damage/MY-thing	-0.57
gs:damage/NONE	0.10
gs:damage/THE	-1.06
gs:damage/THE-thing	-0.99
gs:damage/VERB	0.63
gs:damage/WE	-0.87
gs:diagnosis/BARE-mind	0.08
gs:diagnosis/I	0.21
gs:disgust/I	-0.47
gs:disgust/IT	1.57
gs:disgust/MY-body	-0.11
gs:disgust/NONE	1.55
gs:disgust/WHICH	0.63
gs:drink/I	1.55
gs:drink/THE	-0.41
gs:evidence/BARE-thing	-1.10
gs:evidence/CLIENT+	-1.37
gs:evidence/I	-0.14
gs:evidence/I+	-0.17
gs:evidence/IT	-0.71
gs:evidence/MY-thing	-0.42
gs:evidence/NONE	-1.49
gs:evidence/NONE+	-0.39
gs:evidence/THE	-0.73
gs:evidence/THE-thing	-0.87
gs:evidence/THE-thing+	-0.06
gs:evidence/THIS	-0.66
gs:evidence/VERB	-1.36
gs:expects/I	1.14
gs:expects/IT	0.61
gs:expects/MY-body	0.29
gs:fear/CLIENT+	1.30
gs:fear/I	0.28
gs:fear/IT	-0.95
gs:fear/MY-child	-0.64
gs:fear/MY-mind	0.38
gs:fear/NONE	0.50
gs:fear/NONE+	0.53
gs:fear/SHE+	2.34
gs:fear/THE-mind	0.21
gs:fear/THE-thing	0.20
gs:fear/VERB	0.09
gs:fear/WHICH	1.52
gs:feel/BARE-body	-0.23
gs:feel/CLIENT+	1.09
gs:feel/EX+	-0.82
gs:feel/I	0.04
gs:feel/I+	-1.34
gs:feel/IT	0.16
gs:feel/MY-body	-0.44
gs:feel/NONE	-0.57
gs:feel/SHE+	-0.29
gs:feel/THE	0.28
gs:feel/THE+	0.58
gs:feel/VERB	-0.37
gs:feelVerb/CLIENT+	1.31
gs:feelVerb/EX+	-0.38
gs:feelVerb/IT	1.35
gs:feelVerb/MY	-1.56
gs:feelVerb/MY-body	0.66
gs:feelVerb/MY-child	-0.16
gs:feelVerb/MY-mind	0.59
gs:feelVerb/NONE	-0.49
gs:feelVerb/SHE+	0.79
gs:feelVerb/THE	0.18
gs:feelVerb/THE-mind	0.38
gs:feelVerb/THE-person+	1.11
gs:feelVerb/THE-thing	0.69
gs:feelVerb/VERB	0.32
gs:feelVerb/WE	0.28
gs:feelVerb/WHO	-0.23
gs:figure/BARE-mind	-0.21
gs:figure/I	1.67
gs:figure/IT	0.65
gs:figure/MY-body	-0.43
gs:figure/THE	-0.43
gs:figure/VERB	0.37
gs:guard/I	-0.16
gs:guard/NONE	-0.40
gs:guard/SHE+	0.44
gs:guard/THE	-0.41
gs:guard/THE-thing	0.37
gs:harm/I	0.67
gs:harm/NONE	-0.32
gs:harm/THE	0.20
gs:harm/VERB	-0.71
gs:injury/BARE-body	0.66
gs:injury/BARE-mind	0.98
gs:injury/CLIENT+	0.33
gs:injury/I	-0.36
gs:injury/IT	0.47
gs:injury/MY	0.13
gs:injury/MY-body	-0.57
gs:injury/NONE	-1.05
gs:injury/THE+	0.38
gs:injury/THE-body	-0.27
gs:injury/THE-thing	-0.43
gs:injury/THERE	-0.40
gs:injury/VERB	-0.99
gs:injuryCue/I	-0.49
gs:injuryCue/IT	-0.19
gs:injuryCue/MY	-0.06
gs:injuryCue/MY-body	-1.14
gs:injuryCue/NONE	0.24
gs:injuryCue/THE	0.57
gs:injuryCue/THE-body	-0.27
gs:injuryCue/THE-thing	-0.30
gs:injuryCue/VERB	-0.45
gs:lasting/BARE-thing	-0.31
gs:lasting/I	-0.16
gs:lasting/IT	0.88
gs:lasting/MY	0.06
gs:lasting/MY-body	0.17
gs:lasting/MY-child	0.23
gs:lasting/MY-mind	0.23
gs:lasting/NONE	-0.17
gs:lasting/THE	1.68
gs:lasting/THE-mind	0.21
gs:lasting/THE-thing	0.97
gs:lasting/THIS	1.39
gs:lasting/VERB	0.18
gs:lasting/WE	-0.28
gs:lasting/WHICH	0.68
gs:look/I	0.41
gs:look/MY	0.19
gs:look/MY-body	1.20
gs:look/NONE	0.38
gs:look/VERB	-0.68
gs:love/I	0.65
gs:love/NONE	-0.94
gs:love/THE	-0.89
gs:love/VERB	-0.12
gs:medicine/MY-mind	0.14
gs:medicine/NONE	1.67
gs:medicine/THE-mind	0.32
gs:medicine/VERB	0.43
gs:messageThing/BARE-thing	-0.35
gs:messageThing/BARE-thing+	-0.33
gs:messageThing/CLIENT+	-1.50
gs:messageThing/I	-0.33
gs:messageThing/I+	-1.03
gs:messageThing/IT	-0.99
gs:messageThing/MY	0.73
gs:messageThing/MY-thing	-0.97
gs:messageThing/NONE	-1.14
gs:messageThing/NONE+	-0.74
gs:messageThing/SHE+	-0.27
gs:messageThing/THE-body	-1.16
gs:messageThing/THE-thing	-1.22
gs:messageThing/THE-thing+	-0.06
gs:messageThing/THIS+	-0.67
gs:messageThing/VERB	-0.66
gs:numb/CLIENT+	0.79
gs:numb/I	0.67
gs:numb/IT	-1.44
gs:numb/SHE+	0.92
gs:numb/THE	-0.61
gs:otherMeaning/BARE-body	-0.23
gs:otherMeaning/BARE-mind	-0.66
gs:otherMeaning/CLIENT+	1.24
gs:otherMeaning/I	0.48
gs:otherMeaning/IT	-0.23
gs:otherMeaning/MY-body	-0.33
gs:otherMeaning/NONE	0.49
gs:otherMeaning/THE	-1.28
gs:otherMeaning/THE-thing	0.21
gs:otherPerson/BARE-person+	0.41
gs:otherPerson/BARE-thing	-0.69
gs:otherPerson/EX+	-0.84
gs:otherPerson/I	0.37
gs:otherPerson/I+	-1.81
gs:otherPerson/IT	-0.45
gs:otherPerson/MY	-0.57
gs:otherPerson/MY-child	-0.51
gs:otherPerson/MY-person+	-0.15
gs:otherPerson/NOBODY	0.67
gs:otherPerson/NONE	0.08
gs:otherPerson/SHE+	0.33
gs:otherPerson/THE	-0.51
gs:otherPerson/THE+	-0.71
gs:otherPerson/THE-body	-0.42
gs:otherPerson/THE-mind	0.65
gs:otherPerson/THE-person+	-0.09
gs:otherPerson/THE-thing	-0.94
gs:otherPerson/THERE	-0.06
gs:otherPerson/VERB	0.66
gs:otherPerson/WE	-0.78
gs:otherPerson/WHO	0.39
gs:relief/I	-0.74
gs:relief/IT	0.34
gs:relief/NONE	0.07
gs:relief/THE	0.20
gs:sad/CLIENT+	1.04
gs:sad/I	0.57
gs:sad/IT	0.27
gs:sad/MY	-1.03
gs:sad/MY-mind	0.35
gs:sad/NONE	0.17
gs:sad/SHE+	1.35
gs:sad/THE	-0.08
gs:sad/THE-thing	-0.93
gs:sad/VERB	-1.47
gs:sad/WE	-0.92
gs:sad/WHICH	0.81
gs:saying/BARE-person+	0.12
gs:saying/CLIENT+	-1.02
gs:saying/I	0.30
gs:saying/I+	-1.03
gs:saying/MY	-1.50
gs:saying/MY-body	0.63
gs:saying/MY-child	-0.16
gs:saying/MY-mind	0.26
gs:saying/MY-person+	-0.15
gs:saying/MY-thing	-0.78
gs:saying/NOBODY	0.28
gs:saying/NONE	-1.84
gs:saying/SHE+	-0.75
gs:saying/THE	0.41
gs:saying/THE-body	-1.16
gs:saying/THE-mind	0.30
gs:saying/THE-thing	0.67
gs:saying/THERE	0.39
gs:saying/THIS+	-0.67
gs:saying/VERB	-0.17
gs:saying/VERB+	-0.09
gs:saying/WHO	0.39
gs:says/I	-0.14
gs:says/MY-mind	0.27
gs:says/MY-person+	0.45
gs:says/NONE	-0.37
gs:says/SHE+	-0.14
gs:says/VERB	-0.08
gs:says/WE	0.25
gs:shame/CLIENT+	0.50
gs:shame/I	0.80
gs:shame/IT	0.32
gs:shame/NONE	0.53
gs:shame/VERB	0.71
gs:shows/BARE-person+	0.12
gs:shows/CLIENT+	-0.60
gs:shows/I	0.25
gs:shows/MY-body	-0.49
gs:shows/MY-mind	0.26
gs:shows/MY-person+	0.45
gs:shows/NONE	-0.92
gs:shows/THE	-1.86
gs:shows/VERB	-0.14
gs:sleep/BARE-mind	-0.07
gs:sleep/CLIENT+	0.70
gs:sleep/I	-0.46
gs:sleep/MY-child	0.80
gs:sleep/NONE	-1.15
gs:sleep/THE	-0.91
gs:sleep/THE-thing	-0.63
gs:sleep/VERB	1.10
gs:sleep/WE	0.26
gs:stirs/BARE-person+	0.41
gs:stirs/CLIENT+	0.70
gs:stirs/I	0.35
gs:stirs/I+	0.84
gs:stirs/IT	1.40
gs:stirs/MY	-1.08
gs:stirs/MY-child	-0.73
gs:stirs/NONE	1.23
gs:stirs/NONE+	0.53
gs:stirs/NOTHING	0.73
gs:stirs/SHE+	0.86
gs:stirs/THE	-0.10
gs:stirs/VERB	0.31
gs:stirs/WHICH	0.97
gs:sureBlame/I	2.16
gs:sureBlame/IT	-1.01
gs:sureBlame/NONE	0.58
gs:sureBlame/THE	0.67
gs:sureBlame/VERB	0.12
gs:sureBody/BARE-body	0.60
gs:sureBody/CLIENT+	0.67
gs:sureBody/I	0.43
gs:sureBody/MY-body	0.50
gs:sureBody/MY-child	-0.35
gs:sureBody/NONE	-1.33
gs:sureBody/THE	-0.33
gs:sureBody/VERB	-0.07
gs:sureCare/I	0.61
gs:sureCare/MY-mind	0.27
gs:sureCare/THE	0.84
gs:sureCare/THE-mind	0.19
gs:sureCare/VERB	0.88
gs:sureChild/BARE-mind	-0.21
gs:sureChild/I	-0.48
gs:sureChild/I+	-0.45
gs:sureChild/IT	0.31
gs:sureChild/MY-child	1.03
gs:sureChild/MY-mind	0.28
gs:sureChild/NONE	0.65
gs:sureChild/NONE+	0.74
gs:sureChild/SHE+	-0.31
gs:sureChild/THE	-0.63
gs:sureChild/THE-mind	0.41
gs:sureChild/THE-thing	0.08
gs:sureChild/VERB	-0.91
gs:sureChild/WHICH	0.74
gs:sureDaily/I	1.09
gs:sureDaily/MY-mind	0.83
gs:sureDaily/NONE	0.19
gs:sureDaily/THE	-1.17
gs:sureDaily/WE	0.42
gs:sureGuard/BARE-thing	0.76
gs:sureGuard/I	0.79
gs:sureGuard/IT	0.17
gs:sureGuard/MY	-0.80
gs:sureGuard/SHE+	0.44
gs:sureGuard/THE	-0.18
gs:sureGuard/THE-thing	0.37
gs:sureGuard/VERB	0.96
gs:sureGuard/WE	1.10
gs:sureSelfView/I	-0.20
gs:sureSelfView/NONE	-0.12
gs:sureSelfView/THE	-0.60
gs:sureState/BARE-person+	0.41
gs:sureState/CLIENT+	1.72
gs:sureState/I	0.22
gs:sureState/I+	0.84
gs:sureState/IT	1.56
gs:sureState/MY-body	1.28
gs:sureState/MY-child	-0.73
gs:sureState/MY-mind	0.12
gs:sureState/NONE	0.61
gs:sureState/NONE+	0.59
gs:sureState/SHE+	0.80
gs:sureState/THE	0.24
gs:sureState/THE-person+	-0.24
gs:sureState/THE-thing	-0.96
gs:sureState/VERB	0.44
gs:sureState/WE	-0.52
gs:sureState/WHICH	0.78
gs:sureStirs/IT	0.59
gs:sureStirs/MY	-0.86
gs:sureStirs/MY-body	-0.16
gs:sureStirs/THE	1.24
gs:sureStirs/WHICH	1.19
gs:sureThing/BARE-body	0.08
gs:sureThing/BARE-mind	-0.07
gs:sureThing/CLIENT+	0.81
gs:sureThing/I	1.14
gs:sureThing/IT	0.19
gs:sureThing/MY-body	1.07
gs:sureThing/MY-mind	0.42
gs:sureThing/NONE	1.22
gs:sureThing/NONE+	0.53
gs:sureThing/THE	0.40
gs:sureThing/THE-mind	0.32
gs:sureThing/VERB	0.98
gs:sureVerb/CLIENT+	1.26
gs:sureVerb/EX+	-0.37
gs:sureVerb/IT	1.84
gs:sureVerb/MY-child	-0.18
gs:sureVerb/NONE	0.21
gs:sureVerb/SHE+	0.97
gs:sureVerb/THE	0.64
gs:sureVerb/THE-thing	0.70
gs:sureVerb/VERB	0.08
gs:thing/BARE-body	-1.21
gs:thing/BARE-thing	-0.33
gs:thing/CLIENT+	0.31
gs:thing/HE+	-0.60
gs:thing/I	-0.42
gs:thing/I+	0.60
gs:thing/IT	0.32
gs:thing/MY	0.47
gs:thing/MY-body	0.19
gs:thing/MY-child	0.65
gs:thing/MY-thing	-0.06
gs:thing/NONE	-1.42
gs:thing/SHE+	-0.71
gs:thing/THE	0.13
gs:thing/THE-body	-0.71
gs:thing/THE-mind	0.96
gs:thing/THE-thing	0.24
gs:thing/THERE	-0.90
gs:thing/THIS	-0.70
gs:thing/VERB	-0.83
gs:thing/WE	-1.17
gs:thing/WHO	0.08
gs:tired/CLIENT+	0.63
gs:tired/I	0.20
gs:tired/IT	0.73
gs:tired/MY-mind	0.68
gs:tired/THE	-1.00
gs:tired/VERB	1.06
gs:trust/CLIENT+	-0.08
gs:trust/I	-0.58
gs:trust/IT	1.05
gs:trust/MY	0.66
gs:trust/MY-child	0.33
gs:trust/MY-mind	0.84
gs:trust/NONE	0.19
gs:trust/SHE+	-0.14
gs:trust/THE	0.79
gs:trust/THE+	0.30
gs:trust/VERB	0.46
gs:trust/WE	1.05
gs:wants/NONE	-0.66
gs:wants/SHE+	1.08
gs:wants/THE	-0.25
gt:action/-	0.72
gt:action/may	-0.30
gt:action/now	0.50
gt:action/past	-0.45
gt:anger/-	-0.34
gt:anger/may	-0.30
gt:anger/now	0.42
gt:anger/past	0.31
gt:appetite/-	-0.42
gt:appetite/may	1.70
gt:appetite/now	1.51
gt:appetite/past	-0.15
gt:author/-	0.21
gt:author/now	-0.43
gt:author/past	0.89
gt:belittle/-	0.20
gt:belittle/may	0.63
gt:belittle/now	1.06
gt:belittle/past	-0.13
gt:blame/may	-0.09
gt:blame/now	-0.13
gt:blame/past	-0.88
gt:body/-	0.37
gt:body/may	-0.29
gt:body/now	0.37
gt:body/past	0.27
gt:care/-	0.55
gt:care/now	-0.10
gt:care/past	0.87
gt:children/-	-0.13
gt:children/may	0.87
gt:children/now	0.27
gt:children/past	-0.15
gt:concentration/-	-0.25
gt:concentration/may	0.66
gt:concentration/now	-0.68
gt:concentration/past	1.17
gt:confused/-	0.54
gt:confused/now	1.08
gt:confused/past	0.05
gt:damage/-	-0.36
gt:damage/may	-0.32
gt:damage/now	0.37
gt:damage/past	-0.05
gt:diagnosis/now	0.62
gt:disgust/-	0.98
gt:disgust/now	0.60
gt:disgust/past	0.05
gt:drink/-	0.72
gt:drink/now	0.64
gt:drink/past	0.28
gt:evidence/-	-1.43
gt:evidence/may	-0.59
gt:evidence/now	0.20
gt:evidence/past	-1.40
gt:expects/may	0.88
gt:expects/now	1.02
gt:expects/past	0.39
gt:fear/-	0.81
gt:fear/may	-0.74
gt:fear/now	0.64
gt:fear/past	-0.21
gt:feel/-	0.05
gt:feel/may	1.00
gt:feel/now	0.14
gt:feel/past	-0.09
gt:feelVerb/-	0.14
gt:feelVerb/may	-0.12
gt:feelVerb/now	0.18
gt:figure/-	-0.81
gt:figure/may	-0.43
gt:figure/now	1.33
gt:figure/past	0.98
gt:guard/-	0.49
gt:guard/may	-0.86
gt:guard/now	0.43
gt:guard/past	0.52
gt:harm/-	-0.79
gt:harm/may	-0.32
gt:harm/past	-0.34
gt:injury/-	-0.22
gt:injury/may	0.13
gt:injury/now	-0.94
gt:injury/past	0.20
gt:injuryCue/-	-0.52
gt:injuryCue/may	-0.26
gt:injuryCue/now	0.07
gt:injuryCue/past	-0.45
gt:lasting/-	-0.11
gt:lasting/may	0.63
gt:lasting/now	0.76
gt:lasting/past	0.46
gt:look/-	-0.39
gt:look/may	1.28
gt:look/now	1.40
gt:love/-	-0.84
gt:love/may	0.19
gt:love/now	0.24
gt:love/past	-0.91
gt:medicine/-	1.18
gt:medicine/now	0.30
gt:medicine/past	0.21
gt:messageThing/-	-0.32
gt:messageThing/may	-0.97
gt:messageThing/now	-0.25
gt:messageThing/past	-1.02
gt:numb/-	0.18
gt:numb/now	-0.24
gt:numb/past	0.19
gt:otherMeaning/-	0.72
gt:otherMeaning/may	1.07
gt:otherMeaning/now	-0.58
gt:otherMeaning/past	-0.54
gt:otherPerson/-	-0.29
gt:otherPerson/may	-0.24
gt:otherPerson/now	0.41
gt:otherPerson/past	-0.82
gt:relief/-	-0.30
gt:relief/may	1.60
gt:relief/now	-1.29
gt:relief/past	0.73
gt:sad/-	-0.43
gt:sad/may	-0.15
gt:sad/now	-0.66
gt:sad/past	0.49
gt:saying/-	-0.67
gt:saying/may	-0.09
gt:saying/now	-0.45
gt:saying/past	0.47
gt:says/now	0.37
gt:says/past	-0.63
gt:shame/-	0.48
gt:shame/now	1.50
gt:shame/past	0.13
gt:shows/now	0.16
gt:shows/past	0.29
gt:sleep/-	0.10
gt:sleep/may	0.30
gt:sleep/now	0.18
gt:sleep/past	-1.12
gt:stirs/-	0.16
gt:stirs/may	-0.32
gt:stirs/now	1.16
gt:stirs/past	0.28
gt:sureBlame/-	0.98
gt:sureBlame/may	1.52
gt:sureBlame/now	0.09
gt:sureBlame/past	1.15
gt:sureBody/-	0.81
gt:sureBody/may	1.13
gt:sureBody/now	0.31
gt:sureBody/past	-0.30
gt:sureCare/may	-0.32
gt:sureCare/now	1.34
gt:sureCare/past	0.28
gt:sureChild/-	0.49
gt:sureChild/may	-0.49
gt:sureChild/now	-0.43
gt:sureDaily/-	-0.15
gt:sureDaily/may	0.38
gt:sureDaily/now	1.21
gt:sureDaily/past	0.11
gt:sureGuard/may	-0.81
gt:sureGuard/now	1.34
gt:sureGuard/past	0.46
gt:sureSelfView/-	-0.74
gt:sureSelfView/may	0.29
gt:sureSelfView/now	0.22
gt:sureSelfView/past	0.25
gt:sureState/-	1.02
gt:sureState/may	-0.79
gt:sureState/now	0.51
gt:sureState/past	0.17
gt:sureStirs/now	0.86
gt:sureStirs/past	-0.30
gt:sureThing/-	0.25
gt:sureThing/may	-0.08
gt:sureThing/now	1.76
gt:sureThing/past	1.21
gt:sureVerb/-	0.97
gt:sureVerb/may	-0.24
gt:sureVerb/now	-0.21
gt:sureVerb/past	1.15
gt:thing/-	0.70
gt:thing/may	0.26
gt:thing/past	-0.74
gt:tired/-	-0.88
gt:tired/may	1.93
gt:tired/now	-0.19
gt:tired/past	0.50
gt:trust/-	0.76
gt:trust/may	0.89
gt:trust/now	0.49
gt:trust/past	-0.07
gt:wants/now	0.57
gt:wants/past	-0.19
i:1-0	0.05
i:1-1	0.44
i:1-2	0.89
i:1-3	-0.94
i:2-0	0.45
i:2-1	0.26
i:2-2	-1.03
i:2-3	-0.29
i:3-0	0.86
i:3-1	0.35
i:3-2	-0.55
i:3-3	-0.28
i:child	-0.18
i:self	-0.18
i:thing	0.66
injury:body	-1.96
injury:care	-0.51
injury:numb	-0.24
injury:sad	0.82
injury:sleep	0.63
injury:tired	0.61
it:-	0.91
it:may	-0.72
it:now	0.12
it:past	0.07
n:(	0.04
n:)	0.08
n:,	-0.25
n:-	-0.59
n:1	-0.63
n:2	0.05
n:3	0.18
n::	-0.78
n:;	-0.81
n:after	-0.38
n:and	-0.14
n:as	0.60
n:because	-0.40
n:before	0.76
n:but	-0.30
n:how	-0.71
n:last	0.25
n:like	-0.24
n:long	-0.31
n:or	0.64
n:quotation	-0.17
n:quoted	-0.36
n:run-on	0.19
n:short	-0.16
n:since	-0.86
n:so	0.06
n:that	0.53
n:then	0.33
n:until	0.59
n:what	-0.73
n:when	0.23
n:whenever	0.60
n:where	-0.55
n:which	0.21
n:while	0.86
n:who	0.09
n:why	-0.42
name	0.04
nobody-says-I/BARE-body	0.64
nobody-says-I/BARE-mind	-1.04
nobody-says-I/BARE-person	-0.14
nobody-says-I/BARE-thing	-0.89
nobody-says-I/CLIENT	0.43
nobody-says-I/EX	-1.02
nobody-says-I/HE	0.09
nobody-says-I/HIS	-0.79
nobody-says-I/HIS-person	0.43
nobody-says-I/HIS-thing	-0.10
nobody-says-I/IT	1.14
nobody-says-I/NAME	-1.30
nobody-says-I/NOBODY	0.06
nobody-says-I/NONE	-0.28
nobody-says-I/NOTHING	-1.40
nobody-says-I/PEOPLE	-0.57
nobody-says-I/SHE	0.49
nobody-says-I/THE	0.16
nobody-says-I/THE-animal	-1.17
nobody-says-I/THE-body	-0.99
nobody-says-I/THE-child	0.54
nobody-says-I/THE-mind	0.51
nobody-says-I/THE-person	0.23
nobody-says-I/THE-thing	-0.45
nobody-says-I/THERE	0.41
nobody-says-I/VERB	0.19
nobody-says-I/WE	-0.28
nobody-says-I/WHO	-0.89
nobody-says-I/YOU	-0.31
nobody-says-I/none/-/false	0.88
nobody-says-I/none/-/true	-1.07
nobody-says-I/none/may/false	0.96
nobody-says-I/none/now/false	-1.15
nobody-says-I/none/now/true	-0.76
nobody-says-I/none/past/false	-2.05
nobody-says-I/none/past/true	-0.77
nobody-says-I/other/-/false	-0.36
nobody-says-I/other/-/true	-0.87
nobody-says-I/other/may/false	0.27
nobody-says-I/other/now/false	-0.31
nobody-says-I/other/now/true	0.05
nobody-says-I/other/past/false	-1.11
nobody-says-I/other/past/true	0.20
nobody-says-I/self/-/false	-0.39
nobody-says-I/self/-/true	0.99
nobody-says-I/self/may/false	-0.57
nobody-says-I/self/may/true	0.07
nobody-says-I/self/past/false	-0.62
nobody-says-I/self/past/true	-0.22
nobody-says-I/thing/-/false	-0.07
nobody-says-I/thing/-/true	-0.33
nobody-says-I/thing/may/false	0.69
nobody-says-I/thing/now/false	0.68
nobody-says-I/thing/now/true	1.02
nobody-says-I/thing/past/false	-0.29
nobody-says-I/thing/past/true	0.20
o:(	0.08
o:,	-0.21
o:-	-0.10
o::	-1.35
o:;	-0.93
o:after	0.35
o:after-quotation	0.24
o:and	0.08
o:as	0.31
o:because	-0.07
o:before	0.87
o:but	-0.51
o:how	-0.30
o:if	0.12
o:like	-0.63
o:or	0.83
o:run-on	-0.21
o:since	0.10
o:so	-0.30
o:that	-0.04
o:then	0.38
o:until	0.09
o:what	0.66
o:when	0.16
o:whenever	0.42
o:where	-0.61
o:which	-0.16
o:while	0.49
o:who	0.28
o:why	-0.42
os:(/THE	0.28
os:)/VERB	0.11
os:,/BARE-body	-1.16
os:,/BARE-mind	-0.30
os:,/BARE-person	-0.55
os:,/BARE-thing	-1.09
os:,/HE	0.74
os:,/HIS	0.39
os:,/I	0.86
os:,/IT	0.25
os:,/MY-body	-0.21
os:,/MY-person	0.45
os:,/MY-thing	-0.73
os:,/NAME	-0.39
os:,/NONE	-0.47
os:,/SHE	-0.18
os:,/THE	-0.61
os:,/THE-animal	-0.97
os:,/THE-child	0.81
os:,/THE-person	-0.28
os:,/THE-thing	0.57
os:,/THERE	-0.76
os:,/THIS	-0.27
os:,/VERB	-1.07
os:,/WE	-0.95
os:,/WHICH	-0.37
os:,/WHO	-0.75
os:-/BARE-person	-0.29
os:-/NONE	-0.16
os:-/THE	0.56
os:-/VERB	-0.88
os::/HE	-0.53
os::/I	-0.53
os::/IT	-0.67
os::/MY	-0.51
os::/NONE	-0.69
os::/THE	0.35
os::/THE-person	-0.27
os::/THE-thing	-0.21
os::/VERB	-0.97
os:;/HE	-0.45
os:;/I	-0.31
os:;/IT	-0.57
os:;/MY-thing	-0.86
os:;/SHE	-0.62
os:;/THE	-0.60
os:;/VERB	-0.18
os:after-quotation/NONE	-1.01
os:after-quotation/THE	0.58
os:after-quotation/VERB	-0.83
os:after/HE	-1.50
os:after/THE	0.26
os:after/THE-thing	0.58
os:and/BARE-person	-1.01
os:and/CLIENT	-0.61
os:and/EX	-0.65
os:and/HE	-0.99
os:and/HIS-person	-0.54
os:and/IT	0.32
os:and/MY-body	0.59
os:and/MY-child	-0.41
os:and/MY-person	-0.98
os:and/NAME	0.87
os:and/NONE	0.22
os:and/SHE	-0.84
os:and/THE	-0.26
os:and/THE-animal	-0.63
os:and/THE-body	0.88
os:and/THE-child	0.33
os:and/THE-person	-0.13
os:and/THE-thing	-0.66
os:and/THERE	-0.98
os:and/THEY	-0.14
os:and/WE	-1.34
os:as/HE	-0.87
os:as/NONE	0.52
os:as/THE	0.13
os:as/VERB	0.72
os:because/HE	-0.36
os:because/I	-0.13
os:because/SHE	-0.46
os:because/THE	-0.73
os:because/THE-thing	-0.20
os:because/THIS	0.65
os:before/I	0.81
os:but/I	-0.58
os:but/NONE	0.28
os:but/SHE	0.73
os:but/THE	-0.31
os:but/THE-person	-0.25
os:how/HE	-0.30
os:if/HE	0.52
os:if/IT	0.40
os:if/THE-person	-0.70
os:if/THERE	1.17
os:like/IT	-0.66
os:like/NONE	-0.41
os:like/THE	1.41
os:like/THIS	0.33
os:run-on/EX	-0.83
os:run-on/HE	0.68
os:run-on/I	-0.28
os:run-on/NAME	0.50
os:run-on/NOBODY	0.83
os:run-on/SHE	-0.07
os:run-on/THERE	-0.43
os:run-on/THEY	1.08
os:run-on/WE	0.73
os:since/HE	0.05
os:since/THE-thing	0.82
os:so/HE	-0.67
os:so/I	-0.31
os:so/NONE	-0.06
os:so/THEY	0.62
os:start/BARE-body	0.05
os:start/BARE-mind	-0.23
os:start/BARE-person	-0.12
os:start/BARE-thing	-0.44
os:start/CLIENT	0.13
os:start/EVERYTHING	1.03
os:start/EX	-0.32
os:start/HE	-0.87
os:start/HIS	-0.21
os:start/HIS-person	0.07
os:start/HIS-thing	-0.31
os:start/I	-0.15
os:start/MY	0.33
os:start/MY-body	0.20
os:start/MY-mind	0.96
os:start/MY-person	-0.47
os:start/MY-thing	-0.43
os:start/NAME	-1.39
os:start/NOBODY	0.16
os:start/NONE	-0.26
os:start/NOTHING	-0.13
os:start/PEOPLE	-0.04
os:start/SHE	0.60
os:start/THE	-0.58
os:start/THE-body	-0.47
os:start/THE-child	0.08
os:start/THE-mind	0.59
os:start/THE-person	0.48
os:start/THE-thing	-0.63
os:start/THERE	0.60
os:start/THEY	0.66
os:start/THIS	0.55
os:start/VERB	0.61
os:start/WE	-0.45
os:start/YOU	-0.31
os:that/HE	0.33
os:that/I	-0.14
os:that/IT	1.06
os:that/SHE	-0.50
os:that/THE	-0.89
os:that/THE-person	-0.14
os:that/THE-thing	-1.73
os:then/HE	-0.56
os:then/I	0.20
os:then/NONE	0.55
os:until/HE	-1.13
os:until/NONE	-1.45
os:until/THE	0.64
os:until/THE-thing	-0.07
os:until/VERB	-1.37
os:what/HE	0.98
os:what/I	0.67
os:what/THE	0.96
os:when/I	0.49
os:when/SHE	-0.22
os:when/THE	0.22
os:when/THE-person	0.12
os:when/THE-thing	0.04
os:when/THEY	-0.66
os:whenever/THE	0.29
os:whenever/THE-thing	0.18
os:where/HE	0.05
os:where/I	-0.46
os:which/WHICH	-0.16
os:while/I	0.84
os:who/WHO	0.28
ot:child/-	0.16
ot:child/may	-0.23
ot:child/now	0.79
ot:child/past	-0.34
ot:none/-	-0.28
ot:none/may	0.45
ot:none/now	0.32
ot:none/past	-0.48
ot:other/-	0.19
ot:other/may	0.28
ot:other/now	0.04
ot:other/past	-0.22
ot:self/-	-0.42
ot:self/may	0.19
ot:thing/may	0.38
ot:thing/now	-0.06
ot:thing/past	-0.33
p:child/child	-0.41
p:child/none	0.32
p:child/other	-0.19
p:child/self	0.09
p:none/none	-0.45
p:none/other	-0.62
p:none/self	0.20
p:none/thing	0.10
p:other/none	-0.19
p:other/other	0.59
p:other/self	0.17
p:other/thing	0.31
p:quoted	0.24
p:self/none	0.11
p:self/other	-0.23
p:self/self	-0.10
p:self/thing	-0.32
p:thing/none	-0.48
p:thing/other	0.14
p:thing/self	-0.26
p:thing/thing	-0.63
pg:author/none	-0.20
pg:author/other	-0.84
pg:author/self	0.37
pg:author/thing	0.46
pg:look/none	-0.68
pg:look/other	0.09
pg:look/self	-0.57
pg:look/thing	0.92
pg:messageThing/none	0.91
pg:messageThing/other	-1.09
pg:messageThing/self	-0.70
pg:messageThing/thing	0.10
pg:saying/none	-0.22
pg:saying/other	0.58
pg:saying/self	-1.04
pg:saying/thing	0.36
pi:false/child	-0.41
pi:false/none	-0.19
pi:false/other	0.35
pi:false/self	0.26
pi:false/thing	0.44
pi:true/none	-0.37
pi:true/other	-0.26
pi:true/self	-0.30
pi:true/thing	-0.90
plain:blame/-	0.98
plain:blame/may	1.52
plain:blame/now	0.09
plain:blame/past	1.15
plain:body-habit/-	0.78
plain:body-habit/may	0.66
plain:body-habit/now	0.39
plain:body/past	-0.08
plain:care/may	-0.32
plain:care/now	1.55
plain:care/past	0.83
plain:child-habit/may	0.37
plain:child-habit/now	0.76
plain:child/past	0.58
plain:daily/-	-0.15
plain:daily/may	0.38
plain:daily/now	1.06
plain:daily/past	0.11
plain:guard-habit/may	-0.82
plain:guard-habit/now	1.16
plain:guard/past	0.16
plain:in	1.28
plain:self-view/-	-0.79
plain:self-view/may	0.53
plain:self-view/now	0.26
plain:self-view/past	0.53
plain:state/-	0.92
plain:state/now	0.38
plain:state/past	0.11
plain:stirs/now	1.16
plain:stirs/past	-0.13
plain:thing/-	0.35
plain:thing/now	0.55
plain:thing/past	1.42
plain:verb/may	0.18
plain:verb/now	-0.53
plain:verb/past	2.55
plain:weigh	0.45
ps:none	-1.59
ps:other	-1.63
ps:self	-2.32
ps:thing	-1.00
psg:author	-1.41
psg:look	-1.58
psg:messageThing	-0.89
psg:saying	0.57
pv:author	0.08
pv:quoted	0.24
pv:reported	-1.58
s:BARE-body	-0.64
s:BARE-body+	-0.58
s:BARE-mind	-0.35
s:BARE-person	-0.61
s:BARE-person+	0.33
s:BARE-thing	-0.74
s:BARE-thing+	-0.33
s:EVERYTHING	1.03
s:EX+	-1.02
s:HE	-0.25
s:HIS	0.46
s:HIS-thing	-0.47
s:I	0.17
s:I+	-0.16
s:IT	0.07
s:MY-body	0.56
s:MY-mind	0.97
s:MY-person	-0.38
s:MY-person+	-0.15
s:MY-thing	-1.07
s:NAME	0.17
s:NOBODY	1.32
s:NONE	-0.17
s:NONE+	-0.89
s:NOTHING	-1.56
s:PEOPLE	0.37
s:SHE	-0.42
s:SHE+	0.37
s:THE	-0.58
s:THE+	0.42
s:THE-animal	-0.48
s:THE-body	-0.07
s:THE-child	0.60
s:THE-mind	0.67
s:THE-person	0.24
s:THE-person+	-0.09
s:THE-thing	-0.40
s:THE-thing+	-0.22
s:THERE	-0.27
s:THEY	0.41
s:THIS	0.72
s:THIS+	-0.67
s:VERB	-0.30
s:VERB+	0.05
s:WE	-0.37
s:WHICH	-0.41
s:WHO	-0.31
s:YOU	-1.13
st:BARE-body/-	-0.46
st:BARE-body/now	0.72
st:BARE-body/past	-0.88
st:BARE-mind/-	-0.51
st:BARE-mind/past	0.29
st:BARE-person+/now	0.21
st:BARE-person+/past	0.18
st:BARE-person/-	-0.40
st:BARE-person/now	-0.45
st:BARE-person/past	-0.59
st:BARE-thing+/past	-0.33
st:BARE-thing/-	-2.22
st:BARE-thing/now	0.49
st:BARE-thing/past	-0.97
st:CLIENT+/-	-0.13
st:CLIENT+/now	-0.05
st:CLIENT+/past	0.43
st:EX+/past	-0.63
st:HE+/now	-0.32
st:HE+/past	-1.65
st:HE/-	-0.62
st:HE/may	0.23
st:HE/now	-0.51
st:HE/past	-0.22
st:HIS-person/-	-0.86
st:HIS-person/past	-0.54
st:HIS-thing/now	-0.34
st:HIS-thing/past	-0.54
st:HIS/-	0.14
st:HIS/now	-0.15
st:HIS/past	0.49
st:I+/now	-1.51
st:I+/past	0.55
st:I/may	0.52
st:I/now	0.32
st:I/past	-0.08
st:IT/-	0.43
st:IT/may	0.91
st:IT/now	-0.24
st:IT/past	0.18
st:MY-body/-	-0.37
st:MY-body/may	-0.43
st:MY-body/now	0.82
st:MY-body/past	0.70
st:MY-child/-	0.16
st:MY-child/may	-0.23
st:MY-child/now	0.79
st:MY-child/past	-0.11
st:MY-mind/now	0.94
st:MY-mind/past	0.71
st:MY-person+/now	0.45
st:MY-person/-	0.72
st:MY-person/now	-0.77
st:MY-person/past	-1.37
st:MY-thing/-	-0.47
st:MY-thing/now	0.30
st:MY-thing/past	-0.53
st:MY/-	-0.21
st:MY/now	-0.08
st:MY/past	0.09
st:NAME/-	-0.31
st:NAME/now	-0.57
st:NAME/past	0.46
st:NOBODY/now	1.55
st:NOBODY/past	0.81
st:NONE+/-	-0.15
st:NONE+/past	-1.00
st:NONE/may	-0.81
st:NONE/now	-0.21
st:NONE/past	-0.51
st:NOTHING/-	-1.01
st:NOTHING/now	0.16
st:PEOPLE/now	0.29
st:PEOPLE/past	-0.51
st:SHE+/may	0.17
st:SHE+/now	0.31
st:SHE/may	-0.80
st:SHE/now	-0.32
st:SHE/past	-0.19
st:THE+/-	0.32
st:THE+/now	0.59
st:THE+/past	-0.23
st:THE-animal/-	-0.80
st:THE-animal/may	-0.38
st:THE-animal/now	-0.16
st:THE-animal/past	-1.39
st:THE-body/-	-0.08
st:THE-body/now	1.18
st:THE-body/past	-0.82
st:THE-child/-	-0.36
st:THE-child/now	0.80
st:THE-child/past	-0.73
st:THE-mind/now	0.50
st:THE-mind/past	0.32
st:THE-person+/past	-0.24
st:THE-person/-	0.21
st:THE-person/may	0.21
st:THE-person/now	-0.19
st:THE-person/past	0.11
st:THE-thing+/past	-0.06
st:THE-thing/-	-0.18
st:THE-thing/now	-0.80
st:THE-thing/past	0.13
st:THE/-	0.05
st:THE/may	1.31
st:THE/now	-0.12
st:THE/past	-1.20
st:THERE/now	0.20
st:THERE/past	-1.81
st:THEY/may	0.63
st:THEY/now	1.07
st:THEY/past	-0.55
st:THIS+/-	-0.67
st:THIS/now	0.44
st:THIS/past	0.97
st:VERB+/now	-0.19
st:VERB/may	0.16
st:VERB/past	-0.41
st:WE/may	0.07
st:WE/now	-0.08
st:WE/past	-1.65
st:WHICH/now	0.17
st:WHICH/past	-0.63
st:WHO/past	-0.52
st:YOU/may	-0.32
t:-	-0.04
t:may	0.46
t:now	0.14
t:past	-0.30
voice:message	-2.36
voice:message/false	-1.69
voice:message/true	-1.80
voice:reported	-1.25
voice:reported/false	-1.28
voice:reported/true	-0.43
w:#	-0.35
w:&	-0.55
w:'	0.91
w:(	0.19
w:)	0.05
w:-	-0.49
w::	-0.52
w:;	-0.22
w:?	-0.44
w:@	-1.01
w:a	0.34
w:about	-0.11
w:accord	-0.62
w:account	-1.13
w:ach	0.51
w:across	0.20
w:address	-0.89
w:admit	0.90
w:afraid	0.78
w:after	0.86
w:afterward	0.81
w:again	1.45
w:against	0.68
w:ago	0.44
w:agreed	-0.73
w:aisle	-0.60
w:alarm	0.56
w:all	1.43
w:allotment	0.53
w:almost	-1.08
w:alone	-0.45
w:alway	0.80
w:am	0.06
w:ambulance	-1.38
w:an	-0.29
w:and	-0.49
w:angry	0.54
w:ankle	-0.35
w:annoy	0.30
w:another	0.60
w:answer	0.57
w:antibiotic	-0.71
w:antidepressant	0.91
w:anxiety	1.35
w:anxious	-0.94
w:any	0.91
w:anyone	-0.73
w:anyth	1.32
w:anywhere	0.66
w:apex	-0.53
w:app	-1.15
w:appetite	0.15
w:appointment	-0.08
w:apprehensive	-1.00
w:april	-0.38
w:are	-0.46
w:arm	0.34
w:around	0.23
w:arrive	0.68
w:as	-0.60
w:ashame	1.95
w:ask	-0.55
w:asleep	-0.84
w:at	-0.10
w:attach	-1.07
w:attack	1.03
w:attend	-0.08
w:august	-0.38
w:aunt	-0.21
w:avatar	-0.56
w:away	-1.16
w:baby	0.72
w:back	-0.41
w:badge	0.72
w:badly	0.74
w:bag	-0.14
w:bailiff	-0.50
w:band	-0.51
w:bang	-1.35
w:bank	-1.31
w:bar	-0.73
w:bare	0.97
w:bat	0.19
w:bathroom	0.69
w:battery	-0.06
w:be	0.16
w:because	0.65
w:bed	-0.16
w:bedroom	0.24
w:been	-0.47
w:before	1.04
w:began	0.11
w:behind	-0.26
w:being	0.56
w:believe	1.60
w:below	-0.70
w:bent	-0.61
w:beside	0.97
w:beta	0.14
w:betray	-0.75
w:better	0.72
w:between	0.51
w:bev	-0.54
w:big	-0.50
w:bike	-0.64
w:bill	-0.77
w:bin	0.23
w:bird	-0.34
w:birthday	0.06
w:bit	1.32
w:bitter	0.91
w:blame	0.71
w:bled	-0.56
w:blind	-0.58
w:block	-0.34
w:blood	-0.17
w:blow	-0.89
w:blue	-0.49
w:blur	-0.67
w:board	-0.58
w:boat	-0.69
w:body	-0.29
w:bolt	-0.16
w:book	0.34
w:boone	-0.69
w:boot	0.70
w:bore	0.92
w:both	-0.90
w:bother	0.70
w:bottle	0.99
w:bought	-0.82
w:bouquet	-0.38
w:box	-1.44
w:boy	0.38
w:brave	0.93
w:break	-0.57
w:breath	-0.06
w:breathe	0.61
w:bridge	-0.49
w:broke	0.64
w:broken	-0.29
w:brought	-0.29
w:brown	-0.72
w:bruise	-0.29
w:burden	0.13
w:burn	-0.09
w:burnt	1.23
w:burst	-0.27
w:bus	0.06
w:but	-0.15
w:button	-0.46
w:buzze	0.16
w:by	-0.21
w:cab	-0.69
w:cable	-0.18
w:cake	-0.71
w:caller	-0.17
w:calm	-0.34
w:cam	-0.66
w:came	-0.66
w:camera	-1.12
w:can	0.67
w:canal	-0.90
w:car	-0.04
w:card	-0.46
w:care	1.16
w:caretaker	-0.31
w:case	0.44
w:cbt	1.05
w:centre	0.54
w:chair	-0.72
w:chang	-0.50
w:charge	-0.26
w:check	-0.20
w:chest	0.81
w:children	1.01
w:choir	0.26
w:choke	-1.15
w:christma	0.99
w:class	-0.27
w:clear	-0.18
w:clench	0.49
w:clerk	-0.91
w:click	1.17
w:client	0.06
w:client'	-0.20
w:clinic	-0.46
w:close	0.80
w:club	-1.29
w:cm	-0.70
w:coach	-1.20
w:coat	-0.41
w:code	-0.61
w:coffee	-0.58
w:cold	0.36
w:collect	-0.46
w:come	-0.38
w:comfortable	-0.64
w:complainant	0.25
w:concentrate	0.85
w:concussion	-1.12
w:confuse	1.21
w:contact	0.10
w:content	-1.31
w:convince	0.79
w:copy	-0.72
w:cord	-0.81
w:corner	0.14
w:cost	0.14
w:cough	-0.55
w:could	0.16
w:counsel	0.71
w:counsellor	0.35
w:count	0.60
w:counter	-1.54
w:court	0.88
w:courthouse	-0.76
w:cousin'	-0.77
w:coward	0.50
w:cower	-0.87
w:crack	0.10
w:crawl	-0.07
w:crazy	0.35
w:creak	1.14
w:creep	0.98
w:crisis	0.70
w:cross	0.07
w:crush	1.08
w:cry	-1.04
w:curtain	0.51
w:cushion	0.68
w:cut	-0.36
w:dad	0.83
w:dance	0.57
w:dare	1.03
w:dark	0.66
w:dash	-0.41
w:date	-1.11
w:daughter	0.49
w:day	0.42
w:daze	-0.10
w:dead	-0.90
w:death	0.82
w:deck	-0.64
w:deliver	-0.86
w:dent	-0.37
w:dental	-0.73
w:dentist	0.77
w:depress	0.14
w:depression	-0.39
w:describe	-0.08
w:deserve	1.37
w:desk	-0.79
w:despair	1.10
w:desperate	0.85
w:det	-0.78
w:devastate	0.61
w:diagnose	0.21
w:diazepam	0.21
w:die	1.31
w:dirty	1.12
w:disappear	1.20
w:disgust	-0.20
w:disorient	1.28
w:distraught	1.17
w:distress	0.84
w:disturb	1.20
w:divorce	-0.54
w:dizzy	0.17
w:do	1.30
w:dock	-0.36
w:doctor	0.07
w:doctor'	-0.50
w:doe	0.72
w:dog	-1.21
w:doing	0.57
w:doll	-0.60
w:done	0.81
w:door	0.04
w:doorbell	-1.26
w:doorway	0.52
w:double	-0.35
w:down	0.35
w:dr	-0.44
w:drawer	-0.93
w:drawing	0.51
w:dread	1.34
w:dream	-0.44
w:drench	0.99
w:dress	0.51
w:drift	0.58
w:drill	-1.11
w:drink	-0.38
w:drive	0.68
w:drone	-1.08
w:drop	-1.57
w:drove	-1.91
w:dry	0.47
w:dure	-0.78
w:dust	-0.72
w:dy	0.13
w:dying	-1.20
w:each	0.31
w:ear	0.72
w:early	0.57
w:easier	0.35
w:easter	0.99
w:eat	-0.21
w:edge	-0.12
w:eggshell	0.20
w:eight	0.44
w:eldest	0.61
w:electrician'	-0.29
w:elevator	-1.34
w:eleven	-0.30
w:else	1.01
w:email	-0.72
w:embarrass	-0.64
w:emdr	0.51
w:emotional	1.05
w:employer	-0.26
w:empty	1.61
w:end	0.20
w:engine	-0.19
w:enough	1.36
w:enrage	0.58
w:enter	-0.40
w:entrance	0.07
w:entry	-0.52
w:envelope	-0.52
w:er	-0.48
w:even	1.63
w:evene	0.65
w:ever	0.33
w:every	1.02
w:everyone	1.01
w:everyth	0.84
w:evidence	-0.49
w:exhaust	-0.49
w:exit	-0.33
w:extend	-0.13
w:eye	0.10
w:f	-1.49
w:face	-0.15
w:fail	0.93
w:faint	-0.43
w:fall	0.45
w:far	-0.24
w:fast	0.99
w:father'	-0.48
w:fault	-0.41
w:fear	-0.20
w:feb	-0.79
w:february	0.36
w:fed	1.16
w:feel	0.23
w:feet	-0.05
w:felt	0.26
w:fence	-1.52
w:ferry	0.35
w:fetch	-0.21
w:fight	0.48
w:file	-1.89
w:fill	-1.12
w:film	-0.97
w:final	-0.65
w:fine	0.29
w:finger	0.19
w:fire	-0.88
w:firm	-1.10
w:first	0.40
w:fit	-0.78
w:five	-0.59
w:flash	-0.37
w:flood	0.24
w:floor	1.02
w:flower	-0.20
w:flu	-0.65
w:folder	-1.36
w:follow	-0.91
w:follower	-1.14
w:food	0.56
w:fool	0.98
w:foolish	1.23
w:footage	-0.40
w:for	-0.06
w:force	0.41
w:form	-1.11
w:found	0.12
w:four	-0.47
w:fracture	-0.46
w:freak	0.80
w:freezer	-0.93
w:friday	-0.33
w:fridge	0.48
w:friend	-0.20
w:frighten	0.24
w:from	-1.16
w:front	0.55
w:froze	-0.20
w:frozen	0.94
w:frustrate	0.72
w:full	-1.05
w:fume	1.61
w:fun	0.63
w:furious	0.98
w:further	-0.22
w:gag	1.19
w:garage	-0.91
w:gas	0.09
w:gate	-0.34
w:get	0.06
w:given	0.11
w:glad	0.21
w:glass	-0.39
w:glove	-0.90
w:glue	-1.01
w:goe	0.86
w:going	1.00
w:gone	0.10
w:got	-0.33
w:gp	-0.32
w:grade	-0.65
w:graffiti	-0.58
w:green	0.27
w:grey	-0.87
w:grind	0.70
w:gross	0.10
w:ground	0.15
w:group	0.89
w:guard	0.55
w:guess	-1.07
w:guilty	0.66
w:gum	-0.81
w:gut	0.76
w:gym	0.06
w:had	0.28
w:hair	-0.07
w:half	0.22
w:hall	-0.15
w:hallway	0.67
w:hand	0.45
w:handle	0.38
w:handwrit	-0.79
w:hang	0.70
w:happen	1.05
w:happy	-0.14
w:hard	0.32
w:hardware	0.41
w:has	0.08
w:hate	-0.55
w:have	0.44
w:he	-0.72
w:head	-0.27
w:headach	0.52
w:hear	0.99
w:heard	-2.05
w:heart	0.22
w:heartbroken	0.37
w:heat	-0.68
w:heavy	-0.46
w:held	-0.71
w:hello	-0.99
w:help	-0.60
w:helpless	1.14
w:her	0.27
w:here	0.47
w:herself	0.61
w:hid	0.70
w:hide	0.30
w:his	-1.00
w:hit	-0.38
w:hoarse	-1.09
w:hold	-0.31
w:hollow	0.70
w:home	-0.50
w:honest	1.26
w:hood	-0.36
w:hope	-0.43
w:hopeful	-0.13
w:hopeless	1.26
w:horrify	0.70
w:hot	0.57
w:hour	0.34
w:house	0.56
w:hover	-0.38
w:how	0.78
w:humiliat	0.94
w:hung	-2.07
w:hunt	0.74
w:husband	0.45
w:husband'	-1.14
w:hyperventilate	1.11
w:i	0.07
w:ice	-0.74
w:idiot	0.35
w:if	0.09
w:in	0.51
w:initial	-1.17
w:inside	-1.89
w:install	-0.53
w:instead	-0.71
w:intercom	0.15
w:interview	1.13
w:intimidate	0.98
w:into	0.75
w:irritate	0.70
w:is	-0.17
w:it	0.07
w:item	-0.25
w:ito	-0.44
w:its	0.12
w:jacket	0.86
w:january	0.50
w:jaw	0.36
w:jelly	0.20
w:jittery	1.21
w:jo	0.34
w:job	-0.82
w:judge	0.17
w:july	0.81
w:jump	0.12
w:jumpy	1.36
w:june	-0.06
w:just	1.82
w:k	-0.17
w:keep	0.20
w:kept	-0.98
w:kerb	0.12
w:kettle	0.29
w:key	0.22
w:kick	0.69
w:kid	0.70
w:kill	0.46
w:kind	0.85
w:kitchen	0.49
w:knee	-0.25
w:knife	0.65
w:knock	1.13
w:know	-0.60
w:lad	-0.11
w:ladder	-0.74
w:laid	-0.50
w:land	0.70
w:lane	-0.28
w:laptop	-0.24
w:last	-0.45
w:latch	-0.52
w:late	-1.23
w:laugh	-0.10
w:lawn	-0.37
w:leaf	0.09
w:lease	-0.52
w:leave	0.44
w:led	0.39
w:left	-0.29
w:leg	-0.25
w:len	-1.12
w:let	-0.06
w:library	0.47
w:lie	1.25
w:life	0.96
w:lift	-0.81
w:light	0.24
w:lighter	1.03
w:like	1.07
w:limit	1.03
w:limp	-0.99
w:line	-0.15
w:lip	0.32
w:lipstick	-0.87
w:list	-0.78
w:listen	0.71
w:little	0.68
w:live	0.39
w:livid	1.42
w:load	-0.76
w:lobby	-0.80
w:location	-1.37
w:lock	-1.00
w:locker	-1.14
w:locksmith	-0.23
w:log	-0.45
w:lone	0.23
w:long	0.05
w:longer	-0.20
w:loo	0.50
w:look	-0.27
w:loosen	-0.27
w:lose	-0.37
w:loss	0.23
w:lost	-0.04
w:lot	-0.60
w:loud	0.50
w:love	-0.13
w:low	0.04
w:lunch	-0.79
w:mad	-0.78
w:made	-0.12
w:magnet	-0.46
w:maiden	-0.22
w:mail	0.78
w:mailbox	-0.37
w:make	0.55
w:male	-0.56
w:manager	-1.43
w:march	0.15
w:mark	-0.94
w:marriage	0.25
w:mat	0.29
w:matter	0.12
w:may	-0.48
w:maybe	0.96
w:me	0.69
w:meal	0.99
w:mean	-0.55
w:mediator	-0.73
w:medication	0.84
w:meet	0.08
w:mental	-0.30
w:mess	0.05
w:message	-1.09
w:met	-0.80
w:migraine	-0.75
w:mill	-0.33
w:mine	-0.11
w:minute	-1.27
w:mirror	-0.72
w:miserable	0.89
w:miss	-0.51
w:mistake	-0.75
w:moment	0.58
w:monday	-0.63
w:more	0.59
w:morn	-0.07
w:mortify	0.20
w:most	0.78
w:mother	-0.20
w:motion	-0.65
w:motorbike	0.37
w:mouth	1.24
w:move	-0.69
w:mr	-0.11
w:mri	-0.70
w:mrs	-0.05
w:ms	-0.69
w:much	1.30
w:mug	0.66
w:mum	-0.94
w:mum'	-0.21
w:must	-0.06
w:my	0.23
w:myself	0.90
w:nail	-0.15
w:name	-0.67
w:nan	0.10
w:napkin	-1.28
w:near	1.04
w:neck	-0.47
w:need	0.44
w:needle	0.58
w:neighbor	-1.05
w:neighbor'	-1.02
w:neighbour	-0.32
w:nerve	0.55
w:nervous	-0.65
w:never	0.94
w:new	-0.20
w:next	-0.09
w:night	0.04
w:nightmare	0.04
w:nine	-1.42
w:no	0.41
w:nobody	-0.29
w:noise	0.59
w:none	-0.21
w:noon	0.14
w:normal	1.04
w:nose	-0.81
w:not	0.33
w:note	-1.40
w:noth	-0.34
w:now	-0.67
w:number	-1.17
w:nurse	-0.10
w:o	0.09
w:of	0.37
w:off	-0.07
w:offer	-0.59
w:office	0.23
w:officer	-0.82
w:old	0.04
w:on	-0.58
w:once	-0.62
w:one	1.03
w:only	1.06
w:open	-0.18
w:opene	-0.36
w:operator	-0.76
w:opposite	-0.45
w:or	-0.49
w:order	-0.56
w:other	-0.38
w:ought	0.51
w:our	-0.57
w:out	-0.16
w:outside	-0.50
w:over	1.12
w:overnight	-0.67
w:overreact	1.05
w:overwritten	-0.34
w:own	1.24
w:p	-0.66
w:pack	0.81
w:package	-0.64
w:padlock	-0.53
w:page	-0.35
w:paid	-1.09
w:pain	-0.61
w:painkiller	-0.24
w:paint	-0.06
w:pan	0.91
w:panic	0.40
w:paper	-0.54
w:paranoid	0.68
w:parcel	0.43
w:parent	0.31
w:park	0.28
w:part	1.19
w:partner	-0.48
w:party	-0.51
w:pass	0.18
w:passport	-0.51
w:password	0.22
w:past	-0.40
w:patch	-0.84
w:pathetic	0.66
w:patient	-0.33
w:pay	-0.80
w:pc	-0.96
w:pellet	-0.30
w:people	0.63
w:pepper	0.27
w:period	0.42
w:person	0.84
w:petrify	1.46
w:phone	-0.37
w:photo	-0.86
w:photograph	-0.92
w:pick	-1.18
w:picture	0.16
w:piece	-0.29
w:pill	1.03
w:place	1.12
w:plan	0.89
w:plate	-0.86
w:platform	-1.03
w:please	0.28
w:pm	-0.93
w:pocket	-0.65
w:poem	-0.26
w:police	0.35
w:porch	-0.98
w:post	0.34
w:postmark	-1.16
w:pound	0.78
w:powerless	1.07
w:present	0.71
w:press	-1.29
w:pressure	-0.34
w:pretend	1.04
w:print	-1.23
w:printer	-0.74
w:private	-0.39
w:profile	-0.49
w:proper	0.50
w:proud	1.26
w:provide	-0.61
w:psychiatrist	0.79
w:psychologist	0.15
w:ptsd	0.17
w:pull	0.45
w:pulse	0.58
w:puppy	0.61
w:push	0.74
w:put	-0.57
w:quiet	0.80
w:radio	1.10
w:ran	-1.39
w:rang	-1.47
w:rattle	0.08
w:ray	-0.78
w:read	-0.58
w:rear	-1.13
w:receipt	-0.29
w:reception	-0.93
w:recital	0.32
w:recognise	-0.49
w:record	-0.45
w:ref	-0.71
w:refer	0.82
w:referral	0.11
w:refuge	0.32
w:refuse	-0.31
w:regret	-0.58
w:relationship	0.67
w:relax	1.12
w:relief	0.58
w:relieve	0.81
w:remember	0.61
w:remove	-0.75
w:repeat	-0.92
w:replace	-0.38
w:reply	-0.52
w:report	-0.41
w:request	-1.22
w:resentful	0.44
w:respondent	-0.83
w:rest	-1.32
w:retch	0.38
w:return	-1.09
w:revolt	-0.59
w:rib	-0.57
w:right	0.80
w:rigid	0.55
w:ring	0.80
w:rinse	-0.49
w:road	-0.63
w:roof	-0.25
w:room	0.17
w:rope	0.92
w:round	-0.24
w:roundabout	-0.55
w:row	-0.11
w:rug	-1.11
w:ruin	1.04
w:ruler	-0.90
w:run	-0.54
w:sad	-0.62
w:safe	0.77
w:safer	0.90
w:safety	0.10
w:said	-1.04
w:samaritan	0.93
w:same	-0.28
w:sank	0.81
w:sat	0.60
w:saturday	-0.11
w:save	-1.23
w:saw	0.11
w:say	0.41
w:scalp	-0.67
w:scan	0.28
w:scare	1.85
w:school	-0.33
w:scratch	-0.46
w:scream	0.82
w:screen	-0.72
w:screenshot	-0.91
w:screw	-0.27
w:seat	-1.59
w:sec	-0.55
w:second	0.15
w:section	0.76
w:security	-1.58
w:see	-0.18
w:seen	-1.12
w:seeth	1.16
w:sender	-0.79
w:sent	-1.49
w:sergeant	-1.01
w:serial	-0.92
w:sertraline	0.19
w:serve	-0.08
w:service	-1.28
w:session	-0.51
w:set	0.59
w:shake	-0.57
w:shaken	0.87
w:shame	-0.69
w:she	0.36
w:shed	-0.29
w:sheet	-0.31
w:shift	-0.16
w:shirt	-0.26
w:shock	0.54
w:shoe	-0.33
w:shook	0.18
w:shop	-0.41
w:shot	-0.07
w:should	-0.20
w:shoulder	-0.60
w:shout	0.64
w:show	-1.22
w:shower	0.78
w:shut	-0.45
w:sick	1.27
w:sicken	0.68
w:side	-0.28
w:sidewall	-1.01
w:sign	-1.14
w:signal	0.76
w:silence	0.33
w:silly	0.51
w:since	0.46
w:sing	1.05
w:sink	0.94
w:sister	-0.29
w:sit	1.10
w:size	-1.23
w:skin	0.40
w:sleep	0.05
w:slip	-0.13
w:slow	0.86
w:small	0.24
w:smart	-0.51
w:smile	0.27
w:smoke	0.41
w:snap	1.08
w:so	0.30
w:sob	0.92
w:sofa	-0.34
w:soft	-0.63
w:sold	-0.63
w:some	0.59
w:someone	1.20
w:son	-0.30
w:son'	0.92
w:song	-1.03
w:sooner	0.34
w:sorry	-0.13
w:sound	-0.09
w:spare	-0.33
w:speak	0.39
w:speaker	-0.75
w:spent	0.88
w:split	-0.92
w:spoke	-0.51
w:spook	0.59
w:spot	0.83
w:spray	0.13
w:staff	-0.96
w:stair	-0.78
w:stammer	0.25
w:stamp	-1.03
w:stand	0.85
w:stare	0.62
w:start	0.21
w:state	-0.32
w:statement	-0.95
w:station	-1.50
w:stay	0.52
w:step	-0.76
w:stick	-0.74
w:stiff	0.50
w:still	-0.08
w:stitch	-0.92
w:stockroom	-0.53
w:stomach	0.41
w:stone	0.49
w:stood	-0.14
w:stop	0.58
w:story	0.55
w:straight	0.47
w:street	0.30
w:stress	-1.02
w:stronger	0.88
w:stuck	-0.95
w:student	0.86
w:stun	0.28
w:stupid	0.81
w:subject	-1.37
w:sunday	-0.55
w:support	0.36
w:sure	-0.67
w:surprise	0.36
w:survivor	0.75
w:suture	-0.99
w:swallow	-0.65
w:swap	-1.14
w:sweat	-0.37
w:switch	-0.43
w:swollen	-0.21
w:table	0.71
w:tablet	-0.75
w:take	0.47
w:taken	-0.21
w:talk	1.29
w:tap	0.06
w:tape	-0.89
w:tattoo	-1.26
w:taxi	0.52
w:team	1.09
w:tear	1.25
w:tearful	0.39
w:teddy	-0.29
w:teeth	0.40
w:tell	-0.24
w:ten	0.42
w:tenant	-0.45
w:tense	0.93
w:terrible	-0.63
w:terrify	0.30
w:test	-0.81
w:tetanus	-0.51
w:than	-0.25
w:thankful	1.52
w:that	-0.11
w:the	-0.48
w:them	-0.44
w:then	-0.46
w:therapist	-0.08
w:therapy	0.43
w:there	-0.05
w:these	1.04
w:they	0.80
w:thing	-0.13
w:think	-0.58
w:this	0.11
w:though	-0.45
w:thought	1.29
w:thread	-0.55
w:three	-0.18
w:threw	0.24
w:throat	0.89
w:through	1.07
w:thumb	-0.33
w:thursday	0.28
w:ticket	-1.08
w:tight	-0.31
w:tim	-0.98
w:time	0.36
w:timetable	-0.68
w:tire	1.52
w:to	0.08
w:toast	0.28
w:today	0.42
w:told	-0.25
w:tom	-0.98
w:too	0.36
w:took	-1.14
w:tooth	-1.43
w:torch	-0.39
w:torn	-0.47
w:touch	-0.47
w:towel	-0.24
w:tracker	-0.89
w:train	0.22
w:tram	0.75
w:trap	1.30
w:trauma	1.19
w:traumatise	1.35
w:tree	-1.02
w:tremble	-0.15
w:trip	-0.09
w:true	-0.75
w:trust	0.16
w:try	-0.06
w:tuesday	0.27
w:turn	0.05
w:twelve	0.65
w:twice	-0.49
w:two	-0.29
w:type	-0.92
w:tyre	-1.12
w:uncomfortable	0.21
w:under	0.97
w:understand	0.84
w:uneasy	1.31
w:unit	-0.43
w:unknown	-0.62
w:unnerve	-0.17
w:unsafe	0.92
w:unsettle	0.81
w:until	-0.09
w:up	0.75
w:upset	-0.17
w:upstair	0.55
w:us	-0.12
w:use	-0.40
w:used	-0.53
w:useless	0.42
w:van	-0.32
w:vet	-1.23
w:victim	1.07
w:video	-0.42
w:violate	0.50
w:visit	0.55
w:visitor	-0.51
w:voice	1.43
w:voicemail	0.61
w:vulnerable	0.93
w:wait	-0.52
w:wake	1.33
w:walk	-0.42
w:wall	-0.90
w:want	0.80
w:ward	-1.27
w:wardrobe	-0.39
w:warm	-0.43
w:was	-0.17
w:wash	1.02
w:water	0.17
w:way	1.15
w:we	-0.29
w:weak	0.96
w:wear	0.12
w:week	-0.14
w:weep	-0.46
w:weight	0.55
w:well	0.96
w:went	0.65
w:wept	0.81
w:wet	0.31
w:what	1.11
w:when	-0.37
w:whenever	0.53
w:where	-0.39
w:wherever	0.12
w:which	0.53
w:while	0.57
w:white	-0.07
w:who	-0.11
w:whoever	1.35
w:whole	1.08
w:why	-0.54
w:wife	-0.62
w:will	0.65
w:wind	0.40
w:window	-0.28
w:wine	0.15
w:wipe	-0.28
w:wiper	-0.87
w:wire	-0.37
w:wit	0.75
w:with	-0.11
w:without	1.03
w:witness	-1.04
w:woke	0.42
w:woman	0.68
w:wonder	0.97
w:word	0.13
w:work	-0.04
w:worker	-0.28
w:worn	1.23
w:worry	-0.28
w:worthless	0.92
w:would	-0.20
w:wound	0.05
w:wreck	1.51
w:wrist	-0.68
w:write	0.40
w:written	-1.12
w:wrong	0.28
w:x	-0.21
w:xanax	0.97
w:yard	0.84
w:year	0.05
w:you	-0.51
w:youngest	1.04
w:zoom	-0.91
`);

// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	0.13
#:false/child/may	-0.27
#:false/child/now	0.68
#:false/child/past	-0.29
#:false/none/-	-0.22
#:false/none/may	0.44
#:false/none/now	0.44
#:false/none/past	-0.27
#:false/other/-	0.41
#:false/other/may	0.39
#:false/other/now	0.10
#:false/other/past	-0.37
#:false/self/-	-0.17
#:false/self/may	0.34
#:false/self/now	0.13
#:false/thing/-	0.41
#:false/thing/may	0.45
#:false/thing/now	0.26
#:false/thing/past	-0.13
#:true/none/-	-0.31
#:true/none/may	-1.00
#:true/none/now	-1.66
#:true/none/past	-0.82
#:true/other/-	-0.97
#:true/other/may	-0.17
#:true/other/now	-1.01
#:true/other/past	-0.65
#:true/self/-	-0.87
#:true/self/may	-0.80
#:true/self/now	-0.51
#:true/self/past	-0.41
#:true/thing/-	-1.08
#:true/thing/may	-0.45
#:true/thing/now	-1.27
#:true/thing/past	-0.56
#s:false/child	-0.15
#s:false/none	-0.15
#s:false/other	0.41
#s:false/self	0.35
#s:false/thing	0.26
#s:true/none	-0.08
#s:true/other	-1.32
#s:true/self	-1.11
#s:true/thing	-0.95
01=	-1.04
01=(	-0.32
01=(/-	-0.40
01=(/falsefalse	-1.24
01=(/none	-0.97
01=(/now	-0.46
01=(/self	-0.46
01=(/thing	-0.24
01=(/truefalse	0.93
01=)	-0.37
01=)/falsefalse	-0.37
01=)/now	-0.29
01=)/self	-0.37
01=,	-0.10
01=,/-	-0.91
01=,/falsefalse	-0.82
01=,/falsetrue	-2.17
01=,/may	0.30
01=,/none	-0.34
01=,/now	-0.54
01=,/other	0.63
01=,/past	0.69
01=,/self	-0.30
01=,/thing	-0.87
01=,/truefalse	0.97
01=,/truetrue	0.28
01=-	-1.24
01=-/-	-1.22
01=-/falsefalse	-1.07
01=-/falsetrue	-0.12
01=-/none	-1.08
01=-/now	-0.83
01=-/other	-0.73
01=-/past	-0.49
01=-/self	-0.45
01=-/thing	-1.46
01=-/truefalse	-0.65
01=-/truetrue	-0.43
01=:	-1.64
01=:/-	-0.80
01=:/falsefalse	-0.63
01=:/falsetrue	-0.59
01=:/may	-0.36
01=:/none	-0.50
01=:/now	-1.20
01=:/other	-0.57
01=:/past	-0.11
01=:/self	-1.18
01=:/thing	-0.57
01=:/truefalse	-1.15
01=;	-1.11
01=;/-	-0.56
01=;/falsefalse	-1.31
01=;/falsetrue	-0.42
01=;/may	-0.51
01=;/none	-0.75
01=;/now	-1.05
01=;/other	-0.78
01=;/past	-0.88
01=;/self	-0.47
01=;/thing	-1.25
01=;/truefalse	-0.36
01=;/truetrue	-0.45
01=after	-0.92
01=after-quotation	0.24
01=after-quotation/falsefalse	0.33
01=after-quotation/may	-0.75
01=after-quotation/none	-0.76
01=after-quotation/now	-0.89
01=after-quotation/past	-0.58
01=after-quotation/self	-1.36
01=after-quotation/thing	0.47
01=after-quotation/truefalse	-1.16
01=after/falsefalse	-0.87
01=after/falsetrue	-0.68
01=after/may	-0.65
01=after/now	-0.90
01=after/other	-0.82
01=after/past	-0.37
01=after/self	-0.14
01=after/thing	-0.95
01=after/truetrue	-0.13
01=and/-	-1.30
01=and/child	-0.59
01=and/falsefalse	-1.15
01=and/falsetrue	-2.25
01=and/may	-0.09
01=and/none	-1.44
01=and/now	-0.96
01=and/other	-1.43
01=and/past	0.64
01=and/self	0.47
01=and/thing	-0.66
01=and/truefalse	1.94
01=and/truetrue	-0.62
01=as	-1.19
01=as/-	-0.34
01=as/falsefalse	-0.83
01=as/falsetrue	-0.99
01=as/may	-0.61
01=as/none	-0.35
01=as/now	-0.52
01=as/other	-0.51
01=as/past	-0.79
01=as/self	-0.91
01=as/thing	-0.29
01=as/truefalse	-0.28
01=as/truetrue	-0.32
01=because	-0.26
01=because/-	-1.22
01=because/falsefalse	0.68
01=because/falsetrue	-1.31
01=because/may	-0.54
01=because/none	-0.74
01=because/now	-1.42
01=because/other	-0.42
01=because/past	0.40
01=because/self	0.17
01=because/thing	-1.18
01=because/truefalse	-0.68
01=because/truetrue	-0.20
01=before	-0.61
01=before/falsefalse	-0.61
01=before/may	-0.33
01=before/now	-0.85
01=before/self	-0.62
01=but	-0.98
01=but/-	-0.71
01=but/falsefalse	-1.27
01=but/falsetrue	-0.65
01=but/none	-0.51
01=but/now	-0.34
01=but/other	-0.86
01=but/past	-0.76
01=but/self	-0.77
01=but/thing	-0.38
01=but/truefalse	-1.26
01=childchild	-0.59
01=how	-0.92
01=how/falsefalse	-0.78
01=how/falsetrue	-0.28
01=how/now	-0.53
01=how/other	-0.54
01=how/past	-0.78
01=how/self	-0.73
01=how/truefalse	-0.50
01=if	-0.97
01=if/falsefalse	-0.90
01=if/falsetrue	-0.31
01=if/now	-0.45
01=if/other	-0.37
01=if/past	-0.86
01=if/self	-0.71
01=if/thing	-0.50
01=like	-1.17
01=like/falsefalse	-0.71
01=like/falsetrue	-1.01
01=like/none	-1.22
01=like/now	-1.17
01=like/thing	-0.92
01=like/truefalse	-0.96
01=nonechild	-0.33
01=nonenone	-2.15
01=noneother	-0.07
01=noneself	-0.30
01=nonething	-1.69
01=or	-0.50
01=or/falsefalse	-0.35
01=or/falsetrue	-0.06
01=or/now	-0.39
01=or/past	-0.06
01=or/self	-0.50
01=or/truetrue	-0.06
01=otherchild	-0.15
01=othernone	-2.02
01=otherother	0.31
01=otherself	-0.24
01=otherthing	-1.32
01=run-on	-0.58
01=run-on/falsefalse	-0.26
01=run-on/falsetrue	-0.87
01=run-on/may	-0.53
01=run-on/none	-1.04
01=run-on/now	-2.96
01=run-on/other	-0.26
01=run-on/past	0.79
01=run-on/self	-0.62
01=run-on/thing	-1.71
01=run-on/truefalse	-0.61
01=run-on/truetrue	-0.33
01=selfchild	-0.17
01=selfnone	-0.98
01=selfother	0.08
01=selfself	-0.89
01=selfthing	-0.50
01=since	-0.67
01=since/falsefalse	-0.94
01=since/falsetrue	-0.60
01=since/other	-0.50
01=since/past	-0.67
01=since/self	-0.63
01=since/thing	-0.90
01=so	-0.10
01=so/-	-0.83
01=so/falsefalse	0.15
01=so/falsetrue	-0.91
01=so/may	0.36
01=so/none	-1.55
01=so/now	-1.40
01=so/other	-1.16
01=so/past	-1.09
01=so/self	0.43
01=so/thing	-0.95
01=so/truefalse	-0.72
01=that	-1.86
01=that/falsefalse	-1.00
01=that/falsetrue	-0.31
01=that/may	-1.10
01=that/now	-1.13
01=that/other	-0.74
01=that/past	-1.22
01=that/self	-1.64
01=that/thing	-0.43
01=that/truefalse	-1.60
01=that/truetrue	-0.35
01=then	-0.85
01=then/-	-0.69
01=then/falsefalse	-0.47
01=then/none	-0.58
01=then/now	-0.58
01=then/other	-0.04
01=then/past	-0.25
01=then/self	-0.75
01=then/truefalse	-0.33
01=thingnone	-1.18
01=thingother	0.46
01=thingself	-1.24
01=thingthing	-1.24
01=unless	-0.45
01=unless/falsefalse	-0.45
01=unless/now	-0.45
01=unless/other	-0.45
01=until	-0.36
01=until/-	-1.74
01=until/falsefalse	0.49
01=until/falsetrue	-0.26
01=until/may	-0.18
01=until/none	-1.03
01=until/now	-0.72
01=until/other	-1.12
01=until/self	0.11
01=until/thing	-1.95
01=until/truefalse	-1.47
01=what	0.35
01=what/-	0.30
01=what/falsefalse	-1.66
01=what/falsetrue	0.55
01=what/may	0.58
01=what/now	-2.30
01=what/other	0.63
01=what/past	-1.44
01=what/self	-1.28
01=what/thing	-0.23
01=when	-1.32
01=when/falsefalse	-1.25
01=when/falsetrue	-0.34
01=when/none	-0.79
01=when/now	-0.58
01=when/other	-0.47
01=when/past	-1.25
01=when/self	-1.49
01=when/thing	-0.19
01=when/truefalse	-0.20
01=when/truetrue	-1.38
01=whenever	-0.54
01=whenever/-	-0.19
01=whenever/falsefalse	-0.21
01=whenever/falsetrue	-0.38
01=whenever/now	-0.68
01=whenever/other	-0.49
01=whenever/self	-0.45
01=whenever/thing	-0.27
01=whenever/truefalse	-0.45
01=where	-0.72
01=where/falsefalse	-0.69
01=where/falsetrue	-0.49
01=where/may	-0.48
01=where/now	-0.58
01=where/other	-0.51
01=where/past	-0.71
01=where/self	-0.64
01=where/thing	-0.18
01=where/truefalse	-0.17
01=whether	-0.16
01=whether/falsefalse	-0.16
01=whether/may	-0.16
01=whether/self	-0.16
01=which	-0.68
01=which/falsefalse	-0.68
01=which/none	-0.68
01=which/now	-0.68
01=while	-0.91
01=while/falsefalse	-0.42
01=while/falsetrue	-0.75
01=while/now	-0.42
01=while/other	-0.75
01=while/past	-0.75
01=while/self	-0.42
01=who	-0.73
01=who/falsefalse	-0.60
01=who/falsetrue	-0.51
01=who/none	-0.73
01=who/now	-0.44
01=who/past	-0.71
01=who/truefalse	-0.27
01=why	-0.60
01=why/falsefalse	-0.39
01=why/now	-0.60
01=why/self	-0.48
01=why/thing	-0.39
01=why/truefalse	-0.48
01v:message	-2.64
01v:reported	-2.27
01|	-0.16
10=	-0.99
10=(	-0.59
10=(/-	-0.33
10=(/falsefalse	-0.62
10=(/none	-0.25
10=(/now	-0.43
10=(/self	-0.43
10=(/thing	-0.29
10=)/-	-0.51
10=)/falsefalse	-0.63
10=)/falsetrue	0.35
10=)/now	-0.47
10=)/other	0.35
10=)/past	0.12
10=)/self	-0.63
10=,	-0.20
10=,/-	-0.52
10=,/falsefalse	-0.15
10=,/falsetrue	-0.12
10=,/may	-1.04
10=,/none	-0.67
10=,/now	-0.63
10=,/other	0.29
10=,/past	0.81
10=,/thing	-0.06
10=,/truefalse	-1.73
10=,/truetrue	0.65
10=-	-1.66
10=-/-	-0.84
10=-/falsefalse	-1.46
10=-/falsetrue	-0.77
10=-/none	-0.90
10=-/now	-0.73
10=-/other	-0.63
10=-/past	-1.38
10=-/self	-1.30
10=-/thing	-0.36
10=-/truefalse	-0.62
10=-/truetrue	-0.38
10=:	-0.23
10=:/-	0.18
10=:/falsefalse	-1.31
10=:/falsetrue	0.07
10=:/may	-0.27
10=:/none	-0.90
10=:/now	-0.48
10=:/other	-0.33
10=:/past	-0.52
10=:/self	-0.60
10=:/thing	0.04
10=:/truefalse	-1.26
10=;	-0.47
10=;/-	-0.75
10=;/falsefalse	-1.99
10=;/falsetrue	0.13
10=;/may	-1.84
10=;/none	-0.71
10=;/now	-0.89
10=;/past	-0.06
10=;/self	-1.58
10=;/thing	-0.39
10=;/truefalse	-0.83
10=;/truetrue	-0.30
10=after	-1.50
10=after/falsefalse	-1.38
10=after/falsetrue	-0.62
10=after/may	-0.16
10=after/now	-0.58
10=after/other	-1.42
10=after/past	-1.63
10=after/self	-0.91
10=after/thing	-0.67
10=after/truetrue	-0.85
10=and	-0.38
10=and/-	0.11
10=and/child	-1.27
10=and/falsefalse	-0.28
10=and/falsetrue	-0.48
10=and/may	0.33
10=and/none	-0.12
10=and/now	-1.73
10=and/other	0.75
10=and/past	-0.05
10=and/self	-1.03
10=and/thing	-0.85
10=and/truefalse	0.29
10=and/truetrue	-0.30
10=as	-0.86
10=as/-	-0.61
10=as/falsefalse	-0.91
10=as/falsetrue	-0.26
10=as/may	-1.39
10=as/none	-0.59
10=as/now	-0.20
10=as/other	-0.29
10=as/past	-0.55
10=as/self	-0.71
10=as/thing	-0.35
10=as/truefalse	-0.22
10=as/truetrue	-0.22
10=because	-0.96
10=because/-	-0.98
10=because/falsefalse	-1.45
10=because/falsetrue	-0.20
10=because/may	0.32
10=because/none	-0.61
10=because/now	-0.88
10=because/past	-0.64
10=because/self	0.69
10=because/thing	-1.85
10=because/truefalse	-1.02
10=because/truetrue	-0.75
10=before	-0.39
10=before/falsefalse	-0.39
10=before/may	-0.29
10=before/now	-0.24
10=before/other	-0.23
10=before/self	-0.44
10=but	-0.27
10=but/-	-1.33
10=but/falsefalse	-1.42
10=but/falsetrue	0.14
10=but/none	-1.09
10=but/now	-1.22
10=but/other	0.91
10=but/past	1.71
10=but/self	0.63
10=but/thing	-0.20
10=but/truefalse	-0.42
10=childchild	-1.27
10=how	-0.92
10=how/falsefalse	-0.91
10=how/falsetrue	-0.17
10=how/now	-0.48
10=how/other	-0.88
10=how/past	-0.91
10=how/self	-0.56
10=how/truefalse	-0.54
10=if	-1.24
10=if/falsefalse	-1.16
10=if/falsetrue	-0.40
10=if/now	-0.56
10=if/other	-1.17
10=if/past	-1.11
10=if/self	-0.20
10=if/thing	-0.50
10=like	0.13
10=like/falsefalse	0.91
10=like/falsetrue	-2.71
10=like/none	0.69
10=like/now	0.13
10=like/thing	-1.26
10=like/truefalse	-0.16
10=nonechild	-0.45
10=nonenone	-0.63
10=noneother	-1.43
10=noneself	-0.71
10=nonething	-1.60
10=or	-0.65
10=or/falsefalse	-0.28
10=or/falsetrue	-0.18
10=or/now	-0.27
10=or/past	-0.49
10=or/self	-0.65
10=or/truetrue	-0.49
10=otherchild	-0.37
10=othernone	-0.16
10=otherother	0.31
10=otherself	0.09
10=otherthing	0.05
10=run-on/falsefalse	-0.65
10=run-on/falsetrue	0.46
10=run-on/may	-1.74
10=run-on/none	-0.67
10=run-on/now	0.08
10=run-on/other	0.80
10=run-on/past	0.17
10=run-on/self	-0.63
10=run-on/thing	-1.39
10=run-on/truefalse	-0.82
10=run-on/truetrue	0.46
10=selfchild	-0.90
10=selfnone	0.63
10=selfother	-1.50
10=selfself	-0.63
10=selfthing	-0.56
10=since	-1.39
10=since/falsefalse	-1.25
10=since/falsetrue	-0.98
10=since/now	-0.57
10=since/other	-1.03
10=since/past	-1.33
10=since/self	-0.36
10=since/thing	-0.98
10=so	0.20
10=so/-	-1.35
10=so/falsefalse	-2.73
10=so/falsetrue	0.25
10=so/may	-0.70
10=so/none	-1.32
10=so/now	0.22
10=so/other	0.22
10=so/past	0.44
10=so/self	-0.14
10=so/thing	-0.52
10=so/truefalse	0.38
10=that	-0.11
10=that/falsefalse	-0.67
10=that/falsetrue	0.25
10=that/may	-0.55
10=that/now	-0.34
10=that/other	0.20
10=that/past	0.18
10=that/self	0.47
10=that/thing	-1.32
10=that/truefalse	-0.77
10=that/truetrue	-0.12
10=then	-0.40
10=then/-	-0.25
10=then/falsefalse	-2.24
10=then/none	-0.24
10=then/now	-0.58
10=then/other	-0.28
10=then/past	-0.34
10=then/self	-0.88
10=then/thing	-0.78
10=then/truefalse	0.94
10=thingnone	-1.71
10=thingother	0.40
10=thingself	-1.58
10=thingthing	-0.32
10=unless	-0.19
10=unless/falsefalse	-0.19
10=unless/now	-0.19
10=unless/other	-0.19
10=until/-	-0.84
10=until/falsefalse	-2.77
10=until/falsetrue	0.96
10=until/may	-0.69
10=until/none	-1.24
10=until/now	-0.68
10=until/other	0.19
10=until/past	0.18
10=until/self	-0.48
10=until/thing	-0.11
10=until/truefalse	-0.69
10=what	-1.02
10=what/falsefalse	-0.94
10=what/falsetrue	-0.65
10=what/may	-0.52
10=what/now	-1.01
10=what/other	-0.96
10=what/past	-0.65
10=what/self	-0.62
10=what/thing	-0.72
10=what/truefalse	-0.06
10=when	-0.30
10=when/falsefalse	-0.29
10=when/falsetrue	-0.13
10=when/none	-1.76
10=when/now	-0.29
10=when/other	-0.63
10=when/past	-0.18
10=when/self	0.05
10=when/thing	0.22
10=when/truefalse	-1.42
10=when/truetrue	-0.51
10=whenever	-0.50
10=whenever/-	-0.22
10=whenever/falsefalse	-0.31
10=whenever/falsetrue	-0.35
10=whenever/now	-0.46
10=whenever/other	-0.37
10=whenever/thing	-0.50
10=where	-0.27
10=where/falsefalse	-0.64
10=where/falsetrue	0.18
10=where/may	0.57
10=where/now	-0.74
10=where/other	-1.11
10=where/past	-0.68
10=where/self	0.79
10=where/thing	-0.78
10=where/truefalse	-0.64
10=whether	-0.27
10=whether/falsefalse	-0.27
10=whether/may	-0.27
10=whether/self	-0.27
10=which	-0.65
10=which/falsefalse	-0.65
10=which/none	-0.65
10=which/now	-0.65
10=while	-0.38
10=while/falsefalse	-0.38
10=while/now	-0.38
10=while/self	-0.38
10=who	-1.16
10=who/falsefalse	-0.62
10=who/falsetrue	-0.69
10=who/none	-1.16
10=who/now	-0.46
10=who/past	-0.85
10=who/truefalse	-0.42
10=why	-0.94
10=why/falsefalse	-0.91
10=why/now	-0.94
10=why/self	-0.07
10=why/thing	-0.91
10=why/truefalse	-0.07
10v:message	-1.92
10v:quoted	-1.45
10v:reported	-0.94
10|	0.11
11=	0.61
11=(	0.15
11=(/-	0.21
11=(/falsefalse	0.67
11=(/none	-0.76
11=(/now	-0.44
11=(/self	-0.44
11=(/thing	0.34
11=(/truefalse	-0.96
11=)	0.15
11=)/falsefalse	0.24
11=)/falsetrue	-0.31
11=)/now	0.25
11=)/other	-0.31
11=)/past	-0.33
11=)/self	0.24
11=,	-0.06
11=,/-	0.39
11=,/falsefalse	0.36
11=,/may	-0.33
11=,/none	-0.04
11=,/now	-0.29
11=,/other	-0.20
11=,/past	-0.38
11=,/self	0.08
11=,/thing	-0.22
11=,/truefalse	-0.54
11=,/truetrue	-1.23
11=-	0.06
11=-/falsefalse	0.08
11=-/falsetrue	0.67
11=-/none	-0.09
11=-/now	0.29
11=-/other	-0.07
11=-/past	-0.77
11=-/thing	0.58
11=-/truefalse	0.41
11=-/truetrue	-0.37
11=:	-0.54
11=:/falsefalse	0.12
11=:/falsetrue	-1.11
11=:/may	-0.29
11=:/none	-0.70
11=:/now	-1.12
11=:/other	-0.36
11=:/past	-0.16
11=:/self	-1.02
11=:/thing	-0.08
11=:/truefalse	-1.06
11=;	-0.64
11=;/-	-0.08
11=;/falsefalse	-1.10
11=;/falsetrue	0.14
11=;/may	-0.72
11=;/now	-0.07
11=;/other	-0.89
11=;/past	-0.91
11=;/thing	-0.60
11=;/truefalse	-0.39
11=;/truetrue	0.32
11=after	0.52
11=after/falsefalse	-0.23
11=after/falsetrue	0.74
11=after/may	-0.90
11=after/now	0.61
11=after/other	-0.07
11=after/past	-0.12
11=after/self	-0.61
11=after/thing	0.64
11=after/truetrue	-0.40
11=and	-0.25
11=and/-	0.34
11=and/child	-0.43
11=and/falsefalse	1.30
11=and/falsetrue	-1.50
11=and/other	0.16
11=and/past	-0.71
11=and/self	-0.23
11=and/truefalse	-0.07
11=and/truetrue	-1.00
11=as	0.42
11=as/-	0.59
11=as/falsefalse	-0.09
11=as/falsetrue	0.51
11=as/may	-0.60
11=as/none	0.58
11=as/now	0.80
11=as/other	-1.00
11=as/past	-0.33
11=as/self	0.77
11=as/thing	0.38
11=as/truefalse	0.28
11=as/truetrue	0.37
11=because	-0.15
11=because/-	-0.49
11=because/falsefalse	0.66
11=because/falsetrue	-0.33
11=because/may	1.25
11=because/none	0.41
11=because/now	0.30
11=because/other	-0.38
11=because/past	-3.16
11=because/self	0.34
11=because/thing	-0.14
11=because/truefalse	-0.57
11=because/truetrue	-0.26
11=before	0.84
11=before/falsefalse	0.84
11=before/may	0.40
11=before/now	0.85
11=before/other	0.23
11=before/self	0.79
11=but	-0.23
11=but/-	0.08
11=but/falsefalse	-0.89
11=but/falsetrue	0.59
11=but/none	0.30
11=but/now	-0.27
11=but/other	-0.93
11=but/past	-0.33
11=but/thing	-0.13
11=but/truefalse	0.71
11=childchild	-0.43
11=how	-0.05
11=how/falsefalse	-0.66
11=how/falsetrue	0.31
11=how/now	0.81
11=how/other	-0.35
11=how/past	-0.66
11=how/self	0.29
11=how/truefalse	0.81
11=if	0.46
11=if/falsefalse	0.41
11=if/falsetrue	0.47
11=if/now	1.34
11=if/other	0.08
11=if/past	0.14
11=if/self	0.37
11=if/thing	1.20
11=like	-0.64
11=like/falsefalse	-0.27
11=like/falsetrue	-0.34
11=like/none	-0.16
11=like/now	-0.64
11=like/thing	-0.39
11=like/truefalse	0.99
11=nonechild	0.34
11=nonenone	-0.10
11=noneother	-0.50
11=noneself	0.16
11=nonething	-0.40
11=or	0.75
11=or/falsefalse	0.33
11=or/falsetrue	0.19
11=or/now	0.47
11=or/past	0.48
11=or/self	0.75
11=or/truetrue	0.48
11=otherchild	-0.18
11=othernone	0.13
11=otherother	-0.20
11=otherthing	0.35
11=run-on	0.14
11=run-on/falsefalse	0.54
11=run-on/falsetrue	1.15
11=run-on/may	-0.11
11=run-on/none	0.81
11=run-on/now	0.39
11=run-on/other	0.32
11=run-on/past	-0.15
11=run-on/self	0.08
11=run-on/thing	-0.33
11=run-on/truefalse	-0.84
11=run-on/truetrue	-0.86
11=selfchild	0.14
11=selfnone	0.67
11=selfother	-0.21
11=selfself	0.41
11=selfthing	-0.21
11=since	0.27
11=since/falsefalse	-0.18
11=since/falsetrue	0.61
11=since/now	-0.12
11=since/other	0.06
11=since/past	0.27
11=since/self	0.31
11=since/thing	0.65
11=so	-0.30
11=so/-	0.35
11=so/falsefalse	-0.34
11=so/falsetrue	0.09
11=so/may	-0.46
11=so/none	0.91
11=so/now	0.28
11=so/other	0.11
11=so/past	-0.52
11=so/self	-0.75
11=so/thing	0.80
11=so/truefalse	0.34
11=that	0.46
11=that/falsefalse	-1.22
11=that/falsetrue	0.56
11=that/may	0.23
11=that/now	0.46
11=that/past	0.25
11=that/self	0.35
11=that/thing	-0.25
11=that/truefalse	0.65
11=that/truetrue	0.13
11=then	0.54
11=then/-	-0.52
11=then/falsefalse	0.44
11=then/none	-0.52
11=then/now	0.32
11=then/other	-0.94
11=then/past	0.28
11=then/self	0.84
11=then/thing	-1.06
11=then/truefalse	0.32
11=thingnone	0.67
11=thingother	-0.86
11=thingself	-0.12
11=thingthing	-0.13
11=unless	0.20
11=unless/falsefalse	0.20
11=unless/now	0.20
11=unless/other	0.20
11=until	0.45
11=until/-	-1.41
11=until/falsefalse	0.73
11=until/falsetrue	-0.05
11=until/may	-0.05
11=until/none	-1.49
11=until/now	0.69
11=until/other	-0.15
11=until/past	0.34
11=until/self	-0.69
11=until/thing	0.96
11=until/truefalse	-0.54
11=what	-0.35
11=what/-	-0.51
11=what/falsefalse	-0.18
11=what/falsetrue	-0.10
11=what/may	-0.43
11=what/now	0.13
11=what/other	-0.14
11=what/self	0.13
11=what/thing	-0.30
11=what/truefalse	0.54
11=when	0.29
11=when/falsefalse	-0.47
11=when/falsetrue	0.60
11=when/none	-0.57
11=when/now	0.10
11=when/other	0.08
11=when/self	0.12
11=when/thing	0.23
11=when/truefalse	-0.83
11=when/truetrue	-0.17
11=whenever	0.65
11=whenever/-	0.22
11=whenever/falsefalse	0.22
11=whenever/falsetrue	0.57
11=whenever/now	0.90
11=whenever/other	-0.12
11=whenever/self	0.45
11=whenever/thing	0.45
11=whenever/truefalse	0.45
11=where	-0.41
11=where/falsefalse	0.31
11=where/falsetrue	-0.68
11=where/now	-0.36
11=where/past	-0.48
11=where/self	-0.50
11=where/thing	-0.38
11=where/truefalse	-0.20
11=whether	0.23
11=whether/falsefalse	0.23
11=whether/may	0.23
11=whether/self	0.23
11=which	0.33
11=which/falsefalse	0.33
11=which/none	0.33
11=which/now	0.33
11=while	0.70
11=while/falsefalse	0.70
11=while/now	0.70
11=while/self	0.70
11=who	0.38
11=who/falsefalse	-0.38
11=who/falsetrue	0.87
11=who/none	0.38
11=who/now	0.31
11=who/past	0.21
11=who/truefalse	-0.11
11=why	-0.32
11=why/falsefalse	-0.50
11=why/now	-0.32
11=why/self	0.49
11=why/thing	-0.50
11=why/truefalse	0.49
11v:message	-0.55
11v:reported	0.42
11|	0.68
F|b:# .	-0.17
F|b:^ and	-0.66
F|b:^ because	-0.17
F|b:^ he	0.21
F|b:^ she	-0.42
F|b:^ so	-0.37
F|b:^ that	-0.11
F|b:^ the	-0.52
F|b:^ what	0.89
F|b:^ where	0.06
F|b:and would	-0.66
F|b:because he	-0.17
F|b:can not	-0.77
F|b:could not	-0.38
F|b:down ,	-0.26
F|b:he can	-0.77
F|b:he will	0.74
F|b:he would	-1.36
F|b:in march	0.70
F|b:it .	0.21
F|b:let the	-0.26
F|b:next .	0.15
F|b:not come	-0.36
F|b:not go	0.74
F|b:not stop	-0.38
F|b:so he	-0.80
F|b:stop shake	-0.38
F|b:take the	0.94
F|b:that he	-0.11
F|b:the kid	0.74
F|b:the tyre	-0.26
F|b:tyre down	-0.26
F|b:what he	0.89
F|b:where he	0.06
F|b:will not	0.44
F|b:will take	0.94
F|b:would let	-0.44
F|b:would not	-0.08
F|f:1/other	0.23
F|f:2/other	0.09
F|f:3/other	-0.62
F|g:action	-0.37
F|g:body	-0.70
F|g:children	0.74
F|g:damage	-0.54
F|g:evidence	0.11
F|g:expects	0.15
F|g:feelVerb	-0.31
F|g:injury	-0.68
F|g:lasting	-0.51
F|g:otherPerson	0.08
F|g:sad	0.76
F|g:saying	-0.20
F|g:stirs	0.15
F|g:sureBody	-0.48
F|g:sureSelfView	-0.26
F|g:sureVerb	-0.40
F|g:thing	-0.29
F|g:tired	-0.42
F|gs:action/HE	-0.41
F|gs:action/THE-animal	-0.36
F|gs:action/THE-person	0.22
F|gs:body/THE-person	-0.38
F|gs:damage/HE	-0.54
F|gs:expects/HE	0.15
F|gs:feelVerb/THE-person	-0.38
F|gs:injury/HE	-0.68
F|gs:lasting/HE	-0.77
F|gs:lasting/THE-person	-0.38
F|gs:otherPerson/SHE	-0.42
F|gs:otherPerson/THE-person	0.22
F|gs:sad/HE	0.41
F|gs:stirs/HE	0.15
F|gs:sureBody/THE-person	-0.38
F|gs:sureSelfView/HE	-0.26
F|gs:sureVerb/THE-person	-0.38
F|gs:thing/HE	-0.29
F|gs:tired/HE	-0.42
F|gt:action/may	-0.37
F|gt:body/may	-0.70
F|gt:children/may	0.74
F|gt:damage/may	-0.54
F|gt:evidence/may	0.11
F|gt:expects/may	0.15
F|gt:feelVerb/may	-0.31
F|gt:injury/may	-0.68
F|gt:lasting/may	-0.51
F|gt:otherPerson/may	0.08
F|gt:sad/may	0.76
F|gt:saying/may	-0.20
F|gt:stirs/may	0.15
F|gt:sureBody/may	-0.48
F|gt:sureSelfView/may	-0.26
F|gt:sureVerb/may	-0.40
F|gt:thing/may	-0.29
F|gt:tired/may	-0.42
F|i:1-2	0.05
F|i:2-1	0.15
F|i:other	0.28
F|it:may	0.28
F|w:#	-0.17
F|w:,	-0.46
F|w:a	0.09
F|w:and	-0.66
F|w:at	0.58
F|w:be	0.50
F|w:because	-0.17
F|w:can	-0.77
F|w:come	-0.66
F|w:could	0.58
F|w:do	0.89
F|w:down	-1.00
F|w:from	-0.16
F|w:go	0.63
F|w:hear	0.11
F|w:in	0.25
F|w:it	-0.17
F|w:kid	0.74
F|w:know	-0.05
F|w:left	0.09
F|w:let	-0.41
F|w:march	0.70
F|w:next	0.15
F|w:not	-0.55
F|w:out	0.32
F|w:shake	-0.38
F|w:she	-0.42
F|w:so	-0.37
F|w:stop	-0.38
F|w:take	0.94
F|w:that	0.73
F|w:the	-0.35
F|w:tyre	-0.26
F|w:up	0.40
F|w:what	0.89
F|w:where	0.06
F|w:will	0.63
F|w:with	-0.26
F|w:would	-0.97
M|b:# .	-0.36
M|b:# am	-0.57
M|b:^ and	-0.98
M|b:^ because	-0.86
M|b:^ but	-0.27
M|b:^ everyone	0.32
M|b:^ he	-0.56
M|b:^ his	-1.12
M|b:^ my	-0.26
M|b:^ she	0.21
M|b:^ so	-0.05
M|b:^ someone	-1.09
M|b:^ that	-0.08
M|b:^ the	-0.28
M|b:^ then	-1.19
M|b:^ they	0.55
M|b:^ until	-0.50
M|b:^ when	-0.38
M|b:a kiss	-0.71
M|b:across my	-0.56
M|b:and gave	-0.69
M|b:and he	-1.57
M|b:and its	-0.65
M|b:and my	-0.24
M|b:and she	-0.62
M|b:and the	0.36
M|b:and they	-0.91
M|b:arm .	-0.57
M|b:at #	-0.56
M|b:at me	-0.93
M|b:at my	-0.95
M|b:at the	0.29
M|b:bag .	-0.56
M|b:bag in	-0.15
M|b:because he	-0.78
M|b:behind me	0.48
M|b:blew me	-0.71
M|b:boss .	-0.52
M|b:boss got	-0.88
M|b:bus .	-0.86
M|b:but the	-0.27
M|b:call me	-0.93
M|b:came out	-0.50
M|b:can not	0.22
M|b:cancell my	-0.12
M|b:car .	-0.77
M|b:door .	-0.78
M|b:down .	0.16
M|b:drove me	-0.31
M|b:find me	0.36
M|b:foot ,	-0.17
M|b:for me	0.37
M|b:for my	-0.92
M|b:from the	-0.94
M|b:gave me	-1.05
M|b:gave my	-0.80
M|b:get the	0.43
M|b:grab my	-0.83
M|b:guard walk	-0.87
M|b:had cancell	-0.12
M|b:had my	-0.73
M|b:he came	-0.65
M|b:he can	0.22
M|b:he follow	-0.72
M|b:he gave	-0.81
M|b:he get	-0.21
M|b:he grab	-0.83
M|b:he had	-0.75
M|b:he is	-0.84
M|b:he left	0.90
M|b:he put	-0.35
M|b:he read	-0.88
M|b:he said	-0.53
M|b:he sat	-0.72
M|b:he sent	-0.62
M|b:he show	-0.51
M|b:he stamp	-0.17
M|b:he walk	-0.76
M|b:he was	0.37
M|b:he will	0.63
M|b:he would	-0.46
M|b:his hand	-0.86
M|b:home .	0.21
M|b:in my	-1.77
M|b:in row	-0.21
M|b:in the	-0.76
M|b:it to	-0.62
M|b:key .	-0.69
M|b:left a	-0.49
M|b:let me	-1.20
M|b:list for	0.19
M|b:make me	-0.22
M|b:me ,	0.79
M|b:me .	-0.23
M|b:me :	-0.33
M|b:me a	-0.96
M|b:me and	0.25
M|b:me at	-0.75
M|b:me from	-0.95
M|b:me home	-0.30
M|b:me in	-0.49
M|b:me on	0.15
M|b:me out	-0.89
M|b:me the	-0.46
M|b:me to	-0.43
M|b:move me	-0.74
M|b:my address	-0.73
M|b:my appointment	-0.48
M|b:my arm	-0.70
M|b:my bag	-0.43
M|b:my boss	-0.33
M|b:my brother	-0.38
M|b:my car	-1.08
M|b:my colleague	-0.97
M|b:my desk	-0.96
M|b:my drive	-0.56
M|b:my email	-0.06
M|b:my father'	-0.04
M|b:my foot	-0.17
M|b:my key	-0.64
M|b:my mother	-0.48
M|b:my name	-0.99
M|b:my neighbor	-0.82
M|b:my own	0.25
M|b:my roommate	-0.57
M|b:my sister	-0.25
M|b:my spare	-0.55
M|b:my statement	-0.58
M|b:my step	-1.11
M|b:my therapist	-0.46
M|b:my work	-0.52
M|b:name ,	-0.55
M|b:name .	0.10
M|b:neighbor came	-0.53
M|b:neighbor was	-0.72
M|b:number .	-0.41
M|b:of me	0.07
M|b:of my	-0.34
M|b:office .	-1.32
M|b:on my	-0.80
M|b:on the	-1.42
M|b:out ,	-0.66
M|b:out .	-0.81
M|b:out of	0.20
M|b:out the	-0.80
M|b:photo of	-0.99
M|b:put his	-0.46
M|b:right behind	0.57
M|b:row #	-0.21
M|b:said my	-0.53
M|b:saw him	-0.83
M|b:scare me	1.03
M|b:sent it	-0.62
M|b:she follow	-0.92
M|b:she was	0.62
M|b:show up	-0.51
M|b:sister was	-0.98
M|b:sit on	-1.40
M|b:so he	-0.48
M|b:stamp on	-0.17
M|b:statement .	-0.58
M|b:that he	-0.04
M|b:that she	-0.25
M|b:the back	-0.50
M|b:the bar	-0.97
M|b:the bus	-0.98
M|b:the car	-0.27
M|b:the dog	0.27
M|b:the door	-0.78
M|b:the guard	-0.87
M|b:the manager	-0.68
M|b:the station	-0.74
M|b:the window	0.38
M|b:them ,	-0.30
M|b:then he	-0.56
M|b:through the	-0.81
M|b:to me	-0.16
M|b:to my	0.67
M|b:to the	-0.40
M|b:took me	-0.50
M|b:took the	-0.49
M|b:up at	-0.51
M|b:walk me	-0.87
M|b:want me	0.33
M|b:was furious	-0.59
M|b:was in	-1.84
M|b:was right	0.57
M|b:was sit	-1.40
M|b:was so	-0.83
M|b:when he	-0.89
M|b:with my	-0.93
M|b:work .	-1.27
M|b:would left	-0.52
M|b:§ .	0.08
M|b:§ drove	-0.30
M|f:0/other	0.78
M|f:1/other	0.11
M|f:2/other	-0.85
M|f:3/other	0.34
M|g:action	-0.19
M|g:belittle	-0.31
M|g:body	-1.22
M|g:care	0.24
M|g:children	-0.94
M|g:damage	-0.09
M|g:evidence	-0.98
M|g:fear	-0.29
M|g:feelVerb	-0.17
M|g:injury	-0.64
M|g:injuryCue	-0.68
M|g:lasting	-0.44
M|g:look	-0.78
M|g:messageThing	-0.56
M|g:otherPerson	0.24
M|g:relief	0.55
M|g:sad	-0.10
M|g:saying	-0.12
M|g:says	0.07
M|g:stirs	0.28
M|g:sureCare	0.17
M|g:sureGuard	0.32
M|g:sureSelfView	0.43
M|g:sureState	-0.30
M|g:sureStirs	0.38
M|g:sureThing	0.50
M|g:sureVerb	-0.46
M|g:tired	-0.72
M|g:trust	0.58
M|g:wants	0.33
M|gs:action/BARE-person	-0.97
M|gs:action/HE	-0.11
M|gs:action/HIS	-0.99
M|gs:action/MY-person	-1.53
M|gs:action/NAME	-0.34
M|gs:action/PEOPLE	-0.51
M|gs:action/SHE	-1.75
M|gs:action/THE-person	0.24
M|gs:action/THEY	-0.06
M|gs:anger/MY-person	-0.94
M|gs:belittle/SHE	-0.31
M|gs:body/HE	-0.66
M|gs:body/MY-person	-0.94
M|gs:damage/HE	-0.94
M|gs:evidence/HE	-0.88
M|gs:evidence/MY-person	-0.32
M|gs:evidence/THE-person	-0.64
M|gs:fear/HE	-0.15
M|gs:fear/MY-person	-1.07
M|gs:feelVerb/HE	0.25
M|gs:feelVerb/MY-person	-0.46
M|gs:injury/HE	-0.64
M|gs:injuryCue/HE	-0.51
M|gs:lasting/HE	-0.16
M|gs:lasting/NAME	-0.30
M|gs:look/MY-person	-0.61
M|gs:messageThing/HE	-0.84
M|gs:messageThing/HIS	-0.99
M|gs:messageThing/SHE	-0.22
M|gs:messageThing/THE-person	-0.50
M|gs:numb/MY-person	-0.73
M|gs:otherPerson/BARE-person	-0.96
M|gs:otherPerson/HE	-0.35
M|gs:otherPerson/HIS	-1.14
M|gs:otherPerson/MY-person	-0.27
M|gs:otherPerson/PEOPLE	0.10
M|gs:otherPerson/SHE	0.14
M|gs:otherPerson/THE-animal	0.27
M|gs:otherPerson/THE-child	0.13
M|gs:otherPerson/THE-person	0.17
M|gs:otherPerson/THEY	0.17
M|gs:relief/HE	0.55
M|gs:sad/HE	-0.14
M|gs:sad/MY-person	-0.45
M|gs:saying/HE	-1.39
M|gs:saying/MY-person	-0.15
M|gs:saying/PEOPLE	0.20
M|gs:saying/SHE	-1.13
M|gs:says/HE	-0.57
M|gs:shows/HE	-1.22
M|gs:shows/PEOPLE	0.20
M|gs:stirs/HE	0.14
M|gs:stirs/MY-person	-1.09
M|gs:sureChild/HE	-0.39
M|gs:sureChild/MY-person	-0.79
M|gs:sureGuard/HE	0.36
M|gs:sureGuard/THE-person	-0.87
M|gs:sureState/HE	-0.15
M|gs:sureState/MY-person	-1.67
M|gs:sureState/THE-person	-1.52
M|gs:sureStirs/HE	0.46
M|gs:sureThing/THE-person	0.35
M|gs:sureVerb/MY-person	-0.46
M|gs:thing/BARE-person	-0.88
M|gs:thing/HE	-0.46
M|gs:thing/MY-person	-0.68
M|gs:thing/SHE	-1.46
M|gs:trust/HE	-0.53
M|gs:trust/SHE	0.74
M|gt:action/may	-0.13
M|gt:action/now	-0.87
M|gt:action/past	-0.04
M|gt:anger/now	0.26
M|gt:anger/past	-0.94
M|gt:body/past	-0.55
M|gt:care/now	-0.05
M|gt:care/past	0.27
M|gt:children/past	-0.94
M|gt:damage/past	-0.67
M|gt:evidence/may	-0.34
M|gt:evidence/now	-1.29
M|gt:evidence/past	-0.91
M|gt:fear/now	0.73
M|gt:fear/past	-0.45
M|gt:feelVerb/may	0.13
M|gt:feelVerb/past	-0.15
M|gt:injury/now	-0.16
M|gt:injury/past	-0.95
M|gt:injuryCue/past	-1.20
M|gt:lasting/may	-0.42
M|gt:lasting/now	-0.40
M|gt:look/past	-0.78
M|gt:messageThing/may	-0.60
M|gt:messageThing/now	-0.11
M|gt:messageThing/past	-0.92
M|gt:numb/past	-0.73
M|gt:otherPerson/-	0.59
M|gt:otherPerson/may	0.11
M|gt:otherPerson/now	-0.07
M|gt:otherPerson/past	-0.17
M|gt:relief/past	0.55
M|gt:sad/may	0.31
M|gt:sad/past	0.06
M|gt:saying/may	-0.60
M|gt:saying/now	0.04
M|gt:saying/past	-1.49
M|gt:says/past	-0.57
M|gt:shows/now	0.17
M|gt:shows/past	-0.69
M|gt:stirs/may	-0.08
M|gt:stirs/now	0.54
M|gt:sureCare/now	0.18
M|gt:sureChild/may	-0.28
M|gt:sureChild/now	-0.08
M|gt:sureChild/past	-0.17
M|gt:sureGuard/may	0.36
M|gt:sureGuard/now	0.44
M|gt:sureGuard/past	-0.86
M|gt:sureState/now	0.54
M|gt:sureState/past	-0.25
M|gt:sureStirs/may	-0.04
M|gt:sureStirs/now	0.54
M|gt:sureThing/now	0.49
M|gt:sureThing/past	0.26
M|gt:sureVerb/past	-0.39
M|gt:thing/may	0.22
M|gt:thing/now	-0.20
M|gt:thing/past	-0.35
M|gt:tired/past	-0.72
M|gt:trust/past	0.67
M|gt:wants/now	0.33
M|i:1-1	-0.29
M|i:1-2	0.36
M|i:1-3	0.43
M|i:2-1	-0.44
M|i:2-2	-0.71
M|i:other	0.46
M|it:may	-0.13
M|it:now	-0.15
M|it:past	0.70
M|w:#	-0.71
M|w:,	0.31
M|w:-	-0.13
M|w:.	0.25
M|w::	-0.38
M|w:;	-0.21
M|w:a	-0.89
M|w:across	-0.50
M|w:address	-0.73
M|w:aisle	-0.69
M|w:am	0.37
M|w:and	-0.09
M|w:appointment	-0.48
M|w:arm	-0.79
M|w:as	-0.77
M|w:at	0.17
M|w:back	-0.47
M|w:bag	-0.43
M|w:bar	-0.97
M|w:because	-0.86
M|w:been	-1.24
M|w:behind	0.48
M|w:bit	-1.29
M|w:blew	-0.71
M|w:book	-0.21
M|w:boss	-0.33
M|w:brother	-0.38
M|w:bus	-1.22
M|w:but	-0.27
M|w:call	-0.64
M|w:calm	-1.03
M|w:came	-0.80
M|w:can	0.44
M|w:cancell	-0.12
M|w:car	-1.04
M|w:colleague	-0.97
M|w:dad	-0.53
M|w:date	-0.55
M|w:day	-0.40
M|w:desk	-0.96
M|w:dog	0.27
M|w:door	-0.78
M|w:drive	-0.69
M|w:drove	-0.31
M|w:email	-0.06
M|w:everyone	0.32
M|w:father'	-0.04
M|w:find	0.36
M|w:follow	-0.24
M|w:foot	-0.26
M|w:for	0.30
M|w:from	-1.02
M|w:furious	-0.59
M|w:gave	-1.15
M|w:get	0.43
M|w:grab	-0.83
M|w:guard	0.13
M|w:had	0.20
M|w:hair	-0.43
M|w:hand	-1.26
M|w:has	-1.28
M|w:he	-0.35
M|w:hear	-0.51
M|w:her	-0.73
M|w:him	-1.80
M|w:home	0.21
M|w:hour	-0.53
M|w:i	0.58
M|w:in	-1.25
M|w:is	-0.40
M|w:it	-0.64
M|w:its	0.39
M|w:key	-0.63
M|w:kiss	-0.71
M|w:left	0.77
M|w:let	-1.20
M|w:lift	0.39
M|w:list	0.19
M|w:log	-0.63
M|w:look	-0.53
M|w:make	-0.22
M|w:man	-0.67
M|w:manager	-0.89
M|w:me	-0.23
M|w:mother	-0.48
M|w:move	-0.74
M|w:mum	-0.23
M|w:my	0.31
M|w:name	-0.13
M|w:neighbor	-0.82
M|w:neighbour	-0.92
M|w:not	0.10
M|w:note	-0.37
M|w:numb	-0.67
M|w:number	-0.41
M|w:nurse	0.35
M|w:of	-0.20
M|w:office	-1.49
M|w:old	-0.69
M|w:on	-0.63
M|w:out	-0.17
M|w:own	0.25
M|w:paranoid	-0.69
M|w:park	-0.56
M|w:photo	-1.07
M|w:photograph	-0.50
M|w:post	-0.16
M|w:put	-0.86
M|w:rang	0.27
M|w:read	-1.03
M|w:right	0.57
M|w:roommate	-0.57
M|w:row	-0.29
M|w:said	-0.53
M|w:sat	-0.94
M|w:saw	-0.83
M|w:scare	0.75
M|w:seat	-0.90
M|w:sent	-1.39
M|w:she	0.14
M|w:show	-0.51
M|w:sit	0.37
M|w:so	-0.60
M|w:someone	-1.09
M|w:spare	-0.55
M|w:stamp	-0.17
M|w:statement	-0.58
M|w:station	-0.74
M|w:step	-1.03
M|w:stop	-1.09
M|w:surgery	-0.48
M|w:teacher	-0.75
M|w:that	-0.30
M|w:them	-0.30
M|w:then	-1.19
M|w:therapist	-0.46
M|w:they	0.17
M|w:through	-0.81
M|w:to	0.42
M|w:took	-1.12
M|w:two	-0.52
M|w:until	-0.50
M|w:us	0.81
M|w:wait	0.08
M|w:walk	-1.14
M|w:want	0.33
M|w:was	0.61
M|w:wept	-0.39
M|w:when	-0.38
M|w:will	0.63
M|w:window	0.38
M|w:with	-0.84
M|w:work	-0.52
M|w:worry	-0.06
M|w:would	-0.61
O|b:# .	-0.30
O|b:# am	-0.82
O|b:# email	-0.22
O|b:# pm	-0.34
O|b:# time	-0.27
O|b:^ #	-1.03
O|b:^ a	0.10
O|b:^ after	-0.07
O|b:^ almost	-0.90
O|b:^ and	-0.12
O|b:^ as	-0.38
O|b:^ because	-0.28
O|b:^ but	-0.21
O|b:^ dad	0.43
O|b:^ he	-0.32
O|b:^ his	-1.06
O|b:^ how	-0.38
O|b:^ if	-0.09
O|b:^ in	-0.43
O|b:^ landlord	-0.63
O|b:^ neighbor	-0.36
O|b:^ officer	-0.76
O|b:^ on	-0.55
O|b:^ our	-0.28
O|b:^ security	-0.18
O|b:^ see	-1.20
O|b:^ since	0.05
O|b:^ so	-0.30
O|b:^ the	0.38
O|b:^ then	-0.56
O|b:^ they	0.31
O|b:^ two	-0.67
O|b:^ until	-0.06
O|b:^ what	0.60
O|b:^ when	-0.17
O|b:a man	0.22
O|b:a stick	-0.47
O|b:above .	-0.75
O|b:after he	-1.37
O|b:almost happy	-0.90
O|b:and he	-0.38
O|b:and its	-0.29
O|b:and she	-0.71
O|b:and the	0.25
O|b:as he	-0.38
O|b:ask for	0.46
O|b:at #	-0.60
O|b:at noon	-0.28
O|b:at the	-1.10
O|b:away .	-0.86
O|b:back at	-0.33
O|b:because he	-0.41
O|b:because she	-0.42
O|b:bench .	0.42
O|b:but he	0.38
O|b:by the	-0.52
O|b:calm .	-0.73
O|b:came in	-0.82
O|b:came round	-0.35
O|b:came to	-0.52
O|b:came up	-0.35
O|b:car .	-0.16
O|b:car park	-0.28
O|b:come on	-0.10
O|b:come to	-0.15
O|b:come up	0.65
O|b:corner .	-0.35
O|b:cup .	-0.31
O|b:day .	-0.57
O|b:depress the	-0.29
O|b:do not	0.30
O|b:door .	-0.91
O|b:drove by	-0.16
O|b:drove off	-0.16
O|b:drove past	-0.91
O|b:face to	-0.39
O|b:fence .	-0.56
O|b:for a	-0.25
O|b:for the	-0.72
O|b:from his	-0.42
O|b:gate ,	0.19
O|b:gate .	-0.37
O|b:girl at	-0.90
O|b:going to	0.51
O|b:got the	-0.87
O|b:grab the	-0.41
O|b:guard came	-1.15
O|b:had a	-0.19
O|b:had the	-0.31
O|b:happy .	-0.30
O|b:has a	-0.86
O|b:has not	-0.89
O|b:he call	-0.51
O|b:he came	-0.87
O|b:he depress	-0.29
O|b:he drove	-0.93
O|b:he follow	-0.52
O|b:he got	-0.92
O|b:he grab	-0.41
O|b:he had	-0.45
O|b:he has	0.07
O|b:he held	-0.14
O|b:he is	0.65
O|b:he join	-0.41
O|b:he kept	-0.70
O|b:he knew	0.62
O|b:he knock	-0.36
O|b:he left	-0.99
O|b:he let	-0.89
O|b:he move	0.51
O|b:he park	-0.62
O|b:he put	-1.22
O|b:he ram	-0.44
O|b:he rang	-0.20
O|b:he read	-0.59
O|b:he said	-0.48
O|b:he stop	-0.10
O|b:he threw	-0.44
O|b:he used	-0.35
O|b:he wait	-0.66
O|b:he walk	-1.19
O|b:he was	0.94
O|b:he work	-0.59
O|b:he wrote	0.51
O|b:him .	-0.70
O|b:him away	-0.60
O|b:his face	-0.39
O|b:his mum	-0.24
O|b:his status	-0.28
O|b:hit the	-0.46
O|b:home .	0.29
O|b:how he	-0.38
O|b:hurt .	-0.51
O|b:if he	0.55
O|b:if the	-0.74
O|b:in ,	-0.63
O|b:in .	-0.10
O|b:in the	0.08
O|b:is call	-0.46
O|b:is going	0.26
O|b:is off	-1.09
O|b:it .	-0.57
O|b:it is	0.77
O|b:it on	-0.74
O|b:it out	-0.81
O|b:it was	0.66
O|b:join it	-0.27
O|b:kept the	-0.70
O|b:left .	0.37
O|b:let go	-0.43
O|b:let him	-0.71
O|b:letter .	-0.09
O|b:loud .	-0.34
O|b:man was	-0.50
O|b:man with	-0.47
O|b:move in	0.51
O|b:neighbour ,	-0.28
O|b:new one	-0.48
O|b:next to	-0.29
O|b:night .	0.38
O|b:night at	-0.55
O|b:noon ,	-0.28
O|b:not come	-0.15
O|b:of the	0.27
O|b:off .	-0.16
O|b:off at	-0.28
O|b:off the	-0.78
O|b:officer took	-0.09
O|b:on #	-0.55
O|b:one .	-0.31
O|b:opposite .	0.65
O|b:out .	-0.72
O|b:out loud	-0.41
O|b:over the	-0.52
O|b:park at	-0.28
O|b:park on	-0.80
O|b:past .	-0.91
O|b:photo .	-0.26
O|b:porch ,	-0.77
O|b:porch .	-0.72
O|b:post the	-0.26
O|b:put it	0.13
O|b:put the	-0.52
O|b:ram the	-0.44
O|b:read it	-0.81
O|b:retch .	-0.17
O|b:ring in	-0.15
O|b:round the	-0.35
O|b:saw .	0.65
O|b:school .	0.56
O|b:she has	-0.32
O|b:she is	0.07
O|b:she post	-0.26
O|b:she read	-0.96
O|b:shut the	-0.33
O|b:since he	0.05
O|b:status :	-0.28
O|b:stop .	0.72
O|b:that he	0.36
O|b:that she	-0.73
O|b:that the	-0.09
O|b:the #	-0.04
O|b:the alarm	0.20
O|b:the baby	0.42
O|b:the bell	-0.29
O|b:the bench	0.42
O|b:the bus	-0.52
O|b:the camera	-0.45
O|b:the car	-0.14
O|b:the cat	-0.29
O|b:the chair	-0.64
O|b:the corner	-0.35
O|b:the counter	-0.52
O|b:the cup	-0.31
O|b:the dog	-0.04
O|b:the door	-0.43
O|b:the fence	-0.56
O|b:the girl	-0.18
O|b:the glass	-0.39
O|b:the guard	-1.15
O|b:the horse	-0.40
O|b:the house	0.20
O|b:the judge	0.25
O|b:the kid	0.65
O|b:the letter	-0.09
O|b:the new	-0.48
O|b:the nurse	0.27
O|b:the officer	-0.24
O|b:the old	-0.37
O|b:the paper	-0.14
O|b:the phone	0.42
O|b:the photo	-0.63
O|b:the picture	-0.23
O|b:the porch	-0.74
O|b:the ring	-0.15
O|b:the roof	-0.15
O|b:the same	0.22
O|b:the second	-0.68
O|b:the shop	-0.23
O|b:the side	-0.09
O|b:the twin	0.84
O|b:the van	-0.60
O|b:the window	-0.30
O|b:the witness	-0.92
O|b:the woman	-0.37
O|b:then he	-0.27
O|b:there .	0.29
O|b:they left	0.59
O|b:they say	0.26
O|b:threw the	-0.44
O|b:time .	-0.29
O|b:time in	-0.27
O|b:to ask	0.62
O|b:to be	0.19
O|b:to it	-0.43
O|b:to the	-0.72
O|b:took the	-0.09
O|b:twice .	0.38
O|b:two girl	-0.67
O|b:under the	-0.81
O|b:until he	-1.12
O|b:up .	0.67
O|b:used the	-0.09
O|b:video .	-0.43
O|b:wait at	-0.66
O|b:walk in	-1.19
O|b:was frighten	-0.52
O|b:was gone	-0.51
O|b:was there	-0.75
O|b:wednesday he	-0.31
O|b:what he	0.88
O|b:when he	-0.14
O|b:when she	-0.80
O|b:when the	0.14
O|b:when they	-0.68
O|b:window .	0.65
O|b:with a	-0.47
O|b:with him	-0.70
O|b:with his	-0.82
O|b:work night	-0.55
O|b:§ ,	-0.76
O|b:§ .	-1.63
O|b:§ on	-0.47
O|b:§ was	-0.74
O|f:0/other	0.55
O|f:1/other	-0.35
O|f:2/other	-0.48
O|f:3/other	0.15
O|g:action	-0.14
O|g:anger	0.71
O|g:belittle	0.22
O|g:blame	-0.04
O|g:body	0.33
O|g:children	0.66
O|g:concentration	-0.26
O|g:drink	-0.63
O|g:evidence	-0.48
O|g:fear	-0.07
O|g:feel	1.04
O|g:feelVerb	0.36
O|g:figure	-0.66
O|g:guard	0.65
O|g:harm	-0.91
O|g:injury	-0.25
O|g:injuryCue	-0.36
O|g:lasting	-0.28
O|g:look	-0.37
O|g:messageThing	-0.22
O|g:numb	-0.75
O|g:otherPerson	-0.18
O|g:relief	-0.28
O|g:sad	-0.39
O|g:saying	-0.36
O|g:says	0.19
O|g:shame	0.49
O|g:shows	-0.11
O|g:sleep	-0.56
O|g:stirs	-0.05
O|g:sureBlame	0.50
O|g:sureBody	-0.71
O|g:sureChild	0.50
O|g:sureGuard	0.89
O|g:sureSelfView	0.69
O|g:sureState	0.06
O|g:sureThing	0.33
O|g:sureVerb	-0.17
O|g:thing	-0.42
O|g:tired	0.27
O|g:trust	0.22
O|gs:action/HE	-0.33
O|gs:action/HIS	0.53
O|gs:action/HIS-person	-0.53
O|gs:action/HIS-thing	-0.58
O|gs:action/NAME	-0.21
O|gs:action/PEOPLE	-0.43
O|gs:action/SHE	0.34
O|gs:action/THE-animal	-0.75
O|gs:action/THE-child	-0.46
O|gs:action/THE-person	0.35
O|gs:action/THEY	0.29
O|gs:anger/HE	0.71
O|gs:belittle/THE-person	0.22
O|gs:blame/BARE-person	-0.47
O|gs:body/SHE	0.33
O|gs:children/THE-child	0.23
O|gs:damage/HE	-0.86
O|gs:damage/NAME	-0.97
O|gs:damage/PEOPLE	-0.29
O|gs:damage/SHE	0.16
O|gs:drink/HE	-0.63
O|gs:evidence/BARE-person	-0.21
O|gs:evidence/HE	-0.71
O|gs:evidence/SHE	0.53
O|gs:evidence/THE-person	-0.92
O|gs:fear/BARE-person	0.42
O|gs:fear/HE	-0.85
O|gs:fear/MY-person	-0.46
O|gs:fear/THE-animal	-0.77
O|gs:fear/THE-child	-0.27
O|gs:feel/HE	0.89
O|gs:feelVerb/BARE-person	-0.74
O|gs:feelVerb/HE	0.57
O|gs:feelVerb/HIS	-0.45
O|gs:feelVerb/SHE	0.55
O|gs:feelVerb/THE-animal	-0.77
O|gs:harm/HE	-0.91
O|gs:injury/HE	-0.47
O|gs:injuryCue/HE	-1.00
O|gs:lasting/HE	-0.15
O|gs:lasting/SHE	0.06
O|gs:look/BARE-person	-0.40
O|gs:look/SHE	-0.37
O|gs:messageThing/BARE-person	-0.43
O|gs:messageThing/HE	-0.32
O|gs:messageThing/HIS	-0.28
O|gs:messageThing/HIS-thing	-0.13
O|gs:messageThing/SHE	-0.48
O|gs:messageThing/THE-person	0.13
O|gs:otherMeaning/HE	-0.54
O|gs:otherPerson/BARE-person	-0.41
O|gs:otherPerson/HE	-0.23
O|gs:otherPerson/HIS	-0.89
O|gs:otherPerson/HIS-person	-1.15
O|gs:otherPerson/HIS-thing	-0.54
O|gs:otherPerson/MY-person	-0.28
O|gs:otherPerson/PEOPLE	0.11
O|gs:otherPerson/SHE	-0.36
O|gs:otherPerson/THE-animal	-0.42
O|gs:otherPerson/THE-child	-0.35
O|gs:otherPerson/THEY	0.32
O|gs:relief/HE	-0.63
O|gs:sad/HIS	-0.54
O|gs:sad/SHE	-0.26
O|gs:saying/BARE-person	-0.43
O|gs:saying/HE	-0.41
O|gs:saying/HIS	-0.66
O|gs:saying/NAME	-0.14
O|gs:saying/SHE	-1.05
O|gs:saying/THE-animal	-0.28
O|gs:saying/THE-person	0.08
O|gs:saying/THEY	1.00
O|gs:says/HE	0.25
O|gs:shame/HE	0.61
O|gs:shame/THE-person	0.25
O|gs:shows/HE	-0.75
O|gs:shows/HIS	-0.66
O|gs:shows/SHE	-0.96
O|gs:shows/THE-person	0.25
O|gs:sleep/HE	-0.64
O|gs:stirs/BARE-person	0.42
O|gs:stirs/HE	-0.84
O|gs:stirs/SHE	0.19
O|gs:stirs/THE-animal	-0.65
O|gs:stirs/THE-child	-0.52
O|gs:stirs/THE-person	0.27
O|gs:sureBody/HE	-0.71
O|gs:sureChild/HE	0.38
O|gs:sureChild/SHE	0.33
O|gs:sureChild/THE-child	-0.09
O|gs:sureGuard/THE-person	-0.47
O|gs:sureState/BARE-person	0.42
O|gs:sureState/HE	-0.08
O|gs:sureState/HIS	-0.48
O|gs:sureState/NAME	-0.74
O|gs:sureState/SHE	0.30
O|gs:sureState/THE-animal	-0.46
O|gs:sureState/THE-child	-0.27
O|gs:sureThing/HE	-0.55
O|gs:sureThing/SHE	0.37
O|gs:sureVerb/BARE-person	-0.74
O|gs:sureVerb/SHE	0.55
O|gs:sureVerb/THE-animal	-0.77
O|gs:thing/BARE-person	0.39
O|gs:thing/HE	-0.20
O|gs:thing/HIS-thing	-0.22
O|gs:thing/NAME	-0.37
O|gs:thing/PEOPLE	-0.29
O|gs:thing/SHE	-0.73
O|gs:thing/THE-child	-0.05
O|gs:thing/THE-person	-0.32
O|gs:tired/THE-person	0.27
O|gs:wants/THE-child	0.23
O|gt:action/-	-0.34
O|gt:action/now	0.06
O|gt:action/past	-0.53
O|gt:anger/now	0.71
O|gt:blame/now	-0.04
O|gt:body/now	0.49
O|gt:body/past	-0.17
O|gt:children/now	0.66
O|gt:damage/-	-1.08
O|gt:damage/now	0.32
O|gt:damage/past	-0.84
O|gt:evidence/-	-0.92
O|gt:evidence/now	0.11
O|gt:evidence/past	-0.32
O|gt:fear/past	-0.35
O|gt:feel/now	1.04
O|gt:feelVerb/now	0.46
O|gt:feelVerb/past	-0.17
O|gt:guard/now	0.65
O|gt:harm/now	-0.91
O|gt:injury/now	-0.53
O|gt:injury/past	0.33
O|gt:injuryCue/now	-0.74
O|gt:injuryCue/past	0.50
O|gt:lasting/past	-0.46
O|gt:messageThing/-	-0.49
O|gt:messageThing/now	-0.80
O|gt:otherMeaning/now	0.11
O|gt:otherPerson/-	-1.18
O|gt:otherPerson/now	0.15
O|gt:otherPerson/past	-0.35
O|gt:relief/-	-0.98
O|gt:relief/now	-0.22
O|gt:sad/now	-0.39
O|gt:sad/past	-0.70
O|gt:saying/now	-0.66
O|gt:saying/past	0.33
O|gt:says/past	0.21
O|gt:shame/now	0.40
O|gt:shows/now	-0.15
O|gt:shows/past	-0.22
O|gt:sleep/now	-0.56
O|gt:stirs/now	-0.04
O|gt:stirs/past	-0.76
O|gt:sureBlame/now	0.50
O|gt:sureBody/past	-0.71
O|gt:sureChild/now	0.50
O|gt:sureGuard/now	0.89
O|gt:sureState/-	-1.08
O|gt:sureState/now	0.09
O|gt:sureState/past	-0.76
O|gt:sureThing/now	0.34
O|gt:sureThing/past	-0.76
O|gt:sureVerb/now	-0.07
O|gt:sureVerb/past	-0.17
O|gt:thing/-	-0.19
O|gt:thing/now	-0.27
O|gt:thing/past	-0.96
O|gt:trust/now	0.28
O|i:1-0	-1.12
O|i:1-1	-0.21
O|i:1-2	0.07
O|i:1-3	0.60
O|i:2-0	-0.65
O|i:2-1	-0.42
O|i:2-2	0.26
O|i:2-3	0.11
O|i:3-3	-0.51
O|i:other	0.31
O|injury:sad	-0.60
O|it:-	-1.18
O|it:now	0.33
O|it:past	-0.07
O|w:#	-1.06
O|w:,	0.23
O|w:-	-0.22
O|w:.	-0.19
O|w::	-0.56
O|w:;	-0.22
O|w:@	-0.94
O|w:a	0.13
O|w:about	0.50
O|w:above	-0.75
O|w:account	-0.49
O|w:after	-0.07
O|w:again	0.44
O|w:alarm	0.11
O|w:almost	-0.90
O|w:am	-0.82
O|w:an	-1.15
O|w:and	-0.12
O|w:as	0.08
O|w:ashame	0.62
O|w:ask	0.46
O|w:at	-0.71
O|w:away	-0.68
O|w:baby	0.42
O|w:back	-0.33
O|w:badge	-0.19
O|w:bark	-0.37
O|w:be	0.19
O|w:because	-0.28
O|w:been	-0.66
O|w:before	0.23
O|w:bell	-0.29
O|w:bench	0.42
O|w:bleed	0.83
O|w:book	-0.71
O|w:bus	-0.52
O|w:but	-0.21
O|w:by	-0.73
O|w:call	-0.70
O|w:calm	-0.73
O|w:came	-1.21
O|w:camera	-0.45
O|w:car	-0.23
O|w:cat	-0.29
O|w:chair	-0.64
O|w:charge	1.04
O|w:clerk	-0.64
O|w:client'	0.20
O|w:code	0.18
O|w:come	0.38
O|w:corner	-0.35
O|w:counter	-0.52
O|w:cousin	-0.53
O|w:cry	0.13
O|w:cup	-0.31
O|w:dad	0.43
O|w:day	-0.04
O|w:depress	-0.42
O|w:describe	-0.64
O|w:detective	-0.33
O|w:do	0.30
O|w:dog	-0.30
O|w:door	-0.91
O|w:down	0.30
O|w:drink	-0.45
O|w:drive	-1.06
O|w:driver	-0.28
O|w:drove	-0.93
O|w:else	0.19
O|w:email	-0.22
O|w:end	-0.18
O|w:entrance	-0.09
O|w:every	0.33
O|w:everybody	0.30
O|w:face	-0.39
O|w:fence	-0.56
O|w:follow	-0.52
O|w:for	0.14
O|w:friend	0.08
O|w:frighten	-0.18
O|w:from	-0.18
O|w:girl	-0.71
O|w:given	-0.35
O|w:glass	-0.39
O|w:go	-0.46
O|w:goe	-0.91
O|w:going	0.51
O|w:gone	0.24
O|w:got	-0.92
O|w:grab	-0.41
O|w:grant	0.55
O|w:guard	-1.16
O|w:had	-0.45
O|w:happy	-0.90
O|w:hard	-0.45
O|w:has	-0.65
O|w:have	0.65
O|w:he	-0.24
O|w:held	-0.14
O|w:help	0.73
O|w:her	1.18
O|w:herself	0.36
O|w:him	-0.71
O|w:himself	-0.07
O|w:hire	-0.20
O|w:his	-1.05
O|w:hit	-0.46
O|w:home	0.19
O|w:horse	-0.40
O|w:house	0.78
O|w:how	-0.38
O|w:hurt	-0.51
O|w:if	-0.09
O|w:in	-0.18
O|w:into	-0.28
O|w:is	0.72
O|w:it	-0.05
O|w:its	-0.29
O|w:job	-0.96
O|w:join	-0.41
O|w:judge	0.25
O|w:kept	-0.70
O|w:key	-0.72
O|w:kick	-0.10
O|w:kid	0.65
O|w:knew	0.23
O|w:knock	-0.36
O|w:know	-1.08
O|w:landlord	-0.63
O|w:left	0.26
O|w:let	-1.00
O|w:letter	-0.09
O|w:light	-0.67
O|w:like	0.12
O|w:loud	-0.41
O|w:man	0.19
O|w:minute	0.40
O|w:move	0.51
O|w:mr	-0.46
O|w:mum	-0.24
O|w:name	-0.29
O|w:neighbor	-0.36
O|w:neighbour	-0.28
O|w:never	0.57
O|w:new	-0.74
O|w:next	-0.29
O|w:night	0.17
O|w:no	0.65
O|w:noon	-0.28
O|w:not	0.05
O|w:note	-0.58
O|w:now	0.30
O|w:number	0.28
O|w:nurse	0.27
O|w:of	0.52
O|w:off	-1.36
O|w:officer	-0.56
O|w:old	-0.37
O|w:on	-0.43
O|w:one	0.57
O|w:only	-0.39
O|w:opposite	0.47
O|w:order	0.55
O|w:our	-0.28
O|w:out	-0.36
O|w:outside	0.44
O|w:over	0.53
O|w:own	-0.13
O|w:panic	-0.49
O|w:paper	-0.14
O|w:park	-0.95
O|w:past	-0.91
O|w:pc	-0.33
O|w:phone	0.41
O|w:photo	-0.63
O|w:picture	-0.23
O|w:play	0.54
O|w:pm	-0.34
O|w:porch	-0.74
O|w:post	-0.27
O|w:pull	-0.62
O|w:put	-0.38
O|w:ram	-0.44
O|w:rang	-0.20
O|w:read	0.09
O|w:receptionist	-0.24
O|w:relieve	0.55
O|w:remote	-0.10
O|w:report	-0.22
O|w:retch	-0.17
O|w:ring	-0.15
O|w:roof	-0.15
O|w:round	-0.35
O|w:run	-0.76
O|w:said	-0.67
O|w:same	0.22
O|w:saw	0.65
O|w:say	0.26
O|w:school	0.18
O|w:scream	-0.73
O|w:second	-0.68
O|w:security	-0.18
O|w:see	-1.20
O|w:seen	-0.86
O|w:she	-0.33
O|w:shop	-0.23
O|w:shut	-0.33
O|w:side	-0.09
O|w:sign	0.28
O|w:since	0.26
O|w:sit	-0.84
O|w:six	-1.30
O|w:so	-0.70
O|w:somebody	0.19
O|w:someone	0.89
O|w:start	-0.53
O|w:status	-0.28
O|w:step	-0.24
O|w:stick	-0.47
O|w:suicidal	-0.51
O|w:teacher	-0.41
O|w:that	0.30
O|w:the	-0.43
O|w:them	-0.12
O|w:then	-0.56
O|w:there	0.29
O|w:they	0.32
O|w:threw	-0.44
O|w:through	-0.57
O|w:time	-0.30
O|w:to	0.49
O|w:took	-0.74
O|w:twice	0.38
O|w:twin	0.84
O|w:two	-0.67
O|w:under	-0.81
O|w:until	-0.06
O|w:up	0.43
O|w:used	-0.35
O|w:van	-0.60
O|w:video	-0.43
O|w:wait	-0.66
O|w:walk	-1.19
O|w:want	-0.26
O|w:was	0.70
O|w:wave	-0.82
O|w:wednesday	-0.31
O|w:what	0.94
O|w:when	-0.17
O|w:window	0.22
O|w:with	-0.58
O|w:witness	-0.92
O|w:woman	-0.37
O|w:word	-0.35
O|w:work	-0.74
O|w:worry	-0.66
O|w:wrote	0.51
O|w:your	-0.78
any	-0.12
b:# ,	-0.12
b:# .	-0.29
b:# :	-0.29
b:# ;	-0.74
b:# am	-0.92
b:# and	-0.74
b:# at	-0.44
b:# call	-0.53
b:# came	-0.16
b:# cm	-0.67
b:# day	-0.18
b:# f	-0.98
b:# feb	-0.79
b:# february	-0.60
b:# he	-0.99
b:# hour	0.44
b:# in	-1.27
b:# june	-1.26
b:# long	-0.62
b:# march	-1.11
b:# may	-1.09
b:# minute	-0.65
b:# new	-0.64
b:# on	0.15
b:# page	-0.54
b:# pm	-1.08
b:# pound	0.84
b:# screenshot	-0.46
b:# sec	-0.75
b:# second	-0.81
b:# so	-0.69
b:# time	0.52
b:# to	-1.30
b:# was	-0.34
b:' group	0.78
b:. #	-1.09
b:@ sent	-0.48
b:^ #	-1.46
b:^ ,	-1.16
b:^ @	-0.97
b:^ a	-0.56
b:^ about	-0.97
b:^ accord	-0.73
b:^ after	0.40
b:^ all	0.22
b:^ an	-0.17
b:^ and	-0.27
b:^ as	0.47
b:^ ashame	1.44
b:^ at	-0.36
b:^ back	0.30
b:^ badge	-0.64
b:^ bag	-0.82
b:^ because	0.62
b:^ before	0.83
b:^ birthday	0.60
b:^ blue	-0.77
b:^ both	-1.03
b:^ breath	-0.35
b:^ bruise	-0.27
b:^ by	-0.89
b:^ call	-0.73
b:^ can	-0.16
b:^ card	-0.34
b:^ case	-0.81
b:^ client	0.12
b:^ concussion	-0.77
b:^ copy	-0.52
b:^ cry	1.02
b:^ cut	-0.53
b:^ date	-0.65
b:^ day	-0.46
b:^ dentist	-1.00
b:^ did	0.36
b:^ dr	-0.27
b:^ drawer	-1.10
b:^ electrician'	-0.34
b:^ email	-0.83
b:^ end	-1.02
b:^ envelope	-0.22
b:^ er	-0.59
b:^ even	0.76
b:^ every	-0.34
b:^ everyth	0.60
b:^ fear	-0.47
b:^ felt	-0.83
b:^ first	0.25
b:^ flower	-0.40
b:^ follow	-0.94
b:^ for	0.21
b:^ found	-0.90
b:^ four	0.32
b:^ from	-1.24
b:^ front	-0.57
b:^ garage	-0.52
b:^ got	-1.02
b:^ gp	-0.80
b:^ graffiti	-0.86
b:^ half	-0.13
b:^ hand	-0.28
b:^ happy	0.47
b:^ has	-0.13
b:^ he	0.05
b:^ hear	-0.79
b:^ heart	-0.17
b:^ hoarse	-0.92
b:^ honest	0.95
b:^ how	0.19
b:^ i	0.09
b:^ in	0.35
b:^ inside	-0.41
b:^ it	-0.14
b:^ just	1.11
b:^ knee	-0.14
b:^ left	-1.01
b:^ letter	-0.16
b:^ like	-0.50
b:^ list	-0.67
b:^ lock	-0.43
b:^ made	-0.72
b:^ male	-0.21
b:^ maybe	0.86
b:^ message	-0.41
b:^ miss	-0.40
b:^ move	-0.74
b:^ mr	0.49
b:^ mri	-0.67
b:^ mrs	-0.05
b:^ my	0.24
b:^ nerve	0.80
b:^ nervous	-0.15
b:^ never	1.25
b:^ new	-0.85
b:^ nightmare	1.33
b:^ nine	-0.61
b:^ no	0.34
b:^ nobody	0.28
b:^ none	-0.38
b:^ nose	-0.64
b:^ not	0.08
b:^ note	-0.28
b:^ noth	-0.64
b:^ number	-0.30
b:^ of	1.60
b:^ off	-1.41
b:^ old	-0.92
b:^ on	0.09
b:^ one	0.20
b:^ or	-0.40
b:^ order	-0.95
b:^ our	0.55
b:^ out	0.19
b:^ package	-0.88
b:^ patient	-0.28
b:^ photo	-0.54
b:^ plate	-0.19
b:^ police	-0.85
b:^ post	-0.27
b:^ print	-0.54
b:^ ray	-0.97
b:^ receipt	-0.15
b:^ red	-0.35
b:^ ref	-0.64
b:^ report	0.58
b:^ resident	0.19
b:^ respondent	-0.50
b:^ room	-0.99
b:^ safety	0.23
b:^ said	-1.57
b:^ same	-0.35
b:^ saw	-0.66
b:^ scalp	-0.70
b:^ scare	0.32
b:^ screenshot	-0.59
b:^ second	-0.63
b:^ see	-0.86
b:^ sender	-0.70
b:^ serial	-0.93
b:^ serve	0.58
b:^ shake	-0.54
b:^ she	0.25
b:^ shirt	-0.28
b:^ sick	0.71
b:^ since	0.15
b:^ six	0.33
b:^ size	-0.40
b:^ sleep	0.46
b:^ so	-0.08
b:^ some	0.47
b:^ still	-0.80
b:^ stress	0.97
b:^ student	0.33
b:^ stupid	0.80
b:^ subject	-0.55
b:^ tape	-0.30
b:^ terrify	1.12
b:^ tetanus	-0.65
b:^ text	-0.53
b:^ the	-0.88
b:^ then	-0.44
b:^ there	-0.46
b:^ though	-0.40
b:^ three	0.39
b:^ ticket	-1.16
b:^ to	0.26
b:^ tom	-1.27
b:^ too	1.07
b:^ took	-0.72
b:^ twelve	0.52
b:^ twice	-0.77
b:^ two	-1.15
b:^ type	-0.98
b:^ until	0.18
b:^ up	1.01
b:^ user	-0.60
b:^ vet	-0.64
b:^ voicemail	-0.08
b:^ was	-0.56
b:^ we	0.26
b:^ what	0.77
b:^ when	-0.28
b:^ whenever	0.48
b:^ where	-0.45
b:^ which	0.27
b:^ while	0.50
b:^ who	0.11
b:^ whoever	1.20
b:^ why	-0.47
b:^ with	-1.17
b:^ woke	0.25
b:^ word	-0.66
b:^ write	-0.68
b:^ x	-0.60
b:^ year	0.38
b:^ you	-0.34
b:a bag	0.56
b:a bat	0.68
b:a bit	0.93
b:a blue	-0.43
b:a bottle	0.85
b:a burden	0.15
b:a chair	-0.55
b:a cold	-0.32
b:a coward	0.54
b:a dead	-1.05
b:a dog	-1.14
b:a film	-0.21
b:a folder	-0.65
b:a fool	1.23
b:a freezer	-0.64
b:a friend	-0.54
b:a grey	-0.04
b:a heart	0.84
b:a hood	-0.31
b:a key	0.88
b:a leaf	0.27
b:a man	-0.16
b:a matter	0.14
b:a mess	0.95
b:a minute	-0.73
b:a napkin	-0.86
b:a nervous	-0.16
b:a new	-0.53
b:a night	1.00
b:a note	-0.58
b:a number	-0.62
b:a panic	0.97
b:a pellet	-0.45
b:a phone	0.34
b:a photo	-0.30
b:a picture	-0.61
b:a proper	0.43
b:a psychologist	0.21
b:a relief	0.83
b:a report	-0.75
b:a row	0.57
b:a ruler	-0.70
b:a second	-0.18
b:a stick	-0.86
b:a taxi	-0.39
b:a terrible	-0.46
b:a therapist	-0.43
b:a thread	0.45
b:a van	0.64
b:a way	0.91
b:a week	-0.71
b:a window	-0.05
b:a wreck	1.25
b:about #	-1.01
b:about a	-0.76
b:about it	0.52
b:about the	0.06
b:accord to	-0.66
b:account .	-0.59
b:ach from	0.48
b:across the	0.43
b:address .	-0.22
b:address on	-0.98
b:afraid of	-0.26
b:afraid to	1.11
b:after .	1.42
b:after every	0.52
b:after the	0.78
b:afterward .	0.90
b:again ,	0.94
b:again .	1.10
b:again on	-0.43
b:against the	1.05
b:ago .	0.47
b:agreed to	-0.81
b:aisle .	-0.27
b:all .	1.30
b:all day	0.24
b:all four	-1.29
b:all from	-0.88
b:all in	-0.30
b:all my	0.87
b:all night	-0.62
b:all of	0.58
b:all over	0.43
b:all the	0.86
b:all this	0.71
b:alone .	-0.66
b:alone in	-0.53
b:am ,	0.69
b:am .	-0.50
b:am a	0.18
b:am afraid	-0.20
b:am alway	0.56
b:am back	0.98
b:am being	0.56
b:am bitter	0.53
b:am convince	0.41
b:am dying	-0.82
b:am fed	0.63
b:am furious	0.77
b:am glad	-0.22
b:am her	-0.89
b:am i	0.57
b:am in	0.73
b:am no	1.32
b:am not	1.06
b:am off	0.72
b:am on	-1.20
b:am out	0.84
b:am pathetic	0.46
b:am petrify	0.79
b:am relieve	0.95
b:am run	1.33
b:am scare	0.48
b:am sick	0.57
b:am so	1.47
b:am sorry	-0.60
b:am still	1.20
b:am such	0.22
b:am sure	-1.10
b:am the	0.40
b:am weak	0.63
b:am worn	0.45
b:am worry	0.22
b:am write	-0.63
b:an hour	-0.09
b:and #	-1.50
b:and a	-1.02
b:and ask	-0.86
b:and bag	-1.04
b:and call	-0.84
b:and close	0.35
b:and cold	0.72
b:and could	0.90
b:and did	-0.71
b:and drove	-0.41
b:and found	-0.87
b:and gave	-1.11
b:and got	-0.97
b:and had	0.76
b:and it	0.11
b:and move	-0.77
b:and needle	0.59
b:and opene	-0.99
b:and over	0.21
b:and put	-0.59
b:and ran	-1.29
b:and rang	0.22
b:and said	-0.86
b:and sat	0.63
b:and so	-0.81
b:and that	0.71
b:and the	-0.53
b:and then	-0.73
b:and there	-0.96
b:and to	-0.67
b:and told	-1.51
b:and tom	-0.82
b:and took	-1.04
b:and was	-1.43
b:and we	-0.65
b:and went	-0.79
b:and wet	-0.06
b:and would	-0.58
b:angry ,	0.34
b:antibiotic .	-0.66
b:antidepressant .	0.50
b:any more	0.52
b:anyth .	1.19
b:anyth right	0.13
b:anywhere .	0.51
b:app .	-0.88
b:appetite .	0.26
b:appointment #	-0.95
b:apprehensive .	-1.06
b:april .	-0.96
b:arm ,	-0.65
b:as a	-0.66
b:as i	1.08
b:as on	-1.08
b:as well	0.86
b:ashame ,	1.41
b:ask :	-0.43
b:ask for	0.60
b:ask him	-1.62
b:ask hour	-0.87
b:ask me	-0.95
b:ask them	-0.59
b:asleep .	-0.73
b:at #	0.50
b:at a	-0.24
b:at all	1.56
b:at every	0.72
b:at home	0.69
b:at it	0.49
b:at my	-0.46
b:at night	0.65
b:at reception	-0.94
b:at six	-0.45
b:at that	-0.59
b:at the	-0.54
b:at work	0.29
b:attach .	-1.40
b:attack .	0.27
b:august .	-1.01
b:away .	-1.00
b:away from	-0.77
b:back ,	0.25
b:back .	-0.90
b:back door	-0.14
b:back in	1.02
b:back inside	-1.50
b:back on	0.67
b:back to	0.68
b:badge #	-0.66
b:badge .	0.87
b:bag #	-0.44
b:bag .	-0.05
b:bag it	-1.09
b:bang on	-1.09
b:bank .	-0.73
b:bar ,	0.35
b:bat next	0.56
b:be a	0.58
b:be here	0.15
b:be in	1.06
b:be on	-0.20
b:be the	0.13
b:be touch	0.15
b:because of	-0.33
b:bed ,	0.37
b:bed .	1.50
b:bed now	0.70
b:bedroom window	-0.22
b:been .	0.96
b:been cut	-0.28
b:been diagnose	0.61
b:been put	0.22
b:been refer	0.82
b:been so	0.77
b:before .	-0.42
b:before i	0.53
b:behind me	0.70
b:being watch	0.82
b:believe it	1.23
b:below .	-1.23
b:bench .	0.37
b:beside myself	0.56
b:beta blocker	0.17
b:between #	-0.70
b:between my	0.38
b:bill #	-0.87
b:birthday ,	0.20
b:bitter .	0.74
b:bitter about	0.24
b:blind down	0.31
b:block ,	-1.15
b:block the	-1.43
b:blood pressure	-0.48
b:blood ran	0.27
b:board .	-0.30
b:book ,	0.41
b:boot on	0.88
b:bought a	-0.31
b:box ,	-0.67
b:box .	-0.67
b:box with	-0.62
b:breath .	0.28
b:breathe ,	1.16
b:breathe .	0.73
b:breathe afterward	0.60
b:broke down	0.78
b:broke my	0.05
b:broken .	-0.25
b:brought this	0.96
b:bruise on	-0.24
b:burden to	0.15
b:burn on	-0.45
b:burnt out	1.22
b:bus ,	0.35
b:bus .	-0.88
b:bus stop	0.57
b:but i	-0.51
b:but it	0.26
b:but the	-0.73
b:by my	-0.58
b:by the	-0.23
b:call #	-1.50
b:call ,	-0.45
b:call .	-0.23
b:call :	-0.10
b:call at	-0.06
b:call from	-0.68
b:call on	-0.43
b:call the	0.64
b:came at	-1.22
b:came in	-1.05
b:came on	-0.15
b:came out	-0.40
b:came to	0.60
b:camera .	-0.24
b:camera clip	-0.05
b:camera record	-0.89
b:camera show	-0.12
b:can not	0.55
b:can tell	0.78
b:car ,	-0.76
b:car .	0.93
b:car for	-0.36
b:car park	0.80
b:car turn	-1.35
b:card had	-0.28
b:card was	-0.18
b:cbt ,	0.64
b:chang my	-0.82
b:chang the	-0.37
b:check the	-0.11
b:chest pain	0.44
b:class .	1.20
b:client has	0.45
b:client is	1.38
b:client present	0.45
b:client report	-0.59
b:client show	-1.06
b:client state	-0.21
b:client was	1.22
b:clinic .	-0.20
b:clinic on	-0.32
b:close .	0.60
b:close my	0.61
b:cm ,	-0.23
b:coat was	-0.81
b:code on	-0.73
b:cold .	0.33
b:come .	1.35
b:come home	-0.85
b:come out	-0.08
b:come up	0.74
b:concussion ,	-1.25
b:contact me	-1.13
b:contact visit	0.41
b:copy of	-0.46
b:could hard	1.51
b:could have	0.62
b:could not	-0.31
b:count the	0.20
b:court .	1.03
b:crack .	-0.73
b:crawl ,	1.01
b:crawl .	0.36
b:creep out	0.34
b:crisis line	1.09
b:cross .	-0.08
b:cross the	-1.04
b:crush .	1.13
b:cry ,	1.14
b:cry .	0.85
b:cry every	1.12
b:cry in	0.47
b:cut .	-0.65
b:cut down	-1.02
b:dare to	0.36
b:dash cam	-0.59
b:date #	-0.95
b:date ,	-0.77
b:date .	-0.90
b:daughter ,	-0.69
b:daughter will	0.81
b:day #	-0.49
b:day ,	-0.38
b:day i	0.38
b:daze .	-0.35
b:dead bird	-0.53
b:death .	0.77
b:deck #	-0.66
b:deserve it	1.17
b:desk .	-0.80
b:desk away	-0.39
b:despair .	1.05
b:desperate ,	0.97
b:devastate .	0.60
b:diagnose with	0.89
b:did it	0.58
b:did not	-0.87
b:did to	0.86
b:die .	0.78
b:dirty .	1.39
b:disappear ,	0.52
b:disappear .	0.61
b:disgust .	-0.35
b:disorient .	0.62
b:disturb .	1.39
b:do anyth	0.04
b:do not	0.97
b:do the	0.32
b:doe not	0.36
b:done .	0.63
b:door ,	0.26
b:door .	0.93
b:door was	-1.01
b:doorbell rang	-0.97
b:doorbell went	-0.89
b:double my	0.44
b:down ,	-0.18
b:down .	-0.34
b:down for	-0.93
b:down the	0.39
b:down two	1.36
b:dread the	1.09
b:dress size	0.58
b:drill .	-0.69
b:drive ,	1.41
b:drive .	-0.89
b:drop the	-1.40
b:drove me	-1.26
b:drove off	-0.43
b:drove past	-0.34
b:drove round	-1.15
b:drove to	-0.88
b:dust on	-0.87
b:dying ,	-0.54
b:each night	-0.56
b:each of	-1.13
b:ear on	0.36
b:ear were	0.94
b:eat .	0.69
b:eat in	0.39
b:elevator .	-0.22
b:embarrass .	-0.78
b:emdr .	-0.37
b:emotional .	0.84
b:empty .	1.18
b:end #	-1.30
b:end .	1.16
b:end in	-0.86
b:end it	0.35
b:end of	0.48
b:engine on	0.35
b:enough to	0.86
b:even by	0.54
b:even in	0.86
b:evene at	-0.89
b:ever since	1.35
b:every call	0.49
b:every evene	-0.80
b:every letter	0.12
b:every morn	0.07
b:every night	0.95
b:every park	0.22
b:every time	-0.37
b:every trip	0.95
b:everyth .	0.90
b:everywhere .	0.56
b:evidence bag	-0.58
b:exhaust .	-0.61
b:eye .	1.03
b:face down	0.94
b:face on	0.68
b:face the	0.32
b:faint ,	0.85
b:fair ,	-0.55
b:fall for	0.87
b:far .	0.76
b:fault .	-0.67
b:fear .	0.90
b:fear is	0.80
b:fear of	-0.59
b:february .	0.38
b:fed up	1.21
b:feel a	0.82
b:feel anyth	0.83
b:feel dirty	0.54
b:feel helpless	0.51
b:feel in	-0.62
b:feel like	0.78
b:feel safe	1.18
b:feel sick	1.18
b:feel so	1.71
b:feel violate	0.29
b:felt faint	0.06
b:felt humiliat	0.75
b:felt like	0.17
b:felt sick	0.73
b:felt so	0.37
b:fetch the	0.16
b:fight about	0.45
b:file ,	-0.96
b:file .	-0.95
b:file in	-0.55
b:file on	-0.56
b:film .	-0.95
b:fire station	-0.44
b:first .	0.96
b:first time	1.26
b:five .	-0.23
b:five time	1.35
b:floor .	-1.20
b:flower came	-0.34
b:follow me	-1.23
b:foolish .	1.21
b:for #	-0.69
b:for a	-1.04
b:for about	-0.71
b:for an	-0.27
b:for four	0.50
b:for give	0.79
b:for half	0.30
b:for help	-0.07
b:for her	-0.64
b:for him	-0.31
b:for it	0.53
b:for me	0.23
b:for my	-0.42
b:for the	0.34
b:for three	-0.72
b:for two	-0.17
b:for week	0.29
b:form .	0.23
b:form was	-0.41
b:forward to	-0.10
b:found a	-0.63
b:found the	-1.59
b:four ,	0.43
b:four -	0.59
b:four .	-1.04
b:four night	0.90
b:fracture ,	-0.37
b:freezer bag	-1.30
b:friday .	-0.14
b:fridge .	0.61
b:friend .	1.04
b:friend request	-0.48
b:frighten ,	0.29
b:frighten .	0.96
b:frighten me	0.53
b:frighten to	1.46
b:from #	-1.30
b:from ,	-1.04
b:from a	0.12
b:from behind	0.11
b:from clench	0.49
b:from her	-0.46
b:from him	-1.27
b:from his	-0.15
b:from my	-0.74
b:from the	-1.11
b:from there	-0.78
b:front .	0.84
b:front desk	-0.63
b:front of	0.17
b:froze .	0.86
b:full name	-0.64
b:fume .	1.02
b:furious .	0.40
b:gag ,	0.94
b:gag .	0.53
b:garage ,	0.72
b:garage .	-0.69
b:gate ,	-0.73
b:gate .	0.21
b:gave him	0.33
b:gave my	-0.55
b:gave the	-0.71
b:get .	0.93
b:get me	1.01
b:get off	1.06
b:get out	0.76
b:get the	-0.66
b:get through	1.19
b:give him	0.34
b:give the	-0.85
b:glass .	-0.19
b:glass was	-0.87
b:glue .	-0.34
b:go .	0.18
b:go on	0.46
b:go past	-0.14
b:go to	1.21
b:goe off	0.55
b:going to	1.51
b:gone back	0.96
b:gone from	-0.64
b:got a	-0.77
b:got back	-1.17
b:got in	-0.06
b:got one	0.50
b:got the	-1.45
b:grade have	0.48
b:graffiti on	-0.63
b:grind my	0.91
b:gross out	0.12
b:group .	0.58
b:guard .	1.26
b:gut .	0.20
b:gym ,	-0.65
b:gym .	0.51
b:had #	-0.49
b:had a	-0.74
b:had been	-0.93
b:had his	-1.01
b:had my	0.19
b:had no	-1.32
b:had not	1.38
b:had only	0.36
b:had the	0.52
b:had to	0.81
b:had turn	-1.04
b:hair is	0.13
b:half a	0.60
b:half an	0.28
b:hall .	1.22
b:hallway .	0.41
b:hand .	0.11
b:hand clinic	-1.14
b:hand go	0.87
b:hand it	-1.88
b:hand over	0.98
b:hand shook	0.38
b:hand was	-0.68
b:hand were	-0.56
b:hard breathe	1.51
b:has been	-0.11
b:has had	-1.07
b:has my	-0.72
b:has not	0.85
b:has start	0.36
b:has the	-1.27
b:hate her	-0.87
b:hate him	0.79
b:hate leave	1.00
b:hate myself	0.22
b:have a	-0.12
b:have chang	0.58
b:have given	0.70
b:have gone	1.13
b:have got	0.78
b:have had	1.21
b:have left	-0.10
b:have lost	1.06
b:have my	0.68
b:have never	0.67
b:have no	1.11
b:have not	-0.09
b:have start	-0.27
b:have stop	1.29
b:have the	-0.33
b:have thought	0.43
b:have to	0.43
b:he bent	-1.01
b:he came	-0.14
b:he drove	-0.11
b:he is	-0.11
b:he left	-0.53
b:he put	-0.44
b:he used	-0.87
b:head .	0.85
b:head hit	-0.63
b:hear a	0.84
b:hear his	0.62
b:hear on	-0.82
b:hear the	0.45
b:heard him	-0.35
b:heard it	-0.48
b:heard the	-1.07
b:heart attack	1.18
b:heart in	1.01
b:heart sank	0.79
b:heart stop	1.16
b:heart was	1.21
b:heartbroken .	0.19
b:help me	-0.63
b:helpless .	0.99
b:her ,	-0.86
b:her .	-0.47
b:her :	-0.41
b:her daughter	-0.45
b:her kid	0.57
b:her next	-0.93
b:her own	0.61
b:her to	-0.34
b:here .	0.84
b:here any	0.08
b:hid in	-1.16
b:him ,	-0.32
b:him :	-0.51
b:him for	0.14
b:him from	-0.91
b:him not	-0.93
b:him on	0.21
b:him once	-0.58
b:him out	-0.84
b:him so	0.43
b:him the	0.76
b:him to	-1.69
b:him up	-0.72
b:him walk	0.75
b:his .	0.13
b:his face	-0.83
b:hit my	-0.72
b:hit the	0.39
b:hoarse for	-0.96
b:hold the	-0.45
b:home ,	-0.11
b:honest i	1.05
b:hopeful .	1.13
b:hopeless .	1.38
b:hour .	-0.24
b:hour for	0.57
b:hour to	-0.66
b:house .	-0.25
b:how could	0.07
b:how low	1.09
b:humiliat ,	0.39
b:humiliat .	0.35
b:hung up	-1.68
b:hurt .	-0.36
b:husband .	0.45
b:hyperventilate ,	0.52
b:hyperventilate .	0.37
b:i ,	0.36
b:i am	-0.17
b:i answer	0.29
b:i arrive	0.75
b:i ask	0.09
b:i block	-1.29
b:i broke	0.74
b:i brought	0.59
b:i call	-0.16
b:i came	0.61
b:i can	1.15
b:i carry	1.09
b:i chang	-0.94
b:i check	0.40
b:i come	1.14
b:i could	0.58
b:i count	0.16
b:i crack	0.07
b:i cross	-0.89
b:i cry	1.20
b:i cut	0.43
b:i dare	1.17
b:i did	-0.30
b:i do	1.13
b:i double	-0.30
b:i dread	1.29
b:i drink	0.39
b:i drop	-1.97
b:i drove	-1.18
b:i feel	-0.09
b:i felt	1.10
b:i fetch	-0.12
b:i found	-0.10
b:i froze	0.77
b:i gag	1.50
b:i gave	0.39
b:i get	0.18
b:i go	0.96
b:i got	-0.16
b:i guess	-0.74
b:i had	0.44
b:i hand	0.68
b:i hate	-0.12
b:i have	0.44
b:i hear	1.20
b:i heard	-1.67
b:i hid	0.64
b:i hit	0.50
b:i hold	0.61
b:i honest	0.92
b:i hung	-2.31
b:i hyperventilate	0.88
b:i jump	0.89
b:i just	1.06
b:i keep	0.05
b:i kept	-1.15
b:i knew	0.28
b:i know	-0.54
b:i laugh	0.07
b:i leave	0.92
b:i left	-0.59
b:i let	-0.11
b:i lie	0.88
b:i live	0.87
b:i lock	-1.45
b:i look	-0.53
b:i lost	-0.92
b:i love	-0.95
b:i made	-0.60
b:i make	0.51
b:i miss	-0.14
b:i move	-1.61
b:i must	-0.16
b:i near	0.77
b:i need	1.08
b:i never	0.47
b:i no	-0.77
b:i only	0.73
b:i open	0.28
b:i opene	-0.65
b:i ought	0.54
b:i paid	-1.21
b:i panic	0.93
b:i plan	0.44
b:i pull	0.20
b:i put	-0.96
b:i ran	-1.18
b:i rang	-0.44
b:i read	1.23
b:i report	-1.08
b:i retch	1.14
b:i said	0.33
b:i sat	-0.08
b:i save	-1.31
b:i saw	0.07
b:i scream	0.40
b:i see	1.38
b:i sent	-0.90
b:i shook	0.44
b:i sit	1.43
b:i sleep	-0.10
b:i slept	-0.69
b:i sold	-0.68
b:i start	1.46
b:i stay	0.12
b:i still	0.93
b:i stop	-0.28
b:i take	-0.41
b:i talk	0.82
b:i text	1.20
b:i think	-0.44
b:i thought	1.22
b:i told	0.20
b:i took	-1.61
b:i trust	-0.67
b:i turn	1.12
b:i type	-0.71
b:i used	-0.22
b:i wait	-1.14
b:i wake	1.42
b:i walk	-0.41
b:i want	0.99
b:i was	0.20
b:i wear	-0.73
b:i went	0.77
b:i wept	1.04
b:i wet	1.23
b:i will	0.52
b:i work	-1.09
b:i worry	0.41
b:i would	-0.25
b:i write	0.59
b:i wrote	-1.07
b:if i	-0.80
b:if there	0.76
b:in #	-0.59
b:in ,	-0.77
b:in .	0.47
b:in a	0.47
b:in at	-1.52
b:in bed	-0.19
b:in case	0.74
b:in fear	0.65
b:in flood	0.18
b:in front	0.38
b:in her	0.84
b:in hive	0.78
b:in it	-0.45
b:in june	0.08
b:in lipstick	-1.11
b:in may	0.74
b:in my	0.57
b:in piece	-0.55
b:in shock	0.15
b:in tear	0.09
b:in that	0.58
b:in therapy	0.28
b:in week	0.98
b:in with	0.57
b:in write	-0.70
b:initial .	-1.14
b:inside ,	-1.18
b:inside .	-1.55
b:inside :	-0.42
b:inside the	-0.85
b:instead of	-0.48
b:intimidate .	0.67
b:into my	0.70
b:into the	-0.97
b:is .	1.41
b:is a	-0.50
b:is afraid	0.76
b:is all	0.72
b:is an	0.44
b:is come	0.11
b:is date	-0.58
b:is enough	0.98
b:is in	-0.35
b:is miss	-0.20
b:is my	0.12
b:is nervous	-0.10
b:is no	0.89
b:is not	-0.26
b:is on	-0.34
b:is only	0.15
b:is scare	0.16
b:is the	0.20
b:is there	-0.33
b:is wrong	-0.18
b:it ,	1.61
b:it .	-0.35
b:it afterward	0.68
b:it all	0.61
b:it at	0.26
b:it back	-0.20
b:it came	0.38
b:it did	1.04
b:it every	0.67
b:it feel	1.15
b:it for	-1.23
b:it get	1.63
b:it goe	0.19
b:it had	-1.13
b:it has	0.62
b:it hit	-0.17
b:it hurt	0.44
b:it in	0.80
b:it is	0.27
b:it left	0.74
b:it made	0.40
b:it off	-0.91
b:it on	-1.25
b:it rang	-0.56
b:it ring	-0.48
b:it scare	0.66
b:it to	-0.56
b:it was	-0.70
b:it wear	1.01
b:it will	0.67
b:it with	0.52
b:january .	0.30
b:jaw ach	0.32
b:jelly .	0.16
b:july .	0.79
b:jump .	0.83
b:jump at	0.64
b:jumpy .	1.59
b:june ,	0.72
b:june .	-0.67
b:just feel	0.82
b:just want	0.58
b:keep a	0.76
b:keep my	0.85
b:keep shake	0.67
b:keep the	-1.24
b:kept .	-1.18
b:kept in	-1.13
b:kept the	-0.80
b:kerb .	0.16
b:key .	-0.52
b:key to	0.57
b:key was	-0.63
b:kid '	-1.56
b:kitchen .	0.44
b:knock .	0.85
b:laptop .	-0.52
b:laugh ,	0.16
b:laugh any	0.55
b:leaf ,	0.27
b:leave the	0.09
b:led him	0.26
b:left .	1.09
b:left at	-1.03
b:left by	-0.90
b:left eye	-0.87
b:left me	0.77
b:left my	0.16
b:left on	-0.31
b:left side	-0.90
b:left the	-1.15
b:leg .	-0.68
b:leg turn	0.49
b:len .	-0.98
b:let him	-0.32
b:let the	0.56
b:letter #	-0.14
b:letter ,	-1.01
b:letter .	-1.15
b:letter about	0.26
b:letter attach	-1.16
b:letter was	-0.40
b:lie down	0.50
b:life .	0.44
b:life back	0.77
b:lift ,	-0.44
b:light .	0.57
b:light came	-0.32
b:light on	0.48
b:like a	1.64
b:like an	0.97
b:like dying	0.33
b:like it	-0.61
b:like this	0.21
b:limp .	-1.04
b:line :	-0.63
b:line at	1.40
b:line in	-1.09
b:line of	-0.83
b:lip .	0.26
b:list attach	-0.62
b:list for	-0.33
b:listen to	0.42
b:live in	0.33
b:live on	0.79
b:lock ,	-0.88
b:lock on	-0.67
b:lock the	-2.03
b:log .	-0.66
b:log attach	-0.12
b:long ,	-0.67
b:long .	0.51
b:long way	-0.05
b:look at	0.67
b:look in	-0.68
b:look over	0.06
b:loosen .	-0.51
b:loss of	0.39
b:lost #	0.98
b:lost it	-0.68
b:lost my	0.33
b:lost the	0.31
b:love him	0.76
b:love that	0.98
b:mad .	-1.00
b:made ,	-0.26
b:made him	-0.77
b:made me	0.93
b:made my	0.61
b:maiden name	-0.23
b:make me	0.46
b:make my	1.10
b:male voice	-0.18
b:man .	-0.92
b:man in	0.74
b:man on	-0.63
b:march .	0.32
b:mat .	0.27
b:matter of	0.20
b:may ,	0.99
b:may .	-1.63
b:maybe i	1.10
b:me ,	0.38
b:me .	1.13
b:me a	-0.08
b:me again	-0.66
b:me at	0.20
b:me by	-0.47
b:me furious	0.49
b:me home	-1.23
b:me on	0.63
b:me right	0.41
b:me sad	1.03
b:me the	0.11
b:me to	-0.55
b:me up	-0.14
b:mess .	-0.12
b:message from	-0.70
b:message was	-0.27
b:mine ,	-1.07
b:mine .	0.33
b:minute #	-1.11
b:minute ,	-0.97
b:minute .	-1.05
b:mirror ,	-0.80
b:mirror .	-0.24
b:miss .	-0.75
b:miss the	-0.47
b:monday .	0.23
b:more .	0.58
b:mortify .	0.22
b:mother say	0.28
b:motion light	-0.57
b:mouth went	0.52
b:move my	-0.62
b:move seat	-1.73
b:move the	-0.11
b:mri on	-0.58
b:mrs o	-0.06
b:much .	0.40
b:must be	0.29
b:must have	-0.22
b:my arm	0.11
b:my aunt	-0.19
b:my back	-0.21
b:my bag	0.83
b:my bed	0.44
b:my bedroom	0.35
b:my blood	0.48
b:my boy	-0.20
b:my breath	0.48
b:my brother	-0.45
b:my chest	0.78
b:my class	0.37
b:my coat	-0.79
b:my cousin'	-0.82
b:my daughter	0.15
b:my door	0.12
b:my ear	0.80
b:my eldest	0.49
b:my eye	0.89
b:my face	-0.38
b:my fault	-0.95
b:my finger	0.51
b:my friend	-0.43
b:my hair	-0.17
b:my hand	0.15
b:my head	-0.16
b:my heart	-0.08
b:my husband	0.39
b:my jaw	0.47
b:my job	-0.56
b:my key	0.96
b:my kid	-0.91
b:my knee	-0.40
b:my lad	-0.13
b:my late	-1.16
b:my leg	-0.11
b:my life	0.79
b:my limit	1.05
b:my lip	0.91
b:my locker	-1.26
b:my maiden	-0.25
b:my mailbox	-1.15
b:my marriage	0.35
b:my mother	-0.04
b:my mouth	1.03
b:my name	-0.93
b:my neck	0.94
b:my neighbor	-1.24
b:my neighbour	-0.46
b:my nerve	0.77
b:my new	-0.44
b:my number	-1.25
b:my own	1.10
b:my parent	0.27
b:my period	0.41
b:my phone	0.35
b:my photo	0.32
b:my pocket	-0.40
b:my pulse	0.27
b:my shift	-1.43
b:my shoe	1.14
b:my shoulder	-0.17
b:my sister	-0.33
b:my skin	-0.11
b:my son	-0.51
b:my son'	-0.35
b:my statement	-0.44
b:my stomach	0.59
b:my street	-1.30
b:my teeth	0.65
b:my therapist	0.99
b:my throat	0.85
b:my thumb	-0.35
b:my voice	0.98
b:my whole	0.16
b:my window	-0.26
b:my wit	0.84
b:my work	-0.66
b:myself .	0.65
b:myself for	0.18
b:nail in	-0.89
b:name .	-0.88
b:name :	-0.89
b:name on	0.12
b:name out	0.31
b:name was	-0.87
b:near had	0.85
b:neck .	-0.29
b:need to	0.75
b:neighbor came	-0.98
b:neighbour to	0.71
b:nerve .	0.84
b:nervous .	-0.73
b:nervous about	-0.18
b:nervous wreck	-0.10
b:never been	0.51
b:never felt	0.36
b:never have	0.13
b:never relax	0.74
b:new address	-0.48
b:new door	0.16
b:new one	-0.71
b:next door	-0.86
b:next time	0.44
b:night ,	-1.14
b:night .	0.34
b:night in	1.23
b:no .	-0.34
b:no longer	-0.32
b:no return	-0.63
b:no stamp	-1.00
b:none of	0.54
b:noon .	0.47
b:not ,	1.12
b:not .	1.39
b:not a	0.81
b:not angry	0.54
b:not be	1.00
b:not been	0.56
b:not bother	0.73
b:not breathe	-0.16
b:not care	1.04
b:not comfortable	-0.53
b:not concentrate	0.53
b:not dare	0.83
b:not do	0.55
b:not eat	0.97
b:not even	1.53
b:not face	0.60
b:not feel	0.60
b:not follow	0.58
b:not frighten	0.83
b:not get	1.39
b:not give	-0.18
b:not go	-0.61
b:not have	0.94
b:not hear	0.18
b:not keep	0.91
b:not know	0.27
b:not leave	0.75
b:not let	0.76
b:not lift	-0.38
b:not look	0.83
b:not make	-0.09
b:not opene	0.84
b:not recognise	-0.65
b:not remember	0.67
b:not see	-1.06
b:not seen	-1.16
b:not shake	0.15
b:not sit	-0.10
b:not sleep	-0.32
b:not slept	1.42
b:not speak	0.13
b:not stomach	0.31
b:not stop	0.86
b:not sure	-0.55
b:not take	-0.19
b:not the	0.58
b:not think	0.28
b:not to	0.46
b:not true	-0.97
b:not trust	1.12
b:not turn	-0.80
b:not use	0.18
b:not want	0.17
b:not write	-0.77
b:note .	-1.19
b:note under	-0.16
b:note was	-0.16
b:noth .	0.53
b:noth on	-0.56
b:now ,	-0.54
b:now .	1.58
b:numb .	0.43
b:number #	0.37
b:number .	-1.45
b:number is	-0.89
b:number on	-1.08
b:o .	0.28
b:of #	-0.99
b:of a	-0.33
b:of all	1.19
b:of appetite	0.33
b:of being	0.94
b:of every	0.72
b:of him	-0.42
b:of it	0.82
b:of me	1.07
b:of my	0.42
b:of nerve	0.72
b:of that	-0.83
b:of the	-0.27
b:of them	-1.37
b:of this	0.55
b:of time	0.14
b:of us	0.58
b:of wine	0.16
b:off ,	-0.28
b:off .	-0.06
b:off location	-0.78
b:off sick	0.67
b:off the	-1.13
b:off with	0.68
b:off work	-1.10
b:office from	-0.71
b:office say	-0.30
b:officer .	-1.04
b:officer the	-1.22
b:old house	-0.50
b:on #	-0.82
b:on .	-0.47
b:on a	-0.97
b:on antidepressant	0.46
b:on both	-0.59
b:on edge	0.94
b:on eggshell	0.25
b:on every	-0.70
b:on friday	-0.32
b:on her	0.38
b:on in	-0.07
b:on it	-0.93
b:on monday	-0.59
b:on my	-0.65
b:on myself	0.72
b:on our	0.15
b:on sunday	-0.22
b:on that	-0.37
b:on the	-0.37
b:on three	0.13
b:on tuesday	0.29
b:on until	-0.68
b:once ,	-0.66
b:one ,	0.56
b:one .	1.21
b:one ear	-0.47
b:one of	0.50
b:one on	-0.70
b:only a	0.21
b:only have	-0.58
b:only i	0.89
b:open ,	-1.14
b:open .	-0.34
b:opene it	-0.76
b:order .	-0.75
b:order was	-0.06
b:ought to	0.87
b:out ,	0.66
b:out .	0.15
b:out at	-0.72
b:out in	1.00
b:out of	-0.08
b:out the	-0.73
b:outside ,	1.00
b:outside .	-0.53
b:outside the	-0.43
b:over and	0.19
b:over it	-1.01
b:over me	0.80
b:over my	1.23
b:over the	-0.16
b:overnight .	0.67
b:overreact .	0.72
b:overwhelm .	-0.30
b:own bed	1.05
b:own kitchen	0.60
b:p .	-0.68
b:padlock was	-0.39
b:page #	-0.79
b:page ,	-0.57
b:page under	-0.31
b:paid at	-0.38
b:panic .	0.74
b:panic attack	0.55
b:parcel was	-0.18
b:park .	0.61
b:park in	-0.97
b:party by	-0.74
b:password .	0.54
b:past the	1.00
b:pathetic .	-0.49
b:patient state	-0.56
b:pellet in	-0.92
b:people .	0.75
b:pepper spray	0.22
b:person would	0.70
b:phone goe	1.03
b:phone in	0.88
b:phone on	-0.84
b:phone rang	-1.69
b:phone ring	0.98
b:phone was	-0.78
b:photo #	-0.38
b:photo .	-0.73
b:photo at	-0.78
b:photo is	-0.62
b:photo of	0.23
b:photo taken	0.35
b:pick up	-0.57
b:picture .	0.42
b:picture of	-1.11
b:piece .	0.70
b:plan every	0.52
b:plate #	-0.13
b:plate ,	-1.30
b:plate .	-0.59
b:plate :	-0.14
b:plate of	0.28
b:plate on	-0.62
b:pm ,	-0.82
b:pm .	-0.82
b:pocket .	-0.54
b:police came	-0.75
b:police rang	-0.82
b:police station	-0.62
b:porch .	-0.42
b:post .	0.38
b:post on	-0.69
b:pound .	0.55
b:powerless .	0.95
b:print ,	-0.32
b:pull out	0.75
b:put a	-0.60
b:put it	-0.34
b:put my	0.67
b:put on	1.02
b:put the	-1.00
b:ran cold	0.27
b:ran to	-1.27
b:rang .	-1.13
b:rang at	-0.65
b:rang my	-1.94
b:rang the	0.22
b:read it	1.08
b:read the	-0.35
b:reception .	-0.90
b:recognise the	-0.59
b:record ,	-0.43
b:record .	-0.68
b:record it	-1.13
b:ref #	-0.35
b:refer to	0.93
b:relax .	0.81
b:relieve it	0.96
b:reply .	-0.44
b:report #	-0.72
b:report .	-0.90
b:report feel	1.10
b:report it	-0.87
b:resentful .	0.08
b:respondent felt	-0.72
b:respondent was	-0.21
b:respondent went	-0.17
b:rest .	-0.85
b:return address	-0.68
b:ring .	1.15
b:ring out	-0.86
b:rinse at	-0.50
b:room ,	0.89
b:room .	-0.12
b:room is	-0.16
b:room to	-0.16
b:round the	0.59
b:row .	0.33
b:run on	1.31
b:safe anywhere	0.58
b:safety plan	0.47
b:said it	-0.75
b:same page	0.67
b:sat in	1.03
b:save .	-0.20
b:save the	-0.81
b:saw him	-1.11
b:saw the	0.10
b:say .	-0.42
b:say a	-0.96
b:say it	0.88
b:say the	-0.55
b:scare .	0.57
b:scare for	1.07
b:scare me	0.77
b:scare stiff	0.47
b:scare to	0.61
b:scream .	1.34
b:screenshot ,	-0.75
b:screenshot .	-0.82
b:seat ,	-0.66
b:seat .	-1.66
b:sec .	-0.50
b:second .	-0.71
b:second one	0.42
b:security .	-1.66
b:see a	0.79
b:see his	-0.66
b:see my	0.78
b:see the	-0.39
b:send it	0.21
b:sent #	-0.45
b:sent the	-0.79
b:serve me	0.45
b:serve on	-0.73
b:session .	-0.80
b:shake ,	0.73
b:shake .	1.12
b:shake like	0.15
b:shake the	-0.66
b:shaken .	1.02
b:shame .	0.33
b:she ask	-0.40
b:she felt	0.64
b:she has	0.54
b:she have	0.04
b:she is	0.16
b:she went	0.20
b:shift ,	0.81
b:shift .	-0.08
b:shift with	-1.04
b:shirt kept	-0.31
b:shock .	1.93
b:shock i	-0.87
b:shoe by	0.69
b:shook for	0.61
b:shook so	0.38
b:should be	-0.97
b:should have	0.17
b:should never	0.09
b:shout .	0.86
b:show me	-0.97
b:sick .	0.92
b:sick to	0.94
b:sick with	0.65
b:side gate	-0.16
b:sidewall .	-0.91
b:sign off	0.70
b:signal .	0.82
b:since #	-1.11
b:since .	1.39
b:since august	0.41
b:since easter	0.71
b:since he	-0.65
b:since the	0.90
b:sister ,	-1.07
b:sister .	-1.49
b:sit face	0.13
b:sit on	1.05
b:skin crawl	-0.26
b:sleep .	0.08
b:sleep in	1.07
b:sleep on	-0.27
b:sleep there	-0.37
b:sleep with	0.86
b:slept at	-0.92
b:slip #	-0.83
b:slow down	0.65
b:snap at	0.42
b:so a	0.95
b:so alone	1.36
b:so angry	0.88
b:so ashame	0.83
b:so did	-0.84
b:so done	1.22
b:so far	-0.60
b:so hard	-0.88
b:so hopeful	1.15
b:so humiliat	0.77
b:so i	-1.08
b:so in	-0.65
b:so much	1.05
b:so scare	0.85
b:so stupid	0.15
b:so the	-0.78
b:so upset	-0.71
b:soft .	-0.62
b:sold the	-0.80
b:some day	1.01
b:someth to	0.48
b:son was	-0.88
b:sooner .	0.61
b:sorry for	0.68
b:sound of	0.70
b:spare key	-0.16
b:spoke to	-0.47
b:spook .	0.40
b:stair .	1.23
b:stamp .	-0.90
b:stand up	0.90
b:start emdr	-0.36
b:start stammer	0.31
b:statement to	-0.51
b:station ,	-0.91
b:station .	-1.09
b:stay in	0.47
b:stay on	0.50
b:stitch over	-0.89
b:stomach ,	0.35
b:stop ,	-0.26
b:stop .	-0.72
b:stop cry	-0.23
b:stop shake	0.53
b:stop the	0.61
b:street .	-0.91
b:stress .	1.01
b:subject line	-0.85
b:subject was	-0.31
b:such a	0.77
b:sunday .	-0.91
b:sure it	-0.77
b:survivor '	0.74
b:suture .	-0.94
b:swap shift	-1.11
b:take me	0.40
b:take the	0.23
b:taken ,	0.36
b:taken .	-0.73
b:talk to	0.67
b:tape over	-0.52
b:tape to	-1.19
b:team .	0.98
b:tear ,	0.14
b:tear .	0.36
b:teeth .	0.20
b:tell me	0.44
b:ten .	-0.06
b:terrify ,	1.01
b:terrify .	0.17
b:terrify me	0.56
b:tetanus shot	-0.46
b:text ,	-0.67
b:text :	-0.22
b:text from	-1.28
b:text my	0.50
b:thankful .	0.99
b:that .	1.02
b:that he	-0.71
b:that i	-0.40
b:that is	0.21
b:that it	0.58
b:that she	1.06
b:that the	-1.43
b:that was	0.53
b:that week	-0.51
b:the #	-0.08
b:the account	-1.01
b:the address	-0.49
b:the aisle	-0.42
b:the alarm	-0.20
b:the allotment	0.46
b:the ambulance	-1.14
b:the baby	0.69
b:the badge	0.38
b:the bag	-1.14
b:the bailiff	-0.47
b:the bank	-1.15
b:the bar	-1.02
b:the bathroom	0.24
b:the bed	-0.11
b:the bench	-0.66
b:the bike	-0.59
b:the bin	0.08
b:the blind	0.46
b:the block	0.46
b:the blow	-0.60
b:the blue	0.60
b:the boat	-0.93
b:the book	-0.74
b:the boot	1.02
b:the box	-1.58
b:the break	-0.43
b:the bridge	-0.65
b:the burn	-0.36
b:the cake	-0.81
b:the call	-1.10
b:the caller	-0.18
b:the camera	-1.31
b:the car	-0.29
b:the card	-0.40
b:the choir	-0.06
b:the class	-0.96
b:the clerk	-1.18
b:the client	0.25
b:the clinic	-1.13
b:the coach	-0.97
b:the code	-0.31
b:the cold	-1.24
b:the corner	-1.05
b:the counter	-0.90
b:the courthouse	-0.65
b:the crisis	0.85
b:the curtain	0.62
b:the dark	0.91
b:the date	-0.75
b:the day	0.73
b:the dentist	0.94
b:the doctor	0.22
b:the dog	-0.96
b:the door	0.05
b:the doorbell	-1.09
b:the doorway	0.87
b:the drawer	-0.40
b:the drawing	0.54
b:the dust	-0.80
b:the elevator	-0.91
b:the end	0.89
b:the engine	-0.06
b:the evene	0.72
b:the feel	0.10
b:the fence	-1.03
b:the ferry	0.49
b:the file	-0.94
b:the fire	-0.89
b:the first	-1.11
b:the flat	-1.09
b:the floor	1.19
b:the flower	-1.33
b:the footage	-0.52
b:the form	-1.01
b:the four	0.40
b:the fridge	0.59
b:the front	1.08
b:the garage	-0.08
b:the gate	-0.80
b:the glass	-0.66
b:the guard	-0.07
b:the gym	-0.97
b:the hall	0.09
b:the hallway	-0.47
b:the handle	-0.33
b:the hear	-0.88
b:the heat	-0.57
b:the house	0.73
b:the ice	-0.64
b:the kerb	0.06
b:the kettle	0.26
b:the key	-0.22
b:the kid	-0.30
b:the kitchen	0.47
b:the knee	0.69
b:the knife	-0.82
b:the land	0.93
b:the last	-0.22
b:the left	-0.56
b:the len	-0.89
b:the letter	0.65
b:the library	0.68
b:the lift	-0.35
b:the light	-0.80
b:the line	-0.23
b:the lobby	-0.74
b:the lock	-0.45
b:the long	0.39
b:the loo	0.44
b:the magnet	-0.48
b:the mailbox	-0.19
b:the mat	-0.21
b:the meet	-0.37
b:the message	-0.60
b:the mirror	-0.67
b:the moment	0.43
b:the motorbike	-0.12
b:the neighbor'	-1.05
b:the new	0.05
b:the next	-0.32
b:the note	-1.06
b:the number	-1.42
b:the nurse	-0.07
b:the office	-0.68
b:the officer	-1.27
b:the old	-0.60
b:the one	-0.43
b:the only	0.68
b:the operator	-0.60
b:the order	0.64
b:the outside	-0.62
b:the padlock	-0.34
b:the panic	0.55
b:the parcel	0.82
b:the party	-0.65
b:the password	0.26
b:the phone	-0.52
b:the photo	-1.25
b:the pin	-0.65
b:the plate	-1.11
b:the platform	-0.81
b:the police	0.47
b:the porch	-0.62
b:the post	0.23
b:the puppy	0.59
b:the radio	1.08
b:the receipt	-0.67
b:the record	-0.09
b:the refuge	0.41
b:the respondent	-0.48
b:the rest	-0.73
b:the ring	-1.16
b:the road	-0.66
b:the roof	0.31
b:the roundabout	-0.52
b:the rug	-1.21
b:the run	-0.42
b:the same	0.09
b:the school	-0.87
b:the screen	-0.06
b:the screenshot	-0.79
b:the seat	-0.73
b:the second	0.54
b:the shake	-0.32
b:the shed	-0.24
b:the shop	-0.64
b:the shoulder	-0.84
b:the shout	-0.50
b:the shower	0.23
b:the side	-0.22
b:the sink	1.01
b:the sofa	-0.40
b:the sound	0.66
b:the spare	-0.64
b:the spray	-0.84
b:the staff	-0.92
b:the stair	-1.04
b:the statement	-0.82
b:the station	-0.94
b:the step	-0.15
b:the stockroom	-0.50
b:the tap	-0.20
b:the tape	-0.38
b:the team	0.54
b:the teddy	-0.22
b:the text	-0.92
b:the third	-0.29
b:the ticket	0.38
b:the time	0.22
b:the tracker	-0.85
b:the tram	0.88
b:the tree	-1.08
b:the two	0.05
b:the van	0.18
b:the vet	-0.52
b:the voicemail	0.76
b:the wait	0.23
b:the walk	-0.19
b:the wall	-0.91
b:the wardrobe	-0.22
b:the way	0.73
b:the wed	0.10
b:the whole	1.25
b:the window	0.22
b:the wiper	-0.83
b:the word	0.41
b:the wrong	0.10
b:the yard	0.62
b:them ,	0.63
b:them .	0.11
b:them to	-0.81
b:then ask	-0.60
b:then i	-0.75
b:then the	-1.36
b:then took	-0.48
b:therapy .	0.72
b:there .	-0.62
b:there are	0.44
b:there for	-0.70
b:there is	0.05
b:there on	-0.86
b:there was	-0.49
b:these day	0.81
b:thing i	-0.29
b:think about	-0.66
b:think it	-0.51
b:third time	-0.88
b:this .	1.29
b:this end	0.75
b:this for	-0.64
b:this has	0.58
b:this is	0.67
b:this on	0.65
b:this week	-1.17
b:thought of	1.03
b:thread .	0.48
b:three day	-0.74
b:three time	-1.09
b:throat close	0.44
b:through the	-0.31
b:through with	0.95
b:thursday .	0.58
b:ticket .	-0.80
b:time .	-0.79
b:time a	0.97
b:time in	0.81
b:time it	0.42
b:time on	-0.48
b:time the	0.87
b:time this	-0.45
b:tire .	1.19
b:tire of	1.36
b:to #	-1.43
b:to a	0.98
b:to be	1.31
b:to come	-0.27
b:to contact	-0.99
b:to cry	-0.06
b:to death	0.89
b:to die	0.94
b:to disappear	0.82
b:to do	-0.27
b:to drive	1.13
b:to fall	0.77
b:to get	-0.13
b:to give	-0.41
b:to go	0.94
b:to have	0.97
b:to hear	0.70
b:to him	-0.94
b:to his	-0.50
b:to jelly	0.20
b:to know	-0.20
b:to leave	-1.17
b:to lock	-0.77
b:to look	0.39
b:to me	0.63
b:to move	0.93
b:to night	-0.74
b:to room	-0.48
b:to say	0.22
b:to security	-1.77
b:to see	0.16
b:to sleep	0.86
b:to stop	-1.19
b:to take	-0.57
b:to think	0.29
b:to write	-0.82
b:today .	-1.09
b:told him	-0.32
b:told my	-0.12
b:told the	0.20
b:tom drove	-1.33
b:too frighten	1.42
b:too much	0.89
b:too scare	0.93
b:too soft	0.29
b:took a	-0.44
b:took her	-1.03
b:took the	-0.97
b:touch ,	0.08
b:tracker .	-0.44
b:tracker was	-0.35
b:train .	-0.77
b:tram .	0.82
b:traumatise .	1.02
b:trust anyone	0.64
b:tuesday ,	0.40
b:turn .	0.50
b:turn into	-0.25
b:turn it	-0.89
b:turn left	-1.37
b:turn my	-0.11
b:turn off	-1.07
b:turn the	1.41
b:turn to	0.16
b:twelve week	0.76
b:twice .	-0.64
b:twice a	0.70
b:twice on	-0.11
b:two day	-0.73
b:two dress	1.23
b:two hour	0.55
b:two night	-0.66
b:two of	-0.66
b:two page	-0.37
b:two week	0.29
b:two year	1.35
b:type ,	-0.65
b:type .	-1.15
b:type in	0.87
b:under my	-0.44
b:under the	1.24
b:unit ,	-0.34
b:unit .	-0.14
b:unknown number	-0.31
b:until #	-1.03
b:until .	0.96
b:until the	0.44
b:up ,	0.11
b:up .	-1.27
b:up a	-0.21
b:up at	1.33
b:up in	1.10
b:up on	0.48
b:up scream	1.40
b:up the	-0.40
b:up to	-0.30
b:up with	1.23
b:use the	1.07
b:used .	-0.90
b:used the	-0.28
b:used to	0.73
b:useless at	0.36
b:user @	-0.57
b:van slow	0.59
b:van stop	-1.34
b:vet found	-0.60
b:violate .	0.39
b:voicemail ,	-0.08
b:vulnerable .	0.82
b:wait in	-1.31
b:wait list	0.35
b:wait room	-0.74
b:wake at	0.45
b:wake up	1.07
b:walk all	0.77
b:walk on	0.20
b:walk out	-0.87
b:walk the	0.22
b:walk to	0.32
b:wall of	-1.10
b:want him	-1.14
b:want my	1.02
b:want to	1.63
b:warm .	-0.62
b:was #	-0.62
b:was .	1.61
b:was a	0.22
b:was afraid	0.94
b:was all	-0.74
b:was asleep	-0.92
b:was at	-0.53
b:was beside	-0.07
b:was burnt	1.18
b:was by	-0.90
b:was call	-0.09
b:was chang	-1.08
b:was crush	0.75
b:was cry	-0.72
b:was despair	0.90
b:was desperate	0.72
b:was dirty	1.10
b:was disturb	1.09
b:was down	-1.21
b:was embarrass	-0.44
b:was furious	1.14
b:was going	0.17
b:was gross	0.93
b:was gut	1.28
b:was happy	-0.75
b:was heartbroken	0.50
b:was him	-0.87
b:was in	-0.59
b:was jittery	1.18
b:was mad	-1.06
b:was mortify	0.33
b:was my	-0.28
b:was nervous	-0.86
b:was not	0.86
b:was off	-0.62
b:was on	-1.58
b:was open	-1.29
b:was outside	-0.30
b:was overwritten	-0.48
b:was panic	0.90
b:was pick	-0.30
b:was pound	0.83
b:was print	-0.08
b:was relieve	1.05
b:was resentful	1.48
b:was return	-0.59
b:was scare	1.23
b:was serve	-0.06
b:was shake	-0.91
b:was shock	1.15
b:was sick	-0.44
b:was so	1.08
b:was stun	-0.11
b:was sweat	0.29
b:was taken	-1.21
b:was terrify	0.20
b:was that	0.73
b:was the	-0.48
b:was there	-0.78
b:was too	2.04
b:was traumatise	1.07
b:was under	0.75
b:was unsettle	0.62
b:was worry	0.77
b:watch .	-0.45
b:water .	0.23
b:way home	1.21
b:way out	1.10
b:way round	0.18
b:we are	-0.49
b:we do	1.11
b:we eat	0.42
b:we have	0.52
b:we sleep	-0.06
b:we went	-0.72
b:we were	-0.37
b:weak .	0.34
b:wear a	-0.64
b:week ,	-1.47
b:week .	-0.56
b:week of	-0.29
b:went at	-0.86
b:went back	-0.45
b:went cold	0.24
b:went in	-1.00
b:went miss	-0.86
b:went numb	0.41
b:went to	0.42
b:went white	1.14
b:were flat	-0.84
b:were in	-0.86
b:were on	-0.71
b:were ring	0.97
b:were shake	0.52
b:were up	0.83
b:wet the	0.97
b:what a	0.74
b:when a	1.03
b:when i	0.15
b:when it	0.99
b:when the	-0.42
b:whenever a	0.15
b:whenever the	0.35
b:where i	-0.66
b:where the	-0.21
b:which made	1.09
b:while i	0.56
b:white ,	0.74
b:who is	0.31
b:whole body	0.18
b:whole shift	0.98
b:why .	-0.42
b:will not	0.70
b:wind .	-1.15
b:window ,	-0.83
b:window was	-0.88
b:wiper ,	-0.94
b:with a	-0.83
b:with all	0.93
b:with fear	0.85
b:with him	0.85
b:with it	0.82
b:with me	0.93
b:with my	-0.50
b:with ptsd	0.52
b:with stress	0.71
b:with the	-0.13
b:with this	0.43
b:woke at	0.54
b:word ,	0.18
b:word is	-0.66
b:work ,	1.23
b:work .	-0.26
b:worn out	1.10
b:worn to	0.47
b:worry about	-0.46
b:would be	-0.39
b:would have	0.52
b:would know	0.46
b:would not	0.33
b:wreck .	1.18
b:write down	0.56
b:write this	0.34
b:written in	-1.15
b:wrote down	-0.54
b:wrote to	-0.77
b:x -	-0.56
b:year -	0.15
b:year .	1.09
b:§ ,	-1.05
b:§ .	-0.98
b:§ at	-0.43
b:§ on	0.12
e:ing	0.79
f:0/none	-0.24
f:0/other	0.25
f:0/self	0.65
f:0/thing	0.27
f:1/child	-0.32
f:1/none	0.27
f:1/other	0.13
f:1/self	-0.42
f:1/thing	-0.61
f:2/child	-0.31
f:2/none	-0.80
f:2/other	-0.96
f:2/self	-0.91
f:2/thing	-0.54
f:3/child	0.68
f:3/none	-0.63
f:3/other	-0.22
f:3/self	0.22
f:3/thing	-0.10
for-another	0.22
frame:begins-with-state	0.54
frame:begins-with-state/-	0.57
frame:begins-with-state/falsefalse	0.89
frame:begins-with-state/falsetrue	-1.43
frame:begins-with-state/now	0.23
frame:begins-with-state/past	-0.18
frame:begins-with-state/truefalse	-0.83
frame:blames	-0.40
frame:blames/falsefalse	-0.68
frame:blames/may	-0.07
frame:blames/now	-0.08
frame:blames/past	-0.98
frame:body/child	0.72
frame:body/child/falsefalse	0.40
frame:body/child/may	0.44
frame:body/child/now	0.67
frame:body/none	-0.20
frame:body/none/-	-0.18
frame:body/none/falsetrue	-0.82
frame:body/none/now	1.00
frame:body/none/past	-0.66
frame:body/none/truefalse	-0.21
frame:body/self/-	0.47
frame:body/self/falsefalse	0.41
frame:body/self/falsetrue	-1.59
frame:body/self/may	0.33
frame:body/self/now	0.47
frame:body/self/past	-0.15
frame:body/self/truefalse	1.75
frame:body/self/truetrue	-0.52
frame:body/thing	-0.11
frame:body/thing/-	0.09
frame:body/thing/falsefalse	0.09
frame:body/thing/falsetrue	-1.36
frame:body/thing/now	0.09
frame:body/thing/past	-0.89
frame:cared/none	0.63
frame:cared/none/-	-0.06
frame:cared/none/falsefalse	1.59
frame:cared/none/now	1.09
frame:cared/none/past	0.26
frame:cared/self	-0.11
frame:cared/self/falsefalse	0.48
frame:cared/self/may	-0.37
frame:cared/self/now	-0.54
frame:cared/self/past	0.52
frame:cared/thing	-0.25
frame:cared/thing/falsefalse	-0.12
frame:cared/thing/falsetrue	-1.02
frame:cared/thing/now	0.31
frame:cared/thing/past	-0.28
frame:does-feeling	-0.06
frame:does-feeling/-	0.40
frame:does-feeling/falsefalse	-0.10
frame:does-feeling/falsetrue	0.15
frame:does-feeling/may	-0.20
frame:does-feeling/now	-0.32
frame:does-feeling/past	0.44
frame:does-feeling/truefalse	0.15
frame:does-feeling/truetrue	-0.52
frame:guards	0.05
frame:guards/-	0.15
frame:guards/falsefalse	0.05
frame:guards/may	-0.96
frame:guards/now	2.19
frame:guards/past	1.08
frame:is-state/falsefalse	0.18
frame:is-state/falsetrue	-1.03
frame:is-state/may	0.31
frame:is-state/now	0.28
frame:is-state/past	0.16
frame:is-state/truefalse	0.12
frame:my-body	0.27
frame:my-body/-	0.47
frame:my-body/falsefalse	0.60
frame:my-body/may	-0.39
frame:my-body/now	1.07
frame:my-body/past	0.63
frame:my-body/truefalse	1.49
frame:my-child	-0.21
frame:my-child/falsefalse	-0.73
frame:my-child/may	0.44
frame:my-child/now	0.72
frame:my-child/past	-0.86
frame:stirs-me	0.26
frame:stirs-me/-	0.62
frame:stirs-me/falsefalse	0.36
frame:stirs-me/falsetrue	-0.15
frame:stirs-me/may	-0.27
frame:stirs-me/now	1.47
frame:stirs-me/past	0.15
frames:0/child	0.08
frames:0/none	-0.17
frames:0/other	0.15
frames:0/self	-0.23
frames:0/thing	-0.24
frames:1/child	-0.32
frames:1/other	0.28
frames:1/self	0.68
frames:1/thing	0.20
frames:2/none	-0.39
frames:2/self	-0.60
frames:2/thing	-0.13
frames:3/none	0.63
frames:3/self	-0.30
g:action	-0.19
g:anger	0.46
g:appetite	0.12
g:author	0.42
g:belittle	0.52
g:blame	-0.40
g:body	0.45
g:care	0.79
g:children	0.06
g:concentration	0.39
g:confused	0.46
g:diagnosis	-0.69
g:disgust	0.95
g:drink	0.93
g:evidence	-1.19
g:expects	1.54
g:fear	0.27
g:feel	-0.10
g:feelVerb	0.12
g:figure	0.29
g:guard	-0.11
g:harm	-0.46
g:injury	-0.62
g:injuryCue	-0.52
g:lasting	0.88
g:look	0.73
g:love	-0.32
g:medicine	0.30
g:messageThing	-1.24
g:numb	-0.06
g:otherPerson	-0.28
g:relief	-0.58
g:sad	-0.42
g:says	0.15
g:shame	0.35
g:shows	-0.33
g:sleep	-0.39
g:stirs	0.36
g:sureBlame	1.33
g:sureBody	0.27
g:sureCare	0.72
g:sureChild	-0.19
g:sureDaily	0.87
g:sureGuard	0.61
g:sureSelfView	0.11
g:sureState	0.22
g:sureStirs	0.16
g:sureThing	1.43
g:sureVerb	0.18
g:thing	-0.38
g:tired	0.33
g:trust	0.77
g:wants	0.05
gs:action/BARE-body	-0.19
gs:action/BARE-person+	0.43
gs:action/BARE-thing	0.53
gs:action/CLIENT+	-0.76
gs:action/EVERYTHING	0.96
gs:action/EX+	-0.39
gs:action/HE+	-0.64
gs:action/I	-0.65
gs:action/I+	0.57
gs:action/IT	-0.73
gs:action/MY	0.15
gs:action/MY-body	1.08
gs:action/MY-child	0.70
gs:action/MY-mind	0.56
gs:action/MY-thing	0.32
gs:action/NOBODY	-0.49
gs:action/NONE	0.21
gs:action/NONE+	-0.22
gs:action/SHE+	0.21
gs:action/THE	0.08
gs:action/THE+	-0.14
gs:action/THE-body	0.22
gs:action/THE-mind	0.86
gs:action/THE-thing	-0.54
gs:action/THE-thing+	-0.28
gs:action/THERE	1.05
gs:action/THIS	-0.38
gs:action/VERB	-0.76
gs:action/WE	0.40
gs:action/WHICH	0.30
gs:action/WHO	-0.06
gs:anger/CLIENT+	1.46
gs:anger/I	0.34
gs:anger/IT	0.48
gs:anger/NONE	0.57
gs:anger/SHE+	0.44
gs:anger/THE	0.44
gs:anger/VERB	-0.88
gs:appetite/CLIENT+	0.44
gs:appetite/I	-0.43
gs:appetite/MY-body	0.25
gs:appetite/SHE+	0.56
gs:appetite/VERB	0.31
gs:appetite/WE	0.65
gs:author/BARE-person+	0.41
gs:author/I+	0.29
gs:author/NONE+	-0.80
gs:author/SHE+	-0.63
gs:author/THE+	0.62
gs:author/THE-person+	-0.06
gs:author/THIS+	-0.67
gs:belittle/I	1.14
gs:belittle/NONE	0.99
gs:belittle/SHE+	1.08
gs:belittle/THE	-0.28
gs:belittle/WHICH	0.23
gs:blame/I	-0.42
gs:blame/IT	-0.22
gs:blame/VERB	0.07
gs:body/BARE-body	0.67
gs:body/CLIENT+	0.76
gs:body/EX+	-0.19
gs:body/I	0.70
gs:body/IT	0.86
gs:body/MY	-1.31
gs:body/MY-body	0.27
gs:body/MY-child	-0.51
gs:body/MY-mind	0.54
gs:body/NONE	-0.74
gs:body/SHE+	0.36
gs:body/THE	0.66
gs:body/THE-thing	-0.34
gs:body/THERE	-0.74
gs:care/BARE-mind	0.68
gs:care/CLIENT+	-0.46
gs:care/I	1.04
gs:care/MY-mind	0.24
gs:care/NONE	0.22
gs:care/THE	0.54
gs:care/THE-mind	0.93
gs:care/VERB	0.65
gs:children/BARE-mind	-0.24
gs:children/I	0.78
gs:children/MY-child	0.23
gs:children/SHE+	0.79
gs:children/THE	-0.29
gs:concentration/I	1.15
gs:concentration/IT	-0.87
gs:concentration/MY-body	-0.50
gs:concentration/MY-mind	0.65
gs:concentration/NONE	-0.26
gs:confused/CLIENT+	0.71
gs:confused/I	0.09
gs:confused/IT	1.16
gs:confused/SHE+	0.66
gs:confused/VERB	0.38
gs:damage/BARE-body	-0.34
gs:damage/BARE-thing	-0.31
gs:damage/I	0.38
gs:damage/I+	-0.79
gs:damage/IT	-0.51
gs:damage/MY	0.59
gs:damage/MY-thing	-0.87
gs:damage/NONE	-0.09
gs:damage/THE	-1.01
gs:damage/THE-thing	-1.10
gs:damage/VERB	0.49
gs:damage/WE	-0.74
gs:diagnosis/BARE-mind	0.50
gs:diagnosis/I	-1.27
gs:disgust/I	-0.40
gs:disgust/IT	1.44
gs:disgust/MY-body	-0.19
gs:disgust/NONE	1.51
gs:disgust/WHICH	0.64
gs:drink/I	1.55
gs:drink/THE	-0.38
gs:drink/VERB	-0.26
gs:evidence/BARE-thing	-1.17
gs:evidence/CLIENT+	-0.98
gs:evidence/I	-0.20
gs:evidence/I+	-0.15
gs:evidence/IT	-0.66
gs:evidence/MY-thing	-0.37
gs:evidence/NONE	-1.46
gs:evidence/NONE+	-0.34
gs:evidence/THE	-0.76
gs:evidence/THE-thing	-0.83
gs:evidence/THE-thing+	-0.07
gs:evidence/THIS	-0.62
gs:evidence/VERB	-1.19
gs:expects/I	1.16
gs:expects/IT	0.73
gs:expects/MY-body	0.21
gs:fear/CLIENT+	1.33
gs:fear/I	0.34
gs:fear/IT	-0.96
gs:fear/MY-child	-0.71
gs:fear/MY-mind	0.49
gs:fear/NONE	0.48
gs:fear/NONE+	0.59
gs:fear/SHE+	1.69
gs:fear/THE-mind	0.19
gs:fear/THE-thing	0.17
gs:fear/VERB	0.05
gs:fear/WHICH	1.50
gs:feel/BARE-body	-0.21
gs:feel/CLIENT+	1.37
gs:feel/EX+	-0.69
gs:feel/I	0.17
gs:feel/I+	-1.22
gs:feel/IT	0.13
gs:feel/MY-body	-0.53
gs:feel/NONE	-0.51
gs:feel/SHE+	-0.18
gs:feel/THE	0.23
gs:feel/THE+	0.54
gs:feel/VERB	-0.39
gs:feelVerb/CLIENT+	1.25
gs:feelVerb/EX+	-0.31
gs:feelVerb/IT	1.45
gs:feelVerb/MY	-1.27
gs:feelVerb/MY-body	0.64
gs:feelVerb/MY-child	-0.22
gs:feelVerb/MY-mind	0.61
gs:feelVerb/NONE	-0.46
gs:feelVerb/SHE+	0.69
gs:feelVerb/THE	0.21
gs:feelVerb/THE-mind	0.34
gs:feelVerb/THE-person+	0.78
gs:feelVerb/THE-thing	0.61
gs:feelVerb/VERB	0.31
gs:feelVerb/WE	0.17
gs:feelVerb/WHO	-0.17
gs:figure/BARE-mind	-0.24
gs:figure/I	1.67
gs:figure/IT	0.64
gs:figure/MY-body	-0.48
gs:figure/NONE	0.05
gs:figure/THE	-0.37
gs:figure/VERB	0.40
gs:guard/I	-0.25
gs:guard/NONE	-0.56
gs:guard/SHE+	0.57
gs:guard/THE	-0.42
gs:guard/THE-thing	0.33
gs:harm/I	0.85
gs:harm/NONE	-0.40
gs:harm/THE	0.52
gs:harm/VERB	-0.72
gs:injury/BARE-body	0.80
gs:injury/BARE-mind	1.04
gs:injury/CLIENT+	0.23
gs:injury/I	-0.34
gs:injury/IT	0.55
gs:injury/MY	0.17
gs:injury/MY-body	-0.67
gs:injury/NONE	-1.14
gs:injury/THE	-0.12
gs:injury/THE+	0.37
gs:injury/THE-body	-0.28
gs:injury/THE-thing	-0.37
gs:injury/THERE	-0.22
gs:injury/VERB	-1.01
gs:injuryCue/I	-0.41
gs:injuryCue/IT	-0.19
gs:injuryCue/MY-body	-1.14
gs:injuryCue/NONE	0.29
gs:injuryCue/THE	0.52
gs:injuryCue/THE-body	-0.28
gs:injuryCue/THE-thing	-0.29
gs:injuryCue/VERB	-0.48
gs:lasting/BARE-thing	-0.34
gs:lasting/I	-0.14
gs:lasting/IT	0.82
gs:lasting/MY	0.09
gs:lasting/MY-body	0.16
gs:lasting/MY-child	0.24
gs:lasting/MY-mind	0.22
gs:lasting/NONE	-0.17
gs:lasting/THE	1.79
gs:lasting/THE-mind	0.20
gs:lasting/THE-thing	0.89
gs:lasting/THIS	1.42
gs:lasting/VERB	0.08
gs:lasting/WE	-0.40
gs:lasting/WHICH	0.52
gs:look/I	0.32
gs:look/MY	0.32
gs:look/MY-body	1.21
gs:look/NONE	0.45
gs:look/VERB	-0.63
gs:love/I	0.67
gs:love/NONE	-0.85
gs:love/THE	-0.85
gs:love/VERB	-0.13
gs:medicine/I	0.34
gs:medicine/MY-mind	0.17
gs:medicine/NONE	1.53
gs:medicine/THE-mind	0.33
gs:medicine/VERB	0.54
gs:messageThing/BARE-thing	-0.34
gs:messageThing/BARE-thing+	-0.33
gs:messageThing/CLIENT+	-1.51
gs:messageThing/I	-0.35
gs:messageThing/I+	-1.07
gs:messageThing/IT	-1.13
gs:messageThing/MY	0.82
gs:messageThing/MY-thing	-0.97
gs:messageThing/NONE	-1.22
gs:messageThing/NONE+	-0.77
gs:messageThing/SHE+	-0.59
gs:messageThing/THE	-0.04
gs:messageThing/THE-body	-1.08
gs:messageThing/THE-thing	-1.33
gs:messageThing/THE-thing+	-0.07
gs:messageThing/THIS+	-0.67
gs:messageThing/VERB	-0.70
gs:numb/CLIENT+	0.62
gs:numb/I	0.58
gs:numb/IT	-1.37
gs:numb/SHE+	1.05
gs:numb/THE	-0.62
gs:otherMeaning/BARE-body	-0.21
gs:otherMeaning/BARE-mind	-0.61
gs:otherMeaning/CLIENT+	1.32
gs:otherMeaning/I	0.83
gs:otherMeaning/IT	-0.24
gs:otherMeaning/MY-body	-0.50
gs:otherMeaning/NONE	0.49
gs:otherMeaning/THE	-1.24
gs:otherMeaning/THE-thing	0.17
gs:otherPerson/BARE-person+	0.43
gs:otherPerson/BARE-thing	-0.59
gs:otherPerson/EX+	-0.79
gs:otherPerson/I	0.43
gs:otherPerson/I+	-1.77
gs:otherPerson/IT	-0.49
gs:otherPerson/MY	-0.71
gs:otherPerson/MY-child	-0.54
gs:otherPerson/MY-person+	-0.11
gs:otherPerson/NOBODY	0.61
gs:otherPerson/NONE	0.09
gs:otherPerson/SHE+	0.20
gs:otherPerson/THE	-0.58
gs:otherPerson/THE+	-0.64
gs:otherPerson/THE-body	-0.49
gs:otherPerson/THE-mind	0.78
gs:otherPerson/THE-person+	-0.06
gs:otherPerson/THE-thing	-0.89
gs:otherPerson/VERB	0.43
gs:otherPerson/WE	-0.87
gs:otherPerson/WHO	0.47
gs:relief/I	-0.71
gs:relief/IT	0.41
gs:relief/NONE	0.45
gs:relief/THE	0.20
gs:sad/CLIENT+	0.95
gs:sad/I	0.58
gs:sad/IT	0.19
gs:sad/MY	-0.97
gs:sad/MY-mind	0.27
gs:sad/NONE	0.20
gs:sad/SHE+	1.42
gs:sad/THE	-0.35
gs:sad/THE-thing	-1.20
gs:sad/VERB	-1.50
gs:sad/WE	-1.01
gs:sad/WHICH	0.70
gs:saying/BARE-person+	0.19
gs:saying/CLIENT+	-1.02
gs:saying/I	0.21
gs:saying/I+	-1.07
gs:saying/MY	-1.77
gs:saying/MY-body	0.82
gs:saying/MY-child	-0.13
gs:saying/MY-mind	0.27
gs:saying/MY-person+	-0.11
gs:saying/MY-thing	-0.94
gs:saying/NOBODY	0.07
gs:saying/NONE	-1.76
gs:saying/SHE+	-0.80
gs:saying/THE	0.44
gs:saying/THE-body	-1.08
gs:saying/THE-mind	0.39
gs:saying/THE-thing	0.75
gs:saying/THERE	0.36
gs:saying/THIS+	-0.67
gs:saying/VERB	-0.06
gs:saying/VERB+	-0.06
gs:saying/WE	0.05
gs:saying/WHO	0.47
gs:says/MY	-1.16
gs:says/MY-mind	0.26
gs:says/MY-person+	0.42
gs:says/NONE	-0.42
gs:says/SHE+	-0.17
gs:says/VERB	0.14
gs:says/WE	0.29
gs:shame/CLIENT+	0.55
gs:shame/I	0.83
gs:shame/IT	0.39
gs:shame/NONE	0.49
gs:shame/VERB	0.63
gs:shows/BARE-person+	0.19
gs:shows/CLIENT+	-0.48
gs:shows/I	-0.26
gs:shows/MY	-1.16
gs:shows/MY-body	-0.51
gs:shows/MY-mind	0.27
gs:shows/MY-person+	0.42
gs:shows/NONE	-0.52
gs:shows/THE	-1.53
gs:shows/VERB	0.08
gs:sleep/BARE-mind	-0.09
gs:sleep/CLIENT+	0.67
gs:sleep/I	-0.51
gs:sleep/MY-child	0.80
gs:sleep/NONE	-0.89
gs:sleep/THE	-0.88
gs:sleep/THE-thing	-0.85
gs:sleep/VERB	1.22
gs:sleep/WE	0.16
gs:stirs/BARE-person+	0.39
gs:stirs/CLIENT+	0.66
gs:stirs/I	0.28
gs:stirs/I+	0.81
gs:stirs/IT	1.38
gs:stirs/MY	-1.08
gs:stirs/MY-child	-0.74
gs:stirs/NONE	1.28
gs:stirs/NONE+	0.64
gs:stirs/NOTHING	1.01
gs:stirs/SHE+	0.88
gs:stirs/THE	-0.05
gs:stirs/VERB	0.29
gs:stirs/WHICH	0.81
gs:sureBlame/I	1.90
gs:sureBlame/IT	-0.96
gs:sureBlame/NONE	0.60
gs:sureBlame/THE	0.87
gs:sureBlame/VERB	0.07
gs:sureBody/BARE-body	0.57
gs:sureBody/CLIENT+	0.93
gs:sureBody/I	0.49
gs:sureBody/MY-body	0.56
gs:sureBody/MY-child	-0.51
gs:sureBody/NONE	-1.40
gs:sureBody/THE	-0.29
gs:sureBody/VERB	0.07
gs:sureCare/I	0.69
gs:sureCare/MY-mind	0.28
gs:sureCare/THE	1.06
gs:sureCare/THE-mind	0.19
gs:sureCare/VERB	0.80
gs:sureChild/BARE-mind	-0.24
gs:sureChild/I	-0.54
gs:sureChild/I+	-0.52
gs:sureChild/IT	0.31
gs:sureChild/MY	0.95
gs:sureChild/MY-child	1.04
gs:sureChild/MY-mind	0.29
gs:sureChild/NONE	0.82
gs:sureChild/NONE+	0.66
gs:sureChild/SHE+	-0.28
gs:sureChild/THE	-0.39
gs:sureChild/THE-mind	0.59
gs:sureChild/THE-thing	-0.12
gs:sureChild/VERB	-0.93
gs:sureChild/WHICH	0.79
gs:sureDaily/I	1.01
gs:sureDaily/MY-mind	0.82
gs:sureDaily/NONE	0.21
gs:sureDaily/THE	-1.12
gs:sureDaily/WE	0.33
gs:sureGuard/BARE-thing	0.85
gs:sureGuard/I	0.77
gs:sureGuard/IT	0.24
gs:sureGuard/MY	-0.65
gs:sureGuard/NONE	0.07
gs:sureGuard/SHE+	0.57
gs:sureGuard/THE	-0.16
gs:sureGuard/THE-thing	0.33
gs:sureGuard/VERB	1.20
gs:sureGuard/WE	1.12
gs:sureSelfView/I	-0.20
gs:sureSelfView/NONE	-0.08
gs:sureSelfView/THE	-0.40
gs:sureState/BARE-mind	-0.50
gs:sureState/BARE-person+	0.39
gs:sureState/CLIENT+	1.85
gs:sureState/I	0.19
gs:sureState/I+	0.81
gs:sureState/IT	1.58
gs:sureState/MY-body	0.87
gs:sureState/MY-child	-0.74
gs:sureState/MY-mind	0.17
gs:sureState/NONE	0.99
gs:sureState/NONE+	0.70
gs:sureState/SHE+	1.22
gs:sureState/THE-mind	0.19
gs:sureState/THE-person+	-0.14
gs:sureState/THE-thing	-1.42
gs:sureState/VERB	0.36
gs:sureState/WE	-0.58
gs:sureState/WHICH	0.68
gs:sureStirs/IT	0.53
gs:sureStirs/MY	-0.46
gs:sureStirs/MY-body	-0.28
gs:sureStirs/THE	1.32
gs:sureStirs/WHICH	1.11
gs:sureThing/BARE-body	0.07
gs:sureThing/CLIENT+	1.08
gs:sureThing/I	0.61
gs:sureThing/IT	0.18
gs:sureThing/MY-body	1.24
gs:sureThing/MY-mind	0.60
gs:sureThing/NONE	1.33
gs:sureThing/NONE+	0.64
gs:sureThing/THE	0.40
gs:sureThing/THE-body	0.23
gs:sureThing/THE-mind	0.33
gs:sureThing/VERB	1.16
gs:sureVerb/CLIENT+	1.16
gs:sureVerb/EX+	-0.31
gs:sureVerb/IT	1.36
gs:sureVerb/MY-child	-0.23
gs:sureVerb/NONE	0.29
gs:sureVerb/SHE+	0.79
gs:sureVerb/THE	0.71
gs:sureVerb/THE-thing	0.62
gs:sureVerb/VERB	0.12
gs:thing/BARE-body	-1.01
gs:thing/BARE-thing	-0.37
gs:thing/CLIENT+	0.13
gs:thing/HE+	-0.62
gs:thing/I	-0.32
gs:thing/I+	0.61
gs:thing/IT	0.19
gs:thing/MY	0.35
gs:thing/MY-body	0.17
gs:thing/MY-child	0.66
gs:thing/MY-thing	0.04
gs:thing/NONE	-1.47
gs:thing/SHE+	-0.79
gs:thing/THE-body	-0.94
gs:thing/THE-mind	0.98
gs:thing/THE-thing	0.33
gs:thing/THERE	-0.95
gs:thing/THIS	-0.67
gs:thing/VERB	-0.88
gs:thing/WE	-1.29
gs:thing/WHO	0.16
gs:tired/CLIENT+	0.65
gs:tired/I	0.24
gs:tired/IT	0.85
gs:tired/MY-mind	0.49
gs:tired/NONE	-0.13
gs:tired/THE	-0.72
gs:tired/VERB	1.19
gs:trust/CLIENT+	0.04
gs:trust/I	-0.52
gs:trust/IT	0.52
gs:trust/MY	0.90
gs:trust/MY-child	0.32
gs:trust/MY-mind	0.72
gs:trust/NONE	0.09
gs:trust/SHE+	-0.37
gs:trust/THE	0.63
gs:trust/THE+	0.27
gs:trust/VERB	0.43
gs:trust/WE	0.74
gs:wants/I	0.07
gs:wants/NONE	-0.62
gs:wants/SHE+	1.03
gt:action/-	0.63
gt:action/may	-0.35
gt:action/now	0.49
gt:action/past	-0.49
gt:anger/-	-0.11
gt:anger/may	-0.37
gt:anger/now	0.54
gt:anger/past	0.28
gt:appetite/-	-0.46
gt:appetite/may	1.71
gt:appetite/now	1.56
gt:appetite/past	-0.22
gt:author/-	0.13
gt:author/now	-0.47
gt:author/past	0.93
gt:belittle/-	0.08
gt:belittle/may	0.54
gt:belittle/now	1.19
gt:belittle/past	-0.09
gt:blame/may	-0.07
gt:blame/now	-0.10
gt:blame/past	-1.02
gt:body/-	0.33
gt:body/may	-0.18
gt:body/now	0.37
gt:body/past	0.27
gt:care/-	0.58
gt:care/now	-0.65
gt:care/past	1.52
gt:children/-	-0.18
gt:children/may	0.84
gt:children/now	0.33
gt:children/past	-0.18
gt:concentration/-	-0.23
gt:concentration/may	0.80
gt:concentration/now	-0.70
gt:concentration/past	1.25
gt:confused/-	0.51
gt:confused/now	1.26
gt:confused/past	0.15
gt:damage/-	-0.37
gt:damage/may	-0.29
gt:damage/now	0.39
gt:damage/past	-0.06
gt:diagnosis/now	0.79
gt:diagnosis/past	-0.81
gt:disgust/-	0.98
gt:disgust/now	0.72
gt:drink/-	0.72
gt:drink/now	0.62
gt:drink/past	0.40
gt:evidence/-	-1.50
gt:evidence/may	-0.61
gt:evidence/now	0.28
gt:evidence/past	-1.26
gt:expects/may	0.92
gt:expects/now	0.96
gt:expects/past	0.55
gt:fear/-	0.70
gt:fear/may	-0.64
gt:fear/now	0.39
gt:feel/-	0.10
gt:feel/may	1.19
gt:feel/now	0.08
gt:feel/past	-0.06
gt:feelVerb/-	0.32
gt:feelVerb/may	-0.15
gt:feelVerb/now	0.21
gt:feelVerb/past	0.12
gt:figure/-	-0.83
gt:figure/may	-0.39
gt:figure/now	1.48
gt:figure/past	1.00
gt:guard/-	0.32
gt:guard/may	-0.96
gt:guard/now	0.43
gt:guard/past	0.71
gt:harm/-	-0.92
gt:harm/may	-0.37
gt:harm/now	0.09
gt:harm/past	-0.09
gt:injury/-	-0.41
gt:injury/may	0.28
gt:injury/now	-0.79
gt:injury/past	0.07
gt:injuryCue/-	-0.46
gt:injuryCue/may	-0.19
gt:injuryCue/past	-0.40
gt:lasting/-	-0.20
gt:lasting/may	0.57
gt:lasting/now	0.88
gt:lasting/past	0.42
gt:look/-	-0.59
gt:look/may	1.49
gt:look/now	1.62
gt:look/past	-0.04
gt:love/-	-1.06
gt:love/may	0.19
gt:love/now	0.18
gt:love/past	-0.71
gt:medicine/-	1.54
gt:medicine/now	0.56
gt:medicine/past	0.23
gt:messageThing/-	-0.21
gt:messageThing/may	-1.16
gt:messageThing/now	-0.28
gt:messageThing/past	-0.86
gt:numb/-	0.14
gt:numb/now	-0.24
gt:numb/past	0.05
gt:otherMeaning/-	0.59
gt:otherMeaning/may	1.30
gt:otherMeaning/now	-0.60
gt:otherMeaning/past	-0.50
gt:otherPerson/-	-0.36
gt:otherPerson/may	-0.27
gt:otherPerson/now	0.41
gt:otherPerson/past	-0.69
gt:relief/-	0.67
gt:relief/may	1.10
gt:relief/now	-1.36
gt:relief/past	0.52
gt:sad/-	-0.29
gt:sad/may	-0.22
gt:sad/now	-0.65
gt:sad/past	0.51
gt:saying/-	-0.42
gt:saying/may	0.05
gt:saying/now	-0.33
gt:saying/past	0.33
gt:says/now	0.11
gt:says/past	-0.41
gt:shame/-	0.46
gt:shame/now	1.40
gt:shows/now	0.38
gt:shows/past	-0.97
gt:sleep/-	0.07
gt:sleep/may	0.26
gt:sleep/now	0.16
gt:sleep/past	-1.12
gt:stirs/-	0.12
gt:stirs/may	-0.36
gt:stirs/now	1.24
gt:stirs/past	0.27
gt:sureBlame/-	1.05
gt:sureBlame/may	1.43
gt:sureBlame/now	0.23
gt:sureBlame/past	1.14
gt:sureBody/-	0.79
gt:sureBody/may	1.05
gt:sureBody/now	0.32
gt:sureBody/past	-0.28
gt:sureCare/may	-0.37
gt:sureCare/now	1.56
gt:sureCare/past	0.43
gt:sureChild/-	0.45
gt:sureChild/may	-0.43
gt:sureChild/now	-0.27
gt:sureChild/past	-0.05
gt:sureDaily/-	-0.11
gt:sureDaily/may	0.40
gt:sureDaily/now	1.11
gt:sureDaily/past	0.15
gt:sureGuard/may	-0.78
gt:sureGuard/now	1.38
gt:sureGuard/past	0.37
gt:sureSelfView/-	-0.78
gt:sureSelfView/may	0.44
gt:sureSelfView/now	0.23
gt:sureSelfView/past	0.04
gt:sureState/-	0.41
gt:sureState/may	-0.90
gt:sureState/now	0.56
gt:sureState/past	0.17
gt:sureStirs/-	0.44
gt:sureStirs/now	0.89
gt:sureStirs/past	-0.36
gt:sureThing/-	0.29
gt:sureThing/may	-0.13
gt:sureThing/now	1.26
gt:sureThing/past	1.00
gt:sureVerb/-	1.01
gt:sureVerb/may	-0.25
gt:sureVerb/now	-0.17
gt:sureVerb/past	1.09
gt:thing/-	0.53
gt:thing/may	0.27
gt:thing/now	0.05
gt:thing/past	-0.76
gt:tired/-	-0.57
gt:tired/may	1.78
gt:tired/now	-0.28
gt:tired/past	0.60
gt:trust/-	0.73
gt:trust/may	0.75
gt:trust/now	0.35
gt:wants/now	0.63
gt:wants/past	-0.19
i:1-0	0.04
i:1-1	0.34
i:1-2	0.89
i:1-3	-0.86
i:2-0	0.41
i:2-1	0.17
i:2-2	-0.95
i:2-3	-0.36
i:3-0	0.84
i:3-1	0.31
i:3-2	-0.55
i:3-3	-0.19
i:child	-0.21
i:self	-0.13
i:thing	0.58
injury:body	-2.01
injury:care	-0.56
injury:numb	-0.46
injury:sad	0.82
injury:sleep	0.65
injury:tired	0.38
it:-	1.01
it:may	-0.71
it:now	0.04
it:past	0.09
n:(	0.07
n:)	0.06
n:,	-0.26
n:-	-0.66
n:1	-0.59
n:2	0.10
n:3	0.25
n::	-0.81
n:;	-0.72
n:after	-0.33
n:and	-0.17
n:as	0.47
n:because	-0.36
n:before	0.79
n:but	-0.13
n:how	-0.58
n:if	0.08
n:last	0.23
n:like	-0.30
n:long	-0.34
n:or	0.56
n:quotation	-0.18
n:quoted	-0.34
n:run-on	0.12
n:short	-0.19
n:since	-0.81
n:that	0.72
n:then	0.30
n:until	0.59
n:what	-0.58
n:when	0.18
n:whenever	0.54
n:where	-0.34
n:which	0.33
n:while	0.78
n:why	-0.46
name	-1.21
nobody-says-I/BARE-body	0.62
nobody-says-I/BARE-mind	-1.21
nobody-says-I/BARE-person	-0.06
nobody-says-I/BARE-thing	-0.90
nobody-says-I/CLIENT	0.41
nobody-says-I/EX	-0.95
nobody-says-I/HE	0.18
nobody-says-I/HIS	-0.78
nobody-says-I/HIS-person	0.40
nobody-says-I/HIS-thing	-0.11
nobody-says-I/IT	1.05
nobody-says-I/NAME	-1.16
nobody-says-I/NOBODY	0.27
nobody-says-I/NONE	-0.27
nobody-says-I/NOTHING	-1.43
nobody-says-I/PEOPLE	-0.43
nobody-says-I/SHE	0.38
nobody-says-I/THE	0.18
nobody-says-I/THE-animal	-1.18
nobody-says-I/THE-body	-0.96
nobody-says-I/THE-child	0.49
nobody-says-I/THE-mind	0.52
nobody-says-I/THE-person	0.27
nobody-says-I/THE-thing	-0.40
nobody-says-I/THERE	0.13
nobody-says-I/VERB	0.14
nobody-says-I/WE	-0.29
nobody-says-I/WHO	-0.86
nobody-says-I/YOU	-0.28
nobody-says-I/none/-/false	0.87
nobody-says-I/none/-/true	-1.15
nobody-says-I/none/may/false	0.94
nobody-says-I/none/now/false	-1.19
nobody-says-I/none/now/true	-0.68
nobody-says-I/none/past/false	-2.00
nobody-says-I/none/past/true	-0.88
nobody-says-I/other/-/false	-0.31
nobody-says-I/other/-/true	-0.54
nobody-says-I/other/may/false	0.29
nobody-says-I/other/may/true	0.05
nobody-says-I/other/now/false	-0.28
nobody-says-I/other/now/true	0.08
nobody-says-I/other/past/false	-1.05
nobody-says-I/other/past/true	0.27
nobody-says-I/self/-/false	-0.50
nobody-says-I/self/-/true	0.88
nobody-says-I/self/may/false	-0.59
nobody-says-I/self/past/false	-0.63
nobody-says-I/self/past/true	-0.15
nobody-says-I/thing/-/false	-0.19
nobody-says-I/thing/-/true	-0.41
nobody-says-I/thing/may/false	0.63
nobody-says-I/thing/now/false	0.97
nobody-says-I/thing/now/true	0.85
nobody-says-I/thing/past/false	-0.23
nobody-says-I/thing/past/true	0.19
o:(	0.06
o:)	-0.06
o:,	-0.17
o:-	-0.11
o::	-1.43
o:;	-0.89
o:after	0.35
o:after-quotation	0.24
o:as	0.24
o:before	0.87
o:but	-0.44
o:how	-0.42
o:if	0.07
o:like	-0.58
o:or	0.75
o:run-on	-0.22
o:since	0.11
o:so	-0.27
o:that	-0.46
o:then	0.35
o:until	0.20
o:what	0.54
o:when	0.15
o:whenever	0.54
o:where	-0.55
o:which	-0.12
o:while	0.51
o:who	0.21
o:why	-0.43
os:(/THE	0.28
os:)/VERB	0.10
os:,/BARE-body	-1.17
os:,/BARE-mind	-0.36
os:,/BARE-person	-0.61
os:,/BARE-thing	-1.18
os:,/HE	0.45
os:,/HIS	0.40
os:,/I	0.84
os:,/IT	0.28
os:,/MY	-0.26
os:,/MY-body	-0.24
os:,/MY-person	0.27
os:,/MY-thing	-0.70
os:,/NAME	0.24
os:,/NONE	-0.45
os:,/SHE	-0.14
os:,/THE	-0.57
os:,/THE-animal	-0.99
os:,/THE-body	0.14
os:,/THE-child	0.75
os:,/THE-person	-0.33
os:,/THE-thing	0.54
os:,/THERE	-0.67
os:,/THIS	-0.28
os:,/VERB	-1.21
os:,/WE	-0.81
os:,/WHICH	-0.43
os:,/WHO	-0.77
os:-/BARE-person	-0.41
os:-/NONE	-0.14
os:-/THE	0.51
os:-/VERB	-0.82
os::/HE	-0.64
os::/I	-0.46
os::/IT	-0.70
os::/MY	-0.56
os::/NONE	-0.69
os::/THE	0.29
os::/THE-person	-0.15
os::/THE-thing	-0.25
os::/VERB	-0.96
os:;/HE	-0.49
os:;/I	-0.22
os:;/IT	-0.42
os:;/MY-thing	-0.76
os:;/SHE	-0.62
os:;/THE	-0.48
os:;/VERB	-0.11
os:after-quotation/NONE	-0.78
os:after-quotation/THE	0.47
os:after-quotation/VERB	-0.69
os:after/HE	-1.61
os:after/THE	0.30
os:after/THE-thing	0.80
os:and/BARE-person	-0.87
os:and/CLIENT	-0.62
os:and/EX	-0.41
os:and/HE	-0.82
os:and/HIS-person	-0.32
os:and/I	0.17
os:and/IT	0.30
os:and/MY	-0.17
os:and/MY-body	0.74
os:and/MY-child	-0.44
os:and/MY-person	-0.65
os:and/NAME	-0.93
os:and/NONE	0.28
os:and/SHE	-0.76
os:and/THE	-0.41
os:and/THE-animal	-0.43
os:and/THE-body	0.72
os:and/THE-child	0.32
os:and/THE-thing	-0.59
os:and/THERE	-0.96
os:and/THEY	-0.34
os:and/WE	-0.96
os:as/HE	-0.92
os:as/NONE	0.59
os:as/THE	0.13
os:as/VERB	0.63
os:because/HE	-0.36
os:because/I	-0.05
os:because/SHE	-0.42
os:because/THE	-0.75
os:because/THE-thing	-0.29
os:because/THIS	0.58
os:before/I	0.84
os:but/I	-0.45
os:but/NONE	0.13
os:but/SHE	1.34
os:but/THE	-0.35
os:but/THE-person	-0.27
os:how/HE	-0.38
os:how/I	-0.07
os:if/HE	0.55
os:if/I	-0.23
os:if/IT	0.29
os:if/THE-person	-0.74
os:if/THERE	1.11
os:like/IT	-0.68
os:like/NONE	-0.29
os:like/THE	1.40
os:like/THIS	0.45
os:run-on/EX	-0.78
os:run-on/HE	0.77
os:run-on/I	-0.23
os:run-on/NOBODY	0.80
os:run-on/SHE	-0.13
os:run-on/THERE	-0.42
os:run-on/THEY	1.13
os:run-on/WE	0.50
os:since/HE	0.05
os:since/THE-thing	0.64
os:so/HE	-0.66
os:so/I	-0.21
os:so/NONE	-0.11
os:so/THEY	0.57
os:start/BARE-mind	-0.25
os:start/BARE-person	-0.13
os:start/BARE-thing	-0.48
os:start/CLIENT	0.07
os:start/EVERYTHING	0.96
os:start/EX	-0.34
os:start/HE	-0.85
os:start/HIS	-0.20
os:start/HIS-person	0.09
os:start/HIS-thing	-0.27
os:start/I	-0.18
os:start/MY	0.33
os:start/MY-body	0.17
os:start/MY-mind	0.89
os:start/MY-person	-0.46
os:start/MY-thing	-0.34
os:start/NAME	-1.28
os:start/NOBODY	0.10
os:start/NONE	-0.26
os:start/NOTHING	-0.37
os:start/PEOPLE	-0.07
os:start/SHE	0.49
os:start/THE	-0.32
os:start/THE-body	-0.43
os:start/THE-mind	0.66
os:start/THE-person	0.40
os:start/THE-thing	-0.47
os:start/THERE	0.55
os:start/THEY	0.65
os:start/THIS	0.51
os:start/VERB	0.59
os:start/WE	-0.49
os:start/YOU	-0.28
os:that/HE	0.20
os:that/I	-0.72
os:that/IT	0.91
os:that/SHE	-0.37
os:that/THE	-0.52
os:that/THE-person	-0.09
os:that/THE-thing	-1.71
os:then/HE	-0.58
os:then/I	0.18
os:then/NONE	0.57
os:until/HE	-1.11
os:until/NONE	-1.58
os:until/THE	0.62
os:until/THE-thing	0.04
os:until/VERB	-1.28
os:what/HE	1.09
os:what/I	-0.14
os:what/THE	1.12
os:when/I	0.47
os:when/SHE	-0.21
os:when/THE	0.19
os:when/THE-person	0.14
os:when/THE-thing	0.08
os:when/THEY	-0.68
os:whenever/THE	0.49
os:whenever/THE-thing	0.20
os:where/I	-0.61
os:which/WHICH	-0.12
os:while/I	0.75
os:who/WHO	0.21
ot:child/-	0.13
ot:child/may	-0.27
ot:child/now	0.68
ot:child/past	-0.29
ot:none/-	-0.32
ot:none/may	0.43
ot:none/now	0.31
ot:none/past	-0.45
ot:other/-	0.30
ot:other/may	0.27
ot:other/now	0.06
ot:other/past	-0.40
ot:self/-	-0.19
ot:self/may	0.23
ot:self/past	-0.05
ot:thing/-	-0.04
ot:thing/may	0.28
ot:thing/past	-0.39
p:child/child	-0.44
p:child/none	0.33
p:child/other	-0.19
p:child/self	0.12
p:none/none	-0.52
p:none/other	-0.63
p:none/self	0.15
p:none/thing	0.21
p:other/none	-0.05
p:other/other	0.31
p:other/self	0.11
p:other/thing	0.21
p:quoted	0.24
p:self/none	0.10
p:self/thing	-0.35
p:thing/none	-0.69
p:thing/other	0.24
p:thing/self	-0.42
p:thing/thing	-0.51
pg:author/none	-0.23
pg:author/other	-0.78
pg:author/self	0.17
pg:author/thing	0.52
pg:look/none	-0.74
pg:look/other	0.15
pg:look/self	-0.55
pg:look/thing	0.89
pg:messageThing/none	0.91
pg:messageThing/other	-0.61
pg:messageThing/self	-0.63
pg:messageThing/thing	0.10
pg:saying/none	-0.19
pg:saying/other	0.10
pg:saying/self	-1.12
pg:saying/thing	0.23
pi:false/child	-0.44
pi:false/none	-0.26
pi:false/other	0.27
pi:false/self	0.27
pi:false/thing	0.45
pi:true/none	-0.32
pi:true/other	-0.14
pi:true/self	-0.32
pi:true/thing	-0.95
plain:blame/-	1.05
plain:blame/may	1.43
plain:blame/now	0.23
plain:blame/past	1.14
plain:body-habit/-	0.78
plain:body-habit/may	0.60
plain:body-habit/now	0.32
plain:care/may	-0.37
plain:care/now	1.40
plain:care/past	0.87
plain:child-habit/may	0.44
plain:child-habit/now	0.76
plain:child/past	0.60
plain:daily/-	-0.11
plain:daily/may	0.40
plain:daily/now	1.00
plain:daily/past	0.15
plain:guard-habit/may	-0.79
plain:guard-habit/now	1.21
plain:guard/past	0.12
plain:in	1.22
plain:self-view/-	-0.96
plain:self-view/may	0.47
plain:self-view/now	0.23
plain:self-view/past	0.60
plain:state/-	0.04
plain:state/may	-0.32
plain:state/now	0.33
plain:state/past	0.29
plain:stirs/-	0.44
plain:stirs/may	-0.04
plain:stirs/now	1.06
plain:stirs/past	-0.13
plain:thing/-	0.38
plain:thing/now	0.07
plain:thing/past	0.69
plain:verb/may	0.15
plain:verb/now	-0.51
plain:verb/past	2.55
plain:weigh	0.52
ps:none	-1.70
ps:other	-1.60
ps:self	-2.36
ps:thing	-1.17
psg:author	-1.53
psg:look	-1.72
psg:messageThing	-0.84
psg:saying	0.57
pv:author	0.06
pv:quoted	0.24
pv:reported	-1.60
s:BARE-body	-0.64
s:BARE-body+	-0.63
s:BARE-mind	-0.39
s:BARE-person	-0.58
s:BARE-person+	0.45
s:BARE-thing	-0.77
s:BARE-thing+	-0.33
s:CLIENT+	-0.04
s:EVERYTHING	0.96
s:EX+	-0.95
s:HE	-0.25
s:HIS	0.46
s:HIS-thing	-0.50
s:I	0.11
s:I+	-0.17
s:IT	0.16
s:MY	-0.06
s:MY-body	0.61
s:MY-mind	0.90
s:MY-person	-0.36
s:MY-person+	-0.11
s:MY-thing	-1.05
s:NAME	-0.31
s:NOBODY	1.37
s:NONE	-0.14
s:NONE+	-1.03
s:NOTHING	-1.57
s:PEOPLE	0.32
s:SHE	-0.31
s:SHE+	0.27
s:THE	-0.51
s:THE+	0.52
s:THE-animal	-0.42
s:THE-body	0.08
s:THE-child	0.55
s:THE-mind	0.82
s:THE-person	0.22
s:THE-person+	-0.06
s:THE-thing	-0.33
s:THE-thing+	-0.28
s:THERE	-0.28
s:THEY	0.36
s:THIS	0.87
s:THIS+	-0.67
s:VERB	-0.27
s:WE	-0.45
s:WHICH	-0.44
s:WHO	-0.33
s:YOU	-1.12
st:BARE-body/-	-0.50
st:BARE-body/now	0.88
st:BARE-body/past	-0.82
st:BARE-mind/-	-0.63
st:BARE-mind/past	0.49
st:BARE-person+/now	0.28
st:BARE-person+/past	0.28
st:BARE-person/-	-0.43
st:BARE-person/now	-0.43
st:BARE-person/past	-0.48
st:BARE-thing+/past	-0.33
st:BARE-thing/-	-2.28
st:BARE-thing/now	0.56
st:BARE-thing/past	-0.93
st:CLIENT+/-	-0.23
st:CLIENT+/now	-0.06
st:CLIENT+/past	0.45
st:EX+/past	-0.50
st:HE+/now	-0.32
st:HE+/past	-1.58
st:HE/-	-0.85
st:HE/may	0.22
st:HE/now	-0.51
st:HE/past	-0.19
st:HIS-person/-	-0.89
st:HIS-person/past	-0.32
st:HIS-thing/now	-0.31
st:HIS-thing/past	-0.59
st:HIS/-	0.13
st:HIS/now	-0.18
st:HIS/past	0.53
st:I+/now	-1.61
st:I+/past	0.56
st:I/may	0.51
st:I/now	0.35
st:I/past	-0.20
st:IT/-	0.49
st:IT/may	0.82
st:IT/now	-0.23
st:IT/past	0.26
st:MY-body/-	-0.45
st:MY-body/may	-0.39
st:MY-body/now	0.75
st:MY-body/past	0.75
st:MY-child/-	0.13
st:MY-child/may	-0.27
st:MY-child/now	0.68
st:MY-child/past	-0.04
st:MY-mind/now	0.97
st:MY-mind/past	0.63
st:MY-person+/now	0.42
st:MY-person/-	0.47
st:MY-person/now	-0.65
st:MY-person/past	-1.24
st:MY-thing/-	-0.40
st:MY-thing/now	0.23
st:MY-thing/past	-0.73
st:MY/now	-0.40
st:MY/past	-0.05
st:NAME/-	0.06
st:NAME/now	-0.18
st:NAME/past	-1.10
st:NOBODY/now	1.51
st:NOBODY/past	0.88
st:NONE+/-	-0.30
st:NONE+/past	-1.02
st:NONE/-	0.04
st:NONE/may	-0.72
st:NONE/now	-0.17
st:NONE/past	-0.52
st:NOTHING/-	-0.89
st:NOTHING/now	-0.15
st:PEOPLE/now	0.27
st:PEOPLE/past	-0.51
st:SHE+/may	0.20
st:SHE+/now	0.25
st:SHE/may	-0.78
st:SHE/now	-0.30
st:THE+/-	0.32
st:THE+/now	0.54
st:THE+/past	-0.10
st:THE-animal/-	-0.82
st:THE-animal/may	-0.36
st:THE-animal/now	-0.15
st:THE-animal/past	-1.25
st:THE-body/now	1.09
st:THE-body/past	-1.04
st:THE-child/-	-0.29
st:THE-child/now	0.75
st:THE-child/past	-0.79
st:THE-mind/now	0.58
st:THE-mind/past	0.33
st:THE-person+/past	-0.14
st:THE-person/may	0.22
st:THE-person/now	-0.20
st:THE-person/past	0.19
st:THE-thing+/past	-0.07
st:THE-thing/-	-0.18
st:THE-thing/now	-0.65
st:THE-thing/past	0.07
st:THE/may	1.28
st:THE/now	-0.06
st:THE/past	-1.06
st:THERE/now	0.19
st:THERE/past	-1.21
st:THEY/may	0.57
st:THEY/now	0.98
st:THEY/past	-0.56
st:THIS+/-	-0.67
st:THIS/-	0.05
st:THIS/now	0.53
st:THIS/past	1.00
st:VERB+/now	-0.21
st:VERB/may	0.11
st:VERB/now	-0.06
st:VERB/past	-0.35
st:WE/may	0.07
st:WE/now	-0.09
st:WE/past	-1.73
st:WHICH/now	0.15
st:WHICH/past	-0.66
st:WHO/now	0.04
st:WHO/past	-0.60
st:YOU/may	-0.29
t:may	0.49
t:now	0.17
t:past	-0.36
voice:message	-2.35
voice:message/false	-1.69
voice:message/true	-1.78
voice:reported	-1.22
voice:reported/false	-1.26
voice:reported/true	-0.40
w:#	-0.47
w:&	-0.58
w:'	0.93
w:(	0.10
w:,	0.08
w:-	-0.43
w::	-0.47
w:;	-0.27
w:?	-0.57
w:@	-1.33
w:a	0.19
w:about	-0.08
w:accord	-0.57
w:account	-1.44
w:ach	0.33
w:across	0.63
w:address	-1.04
w:admit	1.15
w:afraid	0.78
w:after	0.97
w:afterward	0.85
w:again	1.20
w:against	1.09
w:ago	0.52
w:agreed	-0.72
w:aisle	-0.35
w:alarm	0.53
w:all	1.28
w:allotment	0.44
w:alone	-0.53
w:alway	0.72
w:am	-0.24
w:ambulance	-1.35
w:an	-0.25
w:and	-0.51
w:angry	0.53
w:ankle	-0.61
w:annoy	0.48
w:another	0.50
w:answer	0.29
w:antibiotic	-0.39
w:antidepressant	0.67
w:anxiety	1.34
w:anxious	-0.77
w:any	0.91
w:anyone	-0.61
w:anyth	1.30
w:anywhere	0.54
w:apart	-0.15
w:apex	-0.68
w:app	-1.02
w:appetite	0.32
w:appointment	-0.28
w:apprehensive	-0.98
w:april	-0.38
w:are	-0.26
w:arm	0.46
w:around	0.24
w:arrive	0.63
w:as	-0.67
w:ashame	1.73
w:ask	-0.37
w:asleep	-0.87
w:at	-0.10
w:attach	-1.33
w:attack	1.04
w:august	-0.46
w:aunt	-0.24
w:avatar	-1.09
w:away	-1.20
w:baby	0.77
w:back	-0.56
w:badge	0.85
w:badly	1.11
w:bailiff	-1.10
w:bang	-1.37
w:bank	-1.31
w:bar	-0.46
w:bare	0.58
w:bat	0.14
w:bathroom	0.44
w:battery	-0.23
w:be	0.26
w:because	0.43
w:bed	-0.18
w:bedroom	0.19
w:been	-0.34
w:before	0.88
w:beg	-0.35
w:began	0.49
w:behind	-0.05
w:being	0.47
w:believe	1.36
w:below	-0.48
w:bench	0.05
w:bent	-0.68
w:beside	0.74
w:beta	0.12
w:betray	-0.67
w:better	0.89
w:between	0.15
w:bev	-0.46
w:big	-0.26
w:bike	-0.49
w:bill	-0.75
w:bin	0.35
w:bird	-0.25
w:birthday	0.07
w:bit	0.76
w:bitter	1.04
w:blame	0.89
w:bled	-0.48
w:blind	-0.53
w:block	-0.38
w:blocker	0.09
w:blood	-0.29
w:blow	-0.73
w:blue	-0.33
w:blur	-0.65
w:board	-0.27
w:boat	-0.93
w:body	-0.43
w:bolt	-0.21
w:book	-0.09
w:boone	-0.68
w:boot	0.46
w:bore	0.96
w:both	-0.84
w:bother	0.51
w:bottle	0.86
w:bought	-1.23
w:bouquet	-0.76
w:box	-1.50
w:boy	0.33
w:brave	1.00
w:break	-0.30
w:breath	-0.28
w:breathe	0.63
w:bridge	-0.59
w:broke	0.51
w:broken	-0.29
w:brother	-0.54
w:brought	-0.32
w:brown	-0.53
w:bruise	-0.29
w:burden	0.13
w:burn	-0.12
w:burnt	1.28
w:burst	-0.48
w:bus	0.29
w:but	-0.24
w:buzze	0.25
w:by	-0.20
w:cab	-0.86
w:cable	-0.19
w:cake	-0.73
w:call	-1.01
w:caller	-0.11
w:cam	-0.43
w:came	-0.88
w:camera	-1.17
w:can	0.43
w:canal	-0.77
w:car	-0.08
w:card	-0.76
w:care	1.07
w:caretaker	-0.21
w:carry	-0.16
w:case	0.16
w:cbt	0.56
w:centre	0.68
w:chair	-0.76
w:chang	-0.71
w:charge	-0.32
w:check	-0.55
w:chest	0.93
w:children	0.91
w:choir	0.09
w:choke	-1.14
w:christma	0.26
w:class	-0.28
w:clear	-0.20
w:clench	0.48
w:clerk	-0.76
w:click	0.39
w:client	0.06
w:client'	-0.28
w:clinic	-0.38
w:clip	-0.04
w:close	0.64
w:club	-1.10
w:cm	-0.76
w:coach	-1.04
w:coat	-0.70
w:code	-0.52
w:coffee	-0.15
w:cold	0.31
w:collect	-0.53
w:come	-0.34
w:comfortable	-0.63
w:complainant	0.22
w:concentrate	0.97
w:concussion	-0.58
w:confuse	1.18
w:contact	-0.20
w:content	-1.39
w:convince	0.46
w:copy	-0.62
w:cord	-0.83
w:cost	0.07
w:cough	-0.79
w:could	0.18
w:counsel	-0.16
w:counsellor	0.80
w:count	0.42
w:counter	-1.01
w:court	1.18
w:courthouse	-0.69
w:cousin'	-0.97
w:coward	0.47
w:cower	-0.58
w:crack	-0.15
w:crawl	0.11
w:crazy	0.48
w:creak	0.85
w:creep	0.92
w:crisis	1.12
w:cross	-0.23
w:crush	1.16
w:cry	-1.02
w:curtain	0.84
w:cushion	0.89
w:cut	-0.43
w:dad	0.80
w:dance	0.87
w:dare	1.36
w:dark	0.65
w:dash	-0.44
w:date	-1.00
w:daughter	0.32
w:day	0.40
w:daze	-0.06
w:dead	-1.11
w:death	0.63
w:deck	-0.68
w:deliver	-0.71
w:dent	-0.83
w:dental	-0.62
w:dentist	0.73
w:depress	-0.20
w:depression	-0.21
w:describe	-0.24
w:deserve	0.80
w:desk	-0.58
w:despair	1.01
w:desperate	0.74
w:det	-0.85
w:devastate	0.67
w:diagnose	1.07
w:diazepam	0.37
w:did	0.09
w:die	1.32
w:different	0.22
w:dirty	1.22
w:disappear	1.30
w:disgust	-0.20
w:disorient	1.18
w:distraught	0.86
w:distress	1.10
w:disturb	1.53
w:divorce	-0.55
w:dizzy	0.74
w:do	1.08
w:dock	-0.48
w:doctor	0.06
w:doctor'	-0.49
w:doe	0.72
w:dog	-1.24
w:doing	0.76
w:doll	-0.72
w:done	0.85
w:door	0.31
w:doorbell	-1.36
w:doorway	0.92
w:double	-0.48
w:down	0.39
w:dr	-0.32
w:drawer	-1.19
w:drawing	0.31
w:dread	1.63
w:dream	-0.34
w:drench	0.85
w:dress	0.55
w:drift	0.54
w:drill	-0.61
w:drink	-0.28
w:drive	0.45
w:drone	-0.52
w:drop	-1.24
w:drove	-1.77
w:dry	0.57
w:dure	-0.69
w:dust	-0.90
w:dying	-1.26
w:each	0.09
w:ear	0.83
w:early	0.45
w:easier	0.51
w:easter	0.80
w:eat	-0.30
w:edge	-0.07
w:eggshell	0.46
w:eight	0.33
w:eldest	0.53
w:electrician'	-0.31
w:elevator	-1.20
w:eleven	-0.45
w:else	1.38
w:email	-0.59
w:embarrass	-0.79
w:emdr	-0.56
w:emotional	1.13
w:employer	-0.80
w:empty	1.57
w:end	0.15
w:engine	-0.06
w:enough	1.04
w:enrage	0.52
w:enter	-0.64
w:entrance	0.08
w:entry	-0.90
w:envelope	-0.94
w:er	-0.59
w:even	1.73
w:evene	0.61
w:ever	-0.09
w:every	0.57
w:everyone	0.62
w:everyth	1.30
w:everywhere	0.43
w:evidence	-0.35
w:exhaust	-0.46
w:exit	-0.80
w:extend	-0.09
w:eye	0.56
w:f	-1.34
w:face	-0.31
w:fail	0.76
w:faint	-0.37
w:fair	-0.52
w:fall	0.64
w:far	-0.21
w:fast	0.68
w:father'	-0.71
w:fault	-0.35
w:fear	-0.29
w:feb	-0.84
w:february	0.67
w:fed	1.17
w:feel	0.58
w:feet	-0.15
w:felt	0.34
w:fence	-1.14
w:ferry	0.54
w:fetch	0.18
w:fight	0.67
w:file	-1.37
w:fill	-1.16
w:film	-1.14
w:final	-1.02
w:fire	-0.93
w:firm	-1.43
w:first	0.54
w:fit	-0.64
w:five	-0.52
w:flash	-0.32
w:flood	0.36
w:floor	0.65
w:flower	-0.14
w:flu	-0.70
w:folder	-0.69
w:follow	-1.02
w:follower	-0.72
w:food	0.59
w:fool	1.19
w:foolish	1.23
w:footage	-0.47
w:for	-0.07
w:force	0.40
w:form	-1.54
w:forward	-0.07
w:found	0.26
w:four	0.10
w:fracture	-0.72
w:freak	0.46
w:freezer	-1.03
w:friday	-0.22
w:fridge	0.86
w:friend	0.09
w:frighten	-0.10
w:from	-1.02
w:front	0.67
w:froze	0.11
w:frozen	0.65
w:frustrate	0.83
w:full	-0.84
w:fume	0.56
w:fun	0.46
w:furious	1.02
w:further	-0.13
w:gag	1.36
w:garage	-0.88
w:gas	0.13
w:gate	-0.36
w:gave	0.30
w:get	0.20
w:given	0.29
w:glad	-0.11
w:glove	-0.76
w:glue	-0.80
w:go	0.08
w:goe	0.50
w:going	0.91
w:gone	0.05
w:got	-0.30
w:gp	-0.67
w:grade	-0.83
w:graffiti	-1.03
w:green	0.39
w:grey	-0.53
w:grind	0.45
w:ground	0.15
w:group	0.65
w:guess	-0.90
w:guilty	1.05
w:gut	0.62
w:had	0.25
w:hair	-0.32
w:half	0.14
w:hall	0.22
w:hallway	0.64
w:hand	0.18
w:handle	0.39
w:handwrit	-0.82
w:hang	0.62
w:happen	1.10
w:happy	-0.77
w:hard	0.21
w:hardware	0.37
w:has	-0.09
w:hate	-0.53
w:have	0.36
w:he	-0.69
w:head	-0.31
w:headach	0.51
w:hear	0.63
w:heard	-1.75
w:heart	0.04
w:heartbroken	0.28
w:heat	-0.51
w:heavy	-0.63
w:held	-0.94
w:hello	-0.88
w:help	-0.37
w:helpless	1.04
w:her	0.29
w:here	0.33
w:herself	0.55
w:hid	0.72
w:hide	0.36
w:him	0.08
w:his	-1.08
w:hit	-0.30
w:hive	0.54
w:hoarse	-0.81
w:hold	-0.44
w:hollow	0.79
w:home	-0.29
w:honest	1.54
w:hood	-0.26
w:hope	-0.59
w:hopeful	-0.20
w:hopeless	0.95
w:horrify	0.66
w:hot	0.71
w:hour	0.42
w:house	0.47
w:hover	-0.39
w:how	0.61
w:humiliat	1.06
w:hung	-1.70
w:hunt	0.90
w:hurt	0.08
w:husband	0.50
w:husband'	-1.16
w:hyperventilate	1.33
w:i	0.17
w:ice	-0.90
w:idiot	0.61
w:if	-0.37
w:in	0.47
w:initial	-1.01
w:inside	-1.71
w:install	-0.50
w:instead	-0.80
w:intercom	0.34
w:interview	0.76
w:intimidate	1.22
w:into	0.89
w:irritate	0.67
w:is	-0.25
w:item	-0.18
w:ito	-0.51
w:its	0.04
w:jacket	0.65
w:january	0.15
w:jaw	0.31
w:jelly	0.20
w:jittery	1.12
w:jo	0.48
w:job	-0.65
w:judge	0.17
w:july	0.67
w:jump	0.65
w:jumpy	1.01
w:june	0.05
w:just	1.81
w:k	-0.21
w:keep	0.23
w:kept	-1.09
w:kerb	-0.06
w:kettle	0.32
w:key	0.48
w:kick	0.56
w:kid	0.56
w:kill	0.74
w:kind	0.72
w:kitchen	0.54
w:knee	-0.20
w:knew	0.30
w:knife	0.46
w:knock	1.20
w:knot	-0.06
w:know	-0.78
w:lad	-0.39
w:ladder	-0.35
w:laid	-0.45
w:land	0.95
w:lane	-0.49
w:laptop	-0.20
w:last	-0.61
w:latch	-0.63
w:late	-1.02
w:laugh	-0.05
w:lawn	-0.62
w:leaf	0.16
w:lease	-0.48
w:leave	0.40
w:led	0.32
w:left	-0.26
w:leg	-0.14
w:len	-0.96
w:let	-0.14
w:letter	-0.27
w:library	0.34
w:lie	0.95
w:life	0.84
w:lift	-0.62
w:light	0.42
w:lighter	1.18
w:like	1.11
w:limit	1.36
w:limp	-1.07
w:line	0.63
w:lipstick	-1.33
w:list	-0.68
w:listen	0.67
w:little	0.50
w:live	0.33
w:livid	1.39
w:load	-0.45
w:lobby	-0.65
w:location	-0.63
w:lock	-1.07
w:locker	-1.26
w:locksmith	-0.20
w:log	-0.70
w:lone	0.24
w:long	0.25
w:longer	-0.21
w:loo	0.48
w:look	-0.14
w:loosen	-0.23
w:lose	-0.72
w:loss	0.32
w:lost	0.05
w:lot	-0.70
w:loud	0.28
w:love	-0.31
w:low	-0.20
w:lunch	-0.88
w:mad	-1.01
w:magnet	-0.39
w:maiden	-0.22
w:mail	0.98
w:mailbox	-0.14
w:make	0.65
w:male	-1.10
w:man	-0.43
w:manager	-1.32
w:march	0.23
w:mark	-1.05
w:marriage	0.61
w:mat	0.20
w:matter	0.09
w:may	-0.48
w:maybe	0.85
w:me	0.54
w:meal	0.80
w:mean	-0.47
w:mediator	-0.94
w:medication	0.82
w:meet	0.39
w:mental	-0.31
w:mess	-0.22
w:message	-0.64
w:met	-0.94
w:migraine	-0.41
w:mill	-0.29
w:mind	0.21
w:minute	-1.69
w:mirror	-0.69
w:miserable	0.93
w:miss	-0.62
w:mistake	-0.45
w:moment	0.62
w:monday	-0.72
w:more	0.71
w:morn	0.14
w:mortify	0.24
w:most	0.85
w:motion	-0.54
w:motorbike	0.22
w:mouth	0.72
w:move	-0.62
w:mri	-0.62
w:ms	-0.59
w:much	1.25
w:mug	0.56
w:mum	-1.02
w:mum'	-0.37
w:must	-0.10
w:my	0.20
w:myself	1.48
w:nail	-0.41
w:name	-0.53
w:nan	0.33
w:napkin	-0.98
w:near	0.73
w:neck	-0.67
w:need	-0.66
w:needle	0.57
w:neighbor	-1.08
w:neighbor'	-0.94
w:neighbour	-0.40
w:nerve	0.49
w:nervous	-0.94
w:never	0.95
w:new	-0.43
w:next	-0.12
w:night	0.06
w:nightmare	0.08
w:nine	-1.23
w:no	0.28
w:nobody	-0.22
w:noise	0.65
w:none	-0.15
w:noon	0.26
w:normal	1.01
w:nose	-0.83
w:not	0.32
w:note	-1.24
w:noth	-0.45
w:now	-0.64
w:numb	0.24
w:number	-0.81
w:nurse	-0.13
w:o	0.17
w:of	0.50
w:off	-0.29
w:office	0.17
w:officer	-0.50
w:on	-0.43
w:once	-1.05
w:one	1.02
w:only	0.89
w:opene	-0.34
w:operator	-0.61
w:opposite	-0.42
w:or	-0.44
w:order	-0.53
w:other	-0.69
w:ought	0.91
w:our	-0.20
w:out	-0.12
w:outside	-0.60
w:over	0.67
w:overnight	-0.59
w:overreact	0.56
w:overwhelm	-0.09
w:overwritten	-0.55
w:own	1.07
w:p	-0.74
w:pack	0.87
w:package	-0.53
w:padlock	-0.29
w:paid	-0.91
w:pain	-0.98
w:painkiller	-0.22
w:paint	-0.11
w:pan	0.72
w:panic	0.36
w:paper	-0.81
w:paranoid	0.63
w:parcel	0.70
w:parent	0.32
w:park	0.48
w:part	0.84
w:partner	-0.42
w:party	-0.53
w:pass	0.27
w:passport	-0.69
w:password	-0.10
w:past	-0.12
w:patch	-0.64
w:pathetic	-0.21
w:patient	-0.20
w:pay	-0.71
w:pc	-0.67
w:pellet	-0.60
w:people	0.52
w:pepper	0.41
w:period	0.49
w:person	1.17
w:petitioner	0.12
w:petrify	1.08
w:phone	-0.43
w:photo	-0.85
w:photograph	-1.31
w:pick	-1.30
w:picture	0.13
w:piece	-0.44
w:pill	0.99
w:pin	-0.12
w:place	1.30
w:plan	1.01
w:plate	-0.85
w:platform	-1.08
w:play	0.05
w:please	0.17
w:pm	-0.99
w:pocket	-0.73
w:poem	-0.28
w:police	0.34
w:porch	-1.23
w:post	0.08
w:postmark	-1.26
w:pound	0.81
w:powerless	1.11
w:present	0.72
w:press	-1.08
w:pressure	-0.50
w:pretend	0.89
w:print	-1.25
w:printer	-0.81
w:private	-0.51
w:profile	-0.48
w:proper	0.38
w:proud	0.95
w:provide	-0.72
w:psychiatrist	0.86
w:ptsd	0.56
w:pull	0.56
w:pulse	0.98
w:puppy	0.59
w:push	0.70
w:put	-0.41
w:quiet	0.69
w:radio	1.15
w:ran	-1.18
w:rang	-1.34
w:rattle	-0.10
w:ray	-0.94
w:read	-0.48
w:rear	-0.67
w:receipt	-0.40
w:reception	-0.95
w:recital	0.67
w:recognise	-0.65
w:record	-0.73
w:red	0.14
w:ref	-0.71
w:refer	0.85
w:referral	0.09
w:refuge	0.42
w:refuse	-0.34
w:regret	-0.52
w:relationship	0.82
w:relax	0.76
w:relief	0.78
w:relieve	1.23
w:remember	0.75
w:remove	-1.25
w:repeat	-0.94
w:replace	-0.56
w:reply	-0.40
w:report	-0.19
w:request	-0.58
w:resentful	-0.13
w:resident	-0.19
w:respondent	-0.72
w:rest	-1.16
w:retch	0.52
w:return	-0.96
w:revolt	-0.34
w:rib	-0.54
w:right	0.32
w:rigid	1.15
w:ring	0.73
w:rinse	-0.52
w:roof	-0.33
w:room	0.24
w:rope	0.52
w:round	-0.23
w:roundabout	-0.39
w:rug	-1.09
w:ruin	1.34
w:ruler	-0.75
w:run	-0.57
w:sad	-0.59
w:safe	0.81
w:safer	1.12
w:safety	0.26
w:said	-0.16
w:samaritan	0.85
w:same	-0.12
w:sank	0.84
w:sat	0.63
w:saturday	-0.08
w:save	-1.61
w:saw	0.10
w:say	0.24
w:scalp	-0.86
w:scan	0.35
w:scare	1.37
w:school	-0.65
w:scratch	-0.47
w:scream	0.67
w:screen	-0.87
w:screenshot	-0.75
w:screw	-0.63
w:seat	-1.59
w:sec	-0.75
w:second	-0.10
w:section	0.86
w:security	-1.19
w:see	-0.06
w:seen	-1.15
w:seeth	1.23
w:send	-0.08
w:sender	-0.83
w:sent	-1.40
w:sergeant	-1.27
w:serial	-0.94
w:sertraline	0.22
w:service	-1.05
w:session	-0.32
w:set	0.55
w:shake	-0.70
w:shaken	1.01
w:shame	-0.96
w:she	0.33
w:shed	-0.76
w:sheet	-0.31
w:shift	0.09
w:shirt	-0.22
w:shock	0.77
w:shoe	-0.27
w:shop	-0.12
w:shot	-0.14
w:should	-0.12
w:shoulder	-0.80
w:shout	0.40
w:show	-0.60
w:shower	0.70
w:shut	-0.81
w:sick	1.18
w:sicken	0.63
w:side	-0.33
w:sidewall	-0.89
w:sign	-0.80
w:signal	0.70
w:silence	0.14
w:silly	0.56
w:since	0.37
w:sing	1.11
w:single	0.21
w:sink	0.99
w:sister	-0.27
w:sit	1.34
w:six	0.04
w:size	-1.22
w:skin	0.32
w:sleep	0.33
w:slept	0.33
w:slip	-0.12
w:slow	0.74
w:small	0.32
w:smile	0.27
w:smoke	0.31
w:snap	1.04
w:so	0.25
w:sob	0.90
w:sofa	-0.44
w:soft	-0.74
w:sold	-0.82
w:some	0.43
w:someone	1.13
w:son	-0.39
w:son'	0.89
w:song	-1.13
w:sooner	0.63
w:sorry	-0.25
w:sound	-0.18
w:spare	-0.28
w:speak	0.40
w:speaker	-0.68
w:spent	0.78
w:split	-0.92
w:spoke	-0.40
w:spook	0.45
w:spot	0.77
w:spray	-0.19
w:staff	-0.96
w:stair	-0.70
w:stammer	0.32
w:stamp	-1.15
w:stand	0.93
w:start	-0.21
w:state	-0.40
w:statement	-0.77
w:station	-1.31
w:stay	0.59
w:step	-0.68
w:stick	-0.81
w:stiff	0.48
w:still	-0.15
w:stitch	-1.05
w:stockroom	-0.95
w:stomach	0.69
w:stone	0.43
w:stood	-0.12
w:stop	0.69
w:story	0.40
w:straight	0.66
w:street	0.39
w:stress	-0.84
w:stronger	0.78
w:stuck	-1.14
w:student	0.99
w:stun	-0.19
w:stupid	0.74
w:subject	-1.14
w:such	0.29
w:sunday	-0.60
w:support	0.77
w:sure	-0.85
w:surprise	0.67
w:survivor	0.75
w:suture	-0.73
w:swallow	-0.42
w:swap	-1.23
w:sweat	-0.56
w:switch	-0.21
w:swollen	-0.59
w:table	0.95
w:tablet	-0.88
w:take	0.27
w:taken	-0.46
w:talk	1.32
w:tap	-0.32
w:tape	-1.03
w:tattoo	-1.26
w:taxi	0.50
w:team	1.18
w:tear	0.80
w:tearful	0.51
w:teddy	-0.24
w:teeth	0.51
w:tell	-0.20
w:ten	0.25
w:tenant	-0.49
w:tense	0.60
w:terrible	-0.63
w:terrify	1.14
w:test	-0.74
w:tetanus	-0.49
w:text	-0.13
w:than	-0.28
w:thankful	1.17
w:that	-0.11
w:the	-0.46
w:them	-0.34
w:then	-0.79
w:therapist	0.19
w:therapy	0.34
w:there	0.14
w:these	0.81
w:they	0.70
w:thing	-0.35
w:think	-0.09
w:third	-0.46
w:this	0.11
w:though	-0.22
w:thought	1.51
w:thread	-0.47
w:three	-0.15
w:threw	0.26
w:throat	1.14
w:through	1.22
w:thumb	-0.44
w:thursday	0.39
w:ticket	-0.73
w:tight	-0.68
w:tim	-0.92
w:time	0.41
w:timetable	-1.06
w:tire	1.41
w:to	0.21
w:toast	0.24
w:today	0.39
w:told	-0.40
w:tom	-0.96
w:too	0.75
w:took	-1.11
w:tooth	-1.30
w:torch	-0.38
w:torn	-0.34
w:touch	-0.53
w:towel	-0.11
w:track	-0.50
w:tracker	-0.86
w:train	0.05
w:tram	0.81
w:trap	1.13
w:trauma	0.37
w:traumatise	1.19
w:tree	-1.10
w:tremble	0.16
w:trip	-0.08
w:true	-0.54
w:trust	0.25
w:try	-0.40
w:tuesday	0.07
w:turn	-0.06
w:twelve	1.20
w:twice	-0.62
w:two	-0.25
w:type	-1.02
w:tyre	-0.93
w:uncomfortable	0.34
w:under	0.75
w:understand	0.78
w:uneasy	1.04
w:unit	-0.33
w:unknown	-0.74
w:unnerve	-0.15
w:unsafe	0.63
w:unsettle	0.74
w:until	-0.16
w:up	0.72
w:upset	-0.09
w:upstair	0.61
w:us	-0.59
w:use	-0.48
w:used	-0.78
w:useless	0.45
w:user	0.08
w:van	-0.42
w:vet	-0.95
w:victim	0.70
w:video	-0.81
w:violate	0.55
w:visit	0.55
w:visitor	-0.53
w:voice	1.11
w:voicemail	0.53
w:vulnerable	0.75
w:wait	-0.71
w:wake	1.43
w:walk	-0.47
w:wall	-0.93
w:want	0.98
w:ward	-1.12
w:wardrobe	-0.53
w:warm	-0.56
w:was	-0.14
w:wash	1.15
w:watch	0.16
w:water	0.30
w:way	1.14
w:we	-0.15
w:weak	1.14
w:wear	0.16
w:wed	-0.06
w:week	-0.19
w:weep	-0.43
w:weight	0.73
w:well	1.00
w:went	0.72
w:wept	1.03
w:were	-0.07
w:wet	0.33
w:what	1.19
w:when	-0.34
w:whenever	0.47
w:where	-0.49
w:wherever	0.08
w:which	0.59
w:while	0.48
w:white	-0.06
w:who	0.18
w:whoever	1.25
w:whole	1.08
w:why	-0.35
w:wife	-0.93
w:will	0.59
w:wind	0.61
w:window	-0.37
w:wine	0.16
w:wipe	-0.50
w:wiper	-0.62
w:wire	-0.19
w:wit	0.95
w:withdrawn	-0.06
w:without	0.78
w:witness	-1.04
w:woke	0.72
w:woman	0.63
w:wonder	0.89
w:word	0.17
w:work	0.13
w:worker	-0.44
w:worn	1.41
w:worry	-0.27
w:worthless	0.81
w:would	-0.40
w:wound	0.23
w:wreck	0.44
w:wrist	-0.79
w:write	0.36
w:written	-1.69
w:wrong	0.48
w:wrote	-0.16
w:x	-0.36
w:xanax	0.85
w:yard	0.74
w:year	0.13
w:you	-0.58
w:youngest	0.81
w:zoom	-0.82
`);

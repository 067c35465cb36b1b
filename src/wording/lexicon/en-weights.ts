// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/may	-0.34
#:false/child/now	0.79
#:false/child/past	-0.24
#:false/none/-	-0.18
#:false/none/may	0.35
#:false/none/now	0.40
#:false/none/past	-0.47
#:false/other/-	0.30
#:false/other/may	0.40
#:false/other/now	0.09
#:false/other/past	-0.35
#:false/self/-	-0.19
#:false/self/may	0.34
#:false/self/now	0.16
#:false/self/past	0.11
#:false/thing/-	0.37
#:false/thing/may	0.61
#:false/thing/now	0.23
#:false/thing/past	-0.13
#:true/none/-	-0.27
#:true/none/may	-1.05
#:true/none/now	-1.77
#:true/none/past	-0.33
#:true/other/-	-0.92
#:true/other/may	-0.17
#:true/other/now	-1.22
#:true/other/past	-0.69
#:true/self/-	-0.82
#:true/self/may	-0.83
#:true/self/now	-0.63
#:true/self/past	-0.88
#:true/thing/-	-1.00
#:true/thing/may	-0.57
#:true/thing/now	-1.21
#:true/thing/past	-0.62
#s:false/child	-0.14
#s:false/none	-0.12
#s:false/other	0.36
#s:false/self	0.32
#s:false/thing	0.20
#s:true/other	-1.38
#s:true/self	-1.01
#s:true/thing	-0.71
01=	-0.97
01=(	-0.25
01=(/-	-0.29
01=(/falsefalse	-1.31
01=(/none	-1.17
01=(/now	-0.53
01=(/self	-0.53
01=(/thing	-0.11
01=(/truefalse	0.90
01=)	-0.32
01=)/falsefalse	-0.32
01=)/now	-0.28
01=)/self	-0.32
01=,	-0.05
01=,/-	-0.76
01=,/falsefalse	-1.13
01=,/falsetrue	-1.01
01=,/may	0.15
01=,/none	-0.11
01=,/now	-0.58
01=,/other	0.33
01=,/past	0.76
01=,/self	-0.27
01=,/thing	-0.94
01=,/truefalse	0.95
01=,/truetrue	0.13
01=-	-1.11
01=-/-	-1.73
01=-/falsefalse	-0.85
01=-/falsetrue	-0.27
01=-/none	-0.88
01=-/now	-0.61
01=-/other	-0.65
01=-/past	-0.44
01=-/self	-0.46
01=-/thing	-1.36
01=-/truefalse	-0.56
01=-/truetrue	-0.39
01=:	-1.65
01=:/-	-0.71
01=:/falsefalse	-0.71
01=:/falsetrue	-0.82
01=:/may	-0.21
01=:/none	-0.51
01=:/now	-1.20
01=:/other	-0.48
01=:/past	-0.10
01=:/self	-1.11
01=:/thing	-0.51
01=:/truefalse	-1.22
01=:/truetrue	-0.56
01=;	-1.06
01=;/-	-0.57
01=;/falsefalse	-1.12
01=;/falsetrue	-0.36
01=;/may	-0.49
01=;/none	-1.04
01=;/now	-1.12
01=;/other	-0.83
01=;/past	-0.58
01=;/self	-0.55
01=;/thing	-1.69
01=;/truefalse	-0.39
01=;/truetrue	-0.42
01=after	-0.98
01=after-quotation	0.26
01=after-quotation/falsefalse	0.31
01=after-quotation/may	-0.44
01=after-quotation/none	-0.66
01=after-quotation/now	-0.85
01=after-quotation/past	-0.59
01=after-quotation/self	-1.52
01=after-quotation/thing	0.51
01=after-quotation/truefalse	-1.46
01=after/falsefalse	-0.92
01=after/falsetrue	-0.74
01=after/may	-0.72
01=after/now	-0.87
01=after/other	-0.86
01=after/past	-0.39
01=after/self	-0.14
01=after/thing	-0.89
01=after/truetrue	-0.07
01=and/-	-1.45
01=and/child	-0.68
01=and/falsefalse	-1.10
01=and/falsetrue	-2.38
01=and/may	0.05
01=and/none	-1.66
01=and/now	-1.07
01=and/other	-1.40
01=and/past	0.71
01=and/self	0.54
01=and/thing	-0.99
01=and/truefalse	1.76
01=and/truetrue	-0.61
01=as	-1.09
01=as/-	-0.37
01=as/falsefalse	-0.76
01=as/falsetrue	-0.93
01=as/may	-0.57
01=as/none	-0.26
01=as/now	-0.48
01=as/other	-0.58
01=as/past	-0.70
01=as/self	-0.84
01=as/thing	-0.41
01=as/truefalse	-0.34
01=as/truetrue	-0.36
01=because	-0.32
01=because/-	-1.49
01=because/falsefalse	0.65
01=because/falsetrue	-1.36
01=because/may	-0.72
01=because/none	-0.93
01=because/now	-1.16
01=because/other	-0.48
01=because/past	0.41
01=because/self	0.10
01=because/thing	-1.08
01=because/truefalse	-0.74
01=because/truetrue	-0.25
01=before	-0.53
01=before/falsefalse	-0.53
01=before/may	-0.35
01=before/now	-0.97
01=before/self	-0.53
01=but	-0.97
01=but/-	-0.76
01=but/falsefalse	-1.15
01=but/falsetrue	-0.70
01=but/none	-0.60
01=but/now	-0.49
01=but/other	-0.73
01=but/past	-0.84
01=but/self	-0.85
01=but/thing	-0.39
01=but/truefalse	-1.15
01=childchild	-0.68
01=how	-0.90
01=how/falsefalse	-0.75
01=how/falsetrue	-0.28
01=how/now	-0.58
01=how/other	-0.41
01=how/past	-0.75
01=how/self	-0.72
01=how/truefalse	-0.53
01=if	-1.15
01=if/falsefalse	-1.09
01=if/falsetrue	-0.34
01=if/now	-0.48
01=if/other	-0.38
01=if/past	-1.03
01=if/self	-0.89
01=if/thing	-0.49
01=like	-1.17
01=like/falsefalse	-1.00
01=like/falsetrue	-0.36
01=like/none	-1.00
01=like/now	-1.17
01=like/thing	-0.92
01=like/truefalse	-0.81
01=like/truetrue	-0.68
01=nonechild	-0.34
01=nonenone	-2.32
01=noneother	0.26
01=noneself	-0.22
01=nonething	-1.47
01=or	-0.55
01=or/falsefalse	-0.39
01=or/falsetrue	-0.11
01=or/now	-0.46
01=or/past	-0.07
01=or/self	-0.55
01=or/truetrue	-0.07
01=otherchild	-0.29
01=othernone	-2.15
01=otherself	-0.22
01=otherthing	-1.46
01=run-on	-0.58
01=run-on/falsefalse	-0.39
01=run-on/falsetrue	-0.82
01=run-on/may	-0.51
01=run-on/none	-0.69
01=run-on/now	-2.89
01=run-on/other	-0.23
01=run-on/past	0.78
01=run-on/self	-0.64
01=run-on/thing	-1.52
01=run-on/truefalse	-0.68
01=run-on/truetrue	0.07
01=selfchild	-0.17
01=selfnone	-0.91
01=selfother	0.13
01=selfself	-0.96
01=selfthing	-0.49
01=since	-0.64
01=since/falsefalse	-0.97
01=since/falsetrue	-0.56
01=since/now	-0.38
01=since/other	-0.53
01=since/past	-0.64
01=since/self	-0.58
01=since/thing	-0.95
01=since/truefalse	-0.29
01=since/truetrue	-0.28
01=so	-0.12
01=so/-	-0.93
01=so/falsefalse	0.18
01=so/falsetrue	-1.04
01=so/may	0.33
01=so/none	-1.38
01=so/now	-0.93
01=so/other	-0.99
01=so/past	-0.79
01=so/self	0.40
01=so/thing	-0.96
01=so/truefalse	-1.18
01=that	-1.91
01=that/falsefalse	-1.05
01=that/falsetrue	-0.29
01=that/may	-1.04
01=that/now	-1.16
01=that/other	-0.66
01=that/past	-1.28
01=that/self	-1.72
01=that/thing	-0.47
01=that/truefalse	-1.67
01=that/truetrue	-0.35
01=then	-0.93
01=then/-	-0.62
01=then/falsefalse	-0.41
01=then/none	-0.58
01=then/now	-0.68
01=then/past	-0.23
01=then/self	-0.82
01=then/thing	-0.04
01=then/truefalse	-0.43
01=thingnone	-1.15
01=thingother	0.50
01=thingself	-1.25
01=thingthing	-1.42
01=unless	-0.46
01=unless/falsefalse	-0.46
01=unless/now	-0.46
01=unless/other	-0.46
01=until	-0.17
01=until/-	-1.59
01=until/falsefalse	0.72
01=until/falsetrue	-0.25
01=until/may	-0.25
01=until/none	-1.19
01=until/now	-1.05
01=until/other	-1.11
01=until/past	0.05
01=until/self	0.15
01=until/thing	-1.73
01=until/truefalse	-1.60
01=what	0.31
01=what/-	0.27
01=what/falsefalse	-1.68
01=what/falsetrue	0.52
01=what/may	0.61
01=what/now	-2.23
01=what/other	0.61
01=what/past	-1.26
01=what/self	-1.44
01=what/thing	-0.17
01=when	-1.43
01=when/falsefalse	-1.30
01=when/falsetrue	-0.36
01=when/none	-0.85
01=when/now	-0.68
01=when/other	-0.59
01=when/past	-1.33
01=when/self	-1.46
01=when/thing	-0.16
01=when/truefalse	-0.25
01=when/truetrue	-1.45
01=whenever	-0.53
01=whenever/-	-0.19
01=whenever/falsefalse	-0.20
01=whenever/falsetrue	-0.83
01=whenever/now	-0.70
01=whenever/other	-0.23
01=whenever/self	-0.37
01=whenever/thing	-0.28
01=whenever/truefalse	-0.37
01=where	-0.74
01=where/falsefalse	-0.67
01=where/falsetrue	-0.49
01=where/may	-0.48
01=where/now	-0.62
01=where/other	-0.51
01=where/past	-0.79
01=where/self	-0.59
01=where/thing	-0.18
01=where/truefalse	-0.17
01=whether	-0.17
01=whether/falsefalse	-0.17
01=whether/may	-0.17
01=whether/self	-0.17
01=which	-0.63
01=which/falsefalse	-0.63
01=which/none	-0.63
01=which/now	-0.63
01=who	-0.75
01=who/falsefalse	-0.53
01=who/falsetrue	-0.36
01=who/none	-0.75
01=who/now	-0.47
01=who/past	-0.55
01=who/truefalse	-0.29
01=why	-0.67
01=why/falsefalse	-0.42
01=why/now	-0.67
01=why/self	-0.52
01=why/thing	-0.42
01=why/truefalse	-0.52
01v:message	-2.63
01v:reported	-2.22
01|	-0.19
10=	-0.99
10=(	-0.58
10=(/-	-0.33
10=(/falsefalse	-0.59
10=(/none	-0.25
10=(/now	-0.34
10=(/self	-0.34
10=(/thing	-0.25
10=)/-	-0.47
10=)/falsefalse	-0.65
10=)/falsetrue	0.41
10=)/now	-0.50
10=)/other	0.41
10=)/past	0.08
10=)/self	-0.65
10=,	-0.18
10=,/-	-0.56
10=,/falsefalse	-0.57
10=,/falsetrue	-0.18
10=,/may	-1.16
10=,/none	-0.71
10=,/now	-0.55
10=,/other	0.20
10=,/past	0.90
10=,/truefalse	0.65
10=,/truetrue	0.70
10=-	-1.69
10=-/-	-0.85
10=-/falsefalse	-1.71
10=-/falsetrue	-0.46
10=-/none	-0.84
10=-/now	-0.65
10=-/other	-0.72
10=-/past	-1.30
10=-/self	-1.33
10=-/thing	-0.53
10=-/truefalse	-0.53
10=-/truetrue	-0.44
10=:	-0.18
10=:/-	0.19
10=:/falsefalse	-1.49
10=:/falsetrue	0.16
10=:/may	-0.27
10=:/none	-0.94
10=:/now	-0.47
10=:/other	-0.21
10=:/past	-0.38
10=:/self	-0.68
10=:/thing	0.11
10=:/truefalse	-1.42
10=:/truetrue	-0.33
10=;	-0.42
10=;/-	-0.68
10=;/falsefalse	-2.09
10=;/falsetrue	0.23
10=;/may	-1.90
10=;/none	-1.08
10=;/now	-1.04
10=;/past	-0.15
10=;/self	-1.59
10=;/thing	-0.38
10=;/truefalse	-0.81
10=;/truetrue	-0.36
10=after	-1.54
10=after/falsefalse	-1.41
10=after/falsetrue	-0.69
10=after/may	-0.20
10=after/now	-0.67
10=after/other	-1.43
10=after/past	-1.63
10=after/self	-0.95
10=after/thing	-0.74
10=after/truetrue	-0.84
10=and	-0.34
10=and/-	0.16
10=and/child	-1.32
10=and/falsefalse	-0.25
10=and/falsetrue	-0.57
10=and/may	0.23
10=and/none	-0.12
10=and/now	-1.90
10=and/other	0.57
10=and/self	-0.91
10=and/thing	-0.18
10=and/truefalse	0.30
10=and/truetrue	-0.08
10=as	-0.86
10=as/-	-0.68
10=as/falsefalse	-0.92
10=as/falsetrue	-0.21
10=as/may	-1.34
10=as/none	-0.71
10=as/now	-0.31
10=as/other	-0.12
10=as/past	-0.48
10=as/self	-0.50
10=as/thing	-0.35
10=as/truefalse	-0.48
10=as/truetrue	-0.23
10=because	-0.87
10=because/-	-0.85
10=because/falsefalse	-1.16
10=because/falsetrue	-0.31
10=because/may	0.13
10=because/none	-0.58
10=because/now	-0.87
10=because/other	0.07
10=because/past	-0.57
10=because/self	0.77
10=because/thing	-1.93
10=because/truefalse	-1.06
10=because/truetrue	-0.78
10=before	-0.41
10=before/falsefalse	-0.41
10=before/may	-0.27
10=before/now	-0.26
10=before/other	-0.25
10=before/self	-0.46
10=but	-0.21
10=but/-	-1.32
10=but/falsefalse	-1.65
10=but/falsetrue	0.25
10=but/none	-1.05
10=but/other	0.80
10=but/past	1.67
10=but/self	0.66
10=but/thing	-0.11
10=but/truefalse	-0.57
10=childchild	-1.32
10=how	-0.97
10=how/falsefalse	-0.95
10=how/falsetrue	-0.17
10=how/now	-0.49
10=how/other	-0.90
10=how/past	-0.95
10=how/self	-0.57
10=how/truefalse	-0.39
10=if	-1.24
10=if/falsefalse	-1.17
10=if/falsetrue	-0.36
10=if/now	-0.52
10=if/other	-1.18
10=if/past	-1.11
10=if/self	-0.24
10=if/thing	-0.55
10=like	0.09
10=like/falsefalse	0.82
10=like/falsetrue	-2.10
10=like/none	0.68
10=like/now	0.09
10=like/thing	-1.07
10=like/truefalse	-0.24
10=like/truetrue	-1.96
10=nonechild	-0.39
10=nonenone	-0.72
10=noneother	-1.25
10=noneself	-0.65
10=nonething	-2.04
10=or	-0.72
10=or/falsefalse	-0.22
10=or/falsetrue	-0.19
10=or/now	-0.30
10=or/past	-0.56
10=or/self	-0.72
10=or/truetrue	-0.56
10=otherchild	-0.36
10=othernone	-0.23
10=otherother	0.09
10=otherself	0.17
10=otherthing	-0.05
10=run-on	-0.07
10=run-on/falsefalse	-0.75
10=run-on/falsetrue	0.54
10=run-on/may	-1.82
10=run-on/none	-0.67
10=run-on/other	0.75
10=run-on/past	0.12
10=run-on/self	-0.59
10=run-on/thing	-1.31
10=run-on/truefalse	-0.90
10=run-on/truetrue	0.33
10=selfchild	-1.07
10=selfnone	0.66
10=selfother	-1.55
10=selfself	-0.60
10=selfthing	-0.21
10=since	-1.27
10=since/falsefalse	-1.43
10=since/falsetrue	-0.71
10=since/now	-0.72
10=since/other	-0.87
10=since/past	-1.14
10=since/self	-0.46
10=since/thing	-0.92
10=since/truefalse	-0.47
10=since/truetrue	-0.54
10=so	0.13
10=so/-	-1.47
10=so/falsefalse	-2.68
10=so/falsetrue	0.25
10=so/may	-0.71
10=so/none	-1.50
10=so/now	0.14
10=so/other	0.24
10=so/past	0.32
10=so/self	-0.23
10=so/thing	-0.48
10=so/truefalse	0.36
10=that	-0.18
10=that/falsefalse	-0.85
10=that/falsetrue	0.39
10=that/may	-0.46
10=that/now	-0.34
10=that/other	0.30
10=that/past	0.08
10=that/self	0.57
10=that/thing	-1.39
10=that/truefalse	-0.85
10=that/truetrue	-0.10
10=then	-0.38
10=then/-	-0.26
10=then/falsefalse	-2.49
10=then/none	-0.25
10=then/now	-0.70
10=then/other	-0.25
10=then/past	-0.32
10=then/self	-0.85
10=then/thing	-0.92
10=then/truefalse	0.97
10=thingnone	-0.70
10=thingother	0.22
10=thingself	-1.60
10=thingthing	-0.40
10=unless	-0.21
10=unless/falsefalse	-0.21
10=unless/now	-0.21
10=unless/other	-0.21
10=until	-0.21
10=until/-	-0.77
10=until/falsefalse	-2.88
10=until/falsetrue	0.97
10=until/may	-0.50
10=until/none	-1.03
10=until/now	-0.62
10=until/other	0.06
10=until/past	0.04
10=until/self	-0.79
10=until/thing	-0.13
10=until/truefalse	-0.62
10=what	-1.07
10=what/falsefalse	-0.99
10=what/falsetrue	-0.68
10=what/may	-0.55
10=what/now	-0.91
10=what/other	-0.99
10=what/past	-0.64
10=what/self	-0.65
10=what/thing	-0.64
10=what/truefalse	-0.06
10=when	-0.24
10=when/falsefalse	-0.42
10=when/falsetrue	-0.15
10=when/none	-1.59
10=when/now	0.07
10=when/other	-0.54
10=when/past	-0.36
10=when/self	-0.05
10=when/thing	0.20
10=when/truefalse	-1.45
10=when/truetrue	-0.27
10=whenever	-0.48
10=whenever/-	-0.18
10=whenever/falsefalse	-0.36
10=whenever/falsetrue	-0.35
10=whenever/now	-0.47
10=whenever/other	-0.51
10=whenever/thing	-0.45
10=where	-0.31
10=where/falsefalse	-0.63
10=where/falsetrue	0.08
10=where/may	0.58
10=where/now	-0.69
10=where/other	-1.14
10=where/past	-0.78
10=where/self	0.77
10=where/thing	-0.87
10=where/truefalse	-0.61
10=whether	-0.37
10=whether/falsefalse	-0.37
10=whether/may	-0.37
10=whether/self	-0.37
10=which	-0.62
10=which/falsefalse	-0.62
10=which/none	-0.62
10=which/now	-0.62
10=who	-1.13
10=who/falsefalse	-0.61
10=who/falsetrue	-0.71
10=who/none	-1.13
10=who/now	-0.45
10=who/past	-0.82
10=who/truefalse	-0.43
10=why	-0.96
10=why/falsefalse	-0.92
10=why/now	-0.96
10=why/self	-0.16
10=why/thing	-0.92
10=why/truefalse	-0.16
10v:message	-1.98
10v:quoted	-1.42
10v:reported	-0.98
11=	0.57
11=(	0.07
11=(/-	0.17
11=(/falsefalse	0.69
11=(/none	-0.66
11=(/now	-0.35
11=(/self	-0.35
11=(/thing	0.25
11=(/truefalse	-0.91
11=)	0.15
11=)/falsefalse	0.22
11=)/falsetrue	-0.30
11=)/now	0.22
11=)/other	-0.30
11=)/past	-0.31
11=)/self	0.22
11=,	-0.05
11=,/-	0.36
11=,/falsefalse	0.26
11=,/falsetrue	-0.13
11=,/may	-0.27
11=,/none	-0.11
11=,/now	-0.31
11=,/past	-0.37
11=,/self	0.17
11=,/thing	-0.38
11=,/truefalse	-0.26
11=,/truetrue	-0.58
11=-	0.06
11=-/-	0.21
11=-/falsetrue	0.55
11=-/none	-0.22
11=-/now	-0.06
11=-/other	-0.15
11=-/past	-0.52
11=-/self	-0.07
11=-/thing	0.84
11=-/truefalse	0.11
11=-/truetrue	-0.38
11=:	-0.68
11=:/falsefalse	0.14
11=:/falsetrue	-0.84
11=:/may	-0.18
11=:/none	-0.67
11=:/now	-1.17
11=:/other	-0.13
11=:/past	-0.14
11=:/self	-1.13
11=:/truefalse	-0.97
11=:/truetrue	-0.23
11=;	-0.74
11=;/-	0.14
11=;/falsefalse	-1.04
11=;/falsetrue	0.11
11=;/may	-0.72
11=;/none	-0.05
11=;/now	-0.10
11=;/other	-0.78
11=;/past	-1.09
11=;/self	-0.10
11=;/thing	-0.97
11=;/truefalse	-0.38
11=;/truetrue	0.35
11=after	0.46
11=after/falsefalse	-0.29
11=after/falsetrue	0.70
11=after/may	-0.87
11=after/now	0.62
11=after/other	-0.24
11=after/past	-0.22
11=after/self	-0.55
11=after/thing	0.70
11=after/truetrue	-0.46
11=and	-0.23
11=and/-	0.30
11=and/child	-0.49
11=and/falsefalse	1.35
11=and/falsetrue	-1.40
11=and/may	-0.06
11=and/now	-0.11
11=and/other	0.13
11=and/past	-0.46
11=and/self	-0.24
11=and/truefalse	-0.18
11=and/truetrue	-0.76
11=as	0.46
11=as/-	0.59
11=as/falsefalse	-0.04
11=as/falsetrue	0.49
11=as/may	-0.56
11=as/none	0.63
11=as/now	0.88
11=as/other	-0.93
11=as/past	-0.18
11=as/self	0.75
11=as/thing	0.39
11=as/truefalse	0.61
11=as/truetrue	0.40
11=because	-0.12
11=because/-	-0.41
11=because/falsefalse	0.78
11=because/falsetrue	-0.25
11=because/may	1.16
11=because/none	0.38
11=because/now	0.38
11=because/other	-0.38
11=because/past	-3.12
11=because/self	0.31
11=because/thing	0.06
11=because/truefalse	-0.55
11=because/truetrue	-0.21
11=before	0.84
11=before/falsefalse	0.84
11=before/may	0.46
11=before/now	0.69
11=before/other	0.25
11=before/self	0.77
11=but	-0.24
11=but/-	0.08
11=but/falsefalse	-0.86
11=but/falsetrue	0.61
11=but/none	0.26
11=but/now	-0.54
11=but/other	-0.89
11=but/past	-0.38
11=but/self	0.13
11=but/thing	-0.23
11=but/truefalse	0.82
11=childchild	-0.49
11=how/falsefalse	-0.79
11=how/falsetrue	0.32
11=how/now	0.80
11=how/other	-0.35
11=how/past	-0.79
11=how/self	0.33
11=how/truefalse	0.68
11=if	0.37
11=if/falsefalse	0.33
11=if/falsetrue	0.45
11=if/now	1.37
11=if/other	0.14
11=if/past	0.14
11=if/self	0.35
11=if/thing	1.29
11=like	-0.68
11=like/falsefalse	-0.15
11=like/falsetrue	2.45
11=like/none	-0.32
11=like/now	-0.68
11=like/thing	-0.39
11=like/truefalse	0.89
11=like/truetrue	-1.08
11=nonechild	0.37
11=nonenone	0.12
11=noneother	-0.64
11=noneself	0.05
11=nonething	-1.15
11=or	0.75
11=or/falsefalse	0.29
11=or/falsetrue	0.21
11=or/now	0.45
11=or/past	0.56
11=or/self	0.75
11=or/truetrue	0.56
11=otherchild	-0.23
11=othernone	-0.09
11=otherother	-0.23
11=otherself	0.13
11=otherthing	0.31
11=run-on	0.13
11=run-on/falsefalse	0.36
11=run-on/falsetrue	1.22
11=run-on/may	-0.16
11=run-on/none	0.88
11=run-on/now	0.49
11=run-on/other	0.27
11=run-on/past	-0.23
11=run-on/self	0.13
11=run-on/thing	-0.35
11=run-on/truefalse	-0.69
11=run-on/truetrue	-0.83
11=selfchild	0.18
11=selfnone	0.59
11=selfself	0.39
11=selfthing	-0.19
11=since	0.36
11=since/falsefalse	-0.23
11=since/falsetrue	0.57
11=since/now	0.55
11=since/past	0.19
11=since/self	0.35
11=since/thing	1.06
11=since/truefalse	-0.80
11=since/truetrue	0.87
11=so	-0.29
11=so/-	0.17
11=so/falsefalse	-0.51
11=so/may	-0.39
11=so/none	0.56
11=so/now	0.05
11=so/past	-0.41
11=so/self	-0.66
11=so/thing	0.61
11=so/truefalse	0.59
11=that	0.46
11=that/falsefalse	-1.21
11=that/falsetrue	0.55
11=that/may	0.22
11=that/now	0.40
11=that/past	0.26
11=that/self	0.41
11=that/thing	-0.46
11=that/truefalse	0.50
11=that/truetrue	0.11
11=then	0.56
11=then/-	-0.55
11=then/falsefalse	0.42
11=then/none	-0.55
11=then/now	0.38
11=then/other	-0.63
11=then/past	0.29
11=then/self	0.81
11=then/thing	-0.93
11=then/truefalse	0.42
11=thingnone	0.15
11=thingother	-0.87
11=thingthing	0.06
11=unless	0.23
11=unless/falsefalse	0.23
11=unless/now	0.23
11=unless/other	0.23
11=until	0.37
11=until/-	-1.26
11=until/falsefalse	0.62
11=until/falsetrue	-0.08
11=until/none	-1.28
11=until/now	0.75
11=until/other	-0.17
11=until/past	0.26
11=until/self	-1.17
11=until/thing	1.01
11=until/truefalse	-0.58
11=what	-0.34
11=what/-	-0.51
11=what/falsefalse	-0.13
11=what/falsetrue	-0.15
11=what/may	-0.54
11=what/now	0.22
11=what/other	-0.21
11=what/past	-0.05
11=what/self	0.22
11=what/thing	-0.32
11=what/truefalse	0.47
11=when	0.28
11=when/falsefalse	-0.35
11=when/falsetrue	0.44
11=when/none	-0.56
11=when/now	-0.33
11=when/other	-0.07
11=when/past	0.20
11=when/self	0.22
11=when/thing	0.17
11=when/truefalse	-1.01
11=when/truetrue	-0.25
11=whenever	0.65
11=whenever/-	0.21
11=whenever/falsefalse	0.20
11=whenever/falsetrue	0.78
11=whenever/now	0.82
11=whenever/other	-0.08
11=whenever/self	0.38
11=whenever/thing	0.46
11=whenever/truefalse	0.38
11=where	-0.51
11=where/falsefalse	0.31
11=where/falsetrue	-0.66
11=where/now	-0.37
11=where/other	0.05
11=where/past	-0.32
11=where/self	-0.46
11=where/thing	-0.43
11=where/truefalse	-0.20
11=whether	0.24
11=whether/falsefalse	0.24
11=whether/may	0.24
11=whether/self	0.24
11=which	0.31
11=which/falsefalse	0.31
11=which/none	0.31
11=which/now	0.31
11=who	0.57
11=who/falsefalse	-0.19
11=who/falsetrue	0.78
11=who/none	0.57
11=who/now	0.29
11=who/past	0.43
11=who/truefalse	-0.08
11=why	-0.34
11=why/falsefalse	-0.50
11=why/now	-0.34
11=why/self	0.56
11=why/thing	-0.50
11=why/truefalse	0.56
11v:message	-0.54
11v:reported	0.34
11|	0.68
F|b:# .	-0.17
F|b:^ and	-0.68
F|b:^ because	-0.19
F|b:^ he	0.31
F|b:^ she	-0.35
F|b:^ so	-0.45
F|b:^ the	-0.63
F|b:^ what	0.83
F|b:^ where	0.06
F|b:and would	-0.68
F|b:because he	-0.19
F|b:can not	-0.74
F|b:could not	-0.39
F|b:down ,	-0.23
F|b:he can	-0.74
F|b:he will	0.71
F|b:he would	-1.23
F|b:in march	0.62
F|b:it .	0.13
F|b:let the	-0.23
F|b:next .	0.15
F|b:not come	-0.67
F|b:not go	0.79
F|b:not stop	-0.39
F|b:so he	-0.63
F|b:stop shake	-0.39
F|b:take the	0.83
F|b:the kid	0.72
F|b:the tyre	-0.23
F|b:tyre down	-0.23
F|b:what he	0.83
F|b:where he	0.06
F|b:will not	0.41
F|b:will take	0.83
F|b:would let	-0.31
F|f:1/other	0.42
F|f:2/other	-0.16
F|f:3/other	-0.64
F|g:action	-0.54
F|g:body	-0.68
F|g:children	0.72
F|g:damage	-0.52
F|g:expects	0.15
F|g:feelVerb	-0.29
F|g:injury	-0.73
F|g:lasting	-0.52
F|g:otherPerson	0.11
F|g:sad	0.72
F|g:saying	-0.27
F|g:stirs	0.15
F|g:sureBody	-0.54
F|g:sureSelfView	-0.23
F|g:sureVerb	-0.41
F|g:thing	-0.29
F|g:tired	-0.44
F|gs:action/HE	-0.65
F|gs:action/THE-animal	-0.67
F|gs:action/THE-person	0.22
F|gs:body/THE-person	-0.39
F|gs:damage/HE	-0.52
F|gs:expects/HE	0.15
F|gs:feelVerb/THE-person	-0.39
F|gs:injury/HE	-0.73
F|gs:lasting/HE	-0.74
F|gs:lasting/THE-person	-0.39
F|gs:otherPerson/SHE	-0.35
F|gs:otherPerson/THE-person	0.22
F|gs:sad/HE	0.31
F|gs:stirs/HE	0.15
F|gs:sureBody/THE-person	-0.39
F|gs:sureSelfView/HE	-0.23
F|gs:sureVerb/THE-person	-0.39
F|gs:thing/HE	-0.29
F|gs:tired/HE	-0.44
F|gt:action/may	-0.54
F|gt:body/may	-0.68
F|gt:children/may	0.72
F|gt:damage/may	-0.52
F|gt:expects/may	0.15
F|gt:feelVerb/may	-0.29
F|gt:injury/may	-0.73
F|gt:lasting/may	-0.52
F|gt:otherPerson/may	0.11
F|gt:sad/may	0.72
F|gt:saying/may	-0.27
F|gt:stirs/may	0.15
F|gt:sureBody/may	-0.54
F|gt:sureSelfView/may	-0.23
F|gt:sureVerb/may	-0.41
F|gt:thing/may	-0.29
F|gt:tired/may	-0.44
F|i:1-2	0.14
F|i:2-1	0.15
F|i:other	0.23
F|it:may	0.23
F|w:#	-0.17
F|w:,	-0.52
F|w:.	0.10
F|w:a	0.09
F|w:and	-0.68
F|w:at	0.57
F|w:be	0.41
F|w:because	-0.19
F|w:can	-0.74
F|w:come	-0.71
F|w:could	0.57
F|w:do	0.83
F|w:down	-0.91
F|w:from	-0.17
F|w:go	0.68
F|w:in	0.13
F|w:it	-0.25
F|w:kid	0.72
F|w:know	-0.21
F|w:left	0.09
F|w:let	-0.46
F|w:march	0.62
F|w:next	0.15
F|w:not	-0.59
F|w:out	0.24
F|w:shake	-0.39
F|w:she	-0.35
F|w:so	-0.45
F|w:stop	-0.39
F|w:take	0.83
F|w:that	0.64
F|w:the	-0.09
F|w:tyre	-0.23
F|w:up	0.38
F|w:what	0.83
F|w:where	0.06
F|w:will	0.66
F|w:with	-0.29
F|w:would	-0.88
M|b:# .	-0.38
M|b:# am	-0.61
M|b:^ and	-0.91
M|b:^ because	-0.72
M|b:^ but	-0.27
M|b:^ everyone	0.32
M|b:^ he	-0.58
M|b:^ his	-1.11
M|b:^ my	-0.19
M|b:^ she	0.18
M|b:^ so	-0.09
M|b:^ someone	-1.07
M|b:^ that	-0.06
M|b:^ the	-0.33
M|b:^ then	-1.06
M|b:^ they	0.60
M|b:^ until	-0.45
M|b:^ when	-0.35
M|b:a key	-0.33
M|b:across my	-0.52
M|b:and gave	-0.63
M|b:and he	-1.59
M|b:and its	-0.62
M|b:and my	-0.28
M|b:and she	-0.86
M|b:and the	0.46
M|b:and they	-0.88
M|b:arm .	-0.50
M|b:at #	-0.56
M|b:at me	-0.85
M|b:at my	-0.95
M|b:at the	0.27
M|b:bag .	-0.58
M|b:bag in	-0.15
M|b:because he	-0.62
M|b:behind me	0.54
M|b:blow me	-0.33
M|b:boss .	-0.55
M|b:boss got	-0.81
M|b:bus .	-0.55
M|b:but the	-0.27
M|b:call me	-0.87
M|b:came out	-0.54
M|b:can not	0.25
M|b:cancell my	-0.12
M|b:car .	-0.83
M|b:door .	-0.78
M|b:down .	0.28
M|b:drove me	-0.39
M|b:feet ,	-0.20
M|b:find me	0.46
M|b:for me	0.39
M|b:for my	-0.85
M|b:from the	-0.90
M|b:gave me	-1.12
M|b:gave my	-0.54
M|b:get the	0.43
M|b:grab my	-0.88
M|b:guard walk	-0.92
M|b:had cancell	-0.12
M|b:had my	-0.97
M|b:he came	-0.73
M|b:he can	0.25
M|b:he follow	-0.70
M|b:he gave	-0.67
M|b:he get	0.12
M|b:he grab	-0.88
M|b:he had	-1.09
M|b:he is	-0.89
M|b:he left	0.90
M|b:he put	-0.32
M|b:he read	-0.93
M|b:he said	-0.61
M|b:he sat	-0.96
M|b:he sent	-0.60
M|b:he show	-0.52
M|b:he stamp	-0.20
M|b:he walk	-0.81
M|b:he was	0.42
M|b:he will	0.63
M|b:he would	-0.45
M|b:his hand	-0.96
M|b:home .	0.18
M|b:in my	-1.79
M|b:in row	-0.26
M|b:in the	-0.85
M|b:it to	-0.60
M|b:key .	-0.60
M|b:left a	-0.51
M|b:let me	-0.99
M|b:list for	0.25
M|b:make me	0.11
M|b:me ,	0.90
M|b:me .	-0.36
M|b:me :	-0.37
M|b:me a	-0.85
M|b:me and	0.28
M|b:me at	-0.85
M|b:me down	0.20
M|b:me from	-0.91
M|b:me home	-0.39
M|b:me in	-0.52
M|b:me on	0.12
M|b:me out	-1.00
M|b:me the	-0.44
M|b:me to	-0.52
M|b:move me	-0.79
M|b:my address	-0.63
M|b:my appointment	-0.46
M|b:my arm	-0.68
M|b:my bag	-0.46
M|b:my boss	-0.37
M|b:my brother	-0.63
M|b:my car	-1.16
M|b:my colleague	-0.93
M|b:my desk	-0.96
M|b:my drive	-0.52
M|b:my email	-0.06
M|b:my father'	-0.37
M|b:my feet	-0.20
M|b:my key	-0.56
M|b:my mother	-0.33
M|b:my name	-1.11
M|b:my neighbor	-0.84
M|b:my own	0.27
M|b:my roommate	-0.42
M|b:my scare	-0.84
M|b:my sister	-0.29
M|b:my statement	-0.57
M|b:my step	-1.15
M|b:my therapist	-0.47
M|b:my work	-0.53
M|b:name ,	-0.74
M|b:name .	0.13
M|b:neighbor came	-0.58
M|b:neighbor was	-0.70
M|b:number .	-0.36
M|b:of me	0.13
M|b:of my	-0.34
M|b:office .	-1.43
M|b:on a	-0.07
M|b:on my	-0.86
M|b:on the	-1.51
M|b:out ,	-0.61
M|b:out .	-0.85
M|b:out of	0.24
M|b:out the	-0.73
M|b:photo of	-1.09
M|b:put his	-0.36
M|b:right behind	0.63
M|b:row #	-0.26
M|b:said my	-0.61
M|b:saw him	-0.99
M|b:scare me	1.22
M|b:sent it	-0.60
M|b:she follow	-0.92
M|b:she was	0.57
M|b:show up	-0.52
M|b:sister was	-0.90
M|b:sit on	-1.32
M|b:so he	-0.47
M|b:stamp on	-0.20
M|b:statement .	-0.57
M|b:that she	-0.21
M|b:the back	-0.65
M|b:the bar	-0.95
M|b:the bus	-0.99
M|b:the car	-0.26
M|b:the dog	0.23
M|b:the door	-0.78
M|b:the guard	-0.92
M|b:the manager	-0.74
M|b:the officer	-0.52
M|b:the photo	-0.24
M|b:the station	-0.80
M|b:the window	0.35
M|b:them ,	-0.37
M|b:then he	-0.54
M|b:through the	-0.81
M|b:to me	-0.11
M|b:to my	0.66
M|b:to the	-0.43
M|b:took me	-0.65
M|b:took the	-0.71
M|b:up at	-0.52
M|b:walk me	-0.92
M|b:want me	0.33
M|b:was furious	-0.55
M|b:was in	-1.85
M|b:was right	0.63
M|b:was sit	-1.32
M|b:was so	-0.72
M|b:when he	-0.92
M|b:with my	-0.96
M|b:work .	-1.39
M|b:would left	-0.57
M|b:§ .	0.05
M|b:§ drove	-0.38
M|f:0/other	0.93
M|f:1/other	0.04
M|f:2/other	-0.74
M|f:3/other	0.33
M|g:action	-0.21
M|g:belittle	-0.25
M|g:body	-1.06
M|g:care	0.29
M|g:children	-0.96
M|g:concentration	0.18
M|g:confused	-0.11
M|g:damage	-0.16
M|g:evidence	-0.95
M|g:fear	-0.27
M|g:feelVerb	-0.27
M|g:injury	-0.69
M|g:injuryCue	-0.69
M|g:lasting	-0.23
M|g:look	-0.68
M|g:messageThing	-0.55
M|g:otherPerson	0.31
M|g:relief	0.57
M|g:sad	-0.17
M|g:saying	-0.04
M|g:says	0.11
M|g:shows	0.09
M|g:stirs	0.30
M|g:sureCare	0.22
M|g:sureGuard	-0.06
M|g:sureSelfView	0.40
M|g:sureState	-0.35
M|g:sureStirs	0.44
M|g:sureVerb	-0.43
M|g:tired	-0.68
M|g:trust	0.53
M|g:wants	0.33
M|gs:action/BARE-person	-0.81
M|gs:action/HE	-0.23
M|gs:action/HIS	-0.95
M|gs:action/MY-person	-1.54
M|gs:action/NAME	-0.41
M|gs:action/PEOPLE	-0.52
M|gs:action/SHE	-1.77
M|gs:action/THE-person	0.34
M|gs:action/THEY	-0.12
M|gs:anger/MY-person	-0.90
M|gs:belittle/SHE	-0.25
M|gs:body/HE	-0.56
M|gs:body/MY-person	-0.82
M|gs:confused/HE	-0.11
M|gs:damage/HE	-0.99
M|gs:evidence/HE	-0.84
M|gs:evidence/MY-person	-0.35
M|gs:evidence/THE-person	-0.54
M|gs:fear/HE	-0.13
M|gs:fear/MY-person	-1.05
M|gs:feelVerb/HE	0.29
M|gs:feelVerb/MY-person	-0.43
M|gs:injury/HE	-0.68
M|gs:injuryCue/HE	-0.52
M|gs:lasting/HE	-0.11
M|gs:lasting/MY-person	-0.91
M|gs:lasting/NAME	-0.38
M|gs:look/MY-person	-0.58
M|gs:messageThing/HE	-0.86
M|gs:messageThing/HIS	-0.95
M|gs:messageThing/SHE	-0.27
M|gs:messageThing/THE-person	-0.72
M|gs:numb/MY-person	-0.71
M|gs:otherPerson/BARE-person	-0.81
M|gs:otherPerson/HE	-0.33
M|gs:otherPerson/HIS	-1.14
M|gs:otherPerson/MY-person	-0.20
M|gs:otherPerson/PEOPLE	0.16
M|gs:otherPerson/SHE	0.08
M|gs:otherPerson/THE-animal	0.23
M|gs:otherPerson/THE-child	0.09
M|gs:otherPerson/THE-person	0.28
M|gs:otherPerson/THEY	0.19
M|gs:relief/HE	0.58
M|gs:sad/HE	-0.16
M|gs:sad/MY-person	-0.43
M|gs:saying/HE	-1.42
M|gs:saying/MY-person	-0.14
M|gs:saying/PEOPLE	0.23
M|gs:saying/SHE	-1.05
M|gs:says/HE	-0.64
M|gs:shows/HE	-1.23
M|gs:shows/PEOPLE	0.23
M|gs:stirs/HE	0.22
M|gs:stirs/MY-person	-0.96
M|gs:sureChild/HE	-0.37
M|gs:sureChild/MY-person	-0.77
M|gs:sureChild/THEY	0.55
M|gs:sureGuard/HE	0.46
M|gs:sureGuard/SHE	-0.67
M|gs:sureGuard/THE-person	-0.92
M|gs:sureState/HE	-0.12
M|gs:sureState/MY-person	-1.57
M|gs:sureState/THE-person	-1.30
M|gs:sureStirs/HE	0.52
M|gs:sureThing/THE-person	0.38
M|gs:sureVerb/MY-person	-0.43
M|gs:thing/BARE-person	-0.73
M|gs:thing/HE	-0.45
M|gs:thing/MY-person	-0.73
M|gs:thing/SHE	-1.43
M|gs:thing/THE-person	0.29
M|gs:trust/HE	-0.57
M|gs:trust/SHE	0.71
M|gt:action/may	-0.10
M|gt:action/now	-0.87
M|gt:action/past	-0.06
M|gt:anger/now	0.26
M|gt:anger/past	-1.00
M|gt:body/past	-0.41
M|gt:care/past	0.28
M|gt:children/past	-0.96
M|gt:damage/past	-0.88
M|gt:evidence/may	-0.33
M|gt:evidence/now	-1.34
M|gt:evidence/past	-0.75
M|gt:fear/now	0.71
M|gt:fear/past	-0.42
M|gt:feelVerb/may	0.12
M|gt:feelVerb/past	-0.28
M|gt:injury/now	-0.17
M|gt:injury/past	-1.00
M|gt:injuryCue/past	-1.25
M|gt:lasting/may	-0.39
M|gt:lasting/now	-0.50
M|gt:lasting/past	0.37
M|gt:look/past	-0.68
M|gt:messageThing/may	-0.61
M|gt:messageThing/now	-0.10
M|gt:messageThing/past	-1.11
M|gt:numb/past	-0.71
M|gt:otherPerson/-	0.62
M|gt:otherPerson/may	0.09
M|gt:otherPerson/now	-0.06
M|gt:otherPerson/past	-0.06
M|gt:relief/past	0.57
M|gt:sad/may	0.30
M|gt:saying/may	-0.61
M|gt:saying/now	0.07
M|gt:saying/past	-1.33
M|gt:says/past	-0.64
M|gt:shows/now	0.21
M|gt:shows/past	-0.69
M|gt:stirs/may	-0.07
M|gt:stirs/now	0.53
M|gt:sureCare/now	0.23
M|gt:sureChild/may	-0.29
M|gt:sureChild/past	-0.39
M|gt:sureGuard/may	0.45
M|gt:sureGuard/now	0.41
M|gt:sureGuard/past	-1.02
M|gt:sureState/now	0.47
M|gt:sureState/past	-0.24
M|gt:sureStirs/now	0.53
M|gt:sureThing/now	0.53
M|gt:sureThing/past	-0.34
M|gt:sureVerb/past	-0.37
M|gt:thing/may	0.25
M|gt:thing/now	-0.20
M|gt:thing/past	-0.36
M|gt:tired/past	-0.68
M|gt:trust/past	0.62
M|gt:wants/now	0.33
M|i:1-1	-0.29
M|i:1-2	0.36
M|i:1-3	0.45
M|i:2-1	-0.43
M|i:2-2	-0.68
M|i:other	0.35
M|it:may	-0.13
M|it:now	-0.12
M|it:past	0.54
M|w:#	-0.76
M|w:,	0.48
M|w:-	-0.07
M|w:.	0.22
M|w::	-0.39
M|w:;	-0.30
M|w:a	-0.90
M|w:across	-0.50
M|w:address	-0.63
M|w:aisle	-0.82
M|w:am	0.34
M|w:and	-0.22
M|w:appointment	-0.46
M|w:arm	-0.70
M|w:as	-0.67
M|w:at	0.22
M|w:back	-0.64
M|w:bag	-0.46
M|w:bar	-0.95
M|w:because	-0.72
M|w:been	-1.23
M|w:behind	0.53
M|w:bit	-1.27
M|w:blow	-0.33
M|w:book	-0.16
M|w:boss	-0.37
M|w:brother	-0.63
M|w:bus	-1.14
M|w:but	-0.27
M|w:call	-0.63
M|w:calm	-0.93
M|w:came	-0.90
M|w:can	0.44
M|w:cancell	-0.12
M|w:car	-1.08
M|w:colleague	-0.93
M|w:dad	-0.55
M|w:date	-0.53
M|w:day	-0.39
M|w:desk	-0.96
M|w:dog	0.23
M|w:door	-0.78
M|w:down	0.23
M|w:drive	-0.66
M|w:drove	-0.39
M|w:email	-0.06
M|w:everyone	0.32
M|w:father'	-0.37
M|w:feet	-0.33
M|w:find	0.46
M|w:follow	-0.25
M|w:for	0.35
M|w:from	-1.05
M|w:furious	-0.55
M|w:gave	-1.18
M|w:get	0.44
M|w:got	0.09
M|w:grab	-0.88
M|w:guard	0.12
M|w:had	0.35
M|w:hair	-0.14
M|w:hand	-1.27
M|w:has	-1.31
M|w:he	-0.33
M|w:hear	-0.49
M|w:her	-0.76
M|w:him	-1.68
M|w:his	-0.06
M|w:home	0.17
M|w:hour	-0.48
M|w:i	0.55
M|w:in	-1.43
M|w:is	-0.42
M|w:it	-0.71
M|w:its	0.38
M|w:key	-0.67
M|w:left	0.76
M|w:let	-0.99
M|w:lift	0.37
M|w:list	0.25
M|w:load	-0.52
M|w:lock	-1.07
M|w:log	-0.60
M|w:look	-0.41
M|w:made	0.13
M|w:make	0.11
M|w:man	-0.63
M|w:manager	-0.97
M|w:me	-0.18
M|w:mother	-0.62
M|w:move	-0.79
M|w:mum	-0.39
M|w:my	0.31
M|w:name	-0.10
M|w:neighbor	-0.84
M|w:neighbour	-1.04
M|w:not	0.15
M|w:note	-0.59
M|w:numb	-0.66
M|w:number	-0.36
M|w:nurse	0.38
M|w:of	-0.18
M|w:office	-1.59
M|w:officer	-0.52
M|w:old	-0.62
M|w:on	-0.73
M|w:out	-0.11
M|w:own	0.27
M|w:paranoid	-0.73
M|w:park	-0.58
M|w:photo	-1.13
M|w:photograph	-0.52
M|w:post	-0.16
M|w:put	-0.86
M|w:rang	0.29
M|w:read	-1.00
M|w:right	0.63
M|w:roommate	-0.42
M|w:row	-0.40
M|w:said	-0.61
M|w:sat	-1.11
M|w:saw	-0.99
M|w:scare	0.77
M|w:seat	-0.94
M|w:sent	-1.32
M|w:she	0.08
M|w:show	-0.52
M|w:sit	0.50
M|w:so	-0.60
M|w:someone	-1.07
M|w:stamp	-0.20
M|w:statement	-0.57
M|w:station	-0.80
M|w:step	-1.21
M|w:stop	-0.96
M|w:surgery	-0.49
M|w:teacher	-0.75
M|w:that	-0.30
M|w:the	0.14
M|w:them	-0.37
M|w:then	-1.04
M|w:therapist	-0.47
M|w:they	0.19
M|w:through	-0.81
M|w:to	0.47
M|w:took	-1.45
M|w:two	-0.59
M|w:until	-0.43
M|w:us	0.90
M|w:wait	0.13
M|w:walk	-1.20
M|w:want	0.33
M|w:was	0.59
M|w:wept	-0.37
M|w:when	-0.35
M|w:will	0.63
M|w:window	0.35
M|w:with	-0.87
M|w:work	-0.53
M|w:worry	-0.05
M|w:would	-0.59
O|b:# .	-0.29
O|b:# am	-0.71
O|b:# email	-0.33
O|b:# pm	-0.40
O|b:# time	-0.25
O|b:^ #	-1.12
O|b:^ a	0.08
O|b:^ after	-0.14
O|b:^ almost	-1.01
O|b:^ and	-0.21
O|b:^ as	-0.40
O|b:^ because	-0.30
O|b:^ but	-0.13
O|b:^ dad	0.38
O|b:^ he	-0.46
O|b:^ his	-1.01
O|b:^ horse	-0.57
O|b:^ how	-0.37
O|b:^ in	-0.47
O|b:^ landlord	-0.77
O|b:^ neighbor	-0.37
O|b:^ officer	-0.61
O|b:^ on	-0.33
O|b:^ our	-0.32
O|b:^ security	-0.18
O|b:^ see	-0.92
O|b:^ she	0.12
O|b:^ so	-0.25
O|b:^ the	0.43
O|b:^ then	-0.54
O|b:^ they	0.33
O|b:^ two	-0.50
O|b:^ what	0.62
O|b:^ when	-0.29
O|b:a man	0.17
O|b:a stick	-0.28
O|b:above .	-0.82
O|b:after he	-1.25
O|b:almost happy	-1.01
O|b:and he	-0.50
O|b:and she	-0.94
O|b:and the	0.30
O|b:as he	-0.40
O|b:as the	-0.42
O|b:ask for	0.44
O|b:at #	-0.61
O|b:at known	-0.26
O|b:at the	-1.03
O|b:away .	-0.78
O|b:back at	-0.27
O|b:because he	-0.48
O|b:because she	-0.45
O|b:benzo .	0.42
O|b:bird .	-0.73
O|b:but he	0.39
O|b:by the	-0.51
O|b:calm .	-0.84
O|b:came in	-0.64
O|b:came round	-0.37
O|b:came to	-0.59
O|b:came up	-0.26
O|b:car .	-0.13
O|b:car park	-0.26
O|b:come on	-0.09
O|b:come up	0.70
O|b:corner .	-0.37
O|b:cup .	-0.38
O|b:day .	-0.79
O|b:depress the	-0.40
O|b:do not	0.37
O|b:door .	-0.78
O|b:drove by	-0.16
O|b:drove off	-0.17
O|b:drove past	-1.03
O|b:face to	-0.45
O|b:fence .	-0.68
O|b:for a	-0.30
O|b:for the	-0.22
O|b:from his	-0.45
O|b:gate ,	0.32
O|b:gate .	-0.47
O|b:girl at	-0.82
O|b:going to	0.43
O|b:got the	-0.86
O|b:grab the	-0.42
O|b:guard came	-1.19
O|b:had a	-0.17
O|b:had the	-0.30
O|b:happy .	-0.59
O|b:has a	-0.64
O|b:has not	-0.82
O|b:he call	-0.64
O|b:he came	-1.03
O|b:he depress	-0.40
O|b:he drove	-1.07
O|b:he follow	-0.45
O|b:he got	-0.93
O|b:he grab	-0.42
O|b:he had	-0.43
O|b:he hold	-1.00
O|b:he is	0.59
O|b:he join	-0.41
O|b:he kept	-0.80
O|b:he knew	0.66
O|b:he knock	-0.38
O|b:he left	-1.03
O|b:he let	-0.55
O|b:he move	0.43
O|b:he park	-0.70
O|b:he put	-1.19
O|b:he ram	-0.49
O|b:he rang	-0.19
O|b:he read	-0.62
O|b:he said	-0.37
O|b:he stop	-0.16
O|b:he threw	-0.52
O|b:he wait	-0.73
O|b:he walk	-1.42
O|b:he was	1.03
O|b:he work	-0.86
O|b:he wrote	0.52
O|b:him .	-0.68
O|b:him away	-0.67
O|b:his face	-0.45
O|b:his mum	-0.25
O|b:his status	-0.29
O|b:hit the	-0.51
O|b:home .	0.31
O|b:horse for	-0.57
O|b:how he	-0.37
O|b:hurt .	-0.53
O|b:if he	0.65
O|b:if the	-0.71
O|b:in #	-0.16
O|b:in ,	-0.77
O|b:in .	-0.29
O|b:in the	-0.07
O|b:is call	-0.59
O|b:is going	0.28
O|b:is off	-1.21
O|b:it .	0.06
O|b:it is	0.95
O|b:it on	-0.80
O|b:it out	-0.98
O|b:it was	0.68
O|b:join it	-0.37
O|b:kept the	-0.80
O|b:known ,	-0.26
O|b:left .	0.22
O|b:let go	-0.26
O|b:let him	-0.72
O|b:letter .	0.40
O|b:load .	-0.38
O|b:log #	-0.19
O|b:man was	-0.46
O|b:man with	-0.28
O|b:move in	0.43
O|b:neighbour ,	-0.32
O|b:new one	-0.47
O|b:next to	-0.27
O|b:night .	0.39
O|b:night at	-0.84
O|b:of the	0.23
O|b:off .	-0.17
O|b:off at	-0.28
O|b:off the	-0.64
O|b:officer took	-0.18
O|b:on #	-0.33
O|b:on the	0.21
O|b:one .	-0.30
O|b:opposite .	0.56
O|b:out .	-0.80
O|b:out load	-0.44
O|b:over the	-0.62
O|b:park at	-0.26
O|b:park on	-0.71
O|b:past .	-1.03
O|b:photo .	-0.40
O|b:porch ,	-0.77
O|b:porch .	-0.78
O|b:post the	-0.40
O|b:put it	0.11
O|b:put the	-0.56
O|b:ram the	-0.49
O|b:read it	-0.98
O|b:retch .	-0.16
O|b:ring in	-0.15
O|b:round the	-0.37
O|b:saw .	0.58
O|b:school .	0.60
O|b:she has	-0.26
O|b:she post	-0.40
O|b:she read	-1.13
O|b:shut the	-0.36
O|b:status :	-0.29
O|b:stop .	0.66
O|b:that he	0.30
O|b:that she	-0.81
O|b:that the	-0.18
O|b:the alarm	0.21
O|b:the baby	0.45
O|b:the bell	-0.40
O|b:the benzo	0.42
O|b:the bus	-0.51
O|b:the camera	-0.39
O|b:the car	-0.26
O|b:the cat	-0.29
O|b:the chair	-0.59
O|b:the corner	-0.37
O|b:the country	-0.59
O|b:the cup	-0.38
O|b:the dog	-0.09
O|b:the door	-0.48
O|b:the fence	-0.68
O|b:the gate	0.14
O|b:the girl	-0.22
O|b:the glass	-0.45
O|b:the guard	-1.19
O|b:the horse	-0.49
O|b:the house	0.23
O|b:the judge	0.16
O|b:the letter	0.40
O|b:the new	-0.47
O|b:the nurse	0.31
O|b:the officer	-0.18
O|b:the old	-0.50
O|b:the paper	-0.27
O|b:the phone	0.37
O|b:the photo	-0.66
O|b:the picture	-0.21
O|b:the porch	-0.80
O|b:the ring	-0.15
O|b:the roof	-0.09
O|b:the same	0.28
O|b:the second	-0.62
O|b:the shop	-0.21
O|b:the twin	0.88
O|b:the van	-0.67
O|b:the video	-0.42
O|b:the window	-0.30
O|b:the witness	-1.12
O|b:the woman	-0.36
O|b:then he	-0.31
O|b:there .	0.71
O|b:they left	0.51
O|b:they say	0.28
O|b:threw the	-0.52
O|b:time .	-0.40
O|b:time in	-0.25
O|b:to ask	0.59
O|b:to be	0.19
O|b:to it	-0.41
O|b:to the	-0.81
O|b:took the	-0.18
O|b:twice .	0.45
O|b:two girl	-0.50
O|b:under the	-0.80
O|b:until he	-1.20
O|b:up .	0.58
O|b:video .	-0.50
O|b:wait at	-0.73
O|b:walk in	-1.42
O|b:was frighten	-0.51
O|b:was gone	-0.58
O|b:wednesday he	-0.30
O|b:what he	1.07
O|b:when he	-0.19
O|b:when she	-0.92
O|b:when the	0.16
O|b:when they	-0.70
O|b:window .	0.50
O|b:with a	-0.28
O|b:with him	-0.68
O|b:with his	-0.64
O|b:work night	-0.84
O|b:§ #	-1.13
O|b:§ ,	-0.64
O|b:§ .	-0.61
O|b:§ on	-0.54
O|f:0/other	0.34
O|f:1/other	-0.49
O|f:2/other	-0.31
O|f:3/other	0.12
O|g:anger	0.66
O|g:belittle	0.18
O|g:blame	-0.06
O|g:body	0.33
O|g:children	0.67
O|g:concentration	-0.29
O|g:drink	-0.52
O|g:evidence	-0.45
O|g:expects	-0.18
O|g:fear	-0.31
O|g:feel	0.68
O|g:feelVerb	0.20
O|g:figure	-0.47
O|g:guard	-0.28
O|g:harm	-0.87
O|g:injury	-0.17
O|g:injuryCue	-0.33
O|g:lasting	-0.32
O|g:look	-0.47
O|g:medicine	0.42
O|g:messageThing	0.15
O|g:numb	-0.82
O|g:otherPerson	-0.22
O|g:relief	-0.45
O|g:sad	-0.05
O|g:saying	-0.33
O|g:says	0.22
O|g:shame	0.84
O|g:shows	-0.24
O|g:sleep	-0.60
O|g:stirs	-0.19
O|g:sureBlame	0.49
O|g:sureBody	-0.72
O|g:sureChild	0.41
O|g:sureGuard	0.82
O|g:sureSelfView	0.61
O|g:sureState	0.07
O|g:sureThing	0.25
O|g:sureVerb	-0.13
O|g:thing	-0.37
O|g:tired	0.31
O|g:trust	0.18
O|gs:action/BARE-person	-0.09
O|gs:action/HE	-0.09
O|gs:action/HIS	0.49
O|gs:action/HIS-person	-0.49
O|gs:action/HIS-thing	-0.65
O|gs:action/NAME	-0.32
O|gs:action/PEOPLE	-0.41
O|gs:action/SHE	0.29
O|gs:action/THE-animal	-0.27
O|gs:action/THE-child	-0.40
O|gs:action/THE-person	0.32
O|gs:action/THEY	0.12
O|gs:anger/HE	0.66
O|gs:belittle/THE-person	0.18
O|gs:blame/BARE-person	-0.51
O|gs:body/SHE	0.32
O|gs:children/THE-child	0.25
O|gs:damage/HE	-0.65
O|gs:damage/PEOPLE	-0.29
O|gs:damage/SHE	0.14
O|gs:damage/THE-child	0.50
O|gs:drink/HE	-0.52
O|gs:evidence/BARE-person	-0.21
O|gs:evidence/HE	-0.74
O|gs:evidence/SHE	0.39
O|gs:evidence/THE-person	-1.12
O|gs:fear/BARE-person	0.38
O|gs:fear/HE	-0.69
O|gs:fear/MY-person	-0.52
O|gs:fear/THE-animal	-0.60
O|gs:fear/THE-child	-0.25
O|gs:feel/HE	0.59
O|gs:feelVerb/BARE-person	-0.61
O|gs:feelVerb/HE	0.67
O|gs:feelVerb/SHE	0.52
O|gs:feelVerb/THE-animal	-0.54
O|gs:harm/HE	-0.87
O|gs:injury/HE	-0.51
O|gs:injuryCue/HE	-1.34
O|gs:lasting/HE	-0.17
O|gs:lasting/SHE	0.12
O|gs:look/BARE-person	-0.16
O|gs:look/SHE	-0.47
O|gs:medicine/HE	0.42
O|gs:messageThing/BARE-person	-0.55
O|gs:messageThing/HE	-0.38
O|gs:messageThing/HIS	-0.30
O|gs:messageThing/HIS-thing	-0.12
O|gs:messageThing/SHE	0.31
O|gs:messageThing/THE-child	0.50
O|gs:messageThing/THE-person	0.05
O|gs:otherMeaning/HE	-0.59
O|gs:otherPerson/BARE-animal	-0.07
O|gs:otherPerson/BARE-person	-0.45
O|gs:otherPerson/HE	-0.33
O|gs:otherPerson/HIS	-0.57
O|gs:otherPerson/HIS-person	-1.13
O|gs:otherPerson/HIS-thing	-0.62
O|gs:otherPerson/MY-person	-0.32
O|gs:otherPerson/PEOPLE	0.12
O|gs:otherPerson/SHE	-0.27
O|gs:otherPerson/THE-animal	-0.52
O|gs:otherPerson/THE-child	-0.30
O|gs:otherPerson/THE-person	0.15
O|gs:otherPerson/THEY	0.26
O|gs:relief/HE	-0.74
O|gs:sad/HE	0.10
O|gs:sad/HIS	-0.69
O|gs:sad/SHE	0.22
O|gs:saying/BARE-person	-0.45
O|gs:saying/HE	-0.41
O|gs:saying/HIS	-0.62
O|gs:saying/NAME	-0.14
O|gs:saying/SHE	-0.42
O|gs:saying/THE-animal	-0.30
O|gs:saying/THEY	1.25
O|gs:says/HE	0.31
O|gs:shame/HE	0.58
O|gs:shame/THE-person	0.16
O|gs:shows/HE	-0.74
O|gs:shows/HIS	-0.62
O|gs:shows/SHE	-1.13
O|gs:shows/THE-person	0.16
O|gs:sleep/HE	-0.73
O|gs:stirs/BARE-person	0.38
O|gs:stirs/HE	-0.83
O|gs:stirs/SHE	0.15
O|gs:stirs/THE-animal	-0.52
O|gs:stirs/THE-child	-0.51
O|gs:stirs/THE-person	0.31
O|gs:sureBody/HE	-0.72
O|gs:sureChild/HE	0.24
O|gs:sureChild/SHE	0.32
O|gs:sureGuard/HE	0.66
O|gs:sureGuard/THE-person	-0.28
O|gs:sureState/BARE-person	0.38
O|gs:sureState/HE	-0.19
O|gs:sureState/HIS	-0.46
O|gs:sureState/SHE	0.59
O|gs:sureState/THE-animal	-0.58
O|gs:sureState/THE-child	-0.25
O|gs:sureThing/HE	-0.46
O|gs:sureThing/SHE	0.24
O|gs:sureVerb/BARE-person	-0.61
O|gs:sureVerb/HE	0.05
O|gs:sureVerb/SHE	0.52
O|gs:sureVerb/THE-animal	-0.55
O|gs:thing/BARE-person	0.35
O|gs:thing/HE	-0.30
O|gs:thing/HIS-thing	-0.23
O|gs:thing/NAME	-0.27
O|gs:thing/PEOPLE	-0.29
O|gs:thing/SHE	-0.17
O|gs:thing/THE-child	-0.13
O|gs:thing/THE-person	-0.44
O|gs:tired/THE-person	0.31
O|gs:trust/BARE-person	-0.42
O|gs:wants/THE-child	0.25
O|gt:action/-	-0.40
O|gt:action/now	-0.04
O|gt:anger/now	0.66
O|gt:blame/now	-0.06
O|gt:body/now	0.48
O|gt:body/past	-0.16
O|gt:children/now	0.67
O|gt:damage/-	-0.49
O|gt:damage/now	0.18
O|gt:damage/past	-0.48
O|gt:evidence/-	-0.72
O|gt:evidence/past	-0.42
O|gt:fear/now	-0.09
O|gt:fear/past	-0.52
O|gt:feel/now	0.68
O|gt:feelVerb/now	0.32
O|gt:feelVerb/past	-0.16
O|gt:harm/now	-0.87
O|gt:injury/now	-0.61
O|gt:injury/past	0.41
O|gt:injuryCue/now	-0.86
O|gt:injuryCue/past	0.47
O|gt:lasting/now	0.11
O|gt:lasting/past	-0.58
O|gt:messageThing/-	-0.43
O|gt:messageThing/now	0.40
O|gt:messageThing/past	-0.07
O|gt:otherMeaning/now	0.12
O|gt:otherPerson/-	-0.76
O|gt:otherPerson/now	0.08
O|gt:otherPerson/past	-0.46
O|gt:relief/-	-1.13
O|gt:relief/now	-0.34
O|gt:sad/past	-0.80
O|gt:saying/now	-0.58
O|gt:saying/past	0.28
O|gt:says/past	0.24
O|gt:shame/now	0.36
O|gt:shame/past	-0.06
O|gt:shows/now	-0.27
O|gt:shows/past	-0.31
O|gt:sleep/now	-0.60
O|gt:stirs/past	-0.32
O|gt:sureBlame/now	0.49
O|gt:sureBody/past	-0.72
O|gt:sureChild/now	0.56
O|gt:sureChild/past	-0.22
O|gt:sureGuard/now	0.82
O|gt:sureState/-	-1.26
O|gt:sureState/now	0.13
O|gt:sureState/past	-0.55
O|gt:sureThing/now	0.25
O|gt:sureThing/past	-0.55
O|gt:sureVerb/past	-0.16
O|gt:thing/-	-0.30
O|gt:thing/now	-0.19
O|gt:thing/past	-1.04
O|gt:trust/now	0.22
O|gt:wants/now	0.05
O|i:1-0	0.40
O|i:1-1	-0.14
O|i:1-2	0.25
O|i:1-3	0.60
O|i:2-0	-0.52
O|i:2-1	-0.66
O|i:2-2	0.29
O|i:2-3	-0.05
O|i:3-3	-0.53
O|i:other	0.66
O|injury:sad	-0.67
O|it:-	0.39
O|it:now	0.47
O|it:past	-0.31
O|w:#	-1.17
O|w:,	-0.15
O|w:-	-0.29
O|w:.	-0.16
O|w::	-0.50
O|w:;	-0.19
O|w:@	-0.88
O|w:about	0.52
O|w:above	-0.82
O|w:account	-0.44
O|w:after	-0.14
O|w:again	0.54
O|w:alarm	0.12
O|w:almost	-1.01
O|w:am	-0.71
O|w:and	-0.21
O|w:anyone	-0.47
O|w:as	0.07
O|w:ashame	0.59
O|w:ask	0.44
O|w:at	-0.66
O|w:away	-0.79
O|w:baby	0.45
O|w:back	-0.27
O|w:badge	-0.17
O|w:bark	-0.47
O|w:be	0.19
O|w:because	-0.30
O|w:been	-0.51
O|w:before	0.25
O|w:bell	-0.40
O|w:benzo	0.42
O|w:blush	0.78
O|w:book	-0.94
O|w:bus	-0.51
O|w:but	-0.13
O|w:by	-0.81
O|w:call	-0.90
O|w:calm	-0.84
O|w:came	-1.25
O|w:camera	-0.39
O|w:car	-0.36
O|w:cat	-0.29
O|w:chair	-0.59
O|w:chang	1.07
O|w:clerk	-0.76
O|w:client'	0.18
O|w:code	0.20
O|w:come	0.42
O|w:corner	-0.37
O|w:country	-0.59
O|w:cousin	-0.49
O|w:cry	0.11
O|w:cup	-0.38
O|w:dad	0.38
O|w:day	-0.24
O|w:depress	-0.44
O|w:detective	-0.35
O|w:do	0.37
O|w:dog	-0.38
O|w:door	-0.78
O|w:down	0.34
O|w:drink	-0.37
O|w:drive	-1.19
O|w:driver	-0.28
O|w:drove	-1.07
O|w:else	0.22
O|w:email	-0.33
O|w:end	-0.22
O|w:every	0.32
O|w:everybody	0.22
O|w:face	-0.45
O|w:fear	-0.55
O|w:feel	0.24
O|w:fence	-0.68
O|w:fist	-0.09
O|w:follow	-0.45
O|w:for	-0.20
O|w:friend	0.29
O|w:frighten	-0.16
O|w:from	-0.07
O|w:gate	0.14
O|w:girl	-0.66
O|w:given	-0.18
O|w:glass	-0.45
O|w:go	-0.45
O|w:goe	-0.85
O|w:going	0.43
O|w:gone	0.20
O|w:got	-0.93
O|w:grab	-0.42
O|w:grant	0.43
O|w:grave	-0.18
O|w:guard	-1.19
O|w:guess	0.22
O|w:had	-0.43
O|w:happy	-1.10
O|w:hard	-0.67
O|w:has	-0.56
O|w:have	0.86
O|w:he	-0.33
O|w:help	0.68
O|w:her	0.64
O|w:herself	0.37
O|w:him	-0.74
O|w:himself	-0.10
O|w:his	-0.77
O|w:hit	-0.51
O|w:hold	-1.00
O|w:home	0.18
O|w:horse	-0.85
O|w:house	0.63
O|w:how	-0.37
O|w:hurt	-0.53
O|w:in	0.21
O|w:into	-0.37
O|w:is	0.60
O|w:it	0.20
O|w:job	-0.96
O|w:join	-0.41
O|w:judge	0.16
O|w:kept	-0.80
O|w:key	-0.22
O|w:kick	-0.16
O|w:knew	0.32
O|w:knock	-0.38
O|w:know	-0.74
O|w:known	-0.26
O|w:landlord	-0.77
O|w:left	0.22
O|w:let	-0.93
O|w:letter	0.40
O|w:light	-0.69
O|w:like	0.15
O|w:line	-0.15
O|w:load	-0.44
O|w:log	-0.19
O|w:man	0.29
O|w:minute	0.30
O|w:move	0.43
O|w:mr	-0.63
O|w:mum	-0.25
O|w:name	-0.22
O|w:neighbor	-0.37
O|w:neighbour	-0.32
O|w:never	0.57
O|w:new	-0.67
O|w:next	-0.27
O|w:night	0.19
O|w:no	0.50
O|w:note	-0.94
O|w:now	0.20
O|w:number	0.27
O|w:nurse	0.31
O|w:of	1.11
O|w:off	-1.47
O|w:officer	-0.49
O|w:old	-0.50
O|w:on	-0.37
O|w:one	0.41
O|w:only	-0.38
O|w:opposite	0.39
O|w:order	0.43
O|w:our	-0.32
O|w:out	0.31
O|w:outside	0.54
O|w:over	0.68
O|w:panic	-0.61
O|w:paper	-0.27
O|w:park	-0.82
O|w:past	-1.03
O|w:pc	-0.43
O|w:phone	0.37
O|w:photo	-0.66
O|w:picture	-0.21
O|w:play	0.61
O|w:pm	-0.40
O|w:porch	-0.80
O|w:post	-0.42
O|w:pull	-0.58
O|w:put	-0.44
O|w:ram	-0.49
O|w:rang	-0.19
O|w:receptionist	-0.19
O|w:record	-0.45
O|w:relieve	0.43
O|w:remote	-0.13
O|w:report	-0.33
O|w:retch	-0.16
O|w:ring	-0.21
O|w:roof	-0.09
O|w:round	-0.37
O|w:run	-0.78
O|w:said	-0.77
O|w:same	0.28
O|w:saw	0.58
O|w:say	0.28
O|w:scare	-0.67
O|w:school	0.10
O|w:scream	-1.01
O|w:second	-0.62
O|w:security	-0.18
O|w:see	-0.92
O|w:seen	-0.93
O|w:she	-0.25
O|w:shoe	-0.18
O|w:shop	-0.25
O|w:shut	-0.37
O|w:sign	0.21
O|w:since	0.22
O|w:six	-1.18
O|w:so	-0.71
O|w:someone	0.92
O|w:start	-0.49
O|w:status	-0.29
O|w:step	-0.22
O|w:stick	-0.28
O|w:suicidal	-0.43
O|w:teacher	-0.45
O|w:that	0.28
O|w:the	-0.24
O|w:them	-0.13
O|w:then	-0.54
O|w:there	0.71
O|w:they	0.26
O|w:three	-0.53
O|w:threw	-0.52
O|w:through	-0.47
O|w:time	-0.35
O|w:to	0.36
O|w:took	-0.82
O|w:twice	0.45
O|w:twin	0.88
O|w:two	-0.50
O|w:under	-0.80
O|w:up	0.34
O|w:used	-0.40
O|w:van	-0.67
O|w:video	-0.50
O|w:wait	-0.73
O|w:walk	-1.42
O|w:want	-0.29
O|w:was	0.77
O|w:wednesday	-0.30
O|w:were	0.17
O|w:what	0.96
O|w:when	-0.07
O|w:window	-0.05
O|w:with	-0.64
O|w:witness	-1.12
O|w:woman	-0.36
O|w:word	-0.41
O|w:work	-0.81
O|w:worry	-0.47
O|w:wrote	0.52
O|w:your	-0.87
any	-0.11
b:# ,	-0.05
b:# .	-0.75
b:# :	-0.20
b:# ;	-0.62
b:# am	-0.78
b:# and	-0.90
b:# at	-0.35
b:# call	-0.65
b:# came	-0.15
b:# cm	-0.41
b:# day	-0.51
b:# done	-0.59
b:# f	-0.96
b:# feb	-0.91
b:# february	-0.60
b:# he	-0.73
b:# hour	0.52
b:# in	-1.44
b:# long	-0.76
b:# march	-0.95
b:# may	-1.02
b:# minute	-0.51
b:# new	-0.81
b:# on	0.33
b:# page	-0.24
b:# pm	-1.26
b:# pound	0.75
b:# screenshot	-0.60
b:# sec	-0.74
b:# second	-0.87
b:# so	-0.83
b:# time	0.30
b:# to	-1.23
b:# was	-0.25
b:' group	0.75
b:. #	-1.14
b:@ sent	-0.30
b:^ #	-0.93
b:^ ,	-0.74
b:^ @	-0.85
b:^ a	-0.14
b:^ about	-1.14
b:^ accord	-0.62
b:^ after	0.72
b:^ all	0.23
b:^ an	-0.19
b:^ and	-0.38
b:^ as	0.66
b:^ ashame	1.29
b:^ at	-0.28
b:^ back	0.25
b:^ badge	-0.63
b:^ bag	-0.63
b:^ ball	-0.57
b:^ bath	-0.57
b:^ because	0.43
b:^ before	1.08
b:^ birthday	0.33
b:^ blue	-1.04
b:^ breath	-1.02
b:^ bruise	-0.73
b:^ but	-0.13
b:^ by	-1.01
b:^ call	-1.25
b:^ camera	-0.06
b:^ can	-0.35
b:^ card	-0.24
b:^ case	-0.84
b:^ chair	-0.81
b:^ client	0.04
b:^ concussion	-0.88
b:^ copy	-0.38
b:^ cry	1.17
b:^ cut	-0.47
b:^ date	-0.74
b:^ day	-0.41
b:^ dentist	-1.17
b:^ did	0.63
b:^ dr	-0.35
b:^ drawer	-1.05
b:^ electrician'	-0.32
b:^ email	-0.35
b:^ end	-1.11
b:^ envelope	-0.20
b:^ er	-0.52
b:^ even	0.65
b:^ every	-0.15
b:^ everyth	0.65
b:^ fear	-0.47
b:^ felt	-0.52
b:^ first	0.98
b:^ flower	-0.39
b:^ follow	-0.80
b:^ for	0.13
b:^ found	-0.81
b:^ from	-1.32
b:^ front	-0.57
b:^ garage	-0.55
b:^ got	-1.24
b:^ gp	-0.97
b:^ graffiti	-0.75
b:^ half	-0.22
b:^ hand	-0.31
b:^ happy	0.29
b:^ has	-0.06
b:^ hear	-0.54
b:^ honest	1.01
b:^ how	-0.20
b:^ i	0.23
b:^ if	-0.05
b:^ in	0.60
b:^ inside	-0.29
b:^ just	0.77
b:^ knee	-0.20
b:^ left	-0.68
b:^ letter	-0.08
b:^ like	-0.27
b:^ list	-0.37
b:^ lock	-0.30
b:^ made	-0.66
b:^ maybe	0.66
b:^ meal	-0.24
b:^ message	-0.85
b:^ miss	-0.39
b:^ move	-0.43
b:^ mr	0.55
b:^ mri	-0.72
b:^ mrs	-0.05
b:^ my	0.15
b:^ near	0.53
b:^ nerve	0.31
b:^ never	1.00
b:^ new	-0.48
b:^ next	-0.12
b:^ nightmare	0.56
b:^ nine	-0.44
b:^ no	0.43
b:^ nobody	0.18
b:^ none	-0.36
b:^ nose	-1.07
b:^ not	-0.08
b:^ note	-0.12
b:^ noth	-0.58
b:^ number	-0.62
b:^ of	1.46
b:^ off	-1.02
b:^ old	-0.80
b:^ on	0.30
b:^ one	0.12
b:^ or	-0.44
b:^ order	-0.76
b:^ our	0.65
b:^ package	-0.73
b:^ patient	0.23
b:^ photo	-0.31
b:^ plate	-0.21
b:^ police	-0.83
b:^ post	-0.41
b:^ print	-0.63
b:^ ray	-0.69
b:^ receipt	-0.08
b:^ red	-0.60
b:^ ref	-0.65
b:^ report	0.75
b:^ resident	0.16
b:^ respondent	-0.60
b:^ room	-0.56
b:^ safety	0.33
b:^ said	-1.49
b:^ same	-0.63
b:^ saw	-0.94
b:^ scalp	-0.78
b:^ scare	1.07
b:^ screenshot	-0.41
b:^ second	-0.60
b:^ see	-0.88
b:^ sender	-0.65
b:^ serial	-0.88
b:^ serve	0.65
b:^ shake	-0.49
b:^ she	0.46
b:^ shirt	-0.27
b:^ sick	0.70
b:^ since	-0.06
b:^ six	0.15
b:^ size	-0.73
b:^ sleep	0.36
b:^ so	-0.24
b:^ some	0.86
b:^ sound	-0.35
b:^ still	-0.62
b:^ stress	0.85
b:^ student	0.19
b:^ stupid	0.65
b:^ subject	-0.49
b:^ sweat	-0.77
b:^ tape	-0.85
b:^ terrify	1.37
b:^ tetanus	-0.37
b:^ text	-0.54
b:^ that	-0.13
b:^ the	-0.88
b:^ then	-0.59
b:^ there	-0.36
b:^ three	0.47
b:^ through	-0.65
b:^ tick	-0.62
b:^ to	0.56
b:^ tom	-1.37
b:^ too	0.70
b:^ twelve	0.78
b:^ twice	-1.03
b:^ two	-0.58
b:^ type	-0.84
b:^ until	0.29
b:^ up	0.92
b:^ user	-0.47
b:^ vet	-0.69
b:^ voicemail	-0.12
b:^ was	-0.88
b:^ we	0.04
b:^ what	0.81
b:^ when	-0.40
b:^ whenever	0.45
b:^ where	-0.60
b:^ which	0.28
b:^ who	-0.09
b:^ whoever	0.83
b:^ why	-0.29
b:^ with	-1.50
b:^ woke	0.45
b:^ word	-0.88
b:^ write	-0.61
b:^ x	-0.35
b:^ year	0.14
b:^ you	-0.48
b:a bag	0.40
b:a bat	0.33
b:a blue	-0.45
b:a bottle	0.83
b:a burden	0.15
b:a chair	-0.35
b:a cold	-0.47
b:a cousin	1.32
b:a coward	0.68
b:a day	0.74
b:a dead	-0.87
b:a different	0.31
b:a dog	-1.18
b:a drop	-0.72
b:a film	-0.36
b:a folder	-1.05
b:a fool	1.00
b:a freeze	-0.81
b:a friend	-0.62
b:a grown	1.01
b:a heart	1.39
b:a hood	-0.16
b:a key	0.57
b:a leaf	0.29
b:a man	-0.55
b:a matter	0.25
b:a mess	0.79
b:a minute	-0.68
b:a napkin	-0.70
b:a nervous	-0.19
b:a new	-0.66
b:a night	0.82
b:a note	-0.25
b:a number	-0.54
b:a panic	0.91
b:a pellet	-0.39
b:a phone	0.41
b:a photo	-0.27
b:a picture	-0.71
b:a proper	0.79
b:a psychologist	0.28
b:a relief	0.75
b:a report	-0.69
b:a room	0.10
b:a row	0.39
b:a ruler	-0.74
b:a second	-0.46
b:a stick	-1.00
b:a taxi	-0.37
b:a terrible	-0.61
b:a therapist	-0.70
b:a thread	0.35
b:a van	0.78
b:a way	0.86
b:a week	-0.85
b:a window	0.33
b:a wreck	1.13
b:about #	-1.06
b:about a	-0.77
b:about it	0.99
b:about the	-0.43
b:accord to	-0.49
b:account .	-0.59
b:ach from	0.56
b:across the	1.00
b:address .	-0.09
b:address on	-0.55
b:afraid of	-0.09
b:afraid to	1.07
b:after .	1.08
b:after every	0.41
b:after the	0.74
b:afterward .	0.87
b:again ,	0.73
b:again .	0.97
b:again on	-0.57
b:against the	1.09
b:ago .	0.43
b:agreed to	-0.92
b:aisle .	-0.46
b:all .	1.16
b:all day	0.23
b:all fear	-1.06
b:all from	-0.77
b:all in	-0.37
b:all my	1.00
b:all night	-0.29
b:all of	1.16
b:all over	0.80
b:all the	0.94
b:all this	0.49
b:alone .	-0.64
b:alone in	-0.09
b:am ,	0.62
b:am .	-0.55
b:am a	0.12
b:am afraid	-0.37
b:am alway	0.21
b:am back	1.05
b:am being	0.66
b:am bitter	0.66
b:am convince	0.49
b:am dying	-0.55
b:am fed	0.64
b:am furious	0.82
b:am glad	-0.19
b:am her	-0.98
b:am i	0.89
b:am in	0.66
b:am no	1.25
b:am not	0.90
b:am off	0.72
b:am on	-0.95
b:am out	0.90
b:am pathetic	0.56
b:am petrify	0.83
b:am relieve	1.06
b:am run	0.78
b:am scare	1.00
b:am sick	0.78
b:am so	0.98
b:am sorry	-0.56
b:am still	1.10
b:am such	0.23
b:am sure	-0.87
b:am the	0.57
b:am weak	0.65
b:am worn	0.53
b:am worry	0.37
b:am write	-0.62
b:an hour	-0.15
b:and #	-1.54
b:and a	-1.14
b:and ask	-1.03
b:and bag	-1.09
b:and call	-1.12
b:and cold	0.56
b:and could	0.62
b:and did	-0.96
b:and drove	-0.63
b:and found	-1.05
b:and gave	-1.27
b:and got	-1.14
b:and had	0.48
b:and i	0.25
b:and it	0.36
b:and move	-0.98
b:and my	0.05
b:and needle	0.61
b:and opene	-0.71
b:and over	0.23
b:and put	-0.38
b:and ran	-1.29
b:and rang	0.47
b:and said	-1.32
b:and sat	0.69
b:and should	-0.64
b:and so	-1.14
b:and that	0.90
b:and the	-0.46
b:and then	-0.76
b:and there	-0.70
b:and to	-0.82
b:and told	-1.63
b:and tom	-0.40
b:and took	-1.07
b:and was	-1.60
b:and we	-0.77
b:and went	-0.72
b:and wet	0.26
b:and would	-0.59
b:angry ,	0.42
b:antibiotic .	-0.47
b:antidepressant .	0.81
b:any more	0.60
b:anyth .	1.12
b:anywhere .	0.85
b:app .	-1.15
b:appetite .	0.10
b:appointment #	-0.87
b:apprehensive .	-1.02
b:april .	-1.19
b:arm ,	-0.87
b:as a	-0.92
b:as i	0.82
b:as on	-1.15
b:as well	1.02
b:ashame ,	1.49
b:ask :	-0.26
b:ask for	0.78
b:ask him	-1.83
b:ask hour	-0.85
b:ask me	-1.16
b:ask them	-0.64
b:asleep .	-0.64
b:at #	0.05
b:at a	-0.24
b:at all	1.44
b:at every	0.78
b:at home	0.50
b:at it	0.71
b:at known	-0.33
b:at my	-0.66
b:at night	1.45
b:at reception	-0.90
b:at six	-0.54
b:at that	-0.35
b:at the	-0.52
b:at work	0.57
b:attach .	-1.28
b:attack .	0.24
b:august .	-0.30
b:away .	-0.85
b:away from	-0.39
b:back ,	0.26
b:back .	-1.04
b:back door	0.17
b:back in	0.90
b:back inside	-1.98
b:back on	1.01
b:back to	0.47
b:badge #	-0.52
b:badge .	0.96
b:bag #	-0.44
b:bag it	-1.14
b:ball #	-1.14
b:bang on	-0.94
b:bank .	-0.78
b:bar ,	0.32
b:bat next	0.61
b:bath .	0.41
b:bathroom door	0.14
b:be a	0.84
b:be here	0.18
b:be in	0.74
b:be on	-0.18
b:be touch	0.15
b:because i	0.14
b:because of	-0.47
b:because the	0.34
b:bed ,	0.40
b:bed .	1.18
b:bed now	0.67
b:bedroom window	-0.29
b:been .	1.06
b:been cut	-0.17
b:been diagnose	0.72
b:been put	0.60
b:been refer	0.77
b:been so	0.60
b:before .	-0.37
b:before i	0.72
b:behind me	0.78
b:being watch	0.78
b:believe it	1.06
b:below .	-0.77
b:benzo .	-0.57
b:beside myself	0.84
b:beta blocker	0.17
b:between #	-0.63
b:between my	0.58
b:bird .	0.45
b:birthday ,	0.12
b:bitter .	0.92
b:bitter about	0.31
b:blind down	0.40
b:block ,	-0.96
b:block the	-1.29
b:blood pressure	-0.28
b:blood ran	0.25
b:blue car	0.55
b:book ,	0.56
b:boot on	0.80
b:bought a	-0.50
b:box ,	-0.48
b:box .	-0.95
b:box with	-0.77
b:breath .	0.26
b:breathe ,	1.11
b:breathe .	0.89
b:breathe afterward	0.57
b:broke down	0.62
b:broke my	-0.17
b:broken .	-0.20
b:brought this	0.94
b:bruise on	-0.74
b:burden to	0.07
b:burn on	-0.82
b:burnt out	1.09
b:bus ,	0.08
b:bus .	-0.56
b:bus stop	0.62
b:but i	-0.35
b:but it	0.20
b:but the	-0.98
b:by my	-0.39
b:call #	-1.58
b:call ,	0.12
b:call .	0.65
b:call :	-0.12
b:call at	0.43
b:call from	-0.75
b:call on	-0.48
b:call the	0.80
b:came at	-0.72
b:came in	-0.78
b:came on	-0.20
b:came out	-0.75
b:came to	0.59
b:camera .	-0.31
b:camera clip	-0.08
b:camera record	-1.04
b:camera show	-0.15
b:can not	0.32
b:can tell	0.55
b:car ,	-0.63
b:car .	1.31
b:car for	-0.38
b:car park	0.59
b:car turn	-1.60
b:card had	-0.34
b:card was	-0.20
b:cbt ,	0.81
b:chang #	-0.60
b:chang my	-0.58
b:chang the	-0.37
b:check the	-0.37
b:chest pain	0.75
b:client has	0.98
b:client is	1.00
b:client present	0.65
b:client report	-0.31
b:client show	-1.12
b:client state	-0.21
b:client was	0.98
b:clinic .	-0.10
b:clinic on	-0.92
b:close my	1.08
b:cm ,	-0.15
b:coat was	-0.67
b:code on	-0.85
b:cold .	0.26
b:come .	1.40
b:come home	-1.00
b:come out	1.23
b:come up	1.05
b:concussion ,	-1.17
b:contact me	-0.95
b:contact visit	0.65
b:copy of	-0.42
b:could hard	1.37
b:could have	0.37
b:could hear	0.21
b:could not	-0.21
b:count the	0.22
b:court .	1.41
b:crack .	-1.02
b:crawl ,	1.01
b:crawl .	0.45
b:creep out	0.55
b:crisis line	0.94
b:cross .	0.30
b:cross the	-1.31
b:crush .	1.06
b:cry ,	1.35
b:cry .	1.22
b:cry every	1.22
b:cry in	0.76
b:cut .	-0.28
b:cut down	-1.16
b:dare to	0.34
b:date #	-1.30
b:date ,	-0.44
b:date .	-0.42
b:daughter ,	-0.43
b:daughter will	0.34
b:day #	-0.54
b:day .	0.59
b:day cam	-0.56
b:day i	0.51
b:daze .	-0.40
b:dead bird	-0.29
b:death .	0.64
b:deserve it	0.89
b:desk .	-1.10
b:desk away	-0.48
b:despair .	1.12
b:desperate ,	0.71
b:devastate .	0.90
b:diagnose with	0.94
b:did it	0.46
b:did not	-1.00
b:did to	0.92
b:die .	0.33
b:dirty .	1.03
b:disappear ,	0.53
b:disappear .	0.56
b:disgust .	-0.40
b:disorient .	0.75
b:disturb .	1.24
b:do not	0.85
b:do the	0.19
b:doe not	0.66
b:done ,	0.57
b:done .	0.11
b:door .	0.87
b:door from	-0.68
b:door was	-1.09
b:doorbell rang	-0.80
b:doorbell went	-0.95
b:double my	0.58
b:down ,	0.10
b:down .	-0.53
b:down for	-0.88
b:down the	0.35
b:down two	0.61
b:dr .	0.74
b:dread the	1.08
b:dress size	0.55
b:drill .	-0.88
b:drive ,	1.29
b:drive .	-0.53
b:drop the	-1.47
b:drove me	-1.44
b:drove off	-0.33
b:drove past	-0.67
b:drove round	-1.19
b:drove to	-1.54
b:duck #	-0.85
b:dying ,	-0.46
b:each night	-0.40
b:each of	-0.97
b:ear on	0.33
b:ear were	0.92
b:eat .	0.75
b:eat in	0.29
b:elevator .	-0.22
b:embarrass .	-0.81
b:emdr .	-0.56
b:emotional .	0.48
b:empty .	1.65
b:end #	-0.96
b:end .	0.81
b:end in	-0.75
b:end it	0.33
b:end of	0.47
b:engine on	0.81
b:enough to	0.56
b:even by	0.73
b:even in	1.18
b:evene at	-0.48
b:ever since	1.27
b:every call	0.87
b:every evene	-0.54
b:every letter	0.24
b:every morn	0.26
b:every night	1.47
b:every park	0.18
b:every time	-0.40
b:every trip	0.98
b:everyth .	1.10
b:everywhere .	0.82
b:evidence bag	-0.46
b:exhaust .	-0.41
b:eye .	0.68
b:face down	0.81
b:face on	0.36
b:face the	0.40
b:faint ,	1.05
b:faint .	-0.52
b:fall for	0.68
b:far .	0.73
b:fault .	-0.54
b:fear ,	-0.22
b:fear -	0.39
b:fear .	-0.53
b:fear is	0.58
b:fear night	0.63
b:fear of	-0.28
b:february .	0.70
b:fed up	1.28
b:feel anyth	0.73
b:feel dirty	0.66
b:feel helpless	0.59
b:feel in	-1.02
b:feel like	1.27
b:feel safe	1.05
b:feel sick	1.33
b:feel so	1.63
b:feel violate	0.33
b:felt faint	0.06
b:felt humiliat	0.97
b:felt like	0.14
b:felt sick	0.72
b:felt so	0.41
b:fight about	0.74
b:file ,	-0.87
b:file .	-1.04
b:file in	-0.68
b:file on	-0.27
b:film .	-0.74
b:fire station	-0.49
b:first .	0.98
b:first time	1.27
b:five .	-0.27
b:five time	0.90
b:floor .	-1.40
b:flower came	-0.49
b:follow me	-0.97
b:foolish .	0.96
b:for #	-0.77
b:for a	-1.11
b:for about	-0.71
b:for fear	-0.11
b:for give	0.57
b:for half	0.49
b:for help	0.27
b:for her	-0.94
b:for him	-0.24
b:for it	0.71
b:for me	-0.10
b:for my	-0.50
b:for the	0.44
b:for two	0.32
b:for week	0.46
b:form .	0.26
b:form was	-0.23
b:forward to	-0.10
b:found a	-0.42
b:found the	-1.42
b:fracture ,	-0.41
b:freeze bag	-1.03
b:friday .	-0.41
b:fridge .	0.29
b:friend .	0.46
b:friend request	-0.43
b:frighten ,	0.51
b:frighten .	0.84
b:frighten me	0.62
b:frighten to	0.85
b:from #	-1.48
b:from ,	-0.34
b:from a	0.17
b:from behind	0.08
b:from clench	0.46
b:from her	-0.58
b:from him	-0.61
b:from his	-0.10
b:from my	-0.94
b:from the	-0.99
b:from there	-0.91
b:front .	0.86
b:front desk	-0.62
b:front of	0.63
b:froze .	0.69
b:full name	-0.84
b:fume .	0.38
b:furious .	0.42
b:gag ,	0.99
b:gag .	0.73
b:garage ,	0.87
b:garage .	-0.56
b:gate ,	-0.85
b:gate .	0.36
b:gave him	0.36
b:gave me	0.18
b:gave my	-0.28
b:gave the	-0.81
b:get .	1.00
b:get me	0.97
b:get off	1.06
b:get out	0.76
b:get the	-0.94
b:get through	1.10
b:give him	0.49
b:give the	-0.84
b:glass .	-0.06
b:glass was	-0.60
b:glue .	-0.76
b:go .	0.11
b:go in	0.15
b:go on	-0.08
b:go past	-0.24
b:go to	0.94
b:goe off	0.61
b:going to	0.59
b:gone back	0.85
b:gone from	-0.56
b:got a	-1.00
b:got back	-1.17
b:got in	0.30
b:got one	0.82
b:got the	-1.01
b:grade have	0.40
b:graffiti on	-0.98
b:grin ,	0.78
b:grind my	0.47
b:gross out	0.24
b:group .	0.31
b:guard .	1.01
b:gut .	0.61
b:gym ,	-0.75
b:gym .	0.32
b:had #	-0.56
b:had a	-0.66
b:had been	-0.86
b:had his	-0.48
b:had my	0.34
b:had no	-0.76
b:had not	1.16
b:had only	0.25
b:had the	-0.19
b:had to	0.76
b:had turn	-1.10
b:hair is	0.07
b:half a	0.78
b:half an	0.38
b:hallway .	0.50
b:hand .	0.22
b:hand clinic	-0.30
b:hand go	0.30
b:hand it	-1.63
b:hand over	0.99
b:hand shook	0.43
b:hand was	-0.39
b:hand were	-0.79
b:handle ,	-0.97
b:hard breathe	1.52
b:hard him	-1.00
b:hard it	-1.07
b:hard the	-1.15
b:has been	-0.13
b:has had	-0.76
b:has my	-1.34
b:has not	0.76
b:has start	0.58
b:has the	-1.19
b:hate her	-0.91
b:hate him	0.97
b:hate leave	0.47
b:hate myself	0.24
b:have a	0.24
b:have chang	0.54
b:have given	1.02
b:have gone	0.99
b:have got	1.05
b:have had	0.96
b:have left	-0.14
b:have lost	0.86
b:have my	0.93
b:have never	0.62
b:have no	1.34
b:have not	0.10
b:have panic	0.09
b:have start	-0.28
b:have stop	1.16
b:have the	-0.27
b:have thought	1.11
b:have to	0.27
b:he bent	-0.44
b:he came	-0.25
b:he drove	-0.25
b:he is	0.05
b:he left	-0.32
b:he put	-0.39
b:he used	-0.50
b:head .	0.82
b:head hit	-0.62
b:hear .	0.17
b:hear a	0.68
b:hear his	0.71
b:hear on	-0.62
b:hear the	0.48
b:heart attack	0.77
b:heart in	0.93
b:heart sank	0.87
b:heart stop	1.14
b:heart was	1.07
b:heartbroken .	0.05
b:hell .	0.58
b:help me	-0.22
b:helpless .	0.87
b:her ,	-0.90
b:her .	-0.34
b:her :	-0.49
b:her daughter	-0.69
b:her kid	0.65
b:her next	-1.30
b:her own	1.07
b:her to	-0.47
b:here .	0.69
b:here any	0.19
b:hid in	-1.05
b:him ,	-0.38
b:him .	0.25
b:him :	-0.63
b:him for	-0.18
b:him from	-0.70
b:him in	-0.06
b:him not	-0.89
b:him on	-0.73
b:him one	-0.99
b:him out	-1.07
b:him so	0.42
b:him the	0.58
b:him to	-1.67
b:him up	-0.90
b:him walk	0.78
b:his .	0.43
b:his face	-0.61
b:hit my	-0.78
b:hit the	0.13
b:hold the	-0.17
b:home ,	-0.10
b:home .	0.18
b:honest i	0.84
b:hood at	-0.91
b:hopeful .	1.37
b:hopeless .	1.25
b:hour .	-0.10
b:hour for	0.59
b:hour to	-0.83
b:house .	0.15
b:how could	0.08
b:how low	1.12
b:humiliat ,	0.64
b:humiliat .	0.29
b:hung up	-2.25
b:hurt .	0.07
b:husband .	0.38
b:hyperventilate ,	0.57
b:hyperventilate .	0.61
b:i ,	0.51
b:i am	-0.16
b:i answer	0.24
b:i arrive	0.62
b:i ask	-0.04
b:i block	-1.60
b:i broke	0.50
b:i brought	0.53
b:i call	-0.58
b:i came	0.59
b:i can	1.10
b:i care	0.94
b:i chang	-0.67
b:i check	0.62
b:i come	1.34
b:i could	0.28
b:i count	0.17
b:i crack	0.16
b:i cross	-0.30
b:i cry	1.59
b:i dare	0.54
b:i did	-0.33
b:i do	1.04
b:i double	-0.26
b:i dread	1.03
b:i drink	0.38
b:i drop	-1.31
b:i drove	-1.31
b:i feel	0.31
b:i felt	0.99
b:i forget	1.03
b:i found	0.21
b:i froze	1.13
b:i gag	1.34
b:i gave	0.05
b:i go	0.49
b:i guess	-0.66
b:i had	0.49
b:i hand	0.42
b:i hard	-1.69
b:i hate	-0.18
b:i have	0.53
b:i hear	1.40
b:i hid	0.70
b:i hit	0.64
b:i hold	0.68
b:i honest	1.11
b:i hung	-1.78
b:i hyperventilate	1.11
b:i jump	1.00
b:i just	1.23
b:i keep	0.16
b:i kept	-1.20
b:i knew	0.06
b:i know	-0.74
b:i leave	0.96
b:i left	-0.61
b:i let	-0.39
b:i lie	0.80
b:i live	1.12
b:i lock	-1.85
b:i look	-0.51
b:i lost	-0.86
b:i love	-0.61
b:i made	-1.04
b:i make	1.30
b:i miss	-0.28
b:i move	-1.83
b:i must	-0.23
b:i near	1.27
b:i need	0.64
b:i never	0.55
b:i no	-0.91
b:i only	0.63
b:i open	0.84
b:i opene	-0.84
b:i ought	0.50
b:i paid	-1.11
b:i panic	0.39
b:i plan	0.90
b:i pull	0.31
b:i put	-1.22
b:i ran	-1.48
b:i rang	-0.38
b:i read	1.21
b:i report	-1.26
b:i retch	-0.74
b:i said	-0.05
b:i sat	-0.32
b:i save	-1.08
b:i saw	0.38
b:i scream	0.47
b:i see	1.72
b:i sent	-0.99
b:i shook	0.47
b:i should	-0.09
b:i sit	0.99
b:i sleep	0.29
b:i slept	-0.79
b:i snap	-0.17
b:i start	1.27
b:i stay	0.21
b:i still	1.03
b:i stop	-0.38
b:i take	-0.13
b:i talk	0.66
b:i text	0.73
b:i think	-0.57
b:i thought	1.44
b:i threw	0.26
b:i told	0.17
b:i took	-1.68
b:i trust	-0.88
b:i turn	1.03
b:i type	-0.87
b:i used	-0.24
b:i wait	-1.31
b:i wake	1.29
b:i walk	-0.06
b:i want	0.61
b:i was	0.28
b:i wear	-0.52
b:i went	0.44
b:i wept	0.90
b:i wet	0.77
b:i will	0.43
b:i work	-1.20
b:i worry	0.75
b:i would	-0.24
b:i write	0.32
b:i wrote	-1.46
b:if i	-0.98
b:if there	0.77
b:in #	-0.29
b:in ,	-1.07
b:in .	0.36
b:in a	0.25
b:in at	-1.02
b:in bed	-0.83
b:in case	0.82
b:in fear	0.41
b:in flood	0.12
b:in front	0.38
b:in her	0.70
b:in hive	0.68
b:in it	-0.36
b:in lipstick	-1.11
b:in may	0.36
b:in my	0.55
b:in piece	-0.52
b:in shock	0.44
b:in tear	-0.14
b:in that	0.76
b:in the	0.05
b:in therapy	0.38
b:in week	0.93
b:in with	0.47
b:in write	-0.90
b:initial .	-1.09
b:inside ,	-1.33
b:inside .	-1.36
b:inside :	-0.46
b:inside the	-0.69
b:insist of	0.34
b:intimidate .	0.65
b:into my	0.38
b:into the	-0.90
b:is .	1.29
b:is a	-0.66
b:is afraid	0.56
b:is all	0.69
b:is an	0.38
b:is come	0.07
b:is date	-0.67
b:is enough	0.79
b:is in	-0.40
b:is many	-0.11
b:is miss	-0.23
b:is my	0.10
b:is nervous	-0.15
b:is no	0.91
b:is not	-0.21
b:is on	-0.51
b:is only	0.14
b:is scare	0.16
b:is the	-0.09
b:is there	-0.36
b:is wrong	-0.18
b:it ,	1.49
b:it .	-0.55
b:it afterward	0.66
b:it all	0.76
b:it at	0.39
b:it back	-0.17
b:it broke	0.15
b:it came	0.36
b:it did	1.18
b:it every	0.70
b:it feel	0.68
b:it for	-1.00
b:it get	1.24
b:it goe	0.51
b:it had	-0.84
b:it has	0.80
b:it hit	-0.46
b:it hurt	0.18
b:it in	0.66
b:it is	0.13
b:it left	1.27
b:it made	0.48
b:it make	0.42
b:it off	-1.03
b:it on	-1.05
b:it rang	-0.76
b:it ring	-0.63
b:it scare	0.86
b:it to	-0.71
b:it was	-0.71
b:it wear	1.05
b:it will	1.11
b:it with	0.55
b:its him	0.23
b:january .	0.51
b:jaw ach	0.46
b:jelly .	0.33
b:jump .	1.25
b:jump at	0.96
b:jumpy .	0.96
b:just feel	0.55
b:just on	-1.10
b:just to	0.23
b:just want	0.70
b:keep a	1.10
b:keep my	0.75
b:keep shake	1.07
b:keep the	-0.72
b:kept .	-1.62
b:kept in	-1.08
b:kept the	-0.45
b:kerb .	0.29
b:key .	-0.44
b:key to	0.75
b:key was	-0.62
b:kid '	-1.26
b:kitchen .	0.31
b:knee gave	0.16
b:knock .	0.93
b:known .	0.66
b:laugh ,	0.05
b:laugh any	0.48
b:leaf ,	0.17
b:leave the	0.97
b:led him	0.38
b:left .	0.91
b:left at	-1.25
b:left by	-0.87
b:left eye	-0.88
b:left me	1.16
b:left on	-0.19
b:left the	-1.14
b:leg .	-0.71
b:leg turn	0.41
b:len .	-0.58
b:let him	-0.38
b:let it	-0.13
b:let the	0.67
b:letter #	-0.15
b:letter ,	-0.77
b:letter .	-0.64
b:letter about	-0.27
b:letter attach	-1.12
b:letter was	-0.29
b:lie down	0.66
b:life .	0.64
b:life back	1.19
b:lift ,	-0.49
b:light .	0.80
b:light came	-0.37
b:light on	0.44
b:like a	1.69
b:like an	0.61
b:like dying	0.20
b:like it	-0.28
b:limp .	-0.97
b:line :	-0.66
b:line at	1.41
b:line in	-0.73
b:line of	-0.79
b:lip .	0.31
b:list attach	-0.66
b:list for	-0.12
b:listen to	0.49
b:live in	0.48
b:live on	0.85
b:lock #	-0.68
b:lock ,	-0.61
b:lock .	-0.21
b:lock on	-0.79
b:lock the	-1.98
b:lock was	-0.76
b:log .	-0.56
b:log attach	-0.15
b:long ,	-0.19
b:long .	0.67
b:long way	0.26
b:look at	0.73
b:look in	-0.55
b:look over	0.12
b:loosen .	-0.39
b:loss of	0.25
b:lost #	0.91
b:lost it	-0.58
b:lost my	0.80
b:lost the	0.51
b:love him	0.59
b:love that	0.71
b:mad .	-1.08
b:made ,	-0.81
b:made him	-0.78
b:made me	0.86
b:made my	0.59
b:maiden name	-0.27
b:mail .	0.66
b:make me	0.79
b:make my	1.10
b:man .	-0.93
b:man in	0.63
b:man on	-0.29
b:many ,	-0.81
b:many .	0.32
b:march .	0.31
b:matter of	0.14
b:may ,	0.73
b:may .	-1.31
b:maybe i	1.21
b:me ,	0.19
b:me .	0.99
b:me a	-0.33
b:me again	-0.47
b:me at	0.31
b:me by	-0.54
b:me down	-0.19
b:me furious	0.36
b:me home	-1.27
b:me on	0.86
b:me right	1.16
b:me sad	0.96
b:me the	-0.16
b:me to	-0.46
b:me up	-0.15
b:meal voice	-0.67
b:mess .	-0.46
b:message from	-0.52
b:message was	-0.22
b:minute #	-1.26
b:minute ,	-1.31
b:minute .	-1.31
b:mirror ,	-0.72
b:mirror .	-0.32
b:miss .	-0.71
b:monday .	0.86
b:more .	0.54
b:morn .	0.25
b:mortify .	0.19
b:mother say	0.25
b:motion light	-0.57
b:mouth went	0.43
b:move my	-1.11
b:move seat	-1.59
b:move the	-0.27
b:mri on	-0.73
b:much .	0.66
b:must be	0.32
b:must have	-0.27
b:my arm	0.11
b:my aunt	-0.27
b:my back	-0.20
b:my bag	0.85
b:my bed	0.46
b:my bedroom	0.22
b:my blood	0.50
b:my boy	-0.21
b:my breath	0.64
b:my brother	0.32
b:my chest	0.62
b:my coat	-0.81
b:my cousin'	-0.61
b:my daughter	0.26
b:my door	0.12
b:my ear	0.93
b:my eldest	0.64
b:my eye	1.14
b:my face	-0.51
b:my fault	-1.07
b:my finger	0.59
b:my friend	-0.29
b:my hair	-0.37
b:my hand	0.13
b:my head	-0.31
b:my heart	0.08
b:my husband	0.41
b:my jaw	0.44
b:my job	-0.58
b:my key	0.90
b:my kid	-0.81
b:my knee	-0.31
b:my late	-1.44
b:my leg	0.07
b:my life	0.87
b:my limit	1.19
b:my lip	0.78
b:my lock	-0.86
b:my maiden	-0.54
b:my mailbox	-1.06
b:my marriage	0.21
b:my mother	-0.05
b:my mouth	1.40
b:my name	-0.82
b:my neck	0.88
b:my neighbor	-1.19
b:my neighbour	-0.34
b:my nerve	0.83
b:my new	-0.46
b:my number	-0.91
b:my own	1.23
b:my parent	0.16
b:my period	0.39
b:my photo	0.06
b:my pocket	-0.23
b:my pulse	0.43
b:my shift	-0.54
b:my shoe	0.78
b:my sister	-0.41
b:my skin	-0.05
b:my son	-0.43
b:my son'	-0.43
b:my statement	-0.26
b:my stomach	0.56
b:my street	-1.00
b:my teeth	0.92
b:my therapist	0.31
b:my throat	1.00
b:my thumb	-0.28
b:my voice	0.90
b:my whole	0.24
b:my window	-0.44
b:my wit	0.73
b:my work	-0.48
b:myself .	1.02
b:myself for	0.26
b:nail in	-0.99
b:name .	-1.04
b:name :	-0.62
b:name on	-0.10
b:name out	0.25
b:name was	-0.73
b:near had	0.90
b:neck .	-0.60
b:need to	0.57
b:neighbor came	-1.14
b:neighbour to	0.58
b:nerve .	1.14
b:nervous .	-0.80
b:nervous about	-0.51
b:nervous wreck	-0.08
b:never been	0.53
b:never felt	0.57
b:never have	0.27
b:never relax	1.01
b:new address	-0.41
b:new door	-0.12
b:new one	-0.50
b:next door	-0.62
b:next time	0.30
b:next to	-0.36
b:night ,	-1.03
b:night .	0.43
b:night in	1.11
b:no .	-0.35
b:no longer	-0.14
b:no return	-0.68
b:no stamp	-0.70
b:none of	0.43
b:not ,	1.28
b:not .	1.45
b:not a	0.83
b:not angry	0.85
b:not be	1.06
b:not been	0.91
b:not bother	0.68
b:not care	0.15
b:not comfortable	-0.64
b:not concentrate	0.45
b:not dare	0.91
b:not do	0.55
b:not eat	0.43
b:not even	1.20
b:not face	0.60
b:not feel	0.83
b:not follow	0.91
b:not frighten	0.77
b:not get	1.17
b:not give	-0.17
b:not go	-0.43
b:not have	0.86
b:not hear	0.22
b:not keep	0.76
b:not know	0.20
b:not leave	0.61
b:not let	1.02
b:not lift	-0.44
b:not look	0.59
b:not make	-0.30
b:not open	0.08
b:not opene	0.98
b:not recognise	-0.68
b:not remember	0.57
b:not see	-0.92
b:not seen	-1.03
b:not shake	0.24
b:not sit	0.31
b:not sleep	-0.15
b:not slept	1.41
b:not speak	-0.12
b:not stomach	0.36
b:not stop	0.77
b:not sure	-0.85
b:not take	-0.13
b:not the	0.50
b:not think	0.29
b:not to	0.48
b:not trust	0.72
b:not turn	-0.59
b:not tyre	-0.98
b:not use	0.28
b:not want	0.13
b:not write	-0.73
b:note .	-1.35
b:note under	-0.18
b:note was	-0.10
b:noth .	0.53
b:noth on	-0.93
b:now ,	-0.83
b:now .	1.62
b:numb .	0.37
b:number #	0.30
b:number .	-1.74
b:number is	-1.16
b:number on	-0.74
b:o .	0.15
b:of #	-0.38
b:of a	-0.40
b:of all	1.04
b:of appetite	0.24
b:of being	1.11
b:of every	0.83
b:of him	-0.05
b:of it	0.56
b:of me	0.78
b:of my	0.62
b:of nerve	0.93
b:of that	-0.74
b:of the	-0.22
b:of them	-0.88
b:of this	0.82
b:of time	0.15
b:of us	-0.28
b:of wine	0.38
b:off ,	-0.48
b:off .	-0.10
b:off in	-0.22
b:off location	-1.00
b:off sick	0.81
b:off the	-1.44
b:off with	0.64
b:off work	-1.01
b:office from	-0.78
b:office say	-0.54
b:officer .	-0.61
b:officer the	-0.41
b:old house	-0.56
b:on #	-1.40
b:on .	-0.25
b:on a	-0.85
b:on antidepressant	0.40
b:on bath	-0.67
b:on edge	0.91
b:on eggshell	0.43
b:on every	-0.48
b:on friday	-0.24
b:on her	0.38
b:on in	-0.23
b:on it	-0.57
b:on monday	-0.48
b:on my	-0.28
b:on myself	0.49
b:on our	0.25
b:on that	-0.56
b:on the	-0.26
b:on tuesday	0.22
b:one ,	0.50
b:one .	0.70
b:one ear	-0.16
b:one of	0.78
b:one on	-0.51
b:only a	0.15
b:only have	-0.34
b:only i	0.89
b:open ,	-0.97
b:open .	-0.44
b:open the	0.25
b:opene it	-0.36
b:opene the	0.32
b:order .	-0.64
b:order was	-0.07
b:ought to	0.73
b:out ,	0.91
b:out .	0.09
b:out at	-0.45
b:out in	1.06
b:out of	0.12
b:out the	-0.66
b:outside ,	0.94
b:outside .	-0.37
b:outside the	-0.58
b:over .	0.10
b:over and	0.21
b:over it	-0.59
b:over me	0.78
b:over my	1.34
b:over the	-0.52
b:overnight .	1.10
b:overreact .	0.97
b:overwhelm .	-0.38
b:own bed	0.74
b:own kitchen	0.67
b:p .	-0.66
b:padlock was	-0.67
b:page #	-0.64
b:page ,	-0.34
b:page under	-0.52
b:paid at	-0.19
b:paint ,	-0.10
b:panic .	1.37
b:panic attack	0.49
b:parcel was	-0.24
b:park .	0.65
b:park in	-0.78
b:party by	-0.65
b:password .	0.68
b:past the	0.57
b:pathetic .	-0.33
b:patient state	-0.23
b:pellet in	-0.40
b:people .	0.74
b:pepper spray	0.28
b:person would	0.57
b:phone goe	1.10
b:phone in	1.12
b:phone on	-0.81
b:phone rang	-1.53
b:phone ring	1.15
b:phone was	-0.48
b:photo #	-0.33
b:photo .	-0.80
b:photo at	-0.83
b:photo is	-0.59
b:photo of	0.48
b:photo taken	0.45
b:pick up	-0.68
b:picture .	0.68
b:picture of	-1.02
b:piece .	0.93
b:plan every	0.50
b:plate #	-0.17
b:plate ,	-1.46
b:plate .	-1.00
b:plate :	-0.14
b:plate of	0.28
b:plate on	-0.67
b:pm ,	-0.71
b:pm .	-0.71
b:pocket .	-0.37
b:police came	-0.89
b:police rang	-0.93
b:police station	-0.41
b:porch .	-0.42
b:post .	1.14
b:post on	-0.59
b:pound .	0.45
b:powerless .	0.79
b:print ,	-0.34
b:pull out	0.77
b:put a	-0.88
b:put it	-0.79
b:put my	0.69
b:put on	1.18
b:put the	-0.78
b:ran cold	0.27
b:ran to	-0.94
b:rang .	-1.20
b:rang at	-0.67
b:rang my	-1.90
b:rang the	0.34
b:read it	1.10
b:read the	-0.32
b:receipt #	-0.15
b:reception .	-0.94
b:recognise the	-0.67
b:record ,	-0.47
b:record .	-0.47
b:record i	-0.72
b:record it	-0.74
b:ref #	-0.65
b:refer to	0.67
b:relax .	0.66
b:relieve it	1.28
b:reply .	-0.26
b:report #	-0.34
b:report .	-1.14
b:report feel	1.28
b:report it	-0.75
b:resentful .	0.36
b:respondent drove	-0.09
b:respondent felt	-0.41
b:respondent was	-0.23
b:respondent went	-0.17
b:rest .	-0.46
b:return address	-0.87
b:right .	0.21
b:ring .	1.27
b:ring out	-0.79
b:rinse at	-0.54
b:room ,	1.01
b:room .	-0.09
b:room is	-0.16
b:room to	-0.24
b:round the	0.60
b:row .	0.66
b:run on	1.34
b:safe anywhere	0.83
b:safety plan	0.36
b:said it	-1.12
b:same page	0.60
b:sat in	0.94
b:save .	-0.18
b:save the	-0.86
b:saw him	-0.77
b:saw the	-0.20
b:say .	-0.07
b:say a	-0.62
b:say it	0.83
b:say the	-0.45
b:scare .	0.79
b:scare for	0.95
b:scare key	-0.61
b:scare me	0.80
b:scare stiff	0.75
b:scare to	0.75
b:scream .	0.15
b:screenshot ,	-0.74
b:screenshot .	-0.75
b:seat ,	-0.62
b:seat .	-1.39
b:sec .	-0.73
b:second .	-0.65
b:second one	0.42
b:security .	-1.54
b:see a	1.11
b:see his	-0.59
b:see my	1.07
b:see the	-0.05
b:send it	0.20
b:sent #	-0.67
b:sent the	-0.93
b:serve me	0.39
b:serve on	-0.81
b:session .	-0.26
b:shake ,	0.79
b:shake .	0.44
b:shake like	0.15
b:shake the	-0.26
b:shaken .	0.89
b:shame .	0.23
b:she ask	-0.82
b:she felt	0.74
b:she has	0.92
b:she have	0.10
b:she is	0.17
b:she went	0.26
b:shift ,	0.58
b:shift .	0.07
b:shift with	-0.90
b:shirt kept	-0.33
b:shock .	1.56
b:shock i	-0.81
b:shoe by	0.87
b:shook for	0.72
b:shook so	0.53
b:shop .	0.44
b:should be	-0.72
b:should have	0.34
b:should never	0.30
b:should the	-0.94
b:shout .	0.98
b:show me	-0.65
b:sick .	0.68
b:sick to	0.88
b:sick with	0.98
b:sidewall .	-0.92
b:sign off	0.84
b:signal .	0.81
b:since #	-1.34
b:since .	1.52
b:since august	0.56
b:since he	-0.89
b:since the	0.67
b:sister ,	-1.06
b:sister .	-1.63
b:sit face	0.09
b:sit on	0.70
b:skin crawl	-0.16
b:sleep #	-0.36
b:sleep .	-0.26
b:sleep in	1.25
b:sleep on	-0.34
b:sleep there	-0.22
b:sleep with	0.81
b:slept at	-1.00
b:slow down	0.82
b:snap at	0.51
b:snap shift	-1.04
b:so a	0.99
b:so alone	0.99
b:so angry	0.93
b:so ashame	0.62
b:so did	-0.90
b:so done	0.78
b:so far	-1.12
b:so hard	-0.56
b:so hopeful	1.29
b:so humiliat	0.66
b:so i	-0.95
b:so in	-1.34
b:so much	0.88
b:so rattle	0.29
b:so scare	0.62
b:so stupid	0.15
b:so the	-0.58
b:so upset	-0.86
b:soft .	-0.56
b:some day	0.33
b:someth to	0.56
b:son was	-0.95
b:sooner .	0.52
b:sorry for	0.74
b:sound .	-0.39
b:sound of	0.68
b:spook .	0.57
b:stair .	1.18
b:stamp .	-0.64
b:stand up	0.96
b:start emdr	-0.55
b:start stammer	0.51
b:statement to	-0.29
b:station ,	-1.08
b:station .	-0.60
b:stay in	0.41
b:stay on	0.91
b:still love	0.16
b:stitch over	-1.02
b:stomach ,	0.55
b:stop ,	-0.17
b:stop .	-0.30
b:stop cry	-0.15
b:stop shake	0.52
b:stop the	0.60
b:street .	-0.82
b:stress .	1.01
b:stupid .	0.12
b:subject line	-0.88
b:subject was	-0.64
b:such a	0.62
b:sure it	-0.85
b:survivor '	0.77
b:suture .	-0.97
b:take me	0.16
b:take the	0.13
b:taken ,	0.43
b:taken .	-0.84
b:talk to	0.36
b:tape .	-0.73
b:tape over	-0.21
b:tape to	-0.37
b:team .	0.87
b:tear ,	-0.07
b:tear .	0.33
b:teeth .	-0.11
b:tell me	0.49
b:terrify ,	1.55
b:terrify .	0.18
b:terrify me	0.29
b:tetanus shot	-0.58
b:text ,	-0.53
b:text :	-0.22
b:text from	-0.64
b:text my	0.90
b:thankful .	1.02
b:that .	0.70
b:that he	-0.98
b:that i	-0.38
b:that is	0.14
b:that it	0.51
b:that she	1.15
b:that the	-1.29
b:that was	0.60
b:that week	-0.52
b:the #	0.26
b:the account	-1.05
b:the address	-0.40
b:the aisle	-0.46
b:the alarm	0.13
b:the allotment	0.62
b:the ambulance	-1.00
b:the baby	0.68
b:the back	-0.14
b:the badge	0.22
b:the bag	-0.98
b:the bailiff	-0.58
b:the bank	-1.20
b:the bar	-0.60
b:the bathroom	0.41
b:the beat	-0.73
b:the bed	-0.21
b:the benzo	-0.42
b:the bike	-0.70
b:the bin	0.29
b:the blind	0.68
b:the block	0.49
b:the blow	-0.38
b:the blue	0.80
b:the book	-0.84
b:the boot	0.52
b:the box	-1.47
b:the break	-0.46
b:the bridge	-0.79
b:the burn	-0.40
b:the bus	0.44
b:the cake	-0.39
b:the call	-1.54
b:the caller	-0.22
b:the camera	-1.07
b:the car	-0.52
b:the card	-0.52
b:the chair	-0.34
b:the clerk	-0.72
b:the client	1.16
b:the clinic	-0.65
b:the coach	-0.96
b:the code	-0.74
b:the cold	-0.36
b:the corner	-0.64
b:the country	-0.98
b:the courthouse	-0.69
b:the crisis	0.80
b:the cross	-1.50
b:the curtain	0.69
b:the dark	0.90
b:the date	-0.92
b:the day	0.84
b:the dentist	0.96
b:the deputy	-0.89
b:the doctor	0.60
b:the dog	-1.06
b:the doorbell	-0.91
b:the doorway	0.81
b:the drawer	-0.43
b:the drawing	0.64
b:the elevator	-0.92
b:the end	0.55
b:the engine	0.72
b:the evene	0.64
b:the fear	0.37
b:the feel	0.26
b:the fence	-1.12
b:the file	-1.18
b:the fire	-0.89
b:the first	-1.21
b:the flat	-0.79
b:the floor	1.07
b:the flower	-1.40
b:the footage	-0.39
b:the form	-0.88
b:the fridge	0.43
b:the front	1.17
b:the fury	0.41
b:the garage	0.26
b:the gas	-0.11
b:the gate	0.09
b:the glass	-0.13
b:the guard	-0.39
b:the gym	-1.01
b:the hallway	-0.13
b:the handle	-0.83
b:the hear	-0.86
b:the hell	-0.09
b:the house	0.95
b:the ice	-0.62
b:the just	-0.89
b:the kerb	0.14
b:the kettle	0.48
b:the key	-0.50
b:the kid	-0.89
b:the kitchen	0.54
b:the knife	-0.53
b:the land	1.01
b:the last	-0.21
b:the left	-1.56
b:the len	-0.63
b:the letter	0.47
b:the library	0.62
b:the lift	-0.62
b:the light	-0.69
b:the line	0.10
b:the lobby	-0.66
b:the lock	-0.49
b:the loo	0.34
b:the magnet	-0.32
b:the mail	0.76
b:the mailbox	-0.12
b:the mat	-0.15
b:the meet	-0.83
b:the message	-0.52
b:the mirror	-0.61
b:the moment	0.57
b:the motorbike	-0.07
b:the neighbor'	-1.14
b:the new	0.33
b:the next	-0.15
b:the note	-0.93
b:the number	-1.63
b:the nurse	-0.53
b:the office	-0.79
b:the officer	-0.71
b:the old	-0.39
b:the one	-0.61
b:the only	0.72
b:the operator	-0.39
b:the order	0.48
b:the outside	-0.82
b:the padlock	-0.70
b:the panic	0.78
b:the parcel	0.56
b:the party	-0.62
b:the password	0.60
b:the phone	-0.57
b:the photo	-0.84
b:the pin	0.50
b:the plate	-0.46
b:the platform	-0.83
b:the police	0.33
b:the porch	-0.43
b:the puppy	0.59
b:the radio	0.92
b:the receipt	-0.80
b:the record	-0.56
b:the refuse	0.26
b:the respondent	-0.52
b:the rest	-0.85
b:the ring	-1.00
b:the road	-0.24
b:the roof	0.22
b:the roundabout	-0.26
b:the rug	-0.94
b:the run	-0.60
b:the scare	-0.63
b:the school	-0.35
b:the screen	-0.15
b:the screenshot	-0.78
b:the seat	-0.71
b:the second	0.60
b:the shake	-0.34
b:the shop	-0.34
b:the shoulder	-0.81
b:the shout	-0.26
b:the shower	0.36
b:the sink	1.11
b:the sofa	-0.49
b:the sound	0.75
b:the spray	-0.68
b:the stair	-0.71
b:the statement	-0.28
b:the station	-0.77
b:the step	0.12
b:the stiff	-0.96
b:the stockroom	-0.60
b:the tap	-0.33
b:the tape	-0.39
b:the team	0.52
b:the teddy	-0.26
b:the text	-0.82
b:the third	-0.32
b:the three	-1.15
b:the tick	0.53
b:the time	-0.21
b:the tracker	-1.06
b:the trauma	1.14
b:the two	0.10
b:the van	0.18
b:the vet	-0.44
b:the voicemail	0.80
b:the wait	0.13
b:the walk	-0.20
b:the wall	-0.78
b:the wardrobe	-0.40
b:the way	0.90
b:the wed	-0.71
b:the whole	0.97
b:the window	0.17
b:the wipe	-0.80
b:the word	0.78
b:the yard	0.65
b:them ,	0.64
b:them .	0.11
b:them to	-0.72
b:then ask	-0.65
b:then i	-0.44
b:then the	-1.57
b:then took	-0.47
b:therapy .	0.57
b:there .	-0.32
b:there are	0.55
b:there for	-0.48
b:there on	-0.84
b:there was	-1.62
b:these day	0.96
b:thing i	-0.05
b:think about	-0.89
b:think it	-0.35
b:third time	-1.15
b:this .	1.08
b:this end	0.74
b:this for	-0.79
b:this has	0.68
b:this is	0.81
b:this on	1.05
b:this week	-1.26
b:thought of	0.89
b:thread .	0.54
b:three day	-1.03
b:three time	-1.35
b:threw up	0.14
b:throat close	0.59
b:through the	-0.22
b:through with	1.27
b:thursday .	0.31
b:tick .	-1.13
b:time .	-0.09
b:time a	0.89
b:time in	1.05
b:time it	0.48
b:time on	-0.92
b:time the	0.81
b:time this	-0.45
b:tire .	0.97
b:tire of	1.19
b:tire the	-0.85
b:tire to	0.45
b:to #	-1.12
b:to a	0.71
b:to be	1.27
b:to being	-0.85
b:to contact	-0.78
b:to cry	0.29
b:to death	0.96
b:to die	1.12
b:to disappear	0.54
b:to do	-0.32
b:to drive	1.26
b:to fall	0.89
b:to get	-0.10
b:to give	-0.30
b:to go	1.02
b:to have	0.67
b:to hear	0.97
b:to him	-1.02
b:to his	-0.32
b:to jelly	0.43
b:to know	-0.24
b:to leave	-0.99
b:to lock	-1.10
b:to look	0.63
b:to me	0.42
b:to move	0.78
b:to night	-0.62
b:to piece	0.43
b:to room	-0.22
b:to say	0.09
b:to security	-1.81
b:to see	-0.18
b:to sit	0.80
b:to sleep	0.29
b:to stop	-1.41
b:to take	-0.24
b:to the	-0.37
b:to think	0.45
b:to write	-0.60
b:today .	-1.19
b:told him	-0.29
b:told my	-0.07
b:told the	-0.62
b:tom drove	-1.09
b:too frighten	0.84
b:too much	0.84
b:too scare	0.55
b:too soft	0.31
b:took a	-0.55
b:took her	-1.15
b:took the	-0.90
b:touch ,	0.08
b:tracker .	-0.46
b:tracker was	-0.49
b:train .	-0.84
b:trauma .	0.78
b:traumatise .	1.17
b:trust anyone	0.53
b:trust my	0.10
b:tuesday ,	0.35
b:turn .	0.50
b:turn into	0.06
b:turn it	-1.06
b:turn left	-1.31
b:turn my	-0.25
b:turn off	-0.92
b:turn the	1.36
b:turn to	0.28
b:twelve week	0.88
b:twice .	-0.45
b:twice a	0.04
b:twice on	-0.18
b:two day	-0.77
b:two dress	0.60
b:two hour	0.74
b:two night	-0.28
b:two of	-0.44
b:two page	-0.38
b:two week	0.15
b:two year	0.87
b:type ,	-0.65
b:type .	-1.00
b:type in	0.89
b:under my	-0.62
b:under the	1.20
b:unit ,	-0.53
b:unit .	-0.13
b:unknown number	-0.27
b:until #	-1.10
b:until .	0.97
b:until the	0.53
b:up ,	0.47
b:up .	-1.20
b:up a	-0.22
b:up at	1.15
b:up in	0.98
b:up on	0.37
b:up scream	1.28
b:up the	-0.46
b:up to	-0.27
b:up with	0.99
b:use the	1.13
b:used .	-0.46
b:used the	-0.45
b:used to	0.72
b:useless at	0.46
b:user @	-0.61
b:van slow	0.81
b:van stop	-1.54
b:vet found	-0.28
b:violate .	0.95
b:voicemail ,	-0.12
b:vulnerable .	0.83
b:wait in	-1.86
b:wait list	0.43
b:wait room	-0.84
b:wake at	0.72
b:wake up	1.23
b:walk all	0.81
b:walk on	0.26
b:walk out	-1.00
b:walk the	-0.12
b:walk to	0.23
b:wall of	-0.98
b:want him	-1.58
b:want my	1.08
b:want to	0.92
b:warm .	-0.38
b:was #	-1.04
b:was .	1.56
b:was a	-0.11
b:was afraid	0.70
b:was all	-0.93
b:was asleep	-1.37
b:was at	-0.72
b:was burnt	1.18
b:was by	-1.10
b:was call	-0.07
b:was chang	-0.60
b:was crush	0.81
b:was cry	-0.55
b:was despair	0.94
b:was desperate	0.63
b:was dirty	0.98
b:was disturb	1.19
b:was down	-1.26
b:was embarrass	-0.68
b:was furious	0.79
b:was going	0.39
b:was gross	0.92
b:was gut	1.47
b:was happy	-0.81
b:was heartbroken	0.38
b:was him	-0.85
b:was in	-0.41
b:was jittery	1.24
b:was lock	-0.48
b:was mad	-0.95
b:was mortify	0.24
b:was my	-0.35
b:was nervous	-0.95
b:was not	0.82
b:was off	-0.77
b:was on	-1.10
b:was open	-1.06
b:was outside	-0.37
b:was overwritten	-0.27
b:was panic	1.34
b:was pick	-0.29
b:was pound	0.30
b:was print	-0.24
b:was relieve	0.77
b:was resentful	1.25
b:was return	-0.56
b:was scare	1.13
b:was shake	-0.72
b:was shock	1.06
b:was sick	-0.50
b:was so	1.17
b:was stun	-0.41
b:was sweat	0.47
b:was taken	-1.22
b:was terrify	0.18
b:was that	0.61
b:was the	-0.61
b:was there	-0.86
b:was too	2.24
b:was traumatise	1.24
b:was under	0.79
b:was unsettle	0.65
b:was worry	0.92
b:watch .	-0.29
b:water .	0.34
b:way home	1.31
b:way out	1.39
b:we are	-0.57
b:we do	0.81
b:we eat	0.55
b:we have	0.33
b:we sleep	0.04
b:we went	-0.74
b:we were	-0.44
b:weak .	0.56
b:wear a	-0.81
b:week ,	-1.14
b:week .	-0.60
b:week of	-0.53
b:went at	-0.77
b:went back	-0.61
b:went in	-1.11
b:went miss	-0.63
b:went numb	0.89
b:went to	0.20
b:went white	0.95
b:were in	-1.03
b:were on	-0.62
b:were ring	1.03
b:were shake	0.24
b:were up	0.87
b:wet the	1.03
b:what a	0.92
b:what i	-0.16
b:when a	1.20
b:when i	-0.27
b:when it	1.09
b:when the	-0.26
b:whenever a	0.13
b:whenever the	0.64
b:where i	-0.77
b:where the	-0.37
b:which made	0.53
b:white ,	0.83
b:whole body	0.30
b:whole shift	0.74
b:why .	-0.27
b:will not	0.91
b:wind .	-0.80
b:window ,	-0.88
b:window .	-0.19
b:window was	-1.00
b:wipe ,	-0.34
b:with a	-1.03
b:with all	0.90
b:with fear	0.95
b:with him	0.69
b:with it	0.83
b:with me	0.75
b:with my	-0.15
b:with ptsd	0.62
b:with stress	0.69
b:with the	-0.31
b:with this	0.55
b:woke at	0.60
b:word ,	0.22
b:word is	-0.76
b:work ,	1.05
b:work .	-0.38
b:worn out	1.00
b:worn to	0.42
b:worry about	-0.49
b:would be	-0.15
b:would have	0.92
b:would know	0.56
b:would not	-0.09
b:wreck .	1.13
b:write down	0.79
b:write this	0.50
b:written in	-1.13
b:wrote down	-0.53
b:wrote to	-0.86
b:x -	-0.40
b:year -	0.26
b:year .	1.06
b:§ ,	-0.26
b:§ .	-0.84
b:§ at	-0.52
b:§ on	0.25
e:ing	0.77
f:0/none	-0.11
f:0/other	0.18
f:0/self	0.69
f:0/thing	0.32
f:1/child	-0.36
f:1/other	0.21
f:1/self	-0.50
f:1/thing	-0.46
f:2/child	-0.32
f:2/none	-0.59
f:2/other	-0.87
f:2/self	-0.80
f:2/thing	-0.50
f:3/child	0.73
f:3/none	-0.62
f:3/other	-0.25
f:3/self	0.14
f:3/thing	-0.27
for-another	0.25
frame:begins-with-state	0.51
frame:begins-with-state/-	0.56
frame:begins-with-state/falsefalse	0.91
frame:begins-with-state/falsetrue	-1.47
frame:begins-with-state/now	-0.11
frame:begins-with-state/past	0.11
frame:begins-with-state/truefalse	-0.98
frame:blames	-0.39
frame:blames/falsefalse	-0.75
frame:blames/may	-0.06
frame:blames/now	-0.20
frame:blames/past	-0.95
frame:body/child	0.79
frame:body/child/falsefalse	0.48
frame:body/child/may	0.54
frame:body/child/now	0.63
frame:body/none	-0.21
frame:body/none/falsefalse	-0.04
frame:body/none/falsetrue	-0.61
frame:body/none/now	1.05
frame:body/none/past	-0.54
frame:body/none/truefalse	-0.09
frame:body/self/-	0.58
frame:body/self/falsefalse	0.35
frame:body/self/falsetrue	-1.45
frame:body/self/may	0.28
frame:body/self/now	0.52
frame:body/self/past	-0.17
frame:body/self/truefalse	1.81
frame:body/self/truetrue	-0.53
frame:body/thing/falsefalse	0.14
frame:body/thing/falsetrue	-1.64
frame:body/thing/now	0.31
frame:body/thing/past	-1.04
frame:cared/none	0.31
frame:cared/none/-	-0.60
frame:cared/none/falsefalse	1.05
frame:cared/none/now	1.58
frame:cared/none/past	0.64
frame:cared/self	-0.09
frame:cared/self/falsefalse	0.46
frame:cared/self/may	-0.28
frame:cared/self/now	-0.59
frame:cared/self/past	0.48
frame:cared/thing	-0.16
frame:cared/thing/-	-0.24
frame:cared/thing/falsefalse	0.20
frame:cared/thing/falsetrue	-0.66
frame:cared/thing/now	0.22
frame:cared/thing/past	-0.11
frame:does-feeling/-	0.24
frame:does-feeling/falsetrue	0.07
frame:does-feeling/may	-0.18
frame:does-feeling/now	-0.15
frame:does-feeling/past	0.51
frame:does-feeling/truefalse	0.13
frame:does-feeling/truetrue	-0.53
frame:guards/-	0.18
frame:guards/may	-0.94
frame:guards/now	1.90
frame:guards/past	0.46
frame:is-state/falsefalse	0.21
frame:is-state/falsetrue	-1.00
frame:is-state/may	0.21
frame:is-state/now	0.38
frame:is-state/past	0.10
frame:is-state/truefalse	-0.24
frame:my-body	0.31
frame:my-body/-	0.58
frame:my-body/falsefalse	0.59
frame:my-body/may	-0.42
frame:my-body/now	1.47
frame:my-body/past	0.74
frame:my-body/truefalse	1.36
frame:my-child	-0.18
frame:my-child/falsefalse	-0.73
frame:my-child/may	0.54
frame:my-child/now	0.69
frame:my-child/past	-0.86
frame:stirs-me	0.16
frame:stirs-me/-	0.69
frame:stirs-me/falsefalse	0.17
frame:stirs-me/falsetrue	0.15
frame:stirs-me/may	-0.26
frame:stirs-me/now	1.11
frame:stirs-me/past	0.13
frame:stirs-me/truefalse	-0.08
frames:0/none	-0.11
frames:0/other	0.09
frames:0/self	-0.31
frames:0/thing	-0.24
frames:1/child	-0.34
frames:1/none	-0.15
frames:1/other	0.30
frames:1/self	0.74
frames:1/thing	0.32
frames:2/none	-0.34
frames:2/self	-0.44
frames:2/thing	-0.20
frames:3/none	0.58
frames:3/self	-0.25
g:action	-0.15
g:anger	0.21
g:author	0.43
g:belittle	0.37
g:blame	-0.53
g:body	0.24
g:care	0.86
g:children	0.18
g:concentration	0.46
g:confused	0.41
g:damage	0.13
g:diagnosis	-0.75
g:disgust	0.58
g:drink	0.60
g:evidence	-1.24
g:expects	1.38
g:fear	0.13
g:feel	-0.35
g:feelVerb	-0.27
g:figure	0.50
g:guard	-0.09
g:harm	-0.38
g:injury	-0.65
g:injuryCue	-0.45
g:lasting	0.77
g:look	0.47
g:love	-0.13
g:medicine	0.34
g:messageThing	-1.33
g:numb	0.04
g:otherMeaning	0.13
g:otherPerson	-0.33
g:relief	-0.65
g:sad	-0.42
g:saying	-0.08
g:says	0.23
g:shame	0.29
g:shows	-0.16
g:sleep	-0.37
g:stirs	0.35
g:sureBlame	1.52
g:sureBody	0.06
g:sureCare	0.89
g:sureChild	-0.35
g:sureDaily	0.99
g:sureGuard	0.68
g:sureSelfView	0.06
g:sureState	0.24
g:sureStirs	0.22
g:sureThing	1.45
g:sureVerb	0.40
g:thing	-0.52
g:tired	0.28
g:trust	0.58
gs:action/BARE-body	-0.08
gs:action/BARE-person+	0.46
gs:action/BARE-thing	0.51
gs:action/CLIENT+	-0.64
gs:action/EVERYTHING	1.03
gs:action/EX+	-0.38
gs:action/HE+	-0.74
gs:action/I	-0.66
gs:action/I+	0.50
gs:action/IT	-0.76
gs:action/MY	0.06
gs:action/MY-body	0.93
gs:action/MY-child	0.68
gs:action/MY-mind	0.49
gs:action/MY-thing	0.15
gs:action/NOBODY	-0.34
gs:action/NONE	0.10
gs:action/NONE+	-0.21
gs:action/SHE+	0.32
gs:action/THE	0.16
gs:action/THE+	-0.19
gs:action/THE-body	0.45
gs:action/THE-mind	1.30
gs:action/THE-thing	-0.42
gs:action/THE-thing+	-0.30
gs:action/THERE	0.74
gs:action/THIS	-0.35
gs:action/VERB	-0.72
gs:action/WE	0.24
gs:action/WHO	-0.25
gs:anger/CLIENT+	1.43
gs:anger/I	0.41
gs:anger/IT	0.69
gs:anger/NONE	0.57
gs:anger/SHE+	0.50
gs:anger/THE	0.09
gs:anger/VERB	-0.88
gs:appetite/BARE-body	-0.52
gs:appetite/CLIENT+	0.26
gs:appetite/I	-0.08
gs:appetite/MY-body	0.33
gs:appetite/SHE+	0.67
gs:appetite/THE	-0.06
gs:appetite/VERB	0.12
gs:appetite/WE	0.68
gs:author/BARE-person+	0.30
gs:author/I+	0.24
gs:author/NONE+	-0.75
gs:author/SHE+	-0.52
gs:author/THE+	0.68
gs:author/THIS+	-0.60
gs:belittle/I	1.21
gs:belittle/NONE	1.19
gs:belittle/SHE+	0.89
gs:belittle/THE	-0.57
gs:belittle/THE-thing	-0.68
gs:belittle/WHICH	0.18
gs:blame/I	-0.48
gs:blame/IT	-0.50
gs:blame/VERB	0.11
gs:body/BARE-body	0.92
gs:body/CLIENT+	0.96
gs:body/EX+	-0.18
gs:body/I	0.51
gs:body/IT	0.44
gs:body/MY	-1.48
gs:body/MY-body	0.31
gs:body/MY-child	-0.39
gs:body/MY-mind	0.58
gs:body/NONE	-0.34
gs:body/SHE+	0.49
gs:body/THE	0.50
gs:body/THE-thing	-0.88
gs:body/THERE	-0.29
gs:body/VERB	-0.30
gs:care/BARE-mind	0.79
gs:care/CLIENT+	-0.24
gs:care/I	1.08
gs:care/MY-mind	0.21
gs:care/NONE	0.26
gs:care/THE	0.52
gs:care/THE-mind	0.33
gs:care/VERB	0.62
gs:children/BARE-mind	0.75
gs:children/I	0.82
gs:children/MY-child	0.24
gs:children/SHE+	0.69
gs:children/THE	-0.81
gs:children/VERB	-0.91
gs:concentration/I	1.12
gs:concentration/MY-body	-0.58
gs:concentration/MY-mind	0.59
gs:concentration/NONE	-0.40
gs:confused/CLIENT+	0.92
gs:confused/I	0.05
gs:confused/IT	1.29
gs:confused/NONE	-0.40
gs:confused/SHE+	0.72
gs:confused/VERB	0.33
gs:damage/BARE-body	-0.51
gs:damage/BARE-thing	-0.49
gs:damage/I	0.50
gs:damage/I+	-1.45
gs:damage/IT	-0.37
gs:damage/MY	-0.24
gs:damage/MY-thing	-0.74
gs:damage/NONE	0.15
gs:damage/THE	-0.87
gs:damage/THE-thing	-0.99
gs:damage/VERB	0.75
gs:damage/WE	-0.92
gs:diagnosis/BARE-mind	0.36
gs:diagnosis/I	-1.31
gs:disgust/I	-0.17
gs:disgust/IT	1.88
gs:disgust/MY-body	-0.27
gs:disgust/NONE	1.42
gs:disgust/WHICH	0.51
gs:drink/I	1.53
gs:drink/NONE	-0.89
gs:drink/THE	-0.61
gs:drink/VERB	0.13
gs:evidence/BARE-thing	-0.93
gs:evidence/CLIENT+	-0.98
gs:evidence/I	-0.24
gs:evidence/I+	-0.18
gs:evidence/IT	-1.01
gs:evidence/MY-thing	-0.39
gs:evidence/NONE	-1.63
gs:evidence/NONE+	-0.36
gs:evidence/THE	-0.76
gs:evidence/THE-thing	-0.99
gs:evidence/THE-thing+	-0.07
gs:evidence/THIS	-0.71
gs:evidence/VERB	-1.02
gs:expects/I	1.20
gs:expects/IT	0.83
gs:expects/MY-body	0.31
gs:fear/BARE-mind	-0.11
gs:fear/CLIENT+	1.37
gs:fear/I	0.38
gs:fear/IT	-1.35
gs:fear/MY-child	-0.78
gs:fear/MY-mind	0.73
gs:fear/NONE	0.43
gs:fear/NONE+	0.59
gs:fear/SHE+	1.34
gs:fear/THE	0.14
gs:fear/THE-mind	-0.61
gs:fear/THE-thing	0.17
gs:fear/VERB	0.14
gs:fear/WHICH	0.89
gs:feel/BARE-body	-0.09
gs:feel/CLIENT+	1.28
gs:feel/EX+	-0.57
gs:feel/I	0.31
gs:feel/I+	-1.71
gs:feel/IT	0.10
gs:feel/MY-body	-0.52
gs:feel/NONE	-0.46
gs:feel/SHE+	-0.22
gs:feel/THE	-1.17
gs:feel/THE+	0.62
gs:feel/THE-thing	1.22
gs:feel/VERB	-0.54
gs:feelVerb/BARE-thing	-1.33
gs:feelVerb/CLIENT+	1.56
gs:feelVerb/EX+	-0.25
gs:feelVerb/I	0.20
gs:feelVerb/IT	-0.66
gs:feelVerb/MY	-0.45
gs:feelVerb/MY-body	0.11
gs:feelVerb/MY-child	-0.22
gs:feelVerb/MY-mind	0.51
gs:feelVerb/NONE	-0.77
gs:feelVerb/SHE+	0.82
gs:feelVerb/THE	-0.30
gs:feelVerb/THE-mind	-0.22
gs:feelVerb/THE-person+	0.82
gs:feelVerb/THE-thing	0.51
gs:feelVerb/VERB	0.41
gs:feelVerb/WE	0.21
gs:feelVerb/WHO	-0.17
gs:figure/BARE-mind	0.75
gs:figure/I	1.56
gs:figure/IT	0.79
gs:figure/MY-body	-0.36
gs:figure/NONE	-0.50
gs:figure/NONE+	0.38
gs:figure/THE	0.72
gs:figure/THE-thing	-1.14
gs:figure/VERB	-1.14
gs:guard/I	-0.41
gs:guard/NONE	-0.88
gs:guard/SHE+	0.53
gs:guard/THE	-0.43
gs:guard/THE-thing	0.30
gs:harm/I	0.55
gs:harm/NONE	-0.22
gs:harm/THE	0.08
gs:harm/VERB	-0.53
gs:injury/BARE-body	0.97
gs:injury/BARE-mind	0.53
gs:injury/CLIENT+	0.14
gs:injury/I	-0.35
gs:injury/IT	0.42
gs:injury/MY-body	-0.47
gs:injury/NONE	-0.97
gs:injury/THE	0.08
gs:injury/THE+	0.52
gs:injury/THE-body	-0.43
gs:injury/THE-thing	-0.59
gs:injury/THERE	-0.48
gs:injury/VERB	-1.58
gs:injuryCue/I	-0.50
gs:injuryCue/IT	-0.18
gs:injuryCue/MY	0.06
gs:injuryCue/MY-body	-1.12
gs:injuryCue/NONE	0.36
gs:injuryCue/THE	0.45
gs:injuryCue/THE-body	-0.43
gs:injuryCue/THE-thing	-0.21
gs:injuryCue/VERB	-1.18
gs:lasting/BARE-thing	-0.35
gs:lasting/I	-0.34
gs:lasting/IT	0.14
gs:lasting/MY	-0.08
gs:lasting/MY-body	0.18
gs:lasting/MY-child	0.43
gs:lasting/MY-mind	0.18
gs:lasting/NONE	0.18
gs:lasting/THE	1.60
gs:lasting/THE-mind	0.98
gs:lasting/THE-thing	0.44
gs:lasting/THIS	1.36
gs:lasting/VERB	0.12
gs:lasting/WE	-0.27
gs:lasting/WHICH	0.26
gs:look/BARE-body	0.48
gs:look/I	-0.34
gs:look/MY	1.02
gs:look/MY-body	1.12
gs:look/NONE	0.10
gs:look/THE	-0.90
gs:look/THE-thing	0.09
gs:look/VERB	-0.79
gs:love/I	0.78
gs:love/IT	0.50
gs:love/NONE	-0.91
gs:love/THE	-0.75
gs:love/VERB	-0.13
gs:medicine/I	0.13
gs:medicine/MY-mind	0.17
gs:medicine/NONE	0.24
gs:medicine/THE	-0.13
gs:medicine/THE-mind	0.30
gs:medicine/VERB	0.49
gs:messageThing/BARE-thing	-0.42
gs:messageThing/BARE-thing+	-0.26
gs:messageThing/CLIENT+	-0.48
gs:messageThing/I	-0.45
gs:messageThing/I+	-1.14
gs:messageThing/IT	-0.90
gs:messageThing/MY	0.89
gs:messageThing/MY-thing	-1.03
gs:messageThing/NONE	-1.32
gs:messageThing/NONE+	-0.90
gs:messageThing/SHE+	-0.51
gs:messageThing/THE	0.10
gs:messageThing/THE+	-1.11
gs:messageThing/THE-body	-0.52
gs:messageThing/THE-thing	-1.03
gs:messageThing/THE-thing+	-0.07
gs:messageThing/THERE	-0.40
gs:messageThing/THIS+	-0.60
gs:messageThing/VERB	-0.68
gs:numb/BARE-thing	-1.11
gs:numb/CLIENT+	0.89
gs:numb/I	0.50
gs:numb/IT	-1.73
gs:numb/SHE+	1.01
gs:numb/THE	-0.32
gs:otherMeaning/BARE-body	-0.09
gs:otherMeaning/BARE-mind	-0.64
gs:otherMeaning/CLIENT+	1.29
gs:otherMeaning/I	0.83
gs:otherMeaning/IT	-0.27
gs:otherMeaning/MY-body	-0.42
gs:otherMeaning/NONE	0.47
gs:otherMeaning/THE	-1.22
gs:otherMeaning/THE-thing	0.26
gs:otherPerson/BARE-person+	0.46
gs:otherPerson/BARE-thing	-0.55
gs:otherPerson/CLIENT+	0.26
gs:otherPerson/EX+	-0.75
gs:otherPerson/HE+	0.05
gs:otherPerson/I	0.32
gs:otherPerson/I+	-1.72
gs:otherPerson/IT	-0.61
gs:otherPerson/MY	-0.72
gs:otherPerson/MY-child	-0.59
gs:otherPerson/MY-person+	-0.13
gs:otherPerson/NOBODY	0.60
gs:otherPerson/NONE	0.19
gs:otherPerson/NONE+	-0.10
gs:otherPerson/SHE+	0.15
gs:otherPerson/THE	-0.65
gs:otherPerson/THE+	-0.73
gs:otherPerson/THE-body	-0.86
gs:otherPerson/THE-mind	1.10
gs:otherPerson/THE-thing	0.20
gs:otherPerson/THERE	-0.51
gs:otherPerson/VERB	0.62
gs:otherPerson/WE	-0.77
gs:otherPerson/WHO	0.40
gs:relief/I	-0.65
gs:relief/IT	0.46
gs:relief/NONE	0.33
gs:relief/THE	0.25
gs:sad/CLIENT+	0.97
gs:sad/I	0.40
gs:sad/IT	0.40
gs:sad/MY	0.15
gs:sad/MY-mind	0.22
gs:sad/NOBODY	1.01
gs:sad/NONE	0.06
gs:sad/SHE+	1.34
gs:sad/THE	-0.25
gs:sad/THE-thing	-0.92
gs:sad/VERB	-1.44
gs:sad/WE	-0.89
gs:sad/WHICH	0.55
gs:saying/BARE-person+	0.16
gs:saying/BARE-thing	-0.74
gs:saying/CLIENT+	-0.98
gs:saying/I	0.15
gs:saying/I+	-1.14
gs:saying/MY	-1.64
gs:saying/MY-body	0.81
gs:saying/MY-mind	0.22
gs:saying/MY-person+	-0.13
gs:saying/MY-thing	-0.74
gs:saying/NOBODY	0.33
gs:saying/NONE	-1.93
gs:saying/SHE+	-0.51
gs:saying/THE	0.19
gs:saying/THE-body	-0.52
gs:saying/THE-mind	1.40
gs:saying/THE-thing	0.49
gs:saying/THERE	0.38
gs:saying/THIS+	-0.60
gs:saying/VERB	0.11
gs:saying/VERB+	-0.10
gs:saying/WHO	0.40
gs:says/I	0.19
gs:says/MY	-1.31
gs:says/MY-mind	0.22
gs:says/MY-person+	0.39
gs:says/NONE	-0.41
gs:says/SHE+	-0.12
gs:says/WE	0.22
gs:shame/CLIENT+	0.57
gs:shame/I	0.95
gs:shame/IT	0.47
gs:shame/NONE	0.53
gs:shame/VERB	0.50
gs:shows/BARE-person+	0.16
gs:shows/CLIENT+	-0.48
gs:shows/I	0.27
gs:shows/MY	-1.42
gs:shows/MY-body	-0.51
gs:shows/MY-mind	0.22
gs:shows/MY-person+	0.39
gs:shows/NONE	-0.48
gs:shows/SHE+	0.86
gs:shows/THE	-1.74
gs:shows/WE	1.38
gs:sleep/BARE-mind	0.75
gs:sleep/CLIENT+	0.81
gs:sleep/I	-0.44
gs:sleep/IT	-0.71
gs:sleep/MY-child	0.86
gs:sleep/NONE	-1.07
gs:sleep/THE	-0.75
gs:sleep/THE-mind	0.36
gs:sleep/THE-thing	-0.79
gs:sleep/VERB	0.75
gs:sleep/WE	0.23
gs:sleep/WHO	-0.05
gs:stirs/BARE-person+	0.54
gs:stirs/CLIENT+	0.80
gs:stirs/I	0.24
gs:stirs/I+	0.71
gs:stirs/IT	1.51
gs:stirs/MY	-0.90
gs:stirs/MY-child	-0.72
gs:stirs/NONE	0.99
gs:stirs/NONE+	0.51
gs:stirs/NOTHING	1.21
gs:stirs/SHE+	0.44
gs:stirs/THE	-0.37
gs:stirs/VERB	0.26
gs:stirs/WHICH	0.54
gs:sureBlame/I	1.92
gs:sureBlame/IT	-1.01
gs:sureBlame/NONE	0.72
gs:sureBlame/THE	0.91
gs:sureBlame/VERB	0.11
gs:sureBody/BARE-body	0.76
gs:sureBody/CLIENT+	0.95
gs:sureBody/I	0.23
gs:sureBody/MY-body	0.71
gs:sureBody/MY-child	-0.39
gs:sureBody/NONE	-0.56
gs:sureBody/SHE+	0.07
gs:sureBody/THE	-0.37
gs:sureBody/THE-thing	-0.57
gs:sureBody/VERB	0.25
gs:sureCare/I	0.64
gs:sureCare/MY-mind	0.22
gs:sureCare/THE	0.89
gs:sureCare/THE-mind	0.26
gs:sureCare/VERB	0.66
gs:sureChild/BARE-mind	0.75
gs:sureChild/CLIENT+	-0.11
gs:sureChild/I	-0.29
gs:sureChild/I+	-0.52
gs:sureChild/IT	0.49
gs:sureChild/MY	0.56
gs:sureChild/MY-child	0.67
gs:sureChild/MY-mind	0.28
gs:sureChild/NONE	0.62
gs:sureChild/NONE+	0.83
gs:sureChild/SHE+	-0.18
gs:sureChild/THE	-0.48
gs:sureChild/THE+	0.34
gs:sureChild/THE-mind	-0.48
gs:sureChild/THIS	-0.90
gs:sureChild/VERB	-1.10
gs:sureChild/WHICH	0.72
gs:sureDaily/I	0.99
gs:sureDaily/MY-mind	0.67
gs:sureDaily/NONE	0.07
gs:sureDaily/THE	-0.36
gs:sureDaily/WE	0.37
gs:sureGuard/BARE-thing	0.83
gs:sureGuard/I	0.88
gs:sureGuard/IT	0.28
gs:sureGuard/MY	-0.27
gs:sureGuard/NONE	-0.17
gs:sureGuard/SHE+	0.53
gs:sureGuard/THE	-0.38
gs:sureGuard/THE-thing	0.30
gs:sureGuard/VERB	0.87
gs:sureGuard/WE	1.00
gs:sureSelfView/I	-0.23
gs:sureSelfView/NONE	-0.05
gs:sureSelfView/THE	-0.60
gs:sureState/BARE-mind	-0.42
gs:sureState/BARE-person+	0.54
gs:sureState/CLIENT+	2.00
gs:sureState/EX+	-0.55
gs:sureState/I	0.28
gs:sureState/I+	0.71
gs:sureState/IT	0.06
gs:sureState/MY-body	0.99
gs:sureState/MY-child	-0.72
gs:sureState/MY-mind	0.18
gs:sureState/NONE	1.04
gs:sureState/NONE+	0.65
gs:sureState/SHE+	1.48
gs:sureState/THE	0.62
gs:sureState/THE-mind	-0.61
gs:sureState/THE-person+	-0.08
gs:sureState/THE-thing	-1.25
gs:sureState/VERB	0.38
gs:sureState/WE	-0.58
gs:sureState/WHICH	0.33
gs:sureStirs/IT	0.50
gs:sureStirs/MY	-0.41
gs:sureStirs/MY-body	-0.36
gs:sureStirs/THE	1.19
gs:sureStirs/WHICH	0.66
gs:sureThing/BARE-body	0.49
gs:sureThing/CLIENT+	0.97
gs:sureThing/I	0.71
gs:sureThing/IT	0.20
gs:sureThing/MY-body	1.40
gs:sureThing/MY-mind	0.84
gs:sureThing/NONE	0.57
gs:sureThing/NONE+	0.51
gs:sureThing/SHE+	0.07
gs:sureThing/THE	0.58
gs:sureThing/THE-body	0.53
gs:sureThing/THE-mind	0.30
gs:sureThing/VERB	0.32
gs:sureVerb/CLIENT+	1.37
gs:sureVerb/EX+	-0.25
gs:sureVerb/IT	2.09
gs:sureVerb/MY-child	-0.24
gs:sureVerb/NONE	0.43
gs:sureVerb/SHE+	0.97
gs:sureVerb/THE	1.13
gs:sureVerb/THE-thing	0.52
gs:sureVerb/VERB	0.42
gs:thing/BARE-body	-1.19
gs:thing/BARE-thing	-0.23
gs:thing/CLIENT+	0.30
gs:thing/HE+	-0.62
gs:thing/I	-0.31
gs:thing/I+	0.60
gs:thing/IT	0.09
gs:thing/MY	0.18
gs:thing/MY-body	0.06
gs:thing/MY-child	0.69
gs:thing/NONE	-1.53
gs:thing/SHE+	-0.48
gs:thing/THE	-0.11
gs:thing/THE-body	-0.50
gs:thing/THE-mind	-0.48
gs:thing/THE-thing	0.45
gs:thing/THERE	-0.99
gs:thing/THIS	-0.55
gs:thing/VERB	-1.00
gs:thing/WE	-1.34
gs:thing/WHO	0.20
gs:tired/CLIENT+	0.59
gs:tired/I	0.23
gs:tired/IT	0.95
gs:tired/MY-mind	0.74
gs:tired/THE	-0.95
gs:tired/VERB	0.91
gs:trust/CLIENT+	0.08
gs:trust/I	-0.15
gs:trust/IT	0.65
gs:trust/MY	0.85
gs:trust/MY-child	0.34
gs:trust/MY-mind	0.72
gs:trust/NONE	0.28
gs:trust/SHE+	-0.23
gs:trust/THE	0.41
gs:trust/THE+	0.22
gs:trust/VERB	-0.11
gs:trust/WE	0.95
gs:wants/NONE	-0.56
gs:wants/SHE+	1.57
gs:wants/THE	-0.12
gt:action/-	0.62
gt:action/may	-0.25
gt:action/now	0.67
gt:action/past	-0.61
gt:anger/-	0.40
gt:anger/may	-0.27
gt:anger/now	0.05
gt:anger/past	0.29
gt:appetite/-	-0.36
gt:appetite/may	1.88
gt:appetite/now	1.75
gt:appetite/past	-0.67
gt:author/-	0.26
gt:author/now	-0.47
gt:author/past	0.85
gt:belittle/-	-0.12
gt:belittle/may	0.43
gt:belittle/now	1.03
gt:blame/may	-0.06
gt:blame/past	-1.39
gt:body/-	0.41
gt:body/may	-0.22
gt:body/now	0.10
gt:body/past	0.35
gt:care/-	0.68
gt:care/now	-0.61
gt:care/past	1.68
gt:children/-	0.04
gt:children/may	0.99
gt:children/now	0.12
gt:children/past	-0.09
gt:concentration/-	-0.59
gt:concentration/may	0.73
gt:concentration/now	-0.70
gt:concentration/past	1.58
gt:confused/-	0.13
gt:confused/now	0.58
gt:confused/past	0.09
gt:damage/-	-0.28
gt:damage/may	-0.17
gt:damage/now	0.37
gt:diagnosis/now	0.93
gt:diagnosis/past	-0.78
gt:disgust/-	0.83
gt:disgust/now	-0.21
gt:disgust/past	0.07
gt:drink/-	-0.17
gt:drink/now	0.62
gt:drink/past	0.58
gt:evidence/-	-1.44
gt:evidence/may	-0.53
gt:evidence/now	0.23
gt:evidence/past	-1.34
gt:expects/-	-0.39
gt:expects/may	0.81
gt:expects/now	1.08
gt:expects/past	0.94
gt:fear/-	0.78
gt:fear/may	-0.65
gt:feel/-	-0.23
gt:feel/may	1.01
gt:feel/past	-0.26
gt:feelVerb/may	-0.14
gt:feelVerb/now	-0.05
gt:feelVerb/past	-0.09
gt:figure/-	0.15
gt:figure/may	-1.07
gt:figure/past	0.89
gt:guard/-	0.38
gt:guard/may	-0.94
gt:guard/now	0.43
gt:harm/-	-0.59
gt:harm/may	-0.54
gt:harm/now	-0.05
gt:harm/past	0.22
gt:injury/-	-0.61
gt:injury/now	-0.89
gt:injury/past	0.17
gt:injuryCue/-	-0.40
gt:injuryCue/may	-0.15
gt:injuryCue/now	0.07
gt:injuryCue/past	-0.34
gt:lasting/-	-0.58
gt:lasting/may	0.82
gt:lasting/now	0.46
gt:lasting/past	0.74
gt:look/-	-1.52
gt:look/may	1.18
gt:look/now	1.66
gt:love/-	-0.88
gt:love/may	0.44
gt:love/now	0.35
gt:love/past	-0.49
gt:medicine/-	-0.24
gt:medicine/now	1.00
gt:medicine/past	0.23
gt:messageThing/-	-0.52
gt:messageThing/may	-1.09
gt:messageThing/now	-0.32
gt:messageThing/past	-0.96
gt:numb/-	0.43
gt:numb/now	-0.49
gt:numb/past	0.36
gt:otherMeaning/-	0.57
gt:otherMeaning/may	1.05
gt:otherMeaning/now	-0.56
gt:otherMeaning/past	-0.37
gt:otherPerson/-	-0.52
gt:otherPerson/may	-0.32
gt:otherPerson/now	0.33
gt:otherPerson/past	-0.67
gt:relief/-	0.45
gt:relief/may	1.06
gt:relief/now	-1.41
gt:relief/past	0.26
gt:sad/-	-0.29
gt:sad/may	-0.37
gt:sad/now	-0.31
gt:sad/past	0.42
gt:saying/-	-0.76
gt:saying/now	-0.18
gt:saying/past	0.06
gt:says/now	-0.09
gt:says/past	-0.16
gt:shame/-	0.50
gt:shame/may	1.21
gt:shame/now	1.31
gt:shows/may	-0.86
gt:shows/now	0.21
gt:sleep/-	0.76
gt:sleep/may	0.16
gt:sleep/now	0.08
gt:sleep/past	-1.04
gt:stirs/-	0.26
gt:stirs/may	-0.35
gt:stirs/now	0.57
gt:stirs/past	0.38
gt:sureBlame/-	1.06
gt:sureBlame/may	1.32
gt:sureBlame/now	0.20
gt:sureBlame/past	1.28
gt:sureBody/-	0.81
gt:sureBody/may	1.07
gt:sureBody/now	0.57
gt:sureBody/past	-0.41
gt:sureCare/-	0.14
gt:sureCare/may	-0.54
gt:sureCare/now	1.65
gt:sureCare/past	0.68
gt:sureChild/-	0.57
gt:sureChild/may	-0.43
gt:sureChild/now	-0.76
gt:sureChild/past	0.14
gt:sureDaily/may	0.33
gt:sureDaily/now	1.17
gt:sureDaily/past	-0.23
gt:sureGuard/-	0.19
gt:sureGuard/may	-0.80
gt:sureGuard/now	1.31
gt:sureGuard/past	0.45
gt:sureSelfView/-	-1.02
gt:sureSelfView/may	0.44
gt:sureSelfView/now	0.24
gt:sureSelfView/past	0.09
gt:sureState/-	0.29
gt:sureState/may	-0.82
gt:sureState/now	0.47
gt:sureState/past	0.26
gt:sureStirs/-	0.42
gt:sureStirs/now	1.06
gt:sureStirs/past	-0.36
gt:sureThing/-	0.56
gt:sureThing/now	1.02
gt:sureThing/past	0.88
gt:sureVerb/-	0.77
gt:sureVerb/may	-0.22
gt:sureVerb/now	0.04
gt:sureVerb/past	1.20
gt:thing/-	0.13
gt:thing/may	0.27
gt:thing/now	-0.05
gt:thing/past	-0.74
gt:tired/-	-0.79
gt:tired/may	1.22
gt:tired/now	-0.25
gt:tired/past	0.62
gt:trust/-	0.27
gt:trust/may	0.62
gt:trust/now	0.69
gt:trust/past	-0.09
gt:wants/now	-0.17
gt:wants/past	0.15
i:1-0	-0.06
i:1-1	0.68
i:1-2	0.61
i:1-3	-1.08
i:2-0	0.56
i:2-1	0.30
i:2-2	-0.98
i:2-3	-0.50
i:3-0	0.43
i:3-1	0.69
i:3-2	-1.02
i:3-3	-0.17
i:child	-0.18
i:none	0.05
i:other	0.20
i:self	-0.16
i:thing	0.38
injury:body	-1.80
injury:care	-0.87
injury:numb	-0.53
injury:sad	0.72
injury:sleep	0.67
injury:tired	0.74
it:-	0.94
it:may	-0.85
it:now	-0.11
it:past	0.06
n:(	-0.04
n:)	0.05
n:,	-0.21
n:-	-0.75
n:1	-0.73
n:2	0.05
n:3	0.32
n::	-0.92
n:;	-0.74
n:after	-0.48
n:and	-0.19
n:as	0.47
n:because	-0.29
n:before	0.76
n:but	-0.10
n:how	-0.59
n:last	0.29
n:like	-0.26
n:long	-0.32
n:middle	-0.07
n:or	0.56
n:quotation	-0.22
n:quoted	-0.51
n:run-on	0.10
n:short	-0.19
n:since	-0.55
n:that	0.57
n:then	0.24
n:until	0.46
n:what	-0.54
n:when	0.21
n:whenever	0.57
n:where	-0.35
n:which	0.31
n:who	0.11
n:why	-0.45
name	-1.03
nobody-says-I/BARE-body	0.54
nobody-says-I/BARE-mind	-1.20
nobody-says-I/BARE-person	-0.12
nobody-says-I/BARE-thing	-1.30
nobody-says-I/CLIENT	0.50
nobody-says-I/EX	-0.92
nobody-says-I/HE	0.38
nobody-says-I/HIS	-0.87
nobody-says-I/HIS-person	0.33
nobody-says-I/HIS-thing	-0.10
nobody-says-I/IT	0.66
nobody-says-I/NAME	0.20
nobody-says-I/NONE	-0.24
nobody-says-I/NOTHING	-1.09
nobody-says-I/SHE	0.35
nobody-says-I/THE	0.18
nobody-says-I/THE-animal	-1.03
nobody-says-I/THE-body	-0.79
nobody-says-I/THE-child	0.48
nobody-says-I/THE-mind	0.87
nobody-says-I/THE-person	0.47
nobody-says-I/THE-thing	-0.43
nobody-says-I/THERE	0.65
nobody-says-I/VERB	0.18
nobody-says-I/WE	-0.40
nobody-says-I/WHO	-0.83
nobody-says-I/YOU	-0.29
nobody-says-I/none/-/false	0.76
nobody-says-I/none/-/true	-1.09
nobody-says-I/none/may/false	0.81
nobody-says-I/none/now/false	-1.13
nobody-says-I/none/now/true	-1.02
nobody-says-I/none/past/false	-2.17
nobody-says-I/none/past/true	-0.31
nobody-says-I/other/-/false	0.38
nobody-says-I/other/-/true	-0.17
nobody-says-I/other/may/false	0.50
nobody-says-I/other/may/true	0.14
nobody-says-I/other/now/false	-0.41
nobody-says-I/other/now/true	0.15
nobody-says-I/other/past/false	-0.77
nobody-says-I/other/past/true	0.19
nobody-says-I/self/-/false	-0.39
nobody-says-I/self/-/true	0.83
nobody-says-I/self/may/false	-0.69
nobody-says-I/self/may/true	0.05
nobody-says-I/self/now/false	-0.23
nobody-says-I/self/now/true	-0.19
nobody-says-I/self/past/false	-0.30
nobody-says-I/self/past/true	0.10
nobody-says-I/thing/-/false	-0.13
nobody-says-I/thing/-/true	-0.21
nobody-says-I/thing/may/false	0.57
nobody-says-I/thing/now/false	0.80
nobody-says-I/thing/now/true	0.65
nobody-says-I/thing/past/false	-0.11
nobody-says-I/thing/past/true	0.16
o:(	0.05
o:,	-0.14
o:-	-0.12
o::	-1.35
o:;	-0.93
o:after	0.37
o:after-quotation	0.26
o:as	0.30
o:before	0.86
o:but	-0.49
o:how	-0.40
o:like	-0.56
o:or	0.75
o:run-on	-0.21
o:since	0.20
o:so	-0.27
o:that	-0.50
o:then	0.35
o:until	0.26
o:what	0.59
o:when	0.13
o:whenever	0.61
o:where	-0.66
o:which	-0.20
o:who	0.39
o:why	-0.45
os:(/THE	0.27
os:)/VERB	0.13
os:,/BARE-animal	0.08
os:,/BARE-body	-1.37
os:,/BARE-mind	0.64
os:,/BARE-person	-0.34
os:,/BARE-thing	-1.01
os:,/HE	0.40
os:,/HIS	0.15
os:,/I	0.80
os:,/IT	0.20
os:,/MY	-0.06
os:,/MY-body	-0.12
os:,/MY-person	0.27
os:,/MY-thing	-0.74
os:,/NAME	0.14
os:,/NONE	-0.48
os:,/SHE	-0.16
os:,/THE	-0.69
os:,/THE-animal	-0.52
os:,/THE-child	0.74
os:,/THE-mind	-1.02
os:,/THE-person	-0.16
os:,/THE-thing	0.34
os:,/THERE	-0.73
os:,/THIS	-0.18
os:,/VERB	-1.69
os:,/WE	-0.90
os:,/WHICH	0.60
os:,/WHO	-0.71
os:-/BARE-person	-0.45
os:-/NAME	-0.52
os:-/NONE	-0.25
os:-/THE	0.81
os:-/VERB	-0.70
os::/HE	-0.73
os::/I	-0.71
os::/IT	-0.55
os::/MY	-0.55
os::/NONE	-0.72
os::/THE	0.36
os::/THE-person	-0.16
os::/VERB	-0.87
os:;/HE	-0.51
os:;/I	-0.61
os:;/IT	-0.68
os:;/MY-thing	-0.62
os:;/NONE	-0.27
os:;/SHE	-0.53
os:;/THE	-0.56
os:;/VERB	-0.25
os:after-quotation/NONE	-0.77
os:after-quotation/THE	0.51
os:after-quotation/VERB	-0.72
os:after/HE	-1.54
os:after/THE	0.47
os:after/THE-thing	0.68
os:and/BARE-person	-0.54
os:and/CLIENT	-0.87
os:and/EX	-0.47
os:and/HE	-0.85
os:and/HIS-person	-0.32
os:and/I	0.27
os:and/IT	0.48
os:and/MY	-0.22
os:and/MY-body	0.78
os:and/MY-child	-0.49
os:and/MY-person	-0.65
os:and/NAME	-0.81
os:and/NONE	0.27
os:and/SHE	-0.86
os:and/THE	-0.37
os:and/THE-animal	-0.42
os:and/THE-body	0.94
os:and/THE-child	0.26
os:and/THE-person	0.23
os:and/THE-thing	-0.63
os:and/THERE	-0.85
os:and/THEY	-0.43
os:and/WE	-1.09
os:as/HE	-0.90
os:as/NONE	0.66
os:as/THE	0.12
os:as/VERB	0.62
os:because/HE	-0.40
os:because/I	-0.14
os:because/SHE	-0.45
os:because/THE	-0.48
os:because/THE-thing	-0.21
os:because/THIS	0.55
os:before/I	0.82
os:but/I	-0.59
os:but/NONE	0.05
os:but/SHE	0.99
os:but/THE	-0.45
os:but/THE-person	-0.27
os:how/HE	-0.37
os:how/I	-0.07
os:if/HE	0.65
os:if/I	-0.48
os:if/IT	0.40
os:if/THE-person	-0.71
os:if/THERE	1.19
os:like/IT	-0.47
os:like/NONE	-0.43
os:like/THE	1.33
os:run-on/EX	-0.74
os:run-on/HE	0.68
os:run-on/I	-0.15
os:run-on/NOBODY	0.87
os:run-on/SHE	-0.15
os:run-on/THERE	-0.40
os:run-on/THEY	0.97
os:run-on/WE	0.38
os:since/THE-thing	1.05
os:since/VERB	0.59
os:so/HE	-0.61
os:so/I	-0.25
os:so/NONE	-0.19
os:so/THEY	0.60
os:start/BARE-animal	-0.55
os:start/BARE-body	0.19
os:start/BARE-mind	-0.63
os:start/BARE-person	-0.07
os:start/BARE-thing	-0.41
os:start/CLIENT	0.11
os:start/EVERYTHING	1.03
os:start/EX	-0.55
os:start/HE	-0.77
os:start/HIS	-0.24
os:start/HIS-person	0.08
os:start/HIS-thing	-0.28
os:start/I	-0.27
os:start/MY	0.22
os:start/MY-body	0.13
os:start/MY-child	0.05
os:start/MY-mind	0.77
os:start/MY-person	-0.45
os:start/MY-thing	-0.32
os:start/NAME	-1.25
os:start/NOBODY	0.25
os:start/NONE	-0.19
os:start/NOTHING	-0.28
os:start/PEOPLE	-0.05
os:start/SHE	0.56
os:start/THE	-0.25
os:start/THE-animal	-0.14
os:start/THE-body	-0.33
os:start/THE-child	0.07
os:start/THE-mind	0.53
os:start/THE-person	0.49
os:start/THE-thing	-0.68
os:start/THERE	0.61
os:start/THEY	0.70
os:start/THIS	0.76
os:start/VERB	0.79
os:start/WE	-0.59
os:start/YOU	-0.29
os:that/HE	0.22
os:that/I	-0.81
os:that/IT	0.96
os:that/SHE	-0.39
os:that/THE	-0.52
os:that/THE-person	-0.18
os:that/THE-thing	-1.43
os:then/HE	-0.49
os:then/I	0.18
os:then/NONE	0.47
os:until/HE	-1.20
os:until/NAME	-0.32
os:until/NONE	-1.35
os:until/THE	0.85
os:until/THE-thing	-0.05
os:until/VERB	-1.78
os:what/HE	1.07
os:what/I	-0.08
os:what/THE	0.89
os:when/HE	-0.10
os:when/I	0.49
os:when/SHE	-0.29
os:when/THE	0.06
os:when/THE-person	0.12
os:when/THE-thing	0.06
os:when/THEY	-0.70
os:whenever/THE	0.54
os:whenever/THE-thing	0.19
os:where/I	-0.53
os:which/WHICH	-0.20
os:who/WHO	0.39
ot:child/may	-0.34
ot:child/now	0.79
ot:child/past	-0.24
ot:none/-	-0.24
ot:none/may	0.34
ot:none/now	0.24
ot:none/past	-0.41
ot:other/-	0.20
ot:other/may	0.28
ot:other/now	0.05
ot:other/past	-0.39
ot:self/-	-0.22
ot:self/may	0.22
ot:self/past	-0.05
ot:thing/-	-0.05
ot:thing/may	0.43
ot:thing/past	-0.34
p:child/child	-0.49
p:child/none	0.37
p:child/other	-0.25
p:child/self	0.19
p:none/none	-0.37
p:none/other	-0.78
p:none/self	0.10
p:none/thing	-0.09
p:other/none	0.24
p:other/other	0.04
p:other/self	0.26
p:other/thing	0.23
p:quoted	0.26
p:self/other	0.15
p:self/thing	-0.25
p:thing/none	-1.42
p:thing/other	0.20
p:thing/self	-0.37
p:thing/thing	-0.39
pg:author/none	-0.37
pg:author/other	-0.74
pg:author/self	0.26
pg:author/thing	0.44
pg:look/none	-0.64
pg:look/other	0.53
pg:look/self	-0.58
pg:look/thing	0.84
pg:messageThing/none	0.81
pg:messageThing/other	-0.58
pg:messageThing/self	-0.97
pg:messageThing/thing	0.21
pg:saying/none	-0.51
pg:saying/other	-0.25
pg:saying/self	-1.07
pg:saying/thing	0.27
pi:false/child	-0.49
pi:false/none	-0.39
pi:false/self	0.30
pi:false/thing	0.43
pi:true/none	-0.08
pi:true/self	-0.31
pi:true/thing	-1.03
plain:blame/-	1.06
plain:blame/may	1.32
plain:blame/now	0.20
plain:blame/past	1.28
plain:body-habit/-	0.82
plain:body-habit/may	0.80
plain:body-habit/now	0.32
plain:body/past	0.39
plain:care/may	-0.54
plain:care/now	1.40
plain:care/past	0.90
plain:child-habit/may	0.54
plain:child-habit/now	0.70
plain:child/past	0.62
plain:daily/may	0.33
plain:daily/now	1.01
plain:daily/past	-0.25
plain:guard-habit/-	0.19
plain:guard-habit/may	-0.81
plain:guard-habit/now	1.16
plain:guard/past	0.06
plain:in	1.13
plain:self-view/-	-1.17
plain:self-view/may	0.46
plain:self-view/now	0.26
plain:self-view/past	0.56
plain:state/-	0.10
plain:state/may	-0.18
plain:state/now	0.51
plain:state/past	0.18
plain:stirs/-	0.42
plain:stirs/now	1.10
plain:stirs/past	-0.09
plain:thing/-	0.58
plain:thing/now	-0.24
plain:thing/past	0.62
plain:verb/may	0.21
plain:verb/now	-0.56
plain:verb/past	1.99
plain:weigh	0.60
ps:none	-2.03
ps:other	-1.86
ps:self	-2.48
ps:thing	-0.81
psg:author	-1.12
psg:look	-1.48
psg:messageThing	-1.03
psg:saying	0.60
pv:author	0.07
pv:quoted	0.26
pv:reported	-1.69
s:BARE-animal	-0.16
s:BARE-body	-0.64
s:BARE-body+	-0.67
s:BARE-mind	-0.35
s:BARE-person	-0.61
s:BARE-person+	0.54
s:BARE-thing	-0.69
s:BARE-thing+	-0.26
s:EVERYTHING	1.03
s:EX+	-0.92
s:HE	-0.30
s:HE+	0.05
s:HIS	0.32
s:HIS-thing	-0.57
s:I	0.10
s:I+	-0.16
s:IT	0.23
s:MY	-0.09
s:MY-body	0.61
s:MY-mind	0.77
s:MY-person	-0.35
s:MY-person+	-0.13
s:MY-thing	-0.98
s:NAME	-0.39
s:NOBODY	1.24
s:NONE	-0.15
s:NONE+	-1.03
s:NOTHING	-1.27
s:PEOPLE	0.33
s:SHE	-0.21
s:SHE+	0.22
s:THE	-0.43
s:THE+	0.61
s:THE-animal	-0.30
s:THE-body	0.08
s:THE-child	0.53
s:THE-mind	-0.05
s:THE-person	0.38
s:THE-thing	-0.38
s:THE-thing+	-0.30
s:THERE	-0.43
s:THEY	0.29
s:THIS	0.86
s:THIS+	-0.60
s:VERB	-0.35
s:WE	-0.61
s:WHICH	0.29
s:WHO	-0.20
s:YOU	-1.10
st:BARE-animal/-	0.18
st:BARE-animal/now	-0.72
st:BARE-body/-	-0.76
st:BARE-body/may	-0.16
st:BARE-body/now	0.62
st:BARE-body/past	-0.28
st:BARE-mind/-	-0.75
st:BARE-mind/past	0.50
st:BARE-person+/now	0.48
st:BARE-person+/past	-0.13
st:BARE-person/-	-0.42
st:BARE-person/now	-0.45
st:BARE-person/past	-0.57
st:BARE-thing+/past	-0.26
st:BARE-thing/-	-1.87
st:BARE-thing/now	0.46
st:BARE-thing/past	-0.99
st:CLIENT+/-	-0.15
st:CLIENT+/past	0.29
st:EX+/past	-0.47
st:HE+/now	-0.20
st:HE+/past	-1.68
st:HE/-	-1.23
st:HE/may	0.25
st:HE/now	-0.56
st:HE/past	-0.22
st:HIS-person/-	-0.95
st:HIS-person/past	-0.32
st:HIS-thing/now	-0.32
st:HIS-thing/past	-0.61
st:HIS/-	-0.11
st:HIS/now	-0.17
st:HIS/past	0.52
st:I+/now	-1.51
st:I+/past	0.58
st:I/may	0.56
st:I/now	0.30
st:I/past	-0.20
st:IT/-	-0.33
st:IT/may	0.66
st:IT/past	0.49
st:MY-body/-	-0.41
st:MY-body/may	-0.42
st:MY-body/now	0.73
st:MY-body/past	0.81
st:MY-child/may	-0.34
st:MY-child/now	0.79
st:MY-mind/now	0.87
st:MY-mind/past	0.52
st:MY-person+/now	0.39
st:MY-person/-	0.41
st:MY-person/now	-0.57
st:MY-person/past	-1.20
st:MY-thing/-	-0.40
st:MY-thing/past	-0.37
st:MY/-	-0.07
st:MY/now	0.04
st:MY/past	-0.35
st:NAME/now	-0.31
st:NAME/past	-0.99
st:NOBODY/now	1.23
st:NOBODY/past	0.76
st:NONE+/-	-0.30
st:NONE+/past	-1.06
st:NONE/-	0.16
st:NONE/may	-0.90
st:NONE/now	-0.14
st:NONE/past	-0.77
st:NOTHING/-	-0.94
st:NOTHING/now	0.18
st:PEOPLE/now	0.28
st:PEOPLE/past	-0.52
st:SHE+/may	0.19
st:SHE+/now	0.25
st:SHE+/past	-0.06
st:SHE/may	-0.68
st:SHE/now	-0.22
st:SHE/past	-0.06
st:THE+/-	0.38
st:THE+/now	0.62
st:THE+/past	-0.15
st:THE-animal/-	-0.41
st:THE-animal/may	-0.67
st:THE-animal/now	0.08
st:THE-animal/past	-1.28
st:THE-body/-	0.28
st:THE-body/now	-0.04
st:THE-body/past	-0.71
st:THE-child/-	-0.32
st:THE-child/now	0.72
st:THE-child/past	-0.81
st:THE-mind/now	-0.14
st:THE-mind/past	0.30
st:THE-person+/past	-0.08
st:THE-person/-	0.39
st:THE-person/may	0.22
st:THE-person/now	-0.21
st:THE-person/past	0.27
st:THE-thing+/past	-0.07
st:THE-thing/-	0.05
st:THE-thing/now	-0.49
st:THE-thing/past	-0.28
st:THE/-	0.04
st:THE/may	1.20
st:THE/past	-1.35
st:THERE/now	-0.08
st:THERE/past	-1.66
st:THEY/may	0.60
st:THEY/now	0.94
st:THEY/past	-0.54
st:THIS+/-	-0.60
st:THIS/-	0.10
st:THIS/now	0.25
st:THIS/past	1.12
st:VERB+/now	-0.25
st:VERB/may	0.08
st:VERB/past	-0.49
st:WE/now	-0.16
st:WE/past	-1.76
st:WHICH/now	-0.13
st:WHICH/past	0.53
st:WHO/now	-0.10
st:WHO/past	-0.34
st:YOU/may	-0.30
t:may	0.52
t:now	0.16
t:past	-0.33
voice:message	-2.34
voice:message/false	-1.69
voice:message/true	-1.78
voice:reported	-1.25
voice:reported/false	-1.27
voice:reported/true	-0.46
w:#	-0.61
w:&	-0.37
w:'	0.94
w:(	-0.05
w:)	0.06
w:,	-0.04
w:-	-0.56
w:.	0.06
w::	-0.42
w:;	-0.28
w:?	-0.51
w:@	-1.15
w:a	0.24
w:about	-0.27
w:accord	-0.58
w:account	-0.95
w:ach	0.64
w:across	0.75
w:address	-1.15
w:admit	0.88
w:afraid	0.63
w:after	0.71
w:afterward	0.88
w:again	1.05
w:against	0.80
w:ago	0.46
w:agreed	-0.89
w:aisle	-0.50
w:alarm	0.44
w:all	1.41
w:allotment	0.37
w:alone	-0.47
w:alway	0.62
w:am	-0.10
w:ambulance	-1.04
w:an	-0.24
w:and	-0.52
w:angry	0.84
w:ankle	-1.04
w:annoy	0.39
w:another	1.17
w:answer	0.53
w:antibiotic	-0.41
w:antidepressant	0.37
w:anxiety	0.93
w:anxious	-0.94
w:any	1.47
w:anyone	-0.57
w:anyth	1.66
w:anywhere	0.92
w:apart	-0.32
w:apex	-0.55
w:app	-1.16
w:appear	0.62
w:appetite	0.10
w:apply	-0.68
w:appointment	-0.19
w:apprehensive	-1.06
w:april	-0.54
w:are	-0.15
w:around	0.32
w:arrive	0.87
w:as	-0.74
w:ashame	1.69
w:ask	-0.44
w:asleep	-0.88
w:attach	-1.60
w:attack	1.10
w:attend	0.05
w:august	-0.75
w:aunt	-0.23
w:avatar	-0.96
w:awake	0.69
w:away	-1.16
w:baby	0.78
w:back	-0.36
w:badge	0.57
w:badly	0.77
w:bag	-0.07
w:bailiff	-0.63
w:ball	-0.84
w:bang	-1.00
w:bank	-1.41
w:bar	-0.61
w:bare	0.70
w:bat	0.22
w:bath	-0.57
w:bathroom	0.55
w:battery	-0.26
w:be	0.07
w:beat	-0.71
w:because	0.45
w:bed	0.33
w:bedroom	0.09
w:been	-0.31
w:before	0.96
w:beg	-0.41
w:behind	0.18
w:being	0.78
w:believe	1.52
w:below	-1.19
w:bent	-0.46
w:benzo	-1.23
w:beside	0.84
w:beta	0.18
w:betray	-0.73
w:better	0.54
w:between	0.34
w:bev	-0.37
w:big	-0.20
w:bike	-0.73
w:bin	0.49
w:bird	0.30
w:bitter	1.08
w:blame	-0.32
w:bled	-0.16
w:blind	-0.51
w:block	-0.26
w:blocker	0.16
w:blood	-0.47
w:blow	-0.41
w:blue	-0.29
w:blur	-0.61
w:body	-0.19
w:boil	-0.64
w:bolt	-0.16
w:book	-0.17
w:boot	0.56
w:booze	-0.70
w:bother	0.65
w:bottle	0.97
w:bought	-1.21
w:bound	-0.07
w:bouquet	-0.43
w:box	-1.59
w:boy	0.19
w:brace	-0.37
w:brain	-0.23
w:brave	1.17
w:break	-0.61
w:breathe	0.93
w:bridge	-0.60
w:broke	0.56
w:broken	-0.35
w:brother	0.08
w:brought	-0.28
w:bruise	-0.28
w:burden	0.15
w:burn	0.18
w:burnt	1.10
w:burst	-0.53
w:bus	-0.10
w:button	-0.32
w:buzze	0.31
w:by	-0.12
w:cab	-0.68
w:cable	-0.17
w:cake	-0.98
w:call	-0.54
w:caller	-0.06
w:cam	-0.47
w:came	-0.85
w:camera	-1.09
w:can	0.70
w:canal	-1.00
w:car	-0.16
w:card	-1.15
w:care	0.27
w:caretaker	0.13
w:case	0.23
w:cbt	0.66
w:center	0.73
w:chair	-0.47
w:chang	-0.47
w:check	-0.92
w:chest	0.59
w:children	0.95
w:choke	-0.99
w:christma	0.46
w:clear	-0.25
w:clench	0.50
w:clerk	-0.89
w:click	0.29
w:client	0.06
w:client'	-0.29
w:clinic	-0.45
w:clip	-0.07
w:close	0.75
w:club	-1.11
w:cm	-1.15
w:coach	-1.09
w:coat	-0.69
w:code	-0.76
w:coffee	-0.15
w:cold	0.36
w:collar	0.08
w:collect	-0.52
w:come	-0.45
w:comfortable	-0.62
w:complainant	0.14
w:concentrate	0.71
w:concussion	-1.03
w:confuse	1.06
w:contact	-0.06
w:content	-0.80
w:convince	0.48
w:copy	-0.48
w:corner	0.19
w:cost	0.05
w:cough	-0.73
w:could	0.39
w:counsel	-0.06
w:counsellor	0.25
w:count	0.53
w:country	-0.97
w:court	0.99
w:courthouse	-0.63
w:cousin	1.18
w:cousin'	-0.59
w:cover	0.41
w:coward	0.58
w:crack	-0.37
w:crawl	-0.35
w:crazy	0.68
w:creak	0.62
w:creep	0.87
w:crisis	1.19
w:cross	-0.30
w:crush	1.06
w:cry	-1.02
w:curtain	0.85
w:cut	-0.55
w:dad	0.35
w:dance	1.09
w:dare	1.30
w:dark	0.65
w:date	-1.27
w:daughter	0.28
w:day	0.60
w:daze	0.06
w:dead	-1.01
w:dean	-0.72
w:death	0.91
w:deliver	-0.90
w:dent	-0.70
w:dental	-0.67
w:dentist	0.78
w:depress	-0.05
w:depression	-0.36
w:deputy	-1.11
w:describe	-0.35
w:deserve	0.58
w:desk	-0.77
w:despair	0.77
w:desperate	0.83
w:det	-0.80
w:devastate	0.95
w:diagnose	0.90
w:diazepam	0.69
w:did	0.08
w:die	1.28
w:different	-0.13
w:dirty	1.41
w:disappear	0.53
w:disgust	-0.33
w:disorient	0.79
w:distraught	1.09
w:distress	0.85
w:disturb	1.29
w:divorce	-0.57
w:dizzy	0.80
w:do	1.03
w:doctor	0.64
w:doctor'	-0.42
w:doe	0.67
w:dog	-1.11
w:doing	0.56
w:doll	-1.06
w:done	0.41
w:door	0.31
w:doorbell	-1.07
w:doorway	0.92
w:double	-0.43
w:down	0.41
w:dr	0.11
w:drain	0.18
w:draw	0.33
w:drawer	-0.97
w:drawing	0.35
w:dread	1.20
w:dream	-0.30
w:drench	1.14
w:dress	0.63
w:drift	0.51
w:drill	-0.90
w:drink	-0.28
w:drive	0.38
w:drop	-1.44
w:drove	-1.62
w:dry	0.95
w:duck	-0.33
w:dying	-0.82
w:each	0.17
w:ear	0.57
w:early	0.69
w:easier	1.02
w:eat	-0.08
w:eggshell	0.31
w:eight	0.51
w:eldest	0.76
w:electrician'	-0.27
w:elevator	-1.08
w:eleven	-0.38
w:else	0.49
w:email	-0.68
w:embarrass	-0.65
w:emdr	-0.55
w:emotional	1.30
w:employee	-0.56
w:empty	1.60
w:end	0.13
w:engine	0.57
w:enough	0.98
w:enrage	0.60
w:enter	-0.52
w:entrance	0.08
w:entry	-1.28
w:envelope	-0.79
w:er	-0.43
w:even	1.85
w:evene	0.56
w:ever	-0.11
w:every	0.96
w:everyone	-0.23
w:everyth	0.94
w:evidence	-0.41
w:exhaust	-0.64
w:exit	-0.82
w:extend	-0.10
w:eye	0.28
w:f	-1.37
w:face	-0.18
w:fail	0.63
w:faint	-0.53
w:fall	0.15
w:far	-0.32
w:fast	0.63
w:father'	-0.65
w:fault	-0.08
w:fear	-0.55
w:feb	-0.84
w:february	0.51
w:fed	1.19
w:feel	0.32
w:feet	0.05
w:felt	0.67
w:fence	-1.06
w:fight	0.72
w:file	-1.49
w:fill	-0.90
w:film	-1.11
w:final	-0.93
w:fine	0.31
w:finger	0.11
w:fire	-0.83
w:firm	-1.46
w:first	1.15
w:fit	-0.93
w:five	-0.41
w:flat	0.35
w:flesh	-0.39
w:flip	0.28
w:flood	0.23
w:floor	0.98
w:flower	-0.36
w:flu	-0.80
w:folder	-1.06
w:follow	-1.22
w:food	0.46
w:fool	1.33
w:foolish	0.97
w:footage	-0.41
w:for	-0.05
w:force	0.50
w:forget	1.25
w:form	-1.06
w:forward	-0.08
w:found	0.25
w:fracture	-0.66
w:freak	0.60
w:freeze	-1.28
w:friday	-0.41
w:fridge	0.54
w:friend	-0.05
w:frighten	0.14
w:from	-1.00
w:front	0.67
w:froze	-0.09
w:frozen	0.68
w:frustrate	0.63
w:full	-0.59
w:fume	0.95
w:fun	0.81
w:furious	1.16
w:further	-0.26
w:fury	0.38
w:gag	1.40
w:garage	-0.80
w:gas	0.10
w:gate	-0.55
w:gave	0.26
w:get	0.38
w:give	-0.19
w:given	0.07
w:glad	-0.13
w:glass	-0.28
w:glove	-0.41
w:glue	-0.74
w:goe	1.03
w:going	1.08
w:gone	0.04
w:got	-0.14
w:gp	-0.56
w:grade	-0.37
w:graffiti	-0.63
w:grey	-0.57
w:grin	0.49
w:grind	0.37
w:ground	0.16
w:group	0.67
w:grown	0.35
w:guard	0.21
w:guess	-0.82
w:guilty	0.82
w:gut	0.42
w:had	0.13
w:hair	0.14
w:half	0.11
w:hallway	0.72
w:hand	0.22
w:handle	0.19
w:handwrit	-0.78
w:hang	0.35
w:happen	1.11
w:happy	-0.79
w:hard	-1.28
w:hardware	0.42
w:has	-0.22
w:hate	-0.34
w:have	0.32
w:he	-0.61
w:head	-0.17
w:headach	0.82
w:hear	0.60
w:heart	0.06
w:heartbroken	0.25
w:heavy	-0.43
w:hell	-0.15
w:help	-0.06
w:helpless	0.94
w:her	0.32
w:here	0.62
w:herself	0.68
w:hid	0.87
w:hide	0.24
w:him	0.07
w:his	-0.89
w:hit	0.16
w:hive	0.13
w:hold	-0.48
w:hole	-0.18
w:hollow	0.76
w:home	-0.38
w:honest	1.47
w:hood	-0.29
w:hope	-0.50
w:hopeful	-0.26
w:hopeless	0.93
w:horrify	0.41
w:hot	0.73
w:hour	0.29
w:house	0.53
w:hover	-0.44
w:how	0.59
w:humiliat	1.06
w:hung	-1.67
w:hunt	0.82
w:hurt	0.24
w:husband	0.31
w:husband'	-1.17
w:hyperventilate	1.39
w:i	0.18
w:ice	-0.81
w:idiot	0.56
w:if	-0.17
w:in	0.55
w:initial	-1.01
w:inside	-1.70
w:insist	0.46
w:install	-0.56
w:intercom	0.06
w:interview	0.97
w:intimidate	0.90
w:into	0.90
w:irritate	0.67
w:is	-0.26
w:it	0.07
w:item	-0.20
w:its	-0.36
w:jacket	0.74
w:january	0.18
w:jaw	0.66
w:jelly	0.38
w:jittery	1.01
w:jo	0.41
w:job	-0.88
w:judge	0.17
w:jump	0.07
w:jumpy	1.22
w:just	1.53
w:k	-0.60
w:keep	0.20
w:kept	-0.82
w:kerb	0.30
w:kettle	0.35
w:key	0.16
w:kick	0.46
w:kid	0.64
w:kill	0.57
w:kind	0.62
w:kitchen	0.56
w:knee	-0.46
w:knew	0.10
w:knife	0.51
w:knock	1.08
w:knot	-0.15
w:know	-0.41
w:lad	-0.04
w:ladder	-0.71
w:land	0.79
w:laptop	-0.26
w:last	-0.56
w:latch	-0.63
w:late	-1.55
w:laugh	-0.36
w:lawn	-0.27
w:leaf	0.28
w:leave	0.69
w:led	0.80
w:left	-0.34
w:leg	-0.26
w:len	-0.79
w:let	-0.25
w:letter	-0.56
w:library	0.39
w:lie	0.95
w:life	1.31
w:lift	-0.58
w:light	0.41
w:lighter	1.20
w:like	1.06
w:limit	1.05
w:limp	-1.01
w:line	0.80
w:lip	-0.06
w:lipstick	-1.34
w:list	-0.81
w:listen	0.89
w:little	0.53
w:live	1.17
w:livid	1.55
w:load	0.60
w:lobby	-0.65
w:location	-1.16
w:lock	-1.13
w:locksmith	-0.17
w:log	-0.59
w:lone	-0.21
w:longer	0.15
w:loo	0.37
w:look	0.04
w:loosen	-0.39
w:lose	-0.68
w:loss	0.26
w:lost	0.24
w:lot	-0.71
w:love	-0.31
w:low	-0.27
w:lunch	-0.80
w:mad	-0.89
w:magnet	-0.62
w:maiden	-0.22
w:mail	0.67
w:mailbox	-0.18
w:make	1.03
w:man	-0.45
w:manager	-1.23
w:many	-0.31
w:march	0.29
w:mark	-1.09
w:marriage	0.88
w:mat	0.30
w:matter	0.25
w:may	-1.06
w:maybe	0.89
w:me	0.71
w:meal	0.74
w:mean	-0.85
w:mediator	-1.03
w:medication	0.82
w:meet	0.70
w:mental	-0.32
w:mess	0.06
w:message	-0.65
w:met	-0.60
w:migraine	-0.39
w:mind	-0.39
w:minute	-1.00
w:mirror	-0.59
w:miserable	0.80
w:miss	-0.38
w:mistake	-0.64
w:moment	0.77
w:monday	-0.24
w:moon	-0.45
w:more	0.83
w:morn	-0.21
w:mortify	0.28
w:most	0.70
w:mother	0.06
w:motion	-0.49
w:motorbike	0.48
w:mouth	1.53
w:move	-0.61
w:mri	-0.74
w:mrs	-0.34
w:ms	-0.47
w:much	1.31
w:mug	0.56
w:mum	-0.83
w:mum'	-0.14
w:must	-0.10
w:my	0.31
w:myself	1.04
w:nail	0.13
w:name	-0.81
w:nan	-0.17
w:napkin	-0.74
w:near	0.24
w:neck	-0.66
w:need	-0.95
w:needle	0.59
w:neighbor	-1.14
w:neighbor'	-0.84
w:neighbour	-0.40
w:nerve	0.66
w:nervous	-0.79
w:never	1.30
w:new	-0.04
w:night	0.21
w:nightmare	-0.39
w:nine	-1.30
w:no	0.23
w:nobody	-0.16
w:noise	0.44
w:none	-0.23
w:normal	0.78
w:nose	-0.94
w:not	0.37
w:note	-1.48
w:noth	-0.54
w:now	-0.42
w:numb	0.06
w:number	-1.16
w:nurse	-0.42
w:of	0.38
w:off	-0.19
w:office	0.14
w:officer	-1.60
w:old	0.18
w:on	-0.46
w:one	0.69
w:only	0.82
w:open	-0.14
w:opene	-0.29
w:operator	-0.21
w:opposite	-0.83
w:or	-0.89
w:order	-0.62
w:other	-0.50
w:ought	0.97
w:our	-0.24
w:out	-0.14
w:outside	-0.16
w:over	1.05
w:overnight	-0.84
w:overreact	0.88
w:overwhelm	-0.10
w:overwritten	-0.62
w:own	1.28
w:p	-0.54
w:pack	0.85
w:package	-1.26
w:padlock	-0.72
w:page	0.13
w:paid	-0.72
w:pain	-1.38
w:painkiller	-1.08
w:paint	-0.29
w:panic	0.47
w:paper	-0.43
w:paranoid	0.84
w:parcel	0.56
w:parent	0.61
w:park	-0.08
w:part	1.12
w:partner	-0.71
w:party	-0.66
w:pass	0.27
w:passport	-0.45
w:password	0.60
w:past	-0.25
w:patch	-0.32
w:pathetic	-0.38
w:patient	0.23
w:pay	-0.90
w:pc	-1.31
w:peer	-0.72
w:pellet	-0.53
w:people	1.35
w:period	0.33
w:person	1.05
w:petrify	1.44
w:phone	-0.66
w:photo	-0.82
w:photograph	-1.32
w:physical	-0.17
w:pick	-1.34
w:picture	0.20
w:piece	-0.52
w:pill	1.07
w:pin	0.70
w:pine	-0.39
w:place	1.36
w:plan	0.80
w:plate	-0.67
w:platform	-1.24
w:please	-0.05
w:pm	-0.95
w:pocket	-0.43
w:poem	-0.49
w:police	0.40
w:porch	-0.91
w:post	0.09
w:postmark	-1.28
w:pound	0.69
w:powerless	0.81
w:present	0.68
w:press	-1.25
w:pressure	-0.28
w:pretend	0.90
w:print	-1.47
w:private	-0.40
w:profile	-0.71
w:proper	0.77
w:proud	0.81
w:provide	-0.76
w:psychiatrist	0.79
w:ptsd	0.77
w:pull	0.51
w:pulse	0.73
w:puppy	0.71
w:push	1.06
w:put	-0.55
w:quiet	1.13
w:radio	0.76
w:ran	-1.22
w:rang	-1.29
w:rattle	-0.67
w:ray	-0.65
w:read	-0.43
w:real	0.40
w:receipt	-0.38
w:reception	-0.97
w:recital	-0.26
w:recognise	-0.38
w:record	-0.97
w:red	0.31
w:ref	-0.68
w:refer	1.02
w:referral	0.23
w:regret	-0.65
w:relationship	0.63
w:relax	0.96
w:relief	0.91
w:relieve	1.23
w:remember	0.67
w:remove	-1.25
w:repeat	-0.84
w:reply	-0.05
w:report	-0.42
w:request	-1.06
w:resentful	-0.09
w:resident	-0.14
w:respondent	-0.72
w:rest	-1.26
w:retch	-0.72
w:return	-1.20
w:revolt	-0.29
w:rib	-0.80
w:right	0.51
w:rigid	0.55
w:ring	1.00
w:rinse	-0.70
w:road	-0.86
w:roof	-0.27
w:room	0.25
w:rope	1.12
w:rotator	-1.09
w:round	-0.40
w:roundabout	-0.29
w:row	0.31
w:rug	-0.77
w:ruin	0.50
w:ruler	-0.77
w:run	-0.80
w:sad	-0.68
w:safe	0.94
w:safer	1.41
w:safety	0.23
w:said	-1.03
w:samaritan	0.44
w:same	-0.07
w:sank	0.86
w:sat	0.73
w:saturday	-0.09
w:save	-1.50
w:saw	-0.08
w:say	0.14
w:scalp	-0.88
w:scan	0.16
w:scare	0.86
w:school	-0.46
w:scratch	-0.72
w:scream	0.42
w:screen	-0.72
w:screenshot	-0.91
w:seat	-1.67
w:sec	-0.70
w:second	0.05
w:section	0.87
w:security	-1.25
w:see	-0.12
w:seen	-0.14
w:seeth	1.09
w:send	-0.21
w:sender	-0.62
w:sent	-1.52
w:sergeant	-1.04
w:serial	-0.96
w:sertraline	0.90
w:serve	-0.68
w:service	-1.32
w:session	0.07
w:set	0.60
w:shake	-0.67
w:shaken	0.61
w:shame	-0.77
w:she	0.38
w:shift	0.20
w:shirt	-0.24
w:shock	0.39
w:shoe	-0.12
w:shook	0.08
w:shop	-0.16
w:short	0.05
w:should	-0.56
w:shoulder	-0.86
w:shout	0.70
w:show	-0.96
w:shower	0.71
w:shut	-0.74
w:sick	1.08
w:sicken	-0.09
w:sidewall	-0.94
w:sign	-0.92
w:signal	0.73
w:silence	0.37
w:silly	0.58
w:since	0.47
w:sing	1.25
w:single	0.40
w:sink	0.89
w:sister	-0.48
w:sit	1.07
w:six	-0.10
w:size	-1.00
w:skill	0.20
w:skin	0.20
w:slept	0.31
w:slow	0.86
w:small	0.47
w:smile	-0.55
w:smoke	0.57
w:snap	0.88
w:so	0.25
w:sob	0.92
w:sofa	-0.35
w:soft	-0.64
w:some	0.47
w:somebody	0.27
w:someone	1.71
w:someth	0.11
w:son	-0.32
w:son'	-0.29
w:song	-1.04
w:sooner	0.67
w:sorry	-0.67
w:sound	-0.24
w:speak	0.21
w:speaker	-0.56
w:spent	0.95
w:split	-0.71
w:spook	0.57
w:spot	0.85
w:spray	0.12
w:stair	-0.58
w:stammer	0.48
w:stamp	-0.78
w:stand	0.80
w:stare	-0.72
w:start	-0.23
w:state	-0.41
w:statement	-0.89
w:station	-1.12
w:stay	1.10
w:step	-0.88
w:stick	-1.06
w:stiff	-0.53
w:still	-0.05
w:stitch	-0.89
w:stockroom	-0.44
w:stomach	0.96
w:stone	-0.41
w:stood	-0.06
w:stop	0.55
w:story	0.63
w:straight	0.83
w:street	0.39
w:stress	-0.54
w:stronger	0.74
w:stuck	-0.72
w:student	0.78
w:stun	-0.65
w:stupid	1.02
w:subject	-1.51
w:such	0.19
w:support	0.65
w:sure	-0.97
w:surprise	0.58
w:survivor	0.72
w:suture	-0.70
w:sweat	-0.97
w:switch	-0.39
w:swollen	-0.96
w:table	0.73
w:tablet	-0.70
w:take	0.64
w:taken	-0.07
w:talk	1.38
w:tap	-0.36
w:tape	-0.74
w:tattoo	-1.22
w:taxi	0.49
w:team	1.01
w:tear	1.06
w:tearful	0.33
w:teddy	-0.22
w:teeth	0.59
w:tell	0.49
w:ten	0.06
w:tenant	-0.83
w:tense	0.64
w:terrible	-0.66
w:terrify	0.56
w:test	-0.59
w:tetanus	-0.47
w:text	-0.56
w:than	-0.11
w:thankful	1.32
w:the	-0.41
w:them	-0.16
w:then	-0.76
w:therapist	0.26
w:therapy	0.37
w:there	0.06
w:these	1.23
w:they	0.72
w:thing	-0.52
w:think	-0.19
w:third	-0.18
w:thought	1.42
w:thread	-0.35
w:three	-0.71
w:threw	0.13
w:throat	0.81
w:through	0.96
w:thursday	0.36
w:tick	-0.72
w:tight	-0.50
w:tim	-0.97
w:time	0.52
w:timetable	-0.82
w:tire	0.89
w:to	0.23
w:toast	0.31
w:today	-0.77
w:told	-0.32
w:tom	-0.86
w:too	0.20
w:took	-1.07
w:tooth	-1.19
w:torn	-0.53
w:touch	-0.75
w:towel	-0.24
w:track	-0.27
w:tracker	-0.93
w:trap	0.62
w:trauma	0.83
w:traumatise	1.29
w:tremble	-0.08
w:trip	-0.19
w:trust	0.12
w:tuesday	0.38
w:turn	0.26
w:twelve	0.59
w:twice	-0.40
w:two	0.07
w:type	-0.95
w:tyre	-1.16
w:uncomfortable	0.26
w:under	0.98
w:understand	0.85
w:uneasy	0.99
w:unit	-0.48
w:unknown	-0.68
w:unsafe	0.35
w:unsettle	0.93
w:until	-0.09
w:up	0.88
w:upset	0.26
w:upstair	0.43
w:us	-1.35
w:use	-0.27
w:used	-0.49
w:useless	0.45
w:user	0.14
w:van	-0.41
w:vet	-0.75
w:victim	0.71
w:video	-0.60
w:violate	0.66
w:visit	0.71
w:visitor	-0.82
w:voice	0.65
w:voicemail	0.70
w:vulnerable	0.72
w:wait	-0.53
w:wake	1.38
w:walk	-0.06
w:wall	-0.69
w:want	0.83
w:ward	-0.70
w:wardrobe	-0.25
w:warm	-0.22
w:was	-0.25
w:wash	1.07
w:watch	-0.08
w:water	0.35
w:way	1.07
w:we	-0.20
w:weak	0.95
w:wear	0.29
w:wed	-0.84
w:week	-0.44
w:weep	-0.36
w:weight	0.57
w:well	1.00
w:went	0.74
w:wept	1.21
w:wet	0.33
w:what	0.90
w:when	-0.48
w:whenever	0.57
w:where	-0.60
w:wherever	0.09
w:which	0.20
w:white	0.11
w:who	0.10
w:whoever	1.40
w:whole	1.62
w:why	-0.40
w:wife	-0.57
w:will	0.57
w:wind	0.38
w:window	-0.44
w:wine	0.16
w:wipe	-1.13
w:wire	-0.28
w:wit	1.18
w:with	0.21
w:without	0.65
w:witness	-1.45
w:woke	0.78
w:woman	0.40
w:wonder	1.24
w:word	-0.15
w:work	0.23
w:worker	-0.34
w:worn	1.28
w:worry	-0.46
w:worthless	0.83
w:would	-0.35
w:wound	0.35
w:wreck	0.39
w:wrist	-1.04
w:write	0.49
w:written	-1.27
w:wrong	0.42
w:wrote	0.34
w:x	-0.81
w:xanax	0.78
w:yard	0.50
w:year	0.06
w:you	-0.67
w:youngest	0.76
w:zoom	-0.53
`);

// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/child/-	0.20
#:false/child/may	-0.18
#:false/child/now	0.87
#:false/child/past	-0.33
#:false/none/-	-0.18
#:false/none/may	0.52
#:false/none/now	0.36
#:false/none/past	-0.57
#:false/other/-	0.40
#:false/other/may	0.37
#:false/other/now	0.05
#:false/other/past	-0.40
#:false/self/-	-0.19
#:false/self/may	0.29
#:false/self/now	0.21
#:false/self/past	0.12
#:false/thing/-	0.43
#:false/thing/may	0.57
#:false/thing/now	0.37
#:false/thing/past	-0.09
#:true/none/-	-0.25
#:true/none/may	-0.61
#:true/none/now	-1.69
#:true/none/past	-0.28
#:true/other/-	-0.82
#:true/other/may	-0.17
#:true/other/now	-1.28
#:true/other/past	-0.58
#:true/self/-	-0.93
#:true/self/may	-0.95
#:true/self/now	-0.79
#:true/self/past	-0.66
#:true/thing/-	-1.07
#:true/thing/may	-0.97
#:true/thing/now	-1.22
#:true/thing/past	-0.64
#s:false/none	-0.18
#s:false/other	0.32
#s:false/self	0.31
#s:false/thing	0.19
#s:true/other	-1.47
#s:true/self	-0.80
#s:true/thing	-0.54
01=	-0.91
01=(	-0.29
01=(/-	-0.37
01=(/falsefalse	-1.22
01=(/none	-1.11
01=(/now	-0.46
01=(/self	-0.46
01=(/thing	-0.20
01=(/truefalse	0.85
01=)	-0.51
01=)/falsefalse	-0.51
01=)/now	-0.46
01=)/self	-0.51
01=,	-0.07
01=,/-	-0.84
01=,/falsefalse	-1.01
01=,/falsetrue	-0.97
01=,/may	-0.12
01=,/none	-0.07
01=,/now	-0.47
01=,/other	0.28
01=,/past	0.73
01=,/self	-0.37
01=,/thing	-0.81
01=,/truefalse	0.80
01=,/truetrue	0.30
01=-	-1.08
01=-/-	-1.64
01=-/falsefalse	-0.79
01=-/falsetrue	-0.31
01=-/none	-0.91
01=-/now	-0.59
01=-/other	-0.74
01=-/past	-0.42
01=-/self	-0.42
01=-/thing	-1.22
01=-/truefalse	-0.67
01=-/truetrue	-0.32
01=:	-1.50
01=:/-	-0.86
01=:/falsefalse	-0.70
01=:/falsetrue	-0.70
01=:/may	-0.19
01=:/none	-0.56
01=:/now	-1.15
01=:/other	-0.45
01=:/past	-0.15
01=:/self	-1.05
01=:/thing	-0.76
01=:/truefalse	-0.97
01=:/truetrue	-0.59
01=;	-1.23
01=;/-	-0.71
01=;/falsefalse	-1.02
01=;/falsetrue	-0.69
01=;/may	-0.60
01=;/none	-1.06
01=;/now	-0.98
01=;/other	-0.88
01=;/past	-0.59
01=;/self	-0.58
01=;/thing	-1.32
01=;/truefalse	-0.53
01=;/truetrue	-0.55
01=after	-0.95
01=after-quotation	0.29
01=after-quotation/-	-0.06
01=after-quotation/falsefalse	0.33
01=after-quotation/may	-0.26
01=after-quotation/none	-0.71
01=after-quotation/now	-1.08
01=after-quotation/past	-0.61
01=after-quotation/self	-1.45
01=after-quotation/thing	0.50
01=after-quotation/truefalse	-1.19
01=after/falsefalse	-0.86
01=after/falsetrue	-0.83
01=after/may	-0.69
01=after/now	-0.99
01=after/other	-0.80
01=after/past	-0.39
01=after/self	-0.17
01=after/thing	-1.00
01=after/truetrue	-0.07
01=and/-	-1.53
01=and/child	-0.63
01=and/falsefalse	-1.12
01=and/falsetrue	-2.21
01=and/may	-0.08
01=and/none	-1.40
01=and/now	-1.19
01=and/other	-1.40
01=and/past	0.90
01=and/self	0.51
01=and/thing	-1.00
01=and/truefalse	1.66
01=and/truetrue	-0.34
01=as	-1.07
01=as/-	-0.22
01=as/falsefalse	-0.71
01=as/falsetrue	-0.81
01=as/may	-0.63
01=as/none	-0.20
01=as/now	-0.55
01=as/other	-0.64
01=as/past	-0.67
01=as/self	-0.91
01=as/thing	-0.60
01=as/truefalse	-0.53
01=as/truetrue	-0.32
01=because	-0.27
01=because/-	-1.34
01=because/falsefalse	0.64
01=because/falsetrue	-1.22
01=because/may	-0.79
01=because/none	-0.79
01=because/now	-1.17
01=because/other	-0.53
01=because/past	0.47
01=because/self	0.16
01=because/thing	-1.02
01=because/truefalse	-0.64
01=because/truetrue	-0.29
01=before	-0.57
01=before/falsefalse	-0.57
01=before/may	-0.36
01=before/now	-0.79
01=before/other	-0.12
01=before/self	-0.57
01=but	-1.06
01=but/-	-0.81
01=but/falsefalse	-1.05
01=but/falsetrue	-0.73
01=but/none	-0.64
01=but/now	-0.42
01=but/other	-0.63
01=but/past	-0.66
01=but/self	-0.64
01=but/thing	-0.34
01=but/truefalse	-0.99
01=childchild	-0.63
01=even	-0.55
01=even/-	-0.28
01=even/falsefalse	-0.51
01=even/none	-0.28
01=even/now	-0.37
01=even/past	-0.33
01=even/self	-0.50
01=even/truefalse	-0.33
01=how	-0.89
01=how/falsefalse	-0.75
01=how/falsetrue	-0.28
01=how/now	-0.54
01=how/other	-0.55
01=how/past	-0.75
01=how/self	-0.70
01=how/truefalse	-0.56
01=if	-0.99
01=if/falsefalse	-0.90
01=if/falsetrue	-0.35
01=if/now	-0.46
01=if/other	-0.41
01=if/past	-0.85
01=if/self	-0.71
01=if/thing	-0.64
01=like	-1.03
01=like/falsefalse	-0.88
01=like/falsetrue	-0.45
01=like/none	-0.89
01=like/now	-1.03
01=like/thing	-0.85
01=like/truefalse	-0.66
01=like/truetrue	-0.78
01=nonechild	-0.46
01=nonenone	-2.49
01=noneother	0.25
01=noneself	-0.18
01=nonething	-1.61
01=or	-0.51
01=or/falsefalse	-0.32
01=or/now	-0.38
01=or/past	-0.11
01=or/self	-0.51
01=or/truetrue	-0.11
01=otherchild	-0.16
01=othernone	-1.93
01=otherself	-0.24
01=otherthing	-1.44
01=run-on	-0.54
01=run-on/falsefalse	-0.45
01=run-on/falsetrue	-0.80
01=run-on/may	-0.20
01=run-on/none	-0.82
01=run-on/now	-2.63
01=run-on/other	-0.18
01=run-on/past	0.78
01=run-on/self	-0.56
01=run-on/thing	-1.52
01=run-on/truefalse	-0.58
01=run-on/truetrue	0.11
01=selfchild	-0.56
01=selfnone	-0.85
01=selfother	0.09
01=selfself	-0.89
01=selfthing	-0.40
01=since	-0.50
01=since/falsefalse	-1.08
01=since/falsetrue	-0.39
01=since/now	-0.38
01=since/other	-0.87
01=since/past	-0.49
01=since/self	-0.40
01=since/thing	-0.98
01=since/truefalse	-0.28
01=since/truetrue	-0.28
01=so	-0.44
01=so/-	-0.36
01=so/falsefalse	0.11
01=so/falsetrue	-1.35
01=so/may	0.65
01=so/none	-0.45
01=so/now	-1.33
01=so/other	-0.99
01=so/past	-0.93
01=so/self	-0.27
01=so/thing	-0.92
01=so/truefalse	-0.71
01=so/truetrue	-1.37
01=that	-1.74
01=that/falsefalse	-0.93
01=that/falsetrue	-0.30
01=that/may	-0.91
01=that/now	-1.05
01=that/other	-0.58
01=that/past	-1.18
01=that/self	-1.55
01=that/thing	-0.40
01=that/truefalse	-1.49
01=that/truetrue	-0.34
01=then	-0.84
01=then/-	-0.61
01=then/falsefalse	-0.50
01=then/none	-0.56
01=then/now	-0.62
01=then/past	-0.29
01=then/self	-0.74
01=then/truefalse	-0.36
01=thingnone	-1.09
01=thingother	0.42
01=thingself	-1.20
01=thingthing	-1.38
01=unless	-0.46
01=unless/falsefalse	-0.46
01=unless/now	-0.46
01=unless/other	-0.46
01=until	-0.11
01=until/-	-1.28
01=until/falsefalse	0.70
01=until/falsetrue	-0.24
01=until/may	-0.22
01=until/none	-1.23
01=until/now	-1.24
01=until/other	-1.10
01=until/past	0.06
01=until/self	0.20
01=until/thing	-1.35
01=until/truefalse	-1.40
01=what	0.24
01=what/-	0.23
01=what/falsefalse	-1.72
01=what/falsetrue	0.51
01=what/may	0.57
01=what/now	-1.89
01=what/other	0.60
01=what/past	-1.06
01=what/self	-1.44
01=what/thing	-0.10
01=when	-1.41
01=when/falsefalse	-1.22
01=when/falsetrue	-0.49
01=when/none	-0.58
01=when/now	-1.03
01=when/other	-0.65
01=when/past	-1.29
01=when/self	-1.29
01=when/thing	-1.00
01=when/truefalse	-0.22
01=when/truetrue	-1.71
01=whenever	-0.73
01=whenever/-	-0.16
01=whenever/falsefalse	-0.60
01=whenever/falsetrue	-0.36
01=whenever/now	-0.73
01=whenever/other	-0.11
01=whenever/self	-0.65
01=whenever/thing	-0.19
01=whenever/truefalse	-0.30
01=where	-0.96
01=where/falsefalse	-1.01
01=where/falsetrue	-0.51
01=where/may	-0.70
01=where/now	-0.65
01=where/other	-0.73
01=where/past	-0.85
01=where/self	-0.72
01=where/thing	-0.25
01=where/truefalse	-0.24
01=whether	-0.18
01=whether/falsefalse	-0.18
01=whether/may	-0.18
01=whether/self	-0.18
01=which	-0.60
01=which/falsefalse	-0.60
01=which/none	-0.60
01=which/now	-0.60
01=who	-0.72
01=who/falsefalse	-0.63
01=who/falsetrue	-0.32
01=who/none	-0.72
01=who/now	-0.44
01=who/past	-0.59
01=who/truefalse	-0.25
01=why	-0.79
01=why/falsefalse	-0.79
01=why/now	-0.79
01=why/self	-0.69
01=why/thing	-0.43
01v:message	-2.68
01v:reported	-2.40
01|	-0.06
10=	-0.94
10=(	-0.57
10=(/-	-0.35
10=(/falsefalse	-0.59
10=(/none	-0.25
10=(/now	-0.48
10=(/self	-0.48
10=(/thing	-0.23
10=)	-0.04
10=)/-	-0.49
10=)/falsefalse	-0.68
10=)/falsetrue	0.45
10=)/now	-0.40
10=)/other	0.45
10=)/past	0.15
10=)/self	-0.68
10=,	-0.14
10=,/-	-0.73
10=,/falsefalse	-0.72
10=,/falsetrue	0.05
10=,/may	-0.98
10=,/none	-0.73
10=,/now	-0.60
10=,/other	0.32
10=,/past	0.97
10=,/truefalse	0.36
10=,/truetrue	0.63
10=-	-1.58
10=-/-	-0.83
10=-/falsefalse	-1.57
10=-/falsetrue	-0.42
10=-/none	-0.76
10=-/now	-0.55
10=-/other	-0.54
10=-/past	-1.25
10=-/self	-1.23
10=-/thing	-0.62
10=-/truefalse	-0.45
10=-/truetrue	-0.64
10=:	-0.11
10=:/-	0.28
10=:/falsefalse	-1.66
10=:/falsetrue	0.24
10=:/may	-0.22
10=:/none	-0.85
10=:/now	-0.59
10=:/other	-0.19
10=:/past	-0.46
10=:/self	-0.56
10=:/thing	0.22
10=:/truefalse	-1.52
10=:/truetrue	-0.35
10=;	-0.38
10=;/-	-0.68
10=;/falsefalse	-2.36
10=;/falsetrue	0.22
10=;/may	-1.64
10=;/none	-1.21
10=;/now	-0.89
10=;/past	-0.13
10=;/self	-1.11
10=;/thing	-0.44
10=;/truefalse	-0.70
10=;/truetrue	-0.36
10=after	-1.71
10=after/falsefalse	-1.17
10=after/falsetrue	-1.05
10=after/may	-0.27
10=after/now	-1.03
10=after/other	-1.19
10=after/past	-1.29
10=after/self	-0.71
10=after/thing	-1.02
10=after/truetrue	-0.75
10=and	-0.29
10=and/-	0.08
10=and/child	-0.98
10=and/falsefalse	-0.54
10=and/falsetrue	-0.15
10=and/may	-0.04
10=and/none	-0.09
10=and/now	-1.39
10=and/other	0.46
10=and/self	-1.02
10=and/thing	-0.19
10=and/truefalse	0.16
10=and/truetrue	-0.40
10=as	-0.57
10=as/-	-0.74
10=as/falsefalse	-1.06
10=as/falsetrue	0.21
10=as/may	-1.12
10=as/none	-0.79
10=as/now	-0.11
10=as/other	0.20
10=as/past	-0.54
10=as/self	-0.60
10=as/thing	-0.29
10=as/truefalse	-0.56
10=as/truetrue	-0.39
10=because	-0.63
10=because/-	-1.08
10=because/falsefalse	-1.18
10=because/falsetrue	-0.20
10=because/may	0.08
10=because/none	-0.58
10=because/now	-0.99
10=because/other	0.18
10=because/past	-0.26
10=because/self	0.60
10=because/thing	-1.69
10=because/truefalse	-1.25
10=because/truetrue	-0.68
10=before	-0.44
10=before/falsefalse	-0.44
10=before/may	-0.19
10=before/now	-0.29
10=before/other	-0.28
10=before/self	-0.34
10=but	-0.33
10=but/-	-1.31
10=but/falsefalse	-1.44
10=but/falsetrue	0.89
10=but/none	-1.07
10=but/now	0.29
10=but/other	1.18
10=but/past	0.34
10=but/self	0.89
10=but/thing	-0.44
10=but/truefalse	-0.54
10=but/truetrue	-0.78
10=childchild	-0.98
10=even	-0.43
10=even/-	-0.58
10=even/falsefalse	-0.43
10=even/none	-0.58
10=even/now	-0.37
10=even/past	-0.53
10=even/self	-0.40
10=even/truefalse	-0.04
10=how	-0.86
10=how/falsefalse	-0.84
10=how/falsetrue	-0.18
10=how/now	-0.32
10=how/other	-0.79
10=how/past	-0.84
10=how/self	-0.55
10=how/truefalse	-0.68
10=if	-1.28
10=if/falsefalse	-1.22
10=if/falsetrue	-0.30
10=if/now	-0.48
10=if/other	-1.19
10=if/past	-1.13
10=if/self	-0.26
10=if/thing	-0.44
10=like	0.13
10=like/falsefalse	0.61
10=like/falsetrue	-1.72
10=like/none	0.69
10=like/now	0.13
10=like/thing	-2.17
10=like/truefalse	-0.21
10=like/truetrue	-1.87
10=nonechild	-0.37
10=nonenone	-0.46
10=noneother	-1.51
10=noneself	-0.43
10=nonething	-1.63
10=or	-0.71
10=or/falsefalse	-0.26
10=or/falsetrue	-0.19
10=or/now	-0.24
10=or/past	-0.56
10=or/self	-0.71
10=or/truetrue	-0.56
10=otherchild	-0.28
10=othernone	-0.10
10=otherother	0.06
10=otherself	-0.14
10=otherthing	-0.09
10=run-on	-0.12
10=run-on/falsefalse	-0.71
10=run-on/falsetrue	0.43
10=run-on/may	-2.00
10=run-on/none	-0.48
10=run-on/now	-0.30
10=run-on/other	0.34
10=run-on/past	0.72
10=run-on/self	-0.50
10=run-on/thing	-1.32
10=run-on/truefalse	-1.10
10=run-on/truetrue	0.63
10=selfchild	-0.96
10=selfnone	0.63
10=selfother	-1.52
10=selfself	-0.73
10=selfthing	-0.20
10=since	-1.28
10=since/falsefalse	-1.66
10=since/falsetrue	-0.94
10=since/now	-0.77
10=since/other	-0.85
10=since/past	-0.99
10=since/self	-0.40
10=since/thing	-1.05
10=since/truefalse	-0.56
10=since/truetrue	-0.52
10=so	0.08
10=so/-	-2.05
10=so/falsefalse	-1.61
10=so/falsetrue	0.47
10=so/may	-0.82
10=so/none	0.41
10=so/now	1.11
10=so/other	0.08
10=so/past	-0.35
10=so/self	-0.97
10=so/thing	0.20
10=so/truefalse	0.32
10=so/truetrue	-0.98
10=that	-0.43
10=that/falsefalse	-0.46
10=that/falsetrue	-0.26
10=that/may	-0.51
10=that/now	-0.94
10=that/other	-0.62
10=that/past	0.12
10=that/self	0.56
10=that/thing	-0.96
10=that/truefalse	-0.63
10=that/truetrue	-0.07
10=then	-0.38
10=then/-	-0.27
10=then/falsefalse	-2.76
10=then/none	-0.27
10=then/now	-0.60
10=then/other	-0.17
10=then/past	-0.33
10=then/self	-0.89
10=then/thing	-0.83
10=then/truefalse	0.81
10=thingnone	-0.24
10=thingother	0.29
10=thingself	-1.55
10=thingthing	-0.24
10=unless	-0.21
10=unless/falsefalse	-0.21
10=unless/now	-0.21
10=unless/other	-0.21
10=until	-0.26
10=until/-	-0.92
10=until/falsefalse	-2.57
10=until/falsetrue	0.84
10=until/may	-0.77
10=until/none	-1.32
10=until/now	-0.44
10=until/other	0.07
10=until/past	-0.14
10=until/self	-0.94
10=until/thing	-0.26
10=until/truefalse	-0.55
10=what	-1.08
10=what/falsefalse	-1.01
10=what/falsetrue	-0.74
10=what/may	-0.51
10=what/now	-0.80
10=what/other	-1.17
10=what/past	-0.69
10=what/self	-0.61
10=what/thing	-0.64
10=what/truefalse	-0.05
10=when	-0.19
10=when/falsefalse	-0.24
10=when/falsetrue	-0.15
10=when/none	-1.80
10=when/other	-0.36
10=when/past	-0.24
10=when/self	-0.17
10=when/thing	0.34
10=when/truefalse	-1.09
10=when/truetrue	-0.32
10=whenever	-0.52
10=whenever/-	-0.22
10=whenever/falsefalse	-0.40
10=whenever/falsetrue	-0.41
10=whenever/now	-0.42
10=whenever/other	-0.55
10=whenever/thing	-0.50
10=where	-0.47
10=where/falsefalse	-0.43
10=where/falsetrue	-0.10
10=where/may	0.70
10=where/now	-0.64
10=where/other	-1.10
10=where/past	-0.78
10=where/self	0.78
10=where/thing	-0.93
10=where/truefalse	-0.55
10=whether	-0.52
10=whether/falsefalse	-0.52
10=whether/may	-0.52
10=whether/self	-0.52
10=which	-0.72
10=which/falsefalse	-0.72
10=which/none	-0.72
10=which/now	-0.72
10=who	-1.22
10=who/falsefalse	-0.57
10=who/falsetrue	-0.87
10=who/none	-1.22
10=who/now	-0.48
10=who/past	-0.99
10=who/truefalse	-0.45
10=why	-0.90
10=why/falsefalse	-0.90
10=why/now	-0.90
10=why/self	-0.21
10=why/thing	-0.76
10v:message	-1.95
10v:quoted	-1.33
10v:reported	-0.96
10|	0.04
11=	0.52
11=(	0.12
11=(/-	0.17
11=(/falsefalse	0.65
11=(/none	-0.86
11=(/now	-0.59
11=(/self	-0.59
11=(/thing	0.31
11=(/truefalse	-0.85
11=)	0.14
11=)/falsefalse	0.19
11=)/falsetrue	-0.31
11=)/now	0.20
11=)/other	-0.31
11=)/past	-0.34
11=)/self	0.19
11=,/-	0.50
11=,/falsetrue	-0.09
11=,/may	-0.31
11=,/none	-0.26
11=,/now	-0.41
11=,/other	0.18
11=,/past	-0.41
11=,/self	0.28
11=,/thing	-0.45
11=,/truefalse	0.04
11=,/truetrue	-0.62
11=-/-	0.24
11=-/falsefalse	0.09
11=-/falsetrue	0.62
11=-/none	-0.20
11=-/now	-0.18
11=-/other	-0.17
11=-/past	-0.40
11=-/self	-0.06
11=-/thing	0.58
11=-/truefalse	0.09
11=-/truetrue	-0.41
11=:	-0.82
11=:/falsefalse	0.05
11=:/falsetrue	-0.83
11=:/may	-0.14
11=:/none	-0.64
11=:/now	-1.16
11=:/other	-0.11
11=:/past	-0.41
11=:/self	-1.03
11=:/thing	0.06
11=:/truefalse	-0.97
11=:/truetrue	-0.24
11=;	-0.70
11=;/-	0.24
11=;/falsefalse	-1.09
11=;/falsetrue	0.17
11=;/may	-0.71
11=;/none	0.14
11=;/other	-0.82
11=;/past	-0.77
11=;/self	-0.08
11=;/thing	-0.75
11=;/truefalse	-0.40
11=;/truetrue	0.36
11=after	0.33
11=after/falsefalse	-0.36
11=after/falsetrue	0.58
11=after/may	-0.71
11=after/now	0.44
11=after/other	-0.12
11=after/past	-0.08
11=after/self	-0.15
11=after/thing	0.61
11=after/truetrue	-0.41
11=and	-0.22
11=and/-	0.21
11=and/child	-0.39
11=and/falsefalse	1.00
11=and/falsetrue	-1.03
11=and/may	-0.07
11=and/none	-0.10
11=and/now	-0.25
11=and/other	0.14
11=and/past	-0.35
11=and/self	-0.23
11=and/thing	-0.05
11=and/truefalse	-0.38
11=and/truetrue	-0.45
11=as	0.33
11=as/-	0.49
11=as/falsefalse	0.43
11=as/falsetrue	-0.23
11=as/may	-0.43
11=as/none	0.51
11=as/now	0.65
11=as/other	-0.85
11=as/past	-0.08
11=as/self	0.61
11=as/thing	0.50
11=as/truefalse	0.70
11=as/truetrue	0.39
11=because	-0.17
11=because/-	-0.53
11=because/falsefalse	0.87
11=because/falsetrue	-0.07
11=because/may	1.12
11=because/none	0.43
11=because/now	0.40
11=because/other	-0.37
11=because/past	-2.72
11=because/self	0.38
11=because/thing	-0.12
11=because/truefalse	-0.76
11=because/truetrue	-0.06
11=before	0.73
11=before/falsefalse	0.73
11=before/may	0.41
11=before/now	0.54
11=before/other	0.26
11=before/self	0.69
11=but	-0.22
11=but/-	0.07
11=but/falsefalse	-0.81
11=but/falsetrue	0.70
11=but/none	0.20
11=but/now	-0.35
11=but/other	-0.89
11=but/past	-0.48
11=but/self	0.21
11=but/thing	-0.13
11=but/truefalse	0.67
11=but/truetrue	-0.19
11=childchild	-0.39
11=even	0.64
11=even/-	0.36
11=even/falsefalse	0.63
11=even/none	0.36
11=even/now	0.39
11=even/past	0.55
11=even/self	0.53
11=even/truefalse	0.33
11=how	-0.08
11=how/falsefalse	-0.69
11=how/falsetrue	0.31
11=how/now	0.73
11=how/other	-0.31
11=how/past	-0.69
11=how/self	0.19
11=how/truefalse	0.90
11=if	0.35
11=if/falsefalse	0.30
11=if/falsetrue	0.42
11=if/now	1.14
11=if/other	0.15
11=if/past	0.14
11=if/self	0.45
11=if/thing	1.07
11=like	-0.56
11=like/falsefalse	0.09
11=like/falsetrue	1.98
11=like/none	-0.43
11=like/now	-0.56
11=like/thing	-0.14
11=like/truefalse	0.71
11=like/truetrue	-1.11
11=nonechild	0.40
11=nonenone	0.18
11=noneother	-0.39
11=noneself	0.21
11=nonething	-1.11
11=or	0.81
11=or/falsefalse	0.33
11=or/falsetrue	0.19
11=or/now	0.47
11=or/past	0.55
11=or/self	0.81
11=or/truetrue	0.55
11=otherchild	-0.20
11=otherother	-0.29
11=otherself	0.10
11=otherthing	0.35
11=run-on	0.09
11=run-on/falsefalse	0.44
11=run-on/falsetrue	1.25
11=run-on/may	-0.11
11=run-on/none	0.66
11=run-on/now	0.62
11=run-on/past	-0.55
11=run-on/self	0.18
11=run-on/thing	-0.37
11=run-on/truefalse	-0.49
11=run-on/truetrue	-0.81
11=selfchild	-0.51
11=selfnone	0.46
11=selfother	-0.13
11=selfself	0.36
11=selfthing	-0.12
11=since	0.27
11=since/falsefalse	-0.09
11=since/falsetrue	0.50
11=since/now	0.36
11=since/other	0.08
11=since/past	0.23
11=since/self	0.44
11=since/thing	0.76
11=since/truefalse	-0.65
11=since/truetrue	0.81
11=so	-0.07
11=so/-	1.16
11=so/falsefalse	-0.55
11=so/falsetrue	0.10
11=so/may	-0.69
11=so/none	0.84
11=so/now	-0.24
11=so/other	-0.08
11=so/past	0.34
11=so/self	-0.25
11=so/thing	0.46
11=so/truefalse	0.53
11=so/truetrue	0.08
11=that	0.38
11=that/falsefalse	-1.24
11=that/falsetrue	0.54
11=that/may	0.23
11=that/now	0.43
11=that/other	-0.33
11=that/past	0.17
11=that/self	0.53
11=that/thing	-0.53
11=that/truefalse	0.43
11=that/truetrue	0.14
11=then	0.55
11=then/-	-0.61
11=then/falsefalse	0.42
11=then/none	-0.61
11=then/now	0.29
11=then/other	-0.72
11=then/past	0.31
11=then/self	0.78
11=then/thing	-0.81
11=then/truefalse	0.36
11=thingother	-0.83
11=thingself	-0.10
11=thingthing	-0.07
11=unless	0.23
11=unless/falsefalse	0.23
11=unless/now	0.23
11=unless/other	0.23
11=until	0.39
11=until/-	-1.28
11=until/falsefalse	0.62
11=until/falsetrue	-0.14
11=until/may	-0.08
11=until/none	-1.50
11=until/now	0.82
11=until/other	-0.16
11=until/past	0.14
11=until/self	-1.20
11=until/thing	1.08
11=until/truefalse	-0.55
11=what	-0.37
11=what/-	-0.46
11=what/falsefalse	-0.13
11=what/falsetrue	-0.21
11=what/may	-0.47
11=what/now	-0.04
11=what/other	-0.26
11=what/past	0.07
11=what/self	0.19
11=what/thing	-0.34
11=what/truefalse	0.51
11=when	0.21
11=when/falsefalse	-0.26
11=when/falsetrue	0.37
11=when/none	-0.23
11=when/now	-0.40
11=when/other	0.11
11=when/past	0.23
11=when/self	-0.07
11=when/thing	0.22
11=when/truefalse	-0.72
11=when/truetrue	-0.15
11=whenever	0.84
11=whenever/-	0.20
11=whenever/falsefalse	0.61
11=whenever/falsetrue	0.69
11=whenever/now	0.92
11=whenever/other	-0.15
11=whenever/self	0.66
11=whenever/thing	0.47
11=whenever/truefalse	0.31
11=where	-0.28
11=where/falsefalse	0.29
11=where/falsetrue	-0.97
11=where/may	0.08
11=where/now	-0.40
11=where/past	-0.74
11=where/self	-0.50
11=where/thing	-0.34
11=where/truefalse	-0.25
11=whether	0.31
11=whether/falsefalse	0.31
11=whether/may	0.31
11=whether/self	0.31
11=which	0.29
11=which/falsefalse	0.29
11=which/none	0.29
11=which/now	0.29
11=who	0.49
11=who/falsefalse	-0.16
11=who/falsetrue	0.84
11=who/none	0.49
11=who/now	0.28
11=who/past	0.43
11=who/truefalse	-0.12
11=why	-0.35
11=why/falsefalse	-0.35
11=why/now	-0.35
11=why/self	0.69
11=why/thing	-0.52
11v:message	-0.56
11v:reported	0.48
11|	0.48
F|b:# .	-0.17
F|b:^ and	-0.63
F|b:^ because	-0.20
F|b:^ he	0.30
F|b:^ she	-0.25
F|b:^ so	-0.36
F|b:^ the	-0.64
F|b:^ what	0.81
F|b:^ where	0.13
F|b:and would	-0.63
F|b:because he	-0.20
F|b:can not	-0.69
F|b:could not	-0.43
F|b:down ,	-0.25
F|b:he can	-0.69
F|b:he will	0.80
F|b:he would	-1.22
F|b:in march	0.76
F|b:let the	-0.25
F|b:next .	0.15
F|b:not come	-0.56
F|b:not go	0.74
F|b:not stop	-0.43
F|b:so he	-0.77
F|b:stop shake	-0.43
F|b:take the	0.67
F|b:the kid	0.63
F|b:the tyre	-0.25
F|b:tyre down	-0.25
F|b:what he	0.81
F|b:where he	0.13
F|b:will not	0.37
F|b:will take	0.67
F|b:would let	-0.32
F|f:1/other	0.84
F|f:2/other	-0.47
F|f:3/other	-0.66
F|g:action	-0.57
F|g:body	-0.61
F|g:children	0.63
F|g:damage	-0.52
F|g:evidence	0.06
F|g:expects	0.15
F|g:feelVerb	-0.26
F|g:injury	-0.66
F|g:lasting	-0.46
F|g:otherPerson	0.18
F|g:sad	0.65
F|g:saying	-0.21
F|g:stirs	0.14
F|g:sureVerb	-0.44
F|g:thing	-0.25
F|g:tired	-0.46
F|gs:action/HE	-0.71
F|gs:action/THE-animal	-0.56
F|gs:action/THE-person	0.21
F|gs:body/THE-person	-0.43
F|gs:damage/HE	-0.52
F|gs:expects/HE	0.15
F|gs:feelVerb/THE-person	-0.43
F|gs:injury/HE	-0.66
F|gs:lasting/HE	-0.69
F|gs:lasting/THE-person	-0.43
F|gs:otherPerson/HE	0.09
F|gs:otherPerson/SHE	-0.25
F|gs:otherPerson/THE-animal	-0.56
F|gs:otherPerson/THE-person	0.21
F|gs:sad/HE	0.24
F|gs:stirs/HE	0.14
F|gs:sureVerb/THE-person	-0.43
F|gs:thing/HE	-0.25
F|gs:tired/HE	-0.46
F|gt:action/may	-0.57
F|gt:body/may	-0.61
F|gt:children/may	0.63
F|gt:damage/may	-0.52
F|gt:evidence/may	0.06
F|gt:expects/may	0.15
F|gt:feelVerb/may	-0.26
F|gt:injury/may	-0.66
F|gt:lasting/may	-0.46
F|gt:otherPerson/may	0.18
F|gt:sad/may	0.65
F|gt:saying/may	-0.21
F|gt:stirs/may	0.14
F|gt:sureVerb/may	-0.44
F|gt:thing/may	-0.25
F|gt:tired/may	-0.46
F|i:1-2	0.19
F|i:2-1	0.14
F|i:other	0.18
F|it:may	0.18
F|w:#	-0.17
F|w:,	-0.56
F|w:.	0.22
F|w:a	0.16
F|w:and	-0.63
F|w:at	0.35
F|w:be	0.57
F|w:because	-0.20
F|w:can	-0.69
F|w:come	-0.63
F|w:could	0.49
F|w:do	0.81
F|w:down	-0.80
F|w:from	-0.17
F|w:go	0.63
F|w:he	0.09
F|w:hear	0.06
F|w:in	0.29
F|w:it	-0.27
F|w:kid	0.63
F|w:know	-0.22
F|w:left	0.16
F|w:let	-0.49
F|w:march	0.76
F|w:next	0.15
F|w:not	-0.50
F|w:out	0.38
F|w:shake	-0.43
F|w:she	-0.25
F|w:so	-0.36
F|w:stop	-0.43
F|w:take	0.67
F|w:that	0.42
F|w:tyre	-0.25
F|w:up	0.23
F|w:what	0.81
F|w:where	0.13
F|w:will	0.70
F|w:with	-0.30
F|w:would	-0.81
M|b:# .	-0.37
M|b:# am	-0.54
M|b:^ and	-0.80
M|b:^ because	-0.80
M|b:^ but	-0.33
M|b:^ everyone	0.36
M|b:^ he	-0.70
M|b:^ his	-1.11
M|b:^ my	-0.33
M|b:^ she	0.24
M|b:^ so	-0.09
M|b:^ someone	-0.93
M|b:^ that	-0.14
M|b:^ the	-0.24
M|b:^ then	-1.00
M|b:^ they	0.50
M|b:^ until	-0.37
M|b:^ when	-0.31
M|b:a key	-0.35
M|b:across my	-0.55
M|b:and gave	-0.66
M|b:and he	-1.53
M|b:and its	-0.58
M|b:and my	-0.30
M|b:and she	-0.89
M|b:and the	0.41
M|b:and they	-0.86
M|b:arm .	-0.44
M|b:at #	-0.62
M|b:at me	-1.00
M|b:at my	-0.96
M|b:at the	0.25
M|b:bag .	-0.62
M|b:bag in	-0.15
M|b:because he	-0.66
M|b:behind me	0.60
M|b:blue me	-0.35
M|b:boss .	-0.56
M|b:boss got	-0.64
M|b:bus .	-0.46
M|b:but the	-0.33
M|b:call me	-0.93
M|b:came out	-0.35
M|b:can not	0.28
M|b:cancell my	-0.14
M|b:car .	-0.62
M|b:door .	-0.77
M|b:down .	0.29
M|b:drove me	-0.40
M|b:feet ,	-0.27
M|b:find me	0.06
M|b:follow me	-0.05
M|b:for me	0.41
M|b:for my	-0.73
M|b:from the	-0.98
M|b:gave me	-1.10
M|b:gave my	-0.54
M|b:get the	0.46
M|b:grab my	-0.73
M|b:guard walk	-1.13
M|b:had cancell	-0.14
M|b:had my	-1.07
M|b:he came	-0.84
M|b:he can	0.28
M|b:he follow	-0.80
M|b:he gave	-0.58
M|b:he get	0.09
M|b:he grab	-0.73
M|b:he had	-1.13
M|b:he is	-0.78
M|b:he left	0.89
M|b:he put	-0.32
M|b:he read	-0.79
M|b:he said	-0.60
M|b:he sat	-0.86
M|b:he sent	-0.64
M|b:he show	-0.51
M|b:he stamp	-0.27
M|b:he walk	-0.80
M|b:he was	0.58
M|b:he will	0.39
M|b:he would	-0.68
M|b:his hand	-0.88
M|b:home .	0.19
M|b:in my	-1.82
M|b:in row	-0.24
M|b:in the	-0.67
M|b:it to	-0.64
M|b:key .	-0.51
M|b:left a	-0.45
M|b:let me	-0.82
M|b:list for	0.20
M|b:me ,	0.93
M|b:me .	-0.33
M|b:me :	-0.30
M|b:me a	-0.61
M|b:me and	0.22
M|b:me at	-0.88
M|b:me down	0.12
M|b:me from	-0.99
M|b:me home	-0.39
M|b:me in	-0.34
M|b:me on	0.24
M|b:me out	-1.16
M|b:me the	-0.51
M|b:me to	-0.60
M|b:move me	-0.65
M|b:my address	-0.58
M|b:my appointment	-0.46
M|b:my arm	-0.55
M|b:my bag	-0.41
M|b:my boss	-0.33
M|b:my brother	-0.53
M|b:my car	-0.88
M|b:my colleague	-0.93
M|b:my desk	-0.84
M|b:my drive	-0.55
M|b:my email	-0.11
M|b:my father'	-0.50
M|b:my feet	-0.27
M|b:my key	-0.47
M|b:my mother	-0.13
M|b:my name	-1.05
M|b:my neighbor	-1.09
M|b:my own	0.25
M|b:my roommate	-0.56
M|b:my scare	-0.92
M|b:my sister	-0.49
M|b:my statement	-0.60
M|b:my step	-1.30
M|b:my therapist	-0.59
M|b:my work	-0.51
M|b:name ,	-0.67
M|b:name .	0.08
M|b:neighbor came	-0.39
M|b:neighbor was	-0.91
M|b:number .	-0.33
M|b:of me	0.07
M|b:of my	-0.38
M|b:office .	-1.37
M|b:on my	-0.80
M|b:on the	-1.67
M|b:out ,	-0.69
M|b:out .	-1.02
M|b:out of	0.20
M|b:out the	-0.83
M|b:photo of	-1.07
M|b:put his	-0.36
M|b:right behind	0.67
M|b:row #	-0.24
M|b:said my	-0.60
M|b:saw him	-0.72
M|b:scare me	1.03
M|b:sent it	-0.64
M|b:she follow	-0.94
M|b:she was	0.65
M|b:show up	-0.51
M|b:sister was	-0.76
M|b:sit on	-1.42
M|b:so he	-0.52
M|b:stamp on	-0.27
M|b:statement .	-0.60
M|b:that he	-0.11
M|b:that she	-0.18
M|b:the back	-0.60
M|b:the bar	-1.14
M|b:the bus	-0.95
M|b:the car	-0.29
M|b:the dog	0.25
M|b:the door	-0.77
M|b:the guard	-1.13
M|b:the manager	-0.74
M|b:the officer	-0.48
M|b:the photo	-0.19
M|b:the station	-0.81
M|b:the window	0.32
M|b:them ,	-0.44
M|b:then he	-0.57
M|b:through the	-0.66
M|b:to me	-0.11
M|b:to my	0.66
M|b:to the	-0.42
M|b:took me	-0.60
M|b:took the	-0.62
M|b:up at	-0.51
M|b:walk me	-1.13
M|b:want me	0.32
M|b:was furious	-0.51
M|b:was in	-1.78
M|b:was right	0.67
M|b:was sit	-1.42
M|b:when he	-0.90
M|b:with my	-0.97
M|b:work .	-1.16
M|b:would left	-0.50
M|b:§ drove	-0.39
M|f:0/other	0.90
M|f:2/other	-0.81
M|f:3/other	0.34
M|g:action	-0.13
M|g:belittle	-0.22
M|g:body	-1.06
M|g:care	0.29
M|g:children	-0.98
M|g:concentration	-0.14
M|g:damage	-0.20
M|g:evidence	-1.07
M|g:fear	0.16
M|g:feelVerb	-0.21
M|g:injury	-0.78
M|g:lasting	-0.25
M|g:look	-0.84
M|g:messageThing	-0.60
M|g:numb	0.09
M|g:otherMeaning	-0.40
M|g:otherPerson	0.24
M|g:relief	0.52
M|g:sad	0.06
M|g:says	0.05
M|g:stirs	0.16
M|g:sureState	0.10
M|g:sureStirs	0.37
M|g:sureVerb	-0.33
M|g:tired	-0.86
M|g:trust	0.56
M|g:wants	0.32
M|gs:action/BARE-person	-0.82
M|gs:action/HE	-0.15
M|gs:action/HIS	-0.71
M|gs:action/MY-person	-1.26
M|gs:action/NAME	-0.42
M|gs:action/PEOPLE	-0.52
M|gs:action/SHE	-2.07
M|gs:action/THE-person	0.30
M|gs:action/THEY	-0.06
M|gs:anger/MY-person	-0.69
M|gs:belittle/SHE	-0.22
M|gs:body/HE	-0.53
M|gs:body/MY-person	-0.82
M|gs:damage/HE	-0.99
M|gs:evidence/HE	-0.99
M|gs:evidence/MY-person	-0.30
M|gs:evidence/THE-person	-0.51
M|gs:fear/HE	0.25
M|gs:fear/MY-person	-1.09
M|gs:feelVerb/HE	0.38
M|gs:feelVerb/MY-person	-0.33
M|gs:injury/HE	-0.78
M|gs:lasting/HE	-0.18
M|gs:lasting/MY-person	-0.83
M|gs:lasting/NAME	-0.39
M|gs:look/MY-person	-0.50
M|gs:messageThing/HE	-0.78
M|gs:messageThing/HIS	-0.71
M|gs:messageThing/SHE	-0.38
M|gs:messageThing/THE-person	-0.65
M|gs:numb/MY-person	-0.64
M|gs:otherPerson/BARE-person	-0.81
M|gs:otherPerson/HE	-0.43
M|gs:otherPerson/HIS	-1.15
M|gs:otherPerson/MY-person	-0.35
M|gs:otherPerson/PEOPLE	0.24
M|gs:otherPerson/SHE	0.17
M|gs:otherPerson/THE-animal	0.25
M|gs:otherPerson/THE-child	0.12
M|gs:otherPerson/THE-person	0.25
M|gs:otherPerson/THEY	0.31
M|gs:relief/HE	0.52
M|gs:sad/HE	0.08
M|gs:sad/MY-person	-0.29
M|gs:sad/THE-person	-1.00
M|gs:saying/HE	-1.28
M|gs:saying/MY-person	0.04
M|gs:saying/PEOPLE	0.17
M|gs:saying/SHE	-1.22
M|gs:says/HE	-0.65
M|gs:shows/HE	-1.15
M|gs:shows/PEOPLE	0.17
M|gs:stirs/HE	0.10
M|gs:stirs/MY-person	-0.83
M|gs:sureState/HE	0.37
M|gs:sureState/MY-person	-1.38
M|gs:sureState/THE-person	-1.06
M|gs:sureStirs/HE	0.46
M|gs:sureThing/THE-person	0.40
M|gs:sureVerb/MY-person	-0.33
M|gs:thing/BARE-person	-0.66
M|gs:thing/HE	-0.41
M|gs:thing/MY-person	-0.64
M|gs:thing/SHE	-1.58
M|gs:thing/THE-person	0.27
M|gs:trust/HE	-0.53
M|gs:trust/SHE	0.76
M|gt:action/may	-0.09
M|gt:action/now	-0.89
M|gt:action/past	0.09
M|gt:anger/now	0.25
M|gt:anger/past	-0.78
M|gt:body/past	-0.37
M|gt:care/past	0.26
M|gt:children/past	-0.98
M|gt:damage/past	-0.93
M|gt:evidence/may	-0.38
M|gt:evidence/now	-1.31
M|gt:evidence/past	-0.75
M|gt:fear/now	0.50
M|gt:fear/past	-0.62
M|gt:feelVerb/may	0.16
M|gt:feelVerb/past	-0.24
M|gt:injury/now	-0.17
M|gt:injury/past	-1.14
M|gt:lasting/may	-0.40
M|gt:lasting/now	-0.53
M|gt:lasting/past	0.36
M|gt:look/past	-0.84
M|gt:messageThing/may	-0.49
M|gt:messageThing/now	-0.15
M|gt:messageThing/past	-0.94
M|gt:numb/past	-0.64
M|gt:otherPerson/-	0.72
M|gt:otherPerson/may	-0.10
M|gt:otherPerson/now	0.12
M|gt:otherPerson/past	-0.25
M|gt:relief/past	0.52
M|gt:sad/may	0.34
M|gt:saying/may	-0.45
M|gt:saying/now	0.04
M|gt:saying/past	-1.19
M|gt:says/past	-0.65
M|gt:shows/now	0.15
M|gt:shows/past	-0.69
M|gt:stirs/may	-0.07
M|gt:stirs/now	0.32
M|gt:stirs/past	0.04
M|gt:sureState/now	0.29
M|gt:sureState/past	-0.22
M|gt:sureStirs/may	-0.04
M|gt:sureStirs/now	0.32
M|gt:sureThing/now	0.43
M|gt:sureThing/past	-0.33
M|gt:sureVerb/past	-0.27
M|gt:thing/may	0.26
M|gt:thing/now	-0.25
M|gt:thing/past	-0.29
M|gt:tired/past	-0.86
M|gt:trust/past	0.64
M|gt:wants/now	0.32
M|i:1-1	-0.61
M|i:1-2	0.23
M|i:1-3	0.41
M|i:2-1	0.23
M|i:2-2	-0.50
M|i:2-3	-0.61
M|i:other	0.46
M|it:may	-0.14
M|it:now	0.06
M|it:past	0.56
M|w:#	-0.75
M|w:,	0.50
M|w:-	-0.09
M|w:.	0.25
M|w::	-0.31
M|w:;	-0.38
M|w:a	-0.82
M|w:across	-0.52
M|w:address	-0.58
M|w:aisle	-0.57
M|w:am	0.31
M|w:and	-0.10
M|w:appointment	-0.46
M|w:arm	-0.59
M|w:as	-0.63
M|w:at	0.19
M|w:back	-0.57
M|w:bag	-0.41
M|w:bar	-1.14
M|w:because	-0.80
M|w:been	-1.08
M|w:behind	0.59
M|w:bit	-1.08
M|w:blue	-0.35
M|w:boss	-0.33
M|w:brother	-0.53
M|w:bus	-1.05
M|w:but	-0.33
M|w:call	-0.63
M|w:calm	-0.86
M|w:came	-0.81
M|w:can	0.49
M|w:cancell	-0.14
M|w:car	-1.01
M|w:colleague	-0.93
M|w:dad	-0.56
M|w:date	-0.37
M|w:day	-0.33
M|w:desk	-0.84
M|w:dog	0.25
M|w:door	-0.77
M|w:down	0.24
M|w:drive	-0.51
M|w:drove	-0.40
M|w:email	-0.11
M|w:everyone	0.36
M|w:father'	-0.50
M|w:feet	-0.33
M|w:find	0.06
M|w:follow	-0.19
M|w:for	0.33
M|w:from	-1.11
M|w:furious	-0.51
M|w:gave	-1.16
M|w:get	0.47
M|w:got	0.08
M|w:grab	-0.73
M|w:guard	0.06
M|w:had	0.34
M|w:hair	-0.17
M|w:hand	-1.15
M|w:has	-1.34
M|w:he	-0.43
M|w:hear	-0.53
M|w:her	-0.75
M|w:him	-1.73
M|w:his	-0.10
M|w:home	0.19
M|w:hour	-0.43
M|w:i	0.53
M|w:in	-0.97
M|w:is	-0.15
M|w:it	-0.80
M|w:its	0.34
M|w:key	-0.65
M|w:left	0.76
M|w:let	-0.82
M|w:lift	0.36
M|w:list	0.20
M|w:load	-0.44
M|w:lock	-0.94
M|w:log	-0.71
M|w:look	-0.40
M|w:made	0.21
M|w:man	-0.65
M|w:manager	-0.96
M|w:me	-0.17
M|w:mother	-0.51
M|w:move	-0.65
M|w:mum	-0.42
M|w:my	0.29
M|w:name	-0.12
M|w:neighbor	-1.09
M|w:neighbour	-0.83
M|w:not	0.18
M|w:note	-0.51
M|w:numb	-0.61
M|w:number	-0.33
M|w:nurse	0.40
M|w:of	-0.26
M|w:office	-1.50
M|w:officer	-0.48
M|w:old	-0.54
M|w:on	-0.66
M|w:out	-0.25
M|w:own	0.25
M|w:paranoid	-0.67
M|w:park	-0.55
M|w:photo	-1.11
M|w:photograph	-0.45
M|w:post	-0.14
M|w:put	-0.76
M|w:rang	0.27
M|w:read	-0.87
M|w:right	0.67
M|w:roommate	-0.56
M|w:row	-0.37
M|w:said	-0.60
M|w:sat	-1.02
M|w:saw	-0.72
M|w:scare	0.64
M|w:seat	-0.79
M|w:sent	-1.16
M|w:she	0.17
M|w:show	-0.51
M|w:sister	-0.24
M|w:sit	0.47
M|w:so	-0.09
M|w:somebody	0.51
M|w:someone	-0.93
M|w:stamp	-0.27
M|w:statement	-0.60
M|w:station	-0.81
M|w:step	-1.00
M|w:stop	-0.97
M|w:surgery	-0.33
M|w:teacher	-0.80
M|w:that	-0.34
M|w:the	0.07
M|w:them	-0.44
M|w:then	-0.99
M|w:therapist	-0.59
M|w:they	0.31
M|w:through	-0.66
M|w:to	0.62
M|w:took	-1.13
M|w:two	-0.78
M|w:until	-0.33
M|w:us	0.77
M|w:wait	0.09
M|w:walk	-1.33
M|w:want	0.32
M|w:was	0.37
M|w:wept	-0.27
M|w:when	-0.31
M|w:will	0.39
M|w:window	0.32
M|w:with	-0.82
M|w:work	-0.51
M|w:would	-0.82
O|b:# .	-0.28
O|b:# am	-0.72
O|b:# email	-0.25
O|b:# pm	-0.43
O|b:# time	-0.27
O|b:^ #	-1.15
O|b:^ a	0.16
O|b:^ after	-0.11
O|b:^ almost	-0.99
O|b:^ and	-0.23
O|b:^ as	-0.20
O|b:^ because	-0.27
O|b:^ dad	0.37
O|b:^ he	-0.44
O|b:^ his	-1.00
O|b:^ horse	-0.53
O|b:^ how	-0.34
O|b:^ in	-0.43
O|b:^ landlord	-0.58
O|b:^ neighbor	-0.45
O|b:^ officer	-0.59
O|b:^ on	-0.39
O|b:^ our	-0.35
O|b:^ security	-0.17
O|b:^ see	-0.88
O|b:^ she	0.11
O|b:^ since	0.06
O|b:^ so	-0.43
O|b:^ that	-0.30
O|b:^ the	0.45
O|b:^ then	-0.56
O|b:^ they	0.29
O|b:^ two	-0.51
O|b:^ until	-0.12
O|b:^ what	0.49
O|b:^ when	-0.18
O|b:a man	0.19
O|b:a stick	-0.20
O|b:above .	-0.84
O|b:after he	-1.07
O|b:almost happy	-0.99
O|b:an envelope	-0.35
O|b:and he	-0.49
O|b:and she	-0.62
O|b:and the	0.28
O|b:as he	-0.20
O|b:as the	-0.23
O|b:ask for	0.38
O|b:at #	-0.67
O|b:at known	-0.22
O|b:at the	-1.04
O|b:away .	-0.90
O|b:back .	-0.62
O|b:back at	-0.23
O|b:because he	-0.48
O|b:because she	-0.51
O|b:benzo .	0.44
O|b:bird .	-0.74
O|b:but he	0.44
O|b:by the	-0.51
O|b:calm .	-0.75
O|b:came in	-0.55
O|b:came round	-0.33
O|b:came to	-0.53
O|b:came up	-0.35
O|b:car .	-0.24
O|b:car park	-0.22
O|b:come on	-0.04
O|b:come to	-0.16
O|b:come up	0.73
O|b:corner .	-0.33
O|b:cup .	-0.39
O|b:day .	-0.80
O|b:depress the	-0.32
O|b:do not	0.33
O|b:door .	-0.79
O|b:drove by	-0.17
O|b:drove off	-0.17
O|b:drove post	-0.91
O|b:envelope .	-0.35
O|b:face to	-0.44
O|b:fence .	-0.66
O|b:for a	-0.27
O|b:for the	-0.26
O|b:from his	-0.39
O|b:from the	-0.23
O|b:gate ,	0.41
O|b:gate .	-0.49
O|b:girl at	-0.81
O|b:going to	0.49
O|b:got the	-0.84
O|b:grab the	-0.30
O|b:guard came	-1.00
O|b:had a	-0.17
O|b:had the	-0.31
O|b:happy .	-0.57
O|b:has a	-0.52
O|b:has not	-0.86
O|b:he call	-0.60
O|b:he came	-1.07
O|b:he depress	-0.32
O|b:he drove	-0.77
O|b:he follow	-0.48
O|b:he got	-0.88
O|b:he grab	-0.30
O|b:he had	-0.45
O|b:he has	-0.09
O|b:he hold	-0.96
O|b:he is	0.65
O|b:he join	-0.47
O|b:he kept	-0.84
O|b:he knew	0.57
O|b:he knock	-0.46
O|b:he left	-0.91
O|b:he let	-0.43
O|b:he move	0.36
O|b:he park	-0.61
O|b:he put	-1.07
O|b:he ram	-0.73
O|b:he rang	-0.19
O|b:he read	-0.71
O|b:he said	-0.28
O|b:he stop	-0.21
O|b:he threw	-0.52
O|b:he wait	-0.62
O|b:he walk	-1.32
O|b:he was	0.97
O|b:he work	-0.97
O|b:he wrote	0.65
O|b:her an	-0.35
O|b:him .	-0.66
O|b:him away	-0.68
O|b:his face	-0.44
O|b:his mum	-0.23
O|b:his status	-0.30
O|b:hit the	-0.67
O|b:home .	0.31
O|b:horse for	-0.53
O|b:how he	-0.34
O|b:hurt .	-0.51
O|b:if he	0.60
O|b:if the	-0.72
O|b:in #	-0.17
O|b:in ,	-0.58
O|b:in .	-0.30
O|b:in the	-0.19
O|b:is call	-0.56
O|b:is going	0.23
O|b:is off	-1.29
O|b:it .	0.15
O|b:it is	0.80
O|b:it on	-0.74
O|b:it out	-1.19
O|b:it was	0.59
O|b:join it	-0.56
O|b:kept the	-0.84
O|b:known ,	-0.22
O|b:left .	0.25
O|b:let go	-0.21
O|b:let him	-0.64
O|b:letter .	0.32
O|b:load .	-0.56
O|b:log #	-0.18
O|b:man was	-0.47
O|b:man with	-0.20
O|b:move in	0.36
O|b:neighbour ,	-0.35
O|b:new one	-0.47
O|b:next to	-0.29
O|b:night .	0.44
O|b:night at	-0.94
O|b:not come	-0.16
O|b:of the	0.20
O|b:off .	-0.17
O|b:off at	-0.27
O|b:off the	-0.75
O|b:officer took	-0.27
O|b:on #	-0.39
O|b:on the	0.04
O|b:one .	-0.31
O|b:opposite .	0.54
O|b:out .	-0.94
O|b:out load	-0.59
O|b:over the	-0.57
O|b:park at	-0.22
O|b:park on	-0.66
O|b:photo .	-0.43
O|b:porch ,	-0.75
O|b:porch .	-0.72
O|b:post .	-0.91
O|b:post the	-0.43
O|b:put it	0.10
O|b:put the	-0.58
O|b:ram the	-0.73
O|b:read it	-1.19
O|b:retch .	-0.16
O|b:ring in	-0.15
O|b:round the	-0.33
O|b:saw .	0.61
O|b:school .	0.69
O|b:she has	-0.27
O|b:she post	-0.43
O|b:she read	-1.13
O|b:shut the	-0.39
O|b:since he	0.06
O|b:status :	-0.30
O|b:stop .	0.84
O|b:that he	0.17
O|b:that she	-0.85
O|b:that the	-0.27
O|b:the alarm	0.20
O|b:the baby	0.45
O|b:the ball	-0.32
O|b:the benzo	0.44
O|b:the bolt	-0.83
O|b:the bus	-0.51
O|b:the camera	-0.72
O|b:the car	-0.37
O|b:the cat	-0.32
O|b:the chair	-0.67
O|b:the corner	-0.33
O|b:the country	-0.53
O|b:the cup	-0.39
O|b:the dog	-0.09
O|b:the door	-0.52
O|b:the fence	-0.66
O|b:the gate	0.21
O|b:the girl	-0.21
O|b:the glass	-0.44
O|b:the guard	-1.00
O|b:the horse	-0.52
O|b:the house	0.18
O|b:the judge	0.19
O|b:the letter	0.32
O|b:the new	-0.47
O|b:the nurse	0.29
O|b:the officer	-0.27
O|b:the old	-0.49
O|b:the paper	-0.28
O|b:the phone	0.36
O|b:the photo	-0.69
O|b:the picture	-0.21
O|b:the porch	-0.74
O|b:the ring	-0.15
O|b:the roof	-0.24
O|b:the same	0.17
O|b:the scare	-0.26
O|b:the second	-0.62
O|b:the shop	-0.21
O|b:the twin	0.85
O|b:the van	-0.68
O|b:the video	-0.23
O|b:the window	-0.52
O|b:the witness	-0.99
O|b:the woman	-0.32
O|b:then he	-0.26
O|b:there .	0.89
O|b:they left	0.53
O|b:they say	0.23
O|b:threw the	-0.52
O|b:time .	-0.32
O|b:time in	-0.27
O|b:to ask	0.53
O|b:to be	0.17
O|b:to it	-0.44
O|b:to the	-0.76
O|b:took the	-0.27
O|b:twice .	0.33
O|b:two girl	-0.51
O|b:under the	-0.77
O|b:until he	-1.05
O|b:up .	0.65
O|b:video .	-0.41
O|b:wait at	-0.62
O|b:walk in	-1.32
O|b:was frighten	-0.51
O|b:was gone	-0.51
O|b:wednesday he	-0.31
O|b:what he	0.80
O|b:when he	-0.24
O|b:when she	-0.83
O|b:when the	0.19
O|b:when they	-0.55
O|b:window .	0.46
O|b:with a	-0.20
O|b:with him	-0.66
O|b:with his	-0.49
O|b:work night	-0.94
O|b:§ #	-1.07
O|b:§ ,	-0.40
O|b:§ .	-0.55
O|b:§ on	-0.38
O|f:0/other	0.26
O|f:1/other	-0.55
O|f:2/other	-0.21
O|g:action	-0.07
O|g:anger	0.57
O|g:appetite	-0.16
O|g:belittle	0.19
O|g:body	0.41
O|g:children	0.80
O|g:concentration	-0.33
O|g:damage	-0.11
O|g:drink	-0.62
O|g:evidence	-0.55
O|g:expects	-0.18
O|g:fear	-0.25
O|g:feel	0.59
O|g:feelVerb	0.13
O|g:figure	-0.42
O|g:guard	-0.20
O|g:harm	-0.78
O|g:injury	-0.43
O|g:lasting	-0.23
O|g:look	-0.49
O|g:medicine	0.44
O|g:numb	-0.84
O|g:otherMeaning	-0.06
O|g:otherPerson	-0.20
O|g:relief	-0.49
O|g:sad	-0.09
O|g:saying	-0.22
O|g:says	0.35
O|g:shame	1.00
O|g:shows	-0.32
O|g:sleep	-0.52
O|g:stirs	-0.09
O|g:sureBlame	0.49
O|g:sureState	0.11
O|g:sureThing	0.25
O|g:sureVerb	-0.26
O|g:thing	-0.39
O|g:tired	0.29
O|g:wants	0.07
O|gs:action/HE	-0.07
O|gs:action/HIS	0.56
O|gs:action/HIS-person	-0.46
O|gs:action/HIS-thing	-0.60
O|gs:action/NAME	-0.37
O|gs:action/PEOPLE	-0.68
O|gs:action/SHE	0.32
O|gs:action/THE-animal	-0.30
O|gs:action/THE-child	-0.37
O|gs:action/THE-person	0.20
O|gs:action/THEY	0.13
O|gs:anger/HE	0.57
O|gs:belittle/THE-person	0.19
O|gs:blame/BARE-person	-0.47
O|gs:body/SHE	0.41
O|gs:children/THE-child	0.31
O|gs:damage/HE	-0.56
O|gs:damage/PEOPLE	-0.49
O|gs:damage/SHE	0.23
O|gs:damage/THE-child	0.46
O|gs:drink/HE	-0.62
O|gs:evidence/BARE-person	-0.21
O|gs:evidence/HE	-0.82
O|gs:evidence/SHE	0.37
O|gs:evidence/THE-person	-0.54
O|gs:fear/BARE-person	0.36
O|gs:fear/HE	-0.75
O|gs:fear/MY-person	-0.63
O|gs:fear/THE-animal	-0.57
O|gs:fear/THE-child	-0.21
O|gs:feel/HE	0.48
O|gs:feelVerb/BARE-person	-0.61
O|gs:feelVerb/HE	0.70
O|gs:feelVerb/SHE	0.54
O|gs:feelVerb/THE-animal	-0.54
O|gs:harm/HE	-0.78
O|gs:injury/HE	-0.37
O|gs:lasting/SHE	0.12
O|gs:look/BARE-person	-0.14
O|gs:look/SHE	-0.49
O|gs:medicine/HE	0.44
O|gs:messageThing/BARE-person	-0.51
O|gs:messageThing/HE	-1.09
O|gs:messageThing/HIS	-0.31
O|gs:messageThing/HIS-thing	-0.14
O|gs:messageThing/SHE	0.39
O|gs:messageThing/THE-child	0.46
O|gs:otherMeaning/HE	-0.74
O|gs:otherPerson/BARE-animal	-0.15
O|gs:otherPerson/BARE-person	-0.40
O|gs:otherPerson/HE	-0.33
O|gs:otherPerson/HIS	-0.58
O|gs:otherPerson/HIS-person	-1.03
O|gs:otherPerson/HIS-thing	-0.57
O|gs:otherPerson/MY-person	-0.35
O|gs:otherPerson/SHE	-0.24
O|gs:otherPerson/THE-animal	-0.57
O|gs:otherPerson/THE-child	-0.25
O|gs:otherPerson/THE-person	0.12
O|gs:otherPerson/THEY	0.38
O|gs:relief/HE	-0.78
O|gs:sad/HE	0.14
O|gs:sad/HIS	-0.69
O|gs:sad/SHE	0.26
O|gs:saying/BARE-person	-0.39
O|gs:saying/HE	-0.33
O|gs:saying/HIS	-0.59
O|gs:saying/NAME	-0.15
O|gs:saying/SHE	-0.40
O|gs:saying/THE-animal	-0.36
O|gs:saying/THE-person	0.04
O|gs:saying/THEY	0.94
O|gs:says/HE	0.41
O|gs:shame/HE	0.53
O|gs:shame/THE-person	0.19
O|gs:shows/HE	-0.87
O|gs:shows/HIS	-0.59
O|gs:shows/SHE	-1.13
O|gs:shows/THE-person	0.19
O|gs:sleep/HE	-0.60
O|gs:stirs/BARE-person	0.36
O|gs:stirs/HE	-0.79
O|gs:stirs/SHE	0.11
O|gs:stirs/THE-animal	-0.50
O|gs:stirs/THE-child	-0.51
O|gs:stirs/THE-person	0.29
O|gs:sureState/BARE-person	0.36
O|gs:sureState/HE	-0.26
O|gs:sureState/HIS	-0.42
O|gs:sureState/SHE	0.62
O|gs:sureState/THE-animal	-0.60
O|gs:sureState/THE-child	-0.21
O|gs:sureThing/HE	-0.42
O|gs:sureThing/SHE	0.27
O|gs:sureVerb/BARE-person	-0.61
O|gs:sureVerb/HE	0.08
O|gs:sureVerb/SHE	0.54
O|gs:sureVerb/THE-animal	-0.56
O|gs:thing/BARE-person	0.34
O|gs:thing/HE	-0.30
O|gs:thing/HIS-thing	-0.22
O|gs:thing/NAME	-0.32
O|gs:thing/PEOPLE	-0.49
O|gs:thing/SHE	-0.15
O|gs:thing/THE-person	-0.27
O|gs:tired/THE-person	0.29
O|gs:trust/BARE-person	-0.40
O|gs:wants/THE-child	0.31
O|gt:action/-	-0.35
O|gt:action/now	-0.06
O|gt:action/past	-0.11
O|gt:anger/now	0.57
O|gt:body/now	0.56
O|gt:body/past	-0.16
O|gt:children/now	0.80
O|gt:damage/-	-0.50
O|gt:damage/now	0.09
O|gt:damage/past	-0.51
O|gt:evidence/-	-0.59
O|gt:evidence/past	-0.44
O|gt:fear/past	-0.49
O|gt:feel/now	0.59
O|gt:feelVerb/now	0.24
O|gt:feelVerb/past	-0.16
O|gt:harm/now	-0.78
O|gt:injury/now	-0.64
O|gt:injury/past	0.50
O|gt:lasting/now	0.18
O|gt:lasting/past	-0.49
O|gt:messageThing/-	-0.44
O|gt:messageThing/now	0.41
O|gt:messageThing/past	-0.31
O|gt:otherMeaning/now	0.08
O|gt:otherPerson/-	-0.80
O|gt:otherPerson/now	0.09
O|gt:otherPerson/past	-0.36
O|gt:relief/-	-1.10
O|gt:relief/now	-0.40
O|gt:sad/now	-0.08
O|gt:sad/past	-0.67
O|gt:saying/now	-0.62
O|gt:saying/past	0.38
O|gt:says/past	0.37
O|gt:shows/now	-0.38
O|gt:shows/past	-0.28
O|gt:sleep/now	-0.52
O|gt:stirs/now	0.06
O|gt:stirs/past	-0.35
O|gt:sureBlame/now	0.49
O|gt:sureState/-	-1.24
O|gt:sureState/now	0.16
O|gt:sureState/past	-0.56
O|gt:sureThing/now	0.25
O|gt:sureVerb/now	-0.14
O|gt:sureVerb/past	-0.16
O|gt:thing/-	-0.37
O|gt:thing/now	-0.17
O|gt:thing/past	-0.98
O|gt:trust/now	0.04
O|gt:wants/now	0.10
O|i:1-0	0.37
O|i:1-1	-0.24
O|i:1-2	0.39
O|i:1-3	0.59
O|i:2-0	-0.50
O|i:2-1	-0.71
O|i:2-2	0.27
O|i:2-3	0.20
O|i:3-3	-0.51
O|i:other	0.71
O|injury:body	0.18
O|injury:sad	-0.75
O|it:-	0.36
O|it:now	0.53
O|it:past	-0.27
O|w:#	-1.08
O|w:,	-0.28
O|w:-	-0.19
O|w:.	-0.07
O|w::	-0.51
O|w:;	-0.22
O|w:@	-0.88
O|w:a	0.08
O|w:about	0.65
O|w:above	-0.84
O|w:account	-0.47
O|w:after	-0.11
O|w:again	0.54
O|w:alarm	0.08
O|w:almost	-0.99
O|w:am	-0.72
O|w:an	-0.35
O|w:and	-0.23
O|w:anyone	-0.49
O|w:as	0.14
O|w:ashame	0.53
O|w:ask	0.38
O|w:at	-0.63
O|w:away	-0.82
O|w:baby	0.45
O|w:back	-0.77
O|w:badge	-0.17
O|w:ball	-0.32
O|w:bark	-0.49
O|w:be	0.17
O|w:because	-0.27
O|w:been	-0.64
O|w:before	0.26
O|w:benzo	0.44
O|w:bird	-0.10
O|w:blush	0.73
O|w:bolt	-0.83
O|w:bus	-0.51
O|w:by	-0.77
O|w:call	-0.88
O|w:calm	-0.75
O|w:came	-1.28
O|w:camera	-0.72
O|w:car	-0.47
O|w:cat	-0.32
O|w:chair	-0.67
O|w:chang	1.01
O|w:clerk	-0.76
O|w:client'	0.26
O|w:code	0.20
O|w:come	0.18
O|w:corner	-0.33
O|w:country	-0.53
O|w:cousin	-0.46
O|w:cup	-0.39
O|w:dad	0.37
O|w:day	-0.33
O|w:depress	-0.51
O|w:describe	-0.07
O|w:detective	-0.36
O|w:do	0.33
O|w:dog	-0.51
O|w:door	-0.79
O|w:down	0.31
O|w:drink	-0.19
O|w:drive	-1.23
O|w:driver	-0.27
O|w:drove	-0.77
O|w:else	0.22
O|w:email	-0.25
O|w:end	-0.33
O|w:envelope	-0.35
O|w:every	0.41
O|w:everybody	0.23
O|w:face	-0.44
O|w:fear	-0.49
O|w:feel	0.27
O|w:fence	-0.66
O|w:fist	-0.24
O|w:follow	-0.48
O|w:for	-0.25
O|w:friend	0.19
O|w:frighten	-0.10
O|w:from	-0.27
O|w:gate	0.21
O|w:girl	-0.66
O|w:give	0.22
O|w:glass	-0.44
O|w:go	-0.65
O|w:goe	-0.61
O|w:going	0.49
O|w:gone	0.25
O|w:got	-0.88
O|w:grab	-0.30
O|w:grant	0.39
O|w:grave	-0.18
O|w:guard	-1.00
O|w:guess	0.23
O|w:had	-0.45
O|w:happy	-1.07
O|w:hard	-0.75
O|w:has	-0.65
O|w:have	0.68
O|w:he	-0.33
O|w:help	0.65
O|w:her	0.61
O|w:herself	0.37
O|w:him	-0.67
O|w:himself	-0.15
O|w:his	-0.76
O|w:hit	-0.67
O|w:hold	-0.96
O|w:home	0.21
O|w:horse	-0.82
O|w:house	0.60
O|w:how	-0.34
O|w:hurt	-0.51
O|w:into	-0.54
O|w:is	0.70
O|w:it	0.28
O|w:job	-0.88
O|w:join	-0.47
O|w:judge	0.19
O|w:kept	-0.84
O|w:key	-0.26
O|w:kick	-0.21
O|w:knew	0.24
O|w:knock	-0.46
O|w:know	-0.53
O|w:known	-0.22
O|w:landlord	-0.58
O|w:left	0.25
O|w:let	-0.83
O|w:letter	0.32
O|w:light	-0.66
O|w:like	0.24
O|w:line	-0.15
O|w:load	-0.59
O|w:log	-0.18
O|w:man	0.33
O|w:minute	-0.32
O|w:most	0.16
O|w:move	0.36
O|w:mr	-0.48
O|w:mum	-0.23
O|w:name	-0.19
O|w:neighbor	-0.45
O|w:neighbour	-0.35
O|w:never	0.69
O|w:new	-0.67
O|w:next	-0.29
O|w:night	0.15
O|w:no	0.46
O|w:note	-0.64
O|w:now	0.20
O|w:number	0.30
O|w:nurse	0.29
O|w:of	0.92
O|w:off	-1.56
O|w:officer	-0.42
O|w:old	-0.49
O|w:on	-0.51
O|w:one	0.47
O|w:only	-0.47
O|w:opposite	0.36
O|w:order	0.39
O|w:our	-0.35
O|w:out	0.32
O|w:outside	0.54
O|w:over	0.52
O|w:own	0.09
O|w:panic	-0.64
O|w:paper	-0.28
O|w:park	-0.81
O|w:pc	-0.40
O|w:phone	0.36
O|w:photo	-0.69
O|w:picture	-0.21
O|w:play	0.57
O|w:pm	-0.43
O|w:porch	-0.74
O|w:post	-0.99
O|w:pull	-0.67
O|w:put	-0.41
O|w:ram	-0.73
O|w:rang	-0.25
O|w:read	-0.13
O|w:receptionist	-0.19
O|w:record	-0.40
O|w:relieve	0.39
O|w:remote	-0.14
O|w:report	-0.25
O|w:retch	-0.16
O|w:ring	-0.15
O|w:roof	-0.24
O|w:round	-0.33
O|w:run	-0.72
O|w:said	-0.58
O|w:same	0.17
O|w:saw	0.61
O|w:say	0.23
O|w:scare	-0.56
O|w:school	0.13
O|w:scream	-0.91
O|w:second	-0.62
O|w:security	-0.17
O|w:see	-0.88
O|w:seen	-0.95
O|w:she	-0.22
O|w:shop	-0.22
O|w:shut	-0.49
O|w:sign	0.24
O|w:since	0.27
O|w:six	-1.07
O|w:so	-0.79
O|w:somebody	0.22
O|w:someone	0.83
O|w:start	-0.46
O|w:status	-0.30
O|w:step	-0.29
O|w:stick	-0.20
O|w:stop	0.22
O|w:suicidal	-0.40
O|w:teacher	-0.40
O|w:text	-0.79
O|w:the	-0.31
O|w:them	-0.25
O|w:then	-0.56
O|w:there	0.75
O|w:they	0.38
O|w:think	1.04
O|w:threw	-0.52
O|w:through	-0.42
O|w:time	-0.39
O|w:to	0.54
O|w:took	-0.58
O|w:twice	0.33
O|w:twin	0.85
O|w:two	-0.51
O|w:under	-0.77
O|w:until	-0.12
O|w:up	0.38
O|w:used	-0.43
O|w:van	-0.68
O|w:video	-0.41
O|w:wait	-0.62
O|w:walk	-1.32
O|w:want	-0.33
O|w:was	0.73
O|w:wednesday	-0.31
O|w:were	0.17
O|w:what	0.82
O|w:when	0.05
O|w:window	-0.21
O|w:with	-0.43
O|w:witness	-0.99
O|w:woman	-0.32
O|w:word	-0.35
O|w:work	-1.02
O|w:worry	-0.48
O|w:wrote	0.65
O|w:your	-0.87
any	-0.10
b:# ,	-0.25
b:# .	-0.59
b:# :	-0.32
b:# ;	-0.89
b:# am	-0.83
b:# and	-0.70
b:# at	-0.54
b:# call	-0.70
b:# came	-0.42
b:# cm	-0.89
b:# day	-0.48
b:# done	-1.34
b:# f	-0.92
b:# feb	-0.78
b:# february	-0.62
b:# he	-0.81
b:# hour	0.34
b:# in	-1.31
b:# long	-0.61
b:# march	-1.07
b:# may	-0.92
b:# minute	-1.01
b:# month	-0.39
b:# new	-0.70
b:# on	0.42
b:# page	-0.25
b:# pm	-1.10
b:# pound	1.02
b:# screenshot	-0.60
b:# sec	-0.73
b:# second	-1.21
b:# so	-1.11
b:# text	-0.26
b:# there	-0.69
b:# time	-0.10
b:# to	-1.05
b:# volt	-0.08
b:# was	-0.46
b:' group	0.72
b:. #	-1.24
b:@ sent	-0.34
b:^ #	-0.82
b:^ ,	-0.66
b:^ @	-1.09
b:^ a	-0.21
b:^ about	-1.20
b:^ accord	-0.66
b:^ after	0.29
b:^ all	0.29
b:^ and	-0.29
b:^ as	0.84
b:^ ashame	0.80
b:^ at	-0.73
b:^ back	0.23
b:^ badge	-0.67
b:^ bag	-0.78
b:^ ball	-0.68
b:^ because	0.47
b:^ before	0.55
b:^ beta	-0.71
b:^ birthday	0.62
b:^ blue	-1.10
b:^ breath	-1.03
b:^ bruise	-0.26
b:^ but	-0.21
b:^ by	-0.75
b:^ call	-0.83
b:^ camera	-0.06
b:^ can	-0.19
b:^ card	-0.87
b:^ case	-0.67
b:^ chair	-0.91
b:^ client	0.23
b:^ concussion	-1.13
b:^ copy	-0.54
b:^ cry	0.96
b:^ cut	-0.49
b:^ date	-1.01
b:^ day	-0.39
b:^ dentist	-1.07
b:^ did	0.75
b:^ dr	-0.19
b:^ drawer	-0.89
b:^ electrician'	-0.63
b:^ email	-0.56
b:^ end	-0.92
b:^ envelope	-0.24
b:^ er	-0.60
b:^ even	1.03
b:^ every	0.14
b:^ everyth	0.74
b:^ fear	-0.26
b:^ felt	-0.07
b:^ first	1.13
b:^ flower	-0.20
b:^ follow	-1.16
b:^ for	0.25
b:^ found	-1.32
b:^ from	-1.47
b:^ front	-0.71
b:^ garage	-0.68
b:^ got	-1.17
b:^ gp	-0.58
b:^ graffiti	-0.71
b:^ half	0.22
b:^ hand	-0.22
b:^ happy	0.39
b:^ has	0.43
b:^ he	0.17
b:^ hear	-0.68
b:^ heart	-0.17
b:^ honest	0.82
b:^ i	0.20
b:^ in	0.79
b:^ inside	-0.33
b:^ just	0.95
b:^ knee	0.05
b:^ left	-0.69
b:^ letter	-0.20
b:^ like	-0.24
b:^ list	-0.39
b:^ lock	-0.46
b:^ made	-0.82
b:^ maybe	0.91
b:^ meal	-0.23
b:^ message	-0.72
b:^ miss	-0.48
b:^ move	-0.62
b:^ mr	0.58
b:^ mri	-0.61
b:^ mrs	0.33
b:^ nerve	0.37
b:^ never	0.98
b:^ new	-0.89
b:^ next	-0.22
b:^ nightmare	0.62
b:^ nine	-0.51
b:^ no	0.55
b:^ nobody	0.21
b:^ none	-0.79
b:^ nose	-0.83
b:^ not	-0.10
b:^ note	-0.64
b:^ noth	-0.58
b:^ number	-0.58
b:^ of	1.42
b:^ off	-1.19
b:^ old	-0.10
b:^ on	0.28
b:^ one	0.55
b:^ or	-0.39
b:^ order	-1.19
b:^ our	0.79
b:^ package	-1.23
b:^ patient	0.18
b:^ petitioner	0.15
b:^ photo	-0.77
b:^ plate	-0.31
b:^ police	-0.96
b:^ post	-0.32
b:^ print	-0.81
b:^ ray	-0.54
b:^ receipt	-0.11
b:^ red	-0.72
b:^ ref	-0.63
b:^ report	0.61
b:^ resident	0.12
b:^ respondent	-0.65
b:^ room	-0.39
b:^ safety	0.09
b:^ said	-1.59
b:^ same	-0.54
b:^ saw	-0.95
b:^ scalp	-0.87
b:^ scare	0.84
b:^ screenshot	-0.43
b:^ second	-0.68
b:^ see	-0.67
b:^ sender	-0.51
b:^ serial	-0.84
b:^ serve	0.26
b:^ shake	-1.12
b:^ she	0.25
b:^ shirt	-0.21
b:^ sick	0.48
b:^ since	-0.17
b:^ six	0.26
b:^ size	-0.34
b:^ sleep	0.06
b:^ so	-0.05
b:^ some	0.53
b:^ sound	-0.50
b:^ still	-0.57
b:^ stress	0.65
b:^ student	0.22
b:^ stupid	0.63
b:^ subject	-0.51
b:^ sweat	-0.74
b:^ tape	-0.67
b:^ terrify	1.19
b:^ tetanus	-0.29
b:^ text	-0.53
b:^ that	-0.20
b:^ the	-0.68
b:^ then	-0.56
b:^ there	0.05
b:^ through	-0.31
b:^ tick	-0.80
b:^ tire	-0.84
b:^ to	0.57
b:^ tom	-1.26
b:^ too	0.66
b:^ took	-0.19
b:^ twelve	0.79
b:^ twice	-0.84
b:^ two	-0.82
b:^ type	-1.10
b:^ until	0.18
b:^ up	1.17
b:^ user	-0.72
b:^ vet	-0.74
b:^ voicemail	-0.09
b:^ was	-1.08
b:^ what	0.85
b:^ when	-0.49
b:^ whenever	0.36
b:^ where	-0.54
b:^ which	0.29
b:^ who	-0.06
b:^ whoever	0.80
b:^ why	-0.24
b:^ with	-1.18
b:^ woke	0.56
b:^ word	-0.73
b:^ write	-0.74
b:^ x	-0.37
b:^ you	-0.52
b:a bag	0.51
b:a bat	0.43
b:a block	0.19
b:a blue	-0.31
b:a bottle	0.93
b:a burden	0.15
b:a chair	-0.24
b:a cold	-0.06
b:a cousin	1.05
b:a coward	0.65
b:a day	0.40
b:a dead	-1.09
b:a different	0.13
b:a dog	-1.01
b:a drop	-0.33
b:a film	-0.32
b:a folder	-0.92
b:a fool	0.93
b:a freeze	-0.73
b:a friend	-0.71
b:a gran	0.91
b:a grey	-0.07
b:a heart	0.97
b:a hood	-0.45
b:a key	0.62
b:a leaf	0.27
b:a letter	0.37
b:a man	-0.52
b:a matter	0.37
b:a meal	-0.10
b:a mess	0.66
b:a minute	-0.70
b:a napkin	-0.64
b:a nervous	-0.08
b:a new	-0.55
b:a night	1.32
b:a note	-0.33
b:a number	-0.29
b:a panic	0.98
b:a pellet	-0.29
b:a phone	0.53
b:a photo	0.07
b:a picture	-0.91
b:a proper	0.62
b:a psychologist	0.55
b:a relief	0.87
b:a report	-0.82
b:a room	0.26
b:a row	0.34
b:a ruler	-0.70
b:a second	-0.55
b:a stick	-0.83
b:a taxi	-0.25
b:a terrible	-0.52
b:a therapist	-0.56
b:a thread	0.61
b:a van	0.49
b:a way	1.03
b:a week	-0.51
b:a window	0.16
b:a wreck	1.05
b:about #	-1.15
b:about a	-0.76
b:about it	0.91
b:about the	-0.27
b:accord to	-0.55
b:account .	-0.69
b:ach from	0.31
b:across the	0.69
b:address .	-0.30
b:address on	-0.65
b:afraid of	-0.41
b:afraid to	1.06
b:after .	0.90
b:after every	0.61
b:after the	0.59
b:afterward .	0.95
b:again ,	0.67
b:again .	1.30
b:again on	-0.41
b:against the	0.90
b:ago .	0.44
b:agreed to	-1.06
b:aisle .	-0.21
b:all .	1.44
b:all day	0.21
b:all fear	-0.90
b:all from	-0.37
b:all in	-0.14
b:all my	0.98
b:all night	-0.27
b:all of	0.80
b:all over	0.56
b:all the	0.95
b:all this	0.73
b:alone .	-0.70
b:alone in	0.22
b:am ,	0.80
b:am .	-0.33
b:am a	0.29
b:am afraid	-0.49
b:am alway	0.46
b:am at	-0.25
b:am back	0.94
b:am being	0.71
b:am bitter	1.07
b:am convince	0.70
b:am dying	-0.58
b:am fed	0.80
b:am furious	0.83
b:am glad	-0.20
b:am her	-0.72
b:am i	0.95
b:am in	0.76
b:am no	1.80
b:am not	0.55
b:am off	0.85
b:am on	-0.42
b:am out	0.98
b:am pathetic	0.65
b:am petrify	0.79
b:am relieve	1.01
b:am run	0.86
b:am scare	0.82
b:am sick	0.55
b:am so	1.63
b:am sorry	-0.64
b:am still	1.26
b:am such	0.19
b:am sure	-0.85
b:am the	0.60
b:am weak	0.63
b:am worn	0.45
b:am worry	0.54
b:am write	-0.61
b:and #	-1.44
b:and a	-0.95
b:and ask	-1.23
b:and bag	-0.92
b:and call	-1.01
b:and cold	0.65
b:and could	0.87
b:and did	-0.95
b:and drove	-0.62
b:and found	-0.70
b:and gave	-1.15
b:and got	-0.89
b:and had	0.37
b:and i	0.25
b:and it	0.33
b:and move	-0.90
b:and my	0.59
b:and needle	0.72
b:and opene	-1.06
b:and over	0.55
b:and put	-0.51
b:and ran	-1.08
b:and rang	0.34
b:and said	-1.03
b:and sat	0.85
b:and should	-0.41
b:and that	0.30
b:and the	-0.60
b:and then	-0.14
b:and there	-0.77
b:and to	-0.57
b:and told	-1.37
b:and tom	-0.50
b:and took	-0.98
b:and want	-0.28
b:and was	-1.50
b:and we	-0.67
b:and went	-0.96
b:and wet	0.26
b:and would	-1.08
b:angry ,	0.37
b:answer .	-0.14
b:antibiotic .	-0.41
b:antidepressant .	0.89
b:any more	0.70
b:anyth .	0.71
b:anyth right	0.15
b:anywhere .	1.03
b:app .	-0.84
b:appetite .	0.25
b:appointment #	-0.78
b:apprehensive .	-0.91
b:april .	-1.03
b:arm ,	-0.35
b:as a	-0.86
b:as i	0.85
b:as on	-1.00
b:as well	0.75
b:ashame ,	1.00
b:ask :	-0.56
b:ask for	0.67
b:ask him	-1.66
b:ask hour	-0.89
b:ask me	-0.85
b:ask them	-0.69
b:asleep .	-0.94
b:at #	0.36
b:at a	-0.76
b:at all	0.86
b:at every	1.10
b:at home	0.62
b:at it	0.39
b:at known	0.38
b:at my	-0.93
b:at night	1.29
b:at reception	-0.81
b:at six	-0.34
b:at that	-0.54
b:at the	-0.42
b:at work	0.32
b:attach .	-1.08
b:attack .	0.85
b:august .	-0.32
b:away .	-0.17
b:away from	-0.59
b:back .	-0.93
b:back at	-0.87
b:back in	0.63
b:back inside	-1.75
b:back on	0.79
b:back to	0.69
b:badge #	-0.76
b:badge .	0.80
b:bag #	-0.70
b:bag .	-0.48
b:bag it	-1.31
b:ball #	-0.93
b:bank .	-0.72
b:bar ,	0.34
b:bat next	0.78
b:bathroom door	0.67
b:be a	0.63
b:be here	0.32
b:be in	0.79
b:be on	-0.28
b:be the	0.12
b:be touch	0.19
b:because i	0.32
b:because of	-0.62
b:because the	0.36
b:bed ,	0.20
b:bed .	0.84
b:bed now	0.44
b:bedroom window	-0.25
b:been .	0.85
b:been cut	0.53
b:been diagnose	0.75
b:been put	0.30
b:been refer	0.87
b:before .	0.29
b:before i	0.52
b:behind me	0.54
b:behind the	0.46
b:being watch	0.88
b:believe it	0.87
b:below .	-0.52
b:benzo .	-0.45
b:beside myself	0.74
b:beta blocker	0.28
b:between #	-0.58
b:between my	0.54
b:bird .	0.37
b:birthday ,	0.34
b:bitter .	0.99
b:bitter about	0.25
b:blind down	0.55
b:block ,	-1.17
b:block the	-1.09
b:blood pressure	-0.14
b:blood ran	0.94
b:blue car	0.60
b:boot on	1.11
b:bought a	-0.72
b:box ,	-0.79
b:box .	-0.86
b:box with	-0.34
b:breath .	0.24
b:breathe ,	1.19
b:breathe .	1.00
b:breathe afterward	0.54
b:broke down	0.76
b:broken .	-0.32
b:brought this	0.44
b:bruise on	-0.75
b:burden to	0.16
b:burn on	-0.82
b:burnt out	0.92
b:bus ,	0.19
b:bus .	-0.67
b:bus stop	0.55
b:but i	-0.64
b:but it	0.19
b:but the	-0.54
b:by my	-0.42
b:by the	-0.32
b:call #	-1.86
b:call .	0.42
b:call :	-0.10
b:call at	0.32
b:call from	-0.98
b:call on	-0.51
b:call the	0.44
b:came at	-1.12
b:came in	-0.78
b:came on	-0.19
b:came out	0.05
b:came to	0.43
b:camera .	-0.35
b:camera clip	-0.06
b:camera record	-1.01
b:camera show	-0.14
b:can not	0.49
b:can tell	0.70
b:car ,	-0.56
b:car .	0.85
b:car for	-0.27
b:car park	0.27
b:car turn	-1.26
b:card had	-0.33
b:card was	-0.25
b:cbt ,	0.63
b:chang #	-0.22
b:chang my	-0.46
b:chang the	-0.39
b:chest pain	0.56
b:client has	0.48
b:client is	0.83
b:client present	0.56
b:client report	-0.49
b:client show	-1.09
b:client state	-0.26
b:client was	0.91
b:clinic .	0.23
b:clinic on	-0.34
b:close my	0.83
b:cm ,	-0.17
b:coat was	-1.00
b:code on	-0.54
b:cold .	0.60
b:come .	1.52
b:come home	-0.67
b:come out	0.97
b:come up	0.92
b:concussion ,	-0.23
b:contact me	-1.04
b:contact visit	0.63
b:copy of	-0.46
b:could hard	1.38
b:could have	0.41
b:could not	-0.40
b:count the	0.29
b:court .	1.27
b:crack .	-0.81
b:crawl ,	1.14
b:crawl .	0.40
b:creep out	0.81
b:crisis line	0.82
b:cross .	0.25
b:cross the	-0.72
b:crush .	0.87
b:cry ,	1.05
b:cry .	1.13
b:cry every	1.13
b:cry in	0.42
b:cut .	-0.35
b:cut down	-1.14
b:dare to	0.61
b:date #	-1.31
b:date ,	-0.83
b:date .	-0.69
b:daughter ,	-0.42
b:daughter will	0.36
b:day #	-0.29
b:day .	0.45
b:day cam	-0.44
b:day i	0.39
b:daze .	-0.51
b:dead bird	-0.51
b:death .	0.28
b:deserve it	0.83
b:desk .	-0.96
b:desk away	-0.40
b:despair .	0.60
b:desperate ,	0.84
b:devastate .	0.86
b:diagnose with	0.64
b:did it	0.26
b:did not	-0.73
b:did to	0.89
b:die .	0.26
b:dirty .	0.94
b:disappear ,	0.49
b:disappear .	0.32
b:disgust .	-0.33
b:disorient .	0.77
b:disturb .	1.23
b:do anyth	0.10
b:do not	0.85
b:do the	0.42
b:doe not	0.44
b:done ,	0.18
b:done .	-0.34
b:door ,	-0.42
b:door .	0.80
b:door from	-1.00
b:door was	-1.13
b:doorbell rang	-0.92
b:doorbell went	-1.17
b:double my	0.48
b:down ,	0.06
b:down .	-0.24
b:down for	0.32
b:down the	0.38
b:down two	0.49
b:dr .	0.62
b:dread the	0.89
b:dress size	0.80
b:drill .	-0.83
b:drive ,	1.07
b:drive .	-0.73
b:drop the	-1.29
b:drove me	-1.43
b:drove off	-0.78
b:drove post	-0.33
b:drove round	-0.91
b:drove to	-1.40
b:duck #	-0.64
b:dying ,	-0.73
b:each night	-0.22
b:each of	-1.28
b:ear on	0.38
b:ear were	0.93
b:eat .	0.57
b:eat in	0.47
b:elevator .	-0.30
b:eleven email	-0.08
b:embarrass .	-0.73
b:emdr .	-0.18
b:emotional .	0.82
b:empty .	1.30
b:end #	-1.17
b:end .	0.91
b:end in	-0.72
b:end it	0.50
b:end of	0.39
b:engine on	0.75
b:enough to	0.87
b:even by	0.75
b:even in	1.10
b:evene at	-0.48
b:ever since	1.35
b:every call	0.43
b:every evene	-0.31
b:every letter	0.18
b:every morn	0.42
b:every night	0.80
b:every park	0.23
b:every time	-0.41
b:every trip	0.80
b:everyth .	0.72
b:everywhere .	0.91
b:evidence bag	-0.52
b:exhaust .	-0.44
b:eye .	0.40
b:face down	0.80
b:face on	0.90
b:face the	0.45
b:faint ,	0.85
b:faint .	-0.84
b:fall for	0.68
b:far .	0.60
b:fault .	-0.47
b:fear ,	-0.54
b:fear -	0.08
b:fear .	-0.63
b:fear is	0.87
b:fear night	0.93
b:fear of	0.19
b:february .	0.52
b:fed up	1.18
b:feel anyth	0.77
b:feel dirty	0.66
b:feel helpless	0.59
b:feel in	-0.86
b:feel like	0.74
b:feel safe	0.85
b:feel sick	1.00
b:feel so	1.45
b:feel violate	0.24
b:felt faint	0.55
b:felt humiliat	0.64
b:felt like	0.21
b:felt sick	1.09
b:felt so	0.67
b:fight about	0.79
b:file ,	-1.12
b:file .	-0.75
b:file in	-0.89
b:file on	-0.91
b:film .	-0.77
b:fire station	-0.49
b:first .	0.92
b:first time	1.14
b:five .	-0.56
b:five time	1.27
b:floor .	-1.06
b:flower came	-0.28
b:follow me	-0.77
b:foolish .	0.98
b:for #	-0.63
b:for a	-1.22
b:for about	-0.95
b:for an	0.30
b:for fear	-0.16
b:for give	0.65
b:for half	0.31
b:for help	0.15
b:for her	-0.24
b:for him	-0.27
b:for it	0.46
b:for me	-0.37
b:for my	-0.42
b:for the	0.35
b:for two	0.23
b:for week	0.77
b:form .	0.53
b:form was	-0.44
b:forward to	-0.11
b:found a	-0.39
b:found the	-1.49
b:fracture ,	-0.42
b:freeze bag	-0.68
b:friday .	-0.45
b:fridge .	0.64
b:friend .	0.98
b:friend request	-0.28
b:frighten ,	0.77
b:frighten .	0.73
b:frighten me	0.79
b:frighten to	0.67
b:from #	-0.93
b:from ,	-0.38
b:from a	0.26
b:from behind	0.30
b:from clench	0.37
b:from her	-0.38
b:from him	-0.63
b:from his	-0.28
b:from my	-0.65
b:from the	-1.51
b:from there	-0.77
b:front .	0.85
b:front desk	-0.99
b:front of	0.86
b:froze .	1.08
b:full name	-0.84
b:fume .	0.85
b:furious .	1.24
b:gag ,	1.14
b:gag .	0.68
b:garage ,	0.69
b:garage .	-0.43
b:gate ,	-0.89
b:gate .	0.67
b:gave him	-1.36
b:gave me	0.33
b:gave my	-0.28
b:gave the	-0.71
b:get .	0.77
b:get me	1.04
b:get off	0.91
b:get out	0.65
b:get the	-0.73
b:get through	1.31
b:give him	0.58
b:give it	-0.73
b:give the	-0.52
b:glass .	-0.26
b:glass was	-0.52
b:glue .	-0.90
b:go .	-0.43
b:go in	0.10
b:go on	-0.09
b:go post	0.13
b:go to	1.01
b:goe off	0.71
b:going to	0.49
b:gone back	1.01
b:gone from	-0.69
b:got a	-0.94
b:got back	-1.19
b:got in	0.34
b:got one	0.56
b:got the	-1.15
b:grade have	0.61
b:graffiti on	-0.58
b:grin ,	0.49
b:grind my	0.92
b:gross out	0.07
b:group .	0.33
b:guard .	0.88
b:gut .	0.25
b:gym ,	-0.92
b:gym .	0.32
b:had #	-0.39
b:had a	-0.35
b:had been	-1.18
b:had his	-0.86
b:had my	0.28
b:had no	-0.78
b:had not	1.60
b:had only	0.47
b:had the	-0.29
b:had to	0.67
b:had turn	-0.98
b:half a	0.44
b:half an	0.17
b:hallway .	0.59
b:hand .	0.21
b:hand clinic	-0.40
b:hand go	0.43
b:hand it	-1.87
b:hand over	0.67
b:hand shook	0.10
b:hand was	-0.65
b:hand were	-0.62
b:hard breathe	1.53
b:hard him	-0.51
b:hard it	-0.96
b:hard the	-1.03
b:has had	-0.91
b:has my	-0.78
b:has not	0.61
b:has start	0.42
b:has the	-1.08
b:hate her	-0.99
b:hate him	0.92
b:hate leave	0.49
b:hate myself	0.28
b:have a	-0.12
b:have been	0.39
b:have chang	0.63
b:have give	0.81
b:have gone	1.36
b:have got	0.85
b:have had	0.63
b:have lost	1.03
b:have my	0.96
b:have never	1.19
b:have no	1.22
b:have not	-0.17
b:have panic	0.16
b:have start	-0.32
b:have stop	1.29
b:have the	-0.15
b:have thought	0.90
b:he bent	-0.55
b:he came	-0.34
b:he drove	-0.26
b:he is	-0.65
b:he left	-0.29
b:he put	-0.85
b:he used	-0.59
b:head .	0.76
b:head hit	-0.85
b:hear .	0.09
b:hear a	1.07
b:hear his	0.61
b:hear on	-0.62
b:hear the	0.12
b:heart attack	0.97
b:heart in	1.08
b:heart sank	1.02
b:heart stop	1.54
b:heart was	1.06
b:hell .	0.66
b:help me	-0.36
b:helpless .	1.10
b:her ,	-0.81
b:her .	-0.39
b:her :	-0.40
b:her daughter	-0.40
b:her kid	0.81
b:her next	-1.08
b:her own	0.70
b:her to	-1.00
b:here .	0.59
b:here any	0.26
b:hid in	-1.04
b:him ,	-0.39
b:him .	-0.21
b:him :	-0.59
b:him for	0.05
b:him from	-0.45
b:him in	-0.12
b:him not	-0.89
b:him on	-0.72
b:him one	-0.86
b:him out	-0.85
b:him so	0.20
b:him the	0.61
b:him to	-1.65
b:him up	-1.30
b:him walk	0.69
b:his .	0.17
b:his face	-0.53
b:hit my	-0.80
b:hit the	-0.12
b:hold my	0.14
b:hold the	-0.38
b:home ,	-0.49
b:home .	0.12
b:honest i	0.79
b:hood at	-0.79
b:hopeful .	1.28
b:hopeless .	1.03
b:hour .	-0.39
b:hour for	0.28
b:hour to	-0.93
b:house .	-0.10
b:how could	0.24
b:how i	-0.18
b:how low	0.51
b:humiliat ,	1.05
b:humiliat .	0.69
b:hung up	-1.44
b:hurt .	-0.08
b:husband .	0.23
b:hyperventilate ,	0.26
b:hyperventilate .	0.48
b:i ,	-0.04
b:i am	-0.05
b:i answer	0.42
b:i arrive	0.09
b:i ask	-0.35
b:i block	-1.34
b:i broke	0.65
b:i brought	0.48
b:i call	-0.67
b:i came	0.44
b:i can	0.98
b:i care	0.80
b:i chang	-0.79
b:i check	0.79
b:i come	0.88
b:i could	0.29
b:i count	0.17
b:i crack	0.32
b:i cross	-0.92
b:i cry	1.36
b:i cut	-0.21
b:i dare	0.92
b:i did	-0.38
b:i do	0.87
b:i double	-0.29
b:i dread	1.03
b:i drink	0.46
b:i drop	-1.35
b:i drove	-1.47
b:i feel	0.36
b:i felt	1.05
b:i file	0.80
b:i forget	1.06
b:i found	0.25
b:i froze	0.96
b:i gag	1.59
b:i gave	-0.60
b:i get	0.33
b:i go	-0.15
b:i got	-0.08
b:i guess	-0.82
b:i had	0.10
b:i hand	0.50
b:i hard	-1.64
b:i hate	-0.32
b:i have	0.44
b:i hear	1.25
b:i hid	0.47
b:i hit	0.10
b:i hold	0.45
b:i honest	0.82
b:i hung	-1.96
b:i hyperventilate	0.89
b:i jump	0.91
b:i just	0.86
b:i keep	-0.25
b:i kept	-1.09
b:i knew	0.10
b:i know	-0.42
b:i laugh	0.08
b:i leave	0.85
b:i left	-1.04
b:i let	-0.30
b:i lie	1.06
b:i live	1.10
b:i lock	-1.95
b:i look	-0.55
b:i lost	-0.70
b:i love	-0.54
b:i made	-0.52
b:i make	0.65
b:i miss	-0.10
b:i move	-1.81
b:i near	1.22
b:i need	0.88
b:i never	0.46
b:i no	-0.65
b:i only	0.44
b:i open	0.48
b:i opene	-0.38
b:i ought	1.02
b:i paid	-0.98
b:i panic	0.60
b:i plan	0.85
b:i pull	-0.08
b:i put	-1.19
b:i ran	-1.31
b:i rang	-0.51
b:i read	1.16
b:i report	-0.94
b:i retch	-0.53
b:i sat	-0.50
b:i save	-1.51
b:i saw	0.36
b:i scream	0.45
b:i see	1.61
b:i sent	-1.17
b:i shook	0.46
b:i sit	1.11
b:i sleep	0.50
b:i slept	-0.54
b:i snap	0.48
b:i start	1.15
b:i stay	0.28
b:i still	1.42
b:i stop	0.10
b:i take	-0.24
b:i talk	0.69
b:i tape	-0.60
b:i text	0.80
b:i think	-0.39
b:i thought	1.25
b:i threw	0.22
b:i told	0.63
b:i took	-1.90
b:i trust	-0.88
b:i turn	1.10
b:i used	0.41
b:i wait	-1.36
b:i wake	1.26
b:i walk	-0.34
b:i want	0.75
b:i was	0.27
b:i wear	-0.69
b:i went	0.67
b:i wept	0.73
b:i wet	0.62
b:i will	0.54
b:i work	-1.01
b:i worry	1.14
b:i would	-0.42
b:i write	0.38
b:i wrote	-1.13
b:if i	-0.85
b:if there	0.61
b:in #	-0.36
b:in ,	-0.95
b:in .	0.62
b:in a	0.15
b:in at	-0.82
b:in bed	0.14
b:in case	0.38
b:in fear	0.92
b:in flood	0.08
b:in front	0.44
b:in her	0.96
b:in hive	0.77
b:in it	-0.44
b:in knot	0.12
b:in lipstick	-0.89
b:in may	0.21
b:in my	0.34
b:in piece	-0.58
b:in shock	0.06
b:in tear	0.09
b:in that	0.59
b:in therapy	0.58
b:in week	0.74
b:in with	0.62
b:in write	-1.01
b:initial .	-0.86
b:inside ,	-1.11
b:inside .	-1.66
b:inside :	-0.32
b:inside the	-0.60
b:insist of	0.18
b:intimidate .	0.94
b:into my	0.68
b:into the	-0.74
b:is .	1.21
b:is a	-0.47
b:is afraid	0.67
b:is all	0.65
b:is an	0.84
b:is date	-0.95
b:is enough	0.71
b:is in	-0.41
b:is many	0.06
b:is miss	-0.18
b:is my	0.32
b:is nervous	-0.16
b:is no	1.04
b:is not	-0.19
b:is on	-0.31
b:is only	0.32
b:is scare	0.22
b:is there	-0.25
b:is wrong	-0.33
b:it ,	1.45
b:it .	-0.41
b:it afterward	0.53
b:it all	0.85
b:it at	0.09
b:it back	-0.17
b:it came	0.16
b:it did	0.88
b:it every	1.06
b:it feel	1.07
b:it for	-0.83
b:it get	1.52
b:it goe	0.52
b:it had	-0.78
b:it has	0.49
b:it hit	-0.18
b:it hurt	0.34
b:it in	0.58
b:it is	0.13
b:it left	0.59
b:it made	0.32
b:it make	0.48
b:it off	-0.97
b:it on	-1.31
b:it rang	-0.82
b:it ring	-0.50
b:it scare	0.87
b:it take	1.08
b:it to	-0.77
b:it was	-0.57
b:it wear	1.12
b:it will	0.73
b:it with	0.38
b:its him	0.11
b:january .	0.30
b:jaw ach	0.41
b:jelly .	0.55
b:jump .	0.42
b:jump at	0.73
b:jumpy .	1.23
b:just feel	0.72
b:just on	-1.01
b:just to	0.43
b:just want	0.79
b:keep a	1.10
b:keep my	0.72
b:keep shake	1.02
b:keep the	-0.96
b:kept .	-1.28
b:kept in	-1.03
b:kept the	-0.06
b:kerb .	-0.14
b:key .	-0.43
b:key to	0.58
b:key was	-0.56
b:kid '	-0.81
b:kitchen .	0.60
b:knee gave	0.22
b:knock .	0.91
b:knot .	-0.30
b:known .	0.59
b:laptop .	-0.25
b:laugh any	0.52
b:leaf ,	0.27
b:leave the	0.37
b:led him	0.46
b:left .	0.89
b:left at	-1.10
b:left by	-0.93
b:left eye	-0.99
b:left me	1.54
b:left my	-0.39
b:left on	-0.24
b:left the	-1.08
b:leg .	-0.60
b:leg turn	0.47
b:len .	-0.76
b:let him	-0.22
b:let it	0.08
b:let the	0.50
b:letter #	-0.17
b:letter ,	-0.62
b:letter .	-0.85
b:letter about	-0.58
b:letter attach	-1.22
b:letter was	-0.26
b:lie down	0.60
b:life .	0.32
b:life back	0.58
b:lift ,	-1.02
b:light .	0.45
b:light came	-0.24
b:light on	0.60
b:like a	1.62
b:like an	0.69
b:like dying	0.17
b:like it	-0.19
b:like this	0.89
b:limp .	-0.88
b:line :	-0.56
b:line at	0.77
b:line in	-0.71
b:line of	-0.92
b:lip .	0.50
b:list attach	-0.44
b:list for	0.36
b:listen to	0.72
b:live in	1.22
b:live on	0.32
b:lock #	-0.40
b:lock ,	-0.88
b:lock on	-0.82
b:lock the	-1.21
b:lock was	-0.62
b:log .	-0.74
b:log attach	-0.27
b:long ,	-0.57
b:long .	0.51
b:long way	0.18
b:look at	0.40
b:look in	-0.62
b:look over	0.75
b:loosen .	-0.41
b:loss of	0.30
b:lost #	1.04
b:lost it	-0.56
b:lost my	0.25
b:lost the	0.40
b:love him	0.86
b:love that	0.57
b:mad .	-0.93
b:made ,	-0.22
b:made him	-0.69
b:made me	0.88
b:made my	0.44
b:maiden name	-0.62
b:mail .	0.74
b:make me	1.04
b:make my	0.57
b:man .	-0.93
b:man in	0.83
b:man on	0.12
b:many ,	-0.53
b:many .	0.34
b:march .	0.19
b:matter of	0.77
b:may ,	0.64
b:may .	-1.26
b:maybe i	0.76
b:me ,	0.20
b:me .	0.57
b:me a	-0.31
b:me again	-0.99
b:me at	0.33
b:me by	-0.65
b:me down	-0.44
b:me furious	0.34
b:me home	-1.60
b:me on	0.95
b:me right	0.43
b:me sad	1.02
b:me the	0.41
b:me to	-0.18
b:me up	-0.22
b:meal voice	-0.77
b:mess .	-0.56
b:message .	-0.17
b:message from	-0.49
b:message was	-0.61
b:minute #	-0.76
b:minute ,	-0.89
b:mirror ,	-0.63
b:miss .	-0.77
b:miss call	-0.11
b:miss the	-0.38
b:monday .	0.31
b:month ,	-0.81
b:month .	-1.59
b:more .	0.60
b:morn .	0.25
b:mortify .	0.50
b:most be	0.51
b:most have	0.16
b:mother say	0.28
b:motion light	-0.45
b:mouth .	0.30
b:mouth went	0.46
b:move my	-0.93
b:move seat	-1.71
b:move the	-0.21
b:mri on	-0.60
b:mrs o	0.05
b:much .	0.82
b:my arm	0.21
b:my aunt	-0.29
b:my back	0.40
b:my bag	0.91
b:my bed	0.59
b:my bedroom	0.17
b:my blood	0.92
b:my boy	-0.27
b:my breath	0.34
b:my brother	0.22
b:my chest	0.64
b:my coat	-1.06
b:my cousin'	-0.85
b:my daughter	0.22
b:my door	0.43
b:my ear	0.84
b:my eldest	0.76
b:my eye	1.21
b:my face	-0.27
b:my fault	-0.94
b:my finger	0.80
b:my friend	0.11
b:my hair	-0.35
b:my head	-0.26
b:my husband	0.41
b:my jaw	0.33
b:my job	-0.39
b:my key	0.79
b:my kid	-0.61
b:my knee	0.07
b:my lad	-0.25
b:my late	-1.19
b:my leg	0.64
b:my life	1.19
b:my limit	1.03
b:my lip	0.66
b:my lock	-0.89
b:my maiden	-0.24
b:my mailbox	-0.79
b:my marriage	0.28
b:my mother	-0.29
b:my mouth	0.74
b:my name	-0.78
b:my neck	0.90
b:my neighbor	-0.68
b:my neighbour	-0.49
b:my nerve	1.11
b:my new	-0.67
b:my number	-1.25
b:my own	1.10
b:my parent	0.17
b:my period	0.77
b:my phone	0.04
b:my photo	0.14
b:my pocket	-0.20
b:my pulse	0.37
b:my shift	-0.61
b:my shoe	0.93
b:my shoulder	-0.20
b:my sister	0.27
b:my skin	0.21
b:my son	-0.54
b:my son'	-0.23
b:my statement	-0.21
b:my stomach	-0.14
b:my street	-1.19
b:my teeth	1.15
b:my therapist	0.65
b:my throat	0.76
b:my thumb	-0.24
b:my voice	0.97
b:my whole	0.61
b:my window	-0.65
b:my wit	0.90
b:my work	-0.68
b:myself .	0.92
b:myself for	0.19
b:nail in	-0.71
b:name .	-1.03
b:name :	-0.36
b:name on	0.45
b:name out	0.15
b:name was	-0.92
b:near had	0.85
b:neck .	-0.59
b:need to	0.46
b:neighbor came	-0.69
b:neighbour to	0.60
b:nerve .	1.27
b:nervous .	-0.24
b:nervous about	-0.52
b:nervous wreck	-0.41
b:never been	0.79
b:never felt	0.73
b:never have	0.31
b:never relax	0.89
b:new address	-0.74
b:new door	-0.04
b:new one	-0.53
b:next door	-0.69
b:next time	0.39
b:night ,	-0.95
b:night .	0.39
b:night in	1.00
b:no .	-0.89
b:no longer	-0.08
b:no return	-0.65
b:no stamp	-0.97
b:none of	0.64
b:not ,	1.00
b:not .	1.35
b:not a	1.11
b:not angry	0.59
b:not be	0.94
b:not been	0.99
b:not bother	0.82
b:not breathe	-0.27
b:not care	1.21
b:not comfortable	-0.28
b:not concentrate	0.24
b:not dare	0.73
b:not do	0.89
b:not eat	0.89
b:not even	1.05
b:not face	0.59
b:not feel	1.57
b:not follow	0.48
b:not frighten	0.67
b:not get	0.99
b:not give	-0.21
b:not go	-0.21
b:not have	0.85
b:not hear	0.26
b:not keep	0.95
b:not know	0.30
b:not leave	0.57
b:not let	0.75
b:not lift	-0.37
b:not look	0.38
b:not make	-0.05
b:not opene	0.86
b:not recognise	-0.55
b:not remember	0.62
b:not see	-1.10
b:not seen	-0.92
b:not shake	0.44
b:not sit	0.42
b:not sleep	-0.41
b:not slept	1.06
b:not speak	-0.05
b:not stomach	0.42
b:not stop	0.72
b:not sure	-0.89
b:not take	-0.58
b:not the	0.85
b:not think	0.24
b:not to	0.25
b:not trust	0.73
b:not turn	-1.00
b:not tyre	-0.86
b:not use	0.33
b:not want	0.42
b:not write	-0.85
b:note .	-1.53
b:note under	-0.16
b:note was	-0.35
b:noth .	0.94
b:noth on	-0.90
b:now ,	-0.07
b:now .	1.52
b:numb .	0.65
b:number #	0.15
b:number .	-1.24
b:number :	-0.16
b:number is	-0.85
b:number on	-0.78
b:o .	0.37
b:of #	-0.25
b:of a	-0.36
b:of all	0.98
b:of appetite	0.47
b:of being	1.06
b:of every	0.98
b:of him	0.15
b:of it	1.23
b:of me	1.02
b:of my	0.37
b:of nerve	0.78
b:of that	-0.80
b:of them	-1.18
b:of this	0.78
b:of time	0.35
b:of us	-0.29
b:of wine	0.45
b:off ,	-0.36
b:off .	0.19
b:off in	0.59
b:off location	-0.99
b:off sick	0.89
b:off the	-1.14
b:off with	0.77
b:off work	-1.28
b:office from	-0.83
b:office say	-0.26
b:officer .	-0.60
b:officer the	-0.79
b:old house	-0.60
b:on #	-1.19
b:on .	-0.26
b:on a	-0.80
b:on antidepressant	0.58
b:on beta	-0.48
b:on edge	1.05
b:on eggshell	0.52
b:on every	-0.75
b:on friday	-0.35
b:on her	0.33
b:on in	0.47
b:on it	-0.57
b:on monday	-0.45
b:on my	-0.30
b:on myself	1.05
b:on our	0.38
b:on that	-0.22
b:on the	-0.46
b:on there	0.47
b:on tuesday	-0.07
b:one ,	0.14
b:one .	0.44
b:one ear	0.19
b:one of	0.65
b:one on	-0.49
b:only a	0.34
b:only have	-0.28
b:only i	0.85
b:open ,	-1.16
b:open .	0.81
b:open the	0.23
b:opene the	0.50
b:order .	-1.15
b:order was	-0.10
b:ought to	0.50
b:out ,	0.78
b:out .	0.07
b:out at	-0.51
b:out in	1.14
b:out of	0.05
b:out the	-0.35
b:outside ,	0.67
b:outside .	-0.34
b:outside the	-0.50
b:over .	0.48
b:over and	0.67
b:over it	-0.53
b:over me	0.72
b:over my	1.04
b:overnight .	0.67
b:overreact .	0.72
b:overwhelm .	-0.35
b:own bed	0.88
b:own kitchen	0.60
b:p .	-0.70
b:padlock was	-0.62
b:page #	-0.71
b:page ,	-0.26
b:page under	-0.37
b:paid at	-0.34
b:paint ,	0.18
b:panic .	0.99
b:panic attack	0.40
b:parcel was	-0.21
b:park .	0.99
b:park in	-0.75
b:party by	-0.48
b:password .	0.50
b:pathetic .	-0.31
b:patient state	-0.32
b:pellet in	-0.49
b:people .	0.37
b:pepper spray	0.27
b:person would	0.61
b:phone goe	0.91
b:phone in	0.62
b:phone on	-0.44
b:phone rang	-1.35
b:phone ring	1.28
b:phone was	-0.65
b:photo #	-0.36
b:photo .	-0.73
b:photo at	-0.78
b:photo is	-0.42
b:photo of	0.66
b:photo taken	0.35
b:pick up	-0.65
b:picture .	0.33
b:picture of	-0.48
b:piece .	0.57
b:plan every	0.94
b:plate #	-0.30
b:plate ,	-1.62
b:plate .	-0.69
b:plate :	-0.08
b:plate of	0.49
b:plate on	-0.78
b:pm ,	-0.58
b:pm .	-0.69
b:pocket .	-0.57
b:police came	-0.90
b:police rang	-0.74
b:police station	-0.57
b:porch .	-0.50
b:post ,	0.08
b:post .	1.04
b:post on	-0.44
b:post the	0.97
b:pound .	0.36
b:powerless .	0.80
b:print ,	-0.38
b:pull out	0.63
b:put a	-0.49
b:put it	-0.79
b:put my	0.55
b:put on	0.95
b:put the	-0.86
b:ran cold	0.60
b:ran to	-1.06
b:rang .	-1.13
b:rang at	-0.32
b:rang my	-1.75
b:rang the	0.41
b:read it	0.71
b:read the	0.15
b:reception .	-0.96
b:recognise the	-0.59
b:record ,	-0.72
b:record .	-0.29
b:record i	-0.79
b:record it	-1.08
b:ref #	-0.51
b:refer to	1.15
b:relax .	1.13
b:relieve it	1.13
b:reply .	-0.45
b:report #	-0.88
b:report .	-1.48
b:report feel	1.32
b:report it	-0.94
b:resentful .	-0.08
b:respondent felt	-0.49
b:respondent was	-0.38
b:respondent went	-0.15
b:rest .	-0.74
b:return address	-0.49
b:ring .	0.92
b:ring out	-0.40
b:rinse at	-0.31
b:room ,	0.89
b:room .	-0.26
b:room is	-0.14
b:room to	-0.18
b:round the	0.43
b:row .	0.47
b:run on	1.11
b:safe anywhere	0.41
b:safety plan	0.16
b:said it	-0.71
b:same page	0.69
b:sat in	1.09
b:save .	-0.31
b:save the	-1.03
b:saw him	-0.92
b:saw the	-0.04
b:say .	-0.13
b:say a	-0.70
b:say it	0.76
b:say the	-0.20
b:scare .	0.74
b:scare for	1.02
b:scare key	-0.15
b:scare me	0.53
b:scare stiff	0.68
b:scare to	0.56
b:scream .	-0.39
b:screenshot ,	-0.91
b:screenshot .	-0.81
b:seat ,	-0.77
b:seat .	-1.62
b:sec .	-0.69
b:second .	-0.61
b:second one	0.33
b:security .	-1.62
b:see a	0.77
b:see his	-0.55
b:see my	0.75
b:see the	-0.26
b:sent #	-0.47
b:sent the	-0.79
b:serve me	1.16
b:serve on	-0.81
b:session .	-0.15
b:shake ,	1.25
b:shake .	0.67
b:shake like	0.19
b:shake the	-0.08
b:shaken .	0.83
b:shame .	0.70
b:she ask	-0.85
b:she felt	0.76
b:she has	0.36
b:she have	0.21
b:she is	-0.16
b:she went	0.30
b:shift ,	0.38
b:shift with	-1.00
b:shirt kept	-0.20
b:shock .	1.09
b:shock i	-0.59
b:shoe by	0.79
b:shook for	0.88
b:shop .	0.17
b:should be	-0.86
b:should have	0.42
b:should never	0.34
b:should the	-0.68
b:shout .	0.51
b:show me	-0.52
b:sick .	0.68
b:sick to	0.54
b:sick with	0.93
b:sidewall .	-0.80
b:sign off	0.51
b:signal .	0.83
b:since #	-1.19
b:since .	1.54
b:since august	0.79
b:since he	-0.77
b:since the	0.66
b:sister ,	-1.13
b:sister .	-1.57
b:sit face	0.17
b:sit on	0.74
b:skin crawl	-0.31
b:sleep #	-1.11
b:sleep .	-0.42
b:sleep in	1.87
b:sleep on	-0.22
b:sleep there	-0.24
b:sleep with	0.87
b:slept at	-1.35
b:slow down	0.70
b:snap at	0.65
b:snap shift	-0.84
b:so a	0.53
b:so alone	1.03
b:so angry	1.31
b:so ashame	-0.04
b:so did	-0.83
b:so done	1.09
b:so far	-1.07
b:so frighten	-0.38
b:so hopeful	1.00
b:so humiliat	0.74
b:so i	-0.95
b:so in	-1.08
b:so nervous	0.68
b:so rattle	-0.20
b:so scare	0.47
b:so stupid	0.22
b:so the	-0.49
b:so upset	0.22
b:soft .	-0.39
b:some day	0.27
b:someth to	0.68
b:son was	-0.97
b:sooner .	0.54
b:sorry for	0.92
b:sound .	-0.44
b:sound of	0.92
b:spoke to	-0.56
b:spook .	0.51
b:stair .	1.11
b:stamp .	-0.74
b:stand up	0.80
b:start emdr	-0.54
b:start stammer	0.37
b:statement to	-0.22
b:station ,	-1.24
b:station .	-0.81
b:stay in	0.07
b:stay on	0.72
b:stitch over	-0.89
b:stomach ,	0.65
b:stomach is	0.12
b:stop ,	0.26
b:stop .	-0.58
b:stop cry	-0.20
b:stop shake	0.78
b:stop the	0.66
b:street .	-0.25
b:stress .	1.14
b:stupid .	0.10
b:subject line	-0.54
b:subject was	-0.43
b:such a	0.60
b:sure it	-1.02
b:survivor '	0.76
b:suture .	-0.61
b:take me	1.08
b:take the	-0.26
b:taken ,	0.34
b:taken .	-0.83
b:tape ,	-0.98
b:tape .	-0.58
b:tape over	-0.29
b:tape to	-0.72
b:team .	1.01
b:tear ,	-0.10
b:tear .	0.32
b:teeth .	0.29
b:tell .	0.80
b:tell me	0.63
b:ten .	-0.04
b:terrify ,	1.41
b:terrify .	0.81
b:terrify me	0.86
b:tetanus shot	-0.41
b:text ,	-0.51
b:text :	-0.22
b:text from	-0.68
b:text my	0.63
b:thankful .	1.03
b:that .	0.45
b:that he	-0.76
b:that i	-0.31
b:that is	0.31
b:that it	0.45
b:that she	0.84
b:that the	-1.00
b:that was	0.89
b:that week	-0.79
b:the #	0.15
b:the account	-1.07
b:the address	0.26
b:the aisle	-0.36
b:the ambulance	-0.83
b:the baby	0.80
b:the back	-0.30
b:the badge	0.53
b:the bag	-0.95
b:the bailiff	-0.77
b:the bank	-1.14
b:the bar	-0.80
b:the bathroom	0.56
b:the beat	0.24
b:the benzo	-0.50
b:the bike	-0.61
b:the bin	0.67
b:the blind	0.62
b:the block	0.20
b:the boot	0.49
b:the box	-1.76
b:the break	-0.48
b:the bridge	-0.40
b:the burn	-0.51
b:the bus	0.36
b:the cake	-0.47
b:the call	-1.44
b:the camera	-1.09
b:the car	-0.37
b:the card	-0.32
b:the chair	-0.26
b:the clerk	-1.19
b:the client	0.89
b:the clinic	-0.74
b:the coach	-1.15
b:the code	-0.85
b:the cold	-0.66
b:the corner	-0.76
b:the country	-1.15
b:the courthouse	-0.79
b:the crisis	0.86
b:the cross	-1.44
b:the curtain	0.91
b:the dark	1.09
b:the date	-1.02
b:the day	0.60
b:the dentist	0.41
b:the deputy	-0.71
b:the doctor	0.41
b:the dog	-0.90
b:the door	0.22
b:the doorbell	-1.26
b:the doorway	0.77
b:the drawing	0.57
b:the elevator	-0.87
b:the end	0.35
b:the engine	0.37
b:the evene	0.42
b:the fear	0.56
b:the feel	0.33
b:the fence	-1.01
b:the file	-0.92
b:the fire	-1.08
b:the first	-0.30
b:the flat	-1.19
b:the floor	1.32
b:the flower	-0.81
b:the footage	-0.25
b:the form	-1.39
b:the fridge	0.45
b:the front	0.79
b:the fury	0.19
b:the garage	0.17
b:the gas	-0.75
b:the gate	0.04
b:the glass	-0.28
b:the guard	-0.58
b:the gym	-1.25
b:the hallway	-0.35
b:the handle	0.41
b:the hear	-0.84
b:the hell	-0.12
b:the house	0.75
b:the ice	-1.06
b:the just	-1.22
b:the kerb	-0.27
b:the kettle	0.29
b:the kid	-0.73
b:the kitchen	0.38
b:the knife	-0.51
b:the land	0.98
b:the laptop	-0.24
b:the last	-0.07
b:the left	-0.90
b:the len	-0.74
b:the letter	0.23
b:the library	0.60
b:the lift	-0.70
b:the light	-0.79
b:the line	0.18
b:the lobby	-0.80
b:the lock	-0.66
b:the long	-0.21
b:the loo	0.34
b:the magnet	-0.62
b:the mail	0.96
b:the mailbox	-0.24
b:the mat	-0.29
b:the meet	-0.56
b:the message	-0.74
b:the mirror	-0.65
b:the moment	0.65
b:the motorbike	-0.10
b:the neighbor'	-0.81
b:the new	0.47
b:the next	-0.56
b:the note	-0.79
b:the number	-1.54
b:the office	-0.95
b:the officer	-0.97
b:the old	-0.39
b:the one	-0.40
b:the only	0.54
b:the order	0.47
b:the outside	-0.91
b:the padlock	-0.63
b:the panic	0.60
b:the parcel	0.62
b:the party	-0.92
b:the password	0.49
b:the phone	-0.65
b:the photo	-1.14
b:the pin	0.53
b:the plate	-0.30
b:the platform	-0.68
b:the police	0.45
b:the porch	-0.50
b:the puppy	0.74
b:the radio	0.92
b:the receipt	-0.58
b:the record	-0.80
b:the refuse	0.42
b:the respondent	-0.59
b:the rest	-1.19
b:the ring	-0.75
b:the road	-0.13
b:the roof	0.45
b:the roundabout	0.05
b:the rug	-1.14
b:the run	-0.87
b:the safe	-0.23
b:the same	0.14
b:the scare	-0.78
b:the school	-0.69
b:the screen	0.26
b:the screenshot	-1.14
b:the seat	-0.41
b:the second	0.19
b:the shake	-0.19
b:the shop	-0.18
b:the shoulder	-0.49
b:the shout	0.09
b:the shower	0.58
b:the sink	0.99
b:the sound	1.11
b:the spray	-0.52
b:the stair	-0.63
b:the statement	-0.79
b:the station	-0.91
b:the step	-0.15
b:the stiff	-1.08
b:the stockroom	-0.15
b:the tap	-0.31
b:the tape	-0.49
b:the team	0.21
b:the teary	-0.59
b:the teddy	-0.37
b:the text	-1.14
b:the tick	0.64
b:the time	0.17
b:the tire	-0.24
b:the tracker	-0.85
b:the trauma	1.05
b:the two	0.11
b:the tyre	-1.12
b:the van	-0.05
b:the vet	-0.62
b:the voicemail	0.76
b:the wait	0.38
b:the walk	-0.27
b:the wall	-1.03
b:the wardrobe	-0.43
b:the way	0.84
b:the wed	-0.52
b:the whole	1.18
b:the window	0.21
b:the wipe	-0.68
b:the word	0.86
b:the wrong	0.59
b:the yard	0.54
b:them ,	0.71
b:them .	0.20
b:them to	-1.02
b:then ask	-0.90
b:then i	-0.90
b:then the	-1.32
b:then took	-0.49
b:therapy .	0.83
b:there .	-0.42
b:there are	0.51
b:there day	-0.48
b:there for	-0.84
b:there is	-0.07
b:there on	-0.83
b:there time	-1.30
b:there was	-0.83
b:these day	0.69
b:thing i	-0.06
b:think about	0.64
b:think it	-0.33
b:this .	1.03
b:this end	0.91
b:this for	-1.31
b:this has	0.74
b:this is	0.50
b:this on	0.49
b:this week	-1.25
b:thought of	0.86
b:thread .	0.49
b:threw up	0.49
b:throat close	0.69
b:through the	-0.08
b:through with	0.75
b:thursday .	0.52
b:tick .	-1.26
b:time .	-0.67
b:time a	0.77
b:time in	1.24
b:time it	0.44
b:time on	-0.60
b:time the	0.69
b:tire .	0.74
b:tire of	1.24
b:tire to	0.56
b:to #	-2.13
b:to a	0.64
b:to be	1.19
b:to being	-0.97
b:to contact	-0.96
b:to cry	0.60
b:to death	0.85
b:to die	1.19
b:to disappear	0.78
b:to do	-0.12
b:to drive	0.96
b:to fall	0.94
b:to get	-0.06
b:to give	-0.54
b:to go	0.78
b:to have	1.02
b:to hear	1.04
b:to him	-0.94
b:to his	-0.47
b:to jelly	0.16
b:to know	-0.23
b:to leave	-0.96
b:to lock	-0.94
b:to look	0.46
b:to make	-0.17
b:to me	0.35
b:to move	0.66
b:to my	0.11
b:to night	-0.56
b:to piece	0.20
b:to room	-0.23
b:to say	0.18
b:to security	-1.97
b:to sit	0.62
b:to sleep	0.72
b:to stop	-1.68
b:to take	-0.07
b:to think	0.39
b:to write	-0.64
b:today .	-1.02
b:told him	-0.54
b:told the	-0.48
b:tom drove	-1.42
b:too frighten	0.57
b:too much	0.82
b:too scare	1.23
b:too soft	0.31
b:took a	-0.57
b:took her	-1.06
b:took the	-1.39
b:touch ,	0.31
b:tracker .	-0.34
b:tracker was	-0.46
b:train .	-0.80
b:trauma .	0.89
b:traumatise .	0.95
b:trust anyone	0.52
b:trust my	0.07
b:tuesday ,	0.27
b:turn .	0.35
b:turn into	0.53
b:turn it	-0.92
b:turn left	-1.50
b:turn my	0.25
b:turn off	-0.70
b:turn the	1.35
b:turn to	0.22
b:twelve week	0.81
b:twice .	0.22
b:twice a	0.09
b:twice on	-0.22
b:two day	-0.52
b:two dress	0.56
b:two hour	0.90
b:two night	-0.72
b:two of	-0.68
b:two page	-0.37
b:two week	0.34
b:two year	0.73
b:type .	-1.00
b:type in	0.85
b:under my	-0.36
b:under the	1.19
b:unit ,	-0.70
b:unit .	-0.35
b:unknown number	-0.30
b:until #	-0.71
b:until .	0.81
b:until the	0.11
b:up .	-1.06
b:up a	0.19
b:up at	1.19
b:up in	0.96
b:up on	0.44
b:up scream	1.33
b:up the	-0.66
b:up to	-0.30
b:up with	0.48
b:use the	1.15
b:used .	-0.57
b:used the	-0.73
b:used to	1.23
b:useless at	0.39
b:user @	-0.72
b:van slow	0.62
b:van stop	-1.29
b:vet found	-0.43
b:violate .	1.29
b:voicemail ,	-0.14
b:vulnerable .	0.57
b:wait in	-1.73
b:wait list	0.79
b:wait room	-0.44
b:wake at	0.66
b:wake up	1.07
b:walk all	0.84
b:walk on	0.51
b:walk out	-1.10
b:walk the	-0.25
b:walk to	0.39
b:wall of	-1.27
b:want him	-1.15
b:want my	0.69
b:want the	0.05
b:want to	0.88
b:warm .	-0.31
b:was #	-0.65
b:was .	1.35
b:was a	0.30
b:was afraid	0.73
b:was all	-0.88
b:was asleep	-0.85
b:was at	-0.61
b:was beside	0.10
b:was burnt	0.97
b:was by	-0.72
b:was call	-0.48
b:was chang	-0.48
b:was crush	0.76
b:was cry	0.65
b:was despair	0.69
b:was desperate	0.95
b:was dirty	1.01
b:was disturb	1.25
b:was down	-1.14
b:was embarrass	-0.60
b:was furious	0.74
b:was going	0.20
b:was gross	0.88
b:was gut	0.81
b:was happy	-0.81
b:was heartbroken	0.74
b:was him	-1.00
b:was in	-0.54
b:was jittery	0.68
b:was lock	-0.61
b:was mad	-1.02
b:was mortify	0.79
b:was my	-0.95
b:was nervous	-0.69
b:was not	0.44
b:was off	-0.64
b:was on	-1.33
b:was open	-1.26
b:was outside	-0.32
b:was overwritten	-0.43
b:was panic	1.06
b:was pick	-0.23
b:was pound	0.98
b:was print	-0.41
b:was relieve	1.05
b:was resentful	1.19
b:was return	-0.79
b:was scare	1.12
b:was serve	-0.08
b:was shake	-0.85
b:was shock	0.83
b:was sick	0.10
b:was so	1.32
b:was stun	-0.64
b:was taken	-1.10
b:was terrify	1.05
b:was that	0.34
b:was the	-0.63
b:was there	-0.60
b:was too	1.36
b:was traumatise	0.80
b:was under	0.48
b:was unsettle	0.80
b:was worry	0.73
b:watch .	0.36
b:water .	0.47
b:way home	1.04
b:way out	1.31
b:way round	-0.13
b:we are	-0.19
b:we do	0.87
b:we eat	0.28
b:we have	0.45
b:we sleep	0.21
b:we went	-0.60
b:we were	-0.35
b:weak .	0.68
b:wear a	-0.76
b:week ,	-0.94
b:week .	-0.36
b:week of	-0.61
b:went at	-0.76
b:went back	-0.61
b:went cold	0.47
b:went in	-0.91
b:went miss	-0.39
b:went numb	0.44
b:went to	0.34
b:went white	0.97
b:were in	-0.84
b:were on	-0.48
b:were ring	0.73
b:were shake	0.41
b:were up	0.67
b:wet the	0.81
b:what a	1.09
b:what i	-0.17
b:when a	0.88
b:when i	-0.34
b:when it	1.09
b:when the	-0.11
b:whenever a	0.39
b:whenever i	0.34
b:whenever the	0.32
b:where i	-0.45
b:where the	-0.24
b:which made	0.22
b:white ,	0.87
b:who is	-0.46
b:whole body	0.51
b:whole shift	0.82
b:why .	-0.29
b:will not	0.70
b:wind .	-0.93
b:window ,	-0.60
b:window .	-0.13
b:window was	-0.91
b:wipe ,	-0.31
b:with a	-1.14
b:with all	0.71
b:with fear	0.95
b:with him	0.76
b:with it	0.70
b:with me	0.66
b:with my	-0.18
b:with ptsd	0.66
b:with stress	0.71
b:with the	0.16
b:with this	0.34
b:woke at	0.74
b:word ,	0.34
b:word is	-0.60
b:work ,	1.12
b:work .	-0.36
b:worn out	0.75
b:worn to	0.56
b:worry about	-0.51
b:worry sick	0.13
b:would be	-0.29
b:would have	0.79
b:would know	0.74
b:would not	0.67
b:wreck .	1.00
b:write down	0.41
b:write this	0.27
b:written in	-1.27
b:wrote down	-0.70
b:wrote to	-0.84
b:x -	-0.26
b:year -	0.21
b:year .	1.00
b:§ ,	-0.09
b:§ .	-0.64
b:§ at	-0.57
b:§ on	0.24
e:ing	0.69
f:0/none	-0.07
f:0/other	0.18
f:0/self	0.69
f:0/thing	0.18
f:1/child	-0.27
f:1/none	-0.09
f:1/other	0.12
f:1/self	-0.43
f:1/thing	-0.42
f:2/child	0.23
f:2/none	-0.42
f:2/other	-0.82
f:2/self	-0.72
f:2/thing	-0.72
f:3/child	0.35
f:3/none	-0.86
f:3/other	-0.22
f:3/self	0.08
f:3/thing	0.17
for-another	0.21
frame:begins-with-state	0.40
frame:begins-with-state/-	0.36
frame:begins-with-state/falsefalse	0.48
frame:begins-with-state/falsetrue	0.19
frame:begins-with-state/now	-0.08
frame:begins-with-state/past	0.23
frame:begins-with-state/truefalse	-0.99
frame:blames	-0.48
frame:blames/falsefalse	-0.53
frame:blames/falsetrue	1.00
frame:blames/may	-0.13
frame:blames/now	-0.31
frame:blames/past	-0.91
frame:body/child	0.77
frame:body/child/falsefalse	0.77
frame:body/child/may	0.52
frame:body/child/now	0.68
frame:body/none	-0.12
frame:body/none/-	0.08
frame:body/none/falsefalse	0.08
frame:body/none/falsetrue	-0.21
frame:body/none/now	0.73
frame:body/none/past	-0.45
frame:body/none/truefalse	-0.16
frame:body/self	0.09
frame:body/self/-	0.39
frame:body/self/falsefalse	0.14
frame:body/self/falsetrue	-0.22
frame:body/self/may	0.76
frame:body/self/now	0.84
frame:body/self/past	-0.42
frame:body/self/truefalse	0.88
frame:body/self/truetrue	-0.38
frame:body/thing/-	0.08
frame:body/thing/falsefalse	0.17
frame:body/thing/falsetrue	-0.30
frame:body/thing/now	0.24
frame:body/thing/past	-0.96
frame:cared/none/-	-0.74
frame:cared/none/falsefalse	0.88
frame:cared/none/falsetrue	-0.47
frame:cared/none/now	1.18
frame:cared/none/past	0.77
frame:cared/self/falsefalse	0.75
frame:cared/self/falsetrue	-0.47
frame:cared/self/now	-0.44
frame:cared/self/past	0.41
frame:cared/thing	0.11
frame:cared/thing/-	-0.05
frame:cared/thing/falsefalse	0.60
frame:cared/thing/falsetrue	-1.00
frame:cared/thing/now	0.13
frame:cared/thing/past	0.07
frame:does-feeling/-	0.15
frame:does-feeling/falsefalse	0.17
frame:does-feeling/falsetrue	0.13
frame:does-feeling/may	-0.08
frame:does-feeling/now	-0.27
frame:does-feeling/past	0.57
frame:does-feeling/truefalse	-0.50
frame:does-feeling/truetrue	-0.05
frame:guards	0.31
frame:guards/-	-0.06
frame:guards/falsefalse	0.19
frame:guards/falsetrue	0.24
frame:guards/may	-0.94
frame:guards/now	1.38
frame:guards/past	1.08
frame:is-state	0.12
frame:is-state/falsefalse	0.11
frame:is-state/falsetrue	0.44
frame:is-state/may	0.06
frame:is-state/now	0.27
frame:is-state/past	0.30
frame:my-body	0.66
frame:my-body/-	0.39
frame:my-body/falsefalse	1.12
frame:my-body/falsetrue	0.45
frame:my-body/may	0.38
frame:my-body/now	0.82
frame:my-body/past	0.46
frame:my-body/truefalse	-0.27
frame:my-body/truetrue	0.90
frame:my-child	-0.20
frame:my-child/falsefalse	-0.07
frame:my-child/may	0.52
frame:my-child/now	0.68
frame:my-child/past	-0.86
frame:stirs-me	0.15
frame:stirs-me/-	0.38
frame:stirs-me/falsefalse	0.04
frame:stirs-me/falsetrue	0.61
frame:stirs-me/may	-0.44
frame:stirs-me/now	1.08
frame:stirs-me/past	0.19
frame:stirs-me/truefalse	0.90
frame:stirs-me/truetrue	-0.09
frames:0/child	0.18
frames:0/none	-0.10
frames:0/other	0.06
frames:0/self	-0.35
frames:0/thing	-0.27
frames:1/child	-0.26
frames:1/none	-0.11
frames:1/other	0.16
frames:1/self	0.70
frames:1/thing	0.36
frames:2/child	-0.05
frames:2/none	-0.36
frames:2/self	-0.30
frames:3/none	0.73
frames:3/self	-0.08
g:action	-0.05
g:anger	0.22
g:appetite	-0.04
g:author	0.52
g:belittle	0.26
g:blame	-0.48
g:body	0.23
g:care	0.68
g:children	0.11
g:concentration	0.48
g:confused	0.41
g:diagnosis	-0.67
g:disgust	0.61
g:drink	0.57
g:evidence	-1.13
g:expects	1.63
g:fear	-0.07
g:feel	-0.24
g:feelVerb	-0.34
g:figure	0.55
g:guard	0.51
g:harm	-0.11
g:injury	-0.77
g:lasting	0.74
g:look	0.58
g:love	-0.25
g:medicine	0.44
g:messageThing	-1.35
g:numb	0.07
g:otherMeaning	0.20
g:otherPerson	-0.36
g:relief	-0.67
g:sad	-0.30
g:saying	-0.11
g:says	0.33
g:shame	0.64
g:shows	-0.17
g:sleep	-0.31
g:stirs	0.27
g:sureBlame	1.46
g:sureState	0.29
g:sureStirs	0.30
g:sureThing	1.56
g:sureVerb	0.36
g:thing	-0.42
g:tired	0.58
g:trust	0.71
g:wants	-0.15
gs:action/BARE-body	-0.34
gs:action/BARE-mind	-0.10
gs:action/BARE-person+	0.49
gs:action/BARE-thing	0.54
gs:action/CLIENT+	-0.67
gs:action/EVERYTHING	0.92
gs:action/EX+	-0.41
gs:action/HE+	-0.79
gs:action/I	-0.56
gs:action/I+	0.36
gs:action/IT	-0.59
gs:action/MY	0.08
gs:action/MY-body	0.73
gs:action/MY-child	0.96
gs:action/MY-mind	0.68
gs:action/NOBODY	-0.42
gs:action/NONE+	-0.23
gs:action/SHE+	0.84
gs:action/THE	0.26
gs:action/THE+	-0.07
gs:action/THE-body	0.56
gs:action/THE-mind	1.16
gs:action/THE-thing	-0.21
gs:action/THE-thing+	-0.28
gs:action/THERE	0.67
gs:action/THIS	-0.41
gs:action/VERB	-0.76
gs:action/WE	0.05
gs:action/WHO	-0.14
gs:anger/CLIENT+	1.09
gs:anger/I	0.35
gs:anger/IT	0.49
gs:anger/NONE	0.18
gs:anger/SHE+	0.75
gs:anger/THE	0.34
gs:anger/VERB	-0.67
gs:appetite/BARE-body	-0.62
gs:appetite/CLIENT+	0.55
gs:appetite/I	-0.17
gs:appetite/MY-body	0.58
gs:appetite/SHE+	0.74
gs:appetite/THE	0.06
gs:appetite/VERB	0.32
gs:appetite/WE	0.51
gs:author/BARE-person+	0.34
gs:author/I+	0.42
gs:author/NONE+	-0.64
gs:author/SHE+	-0.88
gs:author/THE+	0.59
gs:author/THIS+	-0.56
gs:belittle/I	1.27
gs:belittle/NONE	1.42
gs:belittle/THE	-0.62
gs:belittle/THE-thing	-0.44
gs:belittle/WHICH	0.16
gs:blame/I	-0.49
gs:blame/IT	-0.34
gs:blame/VERB	0.23
gs:body/BARE-body	1.34
gs:body/CLIENT+	1.23
gs:body/EX+	-0.17
gs:body/I	0.49
gs:body/IT	0.68
gs:body/MY	-1.39
gs:body/MY-body	0.66
gs:body/MY-child	-0.30
gs:body/MY-mind	0.60
gs:body/NONE	-0.42
gs:body/SHE+	0.39
gs:body/THE	0.15
gs:body/THE-thing	-0.44
gs:body/THERE	-0.28
gs:body/VERB	-0.35
gs:care/BARE-mind	0.62
gs:care/CLIENT+	-0.27
gs:care/I	0.92
gs:care/MY-mind	0.35
gs:care/NONE	0.13
gs:care/THE	0.51
gs:care/THE-mind	0.11
gs:care/VERB	0.65
gs:children/BARE-mind	0.85
gs:children/I	0.71
gs:children/MY-child	0.25
gs:children/SHE+	0.70
gs:children/THE	-0.88
gs:children/VERB	-0.92
gs:concentration/I	1.16
gs:concentration/MY-body	-0.72
gs:concentration/MY-mind	0.96
gs:concentration/NONE	0.38
gs:concentration/THE-mind	0.32
gs:confused/CLIENT+	0.91
gs:confused/I	0.11
gs:confused/IT	1.34
gs:confused/NONE	-0.35
gs:confused/SHE+	0.77
gs:confused/VERB	0.42
gs:damage/BARE-body	-0.16
gs:damage/BARE-thing	-0.62
gs:damage/I	0.16
gs:damage/I+	-1.41
gs:damage/IT	-0.05
gs:damage/MY-body	-0.70
gs:damage/MY-thing	-0.73
gs:damage/NONE	-0.07
gs:damage/THE	-0.69
gs:damage/THE-thing	-0.48
gs:damage/VERB	0.76
gs:damage/WE	-0.75
gs:diagnosis/BARE-mind	0.19
gs:diagnosis/I	-1.26
gs:disgust/I	-0.06
gs:disgust/IT	1.73
gs:disgust/MY-body	-0.27
gs:disgust/NONE	1.39
gs:disgust/WHICH	0.60
gs:drink/I	1.40
gs:drink/NONE	-0.85
gs:drink/THE	-0.55
gs:drink/VERB	-0.38
gs:evidence/BARE-thing	-1.19
gs:evidence/CLIENT+	-1.49
gs:evidence/I	-0.25
gs:evidence/I+	-0.26
gs:evidence/IT	-0.67
gs:evidence/MY-thing	-0.36
gs:evidence/NONE	-1.65
gs:evidence/NONE+	-0.38
gs:evidence/THE	-0.21
gs:evidence/THE-thing	-0.99
gs:evidence/THE-thing+	-0.21
gs:evidence/THERE	-0.42
gs:evidence/VERB	-1.25
gs:expects/I	1.20
gs:expects/IT	0.73
gs:expects/MY-body	0.63
gs:expects/NONE	-0.48
gs:fear/CLIENT+	1.28
gs:fear/I	0.16
gs:fear/IT	-1.14
gs:fear/MY-mind	0.54
gs:fear/NONE	0.39
gs:fear/NONE+	0.66
gs:fear/SHE+	1.43
gs:fear/THE	-0.14
gs:fear/THE-mind	-0.36
gs:fear/THE-thing	0.12
gs:fear/VERB	-0.13
gs:fear/WHICH	1.10
gs:feel/BARE-body	-0.16
gs:feel/CLIENT+	1.63
gs:feel/EX+	-0.38
gs:feel/I	0.22
gs:feel/I+	-1.36
gs:feel/IT	0.08
gs:feel/MY-body	-0.16
gs:feel/NONE	-0.40
gs:feel/SHE+	-0.36
gs:feel/THE	-0.92
gs:feel/THE+	0.54
gs:feel/THE-thing	0.74
gs:feel/VERB	0.23
gs:feelVerb/BARE-thing	-1.29
gs:feelVerb/CLIENT+	1.57
gs:feelVerb/EX+	-0.22
gs:feelVerb/I	0.30
gs:feelVerb/IT	-0.68
gs:feelVerb/MY	-0.12
gs:feelVerb/MY-body	0.47
gs:feelVerb/MY-child	-0.10
gs:feelVerb/MY-mind	0.87
gs:feelVerb/NONE	-0.71
gs:feelVerb/SHE+	0.76
gs:feelVerb/THE	-0.43
gs:feelVerb/THE-mind	-0.18
gs:feelVerb/THE-person+	0.58
gs:feelVerb/THE-thing	0.23
gs:feelVerb/VERB	-0.40
gs:feelVerb/WE	0.33
gs:feelVerb/WHO	-0.16
gs:figure/BARE-mind	0.85
gs:figure/I	1.44
gs:figure/IT	1.06
gs:figure/MY-body	-0.38
gs:figure/NONE	-0.45
gs:figure/NONE+	0.54
gs:figure/THE	0.42
gs:figure/THE-thing	-1.16
gs:figure/VERB	-1.23
gs:guard/BARE-body	-0.23
gs:guard/I	0.25
gs:guard/NONE	-0.78
gs:guard/SHE+	0.43
gs:guard/THE	-0.08
gs:guard/THE-thing	0.83
gs:guard/THERE	0.42
gs:guard/WE	0.51
gs:harm/I	0.70
gs:harm/NONE	-0.22
gs:harm/THE	0.19
gs:harm/VERB	-0.48
gs:injury/BARE-body	0.97
gs:injury/BARE-mind	0.63
gs:injury/CLIENT+	0.24
gs:injury/I	-0.42
gs:injury/IT	0.52
gs:injury/MY	-0.16
gs:injury/MY-body	-0.46
gs:injury/NONE	-1.07
gs:injury/THE	-0.04
gs:injury/THE+	0.35
gs:injury/THE-body	-0.40
gs:injury/THE-thing	-0.33
gs:injury/THERE	-0.65
gs:injury/VERB	-1.60
gs:lasting/BARE-thing	-0.38
gs:lasting/I	-0.31
gs:lasting/IT	0.09
gs:lasting/MY	-0.07
gs:lasting/MY-body	0.32
gs:lasting/MY-child	0.39
gs:lasting/MY-mind	0.23
gs:lasting/NONE	0.20
gs:lasting/THE	1.55
gs:lasting/THE-mind	1.23
gs:lasting/THE-thing	0.60
gs:lasting/THIS	1.30
gs:lasting/VERB	0.28
gs:lasting/WE	0.11
gs:lasting/WHICH	0.25
gs:look/BARE-body	0.53
gs:look/I	-0.11
gs:look/MY	0.94
gs:look/MY-body	1.30
gs:look/NONE	-0.05
gs:look/THE	-0.64
gs:look/THE-thing	-0.30
gs:look/VERB	-0.86
gs:love/I	0.48
gs:love/IT	0.39
gs:love/NONE	-0.91
gs:love/THE	-0.45
gs:love/VERB	-0.09
gs:medicine/I	0.52
gs:medicine/MY-mind	0.25
gs:medicine/NONE	0.11
gs:medicine/THE	-0.39
gs:medicine/THE-mind	0.37
gs:medicine/VERB	0.46
gs:messageThing/BARE-thing	-0.70
gs:messageThing/BARE-thing+	-0.49
gs:messageThing/CLIENT+	-0.62
gs:messageThing/I	-0.40
gs:messageThing/I+	-1.05
gs:messageThing/IT	-1.01
gs:messageThing/MY	0.85
gs:messageThing/MY-thing	-0.84
gs:messageThing/NONE	-1.38
gs:messageThing/NONE+	-0.78
gs:messageThing/SHE+	-0.72
gs:messageThing/THE	-0.16
gs:messageThing/THE+	-0.77
gs:messageThing/THE-body	-1.11
gs:messageThing/THE-thing	-0.18
gs:messageThing/THE-thing+	-0.21
gs:messageThing/THERE	-0.67
gs:messageThing/THIS+	-0.56
gs:messageThing/VERB	-0.41
gs:numb/BARE-thing	-1.15
gs:numb/CLIENT+	0.74
gs:numb/I	0.38
gs:numb/IT	-1.44
gs:numb/SHE+	0.86
gs:numb/THE	-0.29
gs:otherMeaning/BARE-body	-0.16
gs:otherMeaning/BARE-mind	-0.72
gs:otherMeaning/CLIENT+	1.17
gs:otherMeaning/I	0.61
gs:otherMeaning/IT	-0.19
gs:otherMeaning/MY-body	-0.28
gs:otherMeaning/NONE	0.52
gs:otherMeaning/THE	-1.33
gs:otherMeaning/THE-thing	0.20
gs:otherPerson/BARE-person+	0.49
gs:otherPerson/BARE-thing	-0.66
gs:otherPerson/CLIENT+	-0.13
gs:otherPerson/EX+	-0.85
gs:otherPerson/HE+	0.08
gs:otherPerson/I	0.44
gs:otherPerson/I+	-1.70
gs:otherPerson/IT	-0.58
gs:otherPerson/MY	-0.78
gs:otherPerson/MY-child	-0.68
gs:otherPerson/MY-person+	-0.12
gs:otherPerson/NOBODY	0.78
gs:otherPerson/NONE	-0.26
gs:otherPerson/NONE+	-0.22
gs:otherPerson/SHE+	0.25
gs:otherPerson/THE	-0.57
gs:otherPerson/THE+	-0.60
gs:otherPerson/THE-body	-0.72
gs:otherPerson/THE-mind	0.82
gs:otherPerson/THE-thing	-0.09
gs:otherPerson/THERE	-0.63
gs:otherPerson/VERB	0.77
gs:otherPerson/WE	-0.71
gs:otherPerson/WHO	0.42
gs:relief/I	-0.79
gs:relief/IT	0.57
gs:relief/NONE	0.53
gs:relief/THE	0.20
gs:sad/CLIENT+	0.83
gs:sad/I	0.37
gs:sad/IT	0.21
gs:sad/MY	0.29
gs:sad/MY-mind	0.25
gs:sad/NOBODY	0.88
gs:sad/NONE	-0.06
gs:sad/SHE+	1.72
gs:sad/THE	-0.38
gs:sad/THE-thing	-0.76
gs:sad/VERB	-0.45
gs:sad/WE	-0.82
gs:sad/WHICH	0.47
gs:saying/BARE-person+	0.17
gs:saying/BARE-thing	-0.88
gs:saying/CLIENT+	-0.97
gs:saying/I	0.20
gs:saying/I+	-1.11
gs:saying/MY	-1.60
gs:saying/MY-body	0.52
gs:saying/MY-child	-0.17
gs:saying/MY-mind	0.40
gs:saying/MY-person+	-0.12
gs:saying/MY-thing	-0.70
gs:saying/NOBODY	0.54
gs:saying/NONE	-0.80
gs:saying/SHE+	-0.64
gs:saying/THE	0.28
gs:saying/THE+	-0.45
gs:saying/THE-body	-0.36
gs:saying/THE-mind	1.46
gs:saying/THE-thing	0.50
gs:saying/THIS+	-0.56
gs:saying/VERB	-0.07
gs:saying/VERB+	-0.04
gs:saying/WE	-0.10
gs:saying/WHO	0.42
gs:says/I	0.09
gs:says/MY	-1.26
gs:says/MY-mind	0.37
gs:says/MY-person+	0.46
gs:says/NONE	0.50
gs:says/SHE+	-0.19
gs:says/WE	0.13
gs:shame/CLIENT+	0.65
gs:shame/I	0.96
gs:shame/IT	0.34
gs:shame/NONE	0.98
gs:shame/VERB	0.60
gs:shows/BARE-person+	0.17
gs:shows/CLIENT+	-0.67
gs:shows/I	0.08
gs:shows/MY	-1.30
gs:shows/MY-body	-0.55
gs:shows/MY-mind	0.40
gs:shows/MY-person+	0.46
gs:shows/NONE	0.08
gs:shows/SHE+	0.95
gs:shows/THE	-1.57
gs:shows/THERE	-0.06
gs:shows/VERB	0.22
gs:shows/WE	1.63
gs:sleep/BARE-mind	0.74
gs:sleep/CLIENT+	0.62
gs:sleep/I	-0.47
gs:sleep/IT	-0.58
gs:sleep/MY-child	0.87
gs:sleep/NONE	-0.93
gs:sleep/THE	-0.65
gs:sleep/THE-mind	0.43
gs:sleep/THE-thing	-0.81
gs:sleep/VERB	0.82
gs:sleep/WE	0.35
gs:sleep/WHO	-0.08
gs:stirs/BARE-person+	0.42
gs:stirs/CLIENT+	0.60
gs:stirs/I	0.22
gs:stirs/I+	0.49
gs:stirs/IT	1.51
gs:stirs/MY	-0.72
gs:stirs/MY-body	-0.71
gs:stirs/NONE	0.99
gs:stirs/NONE+	0.77
gs:stirs/NOTHING	0.86
gs:stirs/SHE+	0.59
gs:stirs/THE	-0.24
gs:stirs/WHICH	0.60
gs:sureBlame/I	1.88
gs:sureBlame/IT	-1.04
gs:sureBlame/NONE	0.77
gs:sureBlame/THE	0.78
gs:sureBlame/VERB	0.23
gs:sureState/BARE-mind	-0.50
gs:sureState/BARE-person+	0.42
gs:sureState/CLIENT+	1.93
gs:sureState/EX+	-0.54
gs:sureState/I	0.19
gs:sureState/I+	0.49
gs:sureState/IT	-0.14
gs:sureState/MY-body	0.85
gs:sureState/MY-mind	0.35
gs:sureState/NONE	1.25
gs:sureState/NONE+	0.84
gs:sureState/SHE+	1.75
gs:sureState/THE	0.41
gs:sureState/THE-mind	-0.36
gs:sureState/THE-person+	-0.11
gs:sureState/THE-thing	-1.04
gs:sureState/VERB	0.41
gs:sureState/WE	-0.46
gs:sureState/WHICH	0.32
gs:sureStirs/IT	0.59
gs:sureStirs/MY	-0.36
gs:sureStirs/MY-body	-0.38
gs:sureStirs/THE	1.32
gs:sureStirs/WHICH	0.77
gs:sureThing/BARE-body	0.82
gs:sureThing/BARE-mind	0.06
gs:sureThing/CLIENT+	1.16
gs:sureThing/I	0.56
gs:sureThing/MY-body	1.75
gs:sureThing/MY-mind	0.75
gs:sureThing/NONE	0.60
gs:sureThing/SHE+	0.21
gs:sureThing/THE	1.15
gs:sureThing/THE-body	0.79
gs:sureThing/THE-mind	0.37
gs:sureVerb/CLIENT+	0.97
gs:sureVerb/EX+	-0.22
gs:sureVerb/I	0.13
gs:sureVerb/IT	2.06
gs:sureVerb/MY-child	-0.12
gs:sureVerb/NONE	1.36
gs:sureVerb/SHE+	0.88
gs:sureVerb/THE	0.94
gs:sureVerb/THE-thing	0.24
gs:sureVerb/VERB	-0.52
gs:thing/BARE-body	-1.06
gs:thing/BARE-thing	0.33
gs:thing/CLIENT+	0.12
gs:thing/EX+	-0.09
gs:thing/HE+	-0.64
gs:thing/I	-0.15
gs:thing/I+	0.50
gs:thing/IT	-0.27
gs:thing/MY	0.19
gs:thing/MY-body	0.18
gs:thing/MY-child	0.68
gs:thing/MY-thing	-0.15
gs:thing/NONE	-1.59
gs:thing/SHE+	-0.53
gs:thing/THE	0.05
gs:thing/THE-body	-0.83
gs:thing/THE-mind	-0.54
gs:thing/THE-thing	0.46
gs:thing/THERE	-0.53
gs:thing/VERB	-1.43
gs:thing/WE	-1.12
gs:thing/WHO	0.11
gs:tired/CLIENT+	0.46
gs:tired/I	0.54
gs:tired/IT	1.20
gs:tired/MY-mind	0.39
gs:tired/NONE	-0.17
gs:tired/THE	-0.87
gs:tired/VERB	0.97
gs:trust/CLIENT+	-0.11
gs:trust/I	0.07
gs:trust/IT	0.58
gs:trust/MY	0.86
gs:trust/MY-child	0.32
gs:trust/MY-mind	0.56
gs:trust/NONE	0.61
gs:trust/SHE+	-0.54
gs:trust/THE	-0.08
gs:trust/THE+	0.26
gs:trust/THERE	0.09
gs:trust/VERB	0.42
gs:trust/WE	0.90
gs:wants/NONE	-0.51
gs:wants/SHE+	1.24
gs:wants/THE	-0.15
gs:wants/VERB	-0.31
gt:action/-	0.61
gt:action/may	-0.08
gt:action/now	0.72
gt:action/past	-0.59
gt:anger/-	0.72
gt:anger/may	-0.33
gt:anger/now	0.27
gt:appetite/-	-0.37
gt:appetite/may	1.44
gt:appetite/now	2.05
gt:appetite/past	-0.64
gt:author/-	0.25
gt:author/now	-0.23
gt:author/past	0.79
gt:belittle/-	-0.18
gt:belittle/now	1.02
gt:belittle/past	-0.05
gt:blame/may	-0.13
gt:blame/now	-0.09
gt:blame/past	-1.23
gt:body/-	0.43
gt:body/may	0.39
gt:body/now	0.23
gt:body/past	0.04
gt:care/-	0.46
gt:care/now	-0.92
gt:care/past	1.78
gt:children/-	0.22
gt:children/may	0.88
gt:children/now	0.04
gt:children/past	-0.18
gt:concentration/-	-0.23
gt:concentration/may	0.61
gt:concentration/now	-0.23
gt:concentration/past	1.42
gt:confused/-	0.19
gt:confused/now	0.52
gt:confused/past	0.20
gt:damage/-	0.05
gt:damage/may	0.77
gt:damage/now	0.09
gt:damage/past	-0.29
gt:diagnosis/now	1.41
gt:diagnosis/past	-0.75
gt:disgust/-	0.77
gt:disgust/now	-0.08
gt:drink/-	-0.19
gt:drink/now	0.63
gt:drink/past	0.48
gt:evidence/-	-1.56
gt:evidence/may	-0.64
gt:evidence/now	0.22
gt:evidence/past	-1.06
gt:expects/-	-0.48
gt:expects/may	1.09
gt:expects/now	1.15
gt:expects/past	0.45
gt:fear/-	0.61
gt:fear/may	-0.70
gt:fear/now	-0.09
gt:fear/past	-0.05
gt:feel/-	-0.37
gt:feel/may	1.35
gt:feel/now	0.21
gt:feel/past	-0.25
gt:feelVerb/-	-0.05
gt:feelVerb/now	-0.27
gt:figure/-	0.21
gt:figure/may	-1.07
gt:figure/now	-0.05
gt:figure/past	1.00
gt:guard/-	0.19
gt:guard/may	-0.94
gt:guard/now	1.02
gt:guard/past	0.75
gt:harm/-	-0.49
gt:harm/may	-0.55
gt:harm/now	0.29
gt:harm/past	0.21
gt:injury/-	-0.46
gt:injury/may	0.06
gt:injury/now	-0.64
gt:injury/past	-0.29
gt:lasting/-	-0.51
gt:lasting/may	0.73
gt:lasting/now	0.34
gt:lasting/past	0.92
gt:look/-	-1.15
gt:look/may	1.01
gt:look/now	1.27
gt:look/past	0.06
gt:love/-	-1.04
gt:love/may	0.25
gt:love/now	0.17
gt:love/past	-0.44
gt:medicine/-	-0.39
gt:medicine/now	1.43
gt:medicine/past	0.19
gt:messageThing/-	-0.37
gt:messageThing/may	-0.83
gt:messageThing/now	-0.34
gt:messageThing/past	-1.31
gt:numb/-	-0.08
gt:numb/past	0.16
gt:otherMeaning/-	0.51
gt:otherMeaning/may	1.30
gt:otherMeaning/now	-0.36
gt:otherMeaning/past	-0.21
gt:otherPerson/-	-0.52
gt:otherPerson/may	-0.50
gt:otherPerson/now	0.49
gt:otherPerson/past	-0.94
gt:relief/-	0.35
gt:relief/may	1.29
gt:relief/now	-1.23
gt:relief/past	0.12
gt:sad/-	-0.40
gt:sad/may	-0.28
gt:sad/now	-0.38
gt:sad/past	0.48
gt:saying/-	-0.83
gt:saying/may	0.29
gt:saying/now	-0.18
gt:saying/past	0.07
gt:says/now	-0.20
gt:says/past	0.07
gt:shame/-	0.89
gt:shame/may	0.90
gt:shame/now	1.21
gt:shame/past	0.21
gt:shows/may	-0.52
gt:shows/now	0.19
gt:sleep/-	0.73
gt:sleep/may	-0.16
gt:sleep/now	0.24
gt:sleep/past	-1.03
gt:stirs/-	0.92
gt:stirs/may	-0.59
gt:stirs/now	0.48
gt:stirs/past	0.22
gt:sureBlame/-	1.07
gt:sureBlame/may	1.45
gt:sureBlame/now	0.16
gt:sureBlame/past	1.20
gt:sureState/-	0.08
gt:sureState/may	-0.95
gt:sureState/now	0.48
gt:sureState/past	0.37
gt:sureStirs/-	0.40
gt:sureStirs/now	0.81
gt:sureStirs/past	-0.27
gt:sureThing/-	1.01
gt:sureThing/now	0.80
gt:sureThing/past	0.91
gt:sureVerb/-	0.86
gt:sureVerb/may	-0.19
gt:sureVerb/now	0.32
gt:sureVerb/past	0.97
gt:thing/-	0.09
gt:thing/may	0.45
gt:thing/past	-0.70
gt:tired/-	-0.54
gt:tired/may	0.94
gt:tired/now	0.18
gt:tired/past	0.55
gt:trust/may	0.66
gt:trust/now	0.83
gt:trust/past	0.07
gt:wants/now	-0.56
gt:wants/past	0.29
i:1-1	0.70
i:1-2	0.51
i:1-3	-0.80
i:2-0	0.65
i:2-1	0.38
i:2-2	-1.09
i:2-3	-0.30
i:3-0	0.17
i:3-1	0.54
i:3-2	-0.73
i:3-3	-0.34
i:child	-0.20
i:other	0.09
i:self	-0.07
i:thing	0.50
injury:body	-1.07
injury:care	-0.66
injury:numb	0.10
injury:sad	0.09
injury:sleep	0.48
injury:tired	1.20
it:-	0.79
it:may	-0.79
it:now	-0.04
it:past	0.15
n:(	0.06
n:,	-0.20
n:-	-0.89
n:1	-0.55
n:2	0.11
n:3	0.23
n::	-0.93
n:;	-0.71
n:after	-0.31
n:and	-0.15
n:as	0.35
n:because	-0.25
n:before	0.72
n:but	-0.10
n:even	0.71
n:how	-0.57
n:if	0.05
n:last	0.29
n:like	-0.19
n:long	-0.08
n:middle	-0.13
n:or	0.57
n:quotation	-0.37
n:quoted	-0.50
n:short	-0.23
n:since	-0.43
n:so	0.20
n:that	0.11
n:then	0.30
n:until	0.47
n:what	-0.52
n:when	0.19
n:whenever	0.75
n:where	-0.43
n:which	0.27
n:who	0.20
n:why	-0.42
name	-1.08
o:,	-0.15
o:-	-0.15
o::	-1.28
o:;	-0.95
o:after	0.20
o:after-quotation	0.29
o:as	0.15
o:before	0.66
o:but	-0.48
o:even	0.57
o:how	-0.36
o:like	-0.51
o:or	0.79
o:run-on	-0.22
o:since	0.18
o:so	-0.22
o:start	0.06
o:that	-0.50
o:then	0.39
o:until	0.33
o:what	0.55
o:when	0.08
o:whenever	0.59
o:where	-0.45
o:which	-0.19
o:who	0.35
o:why	-0.37
os:(/THE	0.25
os:)/VERB	0.09
os:,/BARE-body	-1.31
os:,/BARE-mind	0.82
os:,/BARE-person	-0.41
os:,/BARE-thing	-1.21
os:,/HE	0.49
os:,/HIS	0.13
os:,/I	0.88
os:,/IT	0.21
os:,/MY	0.04
os:,/MY-body	-0.21
os:,/MY-person	0.29
os:,/MY-thing	-0.54
os:,/NAME	0.26
os:,/NONE	-0.66
os:,/SHE	-0.10
os:,/THE	-0.50
os:,/THE-animal	-0.50
os:,/THE-body	-0.21
os:,/THE-child	0.67
os:,/THE-mind	-0.73
os:,/THE-person	-0.20
os:,/THE-thing	0.31
os:,/THERE	-1.11
os:,/THIS	0.28
os:,/VERB	-1.51
os:,/WE	-1.03
os:,/WHICH	0.73
os:,/WHO	-1.03
os:-/BARE-person	-0.40
os:-/NAME	-0.38
os:-/NONE	-0.24
os:-/THE	0.56
os:-/VERB	-0.74
os::/HE	-0.60
os::/I	-0.78
os::/IT	-0.62
os::/MY	-0.46
os::/NONE	-0.75
os::/THE	-0.56
os::/THE-person	-0.17
os::/VERB	-0.60
os:;/BARE-thing	-0.05
os:;/HE	-0.53
os:;/I	-0.41
os:;/IT	-0.37
os:;/MY-thing	-0.64
os:;/NONE	-0.27
os:;/SHE	-0.42
os:;/THE	-0.47
os:;/VERB	-0.20
os:after-quotation/NONE	-0.82
os:after-quotation/THE	0.50
os:after-quotation/VERB	-0.80
os:after/HE	-1.33
os:after/THE	0.40
os:after/THE-thing	0.62
os:and/BARE-person	-0.56
os:and/CLIENT	-0.81
os:and/EX	-0.70
os:and/HE	-0.84
os:and/HIS-person	-0.34
os:and/I	0.14
os:and/IT	0.60
os:and/MY	-0.29
os:and/MY-body	1.11
os:and/MY-child	-0.40
os:and/MY-person	-0.79
os:and/NAME	-0.69
os:and/NONE	0.06
os:and/SHE	-0.74
os:and/THE	-0.34
os:and/THE-animal	-0.39
os:and/THE-body	0.70
os:and/THE-child	0.45
os:and/THE-person	0.17
os:and/THE-thing	-0.11
os:and/THERE	-0.85
os:and/THEY	-0.20
os:and/THIS	0.17
os:and/VERB	-0.43
os:and/WE	-1.19
os:as/HE	-0.83
os:as/NONE	0.58
os:as/THE	0.16
os:as/VERB	0.40
os:because/HE	-0.39
os:because/I	-0.08
os:because/SHE	-0.51
os:because/THE	-0.61
os:because/THE-thing	-0.23
os:because/THIS	0.54
os:before/I	0.81
os:but/I	-0.70
os:but/SHE	0.98
os:but/THE	-0.36
os:but/THE-person	-0.33
os:even/NONE	0.45
os:even/VERB	0.51
os:how/HE	-0.34
os:how/I	-0.08
os:if/HE	0.60
os:if/I	-0.51
os:if/IT	0.43
os:if/THE-person	-0.72
os:if/THERE	0.98
os:like/IT	-0.45
os:like/NONE	-0.54
os:like/THE	1.13
os:like/THIS	1.00
os:run-on/EX	-0.83
os:run-on/HE	0.46
os:run-on/I	-0.13
os:run-on/NOBODY	0.65
os:run-on/PEOPLE	0.53
os:run-on/THERE	-0.48
os:run-on/THEY	0.86
os:run-on/WE	0.33
os:since/HE	0.06
os:since/THE-thing	0.75
os:since/VERB	0.65
os:so/HE	-0.68
os:so/I	0.20
os:so/IT	0.05
os:so/NONE	0.67
os:so/THEY	0.59
os:so/VERB	-0.27
os:start/BARE-animal	-0.49
os:start/BARE-body	0.27
os:start/BARE-mind	-0.79
os:start/BARE-person	-0.13
os:start/BARE-thing	0.07
os:start/CLIENT	0.12
os:start/EVERYTHING	0.92
os:start/EX	-0.75
os:start/HE	-0.71
os:start/HIS	-0.33
os:start/HIS-person	0.14
os:start/HIS-thing	-0.26
os:start/I	-0.18
os:start/IT	0.13
os:start/MY	0.13
os:start/MY-body	0.21
os:start/MY-child	0.13
os:start/MY-mind	0.98
os:start/MY-person	-0.59
os:start/MY-thing	-0.46
os:start/NAME	-0.94
os:start/NOBODY	0.09
os:start/NONE	-0.28
os:start/NOTHING	0.07
os:start/PEOPLE	-0.06
os:start/SHE	0.45
os:start/THE	-0.28
os:start/THE-animal	-0.19
os:start/THE-body	-0.06
os:start/THE-child	0.14
os:start/THE-mind	0.36
os:start/THE-person	0.52
os:start/THE-thing	-0.74
os:start/THERE	0.92
os:start/THEY	0.59
os:start/THIS	0.51
os:start/VERB	0.94
os:start/WE	-0.61
os:start/YOU	-0.36
os:that/EX	-0.05
os:that/HE	0.07
os:that/I	-0.60
os:that/IT	0.79
os:that/SHE	-0.48
os:that/THE	-0.58
os:that/THE-person	-0.27
os:that/THE-thing	-1.56
os:then/HE	-0.48
os:then/I	0.06
os:then/NONE	0.42
os:until/HE	-1.05
os:until/NAME	-0.40
os:until/NONE	-1.52
os:until/THE	0.85
os:until/THE-thing	0.20
os:until/VERB	-1.82
os:what/HE	0.97
os:what/I	-0.05
os:what/THE	0.51
os:when/HE	-0.07
os:when/I	0.37
os:when/SHE	-0.44
os:when/THE	0.40
os:when/THE-person	0.14
os:when/THE-thing	-0.05
os:when/THEY	-0.55
os:whenever/I	0.34
os:whenever/THE	0.48
os:whenever/THE-thing	0.23
os:where/I	-0.61
os:which/WHICH	-0.19
os:who/WHO	0.35
ot:child/-	0.20
ot:child/may	-0.18
ot:child/now	0.87
ot:child/past	-0.33
ot:none/-	-0.19
ot:none/may	0.51
ot:none/now	0.06
ot:none/past	-0.43
ot:other/-	0.29
ot:other/may	0.25
ot:other/past	-0.42
ot:self/-	-0.22
ot:self/may	0.15
ot:thing/-	-0.05
ot:thing/may	0.40
ot:thing/now	0.07
ot:thing/past	-0.37
p:child/child	-0.40
p:child/none	0.39
p:child/other	-0.21
p:child/self	-0.74
p:first	0.06
p:none/none	-0.23
p:none/other	-0.65
p:none/self	0.10
p:none/thing	-0.12
p:other/none	0.07
p:other/other	-0.06
p:other/self	0.13
p:other/thing	0.22
p:quoted	0.29
p:self/none	0.21
p:self/other	0.10
p:self/self	-0.07
p:self/thing	-0.30
p:thing/none	-1.37
p:thing/other	0.25
p:thing/self	-0.21
p:thing/thing	-0.50
pg:author/none	-0.29
pg:author/other	-0.83
pg:author/self	0.81
pg:author/thing	0.38
pg:look/none	-0.47
pg:look/other	0.46
pg:look/self	-0.31
pg:look/thing	0.85
pg:messageThing/none	0.73
pg:messageThing/other	-0.73
pg:messageThing/self	-0.52
pg:messageThing/thing	0.05
pg:saying/none	-0.73
pg:saying/other	-0.31
pg:saying/self	-0.93
pg:saying/thing	0.55
pi:false/child	-0.40
pi:false/none	-0.24
pi:false/other	-0.07
pi:false/self	0.35
pi:false/thing	0.23
pi:true/none	0.04
pi:true/self	-0.48
pi:true/thing	-0.85
plain:blame/-	1.07
plain:blame/may	1.45
plain:blame/now	0.16
plain:blame/past	1.20
plain:in	0.50
plain:state/-	-0.13
plain:state/may	-0.84
plain:state/now	0.41
plain:state/past	0.06
plain:stirs/-	0.40
plain:stirs/may	-0.04
plain:stirs/now	0.87
plain:thing/-	0.24
plain:thing/now	-0.37
plain:thing/past	0.71
plain:verb/now	-0.58
plain:verb/past	1.65
ps:none	-2.21
ps:other	-1.98
ps:self	-2.45
ps:thing	-1.05
psg:author	-1.04
psg:look	-1.53
psg:messageThing	-0.65
psg:saying	0.67
pv:author	0.09
pv:quoted	0.29
pv:reported	-1.84
s:BARE-animal	-0.21
s:BARE-body	-0.44
s:BARE-body+	-0.58
s:BARE-mind	-0.32
s:BARE-person	-0.52
s:BARE-person+	0.49
s:BARE-thing	-0.18
s:BARE-thing+	-0.49
s:EVERYTHING	0.92
s:EX+	-1.04
s:HE	-0.30
s:HE+	0.08
s:HIS	0.20
s:HIS-person	0.10
s:HIS-thing	-0.52
s:I	0.12
s:I+	-0.11
s:IT	0.32
s:MY	-0.05
s:MY-body	0.61
s:MY-child	0.11
s:MY-mind	1.02
s:MY-person	-0.47
s:MY-person+	-0.12
s:MY-thing	-0.91
s:NAME	-0.35
s:NOBODY	1.13
s:NONE	-0.13
s:NONE+	-0.99
s:NOTHING	-1.40
s:PEOPLE	0.11
s:SHE	-0.16
s:SHE+	0.30
s:THE	-0.46
s:THE+	0.56
s:THE-animal	-0.38
s:THE-body	-0.09
s:THE-child	0.67
s:THE-person	0.33
s:THE-thing	-0.40
s:THE-thing+	-0.28
s:THERE	-0.08
s:THEY	0.46
s:THIS	1.08
s:THIS+	-0.56
s:VERB	-0.41
s:WE	-0.55
s:WHICH	0.36
s:WHO	-0.22
s:YOU	-1.18
st:BARE-animal/now	-0.63
st:BARE-body/-	-0.46
st:BARE-body/may	0.12
st:BARE-body/now	0.06
st:BARE-body/past	-0.44
st:BARE-mind/-	-0.60
st:BARE-mind/past	0.43
st:BARE-person+/now	0.44
st:BARE-person+/past	-0.26
st:BARE-person/-	-0.39
st:BARE-person/now	-0.40
st:BARE-person/past	-0.58
st:BARE-thing+/past	-0.49
st:BARE-thing/-	-1.39
st:BARE-thing/now	0.49
st:BARE-thing/past	-1.38
st:CLIENT+/-	-0.18
st:CLIENT+/now	-0.09
st:CLIENT+/past	0.56
st:EX+/past	-0.50
st:HE+/now	-0.08
st:HE+/past	-1.70
st:HE/-	-1.16
st:HE/may	0.20
st:HE/now	-0.48
st:HE/past	-0.23
st:HIS-person/-	-0.82
st:HIS-person/past	-0.34
st:HIS-thing/now	-0.30
st:HIS-thing/past	-0.58
st:HIS/-	-0.10
st:HIS/now	-0.36
st:HIS/past	0.54
st:I+/now	-1.73
st:I+/past	0.42
st:I/may	0.37
st:I/now	0.30
st:I/past	-0.11
st:IT/-	-0.22
st:IT/may	0.83
st:IT/now	0.05
st:IT/past	0.56
st:MY-body/-	-0.43
st:MY-body/may	0.38
st:MY-body/now	0.70
st:MY-body/past	0.50
st:MY-child/-	0.20
st:MY-child/may	-0.18
st:MY-child/now	0.87
st:MY-child/past	-0.19
st:MY-mind/now	1.24
st:MY-mind/past	0.52
st:MY-person+/now	0.46
st:MY-person/-	0.53
st:MY-person/now	-0.32
st:MY-person/past	-1.24
st:MY-thing/-	-0.38
st:MY-thing/now	-0.15
st:MY-thing/past	-0.32
st:MY/-	-0.07
st:MY/now	0.19
st:MY/past	-0.45
st:NAME/-	0.07
st:NAME/now	-0.39
st:NAME/past	-0.93
st:NOBODY/now	1.32
st:NOBODY/past	0.74
st:NONE+/-	-0.39
st:NONE+/past	-0.95
st:NONE/-	0.16
st:NONE/may	-0.72
st:NONE/now	-0.10
st:NONE/past	-0.67
st:NOTHING/-	-1.08
st:NOTHING/now	0.15
st:PEOPLE/now	0.07
st:PEOPLE/past	-0.52
st:SHE+/may	0.17
st:SHE+/past	0.69
st:SHE/may	-0.57
st:SHE/now	-0.19
st:SHE/past	0.04
st:THE+/-	0.30
st:THE+/now	0.56
st:THE+/past	-0.06
st:THE-animal/-	-0.38
st:THE-animal/may	-0.56
st:THE-animal/past	-1.33
st:THE-body/-	0.06
st:THE-body/now	0.19
st:THE-body/past	-0.84
st:THE-child/-	-0.32
st:THE-child/now	0.82
st:THE-child/past	-0.83
st:THE-mind/now	-0.37
st:THE-mind/past	0.37
st:THE-person+/past	-0.11
st:THE-person/-	0.52
st:THE-person/may	0.21
st:THE-person/now	-0.13
st:THE-person/past	0.15
st:THE-thing+/past	-0.21
st:THE-thing/-	-0.07
st:THE-thing/now	-0.48
st:THE-thing/past	-0.20
st:THE/-	-0.17
st:THE/may	1.36
st:THE/now	0.18
st:THE/past	-1.25
st:THERE/-	0.48
st:THERE/now	-0.11
st:THERE/past	-1.76
st:THEY/now	0.87
st:THEY/past	-0.47
st:THIS+/-	-0.56
st:THIS/-	0.63
st:THIS/now	0.22
st:THIS/past	0.94
st:VERB+/now	-0.19
st:VERB/may	0.36
st:VERB/now	-0.29
st:VERB/past	-0.39
st:WE/may	0.16
st:WE/now	-0.20
st:WE/past	-1.57
st:WHICH/now	-0.07
st:WHICH/past	0.59
st:WHO/now	-0.21
st:WHO/past	-0.24
st:YOU/may	-0.36
t:may	0.46
t:now	0.16
t:past	-0.32
voice:message	-2.25
voice:message/false	-1.54
voice:message/true	-1.70
voice:reported	-1.24
voice:reported/false	-1.34
voice:reported/true	-0.34
w:#	-0.41
w:&	-0.65
w:'	0.87
w:-	-0.50
w:.	0.06
w::	-0.56
w:;	-0.47
w:?	-0.63
w:@	-0.90
w:about	-0.30
w:accord	-0.70
w:account	-1.21
w:ach	0.37
w:across	0.68
w:address	-1.27
w:admit	0.92
w:afraid	0.65
w:after	0.57
w:afterward	0.79
w:again	1.15
w:against	0.82
w:ago	0.30
w:agreed	-1.03
w:aisle	-0.23
w:alarm	0.32
w:all	1.42
w:allotment	0.45
w:alone	-0.69
w:alway	0.85
w:am	-0.07
w:ambulance	-0.91
w:an	0.11
w:and	-0.42
w:angry	1.18
w:ankle	-0.85
w:annoy	0.12
w:another	0.68
w:antibiotic	-0.62
w:antidepressant	0.76
w:anxiety	1.51
w:anxious	-1.08
w:any	1.14
w:anyone	-0.65
w:anyth	1.54
w:anywhere	1.06
w:apart	0.30
w:apex	-0.46
w:app	-0.93
w:appear	0.54
w:appetite	0.47
w:apply	-0.79
w:appointment	-0.83
w:apprehensive	-0.87
w:april	-0.45
w:are	-0.14
w:arm	-0.18
w:around	0.16
w:arrive	0.36
w:as	-0.34
w:ashame	0.78
w:ask	-0.12
w:asleep	-0.91
w:at	-0.14
w:attach	-1.39
w:attack	1.47
w:attend	-0.42
w:august	-0.29
w:aunt	-0.24
w:avatar	-0.84
w:awake	0.48
w:away	-0.81
w:baby	0.68
w:back	-0.47
w:badge	0.92
w:badly	0.82
w:bag	0.22
w:bailiff	-0.81
w:ball	-0.33
w:bank	-1.47
w:bar	-0.61
w:bare	0.82
w:bat	0.39
w:bathroom	0.80
w:battery	-0.08
w:be	0.16
w:beat	0.11
w:because	0.31
w:bed	0.27
w:bedroom	0.38
w:been	-0.20
w:before	1.01
w:beg	-1.06
w:began	0.20
w:behind	0.38
w:being	0.28
w:believe	1.33
w:below	-0.84
w:bent	-0.55
w:benzo	-0.64
w:beside	0.86
w:beta	-0.80
w:betray	-0.79
w:better	1.07
w:between	0.51
w:bev	-0.38
w:big	-0.18
w:bike	-0.64
w:bin	0.72
w:bird	0.50
w:birthday	0.56
w:bitter	1.09
w:blame	-0.46
w:bled	-0.26
w:blind	-0.34
w:block	-0.25
w:blocker	0.26
w:blood	0.13
w:blue	-0.40
w:blur	-0.82
w:body	-0.23
w:boil	-0.55
w:bolt	0.39
w:book	0.41
w:boot	0.27
w:booze	-0.49
w:bother	0.92
w:bottle	0.80
w:bought	-0.88
w:bound	0.15
w:bouquet	-0.86
w:box	-1.79
w:boy	0.11
w:brace	-0.72
w:brain	0.18
w:brave	1.03
w:break	-0.51
w:breath	-0.33
w:breathe	0.82
w:bridge	-0.65
w:broke	0.62
w:broken	-0.13
w:brother	0.09
w:brought	-0.35
w:bruise	-0.28
w:burden	0.15
w:burn	0.32
w:burnt	0.96
w:burst	-0.41
w:bus	0.44
w:but	-0.17
w:button	0.17
w:buzze	0.76
w:by	-0.39
w:cab	-0.20
w:cable	-0.31
w:cake	-1.04
w:call	-0.73
w:cam	-0.48
w:came	-0.40
w:camera	-1.15
w:can	0.33
w:canal	-0.98
w:car	0.10
w:card	-0.60
w:care	1.23
w:caretaker	0.60
w:case	0.11
w:cbt	0.66
w:center	0.60
w:chair	-0.37
w:chang	-0.44
w:check	-0.10
w:chest	0.49
w:children	1.05
w:choke	-1.14
w:christma	0.70
w:clear	-0.36
w:clench	0.43
w:clerk	-0.86
w:click	0.49
w:client	-0.07
w:client'	-0.66
w:clingy	-0.16
w:clinic	-0.44
w:clip	-0.10
w:close	1.05
w:club	-1.08
w:cm	-0.75
w:coach	-0.91
w:coat	0.16
w:code	-0.48
w:coffee	-0.06
w:cold	0.14
w:collect	-0.57
w:come	-0.26
w:comfortable	-0.45
w:complainant	0.24
w:concentrate	0.80
w:concussion	-0.23
w:confuse	0.93
w:content	-1.10
w:convince	0.99
w:copy	-0.84
w:corner	0.25
w:cost	0.10
w:cough	-0.32
w:could	0.16
w:counsel	-0.37
w:counsellor	-0.14
w:count	0.49
w:country	-0.93
w:court	0.72
w:courthouse	-0.96
w:cousin	1.18
w:cousin'	-0.90
w:cover	0.32
w:coward	0.63
w:crack	-0.35
w:crawl	-0.08
w:crazy	0.58
w:creak	0.68
w:creep	1.24
w:crisis	0.99
w:crush	0.99
w:cry	-0.72
w:curtain	0.92
w:cut	-0.29
w:dad	0.67
w:dance	0.69
w:dare	0.94
w:dark	0.86
w:date	-1.65
w:daughter	0.17
w:day	0.32
w:daze	0.28
w:dead	-1.01
w:dean	-0.51
w:death	0.63
w:degrade	0.67
w:deliver	-0.58
w:dent	-0.80
w:dental	-0.57
w:dentist	0.36
w:depress	-0.07
w:depression	-0.41
w:deputy	-0.84
w:describe	-0.39
w:deserve	0.83
w:desk	-0.79
w:despair	0.77
w:desperate	0.89
w:det	-0.79
w:devastate	0.80
w:diagnose	0.64
w:diazepam	0.50
w:did	0.18
w:die	1.41
w:different	0.09
w:dirty	1.04
w:disappear	0.35
w:disgust	-0.30
w:disorient	1.06
w:distraught	0.86
w:distress	0.69
w:disturb	1.17
w:divorce	-0.49
w:dizzy	-0.20
w:do	0.93
w:doctor	0.30
w:doctor'	-0.24
w:doe	0.49
w:dog	-1.11
w:doing	0.50
w:doll	-0.72
w:done	0.28
w:door	0.12
w:doorbell	-1.45
w:doorway	0.89
w:double	-0.75
w:down	0.36
w:dr	-0.35
w:drain	-0.10
w:draw	0.30
w:drawer	-0.50
w:drawing	0.72
w:dread	1.67
w:dream	-0.40
w:drench	0.79
w:dress	0.44
w:drift	0.88
w:drill	-1.12
w:drink	-0.33
w:drive	0.42
w:drop	-1.41
w:drove	-1.52
w:dry	0.84
w:duck	0.27
w:dy	-0.21
w:dying	-0.60
w:each	0.17
w:ear	0.74
w:early	0.50
w:easier	0.65
w:eat	0.12
w:edge	-0.05
w:eggshell	0.45
w:eight	0.47
w:eldest	0.78
w:electrician'	-0.65
w:elevator	-0.98
w:eleven	0.06
w:else	1.35
w:email	-1.00
w:embarrass	-0.56
w:emdr	-0.28
w:emotional	1.08
w:employee	-0.50
w:empty	1.25
w:engine	0.58
w:enough	1.21
w:enrage	0.90
w:enter	-0.38
w:entrance	0.20
w:entry	-1.28
w:envelope	-0.47
w:er	-0.60
w:even	1.31
w:evene	0.99
w:ever	0.24
w:every	1.58
w:everyone	0.19
w:everyth	0.85
w:everywhere	0.46
w:evidence	-0.60
w:exhaust	0.20
w:exist	-0.79
w:extend	-0.23
w:eye	0.27
w:f	-1.10
w:face	-0.23
w:faint	-0.75
w:fall	-0.11
w:far	-0.38
w:father'	-0.85
w:fault	-0.21
w:fear	-0.61
w:feb	-0.76
w:february	0.25
w:fed	1.01
w:feel	-0.04
w:felt	0.57
w:fence	-1.21
w:fight	0.71
w:file	-0.35
w:fill	-1.07
w:film	-0.88
w:final	-0.76
w:fine	0.29
w:finger	0.12
w:fire	-1.26
w:firm	-1.07
w:first	1.14
w:fist	-0.17
w:fit	-0.84
w:five	-0.27
w:flat	0.40
w:flesh	-0.36
w:flood	0.09
w:floor	0.26
w:flower	-0.49
w:flu	-0.62
w:folder	-0.73
w:follow	-1.08
w:food	0.39
w:fool	0.94
w:foolish	0.96
w:footage	-0.47
w:for	-0.25
w:force	0.58
w:forget	0.76
w:form	-0.94
w:forward	-0.09
w:found	0.17
w:fracture	-0.64
w:freak	0.66
w:freeze	-0.79
w:friday	-0.84
w:fridge	0.52
w:friend	0.23
w:from	-1.04
w:front	0.68
w:froze	0.54
w:frozen	0.86
w:frustrate	0.44
w:full	-0.56
w:fume	0.70
w:fun	0.64
w:furious	1.00
w:further	-0.43
w:fury	0.21
w:gag	1.44
w:garage	-0.90
w:gas	-0.86
w:gate	-0.61
w:gave	-0.32
w:get	0.39
w:give	-0.15
w:glad	-0.25
w:glass	-0.27
w:glove	-0.50
w:glue	-0.78
w:go	0.31
w:goe	1.29
w:going	1.21
w:gone	-0.13
w:got	-0.11
w:gp	-0.37
w:grade	0.66
w:graffiti	-0.64
w:gran	0.33
w:grave	-0.80
w:grey	-0.47
w:grin	0.52
w:grind	0.48
w:gross	0.14
w:ground	0.15
w:group	0.66
w:guard	0.24
w:guess	-0.92
w:guilty	0.58
w:gut	0.48
w:gym	0.12
w:had	0.16
w:hair	-0.37
w:half	0.39
w:hallway	0.69
w:hand	0.28
w:handle	0.43
w:handwrit	-0.90
w:hang	0.44
w:happen	0.49
w:happy	-0.45
w:hard	-0.96
w:hardware	0.38
w:has	-0.14
w:hate	-0.08
w:have	0.34
w:he	-0.71
w:head	-0.72
w:headach	0.67
w:hear	0.34
w:heart	0.39
w:heartbroken	0.09
w:heavy	-0.51
w:hell	-0.13
w:help	-0.04
w:helpless	0.94
w:her	0.43
w:here	0.37
w:herself	0.50
w:hid	0.69
w:hide	0.62
w:him	-0.27
w:his	-0.95
w:hit	-0.54
w:hive	0.55
w:hold	-0.50
w:hole	0.11
w:hollow	0.28
w:home	-0.47
w:honest	1.37
w:hood	-0.53
w:hope	-0.30
w:hopeful	-0.39
w:hopeless	1.27
w:horrify	0.61
w:hot	0.72
w:house	0.69
w:hover	-0.51
w:how	0.36
w:humiliat	0.74
w:hung	-2.00
w:hunt	1.00
w:hurt	0.18
w:husband	0.39
w:husband'	-0.86
w:hyperventilate	1.11
w:i	0.13
w:ice	-0.63
w:idiot	0.63
w:in	0.49
w:initial	-0.92
w:inside	-1.83
w:insist	0.32
w:install	-0.40
w:intercom	0.18
w:interview	0.98
w:intimidate	1.14
w:into	1.00
w:irritate	0.71
w:is	-0.13
w:item	0.19
w:its	-0.06
w:jacket	0.56
w:january	0.39
w:jaw	0.30
w:jelly	0.49
w:jittery	1.33
w:jo	0.49
w:job	-0.51
w:judge	0.28
w:jump	-0.06
w:jumpy	1.04
w:just	1.41
w:k	-0.20
w:keep	-0.06
w:kept	-1.05
w:kerb	-0.07
w:kettle	0.09
w:key	0.40
w:kick	0.64
w:kid	0.20
w:kill	0.86
w:kind	0.67
w:kitchen	0.43
w:knew	0.11
w:knife	0.34
w:knock	1.44
w:knot	-0.35
w:know	-0.50
w:known	0.47
w:lad	-0.11
w:ladder	-0.45
w:land	0.94
w:laptop	-0.44
w:last	-0.17
w:latch	-0.79
w:late	-0.95
w:laugh	-0.15
w:lawn	-0.46
w:leaf	0.27
w:leave	0.41
w:led	0.51
w:left	-0.88
w:leg	0.14
w:len	-0.81
w:let	-0.07
w:letter	-1.16
w:library	0.31
w:lie	0.91
w:life	1.11
w:lift	-0.85
w:light	0.14
w:lighter	1.07
w:like	1.13
w:limit	1.10
w:limp	-1.06
w:line	0.81
w:lip	-0.06
w:lipstick	-1.03
w:list	-0.49
w:listen	1.24
w:little	0.53
w:live	0.43
w:livid	1.11
w:load	0.58
w:lobby	-0.64
w:location	-0.84
w:lock	-0.92
w:locksmith	-0.23
w:log	-0.36
w:lone	-0.24
w:long	-0.14
w:longer	-0.10
w:loo	0.28
w:look	-0.24
w:loosen	-0.38
w:lose	-0.38
w:loss	0.49
w:lost	0.14
w:lot	-0.90
w:love	-0.16
w:low	-0.09
w:lump	0.94
w:lunch	-1.08
w:mad	-1.02
w:made	-0.12
w:magnet	-0.29
w:maiden	-0.73
w:mail	0.89
w:mailbox	-0.07
w:make	0.57
w:man	-0.55
w:manager	-1.23
w:many	-0.32
w:mark	-0.84
w:marriage	0.76
w:mat	0.30
w:matter	0.23
w:may	-1.12
w:maybe	0.81
w:me	0.88
w:meal	0.42
w:mean	-0.70
w:mediator	-0.91
w:medication	0.63
w:meet	0.49
w:mental	-0.12
w:mess	-0.25
w:message	-1.00
w:met	-0.66
w:migraine	-0.24
w:minute	-1.10
w:mirror	-0.55
w:miserable	0.70
w:miss	-0.63
w:mistake	-0.41
w:moment	0.48
w:monday	-0.60
w:month	-0.66
w:moon	-0.25
w:more	0.41
w:morn	0.12
w:mortify	0.74
w:most	0.43
w:mother	-0.14
w:motion	-0.49
w:motorbike	0.31
w:mouth	1.07
w:move	-0.51
w:mr	0.59
w:mri	-0.65
w:mrs	0.04
w:ms	-0.69
w:much	1.35
w:mug	0.58
w:mum	-0.97
w:mum'	0.08
w:my	0.18
w:myself	1.08
w:nail	-0.17
w:name	-1.07
w:nan	-0.16
w:napkin	-0.64
w:near	1.25
w:neck	-0.49
w:need	-0.64
w:needle	0.82
w:neighbor	-0.64
w:neighbor'	-0.87
w:neighbour	-0.38
w:nerve	0.76
w:nervous	-0.58
w:never	1.06
w:new	0.13
w:next	-0.13
w:night	-0.09
w:nightmare	-0.48
w:nine	-1.10
w:no	0.22
w:nobody	-0.25
w:noise	0.43
w:none	-0.63
w:normal	1.08
w:nose	-0.83
w:not	0.32
w:note	-1.37
w:noth	-0.42
w:now	-0.51
w:numb	-0.30
w:number	-0.89
w:nurse	-0.22
w:of	0.48
w:off	-0.27
w:office	0.38
w:officer	-0.92
w:old	0.13
w:on	-0.59
w:one	0.73
w:only	0.71
w:open	0.14
w:opene	-0.20
w:opposite	-0.40
w:or	-0.61
w:order	-0.60
w:other	-0.49
w:ought	0.82
w:our	-0.17
w:out	0.08
w:outside	0.11
w:over	1.13
w:overnight	-0.57
w:overreact	1.03
w:overwhelm	-0.19
w:overwritten	-0.29
w:own	1.27
w:p	-0.73
w:pack	0.93
w:package	-0.65
w:padlock	-0.53
w:page	0.28
w:paid	-0.67
w:pain	-1.25
w:painkiller	-0.38
w:paint	0.58
w:panic	0.52
w:paper	-0.38
w:paranoid	0.97
w:parcel	0.20
w:parent	0.17
w:park	-0.19
w:part	0.91
w:partner	-0.29
w:party	-0.71
w:pass	-0.65
w:passport	-0.70
w:password	0.63
w:patch	-0.27
w:pathetic	-0.21
w:patient	-0.17
w:pay	-0.75
w:pc	-1.08
w:peer	-0.67
w:pellet	-0.46
w:people	0.52
w:pepper	-0.10
w:period	0.69
w:person	0.95
w:petrify	1.16
w:phone	-0.53
w:photo	-0.27
w:photograph	-1.21
w:physical	-0.06
w:pick	-1.11
w:picture	0.16
w:piece	-0.47
w:pill	1.04
w:pin	0.49
w:pine	-0.36
w:place	0.97
w:plan	1.29
w:plate	-0.93
w:platform	-0.67
w:play	-0.18
w:please	0.23
w:pm	-0.73
w:pocket	-0.42
w:poem	-0.88
w:porch	-0.81
w:post	0.26
w:postmark	-1.44
w:pound	0.75
w:powerless	0.95
w:present	0.53
w:press	-1.08
w:pressure	-0.13
w:pretend	0.99
w:print	-1.23
w:private	-0.72
w:profile	-0.67
w:proper	0.92
w:proud	1.34
w:provide	-0.88
w:psychiatrist	1.16
w:ptsd	0.77
w:pull	0.43
w:pulse	0.66
w:puppy	0.30
w:push	1.21
w:put	-0.93
w:quit	-0.51
w:radio	0.99
w:ran	-1.32
w:rang	-1.44
w:rattle	-0.36
w:ray	-0.57
w:read	-0.24
w:real	-0.08
w:receipt	-0.69
w:reception	-0.81
w:recital	-0.42
w:recognise	-0.40
w:record	-0.93
w:red	0.38
w:ref	-0.55
w:refer	1.13
w:regret	-0.78
w:relationship	0.76
w:relax	1.18
w:relief	0.84
w:relieve	1.27
w:remember	0.80
w:remove	-0.98
w:report	-0.29
w:request	-0.75
w:resentful	0.40
w:resident	-0.32
w:respondent	-0.83
w:rest	-1.22
w:retch	-0.58
w:return	-1.57
w:revolt	-0.60
w:rib	-1.08
w:right	-0.12
w:rigid	1.16
w:ring	1.06
w:rinse	-0.49
w:road	-0.68
w:roof	0.08
w:room	-0.27
w:rope	0.71
w:round	-0.44
w:roundabout	0.13
w:row	-0.56
w:rug	-0.88
w:ruin	0.17
w:ruler	-0.72
w:run	-0.89
w:sad	-0.94
w:safe	0.50
w:safer	1.00
w:safety	0.13
w:said	-1.10
w:samaritan	0.53
w:same	-0.24
w:sank	0.80
w:sat	0.84
w:saturday	-0.07
w:save	-1.24
w:saw	-0.13
w:say	-0.05
w:scalp	-0.70
w:scan	0.28
w:scare	0.74
w:school	-0.58
w:scratch	-0.37
w:scream	0.28
w:screen	-0.60
w:screenshot	-1.08
w:seat	-1.57
w:sec	-0.68
w:second	0.30
w:security	-1.25
w:see	-0.09
w:seen	-0.31
w:seeth	1.20
w:send	-0.38
w:sender	-0.65
w:sent	-1.38
w:sergeant	-1.25
w:serial	-0.93
w:sertraline	0.50
w:serve	-0.62
w:service	-1.20
w:session	-0.08
w:set	0.63
w:shake	-0.17
w:shaken	0.56
w:shame	-1.01
w:she	0.36
w:shift	0.20
w:shirt	-0.21
w:shock	0.27
w:shoe	0.14
w:shook	0.24
w:shop	0.14
w:short	-0.76
w:shot	0.24
w:should	-0.50
w:shoulder	-0.63
w:shout	0.63
w:show	-1.52
w:shower	1.35
w:shut	0.14
w:sick	1.50
w:sicken	0.16
w:sidewall	-0.96
w:sign	-0.69
w:signal	0.83
w:silence	0.50
w:silly	0.62
w:since	0.15
w:sing	0.98
w:single	0.57
w:sink	1.17
w:sit	0.80
w:six	-0.30
w:size	-1.26
w:skin	0.09
w:sleep	0.11
w:slow	0.67
w:small	-0.51
w:smile	0.08
w:smoke	0.35
w:snap	0.67
w:so	0.20
w:sob	0.73
w:soft	-0.47
w:some	0.56
w:someone	1.12
w:someth	0.22
w:son	-0.47
w:son'	-0.24
w:song	-0.77
w:sooner	0.51
w:sorry	-0.34
w:sound	-0.25
w:speak	0.33
w:speaker	-0.43
w:spent	0.43
w:splint	-0.88
w:spoke	-0.46
w:spook	0.61
w:spot	0.92
w:spray	-0.09
w:stair	-0.62
w:stammer	0.50
w:stamp	-0.43
w:stand	0.86
w:stare	-0.44
w:start	-0.27
w:state	-0.41
w:statement	-0.62
w:station	-1.97
w:stay	1.02
w:step	-0.30
w:stick	-1.00
w:stiff	-0.94
w:still	0.23
w:stitch	-0.74
w:stockroom	-0.31
w:stomach	0.34
w:stone	-0.45
w:stood	-0.20
w:stop	0.64
w:story	0.62
w:straight	0.58
w:street	0.37
w:stress	-0.76
w:stronger	0.75
w:stuck	-0.94
w:student	0.66
w:stun	-0.83
w:stupid	0.71
w:subject	-1.40
w:support	0.43
w:sure	-1.05
w:surprise	-0.81
w:survivor	0.65
w:suture	-0.81
w:sweat	-0.65
w:switch	-0.58
w:swollen	-0.66
w:table	0.75
w:tablet	-0.66
w:take	0.61
w:taken	-0.55
w:talk	1.16
w:tap	-0.38
w:tape	-1.09
w:tattoo	-1.08
w:taxi	0.67
w:team	1.09
w:tear	0.59
w:tearful	0.63
w:teary	-0.44
w:teddy	-0.45
w:teeth	0.51
w:tell	0.79
w:ten	0.49
w:tenant	-0.69
w:tense	0.68
w:terrible	-0.33
w:terrify	1.27
w:test	-0.58
w:tetanus	-0.35
w:text	0.46
w:than	-0.18
w:thankful	1.12
w:that	0.17
w:the	-0.38
w:them	-0.23
w:then	-0.36
w:therapist	0.24
w:therapy	0.15
w:there	-0.38
w:these	0.94
w:they	0.80
w:thing	-0.43
w:think	0.28
w:thought	1.50
w:thread	-0.24
w:threw	0.37
w:throat	1.07
w:through	0.87
w:thumb	-0.08
w:thursday	0.54
w:tick	-1.07
w:tight	-0.30
w:tim	-0.91
w:time	0.64
w:timetable	-0.43
w:tire	0.08
w:to	0.32
w:toast	0.18
w:today	-1.12
w:told	-0.76
w:tom	-0.93
w:too	0.15
w:took	-1.03
w:tooth	-1.29
w:torn	-0.45
w:touch	-0.55
w:towel	-0.23
w:track	0.28
w:tracker	-0.77
w:train	0.09
w:trap	0.15
w:trauma	1.16
w:traumatise	1.52
w:tremble	0.71
w:trip	0.45
w:trust	0.30
w:tuesday	0.21
w:turn	0.33
w:twelve	0.52
w:twice	0.19
w:two	-0.18
w:type	-0.49
w:tyre	-1.30
w:uncomfortable	0.52
w:under	0.58
w:understand	0.76
w:uneasy	0.98
w:unit	-0.65
w:unknown	-0.55
w:unnerve	0.08
w:unsafe	0.27
w:unsettle	0.66
w:up	0.57
w:upset	0.82
w:upstair	0.10
w:us	-1.03
w:use	-0.28
w:used	-0.35
w:useless	0.50
w:user	-0.12
w:van	-0.22
w:vet	-0.64
w:victim	0.85
w:video	-0.43
w:violate	0.78
w:visit	0.36
w:visitor	-0.75
w:voice	0.40
w:voicemail	0.67
w:volt	-0.08
w:vulnerable	0.69
w:wait	-0.29
w:wake	1.77
w:walk	-0.23
w:wall	-1.13
w:want	0.55
w:ward	-0.65
w:wardrobe	-0.35
w:warm	-0.37
w:was	-0.24
w:wash	0.93
w:watch	0.66
w:water	0.59
w:way	1.10
w:we	-0.30
w:weak	0.87
w:wear	0.10
w:wed	-1.04
w:wedge	-0.39
w:week	-0.28
w:weep	-0.50
w:weight	0.58
w:well	0.79
w:went	0.33
w:wept	0.99
w:were	-0.21
w:wet	0.34
w:what	1.03
w:when	-0.53
w:whenever	0.44
w:where	-0.47
w:which	0.25
w:white	-0.07
w:who	-0.11
w:whoever	0.85
w:whole	1.62
w:why	-0.51
w:wife	-0.61
w:will	0.30
w:wind	0.26
w:window	-0.20
w:wine	0.20
w:wipe	-0.65
w:wire	-0.19
w:wit	0.85
w:with	0.15
w:withdrawn	-0.29
w:without	1.02
w:witness	-0.94
w:woke	0.74
w:woman	0.67
w:wonder	1.19
w:work	-0.25
w:worker	-0.49
w:worn	1.22
w:worry	-0.78
w:worthless	0.71
w:would	-0.44
w:wound	0.07
w:wreck	0.11
w:wrist	-0.84
w:write	0.27
w:written	-1.46
w:wrong	0.29
w:wrote	0.16
w:x	-0.27
w:xanax	0.46
w:yard	0.52
w:year	0.29
w:you	-0.51
w:youngest	0.94
w:zoom	-0.60
`);

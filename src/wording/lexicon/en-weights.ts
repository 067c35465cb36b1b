// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
#:false/it/-	0.37
#:false/it/may	1.14
#:false/it/now	0.13
#:false/it/past	-0.18
#:false/none/may	0.29
#:false/none/now	0.26
#:false/none/past	-0.36
#:false/other/-	0.49
#:false/other/may	0.44
#:false/other/now	0.16
#:false/other/past	-0.54
#:false/self/-	-0.09
#:false/self/may	0.24
#:false/self/now	0.18
#:true/it/-	-0.48
#:true/it/now	-1.26
#:true/it/past	-0.62
#:true/none/-	-0.12
#:true/none/may	-0.88
#:true/none/now	-1.15
#:true/none/past	-0.44
#:true/other/-	-1.34
#:true/other/may	-0.28
#:true/other/now	-0.55
#:true/other/past	-1.17
#:true/self/-	-0.39
#:true/self/may	-0.68
#:true/self/now	-0.42
#s:false/none	-0.12
#s:false/other	0.15
#s:false/self	0.19
#s:true/it	-0.08
#s:true/none	-0.25
#s:true/other	-1.58
#s:true/self	-0.49
01=	-1.05
01=(/NONE	-1.00
01=(/THE	0.09
01=(/VERB	-0.71
01=(/now	-0.71
01=)	-0.56
01=)/VERB	-0.57
01=)/now	-0.57
01=,	-0.15
01=,/-	-0.85
01=,/HE	0.22
01=,/HIS	0.16
01=,/HIS-animal	-0.32
01=,/HIS-body	-0.63
01=,/HIS-thing	-0.36
01=,/I	0.21
01=,/IT	-0.29
01=,/MY	-0.40
01=,/MY-body	0.10
01=,/MY-mind	-1.05
01=,/MY-person	-1.08
01=,/MY-thing	-0.46
01=,/NAME	-0.97
01=,/NONE	-0.22
01=,/NOTHING	-0.61
01=,/SHE	0.55
01=,/THE	-0.63
01=,/THE-body	-1.06
01=,/THE-child	-0.55
01=,/THE-mind	-0.73
01=,/THE-person	-1.29
01=,/THE-thing	-1.67
01=,/THERE	-1.04
01=,/THEY	-0.54
01=,/THIS	-1.41
01=,/VERB	-0.94
01=,/WE	-0.47
01=,/WHICH	0.77
01=,/WHO	-0.65
01=,/YOU	-0.65
01=,/may	-0.46
01=,/now	-0.56
01=,/past	0.84
01=-	-1.60
01=-/-	-1.50
01=-/NAME	-0.62
01=-/NONE	-1.42
01=-/PEOPLE	-0.59
01=-/THE	-0.67
01=-/VERB	-0.53
01=-/now	-0.85
01=-/past	-0.57
01=:	-2.22
01=:/-	-1.13
01=:/HE	-0.36
01=:/HIS	-0.24
01=:/HIS-child	-0.67
01=:/I	-1.63
01=:/IT	-0.46
01=:/MY	-0.66
01=:/MY-thing	-0.21
01=:/NAME	-0.18
01=:/NONE	-0.94
01=:/SHE	-0.12
01=:/THE	-0.66
01=:/THE-person	-0.08
01=:/THE-thing	-0.08
01=:/THERE	-0.66
01=:/THIS	-0.16
01=:/VERB	-1.00
01=:/YOU	-0.72
01=:/may	-1.14
01=:/now	-1.72
01=:/past	-0.80
01=;	-1.65
01=;/-	-0.87
01=;/HE	-0.71
01=;/I	-0.68
01=;/IT	-0.36
01=;/MY-thing	-0.69
01=;/NAME	-0.15
01=;/NONE	-0.94
01=;/NOTHING	-0.70
01=;/SHE	-0.53
01=;/THE	-0.44
01=;/THE-child	-0.78
01=;/THE-mind	-0.83
01=;/THE-person	-0.09
01=;/VERB	-0.72
01=;/WE	-0.22
01=;/may	-0.96
01=;/now	-1.01
01=;/past	-1.24
01=CLIENT	0.70
01=EX	-0.17
01=HE	-0.34
01=HIS	0.11
01=HIS-animal	-0.32
01=HIS-body	-0.63
01=HIS-child	-0.67
01=HIS-mind	-0.38
01=HIS-person	-0.75
01=HIS-thing	-0.36
01=I	-0.27
01=IT	-0.30
01=MY	-0.62
01=MY-body	0.55
01=MY-child	-0.32
01=MY-mind	-1.05
01=MY-person	-0.87
01=MY-thing	-0.77
01=NAME	-1.17
01=NOBODY	-0.94
01=NONE	-0.90
01=NOTHING	-0.90
01=PEOPLE	-0.96
01=SHE	-0.85
01=THE	-0.41
01=THE-animal	-0.39
01=THE-body	-1.09
01=THE-child	-0.95
01=THE-mind	-1.12
01=THE-person	-0.68
01=THE-thing	-1.04
01=THERE	-1.04
01=THEY	-1.22
01=THIS	-0.87
01=VERB	-1.32
01=WE	-1.13
01=WHICH	0.46
01=WHO	-1.28
01=YOU	-0.47
01=after	-1.38
01=after-quotation	0.52
01=after-quotation/-	0.42
01=after-quotation/HE	-0.24
01=after-quotation/IT	0.84
01=after-quotation/MY	-0.79
01=after-quotation/NONE	-0.91
01=after-quotation/THE	0.37
01=after-quotation/THE-thing	-0.72
01=after-quotation/VERB	-0.99
01=after-quotation/may	-0.28
01=after-quotation/now	0.30
01=after-quotation/past	-0.27
01=after/HE	-0.76
01=after/I	-0.17
01=after/MY-body	-0.53
01=after/THE	-1.02
01=after/THE-thing	-0.46
01=after/THEY	-0.70
01=after/may	-0.70
01=after/now	-1.18
01=after/past	-0.38
01=and/-	-1.45
01=and/HE	-1.78
01=and/HIS-person	-0.73
01=and/I	0.97
01=and/IT	-0.48
01=and/MY	-0.86
01=and/MY-body	0.40
01=and/MY-person	-0.52
01=and/NAME	-0.52
01=and/NOBODY	-0.53
01=and/NONE	-0.98
01=and/NOTHING	-0.33
01=and/SHE	-0.68
01=and/THE	-1.70
01=and/THE-animal	-0.49
01=and/THE-body	-0.93
01=and/THE-child	-0.12
01=and/THE-person	-0.54
01=and/THE-thing	-0.64
01=and/THERE	-0.27
01=and/THEY	-0.93
01=and/WE	-0.75
01=and/may	-1.21
01=and/now	-1.06
01=and/past	1.06
01=as	-1.39
01=as/-	-0.36
01=as/HE	-0.58
01=as/I	-0.50
01=as/NONE	-1.12
01=as/SHE	-0.47
01=as/THE	-0.53
01=as/THIS	-0.33
01=as/may	-0.98
01=as/now	-0.65
01=as/past	-1.06
01=because	-0.29
01=because/-	-1.05
01=because/HE	-0.63
01=because/HIS	-0.30
01=because/HIS-animal	-0.16
01=because/I	-0.11
01=because/MY-body	0.93
01=because/NONE	-0.57
01=because/SHE	-0.27
01=because/THE	-0.99
01=because/THE-thing	-0.21
01=because/THERE	-0.46
01=because/THIS	-0.33
01=because/YOU	-0.31
01=because/may	-0.76
01=because/now	-1.24
01=because/past	0.31
01=before	-0.68
01=before/HE	-0.14
01=before/I	-0.68
01=before/may	-0.43
01=before/now	-1.12
01=but	-1.71
01=but/-	-1.35
01=but/IT	-0.22
01=but/NAME	-0.51
01=but/NONE	-1.65
01=but/SHE	-0.11
01=but/THE	-0.97
01=but/now	-0.51
01=but/past	-1.21
01=even	-0.64
01=even/-	-0.29
01=even/NONE	-0.64
01=even/now	-0.42
01=even/past	-0.59
01=how	-0.92
01=how/HE	-0.33
01=how/I	-1.23
01=how/YOU	-0.28
01=how/may	-0.28
01=how/now	-0.99
01=how/past	-0.97
01=if	-1.50
01=if/HE	-1.20
01=if/I	-1.75
01=if/IT	-0.69
01=if/SHE	-0.48
01=if/THE-person	-0.37
01=if/THERE	-0.91
01=if/may	-1.22
01=if/now	-0.60
01=if/past	-1.79
01=like	-1.32
01=like/IT	-0.67
01=like/NONE	-1.45
01=like/THE	-1.03
01=like/THE-mind	-0.97
01=like/THIS	-0.12
01=like/now	-1.32
01=or	-0.52
01=or/NONE	-0.52
01=or/now	-0.77
01=or/past	-0.16
01=run-on	-0.75
01=run-on/CLIENT	0.70
01=run-on/EX	-0.18
01=run-on/HE	-1.82
01=run-on/I	-0.49
01=run-on/NOBODY	-0.73
01=run-on/NOTHING	-0.20
01=run-on/PEOPLE	-0.92
01=run-on/SHE	-1.81
01=run-on/THERE	-0.77
01=run-on/THEY	-0.52
01=run-on/WE	-0.89
01=run-on/may	-1.05
01=run-on/now	-2.76
01=run-on/past	0.84
01=since	-0.49
01=since/-	-0.19
01=since/HE	-0.99
01=since/I	-0.24
01=since/NAME	-0.49
01=since/NONE	-0.49
01=since/THE	-0.08
01=since/THE-mind	-0.36
01=since/THE-thing	-0.65
01=since/now	-0.72
01=since/past	-0.42
01=so	-0.36
01=so/-	0.13
01=so/HE	-0.76
01=so/I	0.21
01=so/IT	-0.90
01=so/NAME	-0.45
01=so/NOBODY	-1.03
01=so/NONE	-0.49
01=so/PEOPLE	-0.57
01=so/THE	-1.41
01=so/THE-child	-0.30
01=so/THEY	-0.86
01=so/THIS	-0.49
01=so/may	0.38
01=so/now	-2.18
01=so/past	-0.86
01=that	-1.80
01=that/HE	-0.63
01=that/HIS-mind	-0.38
01=that/HIS-person	-0.25
01=that/I	-1.69
01=that/IT	-0.52
01=that/MY	-0.17
01=that/MY-child	-0.32
01=that/MY-person	-0.42
01=that/NAME	-0.17
01=that/SHE	-1.07
01=that/THE	-0.21
01=that/THE-person	-0.11
01=that/may	-0.68
01=that/now	-2.02
01=that/past	-0.88
01=then	-1.32
01=then/-	-1.11
01=then/HE	-0.22
01=then/I	-1.05
01=then/NOBODY	-0.44
01=then/NONE	-0.99
01=then/THE-thing	-0.07
01=then/THERE	-0.66
01=then/may	-0.44
01=then/now	-1.24
01=then/past	-0.45
01=till	-0.45
01=till/NONE	-0.45
01=till/past	-0.45
01=unless	-0.33
01=unless/PEOPLE	-0.33
01=unless/now	-0.33
01=until	0.15
01=until/-	-1.51
01=until/HE	-1.32
01=until/HIS	-0.26
01=until/I	0.85
01=until/IT	-0.54
01=until/MY-person	-0.42
01=until/NAME	-0.99
01=until/NONE	-1.91
01=until/THE	-1.62
01=until/THE-person	-0.70
01=until/THE-thing	-0.62
01=until/THERE	-0.64
01=until/THEY	-0.78
01=until/WE	-1.14
01=until/may	-0.16
01=until/now	-0.89
01=until/past	0.40
01=what	0.26
01=what/-	0.24
01=what/HE	0.50
01=what/I	-1.44
01=what/THE-thing	-0.74
01=what/THIS	-0.78
01=what/may	0.55
01=what/now	-1.26
01=what/past	-1.43
01=when	-1.50
01=when/HE	-0.14
01=when/HIS	-0.06
01=when/I	-1.58
01=when/IT	-0.64
01=when/MY-body	-0.42
01=when/NAME	-0.28
01=when/NOBODY	-0.06
01=when/NONE	-0.33
01=when/PEOPLE	-0.07
01=when/SHE	-1.60
01=when/THE	-0.27
01=when/THE-person	-0.31
01=when/THE-thing	-0.26
01=when/THEY	-0.65
01=when/YOU	-0.40
01=when/now	-1.22
01=when/past	-1.32
01=whenever	-0.73
01=whenever/-	-0.16
01=whenever/I	-0.51
01=whenever/THE	-0.42
01=whenever/THE-person	-0.63
01=whenever/THE-thing	-0.15
01=whenever/THERE	-0.05
01=whenever/WE	-0.22
01=whenever/now	-0.84
01=where	-1.39
01=where/HE	-1.06
01=where/I	-0.83
01=where/MY-person	-0.16
01=where/THE	-0.11
01=where/THE-thing	-0.20
01=where/may	-1.15
01=where/now	-0.92
01=where/past	-0.16
01=whether	-1.07
01=whether/I	-0.99
01=whether/WE	-0.17
01=whether/may	-0.49
01=whether/now	-0.69
01=whether/past	-0.69
01=which	-0.75
01=which/WHICH	-0.75
01=which/now	-0.75
01=who	-1.07
01=who/WHO	-1.07
01=who/now	-0.81
01=who/past	-0.72
01=why	-0.78
01=why/HE	-0.10
01=why/I	-0.76
01=why/SHE	-0.21
01=why/THE	-0.35
01=why/may	-0.37
01=why/now	-0.99
01=why/past	-0.10
01|	-0.15
10=	-1.09
10=(	-0.66
10=(/-	-0.69
10=(/NONE	-0.67
10=(/THE	-0.29
10=(/VERB	-0.18
10=(/now	-0.18
10=)	0.44
10=)/-	-0.55
10=)/HE	0.59
10=)/NAME	0.57
10=)/NONE	-0.55
10=)/VERB	-0.96
10=)/now	-0.13
10=)/past	0.56
10=,	-0.18
10=,/-	-0.85
10=,/HE	0.05
10=,/HIS	-1.44
10=,/HIS-animal	-0.32
10=,/HIS-body	-0.51
10=,/HIS-thing	-0.88
10=,/I	0.29
10=,/IT	-2.08
10=,/MY	0.11
10=,/MY-body	-0.33
10=,/MY-mind	-0.34
10=,/MY-person	0.43
10=,/MY-thing	1.00
10=,/NAME	0.89
10=,/NONE	-0.10
10=,/NOTHING	-1.10
10=,/PEOPLE	1.24
10=,/SHE	-0.15
10=,/THE	-0.33
10=,/THE-child	-0.62
10=,/THE-mind	-1.15
10=,/THE-person	-0.42
10=,/THERE	-0.55
10=,/THEY	-1.21
10=,/THIS	-0.79
10=,/VERB	-1.49
10=,/WE	-0.32
10=,/WHICH	-0.19
10=,/WHO	-1.01
10=,/YOU	-0.84
10=,/may	-1.26
10=,/now	-0.54
10=,/past	0.77
10=-	-1.63
10=-/-	-1.20
10=-/NAME	-0.39
10=-/NONE	-0.86
10=-/PEOPLE	-0.15
10=-/THE	-1.23
10=-/VERB	-1.22
10=-/now	-0.73
10=-/past	-1.15
10=:/-	0.44
10=:/HE	-0.34
10=:/HIS	-0.46
10=:/HIS-child	-0.86
10=:/I	-1.35
10=:/IT	0.74
10=:/MY	-0.47
10=:/MY-thing	-1.02
10=:/NAME	-1.23
10=:/NONE	-1.48
10=:/SHE	-1.67
10=:/THE	0.36
10=:/THE-person	-0.44
10=:/THE-thing	-0.45
10=:/THERE	-0.64
10=:/THIS	-0.64
10=:/VERB	-0.57
10=:/YOU	-0.43
10=:/may	-1.26
10=:/now	-0.98
10=:/past	-1.15
10=;	-0.93
10=;/-	-0.59
10=;/HE	-1.66
10=;/I	-0.19
10=;/MY	-1.71
10=;/MY-thing	-0.72
10=;/NAME	-0.59
10=;/NONE	-1.51
10=;/SHE	0.95
10=;/THE	-0.56
10=;/THE-child	-0.10
10=;/THE-mind	-0.56
10=;/THE-person	-1.27
10=;/THE-thing	-0.31
10=;/VERB	-1.01
10=;/WE	-0.09
10=;/may	-2.14
10=;/now	-1.05
10=;/past	-0.19
10=CLIENT	-0.11
10=EX	-1.68
10=HE	-0.25
10=HIS-animal	-0.66
10=HIS-body	-0.51
10=HIS-child	-0.86
10=HIS-mind	-0.32
10=HIS-person	-0.46
10=HIS-thing	-0.88
10=I	-0.12
10=IT	-1.97
10=MY	-0.54
10=MY-body	-2.02
10=MY-child	-0.78
10=MY-mind	-0.34
10=MY-person	0.75
10=MY-thing	0.71
10=NAME	0.17
10=NOBODY	-1.08
10=NONE	-0.82
10=NOTHING	-1.23
10=PEOPLE	-0.26
10=SHE	1.43
10=THE	-1.05
10=THE-animal	-1.10
10=THE-body	-0.16
10=THE-child	-0.51
10=THE-mind	-1.49
10=THE-person	-0.44
10=THE-thing	-0.11
10=THERE	-1.41
10=THEY	-0.47
10=THIS	-1.15
10=VERB	-1.76
10=WE	-1.49
10=WHICH	-0.44
10=WHO	-1.61
10=YOU	-1.37
10=after	-1.76
10=after/HE	-0.85
10=after/I	-0.45
10=after/MY-body	-0.59
10=after/THE	-1.38
10=after/THE-thing	-0.37
10=after/THEY	-0.33
10=after/may	-0.22
10=after/now	-1.14
10=after/past	-1.39
10=and	-0.30
10=and/-	0.46
10=and/HE	0.49
10=and/HIS-person	-0.45
10=and/I	-0.28
10=and/IT	-1.53
10=and/MY	-0.21
10=and/MY-body	-0.40
10=and/MY-person	0.79
10=and/NAME	-0.97
10=and/NOBODY	-0.86
10=and/NONE	-1.11
10=and/NOTHING	-0.82
10=and/SHE	-0.12
10=and/THE-animal	-0.67
10=and/THE-body	-1.07
10=and/THE-child	-0.20
10=and/THE-person	0.31
10=and/THE-thing	-0.27
10=and/THERE	-0.94
10=and/THEY	-0.66
10=and/THIS	-0.35
10=and/WE	-0.98
10=and/may	0.06
10=and/now	-1.33
10=and/past	-0.21
10=as	-0.91
10=as/-	-0.37
10=as/HE	0.69
10=as/I	-0.33
10=as/NONE	-1.39
10=as/SHE	-0.79
10=as/THE	-0.40
10=as/THIS	-0.22
10=as/may	-0.57
10=as/now	0.11
10=as/past	-1.25
10=because	-0.72
10=because/-	-1.51
10=because/HE	0.35
10=because/HIS	-0.42
10=because/HIS-animal	-0.51
10=because/I	0.55
10=because/MY-body	-0.42
10=because/NONE	-0.63
10=because/SHE	0.71
10=because/THE	-1.95
10=because/THE-animal	-0.90
10=because/THE-person	1.17
10=because/THE-thing	-1.38
10=because/THERE	-0.46
10=because/THIS	-0.30
10=because/YOU	-0.08
10=because/may	-0.10
10=because/now	-1.21
10=because/past	-0.10
10=before	-0.62
10=before/HE	-0.45
10=before/I	-0.37
10=before/may	-0.24
10=before/now	-0.51
10=but	-0.43
10=but/-	-1.31
10=but/HE	1.12
10=but/I	1.58
10=but/IT	-0.38
10=but/NAME	-0.68
10=but/NONE	-1.34
10=but/SHE	0.38
10=but/THE	-0.94
10=but/THE-person	1.33
10=but/now	-0.50
10=but/past	0.94
10=even	-0.32
10=even/-	-0.21
10=even/NONE	-0.32
10=even/now	-0.28
10=even/past	-0.38
10=how	-1.06
10=how/HE	-0.86
10=how/I	-0.58
10=how/YOU	-0.18
10=how/may	-0.18
10=how/now	-0.28
10=how/past	-0.98
10=if	-1.61
10=if/HE	-0.90
10=if/I	-0.61
10=if/IT	-0.21
10=if/SHE	-0.77
10=if/THE-person	-0.93
10=if/THERE	-0.36
10=if/may	-0.27
10=if/now	-0.56
10=if/past	-2.04
10=like	0.12
10=like/IT	-2.28
10=like/NONE	0.65
10=like/THE	-1.25
10=like/THE-mind	-0.99
10=like/THIS	-1.03
10=like/now	0.12
10=or	-0.56
10=or/NONE	-0.56
10=or/now	-0.24
10=or/past	-0.79
10=quotation	0.06
10=quotation/-	0.06
10=quotation/NONE	0.06
10=run-on	-0.58
10=run-on/CLIENT	-0.11
10=run-on/EX	-1.59
10=run-on/HE	0.07
10=run-on/I	-0.71
10=run-on/NOBODY	-0.36
10=run-on/PEOPLE	-0.43
10=run-on/SHE	0.26
10=run-on/THERE	-1.11
10=run-on/THEY	-1.32
10=run-on/WE	-1.38
10=run-on/may	-2.28
10=run-on/now	-1.05
10=run-on/past	0.65
10=since	-1.67
10=since/-	-0.46
10=since/HE	-1.21
10=since/I	-0.74
10=since/NAME	-0.60
10=since/NONE	-0.68
10=since/THE	-0.16
10=since/THE-mind	-0.53
10=since/THE-thing	-0.52
10=since/now	-0.82
10=since/past	-1.55
10=so	-0.16
10=so/-	-1.71
10=so/HE	0.47
10=so/I	-1.44
10=so/IT	0.54
10=so/NAME	0.14
10=so/NOBODY	-0.22
10=so/NONE	0.47
10=so/PEOPLE	-0.19
10=so/SHE	-0.70
10=so/THE	0.66
10=so/THE-child	-1.06
10=so/THEY	-0.65
10=so/may	-0.46
10=so/now	1.00
10=so/past	-0.70
10=that	-0.27
10=that/EX	-0.68
10=that/HE	-0.05
10=that/HIS-mind	-0.32
10=that/HIS-person	-0.50
10=that/I	-0.15
10=that/IT	-0.78
10=that/MY	-0.69
10=that/MY-child	-0.78
10=that/MY-person	-0.57
10=that/NAME	-0.54
10=that/SHE	1.06
10=that/THE	-1.26
10=that/THE-person	-1.62
10=that/THE-thing	0.19
10=that/may	-0.59
10=that/now	-0.61
10=that/past	-0.19
10=then	-0.82
10=then/-	-0.24
10=then/HE	-0.59
10=then/I	-0.97
10=then/NOBODY	-0.15
10=then/NONE	-0.92
10=then/THE	-0.40
10=then/THE-thing	-0.29
10=then/THERE	-0.05
10=then/THEY	-0.98
10=then/may	-0.15
10=then/now	-0.74
10=then/past	-0.78
10=till	-0.70
10=till/NONE	-0.70
10=till/past	-0.70
10=unless	-0.16
10=unless/PEOPLE	-0.16
10=unless/now	-0.16
10=until	-0.44
10=until/-	0.50
10=until/HE	-1.77
10=until/HIS	0.98
10=until/I	-0.13
10=until/IT	-0.16
10=until/MY-person	-0.28
10=until/NAME	-1.58
10=until/NONE	-1.81
10=until/THE	-1.08
10=until/THE-person	-1.17
10=until/THE-thing	1.11
10=until/THERE	-0.10
10=until/THEY	-0.53
10=until/may	-0.93
10=until/now	-0.89
10=until/past	-0.74
10=what	-1.37
10=what/HE	-0.98
10=what/I	-0.52
10=what/THE	-0.29
10=what/THE-thing	-0.70
10=what/THIS	-0.14
10=what/may	-0.45
10=what/now	-0.96
10=what/past	-1.07
10=when	-0.37
10=when/HE	-0.28
10=when/HIS	-0.67
10=when/I	-0.07
10=when/IT	-0.63
10=when/MY-body	-1.70
10=when/NAME	-0.73
10=when/NOBODY	-0.31
10=when/NONE	-0.42
10=when/PEOPLE	-0.71
10=when/SHE	1.06
10=when/THE	0.36
10=when/THE-person	-0.91
10=when/THE-thing	-0.25
10=when/THEY	0.67
10=when/YOU	-0.98
10=when/now	-0.22
10=when/past	-0.20
10=whenever	-0.56
10=whenever/-	-0.24
10=whenever/I	-0.17
10=whenever/THE	-0.42
10=whenever/THE-person	-1.03
10=whenever/THE-thing	-0.26
10=whenever/THERE	-0.24
10=whenever/WE	-0.11
10=whenever/now	-0.44
10=where/HE	-1.33
10=where/I	0.73
10=where/MY-person	-0.65
10=where/THE	-0.71
10=where/THE-thing	-0.58
10=where/may	0.64
10=where/now	-0.95
10=where/past	-1.06
10=whether	-0.56
10=whether/I	-0.70
10=whether/WE	-0.49
10=whether/may	-0.49
10=whether/now	-0.33
10=whether/past	-0.66
10=which	-1.01
10=which/WHICH	-1.01
10=which/now	-1.01
10=who	-1.05
10=who/WHO	-1.05
10=who/now	-0.47
10=who/past	-0.89
10=why	-0.89
10=why/HE	-0.33
10=why/I	-0.14
10=why/SHE	-1.01
10=why/THE	-0.59
10=why/now	-0.98
10=why/past	-0.33
10|	-0.04
11=	0.64
11=(	-0.12
11=(/-	-0.09
11=(/NONE	-0.82
11=(/THE	0.06
11=(/VERB	-0.23
11=(/now	-0.23
11=)	0.17
11=)/HE	-0.32
11=)/NAME	-0.51
11=)/VERB	0.22
11=)/now	0.23
11=)/past	-0.48
11=,	-0.12
11=,/-	-0.08
11=,/HE	-0.56
11=,/HIS	-1.27
11=,/HIS-animal	-0.04
11=,/HIS-body	-0.27
11=,/HIS-thing	-0.21
11=,/I	0.44
11=,/IT	-0.11
11=,/MY	-0.20
11=,/MY-body	-0.25
11=,/MY-mind	1.03
11=,/MY-person	0.59
11=,/MY-thing	-0.26
11=,/NAME	0.18
11=,/NONE	-0.31
11=,/NOTHING	-0.71
11=,/PEOPLE	-0.10
11=,/SHE	-0.75
11=,/THE	-0.53
11=,/THE-body	-0.15
11=,/THE-child	0.55
11=,/THE-mind	0.06
11=,/THE-person	-0.34
11=,/THE-thing	0.34
11=,/THERE	-0.40
11=,/THEY	-0.15
11=,/THIS	0.46
11=,/VERB	-0.05
11=,/WE	-0.08
11=,/WHICH	-0.80
11=,/WHO	-0.78
11=,/YOU	-0.39
11=,/may	0.15
11=,/now	-0.32
11=,/past	-0.19
11=-/-	0.23
11=-/NAME	-0.55
11=-/PEOPLE	0.24
11=-/THE	0.35
11=-/VERB	-0.30
11=-/now	-0.04
11=-/past	-0.59
11=:	-1.18
11=:/-	-0.59
11=:/HIS-child	-0.66
11=:/I	-0.98
11=:/IT	-0.32
11=:/MY	-0.64
11=:/MY-thing	-0.16
11=:/NAME	-0.22
11=:/NONE	-1.12
11=:/SHE	-0.21
11=:/THE	-0.61
11=:/THE-thing	-0.17
11=:/THERE	0.42
11=:/THIS	-0.14
11=:/VERB	-0.54
11=:/YOU	-0.30
11=:/may	-0.59
11=:/now	-1.05
11=:/past	-0.34
11=;	-0.20
11=;/-	0.51
11=;/HE	-0.79
11=;/I	-0.51
11=;/IT	-0.14
11=;/MY	-0.25
11=;/MY-thing	-0.62
11=;/NAME	-0.37
11=;/NONE	0.33
11=;/NOTHING	-0.17
11=;/SHE	-0.63
11=;/THE	-0.55
11=;/THE-child	-0.67
11=;/THE-mind	-0.29
11=;/THE-person	-0.55
11=;/WE	-0.05
11=;/may	-0.69
11=;/now	-0.30
11=;/past	-0.82
11=CLIENT	-0.46
11=EX	-0.50
11=HE	0.18
11=HIS-animal	-0.06
11=HIS-body	-0.27
11=HIS-child	-0.66
11=HIS-mind	-0.06
11=HIS-person	-0.37
11=HIS-thing	-0.21
11=I	0.31
11=IT	-0.09
11=MY	-0.12
11=MY-body	-0.97
11=MY-child	-0.53
11=MY-mind	1.03
11=MY-person	0.32
11=MY-thing	-0.46
11=NAME	0.39
11=NOBODY	0.17
11=NONE	0.04
11=NOTHING	-0.97
11=PEOPLE	0.37
11=SHE	0.27
11=THE-body	-0.08
11=THE-child	0.82
11=THE-mind	-0.22
11=THE-person	0.26
11=THE-thing	0.07
11=THERE	0.19
11=THEY	0.04
11=THIS	0.51
11=VERB	-0.06
11=WHICH	-0.42
11=WHO	0.17
11=YOU	-0.69
11=after	0.17
11=after/HE	-1.11
11=after/I	0.53
11=after/MY-body	-0.28
11=after/THE	0.13
11=after/THE-thing	0.66
11=after/THEY	0.65
11=after/may	-0.28
11=after/now	0.35
11=after/past	-0.31
11=and	-0.27
11=and/-	-0.40
11=and/HE	-0.04
11=and/HIS-person	-0.25
11=and/I	-0.55
11=and/IT	1.13
11=and/MY-body	0.68
11=and/MY-person	-0.24
11=and/NAME	-0.36
11=and/NOBODY	-0.35
11=and/NOTHING	-0.38
11=and/SHE	-0.60
11=and/THE	-0.25
11=and/THE-animal	-0.05
11=and/THE-body	0.65
11=and/THE-child	0.20
11=and/THE-person	0.29
11=and/THE-thing	-0.20
11=and/THERE	-0.44
11=and/THEY	-0.65
11=and/THIS	-0.49
11=and/WE	-0.58
11=and/may	-0.32
11=and/now	0.25
11=and/past	-0.67
11=as	0.51
11=as/-	0.30
11=as/HE	-0.81
11=as/I	0.39
11=as/NONE	0.48
11=as/SHE	-0.97
11=as/THE	0.23
11=as/THIS	0.32
11=as/may	0.36
11=as/now	0.73
11=as/past	-0.64
11=because	-0.16
11=because/-	-0.37
11=because/HE	-0.94
11=because/HIS	0.36
11=because/HIS-animal	-0.10
11=because/I	0.23
11=because/MY-body	-0.80
11=because/NONE	0.74
11=because/SHE	-0.39
11=because/THE	-0.43
11=because/THE-animal	-0.04
11=because/THE-person	-0.34
11=because/THE-thing	-0.11
11=because/THERE	0.57
11=because/THIS	0.36
11=because/may	1.22
11=because/now	0.36
11=because/past	-2.22
11=before	0.68
11=before/HE	0.39
11=before/I	0.65
11=before/may	0.40
11=before/now	0.71
11=but	-0.51
11=but/-	-0.20
11=but/HE	-0.82
11=but/I	-0.35
11=but/IT	0.38
11=but/NAME	-0.70
11=but/NONE	-0.10
11=but/SHE	-0.15
11=but/THE	-0.32
11=but/THE-person	-0.24
11=but/now	-0.62
11=but/past	-0.13
11=even	0.62
11=even/-	0.28
11=even/NONE	0.62
11=even/now	0.42
11=even/past	0.60
11=how	-0.38
11=how/HE	-0.27
11=how/I	-0.14
11=how/YOU	-0.15
11=how/may	-0.15
11=how/now	0.83
11=how/past	-0.97
11=if	0.25
11=if/HE	0.46
11=if/I	-0.13
11=if/IT	0.50
11=if/SHE	0.06
11=if/THE-person	-0.62
11=if/THERE	1.00
11=if/may	-0.89
11=if/now	0.26
11=if/past	-0.06
11=like	-0.61
11=like/IT	-0.56
11=like/NONE	-0.32
11=like/THE	1.50
11=like/THE-mind	1.29
11=like/THIS	1.03
11=like/now	-0.61
11=or	0.61
11=or/NONE	0.61
11=or/now	0.33
11=or/past	0.49
11=run-on	0.31
11=run-on/CLIENT	-0.46
11=run-on/EX	-0.50
11=run-on/HE	0.83
11=run-on/I	-0.42
11=run-on/NOBODY	0.67
11=run-on/NOTHING	-0.05
11=run-on/PEOPLE	0.28
11=run-on/SHE	0.68
11=run-on/THERE	-0.11
11=run-on/THEY	0.10
11=run-on/WE	-0.14
11=run-on/may	0.12
11=run-on/now	-0.08
11=run-on/past	0.21
11=since	0.30
11=since/-	-0.10
11=since/HE	-0.11
11=since/I	-0.84
11=since/NAME	0.59
11=since/NONE	0.88
11=since/THE-mind	-0.59
11=since/THE-thing	0.60
11=since/past	0.29
11=so	-0.13
11=so/-	1.24
11=so/HE	-1.16
11=so/I	-0.16
11=so/IT	0.36
11=so/NAME	-0.75
11=so/NOBODY	0.57
11=so/NONE	-0.08
11=so/PEOPLE	-0.36
11=so/SHE	0.70
11=so/THE	-0.40
11=so/THE-child	0.51
11=so/THEY	0.24
11=so/may	-0.08
11=so/now	-0.72
11=so/past	-0.40
11=that	0.50
11=that/HE	-0.13
11=that/HIS-mind	-0.06
11=that/HIS-person	-0.44
11=that/I	0.35
11=that/IT	0.79
11=that/MY	0.53
11=that/MY-child	-0.53
11=that/MY-person	-0.32
11=that/NAME	0.26
11=that/SHE	-0.13
11=that/THE	-0.39
11=that/THE-person	-0.34
11=that/THE-thing	-0.93
11=that/may	-0.38
11=that/now	-0.11
11=that/past	0.61
11=then	0.45
11=then/-	-0.80
11=then/HE	-0.65
11=then/I	0.37
11=then/NOBODY	-0.22
11=then/NONE	0.62
11=then/THE	-0.17
11=then/THERE	-0.41
11=then/THEY	-0.65
11=then/may	-0.22
11=then/now	0.32
11=then/past	0.32
11=till	-0.44
11=till/NONE	-0.44
11=till/past	-0.44
11=unless	0.18
11=unless/PEOPLE	0.18
11=unless/now	0.18
11=until	0.30
11=until/-	-1.43
11=until/HE	-1.52
11=until/HIS	-0.62
11=until/I	-0.61
11=until/IT	0.18
11=until/NAME	-1.07
11=until/NONE	-1.40
11=until/THE	0.70
11=until/THE-person	-1.20
11=until/THE-thing	0.41
11=until/THERE	0.62
11=until/THEY	0.49
11=until/WE	-0.22
11=until/now	0.85
11=until/past	0.10
11=what	-0.08
11=what/-	-0.75
11=what/HE	-0.22
11=what/I	0.12
11=what/THE	0.55
11=what/THE-thing	-0.59
11=what/THIS	0.38
11=what/may	-0.20
11=what/now	-0.25
11=what/past	0.25
11=when	0.55
11=when/HE	-0.21
11=when/HIS	0.67
11=when/I	0.17
11=when/IT	0.79
11=when/MY-body	-0.85
11=when/NAME	0.67
11=when/NOBODY	0.30
11=when/NONE	0.39
11=when/PEOPLE	0.73
11=when/SHE	-0.22
11=when/THE	0.87
11=when/THE-person	0.71
11=when/THE-thing	-0.24
11=when/THEY	-0.30
11=when/YOU	-0.46
11=when/now	-0.12
11=when/past	0.37
11=whenever	0.80
11=whenever/-	0.20
11=whenever/I	0.44
11=whenever/THE	0.67
11=whenever/THE-person	-0.97
11=whenever/THE-thing	0.25
11=whenever/THERE	0.24
11=whenever/WE	0.23
11=whenever/now	0.79
11=where/HE	0.39
11=where/I	-0.60
11=where/MY-person	-0.19
11=where/THE	-0.20
11=where/THE-thing	-0.20
11=where/may	0.26
11=where/now	-0.36
11=where/past	-0.54
11=whether	0.12
11=whether/I	-0.77
11=whether/WE	0.34
11=whether/may	0.34
11=whether/now	-0.32
11=whether/past	-0.69
11=which	0.13
11=which/WHICH	0.13
11=which/now	0.13
11=who	0.39
11=who/WHO	0.39
11=who/now	0.17
11=who/past	0.34
11=why	-0.07
11=why/HE	-0.09
11=why/I	0.77
11=why/SHE	-0.21
11=why/THE	-0.40
11=why/now	0.07
11=why/past	-0.09
11|	0.42
any	-0.06
b:# ,	-0.20
b:# .	-0.48
b:# :	-0.77
b:# ;	-0.68
b:# am	-0.34
b:# and	-0.91
b:# april	-0.73
b:# at	-0.85
b:# be	-0.60
b:# by	-0.47
b:# cal	-0.22
b:# cam	-0.29
b:# cm	-0.39
b:# da	-0.36
b:# don	-0.47
b:# email	-0.06
b:# f	-0.60
b:# feb	-0.74
b:# februar	-0.38
b:# he	-0.62
b:# hour	0.42
b:# in	-1.00
b:# lying	-0.70
b:# march	-1.10
b:# may	-0.73
b:# minut	-1.08
b:# new	-0.58
b:# on	-0.09
b:# or	-0.59
b:# pag	-0.21
b:# pm	-1.12
b:# pound	0.90
b:# screenshot	-0.34
b:# sec	-0.47
b:# second	-0.62
b:# so	-0.62
b:# someon	-1.00
b:# text	-0.21
b:# ther	-1.38
b:# tim	0.08
b:# to	-0.45
b:# volt	-0.12
b:# was	-0.25
b:' group	1.03
b:. #	-0.69
b:@ sent	-0.44
b:^ #	-1.25
b:^ ,	-1.09
b:^ @	-0.66
b:^ a	-0.38
b:^ about	-0.85
b:^ accord	-0.61
b:^ all	-0.44
b:^ almost	-1.10
b:^ alon	-0.73
b:^ and	-0.23
b:^ as	0.29
b:^ asham	0.80
b:^ at	-0.25
b:^ back	0.45
b:^ badg	-0.72
b:^ bag	-0.67
b:^ ball	-1.01
b:^ be	-0.29
b:^ becaus	0.40
b:^ befor	0.41
b:^ betra	-0.82
b:^ birthda	1.13
b:^ bit	-1.78
b:^ blu	-0.86
b:^ bought	-0.62
b:^ box	-0.64
b:^ breath	-1.69
b:^ bruis	-1.09
b:^ bus	-1.14
b:^ by	-0.48
b:^ cal	-0.71
b:^ call	-0.89
b:^ camera	-0.29
b:^ can	0.21
b:^ card	-0.50
b:^ cas	-0.40
b:^ chair	-1.00
b:^ client	0.37
b:^ client'	-0.30
b:^ concussion	-0.70
b:^ cop	-1.73
b:^ cr	0.93
b:^ cut	-0.50
b:^ da	-0.41
b:^ dad	-0.42
b:^ dat	-0.98
b:^ day	-0.89
b:^ dentist	-0.91
b:^ depress	-0.32
b:^ detectiv	-0.30
b:^ did	0.83
b:^ do	-0.52
b:^ dr	-0.86
b:^ draw	-0.42
b:^ electrician'	-0.84
b:^ email	-0.94
b:^ end	-0.99
b:^ envelop	-0.55
b:^ er	-0.61
b:^ even	0.92
b:^ ever	0.09
b:^ everyon	0.40
b:^ everyth	0.55
b:^ fear	-0.87
b:^ first	0.22
b:^ flower	-0.24
b:^ follow	-0.68
b:^ for	0.32
b:^ found	-0.97
b:^ from	-0.63
b:^ front	-0.23
b:^ garag	-1.01
b:^ got	-0.79
b:^ gp	0.31
b:^ graffit	-0.51
b:^ half	-0.16
b:^ hand	0.22
b:^ happ	0.52
b:^ has	0.59
b:^ he	-0.17
b:^ hear	-0.97
b:^ heart	0.80
b:^ her	-1.13
b:^ his	-1.23
b:^ hold	-1.17
b:^ honest	0.74
b:^ hors	-0.80
b:^ hour	-0.74
b:^ how	-0.36
b:^ i	0.05
b:^ if	0.31
b:^ in	0.18
b:^ insid	-0.30
b:^ just	0.45
b:^ landlord	-0.99
b:^ last	-0.37
b:^ left	-1.22
b:^ let	-0.57
b:^ lik	0.10
b:^ list	-0.88
b:^ lock	-0.32
b:^ mad	0.48
b:^ man	-0.56
b:^ manag	-0.06
b:^ mayb	0.76
b:^ meal	-0.32
b:^ messag	-0.54
b:^ miss	-0.82
b:^ mov	-0.56
b:^ mr	0.54
b:^ mri	-0.58
b:^ mrs	0.04
b:^ ms	-0.46
b:^ mum	-0.60
b:^ my	0.11
b:^ neighbor	-0.99
b:^ nerv	0.99
b:^ nev	0.96
b:^ new	-0.77
b:^ next	-0.13
b:^ nightmar	0.34
b:^ nin	-0.84
b:^ no	-0.70
b:^ nobod	0.39
b:^ non	-0.44
b:^ nos	-0.68
b:^ not	0.23
b:^ noth	-0.37
b:^ numb	-0.73
b:^ nurs	-0.78
b:^ of	1.25
b:^ off	-0.80
b:^ offic	-1.71
b:^ on	0.42
b:^ or	-0.19
b:^ ord	-1.32
b:^ our	0.13
b:^ out	0.12
b:^ packag	-0.32
b:^ part	0.56
b:^ patient	-0.29
b:^ pc	-0.86
b:^ per	0.05
b:^ petition	0.35
b:^ photo	-0.60
b:^ pick	-0.15
b:^ pictur	-0.93
b:^ plat	-0.41
b:^ polic	-0.79
b:^ post	-0.36
b:^ postmark	-1.04
b:^ print	-0.63
b:^ ray	-1.20
b:^ receipt	-0.38
b:^ red	-0.82
b:^ ref	-0.51
b:^ report	0.66
b:^ respondent	-0.84
b:^ room	-0.50
b:^ sad	-0.94
b:^ safet	0.30
b:^ said	-1.28
b:^ sam	0.13
b:^ saw	-1.07
b:^ scalp	-1.10
b:^ scar	1.22
b:^ screenshot	-0.40
b:^ second	-0.78
b:^ securit	-0.84
b:^ see	-0.76
b:^ send	-0.59
b:^ serial	-0.80
b:^ serv	0.87
b:^ shak	-0.76
b:^ shirt	-0.59
b:^ sick	0.63
b:^ sign	0.08
b:^ sinc	-0.13
b:^ six	0.66
b:^ siz	-0.75
b:^ sleep	0.42
b:^ so	0.26
b:^ som	0.39
b:^ somebod	0.45
b:^ someon	-0.75
b:^ sorr	-0.92
b:^ sound	-0.52
b:^ statement	-0.48
b:^ stiff	-0.54
b:^ still	-0.43
b:^ stres	-0.17
b:^ student	1.18
b:^ stupid	0.98
b:^ subject	-0.71
b:^ sweat	-0.74
b:^ tap	-0.84
b:^ terrif	0.50
b:^ tetanu	-0.48
b:^ text	-0.43
b:^ that	0.06
b:^ the	-0.46
b:^ then	-0.09
b:^ ther	0.19
b:^ through	-0.76
b:^ tick	-0.81
b:^ tim	-1.00
b:^ tir	-1.06
b:^ to	0.44
b:^ tom	-0.89
b:^ too	0.47
b:^ took	0.36
b:^ twelv	1.12
b:^ twic	-1.33
b:^ two	-1.18
b:^ typ	-0.47
b:^ until	0.27
b:^ up	0.95
b:^ user	-0.32
b:^ vet	-0.59
b:^ voicemail	-0.23
b:^ ward	-1.21
b:^ was	-0.85
b:^ we	-0.12
b:^ what	0.99
b:^ when	-0.28
b:^ whenev	0.50
b:^ wher	-0.30
b:^ wheth	-0.32
b:^ which	0.33
b:^ who	0.06
b:^ whoev	0.70
b:^ why	-0.71
b:^ with	-1.19
b:^ writ	-0.26
b:^ x	-0.37
b:^ year	0.10
b:^ you	0.08
b:^ your	-0.71
b:a bag	0.39
b:a bat	0.53
b:a bit	0.87
b:a block	0.17
b:a blu	-0.27
b:a bottl	0.66
b:a breakdown	-0.27
b:a burden	0.26
b:a cab	-1.09
b:a card	-0.81
b:a chair	-0.40
b:a cold	0.46
b:a cop	-0.46
b:a cousin	1.23
b:a coward	0.60
b:a dead	-0.88
b:a different	-0.60
b:a dog	-0.87
b:a drop	-0.68
b:a drov	-0.17
b:a fals	-0.39
b:a film	0.44
b:a fold	-0.90
b:a fool	0.99
b:a freez	-0.36
b:a friend	-0.94
b:a gran	0.94
b:a gre	-0.08
b:a gun	0.17
b:a heart	0.73
b:a hood	-0.51
b:a jar	-1.20
b:a ke	-0.32
b:a key	0.27
b:a leaf	0.32
b:a let	0.05
b:a man	-0.42
b:a mat	0.57
b:a meal	0.60
b:a mes	-0.17
b:a minut	-0.90
b:a napkin	-0.26
b:a nervou	-0.14
b:a new	-1.19
b:a night	1.37
b:a not	-0.65
b:a numb	-0.93
b:a pag	-0.93
b:a panic	0.88
b:a pellet	-0.36
b:a phon	0.30
b:a photo	0.22
b:a pictur	-1.07
b:a prison	0.72
b:a prop	0.84
b:a psychologist	0.45
b:a ref	-0.27
b:a relief	-0.04
b:a report	-0.21
b:a room	0.83
b:a rul	-0.75
b:a second	-0.49
b:a sho	-0.44
b:a silv	-0.59
b:a statement	-0.24
b:a stick	-1.50
b:a strong	0.73
b:a tax	-0.60
b:a terribl	0.19
b:a therapist	-0.61
b:a thread	0.64
b:a unit	-0.47
b:a van	0.53
b:a way	0.90
b:a week	-0.57
b:a whistl	0.38
b:a window	0.26
b:a witnes	-0.75
b:a wreath	-0.48
b:a wreck	0.75
b:about #	-1.39
b:about a	-0.75
b:about him	-1.08
b:about it	1.12
b:about me	-1.05
b:about the	0.49
b:abov .	-1.01
b:accord to	-0.86
b:account .	-0.76
b:account at	-1.27
b:ach from	0.53
b:acros from	-0.45
b:acros my	0.12
b:acros the	0.56
b:addres .	-0.46
b:addres on	-0.42
b:afraid .	-0.52
b:afraid of	-0.12
b:afraid the	-0.37
b:afraid to	0.95
b:aft .	0.87
b:aft ever	0.42
b:aft he	-0.98
b:aft the	0.60
b:afterward .	0.90
b:again ,	0.62
b:again .	0.29
b:again on	-0.63
b:against the	0.53
b:ago .	0.45
b:agr to	-0.64
b:aisl .	0.48
b:alarm ,	-0.45
b:alarm was	-0.33
b:all .	1.13
b:all day	0.21
b:all fear	-0.52
b:all from	-0.44
b:all in	-0.46
b:all my	1.03
b:all night	-0.43
b:all of	0.83
b:all over	0.82
b:all th	0.42
b:all the	-0.34
b:almost happ	-0.60
b:alon .	-1.49
b:alon in	0.33
b:am ,	0.18
b:am a	0.95
b:am afraid	-1.15
b:am alwa	0.25
b:am an	-0.35
b:am at	-0.54
b:am back	0.55
b:am behind	0.51
b:am being	0.73
b:am bit	0.80
b:am cold	-0.56
b:am convinc	0.71
b:am depress	0.20
b:am disgust	0.67
b:am doing	-0.60
b:am fed	0.69
b:am furiou	0.06
b:am glad	-0.53
b:am happ	-0.24
b:am heartbroken	0.34
b:am her	-0.69
b:am hurt	-0.26
b:am i	0.79
b:am in	0.44
b:am lon	-0.66
b:am mak	-0.23
b:am no	1.41
b:am not	0.40
b:am numb	0.42
b:am off	0.48
b:am on	-0.90
b:am out	0.47
b:am pathetic	0.51
b:am petrif	0.78
b:am reliev	0.96
b:am run	0.55
b:am scar	-0.18
b:am sick	-0.62
b:am so	1.01
b:am sorr	-0.89
b:am still	1.05
b:am such	0.43
b:am sur	-0.50
b:am the	0.89
b:am unstabl	-0.52
b:am weak	0.77
b:am worn	0.71
b:am worr	0.97
b:am writ	-1.06
b:an envelop	-0.45
b:an hour	0.09
b:an idiot	0.15
b:and #	-1.21
b:and a	-1.06
b:and alon	-0.62
b:and ask	-0.58
b:and at	0.29
b:and bag	-0.68
b:and beg	-0.73
b:and brok	1.05
b:and cal	-0.56
b:and cam	-0.89
b:and chang	-0.74
b:and clos	0.39
b:and cold	0.52
b:and could	0.10
b:and cr	0.59
b:and did	-0.69
b:and drop	-0.24
b:and drov	-0.57
b:and follow	-0.73
b:and found	-0.58
b:and gav	-1.05
b:and got	-1.06
b:and had	0.57
b:and has	-0.60
b:and he	-0.91
b:and hit	-0.56
b:and hysterical	-0.94
b:and i	-0.06
b:and in	-0.10
b:and is	-1.16
b:and it	0.10
b:and its	-1.09
b:and kept	-1.36
b:and laugh	-0.34
b:and left	-0.86
b:and let	-0.92
b:and mov	-1.04
b:and my	0.22
b:and need	-0.39
b:and needl	0.67
b:and not	0.19
b:and on	-0.77
b:and open	-0.74
b:and over	0.15
b:and pc	-0.69
b:and put	-0.34
b:and ran	-1.13
b:and rang	0.41
b:and read	-0.52
b:and sa	-0.68
b:and said	-0.37
b:and sat	0.30
b:and saw	-0.75
b:and sent	-0.57
b:and she	-0.82
b:and should	-0.43
b:and tap	-0.54
b:and that	0.12
b:and the	-0.21
b:and then	0.43
b:and ther	-0.29
b:and threw	-0.55
b:and to	-0.17
b:and told	-0.87
b:and tom	-0.83
b:and took	-0.98
b:and want	-0.63
b:and was	-1.39
b:and wav	-1.09
b:and we	-0.50
b:and went	-0.84
b:and wet	0.16
b:and would	-0.89
b:and wrot	-0.74
b:angr ,	0.47
b:angr .	0.66
b:anno .	-0.75
b:answer .	0.16
b:antibiotic .	-0.49
b:antidepressant .	0.58
b:anxiet medication	0.11
b:anxiou ,	-0.89
b:anxiou .	-0.65
b:anyth .	0.70
b:anyth right	0.32
b:anywher .	0.50
b:apex .	-0.45
b:app .	-0.55
b:appetit .	0.51
b:appl for	-0.50
b:appointment #	-0.71
b:apprehensiv .	-0.62
b:april .	-0.79
b:are you	-0.81
b:arm ,	-0.74
b:arm .	-0.86
b:as a	-0.69
b:as far	-0.80
b:as he	-1.01
b:as i	0.99
b:as on	-0.69
b:as the	-1.03
b:asham ,	0.72
b:asham .	0.31
b:asham of	-0.41
b:asham to	0.74
b:ask :	-0.29
b:ask for	0.11
b:ask him	-1.46
b:ask hour	-0.62
b:ask me	-0.24
b:ask my	-0.39
b:ask the	-0.81
b:ask them	-0.46
b:asleep .	-0.97
b:at #	-0.11
b:at a	-0.48
b:at about	-0.53
b:at all	1.79
b:at ever	0.05
b:at him	0.74
b:at hom	0.21
b:at it	0.60
b:at known	0.33
b:at me	-0.65
b:at merc	-0.26
b:at my	-0.49
b:at night	0.61
b:at reception	-0.94
b:at six	-0.78
b:at that	-0.43
b:at the	-0.65
b:at work	0.29
b:attach .	-1.54
b:attack .	0.52
b:august .	-0.43
b:awa from	-0.21
b:awak listen	-0.26
b:bab .	0.30
b:bab monitor	0.31
b:back ,	0.28
b:back .	-0.13
b:back at	-0.83
b:back in	0.53
b:back insid	-1.61
b:back on	0.99
b:back to	0.39
b:badg #	-0.66
b:badg .	0.88
b:bag #	-0.79
b:bag .	-0.39
b:bag in	-0.14
b:bag it	-0.65
b:ball #	-0.85
b:bank .	-0.78
b:bar ,	-0.05
b:bar .	-0.40
b:bar sleep	-0.30
b:bat next	0.82
b:bathroom door	0.41
b:be .	0.41
b:be a	-0.73
b:be afraid	-0.55
b:be alon	1.21
b:be beg	-0.31
b:be her	0.48
b:be in	0.57
b:be on	-0.04
b:be scar	-0.24
b:be terrif	-1.20
b:be the	0.30
b:be ther	0.18
b:be touch	0.17
b:be ver	-0.85
b:be worr	-0.55
b:becaus he	-0.87
b:becaus i	0.22
b:becaus of	-0.52
b:becaus the	0.27
b:bed ,	0.23
b:bed .	0.95
b:bed now	0.51
b:bedroom window	-0.36
b:been .	0.54
b:been cut	0.74
b:been diagnos	0.16
b:been hav	0.11
b:been refer	0.51
b:been seen	-0.83
b:been to	-0.14
b:befor .	0.40
b:befor i	0.52
b:beg .	-0.55
b:behind me	0.44
b:behind the	0.18
b:being watch	0.48
b:believ it	1.11
b:below .	-1.02
b:benzo #	-1.25
b:benzo .	-0.32
b:besid himself	-0.49
b:besid myself	0.93
b:bet be	-1.30
b:beta blocker	0.57
b:beta is	-0.59
b:betra .	-0.75
b:between #	-0.75
b:between my	0.45
b:bik .	-0.62
b:bin on	-0.90
b:bird .	-0.27
b:birthda ,	0.44
b:bit ,	1.17
b:bit .	0.36
b:bit about	1.01
b:bit on	0.64
b:blam herself	0.40
b:blind down	0.61
b:block ,	-0.70
b:block the	-1.06
b:blood pressur	-0.24
b:blood ran	0.85
b:blu car	-0.09
b:blu me	-0.56
b:bolt ,	0.47
b:bonnet .	-0.81
b:book und	-0.14
b:bos .	-0.30
b:bos got	-0.29
b:bought a	-0.66
b:bought the	-0.57
b:box ,	-0.91
b:box .	-0.64
b:box with	-0.28
b:break .	-1.00
b:breath ,	0.55
b:breath .	0.77
b:breath afterward	0.32
b:bridg .	0.21
b:brok down	0.63
b:brok my	0.11
b:brok the	-0.37
b:broken ,	-0.98
b:broken .	-0.18
b:broth was	-0.83
b:brought th	0.57
b:bruis on	-0.59
b:burden to	0.75
b:burn on	-1.12
b:burnt out	0.94
b:bus ,	0.08
b:bus driv	-0.72
b:bus stop	-0.06
b:bus to	-0.93
b:but he	0.39
b:but i	-0.25
b:but it	0.42
b:but the	-0.69
b:by .	-0.31
b:by a	-0.59
b:by me	-0.91
b:by my	-0.18
b:by nam	-0.51
b:by the	-0.05
b:cab .	-0.90
b:cal #	-1.38
b:cal .	0.94
b:cal :	-0.27
b:cal fear	-0.89
b:cal from	-0.53
b:cal me	-0.67
b:cal my	-1.00
b:cal on	-0.58
b:cal the	-0.11
b:call .	0.04
b:calm ,	-0.19
b:calm .	-1.10
b:cam ,	-1.00
b:cam .	-1.26
b:cam at	-1.46
b:cam back	0.81
b:cam by	-0.10
b:cam in	-1.40
b:cam on	-0.18
b:cam out	0.06
b:cam round	-0.70
b:cam to	0.07
b:cam up	-1.44
b:camera #	-0.10
b:camera .	-0.37
b:camera clip	-0.45
b:camera record	-0.75
b:camera sho	-0.06
b:can not	0.57
b:can tell	0.61
b:canal .	-0.65
b:cancel my	-0.08
b:car ,	-0.98
b:car .	0.95
b:car behind	0.20
b:car for	-0.84
b:car on	0.41
b:car park	0.51
b:car turn	-1.31
b:car was	-0.35
b:car with	0.40
b:card .	-0.82
b:card had	-0.63
b:card said	-0.90
b:card was	-0.32
b:cas .	-0.92
b:cat flap	0.43
b:cbt ,	0.50
b:chair .	-0.34
b:chang #	-0.33
b:chang my	-0.68
b:chang the	-0.66
b:check the	0.46
b:chest pain	0.59
b:children are	0.81
b:christma .	-0.19
b:claim he	-0.68
b:client has	0.47
b:client is	0.69
b:client present	0.70
b:client report	0.15
b:client shov	-0.61
b:client stat	-0.71
b:client was	0.89
b:clinic .	0.40
b:clinic on	-0.98
b:clos .	0.18
b:clos my	0.47
b:cm ,	-0.15
b:coat was	-1.01
b:cod .	0.35
b:cod on	-0.73
b:cold ,	-0.86
b:cold .	1.20
b:collar .	-0.42
b:collect .	-0.68
b:com .	1.18
b:com hom	-0.70
b:com in	-0.49
b:com on	0.11
b:com out	0.44
b:com to	-0.57
b:com up	0.82
b:concussion ,	-0.90
b:confus .	0.69
b:contact me	-0.61
b:contact visit	0.25
b:cop .	0.84
b:cop of	-0.59
b:corn .	0.45
b:could hard	1.19
b:could hav	0.09
b:could hear	0.28
b:could not	-0.42
b:counsel .	0.13
b:counsellor sa	0.45
b:count .	-0.45
b:count the	0.71
b:court .	0.76
b:cousin .	1.06
b:cr ,	0.51
b:cr .	0.53
b:cr and	0.32
b:cr in	0.07
b:cr on	-0.94
b:crack .	-0.59
b:crawl ,	0.39
b:crawl .	0.48
b:creep out	-0.73
b:cris lin	0.25
b:cross .	0.65
b:crush .	1.02
b:cry for	-0.94
b:cup .	-0.67
b:cut .	-0.34
b:cut down	-0.96
b:da ,	-0.84
b:da .	-0.93
b:da cam	-0.64
b:da i	0.78
b:dark .	0.39
b:dat #	-1.11
b:dat ,	-1.02
b:dat .	-0.29
b:dat to	0.63
b:daught ,	-0.84
b:daught will	0.45
b:day #	-0.35
b:day .	0.37
b:day it	0.79
b:daz .	-0.32
b:dead bird	-0.56
b:dead insid	-1.10
b:death .	0.55
b:depress .	0.20
b:depress the	-0.67
b:deput .	-0.96
b:deserv it	0.89
b:desk .	-0.86
b:desk awa	-0.31
b:despair .	0.60
b:desperat ,	1.25
b:desperat .	-0.09
b:det .	-0.81
b:detectiv lov	-0.24
b:devastat .	1.13
b:did it	0.40
b:did the	0.61
b:did to	0.60
b:die .	0.18
b:dirt .	1.26
b:disappear ,	1.26
b:disappear .	0.50
b:disgust .	-0.44
b:disorient .	0.07
b:distress .	-0.75
b:disturb .	1.21
b:do anyth	0.33
b:do not	0.44
b:do the	0.19
b:dog was	-0.79
b:doing ,	-0.79
b:doing .	0.24
b:don ,	0.43
b:don .	-0.30
b:door ,	-0.63
b:door .	0.80
b:door was	-1.07
b:doorbell rang	-0.75
b:doorbell went	-0.76
b:dos not	0.46
b:doubl my	1.07
b:down ,	-0.28
b:down .	-0.06
b:down at	-0.36
b:down for	-0.05
b:down the	-0.05
b:down to	-0.43
b:down two	0.60
b:dr .	0.19
b:drain .	-0.39
b:draw .	-0.34
b:dread the	1.02
b:dres siz	0.42
b:dril .	-1.04
b:drink to	-0.06
b:driv ,	1.27
b:driv .	-0.43
b:driv look	-0.40
b:driv was	-0.37
b:drop the	-1.26
b:drov by	-0.23
b:drov hover	-0.24
b:drov me	-0.93
b:drov off	-0.99
b:drov post	-0.79
b:drov round	-0.94
b:drov to	-1.01
b:duck #	-0.67
b:each night	-0.16
b:each of	-0.95
b:ear on	0.74
b:ear wer	0.76
b:eat .	-0.09
b:eat in	0.44
b:edg of	-0.82
b:elevator .	-0.69
b:eleven email	-0.09
b:email .	0.84
b:email from	-0.09
b:email my	-0.16
b:embarrass .	-0.70
b:emdr .	0.05
b:emotional .	0.24
b:empt .	0.75
b:end #	-1.13
b:end .	0.60
b:end at	-0.60
b:end in	-0.90
b:end it	0.64
b:end of	0.89
b:engin on	0.64
b:enough to	0.34
b:envelop .	-0.41
b:even .	-1.24
b:even at	-0.52
b:even by	1.11
b:even in	0.90
b:ever call	0.83
b:ever even	-0.40
b:ever let	-0.33
b:ever morn	0.45
b:ever night	0.52
b:ever park	0.33
b:ever sinc	1.26
b:ever sound	-0.19
b:ever tim	-0.13
b:ever trip	0.52
b:everyth .	1.09
b:everywher .	0.43
b:evidenc bag	-0.56
b:ex -	-0.57
b:ex told	-0.22
b:exhaust .	-0.19
b:eye .	-0.60
b:eyes .	0.39
b:fac down	0.64
b:fac on	1.00
b:fac the	0.44
b:fac to	-0.68
b:faint ,	0.34
b:faint .	-0.18
b:fall for	0.62
b:fals nam	-0.27
b:far .	0.86
b:far as	-0.54
b:fear ,	-0.57
b:fear .	-0.19
b:fear for	0.51
b:fear is	0.54
b:fear night	0.45
b:fear of	0.24
b:fear tim	-0.76
b:feb ,	-0.61
b:feb .	-0.38
b:februar .	0.18
b:fed up	1.17
b:feel .	0.42
b:feel a	0.64
b:feel anyth	0.36
b:feel dead	-0.88
b:feel dirt	0.61
b:feel helples	1.00
b:feel in	-0.69
b:feel lik	0.59
b:feel noth	-0.18
b:feel saf	0.63
b:feel sick	0.29
b:feel the	-0.58
b:feel violat	0.20
b:feet ,	-0.94
b:felt faint	0.99
b:felt his	-0.78
b:felt humiliat	0.36
b:felt lik	0.44
b:felt sick	0.73
b:felt so	0.43
b:felt someth	-0.95
b:felt the	-0.70
b:fenc .	-0.73
b:fenc :	-0.18
b:fight about	0.38
b:fil ,	-0.61
b:fil .	-0.54
b:fil her	0.74
b:fil in	-0.58
b:fil on	-1.00
b:film .	-0.82
b:film it	-0.41
b:find me	-0.35
b:find the	0.56
b:fir station	-0.32
b:first .	0.97
b:first tim	0.83
b:fist ,	-0.38
b:fiv .	-0.11
b:fiv minut	-0.11
b:fiv tim	0.72
b:flat .	0.45
b:floor #	-0.52
b:floor .	-0.30
b:flower cam	-0.25
b:follow me	-0.52
b:follow the	-0.05
b:follow us	-0.61
b:foolish .	0.41
b:for #	-1.06
b:for a	-1.38
b:for about	-0.92
b:for an	0.21
b:for fear	-0.36
b:for giv	0.59
b:for half	0.21
b:for help	0.42
b:for her	-0.06
b:for him	-0.12
b:for his	-0.12
b:for it	-0.07
b:for lying	-0.39
b:for me	0.31
b:for my	-1.13
b:for the	0.07
b:for ther	-0.85
b:for two	0.08
b:for week	0.89
b:form was	-0.35
b:forward to	-0.66
b:found a	-0.44
b:found the	-1.42
b:fractur ,	-0.98
b:freak out	0.21
b:freez bag	-0.69
b:frida ,	-1.02
b:frida .	-0.09
b:fridg .	0.41
b:friend .	0.83
b:friend requ	-1.16
b:friend sa	-0.97
b:frighten ,	0.49
b:frighten .	0.25
b:frighten by	-1.04
b:frighten me	0.77
b:frighten of	0.62
b:frighten to	0.24
b:from #	-0.94
b:from ,	-0.23
b:from a	0.34
b:from behind	0.50
b:from clench	0.44
b:from her	-0.38
b:from him	-0.27
b:from his	-0.75
b:from my	-0.33
b:from the	-1.09
b:from ther	-0.62
b:front .	0.50
b:front desk	-0.24
b:front of	0.44
b:froz .	0.59
b:full nam	0.31
b:fum .	0.76
b:furiou .	-0.09
b:gag ,	1.09
b:gag .	0.84
b:garag ,	0.06
b:garag .	-0.71
b:gas man	0.56
b:gat ,	0.37
b:gav a	-0.54
b:gav her	-0.93
b:gav him	-0.96
b:gav me	0.31
b:gav my	-0.28
b:gav the	-0.88
b:general .	-0.28
b:get .	0.93
b:get me	0.69
b:get my	1.03
b:get off	1.01
b:get out	0.43
b:get the	-0.59
b:get through	0.98
b:get to	-0.05
b:get up	-0.84
b:girl at	-0.85
b:giv a	-0.22
b:giv her	0.61
b:giv him	0.49
b:giv it	-0.17
b:giv the	-0.93
b:glad .	0.36
b:glas .	0.05
b:glas was	-0.51
b:glu .	-0.76
b:go .	-0.43
b:go on	-0.15
b:go out	-0.12
b:go post	0.17
b:go to	0.80
b:goes by	0.93
b:goes off	0.38
b:going to	0.39
b:gon ,	-0.36
b:gon back	0.83
b:good morn	-0.82
b:got a	-0.82
b:got back	-0.86
b:got in	-0.13
b:got it	-0.65
b:got me	0.62
b:got my	0.58
b:got off	-0.62
b:got one	0.54
b:got the	-1.62
b:got to	0.55
b:grab my	-1.01
b:grab the	-0.41
b:grad hav	0.59
b:graffit on	-0.49
b:grin ,	0.17
b:grind my	0.79
b:gross out	0.39
b:group .	0.76
b:guard .	1.03
b:guard cam	-0.83
b:guard walk	-1.21
b:guard was	-0.63
b:gues back	-0.40
b:guilt for	0.08
b:gun .	0.17
b:gut .	0.43
b:gym ,	-1.08
b:gym .	0.38
b:had #	-0.47
b:had a	-0.30
b:had been	-0.99
b:had cancel	-0.11
b:had his	-0.20
b:had my	-0.17
b:had no	-0.58
b:had not	1.00
b:had onl	0.36
b:had the	-0.45
b:had to	0.42
b:had turn	-0.87
b:hair is	0.72
b:half a	1.22
b:half an	0.23
b:hallwa .	0.14
b:hand .	0.07
b:hand clinic	-0.25
b:hand go	0.21
b:hand it	-1.14
b:hand on	0.51
b:hand over	0.07
b:hand shook	0.75
b:hand trembl	0.53
b:hand was	-0.45
b:hand wer	-0.50
b:handl ,	-0.23
b:happ .	-0.43
b:happ to	0.05
b:hard breath	1.24
b:has a	-0.67
b:has been	0.15
b:has had	-0.89
b:has my	-0.78
b:has not	0.35
b:has photo	-0.80
b:has start	0.78
b:has the	-1.29
b:hat her	-1.00
b:hat him	0.94
b:hat leav	0.25
b:hat me	-0.22
b:hat myself	-0.07
b:hav been	0.50
b:hav chang	0.78
b:hav giv	0.65
b:hav gon	1.77
b:hav got	0.46
b:hav had	0.21
b:hav left	0.41
b:hav lost	0.27
b:hav my	0.57
b:hav nev	-0.07
b:hav nightmar	-0.60
b:hav no	1.12
b:hav not	0.38
b:hav panic	0.32
b:hav start	0.33
b:hav stop	0.90
b:hav the	-0.94
b:hav thought	0.41
b:hav to	0.15
b:he announc	-0.87
b:he ask	-1.62
b:he bent	-0.85
b:he bought	-0.89
b:he cal	-0.69
b:he cam	0.27
b:he can	-0.42
b:he claim	-0.55
b:he could	0.30
b:he cries	0.18
b:he depress	-0.54
b:he did	-0.80
b:he dos	0.40
b:he drop	-0.43
b:he drov	-0.74
b:he email	-0.27
b:he feel	-1.03
b:he felt	-0.83
b:he follow	-0.56
b:he gav	-0.74
b:he get	-0.15
b:he goes	-0.88
b:he got	-0.85
b:he grab	-1.21
b:he had	-1.52
b:he has	-0.37
b:he hat	0.41
b:he hold	-0.27
b:he hop	-0.41
b:he is	0.13
b:he join	-0.52
b:he kept	-1.57
b:he knew	0.53
b:he knock	-1.09
b:he left	0.53
b:he let	-0.95
b:he look	-0.48
b:he lov	-0.19
b:he mad	-0.84
b:he mail	-0.58
b:he mouth	-0.72
b:he mov	0.63
b:he onl	-0.21
b:he paid	-0.38
b:he panick	-0.83
b:he park	0.16
b:he pick	-0.13
b:he plac	-0.50
b:he post	-0.25
b:he promis	-0.68
b:he pul	-0.29
b:he push	-0.99
b:he put	-1.05
b:he ram	-0.50
b:he ran	-0.63
b:he rang	-0.72
b:he read	-1.21
b:he retch	-0.15
b:he sa	-1.70
b:he said	-1.12
b:he sat	-0.25
b:he scar	0.57
b:he seem	-0.71
b:he sent	-0.53
b:he shout	-0.74
b:he shov	-0.38
b:he sign	-0.34
b:he smil	-0.38
b:he stamp	-0.29
b:he stood	0.71
b:he stop	-0.84
b:he swor	-0.64
b:he tel	-1.14
b:he text	-0.38
b:he threw	-0.61
b:he told	-0.68
b:he took	-0.29
b:he turn	-1.24
b:he used	-0.82
b:he wait	-0.80
b:he walk	-1.36
b:he want	-0.68
b:he was	0.16
b:he weep	-0.62
b:he went	-0.33
b:he wept	-0.53
b:he will	0.76
b:he work	-0.72
b:he would	-1.09
b:he wrot	-0.17
b:head .	0.36
b:head hit	-0.58
b:hear a	0.65
b:hear his	0.87
b:hear my	0.42
b:hear on	-0.78
b:hear the	0.63
b:heart attack	0.88
b:heart him	-0.80
b:heart in	1.11
b:heart it	-0.91
b:heart sank	0.32
b:heart stop	1.20
b:heart the	-0.84
b:heart was	0.92
b:heartbroken ,	-0.95
b:heartbroken .	-0.18
b:hell .	0.30
b:help .	-0.30
b:help me	-0.77
b:helples .	-0.32
b:her ,	-0.38
b:her .	-0.49
b:her :	-0.44
b:her a	0.67
b:her an	-0.36
b:her any	0.48
b:her daught	-0.25
b:her friend	-1.04
b:her kid	0.56
b:her moth	0.59
b:her next	-1.11
b:her own	0.87
b:her to	-0.61
b:her up	0.11
b:herself for	0.67
b:hid behind	-0.83
b:hid in	-0.55
b:hid und	0.05
b:him ,	-0.08
b:him :	-1.16
b:him at	-0.62
b:him awa	-0.72
b:him for	-0.21
b:him from	-0.24
b:him in	-0.04
b:him leav	-0.61
b:him not	-0.99
b:him on	0.61
b:him ones	-0.58
b:him out	-1.14
b:him so	0.40
b:him the	0.34
b:him through	-0.52
b:him to	-1.26
b:him up	-0.62
b:him walk	0.56
b:his broth	-0.53
b:his fac	-0.66
b:his hand	-1.08
b:his head	0.35
b:his lif	-0.16
b:his mind	-0.86
b:his moth	-0.20
b:his nam	0.64
b:his sist	-0.34
b:his solicitor	-0.30
b:his statu	-0.69
b:his truck	-0.15
b:hit me	-0.97
b:hit my	-1.07
b:hit the	0.13
b:hold a	0.34
b:hold my	0.13
b:hold the	0.05
b:hold up	-0.51
b:hom ,	-0.52
b:hom .	0.64
b:hom at	-0.64
b:hom with	0.18
b:honest i	1.10
b:hood at	-0.85
b:hop your	-0.51
b:hopeful .	0.68
b:hopeles .	0.97
b:hors for	-0.67
b:hour .	0.15
b:hour for	-0.22
b:hour to	-0.70
b:hous .	0.35
b:hous with	0.30
b:hover outsid	-0.25
b:how could	0.46
b:how he	-0.24
b:how i	-0.15
b:how low	0.58
b:how much	-0.87
b:humiliat ,	0.74
b:humiliat .	1.02
b:hung up	-1.15
b:hurt .	-0.66
b:hurt my	0.29
b:husband .	-0.04
b:hyperventilat ,	0.71
b:hyperventilat .	0.52
b:i ,	0.51
b:i answer	0.68
b:i arriv	0.40
b:i ask	-0.71
b:i bar	-0.19
b:i block	-1.62
b:i brok	-0.27
b:i brought	0.65
b:i cal	-0.77
b:i cam	0.49
b:i can	0.60
b:i car	1.02
b:i chang	-0.73
b:i check	0.74
b:i com	0.60
b:i could	0.25
b:i count	0.23
b:i cr	0.92
b:i crack	-0.32
b:i cros	0.19
b:i cut	-0.19
b:i dar	0.88
b:i deserv	0.91
b:i did	0.40
b:i do	0.49
b:i doubl	-0.36
b:i dread	-0.20
b:i drink	0.31
b:i drop	-1.14
b:i drov	-1.18
b:i fear	-0.73
b:i feel	-0.19
b:i felt	0.26
b:i fil	0.61
b:i forget	0.74
b:i found	0.27
b:i froz	0.61
b:i gag	1.43
b:i gav	-0.33
b:i go	0.04
b:i got	-0.50
b:i gues	-0.80
b:i had	0.14
b:i hand	0.12
b:i hat	0.32
b:i hav	0.46
b:i hear	0.80
b:i heart	-1.37
b:i hid	0.41
b:i hit	0.98
b:i hold	0.94
b:i honest	1.02
b:i hop	-0.56
b:i hung	-1.16
b:i hyperventilat	1.06
b:i jump	-0.56
b:i just	1.09
b:i keep	-0.35
b:i kept	-0.66
b:i knew	-0.19
b:i know	-1.09
b:i laugh	0.42
b:i leav	0.87
b:i left	-0.97
b:i let	-0.42
b:i lie	0.91
b:i lock	-1.85
b:i look	-0.11
b:i lost	-0.75
b:i lov	-0.69
b:i mad	-1.35
b:i mak	0.66
b:i mis	-0.06
b:i most	0.24
b:i mov	-1.41
b:i near	1.07
b:i need	-0.69
b:i nev	-0.32
b:i no	-0.85
b:i onl	-0.57
b:i open	-0.52
b:i ought	0.78
b:i paid	-0.71
b:i panic	-0.29
b:i plan	0.80
b:i pul	-0.83
b:i put	-0.92
b:i ran	-1.45
b:i rang	-0.10
b:i read	1.05
b:i report	-0.69
b:i retch	0.22
b:i said	0.17
b:i sat	-0.24
b:i sav	-0.96
b:i see	1.42
b:i sent	-0.90
b:i shook	0.36
b:i should	0.28
b:i sit	0.45
b:i sleep	-0.21
b:i slept	-1.20
b:i snap	0.77
b:i sta	-0.06
b:i start	1.16
b:i still	0.67
b:i stop	-0.51
b:i suff	-0.35
b:i tak	-0.25
b:i talk	0.63
b:i text	0.66
b:i think	0.05
b:i thought	1.16
b:i threw	0.37
b:i told	-0.17
b:i took	-1.69
b:i trust	-1.06
b:i turn	0.54
b:i typ	-1.09
b:i used	0.11
b:i wait	-1.24
b:i wak	0.95
b:i walk	-0.34
b:i want	0.47
b:i was	-0.11
b:i wear	-0.90
b:i went	0.57
b:i wept	0.96
b:i wet	0.59
b:i will	-0.15
b:i work	-1.19
b:i worr	-0.22
b:i would	-0.57
b:i writ	0.47
b:i wrot	-0.88
b:if he	0.30
b:if i	-0.82
b:if she	0.08
b:if the	0.21
b:if ther	0.65
b:in #	-0.43
b:in ,	-1.65
b:in .	0.20
b:in ;	-0.58
b:in a	0.29
b:in april	-0.52
b:in at	-1.21
b:in bed	-0.29
b:in cas	0.42
b:in fear	0.46
b:in first	0.74
b:in flood	-0.09
b:in front	0.10
b:in her	0.88
b:in his	-1.04
b:in hiv	0.59
b:in it	-0.45
b:in knot	0.36
b:in lipstick	-1.23
b:in march	0.64
b:in may	0.08
b:in me	0.91
b:in my	0.29
b:in on	-0.45
b:in one	-0.31
b:in piec	-0.50
b:in row	-1.08
b:in shock	0.05
b:in tear	0.24
b:in that	0.64
b:in the	0.14
b:in therap	0.06
b:in week	0.41
b:in with	1.03
b:in writ	-0.95
b:initial .	-0.94
b:insid ,	-1.06
b:insid .	-0.88
b:insid :	-1.23
b:insid the	-0.67
b:intimidat .	0.21
b:into my	-0.17
b:into the	-0.60
b:is .	0.99
b:is a	-0.53
b:is afraid	0.21
b:is all	0.87
b:is an	0.66
b:is asham	0.44
b:is been	-0.48
b:is bit	0.94
b:is cal	-1.31
b:is com	1.21
b:is crush	0.39
b:is dat	-0.49
b:is devastat	0.72
b:is enough	-0.22
b:is foolish	0.74
b:is fum	0.17
b:is going	0.53
b:is in	0.15
b:is man	0.27
b:is miss	-0.28
b:is my	0.63
b:is nervou	0.34
b:is no	0.70
b:is not	0.11
b:is off	-1.03
b:is on	0.10
b:is onl	-0.25
b:is powerles	0.59
b:is scar	1.04
b:is shaken	0.69
b:is the	-0.39
b:is upset	-0.20
b:is wrong	-0.25
b:it ,	0.95
b:it .	-0.77
b:it afterward	0.45
b:it all	0.25
b:it at	-0.49
b:it back	-0.75
b:it cam	0.29
b:it did	1.09
b:it down	-0.62
b:it ever	0.52
b:it feel	1.29
b:it for	-0.84
b:it get	1.35
b:it goes	0.72
b:it had	-0.81
b:it has	0.58
b:it hit	-0.50
b:it hurt	0.68
b:it in	0.43
b:it is	0.19
b:it left	0.15
b:it mad	0.60
b:it mak	0.87
b:it off	-0.95
b:it on	-0.68
b:it out	-1.06
b:it rang	-0.72
b:it ring	-0.58
b:it said	-0.76
b:it scar	0.59
b:it tak	0.94
b:it to	-0.47
b:it was	-0.96
b:it wear	0.92
b:it will	0.79
b:it with	0.59
b:its him	0.40
b:januar .	0.49
b:jaw ach	0.56
b:jel .	0.37
b:jitter .	-0.14
b:job .	-0.65
b:job on	-0.93
b:join it	-0.31
b:judg .	0.11
b:judg was	-0.80
b:jump .	0.09
b:jump at	-0.77
b:just feel	0.48
b:just on	-0.85
b:just to	0.75
b:just want	0.70
b:k .	-0.77
b:ke .	-0.35
b:ke the	-0.78
b:keep a	0.80
b:keep my	0.80
b:keep shak	0.99
b:keep the	-0.89
b:kept .	-2.07
b:kept in	-1.17
b:kept sa	-0.73
b:kept the	-1.21
b:kerb .	0.38
b:key ,	-0.16
b:key .	-0.45
b:key at	-0.12
b:key was	-0.60
b:kick the	-1.28
b:kid '	-0.75
b:kid .	-0.69
b:kind of	0.49
b:kitchen .	0.69
b:knock ,	0.55
b:knock .	0.83
b:knock again	-1.51
b:knot .	-0.33
b:know .	-0.47
b:know ask	-0.97
b:know how	0.43
b:known ,	-0.97
b:known .	0.75
b:land .	0.44
b:laptop .	-0.47
b:laugh ,	0.31
b:laugh .	-0.53
b:laugh any	1.06
b:law writ	-1.05
b:leaf ,	0.37
b:leav .	-0.65
b:leav me	0.09
b:leav the	0.31
b:led him	0.79
b:left ,	-0.50
b:left .	0.80
b:left at	0.54
b:left by	-1.80
b:left eye	-0.82
b:left hand	-0.58
b:left in	0.74
b:left it	-0.61
b:left me	0.42
b:left my	0.05
b:left on	-0.68
b:left said	-0.22
b:left the	-0.67
b:left with	-0.20
b:leg .	-0.36
b:leg turn	0.90
b:len .	-0.26
b:let #	-0.52
b:let ,	-0.77
b:let .	-1.13
b:let a	0.50
b:let attach	-0.63
b:let go	-1.05
b:let him	-0.34
b:let it	-0.11
b:let me	-0.99
b:let my	0.87
b:let sa	-0.67
b:let the	0.29
b:let was	-0.30
b:letter .	0.25
b:lie awak	-0.19
b:lie down	0.98
b:lif .	0.88
b:lif back	0.48
b:light .	0.05
b:light cam	-0.20
b:light on	-0.09
b:lik a	1.28
b:lik an	0.56
b:lik doing	0.69
b:lik it	-0.53
b:lik th	0.74
b:limit ,	0.74
b:limp .	-1.19
b:lin #	-0.15
b:lin ,	-1.04
b:lin .	-0.91
b:lin :	-1.46
b:lin at	0.90
b:lin in	-0.39
b:lin of	-0.82
b:list attach	-0.30
b:list for	-0.18
b:listen for	-0.07
b:listen to	0.58
b:littl one	0.47
b:liv in	0.58
b:liv on	0.84
b:load ,	0.62
b:load .	0.23
b:lobb .	-0.89
b:lock #	-0.31
b:lock ,	-0.66
b:lock .	0.33
b:lock it	-0.68
b:lock on	-0.68
b:lock the	-1.19
b:lock was	-0.45
b:log #	-0.38
b:log .	-0.49
b:log attach	-0.50
b:lon ,	-0.45
b:lon .	0.76
b:look at	0.50
b:look for	0.53
b:look in	-0.44
b:look over	0.84
b:loosen .	-0.60
b:los of	-0.39
b:lost #	0.99
b:lost .	-0.97
b:lost ever	0.72
b:lost it	1.03
b:lost my	-0.60
b:lot ,	-0.16
b:lot .	-0.08
b:lov him	0.69
b:lov me	-0.21
b:lov that	0.93
b:lying ,	-0.26
b:lying .	1.01
b:lying way	0.12
b:mad ,	-0.25
b:mad .	-1.16
b:mad anoth	-0.21
b:mad him	-1.13
b:mad me	0.98
b:mad my	0.42
b:maiden nam	-0.51
b:mail .	0.82
b:mail my	-0.49
b:mak me	-0.10
b:mak my	0.55
b:man ,	-0.80
b:man .	-0.45
b:man had	-0.76
b:man in	0.61
b:man on	0.16
b:man was	-0.64
b:man with	-0.63
b:march .	0.29
b:mat .	0.14
b:mat of	0.50
b:may ,	0.62
b:may .	-0.84
b:mayb i	0.45
b:me ,	1.08
b:me .	0.52
b:me :	-0.46
b:me a	0.15
b:me again	-0.60
b:me and	-0.26
b:me at	-0.25
b:me by	-0.99
b:me down	0.24
b:me for	0.28
b:me from	0.23
b:me furiou	0.68
b:me hom	-1.20
b:me in	-1.30
b:me nervou	1.09
b:me out	-0.53
b:me revolt	-0.08
b:me right	0.73
b:me sad	0.47
b:me shaken	-0.66
b:me sleep	-0.47
b:me the	0.15
b:me to	0.11
b:me up	-0.57
b:me with	0.14
b:meal voic	-0.41
b:medication .	-1.24
b:merc general	-0.24
b:mes .	-0.69
b:messag .	-0.19
b:messag from	-0.40
b:messag my	-0.43
b:messag to	-0.83
b:messag was	-0.62
b:midnight .	-0.47
b:minu #	-0.74
b:minut #	-0.76
b:minut ,	-0.82
b:minut .	-1.35
b:mirror ,	-1.15
b:mirror .	-0.19
b:mis him	-0.42
b:miserabl .	-0.51
b:miss .	-0.48
b:miss the	-0.72
b:monda .	0.70
b:moon st	-0.49
b:mor .	0.10
b:morn .	0.48
b:mortif .	1.16
b:most be	-0.52
b:most hav	0.13
b:most night	0.30
b:moth .	-0.33
b:moth mov	0.24
b:moth rang	-0.10
b:moth sa	0.25
b:motion light	-0.49
b:mouth .	0.51
b:mouth went	0.57
b:mov her	0.41
b:mov in	0.43
b:mov me	-0.82
b:mov my	-0.84
b:mov seat	-1.10
b:mov to	-0.33
b:mri on	-0.62
b:mrs o	0.26
b:ms .	-0.68
b:much .	0.36
b:mum was	-0.66
b:my addres	-0.48
b:my appointment	-0.55
b:my arm	-0.07
b:my back	0.32
b:my bag	0.32
b:my balanc	-0.79
b:my bed	0.72
b:my bedroom	0.15
b:my blood	1.18
b:my bo	0.26
b:my bos	-0.81
b:my boy	-0.30
b:my breath	0.44
b:my broth	-0.66
b:my car	-0.92
b:my chest	0.59
b:my children	-0.28
b:my coat	-0.89
b:my colleagu	-0.78
b:my cousin'	-0.96
b:my dad	0.96
b:my daughter'	-1.05
b:my dentist	-0.49
b:my desk	-0.74
b:my door	0.17
b:my driv	-0.36
b:my ear	0.75
b:my eld	0.51
b:my email	-0.04
b:my ex	-0.56
b:my eyes	0.47
b:my fac	-0.18
b:my father'	-0.29
b:my fault	-0.59
b:my feet	0.39
b:my finger	0.81
b:my friend	0.26
b:my full	0.42
b:my gp	0.07
b:my hair	-0.74
b:my hand	0.16
b:my head	-0.46
b:my heart	1.00
b:my hous	-0.77
b:my husband	0.53
b:my jaw	0.54
b:my job	-0.18
b:my ke	0.95
b:my key	-0.57
b:my kid	-0.55
b:my kn	-0.05
b:my lad	0.13
b:my leg	0.58
b:my lif	0.61
b:my limit	1.00
b:my loath	-0.93
b:my lock	-0.67
b:my maiden	-0.53
b:my mailbox	-0.67
b:my manag	-0.73
b:my marriag	0.24
b:my moth	-0.29
b:my mouth	0.85
b:my mum	-0.66
b:my nam	-0.85
b:my neck	0.13
b:my neighbor	-0.51
b:my neighbour	-0.85
b:my nerv	0.72
b:my new	-0.45
b:my not	-0.98
b:my numb	-1.57
b:my offic	-0.78
b:my old	-0.17
b:my own	1.00
b:my parent	0.33
b:my period	0.35
b:my phon	0.19
b:my photo	0.13
b:my pocket	-0.68
b:my post	-0.51
b:my puls	0.68
b:my roommat	-0.44
b:my scar	-0.33
b:my shift	-0.57
b:my sho	0.82
b:my should	-0.48
b:my sist	0.22
b:my son	-0.71
b:my son'	-0.36
b:my statement	-0.33
b:my step	-0.62
b:my stomach	-0.24
b:my street	-1.02
b:my teeth	1.32
b:my therapist	0.23
b:my throat	1.13
b:my thumb	0.24
b:my voic	-0.08
b:my whol	0.18
b:my window	-0.85
b:my wit	0.83
b:my work	-0.47
b:my wrist	-0.72
b:myself .	0.56
b:myself for	0.36
b:nail in	-0.63
b:nam ,	-0.44
b:nam .	-1.11
b:nam :	-0.26
b:nam on	0.17
b:nam out	0.44
b:nam was	-0.58
b:near had	0.54
b:neck .	-0.57
b:need to	0.94
b:neighbor cam	-0.40
b:neighbor was	-0.56
b:neighbour ,	-0.81
b:neighbour to	0.95
b:nerv .	0.78
b:nervou .	0.37
b:nervou about	-0.30
b:nervou wreck	-0.17
b:nev been	-0.15
b:nev felt	0.07
b:nev hav	0.44
b:nev relax	0.75
b:new addres	-0.22
b:new door	0.40
b:new one	-0.89
b:next .	0.16
b:next day	-0.59
b:next door	-0.05
b:next tabl	-0.42
b:night ,	-1.03
b:night .	0.87
b:night at	0.11
b:night in	1.02
b:no .	-0.26
b:no long	-0.28
b:no one	-0.64
b:no return	-0.32
b:no stamp	-0.23
b:non of	0.76
b:not ,	0.99
b:not .	-0.80
b:not :	-0.81
b:not a	0.81
b:not angr	-0.47
b:not be	0.51
b:not been	0.71
b:not breath	0.10
b:not cal	0.67
b:not car	0.45
b:not com	-0.51
b:not comfortabl	-0.79
b:not concentrat	0.44
b:not dar	0.78
b:not dat	1.30
b:not do	0.63
b:not eat	0.16
b:not eaten	0.21
b:not even	0.79
b:not fac	0.43
b:not feel	0.76
b:not follow	0.86
b:not for	0.52
b:not frighten	0.54
b:not get	0.04
b:not giv	-0.63
b:not go	-0.44
b:not hav	-0.21
b:not hear	-0.18
b:not in	0.74
b:not keep	0.65
b:not know	-0.13
b:not leav	0.54
b:not left	0.14
b:not let	0.73
b:not look	0.44
b:not mak	-0.33
b:not open	0.47
b:not recognis	-0.49
b:not rememb	0.60
b:not rep	-1.02
b:not sa	-0.70
b:not scar	0.61
b:not see	-1.02
b:not seen	-1.07
b:not shak	0.72
b:not sleep	-0.29
b:not slept	1.37
b:not speak	-0.29
b:not stomach	0.38
b:not stop	0.04
b:not sur	-0.66
b:not tak	-0.17
b:not the	0.54
b:not think	0.16
b:not to	0.32
b:not tor	-0.53
b:not trust	1.51
b:not turn	-0.65
b:not typ	-1.07
b:not und	-0.29
b:not use	0.50
b:not want	-0.07
b:not was	-0.60
b:not writ	-0.93
b:noth ,	-0.60
b:noth .	0.92
b:noth on	-0.62
b:now ,	-0.18
b:now .	1.62
b:numb #	0.38
b:numb .	-0.05
b:numb :	-0.16
b:numb is	-1.23
b:numb on	-0.85
b:o .	0.15
b:of #	-0.76
b:of a	-0.49
b:of all	0.96
b:of appetit	0.49
b:of being	0.82
b:of ever	0.78
b:of him	0.47
b:of his	0.33
b:of it	0.80
b:of me	0.40
b:of my	0.05
b:of nerv	0.61
b:of our	-0.30
b:of th	0.70
b:of that	-0.54
b:of the	-0.07
b:of them	-1.46
b:of tim	0.48
b:of us	-0.41
b:of win	0.17
b:off ,	-0.38
b:off .	-0.63
b:off at	-1.02
b:off in	0.23
b:off location	-1.28
b:off sick	0.96
b:off the	-1.30
b:off with	0.71
b:off work	-0.97
b:offic .	-0.69
b:offic from	-0.60
b:offic sa	-0.66
b:offic the	-0.32
b:old hous	-0.18
b:old man	-0.79
b:on #	-1.53
b:on ,	-0.63
b:on a	-0.80
b:on antidepressant	1.02
b:on anxiet	0.29
b:on bit	-0.72
b:on each	-0.70
b:on edg	-0.12
b:on eggshel	0.78
b:on frida	-0.79
b:on her	0.49
b:on in	0.50
b:on it	-0.43
b:on monda	-0.63
b:on moon	-1.10
b:on my	-0.74
b:on myself	0.52
b:on our	0.37
b:on pap	0.71
b:on saturda	-0.28
b:on sound	-0.80
b:on that	-0.44
b:on the	0.05
b:on ther	0.41
b:on tuesda	0.43
b:one ,	0.91
b:one .	0.92
b:one ear	0.14
b:one is	-0.94
b:one of	0.74
b:one on	-0.39
b:ones ,	-0.66
b:onl .	-0.81
b:onl a	0.57
b:onl hav	-0.81
b:onl i	0.85
b:onl said	-0.75
b:onl stood	-0.31
b:open ,	-0.41
b:open .	0.21
b:open it	-0.41
b:open the	0.51
b:opposit .	-0.17
b:ord .	-0.48
b:ord was	0.51
b:ought to	0.86
b:out ,	0.74
b:out .	-0.51
b:out any	-0.31
b:out at	-0.18
b:out from	-0.85
b:out in	1.30
b:out load	0.31
b:out of	0.24
b:out on	-0.44
b:out over	-0.75
b:out the	-0.79
b:outrag .	-0.05
b:outsid ,	0.56
b:outsid .	-0.20
b:outsid the	-0.69
b:over .	0.26
b:over and	0.31
b:over it	-0.41
b:over me	0.64
b:over my	0.76
b:over the	-0.05
b:overnight .	0.70
b:overreact .	0.83
b:overwhelm .	-0.27
b:own bed	0.40
b:own kitchen	0.38
b:p .	-1.15
b:padlock was	-0.40
b:pag #	-0.18
b:pag ,	-0.49
b:pag of	-0.52
b:pag und	-1.30
b:paid at	-0.42
b:paid for	-0.37
b:paint ,	-0.28
b:panic ,	0.29
b:panic .	-0.07
b:panic attack	0.91
b:panic button	-0.63
b:panic room	-0.56
b:pap .	-0.79
b:paranoid .	0.37
b:parcel .	-0.73
b:parcel was	-0.42
b:park .	0.22
b:park acros	-0.35
b:park at	-0.65
b:park in	-1.04
b:park lot	-0.57
b:part .	0.77
b:part by	-0.55
b:part of	0.44
b:pass on	-0.52
b:password .	0.70
b:patient stat	-0.63
b:pellet in	-0.58
b:peopl .	0.50
b:person would	0.65
b:petrif .	-0.27
b:pharmacist sa	0.28
b:phon ,	0.15
b:phon goes	0.61
b:phon in	0.25
b:phon on	-0.60
b:phon rang	-1.49
b:phon rings	0.86
b:phon was	-0.28
b:photo #	-0.51
b:photo ,	-0.53
b:photo .	-0.79
b:photo at	-0.73
b:photo is	-0.55
b:photo of	0.29
b:photo taken	0.36
b:photograph the	-0.41
b:pick her	-0.13
b:pick up	-0.46
b:pictur .	-0.17
b:pictur of	-0.91
b:piec .	1.14
b:pin .	-0.40
b:plan ever	0.60
b:plat #	-0.46
b:plat ,	-0.87
b:plat .	-0.68
b:plat :	-0.16
b:plat of	0.94
b:plat on	-0.56
b:pm ,	-0.23
b:pm .	-0.78
b:pocket .	-0.63
b:polic .	-0.61
b:polic cam	-1.00
b:polic rang	-0.93
b:polic station	-0.38
b:porch ,	-0.63
b:porch .	-0.29
b:post .	0.58
b:post on	-0.69
b:post the	0.41
b:pound .	0.43
b:powerles .	0.86
b:press at	-0.41
b:press the	-0.62
b:print ,	-0.69
b:proud of	-0.18
b:ptsd .	0.33
b:pul my	-0.68
b:pul out	0.66
b:pul the	-0.58
b:put a	-0.62
b:put his	-0.71
b:put it	-0.13
b:put me	-0.63
b:put my	0.72
b:put on	0.56
b:put the	-0.44
b:ram the	-0.36
b:ran .	-0.68
b:ran cold	0.90
b:ran to	-0.87
b:rang #	-0.81
b:rang .	-0.94
b:rang at	-0.63
b:rang my	-1.90
b:rang the	0.40
b:rang to	-0.28
b:rattl .	0.42
b:read :	-0.28
b:read it	0.09
b:read my	-0.35
b:read out	-0.71
b:read the	-0.40
b:real .	-0.91
b:receipt #	-0.15
b:reception .	-0.86
b:receptionist was	-0.33
b:recognis the	-0.62
b:record ,	-0.38
b:record .	-0.67
b:record i	-0.66
b:record it	-1.53
b:red mark	-0.61
b:ref #	-0.60
b:refer to	1.21
b:relax .	0.67
b:reliev it	0.81
b:remot .	-0.66
b:rep ,	0.58
b:report #	-0.84
b:report .	-1.15
b:report feel	0.57
b:report it	-0.65
b:resentful .	-0.20
b:respondent felt	-0.19
b:respondent told	-0.40
b:respondent was	-0.41
b:respondent went	-0.16
b:rest .	-0.87
b:retch .	0.38
b:return addres	-0.49
b:revolt .	0.12
b:right .	0.47
b:right behind	0.13
b:ring .	0.83
b:ring in	-0.37
b:ring out	-0.62
b:rings .	-0.23
b:rins at	-0.24
b:room #	-0.86
b:room ,	0.29
b:room .	0.10
b:room at	-0.67
b:room is	-0.06
b:room to	-0.13
b:round .	-0.92
b:round the	0.60
b:row #	-1.01
b:row .	0.13
b:row behind	-0.09
b:ruin ,	0.47
b:run on	1.14
b:run to	0.21
b:sa .	-0.20
b:sa a	-0.92
b:sa it	0.63
b:sa my	0.83
b:sa the	-0.30
b:sad ,	-0.32
b:sad .	-0.70
b:saf anywher	0.47
b:safet plan	0.23
b:said ,	-0.96
b:said .	-0.71
b:said :	-0.35
b:said it	-0.63
b:said my	-0.81
b:said no	-0.45
b:said noth	-0.22
b:said on	-0.21
b:said th	-0.22
b:said you	-0.54
b:sam one	-0.20
b:sam pag	0.31
b:sat in	0.79
b:sat two	-0.10
b:saturda .	-0.26
b:sav .	-0.30
b:sav the	-0.66
b:saw .	0.33
b:saw him	-0.68
b:saw it	0.57
b:saw the	-0.28
b:say the	-0.96
b:scar .	0.69
b:scar for	1.13
b:scar key	-0.83
b:scar me	1.20
b:scar of	-0.28
b:scar stiff	0.89
b:scar to	0.05
b:school .	0.89
b:scream .	-0.56
b:screenshot ,	-0.58
b:screenshot .	-0.53
b:seat ,	-0.82
b:seat .	-1.27
b:sec .	-0.39
b:second ,	-0.31
b:second .	-0.67
b:second floor	-0.52
b:second one	0.69
b:securit .	-0.76
b:securit guard	-0.79
b:see a	0.53
b:see his	-0.39
b:see it	-0.15
b:see my	0.28
b:see the	0.82
b:seem anno	-0.79
b:seem calm	-0.36
b:seen the	-0.86
b:seeth .	0.46
b:send it	-0.50
b:sent #	-0.59
b:sent a	-0.40
b:sent it	-0.34
b:sent me	-0.33
b:sent the	-0.70
b:sertralin .	0.27
b:serv me	0.86
b:serv on	-0.58
b:session .	-0.40
b:shak .	0.21
b:shak lik	0.36
b:shaken .	0.52
b:sham .	0.44
b:she ask	0.36
b:she can	0.47
b:she feel	-0.07
b:she felt	0.89
b:she follow	-1.09
b:she has	-0.13
b:she hav	0.48
b:she is	-0.06
b:she left	-0.96
b:she post	-0.82
b:she read	-0.94
b:she said	-0.92
b:she sent	-0.51
b:she should	-0.68
b:she shout	-0.65
b:she tel	-1.02
b:she told	-1.36
b:she was	0.21
b:she went	0.34
b:she will	-0.13
b:she would	0.29
b:she wrot	-1.27
b:shift ,	-0.28
b:shift .	0.76
b:shift end	-0.78
b:shift with	-0.67
b:shirt kept	-0.67
b:sho .	-0.51
b:sho by	0.62
b:sho on	0.38
b:shock .	0.29
b:shock by	-0.75
b:shock i	-0.61
b:shook for	0.65
b:shop .	0.38
b:shop on	-0.72
b:should be	-0.39
b:should hav	0.58
b:should in	-0.81
b:should nev	0.53
b:should the	-0.79
b:shout .	0.61
b:shov me	-0.80
b:shov up	-0.44
b:show .	-0.47
b:shut the	-0.64
b:sick ,	-0.72
b:sick .	0.74
b:sick all	-0.17
b:sick to	0.85
b:sick with	-0.57
b:sicken .	-0.50
b:sidewall .	-1.08
b:sign .	-0.41
b:sign for	-0.96
b:sign me	-0.62
b:sign off	0.65
b:sign the	-0.61
b:signal .	1.18
b:sinc #	-1.43
b:sinc .	0.71
b:sinc august	0.53
b:sinc eas	0.65
b:sinc he	-0.30
b:sinc i	-0.54
b:sinc the	0.69
b:sinc tuesda	-0.47
b:sist ,	-1.30
b:sist .	-0.52
b:sist was	-0.72
b:sit .	-0.75
b:sit down	-0.92
b:sit fac	0.16
b:sit on	0.85
b:skin crawl	-0.13
b:sleep #	-0.72
b:sleep .	-0.64
b:sleep in	1.07
b:sleep on	0.11
b:sleep ther	-0.22
b:sleep with	-0.20
b:slept at	-0.95
b:slow down	0.47
b:snap at	0.90
b:snap shift	-0.69
b:so a	1.09
b:so alon	0.99
b:so angr	1.02
b:so asham	0.41
b:so did	-0.82
b:so don	0.99
b:so far	-0.65
b:so frighten	-0.21
b:so glad	0.66
b:so hard	-0.31
b:so he	-1.54
b:so hopeful	0.75
b:so humiliat	0.32
b:so i	-1.32
b:so in	-0.39
b:so much	0.95
b:so nervou	0.77
b:so rattl	0.30
b:so scar	0.13
b:so stupid	0.63
b:so the	0.28
b:so uneas	-0.09
b:soft .	-0.22
b:som da	0.27
b:someth hard	-1.06
b:someth to	1.56
b:son was	-0.88
b:soon .	0.11
b:sorr .	-0.82
b:sorr for	0.79
b:sound .	-0.95
b:sound of	0.98
b:speechles .	-0.69
b:spok to	-0.18
b:spook .	0.62
b:st .	-0.24
b:sta in	0.20
b:sta on	0.39
b:stair .	0.50
b:stamp .	-0.88
b:stamp on	-0.20
b:stand up	0.50
b:start emdr	-0.09
b:start stammer	0.67
b:statement .	-0.49
b:statement to	-0.17
b:station ,	-1.08
b:station .	-0.63
b:statu :	-0.25
b:step ,	-0.81
b:step .	-0.34
b:step :	-0.65
b:step awa	-0.91
b:stick .	-0.06
b:still lov	-0.43
b:stitch over	-0.78
b:stomach ,	0.21
b:stomach is	0.40
b:stood ther	-0.20
b:stood und	-0.84
b:stop .	0.15
b:stop cr	-0.15
b:stop shak	0.33
b:stop the	0.47
b:street ,	-0.63
b:street .	0.11
b:stres .	0.57
b:stress .	-0.68
b:strong person	0.72
b:stupid .	0.53
b:subject lin	-0.32
b:subject was	-0.70
b:such a	0.66
b:suicidal .	-0.86
b:sur it	-0.65
b:surger .	-0.30
b:survivor '	0.94
b:sutur .	-0.66
b:sweat .	-0.46
b:swor to	-0.69
b:tabl by	0.21
b:tak me	0.31
b:tak the	-0.20
b:taken ,	0.37
b:taken .	-0.73
b:talk to	-0.35
b:tap over	-0.48
b:tap to	-0.45
b:team .	1.06
b:tear ,	0.11
b:tear .	0.39
b:teeth .	0.37
b:tel me	-0.18
b:ten .	0.23
b:tens .	0.06
b:terrif ,	0.71
b:terrif .	0.59
b:terrif me	0.44
b:terrif of	0.49
b:tetanu shot	-0.34
b:text ,	-1.05
b:text :	-0.17
b:text at	-0.34
b:text from	-1.21
b:text my	0.61
b:th .	0.79
b:th down	-0.16
b:th end	1.06
b:th for	-1.44
b:th has	0.80
b:th is	-0.50
b:th on	1.06
b:th week	-0.96
b:thankful .	0.73
b:that .	0.12
b:that he	-0.26
b:that his	-0.40
b:that i	-0.05
b:that is	0.23
b:that it	0.52
b:that my	-0.17
b:that sa	-0.44
b:that she	-0.15
b:that the	-1.15
b:that was	0.60
b:that week	-0.84
b:the #	0.16
b:the account	-1.19
b:the addres	-0.46
b:the aisl	0.30
b:the alarm	0.25
b:the allotment	0.75
b:the ambulanc	-0.69
b:the bab	0.81
b:the back	-0.11
b:the badg	0.34
b:the bag	-1.06
b:the bailiff	-0.55
b:the balcon	-1.03
b:the ball	0.10
b:the bank	-0.57
b:the bar	-0.96
b:the bathroom	0.62
b:the bed	0.32
b:the benzo	0.23
b:the beta	-0.71
b:the bik	-0.61
b:the blind	0.57
b:the block	0.36
b:the blu	-0.27
b:the bo	0.70
b:the bolt	-0.89
b:the bonnet	-0.65
b:the boot	0.51
b:the box	-1.41
b:the break	-0.74
b:the bridg	-0.32
b:the build	-0.64
b:the burn	-0.71
b:the bus	-0.18
b:the button	0.57
b:the café	-0.45
b:the cak	-0.89
b:the cal	0.14
b:the call	-0.50
b:the camera	-1.07
b:the canal	-0.79
b:the car	-0.46
b:the card	-0.96
b:the caretak	-1.14
b:the cash	-1.00
b:the cat	-0.72
b:the chair	-0.49
b:the children	-0.57
b:the clerk	-0.93
b:the client	0.30
b:the client'	0.56
b:the clinic	-0.49
b:the coach	-1.28
b:the cod	0.09
b:the cold	-0.43
b:the collar	0.41
b:the corn	-1.15
b:the count	-1.12
b:the court	-0.35
b:the courthous	-0.69
b:the cris	0.37
b:the cross	-1.42
b:the cup	-0.80
b:the curtain	0.98
b:the dark	0.80
b:the dat	-0.65
b:the day	0.83
b:the dentist	0.83
b:the deput	-1.11
b:the desk	-0.40
b:the detectiv	-0.41
b:the doctor	0.13
b:the dog	-0.21
b:the door	-0.24
b:the doorbell	-0.92
b:the doorstep	-0.98
b:the doorwa	0.93
b:the draw	0.38
b:the drink	-0.28
b:the driv	0.13
b:the edg	-0.30
b:the elevator	-0.87
b:the email	-0.43
b:the end	0.73
b:the engin	0.20
b:the entranc	0.13
b:the even	-0.27
b:the fath	-0.50
b:the fear	0.46
b:the feel	0.38
b:the fenc	-0.72
b:the fil	-0.78
b:the fir	-0.29
b:the flat	-0.39
b:the floor	0.21
b:the flower	-0.63
b:the fold	-0.27
b:the footag	-0.51
b:the form	-0.48
b:the fridg	0.64
b:the front	0.50
b:the fur	0.13
b:the garag	0.12
b:the gas	-0.53
b:the gat	0.41
b:the girl	0.09
b:the glas	-0.17
b:the guard	-1.05
b:the gues	-0.43
b:the gym	-0.64
b:the hallwa	-0.61
b:the handl	0.61
b:the happ	-0.35
b:the head	-0.90
b:the hear	-0.59
b:the hell	-0.31
b:the hid	-0.46
b:the hood	-0.73
b:the hors	-0.52
b:the hospital	-0.17
b:the hous	0.93
b:the ice	-0.61
b:the insid	0.49
b:the judg	-0.47
b:the just	-0.76
b:the ke	-0.18
b:the kerb	0.30
b:the kettl	-0.11
b:the key	0.24
b:the kid	-0.23
b:the kitchen	0.20
b:the kn	0.62
b:the knif	-0.88
b:the lad	-0.21
b:the land	-0.25
b:the landlord	-0.27
b:the laptop	-0.14
b:the last	-0.33
b:the lawn	-0.68
b:the left	-0.71
b:the len	-0.69
b:the lesson	0.14
b:the let	-0.89
b:the librar	0.72
b:the light	-0.29
b:the lin	-0.16
b:the littl	0.39
b:the lobb	-0.64
b:the lock	-0.30
b:the loo	0.08
b:the lying	0.23
b:the magnet	-0.33
b:the mail	1.03
b:the mailbox	0.13
b:the man	-0.46
b:the manag	-0.64
b:the mat	-1.15
b:the mediator	-0.73
b:the meet	-0.62
b:the messag	-0.61
b:the mirror	-0.51
b:the moment	0.53
b:the motorbik	-0.17
b:the museum	-1.03
b:the nam	-1.34
b:the neck	-0.65
b:the neighbor	-0.36
b:the neighbor'	-0.79
b:the neighbour	-0.10
b:the new	0.23
b:the next	-0.38
b:the not	-1.48
b:the notebook	-0.68
b:the numb	-1.63
b:the nurs	0.26
b:the offic	-0.77
b:the old	-0.63
b:the one	-0.17
b:the onl	0.68
b:the operator	-0.41
b:the ord	0.76
b:the oth	-0.66
b:the outsid	-0.83
b:the padlock	-0.31
b:the panic	0.45
b:the parcel	0.42
b:the park	-0.42
b:the part	-0.71
b:the pharmac	-0.32
b:the pharmacist	0.26
b:the phon	-0.45
b:the photo	-1.08
b:the pictur	-0.65
b:the pin	-0.04
b:the plat	-0.49
b:the platform	-0.99
b:the polic	0.33
b:the porch	-0.72
b:the post	0.13
b:the pupp	0.29
b:the radio	0.80
b:the rang	-0.60
b:the receipt	-0.91
b:the receptionist	-0.66
b:the record	-0.47
b:the refus	0.24
b:the remot	-0.40
b:the report	-0.66
b:the respondent	-0.66
b:the rest	-1.05
b:the ring	-0.83
b:the roof	0.09
b:the roundabout	0.51
b:the rug	-1.01
b:the run	-0.65
b:the saf	-0.13
b:the said	-1.03
b:the sam	0.12
b:the scar	-0.88
b:the school	0.04
b:the screen	0.79
b:the screenshot	-0.62
b:the seat	-1.02
b:the second	-0.06
b:the securit	-0.62
b:the sergeant	-1.07
b:the shak	0.07
b:the shop	-0.28
b:the should	-0.55
b:the show	-0.19
b:the sign	-0.24
b:the sink	0.76
b:the slid	-0.50
b:the smok	-0.69
b:the sound	0.83
b:the spra	-0.54
b:the stair	-0.14
b:the star	-1.04
b:the statement	-0.63
b:the station	-0.75
b:the step	-0.54
b:the stiff	-1.11
b:the stockroom	-0.14
b:the surger	-0.37
b:the swings	0.65
b:the tabl	0.60
b:the tap	-0.20
b:the teach	-0.73
b:the team	0.34
b:the tear	-0.86
b:the tedd	-0.47
b:the tel	1.02
b:the text	-0.45
b:the tick	0.45
b:the tir	-0.69
b:the took	-0.53
b:the tor	-0.71
b:the touch	-0.32
b:the track	-0.27
b:the trauma	1.17
b:the trolle	-0.95
b:the twin	0.33
b:the two	0.48
b:the tyr	-0.23
b:the until	-0.53
b:the ush	-0.97
b:the vet	-0.98
b:the vicar	0.81
b:the video	-0.52
b:the visitor	-0.73
b:the voicemail	0.48
b:the wait	0.48
b:the waitres	-0.59
b:the walk	-0.60
b:the wall	-0.29
b:the ward	0.58
b:the wardrob	0.41
b:the wat	-0.29
b:the way	-0.28
b:the wed	-0.32
b:the whol	1.04
b:the window	0.25
b:the wip	-0.26
b:the witnes	-0.81
b:the wrong	0.41
b:the yard	0.38
b:them ,	0.33
b:them .	0.20
b:them to	-0.53
b:then ask	-0.31
b:then he	-0.75
b:then i	0.16
b:then the	-1.15
b:then took	-0.52
b:ther ,	-0.82
b:ther .	-0.09
b:ther again	-0.10
b:ther da	-0.48
b:ther for	-0.56
b:ther from	-0.29
b:ther is	0.12
b:ther on	-0.61
b:ther tim	-0.72
b:ther was	-0.34
b:therap .	0.20
b:thes da	0.54
b:think it	-0.38
b:think of	-0.49
b:thought of	0.91
b:thread .	0.20
b:threaten by	0.49
b:threw the	-0.63
b:threw up	0.22
b:throat .	0.24
b:throat clos	0.58
b:through the	0.27
b:through with	0.69
b:thursda .	-0.14
b:tick #	-1.05
b:tick .	-0.80
b:tim .	-0.56
b:tim a	0.62
b:tim in	0.44
b:tim it	0.42
b:tim on	-0.70
b:tim th	-0.35
b:tim the	-0.45
b:tir .	0.68
b:tir of	0.92
b:tir the	-0.72
b:tir tim	-0.72
b:tir to	0.10
b:to #	-0.95
b:to .	-0.24
b:to a	0.84
b:to ask	0.71
b:to be	0.74
b:to being	-0.86
b:to com	-0.69
b:to contact	-0.60
b:to death	0.77
b:to det	-1.03
b:to die	0.40
b:to disappear	1.23
b:to do	0.17
b:to driv	1.17
b:to fall	0.72
b:to fil	-0.69
b:to get	-0.18
b:to giv	-0.42
b:to go	0.41
b:to hav	0.85
b:to hear	1.15
b:to her	0.62
b:to him	-1.11
b:to his	-0.39
b:to it	-0.66
b:to jel	0.73
b:to know	-0.29
b:to leav	-0.69
b:to lock	-0.76
b:to look	0.69
b:to mak	-0.48
b:to man	-0.48
b:to me	0.11
b:to mov	0.76
b:to my	0.31
b:to night	-0.88
b:to piec	0.55
b:to repeat	-0.11
b:to room	-0.42
b:to say	-0.63
b:to scream	-0.05
b:to securit	-1.05
b:to see	0.32
b:to sit	0.68
b:to stop	0.08
b:to tak	-0.07
b:to the	0.13
b:to think	0.75
b:to writ	-1.02
b:toda .	-1.02
b:told everyon	-0.45
b:told her	-0.41
b:told him	-0.55
b:told me	-0.83
b:told the	-0.36
b:told them	-0.27
b:tom drov	-1.21
b:too .	-0.92
b:too frighten	0.30
b:too much	0.30
b:too scar	0.97
b:too soft	0.93
b:took #	-0.25
b:took a	-0.57
b:took her	-1.11
b:took him	-1.15
b:took it	-0.48
b:took the	-1.20
b:touch ,	0.18
b:touch .	-1.05
b:track .	0.06
b:track was	-0.48
b:train .	-0.71
b:trap .	0.60
b:trauma .	0.61
b:traumatis .	0.62
b:trust anyon	0.96
b:trust my	-0.66
b:tuesda ,	0.27
b:tuesda .	-0.69
b:turn .	-0.18
b:turn into	0.20
b:turn it	-1.14
b:turn left	-1.58
b:turn my	0.66
b:turn off	-0.99
b:turn the	1.08
b:turn to	0.26
b:turn up	0.18
b:twelv week	0.58
b:twic .	-0.10
b:twic a	-0.05
b:two da	-0.49
b:two dres	0.83
b:two girl	-0.58
b:two hour	0.75
b:two men	-0.67
b:two night	-0.07
b:two of	-0.36
b:two pag	-0.49
b:two row	-0.05
b:two week	0.23
b:two year	0.50
b:typ ,	-0.59
b:typ .	-0.71
b:typ in	0.56
b:tyr down	-0.15
b:unblock him	-0.58
b:und a	0.41
b:und my	-0.78
b:und the	0.43
b:uneas .	-0.59
b:unit ,	-0.68
b:unknown numb	-0.76
b:unnerv .	-0.17
b:unstabl and	-0.51
b:until #	-1.68
b:until .	0.80
b:until he	-1.09
b:until the	0.75
b:up ,	-0.12
b:up .	-0.88
b:up a	-0.41
b:up again	-1.00
b:up and	0.50
b:up at	0.79
b:up for	-0.19
b:up in	0.57
b:up on	0.34
b:up scream	0.82
b:up the	-0.49
b:up to	-0.25
b:up with	0.64
b:upset the	-0.79
b:us to	-0.91
b:use the	0.93
b:used .	-0.82
b:used the	-0.67
b:used to	0.97
b:useles at	0.66
b:user @	-0.58
b:uses the	-0.97
b:van .	-0.90
b:van slow	0.38
b:van stop	-1.13
b:van was	-0.80
b:ver afraid	-0.42
b:vet found	-0.40
b:video .	-0.69
b:violat .	0.35
b:voicemail ,	-0.21
b:vulnerabl .	0.73
b:wait .	-0.24
b:wait at	-0.79
b:wait by	-0.28
b:wait in	-1.60
b:wait list	0.61
b:wait outsid	-0.18
b:wait room	-0.12
b:wak at	0.54
b:wak up	0.74
b:walk all	0.82
b:walk in	-1.30
b:walk me	-1.74
b:walk on	0.43
b:walk out	-1.03
b:walk post	0.57
b:walk the	-0.25
b:walk to	0.22
b:wall ,	-0.37
b:wall .	0.51
b:wall of	-0.27
b:want fiv	-0.41
b:want him	-0.58
b:want me	0.51
b:want my	0.32
b:want the	-0.06
b:want to	0.67
b:ward ,	0.71
b:ward is	-0.79
b:warm .	-0.51
b:was #	-0.88
b:was .	1.75
b:was a	-0.20
b:was afraid	0.94
b:was all	-0.52
b:was anxiou	-0.99
b:was apprehensiv	-0.98
b:was asham	0.92
b:was asleep	-1.10
b:was at	-0.69
b:was back	-0.53
b:was besid	-0.43
b:was burnt	0.91
b:was by	-0.97
b:was cal	-0.24
b:was calm	-0.46
b:was chang	0.44
b:was cr	0.49
b:was crush	0.96
b:was depress	0.67
b:was despair	0.65
b:was desperat	0.48
b:was devastat	0.44
b:was dirt	0.78
b:was disorient	0.51
b:was distress	-0.69
b:was disturb	0.79
b:was down	-1.26
b:was embarrass	-0.18
b:was enrag	0.40
b:was exhaust	-0.32
b:was fed	0.67
b:was found	-0.29
b:was frighten	-0.56
b:was frustrat	0.80
b:was furiou	1.27
b:was going	-0.09
b:was gross	0.83
b:was guilt	0.35
b:was gut	0.86
b:was happ	-0.46
b:was heartbroken	0.34
b:was helples	-0.59
b:was him	-0.50
b:was hit	-0.78
b:was hold	-0.78
b:was hopeles	0.06
b:was hurt	-0.81
b:was in	-1.21
b:was jitter	1.07
b:was jump	-0.74
b:was livid	0.52
b:was lock	-0.35
b:was mad	-0.96
b:was mortif	1.12
b:was mov	-0.33
b:was my	0.53
b:was near	-1.10
b:was nervou	-0.69
b:was not	1.02
b:was numb	-0.38
b:was off	-0.28
b:was on	-0.26
b:was open	-0.64
b:was outsid	-0.68
b:was over	-0.29
b:was overwritten	-0.39
b:was park	-0.39
b:was pathetic	-0.66
b:was pick	-0.81
b:was pound	0.52
b:was press	-0.35
b:was print	-0.34
b:was put	0.10
b:was reliev	0.22
b:was resentful	1.46
b:was return	-0.44
b:was right	0.52
b:was scar	1.17
b:was seeth	0.77
b:was serv	-0.16
b:was shak	-0.37
b:was shaken	0.66
b:was shock	-0.06
b:was sick	-0.99
b:was sit	-0.79
b:was so	1.21
b:was spook	0.24
b:was stress	-1.01
b:was stun	0.13
b:was suicidal	-1.06
b:was sweat	-0.67
b:was taken	-1.38
b:was terrif	0.84
b:was thankful	0.37
b:was that	1.05
b:was the	-0.72
b:was ther	-0.79
b:was too	1.20
b:was traumatis	1.03
b:was und	0.54
b:was unsettl	0.50
b:was up	-0.87
b:was used	-0.37
b:was visib	-0.73
b:was vulnerabl	0.21
b:was wait	-0.70
b:was weak	-0.80
b:was worr	-0.31
b:wat .	0.56
b:watch him	-0.62
b:wav .	-0.82
b:way hom	1.19
b:way out	1.06
b:way round	0.24
b:we are	-0.19
b:we do	0.53
b:we eat	0.85
b:we sleep	0.54
b:we went	-0.41
b:we wer	-0.08
b:weak .	-0.82
b:wear a	-0.69
b:wednesda he	-0.43
b:week ,	-1.36
b:week .	-0.24
b:week of	-1.16
b:weep ,	0.52
b:went ,	0.29
b:went .	-1.11
b:went at	-0.75
b:went back	-1.12
b:went cold	0.80
b:went in	-1.17
b:went miss	-0.72
b:went numb	0.99
b:went pal	-0.58
b:went to	-0.16
b:went whit	0.71
b:wept .	0.16
b:wer flat	-1.07
b:wer gon	-0.54
b:wer in	-0.43
b:wer on	-0.57
b:wer ring	0.65
b:wer shak	1.07
b:wer up	0.76
b:wet the	0.57
b:what a	0.62
b:what day	0.73
b:what he	0.54
b:what i	-0.67
b:what kind	0.32
b:when a	0.66
b:when he	-0.40
b:when i	-0.27
b:when it	1.04
b:when she	-0.93
b:when the	0.24
b:when you	-0.40
b:whenev a	0.26
b:whenev i	0.17
b:whenev the	0.49
b:wher he	0.05
b:wher i	-0.63
b:wher the	-0.20
b:wheth i	-0.73
b:which mad	0.19
b:whit ,	0.37
b:who is	-0.14
b:whol bod	0.17
b:whol shift	0.75
b:whol tim	0.73
b:whol way	0.06
b:why .	0.14
b:why i	-0.27
b:wif .	-0.41
b:will .	-0.98
b:will be	0.59
b:will com	-0.56
b:will do	0.57
b:will feel	-0.85
b:will find	0.84
b:will not	0.63
b:will tak	0.72
b:will turn	0.25
b:window ,	-0.70
b:window .	0.48
b:window for	-0.26
b:window was	-0.72
b:wip ,	-0.84
b:with a	-1.22
b:with all	0.94
b:with fear	1.02
b:with him	0.74
b:with his	0.38
b:with it	0.13
b:with me	0.38
b:with my	0.28
b:with one	-0.20
b:with ptsd	0.17
b:with rag	-1.20
b:with stres	0.58
b:with th	0.49
b:with the	-0.24
b:with worr	-0.29
b:without you	-0.63
b:wok at	0.08
b:wok up	0.73
b:woman would	0.70
b:work ,	0.58
b:work .	-0.67
b:work night	-0.90
b:worn out	0.75
b:worn to	0.34
b:worr ,	-1.21
b:worr .	0.34
b:worr about	-0.19
b:worr sick	-0.42
b:worthles .	0.53
b:would be	-0.52
b:would been	-0.70
b:would bet	-0.82
b:would com	-0.67
b:would cry	-0.89
b:would gon	-0.28
b:would hat	-0.34
b:would hav	0.59
b:would know	0.93
b:would left	-0.47
b:would let	-0.16
b:would mak	-0.89
b:would nev	-1.21
b:would not	0.75
b:would see	-0.80
b:wound .	-1.15
b:wreck .	1.16
b:writ down	0.39
b:writ th	0.04
b:written in	-0.97
b:wrot #	-0.45
b:wrot .	-0.92
b:wrot down	-0.59
b:wrot in	-0.09
b:wrot it	-1.00
b:wrot to	-0.91
b:x -	-0.38
b:yard .	0.62
b:year -	0.08
b:year .	0.73
b:you .	-1.23
b:you are	-0.84
b:you hav	-0.74
b:you mak	-0.85
b:you will	-0.52
e:ing	0.87
f:0/CLIENT+	1.09
f:0/HIS	0.85
f:0/I	0.52
f:0/I+	-0.21
f:0/IT	0.19
f:0/MY	0.59
f:0/MY-body	-0.31
f:0/MY-child	0.81
f:0/MY-mind	0.40
f:0/NAME	-0.43
f:0/NOBODY	0.25
f:0/NONE	-0.07
f:0/NONE+	-0.65
f:0/NOTHING	-1.18
f:0/THE	0.58
f:0/THE+	0.57
f:0/THE-body	-0.23
f:0/THE-mind	-0.22
f:0/THERE	0.27
f:0/THIS	0.95
f:0/VERB	0.15
f:0/WE	-0.57
f:0/WHICH	0.36
f:0/WHO	-0.11
f:0/YOU	-0.45
f:1/CLIENT+	0.75
f:1/EX+	-0.54
f:1/HE	-0.28
f:1/HE+	0.95
f:1/HIS	-1.43
f:1/HIS-animal	-0.45
f:1/HIS-mind	-0.40
f:1/HIS-person	-1.01
f:1/I	-0.06
f:1/I+	-0.11
f:1/IT	-0.20
f:1/MY	-0.57
f:1/MY-body	1.36
f:1/MY-body+	0.75
f:1/MY-child	-0.40
f:1/MY-mind	1.09
f:1/MY-person	0.04
f:1/MY-thing	-0.99
f:1/NAME	0.28
f:1/NOBODY	0.77
f:1/NONE	-0.28
f:1/NONE+	0.47
f:1/NOTHING	0.63
f:1/PEOPLE	0.87
f:1/SHE	-0.27
f:1/SHE+	0.36
f:1/THE	-0.14
f:1/THE+	0.28
f:1/THE-animal	-1.08
f:1/THE-body	0.33
f:1/THE-child	0.64
f:1/THE-mind	-0.47
f:1/THE-person	-0.43
f:1/THE-person+	-0.43
f:1/THE-thing	-0.34
f:1/THERE	-0.79
f:1/THEY	-0.75
f:1/THIS	0.08
f:1/VERB+	-0.07
f:1/WE	0.10
f:1/WHICH	-0.07
f:1/WHO	0.53
f:1/YOU	-0.18
f:2/CLIENT+	-0.58
f:2/EX+	-0.37
f:2/HE	-0.37
f:2/HE+	-1.14
f:2/HIS	0.29
f:2/HIS-person	-0.86
f:2/HIS-thing	-0.25
f:2/I+	-1.61
f:2/IT	-0.58
f:2/MY	-0.69
f:2/MY-body	-0.41
f:2/MY-child	0.33
f:2/MY-mind	0.20
f:2/MY-person	-1.43
f:2/MY-person+	0.34
f:2/MY-thing	-0.57
f:2/NAME	-0.75
f:2/NOBODY	-0.30
f:2/NONE	-0.62
f:2/NONE+	-0.27
f:2/PEOPLE	-0.89
f:2/SHE	-0.97
f:2/SHE+	0.58
f:2/THE	-0.71
f:2/THE+	-0.33
f:2/THE-animal	-1.06
f:2/THE-body	0.52
f:2/THE-child	-0.98
f:2/THE-mind	0.36
f:2/THE-person	-0.30
f:2/THE-person+	-0.83
f:2/THE-thing	-0.19
f:2/THERE	0.31
f:2/THEY	0.68
f:2/THIS+	-0.33
f:2/VERB	-0.64
f:2/WE	-0.29
f:2/WHO	-0.62
f:3/EX	-0.33
f:3/EX+	-0.16
f:3/HE	-0.97
f:3/HE+	-0.78
f:3/HIS	-0.95
f:3/HIS-person	0.63
f:3/HIS-thing	-0.47
f:3/I	-0.24
f:3/I+	0.50
f:3/IT	0.27
f:3/MY	0.48
f:3/MY+	-0.16
f:3/MY-body	-0.30
f:3/MY-child	0.77
f:3/MY-mind	0.38
f:3/MY-person	-0.30
f:3/MY-person+	-0.62
f:3/MY-thing	0.15
f:3/NAME	-0.62
f:3/NAME+	-0.29
f:3/NONE	-0.09
f:3/NONE+	-0.06
f:3/PEOPLE	-1.04
f:3/SHE	0.49
f:3/THE	-0.15
f:3/THE+	-0.45
f:3/THE-animal	0.51
f:3/THE-body	-0.69
f:3/THE-child	0.31
f:3/THE-mind	1.11
f:3/THE-person	0.09
f:3/THE-person+	0.36
f:3/THE-thing	-0.40
f:3/THE-thing+	-0.39
f:3/THERE+	-0.33
f:3/THEY+	-0.29
f:3/VERB	-0.36
f:3/VERB+	-0.09
f:3/WE	-0.77
f:3/WHO	0.26
for-another	0.13
g:anger	0.33
g:appetite	-0.33
g:author	-0.17
g:belittle	0.61
g:body	0.51
g:care	1.11
g:children	0.18
g:concentration	0.19
g:confused	0.34
g:damage	-0.08
g:diagnosis	0.42
g:disgust	1.06
g:drink	0.27
g:evidence	-0.69
g:expects	1.41
g:fear	0.44
g:feel	0.24
g:figure	0.60
g:guard	0.69
g:harm	-0.18
g:injury	-0.54
g:lasting	0.68
g:look	0.48
g:love	-0.53
g:medicine	1.07
g:messageThing	-0.41
g:numb	0.25
g:otherMeaning	-0.53
g:otherPerson	-0.28
g:relief	-0.22
g:sad	0.25
g:saying	-0.23
g:shame	1.02
g:sleep	-0.06
g:thing	-0.07
g:tired	0.95
g:trust	0.59
g:wants	-0.23
go:action/none	-0.35
go:action/other	-0.09
go:action/self	-0.16
go:anger/it	-0.31
go:anger/none	0.30
go:anger/other	-0.07
go:anger/self	0.25
go:appetite/it	0.48
go:appetite/none	0.04
go:appetite/other	-0.58
go:appetite/self	-0.26
go:author/it	-0.11
go:author/other	-0.45
go:author/self	-0.08
go:belittle/it	-0.34
go:belittle/none	0.40
go:belittle/other	-0.21
go:belittle/self	0.59
go:blame/it	-0.26
go:blame/none	-0.61
go:blame/other	0.32
go:body/it	0.75
go:body/none	0.36
go:body/other	-0.80
go:body/self	0.36
go:care/it	-0.11
go:care/none	0.60
go:care/other	0.35
go:care/self	0.96
go:children/none	0.34
go:children/other	0.47
go:children/self	-0.15
go:concentration/it	-0.70
go:concentration/none	0.11
go:concentration/other	0.45
go:concentration/self	0.10
go:confused/it	0.53
go:confused/none	0.13
go:confused/other	-0.42
go:confused/self	0.30
go:damage/it	-0.16
go:damage/none	0.11
go:damage/other	0.15
go:damage/self	-0.41
go:diagnosis/it	0.93
go:diagnosis/self	-0.85
go:disgust/it	0.43
go:disgust/none	1.91
go:disgust/other	-0.59
go:disgust/self	-0.41
go:drink/it	-0.26
go:drink/none	-0.06
go:drink/other	-1.10
go:drink/self	0.92
go:evidence/it	-0.39
go:evidence/none	-0.26
go:evidence/other	-0.85
go:evidence/self	-0.63
go:expects/it	0.32
go:expects/none	-0.18
go:expects/other	0.87
go:expects/self	1.25
go:fear/it	-0.22
go:fear/none	0.60
go:fear/other	-0.10
go:fear/self	0.26
go:feel/none	0.84
go:feel/other	0.55
go:feel/self	-0.18
go:figure/it	0.76
go:figure/none	-0.11
go:figure/other	-0.18
go:figure/self	0.49
go:guard/it	0.35
go:guard/none	-0.43
go:guard/self	0.72
go:harm/it	-0.21
go:harm/other	-0.95
go:harm/self	0.28
go:injury/none	-0.04
go:injury/self	-0.41
go:lasting/it	1.40
go:lasting/none	0.53
go:lasting/other	-0.38
go:lasting/self	0.15
go:look/it	0.31
go:look/other	-2.04
go:look/self	0.68
go:love/it	-0.04
go:love/none	-0.89
go:love/other	-0.76
go:love/self	-0.06
go:medicine/it	0.88
go:medicine/none	0.48
go:medicine/other	0.72
go:medicine/self	0.09
go:messageThing/it	-0.69
go:messageThing/none	-0.09
go:messageThing/other	-0.29
go:numb/it	-0.50
go:numb/none	-0.69
go:numb/other	0.23
go:numb/self	0.41
go:otherMeaning/it	-0.65
go:otherMeaning/none	-0.17
go:otherMeaning/other	-0.07
go:otherMeaning/self	-0.24
go:otherPerson/it	-0.51
go:otherPerson/none	0.20
go:otherPerson/other	0.10
go:otherPerson/self	-0.62
go:relief/it	-0.34
go:relief/none	-0.07
go:relief/other	0.63
go:relief/self	-0.12
go:sad/it	0.21
go:sad/none	0.22
go:sad/other	0.04
go:saying/it	-0.17
go:saying/none	0.06
go:saying/other	-0.61
go:saying/self	0.07
go:shame/it	0.27
go:shame/none	0.82
go:shame/other	0.23
go:shame/self	0.40
go:sleep/it	-0.41
go:sleep/none	-0.30
go:sleep/other	-0.44
go:sleep/self	0.24
go:thing/none	-0.79
go:thing/other	-0.34
go:thing/self	0.20
go:tired/it	1.00
go:tired/none	0.48
go:tired/other	-0.39
go:tired/self	0.30
go:trust/none	0.60
go:trust/other	0.10
go:trust/self	0.25
go:wants/none	-0.62
go:wants/other	0.27
go:wants/self	-0.07
gs:action/CLIENT+	-0.14
gs:action/EVERYTHING	0.69
gs:action/EX	-0.33
gs:action/EX+	-0.14
gs:action/HE	-0.04
gs:action/HE+	-1.03
gs:action/HIS-person	0.73
gs:action/HIS-thing	-0.25
gs:action/I	-0.46
gs:action/I+	-0.15
gs:action/IT	-0.51
gs:action/MY+	0.57
gs:action/MY-body	0.17
gs:action/MY-body+	0.56
gs:action/MY-child	1.41
gs:action/MY-mind	0.53
gs:action/MY-person	-1.03
gs:action/MY-person+	-0.36
gs:action/MY-thing	0.12
gs:action/NAME	-0.55
gs:action/NAME+	-0.29
gs:action/NOBODY	-1.05
gs:action/NONE+	0.10
gs:action/PEOPLE	0.38
gs:action/SHE	-0.09
gs:action/SHE+	0.66
gs:action/THE	0.51
gs:action/THE+	-0.86
gs:action/THE-animal	-0.79
gs:action/THE-animal+	-0.69
gs:action/THE-body	-0.20
gs:action/THE-child	-1.03
gs:action/THE-mind	0.84
gs:action/THE-person	0.31
gs:action/THE-person+	0.38
gs:action/THE-thing	0.18
gs:action/THE-thing+	-0.40
gs:action/THERE	0.18
gs:action/THERE+	-0.33
gs:action/THEY	-0.28
gs:action/THEY+	-0.37
gs:action/THIS	-0.24
gs:action/VERB	-0.64
gs:action/VERB+	-0.15
gs:action/WE	0.16
gs:action/WHICH	-0.10
gs:action/WHO	0.14
gs:action/YOU	-0.57
gs:anger/CLIENT+	0.54
gs:anger/HE	-1.06
gs:anger/HE+	-0.58
gs:anger/HIS-person	-0.38
gs:anger/I	0.29
gs:anger/I+	0.47
gs:anger/IT	1.04
gs:anger/MY-body	0.62
gs:anger/MY-person	-0.66
gs:anger/NONE	-0.14
gs:anger/NONE+	0.15
gs:anger/SHE	0.17
gs:anger/SHE+	0.37
gs:anger/THE	-0.14
gs:anger/THE-person	0.18
gs:anger/VERB	0.24
gs:anger/WHICH	0.21
gs:appetite/CLIENT+	0.55
gs:appetite/HE	-1.06
gs:appetite/I	-0.49
gs:appetite/IT	1.31
gs:appetite/MY-body	0.67
gs:appetite/NONE	-1.39
gs:appetite/SHE+	0.71
gs:appetite/THE	-0.35
gs:appetite/VERB	0.49
gs:appetite/WE	0.66
gs:author/CLIENT+	0.20
gs:author/HE+	-1.31
gs:author/I+	-0.29
gs:author/MY+	0.57
gs:author/NAME+	-0.29
gs:author/NONE+	-0.14
gs:author/SHE+	-0.41
gs:author/THE+	0.32
gs:author/THE-person+	0.49
gs:author/THE-thing+	-0.36
gs:author/THERE+	-0.33
gs:author/THIS+	-0.33
gs:belittle/CLIENT+	0.55
gs:belittle/HE	-0.43
gs:belittle/HE+	-0.94
gs:belittle/I	0.60
gs:belittle/I+	0.16
gs:belittle/MY-child	-0.67
gs:belittle/NONE	0.05
gs:belittle/SHE	-0.66
gs:belittle/SHE+	-0.41
gs:belittle/THE	0.07
gs:belittle/THE-person	0.44
gs:belittle/THE-thing	-0.60
gs:belittle/WHICH	0.16
gs:blame/I	-0.32
gs:blame/IT	-0.26
gs:blame/NONE	-0.61
gs:body/CLIENT+	1.20
gs:body/EX+	-0.18
gs:body/HE	-0.89
gs:body/HE+	-0.76
gs:body/I	0.42
gs:body/I+	-0.09
gs:body/IT	1.37
gs:body/MY	-1.11
gs:body/MY-body	0.69
gs:body/MY-body+	0.75
gs:body/MY-mind	0.41
gs:body/MY-person	-0.60
gs:body/SHE	0.48
gs:body/SHE+	0.59
gs:body/THE	0.73
gs:body/THE-person	-1.41
gs:body/THE-thing	-1.30
gs:body/THERE	-0.67
gs:body/YOU	-0.57
gs:care/CLIENT+	-0.73
gs:care/HE	-1.11
gs:care/I	1.16
gs:care/I+	0.29
gs:care/MY-mind	0.29
gs:care/NONE	0.40
gs:care/THE	0.36
gs:care/THE-mind	0.11
gs:care/VERB	0.59
gs:children/HE	0.31
gs:children/MY-child	0.14
gs:children/NONE	0.52
gs:children/SHE	0.54
gs:children/SHE+	0.37
gs:children/THE	-0.92
gs:children/THE-child	-0.20
gs:concentration/HE	-1.06
gs:concentration/I	1.10
gs:concentration/MY-body	-0.56
gs:concentration/MY-mind	0.93
gs:concentration/NONE	-0.25
gs:concentration/THE-mind	0.42
gs:confused/CLIENT+	0.98
gs:confused/I	0.14
gs:confused/I+	0.20
gs:confused/IT	1.74
gs:confused/NONE	0.99
gs:confused/SHE	-1.64
gs:confused/SHE+	0.79
gs:confused/THE-person	-0.86
gs:confused/VERB	0.39
gs:damage/HE	-1.43
gs:damage/I	-0.62
gs:damage/I+	-0.29
gs:damage/IT	-0.26
gs:damage/MY	-0.15
gs:damage/MY-thing	-0.69
gs:damage/NAME	-0.66
gs:damage/NONE	0.20
gs:damage/NONE+	0.53
gs:damage/PEOPLE	-1.13
gs:damage/SHE	0.17
gs:damage/THE	-0.41
gs:damage/THE-person	-0.40
gs:damage/THE-thing	-0.10
gs:damage/THEY	-0.49
gs:damage/VERB	-0.37
gs:diagnosis/I	-0.73
gs:diagnosis/THE	0.93
gs:disgust/I	-0.25
gs:disgust/IT	0.77
gs:disgust/MY-body	0.19
gs:disgust/NONE	1.74
gs:disgust/WHICH	0.38
gs:drink/HE	-0.95
gs:drink/I	0.92
gs:drink/NONE	0.09
gs:drink/THE	-0.27
gs:drink/VERB	-0.44
gs:evidence/HE	-1.58
gs:evidence/I	-0.43
gs:evidence/I+	-1.54
gs:evidence/IT	-0.70
gs:evidence/MY-person	-0.39
gs:evidence/MY-thing	-0.27
gs:evidence/NAME	-0.65
gs:evidence/NONE	-0.20
gs:evidence/NONE+	-0.85
gs:evidence/SHE	0.54
gs:evidence/THE	0.04
gs:evidence/THE-person	-0.94
gs:evidence/THE-thing	-0.39
gs:evidence/THE-thing+	-0.22
gs:evidence/THERE	-0.45
gs:evidence/THERE+	-0.44
gs:evidence/THIS	-0.75
gs:evidence/VERB	-0.32
gs:evidence/VERB+	-1.30
gs:expects/HE	0.87
gs:expects/I	1.12
gs:expects/IT	0.92
gs:expects/MY-body	0.21
gs:expects/NONE	-0.18
gs:expects/THE	0.24
gs:fear/CLIENT+	1.20
gs:fear/HE	0.55
gs:fear/HE+	-0.13
gs:fear/HIS	-0.34
gs:fear/HIS-animal	-0.45
gs:fear/I	0.16
gs:fear/I+	-0.34
gs:fear/MY	1.25
gs:fear/MY-body	-0.85
gs:fear/MY-mind	0.70
gs:fear/MY-person	-1.08
gs:fear/NAME	-0.91
gs:fear/NONE	0.24
gs:fear/NONE+	0.48
gs:fear/SHE	-0.19
gs:fear/SHE+	0.73
gs:fear/THE	-0.14
gs:fear/THE+	-1.00
gs:fear/THE-child	0.15
gs:fear/THE-mind	-0.31
gs:fear/THE-person	-1.41
gs:fear/THE-thing	-0.05
gs:fear/VERB	0.53
gs:fear/WHICH	0.91
gs:fear/YOU	-0.36
gs:feel/CLIENT+	1.33
gs:feel/EX+	-0.30
gs:feel/HE	0.66
gs:feel/HE+	-0.85
gs:feel/I	-0.43
gs:feel/IT	-0.25
gs:feel/MY-body	-0.24
gs:feel/NONE	0.10
gs:feel/NONE+	1.03
gs:feel/SHE	0.10
gs:feel/SHE+	-0.11
gs:feel/THE	-1.32
gs:feel/THE+	0.77
gs:feel/THE-person	0.35
gs:feel/THE-thing	0.25
gs:feel/VERB	0.69
gs:feel/YOU	-0.26
gs:figure/HE	-1.30
gs:figure/I	0.76
gs:figure/IT	1.11
gs:figure/MY-body	-0.25
gs:figure/NONE	0.17
gs:figure/NONE+	0.43
gs:figure/THE	-0.14
gs:figure/THE-thing	-0.59
gs:figure/VERB	-1.21
gs:guard/HE	-1.18
gs:guard/I	0.50
gs:guard/NONE	-0.70
gs:guard/NONE+	0.94
gs:guard/SHE+	0.65
gs:guard/THE	0.22
gs:guard/THE-thing	0.67
gs:guard/THERE	0.54
gs:guard/WE	0.66
gs:harm/HE	-0.67
gs:harm/I	0.54
gs:harm/I+	-0.35
gs:harm/NONE	-0.59
gs:harm/THE	0.47
gs:injury/CLIENT+	0.35
gs:injury/HE	0.10
gs:injury/HIS	-0.76
gs:injury/I	0.25
gs:injury/I+	-0.64
gs:injury/IT	-0.06
gs:injury/MY	-1.56
gs:injury/MY-body	-1.08
gs:injury/NONE+	0.26
gs:injury/SHE	-2.01
gs:injury/SHE+	0.24
gs:injury/THE	-0.26
gs:injury/THE+	0.32
gs:injury/THE-person	-1.17
gs:injury/THE-thing	-0.24
gs:injury/THERE	-0.48
gs:injury/VERB	-0.40
gs:injury/YOU	-0.11
gs:lasting/HE	-0.28
gs:lasting/HE+	-0.52
gs:lasting/HIS	-0.45
gs:lasting/I	-0.21
gs:lasting/I+	1.23
gs:lasting/IT	0.50
gs:lasting/MY	0.41
gs:lasting/MY-body	0.70
gs:lasting/MY-child	-0.14
gs:lasting/MY-mind	0.22
gs:lasting/NAME	-0.24
gs:lasting/SHE	0.40
gs:lasting/THE	0.91
gs:lasting/THE-child	0.67
gs:lasting/THE-mind	0.72
gs:lasting/THE-person	-1.24
gs:lasting/THE-thing	0.07
gs:lasting/THIS	0.94
gs:lasting/VERB	0.23
gs:lasting/WE	0.17
gs:lasting/WHICH	0.21
gs:lasting/YOU	-0.45
gs:look/HE	-1.34
gs:look/HIS-person	-0.24
gs:look/IT	-0.14
gs:look/MY	0.69
gs:look/MY-body	1.17
gs:look/MY-person	-0.52
gs:look/NONE	0.22
gs:look/SHE	-1.67
gs:look/THE	0.23
gs:look/THE-animal	-0.46
gs:look/THE-person	-1.02
gs:look/THE-person+	-1.08
gs:look/THE-thing	0.45
gs:look/VERB	-0.25
gs:love/HE	-0.58
gs:love/I	0.17
gs:love/NAME	-0.32
gs:love/NONE	-1.18
gs:love/THE	-0.66
gs:love/THERE+	-0.38
gs:love/VERB	0.73
gs:medicine/HE	0.25
gs:medicine/I	-0.09
gs:medicine/MY	1.15
gs:medicine/MY-mind	0.23
gs:medicine/NONE	-0.80
gs:medicine/NONE+	1.38
gs:medicine/THE	0.20
gs:medicine/THE-mind	0.46
gs:medicine/VERB	1.18
gs:messageThing/CLIENT+	-0.58
gs:messageThing/EX+	-0.12
gs:messageThing/HE	-0.20
gs:messageThing/HE+	-0.71
gs:messageThing/HIS	-0.76
gs:messageThing/HIS-person	0.72
gs:messageThing/HIS-thing	-0.45
gs:messageThing/I	0.17
gs:messageThing/I+	-0.33
gs:messageThing/IT	-0.05
gs:messageThing/MY	0.48
gs:messageThing/MY-body	0.51
gs:messageThing/MY-child	0.71
gs:messageThing/MY-mind	0.48
gs:messageThing/MY-person	-0.47
gs:messageThing/MY-thing	-0.82
gs:messageThing/NAME	-0.27
gs:messageThing/NONE	-0.55
gs:messageThing/NONE+	0.24
gs:messageThing/PEOPLE	-0.40
gs:messageThing/SHE	-0.48
gs:messageThing/SHE+	0.09
gs:messageThing/THE	-0.07
gs:messageThing/THE+	-0.53
gs:messageThing/THE-body	-0.55
gs:messageThing/THE-person	-0.11
gs:messageThing/THE-thing	-0.83
gs:messageThing/THERE	0.72
gs:messageThing/THERE+	-0.45
gs:messageThing/THEY	0.19
gs:messageThing/THIS+	-0.33
gs:messageThing/VERB	0.30
gs:messageThing/VERB+	0.16
gs:messageThing/WE	0.06
gs:numb/CLIENT+	0.94
gs:numb/HE	0.34
gs:numb/I	0.21
gs:numb/I+	-0.35
gs:numb/IT	-0.67
gs:numb/MY	0.54
gs:numb/MY-person	-0.61
gs:numb/NONE	-0.90
gs:numb/NONE+	-0.12
gs:numb/SHE	0.30
gs:numb/SHE+	0.20
gs:numb/THE	-0.15
gs:numb/THE-person	-1.51
gs:numb/VERB	-1.01
gs:otherMeaning/CLIENT+	0.71
gs:otherMeaning/HE	-0.74
gs:otherMeaning/I	-0.62
gs:otherMeaning/IT	-0.69
gs:otherMeaning/MY-body	0.12
gs:otherMeaning/NONE	-0.07
gs:otherMeaning/THE	-1.26
gs:otherMeaning/THE-person	-0.79
gs:otherMeaning/VERB	-0.84
gs:otherPerson/CLIENT+	0.11
gs:otherPerson/EX	-0.33
gs:otherPerson/EX+	-0.61
gs:otherPerson/HE	-0.20
gs:otherPerson/HE+	0.19
gs:otherPerson/HIS	-1.16
gs:otherPerson/HIS-animal	-0.45
gs:otherPerson/HIS-mind	-0.40
gs:otherPerson/HIS-person	-0.81
gs:otherPerson/HIS-thing	-0.61
gs:otherPerson/I	-0.26
gs:otherPerson/I+	0.11
gs:otherPerson/IT	0.69
gs:otherPerson/MY	0.42
gs:otherPerson/MY+	-0.16
gs:otherPerson/MY-body	-0.66
gs:otherPerson/MY-child	-0.59
gs:otherPerson/MY-mind	0.22
gs:otherPerson/MY-person	-0.43
gs:otherPerson/MY-person+	-0.06
gs:otherPerson/MY-thing	-0.88
gs:otherPerson/NAME	0.28
gs:otherPerson/NAME+	-0.29
gs:otherPerson/NOBODY	-0.88
gs:otherPerson/NONE	-0.22
gs:otherPerson/NONE+	-0.45
gs:otherPerson/NOTHING	0.12
gs:otherPerson/PEOPLE	-0.15
gs:otherPerson/SHE	-0.37
gs:otherPerson/SHE+	0.60
gs:otherPerson/THE	-1.15
gs:otherPerson/THE+	-0.13
gs:otherPerson/THE-animal	-0.21
gs:otherPerson/THE-animal+	-0.69
gs:otherPerson/THE-body	0.16
gs:otherPerson/THE-child	0.52
gs:otherPerson/THE-mind	0.12
gs:otherPerson/THE-person	-0.25
gs:otherPerson/THE-person+	0.14
gs:otherPerson/THE-thing	-0.66
gs:otherPerson/THE-thing+	-0.39
gs:otherPerson/THERE	0.27
gs:otherPerson/THERE+	-0.33
gs:otherPerson/THEY	0.13
gs:otherPerson/THEY+	-0.37
gs:otherPerson/THIS	0.16
gs:otherPerson/VERB	0.50
gs:otherPerson/WE	-1.24
gs:otherPerson/WHICH	-0.05
gs:otherPerson/YOU	0.78
gs:relief/HE	0.51
gs:relief/I	-0.11
gs:relief/NAME	-0.60
gs:relief/NONE	-0.05
gs:relief/THE	0.96
gs:relief/THE-person	-0.58
gs:relief/THE-thing	-0.57
gs:relief/VERB	-1.31
gs:sad/CLIENT+	1.13
gs:sad/HE	-0.56
gs:sad/HE+	-0.61
gs:sad/HIS	-0.23
gs:sad/HIS-person	1.05
gs:sad/I	0.13
gs:sad/I+	0.84
gs:sad/IT	0.49
gs:sad/MY	0.45
gs:sad/MY-mind	0.17
gs:sad/MY-person	-0.52
gs:sad/NAME	0.54
gs:sad/NOBODY	0.67
gs:sad/NONE	0.46
gs:sad/NONE+	0.36
gs:sad/SHE	0.59
gs:sad/SHE+	1.19
gs:sad/THE	-0.04
gs:sad/THE+	-1.11
gs:sad/THE-person	-0.92
gs:sad/THE-thing	-0.75
gs:sad/THERE+	-0.38
gs:sad/VERB	-0.72
gs:sad/WE	-0.91
gs:sad/WHICH	0.26
gs:saying/CLIENT+	-0.72
gs:saying/EX+	-0.06
gs:saying/HE	-0.78
gs:saying/HE+	-1.09
gs:saying/HIS	-1.61
gs:saying/HIS-person	-1.02
gs:saying/HIS-thing	-0.46
gs:saying/I	0.50
gs:saying/I+	0.31
gs:saying/IT	-0.88
gs:saying/MY	-1.61
gs:saying/MY+	-0.16
gs:saying/MY-body	0.75
gs:saying/MY-child	0.39
gs:saying/MY-mind	0.26
gs:saying/MY-person	-0.18
gs:saying/MY-person+	-0.06
gs:saying/MY-thing	0.61
gs:saying/NAME	0.50
gs:saying/NAME+	-0.29
gs:saying/NOBODY	0.97
gs:saying/NONE	0.25
gs:saying/NONE+	-0.97
gs:saying/PEOPLE	0.71
gs:saying/SHE	-0.35
gs:saying/SHE+	-1.07
gs:saying/THE	-0.29
gs:saying/THE+	-0.84
gs:saying/THE-body	-0.78
gs:saying/THE-child	-0.26
gs:saying/THE-mind	0.71
gs:saying/THE-person	-0.43
gs:saying/THE-person+	0.37
gs:saying/THE-thing	0.34
gs:saying/THE-thing+	-0.37
gs:saying/THERE	0.86
gs:saying/THERE+	-0.33
gs:saying/THEY	0.66
gs:saying/THIS+	-0.33
gs:saying/VERB	-0.71
gs:saying/WE	0.23
gs:saying/WHO	0.29
gs:shame/CLIENT+	0.78
gs:shame/HE	0.28
gs:shame/HE+	-0.94
gs:shame/HIS-person	-0.54
gs:shame/I	1.12
gs:shame/I+	1.51
gs:shame/IT	1.32
gs:shame/NONE	0.29
gs:shame/SHE	-0.50
gs:shame/VERB	1.11
gs:sleep/CLIENT+	0.71
gs:sleep/HE	-0.39
gs:sleep/I	-0.27
gs:sleep/I+	1.81
gs:sleep/MY-child	0.83
gs:sleep/NONE	-0.73
gs:sleep/THE	-0.51
gs:sleep/THE-mind	0.23
gs:sleep/THE-thing	-0.63
gs:sleep/VERB	0.54
gs:sleep/WE	0.32
gs:sleep/WHO	-0.41
gs:thing/CLIENT+	-0.33
gs:thing/EX+	-0.16
gs:thing/HE	-0.88
gs:thing/HE+	-0.09
gs:thing/HIS-person	-1.37
gs:thing/HIS-thing	-0.29
gs:thing/I	0.26
gs:thing/I+	0.55
gs:thing/IT	-0.61
gs:thing/MY	-0.31
gs:thing/MY+	-0.24
gs:thing/MY-body	-0.18
gs:thing/MY-child	0.32
gs:thing/MY-person	-1.09
gs:thing/MY-thing	-0.37
gs:thing/NAME	-1.25
gs:thing/NAME+	-0.51
gs:thing/NONE	-0.52
gs:thing/NONE+	0.10
gs:thing/PEOPLE	-0.81
gs:thing/SHE	-0.93
gs:thing/SHE+	-0.64
gs:thing/THE-body	-0.52
gs:thing/THE-child	-0.11
gs:thing/THE-mind	0.89
gs:thing/THE-person	0.40
gs:thing/THE-person+	-0.50
gs:thing/THE-thing	0.45
gs:thing/THE-thing+	-0.64
gs:thing/THERE	-0.44
gs:thing/THEY	-1.02
gs:thing/VERB	-0.78
gs:thing/WE	-0.77
gs:thing/WHO	-0.06
gs:tired/CLIENT+	1.04
gs:tired/HE	-0.85
gs:tired/I	-0.20
gs:tired/I+	1.20
gs:tired/IT	1.33
gs:tired/MY-mind	0.34
gs:tired/NONE	1.06
gs:tired/NONE+	0.29
gs:tired/THE	-0.21
gs:tired/VERB	-0.46
gs:trust/HE	-1.39
gs:trust/HIS-person	-0.76
gs:trust/I	-0.13
gs:trust/IT	0.76
gs:trust/MY-child	0.51
gs:trust/MY-mind	0.43
gs:trust/NONE	0.27
gs:trust/NONE+	0.26
gs:trust/PEOPLE	-0.62
gs:trust/SHE	0.90
gs:trust/SHE+	-0.32
gs:trust/THE	-0.61
gs:trust/THE+	0.29
gs:trust/THE-person	0.07
gs:trust/VERB	0.71
gs:trust/WE	1.00
gs:wants/HE	-1.01
gs:wants/I	-0.10
gs:wants/I+	0.93
gs:wants/NONE	-0.43
gs:wants/SHE+	0.97
gs:wants/THE+	-0.25
gt:action/-	0.28
gt:action/may	-0.49
gt:action/now	0.76
gt:action/past	-0.42
gt:anger/-	0.06
gt:anger/may	-0.66
gt:anger/now	0.51
gt:anger/past	0.20
gt:appetite/-	-0.33
gt:appetite/may	0.61
gt:appetite/now	1.31
gt:appetite/past	-0.98
gt:author/-	0.12
gt:author/now	-0.35
gt:author/past	-0.07
gt:belittle/-	0.10
gt:belittle/may	0.23
gt:belittle/now	0.68
gt:blame/may	0.98
gt:blame/now	-0.10
gt:blame/past	-0.80
gt:body/-	0.63
gt:body/may	-0.07
gt:body/now	0.39
gt:body/past	0.16
gt:care/-	0.66
gt:care/now	-0.59
gt:care/past	1.40
gt:children/-	0.58
gt:children/now	0.32
gt:children/past	-0.33
gt:concentration/-	0.53
gt:concentration/may	0.14
gt:concentration/now	-0.24
gt:concentration/past	0.96
gt:confused/-	-0.31
gt:confused/may	-0.30
gt:confused/now	0.80
gt:damage/-	-0.47
gt:damage/may	0.25
gt:damage/now	-0.05
gt:diagnosis/now	0.38
gt:diagnosis/past	0.53
gt:disgust/-	1.26
gt:disgust/now	-0.18
gt:disgust/past	0.31
gt:drink/-	0.43
gt:drink/may	0.19
gt:drink/now	0.19
gt:drink/past	-0.83
gt:evidence/-	-1.41
gt:evidence/may	-0.10
gt:evidence/past	-0.57
gt:expects/-	-0.22
gt:expects/may	0.66
gt:expects/now	0.54
gt:expects/past	0.99
gt:fear/-	0.23
gt:fear/may	-0.37
gt:fear/now	0.07
gt:fear/past	0.66
gt:feel/-	-0.85
gt:feel/may	0.97
gt:feel/now	0.25
gt:feel/past	0.25
gt:figure/-	-0.07
gt:figure/may	0.18
gt:figure/now	-0.15
gt:figure/past	0.64
gt:guard/-	0.15
gt:guard/may	-0.72
gt:guard/now	0.94
gt:guard/past	0.38
gt:harm/-	-0.50
gt:harm/may	-0.41
gt:harm/past	0.07
gt:injury/-	-0.65
gt:injury/may	0.50
gt:injury/now	-0.89
gt:injury/past	0.07
gt:lasting/-	-0.45
gt:lasting/may	0.33
gt:lasting/now	0.34
gt:lasting/past	0.67
gt:look/-	-1.16
gt:look/may	1.10
gt:look/now	0.29
gt:look/past	0.41
gt:love/-	-0.63
gt:love/may	0.16
gt:love/now	-0.63
gt:medicine/-	0.16
gt:medicine/may	0.72
gt:medicine/now	1.25
gt:medicine/past	0.35
gt:messageThing/-	-0.62
gt:messageThing/may	0.22
gt:messageThing/past	-0.90
gt:numb/-	0.14
gt:numb/may	0.80
gt:numb/now	-0.08
gt:otherMeaning/-	0.27
gt:otherMeaning/may	0.82
gt:otherMeaning/now	-1.16
gt:otherMeaning/past	-0.11
gt:otherPerson/-	0.06
gt:otherPerson/may	-0.37
gt:otherPerson/now	0.39
gt:otherPerson/past	-0.69
gt:relief/-	0.23
gt:relief/may	0.44
gt:relief/now	-0.78
gt:relief/past	0.45
gt:sad/-	-0.41
gt:sad/may	-0.14
gt:sad/now	-0.34
gt:sad/past	0.84
gt:saying/-	-0.15
gt:saying/may	0.09
gt:saying/now	-0.30
gt:saying/past	-0.17
gt:shame/-	1.34
gt:shame/may	0.56
gt:shame/now	0.35
gt:sleep/-	0.84
gt:sleep/may	-0.71
gt:sleep/now	0.56
gt:sleep/past	-1.22
gt:thing/-	-0.06
gt:thing/may	0.09
gt:thing/now	-0.23
gt:thing/past	-0.22
gt:tired/-	-1.07
gt:tired/now	0.39
gt:tired/past	1.11
gt:trust/-	-0.78
gt:trust/may	0.74
gt:trust/now	0.44
gt:trust/past	0.48
gt:wants/-	-0.45
gt:wants/now	0.06
gt:wants/past	-0.28
i:1-0	0.35
i:1-1	0.50
i:1-2	0.27
i:1-3	0.26
i:2-0	2.11
i:2-1	0.88
i:2-2	-0.74
i:2-3	0.29
i:3-0	1.06
i:3-1	-1.54
i:3-2	-0.25
i:3-3	0.20
i:CLIENT+	1.91
i:EX+	-0.19
i:HE	0.08
i:HE+	-0.32
i:HIS	0.32
i:HIS-animal	-0.45
i:HIS-mind	-0.40
i:HIS-person	0.46
i:I	0.14
i:I+	0.88
i:IT	0.66
i:IT+	0.62
i:MY	0.28
i:MY-body	0.29
i:MY-body+	0.75
i:MY-child	-0.47
i:MY-mind	0.43
i:MY-person	-1.38
i:MY-thing	-0.72
i:NAME	-0.29
i:NAME+	-0.33
i:NOBODY	0.67
i:NONE	0.92
i:NONE+	0.61
i:NOTHING	0.63
i:PEOPLE	-0.62
i:SHE	0.69
i:SHE+	0.75
i:THE	0.63
i:THE+	-0.45
i:THE-animal	-0.78
i:THE-body	-0.19
i:THE-child	-0.68
i:THE-mind	-0.11
i:THE-person	-0.11
i:THE-person+	0.33
i:THE-thing	-0.59
i:THERE	-0.15
i:THERE+	-0.38
i:THEY	1.02
i:THIS	-0.31
i:VERB	0.74
i:WE	-0.21
i:WHICH	0.48
i:WHO	-0.41
i:YOU	-0.93
it:-	1.10
it:may	0.05
it:now	0.41
it:past	0.96
n:(	-0.18
n:)	0.11
n:,	0.07
n:-	-0.66
n:1	-0.63
n:3	0.25
n::	-0.62
n:;	-0.77
n:after	-0.58
n:and	-0.14
n:as	0.52
n:because	-0.33
n:before	0.65
n:but	-0.55
n:even	0.67
n:how	-0.76
n:if	-0.51
n:like	-0.19
n:long	0.08
n:middle	-0.17
n:or	0.53
n:quotation	0.06
n:run-on	0.04
n:short	-0.15
n:since	-0.55
n:so	-0.06
n:that	0.45
n:then	0.04
n:until	0.16
n:what	-0.52
n:when	0.30
n:whenever	0.78
n:where	0.10
n:which	0.05
n:who	0.10
n:why	-0.69
name	-0.22
o:(	0.11
o:)	0.10
o:,	-0.07
o:-	-0.07
o::	-1.92
o:;	-0.76
o:after-quotation	0.52
o:and	0.06
o:as	0.27
o:before	0.58
o:but	-0.58
o:even	0.47
o:how	-0.65
o:if	-0.25
o:like	-0.69
o:or	0.60
o:run-on	-0.05
o:since	0.26
o:so	-0.05
o:that	-0.34
o:then	0.36
o:until	0.49
o:what	0.92
o:when	0.43
o:whenever	0.75
o:where	-0.54
o:whether	-0.55
o:which	-0.25
o:who	0.32
o:why	-0.58
os:(/THE	0.32
os:)/VERB	0.16
os:,/HE	0.06
os:,/HIS	-0.08
os:,/I	0.58
os:,/IT	-0.17
os:,/MY	-0.13
os:,/MY-body	0.12
os:,/MY-person	0.55
os:,/MY-thing	-0.26
os:,/NAME	-0.13
os:,/NONE	-0.25
os:,/SHE	0.29
os:,/THE	-0.54
os:,/THE-body	-0.53
os:,/THE-child	0.53
os:,/THE-mind	-0.53
os:,/THE-person	-0.44
os:,/THE-thing	0.24
os:,/THERE	-0.69
os:,/THEY	-0.64
os:,/THIS	-0.22
os:,/VERB	-0.22
os:,/WHICH	0.42
os:,/WHO	-0.77
os:,/YOU	-0.54
os:-/NAME	-0.57
os:-/NONE	-0.08
os:-/THE	0.34
os:-/VERB	-0.34
os::/HE	-0.43
os::/I	-1.43
os::/IT	-0.36
os::/MY	-0.67
os::/MY-thing	-0.19
os::/NONE	-1.20
os::/THE	-0.70
os::/THE-person	-0.08
os::/THE-thing	-0.26
os::/THIS	-0.16
os::/VERB	-0.86
os::/YOU	-0.78
os:;/HE	-0.84
os:;/I	-0.70
os:;/IT	-0.36
os:;/MY-thing	-0.82
os:;/NAME	-0.43
os:;/NONE	0.17
os:;/SHE	-0.74
os:;/THE	-0.61
os:;/VERB	-0.14
os:after-quotation/HE	-0.24
os:after-quotation/NONE	-1.03
os:after-quotation/THE	0.37
os:after-quotation/THE-thing	-0.72
os:after-quotation/VERB	-0.99
os:after/HE	-1.25
os:after/THE	0.11
os:after/THE-thing	0.67
os:and/HE	-0.42
os:and/I	0.76
os:and/IT	0.11
os:and/MY-body	1.24
os:and/MY-person	-0.70
os:and/NAME	-0.68
os:and/NOBODY	-0.41
os:and/NONE	-0.41
os:and/SHE	-0.95
os:and/THE	-0.43
os:and/THE-animal	-0.50
os:and/THE-body	0.53
os:and/THE-person	0.24
os:and/THE-thing	-0.23
os:and/THERE	-0.34
os:and/THEY	-0.70
os:and/THIS	-0.16
os:and/WE	-0.72
os:as/HE	-0.79
os:as/NONE	0.40
os:because/HE	-0.97
os:because/I	0.31
os:because/SHE	-0.39
os:because/THE	-0.55
os:because/THE-thing	-0.21
os:because/THIS	0.35
os:before/I	0.52
os:but/I	-0.35
os:but/NONE	-0.15
os:but/THE	-0.34
os:but/THE-person	-0.24
os:even/NONE	0.47
os:how/HE	-0.28
os:how/I	-0.40
os:if/HE	0.30
os:if/I	-0.92
os:if/SHE	0.06
os:if/THE-person	-0.63
os:if/THERE	0.94
os:like/IT	-0.60
os:like/NONE	-0.43
os:like/THE	1.35
os:like/THIS	1.03
os:or/NONE	0.60
os:run-on/EX	-0.48
os:run-on/HE	0.56
os:run-on/I	-0.45
os:run-on/NOBODY	0.64
os:run-on/SHE	0.04
os:run-on/THERE	-0.29
os:run-on/THEY	-0.08
os:run-on/WE	-0.20
os:since/HE	-0.13
os:since/I	-0.62
os:since/THE-thing	0.56
os:so/HE	-1.15
os:so/I	0.32
os:so/IT	0.08
os:so/THE	-0.44
os:so/THEY	0.20
os:start/CLIENT	-0.10
os:start/EVERYTHING	0.69
os:start/EX	-0.50
os:start/HE	-1.11
os:start/HIS	-0.78
os:start/HIS-person	-0.79
os:start/HIS-thing	-0.55
os:start/I	0.07
os:start/IT	0.34
os:start/MY	-0.15
os:start/MY-body	0.16
os:start/MY-child	0.14
os:start/MY-mind	0.68
os:start/MY-person	-0.53
os:start/MY-thing	-0.44
os:start/NAME	-0.79
os:start/NOBODY	0.76
os:start/NONE	-0.31
os:start/NOTHING	0.22
os:start/SHE	0.22
os:start/THE	-0.05
os:start/THE-animal	-0.22
os:start/THE-body	0.61
os:start/THE-child	-0.06
os:start/THE-mind	0.19
os:start/THE-person	-0.27
os:start/THE-thing	-0.96
os:start/THERE	0.52
os:start/THEY	0.54
os:start/THIS	0.95
os:start/VERB	0.12
os:start/WE	-0.46
os:that/HE	-0.28
os:that/HIS-mind	-0.40
os:that/I	-0.37
os:that/IT	0.79
os:that/SHE	-0.38
os:that/THE	-0.39
os:that/THE-person	-0.31
os:that/THE-thing	-0.93
os:then/HE	-0.52
os:then/I	0.22
os:then/NONE	0.51
os:until/HE	-1.52
os:until/NAME	-1.14
os:until/NONE	-1.53
os:until/THE	0.67
os:until/THE-thing	0.36
os:what/HE	0.88
os:what/I	-0.17
os:what/THE	0.39
os:when/HE	-0.22
os:when/SHE	-0.48
os:when/THE	0.87
os:when/THE-person	0.70
os:when/THE-thing	-0.27
os:when/THEY	-0.30
os:when/YOU	-0.46
os:whenever/I	0.27
os:whenever/THE	0.69
os:whenever/THE-thing	0.25
os:where/HE	0.07
os:where/I	-0.88
os:whether/I	-0.97
os:which/WHICH	-0.25
os:who/WHO	0.32
os:why/I	-0.31
ot:it/-	0.08
ot:it/may	0.63
ot:it/past	-0.30
ot:none/-	-0.12
ot:none/may	0.29
ot:none/now	-0.08
ot:none/past	-0.30
ot:other/-	0.46
ot:other/may	0.42
ot:other/now	0.16
ot:other/past	-0.57
ot:self/-	-0.11
ot:self/may	0.08
ot:self/now	0.08
p:CLIENT/EX	-0.48
p:CLIENT/HE	-0.09
p:CLIENT/I	-0.93
p:CLIENT/NONE	1.10
p:CLIENT/SHE	0.74
p:CLIENT/THE	0.05
p:CLIENT/THE-thing	-0.16
p:EX/HE	-1.45
p:EX/NONE	-0.64
p:HE/HE	-1.43
p:HE/HIS-mind	-0.40
p:HE/I	0.28
p:HE/IT	0.37
p:HE/MY	0.80
p:HE/MY-body	1.15
p:HE/MY-person	-0.29
p:HE/NAME	-0.57
p:HE/NONE	-1.01
p:HE/SHE	-0.05
p:HE/THE	0.72
p:HE/THE-body	-1.12
p:HE/THE-mind	-0.17
p:HE/THE-person	-0.27
p:HE/THE-thing	-0.32
p:HE/THERE	-0.75
p:HE/VERB	0.47
p:HE/WHICH	0.54
p:HE/YOU	-0.31
p:HIS-person/HE	-0.80
p:HIS-person/I	-0.50
p:HIS-person/NONE	-0.85
p:HIS-person/SHE	-0.74
p:HIS-thing/NONE	-0.58
p:HIS-thing/VERB	-0.62
p:HIS/HE	-1.07
p:HIS/NONE	-0.74
p:HIS/VERB	-0.53
p:I/HE	0.07
p:I/HIS	0.83
p:I/I	-0.40
p:I/IT	-0.72
p:I/MY	-0.68
p:I/MY-body	-0.14
p:I/MY-person	-0.84
p:I/MY-thing	-0.46
p:I/NAME	0.12
p:I/NOBODY	-0.20
p:I/NONE	1.15
p:I/PEOPLE	0.33
p:I/SHE	-0.22
p:I/THE	0.14
p:I/THE-body	0.48
p:I/THE-mind	-0.38
p:I/THE-person	-1.45
p:I/THE-thing	0.29
p:I/THERE	0.51
p:I/VERB	0.40
p:I/WE	-0.25
p:I/WHICH	0.62
p:I/WHO	0.56
p:I/YOU	-0.66
p:IT/HE	0.04
p:IT/I	-0.82
p:IT/NONE	-0.98
p:IT/SHE	-0.68
p:IT/THE	-1.40
p:IT/VERB	-0.44
p:MY-body/HE	-0.92
p:MY-body/I	-0.15
p:MY-body/IT	-0.12
p:MY-body/NONE	0.58
p:MY-body/SHE	0.53
p:MY-body/THE	0.45
p:MY-body/THE-thing	0.31
p:MY-child/HE	-0.06
p:MY-child/NONE	-1.05
p:MY-mind/HE	0.77
p:MY-person/HE	-0.53
p:MY-person/I	0.72
p:MY-person/NONE	-1.84
p:MY-person/SHE	0.35
p:MY-person/THE	-0.47
p:MY-thing/I	-1.11
p:MY-thing/NONE	-0.91
p:MY/HE	0.91
p:MY/I	0.50
p:MY/NONE	0.27
p:MY/THE	-0.64
p:MY/THERE	0.16
p:MY/VERB	-0.65
p:NAME/HE	-0.36
p:NAME/NAME	-0.62
p:NAME/NONE	-0.86
p:NONE/HE	-1.11
p:NONE/HIS	-0.84
p:NONE/I	-0.17
p:NONE/IT	-0.08
p:NONE/MY	-1.22
p:NONE/MY-thing	-0.19
p:NONE/NAME	-0.92
p:NONE/NOBODY	0.57
p:NONE/NONE	-0.42
p:NONE/PEOPLE	0.51
p:NONE/SHE	-0.75
p:NONE/THE	-0.22
p:NONE/THE-person	-0.29
p:NONE/THE-thing	-0.52
p:NONE/THERE	0.21
p:NONE/THIS	-0.20
p:NONE/VERB	-1.26
p:NONE/WE	-0.75
p:NONE/WHICH	-0.98
p:NONE/YOU	-0.58
p:PEOPLE/NONE	-0.72
p:SHE/I	-0.95
p:SHE/IT	0.12
p:SHE/MY-person	-0.23
p:SHE/NONE	-1.02
p:SHE/SHE	0.12
p:SHE/THE	0.06
p:SHE/VERB	-0.82
p:THE-animal/HE	-1.08
p:THE-animal/I	-0.97
p:THE-animal/NONE	-1.66
p:THE-animal/VERB	-0.56
p:THE-body/NONE	-0.91
p:THE-body/VERB	-1.10
p:THE-child/NONE	-0.50
p:THE-mind/NONE	-0.32
p:THE-mind/THE	0.39
p:THE-person/HE	-1.07
p:THE-person/I	0.70
p:THE-person/IT	-1.16
p:THE-person/NONE	-0.17
p:THE-thing/HE	-0.13
p:THE-thing/I	0.70
p:THE-thing/IT	0.75
p:THE-thing/NAME	-0.44
p:THE-thing/NONE	-1.60
p:THE-thing/THE	-1.04
p:THE-thing/THE-thing	-0.20
p:THE/HE	-0.47
p:THE/I	-0.15
p:THE/IT	0.45
p:THE/MY	-0.38
p:THE/MY-body	-0.11
p:THE/NAME	-0.78
p:THE/NONE	-1.49
p:THE/SHE	-0.16
p:THE/THE	-2.55
p:THE/THE-person	1.11
p:THE/THE-thing	0.34
p:THE/THERE	-0.72
p:THE/THEY	-0.31
p:THE/THIS	0.12
p:THE/VERB	-0.30
p:THE/WE	-0.58
p:THERE/I	-0.69
p:THERE/NONE	-0.48
p:THERE/THE	0.64
p:THERE/VERB	-0.76
p:THEY/HE	-0.81
p:THEY/I	0.70
p:THIS/I	0.43
p:VERB/HE	-0.46
p:VERB/I	0.62
p:VERB/NAME	0.48
p:VERB/NONE	-0.30
p:VERB/THE	0.09
p:VERB/THE-body	-0.80
p:VERB/VERB	-0.62
p:WE/HE	-0.88
p:WE/NONE	0.94
p:WE/THE	0.19
p:WHICH/I	-1.35
p:YOU/YOU	-0.40
p:quoted	0.52
pg:author	0.53
pg:look	0.44
pg:messageThing	0.38
pg:saying	-0.53
pgs:author/EX	-0.48
pgs:author/HE	-0.10
pgs:author/I	0.30
pgs:author/MY-body	0.75
pgs:author/NONE	-0.80
pgs:author/SHE	0.95
pgs:author/THE	0.22
pgs:author/THE-person	-0.44
pgs:author/THE-thing	-0.16
pgs:author/THIS	-0.33
pgs:author/VERB	-0.11
pgs:look/HE	0.22
pgs:look/I	-0.46
pgs:look/MY-body	0.62
pgs:look/NONE	-0.16
pgs:look/PEOPLE	-0.40
pgs:look/SHE	0.72
pgs:look/THE	0.44
pgs:look/THE-person	-1.24
pgs:look/THERE	0.41
pgs:look/VERB	-0.92
pgs:messageThing/HIS-mind	-0.40
pgs:messageThing/IT	1.09
pgs:messageThing/MY	0.60
pgs:messageThing/MY-body	-0.63
pgs:messageThing/MY-person	-0.37
pgs:messageThing/MY-thing	-0.26
pgs:messageThing/NAME	0.20
pgs:messageThing/NONE	0.59
pgs:messageThing/SHE	-0.54
pgs:messageThing/THE	-2.14
pgs:messageThing/THE-mind	-0.56
pgs:messageThing/THE-person	-0.60
pgs:messageThing/THE-thing	0.82
pgs:messageThing/THERE	0.18
pgs:messageThing/THEY	-0.88
pgs:messageThing/THIS	-0.11
pgs:messageThing/VERB	0.19
pgs:messageThing/WHO	-0.48
pgs:messageThing/YOU	-0.65
pgs:saying/EX	-0.47
pgs:saying/HIS	0.59
pgs:saying/HIS-mind	-0.40
pgs:saying/HIS-person	-0.52
pgs:saying/I	-1.35
pgs:saying/IT	1.00
pgs:saying/MY	0.59
pgs:saying/MY-person	-0.48
pgs:saying/NAME	-0.91
pgs:saying/NONE	0.66
pgs:saying/SHE	-0.23
pgs:saying/THE	-1.31
pgs:saying/THE-thing	-0.16
pgs:saying/THERE	0.09
pgs:saying/THEY	-0.35
pgs:saying/THIS	-0.89
pgs:saying/VERB	0.36
pgs:saying/WHICH	-0.63
pgs:saying/WHO	-0.37
pgs:saying/YOU	-0.65
pi:false/EX	-0.47
pi:false/HE	0.17
pi:false/HIS	0.23
pi:false/HIS-animal	-0.33
pi:false/HIS-mind	-0.40
pi:false/I	0.57
pi:false/IT	1.09
pi:false/MY	-0.05
pi:false/MY-body	1.95
pi:false/MY-person	0.34
pi:false/MY-thing	-0.53
pi:false/NAME	0.09
pi:false/NONE	0.15
pi:false/NOTHING	-0.69
pi:false/PEOPLE	0.25
pi:false/SHE	-0.16
pi:false/THE	0.50
pi:false/THE-body	0.28
pi:false/THE-child	0.10
pi:false/THE-mind	-0.58
pi:false/THE-thing	-0.47
pi:false/THEY	0.29
pi:false/THIS	0.13
pi:false/VERB	0.10
pi:false/WE	0.22
pi:false/WHICH	-0.14
pi:false/WHO	-0.48
pi:false/YOU	-0.43
pi:true/HIS	-0.16
pi:true/I	-0.47
pi:true/IT	-1.27
pi:true/MY-body	-0.76
pi:true/MY-person	-0.22
pi:true/MY-thing	-0.47
pi:true/NOBODY	-0.17
pi:true/NONE	-0.82
pi:true/SHE	0.44
pi:true/THE	-0.82
pi:true/THE-animal	-0.20
pi:true/THE-body	-0.83
pi:true/THE-mind	-0.29
pi:true/THE-person	0.13
pi:true/THE-thing	0.48
pi:true/THERE	-0.77
pi:true/THEY	-0.24
pi:true/VERB	-1.12
pi:true/WE	-0.74
pi:true/WHICH	0.43
pi:true/WHO	0.45
pi:true/YOU	-0.76
ps:CLIENT	-0.55
ps:EX	-0.38
ps:HE	-1.49
ps:HIS	-1.29
ps:HIS-person	-0.23
ps:I	-1.95
ps:IT	0.91
ps:MY	-1.00
ps:MY-body	-1.52
ps:MY-mind	-1.13
ps:MY-person	0.70
ps:NAME	-1.31
ps:NONE	-2.10
ps:PEOPLE	-1.10
ps:SHE	-1.52
ps:THE	-2.40
ps:THE-animal	-1.56
ps:THE-body	-1.25
ps:THE-child	-0.92
ps:THE-person	-1.47
ps:THE-thing	-0.17
ps:THERE	-1.53
ps:THIS	-1.52
ps:VERB	-2.12
ps:WE	-0.63
ps:WHO	-0.66
ps:YOU	-1.04
psg:author	-1.18
psg:look	-1.47
psg:messageThing	-0.84
psg:saying	-0.04
s:CLIENT+	0.21
s:EVERYTHING	0.69
s:EX	-0.33
s:EX+	-0.61
s:HE	-0.20
s:HE+	0.19
s:HIS	-0.07
s:HIS-animal	-0.45
s:HIS-body	-0.97
s:HIS-mind	-0.40
s:HIS-person	-0.81
s:HIS-thing	-0.61
s:I	0.22
s:I+	-0.47
s:IT+	0.52
s:MY	-0.21
s:MY-body	0.15
s:MY-child	0.14
s:MY-mind	0.70
s:MY-person	-0.43
s:MY-person+	-0.06
s:MY-thing	-0.77
s:NAME	-0.39
s:NAME+	-0.61
s:NOBODY	0.56
s:NOBODY+	0.64
s:NONE	-0.23
s:NONE+	-0.25
s:NOTHING	-0.74
s:PEOPLE	0.24
s:SHE	-0.37
s:SHE+	0.60
s:THE	-0.27
s:THE+	0.10
s:THE-animal	-0.21
s:THE-animal+	-0.69
s:THE-body	-0.12
s:THE-child	0.07
s:THE-mind	-0.05
s:THE-person	-0.25
s:THE-person+	0.14
s:THE-thing	-0.33
s:THE-thing+	-0.40
s:THERE+	-0.42
s:THEY	0.13
s:THEY+	-0.37
s:THIS	0.42
s:THIS+	-0.33
s:VERB	-0.20
s:VERB+	-0.25
s:WE	-0.45
s:WHICH	0.23
s:WHO	0.09
s:YOU	-0.40
said:CLIENT/far	0.65
said:CLIENT/near	-0.27
said:EX/far	-1.04
said:EX/near	-1.31
said:HE/far	-1.78
said:HE/near	-0.95
said:HIS-person/far	-1.82
said:HIS-person/near	-0.91
said:HIS-thing/near	-0.66
said:HIS/far	-0.82
said:HIS/near	-0.62
said:I/far	0.58
said:I/near	1.05
said:IT/far	-0.43
said:IT/near	-0.86
said:MY-body/far	-0.45
said:MY-body/near	-0.10
said:MY-child/near	0.49
said:MY-person/far	-1.11
said:MY-person/near	0.14
said:MY-thing/near	0.11
said:MY/far	-1.50
said:MY/near	-0.42
said:NAME/near	-0.49
said:NONE/far	-2.52
said:NONE/near	0.92
said:SHE/far	-1.54
said:SHE/near	-0.71
said:THE-animal/near	-0.67
said:THE-body/near	-1.07
said:THE-child/near	-0.04
said:THE-person/far	-0.45
said:THE-person/near	-0.29
said:THE-thing/far	0.12
said:THE-thing/near	-0.48
said:THE/far	-0.63
said:THE/near	-0.83
said:THERE/near	-0.43
said:THEY/far	1.13
said:THEY/near	0.60
said:VERB/far	-1.59
said:VERB/near	-0.47
said:no	0.50
st:CLIENT+/-	-0.53
st:CLIENT+/now	0.20
st:CLIENT+/past	0.79
st:EX+/now	-0.33
st:EX+/past	-0.35
st:EX/past	-0.33
st:HE+/may	-0.45
st:HE+/now	-0.18
st:HE+/past	-0.98
st:HE/-	-1.36
st:HE/may	0.47
st:HE/now	-0.58
st:HE/past	-0.32
st:HIS-animal/past	-0.45
st:HIS-mind/now	-0.40
st:HIS-person/-	-0.71
st:HIS-person/now	-0.93
st:HIS-person/past	-1.30
st:HIS-thing/now	-0.50
st:HIS/-	-0.39
st:HIS/now	-0.31
st:HIS/past	0.26
st:I+/may	0.09
st:I+/now	-0.96
st:I+/past	0.12
st:I/may	0.25
st:I/now	0.20
st:I/past	0.10
st:IT+/past	0.33
st:IT/may	0.04
st:IT/now	0.15
st:IT/past	-0.27
st:MY+/now	-0.16
st:MY+/past	0.49
st:MY-body+/past	0.75
st:MY-body/-	-0.07
st:MY-body/may	0.51
st:MY-body/now	0.30
st:MY-child/-	0.41
st:MY-child/may	-0.27
st:MY-child/now	1.18
st:MY-child/past	-0.38
st:MY-mind/now	1.08
st:MY-mind/past	0.31
st:MY-person+/now	0.37
st:MY-person+/past	-0.70
st:MY-person/-	0.99
st:MY-person/may	-0.62
st:MY-person/now	-0.09
st:MY-person/past	-1.65
st:MY-thing/-	-0.42
st:MY-thing/now	-0.32
st:MY-thing/past	-0.77
st:MY/-	-0.18
st:MY/past	-0.32
st:NAME+/past	-0.55
st:NAME/-	-0.58
st:NAME/may	-0.52
st:NAME/now	0.13
st:NAME/past	-0.05
st:NOBODY+/now	0.64
st:NOBODY/may	-0.25
st:NOBODY/now	0.90
st:NOBODY/past	0.57
st:NONE+/-	-0.80
st:NONE+/may	0.59
st:NONE+/now	0.49
st:NONE+/past	-0.72
st:NONE/-	-0.06
st:NONE/now	0.13
st:NONE/past	-0.77
st:NOTHING/-	-1.00
st:NOTHING/now	0.20
st:PEOPLE/now	-0.14
st:PEOPLE/past	0.33
st:SHE+/may	0.18
st:SHE+/now	0.53
st:SHE+/past	-0.14
st:SHE/now	-0.39
st:SHE/past	-0.73
st:THE+/-	0.19
st:THE+/now	-0.56
st:THE+/past	-0.17
st:THE-animal/-	-0.35
st:THE-animal/now	0.73
st:THE-animal/past	-1.24
st:THE-body/-	-0.13
st:THE-body/now	0.25
st:THE-body/past	-1.01
st:THE-child/-	-0.58
st:THE-child/now	1.01
st:THE-child/past	-1.60
st:THE-mind/-	0.25
st:THE-mind/now	-0.33
st:THE-person+/past	0.14
st:THE-person/-	0.29
st:THE-person/may	-0.28
st:THE-person/now	-0.47
st:THE-person/past	-0.18
st:THE-thing+/now	-0.37
st:THE-thing+/past	-0.68
st:THE-thing/-	-0.41
st:THE-thing/now	-0.26
st:THE-thing/past	-0.14
st:THE/-	-0.22
st:THE/may	0.75
st:THE/past	-0.51
st:THERE+/past	-0.33
st:THERE/-	0.24
st:THERE/now	0.44
st:THERE/past	-0.90
st:THEY+/past	-0.30
st:THEY/now	0.19
st:THEY/past	-0.12
st:THIS+/-	-0.33
st:THIS/-	0.47
st:THIS/past	0.57
st:VERB+/now	-0.37
st:VERB+/past	-0.84
st:VERB/may	0.23
st:VERB/now	-0.42
st:WE/may	-0.30
st:WE/now	0.04
st:WE/past	-1.19
st:WHICH/past	0.25
st:WHO/now	-0.06
st:WHO/past	0.08
st:YOU/may	-0.14
st:YOU/now	-0.95
sw:it/#	-0.55
sw:it/)	0.78
sw:it/,	-0.17
sw:it/.	-0.06
sw:it/:	-0.83
sw:it/;	-0.18
sw:it/a	-0.36
sw:it/about	-0.60
sw:it/acros	0.32
sw:it/addres	-0.81
sw:it/again	-0.66
sw:it/all	0.63
sw:it/am	0.19
sw:it/ambulanc	-0.23
sw:it/an	0.66
sw:it/and	-0.53
sw:it/angr	-0.69
sw:it/anoth	0.57
sw:it/any	0.48
sw:it/anyon	0.63
sw:it/appear	0.55
sw:it/april	-0.74
sw:it/arm	0.66
sw:it/arriv	0.59
sw:it/as	0.47
sw:it/ask	-0.77
sw:it/at	0.09
sw:it/attach	-0.33
sw:it/avatar	-0.39
sw:it/awa	-0.21
sw:it/back	0.26
sw:it/bag	-0.83
sw:it/bailiff	-0.26
sw:it/bank	-0.86
sw:it/bar	0.27
sw:it/be	0.19
sw:it/becaus	0.05
sw:it/bed	0.10
sw:it/bedroom	-0.59
sw:it/been	-0.45
sw:it/beta	-0.78
sw:it/between	-0.10
sw:it/bird	0.25
sw:it/birthda	-0.64
sw:it/block	0.20
sw:it/blu	-0.79
sw:it/box	-0.74
sw:it/brain	0.21
sw:it/break	-0.20
sw:it/breath	0.38
sw:it/broken	-0.23
sw:it/burn	-0.69
sw:it/bus	-1.23
sw:it/but	-0.22
sw:it/button	-0.52
sw:it/buzz	0.84
sw:it/by	-0.33
sw:it/cak	-1.06
sw:it/cal	-0.43
sw:it/call	0.05
sw:it/cam	-0.48
sw:it/camera	-0.41
sw:it/can	0.28
sw:it/card	-0.90
sw:it/chair	-0.21
sw:it/chang	-0.15
sw:it/click	0.42
sw:it/client	-0.08
sw:it/clinic	-0.63
sw:it/coat	-0.58
sw:it/collar	-0.48
sw:it/com	0.38
sw:it/counsellor	-0.45
sw:it/cr	-1.05
sw:it/crack	-0.61
sw:it/crawl	0.78
sw:it/creep	0.70
sw:it/cross	0.31
sw:it/curtain	0.23
sw:it/cut	-1.23
sw:it/da	-0.55
sw:it/dat	-0.50
sw:it/day	0.69
sw:it/dead	-0.92
sw:it/death	0.95
sw:it/dentist	1.13
sw:it/did	0.47
sw:it/do	0.28
sw:it/doctor	0.17
sw:it/doctor'	-0.44
sw:it/dog	-1.08
sw:it/doing	0.61
sw:it/don	-0.41
sw:it/door	0.27
sw:it/doorbell	-1.09
sw:it/dos	0.52
sw:it/down	0.71
sw:it/drain	0.17
sw:it/dres	0.55
sw:it/drov	-0.22
sw:it/dur	-0.68
sw:it/each	-1.06
sw:it/eas	0.61
sw:it/eat	-0.31
sw:it/elevator	-0.72
sw:it/els	0.82
sw:it/email	-0.69
sw:it/end	-0.76
sw:it/envelop	-0.32
sw:it/even	0.67
sw:it/ever	0.56
sw:it/everyth	0.56
sw:it/exhaust	-0.53
sw:it/fac	0.48
sw:it/fault	0.20
sw:it/fear	-0.43
sw:it/feel	0.77
sw:it/fenc	-0.22
sw:it/fil	-0.98
sw:it/first	0.49
sw:it/fiv	-0.70
sw:it/flesh	-0.11
sw:it/floor	0.37
sw:it/flower	-0.79
sw:it/fold	-0.22
sw:it/for	-0.21
sw:it/found	-0.33
sw:it/fractur	-0.41
sw:it/friend	0.21
sw:it/frighten	0.05
sw:it/from	0.17
sw:it/fur	0.48
sw:it/furiou	0.44
sw:it/garag	-0.89
sw:it/gat	-0.70
sw:it/gav	0.15
sw:it/get	1.24
sw:it/giv	-0.59
sw:it/glas	-0.83
sw:it/glov	-0.76
sw:it/goes	1.20
sw:it/gon	-0.49
sw:it/got	0.72
sw:it/had	-1.08
sw:it/hair	-0.04
sw:it/hallwa	-1.41
sw:it/hand	-0.17
sw:it/handl	-0.38
sw:it/has	-0.32
sw:it/hav	0.21
sw:it/he	-0.82
sw:it/head	-0.58
sw:it/headach	-0.18
sw:it/hear	0.20
sw:it/heart	-0.16
sw:it/her	-0.25
sw:it/hid	-0.33
sw:it/him	-0.45
sw:it/his	-0.48
sw:it/hit	-0.52
sw:it/hour	0.70
sw:it/hous	0.87
sw:it/hurt	0.63
sw:it/i	0.37
sw:it/if	1.14
sw:it/in	0.26
sw:it/insid	-0.55
sw:it/into	0.22
sw:it/is	-0.58
sw:it/its	-0.65
sw:it/jel	0.64
sw:it/jump	-0.59
sw:it/just	0.93
sw:it/keep	0.35
sw:it/kept	-1.36
sw:it/key	0.14
sw:it/kick	0.72
sw:it/knock	0.99
sw:it/lawn	-0.69
sw:it/leav	0.06
sw:it/left	0.28
sw:it/leg	-0.31
sw:it/let	-0.09
sw:it/letter	-1.07
sw:it/light	-0.70
sw:it/lik	0.16
sw:it/lin	-0.45
sw:it/lipstick	-1.19
sw:it/list	0.05
sw:it/load	0.14
sw:it/lobb	-1.22
sw:it/lock	0.15
sw:it/los	-0.84
sw:it/lying	0.44
sw:it/mad	0.16
sw:it/mail	-0.46
sw:it/mailbox	0.36
sw:it/mak	0.41
sw:it/man	-0.11
sw:it/mark	-0.61
sw:it/mat	0.52
sw:it/me	0.82
sw:it/messag	-1.04
sw:it/midnight	-0.54
sw:it/minut	-1.24
sw:it/mirror	-0.92
sw:it/miss	-1.16
sw:it/moment	0.48
sw:it/monda	0.12
sw:it/mor	-0.13
sw:it/morn	0.33
sw:it/mov	-0.46
sw:it/my	0.50
sw:it/nail	-0.84
sw:it/nam	-1.11
sw:it/napkin	-0.25
sw:it/near	-0.44
sw:it/neck	0.66
sw:it/nervou	-0.41
sw:it/nev	1.02
sw:it/new	-1.11
sw:it/night	0.50
sw:it/no	-0.08
sw:it/nois	0.43
sw:it/not	0.05
sw:it/noth	-0.71
sw:it/now	-0.06
sw:it/numb	-0.98
sw:it/of	0.32
sw:it/off	-0.64
sw:it/offic	-0.32
sw:it/old	-0.51
sw:it/on	-0.35
sw:it/one	-0.06
sw:it/onl	0.06
sw:it/open	0.21
sw:it/ord	0.10
sw:it/our	-1.23
sw:it/out	0.39
sw:it/outsid	-0.89
sw:it/over	0.11
sw:it/own	0.67
sw:it/packag	-0.41
sw:it/padlock	-0.40
sw:it/pag	-0.63
sw:it/panic	0.56
sw:it/parcel	0.41
sw:it/park	0.31
sw:it/pass	-0.65
sw:it/password	-0.20
sw:it/pharmacist	0.32
sw:it/phon	-0.32
sw:it/photo	-0.97
sw:it/plac	1.34
sw:it/plat	-0.41
sw:it/pm	-1.01
sw:it/pocket	-0.78
sw:it/polic	-1.36
sw:it/post	0.31
sw:it/print	-0.30
sw:it/put	-0.06
sw:it/quit	0.60
sw:it/rang	-1.70
sw:it/read	-0.06
sw:it/reception	-0.94
sw:it/record	0.45
sw:it/red	-0.75
sw:it/ref	-0.34
sw:it/relief	-0.27
sw:it/repeat	-0.66
sw:it/report	-0.26
sw:it/respondent	-0.59
sw:it/rest	-0.99
sw:it/return	-0.91
sw:it/revolt	0.11
sw:it/right	-0.33
sw:it/rings	0.68
sw:it/road	-0.18
sw:it/room	0.23
sw:it/run	-1.07
sw:it/sa	-0.82
sw:it/sad	-0.10
sw:it/said	-1.19
sw:it/sam	-0.74
sw:it/scar	-0.46
sw:it/school	-0.67
sw:it/scratch	-0.17
sw:it/screen	-0.55
sw:it/second	-0.76
sw:it/sent	-0.62
sw:it/serv	0.62
sw:it/sho	-0.51
sw:it/shock	-0.51
sw:it/should	-0.63
sw:it/shut	0.23
sw:it/sign	-0.77
sw:it/sinc	0.51
sw:it/singl	0.13
sw:it/skin	0.92
sw:it/slow	0.85
sw:it/so	-0.45
sw:it/soft	-0.80
sw:it/som	0.47
sw:it/someon	0.41
sw:it/song	-0.95
sw:it/spra	0.11
sw:it/sta	0.91
sw:it/stamp	-0.22
sw:it/stand	-0.18
sw:it/start	-1.13
sw:it/step	-0.61
sw:it/still	-1.26
sw:it/stomach	1.10
sw:it/ston	-0.26
sw:it/stop	-0.10
sw:it/street	0.19
sw:it/stres	0.64
sw:it/sweat	-0.74
sw:it/tak	0.75
sw:it/taken	-0.57
sw:it/tap	-0.84
sw:it/tear	0.56
sw:it/tedd	-0.41
sw:it/teeth	0.15
sw:it/test	-0.34
sw:it/th	0.54
sw:it/that	0.17
sw:it/the	-0.10
sw:it/them	-0.18
sw:it/then	-1.37
sw:it/ther	-0.20
sw:it/therap	0.19
sw:it/thing	-0.20
sw:it/think	0.66
sw:it/through	-0.68
sw:it/tim	0.35
sw:it/tir	-0.74
sw:it/to	-0.45
sw:it/too	-0.54
sw:it/took	-0.90
sw:it/touch	-0.57
sw:it/track	0.58
sw:it/trauma	0.27
sw:it/turn	-0.91
sw:it/twic	-0.48
sw:it/two	-0.58
sw:it/und	-0.11
sw:it/unknown	-0.41
sw:it/until	0.48
sw:it/up	0.32
sw:it/used	-0.79
sw:it/van	-1.19
sw:it/vet	-0.45
sw:it/voic	-0.85
sw:it/wait	-0.36
sw:it/walk	-0.87
sw:it/ward	-0.46
sw:it/was	-1.07
sw:it/way	-0.20
sw:it/wear	0.85
sw:it/week	-0.30
sw:it/went	-0.72
sw:it/wer	-1.28
sw:it/what	0.41
sw:it/when	-0.13
sw:it/whenev	0.51
sw:it/wher	-0.19
sw:it/whol	0.76
sw:it/will	0.59
sw:it/window	-0.47
sw:it/with	-0.58
sw:it/withdrawn	-0.05
sw:it/would	0.65
sw:it/wound	0.50
sw:it/writ	0.15
sw:it/written	-1.00
sw:it/wrong	-0.49
sw:it/year	0.59
sw:it/you	0.16
sw:none/#	-0.39
sw:none/'	0.12
sw:none/)	-0.53
sw:none/,	0.47
sw:none/-	-0.23
sw:none/.	-0.34
sw:none/:	-0.99
sw:none/;	0.57
sw:none/?	-0.70
sw:none/@	-0.37
sw:none/a	0.16
sw:none/about	-0.86
sw:none/account	-1.41
sw:none/acros	-0.65
sw:none/addres	-0.13
sw:none/afraid	-0.23
sw:none/aft	-0.66
sw:none/again	0.36
sw:none/all	0.31
sw:none/almost	-1.02
sw:none/alon	-0.93
sw:none/am	-0.04
sw:none/an	-1.05
sw:none/and	-0.16
sw:none/angr	-0.27
sw:none/answer	-0.42
sw:none/antibiotic	-0.94
sw:none/anxiou	-0.44
sw:none/apex	-0.44
sw:none/appointment	-0.95
sw:none/are	-0.08
sw:none/arm	-0.90
sw:none/as	-0.18
sw:none/asham	0.80
sw:none/ask	-0.80
sw:none/at	0.32
sw:none/attach	-1.30
sw:none/awa	-0.33
sw:none/back	-0.43
sw:none/badg	0.36
sw:none/bag	-0.77
sw:none/ball	-0.88
sw:none/bank	-0.50
sw:none/bathroom	1.08
sw:none/be	0.17
sw:none/bed	-0.84
sw:none/been	-0.46
sw:none/befor	0.91
sw:none/beg	-0.56
sw:none/behind	-0.16
sw:none/being	-0.76
sw:none/below	-0.92
sw:none/benzo	-1.01
sw:none/betra	-0.85
sw:none/between	-0.62
sw:none/bev	-0.56
sw:none/bik	-0.48
sw:none/birthda	0.72
sw:none/bit	-0.15
sw:none/bled	-0.43
sw:none/blind	0.05
sw:none/block	-0.60
sw:none/blu	-1.45
sw:none/bolt	-0.29
sw:none/bonnet	-0.41
sw:none/book	-0.39
sw:none/bought	-0.97
sw:none/box	-0.07
sw:none/brok	0.93
sw:none/broken	-0.55
sw:none/broth	-0.45
sw:none/bruis	-0.55
sw:none/burn	-1.18
sw:none/bus	-0.26
sw:none/button	-0.62
sw:none/by	-0.61
sw:none/cab	-0.51
sw:none/cal	-0.97
sw:none/call	-1.31
sw:none/cam	-1.20
sw:none/camera	-0.47
sw:none/can	0.22
sw:none/cancel	-0.96
sw:none/car	-1.50
sw:none/card	-0.74
sw:none/cas	-0.82
sw:none/cbt	0.50
sw:none/centr	-0.73
sw:none/chair	-0.25
sw:none/chang	-1.56
sw:none/check	-1.03
sw:none/clean	-0.20
sw:none/clerk	-1.04
sw:none/client'	-0.44
sw:none/clinic	-0.11
sw:none/clip	-0.37
sw:none/clos	-0.10
sw:none/cm	-0.58
sw:none/cold	0.58
sw:none/com	-1.06
sw:none/concussion	-0.71
sw:none/contact	0.19
sw:none/content	-1.25
sw:none/cop	-1.51
sw:none/corn	-1.23
sw:none/could	0.16
sw:none/cousin	-0.79
sw:none/cover	-0.37
sw:none/cr	0.77
sw:none/crack	-0.56
sw:none/cut	-0.94
sw:none/da	-0.36
sw:none/dad	-0.33
sw:none/dark	0.13
sw:none/dat	-0.45
sw:none/day	-0.86
sw:none/dentist	-0.91
sw:none/depress	-0.76
sw:none/desk	-0.26
sw:none/det	-0.71
sw:none/detectiv	-0.28
sw:none/disgust	0.29
sw:none/do	-0.13
sw:none/don	0.38
sw:none/door	0.48
sw:none/doorbell	-0.56
sw:none/down	0.26
sw:none/dr	-0.98
sw:none/draw	-0.59
sw:none/driv	-1.41
sw:none/drop	-0.65
sw:none/drov	-1.31
sw:none/duck	-0.60
sw:none/eat	0.35
sw:none/electrician'	-0.77
sw:none/eleven	-0.07
sw:none/email	-0.64
sw:none/end	-0.41
sw:none/enough	0.78
sw:none/entr	-0.57
sw:none/envelop	-0.56
sw:none/er	-0.43
sw:none/even	0.15
sw:none/exhaust	1.35
sw:none/extend	-0.76
sw:none/eyes	-0.86
sw:none/fall	0.25
sw:none/far	-0.97
sw:none/fear	-0.68
sw:none/feb	-0.44
sw:none/feel	-0.05
sw:none/felt	0.63
sw:none/fil	-0.22
sw:none/film	-0.86
sw:none/fing	-0.88
sw:none/fir	-0.69
sw:none/fit	-0.62
sw:none/fiv	0.47
sw:none/flat	-0.59
sw:none/floor	-0.57
sw:none/flower	-0.26
sw:none/follow	-1.00
sw:none/for	-0.14
sw:none/forc	0.55
sw:none/form	0.20
sw:none/forward	-0.73
sw:none/found	-1.16
sw:none/fractur	-0.81
sw:none/freez	-0.82
sw:none/frida	0.08
sw:none/frighten	0.20
sw:none/from	-1.52
sw:none/front	-0.91
sw:none/full	-0.76
sw:none/garag	-0.48
sw:none/gat	-0.52
sw:none/gav	-1.24
sw:none/get	0.78
sw:none/giv	-0.10
sw:none/glas	-0.12
sw:none/glu	-0.82
sw:none/go	0.62
sw:none/gon	0.47
sw:none/got	-1.58
sw:none/gp	-0.29
sw:none/gran	0.62
sw:none/grav	-0.69
sw:none/guard	-0.26
sw:none/gym	0.36
sw:none/had	0.27
sw:none/half	-0.22
sw:none/hand	-0.65
sw:none/happ	-0.42
sw:none/has	-0.34
sw:none/hav	1.24
sw:none/head	-0.88
sw:none/hear	-1.73
sw:none/hell	-0.60
sw:none/help	-0.96
sw:none/her	0.77
sw:none/hid	0.09
sw:none/him	-0.39
sw:none/his	0.18
sw:none/hit	-0.41
sw:none/hold	-0.36
sw:none/hom	-0.69
sw:none/hop	-0.51
sw:none/hour	0.07
sw:none/hous	-0.72
sw:none/how	0.47
sw:none/humiliat	0.18
sw:none/hung	-0.39
sw:none/hysterical	-0.83
sw:none/i	0.98
sw:none/in	0.63
sw:none/insid	-0.20
sw:none/insist	-0.05
sw:none/is	0.30
sw:none/it	0.12
sw:none/its	-0.90
sw:none/jo	0.38
sw:none/judg	-1.00
sw:none/jump	0.23
sw:none/just	0.76
sw:none/ke	-0.85
sw:none/keep	-0.06
sw:none/kept	0.17
sw:none/kerb	0.77
sw:none/key	-0.16
sw:none/kitchen	-1.20
sw:none/knif	-0.41
sw:none/knot	-0.68
sw:none/know	0.61
sw:none/lad	-1.07
sw:none/landlord	-1.13
sw:none/last	0.19
sw:none/laugh	-1.21
sw:none/leav	-1.36
sw:none/left	0.05
sw:none/let	-1.91
sw:none/letter	-0.65
sw:none/light	0.22
sw:none/lik	0.42
sw:none/lin	-1.35
sw:none/list	-0.35
sw:none/lock	-0.55
sw:none/log	-0.54
sw:none/lol	0.13
sw:none/lon	0.35
sw:none/look	-0.24
sw:none/lost	-0.09
sw:none/lov	-0.21
sw:none/low	-0.28
sw:none/lying	-0.28
sw:none/mad	0.54
sw:none/magnet	-0.53
sw:none/maiden	-0.54
sw:none/mak	-0.61
sw:none/man	-0.81
sw:none/manag	-0.64
sw:none/march	-1.15
sw:none/mark	-1.15
sw:none/may	-0.83
sw:none/me	0.88
sw:none/meal	-0.34
sw:none/mediator	-0.61
sw:none/messag	-0.83
sw:none/minut	-1.62
sw:none/miss	-0.72
sw:none/monda	0.41
sw:none/morn	0.56
sw:none/most	-0.21
sw:none/mov	-0.58
sw:none/mr	0.16
sw:none/mrs	0.10
sw:none/much	0.59
sw:none/mug	0.11
sw:none/mum	-0.81
sw:none/my	-0.31
sw:none/nam	-1.20
sw:none/need	-0.42
sw:none/neighbor	-0.67
sw:none/neighbour	-0.17
sw:none/nerv	1.08
sw:none/nervou	-0.83
sw:none/nev	0.97
sw:none/new	-0.37
sw:none/next	-0.97
sw:none/niec	0.07
sw:none/nightmar	-0.53
sw:none/nin	-0.57
sw:none/no	-0.21
sw:none/nobod	0.29
sw:none/non	-0.81
sw:none/nos	-0.87
sw:none/not	0.51
sw:none/noth	0.49
sw:none/now	0.88
sw:none/numb	-0.63
sw:none/nurs	-0.54
sw:none/of	0.88
sw:none/off	-0.30
sw:none/offic	0.54
sw:none/old	0.05
sw:none/on	0.13
sw:none/one	0.18
sw:none/onl	0.05
sw:none/opposit	-0.87
sw:none/or	-0.31
sw:none/ord	-1.04
sw:none/our	-0.31
sw:none/out	0.41
sw:none/outsid	0.42
sw:none/over	-0.70
sw:none/overnight	0.58
sw:none/own	0.60
sw:none/p	-1.02
sw:none/packag	-0.63
sw:none/pag	-0.28
sw:none/paid	-0.80
sw:none/pain	-0.19
sw:none/paint	-0.14
sw:none/panic	-0.40
sw:none/pap	-0.53
sw:none/parcel	-1.28
sw:none/park	-1.25
sw:none/part	0.57
sw:none/pc	-0.78
sw:none/peac	-0.89
sw:none/peopl	0.32
sw:none/petrif	0.71
sw:none/phon	0.18
sw:none/photo	-0.96
sw:none/photograph	-0.97
sw:none/pick	-0.51
sw:none/pictur	-1.51
sw:none/piec	-0.70
sw:none/pin	-1.23
sw:none/plan	0.53
sw:none/plat	-0.45
sw:none/pm	-0.72
sw:none/polic	-1.12
sw:none/post	-1.06
sw:none/postmark	-0.66
sw:none/print	-0.70
sw:none/privat	-0.44
sw:none/provid	-0.82
sw:none/pul	-0.49
sw:none/pupp	0.34
sw:none/put	-0.55
sw:none/ran	-1.05
sw:none/rattl	0.06
sw:none/ray	-0.52
sw:none/read	-0.32
sw:none/receipt	-0.15
sw:none/record	-0.77
sw:none/red	-0.92
sw:none/ref	-0.52
sw:none/refus	0.33
sw:none/remov	-0.72
sw:none/report	-0.11
sw:none/requ	-0.29
sw:none/rest	-0.76
sw:none/return	-0.77
sw:none/right	0.69
sw:none/ring	-0.33
sw:none/rins	-0.48
sw:none/roof	-0.26
sw:none/room	-0.34
sw:none/round	0.21
sw:none/sad	-0.22
sw:none/saf	-0.40
sw:none/safet	0.52
sw:none/said	-1.13
sw:none/sam	-0.37
sw:none/sat	0.70
sw:none/saturda	-0.16
sw:none/sav	-0.72
sw:none/saw	-1.07
sw:none/say	-0.84
sw:none/scalp	-1.07
sw:none/scar	1.15
sw:none/screenshot	-0.63
sw:none/seat	-0.59
sw:none/sec	-0.41
sw:none/second	-1.24
sw:none/securit	-0.88
sw:none/see	-0.73
sw:none/send	0.24
sw:none/sent	-0.69
sw:none/serv	0.80
sw:none/set	-1.19
sw:none/shak	0.50
sw:none/shirt	-0.59
sw:none/sho	-0.27
sw:none/shop	-0.61
sw:none/shot	-0.55
sw:none/should	-0.42
sw:none/shov	-0.56
sw:none/shut	-0.64
sw:none/sick	0.61
sw:none/sign	-0.10
sw:none/sinc	0.18
sw:none/sit	0.59
sw:none/six	0.09
sw:none/siz	-1.19
sw:none/sleep	0.06
sw:none/snap	-0.41
sw:none/so	0.74
sw:none/someth	0.88
sw:none/soon	-1.11
sw:none/sorr	-0.25
sw:none/sound	-0.47
sw:none/star	-1.30
sw:none/start	0.53
sw:none/stat	0.65
sw:none/statement	-0.28
sw:none/station	-0.89
sw:none/stick	-0.65
sw:none/stiff	0.48
sw:none/still	-0.24
sw:none/stitch	-0.89
sw:none/stomach	0.34
sw:none/stop	0.18
sw:none/stor	0.74
sw:none/stres	-0.06
sw:none/student	0.53
sw:none/stupid	0.54
sw:none/subject	-0.66
sw:none/sweat	-0.95
sw:none/tabl	-0.37
sw:none/tablet	0.67
sw:none/tak	0.12
sw:none/tap	-0.73
sw:none/tear	0.48
sw:none/tel	0.85
sw:none/tell	-0.39
sw:none/ten	0.62
sw:none/terrif	0.74
sw:none/tetanu	-0.54
sw:none/text	-1.24
sw:none/th	-0.09
sw:none/that	0.65
sw:none/the	0.14
sw:none/them	-0.41
sw:none/then	0.51
sw:none/ther	0.35
sw:none/think	1.05
sw:none/threw	-0.54
sw:none/through	0.16
sw:none/tick	-0.90
sw:none/tim	-0.16
sw:none/tir	-0.20
sw:none/to	0.83
sw:none/toda	-1.07
sw:none/told	-0.70
sw:none/tom	-1.21
sw:none/too	0.79
sw:none/touch	0.26
sw:none/train	-0.52
sw:none/trap	-0.85
sw:none/tuesda	-0.51
sw:none/twelv	0.83
sw:none/twic	-0.45
sw:none/typ	-0.75
sw:none/tyr	-0.94
sw:none/unblock	-0.42
sw:none/und	-0.29
sw:none/unit	0.49
sw:none/unnerv	-0.04
sw:none/until	-0.16
sw:none/up	0.53
sw:none/upset	0.11
sw:none/us	-0.50
sw:none/user	0.29
sw:none/vet	-0.65
sw:none/video	-0.71
sw:none/visit	0.55
sw:none/voic	-0.75
sw:none/voicemail	-0.23
sw:none/wait	0.27
sw:none/walk	-0.23
sw:none/wall	-0.49
sw:none/want	-0.64
sw:none/ward	0.33
sw:none/warm	-0.54
sw:none/was	-0.21
sw:none/wat	0.62
sw:none/watch	-0.29
sw:none/wav	-0.91
sw:none/weak	0.80
sw:none/week	0.17
sw:none/weep	0.48
sw:none/went	-0.90
sw:none/wer	-1.20
sw:none/what	1.04
sw:none/when	0.13
sw:none/which	0.30
sw:none/whit	-0.87
sw:none/who	0.22
sw:none/wif	-0.36
sw:none/will	-0.63
sw:none/window	0.11
sw:none/wip	-0.21
sw:none/with	0.14
sw:none/work	-0.77
sw:none/worr	-1.23
sw:none/would	0.47
sw:none/wrot	0.10
sw:none/x	-0.63
sw:none/year	0.25
sw:none/you	-0.68
sw:none/your	-0.26
sw:other/#	-0.65
sw:other/-	-0.57
sw:other/.	0.29
sw:other/:	-0.38
sw:other/;	-0.82
sw:other/@	-0.57
sw:other/a	0.12
sw:other/about	0.19
sw:other/abov	-0.55
sw:other/account	-0.24
sw:other/acros	-0.57
sw:other/addres	-0.45
sw:other/afraid	0.13
sw:other/aft	0.39
sw:other/again	-0.33
sw:other/aisl	-0.39
sw:other/alarm	0.64
sw:other/all	0.21
sw:other/alon	-0.29
sw:other/am	0.36
sw:other/an	0.11
sw:other/and	0.06
sw:other/angr	-0.29
sw:other/anno	-0.76
sw:other/announc	-0.82
sw:other/anoth	-0.88
sw:other/anxiou	-0.45
sw:other/anyon	-0.82
sw:other/appointment	-0.29
sw:other/are	0.54
sw:other/arm	-0.86
sw:other/as	-0.63
sw:other/asham	0.17
sw:other/ask	0.28
sw:other/at	0.24
sw:other/attack	0.16
sw:other/aunt	0.62
sw:other/awa	-1.27
sw:other/bab	0.21
sw:other/back	0.86
sw:other/badg	-0.49
sw:other/bag	-0.29
sw:other/ball	-0.48
sw:other/bar	-0.83
sw:other/bark	-0.56
sw:other/be	0.62
sw:other/becaus	-0.70
sw:other/been	-0.79
sw:other/befor	-0.21
sw:other/behind	0.08
sw:other/benzo	0.11
sw:other/besid	-0.65
sw:other/betra	-0.63
sw:other/bin	-0.42
sw:other/bird	-0.58
sw:other/bit	-0.20
sw:other/block	-0.28
sw:other/blu	-0.31
sw:other/blush	-0.06
sw:other/bolt	-0.67
sw:other/bos	-0.75
sw:other/bought	-0.93
sw:other/box	-0.58
sw:other/break	-0.43
sw:other/brok	-0.19
sw:other/broth	0.14
sw:other/build	-0.38
sw:other/bus	-0.70
sw:other/but	-0.43
sw:other/by	-0.46
sw:other/cal	-0.20
sw:other/calm	-1.21
sw:other/cam	0.23
sw:other/camera	-0.25
sw:other/can	-0.19
sw:other/cancel	-0.20
sw:other/car	-0.76
sw:other/card	-0.70
sw:other/caretak	-0.78
sw:other/cash	-0.96
sw:other/cat	-0.65
sw:other/chair	-0.76
sw:other/children	0.05
sw:other/claim	-0.91
sw:other/clerk	-0.71
sw:other/client'	0.73
sw:other/clinic	0.14
sw:other/cod	0.10
sw:other/cold	0.68
sw:other/colleagu	-0.82
sw:other/com	-0.29
sw:other/contact	-0.28
sw:other/cop	-0.53
sw:other/corn	-0.94
sw:other/could	-0.42
sw:other/counsel	0.23
sw:other/count	-0.50
sw:other/court	-0.05
sw:other/cousin	-1.33
sw:other/cr	0.29
sw:other/cries	0.42
sw:other/cris	0.40
sw:other/crush	0.57
sw:other/cup	-0.72
sw:other/cut	-0.82
sw:other/da	-0.72
sw:other/dad	-1.06
sw:other/dar	0.26
sw:other/dark	0.26
sw:other/daughter'	-1.04
sw:other/day	0.06
sw:other/dead	-0.32
sw:other/dentist	-0.88
sw:other/depress	-0.07
sw:other/describ	0.57
sw:other/desk	-0.64
sw:other/despair	-0.65
sw:other/desperat	-0.60
sw:other/detectiv	-0.48
sw:other/devastat	0.41
sw:other/did	-1.12
sw:other/do	0.40
sw:other/dog	0.23
sw:other/doing	-0.13
sw:other/don	-0.88
sw:other/door	-0.81
sw:other/doorstep	-0.88
sw:other/dos	0.70
sw:other/down	0.56
sw:other/drain	-0.59
sw:other/drink	-0.62
sw:other/driv	-1.15
sw:other/drop	-0.77
sw:other/drov	-0.54
sw:other/duck	-0.53
sw:other/eat	-0.86
sw:other/edg	-0.31
sw:other/els	0.48
sw:other/email	-0.20
sw:other/empt	0.10
sw:other/end	0.19
sw:other/entranc	-0.11
sw:other/ever	0.23
sw:other/everybod	0.65
sw:other/everyon	-0.37
sw:other/ex	-0.93
sw:other/fac	-0.65
sw:other/faint	0.38
sw:other/fals	-0.32
sw:other/far	-0.18
sw:other/fath	-0.68
sw:other/father'	-0.24
sw:other/fear	-0.58
sw:other/fed	-0.54
sw:other/feel	0.83
sw:other/feet	-0.63
sw:other/fenc	-0.25
sw:other/fil	0.35
sw:other/film	-0.35
sw:other/find	0.07
sw:other/firecrack	-0.32
sw:other/first	0.08
sw:other/flat	0.39
sw:other/follow	-0.25
sw:other/foolish	0.82
sw:other/for	-0.29
sw:other/form	-0.34
sw:other/found	-0.48
sw:other/frida	-0.64
sw:other/friend	0.40
sw:other/frighten	-0.99
sw:other/front	-0.19
sw:other/full	0.43
sw:other/fum	0.17
sw:other/furiou	-0.95
sw:other/gat	-0.05
sw:other/gav	-0.82
sw:other/get	0.36
sw:other/girl	-0.10
sw:other/glas	-0.79
sw:other/goes	-1.04
sw:other/going	-0.20
sw:other/got	-0.90
sw:other/grab	-0.94
sw:other/grant	0.44
sw:other/great	0.94
sw:other/griev	-0.48
sw:other/guard	-0.72
sw:other/had	-0.36
sw:other/hair	-0.44
sw:other/hallwa	0.23
sw:other/hand	-1.46
sw:other/happ	-0.96
sw:other/has	-0.68
sw:other/hat	0.60
sw:other/hav	1.00
sw:other/he	-0.13
sw:other/head	0.20
sw:other/hear	-0.08
sw:other/heart	-0.65
sw:other/heartbroken	-1.15
sw:other/hell	-0.82
sw:other/help	0.61
sw:other/her	0.07
sw:other/herself	-0.05
sw:other/hid	-0.54
sw:other/him	-0.56
sw:other/himself	-0.84
sw:other/his	-0.36
sw:other/hit	-0.85
sw:other/hold	-0.50
sw:other/hom	0.23
sw:other/hood	-0.76
sw:other/hop	-0.41
sw:other/hors	-0.54
sw:other/hour	-0.81
sw:other/hous	0.45
sw:other/how	-0.98
sw:other/humiliat	-0.26
sw:other/hurt	0.19
sw:other/husband	0.44
sw:other/i	0.32
sw:other/if	0.26
sw:other/in	-0.53
sw:other/insid	0.42
sw:other/into	-0.46
sw:other/is	-0.10
sw:other/it	0.22
sw:other/its	0.13
sw:other/job	-0.70
sw:other/join	-0.46
sw:other/judg	-0.26
sw:other/jump	-0.53
sw:other/ke	-0.48
sw:other/keep	-0.26
sw:other/kept	-1.51
sw:other/key	-0.97
sw:other/kick	-0.95
sw:other/kid	-0.20
sw:other/knew	0.23
sw:other/knock	-1.13
sw:other/know	-0.32
sw:other/known	-0.82
sw:other/lad	-0.34
sw:other/land	-0.76
sw:other/landlord	-0.86
sw:other/last	-0.49
sw:other/law	-1.19
sw:other/lawn	-0.73
sw:other/leav	0.58
sw:other/left	0.67
sw:other/let	-0.94
sw:other/lif	-0.40
sw:other/lik	0.52
sw:other/limit	-1.18
sw:other/lin	-0.56
sw:other/list	0.64
sw:other/littl	0.52
sw:other/liv	-0.93
sw:other/livid	-0.69
sw:other/load	-0.81
sw:other/lobb	-0.68
sw:other/lock	-0.54
sw:other/log	-0.54
sw:other/lon	-0.55
sw:other/look	-1.52
sw:other/los	-0.69
sw:other/lost	0.40
sw:other/lot	-0.48
sw:other/lov	-0.67
sw:other/mad	-1.00
sw:other/mail	-0.87
sw:other/mak	-0.11
sw:other/man	0.28
sw:other/manag	-0.83
sw:other/march	0.74
sw:other/may	-0.58
sw:other/me	-0.10
sw:other/men	-0.36
sw:other/merr	-1.24
sw:other/messag	-0.81
sw:other/mind	-0.53
sw:other/minut	0.18
sw:other/monitor	0.48
sw:other/moon	-0.24
sw:other/morn	0.35
sw:other/most	0.15
sw:other/moth	0.09
sw:other/mouth	-0.62
sw:other/mov	-0.18
sw:other/mr	-0.24
sw:other/ms	-0.18
sw:other/much	0.42
sw:other/mum	-0.61
sw:other/my	0.25
sw:other/myself	-0.53
sw:other/nam	-0.53
sw:other/neighbor	-0.79
sw:other/neighbour	-0.90
sw:other/nervou	0.67
sw:other/nev	0.66
sw:other/new	-0.18
sw:other/next	-0.17
sw:other/night	0.10
sw:other/no	-0.50
sw:other/noth	-0.23
sw:other/now	-0.13
sw:other/numb	-0.63
sw:other/nurs	0.57
sw:other/of	-0.71
sw:other/off	-1.34
sw:other/offic	-0.47
sw:other/old	-0.87
sw:other/on	-1.22
sw:other/one	-0.72
sw:other/onl	-0.52
sw:other/open	-0.21
sw:other/opposit	0.53
sw:other/ord	0.74
sw:other/oth	-0.96
sw:other/our	-0.68
sw:other/out	-0.25
sw:other/outrag	-0.85
sw:other/outsid	0.16
sw:other/over	-0.67
sw:other/own	0.12
sw:other/paid	-0.34
sw:other/pain	0.29
sw:other/panic	-0.35
sw:other/panick	-0.96
sw:other/pap	-0.45
sw:other/paranoid	-0.62
sw:other/park	-0.93
sw:other/pass	-0.35
sw:other/pc	-0.66
sw:other/peopl	-1.32
sw:other/pharmac	-0.35
sw:other/phon	-0.41
sw:other/photo	-1.10
sw:other/photograph	-0.41
sw:other/pick	-0.64
sw:other/pictur	-0.73
sw:other/piec	0.25
sw:other/plac	-0.69
sw:other/pm	-0.39
sw:other/polic	-0.61
sw:other/porch	-0.61
sw:other/post	-0.62
sw:other/powerles	0.51
sw:other/practic	-0.65
sw:other/promis	-0.69
sw:other/pul	-0.17
sw:other/push	-0.97
sw:other/put	-1.23
sw:other/queu	-0.40
sw:other/rag	-0.96
sw:other/ram	-0.48
sw:other/ran	-0.84
sw:other/rang	0.09
sw:other/read	-0.60
sw:other/real	-0.45
sw:other/reception	-0.32
sw:other/receptionist	-0.63
sw:other/record	-0.49
sw:other/reliev	0.51
sw:other/remot	-0.45
sw:other/rep	-0.53
sw:other/report	-0.60
sw:other/respondent	-0.47
sw:other/restles	-0.51
sw:other/retch	-0.68
sw:other/right	0.44
sw:other/ring	-0.71
sw:other/roof	-1.23
sw:other/room	-0.44
sw:other/roommat	-1.17
sw:other/round	-0.89
sw:other/row	-0.13
sw:other/run	-0.25
sw:other/sa	-0.12
sw:other/said	-1.25
sw:other/sam	-0.39
sw:other/sat	-0.40
sw:other/saw	0.26
sw:other/say	0.33
sw:other/scar	0.39
sw:other/school	0.13
sw:other/scream	-0.69
sw:other/seat	-1.27
sw:other/second	-0.68
sw:other/securit	-0.67
sw:other/see	-0.57
sw:other/seem	-0.81
sw:other/seen	-0.58
sw:other/seeth	-0.56
sw:other/sent	-0.36
sw:other/shak	-1.11
sw:other/shaken	-0.15
sw:other/shift	-0.53
sw:other/shop	-1.13
sw:other/should	0.44
sw:other/shout	-1.41
sw:other/shov	-0.53
sw:other/sick	-1.28
sw:other/sign	0.16
sw:other/sinc	0.15
sw:other/sist	-0.13
sw:other/sit	0.19
sw:other/six	-0.68
sw:other/sleep	-0.42
sw:other/slept	0.69
sw:other/smil	-0.37
sw:other/sob	-0.78
sw:other/somebod	0.23
sw:other/someon	-0.41
sw:other/soon	0.54
sw:other/sorr	-0.63
sw:other/sound	-0.36
sw:other/speechles	-0.33
sw:other/spook	-0.53
sw:other/st	-0.20
sw:other/stair	-0.57
sw:other/stamp	-0.27
sw:other/statement	-0.17
sw:other/statu	-0.30
sw:other/step	-0.45
sw:other/stick	-0.52
sw:other/stood	0.67
sw:other/stop	-0.07
sw:other/street	-0.56
sw:other/suicidal	-0.79
sw:other/sur	0.64
sw:other/surger	-0.92
sw:other/swor	-0.58
sw:other/tabl	-1.02
sw:other/tak	0.27
sw:other/teach	-1.15
sw:other/tear	-0.78
sw:other/tel	-1.16
sw:other/tell	0.16
sw:other/tenant	-0.28
sw:other/terrif	-0.40
sw:other/text	-0.81
sw:other/th	0.13
sw:other/thankful	0.77
sw:other/that	0.05
sw:other/the	-0.28
sw:other/them	-0.57
sw:other/then	-0.89
sw:other/therapist	-0.67
sw:other/think	0.30
sw:other/threw	-0.72
sw:other/throat	0.35
sw:other/through	-0.39
sw:other/tim	-1.03
sw:other/tir	-0.74
sw:other/to	0.40
sw:other/told	-1.80
sw:other/tom	-0.19
sw:other/took	-0.67
sw:other/trembl	-0.87
sw:other/truck	-0.15
sw:other/tuesda	-0.78
sw:other/turn	-0.33
sw:other/twic	0.67
sw:other/twin	0.18
sw:other/two	-1.07
sw:other/typ	-0.32
sw:other/tyr	-0.21
sw:other/uncomfortabl	-1.26
sw:other/und	-1.07
sw:other/unit	-0.86
sw:other/until	-0.54
sw:other/upset	-0.47
sw:other/us	0.63
sw:other/used	-1.13
sw:other/uses	-0.91
sw:other/ush	-0.73
sw:other/van	-0.74
sw:other/ver	-0.60
sw:other/video	-0.19
sw:other/voicemail	-1.04
sw:other/wait	-0.06
sw:other/waitres	-0.98
sw:other/walk	-0.82
sw:other/wall	-0.76
sw:other/want	0.16
sw:other/ward	-0.75
sw:other/was	0.30
sw:other/watch	-0.97
sw:other/wednesda	-0.30
sw:other/weekend	-0.39
sw:other/weep	-0.68
sw:other/went	0.06
sw:other/wept	-0.91
sw:other/wer	-0.27
sw:other/what	0.91
sw:other/when	0.10
sw:other/whit	-0.26
sw:other/whol	-1.56
sw:other/why	-0.19
sw:other/will	0.55
sw:other/window	0.73
sw:other/with	-0.75
sw:other/witnes	-0.68
sw:other/woman	0.13
sw:other/work	-0.92
sw:other/worr	-0.38
sw:other/would	-0.62
sw:other/writ	-0.41
sw:other/written	-0.44
sw:other/wrot	0.23
sw:other/yard	-0.74
sw:other/you	0.26
sw:other/your	-0.75
sw:self/'	1.01
sw:self/,	-0.27
sw:self/-	-0.14
sw:self/:	0.16
sw:self/;	-1.41
sw:self/a	-0.27
sw:self/about	0.49
sw:self/accord	-0.44
sw:self/account	-0.75
sw:self/ach	0.55
sw:self/admit	1.17
sw:self/afraid	-0.61
sw:self/aft	0.34
sw:self/afterward	1.07
sw:self/again	0.51
sw:self/against	0.47
sw:self/agr	-0.75
sw:self/aisl	0.46
sw:self/alarm	0.64
sw:self/all	0.29
sw:self/alon	0.73
sw:self/alwa	0.96
sw:self/an	-0.26
sw:self/and	-0.25
sw:self/angr	-0.45
sw:self/anno	0.22
sw:self/anoth	1.08
sw:self/answ	-0.47
sw:self/answer	0.56
sw:self/antidepressant	0.23
sw:self/anxiet	0.19
sw:self/anxiou	-0.75
sw:self/any	-0.26
sw:self/anyon	-0.34
sw:self/anyth	1.39
sw:self/anywher	0.41
sw:self/apart	0.30
sw:self/appetit	0.70
sw:self/apprehensiv	-0.72
sw:self/are	0.82
sw:self/arm	-0.60
sw:self/around	-0.67
sw:self/as	0.21
sw:self/asham	1.26
sw:self/ask	-0.28
sw:self/asleep	-0.94
sw:self/at	-0.50
sw:self/attack	1.21
sw:self/august	0.45
sw:self/awa	-0.06
sw:self/awak	-0.08
sw:self/bab	0.90
sw:self/back	-0.58
sw:self/bad	-0.77
sw:self/bag	0.45
sw:self/balanc	-0.74
sw:self/ball	-0.97
sw:self/bar	-0.81
sw:self/bat	0.40
sw:self/bathroom	-0.07
sw:self/be	-0.37
sw:self/becaus	-0.17
sw:self/bed	0.25
sw:self/been	0.35
sw:self/befor	0.55
sw:self/beg	-0.89
sw:self/behind	0.43
sw:self/being	0.34
sw:self/believ	0.80
sw:self/bent	-0.75
sw:self/benzo	-0.11
sw:self/besid	0.33
sw:self/bet	0.11
sw:self/between	0.57
sw:self/big	0.75
sw:self/bird	0.40
sw:self/blam	0.69
sw:self/blind	0.52
sw:self/block	-0.15
sw:self/blu	-0.43
sw:self/bo	0.67
sw:self/bod	0.15
sw:self/bolt	-0.76
sw:self/boot	0.36
sw:self/bottl	0.66
sw:self/bought	-1.13
sw:self/box	-1.11
sw:self/boy	-0.06
sw:self/brav	1.12
sw:self/break	-0.47
sw:self/breakdown	-0.30
sw:self/breath	-0.11
sw:self/brok	-0.12
sw:self/broken	-0.45
sw:self/broth	-0.53
sw:self/brought	1.05
sw:self/bruis	-1.35
sw:self/burn	0.81
sw:self/burnt	0.80
sw:self/burst	0.94
sw:self/bus	0.25
sw:self/but	-0.73
sw:self/by	0.15
sw:self/cal	0.06
sw:self/call	-0.77
sw:self/calm	0.54
sw:self/cam	0.30
sw:self/camera	-0.96
sw:self/can	0.64
sw:self/car	0.82
sw:self/cas	0.96
sw:self/chair	0.51
sw:self/chang	-0.79
sw:self/check	0.87
sw:self/chest	0.56
sw:self/children	0.43
sw:self/christma	0.13
sw:self/clench	0.61
sw:self/client	-0.28
sw:self/cling	-0.05
sw:self/clinic	-0.54
sw:self/clos	0.46
sw:self/club	-0.93
sw:self/coat	0.28
sw:self/cod	-0.06
sw:self/coffe	-0.56
sw:self/cold	0.12
sw:self/collar	0.08
sw:self/collect	-1.02
sw:self/com	0.31
sw:self/comfortabl	-0.94
sw:self/concentrat	0.76
sw:self/contact	0.25
sw:self/convinc	0.73
sw:self/cop	0.29
sw:self/corn	0.40
sw:self/could	0.14
sw:self/counsel	0.46
sw:self/counsellor	0.36
sw:self/count	-0.38
sw:self/court	1.02
sw:self/cousin'	-0.73
sw:self/cover	-0.16
sw:self/crack	-0.22
sw:self/crawl	-0.14
sw:self/craz	-0.66
sw:self/cris	0.46
sw:self/cros	0.21
sw:self/crush	0.77
sw:self/cry	-0.29
sw:self/curtain	1.13
sw:self/cut	-0.08
sw:self/da	-0.23
sw:self/danc	0.87
sw:self/dar	0.92
sw:self/dark	-0.22
sw:self/dat	-0.67
sw:self/daught	0.05
sw:self/day	0.56
sw:self/dead	-0.73
sw:self/deliver	-0.62
sw:self/dentist	-0.60
sw:self/depress	0.25
sw:self/deserv	1.01
sw:self/desk	-0.43
sw:self/despair	0.52
sw:self/desperat	0.45
sw:self/devastat	0.99
sw:self/diagnos	0.11
sw:self/did	0.26
sw:self/die	0.38
sw:self/died	0.94
sw:self/different	-0.44
sw:self/dirt	0.89
sw:self/disappear	1.19
sw:self/disgust	-0.25
sw:self/disorient	0.36
sw:self/distress	-0.37
sw:self/disturb	0.79
sw:self/divorc	-0.05
sw:self/dizz	-0.28
sw:self/do	0.38
sw:self/dog	-1.05
sw:self/doing	-0.97
sw:self/don	-0.40
sw:self/door	-0.14
sw:self/doubl	-0.20
sw:self/down	-0.58
sw:self/dr	0.61
sw:self/drain	0.23
sw:self/draw	0.78
sw:self/dread	0.18
sw:self/drift	0.94
sw:self/drink	-0.30
sw:self/driv	1.44
sw:self/drop	-0.80
sw:self/drov	-1.18
sw:self/dry	0.38
sw:self/dumb	0.51
sw:self/each	0.40
sw:self/ear	0.42
sw:self/eat	0.27
sw:self/edg	-0.16
sw:self/eggshel	0.77
sw:self/embarrass	-0.09
sw:self/emotional	0.95
sw:self/empt	0.94
sw:self/end	0.93
sw:self/engin	0.95
sw:self/enough	-0.07
sw:self/enrag	0.99
sw:self/entranc	-0.37
sw:self/even	0.75
sw:self/ever	0.57
sw:self/everyon	0.79
sw:self/everyth	-0.15
sw:self/everywher	0.17
sw:self/exhaust	0.95
sw:self/eyes	1.17
sw:self/fac	-0.19
sw:self/faint	-0.47
sw:self/fear	-0.21
sw:self/fed	1.06
sw:self/feel	0.08
sw:self/felt	0.33
sw:self/fenc	-1.22
sw:self/fight	0.98
sw:self/fil	-0.27
sw:self/film	-1.08
sw:self/fin	-0.10
sw:self/finger	0.41
sw:self/first	1.12
sw:self/fiv	0.79
sw:self/flat	0.87
sw:self/flood	-0.13
sw:self/floor	-0.92
sw:self/flower	-0.66
sw:self/flu	-0.89
sw:self/fold	-0.73
sw:self/follow	0.08
sw:self/food	0.89
sw:self/footag	-0.45
sw:self/for	-0.40
sw:self/forget	0.67
sw:self/form	-0.94
sw:self/found	0.59
sw:self/freak	0.77
sw:self/frida	-0.42
sw:self/friend	0.41
sw:self/from	-1.02
sw:self/front	0.61
sw:self/froz	0.85
sw:self/frozen	1.01
sw:self/fum	0.51
sw:self/fun	0.73
sw:self/furiou	0.64
sw:self/gag	1.33
sw:self/garag	-0.44
sw:self/gas	-0.41
sw:self/gat	0.28
sw:self/gav	-1.06
sw:self/get	-0.19
sw:self/giv	-0.09
sw:self/glad	-1.08
sw:self/glas	0.50
sw:self/go	-0.32
sw:self/goes	-0.44
sw:self/going	1.25
sw:self/gon	0.28
sw:self/got	-0.13
sw:self/grad	0.64
sw:self/grind	0.39
sw:self/gross	0.26
sw:self/group	1.32
sw:self/gues	-0.64
sw:self/guilt	-0.14
sw:self/gut	0.36
sw:self/gym	-0.50
sw:self/had	0.21
sw:self/hair	-0.87
sw:self/half	0.33
sw:self/hallwa	0.44
sw:self/hand	0.21
sw:self/handl	0.43
sw:self/hang	-0.48
sw:self/happ	0.31
sw:self/hard	0.90
sw:self/has	0.27
sw:self/hat	-0.07
sw:self/hav	0.09
sw:self/he	-0.80
sw:self/head	-0.43
sw:self/headach	-0.21
sw:self/hear	0.66
sw:self/heart	0.44
sw:self/heartbroken	0.30
sw:self/hell	-0.26
sw:self/help	-0.58
sw:self/helples	-0.41
sw:self/her	0.15
sw:self/herself	0.44
sw:self/hid	0.23
sw:self/him	0.06
sw:self/his	-0.50
sw:self/hit	0.39
sw:self/hiv	1.06
sw:self/hold	-0.10
sw:self/hollow	0.39
sw:self/hom	0.09
sw:self/honest	1.53
sw:self/hood	-0.37
sw:self/hop	-0.66
sw:self/hopeful	0.44
sw:self/hopeles	1.04
sw:self/hot	0.61
sw:self/hous	0.55
sw:self/how	-0.17
sw:self/humiliat	0.77
sw:self/hung	-1.16
sw:self/hurt	-0.33
sw:self/hyperventilat	1.24
sw:self/idiot	0.56
sw:self/if	0.19
sw:self/ill	-0.97
sw:self/insid	-1.69
sw:self/interview	0.87
sw:self/intimidat	0.72
sw:self/into	0.65
sw:self/is	0.19
sw:self/it	-0.29
sw:self/its	0.43
sw:self/jaw	0.68
sw:self/jel	0.51
sw:self/jitter	0.76
sw:self/job	-0.06
sw:self/jump	-0.48
sw:self/just	0.95
sw:self/ke	0.72
sw:self/keep	-0.29
sw:self/kept	-0.43
sw:self/key	-0.56
sw:self/kid	-0.17
sw:self/kitchen	0.74
sw:self/kn	-0.28
sw:self/knew	-0.21
sw:self/knot	1.05
sw:self/know	-0.71
sw:self/land	0.61
sw:self/last	0.22
sw:self/leaf	0.22
sw:self/leav	0.17
sw:self/led	0.85
sw:self/left	-0.92
sw:self/leg	0.87
sw:self/let	-0.42
sw:self/librar	0.48
sw:self/lie	0.78
sw:self/lif	0.82
sw:self/lik	1.08
sw:self/lin	0.14
sw:self/list	-0.47
sw:self/listen	0.53
sw:self/liv	-0.21
sw:self/livid	1.47
sw:self/load	0.71
sw:self/loath	-1.11
sw:self/location	-1.06
sw:self/lock	-0.70
sw:self/log	0.24
sw:self/lon	0.04
sw:self/long	-0.12
sw:self/look	0.27
sw:self/los	-0.31
sw:self/lost	-0.88
sw:self/lot	0.19
sw:self/lov	0.27
sw:self/low	-0.69
sw:self/lump	0.31
sw:self/lunch	-0.51
sw:self/mad	-1.48
sw:self/mail	0.69
sw:self/mak	0.07
sw:self/man	-0.15
sw:self/march	0.34
sw:self/marriag	0.59
sw:self/may	-0.52
sw:self/mayb	0.56
sw:self/me	0.34
sw:self/meal	0.64
sw:self/medication	0.18
sw:self/meet	0.56
sw:self/mes	-0.34
sw:self/messag	-0.30
sw:self/met	-0.66
sw:self/minut	-0.92
sw:self/mirror	-0.31
sw:self/mis	0.18
sw:self/miss	-0.75
sw:self/mistak	0.20
sw:self/monda	-0.73
sw:self/mor	0.07
sw:self/morn	-0.47
sw:self/mortif	0.82
sw:self/most	0.26
sw:self/moth	-0.20
sw:self/mouth	0.88
sw:self/mov	-0.24
sw:self/mum	-0.47
sw:self/my	0.05
sw:self/myself	0.89
sw:self/nail	0.91
sw:self/nam	-0.23
sw:self/near	1.06
sw:self/neck	-0.91
sw:self/need	-0.59
sw:self/neighbor'	-0.96
sw:self/neighbour	-0.59
sw:self/nerv	0.97
sw:self/nervou	-0.38
sw:self/new	0.59
sw:self/night	-0.52
sw:self/nin	-0.84
sw:self/nobod	-0.86
sw:self/non	-0.54
sw:self/normal	1.28
sw:self/not	0.45
sw:self/noth	-0.25
sw:self/now	-0.46
sw:self/numb	-0.23
sw:self/off	0.12
sw:self/offic	-0.30
sw:self/old	0.86
sw:self/on	-0.30
sw:self/one	1.50
sw:self/ones	-0.60
sw:self/onl	0.38
sw:self/open	0.08
sw:self/ord	-1.05
sw:self/ought	0.59
sw:self/our	0.66
sw:self/out	-0.14
sw:self/outsid	-0.45
sw:self/over	0.68
sw:self/overreact	1.05
sw:self/overwhelm	-0.33
sw:self/overwritten	-0.90
sw:self/own	0.73
sw:self/pack	0.77
sw:self/pag	-0.22
sw:self/paid	-0.64
sw:self/pain	-1.03
sw:self/paint	-0.18
sw:self/panic	0.46
sw:self/panick	0.73
sw:self/parcel	-1.34
sw:self/park	0.08
sw:self/part	0.45
sw:self/password	0.73
sw:self/pathetic	0.51
sw:self/patient	-0.34
sw:self/pay	-0.95
sw:self/pc	-0.17
sw:self/peopl	1.33
sw:self/period	0.45
sw:self/person	1.00
sw:self/petition	0.24
sw:self/petrif	0.84
sw:self/phon	-0.47
sw:self/photograph	-0.64
sw:self/pick	-0.62
sw:self/pictur	0.67
sw:self/piec	0.05
sw:self/pil	0.87
sw:self/pin	0.60
sw:self/pla	1.13
sw:self/plac	-0.84
sw:self/plan	0.78
sw:self/plat	-0.73
sw:self/pleas	-0.21
sw:self/pocket	-0.51
sw:self/polic	0.75
sw:self/post	-0.34
sw:self/pound	0.67
sw:self/pra	-0.49
sw:self/present	0.81
sw:self/press	-1.55
sw:self/pretend	0.77
sw:self/print	-1.09
sw:self/profil	-0.61
sw:self/proud	0.89
sw:self/psychiatrist	-0.51
sw:self/psychologist	0.23
sw:self/ptsd	0.16
sw:self/pul	-0.71
sw:self/puls	0.70
sw:self/push	1.12
sw:self/put	-0.27
sw:self/radio	1.13
sw:self/ran	-0.55
sw:self/rang	-0.28
sw:self/read	-0.12
sw:self/receipt	-0.70
sw:self/recital	-0.43
sw:self/recognis	-0.30
sw:self/record	-1.18
sw:self/red	0.80
sw:self/refer	0.65
sw:self/regret	-1.04
sw:self/relationship	0.71
sw:self/relax	0.65
sw:self/reliev	0.18
sw:self/rememb	0.75
sw:self/rep	-1.05
sw:self/report	0.10
sw:self/resentful	-0.12
sw:self/restles	-0.20
sw:self/retch	0.14
sw:self/right	-0.11
sw:self/ring	0.43
sw:self/road	-0.96
sw:self/room	0.48
sw:self/rop	0.45
sw:self/round	-0.24
sw:self/roundabout	0.36
sw:self/row	-0.81
sw:self/ruin	1.05
sw:self/run	-0.86
sw:self/sa	-0.14
sw:self/sad	-0.44
sw:self/saf	0.93
sw:self/said	-0.70
sw:self/sam	0.14
sw:self/sank	1.07
sw:self/sat	-0.37
sw:self/sav	-1.03
sw:self/saw	0.39
sw:self/say	-0.18
sw:self/scan	0.52
sw:self/scar	0.38
sw:self/school	-0.23
sw:self/scream	0.15
sw:self/screenshot	-0.63
sw:self/seat	-1.09
sw:self/second	0.20
sw:self/securit	-1.31
sw:self/see	-0.19
sw:self/seen	-0.62
sw:self/seeth	0.97
sw:self/send	-1.19
sw:self/sent	-0.98
sw:self/servic	-1.12
sw:self/session	-0.47
sw:self/set	0.68
sw:self/shak	-0.11
sw:self/sham	-0.67
sw:self/shock	0.15
sw:self/shop	-0.36
sw:self/should	0.05
sw:self/shout	0.57
sw:self/shov	-0.57
sw:self/show	1.13
sw:self/sick	-0.47
sw:self/sicken	1.33
sw:self/sign	-0.75
sw:self/signal	1.06
sw:self/sinc	-0.34
sw:self/sing	0.88
sw:self/sink	0.85
sw:self/sist	0.23
sw:self/sit	0.73
sw:self/six	-0.89
sw:self/siz	-1.00
sw:self/slept	0.56
sw:self/smil	0.50
sw:self/snap	0.82
sw:self/soft	0.78
sw:self/someon	0.97
sw:self/someth	-0.78
sw:self/son	-0.56
sw:self/son'	-0.14
sw:self/soon	-0.48
sw:self/sound	-0.33
sw:self/speak	0.15
sw:self/speechles	0.49
sw:self/splint	-0.23
sw:self/spook	-0.08
sw:self/spot	0.79
sw:self/sta	-0.14
sw:self/stair	0.15
sw:self/stammer	0.68
sw:self/stand	0.86
sw:self/start	0.56
sw:self/stat	-0.42
sw:self/statement	-0.94
sw:self/station	-1.18
sw:self/step	-0.38
sw:self/stiff	-1.06
sw:self/still	1.05
sw:self/stockroom	0.11
sw:self/stomach	-0.29
sw:self/stood	0.50
sw:self/stop	0.74
sw:self/street	0.09
sw:self/stres	0.48
sw:self/stress	-0.69
sw:self/strong	0.75
sw:self/stun	0.26
sw:self/stupid	0.85
sw:self/such	0.23
sw:self/suck	0.95
sw:self/suff	-0.33
sw:self/suicidal	-0.59
sw:self/support	1.13
sw:self/sur	-0.77
sw:self/survivor	0.79
sw:self/swallow	0.51
sw:self/sweat	-0.23
sw:self/switch	-0.80
sw:self/swollen	-0.23
sw:self/tablet	-0.85
sw:self/tak	-0.05
sw:self/taken	0.26
sw:self/talk	0.98
sw:self/tap	0.10
sw:self/tax	0.48
sw:self/team	1.01
sw:self/tear	0.52
sw:self/teeth	1.03
sw:self/tel	0.92
sw:self/tell	-0.45
sw:self/ten	-0.75
sw:self/tens	0.65
sw:self/terrif	0.46
sw:self/text	0.21
sw:self/than	1.24
sw:self/thankful	0.89
sw:self/that	-0.09
sw:self/the	-0.15
sw:self/then	0.09
sw:self/ther	-0.35
sw:self/therap	0.06
sw:self/therapist	0.09
sw:self/thes	0.81
sw:self/think	0.20
sw:self/thought	1.19
sw:self/thread	0.47
sw:self/threw	0.36
sw:self/throat	0.85
sw:self/through	1.08
sw:self/thumb	-0.48
sw:self/tick	0.48
sw:self/tight	1.01
sw:self/tir	-0.21
sw:self/to	0.10
sw:self/toast	0.50
sw:self/told	0.10
sw:self/too	0.89
sw:self/took	-1.27
sw:self/tor	-1.41
sw:self/touch	-0.27
sw:self/track	-0.85
sw:self/train	-1.13
sw:self/trap	1.45
sw:self/trauma	1.19
sw:self/traumatis	1.12
sw:self/trembl	0.52
sw:self/trip	0.44
sw:self/trust	-0.47
sw:self/tuesda	0.14
sw:self/turn	0.83
sw:self/twic	1.47
sw:self/two	-0.69
sw:self/typ	-0.35
sw:self/uncomfortabl	0.59
sw:self/und	0.27
sw:self/uneas	0.47
sw:self/unsaf	0.94
sw:self/unsettl	0.85
sw:self/unstabl	-0.62
sw:self/until	0.16
sw:self/up	-0.17
sw:self/upset	-0.13
sw:self/use	-0.14
sw:self/used	-0.11
sw:self/victim	0.42
sw:self/violat	1.00
sw:self/voic	1.15
sw:self/voicemail	0.48
sw:self/vulnerabl	0.76
sw:self/wak	0.76
sw:self/walk	-0.34
sw:self/wall	-0.05
sw:self/want	0.70
sw:self/wash	0.91
sw:self/watch	1.01
sw:self/way	0.33
sw:self/we	-0.19
sw:self/weak	-0.63
sw:self/wear	-0.51
sw:self/week	-0.74
sw:self/weight	-0.10
sw:self/went	0.65
sw:self/wept	0.99
sw:self/wer	0.17
sw:self/what	-0.14
sw:self/when	-0.45
sw:self/whenev	0.23
sw:self/wher	-0.61
sw:self/wheth	-0.34
sw:self/whit	-0.34
sw:self/whol	1.08
sw:self/why	0.69
sw:self/will	0.08
sw:self/window	-0.04
sw:self/with	0.28
sw:self/without	0.44
sw:self/witnes	-0.87
sw:self/woman	0.53
sw:self/work	-0.07
sw:self/worn	1.13
sw:self/worr	-0.12
sw:self/worst	0.86
sw:self/worthles	-0.93
sw:self/would	-0.49
sw:self/wreck	0.44
sw:self/wrist	-0.35
sw:self/writ	-0.52
sw:self/wrong	0.36
sw:self/wrot	-0.93
sw:self/year	0.06
sw:self/you	-1.50
sw:self/young	0.86
sw:self/your	-0.27
t3:# am ,	-0.44
t3:# and #	-0.61
t3:# april .	-0.70
t3:# at #	-0.89
t3:# cm ,	-0.12
t3:# da .	-0.36
t3:# don ,	-0.76
t3:# don .	-1.25
t3:# feb ,	-0.44
t3:# feb .	-0.42
t3:# februar .	-0.26
t3:# march .	-0.93
t3:# may .	-0.68
t3:# minut #	-0.58
t3:# minut ,	-0.53
t3:# minut .	-0.60
t3:# on the	0.08
t3:# pm ,	-0.32
t3:# pm .	-0.76
t3:# sec .	-0.62
t3:# second .	-0.67
t3:# so far	-0.67
t3:# tim .	-0.82
t3:# to #	-1.34
t3:# to the	-0.53
t3:. # .	-0.81
t3:^ # am	-1.38
t3:^ # and	-0.67
t3:^ # cal	-0.37
t3:^ # lying	-0.75
t3:^ # may	-0.46
t3:^ # minut	-1.15
t3:^ # pag	-0.61
t3:^ # pm	-0.53
t3:^ # second	-0.82
t3:^ # so	-0.69
t3:^ # to	-0.85
t3:^ # volt	-0.07
t3:^ a man	-0.26
t3:^ a witnes	-0.63
t3:^ about #	-0.87
t3:^ accord to	-0.82
t3:^ aft ever	0.69
t3:^ aft he	-1.39
t3:^ aft the	0.54
t3:^ all fear	-0.48
t3:^ all from	-0.44
t3:^ all of	1.19
t3:^ almost happ	-1.08
t3:^ alon .	-0.86
t3:^ and #	-0.73
t3:^ and a	-0.84
t3:^ and ask	-0.68
t3:^ and bag	-0.55
t3:^ and brok	0.96
t3:^ and cal	-0.55
t3:^ and cam	-0.97
t3:^ and chang	-0.67
t3:^ and clos	0.31
t3:^ and cold	0.64
t3:^ and could	0.13
t3:^ and cr	0.60
t3:^ and did	-0.54
t3:^ and drop	-0.20
t3:^ and drov	-0.46
t3:^ and follow	-0.76
t3:^ and found	-0.36
t3:^ and gav	-1.23
t3:^ and got	-0.98
t3:^ and had	0.54
t3:^ and has	-0.76
t3:^ and he	-1.14
t3:^ and hit	-0.46
t3:^ and i	-0.12
t3:^ and is	-0.77
t3:^ and it	0.24
t3:^ and kept	-0.59
t3:^ and laugh	-0.42
t3:^ and left	-1.48
t3:^ and let	-0.90
t3:^ and mov	-0.55
t3:^ and my	0.63
t3:^ and need	-0.41
t3:^ and not	-0.04
t3:^ and on	-0.77
t3:^ and open	-1.14
t3:^ and pc	-0.70
t3:^ and put	-0.26
t3:^ and ran	-1.06
t3:^ and rang	0.37
t3:^ and sa	-0.53
t3:^ and said	-0.92
t3:^ and sat	0.34
t3:^ and saw	-0.54
t3:^ and sent	-0.44
t3:^ and she	-0.67
t3:^ and should	-0.47
t3:^ and tap	-0.83
t3:^ and that	0.11
t3:^ and the	-0.12
t3:^ and then	0.39
t3:^ and ther	-1.01
t3:^ and threw	-0.30
t3:^ and told	-0.87
t3:^ and tom	-0.78
t3:^ and took	-1.00
t3:^ and want	-0.68
t3:^ and was	-1.48
t3:^ and wav	-0.95
t3:^ and we	-0.64
t3:^ and went	-1.24
t3:^ and would	-1.06
t3:^ and wrot	-0.56
t3:^ as he	-0.49
t3:^ as i	0.71
t3:^ as will	0.22
t3:^ asham ,	0.79
t3:^ at #	-1.31
t3:^ at the	-0.94
t3:^ badg #	-0.79
t3:^ be afraid	-0.50
t3:^ becaus he	-0.78
t3:^ becaus i	0.51
t3:^ becaus of	-0.41
t3:^ becaus the	0.25
t3:^ befor i	0.40
t3:^ bruis on	-1.05
t3:^ but he	0.38
t3:^ but i	-0.24
t3:^ but it	0.35
t3:^ but the	-0.88
t3:^ by the	-1.30
t3:^ cal on	-0.68
t3:^ camera #	-0.10
t3:^ camera clip	-0.39
t3:^ can not	0.24
t3:^ client has	0.92
t3:^ client is	1.40
t3:^ client present	0.67
t3:^ client report	0.19
t3:^ client shov	-0.92
t3:^ client stat	-0.52
t3:^ client was	1.57
t3:^ concussion ,	-0.63
t3:^ dat #	-0.81
t3:^ day #	-0.78
t3:^ detectiv lov	-0.22
t3:^ do not	-0.38
t3:^ dr .	0.36
t3:^ end #	-0.65
t3:^ ever tim	-0.20
t3:^ first tim	0.97
t3:^ flower cam	-0.24
t3:^ follow me	-0.63
t3:^ for the	0.19
t3:^ found the	-0.18
t3:^ from #	-0.81
t3:^ from the	-0.29
t3:^ graffit on	-0.33
t3:^ hand clinic	-0.82
t3:^ he announc	-0.66
t3:^ he ask	-0.42
t3:^ he bought	-1.04
t3:^ he cal	-0.73
t3:^ he cam	0.11
t3:^ he can	0.33
t3:^ he claim	-0.89
t3:^ he could	0.42
t3:^ he depress	-0.65
t3:^ he did	-0.49
t3:^ he drov	-1.16
t3:^ he email	-0.24
t3:^ he follow	-0.51
t3:^ he gav	-0.59
t3:^ he goes	-0.80
t3:^ he got	-0.20
t3:^ he grab	-0.79
t3:^ he had	-1.30
t3:^ he has	-0.31
t3:^ he is	-0.11
t3:^ he kept	-0.51
t3:^ he knock	-0.64
t3:^ he left	0.77
t3:^ he look	-0.45
t3:^ he mad	-0.60
t3:^ he mail	-0.73
t3:^ he mouth	-0.59
t3:^ he onl	-0.30
t3:^ he paid	-0.91
t3:^ he park	-0.59
t3:^ he post	-1.12
t3:^ he promis	-0.66
t3:^ he push	-1.03
t3:^ he put	-0.65
t3:^ he rang	-0.72
t3:^ he read	-1.27
t3:^ he sa	-1.09
t3:^ he said	-0.97
t3:^ he sat	-0.41
t3:^ he seem	-0.64
t3:^ he sent	-0.39
t3:^ he shout	-1.17
t3:^ he sign	-0.44
t3:^ he smil	-0.60
t3:^ he stamp	-0.41
t3:^ he stood	0.81
t3:^ he stop	-0.82
t3:^ he swor	-0.76
t3:^ he text	-0.34
t3:^ he threw	-0.46
t3:^ he told	-0.63
t3:^ he took	-0.07
t3:^ he turn	-1.25
t3:^ he wait	-0.97
t3:^ he walk	-0.22
t3:^ he want	-0.49
t3:^ he was	-1.93
t3:^ he will	0.56
t3:^ he work	-0.87
t3:^ he would	-1.49
t3:^ he wrot	-0.96
t3:^ hear on	-0.82
t3:^ her friend	-0.45
t3:^ his broth	-0.69
t3:^ his car	-0.05
t3:^ his moth	-0.16
t3:^ his sist	-0.59
t3:^ his statu	-0.27
t3:^ honest i	1.04
t3:^ hors for	-0.69
t3:^ how could	0.48
t3:^ how he	-0.22
t3:^ how i	-0.20
t3:^ i am	0.05
t3:^ i bar	-0.26
t3:^ i block	-1.56
t3:^ i brought	0.56
t3:^ i cam	0.61
t3:^ i can	0.71
t3:^ i car	1.10
t3:^ i chang	-0.97
t3:^ i check	0.80
t3:^ i could	0.08
t3:^ i count	0.81
t3:^ i cr	0.72
t3:^ i cut	-0.21
t3:^ i deserv	1.01
t3:^ i did	-0.56
t3:^ i do	0.25
t3:^ i doubl	-0.44
t3:^ i dread	-0.15
t3:^ i drink	0.96
t3:^ i drov	-0.78
t3:^ i fear	-1.12
t3:^ i feel	-0.31
t3:^ i felt	0.21
t3:^ i fil	0.44
t3:^ i forget	0.86
t3:^ i found	-0.82
t3:^ i froz	1.07
t3:^ i gag	1.48
t3:^ i gav	-1.02
t3:^ i get	1.37
t3:^ i go	0.54
t3:^ i got	-0.80
t3:^ i gues	-0.71
t3:^ i had	0.04
t3:^ i hand	0.26
t3:^ i hat	-0.76
t3:^ i hav	0.17
t3:^ i hear	0.82
t3:^ i heart	-0.74
t3:^ i hid	0.18
t3:^ i hit	0.89
t3:^ i hold	0.95
t3:^ i hop	-1.04
t3:^ i hung	-0.66
t3:^ i hyperventilat	1.16
t3:^ i jump	-0.64
t3:^ i just	0.57
t3:^ i keep	-0.54
t3:^ i kept	-0.69
t3:^ i know	-0.74
t3:^ i leav	0.60
t3:^ i left	-1.83
t3:^ i let	-0.22
t3:^ i liv	0.31
t3:^ i lock	-1.57
t3:^ i look	0.14
t3:^ i lost	-1.02
t3:^ i lov	-0.74
t3:^ i mak	0.54
t3:^ i most	0.38
t3:^ i mov	-0.85
t3:^ i near	1.05
t3:^ i need	-0.65
t3:^ i no	-0.70
t3:^ i onl	0.23
t3:^ i open	0.11
t3:^ i ought	0.58
t3:^ i panic	-0.52
t3:^ i plan	0.63
t3:^ i put	-1.37
t3:^ i ran	-1.04
t3:^ i rang	0.24
t3:^ i read	1.01
t3:^ i retch	0.07
t3:^ i said	0.40
t3:^ i sat	-0.19
t3:^ i sav	-0.91
t3:^ i saw	0.25
t3:^ i see	1.16
t3:^ i sent	-0.85
t3:^ i shook	0.67
t3:^ i should	0.46
t3:^ i sit	0.96
t3:^ i sleep	-0.21
t3:^ i slept	-0.70
t3:^ i snap	0.64
t3:^ i sta	-1.01
t3:^ i start	1.23
t3:^ i still	1.67
t3:^ i stop	-0.90
t3:^ i tak	-0.13
t3:^ i text	0.59
t3:^ i think	-0.15
t3:^ i thought	0.82
t3:^ i threw	0.32
t3:^ i told	-0.08
t3:^ i took	-0.57
t3:^ i trust	-1.00
t3:^ i turn	0.62
t3:^ i used	0.16
t3:^ i wait	-0.82
t3:^ i wak	1.28
t3:^ i walk	-0.37
t3:^ i want	0.64
t3:^ i wear	-0.82
t3:^ i went	0.46
t3:^ i wept	0.92
t3:^ i wet	0.64
t3:^ i will	-0.05
t3:^ i worr	0.11
t3:^ i would	-0.56
t3:^ i wrot	-0.86
t3:^ if he	0.23
t3:^ if i	-0.60
t3:^ if she	0.09
t3:^ if the	0.07
t3:^ if ther	0.55
t3:^ in .	0.56
t3:^ in a	0.62
t3:^ in the	0.28
t3:^ insid :	-1.07
t3:^ it did	1.13
t3:^ it feel	1.09
t3:^ it has	0.50
t3:^ it hit	-0.43
t3:^ it is	-0.11
t3:^ it left	0.18
t3:^ it mad	0.62
t3:^ it mak	0.75
t3:^ it rang	-0.62
t3:^ it scar	1.11
t3:^ it tak	0.95
t3:^ it was	-0.56
t3:^ let #	-0.41
t3:^ lik a	0.84
t3:^ lik it	-0.51
t3:^ list attach	-0.33
t3:^ lock #	-0.81
t3:^ mayb i	0.57
t3:^ meal voic	-0.31
t3:^ messag from	-0.41
t3:^ mri on	-0.51
t3:^ mrs o	0.08
t3:^ my back	-0.28
t3:^ my blood	1.21
t3:^ my bo	0.30
t3:^ my bos	-0.21
t3:^ my boy	-0.24
t3:^ my chest	0.64
t3:^ my colleagu	-0.68
t3:^ my daught	0.08
t3:^ my ex	-0.90
t3:^ my eyes	0.65
t3:^ my fac	-0.26
t3:^ my hair	0.87
t3:^ my hand	-0.37
t3:^ my heart	-0.07
t3:^ my jaw	0.71
t3:^ my kn	1.23
t3:^ my lad	0.17
t3:^ my leg	0.48
t3:^ my marriag	0.23
t3:^ my moth	0.07
t3:^ my mouth	0.61
t3:^ my nam	-0.70
t3:^ my neighbor	-0.87
t3:^ my neighbour	-0.49
t3:^ my own	0.72
t3:^ my period	0.27
t3:^ my phon	0.34
t3:^ my photo	-0.26
t3:^ my roommat	-0.76
t3:^ my sist	-0.28
t3:^ my skin	-0.09
t3:^ my son	-0.47
t3:^ my son'	-0.28
t3:^ my stomach	-0.52
t3:^ my whol	0.28
t3:^ no .	-0.29
t3:^ no one	-0.80
t3:^ no return	-0.50
t3:^ no stamp	-0.89
t3:^ not dat	0.62
t3:^ not even	0.44
t3:^ noth on	-0.51
t3:^ off work	-0.69
t3:^ on #	-0.95
t3:^ on my	-0.82
t3:^ on the	0.73
t3:^ part of	0.56
t3:^ patient stat	-0.50
t3:^ photo #	-0.24
t3:^ photo .	-0.22
t3:^ pick up	-0.15
t3:^ plat #	-0.51
t3:^ receipt #	-0.15
t3:^ ref #	-0.50
t3:^ respondent felt	-0.25
t3:^ respondent was	-0.26
t3:^ respondent went	-0.15
t3:^ sad ,	-0.34
t3:^ safet plan	0.35
t3:^ saw the	-0.64
t3:^ serv me	0.92
t3:^ she ask	-0.42
t3:^ she can	-0.05
t3:^ she felt	0.86
t3:^ she follow	-1.31
t3:^ she has	0.20
t3:^ she is	-0.24
t3:^ she left	-1.16
t3:^ she post	-0.95
t3:^ she said	-0.87
t3:^ she should	-0.74
t3:^ she shout	-0.74
t3:^ she tel	-0.96
t3:^ she told	-1.37
t3:^ she was	0.10
t3:^ she went	0.95
t3:^ she will	-0.42
t3:^ she wrot	-1.12
t3:^ shirt kept	-0.66
t3:^ sick to	0.71
t3:^ sinc he	-0.09
t3:^ sinc i	-0.36
t3:^ sinc the	0.22
t3:^ so did	-1.05
t3:^ so don	1.14
t3:^ so frighten	-0.27
t3:^ so he	-0.83
t3:^ so humiliat	-0.12
t3:^ so i	-1.18
t3:^ so much	0.58
t3:^ so rattl	0.16
t3:^ so scar	0.19
t3:^ so upset	0.12
t3:^ som da	0.82
t3:^ subject was	-0.92
t3:^ terrif ,	0.81
t3:^ tetanu shot	-0.33
t3:^ text :	-0.37
t3:^ text from	-0.80
t3:^ that he	-0.35
t3:^ that his	-0.26
t3:^ that i	-0.10
t3:^ that is	-0.07
t3:^ that it	0.38
t3:^ that my	-0.18
t3:^ that she	-0.60
t3:^ that the	-1.00
t3:^ that was	0.28
t3:^ the alarm	-0.57
t3:^ the bab	0.18
t3:^ the beta	-0.52
t3:^ the bus	-0.21
t3:^ the cal	0.32
t3:^ the car	-0.47
t3:^ the card	-0.73
t3:^ the cash	-1.27
t3:^ the cat	-0.58
t3:^ the clerk	-0.61
t3:^ the client	0.81
t3:^ the curtain	0.39
t3:^ the doctor	0.11
t3:^ the dog	-0.55
t3:^ the driv	-1.07
t3:^ the fath	-0.21
t3:^ the fear	0.58
t3:^ the flower	-0.55
t3:^ the girl	-0.38
t3:^ the glas	-0.49
t3:^ the guard	-0.38
t3:^ the hors	-0.53
t3:^ the hous	0.87
t3:^ the judg	-0.66
t3:^ the let	-0.20
t3:^ the littl	1.12
t3:^ the neighbour	-0.90
t3:^ the not	-0.88
t3:^ the nurs	-0.25
t3:^ the offic	-0.62
t3:^ the old	-0.53
t3:^ the oth	-0.40
t3:^ the padlock	-0.36
t3:^ the panic	-0.75
t3:^ the pharmacist	0.25
t3:^ the photo	-0.68
t3:^ the receptionist	-0.67
t3:^ the school	0.48
t3:^ the securit	-0.71
t3:^ the teach	-0.89
t3:^ the track	-0.84
t3:^ the twin	0.46
t3:^ the vet	-0.29
t3:^ the waitres	-0.61
t3:^ the witnes	-0.74
t3:^ then ask	-0.36
t3:^ then he	-1.01
t3:^ then i	0.08
t3:^ then the	-0.60
t3:^ then took	-0.49
t3:^ ther are	-0.12
t3:^ ther is	0.29
t3:^ ther was	-0.27
t3:^ tick #	-0.72
t3:^ tir tim	-0.55
t3:^ to my	-0.48
t3:^ tom drov	-1.00
t3:^ took the	-0.59
t3:^ twelv week	0.60
t3:^ twic .	-0.93
t3:^ two girl	-0.66
t3:^ two men	-0.41
t3:^ two of	-0.43
t3:^ typ .	-0.47
t3:^ until #	-0.49
t3:^ until he	-1.05
t3:^ until the	0.52
t3:^ up at	1.15
t3:^ user @	-0.41
t3:^ voicemail ,	-0.21
t3:^ we do	0.91
t3:^ we sleep	0.11
t3:^ we wer	0.08
t3:^ what a	0.88
t3:^ what he	0.52
t3:^ what i	-0.15
t3:^ what kind	0.40
t3:^ when he	-0.36
t3:^ when i	-0.48
t3:^ when she	-0.88
t3:^ when the	-0.14
t3:^ whenev a	0.13
t3:^ whenev i	0.26
t3:^ whenev the	0.55
t3:^ wher i	-0.75
t3:^ wher the	-0.17
t3:^ wheth i	-0.76
t3:^ which mad	0.37
t3:^ who is	-0.10
t3:^ why i	-0.32
t3:^ with a	-1.21
t3:^ wok at	0.07
t3:^ writ th	-0.23
t3:^ x -	-0.24
t3:^ you will	-0.51
t3:a bat next	0.52
t3:a burden to	0.25
t3:a cab .	-0.55
t3:a drov hover	-0.24
t3:a fals nam	-0.34
t3:a freez bag	-0.85
t3:a friend requ	-0.49
t3:a gun .	0.49
t3:a heart attack	0.65
t3:a key .	0.35
t3:a leaf ,	0.39
t3:a man had	-0.21
t3:a man in	0.29
t3:a man with	-0.48
t3:a mat of	0.46
t3:a mes .	-0.25
t3:a minut ,	-0.45
t3:a nervou wreck	-0.48
t3:a night .	0.77
t3:a pellet in	-0.45
t3:a photo .	-0.96
t3:a photo of	0.43
t3:a pictur of	-0.68
t3:a row .	0.06
t3:a stick .	-0.19
t3:a strong person	0.61
t3:a thread .	0.70
t3:a van slow	0.81
t3:a way out	0.77
t3:a week .	-0.37
t3:a window .	0.16
t3:a wreck .	0.72
t3:about # .	-0.60
t3:about it .	0.63
t3:about it ever	0.88
t3:about me .	-0.65
t3:accord to him	-0.50
t3:accord to the	-0.59
t3:ach from clench	0.59
t3:acros from my	-0.49
t3:acros my driv	-0.40
t3:addres on it	-0.68
t3:afraid of him	0.87
t3:afraid of me	-0.32
t3:aft ever call	0.91
t3:aft he join	-0.34
t3:aft the blu	-1.03
t3:aft the second	0.60
t3:all day .	0.94
t3:all fear ,	-0.17
t3:all fear .	-0.78
t3:all from the	-0.65
t3:all of it	0.82
t3:all over me	0.81
t3:all th .	0.45
t3:all the tim	-0.04
t3:all the way	-0.30
t3:alon in the	0.24
t3:am afraid the	-0.37
t3:am at my	-0.53
t3:am back in	0.71
t3:am bit about	0.59
t3:am depress .	0.16
t3:am doing ,	-0.54
t3:am fed up	0.50
t3:am furiou .	-0.92
t3:am happ to	-0.25
t3:am her daught	-0.25
t3:am in piec	0.16
t3:am lon ,	-0.45
t3:am no long	1.11
t3:am not angr	-0.47
t3:am not sur	-0.65
t3:am off sick	1.19
t3:am on edg	1.03
t3:am out of	0.51
t3:am pathetic .	0.87
t3:am reliev it	0.70
t3:am run on	0.64
t3:am scar .	1.25
t3:am sur it	-1.00
t3:am unstabl and	-1.07
t3:am worn to	0.33
t3:am worr sick	1.04
t3:am writ th	-1.15
t3:an envelop .	-0.44
t3:an hour .	-1.34
t3:and # .	-0.53
t3:and # am	-1.12
t3:and # may	-0.29
t3:and # pm	-0.09
t3:and alon .	-0.32
t3:and ask for	-0.52
t3:and ask me	-0.97
t3:and ask them	-0.35
t3:and bag it	-0.64
t3:and cam in	-0.83
t3:and could not	0.33
t3:and did not	-0.73
t3:and drop the	-0.25
t3:and drov off	-0.75
t3:and found the	-0.48
t3:and gav me	-0.68
t3:and gav the	-0.61
t3:and had to	0.63
t3:and he cal	-0.14
t3:and he cam	-0.91
t3:and he did	-0.46
t3:and he drov	-0.17
t3:and he grab	-0.36
t3:and he had	-0.29
t3:and he is	-0.20
t3:and he knock	-0.73
t3:and he left	-0.79
t3:and he put	-0.65
t3:and he said	-0.21
t3:and he sent	-0.13
t3:and he smil	-0.16
t3:and he threw	-0.63
t3:and he was	-1.59
t3:and hit the	-0.45
t3:and i am	-0.40
t3:and i block	-0.81
t3:and i can	-0.45
t3:and i could	0.05
t3:and i cr	0.43
t3:and i do	0.77
t3:and i drov	-0.55
t3:and i felt	0.70
t3:and i gag	0.64
t3:and i got	-0.57
t3:and i hat	1.32
t3:and i hav	1.00
t3:and i hung	-1.20
t3:and i hyperventilat	0.75
t3:and i left	-1.53
t3:and i lock	-0.49
t3:and i lost	0.61
t3:and i mad	-1.77
t3:and i rang	-1.03
t3:and i said	-0.92
t3:and i sav	-0.59
t3:and i took	-0.98
t3:and i want	0.56
t3:and i was	0.94
t3:and i went	-1.02
t3:and i would	-0.70
t3:and it had	-0.93
t3:and it is	-0.75
t3:and it was	-0.32
t3:and laugh .	-0.35
t3:and left .	-0.76
t3:and left the	-0.67
t3:and my neighbor	-0.20
t3:and put the	-0.21
t3:and ran .	-0.49
t3:and ran to	-0.96
t3:and sat in	0.58
t3:and saw him	-0.78
t3:and she follow	-0.23
t3:and that is	0.19
t3:and the camera	-0.12
t3:and the car	-0.89
t3:and the guard	-0.73
t3:and the let	-0.49
t3:and ther was	-0.60
t3:and threw the	-0.30
t3:and told him	-1.30
t3:and told the	-0.79
t3:and tom drov	-0.26
t3:and took a	-0.52
t3:and want fiv	-0.75
t3:and wav .	-0.73
t3:and we wer	-0.54
t3:and would not	-0.95
t3:and wrot down	-0.51
t3:any mor .	-0.21
t3:anyth right .	0.36
t3:appl for a	-0.45
t3:appointment # .	-0.74
t3:as a ref	-0.48
t3:as far as	-0.98
t3:as on the	-0.66
t3:as will .	-0.58
t3:ask for a	0.44
t3:ask for help	0.63
t3:ask for me	-1.15
t3:ask for my	-0.61
t3:ask for the	-0.07
t3:ask him not	-0.62
t3:ask him to	-0.90
t3:ask hour for	-0.36
t3:ask me for	-0.27
t3:ask me to	-0.18
t3:ask my bos	-0.50
t3:ask them to	-0.52
t3:at # ,	0.36
t3:at # .	-0.73
t3:at # am	0.04
t3:at # and	-0.90
t3:at # on	0.21
t3:at # pm	-0.81
t3:at about #	-0.49
t3:at all .	1.00
t3:at ever sound	-0.61
t3:at hom ,	0.51
t3:at hom .	0.87
t3:at known ,	-0.67
t3:at known .	0.47
t3:at merc general	-0.29
t3:at my cousin'	-0.82
t3:at my limit	1.04
t3:at my work	-0.50
t3:at night .	1.31
t3:at reception .	-0.92
t3:at the bar	-0.44
t3:at the bus	-0.98
t3:at the count	-1.05
t3:at the dentist	-0.48
t3:at the desk	-0.23
t3:at the fir	-0.29
t3:at the gat	-1.59
t3:at the museum	-1.00
t3:at the next	-0.35
t3:at the pharmac	-0.23
t3:at the wall	0.31
t3:at the wed	0.05
t3:at the window	0.72
t3:at work ,	0.14
t3:at work .	0.07
t3:awa from the	-0.38
t3:back at #	-0.60
t3:back at the	-0.52
t3:back door .	0.20
t3:back insid ,	-1.16
t3:back insid .	-1.10
t3:back to the	0.47
t3:badg # ,	-0.42
t3:badg # .	-0.46
t3:bag # .	-0.65
t3:ball # .	-1.15
t3:bat next to	0.45
t3:be alon in	0.42
t3:be her any	0.55
t3:be on the	0.07
t3:be scar .	-1.19
t3:be touch ,	0.18
t3:be ver afraid	-0.57
t3:be worr .	-0.68
t3:becaus he said	-0.09
t3:becaus he threw	-0.46
t3:becaus he would	-0.30
t3:becaus i could	0.63
t3:becaus of th	0.22
t3:becaus of the	-0.69
t3:becaus the hear	-0.24
t3:becaus the polic	-0.31
t3:been cut .	-0.41
t3:been diagnos with	0.36
t3:been out of	0.45
t3:been refer to	0.65
t3:befor i get	0.38
t3:behind me .	-0.25
t3:behind me at	0.68
t3:behind me from	-0.32
t3:behind me on	0.19
t3:behind the bathroom	-0.47
t3:being watch .	0.46
t3:benzo # .	-0.92
t3:besid myself .	1.26
t3:bet be scar	-1.15
t3:between # and	-0.32
t3:between my finger	0.44
t3:bit on the	0.56
t3:blam herself for	0.45
t3:block the numb	-1.40
t3:blood ran cold	1.08
t3:blu me a	-0.31
t3:breath afterward .	0.36
t3:brok my heart	0.06
t3:brought th on	0.51
t3:burn on my	-0.70
t3:burn on the	-0.45
t3:burnt out .	1.04
t3:bus stop .	-0.92
t3:but the guard	-0.09
t3:by me .	-0.98
t3:by the back	-0.20
t3:by the bin	-0.40
t3:by the door	0.09
t3:by the elevator	-0.87
t3:by the gat	-0.69
t3:by the kitchen	0.65
t3:cal # .	-1.28
t3:cal fear tim	-0.68
t3:cal from a	-0.33
t3:cal the cris	0.13
t3:cam at #	-1.06
t3:cam in .	-0.72
t3:cam in at	-1.04
t3:cam on .	-0.23
t3:cam out ,	-0.39
t3:cam out .	-0.19
t3:cam out in	0.26
t3:cam out of	-0.39
t3:cam round the	-0.71
t3:cam to the	-1.06
t3:cam up .	-1.02
t3:camera record it	-0.90
t3:can not be	0.50
t3:can not concentrat	0.23
t3:can not do	0.74
t3:can not eat	0.13
t3:can not fac	0.38
t3:can not follow	0.91
t3:can not get	1.51
t3:can not go	-0.28
t3:can not keep	0.79
t3:can not let	-0.15
t3:can not look	0.44
t3:can not rememb	0.95
t3:can not shak	0.64
t3:can not sleep	0.17
t3:can not stomach	0.64
t3:can not stop	-0.39
t3:cancel my appointment	-0.07
t3:car behind me	0.20
t3:car park .	0.29
t3:car turn left	-1.86
t3:card said you	-0.60
t3:check the lock	0.19
t3:client report feel	0.90
t3:coat was on	-0.95
t3:com out in	0.65
t3:com out of	-0.85
t3:com to the	-0.90
t3:com up .	0.75
t3:contact me again	-0.93
t3:cop of the	-0.60
t3:could hard breath	0.88
t3:could not breath	0.25
t3:could not see	-0.96
t3:could not stop	0.29
t3:count the car	0.73
t3:cr in the	0.09
t3:creep out .	-0.74
t3:cris lin at	0.58
t3:dat # .	-0.82
t3:dat # may	-0.59
t3:daught will not	0.42
t3:day # .	-0.38
t3:deserv it .	1.05
t3:desk awa from	-0.33
t3:diagnos with ptsd	0.45
t3:did not .	0.64
t3:did not mak	-0.05
t3:did not rep	-1.02
t3:did not tak	-0.24
t3:do anyth right	0.30
t3:do not car	-0.64
t3:do not feel	1.48
t3:do not go	-0.12
t3:do not hav	-0.42
t3:do not know	-0.40
t3:do not let	0.93
t3:do not recognis	1.01
t3:do not sleep	-0.23
t3:do not trust	0.94
t3:do not want	0.32
t3:doorbell rang at	-0.63
t3:doorbell went at	-0.81
t3:dos not scar	0.45
t3:down the plat	-0.43
t3:down two dres	0.52
t3:drink to get	-0.21
t3:drop the ke	-0.79
t3:drov hover outsid	-0.35
t3:drov me hom	-0.81
t3:drov off .	-0.47
t3:drov post .	-0.86
t3:drov round the	-0.79
t3:drov to the	-0.54
t3:ear on the	0.87
t3:ear wer ring	0.69
t3:eat in the	0.63
t3:edg of the	-0.60
t3:email my sist	-0.16
t3:end at #	-0.43
t3:end in #	-0.87
t3:end it .	0.68
t3:end of my	0.48
t3:end of the	-0.40
t3:even at six	-0.35
t3:even in the	1.12
t3:ever call .	0.65
t3:ever even at	-0.53
t3:ever night .	1.02
t3:ever sinc .	1.26
t3:ever tim the	-0.43
t3:evidenc bag #	-0.51
t3:ex told the	-0.27
t3:fac everywher .	-0.24
t3:fac to the	-0.74
t3:fear night .	0.52
t3:fed up .	0.34
t3:feel dead insid	-0.76
t3:feel helples .	0.63
t3:feel lik a	0.41
t3:feel sick all	-0.21
t3:feel violat .	0.20
t3:felt lik doing	0.82
t3:felt sick .	0.64
t3:felt so alon	0.82
t3:felt someth hard	-1.03
t3:fight about it	0.89
t3:fil on #	-1.07
t3:film it .	-0.62
t3:first tim in	1.17
t3:fiv minut .	-0.71
t3:follow me to	-0.17
t3:follow us to	-0.74
t3:for # minut	-0.13
t3:for a minut	-0.59
t3:for a week	-0.50
t3:for an hour	-0.12
t3:for fear night	0.73
t3:for giv him	0.78
t3:for half an	0.17
t3:for her .	-0.30
t3:for him .	0.16
t3:for it .	0.57
t3:for me .	1.03
t3:for me by	-0.57
t3:for the lock	-0.64
t3:for the offic	-0.90
t3:for the whol	-0.80
t3:for ther da	-0.89
t3:for two night	0.36
t3:for two week	0.13
t3:forward to the	-0.70
t3:found a pellet	-0.48
t3:found the track	-1.34
t3:freez bag .	-0.38
t3:frighten by the	-0.38
t3:from # to	-0.72
t3:from behind the	0.82
t3:from her :	-0.58
t3:from him ,	-0.43
t3:from him :	-0.28
t3:from the #	-0.53
t3:from the car	0.58
t3:from the cold	-0.43
t3:from the moment	0.31
t3:from the sam	-0.44
t3:from the window	-0.47
t3:front of the	0.68
t3:full nam .	0.45
t3:gav him the	-1.35
t3:gav me the	0.40
t3:gav my statement	-0.19
t3:get off .	0.89
t3:get out .	0.32
t3:get through the	0.52
t3:girl at the	-0.71
t3:giv a statement	-0.23
t3:giv him the	0.37
t3:giv it .	-0.22
t3:go out any	-0.22
t3:go to the	0.74
t3:going to die	0.36
t3:gon back to	0.76
t3:gon from the	-0.26
t3:got back .	-0.82
t3:got off at	-0.40
t3:grab my arm	-0.77
t3:grab my bag	-0.42
t3:grind my teeth	0.64
t3:gross out .	-0.53
t3:guard walk me	-1.18
t3:had a heart	0.60
t3:had been cut	-0.49
t3:had cancel my	-0.14
t3:had my key	-0.42
t3:had to sit	0.86
t3:had turn it	-0.92
t3:hair is com	0.74
t3:half an hour	0.17
t3:hand it to	-1.03
t3:hand on the	0.64
t3:hand wer shak	0.89
t3:happ to giv	-0.24
t3:hard breath ,	0.84
t3:hard breath .	0.80
t3:hard breath afterward	0.42
t3:has been refer	0.81
t3:has not slept	0.80
t3:has start stammer	0.66
t3:hat her ,	-0.86
t3:hat leav the	0.21
t3:hat myself .	-0.92
t3:hat myself for	0.38
t3:hav gon from	0.55
t3:hav nev been	-0.20
t3:hav nev felt	0.13
t3:hav not open	0.48
t3:hav not seen	-1.08
t3:hav panic attack	0.25
t3:hav start emdr	-0.61
t3:hav thought of	0.34
t3:he ask for	-1.03
t3:he ask my	-0.45
t3:he cal fear	-0.97
t3:he cam in	-1.08
t3:he cam round	-0.76
t3:he cam to	-0.67
t3:he can not	0.07
t3:he claim he	-0.63
t3:he could not	-0.44
t3:he depress the	-0.36
t3:he did not	-0.59
t3:he drop the	-0.36
t3:he drov by	-0.15
t3:he drov off	-0.89
t3:he drov post	-0.64
t3:he email my	-0.16
t3:he felt sick	-0.70
t3:he follow me	-0.37
t3:he gav her	-0.08
t3:he gav me	-0.74
t3:he got the	-0.56
t3:he grab my	-1.43
t3:he grab the	-0.63
t3:he had a	-0.16
t3:he had been	-0.08
t3:he had my	-1.42
t3:he had the	-0.83
t3:he has not	-0.81
t3:he is asham	0.53
t3:he is in	0.39
t3:he is on	-0.59
t3:he join it	-0.35
t3:he kept the	-0.84
t3:he knock again	-0.85
t3:he left a	-0.15
t3:he left at	0.68
t3:he lov me	-0.24
t3:he mad anoth	-0.37
t3:he mov in	0.45
t3:he onl stood	-0.31
t3:he park on	0.26
t3:he pick her	-0.10
t3:he put his	-0.65
t3:he put it	-0.49
t3:he ram the	-0.75
t3:he ran .	-0.42
t3:he rang the	-0.65
t3:he read it	-0.68
t3:he read my	-0.67
t3:he retch .	-0.15
t3:he said ,	-0.22
t3:he said .	-0.72
t3:he said :	-0.30
t3:he said it	-0.22
t3:he said my	-1.10
t3:he said noth	-0.29
t3:he sat two	-0.11
t3:he seem calm	-0.43
t3:he sent it	-0.41
t3:he shov up	-0.41
t3:he stamp on	-0.20
t3:he stood ther	-0.12
t3:he stood und	-0.94
t3:he swor to	-0.64
t3:he threw the	-0.73
t3:he told everyon	-0.17
t3:he told her	-0.90
t3:he told me	-0.47
t3:he told my	-0.45
t3:he told the	-0.55
t3:he took the	-0.73
t3:he used the	-0.30
t3:he walk in	-1.08
t3:he want to	-0.59
t3:he was at	-0.33
t3:he was by	-0.80
t3:he was cr	-0.91
t3:he was in	-1.60
t3:he was jump	-0.56
t3:he was my	-0.65
t3:he was on	-0.66
t3:he was outsid	-0.56
t3:he was right	0.48
t3:he was ther	-0.64
t3:he was wait	-0.64
t3:he went numb	-0.40
t3:he wept .	-0.61
t3:he will be	0.32
t3:he will do	0.82
t3:he will find	0.73
t3:he will tak	0.87
t3:he work night	-0.95
t3:he would been	-0.53
t3:he would gon	-0.24
t3:he would left	-0.55
t3:he would let	-0.16
t3:he would mak	-0.77
t3:he wrot to	-0.76
t3:head hit the	-0.75
t3:hear the front	0.98
t3:heart stop ,	0.97
t3:heart the record	-0.76
t3:heart was pound	0.73
t3:help me sleep	-0.61
t3:her a key	0.46
t3:her an envelop	-0.41
t3:her any mor	0.50
t3:her daught ,	-0.24
t3:her friend sa	-0.68
t3:her next door	-1.03
t3:herself for giv	0.44
t3:hid in the	-0.52
t3:hid und the	0.10
t3:him at #	-0.12
t3:him not to	-0.75
t3:him on #	-0.17
t3:him on the	-0.58
t3:him ones ,	-0.59
t3:him so in	-1.22
t3:him to leav	-0.59
t3:him to sit	-0.60
t3:him to stop	-1.03
t3:him up .	-0.20
t3:him walk all	0.77
t3:his broth was	-0.65
t3:his fac to	-0.78
t3:his hand on	-0.79
t3:his moth rang	-0.15
t3:his statu :	-0.24
t3:hold my breath	0.16
t3:hom at #	-0.75
t3:honest i am	0.26
t3:how he got	-0.57
t3:hung up .	-1.14
t3:i am a	1.14
t3:i am afraid	-1.08
t3:i am alwa	0.25
t3:i am an	-0.75
t3:i am at	-0.45
t3:i am back	1.03
t3:i am being	0.66
t3:i am bit	0.70
t3:i am cold	-0.59
t3:i am convinc	0.81
t3:i am disgust	0.41
t3:i am doing	-0.64
t3:i am fed	0.62
t3:i am glad	-0.48
t3:i am happ	-0.23
t3:i am heartbroken	0.53
t3:i am her	-1.78
t3:i am hurt	-0.04
t3:i am in	0.75
t3:i am lon	-1.01
t3:i am mak	-0.11
t3:i am no	0.99
t3:i am not	0.49
t3:i am numb	0.39
t3:i am off	0.43
t3:i am on	-0.77
t3:i am out	0.47
t3:i am pathetic	0.66
t3:i am petrif	0.87
t3:i am reliev	0.92
t3:i am run	0.99
t3:i am scar	-0.24
t3:i am sick	-0.61
t3:i am so	1.18
t3:i am sorr	-0.88
t3:i am still	1.12
t3:i am such	0.43
t3:i am sur	-0.68
t3:i am unstabl	-0.64
t3:i am weak	0.91
t3:i am worn	0.33
t3:i am worr	0.97
t3:i am writ	-0.37
t3:i ask for	-0.44
t3:i ask him	-1.07
t3:i ask hour	-0.57
t3:i bar sleep	-0.33
t3:i block ,	-0.79
t3:i block the	-1.51
t3:i brought th	0.59
t3:i cal #	-1.61
t3:i cam out	0.31
t3:i can not	0.53
t3:i chang the	-0.85
t3:i check the	0.06
t3:i com out	0.49
t3:i could hard	0.91
t3:i could hav	-0.07
t3:i could hear	0.38
t3:i could not	-0.16
t3:i count the	0.77
t3:i cr .	0.56
t3:i deserv it	1.03
t3:i did it	0.32
t3:i did not	-0.11
t3:i did to	0.78
t3:i do not	-0.09
t3:i do the	0.17
t3:i drink to	-0.06
t3:i drop the	-1.71
t3:i drov round	-0.84
t3:i drov to	-0.70
t3:i feel dirt	0.44
t3:i feel noth	-0.33
t3:i feel saf	0.88
t3:i feel sick	-0.08
t3:i feel so	0.09
t3:i feel the	-0.38
t3:i feel violat	0.66
t3:i feel watch	-0.11
t3:i felt his	-0.54
t3:i felt humiliat	0.56
t3:i felt sick	1.17
t3:i felt someth	-0.98
t3:i felt the	-0.71
t3:i found the	-1.25
t3:i froz .	1.00
t3:i gag ,	0.79
t3:i gag .	0.94
t3:i gav him	0.60
t3:i gav my	-0.19
t3:i gav the	-0.46
t3:i get off	0.47
t3:i get out	0.42
t3:i go .	0.10
t3:i go to	0.72
t3:i got a	-0.53
t3:i got back	-0.92
t3:i got the	-0.35
t3:i had a	-0.88
t3:i had not	1.23
t3:i had the	-0.40
t3:i had turn	-1.16
t3:i hand it	-1.36
t3:i hat her	-0.70
t3:i hat him	1.13
t3:i hat myself	0.71
t3:i hav a	0.22
t3:i hav been	1.36
t3:i hav gon	1.39
t3:i hav got	0.22
t3:i hav had	1.05
t3:i hav nev	-0.11
t3:i hav no	1.11
t3:i hav not	0.44
t3:i hav start	0.13
t3:i hav stop	-0.10
t3:i hav thought	0.32
t3:i hav to	0.46
t3:i hear his	0.77
t3:i hear the	0.81
t3:i heart him	-0.68
t3:i heart the	-0.72
t3:i hid in	-0.65
t3:i hold my	0.16
t3:i hop your	-0.40
t3:i hung up	-1.32
t3:i hyperventilat ,	0.65
t3:i hyperventilat .	0.73
t3:i jump at	-0.59
t3:i just feel	0.47
t3:i just want	0.44
t3:i keep a	0.63
t3:i keep my	0.50
t3:i keep shak	1.01
t3:i keep the	-0.92
t3:i laugh ,	0.17
t3:i left by	-0.84
t3:i left my	0.15
t3:i left the	-0.82
t3:i let it	-0.22
t3:i liv in	0.08
t3:i lock the	-1.31
t3:i look at	0.22
t3:i look in	-0.39
t3:i lost it	0.79
t3:i lost my	-0.50
t3:i mad him	-1.21
t3:i mak my	0.51
t3:i mis him	-0.29
t3:i most be	0.50
t3:i most hav	0.28
t3:i mov seat	-1.08
t3:i mov the	-0.81
t3:i near had	0.56
t3:i need to	0.81
t3:i nev relax	0.57
t3:i no long	-0.59
t3:i onl hav	-0.81
t3:i open it	-0.50
t3:i open the	0.26
t3:i ought to	0.75
t3:i plan ever	0.61
t3:i put a	-0.40
t3:i put the	-0.66
t3:i ran to	-1.32
t3:i rang my	-1.83
t3:i read it	0.80
t3:i read the	0.37
t3:i sat in	0.15
t3:i sav the	-0.54
t3:i saw the	-0.92
t3:i see a	0.77
t3:i see his	0.59
t3:i shook for	0.59
t3:i should hav	0.66
t3:i should nev	0.68
t3:i should the	-1.14
t3:i sit fac	0.17
t3:i sleep in	0.63
t3:i sleep with	-0.05
t3:i sta in	0.33
t3:i tak antidepressant	-0.15
t3:i tak the	-0.59
t3:i text my	0.63
t3:i think it	-0.71
t3:i threw up	0.17
t3:i told him	-0.74
t3:i told my	0.20
t3:i told the	-0.13
t3:i took a	-0.60
t3:i took her	-0.76
t3:i took the	-1.34
t3:i turn off	-0.78
t3:i turn the	1.21
t3:i used to	1.36
t3:i wait in	-1.49
t3:i wak at	0.58
t3:i wak up	0.51
t3:i walk out	-1.11
t3:i walk the	-0.22
t3:i want him	-0.53
t3:i want to	0.65
t3:i was .	1.25
t3:i was a	-0.05
t3:i was afraid	0.68
t3:i was asleep	-1.06
t3:i was at	-0.52
t3:i was besid	-0.60
t3:i was burnt	0.83
t3:i was crush	0.68
t3:i was despair	0.50
t3:i was desperat	0.55
t3:i was dirt	0.94
t3:i was disorient	0.56
t3:i was disturb	0.90
t3:i was down	-1.13
t3:i was embarrass	0.94
t3:i was furiou	0.87
t3:i was going	0.25
t3:i was happ	-0.84
t3:i was heartbroken	0.31
t3:i was helples	-0.62
t3:i was in	-1.10
t3:i was jitter	1.09
t3:i was jump	-0.20
t3:i was mortif	0.83
t3:i was mov	-0.34
t3:i was nervou	-0.61
t3:i was not	1.51
t3:i was on	-0.13
t3:i was pathetic	-0.63
t3:i was put	0.08
t3:i was reliev	-0.06
t3:i was scar	1.03
t3:i was shak	-0.34
t3:i was sick	-0.84
t3:i was so	1.13
t3:i was stress	-1.01
t3:i was stun	0.21
t3:i was suicidal	-0.50
t3:i was sweat	-0.62
t3:i was terrif	0.64
t3:i was thankful	0.63
t3:i was too	1.17
t3:i was traumatis	0.66
t3:i was unsettl	0.49
t3:i was worr	0.10
t3:i wear a	-0.81
t3:i went back	-1.36
t3:i went numb	1.34
t3:i went to	-0.16
t3:i went whit	0.68
t3:i will not	1.23
t3:i would be	-0.68
t3:i would been	-0.50
t3:i would bet	-0.76
t3:i would cry	-0.96
t3:i would nev	-0.96
t3:i would not	1.08
t3:i wrot to	-0.81
t3:if i had	0.41
t3:if i was	-1.04
t3:if ther is	0.63
t3:in # ,	-0.38
t3:in # .	-1.10
t3:in a fold	-0.48
t3:in a freez	-0.32
t3:in a panic	0.82
t3:in a room	0.80
t3:in a row	0.22
t3:in april .	-0.68
t3:in at #	-0.81
t3:in at known	-0.92
t3:in don .	-0.37
t3:in fear .	0.05
t3:in front of	0.25
t3:in her own	0.42
t3:in it .	0.05
t3:in march .	1.04
t3:in may .	-0.49
t3:in my coat	-0.84
t3:in my hand	0.40
t3:in my head	1.04
t3:in my mailbox	-0.76
t3:in my nam	-0.49
t3:in my own	0.84
t3:in my throat	0.79
t3:in on the	-0.41
t3:in piec .	0.64
t3:in row #	-0.97
t3:in shock .	-0.57
t3:in tear ,	0.05
t3:in the back	-0.61
t3:in the bathroom	-0.79
t3:in the build	-0.56
t3:in the car	0.24
t3:in the dark	0.67
t3:in the garag	0.42
t3:in the hallwa	-0.65
t3:in the hell	0.18
t3:in the just	-0.92
t3:in the lin	-1.02
t3:in the lobb	-1.31
t3:in the loo	-0.23
t3:in the mirror	0.26
t3:in the park	-0.68
t3:in the sam	0.66
t3:in the shop	-0.34
t3:in the sink	0.59
t3:in the stiff	-0.99
t3:in the stockroom	0.16
t3:in the van	-0.56
t3:in the wait	0.17
t3:in the yard	0.36
t3:in therap .	-0.12
t3:in with the	0.42
t3:is a way	1.37
t3:is afraid of	-0.73
t3:is afraid to	0.88
t3:is asham of	-0.67
t3:is com out	0.29
t3:is dat #	-0.73
t3:is in a	-0.75
t3:is in knot	0.36
t3:is in my	0.09
t3:is in the	0.39
t3:is man .	0.05
t3:is not the	0.72
t3:is on the	-1.07
t3:is onl a	0.52
t3:is the onl	0.73
t3:it afterward .	0.40
t3:it at #	-1.15
t3:it back .	-0.78
t3:it brok my	0.19
t3:it did not	1.18
t3:it had been	-0.51
t3:it is .	1.00
t3:it is a	-0.66
t3:it is in	-0.44
t3:it is my	0.72
t3:it is onl	-0.05
t3:it left me	0.73
t3:it mad my	0.45
t3:it mak me	0.87
t3:it off .	-0.96
t3:it on the	-1.36
t3:it out .	-0.64
t3:it out load	-1.01
t3:it ring out	-0.32
t3:it scar me	0.63
t3:it to my	-0.27
t3:it to securit	-1.23
t3:it was a	-0.10
t3:it was him	-0.90
t3:it was my	-0.47
t3:it was the	-0.82
t3:jaw ach from	0.51
t3:join it .	-0.32
t3:jump at ever	-0.79
t3:just on my	-0.86
t3:just to get	0.46
t3:kept in a	-0.34
t3:knock again .	-0.91
t3:laugh any mor	0.66
t3:leav the hous	0.22
t3:led him on	0.71
t3:left at #	-1.44
t3:left by the	-0.83
t3:left eye .	-0.87
t3:left on the	-0.71
t3:left the part	-0.61
t3:leg turn to	0.78
t3:let # cam	-0.13
t3:let go .	-0.38
t3:let him in	-0.67
t3:let him walk	0.81
t3:let it ring	-0.27
t3:let the tyr	-0.16
t3:lie awak listen	-0.13
t3:lif back .	0.45
t3:light cam on	-0.22
t3:lik a leaf	0.21
t3:lik a prison	0.48
t3:lin at #	0.60
t3:list attach .	-0.80
t3:lock the door	-1.10
t3:log attach .	-0.43
t3:look at it	0.51
t3:look in the	-0.44
t3:look over my	0.73
t3:los of appetit	0.34
t3:lost # pound	0.80
t3:lost it ,	0.99
t3:lost it .	0.48
t3:lost it afterward	0.47
t3:lost my balanc	-0.73
t3:lying way round	-0.22
t3:mad my skin	0.45
t3:maiden nam .	-0.57
t3:man in a	0.28
t3:man on the	0.84
t3:man with a	-0.95
t3:mat of tim	0.54
t3:mayb i am	0.72
t3:me a ke	-0.34
t3:me again .	-0.36
t3:me at #	-0.82
t3:me at the	-0.80
t3:me by my	-0.34
t3:me by nam	-0.77
t3:me down .	0.43
t3:me for a	-0.74
t3:me from the	-0.63
t3:me furiou .	0.55
t3:me hom .	-0.68
t3:me nervou .	0.66
t3:me on a	-0.39
t3:me on the	0.17
t3:me out ,	0.16
t3:me out .	-0.45
t3:me revolt .	0.15
t3:me right .	0.80
t3:me sleep .	-0.58
t3:me to death	0.57
t3:me to repeat	-0.10
t3:me to the	-0.48
t3:me to writ	-0.61
t3:merc general .	-0.62
t3:messag from her	-0.38
t3:minut # sec	-0.66
t3:moon st .	-0.26
t3:most be the	0.73
t3:most night ,	0.29
t3:moth mov her	0.21
t3:moth rang to	-0.16
t3:mov me to	-0.55
t3:mov seat ,	-0.24
t3:mov seat .	-1.10
t3:mov the bed	-0.62
t3:mov to a	-0.75
t3:mrs o .	-0.26
t3:my arm .	-0.63
t3:my back to	-0.15
t3:my bag .	0.08
t3:my bag in	-0.13
t3:my blood ran	0.91
t3:my bos .	-0.27
t3:my bos got	-0.54
t3:my car .	-0.71
t3:my coat was	-0.93
t3:my daught will	0.76
t3:my ear wer	0.65
t3:my eyes .	0.76
t3:my feet ,	-0.29
t3:my full nam	0.32
t3:my hair is	0.70
t3:my hand .	0.12
t3:my hand go	0.91
t3:my hand shook	0.89
t3:my hand was	-0.76
t3:my hand wer	-0.61
t3:my head .	0.70
t3:my head hit	-0.66
t3:my heart in	0.98
t3:my heart sank	0.30
t3:my heart stop	1.04
t3:my heart was	0.98
t3:my husband .	-0.08
t3:my jaw ach	0.54
t3:my key .	-0.47
t3:my leg turn	1.05
t3:my lif back	0.42
t3:my maiden nam	-0.55
t3:my moth sa	0.24
t3:my mouth went	0.90
t3:my nam .	-0.78
t3:my nam :	-0.24
t3:my nam on	-0.17
t3:my nam was	-0.49
t3:my neck .	0.09
t3:my neighbor cam	-0.36
t3:my neighbor was	-0.51
t3:my new addres	-0.16
t3:my own kitchen	0.51
t3:my phon was	-0.31
t3:my pocket .	-0.50
t3:my scar key	-0.16
t3:my sho by	0.57
t3:my sist ,	-1.08
t3:my sist .	-1.51
t3:my sist was	-1.03
t3:my skin crawl	-0.12
t3:my son was	-0.96
t3:my statement .	-0.28
t3:my statement to	-0.18
t3:my stomach ,	0.20
t3:my stomach is	0.34
t3:my throat clos	0.50
t3:my whol bod	0.17
t3:my work .	-1.12
t3:nam on the	-0.38
t3:nam was on	-0.63
t3:near had a	0.64
t3:neighbor cam out	-0.68
t3:nev felt so	0.55
t3:nev relax .	1.07
t3:new door .	0.60
t3:new one .	-0.43
t3:new one on	-0.30
t3:next tim it	0.57
t3:next to man	-0.52
t3:next to my	0.15
t3:next to the	0.45
t3:night at the	0.51
t3:no . #	-1.02
t3:no return addres	-0.55
t3:no stamp .	-0.80
t3:non of th	0.44
t3:not be alon	0.99
t3:not be touch	0.19
t3:not dat to	0.86
t3:not do anyth	0.29
t3:not eat .	0.08
t3:not even by	0.20
t3:not feel anyth	0.45
t3:not feel lik	0.41
t3:not feel saf	0.36
t3:not for the	0.93
t3:not get up	-0.96
t3:not go on	-0.12
t3:not go out	-0.21
t3:not hav the	-0.75
t3:not know ask	-0.97
t3:not let go	-0.58
t3:not let the	1.24
t3:not look at	0.48
t3:not mak me	0.71
t3:not open the	0.09
t3:not recognis the	-0.47
t3:not scar me	0.49
t3:not shak the	0.63
t3:not sleep .	0.05
t3:not sleep in	0.81
t3:not sleep ther	-0.27
t3:not stop cr	-0.11
t3:not stop shak	0.37
t3:not tak the	-0.20
t3:not the ward	0.74
t3:not to contact	-0.46
t3:not trust anyon	0.94
t3:not trust my	0.43
t3:not und the	-0.25
t3:not use the	0.43
t3:not want the	0.11
t3:not want to	0.35
t3:not was in	-0.49
t3:numb # .	0.38
t3:numb is on	-1.26
t3:numb on the	-0.92
t3:of # .	-1.08
t3:of all th	0.64
t3:of him ,	-0.05
t3:of him .	0.83
t3:of it .	0.42
t3:of me .	-0.62
t3:of me to	0.64
t3:of nerv .	0.67
t3:of th .	0.17
t3:of the #	0.54
t3:of the car	0.35
t3:of the dark	-0.28
t3:of the form	-0.21
t3:of the platform	-0.48
t3:of the said	-0.78
t3:of them .	-0.57
t3:off sick with	0.43
t3:off with stres	0.55
t3:offic from #	-0.64
t3:offic the plat	-0.75
t3:old man was	-0.39
t3:on # ,	-0.44
t3:on # .	-0.99
t3:on # don	-0.47
t3:on # feb	-0.27
t3:on # march	-0.80
t3:on a drop	-0.62
t3:on a stick	-0.13
t3:on anxiet medication	0.18
t3:on edg of	-0.55
t3:on frida .	-0.48
t3:on it .	-0.84
t3:on monda .	0.99
t3:on moon st	-0.51
t3:on my car	-0.19
t3:on my feet	-0.18
t3:on my hand	-0.31
t3:on my should	-0.68
t3:on my step	-0.81
t3:on myself .	0.56
t3:on saturda .	-0.31
t3:on sound .	-0.96
t3:on the #	0.38
t3:on the alarm	0.32
t3:on the balcon	-0.90
t3:on the bathroom	0.56
t3:on the benzo	-0.60
t3:on the bonnet	-0.61
t3:on the bus	0.51
t3:on the call	-0.46
t3:on the door	-0.92
t3:on the doorstep	-0.75
t3:on the floor	0.53
t3:on the form	-0.35
t3:on the fridg	0.57
t3:on the fur	0.20
t3:on the gat	-0.91
t3:on the hood	-0.39
t3:on the insid	0.39
t3:on the kerb	0.77
t3:on the land	-0.36
t3:on the left	-0.84
t3:on the lin	0.17
t3:on the mat	-1.04
t3:on the mirror	-1.39
t3:on the porch	-0.64
t3:on the record	-0.37
t3:on the saf	0.14
t3:on the stair	0.13
t3:on the step	-0.42
t3:on the wait	0.41
t3:on the wall	-0.77
t3:on tuesda ,	0.42
t3:one ear on	0.20
t3:one on the	-0.32
t3:onl a mat	0.49
t3:onl hav the	-0.78
t3:onl stood ther	-0.21
t3:open the box	-1.06
t3:open the curtain	0.77
t3:open the post	0.56
t3:ord was serv	-0.21
t3:out any mor	-0.20
t3:out at #	-0.79
t3:out in hiv	0.68
t3:out in the	0.73
t3:out load .	0.46
t3:out of my	0.53
t3:out on the	-0.57
t3:out over the	-0.86
t3:outsid the bank	-1.09
t3:over and over	0.22
t3:over it .	-0.40
t3:over my should	0.88
t3:over the fenc	-0.92
t3:over the left	-0.70
t3:own bed .	0.57
t3:own kitchen .	0.31
t3:pag of the	-0.52
t3:pag und my	-0.25
t3:paid at #	-0.61
t3:park lot ,	-0.15
t3:park lot .	-0.16
t3:part by the	-0.74
t3:part of me	0.78
t3:person would hav	0.49
t3:phon rang .	-0.88
t3:photo # ,	-0.09
t3:photo # to	-0.36
t3:photo of my	-0.78
t3:pick her up	0.22
t3:pick up a	-0.16
t3:pictur of my	-0.45
t3:plan ever trip	0.67
t3:plat of ever	0.54
t3:polic cam at	-0.74
t3:polic rang .	-1.00
t3:post on #	-0.88
t3:post on the	-0.65
t3:post the photo	-0.16
t3:press at #	-0.41
t3:put it on	-0.59
t3:put me on	-0.36
t3:put my nam	0.70
t3:put on anxiet	0.10
t3:ran cold .	0.86
t3:ran to the	-0.74
t3:rang at #	-0.60
t3:rang my sist	-1.99
t3:rang the cris	0.58
t3:rang to say	-0.15
t3:read it .	0.47
t3:read it out	-1.29
t3:read the plat	-0.77
t3:read the sam	0.50
t3:receipt # .	-0.19
t3:record it .	-0.06
t3:ref # .	-0.62
t3:reliev it is	0.96
t3:report it at	-0.58
t3:respondent was at	-0.46
t3:respondent was on	-0.27
t3:return addres .	-0.49
t3:right behind me	0.32
t3:rins at the	-0.29
t3:room at the	-0.52
t3:room to room	-0.18
t3:round the block	0.46
t3:round the corn	-1.10
t3:sa a man	-0.88
t3:sa it is	0.50
t3:saf anywher .	0.53
t3:said it to	-0.28
t3:said my nam	-1.02
t3:said on the	-0.20
t3:said you mak	-0.85
t3:sat in the	0.64
t3:sat two row	-0.10
t3:sav the screenshot	-0.63
t3:saw the not	-1.31
t3:scar key ,	-0.98
t3:scar me .	1.04
t3:scar me to	0.67
t3:scar of the	0.19
t3:scar to get	0.98
t3:scar to go	0.48
t3:securit guard was	-0.63
t3:see a therapist	0.78
t3:see his fac	-0.50
t3:seem calm ,	-0.44
t3:sent it to	-0.30
t3:serv me right	0.91
t3:shak lik a	0.36
t3:shak the feel	0.56
t3:she ask me	0.34
t3:she can not	0.09
t3:she follow me	-1.09
t3:she is afraid	0.21
t3:she is asham	-0.30
t3:she is scar	1.10
t3:she left a	-1.32
t3:she post the	-0.14
t3:she read it	-0.91
t3:she sent a	-0.43
t3:she should be	-0.64
t3:she told the	-1.25
t3:shift end at	-0.56
t3:sho by the	0.59
t3:shock by the	-1.00
t3:shock i ran	-0.54
t3:shook for an	0.78
t3:should nev hav	0.50
t3:shov up at	-0.42
t3:shut the door	-0.62
t3:sick all the	-0.08
t3:sick to my	0.67
t3:sick with worr	-0.16
t3:sign off with	0.63
t3:sinc # .	-1.20
t3:sinc august .	0.49
t3:sinc he bent	-0.74
t3:sinc he mov	0.45
t3:sinc he ram	-0.53
t3:sinc the #	-0.56
t3:sinc the ord	0.19
t3:sinc tuesda .	-0.52
t3:sit down .	-0.97
t3:sit fac the	0.17
t3:sit on my	-0.64
t3:sit on the	0.72
t3:skin crawl ,	0.43
t3:skin crawl .	0.47
t3:sleep in her	0.47
t3:sleep with the	-0.12
t3:snap shift with	-0.86
t3:so a mes	0.88
t3:so alon .	0.68
t3:so glad .	0.65
t3:so he had	-0.75
t3:so he would	-0.90
t3:so i ask	-0.68
t3:so i can	1.49
t3:so i was	-0.44
t3:so i went	-0.71
t3:som da i	0.85
t3:sta in the	0.24
t3:sta on the	0.39
t3:stamp on my	-0.20
t3:step awa .	-1.33
t3:still lov him	0.86
t3:stitch over the	-0.77
t3:stomach is in	0.38
t3:stood ther ,	-0.20
t3:stood und the	-0.75
t3:stop shak .	-0.13
t3:sur it was	-0.46
t3:survivor ' group	0.92
t3:swor to the	-0.80
t3:tabl by the	0.37
t3:talk to the	0.89
t3:tap over .	-0.89
t3:tap to the	-0.81
t3:text at #	-0.35
t3:text from him	-0.25
t3:text my sist	0.99
t3:th down for	0.20
t3:th for her	-0.38
t3:th on myself	0.92
t3:th week ,	-0.71
t3:th week .	-1.17
t3:that he cam	-0.34
t3:that he can	-0.59
t3:that he could	-0.52
t3:that he drov	-0.11
t3:that he felt	-0.89
t3:that he has	-0.81
t3:that he is	0.21
t3:that he put	-0.10
t3:that he retch	-0.30
t3:that he was	-1.13
t3:that he went	-0.35
t3:that he wept	-0.54
t3:that he will	1.20
t3:that he would	-0.59
t3:that i am	-0.78
t3:that i block	-0.51
t3:that i cal	-0.62
t3:that i drop	-1.50
t3:that i had	-0.83
t3:that i hav	-0.84
t3:that i left	-0.39
t3:that i lock	-0.22
t3:that i wait	-0.40
t3:that i was	-0.65
t3:that i went	0.54
t3:that i would	-0.05
t3:that is the	1.02
t3:that she hav	0.32
t3:that she is	-0.49
t3:that she would	-0.48
t3:that the camera	-0.30
t3:that the respondent	-0.47
t3:that was the	0.75
t3:the # ,	-1.74
t3:the # .	0.68
t3:the # he	-0.76
t3:the # to	-0.45
t3:the aisl .	0.20
t3:the bab monitor	0.24
t3:the back .	-0.86
t3:the back door	0.12
t3:the bag .	-0.69
t3:the bank .	-1.01
t3:the bar .	-0.40
t3:the bathroom door	-0.64
t3:the bed ,	0.25
t3:the benzo .	0.16
t3:the bik .	-0.97
t3:the bin on	-0.65
t3:the blind down	0.46
t3:the bonnet .	-0.74
t3:the box ,	-0.99
t3:the box .	-0.78
t3:the bridg .	0.32
t3:the burn on	-0.99
t3:the bus ,	0.62
t3:the bus .	-1.64
t3:the bus driv	-0.19
t3:the bus stop	0.06
t3:the camera .	-0.29
t3:the camera record	-0.79
t3:the canal .	-0.74
t3:the car .	0.16
t3:the car for	-1.01
t3:the car park	0.14
t3:the car turn	-1.37
t3:the car with	0.64
t3:the card said	-0.58
t3:the card was	-0.25
t3:the cat flap	0.40
t3:the corn .	-1.01
t3:the count .	-0.52
t3:the cris lin	0.29
t3:the cup .	-0.69
t3:the dat .	-0.41
t3:the dog was	-0.62
t3:the door ,	0.31
t3:the door .	0.26
t3:the doorbell rang	-0.83
t3:the draw .	0.10
t3:the elevator .	-0.78
t3:the end of	0.32
t3:the fear -	0.48
t3:the fear of	0.59
t3:the fenc .	-0.65
t3:the fir station	-0.49
t3:the first tim	-0.12
t3:the form .	0.42
t3:the fridg .	0.16
t3:the front desk	-0.20
t3:the garag ,	0.20
t3:the gas man	0.74
t3:the gat ,	0.55
t3:the girl at	-0.87
t3:the glas .	0.20
t3:the glas was	-0.32
t3:the guard .	0.38
t3:the guard cam	-1.00
t3:the guard walk	-1.08
t3:the gues back	-0.51
t3:the hallwa .	-1.68
t3:the hear .	-0.23
t3:the hell .	0.56
t3:the hous .	0.38
t3:the judg was	-0.85
t3:the just on	-1.00
t3:the ke .	-1.20
t3:the kerb .	0.51
t3:the kid .	0.59
t3:the kitchen .	0.38
t3:the land .	0.64
t3:the laptop .	-0.10
t3:the left ,	-0.41
t3:the left .	0.52
t3:the left eye	-0.69
t3:the left said	-0.24
t3:the len .	-0.24
t3:the let ,	-0.73
t3:the let .	-0.45
t3:the let sa	-0.66
t3:the let was	-0.36
t3:the light cam	-0.21
t3:the light on	0.34
t3:the lin of	-0.79
t3:the lobb .	-1.00
t3:the lock on	-0.66
t3:the lying way	0.15
t3:the mail .	0.76
t3:the mirror .	-0.40
t3:the new door	0.29
t3:the new one	-0.63
t3:the next day	-0.56
t3:the next tabl	-0.27
t3:the not .	-1.35
t3:the not sa	-0.83
t3:the numb .	-1.30
t3:the offic .	-1.14
t3:the offic from	-0.53
t3:the offic the	-0.84
t3:the old man	-0.50
t3:the ord was	0.75
t3:the padlock was	-0.32
t3:the parcel .	-0.63
t3:the park lot	-0.54
t3:the part by	-0.66
t3:the password .	0.59
t3:the pharmacist sa	0.14
t3:the phon goes	0.69
t3:the phon in	0.06
t3:the phon on	-0.75
t3:the phon rang	-1.50
t3:the phon rings	1.18
t3:the photo ,	-0.06
t3:the photo .	-0.46
t3:the photo is	-0.39
t3:the plat ,	-0.71
t3:the plat .	-0.78
t3:the plat of	0.59
t3:the polic .	-0.72
t3:the polic rang	-0.88
t3:the polic station	-0.40
t3:the porch ,	-0.67
t3:the porch .	-0.56
t3:the post .	0.77
t3:the receptionist was	-0.41
t3:the record .	-0.56
t3:the record i	-0.63
t3:the remot .	-0.70
t3:the rest .	-0.60
t3:the ring in	-0.16
t3:the sam pag	0.93
t3:the scar key	-0.85
t3:the screenshot ,	-0.54
t3:the screenshot .	-0.44
t3:the securit guard	-0.58
t3:the show .	-0.53
t3:the sound of	0.82
t3:the stair .	0.56
t3:the station ,	-0.49
t3:the station .	-0.98
t3:the step .	-0.82
t3:the surger .	-0.29
t3:the tabl by	0.25
t3:the tim .	-0.66
t3:the track .	0.06
t3:the track was	-0.53
t3:the trauma .	1.00
t3:the tyr down	-0.15
t3:the van .	-0.58
t3:the van stop	-1.26
t3:the wait list	0.62
t3:the wait room	0.18
t3:the wall ,	-0.35
t3:the wall .	0.47
t3:the wall of	-0.40
t3:the way hom	0.91
t3:the whol shift	0.89
t3:the whol tim	0.37
t3:the window ,	-0.42
t3:the window .	0.89
t3:the wip ,	-0.17
t3:the yard .	0.72
t3:then he goes	-0.40
t3:then he grab	-0.13
t3:then he had	-0.33
t3:then he knock	-0.39
t3:then he read	-0.51
t3:then he sent	-0.18
t3:then he smil	-0.15
t3:then he was	-0.23
t3:then i cal	-1.40
t3:then i hand	-0.85
t3:then i lock	-0.42
t3:ther again ,	-0.10
t3:ther is a	0.09
t3:ther is no	0.70
t3:ther on #	-0.07
t3:ther was a	-0.25
t3:think it is	0.69
t3:think it was	-0.46
t3:thought of the	0.67
t3:threw the cup	-0.69
t3:through the roof	0.87
t3:through the window	-0.91
t3:tim th week	-0.75
t3:tir tim th	-0.58
t3:to # ,	-0.74
t3:to # .	-0.98
t3:to # pm	-0.12
t3:to a thread	0.32
t3:to ask for	0.77
t3:to be her	0.36
t3:to be in	0.76
t3:to contact me	-0.73
t3:to death .	0.58
t3:to det .	-0.62
t3:to die .	0.67
t3:to disappear ,	0.44
t3:to disappear .	0.68
t3:to driv ,	1.23
t3:to fall for	0.57
t3:to get off	1.04
t3:to get the	-0.57
t3:to get through	0.80
t3:to get to	-0.39
t3:to giv a	-0.56
t3:to go in	0.91
t3:to him .	-1.09
t3:to him on	-0.07
t3:to it .	-0.64
t3:to jel .	0.28
t3:to leav .	-0.39
t3:to leav the	-0.36
t3:to lock the	-0.85
t3:to me .	0.35
t3:to my bos	-0.58
t3:to my sist	0.32
t3:to my stomach	0.72
t3:to room .	-0.30
t3:to say the	-0.85
t3:to scream .	-0.96
t3:to securit .	-0.84
t3:to see my	0.25
t3:to see the	0.08
t3:to sit down	-0.99
t3:to sit on	0.89
t3:to sleep .	0.05
t3:to stop .	0.19
t3:to the back	-0.33
t3:to the bin	0.58
t3:to the bus	-1.51
t3:to the car	-0.93
t3:to the corn	-0.34
t3:to the door	0.34
t3:to the end	0.66
t3:to the front	-0.50
t3:to the glas	-0.83
t3:to the left	-0.99
t3:to the neighbor'	-0.68
t3:to the new	0.70
t3:to the polic	-0.97
t3:to the shop	0.34
t3:to the station	-0.59
t3:told him so	-1.08
t3:told him to	-0.90
t3:told my bos	-0.29
t3:told my moth	-1.15
t3:told the judg	-0.76
t3:told the neighbor	-0.46
t3:told the offic	-0.90
t3:told the polic	-0.65
t3:told the vicar	1.15
t3:tom drov me	-0.95
t3:too frighten to	0.62
t3:too scar to	0.95
t3:too soft .	0.86
t3:took a photo	-1.35
t3:took a pictur	-0.25
t3:took her next	-0.99
t3:took the not	-0.45
t3:took the stair	-1.40
t3:trust my own	0.30
t3:turn it off	-0.98
t3:turn left .	-0.27
t3:turn my stomach	0.23
t3:turn off location	-1.04
t3:turn to jel	0.65
t3:turn up at	0.15
t3:twic a week	-0.05
t3:two dres siz	0.90
t3:two girl at	-0.57
t3:two night .	0.27
t3:two row behind	-0.12
t3:two week .	0.51
t3:tyr down ,	-0.17
t3:und my nam	-0.23
t3:und the seat	-0.91
t3:und the wip	-0.47
t3:until # ,	-1.22
t3:until # .	-0.86
t3:until the #	0.71
t3:up at #	0.70
t3:up at my	-0.40
t3:up at the	0.09
t3:up on the	0.73
t3:up scream .	0.59
t3:up to the	-0.96
t3:us to the	-0.74
t3:use the left	0.51
t3:van slow down	0.74
t3:van stop .	-1.22
t3:vet found a	-0.48
t3:wait at the	-0.86
t3:wait in the	-1.25
t3:wait list for	0.65
t3:wait outsid the	-0.20
t3:wak up .	0.62
t3:wak up scream	0.59
t3:walk all over	0.76
t3:walk in .	-1.04
t3:walk me out	-0.71
t3:walk me to	-1.60
t3:walk on eggshel	0.32
t3:walk the dog	-0.68
t3:walk to the	0.22
t3:wall of the	-0.67
t3:want fiv minut	-0.43
t3:want him to	-0.56
t3:want me to	0.16
t3:want my lif	0.38
t3:want to be	0.58
t3:want to disappear	1.24
t3:want to scream	-0.43
t3:was a dead	-0.77
t3:was a nervou	-0.69
t3:was a wreck	0.81
t3:was anxiou .	-1.02
t3:was apprehensiv .	-1.09
t3:was at #	-0.19
t3:was at the	0.11
t3:was back at	-0.55
t3:was besid himself	-0.57
t3:was besid myself	0.24
t3:was burnt out	0.67
t3:was by the	-0.95
t3:was calm .	-0.53
t3:was crush .	0.58
t3:was despair .	0.41
t3:was dirt .	0.44
t3:was distress .	-1.03
t3:was disturb .	0.84
t3:was fed up	0.76
t3:was frighten by	-0.45
t3:was furiou .	1.00
t3:was going to	0.42
t3:was gross out	1.04
t3:was gut .	0.88
t3:was heartbroken .	1.51
t3:was helples .	-0.62
t3:was in my	0.09
t3:was in piec	-0.38
t3:was in tear	-0.58
t3:was in the	-1.18
t3:was jump .	-0.41
t3:was mad .	-0.98
t3:was mortif .	0.85
t3:was mov to	-0.37
t3:was nervou .	-0.65
t3:was not frighten	0.80
t3:was on #	-0.57
t3:was on a	-0.46
t3:was on edg	-0.86
t3:was on it	-0.21
t3:was on moon	-0.86
t3:was on the	-0.65
t3:was open ,	-0.39
t3:was outsid the	-0.18
t3:was pathetic .	-0.62
t3:was press at	-0.38
t3:was put on	0.09
t3:was resentful .	1.47
t3:was right behind	0.39
t3:was scar for	1.09
t3:was serv on	-0.20
t3:was shak lik	0.29
t3:was shock .	1.02
t3:was shock by	-0.68
t3:was sick with	-0.82
t3:was sit on	-0.88
t3:was suicidal .	-0.73
t3:was terrif ,	0.18
t3:was terrif .	0.58
t3:was ther .	-0.81
t3:was ther again	-0.10
t3:was too scar	1.12
t3:was traumatis .	0.86
t3:was und the	0.44
t3:was wait at	-0.61
t3:was weak .	-0.94
t3:watch him leav	-0.61
t3:way hom .	0.84
t3:way out .	0.78
t3:we do not	0.47
t3:we went to	-0.42
t3:wear a hood	-0.67
t3:went at #	-0.74
t3:went back insid	-1.56
t3:went numb .	1.26
t3:went to my	-0.87
t3:went to piec	0.63
t3:went to the	-1.28
t3:wer on the	-0.47
t3:wet the bed	0.64
t3:what a relief	0.70
t3:what day it	0.75
t3:what he did	-0.83
t3:what he said	-0.49
t3:what i did	0.43
t3:what kind of	0.41
t3:when he cal	-0.14
t3:when he cam	-1.22
t3:when he drov	-0.27
t3:when he grab	-0.87
t3:when he read	-0.42
t3:when he said	-0.51
t3:when he shov	-0.35
t3:when he walk	-1.03
t3:when i cam	-0.30
t3:when i found	0.09
t3:when i got	-1.14
t3:when i hear	1.01
t3:when i heart	-1.14
t3:when i open	-1.08
t3:when i see	1.20
t3:when she read	-0.87
t3:when the doorbell	-0.84
t3:when the light	-0.18
t3:when the phon	-0.91
t3:when the polic	-0.84
t3:when the van	-1.18
t3:whenev i go	0.10
t3:which mad me	0.23
t3:whol shift .	0.78
t3:whol tim .	-0.25
t3:will not be	0.58
t3:will not sleep	-0.26
t3:will not stop	0.76
t3:will tak the	0.79
t3:will turn up	0.26
t3:with a stick	-0.94
t3:with all of	0.96
t3:with him .	0.53
t3:with it .	-0.16
t3:with me .	0.53
t3:with my back	0.16
t3:with my heart	0.92
t3:with my nam	-0.88
t3:with my new	-0.30
t3:with the blind	0.50
t3:with the door	0.83
t3:with the light	0.11
t3:wok at #	0.06
t3:work night at	-0.96
t3:worn out .	0.27
t3:worn to a	0.32
t3:worr about the	-0.81
t3:would bet be	-0.79
t3:would hav left	0.87
t3:would left a	-0.42
t3:would let the	-0.15
t3:would mak me	-1.03
t3:would mak my	-0.41
t3:would not get	-1.03
t3:writ down the	0.56
t3:writ th .	0.73
t3:writ th down	0.15
t3:writ th for	-0.37
t3:written in the	-0.99
t3:wrot down the	-0.44
t3:wrot to the	-0.86
t3:you mak me	-0.63
t3:you will be	-0.45
t3:you will feel	-0.20
t:-	0.07
t:may	0.51
t:now	0.26
t:past	-0.41
w:#	-0.55
w:&	-0.08
w:'	1.06
w:(	-0.40
w:)	0.06
w:,	-0.05
w:-	-0.56
w::	-0.35
w:;	-0.27
w:?	-0.66
w:@	-0.88
w:a	-0.11
w:about	0.32
w:abov	-0.77
w:accord	-0.77
w:account	-1.00
w:ach	0.98
w:acros	0.56
w:act	0.48
w:addres	-0.87
w:admit	0.88
w:afraid	-0.07
w:aft	0.19
w:afterward	1.14
w:again	0.47
w:against	0.57
w:ago	0.58
w:agr	-0.60
w:aisl	0.31
w:alarm	0.19
w:all	0.70
w:allotment	0.45
w:almost	-0.62
w:alon	-0.58
w:alwa	0.42
w:ambulanc	-0.73
w:an	-0.04
w:and	-0.19
w:ang	0.58
w:angr	-0.82
w:ankl	-0.43
w:announc	-0.66
w:anoth	0.61
w:answ	-0.13
w:answer	0.59
w:antibiotic	-0.51
w:antidepressant	0.48
w:anxiet	0.54
w:anxiou	-0.94
w:any	0.18
w:anymor	-0.73
w:anyon	-0.70
w:anyth	1.37
w:anywher	0.43
w:apart	0.19
w:apex	-0.25
w:apologis	-1.05
w:app	-1.22
w:appear	0.31
w:appetit	0.56
w:appl	-0.56
w:appointment	-0.39
w:apprehensiv	-0.66
w:april	-0.61
w:are	0.44
w:arm	-0.33
w:around	-0.61
w:arriv	0.65
w:as	-0.13
w:asham	0.81
w:ask	-0.22
w:asleep	-0.78
w:astra	-0.29
w:at	-0.19
w:attach	-1.49
w:attack	1.18
w:attend	-0.46
w:attention	-0.24
w:august	-0.40
w:aunt	-0.13
w:avatar	-0.34
w:awa	-0.52
w:awak	-0.37
w:awful	-0.22
w:bab	0.91
w:back	-0.20
w:bad	-0.20
w:badg	0.55
w:bag	-0.16
w:bailiff	-0.26
w:balanc	-0.90
w:balcon	-0.93
w:ball	-0.29
w:bank	-0.59
w:bar	-0.99
w:bark	-0.64
w:bat	0.60
w:bathroom	0.88
w:be	0.06
w:becaus	0.24
w:becom	1.03
w:bed	0.21
w:bedroom	0.69
w:been	-0.17
w:befor	0.75
w:beg	-0.94
w:began	-0.30
w:behind	0.26
w:being	0.16
w:believ	0.97
w:below	-0.80
w:bent	-0.90
w:benzo	-0.62
w:besid	0.34
w:bet	0.53
w:beta	-0.76
w:betra	-0.97
w:between	0.06
w:bev	-0.68
w:big	-0.21
w:bik	-0.48
w:bin	0.17
w:bing	-0.99
w:bio	-0.60
w:birthda	0.86
w:bit	-0.10
w:blam	-0.30
w:blank	0.15
w:bled	0.12
w:blind	0.08
w:block	-0.25
w:blocker	-0.59
w:blood	0.19
w:blu	-0.88
w:blur	-0.82
w:bo	0.78
w:bod	-0.07
w:boil	0.17
w:bolt	-0.32
w:bonnet	-0.71
w:boot	0.06
w:booz	-0.75
w:bos	-0.26
w:bottl	0.59
w:bought	-1.81
w:bound	-0.79
w:bouquet	-1.02
w:box	-1.42
w:boy	-0.28
w:brac	-0.64
w:brain	-0.39
w:brav	0.70
w:break	-0.08
w:breakdown	-0.32
w:breath	-0.33
w:bridg	0.11
w:brok	0.49
w:broken	-0.50
w:broth	-0.25
w:brought	-0.09
w:bruis	-0.68
w:build	-0.70
w:burden	0.64
w:burn	-0.64
w:burnt	0.80
w:burst	-0.61
w:bus	-0.23
w:but	-0.14
w:button	0.05
w:buy	0.51
w:buzz	0.16
w:by	-0.28
w:cabl	-0.85
w:caf	-0.55
w:café	-0.88
w:cak	-0.98
w:cal	-0.38
w:call	-0.64
w:calm	-0.71
w:cam	-0.09
w:camera	-1.41
w:can	0.47
w:canal	-0.87
w:cancel	-0.80
w:car	0.28
w:card	-0.69
w:caretak	0.21
w:cash	-1.00
w:cat	-0.57
w:caus	-0.57
w:cbt	1.03
w:cent	0.28
w:centr	0.70
w:certain	0.17
w:chair	-0.27
w:chang	-0.24
w:check	0.74
w:chest	0.79
w:child	-0.12
w:children	-0.11
w:chok	-0.78
w:christma	0.53
w:church	-0.58
w:claim	-0.80
w:clean	-0.25
w:clear	-0.72
w:clench	0.54
w:clerk	-1.08
w:click	1.01
w:client	-0.14
w:client'	0.32
w:climb	-1.19
w:cling	-0.14
w:clinic	-0.65
w:clip	-0.44
w:clos	0.39
w:club	-0.51
w:cm	-0.55
w:coach	-1.12
w:coat	0.29
w:cod	0.43
w:coffe	-0.44
w:cold	0.47
w:colleagu	-0.88
w:collect	-1.39
w:com	-0.33
w:comfort	-1.01
w:comfortabl	-0.97
w:comment	-0.09
w:complainant	0.34
w:concentrat	0.73
w:concussion	-0.95
w:confus	1.07
w:constanc	-1.11
w:contact	-0.11
w:content	-0.83
w:convinc	0.74
w:cop	-0.58
w:corn	0.57
w:cost	0.58
w:cough	-0.14
w:could	0.12
w:counsel	0.95
w:counsellor	0.05
w:count	-0.37
w:court	0.96
w:courthous	-0.69
w:cousin	0.88
w:cousin'	-0.70
w:cover	-0.48
w:coward	0.53
w:cr	0.72
w:crack	-0.50
w:craz	-0.65
w:creak	0.99
w:creep	-0.34
w:cries	0.50
w:cris	0.69
w:cros	0.19
w:cross	-0.09
w:crowd	-0.97
w:crush	0.84
w:cry	-0.34
w:cup	0.43
w:curtain	1.07
w:cut	-0.69
w:da	-0.77
w:dad	-0.05
w:danc	0.85
w:dar	1.07
w:dark	0.47
w:dat	-0.49
w:daught	-0.08
w:daughter'	-1.18
w:day	0.99
w:daz	0.17
w:dead	-0.80
w:dean	-0.73
w:death	0.65
w:degrad	0.81
w:deliver	-0.78
w:dent	-0.51
w:dental	-0.98
w:dentist	0.39
w:depress	0.15
w:depression	-0.17
w:deput	-1.34
w:describ	0.29
w:deserv	1.21
w:desk	-0.91
w:despair	0.65
w:desperat	0.37
w:det	-0.76
w:detectiv	-0.60
w:devastat	1.02
w:diagnos	0.13
w:diazepam	0.63
w:did	0.46
w:die	0.53
w:different	-0.50
w:dirt	0.70
w:disappear	0.34
w:disgust	-0.11
w:disorient	0.88
w:dispatch	-0.59
w:distraught	0.81
w:distress	-0.23
w:disturb	1.08
w:divorc	-0.21
w:dizz	0.05
w:do	0.68
w:doctor'	-0.21
w:dog	-0.22
w:doing	-0.36
w:doll	-0.28
w:don	0.22
w:door	0.25
w:doorbell	-0.99
w:doorstep	-0.93
w:doorwa	0.85
w:dos	0.34
w:doubl	-0.12
w:down	0.19
w:dr	-0.17
w:drain	-0.36
w:draw	0.73
w:dread	0.69
w:drench	0.56
w:dres	0.60
w:dress	-0.64
w:drift	0.53
w:dril	-0.94
w:drink	-0.44
w:driv	0.75
w:drop	-1.04
w:drov	-1.53
w:dry	0.57
w:duck	-0.27
w:due	-0.62
w:dumb	0.56
w:dur	-1.08
w:each	0.20
w:ear	0.44
w:eas	0.63
w:eat	-0.32
w:eaten	0.27
w:edg	-0.22
w:eggshel	0.48
w:eld	0.44
w:electrician'	-0.99
w:elevator	-1.00
w:eleven	-0.41
w:els	0.67
w:email	-0.68
w:embarrass	-0.12
w:emdr	0.23
w:emotional	0.57
w:employe	-0.38
w:empt	0.87
w:end	0.50
w:engin	0.34
w:english	-0.59
w:enough	0.32
w:enrag	0.65
w:ent	-1.09
w:enter	-0.45
w:entr	-1.26
w:entranc	-0.26
w:envelop	-1.18
w:er	-0.37
w:even	0.76
w:ever	0.63
w:everybod	0.67
w:everyon	0.45
w:everyth	0.61
w:everywher	0.27
w:evidenc	-0.72
w:ex	-1.15
w:exhaust	0.27
w:exist	-0.61
w:extend	-0.79
w:eye	-0.67
w:eyes	0.46
w:f	-1.06
w:fac	-0.09
w:faint	-0.15
w:fak	-0.50
w:fall	0.44
w:fals	-0.44
w:fam	0.18
w:fath	-0.25
w:father'	-1.14
w:fault	0.25
w:fear	-0.63
w:feb	-0.49
w:februar	0.54
w:fed	1.23
w:fee	-0.49
w:feel	0.38
w:feet	-0.54
w:fell	-0.37
w:felt	0.26
w:fenc	-1.14
w:fight	0.50
w:fil	-0.22
w:film	-1.15
w:fin	-0.44
w:final	-0.47
w:find	0.35
w:fing	-0.97
w:finger	0.36
w:finish	-0.73
w:fir	-0.59
w:firecrack	-0.36
w:firm	-0.92
w:first	0.40
w:fist	0.16
w:fit	-0.84
w:flap	0.60
w:flat	0.64
w:flesh	-0.26
w:flood	-0.09
w:floor	-0.51
w:florist	-0.71
w:flower	-1.05
w:flu	-1.11
w:fold	-1.05
w:follow	-0.65
w:food	0.90
w:fool	1.29
w:foolish	0.46
w:footag	-0.79
w:for	-0.29
w:forc	0.72
w:forget	0.58
w:form	-0.73
w:forward	-0.67
w:fractur	-0.67
w:freak	0.38
w:freez	-0.50
w:frida	-0.43
w:fridg	0.40
w:friend	0.41
w:frighten	-0.12
w:from	-0.92
w:front	0.63
w:froz	0.32
w:frozen	1.28
w:frustrat	1.02
w:full	0.35
w:fum	0.85
w:fun	0.50
w:funeral	-0.74
w:fur	0.19
w:furiou	0.46
w:furth	0.10
w:gag	1.43
w:garag	-0.79
w:gas	-0.57
w:gat	0.09
w:gav	-0.60
w:general	-0.25
w:get	0.26
w:girl	-0.25
w:giv	-0.19
w:glad	-0.10
w:glass	-0.15
w:glov	-0.65
w:glu	-1.28
w:go	0.50
w:god	0.71
w:goes	0.88
w:going	0.06
w:gon	0.25
w:good	0.28
w:got	-0.62
w:gp	-0.48
w:grab	-1.12
w:grad	0.61
w:graffit	-0.43
w:gran	0.93
w:grant	0.31
w:grav	-1.07
w:gre	-0.17
w:great	0.67
w:grief	-0.50
w:griev	-0.27
w:grin	0.42
w:grind	0.50
w:gross	0.37
w:ground	0.18
w:group	0.72
w:gues	-0.76
w:guilt	-0.18
w:gum	-1.17
w:gun	0.28
w:gut	0.40
w:had	0.07
w:hair	-0.41
w:half	0.41
w:hallwa	0.26
w:hand	-0.06
w:handl	0.27
w:handwrit	-1.19
w:hang	-0.50
w:happen	0.79
w:hard	0.33
w:hardwar	0.24
w:has	-0.56
w:hav	0.43
w:he	-0.18
w:head	-0.19
w:hear	0.49
w:heart	0.31
w:heartbroken	-0.23
w:heav	-1.17
w:height	-0.43
w:hell	-0.27
w:help	-0.39
w:helples	-0.33
w:her	0.40
w:herself	0.30
w:hid	0.30
w:him	-0.09
w:himself	-0.46
w:his	-0.88
w:hit	0.07
w:hiv	-0.44
w:hol	0.46
w:hold	-0.30
w:hollow	0.11
w:hom	-0.23
w:honest	1.42
w:hood	-0.71
w:hook	-0.27
w:hop	-0.66
w:hopeful	0.74
w:hopeles	0.96
w:horrif	0.66
w:hors	-0.93
w:hospital	-0.72
w:hot	0.67
w:hour	0.21
w:hous	0.86
w:hover	-0.32
w:how	-0.33
w:humiliat	0.56
w:hung	-1.20
w:hunt	0.92
w:hurt	0.23
w:husband	0.49
w:husband'	-1.13
w:hyperventilat	1.27
w:hysterical	-1.05
w:ice	-1.17
w:idiot	0.32
w:if	0.42
w:ill	-0.97
w:in	0.27
w:inbox	-0.37
w:initial	-0.81
w:insid	-1.35
w:instagram	-0.54
w:instal	-0.62
w:intercom	0.18
w:interview	0.46
w:intimidat	0.80
w:into	0.52
w:invit	-0.22
w:is	-0.28
w:item	-0.21
w:ito	-0.89
w:its	0.16
w:jacket	0.62
w:januar	0.45
w:jar	-0.90
w:jaw	0.54
w:jel	0.49
w:jitter	0.69
w:jo	0.46
w:job	-0.77
w:join	0.09
w:joy	-0.60
w:judg	-0.42
w:jump	-0.94
w:just	1.15
w:k	-0.83
w:kay	-0.69
w:ke	0.33
w:keep	-0.28
w:kept	-0.10
w:kerb	0.20
w:kettl	-0.40
w:key	-0.41
w:kick	0.60
w:kid	-0.15
w:kind	0.34
w:kitchen	0.84
w:kn	0.54
w:kne	-0.76
w:knew	-0.22
w:knif	0.64
w:knock	0.64
w:knot	-0.59
w:know	-0.42
w:known	0.33
w:lab	-0.81
w:lad	-0.36
w:land	-0.22
w:landlord	-1.00
w:latch	-0.35
w:laugh	-0.27
w:law	-0.93
w:lawn	-0.86
w:leaf	0.36
w:lean	-0.46
w:leav	0.47
w:led	0.65
w:left	-0.05
w:leg	0.54
w:len	-0.78
w:les	-0.33
w:lesson	0.04
w:let	-0.33
w:letter	-0.17
w:librar	0.34
w:lie	0.58
w:lif	1.13
w:lift	0.55
w:light	-0.06
w:lik	0.77
w:limit	0.95
w:limp	-1.15
w:lip	-1.02
w:lipstick	-1.02
w:list	-0.47
w:listen	0.53
w:littl	0.54
w:liv	-1.02
w:livid	0.97
w:loath	-1.00
w:lobb	-1.26
w:location	-1.26
w:lock	-0.68
w:locksmith	-0.32
w:log	0.11
w:lon	-0.09
w:long	-0.18
w:loo	0.14
w:look	-0.27
w:loosen	-0.47
w:los	-0.97
w:lost	-0.43
w:lot	-0.84
w:lov	-0.15
w:low	-0.97
w:lump	0.73
w:lunch	-0.84
w:lying	-0.12
w:mad	-1.16
w:magnet	-0.48
w:maiden	-0.44
w:mail	0.55
w:mailbox	-0.26
w:man	-0.13
w:manag	-1.25
w:march	0.64
w:mark	-0.89
w:marriag	0.73
w:mat	0.16
w:may	-0.76
w:mayb	0.71
w:me	0.55
w:meal	0.71
w:mean	0.16
w:measur	-0.66
w:mediator	-0.79
w:medication	-0.24
w:meet	0.70
w:men	-0.70
w:mental	-0.29
w:merc	-0.50
w:merr	-1.33
w:mes	-0.51
w:messag	-0.79
w:met	-1.11
w:midnight	-0.68
w:might	0.61
w:migrain	-0.20
w:mind	0.44
w:minu	-0.85
w:minut	-1.05
w:mirror	-0.52
w:mis	0.13
w:miserabl	-0.35
w:miss	-1.32
w:mistak	-0.40
w:moment	0.40
w:monda	-0.67
w:monitor	-0.45
w:mood	-1.00
w:moon	0.09
w:morn	0.53
w:mortif	0.92
w:moth	-0.09
w:motion	-0.41
w:motorbik	0.31
w:mount	-1.05
w:mouth	0.62
w:mov	-0.35
w:mr	0.37
w:mri	-0.71
w:mrs	0.17
w:ms	-0.43
w:much	1.04
w:mug	-0.10
w:mum	-1.09
w:mum'	0.08
w:museum	-1.02
w:my	0.12
w:myself	0.41
w:nail	-0.15
w:nam	-0.76
w:nan	-0.31
w:napkin	-0.57
w:near	0.62
w:neck	-1.08
w:need	-0.86
w:needl	0.56
w:neighbor	-0.41
w:neighbor'	-0.70
w:neighbour	-1.08
w:neith	-0.71
w:nerv	1.14
w:nervou	-0.34
w:nev	0.56
w:new	0.30
w:next	-0.41
w:niec	-0.22
w:night	-0.35
w:nightmar	-0.51
w:nin	0.08
w:no	-0.24
w:nobod	-0.29
w:nois	0.40
w:non	-0.71
w:normal	1.00
w:nos	-0.67
w:not	0.30
w:notebook	-0.45
w:noth	-0.61
w:nov	-0.28
w:now	-0.08
w:numb	-0.25
w:nurs	0.57
w:nurser	0.43
w:o	0.12
w:of	0.50
w:off	-0.25
w:offer	-0.76
w:offic	-0.25
w:old	0.10
w:on	-0.39
w:one	0.51
w:ones	-0.52
w:onl	0.17
w:onlin	-1.01
w:operator	-0.33
w:opposit	-0.33
w:or	-0.54
w:ord	0.30
w:order	-1.00
w:oth	-0.58
w:ought	0.63
w:our	-0.26
w:out	0.08
w:outrag	-0.16
w:outsid	-0.09
w:over	0.58
w:overnight	0.79
w:overreact	1.17
w:overwhelm	-0.15
w:overwritten	-0.66
w:own	1.18
w:p	-1.38
w:pack	0.57
w:packag	-0.54
w:padlock	-0.38
w:pag	-0.58
w:paid	-0.64
w:pain	-1.02
w:painkiller	-1.15
w:paint	-0.10
w:pal	-0.63
w:panic	0.30
w:panick	0.16
w:pap	0.49
w:paper	-0.67
w:paramedic	-0.73
w:paranoid	0.53
w:parcel	-0.38
w:parent	0.43
w:park	-0.05
w:part	0.86
w:partn	-0.46
w:pass	-0.70
w:passport	-0.78
w:password	0.37
w:patch	-0.60
w:pathetic	-0.24
w:patient	-0.33
w:pay	-0.73
w:pc	-1.14
w:peac	-1.09
w:peer	-0.23
w:pellet	-0.39
w:peopl	0.11
w:pep	0.14
w:per	-0.23
w:period	0.50
w:person	1.01
w:petition	0.30
w:petrif	1.19
w:pharmac	-0.55
w:pharmacist	0.22
w:phon	-0.42
w:photo	-0.72
w:photograph	-1.23
w:physical	-0.27
w:physio	-0.26
w:pick	-1.32
w:pictur	0.15
w:piec	-0.26
w:pil	0.82
w:pin	0.31
w:pla	0.89
w:plac	0.78
w:plan	1.01
w:plat	-0.60
w:platform	-0.70
w:playlist	-1.25
w:pleas	-0.43
w:pm	-0.88
w:pocket	-0.69
w:poem	-0.93
w:point	-0.63
w:polic	0.37
w:porch	-0.93
w:post	-0.49
w:postmark	-0.95
w:pot	0.75
w:pound	0.97
w:powerles	1.07
w:pra	-1.01
w:practic	-1.17
w:pram	-0.33
w:present	0.39
w:press	-1.05
w:pressur	-0.28
w:pretend	0.83
w:print	-1.10
w:prison	0.72
w:privat	-0.31
w:profil	-0.41
w:promis	-0.64
w:prop	0.70
w:proud	0.47
w:provid	-0.82
w:psychiatrist	0.46
w:psychologist	-0.10
w:ptsd	0.38
w:pul	-0.40
w:puls	1.03
w:pupp	0.10
w:push	1.05
w:put	-0.96
w:queu	-0.53
w:quit	-0.33
w:quot	-1.05
w:radio	0.76
w:rag	0.56
w:ram	-0.40
w:ran	-0.69
w:rang	-0.63
w:ray	-0.41
w:read	-0.57
w:real	-0.62
w:rear	-1.12
w:receipt	-0.75
w:reception	-0.94
w:receptionist	-0.85
w:recital	-0.41
w:recognis	-0.21
w:record	-1.23
w:red	0.08
w:ref	-0.37
w:refer	0.88
w:referral	-0.46
w:refus	0.82
w:regist	-0.37
w:registrar	-0.29
w:regret	-1.15
w:relationship	0.51
w:relax	0.64
w:relief	0.48
w:reliev	0.22
w:rememb	0.88
w:remot	-0.55
w:remov	-0.74
w:rent	-0.86
w:rep	-0.71
w:repeat	-0.13
w:replac	-1.26
w:report	0.07
w:requ	-0.60
w:resentful	-0.27
w:resident	-0.05
w:respondent	-0.72
w:rest	-1.10
w:restles	-0.21
w:retch	-0.26
w:return	-1.43
w:revers	0.24
w:review	-1.05
w:revolt	-0.65
w:rib	-0.59
w:rid	-0.65
w:right	0.39
w:rigid	1.01
w:ring	0.32
w:rings	0.10
w:rins	-0.22
w:road	-0.50
w:rob	1.12
w:roof	0.08
w:room	0.22
w:roommat	-1.28
w:rop	0.70
w:ros	-0.53
w:round	0.19
w:roundabout	0.54
w:row	-0.53
w:rug	-1.15
w:ruin	0.57
w:rul	-0.51
w:run	-0.91
w:sa	-0.38
w:sad	-0.53
w:saf	0.42
w:safet	0.28
w:said	-1.13
w:salon	-0.72
w:sam	-0.32
w:samaritan	0.86
w:sank	0.27
w:sat	0.35
w:saturda	-0.28
w:sav	-1.45
w:saw	0.30
w:say	-0.90
w:scalp	-1.06
w:scan	0.20
w:scar	0.69
w:school	0.07
w:scratch	-0.26
w:scream	0.14
w:screen	-0.47
w:screenshot	-0.86
w:seat	-1.03
w:sec	-0.41
w:second	-0.20
w:section	0.35
w:securit	-1.59
w:see	-0.06
w:seem	-1.21
w:seen	-0.61
w:seeth	0.93
w:self	0.58
w:send	-0.78
w:sent	-1.59
w:sergeant	-1.00
w:serial	-0.86
w:sertralin	0.46
w:serv	-0.34
w:servic	-1.09
w:session	-0.47
w:set	0.58
w:sgt	-0.63
w:shak	-0.44
w:shaken	0.42
w:sham	-1.23
w:she	0.08
w:shift	-0.58
w:shirt	-0.72
w:sho	-0.47
w:shock	-0.21
w:shook	-0.15
w:shop	-0.17
w:short	-0.48
w:shot	0.05
w:should	-0.30
w:shout	-0.60
w:shov	-0.76
w:show	1.12
w:shut	0.17
w:sick	0.12
w:sicken	-0.22
w:sidewall	-0.94
w:sign	-0.22
w:signal	0.66
w:sil	0.79
w:silenc	0.50
w:silv	-0.85
w:sing	0.88
w:sink	0.79
w:sist	0.28
w:sit	0.97
w:six	-0.59
w:siz	-0.90
w:skin	0.27
w:skull	0.54
w:sleep	0.05
w:slept	0.89
w:slid	-0.52
w:slow	0.65
w:small	0.49
w:smart	0.14
w:smil	-0.11
w:smok	0.09
w:snap	0.71
w:so	0.39
w:sob	0.28
w:soft	-0.30
w:solicitor	-0.88
w:som	0.31
w:somebod	-0.28
w:someon	0.08
w:someth	-0.11
w:son	-0.78
w:son'	-0.14
w:song	-1.01
w:soon	-0.05
w:sorr	-0.09
w:sorrow	-0.85
w:sound	-0.45
w:spa	-0.42
w:speak	-0.48
w:speechles	-0.09
w:spent	0.58
w:splint	-0.16
w:spok	-0.41
w:spook	-0.12
w:spot	0.85
w:spra	-0.32
w:st	-0.59
w:sta	0.40
w:stammer	0.54
w:stamp	-0.33
w:stand	0.70
w:star	-0.10
w:start	0.52
w:stat	0.23
w:statement	-1.19
w:station	-1.45
w:statu	-0.27
w:step	-0.45
w:stick	-1.22
w:stiff	-0.31
w:still	-0.27
w:stitch	-1.01
w:stomach	-0.12
w:ston	0.45
w:stood	0.58
w:stop	0.58
w:stor	0.55
w:street	0.28
w:stres	0.53
w:stress	-0.52
w:strong	0.58
w:stuck	-0.74
w:student	0.69
w:stun	0.37
w:stupid	1.11
w:subject	-1.52
w:such	-0.68
w:suck	0.57
w:suff	-0.90
w:suicidal	-0.71
w:support	0.36
w:sur	-0.17
w:surger	-0.51
w:surpris	-0.43
w:survivor	0.92
w:suspect	0.35
w:sutur	-0.56
w:swallow	0.58
w:sweat	-1.01
w:swings	0.67
w:switch	-0.64
w:swollen	-0.29
w:swor	-0.61
w:tabl	0.35
w:tablet	-0.26
w:tag	-0.59
w:talk	0.88
w:tap	-0.48
w:tattoo	-1.05
w:tax	0.43
w:teach	-0.96
w:team	0.85
w:tear	0.52
w:tearful	1.15
w:tedd	-0.43
w:teeth	0.55
w:tel	0.85
w:tell	0.22
w:ten	0.47
w:tenant	-0.40
w:terribl	0.04
w:terrif	1.06
w:test	-0.84
w:tetanu	-0.32
w:th	0.25
w:than	-0.28
w:thank	-0.34
w:thankful	1.01
w:the	-0.16
w:their	0.06
w:them	-0.33
w:ther	-0.31
w:therapist	-0.16
w:thes	0.76
w:things	-0.46
w:think	0.54
w:thought	1.36
w:threaten	0.46
w:threw	0.21
w:throat	0.90
w:through	0.73
w:thumb	-0.50
w:tick	-0.43
w:tight	0.39
w:till	0.93
w:tim	0.14
w:timetabl	-1.26
w:tir	0.12
w:to	0.39
w:toast	1.08
w:toda	-0.40
w:toilet	0.18
w:told	-0.58
w:tom	-0.33
w:too	0.53
w:took	-0.61
w:tooth	-1.10
w:tor	-0.72
w:torn	-1.27
w:touch	-0.09
w:towel	-0.35
w:track	-0.24
w:train	-0.48
w:trap	-0.31
w:trauma	0.89
w:traumatis	0.65
w:treatment	0.75
w:trembl	0.51
w:trip	0.35
w:trolle	-0.79
w:truck	-0.35
w:trust	-0.06
w:tuesda	-0.10
w:turn	0.47
w:tutor	-0.57
w:twelv	0.57
w:twic	-0.06
w:twin	0.41
w:two	-0.89
w:typ	-0.74
w:tyr	-0.54
w:unblock	-0.41
w:uncomfortabl	-0.47
w:understand	0.54
w:uneas	0.57
w:unit	-0.26
w:unknown	-0.21
w:unnerv	-0.46
w:unsaf	0.10
w:unsettl	0.37
w:unstabl	-0.66
w:until	0.16
w:up	0.26
w:upset	-0.53
w:upstair	0.05
w:us	-0.43
w:use	-0.24
w:used	-0.69
w:useles	0.83
w:user	0.31
w:uses	-0.93
w:ush	-0.97
w:van	-0.40
w:ver	-0.41
w:vet	-0.80
w:vicar	0.75
w:victim	0.68
w:video	-0.89
w:violat	0.51
w:visib	-0.81
w:visit	0.32
w:visitor	-0.96
w:voic	0.21
w:voicemail	0.09
w:volt	-0.08
w:vulnerabl	0.33
w:wait	-0.06
w:waitres	-0.60
w:wak	0.85
w:walk	-0.42
w:wall	-0.29
w:want	0.54
w:ward	-0.34
w:wardrob	0.51
w:warm	-0.56
w:was	-0.14
w:wash	1.06
w:wat	0.59
w:watch	0.71
w:wav	-0.91
w:way	0.43
w:we	-0.11
w:weak	-0.41
w:wear	0.04
w:wed	-0.56
w:wedg	-0.22
w:wednesda	-0.46
w:week	-0.13
w:weekend	-0.49
w:weep	-0.09
w:weight	0.21
w:went	0.29
w:wept	0.86
w:wer	-0.53
w:what	0.98
w:whenev	0.59
w:wher	-0.45
w:wheth	-0.43
w:whistl	0.26
w:whit	-0.37
w:who	0.10
w:whoev	1.00
w:whol	1.14
w:why	-0.08
w:wif	-0.24
w:will	0.21
w:win	0.71
w:window	0.20
w:wip	-0.23
w:wir	0.11
w:wish	0.58
w:wit	0.82
w:with	-0.12
w:withdrawn	0.19
w:without	0.35
w:witnes	-0.91
w:wok	0.30
w:woman	0.59
w:wond	0.66
w:word	0.98
w:work	-0.64
w:worn	1.18
w:worr	-0.31
w:worst	0.70
w:worthles	0.33
w:would	-0.26
w:wound	-0.56
w:wreath	-0.52
w:wreck	0.66
w:wrist	-0.60
w:writ	-0.43
w:written	-0.63
w:wrong	0.30
w:wrot	-0.11
w:x	-0.37
w:xanax	0.87
w:yard	0.63
w:year	0.06
w:yell	-0.65
w:you	-0.65
w:young	0.82
w:your	-0.85
w:yourself	-0.49
w:zoom	-1.12
`);

// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(`
01=	-0.78
01=(	0.32
01=(/-	0.32
01=(/NONE	-1.07
01=(/THE	0.44
01=)/HE	-0.07
01=,	-0.30
01=,/-	-0.61
01=,/HE	-0.35
01=,/HIS	-0.22
01=,/I	0.39
01=,/MY	-0.76
01=,/NAME	-0.55
01=,/NONE	-0.72
01=,/THE	-0.97
01=,/THERE	-0.18
01=,/THEY	-0.11
01=,/VERB	-0.73
01=,/WHICH	0.68
01=,/may	-1.22
01=,/now	-0.20
01=,/past	0.05
01=-	-0.71
01=-/-	-0.71
01=-/NAME	-0.46
01=-/NONE	-0.44
01=-/PEOPLE	-0.69
01=:	-1.25
01=:/-	-1.00
01=:/I	-0.84
01=:/MY	-0.23
01=:/SHE	-0.22
01=:/THIS	-0.16
01=:/VERB	-1.39
01=:/YOU	-0.64
01=:/may	-0.22
01=:/now	-0.79
01=;	-0.65
01=;/-	-0.10
01=;/MY	-0.19
01=;/THE	-0.73
01=;/now	-0.35
01=;/past	-0.73
01=CLIENT	0.49
01=HE	-0.45
01=HIS	-0.27
01=I	-0.50
01=IT	-0.27
01=MY	-0.60
01=NAME	-0.72
01=NOBODY	-0.32
01=NONE	-0.59
01=NOTHING	-0.92
01=PEOPLE	-0.53
01=SHE	-0.93
01=THE	-0.68
01=THERE	-0.72
01=THEY	-0.26
01=THIS	-0.34
01=VERB	-1.08
01=WHICH	0.68
01=WHO	-0.45
01=YOU	-0.84
01=after	-0.72
01=after-quotation	-0.13
01=after-quotation/-	-0.11
01=after-quotation/MY	-0.13
01=after-quotation/NONE	-0.12
01=after-quotation/VERB	-0.40
01=after-quotation/may	-0.12
01=after-quotation/past	-0.22
01=after/-	-0.64
01=after/HE	-0.48
01=after/I	-0.33
01=after/MY	-0.05
01=after/THE	-0.73
01=after/THEY	-0.30
01=after/past	-0.71
01=and	-0.45
01=and/-	-1.45
01=and/HE	-0.53
01=and/HIS	-0.56
01=and/I	0.15
01=and/IT	-0.76
01=and/MY	-0.14
01=and/NAME	-0.64
01=and/NONE	-0.47
01=and/SHE	-0.24
01=and/THE	-0.80
01=and/THERE	-0.11
01=and/THIS	-0.43
01=and/may	-0.97
01=and/now	-1.77
01=and/past	0.20
01=as	-0.63
01=as/-	-0.64
01=as/NONE	-0.63
01=as/may	-0.65
01=as/past	-0.46
01=because	0.31
01=because/-	-0.29
01=because/I	0.36
01=because/THE	-0.29
01=because/may	-1.32
01=because/past	0.53
01=before	-0.45
01=before/I	-0.45
01=before/now	-0.45
01=but	-0.57
01=but/-	-0.31
01=but/NONE	-0.80
01=but/THE	-0.28
01=but/past	-0.60
01=even	-0.31
01=even/-	-0.14
01=even/NONE	-0.31
01=even/now	-0.35
01=how	-0.69
01=how/HE	-0.14
01=how/I	-0.53
01=how/YOU	-0.46
01=how/may	-0.46
01=how/now	-0.48
01=how/past	-0.30
01=if	-0.54
01=if/I	-0.33
01=if/THE	-0.55
01=if/now	-0.30
01=if/past	-0.56
01=like	-0.48
01=like/-	-0.48
01=like/NONE	-0.31
01=like/THE	-0.51
01=run-on	-0.57
01=run-on/-	-0.15
01=run-on/CLIENT	0.49
01=run-on/EX	-0.05
01=run-on/HE	-0.50
01=run-on/I	-0.50
01=run-on/NOTHING	-0.92
01=run-on/PEOPLE	-0.14
01=run-on/SHE	-0.92
01=run-on/THERE	-0.30
01=run-on/may	-1.16
01=run-on/now	-1.22
01=run-on/past	-0.15
01=since	-0.20
01=since/HE	-0.29
01=since/past	-0.20
01=so/-	-0.74
01=so/HE	-0.06
01=so/I	-0.74
01=so/NONE	0.09
01=so/may	-0.97
01=that	-0.87
01=that/-	-0.16
01=that/HE	-0.38
01=that/HIS	-0.08
01=that/I	-1.07
01=that/IT	-0.47
01=that/MY	-0.39
01=that/SHE	-0.30
01=that/may	-0.69
01=that/now	-0.93
01=that/past	-0.39
01=then	-0.77
01=then/-	-0.57
01=then/HE	-0.05
01=then/I	-0.41
01=then/NOBODY	-0.30
01=then/NONE	-0.32
01=then/THERE	-0.44
01=then/may	-0.30
01=then/now	-0.43
01=then/past	-0.05
01=unless	-0.34
01=unless/PEOPLE	-0.34
01=unless/now	-0.34
01=until	-0.43
01=until/HE	-0.24
01=until/NAME	-0.61
01=until/NONE	-0.68
01=until/now	-0.31
01=until/past	-0.41
01=what	-0.21
01=what/HE	-0.16
01=what/I	-0.14
01=what/THIS	-0.37
01=what/may	-0.10
01=what/now	-0.37
01=what/past	-0.19
01=when	-0.83
01=when/-	-0.75
01=when/HE	-0.07
01=when/I	-0.98
01=when/NOBODY	-0.17
01=when/THE	-0.08
01=when/YOU	-0.39
01=when/now	-0.32
01=when/past	-0.71
01=whenever	-0.64
01=whenever/-	-0.56
01=whenever/I	-0.44
01=whenever/THE	-0.15
01=whenever/THERE	-0.16
01=whenever/now	-0.16
01=where	-0.51
01=where/HE	-0.59
01=where/THE	-0.06
01=where/may	-0.67
01=where/past	-0.08
01=whether	-0.60
01=whether/I	-0.60
01=whether/may	-0.63
01=whether/past	-0.48
01=who	-0.45
01=who/WHO	-0.45
01=who/now	-0.45
01|	-0.06
10=	-0.82
10=(	-0.35
10=(/-	-0.35
10=(/NONE	-0.56
10=(/THE	-0.09
10=)	0.29
10=)/HE	0.32
10=)/NAME	0.48
10=)/VERB	-1.02
10=)/past	0.29
10=,	-0.14
10=,/-	-0.76
10=,/HE	-0.20
10=,/HIS	-0.55
10=,/I	0.66
10=,/IT	-1.03
10=,/NAME	-0.27
10=,/NONE	-0.84
10=,/SHE	-1.25
10=,/THE	0.26
10=,/THERE	-0.17
10=,/THEY	-0.90
10=,/VERB	-0.96
10=,/may	-0.99
10=,/now	-0.37
10=,/past	0.38
10=-	-0.48
10=-/-	-0.48
10=-/NAME	-0.46
10=-/NONE	-0.34
10=-/PEOPLE	-0.13
10=:	-0.40
10=:/-	-0.40
10=:/I	-0.83
10=:/MY	-0.59
10=:/NONE	-0.22
10=:/SHE	-0.46
10=:/THE	-0.06
10=:/THIS	-0.39
10=:/VERB	-0.21
10=:/YOU	-0.04
10=:/may	-0.46
10=:/now	-0.48
10=:/past	-0.06
10=;	-0.77
10=;/-	-0.31
10=;/MY	-0.66
10=;/THE	-0.46
10=;/now	-1.14
10=;/past	-0.72
10=EX	-1.08
10=HE	-0.45
10=HIS	-0.65
10=I	0.12
10=IT	-0.92
10=MY	-0.13
10=NAME	-0.34
10=NOBODY	-0.38
10=NONE	-1.00
10=PEOPLE	-0.56
10=SHE	-1.26
10=THE	-0.40
10=THERE	-0.25
10=THEY	-0.57
10=THIS	-1.02
10=VERB	-1.03
10=WHO	-0.26
10=YOU	-0.71
10=after	-1.25
10=after/-	-1.14
10=after/HE	-0.48
10=after/I	-0.40
10=after/MY	-0.97
10=after/THE	-0.20
10=after/THEY	-0.33
10=after/past	-0.46
10=and	-0.83
10=and/-	-0.28
10=and/HE	-0.49
10=and/HIS	-0.40
10=and/I	-0.95
10=and/IT	-0.80
10=and/MY	0.54
10=and/NOBODY	-0.33
10=and/NONE	-0.71
10=and/SHE	-0.53
10=and/THE	-1.10
10=and/THIS	-1.14
10=and/may	-0.47
10=and/now	-1.21
10=and/past	-0.90
10=as	-0.46
10=as/-	-0.22
10=as/NONE	-0.46
10=as/may	-0.22
10=as/past	-0.40
10=because	-0.30
10=because/-	-0.12
10=because/I	-0.33
10=because/THE	-0.12
10=because/may	-0.42
10=because/past	-0.04
10=before	-0.23
10=before/I	-0.23
10=before/now	-0.23
10=but	-0.11
10=but/-	-0.84
10=but/I	0.64
10=but/NONE	-0.93
10=but/THE	-0.57
10=but/past	0.24
10=even	-0.31
10=even/-	-0.42
10=even/NONE	-0.31
10=even/now	-0.25
10=how	-0.97
10=how/HE	-0.74
10=how/I	-0.87
10=how/YOU	-0.16
10=how/may	-0.16
10=how/now	-0.35
10=how/past	-0.92
10=if	-1.53
10=if/THE	-1.43
10=if/now	-0.88
10=if/past	-1.26
10=like	-0.13
10=like/-	-0.13
10=like/NONE	-0.14
10=like/THE	-0.04
10=quotation	-0.24
10=quotation/-	-0.24
10=quotation/NONE	-0.24
10=run-on	-0.46
10=run-on/-	0.36
10=run-on/EX	-0.99
10=run-on/HE	-0.05
10=run-on/I	-0.51
10=run-on/PEOPLE	-0.49
10=run-on/SHE	-0.14
10=run-on/THERE	-0.25
10=run-on/may	-1.56
10=run-on/now	-1.89
10=run-on/past	0.15
10=since	-0.91
10=since/HE	-0.66
10=since/NAME	-0.38
10=since/NONE	-0.29
10=since/past	-0.91
10=so	0.29
10=so/-	-0.41
10=so/HE	0.59
10=so/I	0.31
10=so/NONE	-0.77
10=so/may	-0.87
10=so/now	0.57
10=so/past	0.17
10=that	-0.43
10=that/-	-0.16
10=that/EX	-0.37
10=that/HE	-0.48
10=that/HIS	-0.16
10=that/I	0.18
10=that/IT	-0.23
10=that/MY	-0.65
10=that/SHE	-0.12
10=that/THE	-0.04
10=that/may	-0.68
10=that/now	-0.91
10=that/past	0.11
10=then	-0.48
10=then/-	-1.30
10=then/HE	-0.16
10=then/I	-0.41
10=then/NOBODY	-0.13
10=then/may	-0.13
10=then/now	-1.00
10=then/past	0.41
10=unless	-0.39
10=unless/PEOPLE	-0.39
10=unless/now	-0.39
10=until/HE	-1.25
10=until/MY	-0.12
10=until/NAME	-0.31
10=until/NONE	-1.06
10=until/THE	0.85
10=until/now	-0.16
10=what	-0.33
10=what/HE	-0.22
10=what/I	-0.62
10=what/THIS	-0.56
10=what/may	-0.15
10=what/now	-0.56
10=what/past	-0.88
10=when	-0.82
10=when/-	-0.50
10=when/HE	0.17
10=when/I	-0.91
10=when/NOBODY	-0.67
10=when/THE	-0.91
10=when/YOU	-0.70
10=when/now	-0.64
10=when/past	-1.08
10=whenever	-0.28
10=whenever/-	-0.20
10=whenever/I	-0.11
10=whenever/THE	-0.21
10=whenever/THERE	-0.18
10=whenever/now	-0.18
10=where	-0.85
10=where/HE	-0.80
10=where/THE	-0.20
10=where/may	-0.25
10=where/past	-0.78
10=whether	-0.18
10=whether/I	-0.18
10=whether/may	-0.07
10=whether/past	-0.31
10=who	-0.26
10=who/WHO	-0.26
10=who/now	-0.26
10|	-0.16
11=	0.44
11=(	-0.36
11=(/-	-0.36
11=(/NONE	-0.45
11=(/THE	-0.34
11=)	-0.33
11=)/HE	-0.26
11=)/NAME	-0.67
11=)/past	-0.33
11=,	-0.06
11=,/-	0.16
11=,/HE	-0.65
11=,/HIS	-0.20
11=,/I	-0.17
11=,/IT	0.26
11=,/MY	-0.12
11=,/NAME	-0.06
11=,/NONE	-0.07
11=,/THE	-0.56
11=,/VERB	-0.06
11=,/WHICH	-0.23
11=,/may	-0.46
11=,/now	-0.22
11=,/past	-0.65
11=-	-0.09
11=-/-	-0.09
11=-/NAME	-0.36
11=-/NONE	-0.37
11=-/PEOPLE	0.39
11=:	-0.41
11=:/-	-0.34
11=:/I	-0.39
11=:/MY	-0.05
11=:/SHE	-0.18
11=:/THIS	-0.14
11=:/VERB	-0.50
11=:/YOU	-0.17
11=:/may	-0.18
11=:/now	-0.37
11=;	-0.45
11=;/-	-0.16
11=;/MY	-0.20
11=;/THE	-0.43
11=;/now	-0.32
11=;/past	-0.38
11=CLIENT	-0.15
11=HE	0.29
11=HIS	-0.20
11=I	-0.05
11=IT	0.35
11=MY	0.28
11=NAME	-0.07
11=NOBODY	0.42
11=NONE	0.31
11=PEOPLE	0.36
11=SHE	0.34
11=THE	0.12
11=THERE	0.05
11=THEY	0.37
11=THIS	-0.65
11=VERB	-0.16
11=WHICH	-0.23
11=WHO	0.51
11=YOU	-0.35
11=after	0.14
11=after/-	0.08
11=after/HE	-0.45
11=after/I	0.42
11=after/MY	-0.29
11=after/THE	0.46
11=after/THEY	0.37
11=after/past	0.14
11=and	0.05
11=and/-	0.42
11=and/HE	-0.49
11=and/HIS	-0.04
11=and/I	-0.36
11=and/IT	-0.38
11=and/MY	0.30
11=and/NOBODY	0.33
11=and/NONE	0.08
11=and/SHE	-0.29
11=and/THE	0.17
11=and/THIS	-0.77
11=and/may	-0.64
11=and/now	0.09
11=and/past	-0.58
11=as	0.17
11=as/-	0.31
11=as/NONE	0.17
11=as/may	0.34
11=as/past	-0.37
11=because	-0.14
11=because/-	0.28
11=because/I	-0.24
11=because/THE	0.28
11=because/may	1.17
11=because/past	-0.58
11=before	0.49
11=before/I	0.49
11=before/now	0.49
11=but	0.13
11=but/-	0.65
11=but/I	-0.26
11=but/THE	0.32
11=but/past	-0.58
11=even	0.38
11=even/-	0.17
11=even/NONE	0.38
11=even/now	0.30
11=how	0.06
11=how/HE	-0.34
11=how/I	0.41
11=how/YOU	-0.16
11=how/may	-0.16
11=how/now	0.48
11=how/past	-0.44
11=if	-0.28
11=if/THE	-0.19
11=if/now	0.47
11=if/past	-0.82
11=like	0.29
11=like/-	0.29
11=like/NONE	0.22
11=like/THE	0.42
11=run-on	0.43
11=run-on/CLIENT	-0.15
11=run-on/EX	-0.04
11=run-on/HE	0.48
11=run-on/I	0.05
11=run-on/PEOPLE	-0.14
11=run-on/SHE	0.61
11=run-on/may	0.27
11=run-on/now	-0.12
11=run-on/past	0.49
11=since	0.32
11=since/HE	-0.30
11=since/NAME	0.37
11=since/NONE	0.29
11=since/past	0.32
11=so	0.13
11=so/-	0.44
11=so/HE	-0.61
11=so/I	-0.08
11=so/NONE	0.25
11=so/may	0.98
11=so/now	-0.39
11=so/past	-0.11
11=that	0.27
11=that/-	-0.14
11=that/HE	0.37
11=that/I	-0.34
11=that/IT	0.23
11=that/MY	0.59
11=that/SHE	-0.25
11=that/THE	-0.33
11=that/now	0.36
11=that/past	0.15
11=then	0.12
11=then/-	0.16
11=then/HE	-0.42
11=then/I	0.43
11=then/THERE	-0.16
11=then/now	-0.16
11=unless	0.31
11=unless/PEOPLE	0.31
11=unless/now	0.31
11=until	-0.28
11=until/HE	-0.13
11=until/NAME	-0.24
11=until/NONE	-0.43
11=until/past	-0.31
11=what	0.27
11=what/HE	0.13
11=what/I	0.67
11=what/THIS	0.69
11=what/may	0.15
11=what/now	0.69
11=what/past	0.45
11=when	0.20
11=when/-	0.31
11=when/HE	-0.48
11=when/I	0.08
11=when/NOBODY	0.21
11=when/THE	0.39
11=when/YOU	-0.23
11=when/now	0.04
11=when/past	-0.10
11=whenever	0.62
11=whenever/-	0.56
11=whenever/I	0.45
11=whenever/THE	0.20
11=whenever/THERE	0.19
11=whenever/now	0.19
11=where	0.22
11=where/HE	0.24
11=where/THE	-0.11
11=where/may	0.42
11=where/past	-0.39
11=whether	-0.11
11=whether/I	-0.11
11=whether/past	-0.20
11=who	0.51
11=who/WHO	0.51
11=who/now	0.51
11|	0.14
b:# ,	-0.37
b:# .	-1.27
b:# :	-0.08
b:# am	-0.12
b:# and	-0.49
b:# da	-0.82
b:# lying	-0.80
b:# minut	-0.39
b:# pm	-0.23
b:# sec	-0.34
b:# second	-0.64
b:# tim	0.14
b:. #	-0.33
b:^ #	-0.72
b:^ ,	-0.93
b:^ a	-0.05
b:^ about	-0.31
b:^ accord	-0.39
b:^ aft	-0.07
b:^ all	-0.62
b:^ and	0.07
b:^ at	-0.25
b:^ badg	-0.34
b:^ becaus	0.37
b:^ bit	-1.01
b:^ by	-0.56
b:^ call	-0.37
b:^ camera	-0.08
b:^ card	-0.26
b:^ client	0.45
b:^ dr	0.42
b:^ er	-0.63
b:^ even	0.36
b:^ first	0.40
b:^ follow	-0.82
b:^ he	-0.37
b:^ hear	-0.59
b:^ her	-0.71
b:^ his	-0.91
b:^ i	0.34
b:^ if	-0.12
b:^ in	0.60
b:^ just	0.17
b:^ let	-0.46
b:^ lik	0.16
b:^ my	0.21
b:^ neighbor	-0.80
b:^ next	-0.08
b:^ no	-1.27
b:^ not	0.41
b:^ noth	-0.22
b:^ nurs	-0.72
b:^ offic	-0.31
b:^ on	-0.72
b:^ ord	-0.17
b:^ packag	-1.03
b:^ petition	-0.20
b:^ photo	-0.51
b:^ plat	-0.78
b:^ polic	-0.38
b:^ ray	-0.06
b:^ respondent	-0.14
b:^ sam	-0.25
b:^ screenshot	-0.19
b:^ securit	-0.81
b:^ see	-0.29
b:^ sinc	-0.15
b:^ so	0.35
b:^ som	0.54
b:^ someon	-0.29
b:^ sorr	-1.02
b:^ subject	-0.75
b:^ text	-0.79
b:^ the	-0.54
b:^ then	-0.57
b:^ ther	0.32
b:^ tir	0.34
b:^ to	0.60
b:^ two	-1.04
b:^ until	-0.68
b:^ voicemail	-0.17
b:^ was	-0.43
b:^ we	-0.27
b:^ what	0.62
b:^ when	-0.34
b:^ whenev	0.33
b:^ wher	0.17
b:^ wheth	-0.59
b:^ which	0.75
b:a block	0.17
b:a card	-0.69
b:a different	-0.64
b:a dog	-0.48
b:a fold	-0.39
b:a friend	-0.21
b:a key	-0.17
b:a let	0.32
b:a man	0.37
b:a minut	-0.81
b:a new	-0.42
b:a not	-0.21
b:a panic	1.13
b:a pictur	-0.61
b:a relief	0.48
b:a report	-0.60
b:a silv	-0.83
b:a week	-0.11
b:about #	-0.32
b:about it	0.66
b:accord to	-0.39
b:acros from	-0.13
b:addres .	-0.42
b:afraid of	0.17
b:afraid to	0.42
b:aft he	-0.51
b:aft the	0.97
b:again ,	0.18
b:again .	0.42
b:ago .	0.55
b:all my	0.70
b:alon .	0.58
b:am .	0.36
b:am a	0.57
b:am afraid	-0.60
b:am her	-0.71
b:am not	0.68
b:am scar	-0.39
b:am writ	-0.49
b:an hour	0.35
b:and #	-0.57
b:and a	-1.02
b:and ask	-0.16
b:and cal	-1.07
b:and could	-0.26
b:and cr	0.47
b:and gav	-0.99
b:and had	0.42
b:and he	-0.82
b:and i	0.36
b:and it	0.13
b:and left	-0.62
b:and my	-0.46
b:and ran	-0.32
b:and said	-0.35
b:and she	-0.44
b:and tap	-0.46
b:and the	0.33
b:and told	-0.42
b:and took	-0.74
b:and want	-0.95
b:and would	-0.34
b:any mor	-0.09
b:ask for	-0.45
b:ask him	-0.42
b:ask me	0.07
b:at #	-0.49
b:at hom	-0.68
b:at my	-1.09
b:at night	0.63
b:at work	0.04
b:attach .	-1.19
b:awa .	0.98
b:awa from	-0.26
b:back .	0.68
b:back at	-0.12
b:back door	-0.86
b:badg #	-0.34
b:bag .	-0.64
b:be the	0.35
b:becaus i	0.37
b:bed .	0.66
b:behind me	0.06
b:behind the	-0.25
b:between #	-0.44
b:bit on	0.58
b:bought the	-0.83
b:burn on	-0.48
b:bus .	0.72
b:but i	-0.26
b:by me	-0.58
b:by my	0.19
b:by the	-0.47
b:cal from	-0.73
b:cal the	0.69
b:call .	0.14
b:cam .	-0.05
b:cam at	-0.26
b:cam in	-0.29
b:cam on	-0.16
b:cam out	-0.18
b:cam to	0.19
b:camera clip	-0.08
b:can not	0.65
b:car .	0.38
b:client report	-0.24
b:client stat	-1.06
b:com .	0.75
b:com out	0.17
b:could not	-0.12
b:cr and	0.46
b:dat #	-0.70
b:day .	1.08
b:did not	-0.19
b:do not	-0.14
b:don .	-0.09
b:door .	-0.41
b:door was	-0.85
b:down .	-0.58
b:down at	-0.74
b:down for	0.25
b:dr .	0.33
b:eat .	-0.70
b:end at	-0.86
b:even .	-0.85
b:ever night	0.54
b:ever tim	-0.51
b:ex told	-0.42
b:fault .	-0.13
b:fear of	-0.30
b:feel lik	0.91
b:feel saf	0.45
b:felt humiliat	0.91
b:felt sick	1.02
b:fenc .	-0.07
b:first tim	0.53
b:fiv tim	0.38
b:floor .	-0.88
b:follow me	-0.18
b:for #	-0.61
b:for a	-0.45
b:for about	-0.86
b:for an	0.15
b:for giv	0.62
b:for her	-0.19
b:for me	-0.38
b:for my	-0.65
b:for the	0.25
b:for two	-0.08
b:for week	0.47
b:form .	-0.22
b:frida .	-0.40
b:frighten to	0.49
b:from a	-0.29
b:from my	-0.76
b:from the	-0.76
b:front desk	-0.23
b:front of	0.48
b:gav a	-0.32
b:gav him	-1.47
b:gav me	0.09
b:get out	0.19
b:giv him	0.62
b:go .	0.09
b:going to	0.97
b:got a	-0.53
b:got hom	-0.70
b:had a	0.05
b:had been	-0.99
b:had my	-0.27
b:had to	0.65
b:hand was	-0.54
b:happ .	-0.63
b:happ to	-0.32
b:has the	-0.96
b:hav been	0.96
b:hav nev	-0.37
b:hav not	0.54
b:he ask	-0.09
b:he bought	-0.67
b:he cam	0.58
b:he did	-0.57
b:he dos	1.00
b:he drov	-0.27
b:he follow	-0.45
b:he gav	-0.37
b:he got	-0.70
b:he grab	-0.62
b:he had	-0.47
b:he has	-0.72
b:he hop	-0.22
b:he is	0.49
b:he kept	-1.00
b:he left	-0.21
b:he let	-0.94
b:he park	-0.23
b:he post	-0.56
b:he put	-0.71
b:he rang	-0.14
b:he said	-0.40
b:he seem	-0.58
b:he text	-0.37
b:he told	-0.16
b:he turn	-0.17
b:he was	-0.85
b:he will	0.47
b:he work	-0.73
b:he wrot	-0.22
b:hear the	-0.20
b:her .	-0.40
b:her own	0.72
b:her to	-0.31
b:hid in	-0.41
b:him ,	-0.21
b:him .	-0.66
b:him on	-0.21
b:him the	0.45
b:him to	-0.86
b:him up	-0.58
b:his moth	-0.33
b:hit the	-0.52
b:hom .	0.83
b:hom at	-0.53
b:hous .	0.07
b:hous at	-0.10
b:how he	-0.41
b:hung up	-0.63
b:hurt .	0.06
b:i am	-0.17
b:i ask	-0.67
b:i can	-0.10
b:i car	0.72
b:i chang	-0.45
b:i could	-0.09
b:i did	-1.07
b:i drov	-0.55
b:i feel	-0.20
b:i felt	0.70
b:i gav	-0.11
b:i get	0.29
b:i go	0.19
b:i got	-0.99
b:i had	-0.31
b:i hat	0.10
b:i hav	0.62
b:i hear	0.58
b:i hid	-0.41
b:i keep	0.24
b:i left	-0.09
b:i liv	-0.41
b:i lock	-0.78
b:i lost	-0.96
b:i most	0.97
b:i mov	-0.26
b:i nev	0.06
b:i read	0.68
b:i report	-0.31
b:i see	0.67
b:i should	0.22
b:i sleep	0.20
b:i start	0.98
b:i still	0.71
b:i tak	0.23
b:i thought	0.71
b:i told	-0.45
b:i took	-0.50
b:i turn	-0.65
b:i used	0.30
b:i wak	0.58
b:i want	0.58
b:i was	0.51
b:i went	0.26
b:i will	-0.10
b:i would	-0.73
b:if i	0.26
b:if the	-0.21
b:in #	-0.66
b:in .	0.08
b:in a	0.53
b:in cas	0.30
b:in front	0.48
b:in her	0.72
b:in may	-0.10
b:in my	0.58
b:in the	-0.78
b:is afraid	0.17
b:is com	0.62
b:is in	0.91
b:is my	-0.13
b:is not	-0.43
b:is on	-0.22
b:is scar	0.62
b:is the	0.11
b:it .	-0.09
b:it at	-0.85
b:it down	0.16
b:it for	-0.79
b:it hurt	0.64
b:it is	0.76
b:it off	-0.96
b:it on	-0.89
b:it was	-1.18
b:januar .	0.55
b:just to	0.69
b:kept in	-0.20
b:laugh any	0.45
b:leav .	-0.21
b:left .	-0.32
b:left a	-0.61
b:left at	-1.13
b:left the	-0.09
b:let was	-0.13
b:lif .	0.59
b:light .	-0.62
b:lik a	0.95
b:lin :	-0.40
b:liv in	0.40
b:lock the	-0.13
b:lost #	1.01
b:mak me	-0.34
b:man .	0.53
b:man in	-0.71
b:may .	-0.17
b:me ,	0.35
b:me .	0.21
b:me at	-0.31
b:me down	0.19
b:me for	0.47
b:me from	-0.67
b:me on	0.52
b:me to	-0.50
b:messag .	-0.39
b:minut #	-0.34
b:minut ,	-0.10
b:minut .	-1.14
b:mor .	-0.09
b:mov the	-0.29
b:mov to	-0.49
b:my addres	-0.93
b:my appointment	-0.15
b:my bos	-0.89
b:my breath	0.66
b:my car	-0.58
b:my daught	-0.61
b:my desk	-0.34
b:my email	-0.13
b:my eyes	-0.36
b:my feet	0.78
b:my friend	-0.08
b:my hand	-0.31
b:my head	-0.12
b:my heart	0.72
b:my kid	0.17
b:my lif	0.07
b:my moth	-0.71
b:my nam	-0.67
b:my neighbor	-0.04
b:my numb	-0.74
b:my offic	-0.14
b:my own	1.24
b:my phon	-0.63
b:my should	-0.12
b:my sist	0.49
b:my therapist	-0.07
b:my whol	0.62
b:my work	-0.40
b:nam .	-0.78
b:nev been	0.17
b:new one	-0.42
b:next tim	0.04
b:next to	-0.24
b:night ,	0.21
b:night .	0.67
b:no .	-0.33
b:no one	-0.80
b:no return	-0.18
b:not be	0.43
b:not com	0.09
b:not eat	0.14
b:not even	0.43
b:not feel	0.60
b:not for	-0.36
b:not get	-0.49
b:not go	-0.47
b:not hav	-0.65
b:not know	-0.41
b:not open	-0.66
b:not sleep	0.80
b:not slept	0.83
b:not speak	1.24
b:not stop	0.20
b:not to	0.20
b:not trust	0.34
b:now .	0.91
b:numb #	-0.31
b:numb .	0.35
b:numb is	-0.26
b:of him	1.07
b:of it	0.94
b:of the	0.27
b:off work	-0.56
b:offic .	-0.17
b:offic sa	-0.40
b:old hous	-0.32
b:on #	-0.89
b:on .	0.52
b:on frida	-1.13
b:on monda	-0.34
b:on my	-1.40
b:on sound	-0.44
b:on the	0.09
b:open the	0.77
b:out .	0.25
b:out in	0.24
b:out of	0.17
b:out the	0.37
b:outsid .	0.22
b:over the	-1.14
b:panic attack	0.29
b:park .	0.20
b:park acros	-0.13
b:park lot	0.09
b:phon rings	0.51
b:photo .	-0.08
b:plat .	-0.46
b:pm .	-0.34
b:polic station	-0.32
b:post the	-0.08
b:put a	-0.36
b:rang the	-0.13
b:read it	0.74
b:read the	-0.27
b:red mark	-0.41
b:report .	-0.44
b:respondent was	-0.18
b:return addres	-0.18
b:right .	1.21
b:ring .	0.45
b:rings .	-0.44
b:room .	0.50
b:sa a	-0.51
b:said ,	-0.92
b:said noth	-0.09
b:sav .	-0.19
b:saw him	-0.91
b:scar .	0.44
b:scar to	0.32
b:scream .	0.96
b:sec .	-0.34
b:second .	-0.63
b:see a	0.58
b:sent a	-0.20
b:session .	0.25
b:she has	0.73
b:she is	0.21
b:shift end	-0.86
b:should be	-0.47
b:sick with	-1.25
b:sign .	-0.78
b:sinc #	-0.72
b:sinc he	-0.45
b:sinc the	0.75
b:sit down	-1.13
b:sit on	0.67
b:sleep .	0.64
b:sleep in	0.98
b:sleep with	0.46
b:so asham	0.64
b:so i	-0.68
b:so tir	1.02
b:so upset	-0.68
b:sound .	-0.25
b:st .	-0.57
b:statement .	-0.28
b:stop .	1.47
b:stres .	0.59
b:subject was	-0.90
b:tak the	0.24
b:tap to	-0.46
b:terrif ,	0.20
b:text ,	-0.21
b:text my	0.28
b:th .	0.33
b:th for	-0.43
b:th is	-0.90
b:th week	-0.51
b:that he	0.11
b:that i	-0.74
b:that is	0.74
b:that it	0.20
b:that she	-0.37
b:that the	-0.33
b:the #	-0.17
b:the account	-0.39
b:the alarm	-0.56
b:the back	-1.17
b:the bathroom	-0.79
b:the bed	0.86
b:the bin	-0.18
b:the break	-0.94
b:the bus	-0.29
b:the cal	0.42
b:the call	-0.73
b:the car	-0.77
b:the caretak	-0.85
b:the cat	-0.30
b:the children	-0.28
b:the courthous	-0.79
b:the curtain	0.82
b:the deput	-0.70
b:the doctor	0.49
b:the dog	-0.83
b:the door	-0.51
b:the fear	-0.23
b:the fenc	-1.20
b:the flower	-0.25
b:the form	-0.22
b:the front	-0.11
b:the garag	-0.40
b:the gat	-0.51
b:the glas	-0.69
b:the guard	-0.48
b:the hallwa	0.22
b:the hear	0.25
b:the hood	-0.67
b:the hous	1.15
b:the left	-0.17
b:the let	-0.56
b:the librar	0.62
b:the light	0.05
b:the lin	-0.97
b:the lock	0.10
b:the mailbox	0.40
b:the mirror	0.90
b:the new	0.15
b:the not	-0.07
b:the numb	-0.38
b:the offic	-0.26
b:the panic	-0.59
b:the parcel	-0.20
b:the password	-0.16
b:the phon	-0.13
b:the photo	-0.76
b:the plat	-0.07
b:the polic	-0.23
b:the porch	-0.44
b:the receipt	-0.52
b:the respondent	-0.15
b:the roof	0.11
b:the said	-0.97
b:the school	-0.45
b:the seat	-0.89
b:the second	0.27
b:the shop	-0.36
b:the smok	-0.78
b:the stair	0.61
b:the stockroom	-0.41
b:the tabl	-0.92
b:the tim	-1.01
b:the track	-0.11
b:the wall	-0.93
b:the whol	0.93
b:the window	0.10
b:the witnes	-0.35
b:them .	1.36
b:then he	-0.42
b:ther .	-0.16
b:ther is	0.40
b:ther on	-0.33
b:ther tim	-0.56
b:therap .	0.31
b:threw the	-0.47
b:through the	0.17
b:tim .	-0.84
b:tim on	-0.69
b:tim the	-0.52
b:tir of	0.85
b:to a	-0.65
b:to be	0.33
b:to clos	0.23
b:to get	0.25
b:to giv	-0.39
b:to go	0.40
b:to him	-0.36
b:to leav	-0.47
b:to me	0.65
b:to my	-0.07
b:to say	-0.23
b:to sit	0.55
b:to the	-0.49
b:told him	-0.82
b:told me	-0.82
b:told my	-0.37
b:told the	-0.59
b:too frighten	0.49
b:took a	-0.75
b:took the	-0.17
b:track was	-0.11
b:twic a	0.30
b:two week	0.35
b:und the	-0.70
b:unit .	0.79
b:until #	-0.36
b:until he	-0.25
b:up .	-0.30
b:up at	-0.80
b:up on	-0.25
b:used to	0.30
b:voicemail ,	-0.22
b:wak up	0.72
b:walk me	-0.52
b:want to	0.42
b:was a	-0.79
b:was at	-0.66
b:was chang	-1.02
b:was cr	0.62
b:was embarrass	0.48
b:was going	0.08
b:was him	-0.91
b:was hold	-1.21
b:was in	-0.85
b:was nervou	-1.66
b:was not	0.14
b:was on	0.37
b:was outsid	-0.65
b:was park	-0.13
b:was serv	-0.04
b:was shak	0.27
b:was terrif	0.20
b:was ther	-0.47
b:was und	-0.19
b:week ,	-0.51
b:week .	-0.15
b:went to	-1.36
b:what a	0.48
b:what he	0.21
b:when he	-0.50
b:when i	-0.24
b:when the	-0.12
b:whenev i	0.31
b:wher he	0.19
b:wheth i	-0.59
b:will be	-0.20
b:will do	0.40
b:will not	0.53
b:window .	0.17
b:with a	-0.96
b:with my	0.32
b:with the	0.72
b:work .	-0.32
b:would been	-0.77
b:would hav	0.67
b:would not	-0.88
b:writ th	-0.55
b:wrot it	-0.63
b:x -	-0.25
b:year .	0.56
e:ing	0.95
g:action	-0.21
g:anger	0.45
g:appetite	0.82
g:author	0.19
g:belittle	0.84
g:blame	0.78
g:body	1.02
g:care	1.42
g:children	0.28
g:concentration	0.91
g:confused	0.64
g:damage	-0.06
g:diagnosis	0.08
g:disgust	0.75
g:drink	0.55
g:evidence	-0.94
g:expects	1.05
g:fear	0.94
g:feel	0.42
g:figure	0.95
g:guard	0.55
g:harm	0.28
g:injury	-0.36
g:lasting	0.83
g:look	-0.19
g:love	-0.24
g:medicine	1.28
g:messageThing	-0.23
g:numb	0.24
g:otherMeaning	-0.98
g:otherPerson	-0.41
g:relief	-0.19
g:sad	0.66
g:saying	-0.29
g:shame	0.54
g:sleep	-0.21
g:thing	-0.24
g:tired	1.52
g:trust	0.46
g:wants	-0.16
gs:action/CLIENT+	-0.54
gs:action/EX+	-0.09
gs:action/HE	-0.23
gs:action/HE+	-0.40
gs:action/I	-0.89
gs:action/I+	0.05
gs:action/IT	0.05
gs:action/MY	0.64
gs:action/NAME	-0.42
gs:action/NONE	-0.18
gs:action/NONE+	-0.49
gs:action/SHE	-0.67
gs:action/SHE+	0.24
gs:action/THE	0.35
gs:action/THE+	-0.12
gs:action/THERE	0.91
gs:action/THEY	0.53
gs:action/THEY+	-0.38
gs:action/THIS	-0.60
gs:action/VERB	-0.78
gs:action/VERB+	-0.40
gs:action/WE	-0.43
gs:anger/HE	-0.53
gs:anger/I	0.57
gs:anger/NONE	1.19
gs:anger/THE	-0.78
gs:anger/THE+	-0.46
gs:appetite/I	-0.15
gs:appetite/NONE	-0.35
gs:appetite/VERB	0.84
gs:author/CLIENT+	0.39
gs:author/HE+	-0.59
gs:author/I+	0.23
gs:author/NONE+	-0.42
gs:author/THE+	0.06
gs:belittle/I	1.17
gs:belittle/NONE	-0.25
gs:belittle/THE	0.31
gs:blame/I	0.53
gs:blame/IT	-0.13
gs:body/I	0.66
gs:body/I+	0.08
gs:body/MY	0.70
gs:body/THE	1.05
gs:care/I	0.78
gs:care/MY	0.37
gs:care/THE	0.81
gs:care/THE+	-0.90
gs:children/HE	-0.08
gs:children/I	0.34
gs:children/MY	0.51
gs:children/NONE	0.37
gs:children/SHE+	0.31
gs:children/THE	-0.83
gs:concentration/I	0.96
gs:confused/I	-0.55
gs:damage/HE	-0.30
gs:damage/I	-0.63
gs:damage/IT	-0.31
gs:damage/MY	-0.11
gs:damage/SHE	-0.54
gs:damage/THE	-0.12
gs:damage/VERB	0.34
gs:disgust/I	0.65
gs:drink/HE	-0.49
gs:drink/I	0.39
gs:evidence/CLIENT+	-0.63
gs:evidence/HE	-0.58
gs:evidence/I	-0.60
gs:evidence/MY	-0.99
gs:evidence/NAME	-0.73
gs:evidence/NONE	-0.57
gs:evidence/NONE+	-0.38
gs:evidence/SHE	-0.15
gs:evidence/THE	-0.22
gs:evidence/THERE+	-0.40
gs:evidence/VERB	-0.90
gs:evidence/VERB+	-0.22
gs:expects/HE	0.05
gs:expects/I	1.19
gs:expects/IT	0.53
gs:expects/MY	0.51
gs:fear/CLIENT+	1.46
gs:fear/HE	-0.16
gs:fear/I	0.05
gs:fear/MY	0.31
gs:fear/NONE	0.29
gs:fear/NONE+	0.56
gs:fear/SHE	-0.45
gs:fear/SHE+	0.40
gs:fear/THE	0.42
gs:fear/VERB	0.46
gs:feel/CLIENT+	1.08
gs:feel/HE	-0.59
gs:feel/I	0.42
gs:feel/IT	-0.05
gs:feel/MY	0.53
gs:feel/THE	-1.13
gs:figure/HE	-1.36
gs:figure/I	0.98
gs:figure/NONE	0.58
gs:guard/I	0.76
gs:guard/NONE	-0.77
gs:guard/THE	0.75
gs:harm/HE	-0.43
gs:harm/I	0.70
gs:injury/CLIENT+	0.45
gs:injury/HE	-0.41
gs:injury/IT	-0.91
gs:injury/MY	-0.90
gs:injury/NONE	-0.71
gs:injury/SHE+	0.62
gs:injury/THE	-0.29
gs:injury/THE+	-0.88
gs:injury/VERB	0.79
gs:lasting/HE	-0.96
gs:lasting/I	0.33
gs:lasting/MY	-0.14
gs:lasting/NONE	-0.92
gs:lasting/THE	0.79
gs:lasting/VERB	-0.05
gs:look/HE	-0.52
gs:look/I	0.35
gs:look/NONE	-0.42
gs:look/THE	-0.13
gs:love/HE	-0.78
gs:love/I	0.25
gs:love/THE	-0.35
gs:love/VERB	0.30
gs:medicine/HE	0.45
gs:medicine/I	0.91
gs:medicine/MY	0.31
gs:medicine/THE	0.93
gs:messageThing/HE	-0.22
gs:messageThing/HIS	-0.16
gs:messageThing/I	0.21
gs:messageThing/I+	-0.42
gs:messageThing/IT	1.17
gs:messageThing/MY	-0.52
gs:messageThing/NONE	-1.00
gs:messageThing/NONE+	-1.00
gs:messageThing/SHE	-0.15
gs:messageThing/SHE+	1.13
gs:messageThing/THE	-0.78
gs:messageThing/THERE	-0.35
gs:messageThing/THEY	0.39
gs:messageThing/VERB	0.08
gs:numb/I	0.70
gs:numb/MY	-0.25
gs:numb/NONE	-1.15
gs:numb/NONE+	-0.51
gs:numb/THE	0.20
gs:numb/VERB	-0.27
gs:otherMeaning/HE	-0.59
gs:otherMeaning/I	-1.06
gs:otherMeaning/IT	-0.91
gs:otherMeaning/MY	0.34
gs:otherMeaning/NONE	0.19
gs:otherMeaning/THE	-0.95
gs:otherPerson/CLIENT+	1.05
gs:otherPerson/EX+	-0.12
gs:otherPerson/HE	-0.38
gs:otherPerson/HE+	-0.47
gs:otherPerson/HIS	-0.24
gs:otherPerson/I	-0.70
gs:otherPerson/I+	0.65
gs:otherPerson/IT	-0.64
gs:otherPerson/MY	-1.30
gs:otherPerson/MY+	-0.14
gs:otherPerson/NAME	-0.69
gs:otherPerson/NONE	-0.32
gs:otherPerson/NONE+	-1.08
gs:otherPerson/PEOPLE	0.29
gs:otherPerson/SHE	-0.80
gs:otherPerson/SHE+	0.47
gs:otherPerson/THE	-0.45
gs:otherPerson/THE+	-0.14
gs:otherPerson/THERE	0.77
gs:otherPerson/THEY	0.41
gs:otherPerson/THEY+	-0.38
gs:otherPerson/VERB	0.16
gs:otherPerson/VERB+	-0.38
gs:otherPerson/WE	-0.43
gs:relief/HE	-0.28
gs:relief/I	-0.18
gs:relief/NONE	-0.66
gs:relief/THE	0.50
gs:sad/HE	-0.32
gs:sad/I	0.55
gs:sad/IT	0.44
gs:sad/MY	-0.48
gs:sad/NONE	0.70
gs:sad/SHE+	0.31
gs:sad/THE	-0.67
gs:sad/THE+	0.31
gs:sad/VERB	-0.26
gs:saying/CLIENT+	-0.37
gs:saying/EX+	-0.06
gs:saying/HE	-0.55
gs:saying/HE+	-0.55
gs:saying/HIS	-0.38
gs:saying/I+	0.18
gs:saying/IT	-1.31
gs:saying/MY	0.49
gs:saying/MY+	0.15
gs:saying/NAME	-0.18
gs:saying/NONE	-1.03
gs:saying/NONE+	-0.25
gs:saying/SHE	-0.34
gs:saying/SHE+	-0.09
gs:saying/THE	0.22
gs:saying/THE+	0.09
gs:saying/THERE	0.08
gs:saying/VERB	-0.90
gs:saying/VERB+	-0.40
gs:shame/I	1.17
gs:shame/NONE	-0.24
gs:shame/THE	-0.59
gs:sleep/HE	-0.78
gs:sleep/I	-0.08
gs:sleep/MY	0.51
gs:sleep/NONE	0.21
gs:sleep/THE	-0.87
gs:sleep/VERB	-0.16
gs:thing/CLIENT+	0.19
gs:thing/EX+	-0.17
gs:thing/HE	-0.28
gs:thing/HE+	-0.20
gs:thing/HIS	-0.26
gs:thing/I	-0.47
gs:thing/I+	0.78
gs:thing/IT	-0.19
gs:thing/MY	0.13
gs:thing/MY+	-0.50
gs:thing/NAME	-0.27
gs:thing/NONE	-0.57
gs:thing/NONE+	-0.69
gs:thing/SHE	-0.20
gs:thing/SHE+	0.17
gs:thing/THE	0.13
gs:thing/THE+	-0.97
gs:thing/VERB	-0.97
gs:tired/I	0.32
gs:tired/MY	0.31
gs:tired/NONE	0.63
gs:tired/NONE+	0.66
gs:tired/THE	0.69
gs:tired/VERB	0.38
gs:trust/HE	-0.43
gs:trust/I	0.69
gs:trust/MY	-0.50
gs:trust/NONE	-0.61
gs:trust/THE	-0.10
gs:trust/VERB	0.14
gs:wants/I	0.21
gs:wants/NONE	-1.05
gt:action/may	0.19
gt:action/now	0.20
gt:action/past	-0.36
gt:anger/-	0.97
gt:anger/now	0.08
gt:anger/past	-0.28
gt:appetite/-	0.40
gt:appetite/now	0.79
gt:appetite/past	0.31
gt:author/-	-0.38
gt:author/now	-0.84
gt:author/past	1.04
gt:belittle/-	0.53
gt:belittle/now	1.42
gt:belittle/past	-0.63
gt:blame/-	0.84
gt:blame/may	0.22
gt:blame/now	0.52
gt:body/-	0.55
gt:body/may	1.14
gt:body/now	0.87
gt:body/past	0.53
gt:care/-	0.66
gt:care/now	1.06
gt:care/past	0.88
gt:children/-	0.76
gt:children/may	0.14
gt:children/now	0.06
gt:children/past	-0.97
gt:concentration/-	0.28
gt:concentration/now	1.42
gt:confused/-	-0.53
gt:confused/now	1.02
gt:damage/now	0.15
gt:damage/past	-0.30
gt:disgust/now	0.66
gt:disgust/past	0.76
gt:drink/-	0.71
gt:drink/past	-0.17
gt:evidence/-	-0.43
gt:evidence/may	-1.06
gt:evidence/now	-0.81
gt:evidence/past	-0.16
gt:expects/may	0.53
gt:expects/now	0.94
gt:expects/past	0.55
gt:fear/-	1.18
gt:fear/may	-0.87
gt:fear/now	0.20
gt:fear/past	0.82
gt:feel/-	0.19
gt:feel/may	-0.50
gt:feel/now	-0.19
gt:feel/past	0.71
gt:figure/-	0.33
gt:figure/may	0.06
gt:figure/past	0.95
gt:guard/-	0.29
gt:guard/may	0.38
gt:guard/now	0.75
gt:guard/past	0.31
gt:harm/now	0.23
gt:harm/past	0.15
gt:injury/-	-0.95
gt:injury/may	0.44
gt:injury/now	0.62
gt:injury/past	-0.32
gt:lasting/-	0.97
gt:lasting/may	-0.13
gt:lasting/now	0.39
gt:look/-	0.07
gt:look/past	-0.59
gt:love/-	0.33
gt:love/now	-0.28
gt:love/past	-1.00
gt:medicine/-	0.88
gt:medicine/now	0.91
gt:messageThing/-	-0.20
gt:messageThing/now	-0.06
gt:messageThing/past	-0.61
gt:numb/-	0.91
gt:numb/now	0.17
gt:numb/past	-0.85
gt:otherMeaning/-	-0.29
gt:otherMeaning/now	-0.84
gt:otherMeaning/past	-0.41
gt:otherPerson/-	0.15
gt:otherPerson/may	0.53
gt:otherPerson/now	-0.27
gt:otherPerson/past	-0.81
gt:relief/-	0.42
gt:relief/may	0.10
gt:relief/now	-0.16
gt:relief/past	-1.04
gt:sad/-	0.71
gt:sad/may	-0.05
gt:sad/now	-0.16
gt:sad/past	0.68
gt:saying/-	0.09
gt:saying/may	0.08
gt:saying/now	-0.30
gt:saying/past	-0.40
gt:shame/-	-0.09
gt:shame/now	0.61
gt:shame/past	0.42
gt:sleep/-	0.53
gt:sleep/past	-1.02
gt:thing/-	0.38
gt:thing/may	-0.08
gt:thing/now	-0.42
gt:thing/past	-0.60
gt:tired/-	0.57
gt:tired/now	0.36
gt:tired/past	1.21
gt:trust/-	0.23
gt:trust/now	0.76
gt:trust/past	-0.45
gt:wants/-	-0.48
gt:wants/now	-0.13
n:(	-0.37
n:)	0.22
n:,	-0.12
n:-	-0.21
n:1	-0.34
n:3	0.39
n::	-0.76
n:;	-0.74
n:after	-0.58
n:and	-0.48
n:as	0.12
n:because	-0.17
n:but	0.16
n:even	0.34
n:how	-0.32
n:if	-0.60
n:last	0.21
n:like	0.34
n:long	-0.31
n:middle	0.05
n:quotation	-0.24
n:quoted	-0.14
n:run-on	0.17
n:short	-0.16
n:since	-0.62
n:so	0.45
n:that	0.08
n:when	-0.35
n:whenever	0.66
n:where	-0.35
n:whether	-0.27
n:who	0.54
name	-0.32
o:(	0.22
o:)	-0.32
o:,	-0.23
o:-	-0.34
o::	-1.27
o:;	-0.64
o:after	-0.07
o:after-quotation	-0.20
o:and	-0.16
o:because	0.37
o:but	0.04
o:even	0.36
o:how	-0.28
o:if	-0.36
o:like	0.16
o:run-on	0.05
o:since	0.30
o:so	0.31
o:start	0.11
o:that	-0.04
o:then	-0.51
o:until	-0.68
o:what	0.24
o:when	-0.05
o:whenever	0.33
o:where	0.17
o:whether	-0.59
o:who	0.49
os:,/HE	-0.69
os:,/HIS	-0.28
os:,/I	0.28
os:,/IT	0.34
os:,/MY	-0.26
os:,/NAME	-0.57
os:,/NONE	-0.57
os:,/THE	-0.89
os:,/THERE	-0.20
os:,/VERB	-0.40
os:,/WHICH	0.75
os:-/NONE	-0.43
os::/I	-0.79
os::/NONE	-0.23
os::/VERB	-1.46
os:;/THE	-0.73
os:after-quotation/NONE	-0.26
os:after/HE	-0.51
os:and/HE	-0.77
os:and/I	0.14
os:and/IT	-0.66
os:and/MY	0.28
os:and/NONE	-0.13
os:and/SHE	-0.40
os:because/I	0.37
os:but/I	-0.26
os:but/NONE	-0.08
os:but/THE	0.30
os:even/NONE	0.36
os:how/HE	-0.41
os:how/I	0.22
os:if/THE	-0.21
os:like/NONE	0.15
os:run-on/EX	-0.09
os:run-on/HE	0.29
os:run-on/I	-0.22
os:run-on/SHE	0.06
os:run-on/THERE	-0.31
os:since/HE	-0.45
os:so/I	-0.15
os:so/NONE	0.50
os:start/CLIENT	0.27
os:start/EX	-0.24
os:start/HE	-0.72
os:start/HIS	-0.55
os:start/I	0.55
os:start/IT	0.14
os:start/MY	0.28
os:start/NAME	-0.18
os:start/NONE	-0.52
os:start/NOTHING	-0.14
os:start/THE	-0.44
os:start/THERE	0.37
os:start/THEY	0.08
os:start/VERB	0.08
os:start/WE	-0.27
os:that/HE	0.25
os:that/I	-0.74
os:that/IT	0.20
os:that/SHE	-0.37
os:that/THE	-0.33
os:then/HE	-0.42
os:then/NONE	-0.32
os:until/HE	-0.25
os:until/NONE	-0.72
os:what/HE	0.12
os:when/HE	-0.48
os:when/I	-0.24
os:when/THE	0.39
os:when/YOU	-0.25
os:whenever/I	0.31
os:where/HE	0.19
os:whether/I	-0.59
os:who/WHO	0.49
p:CLIENT/EX	-0.06
p:CLIENT/NONE	0.07
p:CLIENT/THE	-0.15
p:HE/HE	-0.74
p:HE/I	-0.31
p:HE/NONE	-1.09
p:HE/THE	-0.48
p:HE/VERB	-0.65
p:HIS/HE	-0.37
p:HIS/NONE	-0.06
p:I/HE	0.18
p:I/I	0.13
p:I/IT	0.08
p:I/MY	-0.19
p:I/NAME	0.16
p:I/NONE	0.76
p:I/PEOPLE	0.32
p:I/THE	-0.17
p:I/THEY	0.35
p:I/VERB	0.20
p:I/YOU	-0.25
p:IT/HE	-0.12
p:IT/I	-0.74
p:IT/NONE	-0.86
p:IT/THE	0.38
p:MY/HE	-0.20
p:MY/NONE	-0.39
p:MY/SHE	0.39
p:NONE/HE	-0.55
p:NONE/I	-0.31
p:NONE/MY	-0.55
p:NONE/NAME	-0.60
p:NONE/NONE	-0.24
p:NONE/SHE	0.21
p:NONE/THE	-0.78
p:NONE/VERB	-1.25
p:SHE/I	-0.51
p:SHE/NONE	-1.66
p:SHE/SHE	-0.34
p:THE/HE	-0.60
p:THE/I	0.52
p:THE/NONE	-1.33
p:THE/THE	-0.14
p:THE/THERE	-0.25
p:THE/VERB	-0.35
p:THERE/NONE	-0.34
p:THERE/VERB	-0.63
p:VERB/HE	-1.20
p:VERB/I	-0.29
p:VERB/NONE	-1.15
p:VERB/VERB	-0.62
p:first	0.11
p:quoted	-0.20
pg:action	0.52
pg:anger	-0.20
pg:appetite	0.57
pg:author	-0.50
pg:belittle	-0.39
pg:blame	-0.41
pg:body	0.24
pg:children	-0.33
pg:concentration	0.14
pg:confused	-0.05
pg:damage	-0.05
pg:diagnosis	-1.25
pg:disgust	-1.06
pg:drink	-0.11
pg:expects	0.13
pg:fear	-0.18
pg:figure	-0.73
pg:guard	-0.06
pg:harm	-0.46
pg:injury	-0.16
pg:lasting	0.18
pg:look	-0.67
pg:love	0.37
pg:messageThing	0.15
pg:otherMeaning	-0.40
pg:otherPerson	-0.38
pg:relief	-1.11
pg:sad	-0.62
pg:saying	-0.94
pg:shame	0.27
pg:sleep	-0.22
pg:thing	-0.11
pg:tired	-0.53
pg:trust	1.07
pg:wants	-1.33
pgs:action/HE	0.24
pgs:action/I	0.84
pgs:action/MY	-0.84
pgs:action/NAME	-0.78
pgs:action/NONE	-0.12
pgs:action/SHE	-0.87
pgs:action/VERB	-0.48
pgs:anger/HE	-0.20
pgs:anger/I	-0.33
pgs:anger/NONE	-0.37
pgs:anger/THE	-0.65
pgs:appetite/HE	-1.23
pgs:appetite/I	0.67
pgs:author/EX	-0.06
pgs:author/I	-0.91
pgs:author/THE	-0.14
pgs:belittle/HE	-1.06
pgs:belittle/I	-0.57
pgs:body/HE	-0.68
pgs:body/I	-0.24
pgs:body/MY	0.28
pgs:body/NONE	0.10
pgs:body/THE	0.38
pgs:children/HE	0.28
pgs:children/I	-0.68
pgs:damage/I	-0.93
pgs:damage/NONE	0.30
pgs:damage/VERB	-1.39
pgs:disgust/HE	-1.06
pgs:drink/THE	0.11
pgs:evidence/HE	-0.65
pgs:evidence/I	0.14
pgs:evidence/IT	-0.43
pgs:evidence/THE	-0.46
pgs:expects/I	0.27
pgs:fear/HE	0.48
pgs:fear/HIS	-0.47
pgs:fear/I	-0.60
pgs:fear/NONE	-0.63
pgs:fear/THE	0.06
pgs:feel/HE	-0.44
pgs:feel/I	-0.44
pgs:feel/IT	-0.44
pgs:feel/MY	0.35
pgs:feel/NONE	0.21
pgs:guard/HE	0.46
pgs:guard/I	-0.39
pgs:guard/NONE	0.17
pgs:guard/THE	0.65
pgs:injury/EX	-0.06
pgs:injury/I	0.19
pgs:injury/NONE	0.16
pgs:injury/THE	-0.55
pgs:injury/VERB	-0.60
pgs:lasting/HE	-0.27
pgs:lasting/I	-0.86
pgs:lasting/IT	-0.75
pgs:lasting/MY	0.87
pgs:lasting/NONE	0.35
pgs:lasting/THE	0.30
pgs:look/I	-0.66
pgs:look/NONE	-0.25
pgs:love/I	-0.55
pgs:love/NONE	0.69
pgs:messageThing/HE	-0.67
pgs:messageThing/HIS	-0.05
pgs:messageThing/I	0.46
pgs:messageThing/IT	0.24
pgs:messageThing/MY	-0.94
pgs:messageThing/NONE	-0.27
pgs:messageThing/SHE	-0.23
pgs:messageThing/THE	-0.71
pgs:messageThing/THERE	-0.28
pgs:messageThing/VERB	-0.05
pgs:numb/I	-0.51
pgs:numb/NONE	0.22
pgs:otherMeaning/HE	-0.44
pgs:otherMeaning/I	-0.88
pgs:otherMeaning/IT	-0.66
pgs:otherMeaning/NONE	0.35
pgs:otherMeaning/THE	-0.21
pgs:otherPerson/HE	0.08
pgs:otherPerson/HIS	-0.34
pgs:otherPerson/I	-0.18
pgs:otherPerson/IT	-0.89
pgs:otherPerson/MY	-0.50
pgs:otherPerson/NAME	-0.61
pgs:otherPerson/NONE	-0.42
pgs:otherPerson/SHE	-0.38
pgs:otherPerson/THE	-0.57
pgs:otherPerson/THERE	-0.29
pgs:otherPerson/VERB	-0.62
pgs:otherPerson/WHICH	0.75
pgs:relief/I	-0.98
pgs:relief/MY	-0.18
pgs:relief/NONE	-0.57
pgs:sad/HE	-0.67
pgs:sad/I	-1.36
pgs:sad/NONE	-0.39
pgs:sad/THE	-1.10
pgs:sad/VERB	0.18
pgs:saying/EX	-0.06
pgs:saying/HE	-0.45
pgs:saying/HIS	-0.34
pgs:saying/I	-1.00
pgs:saying/NONE	-0.52
pgs:saying/SHE	-0.17
pgs:saying/THERE	-0.25
pgs:saying/VERB	-0.51
pgs:shame/HE	-0.64
pgs:shame/I	0.70
pgs:shame/MY	0.31
pgs:shame/NONE	-1.00
pgs:sleep/HE	0.18
pgs:sleep/NONE	-0.42
pgs:sleep/THE	-0.45
pgs:thing/HE	-0.22
pgs:thing/HIS	-0.31
pgs:thing/I	0.28
pgs:thing/MY	-0.49
pgs:thing/NONE	-0.74
pgs:thing/THE	-0.69
pgs:thing/THIS	-0.10
pgs:thing/VERB	-0.35
pgs:thing/WHICH	0.75
pgs:tired/NONE	-0.73
pgs:trust/I	0.75
pgs:trust/IT	-0.47
pgs:trust/NONE	0.77
pgs:trust/VERB	0.19
pgs:wants/NONE	-1.08
ps:CLIENT	-0.74
ps:HE	-0.87
ps:I	-0.89
ps:IT	-0.40
ps:MY	-0.34
ps:NAME	-0.88
ps:NONE	-1.34
ps:SHE	-1.00
ps:THE	-1.38
ps:VERB	-1.17
ps:YOU	-1.09
psg:author	-0.86
psg:messageThing	-1.06
psg:saying	-0.45
s:CLIENT+	0.39
s:EX+	-0.12
s:HE	-0.38
s:HE+	-0.47
s:HIS	-0.24
s:I	0.28
s:I+	-0.06
s:IT	0.40
s:IT+	-0.17
s:MY	0.19
s:MY+	0.22
s:NAME	-0.16
s:NAME+	-0.71
s:NOBODY	0.77
s:NONE	-0.35
s:NONE+	-0.18
s:NOTHING	-0.14
s:PEOPLE	0.31
s:SHE	-0.80
s:SHE+	0.47
s:THE	-0.35
s:THE+	-0.42
s:THERE+	-0.37
s:THEY	0.41
s:THEY+	-0.38
s:THIS	-0.54
s:VERB	-0.16
s:VERB+	-0.40
s:WE	-0.26
s:WHICH	0.75
s:WHO	0.49
s:YOU	-0.83
said:CLIENT/near	-0.26
said:EX/near	-0.52
said:HE/far	-0.39
said:HE/near	-0.63
said:HIS/far	-0.57
said:HIS/near	-0.38
said:I/near	0.26
said:IT/far	-0.95
said:IT/near	-0.76
said:MY/far	-0.72
said:MY/near	0.11
said:NONE/far	-1.51
said:NONE/near	-0.76
said:SHE/far	-1.02
said:SHE/near	-0.89
said:THE/far	-0.99
said:THE/near	-0.09
said:THERE/near	-0.21
said:VERB/far	-0.81
said:VERB/near	-0.97
said:no	0.37
st:CLIENT+/-	-0.55
st:CLIENT+/now	1.01
st:CLIENT+/past	0.75
st:EX+/past	-0.12
st:HE+/-	-0.19
st:HE+/past	-0.22
st:HE/-	-0.47
st:HE/may	0.46
st:HE/now	0.19
st:HE/past	-0.71
st:HIS/-	-0.49
st:HIS/past	-0.32
st:I+/now	-0.55
st:I+/past	0.38
st:I/-	0.70
st:I/may	-0.34
st:I/now	0.06
st:I/past	-0.11
st:IT+/past	-0.53
st:IT/-	0.09
st:IT/may	0.11
st:IT/now	-0.42
st:IT/past	0.65
st:MY+/past	0.43
st:MY/-	0.18
st:MY/may	0.53
st:MY/now	0.34
st:MY/past	-0.19
st:NAME+/past	-0.71
st:NAME/-	-0.21
st:NAME/past	-0.17
st:NOBODY/now	0.76
st:NONE+/-	0.17
st:NONE+/now	0.13
st:NONE+/past	-0.49
st:NONE/-	-0.19
st:NONE/may	0.27
st:NONE/now	-0.29
st:NONE/past	-0.43
st:NOTHING/-	-0.14
st:SHE+/-	0.25
st:SHE+/now	0.50
st:SHE/-	-0.38
st:SHE/may	-0.21
st:SHE/now	-0.38
st:SHE/past	-0.83
st:THE+/-	-0.67
st:THE+/past	-0.26
st:THE/may	0.38
st:THE/now	-0.50
st:THE/past	-0.99
st:THERE/-	-0.97
st:THERE/now	0.40
st:THEY+/past	-0.38
st:THEY/past	-0.25
st:THIS/now	-0.10
st:VERB+/past	-0.40
st:VERB/-	0.14
st:VERB/now	0.27
st:VERB/past	-0.69
st:WE/-	0.23
st:WHO/now	0.49
st:YOU/-	-0.73
t3:# am .	0.36
t3:# and #	-0.31
t3:# minut #	-0.34
t3:# minut .	-0.35
t3:# pm .	-0.34
t3:# sec .	-0.34
t3:# second .	-0.63
t3:. # .	-0.36
t3:^ # am	-0.46
t3:^ # lying	-0.80
t3:^ # minut	-0.27
t3:^ # pm	-0.08
t3:^ # second	-0.67
t3:^ a man	-0.05
t3:^ about #	-0.31
t3:^ accord to	-0.39
t3:^ aft he	-0.51
t3:^ and #	-0.80
t3:^ and a	-0.48
t3:^ and ask	-0.16
t3:^ and cal	-1.07
t3:^ and could	-0.26
t3:^ and cr	0.47
t3:^ and gav	-0.99
t3:^ and had	0.42
t3:^ and he	-0.82
t3:^ and i	0.19
t3:^ and it	0.13
t3:^ and left	-0.62
t3:^ and my	0.28
t3:^ and ran	-0.32
t3:^ and said	-0.35
t3:^ and she	-0.44
t3:^ and tap	-0.46
t3:^ and the	0.33
t3:^ and told	-0.42
t3:^ and took	-0.74
t3:^ and want	-0.95
t3:^ and would	-0.34
t3:^ at #	-0.25
t3:^ badg #	-0.34
t3:^ becaus i	0.37
t3:^ but i	-0.26
t3:^ camera clip	-0.08
t3:^ client report	-0.24
t3:^ client stat	-1.06
t3:^ dr .	0.42
t3:^ first tim	0.53
t3:^ he ask	-0.09
t3:^ he bought	-0.67
t3:^ he cam	0.61
t3:^ he did	-0.61
t3:^ he gav	-0.37
t3:^ he had	-0.20
t3:^ he is	0.32
t3:^ he left	-0.12
t3:^ he park	-0.23
t3:^ he post	-0.56
t3:^ he put	-0.71
t3:^ he rang	-0.14
t3:^ he said	-0.40
t3:^ he seem	-0.58
t3:^ he text	-0.09
t3:^ he told	-0.16
t3:^ he was	-0.66
t3:^ he work	-0.73
t3:^ he wrot	-0.22
t3:^ his moth	-0.33
t3:^ how he	-0.41
t3:^ i am	0.13
t3:^ i ask	-0.67
t3:^ i can	-0.19
t3:^ i car	0.72
t3:^ i chang	-0.45
t3:^ i check	-0.07
t3:^ i could	0.27
t3:^ i did	-1.19
t3:^ i drov	-0.55
t3:^ i feel	-0.20
t3:^ i gav	-0.11
t3:^ i got	-0.45
t3:^ i had	-0.58
t3:^ i hav	0.62
t3:^ i hid	-0.41
t3:^ i keep	0.24
t3:^ i lock	-0.78
t3:^ i look	0.55
t3:^ i lost	-0.96
t3:^ i mov	-0.26
t3:^ i nev	-0.72
t3:^ i read	0.66
t3:^ i see	0.67
t3:^ i should	0.85
t3:^ i sleep	0.20
t3:^ i start	0.98
t3:^ i still	0.71
t3:^ i tak	0.23
t3:^ i thought	0.71
t3:^ i told	-0.45
t3:^ i took	-0.52
t3:^ i turn	-0.65
t3:^ i used	0.30
t3:^ i wak	0.58
t3:^ i want	0.58
t3:^ i was	0.10
t3:^ i went	0.44
t3:^ i will	-0.10
t3:^ i would	-0.47
t3:^ if i	0.26
t3:^ if the	-0.21
t3:^ it is	0.59
t3:^ it was	-0.70
t3:^ my daught	0.25
t3:^ my hand	-0.21
t3:^ my moth	-0.61
t3:^ my phon	-0.63
t3:^ my therapist	-0.07
t3:^ no .	-0.36
t3:^ no one	-0.91
t3:^ no return	-0.18
t3:^ not even	0.43
t3:^ on #	-0.09
t3:^ on the	-0.53
t3:^ respondent was	-0.18
t3:^ she has	0.73
t3:^ she is	0.26
t3:^ sinc he	-0.45
t3:^ so asham	0.64
t3:^ so i	-0.68
t3:^ so tir	1.02
t3:^ so upset	-0.68
t3:^ subject was	-0.90
t3:^ that he	0.11
t3:^ that i	-0.74
t3:^ that is	0.16
t3:^ that it	0.20
t3:^ that she	-0.37
t3:^ that the	-0.33
t3:^ the cal	0.42
t3:^ the cat	-0.30
t3:^ the doctor	0.49
t3:^ the dog	-0.46
t3:^ the fear	0.18
t3:^ the let	-0.56
t3:^ the panic	-0.59
t3:^ the track	-0.11
t3:^ the witnes	-0.35
t3:^ then he	-0.42
t3:^ until he	-0.25
t3:^ what a	0.48
t3:^ what he	0.12
t3:^ when he	-0.50
t3:^ when i	-0.24
t3:^ when the	-0.12
t3:^ whenev i	0.31
t3:^ wher he	0.19
t3:^ wheth i	-0.59
t3:acros from my	-0.13
t3:afraid of him	0.69
t3:am writ th	-0.49
t3:and # .	-0.39
t3:and # am	-0.31
t3:and had to	0.55
t3:and he was	-0.79
t3:and i am	-0.82
t3:and i was	0.84
t3:and left .	-0.62
t3:and the guard	-0.40
t3:and told the	-0.49
t3:and took a	-0.74
t3:and would not	-0.26
t3:any mor .	-0.09
t3:ask for my	-0.17
t3:ask him to	-0.38
t3:ask me to	-0.58
t3:at # .	-0.87
t3:at # pm	-0.41
t3:at the gat	-0.51
t3:at work .	0.08
t3:awa from the	-0.26
t3:becaus i was	0.31
t3:behind me .	0.50
t3:behind me from	-0.55
t3:between # and	-0.58
t3:bit on the	0.58
t3:by me .	-0.58
t3:cal from a	-0.29
t3:cam at #	-0.26
t3:cam in .	-0.34
t3:cam out of	-0.22
t3:cam to the	-0.38
t3:can not sleep	0.32
t3:do not feel	0.60
t3:do not know	-0.41
t3:do not trust	0.34
t3:end at #	-0.86
t3:ever tim the	-0.52
t3:ex told the	-0.42
t3:follow me to	0.39
t3:for # minut	-0.14
t3:for an hour	0.15
t3:for giv him	0.62
t3:for her .	-0.52
t3:for two week	0.35
t3:from the window	-0.26
t3:gav him the	-0.63
t3:get out .	0.19
t3:giv him the	0.62
t3:had to sit	0.55
t3:hav nev been	0.33
t3:he cam in	-0.29
t3:he did not	-0.55
t3:he follow me	-0.45
t3:he had been	-0.25
t3:he left a	-0.11
t3:he rang the	-0.13
t3:he said noth	-0.09
t3:he told my	-0.05
t3:he was in	-0.08
t3:he was ther	-0.47
t3:he will do	0.40
t3:hid in the	-0.41
t3:him to leav	-0.47
t3:hom at #	-0.53
t3:hous at #	-0.10
t3:i am afraid	-0.60
t3:i am her	-0.71
t3:i am not	0.68
t3:i am scar	-0.53
t3:i am writ	-0.49
t3:i can not	0.62
t3:i could not	-0.12
t3:i did not	-1.19
t3:i do not	-0.14
t3:i felt humiliat	0.91
t3:i felt sick	1.02
t3:i go .	0.31
t3:i got a	-0.53
t3:i had a	-0.35
t3:i hav nev	-0.37
t3:i hav not	0.54
t3:i hid in	-0.41
t3:i left the	-0.09
t3:i read it	0.74
t3:i took a	-0.53
t3:i used to	0.30
t3:i wak up	0.59
t3:i was not	0.17
t3:i went to	-1.42
t3:i would been	-0.77
t3:in front of	0.48
t3:in her own	0.72
t3:in may .	-0.10
t3:in my nam	-0.35
t3:in my own	0.88
t3:in the bathroom	-0.74
t3:in the hallwa	0.22
t3:in the mirror	1.30
t3:in the stockroom	-0.41
t3:is in the	0.62
t3:is on the	-0.22
t3:it at #	-0.85
t3:it hurt .	0.64
t3:it is my	-0.13
t3:it on the	-0.15
t3:it was a	-0.79
t3:it was him	-0.91
t3:kept in a	-0.20
t3:laugh any mor	0.45
t3:left at #	-1.13
t3:lock the door	-0.13
t3:me at #	-0.35
t3:me for a	-0.12
t3:me from the	-0.82
t3:me to the	0.18
t3:minut # sec	-0.34
t3:mov the bed	-0.29
t3:mov to a	-0.48
t3:my hand was	-0.54
t3:no . #	-0.33
t3:no return addres	-0.18
t3:not open the	0.04
t3:numb is on	-0.22
t3:of him .	0.95
t3:of it .	0.45
t3:on # ,	-0.05
t3:on # .	-1.11
t3:on frida .	-0.40
t3:on my hand	0.87
t3:on my should	-0.47
t3:on sound .	-0.44
t3:on the #	-0.10
t3:on the hood	-0.67
t3:on the stair	0.61
t3:open the curtain	0.82
t3:read it .	0.74
t3:read the plat	-0.46
t3:return addres .	-0.18
t3:she is afraid	0.17
t3:she is scar	0.62
t3:shift end at	-0.86
t3:sinc # .	-0.59
t3:sit down .	-1.13
t3:sit on the	0.67
t3:text my sist	0.28
t3:th for her	-0.43
t3:th week ,	-0.51
t3:that he has	-0.72
t3:that he will	0.16
t3:that i am	-0.91
t3:that the respondent	-0.15
t3:the # ,	-0.13
t3:the # .	-0.25
t3:the back .	-0.75
t3:the back door	-0.76
t3:the bus .	-0.15
t3:the car .	-0.69
t3:the door .	-0.71
t3:the fenc .	-0.07
t3:the form .	-0.22
t3:the front desk	-0.11
t3:the hous at	-0.10
t3:the let was	-0.13
t3:the new one	-0.42
t3:the phon rings	0.51
t3:the plat .	-0.46
t3:the polic station	-0.32
t3:the track was	-0.11
t3:the window .	0.17
t3:ther on #	-0.07
t3:to # pm	-0.04
t3:to leav .	-0.13
t3:to me .	0.49
t3:to my sist	0.28
t3:to sit down	-1.13
t3:to the back	-0.47
t3:to the polic	-0.32
t3:to the shop	-0.37
t3:told him to	-0.82
t3:too frighten to	0.49
t3:two week .	0.35
t3:up at #	-0.65
t3:walk me to	-0.52
t3:was in the	-0.16
t3:was terrif ,	0.20
t3:was und the	-0.19
t3:went to the	-1.50
t3:what a relief	0.48
t3:when he cam	-0.29
t3:when the phon	0.40
t3:whenev i go	0.31
t:-	0.08
t:may	0.13
t:now	0.16
t:past	-0.28
w:#	-0.74
w:'	0.62
w:(	-0.37
w:)	0.22
w:,	-0.32
w:-	-0.21
w:.	0.14
w::	-0.76
w:;	-0.74
w:@	-0.29
w:a	0.06
w:about	-0.50
w:accord	-0.39
w:account	-0.41
w:acros	-0.83
w:addres	-1.15
w:afraid	-0.10
w:aft	0.54
w:again	0.39
w:ago	0.55
w:aisl	0.51
w:alarm	-0.66
w:alon	0.48
w:an	-0.13
w:and	-0.19
w:angr	-0.50
w:anoth	-0.18
w:answer	0.57
w:anxiou	-0.74
w:any	-0.09
w:anymor	-0.49
w:anyon	-0.59
w:anyth	1.19
w:apart	0.34
w:appetit	0.32
w:appointment	-1.04
w:april	-0.79
w:are	-0.52
w:arm	-0.27
w:arriv	-0.35
w:as	-0.05
w:asham	0.54
w:ask	-0.36
w:asleep	-1.13
w:at	-0.66
w:attach	-1.22
w:attack	1.11
w:awak	-0.26
w:awful	-0.41
w:bab	0.60
w:back	0.13
w:bad	0.61
w:badg	-0.34
w:bag	-0.58
w:bak	0.12
w:ball	-1.35
w:bathroom	-0.79
w:batter	-0.63
w:be	0.25
w:becaus	0.37
w:bed	0.57
w:been	-0.30
w:befor	0.57
w:behind	-0.45
w:besid	-0.38
w:beta	-0.59
w:between	0.09
w:bin	-0.18
w:bit	0.26
w:block	-0.27
w:blu	-0.83
w:bos	-0.89
w:bought	-1.00
w:box	0.07
w:brac	-0.75
w:break	-0.87
w:breath	-0.18
w:brok	-0.89
w:broken	-1.12
w:broth	-1.21
w:build	-1.17
w:burn	0.05
w:burst	1.14
w:bus	-0.43
w:button	-0.87
w:buzz	1.54
w:by	-0.80
w:cab	0.18
w:cal	0.11
w:cam	0.54
w:camera	-0.78
w:can	0.27
w:card	-0.70
w:caretak	-0.85
w:cas	0.25
w:cat	-0.30
w:chair	0.34
w:chang	-0.63
w:check	-0.32
w:chest	1.21
w:children	0.12
w:client	0.19
w:clip	-0.08
w:clos	-0.12
w:cod	0.34
w:cold	0.41
w:com	0.79
w:contact	-0.62
w:count	0.71
w:court	0.88
w:courthous	-0.79
w:cousin	-0.62
w:cr	0.93
w:cry	-0.97
w:curtain	0.82
w:cut	0.34
w:da	-0.59
w:dat	-0.42
w:daught	-0.61
w:day	1.15
w:deput	-0.70
w:desk	-0.27
w:desperat	-0.68
w:detectiv	-0.14
w:did	-0.48
w:different	-0.73
w:disgust	0.65
w:divorc	-0.94
w:do	0.22
w:doctor	0.72
w:doctor'	-0.48
w:dog	-0.82
w:don	-0.09
w:door	-0.60
w:dos	1.00
w:down	0.12
w:dr	0.33
w:driv	-1.01
w:drov	-0.56
w:duck	-0.19
w:ear	1.19
w:eat	-0.39
w:eleven	-0.84
w:email	-0.88
w:embarrass	0.49
w:employe	-0.10
w:empt	0.40
w:end	0.39
w:enough	-0.91
w:envelop	-0.78
w:er	-0.63
w:even	0.41
w:ever	0.81
w:everyth	0.86
w:ex	-0.42
w:exist	-0.62
w:eye	-0.16
w:eyes	-0.37
w:fac	1.10
w:fault	0.26
w:fear	0.41
w:feel	0.23
w:feet	0.40
w:felt	0.25
w:fenc	-1.25
w:fil	-0.74
w:film	-0.81
w:final	0.21
w:first	0.49
w:fiv	-0.55
w:flat	0.35
w:floor	-0.88
w:flower	-0.22
w:fold	-0.60
w:follow	-0.42
w:for	-0.56
w:form	-0.22
w:found	-1.33
w:fractur	-1.22
w:frida	-1.13
w:friend	-0.12
w:frighten	0.72
w:from	-0.41
w:front	-0.07
w:fur	0.18
w:furiou	1.06
w:garag	-1.04
w:gat	-0.46
w:gav	-0.49
w:get	0.41
w:girl	-0.83
w:glas	-0.24
w:goes	0.84
w:going	0.84
w:gon	0.41
w:got	-0.72
w:grab	-0.62
w:grief	-0.64
w:grind	-0.12
w:guard	-0.16
w:gues	0.12
w:had	0.25
w:hallwa	0.22
w:hand	-0.57
w:handwrit	-0.38
w:hang	-1.14
w:happ	-0.38
w:hard	0.14
w:has	-0.39
w:hat	-0.04
w:hav	0.28
w:he	-0.39
w:head	-0.12
w:headach	0.07
w:hear	0.66
w:heart	0.65
w:hell	-0.52
w:help	-1.01
w:her	0.05
w:herself	0.37
w:hid	-0.32
w:his	-0.89
w:hit	-0.52
w:hold	-0.61
w:hom	-0.44
w:honest	0.93
w:hood	-0.46
w:hop	-0.97
w:hors	-0.38
w:hour	0.45
w:hous	1.09
w:how	-0.25
w:humiliat	0.16
w:hung	-0.63
w:hurt	-0.71
w:i	0.34
w:if	-0.12
w:in	-0.42
w:into	0.60
w:its	0.50
w:januar	0.55
w:job	-0.86
w:join	0.69
w:judg	-0.22
w:jump	0.94
w:just	1.06
w:ke	-0.47
w:keep	0.13
w:kept	-1.08
w:key	-0.38
w:kick	-0.51
w:kid	0.13
w:knew	-0.36
w:knock	0.73
w:know	-0.74
w:landlord	-0.29
w:last	-0.60
w:laugh	0.45
w:law	-1.37
w:leav	0.17
w:left	0.23
w:leg	0.71
w:let	0.19
w:letter	-1.09
w:librar	0.62
w:lie	0.77
w:lif	0.45
w:light	-0.31
w:lik	1.15
w:lin	0.45
w:list	0.50
w:listen	0.58
w:littl	0.55
w:liv	-0.14
w:load	-0.92
w:lock	-0.24
w:log	-0.98
w:lon	-0.67
w:look	-0.32
w:los	0.27
w:lost	-0.26
w:lot	0.09
w:lov	0.33
w:low	0.35
w:lying	-0.49
w:mad	0.75
w:mail	-0.45
w:mailbox	0.40
w:mak	-0.24
w:man	-0.17
w:manag	-1.04
w:mark	-0.93
w:may	-0.32
w:me	0.93
w:meet	0.23
w:messag	-0.26
w:might	0.51
w:minut	-1.07
w:mirror	-0.23
w:mis	0.16
w:miss	-0.66
w:monda	-0.48
w:mor	-0.15
w:most	0.60
w:moth	-0.58
w:mouth	-0.19
w:mov	-0.56
w:much	0.58
w:my	-0.48
w:myself	0.51
w:nam	-0.99
w:near	1.62
w:neck	-1.15
w:neighbor	-0.85
w:nervou	0.37
w:nev	0.15
w:next	-0.20
w:night	0.91
w:nightmar	0.15
w:no	-0.72
w:nobod	0.60
w:not	0.39
w:noth	0.09
w:now	-0.13
w:numb	-0.63
w:nurs	0.11
w:of	1.01
w:off	-0.88
w:offic	-0.40
w:old	-0.58
w:on	-0.74
w:one	0.41
w:onl	0.50
w:opposit	-0.11
w:ord	-1.65
w:our	-0.48
w:out	0.26
w:outsid	-0.15
w:over	0.67
w:own	1.18
w:packag	-0.37
w:pain	-0.59
w:panic	0.24
w:panick	0.15
w:pap	-0.38
w:parcel	-0.20
w:park	-1.12
w:part	0.46
w:pass	-0.32
w:password	-0.16
w:person	0.73
w:petition	-0.20
w:pharmac	-0.46
w:phon	-0.41
w:photo	-0.94
w:physical	-0.23
w:pic	-0.48
w:pick	-0.58
w:pictur	-1.03
w:plac	0.41
w:plan	-0.35
w:plat	-0.14
w:playlist	-0.77
w:pm	-0.23
w:polic	-0.28
w:porch	-0.73
w:post	0.26
w:pound	0.90
w:press	-0.87
w:print	-0.12
w:privat	-0.30
w:profil	-0.37
w:pul	-0.63
w:put	-0.11
w:quit	-0.23
w:ran	-0.23
w:rang	-0.73
w:ray	-0.06
w:read	-0.40
w:receipt	-0.54
w:receptionist	-0.88
w:record	-0.84
w:red	-0.57
w:regist	-0.11
w:relief	0.48
w:remov	-0.57
w:report	-0.50
w:respondent	-0.21
w:return	-0.30
w:right	1.10
w:ring	0.45
w:rings	-0.29
w:roof	0.11
w:room	-0.63
w:roommat	-1.33
w:round	-0.54
w:row	0.40
w:run	-1.49
w:sa	-0.75
w:sad	-0.65
w:saf	-0.63
w:said	-0.74
w:sam	-0.11
w:sat	-0.09
w:sav	-0.66
w:saw	-0.45
w:say	-0.23
w:scan	0.68
w:scar	0.39
w:school	-0.56
w:scream	-0.07
w:screenshot	-0.79
w:seat	-0.87
w:sec	-0.34
w:securit	-1.10
w:see	0.67
w:seem	-0.51
w:seen	0.10
w:sent	-1.01
w:serv	-0.10
w:session	0.25
w:shak	0.30
w:she	-0.08
w:shift	-0.86
w:sho	0.17
w:shook	0.40
w:shop	-0.36
w:shout	-0.82
w:shov	-0.18
w:sick	0.67
w:sign	-0.29
w:silv	-0.83
w:sinc	0.36
w:sist	0.34
w:sit	0.53
w:six	-0.53
w:skin	0.72
w:sleep	0.28
w:slept	0.36
w:smok	-0.24
w:snap	0.18
w:so	0.81
w:sob	0.75
w:som	0.54
w:somebod	0.17
w:someon	-0.57
w:someth	-0.89
w:song	-1.02
w:sorr	-0.71
w:sound	-0.29
w:speak	-0.35
w:spok	-0.63
w:spra	-0.71
w:st	-0.57
w:stair	0.61
w:stand	1.05
w:start	0.28
w:stat	-0.30
w:statement	-0.27
w:station	-0.49
w:step	-0.76
w:stick	-1.07
w:stiff	-0.65
w:still	-0.37
w:stockroom	-0.41
w:stood	-0.11
w:stop	1.04
w:stor	-0.68
w:stres	0.71
w:strong	0.45
w:student	0.69
w:subject	-0.74
w:such	-0.29
w:suicidal	-0.78
w:sur	-1.22
w:tabl	-0.97
w:tak	0.70
w:taken	-0.66
w:tap	-1.11
w:tear	0.54
w:tell	0.40
w:terrif	0.51
w:text	-0.19
w:th	-0.27
w:that	-0.12
w:the	-0.36
w:them	-0.08
w:then	-0.57
w:ther	-0.05
w:therap	0.06
w:therapist	0.08
w:think	0.86
w:thought	0.85
w:threw	0.64
w:through	0.08
w:thumb	1.00
w:tim	0.23
w:tir	0.86
w:to	0.62
w:toda	-0.35
w:told	-0.74
w:too	0.63
w:took	-1.03
w:track	-0.11
w:trembl	-0.26
w:trip	0.37
w:truck	-0.11
w:trust	1.21
w:tuesda	-0.67
w:turn	-0.54
w:twic	-0.09
w:two	-0.58
w:typ	-0.89
w:und	-0.75
w:unit	0.05
w:unsaf	0.77
w:unstabl	-0.89
w:until	-0.77
w:up	0.17
w:upset	0.11
w:used	0.24
w:user	-0.29
w:van	0.11
w:vet	-0.98
w:video	-0.25
w:visitor	-0.98
w:voicemail	-0.65
w:wait	0.32
w:wak	0.70
w:walk	-0.24
w:wall	-0.88
w:want	0.33
w:was	-0.20
w:watch	0.38
w:way	0.55
w:we	-0.26
w:week	-0.09
w:wer	-0.53
w:wet	-0.17
w:what	0.75
w:when	-0.14
w:whenev	0.33
w:wher	0.17
w:wheth	-0.59
w:which	0.75
w:who	0.49
w:whol	0.91
w:why	-1.10
w:will	0.28
w:window	0.08
w:wit	0.98
w:with	-0.07
w:witnes	-1.23
w:work	-0.56
w:worr	-1.18
w:would	0.46
w:writ	-0.68
w:wrong	-0.68
w:wrot	-0.47
w:x	-0.25
w:year	0.42
w:yel	-0.68
w:you	-1.24
`);

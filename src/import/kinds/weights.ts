/**
 * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of
 * `sectionKinds`. A positive number speaks for the kind, a negative one against it.
 */

/** What form and place say. */
export const formTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
always                     26   16   91    7   13  -21   -5  -35    7  -28  -48  -34  -29   39
bare                        0    0    0    0    0    0    0    0    0    0    0    0    0    0
list                      -17  -27   46   39   23   21   30  -27    2  -18  -22    6  -32  -24
longList                  -12    6  -39   65   33   17   14  -16  -15  -13  -11   -3  -21   -5
shortItems                 -2   -9    1    1   21   10  -28    1    1   -4   -2   -2   -2   12
longItems                 -16    2    0   29   28   -8   -4    1  -19  -13    3   -8   16  -10
oneItem                    -7   -2   15   13  -17    9  -12   -1   -5   -4   -1   -1   -1   14
prose                      43   43   45  -32  -11  -41  -35   -8    6   -9  -26  -40    3   63
shortProse                -23  -14  -16   52  -27   38   10  -21   17    3  -21  -10  -36   47
longProse                  15   64   46  -94   -5  -29   33  -35  -10   -4   55    8  -34   -9
leadIn                    -32  -29   -7   37   32   -2   37   13  -28   -7   -2   -3   -2   -6
question                   36  -17  -24   -7   20   -5    0  -25  -22   52    9   -9   -8    0
exclamation                 3    2   -2  -22   36   -8   -2   -9   -7   36   15   -9  -20  -12
links                      78    0   13   -8  -36  -16   -6   14  -31   -9  -54  -16   35   35
mail                      -25    0   -1    0    0    0   -1    0   -2  -55    5   34   47   -2
amount                     20  -23  -21  -16  -31   -5   13   81   -1   -9   -3   -2   -5    2
digits                     40   -8  -30   -6  -52   -6  -34   80   41   -5   -7   -4   -6   -2
bold                       -5  -12   -4  -25  -30   -8  -43   50   27   55   -3   -6   12   -8
italic                     34  -16  -24   -8   -3  -15  -29    2   52   -6   20   -6   24  -25
we                         67   63  -51   -9  -26  -33  -29    2   15   44   28    3   34 -109
you                       -64  -73   47  -18   32  -28   47   -9  -47   50  -24    8    2   78
job                       -89   -8  -54    1  109  -12  -33   31   35   40  -18   14    3  -18
title                     -29  -20   88   -1   -5   -1    2  -12  -19   -6   -1   -1   -6   10
company                     0    0    0    0    0    0    0    0    0    0    0    0    0    0
headed                     31   30    6   37   29   -4   17  -20  -12  -17  -34  -23  -46    5
headingKnown                5   31  -38   18   29   38    4   -6   -9  -27  -26   -9  -22   12
headingUnknown             27   -1   44   19    0  -42   13  -14   -3   11   -8  -13  -24   -8
headingQuestion            41  -26  -32  -32    6  -14   66  -16  -14   56  -10   -4   -8  -13
headingTitle               25   -5    6  -30    1   -1    0   -1    7    0    0    0    0   -1
headingCompany              0    0    0    0    0    0    0    0    0    0    0    0    0    0
headingWe                  46    2   -8    2   44  -13  -58    5  -22  -28   35   -4    3   -5
headingYou                -57   22    2  -11   35  -16    7   19  -19   37  -11   -5   -6    3
headingJob                 -3   -6   -4   47  -13   -3   -3   -2   -7   -2   -1    0   -1   -2
subHeading                 18  -23   17   48   -3    9   22   11    4  -29   -9  -22  -12  -31
firstUnit                  29   22   -9  -23  -15   -3  -10   26   -7  -10   -4   -3  -17   24
lastUnit                   -3    3  -16  -15  -12  -13   -7  -19   19   11   19    7   -9   34
start                      41  -10   38  -36   -2   -8  -29   16  -12   -1  -14   -7    8   16
early                      81   33   52    3   30  -31  -12    7  -16  -54  -51  -21  -11  -10
late                      -45  -66   -3  -82    7  -30   23   10  -16   19   55   37   64   25
end                       -10    6   -6  -12   17    0  -34    5  -34   60   29  -12    1  -10
beforeHeadings             48  -30   62  -45   45  -28  -42    2  -27    7  -17   -9   27    9
noHeadings                -13   -3    5   -4   21   -2   13    0   -2   -2   -1   -1   -2   -8
afterList                 -19  -15   11   -9   10  -16  -23   34   -7   42   27  -13  -11  -12
afterListLater             14  -23   17   47   -9  -32  -24  -14   28  -35    4  -15   25   16
later                      24  -45    0  -14   63    6   16  -47    3  -13    9   12   19  -32
beforeList                -36  -18   45   34   19   -2   13    2   -8  -12   -3  -17   -4  -12
tail                       30  -13  -34  -33  -23   -4    2   -1   -3   15   51   10   19  -15
separated                 -34   19    9   16  -37  -20  -12    8   43  -33   46  -20    0   16
introZone                  24  -26  -33   -1   -4   -1   -3   -2   24  -12   -7   -1   48   -7
conclusionZone              1   -5   -8   -3   -8   -3  -18   -3   65  -22  -10   -7   24   -6
payZone                    -1    0   -3    0   -2   -2   -6   35  -10   -3   -1    0   -3   -3
`;

/** What speaks for keeping the kind, by what stands between two units. */
export const stayTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
afterProse                167  149  119  247  140  178  201  140  108   68   77   72  124  235
afterList                 218   -1  118   42   -6   14   62   46   58   -3   13    1   18   -1
list                      183   64  134  136   85   56  161   47   85   71   13   67   56   -1
sameHeading                48   48    2  130   98  -37  -16   34   -2  -20   -7   -2   71  189
deeperHeading              12   14   40   97   31    7  -41   13    3   64    9    0    0   -1
higherHeading             -25  -13   21  -47   40   -6    7   -1  -59   57    2    0   -5   26
apart                     172   76   42   18   36    0  -65   15  -23   13   34   -1   73    7
`;

/** From the kind of the row to that of the column, inside the text below a heading. */
export const moveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0  -21   -6  -40  -50  -25   19  -38   -1  -12  -41  -28  -25  -10
team                      -51    0   59  -35  -22   -5  -24  -15   16   -5  -11   -3  -10  -14
role                      -30    5    0   18   73  -23  -18  -42  -49  -10  -48  -20  -39  -20
responsibilities          -13  -23   -9    0   28  -12  -16  -16  -25  -31  -13   -5   -8  -19
skills                    -28  -25  -20  -37    0  -12  -30  -49   16   12  -41  -13  -47  -12
preferred                 -21   -6  -19  -22   10    0  -14   26   -9  -15   10   -3  -12  -13
benefits                  -23  -28  -15  -47  -25   -9    0   29  -46   41   30  -16  -28  -21
compensation              -71  -14    0  -22  -20   -7   65    0  -27  -47    9   -6   23   -6
workplace                   1  -18  -37  -20  -29   -9  -57  -29    0  -12    1   18   25   -3
process                   -42   -8  -38    2  -28  -14  -16  -23   75    0   16  -20  -24    7
eeo                       -21   -5  -24   -7  -15   -6  -40  -10   -6  -10    0   30   53   -2
accommodation             -11   -2  -12   -4   -6   -2    4  -12  -21    6  -10    0    5   -6
legal                     -20  -10  -10  -15  -20  -10  -33   -2    7    4   23   -6    0    5
other                     -34   -7  -30  -12  -18   -4  -23    6   -2    2   -6   -3  -23    0
`;

/** The same where a heading begins. */
export const headingMoveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0   15   12  -16  -86  -11   20   -8   43  -21    0  -13    8  -23
team                       -2    0   33    8  -37   -3   -2    3    5  -29   -5   -1   -1   -5
role                      -41   15    0  107   29   -8    8   15  -30   -2    1   -4   -4  -13
responsibilities          -49  -31  -42    0  103  -27  -15    7  -31  -12   -9   -4   -8  -10
skills                    -33  -23   51    6    0   81   17   -5   45  -13  -11  -19   11   -6
preferred                  22   32   10  -37   -9    0   15  -29   19   -5  -13   -3  -14  -13
benefits                   16  -31  -33   -7   -4   -8    0   13    7   49   17    7   -6  -12
compensation                5   -5    1  -13   -3   -3   23    0   -7  -29    5   -2   -7   -8
workplace                  77   22   32  -54   28   13    9  -10    0  -20   -7   -3   -7   -6
process                   -24    7   -6   29  -49   -5   18  -12    3    0  -30   16   -9   11
eeo                         3    2  -35  -11   -8   -1  -21   -4  -21   43    0   -2  -19    0
accommodation               6   -2   -6   -8  -10   -1  -14   -2   -2   -3   14    0   -6   -5
legal                     -20   -7   18  -25   -5  -10  -17   -4  -17  -13   -4   10    0   -6
other                      11   -7  -12  -19  -10   -2   -4   -4  -11  -11    7   -1   -5    0
`;

/** For the first and the last unit of a post. */
export const endTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
first                      29   22   -9  -23  -15   -3  -10   26   -7  -10   -4   -3  -17   24
last                       -3    3  -16  -15  -12  -13   -7  -19   19   11   19    7   -9   34
`;

/**
 * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of
 * `sectionKinds`. A positive number speaks for the kind, a negative one against it.
 */

/** What form and place say. */
export const formTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
always                     30    8   60   51   -6  -17   -3  -23   17   -9  -46  -54  -28   20
bare                        0    0    0    0    0    0    0    0    0    0    0    0    0    0
list                       34   -1   47    2   -8   44    8  -34   10  -22  -33   -4  -28  -15
longList                   12    3  -42   51   23   -9   -2   -7    4   -8  -13   -3   -5   -5
shortItems                -30   -9   16   -3    8   36  -31   17   -7   -3   -3   -2   -2   14
longItems                   3    6  -16   48    3  -11  -13    5   10  -19   -8    4   -4   -8
oneItem                   -11   -5   17   -7  -12   12   -1   -2   -2   -3   -1   -1   -1   17
prose                      49   16   60  -69    6  -23  -49  -19   -7    0  -38  -26   11   91
shortProse                -63  -16    0   79   30   28  -25  -29   41   10  -38  -28  -52   63
longProse                  16   74   10  -34   -1  -25    8  -26   13  -56   47   -8    3  -20
leadIn                    -29   -6  -54   60   32   -5   32    6  -20    5   -4   -2   -2  -13
question                   18  -17   -1  -25  -11   -4   26  -13  -18   33   21   -6   -6    3
exclamation                12    7  -13  -17   50  -13  -20   -7  -12   34   -4   -6   -5   -7
links                      79   -9   18  -25  -25  -13   -8    8  -73  -17   -6    4    3   63
mail                      -10    0   -2    0    0    0   -1    0   -1   -3  -29   41    7   -1
amount                     45  -19  -30  -12  -21   -5   30   78  -31   -2   -4   -2   -4  -23
digits                     16  -19  -11  -13  -53   -7   -3   56   29   -3  -10   -4   25   -3
bold                       46  -10  -37   -1  -29  -10   -8   -3   55   52  -25    0  -23   -7
italic                     -2  -12  -38  -12   14  -16  -16   -5   45  -12   29   -8   56  -22
we                         55   34  -27  -48  -40  -26   21    2   26   26   61   31  -23  -93
you                       -50  -35   -2   21   42  -24   23   14  -43   47  -34   32  -33   42
job                       -57  -14  -71   -9   64  -12  -21   58   42   -4   39   -7    8  -18
title                     -59  -14   86    8    0   -2   11  -10  -11    1   -6   -1   -5    3
company                     0    0    0    0    0    0    0    0    0    0    0    0    0    0
headed                     16    6   13   41   18    1   20  -23  -11   -4  -11  -27  -28  -13
headingKnown               14    0   20  -29    2   20   16    0    3    3   -8   -1   -6  -33
headingUnknown              2    6   -7   70   16  -19    5  -23  -14   -6   -2  -26  -22   20
headingQuestion            36  -11    2  -22  -12  -15   27  -23  -14   59    2   -6   -6  -17
headingTitle                2  -12   14  -20    1   -3    7   -5   24   -2   -1   -1   -1   -3
headingCompany              0    0    0    0    0    0    0    0    0    0    0    0    0    0
headingWe                  45  -18   17  -40   12   -4  -12   19  -25  -27   39  -10    8   -5
headingYou                 10   -1   13    8   35  -36  -36   24   -5   21  -13  -11  -12    4
headingJob                 34   15    1    0    3   -6  -23   14  -14   -8   -3   -2   -4   -5
subHeading                 16  -20   10   28   33   18    7    2  -27  -34   -9   -7   -1  -15
firstUnit                  42   25    5  -14  -27   -6    6   -1    8   -2    1   -5  -21  -11
lastUnit                   18   -3   13  -23  -17  -13   -5  -10  -26   19   13   21   -9   23
start                      67    5   25  -66    4  -16    0   -7   29    8  -15  -10  -27    3
early                      67   40   42    1   47  -46  -31  -10    9  -35  -55  -25    1   -3
late                       -8  -87   -5  -50   -3  -45   21   27   15    7   56   36   24   13
end                       -29   -4   40  -21  -13  -30  -48    5  -28   56   26   32   14    1
beforeHeadings             21  -22   32  -31   15   -2  -38  -10    8   20  -30   -8   44    1
noHeadings                -13   -5   21   -2   16   -1    3   -1   -3   -5   -1   -1   -1   -7
afterList                  -7   -5   -3   17  -14    5  -28    5  -25   20   52  -14   -7    5
afterListLater             30  -19   12   32   -4  -42    4    8   35   10  -20    3  -23  -26
later                      11  -12   16   10   28   11   30  -20   11  -10  -50  -23   24  -25
beforeList                 -5    8    8   11   10    7    1   24  -12    5  -10  -17   -5  -24
tail                        8  -15  -32   27  -27  -18   36  -21  -19   26   21  -11   38  -12
separated                 -20   -3   38   -9   12  -19  -14   -4    0   -8   19  -11   -5   23
introZone                  14  -23  -39   -2   -4   -1   -3   -1   13   -4  -15   -1   71   -6
conclusionZone             28   -7  -17  -14  -10   -5  -20  -21   25  -41   44   -4   38    4
payZone                    -4   -1   -3   -2   -2   -1   -8   42  -10   -2   -3   -1   -2   -4
`;

/** What speaks for keeping the kind, by what stands between two units. */
export const stayTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
afterProse                153  141  125  244  120  180  140  106   74  108  100   25   91  227
afterList                 155   -2   82   84   73   56   24   51   46    3    4    0   34   -3
list                      173  139   89  156  142   68   99   65   38   69   22   19   39   -1
sameHeading                75   61   41  137   64  -52   55   69   52  -23  -19   -2   31  164
deeperHeading              37   11   51  112   81   16    8   39   14   85    4    0    0   -1
higherHeading              -7  -17   43   25   71   -9   -9   -4  -20   91    2    0   -8   27
apart                     169  133    2   35   56   -3  -31   -5   15   21    2   -1   15    4
`;

/** From the kind of the row to that of the column, inside the text below a heading. */
export const moveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0  -41   11  -45  -49  -27   38  -40  -43    1    2  -32  -26  -23
team                      -60    0   59  -28  -33   -8   -1  -16   47  -27  -17   -4  -16  -18
role                       -3    2    0    5   45  -35  -22  -23    9  -20  -46  -16  -46   39
responsibilities          -18  -31  -17    0    9   -4  -31  -23  -28  -17  -15   -8  -34  -44
skills                    -38  -37  -50  -31    0  -13  -39  -38   23   -7  -15  -15  -21  -22
preferred                 -19  -10  -30  -17    2    0  -14    7  -15    6  -22   -6  -12  -16
benefits                   17  -17  -32  -29  -21  -10    0   12  -16   12   16  -10  -16  -12
compensation              -64  -10  -11  -19  -21   -7   77    0  -39  -34   -1   -2   15   -4
workplace                  -4  -26    3  -20  -36  -27  -54   12    0  -25    9   -2   24   11
process                   -37  -15  -31   -3  -17  -14  -14  -14   13    0   12  -29    6   -5
eeo                        -7   -7  -11  -11  -29   -5  -34    6   16  -31    0   64   44    6
accommodation             -14   -2  -12   -5   -6   -2   -4  -10  -19    0  -15    0   -4   23
legal                     -25   -7   12  -12  -17   -6  -17  -12   10  -12   29  -13    0    5
other                     -45  -18  -49  -23  -30  -10   -5   28  -22   40  -13   25    5    0
`;

/** The same where a heading begins. */
export const headingMoveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0   15   25  -35  -70  -21   22    2   10   -9   -3  -17    5   -9
team                      -37    0   29    5  -26   -8   -9   -5  -16  -20   -2   -2   -3   -8
role                      -34  -15    0  106  -15  -21    0   -8    7  -25  -14   -5   -9  -19
responsibilities          -35   -8  -26    0  117   -6  -26    1  -26  -20  -20   -8   17  -21
skills                     -4    4   -9    2    0  112   16  -31   27  -32  -24   -6  -19  -22
preferred                  24    5  -21  -31   15    0   18   14   30  -18  -21   -6    3    0
benefits                   25  -39  -33  -16  -13  -12    0   -3  -12   51   46    9  -23  -14
compensation               15   -9    1  -24   -5   -8   -1    0  -15  -27   15   -4   16  -10
workplace                  22   10   28   -5    6    9    7  -12    0   31  -26   -3   10   -9
process                   -16   26   31  -32  -32  -10    0  -15    9    0  -27   29   -5  -16
eeo                       -11    5  -41  -20  -20  -16  -29    6  -13   11    0    1  -13   24
accommodation             -19   -2   -8  -11  -11   -2   13   -4   -3  -10   38    0   -4   -3
legal                     -19   -9   53  -32   -7   16  -23   -6  -12    5   -8   -9    0   -6
other                      21  -13  -29    2  -15   -6  -17  -11  -23  -13   18   -2   -3    0
`;

/** For the first and the last unit of a post. */
export const endTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
first                      42   25    5  -14  -27   -6    6   -1    8   -2    1   -5  -21  -11
last                       18   -3   13  -23  -17  -13   -5  -10  -26   19   13   21   -9   23
`;

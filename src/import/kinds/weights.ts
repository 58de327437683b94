/**
 * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of
 * `sectionKinds`. A positive number speaks for the kind, a negative one against it.
 */

/** What form and place say. */
export const formTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
always                     29   17   86    2   13  -18   -9  -27    6  -24  -46  -37  -31   39
bare                        0    0    0    0    0    0    0    0    0    0    0    0    0    0
list                      -13  -18   40   35   17   21   31  -22    1  -15  -26    4  -31  -24
longList                   -3    9  -28   63   45   -6   18  -22  -19  -16  -11   -4  -19   -9
shortItems                 -9   -9    0    2   37    9  -27   -1   -4   -5   -3   -3   -3   16
longItems                  -2    3    2   34   21  -11   -5    4  -24  -12    1   -7    8  -11
oneItem                   -10   -3   15    7  -11    9   -9   -2   -6   -4   -2   -2   -2   20
prose                      41   35   45  -33   -4  -39  -40   -5    6   -9  -19  -40    1   63
shortProse                -26  -17    1   56  -12   33   12  -31   17    9  -31  -13  -38   39
longProse                  26   68   34  -71  -19  -30   29  -33  -12  -10   37   11   -9  -21
leadIn                    -39  -19  -12   37   24   -3   33   17  -24   -4   -5   -3    6   -8
question                   19  -14  -21   -8   16   -5    4  -25  -19   41    9   -8   -9   21
exclamation               -17   -5   -2  -19   44   -6    0   -1  -13   38    4   -8  -17    4
links                      78   17    2  -13  -35  -16  -11    6  -43   -4  -54  -12   27   58
mail                      -21   -1   -1    0    0    0   -1    0   -1  -42    5   33   32   -2
amount                     13  -20  -24  -16  -28   -6    6   82   -1  -16   -3   -2   -6   22
digits                     29   -4  -23   -7  -39   -4  -39   78   33   -7  -10   -4   -3    0
bold                       18  -10  -18  -18  -32   -9  -31   39   20   39   -6   -6   23  -10
italic                     29  -14  -21   -8    7  -14  -21   -2   44   -4   18   -5   18  -28
we                         59   56  -57  -13  -21  -36  -12   -7   16   41   31    7   44 -108
you                       -55  -73   45  -23   25  -28   34   23  -51   46  -25   10   -6   78
job                       -81   -4  -59   -3   90  -14  -28   44   43   21   -6   11    2  -16
title                     -31  -16   73   10   -1   -2    9  -12  -22  -11   -1   -1   -6   12
company                     0    0    0    0    0    0    0    0    0    0    0    0    0    0
headed                     29   21    3   37   29   -4    8  -22    0  -11  -32  -24  -37    3
headingKnown               24   30  -26   19   33    9    2    2   -3  -25  -26  -21  -22    6
headingUnknown              6   -9   29   18   -3  -14    6  -24    3   15   -6   -3  -15   -2
headingQuestion            44  -16  -20  -19   -4  -16   54  -18  -18   48   -7   -4   -8  -15
headingTitle               12   -4   15  -25    0   -1    0   -3   10    0    0    0    0   -2
headingCompany              0    0    0    0    0    0    0    0    0    0    0    0    0    0
headingWe                  20   17  -10   -4   32  -13  -43    4   -2  -31   30   -4    8   -5
headingYou                -44    6    4   -7   21    9    0   29  -27   34  -12   -5   -8    0
headingJob                 -6    8   -3   37  -11   -3   -3    0  -12   -3   -1    0   -1   -3
subHeading                 19  -16   35   37  -14    1   16   17    9  -37  -10  -21   -3  -34
firstUnit                  38   17   -9  -19  -18   -3   -6   11   -8   -9   -2   -3  -17   27
lastUnit                   11    0   -7  -16  -14   -9  -10  -11    5   14    4    7  -12   37
start                      37   -8   30  -56   20  -10  -17   17   -9   -3  -11   -7    5   13
early                      76   27   41   15   32  -33  -21   15  -13  -53  -46  -21  -12   -8
late                      -33  -65    9  -62   -7  -30   22    0  -14    9   52   33   68   19
end                        -8    3   -3   -7    9   -7  -38    7  -32   63   31  -11   -2   -3
beforeHeadings             45  -14   63  -40   24  -25  -34  -13  -33   12  -16   -8   22   18
noHeadings                 -9   -2    4   -2   16   -2   12   -1   -2   -2   -1   -1   -1  -10
afterList                 -16  -12    3  -12   -5  -15  -38   45    4   38   50  -17  -11  -14
afterListLater             15  -25   13   55   -2  -36  -18  -20   21  -28    5  -14   18   17
later                      20  -21   -1  -14   51   14   19  -40   11  -16    1    9    9  -41
beforeList                -31  -11   24   31   26   -2   16    7   -7   -9   -7  -16   -7  -15
tail                       23  -14  -26  -34  -26   -1    6    5   -6    6   59   11   11  -16
separated                 -34   29   11   12  -28  -18   -5    3   21  -23   24  -19   -4   30
introZone                  15  -24  -23   -1   -3   -1   -2   -1   15   -8   -7   -1   48   -7
conclusionZone              3   -7  -11   -4   -7   -3  -14   -7   56  -26    1   -4   26   -5
payZone                    -1    0   -2    0   -2   -1   -3   26   -8   -2   -1    0   -2   -3
`;

/** What speaks for keeping the kind, by what stands between two units. */
export const stayTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
afterProse                155  131  120  226  135  185  201  134   92   70   66   65  111  241
afterList                 204   -1  118   49    5   27   52   93   89   -4   59    0   10   -1
list                      158   90  141  132  115   67  136   53   79   59    9   60   43   -1
sameHeading                57   44    7  108   70  -36  -16   64   14  -10  -10   -2   63  182
deeperHeading               9   22   62   73   31   17  -26    7   39   60   13    0    0   -1
higherHeading             -29  -15   26  -23   13   -7    7   -1  -44   37    3    0   -2   35
apart                     171  106   41   22   39   -1  -43    1  -22    6   20   -1   53   23
`;

/** From the kind of the row to that of the column, inside the text below a heading. */
export const moveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0  -17    0  -40  -40  -25   12  -12  -25   -8  -40  -28  -17  -20
team                      -49    0   63  -37  -22   -6  -18  -15   23  -21  -11   -4  -10  -16
role                      -29   -5    0    4   63  -24  -25  -43  -33   -1  -44  -17  -34  -16
responsibilities          -10  -23    2    0   21  -13  -16  -13  -24  -29  -16   -5  -16  -22
skills                    -28  -27  -28  -35    0  -12  -34  -25    2    6  -24  -13  -39  -15
preferred                 -18   -6  -22  -19  -10    0  -14    7   -2  -11    6   -3  -11  -16
benefits                  -22  -21  -12  -34  -23   -9    0   23  -40   23   24  -11  -29  -25
compensation              -62  -13  -23  -26  -23   -8   69    0  -30  -44   14   -6   15   -9
workplace                  -3  -17  -30  -22  -26  -11  -53  -34    0  -11   -8    7   16    3
process                   -38   -9  -41    9  -27  -14  -14  -30   57    0    9  -19    6   11
eeo                        -4   -6  -24   -9  -14   -7  -34  -12   -3   -2    0   36   40   -6
accommodation             -12   -2  -11   -4   -5   -3    4  -12  -21    8   -7    0    7   -7
legal                     -24  -11  -11  -13  -16  -13  -26   -7   13    4   24   -7    0    4
other                     -42  -10  -34  -14  -20   -5  -22    8    3   14  -12   -4  -21    0
`;

/** The same where a heading begins. */
export const headingMoveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0   18   12  -21  -81  -10   19   10   22   -4   -6  -17   -2  -25
team                      -16    0   25   15  -30   -3    1   -2   -2  -25   -5   -2   -2   -6
role                      -59   31    0   97   18   -9    6   18  -26   -3   -3   -4   -6  -18
responsibilities          -37  -29  -39    0  104  -28  -29   11  -32   -5   -9   -4   -3  -11
skills                    -19  -29   34    8    0   70    9    3   48  -16   -8  -18   21   -7
preferred                  36   25   -4  -36    9    0   27  -26    6   -9  -16   -3  -11  -14
benefits                   26  -28  -26   -2    1   -9    0  -12   -7   44   25    6    2  -14
compensation               -7   -5    1   -8   -4   -4   22    0    4  -22   -2   -3   -8  -12
workplace                  63   12   38  -42   29   18    7  -17    0  -16   -8   -4   -6   -6
process                   -32    0   -3   19  -48   -5   14  -13    8    0  -22   20   -9   26
eeo                         3    2  -32  -12   -8   -1  -22   -5  -19   27    0   -4  -16    4
accommodation               8   -2   -7   -9   -9   -1  -15   -3   -3   -2   13    0   -6   -2
legal                     -14   -6   27  -26   -2   -9  -18   -6  -12  -11   -5   13    0   -6
other                      17   -8  -17  -17   -8   -2   -4   -7  -16   -9    9   -2  -11    0
`;

/** For the first and the last unit of a post. */
export const endTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
first                      38   17   -9  -19  -18   -3   -6   11   -8   -9   -2   -3  -17   27
last                       11    0   -7  -16  -14   -9  -10  -11    5   14    4    7  -12   37
`;

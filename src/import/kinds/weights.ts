/**
 * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of
 * `sectionKinds`. A positive number speaks for the kind, a negative one against it.
 */

/** What form and place say. */
export const formTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
always                     30   15   86    3   16  -19   -5  -28    5  -28  -48  -35  -28   37
bare                        0    0    0    0    0    0    0    0    0    0    0    0    0    0
list                      -11  -18   37   35   19   18   36  -22   -1  -18  -29    5  -28  -24
longList                   -2    7  -25   62   45   -7   19  -19  -19  -19  -12   -4  -18   -9
shortItems                 -8   -9    7    2   35    9  -29   -4   -3   -6   -3   -3   -4   17
longItems                  -3    2    3   32   13  -10    2    4  -25   -9    0   -8   10  -12
oneItem                   -11   -3   13   13   -9    8  -12   -3   -6   -5   -2   -2   -2   20
prose                      41   33   49  -32   -3  -37  -41   -6    6  -11  -20  -40    0   61
shortProse                -23  -16   -3   57  -14   36   23  -31   16    8  -31  -14  -44   38
longProse                  23   64   28  -59  -19  -30   25  -35  -11  -10   36   12   -3  -22
leadIn                    -38  -24   -9   38   25   -4   34   17  -23   -4   -7   -3    8  -10
question                   17  -13  -19   -7   12   -5   15  -27  -17   39    7   -8  -11   20
exclamation               -13   -7    0  -18   44   -5   -2   -3  -13   36    6   -8  -20    4
links                      78   18    2  -13  -35  -17  -13    6  -44   -4  -55  -12   29   60
mail                      -21   -1   -1    0    0    0   -1    0   -1  -44    6   35   30   -2
amount                     10  -18  -23  -18  -29   -6    8   79    0  -17   -3   -2   -6   24
digits                     29   -2  -22  -13  -38   -5  -39   77   36   -6  -10   -4   -2   -1
bold                       20  -11  -17  -16  -30  -10  -32   37   23   38   -7   -6   23  -10
italic                     23  -15  -23   -8    4  -13  -22   -9   44   -4   14   -6   40  -27
we                         58   58  -56  -14  -20  -35   -7   -7   16   37   30    5   43 -108
you                       -49  -73   40   -8   22  -28   30   25  -52   43  -24    8  -10   75
job                       -82   -4  -59   -2   92  -15  -28   41   42   22   -5   13    1  -16
title                     -30  -15   72    8   -1   -2    9  -11  -22   -9   -2   -1   -8   12
company                     0    0    0    0    0    0    0    0    0    0    0    0    0    0
headed                     25   21    0   35   31   -9   13  -20   -1   -9  -32  -23  -36    5
headingKnown               22   29  -31   27   15   12    8    8    5  -28  -30  -20  -21    4
headingUnknown              2   -7   30    8   16  -21    5  -28   -6   19   -3   -4  -14    1
headingQuestion            47  -16  -16  -25   -5  -15   54  -18  -17   50   -9   -4   -9  -17
headingTitle               11   -3   11  -20   -2    0   -1   -1    9    0    0    0    0   -2
headingCompany              0    0    0    0    0    0    0    0    0    0    0    0    0    0
headingWe                  22   18  -14   -8   43  -14  -41    5   -6  -31   28   -4    8   -6
headingYou                -49   10   -4   -2   25    4   13   29  -26   31  -16   -5   -9    0
headingJob                  1    9   -7   34   -9   -3   -4   -1  -13   -2   -1    0   -1   -3
subHeading                 15  -11   32   42  -26    0   21   18   14  -37   -9  -20   -3  -37
firstUnit                  36   14   -6  -18  -18   -3   -6   11   -7   -9    0   -3  -17   25
lastUnit                    8    0   -7  -16  -14   -9  -10  -10    8   13    1    6   -5   35
start                      35   -6   29  -61   19   -9  -22   21   -8   -1  -10   -7    8   12
early                      73   29   41   21   28  -35  -22   18  -12  -53  -45  -23  -11   -9
late                      -31  -65    5  -56   -3  -35   16    0  -14   11   48   38   68   17
end                       -12    2   -1   -6    7   -7  -38    7  -32   60   35  -12    1   -6
beforeHeadings             49  -14   54  -40   28  -25  -34  -14  -31   14  -15   -9   22   16
noHeadings                -10   -2    4   -3   18   -2   13   -1   -2   -2   -1   -1   -2  -11
afterList                 -19  -14    6  -11   -2  -16  -31   40    3   37   50  -19  -10  -15
afterListLater             16  -27   10   49   -2  -35  -15  -19   18  -28    5  -16   25   20
later                      20  -22   -2  -17   51   16   20  -38    9  -15    4   11    7  -45
beforeList                -31  -16   26   32   28    0   19    5   -6  -11   -9  -15   -6  -16
tail                       21  -15  -28  -32  -32   -1   10    7   -6    2   63   13   14  -16
separated                 -30   32    8   13  -28  -17   -8    2   17  -17   21  -19   -7   33
introZone                  10  -21  -23   -1   -3   -1   -2   -1   16   -9   -6   -1   49   -6
conclusionZone              5   -7  -10   -3   -8   -3  -17   -7   59  -27    1   -2   22   -4
payZone                    -1    0   -2    0   -2   -1   -3   25   -8   -1   -1    0   -2   -3
`;

/** What speaks for keeping the kind, by what stands between two units. */
export const stayTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
afterProse                141  127  117  220  130  168  195  129   93   66   68   56  114  242
afterList                 193   -1  106   49   -2   25   45   80   72   -6   48    0    9   -1
list                      146   74  139  117  105   59  122   40   74   44    6   49   37   -1
sameHeading                53   34    5   94   71  -29    6   52   16  -11   -9   -2   52  174
deeperHeading              13   19   54   60   29   14   -6    7   30   51   11    0    0   -1
higherHeading             -27  -12   22  -32   16   -7    3   -1  -44   30    4    0   -2   26
apart                     163   92   41   14   28   -1  -38    0  -18    6   18   -1   40   15
`;

/** From the kind of the row to that of the column, inside the text below a heading. */
export const moveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0  -22   -4  -44  -41  -26   10   -8  -26   -9  -40  -29  -18  -21
team                      -47    0   60  -42  -23   -7  -20  -16   19  -21  -13   -4  -11  -18
role                      -33   -9    0    6   63  -25  -29  -46  -34   -1  -45  -17  -38  -17
responsibilities          -12  -26    8    0   28  -16  -18  -14  -28  -29  -17   -6  -17  -23
skills                    -29  -29  -33  -35    0  -12  -34  -29   -4    2  -25  -16  -40  -15
preferred                 -22   -7  -24  -20  -10    0  -15    3   -1   -8    8   -3  -11  -17
benefits                  -26  -23  -19  -38  -27  -11    0   21  -45   15   20  -12  -30  -27
compensation              -63  -13  -25  -27  -24   -9   67    0  -30  -43   15   -6   14  -11
workplace                  -6  -19  -28  -25  -31  -13  -56  -35    0  -12   -8    8   15    2
process                   -41  -10  -40    9  -28  -14  -16  -32   60    0    6  -20    3   12
eeo                        -8   -7  -25   -9  -16   -8  -35  -12   -5   -2    0   38   44   -7
accommodation             -13   -2  -13   -5   -6   -3    4  -12  -20    9   -6    0    4   -6
legal                     -27  -11  -16  -14  -18  -13  -28   -8   12    1   18   -8    0   -2
other                     -44  -11  -38  -15  -21   -7  -24    8    1   15  -13   -4  -25    0
`;

/** The same where a heading begins. */
export const headingMoveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0   17    9  -21  -77  -12   19    9   19   -3   -7  -17   -3  -27
team                      -17    0   21   17  -36   -3   -1   -1    6  -22   -5   -2   -2   -7
role                      -55   26    0   93   17   -9    1   20  -29   -3   -5   -4   -6  -21
responsibilities          -39  -19  -36    0   90  -27  -32   10  -35   -6   -9   -4    0  -12
skills                    -14  -29   31   11    0   68    7    5   47   -9   -9  -17   21   -9
preferred                  31   26  -10  -39   15    0   27  -25    4   -7  -17   -4  -12  -16
benefits                   21  -30  -24    2   11  -11    0  -14   -4   37   30    7    2  -14
compensation               -8   -6    1   -7   -7   -3   18    0    7  -20   -5   -3   -8  -12
workplace                  61   13   39  -43   31   19    8  -16    0  -17   -7   -4   -7   -7
process                   -31   -1   -1   21  -51   -4   12  -13   10    0  -21   20  -11   25
eeo                         4    3  -32  -13   -9   -1  -24   -5  -19   24    0   -4  -15    4
accommodation               8   -2   -7   -9  -10   -1  -14   -3   -3   -3   13    0   -6   -3
legal                     -12   -6   28  -24   -1   -8  -16   -6  -12  -12   -6   13    0   -7
other                      17   -9  -22  -18  -11   -2   -5   -7  -17  -10    9   -2  -11    0
`;

/** For the first and the last unit of a post. */
export const endTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
first                      36   14   -6  -18  -18   -3   -6   11   -7   -9    0   -3  -17   25
last                        8    0   -7  -16  -14   -9  -10  -10    8   13    1    6   -5   35
`;

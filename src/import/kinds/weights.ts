/**
 * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of
 * `sectionKinds`. A positive number speaks for the kind, a negative one against it.
 */

/** What form and place say. */
export const formTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
always                     34   10   64    1    6   -6  -27  -20    3  -26  -33  -26  -31   49
bare                        0    0    0    0    0    0    0    0    0    0    0    0    0    0
list                       -1   -5   23   36    1   16   15   -6    3  -26  -17    0  -27  -12
longList                   10    7  -19   31   40  -15   11  -15  -15   -9   -7   -3   -5  -10
shortItems                -10   -8    8  -17   40    6   -5   -4  -10   -2   -4   -3   -2   13
longItems                   6    4    7   41  -10   -8  -13   10  -17   -7    1   -4   -4   -6
oneItem                   -10   -3    6   -9    7    8   -3   -2   -4   -2   -2   -1   -2   18
prose                      35   15   41  -35    5  -22  -41  -14    0    0  -16  -26   -3   62
shortProse                -26  -24   18   53  -17   14   16  -19   10   26  -33  -19  -20   19
longProse                  32   59   16  -20  -36  -15   10  -16   -6  -22    7   15    5  -29
leadIn                    -15  -21  -18   37   10   -3    7   18   -7   -7   -4   -2   10   -7
question                    0  -10  -12   -7   22   -4    8   -6  -16   24   10   -3   -4   -1
exclamation               -29  -12   -8   -2   38    1   11    7  -11   28   -5   -4   -5  -11
links                      79   29  -11  -17  -19  -13  -29    9  -36    0  -30   -5   -5   47
mail                       -2    0   -2    0    0    0    0    0   -1  -15  -16   33    7   -1
amount                      8   -8  -16   -8  -10   -5  -15   68    0   -3   -4   -1   -1   -5
digits                     -6    4   -7   -6   -4    1  -24   43   13   -7   -7   -2    6   -3
bold                       55   -5  -21   -5  -21   -7  -11   -5   -4    8    2   -5    9    9
italic                     18   -7  -18   -4   17   -5   -4   -2    1  -22   14   -4   27  -11
we                         24   42  -71  -24  -10  -21    7    5   24   32   36   21   17  -83
you                       -50  -38   52  -33   21  -17   -5   28  -30   14  -25   23   -7   67
job                       -44    4  -48   -8   45  -11  -16   42   50  -12   10    4   -1  -16
title                     -29   -6   29   15    1   -2   14   -2  -17   -1   -2   -1   -6    7
company                     0    0    0    0    0    0    0    0    0    0    0    0    0    0
headed                      7    8    3   40   27  -10   -6   -8   14    2  -25  -18  -27   -7
headingKnown               24    9  -18   22   17   13   -8    5  -16   -8  -11  -17  -13    0
headingUnknown            -18   -1   21   18    9  -22    3  -13   31    9  -14   -2  -14   -6
headingQuestion            13    4    6    5  -19  -11    3  -12   -8   34   -3   -2   -2   -9
headingTitle               -6   -2   15   -9   -1    0   -1    0    7    0    0    0    0   -2
headingCompany              0    0    0    0    0    0    0    0    0    0    0    0    0    0
headingWe                   5   19  -11  -17   -7   -2   -7    1   20  -18    7   -3   11    1
headingYou                -10  -19    3   11   -8   -2  -11   24   -9   37   -9   -4   -7    4
headingJob                  1   25   -7   15   -2   -3   -3   -5  -15   -3   -1   -1   -1   -3
subHeading                 -2    0   51   15  -34   12    7    2    8  -22   -6  -16    7  -20
firstUnit                  45   11  -12  -14  -12   -4    2   -8   -7   -8   -1   -4  -14   27
lastUnit                   21   -6   15  -18  -18   -1  -19   -1   -6   20   -6    5   -8   22
start                      36   12   17  -66   37  -11   -3    0   -8   -7   -8   -8   -5   13
early                      67   34   21   22   35  -28  -39   -1  -18  -32  -29  -20  -12    2
late                       -4  -46    6   -5  -36  -23   12   -8    4  -13   28   31   44    9
end                        -1   -7  -11    3   -6  -17  -30    2  -23   62   26   -5    6    1
beforeHeadings             29   24   61  -26  -36   -7  -15  -19  -35   14   -9   -6    2   23
noHeadings                  0    0    0    0    0    0    0    0    0    0    0    0    0    0
afterList                   6  -14    1    0  -24   -9  -38   27   11   30   36  -20    2   -9
afterListLater             16  -17   -3   49    1  -27   -6  -18   -2   -7   16  -11   -2   11
later                      -4   23    0   -8   13   31   23  -29    5   -8  -22    5   13  -40
beforeList                -16  -10  -13   29   39   -2   -2   16    9  -14   -5  -11   -7  -13
tail                        4  -10   -5  -23  -33   -1   11    4  -18   -1   44    7   20    0
separated                 -24   35   -2   -7  -11  -12    2    1  -27    8   -2  -13    6   45
introZone                   5  -11   -6    0   -2    0   -1   -1   -1    2   -4   -1   21   -2
conclusionZone             15   -4   -4   -4   -2   -3    4   -7   24  -20   18    1    0  -18
payZone                     0    0    0    0    0    0   -2    3    0    0    0    0    0    0
`;

/** What speaks for keeping the kind, by what stands between two units. */
export const stayTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
afterProse                131   75  115  138   77  155  176   76   30   71   48   49  -11  238
afterList                 144   -1   85   59   10   34   14   51   88  -45   32   -1    0   -1
list                       94   86  115  105  131   64   18   39   57   -1   12   35    0    0
sameHeading                35    6    1   29    8   -9    2   67   34    8  -11   -1   20  159
deeperHeading               5   29   78   32   22   15   27   14   38   35   13    0    0    0
higherHeading             -40  -16   50    9  -33   -4   -4   -1   -3   25    2    0   -2   28
apart                     139  105    7   11   16   -4  -16  -24  -11  -12  -10   -1   11  -15
`;

/** From the kind of the row to that of the column, inside the text below a heading. */
export const moveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0   -9    9  -37  -15  -17   -7   24  -53   16  -49  -16   -5  -27
team                      -35    0   43  -33  -14   -4   -6   -8   32  -26   -6   -3   -6  -15
role                      -34  -16    0  -19   20  -17  -26  -29   -2   10  -23  -10  -20   -9
responsibilities           -7  -14   14    0   12  -11   -9   -1  -11  -19  -27   -5  -13  -21
skills                    -25  -18  -31  -21    0   -7  -27   -5   -8    7   10   -7  -24  -12
preferred                  -5   -4  -16  -11  -27    0   -8   -7    2   10  -15   -3   -2  -19
benefits                  -12   -8  -11  -12  -15   -7    0    7  -23  -17   48   -7  -16  -25
compensation              -30   -5  -36  -11  -15   -8   54    0  -17  -18   18   -4    3   -3
workplace                 -20  -11  -11  -19  -17  -10  -31  -23    0   -8   -3   -9    1    9
process                   -11   -8  -39   13  -14   -9   -7  -30    0    0   -9  -10   48   19
eeo                         9   -7  -17  -10   -9   -8  -18    0    5  -11    0   37   27   -3
accommodation              -9   -2   -8   -5   -3   -2   -4   -6  -15    8   -7    0   19   -3
legal                     -23   -6    1   -6   -7   -9   -5   -8   20    2   34   -5    0   12
other                     -36  -11  -32  -14  -17   -6  -12    7    9   18  -15   -4   -7    0
`;

/** The same where a heading begins. */
export const headingMoveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0   21   12  -30  -44   -6    2    2   -3   32   -9   -4   -7  -19
team                      -32    0    6   26  -10   -1   -5   -3   -7   -6   -3    0   -1   -4
role                      -52   44    0   86   -2   -7    7   -6  -17  -13  -14   -2   -6  -14
responsibilities           -7  -19  -22    0   86  -23  -34   12  -21  -12   -5   -3    0   -8
skills                     -2  -16    9   15    0   37   -4   -3   57   -3   -1  -13   10   -7
preferred                  26   -4  -24  -17   29    0   15  -10   -8  -10  -11   -2   -2   -7
benefits                   14  -16  -11    5  -10   -9    0   -4  -18    7   25   -1    5   -5
compensation              -16   -3   -7    6   -6   -2    9    0   -3   -7  -17   -1   -1   -8
workplace                  29   -5   36  -15   21   15  -12  -11    0   -6    6   -1   -4   -5
process                   -24   -5   -2  -15  -25   -2   24   -3    6    0    3   23   -4   -5
eeo                         7   -3  -13   -9   -6   -1  -24   -3   -3   -3    0   -3   -3    1
accommodation               7   -1   -8  -10   -6   -1    3   -4   -2   -1   -4    0   -4   -2
legal                       8   -3   29  -22    7   -8  -10   -4   -6   -4   -5   -8    0   -3
other                      19   -9  -19   -9   -6   -2    0   -5  -17   -5    7   -1  -10    0
`;

/** For the first and the last unit of a post. */
export const endTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
first                      45   11  -12  -14  -12   -4    2   -8   -7   -8   -1   -4  -14   27
last                       21   -6   15  -18  -18   -1  -19   -1   -6   20   -6    5   -8   22
`;

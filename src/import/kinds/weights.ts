/**
 * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of
 * `sectionKinds`. A positive number speaks for the kind, a negative one against it.
 */

/** What each feature of a unit says. */
export const featureTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
strong:intro              110   13  -16    0   10   -4    7   -2    4   -7   11   -2    3   -7
strong:team                 7   99   -2    6   -3   -1    3   -1    5   -1    3    0    0   -1
strong:role                -3  -11  132    4   -2   -1   -1    8   18   -2    3   -1   -2   -3
strong:responsibilities   -10   11   40   52   -3   -2    0   -2    5   -2   -1   -1   -2   -7
strong:skills             -13  -13  -25  -11  124   53   -6    3   -1   24   -1   -3   -1    1
strong:preferred            2   -1   -1   -2   -8  200    0   -1    1   -4    7    0   -3   -1
strong:benefits             2   -5   -5   -7    5   -2  171    5    5   -3    5   -1   -2   -2
strong:compensation        -2   -1    9   -2   -1   -3    3  192   -5   -2   -2    0   -1   -3
strong:workplace          -10  -10  -15    7   -6   -3   -3    7  208    5   -2   -2    7   13
strong:process            -18   -1    5   -7  -11   -8    1    3   -6  114    9   22   15    6
strong:eeo                  0    1    6   -1    2   -2   -3   -1   -2  -16  197   15   -8   -1
strong:accommodation       -1    0   -2    0    5    0    0    0   -2   -5   -5  204   -1   -1
strong:legal               -1   -1    1    2    2   -3    1   -2    3  -17    4    1  206   -3
strong:other               -1    0    0    0    0    0    0    0    0   -1   -1    0    0  170
has:intro                  99   27  -11   -2   16  -14   15   -4   -8  -10   25   -4    6  -17
has:team                    9  171    1    2  -16   -2    5    2   -1   -3    8   -1   -1   -3
has:role                   -6  -22  183    7   -7    1    2    6   24   -5    9   -4   -1   -6
has:responsibilities      -41   35   60   97   -3   -3   -1   -3   -1   -4   -2   -2   -4  -10
has:skills                 -2  -19  -19   -5  102   50   11   -8   -7   28    0   -8   -2   -1
has:preferred              14   -2   -2   -6   -7  182   -1   -1    6   -4    6    0   -3   -1
has:benefits               21  -16   -7   -1    0   -7  147   10   12   -5   11   -4   -4   -4
has:compensation            7   -3    4   -5   -5   -4   14  248   -8   -4   -7   -1   -2   -5
has:workplace             -21  -14   -5   13  -15   -4   -4   16  178    8   -6   -5    9   29
has:process                 0   -5   -8   -8  -21   -8  -13    6   -4  179   20   23   19    1
has:eeo                    20    7   -2   -4   -1   -5   -9   -4   -6  -29  260   23  -12    0
has:accommodation          -3   -1   -4   -1   12   -1   -1   -1   -4   -8   -2  228    1   -1
has:legal                  -8   -3    0   12    0   -4    4   -6    0  -20    6    4  261   -6
has:other                  -1    0   -1    0    0   -1    0    1    0   -1   -1    0    0  200
weak:intro                187   32    0   16    3   -6   -3  -11   -8   11   -4   -6   -6   -2
weak:team                 -19  266   30   -8   12   -3    3   -8   -3  -10    3   -2    3    0
weak:role                   0   13  231  -10    7    2   -5   -1   15    1   -4   -2    3  -14
weak:responsibilities      -6   14   50  229  -31   30  -10   -3   -6   -5   -9    1   -3  -14
weak:skills                 7  -10   15   -8  213   39   -9    1  -17    2    5   -4   -9   -2
weak:preferred              5    3   -6   -5    0  266    8   -3   -1   -3    2    0   -1   -1
weak:benefits              13   -8    3    3  -13   -2  281   -1    6    0   -7   -4   -4    9
weak:compensation          10    2   -1    0   -5   -2   -2  318   -3   -3   -1   -1   -4   -5
weak:workplace             27   -4  -11   -9   -7   -5   -6   -7  310   -1    2    2   -5   10
weak:process              -11   -2   -9    1   -3    3   -6   -3    2  225   -2   20   13    4
weak:eeo                   -1   -3   -6    4   -1   -2   -2    1   -2   -4  332   -3    2   -3
weak:accommodation         -1    0   -3    1   -1   -2   -1   -2   -3   -4   -2  301    5    1
weak:legal                 -1   -1    7   20    6   -3   -6   -2    0   -6   -6   -2  243   -3
weak:other                 13   -3   -4    0   -2   -1   -1   -1   -4   11   -1    0   -1  223
first:intro               206    4    0   -1   -4   -2    6    1   -7   -2   11   -1   -1   -2
first:team                  8  236   -5   -2    0    0    1    0   -2   -2   -1    0    1    0
first:role                -32    6  179   12   28   -4   -9    0   17   12   -4    0   -6   -9
first:responsibilities     11    5   35  249  -18    0   -3   -4  -12    5   -3   -1  -18   -3
first:skills                8    3   -1  -18  149   41  -11    9    1   -4    0   -2   -4   -3
first:preferred             0    0    0    0  -11  274    1   -1    1    0    0    0    0    0
first:benefits             25   -3    3   -5   -1   -1  199   -3   -6   -2   -1   -1   -1    3
first:compensation         -2    0   -1   -1   -1   -1    8  218    0    0    0    0    0    0
first:workplace            -3    2   -2   -3    5   -1  -10    2  258   -6   -3    0   -2   13
first:process               2   -6   -9   -2   11   -3   -5   -3  -11  264    1    4   10    1
first:eeo                   5   -1   -3   -1    0    0   -1    0    4    2  223    1   -4    0
first:accommodation        -1    0    0    0   -1    0    0    0    5   -1    1  218    0    0
first:legal                -4   -1   -9    4   10   -2   -2    9   -4   -6    0   -1  243    1
first:other                -2    0   -1    0    0   -1    0    0    0   -1   -1    0    0  245
label:intro               194    0    9   -1    0    0    0    0   -1    0    1    0    0   -1
label:team                  0  218    0    0    0    0    0    0    0    0    0    0    0    0
label:role                  0    0  237   -2   -1    0   -1    0   -1    0    0    0    0    0
label:responsibilities      0    0   -1  223    0    0    0    0    0    0    0    0    0    0
label:skills                0    0    0    0  217    0    0    0    0    0    0    0    0    0
label:preferred             0    0    0    0   -1  221    0    0    0    0    0    0    0    0
label:benefits              0    0    0    0    0    0  219    0    0    0    0    0    0    0
label:compensation          0    0    0    0    0    0    1  212    1    0    0    0    0    0
label:workplace             1    0   -6    0    0    0   -3   -1  275    0   -2    0   -2    0
label:process              -1    0    0    0    0    0    0    0   -1  225    1    0    0    1
label:eeo                   0    0    0    0    0    0    0    0    0    0  220    0    0    0
label:accommodation         0    0    0    0    0    0    0    0    0    0    0  218    0    0
label:legal                -3   -1    3    2    4    0   -6    9    0   -1   -1    0  202   -1
label:other                 0    0    0    0    0    0    0    0    0    0    0    0    0  218
heading:intro             392   13    4   -3    1   -1   -1   -2   -2   -4   -1    0   -2   -2
heading:team                2  385    1    0   -1   -1    0    0   -1   -1    0    0    0    0
heading:role                6    9  327    0   11   -2   -2   -2   -7    7   -1   -1   -3   -2
heading:responsibilities   -3   -4    9  407    5   -2   -2   -1   -5   -1    0    0    0    0
heading:skills             -5   -3    4   -5  396    4   -2   -1    4    0    0    0    3    0
heading:preferred           0    0   -1   -1  -17  467    0    0    0    0    0    0    0    0
heading:benefits            0   -5    2   -4   -5   -1  397   21   -2   -3   -2   -1   -1   -2
heading:compensation        0    0    0    0    0    0    0  376    3    0    0    0    0    0
heading:workplace           7   -2   -2   -1    8   -1   -2   -3  383    0    0   -2    0   -1
heading:process             2    0   -2    0    0    0    0    0   -2  375   -1    0    0    7
heading:eeo                -3    0    0    0    0    0    0    0    0    0  400    0    0    0
heading:accommodation       0    0    0    0    0    0    0    0    0    0    0  385    0    0
heading:legal              -2   -1   -2    5    1    0    0   -1    0    0    0    0  390   -1
heading:other               0    0    0    0    0    0    0    0    0    0    0    0    0  385
whole:intro               -77   11    1   -1   -1    0    0    0   -3   -1   -1    0    0    0
whole:team                 -3  -45    0    0    0    0    0    0    0    0    0    0    0    0
whole:role                 10    6 -117    0   14   -1   -1   -1   -5   -3    0    0   -1   -3
whole:responsibilities     -2   -2   16  -75   -1    0    0   -1   -4   -1    0    0    0   -1
whole:skills               -3   -2    6   -3  -32   -2   -1    0   -1    0    0    0    0   -1
whole:preferred             0    0    0    0  -12  -11    0    0    0    0    0    0    0    0
whole:benefits             -3   -3   -1   -3   -3    0  -82   23   -3   -1    0    0    0   -1
whole:compensation          0    0    0    0    0    0    0  -61    0    0    0    0    0    0
whole:workplace             1   -1   -1    0   12    0    0    0 -105    0    0    0    0    0
whole:process               0    0    0    0    0    0    0    0   -1  -81   -1    0   -1    7
whole:eeo                  -3    0    0    0    0    0    0    0    0    0  -52    0    0    0
whole:accommodation         0    0    0    0    0    0    0    0    0    0    0  -65    0    0
whole:legal                 0    0    0    0    0    0    0    0    0    0    0    0  -64    0
whole:other                 0    0    0    0    0    0    0    0    0    0    0    0    0  -65
headingStrong:intro       118    0    0    0   -1    0    0    0    0    0    0    0    0    0
headingStrong:team          7   92    0    0    0    0    0    0    0   -1    0    0    0    0
headingStrong:role          4   -6   31    4    6   -1   -2   -1   -3   14   -1    0   -1    7
headingStrong:responsibilities   -1   -1   19   49   -1    0    0    0    0   -1    0    0    0    0
headingStrong:skills       -5   -1   -5    0  131    2    3   -1   -3   -1    0    0    9   -3
headingStrong:preferred    -1    0   -1   -1   -6  160    0    0   -1   -1    0    0    0    0
headingStrong:benefits    -12   -4   -2   -2   -5   -1  156    6   11   -1   -1    0    0   -1
headingStrong:compensation    0    0    0    0    0    0    0  112    0    0    0    0    0    0
headingStrong:workplace    -1   -1   -3   -1   15   -1    1   -2  100    0    0   -4    0   -1
headingStrong:process       7   -2   -4   -1    0   -1   -1    0   -3  134    0    0   -6    5
headingStrong:eeo          -4    0    0    0    0    0    0    0    0    0  132    0    0    0
headingStrong:accommodation    0    0    0    0    0    0    0    0    0    0    0  112    0    0
headingStrong:legal        -3   -1   -3   -3    9    0    0   -1   -1   -1    0    0  148   -4
headingStrong:other         0    0    0    0    0    0    0    0    0    0    0    0    0  112
headingWeak:intro         116    9   -3   17   -3   -1   -3   -1    2   -3   -1    5   -7   -4
headingWeak:team           -7  164    4    2    0   -2    0    0   -1    0   -1    0    0   -1
headingWeak:role           16   10  132   13    4   -3   -5   -8  -14   -6    0   -1   -6    1
headingWeak:responsibilities    4   -5   -3  153   -3    0    5   -6   -1    0    0    0   -1    6
headingWeak:skills         -5   -1  -11   18  135    9   -2   -2   -5    3    0    0   -1    2
headingWeak:preferred      -1    0   -1   -1  -26  223    0    0    9    0    0    0    0    0
headingWeak:benefits      -11   -4    2    0   -5   -1  173   11    6    3   -1   -1   -1   -4
headingWeak:compensation   -2   -1   -3   -2   12    4    1  119    4    0    0    0   -2   -4
headingWeak:workplace       4   -2   -2   -1   -3   -1    0    0  150    4    0    0    0   -1
headingWeak:process         3   11   -7   -3   -1   -1    1   -4    5  132   -1   -1    3   -1
headingWeak:eeo            -6   -2   -3   -2   -8   -1   10   -1    6   -2  147    0    9   -1
headingWeak:accommodation   -1    0    0   -7   11    0   -2    0    0    0    1  144    0    0
headingWeak:legal          -3    0   -3   10   -1    0   -1    0    6    0    0    0  118    0
headingWeak:other           0    0    0    0    0    0    0    0    0    0    0    0    0  145
above:intro                88    1    7   10    2   -3   -2   -2   -5    0    1   -1    0   -2
above:team                  0  109    0    0    0    0    2   -1    0    0    0    0    0    0
above:role                 -2    5  112    4    4   -2    0   -2    0   -2   -1   -2   -1   -1
above:responsibilities     -1   -2    4  128    4   -1   -3   -1   -3    0    0    0    0   -1
above:skills                1    0   -2   -2   74    6    7   -3    3   -3   -1    0    5   -1
above:preferred            13    0   -2    0  -10  142   -2   -1   -1    0   -2    0    0   -1
above:benefits             -2   -1    7   -3   -5   -2  144   -1    0    0    0    0    0   -1
above:compensation          0    0    2    0    0    0    0  110   -1    0    0    0    0    0
above:workplace             0   -1    1    0   -2    2    0    0  110    0    0    0    0    0
above:process               0   -1   -1    0    0    0  -11    7   10  102    0    0    0    0
above:eeo                  -1    0    0    0    0    0    0    0    0    0  113    0    0    0
above:accommodation         0    0    0    0    0    0    0    0    0    0    0  110    0    0
above:legal                 0    0    0    0    0    0    0    0    0    0    0    0  110    0
above:other                 0    0    0    0    0    0    0    0    0    0    0    0    0  110
group:intro               202    0   -7   -3    6   -3   -2    8   -4    1    0   -2   -2   -3
group:team                 -7  194   19  -12   -3   -1   -1   -1   -1   -2    0    0    0   -2
group:role                 10  -18   79   12   19   -4   -5   -3    9    0   -4   -2   -3    8
group:responsibilities     -9   -5   32  172    4   -4    0    1    0   -2   -9   -1   -5   -6
group:skills              -19   -5  -17   -6  191   14   -5   -3   -3    3   13   -3   -3   24
group:preferred            15   -1   -4   -1  -19  229   -2    2    4   -7   -7   -1   -5    9
group:benefits             12   -1   -8   -4   -3   -3  149   -1   -4   12   21   -3    3  -19
group:compensation         -5   -1    0    3   -1   -1   13  147   -2   -2    1    4   -2   -3
group:workplace             4   -2   -6   -1   11   -3   -5    2  149    0    1    3    3   -6
group:process               8   -1  -12   11   -1   -2   -2    4    0   82    9   -2    6    0
group:eeo                  -3    0   -2    0   -1    0    0    0   -2    1  143    7    4   -1
group:accommodation         0    0    0    0    0    0    0    0    0    0    0  155    0    0
group:legal                -1    0   -1    0    0    0    0    0    0    1    0    0  151    4
group:other                 0    0    0    0    0    0    0    0    0    0    0    0    0  155
always                     42   -2   49   -1   26    4  -13  -15    3  -30  -30  -34  -39   41
bare                        0    0    0    0    0    0    0    0    0    0    0    0    0    0
list                        1  -15   13   37   25   14   34  -13    2  -29  -17   -3  -30  -18
longList                   10    6  -20   36   37  -15   13  -17  -14  -10   -7   -4   -5   -9
shortItems                 -9   -8    6  -19   28   15   -7   -5   -8    0   -3   -3   -2   15
longItems                   6    3    7   59  -16  -11  -13    9  -20   -8    3   -6   -4   -8
oneItem                    -9   -4    8  -13    0   13   -3   -2   -3   -2   -2   -2   -1   19
prose                      40   13   36  -38    1  -10  -46   -2    1   -1  -13  -31   -9   59
shortProse                -36  -29   19   63  -15   17   14    3   11   29  -34  -22  -22    3
longProse                  31   57   16  -20  -35  -16   10  -19   -5  -19    6   14    7  -26
leadIn                    -21  -21  -12   33    6   -3   16   17   -7   -5   -3   -2   10   -9
question                   -7    2  -12   -7   21   -5    7   -7  -16   25   11   -3   -4   -3
exclamation               -32  -13   -7   -2   39    2   11    8  -11   30   -5   -3   -5  -12
links                      89   27  -10  -21  -21  -12  -29    5  -36   -1  -30   -4   -4   46
mail                       -3   -1   -2    0    0    0    0   -1   -1  -15  -18   35    7   -2
amount                     11   -8  -14   -6  -11   -4  -16   64    0   -3   -4   -1   -1   -5
digits                     -6    3   -9   -3   -6    3  -28   48   15   -8   -7   -3    5   -4
bold                       61   -6  -24   -7  -25   -7  -10   -7   -1   11    3   -5   10    8
italic                     17   -8  -19   -5   18   -6   -3   -2    2  -23   17   -4   27  -10
we                         34   31  -74  -34   -7  -23   10    1   28   43   43   20   16  -87
you                       -48  -50   52  -43   23  -13   -4   27  -26   15  -23   23   -8   77
job                       -44   -4  -43   -7   47  -11  -16   42   52  -13   11    4   -2  -16
title                     -30   -7   31   16    2   -3   14   -2  -16   -3   -2   -1   -5    6
company                     0    0    0    0    0    0    0    0    0    0    0    0    0    0
headed                      8    4    0   31   32   -8   -6    2   14    4  -26  -21  -28   -6
headingKnown               22   13  -22    5   15   18  -16    7   -6   -4  -10  -16  -12    6
headingUnknown            -14   -9   22   26   17  -26   10   -6   19    8  -16   -5  -16  -11
headingQuestion            14    5   -2    5  -18  -11    6  -17   -5   38   -2   -2   -2   -8
headingTitle               -6   -1   16  -11   -2    0   -1    0    8    0    0    0    0   -2
headingCompany              0    0    0    0    0    0    0    0    0    0    0    0    0    0
headingWe                  11   18  -14  -17   -8   -5  -11    7   19  -18    7   -3   11    3
headingYou                -17  -17    3    1  -12   -5   16   19  -10   40  -10   -5   -8    6
headingJob                  3   25   -4   14   -2   -3   -4   -5  -16   -3   -1   -1   -1   -3
subHeading                  3   -4   45   10  -30   15    1    4    8  -17   -5  -17    9  -22
firstUnit                  44   13   -9  -16  -12   -4    2  -10  -12   -8   -2   -3  -14   31
lastUnit                   24   -7   14  -21  -18    0  -22   -3   -3   19   -4    4   -9   25
start                      26   16   14  -47   30  -13   -7   -5   -5   -8  -10   -8   -4   20
early                      63   34   30   40   25  -37  -43   -6  -18  -33  -31  -20  -10    5
late                       -1  -61   -3  -12  -45  -21   24   13    7   -2   34   28   42   -3
end                         3   -9  -16    1   -5  -15  -30   -4  -23   64   28   -6    8    4
beforeHeadings             23   46   62  -29  -35  -12  -16  -20  -33   14  -10   -6    2   14
noHeadings                  0    0    0    0    0    0    0    0    0    0    0    0    0    0
afterList                  12  -18   -1    2  -15   -6  -37   20    9   26   39  -22   -1  -10
afterListLater             20  -22    4   60    0  -25  -10  -23   -1  -11   16  -13   -2    9
later                      -9   32    3   -5   11   39   27  -23    3  -16  -22    2    7  -47
beforeList                -21  -12  -15   31   49   -1   -7   34    4  -17   -5  -12   -9  -21
tail                       10  -16  -14  -30  -38   -1   16   18  -18    0   49    6   18   -1
separated                 -23   38   -2   -6  -12  -13    3   -5  -26    3   -1  -13    5   51
introZone                   3  -11   -6    0   -2    0   -1   -1   -1    3   -4    0   21   -2
conclusionZone             14   -5   -6   -5   -2   -2    1   -6   25  -21   20    1   -1  -13
payZone                     0    0    0    0    0    0   -1    3    0    0    0    0    0    0
`;

/** What speaks for keeping the kind, by what stands between two units. */
export const stayTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
afterProse                137   91  122  154   73  183  188   91   43   78   55   51  -11  240
afterList                 152   -2   83   80   37   50   14   63   89  -48   35   -1   -1   -1
list                      104   89  119  121  151   81   11   43   57   -2   15   40    0   -2
sameHeading                47   11    6   39    0   -8   19   71   40   15  -12   -1   22  178
deeperHeading               5   28   79   32   25   23   38   20   38   50   14    0    0   -1
higherHeading             -38  -17   53    9   -2   -3   -5   -1   -5   27    4    0   -1   31
apart                     151  119   12   17   22   -1  -16  -23  -11  -13   -8    0   11  -16
`;

/** From the kind of the row to that of the column, inside the text below a heading. */
export const moveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0  -13    8  -43  -15  -20   -7   23  -53   18  -47  -17   -8  -34
team                      -38    0   50  -34  -16   -6   -8  -11   29  -25   -7   -3   -7  -18
role                      -36  -14    0  -12   17  -22  -28  -31   -1    5  -23  -11  -19  -16
responsibilities          -10  -16   23    0    7  -14  -11   -2  -12  -22  -29   -5  -15  -24
skills                    -24  -22  -33  -27    0   -6  -28  -10  -11    6   11   -8  -24  -12
preferred                  -5   -6  -21  -14  -26    0  -10  -10   -1    5  -13   -4   -2  -21
benefits                  -11  -11  -16  -14  -16  -10    0    5  -17  -12   42   -8  -18  -14
compensation              -32   -7  -38  -12  -17   -8   71    0  -19  -18   17   -5    2   -6
workplace                 -17  -14  -14  -20  -16  -12  -26  -26    0   -8   -3   -9    2    5
process                   -13   -9  -43   10  -15  -10   -7  -25    1    0   -8  -11   47   22
eeo                         9   -9  -22  -12   -9   -8  -19    0    6  -11    0   35   27    0
accommodation             -10   -2   -9   -6   -4   -3   -5   -6  -15   10   -7    0   19   -6
legal                     -24   -5   -2   -7   -8  -10   -6   -9   19   -1   36   -5    0   14
other                     -41  -11  -35  -14  -19   -9  -14    5    8   17  -16   -5   -8    0
`;

/** The same where a heading begins. */
export const headingMoveTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
intro                       0   23   18  -36  -41   -8    1    2   -7   33   -3   -4   -8  -21
team                      -35    0    6   24  -12   -2   -7   -4   -8   -7   -5   -1   -1   -5
role                      -54   45    0   92   -1   -8    7  -10  -18  -18  -16   -2   -8  -15
responsibilities          -10  -22  -22    0   89  -23  -38    9  -22  -12   -7   -3    1  -10
skills                     -3  -18    7   11    0   37  -10   15   59   -6   -1  -13   11   -6
preferred                  34   -5  -27  -20   24    0   20   -9   -9  -14  -11   -2   -2   -7
benefits                   15  -19  -12    0   -7   -9    0   -6  -15   13   25   -2    6   -6
compensation              -15   -4   -8    4   -9   -3    4    0   -1   -8  -19   -1   -1   -9
workplace                  28   -6   34   -7   15   16  -12  -12    0   -7    3   -1   -4   -6
process                   -27   -7   -6  -15  -27   -3   23   -4    8    0    5   24   -5   -5
eeo                         7   -3  -13  -10   -7   -1  -20   -3   -4   -3    0   -3   -3    0
accommodation               6   -1   -8  -10   -6   -1    3   -5   -2   -2   -4    0   -5   -2
legal                       7   -4   30  -23    8   -6  -11   -4   -7   -3   -6  -10    0   -3
other                      22   -9  -18  -11   -6   -3    0   -6  -17   -5    9   -1  -11    0
`;

/** For the first and the last unit of a post. */
export const endTable = `
                         intr team role resp skil pref bene comp work proc  eeo acco lega othe
first                      44   13   -9  -16  -12   -4    2  -10  -12   -8   -2   -3  -14   31
last                       24   -7   14  -21  -18    0  -22   -3   -3   19   -4    4   -9   25
`;

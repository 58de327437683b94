/**
 * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of
 * `sectionKinds`. A positive number speaks for the kind, a negative one against it.
 */

/** What each feature of a unit says. */
export const featureTable = `
                               intro  team  role respo skill prefe benef compe workp proce   eeo accom legal other
strong:intro                     124   -14   -22    -2     0    -3    12    -6    53   -12    30    -3    27   -17
strong:team                       41   104   -16     7    -4    -1     9    -7    28    -9    18     0    -1    -3
strong:role                      -14   -43   141    39   -16    -2    -9    17    84   -10    16    -5   -20   -10
strong:responsibilities          -30     6    68    63    -8    -4     5    -2    57    21    -1     0    -2    -6
strong:skills                    -33   -57   -54   -35   163   114   -32    26     3    61    -4    -2     9     8
strong:preferred                   0    -1    -2    -3   -34   207     0    -1     9     0    -1     0     0    -6
strong:benefits                   15   -11   -15   -38    38   -13   159    25    30   -18    16    -4    -5   -14
strong:compensation               -8    -1   -14    -3     6    -4    17   211   -17    -6    -7    -1    -3    -3
strong:workplace                 -44   -26   -50    34   -23    -9   -14    26   209    12   -11    -6    33    34
strong:process                   -62   -12    52   -15   -37    -8    28     8   -15   161     2    19    21    25
strong:eeo                        -2     1    -8    -9    10    -2   -14    -3    -6   -16   221     8   -18     6
strong:accommodation              -3    -1    -6    -1    29    -3    -2    -1   -19   -13   -10   201    -3    -1
strong:legal                      21    -5    -5     3     3   -11     1    -4     8   -18   -18     6   198   -13
strong:other                      -4     0    -1     0     0    -3     0     0    -3    -3    -3     0     0   185
has:intro                        158    53    -4    -4    46   -10    -6   -15     9   -48    61    -9    56   -51
has:team                          34   200    -9    -1   -15    -2    37   -14     2   -31    46    -1    -2    -8
has:role                          12   -81   288    70   -39    -4   -26    19    44   -29    53   -20   -24   -25
has:responsibilities            -107    64   115   141   -12    -7     6    -3    37    18    -2    -1    -5   -10
has:skills                        16   -18   -57   -42   114   131     8    -2    10    48     1   -21    22    27
has:preferred                     -1    -1    -4   -12   -24   244    -1    -1    46    -1    -1     0    -1    -7
has:benefits                      37   -40    14   -29    -6   -39   242    42    57   -26    31   -14   -11   -22
has:compensation                  14    -4   -22   -10   -11    -6    45   310   -37   -16   -13    -2    -8    -4
has:workplace                    -83   -31     0    64   -50   -25     2    34   214    16   -32   -22    44   105
has:process                       15   -24   -15    -9   -60   -14    -5    10    26   252    18    26    11     6
has:eeo                           63     2   -21   -20    10    -7   -54   -11   -18   -47   318    23   -30    29
has:accommodation                 -7    -2   -13    -2    64    -6   -11    -2   -39   -18     0   265    11    -2
has:legal                        -10   -11   -13    43   -15   -15    15   -19     2   -37   -27    16   329   -19
has:other                         -5     0    -2     0     0    -3     0     1    -3    -4    -5     0    -1   258
weak:intro                       235    62   -18   -16    18   -23   -16   -25   -23    32    16    -9   -18    79
weak:team                        -42   316   100     1     8   -27    39   -22   -20   -46   -15    -5    -5    12
weak:role                        -14    47   219   -32    54    -2   -14   -12    71     0    -2    -8    38   -52
weak:responsibilities             36    65    69   247   -61    54   -32     1   -17   -51   -30    12    -3     6
weak:skills                       30   -43    52    37   247   136   -80    -3   -69    24     2    -6   -32    -1
weak:preferred                    80    -7   -41   -42   -17   302    30   -17     1    -9    14    -2    -3     6
weak:benefits                     13   -30     4    10   -61     4   325    15    37   -23   -44   -12    26    32
weak:compensation                 68     3    -6    13   -21   -10   -51   378   -17   -15    -7    -2   -18   -19
weak:workplace                   103    -6    19   -49   -27   -29   -40   -27   319    -8    30    11   -32    31
weak:process                     -14     7   -64    13   -13    32   -32    -9    -2   317   -11    28     0    44
weak:eeo                          -3   -11    -6     3     5    -4   -21    -1   -39    -4   397   -15    -7    -1
weak:accommodation                12     0   -10     0    -5    -7    -7    -9   -25   -12    -6   326    34     3
weak:legal                       -20    -6    -4    90    46   -16   -25   -11    -1     1   -32    -8   289    -9
weak:other                       122   -20   -23   -12   -19    -3    -4    -3   -26    62    -6    -1    -1   227
first:intro                      260   -10    -9    -2    -8    -1    12     4   -21   -18    42    -1    -4    -5
first:team                        47   230   -23     0     0     0     8     0   -14    -4    -7     0     5     0
first:role                       -80    25   204    80    86   -15   -27    -8    48     0   -23     5   -34   -21
first:responsibilities            14    53    34   260   -37    18    -2   -10   -47    13    -5     6   -69    11
first:skills                      20     9    60   -99   188   103   -22    35    12   -15     1    -5    -1   -44
first:preferred                    0     0    -1     0   -21   256     3    -2     7     0     0     0     0     0
first:benefits                    55   -11    -3     3     6    -5   180     2    -3    -5    -1    -2    -2    27
first:compensation               -13    -2    -3    -2    -1    -1    21   241     5    -2    -1     0    -1    -1
first:workplace                  -19    17     0    -3     9    -3   -30     5   265    -3   -11     0    -8    22
first:process                     -9   -15   -25    -2    60    -5   -13    -5   -47   284   -14    -3     3    31
first:eeo                         38    -4   -29    -7    -1     0    -3     0    15     6   238     7   -18    -1
first:accommodation               -2    -1    -1    -1   -10    -2     0    -1    25    -5     1   240    -1    -2
first:legal                      -18    -4   -48    43    48    -9    -7    46   -32   -37    -2    -6   263     4
first:other                      -17    -1    -5     8     0    -3    -1    -1    -5    -4    -3     0    -1   274
label:intro                      154    -2    59    -3     0     0    -1    -2    -3    -2     5     0     0    -3
label:team                         0   203    11     0     0     0     0     0   -10     0     0     0     0     0
label:role                         3    -1   250   -30    -2     1    -3    -2   -13     0    -1     0     0     0
label:responsibilities             0     0    -9   212     0     0    -1     1     0     0     0     0     0     0
label:skills                       2     0    -1    -1   204     0     0    -1    -1     0     0     0     0     0
label:preferred                    0     0    -1    -1    -1   205     0     0     0     0     0     0     0     0
label:benefits                     0     0     1    -1     0     0   205    -2     0     0     2    -1     0     0
label:compensation                -6    -2    -8    -6    -1     0    36   188     5     0     0     0     0    -2
label:workplace                    4    -1   -15     0     0     0    -2    -9   244     0    -8    -1    -7    -1
label:process                     -5     0    -3     0     1     0    -1     0    -7   211     3    -1     0     6
label:eeo                          0     0     0     0     0     0    -3     0     0     0   208    -2     0     0
label:accommodation                0     0     0     0     0     0     0     0     0     0     0   202     1     0
label:legal                      -26    -5    21    15    26    -3   -29    46    -3    -5    -4    -3   177    -4
label:other                        0     0     0     0     0     0     0     0     0     0     0     0     0   203
heading:intro                    512    24    31    -8    -4   -10    -6   -10    -1   -27    -3     0    -6    -2
heading:team                       5   488    11     3    -2     0     0    -1    -1    -4    -6     0     0    -1
heading:role                      16    40   408   -16    67   -15   -17    -5   -18    40    -2    -1   -10     4
heading:responsibilities         -20   -12    17   531    17   -10    -8    -8   -19    -4    -1     0    -1     9
heading:skills                   -26    -9    23   -29   500    -7    -4    -3    33    -4     0     0    20    -1
heading:preferred                 -1     0    -2    -3   -50   551    -1     0    -1    -1     0     0     0     0
heading:benefits                  -3   -10     7   -20   -19    -3   481   110   -18   -12   -10    -1    -6    -6
heading:compensation               0     0     0     0     0     0     3   477    12     0     0     0     0     0
heading:workplace                 27    -6   -10    -2    45   -13    -9   -12   481    -2    -1    -4    -1    -2
heading:process                   10     0    -4    -3    -3    -2    -5    -1    -8   509    -5    -1     4    -1
heading:eeo                      -11     0     0     0     0     0     0     0     0     0   504     0    -1     0
heading:accommodation              0     0     0     0     0     0     0     0     0     0     0   491     0     0
heading:legal                     -9    -2    -9     6     2    -1    -1    -1    -3    -2     0     0   511    -1
heading:other                      0     0     0     0     0     0     0     0     0     0     0     0     0   491
whole:intro                     -106    38    -4     0    -1     0    -1    -1   -11     0    -2     0     0     0
whole:team                       -17   -67    -2     0    -2     0     0     0     0     0     0     0     0    -1
whole:role                        31    23  -162     7    68    -9    -6    -3   -17   -14    -1     0    -2    -5
whole:responsibilities           -14    -8    54   -86    -5     0    -1    -6   -18    -2     0     0     0    -1
whole:skills                     -19    -8    31   -11   -58   -10    -2    -2    -6    -2     0     0    -1    -2
whole:preferred                    0     0     0     0   -32   -56    -1     0     0     0     0     0     0     0
whole:benefits                   -15    -6    -7    -8    -8    -1   -73    44    -8    -3     0     0    -1    -2
whole:compensation                 0     0     0     0     0     0     0   -89     0     0     0     0     0     0
whole:workplace                    3    -2    -4    -1    76     0    -1    -1  -157     0     0     0     0     0
whole:process                     -2     0     0     0    -1     0    -1     0    -1   -82    -1     0     0     0
whole:eeo                         -9     0     0     0     0     0     0     0     0     0   -80     0     0     0
whole:accommodation                0     0     0     0     0     0     0     0     0     0     0   -89     0     0
whole:legal                        0     0     0     0     0     0     0     0     0     0     0     0   -89     0
whole:other                        0     0     0     0     0     0     0     0     0     0     0     0     0   -89
headingStrong:intro              155     0    -1     0    -1     0    -2     0     0     0     0     0     0     0
headingStrong:team                37   130    -2     0     0     0     0    -1    -2    -5    -7     0     0     0
headingStrong:role                -5    -1    98    26   -55    -6    -3    -1    -1   104     0     0     0    -6
headingStrong:responsibilities     0    -4   108    50    -1     0     0     0     0    -1     0     0     0     0
headingStrong:skills             -24    -2   -15    -3   181   -11    -8    -2   -19    -1     0     0    58    -2
headingStrong:preferred           -1     0    -2     0   -16   175    -1    -1    -1    -2     0     0     0     0
headingStrong:benefits           -51    -5    -1    -6    -8     0   185     1    40     0     0     0    -1    -1
headingStrong:compensation        -2     0    -1     0    -1     0     0   150     4     0     0     0     0     0
headingStrong:workplace           -3    -2   -11    -1    70    -6     6    -4   114    -1     0    -9    -1    -1
headingStrong:process             42    -2    -4    -1    -1    -1    -1     0    -3   156    -2    -1   -25    -7
headingStrong:eeo                 -9     0     0     0     0     0     0     0     0     0   160     0    -1     0
headingStrong:accommodation        0     0     0     0     0     0     0     0     0     0     0   150     0     0
headingStrong:legal              -15    -3   -12   -33    32    -1    -1    -3   -14    -3    -1     0   207    -3
headingStrong:other              -34     0    -1     0     0     0    -2     0    -1    -9     0     0     0   199
headingWeak:intro                115    24    73    10     5   -20   -14    -4    11   -10     2    -1   -27    -9
headingWeak:team                 -55   176    13     7    -6    -1   -14    -3   -11    77   -18    -1    -1    -8
headingWeak:role                  83    34   137    28    13   -17   -41   -30   -30   -17    -5    -1   -23    25
headingWeak:responsibilities     -17    -3    -3   159   -14    -3    -1     0     0    -1    -3     0    -4    44
headingWeak:skills               -15    -6   -12   107    98    17   -16    -4   -10     1    -2    -1    -4     1
headingWeak:preferred             -2    -1    -6   -16   -93   226    -3     0    52     0     0     0     0     0
headingWeak:benefits             -31   -26    41   -24   -35    -9   202    54    15    -9    -6    -1    -5   -12
headingWeak:compensation         -11    -3    -8   -32    69     5     4   127    17    -1     0     0    -6    -3
headingWeak:workplace             16    -2    -6    -1   -20    -1     9    -3   167    -1    -1     0     0     0
headingWeak:process               -8    63   -32   -19    -9    -8   -16   -15    22   190   -23    -2    14    -1
headingWeak:eeo                  -25   -15   -30   -44   -90   -10   120    -1    41    -8   142    -1    77    -2
headingWeak:accommodation         -1     0    -7   -14    47    -8    -9    -2    -1    -5     0   155     1     0
headingWeak:legal                 -6    -2   -16    23    -5    -2    -9    -1    45    -3    -2    -1   133     0
headingWeak:other                  0     0     0     0     0     0     0     0     0     0     0     0     0   155
above:intro                      141   -28    12    49    39   -18   -13   -17   -26     0    -1    -1    -3   -23
above:team                         0   112     0     0     0     0     2    -1     0     0     0     0     0     0
above:role                       -18    31   154    12    11   -10   -24    -8     8   -28    -4    -5    -7    -1
above:responsibilities            -2    -2    11    93    26   -14   -10    -2    13    -1     0     0     0     0
above:skills                      22    -1    -4    -3    26    32    12    -7    24   -26   -11     0    48     0
above:preferred                   71    -1    -2     0   -35   139   -25   -10    -1    -1   -22     0     0    -2
above:benefits                   -10    -2    60   -14   -37   -10   129    -4    10    -6    -3    -1    -1    -1
above:compensation                 0     0     0     0     0     0     0   112     0     0     0     0     0     0
above:workplace                    0    -7     7     0    -3     3     0     0   112     0     0     0     0     0
above:process                    -28    -1    -8     0     0     0   -36    20    53    98    16     0    -1    -1
above:eeo                         -9     0     0     0     0     0    -1     0     0    -1   121     0     1     0
above:accommodation                0     0     0     0     0     0     0     0     0     0     0   112     0     0
above:legal                        0     0     0     0     0     0     0     0     0     0     0     0   112     0
above:other                        0     0     0     0     0     0     0     0     0     0     0     0     0   112
group:intro                      200   -12   -32    -7    39    -7   -10    36    -8   -20    -3    -7   -18     4
group:team                       -29   229    54   -63   -11    -1    -2    -3    -3    -4    -1    -1    -1    -9
group:role                        64   -93    86    84    32   -26   -23   -11    20    -6   -13    -6   -11    59
group:responsibilities           -11    -8    52   129    45    -9    -3    -2    -4    -6    -3    -2   -19    -4
group:skills                     -79   -24   -94   -26   210    64   -13   -18   -33   -30    69   -11   -14   153
group:preferred                   -5    -2   -24    -1   -51   227    -5     0     7    30   -10    -1    -5    -3
group:benefits                    36    12   -56   -17    -8    -9   156    45   -59    94    60   -15    -1   -82
group:compensation               -11    -1    -4    -3    -1    -2    49   135   -11    -9     2    19    -8    -2
group:workplace                   46    -8   -12   -18    66   -12   -16     5   137    -4     4    -4     6   -33
group:process                     33    -3   -70    83    -6    -5    -6    10   -27    62    51   -11    46    -2
group:eeo                        -12     0    -4    -1    -5    -1     0     0    -5    18   158     9    16   -17
group:accommodation                0     0     0     0     0     0     0     0     0     0     0   155     0     0
group:legal                       -4     0    -8    -1     0     0     0    -2    -3    -3    -1     1   148    28
group:other                        0     0     0     0     0     0     0     0     0     0     0     0     0   155
always                            39   -22    91    16    58    10   -22   -24    15   -24   -61   -38   -51    12
bare                               0     0     0     0     0     0     0     0     0     0     0     0     0     0
list                             -29   -43    26    90    52    37    81   -28    16   -56   -73    -3   -36   -34
longList                           7    27   -13    77    57   -29    19   -42   -48    -8   -17    -7    -9   -15
shortItems                       -48   -22   -15   -22    47    95    33    -4   -47    -4   -26   -11   -11    35
longItems                         -8   -35    43   100    11   -38    -3    -3   -37   -14    20   -16    -7   -12
oneItem                          -16   -14     6    51   -35    27   -34    -5   -16    -5    -3    -4    -4    54
prose                             68    21    64   -74     6   -27  -103     5    -1    32    13   -35   -16    46
shortProse                         1   -13    18    84   -51    -8    43    55    91     8  -124   -60   -70    25
longProse                         35    78    17   -23   -40   -39    38   -53   -40   -32    41    66    -6   -43
leadIn                           -13   -49    -9    72   -23   -17    31    38   -26    15    -8    -2    25   -33
question                         -56    23    20   -28    31   -19    10   -18   -46   142   -27   -10   -14    -6
exclamation                      -25   -10   -18   -30    47   -14    20     2   -38    71    49    -6   -11   -37
links                            149    59   -16   -48   -60   -18   -34    -5   -65    -2   -44   -13    16    81
mail                             -26    -9   -29    -6   -31   -13   -15    -3   -11    65   -46   112    22   -10
amount                            14   -15   -36   -14   -18    -6    -9   136    -6    -8   -21    -2    -4   -13
digits                            31    -4   -36   -44   -46   -26   -22    93    98   -24    -5    -9     5   -12
bold                              66   -20    26   -26   -57   -19   -17   -39    68     3    -2    -6    24    -2
italic                            59   -27   -14   -31    34    -9   -19   -19   -20   -42    67   -14    68   -33
we                                35    81  -102   -83   -11   -17    81   -11    77     0    50    -2    24  -122
you                              -44   -85    42   -71    43   -16   -17    87   -56   -30   -49     7     2   187
job                              -71    -1   -51    16   116   -18   -39    74    50   -42    18     1   -20   -34
title                            -55   -13    75    53     8    -3    -4    -2   -46   -23    -4    -2    -8    24
company                            0     0     0     0     0     0     0     0     0     0     0     0     0     0
headed                            14    15   -26    27    58    -9    30    -8   -17    17    24   -53   -54   -17
headingKnown                      25     8     0   -21    24   -28   -61    62    10     0   -24   -13     8     9
headingUnknown                   -11     7   -27    47    34    19    90   -70   -27    17    47   -40   -62   -26
headingQuestion                   27    13   -48    23    -3   -51    35   -43    15    84    14   -11   -12   -43
headingTitle                      -7    -5    52   -35   -10    -1    -9    -1    22    -1    -1     0     0    -3
headingCompany                     0     0     0     0     0     0     0     0     0     0     0     0     0     0
headingWe                         30    -4    43   -27   -70   -23   -36    -5    84   -16    -6    -2    42   -11
headingYou                        -5   -13    80   -39   -27   -15   -62    39   -23    56   -17    -1    -6    34
headingJob                       -40    74     5   -25     1    -8    -5   -12   -20   -12    -1     0    -1    45
subHeading                        18    25    31    33   -40    -8    -1    54    -8    -1   -28   -31    40   -84
firstUnit                         34     3    12   -30   -43   -10    36   -23   -17   -24    70    -5   -34    29
lastUnit                          39   -12    14   -42   -30   -17   -36    -6    47    24     8     3   -34    42
start                             44     5    11   -67    51   -45   -23   -10     4   -20    36   -12     2    24
early                             81    65    22    59   -10   -36   -23   -12   -15   -31   -47   -39     0   -14
late                             -24  -118     2   -22  -101   -70    27    25    35    21    70    81    82    -9
end                              -39   -15   -23     7    37    31   -83   -12   -57   107    13   -27    48    14
beforeHeadings                    49    71    60   -17   -61   -15   -32   -21   -89    34   -38   -10    29    42
noHeadings                         0     0     0     0     0     0     0     0     0     0     0     0     0     0
afterList                         -8   -24   -16     1   -56     9   -64    18    74    51    48   -44    20    -9
afterListLater                     3   -61    23    90   -17   -29   -28     3     6    -2    37   -41    -3    18
later                              6    60   -26     3    25    43    89   -78    -4   -26   -23    20    -3   -85
beforeList                       -33   -10   -29    97    56   -10   -20    31    23   -46   -11   -12   -18   -18
tail                              34   -20    -8   -50   -26   -24    30   -25    -5   -47    94     6    21    21
separated                        -55    46    -6    40     7   -50    27     8  -122   -18    26   -31    24   104
introZone                         -4   -27   -17    -1    -2    -1    -5    -1     0     9   -19    -1    70    -2
conclusionZone                    15    -8   -15    -3    -2    -2     4   -17    77   -61    37     2    -5   -23
payZone                            0     0    -1     0     0     0    -1     4     0     0     0     0    -2     0
`;

/** What speaks for keeping the kind, by what stands between two units. */
export const stayTable = `
                               intro  team  role respo skill prefe benef compe workp proce   eeo accom legal other
afterProse                        96   144   141   196   107   169   268   181    60   132    50    94    -7   255
afterList                        232    -1   100    35    14   123    33    78   120   -41    49     0     0    -1
list                             130   130   162   199   175    90    23    70    70    -1    27    55     0     0
sameHeading                       49    14    36    64    24    -6    55    73    41    24   -16    -1    25   205
deeperHeading                      3    45    59    39   158    25    79    19    53   124    27     0     0     0
higherHeading                    -81   -28    62   103    25    -4   -20     0    -6     9     8     0    -1    66
apart                            247   150    22    43    41    -1   -52   -24   -10   -30   -20    -1    12   -19
`;

/** From the kind of the row to that of the column, inside the text below a heading. */
export const moveTable = `
                               intro  team  role respo skill prefe benef compe workp proce   eeo accom legal other
intro                              0   -22    -1   -92   -27   -54   -19    38  -119    24  -106   -40   -25   -72
team                             -91     0    65   -71   -42   -17   -22   -20    73   -56   -13    -7   -17   -44
role                            -101   -34     0   -27    46   -53   -73   -60   -21    14   -45   -28   -46   -21
responsibilities                 -27   -44     7     0     3   -35   -31    16   -58   -69   -24   -14   -34   -52
skills                           -87   -68   -97   -35     0   -44   -65   -50   -66    -4    19   -24   -63   -76
preferred                         -7   -18   -64   -34   -47     0   -21   -27    90    21   -23    -7    -8   -49
benefits                         -18   -31   -55   -41   -38   -25     0   -57   -29    -9    14   -22   -48   -63
compensation                     -68   -17   -68   -33   -37   -12   127     0   -31   -74    28    -9     5   -12
workplace                        -66   -43   -40   -73   -61   -33   -54   -68     0    49   -25   -22    16    12
process                          -38   -26   -94    35   -37   -22   -46   -43    22     0    -7   -23   116    60
eeo                                6   -17   -59   -28   -24   -11   -52   -21    14   -43     0    92    58    -5
accommodation                    -32    -6   -27   -13    -7    -7   -16   -13   -36    31   -12     0    76    -7
legal                            -72   -12    10   -18   -12   -25   -14   -27    42   -26    64   -14     0    34
other                            -85   -32   -81   -36   -44   -20   -24    20    11    49   -37   -12   -19     0
`;

/** The same where a heading begins. */
export const headingMoveTable = `
                               intro  team  role respo skill prefe benef compe workp proce   eeo accom legal other
intro                              0    33    26   -36   -54   -34    12   -14   -29    49   -31    -8   -17   -55
team                             -86     0    14    51   -44   -14   -37    -8   -19   -30   -13    -2    -3   -14
role                             -61   105     0   125    -3   -30     5    24   -51   -61   -46    -5   -13   -44
responsibilities                 -21   -37   -32     0   179   -52  -135   -17   -42   -61   -29    -8    31   -37
skills                           -18   -61    22   -45     0   168    39    -5   110    43   -32   -22    17   -10
preferred                         65   -15   -61   -56   -11     0    65   -31   -33   -37   -37    -5    -5   -17
benefits                          37   -46   -40   -45   -49   -45     0    98   -57    37   128   -11    10    31
compensation                     -46   -10     8    -1   -47   -10   -13     0    -7   -26   -30    -2    -3   -25
workplace                         31   -17    70    38    39    41   -56   -53     0   -34    23    -4   -11   -18
process                          -31   -19   -22   -57   -77   -16    66    -6    18     0   -33    51   -12   -23
eeo                              129   -10   -28   -42   -32    -5   -42   -16   -14   -25     0    -4    -7    -7
accommodation                      4    -3   -13   -22   -14    -2    -5   -16    -6   -10    -8     0   -18    -6
legal                             18    -9    92   -44    35    -9   -31   -17   -16    56   -17   -28     0    -5
other                             -4   -21   -35   -32   -38    -9    -4   -22   -42   -27    37    -2   -26     0
`;

/** For the first and the last unit of a post. */
export const endTable = `
                               intro  team  role respo skill prefe benef compe workp proce   eeo accom legal other
first                             34     3    12   -30   -43   -10    36   -23   -17   -24    70    -5   -34    29
last                              39   -12    14   -42   -30   -17   -36    -6    47    24     8     3   -34    42
`;

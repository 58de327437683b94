/**
 * What a word processor leaves in a hiring system, of an invented company: conditional comments, `o:p`, list paragraphs
 * that are no lists, styles instead of structure, `&nbsp;` spacers, a table for the hours.
 */
export const wordPaste = `<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<p class="MsoNormal" style="margin-bottom:8.0pt"><b><span style="font-size:14.0pt;color:#1F3864">Head of Night Nursing<o:p></o:p></span></b></p>
<p class="MsoNormal"><span lang="EN-GB">Larkfield Hospice looks after forty-two people and their families, day and night.<o:p></o:p></span></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><u>Your responsibilities<o:p></o:p></u></p>
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span>Lead nine nurses from nine in the evening to seven in the morning<o:p></o:p></p>
<p class="MsoListParagraphCxSpMiddle" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span>Sit with relatives when there is nothing left to do but to sit<o:p></o:p></p>
<p class="MsoListParagraphCxSpLast" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span>Write the hand-over that the day shift reads first<o:p></o:p></p>
<p class="MsoNormal"><u>Hours<o:p></o:p></u></p>
<table class="MsoTableGrid" border="1" cellspacing="0"><tr><td><p class="MsoNormal"><b>Week</b></p></td><td><p class="MsoNormal"><b>Nights</b></p></td></tr><tr><td><p class="MsoNormal">First and third</p></td><td><p class="MsoNormal">Monday to Thursday</p></td></tr><tr><td><p class="MsoNormal">Second and fourth</p></td><td><p class="MsoNormal">Friday to Sunday</p></td></tr></table>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><u>What you need<o:p></o:p></u></p>
<p class="MsoNormal">• Registration as a nurse<br>• Five years of palliative or intensive care<br>• Calm</p>`;

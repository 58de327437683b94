/**
 * A post as Greenhouse emits it once the entities are decoded, of an invented company: a `content-intro` and a
 * `content-conclusion` of the board around the post's own text, headings that are bold paragraphs, bold notices and a
 * bold list that are no headings, items wrapped in spans, spacers of no-break spaces, notices without headings.
 */
export const meridianPost = `
<div class="content-intro">
	<div><strong>Who We Are</strong></div>
	<div>
		<p>Meridian Post moves small parcels between people who will never meet. Bakers send sourdough starters, archivists send negatives, grandparents send mittens, and all of it travels through 31,000 lockers in 19 countries without anyone waiting at home for a doorbell. We own the lockers, the night trains that feed them and the software that decides which door opens for whom. A parcel that comes to us on Monday evening is usually one street away from its reader by Tuesday breakfast, and our fleet has burned no diesel since 2021.&nbsp;</p>
		<p><span style="font-weight: 400;">Nobody arrives here as the finished article. Some of us drove the vans first, some came from physics, and one of our principal engineers used to tune church organs. If you like to understand a thing down to its screws and to explain it kindly afterwards, you will find good company at our benches.&nbsp;</span></p>
	</div>
</div>
<p><strong>We are hiring for this team within commuting distance of Rotterdam. The job is hybrid: plan to be in the harbour office on Tuesdays and Thursdays.<br><br></strong></p>
<p><span style="font-weight: 400;"><strong>Interview Process &amp; Meridian Post's Engineering Teams</strong></span><em><span style="font-weight: 400;"><br></span></em></p>
<p><span style="font-weight: 400;">Our crews are small and they change shape with the seasons, so we run one interview loop for all of them instead of a separate gauntlet for each. You talk with five people over two days, write a little code that you choose yourself, and read some of ours aloud.&nbsp;Afterwards every crew that met you may make its case, and the last word about where you sit is yours; these are some of the crews that look forward to reading your application.</span></p>
<p><strong>Locker Firmware; Door Allocation; Night Rail Scheduling; Sorting Robotics, Address Resolution; Returns; Customs Data / Border Forms; Mobile Apps; Merchant Interfaces; Payments; Fraud Signals; Observability; Edge Networking; Map Rendering; Cold-Chain Sensors</strong></p>
<p><strong>About the Role</strong></p>
<p><span style="font-weight: 400;">Network operations engineers keep 31,000 small computers awake in places where computers do not like to be: seaside car parks, mountain stations, the basement of a cathedral. You will join eleven people who treat a silent locker as a mystery and not as a ticket,&nbsp; who write the tools that they wish they had, and who would rather remove an alarm than acknowledge it twice.</span></p>
<p><span style="font-weight: 400;">As a Network Operations Engineer at Meridian Post, you own the path between a locker's modem and the crews that depend on it. On a good day nobody notices you. On a bad one, forty thousand people still get their parcels because of a decision that you took last spring.</span></p>
<p><span style="font-weight: 400;">Examples of systems in our network include:</span></p>
<ul>
	<li style="font-weight: 400;"><span style="font-weight: 400;">A message broker that keeps its promises over a modem that drops every ninth packet</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">The rollout service that updates a tenth of all lockers on a night and takes the change back by itself</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Door allocation, which answers “which box, for which parcel, until when?” in four milliseconds</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">A time-series store that holds three years of battery voltages and not a single name</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">The map that tells a night train how many parcels wait at its next stop</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Certificate rotation for devices that sleep for eleven hours in winter and wake for ninety seconds</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Our own resolver at 198.51.100.53, because a locker cannot ask its neighbour.</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">A simulator that replays any week of the network at four hundred times its speed</span></li>
</ul>
<p><span style="font-weight: 400;">We publish what breaks, in plain words and with our names under it. Your reports will be read by customers and by the people who install the lockers, and both will write back.</span></p>
<p><strong>Skills and experience that would help you here</strong></p>
<ul>
	<li style="font-weight: 400;"><span style="font-weight: 400;">You can follow a packet from a radio to a process and say at each hop who could have lost it</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Comfort in two languages of different temper - we use Rust on the lockers and Elixir behind them</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Patience (and a taste) for faults that show up once a fortnight</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Solid command of Linux below the level of its packages</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">A habit of measuring before you change anything</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Practice with staged rollouts and with taking them back (we use canaries and feature flags)</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Working knowledge of cellular links; having read a modem's AT manual counts for a lot</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">A sober view of what can be stolen from a box that stands in the street</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Dashboards that other people could use without you</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">SQL beyond the first join</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Protocol and interface design</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Clear written English; Dutch is welcome</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Curiosity that survives the third dead end</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Readiness to teach, and to be taught</span></li>
</ul>
<p><strong>Equity</strong></p>
<p><span style="font-weight: 400;">Everyone who joins this crew receives shares in Meridian Post under the employee share plan.</span></p>
<p><strong>Benefits</strong></p>
<p><span style="font-weight: 400;">We would like you to be well, to have a life beside the lockers and to grow old without worrying about money.&nbsp; The package below is the one for the Netherlands;&nbsp; colleagues in other countries have one of the same worth, adapted to what the law there already provides.</span></p>
<p><strong>Health &amp; Family</strong></p>
<ul>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Supplementary health cover for you and your household</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Dental treatment up to the full cost</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Glasses every second year</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Six sessions a year with a counsellor of your choice</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Childcare places next to the harbour office</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Fertility &amp; Adoption Support</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Paid time to care for a parent or a partner</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">A season ticket, or a bicycle and its upkeep</span></li>
</ul>
<p><strong>Money &amp; Later</strong></p>
<ul>
	<li style="font-weight: 400;"><span style="font-weight: 400;">A pension fund to which we pay eleven per cent</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Income protection if you fall ill for long</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Thirteenth month, paid in November</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Free parcels, within reason</span></li>
</ul>
<p><strong>Time Off</strong></p>
<ul>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Thirty days of leave, and the day after every public holiday that falls on a Sunday</span></li>
	<li style="font-weight: 400;"><span style="font-weight: 400;">Twenty weeks for every new parent, and a gentle return at half time</span></li>
</ul>
<p>&nbsp;</p>
<p><strong>Once in seven weeks you carry the on-call phone, nights included, with the following Monday off.</strong></p>
<div class="content-conclusion">
	<p><strong>What Sets Meridian Post Apart?</strong></p>
	<p><span style="font-weight: 400;">A locker stands in a street for twenty years, so it had better be a good neighbour. We give a part of every locker, and of our time, to the place where it stands.</span></p>
	<p><a href="https://meridian-post.example/open-doors/"><strong>Open Doors</strong></a><span style="font-weight: 400;">: One door of each locker belongs to its street. Since 2019, neighbours have left 640,000 books, seedlings and casseroles behind them for each other--at no charge, and with no account.</span></p>
	<p><strong><a href="https://meridian-post.example/ballot-box/">The Ballot Box</a></strong><span style="font-weight: 400;">: In 2022 we lent our sealed transport to municipalities that post their voting papers. So far 212 town halls in six countries have taken part, and not one envelope has gone astray.</span></p>
	<p><a href="https://status.meridian-post.example/"><strong>Quiet Network</strong></a><span style="font-weight: 400;">: We run</span><a href="https://status.meridian-post.example/"> <span style="font-weight: 400;">an open status page</span></a><span style="font-weight: 400;"> for every locker that we own, down to the voltage of its battery. It knows nothing about who opened which door, and it never will: we keep door events for nine days and then forget them, as set out in our</span><a href="https://meridian-post.example/privacy/doors"> promise about doors</a><span style="font-weight: 400;">, which an outside auditor checks each spring.</span></p>
	<p><span style="font-weight: 400;">Does this read like a place where you could do the work of your life? Then please write to us!</span></p>
	<p><span style="font-weight: 400;">Parts of this job touch encryption modules that are listed under Dutch and European export control rules. An offer may therefore depend on whether you can lawfully be given access to controlled technology without a separate licence.</span></p>
	<p><span style="font-weight: 400;">Meridian Post is an equal opportunity employer. &nbsp;We judge applications by the work that people can do and by nothing else. &nbsp;That excludes, by law and by conviction, a person's real or supposed</span> <span style="font-weight: 400;">origin, skin colour, religion or belief, sex, gender identity or expression, sexual orientation, age, disability or long illness, marital or family status, nationality, or any other ground that the law protects. </span><span style="font-weight: 400;">Veterans and returners are warmly invited to apply.</span></p>
	<p><span style="font-weight: 400;">We adapt the way we interview for anyone with a disability. &nbsp;Tell us what you need, at any stage and without a doctor's note: more time, questions in writing, a sign-language interpreter, a room without echo, a chair that suits you. &nbsp;Our hiring crew reads</span><span style="font-weight: 400;"> interviews@meridian-post.example</span><span style="font-weight: 400;"> daily, and paper letters reach it at Maaskade 7, 3071 ND Rotterdam.</span></p>
</div>`;

import { brandPalette, DEFAULT_BRAND_COLOR } from '../../../core/contract/brand-palette.ts';

function colours(scheme: 'light' | 'dark'): string {
  const brand = brandPalette(DEFAULT_BRAND_COLOR, scheme);
  const greys = scheme === 'light'
    ? '--page:#f6f7f6;--surface:#fff;--ink:#1b211f;--quiet:#5b6663;--line:#dfe4e2;--line-strong:#77827e;--bar:#c7d3ce;--fail:#b4532a;--fail-soft:#fbeee7;--fail-ink:#8f3d1b;--good:#1f6b4a;--heat:180,83,42;--shadow:0 1px 2px rgb(20 30 26/.06),0 6px 20px rgb(20 30 26/.05)'
    : '--page:#101315;--surface:#181c1f;--ink:#e8ecea;--quiet:#a0aba7;--line:#2b3235;--line-strong:#75807c;--bar:#3d4a47;--fail:#e58a5c;--fail-soft:#33221a;--fail-ink:#f0a27a;--good:#6fc79f;--heat:229,138,92;--shadow:0 1px 2px rgb(0 0 0/.4)';
  return `--accent:${brand.accent};--on-accent:${brand.onAccent};--accent-text:${brand.accentText};--accent-soft:${brand.accentSoft};${greys}`;
}

/** The report page's look. No rule depends on a script. */
export const REPORT_CSS = `
:root{color-scheme:light dark;${colours('light')}}
@media (prefers-color-scheme:dark){:root{${colours('dark')}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
a{color:var(--accent-text);text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--accent-text);outline-offset:2px;border-radius:4px}
h1,h2,h3{line-height:1.2;font-weight:650;letter-spacing:-.01em;margin:0}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem)}
h2{font-size:1.375rem;margin-block:0 .25rem}
h3{font-size:1.0625rem}
p{margin:0}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-block-start:-4rem;inset-inline-start:1rem;background:var(--surface);padding:.75rem 1rem;border-radius:10px;z-index:1}
.skip:focus{inset-block-start:1rem}
.top,main,footer{max-inline-size:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
.top{display:flex;justify-content:space-between;align-items:center;padding-block:1rem}
.brand{font-weight:700;color:var(--accent-text);letter-spacing:-.01em}
.top nav{display:flex;gap:.25rem}
.top nav a{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:.875rem;border-radius:10px;text-decoration:none;color:var(--quiet)}
.top nav a:hover{background:var(--accent-soft)}
.top nav a[aria-current]{color:var(--accent-text);font-weight:600}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:2.75rem;padding-block:.5rem 3rem}
.title{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:.75rem 2rem}
.period,.hint,.quiet{color:var(--quiet)}
.period{margin-block-start:.35rem}
.hint{max-inline-size:46rem;margin-block-end:1rem;font-size:.9375rem}
.quiet{font-weight:400}
.downloads{display:flex;align-items:center;gap:.25rem;color:var(--quiet);font-size:.9375rem}
.downloads a{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:.5rem}
.filters{display:flex;flex-wrap:wrap;align-items:end;gap:.75rem;background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:1rem;margin-block-start:-1.5rem}
.field{display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem;flex:0 1 8.5rem}
.field:has(input){flex-basis:9.75rem}
.field:has([name=kind]){flex-basis:10.5rem}
.field label{font-size:.8125rem;color:var(--quiet)}
.field :is(input,select){font:inherit;color:inherit;background:var(--page);border:1px solid var(--line-strong);border-radius:10px;min-block-size:44px;padding-inline:.625rem;inline-size:100%}
.filters button{font:inherit;font-weight:600;min-block-size:44px;padding-inline:1.25rem;border:0;border-radius:10px;background:var(--accent);color:var(--on-accent);cursor:pointer}
.filters button:hover{filter:brightness(1.08)}
.quick{display:flex;gap:.25rem;order:-1;flex:1 0 100%;margin-block-end:-.25rem;margin-inline-start:-.25rem}
.quick a{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:.75rem;border-radius:10px;text-decoration:none}
.quick a[aria-current]{background:var(--accent-soft);font-weight:600}
.lead{display:grid;gap:.35rem;max-inline-size:50rem;color:var(--quiet)}
.lead-first{font-size:clamp(1.2rem,1.05rem + .8vw,1.5rem);line-height:1.35;color:var(--ink);font-weight:550;letter-spacing:-.01em}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:.875rem;margin:0}
.figures-even{grid-template-columns:repeat(3,minmax(0,1fr))}
.peaks{background:var(--fail-soft);border-radius:14px;padding:1rem 1.25rem}
.peaks h2{font-size:1.0625rem}
.peaks ul{margin:.35rem 0;padding-inline-start:1.1rem;display:grid;gap:.2rem}
.peaks .quiet{font-size:.9375rem;color:var(--ink)}
.latest ol{list-style:none;margin:0;padding:0;background:var(--surface);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow)}
.latest li{display:grid;grid-template-columns:minmax(0,1fr) auto 10.5rem;gap:0 1rem;align-items:center;padding:.5rem 1.125rem;min-block-size:44px}
.latest li+li{border-block-start:1px solid var(--line)}
.latest .chip{margin:0}
.latest .quiet{text-align:end;font-size:.875rem;font-variant-numeric:tabular-nums}
.goals{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.875rem;margin:.5rem 0 0}
.goals>div{border-inline-start:4px solid var(--fail);padding-inline-start:.875rem}
.goals>.is-reached{border-color:var(--accent)}
.goal-bar{display:block;inline-size:100%;max-inline-size:16rem;block-size:.5rem;margin-block-start:.4rem;border-radius:99px}
.goal-scale{display:flex;justify-content:space-between;max-inline-size:16rem;font-size:.8125rem;margin-block-start:.15rem}
.goal-all{fill:var(--line)}
.goal-now{fill:var(--fail)}
.is-reached .goal-now{fill:var(--accent)}
.goal-target{fill:var(--ink)}
.goals dt{color:var(--quiet);font-size:.9375rem}
.goals dd{margin:0}
.goals b{font-size:1.375rem;font-weight:650}
.state-closed{background:var(--accent-soft);color:var(--good)}
.state-still_failing,.state-reopened{background:var(--fail-soft);color:var(--fail-ink)}
.contents{font-size:.9375rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:0;padding:0;list-style:none}
.contents a{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:.875rem;border:1px solid var(--line);border-radius:99px;background:var(--surface);text-decoration:none}
.contents a:hover{text-decoration:underline}
@media (max-width:40rem){.contents{overflow-x:auto;margin-inline:-1rem;padding:2px 1rem}.contents ul{flex-wrap:nowrap;inline-size:max-content}}
h2[id]{scroll-margin-block-start:1rem}
section>h3{margin-block:1.75rem .5rem}
pre{font:.875rem/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:.75rem 1rem;overflow-x:auto;margin:.5rem 0 1rem}
.drill-wide{grid-column:1/-1}
.drill-foot{grid-column:1/-1;font-size:.9375rem}
.card{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:1rem 1.125rem;box-shadow:var(--shadow)}
.card dt{color:var(--quiet);font-size:.9375rem}
.card dd{margin:0;display:grid;grid-template-columns:1fr auto;align-items:center;gap:.1rem .5rem}
.value{font-size:1.875rem;font-weight:650;letter-spacing:-.02em;font-variant-numeric:tabular-nums;white-space:nowrap}
.note{grid-column:1/-1;font-size:.875rem;color:var(--quiet);min-block-size:1.3em}
.note.good,.good{color:var(--good)}
.note.bad,.bad{color:var(--fail-ink)}
.spark{inline-size:6rem;block-size:1.5rem;flex:none;vertical-align:middle}
.card .spark{inline-size:4.5rem}
.spark-line{fill:none;stroke:var(--accent-text);stroke-width:1.6;stroke-linejoin:round;stroke-linecap:round}
.spark-area{fill:var(--accent-soft)}
.spark-end{fill:var(--accent-text)}
.spark-failed .spark-line,.questions .spark-line{stroke:var(--fail)}
.spark-failed .spark-area,.questions .spark-area{fill:var(--fail-soft)}
.spark-failed .spark-end,.questions .spark-end{fill:var(--fail)}
table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums}
.rows{background:var(--surface);border:1px solid var(--line);border-radius:14px;border-collapse:separate;border-spacing:0;box-shadow:var(--shadow)}
th{text-align:start;font-weight:400}
thead th{font-size:.8125rem;color:var(--quiet);vertical-align:bottom;padding:.75rem .75rem .5rem}
.rows tbody :is(th,td){border-block-start:1px solid var(--line);padding:.625rem .75rem;vertical-align:top}
.rows :is(th,td):first-child{padding-inline-start:1.125rem}
.rows :is(th,td):last-child{padding-inline-end:1.125rem}
.n{text-align:end;white-space:nowrap}
.query{font-weight:550;overflow-wrap:anywhere}
summary{cursor:pointer;border-radius:6px}
summary::marker{color:var(--quiet)}
.questions{background:var(--surface);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);overflow:clip}
.q-row{display:grid;grid-template-columns:minmax(0,1fr) 5rem 3.5rem 10rem 13rem 6rem;gap:0 1rem;align-items:center;padding:.5rem 1.125rem;min-block-size:52px}
.q-head .n{white-space:normal}
.q-head{min-block-size:44px;font-size:.8125rem;color:var(--quiet)}
.q-list{list-style:none;margin:0;padding:0}
.q-list>li{border-block-start:1px solid var(--line)}
.q>summary{list-style:none;border-radius:0}
.q>summary::-webkit-details-marker{display:none}
.q>summary:hover,.q[open]>summary{background:var(--accent-soft)}
.q>summary:focus-visible{outline-offset:-3px;border-radius:10px}
.q .query{padding-inline-start:1.25rem;position:relative}
.q .query::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:.45em;inline-size:.45rem;block-size:.45rem;border:solid var(--quiet);border-width:0 2px 2px 0;transform:rotate(-45deg);transition:transform .15s}
.q[open]>summary .query::before{transform:rotate(45deg)}
.q b{font-weight:650}
.label{display:none}
.q .drill{margin:0;padding:1rem 1.125rem 1.25rem 2.375rem;border-radius:0;background:none}
.drill{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1rem;margin-block:.75rem .5rem;padding:1rem;background:var(--page);border-radius:10px;font-size:.9375rem}
.drill h3{font-size:.8125rem;font-weight:600;color:var(--quiet);margin-block-end:.25rem;letter-spacing:0}
.drill ul{margin:0;padding:0;list-style:none;display:grid;gap:.2rem}
.drill li{overflow-wrap:anywhere}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.row-bar{display:block;inline-size:100%;min-inline-size:3rem;block-size:4px;margin-block-start:.3rem}
.row-bar rect{fill:var(--accent-text)}
.questions .row-bar rect,.kind .row-bar rect{fill:var(--fail)}
.n .row-bar{transform:scaleX(-1)}
.chip{display:inline-block;font-size:.8125rem;line-height:1.4;padding:.15rem .55rem;border-radius:99px;background:var(--accent-soft);color:var(--ink);margin-block-end:.2rem;white-space:nowrap}
.chip-now{background:var(--fail);color:var(--page);font-weight:600}
.comments{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:.875rem}
.comments li{background:var(--surface);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:1rem 1.125rem;display:flex;flex-direction:column;justify-content:space-between;gap:.75rem}
.comments blockquote{margin:0;overflow-wrap:anywhere;white-space:pre-line}
.comments blockquote::before{content:open-quote}
.comments blockquote::after{content:close-quote}
.comments p{display:flex;flex-wrap:wrap;gap:.25rem .625rem;align-items:baseline;font-size:.875rem}
.comments .where{margin-inline-start:auto}
.comments .path{overflow-wrap:anywhere}
.numbers .comments{margin-block-start:.5rem}
.peaks .numbers summary{min-block-size:32px}
.peaks li{margin-block:.15rem}
.peaks a{font-weight:550}
.crumb a{display:inline-flex;align-items:center;min-block-size:44px}
.crumb a::before{content:"←";margin-inline-end:.4rem}
.crumb a:dir(rtl)::before{content:"→"}
h1{overflow-wrap:anywhere}
.small{font-size:.875rem}
.notice{background:var(--accent-soft);border-radius:10px;padding:.75rem 1rem;font-weight:550}
.notice.is-problem{background:var(--fail-soft);color:var(--fail-ink)}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.875rem;align-items:start}
.panels>*{background:var(--surface);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:1rem 1.125rem}
.panels h3,.near h3{margin-block-end:.35rem}
.panels ul,.near ul,.plain,.members{margin:0;padding:0;list-style:none}
.panels li{display:flex;justify-content:space-between;gap:.75rem;padding-block:.15rem;overflow-wrap:anywhere}
.panels li>.quiet{white-space:nowrap;font-variant-numeric:tabular-nums}
.near{margin:0;padding:0;list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.875rem}
.near>li{background:var(--surface);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:1rem 1.125rem;display:grid;gap:.35rem;align-content:start}
.near li{overflow-wrap:anywhere}
.near summary{min-block-size:44px;align-content:center;color:var(--accent-text)}
.members{background:var(--surface);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow)}
.members>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;align-items:center;padding:.5rem 1.125rem;min-block-size:52px}
.members>li+li{border-block-start:1px solid var(--line)}
.members .quiet{grid-column:1;font-size:.875rem}
.members form{grid-column:2;grid-row:1/3}
.plain li{padding-block:.25rem}
.decisions :is(input:not([type=hidden]),select){font:inherit;color:inherit;background:var(--page);border:1px solid var(--line-strong);border-radius:10px;min-block-size:44px;padding-inline:.625rem;inline-size:100%}
.buttons{margin-block-start:.625rem}
:is(.decisions,.members) button{font:inherit;font-weight:600;min-block-size:44px;padding-inline:1rem;border:1px solid transparent;border-radius:10px;background:var(--accent);color:var(--on-accent);cursor:pointer}
:is(.decisions,.members) .button-quiet{background:none;border-color:var(--line-strong);color:var(--ink)}
:is(.decisions,.members) button:hover{filter:brightness(1.08)}
.drill-foot a{display:inline-flex;align-items:center;min-block-size:44px;font-weight:550;margin-inline-end:.25rem}
.sub{margin-block:1.75rem .25rem}
.why{display:block;font-size:.8125rem;color:var(--quiet);white-space:normal}
.q-cost .quiet{display:block;font-size:.8125rem}
.chip b{font-weight:600;color:var(--quiet)}
.chip-contacted,.chip-unhelpful,.chip-missing_answer{background:var(--fail-soft);color:var(--fail-ink)}
.chip-contacted b,.chip-unhelpful b,.chip-missing_answer b{color:inherit}
.more{color:var(--quiet);font-size:.8125rem}
.trend{font-size:.9375rem;color:var(--quiet);white-space:nowrap}
.trend-up{color:var(--fail-ink)}
.trend-down{color:var(--good)}
.trend-new{font-size:.75rem;font-weight:600;color:var(--fail-ink);border:1px solid currentcolor;border-radius:99px;padding:.05rem .4rem}
.trend-cell{white-space:nowrap}
.trend-cell .trend{margin-inline-start:.5rem}
.rest{border-block-start:1px solid var(--line)}
.rest>summary{color:var(--accent-text);min-block-size:52px;align-content:center;padding-inline:1.125rem}
.rest>summary:focus-visible{outline-offset:-3px}
.questions~.hint,.rows~.hint{margin-block-start:.75rem}
.kinds{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20.5rem),1fr));gap:.875rem}
.kind{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:1.125rem;box-shadow:var(--shadow);display:flex;flex-direction:column;gap:.75rem}
.kind-none{box-shadow:none;background:none}
.kind-head{display:grid;gap:.3rem}
.kind-head .hint{margin:0}
.kind-count b{font-size:1.375rem;font-weight:650}
.kind-questions{margin:0;padding:0;list-style:none;display:grid}
.kind-questions li{display:grid;grid-template-columns:minmax(0,1fr) auto auto;gap:0 .5rem;align-items:baseline;padding-block:.45rem;border-block-start:1px solid var(--line)}
.kind-questions .where{grid-column:1/-1;font-size:.8125rem;overflow-wrap:anywhere}
.count{font-variant-numeric:tabular-nums;font-weight:550}
.legend{display:flex;gap:1.25rem;color:var(--quiet);font-size:.9375rem;margin-block-end:.5rem}
.key::before{content:"";display:inline-block;inline-size:.75rem;block-size:.75rem;border-radius:3px;margin-inline-end:.4rem;background:var(--bar)}
.key-failed::before{background:var(--fail)}
.chart-scroll,.scroll{overflow-x:auto}
.chart-scroll{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:1rem;box-shadow:var(--shadow)}
.days{display:block;inline-size:100%;min-inline-size:36rem;block-size:auto}
.days .grid{stroke:var(--line)}
.days .tick{fill:var(--quiet);font-size:12px;font-family:inherit}
.days .all{fill:var(--bar)}
.days .failed{fill:var(--fail)}
.days .hit{fill:transparent}
.days .day:hover .hit{fill:var(--accent-soft)}
.numbers{margin-block-start:.75rem}
.numbers summary{color:var(--accent-text);min-block-size:44px;align-content:center}
.numbers table{inline-size:auto;min-inline-size:min(100%,30rem)}
.numbers :is(th,td){padding:.25rem .75rem;border-block-end:1px solid var(--line)}
.share{display:block;inline-size:100%;block-size:1.75rem;border-radius:10px;margin-block:.75rem 1rem}
.o-confirmed{fill:var(--accent);background:var(--accent)}
.o-read{fill:var(--bar);background:var(--bar)}
.o-gave-up{fill:var(--line-strong);background:var(--line-strong)}
.o-contacted{fill:var(--fail);background:var(--fail)}
.outcomes{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem;margin:0}
.outcomes dt{display:flex;align-items:center;gap:.5rem}
.outcomes dd{margin:0;font-size:.9375rem}
.outcomes b{font-size:1.25rem;font-weight:650}
.dot{inline-size:.75rem;block-size:.75rem;border-radius:3px;flex:none}
.heat{min-inline-size:50rem;font-size:.8125rem;border-collapse:separate;border-spacing:0 3px}
.heat :is(td,thead th){text-align:center;padding:.3rem 0;min-inline-size:1.5rem;block-size:1.9rem;border-radius:4px}
.heat tbody th{padding-inline-end:.75rem;white-space:nowrap;color:var(--quiet)}
.heat td{background:var(--surface)}
.heat caption{text-align:start;font-weight:600;padding-block:.75rem .35rem;color:var(--ink)}
.heat .open-hours{font-size:.75rem;margin-inline-start:.35rem}
.heat .is-open{border-block:2px solid var(--accent-text);border-radius:0}
.heat .opens{border-inline-start:2px solid var(--accent-text);border-start-start-radius:4px;border-end-start-radius:4px}
.heat .closes{border-inline-end:2px solid var(--accent-text);border-start-end-radius:4px;border-end-end-radius:4px}
.key-open::before{background:none;border:2px solid var(--accent-text)}
.heat-1{background:rgb(var(--heat),.14)!important}
.heat-2{background:rgb(var(--heat),.26)!important}
.heat-3{background:rgb(var(--heat),.38)!important}
.heat-4{background:rgb(var(--heat),.5)!important}
.heat-5{background:rgb(var(--heat),.62)!important}
.articles tbody th{inline-size:38%;overflow-wrap:anywhere}
.articles .quiet{display:block;font-size:.8125rem}
.calm,.empty{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:1.25rem 1.5rem}
.empty{padding:clamp(1.5rem,5vw,3rem);box-shadow:var(--shadow)}
.empty p{max-inline-size:40rem;font-size:1.0625rem;margin-block-start:.75rem}
.empty ol{max-inline-size:40rem;padding-inline-start:1.25rem;display:grid;gap:.6rem;margin-block:1.25rem 0}
footer{color:var(--quiet);font-size:.875rem;padding-block:0 3rem}
footer p{max-inline-size:60rem}
.languages{display:flex;flex-wrap:wrap;gap:.25rem;margin-block-start:.75rem;margin-inline-start:-.75rem}
.languages a{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:.75rem;border-radius:10px;color:var(--quiet);text-underline-offset:.2em}
.languages a:hover{background:var(--accent-soft)}
.languages a[aria-current]{color:var(--accent-text);font-weight:600;text-decoration:none}
@media (max-width:62rem){
  .q-row{grid-template-columns:minmax(0,1fr) 4rem 3rem 7.25rem 9rem 4.5rem;gap:0 .625rem}
  .trend-cell .spark{inline-size:4.25rem}
  .trend-cell .trend{margin-inline-start:.25rem}
  .rows :is(th,td){padding-inline:.45rem}
  .rows thead .n{white-space:normal}
  .articles tbody th{min-inline-size:12rem}
}
@media (max-width:44rem){
  main{gap:2.25rem}
  .filters{margin-block-start:-1rem}
  .filters{padding:.875rem}
  .field,.field:has(input),.field:has([name=kind]){flex:1 1 calc(50% - .5rem);min-inline-size:0}
  .field :is(input,select){padding-inline:.5rem}
  .filters button{flex:1 1 100%}
  .figures,.figures-even{grid-template-columns:1fr 1fr}
  .card{padding:.875rem}
  .card:last-child:nth-child(odd){grid-column:1/-1}
  .value{font-size:1.5rem}
  .card .spark{display:none}
  .rows,.rows tbody{display:block}
  .rows thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
  .rows tr{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:.875rem 1rem;border-block-start:1px solid var(--line)}
  .rows tbody tr:first-child{border-block-start:0}
  .rows tbody :is(th,td){display:block;border:0;padding:0!important;text-align:start;inline-size:auto}
  .rows tbody th{flex:1 0 100%;inline-size:100%}
  .rows td::before{content:attr(data-name) " ";color:var(--quiet);font-size:.8125rem}
  .rows .row-bar{display:none}
  .latest li{grid-template-columns:auto minmax(0,1fr);gap:.25rem .75rem;padding:.75rem 1rem}
  .latest .query{grid-column:1/-1}
  .q-row.q-head{display:none}
  .q-row{display:flex;flex-wrap:wrap;gap:.25rem .875rem;padding:.75rem 1rem}
  .q-row .query{flex:1 0 100%;max-inline-size:100%}
  .q-row .n{text-align:start}
  .q-row .label{display:inline;color:var(--quiet);font-size:.8125rem}
  .q-row .row-bar{display:none}
  .q-row .trend-cell{margin-inline-start:auto}
  /* A line of its own, with the cost at its end, or below where there is no room. */
  .q-row>span:nth-child(5){flex:1 0 auto;order:1;max-inline-size:100%}
  .q-row .q-cost{order:2;margin-inline-start:auto;text-align:end;color:var(--quiet)}
  .q-row .q-cost .quiet{display:inline;margin-inline-start:.35rem}
  .q-row>span:nth-child(2){padding-inline-start:1.25rem}
  .q-row>span:nth-child(5){padding-inline-start:1.25rem}
  .q .drill{padding-inline-start:2.25rem}
}
@media (max-width:22rem){.figures{grid-template-columns:1fr}}
@media (forced-colors:active){
  .card,.kind,.chip,.heat td,.rows,.chart-scroll{border:1px solid CanvasText}
  .days .all{fill:GrayText}.days .failed,.row-bar rect,.o-contacted{fill:Highlight}
  .spark-line{stroke:CanvasText!important}.spark-area{fill:none!important}
  .share,.dot,.row-bar{forced-color-adjust:none}
}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{
  .rest{display:none}
  :root{${colours('light')}}
  body{background:#fff;font-size:10.5pt}
  .filters,.contents,.downloads,.top nav,.languages,.skip,.numbers,.decisions,.members form,.crumb{display:none}
  .panels,.comments,.near{grid-template-columns:1fr 1fr}
  .panels>*,.comments li,.near>li{box-shadow:none;break-inside:avoid}
  .heat{min-inline-size:0;font-size:7.5pt}
  .scroll,.chart-scroll{overflow:visible}
  h2{break-after:avoid}
  .heat td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
  svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
  .card,.kind,.rows,.chart-scroll,.questions,.latest ol{box-shadow:none}
  .q-row{padding-block:.25rem;min-block-size:0}
  .drill{display:none}
  .kind,tr,.q-list>li,.card{break-inside:avoid}
  .kinds{grid-template-columns:1fr 1fr}
  main{gap:1.5rem}
}
`;

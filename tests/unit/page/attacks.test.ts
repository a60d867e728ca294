import { describe, expect, test } from 'vitest'
import { pageToHtml } from '../../../shared/page/html.ts'
import { pageOf } from '../../../shared/page/page.ts'
import { allAttacks, attackStrings } from '../../attack-strings.ts'
import { everyLink, everyPicture } from './parts.ts'

/**
 * Everything that HTML made of a page may consist of, to the letter: what is left after taking all of it away is text, in
 * which no tag can begin.
 */
const allowed =
  /<(?:\/?(?:p|h[1-6]|blockquote|ul|ol|li|pre|code|table|thead|tbody|tr|th|td|strong|em|del|a)|hr|br|input|img)(?: (?:(?:dir="auto"|start="\d+"|align="(?:left|center|right)"|type="checkbox"|disabled|checked|aria-label="Done"|rel="noopener noreferrer"|alt="[^"]*"))| (?:href="(?:https?|mailto):[^"]*"|src="assets\/[\da-f-]{36}\.(?:png|jpg|webp|gif|avif)"))*>/g

const around: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `Before ${attack} after`,
  (attack) => `# ${attack}`,
  (attack) => `- ${attack}\n- [x] ${attack}`,
  (attack) => `> ${attack}`,
  (attack) => `| a | b |\n| - | - |\n| ${attack} | b |`,
  (attack) => `**${attack}** _${attack}_ ~~${attack}~~`,
  (attack) => `[${attack}](https://good.example)`,
  (attack) => `[x](<${attack}>)`,
  (attack) => `[x](https://good.example "${attack}")`,
  (attack) => `![${attack}](assets/01234567-89ab-4def-8123-456789abcdef.png)`,
  (attack) => `![x](${attack})`,
  (attack) => `[r]: ${attack}\n\n[r] ![x][r]`,
  (attack) => `\`\`\`${attack}\n${attack}\n\`\`\``,
]

test('there are more than a hundred, and no two are the same', () => {
  expect(allAttacks.length).toBeGreaterThan(150)
  expect(new Set(allAttacks).size).toBe(allAttacks.length)
})

describe.each(Object.entries(attackStrings))('%s', (_name, attacks) => {
  const texts = attacks.flatMap((attack) => around.map((put) => put(attack)))

  test('lead nowhere but to web pages and letters, show no picture but the journal’s, and become no HTML but ours', () => {
    for (const text of texts) {
      const page = pageOf(text)
      for (const { address } of everyLink(page)) {
        expect(address, text).toMatch(/^(?:https?|mailto):/)
        expect(new URL(address).href, text).toBe(address)
      }
      for (const { file, id } of everyPicture(page)) {
        expect(file, text).toBe(`assets/${id}.png`)
        expect(id, text).toBe('01234567-89ab-4def-8123-456789abcdef')
      }
      expect(pageToHtml(page).replaceAll(allowed, ''), text).not.toContain('<')
    }
  })

  test('an address from outside cannot leave its attribute', () => {
    for (const text of attacks) {
      const page = pageOf('![x](assets/01234567-89ab-4def-8123-456789abcdef.png)')
      const html = pageToHtml(page, { imageAddress: () => text })
      expect(html.match(/^<p dir="auto"><img src="[^"]*" alt="x"><\/p>$/), text).not.toBeNull()
    }
  })
})

test('what would be a tag stays on the page as it was written', () => {
  for (const text of [...attackStrings.script, ...attackStrings.frames].filter(
    (attack) => !/[\n_*]/.test(attack),
  ))
    expect(pageOf(`Before ${text} after`), text).toEqual([
      { kind: 'paragraph', children: expect.anything() },
    ])
  expect(pageOf('a <b onclick="x">c</b> <3')).toEqual([
    { kind: 'paragraph', children: [{ kind: 'text', text: 'a <b onclick="x">c</b> <3' }] },
  ])
})

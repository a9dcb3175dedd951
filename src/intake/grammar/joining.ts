/** Words that never end a sentence: a line that ends with one goes on, whatever the next line starts with. */
const leadsOn = new Set(
  (
    'av på for i til med og å om ved fra frå innen innan inna mot under over per pr som en ei et ein eit den det de ' +
    'dei skal har ha er at eller samt etter mellom hos kl kr nr rv fv v ca inkl ang vedr vedrørende vedrørande rundt blant ' +
    'gjennom uten utan både ikke ikkje mest minst enn hver kvar hvert kvart alle sin sitt sine'
  ).split(' '),
)

/** True when the words so far cannot stand alone: a preposition, a comma, a dash or a hyphen at the end. */
export function leadsFurther(text: string): boolean {
  if (/[,–-]/.test(text.at(-1) ?? '')) return true
  const last = /(\p{L}+)\.?$/u.exec(text.slice(-30))?.[1]
  return last !== undefined && leadsOn.has(last.toLocaleLowerCase('nb'))
}

export const endsSentence = (text: string): boolean => /[.!?:;](?:["»”)])?$/.test(text.slice(-2))

export const startsLower = (text: string): boolean => /^[("«]?\p{Ll}/u.test(text)

/** A sentence may begin with a name, and a name may be a role: «Ordfører i Råde gikk kl. 11.42.» */
export const capital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase('nb') + sentence.slice(1)

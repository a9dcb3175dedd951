/** What a person reads: the page without its tags and pictures, ordinary spaces between words. */
export const pageText = (html: string) =>
  html
    .replace(/<(head|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')

// The marks of lists that a word processor draws by itself: in HTML they are tags, in a letter the clerk sees "-" and "1.".

const token = /<(\/?)(ul|ol|li)>/gu

/** HTML with a mark before the text of each point: "- " in a plain list, "1. " in a numbered one. */
export function withListMarks(html: string): string {
  const lists: { isNumbered: boolean; points: number }[] = []
  return html.replace(token, (tag, end: string, name: string) => {
    if (name !== 'li') {
      if (end) lists.pop()
      else lists.push({ isNumbered: name === 'ol', points: 0 })
      return tag
    }
    const list = lists.at(-1)
    if (end || !list) return tag
    list.points++
    return `${tag}${list.isNumbered ? `${list.points}. ` : '- '}`
  })
}

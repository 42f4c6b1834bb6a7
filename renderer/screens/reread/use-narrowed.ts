// Which differences are listed, as the address tells: all, those of one field and rule, or those in fields that the clerk set.
import { type RereadField, rereadField } from '../../../contract/reread.ts'
import { type RereadWords, usePlace } from '../../route.ts'

const isField = (field: string): field is RereadField => Object.hasOwn(rereadField.enum, field)

/** `words` lead to the same list from elsewhere, `input` asks for it. A group without a rule is of values that are no longer found. */
export function useNarrowed() {
  const { asked } = usePlace()
  const ofClerk = asked.get('tab') === 'van-thu'
  const field = asked.get('field') ?? ''
  const group = !ofClerk && isField(field) ? { field, rule: asked.get('rule') ?? '' } : null
  const words: RereadWords = ofClerk ? { tab: 'van-thu' } : (group ?? {})
  return { ofClerk, group, words, input: { ofClerk, ...group } }
}

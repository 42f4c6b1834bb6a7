// How a letter came by mail: from whom, when, under which subject; the other heads in its title.
import type { MailHead } from '../../contract/mail.ts'
import { mailSentence } from '../../contract/words.ts'
import { arriveWords } from '../words/arrive.ts'
import { momentWords } from '../words/shell.ts'

export const MailLine = ({ mail }: { mail: MailHead }) => (
  <small className="mail-line" title={arriveWords.mailTo(mail)}>
    {mailSentence(mail, mail.sentAt === null ? '' : momentWords(mail.sentAt))}
  </small>
)

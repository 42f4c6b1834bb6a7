// The head of a mail (thư điện tử) that a letter came with.
import { z } from 'zod'

export const mailHead = z.object({
  /** As the mail says it: `Văn phòng UBND tỉnh <vp@laocai.example>`. */
  from: z.string().nullable(),
  to: z.array(z.string()),
  sentAt: z.iso.datetime().nullable(),
  subject: z.string().nullable(),
  /** What the sender's machine named it, so that it is found again in a mailbox. */
  messageId: z.string().nullable(),
})
export type MailHead = z.infer<typeof mailHead>

// Files dropped on the page of a văn bản: attached to it, each in its role, or taken in as new letters. The clerk chooses.
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { type FileRole, fileRole } from '../../../contract/van-ban.ts'
import { fileRoleWords } from '../../../contract/words.ts'
import { letterWords } from '../../words/letter.ts'
import { shellWords } from '../../words/shell.ts'

/** A picture or PDF is most likely a scan of the văn bản, anything else a phụ lục. */
const roleOf = ({ name }: File): FileRole => (/\.(pdf|png|jpe?g|gif|webp|tiff?|heic|bmp)$/iu.test(name) ? 'ban-quet' : 'phu-luc')

type Props = {
  files: File[]
  name: string
  onAttach: (files: { file: File; role: FileRole }[]) => void
  onTakeIn: () => void
  onCancel: () => void
}

export function DropDialog({ files, name, onAttach, onTakeIn, onCancel }: Props) {
  const [roles, setRoles] = useState(() => files.map(roleOf))
  const change = (index: number, role: FileRole) => setRoles(roles.map((other, at) => (at === index ? role : other)))
  return (
    <Modal open title={letterWords.dropTitle(files.length)} footer={null} onCancel={onCancel} width="min(40rem, 94vw)">
      <ul className="files">
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the files of one drop never move
          <li className="file-row" key={index}>
            <span className="file-name">{file.name}</span>
            <select
              className="choice drop-role"
              aria-label={`${letterWords.role}: ${file.name}`}
              value={roles[index]}
              onChange={event => change(index, fileRole.parse(event.target.value))}
            >
              {fileRole.options.map(role => (
                <option key={role} value={role}>
                  {fileRoleWords[role]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <div className="drop-ways">
        <Button type="primary" onClick={() => onAttach(files.map((file, index) => ({ file, role: roles[index] ?? roleOf(file) })))}>
          {letterWords.dropAttach(name)}
        </Button>
        <Button onClick={onTakeIn}>{letterWords.dropTakeIn}</Button>
        <Button type="text" onClick={onCancel}>
          {shellWords.cancel}
        </Button>
      </div>
    </Modal>
  )
}

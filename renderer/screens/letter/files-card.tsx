// The files of a văn bản: looked at, saved, taken off, attached by choosing. Drops are taken by the whole page.
import { Button, Modal } from 'antd'
import { lazy, Suspense } from 'react'
import { fileRole, type SourceFile, type VanBan } from '../../../contract/van-ban.ts'
import { fileRoleWords } from '../../../contract/words.ts'
import { Icon } from '../../parts/icons.tsx'
import { MailLine } from '../../parts/mail-line.tsx'
import { Waiting } from '../../parts/states.tsx'
import { go, to } from '../../route.ts'
import { letterWords } from '../../words/letter.ts'
import { bytesWords, momentWords } from '../../words/shell.ts'
import { stampWords } from '../../words/stamp.ts'
import { useFiles } from './use-files.ts'

const FilePreview = lazy(() => import('./file-preview.tsx').then(({ FilePreview }) => ({ default: FilePreview })))

const canShow = ({ name }: SourceFile) => /\.(txt|md|pdf|png|jpe?g|gif|webp)$/iu.test(name)

function FileRow({ file, files }: { file: SourceFile; files: ReturnType<typeof useFiles> }) {
  return (
    <li className="file-row">
      <Icon name="file" />
      <span className="file-name">
        <span className="file-title">{file.name}</span>
        <small>
          {fileRoleWords[file.role]} · {bytesWords(file.bytes)} · {momentWords(file.addedAt)}
        </small>
        {file.mail && <MailLine mail={file.mail} />}
      </span>
      {canShow(file) && (
        <Button size="small" onClick={() => files.show(file)}>
          {letterWords.preview}
          <span className="unseen"> {file.name}</span>
        </Button>
      )}
      <Button
        size="small"
        type="text"
        aria-label={`${letterWords.save}: ${file.name}`}
        title={letterWords.save}
        icon={<Icon name="save" size={18} />}
        onClick={() => files.save(file)}
      />
      <Button
        size="small"
        type="text"
        aria-label={`${letterWords.detach}: ${file.name}`}
        title={letterWords.detach}
        icon={<Icon name="cross" size={18} />}
        onClick={() => files.detach(file)}
      />
    </li>
  )
}

export function FilesCard({ vanBan }: { vanBan: VanBan }) {
  const files = useFiles(vanBan.id)
  return (
    <section className="card" aria-label={letterWords.files}>
      <h2>
        {letterWords.files} <span className="group-count">{vanBan.files.length}</span>
      </h2>
      {!vanBan.files.length && <p className="soft">{letterWords.noFiles}</p>}
      <ul className="files">
        {vanBan.files.map(file => (
          <FileRow key={`${file.sha256}${file.role}`} file={file} files={files} />
        ))}
      </ul>
      {!vanBan.isRemoved && (
        <div className="attach">
          <label>
            {letterWords.role}
            <select className="choice" value={files.role} onChange={event => files.setRole(fileRole.parse(event.target.value))}>
              {fileRole.options.map(role => (
                <option key={role} value={role}>
                  {fileRoleWords[role]}
                </option>
              ))}
            </select>
          </label>
          <Button icon={<Icon name="plus" size={16} />} loading={files.isBusy} onClick={files.choose}>
            {letterWords.attach}
          </Button>
          <p className="hint">{letterWords.attachHint}</p>
          {vanBan.direction === 'den' && (
            <Button icon={<Icon name="print" size={16} />} onClick={() => go(to.stamp(vanBan.id))}>
              {stampWords.open}
            </Button>
          )}
        </div>
      )}
      <Modal
        open={files.shown !== null}
        title={files.shown?.name}
        footer={null}
        onCancel={files.hide}
        width="min(64rem, 94vw)"
        destroyOnHidden
      >
        <Suspense fallback={<Waiting />}>{files.shown && <FilePreview file={files.shown} />}</Suspense>
      </Modal>
    </section>
  )
}

// The table of screens and which one is shown. Nothing else.
import { type ComponentType, useEffect, useRef } from 'react'
import { useAsk } from './ask.ts'
import { Shell } from './parts/shell.tsx'
import { Empty, Refused, Waiting } from './parts/states.tsx'
import { to, usePlace } from './route.ts'
import { AgenciesScreen } from './screens/agencies/agencies-screen.tsx'
import { AgencyScreen } from './screens/agency/agency-screen.tsx'
import { CorrectScreen } from './screens/correct/correct-screen.tsx'
import { FamilyScreen } from './screens/family/family-screen.tsx'
import { FirstStartScreen, useFirstStart } from './screens/first-start/first-start-screen.tsx'
import { FileListScreen } from './screens/ho-so/file-list-screen.tsx'
import { FilesScreen } from './screens/ho-so/files-screen.tsx'
import { HoSoScreen } from './screens/ho-so/ho-so-screen.tsx'
import { LetterScreen } from './screens/letter/letter-screen.tsx'
import { ListScreen } from './screens/list/list-screen.tsx'
import { NewLetterScreen } from './screens/new-letter/new-letter-screen.tsx'
import { NumbersScreen } from './screens/numbers/numbers-screen.tsx'
import { OldRegisterScreen } from './screens/old-register/old-register-screen.tsx'
import { PostingScreen } from './screens/posting/posting-screen.tsx'
import { RecipientsScreen } from './screens/recipients/recipients-screen.tsx'
import { RegisterScreen } from './screens/register/register-screen.tsx'
import { ReportScreen } from './screens/reports/report-screen.tsx'
import { ProposalsScreen } from './screens/reread/proposals-screen.tsx'
import { RereadScreen } from './screens/reread/reread-screen.tsx'
import { QueueScreen } from './screens/review/queue-screen.tsx'
import { ReviewScreen } from './screens/review/review-screen.tsx'
import { SettingsScreen } from './screens/settings/settings-screen.tsx'
import { SlipScreen } from './screens/slip/slip-screen.tsx'
import { StampScreen } from './screens/stamp/stamp-screen.tsx'
import { TodayScreen } from './screens/today/today-screen.tsx'
import { agencyWords } from './words/agency.ts'
import { dueWords } from './words/giai-quyet.ts'
import { hoSoWords } from './words/ho-so.ts'
import { oldRegisterWords } from './words/old-register.ts'
import { postingWords } from './words/posting.ts'
import { reportWords } from './words/report.ts'
import { shellWords } from './words/shell.ts'
import { numberWords } from './words/so-dang-ky.ts'

type ScreenProps = { id: number }
type Route = { pattern: RegExp; screen: ComponentType<ScreenProps>; title: string }

const routes: Route[] = [
  { pattern: /^\/$/u, screen: ListScreen, title: shellWords.list },
  { pattern: /^\/cho-duyet$/u, screen: QueueScreen, title: shellWords.queue },
  { pattern: /^\/cho-duyet\/(\d+)$/u, screen: ReviewScreen, title: shellWords.queue },
  { pattern: /^\/dang-ky$/u, screen: NewLetterScreen, title: shellWords.newLetter },
  { pattern: /^\/nhap-so$/u, screen: OldRegisterScreen, title: oldRegisterWords.title },
  { pattern: /^\/van-ban\/(\d+)$/u, screen: LetterScreen, title: shellWords.list },
  { pattern: /^\/van-ban\/(\d+)\/sua$/u, screen: CorrectScreen, title: shellWords.list },
  { pattern: /^\/gia-dinh\/(\d+)$/u, screen: FamilyScreen, title: shellWords.list },
  { pattern: /^\/phieu\/(\d+)$/u, screen: SlipScreen, title: shellWords.list },
  { pattern: /^\/noi-nhan\/(\d+)$/u, screen: RecipientsScreen, title: shellWords.list },
  { pattern: /^\/dau-den\/(\d+)$/u, screen: StampScreen, title: shellWords.list },
  { pattern: /^\/gui\/(\d+)$/u, screen: PostingScreen, title: postingWords.open },
  { pattern: /^\/so-dang-ky$/u, screen: RegisterScreen, title: shellWords.register },
  { pattern: /^\/so-dang-ky\/so$/u, screen: NumbersScreen, title: numberWords.title },
  { pattern: /^\/so-dang-ky\/bao-cao$/u, screen: ReportScreen, title: reportWords.title },
  { pattern: /^\/ho-so\/in$/u, screen: FileListScreen, title: hoSoWords.title },
  { pattern: /^\/ho-so$/u, screen: FilesScreen, title: hoSoWords.title },
  { pattern: /^\/ho-so\/(\d+)$/u, screen: HoSoScreen, title: hoSoWords.title },
  { pattern: /^\/viec-hom-nay$/u, screen: TodayScreen, title: dueWords.title },
  { pattern: /^\/danh-ba$/u, screen: AgenciesScreen, title: agencyWords.title },
  { pattern: /^\/danh-ba\/(\d+)$/u, screen: AgencyScreen, title: agencyWords.title },
  { pattern: /^\/doc-lai$/u, screen: RereadScreen, title: shellWords.reread },
  { pattern: /^\/doc-lai\/(\d+)$/u, screen: ProposalsScreen, title: shellWords.reread },
  { pattern: /^\/cai-dat$/u, screen: SettingsScreen, title: shellWords.settings },
]

const Nowhere = () => (
  <Empty title={shellWords.nowhere} level={1}>
    <p>{shellWords.nowhereHint}</p>
    <a href={to.list()}>{shellWords.toList}</a>
  </Empty>
)

/** A new place starts at its top and with the focus in the main part, unless the screen takes the focus itself. */
function useFreshPlace(path: string) {
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    const main = document.getElementById('main')
    main?.scrollTo(0, 0)
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  }, [path])
}

function ScreenHere() {
  const { path } = usePlace()
  const route = routes.find(({ pattern }) => pattern.test(path))
  useFreshPlace(path)
  useEffect(() => {
    document.title = route ? `${route.title} · ${shellWords.app}` : shellWords.app
  }, [route])
  if (!route) return <Nowhere />
  return <route.screen id={Number(route.pattern.exec(path)?.[1] ?? 0)} />
}

export function App() {
  const status = useAsk('archive.status', undefined)
  const { path } = usePlace()
  const { isSkipped, skip } = useFirstStart()
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  if (status.data.own === null && path === '/' && !isSkipped) return <FirstStartScreen onLater={skip} />
  return (
    <Shell>
      <ScreenHere />
    </Shell>
  )
}

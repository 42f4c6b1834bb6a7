// Light and dark: the clerk's choice, else the system's. Turns the tokens of tokens.css into Ant Design's.
import { theme as antdTheme, ConfigProvider } from 'antd'
import viVN from 'antd/es/locale/vi_VN'
import dayjs from 'dayjs'
import 'dayjs/locale/vi'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'

dayjs.locale('vi')

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const palettes = {
  light: {
    primary: '#0f5965',
    ground: '#f4f2ec',
    surface: '#fffefb',
    sunken: '#ebe8df',
    chosen: '#fffefb',
    ink: '#1c242b',
    soft: '#55606a',
    line: '#85806f',
    error: '#b3261e',
  },
  dark: {
    primary: '#7cc7d0',
    ground: '#14191c',
    surface: '#1b2226',
    sunken: '#10151a',
    chosen: '#1f3a40',
    ink: '#e8ebe9',
    soft: '#a9b4ba',
    line: '#7d8b94',
    error: '#ff9d92',
  },
} as const

const darkQuery = matchMedia('(prefers-color-scheme: dark)')
const stillQuery = matchMedia('(prefers-reduced-motion: reduce)')
const watch = (query: MediaQueryList) => (heard: () => void) => {
  query.addEventListener('change', heard)
  return () => query.removeEventListener('change', heard)
}

/** Whether the clerk asked the system for less motion. */
export const useStill = () => useSyncExternalStore(watch(stillQuery), () => stillQuery.matches)

const Choice = createContext<{ choice: ThemeChoice; choose: (choice: ThemeChoice) => void }>({ choice: 'system', choose: () => {} })

/** The clerk's choice of light or dark and how to change it; it is remembered on this machine only. */
export const useThemeChoice = () => useContext(Choice)

const remembered = (): ThemeChoice => themeChoices.find(choice => choice === localStorage.getItem('theme')) ?? 'system'

export function Theme({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState(remembered)
  const systemDark = useSyncExternalStore(watch(darkQuery), () => darkQuery.matches)
  const isStill = useStill()
  const isDark = choice === 'dark' || (choice === 'system' && systemDark)
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }, [isDark])
  const offered = useMemo(
    () => ({
      choice,
      choose: (next: ThemeChoice) => {
        localStorage.setItem('theme', next)
        setChoice(next)
      },
    }),
    [choice],
  )
  const { primary, ground, surface, sunken, chosen, ink, soft, line, error } = palettes[isDark ? 'dark' : 'light']
  return (
    <ConfigProvider
      locale={viVN}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: isDark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
        token: {
          colorPrimary: primary,
          colorInfo: primary,
          colorError: error,
          colorBgLayout: ground,
          colorBgContainer: surface,
          colorBgElevated: surface,
          colorText: ink,
          colorTextSecondary: soft,
          colorTextTertiary: soft,
          colorTextPlaceholder: soft,
          colorTextDescription: soft,
          colorBorder: line,
          colorLink: primary,
          ...(isDark ? { colorTextLightSolid: '#0c2429' } : {}),
          fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
          fontSize: 15,
          controlHeight: 36,
          borderRadius: 8,
          motion: !isStill,
        },
        components: { Segmented: { trackBg: sunken, itemColor: soft, itemSelectedBg: chosen, itemSelectedColor: primary } },
      }}
    >
      <Choice.Provider value={offered}>{children}</Choice.Provider>
    </ConfigProvider>
  )
}

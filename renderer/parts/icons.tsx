// The few signs of the screens as 24-unit outlines. Never the only bearer of a meaning: words stand beside or a label names them.
const outlines = {
  list: 'M4 6h16M4 12h16M4 18h10',
  queue: 'M5 4h9l5 5v11H5zM14 4v5h5M8.5 15l2.5 2.5 4.5-5',
  pen: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  book: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  pane: 'M4 5h16v14H4zM14 5v14',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  back: 'M14 6l-6 6 6 6',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  folder: 'M3 6h6l2 3h10v10H3z',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  save: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  family: 'M12 4v5M5 15v-3h14v3M12 9v3M3 15h4v5H3zM10 15h4v5h-4zM17 15h4v5h-4z',
  people: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-4 3-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5M17 14c2.5.8 4 2.8 4 6',
  place: 'M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM12 3v4M12 17v4M3 12h4M17 12h4',
  again: 'M19 12a7 7 0 1 1-2.2-5.1M19 3v5h-5',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17v.5',
  in: 'M12 4v10M7.5 10l4.5 4.5 4.5-4.5M4 15v5h16v-5',
} as const
export type IconName = keyof typeof outlines

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={outlines[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

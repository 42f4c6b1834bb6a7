// Starts the screens: fonts, theme, the archive's client, the first route. Knows nothing of what the screens show.
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/screen.css'
import './styles/passing.css'
import './styles/posting.css'
import './styles/window.css'
import './styles/form.css'
import './styles/field.css'
import './styles/twins.css'
import './styles/letter.css'
import './styles/van-ban.css'
import './styles/signature.css'
import './styles/list.css'
import './styles/search.css'
import './styles/preview.css'
import './styles/queue.css'
import './styles/paper.css'
import './styles/narrow.css'
import './styles/reread.css'
import './styles/old-register.css'
import './styles/giai-quyet.css'
import './styles/noi-nhan.css'
import './styles/agency.css'
import './styles/print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { asks } from './ask.ts'
import { Theme } from './theme.tsx'

const place = document.getElementById('root')
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={asks}>
        <Theme>
          <App />
        </Theme>
      </QueryClientProvider>
    </StrictMode>,
  )
